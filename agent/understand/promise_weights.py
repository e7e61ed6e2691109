"""What words weigh for a promise, in tenths: written by tests/train_promises.py. A table only."""

from __future__ import annotations

TRAINED_ON = "8b26a6c169e3694a471b660ba8c9bcf5092a66cd7857596bf2363b3817b60a9e"
SCALE = 10
WEIGHTS = r"""
-81 far:8
-65 own:
-64 k:ASK
-52 grain:year
-51 far:7
-48 k:OTHER
-43 c.enwas
-41 grain:month
-40 c.en9 far:1
-39 grain:season
-38 enat_9
-36 c.enhad how:BY&ASK k:ABSENT
-35 grain:break
-34 NEG>CALL c.entwo en=D_but
-33 OUR>AWAY YOU>PAST enclose__>
-32 COND>YOU PAST>SEND c:YOUR
-31 ASK>ASK IT>PAST c.deihre c.enon enon__=D s:ASK
-30 PAST>D2 WE>AWAY c.de9 en<__a enam_out enoffic_is how:FROM
-29 COND>D1 c.enplace c:START enstart__> enwas__to
-28 AWAY>AWAY1 PAST>>PAST>>D PAST>NEG c.enanoth c.enhappy de9_uhr en=D__9 en=O_> enback__> enfrom_you eni__on
-28 ensee__=D s.en?
-27 ASK>SEND D>OON1 WE>>AWAY>>D YOU>>NEG>>HEAR YOU>PAST2 c.debin c.enclose c.engood c.enwould en9__=D en<_9 en?_>
-27 enam_on encan_be enthe__meets fr9_h fr=D_a grain:feast how:ON p:DOC
-26 D>O1 D>START HEAR>START1 IT>O2 NEG>EVENT2 O>COND c.enno de=D__9 en9_=D en<__close en<_if ena_=D enis_close
-26 enmeets__> ensee_you enwe__your enyou_to s.de9 s.encould
-25 ASK>DOC1 ASK>TELL1 D>PAST1 DOC>WE2 HEAR>ASK1 OIN>D2 PAST>PAST2 TALK>>FUT>>D WE>YOUR1 YOUR>THIRD a:AWAY b:YOUR
-25 c.denicht c.enshut c.enstart c.enwere c.frvotre de<__> endecis_=D endown_=D enfor__? eni_can enthe__was
-25 how:FROM&CALL s.en9 s:PAST s:START
-24 CALL>WE2 D>HAVE1 D>NEG2 D>OUNTIL FUT>>YOU>>HEAR HEAR>TALK2 OUR>>ORG>>AWAY PAST>DECIDE PAST>HEAR1 PAST>TELL1
-24 PAST>WE START>AWAY WE>>FUT>>AWAY YOU>TALK2 b:START c.enclosi c.enmeets c.ennew c.ensend c.enspoke c.enwork c.frh
-24 debin_=D en9_: en<__? en<_enjoy en<_have enclose_for enenjoy__=D enforwa_to enis_not enmeets_=D enneed_your
-24 enoffer_you enone_> enthe_inter es=D__> fr=D__9 frvotre__=D s.enon
-23 AWAY>O2 D>HAVE2 IT>ASK NEG>US START>D TELL>OBY2 US>TELL1 WE>YOUR WHEN>PAST YOU>DECIDE1 c.enadver c.enat c.enbegin
-23 c.enexpir c.enmay c.enten c.enwent c.enwhen deueber_das en9_am en<__leave en<_date en<_happy en<_off en=D_as
-23 enclose__and endue__> enenjoy_the eni__writi enis__at enis_on ennew__=D ennot_work enon_leave enplace__>
-23 ensomeo_else enthe__in ento__else ento_me ento_your enwill_tell enwould__you how:BEF&ASK s.enattac
-22 ASK>>YOU>>D ASK>NEWS1 COND>>YOU>>D D>>COND>>YOU D>>WE>>PAST D>O DECIDE>>D>>IT DOC>>START>>D FUT>ORG HEAR>>D>>WE
-22 HEAR>DECIDE2 HEAR>YOUR ORG>IT1 OUR>>TALK>>D OUR>D PAST>>US>>D PAST>WHEN1 YOU>O1 YOU>ORG a:HAVE a:YOUR b:O
-22 c.deander c.deder c.deschoe c.enbette c.enbring c.enenjoy c.enforwa c.enintak c.enjob c.enperio c.enround
-22 c.enschoo c.enthese c.envalid c.enwante de9__> de<_schoe de=D_nicht de=D_um deschoe_=D en=D_or en=O_9 enand_retur
-22 enaway__> enbegin_=D enclosi_date enconfi_=D enif_you enit__to enlast__=D enleave__and enmeeti__=D enmeeti_you
-22 enno__=D enoffic_> enoffic__=D enour__offic entake_place enthe__offic entold_you enwe_would enwork__> enyou_do
-22 enyour__> es<_si eslas__> fra_9 p:ALL s.debitte s.deuhr s.enany s.enif s.enquest s.enwish
-21 ASK>>EVENT>>D COND>SEND2 D>HAVE FUT>EVENT FUT>NEG2 HAVE>SEND HEAR>PAST2 IT>START NEG>O2 NEG>OUR2 OUR>TALK US>OON
-21 US>YOUR WE>>AWAY>>ORG WE>>D>>YOU WE>YOUR2 YOU>>TELL>>US YOUR>>THIRD>>D YOUR>COND1 YOUR>D1 YOUR>NEWS c.deuhr
-21 c.enanswe c.enas c.enends c.enfille c.enits c.enmove c.enother c.enparen c.enyear c.esen c.esentre c.estu
-21 c.frferme c:NEG de=O_> dedas__=D defreue_uns degesch_> en9__=O en<__new en<__sign en<__told en<__we en=D__to
-21 en=D_in en=D_on en=O__> enan_hour enanswe_=D enas_you enboard_meets endown__> endue_=D enends_=D enfor__inter
-21 enlast_=D enonce_you enopen__> enour_=D enstart_=D enthe__can enthe__for enthe_commi enthe_schoo ento_work
-21 entold__=D enwill_meet enyou_? far:6 fra__h s.enrecei s.entake s.entrain s.enwork s.enyour s.frpas s:COND
-20 AWAY>AWAY COND>HEAR2 D>>YOU>>PAST DOC>WHEN2 IT>START1 NEG>HEAR PAST>AWAY1 PAST>PAST1 PAST>START1 PAST>TELL2 SEND>O
-20 TALK>PAST1 TELL>>HE>>D US>>D>>TELL US>COND1 WAIT>YOUR1 WHEN>NEG2 YOU>ASK1 YOUR>>TELL>>D YOUR>D YOUR>TELL a:START
-20 c.deerrei c.degern c.encance c.enfree c.ennumbe c.enquest c.entrave c.es9 c.estermi c.estraba c.fr? c.frabsen
-20 c:PAST de<__bin de<__dann deder__> dewir_freue en9__9 en9_pm en<__job en<__you en<_annua en<_closi en<_how
-20 en<_take en<_unfor en=D_at ena__=D ena__of ena_long enam_writi enat__? enbe_at encan__=D enconfi__> endeadl_=D
-20 endo__work enenjoy__long enexpir_=D enfor__9 enhave__you enin_the enit_was enmy__day enmy_last enon__> enon_holid
-20 enpleas_call enrecei_your enthe_count enthe_other ento_us enup_=O enwas__=D enwe__you enwent__=D enwould_be
-20 enwould_call enyou__meet es<__el es?_> esla__: fr<_absen fr?_> frabsen_=D frabsen__je frreuni__> how:BEF&CALL
-20 how:FROM&TELL s.defreue s.enas s.ennow s.esla s.fr9 s:NEG s:VAGUE
-19 ASK>AWAY1 ASK>EVENT ASK>SEND1 AWAY>>D>>FUT AWAY>WHEN COND>ASK1 D>>IT>>FUT D>>WE>>AWAY DOC>ASK FUT>>HEAR>>O
-19 FUT>>TALK>>YOU HAVE>O1 HE>>ASK>>D HE>>DOC>>D NEG>US1 ORG>ASK1 ORG>TALK1 PAST>>D>>PAST PAST>>WAIT>>D PAST>HE
-19 START>PAST TALK>ALL TALK>NEG2 TELL>>YOU>>FUT TELL>TALK2 US>>D>>CALL US>HE1 US>O2 YOU>>FUT>>EVENT YOU>START
-19 YOU>START1 YOU>YOUR b:NEG b:OIN c.debei c.enaccep c.enannua c.enavail c.enfirst c.ennine c.ennobod c.enreapp
-19 c.enrun c.enticke c.envacan c.escerra c.estiene c.frl c:OIN de<__angeb dedie__laeuf deum_9 dewir__zurue en9_=O
-19 en:__9 en<__clien en<__offer en<__schoo en<_great en<_inter en<_ooo en=D_9 en=D__at en=D__do en=D__for en=O__not
-19 enand__=D enand_back enbe_on enbecau_the enbook_a endate_is endeadl__> endo_you enexpir__> enhave_writt enhope_you
-19 eni_work enin__field enis_valid enlet_s enlooki_forwa enmy_inbox enof__: enof__offic enoffic__close enour_new
-19 enparen__=D enplace_=D enpleas_> enreach_you enreapp_=D enrun_=D enspeak_=D enthank__your enthe_attac enthe_field
-19 enthe_new enthe_team enus_again enwas_a enwe__our enwe_met enwill__take enwork__only enyou_need enyou_would
-19 enyour_=D enyour__day enyour_docum es<_de es<_estoy esa_las esel__a esla__=D esnos__el esvuelv_=D esvuelv__>
-19 fr<_en frferme_=D how:BEF&EVENT s.enchang s.enchose s.enmoved s.ennobod s.enonce s.enother s.enwere s:OBETW
-18 ASK>>ASK>>ASK ASK>>SEND>>IT ASK>TELL AWAY>ASK1 AWAY>OBY2 CALL>ASK2 CALL>THIRD1 COND>NEWS2 COND>PAST2 D>>NEG>>HEAR
-18 D>ALL2 D>ASK D>ASK1 DECIDE>O EVENT>NEWS FUT>>DOC>>YOU FUT>HE2 FUT>OON2 FUT>TALK HAVE>TALK1 HE>>FUT>>NEWS
-18 HEAR>>YOU>>D HEAR>ASK HEAR>START2 IT>>PAST>>D IT>ALL NEG>D1 NEG>EVENT1 O>>TELL>>D O>TELL2 OFROM>D OIN>PAST1
-18 ORG>>D>>ORG ORG>HEAR1 PAST>>TALK>>D PAST>>US>>HEAR PAST>>WE>>FUT PAST>>YOU>>PAST PAST>ALL2 PAST>FUT1 PAST>START
-18 PAST>WHEN2 SEND>PAST SEND>YOUR1 START>O TALK>>FUT>>WAIT TALK>ALL1 TELL>>ALL>>O TELL>DOC2 TELL>O2 US>ASK2 US>WE1
-18 WAIT>>YOUR>>TALK WE>>D>>EVENT WE>>D>>WHEN WE>>TALK>>ALL WE>PAST WHEN>O YOU>DECIDE2 YOU>FUT2 YOUR>>NEWS>>D YOUR>D2
-18 YOUR>PAST2 YOUR>START YOUR>YOUR a:OON b:TALK c.deaussc c.dedass c.deschre c.enalso c.endue c.engreat c.enhire
-18 c.enminut c.enpossi c.enteam c.enweek c.enwheth c.esal c.frburea c.freffet c:O de<__schre debei_uns dedie_aussc
-18 dedie_stell deich_bin deim__=D deist__> deschoe__und deum__uhr en<__met en<__offic en<_sorry en=D__ten en=D_pleas
-18 en=D_work en=O_if ena__for ena_candi ena_pleas ena_short enabout_you enall__=D enam__and enand__> enannua_leave
-18 enare__for enare_expec enat_my enback__me enbe_=O enbe_publi encall__=O encan__the endate__=O enends__> enfille_=D
-18 enfille__> enhappy_to enhave__nothi enhave__to enhave_recei enhere_> eninvit_for enis_open enlong__> enlook__to
-18 enlook_forwa enlooki__to enmore_than enoffer__=D enon_the enpleas__the enpromi__an ens_all enso_we ensomeo__>
-18 ensoon_> ensuits_you entalk_=D enthe__round enthe_start enthe_train enthis_is ento_someo entrave_=D enus__=O
-18 enwe__give enwe__looki enwe__offer enwe_told enwe_wrote enwill__publi enwill_see enwitho__=D enwork_for
-18 enwould__your enwould_need enyou_were enyour__we es=O_> esla_ofici esvacac_=D esy_no frde_retou frest__=D
-18 frje_suis how:AFT how:FROM&DECIDE how:ON&SEND s.de: s.deander s.enclose s.enenjoy s.enfound s.enoffic s.enpm
-18 s.enremin s.enrole s.entest
-17 ALL>>FUT>>D AWAY>>AWAY>>D AWAY>>D>>O AWAY>>D>>TELL AWAY>>TELL>>D AWAY>AWAY2 AWAY>US AWAY>WHEN2 COND>>YOU>>NEG
-17 COND>NEG COND>START1 D>>ASK>>CALL D>>IT>>NEG D>NEG D>NEG1 D>PAST2 DECIDE>START2 DOC>D EVENT>NEG1 FUT>>NEWS>>D
-17 FUT>>TELL>>US FUT>YOU FUT>YOUR2 HAVE>O HEAR>>YOU>>PAST HEAR>DOC1 IT>>PAST>>EVENT IT>YOUR NEG>ASK NEG>TELL2 OBY>YOU
-17 OIN>O ORG>>YOU>>HEAR OUR>>DOC>>D OUR>>PAST>>D OUR>D1 OUR>START PAST>>AWAY>>D PAST>>EVENT>>YOU PAST>>ORG>>D
-17 PAST>ASK1 PAST>NEG1 PAST>NEWS1 PAST>WE2 START>ORG TALK>>D>>FUT TALK>AWAY1 TALK>D TELL>>US>>YOU US>>D>>ASK
-17 US>>D>>WE WE>>HEAR>>YOUR WE>>START>>D WE>VAGUE2 WHEN>>YOU>>ASK YOU>>PAST>>D YOU>TALK YOU>YOU2 YOUR>>FUT>>D
-17 YOUR>>PAST>>D c.deauch c.deelter c.demesse c.demoech c.en? c.enabsen c.enad c.enbecau c.enbirth c.enchose c.enhalf
-17 c.enhead c.enheld c.enin c.enleft c.enlong c.enof c.enpaid c.enpay c.enplann c.enresum c.enscree c.ensee c.enshop
-17 c.enslow c.ensurve c.entask c.es? c.esprueb c.essi c.essu c.fra c.frpour c.frretou c.frsi de<_wegen de=D_9
-17 de=D_ander debei_mir dedass_sie dees__=D dehat__=D deich__dir denicht_> deund_=D en<__forwa en<__perso en<__promi
-17 en<__shift en<__up en<__vacan en<__wrote en<_any en<_dear en<_to en=D__agree en=D__appli en=O_=O en=O_that
-17 ena_diffe enabsen_=D enacces__email enagain_=O enall_day enam__leave enam__on enam_not enand_=O enand__at
-17 enand__no enand__the enand_is enanoth__=D enappli_for enasses__=D enat__desk enavail_=D enback_when enbe__for
-17 enbeen__> enbegin__> enclose__=D encompl_> enday_at endecis_=O endesk__> enenjoy_a enfirst_=D enfor__is
-17 enfor__time enfor_confi engreat__=D enhours_=D eni__out eni_had eni_told enis_compl enit__been enit_would
-17 enmail_will enmei_i ennotic_perio enof_a enoffer__a enoffer_stand enon_a enother__=D enperio__=D enreapp__>
-17 enresul_of enround_=D ensaid_i ensay_> ensend_the enso_the ensomet_=O enspoke_=D enstart__is enstart_date
-17 entell__=O enthat_=O enthe__date enthe__scree enthe_job enthey__you enthis_=D ento__> ento__mail ento_our
-17 envalid_for enwe_were enwill_inter enwish_you enwith_=D enwith__acces enyou_come enyou_could enyou_start
-17 enyour_contr es<_vuelv es=D__las esde__termi esde_viaje esen_la esestoy__vacac esestoy_de esla__es estermi_=D
-17 fr<__=D frappel_=D frferme__> frl__> frnous__votre how:FROM&NEWS how:WITHIN&EVENT p:YOUR s.deurlau s.enaccep
-17 s.enat s.enbook s.enfree s.enhired s.enhope s.enjoini s.enmails s.enname s.enobser s.enold s.ensigne s.enthan
-17 s.enwelco
-16 ALL>AWAY2 ASK>>ASK>>D ASK>>CALL>>D ASK>>O>>D ASK>>TELL>>YOU ASK>AWAY ASK>US2 ASK>WE2 AWAY>HE AWAY>HE2 AWAY>NEG2
-16 AWAY>NEWS1 CALL>>IT>>D CALL>OBETW2 COND>CALL1 D>>O>>COND D>AWAY D>OWITHIN D>START1 DECIDE>OUNTIL DOC>>AWAY>>D
-16 DOC>PAST DOC>WHEN EVENT>PAST FUT>>DECIDE>>YOUR FUT>>ORG>>D FUT>>PAST>>D FUT>EVENT1 FUT>HE FUT>OIN2 FUT>PAST2
-16 FUT>THIRD2 HAVE>>HAVE>>O HE>PAST2 HEAR>>AWAY>>D HEAR>>D>>ASK HEAR>>YOUR>>DOC HEAR>HAVE1 IT>PAST1 IT>SEND1
-16 NEG>>YOU>>D NEG>NEWS NEG>TELL NEWS>ASK NEWS>O2 NEWS>OBY2 O>O O>O1 ORG>>FUT>>D OUR>>AWAY>>D OUR>>FUT>>D OUR>TALK2
-16 PAST>>D>>DOC PAST>>YOUR>>D PAST>HAVE PAST>NEG2 SEND>>D>>WHEN SEND>>EVENT>>YOU SEND>>US>>CALL START>>ORG>>D
-16 START>>START>>D START>HAVE START>PAST2 START>TALK1 TALK>>D>>ALL TALK>>D>>ASK TALK>>D>>DOC TALK>HAVE TALK>HAVE1
-16 TALK>ORG2 TALK>START1 TELL>VAGUE1 THIRD>D US>>CALL>>D US>NEWS1 WAIT>START WE>>FUT>>YOUR WE>>TALK>>D WE>THIRD2
-16 WHEN>ASK2 WHEN>D WHEN>DECIDE2 WHEN>YOUR YOU>>CALL>>O YOU>>PAST>>YOU YOU>>TALK>>ORG YOU>>YOUR>>D YOU>OFROM YOU>OON2
-16 YOU>OUNTIL YOU>WE2 YOUR>ASK1 YOUR>DECIDE YOUR>SEND a:PAST b:PAST c.deendet c.deschon c.dewie c.enanna c.endate
-16 c.endays c.enemplo c.enfield c.enfound c.engone c.enhand c.enline c.enmails c.enonlin c.enpayab c.enreach
-16 c.enrejec c.enrequi c.enretir c.ensat c.ensecon c.ensigne c.enthree c.entrain c.entrans c.entrial c.enwater
-16 c.enwhole c.enwithd c.esempie c.esestoy c.eshace c.esinscr c.eslas c.esretir c.esvacac c.fraura c.frbonne
-16 c.frexcel c.frlieu c.frtrava c:COND de9_9 de9_: de<__aussc de<__du de<__ein de<_wenn de=D__zu de=D_genau de=O_ist
-16 deauch_=D deaussc__noch deaussc_laeuf debin__auf dedie__hat deendet_=D deendet__> defrau__> deich__ihnen
-16 deim_buero denach_> denicht_im desie__gern deund__! en9__a en9_minut en9_or en<__could en<__first en<__headq
-16 en<__made en<__mail en<__regre en<__took en<__wante en<__went en<__when en<_book en<_once en<_try en<_what
-16 en=D_has en=D_it en=D_your en=O__on en=O__the ena__=O ena__on ena_year enaccep_=D enaccep__> enam_away enand__for
-16 enannou_=D enare_shut enasked_me enat__: enat_ten enbe_free enbreak__=O encance_=D enclose_the encome_=D
-16 encome__and enconve_=D encould_not encould_we endecis__> endecis_on endown__=D endown_for enfor__s enfor__the
-16 enforwa__meeti enfrom_leave enfull_> engive_the enhave__decis enhave_rung enhear__you enhire__> enhirin_is
-16 enhope__will enhr__not eni__do eni__rung eni__wante enin_for eninter_you enis__a enis_due enlike__to enlink__=D
-16 enmeet_the enmeets__and enmei__am enmust_be enno_phone ennot__back ennot_make ennot_take enof__=D enoffer_went
-16 enon_9 enon__leave enonly_one enopen__=D enother_candi enpayab_=D enperio_=D enpick__your enpleas__> enreadi_mail
-16 enrecru_is enrefer__> enrevie_=D ens__was enso_no ensurve__be ensurve_will enteam__=D enteam__> enthank__confi
-16 enthe__? enthe__stand enthe__went enthe__were enthe_ad enthe_adver enthe_deadl enthe_openi enthis__> ento__anoth
-16 ento__inter ento_meeti ento_welco entrans_=D entwice__year entwice_a enup_your envalid_=D envalid__=D enwas__last
-16 enwe__had enwe__it enwe__shut enwe_fille enwelco_you enwent_out enwhich__would enwhich_is enwho_can enwould__work
-16 enwould_promi enwriti__> enyou__decid enyou__for enyou__you enyou_and enyou_have enyou_said enyou_we enyour_first
-16 enyour_slot enyour_trans es<__escri es<_cerra es=D_es esde_vacac esel__se esescri__=D esescri_el esla__de
-16 esla__sera esno__recib estu__=D esvacac__> fr<__! fr<__avez fr<__retou fr<_bon fr<_bonne fr<_de fr=D_? fr=D_nous
-16 frde_l frde_votre frecrit_=D frexcel_=D frferme__=D frn__pas frnous__=D frsi_vous how:BEF&TELL how:ON&DECIDE
-16 how:ON&HEAR s.encan s.ennote s.enoptio s.enprese s.enproba s.enshift s.enstaff s.ensuits s.enwhat s.enyears
-16 s.eslas s.frque
-15 ALL>WAIT ASK>>HEAR>>TELL ASK>>IT>>SEND ASK>>YOUR>>NEWS ASK>CALL1 ASK>HIS2 ASK>PAST ASK>TALK2 ASK>YOU
-15 AWAY>>EVENT>>D AWAY>>FUT>>D AWAY>>ORG>>D AWAY>SEND2 AWAY>WE2 CALL>YOU2 COND>>IT>>YOU COND>>WE>>D COND>ASK
-15 COND>NEG2 COND>NEWS COND>ORG1 D>>COND>>NEG DECIDE>ASK1 DECIDE>EVENT2 DOC>>TALK>>D DOC>IT2 FUT>>ASK>>O FUT>>D>>COND
-15 FUT>>NEG>>TELL FUT>>NEG>>WE FUT>O1 FUT>YOUR1 HE>US HEAR>OWITHIN1 IT>>D>>NEG IT>IT1 NEG>>HEAR>>US NEG>>TELL>>YOU
-15 NEG>PAST NEWS>>D>>NEWS NEWS>>ORG>>D O>>WHEN>>HEAR O>AWAY O>PAST2 OIN>YOUR OON>O ORG>>FUT>>TALK OUR>O PAST>FUT
-15 PAST>WAIT2 PAST>YOU1 SEND>TALK SEND>TALK2 START>>AWAY>>D START>ORG1 START>WAIT2 START>WHEN START>YOU TALK>>D>>NEWS
-15 TALK>>D>>YOU TALK>DOC1 TALK>WHEN TELL>ASK TELL>O1 TELL>OON2 TELL>TALK WAIT>>ALL>>D WAIT>>D>>IT WAIT>ALL WAIT>NEWS
-15 WE>>D>>PAST WE>>FUT>>YOU WE>>PAST>>HEAR WE>>TELL>>AWAY WE>>YOUR>>D WE>DOC WHEN>D2 WHEN>YOUR2 YOU>OWITHIN2 YOU>YOU1
-15 YOUR>>CALL>>D YOUR>>CALL>>WHEN YOUR>>DOC>>WE a:THIRD b:COND c.debegin c.debuero c.dediese c.deguelt c.deihr
-15 c.dekanns c.denach c.deniema c.deviel c.dewenn c.dezeugn c.enagree c.enappoi c.enattac c.enchair c.enclass
-15 c.encohor c.encompl c.enconsi c.endesk c.enduty c.enevery c.engot c.enlet c.enlibra c.enlimit c.enlogin c.enlovel
-15 c.enmaybe c.enme c.enoffsi c.enread c.enreque c.enretre c.enteste c.enthird c.enunles c.esatend c.esfuera c.espara
-15 c.esprome c.fravez c.frbien c.frcomit c.frfiche c.frqui c.frreuni c.frsuis c.frvalab c:OFROM de<__das de<__hatte
-15 de<_ihre de=D__ob de=D_bin dearbei_ist debitte_=D dedass__=D deein_> deein_bissc defuer_=D degern_=D degespr_=D
-15 deich_schre dein__> deniema_mehr desagen_sie desie_es desie_mich deuhr_> en9_a en:_9 en<__confi en<__discu
-15 en<__hired en<__luck en<__next en<__on en<__quest en<__team en<__were en<_appli en<_away en<_bring en<_fille
-15 en<_not en<_other en<_robin en<_that en<_under en<_when en=D__=O en=D__compl en=D__four en=D__it en=D__of
-15 en=D__take en=D_of en=D_was en=O__9 ena__fair ena__note ena_trade enafter_9 enafter__? enam__from enand_=D
-15 enand__to enand_would enannua__=D enanyth_> enare__at enare__going enare_looki enas_discu enat__9 enat__=O
-15 enat__and enat__trade enaway_for enbe__us enbe_back enbe_held enbe_here enbeen_moved encan_offer enconta_us
-15 enconve__> endecid_to endecis__? endid_not endo__call endo__hear endo__the enduty_=D enfollo_up enfor_=O enfor__we
-15 enfor__will enfor_being enfor_one enfor_this enfrom_9 engood__=D engood_luck enhad_a enhappy__for enhas__moved
-15 enhave_anoth enhave_now enhe_would enhead__=D enheari_from enheld_=D enher_> enhi__i enhirin__> enhour__> eni__get
-15 eni_am eni_hope enif__would enin__> eninter__=D enis__? enis__in enit__=D enit__us enit__your enlet_the enlong_=D
-15 enlunch_? enmaybe_=D enmaybe__> enme__if enmy__s ennot__place ennot_in ennothi__be ennumbe_=D enof__and
-15 enoffic_and enon__first enon_site enone__=O enor__? enour__would enour_headq enour_inter enperio__> enpleas_sign
-15 enpleas_write enpromi_anyth enpromi_you enpubli__> enresum_=D enretur_the enrole__=D enrole__been enround__the
-15 enrung_=O ens_been ens_full ens_gone ens_not ens_talk ensee_your ensend_it ensent__=D ensign__retur ensign_and
-15 ensigns__> ensigns_anyth enslot_for enso__have enspeak__> enthank__letti enthat__the enthe__desk enthe__place
-15 enthe_appli enthe_found enthe_long enthe_posit enthe_resta enthe_signe enthe_whole enthink_it entime__=D
-15 ento_offer ento_someb entold_us entoo_> entwo_colle entwo_hours enunsuc_candi enup__we envalid__> enwas_the
-15 enwe__closi enwe__someb enwe_hired enwhat_a enwhich__=D enwith__and enwith_my enwould__me enyes_=D enyou__and
-15 enyou__login enyou__one enyou__would enyou_not enyou_told enyou_up enyou_your enyour__when enyour_lapto
-15 enyour_login enyour_notic enyour_visa es:__=D es<__enlac es<__no es<_atend es=D_? esa__9 esatend_=D esatend__de
-15 escierr__> esel__es esempie_=D esen__=D eses__=D esfuera_=D esfuera__> eslas_9 esno__notic esno_tiene esno_traba
-15 esofici_> esque_le estermi__> estiene_notic fr9__9 fr9__> fr<__suis fr<_au fr<_pourr fr<_si fr<_votre fra__=D
-15 frd__=D frecrit__> freffet_=D freffet__> frest_valab fret_=O frh_> frje__repon frl_entre frla_fiche frne__pas
-15 frpour_l frprend__=D frprend_effet frrespo__> frretou_=D frvalab_=D frvalab__> grain:days~ how:AFT&NEWS s.deherr
-15 s.dewaere s.enapolo s.enbeen s.enbox s.enbut s.encerti s.encto s.enhire s.eninste s.eninvit s.enmeet s.enmost
-15 s.enonly s.enooo s.enopeni s.enpeter s.enpleas s.enroom s.enrung s.enshut s.enslept s.ensorry s.enthis s.entwice
-15 s.esestoy s.fry s:AWAY s:O
-14 ALL>ASK ASK>>SEND>>D ASK>>TELL>>D ASK>>WAIT>>YOUR ASK>>YOU>>DOC ASK>EVENT1 ASK>OBY ASK>YOU2 AWAY>>O>>D AWAY>ASK
-14 AWAY>COND1 AWAY>DECIDE AWAY>PAST1 AWAY>YOUR2 CALL>>FUT>>NEG CALL>NEG CALL>US1 CALL>WE1 COND>HEAR1 D>>HEAR>>ORG
-14 D>>ORG>>O D>>OUR>>PAST D>>WE>>O D>AWAY1 D>TALK1 DECIDE>>O>>D DECIDE>START1 DECIDE>US2 DECIDE>YOUR DOC>ASK1
-14 EVENT>>ALL>>D EVENT>ALL EVENT>TELL FUT>>EVENT>>ORG FUT>>NEG>>DOC FUT>>YOU>>IT FUT>>YOU>>TELL FUT>NEWS FUT>OFROM2
-14 HAVE>>AWAY>>D HE>>AWAY>>D HE>AWAY1 HEAR>>WAIT>>ALL HEAR>OON2 IT>>DECIDE>>D IT>>SEND>>D IT>>WE>>CALL IT>NEG IT>NEG1
-14 IT>NEG2 IT>OIN1 IT>TALK IT>US2 NEG>ALL1 NEG>COND2 NEG>NEWS2 NEG>PAST2 NEWS>>ASK>>D NEWS>>WAIT>>D OBY>D1 OIN>AWAY
-14 OON>ASK1 ORG>>START>>D ORG>>WAIT>>D ORG>YOUR2 OUNTIL>COND OUR>WE1 PAST>>ASK>>D PAST>>D>>FUT PAST>>D>>ORG
-14 PAST>>HE>>D PAST>>YOUR>>CALL PAST>HAVE2 PAST>IT2 PAST>OIN1 PAST>TALK1 PAST>US START>>D>>IT START>>HAVE>>HAVE
-14 START>>O>>D START>HEAR2 START>IT START>NEG START>START1 SURE>ORG2 TALK>>D>>SEND TALK>>WHEN>>D TALK>ASK2 TALK>IT2
-14 TELL>>ASK>>YOU TELL>>US>>D TELL>US TELL>YOUR2 THIRD>>D>>FUT US>>D>>COND US>>HEAR>>YOU US>D2 US>HE2 WAIT>PAST1
-14 WE>>D>>IT WE>>D>>OUR WE>>FUT>>ORG WE>>FUT>>PAST WE>>HEAR>>AWAY WE>>HEAR>>DOC WE>>PAST>>CALL WE>>PAST>>NEWS WE>NEG2
-14 WE>WHEN1 WHEN>>FUT>>D WHEN>>PAST>>WE YOU>>ASK>>CALL YOU>>EVENT>>D YOU>>FUT>>O YOU>>HE>>D YOU>>O>>O YOU>>PAST>>FUT
-14 YOU>>PAST>>TELL YOU>>TELL>>TALK YOU>EVENT2 YOU>O2 YOU>TELL2 YOU>THIRD YOUR>ALL1 YOUR>ASK YOUR>NEG YOUR>TELL1
-14 YOUR>US2 a:ASK b:WE c.debesta c.deerste c.definde c.dehatte c.deinter c.demal c.demuss c.deum c.dewaer c.dewegen
-14 c.ena c.enboth c.enbrill c.enchang c.enchatt c.encoach c.encusto c.endated c.endenti c.enenclo c.enexcel c.enfeel
-14 c.enflat c.engame c.enhealt c.enhired c.eninvoi c.enlapto c.enlaunc c.enlonge c.enmany c.enmenu c.enmoves c.enmr
-14 c.ennice c.enoffer c.enooo c.enorien c.enpassw c.enprese c.enprofi c.enquick c.enran c.enreadi c.enrecor c.enrepla
-14 c.enresta c.enshift c.enships c.ensince c.ensix c.enslide c.enstaff c.enstage c.ensuits c.entech c.entried c.entry
-14 c.enunsuc c.enuse c.enwing c.enyes c.esdel c.esdispo c.esdocum c.esvence c.esviaje c.frdois c.fren c.fressai
-14 c.frposte c.frprend c.frpubli c.frrecev c.frvos c:TALK c:VAGUE de9__9 de:__uhr de<__unter de<__wir de<_kanns
-14 de<_koenn de=D__> de=D__betri de=D__der de=D__noch de=D_antwo dearbei__der debewer_endet debin__im debin_ich
-14 debitte_geben deder_=O dedie__endet deentsc_der degeht_=D dehaben_=D dein_der dekanns_du dekoenn_sie demelde__sich
-14 demelde_sie demoech_wir denicht__buero desie_die determi_=D deuhr__> deuns__besch deuns_auf dewenn_sie dewiede_>
-14 dewir_sind dezeit_> en9__am en9__on en9__to en9__with en:__=D en:_my en<__ad en<__adver en<__arran en<__asses
-14 en<__chatt en<__compl en<__consu en<__does en<__had en<__he en<__hire en<__lapto en<__link en<__menti en<__numbe
-14 en<__only en<__shop en<__test en<__trial en<__tried en<__wish en<_are en<_as en<_attac en<_come en<_curre
-14 en<_evalu en<_excel en<_full en<_maybe en<_movin en<_on en<_orien en<_salar en<_tell en<_this en=D__good en=D__may
-14 en=D__nine en=D__other en=D__panel en=D_answe en=D_break en=D_decis en=D_he en=D_just en=D_let en=D_no en=D_nobod
-14 en=D_unles en=O__back enabout_your enacces_to enafter_all enagain_=D enam_off enand__go enand__is enand__not
-14 enand_do enand_send enand_there enanna_=D enanoth_candi enany__> enany_quest enappoi__=D enare_paid enare_you
-14 enarran_for enas__is enask__you enassum_that enat__momen enat_it enat_nine enaway__=D enback__! enbe_off
-14 enbecau_of enbeen__to enbehal_of enbut_we encan__make encan__reach encan__tell encan_not enchase_me enchat_=D
-14 enchatt_=D enchatt__! enchose_anoth enclosi__: encomin__to enconsu_list endate__joini endesk_=D endrop_me
-14 enelse__> enelse__i enenjoy_your enevalu__=D enevalu_takes enevery_secon enexcel_=D enexcel__to enexpec_you
-14 enfor__! enfor__back enfor__day enfor_us enform__> enforwa_> enforwa__welco enfree__a enfrom_three enfurth_to
-14 engame_ships engone__=D engreat_chatt enhalf-__schoo enhalf-_the enhalf__=D enhas_asked enhave__> enhave__been
-14 enhave__call enhave_given enhe__in enheld__> enhere__the enhim__> enhire_=D enhr_is eni__away eni__be eni__calli
-14 eni__off eni_spoke eni_tried eni_wish eninter__will eninter_were eninvit__=D enis_shut enis_the enit_back enit_s
-14 enlast__at enlast_one enlaunc_=D enleave_and enlet__have enlink_expir enlook__it enmails_=D enme__pleas enme_know
-14 enmet__and enminut_=D enmore_candi enmy_mobil enneed__resch ennine_> enno_=O enno__peter enno_inter enno_more
-14 ennorma__out ennorma_go ennot_about ennot_among ennot_get ennot_going ennothi__=D ennothi_to ennumbe_of enof_joini
-14 enoffer__go enoffer__we enoffer_norma enoffic_obser enon__mobil enon_behal enooo_=D enorien__=D enorien_is
-14 enour_=O enour__obser enour_chat enpanel_meets enpayab__> enperso_we enpeter__not enpeter_can enphone__>
-14 enpick_you enplace__the enplace_to enpleas_compl enpleas_let enprese_=D enprese__> enproba__=D enpubli_=D
-14 enquest_=D enquest__it enran__=D enran_for enread__> enread_this enrecei__will enremem_to enreope__> enreply_to
-14 enretir_=D enretir__> ens__with ensaid__the ensaid_yes enschoo_is ensecon__> enseein__=D enseein_you ensend__your
-14 enshort__are enshoul__not enshut__=D enslide_=D enso__can enso_sorry ensorry_for ensorry_it enstill__> ensuits__>
-14 entake__to entake_you entaken__=D enteams_> entell__which enten_years entest_can enthe__close enthe__met enthe__of
-14 enthe__ran enthe__thing enthe_assig enthe_closi enthe_custo enthe_four enthe_house enthe_year enthere__not
-14 enthree_more ento__as ento_invit ento_reply ento_resch enunles_you enunsuc_> enup__=D enwe__forwa enwe__given
-14 enwe__want enwe_say enwe_spoke enwelco__> enwere_=D enwere__late enwho__be enwork__you enwould__at enwrote__you
-14 enyou__any enyou__at enyou__come enyou__than enyou__writt enyou_may enyou_menti enyour__in enyour_refer es<__de
-14 es<__ofici es<__puest es<_perfe es=D_a escontr__=D esde__vuelv esde__y esde_inscr esde_la esdispo_=D esel_anunc
-14 esel_pago esenlac__=D eshace_=D esinscr_termi esla_entre esofert__=D esplazo__inscr espor__=D esque__=D estraba_=D
-14 estraba__> estu_respu far:2 fr<__=O fr<__aurel fr=D_aurel fr=O_vous frabsen_=O frau__=D fraurel_> frde_vous
-14 frle_poste frnous_avons frpardo_> frpasse_a frpour__=D frse_reuni frsur_la frun_=D frvous__ecrit how:AFT&CALL
-14 how:FROM&HEAR s.dedass s.degesag s.en=O s.ena s.enactua s.enam s.enannua s.enbehal s.enbring s.enbusin s.encongr
-14 s.endear s.endo s.enfille s.enhappy s.enhome s.enlong s.enlonge s.enm s.enpubli s.enresch s.enrobin s.ensome
-14 s.enstopp s.enteach s.enteams s.enthank s.entimes s.entoo s.entook s.enwonde s.escierr s.esperfe s.frabsen
-14 s.fraurel s.frconge s.frpardo s.frplus s:HAVE s:OBY
-13 ALL>O ALL>WAIT1 ASK>>D>>TELL ASK>>NEG>>TELL ASK>D1 ASK>HAVE1 AWAY>>D>>HE AWAY>>D>>NEWS AWAY>>O>>WE AWAY>D
-13 AWAY>OUNTIL1 AWAY>YOUR1 CALL>>D>>IT CALL>>WE>>AWAY CALL>>YOU>>O CALL>HE CALL>OBY1 COND>>NEG>>HEAR COND>ASK2
-13 COND>EVENT COND>SEND1 COND>TALK COND>TALK1 D>>ASK>>TELL D>>HAVE>>HAVE D>>NEG>>CALL D>>NEG>>US D>>NEWS>>FUT
-13 D>>SEND>>US D>>WE>>NEG D>COND D>COND1 D>OWITHIN2 D>THIRD1 DECIDE>>YOUR>>CALL DOC>>D>>WHEN DOC>EVENT1 DOC>NEWS2
-13 DOC>OUR1 EVENT>>EVENT>>D EVENT>ASK1 EVENT>US1 EVENT>WAIT1 FUT>>CALL>>YOUR FUT>>DOC>>CALL FUT>>NEG>>CALL
-13 FUT>>WAIT>>IT FUT>>WAIT>>YOUR FUT>>YOU>>NEG FUT>OON1 FUT>OWITHIN1 HAVE>>DECIDE>>TALK HAVE>>TELL>>YOU HAVE>ORG
-13 HAVE>WHEN2 HE>>WE>>FUT HE>NEG1 HEAR>>D>>AWAY HEAR>>D>>PAST HEAR>>DECIDE>>O HEAR>>IT>>ORG HEAR>>NEG>>PAST
-13 HEAR>>NEWS>>CALL HEAR>ALL1 HEAR>ASK2 HEAR>PAST1 IT>>DOC>>START IT>>O>>AWAY IT>>TALK>>D IT>>WE>>PAST IT>ASK2
-13 NEG>>DOC>>YOU NEG>>HEAR>>CALL NEG>>NEG>>D NEG>>OUR>>CALL NEG>START2 NEG>VAGUE NEG>WHEN1 NEWS>OBY O>>COND>>YOU
-13 O>>D>>EVENT O>>FUT>>D O>>NEG>>AWAY O>>WE>>PAST O>>WE>>SEND OIN>PAST OIN>SEND2 ORG>TALK OUR>AWAY2 OUR>OUR2
-13 PAST>>D>>EVENT PAST>>D>>WHEN PAST>>HEAR>>TELL PAST>>SEND>>D PAST>>YOU>>YOUR PAST>IT1 PAST>YOUR2 SEND>>US>>YOUR
-13 START>>FUT>>TELL START>HE START>PAST1 START>SEND1 START>US START>WHEN1 TALK>>PAST>>D TALK>AWAY TALK>D1 TALK>ORG
-13 TELL>>HIS>>D TELL>>THIRD>>D TELL>>US>>HEAR TELL>>YOU>>SEND TELL>HE TELL>OUNTIL1 TELL>START TELL>THIRD TELL>VAGUE2
-13 TELL>WAIT US>>HEAR>>COND US>>HEAR>>D US>>HEAR>>YOUR US>>O>>O US>D1 US>YOUR1 WAIT>TELL1 WE>>FUT>>NEG WE>>FUT>>TALK
-13 WE>>HE>>D WE>>O>>FUT WE>>PAST>>NEG WE>>YOU>>WE WE>ASK2 WE>DOC1 WE>NEG1 WHEN>>OUR>>AWAY WHEN>>TALK>>YOU
-13 WHEN>>WHEN>>IT WHEN>ASK1 WHEN>PAST1 YOU>>D>>ALL YOU>>D>>CALL YOU>>D>>PAST YOU>>D>>US YOU>>DOC>>O YOU>>EVENT>>EVENT
-13 YOU>>FUT>>NEWS YOU>>HEAR>>EVENT YOU>>O>>WHEN YOU>>ORG>>D YOU>>SEND>>O YOU>>TALK>>US YOU>>WE>>FUT YOU>VAGUE2
-13 YOUR>>AWAY>>D YOUR>>CALL>>WE YOUR>>D>>COND YOUR>>D>>WE YOUR>>SEND>>D YOUR>>TELL>>ORG YOUR>DECIDE1 YOUR>HAVE
-13 YOUR>HE YOUR>US1 YOUR>WHEN1 a:VAGUE b:OBY b:OFROM c.deals c.debeden c.debetri c.debleib c.debraeu c.dedann
-13 c.defrage c.degeloe c.dekoenn c.deladen c.deneu c.desind c.desparg c.destatt c.deunter c.dewollt c.dezusti
-13 c.enacces c.enbusy c.encardi c.enconfe c.encould c.endied c.endirec c.endubli c.enexam c.enfinis c.engave
-13 c.engrate c.enhouse c.enlot c.enmovin c.enorder c.enosei c.enparty c.enpatag c.enpayme c.enpaysl c.enremem
-13 c.enresig c.enrest c.ensalar c.ensent c.enshort c.ensir c.ensits c.ensport c.entaken c.entwice c.enunava c.enwalke
-13 c.enyears c.enyour c.esavisa c.escierr c.esfavor c.esla c.esllama c.esnadie c.esse c.essera c.essolic c.fravons
-13 c.frbon c.frcabin c.frce c.frde c.frdeux c.frle c.frnouve c.frparti c.frtest c:OBY de9_=D de:_9 de<__: de<__diese
-13 de<__freue de<__laden de<__link de<__nicht de<__wollt de<_viel de<_wie de=D_! de=D__fuer de=D__uhr de=D_anruf
-13 de=D_geloe de=D_gesch de=D_gleic de=D_guelt de=D_keine de=D_was de=D_zusti de=O_=O de=O__frau de=O_und deantwo_ich
-13 debei__=D debei__pruef debetri_> debuero_=D debuero__antwo dedann__freue dedann_wir deden__=D deder_link
-13 deder_pruef dedie_reise deerrei_> defrau_=D defreue__! defuer_den degeloe_> deguelt_> dehaben__=D deich_>
-13 deist__guelt demoech_=D denach_meine deneu__> deniema__> depruef_=D deschon__> desie__mich deviel__bei dewuerd_sie
-13 en9__the en9_off en9_the en<__also en<__asked en<__budge en<__days en<__fille en<__fishi en<__free en<__other
-13 en<__partn en<__post en<__proba en<__retir en<__sugge en<__super en<__tell en<__thank en<__would en<_bette
-13 en<_deadl en<_follo en<_gone en<_heads en<_most en<_pay en<_payme en<_recru en<_rejec en<_think en<_which en<_you
-13 en=D__aslee en=D__news en=D__newsl en=D__said en=D__site en=D__so en=D__sport en=D_holid en=D_look en=D_make
-13 en=D_newbo en=D_same en=D_went en=O__be en=O__s en=O_do en=O_from en=O_priya ena_lot ena_lovel ena_sched ena_thoug
-13 enafter__or enagree__be enagree_will enam__inter enam__sorry enam_absen enamong_them enan_appli enand__commi
-13 enand__me enand__would enand_no enand_so enand_this enanswe__=O enany__but enany_day enare__autom enare__the
-13 enare_closi enas__i enas_it enask_wheth enaslee__you enaslee_when enat__> enat__at enat__for enat__is enat__pm
-13 enat_a enat_home enbank_=D enbe__=D enbe__from enbe__inter enbe_a enbe_delet enbe_grate enbe_heari enbe_refun
-13 enbehin_the enbette__for enbette__tell enbette_i enbring_a enbusin_trip enbut__> encall__at encall__offic encan__a
-13 encentr_=D enclose_=D enclose__noon encolle_agree encommi__the encommi_recon encompa__close encompa_is
-13 encongr__the enconsi_of enconsu__=D encontr__sent encontr_for endate_of endetai__> endied_=D endo__need endoes_=D
-13 endoes_your endubli_=D endubli__> enelse_and eneveni__9 eneveni_after enfield_=D enfield__> enfirst_has
-13 enfor__asses enfor__call enfor__post enfor__refer enfor__these enfor_waiti enform_and enforwa__seein enfree_=D
-13 enfrom__more enfrom_your enget__of enget__prope engiven__the engo_on engone_fishi engood_? engood__with
-13 enhas__move enhave__go enhave__lovel enhave_hired enhave_reach enhave_signe enhave_to enheadq__be enheadq_will
-13 enheads__she enheads_up enheari__three enher_to enhim_=O enhour_=D enhr__is eni__absen eni__again eni__hear
-13 eni_look eni_retir eni_saw enin__of enin_cardi enin_dubli enin_patag eninste_> enintak__=D eninter__the
-13 eninter__us eninter_is eninter_with enis__holid enis__it enis__too enis__week enis_our enis_sport enknow__the
-13 enlead__> enleave_back enlet__go enlette_=D enlette__> enlong_=O enlong__will enlooki_for enluck_with enmade_=O
-13 enmade__you enmake__=O enmake__decis enme_=D enme__ring enmeet__team enmeeti__> enmessa__morni enmost__after
-13 enmost_eveni enmove_our enmr_osei enmy_=D enmy__=O enneed__a enneed_you ennew__agree ennew_colle ennewbo_>
-13 enno__with enno_email enno_longe ennobod_s ennone_of ennot__forwa ennot__this ennot__to ennot__us ennote__i
-13 enof__year enof_one enoff__newbo enoffer_: enoffer__open enoffer_is enoffic__at enold__> enon_what enonce__i
-13 enonce_recei enooo__> enor_9 enother_teams enother_the enour_cto enpanel__is enparty_is enpay__is enpay_day
-13 enpayme__due enpayme_is enpleas__this enpleas_tell enpleas_to enpost_is enproba_: enprofi__> enprope_answe
-13 enquest__> enrecei_i enrecon_the enrejec__sent enrejec_are enremem__bring enreque_=D enrequi_=D enrequi__>
-13 enrest__the enresul_=O enretur__> enretur__work enrung__=O ens__cardi ens__dubli ens__last ens_close ens_my
-13 ens_newsl ens_on ensecon_=D ensecre__reope ensend_=D ensent_autom enshall_we enshe__out enshift_> enshift_are
-13 enshort_close enshort_of enside_door ensigne__=D ensite_> ensits_=D ensomeb_=D ensport__> ensport_week entake_it
-13 entalki_to enthank__waiti enthat__s enthat_it enthe__cohor enthe__colle enthe__perio enthe__requi enthe__she
-13 enthe_back enthe_gover enthe_link enthe_slide enthe_super enthem_> enthen_=O enthere__nothi enthese_=D enthese__>
-13 enthree__candi ento_9 ento__again ento__pm ento_keep ento_open ento_seein entold__you entrain_> entrave__>
-13 entrial_day entwice_=D entwice__> entwo_at enunder__the enunsuc__may enup__messa enup__s enup_she enus_a
-13 envacan__=D envacan_close enwaiti_these enwas__> enwas__for enwas_hopin enwe__and enwe__hired enwe__said enwe__see
-13 enwe_made enwe_may enwent_to enwere__to enwhat_you enwhen__good enwhen_is enwhen_you enwill__delet enwill__held
-13 enwill__refun enwill__see enwill_read enwill_resum enwill_show enwish_it enwith__exam enwith__sched enwork__a
-13 enwork__so enwould__grate enwould_said enyou__=O enyou__if enyou__in enyou__is enyou__signe enyou__your enyou_tell
-13 enyou_wante enyou_wish enyour__allow enyour__i enyour__on enyour_final enyour_name enyour_passw enyour_salar
-13 enyour_thoug enyour_trave es9_> es9__las es:__en es<__es es<_llama es<_manda es=D_9 es=D__a es=D__no esa_nadie
-13 escerra_el escierr_=D esde__=D esde__concl esel__=D esempez__> esen_el esentre_sera eses_el eses_festi esha_recib
-13 esle_parec esllama_=D espor_favor esse__el fr<__depla fr<__stage fr<__trava fr<_l fr<_passe fr=D__> fr=D__que
-13 fra_l frappel__? fraura_lieu fravez_=D frc__note frclotu_des frcomme__> frconfi_=D frest__le frest_ferme
-13 frest_note frexcel__> frexpir_=D frexpir__> frh_9 frje__=D frla_forma frle_stage frlieu_=D frmessa__> frmon_retou
-13 frnote_=D froffre__valab frpasse__excel frpourr__appel frrenco__equip frrenco_l frrende_=D frretou__> frsaure__=O
-13 frtout_=O frtout__=D frun_excel frvotre_entre frvotre_repon frvous_renco how:FROM&ASK how:FROM&EVENT p:START
-13 p:TELL s.debleib s.dejeman s.depasst s.enappoi s.enbest s.encompl s.enconsi s.encrew s.endelet s.endid s.endurin
-13 s.enelsew s.enfishi s.enhi s.enhybri s.enlapse s.enleeds s.enmonth s.enneed s.ennewbo s.enpaid s.enperma s.enreadi
-13 s.ensee s.ensense s.enside s.ensince s.enslide s.ensomeo s.enstati s.entaken s.enterms s.enwhy s.enwitho s.enwriti
-13 s.escurso s.eshoras s.esofici s.frete s.frforma s.frh s.frtoute s:YOUR
-12 ALL>>SEND>>D ALL>HAVE1 ALL>OBEF2 ALL>OBY2 ALL>START ALL>YOUR ASK>>DECIDE>>D ASK>>IT>>YOU ASK>>PAST>>PAST ASK>ASK2
-12 ASK>O ASK>PAST2 AWAY>>D>>COND AWAY>>EVENT>>HE AWAY>>FUT>>TELL AWAY>>O>>TELL AWAY>CALL1 AWAY>IT2 AWAY>NEG AWAY>NEWS
-12 AWAY>OFROM AWAY>PAST CALL>>TALK>>D CALL>>YOUR>>ORG CALL>>YOUR>>THIRD COND>>YOU>>YOU COND>NEG1 D>>IT>>HAVE
-12 D>>NEG>>AWAY D>>NEG>>DECIDE D>>NEG>>EVENT D>>NEG>>TELL D>>NEWS>>YOU D>>O>>OUR D>>ORG>>HAVE D>>PAST>>WE D>>TELL>>O
-12 D>>WAIT>>ASK D>>WHEN>>TALK D>>YOU>>ASK D>>YOU>>TALK D>ASK2 D>WAIT2 DECIDE>OWITHIN DECIDE>VAGUE DOC>>D>>O
-12 DOC>>WE>>D DOC>ASK2 DOC>TALK1 DOC>WE DOC>YOUR EVENT>>D>>HAVE EVENT>ORG2 FUT>>ASK>>YOUR FUT>>D>>ORG FUT>>HEAR>>WAIT
-12 FUT>>NEG>>IT FUT>>O>>IT FUT>>ORG>>O FUT>>SEND>>EVENT FUT>>START>>US FUT>>TALK>>D FUT>>WE>>YOU FUT>>YOU>>TALK
-12 FUT>>YOUR>>D FUT>>YOUR>>TELL HAVE>TALK HE>>D>>WAIT HE>>FUT>>YOU HE>>START>>START HE>>US>>PAST HEAR>>D>>DECIDE
-12 HEAR>>IT>>PAST HEAR>>YOUR>>CALL HEAR>O1 HEAR>OON1 HEAR>OUNTIL2 HEAR>SEND1 HEAR>WE1 HIS>ORG IT>>ALL>>D IT>>ASK>>D
-12 IT>>AWAY>>D IT>>D>>HEAR IT>>DOC>>YOU IT>>EVENT>>D IT>>NEWS>>D IT>>ORG>>AWAY IT>HAVE IT>OBY1 NEG>>HEAR>>IT
-12 NEG>>ORG>>IT NEG>>SEND>>WE NEG>>TELL>>US NEG>>US>>FUT NEG>>WAIT>>O NEG>>WE>>D NEG>ALL NEG>ALL2 NEG>CALL1 NEG>HE1
-12 NEG>NEG NEG>OBY2 NEG>YOUR NEWS>>DECIDE>>O NEWS>>O>>NEWS NEWS>>O>>YOUR NEWS>>YOUR>>TALK NEWS>DECIDE1 NEWS>NEWS2
-12 O>>IT>>O O>>YOUR>>PAST O>NEWS2 O>TELL O>THIRD O>THIRD2 OIN>EVENT1 OIN>THIRD OON>ASK OON>O1 ORG>>FUT>>AWAY
-12 ORG>>O>>O ORG>>ORG>>D ORG>>YOU>>D ORG>START2 OUNTIL>IT OUR>>CALL>>TALK OUR>>O>>O OUR>OIN2 PAST>>O>>IT
-12 PAST>>PAST>>HEAR PAST>>SEND>>YOU PAST>>TALK>>YOU PAST>OUR PAST>TALK2 PAST>YOU PAST>YOUR PAST>YOUR1 SEND>>HEAR>>YOU
-12 SEND>>ORG>>D SEND>>WE>>EVENT SEND>>YOUR>>NEWS SEND>>YOUR>>SEND SEND>ORG SEND>SEND1 START>>D>>HEAR START>>EVENT>>D
-12 START>>FUT>>EVENT START>>US>>D START>ASK1 START>DECIDE2 START>DOC START>EVENT1 START>HEAR1 START>SEND SURE>OBEF
-12 TALK>>DECIDE>>D TALK>>HEAR>>D TALK>>WAIT>>D TALK>D2 TALK>O2 TALK>START TALK>YOUR TELL>>ASK>>D TELL>>D>>ASK
-12 TELL>>D>>O TELL>>PAST>>D TELL>>YOU>>VAGUE TELL>COND THIRD>D2 THIRD>PAST US>>D>>SEND US>>TELL>>D US>>WE>>D
-12 US>>WHEN>>OUR US>ASK1 US>COND2 US>HE US>HEAR2 US>OUR1 WAIT>START2 WE>>ASK>>OUR WE>>AWAY>>O WE>>NEG>>SURE
-12 WE>>NEWS>>CALL WE>>OUR>>AWAY WE>>OUR>>EVENT WE>>PAST>>FUT WE>>WE>>ASK WE>AWAY1 WE>HAVE2 WE>OBY2 WE>TALK2
-12 WHEN>>D>>HEAR WHEN>>FUT>>YOU WHEN>>O>>IT WHEN>>WE>>US WHEN>WAIT YOU>>D>>START YOU>>D>>WAIT YOU>>D>>YOU
-12 YOU>>FUT>>DECIDE YOU>>FUT>>HE YOU>>HEAR>>DOC YOU>>IT>>D YOU>>IT>>ORG YOU>>PAST>>HEAR YOU>>VAGUE>>O
-12 YOU>>WHEN>>VAGUE YOU>>YOUR>>CALL YOU>OBY1 YOU>VAGUE YOUR>>THIRD>>PAST YOUR>ASK2 YOUR>HAVE2 YOUR>START1 YOUR>START2
-12 YOUR>WE1 a:OFROM b:IT b:VAGUE c.de=O c.deauf c.debissc c.dedafue c.dees c.degenie c.degespr c.dehaben c.dehast
-12 c.demuess c.detag c.dezwei c.en=O c.enagend c.enall c.enanyth c.enare c.enbaker c.enberli c.encan c.enclini
-12 c.endepar c.endid c.endown c.enelse c.enencou c.enfixed c.enfull c.engiven c.engrid c.enhoped c.eninter c.enjump
-12 c.enlink c.enmeter c.ennda c.enoffli c.enonboa c.enpoint c.enprice c.enrang c.enre-ad c.enreadv c.enreorg
-12 c.enresch c.enretai c.enruns c.enshow c.ensick c.enwhat c.enwhich c.esclien c.esdevue c.esequip c.esmover c.espago
-12 c.esperma c.esplace c.espodem c.esreuni c.esvalid c.esviene c.fr9 c.frbudge c.frelect c.frfonct c.frjour c.frouver
-12 c.frpostu c.frs c.frtoujo c.frvacan c.frvus de9__uhr de:__=O de<__auch de<__bewer de<__bitte de<__kommi de<_die
-12 de<_es de<_genie de<_ihr de<_in de<_nun de<_sagen de=D__: de=D__bissc de=D__den de=D__mal de=D__nicht de=D_schon
-12 de=D_statt deander_bewer deauch__> deauch__gehen deauf__messe deaus_> debissc__bitte deda_> dedann_! dedas_mit
-12 dedass_ich deden__> deder__waere dedie_kommi dedie_probe dedir__weil dedu__nachg deein__gedul dees__noch
-12 defuer_das degedul__! degedul_bitte degehen_? degehen__> degenie_sie degern__> degespr_> degilt_=D dehast_>
-12 deherr_wilk dein_den deist__9 dejeman_ander delaeuf__> deleite__> demal_> denachg__> denachg_hast denachz_>
-12 deob_sie deprobe_=D derufen_sie deschoe_=O desich_gern desie__termi desie_haben desie_sich desollt_sie deunser__=D
-12 deurlau_und deweil_du dewenn__=D dewuerd_auch dezum__ist dezurue_=O dezurue__> en9_! en9__hour en9__m en9_so
-12 en:__for en:__have en:_the en<__encou en<__every en<__found en<__grid en<__needs en<__our en<__passw en<__remem
-12 en<__salar en<__saw en<__store en<__train en<_comme en<_do en<_down en<_invoi en<_outco en<_see en<_the en<_ticke
-12 en<_tomas en=D__been en=D__consi en=D__our en=D__perso en=D__six en=D__slow en=D__unfor en=D__up en=D__whene
-12 en=D__year en=D_becau en=D_cohor en=D_comin en=D_paysl en=D_peter en=D_shift en=O__came en=O_at en=O_back en=O_no
-12 en=O_pleas en=O_yours ena__? ena_m enabout__appli enabsen__and enaccou__the enactua__and enad__you enadver_=D
-12 enagend_for enaim__reply enalrea__> enam_actua enam_i enam_so enand__count enand__it enand__time enand_can
-12 enand_decid enand_more enand_your enannua__and enanoth__> enanoth_decis enanswe__pleas enany_hour enanyth__=D
-12 enappli__has enapply_again enare__among enare__in enare__other enare__you enare_recru enare_the enarriv__>
-12 enas__know enas__said enask_=D enasked_about enassum__you enat__! enattac_> enattac__=D enback__be enback__my
-12 enbe__! enbe__once enbe__our enbe__sorry enbe_forwa enbe_good enbe_retur enbecau__panel enbecau__s enbecau__the
-12 enbecau_it enbeen__and enbeen_a enbeen_selec enbirth__=D enboard__asked enbook__table enbook_your enbooke__in
-12 enbooke_you enbooks__for enbring__passp enbudge_for enbudge_year enbut__can encalen__for encan__be encan__becau
-12 encan__do encan__in encan__put encan_reach encan_resch encan_start encandi_who enceo_will encerta_=O enclass_=D
-12 enclick_> enclien_=D enclimb_> enclose__the enclosi__is encolle_> encome_in encomme_: encomme__=D encompl_=D
-12 encompl__attac enconfl__inter enconfl_of encontr__=D encould__=D encould__be encount__one encount_for encover_=D
-12 encurre__of encurre_on encurre_out endated_=D enday__is enday_here endays_=D endays__> endear_mei endo_becau
-12 endocum_=D enencou__to enencou_you enenjoy__holid enenoug_for enevery_first enexact__=O enexpec_your enfeedb__=O
-12 enfeedb__a enfeedb_twice enfinal__with enfinis_the enfor_=D enfor__lette enfor__mail enfor__me enfor_quest
-12 enforwa__heari enforwa__retur enforwa_i enfound_=D enfree_to engets__=O engive__> engive__a engive__twice
-12 engoing_> engone_=D engood_! engood_=D engood__and engreat__> engrid_=D engrid__> enhad__to enhad_the enhalf_days
-12 enhappy_=D enhappy__> enhappy_with enharve_=O enhas__its enhave__an enhave_left enhe__call enhe__he enhe_climb
-12 enhealt_=D enheari__you enhere__=D enhirin_=D enhirin_freez enholid__! enholid_here enhome_> enhoped_to enhouse_>
-12 enhr_needs eni__actua eni__hoped eni__left eni__reply eni__so eni_only enif__candi enif__works enif_a enin__back
-12 enin__for enin__morni enin_line enin_time enincom_=O enincom__=D enintak_for eninter__candi eninter__have
-12 eninter_for eninter_other enis__here enis__leave enis__than enis__witho enis_alrea enis_an enis_dark enis_in
-12 enis_yours enit_took enits__> enjob_=D enjob__> enjoini_: enjump_on enjust__to enlast__here enlast__paysl enlate_>
-12 enlate_appli enlates__can enlates_i enlectu_=D enleft_for enletti_me enlike__invit enline_with enlonge__>
-12 enlovel_=D enmade_my enmail__am enmail__not enmail_i enmake_a enmay_reapp enme__that enmeter_readi enmore__can
-12 enmore_i enmorni__any enmorni_or enmoved__> enmoved_to enms__is enneed__answe enneed_an enneed_numbe ennew__opens
-12 ennew__will ennew_wing ennext__=D ennext__begin ennext__start ennext_to enno__to enno_acces enno_hire ennone__us
-12 ennoon_? ennoon__> ennot__at ennot__from ennot_been ennot_hear ennot_hirin ennot_offer ennotif_=O ennow_>
-12 enobser_good enof_inter enoff_grid enoffer__=O enoffer__valid enoffer_we enoffic__good enoffic_in enoffli_=D
-12 enoffli__> enon__call enonboa__=D enonce__confi enor_=D enor__hour enor_any enor_it enother_we enour__are
-12 enour_compa enour_found enour_store enpanel_reads enparen_eveni enplace__at enplace__someo enpleas_! enpleas__to
-12 enpleas__up enpleas_follo enpleas_remem enpleas_rever enpossi_> enpriya_? enproba__a enproba_make enproba_revie
-12 enpubli_=O enpubli__here enread_every enreadi__> enreadi__again enreads__> enrecru_for enremin_that enreorg_=D
-12 enreorg__> enreply__> enreply__your enrepor__publi enrepor_is enresch_=D enresch__befor enresig_accep enretre_=D
-12 enretre__> enright_to enrobin_my enrole_has enruns_=D ens_half- ens_offic ens_open ens_weddi ens_your ensaid_he
-12 ensay__> enschoo__has enschoo_board enscree_> ensecon_round ensee__again enselec_=O ensend__back ensent_once
-12 enshall__say enshut_for ensick_=D ensigne_contr ensigne_nda ensilen_=D ensits__> enslot__=D enso__are enso__keep
-12 enso__offic ensomeo_who ensorry__more ensorry__s ensorry_and ensorry_i enspeak_with enspeci_offer enstand_=O
-12 enstart__=D enstart__the enstart_dates enstore__close enstore_are entaken__> entakes__and entalk__the
-12 entell__about enten__=D enteste__=D enthan_=D enthat__=O enthat_i enthat_your enthe__panel enthe__quest
-12 enthe__reads enthe__which enthe__wing enthe_admin enthe_backg enthe_baker enthe_branc enthe_denti enthe_fire
-12 enthe_paren enthe_proje enthe_surve enthe_task enthe_trial enthe_work enthey__call enthey__proba enthey_aim
-12 enthey_will enthis__for ento__befor ento__we ento_close ento_decid ento_heari ento_hire ento_let entold__we
-12 entook_us entouch__=O entrain__=D entrial_shift entry__again entwo__=D enunder_our enunfor_the enup__us enus_?
-12 enus__answe enus__date enus__pleas enus_will enus_your enwante__know enwante_you enwe__anoth enwe__booke enwe__got
-12 enwe__need enwe__recru enwe_encou enwe_give enwe_go enwe_got enwe_regre enwere__=D enwhat__need enwhat__you
-12 enwhen__rang enwill__make enwing__=D enwing_opens enwith__colle enwith__to enwith_limit enwork_=O enwould__=D
-12 enwould__an enwould_write enwrite__and enwritt__us enyear__and enyear_and enyears_=D enyears__> enyes_>
-12 enyou__answe enyou__let enyou__resch enyou__so enyou_confi enyou_expec enyou_go enyou_like enyou_well enyour__date
-12 enyour_detai enyour_holid enyour_numbe enyours__=D es:__por es<__mover es<_fuera es<_podem es<_su es<_traba
-12 es=D__por es=D_si es=O_no esa__tres escerra_por esde__: esdocum_=D esdocum__> esdos__> esel__! esel__sigue
-12 esempie__> esen__ofici esesta_de esestar__vacac esestar_de esla__> esla_docum esla_prueb eslas__=D esleo__>
-12 esllama__? esmover__llama esmover_la esno__> esno__de espara__la esperma_cerra espodem__la espodem_mover
-12 espuest_se este__=O estres__> esun_place esvalid_=D esvalid__> esvence_=D esvence__> esy__no esy__que fr<__avons
-12 fr<__des fr<__forma fr<__vacan fr<_entre fr<_malhe fr<_sans fr=D_9 fr=D_: fr=D__de fr=D__h fr=O_> fra__heure
-12 fratten_=D fratten__a fravez__pour fravez_pas frbon__=D frbonne__la frbonne_vacan frbudge__=D frce__=D frconsi_que
-12 frd_essai frdans_l frde__elect frde_confi frde_passe frdonc_=O frelect__publi frelect_sera frfonct_=D frh__9
-12 frheure_> fril_y frirait_? frirait__> frl__est frl__sera frl_elect frl_equip frl_essai frla_date frle_comit
-12 frle_resul frm_a frmerci__confi frmidi_> frn_avez frnous__atten frnous_rappe frouver_=D frpas_=D frpas__>
-12 frpour_nous frpubli_=D frpubli__> frrappe__=O frresul__l frresul_de frs_est frsera__=O frsera_publi frvacan__=D
-12 frvacan_la frvous__avez frvous_atten frvous_irait frvous_n frvus_=D grain:number grain:quarter s.debuero s.deeinst
-12 s.deguten s.dehier s.dein s.denicht s.deschoe s.desehr s.dewar s.enamong s.enaslee s.enassum s.enautom s.enb
-12 s.enboth s.encerta s.encover s.encurre s.endark s.endocum s.enepiph s.enfield s.enfreez s.enfull s.engets
-12 s.engetti s.enhas s.enhelp s.enin s.enlectu s.enliter s.enlittl s.enmarch s.enmater s.enmenti s.enmovin s.enneith
-12 s.ennot s.enpack s.enproje s.enrequi s.ensay s.enschoo s.ensell s.entechn s.enten s.enticke s.entomas s.entop
-12 s.entry s.enturna s.enunsuc s.enup s.enurgen s.esantes s.esfecha s.eslamen s.esnadie s.esvolve s.esya s.fravant
-12 s.frconsi s.frdetai s.frmalhe s.frne s.froffre s.frsera s.frsuis
-11 ALL>>ALL>>O ALL>>HEAR>>D ALL>ASK1 ALL>OBETW ALL>OBETW1 ASK>>ASK>>TELL ASK>>DOC>>D ASK>>EVENT>>EVENT
-11 ASK>>HEAR>>YOUR ASK>>YOU>>SEND ASK>>YOUR>>CALL ASK>ASK1 ASK>D2 ASK>NEWS ASK>START2 AWAY>>D>>DECIDE AWAY>>D>>WE
-11 AWAY>>HE>>D AWAY>>OUR>>ORG AWAY>D1 AWAY>O1 AWAY>WAIT2 CALL>>D>>TALK CALL>>O>>IT CALL>>O>>WE CALL>>US>>D
-11 COND>>D>>YOU COND>>YOU>>START COND>ALL COND>DOC COND>FUT1 COND>HE COND>VAGUE1 D>>ALL>>AWAY D>>ASK>>US
-11 D>>AWAY>>START D>>COND>>IT D>>DECIDE>>HEAR D>>DECIDE>>ORG D>>HEAR>>IT D>>NEG>>IT D>>NEG>>PAST D>>O>>HE
-11 D>>OUR>>TALK D>>START>>IT D>>TELL>>ALL D>>VAGUE>>YOUR D>>WAIT>>YOU D>HIS2 D>IT D>THIRD DECIDE>>D>>ORG DECIDE>OIN1
-11 DECIDE>THIRD1 DECIDE>US1 DOC>>D>>PAST DOC>>D>>YOUR DOC>>TELL>>D DOC>HAVE1 DOC>IT1 EVENT>>CALL>>O EVENT>>EVENT>>IT
-11 EVENT>>PAST>>D EVENT>OWITHIN1 FUT>>D>>YOU FUT>>DECIDE>>D FUT>>EVENT>>YOU FUT>>NEG>>NEWS FUT>>SEND>>TALK
-11 FUT>>THIRD>>D FUT>>WE>>OUR FUT>>YOU>>CALL FUT>>YOUR>>CALL FUT>>YOUR>>COND FUT>ALL FUT>D FUT>HE1 FUT>THIRD FUT>US1
-11 HAVE>>ALL>>PAST HAVE>>HAVE>>SEND HAVE>HIS HAVE>IT1 HE>>ASK>>DECIDE HE>>D>>WE HE>>EVENT>>PAST HE>>FUT>>AWAY
-11 HE>>START>>HE HE>HAVE2 HE>OON2 HEAR>>ASK>>OUR HEAR>>COND>>YOU HEAR>>D>>WAIT HEAR>>HAVE>>PAST HEAR>>HEAR>>NEWS
-11 HEAR>>NEG>>HAVE HEAR>>O>>O HEAR>>O>>WHEN HEAR>>WE>>YOU HEAR>>YOUR>>NEWS HEAR>>YOUR>>YOUR HEAR>O2 HEAR>VAGUE2
-11 HIS>AWAY HIS>D2 IT>>ALL>>WE IT>>D>>ALL IT>>D>>PAST IT>>FUT>>O IT>>NEG>>OUR IT>>PAST>>NEG IT>>START>>D
-11 IT>>START>>PAST IT>>WHEN>>NEWS IT>>YOU>>ASK IT>>YOU>>NEWS IT>HAVE2 IT>HIS IT>OBY2 IT>OFROM2 NEG>>D>>TALK
-11 NEG>>HAVE>>DECIDE NEG>>HEAR>>YOUR NEG>>PAST>>CALL NEG>>PAST>>D NEG>>SEND>>D NEG>OFROM1 NEG>OUR NEG>PAST1 NEG>TALK1
-11 NEWS>>CALL>>OUR NEWS>>D>>HE NEWS>>O>>CALL NEWS>>OUR>>FUT NEWS>>PAST>>TELL NEWS>>START>>FUT NEWS>>START>>PAST
-11 NEWS>>US>>O NEWS>DOC2 NEWS>HE1 NEWS>ORG NEWS>TELL1 NEWS>YOUR2 O>>AWAY>>D O>>COND>>HE O>>D>>NEG O>>IT>>DECIDE
-11 O>>IT>>WE O>>WE>>ASK O>>WE>>O O>ASK1 O>HE1 O>OON1 OBEF>O1 OBEF>OON1 OBY>HEAR1 OBY>HEAR2 OFROM>AWAY OIN>IT1
-11 OIN>WHEN OON>HE ORG>>D>>AWAY ORG>>D>>DECIDE ORG>>D>>IT ORG>>HAVE>>HIS ORG>>HEAR>>D ORG>>O>>WE ORG>>PAST>>PAST
-11 ORG>>PAST>>YOU ORG>>WAIT>>IT ORG>OWITHIN2 OUNTIL>WE2 OUR>>AWAY>>AWAY OUR>>TELL>>WAIT OUR>OIN1 OUR>START2
-11 PAST>>CALL>>YOU PAST>>COND>>WE PAST>>DOC>>D PAST>>FUT>>CALL PAST>>FUT>>TELL PAST>>HE>>FUT PAST>>IT>>D
-11 PAST>>IT>>YOU PAST>>OUR>>TALK PAST>>TELL>>IT PAST>>WE>>NEG PAST>>YOU>>HEAR PAST>SURE2 SEND>>TELL>>US
-11 SEND>>TELL>>WE SEND>>YOU>>WHEN SEND>WHEN1 START>>D>>SEND START>>D>>START START>>HE>>D START>>TALK>>D
-11 START>>WAIT>>D START>>WE>>O START>ALL2 START>ASK START>D1 START>FUT1 START>IT2 START>OUR START>OUR1 START>WAIT1
-11 START>WE TALK>>ALL>>D TALK>>D>>WE TALK>>IT>>PAST TALK>>NEWS>>CALL TALK>>TALK>>D TALK>OBY2 TALK>PAST TELL>>ORG>>FUT
-11 TELL>>WE>>D TELL>>WHEN>>D TELL>AWAY2 TELL>OUR2 TELL>SEND1 THIRD>START US>>D>>HE US>>PAST>>D US>>YOU>>NEG
-11 US>>YOUR>>D US>COND US>HEAR US>IT2 US>ORG2 US>PAST US>YOU VAGUE>TALK1 VAGUE>YOUR WAIT>>ORG>>D WAIT>>ORG>>PAST
-11 WAIT>THIRD1 WE>>AWAY>>NEWS WE>>HEAR>>FUT WE>>NEG>>DOC WE>>O>>WE WE>>PAST>>WHEN WE>>SEND>>D WE>>START>>TALK
-11 WE>>YOUR>>CALL WE>DOC2 WE>OAFT WE>OUR1 WHEN>>ALL>>ORG WHEN>WHEN2 YOU>>D>>FUT YOU>>FUT>>TALK YOU>>HEAR>>SEND
-11 YOU>>TELL>>HE YOU>>WE>>ASK YOU>>WE>>HEAR YOUR>>ALL>>NEG YOUR>>HAVE>>HAVE YOUR>>NEWS>>O YOUR>>TELL>>FUT
-11 YOUR>>YOUR>>D YOUR>AWAY YOUR>O2 YOUR>ORG2 YOUR>WAIT1 YOUR>YOUR2 c.deam c.deanzei c.debespr c.deeinar c.deeinge
-11 c.degebun c.degeht c.dehaett c.dehalte c.dehaus c.deihren c.dekenne c.dekommi c.delenz c.delink c.demacht c.denun
-11 c.deonlin c.deschaf c.desozia c.desperr c.deweg c.enaddre c.enairpo c.enalrea c.enamong c.enapply c.enautom
-11 c.enbackg c.enbehin c.enbellw c.enbless c.enbook c.enbuild c.encalle c.encampu c.encante c.encard c.enchef
-11 c.encoffe c.encompa c.enconve c.encousi c.encover c.endenma c.endonat c.enfee c.enfesti c.enfire c.enforgo
-11 c.enfour c.enfreez c.enfroze c.engradu c.enheari c.enhebde c.enhelp c.enif c.eninste c.enjoin c.enkitch c.enleast
-11 c.enliked c.enlisbo c.enlog c.enlost c.enlove c.enmust c.ennewsl c.enonsit c.enphoto c.enplayi c.enpm c.enreces
-11 c.enrecru c.enrefun c.enrenew c.enrestr c.enservi c.enshuts c.enskiin c.ensmili c.ensprea c.ensuit c.enswede
-11 c.entalki c.entechn c.entrip c.enunfor c.enuploa c.envacat c.enwebsi c.enwhy c.enwife c.enworki c.enworks
-11 c.enwrote c.es=O c.esabrim c.esampli c.esasi c.esbien c.escaduc c.escita c.escompl c.esconcl c.esde c.esexame
-11 c.esfesti c.esincor c.esnegoc c.esnueve c.esrecla c.esregre c.estodas c.esy c.fr=O c.frannon c.frcela c.frcolle
-11 c.frconvi c.frdepla c.frdispo c.frdites c.frligne c.frmessa c.frperio c.frpourr c.frquelq c.frrecru c.frserie
-11 c.frsont c.fry c:THIRD c:WHEN de<__anzei de<__dass de<__einar de<__hat de<__lenz de<__letzt de<__sperr de<_an
-11 de<_bewer de<_bin de<_passt de<_schad de<_sollt de=D__antwo de=D__gesag de=D__hoere de=D__im de=D__ja de=D_beden
-11 de=D_gebun de=D_schaf de=O__9 de=O__alle de=O__besti de=O__das de=O_aber de=O_erhal de=O_sind dean_diese
-11 deangeb__=D deangeb__wir deangeb_gilt deanzei__=D deauf__=D deauf__> debei__in debesch__sie debesch_ob debetri_=D
-11 debetri__den debetri__wiede debetri_ueber debewer__der debewer_ist debin__in debis__9 debleib__> dedas__der
-11 dedas__ihnen dedas__moech dedas_prakt dedauer__> deden_sozia deder__ueber deder_arbei dedie__gehen dedie__tagt
-11 dedie_anzei dedie_einar dedie_wahl dediese__halte deein__=D deein_schoe deeinar__=D deeinar_dauer deentsc__betri
-11 deergeb_moech deerrei_mich defrau__ist defrau_lenz degebun_> degenau_=O degenau__=O degesag_=O degespr__wir
-11 degilt__> dehaben__ihnen dehat_ihnen dehatte__=D deherr__> deich_=D deich__auf deihnen__gesch deihnen_gesch
-11 deihnen_noch deihre__=D deihre_entsc deim_haus deinter__> deinter_an deist_betri deist_nicht dekoenn__uns
-11 dekolle__ihnen dekolle_hat dekomme_sie dekommi_tagt deladen__=D delenz__=D delenz_ist delink__=D delink_ist
-11 demehr_=O demit__> demoech__sie denicht__=O denicht_von denoch_die denochm__> depasst__=D desie__nicht desozia_>
-11 desprec_> destell_ich deueber__ergeb deueber__sozia deunser_angeb deurlau_=D devon_ihnen dewie_bespr
-11 dewiede__buero dewir__gesch dewir__noch dewir_hatte en9__in en9__ist en9_appli en9_novem en:_first en:_it en<__9
-11 en<__backg en<__birth en<__cante en<__cousi en<__else en<__fee en<__going en<__k en<__keep en<__launc en<__left
-11 en<__ok en<__onsit en<__perio en<__posit en<__repla en<__resta en<__shut en<__sick en<__stand en<__talki en<__task
-11 en<__vice- en<__work en<_aye en<_back en<_close en<_congr en<_enclo en<_good en<_half en<_hi en<_many en<_ms
-11 en<_norma en<_notic en<_regis en<_remin en<_train en<_wishi en=D_=O en=D__about en=D__among en=D__conve
-11 en=D__enjoy en=D__every en=D__full en=D__hear en=D__joke en=D__leave en=D__longe en=D__lunch en=D__need en=D__only
-11 en=D__patag en=D__that en=D__wheth en=D_back en=D_came en=D_chase en=D_cheer en=D_far en=D_is en=D_so en=D_welco
-11 en=O_? en=O__climb en=O__else en=O__mail en=O__you en=O_calls en=O_have en=O_he en=O_party en=O_same en=O_than
-11 ena__and ena__long ena_bette ena_bless ena_coffe ena_fixed ena_place ena_sunbu enabout_the enaccou__be enaccou_of
-11 enaccou_will enad__s enad_it enadver_the enafter__it enagend__=D enagree_=D enagree__we enairpo_=D enairpo__eveni
-11 enall_=D enall__=O enall__may enall__the enall_at enall_staff enalrea__=D enalso__is enaltog__expec enaltog_so
-11 enam_> enam__a enam__altog enam__goa enam__mater enamong__> enand__away enand__can enand__love enand__on
-11 enand__said enand__there enand__wante enand__we enand_am enand_as enand_mail enand_nobod enand_not enand_talk
-11 enand_two enand_with enanna__she enanoth_appli enanswe__? enanswe__so enapolo_> enappli__this enappli_can
-11 enappli_close enappli_windo enappoi__and enare__recru enare__welco enare_all enare_close enare_sent enarriv_=D
-11 enarriv__minut enarriv_ten enas__will enas_the enat__airpo enat_all enat_half enat_least enat_six enattac__invoi
-11 enattac__send enattac__the enattac_form enattac_is enattac_our enautom__: enautom_reply enaway_back enaye__spoke
-11 enaye_we enback__leave enback__what enback_on enback_smili enbank__> enbased_in enbe__even enbe__holid enbe_had
-11 enbe_re-ad enbe_read enbeen_asked enbeen_short enbellw_=D enbellw__! enbette_news enbirth__> enbirth_for
-11 enbless_=D enboth_=D enbut__=O enbut__offic enby_a encall_anna encall_off encalle__=D encame__smili encan__it
-11 encan__made encan__offer encan_do encance_> encance_the encandi__were encandi_is encaugh_me encentr__=D enceo__?
-11 encerti__> enchang__we enchase__> encheer_> enchose__candi encitie_> enclien__> enclose__offic enclosi__for
-11 encoach_=D encoach__> encolle__every encolle_read encommi__conve encommi_has encommi_met encommi_next encompa_>
-11 encongr_on enconsi__for enconve__=D enconve__was enconve_it encould__speak encousi__looki encousi_is encto_>
-11 endate_=D endate__> endate__be enday_=O enday__be enday_would endecid__the endecis__adver endecis__restr
-11 endecis_can endetai__=D endo__conta endo_apolo endo_it endocum_we endoes__work enduty__> eneach__> enearly_=D
-11 enearly__> enenclo__the enenclo_is enenjoy_our eneven_from enevery__but enevery__indep enevery__sat enevery_mail
-11 enevery_test enevery_who enexam_=D enexam__> enexpec__take enfee__be enfee_will enfeedb_? enfeel__to enfeel_free
-11 enfill_in enfille_> enfinal_stage enfind__our enfind_attac enfixed__=D enfollo_the enfor__: enfor__after
-11 enfor__annua enfor__birth enfor__for enfor__long enfor_feedb enfor_inter enfor_now enfor_playi enfor_sendi
-11 enfree_> enfree_for enfrom__ad enfrom__porte enfrom__train enfroze_=D enfroze__> enfurth__our enget__for
-11 enget__know enget_your engo__on engoa_> engoes_live engoing__happe engood_=O engot_back enhad__from enhad_even
-11 enhad_hoped enhand_in enhappe__sorry enhappy_birth enhas__her enhas_a enhas_stopp enhas_to enhave_=D enhave__acces
-11 enhave__asked enhave__done enhave__news enhave__one enhave__pleas enhave_bette enhave_caugh enhave_compl
-11 enhave_liked enhe__> enhe__be enhead_offic enhear__the enheari__me enhebde_=D enhelp_> enhelps_> enhi__hope
-11 enhi_robin enhirin_> enhirin__froze enhirin__next enhold__that enholid__so enhope_the enhow_=D enhow__s enhr__to
-11 eni__apolo eni__leavi eni__see eni__work eni_could eni_may eni_regre eni_sent enif__can enif__want enin__eveni
-11 enin__no enin_goa enin_kerry enindep__takes enindep_which eninfor__that eninste_? eninste__> eninste_of
-11 eninter__am eninter__last eninter__peopl eninter_i eninter_nine eninvit_> eninvoi__9 eninvoi_no enis__agend
-11 enis__there enis_based enis_final enis_froze enis_full enis_looki enis_more enis_nothi enis_unatt enis_why enit__:
-11 enit__a enit__at enit__full enit__hand enit__lovel enit__s enit__so enit__top enit__yours enit_as enit_is
-11 enit_short enit_you enjob_is enjoini_us enjoke_> enjust__on enkeep__short enkeep_your enkerry_back enkindl__and
-11 enkindl__your enkindl_confi enkindl_sign enknow__team enlapse__we enlapse_if enlaunc__no enleave__cheer
-11 enlicen__the enlike__offer enlike__thoug enlike_your enliked__have enliked_to enlimit__> enlisbo_=D enlog__>
-11 enlog_in enlonge_stand enlook__> enlooki_=D enlove__work enlovel_to enmade__=D enmade__no enmade__we enmade_to
-11 enmail__and enmail__be enmail__our enmail_but enmake_you enmay_write enme_about enme_have enmeet__at enmessa__my
-11 enminut__=D enminut_early enmobil_> enmore_remin enmove_=D enmr__=D enmr__s enmust__you enmy__takes enmy_broth
-11 enmy_cousi enmy_repla enneed__certi enneed__decis enneed__in enneed_for enneed_it enneeds_to ennew__goes
-11 ennew_websi ennext_conve ennice__to ennice_talki ennight__it ennine__=D ennine_peopl enno_> enno__inter
-11 enno__stand enno_joke ennobod__anyth ennobod_will ennorma__answe ennorma_we ennot__call ennot__heari ennot__no
-11 ennot__selec ennot_a ennot_able ennot_ask ennot_call ennot_do ennot_hire ennot_my ennot_on ennothi__chase
-11 ennothi_else ennothi_moves ennotic__is ennumbe__=O enobser__=O enof__surve enof_leave enof_servi enoff__s
-11 enoff__the enoff_altog enoffer__to enoffer_made enoffic__unatt enoffic_wordi enoffsi_=D enok__know enok_i enok_ok
-11 enon__inter enon__novem enon__the enon_accou enon_with enonce__have enonly__morni enonly__that enonly__you
-11 enonly_so enonly_two enonly_wante enonly_work enooo__=D enooo_back enopen_again enor__at enorder_=D enorder__>
-11 enother__start enour__sleep enour__websi enour_budge enour_invoi enour_shop enour_surve enourse_=D enpaid__the
-11 enpaid_at enpanel_> enpanel_will enpartn_will enparty__=D enpasse_=D enpasse_to enpatag__phone enpatag_no
-11 enpeopl__be enperio_is enplayi__us enplayi_for enpleas__anna enpleas__back enpleas__ten enpleas_answe enpm_ist
-11 enporte_> enposit__been enposit_has enpossi_? enpost__taken enpost__to enpost_was enprofi_=D enpromi__for
-11 enpromi__write enput__down enquest_=O enrathe__promi enrathe_not enreach__decis enreach__my enreach_on enreach_us
-11 enread__test enreadv_=D enreadv__> enrecei__lette enrecru__for enrecru__the enrefer_> enrefun_=D enrefun__>
-11 enregis_for enremin_: enrepla__=D enrepla_takes enreply_: enresta__at enresta_shuts enrestr__annou enrestr_was
-11 enresul__our enretur_> enring__? enround__> enround__with enround_start ens__its ens__my ens__not ens__offic
-11 ens__say ens_closi ens_conve ens_shut ensaid__=D ensaid__was ensalar__paid ensalar_are ensat__you ensat_with
-11 ensched_> ensecre_is enselec__an ensend__invit ensendi__slide ensendi_the ensense_> ensettl_on enshall__back
-11 enshe_is enshop__=D enshop_sleep enshort__=D enshort_note enshort_you enshoul__writt enshow_you enshut_=D
-11 enshut__> enshut__appli enshut_ourse enshut_the enshuts__the enshuts_at ensign_=D ensign__> ensigna_=D ensigna__>
-11 ensit_in enskiin__=D ensleep_=D ensleep__> enslide__as enslow_=D ensmili_> enso__an enso__him enso__openi
-11 enso__the enso_ask enso_there ensomeb__=D ensomeb__can ensomeb_who enspeak__to enspoke__and enstage__bellw
-11 enstage_with enstand__for enstart_inter enstay__touch enstay_in enstudy_> ensunbu_> ensuper__meets ensuper_board
-11 entake__as entalk_> entalk__> entalk__throu entalk_you entalki__you entell__then entell_it enten_> enten__early
-11 enten_minut entest__which entest_indep enthank__again enthank__sendi enthat__all enthat__would enthe__=D
-11 enthe__attac enthe__form enthe__on enthe__run enthe__schoo enthe__shuts enthe__start enthe__want enthe__windo
-11 enthe__wordi enthe_agenc enthe_agend enthe_clien enthe_compa enthe_confe enthe_engag enthe_eveni enthe_fee
-11 enthe_good enthe_merge enthe_only enthe_porte enthe_stand enthe_techn enthe_third enthe_vice- enthen__compa
-11 enthen_we enthink_=D enthis__an enthis_offer enthis_one enthoug__the enthoug_on enthree__=D enthree__peopl
-11 enthrou__feedb enthrou__final enthrou_to entime__! ento__bette ento__first ento__had ento__he ento__next
-11 ento__place ento__somet ento__stage ento_happe ento_reapp ento_recei ento_restr ento_the entold__are entold__candi
-11 entold_all entold_her entoo__> entop_> entrave_to entrial__would entried__reach entried_to entrip_=D entrust__=D
-11 entwo__home enunatt__and enunava_=D enunder__rules enunfor__=D enunfor_also enunfor_i enunles__log enuntil_i
-11 enus__would envice-__offic envice-_s envolun__the enwalke_=D enwante__tell enwante__to enwas_=D enwas__only
-11 enwas_annou enwas_lovel enwas_top enwe__hold enwe__inter enwe__nine enwe__other enwe__unabl enwe__yes enwe_chose
-11 enwe_compa enwe_had enwe_inter enwe_keep enwe_launc enwe_lost enwe_move enwe_reply enwe_shut enwe_start enwe_took
-11 enwe_went enwebsi__live enwebsi_goes enwelco_! enwent_with enwhat__promi enwhen__have enwheth__could enwhich__why
-11 enwhich_it enwhich_takes enwho__with enwho_have enwho_sat enwhy_we enwife__=D enwill__about enwill__its
-11 enwill__place enwill__re-ad enwill__reach enwill_hold enwindo__night enwishi_you enwith__clien enwith__cto
-11 enwith__name enwith__offic enwith__sunbu enwith_bellw enwith_other enwith_thank enwonde__you enwonde_if enwordi_>
-11 enwork__and enwork_from enwork_morni enwork_with enwould__liked enwould__not enwould_send enwritt__and enyear_=O
-11 enyou__! enyou__9 enyou__came enyou__caugh enyou__free enyou__place enyou__playi enyou_atten enyou_down enyou_log
-11 enyou_throu enyour__appoi enyour__card enyour__dated enyour_answe enyour_birth enyour_certi enyour_mobil
-11 enyour_perso enyour_profi enyours_> es<__curso es<__me es<__tu es<__un es<_en es<_fecha es<_habla es<_nuest
-11 es<_recla es<_tiene es<_un es=D__festi es=D__hay es=D__mano es=D__tiene es=D__traba es=D_como es=D_escri esa__>
-11 esa__lista esa__nueve esal__=D esal__> esal_equip esanunc__=D escaduc_=D escaduc__> escerra__=D escerra__=O
-11 escerra__negoc esconcl_=D esconcl__> esconoc__equip esconoc_al escurso_de esde__horas esde_dos esde_ingre esde_no
-11 esde_recla esdel__de esdos_horas esel_exame esel_negoc esen__de esen_mano esentie_que eses_valid esfecha__ingre
-11 eshabla__=D eshabla_el esingre_: esingre__=D esinscr__=D esla_ofert eslas_nueve eslas_tres eslista_: eslista__=D
-11 eslos_=D esmano__9 esmano_de esmas_de esnadie__> esnegoc_=D esnegoc__> esno__el esno_me esnueve_> esofert__valid
-11 esofert_es esofici__=D esofici_cierr esperfe_=D esperfe__> esplazo__recla espor_=O esprome__=D esprueb__=D
-11 espuede_=D espuede__? esque_no esrecla__=D esrecla__la esrecla_a esrecla_concl esregre_=D esregre__> essi__tiene
-11 essi_el essu_solic estarde_y este_esper este_leo estiene_=D estiene__nuest estiene__para estraba_> estraba__leo
-11 estraba_te esvacac__el esvacac_vuelv esy_es fr<__burea fr<__cabin fr<__coura fr<__courr fr<__lien fr<__pars
-11 fr<_conge fr<_dites fr<_nos fr<_parfa fr<_pouve fr<_serie fr=D__=O fr=D__cela fr=D_consi fr=O__conve fr=O__recev
-11 fra__> fra__entre fra_lieu fra_nouve frabsen__> frappel__a frau_salon fraura__=D frautre__> frbien_=D frbon_coura
-11 frburea__ferme frcandi_n frcomit__=D frconfi__> frconfi__prese frconfi_votre frconge_annue frconve_=D frde_9
-11 frde__h frdites_=D fren_ligne frentre__lieu frentre_aura frequip_> fressai__=D frfiche_=D frfiche__> frheure_de
-11 fril__effet fril__reuni fril_se frje__absen frje_pars frje_trava frl__aura frl_annon frla__d frla__des frla_perio
-11 frle__de frle_cabin frle_rende frle_test frlien_expir frmessa_=D frn_a frnos_burea frnote__> frnotre_entre
-11 frnotre_rende frnous_ne frparfa_=D frparfa__! frpars__conge frpars_en frpas_ete frperio__essai frperio_d
-11 frpour__entre frpouve_nous frprese_=D frprese__> frque__candi frque_votre frque_vous frretou__fiche frretou_la
-11 frreuni_=D frreuni__nouve frreuni_a frsalon_=D frsalon__> frsans_repon frsi_cela frsuis__=D frsuis_absen
-11 frtelep_=O frtrava_=D frtrava__> frvos__de frvotre__> frvotre__n frvotre_inter frvous__nous frvous_etes
-11 grain:range how:AFT&EVENT how:ON&TELL how:UNTIL&CALL s.deabges s.degern s.dehatte s.deja s.delaeuf s.deplatz
-11 s.deschad s.deschri s.deweil s.dewilk s.enaltog s.enaye s.enbreat s.enbroth s.encaugh s.encheer s.enclimb
-11 s.enclosi s.eneat s.enexact s.enfarm s.enfelt s.enfill s.enfourt s.engoa s.engone s.enhelps s.enindep s.eninvoi
-11 s.enist s.enjoke s.enkindl s.enmate s.enmessa s.enmet s.ennever s.ennovem s.enpatch s.enpayro s.enpensi s.enporte
-11 s.enregis s.enrepli s.ensaw s.ensiste s.ensnow s.ensuper s.entalki s.entreat s.enwordi s.enwould s.es? s.esanunc
-11 s.esapunt s.esen s.esentie s.esingre s.eslista s.esmano s.esrecla s.fradres s.frannue s.frequip s.frfait s.frnote
-11 s.frparfa s.frpasse
-10 ALL>>D>>FUT ALL>>D>>SURE ALL>>FUT>>IT ALL>>HEAR>>HAVE ALL>>O>>D ALL>>TALK>>PAST ALL>>THIRD>>D ASK>>ASK>>YOUR
-10 ASK>>CALL>>TELL ASK>>CALL>>US ASK>>D>>US ASK>>D>>YOUR ASK>>EVENT>>IT ASK>>HAVE>>HAVE ASK>>NEG>>SEND ASK>>OUR>>TALK
-10 ASK>>SEND>>ORG ASK>>SEND>>TELL ASK>>YOU>>EVENT ASK>>YOU>>IT ASK>ALL2 ASK>AWAY2 ASK>CALL ASK>COND2 ASK>HAVE
-10 ASK>PAST1 ASK>SEND2 AWAY>>D>>ASK AWAY>>D>>IT AWAY>>FUT>>WE AWAY>>HE>>TELL AWAY>>NEWS>>CALL AWAY>>O>>HEAR
-10 AWAY>>ORG>>TELL AWAY>ALL2 AWAY>FUT1 AWAY>TELL AWAY>THIRD2 AWAY>WE1 CALL>>ALL>>THIRD CALL>>WE>>HEAR CALL>>YOU>>US
-10 CALL>ASK CALL>EVENT CALL>FUT2 CALL>HAVE2 CALL>HEAR1 CALL>IT2 CALL>WAIT1 COND>>D>>O COND>>NEG>>D COND>>YOU>>ASK
-10 COND>>YOU>>FUT COND>>YOU>>TELL COND>DECIDE2 COND>YOUR2 D>>ALL>>WAIT D>>AWAY>>O D>>AWAY>>TELL D>>COND>>TALK
-10 D>>DOC>>ALL D>>FUT>>EVENT D>>FUT>>PAST D>>NEWS>>TELL D>>ORG>>EVENT D>>ORG>>WAIT D>>OUR>>O D>>PAST>>IT D>>SURE>>O
-10 D>>TELL>>IT D>>WAIT>>NEG D>>WE>>ALL D>>WE>>WE D>>WHEN>>O D>>YOUR>>HAVE D>>YOUR>>TELL D>EVENT2 D>OBEF1 D>OBY2
-10 D>YOUR1 DECIDE>>D>>TELL DECIDE>>NEG>>DECIDE DECIDE>>TALK>>D DECIDE>>TALK>>ORG DECIDE>>YOU>>D DECIDE>>YOUR>>START
-10 DECIDE>OIN DOC>>ASK>>WE DOC>>D>>ASK DOC>>DECIDE>>D DOC>>O>>HEAR DOC>>PAST>>SEND DOC>>WAIT>>D DOC>>WE>>SEND DOC>O
-10 DOC>OBETW DOC>OUNTIL1 DOC>PAST2 DOC>TALK2 EVENT>>AWAY>>D EVENT>>DOC>>TELL EVENT>>ORG>>ORG EVENT>>WE>>YOU EVENT>D2
-10 EVENT>SEND1 FUT>>AWAY>>O FUT>>D>>NEG FUT>>D>>TALK FUT>>DECIDE>>VAGUE FUT>>EVENT>>D FUT>>FUT>>YOU FUT>>HE>>D
-10 FUT>>NEG>>ASK FUT>>NEG>>DECIDE FUT>>NEG>>EVENT FUT>>SEND>>D FUT>>SEND>>OUR FUT>>TELL>>CALL FUT>>TELL>>VAGUE
-10 FUT>>WE>>D FUT>>WE>>IT FUT>>WE>>TELL FUT>>YOU>>O FUT>HAVE FUT>OIN FUT>OON FUT>SEND2 FUT>VAGUE1 FUT>WE HAVE>>O>>WE
-10 HAVE>>PAST>>US HAVE>IT HAVE>ORG1 HAVE>PAST2 HAVE>START HAVE>TALK2 HAVE>US1 HAVE>WAIT1 HE>>ASK>>YOU HE>>D>>AWAY
-10 HE>>D>>HEAR HE>>FUT>>CALL HE>>HE>>D HE>>HEAR>>DECIDE HE>>PAST>>HE HE>>SEND>>O HE>>TELL>>PAST HE>ASK2 HE>FUT1 HE>HE
-10 HE>OIN HE>START2 HE>WE HEAR>>DECIDE>>YOUR HEAR>>IT>>NEG HEAR>>NEWS>>NEG HEAR>>ORG>>YOU HEAR>>TELL>>D
-10 HEAR>>VAGUE>>D HEAR>>WAIT>>NEWS HEAR>AWAY1 HEAR>EVENT2 HEAR>HIS1 HEAR>OBY2 HEAR>OON HEAR>VAGUE HEAR>WAIT
-10 HIS>>CALL>>YOU HIS>>TELL>>D IT>>D>>WAIT IT>>D>>YOUR IT>>FUT>>SEND IT>>HAVE>>O IT>>IT>>NEG IT>>NEWS>>FUT
-10 IT>>OUR>>ORG IT>>SEND>>NEG IT>>START>>ORG IT>>START>>SEND IT>>WHEN>>HE IT>D IT>ORG1 IT>TALK1 NEG>>ASK>>START
-10 NEG>>D>>NEG NEG>>NEWS>>D NEG>>O>>WE NEG>>START>>O NEG>>SURE>>YOU NEG>>TALK>>O NEG>>TELL>>COND NEG>>US>>D
-10 NEG>>US>>HEAR NEG>DECIDE2 NEG>OON NEG>START1 NEWS>>D>>AWAY NEWS>>FUT>>CALL NEWS>>FUT>>D NEWS>>OUR>>EVENT
-10 NEWS>AWAY2 NEWS>EVENT2 NEWS>OWITHIN O>>COND>>D O>>D>>WHEN O>>HEAR>>YOUR O>>IT>>WHEN O>>NEG>>D O>>NEG>>SEND
-10 O>>SURE>>IT O>>WHEN>>O O>HEAR O>NEG O>ORG1 O>START O>TALK O>US1 O>WE2 O>YOUR2 OBETW>CALL2 OBETW>HEAR OBETW>YOUR1
-10 OBY>WAIT1 OBY>WHEN OIN>FUT2 OIN>NEG OIN>SURE OON>AWAY OON>PAST1 ORG>>ASK>>HEAR ORG>>AWAY>>HE ORG>>FUT>>EVENT
-10 ORG>>HEAR>>WAIT ORG>>HEAR>>YOU ORG>>HIS>>TELL ORG>>PAST>>AWAY ORG>>TALK>>D ORG>>WAIT>>EVENT ORG>>YOU>>PAST
-10 ORG>START1 ORG>THIRD2 ORG>YOU OUR>>ALL>>TALK OUR>>AWAY>>O OUR>>D>>TALK OUR>>DOC>>WHEN OUR>>HE>>D OUR>>START>>EVENT
-10 OUR>>TALK>>HAVE OUR>DOC OUR>IT OUR>THIRD OUR>US PAST>>D>>CALL PAST>>DECIDE>>D PAST>>FUT>>ASK PAST>>FUT>>HEAR
-10 PAST>>HEAR>>D PAST>>HEAR>>YOU PAST>>PAST>>NEWS PAST>>SEND>>NEWS PAST>>TALK>>PAST PAST>>WE>>HEAR PAST>>YOU>>TALK
-10 PAST>>YOU>>THIRD PAST>HEAR2 PAST>OBY1 PAST>OON2 PAST>ORG1 PAST>OUNTIL2 PAST>THIRD1 PAST>VAGUE2 SEND>>D>>TALK
-10 SEND>>D>>WE SEND>>NEG>>D SEND>>NEWS>>EVENT SEND>>O>>NEG SEND>>ORG>>HIS SEND>>WHEN>>YOU SEND>>YOU>>YOUR SEND>DOC
-10 SEND>HEAR START>>D>>NEG START>>NEG>>FUT START>>SEND>>IT START>>START>>FUT START>AWAY2 START>FUT START>FUT2
-10 START>OBY1 START>OUNTIL2 START>START SURE>>YOU>>IT SURE>D2 SURE>IT1 TALK>>ASK>>HEAR TALK>>D>>NEG TALK>>HAVE>>AWAY
-10 TALK>>O>>D TALK>>O>>HEAR TALK>>PAST>>AWAY TALK>>START>>D TALK>>YOU>>TALK TALK>EVENT2 TALK>OIN1 TALK>OUR2
-10 TELL>>D>>PAST TELL>>HIS>>CALL TELL>>IT>>O TELL>>O>>SURE TELL>>WE>>PAST TELL>>YOUR>>THIRD TELL>HIS TELL>OBY
-10 TELL>OBY1 TELL>OIN1 TELL>OUNTIL2 TELL>THIRD1 TELL>YOUR1 THIRD>TELL US>>HEAR>>VAGUE US>ASK US>CALL US>FUT2 US>NEG2
-10 US>SEND1 US>VAGUE1 VAGUE>>DOC>>D VAGUE>DECIDE1 VAGUE>DOC WAIT>>D>>COND WAIT>>EVENT>>D WAIT>>START>>D
-10 WAIT>>TALK>>ASK WAIT>HAVE1 WAIT>HE WAIT>SURE WAIT>TALK1 WAIT>YOUR WE>>ASK>>ORG WE>>AWAY>>TELL WE>>CALL>>TALK
-10 WE>>CALL>>YOUR WE>>D>>CALL WE>>DOC>>YOU WE>>FUT>>EVENT WE>>HEAR>>YOU WE>>NEG>>EVENT WE>>NEG>>NEG WE>>ORG>>HEAR
-10 WE>>PAST>>ALL WE>>PAST>>TALK WE>>PAST>>WE WE>>TALK>>NEG WE>>TELL>>OUR WE>>YOU>>NEG WE>>YOUR>>TELL WE>O2 WE>OBY
-10 WE>OFROM1 WE>PAST1 WE>SEND WE>US2 WHEN>>IT>>FUT WHEN>>IT>>START WHEN>>O>>SURE WHEN>>YOU>>D WHEN>FUT WHEN>ORG1
-10 WHEN>WAIT2 YOU>>D>>WE YOU>>HEAR>>ASK YOU>>HEAR>>WAIT YOU>>IT>>YOU YOU>>IT>>YOUR YOU>>NEG>>IT YOU>>OUR>>DOC
-10 YOU>>TALK>>WHEN YOU>>THIRD>>D YOU>>WAIT>>TALK YOU>>WE>>AWAY YOU>D2 YOU>EVENT1 YOU>NEG YOU>OBETW1 YOU>US2 YOU>YOUR2
-10 YOUR>>DECIDE>>D YOUR>>ORG>>D YOUR>>TALK>>HE YOUR>ALL2 YOUR>EVENT YOUR>EVENT1 YOUR>HEAR2 a:ALL a:NEG a:OWITHIN
-10 b:THIRD c.dearbei c.deauszu c.debrief c.dedaten c.dedie c.deersch c.deersta c.defrau c.defuer c.degerne c.degilt
-10 c.degleic c.degluec c.degut c.dehier c.dejahr c.dekalen c.dekandi c.dekeine c.dekonto c.delaufe c.deletzt
-10 c.deleute c.delief c.deneun c.deprakt c.deprobe c.derufen c.desehen c.deseit c.desitze c.desomme c.despese
-10 c.deversp c.devorge c.dewerks c.enadmin c.enalong c.enalway c.enb c.enball c.enbusie c.enc c.encampa c.enchats
-10 c.enchine c.encoppe c.encosts c.encours c.encurre c.endata c.endecli c.endelet c.endiwal c.enengag c.enevalu
-10 c.enewa c.enexcep c.enexecu c.enform c.enfridg c.enfrien c.enfunde c.engrade c.enh c.enhambu c.enheaps c.enheati
-10 c.enhome c.eniwan c.enkick- c.enkiel c.enless c.enlukas c.enmatch c.enmilli c.enmisse c.enmix-u c.enmobil c.enmuch
-10 c.enmum c.ennot c.enorgan c.enpage c.enparke c.enpassp c.enplaye c.enplus c.enposit c.enpostp c.enprevi c.enpub
-10 c.enquiz c.enraj c.enreimb c.enremai c.enrevis c.enrooms c.ensafel c.ensalad c.ensave c.ensavin c.enseat c.ensettl
-10 c.enshenz c.ensifti c.enspend c.ensquee c.enstood c.enstopp c.ensuper c.enswitc c.entests c.enthey c.entl-fr
-10 c.entoylo c.entreat c.enturne c.enuncle c.enviewe c.envolun c.enwards c.enyou c.esabrir c.esaqui c.esausen
-10 c.escogem c.esensen c.esestuv c.esferia c.esfirma c.esgraci c.esimpos c.esmanda c.esno c.esnuevo c.esofici
-10 c.espiens c.esplant c.esrefer c.esteori c.estres c.estus c.esx c.fraimer c.francie c.frchant c.frconsu c.frcourr
-10 c.frdit c.frecrit c.fremplo c.frfait c.frmontr c.frmusee c.frneuf c.frnous c.frouvri c.frpars c.frprofi c.frrembo
-10 c.frsalon c.frsavoi c.frsecre c.frstage c.frtermi c.frvide c:OWITHIN de9__=O de<__braeu de<__errei de<__frage
-10 de<__geben de<__gilt de<__gluec de<__haben de<__inter de<__konto de<__messe de<__rechn de<__reise de<__rufen
-10 de<__sind de<__waer de<__war de<_abwes de<_arbei de<_haben de<_im de<_spese de=D__do de=D__elter de=D__erinn
-10 de=D__hier de=D__neun de=D__ueber de=D__vergl de=D_als de=D_auszu de=D_kenne de=D_laufe de=D_sitze de=D_urlau
-10 de=D_waer de=D_warte de=O_! de=O__im de=O_hoers de=O_nicht deab_9 deabges_> deabwes_: deabwes__=D deanzei_lief
-10 deauch_? deauf_ihr deauszu_> debei__gut debekom_? debekom__> debetri_muss debitte__ueber debrief_=D debrief__bekom
-10 debuero_> deda__> deda__der dedann_vergl dedas__ab dedas__gilt dedas__wird dedas_buero dedas_gespr dedas_konto
-10 dedass__es deder__muss deder_ander deder_frage dedes_=D dedes__=O dedich_? dedie__auf dedie__ersta dedie__lief
-10 dedie__verei dedie_ander dedie_messe dedie_werks dedu__? dedu_dich dedu_hast deeinla_fuer deer_hat deerinn__dich
-10 deerinn_du deerrei__=D deersta__=D deersta_wir dees_bei dees_komme dees_werde definde_=D defrage__=D defrage_ist
-10 defrau_ilic defrei__> defreue__auf defrueh_vorge defuer__da defuer__gleic degehoe_haben degesch_moech degewor_>
-10 degleic_zu degluec__der degluec_bei degut_> dehaben__sie dehaben__unser dehaben__urlau dehaben__wir dehaett__=D
-10 dehatte_=D dehatte__telef dehier__mehr dehier_niema dehoere__sie deich_in deich_schic deihnen__einla deihnen_die
-10 deihnen_sprec deihr__> deihre__schic deihren__vorge deihren_frueh deilic_> deim_jahr dein_elter deinter__=O
-10 deinter_noch deist__auszu deist__bei deist__komme deist__niema deist_hier dejahr_> dekalen__=D dekam__ilic
-10 dekam_frau dekomme__auch dekonto__=D dekonto_wird delaeuf_=D deleide__> deleute_=D deleute__dann delief_=D
-10 delief__> demeine__=D demeine_rueck demesse__=D demesse_ist demich__an demich__meine demich_nach demir_gut
-10 demit__sprec demoech__mit demuss_=D demuss__zusti denach__rueck denicht__uns denoch__dass denoch__leute
-10 denoch_siche deoffen__=D depruef__! dereise__wir dereise_ersta derufen__=D derufen__mich deruft__frueh
-10 deruft_ihren deschic__die deschoe__! deschoe__schon deschon_=D deschon_mal deschre_=D deseit_=D desekre__>
-10 desekre_ab desiche__sie desiche_dass desie__? desie__brief desie__werde desie_da desie_errei desie_gern
-10 desollt__=D despese__sie despese_rechn deteam__> detelef__du detelef_erinn detuer_=D deueber__sekre deum_neun
-10 deund_=O deund_der deuns_fuer deunser__moech deunser_brief deunter_=O deunter__wir deunter_schic deurlau__>
-10 deurlau__jahr deurlau_im devergl__> devergl_wir devertr_begin deviel_gluec devon_9 devorge__an dewaer__mir
-10 dewaer_bei dewar__noch dewar_ich dewegen__sind dewerde__kam dewiede_errei dewiede_fuer dewir__abges dewir__fuer
-10 dewir_inter dewir_mit dewir_wuerd dewird__geloe dezusti_> dezwei__=D dezwei_leute en9__close en9__for en9__then
-10 en9__you en:_=O en:_recru en:_sam en:_water en<__after en<__agenc en<__ana en<__baker en<__ball en<__bank
-10 en<__call en<__custo en<__dates en<__delac en<__docum en<__ewa en<__feedb en<__game en<__good en<__heaps
-10 en<__hours en<__house en<__in en<__libra en<__list en<__many en<__moves en<__never en<__onboa en<__paren
-10 en<__passe en<__photo en<__previ en<__readi en<__signe en<__slept en<__staff en<__switc en<__viewe en<__your
-10 en<_answe en<_call en<_compl en<_did en<_does en<_drop en<_finan en<_from en<_here en<_kick- en<_last en<_lukas
-10 en<_manag en<_meter en<_mum en<_possi en<_quest en<_reply en<_sifti en<_tests en<_then en<_your en=D_? en=D__anyho
-10 en=D__back en=D__epiph en=D__half- en=D__i en=D__if en=D__in en=D__kiel en=D__ok en=D__some en=D__team en=D__teams
-10 en=D__told en=D__train en=D__waiti en=D__week en=D__withd en=D_also en=D_and en=D_any en=D_are en=D_certa
-10 en=D_does en=D_ewa en=D_expec en=D_hence en=D_here en=D_keep en=D_lasts en=D_late en=D_none en=D_offer en=D_our
-10 en=D_smash en=D_witho en=D_worki en=O__: en=O__can en=O__door en=O__give en=O__go en=O__other en=O__way en=O_play
-10 en=O_which ena__bio ena__chat ena__contr ena__direc ena__list ena__role ena__stop ena__that ena__trip ena__witho
-10 ena_baby ena_busin ena_flat ena_great ena_hybri ena_littl ena_milli ena_numbe ena_perma ena_phone ena_prope
-10 ena_think enabout__mix-u enabout__other enabout__role enabout__work enabout_it enaccou_=D enactua__perso
-10 enactua_hr enadver__> enadver__for enadver__post enadver_ran enafrai_we enafter__us enafter_for enafter_your
-10 enagain__if enall__are enall__for enall__inter enall_of enall_refer enall_tenan enall_your enallow__> enalso_=D
-10 enam_9 enam__=D enam__all enam__back enam__home enam__pm enam__yom enam_calli enam_comin enam_movin enam_obser
-10 enam_open enam_reply enam_trave enam_unava enan__: enan__can enan__hr enan__of enan_actua enan_old enan_upgra
-10 enand__new enand__nobod enand__reply enand__unani enand_ellen enand_epiph enand_nothi enand_our enand_still
-10 enannou__> enannou__and enannou_our enanoth_meeti enanswe__inclu enanswe__the enany__? enany_news enanyho_=O
-10 enanyon__anyth enanyon_signs enanyth_=D enappli_deadl enappli_perio enappro_=D enare__short enare_free enare_held
-10 enare_invit enare_one enare_payab enare_waiti enarran__=D enas_promi enask_me enasses_ends enassum_you enat__denti
-10 enat__it enat__possi enat__work enat_coppe enat_four enat_pembe enat_sea enaudit__heati enaudit_the enautom_=D
-10 enautom__> enavail__reque enavail_on enaward_=D enaward__> enaway__and enaway_at enback_offic enback_onlin
-10 enbackg__=D enbackg_scree enbaker__shut enbaker_s enball__=D enball_works enbe__=O enbe__consu enbe__onlin
-10 enbe__raj enbe_award enbe_erase enbe_happy enbe_hirin enbe_inter enbe_offli enbe_prese enbe_put enbe_retai
-10 enbe_speak enbeen_=D enbeen__for enbeen_exten enbeen_given enbeen_mad enbefor__signs enbeing__under enbeing_so
-10 enboard__answe enboard_his enbook__train enbooks__and enbox__get enbox_and enbranc_is enbring__decis
-10 enbring__salad enbring_the enbring_you enbudge__runs enbusie__the enbusie_of enby__of enby__wish enby_unani
-10 encall__will encall_back encall_centr encalli__refer encalli_all encampa__=D encampa_finis encampu__and encan_>
-10 encan__answe encan__decid encan__use encan_book encan_still encandi__and encandi__reapp encandi__waiti
-10 encandi__work encardi_=O encardi__=D encarri__=D encarri_out encentr__lasts encentr_and enceo__inter enchang_=D
-10 enchat_? enchat__> enchats__the enchats_over encheck__finis encheck_usual enchine_=D enchose__> enchose_and
-10 enclien__=D enclien__a enclien__to enclien_partn enclose__ad enclose__as enclose__books enclose__diwal
-10 enclose__stock enclosi__=D encode_tl-fr encome_! encommi__again encommi_conve encommu_=O encompl__box
-10 encompl__proba encompl_every encompl_your enconsi__a enconsu__audit enconti_with encontr__for encontr_back
-10 encontr_was encoppe_> encould__hold encould__make encould__me encould__reach encould_be encould_start encounc__=D
-10 encounc_meets encours_=D encours_> endate__know endate_pleas endates_are enday__coppe enday__pembe enday__read
-10 enday_but enday_will enday_you endeadl__been endeadl_has endecid_: endecid__=O endecid__exten endecid__recru
-10 endecid_soon endecis__appli endelac__fligh endelac_s endelet_=D endelet__so endelet_it endenti_=D endenti__>
-10 endiffe__> endiscu_with endiwal_=D endiwal__> endo__! endo__get endo__give endo__hesit endo__of endo__read
-10 endo__revie endo_come endo_most endo_our endocum__delet endoes__permi eneaste_> enellen_> enemail_there
-10 enengag__will enengag_surve enepiph_> eneveni__year eneveni_for enevery__your enevery_box enevery_inclu
-10 enevery_year enewa__> enewa_appli enexpir_at enexten_=D enexten__> enexten__appli enexten_the enfair__>
-10 enfeedb__avail enfield__no enfield_w enfile__=D enfile_for enfill__the enfille__=D enfinan__the enfinan_close
-10 enfinis__backg enfirm__answe enfirm_will enfirst_> enfirst__> enflat__=D enflat_for enfligh__moved enfligh_was
-10 enfollo__if enfollo__inter enfor__and enfor__as enfor__but enfor__campa enfor__chats enfor__flat enfor__has
-10 enfor__nothi enfor__of enfor__techn enfor__who enfor__your enfor_diwal enfor_its enfor_someo enfor_squee
-10 enfor_stock enfor_year enform_9 enform_=D enform__and enfound__s enfrien__code enfrien_toylo enfront_desk
-10 enfull_for enfunde_=D enfunde__> engame__=D enget_=D enget__perma enget__upgra enget_hold engive__9 engive__board
-10 engive__thoug engo__my engo_back engoing_in engone_to engood__> engot_our engroun__=O enhad_quest enhambu_=D
-10 enhambu__> enhappy__i enhappy__jump enhappy_news enhas__=O enhas__> enhas__exten enhas__me enhas_now enhave__agree
-10 enhave__baby enhave__got enhave__her enhave__out enhave__think enhave_alrea enhave_chang enhave_chose enhave_come
-10 enhave_howev enhave_just enhave_sched enhave_slept enhavin__on enhavin_slept enhealt__=D enheaps__the enheaps_for
-10 enhear__thoug enhear_about enhear_your enheati_=D enheati__> enher__call enhere__so enhere__where enhere_s
-10 enhesit__follo enhesit_to enhire__a enhire_twice enhired_=D enhired__actua enhired_an enhirin__=O enhirin_start
-10 enhold_> enhold__after enhold__slot enhold_of enholid__the enholid_at enhome__maine enhome_to enhour_with
-10 enhow__you enhow_many enhowev_agree enhr__so enhr_perso enhybri__offic enhybri_role eni__comin eni__movin
-10 eni__need eni__obser eni__offer eni__open eni__short eni__the eni__trave eni__unava eni_just eni_manag eni_misse
-10 eni_must enif_=D enif__=D enif__> enif__could enif__need enif_not enif_ok enif_that enin__=D enin__adver
-10 enin__soon enin_an enin_hambu enin_kiel enin_our enin_two eninbox_then eninclu__offer eninfor_the eninter__:
-10 eninter__at eninter__carri eninter__our eninter__pleas eninter__take eninter_date eninter_has eninter_will
-10 eninvit__to eninvit_you eninvoi__payab eninvoi_are enis__all enis__busie enis__cance enis__do enis__for
-10 enis__shall enis__the enis_absen enis_avail enis_for enis_funde enis_half- enis_offer enis_publi enis_quiet
-10 enis_sick enis_split enis_there enis_withd enit__all enit__am enit__help enit__i enit__offer enit__send enit_gets
-10 enit_stand enits_=D enjob_went enjobs__> enjump__a enjust_a enjust_wante enkeep__slot enkick-_=D enkick-__in
-10 enkiel_> enkippu__will enkippu_and enknow__quick enknow_so enlande__=O enlapto_=D enlapto__> enlast__hour
-10 enlast_an enlasts__day enlasts_all enleast__=D enleast_the enleave__=D enleave__will enleeds__> enleeds_offic
-10 enlette__valid enlibra_> enlike__sched enlike__speak enlike_you enline__our enlink_close enliter__> enlogin_>
-10 enlooke__the enlove__hear enluck_=D enluck__smash enluck__the enlukas__give enlukas_must enlunar_=O enmails__>
-10 enmaine_> enmanag__and enmanag__sick enmanag__split enme__? enme__one enme__you enme__your enme_again enmeet__=D
-10 enmeeti__mr enmet__9 enmet_on enmeter__requi enmilli__squee enmilli_for enminut__prese enminut__you enminut_to
-10 enmisse__call enmisse_your enmix-u__the enmix-u_with enmomen_she enmonth__> enmost__the enmost_of enmount__signa
-10 enmount_witho enmove_: enmove__call enmove__sam enmoved_=O enmoved__so enmoved_up enmoves__=D enmoves__>
-10 enmoves_here enmovin__=D enmovin__to enmovin_home enmovin_offic enmr_delac enmrs__works enmrs_ball enmum__bring
-10 enmum_says enmust__the enmust_give enmust_infor enmy__i enmy__then enname_> enname_on enneed__signe enneed_a
-10 enneeds__hear ennew_offic ennews_? ennews__am ennewsl_! ennewsl__> ennext_round enno__for enno__there enno_decis
-10 enno_new ennobod__readi ennobod_signs ennot__award ennot__decid ennot__mails ennot__on ennot__so ennot_conta
-10 ennot_got ennot_hesit ennot_need ennot_one ennot_put ennot_see ennot_succe ennot_you ennoted_> ennothi__>
-10 ennothi__here ennothi_going ennovem__sent ennovem_you ennow__the ennow_offer enobser__kippu enobser_yom
-10 enof__answe enof__clien enof__count enof__engag enof__hirin enof__lette enof__pub enof__tech enof__trave enof__we
-10 enof_an enoff__=D enoffer__is enoffer__place enoffer__you enoffic__9 enoffic__back enoffic__nobod enoffic__quiet
-10 enon__at enon__busin enon__duty enon__i enon__statu enon__wards enon_all enon_for enon_reque enon_sale
-10 enonboa_takes enonce__recei enonce_we enone__is enone__that enonlin_=D enonlin__eveni enonly__is enonly_it
-10 enooo__sorry enopen__from enopen__noon enopen_day enopen_with enoptio__prefe enoptio_you enor__=O enor_decli
-10 enosei_=D enosei__will enother_> enother__is enother__will enother_firm enother_offer enour__all enour__conve
-10 enour__of enour__party enour__revie enour__year enour_build enour_busie enour_priva enour_proba enour_switc
-10 enour_telep enoutco_is enover__last enpanel__see enpanel__you enpanel_was enparen__for enparke_=D enparke__>
-10 enpartn_=D enpartn__befor enpasse__worki enpause_on enpaysl_=D enpembe_is enperio_ends enperma__> enperma_contr
-10 enpermi_allow enperso__you enplace__=D enplace__all enplace_in enpleas_=D enpleas__in enpleas__send enpleas_decid
-10 enpleas_find enpleas_hand enpleas_meeti enpleas_retur enpm__> enpm__the enposit_is enpossi__are enpossi_dates
-10 enpost__be enpost__funde enpost_will enprice__> enprice_of enpriya__show enpriya_will enproba_> enproba__happe
-10 enproba__is enproba_is enproce__of enproce_consi enpromi__am enpromi__let enpromi_i enpub__is enpub_quiz enput__=O
-10 enput__phone enput_by enquest_> enquest__i enquest__s enquest_befor enquick_=D enquick__> enquiz__=D enquiz_is
-10 enraj__ellen enraj_and enread_=D enread__mail enreadi__=D enreadi_requi enreal__and enrecei__docum enrecep_=D
-10 enrecep__> enrecru__on enrecru__parke enrecru_s enrefer__arriv enrefer__your enrefer_to enrefer_which enregis__the
-10 enreimb__your enreimb_of enreply__my enreply__to enreply_on enreque__of enresig__for enresul_will enretai__=D
-10 enretai_for enretur__lapto enretur_from enretur_it enrevie_happe enring_> enrole_offic enrooms_=D enrooms__>
-10 enround__=D ens__! ens__fixed ens__hybri ens__mail ens__only ens__quiet ens__thing ens_anoth ens_fligh ens_parke
-10 ens_readi ens_schem ens_train ensaid__but ensalad_=D ensalad__> ensale_=D ensale__> ensam__away ensam_is
-10 ensay__have ensay__inste ensays__the ensays_bring ensched__call ensched_a enschem__held enschem_are enschol__not
-10 enschol_will enschoo__shut enscree_=D enscree__> enseaso_> ensecon__? ensecon_chat ensee_it ensend_this ensent_=D
-10 ensent__task ensent_you enshenz_=D enships_=D enships__> enshop_s enshoul__for enshoul__take enshoul__wish
-10 enshoul_consi enshoul_look enshow__round enshow__the enshut_> enshut__its ensick__we ensick_shall enside__the
-10 enside_all ensifti__this ensifti_for ensigne_> ensigne__back ensigne_someb ensite_=O ensix__> enslept_>
-10 enslept__it enslept_on enslot_> ensmash__> ensmash_it enso__about enso__get enso_much enso_quick enso_under
-10 enso_up ensome__=O ensomeo__and ensomeo__your ensomeo_viewe ensorry__misse ensorry_back ensplit__s ensplit_there
-10 ensquee__=D ensquee_us enstaff_=O enstaff_> enstaff__meets enstaff_counc enstart__priya enstatu__an enstill_use
-10 enstood_=D enstood__> enstron_field enswitc__open enswitc_is entake__in entask__not entask__we entask_shoul
-10 enteam__at enteam__trave enteam__you enteam_meets enteam_s entech__=D entech_inter entechn__> entechn_inter
-10 entelep_conve entell__to entell_her entell_them enten__is enten_it entenan_: entenan__water entests__for
-10 entests_arran enthank__milli enthank_a enthank_heaps enthat__appoi enthat__not enthat__other enthat__team
-10 enthat__were enthe__appoi enthe__chef enthe__conve enthe__crew enthe__deadl enthe__ends enthe__expir enthe__healt
-10 enthe__his enthe__news enthe__numbe enthe__one enthe__over enthe__partn enthe__passe enthe__ships enthe__sits
-10 enthe__surve enthe__w enthe_chats enthe_choir enthe_fourt enthe_front enthe_game enthe_great enthe_heati enthe_hr
-10 enthe_lapto enthe_leeds enthe_manag enthe_mix-u enthe_onboa enthe_organ enthe_previ enthe_price enthe_refer
-10 enthe_rooms enthe_salad enthe_staff enthe_tech enthe_two enthe_wards enthere__anoth enthere_were enthey__howev
-10 enthing_stood enthink__> enthink_we enthird__the enthird_and enthis__finis enthis__i enthis_campa enthis_time
-10 enthoug__> enthoug__none enthrou__inbox enthrou_my entime_=O entime__we entime_i entimes_=O entl-fr__> ento__down
-10 ento__hold ento__lette ento__me ento__meeti ento__off ento__secon ento__tenan ento__their ento__what ento__wheth
-10 ento_adver ento_answe ento_bring ento_campu ento_jump ento_maine ento_send ento_speak ento_stop entold__team
-10 entomas_we entouch_soon entoylo__tl-fr entoylo_code entrain__close entrain__for entrain_is entrave_costs entry_=D
-10 entry_me entwo__of entwo_proof enunabl__offer enunani__it enunani_wish enunava__after enunder_about enunfor__am
-10 enunfor__manag enup__come enup_if enup_you enupgra_: enupgra__=D enus__if enus__optio enus__or enus__so enus_which
-10 enuse__frien enusual_finis envery_good enviewe__profi enviewe_your enw__recep enw_no enwaiti__an enwaiti_too
-10 enwante__get enwante__let enwants__hear enwards_=D enwards__no enwas__up enwas_moved enwas_not enwas_sent
-10 enwater__be enwater_will enwe__call enwe__chose enwe__close enwe__discu enwe__most enwe__oblig enwe__promi
-10 enwe__resum enwe__show enwe__twice enwe_could enwe_delet enwe_hire enwe_read enwe_sent enwe_signe enweek_>
-10 enwere__of enwere__out enwere__succe enwere_carri enwere_you enwhere__stood enwheth__accep enwheth__shoul
-10 enwheth__suits enwhich_=D enwhich_arriv enwhich_optio enwhich_was enwhich_you enwhite__> enwhy__do enwill__at
-10 enwill__compl enwill__erase enwill__hold enwill__joini enwill__offli enwill__prese enwill__retai enwill__retur
-10 enwill__slept enwill__speak enwill__throu enwill_answe enwill_audit enwill_discu enwill_last enwill_work
-10 enwindo__=D enwish__is enwish_to enwith__found enwith__osei enwith__rooms enwith_mr enwith_raj enwith_your
-10 enwithd_> enwithd_the enwitho__> enwitho_signa enwitho_the enwork_=D enwork__secon enwork_every enworki__>
-10 enworki_inter enworks_=D enworks__only enwould__a enwould__happy enwould__it enwould__someb enwould__them
-10 enwould_been enwould_come enwould_help enwould_know enwould_let enwould_not enwould_rathe enwould_want enwrite__me
-10 enwrote_to enyear_9 enyear__=O enyear__for enyear_runs enyom__and enyom_kippu enyou_9 enyou__accep enyou__apply
-10 enyou__being enyou__minut enyou__offic enyou__quest enyou__sit enyou__we enyou_about enyou_accep enyou_as
-10 enyou_ask enyou_asked enyou_back enyou_call enyou_free enyou_hold enyou_join enyou_left enyou_let enyou_passe
-10 enyou_prefe enyou_round enyou_sent enyou_want enyou_write enyour__arriv enyour__came enyour__costs enyour__has
-10 enyour__inter enyour__no enyour__offer enyour_appoi enyour_offer enyour_old enyour_other enyour_permi enyour_proba
-10 enyour_start enyour_trial es9_=D es9__=O es:_ausen es<__! es<__autom es<__entre es<__estoy es<__exame es<__fuera
-10 es<__pago es<__retir es<__su es<__ultim es<_abrim es<_ana es<_ando es<_apunt es<_cierr es<_hemos es<_piens
-10 es<_usted es<_vigen es=D_> es=D__cogem es=D__ensen es=D__pero es=D_esta es=D_impos es=D_no esa_la esabrim_=D
-10 esabrim__> esanunc_estuv esapunt__vemos esapunt_nos esaqui_> esausen_=D esausen__> esautom_: esautom__ausen
-10 escierr__la escierr_de escompa__escri escompa_le escompl_> esconvo_: esconvo__=D esde__convo esde__de esde__ofert
-10 esde_lo esdia__el esdia_es esel__caduc esel__empie esel__estuv esel__hacem esel__no esel__teori esel__vence
-10 esen_retir esenlac_caduc esenlac_vence esensen__ofici esensen_la eses__y esesper__=D esesper_el esestoy__viaje
-10 esestuv_=D esestuv__> esexame__es esexame_teori esfesti__el esfesti_y esfirma_=D esha__nada eshacem__>
-10 eshacem_puent eshara_=D eshara__> esla_=O esla_convo esla_feria esla_plant esla_plaza eslas_contr esle__el
-10 esllama_el eslos__no esmanda__docum esmanda_la esmi__dia esmi_ultim esnada_> esnada_escri esno__a esno_cogem
-10 esofert_: esofici__cerra esofici_perma espago__hara espago_se espara__el espasa__> espero__=O espiens_=D
-10 espiens__> esplaza_de espuent_> esrespu__: esrespu_autom esretir_=D esretir__> esreuni_de esse__> essi_le essi_no
-10 este_ensen este_he estendr_=D esteori__=D esteori_es esultim__es esultim_dia esusted_se esvigen__la esvigen_de
-10 fr9_vous fr<__annon fr<__annue fr<__assem fr<__bien fr<__ce fr<__chang fr<__chant fr<__comit fr<__dois fr<__encor
-10 fr<__fait fr<__musee fr<__perio fr<__prese fr<__reser fr<__resul fr<__salon fr<__secre fr<__test fr<_avant
-10 fr<_profi fr<_sous fr=D__agrea fr=D__deux fr=D__neuf fr=D__renco fr=D__salai fr=D__un fr=D_fort fr=D_la fr=D_meme
-10 fr=O_je fra__forma fra_ecrit fra_ete fra_neuf fradmin__je fragrea_> fraimer_vous frannon__reste frannon_est
-10 fravant__decis frbien__> frburea_> frburea__=D frburea_seron frburea_vide frce__vous frcela_vous frchang__servi
-10 frchang_de frchant__=D frchant_part frcolle_> frcolle__a frcolle_vous frcomit__reuni frcomit_se frconsi__votre
-10 frcontr__> frcontr__effet frcontr_prend frconve_> frcourr_=D frd__est frdans_le frde__le frde_nous frde_nouve
-10 frdeux__> frdois__savoi frdois_le frdu__d frdu__du frdu_conse frdu_vote frechan__fort fren_fonct frencor__votre
-10 frencor_pour frentre__fonct frentre_en fressai_est frest_ouver frest_reste frfait__pont frfait_le frferme_le
-10 frfonct__meme frforma__> frfort__> frfort_agrea frh__a frje__a frje__le frje_chang frje_dois frje_passe frl__le
-10 frl__se frla_perso frle__burea frle__expir frle__prend frle_chant frle_musee frle_pont frle_savoi frle_secre
-10 frles__> frles_burea frlien__=D frligne_=D frligne__> frma__vous frmalhe_je frmeme__que frmeme_salai
-10 frmerci__notre frmerci__nous frmerci__pour frmerci_de frmerci_encor frmes_messa frmme__> frmontr__burea
-10 frmontr_les frmusee__ferme frmusee_est frn_ouvri frneuf__> frneuf_heure frnos__seron frnous__montr frnous_retou
-10 froffre_est fron_fait frouver__> frouvri_pas frparti_=D frpasse__la frplus__de frpont__vide frpont_burea
-10 frposte__prevu frpour__echan frpour__visit frprofi__=D frprofi_bien frpropo__contr frpropo_le frque_conve
-10 frquelq__d frreser__vote frreser_du frrespo_=D frsalai__conve frsalai_que frsavoi_=D frsavoi__> frse__toujo
-10 frse_fait frse_termi frsecre__ouver frsecre_est frseron_ferme frservi__je frsous__du frsous_reser frstage__termi
-10 frstage_se frsuite_a frtermi_=D frtermi__> frtoujo__=D frtoujo_un frtrava__=D frun__> frun_d frvide_=D frvide__>
-10 frvote__conse frvote_du frvotre_decis frvous_montr fry__> grain:newyear how:BETW&ASK how:THRU how:THRU&HEAR
-10 how:WITHIN&ASK s.deabwes s.deaus s.deerinn s.degenau s.dehat s.deleide s.deohne s.derufen s.devergl s.dezurue
-10 s.enad s.enalso s.enanyho s.enanywh s.enbased s.enbecau s.enbody s.enbranc s.encalli s.encarri s.enchef s.encolle
-10 s.encomme s.encompa s.encompe s.endegre s.endelac s.endiscu s.endue s.eneaste s.ened s.enellen s.enelse s.eneye
-10 s.enfamil s.engiven s.enhe s.enhence s.enhesit s.enhirin s.enhotel s.enice s.enill s.enkippu s.enknows s.enlooke
-10 s.enlunar s.enmaine s.enmeans s.enmilan s.ennone s.enosaka s.enpause s.enpayme s.enpermi s.enpicke s.enpolic
-10 s.enprogr s.enrecep s.enrules s.ensara s.enserve s.enshoe s.ensite s.ensmash s.ensomet s.ensomew s.ensplit
-10 s.enstudy s.entenan s.enunani s.enupgra s.enyom s.esautom s.esconvo s.esllega s.esno s.esnueva s.esofert s.espresu
-10 s.esviaje s.esvigen s.fragrea s.fralors s.frconve s.frd s.fretes s.frfort s.frl s.frma s.frn s.frpont s.frposte
-10 s.frquand s.frsans s.frsur
-9 ASK>>D>>CALL ASK>>TELL>>ASK ASK>O2 AWAY>>IT>>FUT AWAY>OFROM1 COND>>ALL>>VAGUE D>>COND>>ALL D>>YOUR>>THIRD
-9 DOC>>HEAR>>D EVENT>>D>>SURE FUT>>WAIT>>ASK FUT>ORG1 FUT>YOUR HEAR>>D>>YOU HEAR>>ORG>>O IT>>IT>>WE IT>>YOUR>>PAST
-9 IT>NEWS1 NEG>>O>>NEG NEWS>>IT>>DECIDE ORG>>ORG>>EVENT PAST>>IT>>WE PAST>>TALK>>ALL PAST>EVENT1 SEND>>PAST>>WAIT
-9 START>>D>>WHEN TALK>>IT>>FUT TELL>>HEAR>>AWAY US>>ASK>>YOUR WAIT>>ASK>>DECIDE WAIT>>D>>DOC WAIT>THIRD2
-9 WE>>CALL>>AWAY WE>>D>>TALK YOUR>WHEN c.degerue c.deparkh c.enclick c.endocum c.enfinch c.enhere c.enhereb c.enoccup
-9 c.enresti c.ensubsc c.entell c.envideo c.frchang c.frdevie de<__des de<_frage de<_hallo de=D_? de=D_da de=D_ihre
-9 debin__nicht debitte__anruf dedas__faell dedas_parkh dedes__muess dedes_gerue dedie__ueber deentsc__das
-9 deentsc_ueber defrage__ich degerue__sie degerue_muess dehast__=D dehierm__> demich_bitte demuess__mich demuess_sie
-9 deparkh__=D deparkh_faell depasst_ihnen deueber__gespr deueber__parkh dewegen__gerue en<__if en<__inbox en<_their
-9 en=D__goes en=D__passe en=O__alrea enabout__minut enall_gone enall_possi enand_if enand_must enanswe__attac
-9 enanswe_becau enany_time enaroun_> enarran__that enas_am enattac__about enattac_quest enbe_repea enbe_submi
-9 enbecau__wante enbehal__tom enboss_=O enbusin__to enchang__mind encompl__night encurre__a enday__now endo_9
-9 enelaps__is enelaps_that enfind__=D enhave_elaps enhired__peopl enhours__must enhow__hours eni__assum eni__reach
-9 eni_took enif__all enif_at eninbox__resti eninbox_is eninfor_=O eninter_arran enis_down enis_hereb enis_resti
-9 enjakar__it enjakar_so enlet__find enm_> enmany__=D enmany_hours enmay__me enme_pleas enminds__=O enminut__>
-9 enmust__compl ennew_vacan ennot__me ennot__repea ennow__place ennow_take enoccup__=D enof__post enof_tom
-9 enour_sugge enout__wheth enpassw__expir enpassw_will enpetra_=D enpleas__avail enpleas_your enquest__9 enrecei_=D
-9 enrepea__have enresti_=D enresti__as ens_find ensame_times ensend__pleas enso__may enso__s enspeak__every ensugge_:
-9 ensugge__=D ensyste__down ensyste_is entake__hours entake_me entake_two entest__not entest__take enthat_anoth
-9 enthe__times enthis__close ento__becau ento__other ento__to ento_jakar ento_withd entom__is entom_who entook_=D
-9 entook__to entook_that entrip__jakar entrip_to enunder_=D enutrec_=D enutrec__=O enwante__speak enwe_click
-9 enwheth__click enwho__away enwhole_team enwill__two enwill_expir enwriti__behal enwriti_on enyear_=D enyou_appli
-9 enyour__was es<_del es<_empez es<_puede es<_respo es=O_nada esapunt_: esapunt__=D escurso__preve esde__ya
-9 esde_preve esdel_curso esen__exame esexame_> eshe__: eshe_apunt esno__=O esofert__vigen esofert_tiene esofert_vence
-9 espreve__te espreve_ya esque__has essuert_=D essuert__en estarde_> este__apunt estiene_vigen esya__he esya_te
-9 fr9__pour fr<__devie frdevie__preve frdevie_nous frh__l frh_pour frnous_preve frvos__=D frvous_devie s.dehallo
-9 s.endeadl s.enfront s.enhands s.enhello s.enjakar s.enlaure s.enlevel s.ennon-s s.enship s.enstop s.ensugge
-9 s.enunabl s.eshas s.eshe s.espreve s.fr: s.frbesoi
9 AWAY>YOU D>>SURE>>FUT DECIDE>OUR1 DECIDE>WHEN HAVE>>TELL>>D HE>>WAIT>>YOU HEAR>>HEAR>>YOU IT>>CALL>>US NEG>YOU
9 NEWS>>FUT>>WAIT NEWS>US ORG>>HIS>>NEWS OUR>ASK OUR>OBY2 PAST>>ORG>>HIS SEND>NEWS2 TELL>>YOU>>OUR WAIT>NEWS1
9 WE>>WAIT>>TELL a:FUT c.deaber c.demitte c.eninbox c.ensubst c.escandi de<__gebe de<_darf de<_wird de=D_bitte
9 dedarf__mich dedir__> degedul__bitte deich_gebe deihnen__es deihnen_wie demelde_? demich__bei demit_dem
9 desagen_koenn devorst_tagt dewarte_lasse en<__owe en<_gotta ena_subst enafter_you enam_autho enanswe__eveni
9 enanswe_at enasked__panel enasked_the enat__s enautho__say enautho_to encan__promi enconta_again enexact__=D
9 enfeedb__take enfor__score enfor_their engotta__will engotta_run enguess__will enguess_we enhave_time enheard_>
9 eni__autho enin__from enlates__> enlates_promi enmatte__and enmatte_serio enmessa__night ennight__the ennight_at
9 ennotif__candi enon__part enour_part enout_> enpanel__their enpart__=D enpart_but enpass_them enproba_=D enproba__>
9 enrecei__subst enrun__get enrun_will enrush__our enrush_on ens__rush ensay__you enscore__and enserio__you
9 enserio_and enshe__such ensubst__=D ensubst_reply ensuch__serio ensuch_matte entake__again entake_conta
9 entakes__matte entakes_such enthe__promi entheir_score enthem__to enthem_on enthey_said enwe_inten enwe_ship
9 enwill__time enwill_take enwriti__us es<__recib es<__resul es=D__paso es=D_recib esavisa_por escuand_vuelv esle__una
9 eslos__se esno_> esresul_se frdecid__et frfais__=D frje__tiens frje_vous frlaiss_=D frparvi__mail frparvi_par
9 frvous__par s.deschre s.desofor s.enall s.enfrom s.engotta s.enrespo s.enserio s.escalma s.escorre s.frprend
9 s.frtiens
10 ALL>>ALL>>NEG ALL>>FUT>>FUT ALL>>NEG>>FUT ALL>>O>>YOU ALL>HEAR ALL>YOUR2 ASK>>NEG>>IT ASK>>ORG>>WE ASK>NEG
10 AWAY>>O>>YOU AWAY>>WE>>FUT AWAY>YOUR CALL>>NEWS>>FUT CALL>>OUR>>NEWS CALL>>TELL>>D CALL>>WE>>YOU CALL>AWAY
10 CALL>DOC2 CALL>YOUR2 COND>>IT>>O COND>>WE>>YOU COND>SURE D>>CALL>>ALL D>>CALL>>OUR D>>EVENT>>HEAR D>>HEAR>>HE
10 D>>HEAR>>WHEN D>>NEG>>SURE D>>O>>EVENT D>>ORG>>YOU D>>SURE>>WAIT D>>WHEN>>SEND D>>YOUR>>IT D>NEWS2 DECIDE>>D>>YOU
10 DECIDE>>IT>>ORG DECIDE>>NEG>>WAIT DECIDE>>OUR>>NEWS DECIDE>>TALK>>YOU DECIDE>>YOU>>IT DECIDE>CALL DECIDE>CALL2
10 DECIDE>DECIDE DECIDE>HEAR DECIDE>SEND DOC>>EVENT>>YOU DOC>>FUT>>YOUR DOC>YOUR2 EVENT>>D>>EVENT EVENT>>D>>ORG
10 EVENT>>DOC>>WE EVENT>>IT>>ORG EVENT>>YOU>>TELL EVENT>AWAY2 EVENT>NEG2 FUT>>CALL>>OUR FUT>>COND>>YOU FUT>>DOC>>D
10 FUT>>FUT>>US FUT>>HEAR>>AWAY FUT>>HEAR>>NEG FUT>>HIS>>D FUT>>O>>TELL FUT>>TELL>>TELL FUT>>TELL>>YOU FUT>>YOU>>D
10 FUT>HIS FUT>YOU2 HAVE>>D>>NEWS HAVE>>D>>WE HE>>FUT>>DECIDE HE>>PAST>>D HE>TELL2 HEAR>>D>>ORG HEAR>>D>>SURE
10 HEAR>>HEAR>>US HEAR>>HIS>>D HEAR>>NEG>>ORG HEAR>>TALK>>DOC HEAR>>TELL>>AWAY HEAR>>WE>>SEND HEAR>>WHEN>>VAGUE
10 HEAR>>YOU>>CALL HEAR>HIS2 HEAR>WE HIS>>HEAR>>TELL HIS>AWAY1 HIS>TALK1 HIS>TELL1 IT>>AWAY>>O IT>>ORG>>D
10 IT>>ORG>>HEAR IT>>SEND>>WE IT>>WAIT>>NEG IT>CALL2 IT>COND IT>OWITHIN1 IT>SURE2 IT>WHEN NEG>>AWAY>>WE NEG>>D>>AWAY
10 NEG>>O>>WHEN NEG>>ORG>>HEAR NEG>>YOU>>WAIT NEG>AWAY1 NEG>WHEN NEWS>>CALL>>AWAY NEWS>>NEWS>>NEWS NEWS>>NEWS>>O
10 NEWS>>NEWS>>TALK NEWS>>NEWS>>US NEWS>>NEWS>>WE NEWS>HAVE NEWS>PAST2 NEWS>WAIT1 NEWS>WHEN1 O>>D>>YOU O>>HE>>FUT
10 O>>HEAR>>WE O>>IT>>HAVE O>>NEWS>>D O>>WHEN>>D O>ALL O>EVENT2 O>FUT1 O>HE2 O>US O>WE OAPPROX>FUT1 OAPPROX>HEAR2
10 OAPPROX>WE OBEF>CALL2 OBEF>YOU2 OBY>O2 OFROM>DECIDE2 OIN>AWAY2 OIN>WE OON>NEG OON>NEWS2 OON>O2 ORG>>CALL>>D
10 ORG>>EVENT>>HE ORG>>EVENT>>O ORG>>HIS>>DECIDE ORG>>O>>HE ORG>ALL2 ORG>DOC ORG>OFROM ORG>PAST1 OUNTIL>FUT1
10 OUR>>DECIDE>>TALK OUR>>ORG>>EVENT OUR>>ORG>>HIS OUR>>ORG>>PAST OUR>>ORG>>SEND OUR>>SEND>>YOU OUR>DECIDE2 OUR>EVENT1
10 OUR>HEAR OUR>HIS1 OWITHIN>FUT2 OWITHIN>WE1 PAST>>ALL>>D PAST>>D>>ALL SEND>>AWAY>>CALL SEND>>D>>HEAR SEND>>IT>>YOU
10 SEND>>NEWS>>YOU SEND>>US>>D SEND>ASK2 SEND>IT2 SEND>OBEF2 SEND>TELL2 START>>O>>WE SURE>>COND>>O SURE>>ORG>>TELL
10 SURE>>SURE>>YOU SURE>>YOU>>CALL SURE>O2 SURE>OBEF2 TALK>>DOC>>YOU TALK>>FUT>>TELL TALK>IT TALK>OON1 TELL>>AWAY>>O
10 TELL>>D>>TALK TELL>>DOC>>D TELL>>FUT>>YOU TELL>>O>>YOU TELL>>OUR>>DECIDE TELL>>OUR>>EVENT TELL>>US>>ASK
10 TELL>>US>>TELL TELL>>US>>WAIT TELL>>YOU>>SURE TELL>NEG1 THIRD>NEWS2 THIRD>TELL2 US>>ASK>>ORG US>>NEWS>>D
10 US>>WAIT>>IT US>EVENT1 WAIT>>D>>FUT WAIT>>IT>>ORG WAIT>>OUR>>D WAIT>>TALK>>D WAIT>>TELL>>YOU WAIT>DECIDE2
10 WAIT>EVENT WAIT>YOU WE>>ASK>>NEG WE>>ASK>>TALK WE>>EVENT>>WE WE>>FUT>>COND WE>>TELL>>ALL WE>>US>>PAST WE>ORG1
10 WE>OUNTIL WE>WHEN2 WHEN>>NEWS>>OUR WHEN>>SEND>>WE WHEN>>TELL>>WE WHEN>IT2 WHEN>OBY2 YOU>>D>>NEWS YOU>>FUT>>HIS
10 YOU>>HEAR>>COND YOU>>NEG>>D YOU>>SEND>>HE YOU>>SURE>>D YOU>>WE>>CALL YOU>>WHEN>>D YOU>AWAY YOU>HIS1 YOU>OBY2
10 YOU>OWITHIN YOU>TELL1 YOUR>>IT>>WHEN YOUR>>TALK>>O YOUR>>TELL>>IT YOUR>WAIT a:HEAR c.debekom c.debesch c.dechefi
10 c.deeinen c.deetwas c.deklarh c.delasse c.deliegt c.denachf c.deokay c.depeile c.dericht c.derueck c.desein
10 c.designa c.destimm c.detagt c.deunauf c.deuns c.devorau c.dewird c.enable c.enallow c.enantic c.enaudit c.enconcl
10 c.endave c.eneithe c.engo-ah c.enines c.enlande c.enlike c.enmarco c.enmarcu c.enparti c.enposte c.enradio c.enravi
10 c.enshall c.enshoot c.ensmoke c.enstill c.ensure c.enturke c.enwhite c.escuent c.esdame c.esdanos c.esdarem c.esdas
10 c.esdecim c.esestar c.esfinal c.eshorar c.esles c.espero c.espuedo c.essaber c.essabre c.essalen c.esselec
10 c.esseran c.essigui c.esyo c.frattac c.frca c.frcommi c.frdonc c.frlebru c.frma c.fron c.frplus c.frpuis- c:DECIDE
10 c:WAIT de<_=O de<__endgu de<__ergeb de<__hoere de<__kurz de<__nachf de<__plane de<__schla de<__setze de<_antwo
10 de<_ergeb de<_mehr de<_nur de<_priya de=D__alle de=D__anspr de=D__es de=D__mir de=D__ne de=D_danac de=D_einen
10 de=D_in de=D_schri de=D_ueber de=D_vor de=O__gesag de=O_bin de=O_krieg deaber_noch dean_=D dean_=O deantwo_koenn
10 deauf_dich debearb__=D debesch__=D debesch_wird decc__mit decc_stimm dechefi__noch dechefi_ist dedann_melde
10 dedas__im dedauer_noch deder_perso deder_vorst dedes_=O dedich_=D dedie__oder dedir__besch dedrueb__sage
10 deein_signa deeinen__ab deeinen_termi deentsc_und deergeb_=D deergeb_> deergeb__! deerwar__haben deetwas__=D
10 deetwas__und defrau_=O degedul__> degehoe_> degenau_=D degenau__=D degesag_=D degespr_und dehaben__meine
10 dehandy__antwo dehandy_richt dehoffe_ihnen deich__dich deich__ueber deich__wiede deich_dir deich_schla
10 deihnen__einen deihnen__zu deim__stimm deim_cc deist__wiede deist__wir dekalen__=O deklapp_> deklarh_>
10 dekurz__handy dekurz_vom delasse_ich delasse_wir demehr__! demein__melde demein_nachf demeld_mich demich_wiede
10 demir_> demir__dann demir_klarh demit_einem denachf__sich denachf_melde denoch__im denoch_gespr denur__vom
10 denur_kurz deob__klapp deob_es deoder_ab deplane__=D deplane_uns depriya__cc depriya_im dericht__=D dericht_antwo
10 deruf__=D desag_ich desage_ihnen deschla_ueber deschre__dir deschre__ihnen deschre_ich desie__antwo desie__von
10 desie__zurue desie_hoere desie_meine desie_noch desie_sind desobal_die destimm__ihnen destimm_mit determi_ab
10 detreff_wir deueber__drueb deund_absag deund_infor deund_schre deuns__mit deuns__zurue deuns__zusam devom__richt
10 devom_handy devon__klarh dewiede__ihnen dewiede_bei dewir__besch dewir__und dewir_brauc dewir_das dewir_hoffe
10 dewir_komme dewir_plane dewird__erwar dewird_sie dezu__ab dezu_und dezusam__rufe en9_you en:__decis en:__to
10 en:_talk en<__again en<__antic en<__assur en<__come en<__invit en<__know en<__lab en<__sheet en<__so en<__to
10 en<__white en<_anyon en<_bear en<_clear en<_detai en<_eithe en<_ines en<_legal en<_loop en<_ravi en<_term en<_there
10 en<_would en=D__is en=D__loved en=D__regis en=D__soone en=D__times en=D__will en=D_aroun en=D_eveni en=D_insha
10 en=D_lates en=D_lawye en=D_possi en=D_tom en=O__aim en=O__some en=O_she en=O_then ena__at ena_call ena_forma
10 ena_membe ena_text enafter__we enafter_our enagain__=D enagain__you enagain_and enagain_for enagain_with
10 enagain_you enaim__respo enaimin__an enaimin_for enall__well enall_are enall_parti enallow__for enam__in enam__that
10 enam_handi enam_waiti enan__out enana__the enand__call enand__conta enand__forwa enand_pleas enand_rever
10 enanswe__day enanswe__my enanswe__possi enanswe_out enanswe_that enany_rate enanyon_who enanywa_> enappli_=O
10 enappli_furth enappoi__be enappri_of enare_> enare__budge enare__expec enare__inter enare__my enare_final
10 enare_maile enaroun_9 enaroun__> enarran__next enassig__> enat_=O enat__end enat__rate enat__very enatten__and
10 enbe__decis enbe_appri enbe_furni enbe_poste enbefor__rain enbefor__s enbefor_it enbefor_the enbeing__to
10 enbetwe_you enboard__call enboard_gathe enbudge__i enbudge_and enbut__day enby__> enby_lunch encall__anywa
10 encall_them encalls__candi encalls_to encan__feedb encan__hang encatch__with enchase__team encheck_with
10 enchoic__the enclear__a enclear_takes enclose__i encome__back encome_out encome_strai encommi_to encompa__and
10 encompa_notes enconve__with encount_again enday_we endebri__the endebri_with endecid__so endecid__you endecis__you
10 endemo_> endesk__will endiary_: endiary__that endiges__turke endiges_your endirec__=D endiscu_=D endo__is endo_know
10 endocus_=D endocus__> endown__i eneithe__or eneithe__you enemail__docus enemail_the enend__we enend_of enevery__or
10 enevery_loved enevery_short enexpec__and enexpec__email enexpec__final enexpec__lette enexpec__on enexpec__smoke
10 enexpec_a enexpec_feedb enexpec_her enexpec_white enfeedb_for enfinal_=D enfinal__> enfinal__a enfinal__and
10 enfinal_budge enfinal_get enfind_my enfollo__=O enfollo__> enfor__every enfor__hours enfor__note enfor_comin
10 enfor_it enfor_somet enforma__will enforwa__> enforwa_them enfrom__at enfrom__in enfrom__peopl enfrom_a
10 enfrom_docus enfrom_priya enfurni__you enfurni_to enfurth_=D enfurth__s engathe__resul engener__is enget__inter
10 enget__nod enget_my enget_paper engive__our engo-ah_=D engo-ah__> engo_live engoing__call engood__: engroun__at
10 enhad__call enhang__? enhave__defin enhave__first enhave__go-ah enhave__heard enhave__mail enhave__manag
10 enhave_diges enhave_from enhe__on enhe__over enhe_is enhe_rolle enhe_s enhear__soon enhear_as enheart_> enher_=D
10 enher__get enhirin__meets enhis_choic enhospi__sits enhospi_board enhow_we enhr_will enhrd__lunch eni__catch
10 eni__circl eni__email eni__find eni__follo eni__handi eni__ping eni__waiti enif__=O enines__send enines_will
10 eninfor__mail eninfor__of eninsha__the eninsha_befor eninten_to eninter_dates eninter_invit enis_=D enis__his
10 enis__make enis__news enis__you enis_makin enis_skiin enis_you enit_> enit__plann enit_in enit_will enkeep__in
10 enkeep__waiti enknow__which enknow_how enknow_is enknow_then enlab__relea enlab_shoul enlande_> enlands_=D
10 enlates__=O enlates_you enlawye__=D enlawye__skiin enlawye_is enlegal__revie enlegal_is enlegal_you enlena_>
10 enlet__chase enlet__pin enlet__take enlette__proba enline_> enlook__somet enloop_=D enloop_=O enloop_close
10 enloved__demo enloved_the enlunch__i enlunch_so enmail_from enmaile_out enmake_our enmake_up enmakin__=D
10 enmakin__call enmakin__choic enmakin_decis enmakin_his enmakin_the enmanag__back enmanag__makin enmanag__off
10 enmanag_will enmarco__i enmark_=D enmark__in enmay_look enme__them enme_at enme_chase enme_pin enme_take
10 enmeeti__will enmembe_of enmessa__be enmessa_will enminis__publi enminis_will enminut__have enminut_i enmiser__>
10 enmore__! enmore__=O enneed__then ennews_: ennews_=O ennews__good ennews__talk ennews__thing ennews__us
10 ennews_first enno__=O enno_updat ennod__not ennod_or ennoon_> ennot__again ennot__get ennot__i ennot__take
10 ennot_count ennot_keep ennot_manag ennot_out ennot_will ennote__me ennote_from ennotes__you ennotes_and enof__panel
10 enof__selec enon__assig enon_makin enon_or enother_=O enour__has enour__who enour_plan enour_thoug enour_timel
10 enour_verdi enout__them enout__will enout_i enout_of enoutco__> enover_=O enover_and enpaper__i enpaper__lawye
10 enpaper__with enpaper_s enpartn__decid enpass_it enphone__that enphone_you enpin_them enplan__makin enplan__to
10 enplan_on enplann__conta enpleas__our enpm_: enpm__you enpossi_soone enposte_at enprefe__=O enproba__poste
10 enproba_be enpromi_=O enprope__i enpubli_the enput__in enput__remin enrate__give enrate_i enravi__going enravi_s
10 enreali_you enrecei__notic enrecom__from enrelea__resul enrelea_your enremin__my enremin_in enreply__be
10 enreply_shall enresul__live enresul__maile enresul__out enresul_come enresul_go enrevie__paper enrevie_the
10 enrevie_them enright__> enrn_will enrolle__> enrolle_over ens__=D ens__=O ens__legal ens__we ensaid__> ensched__=O
10 enschol__gathe enschol_board enscore_> ensee_where enshall__furni enshall_know ensheet__=D ensheet_signs enship_=D
10 enshoot__a enshoot_you enshort_> enshort__not enshort_or enshoul_relea enside_=D ensigns_=D ensigns__! ensit__=D
10 ensit_tight ensits__and enskiin_> enslow_=O ensmoke_=D ensmoke__> ensmoke_clear enso_will ensomeb_answe ensomet__us
10 ensomet_from enspeak__their enspoke__lena enstrai__to enstrai_away enstrai_back ensucce__will ensure__answe
10 entake__appli entakes__while entakes_a entalk__marco enteam__=O enterm__signs enterm_sheet entext__lunch
10 entext_after enthank_again enthat__partn enthat_eveni enthe__clear enthe__dates enthe__day enthe__lates enthe__s
10 enthe__shoul enthe_conve enthe_demo enthe_forma enthe_go-ah enthe_nod enthe_smoke entheir_hrd enthem__i enthem_down
10 enthey_have entight_=D entime_we ento__=O ento__advis ento__eithe ento__her ento__hrd ento__makin ento__on
10 ento__someo ento__the ento__was ento_atten ento_expec ento_marco ento_notif ento_their entouch_=D entouch_>
10 entouch__all entouch_the enturke_=D enturke__you enunabl__atten enup__conve enup__them enup__you enup_our
10 enupdat_yet enus__have enus_eithe enus_for enusual__=D enverdi_=D envery_lates envotes__> enwait_=D enwait__>
10 enwas__we enway__rolle enway__will enway_he enwe__are enwe__come enwe__final enwe__where enwe_all enwe_lande
10 enwe_meet enwe_plan enwhate__> enwhen__smoke enwhen_the enwhere__all enwhere__lande enwheth__would enwhich__he
10 enwhich__i enwhile__our enwhile_at enwhite__=D enwhite_smoke enwho_s enwill__able enwill__count enwill__done
10 enwill__had enwill__keep enwill__paper enwill__so enwill__somet enwill__strai enwill__up enwill__where enwill__word
10 enwill_and enwill_catch enwill_give enwill_nag enwill_publi enwill_shoot enwill_sit enwindo_=D enwith_lena
10 enword_from enworry__will enworry_it enwrite_again enwriti_> enwriti__the enwritt__> enwritt__shall enwritt_reply
10 enyou__aroun enyou__diges enyou__insha enyou__letti enyou__on enyou__prope enyou__score enyou__time enyou__unabl
10 enyou_anywa enyou_hang enyou_infor enyou_our enyou_out enyou_over enyou_recei enyou_waiti enyour__furth
10 enyour_assig enyour_diary enyour_turke es<__das es<__jefa es<__les es<__podre es<__puedo es<_dame es<_danos
10 es<_deber es<_tomar es<_volve es=D__harem es=D__sales es=D__tendr es=D_les es=D_sabre es=O__pensa es=O__por
10 es=O__te es=O_para esa__=D esa__un esa_escri escomit__el escon__=O escon__> escon_los esconte__? escorre__=D
10 esdame_=D esdanos_=D esdarem_una esdas_=D esdas__? esdecid_el esdecir__=D esdecir_nada esdecis_=D esdecis__tomam
10 esdigo__> esel__por esel__sabre esel__y esen__conti esen__te esen__y esenton_> esestar__conta esinfor_=D esinfor_>
10 esjefa__el esjefa_vuelv esla__le esle_comun esle_darem esllama__> esllamo__> esllamo_yo esno__decir esnos_das
10 espara_conta espaso_el espodre__nada espuedo__=D espuedo_conte esrecib__corre esrecib_de esrecib_un esrecib_una
10 esreune_=D essales__dudas essales_de esseran__=D essigui__> estarde__llamo este__conte este__un este__y este__yo
10 este_doy este_llama este_puedo este_volve estendr_=O estomam__=D estomam_la esusted_> esvolve__escri esy__de
10 esy_ese esy_sales esyo_> fr<__aurez fr<__choix fr<__les fr<__par fr<__vous fr<_atten fr<_compt fr<_merci fr<_puis-
10 fr=D__aurez fr=D__delai fr=D__faute fr=D__te fr=D_derni fr=D_le fr=D_promi fr=D_sans fr=D_votre fr=O_on fra__appel
10 fra__faire fra_un frappel_=O frappel__mme frappel_dans frappel_de frapres_> frattac__vous frattac_avec fratten__un
10 fratten_a frau_jus fraurez__nos fraurez_notre fraurez_une fraussi_> fravec_l frbudge__=O frca_=D frca__>
10 frcandi_sera frcommi__=D frcommu_=D frcompt__une frconfi__suite frconfi_la frconta__> frde__lebru frde__tenir
10 frde_decis frde_mme frdelai_de frderni__> frderni_delai frdevri_etre frdis__=D frdiscu_=D frdiscu__> frdonc_=D
10 frengag__vous fret__vous frfaire__retou frfaire_un frfaute_> frinfor__la frinfor_dans frje__dis frje__pourr frje_m
10 frjury__prono frjury_se frla_discu frle_jour frlebru_=D frlebru__> frm__a frm_engag frmail__derni frmme__=D
10 frmme_lebru frmon_assoc frne__rien frne_pourr frnotre_verdi frnous__attac frnous__reten frnous__revie fron__la
10 fron__vers fron_revie frparvi__> frpas__decis frpour_te frpourr__vous frpourr_rien frprend__avec frprend_conta
10 frprono__> frpropo__vous frrepon_le frrepre__discu frrepre_attac frrepre_la frresul__seron frresul_vous
10 frretou__mail frretou_par frrien__dire frrien_vous frsans__> frsans_faute frsaure_=D frsaure__si frse_recon
10 frsera_prise frserez__dans frserez_infor frserez_preve frsi_nous frsiege_=O frson__=D frsuite_=D frsuite__> frt__=D
10 frte__ca frte_dis frtenir__=D frtenir_infor frtoi__=D frtoi_la frtombe_=O frun_appel frune__de frvers__la
10 frvers_vous frvous__dans frvous__preve frvous_devri frvous_donne frvous_reten frvous_revie frvous_tenir how:APPROX
10 how:APPROX&EVENT how:NOTBEF&NEWS p:NEG s.deam s.dedir s.deendgu s.degebe s.dehandy s.dekalen s.demitte s.demuss
10 s.denur s.deplane s.depriya s.dewenn s.enallow s.enanywa s.enby s.encomes s.endemo s.enend s.enexpec s.enhandi
10 s.enheart s.enhere s.enholid s.eninsha s.enits s.eniwan s.enlena s.enloved s.enpart s.enrain s.enrolle s.ensend
10 s.ensits s.ensix s.ensmoke s.ensurpr s.enswear s.entalke s.enteam s.enthen s.enthree s.enuncle s.esdespu s.esdoy
10 s.esdudas s.esnuest s.essales s.fraurez s.fravec s.frbudge s.frentre s.frle s.frprevi s.frquoi s.frrendu s.frsiege
10 s.frt s.frtombe s:ORG s:WAIT
11 ALL>>ALL>>ALL ALL>HEAR2 ALL>PAST2 ALL>TALK2 ALL>TELL ASK>>WE>>NEG ASK>NEWS2 ASK>SURE2 AWAY>>SEND>>YOU AWAY>ALL1
11 AWAY>SEND CALL>>CALL>>D CALL>>NEWS>>D CALL>>OUR>>ALL CALL>>OUR>>FUT CALL>COND1 CALL>WE COND>>WE>>US COND>DECIDE1
11 COND>DOC1 COND>EVENT1 COND>SEND D>>CALL>>TELL D>>COND>>HE D>>FUT>>WE D>>HEAR>>ALL D>>IT>>WHEN D>>NEG>>WHEN
11 D>>SEND>>NEWS D>>WAIT>>WHEN D>>WHEN>>YOU D>WE1 DECIDE>>D>>WE DECIDE>>SEND>>WE DECIDE>>YOU>>TELL DECIDE>AWAY1
11 DOC>>YOU>>HEAR DOC>AWAY2 DOC>CALL2 DOC>COND1 EVENT>>CALL>>YOU EVENT>>O>>D EVENT>>WE>>FUT EVENT>OUNTIL2 EVENT>SURE
11 FUT>>ASK>>D FUT>>EVENT>>YOUR FUT>>IT>>COND FUT>>SEND>>HIS FUT>>START>>NEWS FUT>>START>>TELL FUT>>US>>NEWS
11 FUT>DECIDE1 FUT>IT2 FUT>US FUT>YOU1 HAVE>>HAVE>>TELL HE>>D>>SURE HE>>EVENT>>CALL HE>>HEAR>>FUT HE>>O>>FUT
11 HE>>O>>YOU HE>>TELL>>O HE>HEAR HE>O HE>OUNTIL HE>SURE1 HE>SURE2 HEAR>>CALL>>COND HEAR>>CALL>>NEWS HEAR>>HIS>>NEWS
11 HEAR>>NEG>>D HEAR>>OUR>>NEWS HEAR>>YOU>>DOC HEAR>COND2 HEAR>SURE2 HIS>>DECIDE>>D HIS>>WE>>FUT HIS>WE
11 IT>>DECIDE>>NEWS IT>>HEAR>>TELL IT>>ORG>>EVENT IT>>YOU>>O IT>AWAY1 IT>DECIDE2 IT>OON1 IT>WHEN1 NEG>>D>>IT
11 NEG>>DECIDE>>WE NEG>>HEAR>>WAIT NEG>>YOU>>FUT NEG>D2 NEG>O1 NEWS>>HEAR>>YOU NEWS>>YOU>>WHEN NEWS>D O>>D>>SURE
11 O>>EVENT>>TELL O>>WAIT>>YOU O>>WE>>D O>>WE>>HEAR O>>WHEN>>WHEN O>COND1 O>D2 O>TELL1 OFROM>WAIT OFROM>YOU2
11 ORG>>D>>EVENT ORG>>FUT>>CALL ORG>>SEND>>YOU ORG>>THIRD>>FUT ORG>HE1 ORG>NEWS ORG>TALK2 OUR>>CALL>>YOU OUR>>ORG>>HE
11 OUR>>ORG>>NEG OUR>>PAST>>ALL OUR>>WE>>FUT OUR>FUT2 OUR>NEWS1 OUR>OWITHIN PAST>>COND>>YOU PAST>>O>>ORG
11 SEND>>HE>>NEWS SEND>>HIS>>TELL SEND>>TELL>>OUR SEND>EVENT SEND>IT1 SEND>OON1 START>>NEWS>>YOU START>COND START>NEWS
11 SURE>>YOU>>HEAR SURE>AWAY1 SURE>CALL2 SURE>COND SURE>FUT SURE>SURE SURE>YOUR2 TALK>HIS TELL>>ALL>>YOU TELL>>D>>ORG
11 TELL>>HEAR>>TELL TELL>>US>>IT TELL>>YOU>>DECIDE TELL>OBEF2 TELL>WE2 THIRD>>O>>FUT US>>D>>SURE US>>WHEN>>YOU
11 US>HEAR1 WAIT>CALL2 WAIT>EVENT1 WAIT>OBY2 WAIT>US1 WAIT>WHEN WE>>EVENT>>D WE>>HEAR>>EVENT WE>>O>>CALL WE>>TALK>>YOU
11 WE>>TELL>>YOUR WE>>YOU>>TELL WE>NEWS WHEN>>AWAY>>D WHEN>>EVENT>>D WHEN>NEWS YOU>>CALL>>WHEN YOU>>DECIDE>>SEND
11 YOU>>DOC>>DOC YOU>>FUT>>HEAR YOU>>NEG>>TELL YOU>>NEG>>WAIT YOU>>OUR>>TELL YOU>>SEND>>CALL YOU>>US>>NEWS YOU>HIS2
11 YOU>SEND YOU>WAIT YOUR>>CALL>>IT YOUR>>O>>YOU YOUR>>OUR>>ORG YOUR>>TALK>>WE YOUR>>TELL>>O YOUR>OUR b:SURE c.dealso
11 c.deangep c.deantwo c.deauswa c.degebe c.degeben c.degetro c.demeld c.derechn c.desagen c.deschri c.devertr
11 c.deweiss c.enanywh c.enassem c.enbody c.enbut c.enend c.eneop c.enfinan c.engoal c.eninten c.enlab c.enloop c.enn
11 c.ennon-s c.enoptio c.enpaper c.enreali c.enset c.enshhh c.entalk c.enthere c.entouch c.esdecir c.esdefin c.eshora
11 c.eshuman c.esmarco c.esmismo c.esrecur c.esresol c.frarbit c.fravis c.frconna c.frfil c.frmme c.frprono c.frsoir
11 c.frt de<__gremi de<__ihnen de<__infor de<__klaer de<__sag de<__tagt de<_den de<_krieg de<_lena de<_wuerd
11 de=D__angep de=D__konta de=D__steht de=D_noch de=D_tagt de=D_weiss de=D_werde de=O_also de=O_zurue dealso_=D
11 dean__> deantwo_> deantwo__=D debis__was debitte__einer debitte__zeit debrauc_ich deda__ich dedann_steht
11 dedas__brauc dedas__tagt dedauer__=D deder__wird dedich__an dedie__=D dedie__und dedie_falls dedie_sie dedie_zu
11 dedir__wie dedir_ob dedir_wie dedu_eine deeiner__koenn deeiner_entsc deentsc__> deerfol_=D deerfol__> dees__bis
11 dees_weite deetwas_gedul defalls__die defalls_fuer defrau__wird defuer__sie degebe_dir degeben__ihnen degewis_>
11 degremi__=D degremi_tagt dehaben_> dehaben__gewis dehast__eine dehast_du dehoere_sie deich__ob deihnen__ergeb
11 deihnen__konnt deihnen_leide deist_> deist_angep dekrieg_du deleide__sagen delena__ihnen delena_schic demehr__>
11 demeine_antwo demelde__mich demelde__wir demelde_ich demelde_konnt demit__entsc dene__von denoch__hast deoder__>
11 deoder_absag deruf_dich desich_noch desie__an desie__haben desie_dann desie_den desie_gewis desollt__uns
11 destell_sich detagt__=O detagt__> detelef_konta deum__gedul deum_etwas deund_sag deund_sage deuns_nachr
11 deunser_entsc deunser_perso deverbi_> devon__nachr devon_uns dewir_infor dewisse_> dewisse_wir dezu__absag
11 dezu_koenn dezu_oder dezur__und en:_that en<__assem en<__case en<__cc en<__check en<__coord en<__get en<__gut
11 en<__last en<__like en<__plan en<__plays en<__recko en<__shall en<__shoot en<_budge en<_busy en<_by en<_gover
11 en<_my en<_put en<_refer en<_shhh en=D__befor en=D__door en=D__exter en=D__loop en=D__most en=D__rever en=D__sched
11 en=D__whate en=D__wrap en=D_by en=D_call en=D_mate en=D_they en=O__in en=O__shall en=O__sort en=O_s ena__an
11 ena__but ena__is ena__updat ena_queue ena_retur ena_windo enable__put enable_to enabout__decis enadjus_and
11 enafter_stand enagree__sleep enaim__to enaim__turn enaim_is enairpo__reply enairpo_prope enall__but enalso__posit
11 enam_hopef enam_phoni enam_told enan__speci enan_hr enand__any enand__commu enand__pass enand__ring enand__talk
11 enand_time enannou__=D enanswe_? enanswe__early enanswe__mail enanswe__will enanswe_we enappro__=D enare__from
11 enare_decid enarran_the enas__monda enas_from enassem__you enassem_votes enat_most enaway__mate enbe__back
11 enbe__but enbe__late enbe__offer enbe__six enbe_befor enbe_guide enbe_relea enbe_surpr enbe_writt enbefor__>
11 enbefor_six enbody__must enboss_is enbreak__=D enbudge__relea enbudge_s enbusy__=D enbusy_week enbut_=D
11 enbut__respo enbut_yours enby_eop encalen_: encalen__=D encalen__i encall__it encall__prefe encall_if encan__to
11 encance_=O encandi_comes encc_would encheck__get encheck_and enchoic_=D enchoic_> encircl__=D enclien__away
11 enclose__for encolle__off encomes__from encomme_=D encomme__> encommi__to encommu__> encommu__you encommu_the
11 encommu_to enconfi_of enconta_with encoord__be encoord_will encross__heart encross_my enday_! endecid__>
11 endecis__our endecis__to endecis_and endecis_known endecis_will endirec__to endone__and endraft__shoul eneithe_way
11 eneligi_=D eneligi__> enemail_=O eneop_=D eneop__> eneveni__come eneveni__will eneveni_i eneveni_you enevery_answe
11 enevery_appli enexpec_=D enexpec__=O enexpec__call enexpec__come enexpec_our enexten__offer enfeedb__=D enfollo__=D
11 enfor__funer enforwa__will enforwa_we enfrom__airpo enfrom_monda enfrom_payro enfrom_petra enfuner_> enget__yes
11 enget_feedb engood__bad engover__=D engover_meet enguide__you enguide_to engut__you engut_says enhas__=D
11 enhave__wait enhave__windo enhave_agree enhave_got enhave_promi enhave_still enhe__the enhear_the enheard_=D
11 enheard__> enheari__petra enhim_=D enhold__=O enholid__give enhope__we enhope__wrap enhopef_i enhr_=D enhr__be
11 enhr_speci eni__back eni__confi eni__expec eni__hopef eni__pass eni__phoni eni__repor eni__use eni_guess eni_know
11 eni_recko eni_shall enif__made enin__diary enin__with enin_holid enin_hr enis__adjus enis__day enis__queue enis__we
11 enit__get enit__if enit__itsel enit_be enit_plays enitsel__and enkai__=O enknow__are enknow__final enknow_i
11 enlande__=D enlast__comes enlast_candi enlate__an enlate_for enlates__will enlead__see enlead_will enlette_goes
11 enlike_=D enlike__let enlimbo_> enline__once enlooki__=D enlooki_like enloop__=D enloop__=O enlunch__will
11 enmade__choic enmade__short enmade_the enmail__day enmake__=D enmake_conta enmakin_offer enmanag_said enme__>
11 enme__decis enme__eop enme_by enmeet__eveni enmeet__phone enmeet_by enmonda_9 enmonda__th enmore_and enmorni_with
11 enmove_forwa enmust__to enmust_respo enmy__said enmy__says enmy__to enmy__will enmy_boss enmy_gut enmy_heart
11 enn__tell enn_can ennamed_=D enneed__=D enneeds_the ennegat_> ennews__i enno__: enno__email enno__is enno_an
11 enno_sorry ennot__out ennot_befor ennote__offic ennote_our ennothi__call ennotif__that enoccup__=O enof__the
11 enof__you enof_its enof_limbo enoff_=D enoff__> enoff__she enoffer_are enoffic__can enoffic_n enok_? enok__>
11 enok__i enok_if enon__answe enon__phone enon_salar enone__or enone_more enone_way enone_who enor_anoth enor_bad
11 enor_negat enour__known enour_coord enour_end enour_prefe enout__=D enout__limbo enout__we enout_again enpanel_for
11 enpaper__from enperso__i enperso_to enpetra__hr enpetra_in enphoni__cross enpinky__> enpinky_swear enplays_itsel
11 enpleas__not enposit__negat enposit__respo enposit__updat enposit_or enprefe_candi enpriya_> enpriya__the
11 enpriya__would enproce__will enproce_you enpromi__will enpromi_me enprope_=D enprope__after enprope_reply
11 enprope_updat enqueue__yours enqueue_but enreach__again enrecko__will enrecko_we enrecon__you enreply__!
11 enreply__=D enreply__us enreply_from enreply_prope enrespo_> enresul__publi enresul__reach enresul_shall
11 enresul_shoul enretur_of enrever_on enright__to enright_back enring__> enring__at enring__shoul enring_round
11 ens__to ens_back ens_relea ensaid__so ensame_eveni ensay__will ensay_it ensays_you ensched__=D ensched__under
11 ensched_is enscore_so ensee__infor ensee_that enseein__board enselec__move enselec_proce enselec_to enset__a
11 enshall__all enshall_write enshe__conta enshe__make enshenz_=O enshhh_=D enshhh__> enshoul__> enshoul__befor
11 enso__it ensomeo__payro ensomet__=D ensorry_: enspeci__respo enspeci_will enspoke__priya enstill__nothi
11 enstill_heard ensurpr__you ensurpr_if enswear_> entell__in entest__shoul entest_resul enth_> enthat__get enthat__i
11 enthat__resul enthat_final enthat_s enthe__n enthe__prope enthe_aim enthe_assem enthe_lab enthe_list enthe_short
11 enthey__by enthey__decid enthey__promi enthey_meet enthing__morni enthose_=O entime__get entimes__> ento__also
11 ento__forwa ento__indiv ento__its ento__partn ento_be ento_commu ento_get ento_score ento_share ento_turn entold_=O
11 entold__if entoo_late entouch__=D entowar__=D entowar__> enturn__=D enturn_appli enunder__and enunder_adjus
11 enunder_to enuntil_the enup__the enup__time enupdat__> enupdat__me enus__=D enus__that enus__to enus_the enuse__to
11 enuse_it envote_s envotes__=D envotes_you enwaiti__the enwante__ask enwas_wheth enway_> enway__anoth enwe__=D
11 enwe__again enwe__agree enwe__ask enwe__circl enwe__follo enwe__write enwe_aim enwe_get enwe_talke enwhere_you
11 enwhich_=O enwho__back enwill__befor enwill__guide enwill__notes enwill_mail enwill_ping enwill_text enwill_use
11 enwindo__and enwinne__be enwinne_will enwith__resul enwith__retur enwith__steps enwith__updat enwith_next
11 enwith_whate enworks_counc enwould__surpr enwould_it enwrap__> enyes_you enyet_but enyou__decis enyou__do enyou__or
11 enyou__perso enyou__salar enyou__selec enyou_indiv enyou_know enyou_more enyou_of enyou_right enyou_stand
11 enyou_that enyours__be es:_=D es:__de es<__: es<__avisa es<__mismo es<_consu es<_los es=D__comun es=D__confi
11 es=D__despu es=D__digo es=D__te es=D_cuand es=D_mismo es=D_queda es=O__tu es=O_lleva esalgo_> esconoc__> esconsu_:
11 esconta_> escontr_esta esde__te esde_esta esde_nosot esdecid_> esdecis__=D esdecis__> esdespu_> esdigo_> esenlac_>
11 esesper__el esesper_comun esfalta_te esharem_llega esinfor__> esinfor__todos esla__cuand esla__defin esla__para
11 esla_resol esle_harem esllama_la esllamo_> esme_pondr esmi__vuelv eso__no espara_decid esrecur_human esresol__>
11 esrespu__=D esrespu_es esresul__=D esse__notif essi_o essin__te estarde_te este_avisa este_marco estendr_usted
11 esun_corre esuna_decis esy__aviso esy__lo fr<__a fr<__equip fr<__patro fr<__petit fr<_encor fr<_promi fr<_resul
11 fr=D__donc fr=D_soir fr=O__donc fr=O_donc fras__repon fras_ta frconve_=O frcoup__fil frcourr__> frde__est frde_fil
11 frde_refle frdecad_=O frdecad__=D frdecid_=D frdecis_> frdecis__> frdelai_> frdelai__repon frdeuxi__=O frdire_=D
11 frdire_plus frdirec_rentr fren_dire frentre__> frest_=D frfil_=D frfil__> fril__sera frinfor__> frj__texte frj_te
11 frje__et frje__pouvo frje__vers frje_revie frla__tombe frle__rentr frle__tranc frle_patro frmais__je frmerci__patie
11 frnous__pouvo frnous__une fron__recon frpar_mail frparvi_=D frpatie__vous frpatro_tranc frpeu__patie frpeu_de
11 frpour__=O frpour__dire frpouvo__en frpromi__as frpromi_tu frprono_=D frrepon__=D frrepon__parvi frresul__=D
11 frresul_la frse_prono frsera_repon frsigne_> frsur__repon frsur_une frt_appel frta__=D frta_repon frte_revie
11 frte_texte frtexte__> frtout_=D frtranc__j frtu__ta frun_courr frvous__dire frvous__la frvous_passe frvous_tiens
11 how:BY&TELL how:NOTBEF&HEAR how:UNTIL&SEND s.deab s.deerfae s.deerste s.dehabe s.deklaer s.demelde s.deoder
11 s.devertr s.enairpo s.encross s.endown s.endraft s.enfeedb s.engut s.enhangi s.enkai s.enlimbo s.enmatch s.enmonda
11 s.enn s.enoccup s.enowe s.enpaper s.enpiers s.enpinky s.enplace s.enqueue s.enrever s.ensam s.enshenz s.ensign-
11 s.enwithi s.enwrite s.esavisa s.esenseg s.esgraci s.eslleva s.eslozan s.esrespu s.esresul s.essabe s.estus
11 s.esvicky s.esx s.frdecad s.frdeuxi s.frdirec s.frenvis s.frfais s.frsigne
12 ALL>>ALL>>TELL ALL>>DECIDE>>D ALL>OON2 ASK>>FUT>>HEAR ASK>>IT>>FUT ASK>OUR1 ASK>WAIT1 AWAY>>IT>>US AWAY>>YOUR>>D
12 CALL>>D>>DECIDE CALL>>D>>OUR CALL>CALL CALL>ORG D>>HEAR>>CALL D>>WAIT>>WAIT D>>YOU>>CALL D>HEAR1 D>HIS D>WHEN2
12 DECIDE>>IT>>TELL DECIDE>>O>>O DECIDE>SURE2 DECIDE>YOU2 DOC>D2 DOC>FUT1 EVENT>O2 EVENT>WHEN2 FUT>>ALL>>DECIDE
12 FUT>>CALL>>NEWS FUT>>CALL>>TALK FUT>>DECIDE>>NEWS FUT>>DECIDE>>O FUT>>FUT>>NEWS FUT>>HEAR>>HIS FUT>>HIS>>NEWS
12 FUT>>NEG>>YOU FUT>>O>>ALL FUT>>OUR>>CALL FUT>>SEND>>AWAY FUT>>TELL>>NEG FUT>>US>>D FUT>>YOUR>>DOC FUT>FUT
12 HE>>ASK>>TELL HE>>D>>HE HE>>O>>HE HE>YOU HEAR>>PAST>>TELL HEAR>>WAIT>>D HEAR>OWITHIN2 HEAR>PAST HEAR>SURE HEAR>WHEN
12 HIS>D HIS>FUT HIS>FUT2 HIS>HEAR HIS>HEAR2 IT>>D>>AWAY IT>>FUT>>ALL IT>>FUT>>DECIDE IT>>NEWS>>TELL IT>>O>>TELL
12 IT>>WHEN>>YOU NEG>>WAIT>>YOUR NEG>>YOU>>SEND NEWS>>D>>SURE NEWS>>DECIDE>>D NEWS>>YOU>>FUT NEWS>>YOUR>>DOC NEWS>ALL2
12 NEWS>OIN NEWS>YOU O>>ASK>>SEND O>>CALL>>WE O>>IT>>FUT O>>OUR>>NEWS O>>SURE>>COND O>>SURE>>D O>>TELL>>IT O>CALL2
12 O>OON OBY>COND1 OBY>TELL2 OFROM>D1 OFROM>YOU OON>ALL OON>CALL2 OON>NEWS1 ORG>>FUT>>YOU ORG>>O>>YOU ORG>>ORG>>FUT
12 ORG>CALL2 ORG>NEG2 ORG>NEWS2 ORG>OUR ORG>SURE1 ORG>YOU1 OTHRU>FUT1 OTHRU>WE OUNTIL>ALL OUNTIL>NEWS OUR>>NEWS>>YOU
12 OUR>>YOU>>TELL OUR>CALL OUR>YOU2 OWITHIN>CALL OWITHIN>COND1 OWITHIN>ORG2 PAST>>CALL>>CALL PAST>>IT>>TELL
12 PAST>>PAST>>COND PAST>>YOU>>TELL PAST>HIS1 PAST>WE1 SEND>>EVENT>>D SEND>>WE>>FUT SEND>ALL SURE>>D>>WE
12 SURE>>YOU>>FUT SURE>SEND2 SURE>WAIT TALK>>FUT>>HEAR TALK>NEWS2 TALK>O TELL>>TELL>>YOU TELL>>WE>>US TELL>ORG2
12 TELL>TALK1 TELL>YOU1 THIRD>>O>>WE US>>IT>>O US>>O>>CALL US>>ORG>>HEAR US>>YOUR>>WE US>OWITHIN1 VAGUE>HEAR2 WAIT>DOC
12 WAIT>OUNTIL WAIT>WE1 WE>>CALL>>O WE>>CALL>>ORG WE>>D>>NEWS WE>>IT>>ORG WE>>NEG>>TELL WE>>WAIT>>YOU WE>OWITHIN1
12 WE>SEND1 WHEN>>D>>SURE WHEN>>FUT>>O WHEN>>FUT>>TELL WHEN>>ORG>>D WHEN>>ORG>>HAVE WHEN>>TALK>>O WHEN>>WE>>CALL
12 WHEN>>WE>>HEAR WHEN>OON1 WHEN>SURE2 WHEN>TELL1 YOU>>HE>>FUT YOU>>O>>OUR YOU>>O>>SURE YOU>>WE>>TELL YOU>COND2
12 YOU>HE2 YOUR>>WE>>FUT YOUR>IT1 a:CALL c.deabzus c.dechef c.deergeh c.degremi c.dereich c.desachs c.enannek
12 c.enanyho c.enarriv c.enbecom c.enbell c.enbuzz c.encircl c.enclosu c.endebri c.endraft c.enfores c.engover
12 c.enhappe c.enhikin c.enlist c.enmakin c.enmiser c.ennomin c.enpack c.enpatie c.enresul c.ensay c.enship c.ensign
12 c.ensleep c.enunlik c.esharem c.esrespu c.este c.estener c.estomar c.fradres c.fravec c.frdis c.fretre c.frfaute
12 c.frtard c.frtout c.frvenue de<__auswa de<__besch de<__den de<__gedul de<__lasse de<__mir de<__sachs de<__sollt
12 de<__ueber de<_ein de<_gedul de<_sobal de<_von de=D__ansag de=D__mit de=D_abzus de=D_geben de=D_lasse de=D_ne
12 de=D_reich de=O__antwo de=O__und deabsch__ergeh deabzus_> deam_selbe debesch__> debetri_tagt debis_wir
12 debitte_gedul dedafue__=O dedanac__wir dedann_hast dedas_gremi dedas_okay deden__bekom deden_vertr deder_besch
12 dedie_rueck dedir__s dedrueb_und dedu_bekom deeine_antwo deentsc_wird deergeh_=D deergeh__> deerhal_sie dees__weite
12 dees_inter degenau_sagen degib_mir dehabe__inter dehabe_es deich__es deich__genau deich_habe deihnen_=O deihnen__=D
12 deihnen__reich deihnen__sagen deihnen_auf deihrer__wird deinter_weite dekoenn__ihnen dekonta__ihnen dekrieg_=D
12 demelde_uns denehme__wiede denehme_wir denicht_sagen denoch__selbe denoch_am dereich_? dereich__> derueck__sie
12 derufe__=D derufe_sie desachs__wir desachs_bitte desag_dir desagen__> deschri__> deselbe_tag desetze_uns desie__mir
12 desie__noch desie__ueber desie_mehr desollt_wir determi_> deueber__> deuns__bei deunser__wird deunter_wird
12 devon__bitte devon_sachs dewas__> deweite_> deweite__melde deweite_und dewiede_konta dewir__abzus dewir__konta
12 dewir_setze dewuerd__=D dewuerd_ihnen en<__dinne en<__go en<__guess en<__headc en<__morni en<__tom en<__truth
12 en<__will en<_ana en<_annek en<_just en<_leave en<_priya en=D__know en=D__next en=D__nomin en=D__phone en=D__than
12 en=D__what en=D__write en=D_from en=D_one en=D_rathe en=D_yours en=O__conta en=O__pass en=O__see en=O__stand
12 en=O_after en=O_decis en=O_expec en=O_make en=O_must ena__decis ena_bell ena_draft ena_note ena_quart ena_shout
12 enabout__9 enafter__he enagain__i enall__settl enall__wante enall_be enallow__=D enam_aimin enam_going enan__9
12 enand__=O enand__recru enand_call enand_give enannek__=D enannek_takes enanswe_9 enanswe__us enanyho_=D enanyth_=O
12 enappli__> enappli__may enappli_it enare__out enare_aimin enask__wheth enask_was enasses__will enassur__you
12 enassur_me enat_every enback__i enback_up enbe__answe enbe_able enbe_an enbe_discu enbe_maili enbe_reope
12 enbefor_lunch enbefor_noon enbell_=D enboard_=D enboard__and enboard__met enby__post enby_mail enby_regis
12 encan__wait encan_i encan_promi encandi_will encerta_=D encheck_your enclosu_=D encommi__going enconta_>
12 enconta__regar enconve__=O encv_again enday_runs endebri__for endebri_sched endecid__=D endecis__unlik endinne__i
12 endo__rathe endo_i endraft_=D endraft__> eneveni_> enexpec__make enexpec_their enexten_an enfeedb__follo
12 enfeedb_will enfinal__=D enfinal__decis enfirst_time enfolks_=O enfor__budge enfor__patie enfores__respo enfores_a
12 enget__lette engoing__vote engood_or enhang_=D enhas_met enhave__debri enhave_somet enhavin__to enhavin_spoke
12 enhe__here enhe__reach enheadc__open enheadc_will enhear_me enheard__me enher__and enher_and enhigh__of
12 enhigh_volum enhikin_=D enhikin__with enhold_=D enhold__> enhold_until enhr__> eni__aimin eni__conta eni__have
12 eni__it eni__rever eni__sit enin__proce enin_truth enin_your eninfor_> enintro_himse enis__hold enis__ok enis_unlik
12 enit__over enit__takes enit_ok enit_usual enlates_other enleave_it enlet__sleep enlette_of enlike__take
12 enlook__every enlooks__you enmaili__the enmaili_you enmake_that enme__cv enme__on enme_sleep enmeeti_so enminds_=D
12 enminis__=D enmiser_=D enmore_inter enmust__me enmust_tell enneed_the ennew_budge ennews_from enno__yet ennotes__i
12 ennotif_all enof__it enoffer__> enon__until enon_it enonce__board enonce__first enonce__quart enone_=D enone__inter
12 enonly__back enonly_get enour__but enout__your enover_to enowe_you enpack_=D enpartn_i enpast__> enpeopl_=O
12 enpeopl__befor enpeopl_team enperso_=O enpick__back enplan__wrap enplann__infor enpleas__at enpleas_expec
12 enprobl_state enproce__a enproce__and enproce_fores enproce_lasts enput__=D enput_a enquart__you enrathe__five
12 enrathe_than enreali__will enrecei__email enrecru__infor enrefer_and enregis_post enreply_for enresul_are
12 enretur__we enrever_> enring__strai enring_once enrun_=O enruns__about enruns_to ens__and ens__more ens__night
12 ens_one ens_over ensays__will ensched__the enselec__reach ensend__the ensendi__=D ensettl__and enshall__>
12 enshare_meet enshe_must enshoul_reach enso__your ensolut_> ensomeo_from ensomet__tell ensomet_to enstate__you
12 ensteps_=D enteam__and enteam__can enteam__get entell__and entext__promi enthan_five enthat_meeti enthe__fores
12 enthe__volum enthe__you enthe_headc enthe_high enthe_probl enthe_share enthe_solut enthe_very enthem_and
12 enthere__one enthink_and enthis_back entime__=O ento__herse ento__high ento__this ento_about ento_revie ento_vote
12 entold_=D entom__after entom_looks entruth__i entruth_all enunlik_=D enunlik__> enup__minds enup__proce enus__befor
12 enus_we envote_=D enwait__the enwe__aimin enwe__at enwe__share enweddi_=O enwhate_happe enwill__=D enwill__>
12 enwill__and enwill__answe enwill__discu enwill__feedb enwill__maili enwill__once enwill__reope enwill__the
12 enwill__writt enwill_all enwill_ask enwill_circl enwill_open enwith__for enwith__recep enwith__solut enwith_what
12 enwith_you enwould_do enwrap__our enwrite__peopl enyou__away enyou__bell enyou__detai enyou__draft enyou__from
12 enyou__look enyou__probl enyou__reply enyou__ring enyou__same enyou_he enyou_promi enyour__again enyour__that
12 es<__retom es<__tener es<_el es<_esper es<_no es=D_=O es=D__falta es=D__infor es=D__mando es=D_retom es=D_sin
12 es=D_tiene escandi_=D escandi__> escompa__llama escompa_te escomun_=D escon__respu esconfi__este esconfi_por
12 esconta__usted esconti_> escuent__la esdeber_tener esdecid__=D esdecid_y esdecis_se esdel__> esdudas_> esel__con
12 esel__esta esel__te esel_link eseste__la eseste_medio esgeren__conoc esgeren_quier eshora__el eshora_y esla__quier
12 esla__y esla_geren esla_hora esle_notif eslink_> eslos_candi esmedio__hora esmedio_la esmi__te esnuest_decis
12 esplazo__respu espodre_decir espor__medio espor_este espubli__> esque__geren esquier_conoc esretom_el esse__conti
12 este__por este_mando estiene__respu esusted__> esy__link fr<__d fr<__saura fr=D__je fradres_=D fradres__> frappel_>
12 frau__tard frau_plus frconta_=D frd__venue frd_etre frde_nos frde_repon frdes_que frdirec__=D frdonc_> frelle_se
12 frencor__peu frencor_un fresper__vous fresper_pouvo frest__les fret_vous fretre_venue frfixe__> fril__un frje__fais
12 frlaiss__=D frmerci__etre frmerci_d frnos__=D frnos_nouve frnous_esper frnous_vous frpasse__coup frplus_tard
12 frpouvo__repon frrepon__! frrepre_conta frreste__entre frreste_un frsera_adres frtard_> frtelep_=D frtu_saura
12 frun_entre frun_peu frvenue_=D frvenue__> frvous__adres frvous__compt frvous_saure p:FUT p:WE s.deetwas s.dekurz
12 s.deselbe s.desobal s.enagree s.enaway s.enbudge s.encheck s.enfolks s.enher s.enhopin s.ennod s.enquart s.enrun
12 s.ens s.entakes s.entight s.entimel s.entruth s.esenton s.esgusto s.esinfor s.eslink s.espensa s.estodos s.fraussi
12 s.frconta s.frdossi s.frou s.frpatie s.frpeu s.frserez s:WHEN
13 ALL>>FUT>>TELL ALL>>NEWS>>D ALL>FUT1 AWAY>CALL AWAY>OWITHIN CALL>>ALL>>YOU CALL>>WE>>DECIDE CALL>OON
13 COND>>ALL>>SEND COND>>FUT>>EVENT COND>>WE>>TELL COND>US1 D>>FUT>>SEND D>>SURE>>IT D>>WE>>CALL D>>WHEN>>DOC D>CALL2
13 D>HEAR D>TELL1 D>WHEN DECIDE>>WE>>FUT DOC>>YOU>>FUT DOC>DOC2 EVENT>>HEAR>>YOU EVENT>>O>>SURE EVENT>>O>>YOU
13 EVENT>>PAST>>YOU EVENT>>YOUR>>DOC EVENT>COND EVENT>OFROM EVENT>ORG1 EVENT>YOU1 EVENT>YOU2 FUT>>DECIDE>>CALL
13 FUT>>HEAR>>ALL FUT>>SEND>>NEWS FUT>>TELL>>ALL FUT>COND FUT>NEWS2 FUT>OWITHIN FUT>SURE1 HE>DECIDE HEAR>>CALL>>O
13 HEAR>>D>>WHEN HEAR>>EVENT>>D HEAR>>EVENT>>O HEAR>>IT>>FUT HEAR>>O>>FUT HEAR>>US>>WHEN HEAR>IT2 HIS>YOU2
13 IT>>EVENT>>FUT IT>>EVENT>>O IT>>O>>WE IT>ORG IT>TELL NEWS>>YOU>>SEND NEWS>OBEF1 O>>CALL>>YOU O>>FUT>>DECIDE
13 O>>HEAR>>TELL O>>SURE>>HE O>>US>>WE O>ALL2 O>SURE2 OFROM>HEAR2 OFROM>TELL2 OIN>US OON>HE1 OON>SURE OON>YOU2
13 ORG>>D>>TELL ORG>>HEAR>>TELL ORG>CALL ORG>DECIDE1 ORG>O1 ORG>WE2 OUNTIL>FUT2 OUNTIL>TELL1 OUR>>FUT>>NEWS OUR>DECIDE
13 OUR>DECIDE1 OUR>YOU OWITHIN>FUT1 SEND>CALL1 SEND>DECIDE2 SEND>YOU1 SURE>CALL1 SURE>FUT1 SURE>HEAR1 TALK>>O>>NEWS
13 TALK>OTHRU TELL>>D>>WHEN TELL>>US>>WE THIRD>NEG2 US>>WHEN>>IT US>WE WAIT>>D>>ASK WAIT>>NEG>>D WAIT>>WHEN>>EVENT
13 WAIT>>WHEN>>NEWS WAIT>>YOUR>>D WAIT>AWAY2 WAIT>IT2 WAIT>OUR2 WAIT>YOU2 WE>>ASK>>D WE>>CALL>>D WE>>HEAR>>WE WE>CALL
13 WE>HEAR2 WE>O1 WE>SEND2 WE>TELL WHEN>>IT>>EVENT WHEN>COND1 WHEN>OUR1 YOU>>CALL>>HE YOU>>EVENT>>O YOU>>FUT>>AWAY
13 YOU>>O>>US YOU>>US>>CALL YOU>CALL2 YOUR>>COND>>FUT YOUR>COND YOUR>WHEN2 a:DOC c.deabsch c.deannek c.degibts
13 c.demail c.enconta c.endiges c.enfollo c.enhang c.enmark c.enmeet c.enminds c.esfalta c.esllamo c.esnotif c.espaso
13 c.esretom c.frdonne c.frjury c.frparvi c.frrentr c.frrien c.frtenir c.frverdi de<__absch de<__chefi de<__mehr
13 de<__pruef de<__rufe de<__wisse de<_geben de<_rueck de<_sie de=D__annek de=D__entsc de=D__rueck de=D_gibts
13 de=D_mehr de=D_rufe de=D_wisse de=O__=D de=O__noch deam__tag deannek_> deantwo__sie debekom_sie debewer__bewer
13 debewer_und debitte__=D debitte_mit debitte_wir dedann__sie deder_chef dedie__ihrer dedie_pruef dedir_mehr
13 dedurch_> deeiner_antwo deich__mich deich_durch deich_rufe deihnen__verbi deihnen_in dein_anspr dein_verbi
13 dekomme_=D dekomme__auf dekomme_wir dekrieg__besch demehr_! demehr_und demeine_chefi demir_bitte demit__in
13 depruef__unter depruef_ihrer derechn_> desie_an detag__sie deueber_annek deund_bewer deund_gebe deund_komme
13 dewerde__=D dewisse__mehr en:__so en<__audit en<__expec en<__inten en<__note en<__proce en<__read en<__sched
13 en<__ship en<__timel en<_eta en<_every en<_mark en<_new en=D__sure en=D__time en=D_ok en=O__candi en=O__to en=O__us
13 en=O_whate ena__sched ena_feedb ena_final ena_lette enabout__resta enabout__statu enadjus__will enafter__meeti
13 enagree_to enall_goes enam__to enam_hopin enan__to enana_with enand__come enand__get enand__that enand__want
13 enand_exter enand_he enannou_inter enanswe__appli enanswe__reach enappro_=O enappro__shoul enappro_which
13 enare_annou enaudit__=D enaudit_leave enbe__that enbe__to enbear__me enbefor__get enbefor__have enbette__=O
13 enboard_votes enboth_=O enbudge__appro enbudge_is enby__you encan_look encase__be encase_will encome__to encomin_=D
13 enconsu__conta enconve_=O endates_to enday_i endecis_in endetai__by endiscu__and ene-mai_=D ene-mai__> enemail__me
13 eneta__the eneta_for enexpec__sign enexpec_somet enexter__is enexter_that enfeedb_> enfeedb__you enfeedb_to
13 enfinal_decis enfirst_to enfligh_=O enfor__from enfrom__after enfrom__offic enfrom__team enfrom__will enfrom_us
13 enget__messa enget__the engive__feedb engive_you engoing_to enhappe__> enhave_feedb enhim__and enholid__nothi
13 enhope__have enhope__reach eni__got eni_say enif__goes enif_all enin__order eninbox_=D eninfor_about enintim_of
13 enis__again enis__have enis__which enis_off enit_=O enit__will enknow__=D enknow__> enknow__thoug enknow__we
13 enlegal__will enlette_will enlike__call enme_=O enmeeti__expec enmore_=D ennext__> ennothi__happe enof__outco
13 enon_to enorder__and enorder_recei enout_=O enpart_=O enpartn__will enpetra_=O enphone_and enpleas_and enpleas_give
13 enposit__=O enposte__the enpromi__a enput_it enread__=O enreali_we enrecei__respo enrecei__you enrecon_with
13 enrespo__of enresta_> enretur__the enrevie_=O enrevie__the enrevie_in enright_away enseein_the enship__>
13 enshoul__able enshoul__back enshoul__more ensign_off ensits_=O enso__somet enso__would enso_check ensoon__he
13 ensoon__i enstrai__> enteam__i enthat__so enthat__when enthe__off enthe__proce enthe__recei enthe_audit enthe_loop
13 enthe_paper enthe_sign enthen_> enthis__up enthoug__morni ento__appli ento_make entold_we entouch__with entrave_=O
13 enuntil__new enupdat_from enus_after envotes_=D enway_or enwe__annou enwe__have enwe__recon enwhich_shoul
13 enwill__intim enwill__it enwill_come enwill_confi enwill_follo enwill_forwa enwill_happe enwill_recon enwill_updat
13 enwith__bank enwith_an enyou__comin enyou__contr enyou__defin enyou__how enyou__ok enyou__once enyou_hear
13 enyours_will es<__decis es<__notic es=D__estar es=D__usted es=D_sabra escompa__te escompa_lucia escomun__>
13 escomun__resul escomun_el escon__que escon_lo esconfi_> esconta__los esde_dudas esdecis_la esdigo__=D esel_=O
13 esla_=D esle_infor eslo__decid eslo_consu eslucia__escri eslucia_te esmi__lucia esnos__en esnos_pondr esnuest_respu
13 espor_corre esrecib_notic esrespo__=D esrespu_el esresul_> este_conta este_paso estomar_la esuna__> esuna_llama
13 esvuelv__=D esvuelv_el fr<__> fr<__commi fr<__jury fr<__revie fr<_elle frappel__pour frcommi_siege frcompt_sur
13 frdonne_une fretre__=D frinfor_=D frinfor__apres frla__siege frla_commi frle_jury frles__seron frmail_=D
13 frnotre_choix frnotre_decis frnotre_repon frplus__> frrentr_=D frrepon__=O frsaure__=D frsiege__je frtombe__>
13 frtout__=O frun__=D frvous__infor frvous__repon frvous_fais grain:days how:&ASK how:&SEND s.deansch s.dehab s.deund
13 s.enadjus s.enconcl s.encounc s.eneta s.enexter s.enpetra s.enquick s.ensavin s.enwaiti s.esllamo s.frapres
13 s.frcoura s.fret s.frqu s.frrecon s:OON s:YOU
14 ALL>>YOU>>D ALL>YOU ASK>>WAIT>>US CALL>DECIDE1 CALL>SEND D>>ALL>>ALL D>>NEG>>SEND D>>SEND>>WE D>OON2 DECIDE>>OUR>>O
14 DECIDE>O1 DECIDE>TELL DOC>>SEND>>D EVENT>>FUT>>O EVENT>YOUR FUT>>EVENT>>O FUT>>FUT>>TELL FUT>>HEAR>>SURE
14 FUT>>IT>>FUT FUT>>SEND>>IT FUT>>WE>>FUT FUT>>YOU>>WAIT FUT>SURE2 FUT>WHEN2 HE>>D>>NEWS HE>>NEWS>>D HE>ASK
14 HEAR>>WE>>DECIDE HEAR>>WHEN>>CALL HEAR>>YOUR>>TELL HEAR>SURE1 HIS>FUT1 IT>WHEN2 NEG>>WAIT>>D NEG>>YOU>>HEAR
14 NEWS>>YOU>>HEAR NEWS>FUT2 NEWS>OBEF NEWS>YOU1 O>>WHEN>>IT O>OUR2 OON>ALL2 ORG>WHEN OUR>>ORG>>ORG OUR>ALL1 OUR>HE2
14 PAST>>TALK>>O PAST>COND1 PAST>FUT2 SEND>CALL SEND>NEWS1 SEND>O1 SURE>D1 TALK>>O>>YOU TELL>>ORG>>WE TELL>>YOU>>COND
14 TELL>HEAR TELL>NEWS2 TELL>YOU US>>D>>DECIDE US>>D>>NEG US>>VAGUE>>O VAGUE>>O>>WE WE>>HEAR>>IT WE>OWITHIN2 WE>SURE
14 WE>TELL1 WE>WAIT2 WHEN>>NEWS>>D WHEN>AWAY WHEN>CALL2 WHEN>US2 YOU>>AWAY>>YOUR YOU>>CALL>>YOU YOU>>HE>>O
14 YOU>>HEAR>>IT YOU>>NEWS>>O YOU>OON1 YOUR>>DOC>>D YOUR>OIN1 c.deeiner c.demehr c.derufe c.dewerde c.dewisse c.enbear
14 c.enboard c.encoupl c.ene-mai c.engetti c.enhimse c.enlates c.enminis c.ennamed c.ennote c.enone c.enrever c.enring
14 c.enway c.enwinne c.escomun c.esdeber c.esjefa c.esmando c.esusted c.frcompt c.frdevri c.frsaura c.frtranc
14 de<__krieg de<__vertr de<_peile de<_rechn de=D__! de=D_hoers dean__haben deantwo_=D debei_ihnen debekom__=D
14 debrauc__noch dedas_=O deden__an deerhal_=D deerhal__von degedul_=D degedul__sich degedul_sie dehaben__entsc
14 dehaben__von dehoere_=D deich_ruf deihnen__besch deihnen__die demehr_=D demit__antwo depeile__den depeile_sie
14 desie__mit desie__rechn deund__mich deuns_=D dewie__weite dewie_es en<__decis en<__forma en<__lette en<__meet
14 en<__minis en<__shoul en<__winne en<_contr en<_heari en<_meeti en<_thank en=D__arran en=D__reach en=D_i en=D_promi
14 en=O__let en=O__up en=O__when en=O_comin enadvis__the enadvis_of enafrai_> enallow_us enam_seein enan__> enan_email
14 enand__eveni enand__keep enand_will enannou_> enanswe_on enaroun__=O enarriv_at enaway_> enback__and enback__finan
14 enbe__first enbe_advis enbe_intim enbe_named enbe_the enbear__us enboard__you enboard_s enboss_=D encall_>
14 encandi__be encircl_back enclien_s enconta__then encould__give enday__=O endecis_: endecis_of endetai__the
14 endetai_of eneithe_=D enemail__our enfeedb_=O enfinal_thing enfinan__will enfollo_=D enfrom_finan engets__=D
14 enhave__reply enhave_an enhave_read enheari__from enheari_back enhopef__can enhopin__final eni__asked eni__chase
14 eni__come eni__seein eni_get eni_read enin__calen enin__loop enincom_=D enincom__=O eninfor_all enintim__the
14 enis_back enit__me enknow_more enlike__> enloop__you enloop_you enme__hour enme_an enmessa__me enmessa_from
14 enmy_call ennew__: ennomin__so ennomin_someo ennot__=D ennotif__e-mai ennotif_by enonce_the enone_=O enout__to
14 enpanel_recon enpass__on enphone_to enpubli__list enput__out enrecon__so enrepor__you enrespo__every enresum_=O
14 enround_=O ens__day ens_time ensched_for enshall_drop enshall_rever enshare_the enshoul__in enshoul__with
14 enshoul__you enso__i enso__will ensomeo__you ensomeo_so entake_us entalk_it enthat__we enthat_after enthe_=D
14 enthe__answe enthe__holid enthe__who enthe_final enthe_minis enthe_sched enthe_vote enthe_winne enthem__and
14 enthing__and entimes_=D ento__thing ento__word ento_arran ento_candi ento_follo ento_nomin ento_rever ento_updat
14 entouch__to enup_with enupdat__=D enwaiti_=D enwe__put enwe_shall enwill__heard enwill__himse enwill__named
14 enwill__right enwill_chase enwill_find enwill_loop enwith__=D enwith__board enwith__decis enwith_them enyou__have
14 enyou__messa enyou__will enyou_then enyour__: enyour_patie es=D__decid escon_usted esconoc_=D esconta_conti
14 esinfor_a eslos_resul esmas_> esmi_jefa esrecib__respu esresul_=D esse__comun esse_comun esse_lo este_respo
14 esusted_=D fr<__devri fr<__serez fr=D__conve fr=O_et fraurez_de frconta__vous frcoup_de frfais_signe frje_t frla_=D
14 frnous__feron frnous_repre frpatie_=D frrappe_coura frrevie_=D frrevie__> frun_coup frvers__=D frvous_feron
14 how:&CALL how:&NEWS how:WITHIN&CALL p:WAIT s.debis s.deergeb s.dehoere s.enanswe s.enappro s.enassur s.enbusy
14 s.encall s.endebri s.engave s.enhave s.enhopef s.enlette s.enpeopl s.enpriya s.enresum s.ensort s.ensuch s.frcomit
14 s.frecris s.fril s.frpromi s:SEND s:WE
15 ASK>>D>>DECIDE ASK>OON1 AWAY>EVENT2 CALL>>D>>SURE CALL>NEWS CALL>NEWS1 CALL>WHEN CALL>YOU COND>AWAY1 COND>HEAR
15 D>>TELL>>HE D>>WHEN>>HEAR D>OBEF D>WHEN1 DECIDE>>O>>FUT DOC>CALL1 DOC>FUT EVENT>>AWAY>>O EVENT>CALL1 EVENT>FUT2
15 EVENT>HEAR2 EVENT>NEWS2 EVENT>OON1 EVENT>WAIT FUT>>O>>YOU FUT>>OUR>>NEWS FUT>HEAR FUT>TELL HE>>DECIDE>>O HE>OON1
15 HE>US2 HEAR>>IT>>DECIDE HEAR>>NEWS>>US HEAR>>OUR>>ORG HEAR>>TELL>>OUR HEAR>TALK HIS>WE2 IT>>FUT>>TELL
15 NEWS>>DECIDE>>FUT NEWS>>FUT>>YOU NEWS>>NEG>>D NEWS>>O>>D NEWS>>YOU>>O NEWS>SEND2 O>>WE>>CALL O>SURE1 OFROM>FUT
15 OON>FUT1 ORG>>FUT>>O ORG>CALL1 ORG>SURE2 OUNTIL>WE1 OUR>>NEWS>>HEAR OUR>>TELL>>FUT SEND>>YOU>>NEWS SEND>>YOU>>O
15 SEND>CALL2 SURE>SURE2 TELL>>HE>>NEWS TELL>>IT>>D TELL>>US>>ORG TELL>>WE>>FUT TELL>CALL2 TELL>D2 US>>O>>IT
15 WAIT>COND2 WAIT>EVENT2 WAIT>HEAR1 WE>>FUT>>US WE>>FUT>>WE WE>>NEWS>>YOU WE>>SEND>>OUR WE>>US>>O WE>IT2 WE>TELL2
15 WHEN>>EVENT>>FUT WHEN>>YOU>>TELL WHEN>CALL YOU>>CALL>>TELL YOU>>HEAR>>NEWS YOU>>HEAR>>WE YOU>>TELL>>WE YOU>WE
15 a:TELL b:WAIT c.deihnen c.delauf c.demelde c.denoch c.deruf c.encoord c.ennotes c.enout c.entowar c.frchoix
15 c.frmail c.frvers de<__ruf de<_meine de=D__dir de=D_bis de=D_von deich__an dekoenn_> delauf__=D derufe__durch
15 derufe__sie desie_von deunser_antwo en<__candi en<__soon en<__they en<__with en<_reali en<_resul en=D__shall
15 en=D_befor en=O__hear ena_debri enaimin_to enanswe__of enanswe_one enback_towar enbe__out enbe_answe enbe_commu
15 enbe_told enbut__for enby__time enby_e-mai encheck__the encomes_=D enconfi_the endefin_answe enexpec_the
15 enfor__decis enfrom__> enget__mail enhave__updat enhave_word enhope_that eni__ring eni__telep eni_call eni_want
15 enin__inbox enis__will enis_when enits__=O enknow__it enlist_=O enlunch_> enme__will enmy__is enmy_answe ennight__i
15 enof_those enone__those enour__candi enour_choic enour_final enpick__the enpleas_allow enpromi__but enrecei_a
15 enrecom_=O enrecru_will enreope__and enrespo_to enselec_will enshall_telep enshoul__an enstatu__your enstrai_after
15 enteam_i enthe__> enthe__meet enthe_board enthe_decis enthem_=D ento_sleep enus__and enusual_takes envote__=D
15 envote__and enwe__reply enwill__commu enwill__him enwill__in enwill__our enwith_the enword__you enword_for
15 enwould__be enwrap__up enwrap_this enwrite__=D enyou__know enyou_feedb enyou_strai enyour__one enyour_calen es=D_te
15 esalgo_=D esconti_=D esconti__> esde__> esde_respu esdigo_algo esla__la esle__> eslo__el eslos__=D este__=D
15 este_aviso este_confi estomar__decis fr<__reste fraurez__repon frconta_avec frdans__foule frfoule_> fril_reste
15 fril_vous frla_foule frles_candi fron_repre frrecev__courr frrepon__sera frreuni__et frun__de frvous__signe
15 frvous_ecris how:APPROX&NEWS how:IN&NEWS s.enknow s.enloop s.ennames s.enour s.ensame s.frfoule s.frinfor
16 CALL>>YOU>>D CALL>>YOU>>FUT CALL>FUT1 CALL>OUR COND>>WE>>O COND>NEWS1 COND>OUNTIL1 D>>CALL>>YOU D>>FUT>>CALL
16 D>>TELL>>YOU D>>YOU>>HEAR D>NEWS1 D>TELL2 DECIDE>WAIT1 EVENT>>O>>ALL FUT>>CALL>>YOU FUT>>HEAR>>WHEN FUT>>NEWS>>YOU
16 FUT>>YOU>>AWAY FUT>WE2 HEAR>>O>>WE HEAR>>OUR>>DECIDE HEAR>>YOU>>HEAR HEAR>CALL HEAR>HEAR1 HEAR>OBY1 NEG>>FUT>>TELL
16 NEWS>NEG NEWS>SURE1 OIN>YOU ORG>>D>>FUT ORG>>WE>>FUT ORG>HEAR2 OUNTIL>CALL PAST>>TELL>>WE PAST>OON1 SEND>>WE>>YOU
16 SEND>AWAY2 SEND>OBY1 TELL>>ALL>>ALL TELL>ALL1 TELL>DECIDE1 TELL>ORG1 TELL>WAIT1 THIRD>AWAY US>>HEAR>>TELL
16 US>DECIDE1 US>SURE1 WAIT>>US>>D WAIT>FUT2 WE>CALL1 WHEN>EVENT WHEN>OUNTIL1 WHEN>TELL YOU>>TELL>>D YOU>>US>>HEAR
16 YOU>CALL a:WE c.dedurch c.deeine c.defeedb c.degenau c.enboss c.enhe c.enintim c.enonce c.enoutco c.ensaid
16 c.enstrai c.enthose c.entoday c.enupdat c.enwhere c.enword c.esdigo c.esnosot c.essabra c.frdelai c.frpatie c.frun
16 de<__bekom de<__einer de<_eine de=D_erhal de=D_rechn de=O__ruf de=O__wir de=O_genau de=O_hab deauf_sie debekom__von
16 deder__tagt dedir__sagen dees__> defuer_die deich__> deinter__und demelde_mich demich_> dewir__> dewir__ihnen
16 dewir_werde en<__> en<__allow en<__board en<__news en<_clien en=D__today en=D__when en=D_once en=O__that
16 en=O__think ena_strai enall_three enback_with enbe__conta enbe__if encall_from encan_expec encomin__> enconta_the
16 endo__worry enemail__> enfirst__=O enfor_an enget__call engive__one engoes__the enhave_it eni__spoke eni__text
16 eni__that eni__updat enin_conta eninter_=O eninvit_=D enit__and enkeep_you enme__strai enneed_=D ennot_worry
16 enof__miser enof_today enonce_i enpanel_s enpatie_=D enresul_> ens_the enselec__=O enshall__reach enshoul_know
16 ensleep_on enstrai_answe entalk_to enteam_and enthank__for enthe__comes enthe__leave enthe__votes enthe_score
16 enthis__with entime__> ento_respo entoday_> enwe__reach enwe__to enwill__advis enwill_have enwill_pass enwould_ask
16 enyou_one enyour_miser es<_=D es<__pondr es<_le es=D_le es=D_y esaviso_> esen__con estodos_los esuna__=D esy_te
16 fr<_il fravec__=D frnous__recon frrappe__=D frrecon_=D frresul_seron frvous__notre frvous_parvi how:BETW&HEAR
16 p:SURE s.deweite s.enworry s.esconsu s.frje s.frvous s:OUR
17 ALL>>HEAR>>CALL ALL>TELL1 D>>YOU>>YOU DECIDE>>O>>IT EVENT>>WAIT>>D EVENT>DOC1 FUT>>D>>WHEN FUT>>HEAR>>NEWS
17 HEAR>>YOU>>US HEAR>OUR HEAR>WHEN1 IT>>FUT>>D IT>>O>>YOU NEWS>>SEND>>D O>>D>>HEAR O>CALL O>CALL1 OON>YOU1
17 ORG>>TELL>>D OUR>ORG SEND>YOU TALK>>WE>>FUT TELL>>FUT>>TELL US>>WE>>FUT WAIT>ASK1 WAIT>FUT1 WAIT>ORG1 WAIT>TALK
17 WAIT>WAIT1 WE>>FUT>>CALL WE>>HEAR>>TELL WE>COND1 WHEN>>NEWS>>YOU YOU>>O>>D YOU>>OUR>>NEWS YOU>>WAIT>>D YOUR>O1
17 c.enadvis c.ennotif c.ensendi c.enthank c.entimes c.enverdi c.esinfor c.frdecis c.frferon c.frlaiss c.frte de=D_an
17 deauf__zu deentsc_=D denoch_=D deuns__> en:_=D en<__vote en=D_> en=D__way ena_defin enafter_> enan__? enan_updat
17 enand__drop enanswe_> enbank_holid enbe_=D enbe_in encall__that encome__towar endecid_and endefin__=D enexpec__know
17 enget_our enhave_my enhirin__will enhope__be eni_will eninvit__> enknow_anyth enmay_expec enmy_manag ennotif__the
17 ennotif_of enrefer_=O enrever__> enrever__the enring__=D enshort_=O ensteps_> enstrai__=D enteam__be entext_you
17 enthe_same enthen__get enthere_s enthing_=O ento__anyth ento_tell entold__> entowar_you enus__thing enus_first
17 enwant__get enwe__hope enwill__made enwill__told enwill_share enwrite_you enyou__> enyou__day enyou__hold enyou__my
17 enyou_shall es<__comun esalgo__> esconsu__=D esla_decis esnuest__> far:3 fr<_laiss fret__te frje__ecris
17 frrepre__avec frune__vous s.dedie s.eneithe s.enfinis s.ensched s.esy
18 AWAY>OBEF1 CALL>WHEN1 D>SURE EVENT>O FUT>>HEAR>>CALL FUT>ALL1 HE>NEWS HEAR>>O>>IT NEG>>FUT>>O NEWS>SURE2
18 ORG>>YOU>>FUT OUNTIL>YOU2 OWITHIN>WE SEND>>WHEN>>NEWS SURE>O1 SURE>TELL1 TALK>>O>>WE TELL>>D>>SURE TELL>>O>>WE
18 US>>O>>D WAIT>>O>>FUT WE>>YOU>>SEND WE>DECIDE2 WE>IT WE>YOU YOU>>HEAR>>WHEN YOU>WHEN c.dekonta c.devon c.encomes
18 c.enfeedb c.enforma c.enproce c.enshare c.entime c.esconta c.esuna dehoere__von deihnen_=D en<_feedb en=D_morni
18 ena_concl enanswe_your encandi__=D enconcl_> endecis_> enexpec__be enget__answe enget__respo engive__=D engive__the
18 enhave__every enhope_to eni__ask eni__told enit__be enmeet_=D ennext_steps enor__=D enor_not enout_=D enover__you
18 enowe__an enreach__concl enshall__you enso__> entheir__=D enthose__> entime_=D entime_you entouch_with enwill__an
18 enwill__out enwill_infor es=O_=D esconta_con esescri_=D espondr__conta espondr_en fravec_vous frde__nouve frla__>
18 frnotre__> frnotre__vous frpouvo_vous frvous_=D how:BETW&CALL how:BY&CALL p:HE p:NEWS s.enreali s:EVENT
19 ALL>CALL1 ASK>FUT ASK>FUT2 D>>SURE>>YOU DECIDE>>NEWS>>D DOC>TELL1 FUT>>HEAR>>D FUT>>TELL>>NEWS HEAR>US1 IT>>TELL>>D
19 NEWS>ALL O>>O>>WE ORG>>DECIDE>>D ORG>OON2 ORG>TELL OUNTIL>D SURE>D TELL>>WE>>YOU WAIT>ASK2 WAIT>OUR1 WHEN>ORG
19 c.dekrieg c.enaimin c.encase c.enmorni c.enshoul c.ensteps c.envotes c.esdecis c.espondr c.frconta c.frrepre
19 de<__werde debei__melde deihnen_melde deuns_> devon_mir en=D_that ena_mail ena_messa enall__of enappli_=D
19 encall__the endecis__=D enget_the ennot_expec ens_when ensaid_=D enthe_time enyou__of enyou_will enyour_case
19 es<__te es<_lo este_llamo fr<__decis fr<__repre frje__rappe frles_resul frrepon_vous how:IN&TELL s.dedanac s.dees
19 s.enfinal s.enpass s.enwill s.frnotre
20 ALL>>ALL>>FUT ASK>WAIT CALL>>FUT>>TELL D>>HEAR>>YOU D>IT2 FUT>>FUT>>HEAR HE>>YOU>>TELL HEAR>>TELL>>ALL
20 HEAR>>YOU>>TELL HEAR>OBEF2 NEWS>>US>>D OFROM>FUT1 ORG>DECIDE SEND>WE TELL>AWAY YOU>>TELL>>NEWS c.enbefor c.enthem
20 c.envote c:NEWS de=D_eine desie_zu dewird__=D en<_decis en<_she en=O__call enbear_with encome_back encommu_=D
20 enhave_asked enhear__me eni_come enlet__check enme_check enour_answe ensame__> ensame_day enthat_=D enthe_lette
20 ento_you enus__? enwe_hope enwill__my enwill_know enyour_inbox frte__=D frvous__> s.derufe s.endecis s.enemail
20 s.entext s.enthat s.frte s:ALL
21 COND>FUT D>YOU1 DECIDE>YOU1 HEAR>>OUR>>TELL TELL>OBEF1 WAIT>WAIT WE>US1 YOU>>SEND>>WHEN YOU>TELL c.enexact
21 c.esdecid derufe_ich devon__> en<__s endecis_is enfrom_me enget__=D enget__an eni_write enknow_> ensleep__it
21 enthe__to enthe_day entouch__> enupdat_you enwe__rever enwill_ring esel_resul esen_conta frde_patie frje__appel
21 frrecon__> grain:week s.enstrai s.frles
22 ALL>ALL ASK>>WAIT>>D CALL>>YOU>>WHEN D>SEND1 D>WE2 FUT>>TELL>>AWAY FUT>WHEN1 O>>D>>WE O>HEAR2 ORG>>FUT>>TELL
22 c.enexpec c.enwhate c.frrevie demelde__=D ena_reply enand__you enfirst_thing enhave_the ennot_have enout__>
22 enping_you enshoul_be enso_=D enwill__have enwill_write enyou__after este__> esuna_respu fr<_=D s.dedann s.enshall
22 s.frappel
23 CALL>>YOU>>IT D>>YOU>>TELL DECIDE>NEWS DOC>SEND EVENT>TELL2 FUT>OUR2 TALK>CALL2 US>TELL2 WE>>YOU>>CALL YOU>OUR2
23 c.esresul c.frsaure demit_einer en=O__i en=O_but enfrom_our enreach_out ensomet_=D enyou_the esrespu_> fret_je
23 frje_te
24 ORG>TELL1 ORG>TELL2 OWITHIN>D SEND>>YOU>>CALL deund__dir en=O_so encall__> enlast__=O enshall_have enwill_rever
24 frnous__repon s:NEWS
25 D>CALL1 EVENT>>O>>WE FUT>CALL NEWS>SEND O>YOU2 OUR>NEWS a:SURE enthat_day enwe__get es<__respo how:BY&DECIDE
25 how:IN&ASK
26 D>>YOU>>SEND NEWS>>FUT>>TELL OON>FUT2 YOU>NEWS1 enis_to k:WEAK
27 FUT>>HEAR>>OUR TELL>>ALL>>D WAIT>D c.ensomet c:SURE en<_=D enget_you esle__=D frvous__une s.enout
28 D>YOU2 FUT>TELL2 HEAR>TELL1 O>WE1 ena__from enhave__answe enhave__for esle_respo far:5
29 enthat__>
30 eni__give s.enday
31 TELL>ALL en<_expec s:TELL
32 HEAR>>NEWS>>D far:4
33 a:NEWS de<__melde s:CALL
34 ORG>FUT1 WE>>TELL>>US dewir_melde enday_>
37 k:PATIENCE
38 own:WEAK
39 how:BY
43 grain:part
45 own:PATIENCE
73 k:STRONG
80 own:STRONG
"""
