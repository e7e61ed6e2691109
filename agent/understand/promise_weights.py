"""What words weigh for a promise, in tenths: written by tests/train_promises.py. A table only."""

from __future__ import annotations

TRAINED_ON = "e39bd546c1a65345a3894eef1f4d491ddcc26e0de095924d2f5e657071e47088"
SCALE = 10
WEIGHTS = r"""
-82 far:8
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
-34 AWAY>AWAY1 c.entwo en9_=D
-33 ASK>ASK c:YOUR en<__a ensee__=D
-32 s.en?
-31 COND>YOU D>HAVE YOU>PAST c.enperio c.enplace c.enwould en<_have enon__=D
-30 c.deihre c.enanoth c.enclosi en?_> encan_be enmeets__> enyou_would
-29 AWAY>O2 COND>D1 YOUR>THIRD c.de9 c.enclose c.es9 en9__=D enis_open enoffer__=D enoffic__close enoffic_is fr=D_a
-29 s.de9
-28 ASK>NEWS1 IT>START PAST>WHEN1 WE>AWAY en9_: en<__we en=D_9 enfrom_you enno__=D entold_you how:BEF&CALL s.enany
-28 s.enas
-27 DECIDE>>D>>IT NEG>EVENT2 PAST>D2 TELL>OBY2 WE>>START>>D c.ennew c.envalid c.frferme de9_uhr en=O_> ena_=D
-27 encall__=O enforwa_to ensee_you ensomeo_else enstart__> enwill_see how:FROM&CALL how:ON s.encould
-26 D>HAVE1 IT>PAST O>>AWAY>>D O>COND OUR>AWAY PAST>FUT1 PAST>NEG YOU>>NEG>>HEAR YOU>ORG a:YOUR c.deder c.encance
-26 c.endate c.enhappy c.enother c.frh en9__9 en<_date en<_enjoy enopen__> enperio__=D enplace_=D how:BEF&ASK p:ALL
-26 s.ena
-25 AWAY>WHEN D>NEG2 HEAR>START1 IT>O2 ORG>>D>>ORG PAST>PAST2 TALK>>D>>FUT US>OON WE>>AWAY>>D WE>YOUR YOU>START1
-25 YOUR>START1 b:O c.enadver c.enannua c.enenjoy c.enon c.estu en9__=O en<_if en=D_has enam_away enam_out
-25 enhave__nothi eni__on enon_a entake_place fr9_h fr<_en frvotre__=D s.en9 s.ennobod s.enon
-24 ASK>DOC1 ASK>SEND CALL>WE2 D>NEG1 FUT>ORG HEAR>>D>>WE HEAR>>YOU>>D PAST>WE START>>START>>D START>AWAY WAIT>YOUR1
-24 WHEN>NEG2 c.en9 c.enavail c.enends c.enforwa c.enfree c.enleft c.enno c.enschoo c.enwhich c.frvotre de9__> de<__>
-24 de=D__9 debin_=D en<_happy en<_off en<_take en<_unfor en=D_=O ena__=D enam_on enback__> encan__=D enclose__and
-24 endo_you endown_=D endown__> enends_=D enit__been enit__to enlast__=D enoffer_you enour_=D enplace__> ens_been
-24 enthe__for enthe__meets enwe_would enwill_meet fr<_votre p:DOC s.enwork s:PAST s:START
-23 ASK>EVENT ASK>TELL1 COND>>YOU>>D D>>IT>>NEG D>PAST2 DOC>WE2 FUT>>TELL>>US HEAR>ASK1 IT>YOUR NEG>US1 O>O OUR>TALK
-23 PAST>>HE>>D PAST>SEND PAST>START WE>NEG2 WE>PAST YOU>TALK2 b:YOUR c.debin c.enbette c.enbring c.enmay c.enteam
-23 c:START de=D_9 debei_uns en<_9 en<__close en<__leave en<__offer en<__offic en<__told en<_see en=D_on en=D_or
-23 enacces_to enas_you enat__: enback__me enbe__for endue__> enends__> enenjoy__=D eni__away eninter_with enis_valid
-23 enneed_your enoffic_> enon_holid enthe__offic enthe_appli enthe_other ento_me entold__=D enwas__to enwe__our
-23 enwitho__=D enwould_be s.debitte
-22 ASK>>ASK>>YOUR ASK>>NEG>>AWAY ASK>>TELL>>D ASK>>YOU>>D D>O D>OUNTIL FUT>TALK HEAR>TALK2 IT>ASK NEG>ASK O>O1
-22 ORG>ASK1 PAST>>ASK>>D PAST>ALL2 PAST>PAST1 PAST>WHEN2 START>PAST1 TALK>YOU TELL>TALK2 WE>>FUT>>AWAY WHEN>PAST
-22 YOU>>FUT>>EVENT YOU>>PAST>>D YOU>DECIDE1 YOUR>>THIRD>>D b:TALK c.enbegin c.encompa c.enfield c.enpay c.enspoke
-22 c.enthese c.entrial c.enweek de<_schoe de=D_nicht defrau__> defreue_uns en9_am en<__? ena__of enam_not
-22 enannua_leave enbecau_of enbegin_=D endo__hear enfrom_9 eni_told enon__> enperio__> enspeak_=D enthe__stand
-22 ento__else enwas_a enwe_hired enwill_tell enwork__only enyou__meet enyou__would enyou_to enyou_were enyour__>
-22 fra_9 s.de: s.enattac s.enchose s.enother s.frpas s:NEG s:VAGUE
-21 ASK>>EVENT>>D ASK>EVENT1 ASK>TELL AWAY>AWAY D>>SEND>>US D>>WE>>AWAY D>>WE>>PAST D>ASK FUT>>DOC>>YOU FUT>NEWS
-21 HE>>AWAY>>D HEAR>DECIDE2 NEG>OUR2 OIN>D2 OUR>>TALK>>D PAST>>TALK>>D START>HAVE START>ORG TALK>>FUT>>D TALK>ALL1
-21 TELL>ASK US>COND1 WE>YOUR1 WHEN>>YOU>>ASK YOU>>TELL>>US YOU>FUT2 YOU>O2 YOU>START YOU>TALK YOU>YOUR YOUR>>FUT>>D
-21 a:HAVE b:NEG b:OIN c.deerrei c.deschoe c.enad c.enconsi c.enmeets c.enwante c.enwent c.fravez c.frl c:O deda_>
-21 deschoe_=D desie_mich deueber_das en<__first en<_sorry ena_year enand_=D enanswe_=D enboard_meets enclose_for
-21 endecis_=D endo__work enfor__inter enhere_> eni__writi enleave__and enmeets_=D enmy__day enmy_last enno__to
-21 ennotic_perio enon_leave enon_site enonce_you enother__=D enpromi_anyth enread__> ensomeo__> enthe_commi enthe_new
-21 enthe_team ento_someo ento_us ento_work enup_=O envalid__=D envalid_for enwe_move enwork_for enwould_call
-21 enyou__at enyou_asked enyour_=D enyour_time esa_las esvuelv_=D esvuelv__> fr<_absen fr=D__9 fra__h frn__pas
-21 how:FROM&ASK s.enassum s.enbest s.enbook s.enbut s.enif s.enmails s.ennote s.enoffic s.enquest s.enrecei s.entrain
-21 s:ASK
-20 ASK>>TELL>>YOU AWAY>ASK1 AWAY>NEWS1 COND>HEAR2 COND>SEND2 D>>HAVE>>HAVE D>>NEG>>HEAR D>PAST1 DOC>ASK2 DOC>EVENT1
-20 FUT>EVENT FUT>OIN2 HEAR>ASK NEG>>YOU>>D OIN>PAST1 ORG>TALK1 OUR>O PAST>>CALL>>D START>>O>>D START>>US>>D START>IT
-20 TALK>>YOU>>D TALK>D1 TELL>>US>>YOU US>>D>>TELL US>NEWS1 WHEN>O WHEN>OUR YOU>>D>>PAST YOU>ASK1 YOUR>COND1 YOUR>D1
-20 a:AWAY b:START c.deihr c.denicht c.deuhr c.en? c.enaccep c.enalso c.encan c.enchair c.enfille c.enfroze c.enreapp
-20 c.enrun c.enscree c.ensend c.enshort c.entry c.envacan c.enwere c.esincor c.estraba c.fra c.frprend c.frretou
-20 c.frsuis de<__: deder__> derufen_sie dewir_freue en9_or en9_pm en<_appli en<_to en<_try en=D__agree en=D_becau
-20 en=D_decis en=D_pleas en=O__the ena_long enand_can enannua__=D enarriv__> enbe_publi enbeen__> encome_=D endue_=D
-20 enfor__? enfor__call enfor_this enhave__you enhome_> enit__us enlink_expir enlook__to enlook_forwa enmeets__and
-20 ennot_take enof__offic enoffer_stand enoffic__open enour__are enour_new enso_the enstart_date enten_> ento_our
-20 entold__you enwe__you enwe_told enwill__publi enwith_=D enwould_need enyou_and enyou_do es<_si esel__a fr<__suis
-20 frabsen__je frde_retou frferme_=D grain:range s.defreue s.enapolo s.enat s.enname s.enrole s.entake
-19 ASK>ASK1 AWAY>>D>>FUT AWAY>>TELL>>D CALL>US1 COND>>YOU>>NEG COND>NEG D>>WE>>NEG D>>WE>>O D>AWAY1 D>START1
-19 DOC>>START>>D DOC>D FUT>OON2 FUT>YOUR2 HE>>DOC>>D HEAR>YOUR IT>ALL IT>PAST1 NEG>NEG NEG>US NEWS>ASK1 OUR>>FUT>>D
-19 PAST>>EVENT>>YOU PAST>>US>>D PAST>>WE>>FUT PAST>DECIDE PAST>HEAR1 PAST>YOU1 START>>HAVE>>HAVE START>AWAY2 START>D
-19 TALK>>D>>NEWS TALK>NEG2 TALK>O2 THIRD>D US>>CALL>>D US>>O>>O US>ASK2 WE>>D>>WHEN WE>>PAST>>YOU WE>>TALK>>ALL
-19 WE>VAGUE2 YOU>>FUT>>O YOU>PAST2 YOUR>>START>>FUT YOUR>ASK2 c.enacces c.enattac c.enchose c.enform c.enhire c.enin
-19 c.enpaid c.enparty c.enpossi c.enread c.enschem c.escerra c.estermi c.fr? c:NEG de<__dann de<__du debei_mir
-19 dedie__laeuf degesch_> deich_bin deim__=D deum_9 deum__uhr en:__9 en<__hired en<__up en<_come en<_great en=D__been
-19 en=D__for en=D_was en=O_=O en=O_if enabout_you enacces__email enall_=D enam_writi enand__=D enand__is enand_is
-19 enand_retur enanoth__=D enbecau__the enbeen_moved encame_=D encance_> enclose_=D endeadl__> enenjoy_the enform_=D
-19 enfrom__=O engive_the enhas__moved enhas_to enhave_writt enhim__> enhope_you enhours_=D eni__see eni_am eni_had
-19 eni_hope enlong__> enme__if enmei_i enno_phone ennot__forwa ennot_in enother_candi enparty_is enreach_you
-19 enreapp_=D enrecru_is enretur_it enrun_=D ensign__retur ensign_and ensomet_=O enthe__? enthe_count enthe_long
-19 enthe_posit enthis_is ento__mail enus__=O enwe__give enwe__your enwill_read enwould__work enwould__you enyou_?
-19 enyou__you es<_vuelv es=D__las esa__9 eslas_9 fr?_> frreuni__> s.denicht s.en=O s.enaccep s.enreadi s.entaken
-19 s.esla
-18 ALL>>FUT>>D ASK>AWAY AWAY>>D>>NEWS AWAY>>START>>D AWAY>OBY2 AWAY>PAST2 AWAY>US CALL>>D>>WE CALL>>FUT>>NEG
-18 CALL>>US>>O CALL>>YOU>>US COND>>NEG>>D COND>CALL1 D>>ASK>>US D>>COND>>YOU D>IT1 D>OWITHIN FUT>>HEAR>>O
-18 FUT>>NEG>>TELL FUT>>YOUR>>D FUT>NEG2 FUT>OIN1 HE>>ASK>>D HE>>FUT>>NEWS HEAR>>D>>ASK HEAR>>D>>PAST HEAR>START2
-18 HIS>AWAY NEG>>HEAR>>IT NEG>>HEAR>>US NEG>OBY2 O>>START>>D O>TELL2 ORG>>ORG>>EVENT OUR>>PAST>>D OUR>START2
-18 PAST>>WAIT>>D PAST>AWAY1 PAST>TALK1 START>D1 START>HAVE2 START>OIN TALK>>D>>ALL TALK>>FUT>>WAIT TALK>>START>>D
-18 TALK>D TALK>HAVE1 TALK>ORG2 TALK>WAIT1 TELL>>ALL>>O TELL>>HE>>D TELL>VAGUE1 US>>D>>COND US>HE1 US>TELL1 US>WE1
-18 WAIT>>YOUR>>TALK WAIT>START WE>>D>>EVENT WE>>HEAR>>YOUR WE>>PAST>>CALL WE>>TALK>>D WE>O WHEN>D YOU>>D>>WAIT
-18 YOUR>ASK1 YOUR>PAST2 YOUR>US1 YOUR>YOUR c.deander c.deaussc c.debegin c.debuero c.deendet c.deihren c.enam
-18 c.enbook c.enconfe c.enfirst c.enhead c.enheld c.enhoped c.enmoves c.enmr c.ennine c.enplann c.enshift c.ensite
-18 c.enthree c.enticke c.enuploa c.enwhen c.enyes c.enyour c.esempie c.essi c.estiene c.freffet c.frnous c.frnouve
-18 c:PAST de<__angeb de<__hatte de<__schre de=D__ob dedie_aussc dedie_stell deendet_=D deendet__> deim_buero
-18 demich__an derufen__mich en9__> en:_9 en<__asked en<__new en<__were en<__would en<_ooo en<_start en=D__?
-18 en=D_chase en=D_work en=O__9 en=O_with ena_diffe ena_short enagain_=O enam__leave enand__at enand__not enand_back
-18 enare_you enassum__you enat__=O enat__? enback_when enchase_me enconfi__> encontr__=D enday_at enenjoy__long
-18 enfille_=D enfille__> enfor__is enfor__the enfor_confi enforwa_> enfroze__> enhirin_is enhr__not enif__would
-18 enif_you enin__field enin_the eninter_were eninvit_for enis_on enlasts__> enlet_s enme_know ennothi__chase enof__:
-18 enof_a enoffer__valid enoffer_is enoffer_we enperio_=D enpromi__an enread__mail enreope__> enso_no enspeak__>
-18 enthe__can enthe__scree enthe__was enthe_field enthe_inter enthe_openi enthe_schoo enthe_start enthe_train
-18 entry__again enwas__> enwhich__=D enwith__and enwould__me enwriti__> enyou__decid enyou__one enyou_come enyou_need
-18 enyou_start enyou_told enyour_contr enyour_name es<__el es=D__> esde__=O esla_entre esy_no far:6 frde_confi frde_l
-18 frmerci__confi how:AFT how:FROM&DECIDE how:FROM&NEWS s.deherr s.deuhr s.enlonge s.enmost s.enopeni s.enroom
-18 s.ensigne s.enten s.enthan s.enwere s.enyour s.fr9 s:OBETW
-17 ASK>YOUR2 AWAY>AWAY2 AWAY>SEND2 CALL>NEG CALL>WE1 COND>ASK COND>HEAR1 D>>ASK>>CALL D>>TELL>>O D>>WE>>IT D>ALL2
-17 D>COND D>YOUR2 DECIDE>>D>>TELL DECIDE>START1 DECIDE>YOUR DOC>>TALK>>D DOC>>WE>>D EVENT>>D>>HAVE FUT>>WAIT>>IT
-17 FUT>>YOU>>TALK FUT>HE FUT>HE2 HEAR>>YOUR>>DOC HEAR>SEND1 HEAR>WAIT IT>>PAST>>D IT>NEG1 NEG>COND2 NEG>EVENT1
-17 NEG>NEWS2 NEG>O2 NEG>YOUR NEWS>>D>>NEWS NEWS>DECIDE1 NEWS>O2 O>OIN O>WHEN1 OBY>O OUR>>ORG>>AWAY OUR>START
-17 PAST>>ORG>>D PAST>ASK1 PAST>HAVE PAST>TALK2 START>DECIDE2 START>WHEN1 START>YOU TALK>>D>>SEND TALK>HAVE TALK>WHEN
-17 TELL>>WE>>D US>>D>>CALL US>>YOUR>>D US>D2 WAIT>>D>>IT WAIT>>D>>YOUR WE>>PAST>>FUT WE>>YOU>>WE WHEN>D2 YOU>>YOUR>>D
-17 YOUR>>NEWS>>D YOUR>>SEND>>D YOUR>D2 YOUR>DECIDE YOUR>NEWS a:PAST c.de=O c.deauch c.debei c.dedass c.deein c.degern
-17 c.degilt c.denach c.deprobe c.destatt c.deunter c.dewie c.ena c.enagree c.enall c.enanswe c.enare c.enas c.enbuild
-17 c.enchang c.encohor c.endesk c.endied c.enexam c.enexpir c.enhalf c.enlisbo c.ennumbe c.enorder c.enpaysl
-17 c.enreimb c.enrestr c.enresum c.ensigne c.enstaff c.enstart c.ensurve c.entrain c.entrans c.enwithd c.es? c.esal
-17 c.esdispo c.esen c.esestoy c.esinscr c.fr9 c.frdois c.frme c.frouver c.frvalab c:THIRD c:VAGUE de<__aussc de<__das
-17 de<__freue de<__kommi de<_ihre de=D__> de=D_genau de=D_um deaussc__noch deaussc_laeuf dedie_kommi dees__=D
-17 dehat__=D deist__> denicht_> deschoe__und deuhr_> dewenn__=D dewir__zurue en<__free en<__regre en<__schoo
-17 en<__sign en<__uploa en<__went en<__when en<__you en<_annua en<_back en<_book en<_closi en<_on en<_under en=D__=O
-17 en=D__do en=D__only en=D__to en=D__treat en=D_answe en=D_are en=D_your en=O__> en=O__not en=O_for en=O_from
-17 enabout_the enaccep_=D enaccep__> enand__to enannou_=D enany__> enare_close enare_shut enarriv_=D enat_it enat_my
-17 enat_the enavail_=D enbe_forwa enbe_grate enbe_held enbegin__> enbook_a encan__be encan_offer encance_=D
-17 enchose__else encome__and endied_=D enenjoy_your enfor__will enfurth_to engood_=D enhappy__> enhappy__for
-17 enhave__to enhave_anoth enhave_recei enhear__you enheari_from enhoped_to eninter__the enis__holid enis_not
-17 enit__=D enit_was enjob__=D enlette_=D enlimit__to enlimit_acces enlink__=D enlook__it enlooki_forwa enmail__not
-17 enmake__=O enmeeti__=D enmore_than ennew__=D enno_acces ennot_see ennothi__> ennotic__is enon__leave enopen_again
-17 enperio_is enpleas__to enproba__=D enreadi_mail enrecei_your enretir_=D enretir__> enruns_=D ens__was ens_all
-17 ensaid__but ensay_> ensecon__> enso__offic enstart__=D ensurve__be ensurve_will entake__=D entake_you enteam__=D
-17 enthe__close enthe__place enthe__round enthe_ad enthe_deadl enthe_trial enthe_year enthink_=D enthis_=D
-17 enthis_offer ento_offer entold_us entoo_> enup__=D envalid__> enwe__looki enwe__shut enwe__unabl enwe_got enwe_may
-17 enwould__grate enyou__and enyou__than enyou__to enyou_have enyou_said enyour_lapto es<__enlac es<__no es<_puede
-17 es=D_es esempie_=D esen__=D estermi_=D fr<__avez fr<_bonne fra__> frconfi_=D frde_votre frecrit_=D frecrit__>
-17 freffet_=D freffet__> frnous__votre frouver_=D frprend__=D frprend_effet frvalab_=D frvalab__> how:FROM&HEAR
-17 how:FROM&TELL s.deander s.dedass s.enchang s.enelsew s.enfamil s.enfine s.enjoini s.enlooki s.enmoved s.ensee
-17 s.enthis s.entomas s.entry s.enwelco s.enwish s.es: s.frsur
-16 ALL>>START>>D ALL>WAIT1 ASK>>HEAR>>TELL ASK>>SEND>>D ASK>TALK2 AWAY>COND1 AWAY>HE AWAY>HE2 AWAY>NEG2 CALL>HEAR1
-16 CALL>THIRD1 COND>ASK2 D>>O>>COND D>HIS2 D>OWITHIN2 DECIDE>>O>>D DECIDE>>TALK>>D DECIDE>O DOC>>AWAY>>D DOC>ASK
-16 DOC>IT2 DOC>NEWS2 DOC>WHEN2 EVENT>ORG2 EVENT>SEND1 FUT>>DECIDE>>YOUR FUT>>NEG>>CALL FUT>>TALK>>YOU HAVE>NEG1
-16 HAVE>SEND HAVE>TALK HAVE>WAIT1 HEAR>>AWAY>>D HEAR>OON2 HEAR>OWITHIN1 HEAR>PAST2 IT>>EVENT>>D IT>>PAST>>EVENT
-16 IT>>START>>D IT>HAVE IT>IT1 IT>NEG2 NEG>>TELL>>YOU NEG>HEAR NEG>TELL NEWS>>WAIT>>D NEWS>OBY2 O>>IT>>WHEN
-16 O>>TELL>>D O>YOUR2 OBY>YOU OIN>O OIN>YOUR ORG>>YOU>>HEAR ORG>YOUR2 OUNTIL>D2 OUR>>START>>D OUR>O2 PAST>>DECIDE>>D
-16 PAST>>YOU>>YOUR PAST>>YOUR>>D PAST>NEG1 SEND>>US>>CALL START>HEAR1 START>OUR START>START START>US TALK>>PAST>>D
-16 TALK>START1 TELL>>YOU>>FUT TELL>DOC2 TELL>OUR2 US>>D>>ASK US>>O>>COND US>COND US>PAST2 WAIT>YOUR WE>>D>>OUR
-16 WE>>D>>YOU WE>>FUT>>TALK WE>>TELL>>AWAY WHEN>ASK1 WHEN>ASK2 WHEN>YOUR YOU>>FUT>>HE YOU>>HEAR>>WAIT YOU>OWITHIN2
-16 YOU>TELL2 YOUR>>AWAY>>D YOUR>>CALL>>WHEN YOUR>ALL1 YOUR>O2 YOUR>TELL1 YOUR>WAIT1 b:COND b:THIRD c.debetri
-16 c.definde c.dehatte c.demoech c.deschon c.deschre c.enbackg c.enbecau c.enberli c.enbirth c.enfound c.engone
-16 c.enhr c.enintak c.enjobs c.enline c.enlove c.enmails c.enmatch c.enmaybe c.enmonth c.enoffer c.enopeni c.enopens
-16 c.enpatag c.enprese c.enprofi c.enrejec c.enrepla c.enreply c.enrequi c.ensecon c.ensix c.ensuit c.entask
-16 c.entrave c.envisa c.enwriti c.esdocum c.esentre c.esnuevo c.frburea c.frexcel c.frrendr de<__ein de<__gespr
-16 de<__unter de=D__zu de=D_geloe de=O_> de=O_ist debei__=D debin__in dein__> denicht__buero deob_sie deschon__>
-16 deteile__uns deteile_sie deunter__wir en<__adver en<__got en<__in en<__made en<__post en<__promi en<__quick
-16 en<__took en<__train en<__wante en<__wrote en<_as en<_mei en<_once en<_tomas en=D__assum en=D__four en=D_as
-16 en=D_it en=O__am ena_candi enafter_9 enall_day enam__=D enand__no enand__read enand__wante enand_no enanoth_candi
-16 enare__for enat__pm enattac_> enbe_=O enbe_at enbe_off enbe_on enbe_retur enbeen_taken enbirth__=D enbreak__=O
-16 enclose__the enclosi_date enconfi_=D enconfi_your encould__be encould_not endeadl_=D enenjoy_a enevery_secon
-16 enfair__> enfor__we enfor_being enfor_your enfree_=D enfree_to enfrom_your enfull_> engo_on engood__=D enhappy_=D
-16 enhappy_birth enhave__baby enhave_now enheld_=D enhi__i eni__do eni__out eni__wante enin__> enin_patag eninter_for
-16 enis__in enknow__the enlisbo_=D enlooki__to enmail_will enmaybe_=D enmaybe__> enmei__am enmy__=O enneed_numbe
-16 enno_signa ennot__on ennot__place ennot__this ennot_work ennumbe_=D enoffer__we enoffer_went enoffic_and
-16 enoffic_hours enone_thing enopen__9 enor_it enour_=O enpick__your enpleas__the enpleas_assum enpleas_call
-16 enpleas_retur enpleas_write enprese__> enpromi__=D enpromi_you enquest_=O enreach_us enread_my enread_this
-16 enreapp__> enrecru__on enremin_that enreply_to enresul_of enrole__been enroom_is enrun__> ens_open ensaid_i
-16 enshut__> enso_sorry entake_it enteams_> entell__=O enthank__letti enthat__s enthe__in enthe__on enthe_backg
-16 enthe_link enthe_onboa enthree_more ento_reply ento_welco entrans_=D enup_your enus_a enwante__to enwante_you
-16 enwas__for enwe_say enwelco_you enwhat__you enwhat_a enwith__acces enwork_=O enwork__a enwould__your enwould_not
-16 enyou_free enyou_sent enyour__in enyour__was enyour__when enyour_first enyour_trans es:__=D es<_llama escerra__=D
-16 escontr__=D esde__termi esdispo_=D esel__es esel__no esescri__=D esescri_el esincor_=D esla_ofici eslas__=D
-16 eslas__> esno__> esno__notic esno_tiene esno_traba esnos__el esprueb__=D esque_le esse__el estermi__>
-16 estiene_notic estu__=D fr<__burea fr<__dois fr<__retou fr<_de fr<_entre fr<_nos fr=D_? fr=D__> fr=D__que
-16 fravez_pas frburea__ferme frburea_seron frconfi__> frexcel_=D frferme__=D frferme__> frje__repon frn_avez
-16 frne__pas frnos__seron frnos_burea frseron_ferme frsi_vous frvous__avez frvous__ecrit frvous_n how:AFT&CALL
-16 p:START s.de? s.deurlau s.enaddre s.endelet s.endeliv s.enenjoy s.enlapse s.ennever s.enperio s.enpm s.enproba
-16 s.enrecep s.enshift s.enside s.enslept s.enstaff s.enteams s.entest s.frque
-15 ALL>>HEAR>>HAVE ALL>YOUR ASK>>ASK>>D ASK>>CALL>>D ASK>>O>>D ASK>>SEND>>IT ASK>>YOUR>>NEWS AWAY>>D>>COND AWAY>>D>>O
-15 AWAY>>D>>TELL AWAY>>FUT>>D AWAY>>FUT>>TELL AWAY>D AWAY>PAST1 AWAY>TELL CALL>ASK2 CALL>CALL2 COND>EVENT COND>NEWS
-15 COND>NEWS2 D>START DECIDE>OUNTIL DECIDE>YOUR1 DOC>WHEN EVENT>ASK1 EVENT>NEWS FUT>>HEAR>>WAIT FUT>>NEG>>EVENT
-15 FUT>>YOU>>TELL FUT>THIRD2 FUT>WE HAVE>>AWAY>>D HAVE>ORG1 HAVE>START2 HAVE>WHEN2 HE>AWAY1 HE>US HEAR>>IT>>PAST
-15 HEAR>>YOU>>PAST HEAR>OON1 IT>>DOC>>YOU IT>>NEG>>YOU IT>>TALK>>D IT>>WE>>CALL NEG>>CALL>>D NEG>>SEND>>D
-15 NEG>>START>>US NEG>EVENT NEG>VAGUE NEWS>>DECIDE>>ORG O>>COND>>YOU OBY>COND OON>COND OON>NEG1 ORG>>START>>D
-15 ORG>START1 OUR>>DOC>>D OUR>AWAY2 PAST>>D>>ORG PAST>>NEG>>D PAST>>OUR>>D PAST>>PAST>>D PAST>>PAST>>HEAR
-15 PAST>>SEND>>D PAST>>US>>HEAR PAST>>YOU>>PAST PAST>CALL PAST>HEAR2 PAST>NEWS1 PAST>OIN2 PAST>TELL1 SEND>>YOUR>>NEWS
-15 START>>D>>START START>AWAY1 START>PAST START>WAIT1 TALK>ALL TALK>AWAY TALK>AWAY1 TALK>START TELL>>ASK>>YOU
-15 TELL>>PAST>>D TELL>>US>>HEAR TELL>HE TELL>O1 TELL>OIN1 TELL>START TELL>TALK THIRD>FUT US>>D>>WE US>ASK1
-15 WAIT>>ALL>>D WAIT>IT WE>>ASK>>ORG WE>>PAST>>HEAR WE>>PAST>>YOUR WE>>YOUR>>CALL WE>DOC2 WE>OUR2 WHEN>>PAST>>WE
-15 WHEN>DECIDE2 WHEN>ORG1 WHEN>YOUR2 YOU>>NEWS>>WAIT YOU>>O>>O YOU>>O>>YOU YOU>>PAST>>US YOU>DECIDE2 YOU>O1 YOU>OFROM
-15 YOU>OON2 YOUR>>D>>WE YOUR>EVENT YOUR>NEG b:PAST b:VAGUE c.debesta c.deelter c.demacht c.demesse c.depasst c.enanna
-15 c.enat c.encerti c.encours c.endays c.endue c.enenclo c.enflat c.engave c.engreat c.enhealt c.enhome c.enhours
-15 c.enlapto c.enlaunc c.enliked c.enlong c.enmany c.enmenu c.enminut c.ennice c.ennobod c.enoffsi c.enonboa c.enooo
-15 c.enpassp c.enpayab c.enpm c.enreach c.enreorg c.ensick c.enslow c.entell c.enteste c.entwice c.enunava c.enunles
-15 c.envacat c.enwater c.esasi c.esatend c.escaduc c.esgraci c.espara c.esretir c.frchef c.frle c.frpubli c.frtrava
-15 c:COND c:OIN c:TALK de9__9 de:_9 de<__bewer de<__bin de<__teile de<_ihr de<_koenn de=D__betri de=D__elter
-15 de=D_anruf de=D_statt de=O__9 deauch_=D debuero_> deerrei_> dehaben_=D dehaben__=D deich_> deich__dir demir__besch
-15 denicht_im deschoe__! desie__gern devon_ihnen dewenn_sie dewir__fuer dewir_sind en9__been en9__for en9__m en9__the
-15 en9_work en:__=D en<__asses en<__call en<__came en<__could en<__does en<__forwa en<__had en<__headq en<__hire
-15 en<__hours en<__luck en<__only en<__partn en<__perso en<__posit en<__terms en<__vacan en<_attac en<_bring en<_nice
-15 en<_other en<_salar en<_shall en=D__9 en=D__: en=D__at en=D__i en=D__move en=D__other en=D__panel en=D__reali
-15 en=D__so en=D__there en=D_back en=D_he en=D_make en=D_of en=O_9 en=O__back en=O_priya en=O_wheth ena__for
-15 ena__holid ena__that ena_m ena_nudge ena_pleas enafrai_we enam__from enam__on enan_hour enand__were enand_open
-15 enand_this enanoth__> enany_day enany_time enappli_for enare__longe enare_no enare_paid enat__desk enat_home
-15 enbank_=O enbe__our enbring_your enbut_=O encan__make encan_do enceo_will enclien__> enclose__=D enclose_the
-15 encompl__attac encongr__the enconsu_list encould_we endate_=D enday_=D endecid_to endecis__? endecis__close
-15 endesk_=D endesk__> endo__call endo__the endoes_=D enexpir_at enfeel__to enfeel_free enfirst_=D enfirst_has
-15 enfor__day enfor__time enfor_now enforwa__welco enfrom_leave engoing__leave engood__> engood_luck engreat__=D
-15 enhas__move enhave__acces enhave__taken enhave_come enhave_left enhave_no enhave_rung enhe_would enhead_offic
-15 enhealt_=D enhire_=D enhope__will eni__an eni__hoped eni__left eni__offer eni__rung eni_wish enin__of eninter_you
-15 enis__publi enis_our enis_the enit__at enlaunc_=D enleave_and enleft_for enlette__> enlike__to enlong_=D
-15 enlonge_inter enmanag_commi enme__? enme__nudge enmeet_the enmeeti_you enmessa_i enmust_be enneed_a ennext__=D
-15 enno_more ennudge_> enof__and enoffic_are enok_i enon_us enonboa__=D enone__=O enonly_one enooo_=D enopen_for
-15 enother_the enour__offic enpanel_will enparen_eveni enpayab_=D enphone__> enplace_on enpleas_> enpleas__>
-15 enplus__=O enprese_=D enpubli__> enpubli_holid enquest__it enreadi__> enrecei__will enrecep_=D enrecru__the
-15 enremai__for enretur__work enrevie_=D ens__are ens__last ens_full ens_gone ensaid_yes enschoo_is ensecon_=D
-15 ensee_your enshall__back enshall_we enshift_> enshort__=D enshow_you enshut_for ensigna_> ensits__> enso__are
-15 ensorry_it enstand_=O enstart_=O enstart__the enteam_s entell__about enten_years enthank__confi enthat_=O enthat_i
-15 enthat_our enthe__next enthe__perio enthe__shift enthe__takes enthe_adver enthe_assig enthe_attac enthe_compa
-15 enthe_fire enthe_paren enthe_room enthe_task enthen_=O enthey__you ento__> ento__anoth ento__as entrave_to
-15 entrust__=D entwice_=D entwice__year entwice_a enunsuc_> enus_again envalid_=D enwas__pleas enwe__forwa enwe__had
-15 enwe__see enwe_fille enwent__=D enwere__late enwere__succe enwhich_was enwish_you enwith__who enwith_limit
-15 enwith_my enwithd_> enwork__> enwork__you enwould__at enwould_hear enwould_promi enyear__=O enyou__like enyou__no
-15 enyou__our enyou__writt enyou_wante enyou_we enyour__arriv enyour_docum enyour_final enyour_refer es9_: es9__=O
-15 es<__de es<__es es<_atend es<_cerra es<_nuest es=D__por es=D_a es=O_no es?_> esatend_=D esatend__de escaduc_=D
-15 escaduc__> esde__=D esde_inscr esde_la esel__=D esel_anunc esempez__> esempie__> esestoy_de esinscr_termi esla__:
-15 esla__=D esla__es esla__sera esla_ofert eslos_=D esplazo__inscr espor_=D essi_no esvacac_=D fr9__a fr<__! fr<_bon
-15 fr<_rappe fr<_si fr=D_9 fr=D_: frau__=D frautre__> fravez_=D frchef__=D frd__=D fret_=O frh_a frmessa__>
-15 frrende_=D frreste__=D frsuis_en how:AFT&NEWS how:BEF&EVENT how:ON&HEAR s.degesag s.dewaere s.enboth s.enbusin
-15 s.encongr s.enfull s.engreat s.enhappy s.eninste s.enm s.enmovin s.ennudge s.enpleas s.enpubli s.enshut s.enurgen
-15 s.enwhy s.enwould s.esnadie s:COND
-14 ALL>>D>>FUT ALL>OBEF2 ASK>>ASK>>ASK ASK>>ASK>>TELL ASK>>US>>TELL ASK>CALL1 ASK>HIS2 ASK>OBY ASK>SEND1 ASK>YOU
-14 AWAY>>EVENT>>D AWAY>IT2 AWAY>OUNTIL1 CALL>>D>>IT CALL>OBETW2 COND>>NEG>>HEAR COND>>YOU>>TELL COND>NEG2 COND>PAST2
-14 COND>TALK D>>CALL>>O D>>FUT>>US D>>FUT>>YOUR D>>HEAR>>ORG D>>IT>>FUT D>>NEG>>CALL D>>NEG>>US D>>PAST>>IT
-14 D>>START>>IT D>>WE>>WE D>>WHEN>>O D>OON1 DECIDE>EVENT2 DECIDE>OWITHIN FUT>>ASK>>O FUT>>AWAY>>O FUT>>D>>NEG
-14 FUT>>DECIDE>>D FUT>>HE>>D FUT>>O>>ORG FUT>>ORG>>D FUT>>ORG>>O FUT>>SEND>>EVENT FUT>>US>>O FUT>>WE>>D
-14 FUT>>YOU>>CALL FUT>WE1 FUT>YOU HE>FUT1 HEAR>>D>>DECIDE HEAR>>WAIT>>ALL HEAR>>YOUR>>CALL HEAR>DOC1 HEAR>VAGUE2
-14 IT>>D>>NEG IT>>DOC>>START IT>>NEWS>>D IT>>YOU>>ASK IT>HAVE2 IT>OBY1 IT>OBY2 IT>TALK IT>YOU2 NEG>>COND>>YOU
-14 NEG>>HEAR>>CALL NEG>>ORG>>IT NEWS>>ASK>>D NEWS>>START>>FUT NEWS>DOC2 NEWS>NEWS2 NEWS>OON NEWS>ORG O>>D>>EVENT
-14 O>>O>>START O>>WE>>O O>>WE>>SEND O>>WHEN>>HEAR O>PAST2 OBEF>HEAR OIN>AWAY OIN>O1 OON>ASK1 OON>O ORG>>FUT>>TALK
-14 OUNTIL>COND OUR>>D>>O OUR>D1 PAST>>D>>IT PAST>>D>>TALK PAST>>HEAR>>TELL PAST>>IT>>YOU PAST>>START>>D
-14 PAST>>YOUR>>CALL PAST>AWAY2 PAST>DOC PAST>TELL2 SEND>>HEAR>>YOU SEND>>YOUR>>D SEND>D SEND>O START>>AWAY>>D
-14 START>>WAIT>>D START>>YOU>>D START>HEAR2 START>IT2 START>START1 START>US1 SURE>OBEF TALK>>WHEN>>D TALK>NEG1
-14 TELL>>ASK>>D TELL>>YOU>>US TELL>>YOU>>VAGUE TELL>O2 TELL>VAGUE2 THIRD>D2 US>>HEAR>>D US>>HEAR>>YOU US>>WE>>D
-14 US>IT2 US>PAST US>SEND1 WAIT>ALL WAIT>HE WE>>FUT>>ORG WE>>PAST>>NEWS WE>>TELL>>D WE>OIN1 WHEN>>FUT>>YOU
-14 WHEN>>ORG>>FUT WHEN>>TALK>>YOU YOU>>D>>START YOU>>FUT>>START YOU>>HEAR>>EVENT YOU>>ORG>>D YOU>>PAST>>COND
-14 YOU>>PAST>>HEAR YOU>>PAST>>YOU YOU>>WHEN>>VAGUE YOU>OUNTIL YOU>VAGUE YOUR>D YOUR>HAVE2 YOUR>HEAR2 YOUR>US2
-14 YOUR>WHEN c.deals c.dediese c.deeinge c.deguelt c.dehaben c.dehast c.dekenne c.dekommi c.demuess c.derufen c.deum
-14 c.dezeugn c.dezuges c.enaddre c.enagend c.enapply c.enbored c.encardi c.encoach c.encompl c.endepot c.endocto
-14 c.endoj c.enfinis c.enfreez c.engame c.enhereb c.eninter c.enleast c.enlogin c.enmuch c.ennewsl c.enoffli
-14 c.enonlin c.enorien c.enquick c.enran c.enreadi c.enremai c.enresta c.enretre c.ensat c.ensee c.enships c.enshop
-14 c.enstore c.entaken c.entalki c.entried c.enwish c.enyears c.escogem c.ese c.esexame c.esfuera c.eshace c.essera
-14 c.essu c.frabsen c.frbudge c.frconvi c.frde c.frdites c.fressai c.frfonct c.frligne c.frmessa c.frpourr c.frvos
-14 c.fry de9_9 de<__begin de<__hat de<__rufen de<__sind de<__tag de<_wegen de<_wie de=D__kann de=D__noch de=D_antwo
-14 de=D_aus de=D_begin de=D_keine de=D_schon de=O__frau deangeb_ist dearbei__der dearbei_ist deauf_=D deauf__>
-14 debin__auf debitte_teile dedas__finde dedass_sie dedie__tagt dedu_dich deentsc_der defrau_=D defuer_den degeloe_>
-14 dekommi_tagt demelde__sich demelde_sie demir_=D denach_> denachz_> deprobe__=D desagen_sie deschic__die
-14 desie__mich desie_die desind__=D determi_=D deund_=D deund__! deuns_auf dewiede__> dewuerd_sie dezeit_> en9__a
-14 en9__ist en9_has en9_minut en:__for en<__9 en<__ana en<__birth en<__clini en<__house en<__keep en<__next
-14 en<__numbe en<__proba en<__quest en<__recei en<__repla en<__shift en<__shop en<__submi en<__test en<__tried
-14 en<__visa en<__wish en<_any en<_best en<_congr en<_deadl en<_deliv en<_doj en<_enclo en<_evalu en<_fille en<_heads
-14 en<_maybe en<_movin en<_orien en<_regis en<_tell en=D__back en=D__compl en=D__good en=D__may en=D__site en=D_break
-14 en=D_holid en=D_is en=D_just en=D_shift en=O__ring en=O_that ena__fair ena__who ena_trade enabout_your
-14 enactua__and enafter__? enafter_for enagain__if enagend_for enam__annua enam__inter enam__sorry enam__we
-14 enam_actua enam_off enand__for enand__time enand_your enany__=D enapolo_> enappli_close enare_invit enas__is
-14 enas_it enat__9 enat__is enat__momen enat__trade enat_half enat_least enbank__> enbe_back enbe_bored enbe_delet
-14 enbe_free enbe_heari enbeen_=D enbette__for enbetwe_9 enbirth_for enbook__slot enbring_the enbudge_=O enbusin_trip
-14 encall__at encan__a encan__check encan__the encerta_=O enchase__> encheck__> enclien_=D enclien__=D enclini__close
-14 enclini_is enclosi__: enconsi_of enconsu__=D enconve__> endate__> endays__=O endeliv__: endeliv_time endo__trave
-14 endo_give endoj__=D endoj_is endown__=D endown_for endrop_me enelse__> enelsew_> enenclo__the enenclo_is
-14 enevalu__=D enevalu_takes enexam_=D enexam__> enexpir_=D enexten_=D enfire_drill enfirst__will enflies_to enfor__!
-14 enfor__me enfor_one enforwa__heari enfrom__more enfrom_three engame_ships engone__=D engot_your enhad__to
-14 enhad_hoped enhalf-__schoo enhalf-_the enhave_chose enhave_given enhave_signe enheads__she enheads_up enhear__the
-14 enheari__three enheari__you enhold__offer enholid__the enhope_the enhour__> enhours__9 enhr__is enhr_is eni__actua
-14 eni__calli eni__off eni__pick eni__so eni_apolo eni_spoke eni_tried enif__could enin__back enin_cardi enin_lisbo
-14 enin_time eninfor__that eninter__have eninter_has enis__? enis__too enis_due enis_hereb enis_shut enit_does
-14 enit_shall enit_would enlapse_=D enlast__at enleave_back enlet__have enletti_me enlike__see enlonge_stand
-14 enlunch_? enm_> enmade__no enmails_=D enme_again enmei_the enmore_candi enms__is enmy__i enmy_mobil enmy_repla
-14 enneed__decis ennext_meets enno__stand ennobod_will ennorma__answe ennorma__out ennorma_go ennot__anyon
-14 ennot__from ennot__us ennot_ask ennot_conta ennot_going ennot_make ennot_recei ennot_trave ennow__=D ennumbe__=D
-14 enof__count enof__year enoffer__go enoffer__open enoffer_norma enoffer_open enoffli_=D enoffli__> enold__>
-14 enon__mobil enon__of enon_annua enonly__you enopen_with enor__? enorien__=D enorien_is enother_teams enour__notic
-14 enour__party enour_cto enour_inter enour_share enpanel_was enpayab__> enphone_=D enpick_you enpleas_let enpm_ist
-14 enproba_perio enpubli_=D enput__hold enran__=D enran_for enread_mails enreadi__again enrepla__=D enresum_=D
-14 enrobin_i enround__the enrung_=O ens__cardi enscree_> ensend_the ensent_you enshe__out enshoul__not enshoul__writt
-14 enshow__round ensick__> ensince_the ensite__> enso__have enso__the enso_we ensorry_for enspeak_with enteam__>
-14 enthat__the enthe__desk enthe__ran enthe_clien enthe_clini enthe_depot enthe_manag enthe_two enthen_my enthese_=D
-14 enthey_will enthree__candi ento__me ento__next ento_heari entrans__> entrave__> entry_=D entry_me entwo__and
-14 enunfor_i enunles_you enup__s enup__we enup_she enus_? enus__date enus__would enus_your enwas__=D enwe__chose
-14 enwe__given enwe__hold enwe__inter enwe__it enwe__love enwe__not enwe__someb enwe__thing enwe_took enwent_with
-14 enwhich__you enwhich_is enwill__delet enwill__held enwill__see enwill_answe enwill_hold enwill_inter enwith__=O
-14 enwould__bored enwould_suit enwriti_=O enwritt__and enyou__come enyou__for enyou__if enyou__in enyou__login
-14 enyou__signe enyou__start enyou_an enyou_could enyou_join enyou_may enyou_well enyou_your enyour_login
-14 enyour_proba es:_=O es<__escri es<_estoy es<_manda es=D_? es=D__no es=O__telet esa_la esal__=D escator__=O
-14 esdocum_=D esdocum__> ese__=D esel__se esel_exame esel_nuevo esen__> esen_la esenlac__=D esentie_que eses__=D
-14 esesper__=D esesper_el esfuera_=D esfuera__> eshace_=D esla__de esla_docum eslas__: esleo__> esno__a esno__recib
-14 esno_cogem esofert__=D esofici_> espagas_=O este__=O fr<__=D fr<__=O fr<_au fr<_pouve fr<_sans fr=D__h frabsen_=D
-14 frabsen_=O fratten_=D fratten__a frbudge__=D fren_fonct fren_ligne frentre__fonct frentre_en frest_a frest_valab
-14 frexpir_=D frexpir__> frferme_le frfonct_=D frh__9 frh__h frle__a frle__de frmessa_=D frnous__atten frpas_=D
-14 frpour__=D frpour__echan frpropo_le frrespo__> frun_=D frvotre_decis frvous_atten how:BEF&TELL how:THRU s.debleib
-14 s.deeinst s.denach s.depasst s.enanyon s.enappoi s.encerti s.enclose s.enconsi s.encover s.encto s.endurin
-14 s.enfell s.enfront s.engiven s.enhi s.enhired s.enhope s.enhybri s.enist s.enknows s.enlevel s.enliter s.enmean
-14 s.enmeet s.enremin s.enremot s.enrung s.ensaid s.ensince s.ensomeo s.entook s.entwice s.enunsuc s.esentie s.eslas
-14 s.esperfe s.estelet s.frabsen s.frconge s.frconsi s.frforma s.frh s.frplus s.frpont s:AWAY
-13 ALL>ASK ASK>>DECIDE>>D ASK>>EVENT>>EVENT ASK>>OUR>>CALL ASK>>YOU>>IT ASK>>YOUR>>CALL ASK>>YOUR>>TALK ASK>ASK2
-13 AWAY>>AWAY>>D AWAY>>D>>ASK AWAY>>D>>WE AWAY>>HE>>TELL AWAY>>O>>WE AWAY>NEG AWAY>WE1 CALL>>IT>>D CALL>>WE>>D
-13 COND>>D>>YOU COND>>HE>>FUT COND>>WE>>D D>>ASK>>TELL D>>AWAY>>OUR D>>COND>>IT D>>COND>>NEG D>>EVENT>>WE
-13 D>>FUT>>WAIT D>>IT>>HAVE D>>IT>>START D>>NEG>>O D>>NEWS>>FUT D>>NEWS>>O D>>ORG>>EVENT D>>PAST>>PAST
-13 D>>START>>START D>>YOU>>ASK D>EVENT2 D>O1 D>OBEF1 D>THIRD1 DECIDE>>TALK>>ORG DECIDE>>YOU>>D DECIDE>PAST
-13 DECIDE>START2 DECIDE>VAGUE DOC>>O>>D DOC>TALK1 EVENT>>ALL>>D EVENT>>AWAY>>D EVENT>AWAY EVENT>OWITHIN1 EVENT>PAST1
-13 EVENT>WAIT1 FUT>>CALL>>YOUR FUT>>DOC>>CALL FUT>>NEG>>DECIDE FUT>>THIRD>>D FUT>>WE>>OUR FUT>>WE>>TELL FUT>>YOU>>NEG
-13 FUT>>YOU>>O FUT>>YOU>>ORG FUT>HAVE1 FUT>NEG FUT>O1 FUT>OWITHIN1 FUT>THIRD FUT>YOUR HAVE>ASK HE>>WE>>FUT HE>HIS1
-13 HE>NEG1 HE>YOUR2 HEAR>>D>>WAIT HEAR>>HEAR>>NEWS HEAR>>O>>COND HEAR>>WE>>YOU HEAR>HIS1 HEAR>O1 HEAR>OON HIS>ORG
-13 IT>>D>>IT IT>>ORG>>AWAY IT>>SEND>>D IT>AWAY IT>OIN1 NEG>>D>>NEG NEG>>NEG>>D NEG>>WAIT>>YOU NEG>>WE>>D NEG>HE1
-13 NEWS>>O>>CALL NEWS>>O>>YOUR NEWS>>ORG>>D NEWS>>OUR>>FUT O>>FUT>>D O>>NEG>>AWAY O>>WE>>ASK O>>WE>>PAST
-13 O>>YOUR>>PAST O>DOC2 O>HE1 O>START O>THIRD2 O>US1 OBY>HEAR2 OBY>WE OIN>D OIN>EVENT1 OIN>NEG OIN>WHEN1
-13 ORG>>AWAY>>HE ORG>>FUT>>AWAY ORG>>FUT>>O ORG>>HAVE>>HIS ORG>>WAIT>>D OUR>>O>>O OUR>COND OUR>TALK2 OUR>WE1
-13 PAST>>CALL>>YOU PAST>>D>>WHEN PAST>>IT>>PAST PAST>>TALK>>YOU PAST>NEG2 PAST>NEWS PAST>OON2 PAST>PAST PAST>TALK
-13 PAST>WE2 PAST>YOUR1 SEND>>D>>WHEN SEND>>NEWS>>D SEND>>US>>YOUR SEND>>YOU>>WHEN SEND>TALK SEND>TALK2
-13 START>>FUT>>TELL START>>ORG>>D START>>PAST>>WAIT START>ASK START>NEG START>ORG1 START>ORG2 START>TALK1 START>WAIT2
-13 TALK>>ALL>>D TALK>OBY2 TALK>PAST1 TALK>YOUR2 TELL>HIS TELL>OUNTIL1 THIRD>>START>>D US>>HEAR>>COND US>>WHEN>>OUR
-13 US>FUT2 US>HE2 US>OUR1 VAGUE>AWAY2 WAIT>TALK1 WE>>AWAY>>START WE>>D>>TALK WE>>FUT>>YOUR WE>>NEG>>NEWS
-13 WE>>NEWS>>CALL WE>>O>>WE WE>>WE>>PAST WE>DOC WE>NEG1 WHEN>>O>>IT WHEN>>OUR>>AWAY WHEN>>WHEN>>IT YOU>>D>>ALL
-13 YOU>>D>>WE YOU>>D>>YOUR YOU>>FUT>>TALK YOU>>HE>>D YOU>>PAST>>FUT YOU>>PAST>>TELL YOU>>TELL>>TALK YOU>DOC2
-13 YOU>EVENT1 YOU>HAVE2 YOU>PAST1 YOU>THIRD YOU>VAGUE2 YOUR>>CALL>>D YOUR>>D>>ASK YOUR>>EVENT>>D YOUR>>TELL>>D
-13 YOUR>ASK YOUR>HE YOUR>TELL a:ASK a:START c.deam c.debeden c.debespr c.dedann c.degeld c.degeloe c.degut c.dekanns
-13 c.demuss c.denachw c.deprakt c.desomme c.deviel c.dewaer c.dewenn c.dezusti c.enabout c.enalrea c.enautom c.enbaby
-13 c.enbooks c.encalle c.enchatt c.enchef c.enclaim c.enconve c.endated c.endenti c.endid c.endoor c.endrive c.enduty
-13 c.eneffec c.enexcel c.enfab c.enfire c.enfrien c.enfull c.engrate c.enheari c.eninvoi c.enits c.enjoin c.enlapse
-13 c.enlibra c.enlot c.enmovin c.enpayme c.enproje c.enprovi c.enretir c.ensites c.enslide c.enspend c.enstage
-13 c.enten c.enwalke c.enwheth c.enwife c.enworki c.enwrote c.esabrim c.esampli c.escierr c.esconvo c.esempez
-13 c.esferia c.esh c.esla c.eslas c.esperio c.esvenir c.frautre c.frbonne c.frchanc c.frcomme c.frfiche c.frson
-13 c.frvus de9_=D de:__> de<__entsc de<__nicht de<_bin de<_in de<_passt de=D_? de=D__hoere de=D__mal de=D__uhr
-13 de=D_gleic de=D_was de=D_wiede de=O_und deam__> deantwo_ich debei__gut debetri_> debitte_> debitte_geben debrand_>
-13 debuero_=D debuero__antwo dedann__freue dedann_wir dedas__ihnen deden__=D deden__> deden_tag deder_=O deder__waere
-13 dedie__endet dedie__hat deein_> defreue__! defuer__da degern_=D degespr_> degut_> dehaben_uns deich_=D deihre__=D
-13 dein_elter demich__anruf demir_gut demoech_wir denach_meine denachw_=D deniema_mehr depasst__=D desie_da destatt_>
-13 deuns__besch deuns__um deunser_gespr dewaere_der dewie_bespr dewiede_> dewiede_errei dewiede_fuer dewir_=O
-13 dezurue__> en9_=O en9__to en9_a en9_and en9_off en<__also en<__arran en<__budge en<__chatt en<__clien en<__confi
-13 en<__consu en<__fishi en<__mail en<__never en<__ok en<__other en<__our en<__refer en<__restr en<__thank en<__two
-13 en<_bette en<_call en<_claim en<_close en<_comme en<_confi en<_excel en<_feel en<_full en<_furth en<_gone en<_hi
-13 en<_inter en<_ms en<_not en<_nothi en<_offic en<_pay en<_payme en<_rejec en<_remin en<_the en<_which en=D__aslee
-13 en=D__consi en=D__leave en=D__nine en=D__ok en=D__six en=D__your en=D_any en=D_here en=D_let en=D_nobod en=D_party
-13 en=D_same en=D_would en=O__be en=O__came en=O__can en=O__get en=O_calls en=O_do en=O_party en=O_which en=O_yours
-13 ena__note ena_baby ena_fab ena_littl ena_lot ena_numbe ena_thoug enad__s enad_it enadver_=D enadver__at
-13 enadver__post enafter_all enagree__be enagree_will enall__=D enam_absen enam_so enand__count enand__go enand__it
-13 enand__me enand__my enand_nobod enanna_=D enanoth_decis enanswe__so enany__but enanyth__=D enappli__the
-13 enappli_can enappli_was enapply__> enapply_again enare__autom enare__going enarran__=D enarran_for enas__will
-13 enask_me enaslee__you enaslee_when enat__possi enat_all enat_nine enatten__> enbe__=D enbe__here enbe__leave
-13 enbe_good enbe_ready enbe_speak enbehin_the enbest_> enbette__tell enbette_i enbette_news enboard__asked
-13 enbook__train enbooke__=D enbooke_for enbored__=D enbored_here enbring_a enbudge_for enbut__> enbut__room
-13 enbut_the encall__booke encall__offic encan__put encandi_start enchang__we enchatt_=D enchatt__! enchose_anoth
-13 enclick_> enclimb_> enclose_=O enclose__midni encolle_agree encome_in encomin__to encomme_: encomme__=D
-13 enconfi__=D enconfi__you encongr_on enconsi_you encontr_for encould__say encould_be encount__one encount_for
-13 encurre__of enday_here endear_mei endetai__> endid_you endo__drive endo_it endoes_your endrive__here endrive_out
-13 enduty_=D eneach__> enelse__i enevery_first enevery_year enexcel_=D enexcel__to enexpir__> enfab_=D enfab__!
-13 enfeedb__=O enfield_=D enfield__> enfor__and enfor__back enfor__long enfor__reimb enfor__these enfor_me
-13 enfor_quest enfree_for enfrom__ad enfurth__your enget__prope engive__a engone_fishi engreat_chatt enhad_a
-13 enharve_=O enhas__> enhas_asked enhas_stopp enhave__fab enhave__holid enhave__news enhave_bette enhave_liked
-13 enhave_pushe enhe__in enhe_climb enhead__=D enheld__> enher_to enhere_! enhirin__froze enhirin_start enhis_offic
-13 enholid__and enholid_at enhour_=D eni__absen eni_can eni_look eni_mean eni_only eni_saw enin__last enin_milan
-13 enin_our enin_two eninclu__> eninter__take enis__! enis_booke enit__am enit_took enjoini_us enjust__to
-13 enkindl__the enknow_the enlast__here enlead__> enlectu_=D enlegal__are enlegal_who enlet__speak enlet_the
-13 enliked__have enliked_to enlong_=O enluck_with enmails_> enmake__decis enmay__it enmay_reapp enme__ring enme_have
-13 enmei__do enmei_pleas enmomen_she enmove_offic enmove_our enmust__you enmy_=D enmy_inbox enneed_you enneeds_to
-13 ennew__agree ennew_colle ennine_> enno__inter enno__with enno_decis enno_inter ennone_of ennot__back ennot__me
-13 ennot_be ennot_drive ennot_hirin ennot_on ennot_read ennothi__be ennothi_moves ennothi_to ennow__s ennow_it
-13 ennumbe_of enof_an enof_leave enoff_> enoffer_: enoffer_expir enoffic_in enok__know enok_ok enon__at enon__inter
-13 enon__the enon_with enonly__> enooo__> enopen__the enopens_=D enopens__> enor_9 enour__goes enour__would
-13 enour_headq enout_here enpaid_=D enpanel_> enpartn_=D enparty__=D enparty__=O enpasse_=D enpay__is enpay_day
-13 enpayme__due enpayme_is enpleas__back enpleas_answe enpleas_uploa enpm__> enpm__the enpossi_? enpost__=D
-13 enpost__be enproba_: enprofi_=D enpromi__for enpubli_=O enpushe__whole enpushe_the enrathe__promi enrathe_not
-13 enreach__decis enreimb_> enrejec__sent enrejec_are enremai_open enremin_: enreque_=D enrestr_=D enrestr__>
-13 enresul_=O enretur__> enring_me enrole_has enroom__taken enrung__=O ens__a ens__in ens__it ens__say ens_close
-13 ens_on ens_shut ens_speak ensaid__was enschoo__=D enschoo__has enschoo_board ensee_this ensent_autom enseven_>
-13 enshut__=D enshut__and ensigne__> ensigne_contr ensite_> enslide_=D enso__keep enso_come enso_much ensoon_>
-13 enstart__is enstay__touch enstay_in ensucce__start entake__to entaken_=D entaken__come entaken_so entakes__and
-13 entell__which enten__=D enthank__waiti enthat_your enthe__at enthe__candi enthe__cohor enthe__colle enthe__of
-13 enthe__requi enthe_agenc enthe_four enthe_good enthe_house enthe_job enthe_proje enthem_> enthese__> enthey__not
-13 enthey__pushe enthing__forgo enthing_we enthis__> entime_=O ento__bette ento__off ento__somet ento_adver
-13 ento_begin ento_someb ento_withd entook_us entrain__=D entrial__would entrial_shift enunder_our enunfor__am
-13 enus__answe enus__your enus_an enus_which envacat_=D enwaiti_these enwas__last enwas_taken enwe__need enwe__no
-13 enwe__offer enwe__offic enwe_answe enwe_do enwe_keep enwe_restr enwere__to enwhole__=D enwife__=D enwill__about
-13 enwill__speak enwill_resul enwitho_inter enwork__=D enwould__in enwould__liked enwould__not enwould_write
-13 enwrite__and enwriti_to enwrote_to enyear_=O enyear_begin enyears_=D enyears__> enyes_=D enyou__9 enyou__=O
-13 enyou_atten enyou_befor enyou_confi enyou_did enyou_expec enyou_prefe enyour__perio enyour__week enyour_decis
-13 enyour_passp enyour_profi enyour_reimb enyour_slot enyour_trave enyours__=D es<__ofici es<__se es<_fecha es<_su
-13 es=D_9 es=D__traba esal_equip esanunc__=D escierr_=D esconoc__equip esconoc_al esde__y esde_prueb esde_viaje
-13 esdos__> esel_perio esempez_=D eses_festi esescri_=O esesta__=D esha__nada esla_feria esle__que esle_esper
-13 esllama__? eslos__no esnada_escri esno__=O esno__de esnuest_ofici esnuevo__> esperio__prueb esperio_de esprese__>
-13 esque__=D esque_no esqueda__=D esqueda_el essi__inter essi_le estiene_=D estraba_=D estraba__> fr9__9 fr<__depla
-13 fr<__entre fr<__prese fr<__stage fr<_dites fr<_passe fr<_pourr fr=D__=O fr=O_> fr=O_vous fra__heure frappel__?
-13 frc__note frconsi_que frde_nouve frde_vous frdites_=D frest__le frest_note frexcel__> frh_> frheure_> fril_y
-13 frirait_? frirait__> frje__absen frje_dois frl__> frla_fiche frle_stage frmon_retou frnote_=D frnous_avons
-13 froffre__valab frpardo_> frpas__> frpas_d frpasse__excel frperio__essai frperio_d frpour_nous frpourr__appel
-13 frque_vous frretou_=D frretou__> frsaure__=O frsuis__=D frsuis_absen frtout_=O frtout__=D frun_excel frvotre_entre
-13 frvotre_repon frvous_irait frvus_=D fry__> how:FROM&SEND s.debuero s.deein s.degenau s.deguten s.deplatz s.derufen
-13 s.enactua s.enalong s.enannua s.enbox s.enbring s.encompl s.endeadl s.enfelt s.enfishi s.enice s.eninvit s.enlectu
-13 s.enleeds s.enlong s.enlook s.enmater s.enmuch s.enneith s.ennone s.enold s.enonly s.enoptio s.enpage s.enpause
-13 s.enperma s.enprese s.enprodu s.enprogr s.enrepli s.ensense s.enshow s.entechn s.enterms s.enticke s.entoo
-13 s.entour s.enturna s.enweeks s.enwitho s.esantes s.escurso s.esinter s.esno s.esque s.esvolve s.frete s.frfait
-13 s.frpardo s.frposte s:OIN s:YOUR
-12 ALL>O1 ALL>START ASK>>ASK>>YOU ASK>>D>>US ASK>>DOC>>D ASK>>EVENT>>IT ASK>>NEWS>>YOUR ASK>>PAST>>PAST
-12 ASK>>SEND>>ORG ASK>>TELL>>IT ASK>>WAIT>>YOUR ASK>>WE>>HEAR ASK>>YOU>>DOC ASK>O2 ASK>US AWAY>>D>>START AWAY>>NEG>>D
-12 AWAY>>ORG>>D AWAY>ALL2 AWAY>O1 AWAY>WAIT2 AWAY>YOUR2 CALL>>YOUR>>THIRD CALL>HE COND>>O>>D COND>ALL COND>HE
-12 COND>TALK2 D>>AWAY>>IT D>>FUT>>NEWS D>>HEAR>>IT D>>IT>>SEND D>>IT>>YOUR D>>NEWS>>US D>>ORG>>WAIT D>>TELL>>ALL
-12 D>>VAGUE>>YOUR D>>WAIT>>ASK D>>WAIT>>O D>WAIT2 DECIDE>>ALL>>YOUR DECIDE>>YOUR>>CALL DECIDE>OIN1 DOC>>WAIT>>D
-12 DOC>>WE>>SEND DOC>TELL2 DOC>WAIT EVENT>>D>>ALL EVENT>>DOC>>TELL EVENT>>IT>>FUT EVENT>OBY1 EVENT>PAST
-12 FUT>>ASK>>NEWS FUT>>AWAY>>ORG FUT>>NEG>>DOC FUT>>NEG>>NEWS FUT>>NEG>>WE FUT>>PAST>>D FUT>HAVE FUT>O2 FUT>START1
-12 FUT>THIRD1 HAVE>>FUT>>D HAVE>>HAVE>>WAIT HAVE>>TELL>>YOU HAVE>IT HAVE>PAST2 HAVE>WHEN1 HE>>D>>WE HE>>FUT>>YOU
-12 HE>>HE>>D HE>>HEAR>>TELL HE>>US>>PAST HE>HAVE2 HE>SEND HEAR>>ASK>>OUR HEAR>>D>>AWAY HEAR>>DECIDE>>O
-12 HEAR>>HAVE>>PAST HEAR>>IT>>ORG HEAR>>NEG>>NEWS HEAR>>NEWS>>CALL HEAR>>WAIT>>US HEAR>>WE>>TELL HEAR>ASK2 HEAR>FUT2
-12 HEAR>HEAR HEAR>O2 HIS>>TELL>>D IT>>D>>HEAR IT>>FUT>>O IT>>PAST>>TALK IT>>YOU>>NEWS IT>HIS IT>TALK1 NEG>>DOC>>YOU
-12 NEG>>HAVE>>ALL NEG>>O>>NEG NEG>>OUR>>CALL NEG>>PAST>>DOC NEG>>US>>FUT NEG>>WAIT>>O NEG>ALL1 NEG>ASK2 NEG>AWAY
-12 NEG>DECIDE2 NEG>NEWS NEG>OUR NEG>WHEN1 NEWS>>DECIDE>>O NEWS>>FUT>>ASK NEWS>IT NEWS>THIRD1 O>>COND>>HE O>>NEWS>>NEG
-12 O>DOC1 O>IT2 O>SURE OBY>D1 OBY>WAIT1 OBY>WHEN OIN>IT1 OIN>IT2 OIN>O2 OIN>START OIN>SURE ORG>>D>>IT ORG>>HAVE>>TALK
-12 ORG>>HEAR>>D ORG>>HIS>>TELL ORG>>WE>>PAST OUR>>COND>>YOU OUR>>PAST>>HE OUR>>SEND>>AWAY OUR>THIRD OUR>US OUR>US2
-12 PAST>>D>>DOC PAST>>D>>FUT PAST>>D>>SEND PAST>>DOC>>D PAST>>HEAR>>D PAST>>TALK>>PAST PAST>EVENT1 PAST>IT
-12 SEND>>EVENT>>YOU SEND>>ORG>>HIS SEND>OON SEND>WHEN1 START>>D>>HEAR START>>D>>NEG START>>D>>SEND START>>D>>YOUR
-12 START>>O>>IT START>>ORG>>O START>ASK1 START>FUT1 START>O START>PAST2 START>SEND SURE>ORG2 TALK>>ALL>>FUT
-12 TALK>>D>>WE TALK>>D>>YOU TALK>>OUR>>D TALK>>US>>D TALK>OIN1 TALK>OUR2 TALK>PAST2 TALK>THIRD2 TELL>>CALL>>O
-12 TELL>>D>>ASK TELL>>DECIDE>>D TELL>>NEWS>>O TELL>>O>>O TELL>>WHEN>>D TELL>FUT2 THIRD>PAST US>>D>>FUT US>>D>>HE
-12 US>>HEAR>>YOUR US>COND2 US>HE US>YOUR1 VAGUE>D1 VAGUE>YOUR WAIT>>START>>D WAIT>OBY WE>>AWAY>>O WE>>AWAY>>TELL
-12 WE>>D>>O WE>>D>>START WE>>FUT>>NEG WE>>FUT>>PAST WE>>HEAR>>DOC WE>>NEG>>DOC WE>>NEG>>EVENT WE>>OUR>>AWAY
-12 WE>>OUR>>EVENT WE>>OUR>>TALK WE>>SEND>>NEWS WE>>TALK>>NEG WE>>YOU>>D WE>HAVE2 WE>SURE2 WE>US2 WHEN>>START>>D
-12 WHEN>>YOUR>>TALK WHEN>FUT WHEN>WAIT YOU>>D>>US YOU>>FUT>>PAST YOU>>IT>>ORG YOU>>SEND>>O YOU>>START>>O
-12 YOU>>TALK>>ORG YOU>>TALK>>US YOU>>WE>>ASK YOU>>WE>>FUT YOU>>YOU>>ASK YOU>>YOUR>>CALL YOU>ALL2 YOU>ASK YOU>US2
-12 YOUR>>ALL>>NEG YOUR>>CALL>>WE YOUR>>D>>COND YOUR>>DECIDE>>D YOUR>>O>>D YOUR>>ORG>>D YOUR>>TELL>>ORG
-12 YOUR>>THIRD>>PAST YOUR>DECIDE1 YOUR>OIN YOUR>ORG2 YOUR>WAIT2 YOUR>WE1 YOUR>WHEN1 b:OUNTIL c.deanzei c.debissc
-12 c.debleib c.debraeu c.dedafue c.deeinar c.deeinzu c.deempfa c.deersch c.defeier c.delaufe c.delerne c.deletzt
-12 c.deneue c.deniema c.derat c.deseit c.desind c.dewaere c.deweg c.dezwei c.enabsen c.enagenc c.enany c.enbetwe
-12 c.encamp c.encarri c.enceleb c.enchoir c.enclass c.encoffe c.encould c.encounc c.encurre c.encusto c.endata
-12 c.endelet c.endepar c.endonat c.endrill c.enencou c.enengag c.enexpen c.enfisca c.enforgo c.enfour c.engrid
-12 c.enhambu c.eninclu c.enjump c.enleeds c.enlift c.enlittl c.enlyon c.enmeeti c.ennext c.ennot c.enoslo c.enparen
-12 c.enparke c.enrecon c.enremem c.ensaw c.enservi c.enshow c.enshuts c.ensomeb c.ensport c.entech c.entechn c.enthey
-12 c.entrip c.enwebsi c.enwelco c.enwk c.esaseso c.escerti c.escubri c.esdel c.esmover c.espodem c.esprome c.esprueb
-12 c.esrecep c.esreuni c.esse c.esvence c.frappel c.fraura c.fravion c.fravons c.frbon c.frcomit c.frdepla c.frdit
-12 c.frelect c.frjour c.frperio c.frpostu c.frqui c.frrecru c.frsavoi c.frserie c.frsont c.frtoujo c.frvacan c:IT
-12 de9_: de:__uhr de<__anzei de<__haben de<__inter de<__lerne de<__link de<__prakt de<__rat de<__wir de<_arbei
-12 de<_fuer de<_haben de<_horst de<_ob de<_schad de<_viel de=D__: de=D__bissc de=D__den de=D__der de=D__gesag
-12 de=D__im de=D__zurue de=D_ander de=D_guelt de=D_zusti de=O_! de=O__alle de=O_do de=O_erhal de=O_sind de?_>
-12 deander__> deander_bewer deangeb__=D deanzei__=D deauf__=D deaus_> debei__pruef debeset_> debewer_endet debin__im
-12 debissc__bitte dedas_buero dedass__=D deden__krieg deder_link deder_pruef deder_rat dedie__auf dedie_anzei
-12 dedie_einar dedie_reise dedir__weil dedu__nachg deein__gedul deein_bissc deerrei_mich degedul__! degedul_bitte
-12 degenau__=O degesag_=O deguelt_> dehaben__unser dehast_> dehatte__=D deherr_wilk dehorst_=D dehorst__> deich_hatte
-12 deich_schre deihnen_die deihren__=D dein_den deinter_noch deist__gesch deist__guelt dejeman_ander dekenne_>
-12 delaeuf__> demacht_=D demal_> demoech_=D denachg__> denachg_hast denicht_versp deob__=D depruef_=D derat__=D
-12 derat_tagt destell_=D destell_ich deund_=O deunser_neue deunter_schic deunter_werde deurlau_=D deviel__bei devon_9
-12 deweil_du dewir_inter dezuges_> dezurue_=O en9__in en9__other en9__outsi en9__start en9__you en9_so en9_works
-12 en:__am en:__from en:__have en:__your en:_my en<__build en<__choir en<__compa en<__compl en<__days en<__depar
-12 en<__did en<__fille en<__grid en<__happy en<__lapto en<__lift en<__met en<__needs en<__newsl en<__onboa en<__openi
-12 en<__put en<__q en<__remem en<__resta en<__retir en<__saw en<__schem en<__sick en<__talki en<__task en<__tell
-12 en<__wk en<__worki en<_asses en<_curre en<_does en<_down en<_hr en<_manag en<_provi en<_what en<_when en=D__call
-12 en=D__cance en=D__decid en=D__enjoy en=D__goes en=D__half en=D__in en=D__it en=D__lunch en=D__our en=D__passe
-12 en=D__patag en=D__perso en=D__post en=D__prese en=D__read en=D__slow en=D__sport en=D__unfor en=D_betwe en=D_look
-12 en=D_newbo en=D_over en=D_wk en=O_? en=O__give en=O__would en=O_when ena__long ena__on ena_sched ena_sunbu
-12 ena_think enabout__new enaccep_> enad_was enadver__> enafrai__are enafter__it enagree__we enall__the enall_at
-12 enall_of enall_staff enallow_is enam__camp enamong_them enand_9 enand_=O enand__> enand__commi enand__new
-12 enand__on enand__other enand__the enand_decid enand_do enand_more enand_nothi enand_reope enand_she enand_two
-12 enanswe__? enappli__has enare__at enare__other enare__the enare_all enare_expec enare_held enare_in enare_inter
-12 enare_recru enas__told enasked_about enasked_if enasses__: enasses__=D enassum_we enassum_you enat_9 enat__at
-12 enat__for enat__same enat__sites enat_camp enat_clien enat_four enattac__invoi enattac__the enattac_is enattac_our
-12 enaway__and enbased_in enbe__=O enbe__site enbe__sorry enbe_here enbe_refun enbe_reque enbecau__panel enbeen_asked
-12 enbegin__and enbehal_of enberli_=D enboard__answe enboat__no enbook__table enboth_of enbut_we encamp_=D encamp__>
-12 encan__becau encan__go encan__reach encan__tell encan_book encan_come encan_work encerti_=D encerti_=O
-12 enchose_someb enchose_someo enclien_sites enclose__ad enclose_at encoach_=D encoach__> encommi__the encommi_recon
-12 encommi_which enconfi__atten encontr_back enconve_=D encould__=D encould_start encto_> encurre_out endate_of
-12 enday_: endays_are endecis_on endid__to endid_write endirec_> endo__=D endo_becau eneaste_> eneffec__> enelse_and
-12 enencou__to enencou_you enenoug_for eneveni_=D eneveni__> enexact__=O enexpec__take enexpec_you enfeedb__a
-12 enfeedb_twice enfinal__with enfind__our enfind_attac enfine_> enfinis_the enfirst_choic enfor_=O enfor__asses
-12 enfor__for enfor__in enfor__refer enfor__who enfor__your enform__retur enforwa__meeti enget_=D engive__board
-12 engive__twice engiven__the engiven_out engo_back engood_? engood__then engot__messa engrid_=D engrid__>
-12 enhad_quest enhalf__=D enhambu_=D enhambu__> enhappy_with enhas__a enhas__for enhas__its enhave__asked enhave__her
-12 enhave__recei enhave__someb enhave__them enhave__think enhave_hired enhave_sched enhe__> enhe__me enhe__to
-12 enhealt__=D enhi_tomas enhired__sorry enhold_> enhold_on enholid__is enholid_allow enholid_here enhr_needs
-12 eni__again eni__also eni__leavi eni__only eni__reply eni_must eni_promi eni_regre eni_retir eni_retur eni_start
-12 enif__at enif__candi enif__join enif_a enif_that enin__eveni enin__no enin__spam enin_an enin_berli enin_hambu
-12 enin_kerry eniniti__on eninter__=D eninter__at eninter__candi eninter__for eninter__us eninter_other eninter_run
-12 eninter_will enintro_you eninvoi__9 enir__initi enis__for enis__plus enis__there enis__week enis__witho enis_alrea
-12 enis_based enis_cance enis_in enis_sport enit__: enit__all enit__great enit__hand enit_lapse enit_up enits__>
-12 enjoin_> enjump_on enjust__remin enkeep__cv enkerry_back enknow__told enknow__wheth enknow_what enlapse__>
-12 enlates__can enlates_i enleave_for enleft_=D enlift_in enlike_your enlooki__=O enlooki__> enluck__the enmade_my
-12 enmade_to enmail__and enmanag__meets enmater_leave enme_a enmean_it enmessa__am enmessa__and enmessa__morni
-12 enmessa__my enmonth_> enmore__can enmore_i enmove__call enmoved__> enmr__=D enmust__the enmust_give enmust_infor
-12 enmy__days enmy__s enmy_worki enname_> enneed__answe enneed__in enneed__signe enneed_for enneed_it ennew__will
-12 ennew_offic ennewbo_> ennewsl__out ennewsl_goes ennext__start ennice__to ennice_talki enno_9 enno_=D enno_email
-12 ennobod_s ennone__us ennot__to ennot_a ennot_about ennot_among ennot_call ennot_cance ennot_get ennot_recru
-12 ennote__i ennothi__=D ennothi__open ennothi_s ennumbe__=O eno_clock enof__lette enof__month enof_addre
-12 enoff__newbo enoff_grid enon__first enon__in enon_behal enon_mater enon_sale enonboa_takes enonce__i enonce_recei
-12 enone_> enone__and enonly__that enonly_two enopen_=O enopen__us enoslo_=D enother_> enother_we enour__?
-12 enour__allow enour__choic enour__if enour_first enour_holid enour_invoi enour_newsl enour_treat enout__clien
-12 enout_at enoutsi_ir enpanel_reads enpassp_=D enpassp__> enpatag__phone enpatag_no enpaysl_=D enperso_=D enperso_we
-12 enplace__all enplace__at enplace__the enplace_to enpleas__we enpleas_compl enpleas_find enpleas_meeti enpleas_sign
-12 enpleas_tell enpleas_to enplus_publi enpm_> enpossi_> enpost_is enpost_was enproba__a enproba_make enprodu__for
-12 enprofi__> enproof__addre enproof_of enprovi__date enprovi_start enpubli__here enput_your enquest__the
-12 enread_every enreads__> enreal__and enreal_talk enrecei_=D enrecei_i enrecon_the enregis_for enremem_to
-12 enremin__our enreply__your enrepor_=D enrepor__the enrequi_=D enrequi__> enresta__at enresta_shuts enretur_>
-12 enrobin_my enrole__=D enround_start ens_my ens_offic ens_post ens_schem ensaid__=D ensale__> enschem__held
-12 enschem_are ensecre__reope ensecre_is ensee__at enselec_=O ensent__=D enshall__say enshe_is enshift_are
-12 enshort_close enshort_note enshoul__take enshoul__wish enshuts__the enshuts_at ensick_=D enside_door ensigne__back
-12 ensigns__> ensigns_anyth ensilen_=D ensit_in ensite_=D ensite__home ensites_=D ensites__> enso__openi ensomeb_=D
-12 ensomeo_who ensorry__! ensorry__more ensorry__s ensorry_and ensport__> ensport_week enstaff_=D enstart__:
-12 ensunbu_> entake__time entaken__> entalk_> entalki__you entalki_to entask__not entask_shoul enteam_=D enteam_>
-12 enteam_has enteam_met enteste__=D enthan_=D enthank__being enthat__call enthat__offer enthat_inclu enthe__expir
-12 enthe__healt enthe__met enthe__party enthe__shuts enthe__sits enthe__where enthe__would enthe_annua enthe_back
-12 enthe_boat enthe_denti enthe_depar enthe_eveni enthe_figur enthe_found enthe_hr enthe_invit enthe_lift enthe_only
-12 enthe_reorg enthe_reser enthe_schem enthe_signe enthe_staff enthe_techn enthere__not enthey__come enthey__proba
-12 enthey_aim enthink_it enthis__close enthis__expir enthree__=D entime__! ento__? ento__again ento__any ento__to
-12 ento__we ento_bring ento_campu ento_comme ento_keep ento_meeti ento_open ento_recei ento_speak ento_the
-12 entold__candi entold_all entouch__=O entreat__you entreat_if entrial__=D entry__> entwice__> entwo__> entwo__the
-12 entwo_colle entwo_hours enunabl__comme enunava_=D enunder__the enup__at enup__messa enuploa_your enus__pleas
-12 enus_have envacan__=D envacan_close envacat__> enwait__i enwalke_=D enwante__know enwas_going enwas_great
-12 enwas_the enwe__9 enwe__anoth enwe__call enwe__got enwe__hired enwe__recru enwe__yes enwe_chose enwe_could
-12 enwe_did enwe_give enwe_go enwe_had enwe_met enwe_sent enwe_spoke enwe_were enwent_to enwere__=D enwhat_you
-12 enwhen__good enwhen_is enwhere_it enwhich_it enwill__its enwill__make enwill__refun enwill__retur enwill_pay
-12 enwill_resum enwill_show enwith__cto enwith__sched enwith__sunbu enwith__to enwith_our enwk_? enwk__> enwork__so
-12 enworki__are enworki_days enworks__> enworks__we enworks_other enwould__=D enwould__an enwould_been enwould_know
-12 enwrite_=D enwritt__us enwrote__you enyear__and enyes_> enyou__again enyou__any enyou__had enyou__is enyou__quest
-12 enyou__so enyou_apply enyou_as enyou_go enyou_somet enyour__allow enyour__expir enyour__i enyour__inter
-12 enyour__now enyour__on enyour__we enyour_atten enyour_bank enyour_paper enyour_secon es9_=D es9_> es<__aseso
-12 es<__fuera es<__le es<__mover es<__perio es<_abrim es<_ando es<_de es<_perfe es<_podem es<_te es<_tiene es<_tu
-12 es=D__esper es=D_escri es=D_para es=O_nada esa__> esabrim_=D esabrim__> esaseso__dispo esaseso_esta esatenc__=D
-12 esbien__=D esbien_el escerra__=O esconvo__=D esde__concl esde__que esde_las esde_prepa esdeber_prese esdispo__de
-12 esdos_horas esel__9 esel__> esel_pago esen_recep eses_el esesta_dispo esestar__vacac esestar_de esinscr__=D
-12 esla_convo esla_llama eslas_tres esle_parec esllama_el esmas_de esme__=D esmover__llama esmover_la espodem__la
-12 espodem_mover espor_=O espor__=D esprepa_: esprepa__=D espuest__cubri esrecep_> esreuni_de esse_cubri essi__tiene
-12 estarde_> este_esper este_leo estiemp__prepa estiemp_de estiene__nuest estraba__leo estraba_te estu_respu
-12 esun__esta esun_aseso fr9__=O fr9__> fr<__ana fr<__ferme fr<__trava fr<__vacan fr<_pouvo fr<_serie fr=O_9 fr=O_?
-12 fra__=D fra_ete fravez__de fravez__pour frbesoi_de frbien_=D frbonne__la frbonne_vacan frcandi_n frce__=D
-12 frce__vous frcomme_=D frconge_annue frcontr__effet frcontr_prend frd_essai frde__elect frde_me frdepla__rende
-12 frdepla_notre frdois__savoi frdois_le frdu__=O frelect__publi frelect_sera frentre_> fressai_=D frh_9 fril__a
-12 frje__=D frje__trava frje_suis frl__sera frl_elect frl_entre frle__prend frle_comit frle_resul frle_savoi frm_a
-12 frme__=D frne_trava frnote__> frnotre_rende frnous__avion frouver__> frpas__nouve frpas_le frplus__de frpour_l
-12 frpour_votre frpouve_nous frpouvo_depla frpubli__> frque__candi frque_votre frrenco__equip frrenco_l frrendr_son
-12 frrespo_=D frresul_=O frresul__l frresul_de frsavoi_=D frsavoi__> frsera__=O frsera_publi frsuite_a frsur_la
-12 frtrava__le frtrava_pas frvacan__=D frvacan_la frvisit__> frvotre__n frvous_avion frvous_renco how:AFT&EVENT
-12 how:WITHIN&EVENT s.deaus s.deden s.defrueh s.dehier s.dehorst s.dejeman s.deschad s.dewar s.enabsen s.enacces
-12 s.enaslee s.enb s.enbadge s.enbehal s.encaugh s.encurre s.endo s.eneaste s.eneat s.enfield s.enfille s.enhelp
-12 s.enjoin s.enknown s.enlittl s.enmarch s.enms s.ennewbo s.eno s.enobser s.enooo s.enpensi s.enperfe s.enpermi
-12 s.enpicke s.enpolic s.enproje s.enq s.enquote s.ensell s.enship s.ensome s.enspam s.enstill s.entable s.entimes
-12 s.enwonde s.enwriti s.eshoras s.esofert s.esprepa s.espresu s.fr: s.fradres s.frannue s.frconve s.frnote s.frresul
-12 s.frtoute s.frun s.fry s:O
-11 ALL>>D>>SURE ALL>>FUT>>NEG ALL>>PAST>>ASK ALL>>PAST>>IT ALL>>THIRD>>D ASK>>ASK>>EVENT ASK>>D>>CALL ASK>>NEG>>SEND
-11 ASK>>WE>>TELL ASK>>YOUR>>EVENT ASK>>YOUR>>THIRD ASK>CALL ASK>HAVE1 ASK>O ASK>OIN2 ASK>ORG2 ASK>THIRD1 ASK>YOU1
-11 AWAY>>D>>DECIDE AWAY>>EVENT>>HE AWAY>>NEWS>>CALL AWAY>>O>>D AWAY>>OUR>>ORG AWAY>>WHEN>>D AWAY>ASK AWAY>CALL1
-11 AWAY>PAST AWAY>TELL1 AWAY>VAGUE2 AWAY>WE2 CALL>>ALL>>THIRD CALL>>D>>TALK CALL>>O>>IT CALL>>TALK>>ORG
-11 CALL>>WE>>HEAR CALL>IT2 CALL>O1 CALL>O2 CALL>OBETW CALL>OBY1 CALL>START2 COND>>IT>>D COND>>WE>>HEAR COND>FUT1
-11 COND>NEG1 COND>TALK1 D>>ALL>>PAST D>>AWAY>>TELL D>>COND>>TALK D>>DECIDE>>HEAR D>>DECIDE>>ORG D>>EVENT>>O
-11 D>>FUT>>EVENT D>>FUT>>START D>>IT>>AWAY D>>IT>>HEAR D>>NEG>>IT D>>NEG>>NEG D>>NEG>>TELL D>>NEG>>WE D>>NEWS>>YOU
-11 D>>O>>HE D>>ORG>>HAVE D>>ORG>>ORG D>>OUR>>PAST D>>SURE>>O D>>WAIT>>IT D>>WAIT>>YOU D>>WE>>ALL D>>WHEN>>OUR
-11 D>>YOU>>O D>>YOU>>TALK D>ASK2 D>OBETW1 D>WAIT DECIDE>>NEG>>YOU DECIDE>>YOUR>>START DECIDE>ASK1 DECIDE>HE1
-11 DOC>>ASK>>EVENT DOC>>D>>O DOC>>D>>YOUR DOC>>YOU>>O DOC>>YOU>>US DOC>ASK1 DOC>FUT2 DOC>IT1 DOC>OIN DOC>PAST2 DOC>WE
-11 EVENT>>PAST>>D EVENT>>WHEN>>CALL EVENT>ALL EVENT>D2 EVENT>WE FUT>>ASK>>YOUR FUT>>EVENT>>D FUT>>EVENT>>YOU
-11 FUT>>FUT>>START FUT>>HEAR>>HAVE FUT>>NEWS>>D FUT>>TALK>>D FUT>>WAIT>>YOUR FUT>>WE>>YOU FUT>HE1 FUT>OBEF1 FUT>OBY
-11 FUT>OIN FUT>OON FUT>US1 FUT>VAGUE1 HAVE>>D>>AWAY HAVE>>NEG>>HAVE HAVE>>O>>WE HAVE>HAVE1 HAVE>IT1 HAVE>PAST1
-11 HE>>EVENT>>HE HE>>EVENT>>PAST HE>>FUT>>AWAY HE>>SEND>>O HE>>TELL>>PAST HE>OON2 HE>US1 HE>WHEN HEAR>>COND>>WE
-11 HEAR>>DECIDE>>YOUR HEAR>>NEG>>PAST HEAR>>NEWS>>NEG HEAR>>O>>WHEN HEAR>>US>>IT HEAR>>WE>>O HEAR>>YOU>>START
-11 HEAR>>YOUR>>DECIDE HEAR>>YOUR>>NEWS HEAR>OBEF1 HEAR>OUNTIL2 HEAR>YOUR1 HIS>SEND IT>>ALL>>D IT>>ASK>>D IT>>D>>DOC
-11 IT>>D>>PAST IT>>D>>SEND IT>>DECIDE>>D IT>>HAVE>>O IT>>OUR>>ORG IT>>START>>AWAY IT>>YOU>>TELL IT>AWAY2 IT>OFROM2
-11 NEG>>D>>TALK NEG>>D>>WHEN NEG>>DOC>>HEAR NEG>>HEAR>>NEWS NEG>>NEG>>OUR NEG>>PAST>>CALL NEG>>SEND>>WE NEG>>START>>O
-11 NEG>>TELL>>US NEG>>YOU>>NEG NEG>>YOU>>O NEG>ALL2 NEG>CALL1 NEG>D1 NEG>OBEF2 NEG>PAST2 NEG>START1 NEWS>>ASK>>TELL
-11 NEWS>>CALL>>OUR NEWS>>OUR>>EVENT NEWS>>TALK>>FUT NEWS>>YOUR>>SEND NEWS>>YOUR>>TALK NEWS>OWITHIN NEWS>START
-11 O>>COND>>D O>>D>>WHEN O>>IT>>DECIDE O>>IT>>WE O>>NEG>>SEND O>>YOU>>HEAR O>COND2 O>EVENT1 O>OON1 O>TELL OBEF>FUT2
-11 OBEF>O1 OBEF>OON1 OBEF>YOU OBY>HEAR1 OFROM>D OON>HE OON>O1 OON>WHEN2 ORG>>D>>DECIDE ORG>>FUT>>EVENT ORG>>IT>>WE
-11 ORG>>TALK>>D ORG>>WAIT>>IT ORG>START2 OUNTIL>IT OUNTIL>WE2 OUR>>CALL>>D OUR>>O>>D OUR>>O>>TALK OUR>>PAST>>O
-11 OUR>>TALK>>HAVE OUR>>TELL>>WAIT OUR>OUR2 OUR>WE PAST>>COND>>WE PAST>>FUT>>ASK PAST>>FUT>>CALL PAST>>FUT>>HEAR
-11 PAST>>HE>>FUT PAST>>O>>IT PAST>>OUR>>TALK PAST>>YOU>>CALL PAST>IT2 PAST>START1 PAST>US PAST>YOUR SEND>>O>>NEG
-11 SEND>>WE>>EVENT SEND>>YOUR>>SEND SEND>OUR2 START>>FUT>>EVENT START>>O>>AWAY START>>TALK>>D START>>WAIT>>US
-11 START>COND2 START>DECIDE1 START>EVENT1 START>OBY START>OIN1 START>OUNTIL2 SURE>D2 SURE>FUT2 TALK>>D>>ASK
-11 TALK>>D>>CALL TALK>>HAVE>>AWAY TALK>>WAIT>>D TALK>>YOU>>HEAR TALK>FUT TALK>OBETW2 TALK>OUR1 TALK>WAIT2 TALK>YOUR
-11 TELL>>D>>PAST TELL>>D>>YOUR TELL>>HEAR>>AWAY TELL>>ORG>>FUT TELL>>YOU>>YOU TELL>OUNTIL2 THIRD>>D>>FUT US>>PAST>>D
-11 US>>TALK>>D US>HEAR US>OBEF US>SEND VAGUE>>ALL>>D VAGUE>TALK1 WAIT>>YOUR>>CALL WAIT>ALL2 WAIT>HIS1 WAIT>START2
-11 WAIT>THIRD1 WE>>ASK>>OUR WE>>AWAY>>FUT WE>>CALL>>AWAY WE>>D>>IT WE>>D>>PAST WE>>FUT>>YOU WE>>HE>>D WE>>O>>FUT
-11 WE>>START>>TALK WE>>TELL>>OUR WE>>WE>>ASK WE>DOC1 WE>OIN2 WE>OON WHEN>>ALL>>ORG WHEN>>O>>SURE WHEN>>WE>>US
-11 WHEN>>YOUR>>D WHEN>START2 WHEN>WHEN YOU>>CALL>>O YOU>>D>>COND YOU>>D>>HEAR YOU>>DOC>>O YOU>>FUT>>DECIDE
-11 YOU>>HEAR>>DECIDE YOU>>IT>>D YOU>>TALK>>WHEN YOU>>US>>YOUR YOU>>VAGUE>>O YOU>>WHEN>>TALK YOU>>YOU>>TELL
-11 YOU>>YOUR>>ALL YOU>EVENT2 YOU>OIN YOUR>>ASK>>D YOUR>>DOC>>START YOUR>>DOC>>WE YOUR>>EVENT>>WHEN YOUR>>NEWS>>FUT
-11 YOUR>>START>>WAIT YOUR>>YOUR>>D YOUR>DOC2 YOUR>EVENT1 YOUR>OIN2 a:OWITHIN a:VAGUE c.dedaten c.defreue c.deherr
-11 c.dekeine c.dekonto c.delief c.delink c.deschaf c.desozia c.desperr c.deteile c.dewerks c.dewollt c.en=O c.enabroa
-11 c.enairpo c.enautho c.enbaker c.enbehin c.enbless c.enbrill c.enc c.encante c.encar c.encard c.enclick c.encv
-11 c.endocum c.endubli c.enearly c.eneats c.enelect c.enexcep c.enexist c.enexter c.enfelt c.enfilli c.engiven
-11 c.enhall c.enhouse c.eninaug c.enindic c.enkelly c.enklein c.enlet c.enlost c.enlovel c.enmabbo c.enmeter
-11 c.enmidni c.ennd c.enobser c.enold c.enonsit c.enosei c.enpage c.enplayi c.enprede c.enprice c.enproof c.enpub
-11 c.enpupil c.enquiz c.enrang c.enre-ad c.enrecor c.enreloc c.enreque c.enreser c.enresig c.enretai c.ensave
-11 c.enseat c.enseven c.enshenz c.enshutt c.ensince c.enskiin c.ensprea c.enswift c.entests c.enthird c.enuse
-11 c.envideo c.enwall c.enwall- c.enwanna c.enwards c.enwhat c.enwhoev c.enzoom c.es=O c.esausen c.esavisa c.esbaja
-11 c.esbien c.escatal c.escontr c.esesper c.esestuv c.esfesti c.esmande c.esme c.esno c.esofrec c.espatro c.esprogr
-11 c.estus c.esvacac c.esvalid c.esvigen c.esx c.frai c.frbien c.frconsu c.frdebut c.fremplo c.frlieu c.frneuf
-11 c.frpourv c.frprevu c.frrecev c.frrembo c.frs c.frsalon c.frvide c:OWITHIN de9__=O de:_=O de:__=O de<__dank
-11 de<__dass de<__diese de<__einar de<__konto de<__sperr de<__wollt de<_damit de<_die de<_eintr de<_es de<_guten
-11 de<_kanns de<_sagen de<_viele de<_wenn de=D__antwo de=D__fuer de=D_als de=D_beden de=D_gesch de=D_schaf de=D_warte
-11 de=O__besti de=O_aber deangeb_gilt deanzei_lief deauch__> deauf__messe deauf_den deaus_? debegin_die debesch__sie
-11 debesch_ob debetri_=D debetri__den debetri__wiede debetri_ueber debewer__den debewer_fuer debitte_um dedank_fuer
-11 dedas__wird dedas_konto dedass_ich dedauer__> deden_sozia deder__ueber deder_arbei dedie__lief dedie_werks dedu_=D
-11 deeinar__=D deeinar_dauer deeinst__=D deeinzu_> deelter_> deentsc__betri dees__noch dees_bei defrei__> degehen__>
-11 degeht_=D degenau_=O degilt_=D degilt__> deguten_tag dehaben__ihnen deherr__> dehoere__sie deich__ihnen
-11 deihnen__gesch deihnen_gesch deihr__> deihr_gespr deinter__> deinter_an deist_betri deist_nicht dekanns_du
-11 dekoenn__uns dekolle_hat dekonto__=D dekonto_wird delaeuf_=D deleite__> delief_=D delief__> demehr_=O
-11 demeine_rueck demich__meine demich_bitte demich_nach denach__ihrer denach__rueck denicht__=O deniema__> denoch_die
-11 depasst_? depasst__> depasst_ihnen deschon_=D desie_=D desie__nicht desie_es desie_gern desie_sich desollt_sie
-11 desozia_> deueber__sozia deund_der deuns_ihre deunser__fuer deunser_angeb deverni_> deviele__fuer deviele_dank
-11 dewerde__verni dewiede__sie dewir__gesch dewir_mit dewir_wuerd dewird__geloe en9_! en9__easte en9__et en9__then
-11 en9_for en9_nd en9_possi en9_sign en:__porta en:__you en:_are en:_full en:_it en:_sam en:_would en<__anoth en<__at
-11 en<__cante en<__custo en<__dates en<__delac en<__docum en<__eats en<__encou en<__every en<__feedb en<__flies
-11 en<__gets en<__he en<__inter en<__jobs en<__klein en<__mabbo en<__maint en<__moves en<__onsit en<__perio
-11 en<__pract en<__slept en<__stand en<__store en<__super en<__talk en<__vice- en<_away en<_drop en<_follo en<_how
-11 en<_inaug en<_invoi en<_kelly en<_most en<_mr en<_notic en<_outco en<_payro en<_perfe en<_plann en<_tests en<_that
-11 en<_think en<_this en<_ticke en<_wanna en<_whoev en=D__about en=D__anyho en=D__appli en=D__badge en=D__from
-11 en=D__full en=D__half- en=D__hereb en=D__home en=D__limit en=D__mail en=D__newsl en=D__nothi en=D__now en=D__order
-11 en=D__said en=D__take en=D__teams en=D__up en=D__wall- en=D_came en=D_certa en=D_comin en=D_docto en=D_expec
-11 en=D_how en=D_late en=D_none en=D_only en=D_other en=D_perio en=D_plus en=D_went en=D_witho en=O__climb en=O__door
-11 en=O__home en=O__mail en=O__open en=O__other en=O__you en=O_he en=O_home en=O_on en=O_than ena__=O ena__?
-11 ena__contr ena__girl ena__he ena__time ena_bless ena_mount ena_perma ena_proba ena_tour enabout__role enabsen_=D
-11 enabsen__and enaddre__older enadver__down enadver__in enadver_close enadver_comes enafter__or enafter__us
-11 enafter_at enafter_the enagain_> enagain__the enagend__=D enairpo_=D enairpo__eveni enall__> enall_refer
-11 enall_right enall_your enallow__> enalong__the enalong_with enalso__> enalso__is enaltog__expec enaltog_so
-11 enam__all enam__altog enam__goa enam__nobod enam_calli enam_here enam_open enam_trave enam_up enan__from
-11 enan__pleas enan_apolo enand__arriv enand__away enand__can enand__has enand__mail enand__reply enand_as enand_mail
-11 enand_send enand_short enand_so enand_with enanna__she enannou__> enannou_our enanswe__=O enanswe__pleas
-11 enany_quest enanyho_=O enanyon_=D enapolo__promi enapolo_i enappli__unsuc enappli_has enappli_in enappli_perio
-11 enappli_windo enappoi__and enare__mails enare__recru enare_open enare_readi enare_sent enare_shutt enare_think
-11 enarriv__minut enarriv_ten enas__know enas_promi enask_=D enask_wheth enasses_day enassum__have enat__!
-11 enat__airpo enat__colle enat__denti enat__funer enat__or enat_midni enat_sea enat_six enat_your enattac__form
-11 enaway__=D enback__! enback__9 enback__front enback__leave enback__my enbadge__be enbadge_will enbank_=D
-11 enbe__again enbe__from enbe__holid enbe_a enbe_filli enbe_prese enbe_read enbe_think enbe_unava enbe_waiti
-11 enbeen_suspe enbefor__call enbefor__inter enbehal__tom enbless_=D enboile__s enboile_man enbook_your enboth_=D
-11 enboth__it enbring__passp enbring_you enbudge_which enbut__can enbut__offic enbut_this encalen__for encall_anna
-11 encall_off encalli__refer encalli_all encame_to encampu__and encan__answe encan__here encan_reach encandi__were
-11 encardi_=O encardi__=D encarla_=O encentr__=D enchang_=D enchef__=D encitie_> enclass_=D enclien__a enclose__offic
-11 encolle__every encolle_read encome_! encome__it encome_get encomes__=D encomin__every encommi__conve encommi_next
-11 encompa_> encompl_=D encompl__proba encompl_your enconfe__=D enconfi_that enconsi__a enconsi__appli enconta_us
-11 encontr__for encould__hold encours__=D endata_prote endate__joini endated_=D endates_are enday_you endays_=D
-11 endays__> endear__i endecid__exten endecis_=O endelac__fligh endelac_s endelet_=D endenti_=D endenti__>
-11 endesk__staff endesk_is endiffe__> endo_9 endo__! endo__conta endo__give endo__read endo__recei endo_come
-11 endocto__> endocto_order endoes__permi endubli_=D endubli__> enearly_=D enearly__> eneats__s eneats_every
-11 eneight_> enemail_there enengag__will enengag_surve enenjoy__> enenjoy_it enenjoy_our enenugu__and eneveni__9
-11 eneveni_after enever__to enevery__but enevery__indep enevery__lunch enevery_enjoy enevery_mail enevery_test
-11 enexpir__at enexten__appli enexten_the enfathe__ill enfathe_fell enfell__> enfell_ill enfilli__job enfilli_the
-11 enfinan__9 enfind__=D enfirst_week enfisca__begin enflies__lyon enfligh__moved enfligh_was enfollo_up enfor_=D
-11 enfor__annua enfor__posit enfor__techn enfor_appli enfor_feedb enfor_playi enfor_signa enforgo__ask enforgo_to
-11 enforwa__retur enforwa_i enfree__a enfree__for enfreez_=D enfrom_home enfuner__enugu enfuner_in enfurth__our
-11 enget__know enget__perma engets__=O engirl_due engive__thoug engo__my engoa_> engoes_live engood_peopl engot_fille
-11 engot_the engreat_to enhad_been enhad_time enhalf_days enhappy_to enhas__=O enhas__been enhas__suspe enhas_now
-11 enhas_said enhave__an enhave__done enhave__littl enhave_compl enhave_just enhave_only enhave_reach enhavin__on
-11 enhavin_slept enhe__call enhe_flies enheadq__be enheadq_will enheari__me enhere__so enhere__the enhere_in
-11 enhi__can enhi__hope enhi_ana enhi_robin enhim_=O enhire__> enhired__peopl enhirin__> enhirin__next enhold__after
-11 enhold__slot enhold__that enholid__so enhope_it enhour_=O enhour_of enhours__=D enhr__has enhr__to eni__be
-11 eni__here eni__need eni__open eni__trave eni__up eni__work eni_hate eni_just enif__=D enif_they enin__obser
-11 enin_dubli enin_enugu enin_for enin_goa enin_lagos eninaug__every eninaug_eats enindep__takes enindep_which
-11 eninste_> eninste_? eninste__> eninter__am eninter__can eninter__peopl eninter_i eninter_nine eninvit__=D
-11 enis__agend enis__all enis__do enis__leave enis_attac enis_best enis_final enis_full enis_half- enis_quiet
-11 enis_unatt enit__full enit__on enit__still enit__yours enit_i enit_short enits_=D enjob__> enjob__with enjobs_are
-11 enjoini_: enjust_wante enk_start enkeep__short enkeep_it enkelly__swift enkelly_mabbo enklein__on enklein_is
-11 enknow__team enlagos__the enlagos_obser enlande__=O enlapse_> enlapto_=D enlapto__=D enlapto__> enlapto_ships
-11 enlast_day enlast_week enleast__=D enleast_the enlet__find enlike__have enlike__offer enlike__sched enlike__speak
-11 enline__if enliter__> enlittl__due enlittl_girl enlong__we enlong__will enlong_time enlove__have enlovel__>
-11 enlyon_=D enlyon__> enmabbo__recru enmabbo_swift enmade_=O enmade__=D enmade__the enmade__you enmail__be
-11 enmail__our enmail_but enmails_again enmaint_: enmaint__the enmake_a enman_s enmanag_> enme__line enme__pleas
-11 enme__that enme__you enmeans_we enmeeti_> enmeeti__> enmei__the enmet__9 enmet__after enmet__to enmet_on
-11 enmeter_readi enmidni_=D enmidni__> enminds_about enminut_=D enminut__=D enminut_early enmobil_> enmost__after
-11 enmost_eveni enmove_: enmove__sam enmoved_=O enmoved__so enmoved_up enmoves__=D enmoves_here enmr_delac enmr_osei
-11 enms_klein enmuch__comin enmuch_for enmy__fell enmy__left enmy__no enmy__takes enmy_absen enmy_broth enmy_mail
-11 enmy_prede enname_on ennda__the ennda_befor enneed__yes ennever__to ennew__goes ennew__in ennew_websi ennext__=O
-11 ennext_conve ennext_recru ennext_round ennice__short ennice_and ennight_> ennight__it ennine__=D ennine_peopl
-11 enno__for enno__there enno_appoi ennobod__anyth ennobod__read ennoon_? ennoon__> ennot__any ennot__filli
-11 ennot__heari ennot__mails ennot__no ennot__one ennot_able ennot_at ennot_hear ennot_meet ennot_offer ennot_you
-11 ennothi__do ennothi__here ennotif_=O ennovem__sent ennovem_you ennow__the ennumbe_=O ennumbe_for enobser_=D
-11 enobser__publi enobser_the enof__=D enof__answe enof__appoi enof__engag enof__open enof__pub enof__surve
-11 enof__with enof_joini enof_one enof_tom enoff__=O enoff__docto enoff__s enoff_altog enoffer_a enoffic__lagos
-11 enoffic__quiet enoffic__that enoffic__unatt enoffic_finan enoffic_obser enoffic_takes enoffic_wordi enoffsi_=D
-11 enolder_than enon__call enon__i enon__wards enon__your enon_this enon_what enonce__recei enonce_we enone__i
-11 enonly__is enonly__morni enonly_work enopen__from enor_=D enor__=O enorder_=D enorder_> enorder__> enother__can
-11 enour__obser enour__sleep enour__webin enour__websi enour_annua enour_budge enour_compa enour_shop enour_store
-11 enour_surve enout__wheth enover_9 enpage__> enpaid__the enpaid_at enpanel__impre enpanel__the enpanel_meets
-11 enparen__=D enpartn_will enperio_9 enperma__> enperma_contr enpermi_allow enping_me enplace__been enplann__:
-11 enplann_maint enplayi__us enplayi_for enpleas_! enpleas__anna enpleas__ten enpleas_remem enpm_easte enpm_et
-11 enpm_with enporta__be enporta_will enposit_was enpost_close enpract__close enpract_is enprede_left enproba_>
-11 enproba__us enproba_takes enproce__of enproce_consi enpromi__write enpub__is enpub_quiz enpubli__and enput__down
-11 enquest__i enquest_befor enquiz__=D enquiz_is enreach__my enreach_me enreach_on enread__test enreadi_mails
-11 enready__day enready_that enrecei__9 enrecei__> enrecei__badge enrecei__docum enrecei_over enrecru__finan
-11 enrecru__for enrecru__is enrecru_desk enrecru_for enrecru_offic enremai_valid enreorg_=D enreorg__> enrepla_takes
-11 enreply__my enreply_on enresul__our enresul__your enresul_will enretre_=D enretre__> enretur__lapto enretur_from
-11 enretur_the enrevie__> enrevis_the enright__i enring__the enrobin_you enrole_> enruns__> enrush_> ens__again
-11 ens__dubli ens__its ens__not ens__offic ens__us ens_find ens_fligh ens_half- ens_lunch ens_newsl ens_not ens_weddi
-11 ensaid_he ensalar__be ensalar__k ensalar__paid ensalar_are ensalar_will ensam__away ensam_is ensame__? ensay__>
-11 ensay__have ensched__call ensched_a enschoo__shut enseats__fille enseats_got ensecon__and ensee__offic ensee__on
-11 enseein__=D enseein_you enselec__an ensend_=D ensend_us ensent__task enshenz_=D enships_=D enships__and enshop__=D
-11 enshop_s enshop_sleep enshort_of enshoul_arriv enshoul_consi enshut_> enshut__appli enshut_the ensign__9 ensign_on
-11 ensigna_=D ensigna__> ensigne__befor ensite_=O ensite_will ensix__> enskiin__=D ensleep_=D ensleep__> enslept__it
-11 enslept_on enslow_=D enso__an enso__can enso__him enso_ask ensome_time ensomet__> ensorry_i enspeak__=D
-11 enspeak_again enspend_=D enstaff_> enstand__=D enstart_=D enstart__holid enstart__if enstart_inter enstays__>
-11 enstill_inter enstore__close enstore_are enstudy_leave ensuits__> ensuits_you enswift__offic enswift_recru
-11 entalki_=O entask__we enteam__trave enteam__you entechn__> entell__then entell_them enten__early enten_minut
-11 entest__which entest_indep entests__for entests_arran enthank__so enthank__your enthat__: enthat__am enthat__must
-11 enthat__team enthat_for enthe__appoi enthe__as enthe__attac enthe__drill enthe__moved enthe__opens enthe__recru
-11 enthe__room enthe__sheet enthe__surve enthe__table enthe__were enthe__which enthe__windo enthe__wordi enthe_agend
-11 enthe_badge enthe_baker enthe_engag enthe_famil enthe_follo enthe_gover enthe_handb enthe_machi enthe_merge
-11 enthe_proba enthe_publi enthe_quest enthe_role enthe_roof enthe_stand enthe_super enthe_vacan enthe_vice-
-11 enthe_visa enthe_visit enthe_wards entheir__about enthem_to enthen__compa enthen__fathe enthen_every
-11 enthere__nothi enthey__call enthey_need enthing_> enthink__perio enthink__you enthink_of enthird__the enthird_and
-11 enthoug__none enthrou__offer enticke_for entime__look ento__befor ento__first ento__he ento__new ento__other
-11 ento__their ento__you ento_decid ento_lyon ento_stop entold__team entold__we entold_me entom_=D entom__is
-11 entom_who entrain_=D entried__reach entried_to entrip_=D entwo__=D entwo__home enunatt__and enunava__from
-11 enunder__rules enunfor__=D enunfor_also enunsuc__may enuntil__=D enup__mount enus__or enus__you enusual__perio
-11 enusual_notic envacan_=D envice-__offic envice-_s envisa__takes envisa_offic envolun__the enwaiti__your
-11 enwanna__=D enwanna_start enwante__let enwards_=D enwards__no enwas__only enwas__up enwas_down enwas_fine
-11 enwas_impre enwas_moved enwas_unsuc enwe__all enwe__and enwe__discu enwe__in enwe__last enwe__nine enwe__over
-11 enwe__readi enwe__shutt enwe__think enwe_both enwe_click enwe_compa enwe_encou enwe_inter enwe_lost enwe_offer
-11 enwe_read enwe_recei enwe_reply enwe_start enwe_went enwe_wrote enwear__> enwebsi__live enwebsi_goes enweek__be
-11 enweek_will enwent__a enwhat__would enwhen__rang enwhen_it enwhen_you enwheth__can enwheth__click enwhich_=D
-11 enwhich__we enwhich__would enwhich_takes enwho__away enwhoev_gets enwhole__s enwill__off enwill__place
-11 enwill__prese enwill__reach enwill__ready enwill__think enwill__unava enwill__waiti enwill_discu enwindo__night
-11 enwith__famil enwith__name enwith__of enwith_anoth enwith_thank enwith_three enwordi_> enwork_morni enworks_?
-11 enwould__been enwould__from enwould__it enwould__them enwould_like enwould_want enwrite__behal enwrite_on
-11 enwriti__behal enwriti__you enwriti_on enyear_and enyou__answe enyou__apolo enyou__call enyou__free enyou__let
-11 enyou__much enyou__place enyou__playi enyou__recei enyou__soon enyou__tour enyou_down enyou_last enyou_left
-11 enyou_like enyou_must enyou_not enyou_round enyou_wish enyou_write enyou_you enyour__came enyour__card
-11 enyour__date enyour__day enyour__nda enyour__ships enyour__takes enyour_data enyour_permi enyour_thoug enyours_=D
-11 es:_ausen es<__! es<__autom es<__candi es<__esper es<__estoy es<__favor es<__llama es<__patro es<__tu es<_apunt
-11 es<_fuera es<_hemos es<_por es<_traba es=D__a es=D__cogem es=D__discu es=D__festi es=D__que es=D__se es=D__tiene
-11 es=D_como es=D_si esa__lista esa__nada esa_otro esampli_=D esampli__> esanunc_estuv esapunt__vemos esapunt_nos
-11 esasi_que esausen_=D esausen__> esautom_: esautom__ausen escatal_> escerra_por escogem__nadie escogem_a esconfi_=D
-11 esde__de esde_lo esde_vacac esel__catal esel__empie esel__estuv esel_geren esel_patro esentre_sera esestoy__viaje
-11 esestuv_=D esgraci__venir esha_=D esha_=O esha__=D esha_ampli esha_recib eshorar_de eshoras_> esllama_=D esno__=D
-11 esnuevo_catal esotra_perso espatro__reuni espatro_se esplazo__ha esplazo_se espuest_se esque__al esque__has
-11 esrespu__: esrespu_autom esreuni__=D esreuni_el essale__nuevo essale_el esse__ampli esse_reuni essera_el essi__ha
-11 estarde_y este_he este_ofrec estiend_> estiene__para esun_=D esvacac__> esvalid_=D esvalid__> esvenir__=D
-11 esvenir_el esvigen_=D esvigen__> esy_discu fr<__annue fr<__aurel fr<__chanc fr<__chang fr<__comit fr<__coura
-11 fr<__courr fr<__des fr<__fait fr<__salon fr<__stand fr<_l fr=D__de fr=D__neuf fr=D__y fr=D_aurel fr=D_consi
-11 fr=D_nous fr=O__conve fr=O__h fra__forma fra_l fra_neuf fra_nouve fra_pourv frappel_=D frau_salon fraurel_>
-11 frbon__=D frbon_coura frbonjo_ana frbonne__pour frbonne_chanc frburea__=D frburea_vide frchanc_pour frchang__servi
-11 frchang_de frchef_tranc frcolle_> frcomme__> frconge__=D frconsi__votre frconsu_pas frconve_=D frconvi_> frde_nous
-11 frdebut_=D frderni__est frderni_jour frdis_=O frdites__si frdonc_=O frdu_coup fressai__=D frest__pourv frest_prevu
-11 frfait__pont frfait_le frforma__> frheure_de fril__reuni fril_se frje__a frje__le frje__propo frje_chang
-11 frje_passe frjour__=D frjour_est frl_essai frla__d frla_date frla_perio frle__burea frle__ferme frle_chef
-11 frle_pont frle_stand frligne_=D frligne__> frmerci__nous frmon__jour frmon_derni frne_consu frneuf__> frneuf_heure
-11 frnous__=D frnous_rappe frnouve_de fron_fait frpart__consi frpas__messa frpas_ete frpasse__la frpasse_a frpont__>
-11 frpont__vide frpont_burea frposte__a frpourv_=D frpourv__> frprevu_=D frprevu__> frpropo_=D frpropo__valab
-11 frrappe__=O frrecru_est frreuni__nouve frreuni_a frs_est frsalon_=D frsalon__> frsans__de frservi__je frsi__convi
-11 frsont__=D frstand__9 frtelep_=O frtranc__> frvide_=D frvide__> frvos__=D frvotre_part grain:days~ how:THRU&DECIDE
-11 how:WITHIN&ASK p:YOUR s.degehen s.dehatte s.deja s.dekeine s.deschri s.desehr s.deuns s.dezurue s.enabroa
-11 s.enaltog s.enamong s.enanoth s.enanyho s.enanywh s.enbased s.enbody s.enbottl s.enbroth s.encampu s.encarla
-11 s.enclaim s.enclimb s.enclock s.encolle s.enconsu s.encrew s.endelac s.endepar s.endocum s.endoubl s.ened
-11 s.enexact s.enfarm s.enfeel s.enfound s.engoa s.enhandb s.enhate s.enindep s.eninvoi s.enlimit s.enmaint s.enmarke
-11 s.enmeans s.enmilan s.enminds s.enmrs s.enneed s.ennice s.enp s.enpack s.enpaid s.enpatch s.enpeace s.enretur
-11 s.enrules s.enscree s.enseats s.enslide s.ensnow s.ensomew s.enstopp s.ensubmi s.enthank s.entreat s.enwear
-11 s.enwithd s.enwordi s.esasi s.esautom s.eshas s.eshorar s.eslamen s.esllega s.esviaje s.fr? s.frana s.fraurel
-11 s.fravant s.fravons s.frburea s.frconse s.frdis s.frl s.frma s.frmessa s.frne s.froffre
-10 ALL>>ALL>>O ALL>>HEAR>>HEAR ALL>>HEAR>>NEWS ALL>>SEND>>D ALL>>TALK>>PAST ALL>>TELL>>ORG ALL>OBETW ALL>OBETW1
-10 ASK>>D>>YOUR ASK>>HAVE>>HAVE ASK>>IT>>SEND ASK>>YOUR>>SEND ASK>ALL2 ASK>D1 ASK>HAVE ASK>OUNTIL1 AWAY>>D>>TALK
-10 AWAY>>O>>HEAR AWAY>YOU2 CALL>>EVENT>>OUR CALL>>PAST>>OUR CALL>FUT2 CALL>HEAR CALL>OIN2 COND>>WE>>FUT
-10 COND>>YOU>>START COND>DECIDE2 COND>OIN2 COND>SURE2 COND>VAGUE1 D>>ALL>>WAIT D>>IT>>PAST D>>NEG>>DECIDE D>>NEG>>OUR
-10 D>>NEG>>PAST D>>OUR>>AWAY D>>TALK>>O D>>TALK>>PAST D>>TELL>>IT D>>WHEN>>IT D>>YOUR>>TELL D>OFROM1 DECIDE>>D>>ORG
-10 DECIDE>>NEG>>DECIDE DECIDE>>US>>D DECIDE>OON2 DECIDE>ORG1 DOC>>FUT>>O DOC>>NEG>>US DOC>>START>>YOU DOC>PAST
-10 EVENT>>EVENT>>IT EVENT>>OUR>>SEND EVENT>AWAY1 EVENT>FUT1 FUT>>ASK>>EVENT FUT>>D>>IT FUT>>DECIDE>>VAGUE
-10 FUT>>NEG>>COND FUT>>NEG>>VAGUE FUT>>START>>US FUT>>YOU>>IT FUT>YOUR1 HAVE>FUT2 HAVE>HIS HE>>D>>WAIT HE>>HEAR>>NEG
-10 HE>FUT HE>HE HE>START2 HE>TALK1 HEAR>>AWAY>>YOUR HEAR>>CALL>>EVENT HEAR>>DOC>>WE HEAR>>O>>O HEAR>>TELL>>NEWS
-10 HEAR>>WAIT>>IT HEAR>>WAIT>>NEWS HEAR>>YOUR>>O HEAR>>YOUR>>YOUR HEAR>VAGUE IT>>ALL>>WE IT>>AWAY>>D IT>>FUT>>SEND
-10 IT>>HE>>HEAR IT>>IT>>HE IT>>IT>>WE IT>>NEWS>>FUT IT>>O>>AWAY IT>>START>>ORG IT>NEG NEG>>DOC>>NEG NEG>>SEND>>AWAY
-10 NEG>>SURE>>YOU NEG>>US>>D NEG>ALL NEG>PAST NEG>PAST1 NEWS>>ASK>>WE NEWS>>D>>HE NEWS>>FUT>>D NEWS>>NEG>>SEND
-10 NEWS>AWAY2 NEWS>HE1 NEWS>ORG1 O>>CALL>>US O>>HEAR>>D O>>O>>O O>>WHEN>>ASK OBEF>D2 OBY>FUT1 OFROM>AWAY OON>YOUR2
-10 ORG>>ASK>>HEAR ORG>>HEAR>>WAIT ORG>>PAST>>YOU ORG>>START>>O ORG>>WAIT>>EVENT ORG>>YOU>>D ORG>HEAR1 ORG>OWITHIN2
-10 OUNTIL>NEWS2 OUR>>ALL>>TALK OUR>>D>>PAST OUR>>SEND>>ORG OUR>OFROM OWITHIN>US1 PAST>>HEAR>>US PAST>>IT>>TALK
-10 PAST>>O>>WAIT PAST>>WE>>NEG PAST>>WE>>PAST PAST>>YOU>>NEG PAST>>YOU>>TALK PAST>D1 PAST>DOC2 PAST>YOUR2
-10 SEND>>AWAY>>EVENT SEND>>D>>TALK SEND>>TELL>>US SEND>>TELL>>WE SEND>>YOU>>YOUR SEND>DOC SEND>O2 SEND>OON2
-10 START>>DECIDE>>D START>>WE>>O START>ASK2 START>SEND1 START>WAIT SURE>>YOU>>IT TALK>>ALL>>TELL TALK>>CALL>>US
-10 TALK>>PAST>>AWAY TALK>>YOU>>TALK TALK>HEAR1 TALK>WE2 TELL>>IT>>O TELL>>WE>>PAST TELL>OON1 US>>D>>SEND US>O2
-10 US>ORG1 US>OUR2 WAIT>>DOC>>START WAIT>>EVENT>>D WAIT>>IT>>IT WAIT>HAVE1 WE>>CALL>>YOUR WE>>DECIDE>>US WE>>DOC>>YOU
-10 WE>>NEG>>SURE WE>>ORG>>HEAR WE>>PAST>>TALK WE>>PAST>>WHEN WE>>WAIT>>DOC WE>TALK1 WHEN>>FUT>>D WHEN>>WE>>ALL
-10 WHEN>WAIT2 YOU>>EVENT>>D YOU>>FUT>>ASK YOU>>ORG>>YOU YOU>>SEND>>YOUR YOU>>US>>TALK YOU>>YOU>>FUT YOU>NEG1
-10 YOUR>>CALL>>PAST YOUR>>TALK>>PAST YOUR>>TELL>>US YOUR>ALL2 YOUR>AWAY YOUR>HAVE YOUR>IT2 c.de: c.dearbei c.dees
-10 c.defoyer c.dehier c.delangw c.demir c.deneu c.deob c.deoffen c.desitze c.detag c.dewurde c.enafrai c.enannou
-10 c.enbbq c.enbig c.enbirmi c.enbranc c.enbusie c.enbusy c.enchanc c.enconfl c.enconse c.encover c.enearli c.enelse
-10 c.enemplo c.enfeel c.enfine c.engradu c.engreet c.enheati c.enher c.enhere c.enhired c.enholdi c.enif c.enit
-10 c.eniwan c.enkeep c.enkept c.enkick- c.enkiel c.enlaste c.enloyal c.enmade c.enmedic c.enmerge c.enmisse c.enmissi
-10 c.enmum c.ennephe c.ennight c.enoccup c.enorgan c.enpicke c.enrenew c.enrippe c.enrota c.ensafel c.ensalad
-10 c.enshed c.ensir c.enstati c.enstay c.entax c.enthen c.entreat c.enturne c.enuncle c.enunsuc c.enviewi c.envolun
-10 c.enward c.enwing c.esalega c.esdos c.esese c.esestam c.esfactu c.esotra c.espago c.espiens c.essocia c.esteori
-10 c.esti c.esviaje c.esvimos c.fr=O c.frchang c.frecrit c.frmoi c.frmusee c.frn c.frpont c.frpour c.frstage
-10 c.frtermi c.frtest de9_=O de:__=D de<__auch de<__bitte de<__des de<__war de<_seit de<_servi de=D__errei de=D__hier
-10 de=D__nachr de=D_sitze de=O_=O de=O__dir de=O__im de=O_hoers de=O_nicht deabges_> deauch__gehen deauf_ihre
-10 deaus__> debetri_muss debewer__der debewer_ist debitte_sende dedafue__=D dedann_! dedas__gilt dedas__moech
-10 dedas_prakt dedass__es deder__muss deder_ander dedes__muess dedie_wahl deeintr__probe deergeb_moech dees_werde
-10 defoyer_> defrau_ilic defuer_das defuer_sie degehal__=D degehen_? degespr__=D dehaben__wir dehallo__ich dehast__=D
-10 dehat_in dehier__mehr dehier_niema dehoere_rufen deihre__fuer deilic_> deim_foyer dein_der deist__niema deist_hier
-10 dekam__ilic dekam_frau dekann_ich dekeine_nachr dekommi__das dekur_=D delasse__sich delauf__=O demoech__sie
-10 demuess__mich demuess_sie demuss_=D demuss__zusti deneu__> deneun__foyer deneun_im denicht_von denoch__dass
-10 denoch_siche derobin__bin derobin_ich deschre__=D deseit_=D desende_sie deservi_: desich_=O desich__zeit
-10 desiche__sie desiche_dass desie__bei desie__termi desie__werde detagt__naech deteam__> detreff_uns deueber__ergeb
-10 deum__im deuns__das deunter_=O deurlau__> dewar__noch dewar_ich dewerde__kam dewir_treff dewuerd_auch dezusti_>
-10 en9__discu en9__pm en9_telep en:__avail en:__pm en:_next en:_recru en:_your en<__ask en<__baker en<__else
-10 en<__flat en<__game en<__good en<__job en<__k en<__launc en<__let en<__libra en<__loyal en<__order en<__paren
-10 en<__passe en<__proje en<__propo en<__readi en<__salar en<__shut en<__sugge en<_and en<_bbq en<_had en<_half
-10 en<_here en<_kick- en<_meter en<_mum en<_then en<_you en=D__among en=D__birmi en=D__five en=D__joke en=D__kiel
-10 en=D__wheth en=D_cheer en=D_cohor en=D_does en=D_greet en=D_hence en=D_if en=D_may en=D_smash en=D_worki en=O__an
-10 en=O__else en=O_at ena__and ena__direc ena__list ena__role ena__trip ena_busin ena_hybri ena_rippe enabout__appli
-10 enabout__than enabout_us enabroa__back enabroa_and enaccou_> enactua_=O enad__=D enaddre_to enadmin_=D enadmin__9
-10 enafrai__need enafter__deadl enagain__resul enagain_at enagree_=D enall__=O enall__inter enall__may enall_gone
-10 enalrea__=D enalso__=O enam__back enam__not enam__site enam_comin enam_prese enamong__> enan__of enan_appli
-10 enand__a enand__apolo enand__be enand__duty enand__love enand__need enand__see enand__we enand_again enand_resum
-10 enand_to enand_witho enand_would enanoth_meeti enanswe__but enanswe__me enappli__not enappli_deadl enare__given
-10 enare__hirin enare__holid enare_sorry enaroun_> enask_: enask__for enasked__you enassum__are enat__depot
-10 enat__earli enat__minis enat__stati enat__would enat_five enattac__=D enaudit__heati enaudit_the enautom_=D
-10 enautom__> enavail__> enavail__? enavail__reque enavail_on enaward_=D enaward__> enaway_for enback__what enback_on
-10 enbackg__=D enbackg_scree enbaker__shut enbaker_s enbbq__the enbbq_at enbe__consu enbe_award enbe_glad enbe_joini
-10 enbe_offli enbe_put enbe_quiet enbe_re-ad enbe_repea enbecau__is enbecau_that enbecau_the enbeen_a enbeen_mad
-10 enbegge__to enbegge_them enbehin__if enbehin_recep enbell__dinne enbest__me enbest_give enbetwe__> enbetwe_meeti
-10 enbirmi_> enbook__call enbring__salad enbuild_is enbusie__the enbusie_of encan__=O encan__any encan__decid
-10 encan__offer encan_not encance_and encandi__waiti encandi_abroa encarri__=D encarri_out encheck__finis
-10 encheck_usual encheer_> enclear__the enclien__its enclien_moved enclose__lunar enclose_now encohor__=D
-10 encolle__inste encolle_jo encommi__dates encommi_has encommi_sits enconfi_atten enconsu__audit encontr_runs
-10 enconve__=D encould__speak encours_> encv_=D endate__=O endates__do endates_so enday__be enday_would endeadl_>
-10 endeadl__been endeadl_has endecid_: endecid_> endecid__recru endecid_soon endecis__the endelet__> endeliv_head
-10 endepot_=D endepot__arvo endetai__=D endinne__am endinne_i endirec_has endiscu__our endo__ask endo__need
-10 endo__revie endo_our endo_so endo_thing endocum_=D eneffec_=D enelaps__is enelaps_that eneveni__year eneveni_for
-10 enexpir__the enexten__> enfeedb_? enfeedb__avail enfile__=D enfile_for enfinis__backg enfirm__answe enfirm_will
-10 enfirst__> enfive__> enfive__suit enfive_would enflat__is enflat_viewi enfor__a enfor__becau enfor_chine enfor_its
-10 enfor_lunar enfor_sendi enfor_the enfor_year enforwa__seein enfunde_=D enfunde__> engame__=D engiven__betwe
-10 engo__on engoing_in engone_=D engone__> engood__with engreat__> engreet_> enhad__=O enhalf__> enhand_in enhandb_>
-10 enhas_come enhave__elsew enhave__rippe enhave__withd enhave_begge enhave_elaps enhave_l enhave_let enhe__be
-10 enhear__thoug enhear_about enhear_your enheati_=D enheati__> enheld_for enhelps_> enher_> enhim_in enhirin_s
-10 enhold_off enhouse__inter enhouse_no enhow__do enhow_many enhr__=D enhr_admin enhybri__offic enhybri_role
-10 eni__begge eni__comin eni__prese eni__short eni_manag eni_may eni_never eni_sent enif__need enif__we enif__works
-10 enif_so enin__? enin__adver enin__house enin_answe enin_birmi enin_kiel eninclu_you eninfor_=O eniniti_=O
-10 eninter__: eninter__abroa eninter__carri eninter_at eninter_was eninvit_> enis__becau enis__busie enis__else
-10 enis_avail enis_dark enis_down enis_expec enis_funde enis_how enis_more enis_someo enis_split enist_> enit__again
-10 enit__behin enit__only enit__s enit__send enits_deadl enjo__> enjo_inste enjoke_> enkeep__=D enkeep_thing
-10 enkick-_=D enkick-__in enkiel_> enkindl__and enkindl__atten enkindl_sign enl_9 enl__telep enlast_=D enlaste_=D
-10 enlaste__> enlaunc__no enleave__cheer enleave__chine enleeds__> enlet__wait enlike_to enlink__> enlogin_>
-10 enlove__hear enlove__work enloyal__expir enloyal_point enluck_=D enluck__smash enluck_for enlunar__readi enmail__i
-10 enmail_again enmail_when enmails__> enmanag__split enmay_write enme__bell enme__next enmeeti__is enmei__nephe
-10 enmenti__you enmenti_that enmerge_=D enmerge__so enmessa__: enmeter__requi enminds__=O enminis__> enmisse__call
-10 enmisse_your enmore__us enmoved__deadl enmoved_its enmoves_=D enmoves__> enmovin__no enmovin_house enmum__bring
-10 enmum_says enmy__jo enneed__move enneed__resch enneed_an enneeds__hear ennephe__=D ennephe_laste ennever_commi
-10 ennext__has ennext_avail ennext_cohor ennext_to enno__will enno_hire enno_joke ennobod_is ennoon_=O ennoon__=D
-10 ennot__award ennot__decid ennot__repea ennot__so ennot__surpr ennot__your ennot_given ennothi__may ennothi_else
-10 enoccup__=D enof__clien enof__other enof__tech enof__three enoff__the enoffer__and enoffer__for enoffer__sent
-10 enoffer__to enoffer_lapse enoffer_made enon__back enon__busin enon__write enon_pleas enon_reque enon_vacat
-10 enonly_wante enooo__sorry enopen__you enopeni_=D enor_=O enor__at enother__is enother__will enother_firm
-10 enother_one enour__all enour__head enour__talk enour_busie enour_deliv enourse_=D enout__meeti enout_betwe
-10 enover__> enowner__so enpanel__meets enpanel_next enparen__for enparen_leave enparke_=D enparke__> enpasse__worki
-10 enpaysl__> enpleas__this enpleas_decid enpleas_long enpoint__at enpoint_expir enpost__funde enprese__candi
-10 enprese_inter enprice__> enpromi__am enpromi_i enpropo__date enpropo_start enput_forwa enquiet_> enread_=D
-10 enread__handb enread_the enreadi__=D enreadi_requi enreads_=O enrecei__lette enrecep__so enrecep_if enrecru__parke
-10 enrecru_s enrefer__> enrepea__have enreque__of enresig__for enresul__not enrippe_=D enrippe__> enrobin__can
-10 enrole_offic enround__with ens__hybri ens__recep ens_anoth ens_behin ens_parke ensaid__would ensaid_the ensalad_=D
-10 ensalad__> ensame__suit ensame__the ensay__same ensays__the ensays_bring enschol__not enschol_will enschoo__is
-10 enschoo_offic enscree_=D enscree__> ensee_=D ensee__all ensee_us ensend__invit ensend__your ensend_paysl
-10 ensendi__slide ensendi_the ensense_> ensent_=D enshe__=D enshift__> enships__> enshut__its enshut_ourse
-10 enside__the enside_all ensign_=D ensign__> ensigne__=D ensigne_elsew ensits__in enslide__as ensmash__> ensmash_it
-10 enso_read ensome__=O ensomeb__=D ensomeb__we ensorry__misse ensorry_back enspeak__to ensplit__s ensplit_there
-10 enstati_=D enstati__at enstron_field ensubmi_your ensuit__> ensuit_inste ensuit_me ensyste__down ensyste_is
-10 entake__that entake__up entalk__the entalk__throu entalk_you entech__=D entech_inter entelep__with entelep_discu
-10 entell_it entest__expir entest__not entest_link enthan__do enthan_i enthank__sendi enthat__all enthat__have
-10 enthat__start enthat_it enthat_they enthat_works enthe__deadl enthe__lapse enthe__laste enthe__news enthe__not
-10 enthe__open enthe__reads enthe__schoo enthe__ships enthe__viewi enthe_admin enthe_big enthe_choir enthe_flat
-10 enthe_game enthe_group enthe_heati enthe_missi enthe_nephe enthe_old enthe_organ enthe_salad enthe_side
-10 enthe_slide enthe_stati enthe_tech enthe_ward enthem__take enthere__anoth enthink__=O enthis__an enthoug__>
-10 enthoug_we enthrou__feedb enthrou_the entime__inste entime_suit ento__colle ento__hold ento__inste ento__l
-10 ento__messa ento__paren ento__secon ento__what ento_dates ento_let ento_read ento_resch ento_seein entold_her
-10 entook_=D entook__=D entrain__place entrain_takes entrave__=D enuntil__least enuntil_at enuntil_i enup_again
-10 enus_than enusual_finis enviewi__=D enviewi_is enwait_so enwaiti_too enwante__tell enwas__on enwas_cance
-10 enwe__other enwe__paysl enwe__readv enwe__resum enwe__someo enwe__sorry enwe__want enwe_forgo enwe_hold enwe_launc
-10 enwe_regre enwe_send enwe_shut enwent__someo enwere__out enwere_carri enwhat__promi enwhat__your enwhat_remai
-10 enwheth__are enwhich__lapse enwho__heard enwho_can enwho_start enwill__compl enwill__offli enwill__quiet
-10 enwill__re-ad enwill_assum enwill_audit enwish_it enwith__again enwith__deliv enwith__exam enwith__greet
-10 enwith_effec enwith_other enwork_with enworki__> enworki_inter enwould__glad enwould__take enwrite__my enyear_9
-10 enyears_and enyou__more enyou__re-ap enyou_accep enyou_back enyou_passe enyou_take enyou_tell enyou_throu enyou_up
-10 enyou_want enyour__dated enyour__no enyour__point enyour_conse enyour_form enyour_lette enyour_loyal enyours_>
-10 es:__por es<__confi es<__exame es<__incor es<__puest es<__su es<__vimos es<_cierr es<_disfr es<_empez es<_entre
-10 es<_habla es<_mande es<_piens es=O_a esa__once escierr__> escierr__la escierr_de esconvo_: esconvo_=D esconvo__>
-10 esde__convo esde_ingre esel__hacem esel__teori esel_certi esen__el esentre__=D eses__y esesper__en esestoy__vacac
-10 esexame__es esexame_teori esfecha__ingre esfesti__el esfesti_y esfirma_=D eshabla__=D eshabla_el eshacem__>
-10 eshacem_puent esincor__=D esincor_seria esingre_: esingre__=D esla__caduc esla__seria esla_factu esla_incor
-10 eslas_once esle__nos esmande__factu esmande_la esnos_vimos esonce_> esparec__vemos esparec_nos esperfe_=D
-10 esperfe__> espiens_=D espiens__> espuent_> essi__parec esteori__=D esteori_es estraba_> esvemos__el esvence_=D
-10 esvence__> esvimos_=D esvimos__con esy__hay fr9_vous fr<__chef fr<__comme fr<__lien fr<__moi fr<__musee fr<_malhe
-10 fr=D_matin fr=O__recev fra_rendr fradres_a frclotu_des frcomit__=D frd_autre frde__repon frequip_> fressai__>
-10 frfiche_=D frfiche__> frh_=O fril__effet frje__de frje_trava frl__est frla_respo frle__est frle_musee frlien_expir
-10 frlieu_=D frmatin_> frmerci__me frmidi_> frmoi_=D frmoi__biz frmusee__ferme frmusee_est frnous_ne frpas__=D
-10 frpont_=D frrappe__matin frrappe_moi frrendr_=D frrendr__> frretou__fiche frretou_la frsans_repon frse_termi
-10 frsi__n frstage__termi frstage_se frstand_=D frtermi_=D frtermi__> frtrava_=D frtrava__> frvois__respo frvos__de
-10 frvotre__> grain:quarter how:BETW&ASK how:FROM&EVENT p:IT s.deganz s.dein s.delasse s.delauf s.des s.deservi
-10 s.enasses s.encheer s.encusto s.endark s.enelse s.enever s.eneye s.enfor s.engirl s.engover s.enhence s.enhire
-10 s.enjoke s.enlaure s.enlie s.enliked s.enmet s.ennearl s.ennon-s s.enonce s.enoutsi s.enre-ap s.enresch s.ensmash
-10 s.ensplit s.enstati s.ensuits s.entalk s.enteach s.enthem s.enthere s.enup s.envacan s.enweigh s.enwoman s.esaqui
-10 s.escierr s.esdiscu s.esestoy s.esingre s.esofici s.esparec s.espermi s.esporqu s.estres s.frmalhe s.frton
10 ALL>>PAST>>ALL ALL>>THIRD>>SEND ALL>OUR2 ASK>>CALL>>IT ASK>>NEG>>COND AWAY>ALL1 CALL>>WE>>DECIDE CALL>>YOU>>NEWS
10 CALL>DOC2 CALL>TALK COND>>IT>>O COND>>WE>>US COND>US1 D>>FUT>>YOU D>>HE>>PAST D>>O>>EVENT D>>SEND>>NEWS
10 D>>WAIT>>WAIT D>>WE>>US DECIDE>>CALL>>YOU DECIDE>>IT>>D DECIDE>>TELL>>YOU DECIDE>>WHEN>>NEWS DECIDE>AWAY1
10 DOC>>WE>>YOU DOC>COND1 EVENT>>D>>ORG EVENT>>D>>YOU EVENT>COND EVENT>OUNTIL2 FUT>>CALL>>COND FUT>>FUT>>US
10 FUT>>O>>TELL FUT>>SEND>>AWAY FUT>>SURE>>ORG FUT>>US>>NEWS FUT>>WHEN>>CALL FUT>OBEF2 HAVE>FUT HAVE>HIS1 HE>>D>>NEWS
10 HE>>O>>FUT HE>>ORG>>DECIDE HE>>WAIT>>YOU HE>COND HE>OUNTIL HEAR>>DECIDE>>TELL HEAR>>HIS>>DOC HEAR>>OUR>>NEWS
10 HEAR>>OUR>>ORG HEAR>>SURE>>SURE HIS>TALK1 IT>>FUT>>HEAR IT>>HEAR>>TELL IT>>NEWS>>TELL IT>>WHEN>>TELL IT>>WHEN>>YOU
10 IT>>YOU>>WHEN IT>AWAY1 NEG>>COND>>IT NEG>>D>>AWAY NEG>AWAY1 NEWS>>FUT>>WAIT NEWS>>YOU>>ASK NEWS>OBEF1 O>>ALL>>ALL
10 O>>D>>CALL O>>YOU>>CALL O>>YOUR>>TALK O>ALL2 ORG>>D>>CALL ORG>>D>>TELL ORG>>DECIDE>>HE ORG>>EVENT>>WE
10 ORG>>HIS>>DECIDE ORG>>OUR>>ORG ORG>DECIDE1 ORG>IT ORG>TALK2 OTHRU>TELL2 OUNTIL>TELL1 OUR>>D>>FUT OUR>>FUT>>TALK
10 OUR>>FUT>>YOU OUR>>NEWS>>TELL OUR>>ORG>>HIS OUR>>ORG>>SEND OUR>>WE>>FUT PAST>>YOU>>TELL SEND>>HE>>NEWS
10 SEND>>TELL>>OUR SEND>>US>>WE SEND>SURE SURE>>WAIT>>D SURE>>YOU>>HEAR SURE>ORG SURE>YOUR2 TALK>>ALL>>THIRD
10 TALK>>HEAR>>YOU TALK>OTHRU TELL>>D>>ORG TELL>>D>>TALK TELL>ORG2 THIRD>>O>>FUT THIRD>>SEND>>YOU THIRD>OBY THIRD>SEND
10 THIRD>YOU1 US>>ASK>>D US>SURE2 WAIT>>DOC>>WE WAIT>>WHEN>>EVENT WAIT>CALL2 WAIT>D1 WAIT>DECIDE1 WAIT>HIS WAIT>TELL
10 WE>>ASK>>O WE>>ASK>>TALK WE>>EVENT>>D WE>>HEAR>>HIS WE>>HEAR>>PAST WE>>PAST>>O WE>>TALK>>NEWS WE>>US>>PAST
10 WE>>YOU>>TELL WE>TELL2 WHEN>>EVENT>>D WHEN>>NEWS>>AWAY WHEN>>ORG>>D WHEN>>WE>>ASK WHEN>COND1 WHEN>IT2 YOU>>ASK>>NEG
10 YOU>>FUT>>HEAR YOU>>WE>>CALL YOU>WAIT YOUR>>WAIT>>DOC YOUR>COND YOUR>WHEN2 a:YOU c.debekom c.deeiner c.denachf
10 c.depeile c.deper c.desagen c.desein c.desetze c.enantic c.enanywh c.enaudit c.encomp c.endiary c.engo-ah c.enines
10 c.enlab c.enlande c.enlooks c.enmaile c.enmost c.enone c.enship c.ensubst c.ensucce c.enturke c.enturn c.escalma
10 c.esdas c.eshorar c.frconna c.frjourn c.frma c.frtard de<__denke de<__mich de<__nachf de<__sag de<__sollt de<__tagt
10 de<_antwo de<_mehr de<_wuerd de=D__gespr de=D__rueck de=D_bitte de=D_lg de=D_meld de=D_noch de=D_sag de=D_tagt
10 de=D_teile de=D_vor de=O__=D deabsch_mitte dean_=O deanspr__infor dechefi__noch deda_sein dedanac_melde dedas__ich
10 dedenke_=D dedenke__kann dedu__ergeb dedu_ein dedu_meine dedurch_> deeine__mitte deentsc__und dees_=D dees_weite
10 degeben_sie degeben_wir degedul__bitte degenau_=D degespr_und dehaben__meine dehast__ein dehast__meine deich__mich
10 deich_denke deich_durch deihnen__es deihnen__konnt deihnen_besch deihnen_wie deihre__liegt deihrem__> deklapp_>
10 dekomme__wiede dekonta_zu delasse__ihnen delg_> demail_> demehr__! demein__melde demein_nachf demeld__mich
10 demeld_ich demelde__wir demelde_konnt demich__lg demich_noch demir__dann demitte__=D demitte_ergeh denachf__sich
10 denachf_melde denimmt__in denoch__im deob__klapp deper__> deper_mail deperso_wird derueck_kommt desetze_uns
10 desich_noch desie__! desie__sie desie__ueber desie__unser desie_meine desollt__uns desollt_wir desorgf_und
10 destell_sich detag__> deund_rufe devon__perso devon_unser devorau_=D dewiede__zu dewiede_auf dewir__inter
10 dewir_komme dewir_pruef dewir_setze dezu__auf dezu_ihnen dezu_oder en:__are en:__we en<__again en<__go en<__outco
10 en<__ship en<__timel en<__vp en<__will en<_be en<_busy en<_dana en<_gover en<_ines en<_selec en<_she en<_speak
10 en<_turna en=D__exter en=D__happe en=D__is en=D__know en=D__loop en=D__loved en=D__sched en=D__sessi en=D__wrap
10 en=D_by en=D_call en=D_day en=D_insha en=D_lawye en=D_to en=O__agree en=O__aim en=O__sort en=O_after en=O_s ena__>
10 ena_messa ena_subst ena_windo enable_to enabout__steps enabout_next enabout_resul enafter_you enagain__when
10 enagain_for enaim__to enaim_is enall__we enall__well enam__the enam_home enam_hopef enam_told enam_waiti enan__as
10 enana__the enand__back enand__pass enannek__take enannek_will enannou__=D enanswe__early enanswe_at enanswe_x
10 enany_case enanywa_> enappli_=O enappli__expec enappro__shoul enappro_which enare__budge enare__slow enare_dead
10 enare_final enarran__next enat__end enat__lates enback__i enback__the enbe__decis enbe__secon enbe__to enbe_maili
10 enbe_quick enbear_with enbefor__> enbefor__rain enboard_=O enboard__and enboard__call enboss__=O enboth_refer
10 enbrief_=O enbudge_=D enbudge__appro enbudge_and enbusy__=D enbusy_week enbut__shoul enbuzz__=D enbuzz_you
10 encall__up encan__speak encan_bear enchoic__the encircl__=D encolle_annek encome__back encome_strai encompa__and
10 encompa_notes encompe_=D encompe__> endana__be endana_will endates_> enday_we endead__these endead_slow
10 endebri__the endebri_with endecis_has endemo_> endesk__will endiges__turke endiges_your endiscu_=D enemail_with
10 enemail_you enend_of enevery_> enevery_answe enevery_loved enexpec_my enfair__i enfeedb__is enfeedb__take
10 enfeedb_and enfeedb_in enfeedb_on enfinal_budge enfor__every enfor__feedb enfor_slots enfor_somet enforma_lette
10 enfrom__and enfrom_her enfrom_here enfrom_priya engener__is enget_paper engive__=O engo-ah_=D engo-ah__>
10 engover__=D engover_meet enhad__call enhas__to enhave__defin enhave__go-ah enhave__settl enhave__wait enhave__windo
10 enhave_diges enhave_promi enhave_still enhe__only enhe__the enhear__her enher_dates enhere__will enhi__give
10 enhirin__meets enhis_choic enhold__=O enhome_and enhopef_i enhr__conta enhrd__lunch eni__=D eni__all eni__home
10 eni__hopef eni__then eni__use eni__waiti eninbox__night enines__send enines_will eninfor__three eninfor__writi
10 eninfor_in eninsha__the eninsha_befor eninter_invit enintim_to enintro_herse enintro_himse enis__his enis__which
10 enis_makin enis_skiin enis_usual enit__get enit__like enit__quiet enit_settl enkeep__waiti enkindl__that
10 enkindl_note enknow__dates enknow__way enknow_eithe enknow_her enlande_> enlande__=D enlawye__skiin enlawye_is
10 enlette__offer enlike_=D enlimbo_> enline__once enline__with enlook__somet enloop__=O enlot__i enlot_but enlove__be
10 enloved__demo enloved_the enlunch__i enlunch_so enmaili__the enmaili_you enmake__someb enmakin__choic enmakin_decis
10 enmakin_his enmanag__makin enmatte__and enmatte_serio enme__decis enmeet__eveni enminds__=D enmore__! enmorni_=O
10 enmorni__call enmy__annek enmy__wants enmy_plan enmy_team ennamed__> ennot_keep ennote_that ennothi__call
10 enof__compe enof_limbo enok__this enok_like enon__fair enon__team enor_i enour__in enour__who enour_vp enout__limbo
10 enout_again enoutco__be enpa__slots enpa_for enpaper__lawye enpast__> enpatie__us enpeopl_=O enperso__know
10 enpriya_> enpriya__the enprobl_state enpromi__will enprope__x enput__in enquick__i enquick_but enrathe_than
10 enreach__again enrecei__subst enrefer__give enrelea__you enrelea_to enremai_inter enreply__is enreply__us
10 enreply_from enrepor__you enrespo_to enrever__to enrever_back enrevie_=O ens_quiet ensched__=D enscore_so
10 ensecon__to ensecon_perso ensee__infor ensendi__=D ensendi__a enserio__you enserio_and ensessi__infor ensessi_i
10 enset__the enshe__such enshenz_=O enship_=D enshoul__a enshoul__more enshoul_recei enside__usual enside_is
10 enskiin_> enslots__will enslow__lot enslow_these ensolut_> ensomeo__give ensomeo__my ensomet__us enspeak__resul
10 enspeak__their enspeak_about enspoke__priya enstate__you ensteps_> enstill__nothi enstill_heard enstrai__to
10 enstrai_back ensubst__=D ensubst_reply ensucce__can ensuch__serio ensuch_matte ensure_> ensure_someb entake_=D
10 entake__from entakes__matte entakes_such enthank_again enthat__for enthe__light enthe__s enthe_aim enthe_audit
10 enthe_ceo enthe_demo enthe_go-ah enthe_lab enthe_loop enthe_princ enthe_probl enthe_remai enthe_solut entheir_hrd
10 enthen__you enthen_phone enthese__but enthese_lot enthey__dead enthey__decid enthey__promi enthis_up enthree_at
10 entime_we ento__able ento__hrd ento__makin ento__not ento__quick ento_confi ento_notif ento_score ento_their
10 entold_=D entrave__i entrial__=O enturke_=D enturke__you enturna__our enturna_on enuntil__new enus__have enus_offic
10 enuse__to enuse_it enusual_=D envote_is envote_s envp__trave envp_is enwaiti__his enwaiti__the enwaiti_on enwas__we
10 enwe__about enwe_lande enweek__> enwhen__know enwhen__make enwhere__lande enwhich__i enwhich_shoul enwho__not
10 enwill__had enwill__keep enwill__maili enwill__paper enwill__phone enwill__relea enwill__strai enwill_conta
10 enwill_nag enwill_ring enwill_use enwindo__and enwith__prope enwith__solut enwith__then enwith__yes enworry__it
10 enworry_if enwould_hope enwrap__> enwrite_again enwriti_of enyou__away enyou__diges enyou__insha enyou__probl
10 enyou__ring enyou_know enyou_waiti enyour_turke es<__das es<__jefa es<__lo es<__podre es=D__harem es=D__marco
10 es=D__quien es=O__llamo es=O__por escomit__el escomit_decid escomun__> escon__=O escon__que escon_lo esconsu_y
10 esconta__> escontr_te escorre_: escorre__=D esdas_=D esdas__? esdecid__=D esdecid_y esdecir__=D esdecir_nada
10 esdecis__=D esdespu__aviso esdespu_te esel__=O esel__conta esel__decid esel_lo esen__te esen__y esen_cuant
10 esfecha__la eshabla__mi eshabla_con esinfor_> esinfor__> esinfor__todos esjefa__el esjefa_vuelv esla__la esla__para
10 esla_jefa esle__comun esle__notif esle__una esle_estar esle_sera esle_seran esllamo__te esllamo_yo eslo_conta
10 eslos__le esno__decir esnos_das esnos_tomar espodre__nada espor__: esprese__=D esprese_conti esque__con esque_habla
10 esrecib_usted esresol__sera esresol_le esrespu__corre esrespu_por esresul__publi esresul__seran esresul_le esse_la
10 essera_notif esseran_comun este_conta estengo__habla estiene_una estomar_una estomar_unas esy__avisa esy__la esy_el
10 esyo_> fr<_compt fr<_promi fr=D__plus fr=D_garde fr=D_vous fra__faire fras__repon fras_ta frau__tard frau_plus
10 fraussi_> frconna_notre frd_etre frdecid__et frdevri_avoir frengag__vous frenvoi_l fresper__vous fresper_pouvo
10 frfaire__retou frfaire_un frferon__retou frferon_un frinfor__> frje_m frm__a frm_engag frnous_esper frpart__>
10 frplus_tard frpouve__sur frpouve_compt frpouvo__repon frpromi__as frpromi_tu frrepon_ferme frt_appel frta__=D
10 frta_repon frtard_> frtu__ta frtu__un frune__> frune__ferme frvous__au how:UNTIL&ASK s.debesch s.dedrueb s.defalls
10 s.degebe s.degespr s.dekurz s.delg s.deoder s.desofor s.desorgf s.devor s.dezu s.enannek s.enanywa s.enbrief
10 s.endead s.endemo s.enevery s.enfeedb s.engive s.eninsha s.enlimbo s.enoslo s.enpa s.enresum s.ensavin s.enserio
10 s.enshenz s.ensigna s.enslots s.escuant s.eslos s.esnuest s.esresul s.estengo s.fravert s.frgarde s.frle s.frnous
10 s.frtelep s.frtiens s:HEAR s:SEND
11 ALL>>ALL>>FUT ALL>>IT>>CALL ALL>>YOU>>HEAR ALL>ALL1 ALL>TALK2 ASK>>NEG>>IT ASK>>SEND>>US ASK>>WE>>NEG ASK>OUR1
11 ASK>START1 ASK>SURE2 AWAY>>IT>>US AWAY>>O>>NEWS AWAY>>SEND>>YOU AWAY>OWITHIN CALL>>D>>DECIDE CALL>>D>>SEND
11 CALL>>NEWS>>FUT CALL>>OUR>>ALL CALL>OON CALL>WHEN COND>>ALL>>SEND COND>>ALL>>WE COND>>WE>>O COND>>YOU>>ALL
11 COND>HEAR D>>CALL>>ALL D>>HEAR>>HE D>>IT>>YOU D>>NEWS>>NEWS D>>NEWS>>OUR D>>NEWS>>WAIT D>>PAST>>WHEN D>>SURE>>YOU
11 D>>US>>HEAR D>>WE>>TALK D>>WE>>TELL D>>WE>>WHEN D>HEAR1 DECIDE>>NEG>>WAIT DECIDE>>TALK>>YOU DECIDE>>YOU>>IT
11 DECIDE>SEND DECIDE>TELL DECIDE>WAIT1 DOC>>EVENT>>YOU EVENT>>CALL>>D EVENT>>D>>EVENT EVENT>>HEAR>>TELL
11 EVENT>>SURE>>IT EVENT>FUT2 EVENT>SURE2 FUT>>ALL>>IT FUT>>ASK>>D FUT>>CALL>>WHEN FUT>>D>>TELL FUT>>DECIDE>>NEWS
11 FUT>>DOC>>D FUT>>EVENT>>HEAR FUT>>FUT>>SEND FUT>>HIS>>D FUT>>HIS>>NEWS FUT>>IT>>COND FUT>>IT>>NEG FUT>>START>>TELL
11 FUT>>TELL>>DECIDE FUT>>YOUR>>DOC FUT>COND FUT>FUT FUT>OWITHIN FUT>YOU1 HAVE>>D>>NEWS HAVE>>HAVE>>TELL HAVE>>O>>AWAY
11 HAVE>WE2 HE>>D>>SURE HE>>HEAR>>FUT HE>>TELL>>D HE>IT2 HE>YOU1 HEAR>>CALL>>NEWS HEAR>>D>>ORG HEAR>>D>>SURE
11 HEAR>>O>>FUT HEAR>>US>>TELL HEAR>>WAIT>>D HEAR>>YOUR>>TELL HEAR>ORG1 HEAR>START HIS>>WE>>FUT HIS>AWAY1 HIS>WE
11 HIS>WE1 IT>>COND>>WE IT>>D>>AWAY IT>>EVENT>>O IT>>IT>>FUT IT>>NEG>>WHEN IT>>O>>ALL IT>>O>>TELL IT>>O>>YOU
11 IT>>ORG>>EVENT IT>>ORG>>HEAR IT>>SEND>>WE IT>TALK2 NEG>>SEND>>HEAR NEG>>WHEN>>TELL NEG>>YOU>>SEND NEG>O1 NEG>WAIT
11 NEG>WHEN NEWS>>CALL>>AWAY NEWS>>FUT>>TELL NEWS>>WHEN>>WE NEWS>>YOU>>HEAR NEWS>>YOU>>WHEN NEWS>AWAY1 NEWS>D
11 NEWS>WAIT1 NEWS>YOU1 O>>ALL>>AWAY O>>AWAY>>IT O>>EVENT>>TELL O>>EVENT>>WE O>>NEWS>>YOU O>>O>>SURE O>>SURE>>COND
11 O>>SURE>>D O>>TELL>>IT O>>WHEN>>SEND O>>WHEN>>WHEN O>FUT1 O>SURE1 O>SURE2 O>WAIT2 OAPPROX>FUT1 OAPPROX>HEAR2
11 OAPPROX>WE OBEF>TELL2 OBY>COND1 OBY>FUT OFROM>D1 OIN>CALL2 OIN>WE1 OON>D2 OON>DECIDE1 ORG>>EVENT>>HE
11 ORG>>EVENT>>SURE ORG>>HE>>YOU ORG>>PAST>>EVENT ORG>NEWS ORG>SURE2 ORG>WHEN OUNTIL>CALL OUNTIL>TELL2 OUR>>CALL>>YOU
11 OUR>>NEWS>>WHEN OUR>>PAST>>ALL OUR>>SEND>>YOU OUR>OBEF1 OUR>OWITHIN OUR>YOU1 OWITHIN>FUT1 OWITHIN>SURE1
11 PAST>>IT>>TELL PAST>>O>>ORG PAST>>YOU>>DOC PAST>>YOUR>>WAIT PAST>ALL PAST>HIS1 SEND>>D>>HEAR SEND>>EVENT>>D
11 SEND>>HEAR>>START SEND>>NEWS>>YOU SEND>>YOU>>EVENT SEND>IT2 SEND>OBY2 START>>O>>WE START>CALL2 SURE>>NEWS>>D
11 SURE>>SURE>>YOU TALK>>ASK>>FUT TALK>>DECIDE>>D TALK>>HIS>>D TALK>>TELL>>D TALK>EVENT1 TALK>OON1 TALK>WHEN2
11 TELL>>D>>HE TELL>>DOC>>D TELL>>HEAR>>TELL TELL>>OUR>>EVENT TELL>>US>>ORG TELL>>US>>TELL TELL>>YOU>>AWAY
11 TELL>>YOU>>COND TELL>>YOU>>OUR TELL>OBEF2 TELL>ORG1 TELL>TALK1 TELL>TELL US>>D>>NEG US>>IT>>O US>>NEWS>>D
11 US>>YOUR>>WE US>DOC WAIT>>D>>NEWS WAIT>>O>>FUT WAIT>>OUR>>NEWS WAIT>>TELL>>EVENT WAIT>>WAIT>>NEWS WAIT>EVENT2
11 WAIT>NEWS1 WAIT>OON2 WE>>D>>AWAY WE>>DECIDE>>HE WE>>HEAR>>EVENT WE>>HEAR>>IT WE>>ORG>>FUT WE>>TALK>>YOU WE>HIS1
11 WE>O1 WE>OUNTIL2 WE>TELL WHEN>>HEAR>>YOU WHEN>>NEWS>>OUR WHEN>>NEWS>>YOU WHEN>>ORG>>HAVE WHEN>>WE>>HEAR WHEN>NEWS
11 WHEN>NEWS2 WHEN>OUNTIL1 WHEN>OUR1 YOU>>ALL>>YOU YOU>>CALL>>WHEN YOU>>FUT>>HIS YOU>>HE>>O YOU>>NEG>>EVENT
11 YOU>>NEG>>TELL YOU>>NEG>>YOU YOU>>NEWS>>FUT YOU>>O>>IT YOU>>O>>ORG YOU>>O>>SURE YOU>>SEND>>HE YOU>>US>>HEAR
11 YOU>>US>>NEWS YOU>COND2 YOU>HE2 YOU>OWITHIN YOU>SEND YOUR>>WE>>FUT a:CALL a:OUNTIL c.deaber c.deabzus c.deangep
11 c.dekling c.dekonta c.denaehe c.denoch c.dericht c.desachs c.desage c.devertr c.devorau c.enarriv c.enassem
11 c.enbecom c.enbell c.enclari c.enconcr c.endraft c.eneod c.enfrom c.enfuner c.engover c.enhaha c.eninbox c.enlate
11 c.enmailb c.enmarcu c.ennomin c.ennon-s c.enparti c.enrelea c.enresul c.enrever c.enring c.ensay c.enset c.enshutd
11 c.enside c.ensmoke c.ensome c.entest c.entext c.entowar c.escon c.esdarem c.esdoy c.esdudas c.esestar c.esinfor
11 c.esmismo c.espero c.espuedo c.essaber c.essigui c.esvota c.fraurai c.fravoir c.frdonc c.frfaire c.frfinal
11 c.frpatro c.frpuis- c.frrenai c.frtout c.frun c:DECIDE de<__auswa de<__bekom de<__einer de<__fuer de<__gremi
11 de<__klaer de<__kurz de<__sachs de<__wird de<_krieg de<_nur de<_sobal de<_von de=D_=O de=D__! de=D__angep
11 de=D__entsc de=D__ne de=D__rechn de=D__steht de=D_abzus de=D_getro de=D_liegt de=D_naehe de=D_rechn de=D_schic
11 de=D_werde de=O__antwo de=O__ruf de=O_beden de=O_hab de=O_krieg de=O_zurue dealle__und deantwo_=D deauf__zurue
11 debekom_sie debesch__=D debesch_wird debitte_haben debrauc_ich deda__ich dedafue__=O dedaher__versc dedaher_leide
11 dedann_steht dedas__brauc dedas__tagt dedauer__=D deder_chef deder_facha dedich_=D dedie__erfol dedie_zu dedir_wie
11 dedrueb_und dedu_eine deeine__wird deeinen_termi deentsc__sie deerhal__=D deerwar__haben dees__bis dees__weite
11 dees_inter deetwas_gedul defacha__gebe defacha_und defrau__wird degebe__=D degebe_dir degedul_> degespr__daher
11 degespr_muss degetro_> degleic__an degremi__=D degremi_tagt dehabe__inter dehabe_es dehaben_> dehandy__antwo
11 dehandy_richt dehast__eine dehoere_=D dehoffe_ihnen deich__es deich_habe deich_melde deich_mich deihnen__naehe
11 deihnen__rueck deihnen__sagen deihnen_leide deinfor_sie deinter_weite deist__zu deist_angep deklarh_> dekomme_wir
11 dekrieg_sie dekurz__handy deleide__sagen deleide__werde deleide_versc demehr__> demeine_antwo demelde_uns
11 demir_klarh demit__facha demuss__leide demuss_daher denicht__melde denicht_dann denicht_sagen denoch__gedul
11 denoch__hast deob_es dericht__=D dericht_antwo derueck_> derueck_erfol derufe__durch desachs__wir desachs_bitte
11 desein_dann desich_dann desie_=O desie_> desie__noch desie__und desie__uns desie_an desie_erhal desie_sind
11 detelef_mit determi_> detreff_wir deueber__> deum__gedul deum_etwas deund_infor deuns__dann deverei__muss
11 deverei_gespr deversc_werde devom__richt devom_handy devon__bitte devon__klarh devon_sachs dewas__> deweite__melde
11 deweite_und dewerde_wir dewiede__ihnen dewiede_bei dewir__abzus dewir__besch dewir_antwo dewir_entsc dewir_hoffe
11 dewir_werde dewird__erwar dewird__getro dewird_sie dewisse_> dezu_> dezu__absag dezu_rechn en:__decis en<__arriv
11 en<__assem en<__case en<__final en<__from en<__guess en<__gut en<__invit en<__morni en<__recom en<__revie
11 en<__round en<__say en<__shoot en<__shutd en<__silen en<__take en<__waiti en<__white en<_cant en<_contr en<_eithe
11 en<_every en<_hopef en<_leave en<_new en<_paper en<_plant en<_priya en<_proce en<_radio en=D__an en=D__door
11 en=D__inclu en=D__nomin en=D__reach en=D__regis en=D__set en=D__soone en=D_eod en=D_haha en=D_not en=D_possi en=D_s
11 en=D_yours en=O__board en=O__conta en=O__only en=O__to en=O__wall- en=O_are ena__but ena__decis ena_call ena_draft
11 ena_queue enabout__9 enabout__contr enabout__decis enadjus_and enafter__hear enafter_i enagain__i enagain__you
11 enagain_with enagree__sleep enaim__turn enaimin__an enaimin_for enairpo__reply enairpo_prope enall__but enall_goes
11 enall_parti enallow__=D enan__9 enan__speci enan_hr enand__know enand__write enand_let enand_pleas enannou__outco
11 enanswe_9 enanswe__eveni enanswe__my enanswe__possi enanswe_into enanyth_=O enappli__a enappli_furth enare__my
11 enare_decid enare_maile enare_norma enarm_twist enaroun_9 enaroun__> enas__have enask__your enassem__you
11 enassem_votes enasses__will enatten__and enback__we enback_with enbe__calls enbe__if enbe__late enbe_discu
11 enbe_furni enbe_getti enbe_guide enbe_makin enbe_reope enbecom_my enbeen__=O enbefor__am enbefor__leave enbell__=D
11 enbell_you enboard__met enboard__which enboard_gathe enbody__must enbooke__time enbooke_a enboss__=D enbreak__=D
11 enbut__respo enbut_yours enby__> enby_lunch encall__prefe encall_them encalli__=D encalls_=D encalls__> encan__hang
11 encan__up encan_make encance_=O encandi__i encandi__to encandi_comes encandi_decli encandi_shall encant__more
11 encant_say encerta_=D encheck__the enclari_=D enclari__> enclass_=O encolle_is encomes__> encommi__to encommu_the
11 enconfi__the enconta__regar enconta__then encontr_shoul enconve__with encounc_signs encount_again encv_again
11 endate__time endates__follo enday_! enday__i enday__to enday_befor enday_runs endear__unfor endebri__for
11 endebri_sched endecid__so endecis__our endecis__to endecis_and endecis_befor endecis_known endecli__will endecli_i
11 endirec__morni endo__arm endo_some endraft_=D endraft__> eneach__=D eneithe__or eneithe__you eneod_> enevery_appli
11 enexact__=D enexpec__=O enexpec__come enexpec__email enexpec__final enexpec__smoke enexpec_her enexpec_their
11 enexpec_white enexten_=O enexten_an enfeedb__=D enfeedb__the enfinal__=O enfinal_round enfirst__decli enfirst_candi
11 enfolks_=O enfor__docum enfor_sure enfour__you enfour_of enfrom__airpo enfrom__minis enfrom__offic enfrom_marcu
11 enfull_board enfurni__you enfurni_to enfurth_=D enfurth__s engathe__resul enget__updat enget_feedb enget_my
11 engetti__mail engetti__prope engetti_our engive__our engo__a engo_getti enguide__you enguide_to engut__you
11 engut_says enhaha_> enhang__? enhappe_=O enharve_=D enhas_met enhave__debri enhave__first enhave__point
11 enhave_agree enhave_clari enhe__=D enheadc__open enheadc_will enheard_=D enheard__> enheari__marcu enher__i
11 enhere_=O enhirin_commi enhold_=D enhold__> enholid__give enhopef_we enhr_speci eni__bell eni__booke eni__got
11 eni_answe eni_hear eni_leave eni_take enif__first enif__goes enif__made enif_all enin__after enin__mailb
11 enin__offic enin__proce enin__will enin_holid enin_there enin_touch eninfor__their eninter__=O eninter__shall
11 eninto__meeti enis__adjus enis__queue enis__then enis_you enit__over enit__plann enit_be enit_shoul enjob__haha
11 enjust_waiti enkeep_you enknow__know enknow__thoug enlast__befor enlast__comes enlate__an enlate_for enlates_other
11 enleave_it enlegal_you enlet__sleep enlette_goes enlonge_works enlook__for enlook_out enloop_=O enmade__short
11 enmail_from enmailb_=D enmailb__> enmaile_out enmakin_calls enmarcu_=D enmarcu__> enme_> enme__after enme__cv
11 enme__on enme_sleep enmeet__morni enmeeti_=O enmeeti__the enmeeti__way enmeeti__will enmessa_> enmessa__be
11 enmessa_will enminds__and enmiser__> enmore_now enmorni__i enmorni__you enmust__to enmust_respo enmy__says
11 enmy_call enmy_gut ennamed_=D ennews__thing ennews_first enno__is enno__works ennomin__so ennomin_someo ennorma__=D
11 ennorma__will ennot__again ennot__getti ennot__take ennot_count ennot_go ennotes__you ennow_you enoccup__=O
11 enof__from enof_their enoffic_shut enonce__board enour__known enour_last enour_mail enour_prefe enout__an
11 enoutco__or enover_and enpanel__decis enpaper__with enpaper_and enpaper_s enparen__> enpartn__decid enpartn_have
11 enphone__=D enpick_this enplann__conta enplant__is enplant_shutd enpleas__at enpleas_arriv enpleas_note
11 enpoint__the enpoint_with enposit__respo enpossi_soone enposte__the enprefe_candi enpriya_is enproce__:
11 enproce_lasts enproce_time enprope__i enprope_job enprope_reply enput__remin enput__that enput_all enqueue__yours
11 enqueue_but enradio__from enradio_silen enreali_it enrecei__notic enrecom__to enrecom_goes enrecon__you
11 enrecru__follo enremin__my enremin_in enreope__and enreply__! enreply__be enreply_for enreply_shall enresul__maile
11 enresul__publi enresul__reach enresul_shoul enretur_of enright__> enring__at enrobin_unfor enruns__about enruns_to
11 ens_over ensaid_=O ensay__now ensay_i ensays_you ensched__under ensched_is enschol__gathe enschol_board enselec__be
11 enshall__furni enshall__to enshall_know enshare__=D enshare__updat enshare_an enshare_meet enshoul__be enshoul__in
11 enshoul__you enshutd__there enshutd_is ensigns__and ensilen__us ensilen_from ensit__=D ensit_tight ensits_=O
11 enslow_=O enslow__=O ensmoke_=D ensmoke__> enso__our enso__will enso__would ensome__twist ensome_arm ensomeo__you
11 ensomeo_so ensomet__=D ensomet__tell ensomet_to ensort__out enspeci__respo enspeci_will enstill__two ensucce_appli
11 entake__> entake__answe entake__appli entakes__so enteam__=O enteam__revie entelep__four entelep_all entell__and
11 entell__strai enterms__writi enterms_in entest__shoul entest_resul entext__lunch enthank_you enthat__partn
11 enthat__shall enthat__writi enthe__into enthe__prope enthe__shoul enthe__shut enthe_assem enthe_bank enthe_build
11 enthe_conve enthe_half- enthe_peopl enthe_point enthe_recom enthe_revie enthe_share enthe_very enthem__get
11 enthen__call enthing__morni enthing_takes enthose_=D enthoug__morni entight_=D entime__=O entime__them ento__herse
11 ento__indiv ento__its ento__on ento_about ento_ask ento_commu ento_expec ento_nomin ento_run ento_set ento_turn
11 ento_updat entold__if entold_we entoo_late entouch_=D entowar__=D enturn__=D enturn_appli entwist__and
11 enunabl__atten enunder__and enunder_adjus enunfor_=D enunfor__no enup__conve enup_with enus__to enus_we enverdi__>
11 envotes__=D envotes_you enwait_=D enwaiti_=D enwe__agree enwe__confi enwe__share enwe__write enwe_aim enwe_antic
11 enwe_commi enwe_talk enwhat_they enwhen__will enwhite__=D enwhite_smoke enwhole__takes enwill__befor enwill__count
11 enwill__discu enwill__eithe enwill__getti enwill__guide enwill__more enwill__reope enwill__some enwill_becom
11 enwill_bell enwill_open enwill_then enwinne__be enwinne_will enwith__concr enwith__offic enwith__owner
11 enwith__retur enwith_coffe enworks__signs enworry__will enworry_it enwould__surpr enwould_it enwould_tell
11 enwriti__reach enwriti_will enwritt__shall enwritt_reply enyou__becom enyou__detai enyou__draft enyou__make
11 enyou__messa enyou__morni enyou__prope enyou__retur enyou__unabl enyou__which enyou__word enyou_hang enyou_indiv
11 enyou_our enyou_over enyour__about enyour__again enyour__furth enyour_mailb enyour_recru es<__: es<__avisa
11 es<__decis es<__harem es<__maxim es<__mismo es<__puedo es<__recib es<__te es<_consu es<_estam es=D__comun
11 es=D__decid es=D__llama es=D__llamo es=D__sales es=D_de es=D_el es=D_le es=D_mismo es=D_recib es=O__pensa es=O__te
11 esa__los esa__un esa_escri escalma__=O escandi_=D escandi__> escomun__resol esconoc__> esconsu_: esconte__?
11 esconti_> esde__human esde_recur esdecid_la esdoy__=D esdoy_respu esel__por esel__sin esel__y esenlac_> esesper__el
11 esesper_comun esestam__el esestam_cerra esharem__la esle_avisa esle_comun esle_darem esle_notif esllega__resol
11 esllega_la eslo__el eslos_resul esmaxim__respu esmaxim_de esmi__vuelv esnuest_decis espara_decid espaso_el
11 esplazo__respu espodre_decir esproce__=D esproce_y espuedo__=D espuedo_conte esresol_> esrespo_la esrespu_es
11 essales__dudas essales_de esse__en esse__notif esse_pondr essi__o essigui__> este__conte este__respu este__un
11 este__yo este_avisa este_doy este_puedo este_volve estendr_=O estendr_una estiemp__de estiemp_maxim estodos__candi
11 estomar_la esuna_decis esusted_notic esvolve__escri esvuelv__=D esvuelv_el esy__aviso esy__de esy_sales fr<__equip
11 fr<__petit fr<__suite fr<__t fr<__tu fr<_puis- fr<_resul fr=D__aurez fr=D__saure fr=D_le fr=D_votre fr=O__decis
11 fr=O__donc fr=O__revie fr=O_on fr=O_sa fra_ce frappel_dans fraurez__nos fravec_l frchoix_final frconta_=D frde__est
11 frdecad_=O frdecad__=D frdecid_=D frdecis__=D frdecis__> frdecis_tombe frdelai__repon frdelai_de frdepla_=O
11 frdeuxi__=O frdire_plus frdis__=D frdonc_=D fren_dire frencor__peu frencor_un frentre_les frest_=D frfais__=D
11 fril__sera frinfor_=D frje__dis frje__pouvo frje__tiens frjury__prono frjury_se frla__et frla_reuni frle__final
11 frle_choix frles_candi frles_suite frmail_de frnotre_choix frnous__une frnous_devri fron__recon frpatro__=D
11 frplus__> frpossi_> frpouvo__en frpromi_> frprono__> frrepon__! frrepon__notre frrepre_conta frresul__=D frresul_la
11 frresul_seron frreven__vous frreven_vers frrevie_vers frsera_repon frsuite__a frte_revie frtexte_=O frtoi__>
11 frtranc__et frun_peu frune__de frune__vous frvers__a frvotre__vous frvous__dans frvous__dire frvous_saure
11 how:APPROX how:APPROX&EVENT how:IN how:IN&ASK how:NOTBEF&DECIDE how:NOTBEF&HEAR p:COND p:NEG s.deam s.debeden
11 s.dedaher s.dehandy s.deklaer s.denoch s.deschre s.detagt s.deversc s.devon s.deweite s.enagree s.enairpo s.encant
11 s.enchasi s.endebri s.endefin s.endenma s.enfolks s.engut s.enhopef s.enhopin s.enoccup s.enphoni s.enqueue
11 s.ensign- s.ensigns s.enwall s.enwall- s.enwithi s.enwrapp s.enwrite s.esahora s.esalgo s.escomit s.esdecis
11 s.esdespu s.esdudas s.esenseg s.esmaxim s.essales s.estodos s.esy s.fraurez s.fravec s.frce s.frcelui s.frcourr
11 s.frdecad s.frdeuxi s.frenvis s.fretant s.frnouve s.frou s.frpeu s.frpossi s.frprend s.frrentr s.frtexte s:OON
11 s:ORG s:WE s:WHEN
12 ALL>>ALL>>TELL ALL>>DECIDE>>D ALL>>FUT>>CALL ALL>>FUT>>FUT ALL>D2 ALL>HEAR2 ASK>>IT>>FUT ASK>>O>>YOU
12 ASK>>YOUR>>WAIT ASK>DECIDE2 ASK>WAIT AWAY>>WE>>FUT AWAY>>YOU>>YOU AWAY>EVENT2 CALL>>COND>>IT CALL>>HEAR>>O
12 CALL>>IT>>NEWS CALL>>NEWS>>D CALL>>OUR>>FUT CALL>>TELL>>D CALL>>YOU>>D CALL>ORG CALL>WHEN1 COND>>FUT>>EVENT
12 COND>DOC1 COND>SURE D>>FUT>>SEND D>>NEG>>SURE D>>SEND>>WE D>>TELL>>YOU D>>US>>FUT D>>WAIT>>WHEN D>>WHEN>>DOC
12 D>>WHEN>>NEWS D>>YOU>>EVENT D>AWAY2 D>CALL2 D>DOC1 D>HEAR D>NEWS D>OFROM DECIDE>>TALK>>DECIDE DECIDE>O1
12 DOC>>FUT>>YOUR DOC>>OUR>>ORG DOC>>YOU>>HEAR DOC>OBY1 EVENT>>CALL>>YOU EVENT>OFROM EVENT>WHEN1 FUT>>ALL>>DECIDE
12 FUT>>SEND>>NEWS FUT>SEND FUT>SURE2 FUT>WHEN2 HE>>ASK>>TELL HE>>DECIDE>>D HE>>DECIDE>>O HE>>EVENT>>CALL HE>>O>>YOU
12 HE>TALK HE>TELL HE>TELL1 HE>US2 HEAR>>NEWS>>US HEAR>>NEWS>>WHEN HEAR>>NEWS>>YOU HEAR>>PAST>>ALL HEAR>>TELL>>AWAY
12 HEAR>>US>>NEWS HEAR>>WHEN>>CALL HEAR>OBY1 HIS>FUT1 HIS>HEAR IT>>CALL>>US IT>>FUT>>ALL IT>>FUT>>TELL IT>>YOU>>O
12 IT>D2 IT>OON1 NEG>>AWAY>>YOU NEG>>YOU>>WAIT NEG>D2 NEG>OIN2 NEG>WE1 NEWS>>D>>SURE NEWS>>NEWS>>US NEWS>>TELL>>YOU
12 O>>ALL>>YOU O>>CALL>>WE O>>IT>>FUT O>>IT>>HAVE O>>OUR>>NEWS O>>WAIT>>YOU O>>WE>>TELL O>IT1 O>TELL1 OBEF>TELL1
12 OBEF>WE OFROM>DECIDE2 OFROM>TELL2 OFROM>WAIT OFROM>YOU OON>WE ORG>>CALL>>PAST ORG>>FUT>>YOU ORG>>HEAR>>TELL
12 ORG>ALL2 ORG>DECIDE ORG>NEG ORG>OFROM OUNTIL>CALL1 OUNTIL>WE OUR>>YOU>>TELL OUR>HE1 OUR>ORG OUR>YOU OWITHIN>COND1
12 PAST>>PAST>>COND PAST>COND1 SEND>>D>>YOU SEND>>US>>D SEND>IT1 SURE>>D>>WE SURE>>HEAR>>TELL SURE>HEAR SURE>HEAR1
12 SURE>NEWS SURE>SEND2 TELL>>D>>DOC TELL>>FUT>>YOU TELL>>O>>WE TELL>>US>>WE TELL>HEAR TELL>SURE TELL>WE TELL>WE2
12 TELL>YOU THIRD>>AWAY>>IT THIRD>IT1 THIRD>NEG2 US>>D>>DECIDE US>>HEAR>>TELL US>CALL1 US>EVENT1 WAIT>>TALK>>D
12 WAIT>>TELL>>YOU WAIT>>YOU>>US WE>>FUT>>FUT WE>>FUT>>US WE>>HEAR>>TELL WE>>IT>>ORG WE>DECIDE WE>SEND2 WE>WAIT2
12 WHEN>>AWAY>>D WHEN>>CALL>>YOU WHEN>>EVENT>>FUT WHEN>>FUT>>O WHEN>>HE>>HEAR WHEN>>SEND>>WE WHEN>ALL2 WHEN>ORG
12 WHEN>PAST2 WHEN>TELL1 YOU>>AWAY>>YOUR YOU>>CALL>>HE YOU>>CALL>>WE YOU>>FUT>>AWAY YOU>>HEAR>>US YOU>>O>>OUR YOU>HIS2
12 YOU>IT1 YOUR>>COND>>FUT YOUR>>DOC>>D YOUR>>O>>YOU YOUR>>TALK>>O a:DOC c.deausga c.deaussa c.dechef c.deeinen
12 c.deergeh c.degibts c.delauf c.deokay c.dereich c.designa c.deyilma c.enannek c.enbumpe c.enbuzz c.encircl
12 c.endiges c.endrop c.eneop c.enfores c.engreen c.enhelen c.enhikin c.enhimse c.enhope c.enintim c.enmd c.enmiser
12 c.ennamed c.enout c.enoutsi c.enshhh c.enshout c.enthank c.enunlik c.enusual c.enwhate c.enwhere c.enwinne
12 c.enwraps c.esaviso c.esdanos c.esdeber c.esdirem c.eshora c.eshuman c.esles c.esllamo c.esmarco c.esnotif c.espaso
12 c.espoder c.essalen c.este c.estomar c.frauron c.fravise c.frchoix c.frensem c.frfil c.frt c.frverdi de<__auswe
12 de<__besch de<__ergeb de<__gebe de<__gedul de<__hoers de<__ruf de<__ueber de<__vertr de<__werde de<__yilma de<_lena
12 de<_rechn de<_rueck de=D__die de=D__es de=D__mitte de=D__sagen de=D__schre de=D_bis de=D_gedul de=D_gibts
12 de=D_reich de=O__und deabsch__ergeh deabzus_> dealso__krieg deantwo_> deantwo__sie deantwo_koenn debekom__von
12 debewer__bewer debewer_und debis__was debis_wir debitte_gedul debitte_mit debitte_wir dedann_hast deden_ausga
12 deder_besch dedie__ihrer dedie_auswe dedie_falls dedie_pruef dedie_sie dedu__nachr dedu_ne deein_signa
12 deeine__aussa deeine_absch deentsc__> deentsc_und deentsc_wir deerfol_=D deerfol__> deergeh_=D deergeh__>
12 deerhal__von defalls__die defalls_fuer defuer__sie degeben__ihnen degenau_sagen degesch_ist deich__genau deich_dir
12 deich_gebe deich_mit deihnen_=O deihnen__reich deihnen__schri deihnen__verbi deihnen_in deihrer__wird dein_verbi
12 deinter__und dekoenn__ihnen dekrieg__ne delauf__=D delena__ihnen delena_schic demelde__dann demich_=O demich_>
12 demir_bitte demit__in demitte__koenn demitte_zu denachr__mir dene_nachr deoder_absag depost_von depostf_>
12 depruef_ihrer dereich_? dereich__> deruf__=D deruf__kurz derufe__=D derufe__sie derufe_sie deruft_sie deschre__dir
12 deschre_ich desie__=O desie__haben desie__mir desie__mit deueber__ausga deund_bewer deund_komme deuns__bei
12 deunser__sie deunter_wird dewas_von dewie__weite dewie_es dewir__> dewuerd_ihnen dezu_koenn dezur__und en9_>
12 en:__answe en:_that en<__assur en<__boss en<__check en<__dinne en<__get en<__headc en<__like en<__not en<__plan
12 en<__proce en<__read en<__req en<__sched en<__truth en<__way en<__winne en<_annek en<_bear en<_boss en<_comp
12 en<_shhh en=D__not en=D__rever en=D__sure en=D__than en=D__what en=D_even en=D_nothi en=D_ok en=D_posit en=D_rathe
12 en=D_regar en=D_when en=O__reali en=O__stand en=O__that en=O__up en=O_comin en=O_expec ena__sched enabout__statu
12 enafter_stand enagree_to enall__in enall__settl enall__wante enall_be enam_going enam_meeti enan_infor enana_with
12 enand__any enand__befor enand__infor enand__so enand_give enannek__=D enannek_takes enannou_> enanswe__appli
12 enanswe_out enappro_=O enare__from enare__our enarriv_at enask__wheth enask_was enassig__> enassur__you enassur_me
12 enaway__mate enback_towar enbe__back enbe__befor enbe__but enbe__out enbe__that enbe_named enbe_relea enbe_writt
12 enbefor_noon enboard__=D enboard__got enboard_call enboss_decid enboss_is enbrief__and enbudge_is enbumpe_=D
12 enbumpe__at enby__post enby_eop enby_regis encalen__=D encall__bumpe encall_got encalls__candi encalls_to
12 encan__feedb encan__for encan__to encan_i encan_promi encase__be encase_will encheck_your enclien__away
12 enclose__for encolle_and encome__a encome__you encomes__from encommi__decid encomp__is encomp_commi enconta_>
12 enconta__> encould__give endate_and enday__send enday_to endebri__=D endebri_is endecid__will endecis__unlik
12 endinne__i endirec_=D endiscu__and endo__rathe endrop_you enemail__the enemail__then enemail_the eneop_=D eneop__>
12 eneven_if eneveni_i enexpec__know enexpec__on enexpec_a enexpec_feedb enexpec_the enexpec_us enexter__is
12 enfinal__=D enfinal__a enfinal__will enfinal__wraps enfinal_answe enfinal_get enfind__mail enfirm_answe enfollo__>
12 enfor__budge enfor__from enfor__funer enfor__patie enfores__respo enfores_a enfrom__an enfrom_petra enfuner_>
12 enget__the engive_you engot_bumpe engreen__=D enhang_tight enhappe__> enhas__=D enhave__day enhave__down
12 enhave__yes enhave_an enhave_met enhave_word enhavin__to enhavin_spoke enhe__here enheadc__so enheadc_plan
12 enheads_toget enheard__me enheari__petra enher__and enhikin_=D enhikin__with enholid__nothi enhope__reach
12 enhope__we enhope__wrap enhr_=D enhr__> enhr__be eni__conta eni__meeti eni__spoke eni__updat eni_will enin__calen
12 enin__diary enin__from enin__order enin_hr enin_truth eninfor_=D eninfor_about enis_meeti enis_unlik enit_ok
12 enjury__and enjury_reads enknow__=D enknow__me enknow_anyth enlead__see enlead_will enlette__me enlette_of
12 enlist_=O enlunch_> enlunch__will enmail__morni enmail_the enmake__final enmark_=D enme__eop enme__once enme_by
12 enmeet__phone enmeet_by enmet_every enminis_answe enmiser_=D enmore_and enmore_inter enmost_and enmull__over
12 enmull_it enmust__me enmust_tell enmy__befor enmy__to enneeds_the ennote__offic enoffsi_=O enok__i enon__assig
12 enonce_the enone__inter enone__or enone_more enorder_recei enoslo_=O enour__is enour_timel enout__we enout_and
12 enoutco_after enover__will enpaper_to enpatie__> enperso_to enpetra__hr enpetra_in enplan__reali enplan_so
12 enplann__infor enpleas__our enproce__a enproce_fores enpromi__a enprope_=D enprope__after enput__out enput_a
12 enrathe__five enreads__you enreads_and enrecon_=O enregis_post enreply__=D enreply_prope enrepor_back enreq__waiti
12 enreq_is enrespo_> enresul_and enresul_shall enretur__we enrevie_your enright__to enright_back enrobin__call
12 enrobin_board enround_wraps enrun_=O ens__=O ens__and ens__more ens__plan ens_headc ens_one ensat__with ensched__=O
12 ensee__you ensee_that enselec__reach enselec_proce ensend__the ensettl__and enshe_must enshhh_=D enshhh__>
12 enshoul__> ensits__and enso__your enso_will ensomeo_will entalk_to enteam__can enteam__meeti enteam__to enteam_and
12 entext__promi entext_after enthan_five enthat_meeti enthat_s enthe__comes enthe__eveni enthe__fores enthe__recei
12 enthe_brief enthe_fair enthe_headc enthe_req enthe_winne entheir__=D enthen__do enthen__get enthen_so enthen_you
12 enthere__one enthey__> enthing__to enthis_and entimes__> ento__=O ento_mull ento_tell ento_think entold_=O
12 entruth__i entruth_all entwo_direc enunlik_=D enunlik__> enupdat_from enus_=D enus__befor enus__infor envotes__and
12 enwait__the enwaiti__s enwants__sleep enwe__again enwe__circl enwe__have enwe__put enwe_shoul enwhate__>
12 enwhate_happe enwhen_the enwhich_=O enwhich__be enwill__=O enwill__and enwill__answe enwill__himse enwill__leave
12 enwill__met enwill__my enwill__named enwill__notes enwill__right enwill__where enwill_all enwill_circl enwill_come
12 enwill_mail enwith__recep enwith_them enwith_what enwould__that enwould_do enwraps_=D enwraps__> enwrite__then
12 enwriti__us enwritt__> enyes__will enyet_but enyou__brief enyou__contr enyou__even enyou__have enyou__once
12 enyou__reply enyou__way enyou__will enyou_promi enyou_recei enyou_right enyour_assig enyours_will es:_=D es<__darem
12 es<__direm es<__les es<__notic es<__retom es<__tendr es<_conta es<_danos es<_no es<_respu es=D__tendr es=D_cuand
12 es=D_les es=D_retom es=D_tendr es=O__tu es=O_lleva esconfi_> esconoc_=D esdanos_=D esdarem__respu esde__>
12 esdirem__=D esdirem_algo esdudas_> esel__el esenton_> eshemos_resue esla__cuand esle__=O esllama_ines esllama_la
12 esllamo__> eslos__se esno_> esnuest_respu eso__no esque__resue esrecib__respu esrecib_notic esrecur_human
12 esresol__> esresue_> esresul_se esretom_el essabra_algo essi_o estarde_te este__como este_direm este_marco
12 este_paso estomar__decis esun_corre esusted_=D esy__digo fr=D__faute fr=D__je fr=D__lui fr=D_sans fra__momen
12 frappel_> frapres_> fravise__resul fravise_du frcandi__avise frcandi__infor frce__> frce_momen frcommi_siege
12 frconve_=O frcoup__fil frde_fil frdecis_> frdevri_etre frdonne__pour frest__les fret__appel frfais__> frfaut_=O
12 frfaute_> frfil_=D frfil__> fril__un frinfor__la frinfor_dans frla__siege frlui__parle frlui_en frmais__je
12 frmomen_> frnous__=O frnous__pouvo fron__la frparle__vous frparle_et frpatie_=D frpour__=O frpour__et frprend__avec
12 frprend_conta frrefle__on frrefle_et frreste__entre frreste_un frresul__seron frresul_vous frsans__> frsans_faute
12 frsaura_=D frsaura__> frsaure_=O frse_donne frserez__dans frseron_avise frseron_commu frseron_infor frsiege_=O
12 frsiege__je frsur__repon frsur_une frtout_=D frun_entre frvotre_dossi frvous__avec frvous_conta frvous_devri
12 frvous_parvi frvous_passe p:HIS s.deansch s.dedruck s.deerfae s.deergeb s.dehab s.deihnen s.deund s.dewerde
12 s.enable s.enanswe s.encoffe s.enhang s.enhangi s.enloved s.ennames s.ennorma s.enours s.enpriya s.enproce
12 s.enquick s.ensat s.entimel s.entruth s.enusual s.enwhen s.esgusto s.esinfor s.esle s.esllama s.eslleva s.eslozan
12 s.esrespu s.essabe s.estus s.esvicky s.esx s.frcommi s.frcoura s.frlui s.frmail s.frmomen s.frpatie s.frsiege
12 s:EVENT s:YOU
13 ALL>HEAR1 ALL>OON ALL>TELL1 ASK>>WAIT>>D ASK>WAIT1 AWAY>>O>>YOU AWAY>NEG1 AWAY>YOU CALL>ALL1 CALL>CALL CALL>SEND
13 CALL>YOU1 COND>>WE>>TELL COND>SEND D>>EVENT>>HEAR D>>ORG>>US D>>OUR>>TELL D>COND2 DECIDE>>IT>>TELL DOC>>SEND>>D
13 DOC>>YOU>>FUT DOC>AWAY2 DOC>OUR EVENT>>HE>>O EVENT>>PAST>>YOU EVENT>ORG1 EVENT>SURE FUT>>EVENT>>O FUT>>FUT>>NEWS
13 FUT>>HEAR>>SURE FUT>>NEWS>>ALL FUT>>TELL>>ALL FUT>SURE1 HE>ASK HE>HE1 HEAR>>CALL>>OUR HEAR>>DOC>>YOU HEAR>>EVENT>>D
13 HEAR>>HIS>>NEWS HEAR>>OUR>>CALL HEAR>>WE>>PAST HEAR>IT2 HIS>HEAR2 HIS>TALK HIS>TELL1 HIS>YOU2 IT>>FUT>>DECIDE
13 IT>COND NEG>>WAIT>>D NEG>>WAIT>>YOUR NEG>OUNTIL NEG>OUNTIL1 NEWS>>FUT>>SEND NEWS>>O>>D NEWS>>TELL>>WE NEWS>HAVE
13 O>>NEG>>FUT O>>NEWS>>D O>>O>>WE O>>YOU>>YOU O>START1 OBEF>YOU2 OBY>US2 OFROM>HEAR2 OIN>WE OON>HEAR2 OON>IT1
13 ORG>>DECIDE>>D ORG>>FUT>>CALL ORG>>WHEN>>TELL ORG>NEWS2 OUR>>NEWS>>YOU OUR>>ORG>>HE OUR>SEND1 SEND>ASK2 SURE>AWAY1
13 SURE>SURE2 SURE>YOU SURE>YOU2 TALK>>O>>NEWS TALK>>WE>>FUT TALK>HIS TALK>NEWS2 TALK>O TELL>>D>>NEWS TELL>>US>>ASK
13 TELL>>WE>>FUT TELL>>WE>>HEAR TELL>>YOU>>SURE TELL>OBY TELL>SURE1 TELL>WAIT1 THIRD>>O>>WE US>>O>>CALL US>>VAGUE>>O
13 US>>YOU>>CALL VAGUE>>O>>WE WAIT>>D>>HEAR WAIT>>NEG>>D WAIT>>YOUR>>D WAIT>IT2 WAIT>YOU WE>>CALL>>O WE>>NEG>>TELL
13 WE>>NEWS>>YOU WE>>SEND>>OUR WE>>WAIT>>YOU WE>COND1 WE>OWITHIN1 YOU>>CALL>>YOU YOU>>TALK>>DOC YOU>>WE>>TELL
13 YOU>WHEN1 YOUR>IT1 c.deabsch c.deauswa c.degebe c.deliegt c.demelde c.deuns c.enadvis c.enanyho c.enconcl c.encoupl
13 c.enfollo c.engrant c.enherse c.enlates c.enmeet c.enonce c.enpack c.enpaper c.ensaid c.enshare c.ensure c.envotes
13 c.enwith c.esnosot c.esrespu c.estener c.fradres c.frarbit c.frca c.frpatie c.frpouvo c.frtenir c.frvenue c:WAIT
13 de<__absch de<__den de<__hoere de<__mehr de<_gedul de<_kurze de=D__anspr de=D_hoers de=D_in de=D_mehr de=O__>
13 de=O__noch de=O_an de=O_hast debesch__> debitte__=D dedann__bei dedann_melde dedas_=O dedas__dann deden__bekom
13 deder_perso dedie__der dedie__kommt dedir__besch deeiner__unser deeiner_antwo dehaben__von dehast_du deich__an
13 deich__wiede deich_ruf deihnen_> deihnen__entsc demehr_! demeine_chefi demich_wiede depruef__unter desag__dir
13 deschic_ich detag__sie deund__mich deund_sag deund_schre deund_sie deuns_=D deunser_entsc dewir_das en:__so
13 en<__audit en<__candi en<__inten en<__lette en<__meet en<__with en<_detai en<_eta en=D__befor en=D__willi
13 en=D_aroun en=D_god en=D_till en=O_nothi ena__is ena_feedb ena_quart enadjus__will enafter_we enagain__=D
13 enall_enqui enallow_us enam_phoni enan_email enand__conta enand__recru enand__talk enand_exter enand_time
13 enannou_inter enannou_the enanswe__reach enanswe__will enanswe_one enanswe_we enanyho_=D enare_aimin enare_annou
13 enaroun__=O enaudit__=D enaudit_leave enback__you enback_up enbe__till enbe_recei enbecom__answe enbefor__get
13 enbudge__i enbut_=D enbut__for enby__time enby__you encan__wait encan_look encan_tell enchase_them encircl_back
13 encommi__going enconsu__conta enday__will endetai__by enemail_=O enemail__> enemail__me eneta__the eneta_for
13 enexact_=D enexpec__sign enexter_that enfeedb_> enfeedb__your enfeedb_for enfeedb_to enfinal__decis enfinal_decis
13 enfirst_to enforma__will enfrom__team enfrom__will enget__reply enget__touch enget_in engets__=D engive__feedb
13 engod_willi engoing__vote enhang_=D enhave__infor enhave_read enhe__reach enhear_me enhold__you enhome__will
13 enhr__us enhr__will enhr_of eni__come eni__phoni eni__that eni_read eni_say enin__with eninfor__of eninfor_all
13 eninten_to enintim_of enis_=D enis__day enis__will enis_plann enis_under enis_when enit__if enit__me enit__will
13 enknow__said enlast_candi enlet__chase enlet__check enlette_from enlike__> enlike__call enlooki_like enmake__our
13 enmake_that enmate_> enme__hour enme__them enme_chase enme_check enmeeti__=O enminds_=D enminis__=D enmore_=D
13 enmy_boss enmy_decis ennight__i ennote__we ennotes_and enof__miser enoffer__> enok_if enon__answe enonce__quart
13 enone__those enonly__back enonly_get enor_not enorder__and enour__or enour__votes enour_board enour_side enout_=D
13 enout__to enpack_=D enpick__back enplan__to enplan__wrap enpleas_give enproce__and enpromi__but enpubli__list
13 enput__=D enquart__you enrecei__respo enrecei__you enrecru__infor enreply__all enreply__from enrepor_=O enrepor__=D
13 enrespo__of enresum_=O enrevie__the enrevie_in ens__=D ens__me ens__to ens_promi ensays_he ensched_for enseein_the
13 enselec__=O enshall_drop enship__> enshoul_know enshut__nothi ensign_off ensits__i enso_check ensomet_from
13 enstrai_away entake_the enteam__and entelep_you enthat__to enthat__when enthat_after enthe__> enthe__invit
13 enthe__off enthe__vote enthe_draft enthe_md enthe_sign enthey_said enthing_=O enthis_back ento__enqui ento__the
13 ento__your ento_get ento_it ento_vote entouch_> entrave_=O enup__proce enus__? enusual__> enverdi_=D envote_=D
13 enway__the enwe__aimin enwe__annou enwe__only enwe__ring enwe_inten enwill__all enwill__heard enwill__in
13 enwill__somet enwill__the enwill_find enword__you enword_for enwrap__our enyou__aroun enyou__comin enyou__defin
13 enyou__same enyou_out enyour__one enyour__that enyour_calen enyour_miser enyour_quest enyours__be es<__tener
13 es<_esper es<_lo es<_volve es=D__despu es=D_te escompa__llama escompa_te escomun_la escon_usted esconta_=D
13 esconta__los esde_dudas esdeber_tener esdecid_> esdecis_=D esdecis_se esel__con esel__te esen__conti esfalta_te
13 esla__le esla__y esle_infor esmi__te esnos__en esnos_pondr espara_conta esque_decid esrespu__=D essin__te
13 este_confi este_cuent esy__lo fr<__> fr<__d fr<__les fr<__patro frcompt__une frd__venue frde_nos frdes_que
13 frdonne_=D frdonne_une frest__> fretre_venue frfaut__vous frfixe__> frj__texte frje__passe frje_vous frle_direc
13 frle_patro frles_resul frmerci__etre frmerci_d frnos__=D frnos_nouve fron__vers fron_revie frpar_mail frpatro_tranc
13 frrecev__courr frrepon__=D frrepon__=O frrepre__avec frserez_preve frte_texte frtexte__> frvenue_=D frvenue__>
13 frvous__> frvous__compt frvous__preve frvous__repon frvous_ecris frvous_fais grain:days how:AFT&DECIDE s.demir
13 s.depruef s.deselbe s.despaet s.enadjus s.enbusy s.encounc s.eneta s.enexpec s.enexter s.enfinis s.engod s.enjust
13 s.enlasts s.ennod s.enpeopl s.enphone s.enquart s.enreali s.ensort s.enwaiti s.enwilli s.esdoy s.estodo s.frapres
13 s.fraussi s.frcomit s.frdossi s.frje s.frqu s.frrecon s.frsigne s:OBEF
14 ALL>>NEWS>>D ALL>>YOU>>FUT ALL>DECIDE ASK>>FUT>>HEAR CALL>COND CALL>SEND1 COND>OUNTIL1 D>>HE>>O D>>HEAR>>CALL
14 D>>NEG>>SEND D>>SURE>>IT D>>WHEN>>WE D>>YOU>>CALL D>WE1 DECIDE>>D>>YOU DECIDE>>OUR>>O DECIDE>OUR1 DECIDE>SURE2
14 DECIDE>YOU2 DOC>FUT EVENT>>O>>D EVENT>>O>>SURE EVENT>>YOU>>TELL EVENT>>YOUR>>DOC EVENT>OON1 EVENT>WAIT
14 FUT>>DECIDE>>CALL FUT>>HEAR>>WHEN FUT>>NEG>>YOU FUT>>OUR>>TELL FUT>ALL1 FUT>OUNTIL FUT>TELL HE>>FUT>>DECIDE
14 HE>>NEWS>>D HE>AWAY2 HE>CALL2 HE>SURE1 HE>TELL2 HEAR>>CALL>>O HEAR>>D>>WHEN HEAR>>IT>>FUT HEAR>>US>>WHEN
14 HEAR>>WE>>DECIDE HEAR>>WE>>HEAR HEAR>>YOU>>CALL HEAR>>YOU>>HEAR HEAR>PAST HEAR>TALK IT>>EVENT>>FUT IT>DECIDE2
14 NEG>>O>>D NEG>>YOU>>HEAR NEWS>>D>>TELL NEWS>>DECIDE>>D NEWS>>SEND>>D NEWS>>YOUR>>DOC NEWS>ALL2 NEWS>D1 O>>ASK>>SEND
14 O>>HEAR>>TELL O>>SURE>>HE O>>WE>>CALL O>CALL OON>ALL2 OON>CALL2 OON>FUT OON>HE1 OON>SURE ORG>>D>>EVENT ORG>OUNTIL
14 ORG>SURE1 ORG>TELL1 OUR>>ORG>>NEG OUR>>ORG>>ORG OUR>ALL1 OUR>ASK OUR>IT2 OWITHIN>ORG2 PAST>>ALL>>D PAST>>CALL>>CALL
14 PAST>>TELL>>WE SEND>>IT>>O SEND>>WE>>FUT SEND>ALL SEND>OON1 SEND>YOU1 SURE>COND SURE>WAIT TALK>>FUT>>TELL
14 TELL>>IT>>D TELL>>ORG>>WE TELL>>TELL>>YOU TELL>CALL2 TELL>DECIDE1 US>>O>>IT US>>WHEN>>IT US>OWITHIN1 US>SURE1
14 WAIT>>D>>ASK WAIT>>D>>FUT WAIT>ASK2 WAIT>COND2 WAIT>OUR1 WAIT>WE WAIT>WHEN WE>>DECIDE>>IT WE>>FUT>>OUR WE>SEND1
14 WE>TELL1 WHEN>>IT>>EVENT WHEN>OBY2 YOU>>EVENT>>O YOU>>HEAR>>WHEN YOU>>NEG>>D YOU>>NEWS>>O YOU>>SEND>>TELL
14 YOU>>TELL>>WE YOU>>VAGUE>>D YOU>CALL2 YOU>OUR2 a:HEAR c.dealso c.deannek c.dechefi c.degremi c.demail c.demehr
14 c.deverbi c.dewisse c.enbear c.encommu c.encoord c.enfeedb c.enfinan c.enhands c.enhang c.eninten c.enloop c.enmark
14 c.ensign c.enturna c.envp c.frjury c.frlaiss c.frprono c.frrien c.frsaura de<__antwo de<__pruef de<_ein de<_meine
14 de<_peile de=D__annek de=D__mir de=D_an de=D_geben de=D_schri de=O_also dealso_=D deam_selbe dean__haben deannek_>
14 deauf_sie debetri_tagt debrauc__noch dechefi_ist dedanac__wir dedann__sie dedas_gremi dedas_okay deden__an
14 deden_vertr dedie__oder dedie__und dedir_mehr dedu_bekom degedul__sich degedul_sie dehaben__entsc dehoere_sie
14 deihnen__die deihnen_melde deihnen_unser deinfor__sie deinfor_wir dekrieg_=D dekrieg__besch demehr_und demelde_mich
14 dene__von denoch__selbe depeile__den depeile_sie desagen__> deselbe_tag desie__von desie_hoere desie_zu
14 deueber_annek deund_gebe deuns__> devon_uns dewisse_sie dewisse_wir dewuerd__=D en<__note en<__ring en<__then
14 en<_final en<_mark en=D__most en=D__time en=D__when en=D__will en=D_candi en=D_mate en=D_one en=O__candi en=O__pass
14 en=O__see en=O_must en=O_we en=O_whate ena__or ena__will ena_debri ena_drink ena_forma enadvis__the enadvis_of
14 enafter__meeti enaimin_to enall__candi enall__of enall_three enam__in enam_aimin enam_seein enan__to enand__come
14 enand__keep enand__want enanswe__of enat__very enat_most enaway_=O enback__and enbe__first enbe__of enbe_able
14 enbefor_i enboard_s enboss_=D enbut__=D encall__that encan__on encan_count encome__towar encomin_=D encommi_to
14 enconve_=O enconve__=O encount__an endetai__the endetai_of endo_i endrink_> eneach__you eneach_of eneithe_=D
14 enexpec__make enexpec_somet enfeedb_=O enfinal__> enfirst_time enfligh_=O enfor_comin enfrom__after enfrom__recru
14 enfrom_my enfrom_us enget__lette enget__messa enget_word engetti_a engive__=D engoes__the enhave__lette
14 enhave__reply enhirin__will enhope__be enhopin__final enhr_will eni__aimin eni__ping eni__seein eni__told eni_come
14 enin__loop enis_back enlegal__will enlette_will enloop__=D enloop__you enmade_the enmakin__=D enmeeti__expec
14 enmy_reply enneed_=D ennew__: ennotif_by enof__the enon_an enonce__first enone_=O enor__no enor__owe enor_anoth
14 enpanel_s enpass__on enpetra_=O enphone__with enphone_and enpleas_and enposit__=O enread__=O enrecru_team
14 enrespo__every enretur__the enrevie_them enright_away enring__strai enring_once enround_=O ens_decis ensame_eveni
14 enselec_will ensettl_> enshall__all enshall__appri enshoul__able enshoul__with enshout_=D enshout__> ensigns_=D
14 enso__i enso__somet ensomeo_from enstatu__your ensucce__will entalk_it enthat__so enthe__answe enthe__lates
14 enthe__votes enthe_budge enthe_final enthe_paper enthe_sched enthem_the enthen_i entime_you entimes_=D ento__appli
14 ento__thing entouch__=D entouch__> entowar_you enuntil_the enupdat__me enus__=D enus_after enusual_takes
14 envery_lates envote__=D enway__anoth enway__will enwe_stand enweddi_=O enwhere_we enwhere_you enwill__able
14 enwill__feedb enwill__it enwill__once enwill_ping enwith_you enyes__a enyou__bear enyou__count enyou__drink
14 enyou__shout enyou_feedb enyou_stand enyou_then enyour__: es<__resul es<_deber es<_el es=D_sabra escompa__te
14 escompa_lucia escomun__resul escomun_el esdecim_algo esdigo__> eshemos__> eslos__=D eslos_candi eslucia__escri
14 eslucia_te esmi__lucia esque_hemos esresul_=D esse__conti este__y este_respo esusted__respu esy_se far:3 fr<__choix
14 fr<__jury fr<__te fr<_laiss fr=D__conve frcompt_sur frcoup_de frde_repon fret__vous frlaiss__=D frlaiss_le
14 frle_jury frnous__conta frnous__notre frnous_vous fron__donne frpasse__coup frprono_=D frrepon_vous frrevie_=D
14 frrevie__> frsaure__=D frse_prono frtout__=O frtranc_> frun_coup frune_repon frvous__notre how:&EVENT p:OUR s.debis
14 s.dedie s.enassur s.enaway s.enconfe s.endrink s.engave s.enpaper s.enpetra s.enrepor s.enrn s.ens s.ensame
14 s.enshall s.entakes s.enthat s.enthese s.entight s.esavisa s.esconsu s.esenton s.espensa s.frconta s.frecris
14 s.frvous
15 ALL>>FUT>>HEAR ASK>FUT2 AWAY>CALL CALL>>CALL>>D CALL>DECIDE1 CALL>FUT1 CALL>NEWS CALL>OFROM2 COND>DECIDE1
15 D>>TELL>>HE D>OON2 DECIDE>>WE>>FUT DOC>DOC2 EVENT>>FUT>>O EVENT>WHEN2 FUT>>DECIDE>>O FUT>>FUT>>FUT FUT>>HEAR>>ALL
15 FUT>>HEAR>>HIS FUT>>NEWS>>YOU FUT>>O>>YOU FUT>>TELL>>NEG FUT>>US>>TELL FUT>>US>>WE FUT>>WE>>FUT FUT>>YOU>>AWAY
15 FUT>HEAR HE>O HEAR>>O>>IT HEAR>>PAST>>TELL HEAR>>TELL>>ALL HEAR>OUR2 IT>>O>>WE NEWS>>FUT>>YOU NEWS>>NEG>>D
15 NEWS>>O>>YOU O>>FUT>>DECIDE O>>US>>WE O>>WE>>IT O>>WHEN>>IT OIN>US OON>ALL OON>O2 ORG>>O>>WHEN ORG>>O>>YOU ORG>NEG2
15 OUR>>NEWS>>HEAR OWITHIN>CALL PAST>>TALK>>O SEND>>OUR>>NEWS SEND>CALL2 SURE>>SURE>>D SURE>CALL1 TALK>>O>>YOU
15 TALK>OON TELL>D2 THIRD>AWAY US>>WE>>FUT US>SURE VAGUE>HEAR2 WAIT>AWAY2 WAIT>OUNTIL WAIT>TALK WAIT>US1 WAIT>WAIT1
15 WE>>US>>O WE>>WAIT>>TELL WE>IT WE>OWITHIN2 WE>SURE WE>YOU WHEN>>CALL>>WE WHEN>>YOU>>TELL WHEN>CALL2 YOU>>HEAR>>WE
15 YOU>>O>>US YOU>>SEND>>NEWS YOUR>OIN1 a:TELL c.degenau c.derechn c.enappri c.enbut c.encase c.enexpec c.engie c.engo
15 c.enpatie c.ensendi c.enthere c.enwill c.enword c.escuent c.esretom de<__chefi de<__rufe de<__wisse de=D_rufe
15 de=D_wisse de=O_=D de=O_genau debei__melde deder__wird dedich__an deeiner_entsc defuer_die degedul_=D deich__dich
15 deich_rufe deihnen__zu demehr_=D denoch_=D denoch_=O deoder__> desag_dir deschri__> desie_noch deunser__wird
15 dewir__auf en<__coord en<__forma en<__shoul en<_debri en<_heari en=D_priya en=O__hear en=O__think en=O__us
15 en=O__when en=O_make ena_final ena_firm ena_respo enam__to enan__? enan__and enand__that enand_call enand_email
15 enand_in enanswe__us enanswe_on enappri__the enare__out enback__finan enbette__=O enboth_=O encall_from enclien_s
15 encolle__off encomin__> enconfi_the encoord__be encoord_will endecis_: endecis_in endecis_of endefin_answe
15 eneithe__=D enevery__so enfeedb__you enfinal_thing enfind_my enfrom__at engie__a engie_you enhave_somet
15 enheari__from enheari_back enhim__and enhope_that enhopef__can eni__chase eni__gie eni__mysel eni__ring eni__text
15 enin__case enin__inbox eninbox_=D enintim__the enis__ok enit__be enit_will enits__=O enknow_> enlette__us
15 enloop_you enmake_our enme_an enmore__=O enmysel__would enmysel_i ennow__will enof_those enoff__she enon_to
15 enor__other enor_a enour_choic enour_coord enour_final enour_thoug enpanel_recon enpaper__you enpart_=O enping_you
15 enpromi__i enpromi_mysel enput_it enrecom_=O enrecon__so enrecon_with enrefer_and enrever__> enrever__you ens__day
15 ens_the ensame__> enshall__reach enshall_rever enshe__conta enshort__will ensoon__i enstrai_after enteam_i
15 enthat__i enthat__we enthe__you enthing__and enthink_and enthis__up ento__short ento__word ento_you entouch_with
15 envote__and enwe__recon enwe__reply enwhere__stand enwill_ask enwill_chase enwill_confi enwill_forwa enwill_gie
15 enwill_loop enwill_put enwill_updat enwith__for enwould__every enwould_ask enyou__> enyou_hear enyou_strai
15 enyour_patie es<_=D es=D__=O es=D__estar es=D__falta es=D__mando es=D__usted es=D_sin es=O_para esaviso_>
15 esconsu__=D esdecis__> esdigo__=D esle__> esle_harem esmas_> esse__comun este_aviso este_llama estendr_usted
15 fr<__decis fr<__reste fr<__saura fr<_on fradres_=D fradres__> fraurez_de frdans__foule frdirec__reuni frdirec_se
15 frdonc_> frest_le fret__te fret_on frfoule_> fril_reste frje__fais frje_lui frjour__> frjour_meme frla__se
15 frla_foule frnotre_decis frnous__feron frnous__recon frnous_repre fron_repre frrappe_coura frreuni__vous
15 frsera_adres frseron__=D frsigne_> frtelep_=D frtu_saura frun__=D frun_courr frvous__adres frvous__signe
15 frvous_feron p:HE s.dean s.dehoere s.demuss s.denehme s.enappro s.endraft s.eneithe s.enend s.enhave s.enour
15 s.ensleep s.ensuch s.enwill s.frdirec s.frfoule s.frpromi s:WAIT
16 ALL>DOC2 ASK>>D>>DECIDE CALL>>D>>SURE CALL>>YOU>>FUT D>>EVENT>>ORG D>>HEAR>>WHEN D>NEWS1 D>TELL1 D>YOU1
16 DECIDE>>IT>>YOU DECIDE>>O>>FUT DECIDE>CALL2 DOC>CALL2 DOC>COND EVENT>>D>>WHEN EVENT>YOUR FUT>>HEAR>>NEWS
16 HEAR>>EVENT>>O HEAR>>OUR>>DECIDE HEAR>SURE2 HIS>FUT2 HIS>WE2 IT>CALL2 NEG>>D>>IT NEWS>>YOU>>SEND O>>CALL>>YOU
16 O>>FUT>>CALL O>COND1 O>FUT2 O>US O>WE OFROM>YOU2 OON>NEG OON>YOU2 ORG>>EVENT>>O ORG>>ORG>>FUT OUNTIL>FUT1
16 OUNTIL>WE1 OUR>>NEWS>>NEWS OUR>DECIDE PAST>OON1 SEND>>WE>>YOU SEND>EVENT SURE>D1 TELL>>ALL>>ALL US>DECIDE1
16 WAIT>>US>>D WAIT>>WHEN>>NEWS WAIT>FUT1 WAIT>ORG1 WE>DECIDE2 YOU>>CALL>>TELL YOU>>TELL>>IT YOU>>WAIT>>D YOU>WE
16 b:WAIT c.defeedb c.dewird c.enmakin c.enmorni c.ennotif c.enoptio c.entouch c.escomun c.essabra c.frdecis c.frferon
16 de<_geben de=D_eine de=D_erhal de=D_krieg de=O__wir deam__tag deantwo__=D dedanac__ich dedie__faell deentsc_wird
16 dees__> dein_anspr dekoenn_> dekomme_=D dekomme__auf demit_dem desag_ich desie__an dewird__=D en<__decis en<__s
16 en<_clien en<_decis en=D_> en=D_i en=D_morni en=O__all en=O_decis ena__reply ena_mail ena_retur enaim__respo
16 enand_will enappli__> enarran_the enbe_answe enbe_commu enbe_told enbear__me enby_mail encome__to enday_i
16 enemail__our enexpec__call enfollo__=D enfrom__> enget__mail engive__one eni__back eni__expec eni__pass enlasts__i
16 enlooki__=D enme__strai enmove__> ennot_expec enone_way enour_commi enpass_it enpleas_expec enpromi_me
16 enrecei__email enrever_to ensaid_=D ensaid__> ensame_day enshall__> enshall_write enshort_=O enstrai__=D
16 entell__anyth enthat_=D enthe_=D enthe__leave enthe__meet enthe_answe enthe_decis enthe_vote enthem_=D enthem_and
16 enthere_=D enthere_s enthose__> entime_=D entime__> ento_candi ento_rever enus__thing enus_first enwe__hope
16 enwill__advis enwill__commu enwill__our enwill__writt enwill_infor enwill_share enwill_text enwith_the enyou__firm
16 enyou_anyth enyou_of enyou_one enyou_that es<__pondr es=D_=O es=D__te esharem_llega esinfor_a este__=D estodos_los
16 esusted__> fr<__serez frbudge__=O frde_patie frfais_signe frje__donne frje__ecris frje_t frla_direc frnotre__>
16 frpouvo_vous frrecon_=D frreuni__et frtombe_=O frvous__la grain:that s.dees s.enannou s.encall s.enconcl s.enrun
16 s.ensched s.frbudge s.fret s.frfais s.frtombe
17 ALL>HEAR CALL>NEWS1 D>>DECIDE>>WE D>>NEG>>WHEN D>>YOU>>HEAR D>WHEN2 EVENT>>O>>WE EVENT>>WAIT>>D EVENT>DOC1
17 FUT>>CALL>>YOU FUT>NEWS2 HE>>D>>HE HE>>O>>HE HE>DECIDE HE>NEWS2 HEAR>>IT>>DECIDE HEAR>>O>>WE HEAR>SURE HEAR>US1
17 NEG>>FUT>>O NEG>>FUT>>TELL NEWS>SEND2 O>>D>>HEAR SEND>>YOU>>NEWS SEND>AWAY2 SEND>OBY1 WHEN>>NEWS>>D YOU>>D>>NEWS
17 YOU>>SEND>>WHEN YOU>WHEN c.degeben c.dehoers c.demit c.deruf c.endebri c.entimes c.enverdi c.esfalta c.esharem
17 c.esmando c.esresol c.esusted c.frdelai c.frdevri c.frdonne de<__melde de<_du debekom__=D dedann_schre deeine_antwo
17 demehr_sagen demit__entsc demit_einer denoch_am derechn_> en<_allow en=D__arran ena_shout enall_inter enand__drop
17 enand_he enand_you enappli_=D enaway_> enbe_in encall_> enconcl_> enfinan__will enfor__decis enfor_an enfrom_finan
17 enhave_feedb enhave_it enhope__have eni__asked eni_want eninfor_> enmy_answe ennews__i enour__candi enoutco__>
17 enover__you enowe__a enphone_you enreach__concl enreali__will enrefer_=O enring__=D ens_back ens_when ensomet_=D
17 entext_you enthank__for enthe__holid enthe__to enthe_board enthe_time ento_arran ento_sleep enway_or enwe_owe
17 enwill__him enwill__out enwill_pass enyou__day enyou__hold enyour_case es<_le es=D__digo es=O_=D esconta_conti
17 esconti_=D esconti__> esde_respu esel_=O esen__con esla_decis esla_resol esllama__> esmi_jefa espor_corre esse_lo
17 esuna__=D esusted_nuest fr<__aurez fr<__devri fr<__revie fr<_il frappel_=O fravis_=O frconta_avec fret__revie
17 frla_=D frles__seron frmail_=D frnotre__vous frsaure__> frson__=O how:&CALL how:BETW&CALL s.enknow s.enlette
17 s.frrendr s:OUR
18 ALL>>HEAR>>CALL ALL>>YOU>>D ALL>CALL1 ALL>OON2 CALL>>FUT>>TELL CALL>YOU D>>FUT>>CALL D>>IT>>WHEN D>SEND1 DOC>CALL1
18 EVENT>O EVENT>TELL2 EVENT>YOU1 EVENT>YOU2 FUT>>D>>WHEN FUT>>FUT>>TELL FUT>>SEND>>IT FUT>WE2 HEAR>CALL HEAR>HEAR1
18 IT>WHEN2 NEWS>>DECIDE>>FUT NEWS>>HEAR>>YOU NEWS>>YOU>>FUT NEWS>OBEF NEWS>SURE2 O>ALL OFROM>FUT1 ORG>>D>>FUT
18 ORG>>YOU>>FUT ORG>CALL ORG>CALL1 ORG>OON ORG>PAST1 OUNTIL>YOU2 OUR>>TELL>>FUT OUR>HE2 OWITHIN>WE SEND>NEWS1
18 SEND>YOU SURE>O1 TELL>>FUT>>TELL TELL>>HE>>NEWS TELL>>O>>D WAIT>ASK1 WAIT>EVENT1 WAIT>FUT2 WHEN>>WE>>CALL WHEN>AWAY
18 YOU>NEWS1 c.enbefor c.enboss c.engetti c.enminis c.enshoul c.enstrai c.esvolve c.frmail c.fron c.frte de<__krieg
18 de<_eine dedann__ich dehoere__von deich__> demelde__=D demelde__mich demelde_ich demit__antwo derufe_ich en:_=D
18 en<__> en<__minis en<__news en<_reali en<_resul en=D__phone en=D__shall en=D__way ena_concl ena_defin ena_lette
18 enam_hopin enappri_of enbank_holid enbe_appri enbefor__have encandi__=D encomes_=D encommu_=D endecid_and
18 endefin__=D endo__worry enfollo_=D engive__the eni__rever enis__have enit__and enlast__=O enme__will enmeet_=D
18 ennot_worry ennotif__e-mai enout__> enpatie_=D enpick__the enrecru_will ens_time enshall_have enshoul__an
18 enshoul__back ensleep_on enteam__be enthe_minis enthen_> entold__> enwant__get enway_=D enwe__come enwe__reach
18 enwill__to enyou__from enyou__know enyou__my enyou__ok esconta__usted esresul_> frde__nouve frla__> frrepon__sera
18 frrevie__toi frseron__du frvers_toi s.derufe s.enbudge s.enfinal s.enworry s.frnotre s:ALL
19 ALL>ALL ALL>PAST2 AWAY>OBEF1 CALL>>YOU>>WHEN EVENT>CALL1 FUT>>HEAR>>D HEAR>>D>>US HEAR>>OUR>>TELL HEAR>OUR
19 HEAR>SURE1 HEAR>WHEN1 NEWS>ALL O>CALL1 ORG>>TELL>>D OUNTIL>HEAR2 OUR>NEWS1 SEND>>YOU>>CALL TALK>>O>>WE WAIT>OUR2
19 WE>>FUT>>CALL WE>CALL1 WE>IT2 YOU>>TELL>>D c.deihnen c.derufe c.enaimin c.eneithe c.enforma c.enthose c.entoday
19 c.espondr c.esresul c.frconta deentsc_faell deerhal_=D deihnen_=D deruf_dich desie_von en<__soon en<__vote
19 en=D__today enafrai_> enan_updat enand__get enback__our enboard_votes encome_back enfirst__=O enget__call
19 enget__respo enget_the eninter_=O eninvit_=D enof__outco enof__selec enof_today enour_answe enout_=O enoutco_=D
19 enreali_we enresul_> enshall__you enso__> enthe_day enthem__and entoday_> enup__you enupdat_you enwe_hope
19 enwill__made enwith__=D enwith__decis enwrite__=D esa__=D esalgo_=D esescri_=D esllamo_> espondr__conta espondr_en
19 fr<_=D fraurez__repon how:IN&NEWS how:IN&TELL p:SURE p:WAIT s.dedanac s.encheck s.entext
20 ALL>YOU COND>AWAY1 COND>FUT D>IT2 DECIDE>>O>>IT DOC>TELL1 HE>>YOU>>TELL HEAR>>TELL>>OUR HEAR>>YOU>>US NEWS>>US>>D
20 ORG>FUT2 ORG>HEAR2 ORG>OON2 ORG>TELL SEND>>YOU>>O SEND>O1 SURE>SURE TELL>>WE>>US TELL>ALL1 WAIT>WAIT WHEN>CALL
20 WHEN>TELL YOU>>HEAR>>IT YOU>>HEAR>>NEWS YOU>>OUR>>NEWS YOUR>O1 c.enboard c.enfinal c.entime c.esdecid c.esdecis
20 c.esdigo c.esuna c.frcompt c.frrepre deauf__zu debei_ihnen deentsc_=D deuns_> en=D_promi enand_tell enanswe_your
20 enbe_the eneithe_way enfrom_me enhope_to eni_get eni_write eninvit__> ennotif__the ennotif_of enonce_i enor__=D
20 ensays__will enwill__> enyou__of enyou_will es<__respo fr<__repre fr=O_et fraurez_notre frcandi_seron frconta__vous
20 frrecon__> frrentr__je frte__=D grain:week how:APPROX&NEWS s.esllamo
21 ASK>FUT CALL>>YOU>>IT CALL>OUR D>SURE FUT>>TELL>>NEWS FUT>OUR2 FUT>WHEN1 HEAR>>YOU>>TELL HEAR>OBEF2 NEWS>SURE1
21 OON>FUT1 PAST>FUT2 SEND>WE TELL>>D>>SURE US>TELL2 YOU>CALL c.deschri c.encomes c.enexact c.ennote c.enthem c.esjefa
21 de=D__dir de=D_von deund__dir devon_mir en=O__call ena_reply enafter_> endecis_is enfirst_thing enhave__every
21 enhave_my eni__ask eni__email enthis__with entouch__to enwill_have esen_conta far:5 fravec_vous frnotre_repon
21 frvers__=D how:BETW&HEAR how:WITHIN&CALL s.endecis s.frappel s:NEWS
22 D>>HEAR>>YOU ORG>CALL2 SURE>D TELL>>WE>>YOU TELL>AWAY TELL>OBEF1 US>>O>>D c.devon c.enconta c.frsaure c.frvers
22 c:NEWS devon__> dewerde__=D dewir_melde en<__board en=D_once enand__you encall__the endecis_> enfrom_our
22 enhave_asked enmay_expec ennot_have enso_=D enwill__have enwrite_you enyou_the enyour_inbox esdigo_algo frje__rappe
22 how:BY&CALL p:NEWS s.frles
23 D>WE2 D>WHEN1 DECIDE>NEWS FUT>>FUT>>HEAR ORG>>FUT>>TELL SEND>>WHEN>>NEWS TELL>>D>>YOU WE>>TELL>>US YOU>TELL
23 c.enupdat c.enway en=D_that eni_call enknow__> enshoul_be ensleep__it enthat_day enthe_lette enupdat__=D enwe__to
23 enwill__an esalgo__> esconta_con este_llamo esy_te frvous_donne how:&NEWS
24 COND>NEWS1 DOC>SEND EVENT>HEAR2 FUT>>TELL>>AWAY FUT>TELL2 NEWS>SEND OON>YOU1 OUR>NEWS OWITHIN>D TALK>CALL2
24 WE>>YOU>>CALL WHEN>>TELL>>WE c.enproce c.envote enwe_shall enyou_shall esnuest__> frje_te frvous_=D s.dedann
24 s.enemail s.enout s.enpass
25 D>>WHEN>>HEAR D>CALL1 FUT>>HEAR>>CALL HEAR>TELL1 O>>D>>WE OON>FUT2 ORG>>WE>>FUT ORG>TELL2 OUNTIL>D WE>US1 c.deeine
25 c.dekrieg c.esconta c.frrevie en<_=D en=O_but en=O_so enhave__answe eni__give enis_to enwill_follo enwill_know
25 esel_resul esle__=D esle_respo este__> fret_je frvous__une how:BY&DECIDE
26 HE>NEWS O>WE1 TELL>>ALL>>D WE>>YOU>>SEND c:SURE en=O__i enand__call endecis__=D enhave_the frresul_=D
27 D>>YOU>>SEND a:SURE c.ensomet ena__from enbe__conta endecis_will enin_conta enreach_out enthat__> enwe__get
27 enyou__after frje__appel
28 DECIDE>YOU1 FUT>CALL c.enoutco enday_> enexpec__be enget__an enwill_write s.enday
29 O>HEAR2 WAIT>D en<_expec s:TELL
30 FUT>>HEAR>>OUR encall__> enget_you
31 D>>YOU>>TELL HEAR>>NEWS>>D far:4
32 TELL>ALL enhave__for
33 k:WEAK s:CALL
34 D>YOU2
35 O>YOU2 frnous__repon
38 grain:part
39 k:PATIENCE
40 a:NEWS how:BY
42 ORG>FUT1
45 own:PATIENCE
46 own:WEAK
75 k:STRONG
85 own:STRONG
"""
