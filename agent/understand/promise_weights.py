"""What words weigh for a promise, in tenths: written by tests/train_promises.py. A table only."""

from __future__ import annotations

TRAINED_ON = "fa279837b972a91db90e36db32f8b4846c299d6887ad900901fd904d4488cd9f"
SCALE = 10
WEIGHTS = r"""
-84 far:8
-70 k:ASK
-63 own:
-50 grain:year
-48 far:7
-46 k:OTHER
-45 c.enwas
-42 how:BY&ASK
-40 grain:season
-39 how:FROM
-38 far:1
-37 D>O1 en9_=D grain:month
-36 NEG>CALL c.enhad k:ABSENT
-35 c.enplace enclose__>
-34 IT>PAST
-33 COND>YOU en<__a en=D_but enis_not how:BEF&ASK
-32 ASK>ASK c.entwo c:YOUR enback__> eni__on enon__=D grain:break
-31 AWAY>AWAY1 YOU>PAST c.enclose c.engood en9__9 enam_on how:FROM&DECIDE
-30 D>START c.enhappy enoffic_>
-29 WE>>AWAY>>D WE>AWAY c.deihre c.ennew c.enwork c:START en9_: en<_9 en<__we enand_retur enthe__was fr9_h
-28 D>HAVE HEAR>TALK2 IT>O2 PAST>SEND c.de9 c.enanoth c.enwould enoffic_is ensee__=D ensee_you fr=D_a
-27 ASK>NEWS1 NEG>ASK PAST>D2 c.en9 c.enends c.enfille c.ensend enends_=D enexpir_=D enwas__to enyou_do frvotre__=D
-27 grain:feast how:BEF&CALL s.de9 s.ennobod
-26 ASK>SEND AWAY>O2 HEAR>ASK1 OUR>AWAY PAST>WE YOUR>THIRD c.enclosi c.enother c.enperio c.enstart c.es9 en9__=O
-26 en<_if en?_> ena_=D enbeen__> enclose__and endown_=D enforwa_to enfrom_you entake_place enthe__for enthe_other
-26 enwe__our how:FROM&CALL s.enon s:START
-25 D>HAVE1 D>OON1 D>PAST1 HEAR>>D>>WE HEAR>DECIDE2 PAST>ALL2 PAST>NEG US>TELL1 WE>YOUR YOU>>NEG>>HEAR b:YOUR c.debin
-25 de9__> de9_uhr en<_happy en<_have en=D_as en=D_or en=O_> encan_be endecis_=D enends__> enis_close enleave__and
-25 enoffic__close enthe_new ento__else enwe_would enwill_tell enyou_to far:6 fra_9 how:ON s.enattac s:NEG s:PAST
-24 ASK>EVENT COND>D1 D>>WE>>PAST D>O FUT>>TELL>>US IT>ASK NEG>EVENT2 O>COND OUR>>ORG>>AWAY PAST>>WAIT>>D PAST>WHEN1
-24 START>AWAY START>ORG TALK>>FUT>>D TELL>OBY2 TELL>TALK2 YOU>PAST2 YOU>YOUR b:START c.endid c.enforwa c.enits
-24 c.enmay c.enwent c.frvotre en9__=D en<__offer en<__you en<_enjoy enacces_to enat__? enat_my enclose_for
-24 enneed_your enon_leave enrun_=D ensomeo_else enspeak_=D enthe__meets enthe__offic enwill_meet enyou__at fr=D__9
-24 fra__h s.encould s.enpm
-23 AWAY>>D>>FUT CALL>WE2 COND>SEND2 D>>WE>>AWAY D>NEG2 D>OUNTIL DOC>WE2 FUT>EVENT FUT>ORG IT>YOUR PAST>DECIDE
-23 PAST>PAST2 TALK>>D>>FUT TALK>ALL1 TELL>>US>>YOU US>NEWS1 US>OON YOU>>TELL>>US YOU>DECIDE1 YOUR>>FUT>>D YOUR>NEWS
-23 YOUR>PAST2 b:OIN c.enadver c.enbette c.enenjoy c.enrun c.enten c.enwhen c.frh de=D__9 en<_off en<_take en=D_has
-23 ena__=D enanswe_=D enclosi_date enexpir__> enit_was enlast__=D enno__=D enoffer__=D enoffer_you enour__offic
-23 enplace_=D enyou__meet enyour__> esa_las p:ALL p:DOC s.en9 s.enany s.enquest s.entake
-22 ASK>>EVENT>>D DECIDE>>D>>IT DOC>ASK FUT>TALK HAVE>SEND HEAR>>YOU>>D HEAR>PAST2 HEAR>START2 NEG>HEAR NEG>OUR2
-22 OIN>D2 ORG>>D>>ORG ORG>TALK1 OUR>TALK PAST>AWAY1 PAST>TELL2 START>O TALK>ALL US>>D>>TELL WAIT>YOUR1 WE>>FUT>>AWAY
-22 WHEN>D WHEN>PAST YOU>>PAST>>D YOU>ASK1 YOU>ORG YOU>TALK YOU>TALK2 a:AWAY b:O c.enare c.enas c.enattac c.enfree
-22 c.enschoo c.entrial c.enwante de<__> de=D_um debin_=D dedas__=D deder__> defreue_uns en<__? en<__close en<__first
-22 en<__offic en<_date en<_unfor en=D_in en=O_9 en=O__9 enam_out enand__> enat__: enconfi_=D endo_you endue__>
-22 enfor__inter eni__writi enif_you enlast_=D enonce_you enstart_=D enstart__> enthe_adver ento_us entold__=D
-22 enwe__your enwith_=D enyou_would es=D__> fr<_absen fr<_en frabsen__je s.defreue s.en? s.ena s.enmails s.enoffic
-22 s.enother s.enrole s:ASK
-21 AWAY>WHEN COND>>YOU>>NEG D>NEG1 DOC>D FUT>PAST2 HAVE>O1 PAST>NEG1 PAST>PAST1 START>D TALK>AWAY1 US>ASK2 US>COND1
-21 WE>YOUR1 WHEN>NEG2 YOU>START YOUR>D1 a:YOUR b:TALK c.enavail c.enmeets c.ennumbe c.envalid c.enweek c.esentre
-21 c.estu c:O de<__dann deueber_das en9_pm en<__confi en<__new en<_ooo en=D_=O en=D__it enand__=D enas_you
-21 enboard_meets encall__=O enhave__nothi enhave_writt enis_on enlast__> enmeets_=D enmeets__> ennotic_perio enon_a
-21 enone_> enplace__> enpleas_call enthe__met enthe_inter enthis_=D envalid_for enwe__it enwould_call es<__de es<_si
-21 esla_entre esla_ofici fr?_> frn__pas s.debitte s.enapolo s.enchose s.enif s.enwere s.enwork s.frpas
-20 ASK>>SEND>>D ASK>>TELL>>YOU ASK>>YOU>>D ASK>TELL ASK>TELL1 CALL>ASK2 COND>>YOU>>D D>ALL2 D>ASK D>PAST2 DECIDE>YOUR
-20 EVENT>NEG1 HAVE>>HAVE>>O IT>START1 NEG>O2 O>TELL2 ORG>IT1 OUR>START PAST>>TALK>>D PAST>FUT1 START>NEG
-20 WE>>PAST>>CALL WHEN>>YOU>>ASK YOU>>D>>PAST YOU>>FUT>>EVENT YOU>DECIDE2 YOUR>>THIRD>>D YOUR>COND1 a:HAVE a:START
-20 b:NEG c.denicht c.enad c.enanswe c.encance c.enform c.enno c.ennobod c.enpay c.enread c.esen c.estraba c.fr? c.fra
-20 c.frferme c.frvos de=D_9 debei_uns dewir_freue en9_=O en:_9 en<__leave en<__proba en<__would en<_closi en<_what
-20 en=D_on enacces__email enagain_=O enam_writi enand_=D enany__> enarriv__> enat_ten enconfi__> endate_is
-20 enenjoy_the enfor__time enfor_this enform_=D enfrom_9 enhave__you enlink__=D ennot__forwa enon__> enother__=D
-20 enplace__the enreach_you enso_no enthe__close enthe__round enthe__stand enthe_appli enthe_link ento_our ento_someo
-20 envalid__=D enwas__=D enwe_move enwill_see enwould_be enwould_need enyou_were es<__no es<_estoy esla__=D
-20 frde_votre frreuni__> how:WITHIN&EVENT s.enas s.enname s.enonce s.enwelco
-19 ASK>SEND1 AWAY>>D>>AWAY AWAY>WE2 D>>COND>>YOU DECIDE>ASK1 FUT>>NEG>>TELL FUT>HE FUT>NEG2 FUT>OIN2 HE>>AWAY>>D
-19 HEAR>OON2 IT>START NEG>EVENT1 NEG>US1 OUR>>PAST>>D OUR>O PAST>>US>>D PAST>>WE>>FUT PAST>ASK1 START>>AWAY>>D
-19 START>>START>>D TALK>>D>>NEWS TALK>PAST2 TELL>>ALL>>O THIRD>D WE>PAST WHEN>O YOU>O1 YOUR>>D>>WE YOUR>DECIDE
-19 c.debesta c.deder c.deerrei c.deschoe c.deuhr c.deunter c.dezeugn c.ena c.enacces c.enannua c.enbegin c.enbring
-19 c.enchose c.enconfe c.endate c.endesk c.enhalf c.enhire c.enjob c.enleft c.enline c.enon c.entask c.enteam
-19 c.enthree c.entrain c.enwrote c.enyear c.essi c.estermi c.fr9 c.frl c:NEG c:PAST de<__schre de=D_nicht degesch_>
-19 deschoe_=D en:__9 en<__job en<_when en=D__at en=D__for en=D__ten ena__of ena_long ena_short enannou_=D
-19 enannua_leave enapply_again enare__for enat_9 enbe_at encan__=D encan__=O encome__and endeadl_=D endue_=D
-19 enfille_=D enfille__> enfor__9 enfor__? enfurth_to enhave_recei enhope_you enin_the enit__=D enit__been enit__to
-19 enlet_s enmy_inbox ennew__=D enno_=D enoffer__a enon_holid enopen__> enour_=D enour_=O enperio__=D enreope__>
-19 enresul_of enshut__> ensomeo__> entell__=O enthe__scree enthis_is ento__mail enup__=D enwe_told enwent__=D
-19 enwith__acces enwitho__=D enwould__you enwrote_to enyour__on enyour_notic es<__el es<_de esde__=D esel__a eslas__>
-19 esnos__el esvacac_=D esvuelv_=D esvuelv__> fr<_votre fra__=D frde_retou frl__> p:YOUR s.denicht s.enaccep s.enbut
-19 s.enchang s.enrecei s.ensigne s.entest s.entrain s.enyour s.eslas s:OBETW
-18 ASK>>ASK>>YOUR ASK>>O>>D AWAY>>TELL>>D AWAY>HE AWAY>NEG2 AWAY>OBY2 AWAY>US COND>CALL1 COND>NEG D>>HAVE>>HAVE
-18 D>>SEND>>US DECIDE>O DECIDE>START2 FUT>>DOC>>YOU FUT>>HEAR>>O FUT>>YOU>>TELL HE>>FUT>>NEWS HEAR>>COND>>YOU
-18 HEAR>>D>>ASK HEAR>ASK IT>PAST1 NEG>>OUR>>CALL NEG>>YOU>>D O>>TELL>>D O>AWAY O>O OBY>YOU ORG>>FUT>>AWAY
-18 ORG>>PAST>>YOU ORG>ASK1 PAST>>ASK>>D PAST>>CALL>>YOU PAST>>US>>HEAR PAST>HEAR1 START>AWAY2 START>HAVE TALK>>YOU>>D
-18 TALK>NEG2 TALK>YOU TELL>O2 TELL>START TELL>VAGUE1 US>>D>>CALL US>HE1 WAIT>>YOUR>>TALK WAIT>START WE>>D>>WHEN
-18 WE>>D>>YOU WE>>FUT>>YOUR WE>>PAST>>NEG YOU>>WE>>FUT YOU>>YOUR>>D YOU>WE2 YOUR>>SEND>>D YOUR>D2 YOUR>START1
-18 YOUR>START2 YOUR>TELL YOUR>YOUR c.deendet c.en? c.enaccep c.enat c.enbecau c.enbirth c.enbook c.enchang c.encounc
-18 c.enfirst c.enfroze c.engot c.enlapto c.enlong c.enpossi c.enreimb c.enscree c.ensite c.enspoke c.enthese
-18 c.enwithd c.essera c.essu c.freffet c.frretou c.frsi c:VAGUE de<__du de<_ihre de<_koenn de<_schoe debei_mir
-18 dedie_stell deendet_=D deendet__> defrau__> defuer_=D dehat__=D determi_=D en9_am en<__compl en<__hours en<__inter
-18 en<__sign en<_any en<_to en=D__9 en=D__appli en=D__do en=D__to en=D_pleas en=O__get enafrai_we enam__and enam_away
-18 enare_close enarriv_=D enattac_> enback__me enback_when enbe__for enbe_forwa enbegin_=D encame_=D enclose__=D
-18 enclose_the encome_=D endeadl__> enenjoy__=D enfroze__> engive_the enhappy_to enhave__to enhi_robin eni_work
-18 enis_the enis_valid enlast_one enlasts__> enlong_=D enlook__to enlook_forwa enmail__not enmeet_the enmeeti__=D
-18 enmeeti_you enmeets__and enmust_be enno__to ennot__back ennot_work enof_a enoffer_stand enon__leave enopen__=D
-18 enpleas_compl enrecei_your ens_all ens_been ensend_it enspeak__> entalk_=D entell__about enthe__can enthe__in
-18 enthe_attac enthe_backg enthe_commi enthe_count enthe_schoo enthe_team enthe_trial ento_9 ento__inter ento_me
-18 enwe_spoke enwill_show enwish_you enwork__only enyou_come enyou_said enyour_name es<_vuelv es=D__las esa__9
-18 esel__=D eses__=D esestoy__vacac esla__es eslas_9 fr<_bonne frnous__votre frque_votre frvotre__n how:BEF&EVENT
-18 how:ON&HEAR s.deander s.enat s.ennow s.enproba s.enreadi s.enthis s.enwish s:VAGUE
-17 ALL>>FUT>>D ALL>AWAY2 ASK>>ASK>>ASK ASK>>ASK>>YOU ASK>DOC1 AWAY>NEWS1 CALL>>WE>>D COND>HEAR2 D>>IT>>FUT
-17 D>>NEG>>HEAR D>OWITHIN DECIDE>O2 DECIDE>START1 DOC>>TALK>>D EVENT>NEWS FUT>>ORG>>D FUT>>YOUR>>D FUT>YOUR2 HAVE>O
-17 HE>>ASK>>D HE>US HEAR>>YOUR>>DOC HEAR>DOC1 HEAR>YOUR IT>ALL NEG>TELL OFROM>D OUR>>FUT>>D PAST>START PAST>START1
-17 SEND>>US>>CALL START>>HAVE>>HAVE START>>ORG>>D TALK>>D>>ALL TALK>>D>>SEND TALK>D TALK>O2 TALK>ORG2 TALK>START
-17 TELL>>HE>>D TELL>ASK TELL>OUR2 TELL>TALK US>>CALL>>D WE>>D>>EVENT WE>>FUT>>YOU WE>>HEAR>>YOUR WE>>TALK>>ALL
-17 WE>>TALK>>D WE>>YOU>>WE WE>VAGUE2 WHEN>ASK2 WHEN>D2 YOU>START1 YOUR>>CALL>>D YOUR>>NEWS>>D YOUR>>TELL>>D YOUR>ALL1
-17 YOUR>WAIT1 a:ASK a:OON c.deaussc c.debei c.degilt c.dehaben c.demoech c.deschre c.dewenn c.enagree c.enalso
-17 c.enanna c.enapply c.encan c.enchair c.enconsi c.endied c.enexpir c.enhead c.enin c.enmails c.enparen c.enreadi
-17 c.enreque c.enrequi c.enrestr c.enshop c.ensurve c.entry c.envacan c.enwere c.enwheth c.enyes c.esal c.esestoy
-17 c.esinscr c.estiene c.frabsen c.fravez c.frbonne c.frburea c.frdois c.frle c.frlieu c:THIRD de<__das de<__unter
-17 de=D__> de=O_> dedie__laeuf dedie_aussc dees__=D dehaben__=D deim__=D deuhr_> deum_9 deum__uhr en9_or en<__clien
-17 en<__every en<__had en<__met en<__schoo en<__took en<__up en<__when en<_as en<_not en<_on en=D_9 en=D__been
-17 en=D__site en=D_same en=O__> en=O_from ena_candi enaccep__> enafter_the enall_day enam__=D enand_=O enand_is
-17 enanoth__=D enanoth_candi enare__at enare_you enasked_me enasses__=D enback__my enbe__us enbe_good enbe_publi
-17 enbusin_trip encan__the encan_offer enclose_at endate__=O endecid_to endied_=D endo__the enenjoy__long enfor__is
-17 enfor_now enform__> enfrom_leave engood_=D engreat__=D enhire_=D eni__away eni__see eni_am eni_had enif__would
-17 eninter_will enlet__have enlette_=D enlooki_forwa enme__? enme_know enmet__to enno_phone enoffic_hours
-17 enother_candi enour_new enpleas_> enreadi_mail enreply_to ensign__retur ensign_and enso_the ensomet_=O enstart__is
-17 ensurve__be ensurve_will entake_it enthat_your enthe__? enthe__on enthe__place enthe__would enthe_ad enthe_job
-17 enthe_train enthis__> ento_someb entold__you entrial__would enup_=O enus__=O enus_again enwas__> enwe_met
-17 enwere__to enwho_can enwill__publi enwill_read enwork__> enyou__decid enyou__one enyou__than enyou__you enyou_and
-17 enyou_told enyou_up enyour__in enyour_contr enyour_docum enyour_first es?_> esempie_=D esen_la esllama__?
-17 esno__recib esofert__=D estermi_=D fr9__9 fr<__=D fr=D__> frabsen_=D frconfi_=D frconsi__votre frde_confi
-17 frde_vous frecrit_=D freffet_=D freffet__> frferme_=D frh_> frle_poste frmerci__confi frprend__=D frprend_effet
-17 frvous__ecrit s.deuhr s.enbest s.endeliv s.enfamil s.enfound s.enfree s.enhi s.enjoini s.enmoved s.enold s.enooo
-17 s.enperio s.enpolic s.enroom s.enshift s.enstaff s.ensuits s.fr9
-16 ASK>>SEND>>IT ASK>ASK1 ASK>EVENT1 ASK>OBY ASK>YOUR2 AWAY>>D>>TELL AWAY>AWAY CALL>>IT>>D CALL>THIRD1 CALL>US1
-16 CALL>WE1 COND>>WE>>D D>>COND>>NEG D>OWITHIN2 D>THIRD1 DECIDE>>TALK>>D DOC>IT1 DOC>PAST2 DOC>WHEN2 EVENT>ORG2
-16 EVENT>PAST FUT>>ASK>>O HE>>DOC>>D HEAR>>AWAY>>D HEAR>>D>>PAST HEAR>OWITHIN1 HEAR>START1 IT>>PAST>>D NEG>>HEAR>>IT
-16 NEG>>NEG>>D NEG>START1 NEG>US NEG>YOUR NEWS>>ASK>>D NEWS>O2 NEWS>OBY2 ORG>>FUT>>TALK OUR>>CALL>>TALK OUR>>DOC>>D
-16 OUR>>TALK>>D OUR>TALK2 PAST>>PAST>>D PAST>>YOUR>>CALL PAST>HAVE PAST>IT1 PAST>START2 PAST>YOU1 SEND>>EVENT>>YOU
-16 SEND>>YOUR>>D SEND>WHEN1 START>>US>>D START>ORG1 START>PAST1 START>WHEN TALK>>D>>ASK TALK>>D>>YOU TALK>>FUT>>WAIT
-16 TALK>YOUR TELL>>PAST>>D TELL>>YOU>>FUT US>>HEAR>>D WAIT>>D>>IT WAIT>>D>>YOUR WE>>START>>D WE>HAVE2 YOU>>EVENT>>D
-16 YOU>>HE>>D YOU>>HEAR>>EVENT YOU>>O>>O YOU>>TELL>>TALK YOU>ASK YOU>OFROM YOU>OWITHIN2 YOU>YOU2 YOUR>>ALL>>NEG
-16 YOUR>ASK1 YOUR>IT2 YOUR>NEG YOUR>US1 b:PAST b:THIRD c.de=O c.deauch c.debuero c.dedass c.deeinge c.definde
-16 c.deguelt c.dehatte c.destatt c.enbackg c.enfield c.enfreez c.eninvoi c.enlimit c.enlisbo c.enmoves c.ennine
-16 c.enoffer c.enpaid c.enpaysl c.enprese c.enrejec c.ensat c.enschem c.ensecon c.enships c.enteste c.enticke
-16 c.entrans c.enunles c.enunsuc c.enyour c.es? c.esdispo c.esdocum c.esempez c.eshace c.esno c.esprueb c.fressai
-16 c.frtrava de9__9 de<__angeb de<__bin de=D__zu de=D_genau de=D_gesch deda_> degespr_=D deich__dir deich__ihnen
-16 denach_> deschoe__und desie_mich dewiede_> en9__the en<__asses en<__consu en<__did en<__headq en<__wante en<__were
-16 en<_appli en<_come en<_great en<_how en<_offic en<_other en<_sorry en<_this en<_try en=D__agree en=D__in
-16 en=D_decis en=D_just en=O_=O en=O__can en=O__not en=O__on en=O__the en=O_if en=O_that ena__fair ena__on ena_pleas
-16 ena_trade enam__leave enam_not enand__no enand__the enand_your enannua__=D enanoth__> enat__=O enat__desk
-16 enat__trade enaway__> enbe__=O enbe_on enbecau_of enbecau_the enbeen_=D enbeen__for enbeen_taken enclien__=D
-16 encontr_is encould_not endesk__> endo__call endo__hear endo__work enelse__> enenjoy_a enenjoy_your enfirst_=D
-16 enfollo_up enfor_=O enfor__the enfor_confi enfor_one enfor_your enforwa_> enforwa__meeti enfree_=D engive__a
-16 enhappy__for enhave_anoth enhave_rung enhave_signe enhe__to enhe_would enhead_offic eni__get eni__rung eni_can
-16 enin__of eninter_for enis__in enis_due enit__at enit__us enkindl_confi enknow__the enlooki__to enme__if enmei_i
-16 enmore_than enmy__=O enneed__signe enno_acces ennone_of ennot_going ennumbe_=D enof__: enon_site enonly_one
-16 enor_=O enor__? enother_the enour__are enour_cto enparen_eveni enperio_=D enperio__> enpleas_to enpm_> enpromi__an
-16 enquest_=O enreach_us enread__> enremin_that enrole__been ensaid__the ensaid_i ensend_the enso__offic ensoon_>
-16 ensorry_it enstart__the enteam__=D enteam__> enthe__were enthe__which enthe_deadl enthe_paren enthink_it
-16 ento_meeti entold_us entold_you entrans_=D entwo__and entwo_colle entwo_hours enunles_you envacan__=D
-16 envacan_close enwe__give enwe__unabl enwe__you enwe_wrote enwill__take enwith__and enwriti__> enyou_? enyou__for
-16 enyou__signe enyou_have enyou_need enyou_we enyour__was enyour_trans es:__=D es=D_es esde__termi esdispo_=D
-16 esempez_=D esestoy_de eshace_=D espor__=D esque__=D esque_no estu__=D esy_no fr<__avez fr<__burea fr<__dois
-16 fr<__nouve fr<__retou fr<_de fr<_l fr<_nos fr=D_? fr=D__que fra_l frappel_=D frburea__ferme frcandi_n frd__=D
-16 frde_l frest__=D frferme__> frh_9 frl_entre frnos_burea frque__candi frun_=D frvotre_repon how:FROM&EVENT
-16 how:FROM&NEWS how:FROM&TELL how:ON&SEND s.de? s.deurlau s.enannua s.enbook s.enenjoy s.enhope s.enmost s.enpleas
-16 s.enpubli s.enremin s.enthan s.entomas s.entwice s.enunsuc s.esla s.frh
-15 ALL>OBEF2 ALL>WAIT ALL>WAIT1 ASK>>CALL>>D ASK>>IT>>SEND ASK>HIS2 ASK>PAST1 ASK>TALK2 AWAY>>O>>D AWAY>ASK AWAY>ASK1
-15 AWAY>SEND2 CALL>>FUT>>NEG CALL>YOU2 COND>ASK2 COND>HEAR1 COND>NEWS2 COND>O2 D>>ASK>>CALL D>>CALL>>O D>>HEAR>>ORG
-15 D>>IT>>NEG D>>NEG>>US D>ASK2 D>AWAY1 DECIDE>EVENT2 DECIDE>OUNTIL DOC>WHEN EVENT>>ALL>>D EVENT>>D>>HAVE EVENT>ALL
-15 EVENT>ASK1 EVENT>D2 FUT>>ASK>>YOUR FUT>>NEG>>IT FUT>>NEG>>WE FUT>>TALK>>YOU FUT>>WAIT>>IT FUT>HAVE FUT>HE2
-15 FUT>OWITHIN1 FUT>WE FUT>YOU HAVE>>TELL>>YOU HAVE>ORG HAVE>ORG1 HAVE>WHEN2 HEAR>>YOU>>PAST IT>>AWAY>>D IT>>D>>IT
-15 IT>>D>>NEG IT>>NEWS>>D IT>>SEND>>D IT>HAVE2 NEG>>HEAR>>US NEG>>TELL>>YOU NEG>COND2 NEG>NEG NEG>NEWS2 NEG>OFROM1
-15 NEWS>>WAIT>>D NEWS>IT O>>COND>>YOU O>>WHEN>>HEAR O>O1 O>PAST2 OIN>YOUR ORG>>START>>D ORG>>WAIT>>D ORG>>YOU>>HEAR
-15 ORG>START1 OUR>D1 PAST>>AWAY>>D PAST>>START>>D PAST>>YOU>>YOUR PAST>TALK2 PAST>WHEN2 SEND>TALK START>>YOU>>D
-15 START>START START>WHEN1 START>YOU SURE>OBEF TALK>>START>>D TALK>D1 TELL>>US>>HEAR THIRD>D2 US>>D>>ASK US>>D>>COND
-15 US>>HEAR>>COND US>HEAR2 US>PAST2 US>SEND1 WAIT>ALL WAIT>IT WAIT>PAST1 WE>>FUT>>NEG WE>>HEAR>>DOC WE>>TELL>>AWAY
-15 WE>DOC WHEN>ASK1 WHEN>HE YOU>>CALL>>O YOU>>D>>US YOU>>FUT>>HE YOU>>HEAR>>WAIT YOU>>PAST>>TELL YOU>>PAST>>US
-15 YOU>>PAST>>YOU YOU>>TALK>>ORG YOU>EVENT2 YOU>FUT2 YOU>YOU1 YOUR>>AWAY>>D YOUR>>CALL>>WHEN YOUR>>PAST>>D YOUR>ASK
-15 YOUR>SEND YOUR>WE1 c.deander c.deein c.degern c.deihr c.demesse c.deprobe c.derufen c.enam c.enchatt c.enclass
-15 c.enconve c.endays c.endelet c.enflat c.enfound c.enhouse c.eninter c.enlapse c.enlaunc c.enleast c.enlogin
-15 c.enmatch c.enmaybe c.enminut c.ennice c.enonlin c.enooo c.enosei c.enpassp c.enpatag c.enretai c.ensix c.enslow
-15 c.enstage c.entold c.enuse c.envisa c.enwater c.enwriti c.escaduc c.esempie c.esexame c.eslas c.esnuevo c.espara
-15 c.esreuni c.esvacac c.esvence c.fravons c.frde c.frouver c.frpubli c.frsont c.frsuis c:COND c:TALK de9_=D de9__uhr
-15 de<__: de<__ein de<__hatte de<__rufen de=D__elter de=O_ist deangeb__=D deauch_=D deauf__> debitte_geben deich_bin
-15 deihren__=D deim_buero dein_der denicht_> derufen_sie desie__mich deuns__besch dewiede_errei dezeit_> en9__>
-15 en9__a en9__to en:__=D en:__pm en<__adver en<__chatt en<__clini en<__days en<__does en<__forwa en<__in en<__lapto
-15 en<__link en<__luck en<__made en<__only en<__refer en<__regre en<__shift en<__team en<__train en<__went en<__wrote
-15 en<_annua en<_call en<_good en<_hi en<_nice en<_once en<_tell en=D__take en=D__your en=D_answe en=D_he en=D_look
-15 en=D_nobod en=O_? en=O_at en=O_for ena__that ena_year enaccep_=D enagain_> enam__on enan_hour enand__is enand__not
-15 enand_can enand_not enand_this enanna_=D enappoi__=D enare_paid enat__at enat_least enavail_=D enbe_back
-15 enbe_fille enbe_held enbeen_selec enbook_a enbut_we encan__make encance_=D encerta_=O enchang_=D enchatt_=D
-15 enchatt__! enclini__close enclini_is enclose_=D encompl__attac enconfi__=D enconve__> endate_of endecis__?
-15 endecis_on endesk_=D endid_you endo__read endown_for enevery_secon enexpec_you enfor__! enfor__call enfor__who
-15 enfull_> engoing__leave engood_luck engreat_chatt enhas_to enhave__acces enhave__taken enhave_chose enhe__in
-15 enhear__you enheari_from enhome_> enhours__9 enhr__not eni__an eni__do eni__hear eni__so eni_must enin_patag
-15 eninter__the eninter_with eninvit_for enis__? enis_in enit__your enkeep_your enlaunc_=D enleave__=D enlette__>
-15 enlong__> enmails_=D enmay__it enmaybe_=D enmaybe__> enminut_=D enmr_osei enmy__day enmy__s enmy_last enneed_numbe
-15 enneed_you ennext__begin enno_=O enno__peter enno_more ennobod__anyth ennot__me ennot__us ennot_hirin ennot_make
-15 ennot_need ennotic__is ennow__s ennow_it enof__=D enoffic_obser enon_for enooo_=D enor_=D enour__obser
-15 enour__would enour_share enparen__=D enperio_is enpeter__not enpeter_can enphone_=D enphone__> enpick_you
-15 enplace_to enpleas__> enpleas__the enpleas_let enprese_=D enprese__> enproba__=D enpubli_=D enread_this enreadi__>
-15 enrecru__the enrefer__> enrole__=D enrung_=O ensay_> enschoo_is ensecon__> ensee_your enshall_we enshort__=D
-15 enso__the ensorry_for enstart_date enten_> enthank__confi enthank__letti enthat__the enthe__desk enthe__panel
-15 enthe_clien enthe_clini enthe_long enthe_posit enthe_proje enthe_start enthe_techn enthey__you ento__> ento__anoth
-15 ento__next ento__us ento_welco ento_work entold_me entoo_> entrial_shift enunsuc_> enuploa_your enwante_you
-15 enwas_the enwe__chose enwe__forwa enwe__looki enwe_did enwe_had enwe_say enwe_were enwelco_you enwheth__accep
-15 enwhich_is enwill_inter enwith_my enwould_want enwriti_=O enyou__and enyou__is enyou__login enyou__so enyou__writt
-15 enyou_asked enyou_confi enyou_start enyou_your enyour_=D enyour_avail enyour_login enyour_refer enyour_slot es9_=D
-15 es<__enlac es<__es escaduc_=D escaduc__> esde_inscr esde_vacac esde_viaje esel_exame esentie_que esescri__=D
-15 esescri_el esinscr_termi esla__sera eslas__: esno_traba esplazo__inscr esprese_=D esse__el estermi__> esvacac__>
-15 fr<__! fr<__=O fr<__suis fr<_bon fr<_pourr fr<_sans fr<_si fr=D_9 fr=D__h frabsen_=O frchef_tranc frconfi__>
-15 frconsi_que frexpir_=D frexpir__> frje__repon frl__est frle_chef frmessa__> frnous_avons frouver_=D frpas__=D
-15 frpas__> frpour__=D frretou_=D frsans_nouve frsi_vous how:AFT&CALL how:AFT&EVENT how:FROM&ASK s.dedass s.encerta
-15 s.endid s.endo s.endurin s.enhired s.eninste s.enm s.enmeet s.enobser s.enopeni s.enpeter s.enrung s.ensince
-15 s.enwriti s.es: s.esentie s.frabsen s.frconge s.frconsi s.frl s.frplus s.frque
-14 ALL>START ALL>WAIT2 ASK>>HEAR>>TELL ASK>>OUR>>CALL ASK>>TALK>>D ASK>>TELL>>D ASK>>YOUR>>CALL ASK>>YOUR>>NEWS
-14 ASK>AWAY ASK>START2 ASK>YOU AWAY>>AWAY>>D AWAY>>D>>HE AWAY>>START>>D AWAY>D AWAY>FUT AWAY>TELL CALL>HE CALL>HEAR1
-14 CALL>NEG CALL>OBETW2 COND>>IT>>YOU COND>ASK1 COND>EVENT COND>FUT1 COND>NEG2 COND>TALK1 D>>ASK>>YOUR D>>NEG>>CALL
-14 D>>NEG>>DECIDE D>>O>>COND D>>O>>TALK D>COND1 D>OBEF1 D>START1 DECIDE>OWITHIN DOC>>AWAY>>D DOC>ASK1 DOC>EVENT1
-14 DOC>NEWS2 DOC>OIN DOC>WAIT FUT>>AWAY>>ORG FUT>>DECIDE>>D FUT>>HE>>D FUT>>WAIT>>YOUR FUT>>YOU>>TALK FUT>>YOUR>>TELL
-14 FUT>EVENT1 FUT>NEWS FUT>OON2 HAVE>ASK HE>>WE>>FUT HE>FUT HE>HAVE2 HE>HIS1 HEAR>>ORG>>PAST HEAR>>WAIT>>ALL
-14 HEAR>>YOUR>>CALL HEAR>OON1 IT>>START>>D IT>>WE>>CALL IT>IT1 IT>NEG2 IT>OBY2 IT>OIN1 IT>YOU2 NEG>>TELL>>US
-14 NEG>EVENT NEG>NEWS NEWS>>ORG>>D NEWS>DECIDE1 O>>WE>>PAST O>IT2 O>TALK OIN>AWAY OIN>SEND2 OON>ASK1 OON>O OON>PAST1
-14 ORG>>D>>IT ORG>>FUT>>EVENT OUR>D OUR>OUR2 PAST>>D>>DOC PAST>>D>>PAST PAST>>D>>WHEN PAST>>HEAR>>TELL
-14 PAST>>NEG>>PAST PAST>>SEND>>D PAST>AWAY2 PAST>HAVE2 PAST>NEG2 PAST>TALK1 SEND>YOUR1 START>>D>>IT START>>EVENT>>D
-14 START>>O>>D START>AWAY1 START>D1 START>IT2 START>US TALK>>ALL>>D TALK>>D>>DOC TALK>>HEAR>>D TALK>>WHEN>>D
-14 TALK>HAVE1 TALK>PAST1 TALK>WAIT1 TELL>>ASK>>D TELL>>DECIDE>>D TELL>>YOU>>VAGUE THIRD>>D>>FUT US>>D>>HE
-14 US>>HEAR>>YOU US>>YOU>>FUT US>ASK1 US>D2 US>WE1 WAIT>>ALL>>D WAIT>YOUR WE>>AWAY>>O WE>>FUT>>TALK WE>>HEAR>>AWAY
-14 WE>>NEG>>EVENT WE>NEG2 WE>O WE>OUR2 WE>THIRD2 WHEN>>FUT>>D WHEN>DECIDE2 WHEN>OUR WHEN>YOUR YOU>>D>>WAIT
-14 YOU>>SEND>>O YOU>>YOUR>>CALL YOU>O2 YOU>OUNTIL YOU>TELL2 YOU>VAGUE YOU>VAGUE2 YOUR>>D>>COND YOUR>ASK2 YOUR>HAVE
-14 YOUR>TELL1 YOUR>US2 YOUR>WHEN1 a:PAST c.deam c.debeden c.dedaten c.dediese c.demuss c.denach c.deneun c.desomme
-14 c.en=O c.enberli c.enbuild c.enbusy c.encompa c.encompl c.endated c.enenclo c.enexcel c.enfull c.enhand c.enintak
-14 c.enkitch c.enlittl c.enlyon c.enmade c.ennewsl c.enof c.enoffsi c.enorder c.enorien c.enpayab c.enprofi c.enquick
-14 c.enremem c.enreorg c.enrepla c.enresig c.enresum c.enretre c.enruns c.ensee c.enshort c.enshow c.ensites
-14 c.enslide c.ensomeb c.ensuit c.entalki c.enteach c.entech c.entrave c.entwice c.enworki c.esabrim c.esampli
-14 c.esatend c.esdel c.esvalid c.esviaje c.frannon c.frannul c.fravion c.frbien c.frecrit c.frmessa c.frnous
-14 c.frposte c.frtoujo c.frvalab c:OFROM c:OIN de9_9 de:_9 de<__aussc de<_bin de<_wenn de=D__neun de=D__ob de=D_guelt
-14 deam__> dearbei_ist deaussc__noch deaussc_laeuf debetri_=D debin__auf debin__in deder_=O dedo_9 deentsc_der
-14 degern_=D deguelt_> deich_schre deist__guelt deist_nicht dekoenn_sie demelde__sich demelde_sie demir_=D
-14 desagen_sie deschic__die desie__gern desie_die deum_neun dewir_=O dewir__zurue dewir_sind en9_a en9_minut en9_to
-14 en<__ad en<__could en<__discu en<__free en<__got en<__he en<__partn en<__promi en<__test en<__visa en<__wish
-14 en<_bring en<_curre en<_deadl en<_deliv en<_evalu en<_excel en<_fille en<_inter en<_maybe en<_movin en<_norma
-14 en<_orien en<_robin en<_salar en<_see en=D__: en=D__four en=D__good en=D__now en=D_holid en=D_work en=D_your
-14 en=O__be en=O__ring ena__=O enabout_it enabout_your enafrai__are enafter__? enam__inter enam__sorry enand__be
-14 enand__for enand__go enand__time enand__to enand_back enand_it enand_two enand_with enand_would enanswe__=O
-14 enany__=D enany__but enany_day enappli_for enas_discu enas_it enat__pm enavail_for enbank__> enbe_delet enbe_meeti
-14 enbe_off enbeen_a enbirth__=D enbut__> encall__at encall__offic encan__reach encentr_=D enchase_me enchose_anoth
-14 enclien_=D enclimb_> enclose__noon enclose__the enclosi__: encomin__to enconfi_that enconsi_of enconta_us
-14 encontr__=D encontr__sent enconve_=D encounc__=D endate_=D enday_at endelet_=D endeliv__: endeliv_time endoes_not
-14 enelse_and enevalu__=D enevalu_takes enexcel_=D enexcel__to enfair__> enfor__asses enfor__post enfor__we
-14 enfor__will enfor_feedb enforwa__welco enfree_to enfrom__=O enfrom_three engone_to enhad_a enhalf__=D enhas__move
-14 enhas_asked enhave__call enhave_now enhe_climb enheld__> enhelps_> enhim__> enhirin__> enhirin_is enhold__offer
-14 enhope__will enhour__> enhours_=D enhouse_> enhr__is enhr_is eni__out eni_look eni_only eni_promi eni_saw
-14 enif__need enin_for enin_lisbo eninter_you eninvit_you enis_open enit_s enleave_and enlet_the enlimit__to
-14 enlimit_acces enline_with enlisbo_=D enlonge_stand enlooki__=O enlunch_? enmade__no enmade__you enmail_will
-14 enmails_> enmake__=O enme_=D enme__pleas enme__ring enmei__am enmore_candi enms__is enmy_=D enmy_mobil
-14 enneed__answe enneed_a enno__stand ennorma__answe ennorma_we ennot__at ennot__place ennot_about ennot_recru
-14 ennot_see ennothi__be ennumbe_of enof__and enof__offic enoffer__open enoffer_open enoffer_went enoffic__at
-14 enon__mobil enone_thing enorien__=D enorien_is enother_we enour__goes enour_headq enour_inter enpanel__is
-14 enpayab_=D enpleas_sign enpromi_anyth enpubli_=O enpubli__> enput__hold enremem_to enresul_=O enretur__> ens__last
-14 ens__with ens_full ens_gone ens_my ens_talk ensecon_=D ensent__=D enshall__say enshift_would enshut__and
-14 enslide_=D enslot_for enso__is enso_there enso_we enspoke__and entalki_to enthan_=D enthank__your enthe__cohor
-14 enthe__of enthe__went enthe_assig enthe_colle enthe_custo enthe_found enthe_openi enthe_year enthem_> enthen_my
-14 enthey_will enthis_offer ento_keep ento_let ento_offer ento_recei ento_reply ento_speak entwice_=D entwice__year
-14 entwice_a entwo__=D enunder__the enunfor_i enup__we enus_=O enus__answe enwante__to enwas_=D enwe__anoth
-14 enwe__want enwe_got enwe_hired enwe_may enwent_out enwhat_a enwhat_you enwhen_you enwho__be enwill__at
-14 enwill__delet enwill__held enwill__meeti enwill__your enwill_resum enwith__cto enwork_for enwould__it
-14 enwould__your enwould_been enwould_not enwould_promi enwriti_to enyear__=D enyou__again enyou__as enyou__would
-14 enyou_apply enyou_free enyou_may enyou_wante enyour__arriv enyour__day enyour__we enyour__when enyour_decis
-14 enyour_trave enyour_visa es9_: es9_> es:_=O es<__escri es<_atend es<_en es<_su es<_tiene es=D_? es=D__por es=D_a
-14 esatend_=D esatend__de escierr__> esde_la esdocum_=D esdocum__> esdos__> esel__es esel_nuevo esempie__> esen__=D
-14 esen__ofici esenlac__=D esla__: esla_prueb esllama_=D esno__notic esno_tiene este__=O estiene_notic estraba_=D
-14 estraba__> estu_respu esvalid_=D esvalid__> fr<__ana fr<__avons fr<_pouve fr<_rappe fr=D__=O fr=D__de fr=D_consi
-14 fra__ete fra__heure frau__=D frburea_seron frchef__=D frd_essai frecrit__> frest_annul fret_=O frheure_> frl_annon
-14 frmessa_=D frnos__seron frnous__=D frpardo_> frque_vous frseron_ferme frvalab_=D frvalab__> frvos__=D frvotre__>
-14 how:AFT&NEWS how:BEF&TELL how:FROM&HEAR s.de! s.de: s.deaus s.degesag s.deguten s.deherr s.dewaere s.en=O
-14 s.enactua s.enad s.enaddre s.enadver s.enbusin s.encerti s.encompl s.encover s.endelet s.enepiph s.enhelp s.enice
-14 s.enleeds s.enliter s.enlong s.enlonge s.enlooki s.ennever s.enpermi s.enprese s.enproje s.enshut s.enslept
-14 s.enstopp s.entechn s.enten s.entour s.enwent s.enwhat s.enwithd s.esantes s.frpardo s:AWAY s:O
-13 ALL>>HEAR>>HAVE ALL>O ASK>>ASK>>TELL ASK>>DECIDE>>D ASK>>EVENT>>EVENT ASK>>YOU>>DOC ASK>HAVE1 ASK>WE2
-13 AWAY>>D>>NEWS AWAY>>D>>O AWAY>>EVENT>>HE AWAY>>FUT>>D AWAY>>O>>WE AWAY>CALL1 AWAY>DECIDE AWAY>PAST AWAY>PAST1
-13 AWAY>TELL1 AWAY>WHEN2 AWAY>YOUR2 CALL>>D>>IT CALL>>YOU>>US COND>>NEG>>D COND>>NEG>>HEAR COND>>WE>>HEAR
-13 COND>>YOU>>FUT COND>ASK COND>NEWS COND>PAST2 D>>ASK>>TELL D>>FUT>>DECIDE D>>HE>>YOU D>>IT>>HAVE D>>NEWS>>FUT
-13 D>>WAIT>>ASK D>>WE>>O D>>WE>>WE D>>WHEN>>O D>COND D>WAIT2 DECIDE>>O>>D DECIDE>VAGUE DOC>>WE>>D DOC>ASK2 DOC>PAST
-13 EVENT>>IT>>FUT EVENT>WAIT1 FUT>>D>>ORG FUT>>DECIDE>>YOUR FUT>>NEG>>ASK FUT>>NEG>>CALL FUT>>SEND>>EVENT
-13 FUT>>THIRD>>D FUT>>WE>>IT FUT>>WE>>TELL FUT>>YOU>>CALL FUT>>YOU>>NEG FUT>O1 FUT>OON1 FUT>ORG1 FUT>START1 FUT>THIRD
-13 FUT>THIRD2 HAVE>>AWAY>>D HAVE>>FUT>>D HAVE>IT1 HAVE>WAIT1 HE>TALK1 HEAR>>D>>AWAY HEAR>>DECIDE>>O HEAR>>NEG>>PAST
-13 HEAR>>WAIT>>US HEAR>>WE>>YOU HEAR>OON IT>>ASK>>D IT>>D>>PAST IT>>DOC>>START IT>>DOC>>YOU IT>>PAST>>EVENT
-13 IT>>WE>>AWAY IT>COND2 IT>HAVE IT>HIS IT>OBY1 IT>SEND1 NEG>>HAVE>>DECIDE NEG>>O>>WE NEG>>SEND>>D NEG>>US>>FUT
-13 NEG>>WAIT>>O NEG>ALL1 NEG>FUT2 NEG>PAST NEG>PAST2 NEG>START2 NEWS>>D>>NEWS NEWS>>O>>YOUR NEWS>>YOUR>>SEND
-13 NEWS>NEWS2 NEWS>START O>>D>>EVENT O>>FUT>>D O>>SEND>>D O>>YOUR>>PAST O>HE1 O>TELL OIN>O OIN>PAST1 ORG>>FUT>>D
-13 ORG>>HEAR>>D ORG>START2 ORG>YOUR2 OUR>>O>>D OUR>>O>>O OUR>>START>>D OUR>O2 OUR>START2 PAST>>D>>ORG
-13 PAST>>EVENT>>YOU PAST>>HE>>D PAST>>IT>>D PAST>>O>>IT PAST>>ORG>>D PAST>>PAST>>HEAR PAST>>WE>>PAST PAST>>YOU>>HEAR
-13 PAST>>YOU>>PAST PAST>PAST PAST>TALK PAST>TELL1 PAST>US PAST>YOUR2 SEND>>D>>WHEN SEND>O START>ASK START>DECIDE2
-13 START>PAST START>START1 START>US1 START>WAIT1 TALK>>NEWS>>CALL TALK>ASK2 TALK>AWAY TALK>DOC1 TELL>>WHEN>>D
-13 TELL>>YOU>>US TELL>DOC2 TELL>OUNTIL1 TELL>VAGUE2 THIRD>FUT THIRD>START US>>D>>WE US>>O>>O US>>YOUR>>D US>D1 US>HE
-13 WAIT>HE WE>>FUT>>ORG WE>>HE>>D WE>>NEG>>DOC WE>>PAST>>WE WE>>PAST>>YOUR WE>ASK2 WE>DOC1 WE>NEG1 WE>TALK2
-13 WHEN>>D>>HEAR WHEN>>FUT>>YOU WHEN>>TALK>>YOU WHEN>>WHEN>>IT WHEN>NEG YOU>>ASK>>CALL YOU>>D>>ALL YOU>>FUT>>D
-13 YOU>>FUT>>PAST YOU>>IT>>D YOU>>PAST>>WE YOU>THIRD YOU>YOUR2 YOUR>>CALL>>WE YOUR>>DOC>>WE YOUR>AWAY YOUR>CALL
-13 YOUR>ORG2 YOUR>WAIT2 a:VAGUE b:WE c.debetri c.debissc c.deerste c.dehast c.deihren c.dekanns c.deschon c.desind
-13 c.detag c.deviel c.dewaer c.dewie c.dezusti c.enabsen c.enalrea c.enappoi c.enbaker c.enconsu c.encusto c.endata
-13 c.endirec c.enduty c.enelse c.enemplo c.engame c.engave c.engone c.engrate c.engreat c.enhereb c.enhired c.enhome
-13 c.enjobs c.enliked c.enmenu c.enmeter c.enmovin c.enmr c.enmuch c.ennot c.enoffli c.enparke c.enpassw c.enpayme
-13 c.enpoint c.enran c.enreapp c.enresta c.enshift c.ensick c.ensir c.enspeak c.enspend c.enstaff c.ensuper c.entell
-13 c.enthird c.entried c.enunava c.enwife c.esasi c.esavisa c.escerra c.escerti c.esesper c.esfuera c.esrecep
-13 c.fraura c.frcabin c.frdites c.frfiche c.frjour c.frnouve c.frpour c.frpourr c.frprend c.frs c:OBY c:OWITHIN
-13 de<__begin de<__bewer de<__freue de<__sind de<__stell de<__teile de<__wir de<_wegen de=D__betri de=D__bissc
-13 de=D__der de=D__noch de=D__zurue de=D_antwo de=D_begin de=D_bin de=D_gleic de=D_keine de=D_statt de=D_zusti
-13 de=O_=O de=O__frau deangeb_gilt deauf__=D debetri__wiede debewer_endet debin__im debissc__bitte debitte_> dedann_!
-13 dedann__freue dedann_wir deden__> dedie__endet deein__gedul deein_bissc defrau_=D defreue__! defuer_den degedul__!
-13 degedul_bitte degilt_=D degilt__> deich_=D dein__> deist__> delaeuf_=D demich__an demich__anruf demir__besch
-13 demoech_=D demoech_wir denicht_im deniema_mehr deprobe__=D derufen__mich desie_es deuhr__> deunser_angeb
-13 deurlau_=D deurlau_und deverni_> dewenn_sie dewerde__verni en9_! en9__with en9_and en:__am en:__for en:__from
-13 en<__also en<__arran en<__birth en<__budge en<__came en<__hired en<__k en<__mail en<__other en<__quest en<__remem
-13 en<__shop en<__thank en<__told en<__tried en<_asses en<_away en<_back en<_bette en<_book en<_close en<_comme
-13 en<_do en<_down en<_invoi en<_manag en<_pay en<_payme en=D__consi en=D__i en=D__move en=D__other en=D__passe
-13 en=D__prese en=D__said en=D__six en=D__unfor en=D_is en=D_newbo en=D_of en=D_went en=O__came en=O__go en=O__home
-13 en=O__s en=O__you en=O_do en=O_party en=O_wheth en=O_yours ena__for ena__perio ena_littl ena_nudge ena_numbe
-13 ena_place ena_thoug enabout__other enabout_you enad__you enafter_9 enafter_all enagain__s enagree__be enagree_will
-13 enall_gone enam_off enan_appli enand__at enand__commi enand__read enand__start enand__wante enand_decid enand_do
-13 enand_more enand_no enanoth_decis enanswe__? enapolo_> enappli__the enappli_close enappli_was enapply__>
-13 enare_expec enare_shut enare_sorry enarran__=D enarran_for enas__i enas__is enask__you enasses__: enat__! enat__9
-13 enat_half enat_home enat_it enat_sea enaway__=D enback__! enback__leave enbe__sorry enbe_grate enbe_inter
-13 enbe_retai enbe_retur enbecau__s enbecau__the enbecau_it enbeen__and enbegin__> enbehal_of enbette__for
-13 enbette__tell enbette_i enbirth_for enbooke__=D enbooke_for enbreak__=O encall__booke encan__a encan__check
-13 encance_> enceo_will enchang__we enclass_=D encolle_> encolle_agree encome_! encomme_: encomme__=D encommi__the
-13 encommi_recon enconfi__atten encongr__the enconsu_list encontr_=D encurre__of encurre_out endate__> endate__joini
-13 endated_=D enday_: enday__is enday_here endear__your endid_not endo__! endo_come endown__=D enduty_=D enduty__>
-13 enenoug_for eneveni_=D eneveni__> enevery_year enexact__=O enexpec__take enexpec_your enfeedb__=O enfille_>
-13 enfinal__with enfinis_the enfirst__will enfirst_week enflies_to enfor__day enfor__lette enfor__refer enfor__reimb
-13 enfor__these enfor_quest enfor_waiti enfrom__more engame_ships enget__prope engiven__the engone__=D engone__>
-13 engood__=D engood__and enhad_the enhad_time enhand_in enhappy_=D enhappy__> enhappy_birth enhave_left enhe__call
-13 enhe__he enheadq__be enheadq_will enheari__three enhere__=D enhi__i enhirin_=D enhour_=D eni__calli eni__left
-13 eni__off eni_hope eni_spoke eni_tried eni_wish enif__want enin__back enin__field enincom_=O enincom__=D eninste_?
-13 eninste__> eninter_has enis__do enis__holid enis_booke enis_hereb enis_our enis_yours enjoini_us enjust__remin
-13 enk_start enlapse__> enlast__here enlead__> enleave_back enleft_for enliter__> enlong_=O enlook__> enlook__it
-13 enmade_to enmail__and enmake__decis enmay_reapp enme__nudge enmeeti__> enmeter_readi enmore__can enmore_i
-13 enmove__call enmove_our enname_> enneed__resch ennew__agree ennew__will ennew_colle ennewbo_> ennext__=D ennext_to
-13 enno__with enno_email ennone__us ennorma__out ennorma_go ennot__selec ennot_be ennot_cance ennot_get ennot_take
-13 ennothi_moves ennotif_=O ennudge_> enobser_good enof__count enof__year enof_an enof_joini enoff__newbo enoffer__go
-13 enoffer_is enoffer_norma enoffer_we enoffic__good enoffic_are enoffli_=D enoffli__> enon__inter enon_behal
-13 enooo__> enor_9 enother_two enour__conve enour_telep enpaid_=D enparty__=D enpasse_=D enpay__is enpay_day
-13 enpayab__> enpayme__due enpayme_is enpick__your enplace_have enplace_on enpleas_remem enpleas_write enpost__be
-13 enpost_will enpriya_? enprofi__> enquest__it enran__=D enran_for enread__mail enread_my enreapp_=D enrecon_the
-13 enreimb_> enremin__our enreply__> enreque_=D enrequi_=D enrequi__> enresum_=D enretai__=D enretai_for enretir_=D
-13 enretir__> enretur_> enretur_it enrevie_=D enring_me enrobin_your enrole_has enruns_=D enruns__=O ens__say ens_not
-13 ens_open ens_your ensaid_he ensaid_the ensalar__be ensalar__k ensalar_will ensay__> ensay__have enschoo__is
-13 enschoo_offic ensecon_round ensee_it enseein__=D enseein_you enselec_=O ensend_=D ensend__back ensend__your
-13 enshift_are enshort_close enshoul__writt enshow__round ensick_=D ensigns__> ensigns_anyth enso__are enso__have
-13 enso_much enso_sorry ensomeb__we ensomeo__and ensorry__more ensorry_and enstand_=O enstart__holid enstart__or
-13 enstay__touch enstay_in enstill__> entake__=D entake__to entake_you entaken_=D enteams_> entelep_conve
-13 entell__which enten_years enteste__=D enthank__waiti enthat__call enthat_i enthat_it enthe__colle enthe__perio
-13 enthe__ran enthe__two enthe_baker enthe_compa enthe_field enthe_fire enthe_house enthe_resta enthe_room
-13 enthe_vacan enthen_=O enthen_we enthese_=D enthese__> enthink_=D enthree__candi enthrou__offer entime__look
-13 ento__off ento__pm ento_decid ento_invit ento_reapp ento_resch entrain__=D entrust__=D entry_=D entry__again
-13 entwo__> enunfor__am enunsuc_candi enup_your enus__date enus_a enus_an enus_which enwaiti_these enwas_hopin
-13 enwas_taken enwe__closi enwe__had enwe__hold enwe__see enwe__shut enwe__sorry enwelco__> enwent_to enwere_told
-13 enwhat__need enwhat__would enwife__=D enwill__retai enwill_answe enwill_hold enwish_it enwith__=O enwith_limit
-13 enwithd_> enwork_=D enwork_=O enwould__=D enwould__an enwould__grate enwould__me enwritt__and enyou__! enyou__call
-13 enyou__come enyou__let enyou__to enyou_expec enyou_like enyou_prefe enyou_round enyou_sent enyou_want enyou_wish
-13 enyour__i enyour__inter enyour_atten enyour_final enyour_lapto enyour_mail enyour_mobil enyour_paper enyour_passp
-13 enyour_reimb enyours__=D es9__=O es<__entre es<__le es<__tu es<_empez es<_un es=D__a esanunc__=D esde__y
-13 esdos_horas esel__empie esel__se esel_anunc esen__> esen_recep eses_el esesper__=D esesper_el esha_recib
-13 eshorar_de esla_ofert esle_esper eslos__no esno__a esofici_> esrecep_> essi_no este_esper estiene_=D estiene__para
-13 fr<__aurel fr<__chef fr<__offre fr<__stage fr<_au fr<_dites fr<_passe fr=D_: fr=D_aurel fr=D_nous fr=O_je
-13 frappel__a fraurel_> fravez_=D frc__note frclotu_des frdites_=D frest_note frete__> frete_reten frexcel__>
-13 frje__=D frje__absen frje__trava frje_dois frje_suis frl_equip frl_essai frla__n frla_date frla_fiche frle_stage
-13 frlieu_=D frmon_retou frne__pas frne_trava frnote_=D frouver__> frpas__reten frpas_d frpas_le frpasse__excel
-13 frpasse_a frpour__entre frpouve_nous frrenco__equip frrenco_l frsaure__=O frsera__=O frsuis__=D frsuis_absen
-13 frtout_=O frtout__=D frtrava__le frtrava_pas frun_excel frvotre_entre frvotre_part frvous_renco grain:quarter
-13 how:THRU p:TELL s.debleib s.dein s.enamong s.enbadge s.enbehal s.enbox s.enbring s.encarri s.enclosi s.encongr
-13 s.encurre s.endocum s.enelsew s.enfille s.enknows s.enlapse s.enmovin s.ennewbo s.ennone s.ennote s.ennoted
-13 s.ennudge s.enpayro s.enquite s.enrecep s.enresch s.enschoo s.ensense s.enship s.ensnow s.enteach s.enteams
-13 s.entimes s.entook s.entry s.enturna s.enunabl s.enup s.enurgen s.enwhy s.enyears s.escurso s.eshorar s.eshoras
-13 s.eslamen s.esofert s.esvolve s.fraurel s.frete s.frmessa s.frreten s.fry s:COND
-12 ALL>>D>>FUT ALL>>D>>SURE ALL>ASK ALL>OBY2 ASK>>ASK>>D ASK>>EVENT>>DOC ASK>>EVENT>>IT ASK>>HEAR>>COND
-12 ASK>>HEAR>>YOUR ASK>>NEG>>TELL ASK>>SEND>>ORG ASK>>WAIT>>YOUR ASK>>YOU>>IT ASK>CALL1 ASK>D1 ASK>PAST AWAY>>D>>COND
-12 AWAY>>O>>TELL AWAY>>OUR>>ORG AWAY>AWAY2 AWAY>HE2 AWAY>PAST2 AWAY>YOUR1 CALL>>D>>WE CALL>CALL2 CALL>COND2
-12 CALL>DECIDE CALL>OBETW COND>>O>>D COND>TALK D>>FUT>>US D>>NEG>>IT D>>NEG>>WE D>>NEWS>>YOU D>>O>>HE D>>ORG>>HAVE
-12 D>>ORG>>O D>>OUR>>PAST D>>WHEN>>OUR D>>WHEN>>TALK D>>YOU>>NEG D>>YOU>>PAST D>>YOU>>TALK D>OBETW1 DECIDE>>D>>NEWS
-12 DECIDE>>YOUR>>CALL DOC>>D>>O DOC>>WAIT>>D DOC>>WE>>SEND DOC>TELL2 EVENT>NEG EVENT>OWITHIN1 FUT>>ASK>>NEWS
-12 FUT>>CALL>>YOUR FUT>>D>>YOU FUT>>DOC>>CALL FUT>>HEAR>>WAIT FUT>>NEG>>EVENT FUT>>PAST>>D FUT>>WE>>OUR FUT>OIN
-12 FUT>VAGUE1 FUT>YOUR HAVE>>PAST>>US HAVE>IT HAVE>NEG1 HAVE>TALK HE>>D>>WE HE>>EVENT>>HE HE>>US>>PAST HE>AWAY1
-12 HE>FUT1 HE>NEG1 HE>OON2 HEAR>>D>>DECIDE HEAR>>D>>WAIT HEAR>>HAVE>>IT HEAR>>HEAR>>NEWS HEAR>>IT>>ORG HEAR>>IT>>PAST
-12 HEAR>>NEWS>>CALL HEAR>>O>>COND HEAR>ASK2 HEAR>O1 HEAR>O2 HEAR>SEND HEAR>VAGUE HIS>>TELL>>D HIS>AWAY IT>>D>>DOC
-12 IT>>DECIDE>>D IT>>IT>>WE IT>>NEG>>OUR IT>>NEG>>US IT>>ORG>>AWAY IT>>OUR>>ORG IT>>START>>PAST IT>>WE>>PAST IT>AWAY2
-12 IT>START2 IT>TALK IT>TALK1 IT>US2 NEG>>COND>>YOU NEG>>HEAR>>CALL NEG>>PAST>>NEG NEG>>SEND>>WE NEG>>US>>D
-12 NEG>>WE>>D NEG>ALL NEG>AWAY NEG>DOC1 NEG>VAGUE NEG>WHEN1 NEWS>>DECIDE>>ORG NEWS>>O>>NEWS NEWS>>OUR>>EVENT
-12 NEWS>>OUR>>FUT NEWS>>YOUR>>TALK NEWS>DOC2 NEWS>EVENT2 NEWS>ORG O>>AWAY>>D O>>O>>D O>>YOU>>HEAR O>SURE O>WE2
-12 OBY>COND OIN>D OIN>EVENT1 OIN>START OON>ASK OON>HE ORG>>HIS>>TELL ORG>>O>>O ORG>EVENT1 OUR>OIN2 OUR>US2
-12 PAST>>DOC>>D PAST>NEWS1 PAST>OBY2 PAST>YOUR1 SEND>>HEAR>>YOU SEND>>ORG>>HIS SEND>>US>>YOUR SEND>>WE>>EVENT
-12 START>>ASK>>D START>>DECIDE>>D START>>WAIT>>D START>HE START>HEAR1 START>OIN2 START>SEND1 START>WAIT2 START>WE
-12 SURE>FUT2 SURE>ORG2 TALK>>D>>CALL TALK>>US>>D TALK>HAVE TALK>OBETW2 TELL>>ASK>>YOU TELL>>CALL>>O TELL>>D>>ASK
-12 TELL>>TALK>>D TELL>OBY1 TELL>OIN1 US>>D>>SEND US>>WE>>D US>>YOU>>NEG US>IT2 US>ORG2 WAIT>>IT>>IT WAIT>>WE>>FUT
-12 WE>>ASK>>EVENT WE>>ASK>>OUR WE>>CALL>>TELL WE>>D>>OUR WE>>DOC>>YOU WE>>OUR>>EVENT WE>>PAST>>DOC WE>>PAST>>FUT
-12 WE>>PAST>>HEAR WE>>PAST>>NEWS WE>>TELL>>D WE>>TELL>>OUR WE>>WE>>ASK WE>>YOUR>>D WE>TALK1 WE>WHEN1 WHEN>>ALL>>ORG
-12 WHEN>>O>>IT WHEN>>ORG>>FUT WHEN>>PAST>>WE WHEN>>WE>>US WHEN>WAIT YOU>>D>>START YOU>>DOC>>O YOU>>FUT>>DECIDE
-12 YOU>>HEAR>>ASK YOU>>HEAR>>SEND YOU>>IT>>ORG YOU>>IT>>YOU YOU>>O>>WHEN YOU>>PAST>>HAVE YOU>>PAST>>HEAR
-12 YOU>>WHEN>>VAGUE YOU>>YOU>>ASK YOU>>YOUR>>ALL YOUR>D YOUR>HE YOUR>HEAR2 YOUR>WHEN b:COND b:OBY b:OFROM c.deanzei
-12 c.debraeu c.dedafue c.dedann c.deeinzu c.dees c.degeloe c.degut c.dekenne c.deloesc c.demacht c.deob c.deprakt
-12 c.desparg c.deum c.dewaere c.enagend c.enanyth c.encardi c.encarri c.enclini c.encoffe c.enearli c.enenoug
-12 c.enexam c.enfeel c.enfinis c.enfridg c.engrid c.enh c.enhoped c.enif c.eninclu c.enlibra c.enme c.enonsit
-12 c.enpicke c.enplann c.enplaye c.enplus c.enpm c.enproje c.enreach c.enreloc c.enremai c.enreply c.enreser c.enrest
-12 c.enretir c.enrota c.enshuts c.ensigne c.ensport c.enthan c.enwhat c.enwhich c.enwhy c.enwrapp c.enyears c.escierr
-12 c.esla c.espatro c.esplace c.esregre c.esretir c.esse c.essolic c.esviene c.frbon c.frce c.frcomit c.frelect
-12 c.frfonct c.frgele c.frligne c.frperio c.frrecru c.frrendr c.frreuni c.frsavoi c.fry de9_: de<__anzei de<__hat
-12 de<__link de<__waere de<_viel de=D__den de=D_ander de=D_anruf de=D_ein de=D_geloe de=D_was de=O_! de=O__do
-12 de=O_und deander_bewer deangeb_ist deanzei__=D deauf_=D debei__=D debei__gut debei__pruef debetri_> debin_ich
-12 debissc_gedul debitte_teile dedass_sie deder__waere deder_link deder_pruef dedie__hat dedie_anzei dedir__weil
-12 dedu__nachg dedu_dich deein_> deeinzu_> deerrei_> deerrei_mich degeloe_> degespr__wir degut_> dehast_> dehat_in
-12 deherr_wilk deich_> dein_den dein_elter delaeuf__> deleite__> deloesc_wir demir_gut denachg__> denachg_hast
-12 depruef_=D deschre_=D deservi__=O desie_=D destatt_> deteile__uns deteile_sie deund_=D deund_=O deund__!
-12 deunter__wir deviel__bei deweil_du dewenn__=D dewir__abges dewir_haben dewir_hatte dezurue_=O dezurue__>
-12 en9__start en9_appli en9_is en9_off en<__ana en<__asked en<__call en<__encou en<__fishi en<__found en<__grid
-12 en<__hire en<__needs en<__never en<__next en<__numbe en<__ok en<__onsit en<__openi en<__perio en<__posit en<__put
-12 en<__q en<__resta en<__restr en<__schem en<__talk en<__talki en<__tell en<__tomas en<__was en<__work en<_answe
-12 en<_attac en<_aye en<_congr en<_did en<_enclo en<_follo en<_furth en<_gone en<_heads en<_most en<_nothi en<_notic
-12 en<_outco en<_regis en<_rejec en<_tomas en<_under en<_which en=D__about en=D__aslee en=D__attac en=D__back
-12 en=D__compl en=D__decid en=D__every en=D__goes en=D__liked en=D__need en=D__news en=D__newsl en=D__our en=D__patag
-12 en=D__perso en=D__post en=D__so en=D__sport en=D_are en=D_becau en=D_certa en=D_expec en=D_let en=D_our en=D_peter
-12 en=D_unles en=D_would en=O__climb en=O__open en=O__would en=O_have en=O_he en=O_no en=O_pleas en=O_than ena__holid
-12 ena__note ena__trip ena_busin ena_date ena_sched enabout__role enabsen_=D enactua__and enad__s enad_it enadver__>
-12 enafter__or enagend_for enaim__reply enall__the enall_at enall_staff enallow_is enam__from enam_actua enan_apolo
-12 enand__count enand__my enand__new enand__reply enand__said enand_send enand_talk enand_to enannou__> enannou_our
-12 enannua__and enanswe__pleas enany_quest enanyth_=D enanyth__=D enapolo__promi enapolo_i enappli__has enapply__=D
-12 enappoi__> enappoi_is enappro_=D enare__autom enare__going enare__recru enare_all enare_invit enas__know
-12 enas__said enas__will enask_wheth enaslee__you enaslee_when enat__momen enat__sites enat_clien enat_four enat_six
-12 enattac__send enaye__spoke enaye_we enback__be enbe_=O enbe__! enbe__=D enbe__once enbe_ready enbecau__panel
-12 enbeen_suspe enbette_news enboard__answe enboard__asked enbooke__in enbooke_you enbut__can enby_a encan__be
-12 encan__becau encan__decid encan__do encan__it encan__tell encan_not encarla_=O enclien__> enclien_sites
-12 enclose__ad enclose__posit encommi_met encompa__close encompa_is encompl_=D enconsi_you encontr_for encount__one
-12 encount_for endata__be endata_will enday__9 enday_you endear_mei endecid__=O endecis__> endecis__close endecis_to
-12 endelet__> endelig_to endid__to endid_write endo__conta endo_becau endo_give endoes_=D endoes_your endown__>
-12 enenclo__the enenclo_is eneveni__9 eneveni_after enfathe__ill enfathe_fell enfeel__to enfeel_free enfell__>
-12 enfell_ill enfirst_has enfor_=D enfor__me enfor__s enfor__techn enfor_someo enform_and enforwa__heari
-12 enforwa__retur enforwa__seein enforwa_i enfound_=D enfree__a enfrom__ad enfrom_your enfurth__our enfurth__your
-12 enget__of enget_your engets__=O engive__board engone_fishi engood_! engood_? engood__with engot_back engrid_=D
-12 engrid__> enhad_quest enhalf-__schoo enhalf-_the enhappy_with enharve_=O enhas__me enhas__suspe enhave__>
-12 enhave__news enhave_bette enhave_hired enhave_liked enheads__she enheads_up enhear__the enheari__you enher_>
-12 enher_to enhere_> enhim_=O enhired__sorry enhirin_freez enholid__is enholid_allow enholid_here enhope_the
-12 enhoped_to enhow__s enhr_needs eni__actua eni__again eni__hoped eni__offer eni__reply eni__wante eni_apolo
-12 eni_could eni_regre enin__> enin__no enin__spam enin_cardi eninfor__that eninste_> eninter__at eninter__been
-12 eninter__take eninter_run eninter_the eninvit__to enis__plus enis__publi enis__there enis__week enis_attac
-12 enis_dark enis_more enis_shut enis_sport enit__hand enit_took enits_=D enits__> enjobs_are enknow_the enlapse_=D
-12 enlast_week enlates__can enlates_i enleeds__> enleeds_offic enletti_me enlike__to enliked__> enliked__have
-12 enliked_to enlong__will enlook__your enluck__the enluck_with enmade_=O enmade__the enmade_my enmails__> enme__that
-12 enme__would enmeet__=D enmeet__at enmeet__team enmessa__morni enmost__after enmost_eveni enmove_offic enmust__the
-12 enmust__you enmust_give enmy__fell enmy_broth enneed__in enneed_an enneed_it ennext__start ennext_round ennice__to
-12 ennice_talki enno_decis enno_inter enno_signa ennobod_here ennobod_s ennot__call ennot__from ennot__mails
-12 ennot__no ennot__on ennot__one ennot_a ennot_among ennot_my ennot_on ennot_you ennothi__> ennothi_to ennow_>
-12 ennumbe__=D ennumbe__=O enof__for enof__lette enof_one enoff_grid enoffer_: enoffer__valid enoffer_lapse
-12 enoffic_and enok__know enok_i enok_ok enon__busin enon__call enon__the enon_us enon_what enon_with enonce__confi
-12 enonce__have enonce__i enonce_recei enone__=O enonly__that enonly_two enopen_for enopen_with enorder_=D enorder__>
-12 enother_> enother__can enother_offer enother_teams enour__allow enour_found enour_holid enour_phone enourse_=D
-12 enout__clien enout_at enpanel_reads enpanel_will enpatag__phone enpatag_no enpaysl_=D enplace__someo enpleas_!
-12 enpleas_=D enpleas_meeti enpleas_tell enplus_publi enpm__> enposit_was enpost__=D enpost__to enproba__a
-12 enproba_make enproba_revie enprofi_=D enpromi__for enpromi_you enpubli__here enpubli_holid enput_your enquest_>
-12 enquest__s enrathe__promi enrathe_not enreach_me enreadi__again enreads__> enreadv_=D enreadv__> enreal__and
-12 enreapp__> enrecei__will enrecei_i enrecep_=D enregis_for enrejec__sent enrejec_are enreorg_=D enreorg__>
-12 enreply__my enreply__your enreply_on enrest__the enresta__at enresta_shuts enrestr_=D enrestr__> enretre_=D
-12 enretre__> enrevie__> enround__the enround__with enrun__> enrung__=O ens__cardi ens__my ens__not ens_half-
-12 ens_newsl ens_offic ensaid__was ensalar_9 enschoo__has enschoo_board enscree_> ensecre_is ensent_autom ensent_once
-12 ensent_you enseven_> enshe__=D enshe__out enshift_> enships_=D enshort_of enshoul__not enshut_for enshut_ourse
-12 enshuts__the enshuts_at ensick__> enside__the ensigne__=D ensigne__> ensite_> ensites_=D ensites__> enso__can
-12 enso__keep ensomeb__=D ensorry_! ensorry__! ensorry__s ensorry_i enspeak_with enspend__=D ensport__> ensport_week
-12 ensuits_you entake__that entalk_> entalk__> entalki__you enteam__you enteam_met entechn__> enthat__a enthat__would
-12 enthat_our enthe__date enthe__expir enthe__kitch enthe__lapse enthe__moved enthe__shift enthe__shuts enthe_admin
-12 enthe_agenc enthe_annua enthe_four enthe_fourt enthe_leeds enthe_onboa enthe_only enthe_reser enthe_schem
-12 enthe_work enthen__=O enthen__fathe enthey__call enthey__proba enthey_aim enthey_need entime_=O entime__!
-12 ento__again ento__as ento__bette ento__me ento__somet ento__to ento__we ento_heari ento_seein ento_send
-12 entold__candi entold__team entold__we entold_all entook_us entouch__=O entrave__> entrave_to entrial__=D
-12 entrial_day entwice__> enunava_=D enunfor_the enuntil_i enup__messa enup__s enup_she enus_? enus__pleas
-12 enus__would enusing_the envalid_=D enwait__i enwas__for enwas_a enwe__booke enwe__call enwe__close enwe__from
-12 enwe__hired enwe__inter enwe__no enwe__offer enwe__offic enwe_could enwe_encou enwe_fille enwe_go enwe_made
-12 enwe_recei enwe_regre enwe_restr enwe_sent enweek_> enwere__of enwhat__you enwhen__good enwhen_is enwhich__=D
-12 enwhich__you enwho_are enwhole__s enwill__about enwill__make enwill__place enwill__see enwindo__=D enwith__exam
-12 enwith__name enwith__sched enwith_your enwitho_inter enwork__so enwould__in enwould__liked enwould__not
-12 enwould__them enwould_love enwould_send enwould_suit enwrite_=D enwriti__you enwrote__you enyear__has enyear_and
-12 enyes_=D enyou__any enyou__apolo enyou__apply enyou__like enyou__quest enyou_about enyou_an enyou_atten
-12 enyou_could enyou_well enyour__dated enyour__has enyour__no enyour__offer enyour__reach enyour_answe enyour_old
-12 enyour_other enyour_proba enyour_profi es:__por es<__fuera es<__patro es<_llama es<_manda es<_puede es=D__discu
-12 es=D__esper es=D__traba es=D_si es=O_no esa__> esa__tres escerra__=O escierr_=D esde_no esde_prepa esel__9
-12 esel__no esel_patro esempez__> esentie__no eses_festi esfuera_=D esfuera__> esha__selec eshoras_> esla__de
-12 eslas__=D esle__que esle_parec esleo__> eslos_=D esnada_> espara__la espara_la espasa__> espatro__reuni espatro_se
-12 espor_=O esprepa_: esprepa__=D esprese__> espuest_se esque_avisa esque_le esreuni__=D esreuni_el esse_reuni
-12 esselec_> essido_selec estarde_y estiemp__prepa estiemp_de estres__> esun_place esvence_=D esvence__> esy__no
-12 esy__que esy_discu fr9__> fr<__annon fr<__courr fr<__des fr<__prese fr<__trava fr<_entre fr=D__un fr=O__conve
-12 fra__> frannon__reste frannon_est frappel__? fratten_=D fratten__a frautre__> fravez__pour fravez_pas frbon__=D
-12 frce__=D frcontr__effet frcontr_prend frconve_=D frde__elect frdis_=O frdispo_=D frdois__savoi frdois_le
-12 frelect__publi frelect_sera fren_fonct fren_ligne frentre__fonct frentre_en frequip_> fressai__=D frest_reste
-12 frest_valab frfonct_=D frh__9 fril_y frje_lirai frl__sera frl_elect frla__d frla_forma frla_perio frle__prend
-12 frle_resul frle_savoi frlirai__messa frm_a frn_a frn_avez frnous__atten frnous__avion frnous__vos frpas_ete
-12 frperio__essai frperio_d frpour_l frpourr__appel frpubli_=D frpubli__> frrende_=D frrespo__> frresul__l frresul_de
-12 frretou__> frs_est frs_il frsans__de frsavoi_=D frsavoi__> frsera_publi frsont__=D frsuis_en frtelep_=O
-12 frvous__avez frvous_atten frvous_avion frvous_n fry__> how:AFT how:AFT&ASK how:THRU&DECIDE p:START s.dehatte
-12 s.enabroa s.enacces s.enagain s.enam s.enappoi s.enaslee s.enassum s.enaye s.enbecau s.enbroth s.encarla s.enclimb
-12 s.enconsi s.encto s.endark s.ened s.enfell s.enfishi s.enfreez s.engets s.engetti s.enhappy s.enhello s.enhire
-12 s.enhome s.eninvit s.enmean s.enmessa s.enmet s.enmonth s.enneith s.enoptio s.enosaka s.enown s.enpack s.enpause
-12 s.enpensi s.enq s.enrepli s.ensearc s.ensee s.ensiste s.ensome s.ensorry s.enspam s.enthank s.enticke s.entoo
-12 s.enwonde s.enwould s.esapunt s.esprepa s.frana s.fravant s.frdis s.frfait s.frforma s.froffre s.frs s.frsur
-12 s.frton s:YOUR
-11 ALL>>FUT>>IT ALL>>NEG>>PAST ALL>>PAST>>IT ALL>ASK1 ALL>NEG2 ALL>WHEN1 ASK>>D>>US ASK>>NEWS>>YOUR ASK>>US>>TELL
-11 ASK>>YOU>>TELL ASK>O AWAY>>EVENT>>D AWAY>>FUT>>TELL AWAY>>OUR>>D AWAY>ALL2 AWAY>IT2 AWAY>NEG AWAY>OFROM
-11 AWAY>OUNTIL1 AWAY>OUR AWAY>WAIT2 AWAY>WE1 AWAY>YOU2 CALL>>D>>FUT CALL>>US>>D CALL>>YOUR>>ORG COND>>IT>>D
-11 COND>>YOU>>TELL COND>ALL COND>COND2 COND>DECIDE2 COND>NEG1 COND>START2 COND>VAGUE1 COND>YOUR2 D>>ALL>>PAST
-11 D>>ASK>>US D>>ASK>>WAIT D>>AWAY>>TELL D>>COND>>O D>>DECIDE>>ORG D>>DECIDE>>TALK D>>FUT>>EVENT D>>FUT>>PAST
-11 D>>FUT>>WAIT D>>HEAR>>IT D>>IT>>YOUR D>>NEG>>OUR D>>NEG>>TELL D>>O>>YOU D>>ORG>>WAIT D>>OUR>>TALK D>>PAST>>WE
-11 D>>SURE>>O D>>TALK>>ALL D>>TALK>>PAST D>>WHEN>>PAST D>>YOUR>>HAVE D>HIS2 D>SEND2 D>THIRD D>US1 DECIDE>>D>>ASK
-11 DECIDE>>D>>ORG DECIDE>>D>>TELL DECIDE>>NEG>>DECIDE DECIDE>>O>>CALL DECIDE>>TALK>>ORG DECIDE>>YOU>>D DECIDE>OBY2
-11 DOC>>ASK>>WE DOC>>START>>YOU DOC>>YOU>>TALK DOC>START2 DOC>TALK2 EVENT>>D>>SURE EVENT>>EVENT>>D EVENT>>EVENT>>IT
-11 EVENT>>PAST>>D EVENT>START1 EVENT>START2 EVENT>US1 FUT>>ASK>>EVENT FUT>>ASK>>IT FUT>>D>>COND FUT>>D>>IT
-11 FUT>>D>>OUR FUT>>EVENT>>D FUT>>EVENT>>ORG FUT>>EVENT>>YOU FUT>>NEG>>DOC FUT>>NEG>>NEWS FUT>>ORG>>O FUT>>SEND>>OUR
-11 FUT>>TELL>>CALL FUT>>TELL>>VAGUE FUT>>WE>>D FUT>>YOU>>IT FUT>>YOU>>PAST FUT>HE1 FUT>NEG FUT>OON FUT>THIRD1
-11 HAVE>PAST1 HAVE>TALK1 HE>>ASK>>DECIDE HE>>DOC>>START HE>>EVENT>>PAST HE>>FUT>>AWAY HE>>SEND>>O HE>>START>>HE
-11 HE>>TELL>>PAST HE>AWAY HEAR>>IT>>NEG HEAR>>O>>O HEAR>>O>>WHEN HEAR>>US>>IT HEAR>>WE>>O HEAR>>YOUR>>NEWS
-11 HEAR>>YOUR>>O HEAR>ALL1 HEAR>AWAY1 HEAR>FUT2 HEAR>OBEF1 HEAR>OUNTIL2 HEAR>WAIT HIS>D2 HIS>DOC IT>>D>>YOUR
-11 IT>>EVENT>>D IT>>FUT>>SEND IT>>NEG>>YOU IT>>WHEN>>NEWS IT>>YOU>>ASK IT>>YOU>>NEWS IT>HAVE1 IT>NEG1 IT>OFROM2
-11 IT>YOUR2 NEG>>ASK>>HEAR NEG>>D>>TALK NEG>>DOC>>YOU NEG>>HEAR>>NEWS NEG>>PAST>>CALL NEG>>PAST>>DOC NEG>>START>>US
-11 NEG>D1 NEG>DECIDE2 NEG>HE1 NEG>OBY2 NEG>PAST1 NEG>TALK1 NEWS>>CALL>>OUR NEWS>>D>>HE NEWS>>DECIDE>>O NEWS>>O>>CALL
-11 NEWS>>START>>FUT NEWS>>YOUR>>CALL NEWS>HE1 NEWS>OUR2 NEWS>OWITHIN O>>COND>>D O>>COND>>HE O>>IT>>WE O>>NEG>>SEND
-11 O>>WE>>O O>>WE>>SEND OBEF>HEAR OBY>D1 OBY>HEAR1 OBY>HEAR2 OIN>FUT2 OIN>IT1 OON>IT2 OON>O1 ORG>>D>>AWAY
-11 ORG>>D>>DECIDE ORG>>EVENT>>D ORG>>HAVE>>ORG ORG>>O>>IT ORG>>PAST>>PAST ORG>>TALK>>D ORG>>WAIT>>IT ORG>>YOU>>D
-11 OUNTIL>COND OUNTIL>D2 OUNTIL>NEWS2 OUR>>DOC>>WHEN OUR>>SEND>>AWAY OUR>>START>>O OUR>>TELL>>WAIT OUR>OFROM
-11 OUR>THIRD OUR>US PAST>>COND>>WE PAST>>D>>EVENT PAST>>D>>TALK PAST>>D>>YOU PAST>>DOC>>FUT PAST>>FUT>>HEAR
-11 PAST>>HEAR>>D PAST>>IT>>WE PAST>>SEND>>YOU PAST>>WE>>D PAST>>YOU>>CALL PAST>>YOU>>NEG PAST>IT2 PAST>NEWS PAST>WE2
-11 SEND>>IT>>D SEND>>NEWS>>EVENT SEND>>O>>NEG SEND>>YOU>>YOUR SEND>>YOUR>>NEWS SEND>HEAR SEND>OUR2 SEND>TALK2
-11 START>>FUT>>TELL START>>HE>>D START>>PAST>>WAIT START>>TALK>>D START>COND2 START>OBY START>OIN1 START>TALK
-11 TALK>>D>>WE TALK>>ORG>>HAVE TALK>>OUR>>D TALK>>WAIT>>D TALK>>YOU>>TALK TALK>EVENT2 TALK>FUT TALK>HE1 TALK>OBY2
-11 TALK>ORG TALK>OUR1 TALK>THIRD2 TALK>US TALK>US2 TALK>WHEN TELL>>D>>O TELL>>D>>PAST TELL>>THIRD>>D TELL>>WAIT>>D
-11 TELL>COND TELL>HE TELL>HIS TELL>THIRD US>>TELL>>WE US>>WHEN>>OUR US>CALL US>COND US>COND2 US>FUT2 US>HE2 US>HEAR
-11 US>OUR1 US>PAST US>YOUR US>YOUR1 US>YOUR2 VAGUE>TALK1 WAIT>>DOC>>START WAIT>>ORG>>PAST WAIT>ALL2 WAIT>HIS1
-11 WE>>AWAY>>START WE>>AWAY>>TELL WE>>D>>IT WE>>D>>PAST WE>>D>>TALK WE>>FUT>>PAST WE>>NEG>>SURE WE>>NEWS>>CALL
-11 WE>>O>>FUT WE>>O>>WE WE>>OUR>>AWAY WE>>PAST>>TALK WE>>PAST>>WHEN WE>>START>>TALK WE>>TELL>>DECIDE WE>>WAIT>>DOC
-11 WE>>WE>>PAST WE>>YOU>>D WE>DOC2 WHEN>FUT WHEN>PAST1 WHEN>YOUR2 YOU>>D>>CALL YOU>>D>>YOU YOU>>FUT>>ASK YOU>>FUT>>O
-11 YOU>>FUT>>TALK YOU>>IT>>YOUR YOU>>NEG>>IT YOU>>ORG>>D YOU>>START>>O YOU>>TELL>>HE YOU>>VAGUE>>O YOU>>WE>>ASK
-11 YOU>>WE>>HEAR YOU>D2 YOU>DOC2 YOU>HAVE2 YOU>NEG YOU>OBEF1 YOU>ORG1 YOU>PAST1 YOU>US2 YOUR>>COND>>YOU YOUR>>D>>FUT
-11 YOUR>>DECIDE>>D YOUR>>DOC>>START YOUR>>NEWS>>FUT YOUR>>NEWS>>O YOUR>>SEND>>FUT YOUR>>TELL>>ORG YOUR>>YOUR>>D
-11 YOUR>DECIDE1 YOUR>O2 YOUR>YOUR1 YOUR>YOUR2 a:OFROM a:OWITHIN b:OUNTIL c.deauf c.deausge c.debegin c.debetra
-11 c.debleib c.deeinar c.defreue c.degebun c.dehaett c.dehalte c.delenz c.deletzt c.delief c.delink c.demal c.deniema
-11 c.derat c.deregel c.deschaf c.desitze c.desozia c.despese c.devorge c.deweg c.dewerks c.enaddre c.enafrai
-11 c.enannou c.enautom c.enbellw c.enbrill c.enc c.encampa c.encoach c.encohor c.encoppe c.encould c.encours c.endare
-11 c.endown c.endubli c.endue c.enengag c.enevalu c.enfelt c.enfesti c.enfire c.enfour c.enfrien c.engradu c.enhealt
-11 c.enheari c.enheld c.enhelp c.enholdi c.enhr c.enlink c.enlove c.enmisse c.enmix-u c.enmonth c.enobser c.enonboa
-11 c.enoslo c.enpage c.enparty c.enpass c.enpayro c.enprice c.enpub c.enquiz c.enrang c.enre-ad c.enreads c.enrecal
-11 c.enrecor c.enrecru c.enresch c.enrooms c.ensampl c.ensave c.ensaw c.enservi c.enseven c.enshenz c.ensifti
-11 c.ensince c.ensits c.ensprea c.enstay c.ensubmi c.ensuppl c.enswede c.entaken c.entrip c.envacat c.envolun
-11 c.enwalke c.enwebsi c.enwhose c.enwish c.esausen c.escita c.esde c.esestuv c.esfesti c.esh c.esincor c.esmover
-11 c.esotra c.espodem c.esprome c.esrecla c.estres c.esy c.frappel c.frbudge c.frchef c.frcolle c.frconco c.frconsu
-11 c.frdebut c.frdepla c.frfait c.frme c.frmissi c.frneuf c.frouvri c.frpars c.frpourv c.frrembo c.frtest c.frvacan
-11 c.frvide c.frvus de<__besta de<__buero de<__diese de<__haben de<__kommi de<__lenz de<__nicht de<__prakt de<__rat
-11 de<_alles de<_an de<_fuer de<_guten de<_nun de<_ob de<_sagen de<_schad de<_spese de<_wie de=D__ausge de=D__nicht
-11 de=D_beden de=D_gebun de=D_ihre de=D_kenne de=D_schaf de=D_sitze de=O__besti de=O_aber dealles__=D dean_diese
-11 deander__> deantwo_ich deanzei_lief deauch__> deauf__messe deausge_> debegin_die debeset_> debesta_> debetri__den
-11 debetri_ueber debitte_=D debitte__ueber debitte_sende debrand_> debuero_=D debuero_> debuero__=D debuero__antwo
-11 dedas__ab dedas__ihnen dedass_ich deden_sozia deder__ueber deder_rat deder_regel dedie__gehen dedie__lief
-11 dedie_einar dedie_kommi dedie_werks dediese__halte dedu_=D dedu_hast deein__=D deein_schoe deentsc__betri deer_hat
-11 dees__noch defrau__ist defrau_lenz defrueh_vorge defuell__das defuell_sie defuer_das degebun_> degehen__>
-11 degeht_=D deguten_tag dehaben_=D dehaben__ihnen dehaben_uns deherr__> deihnen__gesch deihnen_gesch deihnen_noch
-11 deihr__> deihren__vorge deihren_frueh dein__regel deinter__> deinter_an dejeman_ander dekoenn__uns dekomme_sie
-11 delenz__=D delenz_ist delief_=D delief__> delink__=D delink_ist demacht_=D demehr_=O denachz_> denicht__=O
-11 denicht__buero denicht_versp denicht_von denoch_die deob__=D deob_sie derat__=D derat_tagt deregel_=D
-11 deruft__frueh deruft_ihren desekre__> desekre_ab desende_sie desie_sich desollt_sie desozia_> despese__sie
-11 despese_rechn destell_ich deueber__sekre deueber__sozia deuns__um deuns_auf devon_9 devon_ihnen devorge__an
-11 dewiede__buero dewir__fuer dewir__gesch en9__for en9__hour en9__m en9__on en9__you en9_i en9_so en:__of en:__your
-11 en:_full en:_it en:_my en:_recru en<__after en<__can en<__dates en<__flies en<__going en<__good en<__house
-11 en<__launc en<__libra en<__medic en<__menti en<__moves en<__newsl en<__our en<__recei en<__repla en<__retir
-11 en<__stand en<__store en<__sugge en<__super en<__trial en<__two en<_best en<_compl en<_finan en<_last en<_many
-11 en<_nobod en<_payro en<_remin en<_sifti en<_that en<_think en<_train en<_trial en=D_: en=D__=O en=D__badge
-11 en=D__full en=D__half en=D__hear en=D__hereb en=D__hr en=D__joke en=D__lunch en=D__nine en=D__panel en=D__treat
-11 en=D__up en=D__were en=D_chase en=D_cheer en=D_comin en=D_it en=D_make en=D_paysl en=D_shift en=D_was en=D_what
-11 en=O__am en=O_calls en=O_nobod en=O_now en=O_play en=O_priya ena__? ena__stop ena__time ena__witho ena_m ena_stron
-11 ena_sunbu ena_tour enabout__mix-u enabout__new enaccou_> enadver__at enadver__in enadver__post enadver_close
-11 enafrai__need enafter__inter enafter_for enagain_=D enagend__=D enagree__we enall__are enalrea__=D enalso__is
-11 enaltog__expec enaltog_so enam__altog enam__annua enam__vacat enam_open enam_so enam_trave enan__i enan__of
-11 enand__arriv enand__did enand__it enand__mail enand__me enand__nobod enand__on enand__other enand__publi enand__we
-11 enand__were enand_gone enand_our enand_reope enanna__she enanoth_appli enany__=O enappli__this enappli_can
-11 enappli_perio enare__among enare__any enare__other enare_closi enare_held enare_sent enare_the enas__told enas_the
-11 enask__feedb enat__denti enat__for enat__is enat__it enat__minis enat__possi enat_all enat_coppe enat_nine
-11 enatten__> enavail__the enaway__my enaway_at enback__your enbackg__=D enbackg_scree enbadge__be enbadge_will
-11 enbank_=O enbased_in enbe__by enbe__from enbe__holid enbe__in enbe__leave enbe__our enbe__site enbe_free
-11 enbe_happy enbe_heari enbe_joini enbe_paid enbe_prese enbe_quiet enbe_refun enbe_think enbeen__to enbeen_given
-11 enbeen_unsuc enbehal__the enbeing__under enbeing_so enbellw_=D enbellw__! enberli_=D enbetwe_9 enbirth__>
-11 enbook__slot enbook__table enbooks__and enboth_=D enboth_of enbox__get enbox_and enbring__decis enbring_a
-11 enbring_your enbudge_for enbut__=O enbut__offic enby__of encalen__for encall_anna encall_close encalle__=D
-11 encampa__=D encampa_finis encan_> encan__answe encan__here encan__made encan__put encan_reach encan_resch
-11 encance_and encance_the encandi__and encandi__reapp encerti__> enchase__> encheck__> encheck__finis encheck_usual
-11 encheer_> enchose__candi enchose__else enchose_someo encitie_> enclose_=O enclose__books enclose__midni
-11 enclose__offic enclosi__for enclosi__is enclosi__the enclosi_for encolle__every encolle_read encolle_told
-11 encomin__every encommi__conve encommi_next encompa_> encompl__box encompl_every enconfi__your enconfl__inter
-11 enconfl_of enconsi__a enconsu__=D encontr__the encoppe_> encould__speak encould_we encouns_=D encours_=D encours_>
-11 encurre_on endates_are enday_=D enday__be enday__coppe enday__read enday_would endays_=D endays__> endecid_:
-11 endecid__exten endecid__recru endecid__the endecis__appli endecis__the endecis_can endenti_=D endenti__>
-11 endetai__> endo__need endubli_=D endubli__> eneaste_> enengag__will enengag_surve enenjoy__> enenjoy_it
-11 enevery__but enevery__indep enevery_box enevery_enjoy enevery_first enevery_mail enevery_test enexten_>
-11 enexten__appli enexten_the enfeedb_? enfeedb__a enfeedb_twice enfille_out enfinal_stage enfinan__the enfinan_close
-11 enfinis__backg enfishi__=D enfishi_back enfive__> enflies__lyon enfor__after enfor__as enfor__birth enfor__but
-11 enfor__campa enfor__it enfor__mail enfor__tour enfor_appli enfor_sendi enfor_teach enforgo__ask enforgo_to
-11 enform__retur enform__send enfour_we enfree_> enfree_for enfrom__train enget__for enget__know engive__twice
-11 engiven_the engo__my engo_back engo_on engoes_live engoing__happe engone__back engood_=O engood__then engot__messa
-11 enhad_hoped enhalf_days enhappe__sorry enhas__its enhas__someo enhas_chose enhas_stopp enhave__an enhave__decis
-11 enhave__done enhave__go enhave__one enhave__unsuc enhave__works enhave_chang enhave_compl enhave_given
-11 enhave_pushe enhe__be enhe__me enhe_flies enhead__=D enhealt_=D enhealt__=D enhere_! enhi__hope enhired_=D
-11 enhirin__=O enhirin__next enhold__slot enholid__so enhope_it enhours__=O enhouse_=D enhr__it enhr__to eni__open
-11 eni__pick eni__short eni__trave eni__work eni_misse eni_phone eni_retir eni_start enif__candi enif__works enif_a
-11 enif_that enin__=D enin__eveni enin__last enin__notic enin__soon enin_berli enin_dubli enin_kerry eninbox_then
-11 enindep__takes enindep_which eninfor_the eninter__candi eninter__last eninter_at eninter_other eninvit__=D
-11 eninvoi__9 enis__! enis__agend enis__all enis__else enis__it enis__not enis__too enis__witho enis_based enis_final
-11 enis_full enis_quiet enit__: enit__a enit__for enit__send enit__so enit__yours enit_back enit_does enit_gets
-11 enit_short enit_would enjoini_: enjoke_> enjust__on enjust__to enkeep__short enkerry_back enkindl__and
-11 enkindl__your enkindl_sign enknow__team enlande__=O enlapse__we enlapse_if enlapto_=D enlapto__> enlapto_ships
-11 enlast__at enlast__hour enlast__paysl enlast_an enlaunc__no enleave_=D enleave__cheer enlectu_=D enlet__speak
-11 enlike__invit enlike__sched enlike__see enlike__speak enlist_> enlogin_> enlove_to enluck_for enlyon_=D enlyon__>
-11 enmade__=D enmade__we enmail__am enmail__our enmail_but enmail_i enmake_a enmay_reope enme__what enme_have
-11 enmedic__valid enmedic_is enmeeti__mr enmessa__and enmet__9 enmet_on enminis__> enmisse__call enmisse_your
-11 enmix-u__the enmix-u_with enmobil_> enmonth_> enmore_remin enmount__signa enmount_witho enmoves__=D enmoves_here
-11 enmr__s enmuch__comin enmuch_for enmust_infor enmy__takes enmy__then enmy__told enmy_repla enneed__certi
-11 enneed__decis enneed__move enneed__see enneeds_to ennew__goes ennew__in ennew_websi ennewsl__out ennewsl_goes
-11 ennext_conve ennine_> enno_9 enno__inter enno_hire enno_joke ennobod_signs ennot__and ennot__any ennot__decid
-11 ennot__so ennot_able ennot_call ennot_conta ennot_do ennot_hear ennothi__chase ennothi__here ennovem__sent
-11 ennovem_you enobser__=O enof__answe enof__engag enof__month enof__other enof__pub enof__surve enof_inter enof_the
-11 enoff_> enoff__=O enoff_altog enoff_to enoffer__for enoffer__stand enoffer__to enoffer_expir enoffer_made
-11 enoffer_would enoffic__open enoffic__quiet enoffic_in enoffic_takes enon__back enon__first enon__i enon__in
-11 enon__occas enon_all enon_annua enon_ice enon_vacat enonboa__=D enone__i enone_the enonly__morni enonly_work
-11 enopen__from enopen__you enopeni__real enopeni_was enor_it enosei_=D enosei__will enoslo_=D enother__wrap
-11 enour__notic enour__outin enour__websi enour_budge enour_newsl enour_store enour_surve enour_works enoutin__trial
-11 enoutin_the enover__> enowing__the enowing_to enowner__so enpaid__the enpaid_at enpanel__chose enpanel_meets
-11 enparen_leave enparke_=D enparke__> enpartn_will enparty_is enpassp_=D enpassp__> enpeopl__be enpetra_=D
-11 enphone__are enplace__all enpleas__anna enpleas__to enpleas__up enpleas_follo enpleas_hand enpleas_retur
-11 enpleas_rever enpm__the enpossi_> enpossi_? enproba_: enproba_is enproce__of enproce_consi enproje_is
-11 enprope_answe enpub__is enpub_quiz enpubli__selec enpushe__whole enpushe_the enput__down enput_forwa enquiet_>
-11 enquiz__=D enquiz_is enreach__decis enreach__my enreach_on enread__test enread_every enready__day enready_that
-11 enreal_talk enrecei__badge enrecru__for enrecru__parke enrecru_for enrecru_s enremai__for enremin_: enreope__=D
-11 enreope_it enrepla__=D enrepla_takes enrepor__publi enrepor_is enresch_=D enresch__befor enresig__for enresul__our
-11 enresum_duty enretur__lapto enretur_the enring__? enrole_> enrooms_=D enrooms__> enround__panel ens__dubli
-11 ens__for ens__round ens_a ens_parke ens_schem ens_shut ens_speak ens_weddi ensaid__offer ensaid_yes ensalar__paid
-11 ensalar_are ensale_=D ensame__? ensampl_=D ensampl__> ensay__to ensched_> ensched__call ensched_a enschem__held
-11 enschem_are enschoo__close enscree_=D enscree__> ensecre__reope enselec__an ensend__sampl ensendi__slide
-11 ensendi_the ensent__task enshe__it enshe_is enshenz_=D enshift__there enships__and enshort_note enshoul_arriv
-11 enshoul_consi enshow__the enshut__=D enside_door ensifti__this ensifti_for ensigna_=D ensigna_> ensigna__>
-11 ensilen_=D ensits_=D ensits__> ensix__> enslide__as enso__about enso__an enso__does enso__him enso__s enso_ask
-11 enso_under ensomeb__can ensomeb_who ensorry__misse enspeak__to enstage__bellw enstage_with enstart__=D
-11 enstart_inter enstill_inter enstore__close enstore_are ensuits__> ensunbu_> entaken__> entakes__and entask__we
-11 enteam_has entechn_inter entell__then entell_them enten__=D enten__is enten_it entest__which entest_indep
-11 enthank__sendi enthank__so enthat__: enthat__appoi enthat__is enthe__=D enthe__attac enthe__decla enthe__healt
-11 enthe__make enthe__news enthe__no enthe__one enthe__open enthe__requi enthe__schoo enthe__she enthe__start
-11 enthe__surve enthe__table enthe_agend enthe_back enthe_badge enthe_choir enthe_closi enthe_confe enthe_engag
-11 enthe_eveni enthe_figur enthe_good enthe_lapto enthe_mix-u enthe_quest enthe_rooms enthe_sampl enthe_signe
-11 enthe_staff enthe_stand enthe_super enthe_task enthe_terms enthe_tour enthe_visa enthen__compa enthere__not
-11 enthere__nothi enthere_be enthere_were enthey__not enthey__pushe enthing__forgo enthink__you enthink_of enthis_=O
-11 enthis__close enthis__finis enthis_campa enthis_occas enthree__peopl enthree_more enthrou__feedb enthrou__final
-11 enthrou__inbox enthrou_my enthrou_to entime__we ento__any ento__befor ento__he ento__meeti ento__paren ento__secon
-11 ento__stage ento__their ento__up ento__wheth ento_adver ento_close ento_happe ento_lyon ento_move ento_open
-11 ento_spend ento_start entold_her entouch_soon entour__it entour_make entrain_=D entry__> entwo__up entwo_wrap
-11 enunder_about enunfor__=D enunfor_also enunles__hear enunsuc__may enuntil__least enuntil_at enup__us enus_will
-11 enusual_finis envalid__> envisa__takes envisa_offic envisit_> enwante__know enwas__last enwas_an enwas_down
-11 enwas_going enwas_real enwe__discu enwe__given enwe__in enwe__keep enwe__need enwe__oblig enwe__show enwe_answe
-11 enwe_compa enwe_give enwe_hold enwe_launc enwe_read enwe_reply enwe_start enwe_went enwebsi__live enwebsi_goes
-11 enwhen__meet enwhen__phone enwhen__rang enwheth__suits enwhich_=D enwhich__we enwhich_takes enwhole__=D
-11 enwill__its enwill__prese enwill__quiet enwill__reach enwill__ready enwill__refun enwill__retur enwill__think
-11 enwill__throu enwill_decid enwill_discu enwill_last enwill_pay enwith__colle enwith__famil enwith__of enwith__osei
-11 enwith__other enwith__rooms enwith__sunbu enwith__who enwith_anoth enwith_bellw enwith_mr enwith_thank enwithd_the
-11 enwitho_signa enwork__a enwork__and enwork_from enwork_morni enworks__the enworks_outin enwould__at enwould__happy
-11 enwould_know enwould_stand enwould_there enwould_write enwrap__=D enwrite__and enwritt__us enyear_=O enyear__and
-11 enyears_=D enyears__> enyes_> enyou__being enyou__free enyou__if enyou__much enyou__offic enyou__place
-11 enyou__resch enyou__tour enyou_as enyou_back enyou_call enyou_down enyou_menti enyou_tell enyou_write enyour__9
-11 enyour__allow enyour__ships enyour_appoi enyour_birth enyour_certi enyour_data enyour_form enyour_numbe
-11 enyour_thoug enyours_> es:__a es:_ausen es<__autom es<__confi es<__curso es<__me es<__mover es<__puest es<__un
-11 es<_abrim es<_ando es<_cerra es<_horar es<_neces es<_podem es<_traba es=D__festi es=D__tiene es=D_escri es=D_no
-11 es=O_y esa_la esa_otro esabrim_=D esabrim__> esampli_=D esampli__> esanunc_estuv esatenc_: esausen_=D esausen__>
-11 esautom_: esautom__ausen escerra_el escompa__escri escompa_le esconcl__> esconte_> escontr__=D escontr_empie
-11 escurso_de esde__concl esde__de esde__vuelv esde_atenc esde_recla esdeber_prese esdel__de esel__! esel__estuv
-11 esel__vence esenlac_vence esentre_sera esesta__=D esestar__vacac esestar_de esestuv_=D esha__=D esha_ampli
-11 eshorar__atenc esinscr__=D esla__caduc esla_docum esla_llama eslas__en esle__el esmover__llama esmover_la esno__=O
-11 esno_me espasa_=D esperfe_=D esperfe__> esplazo__ha esplazo__recla esplazo_se espodem__la espodem_mover
-11 esrecla__=D esrecla_concl esrespu__: esrespu_autom esreuni_de esse__ampli esse_ha esseria__> essi__tiene essu__=D
-11 essu_solic este_he estendr_=D estiene__nuest estraba_> estus_refer esvacac__el esvacac_vuelv esy__=D fr<__conco
-11 fr<__coura fr<__fait fr<__forma fr<__gele fr<__lien fr<__poste fr<__vacan fr=D__il fr=D__neuf fr=D__y fr=D_s
-11 fra_ete fra_lieu fra_neuf fra_nouve fra_pas fra_pourv frannul__arret frannul_par frarret_=D frarret__> frau_salon
-11 fraura__=D fraura_lieu fravons__=D fravons_ecrit frbien_=D frbon_coura frbonne__la frbonne_vacan frbudge__=D
-11 frburea__=D frburea_vide frcandi__a frcomit__reuni frcomit_se frconco__annul frconco_est frconge__=D frcourr_=D
-11 frdans_l frde_9 frde_nouve frdebut_=D frdonc_=O frentre__lieu frentre_aura frest__par frest__pourv frfait__pont
-11 frfait_le frfiche_=D frfiche__> frgele__=D frgele_tout frh__h fril__a fril__reuni fril_se frj__dis frje__de
-11 frje__le frl__aura frle__a frle__burea frle__de frle_conco frle_pont frlien_expir frligne_=D frligne__> frn_ouvri
-11 frne__plus frneuf__> frneuf_heure frnote__> frnotre__rentr frnous__avons frnous_rappe frnous_retou frnouve_de
-11 fron_fait fron_gele frouvri_pas frpar_arret frpart__consi frperso__> frpont__vide frpont_burea frposte__a
-11 frpour_nous frpourv_=D frpourv__> frrappe__=O frreste__=D frretou__fiche frretou_la frreuni__nouve frreuni_a
-11 frs__vous frsalon_=D frsalon__> frse__toujo frtoujo__=D frtoujo_un frtranc__> frun__> frvacan__=D frvacan_la
-11 frvide_=D frvide__> frvous__nous frvous_avons frvous_etiez frvus_=D grain:days~ how:WITHIN&ASK s.deberei s.deein
-11 s.degehen s.degenau s.dehat s.depasst s.deschad s.deschri s.desollt s.deuns s.dewar s.deweil s.enabsen s.enaltog
-11 s.enanywh s.enback s.encheer s.enclaim s.enclini s.encolle s.encrew s.encusto s.endeadl s.endiscu s.endue
-11 s.eneaste s.enelse s.enexact s.enfarm s.enfive s.enforge s.enhas s.enhelps s.enindep s.eninvoi s.enjobs s.enjoke
-11 s.enlectu s.enlittl s.enlooke s.enmachi s.enmilan s.enms s.enmuch s.enneed s.enoccas s.enonly s.enoutin s.enperma
-11 s.enplans s.enprogr s.enrequi s.enretur s.ensara s.ensaw s.enscree s.enserve s.enshoe s.enside s.ensomew s.enstati
-11 s.enstron s.enstudy s.entaken s.enterms s.entop s.enuploa s.enwhene s.enwitho s.esatenc s.esautom s.escierr
-11 s.esdiscu s.esestoy s.esllega s.esnadie s.esnueva s.esofici s.esperfe s.esrobin s.fr: s.fradres s.fravons s.frd
-11 s.frenvoy s.frequip s.frma s.frne s.frnote s.frpont s.frtoute s:OAFT s:OBY
-10 ALL>>ALL>>O ALL>>FUT>>NEG ALL>>O>>D ALL>>OUR>>ORG ALL>>SEND>>D ALL>>TALK>>PAST ALL>>THIRD>>D ALL>HE ALL>IT2
-10 ALL>OBETW ALL>OBETW1 ALL>OWITHIN ALL>VAGUE ASK>>ASK>>HEAR ASK>>CALL>>TELL ASK>>FUT>>CALL ASK>>HAVE>>HAVE
-10 ASK>>NEG>>SEND ASK>>YOUR>>O ASK>ALL2 ASK>ASK2 ASK>HAVE ASK>NEWS ASK>OBEF2 ASK>US ASK>US2 ASK>YOU1 AWAY>>HE>>TELL
-10 AWAY>>NEWS>>CALL AWAY>>ORG>>D AWAY>>ORG>>TELL CALL>>ALL>>THIRD CALL>>D>>TALK CALL>>TALK>>ORG CALL>ASK CALL>HEAR
-10 CALL>OBY1 COND>>YOU>>YOU COND>HE COND>START1 COND>TALK2 D>>ALL>>OUR D>>ALL>>WAIT D>>ASK>>SEND D>>AWAY>>START
-10 D>>FUT>>START D>>HEAR>>HAVE D>>IT>>ASK D>>O>>OUR D>>ORG>>EVENT D>>PAST>>IT D>>PAST>>ORG D>>SEND>>DOC D>>TELL>>ALL
-10 D>>TELL>>IT D>>TELL>>O D>>WAIT>>NEG D>>WAIT>>YOU D>>WE>>ALL D>>YOU>>ASK D>>YOU>>O D>WAIT D>WE DECIDE>>O>>ORG
-10 DECIDE>>YOUR>>START DECIDE>ASK2 DECIDE>HE1 DECIDE>OIN DECIDE>OIN1 DECIDE>TALK2 DOC>>D>>YOUR DOC>>DECIDE>>D
-10 DOC>>EVENT>>D DOC>>START>>D DOC>TALK1 DOC>WE EVENT>>AWAY>>D EVENT>>IT>>NEWS EVENT>>O>>EVENT EVENT>>US>>D
-10 EVENT>AWAY1 EVENT>PAST1 EVENT>TELL FUT>>AWAY>>O FUT>>D>>NEG FUT>>D>>TALK FUT>>DECIDE>>VAGUE FUT>>EVENT>>IT
-10 FUT>>HAVE>>TELL FUT>>NEWS>>D FUT>>O>>WE FUT>>SEND>>D FUT>>SEND>>TALK FUT>>WAIT>>YOU FUT>ASK1 FUT>WE1 HAVE>>O>>WE
-10 HAVE>HIS HE>>D>>WAIT HE>>FUT>>NEG HE>>FUT>>YOU HE>>HE>>D HE>>HEAR>>DECIDE HE>>HEAR>>YOU HE>>START>>START
-10 HE>>YOU>>ASK HE>FUT2 HE>HE HEAR>>ASK>>OUR HEAR>>DECIDE>>YOUR HEAR>>FUT>>O HEAR>>NEWS>>NEG HEAR>>NEWS>>O
-10 HEAR>>ORG>>O HEAR>>PAST>>START HEAR>>WAIT>>NEWS HEAR>>YOU>>START HEAR>HIS1 HEAR>SEND1 HEAR>VAGUE2 HEAR>WE1
-10 HIS>>CALL>>YOU HIS>ASK1 HIS>D1 IT>>ALL>>D IT>>ALL>>WE IT>>CALL>>O IT>>D>>HEAR IT>>D>>WAIT IT>>HAVE>>O
-10 IT>>PAST>>TALK IT>>WE>>NEG IT>>YOU>>TELL IT>>YOUR>>PAST IT>>YOUR>>TALK IT>NEG IT>ORG1 NEG>>AWAY>>O NEG>>D>>NEG
-10 NEG>>D>>WHEN NEG>>DOC>>HEAR NEG>>IT>>WE NEG>>NEWS>>D NEG>>TELL>>COND NEG>AWAY2 NEWS>>ASK>>TELL NEWS>>FUT>>ASK
-10 NEWS>>FUT>>CALL NEWS>>IT>>DECIDE NEWS>>IT>>YOU NEWS>>PAST>>D NEWS>>PAST>>TELL NEWS>YOUR2 O>>CALL>>US
-10 O>>EVENT>>CALL O>>HEAR>>D O>>IT>>DECIDE O>>IT>>WHEN O>>NEG>>AWAY O>>O>>NEWS O>DOC1 O>PAST O>START O>YOUR2
-10 OBY>WAIT1 OBY>WHEN OON>EVENT ORG>>ASK>>HEAR ORG>>AWAY>>HE ORG>>FUT>>START ORG>>HAVE>>HIS ORG>>WAIT>>EVENT ORG>ALL
-10 ORG>OWITHIN2 OUNTIL>IT OUNTIL>O OUNTIL>WE2 OUR>>ALL>>TALK OUR>>START>>NEG OUR>>TALK>>HAVE OUR>>WE>>ASK OWITHIN>US1
-10 PAST>>FUT>>CALL PAST>>HAVE>>HAVE PAST>>IT>>YOU PAST>>OUR>>TELL PAST>>SEND>>NEWS PAST>>TALK>>PAST PAST>>TELL>>IT
-10 PAST>>WE>>HEAR PAST>>YOU>>TALK PAST>>YOU>>WE PAST>>YOU>>YOU PAST>>YOUR>>D PAST>D1 PAST>DECIDE1 PAST>HEAR2 PAST>OUR
-10 PAST>YOUR SEND>>D>>HE SEND>>D>>TALK SEND>>TELL>>WE SEND>>WAIT>>ALL SEND>>YOU>>WHEN SEND>>YOUR>>SEND SEND>ORG
-10 SEND>SEND1 START>>D>>NEG START>>D>>ORG START>>D>>SEND START>>NEG>>D START>>NEG>>FUT START>>WAIT>>ALL
-10 START>>WAIT>>US START>>WE>>O START>OUNTIL2 START>TALK2 TALK>>D>>PAST TALK>>HAVE>>AWAY TALK>>IT>>PAST
-10 TALK>>ORG>>TELL TALK>>PAST>>AWAY TALK>>TALK>>D TALK>EVENT TALK>OIN1 TALK>START1 TALK>VAGUE TELL>>CALL>>IT
-10 TELL>>D>>YOUR TELL>>HIS>>CALL TELL>>HIS>>D TELL>>IT>>O TELL>>TELL>>TELL TELL>>US>>D TELL>>WE>>D TELL>HAVE2
-10 TELL>OUNTIL2 THIRD>US2 US>>PAST>>D VAGUE>>DOC>>D VAGUE>DOC WAIT>>EVENT>>D WAIT>START2 WAIT>TELL1 WE>>ASK>>ORG
-10 WE>>AWAY>>NEWS WE>>AWAY>>OUR WE>>D>>CALL WE>>D>>START WE>>DOC>>D WE>>HEAR>>YOU WE>>NEG>>WAIT WE>>O>>START
-10 WE>>OUR>>SEND WE>>SEND>>NEWS WE>>TALK>>NEG WE>PAST1 WE>SURE2 WHEN>>O>>SURE WHEN>>OUR>>AWAY WHEN>IT1 WHEN>START2
-10 WHEN>WAIT2 YOU>>ASK>>US YOU>>D>>IT YOU>>D>>YOUR YOU>>FUT>>HAVE YOU>>HEAR>>ORG YOU>>NEWS>>D YOU>>OUR>>DOC
-10 YOU>>PAST>>COND YOU>>SEND>>START YOU>>SEND>>YOUR YOU>>START>>ORG YOU>>WE>>AWAY YOU>FUT1 YOU>OIN YOU>OON2
-10 YOUR>>D>>O YOUR>>D>>START YOUR>>DOC>>ASK YOUR>>NEWS>>START YOUR>>START>>WAIT YOUR>>TELL>>FUT YOUR>ALL2 YOUR>EVENT
-10 YOUR>OIN2 YOUR>PAST1 c.deals c.dearbei c.debespr c.debrief c.dedie c.dedo c.defrage c.degerne c.dehier c.dekoenn
-10 c.dekommi c.dekonto c.deladen c.delangw c.demuess c.denaech c.deparkh c.deporta c.deverfu c.dewegen c.dewurde
-10 c.enadmin c.enall c.enany c.enaward c.enball c.enbarre c.enbeer c.enbusie c.encalle c.encante c.enconfl c.encosts
-10 c.encousi c.endecli c.endepar c.endestr c.endonat c.endrill c.enfee c.enfinch c.enforgo c.enfunde c.engiven
-10 c.enheati c.enindic c.eniwan c.enjump c.enkick- c.enkiel c.enleave c.enless c.enlift c.enloyal c.enmany c.enmilli
-10 c.enmust c.enoccup c.enparce c.enpart c.enportf c.enprede c.enprodu c.enprovi c.enraj c.enreadv c.enrefun
-10 c.enrenew c.enseat c.ensmili c.ensquee c.enstati c.ensuits c.ensuppo c.entaste c.entax c.entechn c.entests
-10 c.enthoug c.entreat c.enuncle c.enuploa c.enwant c.enwards c.enweddi c.enwelco c.enwhene c.esaqui c.esaseso
-10 c.escatal c.esdueno c.esensen c.esfunda c.eshas c.esjefe c.esnadie c.esnegoc c.esofrec c.esperio c.essubsa
-10 c.esteori c.estus c.frcela c.frchanc c.frdeux c.frdu c.frexcel c.frmoi c.frpas c.frprevo c.frrecev c.frrecu
-10 c.frsalon c.frserie c.frsigne c.frstage c.frtermi de9_=O de:__uhr de<__auch de<__bitte de<__einar de<__errei
-10 de<__inter de<__klar de<__konto de<__laden de<_bitte de<_die de<_eintr de<_haben de<_ihr de<_in de<_kanns
-10 de<_passt de<_servi de=D_? de=D__am de=D__gesag de=D__hier de=D__kann de=D__ruf de=D__uhr de=D_ab de=D_weg de=O_9
-10 de=O__9 de=O__alle de=O__an de=O__im de=O_erhal de=O_nicht de?_> deabges_> dealles_klar deangeb_=D deauch__gehen
-10 deauf__versc deauf_ihr debei__in debekom_? debekom__> debesch__sie debesch_ob debesta_sie debetri_muss
-10 debitte_besta debleib__> debleib_es debrief_=D debrief__bekom dedas__der dedas__faell dedas__gilt dedas__moech
-10 dedas__wird dedas_konto dedas_parkh dedas_porta dedass__=D dedauer__> deden__zurue deden_ferie deder_=D
-10 deder__muss deder_arbei deder_termi dedie__tagt dedie__ueber dedie__verei dedie_frist deeinar__=D deeinar_dauer
-10 deelter_> deentsc__das deentsc_ueber deergeb_moech deerrei__=D deferie_zurue degehen_? degenau_=O degenau__=O
-10 degern__> degern__wiede degesag_=O degespr__=D degespr_von dehaben__fuer dehaben__unser dehat_ihnen dehier__mehr
-10 dehier_niema deich_hatte deihr__ist deihre_bewer deihre_entsc dein__ferie deinter_noch deist__niema deist_betri
-10 deist_hier dekanns_du deklar_=D deklar__! dekoenn__unser dekolle__ihnen dekolle_hat dekommi_tagt dekonto__=D
-10 dekonto_wird demoech__sie demuss_=D demuss__zusti denach_meine deniema__> denochm__> deparkh__=D deparkh_faell
-10 depasst__=D depasst_ihnen derufen__=D desende_wir deservi_: desich_gern desie__bei desie__brief desie__keine
-10 desie__termi desie_errei destehe_ich destell__noch destell_laeuf deteam__> deueber__ergeb deueber__parkh
-10 deund__stehe deuns__unter deunser__=D deunser__laeuf deunser__von deunser_brief deunser_gespr deunser_stell
-10 deunter__> deunter_sende deversc_? deversc__> devon__auf deweg__=O dewie_bespr dewir_ihre dewir_inter
-10 dewird__geloe dewuerd_auch dewuerd_sie dezuges_> dezusti_> en9_? en9__go en9__ist en9__other en9__possi en9__then
-10 en9_the en9_works en:__have en:_first en:_sam en:_would en<__9 en<__appli en<__ask en<__baker en<__ball en<__bank
-10 en<__cante en<__conse en<__cousi en<__detai en<__fee en<__lift en<__line en<__loyal en<__match en<__order
-10 en<__parce en<__paren en<__passe en<__proje en<__shut en<__sick en<__slept en<__uploa en<__vice- en<__what
-10 en<__your en<_confi en<_does en<_from en<_kick- en<_ms en<_possi en<_quest en<_recor en<_reply en<_shall en<_start
-10 en<_tests en<_ticke en<_you en=D_? en=D__aim en=D__am en=D__anyho en=D__best en=D__conve en=D__enjoy en=D__epiph
-10 en=D__five en=D__half- en=D__happy en=D__has en=D__here en=D__home en=D__hour en=D__kiel en=D__link en=D__may
-10 en=D__noon en=D__ok en=D__pass en=D__posit en=D__some en=D__teach en=D__told en=D__waiti en=D__whene en=D__withd
-10 en=D_back en=D_bank en=D_break en=D_came en=D_hence en=D_how en=D_keep en=D_must en=D_none en=D_quest en=D_worki
-10 en=O__an en=O__door en=O__give en=O__mail en=O_offic en=O_which ena__break ena__chat ena__contr ena__long ena__who
-10 ena_beer ena_diffe ena_flat ena_milli ena_perma ena_revie ena_think enabout__: enabout__from enabout__offer
-10 enabout__than enabout_us enaccep_> enaccou_=D enad__for enad_ran enadver_=D enafter_at enall_=D enall__=D
-10 enall__=O enall__inter enall__may enall_of enall_refer enallow__> enalong_with enalrea__> enalway_=D enalway__for
-10 enam_9 enam__9 enam__all enam__back enam__goa enam__pm enam__sick enam_calli enam_comin enam_curre enam_here
-10 enam_i enam_reply enam_to enamong__four enan__can enand__can enand__love enand__unani enand__would enand_ellen
-10 enand_epiph enand_mail enand_recon enannou__and enannou__resul enanoth_meeti enanyho_=O enappli__unsuc
-10 enappli_deadl enappli_ends enappli_windo enappoi_> enappoi_panel enare__hirin enare__ourse enare_destr enare_free
-10 enare_inter enare_still enare_welco enarriv__minut enarriv_ten enarriv_with enask_=D enasses__is enat__colle
-10 enat__earli enat__head enat__stati enat__work enat__works enat__would enat_five enattac__form enattac__invoi
-10 enattac_our enaudit__heati enaudit_the enavail__=D enavail__reque enavail_on enback__what enback_on enback_smili
-10 enbaker__shut enbaker_s enball__=D enball_works enbarre_=D enbarre__befor enbe__again enbe__raj enbe__the
-10 enbe__yours enbe_a enbe_here enbe_hirin enbe_offli enbe_re-ad enbe_read enbe_speak enbeen_exten enbeen_moved
-10 enbeer_> enbefor__apply enbefor__taste enbest_> enbette__=D enbook__train enbook_your enboss_=O enboth__>
-10 enbring__passp enbudge__this enbuild_is enbusie__the enbusie_of enby__wish enby_unani encall__appli encall__will
-10 encall_back encall_it encall_off encalli__refer encalli_all encame__smili encan__fille encan__offer encan_do
-10 encandi__waiti encandi_is encarri__=D encarri_out encentr_is enchair__=D enchair_for enchat_? enchat__> enclick_>
-10 enclien__a enclien__its enclien_moved enclose_: enclose_witho encolle__inste encolle_jo encome_in encommi_has
-10 encompl__proba encompl_your enconfi_atten encongr_on enconsu__audit encontr__> encontr__alway encontr__for
-10 encontr_speak enconve__=D enconve__was enconve_it encould__make encould__reach encounc_s encount_puffi encours__>
-10 encousi__looki encousi_is endate__be enday__our endeadl__been endeadl_has endear__i endecid_soon endecis__=O
-10 endecis__restr endestr_=D endestr__> endetai__be endetai_will endied__> endo_9 endo__9 endo__=D endo__get
-10 endo__give endo__hesit endo__know endo__revie endo_our endo_so endocum_we endoes__permi endue_=O eneach__>
-10 enearli_> enearly_=D enearly__> enellen_> enemail_there enepiph_> eneveni__year eneveni_for enevery__sat
-10 enevery_who enexam_=D enexam__> enexpir__the enexten_=D enexten__> enfee__be enfee_will enfeedb__avail
-10 enfield__puffi enfield_count enfigur__our enfigur_to enfille__inclu enfille_yours enfind__our enfind_attac
-10 enfire_drill enfirm__answe enfirm_will enfive__suit enfive_would enflat__=D enflat_for enfollo__if enfollo__with
-10 enfor__: enfor__annua enfor__beer enfor__died enfor__ends enfor__flat enfor_being enfor_its enfor_squee enfor_year
-10 enform__and enfour__will enfreez_=D enfrom__start enget__perma engirl__=O engive__> engive__thoug engive__your
-10 engiven__job engo__on engoa_> engood__> engood__a engood_for engroun__=O enh__? enh_possi enhad__=O enhad__to
-10 enhandb_> enhas__=O enhas__a enhas__exten enhas__her enhas__moved enhave__agree enhave__got enhave__her
-10 enhave__think enhave_alrea enhave_howev enhave_only enhave_slept enhavin__on enhavin_slept enhe__> enhead__>
-10 enheari__me enheati_=D enheati__> enheld_=D enhelp_> enher__call enhere_in enhesit__follo enhesit_to enhire__>
-10 enhirin_> enhirin_s enhold__that enholid__the enholid_at enhour_? enhours_: enhowev_agree eni__comin eni__curre
-10 eni__delig eni__forwa eni__here eni__in eni_may eni_owe eni_retur eni_sent eni_taste enif__=D enif__> enif__at
-10 enif__wante enif_ok enin__adver enin__barre enin__chair enin__new enin_goa enin_kiel enin_our enin_toget
-10 eninfor_=O eninste_of eninter__=D eninter__am eninter__carri eninter_i eninter_in eninter_progr eninter_was
-10 eninto_=D eninto__> eninvit_> enis__busie enis__leave enis__than enis_alway enis_avail enis_best enis_down
-10 enis_expec enis_for enis_half- enis_looki enis_offer enis_split enis_unatt enis_withd enit__all enit__am
-10 enit__befor enit__full enit__offer enit__rest enit__s enit__same enit__top enit__we enit_as enit_must enits_deadl
-10 enjo__> enjo_inste enjob_is enjump_on enk__=O enkeep__slot enkick-_=D enkick-__in enkiel_> enkindl__=D
-10 enkindl__atten enkindl__the enknow__panel enknow__your enknown_about enlapto__=D enleast__=D enleast_the
-10 enleft_the enlet__call enlet__stay enlette__valid enlette__with enlette_arriv enlift_in enlike_to enlike_you
-10 enlimit__> enline__our enlink_close enlogo_chang enlooki_=D enlooki__> enlove__work enlovel__and enloyal__expir
-10 enloyal_point enlunar_=O enmail__be enmail__i enmail_when enmanag_=O enmanag__split enmarga_=D enmatch_=D
-10 enmatch__is enmay__=D enmay_not enmay_write enme__ok enme__your enmeeti__be enmessa__my enmet__after
-10 enmilli__squee enmilli_for enminds__=O enminds_about enminut__=D enminut_early enmomen_she enmore__us enmove_:
-10 enmove__sam enmove__toget enmove_in enmoved_=O enmoved__deadl enmoved_its enmr__=D enmrs__works enmrs_ball
-10 enmust__in enmust_rest enmy__i enmy__jo enmy__left enmy_cousi enmy_prede enname_on enneed__shoe enneed__yes
-10 enneeds__hear ennew__line ennew_produ ennew_strat ennext__for ennext__the ennext_on ennight__it enno__can
-10 enno__there enno__would enno_cours ennobod_will ennoon_=O ennoon__=D ennot__anyon ennot__heari ennot_ask ennot_got
-10 ennot_hesit ennot_hire ennot_know ennot_offer ennot_one ennot_read ennote__i ennoted_> ennothi__=D ennothi__do
-10 ennow_: ennumbe__> enoccup__=D enof__appoi enof__to enof__trave enof__we enoff__s enoffer__is enoffer__place
-10 enoffer__you enoffer_a enoffer_which enoffic__back enoffic__unatt enoffic_again enoffic_wordi enoffsi_=D enon__?
-10 enon__appli enon__at enon__list enon__of enon__one enon__statu enon__wards enon__write enon_pleas enon_reque
-10 enon_this enonce__recei enonce_we enone__and enone__that enonly__is enonly__time enonly_had enonly_it enooo__=D
-10 enooo_back enopen__9 enopen__noon enoptio__prefe enoptio_you enor__=O enother__is enother__will enother_firm
-10 enour__all enour__chang enour__of enour__party enour__sleep enour_busie enour_decis enour_head enour_invoi
-10 enour_logo enour_resul enour_shop enout_in enpanel_met enparen__for enpart_=D enpasse__worki enpasse_to
-10 enperio_ends enperma__> enperma_contr enpermi_allow enperso_so enperso_start enperso_we enping_me enplace__at
-10 enplace__been enpleas__ten enpleas_decid enplus__=D enplus__=O enpm_ist enpoint__at enpoint_expir enposit_can
-10 enpossi__are enpossi_dates enpost_is enpost_was enprede_left enprese__figur enprese_the enproba_> enproba__us
-10 enproba_takes enprodu__> enprodu_line enprogr__been enpromi__am enpromi__answe enpromi__let enpromi__write
-10 enpromi_an enpromi_i enpuffi__and enput__phone enput_by enquest__suits enquest_whene enraj__ellen enraj_and
-10 enread__handb enread_the enrecei__contr enrecei__docum enrecei__lette enrecon__=D enrecon__> enrecor__answe
-10 enrecor_your enrecru__on enrefer__your enrefer_to enrefun_=D enrefun__> enreimb__your enreimb_of enremem__bring
-10 enreply__to enrepor__the enreque__of enresig_accep enrest_in enrestr__annou enrestr_was enresul__the enresul_will
-10 enretur__work enrevie__this enrevie_of enright_to enring_in enrobin_my enrole_s enroom_is enround_start enrung__=D
-10 ens__about ens__cours ens__it ens__offic ens__quiet ens_anoth ens_conve ens_known ens_on ens_post ens_stay
-10 ensam__away ensam_is ensame_link ensat__you ensat_with enschoo__shut ensearc_=D ensecon__? ensecon_chat
-10 ensee__offic ensee_this enseen__> ensend__invit ensense_> ensent_=D enservi_=D enshare_> enshe__known enshe_s
-10 enshoe_size enshop__=D enshop_s enshop_sleep enshort__=O enshoul__for enshoul__wish enshoul_look enshut_>
-10 enshut__appli enshut__its enshut_the ensick_leave enside_all ensince_we ensit_in ensleep_=D ensleep__> enslept_>
-10 enslept__it enslept_on enslot_> enslot__=D enslow_=D ensmili_> enso__openi enso_read enso_up ensome__=O
-10 ensome_time enspeak__at ensplit__s ensplit_there ensquee__=D ensquee_us enstaff_> enstaff_are enstart_=O
-10 enstart__? enstart__will enstart_and enstati_=D enstati__at enstatu__an enstrat__be enstrat_will ensuit__>
-10 ensuit_me ensyste__down ensyste_is entake__as entalk__about entalk__throu entalk_you entalki_=O entaste__>
-10 entaste_again enteach_> enteam_meets entell__now entell__to entell_her enten__early enten_minut entest__expir
-10 entest_link entests__for entests_arran enthan__do enthan_i enthank__again enthank__milli enthank_a enthat_=O
-10 enthat__all enthe__as enthe__chef enthe__count enthe__deadl enthe__had enthe__produ enthe__progr enthe__speak
-10 enthe__strat enthe__windo enthe__wordi enthe_barre enthe_exam enthe_fee enthe_first enthe_handb enthe_heati
-10 enthe_hr enthe_lift enthe_match enthe_stati enthe_two enthe_vice- enthe_wards entheir__about enthere__anoth
-10 enthey__howev enthink__=O enthink__> enthink_we enthis__i enthis_decis enthis_died enthis_time enthoug__none
-10 enticke_=D entime_i ento__colle ento__first ento__inste ento__lette ento__other ento__share ento_restr ento_stop
-10 entoget_> entop_> entouch__recon entouch_and entrain_> entrans__> entrave_costs entried__reach entried_to entwo_at
-10 enunabl__offer enunani__it enunani_wish enunatt__and enunder_=D enunder__rules enup__come enup_if enup_you
-10 enus__optio enus__or enus_than enus_your enuse_the enusual__perio enusual_notic envice-__offic envice-_s
-10 envolun__the enwaiti_too enwalke_=D enwante__get enwards_=D enwards__no enwas__and enwas__pleas enwas_annou
-10 enwas_top enwas_unsuc enwe__all enwe__love enwe__resum enwe__said enwe_chose enwe_keep enwe_prese enwe_shut
-10 enweddi_=D enweek__be enweek_will enwelco_to enwent__way enwere_=D enwere__out enwere_carri enwere_you
-10 enwhat__promi enwhat__your enwhen__you enwhene__you enwhene_suits enwheth__are enwheth__shoul enwhich_optio
-10 enwho__with enwho_sat enwill__compl enwill__offli enwill__re-ad enwill__slept enwill__speak enwill_audit
-10 enwill_now enwindo__night enwish__is enwith__clien enwith__s enwith__to enwith_other enwith_raj enwithd__offer
-10 enwitho_the enwonde_if enwordi_> enwork_with enworki__> enworki_inter enworks_=D enworks__> enworks__only
-10 enworks__we enworks_other enwould__a enwould__good enwould__have enwould__someb enwould__told enwould_rathe
-10 enwould_said enwrite__behal enwrite__my enwrite_on enyear_9 enyears_of enyou__able enyou__came enyou__more
-10 enyou__need enyou__told enyou__welco enyou_ask enyou_check enyou_go enyou_make enyou_now enyou_passe enyou_throu
-10 enyour__costs enyour__date enyour__perio enyour__point enyour__size enyour__takes enyour__week enyour_bank
-10 enyour_loyal enyour_messa enyour_passw enyour_permi enyour_reply enyour_shoe enyour_time enyours__us es<__!
-10 es<__aseso es<__esper es<__exame es<__ofici es<__ultim es<__viaje es<_fecha es<_fuera es=D__ensen es=D__no
-10 es=D_para es=D_porqu es=O_> esa_nadie esal__=D esal__> esaqui_> esaseso__dispo esaseso_esta escatal_>
-10 escerra__negoc esconfi_=D esde__=O esde__recib esde_ingre esde_las esde_prueb esdia__el esdia_es esdispo__de
-10 esdispo__para esel__> esel__catal esel__teori esel_negoc esel_perio esen__tiend esen_madri esensen__ofici
-10 esensen_la esentre_=D eses__en eses_fiest eses_valid esesta_de esesta_dispo esestuv__> esexame__es esexame_teori
-10 esfecha__ingre esfiest__madri esfiest_en esha__nada eshas__nada esingre_: esingre__=D esla_tiend esle_escri
-10 esmadri__conte esmas_de esmi__dia esmi__le esmi_ultim esnada_escri esnegoc_=D esnegoc__> esno_recib esnuevo__>
-10 esnuevo_catal esofert__valid esofert_es esperio__prueb esperio_de esprese_a esque__prese essale__nuevo essale_el
-10 essi__has essi_le este_ensen este_leo este_ofrec esteori__=D esteori_es estraba__leo estraba_te esultim__es
-10 esultim_dia esun__esta esun_aseso esy_es esy_me far:2 fr9_vous fr<__annue fr<__depla fr<__derni fr<__entre
-10 fr<__moi fr<__salon fr<_parfa fr<_serie fr=D__cela fr=D__lirai fr=D__renco fr=O_> fr=O__recev frana_je
-10 frappel__nous frappel_avec fravec_nous fravez__de fravion__=D fravion_ecrit frcolle_> frcomit__=D frd__publi
-10 frd_emplo frde__h frde__le frde__un frde_prevo frdeux_ans frdirec__fixe frdirec_est frdis__> frdispo__>
-10 fremplo_publi fren_depla frentre_> frentre__la frentre_avec frest_fixe frexcel_=D frfixe__a fril__effet
-10 fril__plait fril_me frirait_? frirait__> frje_trava frl__le frl_offre frla__a frla__des frle_comit frle_rende
-10 frle_test frmerci__prevo frmes_messa frmme__> frmoi_=D frmoi__biz frne_prend frnotre_rende frnous_=D
-10 froffre__emplo froffre__valab froffre_d froffre_est frparfa_=D frparfa__! frpart__s frpas_=D frpas__nouve
-10 frplait_> frpour__echan frpouve__rappe frprevo__appel frprevo_un frrappe__? frrappe_moi frrecru_est frrefle_>
-10 frse_fait frse_termi frsera_conse frserie__=D frsi_cela frsigne_=D frstage__termi frstage_se frsuis__conge
-10 frtermi_=D frtermi__> frtrava_=D frtrava__=D frtrava__> frun__autre frun__avec frvos__de frvotre__avec
-10 frvotre_prese frvous_irait frvous_plait grain:number p:YOU s.debuero s.degern s.dehier s.deihr s.dejeman s.dekeine
-10 s.deklar s.desehr s.deservi s.enanyho s.enbody s.enbreat s.enclose s.eneat s.enellen s.enfresh s.enfront s.enfull
-10 s.engirl s.engoa s.engone s.enhandb s.enhence s.enhesit s.enintro s.enist s.enlaugh s.enlaure s.enleave s.enlevel
-10 s.enlimit s.enlunar s.enmater s.enmeans s.ennon-s s.ennot s.enoblig s.enpatch s.enpayme s.enremot s.ensell
-10 s.enslide s.ensplit s.ensubmi s.ensuit s.entreat s.enunani s.enusing s.envacat s.enwordi s.esingre s.esnada s.esno
-10 s.esselec s.fr? s.frde s.frdetai s.fressai s.frlirai s.frmme s.frparfa s.frpasse s.frplait s.frsuis
10 ALL>>ALL>>FUT ALL>>ALL>>NEG ALL>>ALL>>NEWS ALL>>FUT>>CALL ALL>>FUT>>TELL ALL>>NEG>>FUT ALL>FUT1 ASK>>NEG>>IT
10 ASK>>ORG>>WE ASK>>WAIT>>US AWAY>ASK2 AWAY>NEG1 CALL>>D>>SEND CALL>ALL1 CALL>COND1 CALL>OBEF2 CALL>OON2
10 COND>>HE>>ORG COND>>WE>>US COND>>WE>>YOU D>>COND>>HE D>>HEAR>>HE D>>HEAR>>WAIT D>>HEAR>>YOUR D>>NEWS>>WAIT
10 D>>O>>EVENT D>>ORG>>US D>>SEND>>NEWS D>>TELL>>YOU D>>WE>>TALK D>>WE>>TELL D>>WHEN>>SEND D>>YOUR>>IT D>SURE1
10 DECIDE>>CALL>>YOU DECIDE>>NEG>>WAIT DECIDE>>YOU>>TELL DECIDE>DECIDE DECIDE>NEWS1 DOC>>FUT>>YOUR DOC>OUR2 DOC>SEND1
10 EVENT>>D>>ORG EVENT>>HEAR>>TELL EVENT>>HIS>>TALK EVENT>>O>>D EVENT>SURE EVENT>WE1 FUT>>CALL>>CALL FUT>>CALL>>TALK
10 FUT>>EVENT>>HEAR FUT>>EVENT>>YOUR FUT>>HEAR>>NEG FUT>>IT>>NEG FUT>>YOU>>D FUT>>YOUR>>DOC FUT>AWAY1 FUT>OBEF2
10 FUT>WHEN2 HAVE>>D>>NEWS HE>>WE>>TELL HE>COND HEAR>>DOC>>YOU HEAR>>EVENT>>O HEAR>>FUT>>US HEAR>>PAST>>ALL
10 HEAR>>START>>EVENT HEAR>>SURE>>SURE HEAR>>WAIT>>D HEAR>HIS2 HEAR>NEWS1 HEAR>OUR2 HIS>>HEAR>>TELL HIS>>TALK>>YOU
10 HIS>D HIS>FUT1 HIS>TALK IT>>EVENT>>O IT>>HEAR>>TELL IT>>NEG>>WHEN IT>>ORG>>HEAR IT>>SEND>>WE IT>CALL2 IT>FUT
10 NEG>>D>>AWAY NEG>>NEG>>YOU NEG>>O>>WHEN NEG>>PAST>>FUT NEG>>TELL>>AWAY NEG>>WHEN>>TELL NEWS>>CALL>>AWAY
10 NEWS>>FUT>>WAIT NEWS>>NEWS>>NEWS NEWS>>NEWS>>TALK NEWS>>O>>AWAY NEWS>>WHEN>>WE NEWS>>YOUR>>FUT NEWS>OIN NEWS>YOU
10 O>>D>>CALL O>>EVENT>>D O>>EVENT>>TELL O>>SEND>>NEG O>>WAIT>>YOU O>>WE>>AWAY O>>WHEN>>WHEN O>COND1 O>FUT1 O>HE2
10 O>ORG O>US2 O>YOU1 OBEF>AWAY OBEF>START1 OBEF>WE2 OBY>O2 OFROM>WAIT OIN>WE ORG>>CALL>>D ORG>>D>>NEG
10 ORG>>HIS>>DECIDE ORG>>OUR>>ORG ORG>O1 OTHRU>FUT1 OTHRU>WE OUR>>ORG>>HIS OUR>>TELL>>O OUR>ALL1 OUR>HIS1 OUR>IT2
10 OUR>OBEF1 OUR>WAIT OWITHIN>FUT1 PAST>>D>>ALL PAST>>YOU>>DOC SEND>>AWAY>>CALL SEND>>IT>>YOU SEND>>OUR>>YOU
10 SEND>CALL1 SEND>OBEF2 START>CALL2 SURE>>HEAR>>TELL SURE>FUT TALK>>O>>FUT TALK>DECIDE TALK>WHEN2 TELL>>AWAY>>O
10 TELL>>D>>DOC TELL>>EVENT>>D TELL>>FUT>>TELL TELL>>FUT>>YOU TELL>>OUR>>EVENT TELL>>US>>TELL TELL>>US>>WAIT TELL>IT1
10 THIRD>NEWS2 US>>ASK>>ORG US>>D>>DECIDE US>>D>>EVENT US>>WAIT>>IT WAIT>>IT>>ORG WAIT>>NEG>>D WAIT>>TALK>>D
10 WAIT>>TELL>>EVENT WAIT>>WAIT>>NEWS WAIT>DOC WAIT>EVENT WAIT>YOU WE>>CALL>>ORG WE>>US>>PAST WE>DECIDE WE>OUNTIL1
10 WE>TELL1 WHEN>>DECIDE>>WE WHEN>>SEND>>WE WHEN>>TALK>>O WHEN>OON1 WHEN>PAST2 YOU>>CALL>>WE YOU>>CALL>>YOUR
10 YOU>>HEAR>>US YOU>>HEAR>>WE YOU>>NEWS>>FUT YOU>>O>>IT YOU>>O>>WE YOU>>TELL>>WAIT YOU>>US>>CALL YOU>>WE>>CALL
10 YOU>HIS YOU>HIS2 YOU>OON1 YOU>OWITHIN YOU>SEND YOU>TELL1 YOU>WHEN1 YOUR>>DOC>>D YOUR>>IT>>WHEN YOUR>WHEN2 c.dechefi
10 c.dedem c.deergeh c.degedul c.degegeb c.dehoers c.delasse c.demeld c.denachf c.deokay c.depeile c.dericht c.desetze
10 c.devorau c.enable c.enantic c.enaudit c.endiary c.endrop c.enfinan c.enfive c.engo-ah c.enhe c.enmarco c.enn
10 c.ennon-s c.enparti c.enpropo c.enravi c.enshall c.enship c.ensign c.ensmoke c.enswing c.enturke c.esdame c.esdanos
10 c.esdas c.esdudas c.esfinal c.eshorar c.esrespu c.essalen c.esunas c.frarbit c.fraurai c.fretre c.frla c.frpossi
10 c.frrapel de<__duerf de<__feedb de<__kurz de<__lasse de<__nachf de<__plane de<__schla de<__wird de<_darf de<_mehr
10 de<_nur de<_wird de=D__alle de=D__gegeb de=D__ne de=D__wisse de=D_alle de=D_bitte de=D_getro de=D_ueber de=O__=D
10 de=O__bei de=O__gesag de=O_komme de=O_zurue deabsch__ergeh dealle__zu dealso__krieg dean_=O dean__sag deantwo_koenn
10 deausga__sie deausga_werde debekan__> debekan_gegeb debewer__=D debewer__infor debewer_werde debewer_zu
10 debrand__ruft debrand_sie dechefi__noch dechefi_ist dedann__sie dedarf__mich dedas__im dedas_auswa deden__werde
10 dedes_=O dedie__der dedie_ergeb dedir_> dedir__es dedir__wie dedir_was dedrueb__sage dedu__nachr dedu_ne dedu_was
10 deein_ergeb deein_feedb deeine__wird deeine_absch deeiner__koenn deeiner_antwo deergeb__=D deergeb_werde deergeh_=D
10 deergeh__> dees__ist deetwas__und defeedb__du defeedb_bekom defrau__sie degebe_dir degedul__bitte degegeb_>
10 degenau_=D degenau__=D degesag_=D degespr_und degetro_> degewis_> degleic_=O dehaben__gewis dehaben__meine
10 dehaben__von dehaben_vor dehandy__antwo dehandy_richt deich__ueber deich__wie deich_schla deihnen__konnt
10 deihre__liegt deihrem__> deinfor__sie dekalen__=O dekrieg__ne dekurz__handy demehr__! demein__melde demein_nachf
10 demeld_mich demelde_? demelde__=O demelde__wir demelde_konnt demich__bei denachf__sich denachf_melde denachr__mir
10 dene_nachr denicht__melde denicht_dann denoch__im deoder_ab deoder_absag deplane__=D deplane_uns depost_von
10 derechn__=D dericht__=D dericht_antwo derueck__sie derueck_kommt deruf_dich desag__wie desag_ich deschla_ueber
10 desich_noch desie_=O desie__unser desie_bekom desie_den desie_gewis desie_meine desie_ruft deso_> desobal_die
10 desollt__uns detag__> deueber__drueb deund__das deund__werde deuns__mit deuns__oder deuns__zurue deuns_so
10 deunser_entsc devom__richt devom_handy devon__perso devon_unser devor_=D devor__alle dewas__koenn dewas_sagen
10 dewerde__bekan dewerde__schri dewie_s dewir__vor dewir_mehr dewir_plane dewird__getro dewird_sich dewuerd__=D
10 dezu__ab en:__and en:__decis en:__to en:_a en:_talk en<__again en<__arriv en<__assur en<__candi en<__coord
10 en<__hopef en<__i en<__membe en<__patie en<__pick en<__recko en<__sheet en<__ship en<__shoot en<__take en<__the
10 en<__their en<__tight en<__vp en<__white en<__whole en<__will en<_ana en<_anyon en<_busy en<_more en<_ravi en<_she
10 en<_term en<_turna en=D__happe en=D__loved en=D__promi en=D__revie en=D__soone en=D__wrap en=D_aroun en=D_hopef
10 en=D_insha en=D_lawye en=D_possi en=D_they en=D_tom en=O__aim en=O__week en=O_night ena_=O ena__but ena__respo
10 ena_firm ena_forma ena_membe ena_queue ena_text ena_windo enabout_9 enabout__resta enagain_and enagain_for
10 enaim__respo enaimin__an enaimin_for enall__in enall_parti enam_handi enam_hopef enan__as enan__or enand__commu
10 enand__lunch enand__our enand__ring enand_in enand_pleas enannou__outco enanswe__early enanswe__my enanswe__possi
10 enanswe__us enanswe_into enanyon_who enanywa_> enappli_: enappli_=O enappli_furth enappoi__be enappro_and
10 enare_maile enaroun_9 enaroun__> enarran_the enassur_that enat__end enat__the enat_every enatten__and enbe__answe
10 enbe__calls enbe__that enbe__to enbe_an enbe_assur enbe_news enbe_poste enbe_recei enbefor__leave enbefor__rain
10 enbefor_lunch enbefor_the enbeing__to enboard__call enboard_gathe enboard_sits enboss_is enbusy__=D enbusy_week
10 enbut__=D enbut_yours encalls_=D encalls__> encalls__candi encalls_to encandi__have encase_=D enceo_=D
10 enchase__team encheck__email enchoic__the enclien__and encome_out encomes__> encompa__and encompa_notes enconfi_of
10 encontr_shoul encoord__be encoord_will encount_again endecis_befor endecis_has endecis_of endefin_respo endemo_>
10 endetai__=O endiary_: endiary__that endiges__turke endiges_your endirec_flies endo__is endo__reach endo_know
10 endocus_=D endocus__> endone_=D endown__by endraft_> eneithe__or eneligi_=D eneligi__> enemail__docus enemail_with
10 eneveni__will eneveni_i eneveni_you enevery__or enevery_candi enevery_loved enevery_short enexact__=D enexpec__call
10 enexpec__lette enexpec__smoke enexpec_white enfeedb__take enfeedb_for enfeedb_in enfirm_answe enflies__night
10 enfollo__> enfor__docum enfor__evalu enfor__every enfor_it enfor_somet enfrom__clien enfrom_docus enfrom_her
10 enfurth_=D enfurth__=D enfurth__s enfurth_notic engathe__resul engener__is enget__nod enget_paper engo-ah_=D
10 engo-ah__> engo_live engoing__call engood__: enhad__call enharve_=D enhave__back enhave__draft enhave__final
10 enhave__go-ah enhave__heard enhave__infor enhave__wait enhave__windo enhave_diges enhave_made enhave_met enhe__over
10 enhe_is enhe_rolle enhear__> enhear__her enher__get enher_down enhirin__will enhis_choic enhit__inbox enhold__=O
10 enhold_until enhopef__have enhopef_i enhopef_you enhour__two enhour__will enhour_i enhour_or enhr__us enhr_of
10 eni__all eni__handi eni__hopef eni__rever eni__sit eni__swing eni__use eni_guess eni_leave eni_recko eni_repor
10 eni_take enif__=O enif__made enin__mailb enin__will eninbox__night eninfor__sift eninsha__the eninsha_befor
10 enintim_you eninto__meeti enis__day enis__his enis__hold enis__news enis__queue enis__we enis_makin enis_skiin
10 enis_usual enit__get enit__out enit__plann enit_and enkai__=O enkeep__waiti enknow__know enknow__way enknow__which
10 enknow_eithe enknow_is enlands_=D enlawye__skiin enlawye_is enlegal_you enlet__take enlette__offer enlette__proba
10 enlette_from enlimbo_> enlook__every enlook__for enlook__somet enlook_out enloved__demo enloved_the enlunch_you
10 enmade__short enmaile_out enmakin__choic enmakin_calls enmakin_his enmanag__makin enmarco__i enmark__in enme_>
10 enme__with enme_come enme_take enmeet_=O enmeeti_=O enmeeti__will enmembe__the enmembe_of enmessa__be enmessa_will
10 enmet_every enminis_answe enmore__! enmore__the enmorni__call enmy__flies enmy__or enmy_direc enmy_team enmy_yes
10 ennews_: ennews__good ennews__promi ennews__talk ennews__us enno__: enno_sorry ennod__not ennod_or ennot__again
10 ennot__get ennot__take ennot_count ennot_keep ennot_will ennotes_and ennothi__move enoccup__=O enof__panel enof_its
10 enof_limbo enof_sift enof_that enoffic__=O enoffic_shut enon__phone enon__team enon__until enon_salar enon_to
10 enone_=D enor__i enour__is enour__team enour__who enour_coord enour_vp enout__=D enout__an enout__limbo enout_again
10 enover_=O enpaper__lawye enpaper__with enpaper_s enpartn__decid enpass__answe enpass_it enpass_their enpeopl__befor
10 enperso__i enping__> enplann__conta enpleas__assur enpleas__not enpleas__our enpleas_arriv enpleas_note
10 enpossi_soone enposte_at enpriya__the enpriya_cc enproba__poste enproba_be enpromi_: enqueue__yours enqueue_but
10 enravi__going enravi_s enreach__again enrecei__defin enrecei_furth enrecko__will enrecko_we enrecom__from
10 enrelea__you enrelea_to enreply__from enresta_> enresul__live enresul__maile enresul__of enresul__out enresul_come
10 enresul_go enretur__we enretur__you enrever__the enrever_on enrevie_your enright__> enring__at enrn_will
10 enrobin__=D enrolle__> enrolle_over ens__=D ens__night ens_back ensalar__appro ensay__repor ensay__will
10 ensays__will enschol__gathe enschol_board enscore_so ensee__email ensee__infor ensee_an ensendi__a enshe__me
10 enshe_told enshe_write ensheet__=D ensheet_signs enship_=D enshort__not enshort_or enshoul__one enshoul__where
10 enshoul__your enshoul_recei enside__usual enside_is ensift__=D ensift_resul ensigns_=D ensigns__! ensit__down
10 ensit_her ensits_=O enskiin_> ensmoke_=D enso__your ensomeo__my ensomet__us ensomet_from ensorry_: enstill__two
10 enstill_owe enswing__to enswing_back entake__answe entake__appli entalk__marco enteam__=O enteam__come entell__if
10 entell__in entell__where enterm__signs enterm_sheet enterms__writi enterms_in entext__=D entext__lunch entext_after
10 enthank_again enthat__partn enthe__eveni enthe__into enthe__other enthe__runs enthe__shut enthe__who enthe_ceo
10 enthe_demo enthe_go-ah enthe_no enthe_nod entheir__on entheir_answe entheir_reply enthem__get enthem_and enthen__do
10 enthen_so enthey__i ento__advis ento__anyth ento__decis ento__them ento_appli ento_marco ento_score entold__if
10 enturke_=D enturke__you enturna__our enturna_on entwo__will entwo_i enunabl__atten enup_our enus_: enuse__to
10 enuse_it enusual_=D enverdi__i enverdi_which envote_=D envote_is envp__trave envp_is enwaiti__the enwas__we
10 enway__rolle enway_he enwe__=D enwe__ask enwe__asked enwe__at enwe__final enwe__owe enwe__ring enwe__this enwe_pick
10 enwe_retur enweek__> enwhich__he enwhite__=D enwhite_smoke enwho__not enwill__all enwill__befor enwill__count
10 enwill__furth enwill__had enwill__keep enwill__met enwill__more enwill__paper enwill__relea enwill__their
10 enwill__writt enwill_messa enwill_move enwill_repor enwill_swing enwill_use enwindo__and enwith__resul enword_from
10 enworry__will enworry_it enwould__one enwrap__> enwrite__peopl enwriti__reach enwriti_will enyes__the enyou__aroun
10 enyou__be enyou__diges enyou__insha enyou__letti enyou__morni enyou__perso enyou__salar enyou__unabl enyou_waiti
10 enyou_where enyour__furth enyour__goes enyour_diary enyour_email enyour_mailb enyour_turke es:__de es<__consu
10 es<__das es<__harem es<__jefa es<__llamo es<__lo es<__resol es<_dame es<_danos es<_nos es<_respu es<_sabra
10 es=D__falta es=D__sales es=D__usted es=D_sin es=O__infor es=O__tu es=O_le es=O_lleva esa__un esclien__el
10 esclien_firma escomun__> escomun__resol escomun_la esconfi__este esconfi_por esconta__la esconti_la escorre__=D
10 escuent__la esdame_=D esdanos_=D esdarem_una esdas_=D esdas__? esde__> esdecis__tomam esdespu_> esdigo__=D
10 esel__conta esel__esta esel__por esel__y esel_link esel_lo esen__te esen_cuant esequip_y esestar__conta eseste__la
10 eseste_medio esfalta_te esfirma_el esgeren__conoc esgeren_quier esharem__> esharem__la esharem_saber eshora__el
10 eshora_y esinfor_=D esinfor__> esinfor__todos esjefa__el esjefa_vuelv esla__quier esla_geren esla_hora esle_avisa
10 eslink_> esllamo__=D esllamo_el esllega__resol esllega_la esllega_nuest eslo__a eslo__en eslo_conta esme_pondr
10 esmedio__hora esmedio_la esmi_> esnos__con esnos__en esnos_comun esnos_das esnos_pondr esnos_tomar esnosot__>
10 esnuest_decis espodre_decir espor__medio espor_este esprese__=D esprese_conti esque__geren esquier_conoc
10 esrecib__corre esrecib__llama esrecib_de esrecib_un esresol_> esresol__publi esresol_se essaber_> essales__dudas
10 essales_de essi__clien essi__o essin__te este__por estendr_una estomam__=D estomam_la estomar_unas esuna__>
10 esunas_=D esy_=D esy__de esy__link esy_sales esy_se fr<__c fr<__feron fr<__par fr<__suite fr<__tu fr<_rien
10 fr=D__delai fr=D_derni fra__faire fra_esper fraffic__> frappel__pour frappel_dans frapres_> fravec_l frcomit__=O
10 frconna_notre frconve_=O frdecid__et frdelai_de frderni__> frderni_delai frdirec__et frdis__=D frdiscu_=D
10 frdiscu__> frecris__qu frecris_quoi frengag__vous frenvoy_> fresper__mais frest_=D frest_le fret__seron
10 frfaire__retou frfaire_un frfais__=D frferon__possi frferon_notre frje__dis frje__donne frje__et frje__passe
10 frje__rapel frje_m frla_discu frlaiss_le frle_direc frles__et frles__seron frles_candi frles_suite frm__a frm_engag
10 frmail__derni frnotre__pour frnotre_possi frnous__revie frnous_feron fron__donne fron__recon fron_se frpart__>
10 frparvi__mail frparvi_par frplus__> frpossi__vous frpossi_pour frpour__=O frpour__dire frpubli__et frrapel_=D
10 frrapel__biz frrepon__parvi frrepre__discu frrepre_la frresul__affic frresul__publi frresul__seron frresul_vous
10 frretou__mail frretou_par frrien__esper frrien_a frsaure__si frserez_fixe frserez_preve frseron__> frseron_affic
10 frseron_envoy frseron_publi frsi_nous frson__=D frsuite__a frte_rapel frte_revie frtiens__> frvois__direc
10 frvotre__vous frvous__avec frvous__dans frvous__fixe frvous__par frvous__preve frvous__quoi frvous_reten
10 frvous_revie how:APPROX&HEAR how:NOTBEF&NEWS p:WE s.deanspr s.deendgu s.deerfae s.dehandy s.deihnen s.deinter
10 s.dekalen s.demitte s.deplane s.desetze s.enable s.enallow s.enanywa s.encc s.endemo s.enfrom s.enhandi s.eninsha
10 s.enkai s.enlimbo s.enloop s.enloved s.enoccup s.enoslo s.enphoni s.enqueue s.enrain s.enrespo s.enrolle s.enshort
10 s.ensleep s.enthese s.entouch s.enweek s.enwrap s.esahora s.esalgo s.escalma s.escuant s.esdoy s.esdudas s.esharem
10 s.eslink s.eslleva s.eslozan s.esresul s.essabe s.essaber s.essales s.essocio s.estenga s.estus s.esvicky s.esx
10 s.frou s.frprend s.frprevi s.frquoi s:ORG
11 ALL>>DECIDE>>D ALL>>FUT>>FUT ALL>>FUT>>HEAR ALL>>TALK>>FUT ALL>OON ALL>PAST1 ASK>>WE>>NEG ASK>DECIDE2 ASK>START
11 ASK>SURE2 AWAY>>IT>>US AWAY>ALL1 CALL>>D>>DECIDE CALL>>OUR>>ALL CALL>>OUR>>FUT CALL>>TELL>>D CALL>>WE>>DECIDE
11 CALL>>WE>>YOU CALL>COND CALL>DOC2 CALL>ORG CALL>SEND1 COND>>ALL>>WE COND>AWAY2 COND>DECIDE1 COND>SEND COND>US1
11 COND>YOUR D>>EVENT>>ORG D>>FUT>>WE D>>HE>>EVENT D>>HE>>O D>>HEAR>>ALL D>>HEAR>>CALL D>>IT>>WHEN D>>IT>>YOU
11 D>>NEG>>WHEN D>>O>>CALL D>>WAIT>>WHEN D>>WHEN>>ORG D>CALL D>HEAR D>HIS DECIDE>>D>>CALL DECIDE>>SEND>>WE
11 DECIDE>>TALK>>YOU DECIDE>>WE>>FUT DECIDE>>WE>>IT DECIDE>SEND1 DECIDE>TELL DECIDE>YOU2 DOC>>OUR>>ORG DOC>AWAY2
11 DOC>CALL2 DOC>OBY DOC>YOUR2 EVENT>>HEAR>>YOU EVENT>OFROM EVENT>OUNTIL2 EVENT>SURE2 EVENT>WHEN2 FUT>>ALL>>DECIDE
11 FUT>>DECIDE>>CALL FUT>>DOC>>D FUT>>HEAR>>TALK FUT>>O>>ALL FUT>>SEND>>HIS FUT>>START>>TELL FUT>>TELL>>WAIT
11 FUT>>TELL>>YOU FUT>>US>>NEWS FUT>COND FUT>NEWS2 FUT>YOU1 HAVE>>D>>WE HAVE>FUT HE>>AWAY>>O HE>>D>>SURE HE>>DECIDE>>D
11 HE>>HEAR>>FUT HE>>O>>FUT HE>>PAST>>D HE>>TELL>>O HE>OUNTIL HE>TELL1 HEAR>>CALL>>COND HEAR>>HEAR>>US HEAR>>HIS>>NEWS
11 HEAR>>OUR>>CALL HEAR>>OUR>>NEWS HEAR>>PAST>>TELL HEAR>>SEND>>YOU HEAR>>WE>>PAST HEAR>>WE>>SEND HEAR>>WHEN>>VAGUE
11 HIS>FUT IT>>DECIDE>>NEWS IT>>FUT>>ALL IT>>FUT>>D IT>>FUT>>HEAR IT>>FUT>>SURE IT>>O>>TELL IT>>TELL>>D IT>>YOU>>O
11 IT>OUR2 NEG>>HEAR>>WAIT NEG>>YOU>>WAIT NEWS>>NEWS>>WE NEWS>>SEND>>WE NEWS>>YOU>>SEND NEWS>>YOU>>WHEN
11 NEWS>>YOUR>>DOC NEWS>AWAY1 NEWS>D2 NEWS>HAVE NEWS>YOU1 O>>ALL>>YOU O>>D>>SURE O>>TELL>>IT O>>WE>>FUT O>>WE>>IT
11 O>ALL2 O>EVENT2 O>HAVE1 OBY>US2 OFROM>TELL2 OON>NEWS1 ORG>>D>>EVENT ORG>>DECIDE>>D ORG>>EVENT>>WE ORG>>ORG>>FUT
11 ORG>>SURE>>YOU ORG>ALL2 ORG>CALL ORG>OUR ORG>SURE1 ORG>TALK2 OUNTIL>ALL OUNTIL>TELL2 OUR>>CALL>>YOU OUR>>NEWS>>TELL
11 OUR>>ORG>>HE OUR>>ORG>>NEG OUR>>ORG>>PAST OUR>>SEND>>YOU OUR>ASK OUR>DECIDE2 OUR>SEND1 PAST>>IT>>TELL SEND>>D>>YOU
11 SEND>>EVENT>>D SEND>>HE>>NEWS SEND>>HIS>>TELL SEND>>YOU>>EVENT SEND>ALL SEND>DECIDE2 SEND>IT1 START>COND
11 SURE>>COND>>O SURE>>NEWS>>D SURE>>WE>>YOU SURE>YOU SURE>YOU2 TALK>>DECIDE>>D TALK>OTHRU TELL>>D>>ORG TELL>>OUR>>ORG
11 TELL>>TELL>>D TELL>>TELL>>YOU TELL>>US>>ASK TELL>>WE>>O TELL>>YOU>>D TELL>>YOU>>DECIDE TELL>OBEF2 TELL>WE
11 THIRD>>O>>FUT THIRD>>O>>WE THIRD>NEG2 US>>D>>WHEN US>>HEAR>>O US>>IT>>O US>>IT>>TELL US>>YOUR>>WE US>DOC US>SURE2
11 US>YOU2 WAIT>>D>>HEAR WAIT>>TELL>>YOU WAIT>>US>>IT WAIT>HEAR1 WAIT>IT2 WAIT>NEWS1 WAIT>US WAIT>WE WE>>ASK>>D
11 WE>>DECIDE>>IT WE>>WAIT>>YOU WE>O1 WHEN>>IT>>WE WHEN>OBY2 WHEN>SURE2 WHEN>TELL1 YOU>>CALL>>WHEN YOU>>DECIDE>>SEND
11 YOU>>DOC>>DOC YOU>>NEG>>EVENT YOU>>O>>D YOU>>OUR>>TELL YOU>>SEND>>CALL YOU>>TELL>>NEWS YOU>COND YOU>COND2
11 YOUR>>OUR>>ORG YOUR>>TALK>>O YOUR>>TELL>>O YOUR>>WE>>FUT YOUR>IT1 b:SURE c.deaber c.deabsch c.debekom c.deentsc
11 c.deleide c.deliegt c.demail c.desagen c.designa c.enanywh c.enassem c.enbuzz c.enclosu c.ene c.eneop c.enfores
11 c.enfrom c.enfuner c.engoal c.enhimse c.enintim c.enlande c.enlooks c.enmate c.enmost c.enmull c.enprep c.enreali
11 c.enreq c.enring c.enshhh c.ensleep c.ensure c.enthank c.escon c.esdecim c.esdirem c.esdoy c.fradres c.frchoix
11 c.frdonc c.frfil c.frfixe c.frpatro c.frpuis- c.frsa de<__absch de<__chefi de<__den de<__gebe de<__klaer de<__sollt
11 de<_den de<_du de<_krieg de<_lena de=D__anspr de=D__mir de=D__mitte de=D__sagen de=D_bekan de=D_danac de=D_erfah
11 de=D_geben de=D_hast de=D_hoere de=D_in de=D_noch de=O__> de=O__antwo de=O__ich de=O__und de=O_hast de=O_krieg
11 deaber_noch dealso__schre deauf_dich deausfu_! deausfu__> debekom_=D debetri_tagt debitte_haben debrauc_ich
11 dedafue__=O dedanac__ich dedas__brauc dedauer_noch deden__bekom dedie__erfol dedie_falls dedie_sie dedir__!
11 dedir_ausfu dedir_ob dedrueb_und dedu_eine deduerf_=D deduerf__mit deein_signa deentsc_und deerfah_sie deerhal__=D
11 dees__weite dees_inter defalls__die defalls_fuer defuer__sie degeben_wir degedul_> degenau_sagen degibt_es
11 dehabe__inter dehabe_es dehast__eine deich__ausfu deich__es deich__genau deich__mich deich__ob deich__wiede
11 deich_durch deich_gebe deich_habe deich_mit deihnen_=O deihnen__=D deihnen__entsc deihnen__schri deihnen__verbi
11 deihnen_auf deihnen_in dein_verbi deinfor__> deinter_weite deist__wir deklaer__das deklaer_wir dekonta__ihnen
11 delena__ihnen delena_schic demehr__> demeine_antwo demeine_chefi demelde_uns demich__> demich_wiede demit__antwo
11 demit__in demit__termi demit_einem demitte__koenn demitte_zu denehme__wiede denehme_wir denoch__gedul denoch__hast
11 deperso__sich derechn_damit derueck_erfol derufe__durch des_=O desage_ihnen deschre__ihnen desetze_uns desie__=O
11 desie__antwo desie__haben desie__noch desie__zurue desie_duerf detag__sie detreff_wir deund__sie deund_infor
11 deund_sie deuns_nachr deunser__rechn deversc__=D deversc_wir devon__nachr dewarte_lasse deweite__melde deweite_und
11 dewiede_konta dewir__damit dewir__inter dewir__konta dewir_rechn dewir_setze dewisse_> en:__> en:__appli en:_an
11 en:_that en<__assem en<__case en<__cc en<__come en<__guess en<__gut en<__like en<__plays en<__req en<__say
11 en<__share en<__shoul en<__to en<_by en<_leave en<_paper en<_shhh en=D__befor en=D__come en=D__exter en=D__headc
11 en=D__know en=D__loop en=D__mull en=D__put en=D__rever en=D__set en=D__what en=D__write en=D_call en=D_lunch
11 en=D_my en=D_nothi en=D_posit en=O__=D en=O__all en=O__conta en=O__e en=O__panel en=O__reali en=O__sort en=O__think
11 en=O_expec en=O_s ena__an ena_final ena_flag ena_messa enable_to enabout__9 enadjus_and enagain__i enagain__when
11 enagain__you enagain_with enagree__sleep enaim__to enaim__turn enaim_is enairpo__reply enairpo_prope enall__but
11 enall__settl enall__well enall_be enam__at enam__in enam__to enam_told enam_waiti enan__speci enan_hr enana_with
11 enand__back enand__conta enand__keep enand__pass enand__talk enand_rever enand_time enand_white enannou__=D
11 enanswe__prope enappro_=O enare_decid enask__your enassem__you enassem_votes enassig__> enat__lates enat_work
11 enback__work enbe_=D enbe__back enbe__decis enbe__first enbe__if enbe__late enbe__offer enbe__so enbe_done
11 enbe_eithe enbe_guide enbe_maili enbe_sendi enbefor__> enblack__white enblack_and enbody__must enbooke__time
11 enbooke_a enboss__=D enbudge__clear enbut__respo enby__post enby_eop enby_lunch enby_regis encall__it encall__prefe
11 encall_from encall_if encall_is encall_them encan__feedb encan__hang encan__on encan_bear encan_count encan_promi
11 encandi__i encandi_decli encc_would enchase_them encheck__get encheck_and encheck_with enchoic_=D enclass_=O
11 enclear_> enclose__for enclosu_=D encommi__decid encommi__to encommu_the encompe_=D encompe__> enconta_>
11 enconta__=D enconve__with encount__an encount_on encv_again endave__you endave_give enday_! enday__to enday_runs
11 endear__unfor endecid__=D endecid__so endecid__you endecis__you endecis_in endecli__will endecli_i endirec__to
11 ene_=D eneithe__but enemail_the eneop_=D eneop__> eneveni__come enevery_answe enevery_s enexpec__=O enexpec__come
11 enexpec__on enexpec_feedb enfeedb__follo enfeedb__your enfinal__a enfinal__decis enfinal_decis enfinal_get
11 enfind__and enfind_my enfirst__decli enfirst_candi enfirst_to enflag__> enflag_there enfollo__=O enfor__budge
11 enfor__from enfor__funer enfores__respo enfores_a enforwa__will enforwa_we enfrom__airpo enfrom__at enfrom__peopl
11 enfrom_petra enfuner_> enget__respo enget__touch enget_in engover__=D engover_meet enguide__you enguide_to
11 engut__you engut_says enhang__? enhappe__: enhappe__> enhappe_next enhas__=D enhave__settl enhave__which
11 enhave_agree enhave_dave enhave_promi enhave_read enhave_somet enhave_still enhavin__to enhavin_spoke enheadc__so
11 enheadc_plan enhear__soon enhear_as enheard__> enheari__petra enhim_=D enhirin__meets enhold_=D enhold_me
11 enholid__nothi enhope__wrap enhopin__final enhopin_to enhr_=D enhr_speci eni__booke eni__come eni__it eni__pass
11 eni__waiti eni_put enif__first enin__loop enin__proce enin_hr enin_there eninbox__> eninfor_> eninfor__writi
11 eninfor_in eninter__=O enintro_herse enintro_himse enis__adjus enis__again enis__ok enis_clear enis_trave enit_:
11 enit__black enit__itsel enit__over enit_ok enit_plays enit_settl enit_which enitsel__and enknow__are enknow__final
11 enknow__said enknow_i enlande_> enlande__=D enlast_candi enlate__an enlate_for enlates__=O enlates__will
11 enlates_you enleave_it enlegal__will enlet__chase enlet__sleep enlette_=O enlike__> enlike__let enline__once
11 enlonge_works enloop__=O enloop__you enmaili__the enmaili_you enmakin_decis enmakin_offer enmanag_will enme__cv
11 enme__decis enme__eop enme__on enme__them enme_at enme_by enme_chase enme_sleep enmeet__eveni enmeeti_so
11 enmove_forwa enmust__to enmust_respo enmy__says enmy__the enmy__to enmy_call enmy_gut enn__tell enn_can ennamed_=D
11 enneed_the ennew_times ennext_: ennext__all enno__email enno__works enno_an enno_updat ennot__out ennot_befor
11 ennote__offic ennote_our ennotes__i ennotes__you ennothi__call ennothi__happe ennotif_all enof__compe enof__the
11 enof_short enoffic__and enoffic__can enoffic_n enok__i enon__assig enon_an enon_or enor__no enother_=O enour__but
11 enour__votes enour_board enour_prefe enour_timel enoutco__short enpanel_for enpaper__from enpeopl_=O enpeopl_team
11 enperso_to enpetra__hr enpetra_in enpinky__> enpinky_swear enplan__reali enplan_so enplays_itsel enpleas__at
11 enposit__respo enprefe_candi enpriya_> enpriya__would enprobl_state enproce__: enproce__a enproce_fores
11 enproce_lasts enproce_time enpromi_me enprope_reply enprope_when enpubli__we enpubli_the enput__flag enput__remin
11 enreali__would enrecei__respo enrefer_and enregis_post enremin__my enremin_in enreply__! enreply__us enreply_for
11 enreply_from enreq__waiti enreq_is enrespo__of enresul__publi enresul__reach enresul_are enresul_shoul enretur__the
11 enrever_> enright__to enright_back enrobin_unfor enrole__be enruns__about enruns_to ens__=O ens__plan ens_headc
11 ens_over ensays_you ensched__under ensched_is enseein__board enselec__move enselec__reach enselec_to ensend__new
11 ensendi__=D ensendi_out ensettl__and enshall__> enshall_drop enshare__=D enshare_meet enshenz_=O enshhh_=D
11 enshhh__> enshoul__from enshoul__made enshout_=D enshout__> ensit__=D ensit_tight enso__our enso__would ensolut_>
11 ensomeo_from ensomet__tell ensomet_to enspeci__respo enspeci_will enspoke__priya enstate__you enstill__nothi
11 enstill_heard enswear_> entakes__so enteam__can enteam__revie entest__shoul entest_resul enthat__i enthat__to
11 enthat_final enthat_meeti enthe__day enthe__fores enthe__n enthe__proce enthe__prope enthe__vote enthe_aim
11 enthe_answe enthe_assem enthe_budge enthe_conve enthe_half- enthe_paper enthe_probl enthe_req enthe_share
11 enthe_solut enthe_vp enthey__> enthey__promi enthing_takes enthis__up enthis_and enthis_over enthose_=O entight_=D
11 entime__=O entime__them ento__an ento__forwa ento__indiv ento__makin ento__partn ento__someo ento__thing ento_about
11 ento_be ento_commu ento_proce ento_run ento_set ento_turn entouch__=D entouch_the entowar__> enturn__=D
11 enturn_appli enunder__and enunder_adjus enunfor_=D enunfor__no enup__conve enupdat_yet enus_=D enus__that enus_for
11 enus_offic envote__and envote_s envotes__=D envotes_you envp_=D envp__and enwait_=D enwaiti__s enway_=D enwe__again
11 enwe__agree enwe__only enwe_commi enwe_lande enwe_plan enwe_talk enwhat__next enwhate__> enwhen__budge
11 enwhere__lande enwhich__be enwhole__takes enwill__=O enwill__dave enwill__eithe enwill__guide enwill__himse
11 enwill__maili enwill__makin enwill__sendi enwill__the enwill_all enwill_happe enwill_put enwinne__be enwinne_will
11 enwith__bank enwith__solut enwith__vp enwith_coffe enwith_what enwork__i enwould__be enwould__surpr enwould_expec
11 enwould_hope enwriti_of enwritt__> enyes_you enyou__count enyou__how enyou__look enyou__ok enyou__probl
11 enyou__prope enyou__reply enyou__selec enyou__shout enyou_eithe enyou_hang enyou_indiv enyou_new enyou_out
11 enyou_over enyou_prope enyour__again enyour__that enyour_assig es<__: es<__avisa es<__direm es<__maxim es<_consu
11 es<_los es<_no es=D_=O es=D__despu es=D__tendr es=D_cuand es=D_le es=D_queda es=O__te esalgo_=D esalgo_> escandi_=D
11 escandi__> escompa__llama escompa_te escon__respu esconsu_: esconta_=D esconta_> esconti_> escuent_> esde__human
11 esde_dudas esde_esta esde_recur esdeber__notic esdecid__=D esdecid_el esdecid_y esdecis_=D esdecis__=D esdecis__=O
11 esdigo__> esdirem__=D esdirem_algo esdoy__=D esdoy_respu esdudas_> esel__=O esel__con esenlac_> esesa__tarde
11 esesa_misma esesper__el esesper_comun eshemos_resue esla__cuand esla__le esla__nos esla__para esle__una esllama_>
11 esllama_ines esllama_la esllamo__> esmaxim__respu esmaxim_de esmi__te esmi__vuelv esmisma__te esmisma_tarde
11 esnotif__resul esnotif_el esnuest_> espara_decid espaso_el esplazo__respu espondr__conta espondr_en esque__el
11 esque__resue esrecib_una esrespu_es esresue_> esresul__> esreune_=D essabra__nosot essabra_de este__respu
11 este_avisa este_cuent este_direm estendr_usted estener__nuest estener_notic estiemp__de estiemp_maxim
11 esusted__respu esy__aviso esy__misma esy_esa fr<__aurez fr<__equip fr<__petit fr<__vous fr<_compt fr<_encor
11 fr<_puis- fr<_resul fr=D_promi fr=O__te fr=O_j fr=O_on fra__momen fradres_=D fradres__> frappel_> fraurez__=O
11 frbudge__=O frcandi_sera frce_momen frconfi__suite frconfi_la frcoup__fil frd_etre frde__est frde_decis frde_fil
11 frdecid_=D frdecis__> frdelai__repon frdire_=D frdonc_=D frensui_=O frentre_les frest__les frfil_=D frfil__>
11 frfixe_=D frinfor_=D frinfor__> frjury__prono frjury_se frla__tombe frle_jour frmerci__patie frmomen_>
11 frnous__pouvo frnous__une frnous_devri fron__la frparvi_=D frpas__decis frpatie__vous frpatro__=D frpeu__patie
11 frpeu_de frpour_te frprend__avec frprend_conta frprono__> frrefle_et frrepon_le frresul__=D frresul_la frrevie_vers
11 frsaure_=D frsaure_=O frsera_adres frserez_infor frseron__=D frseron_commu frsuite_=D frsuite__> frsur__repon
11 frsur_une frtexte_=O frtombe_=O frtranc_=O frvous__adres frvous_passe how:&ASK how:APPROX&ASK how:APPROX&EVENT
11 how:UNTIL&ASK s.deabend s.deam s.deausfu s.debis s.dedir s.deerste s.denoch s.depruef s.derechn s.desage s.devon
11 s.deweite s.enairpo s.encomes s.endefin s.eneithe s.enevery s.enflag s.engut s.enhad s.enhangi s.enhopin s.enlasts
11 s.enn s.enour s.enpart s.enpinky s.enrn s.enruns s.enshenz s.ensign- s.ensix s.enwaiti s.esesa s.esmaxim s.esmisma
11 s.este s.estodo s.frapres s.frbudge s.frensui s.frentre s.frle s.frmomen s.frrentr s.frt s.frtexte s.frtoi
11 s.frtombe s.frtranc s:OUR s:SURE
12 ALL>>YOU>>D ALL>>YOU>>HEAR ALL>DECIDE2 ALL>HEAR2 ALL>OON2 ASK>>IT>>FUT ASK>>SEND>>US ASK>OUR1 ASK>WAIT ASK>WAIT1
12 AWAY>>O>>NEWS AWAY>>SEND>>YOU AWAY>IT1 AWAY>OWITHIN CALL>>ALL>>YOU CALL>>CALL>>D CALL>>NEWS>>D CALL>DECIDE1
12 CALL>TALK COND>>WE>>O COND>HEAR COND>SURE D>>CALL>>TELL D>>NEG>>SURE D>>WAIT>>WAIT D>>WHEN>>DOC D>>WHEN>>NEWS
12 D>HEAR1 D>WE1 D>WHEN2 DECIDE>>D>>YOU DECIDE>>NEWS>>FUT DECIDE>>TALK>>DECIDE DECIDE>>TALK>>O DECIDE>O1
12 DOC>>YOU>>HEAR DOC>COND1 DOC>DOC2 DOC>SURE1 EVENT>O2 EVENT>WHEN1 FUT>>CALL>>NEWS FUT>>FUT>>FUT FUT>>IT>>COND
12 FUT>>US>>D FUT>>YOU>>WAIT FUT>SURE1 FUT>YOU2 HE>>ASK>>TELL HE>HE1 HE>TALK HEAR>>D>>SURE HEAR>>D>>US HEAR>>NEWS>>US
12 HEAR>>O>>FUT HEAR>>OUR>>ORG HEAR>>TALK>>DOC HEAR>>YOU>>DOC HEAR>WE HIS>>WE>>FUT HIS>AWAY1 HIS>HEAR HIS>TELL1 HIS>WE
12 IT>>CALL>>D IT>>D>>AWAY IT>>FUT>>DECIDE IT>>IT>>FUT IT>>ORG>>EVENT IT>>WHEN>>YOU IT>COND IT>OON1 NEG>>WAIT>>YOUR
12 NEG>>YOU>>HEAR NEG>>YOU>>SEND NEG>D2 NEG>FUT NEG>O1 NEG>WAIT NEWS>>TELL>>YOU NEWS>>YOU>>FUT NEWS>D NEWS>PAST2
12 O>>ALL>>FUT O>>FUT>>CALL O>>HEAR>>TELL O>>IT>>HAVE O>>NEG>>FUT O>>NEWS>>YOU O>>OUR>>NEWS O>>SURE>>D O>>US>>WE
12 O>>WE>>D O>US OAPPROX>FUT1 OAPPROX>HEAR2 OAPPROX>WE OBEF>YOU2 OBY>HEAR OFROM>YOU OIN>US OON>ALL2 OON>FUT OON>WE
12 ORG>>D>>TELL ORG>>FUT>>CALL ORG>>HEAR>>DECIDE ORG>>SEND>>YOU ORG>DECIDE ORG>FUT2 ORG>ORG ORG>PAST1 OUNTIL>CALL
12 OUNTIL>CALL1 OUNTIL>FUT1 OUNTIL>FUT2 OUNTIL>TELL1 OUNTIL>WE OUR>>NEWS>>HEAR OUR>>PAST>>ALL OUR>>TELL>>FUT OUR>FUT2
12 OUR>NEWS1 OUR>NEWS2 OUR>OWITHIN PAST>>CALL>>CALL PAST>>O>>ORG PAST>>PAST>>COND PAST>>YOU>>TELL PAST>HIS1 PAST>WE1
12 SEND>CALL SURE>HEAR1 TALK>>DOC>>YOU TALK>>FUT>>HEAR TALK>>HEAR>>YOU TALK>OON1 TELL>>O>>WE TELL>>US>>WE
12 TELL>>YOU>>SURE TELL>TALK1 US>SURE WAIT>>O>>FUT WAIT>OON2 WAIT>OUNTIL WE>>ASK>>NEG WE>>D>>NEWS WE>>FUT>>FUT
12 WE>>YOU>>TELL WE>WE2 WHEN>>AWAY>>D WHEN>>EVENT>>D WHEN>>FUT>>O WHEN>>FUT>>TELL WHEN>>ORG>>D WHEN>>ORG>>HAVE
12 WHEN>OUNTIL1 WHEN>OUR1 YOU>>FUT>>AWAY YOU>>FUT>>HEAR YOU>>FUT>>WAIT YOU>>HE>>FUT YOU>>HE>>O YOU>>NEG>>D
12 YOU>>NEG>>TELL YOU>>O>>OUR YOU>>O>>US YOU>>SEND>>TELL YOU>>TALK>>DOC YOU>OON c.deabzus c.deangep c.debekan c.dechef
12 c.degremi c.demelde c.demit c.denaehe c.dereich c.desachs c.deschri c.detagt c.deverbi c.deweiss c.dewird c.dewisse
12 c.enannek c.enbecom c.enbut c.enclari c.endave c.endraft c.eneithe c.enfollo c.engetti c.enhands c.enhikin
12 c.eninbox c.eninten c.enlates c.enmeet c.ennomin c.enpatie c.enresul c.ensay c.enshare c.enside c.ensteps c.enthat
12 c.entowar c.enunlik c.enusual c.envotes c.enwhere c.enwill c.enwraps c.enwrite c.esdarem c.esllega c.esnosot
12 c.espero c.essaber c.esvolve c.frcommi c.frdevri c.frplus c.frprono c.frrien c.frtenir c.frtoi c.frverdi de<__ergeb
12 de<__gedul de<__gremi de<__ihnen de<__sachs de<__sag de<_antwo de<_ein de<_geben de<_sobal de<_von de=D__angep
12 de=D__die de=D__konta de=D_abzus de=D_gedul de=D_naehe de=D_reich de=D_rufe de=D_vor de=D_weiss de=D_werde
12 de=O__ruf de=O_bin de=O_hab debei_ihnen debekom_sie debesch__> debis__was debitte__einer debitte_gedul dedanac__wir
12 dedann_hast dedas_=O dedas__tagt dedas_gremi dedas_okay dedauer__=D deden_vertr deder_perso dedie__ihrer
12 dedie_pruef deeinen_termi deeiner_entsc deentsc__> dees__> dees__bis degremi__=D degremi_tagt deihnen__ergeb
12 deihnen__naehe deihnen__reich deihnen__zu deihnen_besch deihnen_leide deihnen_unser deihrer__wird deinfor_wir
12 deist__wiede deist_angep dekoenn_> dekomme_wir dekrieg_=D dekrieg_du deleide__sagen demich_> demir_bitte
12 denicht_sagen deoder_so depostf_> depruef_ihrer dereich_? dereich__> deruf__kurz derufe__=D deruft_sie desachs__wir
12 desachs_bitte desag_dir deso__so deso_oder desollt_wir detelef_konta determi_> deund_komme deund_sag deund_sage
12 deuns__bei deunser__wird deunter_wird devon__bitte devon_sachs devorau__> dewas__> dewas_von dewir__abzus
12 dewir_brauc dewir_entsc dewuerd_ihnen dezur__und en<__check en<__decis en<__forma en<__headc en<__inten en<__know
12 en<__note en<__proce en<__sched en<__then en<__tom en<__truth en<_allow en<_annek en<_every en<_hang en<_just
12 en<_proce en<_put en<_terms en<_whate en=D__door en=D__most en=D__nomin en=D__than en=D__way en=D_mate en=D_promi
12 en=D_rathe en=O__decid en=O__plan en=O__stand en=O__us en=O_after en=O_nothi ena__updat ena__will ena_draft
12 ena_sign enafter__he enagain_you enaimin__give enall__wante enam_hopin enam_phoni enan__9 enan__to enand__recru
12 enand_exter enand_you enannek__=D enannek_takes enannou_inter enannou_the enanswe_9 enanyth_=O enanyth__us
12 enanyth_from enappro__=D enare__from enare__out enare_aimin enare_annou enarriv_at enask__wheth enask_was
12 enasses__will enassur__you enassur_me enat_most enaway__mate enbe_able enbe_makin enbe_quick enbe_reope enbear__me
12 enbecom__answe enbefor__get enbefor_noon enbette__=O enboard_=D enboard__met enboard_s enbreak__=D enbut_=D
12 encalen_: encalen__i encan__wait encance_=O encandi_comes encircl__with enclari_=D enclari__> enclien__away
12 encolle__off encolle_is encomes__from encommi__going encommu__you encommu_to encould__give endates_to endecis__to
12 endecis__unlik endecis_known endetai__by endeter_=D endeter__> endo__rathe endraft_=D endraft__> ene__> enemail_=O
12 eneveni_> enevery_appli enexpec__email enexpec__final enexter__is enexter_that enfinal__wraps enfinal_thing
12 enfirst_time enfligh_=O enfor__patie enfrom__offic enfrom__will enget__lette enget__yes engive__our engoing__vote
12 engood__bad enhang_tight enhas_met enhave__hire enhave_clari enhave_feedb enhe__here enheadc__open enheadc_will
12 enhear_me enher_and enhikin_=D enhikin__with enhirin_commi enholid__give enhope__reach eni__chase eni__confi
12 eni__phoni eni_know eni_read eni_say enin__case enin__diary enin_holid enin_truth eninfor_to eninten_to enis_under
12 enis_unlik enis_you enit__if enit__takes enit_be enit_usual enknow__outco enlast__comes enlette__at enlette_will
12 enlike_=D enlook_for enlooks__you enlove__be enmakin__=D enmanag__back enmanag_said enmiser__> enmore__i enmost_and
12 enmull__over enmull_it enmust__me enmust_tell enmy__befor enmy__said enmy__will enmy_boss ennew__: ennew_budge
12 ennews_from ennext_steps ennotif__that enof__you enoff__she enoffer__> enok_if enon__answe enon_our enonce__board
12 enonce__first enone_way enonly__back enonly_get enor_anoth enor_bad enoslo_=O enour__known enoutco__or enover__will
12 enpart_=O enpartn_have enpartn_i enpast__> enperso_=O enplan__to enplan__wrap enplann__infor enproce__and
12 enprope__i enprope_updat enquick__i enquick_but enrathe__five enrathe_than enrecru__infor enrespo_> enrespo_to
12 enrever_=D enrevie_them enring_once enround_wraps ensaid__so ensay_it enshall__=D enshall__appri enshall_rever
12 enshe__conta enshe_must enshort__will enshoul__> enshoul__more ensign_> enslow_=O enso__it ensoon__he enstand_=D
12 enstatu_=D ensucce__will entake__befor entalk_to entell__and enthan_five enthe__holid enthe__invit enthe_headc
12 enthe_short enthen_i enthen_you enthing__and ento__its ento__quick ento__short ento__this ento__throu ento_follo
12 ento_get ento_mull ento_vote entold_we entom__after entom_looks entouch_> entouch__with entruth__i entruth_all
12 enunlik_=D enunlik__> enup__proce enupdat__me enupdat_from enus__befor enway__anoth enwe__aimin enwe__annou
12 enwe__have enwe__share enwhate_happe enwhere_you enwill__my enwill__notes enwill__once enwill__reope enwill__word
12 enwill_chase enwill_forwa enwill_open enwill_text enwill_updat enwith__recep enwith__updat enworks_counc enwould_it
12 enwrap__our enwraps_=D enwraps__> enwrite__then enyou__bear enyou__detai enyou__draft enyou__eithe enyou__have
12 enyou__note enyou__or enyou__same enyou_he enyou_hear enyou_know enyou_our enyou_stand es<__retom es<_el
12 es=D__comun es=D__mando es=D_retom es=D_tiene es=O__pero es=O_impos esalgo__mi esalgo_por esconoc_=D esconta__los
12 esconta__usted esdecid_> esdecis__> esdigo_> esel__sabra esenton_> esescri__> eshemos__> esle_darem esle_estar
12 eslo_consu eslos__se esnos__unas eso__no espero__=D espor_mi esproce__=D esque_hemos esresol__> esresul_se
12 esretom_el essabra__por essabra_algo esse__notif essi_o este__un este__y este_mando este_respo estiene__respu
12 estomar_la esun_corre esusted__> esy__avisa fr<__d fr<__devri fr<_une fr=D__aurez fr=D__conve fr=D__donc
12 fr=D__faute fr=D_sans fr=D_votre fr=D_vous fr=O__decis fr=O__donc fr=O__je fr=O__refle fr=O_donc fr=O_sa
12 fraux_candi frcandi__> frcandi_seron frcommi__=D frcompt__une frcourr__> frde_nos frde_repon frdecad_=O frdecad__=D
12 frdelai_> frdepla_=O frdes_que frdeuxi__=O frdire_plus frdonne_une frelle_se fren__plus fren_dire frencor__peu
12 frencor_un fret__appel fret__te fretre__=D frfais__> frfaute_> frfixe__> fril__sera fril__un fril_vous
12 frinfor__apres frje__pouvo frlui__parle frlui_en frmais__je frnos__=D frnos_nouve frparle__vous frparle_et
12 frparvi__> frpasse__coup frpouvo__en frprono_=D frrecon_=D frrepon__! frrepon__notre frreste__entre frreste_un
12 frsans__> frsans_faute frse_prono frsera_repon frt__=D frtoi__> frtombe__> frtranc_> frun_courr frun_entre frun_peu
12 frvous__> frvous__ce frvous__dire frvous_ecris how:ON&NEWS p:CALL s.deab s.deergeb s.dehabe s.dekurz s.desobal
12 s.enanswe s.enconcl s.endown s.enexter s.enhang s.enhigh s.enmatch s.enrepor s.ensam s.ensend s.entakes s.entruth
12 s.enusual s.esavisa s.esdia s.esgusto s.esimpos s.esllama s.esnuest s.fraurez s.frcelui s.frchef s.frdecad
12 s.frdeuxi s.frdossi s.frenvis s.fretant s.frpatie s.frpeu s.frrefle s:OON s:WAIT
13 ALL>>ALL>>TELL ALL>>YOU>>FUT ALL>HEAR1 ALL>TALK2 ALL>TELL1 ASK>>WAIT>>D ASK>NEWS2 AWAY>>WE>>FUT AWAY>YOU
13 CALL>>YOU>>FUT CALL>NEWS COND>>ALL>>SEND COND>>FUT>>EVENT COND>>WE>>TELL COND>DOC1 D>>FUT>>SEND D>>HEAR>>WHEN
13 D>>WE>>US D>>YOU>>HEAR D>NEWS D>TELL1 D>WHEN1 DECIDE>>IT>>SEND DECIDE>>O>>O DECIDE>SURE2 DECIDE>WHEN DOC>>SEND>>D
13 DOC>FUT EVENT>>O>>SURE EVENT>>O>>YOU EVENT>>PAST>>YOU EVENT>COND FUT>>HEAR>>AWAY FUT>>HEAR>>HIS FUT>>HEAR>>NEWS
13 FUT>>HEAR>>SURE FUT>>TELL>>NEG FUT>OWITHIN HE>AWAY2 HEAR>>CALL>>NEWS HEAR>>D>>WHEN HEAR>>US>>WHEN HEAR>>WE>>HEAR
13 HEAR>>YOU>>CALL HIS>HEAR2 HIS>WE2 IT>>EVENT>>FUT IT>DECIDE2 IT>WHEN2 NEG>>D>>IT NEG>OUNTIL1 NEWS>>NEG>>D
13 NEWS>>YOU>>HEAR NEWS>ALL2 O>>ALL>>ALL O>>NEWS>>D O>>SURE>>COND O>>SURE>>HE O>OON O>TELL1 O>WE O>WHEN2 OBY>COND1
13 OFROM>HEAR2 OFROM>YOU2 OON>HE1 OON>SURE OON>YOU2 ORG>>FUT>>YOU ORG>HE ORG>NEWS ORG>NEWS2 ORG>OUNTIL ORG>SURE2
13 ORG>WHEN OUR>>NEWS>>WHEN OUR>>YOU>>TELL OUR>ORG OWITHIN>COND1 OWITHIN>ORG2 PAST>>TALK>>O PAST>COND1 SEND>>OUR>>NEWS
13 SEND>ASK2 SEND>EVENT SEND>NEWS1 SURE>>SURE>>YOU SURE>HEAR SURE>SEND2 SURE>WAIT TELL>>ORG>>WE TELL>>YOU>>COND
13 TELL>ORG2 TELL>WE2 US>>O>>CALL US>>O>>IT US>>VAGUE>>O US>>WHEN>>IT US>>YOU>>CALL US>OWITHIN1 VAGUE>>O>>WE
13 WAIT>>D>>FUT WAIT>>WHEN>>EVENT WAIT>>YOUR>>D WAIT>COND2 WAIT>US1 WE>>IT>>ORG WE>COND1 WE>OWITHIN1 WE>SEND1
13 WHEN>>D>>SURE WHEN>>IT>>EVENT WHEN>COND1 YOU>>AWAY>>YOUR YOU>>EVENT>>O YOU>>O>>SURE YOU>>WE>>TELL YOU>CALL2
13 YOUR>>COND>>FUT YOUR>>O>>YOU a:CALL c.deannek c.deaussa c.deauswa c.degetro c.degibts c.deuns c.enanyho c.enappri
13 c.enbear c.encommu c.encoord c.encoupl c.endiges c.enhang c.enlist c.enloop c.ennamed c.enpack c.enphoni c.enposte
13 c.enset c.entill c.entouch c.eshora c.esmarco c.espaso c.esresol c.este c.esuna c.esusted c.fravise c.frfaute
13 c.frparvi c.frt c.frvenue c:WAIT de<__infor de<__mehr de<__pruef de<__ruf de<__tagt de<_gedul de=D__annek
13 de=D__entsc de=D__mit de=D__schre de=D_an de=D_gibts de=D_mehr de=D_meld de=D_tagt de=D_von de=O__noch deannek_>
13 debitte__=D deda__rufe dedann_melde dedas__dann deder_chef dedich__an dedie__und dedir_mehr dedu_bekom dedurch_>
13 deeine__aussa dees_weite defrau__wird degebe__=D dehoere_=D dehoffe_ihnen deich_dir deich_klaer dein_anspr
13 deinter__und deklaer_das dekoenn__ihnen dekomme_=D dekrieg__besch demehr_! demeld__mich demeld_ich demit__entsc
13 dene__von denoch_=O denoch__selbe depruef__unter derufe__gleic desie__sie desie__uns desie_erhal desie_mehr
13 detagt__=O deueber__> deueber_annek deund__mich deuns_=D dewerde__=D dewir__> dewir__und dewir_das dewir_hoffe
13 dewir_werde dewir_wiede dezu_oder en:__so en<__audit en<__go en<__meet en<__plan en<__shall en<__timel en<_contr
13 en<_eithe en<_eta en<_priya en<_resul en=D__arran en=D__inclu en=D__whate en=D__will en=O__candi en=O__see en=O__up
13 en=O_comin en=O_whate ena__is ena__reply ena_feedb ena_quart ena_respo enadjus__will enafter__meeti enagain__=D
13 enagree_to enaimin_to enall_goes enallow__=D enand__=O enand__eveni enand__know enand__that enand_give enand_he
13 enannou_> enanswe__appli enanswe__reach enanswe__will enanswe_we enanyho_=D enappli__> enappri__the enappro__shoul
13 enappro_which enaroun__=O enaudit__=D enaudit_leave enaway_> enback__we enback__you enback_towar enbe__but enbe__of
13 enbe__touch enbe_named enbe_relea enbear__us enbefor__have enbudge__appro enby_mail encalen__=D encan_tell
13 encase__be encase_will encheck_your encommi_to enconta__> enconve_=O endebri__=D endebri__for endebri_is
13 endebri_sched endefin_answe endirec__=D endiscu__and endo_i eneach__you eneach_of eneithe__you eneithe_way
13 eneta__the eneta_for enexpec__make enexpec__sign enexpec_somet enfeedb_> enfeedb__you enfinal_=D enfinal_answe
13 enfolks_=O enfrom__after enfrom_my enfrom_priya enget__reply engive__feedb engoes__the enhang_=D enhave__debri
13 enhave__lette enhe__reach enhear__me enheard__me enher__and enhr__> enhr__be enhr_will eni__a eni__find eni__repor
13 eni__text eni_want enif__goes enif_all enin__inbox enin__order enin_touch enin_your eninfor_all enis__which
13 enis_back enis_here enknow__thoug enlasts__i enlates_other enlike__call enlooki_like enloop__=D enmade_the
13 enmake_that enmark_=D enme__after enmeet__morni enmeeti__expec enminds_=D enminis__=D enmore_=D enmore_and
13 enmore_inter enmorni__you enmove_=O enmove__> enmy_reply enneeds_the ennext__> enno__yet enonce__quart enone__inter
13 enor_the enorder__and enorder_recei enour_commi enour_side enout__we enpack_=D enpanel_recon enpartn__will
13 enpass__on enpetra_=O enphone_you enpleas_and enpleas_expec enposte__the enpriya_is enpubli__list enput__out
13 enquart__you enrecei__you enrecon__so enreope__and enrepor__=D enrepor__you enrevie__the enrevie_in enright_away
13 enring_round enrun_=O ens__more ens_one ensched_for enselec_proce enship__> ensign_off ensmoke__> enso__i
13 enso__somet enso_check ensomet__=D ensteps_> entalk_it enteam__i entelep_you enthank__for enthat__so enthat__we
13 enthat__when enthat_after enthe__answe enthe__comes enthe__leave enthe__off enthe__recei enthe__votes enthe_audit
13 enthe_draft enthe_sign enthe_yes enthen__get enthere__one enthey_say enthoug__morni ento__able ento__word
13 ento_arran ento_share ento_tell entouch__to enuntil__new enus__=D enus_after enus_we enusual__> enverdi__>
13 envotes__and enwait__the enway__will enwhate__say enwhich_=O enwhich_shoul enwill__and enwill__answe enwill__done
13 enwill__it enwill__named enwill__right enwill__where enwith_an enwith_whate enword__you enword_for enyou__>
13 enyou__away enyou__comin enyou__messa enyou__way enyou_feedb enyour__: enyour_patie enyours__be es<__decis
13 es<__pondr es<__resul es<__tomar es<_esper es<_estam es=D__=O es=D__estar es=D__llama es=D_te es=D_y esa__los
13 escomit__el escompa__te escompa_lucia escon__que escon_lo esconta_conti esdecis_la esdigo_si esen__con esen_conta
13 esescri__lo esinfor_> esla__y esla_resol eslucia__escri eslucia_te esmi__lucia espor_corre esseran__=D este__si
13 este_confi este_marco este_paso estodos__candi estomar__decis esusted_nuest fr<__> fr<_elle fr=D__je fr=O_et
13 fravise__resul fravise_du frcandi__avise frcommi_siege frcompt_sur frconta__> frcoup_de frd__venue frdans__foule
13 frdecis_> frdevri_etre frdirec__reuni frdirec_se frdonc_> fresper__vous fresper_pouvo fret__revie fret__vous
13 fret_on fretre_venue frfoule_> frla__se frla__siege frla_foule frlaiss__=D frle__rentr frmail_=D frmerci__etre
13 frmerci_d frnotre_choix frnotre_decis frnous_esper frpouvo__repon frrentr__je frrepon__=D frrepon__sera
13 frreuni__vous frrevie__toi frsaura_=D frsaura__> frseron_avise frsiege_=O frsiege__je frt_appel frtout_=D frun__de
13 frun_coup frvenue_=D frvenue__> frvers_toi frvous__compt frvous_saure frvous_tiens how:&CALL how:&EVENT how:APPROX
13 how:NOTBEF&HEAR s.deansch s.deklaer s.denehme s.denur s.deselbe s.dewenn s.enadjus s.enanyth s.enbusy s.enconfe
13 s.eneta s.enfolks s.engave s.enhave s.ennod s.enpetra s.enquart s.enswear s.entimel s.esenton s.estodos s.frcomit
13 s.frconta s.frecris s.frfoule s.fril s.frsiege s.frsigne s.frtiens s.frvous
14 ALL>DOC2 ALL>HEAR ASK>NEG AWAY>>YOUR>>D AWAY>CALL CALL>CALL CALL>NEWS1 CALL>SEND CALL>WHEN D>>CALL>>ALL
14 D>>NEG>>SEND D>>SURE>>IT D>>WHEN>>CALL D>>YOU>>CALL D>OFROM D>TELL2 DECIDE>>IT>>YOU DECIDE>>OUR>>O DECIDE>CALL2
14 DECIDE>OUR1 DOC>>YOU>>FUT DOC>COND EVENT>>FUT>>O EVENT>FUT2 EVENT>ORG1 FUT>>D>>WHEN FUT>>DECIDE>>NEWS
14 FUT>>HIS>>NEWS FUT>>NEWS>>YOU FUT>>YOU>>AWAY FUT>SURE2 HE>>D>>NEWS HE>>DECIDE>>O HE>>O>>YOU HE>NEWS2 HE>SURE1
14 HE>TELL2 HE>US2 HEAR>>CALL>>O HEAR>>CALL>>OUR HEAR>>EVENT>>D HEAR>>IT>>FUT HEAR>>WE>>DECIDE HIS>YOU2 IT>>NEWS>>TELL
14 NEG>AWAY1 NEWS>>D>>YOU NEWS>>DECIDE>>D NEWS>>FUT>>YOU NEWS>FUT2 NEWS>NEG O>>CALL>>YOU O>>FUT>>DECIDE O>CALL1 O>FUT2
14 O>SURE1 O>SURE2 OBY>FUT OON>NEG ORG>>DECIDE>>O ORG>CALL1 ORG>CALL2 ORG>OON ORG>TELL OUNTIL>NEWS OUNTIL>WE1
14 OUR>>NEWS>>YOU PAST>>ALL>>D SEND>>IT>>O SEND>>WE>>YOU SEND>CALL2 SEND>O1 START>>O>>WE SURE>>D>>WE SURE>SURE
14 SURE>SURE2 SURE>TELL1 TALK>>O>>NEWS TALK>O TELL>>IT>>D TELL>>WE>>FUT TELL>>WE>>US TELL>CALL2 TELL>HEAR TELL>NEWS2
14 TELL>TELL TELL>WAIT1 TELL>YOU THIRD>AWAY US>>D>>NEG US>>ORG>>HEAR US>DECIDE1 US>SURE1 WAIT>>D>>ASK WAIT>OBY2
14 WE>>FUT>>CALL WE>>HEAR>>TELL WE>>NEG>>TELL WE>>WAIT>>TELL WE>OWITHIN2 WE>TELL WE>YOU WHEN>>CALL>>WE WHEN>>NEWS>>YOU
14 WHEN>EVENT YOU>>CALL>>HE YOU>>HEAR>>IT YOU>>TELL>>IT YOU>>VAGUE>>D YOU>OUR2 YOUR>OIN1 a:HEAR c.dealso c.deeiner
14 c.denoch c.deruf c.enbell c.enboard c.enconcl c.enconta c.enhope c.enlands c.enmiser c.enonce c.enout c.enoutsi
14 c.enshoot c.enthose c.enturna c.envp c.enwinne c.enword c.eshuman c.esmando c.estener c.frjury c.frtout c.frun
14 de<__auswa de<__werde de<_meine de<_peile de=D__dir de=D_bis de=D_erhal de=D_sag de=O_=D de=O_also deabzus_>
14 dealso_=D deam_selbe dean__haben deantwo_> debis_wir debitte_mit debitte_wir debrauc__noch dedann__ich deden__an
14 dedir__> dedir__s deentsc_wird degedul__sich degedul_sie degleic__an dehaben__entsc dehoere_sie deich__> deich_ruf
14 deich_rufe deihnen__die demehr_=D demehr_sagen demehr_und demelde__mich demelde_ich demich_=O demit_unser denoch_am
14 depeile__den depeile_sie deschre__dir deselbe_tag desie__mit desie__rechn desie__ueber deund_gebe deund_rufe
14 dezu_koenn en<__board en<__expec en<__winne en<_bear en<_meeti en=D__phone en=D__reach en=D_by ena__sched ena_bell
14 enafter__we enall_inter enand__want enanswe_on enanswe_one enas__have enback__and enbell_=D enboard__and
14 enboard__you enboard_votes enboss_=D enbut__for enby__you encan__to encan_look enclien_s enconsu__conta
14 enconta__then endecis_: endetai__the endetai_of endone__and ene-mai_=D ene-mai__> enexpec_their enfeedb__=D
14 enfeedb_to enfollo_=D enfor_comin enfrom__team enget__=D enget__the enget_my engive_you enhave__first enhave__reply
14 enhave_an enhold__> enhope__we enhope_that enhopef__can eni__asked eni__conta eni__telep enincom_=D enincom__=O
14 enintim_of enit__me enlates__> enlette__us enlette_of enlist_=O enlunch__will enmiser_=D ennews__thing ennews_first
14 ennomin__so ennomin_someo ennot__=D ennothi_will ennotif__e-mai ennotif_by enof__miser enone_=O enone__those
14 enor_not enour_choic enover_and enpick__the enposit__=O enpromi__a enpromi__but enput__=D enput_a enput_it
14 enrecru_will enrespo__every enresul_> enrever__> enrevie_=O ens__to ensame_eveni enseein_the ensend__the ensettl_>
14 enshall_telep enshall_write enshoot__a enshoot_you enshoul__able enshoul__you enshut__nothi ensomeo__you ensomeo_so
14 entake_the enteam__get enteam_i entell__anyth enthe_=D enthe__> enthe__you enthe_board enthe_sched enthe_very
14 enthe_winne entimes__> ento__right ento__the ento_it ento_nomin ento_notif ento_respo ento_revie entrave_=O
14 enuntil_the enus__? enway_or enwe__put enwe__reply enwe_shall enwhere_we enwill__able enwill__feedb enwill_come
14 enwill_confi enwill_find enwill_shoot enwith__board enwith__for enwrap__up enwrap_this enyet_but enyou__bell
14 enyou__contr enyou__will enyou_anyth enyou_then enyour__one enyour_miser enyours_will es<_=D es<__notic es<__tendr
14 es<__tener es<_deber es=D__decid es=D__pondr es=D__te esa__=D esaviso_> escomun__resul escomun_el esdeber_tener
14 esdel__> esel__el esel__te esla__la esla_decis esle__=O esle_harem esle_notif eslo__el esnuest__> espara_conta
14 esrecib_notic esrecur_human esrespo__=D esrespu_el esse__conti estarde_te este__con este_conta este_llama
14 esuna_llama fr<__jury fr<__patro fraussi_> frconta_=D frj__texte frje__fais frje__tiens frle_jury frle_patro
14 frnous__conta frnous_vous frpatro_tranc frrappe_coura frrecev__courr frrevie_=D frrevie__> frsaure__=D frte_texte
14 frtexte__> frtout__=O frun__=D frune__vous frvous__repon frvous_fais frvous_parvi p:FUT s.demir s.dezu s.enannou
14 s.endebri s.endraft s.enexpec s.enhopef s.eninfor s.enreali s.enresum s.enrun s.ensavin s.ensort s.entight
14 s.enwrapp s.esinfor s.espensa s.frfais s.frqu s.frrecon s.frserez s:WE s:WHEN
15 ALL>>NEWS>>D ASK>FUT AWAY>>O>>YOU CALL>>HEAR>>O CALL>FUT1 CALL>OFROM2 COND>OUNTIL1 D>>CALL>>YOU D>>TELL>>HE D>OBEF
15 DECIDE>D2 DOC>CALL1 EVENT>>D>>WHEN EVENT>>WE>>FUT EVENT>>YOUR>>DOC EVENT>NEWS2 EVENT>YOU2 FUT>>CALL>>YOU
15 FUT>>EVENT>>O FUT>>FUT>>SEND FUT>>HEAR>>ALL FUT>>SEND>>IT FUT>>SEND>>NEWS FUT>>TELL>>ALL FUT>>WE>>FUT FUT>TELL
15 HE>>NEWS>>D HE>ASK HE>CALL2 HE>DECIDE HE>O HEAR>>WHEN>>CALL HEAR>>YOUR>>TELL HEAR>CALL1 HEAR>OBY1 HEAR>PAST
15 HIS>FUT2 IT>>FUT>>TELL IT>>O>>YOU NEG>>WAIT>>D NEWS>>O>>D NEWS>SURE1 NEWS>WAIT1 O>>WHEN>>IT ORG>>HEAR>>TELL
15 ORG>DECIDE1 ORG>HEAR2 ORG>YOU1 OUNTIL>HEAR2 OUR>>ORG>>ORG OUR>DECIDE1 OUR>YOU OWITHIN>CALL PAST>OON1 SEND>AWAY2
15 SEND>OBY1 SURE>COND SURE>D1 TALK>>FUT>>TELL TALK>>O>>YOU TALK>OON US>>HEAR>>TELL US>>NEWS>>D US>>WE>>FUT
15 WAIT>>WHEN>>NEWS WAIT>AWAY2 WAIT>EVENT2 WAIT>FUT2 WAIT>WHEN WE>>FUT>>US WE>>HEAR>>WE WE>>NEWS>>YOU WE>>US>>O WE>IT2
15 WE>TELL2 WHEN>>NEWS>>D WHEN>>WE>>CALL WHEN>>YOU>>TELL WHEN>AWAY WHEN>CALL2 YOU>>CALL>>YOU YOU>>HEAR>>WHEN
15 YOU>>NEWS>>O YOU>>TELL>>WE YOU>IT1 a:TELL b:WAIT c.degenau c.enadvis c.ene-mai c.enforma c.ennote c.ennotes
15 c.enpaper c.enrespo c.ensaid c.enshoul c.escomun c.escuent c.esdigo c.esfalta c.esharem c.esllamo c.esnotif
15 c.esretom c.estomar c.frcompt c.frdelai c.frdis c.frlaiss c.frsaura de<__ueber de<_rechn de<_rueck de<_sie de=D__!
15 de=D_hoers de=D_rechn de=O__wir de=O_genau deam__tag deantwo_=D deantwo__=D deauf_sie deda_und dedir__besch
15 dedir_wie deein__> deerhal_sie deich__dich demelde_mich deoder__> derechn_> deschre_ich desie__an desie__von
15 desie_an desie_hoere desie_noch deuns__> deunser_antwo dewie_es dewiede__und dewisse__mehr en<__lette en<__ring
15 en<__they en<_feedb en<_heari en=D_i en=O__that en=O__to ena_debri ena_defin enall_three enam_seein enan_updat
15 enand__write enand_call enanswe__of enappri_of enback__finan enbank_holid enbe__out enbe_answe enbe_appri
15 enbe_commu enbefor_i enboss_decid enboth_=O enby__time encandi__=D encome__towar encomes_=D encomin_=D enconfi_the
15 enconta_the enday__=O endecid__will endefin__=D enexpec_a enexpec_the enfeedb_=O enfinal__=D enfinan__will
15 enfor__decis enfor__to enfrom__recru enfrom_finan enfrom_us enget__mail engets__=D engood_or enhave_word
15 enheari__from enheari_back enhr__will eni__circl eni__seein eni__spoke eni_will enin__calen eninbox_=D eninter_=O
15 enintim__the enis_=D enis__have enis__will enkeep_you enknow__we enlike__take enloop_you enlunch_> enme__hour
15 enme_an enmy_decis ennews__i ennight__i enoffsi_=O enone_more enour_final enour_thoug enout_=D enpanel_s enphone_to
15 enpleas_give enrecru_team enright_after ens__day ens_the ensay_i enselec_will enshall__reach enshort_=O
15 enshoul__with enshoul_know entext_you enthe__meet enthe_decis enthe_final enthe_score enthe_vote entheir__=D
15 enthink_and entime__> entime_you ento_candi ento_sleep entouch_with entowar_you enup__you enup_with enusual_takes
15 envote__=D enwe__hope enwe_stand enwhere__stand enwill__commu enwill__heard enwill_ask enwill_loop enwill_mail
15 enwill_pass enyou__know enyou__once enyour_calen enyour_case enyour_quest es=D_sabra es=D_tendr escon_usted
15 esescri_=D esharem_llega esllama__> esllamo_> eslos__=D eslos_candi esmas_> espubli__> esrespu__=D esresul_=D
15 esse__comun esse_comun estendr__nuest esusted_=D esvuelv__=D esvuelv_el esy__lo fr<__commi fr<__decis fr<__reste
15 fr<_laiss fr<_on fr=D__saure fraurez__nos frfais_signe fril_reste frje__ecris frje_t frla_=D frla__> frla_commi
15 frpatie_=D frrepre_conta frreuni__et frsaure__> frsigne_> frvous__la frvous__signe frvous__une grain:days p:WAIT
15 s.dehoere s.enappro s.enassur s.encheck s.encounc s.enfinis s.ennames s.enoffsi s.enpeopl s.enproce s.ensched
15 s.ensuch s.esconsu s.esrespu s.fraussi s.frcoura s.frdirec s:YOU
16 ALL>>HEAR>>CALL ASK>>D>>DECIDE ASK>OON1 AWAY>EVENT2 CALL>>D>>SURE D>>WHEN>>HEAR D>CALL2 D>NEWS1 D>OON2 DECIDE>WAIT1
16 EVENT>>AWAY>>O EVENT>CALL1 EVENT>WAIT FUT>>DECIDE>>O FUT>>FUT>>NEWS FUT>>O>>YOU FUT>>OUR>>TELL FUT>>SEND>>AWAY
16 HE>NEWS HEAR>>O>>WE HEAR>>OUR>>DECIDE HEAR>>YOU>>HEAR HEAR>CALL HEAR>IT2 HEAR>SURE HEAR>TALK IT>>O>>WE NEWS>>US>>D
16 NEWS>OBEF O>ALL OON>CALL2 ORG>>EVENT>>O ORG>>FUT>>O OUR>DECIDE OUR>HE2 OUR>YOU2 OWITHIN>WE PAST>>TELL>>WE PAST>FUT2
16 SEND>YOU SURE>CALL1 TALK>>O>>WE TELL>>US>>ORG TELL>DECIDE1 US>>O>>D WAIT>ASK2 WAIT>EVENT1 WAIT>TALK WE>>SEND>>OUR
16 WE>CALL1 WE>SEND2 WHEN>>EVENT>>FUT YOU>>CALL>>TELL YOU>>OUR>>NEWS YOU>>TELL>>D YOU>>US>>HEAR YOU>>WAIT>>D YOU>WE
16 a:DOC a:WE c.degebe c.degeben c.dekonta c.delauf c.derechn c.enbefor c.enexpec c.enmark c.ennotif c.entoday c.enway
16 c.enwith c.esinfor c.espondr c.frdecis c.frdonne c.frpatie de<__einer de<__hoere de<__melde de<__rufe de=D_schri
16 de=O_an debei__melde debekom__=D deerhal_=D defuer_die degedul_=D deihnen__besch deihnen_melde dekomme__auf
16 delauf__=D demit_dem derufe__sie dewie__weite en<__soon en<__vote en<_boss en<_clien en<_debri en<_mark en=D__today
16 en=D_priya en=O__hear en=O_decis en=O_we ena_note enafrai_> enall__of enam_aimin enand__come enand__drop enand_will
16 enbe_the enby_e-mai encall__that encheck__the encomin__> endecis_will enfinal__> engive__=D engive__one enhope__be
16 eni__aimin eni__back eni_call enis_when enit_will enits__=O enknow__> enknow__it enlooki__=D enme__strai
16 ennot_expec enof_those enof_today enonce_the enour__candi enpatie_=D enread__=O enrecei__email enrecom_=O
16 enrefer_=O ens_time ens_when ensaid__> ensame__> enselec__=O enshall__you ensleep_on enso__will enstrai__=D
16 enthe_same enthere_s enthing_=O enthis__with ento__appli ento_you entoday_> enwaiti_=D enwill__our enwill__to
16 enwill_follo enwould_ask enwrite__=D enyou__defin enyou__from enyou__hold enyou_one enyou_shall enyou_that es<__te
16 es<_lo es=O_=D esconfi_> esescri_con esinfor_a esrespu_> esresul_> este__=D fr<__saura fr<__serez frappel_=O
16 frconta__vous frde__nouve fret_vous frje__vers frje_revie frnous__feron fron_repre frpar_mail frtu_saura
16 frvous_donne frvous_feron how:BETW&HEAR how:IN&ASK p:HE s.enend s.ens s.esllamo s.frje s:EVENT
17 ALL>>ALL>>ALL ALL>ALL CALL>>YOU>>D CALL>OUR CALL>WHEN1 COND>FUT D>>SEND>>WE DECIDE>>O>>FUT DOC>D2 EVENT>YOUR
17 FUT>>HEAR>>WHEN FUT>ALL1 FUT>OUNTIL HEAR>HEAR1 HEAR>OUR HEAR>US1 NEWS>>SEND>>D NEWS>SEND2 NEWS>SURE2 O>>CALL>>WE
17 OON>ALL OON>FUT1 ORG>>TELL>>D ORG>>WE>>FUT ORG>>YOU>>FUT SEND>YOU1 TELL>>ALL>>ALL TELL>ORG1 VAGUE>HEAR2 WAIT>ORG1
17 WE>DECIDE2 WE>HEAR2 WHEN>NEWS YOU>>SEND>>NEWS c.defeedb c.encase c.enminis c.enoptio c.enstrai c.enverdi c.frmail
17 c.frrepre dealle__und dedir__sagen deich__an deihnen_=D demit_einer devon_uns en<__minis en<_decis en<_final en=D_>
17 en=D__time en=D__when en=D_morni en=O__when en=O_make ena_concl enallow_us enan__? enand__call enbear_with
17 enbudge_is encome__to enconcl_> endo__worry eneithe_=D enemail__> enfor_an enfrom__> enfrom_me enhave_it enhim__and
17 enhope__have eni__ping eni__ring eninvit_=D enit__will enknow_> enme__will enneed_=D ennot_worry enout_=O
17 enoutco_=D enreach__concl enring__=D ensaid_=D enstrai_after enteam__be enthat_=D enthe_minis enthem_=D enthose__>
17 enus__and enwant__get enwhen_the enwill__> enwill__out enwill_rever enwith_them enyou_right enyou_will es=D__confi
17 esconsu__=D esde_respu esle__> esle_infor esmi_jefa far:3 fr<__repre fravec_vous frconta_avec frnotre_repon
17 frrepre__avec frvous__notre how:&NEWS how:IN&NEWS s.dedie s.deund s.enbudge s.ensame s.enthat s.enworry s.fret
17 s.frpromi s:SEND
18 CALL>>FUT>>TELL CALL>YOU D>YOU1 DECIDE>>NEWS>>D EVENT>>WAIT>>D FUT>>HEAR>>CALL FUT>TELL2 HE>>D>>HE HEAR>>IT>>DECIDE
18 HEAR>>TELL>>ALL HEAR>>YOU>>US HEAR>SURE2 HEAR>WHEN1 NEWS>>DECIDE>>FUT NEWS>>HEAR>>YOU O>>O>>WE OON>YOU1 ORG>>D>>FUT
18 OUNTIL>YOU2 SEND>>YOU>>O SURE>D SURE>O1 TALK>>WE>>FUT TELL>D2 WE>SURE WHEN>>TELL>>WE WHEN>CALL WHEN>ORG YOUR>O1
18 c.deeine c.dekrieg c.derufe c.enaimin c.encomes c.enfinal c.enmakin c.ensendi c.esdecis c.essabra c.frconta c.frte
18 c.frvers de=D__rueck deauf__zu dehoere__von desag__dir deschri__> desie_von en:_=D en<__s en=D_that ena_lette
18 ena_mail enan_email enand__you enanswe_your enappli_=D enback__our enbe_told encome_back enemail__our enfrom_our
18 eni__told eninvit__> enit__be enmake__=D enmeet_=D enof__selec enping_you enrepor_back enresum_=O enround_=O
18 ensame_day enshall_have enso__> entake_us enteam_and enthem__and enthen_> entime_=D entimes_=D enwe__reach
18 enwill__in enwith__decis enwith_the enyou__day enyou__my enyou__of es<__comun esconta_con esconti_=D esconti__>
18 eslos_resul esy_te fr<_il fraurez_de frla_direc frnous_repre frpouvo_vous frrepon_vous frvers__=D frvous__infor
18 how:BETW&CALL how:WITHIN&CALL s.dees s.enpass s.enpriya s.entext s.enwill s.frinfor
19 ALL>PAST2 AWAY>OBEF1 CALL>>YOU>>IT CALL>>YOU>>WHEN COND>AWAY1 D>>YOU>>YOU D>SURE EVENT>>O>>WE EVENT>OON1 EVENT>YOU1
19 FUT>>FUT>>TELL FUT>>TELL>>AWAY HE>>YOU>>TELL HEAR>>O>>IT HEAR>>TELL>>OUR HEAR>OBEF2 HEAR>SURE1 NEG>>FUT>>TELL
19 NEWS>ALL OFROM>FUT1 OWITHIN>HEAR2 TELL>ALL1 WAIT>>US>>D WAIT>FUT1 WAIT>WAIT WE>IT WHEN>US2 YOU>WHEN c.deihnen
19 c.endebri c.enmorni c.esjefa c.esresul c.frferon deentsc_=D denoch_=D derufe_sie dewird__=D en<__> en<__news
19 en=D__shall endecid_and enget__call engive__the enhave_asked eni__that eni_get ennotif__the ennotif_of enof__outco
19 enout__> enoutco__> enover__you entold__> enupdat_you enwe__to enwill__told enwill_infor enwill_ping enwrite_you
19 enyou_strai es<_le esel_=O estodos_los esuna__=D frde_patie frje__rappe frnotre__vous how:APPROX&NEWS s.dehab
19 s.enlette s.enshall s.esy
20 ALL>CALL1 ASK>FUT2 D>>SURE>>YOU DECIDE>>O>>IT EVENT>DOC1 FUT>>HEAR>>D FUT>HEAR FUT>OUR2 NEG>>FUT>>O O>>D>>WE
20 ORG>TELL1 SEND>>YOU>>NEWS TELL>>D>>SURE TELL>>HE>>NEWS WAIT>ASK1 WAIT>OUR1 WHEN>TELL c.enboss c.enfeedb c.enproce
20 c.enrever c.enthem c.entimes c.enupdat c.fron debekom__von demelde__=D demir__dann en<_reali enafter_> enand__get
20 enbe_in encall__the encommu_=D endecis_is eneithe__> enfirst__=O enfirst_thing enget__answe enget_the enhave__every
20 enit__and enlet__check enme_check enmy_answe enor__=D enour_answe enreali__will enreali_we enshoul__back
20 ensleep__it enthe__to enthe_time enwill__him enwill__made enwith__=D enyour_inbox esse_lo frnotre__> how:IN&TELL
20 s.endecis s.enemail s.enknow s:ALL
21 DOC>TELL1 EVENT>>O>>ALL FUT>WE2 HEAR>>YOU>>TELL SEND>>WHEN>>NEWS SEND>WE TELL>>WE>>YOU TELL>AWAY YOU>NEWS1
21 c.enexact c.envote c.frrevie de<__bekom deeine_antwo deund__dir en=O__call en=O__let enbe__conta enhave_the
21 eni__ask eni__expec eni_come enin_conta enmay_expec ennot_have enshoul__an enso_=D entouch__> enwe__rever enwe_hope
21 enwith_you es<__respo s.dedanac s.enfinal s.frnotre
22 D>WE2 EVENT>HEAR2 EVENT>O FUT>WHEN1 WAIT>OUR2 WAIT>WAIT1 WE>>YOU>>SEND YOU>>HEAR>>NEWS YOU>CALL c.enwhate c.esdecid
22 c:NEWS de<_eine desie_zu devon_mir en=D_once en=O__i en=O_but encall_> enhave_my enhope_to enonce_i enshoul_be
22 enthe_day enwill__an enwill__have enwill_have enwill_write esle__=D fr<__revie s.dedann s.frappel s.frles
23 D>IT2 FUT>CALL O>>D>>HEAR O>YOU2 ORG>>FUT>>TELL SEND>>YOU>>CALL TELL>OBEF1 US>TELL2 YOU>>SEND>>WHEN YOU>TELL
23 c.enoutco c.entime deuns_> ena_reply encall__> endecis_> eni_write enis_to enreach_out enthat_day enthe_lette
23 enwill_know enwill_ring este_llamo fr<_=D
24 ALL>YOU D>>FUT>>CALL D>CALL1 D>SEND1 FUT>>FUT>>HEAR FUT>>TELL>>NEWS OON>FUT2 ORG>OON2 ORG>TELL2 OWITHIN>D
24 WE>>FUT>>WE WE>>YOU>>CALL WE>US1 c.devon c.frsaure de=D_eine derufe_ich endecis__=D enexpec__be enlast__=O
24 enthat__> esel_resul esle_respo esuna_respu fret_je frje__appel frte__=D grain:week how:BY&CALL p:NEWS s.derufe
25 COND>NEWS1 D>>HEAR>>YOU D>>YOU>>TELL DECIDE>NEWS DECIDE>YOU1 DOC>SEND O>HEAR2 OUNTIL>D a:SURE c.esconta dewir_melde
25 en=O_so enupdat__=D frje_te frvous_=D
26 D>>YOU>>SEND EVENT>TELL2 NEWS>SEND OUR>NEWS TALK>CALL2 WE>>TELL>>US c:SURE enyou__after este__> far:5 s.enout
27 devon__> ena__from enget__an s.enday s:NEWS
28 HEAR>>NEWS>>D O>WE1 WAIT>D en<_expec eni__give enwe__get
29 FUT>>HEAR>>OUR TELL>>ALL>>D enhave__for
30 HEAR>>OUR>>TELL enyou_the frnous__repon s:TELL
31 D>YOU2 HEAR>TELL1 TELL>ALL c.ensomet en<_=D ensomet_=D how:BY&DECIDE
32 enday_> enget_you enhave__answe k:WEAK
33 far:4
34 k:PATIENCE
35 s:CALL
36 ORG>FUT1
38 a:NEWS
39 how:BY
41 grain:part own:WEAK
44 own:PATIENCE
74 k:STRONG
80 own:STRONG
"""
