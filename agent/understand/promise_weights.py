"""What words weigh for a promise, in tenths: written by tests/train_promises.py. A table only."""

from __future__ import annotations

TRAINED_ON = "4386f9e82df2a2fac23ba2d9d79968a58b620efe0c9dee177b8cb7c57a9993c8"
SCALE = 10
WEIGHTS = r"""
-82 far:8
-75 k:ASK
-62 own:
-51 grain:year
-49 far:7
-45 k:OTHER
-42 how:FROM
-40 grain:month
-39 c.enhad how:BY&ASK
-37 NEG>CALL enclose__> grain:feast k:ABSENT
-36 ASK>ASK en=D_but
-35 c.entwo enis_close far:1 grain:season
-34 c.enwas grain:break
-33 en<__a enoffic_is
-32 AWAY>AWAY1 YOU>PAST c.engood c:YOUR ensee__=D
-31 c.deihre c.enwould enon__=D
-30 en9__9 en?_>
-29 AWAY>O2 COND>D1 COND>YOU D>HAVE WE>AWAY c.enanoth c.enperio en<_9 encan_be enfrom_you p:ALL s.en? s.enany
-28 IT>PAST c.enclose c.ennew c.enplace de9_uhr en9__=D en<_enjoy en=O_> enmeets__> frvotre__=D
-27 ASK>NEWS1 D>HAVE1 D>NEG1 OUR>START PAST>D2 YOU>TALK c.de9 c.enother c.envalid c.es9 encall__=O endown_=D
-27 enforwa_to ensee_you enstart__> enyou_were fr=D_a how:ON s.de9 s.encould
-26 OUR>AWAY WE>>AWAY>>D YOU>>NEG>>HEAR c.enclosi c.enenjoy c.enhappy c.enon c.enwere c.frh en9_=D en<_date en<_have
-26 en<_off en<_take en=D_has enam_away enhave__nothi enno__=D enon_leave entake_place enthe__for enthe__offic
-26 enyou_would fr9_h how:BEF&CALL s.enas s.enmails s.enon s:START
-25 ASK>DOC1 D>OUNTIL NEG>EVENT2 O>O PAST>>HE>>D PAST>NEG TELL>OBY2 YOUR>THIRD a:YOUR c.debin c.enannua c.enbette
-25 c.endate c.enfree c.entrial c.frferme c.frvotre de=D__9 en9_: en<_happy en=D_9 ena_=D enclose__and eni__away
-25 enplace_=D ensomeo_else entold__=D enwill_see
-24 ASK>EVENT ASK>SEND DECIDE>>D>>IT FUT>ORG HEAR>>YOU>>D HEAR>TALK2 OIN>D2 PAST>PAST2 PAST>WE PAST>WHEN1 START>PAST1
-24 US>OON WAIT>YOUR1 YOU>>PAST>>D YOU>START1 YOUR>>FUT>>D b:O c.deder c.encance c.enforwa c.enteam c.enwhich c:START
-24 de<__> en<__leave en<__offic en<__we en<__were en<_if en=D_=O enam_out enit__been enlast__=D ento__else enwas__to
-24 enwe_would enwill_meet enwould_be enyou__at fr<_en grain:range how:FROM&CALL s.en9 s.ennobod s.enwere
-23 ASK>>TELL>>D CALL>WE2 D>>HAVE>>HAVE D>>WE>>PAST DOC>>START>>D HEAR>>D>>WE HEAR>ASK1 IT>O2 IT>YOUR NEG>US1 O>COND
-23 OUR>TALK PAST>SEND TELL>TALK2 US>NEWS1 WE>YOUR WHEN>PAST YOU>PAST2 b:YOUR c.deuhr c.en9 c.enbring c.enfille
-23 c.enleft c.ensend c.enwante c.enweek c.estu debin_=D defreue_uns deueber_das deum_9 en9__a en9_pm en=D_or
-23 enagain_=O enam_not enannua_leave enas_you enback__me enbe__for encan__=D enclose_for eni__on enneed_your
-23 enoffer_you enoffic__close enon_a ens_been enspeak_=D enthe__meets enthe_other ento_me enwill_tell enyou__meet
-23 fra_9 p:DOC s.enattac s.enchose s.enother s.enrecei s.enwork s:PAST
-22 ASK>>NEG>>AWAY AWAY>NEWS1 AWAY>WHEN D>NEG2 FUT>NEWS HEAR>DECIDE2 NEG>>YOU>>D NEG>US O>TELL2 ORG>>D>>ORG
-22 PAST>>US>>D PAST>FUT1 PAST>PAST1 START>>O>>D START>ORG TALK>>D>>FUT WE>>FUT>>AWAY WHEN>NEG2 WHEN>O YOU>>FUT>>EVENT
-22 YOU>>TELL>>US YOU>O2 YOU>ORG YOUR>>THIRD>>D a:HAVE b:NEG c.enconsi c.enmeets c.enpay c.enthese c.enwent c.fr9 c:O
-22 de=D_nicht debin__im deum__uhr en9__=O en9_am en<__close en<__offer en=O_9 en=O__the ena__=D enabout_you
-22 enacces_to enam_on enand__=D enannua__=D enbeen__> enboard_meets endo__hear endo_you endue__> enfor__call
-22 eni__writi enis_open enis_valid enmeets_=D enoffic_> enon_holid enonce_you enopen__> enother__=D enperio__=D
-22 enperio__> enplace__> enread__> ensaid_yes enthe_new ento_work enwe__our enyour_=D enyour__> es<_si fr<_absen
-22 s.de: s.debitte s.enassum s.enoffic s.enpm s.frpas
-21 ASK>>YOU>>D ASK>EVENT1 AWAY>ASK1 COND>>YOU>>D COND>SEND2 D>>SEND>>US D>>WE>>AWAY D>>WE>>NEG D>O DOC>ASK2 DOC>WE2
-21 FUT>>TELL>>US FUT>EVENT FUT>OIN2 FUT>TALK FUT>YOUR2 IT>ALL IT>ASK IT>START O>>AWAY>>D O>O1 ORG>ASK1 ORG>TALK1
-21 PAST>WHEN2 PAST>YOU1 TALK>>FUT>>D TALK>D1 WE>>TALK>>ALL WE>PAST WHEN>YOUR YOU>>PAST>>YOU YOU>DECIDE1 YOU>START
-21 YOU>TALK2 YOU>YOUR YOUR>ASK2 a:AWAY b:TALK c.en? c.enalso c.enbegin c.encompa c.enintak c.enmay c.enno c.enspoke
-21 c.enticke c.enwhen deder__> dewir_freue en<__? en<__you en<_unfor en=D__agree en=D__been en=D_becau en=O_=O
-21 enand_=D enand_retur enanswe_=D enat__: enat__=O enback__> endo__work endown__> enfor__inter enfor_this
-21 eninter__the enit__to enmeets__and enmy__day enmy_last ennotic_perio enour_=D enour__are enso_the enthank__your
-21 enthe_team enwas_a enyou_asked enyou_to esa_las esvuelv_=D esvuelv__> fr=D__9 fra__h frabsen__je how:BEF&ASK
-21 how:FROM&DECIDE s.defreue s.enapolo s.ennote s.enrole s.enwelco s:ASK s:NEG
-20 ASK>>EVENT>>D AWAY>AWAY AWAY>AWAY2 D>ASK D>AWAY1 D>PAST2 DOC>D FUT>>DOC>>YOU FUT>HE HE>>ASK>>D HE>>AWAY>>D
-20 HEAR>ASK HEAR>START1 NEG>ASK NEG>HEAR NEG>O2 NEG>OUR2 NEG>YOUR OUR>>ORG>>AWAY PAST>>WAIT>>D PAST>ALL2 START>AWAY
-20 TALK>YOU TELL>>US>>YOU US>>D>>TELL US>>HEAR>>COND WE>NEG2 YOU>>FUT>>O YOU>ASK1 YOUR>>SEND>>D b:START c.denicht
-20 c.deschoe c.enad c.enavail c.encan c.enfield c.enfirst c.enhoped c.enin c.enline c.enorder c.enreapp c.escerra
-20 c.esincor c.estermi c.estraba c.frl c.frsuis de9__> de<__: de=D_9 degesch_> derufen_sie deschoe_=D desie_mich
-20 en:__9 en<_sorry en=D_on ena__of ena_long enam_writi enbe_publi enbecau_of enbegin_=D enconfi_=D endeadl__>
-20 endue_=D enenjoy__=D enenjoy__long enfor__? enhours_=D eni_had enis_in enis_on enleave__and enlook__to
-20 enlook_forwa enmeeti__=D ennot__forwa ennot_work enpromi_anyth enretur_it ensign__retur ensign_and ensomeo__>
-20 enthe__? enthe__stand enthe_appli enthe_count enthis_=D entold__you entold_you envalid__=D envalid_for enwe__your
-20 enwe_told enwill__publi enwork_=O enwork__only enwould__work enwould_call enyou__one enyou__would enyou_told
-20 enyour_time fr<__suis fr<_votre frde_votre frn__pas how:AFT s.enaccep s.enat s.enbest s.enbut s.enif s.enquest
-20 s.enthan s.entrain s.esla s:OBETW
-19 ASK>TELL AWAY>>D>>FUT AWAY>US COND>NEG D>>NEG>>HEAR D>IT1 D>PAST1 DECIDE>O FUT>>YOU>>START IT>PAST1 NEG>EVENT1
-19 ORG>START1 OUR>O PAST>>TALK>>D PAST>ASK1 PAST>DECIDE PAST>TALK1 START>D START>HAVE START>NEG TALK>>D>>NEWS
-19 TALK>>YOU>>D TALK>ALL1 TALK>ORG2 TALK>START TALK>WAIT1 TELL>ASK TELL>VAGUE1 US>HE1 US>TELL1 WE>>PAST>>CALL
-19 WE>YOUR1 WHEN>>YOU>>ASK WHEN>D WHEN>OUR YOUR>>NEWS>>D YOUR>D1 YOUR>START1 YOUR>WHEN b:OIN c.debegin c.deeinge
-19 c.deihr c.denach c.enaccep c.enfroze c.ennine c.ennobod c.ennumbe c.enpaid c.enread c.enschoo c.enstart c.essi
-19 c.estiene c.fra c.frabsen c.frdois c.frnouve c:NEG de<_schoe debei_mir dewir__zurue en<_great en<_try en<_what
-19 en=D__for en=D_as en=D_decis en=D_work ena_year enall_=D enand__is enanoth__=D enbe_forwa encome__and enday_=D
-19 endecis_=D enenjoy_the enforwa_> engive_the enhear__you enheari_from enhere_> enhope_you eni_hope enif__would
-19 eninter_with enit__us enit_was enmail__not enme_know enmei_i enno_phone enof__: enoffer__=D enoffer_stand
-19 enoffic__open enon__> enour_new enpromi__an enreach_you enread__mail enreapp_=D enrecei_your enreope__> enrun_=D
-19 ens_all enso_no ensomet_=O enspeak__> enstart_date entake__=D enthe__scree enthe_ad enthe_long enthink_=D
-19 ento_someo enup_=O enus__=O enus_again enwe_hired enwith__and enwitho__=D enwork__> enwould__me enyou_?
-19 enyou__decid enyou_do enyou_need enyour_decis es<_vuelv es=D__las es?_> esel__a esvacac_=D fr?_> frabsen_=D
-19 frde_retou s.ena s.enbook s.enwish s.fr9
-18 ASK>>SEND>>D ASK>ASK1 AWAY>>EVENT>>D AWAY>OBY2 CALL>>FUT>>NEG CALL>THIRD1 CALL>US1 COND>>YOU>>NEG COND>ASK
-18 COND>CALL1 COND>HEAR1 COND>HEAR2 D>>COND>>YOU DECIDE>START1 FUT>>ASK>>O FUT>>YOUR>>D FUT>NEG2 FUT>WE HE>>DOC>>D
-18 HE>>FUT>>NEWS HEAR>>D>>ASK HEAR>>D>>PAST HEAR>>YOUR>>DOC HEAR>YOUR HIS>AWAY IT>>START>>D IT>NEG2 NEG>>HEAR>>IT
-18 NEG>>HEAR>>US NEG>OBY2 NEWS>ASK1 NEWS>O2 O>>START>>D ORG>>START>>D OUR>>FUT>>D OUR>>START>>D OUR>START2
-18 PAST>>CALL>>D PAST>>WE>>FUT PAST>TALK2 START>>HAVE>>HAVE START>>WAIT>>D START>D1 TALK>>D>>ALL TALK>>FUT>>WAIT
-18 TALK>HAVE TALK>PAST1 TELL>>HE>>D THIRD>D US>>D>>COND US>>O>>O US>COND1 WE>>D>>EVENT WE>>D>>WHEN WE>>D>>YOU
-18 WE>>PAST>>YOU WE>DOC WE>VAGUE2 YOU>>D>>WAIT YOU>>FUT>>HE YOU>O1 YOUR>COND1 YOUR>D2 YOUR>PAST2 YOUR>US1 c.deein
-18 c.deendet c.dewie c.enacces c.enam c.enare c.endid c.engone c.engreat c.enhired c.enpaysl c.enpossi c.enreach
-18 c.enrejec c.enretir c.enrun c.enscree c.enshift c.enshort c.ensite c.ensurve c.entry c.enuploa c.enwithd c.esal
-18 c.esen c.esinscr c.fr? c.fravez c.frburea c.frrendr c.frretou c.frvalab c:PAST de<__angeb de<__dann de<__du
-18 de<_ihre debei_uns deda_> deendet_=D deendet__> defrau__> deich_bin deist__> en9_or en<__compl en<__first
-18 en<__hired en<__new en<__perso en<__took en<__up en<_appli en<_back en<_to en=D__assum en=D_pleas en=D_was
-18 en=D_your en=O_if ena_short enacces__email enam__leave enanoth__> enare_shut enarriv__> enback_when enbank__>
-18 enbook_a encan_offer encome_=D enconfi__> encontr__=D encould_we enday_at enfor__is enfor__the enhappy__for
-18 enhirin_is enhoped_to eni__see eni_am eni_start eninter_were eninvit_for enjob__=D enlasts__> enlink__=D
-18 enlink_expir enlooki_forwa enme__if enmore_than enno__to ennot_in enof__offic enof_a enother_the enpleas_assum
-18 enpleas_compl ensay_> enso_sorry enthe__can enthe__was enthe_commi enthe_inter enthe_train ento_us ento_welco
-18 enup__=D enwas__last enwe__it enwe__shut enwe__unabl enwe__you enwelco_you enwould__you enwould_need enwriti__>
-18 enyes_=D enyou_and enyou_come enyou_start enyour__i enyour_lapto es=D__> esa__9 esla__: esla__=D eslas_9
-18 estermi_=D esvacac__> frecrit_=D frecrit__> frferme_=D frne__pas frnous__votre frreste__=D frvalab_=D
-18 how:FROM&NEWS how:FROM&TELL s.deherr s.enboth s.endelet s.enenjoy s.enfront s.enperio s.enreadi s.enroom s.ensigne
-18 s.enstaff s.entest s.enthis s.enwould s.frplus s:VAGUE
-17 ALL>>FUT>>D ASK>>ASK>>D ASK>>ASK>>TELL ASK>>TELL>>YOU ASK>AWAY ASK>YOUR2 AWAY>>D>>NEWS AWAY>>D>>O AWAY>>START>>D
-17 AWAY>HE2 AWAY>SEND2 CALL>>YOU>>US CALL>NEG COND>>NEG>>D COND>ASK2 D>>ASK>>CALL D>>O>>COND D>>TELL>>O D>>WE>>O
-17 D>ALL2 D>START1 DECIDE>>D>>TELL DECIDE>OIN DECIDE>YOUR DOC>>TALK>>D DOC>ASK DOC>WHEN FUT>>DECIDE>>YOUR
-17 FUT>>HEAR>>O FUT>>NEG>>CALL FUT>>YOU>>TALK FUT>OON2 HAVE>PAST1 HEAR>START2 HIS>ORG NEG>COND2 NEG>NEWS2
-17 NEWS>DECIDE1 OIN>O1 ORG>>ORG>>EVENT ORG>START2 OUR>>DOC>>D OUR>>TALK>>D OUR>D1 PAST>>ASK>>D PAST>>CALL>>YOU
-17 PAST>>ORG>>D PAST>>US>>HEAR PAST>AWAY1 PAST>HEAR1 PAST>TELL2 START>>START>>D START>OIN START>OUR START>US
-17 START>YOU TALK>>START>>D TALK>AWAY TALK>AWAY1 TALK>D TALK>O2 TELL>>ALL>>O TELL>O2 US>>CALL>>D US>ASK2 WAIT>>D>>IT
-17 WAIT>>D>>YOUR WAIT>>YOUR>>TALK WAIT>START WE>>FUT>>PAST WE>>TALK>>D WE>>YOU>>WE WHEN>ASK2 WHEN>D2 YOU>>YOUR>>D
-17 YOU>FUT2 YOU>OWITHIN2 YOUR>DECIDE YOUR>YOUR c.de=O c.deander c.deauch c.definde c.degern c.destatt c.enadver
-17 c.enagree c.enas c.enat c.enattac c.enchair c.enconfe c.endue c.enexpir c.enhalf c.enhead c.enheld c.enhire
-17 c.enlapse c.enlisbo c.enmaybe c.enoffer c.enprofi c.enreimb c.enrestr c.enresum c.ensaw c.enslow c.entrain
-17 c.entrans c.enyour c.es? c.esdispo c.esempez c.esempie c.esentre c.esestoy c.essu c.frprend c.frpubli c:VAGUE
-17 de:__> de<__ein de<__freue de<__schre de=D__ob de=D_genau dedie_stell dehat__=D deim__=D demich__an derufen__mich
-17 en9__the en:_9 en<__ad en<__adver en<__asked en<__mail en<__promi en<__sign en<__wante en<__went en<__when
-17 en<__would en<__wrote en<_annua en<_book en<_closi en<_come en<_mei en<_on en<_other en<_start en=D__do en=D_are
-17 en=D_it en=O__> en=O__not en=O_for ena_candi ena_diffe enand__at enand__for enand__read enand__to enand_no
-17 enany__> enare_close enare_you enarriv_=D enat__? enat__pm enat_my enat_the enbe_retur enbecau__the enbeen_moved
-17 enchase_me enchat_=D enclose_=D encould_not endate_=D endecid_to enelse__> enenjoy_your enevery_secon enfille_=D
-17 enfille__> enfor_your enfree_=D enfrom_9 enfroze__> enhappy__> enhas__moved enhas_to enhave__baby enhave_writt
-17 enhim__> enhr__is enhr__not enif_you enin__of enin_the enit__=D enkindl_confi enlet__have enlooki__to enmake__=O
-17 enmaybe_=D enmaybe__> ennew__=D ennot_take ennotic__is ennow__s ennow_it enoffer__valid enoffer_is enoffic_are
-17 enor_it enother_candi enour_chat enperio_=D enperio_is enpick__your enpleas_call enpromi_you enread_my
-17 enreadi_mail enreapp__> enreply_to enruns_=D ens__are ens__was ensaid__but ensecon__> enshut__> ensits__>
-17 enso__have ensurve__be ensurve_will entake_it enthe__close enthe__on enthe__perio enthe_schoo enthe_start
-17 enthe_trial enthem_> enthis_is ento_someb entold_us entoo_> enup_your envalid_=D enwas__> enwe__give enwe_move
-17 enwe_wrote enwent__=D enwhich__=D enwill_read enwould__at enyou__to enyou__you enyour_contr enyour_first es9_:
-17 es<__el es<__no esde__=O esde__termi esempez_=D eslos_=D esy_no fr<__avez fr<__dois frconfi_=D frreuni__>
-17 frvous__ecrit how:ON&HEAR s.denicht s.deuhr s.deurlau s.en=O s.enaddre s.enelsew s.enjoini s.enlapse s.enlonge
-17 s.enmoved s.enname s.enopeni s.enproba s.ensee s.ensince s.enten s.entry s.es: s.frposte s.frque
-16 ALL>>START>>D ALL>WAIT1 ASK>>HEAR>>TELL ASK>>O>>D ASK>TELL1 AWAY>COND1 AWAY>PAST CALL>>US>>O D>>ASK>>US D>HIS2
-16 D>O1 D>OWITHIN2 DECIDE>>TALK>>D DECIDE>OUNTIL DOC>>WE>>D DOC>ASK1 DOC>NEWS2 DOC>WHEN2 EVENT>>D>>HAVE EVENT>NEWS
-16 EVENT>ORG2 FUT>>AWAY>>O FUT>>NEG>>EVENT FUT>>TALK>>YOU FUT>HE2 HAVE>>TELL>>YOU HEAR>>AWAY>>D HEAR>OON2
-16 HEAR>OWITHIN1 HEAR>PAST2 IT>>EVENT>>D IT>>NEWS>>D IT>>PAST>>EVENT IT>HAVE IT>START1 NEG>>CALL>>D NEG>TELL
-16 NEWS>OBY2 O>>COND>>YOU O>>IT>>WHEN O>>TELL>>D OBY>YOU OIN>O OIN>YOUR ORG>>YOU>>HEAR ORG>YOUR2 OUNTIL>D2
-16 OUR>>PAST>>D PAST>>IT>>YOU PAST>>NEG>>D PAST>>YOU>>YOUR PAST>>YOUR>>D PAST>CALL PAST>HEAR2 PAST>NEG1
-16 SEND>>YOUR>>NEWS SEND>TALK2 START>HAVE2 START>IT TALK>HAVE1 TALK>NEG1 TELL>>WE>>D TELL>>YOU>>FUT TELL>DOC2
-16 US>>YOUR>>D US>COND US>PAST2 US>WE1 WE>>HEAR>>YOUR WE>>TELL>>AWAY WE>DOC2 YOU>>D>>PAST YOU>>O>>O YOU>DECIDE2
-16 YOU>OON2 YOU>TELL2 YOUR>>AWAY>>D YOUR>NEG YOUR>NEWS YOUR>ORG2 YOUR>TELL1 a:PAST b:PAST c.debei c.debuero c.dedass
-16 c.defrage c.degilt c.deihren c.demoech c.deschre c.ena c.enall c.enanna c.enanswe c.enbackg c.enberli c.enbook
-16 c.endesk c.enends c.enexam c.enfab c.enform c.enlapto c.enliked c.enlong c.enmonth c.enmoves c.enold c.enooo
-16 c.enopens c.enplann c.enprese c.enreorg c.enrequi c.enschem c.enships c.ensick c.ensigne c.ensince c.ensix
-16 c.enstaff c.enstore c.ensuit c.entask c.entell c.enthree c.entrave c.envacan c.envisa c.esatend c.esnuevo
-16 c.esretir c.freffet c.frnous c:OIN de<__bin de<__das de<__kommi de<_ihr de=D__> de=D__zu de=D_anruf de=D_statt
-16 de=D_um dedie_kommi dees__=D degeloe_> degespr_=D dehaben_=D dein__> denach_> denicht_> deob_sie deteile__uns
-16 deteile_sie deunter__wir dewenn__=D en9__> en9__m en:__=D en<__confi en<__free en<__got en<__made en<__menti
-16 en<__post en<__regre en<__vacan en<_hi en<_once en<_see en=D__compl en=D__other en=D__to en=D_answe en=D_chase
-16 en=D_would en=O__am ena__=O ena_fab ena_m ena_pleas enaccep_=D enaccep__> enam__annua enand__> enand__no
-16 enand_back enand_is enannou_=D enanoth_candi enany_day enappli_close enat_it enbe_at enbe_grate enbe_held enbe_off
-16 enbirth__=D encame_=D encan__be encan_do encance_=D encance_> encompl__attac endo__call enends_=D enenjoy_a
-16 enfab_=D enfab__! enfair__> enfirst_=D enfor__me enfor__we enfor_confi enfor_now enfor_one enform_=D enfrom__=O
-16 enhappy_=D enhappy_birth enhave__fab enhave__you enhave_anoth enhave_chose enhead_offic enhi_robin eni__do
-16 eni_look eni_wish enin__> enin_for enin_lisbo enis__in enleave_and enlet_s enlette_=D enletti_me enlisbo_=D
-16 enlook__it enmail_will enmeet_the enmeeti_you enmei__am enno_acces enno_signa ennot_see ennothi__chase enoffer_we
-16 enoffic_hours enon_annua enon_site enooo_=D enother_we enour_first enpleas_> enpleas_retur enpleas_write enpost_is
-16 enprese__> enproba__=D enpromi__=D enread_this enreadi__> enrecru_is enresul_of enretir_=D enretir__> enrevie_=D
-16 enrung_=O ensaid__=D ensaid_i enshort__=D ensoon_> ensuits_you entake_you enteam__=D entell__=O enten_>
-16 enthank__letti enthat__s enthe__which enthe_backg enthe_deadl enthe_field enthe_hr enthe_onboa enthe_posit
-16 enthis__> enthis_offer enthree_more ento__> ento_offer ento_our entry__again enunsuc_> enus_a envalid__>
-16 enwe__chose enwe__looki enwe__see enwe_may enwent_to enwent_with enwhat__you enwish_you enwith__=O enwith__acces
-16 enwould__grate enwould__in enwould__your enwould_not enwould_promi enyou__9 enyou__so enyou_free enyou_make
-16 enyou_menti enyou_said enyou_wante enyou_we enyour_name es<_atend es<_cerra es=D_? es=D__no es=D_es esatend_=D
-16 esatend__de esde__=D esde_inscr esde_la esdispo_=D esel__es esempie_=D esescri__=D esescri_el esesper__=D
-16 esesper_el esincor_=D esinscr_termi eslas__: esno__notic esno_tiene esnos__el esplazo__inscr esprueb__=D este__=O
-16 estermi__> estiene_notic far:6 fr9__a fr<__retou fr<_bonne fr<_de fr<_entre fr=D_9 fr=D_? fr=D__> fr=D__que frde_l
-16 frde_vous freffet_=D freffet__> frh__9 frh_a frpas__> frprend__=D frprend_effet frsi_vous frvalab__> how:AFT&CALL
-16 how:FROM&HEAR p:START s.de? s.deander s.enchang s.enfamil s.enfull s.engiven s.enknows s.enm s.enmost s.ennever
-16 s.enrung s.enshift s.enshut s.enside s.enslept s.ensuits s.entake s.entomas s.enyour
-15 ALL>OBEF2 ASK>>CALL>>D ASK>>EVENT>>IT ASK>>US>>TELL ASK>>YOUR>>NEWS ASK>OBY ASK>TALK2 AWAY>>D>>COND AWAY>>D>>TELL
-15 AWAY>>FUT>>D AWAY>>O>>WE AWAY>>TELL>>D AWAY>HE AWAY>IT2 AWAY>OUNTIL1 AWAY>TELL CALL>HEAR1 CALL>OBETW2 CALL>WE1
-15 COND>>WE>>D COND>EVENT COND>NEG2 COND>NEWS2 D>>IT>>FUT D>>IT>>NEG D>>WE>>IT D>COND D>EVENT2 D>OON1 D>OWITHIN
-15 DECIDE>EVENT2 FUT>>DECIDE>>D FUT>>YOU>>TELL FUT>O2 FUT>OIN1 FUT>OWITHIN1 HAVE>SEND HAVE>TALK HAVE>WHEN2 HE>US
-15 HEAR>SEND1 IT>>WE>>CALL IT>NEG1 NEG>>OUR>>CALL NEG>>SEND>>D NEG>>TELL>>YOU NEG>NEG NEG>TALK1 NEWS>>D>>NEWS
-15 NEWS>>WAIT>>D O>>O>>START O>THIRD2 OBY>HEAR2 OBY>O OIN>AWAY OON>ASK1 OON>COND OON>O OUR>>D>>O PAST>>D>>ORG
-15 PAST>>HEAR>>TELL PAST>>PAST>>D PAST>>YOU>>PAST PAST>DOC PAST>HAVE PAST>NEWS1 SEND>D START>>D>>SEND START>>ORG>>D
-15 START>ORG1 START>WHEN1 SURE>OBEF TALK>>D>>PAST TALK>>PAST>>D TALK>PAST2 TELL>>PAST>>D TELL>>US>>HEAR TELL>OIN1
-15 THIRD>D2 US>>D>>ASK US>>D>>CALL US>>HEAR>>D US>>HEAR>>YOUR US>>O>>COND WAIT>>ALL>>D WAIT>HE WAIT>IT WE>>D>>OUR
-15 WE>>FUT>>TALK WE>>PAST>>FUT WE>>PAST>>YOUR WE>>START>>D WE>HAVE2 WE>O WE>OUR2 WHEN>DECIDE2 WHEN>ORG1
-15 YOU>>FUT>>START YOU>>HEAR>>WAIT YOU>>NEWS>>WAIT YOU>>PAST>>TELL YOU>EVENT2 YOUR>>EVENT>>D YOUR>>START>>FUT
-15 YOUR>ALL1 YOUR>EVENT YOUR>O2 YOUR>OIN2 YOUR>WAIT2 b:COND b:VAGUE c.deaussc c.debesta c.dediese c.deguelt c.dehaben
-15 c.dehast c.dehatte c.dekommi c.demacht c.demuess c.demuss c.deschon c.desomme c.deunter c.dewenn c.enbirth
-15 c.enchose c.encohor c.encours c.endays c.eneffec c.enenclo c.enfound c.enfour c.enhealt c.enheari c.enjobs
-15 c.enlaunc c.enlogin c.enlove c.enmany c.enmatch c.enoffli c.enoffsi c.enonboa c.enpatag c.enpayab c.enproje
-15 c.enquick c.enre-ad c.enremem c.ensecon c.ensee c.enshop c.enstage c.enteste c.entried c.entwice c.enunava
-15 c.enwheth c.enyears c.enyes c.esexame c.esgraci c.eshace c.espara c.essera c.frbudge c.frchef c.frouver c.frs
-15 c.frserai c.frtrava c:TALK de:_9 de<__begin de<__hat de<__hatte de<__sind de<__wir de<_wie de=D_begin de=D_geloe
-15 de=O_> de=O_ist deauch_=D debei__=D debin__in debitte_geben dedie__laeuf dedie__tagt dedie_aussc deein_>
-15 deein_bissc defuer_den deich_> deich__dir deim_buero dekommi_tagt demir__besch denicht__buero denicht_im
-15 deschoe__! deschoe__und desie__gern desie_die deuhr_> deuns__besch dewenn_sie dewir__fuer en9_=O en9_a en9_and
-15 en<__asses en<__clien en<__could en<__does en<__forwa en<__hire en<__in en<__luck en<__quest en<__recei en<__retir
-15 en<__train en<__tried en<__wish en<_any en<_close en<_evalu en<_shall en<_tomas en=D__four en=D__good en=D__in
-15 en=D__panel en=D_make en=O__back en=O_priya ena__holid ena__note ena__perio enadver_close enafrai_we enafter_9
-15 enafter__? enafter_the enall_day enam__inter enam__on enam__sorry enand__be enand__go enand__not enand_do
-15 enand_send enand_your enany__=D enany_time enapolo_> enare__for enare__longe enare_invit enare_no enare_paid
-15 enassum__have enbe_=O enbeen_=D enbeen__and enbreak__=O encerta_=O enclien_=D enclien__=D enclose_the enclosi_date
-15 endeadl_=D endecis__? endo__the endown__=D endown_for enevalu__=D enevalu_takes enfirst__will enfirst_has enfor__!
-15 enfor__will enforwa__welco enfrom_leave enfull_> engo_on engood_=D engood__> engood_luck enhad_a enhad_hoped
-15 enhave__to enhave_now enhave_rung enhealt_=D enheld_=D enhope__will enhour__> eni__an eni__hoped eni__out
-15 eni__rung eni__wante eni_apolo eni_retir eni_tried enin__field enin_patag eninter_you enis__publi enis_not
-15 enis_our enit__at enit_shall enit_would enjob__> enknow__the enlast__at enlaunc_=D enleave_back enlette__>
-15 enlike__to enlong_=D enlong__> enlonge_inter enlunch_? enm_> enme__? enmoved__> enmust_be enmy__=O enno__inter
-15 enno_more ennot__from ennot__place ennot__this ennot_read ennothi__> ennumbe_=D ennumbe_of enof__and enoffli_=D
-15 enoffli__> enon__leave enon__of enonboa__=D enone_thing enopen_for enor__? enpanel_will enparen_eveni enpayab_=D
-15 enpayab__> enphone__> enpick_you enplace_on enpleas__> enpleas_tell enprese_=D enpubli__> enpubli_holid enquest_=O
-15 enquest__it enreach_us enrecei__will enrecep_=D enremai__for enremem_to enretur__work enrole__been enrun__>
-15 ens__last ens_shut ensecon_=D enshoul__writt enshut_for ensigna_> enso__offic ensorry_it enstand_=O enstart_=O
-15 enteam__> entell__about entest_can enthank__confi enthat_our enthe__in enthe__place enthe__round enthe_fire
-15 enthe_link enthe_manag enthe_paren enthe_year enthey__you ento__anoth ento_recei ento_reply entwice_=D entwo_colle
-15 enunles_you enus_? enus_your enwante_you enwas__pleas enwe__anoth enwe__forwa enwe__hold enwe__offer enwe__someb
-15 enwe__thing enwe_fille enwe_say enwe_were enwhich_is enwill_hold enwith_=D enwith__who enwith_my enwork__=D
-15 enwork__a enwould_hear enwritt__and enyear__=O enyou__come enyou__for enyou__login enyou__no enyou__writt
-15 enyou_have enyou_your enyour__was enyour_docum enyour_login enyour_refer enyour_slot es<__escri es<_de es<_llama
-15 es=D_a es=O_no escerra_por escontr__=D esde_viaje esel__no esel_exame eshace_=D esla__sera esla_entre esla_ofert
-15 esla_ofici eslas__> esle_esper esno__> esofert__=D espor_favor esse__el estu__=D fr<__! fr<__=O fr<_bonjo fr<_si
-15 fr=D_: fr=D__h fr=O_> fra__> frabsen_=O frau__=D fravez_=D frbudge__=D frchef__=D frconfi__> fret_=O frferme__>
-15 frh__h frje__de frnous_avons frouver_=D frque_vous frretou__> how:AFT&NEWS how:BEF&TELL how:FROM&ASK s.dedass
-15 s.degesag s.dewaere s.enappoi s.endo s.enhappy s.enhired s.eninste s.enlooki s.enmenti s.enold s.enpleas s.enrecep
-15 s.enretur s.enwhy s.enwitho s.enwriti s.eslas s.esnadie s.fr: s.frabsen s.frbonjo s.frconge s.frconsi s.frh
-14 ALL>>D>>FUT ALL>O1 ASK>>EVENT>>EVENT ASK>>YOU>>IT ASK>HIS2 ASK>YOU AWAY>>AWAY>>D AWAY>CALL1 AWAY>D AWAY>NEG2
-14 AWAY>WE1 CALL>>IT>>D CALL>ASK2 COND>>NEG>>HEAR COND>ALL COND>NEWS D>>ASK>>TELL D>>COND>>NEG D>>FUT>>NEWS
-14 D>>FUT>>US D>>HEAR>>ORG D>>NEG>>CALL D>>NEWS>>FUT D>>PAST>>IT D>>WHEN>>O D>>YOU>>ASK DECIDE>>O>>D DECIDE>OWITHIN
-14 DOC>>O>>D DOC>PAST2 EVENT>ASK1 EVENT>PAST1 FUT>>DOC>>CALL FUT>>HE>>D FUT>>NEG>>WE FUT>>ORG>>D FUT>>ORG>>O
-14 FUT>>US>>O FUT>>WE>>D FUT>>WE>>TELL FUT>>YOU>>NEG FUT>HAVE FUT>HAVE1 FUT>NEG FUT>O1 FUT>WE1 HE>>WE>>FUT HE>FUT1
-14 HEAR>>D>>DECIDE HEAR>>HAVE>>IT HEAR>>WAIT>>ALL HEAR>DOC1 HEAR>FUT2 HEAR>VAGUE2 HEAR>YOUR1 IT>>D>>NEG
-14 IT>>DOC>>START IT>>IT>>WE IT>>TALK>>D IT>>YOU>>ASK IT>OBY2 IT>TALK NEG>>NEG>>D NEG>>ORG>>IT NEG>AWAY NEG>DECIDE2
-14 NEG>EVENT NEWS>>ASK>>D NEWS>>DECIDE>>ORG NEWS>NEWS2 NEWS>OON O>>D>>EVENT O>>FUT>>D O>>WE>>O O>>WHEN>>HEAR O>IT2
-14 O>OIN O>START O>WHEN1 OIN>D OIN>EVENT1 ORG>>FUT>>TALK OUNTIL>COND OUR>AWAY2 OUR>O2 OUR>OUR2 PAST>>D>>TALK
-14 PAST>>HE>>FUT PAST>HAVE2 PAST>START PAST>TELL1 SEND>>NEWS>>D SEND>>US>>CALL SEND>WHEN1 START>>D>>START
-14 START>>YOU>>D START>AWAY1 START>DOC START>ORG2 START>SEND1 START>US1 TALK>>ALL>>D TALK>ALL TALK>NEG2 TALK>WHEN
-14 TELL>>ASK>>D TELL>>ASK>>YOU TELL>>YOU>>VAGUE TELL>TALK TELL>VAGUE2 THIRD>FUT US>>D>>WE US>>WE>>D US>COND2 WAIT>ALL
-14 WE>>ASK>>ORG WE>>D>>PAST WE>>FUT>>ORG WE>>HEAR>>DOC WE>>HEAR>>START WE>>NEG>>EVENT WE>>O>>WE WE>>PAST>>HEAR
-14 WE>>PAST>>TALK WE>>TELL>>D WE>DOC1 WE>OIN2 WHEN>>FUT>>YOU WHEN>>ORG>>FUT WHEN>START2 WHEN>YOUR2 YOU>>FUT>>ASK
-14 YOU>>HE>>D YOU>>HEAR>>EVENT YOU>>O>>YOU YOU>>ORG>>D YOU>OFROM YOU>PAST1 YOU>VAGUE YOUR>>CALL>>WHEN YOUR>>TELL>>D
-14 YOUR>HAVE2 c.debetri c.deelter c.degeloe c.dekenne c.demesse c.depasst c.deprakt c.derufen c.deviel c.dewaer
-14 c.enaddre c.enagend c.enapply c.enbaby c.enbaker c.enbuild c.encerti c.enchang c.enclass c.encoach c.encounc
-14 c.endepar c.endepot c.endocto c.endoor c.enexcel c.engame c.engave c.enhere c.enhome c.enhr c.eninvoi c.enjoin
-14 c.enkept c.enlibra c.enlittl c.enmenu c.enminut c.enmr c.ennewsl c.enonlin c.enorien c.enparty c.enpassp c.enpm
-14 c.enran c.enreadi c.enremai c.enrepla c.enresta c.ensuper c.entaken c.entold c.entrip c.enunles c.enwalke
-14 c.enwater c.enwish c.enwriti c.esabrim c.esferia c.esfuera c.eslas c.essolic c.frchanc c.frconvi c.frde c.frdites
-14 c.frfiche c.frfonct c.frle c.frsi c:COND c:THIRD de9__9 de<__aussc de<__rufen de<__teile de<_bin de=D__betri
-14 de=D_antwo de=D_aus de=D_gleic de=D_keine de=D_zusti de?_> deaus_> deaussc__noch deaussc_laeuf debin__auf
-14 debitte_teile dedas__finde dedu_dich deerrei_> defuer__da dehaben__=D dein_elter deist_nicht deschic__die
-14 desie__mich desie_da deuns_auf dewiede_fuer dewir_sind dezeit_> en9__been en9__for en9__to en9_hr en9_minut
-14 en9_work en:__am en:__pm en<__9 en<__birth en<__call en<__had en<__he en<__hours en<__job en<__lapto en<__numbe
-14 en<__ok en<__only en<__our en<__partn en<__proba en<__refer en<__remem en<__repla en<__schoo en<__shift en<__shop
-14 en<__submi en<__test en<__visa en<_bring en<_call en<_confi en<_congr en<_curre en<_deadl en<_enclo en<_excel
-14 en<_fille en<_for en<_full en<_maybe en<_nothi en<_ooo en<_orien en<_salar en<_ticke en=D__9 en=D__at en=D__consi
-14 en=D__limit en=D__nine en=D__ok en=D__only en=D__reali en=D__site en=D__six en=D__so en=D__there en=D__your
-14 en=D_break en=D_he en=D_holid en=D_party en=D_shift en=O__get en=O__ring ena__fair ena__that ena__who ena_baby
-14 ena_nudge ena_trade enabout_your enafter_for enagend_for enam__from enam_so enand__time enand__wante enand_so
-14 enany__but enappli_for enappoi__> enare_expec enare_one enas__is enasked_if enat__9 enat__at enat__desk
-14 enat__trade enat_nine enattac_> enbe__from enbe_a enbe_back enbe_free enbe_good enbe_heari enbe_on enbe_re-ad
-14 enbegin__> enbette__for enbetwe_9 enbirth_for enbring_the enbudge_for enbut_=O enbut__> enbut__room encall__offic
-14 encan__check encan__make encan__the enceo_will enchase__> encheck__> enclien__> enclosi__: enconsi_you enconsu__=D
-14 encontr_is encould_be endate__> endays__=O endear_mei endecis__close endecis_on endesk_=D endesk__> endetai__>
-14 endid_you endo__trave endo_give endo_it enenclo__the enenclo_is enends__> enevery_first enexam_=D enexam__>
-14 enexcel_=D enexcel__to enexpir_=D enfirst_choic enfor_=D enfor_=O enfor__9 enfor__time enfree_to enfrom__more
-14 enfrom_three engame_ships engive__a engiven__the engone__=D engot_your engreat__=D enhad__to enhas__> enhas__move
-14 enhave_left enhave_signe enhe__in enhe_would enheari__three enher_> enhi__i enhold__offer enhours__9 enhr_is
-14 eni__calli eni__left eni__so eni_regre eni_spoke eni_told enin__back enis__? enis__for enis__holid enis__too
-14 enis_alrea enits__> enlapse_=D enlast_week enlead__> enleft_for enlimit__to enlimit_acces enme__nudge enme__your
-14 enmei_the enmenti_you enmore_candi enmy__i enmy__s enmy_inbox enmy_mail enmy_mobil enmy_repla ennext_meets
-14 ennine_> enno_9 enno_=D enno_=O enno__peter enno_inter ennone_of ennorma__answe ennorma__out ennorma_go
-14 ennot__back ennot__me ennot_be ennot_make ennot_on ennot_trave ennothi__be ennow__=D ennudge_> enof__count
-14 enof__year enoff_> enoffer__go enoffer__open enoffer_norma enoffer_open enok__know enok_ok enon__mobil enon_us
-14 enonly__you enooo__> enorien__=D enorien_is enother__can enour_=O enour__choic enour__notic enour__offic enour_cto
-14 enour_inter enpanel_was enparty__=O enparty_is enpaysl_> enpeter__not enpeter_can enpleas__to enpleas_find
-14 enpleas_let enprofi_=D enran__=D enran_for enreadi__again enrecru__the enrefer__> enrepla__=D enresum_=D enring_me
-14 enrole__=D enroom__taken enroom_is ens__in ens_gone ens_on ensaid__was enscree_> ensearc_=D enshall_we enshift_>
-14 enshoul__not enshow_you ensigne__> ensite__> enso__are enso__the enso_come enso_we ensorry_for enstart__=D
-14 entaken__come entaken_so enteam_s enten_years enthe__desk enthe__met enthe__of enthe__ran enthe__takes enthe_agenc
-14 enthe_attac enthe_baker enthe_depar enthe_depot enthe_proje enthe_task enthen_=O enthen_my enthese_=D enthey_will
-14 enthree__candi ento__as ento__first ento__next ento__their ento_appoi ento_bring ento_close ento_the entrans_=D
-14 entry_=D entwo__> entwo__and enup__we enus__date enus__would enus__you enwante__to enwas__=D enwe__not enwe_got
-14 enwe_saw enwent__a enwhat_a enwill__re-ad enwill_inter enwill_resum enwith_limit enwith_our enwithd_> enwork_for
-14 enwould_like enwould_suit enwould_write enwrite__and enwriti_=O enwritt__us enyear_=O enyou__signe enyou__than
-14 enyou_as enyou_did enyou_join enyou_sent enyour__week enyour_bank enyour_final enyour_proba enyour_trans es9__=O
-14 es:__=D es<__de es<__enlac es<__es es<_empez es<_nuest es=D__que esa_la esal_equip esconoc__equip esconoc_al
-14 esdocum_=D esdocum__> esdos__> esdos_horas esel__=D esel_anunc esel_nuevo esempie__> esen__=D esla__es esla_feria
-14 eslas__=D esno_traba espor__=D esque_le essi_le essi_no estiene_=D estraba_=D estraba__> fr<__=D fr<__burea
-14 fr<__entre fr<__poste fr<_bon fr<_nos fr<_pouve fr<_sans fr=O_9 fratten_=D fratten__a frautre__> fravez_pas
-14 frburea__ferme frc__note frde__le frde_confi fren_fonct frentre__fonct frentre_en frest_a frest_note frexpir_=D
-14 frexpir__> frferme_le frfonct_=D frje_dois frla_fiche frle__a frle_poste frmerci__confi frn_avez frnos_burea
-14 frnote_=D frnous__atten froffre_est frrespo__> frretou_=D frs_est frvotre_decis frvotre_repon frvous__avez
-14 frvous_atten frvous_n how:FROM&EVENT how:THRU s.debleib s.defrist s.denach s.dewar s.enacces s.enannua s.enbox
-14 s.enbusin s.enclose s.encompl s.encongr s.endeliv s.endocum s.endurin s.enfield s.enhope s.enhybri s.enlimit
-14 s.enlong s.enmeet s.enmonth s.ennone s.ennudge s.enonly s.enpeter s.enremin s.enshow s.ensorry s.enstopp s.enthank
-14 s.enticke s.entimes s.enunsuc s.enurgen s.enweeks s.escurso s.eshoras s.frl s.frpont s.frsur s:COND s:YOUR
-13 ALL>>FUT>>NEG ALL>WAIT2 ASK>>ASK>>ASK ASK>>ASK>>EVENT ASK>>DECIDE>>D ASK>>NEG>>TELL ASK>>OUR>>CALL ASK>>TALK>>D
-13 ASK>>TELL>>IT ASK>>YOU>>SEND ASK>>YOUR>>CALL ASK>ASK2 ASK>CALL1 ASK>COND2 ASK>SEND1 AWAY>ASK AWAY>O1 AWAY>TELL1
-13 CALL>>D>>WE CALL>O1 COND>>YOU>>TELL COND>PAST2 D>>CALL>>O D>>EVENT>>WE D>>HEAR>>IT D>>IT>>AWAY D>>IT>>PAST
-13 D>>NEG>>DECIDE D>>NEWS>>O D>>NEWS>>US D>>ORG>>EVENT D>>START>>IT D>>TALK>>O D>>WE>>WE D>OBEF1 D>START D>WAIT2
-13 DECIDE>>YOU>>D DECIDE>>YOUR>>CALL DOC>EVENT1 DOC>WAIT EVENT>>ALL>>D EVENT>>AWAY>>D EVENT>AWAY EVENT>OWITHIN1
-13 FUT>>ASK>>YOUR FUT>>CALL>>YOUR FUT>>D>>NEG FUT>>EVENT>>D FUT>>NEG>>DECIDE FUT>>NEG>>TELL FUT>>PAST>>D
-13 FUT>>SEND>>EVENT FUT>>START>>US FUT>>THIRD>>D FUT>>WAIT>>IT FUT>>WE>>OUR FUT>>YOU>>CALL FUT>>YOU>>IT FUT>>YOU>>O
-13 FUT>HE1 FUT>THIRD HAVE>IT1 HAVE>NEG1 HAVE>ORG1 HAVE>WHEN1 HE>HIS1 HE>START2 HEAR>>ASK>>OUR HEAR>>D>>WAIT
-13 HEAR>>HEAR>>NEWS HEAR>>WE>>YOU HEAR>>YOU>>PAST HEAR>>YOUR>>CALL HEAR>>YOUR>>NEWS HEAR>O2 HIS>D2 HIS>SEND
-13 IT>>DOC>>YOU IT>>PAST>>D IT>>SEND>>D IT>>YOU>>START IT>AWAY2 IT>HAVE2 IT>IT1 IT>NEG IT>OBY1 NEG>>HEAR>>CALL
-13 NEG>>SEND>>WE NEG>>US>>FUT NEG>>WE>>D NEG>D1 NEG>NEWS NEG>OUR NEG>VAGUE NEWS>>ASK>>TELL NEWS>>O>>YOUR
-13 NEWS>>OUR>>FUT NEWS>>START>>FUT NEWS>>YOUR>>SEND O>>D>>WHEN O>>O>>D O>>WE>>PAST O>>WE>>SEND O>>YOUR>>PAST O>NEWS2
-13 O>PAST2 OBEF>HEAR OBY>WHEN OIN>START OIN>WHEN1 OON>NEG1 OON>O1 ORG>>HAVE>>HIS ORG>>WAIT>>D OUR>>PAST>>HE OUR>COND
-13 OUR>TALK2 PAST>>D>>FUT PAST>>D>>IT PAST>>DECIDE>>D PAST>>IT>>PAST PAST>>IT>>WE PAST>AWAY2 PAST>D1 PAST>OON2
-13 SEND>>HEAR>>YOU SEND>>IT>>D SEND>>WE>>EVENT SEND>O START>>D>>NEG START>>FUT>>TELL START>>NEG>>D START>>US>>D
-13 START>ASK1 START>HEAR1 START>IT2 START>PAST2 START>START START>TALK1 TALK>>D>>WE TALK>>US>>D TALK>OUR2 TALK>START1
-13 TELL>>YOU>>US TELL>HE TELL>OUR2 US>>TALK>>D US>ASK1 US>D2 US>ORG1 US>SEND1 US>YOUR1 VAGUE>AWAY2 WAIT>OBY
-13 WE>>D>>TALK WE>>FUT>>NEG WE>>FUT>>YOUR WE>>PAST>>NEWS WE>>WE>>PAST WE>US2 WHEN>>FUT>>D WHEN>>PAST>>WE
-13 WHEN>>TALK>>YOU WHEN>>WE>>US WHEN>>WHEN>>IT WHEN>ASK1 WHEN>FUT WHEN>START YOU>>D>>START YOU>>D>>WE YOU>>D>>YOUR
-13 YOU>>FUT>>TALK YOU>>PAST>>COND YOU>>PAST>>HEAR YOU>>WHEN>>VAGUE YOU>EVENT1 YOU>HAVE2 YOU>OUNTIL YOU>THIRD
-13 YOUR>>ALL>>NEG YOUR>>CALL>>D YOUR>>D>>WE YOUR>>ORG>>D YOUR>DECIDE1 YOUR>IT2 YOUR>US2 YOUR>WAIT1 YOUR>WE1 a:START
-13 b:THIRD c.deals c.deam c.debespr c.debraeu c.deerrei c.degeld c.degut c.dekanns c.deprobe c.deseit c.desind c.deum
-13 c.dezusti c.enalrea c.enany c.enautom c.enbecau c.encamp c.enceleb c.enchatt c.encompl c.encould c.endied c.endoj
-13 c.endrive c.enduty c.enforgo c.enfreez c.enfull c.enits c.enkitch c.enlyon c.enmade c.enmovin c.ennice c.enparke
-13 c.enpayme c.enplayi c.enprovi c.enreadv c.enretai c.ensites c.entech c.enten c.enthey c.enuse c.esasi c.escerti
-13 c.esconvo c.ese c.esla c.esmande c.esno c.esprueb c.esregre c.esreuni c.esse c.esvalid c.esvence c.esvenir
-13 c.frbien c.frcomit c.frexcel c.frpourr c.frsavoi c.frserie c.frvos c:OBEF de9_=D de<__bewer de<__entsc de<__letzt
-13 de<__nicht de<__prakt de<__unter de<_die de<_in de<_viel de<_wegen de<_wenn de=D__den de=D__hoere de=D__noch
-13 de=D_guelt de=O_=O de=O__9 de=O__frau de=O_und deander_bewer deantwo_ich dearbei_ist deauf__=D deauf__> debei__gut
-13 debei__pruef debeset_> debetri_> debewer__der debewer_ist debitte_> debuero_=D debuero__antwo dedann__freue
-13 dedann_wir dedass_sie deden__> deden_tag deder_=O deder_pruef dedie__endet deelter_> deentsc_der defrau_=D
-13 defreue__! degehen__> degern_=D deguelt_> degut_> dehaben__unser deist__guelt delaeuf__> demelde__sich demelde_sie
-13 demich__anruf demir_=D demir_gut demoech_wir denachz_> deniema_mehr depruef_=D desagen_sie destell_=D determi_=D
-13 deuns__um deurlau_=D deurlau_und deviel__bei devon_ihnen dewie_bespr dewir_=O dewuerd_sie dezurue__> en9__you
-13 en9_has en:__for en:_your en<__also en<__came en<__chatt en<__consu en<__detai en<__did en<__keep en<__met
-13 en<__needs en<__never en<__other en<__posit en<__put en<__told en<_as en<_best en<_comme en<_doj en<_down en<_had
-13 en<_movin en<_nice en<_not en<_pay en<_payme en<_tell en<_under en=D__: en=D__=O en=D__aslee en=D__best en=D__i
-13 en=D__may en=D__move en=D__now en=D__read en=D_any en=D_back en=D_just en=D_let en=D_look en=D_nobod en=D_of
-13 en=D_over en=D_same en=D_witho en=O__be en=O__came en=O_do en=O_plus en=O_that en=O_which en=O_with en=O_yours
-13 ena__for ena_littl ena_lovel ena_numbe ena_think enaccep_> enad__s enad__you enad_it enafter_all enagain_>
-13 enagain__if enagain__s enagree__be enagree_will enalong_with enam__camp enam__mater enam__we enam_absen enam_here
-13 enam_off enan_hour enand__count enand__post enand_this enand_two enanna_=D enanoth_decis enappli__the enapply__>
-13 enapply_again enare__going enare__recru enarran__=D enas__will enas_it enask_me enaslee__you enaslee_when
-13 enat__for enat__is enat__momen enat_camp enat_six enattac__invoi enattac__the enattac_is enattac_our enatten__>
-13 enavail_=D enaway__=D enbe__=O enbe__leave enbe__our enbe_delet enbe_ready enbe_refun enbe_speak enbecau_the
-13 enbeen__on enbehal_of enbette_news enboard__asked enbook__slot enbook__table enbook__train enbring_your
-13 enbusin_trip encall__at encamp_=D encamp__> encan__=O encan__put encan_book encance_and encandi_start enchang__we
-13 enchatt_=D enchatt__! enchose__else enchose_anoth enclass_=D enclose_=O enclose__=D enclose_at encoach_=D
-13 encoach__> encolle_agree encomme_: encomme__=D encommi_has encompl_> enconfi__you enconsi_of enconsu_list
-13 encould__be encould__say encount__one encount_for encurre__of enday_here endetai__be endetai_will endied_=D
-13 endiffe__> endo__=D endo__drive endo__read endoes_=D endoes_your endoj__=D endoj_is endrive__here endrive_out
-13 enduty_=D eneffec__> enelse__i enelse_and enelsew_> enevery_year enexact__=O enexpec__take enexpir__> enexpir_at
-13 enexten_=D enfeedb__=O enfeel__to enfeel_free enfield_=D enfield__> enfind__our enfind_attac enfirst__said
-13 enfirst_week enflies_to enfor__after enfor__asses enfor__for enfor__lette enfor__long enfor__reimb enfor__these
-13 enfor_me enfor_playi enform__retur enforwa__heari enforwa__retur enforwa_i enfrom__ad enget__prope engoing__leave
-13 engood__=D engreat_chatt enhalf-__schoo enhalf-_the enhas_stopp enhave__acces enhave__lovel enhave__news
-13 enhave__them enhave__think enhave_bette enhave_come enhave_given enhave_liked enhave_no enhave_reach enhave_recei
-13 enhe__to enhear__the enheari__you enhere_! enhere__=D enhire_=D enhired_=D enhirin__froze enhis_offic enholid__the
-13 enhome_> enhour_=D enhours__=D enhow_=D enhr_needs eni__absen eni__again eni__here eni__off eni__offer eni__pick
-13 eni_can eni_promi eni_retur eni_saw enif_=D enin__last enin_milan enin_our eninclu__> eninter__take eninter_has
-13 eninter_will eninvit_you enis__! enis__leave enis_compl enis_due enis_shut enis_staff enis_the enit__am enit_i
-13 enit_took enit_up enjust__remin enkindl__the enknow_the enknow_what enlast__here enlet_the enlike__speak
-13 enliked__have enliked_to enlong_=O enlonge_stand enmade__no enmail__and enmake__decis enmanag_commi enmay__it
-13 enmay_reapp enme_again enme_have enmei__do enmei_pleas enmessa__morni enmessa_i enmet__to enmove_our enneed__signe
-13 enneed_you ennew__agree ennew_colle enno__stand enno__with enno_email ennobod_s ennone__us ennot__on ennot_a
-13 ennot_about ennot_call ennot_conta ennot_drive ennothi_to enoffer__we enoffic_and enoffic_in enok_i enon__duty
-13 enon__i enon_behal enone__=O enonly__> enonly_one enopen__=D enopen__the enopen_again enor_=D enour__goes
-13 enour__would enour_invoi enour_share enout_here enpanel_> enpay__is enpay_day enpayme__due enpayme_is enphone_=D
-13 enplayi__us enplayi_for enpleas__back enpleas__the enpm__the enpost__=D enproba_: enprope_answe enpubli_=D
-13 enput_your enreach__decis enread_every enread_mails enrecei_=D enreimb_> enremai_open enremin__our enremin_that
-13 enrepor_=D enreque_=D enresul_=O ens_full ens_open enschoo__has enschoo_board ensee_your enseein__=D enseein_you
-13 ensend_the ensent__=D enshut__=D ensick_=D ensick__> ensince_the ensite_> ensite_will ensomeb_=D enstaff_=D
-13 enstaff_=O enstaff__9 enstart_=D enstart__is enstart__the enstay__touch enstay_in enstill_inter ensucce__start
-13 entake__to entakes__and enten__=D enthank__waiti enthat__call enthat_i enthat_your enthe__chef enthe__colle
-13 enthe__next enthe__requi enthe__shift enthe__were enthe_back enthe_clien enthe_four enthe_good enthe_house
-13 enthe_job enthe_room enthe_two enthere__not enthese__> enthing_> enthing__forgo enthree__=D ento__bette ento__mail
-13 ento__me ento__somet ento_apply ento_begin ento_heari ento_speak ento_withd entold__we entook_us entrial__would
-13 entrust__=D entry_me entwice__> entwice__year entwice_a entwo__=D enup__at enup__messa enus_which enwaiti_these
-13 enwe__call enwe__given enwe__inter enwe__love enwe__need enwe__no enwe__said enwe_answe enwe_did enwe_keep
-13 enwe_met enwe_went enwelco__> enwere__to enwhat__need enwhich__you enwill__about enwill__delet enwill__held
-13 enwill__refun enwill__retur enwill__speak enwill_answe enwill_resul enwork__so enwould__been enwould__it
-13 enwould__liked enwould_been enwould_know enwould_said enwrote__you enyears_=D enyears__> enyes__> enyou__in
-13 enyou__like enyou__our enyou__playi enyou_atten enyou_befor enyou_came enyou_expec enyou_go enyou_prefe enyou_wish
-13 enyour__in enyour_data enyour_profi enyour_reimb enyour_salar enyour_trave enyours__=D es:_=O es:__en es<_fecha
-13 es<_te es=D__por es=O__telet esal__=D esanunc__=D escator__=O ese__=D esel__se esel_pago esempez__> esen__>
-13 esen_la esenlac__=D esentie_que eses__=D esescri_=O esesta__=D esfuera_=D esfuera__> eshorar_de eslas_tres
-13 esle__que esle_parec esleo__> esllama__? esllama_el eslos__no esme__=D esnuest_ofici esnuevo__> esofici_>
-13 espagas_=O esque__=D essi__inter este_esper esvalid_=D esvalid__> fr9__9 fr<__aurel fr<__depla fr<__prese
-13 fr<__stage fr<_au fr<_dites fr<_passe fr<_pourr fr<_rappe fr<_serie fr=D__=O fr=D__de fr=D_aurel fr=O_vous
-13 fra__heure frappel__? fraurel_> frburea_seron frcandi_n frconsi_que frd__=D frd_embau frdites_=D frdois__savoi
-13 frdois_le frest_ferme frest_valab frexcel_=D frexcel__> frferme__=D frh_> frheure_> frirait_? frirait__>
-13 frje_serai frl__> frle__de frle_savoi frle_stage frnos__seron frouver__> frpardo_> frpasse__excel frpour__=D
-13 frpourr__appel frquelq_un frrende_=D frsavoi_=D frsavoi__> frseron_ferme frsuite_a frun_=D frun_excel frvotre__n
-13 frvotre_entre frvotre_part frvotre_visit frvous_irait how:FROM&SEND how:WITHIN&ASK p:YOUR s.deeinst s.deplatz
-13 s.enabsen s.enactua s.enanyon s.enb s.enbehal s.enbring s.encerti s.enclock s.encto s.enfelt s.enfine s.enfound
-13 s.enhi s.eninvit s.enlevel s.enliter s.enmean s.enneed s.enneith s.enpage s.enpause s.enperma s.enprese s.enproje
-13 s.enpubli s.ensearc s.ensense s.ensomeo s.entaken s.entoo s.enturna s.entwice s.esantes s.escierr s.esentie
-13 s.eshorar s.esinter s.estelet s.esvolve s.fraurel s.frconve s.frforma s.frpardo s.frton s.fry s:O
-12 ALL>>D>>SURE ALL>AWAY2 ALL>START ASK>>D>>US ASK>>DOC>>D ASK>>NEG>>SEND ASK>>PAST>>PAST ASK>>SEND>>ORG
-12 ASK>>WAIT>>YOUR ASK>>YOUR>>TALK ASK>HAVE1 ASK>HEAR2 ASK>O2 ASK>ORG2 ASK>YOU1 ASK>YOUR1 AWAY>>D>>ASK
-12 AWAY>>D>>DECIDE AWAY>>D>>START AWAY>>FUT>>TELL AWAY>>NEG>>D AWAY>>ORG>>D AWAY>ALL2 AWAY>FUT AWAY>PAST1 AWAY>WAIT2
-12 AWAY>YOU2 CALL>>YOUR>>THIRD CALL>CALL2 CALL>FUT2 COND>>D>>YOU COND>>HE>>FUT COND>>IT>>D COND>>O>>D COND>>WE>>FUT
-12 COND>OIN2 COND>TALK2 D>>AWAY>>OUR D>>COND>>IT D>>DECIDE>>HEAR D>>IT>>SEND D>>NEG>>WE D>>ORG>>WAIT D>>START>>START
-12 D>>SURE>>O D>>WAIT>>ASK D>>WAIT>>IT D>>WAIT>>O D>IT D>OFROM1 D>THIRD1 D>YOUR2 DECIDE>>NEG>>YOU DECIDE>ASK1
-12 DOC>>AWAY>>D DOC>>D>>YOUR DOC>>DECIDE>>D DOC>>WAIT>>D DOC>>WE>>SEND DOC>OIN1 DOC>PAST DOC>TALK1 DOC>TELL2
-12 EVENT>>D>>ALL EVENT>>IT>>FUT EVENT>OBY1 EVENT>PAST EVENT>WAIT1 FUT>>AWAY>>ORG FUT>>NEG>>NEWS FUT>>NEG>>YOUR
-12 FUT>>O>>ORG FUT>>YOU>>ORG FUT>OON FUT>THIRD2 FUT>YOU HAVE>>AWAY>>D HAVE>>HAVE>>FUT HAVE>ASK HAVE>PAST2
-12 HE>>EVENT>>HE HE>>HEAR>>TELL HE>>US>>PAST HE>ASK2 HE>AWAY1 HEAR>>D>>AWAY HEAR>>DECIDE>>O HEAR>>HAVE>>PAST
-12 HEAR>>IT>>ORG HEAR>>NEG>>PAST HEAR>>NEWS>>CALL HEAR>>WAIT>>US HEAR>>WE>>TELL HEAR>>YOU>>START HEAR>ASK2 HEAR>HIS1
-12 HEAR>OON1 HEAR>WAIT HIS>>TELL>>D IT>>ASK>>D IT>>D>>DOC IT>>D>>HEAR IT>>D>>IT IT>>NEG>>YOU IT>>ORG>>AWAY
-12 IT>>YOU>>NEWS IT>OIN1 IT>TALK1 IT>YOU2 NEG>>COND>>YOU NEG>>D>>NEG NEG>>D>>TALK NEG>>DOC>>YOU NEG>>WAIT>>O NEG>DOC1
-12 NEG>HE1 NEWS>>FUT>>ASK NEWS>>O>>CALL NEWS>>O>>NEWS NEWS>>ORG>>D NEWS>EVENT2 NEWS>ORG O>>COND>>D O>>IT>>O
-12 O>>NEWS>>NEG O>>O>>FUT O>>SEND>>D O>AWAY O>COND2 O>OON1 O>SURE OBEF>O1 OBEF>OON1 OBY>HEAR1 OBY>WAIT1 OIN>FUT2
-12 OIN>IT2 OIN>SURE OIN>THIRD ORG>>D>>O ORG>>HIS>>TELL ORG>>WE>>PAST OUR>>CALL>>D OUR>>COND>>YOU OUR>>D>>PAST
-12 OUR>>O>>O OUR>>SEND>>AWAY OUR>WE1 PAST>>D>>SEND PAST>>D>>WHEN PAST>>D>>YOU PAST>>DOC>>D PAST>>EVENT>>YOU
-12 PAST>>FUT>>TELL PAST>>HEAR>>D PAST>>OUR>>D PAST>>SEND>>D PAST>>TALK>>PAST PAST>>TALK>>YOU PAST>>TELL>>IT
-12 PAST>>US>>PAST PAST>>YOUR>>CALL PAST>EVENT1 PAST>IT2 PAST>NEWS PAST>PAST PAST>WE2 PAST>YOUR2 SEND>>D>>WHEN
-12 SEND>>EVENT>>YOU SEND>>ORG>>HIS SEND>>YOU>>WHEN SEND>>YOUR>>D START>>AWAY>>D START>>D>>HEAR START>>DECIDE>>D
-12 START>>FUT>>EVENT START>>O>>IT START>DECIDE2 START>EVENT1 START>O START>PAST START>START1 START>TALK START>WHEN
-12 SURE>FUT2 SURE>IT SURE>ORG2 TALK>>ALL>>FUT TALK>FUT TALK>OBY2 TALK>YOUR2 TELL>>CALL>>O TELL>>D>>ASK
-12 TELL>>DECIDE>>D TELL>>NEWS>>O TELL>>WHEN>>D TELL>COND TELL>FUT2 TELL>HIS TELL>OON2 TELL>OUNTIL1 US>>D>>HE
-12 US>>HEAR>>YOU US>>WHEN>>OUR US>HE2 US>IT2 US>OUR1 US>PAST WAIT>>IT>>IT WAIT>>START>>D WAIT>TALK1 WAIT>YOUR
-12 WE>>AWAY>>START WE>>CALL>>YOUR WE>>D>>IT WE>>D>>START WE>>HE>>D WE>>OUR>>TALK WE>>PAST>>NEG WE>NEG1 WE>OON
-12 WHEN>>O>>IT WHEN>WAIT WHEN>WAIT2 YOU>>CALL>>O YOU>>D>>ALL YOU>>DOC>>O YOU>>FUT>>DECIDE YOU>>IT>>D YOU>>IT>>ORG
-12 YOU>>PAST>>FUT YOU>>PAST>>IT YOU>>SEND>>O YOU>>START>>O YOU>>TALK>>ORG YOU>>TALK>>US YOU>>TELL>>TALK YOU>>WE>>ASK
-12 YOU>>WE>>FUT YOU>>YOU>>US YOU>>YOUR>>ALL YOU>>YOUR>>CALL YOU>VAGUE2 YOUR>>D>>ASK YOUR>>D>>COND YOUR>>TELL>>ORG
-12 YOUR>>TELL>>TELL YOUR>ASK1 YOUR>D YOUR>TELL YOUR>WHEN1 a:ASK a:OWITHIN b:OBEF b:OUNTIL c.debeden c.debissc
-12 c.debleib c.dedafue c.dedann c.deeinar c.deempfa c.deersch c.dees c.delaufe c.delerne c.delief c.denachw c.deneu
-12 c.deneue c.deniema c.desperr c.despese c.dezeugn c.dezwei c.en=O c.enabout c.enagenc c.enaward c.enbetwe c.enbooks
-12 c.enbored c.enbrill c.enbusy c.encampu c.encar c.encarri c.enchef c.enchoir c.enclaim c.enconve c.encover
-12 c.encusto c.endata c.endated c.endonat c.enearli c.enencou c.enengag c.eneven c.enexist c.enexpen c.enfinis
-12 c.engrate c.engrid c.enhelp c.enleast c.enlovel c.enmails c.enmuch c.enonsit c.enoslo c.enplus c.enproof c.enreply
-12 c.enrota c.ensat c.ensent c.enshow c.enshuts c.enskiin c.ensomeb c.enspend c.ensport c.entalki c.entechn c.envideo
-12 c.enwk c.esampli c.esavisa c.escaduc c.escogem c.escontr c.escubri c.esdel c.esesper c.esestam c.esmover c.espatro
-12 c.esperio c.espodem c.esrecep c.esseria c.esvacac c.esviaje c.frai c.fraura c.frautre c.fravion c.fravons
-12 c.frbonne c.frce c.frdepla c.frdispo c.frecole c.frelect c.fressai c.frpont c.frpostu c.frsont c.frvacan c.frvus
-12 c:OWITHIN de9_9 de9_: de9__bis de:__uhr de<__bitte de<__des de<__diese de<__gespr de<__lerne de<__link de<__sperr
-12 de<__tag de<_fuer de<_haben de<_kanns de<_koenn de<_nun de<_schad de<_spese de=D__: de=D__bissc de=D__errei
-12 de=D__mal de=D_ander de=D_wiede deam__> deander__> deanzei_lief dearbei__der debesch__sie debesch_ob debetri_=D
-12 debewer_endet debissc__bitte debitte__ueber debrand_> dedas__ab dedas__ihnen deden__krieg deder_link dedes__muess
-12 dedie__lief dedie_einar dedir__weil dedu__nachg deein__gedul deeinzu_> deerrei_mich dees_bei degedul__!
-12 degedul_bitte dehaben_uns dehast_> deherr_wilk deich_=D deich__ihnen deich_schre deihnen_die deihren__=D deim__und
-12 dein_den dekanns_du dekenne_> delief_=D delief__> demacht_=D demoech_=D demuess__mich demuess_sie denachg__>
-12 denachg_hast denachw_=D deneu__> depasst_ihnen desekre__> desekre_ab desie_=D desie__nicht desie_unser desind__=D
-12 despese__sie despese_rechn destatt_> destell_ich deueber__sekre deund_=D deund__! deurlau__> dewaere_der deweil_du
-12 dewiede_> dewir__abges en9_! en9__am en9__in en9__outsi en9__start en9_sign en9_so en:__have en:__you en<__arran
-12 en<__budge en<__choir en<__depar en<__fille en<__fishi en<__grid en<__happy en<__launc en<__left en<__newsl
-12 en<__next en<__onboa en<__onsit en<__propo en<__quick en<__resta en<__restr en<__saw en<__shut en<__store
-12 en<__sugge en<__super en<__talki en<__task en<__thank en<__two en<__what en<__wk en<_attac en<_away en<_bette
-12 en<_claim en<_deliv en<_does en<_feel en<_furth en<_gone en<_heads en<_hr en<_inter en<_manag en<_most en<_payro
-12 en<_provi en<_regis en<_rejec en<_that en=D__goes en=D__joke en=D__leave en=D__lunch en=D__nobod en=D__our
-12 en=D__patag en=D__perso en=D__post en=D__prese en=D__slow en=D__sport en=D__take en=D__treat en=D__unfor en=D_also
-12 en=D_betwe en=D_certa en=D_if en=D_in en=D_is en=D_newbo en=D_none en=D_perio en=D_peter en=D_wheth en=D_wk
-12 en=O__9 en=O__give en=O_calls en=O_no en=O_offic ena__on ena_proba ena_sched enabout__role enadver__=D
-12 enafrai__are enafter__it enafter__or enafter_at enagain__the enagree__we enall__=D enall__the enall_at enand_9
-12 enand__commi enand__destr enand__mail enand__me enand__on enand_can enand_decid enand_if enand_more enand_nobod
-12 enand_nothi enand_she enanna__she enanswe__? enanswe__so enanyth__=D enappoi_you enare__at enare__autom
-12 enare__other enare__the enare_in enare_think enarran_for enas__told enas_promi enasses__=D enassum__you enat__!
-12 enat__colle enat__sites enat_clien enat_least enaway__and enaway_back enaway_for enback__front enbased_in
-12 enbe__again enbe__sorry enbe_bored enbe_here enbe_put enbe_reque enbecau__panel enbeen_asked enbeen_cance
-12 enbeen_unsuc enbegin__and enbehin_the enberli_=D enbette__tell enbette_i enboard__answe enboat__no enbring_a
-12 enbudge_=O enbut_this enbut_we encall_anna encampu__and encan__a encan__becau encan__let encan__reach encan__tell
-12 encan_come encan_reach encandi__were encaugh_me encentr__=D encerti_=D enclien_sites enclimb_> encome__it
-12 encome_get encome_in encomin__to encommi__the encommi_recon encommi_sits encommi_which encould__=D encould_start
-12 encover_=D encto_> encurre_out endate__joini endate_of enday__gave endecid_> endelet__> endeliv__: endeliv_time
-12 endid__to endid_write endirec_> endo_9 endo__conta endo__give endo_becau eneach__> enearli_> eneffec_=D
-12 enencou__to enencou_you enenoug_for eneveni_=D eneveni__9 eneveni__> eneveni_after enfinal__with enfinis_the
-12 enfor__and enfor__back enfor__day enfor__mail enfor__refer enfor_appli enfor_being enfor_quest enforwa__meeti
-12 enfree_for enfrom_your enfurth__your engave__=D engave_us enget_=D enget__know engive__board engive__thoug
-12 engone_=D engone_fishi engood_? engood_peopl engot__messa engreat__> engrid_=D engrid__> enhad_quest enhalf__=D
-12 enharve_=O enhas_asked enhas_now enhave__an enhave__asked enhave__her enhave__recei enhave__unsuc enhave_caugh
-12 enhave_compl enhave_hired enhave_pushe enhave_sched enhe__call enhe__me enhe_climb enhead__=D enheads__she
-12 enheads_up enhealt__=D enheld__> enhere__the enhere_in enhi__hope enhired__sorry enholid_here enhr__has enhr__to
-12 eni__leavi eni__only eni_mean eni_only enif__candi enif__join enif_a enif_so enif_that enif_they enin__eveni
-12 enin__no enin__spam enin_berli enin_two eniniti__on eninste_> eninste_? eninste__> enintak__=D enintak_for
-12 enintak_open eninter__=D eninter__been eninter__candi eninter__have eninter__us eninter_for eninter_other
-12 eninter_run enintro_you eninvit__to eninvoi__9 eninvoi_for enir__initi enis__all enis__there enis__week
-12 enis__witho enis_an enis_based enis_more enis_quiet enis_sport enit__: enit__all enit__great enit__hand
-12 enit__still enit__we enit__yours enit_lapse enit_short enit_stand enjoin_> enjoini_: enjoke_> enjust__to enk_start
-12 enkeep__cv enkeep__short enknow__team enknow__told enlapse_> enlapse__> enlates__can enlates_i enlaunc__no
-12 enleave_for enleft_=D enlegal__are enlegal_who enlet__speak enlike_to enlooki__> enluck__the enluck_with
-12 enmade__you enmail__am enmail_i enme__pleas enme__ring enme__thank enme__that enme__you enmean_it enmenti__would
-12 enmessa__and enmet__after enminut_=D enmonth_> enmore__can enmore_i enmost__after enmost_eveni enmove__call
-12 enmove_offic enmr__has enms__is enmust__the enmust__you enmust_give enmy_=D enname_> enneed__answe enneed__decis
-12 enneed__in enneed_a enneed_it enneeds_to ennever__to ennew__start ennew__will ennewbo_> ennewsl__out ennewsl_goes
-12 ennext__=D ennice__to ennice_talki enno_joke ennot__and ennot__any ennot__anyon ennot__no ennot__us ennot_among
-12 ennot_ask ennot_get ennot_going ennot_hirin ennothi_moves ennumbe_for enof__month enof__with enof_addre enof_joini
-12 enof_leave enof_one enoff__newbo enoff__the enoff_grid enoffer__a enoffer_expir enoffer_lapse enoffer_went
-12 enoffic__quiet enon__first enon__inter enon__occas enon__the enon_file enon_ice enonboa_takes enonce__i
-12 enonce_recei enone_> enone__and enonly__is enonly_so enonly_two enopen_with enopens_=D enopens__> enor_9
-12 enorder_=D enorder__> enosei__asked enosei_has enoslo_=D enother__start enother_two enour__? enour__if enour_newsl
-12 enour_store enour_treat enout__clien enout_at enoutsi_ir enpanel__impre enpanel_meets enpanel_reads enparen__=D
-12 enpartn_=D enpartn_will enpasse_=D enpatag__phone enpatag_no enperio_9 enperso_=D enpleas__anna enpleas__up
-12 enpleas_answe enpleas_follo enpleas_remem enpleas_sign enpleas_to enposit_is enposit_was enpossi_> enpossi_?
-12 enpost__be enproba__a enproba_make enproba_revie enpromi__for enproof__addre enproof_of enpropo__date
-12 enpropo_start enprovi__date enprovi_start enpubli__here enpubli__in enpushe__whole enpushe_the enput__down
-12 enput__hold enrathe__promi enrathe_not enread_=D enreads__> enrecei_i enrecon_the enrecru__on enregis_for
-12 enrejec__sent enrejec_are enreply__> enrequi_=D enrequi__> enresta__at enresta_shuts enrestr_=D enrestr__>
-12 enretur_> enrobin_my enrole_has enrole_s enround__the enround_start enruns__> enrush_> ens__it ens__say ens_half-
-12 ens_my ens_not ens_offic ens_speak ensaid_he ensalar__k ensame__? enschoo__=D enschoo__is enschoo_is enschoo_offic
-12 ensecre__reope ensee_this enselec_=O ensent_autom enseven_> enshall__back enshall__say enshe__=D enshe__out
-12 enshe_is enships_=D enshop_s enshort__are enshort_close enshort_note enshow__round enshuts__the enshuts_at
-12 enside_door ensign__9 ensign_on ensigne_contr ensigns__> ensigns_anyth ensite_=D ensite__home ensites_=D
-12 ensites__> enskiin__=D enso__can ensomeb__=D ensomeo__a ensorry__! ensorry__more ensorry__s ensorry_and ensport__>
-12 ensport_week enstart__: enstart__? enstart__be enstart__holid enstart__will enstart_would enstays__>
-12 enstore__close enstore_are entake__that entake__time entaken__=D entalk_> entalki__you entalki_to enteam_>
-12 enteam__you enteams_> entell__which enteste__=D enthan_=D enthat__a enthat_a enthat_inclu enthe__at enthe__cohor
-12 enthe__decla enthe__drill enthe__healt enthe__lapse enthe__party enthe__room enthe__schoo enthe__shuts enthe__sits
-12 enthe__two enthe_admin enthe_adver enthe_assig enthe_boat enthe_eveni enthe_figur enthe_found enthe_fourt
-12 enthe_reser enthe_shift enthe_super enthe_techn enthe_vacan enthen_destr enthen_every enthere__nothi enthey__come
-12 enthey__proba enthey__pushe enthey_aim enthing_we enthink__perio enthis_occas enthoug__none entime__! ento__?
-12 ento__again ento__any ento__off ento__we ento_comme ento_invit ento_keep ento_meeti entold__candi entold__team
-12 entold_all entouch__=O entrain__=D entrans__> entrave__> entrave_to entreat__you entreat_if entrial__=D
-12 entrial_shift entrip_=D entry__> entwo__the entwo_hours enunabl__comme enunava_=D enunder__rules enunder__the
-12 enunfor_i enunsuc__may enup__s enup__us enup_she enus__answe enus__your enus_an enus_have enusual__perio
-12 enusual_notic envacat__> enwait__i enwalke_=D enwante__know enwas_=D enwas_great enwas_impre enwe__9 enwe__discu
-12 enwe__had enwe__hired enwe__offic enwe__think enwe_could enwe_had enwe_launc enwe_restr enwe_shut enwe_spoke
-12 enwent__someo enwere_not enwhat_you enwhen__good enwhen_is enwhich_=D enwhich_it enwhole__=D enwill__make
-12 enwill__see enwill_discu enwill_pay enwindo__=D enwith__cto enwith__of enwith__sched enwitho_inter enwk_? enwk__>
-12 enwould__an enwould__bored enwould__not enwould__them enyear_begin enyes_> enyou__=O enyou__again enyou__and
-12 enyou__caugh enyou__is enyou__let enyou__place enyou__quest enyou_apply enyou_confi enyou_down enyou_round
-12 enyou_somet enyou_well enyour__allow enyour__arriv enyour__day enyour__expir enyour__now enyour__on enyour__we
-12 enyour__when enyour_passp enyour_secon enyour_signe es9_> es:__por es<__esper es<__fuera es<__le es<__mover
-12 es<__ofici es<__patro es<_abrim es<_ando es<_horar es<_mande es<_podem es<_puede es<_su es<_tiene es=D_9
-12 es=D__discu es=D__esper es=D_escri es=D_para esabrim_=D esabrim__> esasi_que esatenc_: esbien__=D esbien_el
-12 escaduc_=D escaduc__> escerra__=D esconvo__=D esde__de esde_atenc esde_prepa esde_prueb esel__! esel_patro
-12 esel_perio esen_recep esentre_sera eses_el eses_festi eses_valid esestoy_de eshorar__atenc eshoras_> esinscr__=D
-12 esla__caduc esla__de esla_convo esmover__llama esmover_la esno__=O esno__a esno__de esno__recib esno_cogem
-12 esofert__valid esofert_es espasa_=D espatro__reuni espatro_se esperio__prueb esperio_de espodem__la espodem_mover
-12 esprepa_: esprepa__=D esprese__> espuest__cubri esque_no esrecep_> esreuni__=D esreuni_el esse_cubri esse_reuni
-12 esseria_=D essi__tiene essu__=D estarde_> estarde_y estiemp__prepa estiemp_de estiene__nuest estu_respu esy_discu
-12 fr9__> fr<__derni fr<__lien fr<__vacan fr=D__ce fr=D_consi fr=O_? fra_ete fravez__pour frbien_=D frbonne__la
-12 frbonne_vacan frce__=D frce__vous frchef_tranc frcontr__effet frcontr_prend frd_essai frde__elect frde_nouve
-12 frdu__=O frelect__publi frelect_sera frest__le frh_9 fril_y frje__=D frje__absen frl__sera frl_ecole frl_elect
-12 frl_entre frle__prend frle_chef frle_resul frlien_expir frm_a frme__=D frmon_retou frnote__> frnous__=D
-12 frnous__avion froffre__valab frpas_=D frperio__essai frperio_d frpont_=D frpont__> frpour_nous frpour_votre
-12 frpouve_nous frpropo__valab frpubli_=D frpubli__> frque__candi frque_votre frresul_=O frresul__l frresul_de
-12 frsaure__=O frsera__=O frsera_publi frsuis__=D frsuis_absen frsur_la frtout_=O frtout__=D frvacan__=D frvacan_la
-12 frvous_avion frvus_=D how:AFT&EVENT how:WITHIN&EVENT s.debuero s.deden s.deein s.degenau s.deguten s.dehier
-12 s.derufen s.deschad s.deuns s.enalong s.enapply s.enbadge s.encaugh s.encolle s.encurre s.endestr s.enfell
-12 s.enfishi s.eninvoi s.enjoin s.enjoke s.enknown s.enleeds s.enlike s.enlittl s.enmarch s.enmilan s.enminds
-12 s.enmovin s.enmrs s.enms s.enmuch s.ennewbo s.enobser s.enoccas s.enoptio s.enown s.enpensi s.enperfe s.enpermi
-12 s.enpicke s.enprodu s.enprogr s.ensell s.enship s.enspam s.enstill s.enteams s.enterms s.enthem s.entook s.entour
-12 s.enunabl s.enweigh s.enwonde s.esatenc s.esescri s.esno s.esnueva s.esofert s.esprepa s.esque s.fravons s.frete
-12 s.frfait s.frmessa s.frnote s.frresul s.frtoute
-11 ALL>>NEG>>NEG ALL>>THIRD>>D ALL>ASK ASK>>ASK>>YOU ASK>>D>>CALL ASK>>SEND>>IT ASK>>US>>EVENT ASK>>WE>>HEAR ASK>ALL2
-11 ASK>D1 ASK>SEND2 AWAY>>D>>WE AWAY>>HE>>TELL AWAY>>NEWS>>CALL AWAY>>O>>D AWAY>NEG AWAY>OUR AWAY>VAGUE2 AWAY>YOUR2
-11 CALL>>ALL>>THIRD CALL>>D>>IT CALL>>D>>TALK CALL>>PAST>>OUR CALL>>TALK>>ORG CALL>>US>>TELL CALL>>WE>>HEAR CALL>OBY1
-11 CALL>OIN2 CALL>START2 CALL>YOU2 COND>>WE>>HEAR COND>>YOU>>START COND>DECIDE2 COND>FUT1 COND>NEG1 COND>TALK
-11 COND>THIRD1 D>>ALL>>WAIT D>>AWAY>>IT D>>DECIDE>>ORG D>>EVENT>>O D>>FUT>>EVENT D>>HE>>YOU D>>HIS>>ORG D>>IT>>HAVE
-11 D>>IT>>HEAR D>>IT>>YOUR D>>NEG>>NEG D>>NEG>>O D>>NEG>>TELL D>>NEG>>US D>>O>>HE D>>O>>OUR D>>ORG>>ORG D>>OUR>>PAST
-11 D>>VAGUE>>YOUR D>>WAIT>>YOU D>>WHEN>>OUR D>>YOU>>O D>>YOUR>>TELL D>ASK2 D>WE DECIDE>>D>>START DECIDE>>NEG>>DECIDE
-11 DECIDE>>YOUR>>START DECIDE>VAGUE DOC>>ASK>>EVENT DOC>>START>>YOU DOC>>TELL>>WE DOC>IT1 DOC>WE EVENT>>DOC>>TELL
-11 EVENT>ALL EVENT>AWAY1 EVENT>D2 EVENT>SEND1 EVENT>US1 FUT>>ASK>>NEWS FUT>>DECIDE>>VAGUE FUT>>EVENT>>YOU
-11 FUT>>FUT>>START FUT>>HEAR>>HAVE FUT>>HEAR>>WAIT FUT>>NEG>>DOC FUT>>SEND>>D FUT>>START>>O FUT>>TALK>>D
-11 FUT>>WAIT>>YOUR FUT>>YOUR>>THIRD FUT>OBY FUT>OFROM1 FUT>OON1 FUT>PAST2 FUT>VAGUE1 FUT>YOUR1 HAVE>>D>>AWAY
-11 HAVE>>HAVE>>WAIT HAVE>>O>>WE HAVE>HAVE1 HAVE>IT HE>>D>>WAIT HE>>D>>WE HE>>HE>>D HE>>SEND>>O HE>>TELL>>PAST HE>D2
-11 HE>NEG1 HE>OFROM2 HE>OON2 HE>TALK1 HE>WHEN HE>YOUR2 HEAR>>DECIDE>>ALL HEAR>>DECIDE>>YOUR HEAR>>IT>>D
-11 HEAR>>IT>>PAST HEAR>>O>>O HEAR>>O>>WHEN HEAR>>WAIT>>NEWS HEAR>>WE>>O HEAR>>YOUR>>DECIDE HEAR>>YOUR>>O HEAR>OBEF1
-11 HEAR>OON HEAR>SEND IT>>ALL>>D IT>>ALL>>WE IT>>FUT>>SEND IT>>HAVE>>O IT>>WE>>PAST IT>>YOU>>TELL IT>COND2 IT>HIS
-11 IT>IT IT>OFROM2 IT>SEND NEG>>D>>O NEG>>D>>WHEN NEG>>DOC>>HEAR NEG>>HEAR>>NEWS NEG>>NEG>>OUR NEG>>PAST>>CALL
-11 NEG>>TELL>>US NEG>>WAIT>>YOU NEG>ALL2 NEG>OBY1 NEG>PAST NEG>PAST2 NEG>START1 NEG>WHEN1 NEWS>>D>>HE NEWS>>DECIDE>>O
-11 NEWS>>OUR>>EVENT NEWS>>PAST>>D NEWS>>PAST>>TELL NEWS>HE1 NEWS>NEG2 NEWS>OWITHIN NEWS>START NEWS>YOU2 O>>IT>>WE
-11 O>>NEG>>AWAY O>>NEG>>SEND O>>SURE>>O O>>WE>>ASK O>OBEF1 O>TELL OBEF>YOU OBY>D1 OFROM>AWAY OFROM>O1 OFROM>OBEF1
-11 OIN>IT1 OIN>O2 OIN>SEND2 OON>HE OON>YOUR2 ORG>>ASK>>HEAR ORG>>AWAY>>HE ORG>>D>>DECIDE ORG>>D>>IT ORG>>FUT>>AWAY
-11 ORG>>FUT>>EVENT ORG>>FUT>>O ORG>>HAVE>>TALK ORG>>HEAR>>D ORG>>HEAR>>WAIT ORG>>IT>>AWAY ORG>>IT>>WE ORG>>O>>D
-11 ORG>>WAIT>>IT ORG>HEAR1 OUNTIL>IT OUR>>START>>NEG OUR>>TELL>>WAIT OUR>OIN2 OUR>THIRD OUR>US PAST>>COND>>WE
-11 PAST>>D>>PAST PAST>>FUT>>ASK PAST>>FUT>>CALL PAST>>FUT>>HEAR PAST>>IT>>TALK PAST>>NEWS>>O PAST>>O>>IT
-11 PAST>>O>>WAIT PAST>>OUR>>TALK PAST>>OUR>>TELL PAST>>PAST>>HEAR PAST>>YOU>>NEG PAST>DOC2 PAST>TALK SEND>>O>>NEG
-11 SEND>>YOU>>YOUR SEND>DOC SEND>OON SEND>OUR2 SEND>TALK SEND>YOUR1 START>ALL2 START>ASK START>FUT1 START>OBY
-11 START>OIN1 START>SEND START>WAIT1 START>WE TALK>>D>>ORG TALK>>D>>YOU TALK>>OUR>>D TALK>>WAIT>>D TALK>OIN1
-11 TELL>>D>>YOUR TELL>>HEAR>>AWAY TELL>>YOU>>YOU TELL>O1 TELL>OUNTIL2 THIRD>>D>>FUT THIRD>TELL US>>D>>SEND
-11 US>>EVENT>>D US>>PAST>>D US>FUT2 US>HE US>HEAR US>SEND VAGUE>>ALL>>D VAGUE>D1 VAGUE>TALK1 VAGUE>YOUR
-11 WAIT>>DOC>>START WAIT>>NEWS>>US WAIT>ALL2 WAIT>HAVE1 WAIT>START2 WE>>AWAY>>NEWS WE>>AWAY>>O WE>>AWAY>>OUR
-11 WE>>CALL>>TELL WE>>DOC>>YOU WE>>HEAR>>ALL WE>>NEG>>NEWS WE>>NEG>>WAIT WE>>NEWS>>CALL WE>>O>>FUT WE>>ORG>>HEAR
-11 WE>>OUR>>EVENT WE>>PAST>>WE WE>>PAST>>WHEN WE>>SEND>>NEWS WE>>START>>OUR WE>>TALK>>NEG WE>>WAIT>>DOC WE>NEG
-11 WE>OIN1 WE>TALK1 WE>TALK2 WHEN>>O>>SURE WHEN>>WE>>ALL WHEN>>YOUR>>D WHEN>IT1 WHEN>WHEN YOU>>ALL>>D YOU>>ASK>>CALL
-11 YOU>>D>>HEAR YOU>>D>>US YOU>>ORG>>YOU YOU>>START>>PAST YOU>>VAGUE>>O YOU>ALL2 YOU>DOC2 YOU>NEG1 YOU>US2 YOU>YOU1
-11 YOU>YOU2 YOUR>>D>>ALL YOUR>>D>>FUT YOUR>>DECIDE>>D YOUR>>DOC>>START YOUR>>DOC>>WE YOUR>>NEWS>>FUT YOUR>>TELL>>US
-11 YOUR>AWAY YOUR>EVENT1 YOUR>HE YOUR>PAST1 c.deanzei c.deeinzu c.degebun c.dehab c.dehalte c.deherr c.dehier
-11 c.dekeine c.dekonto c.deladen c.derat c.deregel c.deschaf c.desozia c.detag c.dewaere c.deweg c.dewerks c.dezuges
-11 c.enabsen c.enafrai c.enairpo c.enalway c.enanyth c.enb c.enbless c.encalle c.encante c.encard c.encardi c.enclick
-11 c.enclini c.enconfl c.endare c.endelet c.endubli c.enearly c.eneats c.enelse c.enemplo c.enenoug c.enevalu
-11 c.enexter c.enfilli c.enfisca c.enfixed c.enflat c.enfridg c.enif c.eninaug c.enindic c.eninste c.eninter c.enjump
-11 c.enkeep c.enlaste c.enlaw c.enleeds c.enlift c.enlot c.enmeter c.enmisse c.enmust c.ennd c.ennephe c.ennext
-11 c.ennight c.ennot c.enok c.enparen c.enpayro c.enprede c.enprice c.enpub c.enquiz c.enrecor c.enrecru c.enreloc
-11 c.enrest c.enresur c.enrippe c.ensave c.enshenz c.enshutt c.enslide c.ensprea c.enstand c.enstati c.enstay
-11 c.ensuppl c.entakes c.entests c.envacat c.enwall c.enwall- c.enwards c.enwelco c.enwhat c.enwife c.enwing
-11 c.enworki c.enzoom c.es=O c.esausen c.esbaja c.esbien c.esdocum c.esestuv c.esfactu c.esfavor c.esfesti c.esinven
-11 c.esme c.esofrec c.esotra c.espago c.esperma c.esprogr c.esprome c.estodas c.esx c.esy c.fr=O c.frappel c.frbon
-11 c.frechan c.frecrit c.fren c.frlieu c.frme c.frn c.frperio c.frqui c.frrecru c.frrembo c.frsalon c.frson c.frtest
-11 c.frtoujo c.frvide c.fry de<__anzei de<__auch de<__dass de<__einar de<__geben de<__haben de<__inter de<__konto
-11 de<__laden de<__rat de<__stell de<_an de<_bitte de<_eintr de<_frist de<_guten de<_horst de=D__der de=D__gesag
-11 de=D__hier de=D__kann de=D__nicht de=D__uhr de=D__zurue de=D_als de=D_gebun de=D_gesch de=D_schaf de=D_warte
-11 de=D_was de=O__alle de=O__besti de=O_aber de=O_erhal deabges_> dean_diese deanzei__=D deauch__gehen deauf_=D
-11 deauf_ihr debegin_die debei__in debetri__den debetri__wiede debetri_ueber debewer__den debewer_fuer debis_9
-11 debis__uhr debitte_um debuero_> dedas__gilt dedas__wird dedas_konto dedas_prakt dedass__=D dedass_ich dedauer__>
-11 deden__=D deden_sozia deder__ueber deder__waere deder_ander deder_rat deder_regel dedie__auf dedie_anzei
-11 dedie_reise dedie_werks dediese__halte deeinar__=D deeinar_dauer deeinge_> deeinst__=D deentsc__betri dees__noch
-11 defrist_: defrist__=D degebun_> degehal__=D degehen_? degenau_=O degenau__=O degesag_=O degespr_> degespr__wir
-11 deguten_tag dehaben__ihnen dehaben__wir dehat_ihnen deherr__> dehier__mehr dehier_niema dehorst_=D dehorst__>
-11 deich_hatte deihnen_gesch deihr__> deihre__fuer dein__regel deinter__> deinter_an deinter_noch deist__gesch
-11 deist__niema deist_betri deist_hier dejeman_ander dekann_ich dekoenn_sie dekolle__ihnen dekommi__das dekonto__=D
-11 dekonto_wird delasse__sich delaufe_noch deleite__> demehr_=O denach__ihrer denicht__=O deniema__> denoch_die
-11 depasst_? depasst__> deprobe__=D derat__=D derat_tagt deregel_=D deschon_=D desich__zeit desie_gern desozia_>
-11 destell__noch destell_laeuf detagt__naech deueber__sozia deuhr__> deund_der deuns__das deuns_fuer deunser__=D
-11 deunser__laeuf deunser_gespr deunser_neue deunser_stell deunter_schic deverni_> dewerde__verni dewiede_errei
-11 dewir__gesch dewir_inter dewir_wuerd dewird__geloe dewuerd_auch dezurue_=O en9__easte en9__other en9__then
-11 en9_decem en9_for en9_is en9_nd en9_off en9_possi en9_works en:__porta en:_first en:_my en:_recru en:_would
-11 en<__after en<__ana en<__anoth en<__await en<__baker en<__bank en<__cante en<__clini en<__compa en<__counc
-11 en<__custo en<__days en<__eats en<__encou en<__feedb en<__flies en<__good en<__headq en<__house en<__inter
-11 en<__invoi en<__jobs en<__libra en<__lift en<__maint en<__moves en<__noon en<__perio en<__proje en<__signe
-11 en<__slept en<__stand en<__team en<__techn en<__terms en<__vice- en<__worki en<_follo en<_how en<_inaug en<_invoi
-11 en<_last en<_notic en<_offic en<_paid en<_perfe en<_plann en<_ring en<_tests en<_then en<_think en<_this en<_which
-11 en=D_? en=D__about en=D__appli en=D__badge en=D__cance en=D__decid en=D__enjoy en=D__every en=D__from en=D__full
-11 en=D__his en=D__newsl en=D__nothi en=D__said en=D__wall- en=D__withd en=D_does en=D_expec en=D_hence en=D_paysl
-11 en=D_welco en=O__alrea en=O__ask en=O__climb en=O__door en=O__is en=O__mail en=O__would en=O_at en=O_from
-11 en=O_have en=O_he en=O_home en=O_on en=O_than ena__? ena__contr ena__direc ena__girl ena__he ena__stop ena_bless
-11 ena_great ena_lot ena_mount ena_perma ena_place ena_rippe ena_sunbu ena_thoug ena_tour enabout__new enabout_the
-11 enabsen__and enad__up enad_was enadver_=D enadver__> enadver__in enafrai__need enafter__us enagend__=D
-11 enaim__reply enairpo_=D enairpo__eveni enall__may enall_refer enall_staff enallow__> enalong__the enalso__is
-11 enaltog__expec enaltog_so enam_> enam__all enam__altog enam__goa enam_calli enam_open enam_up enan__from
-11 enan__pleas enan_apolo enand_=O enand__apolo enand__has enand__love enand__my enand__reply enand__the enand__were
-11 enand_as enand_mail enand_open enand_short enand_take enannou__> enanswe__pleas enany_quest enapolo__promi
-11 enapolo_i enappli__has enappli__not enappli__unsuc enappli_ends enappli_in enappli_perio enappli_was enare__welco
-11 enare_sent enare_shutt enaroun_> enarriv__minut enarriv_ten enas__know enask_=D enassum_we enat_9 enat__airpo
-11 enat__denti enat__door enat__earli enat__possi enat__stati enat_all enat_four enat_home enat_sea enattac__form
-11 enautom__: enautom_reply enback__leave enbadge__be enbadge_will enbaker__shut enbaker_s enbank_=D enbank_=O
-11 enbe__=D enbe__here enbe__inter enbe__medic enbe__site enbe__us enbe_filli enbe_offli enbe_prese enbe_read
-11 enbe_think enbe_unava enbe_your enbeen_a enbeen_short enbeen_suspe enbest_> enbless_=D enbook_your enbored__=D
-11 enbored_here enboth_=D enbudge__this enbudge_which enbut__can enbut__i encalen__for encall__appli encall_off
-11 encalli__refer encalli_all encame_to encan__go encan__here encan_manag encan_not encan_work encandi__waiti
-11 encar_park encerti_=O enchose_someb encitie_> enclick_> enclini__close enclini_is enclose_> enclose__ad
-11 enclose__offic enclosi__for encolle__every encolle_read encompa_> encompl_=D encompl__proba encompl_your
-11 enconfi__atten enconfi_atten enconfi_your encongr__the encongr_on enconsi__appli encontr_back encontr_runs
-11 enconve_=D enconve_> encould__hold encounc__=D encouns_=D encours__=D enday_=O enday__be enday_will enday_would
-11 endays_=D endays__> endays_are endecid_: endecid__exten endecid__recru endecid_soon endecis__appli endecis__restr
-11 endelig_to endenti_=D endenti__> endesk__staff endesk_is endid_not endied__> endirec__i endirec_line endoes__permi
-11 endoor_=D endoor__> endrop_me endubli_=D endubli__> enearly_=D enearly__> enearn__> eneaste_> eneats__s
-11 eneats_every enemail_there enend__now enengag__will enengag_surve enevery__indep enevery__lunch enevery_test
-11 enexpir__at enexten_> enexten__appli enexten_the enfathe__ill enfathe_fell enfeedb__a enfeedb_twice enfell__>
-11 enfell_ill enfilli__job enfilli_the enfind__=D enfirst__> enfirst_day enflies__lyon enfollo_up enfor__annua
-11 enfor__died enfor__ends enfor__it enfor__of enfor__techn enfor__who enfor_feedb enfor_its enfor_signa enfree__a
-11 enfree__for enfrom_offic enget__of enget__perma engets__=O engirl_due engive__twice engive__your engiven_out
-11 engo__my engoa_> engoing_> engood__then engot_back engreat_to enhad_time enhalf_days enhappy_to enhappy_with
-11 enhas__=O enhas__a enhas__been enhas__cance enhas__its enhas__suspe enhave__done enhave__littl enhave__rippe
-11 enhave__someb enhavin__on enhavin_slept enhe__> enhe__he enhe_flies enheari__me enhelp_> enhelps_> enher_to
-11 enhi__can enhim_=O enhit__bank enhold_> enhold__after enhold__slot enhold__that enholid_at enhope_it enhope_the
-11 enhour_=O enhour_of enhours_end enhow_many eni__be eni__forwa eni__happy eni__need eni__open eni__up eni__work
-11 eni_could eni_do eni_hate eni_manag eni_may eni_must enif__=D enif__at enif__could enif__need enif__works
-11 enin__obser enin_an enin_cardi enin_dubli enin_goa enin_kerry enin_lagos enin_time eninaug__every eninaug_eats
-11 enindep__takes enindep_which eninter__am eninter__can eninter__peopl eninter_i eninter_nine eninter_progr
-11 eninvit__=D eninvoi_no enis__agend enis__it enis__than enis_best enis_cance enis_dark enis_final enis_full
-11 enis_sick enis_unatt enis_withd enit__for enit__help enit__s enit__send enit_s enits_=D enjob_went enjobs_are
-11 enjoini_us enjump_on enk__=O enkept__=D enkerry_back enkindl__=D enkindl__atten enkindl_let enlagos__the
-11 enlagos_obser enlande__=O enlapse__we enlapse_if enlapto__me enlapto_with enlast__paysl enlast_day enlaste_=D
-11 enlaste__> enlectu_=D enleft__the enlet__find enlift_in enlike__sched enlike__see enlike_your enline__am enline_i
-11 enliter__> enlittl__due enlittl_girl enlogin_> enlong__we enlong__will enlong_time enlook__your enlooki__=O
-11 enlove__work enlovel_=D enlyon_=D enlyon__> enmade_=O enmade__=D enmade_my enmade_to enmail__be enmails_>
-11 enmaint_: enmaint__the enmake_=D enmake_a enmanag_> enmater__=O enmater_leave enmay_reope enmay_write enmeans_we
-11 enmedic__=D enmedic_leave enmeeti_> enmeeti__> enmei__have enmei__nephe enmei__the enmeter_readi enminds_about
-11 enminut__=D enminut_early enmisse__call enmisse_your enmobil_> enmomen_she enmore_remin enmoved_=O enmoves__=D
-11 enmoves_here enmr__=D enmr__s enmy__days enmy__fell enmy__left enmy__no enmy__takes enmy_absen enmy_broth
-11 enmy_prede enmy_worki enneed__move enneed_numbe enneeds__hear ennephe__=D ennephe_laste ennew__in ennew_offic
-11 ennext__=O ennext__the ennext_on ennice__short ennice_and ennine__=D ennine_peopl enno__there enno__your
-11 enno_decis enno_hire enno_jobs enno_lapto ennobod__anyth ennobod__read ennoon_? ennoon__> ennoon__offic ennoon_his
-11 ennot__at ennot__decid ennot__filli ennot__heari ennot__the ennot_cance ennot_hear ennot_recei ennot_recru
-11 ennot_you ennote__i ennothi__=D ennothi__do ennothi__here ennotif_=O ennumbe__=O enobser_=D enobser__publi
-11 enobser_the enof__=D enof__answe enof__appoi enof__clien enof__engag enof__lette enof__other enof__pub enof__surve
-11 enof_yours enoff__=O enoff__s enoff_altog enoffer_: enoffer__for enoffer__to enoffer_a enoffer_made enoffic__end
-11 enoffic__lagos enoffic__that enoffic__unatt enoffic_obser enoffic_takes enoffic_wordi enold_one enon__at
-11 enon__back enon__call enon__direc enon__wards enon_mater enon_medic enon_sale enon_with enonce__recei enonce_we
-11 enone__i enonly__morni enonly__that enonly_work enooo__sorry enopen_=O enopen__from enopen__you enopeni_=D
-11 enopeni_hours enother_> enother__is enother_teams enour__obser enour__webin enour_annua enour_budge enour_compa
-11 enour_surve enout__wheth enoutco_is enover_9 enpage__> enpaid__shoul enpaid__the enpaid_at enpanel__the enparke_=D
-11 enparke__> enpaysl_=D enperio_ends enperma__> enperma_contr enpermi_allow enperso_we enplace__at enplace__been
-11 enplace_to enplann__: enplann_maint enpleas_! enpleas__ten enpleas__we enpleas_decid enpleas_meeti enplus__=O
-11 enpm_> enpm__> enpm_easte enpm_with enporta__be enporta_will enpost_close enprede_left enprice_=D enproba_>
-11 enproce__of enproce_consi enprodu__for enprofi__> enprogr__been enproje__not enpromi__write enpub__is enpub_quiz
-11 enpubli_=O enpubli__and enquest_> enquiz__=D enquiz_is enreach__=D enreach__my enreach_me enreach_on enread__test
-11 enready__day enready_that enreal_talk enrecei__9 enrecei__badge enrecei__docum enrecei__lette enrecei_over
-11 enrecru_=D enrecru__> enrecru__is enrecru__parke enrecru_desk enrecru_for enrecru_s enreope__=D enreope_it
-11 enreorg_=D enreorg__> enrepla_takes enreply_: enreply__my enreply_on enrest__the enrestr__annou enrestr_was
-11 enresul__our enresul__your enresul_will enresur_=D enretre_=D enretre__> enretur_the enrevie__> enring__on
-11 enring__the enrippe_=D enrippe__> enrole_> enround__with enrung__=O ens__again ens__cardi ens__dubli ens__not
-11 ens__offic ens__quiet ens__us ens__with ens_find ens_lunch ens_newsl ens_parke ens_post ensaid__would ensaid_at
-11 ensaid_the ensalar__be ensalar__paid ensalar_are ensalar_will ensale__> ensaw__an ensay__> ensay__have ensched_>
-11 ensched__call ensched_a ensecon__=D ensecre_is ensee__at ensee__offic ensee_it enselec__an ensend_=D ensend__your
-11 ensend_us ensense_> ensent_you enshall__on enshenz_=D enshift_are enshort_of enshoul__take enshoul__wish
-11 enshoul_consi enshut__its ensick_leave ensign_=D ensign__> ensigne__back ensigne_someb ensit_in enslept__it
-11 enslept_on enslide_=D enslot_for enso__an enso__keep enso__openi enso_much ensome_time ensomeo__and ensomeo_who
-11 ensomet__> ensorry__misse ensorry_back ensorry_i enspeak__=D enspeak_again enspend_=D enspoke__you enstart_my
-11 enstati_=D enstati__at enstudy_leave ensubmi_your ensunbu_> entable__> entake__lapto entake_no entalk__throu
-11 entalk_you entask__not entask_shoul enteam_=D enteam_has enteam_met entechn__> entell__then enten__early
-11 enten_minut entest__which entest_indep entests__for entests_arran enthat__: enthat__all enthat__am enthat__must
-11 enthat_for enthe__=D enthe__by enthe__candi enthe__car enthe__kitch enthe__laste enthe__line enthe__news
-11 enthe__open enthe__opens enthe__progr enthe__sheet enthe__surve enthe__where enthe__wordi enthe__would enthe_agend
-11 enthe_annua enthe_badge enthe_clini enthe_compa enthe_denti enthe_door enthe_engag enthe_famil enthe_first
-11 enthe_follo enthe_handb enthe_invit enthe_lift enthe_merge enthe_nephe enthe_only enthe_publi enthe_quest
-11 enthe_reorg enthe_resta enthe_roof enthe_signe enthe_slide enthe_stand enthe_stati enthe_vice- enthe_visa
-11 enthe_wards entheir__about enthen__compa enthen__fathe enthen_we enthey__call enthey_need enthink__you enthink_it
-11 enthink_of enthird__the enthird_and enthis__expir enthis_died enthrou__offer entime__look entime_in ento_9
-11 ento__he ento__hold ento__inste ento__new ento__other ento__what ento__you ento_campu ento_lyon ento_move
-11 ento_read ento_restr entold__are entold_her entold_me entom_=D entook_=D entrain_=D entrial_day entried__reach
-11 entried_to enunatt__and enunava__from enunfor__=D enunfor__am enunfor_also enuntil__=D enup__mount enus_=O
-11 enus__pleas envacan_=D envice-__offic envice-_s envisa__takes envisa_offic enwaiti_too enwante__get enwards_=D
-11 enwards__no enwas_annou enwas_cance enwas_going enwas_hopin enwas_unsuc enwe__all enwe__got enwe__in enwe__nine
-11 enwe__over enwe__readv enwe__resum enwe__shutt enwe__that enwe__yes enwe_chose enwe_click enwe_compa enwe_do
-11 enwe_encou enwe_give enwe_hold enwe_inter enwe_recei enwe_sent enwe_signe enwe_took enweek__be enweek_and
-11 enweek_will enwelco_! enwere__=D enwere_told enwhen_you enwhere_it enwheth__accep enwheth__can enwheth__click
-11 enwhich__we enwhich_takes enwhich_was enwife__=D enwill__its enwill__joini enwill__off enwill__offli enwill__place
-11 enwill__prese enwill__reach enwill__ready enwill__think enwill__unava enwill_now enwill_show enwith__again
-11 enwith__famil enwith__sunbu enwith__to enwith_thank enwitho_the enwordi_> enwork_morni enwork_with enworki__are
-11 enworki_days enworks__> enworks__we enworks_other enwould__=D enwould__a enwould__from enwould_help enwould_send
-11 enwould_want enwrite__behal enwrite_on enwriti_to enyear__and enyear_and enyears_and enyou__answe enyou__any
-11 enyou__apolo enyou__free enyou__had enyou__if enyou__soon enyou__start enyou__take enyou__tour enyou_about
-11 enyou_accep enyou_back enyou_could enyou_last enyou_may enyou_must enyou_saw enyou_throu enyou_you enyour__card
-11 enyour__inter enyour_atten enyour_invoi enyour_mail enyour_numbe enyour_paper enyour_permi enyour_thoug enyours_=D
-11 es:_9 es:_ausen es<__! es<__autom es<__curso es<__favor es<__perio es<__su es<__viaje es<_apunt es<_estoy
-11 es<_fuera es<_habla es<_lamen es<_manda es<_perfe es<_por es<_recla es<_traba es<_tu es=D__a es=D__cogem es=D__de
-11 es=D__festi es=D__mano es=D__tiene es=D__traba es=D_como es=D_estam es=D_si esa__> esa__lista esampli_=D
-11 esampli__> esanunc_estuv esapunt__vemos esapunt_nos esatenc__=D esausen_=D esausen__> esautom_: esautom__ausen
-11 escurso_de esde__que esde_inven esde_vacac esel__empie esel__estuv esel_corre esel_geren esen__de esen_mano
-11 esesper__en esestam__inven esestam_de esestar__vacac esestar_de esestuv_=D esfirma_=D esgraci__venir esha__=D
-11 esha_ampli eshabla__=D eshabla_el esinven_> esla__estam esla_docum esla_factu esla_llama eslista_: eslista__=D
-11 esllama_=D esmanda__refer esmande__factu esmande_la esmano__9 esmano_de esmas_de esperma_cerra esplazo__ha
-11 esplazo_se espuede_=D espuede__? esque__al esque__has esrecla__la esrecla_a esrefer_=D esrespu__: esrespu_autom
-11 esse__ampli esse_convo essera_el essu_solic este_he este_ofrec estiene__para esvence_=D esvence__> esvenir__=D
-11 esvenir_el esy_es fr9_vous fr<__ana fr<__annue fr<__chanc fr<__chef fr<__comit fr<__des fr<__fait fr<__ferme
-11 fr<__salon fr<__stand fr<__trava fr<_conge fr=D__lirai fr=D_matin fr=O__conve fr=O__h fra__=D fra_l frappel_=D
-11 frau_salon frbesoi_de frbon__=D frbonne__pour frbonne_chanc frburea__=D frburea_vide frcabin_ferme frcandi__est
-11 frchanc_pour frcolle_> frcomme__> frconge_annue frconsi__votre frconsu_pas frconve_=D frconvi_> frd__publi
-11 frd_emplo frde__ecole frde_nous frderni__est frderni_jour frdis_=O frdites__si frdonc_=O frechan_=D fremplo_publi
-11 fressai_=O fressai__=D frest__reten frest_parti frfait__pont frfait_le frheure_de frje__repon frje_suis frjour__=D
-11 frjour_est frl__est frl_essai frla__d frla_date frla_perio frle__burea frle_comit frle_pont frle_rende frle_stand
-11 frmatin_> frmerci__me frmerci__nous frmessa__> frmme__> frmon__jour frmon_derni frne_consu frne_prend frnous__vos
-11 froffre__emplo froffre_d fron_fait frpas__messa frpas__nouve frpas_d frpas_reten frpasse_a frplus__de frpont__vide
-11 frpont_burea frpour__le frpour_l frpropo_=D frpropo_le frrappe__=O frrappe__matin frrecru_est frrenco__equip
-11 frrenco_l frrendr_son frrespo_=D frreste_valab frs_il frsalon_=D frsalon__> frsans__de frsi__convi frsont__=D
-11 frstand__9 frtelep_=O frtranc__> frune_offre frvide_=D frvide__> frvisit__> frvos__=D frvotre__> frvous_etiez
-11 frvous_renco fry__> grain:quarter how:BETW&ASK how:ON&SEND p:IT s.deberei s.defrueh s.deganz s.degehen s.dehorst
-11 s.dejeman s.dekeine s.deschri s.desehr s.enaltog s.enanywh s.enautom s.enbased s.enbody s.enbottl s.enbreat
-11 s.enbroth s.enclaim s.enclimb s.encompe s.enconsu s.endark s.endepar s.endone s.endoubl s.eneaste s.ened s.eneight
-11 s.enexact s.eneye s.enfarm s.enfille s.engoa s.engreat s.enhandb s.enharve s.enhate s.enhence s.enhire s.enhotel
-11 s.enhours s.enice s.enindep s.enlectu s.enlook s.enmaint s.enmarke s.enmater s.ennearl s.ennice s.enonce s.enpack
-11 s.enpaid s.enpeace s.enplans s.enpolic s.enquote s.ensaw s.enscree s.enslide s.ensnow s.ensubmi s.entechn
-11 s.entelep s.enthere s.entreat s.enup s.envacan s.enwithd s.enwordi s.esanunc s.esautom s.esdiscu s.eshas s.eslamen
-11 s.eslista s.esllega s.esmano s.esperfe s.espresu s.esrecla s.esviaje s.fr=O s.fr? s.frana s.frannue s.fravant
-11 s.frcomme s.frdis s.fressai s.frlirai s:AWAY s:OIN
-10 ALL>>ALL>>O ALL>>FUT>>IT ALL>>HEAR>>HAVE ALL>>O>>D ALL>>TALK>>PAST ALL>>TELL>>ORG ALL>IT1 ALL>OBETW ALL>OBETW1
-10 ASK>>ASK>>YOUR ASK>>CALL>>YOU ASK>>D>>YOUR ASK>>YOUR>>EVENT ASK>CALL ASK>HAVE2 ASK>NEWS ASK>O ASK>TALK1
-10 AWAY>>O>>TELL AWAY>>OUR>>D AWAY>YOUR1 CALL>>O>>IT CALL>>O>>WE CALL>>WE>>AWAY CALL>OBETW COND>>IT>>YOU COND>ASK1
-10 COND>VAGUE1 D>>ALL>>AWAY D>>AWAY>>START D>>DOC>>ALL D>>HE>>SEND D>>HEAR>>HAVE D>>NEG>>HE D>>NEG>>OUR D>>NEWS>>YOU
-10 D>>O>>YOU D>>ORG>>HAVE D>>OUR>>TALK D>>TALK>>PAST D>>TELL>>IT D>>WE>>ALL D>>WHEN>>IT D>>YOU>>PAST D>>YOU>>TALK
-10 D>>YOUR>>START D>OBETW1 D>OBY1 DECIDE>>US>>D DECIDE>ORG1 DECIDE>START2 DECIDE>TALK2 DOC>>YOU>>WE DOC>OIN
-10 EVENT>>CALL>>O EVENT>>EVENT>>IT EVENT>>O>>EVENT EVENT>>PAST>>D EVENT>>WE>>EVENT EVENT>>WHEN>>CALL EVENT>OIN2
-10 FUT>>ASK>>EVENT FUT>>D>>IT FUT>>HAVE>>TELL FUT>>NEWS>>D FUT>>WE>>IT FUT>>WE>>YOU FUT>START1 FUT>YOUR
-10 HAVE>>NEG>>HAVE HAVE>WAIT1 HE>>EVENT>>PAST HE>>FUT>>AWAY HE>FUT HEAR>>COND>>WE HEAR>>DOC>>WE HEAR>>EVENT>>ORG
-10 HEAR>>HIS>>SEND HEAR>>NEG>>NEWS HEAR>>TELL>>NEWS HEAR>>VAGUE>>D HEAR>>WAIT>>IT HEAR>>WAIT>>PAST HEAR>HEAR HEAR>O1
-10 HEAR>OUNTIL1 HEAR>OUNTIL2 HEAR>VAGUE HEAR>YOUR2 HIS>>CALL>>YOU IT>>ALL>>IT IT>>AWAY>>D IT>>D>>ALL IT>>FUT>>O
-10 IT>>OUR>>ORG IT>ORG1 IT>THIRD1 NEG>>HAVE>>ALL NEG>>HE>>CALL NEG>>NEG>>WE NEG>>SEND>>AWAY NEG>>US>>D NEG>ALL1
-10 NEG>ASK1 NEG>ASK2 NEG>AWAY2 NEG>OBEF2 NEWS>>CALL>>OUR NEWS>>EVENT>>WE NEWS>>FUT>>CALL NEWS>>NEG>>SEND NEWS>AWAY2
-10 NEWS>O1 O>>CALL>>US O>>D>>AWAY O>>EVENT>>CALL O>>HEAR>>D O>>IT>>DECIDE O>>WHEN>>ASK O>>WHEN>>O O>NEG OBEF>FUT2
-10 OFROM>D OON>WHEN2 ORG>>COND>>D ORG>>D>>YOUR ORG>>TALK>>D ORG>>WAIT>>EVENT ORG>>YOU>>D ORG>OWITHIN2 OUNTIL>NEWS2
-10 OUNTIL>WE2 OUR>>ALL>>TALK OUR>>AWAY>>D OUR>>FUT>>TELL OUR>>O>>ORG OUR>>TALK>>HAVE OUR>IT OWITHIN>US1
-10 PAST>>D>>EVENT PAST>>HEAR>>US PAST>>WE>>HEAR PAST>>WE>>PAST PAST>>YOU>>CALL PAST>>YOU>>HEAR PAST>>YOU>>TALK
-10 PAST>ORG1 PAST>START1 PAST>VAGUE2 PAST>WAIT1 PAST>YOUR PAST>YOUR1 SEND>>AWAY>>EVENT SEND>>D>>O SEND>>US>>YOUR
-10 SEND>ASK1 START>>ORG>>O START>>PAST>>O START>>TALK>>D START>>WAIT>>US START>COND2 START>WAIT START>WAIT2
-10 TALK>>ALL>>TELL TALK>>CALL>>US TALK>>D>>ASK TALK>>D>>CALL TALK>>HAVE>>AWAY TALK>>IT>>PAST TALK>>PAST>>AWAY
-10 TALK>>YOU>>HEAR TALK>HEAR1 TALK>OBETW2 TALK>YOUR TELL>>D>>PAST TELL>>HIS>>CALL TELL>>IT>>O TELL>>ORG>>FUT
-10 TELL>>TELL>>US TELL>>US>>COND TELL>>US>>D TELL>>WE>>PAST TELL>>YOU>>SEND TELL>OON1 US>>COND>>YOU US>>D>>FUT
-10 US>>HEAR>>VAGUE US>>TELL>>D US>OBEF US>VAGUE1 WAIT>>EVENT>>D WAIT>>O>>HEAR WAIT>>YOUR>>CALL WAIT>ALL1 WAIT>HEAR
-10 WAIT>HIS1 WAIT>PAST1 WAIT>TELL1 WAIT>THIRD1 WE>>ASK>>OUR WE>>AWAY>>TELL WE>>CALL>>AWAY WE>>DECIDE>>US
-10 WE>>START>>TALK WE>>TELL>>OUR WE>>WE>>ASK WE>SURE2 WHEN>>ALL>>ASK WHEN>>ALL>>ORG WHEN>>YOUR>>TALK YOU>>ASK>>US
-10 YOU>>D>>CALL YOU>>D>>HAVE YOU>>FUT>>HAVE YOU>>HEAR>>ASK YOU>>US>>YOUR YOU>>WE>>HEAR YOU>>WHEN>>TALK YOU>>YOU>>ASK
-10 YOU>>YOU>>FUT YOU>ASK YOUR>>ASK>>D YOUR>>CALL>>WE YOUR>>EVENT>>WHEN YOUR>>O>>COND YOUR>>START>>WAIT YOUR>>YOUR>>D
-10 YOUR>HAVE YOUR>O c.deausge c.deeintr c.deerste c.defoyer c.degenie c.deich c.delaeuf c.delangw c.delink c.desitze
-10 c.dewollt c.enappea c.enbbq c.enbirmi c.enbusie c.encaree c.enchanc c.encoffe c.endenma c.endown c.enfee c.enfeel
-10 c.enfine c.enfire c.engirl c.engradu c.enguy c.enh c.enhambu c.enher c.enholdi c.eniwan c.enkick- c.enkiel c.enlet
-10 c.enmerge c.enmilli c.enmissi c.enobser c.enor c.enorgan c.enrang c.enrefun c.enrenew c.enreser c.enruns c.ensafel
-10 c.ensnow c.ensquee c.entax c.enuncle c.enviewi c.enyear c.esalega c.escatal c.esdije c.eshicim c.esnadie c.esnegoc
-10 c.espiens c.esprosp c.essubsa c.essuele c.esteori c.estus c.frchang c.frchant c.frconsu c.frdebut c.frdit
-10 c.fremplo c.frgele c.frlien c.frmessa c.frneuf c.frprevu c.frsans c.frsecre c.frstage c.frtermi c:IT de9__=O
-10 de9__und de9_und de:_=O de<__erste de<__wollt de<_arbei de<_genie de<_sollt de<_sprec de=D__ausge de=D__fuer
-10 de=D_beden de=D_sitze de=D_weg de=O_! de=O__an de=O__dir de=O__im de=O_nicht deangeb_=D deangeb__=D deangeb__wir
-10 deannah_laeuf deauch__> deauf__messe deauf_den deauf_ihre deaus_? deausge_> debetri_muss debitte_=D debitte_rufen
-10 debleib__> debleib_es deda__> dedas__moech deder__muss deder_arbei deder_termi dedie__gehen dedie__zur deer_gilt
-10 deergeb_moech defoyer_> defrist__annah defrist_zur defuer_das degenie_sie degern__> degilt__die dehaben__fuer
-10 dehaett__=D dehat_in dehatte_dir dehoere_rufen deich_in deihr__=D deihre_rechn deim_foyer dein_der dekoenn__uns
-10 demoech__sie demuss_=D demuss__zusti deneun__foyer deneun_im deschre__=D deseit_=D desich_=O desie__bei desie_es
-10 desie_sich desprec__do destell__niema deteam__> detreff_uns deueber_> deueber__ergeb deum__im deund_9 deund_=O
-10 deuns_ihre deweg__=O dewiede__> dewir_ihnen dewir_treff dezeit_=O dezum__ist dezur__laeuf dezur_annah dezusti_>
-10 en9__et en9_janua en:__avail en:__with en:__work en:_are en:_next en:_sam en<__delac en<__fee en<__flat en<__freez
-10 en<__game en<__k en<__let en<__look en<__many en<__salar en<__schem en<__sick en<__start en<__studi en<__tell
-10 en<__tomas en<_bbq en<_compa en<_greet en<_half en<_kick- en<_mr en<_quest en<_remin en<_their en<_when en<_you
-10 en=D__back en=D__birmi en=D__board en=D__by en=D__conve en=D__each en=D__eight en=D__five en=D__half- en=D__it
-10 en=D__kiel en=D__news en=D__order en=D__passe en=D__team en=D__told en=D__up en=D__wheth en=D_cheer en=D_comin
-10 en=D_docto en=D_smash en=O__: en=O__gone en=O__hours en=O__said ena__long ena__trip ena_busin ena_case ena_milli
-10 ena_peace enabout__appli enabout__salar enabout__than enabout__work enabout_us enabroa__back enabroa_and
-10 enabsen_=D enaccou_> enactua__and enad__=D enad__for enad_ran enaddre__older enadmin_=D enadmin__9 enadver__for
-10 enadver_appea enadver_ran enagain__resul enagain_at enall__=O enall__> enall__inter enall_gone enalrea_=O
-10 enalrea__=D enalso__=O enam__=D enam__back enam__jury enam__nobod enam__site enam__so enam_actua enam_comin
-10 enam_prese enam_reply enan__can enan__of enan_appli enand__a enand__arriv enand__duty enand__it enand__need
-10 enand__other enand__there enand_again enand_are enand_resum enand_talk enand_would enannou_our enanoth_appli
-10 enanoth_meeti enanswe__but enanyth_=D enappea__the enappea_in enappli_can enappoi_> enappro_=D enare__given
-10 enare_all enare_free enare_held enare_inter enas__i enas__would enask_: enasked__you enasked_about enasked_me
-10 enassum_that enat__depot enat__would enat_five enat_half enautom_=D enautom__> enavail__> enb_=D enback__be
-10 enback__my enbackg__=D enbackg_scree enbbq__the enbbq_at enbe__! enbe__even enbe__holid enbe__welco enbe_glad
-10 enbe_had enbe_most enbe_retai enbe_waiti enbecau__is enbecau__s enbecau_it enbecau_that enbeen_mad enbefor__call
-10 enbefor__inter enbegge__to enbegge_them enbehal__tom enbell__dinne enbest__me enbest_give enbetwe__> enbetwe_meeti
-10 enbirmi_> enboile__s enboile_man enbook__call enboth_of enbox__> enbusie__the enbusie_of enbut__offic enbut_the
-10 encan__decid encandi__work encandi_abroa encaree__=D encarla_=O encarri__=D encarri_out enchair__=D enchair_for
-10 encheck__finis encheck_email encheck_usual encheer_> enchose__> enclear__the enclien__a enclien__its enclien_moved
-10 enclose_: enclose__noon enclose__snow enclose__the encompa_freez enconfe__=D enconfe__lisbo enconsi__a
-10 encontr_speak enconve__=D enconve__was enconve_it encopie_and encould__make encould__speak encould_do endata__be
-10 endata_will endated_=D enday__read endelac__fligh endelac_s endelet_=O endepot_=D endepot__arvo endinne__am
-10 endinne_i endo__hire endo_so endo_thing endocto__> endocto_order endocum_we enduty__and eneach_month enelse_>
-10 eneven_from enevery__but enevery__close enevery_mail enevery_needs enexpec_you enfebru__> enfee__be enfee_will
-10 enfeedb_? enfille_out enfind__passw enfind_their enfinis__backg enfirm__answe enfirm_will enfirst_> enfisca__begin
-10 enfive__> enfive__suit enfive_would enflat__is enflat_viewi enfligh__moved enfligh_was enfor__: enfor__a
-10 enfor__nothi enfor__or enfor__phone enfor_chine enfor_sendi enfor_snow enfor_squee enforwa__seein enfreez__in
-10 enfrom__porte enfrom_somew enfull_for enfunde_=D enfunde__> engame__=D engiven__betwe englad_to engo_back
-10 engoing_in engone_quiet engood_! engood__with engreet__somew engreet_from enhad__=O enhad__from enhad_even
-10 enhambu_=D enhambu__> enhandb_> enhas_said enhave__> enhave__call enhave__holid enhave__meeti enhave__since
-10 enhave__withd enhave_begge enhave_only enhave_to enhave_waite enhear_about enheld_for enher__call enhere__so
-10 enhere__swede enhi__here enhirin__=O enhirin__> enhirin_s enhirin_start enholid__> enholid__and enholid__so
-10 enhow__do enhow_you enhr__=D enhr__case enhr_a enhr_admin eni__actua eni__begge eni__comin eni__get eni__prese
-10 eni__short enif__> enif_ok enin__chair enin__every enin_birmi enin_effec enin_hambu enin_kiel enin_swede
-10 eninfor__that eniniti_=O eninter__abroa eninter__at eninter__carri eninter_was eninvit_> eninvit__your enis__becau
-10 enis__busie enis__not enis_down enis_funde enis_half- enis_how enis_nothi enis_split enis_yours enit_? enit__again
-10 enit__top enits__nobod enits_deadl enjobs__> enjury__=D enjury_duty enkick-_=D enkick-__in enkiel_> enkindl__and
-10 enkindl_sign enknow__quick enknow_so enlapto_=D enlapto__> enlapto_ships enleave__cheer enleave__chine enleeds__>
-10 enleft_the enlet__go enlette__valid enlike_you enline_with enlink__> enlisbo__> enlove__have enlovel__> enluck_=D
-10 enluck__smash enmail__our enmail_but enmails_=D enman_s enmanag__about enmanag__meets enmanag__split enme__bell
-10 enme__next enme__one enme_a enme_about enmeeti__is enmerge_=D enmerge__so enmet__9 enmet_on enmilan__the
-10 enmilan_at enmilli__squee enmilli_for enminds__=O enmore__us enmost__> enmost_welco enmove_: enmove__sam
-10 enmoved__deadl enmoved__so enmoved_its enmoved_up enmr_delac enmust_infor ennda__the ennda_befor enneed_an
-10 enneeds__to ennext_avail ennext_round ennext_to ennobod__this ennobod_reads ennot__email ennot_check ennot_given
-10 ennot_offer ennot_start ennothi_going ennovem__sent ennovem_you enoccas_> enof_an enof_tom enoff__docto
-10 enoffer__and enoffer__is enoffer__that enoffer_which enoffic__at enoffsi_=D enolder_than enon-si__=D enon__busin
-10 enon__statu enon_its enon_jury enon_retre enon_vacat enor__at enorder_> enother__will enother_firm enour__all
-10 enour__have enour__talk enour_busie enour_found enout__meeti enout_betwe enpanel__meets enpanel_next enpassw_>
-10 enphone_scree enping_me enplace__the enplus__=D enplus_bank enpm_et enpm_for enporte_> enposit_of enpost__funde
-10 enprese__candi enprese_inter enprice__> enproba__us enproba_takes enpromi__am enpromi_i enput__phone enput_by
-10 enquest__: enquest__i enquest_befor enquick_=D enquick__> enread__handb enread_the enreads_=O enreads__box
-10 enreads_this enreal_=O enrecei__> enrecru__close enrefun_=D enrefun__> enregar__quest enregre__you enremai_valid
-10 enremin_: enremin__your enresul__not enretai__=D enretai_for enretur__lapto enright_to enrobin__in enrobin_here
-10 enrobin_you ens__fixed ens__its ens__plus ens_anoth ens_conve ens_fligh ens_schem ens_weddi ensalar_> ensam__away
-10 ensam_is ensame__suit enschem__held enschem_are enschoo__shut enschoo_s enscree_=D enscree__> ensee__all ensee_us
-10 ensend__invit ensendi__slide ensendi_the ensent__task enships__> enships__and enshoul_arriv enshut_> enside_all
-10 ensigna__retur ensigna_i ensigne__befor ensince_=D ensince__9 ensince_febru ensince_we ensits__in enslide__as
-10 enslow_=D ensmash__> ensmash_it ensnow_=D ensnow__> enso__him enso_ask enso_quick enso_read ensome__=O ensomeb__we
-10 ensomew__no ensomew_with enspeak__to enspend__=D ensplit__s ensplit_there ensquee__=D ensquee_us enstaff__>
-10 enstart__if enstart_inter enstatu__an enstudi__on enstudi_s ensuit__> ensuit_inste ensuit_me ensuits__>
-10 ensuper__meets ensuper_board enswede__is enswede_every ensyste__down ensyste_is entake__up entalk__the entask__we
-10 entell__to entell_her entell_them entest__expir entest_link enthan__do enthan_i enthank__again enthank__milli
-10 enthank__sendi enthank_a enthat_=O enthat__have enthat_it enthat_works enthe__appea enthe__expir enthe__moved
-10 enthe__reads enthe__ships enthe__speak enthe__viewi enthe_choir enthe_fee enthe_flat enthe_game enthe_machi
-10 enthe_missi enthe_old enthe_organ enthe_porte enthe_schem enthe_staff enthe_studi entheir_passw enthem__take
-10 enthen__goes enthen__needs enthere__anoth enthink__=O enthis__an enthis_box enthoug_we enthrou__feedb
-10 entime__inste entime_suit ento__befor ento__had ento__lette ento_let ento_reapp ento_seein ento_stop entom__is
-10 entom_who entook__=D entop_> entwo__read enunder_our enunsuc__this enunsuc_on enuntil_i enup_again enus__so
-10 enus_than enus_you enusual_finis envacat_=D enviewi__=D enviewi_is envisit_> enwaite__febru enwaite_since
-10 enwaiti__your enwas__=O enwas__only enwas__up enwas_an enwas_moved enwas_the enwas_top enwe__and enwe__keep
-10 enwe__want enwe_forgo enwe_read enwe_reply enwe_start enwear__> enwelco_> enwent__way enwere__out enwere_carri
-10 enwhat_remai enwhen__rang enwhen_it enwhich__lapse enwhich__would enwho__away enwho_can enwho_said enwho_start
-10 enwhole__s enwill__compl enwill__retai enwill__waiti enwill_work enwish_it enwith__clien enwith__exam enwith__guy
-10 enwith__signa enwith_three enwork__secon enwork_every enworks_? enwould__glad enwould__most enwould__told
-10 enwould_let enwould_love enwriti__behal enwriti_on enyou__call enyou__more enyou__told enyou__waite enyou_an
-10 enyou_call enyou_tell enyour__nda enyour__ships enyour__takes enyour__video enyour_reply es<__candi es<__estoy
-10 es<__exame es<__puest es<__tu es<_cierr es<_en es<_hace es<_hemos es<_piens es<_respo es<_retir es<_un es=D_no
-10 es=O_a esa_nadie escatal_> escerra__=O escerra__negoc escierr__la escierr_de esconvo_: esde__convo esde__y
-10 esde_ingre esde_las esdije__=D esel__> esel__catal esel__teori esel_certi esel_negoc esen__el esentre__=D
-10 esestoy__viaje esexame__es esexame_teori esfecha__ingre esha_=D esha_=O esha__nada esha_recib eshace__avisa
-10 eshicim__=D esingre_: esingre__=D esinter__=D esinter_respo esle__respo esle_hicim esle_inter esnada_escri
-10 esnegoc_=D esnegoc__> esnuevo_catal esofert__le esofert_que esperfe_=D esperfe__> espiens_=D espiens__> espor_=O
-10 esprosp_=D esprosp__> esque__hicim esretir_=D esretir__> esretir__ofert esretir_la essale__nuevo essale_el
-10 essi__=D este_dije este_leo esteori__=D esteori_es estraba__leo estraba_te esya_no fr<__chang fr<__chant
-10 fr<__coura fr<__courr fr<__secre fr=D__? fr=D__neuf fr=O__recev fra__forma fra_ecrit fra_neuf fra_nouve fradres_a
-10 fravez__de frbon_coura frbonjo_ana frce__nous frchang__servi frchang_de frchant__=D frchant_part frcolle__a
-10 frcolle_vous frcomit__=D frdebut_=D frentre_> frest_ouver frest_prevu frferme__inclu frfiche_=D frfiche__>
-10 frforma__> fril__reuni fril_se frinclu_pont frje__a frje_chang frje_passe frje_trava frle_chant frle_secre
-10 frlieu_=D frma__vous frmessa_=D frmidi_> frne__plus frneuf__> frneuf_heure frnotre_echan frnous_rappe frnouve_de
-10 frouver__9 frpas__=D frpas_ete frpasse__la frperso__> frprevu_=D frprevu__> frrende__=O frretou__fiche frretou_la
-10 frreuni__nouve frreuni_a frs__vous frsans_repon frse_termi frsecre__ouver frsecre_est frservi__je frstage__termi
-10 frstage_se frsuis__conge frtermi_=D frtermi__> frtrava_=D frtrava__> frvos__de frvotre_inter frvotre_prese
-10 how:THRU&DECIDE s.de! s.deaus s.deja s.delasse s.depasst s.dezurue s.enaslee s.encarla s.encarri s.encheer
-10 s.enchef s.encopie s.encover s.endeadl s.endelac s.endid s.eneat s.enever s.enfor s.enfresh s.enfurth s.engirl
-10 s.engone s.engover s.engreet s.enjobs s.enlaw s.enlie s.enliked s.enmeans s.enosaka s.enoutsi s.enpatch s.enporte
-10 s.enregis s.enrepli s.ensaid s.ensmash s.ensome s.ensomew s.ensplit s.entalk s.enwaite s.enwear s.enwhene
-10 s.enwoman s.enyear s.esasi s.esingre s.esmuy s.esofici s.estres s.esya s.fradres s.frde s.frmme s.froffre s.frs
-10 s:OBY
10 ALL>>ALL>>FUT ALL>>FUT>>TELL ALL>>PAST>>ALL ALL>OON ALL>OUR2 ASK>>FUT>>OUR ASK>>NEG>>COND ASK>>SEND>>US ASK>OUR1
10 AWAY>CALL2 AWAY>OWITHIN CALL>>OUR>>SEND CALL>FUT COND>>ALL>>SEND COND>>WE>>YOU COND>EVENT1 D>>NEWS>>OUR
10 D>>PAST>>WHEN D>>SEND>>NEWS D>>WE>>NEWS D>TELL2 DECIDE>>ASK>>FUT DECIDE>>OUR>>NEWS DECIDE>>SEND>>WE DECIDE>>TALK>>O
10 DECIDE>>WAIT>>D DECIDE>CALL DECIDE>WHEN DOC>>CALL>>FUT DOC>>FUT>>YOUR DOC>>WE>>YOU DOC>FUT1 EVENT>>ORG>>YOU
10 FUT>>CALL>>NEWS FUT>>D>>TELL FUT>>HIS>>D FUT>>IT>>NEG FUT>>US>>CALL FUT>>YOU>>DECIDE FUT>>YOU>>EVENT FUT>>YOU>>WAIT
10 FUT>>YOUR>>DOC FUT>FUT HE>>AWAY>>O HE>>CALL>>YOU HE>>ORG>>DECIDE HE>COND HE>SEND2 HE>SURE2 HE>YOU1 HEAR>>CALL>>COND
10 HEAR>>DECIDE>>TELL HEAR>>SURE>>SURE HIS>>HEAR>>TELL HIS>AWAY1 IT>>COND>>WE IT>>EVENT>>O IT>>HEAR>>TELL
10 IT>>NEG>>WHEN IT>>O>>TELL IT>COND NEG>>COND>>IT NEG>>D>>TELL NEG>>DECIDE>>WE NEG>>O>>D NEG>>WHEN>>TELL NEG>WE1
10 NEWS>>YOU>>ASK NEWS>OBEF1 NEWS>WAIT1 O>>YOUR>>TALK O>ALL2 O>HE2 OBEF>TELL1 OBY>WE2 OIN>CALL2 OIN>HE2 OIN>WE
10 ORG>>D>>CALL ORG>>DECIDE>>HE ORG>>HE>>YOU ORG>>HIS>>DECIDE ORG>>NEG>>D ORG>>OUR>>ORG ORG>>SURE>>YOU OTHRU>TELL2
10 OUNTIL>TELL1 OUR>>DECIDE>>TALK OUR>>NEWS>>TELL OUR>>ORG>>HIS OUR>>ORG>>SEND OUR>>TELL>>O OUR>WAIT OWITHIN>D2
10 PAST>>ALL>>FUT PAST>COND1 PAST>HIS1 SEND>OBEF2 START>CALL2 SURE>>COND>>O SURE>>HEAR>>TELL SURE>>WAIT>>D
10 SURE>>WE>>YOU SURE>>YOU>>HEAR SURE>HEAR SURE>YOUR2 TALK>>TELL>>D TALK>DECIDE TALK>OON1 TALK>OTHRU TELL>>D>>HEAR
10 TELL>>D>>ORG TELL>>D>>TALK TELL>>DOC>>D TELL>>EVENT>>D TELL>>NEWS>>ALL TELL>>SEND>>D TELL>>YOU>>D US>>CALL>>YOU
10 US>>D>>WHEN US>>IT>>O US>>WHEN>>D US>>YOUR>>WE WAIT>>YOU>>US WAIT>EVENT WAIT>IT2 WAIT>US WE>>ASK>>TALK
10 WE>>CALL>>ORG WE>>CALL>>WHEN WE>>IT>>ORG WE>>PAST>>O WE>>TALK>>NEWS WE>>YOU>>NEWS WE>HIS1 WE>OBEF1 WHEN>>CALL>>YOU
10 WHEN>>HE>>DECIDE WHEN>>NEWS>>AWAY WHEN>>ORG>>D WHEN>WE1 YOU>>ASK>>NEG YOU>>DECIDE>>SEND YOU>>DECIDE>>WAIT
10 YOU>>FUT>>HIS YOU>>FUT>>WAIT YOU>>SEND>>DOC YOU>HEAR YOUR>>TELL>>O YOUR>>WE>>FUT c.deaber c.defolgt c.degedul
10 c.degetro c.demeld c.depeile c.deper c.dericht c.desein c.desetze c.designa c.enable c.encomp c.endiary c.eneod
10 c.engo-ah c.enhimse c.enines c.enlab c.enmailb c.enmaile c.enmarcu c.enmgmt c.enone c.enout c.enoutsi c.enravi
10 c.enring c.ensay c.enship c.enturke c.enusual c.enwanji c.enwrite c.escalma c.esdas c.eshorar c.espuedo c:DECIDE
10 de<__duerf de<__kurz de<__mich de<__sag de<_mehr de<_nur de=D__! de=D__entsc de=D__gespr de=D_bitte de=D_lg
10 de=D_noch de=D_werde de=O__antwo de=O_hast de=O_krieg deaber_noch deabsch_mitte dealle_> dean_=O deantwo_folgt
10 deauf_dich debis__was debrand__ruft debrand_sie dedafue__=O dedann__ihnen dedes_=O dedie__erfol dedir__> dedu_bekom
10 dedu_meine deein_signa deeine__mitte deentsc__und deerhal__=D dees_weite deetwas_gedul defolgt_=D defolgt__>
10 defrau__sie degebe_ihnen degedul__bitte degibt_es dehandy__antwo dehandy_richt dehast__meine deich__das deihnen__=D
10 deihre__liegt deihrem__> deist__wir dekalen__=O dekrieg_sie dekurz__handy delg_> demail_> demehr__! demeld_mich
10 demelde_uns demich__=O demich__lg demir__dann demitte__=D demitte_ergeh denicht__melde denicht_dann deper__>
10 deper_mail deperso_wird derechn_damit dericht__=D dericht_antwo derueck_> derueck_erfol derueck_erhal derueck_kommt
10 desetze_uns desich_noch desie__zurue desie_ruft desorgf_und destell_sich deueber__> deum__gedul deum_etwas
10 deund_absag deunser__erhal deunser_rueck devom__richt devom_handy devon__perso devon_unser dewerde_wir
10 dewiede__ihnen dewiede_bei dewir__damit dewir_mehr dewir_pruef dewir_rechn dewir_setze dezu_und en9_> en:__we
10 en<__again en<__case en<__go en<__morni en<__recko en<__tight en<__timel en<_be en<_busy en<_by en<_cant en<_gover
10 en<_ines en<_mgmt en<_paper en<_put en<_ravi en<_selec en<_terms en<_turna en<_wanji en=D__happe en=D__her
10 en=D__loop en=D__loved en=D__updat en=D_call en=D_day en=D_eod en=D_eveni en=D_not en=D_to en=O__agree en=O__anyho
10 en=O__e en=O_s ena__an ena_membe ena_real ena_windo enabout_resul enaccou__expec enaccou_pleas enafter_our
10 enagain__i enagain_for enaim__to enaim_is enairpo__reply enairpo_prope enall__at enall_goes enam__the enam__to
10 enam_hikin enam_home enam_hopef enam_waiti enand__back enand__commu enannek__take enannek_will enanswe__early
10 enanswe__eveni enanswe_at enanywa_> enappli_is enare_norma enaroun_9 enaroun__> enarran__next enas__are
10 enasses__will enat__lates enat_every enbe__calls enbe__decis enbe_sendi enbecom_my enbeen__back enbefor__am
10 enboard__=D enboard__call enbrief_=O enbudge__clear enbunch__i enbunch_and enbusy__=D enbusy_week enbut__=D
10 enby_lunch enby_phone encalen_: encalen__i encall__it encall__up encall_if encalls_=D encalls__> encan__speak
10 encant__more encant_say enceo_=D enchoic__the enclear_> enclosi__half- encolle_annek encolle_is enconta_again
10 encv_again enday__i enday_befor enday_i enday_we endecid__so endecis_and endecis_has endemo_> endiges__turke
10 endiges_your endirec__morni eneach__=D enemail_with eneod_> eneveni_i enevery_answe enevery_loved enexact__=D
10 enexpec_her enexpec_my enfair__i enfeedb__is enfeedb_on enfeedb_to enfinal_call enfor__evalu enfor__every
10 enfor__feedb enfor__i enfor_somet enforma_lette enforwa__will enforwa_we enfrom__airpo enfrom__and enfrom_here
10 engener__is enget__updat enget_my engo-ah_=D engo-ah__> engod__> engoing__call enhad__call enhalf-__pleas
10 enhalf-_accou enhangi__you enhave__go-ah enhave__heard enhave__point enhave__windo enhave_diges enhave_still
10 enhe__the enher__get enhere__will enhi__give enhirin__meets enhis_choic enhome_and enhopef_i enhr__conta eni__hikin
10 eni__home eni__hopef eni__use eni__waiti eni_recko eni_updat enif__goes enif__s enif_all enin__offic enin__order
10 enin_black enines__send enines_will eninfor_by eninter_invit enis__his enis_here enis_makin enis_usual enis_you
10 enit__get enit__like enit__quiet enit__takes enit_usual enkeep__waiti enknow__it enknow__outco enknow__way
10 enknow_eithe enlands_=D enlast__befor enlates__=O enlet_candi enlette__offer enlette__you enlette_to enlike_=D
10 enlimbo_> enline__once enlook__every enlook__somet enloop__=O enloved__demo enloved_the enmailb_=D enmailb__>
10 enmakin__choic enmakin_calls enmakin_decis enmakin_his enmanag__makin enme__cv enme__god enmeeti__the enmeeti__will
10 enmeets__i enmembe_of enmgmt__=D enmgmt_meets enmind__=D enmind_waiti enminds__=D enmore__! enmore_now enmorni_=O
10 enmorni__call enmorni__i enmove_=O enmove_forwa enmy__annek enmy__the enmy__will enmy_team ennamed__> enneed__=D
10 ennext_inter enno__email enno_an enno_recep ennot__=O ennot_befor ennot_keep ennothi__call ennothi_will
10 ennotif__that ennow_you enof__bunch enof__from enof_limbo enof_refer enoffic__and enok__this enok_like enon__fair
10 enon__team enor_the enorder_recei enother_=O enour__votes enour__who enour_board enour_end enour_pick enout_=D
10 enout__limbo enout__your enowner__i enowner_now enpanel__will enparen__> enpatie__us enpeopl__befor enpick_of
10 enping__w enpriya_> enpromi__to enpromi__will enprope_reply enravi__going enravi_s enread__=O enreal__>
10 enrecko__will enrecko_we enrelea__you enrelea_to enreply__! enreply__is enreply_for enrever__to enrever_back
10 enring__> ens__night ens_quiet ensaid_=O ensay__now ensay_i ensched__the enscore_so ensee__email ensee__infor
10 ensee_an enselec__be enselec__move enselec_to ensendi__=D ensendi__a enshall_know enshare_the enshe__promi
10 enshe__ring enshe__you enship_=D enshoul__> enshoul__in enshoul__more enshoul__one enshoul__your enshoul_recei
10 enside__usual enside_is ensit__=D ensit_tight ensits_=O ensomeo__give ensomeo__my ensomet__us enspeak__resul
10 enspeak_about enspoke__priya enstill__nothi enstill__pick enstill__two enstill_free enstill_heard enstill_our
10 entake__again entake__from entake_conta enteam__here entell__where enterms__refer enthank_again enthat__for
10 enthe__light enthe__proce enthe__prope enthe__recei enthe_aim enthe_audit enthe_bank enthe_bunch enthe_demo
10 enthe_go-ah enthe_lab enthem__come enthey__closi enthey__decid enthose_=O entight_=D entime__=O entime_we ento__=O
10 ento__forwa ento__herse ento__makin ento__not ento__throu ento_ask ento_confi ento_expec ento_notif ento_score
10 entouch__all entrave__i entrial__=O enturke_=D enturke__you enturna__our enturna_on enus_offic enuse__to enuse_it
10 enusual_=D envote_is envotes_=D enw__real enw_a enwaiti__? enwanji__send enwanji_will enwas__we enway_=D
10 enwe__about enwe__at enwe__follo enwe_antic enwe_plan enwhen__budge enwhen__whole enwhen_the enwhich__i enwho_s
10 enwill__befor enwill__had enwill__himse enwill__keep enwill__makin enwill__relea enwill__right enwill__sendi
10 enwill_becom enwill_use enwilli_> enwindo__and enwith_no enworry__it enworry_if enwould__mind enwould_do
10 enwrite__peopl enwrite_with enyes_you enyou__arvo enyou__away enyou__becom enyou__diges enyou__how enyou__morni
10 enyou__note enyou__ring enyou__selec enyou__terms enyou_know enyou_mind enyou_sorry enyou_w enyou_waiti enyou_where
10 enyou_with enyour__again enyour_turke es<__comun es<__das es<__jefa es<__puedo es<__tendr es<__vuelv es=D_cuand
10 es=D_de es=O__confi escandi_=D escandi__> escomit_decid esconoc__=O esconte__? escorre_: esdas_=D esdas__?
10 esdecid__=D esdigan_> esdigo_si esel__decid esen__te esen__y esesa__tarde esesa_misma esfalta__confi esfalta_le
10 esjefa__el esjefa_vuelv esla__cuand esla__para esla_jefa esle_estar esllamo_yo eslos_resul esmisma__te
10 esmisma_tarde esnos_das espara_decid espor__: espuedo__=D espuedo_conte esquier__=D esrecib__corre esrecib_un
10 esresol_=D esrespo__=O esrespo_la esrespu__corre esrespu_por esresul__=O esresul__publi esse_la essin__le
10 este__conte este__si este_conta este_puedo estendr_una estiene_una esuna_decis esy__=O esy__avisa esy__misma esy_el
10 esy_esa esyo_> fr<__les fr<_promi fr=D__plus fr=D_le fras__repon fras_ta fraurez__=O fraurez__mes fraurez_la
10 fraussi_> fraux_candi frcandi__> frcandi__infor frcommu__decis frconta_=D frcourr__> frd_etre frde_mes frdelai_de
10 frdevri_avoir frdire_=D frensui_=O frje__tiend frle__rentr frmes_nouve frnous__revie fron__la frparvi_=D
10 frprend__decis frpromi__as frpromi_tu frrepon__! frrepon__parvi frrepon_ferme frresul__seron frresul_seron
10 frresul_vous frsaure__si frseron_infor frsi_nous frta__=D frta_repon frtranc__et frtu__ta frune__ferme frvers__a
10 frvous_commu frvous_reten frvous_revie frvous_saure frvous_tiend p:CALL s.dedich s.dedrueb s.deendgu s.dehandy
10 s.dekalen s.delg s.demitte s.denoch s.deoder s.derechn s.desage s.desorgf s.enairpo s.enannek s.enanywa s.enbrief
10 s.enbunch s.encant s.encomes s.endemo s.enlimbo s.enoslo s.enours s.enphone s.ensend s.ensigna s.esalgo s.esesa
10 s.esese s.esmisma s.fravert s.frchef s.frcompt s.frensui s.frle s.frson s:HEAR s:SEND
11 ALL>>DECIDE>>D ALL>>FUT>>CALL ALL>>IT>>CALL ALL>>YOU>>HEAR ALL>ALL1 ALL>D2 ALL>HEAR2 ALL>TALK2 ASK>>NEG>>IT
11 ASK>>WE>>NEG ASK>START1 ASK>SURE2 AWAY>>IT>>US AWAY>>O>>NEWS AWAY>>YOUR>>D CALL>>IT>>NEWS CALL>>NEWS>>FUT
11 CALL>>OUR>>ALL CALL>>WHEN>>YOU CALL>ALL1 CALL>COND1 CALL>PAST2 CALL>YOU1 COND>>ALL>>WE COND>>IT>>O COND>>WE>>US
11 COND>>YOU>>ALL D>>HEAR>>HE D>>NEWS>>WAIT D>>O>>EVENT D>>US>>FUT D>>US>>HEAR D>>WAIT>>WHEN D>>WE>>SEND D>>WE>>TALK
11 D>>WE>>TELL D>OUNTIL1 DECIDE>>D>>CALL DECIDE>>NEG>>WAIT DECIDE>>TALK>>YOU DECIDE>>WHEN>>NEWS DECIDE>>YOU>>IT
11 DECIDE>AWAY1 DECIDE>FUT1 DECIDE>HEAR DECIDE>IT DOC>>EVENT>>YOU DOC>>OUR>>ORG DOC>>YOU>>FUT DOC>OBY1 DOC>YOUR2
11 EVENT>>CALL>>YOU EVENT>>D>>ORG EVENT>>D>>YOU EVENT>>HEAR>>TELL EVENT>COND EVENT>OFROM EVENT>OUNTIL2 EVENT>SURE2
11 FUT>>ALL>>DECIDE FUT>>ALL>>IT FUT>>CALL>>WHEN FUT>>DOC>>D FUT>>EVENT>>HEAR FUT>>NEG>>AWAY FUT>>SEND>>AWAY
11 FUT>>START>>TELL FUT>>TELL>>DECIDE FUT>>TELL>>YOU FUT>>YOU>>D FUT>OBEF2 FUT>US HAVE>>D>>NEWS HAVE>>HAVE>>TELL
11 HAVE>>ORG>>D HE>>D>>SURE HE>>EVENT>>CALL HE>>HEAR>>FUT HE>>O>>FUT HE>>TELL>>D HE>NEG HE>OUNTIL HEAR>>CALL>>WHEN
11 HEAR>>D>>ORG HEAR>>HIS>>DOC HEAR>>NEWS>>YOU HEAR>>US>>TELL HEAR>>WE>>PAST HEAR>>WHEN>>CALL HEAR>>YOUR>>TELL
11 HEAR>COND HEAR>NEWS1 HEAR>ORG1 HEAR>OUR2 HEAR>PAST HIS>HEAR2 HIS>YOU2 IT>>D>>AWAY IT>>FUT>>ALL IT>>IT>>FUT
11 IT>>O>>YOU IT>>ORG>>EVENT IT>>ORG>>HEAR IT>>SEND>>WE IT>>YOU>>WHEN IT>FUT2 NEG>>SEND>>HEAR NEG>>TALK>>D NEG>AWAY1
11 NEG>O NEG>WAIT NEG>WHEN NEWS>>CALL>>AWAY NEWS>>NEWS>>O NEWS>>NEWS>>US NEWS>>TELL>>WE NEWS>>WHEN>>WE NEWS>>YOU>>WHEN
11 NEWS>D NEWS>D1 NEWS>YOU1 O>>ALL>>FUT O>>ALL>>YOU O>>NEG>>TALK O>>NEWS>>YOU O>>WE>>CALL O>>WE>>TELL O>>WHEN>>WHEN
11 O>SURE1 O>SURE2 O>YOU1 OAPPROX>FUT1 OAPPROX>HEAR2 OAPPROX>WE OBEF>CALL2 OBEF>TELL2 OBY>US2 OFROM>TELL2 OON>DECIDE1
11 OON>O2 ORG>>D>>TELL ORG>>EVENT>>WE ORG>>HEAR>>TELL ORG>>O>>YOU ORG>ALL2 ORG>DECIDE1 ORG>NEWS ORG>O2 OUNTIL>FUT2
11 OUNTIL>WE OUR>>CALL>>YOU OUR>>D>>FUT OUR>>NEWS>>WHEN OUR>>PAST>>ALL OUR>>SEND>>YOU OUR>OBEF1 OUR>OWITHIN OUR>SEND1
11 OWITHIN>FUT1 PAST>>O>>ORG PAST>>YOU>>DOC PAST>>YOU>>TELL PAST>>YOUR>>WAIT SEND>>D>>HEAR SEND>>EVENT>>D
11 SEND>>HE>>NEWS SEND>>HEAR>>START SEND>>NEWS>>YOU SEND>>TELL>>OUR SEND>>YOU>>NEG SEND>OON1 START>>START>>O
11 START>COND SURE>>NEWS>>D SURE>>SURE>>YOU SURE>HEAR1 SURE>OBEF2 TALK>>ASK>>FUT TALK>>DECIDE>>D TALK>>HEAR>>YOU
11 TALK>>HIS>>D TALK>EVENT1 TALK>O TALK>WHEN2 TELL>>FUT>>YOU TELL>>HEAR>>TELL TELL>>OUR>>EVENT TELL>>US>>ORG
11 TELL>>US>>TELL TELL>>YOU>>AWAY TELL>>YOU>>COND TELL>>YOU>>OUR TELL>OBEF2 TELL>ORG2 TELL>WHEN TELL>YOU US>>ASK>>D
11 US>>NEWS>>D US>DECIDE2 US>DOC US>EVENT1 WAIT>>TELL>>EVENT WAIT>>WAIT>>NEWS WAIT>>WHEN>>EVENT WAIT>NEWS1 WE>>ASK>>D
11 WE>>CALL>>O WE>>D>>NEWS WE>>DECIDE>>HE WE>>HEAR>>EVENT WE>>HEAR>>HIS WE>>TELL>>YOUR WE>>YOU>>TELL WE>DECIDE WE>O1
11 WE>WAIT WHEN>>HEAR>>YOU WHEN>>ORG>>HAVE WHEN>>WE>>ASK WHEN>COND1 WHEN>DECIDE WHEN>NEWS WHEN>OUR1 WHEN>TALK1
11 WHEN>TELL1 YOU>>ALL>>YOU YOU>>CALL>>HE YOU>>CALL>>WE YOU>>CALL>>WHEN YOU>>FUT>>AWAY YOU>>FUT>>HEAR YOU>>HE>>O
11 YOU>>NEG>>TELL YOU>>NEG>>YOU YOU>>NEWS>>FUT YOU>>NEWS>>OUR YOU>>O>>IT YOU>>O>>ORG YOU>>O>>WE YOU>>US>>NEWS
11 YOU>OWITHIN a:OUNTIL a:YOU b:SURE c.deabsch c.deabzus c.deangep c.dekling c.dekonta c.deliegt c.desachs c.desage
11 c.devorau c.dewisse c.enanywh c.enaside c.enassem c.enaudit c.enbecom c.encalen c.enclari c.endiges c.endraft
11 c.endrop c.eneithe c.enfores c.enfrom c.enfuner c.enhaha c.enhikin c.enhold c.enhopin c.enintim c.enlate c.enmate
11 c.ennomin c.ennon-s c.enparti c.enphoni c.enrelea c.enreq c.enresul c.enshoot c.enshutd c.enside c.ensmoke
11 c.enwhere c.escorre c.esdeber c.esdirem c.esdudas c.esmarco c.esmismo c.esnosot c.espaso c.espero c.espoder
11 c.esvota c.fraurai c.frauron c.fravise c.frconna c.frdis c.frdonc c.frma c.frpatro c.frtoi c.frun de<__absch
11 de<__auswa de<__gebe de<__gremi de<__sachs de<__sollt de<__tagt de<_antwo de<_das de<_du de<_krieg de<_sobal
11 de<_von de<_wuerd de=D_=O de=D__angep de=D__steht de=D_abzus de=D_getro de=D_liegt de=D_rechn de=D_tagt de=O__noch
11 de=O_beden de=O_laufe dealle__und deanspr__infor deantwo_=D deantwo_> deantwo_koenn deauf__zurue debekom__von
11 debesch__=D debitte_haben debrauc_ich deda__ich dedaher__versc dedaher_leide dedanac__ich dedann_steht dedas_=O
11 dedas__brauc dedas__tagt dedas_fuer dedauer__=D deder_facha dedich__an dedie_zu dedu__ergeb dedu_ein dedu_eine
11 dedurch_> deeine__wird deeinen_termi deentsc__sie deerhal_sie dees__bis defacha__gebe defacha_und defrau__wird
11 degedul_> degenau_sagen degesch_ist degespr__daher degespr_muss degespr_und degetro_> degleic_=O degremi__=D
11 degremi_tagt dehast__ein dehast__eine dehoere_=D dehoffe__=D deich__dich deich__genau deich_gebe deich_melde
11 deich_mich deihnen_> deihnen__konnt deihnen__sagen deihnen__verbi deihnen_besch deihnen_in deihnen_leide dein_verbi
11 deinfor_sie deist_angep deklapp_> deleide__sagen deleide__werde deleide_versc demehr__> demelde__wir demelde_konnt
11 demit__facha demit__in demuss__leide demuss_daher denicht_sagen denimmt__in denoch__hast deob__klapp deob_es
11 depostf_> derufe__sie desachs__wir desachs_bitte desage_ihnen desein_dann desie_> desie__noch desie__sie
11 desie__ueber desie_an desie_sind desollt__uns desollt_wir detag__> detelef_mit determi_> detreff_wir deund_infor
11 deund_sag deuns__dann deverei__muss deverei_gespr deversc_werde devon__bitte devon_sachs dewas__> dewir__abzus
11 dewir__besch dewir_antwo dewir_entsc dewir_komme dewird__getro dewird_sie dewisse_> dewisse__mehr dezu_>
11 dezu__absag dezu_oder en:__decis en<__arriv en<__assem en<__final en<__guess en<__gut en<__invit en<__like
11 en<__outco en<__read en<__round en<__shoot en<__shutd en<__silen en<__take en<__waiti en<__white en<__whole
11 en<__with en<_comp en<_contr en<_eithe en<_hopef en<_leave en<_new en<_plant en<_priya en<_proce en<_radio
11 en<_succe en=D__an en=D__exter en=D__headc en=D__inclu en=D__nomin en=D__or en=D__put en=D__regis en=D__soone
11 en=D__time en=D_haha en=D_possi en=O__board en=O__sort ena__but ena__decis ena_call ena_draft ena_flag ena_funer
11 ena_queue enabout__contr enafter__hear enafter_i enafter_we enagain__you enagain_with enagree__sleep enaim__turn
11 enaimin__an enaimin_for enall__but enall__in enall__settl enall__we enall_be enall_parti enallow__=D enan__as
11 enand_pleas enand_white enannou__=D enannou__outco enanswe__my enanswe__possi enanswe__prope enanswe_into
11 enanyth_=O enappli__a enappli_furth enappro_=O enappro__=D enappro__shoul enappro_which enare__inter enare__my
11 enare_decid enare_maile enarm_twist enassem__you enassem_votes enatten__and enaway__mate enback__i enback__work
11 enback_towar enbe__if enbe__late enbe_discu enbe_furni enbe_getti enbe_relea enbe_reope enbe_writt enbeen__=O
11 enbefor__leave enbefor_noon enbell__=D enbell_you enblack__white enblack_and enboard__met enboard_gathe
11 enbody__must enbooke__time enbooke_a enboss__=D enbreak__=D enbrief__and enbudge_=D enbudge__appro enbut__respo
11 enbut_yours enby__> encall__prefe encall_them encalli__=D encan__up encan_i encan_make encan_promi encance_=O
11 encandi__i encandi_comes encandi_decli encandi_shall encheck__the encheck_your encircl__=D enclari_=D enclari__>
11 enclien__away encome__a encomes__> encommi__to encommi_to encommu__> encomp__is encomp_commi encompa__and
11 encompa_notes enconsu__conta enconta_> enconta__> enconta__regar enconve__with encounc_signs encount_again
11 endate__time endates_> enday_! enday__send enday__to enday_to endear__unfor endecis__to endecis_befor endecis_known
11 endecli__will endecli_i endeter_=D endeter__> endo__arm endo__go endo__is endo_know endo_some endraft_=D endraft__>
11 eneithe__or eneithe__you eneligi_=D eneligi__> enemail__the enemail_the enemail_you enend_of enevery_appli
11 enexpec__come enexpec__email enexpec__final enexpec__from enexpec__smoke enexpec_white enexten_an enexter__is
11 enfeedb__=D enfeedb__the enfinal__=O enfinal_round enfind__mail enfirst__decli enfirst_candi enflag__> enflag_there
11 enfolks_=O enfollo__me enfollo_from enfor__docum enfor_sure enfores__respo enfores_a enfrom__first enfrom__minis
11 enfurni__you enfurni_to enfurth_=D enfurth__s engathe__resul enget__lette enget__the enget_feedb engetti__mail
11 engetti__prope engetti_our engive__our engive__to engo__a engo_getti engover__=D engover_meet engut__you engut_says
11 enhaha_> enhappe__> enhas_met enhave__day enhave__down enhave__first enhave__yes enhave_agree enhave_clari
11 enhavin__to enhavin_spoke enhe__=D enhe__only enhe_is enheard_=D enheard__> enher_dates enhikin_=D enhikin__with
11 enhopef_we enhr__will eni__a eni__bell eni__booke eni__repor eni__updat eni_answe eni_hear eni_leave eni_put
11 eni_read enif__first enif__made enin__after enin__mailb enin__proce enin_there eninfor__mail eninfor__their
11 eninter__shall eninto__meeti enintro_herse enis_=D enis__queue enis__which enis_under enit__black enit__over
11 enit_shoul enjob__haha enjust_waiti enknow__dates enknow__know enknow__said enknow_her enknow_is enknow_then
11 enlande__=D enlast__comes enlate__an enlate_for enleave_it enleave_the enlegal_you enlette__=O enlette_goes
11 enlonge_works enlook__for enlook_out enloop_=O enmade__short enmade_the enmail__morni enmail_the enmaile_out
11 enmake__a enmake_that enme__once enmeet__eveni enmeet__phone enmeet_by enmeeti_=O enmessa__be enmessa_will
11 enminds__and enmiser__> enmore__i enmust__to enmust_respo enmy__says enmy_call enmy_gut enn__tell enn_can
11 ennamed_=D ennews_=O ennews__thing ennews_first ennext_steps enno__=O enno__is enno__works ennomin__so
11 ennomin_someo ennorma__=D ennot__again ennot__getti ennot__take ennot_count ennote_our enoccup__=O enof__messa
11 enof__the enof_their enoffer__> enoffic__can enoffic_n enonce__board enonce__retur enone__the enor_i enoslo_=O
11 enour__known enour_last enour_mail enour_prefe enout__an enoutco__or enpanel__decis enpaper__from enpaper__with
11 enpaper_and enpaper_s enpartn__decid enpeopl_=O enpin__down enplant__is enplant_shutd enpleas__our enpleas_arriv
11 enposit__respo enpossi_soone enprefe_candi enpriya__the enproce__: enproce__a enproce_fores enproce_lasts
11 enproce_time enpromi__a enprope_job enprope_when enput__flag enput__remin enput__that enput_a enput_all
11 enqueue__yours enqueue_but enradio__from enradio_silen enrecep_> enrecon__you enrecru__follo enremai_inter
11 enremin__my enremin_in enreope__and enreply__be enreply_shall enresul__maile enresul__publi enresul__reach
11 enresul_and enresul_shall enresul_shoul enretur_of enrever_on enrevie_=O enring__at enring__strai enrobin_unfor
11 ens__=D ens_over ensat__with ensays_you ensched__=D enschol__gathe enschol_board ensettl__and enshall__furni
11 enshare__updat enshare_an enshenz_=O enshoot__a enshoot_you enshoul__a enshoul__an enshoul__be enshoul__you
11 enshutd__there enshutd_is ensigns__and ensilen__us ensilen_from ensits__and enslow_=O ensmoke_=D ensome__twist
11 ensome_arm ensomeo__you ensomeo_so ensomet__=D ensomet__tell ensomet_to ensort__out ensucce_appli ensure_>
11 entake_=D entake__answe entake__appli enteam__=O enteam__can enteam__revie enteam__to entell__and entell__strai
11 entest__shoul entest_resul entext__lunch enthat__partn enthat__shall enthat__writi enthat_meeti enthat_s
11 enthe__eveni enthe__fores enthe__into enthe__n enthe_assem enthe_brief enthe_ceo enthe_conve enthe_md enthe_princ
11 enthe_remai enthe_same enthe_yes enthem__get enthing__morni enthing__to enthis_messa entime__them entimes__>
11 ento__its ento__of ento_appli ento_nomin ento_turn entold__if entold_we entoo_late entowar__=D enturn__=D
11 enturn_appli entwist__and entwo_direc enunabl__atten enunfor_=D enunfor__no enuntil__new enup__conve enus__befor
11 enus_we envote_s envotes__=D envotes_you enwait_=D enwe__agree enwe__compa enwe__final enwe__write enwe_talk
11 enwe_talke enwhat_they enwhate__> enwhen__know enwhich_shoul enwhite__=D enwhite_smoke enwho__the enwill__answe
11 enwill__as enwill__count enwill__discu enwill__getti enwill__reope enwill__some enwill__somet enwill_all
11 enwill_bell enwill_compa enwill_forwa enwill_shoot enwinne__be enwinne_will enwith__bank enwith__i enwith__recep
11 enwith__retur enwith__then enwith_coffe enwork__i enworks__signs enworry__will enworry_it enwould__surpr
11 enwould__that enwould_tell enwrite__soon enwritt__> enwritt__shall enwritt_reply enyou__brief enyou__contr
11 enyou__detai enyou__draft enyou__ok enyou__once enyou__prope enyou__reply enyou__unabl enyou__word enyou_eithe
11 enyou_if enyou_our enyou_out enyou_prope enyou_recei enyou_right enyour__about enyour__furth enyour_mailb
11 enyour_recru es:_=D es<__: es<__avisa es<__darem es<__direm es<__harem es<__maxim es<__mismo es<__podre es<__sabra
11 es<_consu es=D__comun es=D__llama es=D__quien es=D__sales es=D_el es=D_mismo es=D_tendr es=O__pensa es=O__por
11 es=O__te esa__un esa_escri esa_mirar escalma__=O escomo__la escomo_esta escomun__resol escon__=O esconfi_>
11 esconfi__este esconfi_por esconoc__> esconsu_: esconti_> escuent__esta escuent__la escuent__que escuent_como
11 esdarem__respu esde__human esde_recur esdecir__=D esdecir_nada esdecis__=D esdirem__=D esdirem_algo esel__por
11 esel_link esescri__> esesper__el esesper_comun esesta__cosa esesta_la esestam__el esestam_cerra eseste__la
11 eseste_medio esgeren__conoc esgeren_quier esharem__la eshora__el eshora_y esla__quier esla_geren esla_hora
11 esle__comun esle_avisa esle_harem esle_notif esle_seran eslink_> esllamo__y esllega__resol esllega_la eslos__le
11 esmaxim__respu esmaxim_de esmedio__hora esmedio_la esmi__vuelv esmirar__te esno__decir eso__no espaso_el
11 esplazo__respu espodre__nada espor__medio espor_este esproce__=D esproce_y esque__geren esque_decid esquier_conoc
11 esresol_> esrespu_es esresul__seran esresul_le essabra_algo essales__dudas essales_de esse__en esse_pondr
11 esseran_comun essi_o este__por este__un este__yo este_avisa este_aviso este_direm este_doy este_marco este_paso
11 este_volve estendr_=O estiemp__de estiemp_maxim estomar__decis estomar_la estomar_una esusted_=D esusted__nuest
11 esvolve__escri esvolve__mirar esy__aviso esy__cuent esy__de esy__digo esy__la esy__link esy_sales fr<__petit
11 fr<__suite fr<__te fr<__tu fr<_resul fr=D__aurez fr=D__saure fr=D_promi fr=D_votre fr=D_vous fr=O__decis fr=O__donc
11 fr=O__refle fr=O_on fr=O_sa fra_ce frappel_dans fravec_l fravise__resul fravise_du frcandi__avise frconna_notre
11 frde__est frdecad_=O frdecad__=D frdecid_=D frdecis_> frdecis__=D frdecis__> frdecis_tombe frdelai__repon
11 frdepla_=O frdeuxi__=O frdire_plus frdis__=D frdonc_=D fren_dire frencor__peu frencor_un frenvoi_l frest_=D
11 frest__> frfais__=D fril__sera frinfor__la frinfor_dans frje__dis frje__pouvo frje__tiens frjury__prono frjury_se
11 frla__et frle_delai frles_candi frles_suite frmail_de frmerci__patie frmon_chef frnotre_choix frnous_devri
11 frparvi__mail frparvi_par frpatro__=D frplus__> frpossi_> frpouve__sur frpouve_compt frpouvo__en frpromi_>
11 frprono__> frrefle_et frrepon__notre frresul__=D frresul_la frreven__vous frreven_vers frrevie_vers frsaure_=D
11 frse_recon frsera_repon frserez__dans frserez_fixe frseron_avise frsuite__a frt_appel frte_revie frtexte_=O
11 frtoi__> frun_peu frvotre__vous frvous__dans frvous__dire frvous__fixe frvous__par frvous_devri how:APPROX&DECIDE
11 how:APPROX&EVENT how:NOTBEF&DECIDE how:NOTBEF&HEAR p:COND p:HIS s.debeden s.dedaher s.dedruck s.degespr s.deklaer
11 s.delaufe s.desobal s.detagt s.deversc s.devon s.devor s.enanswe s.enby s.enchasi s.enevery s.enflag s.enfolks
11 s.engut s.enhopef s.enhopin s.enloved s.enn s.enoccup s.enphoni s.enpin s.enqueue s.ensat s.ensavin s.enshenz
11 s.ensign- s.ensigns s.enwithi s.enwrapp s.enwrite s.esahora s.escomit s.escosa s.esdecis s.esdia s.esdudas
11 s.esenseg s.esle s.eslink s.eslos s.esmaxim s.esnuest s.esresul s.essales s.estodos s.fraurez s.frce s.frcelui
11 s.frdecad s.frdeuxi s.frenvis s.fretant s.fril s.frou s.frpeu s.frpossi s.frrefle s.frtexte s.frtiens s.frtoi s:ORG
11 s:WHEN
12 ALL>>ALL>>TELL ALL>>FUT>>FUT ASK>>FUT>>HEAR ASK>>IT>>FUT ASK>>O>>YOU ASK>>YOUR>>WAIT ASK>DECIDE2 ASK>NEG ASK>OON1
12 AWAY>>SEND>>YOU AWAY>EVENT2 AWAY>OUNTIL CALL>>HEAR>>O CALL>>NEWS>>D CALL>>OUR>>FUT CALL>>OUR>>NEWS CALL>>TELL>>D
12 CALL>>WE>>YOU CALL>>YOU>>NEWS COND>>WE>>O D>>EVENT>>HEAR D>>FUT>>SEND D>>HE>>PAST D>>IT>>YOU D>>ORG>>US
12 D>>SEND>>YOUR D>>SURE>>YOU D>>TELL>>YOU D>>WHEN>>DOC D>>WHEN>>NEWS D>>YOU>>EVENT D>>YOU>>WE D>DOC1 D>NEWS D>OFROM
12 D>WE1 DECIDE>>TALK>>DECIDE DECIDE>DECIDE DECIDE>WAIT1 DOC>AWAY2 DOC>CALL1 DOC>D2 EVENT>>O>>ALL EVENT>ORG1
12 FUT>>CALL>>COND FUT>>FUT>>NEWS FUT>>IT>>COND FUT>>NEG>>YOU FUT>>SEND>>NEWS FUT>SURE2 HAVE>>O>>AWAY HAVE>WE2
12 HE>>ASK>>TELL HE>>HAVE>>ORG HE>US2 HEAR>>CALL>>NEWS HEAR>>CALL>>OUR HEAR>>NEWS>>US HEAR>>NEWS>>WHEN HEAR>>O>>FUT
12 HEAR>>PAST>>ALL HEAR>>PAST>>TELL HEAR>>US>>NEWS HEAR>>YOU>>CALL HIS>TALK HIS>WE1 IT>>FUT>>HEAR IT>CALL2 IT>DECIDE2
12 NEG>>WAIT>>YOUR NEG>>YOU>>HEAR NEG>>YOU>>SEND NEG>D2 NEG>OIN2 NEG>OUNTIL NEWS>>FUT>>TELL NEWS>>TELL>>YOU NEWS>AWAY1
12 NEWS>HAVE O>>AWAY>>IT O>>EVENT>>TELL O>>IT>>FUT O>>IT>>HAVE O>>NEG>>FUT O>>SURE>>COND O>>TELL>>IT O>>WAIT>>YOU
12 O>>WHEN>>SEND O>START1 O>TELL1 OBY>COND1 OFROM>DECIDE2 OFROM>WAIT OFROM>YOU OON>D2 OON>HEAR2 OON>WHEN
12 ORG>>CALL>>PAST ORG>>DECIDE>>D ORG>DOC ORG>NEWS2 ORG>OFROM ORG>OUNTIL OUNTIL>CALL OUNTIL>CALL1 OUR>>YOU>>TELL
12 OUR>IT2 OUR>ORG OWITHIN>SURE1 PAST>>IT>>TELL PAST>>PAST>>COND SEND>>D>>YOU SEND>>YOU>>EVENT SEND>ASK2 SEND>IT1
12 SEND>OBY2 SURE>AWAY1 SURE>NEWS SURE>SEND2 SURE>YOU2 TALK>>WE>>FUT TALK>HIS TALK>NEWS2 TELL>>D>>DOC TELL>>US>>ASK
12 TELL>>US>>WE TELL>HEAR TELL>SURE1 TELL>TALK1 TELL>TELL TELL>WE2 THIRD>>AWAY>>IT THIRD>>O>>WE THIRD>IT1 THIRD>NEG2
12 US>>D>>DECIDE US>>D>>NEG US>>YOU>>CALL VAGUE>HEAR2 WAIT>>D>>NEWS WAIT>>OUR>>NEWS WAIT>>TALK>>D WAIT>EVENT2
12 WE>>FUT>>OUR WE>>FUT>>US WE>>ORG>>FUT WE>>TELL>>ALL WE>COND1 WE>OUNTIL2 WHEN>>AWAY>>D WHEN>>FUT>>O WHEN>>HE>>HEAR
12 WHEN>>NEWS>>OUR WHEN>OUNTIL1 WHEN>PAST2 YOU>>AWAY>>YOUR YOU>>NEG>>EVENT YOU>>O>>SURE YOU>>WE>>CALL YOU>HE2 YOU>HIS2
12 YOU>WAIT YOUR>>O>>YOU a:CALL c.dealso c.deausga c.deaussa c.debekom c.dechef c.deergeh c.degibts c.denaehe c.deokay
12 c.dereich c.derueck c.deyilma c.enadvis c.enannek c.enbell c.enbumpe c.encircl c.encommu c.eneop c.enfinan
12 c.engreen c.enhelen c.enhope c.eninbox c.enmiser c.enn c.ennamed c.enpaper c.enrever c.enshhh c.enshout c.ensteps
12 c.entest c.entoday c.enunlik c.enwinne c.enwith c.enwraps c.esdanos c.esdarem c.esharem c.eshuman c.esles c.essalen
12 c.estomar c.frca c.frchoix c.frecris c.frensem c.frfil c.frjury c.frparvi c.frpuis- c.frtout c.frverdi c:WAIT
12 de<__auswe de<__besch de<__einer de<__fuer de<__gedul de<__hoers de<__ueber de<__wird de<__yilma de<_kurze de<_lena
12 de=D__es de=D__mitte de=D__rechn de=D__sagen de=D_bis de=D_danac de=D_gedul de=D_gibts de=D_naehe de=D_reich
12 de=D_sag de=D_vor de=O__ruf de=O_also de=O_hab de=O_zurue deabsch__ergeh deabzus_> dealso_=D dealso__krieg
12 deantwo__sie debewer__bewer debewer_und debitte_gedul debitte_mit deda__rufe deden_ausga deden_vertr deder__wird
12 deder_besch dedie__ihrer dedie__kommt dedie_auswe dedie_falls dedie_pruef dedie_sie dedu__nachr dedu_ne
12 deeine__aussa deentsc_und deerfol_=D deerfol__> deergeh_=D deergeh__> dees__weite dees_inter defalls__die
12 defalls_fuer defuer__sie degeben__ihnen dehabe__inter dehabe_es dehaben_> dehaben__von deich__es deich__wiede
12 deich_dir deich_habe deich_mit deihnen_=O deihnen__naehe deihnen__reich deihnen__rueck deihrer__wird deinter_weite
12 deist__zu dekoenn__ihnen dekrieg__ne delena__ihnen delena_schic demich_=O demich_> demich_wiede demir_bitte
12 demit_unser demitte__koenn demitte_zu denachr__mir dene_nachr denoch__gedul deoder_absag depost_von depruef_ihrer
12 dereich_? dereich__> derufe__=D derufe__durch derufe__gleic desag_dir deschre__dir deschre_ich desich_dann
12 desie__=O desie__haben desie__mir desie__mit desie__und desie__uns desie__von detag__sie deueber__ausga deund_bewer
12 deund_rufe deund_sage deunser__sie deunter_wird dewas_von deweite__melde deweite_und dewir__> dewuerd_ihnen
12 dezu_rechn dezur__und en:__answe en:_that en<__assur en<__boss en<__check en<__from en<__get en<__hear en<__not
12 en<__note en<__patie en<__plan en<__revie en<__truth en<__vp en<__way en<__will en<__winne en<_annek en<_clien
12 en<_hang en<_she en<_shhh en=D__come en=D__door en=D__is en=D__know en=D__rever en=D__set en=D__sure en=D__than
12 en=D__today en=D__what en=D__write en=D_nothi en=D_rathe en=D_till en=O__all en=O__conta en=O__decid en=O__expec
12 en=O__only en=O__stand en=O__think en=O_expec en=O_nothi ena_feedb ena_messa ena_quart ena_sign enable_to
12 enabout__9 enadjus_and enagree_to enall__wante enam_meeti enan_infor enana_with enand__any enand__befor
12 enand__infor enand__write enand_call enand_give enannek__=D enannek_takes enare__from enarriv_at enaside__with
12 enaside_time enask__wheth enask__your enask_was enassig__> enassur__you enassur_me enat__end enat__the enback__we
12 enback__you enbe__back enbe__befor enbe__that enbe__till enbe__touch enbe_guide enbe_makin enbe_named enbe_recei
12 enbear_with enbefor__> enboard__got enboard_call enboss_decid enboss_is enbumpe_=D enbumpe__at enbuzz__=D
12 enbuzz_you enby__post enby_eop enby_regis encall__bumpe encall_got encalls__candi encalls_to encan__feedb
12 encan__for encan__hang encandi__to enclose__for encolle_and encome__towar encome__you encomes__from encommi__decid
12 enconsu__going enconta__then encould__give endate_and enday_runs endebri__=D endebri__for endebri_is endebri_sched
12 endecid__will endecis__unlik endirec_=D endo__rathe enemail__then eneop_=D eneop__> enexpec__=O enexpec__on
12 enexpec_a enexpec_feedb enexpec_the enexten_=O enfeedb_will enfinal__=D enfinal__a enfinal__will enfinal__wraps
12 enfinal_get enfirm_answe enfollo__> enfor__budge enfor__from enfor__funer enfor__patie enfrom__an enfrom__offic
12 enfrom_petra enfuner_> enget__messa engive_you engo__your engoes__the engot_bumpe engreen__=D enguide__you
12 enguide_to enhang__? enhang_tight enharve_=D enhas__aside enhas_set enhave__debri enhave__infor enhave_met
12 enhe__here enhe__set enheadc__open enheadc_will enheads_toget enhear_me enheard__me enheari__petra enher__and
12 enher__i enholid__give enholid__nothi enhope__reach enhope__we enhope__wrap enhr_=D enhr__> enhr__be enhr__us
12 enhr_of enhr_will eni__all eni__got eni__meeti eni__spoke eni_say enin__diary enin__with enin_holid enin_hr
12 enin_touch enin_truth eninbox_=D eninfor_=D eninfor_> enintim_of enis__adjus enis_meeti enis_unlik enit__me
12 enit__will enit_be enjury__and enjury_reads enkeep_you enkindl_note enknow__me enlates__will enlates_other
12 enlead__see enlead_will enlet__chase enlet__sleep enlette__me enlunch__will enmake__final enmark_=D enme__after
12 enme__eop enme__on enme__them enme_by enme_chase enme_sleep enmeet__morni enmeeti__=O enmessa_> enmet_every
12 enminis__=D enminis_answe enmiser_=D enmore_=D enmore_and enmore_inter enmorni__you enmost_and enmust__me
12 enmust_tell enmy__befor enmy__to enneeds_the ennorma__will ennot__=D ennot_go ennote__offic ennotes__you
12 enof__consu enof__email enof_today enoffic_shut enoffsi_=O enon__assig enon_to enonce__quart enone__inter
12 enone_more enonly__back enonly_get enour_timel enour_vp enout__to enout__we enout_and enoutco_after enowner__and
12 enpaper__you enpaper_to enpast__> enpatie__> enperso_to enpetra__hr enpetra_in enpick_this enplann__infor
12 enpleas__at enposte__the enput__out enquart__you enrathe__five enreads__you enreads_and enregis_post enreply__from
12 enrepor__you enrepor_back enresum_=O enrevie_your enright__> enright__to enright_back enrobin__call enrobin_board
12 enround_wraps enrun_=O enruns__about enruns_to ens__more ens_one ensched__=O ensched__under ensched_is ensee__you
12 ensee_that enselec__reach enselec_proce enset__time enset_aside enshall__to enshare_meet enshe_must enshhh_=D
12 enshhh__> enshort_> enshoul__with ensign_> ensits__i ensmoke__> enso__our enso__will enso__would enso__your
12 ensomeo_will enstrai_away entake__> entakes__so enteam__and enteam__meeti enteam_and entext_after entext_you
12 enthan_five enthank_you enthe__comes enthe__shut enthe__who enthe_draft enthe_revie enthe_share enthe_winne
12 enthem_the enthen__do enthen__get enthen_so enthere__one enthey__> enthing_takes enthis_and enthis_up
12 enthrou__prefe enthrou_your ento__indiv ento_about ento_set entoday_> entold_=O entowar_you entruth__i entruth_all
12 enunder__and enunder_adjus enunlik_=D enunlik__> enupdat_from enus_=D enus__infor enus__to enverdi_=D envp__trave
12 envp_is enwait__the enwants__sleep enwe__again enwe__circl enwe__make enwe__ring enwe__share enwe_aim enwhate_happe
12 enwhen__will enwhich_=O enwhole__takes enwill__and enwill__guide enwill__in enwill__met enwill__my enwill__named
12 enwill__where enwill_circl enwill_mail enwill_open enwill_text enwith__for enwith_what enwould_it enwraps_=D
12 enwraps__> enwrite_again enyet_but enyou__defin enyou__make enyou__retur enyou__will enyou_hang enyou_indiv
12 enyou_over enyour__that enyour_assig enyour_prefe es<__decis es<__les es<__notic es<__retom es<_danos es<_no
12 es<_respu es=D__despu es=D__falta es=D_le es=D_les es=D_retom es=D_sin es=O__tu es=O_lleva esalgo_> escomun_la
12 escontr_te escosa_> esdanos_=D esde_dudas esdecid_y esdecis__> esdigo__> esdudas_> esel__te esel__y esenlac_>
12 esenton_> esfalta_te eshemos_resue esla__le esla_cosa esle_darem esllama_ines esllamo__> eslo__el eslos__se
12 esnuest_decis esnuest_respu espara_conta espodre_decir esque__resue esrecib__respu esrecib_notic esrecib_usted
12 esrecur_human esresue_> esresul_se esretom_el esse__notif essin__te este__=D esusted_notic fr<__jury fr<__saura
12 fr<__t fr<_il fr<_puis- fr=D__je fra__momen frappel_> frapres_> frce_momen frcommi_siege frcoup__fil frdans_la
12 frde_fil frdelai_> frdes_que frdevri_etre frdonne__pour fresper__vous fresper_pouvo frest__les fret__appel
12 frfais__> frfaut_=O frfil_=D frfil__> fril__un frinfor_=D frje__donne frje__passe frla__siege frle_jury frles_resul
12 frlui__parle frlui_en frmais__je frmomen_> frnous__=O frnous__pouvo frnous_esper frparle__vous frparle_et frpart__>
12 frpour__et frpouvo__repon frrecev__courr frrefle__on frrepre_conta frreste__entre frreste_un frsaure_=O frse_donne
12 frseron__=D frseron_commu frsiege_=O frsiege__je frtout_=D frtu_saura frun__de frun_entre frune__de frvous__ce
12 frvous__repon frvous_conta grain:that how:AFT&DECIDE s.deerfae s.deergeb s.degedul s.dehabe s.dewerde s.enable
12 s.enagree s.encoffe s.enconfe s.enexpec s.enfirst s.enhang s.enlast s.ennew s.enone s.enquart s.enresum s.enthese
12 s.entimel s.entruth s.esdoy s.esgusto s.esinfor s.esllama s.eslleva s.eslozan s.essabe s.estus s.esvicky s.esx
12 s.esy s.fravec s.frcommi s.frmomen s.frprend s.frsiege s.frtelep s:EVENT s:SURE s:WE s:YOU
13 ALL>>NEWS>>D ALL>>YOU>>D ASK>WAIT AWAY>>O>>YOU AWAY>>WE>>FUT AWAY>IT1 AWAY>YOU CALL>>COND>>IT CALL>NEWS CALL>ORG
13 CALL>SEND1 CALL>WHEN1 COND>>FUT>>EVENT COND>DOC1 COND>SEND COND>SURE COND>US1 D>>NEG>>SURE D>>OUR>>TELL D>AWAY2
13 D>HEAR DECIDE>>D>>YOU DECIDE>>IT>>TELL DOC>CALL2 DOC>COND1 DOC>FUT EVENT>>D>>EVENT EVENT>>HE>>O EVENT>>O>>SURE
13 EVENT>>PAST>>YOU EVENT>FUT2 EVENT>WAIT EVENT>WHEN1 FUT>>DECIDE>>CALL FUT>>FUT>>SEND FUT>>NEWS>>ALL FUT>>NEWS>>YOU
13 FUT>ALL1 FUT>HEAR FUT>SEND HE>>DECIDE>>O HE>>FUT>>DECIDE HE>>NEWS>>D HE>>O>>YOU HE>TELL1 HE>TELL2 HEAR>>IT>>DECIDE
13 HEAR>>IT>>FUT HEAR>>O>>IT HEAR>>OUR>>CALL HEAR>>YOU>>HEAR HEAR>TALK HIS>HEAR HIS>TELL1 IT>>FUT>>DECIDE
13 IT>>NEWS>>TELL IT>>YOU>>O IT>OON1 NEG>>WAIT>>D NEG>>YOU>>WAIT NEG>OBEF1 NEG>OUNTIL1 NEG>YOU NEWS>>DECIDE>>D
13 NEWS>>FUT>>SEND NEWS>>O>>D NEWS>>YOU>>HEAR O>>CALL>>WE O>>EVENT>>WE O>>SURE>>HE O>>YOU>>CALL O>FUT1 OBEF>YOU2
13 OFROM>HEAR2 OON>HE1 OON>IT1 OON>SURE OON>WE ORG>>EVENT>>O ORG>>FUT>>CALL ORG>>FUT>>YOU ORG>>WHEN>>TELL ORG>DECIDE
13 ORG>TELL1 OUR>>NEWS>>YOU OUR>>ORG>>NEG OUR>DECIDE1 OWITHIN>COND1 PAST>ALL SEND>>IT>>O SEND>>US>>D SEND>ALL
13 SEND>AWAY2 SURE>>D>>WE SURE>SURE2 TALK>>O>>NEWS TELL>>D>>NEWS TELL>>TELL>>YOU TELL>>WE>>FUT TELL>CALL2 TELL>ORG1
13 TELL>SURE TELL>WE THIRD>AWAY US>>HEAR>>TELL US>>O>>CALL WAIT>>D>>HEAR WAIT>>NEG>>D WAIT>>TELL>>YOU WAIT>>YOUR>>D
13 WAIT>COND2 WAIT>ORG1 WAIT>OUR1 WAIT>TELL WAIT>YOU WE>>FUT>>FUT WE>>HEAR>>TELL WE>>NEG>>TELL WE>>SEND>>OUR
13 WE>>TALK>>YOU WE>>WAIT>>TELL WE>DECIDE2 WE>OWITHIN1 WE>TELL1 WE>WAIT2 WHEN>>CALL>>WE WHEN>>FUT>>TELL WHEN>>SEND>>WE
13 YOU>>EVENT>>O YOU>>HEAR>>WE YOU>>NEG>>D YOU>>TALK>>DOC YOU>>VAGUE>>D YOUR>>COND>>FUT YOUR>>TALK>>O a:DOC a:WE
13 c.deannek c.dechefi c.deeinen c.demehr c.denoch c.deunauf c.enbuzz c.enconcr c.encoord c.enfeedb c.enfollo c.engie
13 c.engrant c.enherse c.enonce c.enpack c.ensaid c.enshare c.esdoy c.esrespu c.estener c.frarbit c.frpouvo c.frrenai
13 c.frt c.frtenir c.frvenue de<__bekom de<__den de<__ergeb de<__mehr de<_gedul de<_meine de<_rechn de<_rueck
13 de=D__annek de=D__anspr de=D__die de=D__mir de=D_erhal de=D_hoers de=D_mehr de=D_schri de=O__und deam_selbe
13 deannek_> debesch__> debis_wir debitte__=D debitte_wir dechefi_ist dedann_melde dedas__dann deden__bekom deder_chef
13 dedie__der dedie__oder dedir__besch deeiner__unser deeiner_antwo deentsc__> deentsc_wir degebe_dir degleic__an
13 dehoere_sie deich__an deich__mich deihnen__entsc deinfor_wir deinter__und demehr_! demeine_chefi demelde__dann
13 denoch__selbe depruef__unter deruf_=D deruf__=D deschic_ich deselbe_tag desie_erhal deueber_annek deund_schre
13 deund_sie deuns__bei dewie__weite dewie_es dewir_werde en<__audit en<__candi en<__dinne en<__lette en<__meet
13 en<__req en<__sched en<__ship en<_bear en<_boss en<_debri en<_detai en<_just en<_thank en=D__befor en=D__reach
13 en=D__will en=D__willi en=D_aroun en=D_candi en=D_god en=D_regar en=O__up en=O__wall- en=O_are en=O_comin
13 en=O_whate ena__is ena__or ena__sched ena_drink enabout__statu enadjus__will enagain__=D enall__well enall_enqui
13 enallow_us enam__in enam_aimin enam_going enam_phoni enan_email enand__know enand__talk enand_exter enand_in
13 enannou_inter enanswe__reach enanswe_one enare__our enare_aimin enare_annou enaudit__=D enaudit_leave enback__the
13 enback_up enbe__but enbe__of enbe_able enbecom__answe enbefor__get enbefor_lunch enboth_=O enbudge__i enbut__for
13 enby__time enby__you encan__on encan__to encan__wait encan_count encan_look encase__be encase_will enchase_them
13 encount__an endecis_of endetai__by endinne__i endiscu__and endo_i endrink_> endrop_you enemail_=O enemail__>
13 enexact_=D enexpec__call enexpec__make enexpec__sign enexpec_us enexter_that enfeedb__your enfeedb_for enfinal__>
13 enfinal__decis enfind_my enfirst_to enforma__will enfrom__will enget__reply enget__touch enget__yes enget_in
13 engets__=D engie__a engie_you engod_willi enhas__=D enhave_word enhe__reach enheadc__so enheadc_plan enhold_=D
13 enhold__you enhome__will eni__aimin eni__gie eni__phoni eni__ping eni__that eni_come eni_will enin__calen
13 enin__inbox eninfor__of eninfor_about eninten_to enis__day enis__will enis_going enit__if enit_ok enknow__thoug
13 enlast_candi enlike__> enlike__call enline__with enlist_=O enlooki_like enmate_> enme__hour enminds_=D enmull__over
13 enmull_it enmy_boss enmy_decis enmy_manag enmy_reply ennote__we ennotes_and enof__miser enok__i enok_if enon__answe
13 enon_an enonce_the enone__those enor__owe enorder__and enour_side enover__will enpack_=D enpartn_have enpetra_=O
13 enphone_and enpick__back enplan__reali enplan__wrap enplan_so enpleas_and enproce__and enpromi__but enpubli__list
13 enput__=D enrecei__you enrecon_with enreply__all enreq__waiti enreq_is enrespo_> enretur__we enrevie__the
13 enrevie_in ens__plan ens_headc ens_the ensays_he ensched_for enselec__=O ensettl_> enship__> enshoul_know
13 ensign_off enso_check ensomet_from ensteps_> entelep_you entext__promi enthat__to enthat_after enthe__answe
13 enthe__invit enthe__off enthe__vote enthe_budge enthe_fair enthe_loop enthe_paper enthe_req enthe_sign enthey_said
13 enthing_=O enthis_back enthoug__morni entime_you ento__enqui ento__short ento__your ento_candi ento_it ento_mull
13 ento_tell entouch_> entouch__> entrave_=O enup__proce enup_with enus__=D enusual__> envote_=D enwaiti__s
13 enwe__aimin enwe__annou enwe__only enwe__put enwe__recon enwe_inten enwill__all enwill__heard enwill__notes
13 enwill__the enwill_confi enwill_find enwill_gie enwith__concr enwith_them enwrap__our enyes__a enyes__will
13 enyou__aroun enyou__bear enyou__comin enyou__count enyou__drink enyou__way enyou_hear enyou_promi enyou_that
13 enyour__one enyour_miser enyours__be enyours_will es<__tener es<_conta es<_lo es=D__decid es=D__tendr es=O__llamo
13 esaviso_> escompa__llama escompa_te escomun__resul escomun_el esconta__los esconta_conti escorre__=D esdarem_una
13 esde__> esdeber_tener esdecid_> esdecis_=D esdecis_se esdoy__=D esdoy_respu esel__con esharem_llega esla__la
13 esle__=O esle_comun eslos__=D eslos_candi esmi__te esnos__en esnos_pondr esresol__> esrespu__=D esresul_=D
13 esse__conti estarde_te este__respu este_confi este_cuent este_respo esun_corre esusted__respu esy__lo fr<__> fr<__d
13 fr=D__faute fr=D__lui fr=D_sans fr=O__revie frce__> frcompt__une frconve_=O frd__venue frdonne_=D frest_le fret__te
13 fret_on fretre__=D fretre_venue frfaute_> frfixe__> frje_vous frlaiss__=D frlaiss_le frle_direc frmerci__etre
13 frmerci_d fron__donne fron__recon frpar_mail frpatie_=D frpour__=O frprend__avec frprend_conta frrepon__=D
13 frrepon__=O frsans__> frsans_faute frsur__repon frsur_une frune_repon frvenue_=D frvenue__> frvous_ecris
13 frvous_fais frvous_parvi how:&EVENT how:IN&ASK how:UNTIL&ASK p:OUR s.deansch s.deetwas s.dehab s.deihnen s.dekurz
13 s.demir s.denehme s.denur s.deselbe s.enadjus s.enbusy s.endebri s.endrink s.enexter s.engave s.engod s.enhangi
13 s.enlasts s.ennod s.enpeopl s.enpetra s.enreali s.enrn s.enusual s.enwall s.enwall- s.enwilli s.frapres s.fraussi
13 s.frcomit s.frcoura s.frje s.frlui s.frpatie s.frqu s.frrecon s.frvous
14 ALL>>YOU>>FUT ALL>DECIDE ASK>>WAIT>>D ASK>WAIT1 CALL>>D>>SURE CALL>>YOU>>D CALL>CALL COND>>WE>>TELL D>>CALL>>ALL
14 D>>HEAR>>CALL D>>NEG>>SEND D>COND2 DECIDE>>OUR>>O DECIDE>O1 DECIDE>SURE2 DOC>>SEND>>D DOC>>YOU>>HEAR
14 EVENT>>SURE>>IT EVENT>>YOU>>TELL EVENT>>YOUR>>DOC EVENT>OON1 FUT>>EVENT>>O FUT>>HEAR>>ALL FUT>>HEAR>>SURE
14 FUT>>HEAR>>WHEN FUT>>OUR>>TELL FUT>>TELL>>ALL FUT>>US>>WE FUT>>YOU>>AWAY FUT>SURE1 FUT>TELL FUT>WHEN2 HE>ASK
14 HE>AWAY2 HE>HE1 HE>O HE>SURE1 HE>TELL HEAR>>CALL>>O HEAR>>D>>SURE HEAR>>D>>WHEN HEAR>>EVENT>>O HEAR>>HIS>>NEWS
14 HEAR>>US>>WHEN HEAR>>WE>>DECIDE HEAR>>WE>>HEAR HEAR>HEAR1 HEAR>OBY1 HIS>FUT1 HIS>WE2 IT>>EVENT>>FUT IT>>O>>WE
14 NEWS>>D>>TELL NEWS>>YOUR>>DOC O>>HEAR>>TELL O>>NEWS>>D O>>O>>WE O>>OUR>>NEWS O>>US>>WE O>CALL O>COND1 OBEF>WE
14 OIN>US OON>ALL2 ORG>>D>>EVENT ORG>>EVENT>>SURE OUNTIL>FUT1 OUR>>ORG>>HE OUR>>ORG>>ORG OUR>ASK OUR>NEWS1 OUR>YOU1
14 OWITHIN>ORG2 PAST>>ALL>>D PAST>>TELL>>WE PAST>WE1 SEND>YOU1 SURE>COND SURE>SURE SURE>WAIT TALK>>FUT>>TELL
14 TELL>>IT>>D TELL>>O>>WE TELL>>ORG>>WE TELL>>YOU>>SURE TELL>OBY US>>O>>IT US>>VAGUE>>O US>>WHEN>>IT US>OWITHIN1
14 VAGUE>>O>>WE WAIT>>D>>ASK WAIT>>D>>FUT WAIT>ASK2 WAIT>WHEN WE>>HEAR>>IT WE>>NEWS>>YOU WE>IT WE>SEND2 WE>TELL
14 WHEN>>EVENT>>FUT WHEN>>IT>>EVENT WHEN>>WE>>HEAR WHEN>CALL2 WHEN>OBY2 WHEN>ORG YOU>>O>>OUR YOU>>O>>US
14 YOU>>SEND>>TELL YOU>CALL2 YOU>OUR2 YOUR>IT1 a:TELL c.deauswa c.degeben c.degremi c.demail c.demelde c.deverbi
14 c.enanyho c.encoupl c.enhands c.eninten c.enlands c.enlates c.enloop c.enmark c.enset c.ensure c.enturna c.escuent
14 c.eshora c.esnotif c.fravoir c.frpatie c.frprono c.frrien de<__antwo de<__hoere de<__pruef de<_ein de<_peile
14 de=D__schre de=O_an dean__haben deauf_sie debetri_tagt debrauc__noch dedanac__wir dedann__sie dedas_gremi
14 dedas_okay deden__an deder_perso dedie__und dedir_mehr degebe__=D degedul__sich degedul_sie dehaben__entsc
14 dehast_du deihnen__die deinfor__sie dekrieg_=D dekrieg__besch demehr_=D demehr_sagen demehr_und demelde__mich
14 demelde_ich dene__von denoch_=O depeile__den depeile_sie deruf_dich deruft_sie desagen__> deschri__> desie_hoere
14 deund__mich deuns_=D deuns__> deweite_> dewir_das dewuerd__=D en:__so en<__inten en<__recom en<__ring en<__shoul
14 en<__then en<_eta en<_mark en=D__most en=D_mate en=O__candi en=O__reali en=O__see en=O__to en=O__us ena_firm
14 ena_forma ena_retur enadvis__the enadvis_of enafter__meeti enall__of enall_four enand__come enand__conta
14 enand__keep enand__recru enand_email enand_time enand_will enannou_> enannou_the enanswe__of enanyho_=D enappli__>
14 enaroun__=O enat_most enaway_=O enaway_> enback__and enback_with enbe__first enbe__out enbefor_i enbette__=O
14 enboard__which enboard_s enboss_=D enbut_=D encalen__=D encircl_back enclien_s encommi__going enconve_=O
14 enconve__=O endetai__the endetai_of eneithe_=D eneithe_way eneta__the eneta_for enevery__so enexpec_somet
14 enfinal_decis enfirst_time enfligh_=O enfor_comin enfour__you enfour_of enfrom__after enfrom__recru enfrom__team
14 enfrom_us enfull_board enget_word engetti_a engive__=D engive__=O engive__feedb engoing__vote enhang_=D
14 enhave__lette enhave__reply enhave_an enhave_read enhave_somet enhope__be enhopin__final eni__back eni__chase
14 eni__mysel eni__pass eni__ring eni__told enin__loop enintim__the enis_when enit__be enlegal__will enlet__check
14 enlette_from enlette_will enloop__=D enloop__you enmake__our enmakin__=D enme_check enmeeti__expec enmeeti__way
14 enmysel__would enmysel_i enneed_=D ennew__: ennight__i enonce__first enone_=O enor_a enor_anoth enor_not enour__or
14 enour_choic enpanel_recon enpanel_s enpart_=O enpass__on enphone__with enpleas_expec enpriya_is enpromi__i
14 enpromi_mysel enprope__i enrecei__email enrecei__respo enrecom__to enrecom_goes enrecon__so enrecru__infor
14 enrecru_team enrefer_=O enrepor__=D enrespo__every enrespo__of enretur__the enrever__you enrevie_them enright_away
14 enring_once enround_=O ens__=O ens__and ens__me ens_decis ens_promi ensame_eveni enseein_the enshall__appri
14 enshall__reach enshall_drop enshoul__able enshout_=D enshout__> enshut__nothi enso__i enso__somet ensomeo_from
14 ensoon__i ensucce__will entake_the entalk_it enteam_i entelep__four entelep_all enthat_=D enthat__so enthat__when
14 enthe__holid enthe_decis enthe_recom enthe_very enthen_i entimes_=D ento__appli ento__the ento__thing ento__word
14 ento_get ento_vote enupdat__me enus__? enus_after enus_the envote__=D envotes__and enwaiti_=D enway__anoth
14 enway__the enway__will enwe__reply enwe_stand enwhere__stand enwhere_you enwill__feedb enwill__it enwill__once
14 enwill__writt enwill_chase enwill_ping enwill_updat enwith__owner enwould__every enwrite__the enyou__bell
14 enyou__decis enyou__have enyou__same enyou__shout enyou_stand enyou_then es<_=D es<__recib es<__resul es<__te
14 es<__tomar es=D_=O es=D__usted es=D_recib es=D_sabra escompa__te escompa_lucia esconta_=D esdecim_algo esdigo__=D
14 esen__conti eshemos__> esinfor_a esla__y esle_infor eslucia__escri eslucia_te esmi__lucia esque_hemos este__como
14 far:3 fr<__aurez fr<__decis fr<__patro fr=D__conve frcommi__=D frde_repon frdirec__reuni frdirec_se frdonc_>
14 fret__vous frj__texte frje__fais frjour__> frjour_meme frla__se frle_patro frnous_vous fron__vers fron_revie
14 frpatro_tranc frprono_=D frrappe_coura frrepre__avec frreuni__vous frrevie_=D frrevie__> frsaure__=D frse_prono
14 frserez_preve frsigne_> frte_texte frtexte__> frtout__=O frvous__compt frvous__la frvous__notre frvous__preve
14 s.debis s.dedie s.depruef s.dezu s.enannou s.enassur s.enaway s.encounc s.endraft s.enend s.eneta s.enhave s.enloop
14 s.ennorma s.enpriya s.enproce s.enrepor s.ensleep s.ensort s.ensuch s.entakes s.entight s.esavisa s.espensa
14 s.frecris s.frsigne
15 ALL>PAST2 ALL>YOU CALL>>CALL>>D CALL>DECIDE1 CALL>FUT1 CALL>OFROM2 COND>DECIDE1 COND>OUNTIL1 D>>HE>>O D>>SEND>>WE
15 D>>SURE>>IT D>>TELL>>HE DOC>COND DOC>DOC2 EVENT>SURE FUT>>DECIDE>>NEWS FUT>>DECIDE>>O FUT>>FUT>>FUT FUT>>O>>YOU
15 FUT>>TELL>>NEG FUT>>US>>TELL FUT>OUNTIL HEAR>>EVENT>>D HIS>FUT2 NEG>>D>>IT NEWS>>NEG>>D O>>ASK>>SEND O>>WE>>IT O>US
15 OFROM>YOU2 OON>FUT OON>NEG OUR>>TELL>>FUT OUR>HE2 PAST>>CALL>>CALL PAST>>TALK>>O SEND>>OUR>>NEWS TALK>>O>>YOU
15 TELL>>HE>>NEWS TELL>>WE>>US TELL>D2 TELL>WAIT1 US>>WE>>FUT US>SURE1 WAIT>AWAY2 WAIT>OUNTIL WAIT>US1 WAIT>WAIT1
15 WE>>DECIDE>>IT WE>>US>>O WE>SEND1 WHEN>>NEWS>>YOU WHEN>>YOU>>TELL YOU>>CALL>>TELL YOU>>CALL>>YOU YOU>>HEAR>>WHEN
15 YOU>>TELL>>IT YOU>>US>>HEAR YOU>>WE>>TELL YOU>IT1 YOU>NEWS1 a:HEAR c.degenau c.deuns c.enappri c.enbut c.enconcl
15 c.engo c.enhang c.enpatie c.ensendi c.ensign c.enthank c.envotes c.envp c.enway c.enwill c.esllamo c.esretom
15 c.essabra c.este c.frlaiss c.frsaura de<__werde de=D_an de=D_eine de=D_geben de=D_rufe de=O_=D de=O__> de=O__wir
15 de=O_genau dedie__faell deeine_antwo deeiner_entsc degedul_=D dehoffe_ihnen deich_rufe deihnen_melde deihnen_unser
15 dekomme_wir demelde_mich demit_dem deoder__> derufe_sie desag__dir desie_noch deunser__wird devon_uns dewir_hoffe
15 en<__forma en<_decis en<_final en<_heari en=D__when en=D_one en=O__hear en=O__let en=O__pass en=O_must en=O_we
15 ena_debri ena_final ena_respo enafrai_> enaimin_to enall_inter enam_seein enan__? enan__and enan__to enand__that
15 enand__want enanswe__us enanswe_on enappli_=D enappri__the enat__very enback__finan enbudge_is encall__that
15 encomin_=D encomin__> enconfi_the endecis_: endecis_in endefin_answe enemail__me enfeedb_> enfeedb__you
15 enfinal_thing enfollo__=D enfrom_my engive__one enheari__from enheari_back enhim__and enhope_that enhopef__can
15 eni__asked eni__rever eni__seein enis_back enit__and enits__=O enloop_you enmake__=D enmake_our enme__strai
15 enmore__=O enmove__> ennews__i enof_those enone__or enor__other enowe__a enpass_it enpleas_give enposit__=O
15 enput_it enrathe_than enrecom_=O enrever__> ens__to ens_back enselec_will ensend__the enshall__> enshall__all
15 enshall_have ensomet_=D enstrai__=D enthat__we enthe__lates enthe__meet enthe__to enthe__votes enthe__you
15 enthe_answe enthe_sched enthen_you enthere_=D enthere_s enthing__and enthink_and ento_rever entouch_=D entouch__=D
15 entouch_with enuntil_the enusual_takes envery_lates envote__and enwe__have enweddi_=O enwhere_we enwill__able
15 enwill__advis enwill_ask enwill_infor enwill_loop enwill_put enwill_share enword_for enwould_ask enyou__>
15 enyou__firm enyou__my enyou_one enyour__: enyour_calen enyour_patie enyour_quest es<__pondr es<_el es<_esper
15 es=D__=O es=D__estar es=D__llamo es=D__mando es=O_para esconsu__=D esen__con esmas_> esresul_> esse__comun
15 este_llama estendr_usted fr<__reste fr<_laiss fradres_=D fradres__> fraurez__nos fraurez__repon frbudge__=O
15 frcompt_sur frcoup_de frfaut__vous fril_reste frje__ecris frje_lui frla_direc frnotre_decis frnous__notre
15 frnous__recon fron_repre frpasse__coup frreuni__et frsera_adres frseron__du frtelep_=D frtombe_=O frtranc_>
15 frun__=D frun_coup frune__vous frvous__> frvous__adres frvous__signe grain:days s.dees s.dehoere s.deund s.deweite
15 s.encall s.enconcl s.eneithe s.ennames s.enour s.enpaper s.enwill s.esenton s.frbudge s.frconta s.fret s.frfais
15 s.frtombe
16 ALL>HEAR ALL>TELL1 ASK>>D>>DECIDE AWAY>CALL AWAY>NEG1 CALL>>D>>DECIDE CALL>OUR CALL>SEND D>>EVENT>>ORG
16 D>>HEAR>>WHEN D>NEWS1 D>OON2 D>SEND1 D>YOU1 DECIDE>>IT>>YOU DECIDE>>O>>FUT DECIDE>>WE>>FUT DECIDE>OUR1 DECIDE>YOU2
16 EVENT>>FUT>>O EVENT>>O>>D EVENT>TELL2 EVENT>WHEN2 EVENT>YOU1 EVENT>YOUR FUT>>CALL>>YOU FUT>>HEAR>>HIS FUT>>WE>>FUT
16 FUT>NEWS2 HE>>O>>HE HE>CALL2 HE>NEWS2 HEAR>>OUR>>DECIDE HEAR>>TELL>>ALL HEAR>IT2 HEAR>SURE1 NEG>>FUT>>O
16 NEWS>>FUT>>YOU NEWS>>HEAR>>YOU NEWS>>O>>YOU NEWS>>SEND>>D NEWS>>YOU>>SEND NEWS>ALL2 O>>FUT>>DECIDE O>>WHEN>>IT
16 O>CALL1 O>WE ORG>>O>>WHEN ORG>NEG2 ORG>OON OUNTIL>HEAR2 OUNTIL>WE1 OUR>>NEWS>>HEAR OUR>>NEWS>>NEWS OUR>DECIDE
16 OWITHIN>CALL OWITHIN>HEAR2 PAST>OON1 SURE>CALL1 SURE>D1 TELL>>ALL>>ALL US>SURE WAIT>TALK WAIT>WE WE>>FUT>>CALL
16 WE>OWITHIN2 WE>SURE WHEN>>NEWS>>D YOU>>SEND>>NEWS YOU>>SEND>>WHEN YOU>>TELL>>WE YOU>WHEN1 YOUR>OIN1 b:WAIT
16 c.defeedb c.degebe c.dehoers c.delauf c.demit c.dewird c.enbear c.enfinal c.enoptio c.escomun c.esfalta c.esusted
16 c.frdecis c.frferon c.frmail de<__chefi de<__ruf de<_geben de=D_krieg debei__melde debekom__=D debekom_sie
16 dedann__ich dein_anspr dekoenn_> delauf__=D demit__antwo denoch_=D desie_von desie_zu deund_gebe deunser_entsc
16 dewird__=D dezu_koenn en:_=D en<__coord en<_allow en=D_priya en=O__when en=O_decis ena__reply ena_shout
16 enaim__respo enall__candi enam_hopin enan_updat enand__drop enare__out enarran_the enbe_answe enbe_commu enbear__me
16 encall_from encan_tell encandi__=D encolle__off encome__to encoord__be encoord_will eneach__you eneach_of
16 enemail__our enexpec__know enfinal_answe enfollo_=D enfor__decis enfor_an enfrom__> enfrom__at enhirin__will
16 eni__come enin__case enis__ok enknow_anyth enlasts__i enlette__us enlunch_> ennot_expec ennotif__e-mai ennow__will
16 enoff__she enonce_i enone_way enour_coord enour_final enour_thoug enoutco__> enping_you enrefer_and enrever_to
16 ensame_day enshall_rever enshe__conta enshort_=O enshort__will ensigns_=D enthe__> enthe__leave enthe_final
16 enthe_vote enthem_and enthis__up enthose__> entime__> enus__thing enus_first enwe__hope enwill__commu enwill__our
16 enwill_pass enword__you enyou_feedb enyou_of es<_volve escon_usted esconoc_=D esconti_=D esconti__> esel_=O
16 esla_decis estodos_los esuna__=D esusted_nuest frappel_=O frdans__foule frfais_signe frfoule_> frla_foule
16 frles__seron frmail_=D frnotre__> frnous__feron frrepon_vous frsaure__> frvous_feron how:BETW&CALL s.dean s.enappro
16 s.enbudge s.enrun s.ens s.esconsu s.frfoule s:OUR s:WAIT
17 D>>DECIDE>>WE D>>FUT>>CALL D>>NEG>>WHEN D>>WHEN>>WE D>TELL1 D>WHEN2 EVENT>>D>>WHEN EVENT>>WAIT>>D FUT>>D>>WHEN
17 FUT>>HEAR>>NEWS FUT>>SEND>>IT FUT>WE2 HE>>D>>HE HEAR>SURE HEAR>SURE2 HEAR>US1 NEWS>>YOU>>FUT O>>CALL>>YOU O>FUT2
17 O>IT1 ORG>>ORG>>FUT ORG>>YOU>>FUT ORG>CALL1 ORG>SURE1 ORG>TELL OUR>YOU SEND>>WE>>FUT SEND>CALL2 SEND>EVENT
17 SEND>OBY1 TALK>OON TELL>>FUT>>TELL US>DECIDE1 WAIT>>US>>D WAIT>>WHEN>>NEWS WAIT>FUT1 WE>>WAIT>>YOU WE>YOU
17 YOU>>NEWS>>O YOU>WE c.endebri c.enexpec c.engetti c.ennotif c.entimes c.entowar c.enword c.esmando c.esresol
17 c.esuna c.frdelai c.frdevri de<__krieg de<__melde deam__tag deantwo__=D deentsc_wird defuer_die dehoere__von
17 deihnen__zu dekomme__auf demit__entsc desag_ich desie__an en<_resul en=D_> en=D__arran en=O__call en=O_make
17 ena__will ena_defin enall_three enand_he enappri_of enbank_holid enbe_appri enbefor__have enboard_votes enby_mail
17 encall_> encomes_=D endecid_and endefin__=D enfeedb_=O enfinan__will enfrom_finan enget__call engive__the
17 enhave_feedb enhope__have eni__conta eni_get eni_want eninfor_all enis__have enit_will enknow_> enknow__=D
17 enlooki__=D enme_an enmy_answe ennot_have enof__selec enour__candi enour_commi enout__> enphone_you ens__day
17 ensaid__> ensame__> enshoul__back entell__anyth enthank__for enthe_=D enthe_time entheir__=D entime_=D ento_arran
17 ento_sleep enwe_owe enwe_shall enwill__him enwith_the enyou__day enyou__hold enyou_anyth es=D_te esalgo_=D
17 escomun__> esde_respu esla_resol esllama__> esmi_jefa espor_corre esse_lo esusted__> fr<__devri fravis_=O frde_nos
17 frje_t frla_=D frla__> frnos__=D frnos_nouve frnous__conta frpouvo_vous frson__=O how:&CALL how:BETW&HEAR p:HE
17 p:SURE s.demuss s.enfinis s.enknow s.entext s.enthat s.enwaiti s.frpromi s.frrendr
18 ALL>CALL1 ALL>DOC2 ALL>OON2 CALL>COND D>>YOU>>CALL D>>YOU>>HEAR EVENT>DOC1 HE>DECIDE HEAR>>D>>US HEAR>>OUR>>TELL
18 NEG>>FUT>>TELL NEWS>ALL OFROM>FUT1 OON>ALL ORG>>TELL>>D ORG>CALL ORG>FUT2 OUNTIL>YOU2 OWITHIN>WE SEND>>YOU>>CALL
18 SEND>NEWS1 TELL>DECIDE1 WAIT>ASK1 WAIT>FUT2 WE>CALL1 WE>IT2 YOU>>TELL>>D YOU>>WAIT>>D c.enminis c.enmorni c.enshoul
18 c.enstrai c.enthere c.enthose c.entouch c.enverdi c.esresul c.esvolve c.frdonne c.frrepre de<__rufe de<_eine
18 dedann_schre deentsc_faell dees__> deich_ruf demit_einer denoch_am derufe_ich en<__minis en<__news en<__soon
18 en=D__phone en=D__shall en=D_i en=D_morni ena_lette enback__our enbe_in encome_back encommu_=D enconcl_>
18 endo__worry enfirst__=O enfrom_me enget__respo enget_the eni__expec eni__text eni_write eninvit_=D enlast__=O
18 enme__will enmeet_=D ennot_worry enor__=D enpatie_=D enpromi_me enreach__concl enresul_> enring__=D ensaid_=D
18 enteam__be enthe_board enthe_minis enthem_=D ento_you enup__you enupdat_you enway_or enwe__reach enwith__decis
18 enwith_you enyour_case es<_le es=D__te esconta__usted esdigo_algo esllamo_> fr<__repre fr<__revie fr<__serez fr<_on
18 frcandi_seron frde_patie fret__revie frnotre__vous frrepon__sera how:IN&NEWS s.endecis s.ensame s.enshall s.enworry
19 ALL>>HEAR>>CALL ASK>FUT2 CALL>>FUT>>TELL CALL>NEWS1 D>>IT>>WHEN D>>WHEN>>HEAR D>SURE DECIDE>>O>>IT DECIDE>CALL2
19 EVENT>CALL1 EVENT>O HEAR>>TELL>>OUR HEAR>>YOU>>US HEAR>OUR HEAR>WHEN1 IT>WHEN2 NEWS>>DECIDE>>FUT NEWS>OBEF
19 NEWS>SEND2 NEWS>SURE2 OON>CALL2 OON>YOU2 ORG>HEAR2 ORG>PAST1 SEND>>WE>>YOU SEND>>YOU>>NEWS SEND>O1 SURE>O1
19 TELL>>D>>SURE WHEN>>WE>>CALL WHEN>CALL YOU>>HEAR>>IT c.deihnen c.derufe c.enbefor c.enboard c.enboss c.encase
19 c.enforma c.ennote c.esdecis c.espondr c.frcompt c.frconta c.frte de=D__dir deauf__zu debei_ihnen deich__>
19 deihnen_=D dekomme_=D derechn_> en<__> en<__vote en<_reali en=D__way en=D_once en=D_promi ena_concl ena_mail
19 enand_tell enanswe_your enget__mail eninter_=O enour_answe enout_=O enover__you enpick__the ens_time ens_when
19 ensays__will ensleep_on enso__> enthem__and entouch__to enwe__come enwill__to enwill_come enyou__from enyou__know
19 enyour_inbox es=O_=D esa__=D esalgo__> esescri_=D espondr__conta espondr_en fraurez_de fravec_vous frconta__vous
19 frconta_avec frnotre_repon frrecon__> frrevie__toi frvers_toi frvous__une how:APPROX&NEWS s.encheck s.enlette
19 s.esllamo s.frdirec s.frnotre s:ALL
20 ALL>ALL ASK>FUT COND>AWAY1 COND>FUT D>WE2 DOC>TELL1 EVENT>YOU2 FUT>>FUT>>TELL FUT>>HEAR>>D HE>>YOU>>TELL
20 HEAR>>O>>WE HEAR>CALL NEWS>>US>>D O>>D>>HEAR O>>YOU>>YOU ORG>>D>>FUT ORG>OON2 SEND>YOU TALK>>O>>WE TELL>ALL1
20 WAIT>>O>>FUT WAIT>EVENT1 WAIT>OUR2 WHEN>>TELL>>WE WHEN>AWAY YOU>>D>>NEWS YOU>WHEN YOUR>O1 c.derechn c.deruf
20 c.deschri c.enaimin c.enmakin c.enwhate c.esjefa c.fron de=D_von deentsc_=D deerhal_=D deuns_> en<__board en<__s
20 en=D_that enafter_> enand__get enbe_the enhave__every eninvit__> ennotif_by enor__no enoutco_=D enshall__you
20 enshoul_be enstrai_after enthen_> enthis__with enwant__get enwe_hope enwill__made enwill__out enwith__=D enyou_the
20 es<__respo es=D__digo frje__rappe frrecon_=D frrentr__je how:IN&TELL s.ensched
21 AWAY>OBEF1 CALL>>YOU>>IT CALL>>YOU>>WHEN CALL>YOU EVENT>>O>>WE FUT>>TELL>>NEWS FUT>WHEN1 NEWS>SURE1 OON>FUT1
21 PAST>FUT2 SURE>D TELL>>O>>D TELL>AWAY US>>O>>D WAIT>WAIT YOU>>HEAR>>NEWS YOU>>OUR>>NEWS YOU>CALL c.encomes
21 c.enconta c.enexact c.enthem c.esdecid demelde__=D devon_mir enand_you enbe_told enhave_asked enhave_it enhave_my
21 enhope_to eni__ask eni__email eni_call enmay_expec enreali__will entold__> enupdat__=D enwill__> enwill__have
21 enwrite__=D enyou__of enyou_strai esen_conta fr=O_et frde__nouve frvers__=D grain:week s.dedanac s.derufe s.enfinal
22 HEAR>OBEF2 NEWS>SEND O>ALL ORG>CALL2 SEND>>WHEN>>NEWS SEND>WE TELL>>D>>YOU TELL>>WE>>YOU US>TELL2 WHEN>TELL
22 c.entime c.enupdat c.esconta c.frvers c:NEWS dewerde__=D ena_reply encall__the endecis_> endecis_is ennotif__the
22 ennotif_of enreali_we enrecru_will enshall_write ensleep__it enso_=D enthe_lette enwill_have enyou_shall esel_resul
22 far:5 frvous_=D frvous_donne how:BY&CALL p:NEWS s:NEWS
23 COND>NEWS1 D>WHEN1 DECIDE>NEWS FUT>OUR2 HE>NEWS O>WE1 SEND>>YOU>>O YOU>TELL c.deeine c.frsaure deund__dir enthe_day
23 enwe__to enwill__an enwill_know enwrite_you enyou_will esconta_con esle__=D esy_te fr<_=D frje__appel frte__=D
23 p:WAIT s.frles
24 D>CALL1 D>IT2 FUT>>HEAR>>CALL FUT>TELL2 HEAR>TELL1 O>HEAR2 OON>YOU1 OUR>NEWS OWITHIN>D TALK>CALL2 TELL>OBEF1
24 c.dekrieg c.devon c.enproce c.envote c.esdigo devon__> en=O__i en=O_but en=O_so enand__you enfirst_thing enthat_day
24 esnuest__> fret_je frje_te how:WITHIN&CALL s.enday s.enemail s.enpass s.frappel
25 D>>HEAR>>YOU D>>YOU>>SEND EVENT>HEAR2 FUT>>FUT>>HEAR O>>D>>WE OON>FUT2 ORG>>FUT>>TELL ORG>>WE>>FUT WE>>YOU>>SEND
25 c.frrevie en<_=D enfrom_our eni__give enis_to enknow__> enof__outco enwill_follo esle_respo este__> este_llamo
25 fraurez_notre frresul_=D how:BY&DECIDE s.enout
26 FUT>CALL WE>>YOU>>CALL c.ensomet ena__from enand__call endecis_will enhave_the enwe__get s.dedann
27 DECIDE>YOU1 FUT>>TELL>>AWAY HEAR>>YOU>>TELL ORG>TELL2 OUNTIL>D TELL>>ALL>>D WE>>TELL>>US WE>US1 a:SURE c.enoutco
27 c:SURE dewir_melde enbe__conta endecis__=D enexpec__be enhave__answe enin_conta enthat__> enwill_write enyou__after
27 how:&NEWS
28 s:TELL
29 WAIT>D encall__> enget__an enget_you enreach_out
30 en<_expec enday_>
31 DOC>SEND FUT>>HEAR>>OUR far:4
32 D>>YOU>>TELL HEAR>>NEWS>>D k:WEAK
33 D>YOU2 TELL>ALL enhave__for s:CALL
36 frnous__repon
37 O>YOU2
39 k:PATIENCE
40 a:NEWS
41 ORG>FUT1 grain:part how:BY
46 own:PATIENCE
47 own:WEAK
73 k:STRONG
83 own:STRONG
"""
