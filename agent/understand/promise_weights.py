"""What words weigh for a promise, in tenths: written by tests/train_promises.py. A table only."""

from __future__ import annotations

TRAINED_ON = "e39bd546c1a65345a3894eef1f4d491ddcc26e0de095924d2f5e657071e47088"
SCALE = 10
WEIGHTS = r"""
-83 far:8
-74 k:ASK
-64 own:
-49 grain:year
-48 far:7
-43 k:OTHER
-40 c.enhad grain:month how:FROM
-39 NEG>CALL enclose__> how:BY&ASK
-38 enis_close
-37 grain:feast k:ABSENT
-36 far:1 grain:break
-35 c.engood c.enwas en=D_but grain:season
-34 AWAY>AWAY1 c.entwo en9_=D ensee__=D
-33 ASK>ASK c:YOUR en<__a
-32 YOU>PAST s.en?
-31 COND>YOU D>HAVE c.enperio c.enplace c.enwould en<_have enon__=D
-30 AWAY>O2 COND>D1 c.deihre c.enanoth c.enclosi en?_> encan_be enmeets__> enyou_would
-29 YOUR>THIRD c.de9 c.enclose c.es9 en9__=D enis_open enoffer__=D enoffic__close enoffic_is fr=D_a s.de9
-28 ASK>NEWS1 IT>START NEG>EVENT2 PAST>WHEN1 en9_: enfrom_you enno__=D ensee_you enstart__> entold_you how:BEF&CALL
-28 s.enany
-27 DECIDE>>D>>IT PAST>D2 TELL>OBY2 WE>>START>>D WE>AWAY c.endate c.ennew c.envalid c.frferme de9_uhr en=O_> ena_=D
-27 encall__=O enforwa_to ensomeo_else enwill_see how:FROM&CALL how:ON p:ALL
-26 D>HAVE1 IT>PAST O>>AWAY>>D OUR>AWAY PAST>FUT1 PAST>NEG YOU>>NEG>>HEAR YOU>ORG a:YOUR c.deder c.encance c.enhappy
-26 c.enother c.frh en9__9 en<__we en<_date en<_enjoy enopen__> enperio__=D enplace_=D s.ena s.enas s.encould
-25 AWAY>WHEN D>NEG2 HEAR>>YOU>>D HEAR>START1 IT>O2 O>COND ORG>>D>>ORG PAST>PAST2 TALK>>D>>FUT US>OON WE>>AWAY>>D
-25 WE>YOUR YOU>START1 YOUR>START1 b:O c.en9 c.enadver c.enenjoy c.enforwa c.enon c.estu en9__=O en<_if en=D_has
-25 enam_away enam_out enback__> enhave__nothi eni__on enoffer_you enon_a entake_place fr9_h fr<_en frvotre__=D p:DOC
-25 s.ennobod s.enon
-24 ASK>DOC1 ASK>EVENT ASK>SEND CALL>WE2 D>NEG1 FUT>ORG HEAR>>D>>WE PAST>WE START>>START>>D START>AWAY WAIT>YOUR1
-24 WHEN>NEG2 c.enannua c.enavail c.enends c.enfree c.enleft c.enmay c.enno c.enschoo c.enwhich c.frvotre de<__>
-24 de=D__9 debin_=D en<_9 en<__offer en<_happy en<_off en<_take en<_unfor en=D_=O enam_on encan__=D enclose__and
-24 endo_you endown_=D endown__> enends_=D enit__been enit__to enlast__=D enour_=D enplace__> ens_been enthe__meets
-24 enthe__offic enwas__to enwe_would enwill_meet fr<_votre s.en9 s.enwork s:PAST s:START
-23 ASK>TELL1 COND>>YOU>>D D>>IT>>NEG D>PAST2 DOC>WE2 FUT>>TELL>>US HEAR>ASK1 IT>YOUR NEG>ASK NEG>US1 O>O ORG>ASK1
-23 OUR>TALK PAST>>HE>>D PAST>SEND PAST>START WE>NEG2 WE>PAST YOU>TALK2 YOUR>>THIRD>>D c.debin c.enbegin c.enbette
-23 c.enbring c.enteam c:START de9__> de=D_9 debei_uns defreue_uns en<__close en<__leave en<__offic en<__told en<_see
-23 en=D_on en=D_or ena__=D enacces_to enas_you enat__: enback__me enbe__for endue__> enends__> enenjoy__=D eni__away
-23 eninter_with enis_valid enneed_your enoffic_> enon_holid enspeak_=D enthe__for enthe_appli enthe_other ento_me
-23 entold__=D enwe__our enwitho__=D enwould_be enyou_to
-22 ASK>>ASK>>YOUR ASK>>NEG>>AWAY ASK>>TELL>>D ASK>>YOU>>D D>O D>OUNTIL FUT>TALK HE>>AWAY>>D HEAR>TALK2 IT>ASK O>O1
-22 PAST>ALL2 PAST>PAST1 PAST>WHEN2 START>PAST1 TALK>YOU TELL>TALK2 WE>>FUT>>AWAY WE>YOUR1 WHEN>PAST YOU>>FUT>>EVENT
-22 YOU>>PAST>>D YOU>DECIDE1 YOU>TALK b:TALK b:YOUR c.encompa c.enfield c.enpay c.enspoke c.enthese c.entrial
-22 c.enwante c.enweek de<_schoe de=D_nicht defrau__> en9_am en<__? en=D_9 ena__of enam_not enannua_leave enbecau_of
-22 enbegin_=D endo__hear enfrom_9 eni_told enon__> enonce_you enperio__> enpromi_anyth enthe__stand ento__else
-22 enwas_a enwe_hired enwill_tell enwork__only enyou__meet enyou__would enyou_were enyour__> fra_9 s.de: s.debitte
-22 s.enattac s.enchose s.enother s.frpas s:NEG s:VAGUE
-21 ASK>>EVENT>>D ASK>EVENT1 ASK>TELL AWAY>AWAY D>>SEND>>US D>>WE>>AWAY D>>WE>>PAST D>ASK FUT>NEWS HEAR>DECIDE2
-21 NEG>OUR2 OIN>D2 ORG>TALK1 OUR>>TALK>>D PAST>>ASK>>D PAST>>TALK>>D START>HAVE START>ORG TALK>>FUT>>D TALK>ALL1
-21 TELL>ASK US>COND1 WHEN>>YOU>>ASK YOU>>TELL>>US YOU>ASK1 YOU>FUT2 YOU>O2 YOU>START YOU>YOUR YOUR>>FUT>>D YOUR>COND1
-21 a:HAVE b:NEG b:OIN c.deerrei c.deschoe c.enad c.enalso c.enconsi c.enmeets c.enwent c.fravez c.frl c:O deda_>
-21 deder__> deschoe_=D desie_mich deueber_das en9_pm en<__first en<_sorry ena_year enand_=D enanswe_=D enbeen__>
-21 enboard_meets enclose_for endecis_=D enfor__inter enhere_> eni__writi enleave__and enlink_expir enmeets_=D
-21 enmy__day enmy_last enno__to ennotic_perio enoffer_stand enoffic__open enon_leave enon_site enother__=D enread__>
-21 ensomeo__> enthe_commi enthe_new enthe_team ento_someo ento_work enup_=O envalid__=D envalid_for enwe_move
-21 enwork_for enyou__at enyou_asked enyour_=D enyour_time esa_las esvuelv_=D esvuelv__> fr<_absen fr=D__9 fra__h
-21 frn__pas how:FROM&ASK s.enapolo s.enassum s.enbest s.enbook s.enbut s.enif s.enmails s.ennote s.enoffic s.enquest
-21 s.enrecei s.entrain s:ASK
-20 ASK>>TELL>>YOU AWAY>ASK1 AWAY>NEWS1 COND>HEAR2 COND>NEG COND>SEND2 D>>HAVE>>HAVE D>>NEG>>HEAR D>PAST1 DOC>ASK2
-20 DOC>EVENT1 FUT>EVENT FUT>OIN2 HEAR>ASK NEG>>YOU>>D OIN>PAST1 OUR>O PAST>>CALL>>D PAST>>US>>D START>>O>>D
-20 START>>US>>D START>IT TALK>>YOU>>D TALK>D1 TELL>>US>>YOU US>>CALL>>D US>>D>>TELL US>NEWS1 WHEN>O YOU>>D>>PAST
-20 a:AWAY b:START c.deihr c.denicht c.deuhr c.en? c.enaccep c.encan c.enchair c.enfroze c.enreapp c.enrun c.enscree
-20 c.ensend c.enshort c.entry c.envacan c.enwere c.esincor c.estraba c.fra c.frprend c.frretou c.frsuis de<__:
-20 derufen_sie dewir_freue en9_or en<_appli en<_to en<_try en=D__agree en=D_becau en=D_decis en=D_pleas en=O__the
-20 ena_long enabout_you enand__=D enand_can enand_retur enannua__=D enarriv__> enbe_publi enclose_=D encome_=D
-20 endeadl__> endo__work endue_=D enfor__? enfor__call enfor_this enhave__you enhome_> eni_am enit__us enlook__to
-20 enlook_forwa enmeets__and ennot_take enof__offic enour__are enour_new ensign__retur ensign_and enso_the
-20 enstart_date enten_> ento_our ento_us entold__you enwe__you enwe_told enwill__publi enwith_=D enwould_call
-20 enwould_need enyou_and enyou_do es<_si esel__a fr<__suis frabsen__je frde_retou frferme_=D grain:range how:BEF&ASK
-20 s.defreue s.enat s.enname s.enrole s.entake
-19 ASK>ASK1 AWAY>>D>>FUT AWAY>>TELL>>D CALL>US1 COND>>YOU>>NEG D>>WE>>NEG D>>WE>>O D>AWAY1 D>START1 DOC>>START>>D
-19 FUT>>DOC>>YOU FUT>OON2 FUT>YOUR2 HE>>DOC>>D HEAR>YOUR IT>ALL IT>PAST1 NEG>NEG NEG>US NEWS>ASK1 OUR>>FUT>>D
-19 OUR>START2 PAST>>EVENT>>YOU PAST>>WE>>FUT PAST>DECIDE PAST>HEAR1 PAST>YOU1 START>>HAVE>>HAVE START>AWAY2 START>D
-19 TALK>>D>>NEWS TALK>NEG2 TALK>O2 TALK>WAIT1 US>>O>>O US>ASK2 WE>>D>>WHEN WE>>PAST>>YOU WE>>TALK>>ALL WE>VAGUE2
-19 WHEN>OUR YOU>>FUT>>O YOU>PAST2 YOUR>>START>>FUT YOUR>ASK2 YOUR>D1 c.enacces c.enam c.enattac c.enchose c.enfille
-19 c.enform c.enhire c.enin c.ennine c.enpaid c.enparty c.enread c.enschem c.escerra c.essi c.estermi c.fr? c:NEG
-19 de<__angeb de<__dann de<__du debei_mir dedie__laeuf degesch_> deich_bin deim__=D deum_9 deum__uhr en9__> en:__9
-19 en<__hired en<__up en<_come en<_great en=D__been en=D__for en=D_was en=O_=O en=O_if enacces__email enall_=D
-19 enam_writi enand__is enand_is enanoth__=D enat__? enbecau__the enbeen_moved encame_=D encance_> encontr__=D
-19 enenjoy_the enform_=D enfrom__=O engive_the enhas__moved enhas_to enhave_writt enhim__> enhope_you enhours_=D
-19 eni__see eni_had eni_hope enlong__> enme__if enmei_i enno_phone ennot__forwa enother_candi enparty_is enreach_you
-19 enreapp_=D enrecru_is enretur_it enrun_=D ensomet_=O enspeak__> enthe__? enthe__was enthe_count enthe_long
-19 enthe_posit enthis_is ento__mail enus__=O enwe__give enwe__your enwill_read enwould__work enwould__you enyou_?
-19 enyou__you es<_vuelv es=D__las esa__9 eslas_9 far:6 fr?_> frreuni__> how:AFT s.denicht s.en=O s.enaccep s.enreadi
-19 s.enwere s.esla
-18 ALL>>FUT>>D ASK>AWAY AWAY>>D>>NEWS AWAY>>START>>D AWAY>OBY2 AWAY>PAST2 AWAY>US CALL>>D>>WE CALL>>FUT>>NEG
-18 CALL>>US>>O CALL>>YOU>>US CALL>WE1 COND>>NEG>>D COND>CALL1 D>>COND>>YOU D>IT1 D>OWITHIN DOC>D FUT>>HEAR>>O
-18 FUT>>NEG>>TELL FUT>>YOUR>>D FUT>NEG2 FUT>OIN1 HE>>ASK>>D HE>>FUT>>NEWS HEAR>>D>>ASK HEAR>>D>>PAST HEAR>START2
-18 HIS>AWAY NEG>>HEAR>>IT NEG>>HEAR>>US NEG>EVENT1 NEG>OBY2 O>>START>>D O>TELL2 ORG>>ORG>>EVENT OUR>>PAST>>D
-18 PAST>>WAIT>>D PAST>ASK1 PAST>AWAY1 PAST>TALK1 START>D1 START>HAVE2 START>OIN TALK>>D>>ALL TALK>>FUT>>WAIT
-18 TALK>>START>>D TALK>D TALK>HAVE1 TALK>ORG2 TELL>>ALL>>O TELL>>HE>>D TELL>VAGUE1 THIRD>D US>>D>>COND US>HE1
-18 US>TELL1 US>WE1 WAIT>>YOUR>>TALK WAIT>START WE>>D>>EVENT WE>>HEAR>>YOUR WE>>PAST>>CALL WE>>TALK>>D WE>O WHEN>D
-18 WHEN>D2 YOU>>D>>WAIT YOU>>YOUR>>D YOUR>ASK1 YOUR>PAST2 YOUR>US1 YOUR>YOUR c.deander c.deaussc c.debegin c.debuero
-18 c.deihren c.enbook c.enconfe c.enexpir c.enfirst c.enhead c.enheld c.enhoped c.enmoves c.enmr c.enoffer c.enplann
-18 c.enpossi c.enshift c.ensite c.enthree c.enticke c.enuploa c.enwhen c.enyes c.esempie c.estiene c.freffet c.frnous
-18 c.frnouve c.frvalab c:PAST de<__hatte de<__schre de=D__ob dedie_aussc dedie_stell deim_buero demich__an
-18 derufen__mich en:_9 en<__asked en<__new en<__uploa en<__were en<__would en<__you en<_ooo en<_start en=D__?
-18 en=D_work en=O__9 en=O_with ena_diffe ena_short enaccep_=D enagain_=O enam__leave enand__at enand__not enand_back
-18 enare_you enassum__you enat__=O enback_when enchase_me enconfi__> enday_at enenjoy__long enenjoy_your enfille_=D
-18 enfille__> enfor__is enfor__the enfor_confi enforwa_> enfroze__> enhear__you enhirin_is enhr__not enif__would
-18 enif_you enin__field enin_the eninter_were eninvit_for enis_on enlasts__> enlet_s enlooki_forwa enme_know
-18 ennew__=D ennot_in enof__: enof_a enoffer__valid enoffer_is enoffer_we enperio_=D enpleas__to enpromi__an
-18 enread__mail enreope__> enso__offic enso_no entake_you enthe__can enthe__scree enthe_field enthe_inter enthe_openi
-18 enthe_schoo enthe_start enthe_train entry__again enwas__> enwhich__=D enwith__and enwould__me enwriti__>
-18 enyou__decid enyou__one enyou_come enyou_need enyou_start enyou_told enyour_contr enyour_name es<__el es=D__>
-18 esla_entre frde_confi frde_l frmerci__confi frnous__votre frvalab_=D how:FROM&DECIDE how:FROM&HEAR how:FROM&NEWS
-18 s.deherr s.deuhr s.enlonge s.enmost s.enopeni s.ensigne s.entaken s.enten s.enthan s.enyour s.fr9 s:OBETW
-17 ASK>YOUR2 AWAY>AWAY2 AWAY>SEND2 CALL>NEG COND>ASK COND>HEAR1 D>>ASK>>CALL D>>ASK>>US D>>TELL>>O D>>WE>>IT D>ALL2
-17 D>COND D>YOUR2 DECIDE>>D>>TELL DECIDE>START1 DECIDE>YOUR DOC>>TALK>>D DOC>>WE>>D DOC>WHEN2 EVENT>>D>>HAVE
-17 FUT>>WAIT>>IT FUT>>YOU>>TALK FUT>HE FUT>HE2 HEAR>>YOUR>>DOC HEAR>SEND1 HEAR>WAIT IT>>PAST>>D IT>>PAST>>EVENT
-17 IT>NEG1 NEG>COND2 NEG>NEWS2 NEG>O2 NEG>YOUR NEWS>>D>>NEWS NEWS>DECIDE1 NEWS>O2 O>OIN O>WHEN1 OBY>O OUR>START
-17 PAST>>ORG>>D PAST>HAVE PAST>TALK2 START>DECIDE2 START>WHEN1 START>YOU TALK>>D>>SEND TALK>HAVE TALK>WHEN
-17 TELL>>WE>>D US>>D>>CALL US>>YOUR>>D WAIT>>D>>YOUR WE>>PAST>>FUT WE>>YOU>>WE WHEN>ASK1 YOU>TELL2 YOUR>>NEWS>>D
-17 YOUR>>SEND>>D YOUR>D2 YOUR>DECIDE YOUR>NEWS YOUR>TELL1 a:PAST c.de=O c.deauch c.debei c.dedass c.deein c.deendet
-17 c.degern c.degilt c.denach c.deprobe c.destatt c.deunter c.dewie c.enagree c.enall c.enanswe c.enare c.enas
-17 c.enbuild c.enchang c.encohor c.endesk c.endied c.enexam c.enhalf c.enlisbo c.ennumbe c.enopeni c.enorder
-17 c.enpaysl c.enreimb c.enrestr c.enresum c.ensigne c.enstaff c.enstart c.ensurve c.entrain c.entrans c.enwithd
-17 c.enyour c.es? c.esal c.esdispo c.esen c.esestoy c.esinscr c.fr9 c.frdois c.frme c.frouver c:VAGUE de<__aussc
-17 de<__das de<__freue de<__kommi de<_ihre de=D__> de=D_genau de=D_um deaussc__noch deaussc_laeuf dedie_kommi
-17 deendet_=D deendet__> dees__=D dehat__=D deist__> denicht_> deschoe__und deuhr_> dewenn__=D dewir__zurue en<__free
-17 en<__regre en<__schoo en<__sign en<__when en<_annua en<_book en<_closi en<_on en<_under en=D__=O en=D__do
-17 en=D__only en=D__to en=D__treat en=D_answe en=D_are en=D_chase en=D_your en=O__> en=O__not en=O_for en=O_from
-17 ena_candi enabout_the enaccep__> enand__to enannou_=D enany__> enare_close enare_shut enarriv_=D enat_it enat_my
-17 enat_the enavail_=D enbe_forwa enbe_grate enbe_held enbegin__> enbook_a encan__be encan_offer encance_=D
-17 enchose__else encome__and enconfi_your endied_=D enfor__will enfree_=D enfurth_to engood_=D enhappy__>
-17 enhappy__for enhave__to enhave_anoth enhave_recei enheari_from enhoped_to eninter__the enis__holid enit__=D
-17 enit_was enjob__=D enlette_=D enlimit__to enlimit_acces enlink__=D enlook__it enlooki__to enmail__not enmake__=O
-17 enmeeti__=D enmore_than enno_acces ennot_see ennothi__> ennothi__chase ennotic__is enon__leave enopen_again
-17 enperio_is enproba__=D enreadi_mail enrecei_your enretir_=D enretir__> enruns_=D ens__was ens_all ensaid__but
-17 ensay_> ensecon__> enstart__=D ensurve__be ensurve_will entake__=D enteam__=D enthe__close enthe__place
-17 enthe__round enthe_ad enthe_deadl enthe_trial enthe_year enthink_=D enthis_=D enthis_offer entold_us entoo_>
-17 enup__=D envalid__> enwante_you enwe__looki enwe__shut enwe__unabl enwe_got enwe_may enwould__grate enwould_not
-17 enyou__and enyou__than enyou__to enyou_said enyour_lapto es<__enlac es<__no es<_puede es=D_es esde__=O esempie_=D
-17 esen__=D estermi_=D esy_no fr<__avez fr<_bonne fra__> frconfi_=D frde_votre frecrit_=D frecrit__> freffet_=D
-17 freffet__> frouver_=D frprend__=D frprend_effet frvalab__> how:FROM&TELL p:START s.deander s.dedass s.enchang
-17 s.enelsew s.enfamil s.enfine s.enjoini s.enlooki s.enmoved s.enroom s.ensee s.enthis s.entomas s.entry s.enwelco
-17 s.enwish s.es: s.frsur
-16 ALL>>START>>D ALL>WAIT1 ASK>>HEAR>>TELL ASK>>SEND>>D ASK>TALK2 AWAY>COND1 AWAY>D AWAY>HE AWAY>HE2 AWAY>NEG2
-16 CALL>HEAR1 CALL>THIRD1 COND>ASK2 COND>EVENT D>>O>>COND D>HIS2 D>OWITHIN2 DECIDE>>O>>D DECIDE>>TALK>>D DECIDE>O
-16 DOC>>AWAY>>D DOC>ASK DOC>NEWS2 EVENT>ORG2 EVENT>SEND1 FUT>>NEG>>CALL FUT>>NEG>>EVENT FUT>>TALK>>YOU HAVE>NEG1
-16 HAVE>SEND HAVE>TALK HAVE>WAIT1 HEAR>>AWAY>>D HEAR>OON2 HEAR>OWITHIN1 HEAR>PAST2 IT>>EVENT>>D IT>>START>>D IT>HAVE
-16 IT>IT1 IT>NEG2 NEG>>TELL>>YOU NEG>HEAR NEG>TELL NEWS>>WAIT>>D NEWS>OBY2 O>>IT>>WHEN O>>TELL>>D O>YOUR2 OBY>YOU
-16 OIN>O OIN>YOUR ORG>>YOU>>HEAR ORG>YOUR2 OUNTIL>D2 OUR>>ORG>>AWAY OUR>>START>>D OUR>O2 PAST>>DECIDE>>D
-16 PAST>>US>>HEAR PAST>>YOU>>YOUR PAST>>YOUR>>D PAST>CALL PAST>NEG1 SEND>>US>>CALL START>HEAR1 START>OUR START>START
-16 START>US TALK>>PAST>>D TALK>START1 TELL>>YOU>>FUT TELL>DOC2 TELL>OUR2 US>>D>>ASK US>>O>>COND US>COND US>PAST2
-16 WAIT>>D>>IT WAIT>YOUR WE>>D>>OUR WE>>D>>YOU WE>>FUT>>TALK WE>>TELL>>AWAY WE>DOC2 WHEN>ASK2 WHEN>YOUR YOU>>FUT>>HE
-16 YOU>>HEAR>>WAIT YOU>OON2 YOU>OWITHIN2 YOUR>>AWAY>>D YOUR>>D>>WE YOUR>ALL1 YOUR>O2 YOUR>WAIT1 c.debetri c.definde
-16 c.dehatte c.demoech c.deschon c.deschre c.ena c.enat c.enbackg c.enbecau c.enberli c.enfound c.engone c.enhr
-16 c.enintak c.enjobs c.enline c.enlong c.enlove c.enmails c.enmatch c.enmaybe c.enmonth c.enopens c.enpatag
-16 c.enprese c.enprofi c.enrejec c.enrepla c.enreply c.enrequi c.ensecon c.ensix c.ensuit c.entask c.entrave c.envisa
-16 c.enwriti c.esdocum c.esentre c.esnuevo c.frburea c.frexcel c.frrendr c:THIRD de<__ein de<__gespr de<__unter
-16 de=D__zu de=D_geloe de=O_> de=O_ist debei__=D debin__in dein__> denicht__buero deob_sie deteile__uns deteile_sie
-16 deunter__wir en<__adver en<__got en<__in en<__made en<__posit en<__post en<__promi en<__quick en<__took en<__train
-16 en<__wante en<__went en<__wrote en<_as en<_back en<_mei en<_once en<_tomas en=D__9 en=D__assum en=D__four en=D_as
-16 en=D_it en=D_of en=O__am enafter_9 enall_day enand__no enand__read enand__wante enand_no enanoth_candi enare__for
-16 enat__pm enattac_> enbe_=O enbe_at enbe_off enbe_on enbe_retur enbeen_taken enbirth__=D enbreak__=O encan_do
-16 enclose__the enclosi_date enconfi_=D encould__be encould_not encould_we endeadl_=D enenjoy_a enevery_secon
-16 enfair__> enfor_being enfor_your enfree_to enfrom_your enfull_> engo_on engood__=D enhappy_=D enhappy_birth
-16 enhave__baby enheld_=D enhi__i eni__do eni__out eni__wante enin__> enin__of enin_patag eninter_for enis__in
-16 enis_not enknow__the enlisbo_=D enmail_will enmaybe_=D enmaybe__> enmei__am enmust_be enmy__=O enneed_numbe
-16 enno_signa ennot__on ennot__place ennot__this ennot_work ennumbe_=D enoffer__we enoffer_went enoffic_and
-16 enoffic_hours enone_thing enopen__9 enor_it enour_=O enpleas__the enpleas_assum enpleas_call enpleas_retur
-16 enpleas_write enprese__> enpromi__=D enpromi_you enquest_=O enreach_us enread_my enread_this enreapp__>
-16 enrecru__on enremin_that enreply_to enresul_of enrole__been enroom_is enrun__> ens_open ensaid_i enshut__>
-16 enso_sorry entake_it enteams_> entell__=O enthank__letti enthat__s enthe__in enthe__on enthe_backg enthe_link
-16 enthe_onboa enthree_more ento_offer ento_reply ento_welco entrans_=D enus_a envalid_=D enwante__to enwas__for
-16 enwe__forwa enwe_fille enwe_say enwelco_you enwhat__you enwhat_a enwith__acces enwork__> enwork__a enwould__your
-16 enyou_free enyou_have enyou_sent enyour__in enyour__was enyour__when enyour_first enyour_trans es:__=D es<_llama
-16 escerra__=D escontr__=D esde__termi esdispo_=D esel__=D esel__es esel__no esescri__=D esescri_el esincor_=D
-16 esla_ofici eslas__=D eslas__> esno__> esno__notic esno_tiene esno_traba esnos__el esprueb__=D esque_le esse__el
-16 estermi__> estiene_notic estu__=D fr<__burea fr<__dois fr<__retou fr<_de fr<_entre fr<_nos fr=D_? fr=D__>
-16 fr=D__que fravez_pas frburea__ferme frburea_seron frconfi__> frexcel_=D frferme__=D frferme__> frje__repon
-16 frmessa__> frn_avez frne__pas frnos__seron frnos_burea frseron_ferme frsi_vous frvous__avez frvous__ecrit frvous_n
-16 how:AFT&CALL s.de? s.deurlau s.enaddre s.endelet s.endeliv s.enenjoy s.enlapse s.enperio s.enpm s.enproba
-16 s.enrecep s.enshift s.enside s.enslept s.enstaff s.enteams s.entest s.frque
-15 ALL>>HEAR>>HAVE ALL>YOUR ASK>>ASK>>D ASK>>CALL>>D ASK>>SEND>>IT ASK>>YOUR>>NEWS ASK>CALL1 AWAY>>D>>COND AWAY>>D>>O
-15 AWAY>>D>>TELL AWAY>>EVENT>>D AWAY>>FUT>>D AWAY>>FUT>>TELL AWAY>PAST1 CALL>ASK2 CALL>CALL2 COND>NEWS COND>NEWS2
-15 D>>FUT>>YOUR D>START DECIDE>OUNTIL DECIDE>YOUR1 DOC>WHEN EVENT>ASK1 EVENT>NEWS FUT>>DECIDE>>YOUR FUT>>HEAR>>WAIT
-15 FUT>>YOU>>TELL FUT>THIRD2 FUT>WE HAVE>>AWAY>>D HAVE>ORG1 HAVE>START2 HAVE>WHEN2 HE>AWAY1 HE>US HEAR>>IT>>PAST
-15 HEAR>>YOU>>PAST HEAR>OON1 IT>>DOC>>YOU IT>>NEG>>YOU IT>>TALK>>D IT>>WE>>CALL NEG>>CALL>>D NEG>>SEND>>D
-15 NEG>>START>>US NEG>EVENT NEG>VAGUE NEWS>>DECIDE>>ORG O>>COND>>YOU OBY>COND OON>COND OON>NEG1 ORG>>START>>D
-15 ORG>START1 OUNTIL>COND OUR>>DOC>>D OUR>AWAY2 PAST>>D>>ORG PAST>>NEG>>D PAST>>OUR>>D PAST>>PAST>>D PAST>>PAST>>HEAR
-15 PAST>>SEND>>D PAST>>YOU>>PAST PAST>AWAY2 PAST>HEAR2 PAST>NEWS1 PAST>OIN2 PAST>TELL1 SEND>>YOUR>>NEWS SEND>TALK2
-15 START>>D>>START START>AWAY1 START>PAST START>WAIT1 TALK>ALL TALK>AWAY TALK>AWAY1 TALK>START TELL>>ASK>>YOU
-15 TELL>>PAST>>D TELL>>US>>HEAR TELL>HE TELL>O1 TELL>OIN1 TELL>START THIRD>FUT US>>D>>WE US>ASK1 WAIT>>ALL>>D WAIT>IT
-15 WE>>ASK>>ORG WE>>PAST>>HEAR WE>>PAST>>YOUR WE>>YOUR>>CALL WE>OUR2 WHEN>>PAST>>WE WHEN>DECIDE2 WHEN>ORG1 WHEN>YOUR2
-15 YOU>>NEWS>>WAIT YOU>>O>>O YOU>>O>>YOU YOU>>PAST>>US YOU>DECIDE2 YOU>O1 YOU>OFROM YOUR>>CALL>>WHEN YOUR>EVENT
-15 YOUR>NEG b:COND b:PAST b:THIRD b:VAGUE c.deelter c.dehaben c.demacht c.demesse c.depasst c.enanna c.enbirth
-15 c.enbored c.encerti c.encours c.endays c.endue c.enenclo c.enflat c.engave c.engreat c.enhealt c.enhome c.enhours
-15 c.enlapto c.enlaunc c.enliked c.enmany c.enmenu c.enminut c.ennice c.ennobod c.enoffsi c.enonboa c.enooo c.enpassp
-15 c.enpayab c.enpm c.enreach c.enreorg c.ensee c.ensick c.enslow c.entell c.enteste c.entwice c.enunava c.enunles
-15 c.envacat c.enwater c.esasi c.esatend c.escaduc c.esgraci c.espara c.esretir c.frchef c.frle c.frpubli c.frtrava
-15 c:OIN c:TALK de9__9 de:_9 de<__bewer de<__bin de<__hat de<__teile de<_ihr de<_koenn de=D__betri de=D__elter
-15 de=D_anruf de=D_statt de=O__9 deauch_=D debuero_> deerrei_> dehaben_=D dehaben__=D deich_> deich__dir denicht_im
-15 deschoe__! deschon__> desie__gern devon_ihnen dewenn_sie dewir__fuer dewir_sind en9__been en9__for en9__m en9__the
-15 en9_work en:__=D en<__9 en<__asses en<__call en<__came en<__could en<__does en<__forwa en<__had en<__headq
-15 en<__hire en<__hours en<__luck en<__only en<__partn en<__perso en<__terms en<__vacan en<_attac en<_bring en<_nice
-15 en<_other en<_salar en<_shall en=D__: en=D__at en=D__i en=D__move en=D__other en=D__panel en=D__reali en=D__so
-15 en=D__there en=D_back en=D_he en=D_make en=O_9 en=O__back en=O_priya en=O_wheth ena__holid ena__that ena_m
-15 ena_nudge ena_pleas enafrai_we enam__=D enam__from enam__on enand__were enand_open enand_this enanoth__> enany_day
-15 enany_time enappli_for enare__longe enare_no enare_paid enat__desk enat_home enbank_=O enbank__> enbe__our
-15 enbe_bored enbring_your enbut_=O encan__make enceo_will enclien__> enclose__=D enclose_the encompl__attac
-15 encongr__the enconsu_list endate_=D enday_=D endecid_to endecis__? endecis__close endesk_=D endesk__> endo__call
-15 endo__the endoes_=D enexpir_=D enexpir_at enfeel__to enfeel_free enfirst_=D enfirst_has enfor__day enfor__time
-15 enfor__we enfor_now enfor_one enforwa__welco enfrom_leave engoing__leave engood__> engood_luck engreat__=D
-15 enhad__to enhas__move enhave__acces enhave__taken enhave_come enhave_left enhave_no enhave_now enhave_rung
-15 enhe_would enhead_offic enhealt_=D enhire_=D enhope__will eni__an eni__hoped eni__left eni__offer eni__rung
-15 eni_wish eninter_you enis__publi enis_our enis_the enit__at enlaunc_=D enleave_and enleft_for enlette__>
-15 enlike__to enlong_=D enlonge_inter enmanag_commi enme__? enme__nudge enmeet_the enmeeti_you enmessa_i enneed_a
-15 ennext__=D enno_more ennot__us ennot_make ennudge_> enof__and enoffic_are enok_i enon_us enonboa__=D enone__=O
-15 enonly_one enooo_=D enopen_for enother_the enour__offic enpanel_will enparen_eveni enpayab_=D enphone__>
-15 enpick__your enplace_on enpleas_> enpleas__> enprese_=D enpubli__> enpubli_holid enquest__it enreadi__>
-15 enrecei__will enrecep_=D enrecru__the enremai__for enretur__work enrevie_=D ens__are ens__last ens_full ens_gone
-15 ensaid_yes ensecon_=D ensee_your ensend_the enshall__back enshall_we enshift_> enshort__=D enshow_you enshut_for
-15 ensigna_> ensits__> enso__are ensorry_it enstand_=O enstart_=O enstart__the enteam_s entell__about enten_years
-15 enthank__confi enthat_=O enthat_i enthat_our enthe__next enthe__perio enthe__shift enthe__takes enthe_adver
-15 enthe_assig enthe_attac enthe_compa enthe_fire enthe_paren enthe_room enthe_task enthen_=O enthey__you ento__>
-15 ento__anoth ento__as entrans__> entrave_to entrust__=D entwice_=D entwice__year entwice_a enunsuc_> enup_your
-15 enus_again enus_your enwas__pleas enwe__had enwe__see enwere__late enwere__succe enwhich_was enwish_you
-15 enwith__who enwith_limit enwith_my enwithd_> enwork_=O enwork__you enwould__at enwould__bored enwould_hear
-15 enwould_promi enyear__=O enyou__like enyou__no enyou__our enyou__writt enyou_wante enyou_we enyour__arriv
-15 enyour_docum enyour_final enyour_refer es9_: es9__=O es<__de es<__es es<_atend es<_cerra es<_nuest es=D__por
-15 es=D_a es=O_no es?_> esatend_=D esatend__de escaduc_=D escaduc__> esde__=D esde_inscr esde_la esel_anunc
-15 esempez__> esempie__> esestoy_de esinscr_termi esla__: esla__=D esla__es esla__sera esla_ofert eslos_=D
-15 esplazo__inscr espor_=D essi_no esvacac_=D fr9__a fr<__! fr<_bon fr<_rappe fr<_si fr=D_9 fr=D_: frau__=D
-15 frautre__> fravez_=D frchef__=D frd__=D fret_=O frh_a frrende_=D frreste__=D frsuis_en how:AFT&NEWS how:ON&HEAR
-15 s.degesag s.dewaere s.enboth s.enbusin s.encongr s.endurin s.enfull s.engreat s.enhappy s.eninste s.enm s.enmovin
-15 s.ennever s.ennudge s.enpleas s.enpubli s.enshut s.enurgen s.enwhy s.enwould s.esnadie s.frconsi s:COND
-14 ALL>>D>>FUT ALL>OBEF2 ASK>>ASK>>ASK ASK>>ASK>>TELL ASK>>O>>D ASK>>US>>TELL ASK>HIS2 ASK>OBY ASK>SEND1 ASK>YOU
-14 AWAY>IT2 AWAY>OUNTIL1 AWAY>TELL CALL>>D>>IT CALL>OBETW2 COND>>NEG>>HEAR COND>>YOU>>TELL COND>NEG2 COND>PAST2
-14 COND>TALK D>>CALL>>O D>>FUT>>US D>>HEAR>>ORG D>>IT>>FUT D>>NEG>>CALL D>>NEG>>US D>>PAST>>IT D>>START>>IT D>>WE>>WE
-14 D>>WHEN>>O D>>YOU>>ASK D>OON1 DECIDE>EVENT2 DECIDE>OWITHIN DOC>>O>>D FUT>>AWAY>>O FUT>>D>>NEG FUT>>DECIDE>>D
-14 FUT>>HE>>D FUT>>O>>ORG FUT>>ORG>>D FUT>>ORG>>O FUT>>SEND>>EVENT FUT>>US>>O FUT>>WE>>D FUT>>YOU>>CALL FUT>>YOU>>O
-14 FUT>WE1 HE>FUT1 HE>YOUR2 HEAR>>D>>DECIDE HEAR>>WAIT>>ALL HEAR>>YOUR>>CALL HEAR>DOC1 IT>>D>>NEG IT>>DOC>>START
-14 IT>>NEWS>>D IT>>YOU>>ASK IT>HAVE2 IT>OBY1 IT>OBY2 IT>TALK IT>YOU2 NEG>>HEAR>>CALL NEG>>ORG>>IT NEWS>>ASK>>D
-14 NEWS>>START>>FUT NEWS>DOC2 NEWS>NEWS2 NEWS>OON NEWS>ORG O>>D>>EVENT O>>O>>START O>>WE>>O O>>WE>>SEND O>>WHEN>>HEAR
-14 OIN>AWAY OIN>EVENT1 OIN>O1 OON>ASK1 OON>O ORG>>FUT>>TALK OUR>>D>>O OUR>D1 PAST>>D>>IT PAST>>D>>TALK
-14 PAST>>HEAR>>TELL PAST>>IT>>YOU PAST>>START>>D PAST>>YOUR>>CALL PAST>DOC PAST>TELL2 SEND>>HEAR>>YOU SEND>>YOUR>>D
-14 SEND>D SEND>O START>>AWAY>>D START>>WAIT>>D START>>YOU>>D START>HEAR2 START>IT2 START>START1 START>US1 SURE>OBEF
-14 TALK>>WHEN>>D TALK>NEG1 TELL>>ASK>>D TELL>>YOU>>US TELL>>YOU>>VAGUE TELL>TALK TELL>VAGUE2 THIRD>D2 US>>HEAR>>D
-14 US>>HEAR>>YOU US>>WE>>D US>D2 US>IT2 US>PAST US>SEND1 WAIT>ALL WAIT>HE WE>>FUT>>ORG WE>>O>>WE WE>>PAST>>NEWS
-14 WE>>TELL>>D WE>OIN1 WHEN>>FUT>>YOU WHEN>>ORG>>FUT WHEN>>TALK>>YOU YOU>>D>>START YOU>>FUT>>START YOU>>HEAR>>EVENT
-14 YOU>>ORG>>D YOU>>PAST>>COND YOU>>PAST>>HEAR YOU>>PAST>>YOU YOU>>WHEN>>VAGUE YOU>HAVE2 YOU>OUNTIL YOU>VAGUE
-14 YOUR>>CALL>>D YOUR>>TELL>>D YOUR>D YOUR>HAVE2 YOUR>HEAR2 YOUR>US2 YOUR>WHEN c.deals c.debesta c.dediese c.deeinge
-14 c.deguelt c.dehast c.dekenne c.dekommi c.demuess c.derufen c.deum c.dezeugn c.dezuges c.enabout c.enaddre
-14 c.enagend c.enapply c.encardi c.encoach c.encompl c.endepot c.endid c.endocto c.endoj c.enfinis c.enfreez c.engame
-14 c.enhereb c.eninter c.enits c.enleast c.enlogin c.enlot c.enmuch c.ennewsl c.enoffli c.enonlin c.enorien c.enprovi
-14 c.enquick c.enran c.enreadi c.enremai c.enresta c.enretre c.ensat c.enships c.enshop c.enstore c.entaken c.entalki
-14 c.entried c.enwife c.enwish c.enyears c.escogem c.ese c.esexame c.esfuera c.eshace c.essera c.essu c.frabsen
-14 c.frbudge c.frconvi c.frde c.frdites c.fressai c.frfonct c.frligne c.frmessa c.frpourr c.frvos c.fry c:COND de9_9
-14 de<__begin de<__rufen de<__sind de<__tag de<_wegen de<_wie de=D__kann de=D__noch de=D_antwo de=D_aus de=D_begin
-14 de=D_keine de=D_schon de=O__frau deangeb_ist dearbei__der dearbei_ist deauf_=D deauf__> debin__auf debitte_teile
-14 dedas__finde dedass_sie dedie__tagt dedu_dich deentsc_der defuer_den degeloe_> dekommi_tagt demelde__sich
-14 demelde_sie demir_=D demir__besch denach_> denachz_> deprobe__=D desagen_sie deschic__die desie__mich desie_die
-14 desind__=D determi_=D deund_=D deund__! deuns_auf dewiede__> dewuerd_sie dezeit_> en9__a en9__ist en9_has
-14 en9_minut en:__for en<__ana en<__birth en<__clini en<__confi en<__house en<__keep en<__next en<__numbe en<__proba
-14 en<__quest en<__recei en<__repla en<__shift en<__shop en<__submi en<__test en<__tried en<__visa en<__wish en<_any
-14 en<_best en<_confi en<_congr en<_deadl en<_deliv en<_doj en<_enclo en<_evalu en<_fille en<_heads en<_maybe
-14 en<_movin en<_orien en<_regis en<_tell en=D__back en=D__compl en=D__good en=D__may en=D__site en=D_break
-14 en=D_holid en=D_is en=D_just en=D_shift en=O__ring en=O_that ena__fair ena__for ena__who ena_lot ena_trade
-14 enabout_your enactua__and enafter__? enafter_for enagain__if enagend_for enam__annua enam__inter enam__sorry
-14 enam__we enam_actua enam_off enan_hour enand__for enand__time enand_your enany__=D enapolo_> enappli_close
-14 enare_invit enas__is enas_it enat__is enat__momen enat__trade enat_half enat_least enbe__here enbe_back enbe_delet
-14 enbe_free enbe_heari enbeen_=D enbette__for enbetwe_9 enbirth_for enbook__slot enbored__=D enbored_here
-14 enbring_the enbudge_=O enbusin_trip encall__at encan__a encan__check encan__the encerta_=O enchase__> encheck__>
-14 enclien_=D enclien__=D enclini__close enclini_is enclosi__: enconsi_of enconsu__=D encontr_for enconve__>
-14 encould_be endate__> endays__=O endeliv__: endeliv_time endo__trave endo_give endoj__=D endoj_is endown__=D
-14 endown_for endrop_me enelse__> enelsew_> enenclo__the enenclo_is enevalu__=D enevalu_takes enexam_=D enexam__>
-14 enexten_=D enfire_drill enfirst__will enflies_to enfor__! enfor__me enforwa__heari enfrom__more enfrom_three
-14 engame_ships engive__a engone__=D engot_your enhad_hoped enhalf-__schoo enhalf-_the enhave_chose enhave_given
-14 enhave_signe enheads__she enheads_up enhear__the enheari__three enheari__you enhold__offer enholid__the enhope_the
-14 enhour__> enhours__9 enhr__is enhr_is eni__actua eni__calli eni__off eni__pick eni__so eni_apolo eni_spoke
-14 eni_tried enif__could enin__back enin_cardi enin_lisbo enin_time eninfor__that eninter__have eninter_has enis__?
-14 enis__too enis_due enis_hereb enis_shut enit_does enit_shall enit_would enlapse_=D enlast__at enleave_back
-14 enlet__have enletti_me enlike__see enlunch_? enm_> enmails_=D enme_again enmei_the enmore_candi enms__is enmy__i
-14 enmy_mobil enmy_repla enneed__decis ennext_meets ennobod_will ennorma__answe ennorma__out ennorma_go ennot__anyon
-14 ennot__from ennot_ask ennot_conta ennot_going ennot_recei ennot_trave ennow__=D ennumbe__=D ennumbe_of enof__count
-14 enof__year enoffer__go enoffer__open enoffer_norma enoffer_open enoffli_=D enoffli__> enold__> enon__mobil
-14 enon__of enon_annua enonly__you enopen_with enor__? enorien__=D enorien_is enother_teams enour__notic enour__party
-14 enour_cto enour_inter enpanel_was enpayab__> enphone_=D enpick_you enpleas_let enplus__=O enpm_ist enproba_perio
-14 enpubli_=D enput__hold enran__=D enran_for enread_mails enreadi__again enrepla__=D enresum_=D enrobin_i
-14 enround__the enrung_=O ens__cardi enschoo_is enscree_> ensent_you enshe__out enshoul__not enshoul__writt
-14 enshow__round ensick__> ensigne_contr ensite__> enso__have enso__the enso_we ensorry_for enspeak_with enteam__>
-14 enthat__the enthe__desk enthe__ran enthe_clien enthe_clini enthe_depot enthe_manag enthe_proje enthe_two enthen_my
-14 enthese_=D enthey_will enthis__> enthree__candi ento__me ento__next ento_heari entrave__> entry_=D entry_me
-14 entwo__and enunfor_i enunles_you enup__s enup__we enup_she enus_? enus__date enus__would enwas__=D enwe__chose
-14 enwe__given enwe__hold enwe__inter enwe__it enwe__love enwe__not enwe__someb enwe__thing enwe_took enwent__=D
-14 enwent_with enwhich__you enwhich_is enwife__=D enwill__delet enwill__held enwill__see enwill_answe enwill_hold
-14 enwill_inter enwith__=O enwould_suit enwriti_=O enwritt__and enyou__=O enyou__come enyou__for enyou__if enyou__in
-14 enyou__login enyou__signe enyou__start enyou_an enyou_could enyou_join enyou_may enyou_well enyou_your
-14 enyour_login enyour_proba es:_=O es<__escri es<_estoy es<_manda es=D_? es=D__no es=O__telet esa_la esal__=D
-14 escator__=O esdocum_=D esdocum__> ese__=D esel__se esel_exame esel_nuevo esen__> esen_la esenlac__=D esentie_que
-14 eses__=D esesper__=D esesper_el eshace_=D esla__de esla_docum eslas__: esleo__> esno__a esno__recib esno_cogem
-14 esofert__=D esofici_> espagas_=O este__=O fr<__=D fr<__=O fr<_au fr<_pouve fr<_sans fr=D__h frabsen_=D frabsen_=O
-14 fratten_=D fratten__a frbudge__=D fren_fonct fren_ligne frentre__fonct frentre_en frest_a frest_valab frexpir_=D
-14 frexpir__> frferme_le frfonct_=D frh__9 frh__h frle__a frle__de frmessa_=D frnous__atten frpas_=D frpour__=D
-14 frpropo_le frrespo__> frun_=D frvotre_decis frvous_atten how:BEF&TELL how:THRU s.debleib s.deeinst s.denach
-14 s.depasst s.enanyon s.enappoi s.encerti s.enclose s.enconsi s.encover s.encto s.enfell s.enfront s.engiven s.enhi
-14 s.enhired s.enhope s.enhybri s.enist s.enknows s.enlevel s.enliter s.enmean s.enmeet s.ennone s.enremin s.enremot
-14 s.enrung s.ensaid s.ensince s.ensomeo s.entook s.entwice s.enunsuc s.esentie s.eslas s.esperfe s.estelet s.frabsen
-14 s.frconge s.frforma s.frh s.frplus s.frpont s:AWAY
-13 ALL>ASK ASK>>DECIDE>>D ASK>>EVENT>>EVENT ASK>>OUR>>CALL ASK>>YOU>>IT ASK>>YOUR>>CALL ASK>>YOUR>>TALK ASK>ASK2
-13 AWAY>>AWAY>>D AWAY>>D>>ASK AWAY>>D>>WE AWAY>>HE>>TELL AWAY>>O>>WE AWAY>NEG AWAY>WE1 CALL>>IT>>D CALL>>WE>>D
-13 COND>>D>>YOU COND>>HE>>FUT COND>>WE>>D D>>ASK>>TELL D>>AWAY>>OUR D>>COND>>IT D>>COND>>NEG D>>EVENT>>WE
-13 D>>FUT>>WAIT D>>IT>>HAVE D>>IT>>START D>>NEG>>O D>>NEWS>>FUT D>>NEWS>>O D>>ORG>>EVENT D>>PAST>>PAST
-13 D>>START>>START D>O1 D>OBEF1 D>THIRD1 DECIDE>>YOU>>D DECIDE>PAST DECIDE>START2 DECIDE>VAGUE DOC>>WE>>SEND
-13 EVENT>>ALL>>D EVENT>>AWAY>>D EVENT>AWAY EVENT>OWITHIN1 EVENT>PAST1 EVENT>WAIT1 FUT>>ASK>>O FUT>>CALL>>YOUR
-13 FUT>>DOC>>CALL FUT>>NEG>>DECIDE FUT>>THIRD>>D FUT>>WE>>OUR FUT>>WE>>TELL FUT>>YOU>>NEG FUT>>YOU>>ORG FUT>HAVE1
-13 FUT>NEG FUT>O1 FUT>OWITHIN1 FUT>THIRD FUT>YOU HAVE>ASK HE>>WE>>FUT HE>HIS1 HE>NEG1 HEAR>>D>>WAIT HEAR>>HEAR>>NEWS
-13 HEAR>>O>>COND HEAR>>WE>>YOU HEAR>HIS1 HEAR>O1 HEAR>VAGUE2 HIS>ORG IT>>D>>IT IT>>ORG>>AWAY IT>>SEND>>D IT>AWAY
-13 IT>OIN1 IT>TALK1 NEG>>COND>>YOU NEG>>D>>NEG NEG>>NEG>>D NEG>>WAIT>>YOU NEG>>WE>>D NEG>HE1 NEWS>>O>>CALL
-13 NEWS>>O>>YOUR NEWS>>ORG>>D NEWS>>OUR>>FUT O>>FUT>>D O>>NEG>>AWAY O>>WE>>ASK O>>WE>>PAST O>>YOUR>>PAST O>DOC2 O>HE1
-13 O>PAST2 O>START O>US1 OBEF>HEAR OBY>HEAR2 OBY>WE OIN>D OIN>NEG OIN>WHEN1 ORG>>AWAY>>HE ORG>>FUT>>AWAY ORG>>FUT>>O
-13 ORG>>HAVE>>HIS ORG>>WAIT>>D OUR>>O>>O OUR>COND OUR>TALK2 OUR>WE1 PAST>>CALL>>YOU PAST>>D>>WHEN PAST>>IT>>PAST
-13 PAST>>TALK>>YOU PAST>NEG2 PAST>NEWS PAST>OON2 PAST>PAST PAST>TALK PAST>WE2 PAST>YOUR1 SEND>>D>>WHEN SEND>>NEWS>>D
-13 SEND>>US>>YOUR SEND>TALK START>>FUT>>TELL START>>ORG>>D START>>PAST>>WAIT START>ASK START>NEG START>ORG1
-13 START>ORG2 START>TALK1 START>WAIT2 TALK>>ALL>>D TALK>OBY2 TALK>PAST1 TALK>YOUR2 TELL>O2 TELL>OUNTIL1
-13 THIRD>>START>>D US>>HEAR>>COND US>>WHEN>>OUR US>FUT2 US>HE2 US>OUR1 VAGUE>AWAY2 WAIT>TALK1 WE>>AWAY>>START
-13 WE>>D>>TALK WE>>FUT>>YOUR WE>>HEAR>>DOC WE>>NEG>>NEWS WE>>NEWS>>CALL WE>>WE>>PAST WE>DOC WE>DOC1 WE>NEG1
-13 WHEN>>O>>IT WHEN>>OUR>>AWAY WHEN>>WHEN>>IT YOU>>D>>WE YOU>>D>>YOUR YOU>>FUT>>TALK YOU>>HE>>D YOU>>PAST>>FUT
-13 YOU>>PAST>>TELL YOU>DOC2 YOU>EVENT1 YOU>PAST1 YOU>THIRD YOU>US2 YOU>VAGUE2 YOUR>>D>>ASK YOUR>>EVENT>>D YOUR>ASK
-13 YOUR>HE YOUR>TELL a:START c.deam c.debeden c.debespr c.debraeu c.dedann c.degeld c.degeloe c.degut c.dekanns
-13 c.demuss c.denachw c.deprakt c.desomme c.deviel c.dewaer c.dewenn c.dezusti c.enalrea c.enautom c.enbaby c.enbooks
-13 c.encalle c.enchatt c.enchef c.enclaim c.enconve c.endated c.endoor c.endrive c.enduty c.eneffec c.enexcel c.enfab
-13 c.enfire c.enfrien c.enfull c.engrate c.enheari c.eninvoi c.enjoin c.enlapse c.enlibra c.ennot c.enpayme c.enproje
-13 c.enretir c.ensites c.enslide c.enspend c.enstage c.enten c.enwalke c.enwelco c.enwheth c.enworki c.enwrote
-13 c.esabrim c.esampli c.escierr c.esconvo c.esempez c.esferia c.esh c.esla c.eslas c.esperio c.esvence c.esvenir
-13 c.frautre c.frbonne c.frchanc c.frcomme c.frfiche c.frson c.frvus de9_=D de:__> de<__entsc de<__nicht de<_bin
-13 de<_in de<_passt de=D_? de=D__hoere de=D__mal de=D__uhr de=D_gleic de=D_guelt de=D_was de=D_wiede de=O_und deam__>
-13 deantwo_ich debei__gut debetri_> debitte_> debitte_geben debrand_> debuero_=D debuero__antwo dedann__freue
-13 dedann_wir dedas__ihnen deden__=D deden__> deden_tag deder_=O deder__waere dedie__endet dedie__hat deein_>
-13 defrau_=D defreue__! defuer__da degern_=D degespr_> deguelt_> degut_> dehaben_uns deich_=D deihre__=D dein_elter
-13 deist__guelt demich__anruf demir_gut demoech_wir denach_meine denachw_=D deniema_mehr depasst__=D desie_da
-13 destatt_> deuns__besch deuns__um deunser_gespr dewaere_der dewie_bespr dewiede_> dewiede_errei dewiede_fuer
-13 dewir_=O dezurue__> en9_=O en9__to en9_a en9_and en9_off en<__also en<__arran en<__budge en<__chatt en<__clien
-13 en<__consu en<__did en<__fishi en<__mail en<__never en<__ok en<__other en<__our en<__refer en<__task en<__thank
-13 en<__two en<_bette en<_call en<_claim en<_close en<_comme en<_excel en<_feel en<_follo en<_full en<_furth en<_gone
-13 en<_hi en<_inter en<_ms en<_not en<_nothi en<_offic en<_pay en<_payme en<_remin en<_which en=D__aslee en=D__consi
-13 en=D__leave en=D__nine en=D__ok en=D__six en=D__your en=D_any en=D_here en=D_let en=D_nobod en=D_party en=D_same
-13 en=D_would en=O__be en=O__came en=O__can en=O__get en=O_calls en=O_do en=O_party en=O_which en=O_yours ena__note
-13 ena_baby ena_fab ena_littl ena_numbe ena_thoug enad__s enad_it enadver_=D enadver__post enafter_all enagree__be
-13 enagree_will enall__=D enam_absen enam_so enand__count enand__go enand__it enand__me enand__my enand_nobod
-13 enanna_=D enanoth_decis enanswe__so enany__but enanyth__=D enappli__the enappli_can enappli_was enapply__>
-13 enapply_again enare__going enare_expec enarran__=D enarran_for enas__will enask_me enaslee__you enaslee_when
-13 enat__possi enat_all enat_nine enattac__the enattac_is enatten__> enbe__=D enbe__leave enbe_good enbe_ready
-13 enbe_refun enbe_speak enbehin_the enbest_> enbette__tell enbette_i enbette_news enboard__asked enbook__train
-13 enbooke__=D enbooke_for enbring_a enbudge_for enbut__> enbut__room enbut_the encall__booke encall__offic
-13 encan__put encandi_start enchang__we enchatt_=D enchatt__! enchose_anoth enclick_> enclimb_> enclose_=O
-13 encolle_agree encome_in encomin__to encomme_: encomme__=D enconfi__=D enconfi__you encongr_on enconsi_you
-13 encould__say encount__one encount_for encurre__of enday_here endear_mei endetai__> endid_you endirec_> endo__drive
-13 endo_it endoes_your endrive__here endrive_out enduty_=D eneach__> enelse__i enevery_first enevery_year enexcel_=D
-13 enexcel__to enexpir__> enfab_=D enfab__! enfeedb__=O enfield_=D enfield__> enfor__and enfor__long enfor__reimb
-13 enfor__these enfor_me enfor_quest enfree_for enfrom__ad enfurth__your enget__prope engone_fishi engreat_chatt
-13 enhad_a enharve_=O enhas__> enhas_asked enhas_stopp enhave__fab enhave__holid enhave__news enhave_bette
-13 enhave_liked enhe__in enhe_climb enhead__=D enheld__> enher_to enhere_! enhirin__froze enhirin_start enhis_offic
-13 enholid__and enholid_at enhour_=D eni__absen eni_can eni_look eni_mean eni_only eni_retur eni_saw enin__last
-13 enin_milan enin_our enin_two eninclu__> eninter__take enis__! enis_booke enit__am enit_lapse enit_took enjoini_us
-13 enjust__to enkindl__the enknow_the enlast__here enlead__> enlectu_=D enlet__speak enlet_the enliked__have
-13 enliked_to enlong_=O enlonge_stand enluck_with enmade__no enmails_> enmake__decis enmay__it enmay_reapp enme__ring
-13 enme_a enme_have enmean_it enmei__do enmei_pleas enmomen_she enmove_offic enmove_our enmust__you enmy_=D
-13 enmy_inbox enneed__signe enneed_you enneeds_to ennew__agree ennew_colle ennine_> enno__inter enno__stand
-13 enno__with enno_decis enno_inter ennone_of ennot__back ennot__me ennot_be ennot_drive ennot_hirin ennot_on
-13 ennot_read ennothi__be ennothi_moves ennothi_to ennow__s ennow_it enof_an enof_leave enoffer_: enoffer_expir
-13 enoffic_in enok__know enok_ok enon__at enon__inter enon__the enon_with enonly__> enooo__> enopen__the enopens_=D
-13 enopens__> enour__goes enour__would enour_headq enour_share enout_here enpaid_=D enpanel_> enpartn_=D enparty__=D
-13 enparty__=O enpasse_=D enpay__is enpay_day enpayme__due enpayme_is enpleas__back enpleas_uploa enpm__> enpm__the
-13 enpossi_? enpost__=D enpost__be enproba_: enprofi_=D enpromi__for enpubli_=O enrathe__promi enrathe_not
-13 enreach__decis enread_every enreimb_> enremai_open enremin_: enreque_=D enresul_=O enring_me enrole_has
-13 enroom__taken enrung__=O ens__a ens__in ens__it ens__say ens_close ens_on ens_shut ens_speak ensaid__was
-13 enschoo__=D enschoo__has enschoo_board ensee_this enseven_> enshut__=D enshut__and ensigne__> ensince_the ensite_>
-13 enslide_=D enso__keep enso_come enso_much ensoon_> enstart__is enstay__touch enstay_in ensucce__start entake__to
-13 entaken_=D entaken__come entaken_so entakes__and entell__which enten__=D enthan_=D enthank__waiti enthat_your
-13 enthe__at enthe__candi enthe__cohor enthe__colle enthe__met enthe__of enthe__requi enthe_agenc enthe_four
-13 enthe_good enthe_house enthe_job enthe_techn enthem_> enthese__> enthey__not enthing__forgo enthing_we enthree__=D
-13 entime_=O ento__again ento__bette ento__off ento__somet ento_adver ento_begin ento_someb ento_withd entook_us
-13 entrain__=D entrial__would entrial_shift enunder_our enunfor__am enus__answe enus__your enus_an enus_which
-13 envacat_=D enwaiti_these enwas__last enwas_taken enwe__need enwe__no enwe__offer enwe__offic enwe_answe enwe_do
-13 enwe_keep enwe_sent enwere__to enwill__about enwill__refun enwill__retur enwill__speak enwill_pay enwill_resul
-13 enwitho_inter enwork__=D enwould__in enwould__liked enwould__not enwould_write enwrite_=D enwrite__and enwriti_to
-13 enwrote_to enyear_=O enyear_begin enyears_=D enyears__> enyes_=D enyou__9 enyou_atten enyou_befor enyou_confi
-13 enyou_did enyou_expec enyou_prefe enyour__perio enyour__week enyour_bank enyour_decis enyour_passp enyour_profi
-13 enyour_reimb enyour_trave enyours__=D es<__ofici es<__se es<_fecha es<_su es=D_9 es=D__traba esal_equip
-13 esanunc__=D escierr_=D esconoc__equip esconoc_al esde__y esde_prueb esde_viaje esdos__> esel_perio esempez_=D
-13 eses_festi esescri_=O esesta__=D esfuera_=D esfuera__> esha__nada esla_feria esle__que esle_esper esllama__?
-13 eslos__no esnada_escri esno__=O esno__de esnuest_ofici esnuevo__> esperio__prueb esperio_de esprese__> esque__=D
-13 esque_no essi__inter essi_le estiene_=D estraba_=D estraba__> fr9__9 fr<__entre fr<__prese fr<__stage fr<_dites
-13 fr<_passe fr<_pourr fr=D__=O fr=O_> fr=O_vous fra__heure frappel__? frc__note frcomme_=D frconsi_que frde_nouve
-13 frde_vous frdites_=D frest__le frest_note frexcel__> frh_> frheure_> fril_y frirait_? frirait__> frje__absen
-13 frje_dois frl__> frla_fiche frle_stage frmon_retou frnote_=D frnous_avons froffre__valab frpardo_> frpas__>
-13 frpas_d frpasse__excel frperio__essai frperio_d frpour__echan frpour_nous frpourr__appel frque_vous frretou_=D
-13 frretou__> frsaure__=O frsuis__=D frsuis_absen frtout_=O frtout__=D frun_excel frvotre_entre frvotre_repon
-13 frvous_irait frvus_=D fry__> how:FROM&SEND s.debuero s.deein s.degenau s.deguten s.deplatz s.derufen s.enactua
-13 s.enalong s.enannua s.enbox s.enbring s.encompl s.endeadl s.endo s.enfelt s.enfishi s.enice s.eninvit s.enlectu
-13 s.enleeds s.enlong s.enlook s.enmater s.enmuch s.enneith s.enold s.enonly s.enoptio s.enpage s.enpause s.enpensi
-13 s.enperma s.enprese s.enprodu s.enprogr s.enproje s.enrepli s.ensense s.enshow s.entechn s.enterms s.enticke
-13 s.entoo s.entour s.enturna s.enweeks s.enwitho s.esantes s.escurso s.esinter s.esno s.esque s.esvolve s.frete
-13 s.frfait s.frpardo s.frposte s:OIN s:YOUR
-12 ALL>O1 ALL>START ASK>>ASK>>YOU ASK>>D>>US ASK>>DOC>>D ASK>>EVENT>>IT ASK>>NEWS>>YOUR ASK>>PAST>>PAST
-12 ASK>>SEND>>ORG ASK>>TELL>>IT ASK>>WAIT>>YOUR ASK>>WE>>HEAR ASK>>YOU>>DOC ASK>O2 ASK>US AWAY>>D>>START AWAY>>NEG>>D
-12 AWAY>>ORG>>D AWAY>ALL2 AWAY>ASK AWAY>O1 AWAY>WAIT2 AWAY>YOUR2 CALL>>YOUR>>THIRD CALL>FUT2 CALL>HE CALL>O2
-12 COND>>O>>D COND>ALL COND>HE COND>TALK2 D>>AWAY>>IT D>>FUT>>NEWS D>>HEAR>>IT D>>IT>>SEND D>>IT>>YOUR D>>NEWS>>US
-12 D>>ORG>>WAIT D>>TELL>>ALL D>>VAGUE>>YOUR D>>WAIT>>ASK D>>WAIT>>O D>WAIT2 DECIDE>>ALL>>YOUR DECIDE>>NEG>>YOU
-12 DECIDE>>TALK>>ORG DECIDE>>YOUR>>CALL DECIDE>OIN1 DOC>>WAIT>>D DOC>PAST2 DOC>TALK1 DOC>TELL2 DOC>WAIT EVENT>>D>>ALL
-12 EVENT>>DOC>>TELL EVENT>>IT>>FUT EVENT>OBY1 EVENT>PAST FUT>>ASK>>NEWS FUT>>AWAY>>ORG FUT>>EVENT>>YOU FUT>>NEG>>DOC
-12 FUT>>NEG>>NEWS FUT>>PAST>>D FUT>HAVE FUT>O2 FUT>OBY FUT>START1 HAVE>>FUT>>D HAVE>>HAVE>>WAIT HAVE>>TELL>>YOU
-12 HAVE>IT HAVE>PAST2 HAVE>WHEN1 HE>>D>>WE HE>>FUT>>YOU HE>>HE>>D HE>>HEAR>>TELL HE>>US>>PAST HE>HAVE2 HE>SEND
-12 HEAR>>ASK>>OUR HEAR>>D>>AWAY HEAR>>DECIDE>>O HEAR>>HAVE>>PAST HEAR>>IT>>ORG HEAR>>NEG>>NEWS HEAR>>NEWS>>CALL
-12 HEAR>>WAIT>>US HEAR>>WE>>TELL HEAR>ASK2 HEAR>FUT2 HEAR>HEAR HEAR>O2 HEAR>OON HIS>>TELL>>D IT>>D>>HEAR IT>>FUT>>O
-12 IT>>PAST>>TALK IT>>YOU>>NEWS IT>HIS NEG>>DOC>>YOU NEG>>HAVE>>ALL NEG>>O>>NEG NEG>>OUR>>CALL NEG>>PAST>>DOC
-12 NEG>>SEND>>WE NEG>>US>>FUT NEG>>WAIT>>O NEG>ALL1 NEG>ASK2 NEG>AWAY NEG>DECIDE2 NEG>NEWS NEG>OUR NEG>WHEN1
-12 NEWS>>DECIDE>>O NEWS>>FUT>>ASK NEWS>IT NEWS>THIRD1 O>>COND>>HE O>>NEWS>>NEG O>DOC1 O>IT2 O>SURE OBY>D1 OBY>WAIT1
-12 OBY>WHEN OIN>IT1 OIN>IT2 OIN>O2 OIN>START OIN>SURE ORG>>D>>IT ORG>>HAVE>>TALK ORG>>HEAR>>D ORG>>HIS>>TELL
-12 ORG>>WE>>PAST OUR>>COND>>YOU OUR>>PAST>>HE OUR>>SEND>>AWAY OUR>THIRD OUR>US OUR>US2 PAST>>D>>DOC PAST>>D>>FUT
-12 PAST>>D>>SEND PAST>>DOC>>D PAST>>HEAR>>D PAST>>TALK>>PAST PAST>EVENT1 PAST>IT SEND>>EVENT>>YOU SEND>>ORG>>HIS
-12 SEND>>WE>>EVENT SEND>>YOU>>WHEN SEND>OON SEND>WHEN1 START>>D>>HEAR START>>D>>NEG START>>D>>SEND START>>D>>YOUR
-12 START>>O>>IT START>>ORG>>O START>ASK1 START>FUT1 START>O START>SEND SURE>ORG2 TALK>>D>>WE TALK>>D>>YOU
-12 TALK>>OUR>>D TALK>>US>>D TALK>OIN1 TALK>OUR2 TALK>PAST2 TALK>THIRD2 TELL>>CALL>>O TELL>>D>>ASK TELL>>DECIDE>>D
-12 TELL>>NEWS>>O TELL>>O>>O TELL>>WHEN>>D TELL>FUT2 TELL>HIS THIRD>>D>>FUT THIRD>PAST US>>D>>FUT US>>D>>HE
-12 US>>HEAR>>YOUR US>COND2 US>HE US>HEAR US>YOUR1 VAGUE>D1 VAGUE>YOUR WAIT>>START>>D WE>>AWAY>>O WE>>AWAY>>TELL
-12 WE>>D>>O WE>>D>>START WE>>FUT>>NEG WE>>FUT>>PAST WE>>NEG>>DOC WE>>NEG>>EVENT WE>>OUR>>AWAY WE>>OUR>>EVENT
-12 WE>>OUR>>TALK WE>>SEND>>NEWS WE>>TALK>>NEG WE>>YOU>>D WE>HAVE2 WE>SURE2 WE>US2 WHEN>>START>>D WHEN>>YOUR>>TALK
-12 WHEN>FUT WHEN>WAIT YOU>>D>>ALL YOU>>D>>US YOU>>FUT>>PAST YOU>>IT>>ORG YOU>>SEND>>O YOU>>START>>O YOU>>TALK>>ORG
-12 YOU>>TALK>>US YOU>>TELL>>TALK YOU>>WE>>ASK YOU>>WE>>FUT YOU>>YOU>>ASK YOU>>YOUR>>CALL YOU>ALL2 YOUR>>ALL>>NEG
-12 YOUR>>CALL>>WE YOUR>>D>>COND YOUR>>DECIDE>>D YOUR>>DOC>>START YOUR>>O>>D YOUR>>ORG>>D YOUR>>TELL>>ORG
-12 YOUR>>THIRD>>PAST YOUR>DECIDE1 YOUR>OIN YOUR>ORG2 YOUR>WAIT2 YOUR>WE1 YOUR>WHEN1 b:OUNTIL c.deanzei c.debissc
-12 c.debleib c.dedafue c.deeinar c.deeinzu c.deempfa c.deersch c.defeier c.delaufe c.delerne c.deletzt c.deneue
-12 c.deniema c.derat c.deseit c.desind c.dewaere c.deweg c.dezwei c.enabsen c.enagenc c.enany c.enbetwe c.encamp
-12 c.encarri c.enceleb c.enchoir c.enclass c.encoffe c.encould c.encounc c.encurre c.encusto c.encv c.endata
-12 c.endelet c.endenti c.endepar c.endonat c.endrill c.endubli c.enencou c.enengag c.enexpen c.enfisca c.enforgo
-12 c.enfour c.engrid c.enhambu c.eninclu c.enjump c.enleeds c.enlift c.enlittl c.enlyon c.enmeeti c.enmovin c.ennext
-12 c.enoslo c.enparke c.enrecon c.enremem c.ensaw c.enservi c.enshow c.enshuts c.ensomeb c.ensport c.entech c.entechn
-12 c.enthey c.entrip c.enwebsi c.enwk c.esaseso c.escerti c.escubri c.esdel c.esmande c.esme c.esmover c.espodem
-12 c.esprome c.esprueb c.esrecep c.esreuni c.esse c.esvalid c.frappel c.fraura c.fravion c.fravons c.frbon c.frcomit
-12 c.frdepla c.frdit c.frelect c.frjour c.frperio c.frpostu c.frqui c.frrecru c.frsavoi c.frserie c.frsont c.frtoujo
-12 c.frvacan c:IT de9_: de:__uhr de<__anzei de<__haben de<__inter de<__lerne de<__link de<__prakt de<__rat de<__wir
-12 de<_arbei de<_fuer de<_haben de<_horst de<_ob de<_schad de<_viel de=D__: de=D__bissc de=D__den de=D__der
-12 de=D__gesag de=D__im de=D__zurue de=D_ander de=D_zusti de=O_! de=O__alle de=O_do de=O_erhal de=O_sind de?_>
-12 deander__> deander_bewer deangeb__=D deanzei__=D deauf__=D deaus_> debei__pruef debeset_> debewer_endet debin__im
-12 debissc__bitte dedas_buero dedass__=D deden__krieg deder_link deder_pruef deder_rat dedie__auf dedie_anzei
-12 dedie_einar dedie_reise dedir__weil dedu__nachg deein__gedul deein_bissc deeinzu_> deerrei_mich degedul__!
-12 degedul_bitte degenau__=O degesag_=O dehaben__unser dehast_> dehatte__=D deherr_wilk dehorst_=D dehorst__>
-12 deich_hatte deich_schre deihnen_die deihren__=D dein_den deinter_noch deist__gesch dejeman_ander dekenne_>
-12 delaeuf__> demacht_=D demal_> demoech_=D denachg__> denachg_hast denicht_versp deob__=D depruef_=D derat__=D
-12 derat_tagt destell_=D destell_ich deund_=O deunser_neue deunter_schic deunter_werde deurlau_=D deviel__bei devon_9
-12 deweil_du dewir_inter dezuges_> dezurue_=O en9__in en9__other en9__outsi en9__start en9__you en9_so en9_works
-12 en:__am en:__from en:__have en:__your en:_my en<__build en<__choir en<__compa en<__compl en<__days en<__depar
-12 en<__fille en<__grid en<__happy en<__lapto en<__lift en<__met en<__needs en<__newsl en<__onboa en<__openi en<__put
-12 en<__q en<__remem en<__resta en<__restr en<__retir en<__saw en<__schem en<__sick en<__talki en<__tell en<__wk
-12 en<__worki en<_asses en<_curre en<_does en<_down en<_hr en<_manag en<_payro en<_provi en<_rejec en<_the en<_what
-12 en<_when en=D__call en=D__cance en=D__decid en=D__enjoy en=D__goes en=D__half en=D__in en=D__it en=D__lunch
-12 en=D__our en=D__passe en=D__patag en=D__perso en=D__post en=D__prese en=D__read en=D__slow en=D__sport en=D__unfor
-12 en=D_betwe en=D_look en=D_newbo en=D_over en=D_wk en=O_? en=O__give en=O__would en=O__you en=O_than en=O_when
-12 ena__long ena__on ena_sched ena_sunbu ena_think enabout__new enaccep_> enad_was enadver__at enafrai__are
-12 enafter__it enafter_at enafter_the enagain_> enagree__we enall__the enall_at enall_of enall_staff enallow_is
-12 enam__camp enamong_them enand_9 enand_=O enand__> enand__arriv enand__commi enand__new enand__on enand__other
-12 enand__the enand_decid enand_do enand_more enand_nothi enand_reope enand_she enand_two enanswe__? enappli__has
-12 enare__at enare__autom enare__other enare__the enare_all enare_held enare_in enare_inter enare_recru enas__told
-12 enasked_if enasses__: enasses__=D enassum_we enassum_you enat_9 enat__9 enat__at enat__colle enat__for enat__same
-12 enat_camp enat_four enat_your enattac__invoi enattac_our enaway__and enbased_in enbe__=O enbe__site enbe__sorry
-12 enbe_here enbe_reque enbecau__panel enbeen_asked enbegin__and enbehal_of enberli_=D enboard__answe enboat__no
-12 enbook__table enboth_of enbut_we encamp_=D encamp__> encan__becau encan__go encan__reach encan__tell encan_book
-12 encan_come encan_work encerti_=D encerti_=O enchose_someb enchose_someo enclose__ad enclose__midni enclose_at
-12 encoach_=D encoach__> encommi__the encommi_recon encommi_which enconfi__atten encontr__for encontr_back enconve_=D
-12 encould__=D encould_start encto_> encurre_out endate_of enday_: endays_are endecis_on endid__to endid_write
-12 endo__=D endo_becau endubli_=D endubli__> eneaste_> eneffec__> enelse_and enencou__to enencou_you enenoug_for
-12 eneveni_=D eneveni__> enexact__=O enexpec__take enexpec_you enfeedb__a enfeedb_twice enfinal__with enfind__our
-12 enfind_attac enfine_> enfirst_choic enfor_=O enfor__asses enfor__back enfor__for enfor__in enfor__refer enfor__who
-12 enfor__your enform__retur enforwa__meeti enforwa__retur enforwa_i enget_=D engive__board engive__twice
-12 engiven__the engiven_out engo_back engood_? engood__then engot__messa engrid_=D engrid__> enhad_quest enhalf__=D
-12 enhambu_=D enhambu__> enhappy_to enhappy_with enhas__a enhas__for enhas__its enhave__an enhave__asked enhave__her
-12 enhave__recei enhave__someb enhave__them enhave__think enhave_hired enhave_pushe enhave_sched enhe__> enhe__me
-12 enhe__to enhealt__=D enhi_tomas enhired__sorry enhold_> enhold_on enholid__is enholid_allow enholid_here
-12 enhr_needs eni__again eni__also eni__leavi eni__only eni__reply eni_must eni_promi eni_regre eni_retir eni_start
-12 enif__at enif__candi enif__join enif_a enin__eveni enin__no enin__spam enin_an enin_berli enin_dubli enin_hambu
-12 enin_kerry eniniti__on eninter__=D eninter__at eninter__candi eninter__for eninter__us eninter_other eninter_run
-12 eninter_will enintro_you eninvoi__9 enir__initi enis__for enis__plus enis__there enis__week enis__witho enis_alrea
-12 enis_based enis_cance enis_in enis_sport enit__: enit__all enit__great enit__hand enit_up enits__> enjoin_>
-12 enjump_on enjust__remin enkeep__cv enkerry_back enknow__told enknow__wheth enknow_what enlapse__> enlapto_ships
-12 enlates__can enlates_i enleave_for enleft_=D enlegal__are enlegal_who enlift_in enlike_your enlooki__=O enlooki__>
-12 enluck__the enmade_my enmade_to enmail__and enmanag__meets enmater_leave enme__that enmessa__am enmessa__and
-12 enmessa__morni enmet__after enmonth_> enmore__can enmore_i enmove__call enmoved__> enmr__=D enmust__the
-12 enmust_give enmust_infor enmy__days enmy__s enmy_worki enname_> enneed__answe enneed__in enneed_for enneed_it
-12 ennew__will ennew_offic ennewbo_> ennewsl__out ennewsl_goes ennext__start ennice__to ennice_talki enno_9 enno_=D
-12 enno_email ennobod_s ennone__us ennot__to ennot_a ennot_among ennot_call ennot_cance ennot_get ennot_recru
-12 ennote__i ennothi__=D ennothi__open ennothi_s ennumbe__=O eno_clock enof__=D enof__lette enof__month enof_addre
-12 enoff_> enoff__newbo enoff_grid enon__in enon_behal enon_mater enon_sale enonboa_takes enonce__i enonce_recei
-12 enone_> enone__and enonly__that enonly_two enopen_=O enopen__us enor_9 enoslo_=D enother_> enother_we enour__?
-12 enour__allow enour__choic enour__if enour_first enour_holid enour_invoi enour_newsl enour_treat enoutsi_ir
-12 enpanel_reads enpassp_=D enpassp__> enpatag__phone enpatag_no enpaysl_=D enperso_=D enperso_we enplace__all
-12 enplace__at enplace__the enplace_to enpleas__we enpleas_answe enpleas_compl enpleas_find enpleas_meeti
-12 enpleas_sign enpleas_tell enpleas_to enplus_publi enpm_> enpossi_> enpost_is enpost_was enproba__a enproba_make
-12 enprodu__for enprofi__> enproof__addre enproof_of enprovi__date enprovi_start enpubli__here enpushe__whole
-12 enpushe_the enput_your enquest__the enreads__> enreal__and enrecei_=D enrecei_i enrecon_the enregis_for
-12 enrejec__sent enrejec_are enremem_to enremin__our enreply__your enrepor_=D enrepor__the enrequi_=D enrequi__>
-12 enresta__at enresta_shuts enrestr_=D enrestr__> enretur_> enrobin_my enrole__=D enround_start ens__dubli ens_my
-12 ens_offic ens_post ens_schem ensaid__=D ensale__> enschem__held enschem_are ensecre__reope ensecre_is ensee__at
-12 enselec_=O ensent__=D ensent_autom enshall__say enshe_is enshift_are enships__and enshort_close enshort_note
-12 enshoul__take enshoul__wish enshoul_arriv enshuts__the enshuts_at ensick_=D enside_door ensigne__back ensigns__>
-12 ensigns_anyth ensilen_=D ensit_in ensite_=D ensite__home enso__openi ensomeb_=D ensomeo_who ensorry__!
-12 ensorry__more ensorry__s ensorry_and ensport__> ensport_week enstaff_=D enstart__: ensunbu_> entake__time
-12 entaken__> entalk_> entalki__you entalki_to entask__not entask_shoul enteam_=D enteam_> enteam_has enteam_met
-12 enteste__=D enthank__being enthat__call enthat__offer enthat_inclu enthe__expir enthe__healt enthe__party
-12 enthe__shuts enthe__sits enthe__which enthe_annua enthe_back enthe_boat enthe_denti enthe_depar enthe_eveni
-12 enthe_figur enthe_found enthe_hr enthe_lift enthe_only enthe_reorg enthe_reser enthe_schem enthe_signe enthe_staff
-12 enthen_every enthere__not enthey__come enthey__proba enthey__pushe enthey_aim enthink_it enthis__close
-12 enthis__expir entime__! ento__? ento__we ento__you ento_bring ento_campu ento_comme ento_keep ento_meeti ento_open
-12 ento_recei ento_speak ento_the entold__candi entold_all entouch__=O entreat__you entreat_if entrial__=D entry__>
-12 entwice__> entwo__> entwo__the entwo_colle entwo_hours enunabl__comme enunava_=D enunder__the enup__at enup__messa
-12 enuploa_your enus__pleas enus__you enus_have envacan__=D envacan_close enwait__i enwalke_=D enwante__know
-12 enwas_going enwas_great enwas_the enwe__9 enwe__anoth enwe__call enwe__got enwe__hired enwe__recru enwe__yes
-12 enwe_chose enwe_could enwe_did enwe_give enwe_go enwe_had enwe_met enwe_restr enwe_spoke enwe_were enwent_to
-12 enwere__=D enwhat_you enwhen__good enwhen_is enwhen_you enwhich__would enwhich_it enwhole__=D enwill__its
-12 enwill__make enwill_resum enwill_show enwith__cto enwith__sched enwith__sunbu enwith__to enwith_our enwk_? enwk__>
-12 enwork__so enworki__are enworki_days enworks__> enworks__we enworks_other enwould__=D enwould__an enwould__it
-12 enwould_been enwould_know enwould_want enwriti__you enwritt__us enwrote__you enyear__and enyes_> enyou__again
-12 enyou__any enyou__had enyou__is enyou__place enyou__quest enyou__so enyou_apply enyou_as enyou_go enyou_round
-12 enyou_somet enyour__allow enyour__expir enyour__i enyour__inter enyour__now enyour__on enyour__ships enyour__we
-12 enyour_atten enyour_paper enyour_secon enyour_slot es9_=D es9_> es<__aseso es<__fuera es<__le es<__mover
-12 es<__perio es<_abrim es<_ando es<_de es<_perfe es<_podem es<_te es<_tiene es<_tu es=D__esper es=D_escri es=D_para
-12 es=O_nada esa__> esabrim_=D esabrim__> esaseso__dispo esaseso_esta esatenc__=D escerra__=O esconvo__=D esde__concl
-12 esde__que esde_las esde_prepa esdeber_prese esdispo__de esdos_horas esel__9 esel__> esel_pago esen_recep eses_el
-12 esesta_dispo esestar__vacac esestar_de esinscr__=D esla_convo esla_llama eslas_tres esle_parec esllama_el esmas_de
-12 esme__=D esmover__llama esmover_la espodem__la espodem_mover espor_=O espor__=D esprepa_: esprepa__=D
-12 espuest__cubri esqueda__=D esqueda_el esrecep_> esreuni_de esse_cubri essi__tiene estarde_> este_esper este_leo
-12 estiemp__prepa estiemp_de estiene__nuest estraba__leo estraba_te estu_respu esun__esta esun_aseso esvalid_=D
-12 esvalid__> fr9__=O fr9__> fr<__ana fr<__depla fr<__ferme fr<__trava fr<__vacan fr<_pouvo fr<_serie fr=O_9 fr=O_?
-12 fra__=D fra_ete fravez__de fravez__pour frbesoi_de frbien_=D frbonne__la frbonne_vacan frcandi_n frce__=D
-12 frce__vous frconge_annue frcontr__effet frcontr_prend frd_essai frde__elect frde_me frdepla__rende frdepla_notre
-12 frdois__savoi frdois_le frdu__=O frelect__publi frelect_sera frentre_> fressai_=D frh_9 frheure_de fril__a
-12 frje__=D frje__trava frje_suis frl__sera frl_elect frl_entre frle__prend frle_comit frle_resul frle_savoi frm_a
-12 frme__=D frne_trava frnote__> frnotre_rende frnous__avion frouver__> frpas__nouve frpas_le frplus__de frpour_l
-12 frpour_votre frpouve_nous frpouvo_depla frpubli__> frque__candi frque_votre frrenco__equip frrenco_l frrendr_son
-12 frrespo_=D frresul_=O frresul__l frresul_de frsavoi_=D frsavoi__> frsera__=O frsera_publi frsuite_a frsur_la
-12 frtrava__le frtrava_pas frvacan__=D frvacan_la frvisit__> frvotre__n frvous_avion frvous_renco how:AFT&EVENT
-12 how:WITHIN&EVENT s.deaus s.deden s.defrueh s.dehorst s.dejeman s.deschad s.dewar s.enabsen s.enacces s.enaslee
-12 s.enb s.enbadge s.enbehal s.enbody s.encaugh s.encurre s.eneaste s.eneat s.enfield s.enfille s.enhelp s.enjoin
-12 s.enknown s.enlittl s.enmarch s.enms s.ennewbo s.eno s.enobser s.enooo s.enperfe s.enpermi s.enpicke s.enpolic
-12 s.enq s.ensell s.enship s.ensome s.enspam s.enstill s.entable s.entelep s.enthank s.entimes s.enwonde s.enwriti
-12 s.eshoras s.esofert s.esprepa s.espresu s.fr: s.fradres s.frannue s.frconve s.frnote s.frresul s.frtoute s.frun
-12 s.fry s:O
-11 ALL>>D>>SURE ALL>>FUT>>NEG ALL>>PAST>>ASK ALL>>PAST>>IT ASK>>ASK>>EVENT ASK>>D>>CALL ASK>>NEG>>SEND ASK>>WE>>TELL
-11 ASK>>YOUR>>EVENT ASK>>YOUR>>THIRD ASK>CALL ASK>D1 ASK>HAVE1 ASK>O ASK>OIN2 ASK>ORG2 ASK>THIRD1 ASK>YOU1
-11 AWAY>>D>>DECIDE AWAY>>EVENT>>HE AWAY>>NEWS>>CALL AWAY>>O>>D AWAY>>OUR>>ORG AWAY>>WHEN>>D AWAY>CALL1 AWAY>PAST
-11 AWAY>TELL1 AWAY>VAGUE2 AWAY>WE2 CALL>>O>>IT CALL>>TALK>>ORG CALL>>WE>>HEAR CALL>IT2 CALL>O1 CALL>OBETW CALL>OBY1
-11 CALL>START2 COND>>IT>>D COND>>WE>>HEAR COND>FUT1 COND>NEG1 COND>TALK1 D>>ALL>>PAST D>>AWAY>>TELL D>>COND>>TALK
-11 D>>DECIDE>>HEAR D>>DECIDE>>ORG D>>EVENT>>O D>>FUT>>EVENT D>>FUT>>START D>>IT>>AWAY D>>IT>>HEAR D>>NEG>>IT
-11 D>>NEG>>NEG D>>NEG>>TELL D>>NEG>>WE D>>NEWS>>YOU D>>O>>HE D>>ORG>>HAVE D>>ORG>>ORG D>>OUR>>PAST D>>SURE>>O
-11 D>>WAIT>>IT D>>WAIT>>YOU D>>WE>>ALL D>>WHEN>>OUR D>>YOU>>O D>>YOU>>TALK D>OBETW1 D>WAIT DECIDE>ASK1 DECIDE>HE1
-11 DOC>>ASK>>EVENT DOC>>D>>O DOC>>D>>YOUR DOC>>YOU>>O DOC>>YOU>>US DOC>ASK1 DOC>FUT2 DOC>IT1 DOC>OIN DOC>PAST DOC>WE
-11 EVENT>>PAST>>D EVENT>>WHEN>>CALL EVENT>ALL EVENT>D2 EVENT>WE FUT>>ASK>>EVENT FUT>>ASK>>YOUR FUT>>EVENT>>D
-11 FUT>>FUT>>START FUT>>HEAR>>HAVE FUT>>NEG>>WE FUT>>TALK>>D FUT>>WAIT>>YOUR FUT>>YOU>>IT FUT>HE1 FUT>OBEF1 FUT>OIN
-11 FUT>OON FUT>US1 HAVE>>D>>AWAY HAVE>>NEG>>HAVE HAVE>>O>>WE HAVE>HAVE1 HAVE>IT1 HAVE>PAST1 HE>>EVENT>>HE
-11 HE>>EVENT>>PAST HE>>FUT>>AWAY HE>>SEND>>O HE>>TELL>>PAST HE>OON2 HEAR>>COND>>WE HEAR>>NEG>>PAST HEAR>>NEWS>>NEG
-11 HEAR>>O>>WHEN HEAR>>TELL>>NEWS HEAR>>WE>>O HEAR>>YOU>>START HEAR>>YOUR>>DECIDE HEAR>>YOUR>>NEWS HEAR>OBEF1
-11 HEAR>OUNTIL2 HEAR>YOUR1 HIS>SEND IT>>ALL>>D IT>>ALL>>WE IT>>ASK>>D IT>>D>>DOC IT>>D>>PAST IT>>D>>SEND
-11 IT>>DECIDE>>D IT>>HAVE>>O IT>>OUR>>ORG IT>>START>>AWAY IT>>YOU>>TELL IT>AWAY2 IT>NEG IT>OFROM2 NEG>>D>>TALK
-11 NEG>>D>>WHEN NEG>>DOC>>HEAR NEG>>HEAR>>NEWS NEG>>NEG>>OUR NEG>>PAST>>CALL NEG>>START>>O NEG>>TELL>>US
-11 NEG>>YOU>>NEG NEG>>YOU>>O NEG>ALL2 NEG>CALL1 NEG>D1 NEG>OBEF2 NEG>PAST2 NEG>START1 NEWS>>ASK>>TELL NEWS>>CALL>>OUR
-11 NEWS>>OUR>>EVENT NEWS>>TALK>>FUT NEWS>>YOUR>>SEND NEWS>>YOUR>>TALK NEWS>OWITHIN NEWS>START O>>COND>>D O>>D>>WHEN
-11 O>>IT>>DECIDE O>>IT>>WE O>>NEG>>SEND O>>O>>O O>>YOU>>HEAR O>COND2 O>EVENT1 O>OON1 O>TELL O>THIRD2 OBEF>FUT2
-11 OBEF>O1 OBEF>OON1 OBEF>YOU OBY>HEAR1 OFROM>D OON>HE OON>O1 OON>WHEN2 ORG>>D>>DECIDE ORG>>FUT>>EVENT ORG>>IT>>WE
-11 ORG>>TALK>>D ORG>>WAIT>>IT ORG>HEAR1 ORG>START2 OUNTIL>IT OUNTIL>WE2 OUR>>CALL>>D OUR>>O>>D OUR>>O>>TALK
-11 OUR>>TALK>>HAVE OUR>>TELL>>WAIT OUR>OUR2 OUR>WE PAST>>FUT>>ASK PAST>>FUT>>CALL PAST>>FUT>>HEAR PAST>>HE>>FUT
-11 PAST>>O>>IT PAST>>OUR>>TALK PAST>>YOU>>CALL PAST>D1 PAST>DOC2 PAST>IT2 PAST>START1 PAST>YOUR PAST>YOUR2
-11 SEND>>O>>NEG SEND>>YOUR>>SEND SEND>DOC SEND>OUR2 START>>FUT>>EVENT START>>O>>AWAY START>>TALK>>D START>>WAIT>>US
-11 START>COND2 START>DECIDE1 START>EVENT1 START>OBY START>OIN1 START>OUNTIL2 START>PAST2 SURE>D2 SURE>FUT2
-11 TALK>>ALL>>FUT TALK>>D>>ASK TALK>>D>>CALL TALK>>HAVE>>AWAY TALK>>WAIT>>D TALK>>YOU>>HEAR TALK>FUT TALK>OBETW2
-11 TALK>OUR1 TALK>WAIT2 TALK>YOUR TELL>>D>>PAST TELL>>D>>YOUR TELL>>HEAR>>AWAY TELL>>ORG>>FUT TELL>>YOU>>YOU
-11 TELL>OUNTIL2 US>>PAST>>D US>>TALK>>D US>OBEF US>SEND VAGUE>>ALL>>D VAGUE>TALK1 WAIT>>YOUR>>CALL WAIT>ALL2
-11 WAIT>HIS1 WAIT>OBY WAIT>START2 WAIT>THIRD1 WE>>ASK>>OUR WE>>AWAY>>FUT WE>>CALL>>AWAY WE>>D>>IT WE>>D>>PAST
-11 WE>>HE>>D WE>>O>>FUT WE>>START>>TALK WE>>TELL>>OUR WE>>WE>>ASK WE>OIN2 WE>OON WHEN>>ALL>>ORG WHEN>>O>>SURE
-11 WHEN>>WE>>US WHEN>>YOUR>>D WHEN>START2 WHEN>WHEN YOU>>CALL>>O YOU>>D>>COND YOU>>D>>HEAR YOU>>DOC>>O
-11 YOU>>FUT>>DECIDE YOU>>HEAR>>DECIDE YOU>>IT>>D YOU>>TALK>>WHEN YOU>>US>>YOUR YOU>>VAGUE>>O YOU>>WHEN>>TALK
-11 YOU>>YOU>>TELL YOU>>YOUR>>ALL YOU>EVENT2 YOU>OIN YOUR>>ASK>>D YOUR>>DOC>>WE YOUR>>EVENT>>WHEN YOUR>>NEWS>>FUT
-11 YOUR>>START>>WAIT YOUR>>YOUR>>D YOUR>AWAY YOUR>DOC2 YOUR>EVENT1 YOUR>OIN2 a:ASK a:OWITHIN a:VAGUE c.dedaten
-11 c.defreue c.deherr c.dekeine c.dekonto c.delink c.deschaf c.desozia c.desperr c.deteile c.dewerks c.dewollt c.en=O
-11 c.enabroa c.enairpo c.enautho c.enbaker c.enbehin c.enbless c.enbrill c.enc c.encante c.encar c.encard c.enclick
-11 c.endocum c.enearly c.eneats c.enelect c.enexcep c.enexist c.enexter c.enfelt c.enfilli c.engiven c.enhall
-11 c.enhouse c.enif c.eninaug c.enindic c.enkeep c.enkelly c.enklein c.enlet c.enlost c.enmabbo c.enmeter c.ennd
-11 c.enobser c.enold c.enonsit c.enosei c.enpage c.enparen c.enplayi c.enprice c.enproof c.enpub c.enpupil c.enquiz
-11 c.enrang c.enre-ad c.enrecor c.enreloc c.enrenew c.enreque c.enreser c.enresig c.enretai c.ensave c.enseat
-11 c.enseven c.enshenz c.enshutt c.ensince c.ensir c.enskiin c.ensprea c.enswift c.entests c.enthird c.enuse
-11 c.envideo c.enwall c.enwall- c.enwanna c.enwards c.enwhat c.enwhoev c.enzoom c.es=O c.esausen c.esavisa c.esbaja
-11 c.esbien c.escatal c.escontr c.esesper c.esestuv c.esfesti c.esno c.esofrec c.espatro c.esprogr c.estus c.esvacac
-11 c.esvigen c.esx c.frai c.frbien c.frconsu c.frdebut c.fremplo c.frlieu c.frneuf c.frpourv c.frprevu c.frrecev
-11 c.frrembo c.frsalon c.frvide c:OWITHIN de9__=O de:_=O de:__=O de<__dank de<__dass de<__diese de<__einar de<__konto
-11 de<__sperr de<__wollt de<_damit de<_die de<_eintr de<_es de<_guten de<_kanns de<_sagen de<_viele de<_wenn
-11 de=D__antwo de=D__fuer de=D_als de=D_beden de=D_gesch de=D_schaf de=D_warte de=O__besti de=O_aber deangeb_gilt
-11 deauch__> deauf__messe deauf_den deaus_? debegin_die debesch__sie debesch_ob debetri_=D debetri__den
-11 debetri__wiede debetri_ueber debewer__den debewer_fuer debitte_um dedank_fuer dedas__wird dedas_konto dedass_ich
-11 dedauer__> deden_sozia deder__ueber deder_arbei dedie_werks dedu_=D deeinar__=D deeinar_dauer deeinst__=D
-11 deelter_> deentsc__betri dees__noch dees_bei defrei__> degehen__> degeht_=D degenau_=O degilt_=D degilt__>
-11 deguten_tag dehaben__ihnen deherr__> dehoere__sie deich__ihnen deihnen__gesch deihnen_gesch deihr__> deihr_gespr
-11 deinter__> deinter_an deist_nicht dekanns_du dekoenn__uns dekolle_hat dekonto__=D dekonto_wird delaeuf_=D
-11 deleite__> demehr_=O demeine_rueck demich__meine demich_bitte demich_nach denach__ihrer denach__rueck denicht__=O
-11 denicht_von deniema__> denoch_die depasst_? depasst__> depasst_ihnen deschon_=D desie_=D desie__nicht desie_es
-11 desie_gern desie_sich desollt_sie desozia_> deueber__sozia deund_der deuns_ihre deunser__fuer deunser_angeb
-11 deverni_> deviele__fuer deviele_dank dewerde__verni dewiede__sie dewir__gesch dewir_mit dewir_wuerd dewird__geloe
-11 en9_! en9__easte en9__et en9__then en9_for en9_nd en9_possi en9_sign en:__porta en:__you en:_are en:_full en:_it
-11 en:_sam en:_would en<__anoth en<__at en<__cante en<__custo en<__dates en<__delac en<__docum en<__eats en<__encou
-11 en<__every en<__feedb en<__flies en<__gets en<__he en<__inter en<__job en<__jobs en<__klein en<__mabbo en<__maint
-11 en<__moves en<__onsit en<__perio en<__pract en<__slept en<__stand en<__store en<__super en<__talk en<__vice-
-11 en<_away en<_drop en<_how en<_inaug en<_invoi en<_kelly en<_most en<_mr en<_notic en<_outco en<_plann en<_tests
-11 en<_that en<_think en<_this en<_ticke en<_wanna en<_whoev en<_you en=D__about en=D__anyho en=D__appli en=D__badge
-11 en=D__from en=D__full en=D__half- en=D__hereb en=D__home en=D__limit en=D__mail en=D__newsl en=D__nothi en=D__now
-11 en=D__order en=D__said en=D__take en=D__teams en=D__up en=D__wall- en=D_came en=D_certa en=D_comin en=D_docto
-11 en=D_expec en=D_how en=D_late en=D_none en=D_only en=D_other en=D_perio en=D_plus en=D_went en=D_witho en=O__climb
-11 en=O__door en=O__home en=O__mail en=O__other en=O_he en=O_home en=O_on ena__=O ena__? ena__contr ena__girl ena__he
-11 ena__time ena_bless ena_mount ena_perma ena_proba ena_tour enabout__role enabsen_=D enaddre__older enadver__>
-11 enadver__down enadver__in enadver_close enadver_comes enafter__or enafter__us enagain__the enagend__=D enairpo_=D
-11 enairpo__eveni enall__> enall__may enall_right enall_your enallow__> enalong__the enalong_with enalso__>
-11 enalso__is enaltog__expec enaltog_so enam__altog enam__goa enam__nobod enam_here enam_open enam_trave enam_up
-11 enan__from enan__of enan__pleas enan_apolo enand__away enand__be enand__can enand__has enand__mail enand__reply
-11 enand_as enand_mail enand_send enand_short enand_so enand_with enanna__she enannou__> enannou_our enanswe__=O
-11 enanswe__pleas enany_quest enanyho_=O enanyon_=D enapolo__promi enapolo_i enappli__unsuc enappli_in enappli_perio
-11 enappli_windo enappoi__and enare__mails enare__recru enare_open enare_readi enare_sent enare_shutt enare_think
-11 enarriv__minut enarriv_ten enas__know enas_promi enask_=D enask_wheth enasked_about enasses_day enassum__have
-11 enat__! enat__airpo enat__denti enat__funer enat__sites enat_clien enat_sea enat_six enattac__form enaway__=D
-11 enback__! enback__9 enback__front enback__leave enback__my enbadge__be enbadge_will enbe__again enbe__from
-11 enbe__holid enbe_a enbe_filli enbe_prese enbe_quiet enbe_read enbe_think enbe_unava enbe_waiti enbeen_suspe
-11 enbefor__call enbefor__inter enbehal__tom enbless_=D enboile__s enboile_man enbook_your enboth_=D enboth__it
-11 enbring__passp enbring_you enbudge_which enbut__can enbut__offic enbut_this encalen__for encall_anna encame_to
-11 encampu__and encan__answe encan__here encan_reach encandi__were encardi_=O encardi__=D encarla_=O encentr__=D
-11 enchang_=D encitie_> enclass_=D enclien__a enclien_sites enclose__offic encolle__every encolle_read encome_!
-11 encome__it encome_get encomes__=D encomin__every encommi__conve encommi_next encompa_> encompl_=D enconfe__=D
-11 enconfi_that enconsi__a enconsi__appli enconta_us encontr_runs encould__hold encours__=D endata_prote
-11 endate__joini endated_=D endates_are enday_you endays_=D endays__> endear__i endecid__exten endelac__fligh
-11 endelac_s endelet_=D endenti_=D endenti__> endesk__staff endesk_is endiffe__> endo_9 endo__! endo__conta
-11 endo__give endo__read endo__recei endo_come endocto__> endocto_order endoes__permi enearly_=D enearly__> eneats__s
-11 eneats_every eneight_> enemail_there enengag__will enengag_surve enenjoy__> enenjoy_it enenjoy_our enenugu__and
-11 eneveni__9 eneveni_after enever__to enevery__but enevery__indep enevery__lunch enevery_enjoy enevery_mail
-11 enevery_test enexpir__at enexten__appli enexten_the enfathe__ill enfathe_fell enfell__> enfell_ill enfile__=D
-11 enfile_for enfilli__job enfilli_the enfinan__9 enfind__=D enfinis_the enfirst_week enfisca__begin enflies__lyon
-11 enfligh__moved enfligh_was enfollo_up enfor_=D enfor__annua enfor__posit enfor__techn enfor_appli enfor_feedb
-11 enfor_playi enfor_signa enforgo__ask enforgo_to enfree__a enfree__for enfreez_=D enfrom_home enfuner__enugu
-11 enfuner_in enfurth__our enget__know enget__perma engets__=O engirl_due engive__thoug engo__my engoa_> engoes_live
-11 engood__with engood_peopl engot_fille engot_the engreat_to enhad_been enhad_time enhalf_days enhas__=O enhas__been
-11 enhas__suspe enhas_now enhas_said enhave__done enhave__littl enhave_compl enhave_just enhave_only enhave_reach
-11 enhavin__on enhavin_slept enhe__call enhe_flies enheadq__be enheadq_will enhear_about enheari__me enher_>
-11 enhere__so enhere__the enhere_in enhi__can enhi__hope enhi_ana enhim_=O enhire__> enhired__peopl enhirin__>
-11 enhirin__next enhold__after enhold__slot enhold__that enholid__so enhope_it enhour_=O enhour_of enhours__=D
-11 enhr__has enhr__to eni__be eni__here eni__need eni__open eni__trave eni__up eni__work eni_hate eni_just eni_may
-11 enif__=D enif__need enif_that enif_they enin__obser enin_enugu enin_for enin_goa enin_lagos eninaug__every
-11 eninaug_eats enindep__takes enindep_which eninste_> eninste_? eninste__> eninter__can eninter__peopl eninter_nine
-11 eninvit__=D enis__agend enis__all enis__do enis__leave enis_attac enis_best enis_final enis_full enis_half-
-11 enis_quiet enis_unatt enit__full enit__on enit__still enit__yours enit_i enit_short enits_=D enjob__> enjob__with
-11 enjobs_are enjoini_: enjust_wante enk_start enkeep__short enkeep_it enkelly__swift enkelly_mabbo enklein__on
-11 enklein_is enknow__team enlagos__the enlagos_obser enlande__=O enlapse_> enlapto_=D enlapto__=D enlapto__>
-11 enlast_day enlast_week enleast__=D enleast_the enlet__find enlike__have enlike__offer enlike__sched enlike__speak
-11 enline__if enliter__> enlittl__due enlittl_girl enlong__we enlong__will enlong_time enlove__have enlovel__>
-11 enlyon_=D enlyon__> enmabbo__recru enmabbo_swift enmade_=O enmade__=D enmade__the enmade__you enmail__be
-11 enmail__our enmail_but enmails_again enmaint_: enmaint__the enmake_a enman_s enmanag_> enmay_write enme__line
-11 enme__pleas enme__you enmeans_we enmeeti_> enmeeti__> enmei__the enmessa__my enmet__9 enmet__to enmet_on
-11 enmeter_readi enminds_about enminut_=D enminut__=D enminut_early enmobil_> enmost__after enmost_eveni enmove_:
-11 enmove__sam enmoved_=O enmoved__so enmoved_up enmoves__=D enmoves_here enmr_delac enmr_osei enms_klein
-11 enmuch__comin enmuch_for enmy__fell enmy__no enmy__takes enmy_absen enmy_broth enmy_mail enname_on ennda__the
-11 ennda_befor enneed__yes ennever__to ennew__goes ennew__in ennew_websi ennext__=O ennext_conve ennext_recru
-11 ennext_round ennice__short ennice_and ennight_> ennight__it ennine__=D ennine_peopl enno__for enno__there
-11 enno_appoi ennobod__anyth ennobod__read ennoon_? ennoon__> ennot__any ennot__filli ennot__heari ennot__no
-11 ennot__one ennot_able ennot_about ennot_at ennot_hear ennot_meet ennot_offer ennot_you ennothi__do ennothi__here
-11 ennotif_=O ennovem__sent ennovem_you ennumbe_=O ennumbe_for enobser_=D enobser__publi enobser_the enof__answe
-11 enof__appoi enof__engag enof__open enof__pub enof__surve enof__with enof_joini enof_one enof_tom enoff__=O
-11 enoff__docto enoff_altog enoffer__a enoffer_a enoffic__lagos enoffic__quiet enoffic__that enoffic__unatt
-11 enoffic_finan enoffic_obser enoffic_takes enoffic_wordi enoffsi_=D enolder_than enon__call enon__first enon__i
-11 enon__wards enon__your enon_what enonce__recei enonce_we enone__i enonly__is enonly__morni enonly_work
-11 enopen__from enor_=D enor__=O enorder_=D enorder_> enorder__> enother__can enour__obser enour__sleep enour__webin
-11 enour__websi enour_annua enour_budge enour_compa enour_shop enour_store enour_surve enout__clien enout__wheth
-11 enout_at enover_9 enowner__so enpage__> enpaid__the enpaid_at enpanel__impre enpanel__the enpanel_meets
-11 enparen__=D enpartn_will enperio_9 enperma__> enperma_contr enpermi_allow enping_me enplace__been enplann__:
-11 enplann_maint enplayi__us enplayi_for enpleas_! enpleas__anna enpleas__ten enpleas__this enpleas_remem enpm_easte
-11 enpm_et enpm_with enporta__be enporta_will enposit_was enpost_close enpract__close enpract_is enproba__us
-11 enproba_takes enproce__of enproce_consi enpromi__write enpub__is enpub_quiz enpubli__and enput__down enquest__i
-11 enquest_befor enquiet_> enquiz__=D enquiz_is enreach__my enreach_me enreach_on enread__test enreadi_mails
-11 enready__day enready_that enreal_talk enrecei__9 enrecei__> enrecei__badge enrecei__docum enrecei_over
-11 enrecru__finan enrecru__for enrecru__is enrecru_desk enrecru_for enrecru_offic enremai_valid enreorg_=D enreorg__>
-11 enrepla_takes enreply__my enreply_on enresul__our enresul__your enresul_will enretre_=D enretre__> enretur__lapto
-11 enretur_from enretur_the enrevie__> enrevis_the enright__i enring__the enrobin_you enrole_> enruns__> enrush_>
-11 ens__again ens__its ens__not ens__offic ens__us ens_find ens_fligh ens_half- ens_lunch ens_newsl ens_not ens_weddi
-11 ensaid_he ensalar__be ensalar__k ensalar__paid ensalar_are ensalar_will ensam__away ensam_is ensame__? ensay__>
-11 ensched__call ensched_a enschoo__shut enseats__fille enseats_got ensecon__and ensee__offic ensee__on enseein__=D
-11 enseein_you enselec__an ensend_=D ensend_us ensent__task enshenz_=D enships_=D enshop__=D enshop_s enshop_sleep
-11 enshoul_consi enshut_> enshut__appli enshut_the ensign__9 ensign_on ensigna_=D ensigna__> ensigne__=D
-11 ensigne__befor ensite_=O ensite_will ensites_=D ensites__> ensix__> enskiin__=D ensleep_=D ensleep__> enslept__it
-11 enslept_on enso__an enso__can enso__him enso_ask ensome_time ensomet__> ensorry_i enspeak__=D enspeak_again
-11 enspend_=D enstaff_> enstand__=D enstart_=D enstart__holid enstart__if enstart_inter enstays__> enstill_inter
-11 enstore__close enstore_are enstudy_leave ensuits__> ensuits_you enswift__offic enswift_recru entalki_=O entask__we
-11 enteam__trave enteam__you entechn__> entell__then entell_them enten__early enten_minut entest__which entest_indep
-11 entests__for entests_arran enthank__so enthank__your enthat__: enthat__all enthat__am enthat__must enthat__team
-11 enthat_for enthe__appoi enthe__as enthe__attac enthe__drill enthe__moved enthe__opens enthe__recru enthe__room
-11 enthe__sheet enthe__surve enthe__table enthe__were enthe__where enthe__windo enthe__wordi enthe__would enthe_agend
-11 enthe_badge enthe_baker enthe_engag enthe_famil enthe_follo enthe_gover enthe_handb enthe_invit enthe_machi
-11 enthe_merge enthe_proba enthe_publi enthe_quest enthe_role enthe_roof enthe_stand enthe_super enthe_vacan
-11 enthe_vice- enthe_visa enthe_visit enthe_wards entheir__about enthem_to enthen__compa enthen__fathe enthere__nothi
-11 enthey__call enthey_need enthing_> enthink__perio enthink__you enthink_of enthird__the enthird_and enthoug__none
-11 enthrou__offer enticke_for entime__look ento__any ento__befor ento__first ento__he ento__new ento__other
-11 ento__their ento_decid ento_lyon ento_stop entold__team entold__we entold_me entom_=D entom__is entom_who
-11 entrain_=D entried__reach entried_to entrip_=D entwo__=D entwo__home enunatt__and enunava__from enunder__rules
-11 enunfor__=D enunfor_also enunsuc__may enuntil__=D enuntil_i enup__mount enus__or enusual__perio enusual_notic
-11 envacan_=D envacat__> envice-__offic envice-_s envisa__takes envisa_offic envolun__the enwaiti__your enwanna__=D
-11 enwanna_start enwante__let enwards_=D enwards__no enwas__only enwas__up enwas_down enwas_fine enwas_impre
-11 enwas_moved enwas_unsuc enwe__all enwe__and enwe__discu enwe__in enwe__last enwe__nine enwe__over enwe__readi
-11 enwe__shutt enwe__think enwe_both enwe_click enwe_compa enwe_encou enwe_inter enwe_lost enwe_offer enwe_read
-11 enwe_recei enwe_reply enwe_start enwe_went enwe_wrote enwear__> enwebsi__live enwebsi_goes enweek__be enweek_will
-11 enwent__a enwhat__would enwhen__rang enwhen_it enwhere_it enwheth__can enwheth__click enwhich_=D enwhich__we
-11 enwhich_takes enwho__away enwhoev_gets enwhole__s enwill__off enwill__place enwill__prese enwill__quiet
-11 enwill__reach enwill__ready enwill__think enwill__unava enwill__waiti enwill_discu enwindo__night enwith__exam
-11 enwith__famil enwith__name enwith__of enwith_anoth enwith_thank enwordi_> enwork_morni enworks_? enwould__been
-11 enwould__from enwould__them enwould_like enwrite__behal enwrite_on enwriti__behal enwriti_on enyear_and
-11 enyou__answe enyou__apolo enyou__call enyou__free enyou__let enyou__much enyou__playi enyou__recei enyou__soon
-11 enyou__tour enyou_down enyou_last enyou_left enyou_like enyou_must enyou_not enyou_wish enyou_write enyou_you
-11 enyour__came enyour__card enyour__date enyour__day enyour__nda enyour__takes enyour_data enyour_lette enyour_permi
-11 enyour_thoug enyours_=D es:_ausen es<__! es<__autom es<__candi es<__esper es<__estoy es<__favor es<__llama
-11 es<__patro es<__tu es<_apunt es<_empez es<_fuera es<_hemos es<_mande es<_por es<_traba es=D__cogem es=D__discu
-11 es=D__festi es=D__que es=D__se es=D__tiene es=D_como es=D_si esa__lista esa__nada esa_otro esampli_=D esampli__>
-11 esanunc_estuv esapunt__vemos esapunt_nos esasi_que esausen_=D esausen__> esautom_: esautom__ausen esbien__=D
-11 esbien_el escatal_> escerra_por escogem__nadie escogem_a esconfi_=D esde_lo esde_vacac esel__catal esel__empie
-11 esel__estuv esel_certi esel_geren esel_patro esentre_sera esestoy__viaje esestuv_=D esfirma_=D esgraci__venir
-11 esha_=D esha_=O esha__=D esha_ampli esha_recib eshorar_de eshoras_> esllama_=D esno__=D esnuevo_catal esotra_perso
-11 espatro__reuni espatro_se esplazo__ha esplazo_se espuest_se esque__al esque__has esrespu__: esrespu_autom
-11 esreuni__=D esreuni_el essale__nuevo essale_el esse__ampli esse_reuni essera_el essi__ha estarde_y este_he
-11 este_ofrec estiend_> estiene__para esun_=D esvacac__> esvenir__=D esvenir_el esvigen_=D esvigen__> esy_discu
-11 fr<__annue fr<__aurel fr<__chanc fr<__chang fr<__comit fr<__coura fr<__courr fr<__des fr<__fait fr<__salon
-11 fr<__stand fr<_l fr=D__de fr=D__neuf fr=D__y fr=D_aurel fr=D_consi fr=D_nous fr=O__conve fr=O__h fra__forma fra_l
-11 fra_neuf fra_nouve fra_pourv frappel_=D frau_salon fraurel_> frbon__=D frbon_coura frbonjo_ana frbonne__pour
-11 frbonne_chanc frburea__=D frburea_vide frchanc_pour frchang__servi frchang_de frchef_tranc frcolle_> frcomme__>
-11 frconge__=D frconsi__votre frconsu_pas frconve_=D frconvi_> frde_nous frdebut_=D frderni__est frderni_jour
-11 frdis_=O frdites__si frdonc_=O frdu_coup fressai__=D frest__pourv frest_prevu frfait__pont frfait_le frforma__>
-11 fril__reuni fril_se frje__a frje__le frje__propo frje_chang frje_passe frjour__=D frjour_est frl_essai frla__d
-11 frla_date frla_perio frle__burea frle__ferme frle_chef frle_pont frle_stand frligne_=D frligne__> frmerci__nous
-11 frmon__jour frmon_derni frne_consu frneuf__> frneuf_heure frnous__=D frnous_rappe frnouve_de fron_fait
-11 frpart__consi frpas__messa frpasse__la frpasse_a frpont__> frpont__vide frpont_burea frposte__a frpourv_=D
-11 frpourv__> frprevu_=D frprevu__> frpropo_=D frpropo__valab frrappe__=O frrecru_est frreuni__nouve frreuni_a
-11 frs_est frsalon_=D frsalon__> frsans__de frservi__je frsi__convi frsont__=D frstand__9 frtelep_=O frtranc__>
-11 frvide_=D frvide__> frvos__=D frvotre_part grain:days~ how:THRU&DECIDE how:WITHIN&ASK s.degehen s.dehatte s.dehier
-11 s.deja s.dekeine s.deschri s.desehr s.deuns s.dezurue s.enabroa s.enaltog s.enamong s.enanoth s.enanyho s.enanywh
-11 s.enbased s.enbottl s.enbroth s.encampu s.encarla s.enclaim s.enclimb s.enclock s.encolle s.enconsu s.encrew
-11 s.endelac s.endepar s.endocum s.endoubl s.ened s.enexact s.enfarm s.enfeel s.enfound s.engoa s.enhandb s.enhate
-11 s.enindep s.eninvoi s.enlimit s.enmaint s.enmarke s.enmeans s.enmilan s.enminds s.enmrs s.enneed s.ennice s.enonce
-11 s.enp s.enpack s.enpatch s.enpeace s.enquote s.enretur s.enrules s.enscree s.enseats s.enslide s.ensnow s.ensomew
-11 s.ensubmi s.ensuits s.entalk s.enthem s.entreat s.enup s.enwear s.enwithd s.enwordi s.esasi s.esautom s.eshas
-11 s.eshorar s.eslamen s.esllega s.esviaje s.fr? s.frana s.fraurel s.fravant s.fravons s.frburea s.frconse s.frdis
-11 s.frl s.frma s.frmessa s.frne s.froffre
-10 ALL>>ALL>>O ALL>>HEAR>>NEWS ALL>>SEND>>D ALL>>TALK>>PAST ALL>>TELL>>ORG ALL>>THIRD>>D ALL>OBETW ALL>OBETW1
-10 ASK>>D>>YOUR ASK>>HAVE>>HAVE ASK>>IT>>SEND ASK>>US>>EVENT ASK>>US>>WE ASK>>YOUR>>SEND ASK>ALL2 ASK>HAVE ASK>HEAR2
-10 ASK>OUNTIL1 ASK>YOUR1 AWAY>>D>>CALL AWAY>>D>>TALK AWAY>>O>>HEAR AWAY>FUT AWAY>YOU2 CALL>>ALL>>THIRD CALL>>D>>TALK
-10 CALL>>EVENT>>OUR CALL>>PAST>>OUR CALL>>US>>D CALL>HEAR CALL>OIN2 COND>>WE>>FUT COND>>YOU>>START COND>DECIDE2
-10 COND>OIN2 COND>SURE2 COND>VAGUE1 D>>ALL>>WAIT D>>IT>>PAST D>>NEG>>DECIDE D>>NEG>>OUR D>>OUR>>AWAY D>>TALK>>O
-10 D>>TALK>>PAST D>>TELL>>IT D>>WHEN>>IT D>>YOUR>>TELL D>OFROM1 DECIDE>>D>>ORG DECIDE>>NEG>>DECIDE DECIDE>>US>>D
-10 DECIDE>>YOUR>>START DECIDE>OON2 DECIDE>ORG1 DOC>>FUT>>O DOC>>NEG>>US DOC>>START>>YOU DOC>>YOUR>>CALL
-10 EVENT>>EVENT>>D EVENT>>OUR>>SEND EVENT>AWAY1 EVENT>FUT1 FUT>>D>>IT FUT>>DECIDE>>VAGUE FUT>>NEG>>COND
-10 FUT>>NEG>>VAGUE FUT>>NEWS>>D FUT>>START>>US FUT>>WE>>YOU FUT>PAST2 FUT>VAGUE1 FUT>YOUR1 HAVE>FUT2 HAVE>HIS
-10 HE>>D>>WAIT HE>HE HE>START2 HE>TALK1 HE>WHEN HEAR>>AWAY>>YOUR HEAR>>CALL>>EVENT HEAR>>DECIDE>>YOUR HEAR>>DOC>>WE
-10 HEAR>>O>>O HEAR>>US>>IT HEAR>>WAIT>>IT HEAR>>WAIT>>NEWS HEAR>>YOUR>>O HEAR>>YOUR>>YOUR HEAR>VAGUE IT>>AWAY>>D
-10 IT>>FUT>>SEND IT>>IT>>WE IT>>NEWS>>FUT IT>>O>>AWAY NEG>>DOC>>NEG NEG>>SEND>>AWAY NEG>>SURE>>YOU NEG>>US>>D NEG>ALL
-10 NEG>PAST NEG>PAST1 NEWS>>ASK>>WE NEWS>>D>>HE NEWS>>NEG>>SEND NEWS>AWAY2 NEWS>HE1 NEWS>ORG1 O>>CALL>>US O>>HEAR>>D
-10 O>>WHEN>>ASK O>START2 OBEF>D2 OBY>FUT1 OFROM>AWAY OON>YOUR2 ORG>>ASK>>HEAR ORG>>HEAR>>WAIT ORG>>PAST>>YOU
-10 ORG>>START>>O ORG>>WAIT>>EVENT ORG>>YOU>>D ORG>OWITHIN2 OUNTIL>NEWS2 OUR>>ALL>>TALK OUR>>D>>PAST OUR>>PAST>>O
-10 OUR>>SEND>>ORG OUR>OFROM OWITHIN>US1 PAST>>COND>>WE PAST>>HEAR>>US PAST>>O>>WAIT PAST>>WE>>PAST PAST>>YOU>>NEG
-10 PAST>>YOU>>TALK PAST>ASK PAST>HAVE2 SEND>>AWAY>>EVENT SEND>>D>>TALK SEND>>TELL>>US SEND>>TELL>>WE SEND>>YOU>>YOUR
-10 SEND>O2 SEND>OON2 START>>DECIDE>>D START>>WE>>O START>ASK2 START>SEND1 SURE>>YOU>>IT TALK>>ALL>>TELL
-10 TALK>>PAST>>AWAY TALK>>YOU>>TALK TALK>WE2 TELL>>IT>>O TELL>>WE>>PAST TELL>OON1 US>>D>>SEND US>>EVENT>>D US>>WE>>IT
-10 US>D1 US>O2 US>ORG1 US>OUR2 WAIT>>DOC>>START WAIT>>EVENT>>D WAIT>>IT>>IT WAIT>HAVE1 WAIT>HEAR WE>>CALL>>YOUR
-10 WE>>DECIDE>>US WE>>DOC>>YOU WE>>NEG>>SURE WE>>ORG>>HEAR WE>>PAST>>TALK WE>>PAST>>WHEN WE>>WAIT>>DOC WHEN>>WE>>ALL
-10 WHEN>WAIT2 YOU>>FUT>>ASK YOU>>ORG>>YOU YOU>>SEND>>YOUR YOU>>US>>TALK YOU>>YOU>>FUT YOU>NEG1 YOU>WE1
-10 YOUR>>CALL>>PAST YOUR>>TALK>>PAST YOUR>>TELL>>US YOUR>ALL2 YOUR>HAVE YOUR>IT2 YOUR>SEND c.de: c.dearbei c.dees
-10 c.defoyer c.dehier c.delangw c.delief c.demir c.deneu c.deob c.deoffen c.desitze c.detag c.deverfu c.dewurde
-10 c.enafrai c.enbig c.enbirmi c.enbranc c.enbusie c.enbusy c.enchanc c.enconfl c.enconse c.encover c.enelse
-10 c.enemplo c.enfee c.enfeel c.enfine c.engradu c.engreet c.enher c.enhere c.enhired c.enholdi c.eniwan c.enkept
-10 c.enkick- c.enkiel c.enlaste c.enlovel c.enloyal c.enmade c.enmedic c.enmerge c.enmidni c.enmilli c.enmisse
-10 c.enmissi c.enmum c.ennephe c.ennight c.enoccup c.enorgan c.enpayro c.enpicke c.enprede c.enrefun c.enrest
-10 c.enrippe c.enrota c.ensafel c.ensalad c.enshed c.ensmili c.ensquee c.enstati c.enstay c.entax c.enthen c.entreat
-10 c.enturne c.enuncle c.enunsuc c.enviewi c.envolun c.enward c.enwing c.esalega c.esdevue c.esdos c.esestam
-10 c.esfactu c.esotra c.espago c.espiens c.esteori c.esti c.esviaje c.fr=O c.frchang c.frecrit c.fren c.frmoi
-10 c.frmusee c.frn c.frpont c.frpour c.frs c.frstage c.frtermi c.frtest de9_=O de:__=D de<__auch de<__bitte de<__des
-10 de<__war de<_seit de<_servi de=D__errei de=D__hier de=D__nachr de=D_sitze de=O_=O de=O__dir de=O__im de=O_hoers
-10 de=O_nicht deabges_> deanzei_lief deauch__gehen deauf_ihre deaus__> debetri_muss debewer__der debewer_ist
-10 debitte_sende dedafue__=D dedann_! dedas__gilt dedas__moech dedas_prakt dedass__es deden_unter deder__muss
-10 deder_ander dedes__muess dedie__lief dedie_wahl deergeb_moech dees_werde defoyer_> defrau_ilic defuer_das
-10 defuer_sie degehal__=D degehen_? degespr__=D dehaben__wir dehallo__ich dehast__=D dehat_in dehier__mehr
-10 dehier_niema dehoere_rufen deihre__fuer deilic_> deim_foyer dein_der deist__niema deist_betri deist_hier
-10 dekam__ilic dekam_frau dekann_ich dekeine_nachr dekommi__das dekur_=D delasse__sich delauf__=O delief_=D delief__>
-10 demoech__sie demuess__mich demuess_sie demuss_=D demuss__zusti deneu__> deneun__foyer deneun_im denoch__dass
-10 denoch_siche derobin__bin derobin_ich deschre__=D deseit_=D desende_sie deservi_: desich_=O desich__zeit
-10 desiche__sie desiche_dass desie__bei desie__termi desie__werde desie_unser detagt__naech deteam__> detreff_uns
-10 deueber__ergeb deum__im deuns__das deunser__=D deunter_=O deurlau__> dewar__noch dewar_ich dewerde__kam
-10 dewir_treff dewuerd_auch dezusti_> en9__discu en9__pm en9_telep en:__pm en:_recru en:_your en<__ask en<__baker
-10 en<__else en<__fee en<__flat en<__game en<__good en<__k en<__launc en<__let en<__libra en<__loyal en<__order
-10 en<__paren en<__passe en<__proje en<__propo en<__readi en<__salar en<__shut en<__sugge en<_and en<_had en<_half
-10 en<_kick- en<_meter en<_mum en<_perfe en<_then en=D_? en=D__among en=D__birmi en=D__five en=D__joke en=D__kiel
-10 en=D__news en=D__this en=D__wheth en=D_cohor en=D_does en=D_greet en=D_hence en=D_if en=D_smash en=D_worki
-10 en=O__an en=O__else en=O__open en=O_at en=O_offic ena__and ena__direc ena__list ena__trip ena_busin ena_milli
-10 ena_rippe enabout__appli enabout__than enabout_us enabroa__back enabroa_and enabsen__and enaccou_> enactua_=O
-10 enaddre_to enadmin_=D enadmin__9 enafrai__need enafter__deadl enagain__resul enagain_at enagree_=D enall__=O
-10 enall__inter enall_gone enall_refer enalrea__=D enalso__=O enam__9 enam__all enam__allow enam__back enam__site
-10 enam__x enam_calli enam_comin enam_hopel enam_prese enam_to enamong__> enan_appli enand__a enand__apolo
-10 enand__duty enand__love enand__need enand__see enand__we enand_again enand_resum enand_to enand_witho
-10 enanoth_meeti enanswe__but enanswe__me enany_direc enanyth__any enappli__not enappli_deadl enappli_has
-10 enare__given enare__hirin enare__holid enare_sorry enaroun_> enas__i enask_: enask__for enasked__you enassum__are
-10 enat__earli enat__minis enat__or enat__stati enat__would enat_five enat_midni enattac__=D enautom_=D enautom__>
-10 enavail__? enavail__reque enavail_on enaward_=D enaward__> enaway_for enback__what enback_on enback_smili
-10 enbackg__=D enbackg_scree enbaker__shut enbaker_s enbe__consu enbe_award enbe_glad enbe_joini enbe_offli enbe_put
-10 enbe_re-ad enbe_repea enbecau__is enbecau_that enbecau_the enbeen_a enbeen_mad enbegge__to enbegge_them
-10 enbehin__if enbehin_recep enbell__dinne enbest__me enbest_give enbetwe__> enbetwe_meeti enbirmi_> enbring__salad
-10 enbuild_is enbusie__the enbusie_of encall_off encalli__refer encalli_all encame__smili encan__=O encan__any
-10 encan__decid encan__offer encan_not encance_and encandi__waiti encandi_abroa encarri__=D encarri_out enchase__i
-10 encheck__finis encheck_usual enchef__=D enclear__the enclien__its enclien_moved enclose__lunar enclose_now
-10 encohor__=D encolle__inste encolle_jo encommi__dates encommi_has encommi_sits encompl__proba encompl_your
-10 enconfi_atten encontr__your encontr_speak enconve__=D encould__speak encours_> encv_=D endate__=O endates__do
-10 endates_so enday__be enday_would endeadl_> endeadl__been endeadl_has endecid_: endecid_> endecid__recru
-10 endecid_soon endecis_=O endecis__the endelet__> endeliv_head endetai__=D endinne__am endinne_i endirec_has
-10 endiscu__our endo__ask endo__need endo__revie endo_our endo_so endo_thing endocum_=D eneffec_=D enelaps__is
-10 enelaps_that eneveni__year eneveni_for enevery__sat enevery_who enexpir__the enexten_> enexten__> enfee__be
-10 enfee_will enfeedb_? enfeedb__avail enfinis__backg enfirm__answe enfirm_will enfirst__> enfive__> enfive__suit
-10 enfive_would enflat__is enflat_viewi enfor__a enfor__becau enfor__mobil enfor_chine enfor_its enfor_lunar
-10 enfor_sendi enfor_squee enfor_the enfor_year enforwa__seein enfunde_=D enfunde__> engame__=D engiven__betwe
-10 engo__on engoing_in engone_=D engone__> engreat__> engreet_> enhad__=O enhalf__> enhand_in enhandb_> enhas_come
-10 enhave__elsew enhave__rippe enhave__withd enhave_begge enhave_elaps enhave_l enhave_let enhe__be enhear__thoug
-10 enhear_your enheld_for enhelps_> enhi_robin enhim_in enhirin_s enhold_off enhopel__> enhopel_x enhouse__inter
-10 enhouse_no enhow__do enhow_many enhr__=D enhr_admin eni__begge eni__comin eni__hopel eni__prese eni__short
-10 eni__your eni_manag eni_never eni_sent enif__we enif__works enif_so enin__? enin__adver enin__direc enin_answe
-10 enin_birmi enin_kiel eninclu_you eninfor_=O eniniti_=O eninter__: eninter__abroa eninter__am eninter__carri
-10 eninter_at eninter_i eninter_was eninvit_> enis__becau enis__busie enis__else enis_avail enis_dark enis_down
-10 enis_expec enis_funde enis_how enis_more enis_someo enis_split enist_> enit__again enit__behin enit__only enit__s
-10 enit__send enits_deadl enjo__> enjo_inste enjoke_> enkeep__=D enkeep_thing enkick-_=D enkick-__in enkiel_>
-10 enkindl__atten enl_9 enl__telep enlast_=D enlaste_=D enlaste__> enlaunc__no enleave__chine enleeds__> enlet__wait
-10 enlike_to enlink__> enlogin_> enlove__hear enlove__work enloyal__expir enloyal_point enluck_=D enluck__smash
-10 enluck_for enlunar__readi enmail__i enmail_again enmail_when enmails__> enmanag__split enmay__=D enme__bell
-10 enme__mean enmean__i enmeeti__is enmei__nephe enmenti__you enmenti_that enmerge_=D enmerge__so enmessa__:
-10 enmeter__requi enmidni_=D enmidni__> enmilli__squee enmilli_for enminds__=O enminis__> enmisse__call enmisse_your
-10 enmobil__renew enmobil_phone enmore__us enmoved__deadl enmoved_its enmoves_=D enmoves__> enmovin__no enmovin_house
-10 enmum__bring enmum_says enmy__jo enmy__left enmy_prede enneed__move enneed__resch enneed_an enneeds__hear
-10 ennephe__=D ennephe_laste ennever_commi ennext__has ennext_cohor ennext_to enno__will enno_hire enno_joke
-10 ennobod_is ennoon_=O ennoon__=D ennot__award ennot__decid ennot__mails ennot__repea ennot__surpr ennot__your
-10 ennot_allow ennot_given ennothi_else ennow__the enoccup__=D enof__clien enof__other enof__tech enof__three
-10 enoff__s enoff__the enoffer__and enoffer__for enoffer__sent enoffer__to enoffer_lapse enoffer_made enoffer_which
-10 enon__back enon__busin enon__write enon_pleas enon_reque enon_this enon_vacat enonly_wante enooo__sorry
-10 enopen__you enopeni_=D enor__at enother__is enother__will enother_firm enother_one enour__all enour__head
-10 enour__talk enour_busie enour_deliv enourse_=D enout__meeti enout_betwe enover__> enpanel__meets enpanel_next
-10 enparen__for enparen_leave enparke_=D enparke__> enpasse__worki enpaysl__> enphone_renew enpleas_decid enpoint__at
-10 enpoint_expir enposit_is enpost__funde enprede_left enprese__candi enprese_inter enprice__> enpriya__show
-10 enpriya_will enproba_> enpromi__am enpromi_i enput_forwa enread_=D enread__handb enread_the enreadi__=D
-10 enreadi_requi enreads_=O enrecei__lette enrecep__so enrecep_if enrecru__parke enrecru_s enrefer__> enrefun_=D
-10 enrefun__> enremin__your enrenew__> enrepea__have enreque__of enresig__for enrest__the enresul__not enrippe_=D
-10 enrippe__> enrobin__can enround__with ens__for ens__recep ens_anoth ens_behin ens_parke ensaid__the ensaid__would
-10 ensaid_the ensalad_=D ensalad__> ensame__suit ensame__the ensat__you ensat_with ensay__have ensay__same
-10 ensay_anyth ensays__the ensays_bring enschol__not enschol_will enschoo__is enschoo_offic enscree_=D enscree__>
-10 ensee_=D ensee__all ensee_us ensend__invit ensend__your ensend_paysl ensendi__slide ensendi_the ensense_>
-10 ensent_=D enshe__=D enshift__> enships__> enshort_of enshut__its enshut_ourse enside__the enside_all ensign_=D
-10 ensign__> ensigne_elsew ensits__in enslide__as enslow_=D ensmash__> ensmash_it ensmili_> enso_read ensome__=O
-10 ensomeb__=D ensomeb__we ensorry__misse ensorry_back enspeak__to ensplit__s ensplit_there ensquee__=D ensquee_us
-10 enstart__priya enstati_=D enstati__at enstron_field ensubmi_your ensuit__> ensuit_inste ensuit_me ensyste__down
-10 ensyste_is entake__that entake__up entalk__the entalk__throu entalk_you entech__=D entech_inter entelep__with
-10 entelep_discu entell_it entest__expir entest__not entest_link enthan__do enthan_i enthank__milli enthank__sendi
-10 enthank_a enthat__have enthat__start enthat_it enthat_works enthe__deadl enthe__lapse enthe__laste enthe__news
-10 enthe__not enthe__open enthe__reads enthe__schoo enthe__ships enthe__speak enthe__viewi enthe_admin enthe_big
-10 enthe_choir enthe_fee enthe_flat enthe_game enthe_group enthe_missi enthe_nephe enthe_old enthe_organ enthe_salad
-10 enthe_side enthe_slide enthe_stati enthe_tech enthe_ward enthem__take enthere__anoth enthink__=O enthis__an
-10 enthoug__> enthoug_we enthrou__feedb enthrou_the enticke_=D entime__inste entime_suit ento__colle ento__hold
-10 ento__inste ento__l ento__messa ento__secon ento__what ento_dates ento_let ento_read ento_resch ento_seein
-10 entold_her entook_=D entook__=D entrain__place entrain_takes entrave__=D enuntil__least enuntil_at enup_again
-10 enus_than enusual_finis enviewi__=D enviewi_is enwait_so enwaiti_too enwante__tell enwas__on enwas_cance
-10 enwe__keep enwe__other enwe__paysl enwe__readv enwe__resum enwe__someo enwe__sorry enwe__want enwe_forgo enwe_hold
-10 enwe_launc enwe_regre enwe_send enwe_shut enwent__someo enwere__out enwere_carri enwhat__promi enwhat__your
-10 enwhat_remai enwheth__are enwhich__lapse enwho__with enwho_can enwho_sat enwho_start enwill__compl enwill__offli
-10 enwill__re-ad enwill_assum enwish_it enwith__again enwith__deliv enwith__greet enwith_effec enwith_other
-10 enwith_three enwork_with enworki__> enworki_inter enwould__glad enwould__take enwrite__my enyear_9 enyears_and
-10 enyou__accep enyou__apply enyou__came enyou__more enyou__need enyou__re-ap enyou_accep enyou_back enyou_passe
-10 enyou_take enyou_tell enyou_throu enyou_up enyou_want enyour__dated enyour__no enyour__phone enyour__point
-10 enyour__video enyour_conse enyour_form enyour_loyal enyours_> es:__por es<__confi es<__exame es<__incor es<__puest
-10 es<__su es<_cierr es<_confi es<_disfr es<_entre es<_habla es<_piens es=D__a es=O_a esa__once escierr__>
-10 escierr__la escierr_de esconvo_: esconvo_=D esconvo__> esde__convo esde__de esde_ingre esel__hacem esel__teori
-10 esen__el esentre__=D eses__y esesper__en esestoy__vacac esexame__es esexame_teori esfecha__ingre esfesti__el
-10 esfesti_y eshabla__=D eshabla_el eshacem__> eshacem_puent esincor__=D esincor_seria esingre_: esingre__=D
-10 esla__caduc esla__seria esla_factu esla_incor eslas_once esle__nos esmande__factu esmande_la esonce_>
-10 esparec__vemos esparec_nos espiens_=D espiens__> espuent_> essi__parec esteori__=D esteori_es estraba_>
-10 esvemos__el esvence_=D esvence__> esy__hay fr9_vous fr<__chef fr<__comme fr<__lien fr<__moi fr<__musee fr<_malhe
-10 fr=D_matin fr=O__recev fra_rendr fradres_a frcomit__=D frd_autre frde__repon frequip_> fressai__> frfiche_=D
-10 frfiche__> frh_=O fril__effet frje__de frje_trava frl__est frla_respo frle__est frle_musee frlien_expir frlieu_=D
-10 frmatin_> frmerci__me frmidi_> frmoi_=D frmoi__biz frmusee__ferme frmusee_est frnous_ne frpas__=D frpas_ete
-10 frpont_=D frrappe__matin frrappe_moi frrendr_=D frrendr__> frretou__fiche frretou_la frsans_repon frse_termi
-10 frsi__n frstage__termi frstage_se frstand_=D frtermi_=D frtermi__> frtrava_=D frtrava__> frvois__respo frvos__de
-10 frvotre__> grain:quarter how:BETW&ASK how:FROM&EVENT how:ON&SEND p:TELL p:YOUR s.deganz s.dein s.delasse s.delauf
-10 s.des s.deservi s.enadmin s.enasses s.encusto s.endark s.enelse s.enever s.eneye s.enfor s.engirl s.engover
-10 s.enhence s.enhire s.enhopel s.enjoke s.enlaure s.enlie s.enliked s.enmet s.ennearl s.ennon-s s.enoutsi s.enre-ap
-10 s.enresch s.ensmash s.ensplit s.enstati s.enstopp s.enteach s.enthere s.envacan s.enwoman s.esaqui s.escierr
-10 s.esdiscu s.esestoy s.esingre s.esofici s.esparec s.espermi s.esporqu s.estres s.frde s.frmalhe s.frton
10 ALL>>PAST>>ALL ALL>>THIRD>>SEND ALL>OUR2 ASK>>NEG>>COND AWAY>ALL1 CALL>>NEWS>>FUT CALL>>WE>>DECIDE CALL>>YOU>>NEWS
10 CALL>TALK COND>>IT>>O COND>>WE>>US COND>US1 D>>FUT>>YOU D>>NEWS>>NEWS D>>NEWS>>WAIT D>>O>>EVENT D>>SEND>>NEWS
10 D>>WAIT>>WAIT D>>WE>>US DECIDE>>CALL>>YOU DECIDE>>IT>>D DECIDE>>TALK>>YOU DECIDE>>WHEN>>NEWS DECIDE>AWAY1
10 DOC>>WE>>YOU DOC>COND1 DOC>D2 DOC>FUT1 EVENT>>D>>ORG EVENT>COND FUT>>FUT>>US FUT>>IT>>NEG FUT>>O>>TELL
10 FUT>>SEND>>AWAY FUT>>SURE>>ORG FUT>>US>>CALL FUT>>WHEN>>CALL FUT>>YOU>>D FUT>>YOU>>EVENT FUT>>YOUR>>DOC FUT>OBEF2
10 FUT>OWITHIN HAVE>FUT HAVE>HIS1 HE>>D>>NEWS HE>>ORG>>DECIDE HE>>WAIT>>YOU HE>COND HEAR>>DECIDE>>TELL HEAR>>HIS>>DOC
10 HEAR>>OUR>>NEWS HEAR>>OUR>>ORG HEAR>>SURE>>SURE HIS>>HEAR>>TELL HIS>TALK1 IT>>FUT>>HEAR IT>>HEAR>>TELL
10 IT>>NEG>>WHEN IT>>NEWS>>TELL IT>>WHEN>>TELL IT>>WHEN>>YOU IT>>YOU>>WHEN IT>AWAY1 NEG>>COND>>IT NEG>>D>>AWAY
10 NEG>>WHEN>>TELL NEG>AWAY1 NEWS>>FUT>>WAIT NEWS>>YOU>>ASK NEWS>OBEF1 O>>D>>CALL O>>YOU>>CALL O>>YOUR>>TALK O>ALL2
10 O>EVENT2 OBY>FUT ORG>>D>>CALL ORG>>D>>TELL ORG>>DECIDE>>HE ORG>>EVENT>>WE ORG>>HIS>>DECIDE ORG>>OUR>>ORG ORG>IT
10 OTHRU>TELL2 OUNTIL>TELL1 OUR>>D>>FUT OUR>>FUT>>TALK OUR>>FUT>>YOU OUR>>NEWS>>TELL OUR>>ORG>>HIS OUR>>ORG>>SEND
10 OUR>>SEND>>YOU OUR>>WE>>FUT PAST>>YOU>>TELL SEND>>HE>>NEWS SEND>>TELL>>OUR SEND>>US>>WE SURE>>WAIT>>D
10 SURE>>YOU>>HEAR SURE>ORG SURE>YOUR2 TALK>>ALL>>THIRD TALK>>HEAR>>YOU TALK>>WE>>FUT TALK>OTHRU TELL>>D>>ORG
10 TELL>>D>>TALK TELL>>YOU>>AWAY TELL>ORG1 THIRD>>O>>FUT THIRD>>SEND>>YOU THIRD>SEND THIRD>YOU1 US>>ASK>>D
10 US>>CALL>>YOU US>SURE2 WAIT>>WHEN>>EVENT WAIT>CALL2 WAIT>DECIDE1 WAIT>TELL WE>>ASK>>TALK WE>>HEAR>>EVENT
10 WE>>HEAR>>HIS WE>>HEAR>>PAST WE>>ORG>>FUT WE>>PAST>>O WE>>TALK>>NEWS WE>>YOU>>TELL WE>TELL2 WHEN>>EVENT>>D
10 WHEN>>NEWS>>AWAY WHEN>>ORG>>D WHEN>>WE>>ASK WHEN>COND1 WHEN>IT2 YOU>>ASK>>NEG YOU>>FUT>>HEAR YOU>>WE>>CALL
10 YOUR>>TELL>>O YOUR>>WAIT>>DOC YOUR>COND YOUR>WHEN2 c.deeiner c.denachf c.denaehe c.depeile c.deper c.desagen
10 c.desetze c.enantic c.enaudit c.encomp c.endiary c.engo-ah c.enines c.enlande c.enlooks c.enmaile c.enmost c.enone
10 c.enship c.ensubst c.ensucce c.enturke c.enturn c.escalma c.esdas c.eshorar c.frconna c.frjourn c.frma c.frtard
10 de<__denke de<__mich de<__nachf de<__sag de<_antwo de<_mehr de<_wuerd de=D__gespr de=D__rueck de=D_bitte de=D_lg
10 de=D_meld de=D_naehe de=D_noch de=D_sag de=D_teile de=D_vor de=O__=D de=O_beden de=O_wisse deabsch_mitte dean_=O
10 deanspr__infor dechefi__noch deda_sein dedanac_melde dedas__ich dedenke_=D dedenke__kann dedu__ergeb dedu_ein
10 dedurch_> deeine__mitte deentsc__und dees_=D degeben_sie degeben_wir degedul__bitte degenau_=D dehaben__meine
10 dehast__ein deich__mich deich_denke deich_durch deihnen__es deihnen__konnt deihnen__naehe deihnen_besch deihnen_wie
10 deihre__liegt deihrem__> deklapp_> dekomme__wiede dekonta_zu delasse__ihnen delg_> demail_> demehr__! demein__melde
10 demein_nachf demeld__mich demeld_ich demelde__wir demelde_konnt demich__lg demich_noch demitte__=D demitte_ergeh
10 denachf__sich denachf_melde denicht__melde denicht_dann denimmt__in denoch__im deob__klapp deper__> deper_mail
10 deperso_wird derueck_kommt des_> des__wisse desetze_uns desich_noch desie__! desie__sie desie__ueber desie__unser
10 desie_meine desie_s desollt__uns desollt_wir desorgf_und destell_sich detag__> deund_rufe devorau_=D dewiede__zu
10 dewiede_auf dewir__inter dewir_komme dewir_pruef dewir_s dewir_setze dewisse__s dezu__auf dezu_ihnen dezu_oder
10 en:__are en:__we en<__again en<__go en<__outco en<__ship en<__timel en<__vp en<__will en<_be en<_busy en<_dana
10 en<_every en<_gover en<_hopef en<_ines en<_selec en<_speak en<_turna en=D__exter en=D__happe en=D__is en=D__know
10 en=D__loop en=D__loved en=D__sched en=D__sessi en=D__wrap en=D_by en=D_call en=D_day en=D_insha en=O__agree
10 en=O__aim en=O_after en=O_s ena_messa ena_subst ena_windo enabout__steps enabout_next enabout_resul enagain__when
10 enagain__you enagain_for enagain_with enaim__to enaim_is enall__we enall__well enam__the enam_home enam_hopef
10 enam_told enam_waiti enan__as enana__the enand__back enand__pass enannek__take enannek_will enannou__=D
10 enanswe__early enanswe_at enanswe_x enany_case enanywa_> enappli_=O enappli__expec enappro__shoul enappro_which
10 enare__budge enare__slow enare_dead enare_final enarran__next enas__have enat__end enat__lates enback__i enback_in
10 enback_with enbe__decis enbe__secon enbe_furni enbe_maili enbe_quick enbear_with enbefor__> enbefor__rain
10 enboard_=O enboard__and enboard__call enboss__=O enboth_refer enbrief_=O enbudge_=D enbudge__appro enbudge_and
10 enbusy__=D enbusy_week enbut__shoul enbuzz__=D enbuzz_you encall__up encan__speak encan__up encan_bear encan_make
10 encandi_: enchoic__the encircl__=D encolle_annek encome__back encome_strai encomes__> encommu__> encompa__and
10 encompa_notes encompe_=D encompe__> enconve__with endana__be endana_will endates_> enday_we endead__these
10 endead_slow endebri__the endebri_with endecis__to endecis_has endecis_known endemo_> endesk__will endiges__turke
10 endiges_your endiscu_=D enemail_with enemail_you enend_of enevery_> enevery_answe enevery_loved enexpec_my
10 enfair__i enfeedb__take enfeedb_and enfeedb_in enfinal_budge enfor__every enfor__feedb enfor_slots enfor_somet
10 enforma_lette enfrom__and enfrom_her enfrom_here enfrom_priya enfurni__you enfurni_to engener__is engive__=O
10 engo-ah_=D engo-ah__> engover__=D engover_meet enhad__call enhas__to enhave__defin enhave__go-ah enhave__settl
10 enhave__wait enhave__windo enhave_diges enhave_still enhe__the enhear__her enher__get enher_dates enhere__will
10 enhirin__meets enhis_choic enhold__=O enhome_and enhopef_i enhopef_we enhr__conta enhrd__lunch eni__=D eni__a
10 eni__all eni__got eni__home eni__hopef eni__then eni__use eni__waiti eni_take eninbox__night enines__send
10 enines_will eninfor__three eninfor__writi eninfor_in eninsha__the eninsha_befor eninter_invit enintro_himse
10 enis__his enis__which enis_makin enis_usual enit__get enit__like enit__quiet enit__takes enit_settl enit_usual
10 enkeep__waiti enkindl__that enknow__dates enknow__way enknow_eithe enknow_her enlande_> enlike_=D enlimbo_>
10 enline__once enline__with enlook__somet enloop__=O enlot__i enlot_but enlove__be enloved__demo enloved_the
10 enlunch__i enlunch_so enmaili__the enmaili_you enmake__someb enmakin__choic enmakin_decis enmakin_his enmanag__back
10 enmanag__makin enmatte__and enmatte_serio enmeet__eveni enminds__=D enminds__and enmiser__> enmorni_=O
10 enmorni__call enmy__annek enmy__wants enmy_plan enmy_team ennamed__> ennext_inter ennot_keep ennotes__you
10 ennothi__call enof__compe enof_limbo enoffer_are enok__this enok_like enon__fair enon__team enor_i enour__in
10 enour__known enour__who enour_vp enout__limbo enout_again enpa__slots enpa_for enpast__> enpatie__us enpeopl_=O
10 enperso__i enperso__know enphone__=D enpriya_> enpriya__the enprobl_state enpromi__to enpromi__will enprope__x
10 enquick__i enquick_but enrathe_than enreach__again enrecei__subst enrefer__give enremai_inter enreply__be
10 enreply__is enreply__us enreply_from enreply_shall enrepor__you enrespo_to enrever__to enrever_back enrevie_=O
10 ens_quiet ensched__=D enscore_so ensecon__to ensecon_perso ensee__infor ensendi__=D ensendi__a enserio__you
10 enserio_and ensessi__infor ensessi_i enset__the enshall__furni enshe__promi enshe__such enship_=D enshoul__a
10 enshoul__more enshoul_recei enside__usual enside_is enslots__will enslow__lot enslow_these ensolut_> ensomeo__give
10 ensomeo__my ensomet__us enspeak__resul enspeak__their enspeak_about enspoke__priya enstate__you ensteps_>
10 enstill__nothi enstill_heard enstrai__to enstrai_back ensubst__=D ensubst_reply ensucce__can ensuch__serio
10 ensuch_matte ensure_> ensure_someb entake_=D entake__from entakes__matte entakes_such entell__in entell__strai
10 enthank_again enthe__light enthe__shoul enthe_aim enthe_audit enthe_ceo enthe_conve enthe_demo enthe_go-ah
10 enthe_princ enthe_probl enthe_remai enthe_solut entheir_hrd enthen__you enthen_phone enthese__but enthese_lot
10 enthey__dead enthey__decid enthis_up enthose_=O enthree_at entime_we ento__hrd ento__makin ento__not ento__quick
10 ento_confi ento_notif ento_score ento_their entold_=D entrave__i entrial__=O enturke_=D enturke__you enturna__our
10 enturna_on enuntil__new enup__conve enus__have enus_offic enuse__to enuse_it enusual_=D envote_is envote_s
10 envp__trave envp_is enwaiti__the enwaiti_on enwas__we enwe__about enwe__write enwe_lande enweek__> enwhen__know
10 enwhen__make enwhere__lande enwhich__i enwhich_shoul enwho__not enwill__had enwill__keep enwill__maili
10 enwill__phone enwill__strai enwill_conta enwill_nag enwill_use enwindo__and enwith__prope enwith__solut
10 enwith__then enworry__it enworry_if enwould_hope enwould_tell enwrap__> enwrite_again enwriti_of enwritt__shall
10 enwritt_reply enyou__diges enyou__insha enyou__perso enyou__probl enyou__ring enyou_know enyou_waiti enyour_turke
10 es<__das es<__digo es<__jefa es<__lo es=D__harem es=D__marco es=D__quien es=O__llamo es=O__por escomit__el
10 escomit_decid escon__=O escon__que escon_lo esconsu_y escontr_te escorre_: escorre__=D esdas_=D esdas__?
10 esdecid__=D esdecid_y esdecis__=D esdespu__aviso esdespu_te esel__=O esel__conta esel__decid esel_lo esen__te
10 esen__y esen_cuant esescri__> esfecha__la eshabla__mi eshabla_con esinfor_> esinfor__> esinfor__todos esjefa__el
10 esjefa_vuelv esla__la esla__para esla_jefa esle__comun esle__notif esle__una esle_estar esle_sera esle_seran
10 esllamo__te esllamo_yo eslo_conta eslos__le esnos_das esnos_tomar espor__: esque__con esque_habla esrecib_usted
10 esresol__sera esresol_le esrespu__corre esrespu_por esresul__publi esresul__seran esresul_le esse_la essera_notif
10 esseran_comun este_conta estengo__habla estiene_una estomar_una estomar_unas esy__avisa esy__la esy_el esyo_>
10 fr<_compt fr<_promi fr=D__aurez fr=D__plus fr=D_garde fr=D_vous fras__repon fras_ta frau__tard frau_plus fraussi_>
10 frconna_notre frd_etre frdecid__et frdevri_avoir frenvoi_l fresper__vous fresper_pouvo frferon__retou frferon_un
10 frinfor__> frnous_esper frpart__> frplus_tard frpouve__sur frpouve_compt frpouvo__repon frpromi__as frpromi_tu
10 frrepon_ferme frt_appel frta__=D frta_repon frtard_> frtu__ta frtu__un frune__> frune__ferme frvous__au how:IN&ASK
10 s.debeden s.debesch s.dedrueb s.defalls s.degebe s.dekurz s.delg s.deoder s.desofor s.desorgf s.devor s.dezu
10 s.enannek s.enanywa s.enbrief s.endead s.endemo s.enevery s.enfeedb s.eninsha s.enlimbo s.enoslo s.enpa s.ensavin
10 s.enserio s.ensigna s.enslots s.escuant s.esdia s.eslos s.esnuest s.esresul s.estengo s.fraurez s.fravert s.frgarde
10 s.frle s.frnous s.frtiens s:HEAR
11 ALL>>ALL>>FUT ALL>>IT>>CALL ALL>>YOU>>HEAR ALL>ALL1 ALL>TALK2 ASK>>CALL>>IT ASK>>NEG>>IT ASK>>SEND>>US ASK>>WE>>NEG
11 ASK>OUR1 ASK>START1 ASK>SURE2 AWAY>>IT>>US AWAY>>O>>NEWS AWAY>>SEND>>YOU AWAY>OWITHIN CALL>>D>>DECIDE CALL>>D>>SEND
11 CALL>>OUR>>ALL CALL>OON CALL>WHEN COND>>ALL>>SEND COND>>ALL>>WE COND>>WE>>O COND>>YOU>>ALL COND>HEAR D>>CALL>>ALL
11 D>>HEAR>>HE D>>IT>>YOU D>>PAST>>WHEN D>>SURE>>YOU D>>US>>HEAR D>>WE>>TALK D>>WE>>TELL D>>WE>>WHEN D>HEAR1
11 DECIDE>>NEG>>WAIT DECIDE>>YOU>>IT DECIDE>SEND DECIDE>TELL DECIDE>WAIT1 DOC>>EVENT>>YOU DOC>>FUT>>YOUR
11 EVENT>>CALL>>D EVENT>>D>>YOU EVENT>>HEAR>>TELL EVENT>>SURE>>IT EVENT>FUT2 EVENT>OUNTIL2 EVENT>SURE2 FUT>>ALL>>IT
11 FUT>>ASK>>D FUT>>CALL>>COND FUT>>CALL>>WHEN FUT>>D>>TELL FUT>>DECIDE>>NEWS FUT>>DOC>>D FUT>>EVENT>>HEAR
11 FUT>>FUT>>SEND FUT>>HIS>>D FUT>>HIS>>NEWS FUT>>IT>>COND FUT>>START>>TELL FUT>>TELL>>DECIDE FUT>COND FUT>FUT FUT>US
11 HAVE>>D>>NEWS HAVE>>HAVE>>TELL HAVE>>O>>AWAY HAVE>WE2 HE>>D>>SURE HE>>HEAR>>FUT HE>>O>>FUT HE>>TELL>>D HE>IT2
11 HE>OUNTIL HE>TELL HE>TELL1 HE>US2 HE>YOU1 HEAR>>CALL>>NEWS HEAR>>D>>ORG HEAR>>D>>SURE HEAR>>O>>FUT HEAR>>US>>TELL
11 HEAR>>WAIT>>D HEAR>>YOUR>>TELL HEAR>ORG1 HEAR>START HIS>>WE>>FUT HIS>AWAY1 HIS>WE HIS>WE1 IT>>CALL>>US IT>>COND>>WE
11 IT>>D>>AWAY IT>>EVENT>>O IT>>IT>>FUT IT>>O>>ALL IT>>O>>TELL IT>>O>>YOU IT>>ORG>>EVENT IT>>ORG>>HEAR IT>>SEND>>WE
11 IT>TALK2 NEG>>SEND>>HEAR NEG>>YOU>>SEND NEG>O1 NEG>WAIT NEG>WHEN NEWS>>CALL>>AWAY NEWS>>FUT>>TELL NEWS>>WHEN>>WE
11 NEWS>>YOU>>HEAR NEWS>>YOU>>WHEN NEWS>AWAY1 NEWS>D NEWS>WAIT1 NEWS>YOU1 O>>ALL>>ALL O>>ALL>>AWAY O>>AWAY>>IT
11 O>>EVENT>>TELL O>>EVENT>>WE O>>NEWS>>YOU O>>O>>SURE O>>SURE>>COND O>>SURE>>D O>>WHEN>>SEND O>FUT1 O>SURE1 O>SURE2
11 O>WAIT2 OAPPROX>FUT1 OAPPROX>HEAR2 OAPPROX>WE OBEF>TELL2 OBY>COND1 OFROM>D1 OIN>CALL2 OIN>WE1 OON>D2 OON>DECIDE1
11 ORG>>EVENT>>HE ORG>>EVENT>>SURE ORG>>FUT>>YOU ORG>>HE>>YOU ORG>>PAST>>EVENT ORG>DECIDE1 ORG>NEWS ORG>SURE2
11 ORG>TALK2 ORG>WHEN OUNTIL>CALL OUNTIL>TELL2 OUR>>CALL>>YOU OUR>>NEWS>>WHEN OUR>>PAST>>ALL OUR>OBEF1 OUR>OWITHIN
11 OUR>YOU OWITHIN>FUT1 OWITHIN>SURE1 PAST>>IT>>TELL PAST>>O>>ORG PAST>>YOU>>DOC PAST>>YOUR>>WAIT PAST>ALL PAST>HIS1
11 SEND>>D>>HEAR SEND>>EVENT>>D SEND>>HEAR>>START SEND>>NEWS>>YOU SEND>>YOU>>EVENT SEND>IT2 SEND>SURE START>>O>>WE
11 SURE>>NEWS>>D SURE>>SURE>>YOU TALK>>ASK>>FUT TALK>>DECIDE>>D TALK>>HIS>>D TALK>>TELL>>D TALK>EVENT1 TALK>OON1
11 TALK>WHEN2 TELL>>D>>HE TELL>>DOC>>D TELL>>HEAR>>TELL TELL>>OUR>>EVENT TELL>>US>>ORG TELL>>US>>TELL TELL>>YOU>>COND
11 TELL>>YOU>>OUR TELL>OBEF2 TELL>ORG2 TELL>TALK1 TELL>TELL TELL>YOU US>>D>>NEG US>>IT>>O US>>NEWS>>D US>>YOUR>>WE
11 US>DOC US>EVENT1 WAIT>>D>>NEWS WAIT>>DOC>>WE WAIT>>O>>FUT WAIT>>OUR>>NEWS WAIT>>TELL>>EVENT WAIT>>WAIT>>NEWS
11 WAIT>EVENT WAIT>EVENT2 WAIT>NEWS1 WAIT>OON2 WE>>ASK>>O WE>>D>>AWAY WE>>DECIDE>>HE WE>>HEAR>>IT WE>>TALK>>YOU
11 WE>HIS1 WE>O1 WE>OUNTIL2 WE>TELL WHEN>>HEAR>>YOU WHEN>>NEWS>>OUR WHEN>>NEWS>>YOU WHEN>>ORG>>HAVE WHEN>NEWS
11 WHEN>NEWS2 WHEN>OUNTIL1 WHEN>OUR1 YOU>>ALL>>YOU YOU>>CALL>>WHEN YOU>>FUT>>HIS YOU>>HE>>O YOU>>NEG>>EVENT
11 YOU>>NEG>>TELL YOU>>NEG>>YOU YOU>>NEWS>>FUT YOU>>O>>IT YOU>>O>>ORG YOU>>O>>SURE YOU>>SEND>>HE YOU>>US>>NEWS
11 YOU>COND2 YOU>HE2 YOU>OWITHIN YOU>SEND YOUR>>DOC>>D YOUR>>WE>>FUT a:CALL a:OUNTIL c.deaber c.deabzus c.deangep
11 c.dekonta c.denoch c.dericht c.desachs c.desage c.desein c.devertr c.devorau c.enanywh c.enassem c.enbecom
11 c.enclari c.enconcr c.endiges c.endraft c.eneod c.enfores c.enfrom c.enfuner c.engover c.enhaha c.eninbox c.enlate
11 c.enmailb c.enmarcu c.ennomin c.enparti c.enrelea c.enresul c.enrever c.enring c.ensay c.enset c.enshout c.enshutd
11 c.enside c.ensmoke c.ensome c.entest c.entext c.entowar c.escon c.esdarem c.esdoy c.esdudas c.esestar c.esinfor
11 c.esmismo c.espero c.espuedo c.essaber c.essigui c.esvota c.fraurai c.fravoir c.frdonc c.frfaire c.frfinal
11 c.frpatro c.frpuis- c.frrenai c.frtout c.frun c:DECIDE de<__auswa de<__bekom de<__fuer de<__gremi de<__klaer
11 de<__kurz de<__sachs de<__sollt de<__tagt de<__wird de<_krieg de<_nur de<_sobal de<_von de=D__! de=D__angep
11 de=D__entsc de=D__ne de=D__rechn de=D__steht de=D_abzus de=D_getro de=D_liegt de=D_rechn de=D_schic de=D_tagt
11 de=D_werde de=O__antwo de=O__ruf de=O_hab de=O_krieg de=O_zurue dealle__und deantwo_=D deauf__zurue debekom_sie
11 debesch__=D debesch_wird debis__was debitte_haben debrauc_ich deda__ich dedafue__=O dedaher__versc dedaher_leide
11 dedann_steht dedas__brauc dedas__tagt dedauer__=D deder_chef deder_facha dedich_=D dedie__erfol dedie_zu dedir_wie
11 dedrueb_und dedu_eine dedu_meine deeine__wird deeinen_termi deentsc__sie deerhal__=D deerwar__haben dees__bis
11 dees__weite dees_inter deetwas_gedul defacha__gebe defacha_und defrau__wird degebe__=D degebe_dir degedul_>
11 degespr__daher degespr_muss degetro_> degleic__an degremi__=D degremi_tagt dehabe__inter dehabe_es dehaben_>
11 dehandy__antwo dehandy_richt dehast__eine dehast__meine dehoere_=D dehoffe_ihnen deich__es deich_habe deich_melde
11 deich_mich deihnen__rueck deihnen__sagen deihnen_leide deinfor_sie deinter_weite deist__zu deist_angep deklarh_>
11 dekomme_wir dekrieg_sie dekurz__handy deleide__sagen deleide__werde deleide_versc demehr__> demeine_antwo
11 demelde_uns demir__dann demir_klarh demit__facha demuss__leide demuss_daher denicht_sagen denoch__gedul
11 denoch__hast deob_es dericht__=D dericht_antwo derueck_> derueck_erfol derufe__durch desachs__wir desachs_bitte
11 desein_dann desich_dann desie_=O desie_> desie__noch desie__und desie__uns desie_an desie_erhal desie_sind
11 detelef_mit determi_> detreff_wir deueber__> deum__gedul deum_etwas deuns__dann deverei__muss deverei_gespr
11 deversc_werde devom__richt devom_handy devon__bitte devon__klarh devon__perso devon_sachs devon_unser dewas__>
11 deweite__melde deweite_und dewerde_wir dewiede__ihnen dewiede_bei dewir__abzus dewir__besch dewir_entsc dewir_hoffe
11 dewir_werde dewird__erwar dewird__getro dewird_sie dewisse_> dezu_> dezu__absag dezu_rechn en9_> en:__decis
11 en<__arriv en<__assem en<__case en<__final en<__from en<__guess en<__gut en<__invit en<__morni en<__recom
11 en<__revie en<__round en<__say en<__shoot en<__shutd en<__silen en<__take en<__waiti en<__white en<_cant en<_contr
11 en<_eithe en<_leave en<_new en<_paper en<_plant en<_priya en<_proce en<_radio en<_she en=D__an en=D__door
11 en=D__inclu en=D__nomin en=D__reach en=D__regis en=D__set en=D__soone en=D__what en=D_eod en=D_haha en=D_lawye
11 en=D_not en=D_ok en=D_posit en=D_possi en=D_s en=D_yours en=O__board en=O__only en=O__sort en=O__to en=O__wall-
11 en=O_are ena__> ena__but ena__decis ena_call ena_draft ena_queue enabout__9 enabout__contr enabout__decis
11 enadjus_and enagain__i enagree__sleep enaim__turn enaimin__an enaimin_for enairpo__reply enairpo_prope enall_goes
11 enall_parti enallow__=D enan__9 enan__speci enan_hr enand__know enand__write enand_let enand_pleas enannou__outco
11 enanswe_9 enanswe__eveni enanswe__my enanswe__possi enanswe_into enanyth_=O enappli__a enappli_furth enare__my
11 enare_decid enare_maile enare_norma enarm_twist enaroun_9 enaroun__> enask__your enassem__you enassem_votes
11 enasses__will enatten__and enback__the enback__we enbe__calls enbe__if enbe__late enbe_discu enbe_getti enbe_guide
11 enbe_makin enbe_reope enbecom_my enbeen__=O enbefor__am enbefor__leave enboard__met enboard__which enboard_gathe
11 enbody__must enbooke__time enbooke_a enboss__=D enbreak__=D enbut_yours enby__> enby_lunch encall__prefe
11 encall_them encalli__=D encalls_=D encalls__> encan__hang encance_=O encandi__i encandi__to encandi_comes
11 encandi_decli encandi_shall encant__more encant_say encerta_=D encheck__the enclari_=D enclari__> enclass_=O
11 encolle_is encommi__to encommu_the enconta__regar enconta__then encontr_shoul encounc_signs encount_again
11 encv_again endate__time endates__follo enday_! enday__i enday__to enday_befor enday_runs endear__unfor endebri__for
11 endebri_sched endecid__so endecis__our endecis_and endecis_befor endecli__will endecli_i endirec__morni endo__arm
11 endo_some endraft_=D endraft__> eneach__=D eneithe__or eneithe__you eneod_> enevery_appli enexact__=D enexpec__=O
11 enexpec__come enexpec__email enexpec__final enexpec__smoke enexpec_her enexpec_their enexpec_us enexpec_white
11 enexten_=O enexten_an enfeedb__=D enfeedb__the enfeedb_on enfinal__=O enfinal_round enfirst__decli enfirst_candi
11 enfolks_=O enfollo__> enfor__budge enfor__docum enfor__patie enfor_sure enfores__respo enfores_a enfour__you
11 enfour_of enfrom__airpo enfrom__minis enfrom__offic enfrom_marcu enfull_board enfurth_=D enfurth__s engathe__resul
11 enget__updat enget_feedb enget_my enget_paper engetti__mail engetti__prope engetti_our engive__our engo__a
11 engo_getti enguide__you enguide_to engut__you engut_says enhaha_> enhang__? enhappe_=O enhappe__> enharve_=D
11 enhas_met enhave__debri enhave__first enhave__point enhave_agree enhave_clari enhe__=D enhe__only enheadc__open
11 enheadc_will enheard_=D enheard__> enheari__marcu enher__i enhere_=O enhirin_commi enhold_=D enhold__>
11 enholid__give enhr_speci eni__booke eni_answe eni_leave enif__first enif__goes enif__made enif_all enin__after
11 enin__from enin__mailb enin__offic enin__proce enin__will enin_holid enin_there enin_touch eninfor__their
11 eninter__=O eninter__shall enintim_to eninto__meeti enis__adjus enis__queue enis__then enis_skiin enis_you
11 enit__over enit__plann enit_be enit_shoul enjob__haha enjury__and enjury_reads enjust_waiti enkeep_you enkindl_note
11 enknow__know enknow__thoug enlande__=D enlast__befor enlast__comes enlate__an enlate_for enlates_other
11 enlawye__skiin enlawye_is enleave_it enlegal_you enlet__sleep enlette_goes enlette_of enlonge_works enlook__for
11 enlook_out enloop_=O enmade__short enmail_from enmailb_=D enmailb__> enmaile_out enmakin_calls enmarcu_=D
11 enmarcu__> enme_> enme__after enme__cv enme__on enme_sleep enmeet__morni enmeeti_=O enmeeti__the enmeeti__way
11 enmeeti__will enmessa_> enmessa__be enmessa_will enmore__! enmore_now enmorni__i enmorni__you enmust__to
11 enmust_respo enmy__says enmy_call enmy_gut ennamed_=D ennews__thing ennews_first enno__is enno__works ennomin__so
11 ennomin_someo ennorma__=D ennorma__will ennot__again ennot__getti ennot__take ennot_count ennot_go ennote_that
11 ennow_you enof__from enof_their enoffic_shut enonce__board enour_last enour_mail enour_prefe enout__an enoutco__be
11 enoutco__or enover_and enpanel__decis enpaper__from enpaper__lawye enpaper__with enpaper_and enpaper_s enparen__>
11 enpartn__decid enpartn_have enpick_this enplann__conta enplant__is enplant_shutd enpleas__at enpleas_arriv
11 enpleas_note enpoint__the enpoint_with enposit__respo enpossi_soone enposte__the enprefe_candi enpriya_is
11 enproce__: enproce__a enproce_fores enproce_lasts enproce_time enprope__i enprope_job enprope_reply enput__remin
11 enput__that enput_all enqueue__yours enqueue_but enradio__from enradio_silen enreads__you enreads_and enreali_it
11 enrecei__notic enrecom__to enrecom_goes enrecon__you enrecru__follo enremin__my enremin_in enreope__and enreply__!
11 enreply_for enresul__maile enresul__publi enresul__reach enresul_shoul enretur_of enright__> enring__at
11 enrobin_unfor enruns__about enruns_to ens_over ensaid_=O ensay__now ensay_i ensays_you ensched__under ensched_is
11 enschol__gathe enschol_board enselec__be enshall__to enshall_know enshare__=D enshare__updat enshare_an
11 enshare_meet enshenz_=O enshoul__be enshoul__in enshoul__you enshutd__there enshutd_is ensigns__and ensilen__us
11 ensilen_from ensit__=D ensit_tight ensits_=O enskiin_> enslow_=O enslow__=O ensmoke_=D ensmoke__> enso__our
11 enso__will enso__would ensome__twist ensome_arm ensomeo__you ensomeo_so ensomet__=D ensomet__tell ensomet_to
11 ensort__out enspeci__respo enspeci_will enstill__two ensucce_appli entake__> entake__answe entake__appli
11 entakes__so enteam__=O enteam__revie enteam__to entelep__four entelep_all entell__and enterms__writi enterms_in
11 entest__shoul entest_resul entext__lunch enthank_you enthat__partn enthat__shall enthat__writi enthe__and
11 enthe__fores enthe__into enthe__prope enthe__shut enthe_assem enthe_bank enthe_build enthe_half- enthe_loop
11 enthe_peopl enthe_point enthe_recom enthe_revie enthe_share enthe_very enthem__get enthen__call enthing__morni
11 enthing_takes enthose_=D enthoug__morni entight_=D entime__=O entime__them ento__herse ento__indiv ento__its
11 ento__on ento_about ento_ask ento_commu ento_expec ento_nomin ento_run ento_set ento_turn ento_updat entold__if
11 entold_we entoo_late entouch_=D entowar__=D enturn__=D enturn_appli entwist__and enunabl__atten enunder__and
11 enunder_adjus enunfor_=D enunfor__no enup_with enus_=D enus__to enus_we enverdi__> envotes__=D envotes_you
11 enwait__the enwaiti_=D enwe__agree enwe__confi enwe__make enwe__share enwe_aim enwe_antic enwe_commi enwhat_they
11 enwhen__will enwhich__be enwhite__=D enwhite_smoke enwhole__takes enwill__befor enwill__count enwill__discu
11 enwill__eithe enwill__getti enwill__guide enwill__more enwill__my enwill__paper enwill__reope enwill__some
11 enwill_becom enwill_open enwill_then enwinne__be enwinne_will enwith__concr enwith__offic enwith__owner
11 enwith__retur enwith_coffe enwith_what enworks__signs enworry__will enworry_it enwould__surpr enwould_it
11 enwriti__reach enwriti__us enwriti_will enyou__becom enyou__detai enyou__draft enyou__make enyou__messa
11 enyou__morni enyou__prope enyou__retur enyou__unabl enyou__which enyou__word enyou_hang enyou_indiv enyou_our
11 enyou_over enyour__about enyour__again enyour__furth enyour_mailb enyour_recru es<__: es<__avisa es<__decis
11 es<__harem es<__maxim es<__mismo es<__puedo es<__recib es<__te es<_consu es<_estam es=D__comun es=D__decid
11 es=D__llama es=D__llamo es=D__sales es=D_de es=D_el es=D_le es=D_mismo es=D_recib es=O__pensa es=O__te esa__los
11 esa__un esa_escri escalma__=O escandi_=D escandi__> escomun__> escomun__resol esconfi_> esconoc__> esconsu_:
11 esconta__> esconte__? esconti_> esde__human esde_recur esdecid_la esdoy__=D esdoy_respu esel__por esel__sin esel__y
11 esenlac_> esesper__el esesper_comun esestam__el esestam_cerra esharem__la esle_avisa esle_comun esle_darem
11 esle_notif esllega__resol esllega_la eslo__el eslos_resul esmaxim__respu esmaxim_de esmi__vuelv esnuest_decis
11 espara_decid espaso_el esplazo__respu espodre_decir esproce__=D esproce_y espuedo__=D espuedo_conte esresol_>
11 esrespo_la esrespu_es essales__dudas essales_de esse__en esse__notif esse_pondr essi__o essigui__> este__conte
11 este__respu este__yo este_avisa este_doy este_puedo este_volve estendr_=O estendr_una estiemp__de estiemp_maxim
11 estodos__candi estomar_la esuna_decis esusted_notic esvolve__escri esvuelv__=D esvuelv_el esy__aviso esy__de
11 esy_sales fr<__equip fr<__petit fr<__suite fr<__t fr<__tu fr<_puis- fr<_resul fr=D__saure fr=D_le fr=D_votre
11 fr=O__decis fr=O__donc fr=O__revie fr=O_on fr=O_sa fra_ce frappel_dans fraurez__nos fravec_l frchoix_final
11 frconta_=D frde__est frdecad_=O frdecad__=D frdecid_=D frdecis__=D frdecis_tombe frdelai_de frdepla_=O frdeuxi__=O
11 frdire_plus frdis__=D frdonc_=D fren_dire frencor__peu frencor_un frentre_les frest_=D frfais__=D fril__sera
11 frinfor_=D frje__dis frje__pouvo frje__tiens frjury__prono frjury_se frla__et frla_reuni frle__final frle_choix
11 frles_candi frles_suite frmail_de frnotre_choix frnous__pouvo frnous__une frnous_devri fron__recon frpatro__=D
11 frplus__> frpossi_> frpouvo__en frpromi_> frprono__> frrepon__! frrepon__notre frrepre_conta frresul__=D frresul_la
11 frresul_seron frreven__vous frreven_vers frsera_repon frsuite__a frte_revie frtexte_=O frtoi__> frtranc__et
11 frun_peu frune__de frune__vous frvers__a frvotre__vous frvous__dans frvous__dire frvous_passe frvous_saure
11 how:APPROX how:APPROX&EVENT how:IN how:NOTBEF&DECIDE how:NOTBEF&HEAR how:UNTIL&ASK p:HIS s.deam s.dedaher s.dedruck
11 s.degespr s.dehandy s.deklaer s.denoch s.deschre s.detagt s.deversc s.devon s.deweite s.enagree s.enairpo s.encant
11 s.enchasi s.endebri s.endefin s.endenma s.enfolks s.engut s.enhopef s.enhopin s.enphoni s.enqueue s.enshenz
11 s.ensign- s.ensigns s.enwall s.enwall- s.enwithi s.enwrapp s.enwrite s.esahora s.esalgo s.escomit s.esdecis
11 s.esdespu s.esdudas s.esenseg s.esmaxim s.essales s.estodos s.esy s.fravec s.frce s.frcelui s.frcourr s.frdecad
11 s.frdeuxi s.frenvis s.fretant s.frnouve s.frou s.frpeu s.frpossi s.frprend s.frrentr s.frtexte s:OON s:WE s:WHEN
12 ALL>>ALL>>TELL ALL>>DECIDE>>D ALL>>FUT>>CALL ALL>D2 ALL>HEAR2 ASK>>IT>>FUT ASK>>O>>YOU ASK>>YOUR>>WAIT ASK>DECIDE2
12 ASK>WAIT AWAY>>WE>>FUT AWAY>>YOU>>YOU AWAY>EVENT2 CALL>>COND>>IT CALL>>HEAR>>O CALL>>IT>>NEWS CALL>>NEWS>>D
12 CALL>>OUR>>FUT CALL>>TELL>>D CALL>>YOU>>D CALL>ORG CALL>WHEN1 COND>>FUT>>EVENT COND>SURE D>>FUT>>SEND D>>NEG>>SURE
12 D>>NEWS>>OUR D>>SEND>>WE D>>TELL>>YOU D>>US>>FUT D>>WAIT>>WHEN D>>WHEN>>DOC D>>WHEN>>NEWS D>>YOU>>EVENT D>AWAY2
12 D>CALL2 D>DOC1 D>HEAR D>NEWS D>OFROM DECIDE>>TALK>>DECIDE DECIDE>O1 DOC>>OUR>>ORG DOC>OBY1 EVENT>>CALL>>YOU
12 EVENT>>D>>EVENT EVENT>OFROM EVENT>ORG1 EVENT>WHEN1 FUT>>ALL>>DECIDE FUT>>NEWS>>ALL FUT>>SEND>>NEWS FUT>SEND
12 FUT>SURE2 HE>>ASK>>TELL HE>>DECIDE>>D HE>>DECIDE>>O HE>>EVENT>>CALL HE>>O>>YOU HE>ASK HE>TALK HEAR>>NEWS>>US
12 HEAR>>NEWS>>WHEN HEAR>>NEWS>>YOU HEAR>>PAST>>ALL HEAR>>US>>NEWS HEAR>>WHEN>>CALL HEAR>OBY1 HIS>FUT1 HIS>HEAR
12 IT>>FUT>>ALL IT>>FUT>>TELL IT>>YOU>>O IT>D2 IT>OON1 NEG>>AWAY>>YOU NEG>>YOU>>WAIT NEG>D2 NEG>OIN2 NEG>WE1
12 NEWS>>D>>SURE NEWS>>NEWS>>US NEWS>>TELL>>YOU O>>ALL>>YOU O>>CALL>>WE O>>IT>>FUT O>>IT>>HAVE O>>OUR>>NEWS
12 O>>TELL>>IT O>>WAIT>>YOU O>>WE>>TELL O>>WHEN>>WHEN O>IT1 O>TELL1 OBEF>TELL1 OBEF>WE OFROM>DECIDE2 OFROM>TELL2
12 OFROM>WAIT OFROM>YOU OIN>WE OON>HEAR2 OON>WE ORG>>CALL>>PAST ORG>>HEAR>>TELL ORG>ALL2 ORG>DECIDE ORG>NEG ORG>OFROM
12 OUNTIL>CALL1 OUNTIL>WE OUR>>YOU>>TELL OUR>HE1 OUR>ORG OUR>YOU1 OWITHIN>COND1 PAST>>PAST>>COND PAST>COND1
12 SEND>>D>>YOU SEND>>US>>D SEND>IT1 SEND>OBY2 START>CALL2 SURE>>D>>WE SURE>>HEAR>>TELL SURE>HEAR SURE>HEAR1 SURE>NEWS
12 SURE>SEND2 TELL>>D>>DOC TELL>>FUT>>YOU TELL>>O>>WE TELL>>US>>WE TELL>HEAR TELL>SURE TELL>WE TELL>WE2
12 THIRD>>AWAY>>IT THIRD>IT1 THIRD>NEG2 US>>D>>DECIDE US>>HEAR>>TELL US>CALL1 WAIT>>TALK>>D WAIT>>TELL>>YOU
12 WAIT>>YOU>>US WE>>FUT>>FUT WE>>FUT>>US WE>>HEAR>>TELL WE>>IT>>ORG WE>DECIDE WE>SEND2 WE>WAIT2 WHEN>>AWAY>>D
12 WHEN>>CALL>>YOU WHEN>>EVENT>>FUT WHEN>>FUT>>O WHEN>>HE>>HEAR WHEN>>SEND>>WE WHEN>>WE>>HEAR WHEN>ALL2 WHEN>ORG
12 WHEN>PAST2 WHEN>TELL1 YOU>>AWAY>>YOUR YOU>>CALL>>HE YOU>>CALL>>WE YOU>>FUT>>AWAY YOU>>HEAR>>US YOU>>O>>OUR
12 YOU>>US>>HEAR YOU>HIS2 YOUR>>COND>>FUT YOUR>>O>>YOU YOUR>>TALK>>O a:DOC c.deausga c.deaussa c.dechef c.deeinen
12 c.deergeh c.degibts c.dekling c.delauf c.deokay c.dereich c.designa c.deyilma c.enannek c.enarriv c.enbumpe
12 c.enbuzz c.encircl c.endrop c.eneop c.enfollo c.engreen c.enhelen c.enherse c.enhikin c.enhimse c.enintim c.enmd
12 c.enmeet c.enmiser c.ennamed c.ennon-s c.enout c.enoutsi c.enshhh c.enthank c.enunlik c.enusual c.enwhate c.enwhere
12 c.enwinne c.enwraps c.esaviso c.esdanos c.esdeber c.esdirem c.eshora c.eshuman c.esles c.esllamo c.esmarco
12 c.esnotif c.espaso c.espoder c.essalen c.estomar c.frauron c.fravise c.frensem c.frfil c.frt c.frverdi de<__auswe
12 de<__besch de<__einer de<__ergeb de<__gebe de<__gedul de<__hoers de<__ruf de<__ueber de<__vertr de<__werde
12 de<__yilma de<_lena de<_rechn de=D_=O de=D__die de=D__es de=D__mitte de=D__sagen de=D__schre de=D_bis de=D_gedul
12 de=D_gibts de=D_reich de=O__und deabsch__ergeh deabzus_> dealso__krieg deantwo_> deantwo__sie deantwo_koenn
12 debekom__von debewer__bewer debewer_und debis_wir debitte_gedul debitte_mit debitte_wir dedann_hast deden_ausga
12 deder_besch dedie__ihrer dedie_auswe dedie_falls dedie_pruef dedie_sie dedu__nachr dedu_ne deein_signa
12 deeine__aussa deeine_absch deentsc__> deentsc_und deentsc_wir deerfol_=D deerfol__> deergeh_=D deergeh__>
12 deerhal__von defalls__die defalls_fuer defuer__sie degeben__ihnen degenau_sagen degesch_ist deich__genau deich_dir
12 deich_gebe deich_mit deihnen_=O deihnen__reich deihnen__schri deihnen__verbi deihnen_in deihrer__wird dein_verbi
12 deinter__und dekoenn__ihnen dekrieg__ne delauf__=D delena__ihnen delena_schic demelde__dann demich_=O demich_>
12 demir_bitte demit__in demitte__koenn demitte_zu denachr__mir dene_nachr deoder_absag depost_von depostf_>
12 depruef_ihrer dereich_? dereich__> deruf__=D deruf__kurz derufe__=D derufe__sie derufe_sie deruft_sie deschre__dir
12 deschre_ich desie__=O desie__haben desie__mir desie__mit deueber__ausga deund_bewer deund_infor deund_komme
12 deuns__bei deunser__sie deunter_wird dewas_von dewie__weite dewie_es dewir__> dewir_antwo dewuerd_ihnen dezu_koenn
12 dezur__und en:__answe en:_that en<__assur en<__boss en<__check en<__dinne en<__get en<__headc en<__like en<__not
12 en<__plan en<__proce en<__read en<__req en<__sched en<__truth en<__way en<__winne en<_annek en<_bear en<_boss
12 en<_comp en<_shhh en=D__not en=D__sure en=D__than en=D_even en=D_nothi en=D_rathe en=D_regar en=D_when en=O__conta
12 en=O__reali en=O__stand en=O__that en=O__up en=O_comin en=O_expec ena__sched enabout__statu enafter__hear enafter_i
12 enafter_stand enafter_we enagree_to enall__but enall__in enall__settl enall__wante enall_be enall_enqui enam_going
12 enam_meeti enan_infor enana_with enand__any enand__befor enand__infor enand__so enand_give enannek__=D
12 enannek_takes enannou_> enanswe__appli enappro_=O enare__from enare__our enarriv_at enask__wheth enask_was
12 enassig__> enassur__you enassur_me enaway__mate enback_towar enbe__back enbe__out enbe__that enbe_named enbe_relea
12 enbe_writt enbefor_noon enbell__=D enbell_you enboard__=D enboard__got enboard_call enboss_decid enboss_is
12 enbrief__and enbudge_is enbumpe_=D enbumpe__at enbut__respo enby__post enby_eop enby_regis encalen__=D
12 encall__bumpe encall_got encalls__candi encalls_to encan__feedb encan__for encan__to encan_i encan_promi encase__be
12 encase_will encheck_your enclien__away enclose__for encolle_and encome__a encome__you encomes__from encommi__decid
12 encomp__is encomp_commi enconfi__the enconta_> enconta__> encould__give endate_and enday__send enday_to endebri__=D
12 endebri_is endecid__will endecis__unlik endinne__i endirec_=D endiscu__and endo__rathe endrop_you enemail__the
12 enemail__then enemail_the eneop_=D eneop__> eneven_if eneveni_i enexpec__know enexpec__on enexpec_a enexpec_feedb
12 enexpec_the enexter__is enfinal__=D enfinal__a enfinal__will enfinal__wraps enfinal_answe enfinal_get enfind__mail
12 enfirm_answe enfor__from enfor__funer enforma__will enfrom__an enfrom_petra enfuner_> enget__the engive_you
12 engot_bumpe engreen__=D enhang_tight enhas__=D enhave__day enhave__down enhave__yes enhave_an enhave_met
12 enhave_read enhave_word enhavin__to enhavin_spoke enhe__here enheadc__so enheadc_plan enheads_toget enheard__me
12 enheari__petra enher__and enhikin_=D enhikin__with enholid__nothi enhope__reach enhope__we enhope__wrap enhr_=D
12 enhr__> enhr__be enhr__will eni__bell eni__conta eni__meeti eni__spoke eni__updat eni_hear eni_will enin__calen
12 enin__diary enin__order enin_hr enin_truth eninfor_=D eninfor_about enis_meeti enis_plann enis_under enis_unlik
12 enit__me enit_ok enknow__=D enknow__me enknow_anyth enlead__see enlead_will enlette__me enlist_=O enlunch_>
12 enlunch__will enmail__morni enmail_the enmake__final enmark_=D enme__eop enme__once enme_by enmeet__phone enmeet_by
12 enmet_every enminis_answe enmiser_=D enmore_and enmore_inter enmost_and enmull__over enmull_it enmust__me
12 enmust_tell enmy__befor enmy__to enneeds_the ennote__offic enoccup__=O enoffsi_=O enok__i enon__assig enonce_the
12 enone__inter enone__or enone_more enorder_recei enoslo_=O enour__is enour_timel enout__we enout_and enoutco_after
12 enover__will enpaper_to enpatie__> enperso_to enpetra__hr enpetra_in enplan__reali enplan_so enplann__infor
12 enpleas__our enpromi__a enprope_=D enprope__after enput__out enput_a enrathe__five enrecon_=O enregis_post
12 enreply__=D enreply__all enreply_prope enrepor_back enreq__waiti enreq_is enrespo_> enresul_and enresul_shall
12 enretur__we enrevie_your enright__to enright_back enrobin__call enrobin_board enround_wraps enrun_=O ens__=O
12 ens__and ens__more ens__plan ens_headc ens_one ensat__with ensays_he ensched__=O ensee__you ensee_that
12 enselec__reach enselec_proce ensend__the ensettl__and enshall_drop enshe_must enshhh_=D enshhh__> enshoul__>
12 ensits__and enso__your enso_will ensomeo_will entalk_to enteam__can enteam__meeti enteam_and entext__promi
12 entext_after enthan_five enthat_meeti enthat_s enthe__comes enthe__eveni enthe__recei enthe_brief enthe_fair
12 enthe_headc enthe_req enthe_winne entheir__=D enthen__do enthen__get enthen_so enthen_you enthere__one enthey__>
12 enthing_=O enthing__to enthis_and entimes__> ento__=O ento__enqui ento_mull ento_think entold_=O entruth__i
12 entruth_all entwo_direc enunlik_=D enunlik__> enupdat_from enus__befor enus__infor envotes__and enwait_=D
12 enwaiti__s enwants__sleep enwe__again enwe__circl enwe__have enwe__put enwe_shoul enwe_talk enwhate__>
12 enwhate_happe enwhen_the enwhich_=O enwill__=O enwill__and enwill__answe enwill__himse enwill__leave enwill__met
12 enwill__named enwill__notes enwill__right enwill__where enwill_all enwill_bell enwill_circl enwill_come enwill_mail
12 enwith__recep enwith_them enwould__that enwould_do enwraps_=D enwraps__> enwrite__then enwritt__> enyes__will
12 enyet_but enyou__brief enyou__contr enyou__even enyou__have enyou__once enyou__reply enyou__way enyou__will
12 enyou_promi enyou_recei enyou_right enyour_assig enyours_will es:_=D es<__darem es<__direm es<__les es<__notic
12 es<__retom es<__tendr es<_conta es<_danos es<_no es<_respu es=D__tendr es=D_cuand es=D_les es=D_retom es=D_tendr
12 es=O__tu es=O_lleva esconoc_=D esdanos_=D esdarem__respu esde__> esdirem__=D esdirem_algo esdudas_> esel__el
12 esenton_> eshemos_resue esla__cuand esle__=O esllama_ines esllama_la esllamo__> eslos__se esno_> esnuest_respu
12 eso__no esque__resue esrecib__respu esrecib_notic esrecur_human esresol__> esresue_> esresul_se esretom_el
12 essabra_algo essi_o estarde_te este__como este__un este_direm este_marco este_paso estomar__decis esun_corre
12 esusted_=D esy__digo fr=D__faute fr=D__je fr=D__lui fr=D_sans fra__momen frappel_> frapres_> fravise__resul
12 fravise_du frcandi__avise frcandi__infor frce__> frce_momen frcommi_siege frconve_=O frcoup__fil frde_fil frdecis_>
12 frdecis__> frdelai__repon frdevri_etre frdonne__pour frest__les fret__appel frfais__> frfaut_=O frfaute_> frfil_=D
12 frfil__> fril__un frinfor__la frinfor_dans frla__siege frlui__parle frlui_en frmais__je frmomen_> frnous__=O
12 fron__la frparle__vous frparle_et frpatie_=D frpour__=O frpour__et frprend__avec frprend_conta frrefle__on
12 frrefle_et frreste__entre frreste_un frresul__seron frresul_vous frrevie_vers frsans__> frsans_faute frsaura_=D
12 frsaura__> frsaure_=O frse_donne frserez__dans frseron_avise frseron_commu frseron_infor frsiege_=O frsiege__je
12 frsur__repon frsur_une frtout_=D frun_entre frvotre_dossi frvous__avec frvous_conta frvous_devri frvous_parvi
12 p:COND p:NEG s.deansch s.deerfae s.deergeb s.dehab s.deihnen s.deund s.dewerde s.enable s.enanswe s.encoffe
12 s.enhang s.enhangi s.enloved s.ennames s.ennorma s.enoccup s.enours s.enphone s.enpriya s.enproce s.enquick s.ensat
12 s.entimel s.entruth s.enusual s.enwhen s.esgusto s.esinfor s.esle s.esllama s.eslleva s.eslozan s.esrespu s.essabe
12 s.estus s.esvicky s.esx s.frcommi s.frcoura s.frlui s.frmail s.frmomen s.frpatie s.frsiege s:EVENT s:ORG s:YOU
13 ALL>>FUT>>FUT ALL>HEAR1 ALL>OON ASK>>WAIT>>D ASK>WAIT1 AWAY>>O>>YOU AWAY>NEG1 AWAY>YOU CALL>ALL1 CALL>CALL
13 CALL>SEND CALL>YOU1 COND>>WE>>TELL COND>DOC1 COND>SEND D>>EVENT>>HEAR D>>ORG>>US D>>OUR>>TELL D>COND2
13 DECIDE>>IT>>TELL DOC>>SEND>>D DOC>AWAY2 DOC>FUT DOC>OUR EVENT>>HE>>O EVENT>>PAST>>YOU EVENT>SURE FUT>>EVENT>>O
13 FUT>>FUT>>NEWS FUT>>HEAR>>SURE FUT>>TELL>>ALL FUT>SURE1 FUT>WHEN2 HE>HE1 HEAR>>CALL>>OUR HEAR>>DOC>>YOU
13 HEAR>>EVENT>>D HEAR>>HIS>>NEWS HEAR>>OUR>>CALL HEAR>>TELL>>AWAY HEAR>>WE>>PAST HEAR>TALK HIS>HEAR2 HIS>TALK
13 HIS>TELL1 HIS>YOU2 IT>>FUT>>DECIDE IT>COND NEG>>WAIT>>D NEG>>WAIT>>YOUR NEG>OUNTIL NEG>OUNTIL1 NEWS>>FUT>>SEND
13 NEWS>>O>>D NEWS>>TELL>>WE NEWS>HAVE O>>NEG>>FUT O>>NEWS>>D O>>O>>WE O>>YOU>>YOU O>START1 OBEF>YOU2 OBY>US2
13 OFROM>HEAR2 OON>IT1 ORG>>DECIDE>>D ORG>>FUT>>CALL ORG>>WHEN>>TELL ORG>NEWS2 ORG>TELL1 OUR>>NEWS>>YOU OUR>>ORG>>HE
13 OUR>SEND1 SEND>ASK2 SURE>AWAY1 SURE>SURE2 SURE>YOU SURE>YOU2 TALK>>O>>NEWS TALK>HIS TALK>NEWS2 TALK>O TELL>>D>>NEWS
13 TELL>>US>>ASK TELL>>WE>>FUT TELL>>WE>>HEAR TELL>>YOU>>SURE TELL>SURE1 TELL>WAIT1 THIRD>>O>>WE US>>O>>CALL
13 US>>VAGUE>>O US>>YOU>>CALL VAGUE>>O>>WE WAIT>>D>>HEAR WAIT>>NEG>>D WAIT>>YOUR>>D WAIT>IT2 WAIT>YOU WE>>CALL>>O
13 WE>>NEG>>TELL WE>>NEWS>>YOU WE>>SEND>>OUR WE>>WAIT>>YOU WE>COND1 WE>OWITHIN1 YOU>>CALL>>YOU YOU>>TALK>>DOC
13 YOU>>WE>>TELL YOU>IT1 YOUR>IT1 c.deabsch c.deauswa c.degebe c.deliegt c.demelde c.deuns c.enadvis c.enanyho
13 c.enconcl c.encoupl c.enfeedb c.enhope c.enlates c.enonce c.enpack c.enpaper c.ensaid c.enshare c.ensure c.envotes
13 c.esnosot c.esrespu c.este c.estener c.fradres c.frarbit c.frca c.frchoix c.frpatie c.frpouvo c.frtenir c.frvenue
13 c:WAIT de<__absch de<__den de<__hoere de<__mehr de<_gedul de<_kurze de<_rueck de=D__anspr de=D_hoers de=D_in
13 de=D_mehr de=O__> de=O__noch de=O_an de=O_hast debesch__> debitte__=D dedann__bei dedann_melde dedas_=O dedas__dann
13 deden__bekom deder_perso dedie__der dedie__kommt dedir__besch deeiner__unser deeiner_antwo dehaben__von dehast_du
13 deich__an deich__wiede deihnen_> deihnen__entsc demehr_! demeine_chefi demich_wiede depruef__unter desag__dir
13 detag__sie deund__mich deund_sag deund_schre deund_sie deuns_=D deunser_entsc dewir_das en:__so en<__audit
13 en<__candi en<__inten en<__lette en<__meet en<__with en<_detai en<_eta en=D__befor en=D__rever en=D__time
13 en=D__willi en=D_aroun en=D_god en=D_till en=O_nothi ena__is ena_feedb ena_quart ena_retur enadjus__will
13 enagain__=D enallow_us enam__to enam_phoni enan_email enand__conta enand__recru enand__talk enand_exter enand_time
13 enannou_inter enannou_the enanswe__reach enanswe__will enanswe_one enanswe_out enanswe_we enanyho_=D enare_aimin
13 enare_annou enaroun__=O enaudit__=D enaudit_leave enback__you enback_up enbe__befor enbe__but enbe__till enbe_able
13 enbe_recei enbecom__answe enbefor__get enbudge__i enbut_=D enbut__for enby__time enby__you encan__wait encan_look
13 encan_tell enchase_them encircl_back encome__towar encommi__going enconsu__conta enday__will endetai__by enemail_=O
13 enemail__> enemail__me eneta__the eneta_for enexact_=D enexpec__sign enexter_that enfeedb_> enfeedb__your
13 enfeedb_for enfeedb_to enfinal__decis enfinal_decis enfirst_to enfrom__will enget__reply enget__touch enget_in
13 engets__=D engive__=D engive__feedb engod_willi engoing__vote enhang_=D enhave__infor enhe__reach enhear_me
13 enhold__you enhome__will enhr__us enhr_of eni__come eni__phoni eni__that eni_read eni_say enin__with eninfor__of
13 eninfor_all eninten_to enintim_of enis_=D enis__day enis__will enis_when enit__if enit__will enknow__said
13 enlast_candi enlet__chase enlet__check enlette_from enlike__> enlike__call enlooki_like enmake__our enmake_that
13 enmate_> enme__hour enme__them enme_chase enme_check enmeeti__=O enminds_=D enminis__=D enmore_=D enmy_boss
13 enmy_decis ennote__we ennotes_and enof__miser enoffer__> enok_if enonce__quart enone__those enonly__back enonly_get
13 enor_not enorder__and enour__or enour__votes enour_board enour_side enout_=D enout__to enpack_=D enpick__back
13 enplan__to enplan__wrap enpleas_give enproce__and enpromi__but enpubli__list enput__=D enquart__you enrecei__respo
13 enrecei__you enrecru__infor enreply__from enrepor_=O enrepor__=D enrespo__of enresum_=O enrevie__the enrevie_in
13 ens__=D ens__to ensched_for enseein_the enselec__=O enship__> enshoul__with enshoul_know enshut__nothi ensign_off
13 ensits__i enso_check ensomet_from enstrai_away entake_the enteam__and entelep_you enthat__to enthat__when
13 enthat_after enthe__> enthe__invit enthe__off enthe__vote enthe_draft enthe_md enthe_paper enthe_sign enthen_i
13 enthey_said enthis_back ento__the ento__your ento_get ento_it ento_tell ento_vote entouch_> entowar_you entrave_=O
13 enup__proce enus__? enusual__> enverdi_=D envote_=D enway__the enwe__aimin enwe__annou enwe__only enwe__ring
13 enwe_inten enwill__all enwill__heard enwill__in enwill__somet enwill__the enwill_find enword__you enword_for
13 enwrap__our enyou__aroun enyou__comin enyou__defin enyou__same enyou_out enyour__one enyour__that enyour_miser
13 enyour_quest enyours__be es<__tener es<_esper es<_lo es<_volve es=D__despu es=D_te escompa__llama escompa_te
13 escomun_la escon_usted esconta_=D esconta__los esde_dudas esdeber_tener esdecid_> esdecis_=D esdecis_se esel__con
13 esel__te esen__conti esfalta_te esla__le esla__y esle_infor esmi__te esnos__en esnos_pondr espara_conta esque_decid
13 esrespu__=D esse__conti essin__te este_confi este_cuent esy__lo fr<__> fr<__d fr<__les fr<__patro frcompt__une
13 frd__venue frde_nos frdes_que frdonne_=D frdonne_une frest__> fretre_venue frfixe__> frj__texte frje__passe
13 frje_vous frle_direc frle_patro frles_resul frmerci__etre frmerci_d frnos__=D frnos_nouve fron__vers fron_revie
13 frpar_mail frpatro_tranc frrepon__=O frrepre__avec frserez_preve frte_texte frtexte__> frvenue_=D frvenue__>
13 frvous__> frvous__compt frvous__preve frvous__repon frvous_ecris frvous_fais s.demir s.depruef s.deselbe s.despaet
13 s.enadjus s.enbusy s.encounc s.eneta s.enexter s.enfinis s.engod s.enjust s.enlasts s.ennod s.enpeopl s.enquart
13 s.enreali s.ensort s.enwaiti s.enwilli s.esdoy s.estodo s.frapres s.fraussi s.frcomit s.frdossi s.frje s.frqu
13 s.frrecon s.frsigne s:OBEF
14 ALL>>FUT>>HEAR ALL>>NEWS>>D ALL>>YOU>>FUT ALL>DECIDE ALL>TELL1 ASK>>FUT>>HEAR CALL>COND CALL>SEND1 COND>OUNTIL1
14 D>>HE>>O D>>HEAR>>CALL D>>NEG>>SEND D>>SURE>>IT D>>YOU>>CALL DECIDE>>D>>YOU DECIDE>>OUR>>O DECIDE>OUR1 DECIDE>SURE2
14 DECIDE>YOU2 DOC>>YOU>>FUT DOC>>YOU>>HEAR EVENT>>O>>D EVENT>>O>>SURE EVENT>>YOU>>TELL EVENT>>YOUR>>DOC EVENT>OON1
14 EVENT>WAIT FUT>>DECIDE>>CALL FUT>>HEAR>>WHEN FUT>>NEG>>YOU FUT>>OUR>>TELL FUT>ALL1 FUT>OUNTIL FUT>TELL
14 HE>>FUT>>DECIDE HE>>NEWS>>D HE>AWAY2 HE>O HE>SURE1 HE>TELL2 HEAR>>CALL>>O HEAR>>D>>WHEN HEAR>>IT>>FUT
14 HEAR>>US>>WHEN HEAR>>WE>>DECIDE HEAR>>WE>>HEAR HEAR>>YOU>>CALL HEAR>>YOU>>HEAR HEAR>IT2 HEAR>PAST IT>>EVENT>>FUT
14 IT>DECIDE2 NEG>>O>>D NEG>>YOU>>HEAR NEWS>>D>>TELL NEWS>>DECIDE>>D NEWS>>SEND>>D NEWS>>YOUR>>DOC NEWS>ALL2 NEWS>D1
14 O>>ASK>>SEND O>>HEAR>>TELL O>>SURE>>HE O>>WE>>CALL O>CALL OON>ALL2 OON>CALL2 OON>FUT OON>HE1 OON>SURE ORG>>D>>EVENT
14 ORG>OUNTIL ORG>SURE1 OUR>>ORG>>NEG OUR>>ORG>>ORG OUR>ALL1 OUR>ASK OUR>IT2 OWITHIN>ORG2 PAST>>ALL>>D
14 PAST>>CALL>>CALL PAST>>TELL>>WE SEND>>IT>>O SEND>>WE>>FUT SEND>ALL SEND>OON1 SEND>YOU1 SURE>COND SURE>WAIT
14 TALK>>FUT>>TELL TELL>>IT>>D TELL>>ORG>>WE TELL>>TELL>>YOU TELL>CALL2 TELL>DECIDE1 TELL>OBY US>>O>>IT US>>WHEN>>IT
14 US>OWITHIN1 US>SURE1 WAIT>>D>>ASK WAIT>>D>>FUT WAIT>ASK2 WAIT>COND2 WAIT>OUR1 WAIT>WE WAIT>WHEN WE>>DECIDE>>IT
14 WE>>FUT>>OUR WE>SEND1 WE>TELL1 WHEN>>IT>>EVENT WHEN>OBY2 YOU>>EVENT>>O YOU>>HEAR>>WHEN YOU>>NEG>>D YOU>>NEWS>>O
14 YOU>>SEND>>TELL YOU>>VAGUE>>D YOU>OUR2 YOU>WHEN1 a:HEAR c.dealso c.deannek c.dechefi c.degremi c.demail c.demehr
14 c.deverbi c.dewisse c.enbear c.enbell c.encommu c.encoord c.enfinan c.engrant c.enhands c.enhang c.eninten
14 c.enlands c.enloop c.enmark c.enturna c.envp c.enwith c.frjury c.frlaiss c.frprono c.frrien c.frsaura de<__antwo
14 de<__pruef de<_ein de<_meine de<_peile de=D__annek de=D__mir de=D_an de=D_geben de=D_schri de=O_also dealso_=D
14 deam_selbe dean__haben deannek_> deauf_sie debetri_tagt debrauc__noch dechefi_ist dedanac__wir dedann__sie
14 dedas_gremi dedas_okay deden__an deden_vertr dedie__oder dedie__und dedu_bekom degedul__sich degedul_sie
14 dehaben__entsc dehoere_sie deich_ruf deich_rufe deihnen__die deihnen__zu deihnen_melde deihnen_unser deinfor__sie
14 deinfor_wir dekrieg_=D dekrieg__besch demehr_und demelde_mich dene__von denoch__selbe depeile__den depeile_sie
14 desagen__> deschic_ich deselbe_tag desie__von desie_hoere desie_zu deueber_annek deund_gebe deuns__> devon_uns
14 dewisse_sie dewisse_wir dewuerd__=D en<__note en<__ring en<__shoul en<__then en<_final en<_mark en=D__most
14 en=D__when en=D__will en=D_candi en=D_mate en=D_one en=O__candi en=O__pass en=O__see en=O__think en=O_must en=O_we
14 en=O_whate ena__or ena__will ena_debri ena_drink ena_final ena_forma enadvis__the enadvis_of enafter__meeti
14 enaimin_to enall__candi enall__of enall_three enam__in enam_aimin enam_seein enan__to enand__come enand__keep
14 enand__want enanswe__of enat__very enat_most enaway_=O enback__and enbe__first enbe__of enbefor_i enboard_s
14 enboss_=D enbut__=D encall__that encan__on encan_count encomin_=D encommi_to enconve_=O enconve__=O encount__an
14 endetai__the endetai_of endo_i endrink_> eneach__you eneach_of eneithe_=D enexpec__make enexpec_somet enfeedb_=O
14 enfinal__> enfirst_time enfligh_=O enfor_comin enfrom__after enfrom__team enfrom_my enfrom_us enget__lette
14 enget__messa enget_word engetti_a engoes__the enhave__lette enhave__reply enhirin__will enhope__be enhopin__final
14 enhr_will eni__aimin eni__ping eni__seein eni__told eni_come enin__loop eninbox_=D enis_back enlegal__will
14 enlette_will enloop__=D enloop__you enmade_the enmeeti__expec enmy_reply enneed_=D ennew__: ennight__i ennotif_by
14 enof__the enon__answe enon_an enonce__first enone_=O enor__owe enor_a enor_anoth enpanel_s enpass__on enpetra_=O
14 enphone__with enphone_and enping_you enpleas_and enposit__=O enread__=O enrespo__every enretur__the enrevie_them
14 enright_away enring__strai enring_once enround_=O ens__me ens_decis ens_promi ensame_eveni enselec_will ensettl_>
14 enshall__all enshall__appri enshoul__able enshout_=D enshout__> ensigns_=D enso__i enso__somet ensomeo_from
14 enstatu__your ensucce__will entalk_it enthat__so enthe__answe enthe__lates enthe__votes enthe_budge enthe_final
14 enthe_sched enthem_the entime_you entimes_=D ento__appli ento__thing entouch__=D entouch__> enuntil_the enupdat__me
14 enus__=D enus_after enusual_takes envery_lates envote__=D enway__anoth enway__will enwe_stand enweddi_=O enwhere_we
14 enwhere_you enwill__able enwill__feedb enwill__it enwill__once enwill_ping enyes__a enyou__bear enyou__count
14 enyou__drink enyou__shout enyou_feedb enyou_stand enyou_then enyour_calen es<__resul es<_deber es<_el es=D_sabra
14 escompa__te escompa_lucia escomun__resul escomun_el esdecim_algo esdigo__> eshemos__> eslos__=D eslos_candi
14 eslucia__escri eslucia_te esmi__lucia esque_hemos esresul_=D este__y este_respo esusted__respu esy_se far:3
14 fr<__choix fr<__jury fr<__te fr<_laiss fr=D__conve frcompt_sur frcoup_de frde_repon fret__vous frfaut__vous
14 frlaiss__=D frlaiss_le frle_jury frnous__conta frnous__notre frnous_vous fron__donne frpasse__coup frprono_=D
14 frrecev__courr frrepon__=D frrepon_vous frrevie_=D frrevie__> frsaure__=D frse_prono frtout__=O frtranc_> frun_coup
14 frune_repon frvous__notre grain:days how:&EVENT how:AFT&DECIDE p:OUR s.debis s.dedie s.enassur s.enaway s.enconfe
14 s.endrink s.enexpec s.engave s.enour s.enpetra s.enrepor s.enrn s.ens s.ensame s.enshall s.entakes s.enthat
14 s.enthese s.entight s.esavisa s.esconsu s.esenton s.espensa s.frconta s.frecris s.frvous
15 ASK>FUT2 AWAY>CALL CALL>>CALL>>D CALL>>D>>SURE CALL>DECIDE1 CALL>FUT1 CALL>NEWS CALL>OFROM2 COND>DECIDE1
15 D>>TELL>>HE D>>WHEN>>WE D>NEWS1 D>OON2 D>WE1 DECIDE>>WE>>FUT DOC>COND DOC>DOC2 EVENT>>FUT>>O EVENT>WHEN2
15 FUT>>FUT>>FUT FUT>>HEAR>>ALL FUT>>HEAR>>HIS FUT>>NEWS>>YOU FUT>>O>>YOU FUT>>TELL>>NEG FUT>>US>>TELL FUT>>US>>WE
15 FUT>>WE>>FUT FUT>>YOU>>AWAY FUT>HEAR HEAR>>O>>IT HEAR>>PAST>>TELL HEAR>>TELL>>ALL HEAR>OUR2 IT>>O>>WE
15 NEWS>>FUT>>YOU NEWS>>NEG>>D NEWS>>O>>YOU NEWS>>YOU>>SEND O>>FUT>>DECIDE O>>US>>WE O>>WE>>IT O>>WHEN>>IT OIN>US
15 OON>ALL OON>O2 ORG>>O>>WHEN ORG>>O>>YOU ORG>NEG2 OUR>>NEWS>>HEAR OWITHIN>CALL PAST>>TALK>>O SEND>>OUR>>NEWS
15 SEND>CALL2 SEND>EVENT SURE>>SURE>>D SURE>CALL1 TALK>>O>>YOU TALK>OON TELL>D2 THIRD>AWAY US>>WE>>FUT US>SURE
15 VAGUE>HEAR2 WAIT>AWAY2 WAIT>OUNTIL WAIT>TALK WAIT>US1 WAIT>WAIT1 WE>>US>>O WE>>WAIT>>TELL WE>IT WE>OWITHIN2 WE>SURE
15 WE>YOU WHEN>>CALL>>WE WHEN>>YOU>>TELL WHEN>CALL2 YOU>>HEAR>>WE YOU>>O>>US YOU>>SEND>>NEWS YOU>>TELL>>WE YOU>CALL2
15 YOUR>OIN1 a:TELL c.degenau c.derechn c.enappri c.enbut c.encase c.enexpec c.engie c.engo c.enpatie c.ensendi
15 c.ensign c.enthere c.enwill c.enword c.escuent c.esretom de<__chefi de<__rufe de<__wisse de=D_rufe de=D_wisse
15 de=O_=D de=O_genau debei__melde deder__wird dedich__an dedir_mehr deeiner_entsc defuer_die degedul_=D deich__dich
15 demehr_=D demit_dem denoch_=D denoch_=O deoder__> desag_dir deschri__> desie_noch deunser__wird dewir__auf
15 en<__coord en<__forma en<_debri en<_heari en=D_priya en=O__hear en=O__us en=O__when en=O_make ena_firm ena_respo
15 enan__? enan__and enand__that enand_call enand_email enand_in enanswe_on enappri__the enare__out enback__finan
15 enbette__=O enboth_=O encall_from enclien_s encolle__off encomin__> enconfi_the encoord__be encoord_will endecis_:
15 endecis_in endecis_of endefin_answe eneithe__=D enevery__so enfeedb__you enfinal_thing enfind_my enfollo__=D
15 enfrom__at enfrom__recru engie__a engie_you enhave_somet enheari__from enheari_back enhim__and enhope_that
15 enhopef__can eni__chase eni__gie eni__mysel eni__ring eni__text enin__case enin__inbox enintim__the enis__ok
15 enit__be enit_will enits__=O enknow_> enlette__us enloop_you enmake_our enmakin__=D enme_an enmore__=O enmove__>
15 enmysel__would enmysel_i ennow__will enof_those enoff__she enon_to enor__no enor__other enour_choic enour_coord
15 enour_final enour_thoug enpanel_recon enpaper__you enpart_=O enpromi__i enpromi_mysel enput_it enrecom_=O
15 enrecon__so enrecon_with enrecru_team enrefer_and enrever__> enrever__you ens__day ens_the ensame__> enshall__reach
15 enshall_rever enshe__conta enshort__will ensoon__i enstrai_after enteam_i enthat__i enthat__we enthe__you
15 enthing__and enthink_and enthis__up ento__short ento__word ento_you entouch_with envote__and enwe__recon
15 enwe__reply enwhere__stand enwill_ask enwill_chase enwill_confi enwill_forwa enwill_gie enwill_loop enwill_put
15 enwill_updat enwith__for enwould__every enwould_ask enyou_hear enyou_strai enyour__: enyour_patie es<_=D es=D__=O
15 es=D__estar es=D__falta es=D__mando es=D__usted es=D_sin es=O_para esaviso_> esconsu__=D esdecis__> esdigo__=D
15 esle__> esle_harem esmas_> esse__comun este__=D este_aviso este_llama estendr_usted fr<__decis fr<__reste
15 fr<__saura fr<_on fradres_=D fradres__> fraurez_de frdans__foule frdirec__reuni frdirec_se frdonc_> frest_le
15 fret__te fret_on frfoule_> fril_reste frje__fais frje_lui frjour__> frjour_meme frla__se frla_foule frnotre_decis
15 frnous__feron frnous__recon frnous_repre fron_repre frpouvo_vous frrappe_coura frreuni__vous frsera_adres
15 frseron__=D frsigne_> frtelep_=D frtu_saura frun__=D frun_courr frvous__adres frvous__signe frvous_feron s.dean
15 s.dehoere s.demuss s.denehme s.enannou s.enappro s.endraft s.eneithe s.enend s.enhave s.enpaper s.ensleep s.ensuch
15 s.enwill s.frdirec s.frfoule s.frpromi s:WAIT
16 ALL>DOC2 ASK>>D>>DECIDE CALL>>YOU>>FUT D>>EVENT>>ORG D>>HEAR>>WHEN D>TELL1 D>YOU1 DECIDE>>IT>>YOU DECIDE>>O>>FUT
16 DECIDE>CALL2 DOC>CALL2 EVENT>>D>>WHEN EVENT>YOUR FUT>>DECIDE>>O FUT>>HEAR>>NEWS HE>NEWS2 HEAR>>EVENT>>O
16 HEAR>>OUR>>DECIDE HEAR>SURE2 HEAR>US1 HIS>FUT2 HIS>WE2 IT>CALL2 NEG>>D>>IT O>>CALL>>YOU O>>FUT>>CALL O>COND1 O>FUT2
16 O>US O>WE OFROM>YOU2 OON>NEG OON>YOU2 ORG>>EVENT>>O ORG>>ORG>>FUT OUNTIL>FUT1 OUNTIL>WE1 OUR>>NEWS>>NEWS OUR>DECIDE
16 PAST>OON1 SEND>>WE>>YOU SURE>D1 TELL>>ALL>>ALL US>DECIDE1 WAIT>>US>>D WAIT>>WHEN>>NEWS WAIT>ORG1 WE>DECIDE2
16 YOU>>CALL>>TELL YOU>>TELL>>IT YOU>>WAIT>>D YOU>WE b:WAIT c.defeedb c.demit c.dewird c.enmakin c.enmorni c.ennotif
16 c.enoptio c.entimes c.escomun c.essabra c.frdecis c.frferon de<_geben de=D_eine de=D_erhal de=D_krieg deam__tag
16 deantwo__=D dedanac__ich dedie__faell deentsc_wird dees__> dein_anspr dekoenn_> dekomme_=D dekomme__auf desag_ich
16 desie__an dewird__=D en<__decis en<_clien en<_decis en=D_> en=D_morni en=O__all en=O_decis ena__reply ena_mail
16 ena_shout enaim__respo enand_will enanswe__us enappli__> enarran_the enbe_answe enbe_commu enbe_told enbear__me
16 encome__to enday_i enemail__our enexpec__call enfrom__> enget__mail engive__one eni__back eni__expec eni__pass
16 enlasts__i enlooki__=D enme__strai ennot_expec enone_way enour_commi enpass_it enpleas_expec enrecei__email
16 enrever_to ensaid_=D ensaid__> ensame_day enshall__> enshall_write enshort_=O enstrai__=D entell__anyth enthat_=D
16 enthe_=D enthe__holid enthe__leave enthe__meet enthe_answe enthe_decis enthe_vote enthem_=D enthem_and enthere_=D
16 enthere_s enthose__> entime_=D entime__> ento_candi enus__thing enus_first enwe__hope enwill__advis enwill__commu
16 enwill__our enwill__writt enwill_infor enwill_share enwill_text enwith_the enwith_you enyou__> enyou__firm
16 enyou_anyth enyou_of enyou_one enyou_that es<__pondr es=D_=O es=D__te esharem_llega esinfor_a estodos_los
16 esusted__> fr<__serez frbudge__=O frde_patie frfais_signe frje__donne frje__ecris frje_t frla_direc frnotre__>
16 frrecon_=D frreuni__et frtombe_=O frvous__la grain:that s.encall s.enconcl s.enrun s.ensched s.frbudge s.fret
16 s.frfais s.frtombe
17 ALL>>YOU>>D ALL>HEAR CALL>NEWS1 D>>DECIDE>>WE D>>NEG>>WHEN D>>YOU>>HEAR D>WHEN2 DOC>CALL1 EVENT>>O>>WE
17 EVENT>>WAIT>>D EVENT>DOC1 FUT>>CALL>>YOU FUT>>D>>WHEN FUT>NEWS2 FUT>WE2 HE>>D>>HE HE>>O>>HE HE>CALL2 HE>DECIDE
17 HEAR>>IT>>DECIDE HEAR>>O>>WE HEAR>SURE IT>WHEN2 NEG>>FUT>>O NEG>>FUT>>TELL NEWS>SEND2 O>>D>>HEAR ORG>CALL1
17 SEND>>YOU>>NEWS SEND>AWAY2 SEND>OBY1 TELL>>HE>>NEWS WAIT>FUT1 WHEN>>NEWS>>D YOU>>D>>NEWS YOU>>SEND>>WHEN YOU>WHEN
17 c.degeben c.dehoers c.deruf c.endebri c.entouch c.enverdi c.esfalta c.esharem c.esmando c.esresol c.esusted
17 c.frdelai c.frdevri c.frdonne c.fron de<__melde de<_du de=O__wir debekom__=D dedann__ich dedann_schre deeine_antwo
17 demehr_sagen demit__entsc demit_einer denoch_am derechn_> en<__s en<_allow en=D_i enall_inter enand__drop enand_he
17 enappli_=D enaway_> enbe_in enby_mail encall_> enconcl_> enfinan__will enfor__decis enfor_an enfrom_finan
17 enhave_feedb enhope__have eni__asked eni_want eninfor_> enmy_answe ennews__i enour__candi enoutco__> enover__you
17 enowe__a enphone_you enreach__concl enreali__will enrefer_=O enring__=D ens_back ens_when ensomet_=D entext_you
17 enthank__for enthe__to enthe_board enthe_time ento_rever ento_sleep enwe_owe enwill__him enwill__out enwill_pass
17 enyou__day enyou__hold enyou__ok enyour_case es<_le es=D__digo es=O_=D esconta_conti esconti_=D esconti__>
17 esde_respu esel_=O esen__con esla_decis esla_resol esllama__> esmi_jefa espor_corre esse_lo esuna__=D esusted_nuest
17 fr<__aurez fr<__devri fr<__revie fr<_il frappel_=O fravis_=O fret__revie frla_=D frles__seron frmail_=D
17 frnotre__vous frsaure__> frson__=O how:&CALL how:BETW&CALL p:HE s.dees s.enknow s.enlette s.frrendr s:OUR
18 ALL>>HEAR>>CALL ALL>ALL ALL>CALL1 ALL>OON2 ALL>PAST2 CALL>>FUT>>TELL CALL>YOU D>>FUT>>CALL D>>IT>>WHEN EVENT>O
18 EVENT>TELL2 EVENT>YOU1 EVENT>YOU2 FUT>>FUT>>TELL FUT>>SEND>>IT HEAR>CALL HEAR>HEAR1 NEWS>>DECIDE>>FUT
18 NEWS>>HEAR>>YOU NEWS>>YOU>>FUT NEWS>OBEF NEWS>SURE2 O>ALL OFROM>FUT1 ORG>>D>>FUT ORG>>YOU>>FUT ORG>CALL ORG>OON
18 ORG>PAST1 OUNTIL>YOU2 OUR>>TELL>>FUT OUR>HE2 OWITHIN>WE SEND>NEWS1 SURE>O1 TELL>>FUT>>TELL TELL>>O>>D WAIT>ASK1
18 WAIT>EVENT1 WAIT>FUT2 WHEN>>WE>>CALL WHEN>AWAY YOU>NEWS1 c.enbefor c.enboss c.engetti c.enminis c.enstrai c.esvolve
18 c.frmail c.frte de<__krieg de<_eine dehoere__von deich__> deihnen_=D demelde__mich demelde_ich demit__antwo
18 deruf_dich derufe_ich en:_=D en<__> en<__minis en<__news en<_reali en<_resul en=D__arran en=D__phone en=D__shall
18 en=D__way ena_concl ena_defin ena_lette enam_hopin enand_you enappri_of enbank_holid enbe_appri enbefor__have
18 encandi__=D encomes_=D encommu_=D endecid_and endefin__=D endo__worry enfollo_=D engive__the enhave_it eni__rever
18 enis__have enit__and enlast__=O enme__will enmeet_=D ennot_worry ennotif__e-mai enout__> enpatie_=D enpick__the
18 enpromi_me enrecru_will ens_time enshall_have enshoul__an enshoul__back ensleep_on enteam__be enthe_minis enthen_>
18 ento_arran entold__> enwant__get enway_=D enway_or enwe__come enwe__reach enwill__to enyou__from enyou__know
18 enyou__my esconta__usted esresul_> frconta_avec frde__nouve frla__> frrepon__sera frrevie__toi frseron__du
18 frvers_toi s.derufe s.enbudge s.enfinal s.enworry s:ALL
19 ALL>YOU AWAY>OBEF1 CALL>>YOU>>WHEN D>SEND1 EVENT>CALL1 HEAR>>D>>US HEAR>>OUR>>TELL HEAR>OUR HEAR>SURE1 HEAR>WHEN1
19 NEWS>ALL O>CALL1 ORG>>TELL>>D OUNTIL>HEAR2 OUR>NEWS1 SEND>>YOU>>CALL TALK>>O>>WE WAIT>OUR2 WE>>FUT>>CALL WE>CALL1
19 WE>IT2 WHEN>CALL YOU>>TELL>>D c.deihnen c.derufe c.enaimin c.eneithe c.enforma c.enthose c.entoday c.espondr
19 c.esresul c.frcompt c.frconta deentsc_faell deerhal_=D demelde__=D desie_von en<__soon en<__vote en=D__today
19 enafrai_> enan_updat enand__get enback__our enboard_votes encome_back eneithe_way enfirst__=O enget__call
19 enget__respo enget_the eni_write eninter_=O eninvit_=D enof__outco enof__selec enof_today enonce_i enour_answe
19 enout_=O enoutco_=D enreali_we enresul_> enshall__you enso__> enthe_day enthem__and entoday_> enup__you enupdat_you
19 enwe_hope enwill__made enwith__decis enwrite__=D enyour_inbox esa__=D esalgo_=D esescri_=D esllamo_> espondr__conta
19 espondr_en fr<_=D fraurez__repon how:IN&NEWS how:IN&TELL p:SURE s.dedanac s.encheck s.entext s.frnotre
20 COND>AWAY1 COND>FUT D>IT2 DECIDE>>O>>IT DOC>TELL1 FUT>>HEAR>>D FUT>WHEN1 HE>>YOU>>TELL HEAR>>TELL>>OUR
20 HEAR>>YOU>>US NEWS>>US>>D OON>FUT1 ORG>FUT2 ORG>HEAR2 ORG>OON2 ORG>TELL SEND>>YOU>>O SEND>O1 SEND>YOU SURE>SURE
20 TELL>>WE>>US TELL>ALL1 WAIT>WAIT WHEN>TELL YOU>>HEAR>>NEWS YOU>>OUR>>NEWS YOUR>O1 c.enboard c.enfinal c.enshoul
20 c.entime c.esdecid c.esdecis c.esuna c.frrepre deauf__zu debei_ihnen deentsc_=D deuns_> en=D_promi enand_tell
20 enanswe_your enbe_the enfrom_me enhope_to eni_get eninvit__> ennotif__the ennotif_of enor__=D ensays__will
20 enwill__> enwill_have enyou__of enyou_will es<__respo fr<__repre fr=O_et fraurez_notre frcandi_seron frconta__vous
20 frrecon__> frrentr__je frte__=D grain:week how:APPROX&NEWS s.esllamo
21 ASK>FUT CALL>>YOU>>IT CALL>OUR D>SURE FUT>>TELL>>NEWS FUT>OUR2 HEAR>>YOU>>TELL HEAR>OBEF2 NEWS>SURE1 PAST>FUT2
21 SEND>WE TELL>>D>>SURE US>TELL2 YOU>>HEAR>>IT YOU>CALL c.deschri c.encomes c.enconta c.enexact c.ennote c.enthem
21 c.esdigo c.esjefa de=D__dir de=D_von deund__dir devon_mir en=O__call ena_reply enafter_> enand__you endecis_is
21 enhave__every enhave_my eni__ask eni__email enthis__with entouch__to enwith__=D enwrite_you esen_conta far:5
21 fravec_vous frnotre_repon frvers__=D how:BETW&HEAR p:WAIT s.endecis s.frappel s:NEWS
22 D>>HEAR>>YOU ORG>CALL2 SURE>D TELL>>WE>>YOU TELL>AWAY TELL>OBEF1 US>>O>>D c.devon c.frsaure c.frvers c:NEWS
22 devon__> dewerde__=D en<__board en=D_once encall__the endecis_> enfirst_thing enfrom_our enhave_asked enmay_expec
22 ennot_have enshoul_be enso_=D enwill__have enyou_the esdigo_algo frje__rappe s.frles
23 D>WE2 D>WHEN1 DECIDE>NEWS FUT>>FUT>>HEAR ORG>>FUT>>TELL SEND>>WHEN>>NEWS TELL>>D>>YOU YOU>TELL c.enupdat c.enway
23 dewir_melde en=D_that eni_call enknow__> ensleep__it enthat_day enthe_lette enupdat__=D enwe__to enwill__an
23 esalgo__> esconta_con este_llamo esy_te frvous_donne how:&NEWS how:BY&CALL how:WITHIN&CALL p:NEWS
24 COND>NEWS1 EVENT>HEAR2 FUT>>HEAR>>CALL FUT>>TELL>>AWAY FUT>TELL2 NEWS>SEND OON>YOU1 OUR>NEWS OWITHIN>D TALK>CALL2
24 WE>>TELL>>US WE>>YOU>>CALL WHEN>>TELL>>WE c.enproce c.envote enwe_shall enyou_shall esnuest__> frje_te frvous_=D
24 s.dedann s.enemail s.enout s.enpass
25 D>>WHEN>>HEAR D>CALL1 O>>D>>WE OON>FUT2 ORG>>WE>>FUT ORG>TELL2 OUNTIL>D WE>US1 c.deeine c.dekrieg c.esconta
25 c.frrevie en<_=D en=O_but en=O_so enhave__answe eni__give enis_to enwill_follo enwill_know esel_resul esle__=D
25 esle_respo este__> fret_je frvous__une how:BY&DECIDE
26 DOC>SEND HE>NEWS HEAR>TELL1 O>WE1 TELL>>ALL>>D WE>>YOU>>SEND c:SURE en=O__i enand__call endecis__=D enhave_the
26 frresul_=D
27 D>>YOU>>SEND DECIDE>YOU1 a:SURE c.enoutco c.ensomet ena__from enbe__conta endecis_will enin_conta enreach_out
27 enthat__> enwe__get frje__appel
28 FUT>CALL enexpec__be enget__an enwill_write s.enday
29 O>HEAR2 WAIT>D en<_expec enday_> enyou__after s:TELL
30 FUT>>HEAR>>OUR encall__> enget_you
31 D>>YOU>>TELL HEAR>>NEWS>>D far:4
32 TELL>ALL enhave__for k:WEAK
33 s:CALL
34 D>YOU2
35 O>YOU2 frnous__repon
39 grain:part k:PATIENCE
40 a:NEWS how:BY
42 ORG>FUT1
45 own:PATIENCE own:WEAK
74 k:STRONG
84 own:STRONG
"""
