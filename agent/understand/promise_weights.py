"""What words weigh for a promise, in tenths: written by tests/train_promises.py. A table only."""

from __future__ import annotations

TRAINED_ON = "777d39ae6e7fec18764f9dbf63ea21294e58ee91f69ad0ed36e4ddff0fcee759"
SCALE = 10
WEIGHTS = r"""
-80 far:8
-74 k:ASK
-57 own:
-53 grain:year
-49 far:7
-43 k:OTHER
-42 how:FROM
-41 c.enwas
-39 enclose__>
-38 grain:month
-37 ASK>ASK how:BY&ASK k:ABSENT
-36 c.entwo grain:break
-35 grain:feast
-34 NEG>CALL YOU>PAST en<__a en=D_but enon__=D
-33 HEAR>START1 c.enhad c.enplace c.enwould far:1
-32 COND>YOU IT>PAST c.enanoth c:YOUR enlast__=D how:BEF&CALL
-31 D>HAVE1 c.enclose
-30 AWAY>AWAY1 PAST>D2 c.enexpir c.engood en?_> grain:season
-29 YOU>>TELL>>US b:O c.enclosi en9_=D en=D__for ena_=D enstart__> fr=D_a s.en9
-28 c.enon en9__9 en<_happy enam_out enis_close enis_open enmeets__> enoffer_you enoffic_is ensee__=D s.en?
-27 PAST>PAST2 c.enhappy c.enother debin_=D en9__=D en<_have en=D_has enand_retur encan_be enfrom_you eni__on
-27 enneed_your enoffic_> enwill_see enwould_be fra_9 p:DOC s.de9 s.enany s.enas s.enoffic
-26 ASK>EVENT AWAY>O2 DECIDE>>D>>IT DOC>WE2 FUT>ORG IT>O2 PAST>ASK1 PAST>FUT1 WE>>AWAY>>D c.de9 c.en9 c.enfree c.ennew
-26 c.enperio c.enwent en<_off enam_on enforwa_to enoffer__=D enon__> enperio__=D ensee_you ensomeo_else entake_place
-26 enthe__meets enwas__=D enyou_would frvotre__=D s.ennobod
-25 ASK>>YOU>>D COND>D1 D>O1 D>OUNTIL IT>START OUR>>ORG>>AWAY OUR>AWAY TELL>OBY2 WHEN>NEG2 YOU>>NEG>>HEAR c.enenjoy
-25 c.enmay c.enschoo c.enten c.envalid c.es9 c.estu en9_am en<_9 en<__we en<_enjoy enback__> encall__=O enexpir_=D
-25 ennotic_perio enon_leave enour_=D enthe__offic enwe_would enwork__only fr=D__9 fra__h s.enwork
-24 CALL>WE2 D>NEG1 HEAR>ASK1 HEAR>TALK2 NEG>HEAR O>COND TALK>>FUT>>D US>NEWS1 WE>AWAY WE>DOC WHEN>PAST YOUR>THIRD
-24 a:YOUR c.debin c.deihre c.enaccep c.enadver c.entrial c:START defreue_uns en9_: en<__close en<__offer en<_date
-24 en<_if en=D_=O enas_you enenjoy__=D enfor_this enis_valid enoffic__open enplace_=D enspeak_=D enwas__to
-24 enyou__would enyou_were enyour_time fr<_absen how:FROM&CALL how:ON s.defreue s.encould s.enrole s.enwere s:START
-23 AWAY>NEWS1 D>>WE>>PAST D>O FUT>EVENT HEAR>>D>>WE HEAR>>YOU>>D HEAR>DECIDE2 IT>YOUR NEG>>YOU>>D NEG>ASK O>>AWAY>>D
-23 PAST>>HE>>D PAST>NEG PAST>PAST1 US>OON WAIT>YOUR1 WE>PAST YOU>ORG YOU>PAST2 b:YOUR c.debuero c.enalso c.enannua
-23 c.enavail c.enbette c.enends c.enfille c.enpay c.enrun de9_uhr de<_schoe de=D__9 deder__> deich_bin en9_pm
-23 en<__first en=D_9 en=D_or en=O_> enam_away enannua_leave enback__me enclose__and enends_=D enexpir__> enfree_=D
-23 enfrom_9 enhave__nothi eni__writi enlast_=D enlet__have enon__leave enonce_you enthe__for enthe_other ento__else
-23 ento_me entold__=D enwill_meet enwill_tell fr<_en s.enon s.enrecei
-22 ASK>>TELL>>D D>HAVE DOC>D FUT>NEWS IT>ASK OIN>D2 PAST>>TALK>>D PAST>>YOU>>YOUR PAST>ALL2 PAST>START1 PAST>WHEN1
-22 START>ORG WE>>FUT>>AWAY WE>NEG2 YOU>DECIDE1 YOU>START YOU>TALK YOUR>>THIRD>>D b:OIN c.denicht c.enall c.endate
-22 c.enforwa c.enhalf c.enleft c.enwere c.frh c:O de9__> de<__> dewir_freue en<__new en<_how en<_take en=D_becau
-22 enam_not enclose_for endo_you endown_=D endue__> eni__away enin_the enis_on enit__been enit__to enon_a enon_holid
-22 enstart_date enthe__? enthe__was ento_someo ento_work enwe__your enyou__at enyou__meet enyou_need enyour__>
-22 enyour__was es<_si esy_no frabsen__je p:ALL s.enattac s.enif s.frpas s:ASK s:PAST
-21 ASK>SEND ASK>TALK2 ASK>TELL AWAY>WHEN CALL>US1 COND>>YOU>>D COND>HEAR2 D>>IT>>NEG FUT>>DOC>>YOU FUT>>TELL>>US
-21 FUT>TALK HIS>AWAY NEG>OUR2 NEWS>O2 ORG>ASK1 OUR>>TALK>>D PAST>>PAST>>D PAST>SEND PAST>WE START>>START>>D
-21 TALK>AWAY1 US>HE1 YOU>>PAST>>D YOU>O1 YOU>TALK2 a:AWAY b:NEG b:TALK c.deerrei c.enad c.enbook c.enbring c.encan
-21 c.encance c.enfield c.enscree c.ensend c.enstart c.enteam c.entrain c.enwante c.enweek c.enwhich c.estermi
-21 c.frvotre de<__angeb de=D_nicht degesch_> deueber_das en9__=O en<__? en<__you en<_closi en<_unfor en=D_same
-21 en=O__the enabout_you enam_writi enand__=D enat__: enclose_the endo__hear enfor__? enfroze__> enhere_> eni_am
-21 enit_was enleave__and enmeeti__=D enno__=D ennot__forwa enof__offic enread__> enrun_=D ens_been enso_no ensomeo__>
-21 enthe__can enthe_inter enthe_new entold__you enup_=O enwe__our enwent__=D enwould_call enyou_do enyou_to
-21 esvuelv_=D esvuelv__> frde_retou frreuni__> s.enlonge s.enmails s.enroom s.enthan s.entrain s:NEG
-20 ASK>>NEG>>AWAY ASK>>YOUR>>NEWS ASK>NEWS1 AWAY>AWAY COND>SEND2 D>>COND>>YOU D>>WE>>AWAY D>AWAY1 D>PAST2 FUT>OIN2
-20 HE>>ASK>>D HEAR>ASK HEAR>START2 NEG>EVENT2 OIN>PAST1 ORG>>D>>ORG ORG>TALK1 OUR>TALK PAST>WHEN2 PAST>YOU1
-20 START>AWAY2 START>NEG START>PAST1 START>YOU TALK>START TELL>TALK2 WE>YOUR WHEN>D YOU>>FUT>>EVENT YOU>>PAST>>NEG
-20 YOU>O2 YOU>START1 YOU>YOUR YOUR>D1 YOUR>PAST2 a:HAVE a:PAST b:START c.deihr c.destatt c.enbackg c.enfirst c.enform
-20 c.enmeets c.enno c.ensecon c.ensite c.enthree c.esdispo c.essu c.frdois c.fressai c.frferme c.frnouve c:PAST
-20 de<__du de<__schre en9__> en9__for en9__start en<__sign en=D_on en=O_9 en=O__> en=O_if ena__=D enaccep_=D enand_is
-20 enbe_forwa enbe_publi encan__=D encould_we endecid_to endid_not endue_=D enends__> enform_=D enhear__you eni__see
-20 eninter__the enmail__not enmeets_=D ennew__=D enother__=D enother_the enour_=O enour__offic enpromi__an
-20 enrecei_your ensign__retur ensign_and enso_the enthe__met enthe__on enthe_schoo ento_us entold_you envalid_for
-20 enwe__unabl enwill__publi enwill_read enwould_need esa_las esel__es esnos__el fr9_h frde_votre how:BEF&ASK
-20 how:ON&HEAR s.debitte s.enapolo s.enbook s.enchose s:OBETW s:VAGUE
-19 AWAY>>D>>FUT AWAY>PAST2 AWAY>US COND>>YOU>>NEG COND>NEG D>>NEG>>HEAR D>>WE>>NEG D>ASK D>NEG2 D>START1 HE>>AWAY>>D
-19 HE>>DOC>>D NEG>US1 ORG>>ORG>>EVENT OUR>>FUT>>D PAST>>YOUR>>CALL PAST>HEAR1 START>>O>>D START>D TALK>>D>>NEWS
-19 TALK>>FUT>>WAIT TALK>D TALK>HAVE TALK>O2 TALK>WAIT1 TELL>>HE>>D TELL>>US>>YOU TELL>ASK US>COND1 US>TELL1
-19 WE>>D>>EVENT WE>>D>>PAST WE>>D>>WHEN WE>>HEAR>>DOC WE>>PAST>>CALL WE>>TALK>>ALL WHEN>D2 YOU>ASK1 YOU>OON2
-19 YOUR>>SEND>>D YOUR>ASK1 YOUR>START2 c.deder c.degilt c.deguelt c.en? c.enare c.enat c.endesk c.endid c.enfroze
-19 c.enheld c.enin c.ennumbe c.enpaid c.enparen c.enread c.enreapp c.enspoke c.enstaff c.ensurve c.enthese c.entry
-19 c.esinscr c.estiene c.estraba c.fr? c.frl c.frprend c.frrendr c:OIN de<__dann dees__=D defrau__> deschoe__und
-19 desie_mich dewir__zurue en<__leave en<__offic en<__up en<__were en<__would en<_annua en<_back en<_try en=D__do
-19 en=D__four en=D__ten en=D_as en=D_decis en=D_pleas en=D_was en=O__not ena__of ena_year enand_=D enand__>
-19 enand__not enannua__=D enanswe_=D enassum_that enbe_delet enbeen_moved encame_=D enconfi_=D endate_is endown_for
-19 enfurth_to enhas__moved enhope_you enhours_=D enit__=D enlasts__> enlette_=D enlette__> enlink_expir enno__to
-19 enoffic__close enoffic_and enperio__> enplace__> enpromi_anyth enspeak__> entell__=O enthe__close enthe__perio
-19 enthe_ad enthe_count enthe_openi ento_our enus__=O envalid__=D enwere_not enwill__delet enwith_=D enwith__and
-19 enwork_=O enwork__> enwriti__> es<_vuelv es=D__> esdispo_=D esel__a eses__=D esla_ofici eslas__> estermi_=D
-19 esvacac_=D far:6 fr?_> frecrit_=D frn__pas s.de: s.de? s.ena s.enaccep s.enboth s.enbut s.engiven s.enopeni
-19 s.enother s.enperio s.enpm s.enquest s.enshift s.ensigne s.entake s.entaken s.entest
-18 ASK>>ASK>>YOUR ASK>ASK1 ASK>AWAY ASK>DOC1 ASK>YOUR2 AWAY>>EVENT>>D AWAY>OBY2 CALL>>FUT>>NEG CALL>NEG D>>HAVE>>HAVE
-18 D>>SEND>>US DECIDE>YOUR FUT>>HEAR>>O FUT>>YOU>>TALK FUT>HE FUT>OIN1 HAVE>WAIT1 HE>>FUT>>NEWS HEAR>>D>>ASK
-18 HEAR>PAST2 HEAR>SEND1 HEAR>YOUR IT>>START>>D IT>ALL IT>PAST1 NEG>>DOC>>YOU NEG>O2 NEG>US NEWS>DECIDE1 PAST>>ASK>>D
-18 PAST>>US>>HEAR PAST>>WAIT>>D PAST>>WE>>FUT PAST>AWAY1 PAST>TALK1 PAST>TELL2 START>>WAIT>>D START>D1 START>DECIDE2
-18 START>US TALK>ALL TALK>ALL1 TALK>D1 TALK>ORG2 TALK>PAST2 TELL>>ALL>>O TELL>O2 TELL>VAGUE1 US>>CALL>>D US>ASK2
-18 WAIT>YOUR WE>VAGUE2 WE>YOUR1 WHEN>>YOU>>ASK WHEN>YOUR YOUR>>CALL>>WHEN c.de=O c.deander c.deendet c.deschoe
-18 c.enconfe c.enconsi c.enhire c.ennobod c.enpaysl c.enpossi c.enresum c.enticke c.entrans c.enuploa c.enwhen
-18 c.enwithd c.esen c.espara c.fravez c.frretou c:NEG de<__: debei_mir debin__in dedass_sie dedie__laeuf deendet_=D
-18 deendet__> deich__dir deich__ihnen deim_buero deist__> deschoe_=D deum_9 en9__a en9_a en:__=D en<__proba
-18 en<__quest en<__schoo en<_sorry en=D__at en=D__site en=D__there en=D__your en=O_for ena_candi enall_=D enannou_=D
-18 enat_ten enbe__for enbe_at enbeen__> enboard_meets enchase_me encome_=D enconfi_your enfille_=D enfille__>
-18 enfor__inter enfor__is enfor__time enfor_now enform_and enhave__baby enheld_=D enhim__> eni__out eninvit_for
-18 enlink__=D enlong__> enlook__to enlook_forwa enme__if enme_know enmore_than enmoved__> ennot_work ennow__s
-18 ennow_it enoffer_is enopen__9 enopen__> enperio_is enpleas_> enquest__it enreach_you enreapp_=D enremem_to
-18 enresul_of ensaid_i enso_sorry ensomet_=O enspoke_=D entake_it enthe__scree enthe__stand enthe_appli enthe_backg
-18 enthe_manag enthe_posit enthe_slide enthe_train enthink_=D enthis_=D enup__=D enwas__> enwe_move enwould__in
-18 enwould__you enyou_? enyou_start enyou_told enyour__when es<__escri es=D__las esa__9 esde__termi esde_inscr
-18 esen__=D esinscr_termi eslas_9 esplazo__inscr esvacac__> fr<__dois fr<_bonne fr=D__> frde_confi frde_l frecrit__>
-18 frh_> frmerci__confi frpour__=D how:FROM&NEWS how:FROM&TELL s.deherr s.deurlau s.enassum s.enat s.enbest s.endid
-18 s.ensee s.ensince s.entomas s.esla
-17 ASK>>ASK>>D ASK>>EVENT>>D ASK>>O>>D ASK>TELL1 AWAY>>O>>WE CALL>>YOU>>US CALL>THIRD1 COND>ASK COND>EVENT COND>HEAR1
-17 COND>NEWS2 D>>ASK>>CALL D>>TELL>>O D>>WE>>IT D>ALL2 D>COND D>HIS2 D>IT1 DECIDE>>D>>TELL DECIDE>O DECIDE>START1
-17 DOC>>START>>D DOC>WHEN EVENT>ASK1 FUT>>ASK>>O FUT>>TALK>>YOU FUT>NEG2 FUT>O1 HAVE>SEND HEAR>>D>>PAST
-17 HEAR>>YOUR>>DOC NEG>>HEAR>>US NEG>TELL NEWS>>D>>NEWS O>>COND>>YOU O>>IT>>WHEN O>PAST2 O>TELL2 OBY>YOU
-17 ORG>>YOU>>HEAR OUR>>O>>O PAST>>AWAY>>D PAST>>US>>D PAST>DECIDE SEND>O START>>ORG>>D START>HAVE START>OIN
-17 TALK>>D>>SEND TALK>HAVE1 TALK>NEG2 TELL>>US>>HEAR TELL>>YOU>>FUT TELL>DOC2 US>>D>>COND US>>D>>TELL US>>HEAR>>D
-17 WAIT>>D>>YOUR WAIT>>YOUR>>TALK WE>>PAST>>NEG WE>>YOU>>WE WE>O WHEN>O YOU>DECIDE2 YOU>FUT2 YOUR>>CALL>>WE
-17 YOUR>>NEWS>>D YOUR>>START>>FUT YOUR>>TELL>>US YOUR>NEWS YOUR>WHEN b:OBY c.deaussc c.dedass c.defrage c.degern
-17 c.denach c.deschre c.deuhr c.deunter c.dewie c.ena c.enagree c.enapply c.enbegin c.enbuild c.encompl c.endays
-17 c.enhead c.enhoped c.enintak c.enjobs c.enlaunc c.enline c.enlong c.enmenu c.enmr c.enoffer c.enorder c.enparty
-17 c.enprese c.enreimb c.enrejec c.enretir c.enshop c.ensigne c.enslow c.enstage c.enyes c.esal c.escerra c.esestoy
-17 c.frabsen c.frpubli c:OBY c:THIRD c:VAGUE de<__ein de<_koenn de=D_genau de=D_um debei_uns debin__im dedie_aussc
-17 dedie_stell deerrei_> demich__an denicht_> deniema_mehr derufen__mich determi_=D deum__uhr deunter__wir en:__9
-17 en<__adver en<__mail en<__next en<__promi en<__took en<_close en<_come en<_great en<_on en<_ooo en<_other
-17 en=D__agree en=D__been en=D_answe en=D_are en=D_work en=D_your en=O_with ena__=O ena__for ena_short enabout_the
-17 enacces_to enam__on enand__at enand_back enanoth__=D enany__> enappli_for enapply_again enare_you enarriv__>
-17 enat__? enat__pm enat_my enback_when enbe_back enbe_grate enbe_held enbe_retur enbreak__=O encan_offer enchat_=D
-17 enclosi_date encome__and enconfi__> enconve__> endate_=D endecis_=D endecis_=O endesk_=D endo__the endo_it
-17 endown__> enenjoy__long enfair__> enfor__at enfor_confi enfree_for engive_the enhave__to enhave_anoth enhave_left
-17 enhave_rung enhave_writt enhr__not eni__do eni__left eni__rung eni_had eni_hope enif_you enin__field enin__of
-17 enis_in enit__us enlaunc_=D enleft_for enlet_s enlong_=D enmeeti_you enmeets__and enno__inter enno_inter
-17 ennothi__> ennotic__is enof__: enof_a enoffer_expir enoffer_stand enon_site enour_chat enpanel_will enparen__=D
-17 enparty_is enpleas_call enprese__> enproba__=D enpromi_you enpubli__> enreapp__> enreope__> enretir_=D enretir__>
-17 ens_all ensecon__> ensee_your enshift_> ensigne_contr enso__have enstart__is ensucce_> entalk_about enten_>
-17 enthank__letti enthe__in enthe__round enthe_commi enthe_field enthe_long enthe_team enthem_> enthey__you enthis_is
-17 ento__anoth ento__mail ento_close ento_welco entold_us entoo_> entrans_=D entrave_to entry__again envalid__>
-17 enwas__for enwe__keep enwe_wrote enwelco_you enwhat__you enwhich__=D enwitho__=D enwould__grate enwould__your
-17 enwould_not enyear__=O enyou__for enyou__one enyou_an enyour__i enyour_contr enyour_lapto enyour_trans es<__enlac
-17 es<__no es<_puede es<_su esde__=O esincor_=D esla__=D espor_favor esprueb__=D estermi__> estu__=D fr9__> fr<__avez
-17 fr<__retou fr<_de fr<_votre frabsen_=D frconfi_=D frnous__votre frvous__ecrit grain:range how:FROM&ASK s.denicht
-17 s.deuhr s.enappoi s.enchang s.enfront s.enhope s.enmoved s.enname s.enooo s.enrecep s.enstaff s.enten s.enwelco
-17 s.eslas s.esque s:COND s:OIN
-16 ALL>>START>>D ALL>WAIT1 ASK>>SEND>>IT ASK>>TELL>>YOU ASK>EVENT1 ASK>START2 AWAY>>D>>NEWS AWAY>>D>>TELL
-16 AWAY>>FUT>>TELL AWAY>>TELL>>D AWAY>NEG2 AWAY>PAST1 AWAY>SEND2 CALL>>IT>>D CALL>>US>>D CALL>ASK2 CALL>O2 CALL>WE1
-16 COND>>NEG>>D COND>>WE>>D COND>ASK2 D>>ASK>>US D>>COND>>IT D>>IT>>O D>>START>>START D>>WE>>O D>OON1 D>OWITHIN
-16 D>OWITHIN2 DOC>>WE>>D DOC>ASK DOC>ASK1 EVENT>>D>>HAVE EVENT>NEWS FUT>>NEG>>DOC FUT>>NEG>>EVENT FUT>>NEG>>TELL
-16 FUT>>NEG>>WE FUT>>ORG>>D FUT>>YOU>>NEG FUT>>YOUR>>D FUT>HAVE1 FUT>HE2 FUT>NEG FUT>OON2 FUT>THIRD2 FUT>YOUR2
-16 HAVE>IT1 HAVE>PAST1 HAVE>START2 HAVE>WHEN2 HEAR>>WAIT>>ALL HEAR>DOC1 HEAR>OON2 HEAR>OWITHIN1 IT>>D>>IT
-16 NEG>>START>>US NEG>>TELL>>YOU NEG>D1 NEG>EVENT1 NEG>OBY2 NEWS>>ASK>>D NEWS>>WAIT>>D NEWS>NEWS2 NEWS>OBY2
-16 O>>START>>D O>WHEN1 OON>O ORG>YOUR2 OUR>>PAST>>D OUR>D1 OUR>O OUR>START2 PAST>>CALL>>YOU PAST>>D>>PAST PAST>HAVE
-16 PAST>START PAST>TALK2 PAST>WE2 SEND>>D>>WHEN SEND>>NEWS>>D SEND>TALK2 START>>HAVE>>HAVE START>FUT1 START>SEND1
-16 TALK>>YOU>>D TALK>PAST1 TALK>WHEN TELL>>WE>>D US>>HEAR>>COND US>>HEAR>>YOUR WAIT>ALL WAIT>IT WE>>FUT>>ORG
-16 WE>>FUT>>TALK WE>>PAST>>YOUR WE>>TELL>>AWAY WHEN>OUR YOU>>D>>PAST YOU>>PAST>>US YOU>>PAST>>YOU YOU>>YOUR>>D
-16 YOU>OWITHIN2 YOUR>D YOUR>D2 YOUR>NEG YOUR>O2 YOUR>US2 YOUR>YOUR b:PAST c.dehatte c.deviel c.dewenn c.enalrea
-16 c.enam c.enanna c.enas c.enattac c.enbecau c.enclass c.encompa c.enenclo c.engave c.enhealt c.eninter c.enits
-16 c.enliked c.ennewsl c.ennine c.enplann c.enpm c.enrequi c.enrestr c.enschem c.ensee c.enshift c.ensix c.entaken
-16 c.entask c.enthird c.entrave c.enunles c.enyour c.esentre c.esincor c.essi c.fr9 c.frburea c.freffet c.frexcel
-16 c.frnous c:TALK de<__aussc de<__das de<__hat de<_ihr de=D__zu de=D_gesch de=D_statt de=O_ist deaussc__noch
-16 deaussc_laeuf debetri__wiede deda_> desie_die deund_=D en9_or en:__pm en<__clien en<__compl en<__confi en<__got
-16 en<__luck en<__post en<__train en<__uploa en<__wante en<__went en<__when en<__wrote en<_call en<_hi en<_what
-16 en=D__compl en=D__so en=D__to en=D_chase en=D_holid en=D_just en=O_wheth ena_long enaccep__> enagain_=O
-16 enam__leave enand__read enand__to enand_can enand_close enappoi__> enare__for enare_invit enare_paid enarriv_=D
-16 enat__=O enat__desk enat_the enavail_=D enbe__=O enbe__our enbe_off enbecau_of enbeen_taken enbegin_=D
-16 enbette__for enbirth__=D encan__make encan_not encance_=D enclose_=D enclose__=D enconfi__=D endelet_=D endesk__>
-16 endo__need enenjoy_a enevery_secon enfor__call enfor__me enfor_inter enfull_> engive__a engiven__the engood_luck
-16 enhad__to enhappy_=D enhappy__> enhappy__for enhappy_birth enhave__you enhave_chose enhere__=D enhope__will
-16 enif__would eninter_were eninter_you enis__for enit__your enjob__=D enkindl_confi enletti_me enlooki__to enme__you
-16 enme__your enme_have enmore_candi enmy_inbox ennot__us ennot_in ennot_take ennothi__chase enoffer_we enon_us
-16 enour_first enphone__> enplace__the enpleas_compl enpleas_sign enpleas_write enread__mail enreply_to enrevie_=D
-16 ens_gone enshall_we enshut__> ensits__> enso__offic ensurve__be ensurve_will entake_you enteam__=D enteams_>
-16 enten_years enthan_=D enthank__confi enthank__your enthe__which enthe_link enthe_room enthe_trial ento__next
-16 entrave__> enunsuc_> enuploa_your enwante_you enwas_a enwe__chose enwe__had enwe__hold enwe__see enwe_told
-16 enwent__a enwent_with enwere__to enwhat_you enwill_hold enwork__=D enwould_promi enyou__decid enyou__to enyou__you
-16 enyou_accep enyou_and enyou_free enyour_decis es<__de es<_de es=D__no escerra__=D escerra_por escontr__=D esde__=D
-16 esde_viaje esescri__=D esescri_el eslos_=D esque__=D fr<__=D fr<__=O fr<_pouve fr=O_> frabsen_=O frconfi__>
-16 freffet_=D freffet__> frexcel_=D frne__pas frpas__> frprend__=D frprend_effet frsi_vous frvalab__> frvotre_repon
-16 how:AFT how:AFT&CALL how:WITHIN&EVENT s.enapply s.enclose s.endeliv s.endo s.enhi s.enmeet s.enremin s.enside
-16 s.enteams s.enyour s.frabsen s.frconge
-15 ASK>>EVENT>>IT ASK>>SEND>>D ASK>OBY ASK>PAST1 ASK>YOU AWAY>>FUT>>D AWAY>>O>>D AWAY>TELL AWAY>WE1 COND>CALL1
-15 COND>FUT1 COND>NEG2 COND>NEWS D>>ASK>>TELL D>>O>>COND D>START DECIDE>>TALK>>D DECIDE>OUNTIL DOC>>AWAY>>D
-15 DOC>>TALK>>D DOC>EVENT1 EVENT>ORG2 FUT>>DECIDE>>YOUR FUT>>PAST>>D FUT>>WAIT>>YOUR FUT>>WE>>D FUT>>YOUR>>TELL
-15 HAVE>TALK HE>US HEAR>>AWAY>>D HEAR>VAGUE2 IT>>EVENT>>D IT>>NEG>>YOU IT>>WE>>NEG IT>HAVE2 IT>START1 NEG>>SEND>>D
-15 NEG>>TELL>>US NEG>COND2 NEG>NEWS NEWS>ASK1 NEWS>OON O>>O>>START O>>WE>>PAST O>>WHEN>>HEAR O>O OBY>COND OIN>EVENT1
-15 OIN>START OIN>WHEN1 OIN>YOUR OON>NEG1 ORG>>FUT>>TALK ORG>>WAIT>>D OUNTIL>COND OUR>>DOC>>D OUR>START
-15 PAST>>HEAR>>TELL PAST>>PAST>>HEAR PAST>>SEND>>D PAST>AWAY2 PAST>HAVE2 PAST>NEG1 SEND>>YOUR>>NEWS SEND>D SEND>TALK
-15 START>>US>>D START>>YOU>>D START>AWAY START>PAST SURE>ORG2 TALK>>D>>FUT TALK>>D>>NEG TALK>>START>>D TALK>AWAY
-15 TALK>YOU TELL>O1 TELL>TALK THIRD>D US>>D>>ASK US>>O>>COND US>>YOUR>>D US>PAST US>WE1 WAIT>>ALL>>D WAIT>START
-15 WE>>AWAY>>O WE>>D>>OUR WE>>D>>YOU WE>>HEAR>>YOUR WE>>START>>D WE>>TALK>>D WE>>YOUR>>D WE>OUR2 WHEN>>ORG>>FUT
-15 WHEN>DECIDE2 WHEN>ORG1 YOU>>FUT>>TALK YOU>>HE>>D YOU>>ORG>>D YOU>>PAST>>TELL YOU>HAVE2 YOUR>>FUT>>D YOUR>>PAST>>D
-15 YOUR>ALL1 YOUR>ORG2 YOUR>US1 a:ASK a:START b:VAGUE c.deam c.debeden c.debleib c.dedann c.deihren c.dekommi
-15 c.demacht c.demesse c.demoech c.demuess c.deniema c.deprakt c.deprobe c.dezeugn c.enbaby c.enbranc c.enchang
-15 c.enchose c.encours c.endata c.enfab c.engreat c.enhired c.enhr c.enlapto c.enlovel c.ennext c.enoffsi c.enold
-15 c.enopeni c.enprofi c.enshort c.ensick c.ensince c.entell c.enteste c.entold c.enunsuc c.enwriti c.enyears c.es?
-15 c.esasi c.esatend c.esfuera c.eshace c.esno c.esnuevo c.fr=O c.fra c.frdites c.frle c.frpostu c.frtrava de<__begin
-15 de<__bin de<__freue de<__kommi de<__unter de<_wegen de=D__> de=D_anruf de=D_begin de=D_guelt de?_> deam__>
-15 debetri_=D debin__auf deden__=D deder_=O dedie__tagt dedie_kommi deein_bissc degespr_=D deguelt_> dehat__=D
-15 deich_schre deist__9 deist__guelt dekommi_tagt denach_> denicht__buero denicht_im derufen_sie desie__gern deuhr_>
-15 deund__! en9__m en:_9 en<__9 en<__clini en<__days en<__did en<__does en<__forwa en<__hired en<__made en<__openi
-15 en<__partn en<__quick en<__regre en<__terms en<_as en<_away en<_enclo en<_once en<_salar en<_shall en<_under
-15 en=D__i en=D__post en=D__reali en=D_break en=D_it en=D_would en=O__can ena__fair ena__holid ena_fab ena_m
-15 ena_trade enafrai_we enafter__? enafter_for enagain__the enall_day enam__sorry enand_no enand_send enanoth__>
-15 enanoth_candi enany__=D enany_day enappli__the enare_expec enas__is enassum__you enat__9 enat__trade enbe_on
-15 enbecau__the enbeen_=D enbeen__by enbook_a enclien_=D enclien__=D enclini__close enclini_is enclose_at encompl_>
-15 encompl__attac endate__=O endeadl_=D endecis__? endelet__> endo__call endo__work endoes_your endown__=D enelse__>
-15 enenclo__the enenclo_is enfab_=D enfab__! enfirst__will enfor_=O enfor__long enfor__refer enfor__the enfor__we
-15 enfor__will enfor_feedb enfor_one enfor_your enfree_to enfrom_leave engot_your engreat__=D enhad_hoped enhalf__=D
-15 enhas__move enhave__fab enhe_would enhead__=D enheari_from enheld__> enhi_robin enhirin_is enholid__the enhome_>
-15 enhour_=D eni__an eni_saw eni_told enin__> enis__publi enis_compl enis_our enit_shall enknow__if enleave_and
-15 enlike_your enlooki_forwa enlunch_? enmanag_commi enmei_i enmenti_you ennext__=D enno_more enno_phone ennone_of
-15 ennot__back ennot__from ennot__place ennot_going ennot_make ennot_offer ennot_succe ennumbe_=D ennumbe__=O
-15 ennumbe_of enoffer_went enonly_one enor_it enother_candi enour__goes enour__notic enour_new enpanel_meets
-15 enperio_=D enpick__your enpick_you enpleas__> enpleas_remem enpleas_retur enpm_> enpossi_? enprese_=D enprofi_=D
-15 enpubli_holid enreach_us enreadi__again enrecei__will enrecep_=D enrecru_is enrefer__> enreque_=D enretur__work
-15 enroom_is enrun__> enrung_=O ens__was ens_open ensaid__but ensecon_=D enshort__=D enshoul__not ensigna_>
-15 ensorry_for ensorry_it enstaff_=D enstart_=D entaken__> enteam__> entell__about enthe__room enthe_adver
-15 enthe_agenc enthe_attac enthe_clien enthe_clini enthe_four enthe_good enthe_start enthe_year enthese_=D
-15 enthis__expir ento__as ento_offer ento_reply entwo__and enunles_you enup_your enus__would enus_a enus_again
-15 envalid_=D enwante__to enwe__thing enwe_hired enwe_may enwe_were enwith__who enwork__a enyou__answe enyou__writt
-15 enyou_came enyou_may enyou_said enyour_docum enyour_first es9_> es<_atend es<_llama es<_nuest es=D_? es=D_a
-15 es=O_no es?_> esa_la esatend_=D esatend__de esdos__> esel__=D esempie_=D esla__: esla__de esno__notic esno_tiene
-15 esofici_> espor__=D esque_no esse__el este__=O estiene_=D estiene_notic fr9__a fr<_rappe fr<_si fr=D_: fr=D_?
-15 frchef__=D fret_=O frferme_=D frferme__> frh__9 frh_a frje__de frje_dois frje_suis frl__est frle__a frmessa__>
-15 frnous__=D froffre__valab frpas__=D frvotre_entre how:FROM&DECIDE how:FROM&HEAR s.dewaere s.en=O s.enaddre
-15 s.enbusin s.enhired s.enjoini s.enlong s.enmean s.enoptio s.enpleas s.enreadi s.enrung s.ensaw s.enslept s.enthis
-15 s.entoo s.entook s.entry s.enwish s.enwould s.eshoras s.esno s.esofert s.fr9 s.frconsi s.frque
-14 ALL>>FUT>>D ASK>>CALL>>D ASK>>EVENT>>EVENT ASK>>HEAR>>TELL ASK>>NEG>>TELL ASK>>US>>TELL ASK>>YOU>>SEND ASK>ASK2
-14 ASK>HIS2 AWAY>>AWAY>>D AWAY>>D>>COND AWAY>>D>>O AWAY>>D>>WE AWAY>ASK AWAY>CALL1 AWAY>HE AWAY>HE2 AWAY>OFROM
-14 CALL>>D>>WE CALL>DECIDE CALL>OBETW2 COND>>YOU>>TELL D>>ASK>>YOUR D>>NEG>>CALL D>>NEWS>>FUT D>>NEWS>>O D>>OUR>>PAST
-14 D>>WE>>WE D>>WHEN>>O D>WAIT DECIDE>EVENT2 DECIDE>OWITHIN DOC>NEWS2 EVENT>>D>>ALL EVENT>OIN2 EVENT>SEND1
-14 FUT>>ASK>>NEWS FUT>>ASK>>YOUR FUT>>CALL>>YOUR FUT>>HEAR>>HAVE FUT>>SEND>>EVENT FUT>>US>>O FUT>>WE>>IT FUT>>WE>>OUR
-14 FUT>>WE>>YOU FUT>>YOU>>CALL FUT>>YOU>>IT FUT>OON1 FUT>THIRD1 FUT>YOUR FUT>YOUR1 HAVE>>AWAY>>D HAVE>>HAVE>>WAIT
-14 HAVE>PAST2 HE>>FUT>>YOU HE>FUT1 HE>HIS1 HEAR>>D>>DECIDE HEAR>>YOU>>PAST HEAR>>YOUR>>CALL HIS>ORG IT>>NEWS>>D
-14 IT>>WE>>CALL IT>>YOUR>>PAST IT>HAVE IT>NEG2 IT>OBY1 IT>OBY2 NEG>>HEAR>>CALL NEG>NEG NEG>NEWS2 NEWS>>DECIDE>>ORG
-14 NEWS>>ORG>>D NEWS>IT O>>D>>EVENT O>>O>>D O>>TELL>>D O>IT2 O>OIN OON>ASK1 OON>COND ORG>>D>>IT ORG>START1 OUR>>O>>D
-14 OUR>AWAY2 OUR>O2 PAST>>D>>ORG PAST>>D>>TALK PAST>>HE>>FUT PAST>>O>>IT PAST>>OUR>>D PAST>EVENT1 PAST>NEWS
-14 PAST>NEWS1 PAST>OON2 PAST>TELL1 SEND>>US>>CALL SEND>YOUR1 START>>D>>NEG START>>D>>SEND START>>NEG>>D START>US1
-14 TALK>>ALL>>D TALK>>D>>ALL TALK>DOC1 TELL>>YOU>>VAGUE TELL>OIN1 TELL>START THIRD>D2 US>>COND>>YOU US>>D>>CALL
-14 US>ASK1 US>D1 US>PAST2 WAIT>TALK1 WE>>D>>O WE>>FUT>>YOUR WE>NEG1 WE>OIN2 WE>TALK2 WHEN>>FUT>>YOU WHEN>ASK1
-14 YOU>>FUT>>ASK YOU>>HEAR>>EVENT YOU>>NEWS>>WAIT YOU>>O>>O YOU>>O>>YOU YOU>>START>>O YOU>OFROM YOU>OUNTIL YOU>VAGUE
-14 YOU>YOU2 YOUR>>D>>COND YOUR>>TELL>>D YOUR>ASK2 YOUR>COND1 YOUR>DECIDE YOUR>WHEN1 b:COND c.deausge c.debei
-14 c.debespr c.dediese c.deeinge c.dekenne c.demuss c.deschon c.dewaer c.dezusti c.enacces c.enagenc c.enanswe
-14 c.enberli c.enbirth c.enbrill c.enchair c.encurre c.encv c.endelet c.endenti c.endocto c.endoj c.endue c.enexam
-14 c.engame c.enhouse c.enkeep c.enlapse c.enlisbo c.enlogin c.enmails c.enmaybe c.enminut c.enoffli c.enorien
-14 c.enpatag c.enreach c.enreadi c.enrenew c.enrepla c.enresta c.ensaw c.enships c.ensir c.ensomeb c.enstore
-14 c.entwice c.envisa c.esampli c.escaduc c.ese c.esexame c.esgraci c.eslas c.esmande c.esreuni c.frannon c.fravion
-14 c.frbudge c.frmessa c.frvisit de9_9 de<__bewer de<__hatte de<_bin de<_ihre de<_viel de<_wie de=D_9 de=D__betri
-14 de=D_aus de=O_und deangeb__=D deausge_> debei__=D debei__pruef debewer_endet debis__9 debitte_geben debuero_>
-14 dedas__finde dedass__=D deder_pruef dedie__endet deentsc_der dehaben_=D deich_> deihren__=D deim__=D dein__>
-14 dekolle_hat demelde__sich demelde_sie demir__besch depruef_=D deschoe__! desie__mich deuhr__> deuns__besch
-14 deurlau_=D deviel__bei dewenn__=D dewenn_sie dewie_bespr dewiede_errei dewir_=O dewuerd_sie dezeit_> en9__the
-14 en9_hr en:__am en<__also en<__could en<__house en<__only en<__other en<__recei en<__retir en<__shift en<__shut
-14 en<__start en<__test en<_any en<_appli en<_bring en<_deliv en<_doj en<_evalu en<_fille en<_inter en<_manag
-14 en<_maybe en<_not en<_nothi en<_orien en<_to en<_which en=D__appli en=D__best en=D__consi en=D__now en=D__ok
-14 en=D__take en=D_shift en=D_unles en=O__be en=O__ring en=O_from ena_baby ena_diffe ena_nudge ena_pleas enagain_>
-14 enam__inter enam__we enam_so enan_hour enand__can enand__is enand__me enand__my enand__time enand__wante
-14 enand__were enand_this enand_to enanna_=D enappli__this enappli_was enare__at enare__longe enare_close enare_no
-14 enare_open enare_shut enarran__=D enas_the enat_four enat_it enattac_> enatten__> enaway__=D enaway__and enbe_=O
-14 enbe_ready enbeen__and enbetwe_9 enbook__slot enbook__train enbusin_trip encall_close encan__a encan__be
-14 encan__tell enceo_will enclien__> enclosi__: enconsu__=D encurre__of endata__be endata_will endate__> endeadl__>
-14 endecis__close endeliv__: endeliv_time endo__=D endo__trave endo_give endoes_=D endoj__=D endoj_is endrop_me
-14 enevalu__=D enevalu_takes enexam_=D enexam__> enexpir_at enexten_=D enfirst_=D enfirst_has enfor__! enfor__9
-14 enfor__asses enfor__posit enfor_me enfor_teach enforwa__welco enfrom__more enfrom_three engame_ships enhad_quest
-14 enhas_to enhave__> enhave_signe enhead_offic enhealt_=D enhear__the enheari__three enhis_offic enhr_is eni__again
-14 eni__hoped eni__offer eni__wante eni_look eni_regre eni_retir enin_patag eninter__take eninter_has eninter_with
-14 eninvit__=D enis__holid enis__too enis_the enit__am enknow__the enlapse_> enlead__> enlet_the enlike_you
-14 enlisbo_=D enlonge_inter enlook__it enlovel_=D enluck__the enluck_with enmade_=O enmail_will enmay_reapp
-14 enmaybe_=D enmaybe__> enme__nudge enmeet_the enmei__am enmessa_i enmonth_> enmonth__> enmove_our enmy__day enmy__s
-14 enmy_last enmy_mobil enneed__decis enneed_you ennext_meets enno_acces ennorma__answe ennot_about ennot_be
-14 ennot_recei ennot_recru ennot_see ennot_trave ennow__=D ennudge_> enof__and enof__month enof__year enoffic_hours
-14 enoffli_=D enoffli__> enon__mobil enone_thing enonly__you enor_=O enor__? enorien__=D enorien_is enplace_have
-14 enplace_to enpleas__the enpleas_tell enpleas_to enpost__=D enpost_is enpubli_=D enreadi_mail enrecru__the
-14 enremin_that enresum_=D enretur_it enround__the enruns_=O enruns__> ens_full ens_my ens_on ensay_> ensent__=D
-14 enshow_you ensigne__> enso__openi enstart_=O enstart__the entake__=D entaken_=D entalk_=D enteam_=D enthe__desk
-14 enthe__form enthe__next enthe__requi enthe__shift enthe__sits enthe_annua enthe_assig enthe_house enthe_job
-14 enthe_quest enthe_two enthey_will enthis__> enthis_offer enthree__candi enthree_more ento__> ento__off ento_apply
-14 ento_comme ento_recei ento_speak entrans__> entrust__=D entry_=D entwice_=D entwo_at enunabl__comme enup__we
-14 enus_? enus__date enwas__last enwas_the enwe__give enwe__inter enwe__it enwe__no enwe__not enwe__shut enwe__you
-14 enwe_shut enwhen_you enwill__held enwill_answe enwill_close enwill_resum enwithd_> enwould__been enwould__me
-14 enwould_write enwrite__and enwriti_=O enyou__again enyou__if enyou__like enyou__login enyou__no enyou__quest
-14 enyou__signe enyou__than enyou_apply enyou_come enyou_join enyou_sent enyou_we enyou_your enyour__allow enyour__in
-14 enyour__on enyour__perio enyour__reach enyour__week enyour_login enyour_name enyour_proba enyour_slot enyour_thoug
-14 enyours_> es<__es es<__tu es<_manda es=D_es es=O__telet esal__=D escaduc_=D escaduc__> escator__=O esdocum_=D
-14 esdocum__> esdos_horas ese__=D esel__no esel_exame esenlac__=D eses_valid esfuera_=D esfuera__> eshace_=D
-14 esinscr__=D esla__sera esla_entre esla_ofert eslas__=D esno_traba esofert__valid esofert_es espagas_=O essi_no
-14 estraba_=D estraba__> fr<__! fr<__derni fr<_entre fr<_sans fr=D__que fr=O_vous fra__> fratten_=D fratten__a
-14 fravez_=D frbien_=D frbudge__=D frce__vous frd__=D frd_essai frest_valab frferme__=D frferme_le frje__trava
-14 frl_annon frmessa_=D frne_trava frnous__atten frpas_le frpour_l frpubli_=D frque_vous frrespo__> frtrava__le
-14 frtrava_pas frvisit_=D frvotre_decis frvous_atten frvous_etes how:AFT&NEWS how:ON&SEND s.deander s.debleib
-14 s.dedass s.degesag s.enactua s.encerti s.enclock s.encompl s.encongr s.encover s.encto s.endurin s.enelsew
-14 s.enfamil s.enfound s.enfull s.enhybri s.enice s.eninvit s.enliter s.enlooki s.enm s.ennudge s.enpensi s.enperfe
-14 s.enproba s.enrepli s.enship s.enshut s.ensomeo s.enterms s.entreat s.entwice s.enwitho s.enwriti s.esconvo
-14 s.escurso s.esnadie s.estelet s.frplus s.frsur
-13 ALL>>D>>FUT ASK>>ASK>>EVENT ASK>>DOC>>D ASK>>NEWS>>YOUR ASK>>OUR>>CALL ASK>>YOUR>>CALL ASK>>YOUR>>TALK ASK>CALL1
-13 ASK>COND2 ASK>SEND1 AWAY>ALL2 AWAY>ASK1 AWAY>COND1 AWAY>D AWAY>TELL1 CALL>HEAR1 CALL>OBY1 CALL>YOU2 COND>>D>>YOU
-13 COND>>NEG>>HEAR COND>PAST2 COND>TALK D>>AWAY>>IT D>>COND>>NEG D>>IT>>FUT D>>NEG>>DECIDE D>>NEG>>US D>>YOU>>PAST
-13 D>OBY1 D>PAST1 DECIDE>>D>>START DECIDE>>O>>D DECIDE>HAVE2 DECIDE>VAGUE DOC>>O>>D DOC>ASK2 DOC>WHEN2 EVENT>>AWAY>>D
-13 EVENT>>DOC>>TELL EVENT>WAIT1 FUT>>D>>NEG FUT>>D>>YOU FUT>>DECIDE>>D FUT>>DOC>>CALL FUT>>NEG>>CALL FUT>>WAIT>>IT
-13 FUT>>WE>>TELL FUT>>YOU>>TELL HAVE>>D>>AWAY HAVE>>DECIDE>>TALK HAVE>HAVE1 HAVE>NEG1 HE>>HEAR>>TELL HEAR>>D>>AWAY
-13 HEAR>>HEAR>>NEWS HEAR>>O>>COND HEAR>>YOUR>>NEWS HEAR>FUT2 HEAR>HIS1 HEAR>OON1 IT>>ASK>>D IT>>D>>DOC IT>>SEND>>D
-13 IT>>TALK>>D IT>COND2 IT>NEG1 IT>OIN1 IT>TALK IT>YOU2 NEG>>CALL>>D NEG>>COND>>YOU NEG>>ORG>>IT NEG>>SEND>>WE
-13 NEG>>US>>FUT NEG>>WAIT>>O NEG>DECIDE2 NEG>EVENT NEG>WE2 NEWS>>ASK>>TELL NEWS>>YOUR>>SEND NEWS>>YOUR>>TALK
-13 NEWS>EVENT2 NEWS>YOU2 O>DOC2 O>O1 O>START OBEF>HEAR OBY>HEAR2 OIN>D OIN>O OON>PAST1 ORG>HEAR1 OUNTIL>IT OUR>COND
-13 OUR>OUR2 OUR>TALK2 OUR>US OUR>WE1 PAST>>COND>>WE PAST>>DECIDE>>D PAST>>NEWS>>O PAST>>ORG>>D PAST>>TALK>>YOU
-13 PAST>>YOU>>HEAR PAST>D1 PAST>HEAR2 PAST>YOUR2 SEND>>EVENT>>YOU SEND>>US>>YOUR SEND>>WE>>EVENT START>>AWAY>>D
-13 START>ALL2 START>ASK1 START>OUR START>START START>WAIT TALK>>D>>ASK TALK>>D>>YOU TALK>>O>>D TALK>>US>>D
-13 TALK>>WHEN>>D TALK>NEG1 TELL>>ASK>>D TELL>>ASK>>YOU TELL>>TALK>>D TELL>>US>>COND TELL>HE TELL>OUNTIL1 TELL>OUR2
-13 TELL>VAGUE2 US>>D>>SEND US>>D>>WE US>>O>>O US>>WE>>D US>>WHEN>>OUR US>HE US>HE2 US>IT2 US>OUR1 US>SEND1
-13 WAIT>>D>>IT WE>>ASK>>ORG WE>>ASK>>OUR WE>>AWAY>>START WE>>D>>IT WE>>FUT>>NEG WE>>HE>>D WE>>NEG>>DOC WE>>NEG>>EVENT
-13 WE>>NEWS>>CALL WE>>OUR>>TALK WE>>WE>>ASK WE>>WE>>PAST WHEN>>TALK>>YOU WHEN>>WE>>US WHEN>>WHEN>>IT WHEN>>YOU>>PAST
-13 WHEN>YOUR2 YOU>>D>>YOUR YOU>>FUT>>PAST YOU>>FUT>>START YOU>>PAST>>HEAR YOU>>TALK>>ORG YOU>>US>>YOUR YOU>>WE>>FUT
-13 YOU>>WHEN>>VAGUE YOU>EVENT1 YOU>EVENT2 YOU>TELL2 YOU>US2 YOU>YOU1 YOUR>>D>>ASK YOUR>>D>>FUT YOUR>>O>>D YOUR>EVENT
-13 YOUR>HAVE2 YOUR>SEND YOUR>TELL1 YOUR>WAIT2 YOUR>WE1 c.debetri c.debraeu c.deeinar c.deelter c.degut c.delaeuf
-13 c.denachw c.desind c.detag c.dezuges c.dezwei c.en=O c.enabout c.enagend c.enbored c.encalle c.encante c.encardi
-13 c.enchatt c.enconfl c.encover c.encusto c.endonat c.enduty c.enelse c.enencou c.enexcel c.enexist c.enforgo
-13 c.enfound c.enfour c.engradu c.engrate c.enhere c.eninclu c.enmany c.enmidni c.enmuch c.enmust c.ennice c.enobser
-13 c.enonlin c.enpayab c.enpayme c.enproje c.enran c.enreply c.ensave c.enservi c.enspend c.entechn c.enunava
-13 c.enwhat c.enwing c.enworki c.enwrote c.esabrim c.esaqui c.esavisa c.esconvo c.esempez c.esempie c.esferia c.esla
-13 c.esperio c.esprueb c.esregre c.essolic c.esviene c.fravons c.frchanc c.frcomit c.frconvi c.frde c.frfiche
-13 c.frgele c.frligne c.frquelq c.frsavoi c.frserie c.frtoujo c.frvos c:COND de9_=D de9__=D de:_9 de:__> de<__entsc
-13 de<__link de<__tag de<__wir de<_die de<_wenn de=D__den de=D__noch de=D__zurue de=D_antwo de=D_beden de=D_gleic
-13 de=D_keine de=D_was de=D_zusti de=O_> de=O__frau deangeb_ist dearbei_ist deauf__> debei__gut debetri_> debitte_>
-13 dedann__freue dedann_wir deder_link dedie_einar dedir__weil dedu__nachg dedu_dich defrau_=D defreue__! degehen__>
-13 degern_=D degilt_=D degut_> dehaben__=D dehast_> deich_=D dein_den dein_elter demich__anruf demir_=D demir_gut
-13 denachg__> denachg_hast denachw_=D denachz_> deniema__> deprobe__=D desagen_sie deschic__die desie_=D destatt_>
-13 deuns__um deuns_ihre deurlau__> deweil_du dewir__fuer dewir_sind dezurue__> en9_=O en9__been en9__ist en9__outsi
-13 en9__to en9_and en9_minut en:__for en:_my en<__ad en<__arran en<__birth en<__cante en<__chatt en<__consu
-13 en<__fishi en<__free en<__happy en<__he en<__headq en<__hours en<__lapto en<__libra en<__menti en<__met en<__never
-13 en<__numbe en<__repla en<__saw en<__shop en<__told en<__vacan en<__visa en<__worki en<_book en<_congr en<_does
-13 en<_excel en<_full en<_furth en<_gone en<_heads en<_here en<_last en<_mei en<_movin en<_nice en<_outco en<_pay
-13 en<_payme en<_think en<_ticke en<_tomas en<_train en=D__=O en=D__leave en=D__may en=D__move en=D__only en=D__other
-13 en=D__panel en=D__passe en=D__read en=D__said en=D__unfor en=D_any en=D_here en=D_nobod en=D_over en=D_went
-13 en=O__9 en=O__get en=O_do ena__perio ena__who ena_numbe enabout__role enabout_your enad__s enad_it enadver_=D
-13 enadver__post enafter_9 enafter_all enafter_the enagain__if enagend_for enagree__be enagree_will enall_gone
-13 enall_staff enam__mater enam_here enam_off enand__count enand__go enand__has enand__the enand__us enand_more
-13 enand_nobod enand_she enand_talk enand_with enanoth_decis enanswe__=O enanswe__? enanswe__so enany__but enany_time
-13 enapolo_> enare__going enarran_for enas__will enask_wheth enat__at enat__it enat__possi enat_all enat_half
-13 enat_midni enattac_form enback__! enbe__sorry enbe_bored enbe_refun enbe_speak enbecau__s enbecau_it enbest_>
-13 enbette_news enbirth_for enboard__asked enbring_a enbut_=O enbut__> enbut__room encall__offic encan__offer
-13 encan_book encan_do encance_> encandi_start encerti__> enchatt_=D enchatt__! enclick_> encolle_agree encommi_has
-13 enconfi__atten enconfi__you enconfi_that enconsi_of enconsu_list encontr__=D encontr_back enconve_=D encould__say
-13 encould_be encould_not encount__one encount_for encurre_out endate_of enday_=D enday_here endays_are endiscu_with
-13 endo__read enduty_=D enen_=O enencou__to enencou_you enenjoy_the enenjoy_your enenoug_for eneveni_=D eneveni__>
-13 enevery_first enexcel_=D enexcel__to enfeedb__a enfeedb_twice enfinal__with enfirst__said enfirst_choic enflies_to
-13 enfor__day enfor__for enfor__reimb enfor__these enfor_quest enforwa__meeti enforwa__retur enforwa_i enfrom__ad
-13 enfurth__your enget_=D engive__twice engo_back engo_on engone_fishi engood_=D engood__=D engot__messa
-13 engreat_chatt enhallo__=O enhas__been enhas_asked enhas_stopp enhave__acces enhave__go enhave__news enhave__taken
-13 enhave_bette enhave_given enhave_hired enhave_liked enhave_no enheads__she enheads_up enhealt__=D enher_to enhi__i
-13 enhire_=D enhired__peopl enhold__offer enhoped_to enhour__> enhours__9 enhouse_> enhow__s eni__here eni__off
-13 eni__pick eni__so eni_apolo eni_can enif__could enif_that enin__last enin_cardi enin_for enin_milan enin_time
-13 eninclu__> eniniti__on enintak_for enir__initi enis__? enis__all enis__in enit__: enit_took enit_would enits__>
-13 enjoini_us enkeep__cv enkindl__the enlast__here enleave__=D enleft_=D enlet__speak enlike__speak enlike__to
-13 enliked__have enliked_to enlong_=O enlonge_stand enm_> enmade__no enmake__decis enmay__it enme__pleas enme__that
-13 enme_again enmenti__would enmessa__and enmet__and enmidni_=D enmidni__> enmore__can enmore_i enmove__call
-13 enmove_offic enmust_be enmy__=O enmy__days enmy__i enmy__no enmy_repla enmy_worki enneed__answe enneed__signe
-13 enneed_a enneed_numbe ennew__agree ennew__will ennew_branc ennew_colle ennext__the ennext_on enno_=O enno__peter
-13 enno__stand enno_decis ennone__us ennot__any ennot__anyon ennot__me ennot_ask ennot_conta ennot_hear ennot_read
-13 ennothi__be ennothi_moves enof__count enof__for enof_leave enoff__the enoffer__valid enoffer_lapse enoffer_open
-13 enon__first enon__i enon__of enon__the enone__=O enopen_for enother_teams enother_two enour__choic enour__party
-13 enour__would enour_inter enour_share enoutsi_ir enpanel_> enpanel_was enparen_eveni enparen_leave enpartn_=D
-13 enpartn_will enpay__is enpay_day enpayab_=D enpayme__due enpayme_is enpeter__not enpeter_can enplace_on
-13 enpleas__back enpleas__to enpm__the enpm_ist enproba_: enprofi__> enpromi__=D enran__=D enran_for enreach__decis
-13 enreach_me enread_my enreimb_> enremem__bring enrepla__=D enreply__> enrepor_=D enrepor__the enresul_=O enrobin_my
-13 enrole__=D enroom__taken enrung__=O ens__cardi ens__it ens_offic ens_post ens_speak ens_your ensalar__be
-13 ensalar_will enschoo__has enschoo_board enscree_> ensearc_=D ensend__your ensend_the enseven_> enshall__say
-13 enshe__out enshift_are enshoul__writt enshut_for ensigne__back ensite__> ensite__home ensite_will enso__are
-13 enso__the enso_come ensoon_> ensorry__more ensorry_and enstart__? enstay__touch enstay_in enstays__>
-13 ensucce__start entake__time entake__to entaken__come entaken_so entalk__> enten__=D enteste__=D enthank__waiti
-13 enthat__s enthe__branc enthe__colle enthe__healt enthe__lapse enthe__of enthe__ran enthe__takes enthe__two
-13 enthe_onboa enthe_paren enthe_proje enthe_resta enthe_task enthen_my enthere__not enthese__> enthey__come
-13 enthis__an enthis__close enthis_one ento_9 ento__again ento__befor ento__bette ento__first ento__other ento__somet
-13 ento_adver ento_meeti ento_reapp ento_someb ento_the ento_withd entook_us entrial__would entrial_shift entry_me
-13 enup__s enup_she enus__your enus_which envacan__=D envacan_close enwait__i enwaiti_these enwas__pleas enwas_on
-13 enwe__call enwe__forwa enwe__given enwe__hired enwe__offic enwe_answe enwe_did enwe_give enwe_keep enwe_met
-13 enwent_to enwere_=D enwhich__would enwill__refun enwill__retur enwill__speak enwill_inter enwill_pay enwill_resul
-13 enwith_my enwork_for enworki__are enworki_days enwould__a enwould__an enwould__bored enwould__liked enwould_hear
-13 enwould_send enwould_want enwritt__and enwrote__you enyear_=O enyear__and enyears_=D enyears__> enyou__had
-13 enyou_about enyou_as enyou_atten enyou_best enyou_expec enyou_have enyou_menti enyou_prefe enyou_wante enyour_=D
-13 enyour__we enyour_atten enyour_bank enyour_certi enyour_data enyour_final enyour_notic enyour_profi enyour_refer
-13 enyour_reimb es:__=D es:__en es<__el es<__fuera es<__me es<_ando es<_cerra es<_te es<_tiene es=D__a es=D_si esa__>
-13 esa__lista esaqui_> esde__concl esde_prueb esel_nuevo esel_perio esempez_=D esempie__> esen__> esen__ofici
-13 esentie__no esentie_que esesta__=D esestoy_de eshorar_de esla__es esla_feria esllama__? eslos__no esno__recib
-13 esno_me esnuevo__> esofert__=D esperio__prueb esperio_de espor_=D essi__inter este_esper estu_respu fr<_au fr<_bon
-13 fr<_dites fr<_passe fr<_pourr fr<_serie fr=O_9 fra__=D fra__heure frappel__? frconsi_que frde_me frdites_=D
-13 frdois__savoi frdois_le fren_ligne fressai_=O frest__le frest_a frexcel__> frexpir_=D frexpir__> frheure_>
-13 frla_fiche frle_savoi frne__plus frnous__avion frnous__vos frpardo_> frpas_d frpasse__excel frperio__essai
-13 frperio_d frpour__echan frpourr__appel frpropo_le frsaure__=O frsavoi_=D frsavoi__> frtout_=O frtout__=D frun_=D
-13 frun_excel frvotre__n frvotre_part frvotre_visit frvous_avion how:AFT&EVENT p:START p:YOUR s.deaus s.debuero
-13 s.deden s.deeinst s.enbottl s.enbring s.encaugh s.endeadl s.endelet s.enenjoy s.enfille s.enfishi s.enin s.eninste
-13 s.enist s.enknows s.enlapse s.enmarch s.ennone s.ennote s.ennoted s.enobser s.enold s.enonly s.enown s.enpatch
-13 s.enpermi s.enpeter s.enprodu s.enpubli s.enrenew s.enretur s.enshow s.ensnow s.enstopp s.ensuits s.ensuper
-13 s.entable s.enteach s.entimes s.enurgen s.enwhy s.enyear s.esentie s.eshorar s.esvolve s.fr: s.frforma s.frpardo
-13 s.frposte s:YOUR
-12 ALL>AWAY2 ALL>O1 ALL>OBEF2 ALL>START ALL>YOUR ASK>>D>>US ASK>>DECIDE>>D ASK>>HEAR>>COND ASK>>PAST>>PAST
-12 ASK>>SEND>>ORG ASK>>TALK>>D ASK>>TELL>>IT ASK>HAVE1 ASK>O2 ASK>OIN2 AWAY>>HE>>TELL AWAY>>NEG>>D AWAY>>O>>TELL
-12 AWAY>FUT AWAY>OUNTIL1 AWAY>WAIT2 CALL>>WE>>D CALL>>YOUR>>THIRD COND>>O>>D COND>>YOU>>START COND>ASK1 COND>START2
-12 COND>THIRD1 COND>VAGUE1 D>>FUT>>NEWS D>>HEAR>>HAVE D>>HEAR>>IT D>>IT>>YOUR D>>NEG>>TELL D>>NEWS>>US D>>O>>YOU
-12 D>>ORG>>ORG D>>ORG>>WAIT D>>WAIT>>ASK D>>YOUR>>TELL D>EVENT2 D>NEG D>THIRD1 D>WAIT2 DECIDE>>NEG>>YOU
-12 DECIDE>>YOUR>>CALL DECIDE>ASK1 DECIDE>OIN1 DECIDE>PAST DOC>>D>>YOUR DOC>>TELL>>WE DOC>>WE>>SEND DOC>PAST2
-12 DOC>TALK1 DOC>WAIT EVENT>>ALL>>D EVENT>>IT>>FUT EVENT>>PAST>>D EVENT>>US>>D EVENT>AWAY EVENT>PAST FUT>>AWAY>>O
-12 FUT>>AWAY>>ORG FUT>>EVENT>>YOU FUT>>ORG>>O FUT>>THIRD>>D FUT>>YOU>>FUT FUT>>YOUR>>THIRD FUT>HE1 FUT>O2 FUT>OBY
-12 FUT>OON FUT>THIRD FUT>WE1 HAVE>>TELL>>YOU HAVE>ASK HE>>EVENT>>HE HE>>EVENT>>PAST HE>>FUT>>AWAY HE>>HE>>D
-12 HE>>US>>PAST HE>>WE>>FUT HE>ASK2 HEAR>>DECIDE>>O HEAR>>IT>>ORG HEAR>>IT>>PAST HEAR>>NEWS>>CALL HEAR>>ORG>>PAST
-12 HEAR>>WAIT>>US HEAR>>WE>>TELL HEAR>>WE>>YOU HEAR>HEAR HEAR>VAGUE HEAR>WAIT HEAR>WE1 HIS>>TELL>>D IT>>ALL>>D
-12 IT>>D>>HEAR IT>>D>>NEG IT>>PAST>>NEG IT>IT1 IT>NEG NEG>>HEAR>>NEWS NEG>>NEG>>D NEG>>US>>D NEG>ALL NEG>PAST
-12 NEG>VAGUE NEWS>>O>>CALL NEWS>>O>>YOUR NEWS>>START>>FUT NEWS>>TALK>>FUT NEWS>ORG NEWS>START O>>COND>>HE O>>D>>NEG
-12 O>>FUT>>D O>>NEWS>>NEG O>>O>>FUT O>>WE>>SEND O>>YOUR>>PAST O>AWAY O>HE1 O>TELL OBY>HEAR1 OBY>WAIT1 OBY>WE OBY>WHEN
-12 OFROM>D OIN>AWAY OIN>FUT2 OIN>IT1 OIN>IT2 OIN>SEND2 OON>ASK ORG>>AWAY>>HE ORG>>FUT>>EVENT ORG>>HAVE>>HIS
-12 ORG>>HIS>>TELL ORG>>IT>>WE ORG>>START>>O OUNTIL>D2 OUR>>CALL>>TALK OUR>>SEND>>AWAY OUR>>START>>NEG OUR>OIN1
-12 PAST>>D>>EVENT PAST>>HAVE>>HAVE PAST>>HEAR>>D PAST>>TALK>>PAST PAST>>WE>>PAST PAST>>YOU>>CALL PAST>>YOU>>PAST
-12 PAST>>YOUR>>D PAST>CALL PAST>TALK SEND>>D>>ASK SEND>>D>>WE SEND>>HEAR>>YOU SEND>>ORG>>HIS SEND>>YOU>>WHEN
-12 SEND>>YOUR>>D SEND>WHEN1 START>>D>>ORG START>>EVENT>>D START>>O>>IT START>HEAR2 START>IT2 START>ORG1 START>PAST2
-12 START>SEND2 START>START1 START>WAIT2 START>WHEN START>WHEN1 SURE>OBEF TALK>>OUR>>D TALK>>WAIT>>D TALK>OBY2
-12 TALK>OIN1 TALK>YOUR TELL>>D>>ASK TELL>>HIS>>D TELL>>NEWS>>O TELL>>PAST>>D TELL>>THIRD>>D TELL>>WHEN>>D
-12 TELL>>YOU>>US TELL>>YOU>>YOU TELL>COND TELL>HIS TELL>OON1 TELL>THIRD THIRD>>D>>FUT THIRD>FUT US>>D>>FUT
-12 US>>HEAR>>YOU US>>YOU>>NEG US>COND2 US>HEAR US>OBEF US>SEND VAGUE>AWAY2 WAIT>OBY WE>>D>>START WE>>NEG>>NEWS
-12 WE>>NEG>>SURE WE>>O>>FUT WE>>OUR>>AWAY WE>>PAST>>FUT WE>>PAST>>WE WE>>PAST>>YOU WE>>TALK>>NEG WE>DOC1 WE>HAVE2
-12 WE>OUR1 WE>WHEN1 WHEN>>O>>IT WHEN>>PAST>>WE WHEN>ASK2 WHEN>START YOU>>D>>ALL YOU>>D>>US YOU>>FUT>>DECIDE
-12 YOU>>FUT>>HE YOU>>HEAR>>WAIT YOU>>IT>>D YOU>>SEND>>O YOU>>TALK>>US YOU>>WE>>ASK YOU>>YOU>>ASK YOU>DOC2 YOU>OIN
-12 YOU>PAST1 YOU>VAGUE2 YOUR>>ALL>>NEG YOUR>>CALL>>D YOUR>>D>>WE YOUR>>DOC>>WE YOUR>>NEWS>>START YOUR>>TALK>>PAST
-12 YOUR>>TELL>>FUT YOUR>>TELL>>ORG YOUR>>TELL>>TELL YOUR>IT2 YOUR>OIN YOUR>TELL YOUR>WAIT1 YOUR>YOUR1 YOUR>YOUR2
-12 a:VAGUE b:OBEF b:OFROM c.deanzei c.debissc c.dedafue c.dedo c.deein c.deeintr c.deempfa c.deersch c.dees c.degeld
-12 c.degenie c.dehaben c.delerne c.deletzt c.deneu c.deneue c.despese c.desprec c.deum c.enbaker c.enbetwe c.enbig
-12 c.enc c.enceleb c.encerti c.enclini c.encoffe c.encohor c.enconve c.encounc c.endepot c.endied c.endoor c.endown
-12 c.endrive c.endubli c.enelect c.eneven c.enexpen c.enflat c.enfridg c.enguy c.enhambu c.enheari c.enif c.enjump
-12 c.enlibra c.enlove c.enlyon c.enmade c.enmovin c.enof c.enolder c.enooo c.enopens c.enparke c.enpassp c.enpassw
-12 c.enplayi c.enproof c.enquick c.enre-ad c.enremai c.enreorg c.enresig c.enrest c.ensat c.enshed c.enshuts
-12 c.ensites c.enslide c.ensport c.ensuit c.enswede c.entalki c.enteach c.enthey c.entried c.enup c.envacan c.enwalke
-12 c.enwall c.enwall- c.enwater c.enwheth c.enwk c.esbien c.escerti c.escontr c.escubri c.esdel c.esestam c.esllama
-12 c.esmover c.esotra c.espatro c.espodem c.esrecep c.esretir c.esseria c.esvence c.esvenir c.esviaje c.frai c.frans
-12 c.frbien c.frcela c.frchef c.frdepla c.frdispo c.frecrit c.frelect c.frperio c.frpourr c.frserai c.frson c.frsont
-12 c.frtest c.fry c:OFROM de9__9 de9__uhr de<__anzei de<__auch de<__des de<__geben de<__inter de<__lerne de<__prakt
-12 de<_eintr de<_genie de<_horst de<_schad de<_spese de=D__ausge de=D__bissc de=D__hoere de=D__im de=D__mal de=D__ob
-12 de=D_ander de=D_geloe de=D_schon de=O_! de=O_=O de=O__do deangeb_gilt deanzei__=D dearbei__der deauch__gehen
-12 deauf__=D debegin_die debewer__der debewer_ist debissc__bitte debitte__ueber debitte_um debrand_> dedas__ab
-12 dedas__ihnen dedas_buero dedass_ich dedauer__> deden__> deden_tag deder__waere dedes__muess dedie_anzei deein_>
-12 deein__gedul deeinzu_> deerrei_mich defuell__das defuell_sie degedul__! degedul_bitte degehen_? degeloe_>
-12 degenie_sie degilt__> dehaben_uns deherr_wilk dehorst_=D dehorst__> deich_hatte deihnen_die deihre__loesc
-12 deihre_rueck dein_der deinter_noch deist_nicht dekenne_> delaeuf__> delink__=D delink_ist deloesc__=D demacht_=D
-12 demuess__mich demuess_sie deneu__> desekre__> desekre_ab deservi__=O desind__=D despese__sie despese_rechn
-12 destell__noch destell_laeuf deueber__sekre deund_=O deuns_auf deunser__=D deunser__laeuf deunser_angeb
-12 deunser_neue deunser_stell deverni_> devon_9 dewerde__verni dewiede_> dewir_ihnen dewir_inter dewir_mit
-12 dewuerd_auch en9_! en9__in en9__other en9__then en9__you en9_decem en9_has en9_works en:_=O en<__ask en<__call
-12 en<__data en<__docum en<__good en<__had en<__job en<__needs en<__newsl en<__onboa en<__posit en<__q en<__resta
-12 en<__restr en<__schem en<__sick en<__submi en<__talki en<__tell en<__tomas en<__tried en<__two en<__wk en<_are
-12 en<_best en<_bette en<_comme en<_curre en<_deadl en<_down en<_drop en<_had en<_hr en<_paid en<_payro en<_perfe
-12 en<_provi en<_regis en<_rejec en<_remin en<_this en=D__9 en=D__? en=D__about en=D__aslee en=D__attac en=D__decid
-12 en=D__enjoy en=D__in en=D__link en=D__mail en=D__need en=D__our en=D__patag en=D__perso en=D__slow en=D__sport
-12 en=D__team en=D__thank en=D__treat en=D__wall- en=D__year en=D_also en=D_betwe en=D_does en=D_if en=D_in en=D_is
-12 en=D_look en=D_newbo en=D_of en=D_paysl en=D_since en=D_wk en=O_=D en=O__alrea en=O__am en=O__came en=O__close
-12 en=O__give en=O_calls en=O_home en=O_offic en=O_party en=O_pleas en=O_yours ena__girl ena__long ena__note
-12 ena__that ena_sched ena_think enabout__new enacces__email enactua__and enadver_close enafrai__are enagain__but
-12 enagree__we enallow_is enam__=D enam__from enam_actua enam_trave enamong_them enand_9 enand__for enand__mail
-12 enand__on enand__was enand_nothi enand_so enand_your enanna__she enanoth_appli enanyth__=D enappli__has
-12 enappli__not enappli_close enappli_perio enappoi_you enare__among enare__autom enare__other enare__recru
-12 enare_inter enare_welco enas__know enas_it enas_promi enask__feedb enasked_me enaslee__you enaslee_when enat__!
-12 enat__gate enat__momen enat_sea enattac__form enattac__the enattac_is enautom__: enautom_reply enbe__=D
-12 enbe__again enbe__here enbe__holid enbe__site enbe_inter enbecau__panel enbeen_short enbest__> enbette__tell
-12 enbette_i enboard__answe enbook__table enbook_your enbooke__=D enbooke_for enbored__=D enbored_here enbudge_which
-12 enc_=O encall__at encall__booke encall_anna encalle__=D encan__becau encan__check encan__made encan__reach
-12 encan__the encan_come encan_reach encandi__were encaugh_me encentr__=D encerta_=O enchase__> enchose__else
-12 enchose_anoth enclass_=D enclose_=O enclose_> enclose__the encome__it encome_get encomme_: encomme__=D
-12 encommi__conve encommi_next encommi_sits encommi_which enconsi_you encontr_=D encontr_runs enconve_> encould__make
-12 encto_> enday__9 enday_at endays_=D endays__=O endays__> endear_mei endecid__exten endecis_can endecis_on
-12 endid__to endid_write endied_=D endirec_> endo__drive endo_becau endocum_=D endrive__here endrive_out endubli_=D
-12 endubli__> eneach__> eneight_> enelsew_> enend__now enexact__=O enexpec__take enexpec_your enexten__appli
-12 enexten_the enfeedb__=O enfeel__to enfeel_free enfield_=D enfield__> enfille_> enfinis_the enfor__after enfor__in
-12 enfor_playi enform__retur enforwa__heari enfree__=D enfrom__=O enfrom_home enfrom_which engate_> engets__=O
-12 engirl_due engive__board engiven_out engoing_> engone__=D engone__> engone_quiet engood_? engood__> enhad_time
-12 enhalf-__schoo enhalf-_the enhalf_days enhambu_=D enhambu__> enhand_in enhappy_to enharve_=O enhas__> enhas__its
-12 enhave__an enhave__her enhave__littl enhave__think enhave_caugh enhave_come enhave_reach enhave_sched enhe__call
-12 enheari__you enhi__hope enhirin_=D enhirin__froze enhirin__next enhit__bank enholid__is enholid__so enholid_allow
-12 enholid_at enholid_here enhour_of enhours_end enhr__has enhr_needs eni__actua eni__calli eni__leavi eni__only
-12 eni__reply eni__trave eni_do eni_mean eni_only eni_promi eni_retur eni_tried eni_wish enif__at enif__candi enif_a
-12 enif_they enin__eveni enin__no enin__spam enin_dubli enin_hambu enin_lisbo enin_our eninste_> eninter__can
-12 eninter__candi eninter__us eninter_for eninter_other eninter_progr eninter_the eninter_will enintro_you eninvoi_9
-12 enis__leave enis__plus enis__week enis_an enis_booke enis_dark enis_due enis_shut enis_sport enit__a enit__at
-12 enit__hand enit__yours enit_if enit_s enit_up enjob__> enjump_on enjust__remin enjust__to enk_start enknow__told
-12 enlapse_=D enlast__paysl enlate_appli enlates__can enlates_i enleast_=D enleast__> enleft__my enlegal__are
-12 enlegal_who enlike__have enlike_to enliter__> enlittl__due enlittl_girl enlong__we enlong_time enlooki__=O
-12 enmade__we enmails_=D enmake__=O enme__ring enme_if enmean_it enmeeti_> enmei__do enmei_pleas enmessa__have
-12 enmessa__morni enmomen_she enmr__=D enmr__s enmust__the enmust_give enmy_=D enname_> enneed__certi enneed__in
-12 enneed_it ennew__in ennew__start ennew_offic ennewbo_> ennewsl__out ennewsl_goes ennext_conve ennice__to
-12 ennice_talki enno_=D enno__will enno__with enno_appoi enno_email enno_hire enno_new ennorma__out ennorma_go
-12 ennot__at ennot__on ennot__so ennot_a ennot_among ennot_at ennot_call ennot_drive ennot_hire ennot_hirin ennot_let
-12 ennot_there ennothi__open ennothi_s ennothi_to ennotif_=O enof__answe enof__open enof__with enoff_> enoff__newbo
-12 enoffer__go enoffer_norma enoffic__end enoffic__that enoffsi_=D enok_i enolder__=D enon__at enon__back enon__call
-12 enon__inter enon_what enon_with enonboa_takes enonce__i enonce_recei enonly__> enonly__that enonly_so enonly_two
-12 enooo_=D enopen__us enopen_with enor_9 enor_=D enor__at enorder_=D enorder__> enother_we enour__? enour__allow
-12 enour_cto enour_holid enour_newsl enourse_=D enout_here enpaid__shoul enpanel_reads enparty__=D enpatag__phone
-12 enpatag_no enperso_=D enphone_=D enplace__at enplace__someo enplayi__us enplayi_for enpleas__anna enpleas__in
-12 enpleas_let enpleas_submi enpleas_uploa enplus_publi enpm__> enpoint__> enpost_was enproba__a enproba_make
-12 enproce__of enproce_consi enprodu__for enprogr__been enpromi__for enprovi__date enprovi_start enpubli__here
-12 enput__down enquest_=O enrathe__promi enrathe_not enread_this enreadi__> enreads__> enrecei_i enrecei_of
-12 enrecru_=D enrecru__> enrecru__on enrejec__sent enrejec_are enremin_: enremin__our enreply_: enreply__your
-12 enrequi_=D enrequi__> enresig__for enrest__the enresta__at enresta_shuts enrestr_=D enrestr__> enring__the
-12 enrole_> ens__a ens__dubli ens__last ens__not ens__say ens__us ens_not ens_shut ensaid_he ensaid_yes ensalar__k
-12 ensame_link enschoo_is ensecre__reope ensecre_is ensee__again enseein__=D enseein_you ensend_us ensent_autom
-12 ensettl_on enshe__=D enshut__=D enshut_ourse enshuts__the enshuts_at ensick_=D ensick__> ensigne_=D ensigns__>
-12 ensigns_anyth ensite_> enslide_=D enso__him enso__is enso_ask ensomeb_=D ensomeo__a enspend__=D ensport__>
-12 ensport_week enstaff_> enstart__: enstart__holid entalk_> entalki__you entalki_to enteam_> enteam_met enteam_s
-12 entell__which entest_can enthat__a enthat__call enthat__were enthat_for enthat_it enthat_works enthat_your
-12 enthe__decla enthe__expir enthe__kitch enthe__news enthe__progr enthe__shuts enthe_baker enthe_big enthe_depot
-12 enthe_eveni enthe_figur enthe_invit enthe_only enthe_schem enthe_shift enthe_signe enthe_staff enthe_third
-12 enthen_we enthey__proba enthey_aim enthing__forgo enthink_it enthink_we enthis_posit enthis_post entime__look
-12 ento__any ento__inste ento__we ento_appoi ento_heari ento_let ento_spend entold__candi entold_all entook_=D
-12 entook__=D entouch__=O entry__> entwice__> entwice__year entwice_a entwo__=D entwo_colle entwo_hours enunava_=D
-12 enunder_our enunfor_the enunsuc__may enuntil__least enuntil_at enup__at enup__messa enus__answe enus__if enus__or
-12 enus__pleas enus_an enus_have enus_will enusual__perio enusual_notic enwante__know enwas__from enwas__the
-12 enwas_going enwas_taken enwe__and enwe__discu enwe__in enwe__need enwe__offer enwe__said enwe_could enwe_got
-12 enwe_restr enwe_say enwe_spoke enwelco_to enwere__on enwere__succe enwere_you enwhat__would enwhat_a enwhen__good
-12 enwhen_is enwill__about enwill__make enwill__place enwill_decid enwill_discu enwish_it enwith__guy enwith__sched
-12 enwith_your enwitho_inter enwk_? enwk__> enwork_? enwork__so enwork_from enworks__we enworks_other enwould__not
-12 enwould__take enwould__work enwould_know enwould_said enyears_and enyes_> enyou__and enyou__caugh enyou__come
-12 enyou__is enyou__playi enyou__see enyou__so enyou__take enyou__welco enyou_confi enyou_could enyou_did enyou_down
-12 enyou_go enyou_let enyou_somet enyou_take enyou_well enyour_detai enyour_form enyour_lette enyour_mobil
-12 enyour_paper enyours__=D es9__=O es:_=O es:__por es<__entre es<__favor es<__mover es<__ofici es<__patro es<__perio
-12 es<_abrim es<_confi es<_fecha es<_horar es<_mande es<_neces es<_podem es<_por es=D__discu es=D__esper es=D__por
-12 es=D__tiene es=D_para esa__nada esabrim_=D esabrim__> esal_equip esatenc_: esbien__=D esbien_el esconoc__equip
-12 esconoc_al esconvo__=D esde__de esde_atenc esde_prepa esel__se esel_anunc esel_pago esel_patro esen_la esen_recep
-12 esescri_=O eshorar__atenc eshoras_> esla__que esla_convo esleo__> esmover__llama esmover_la esno__=O esno__>
-12 esno__de esno_has esnuest_ofici espatro__reuni espatro_se espodem__la espodem_mover esprepa_: esprepa__=D
-12 esprese__> espuest__cubri esque__has esque_nos esqueda__=D esqueda_el esrecep_> esreuni__=D esreuni_el esse__>
-12 esse_cubri esse_ha esse_reuni esseria_=D essi__tiene essi_le estarde_> estiemp__prepa estiemp_de estiene__nuest
-12 estiene__para esy_discu fr9__=O fr<__annue fr<__burea fr<__des fr<__forma fr<__gele fr<__lien fr<__prese
-12 fr<__stage fr<_bonjo fr<_nos fr=D__=O fr=D__cela fr=D__de fra_l fra_nouve frabsen__> fradres_a frappel_=D frau__=D
-12 frau__> frautre__> fravez_pas frburea__ferme frcandi_n frchef_tranc frcontr_signe frde_9 frde__elect frde_nous
-12 frde_nouve frdu__=O frelect__publi frelect_sera fressai__> frest_ferme frgele__=D frgele_tout fril__reuni fril_se
-12 frje__=D frl__sera frl_elect frl_essai frla_forma frle__de frle__signe frle_chef frle_comit frle_resul frle_stage
-12 frlien_expir frligne_=D frligne__> frm_a frmerci__nous frmon_retou frn_avez frnos_burea frnote__> frnouve_de
-12 fron_gele frpas_=D frpasse_a frperso__> frpour_votre frpubli__> frque__candi frque_votre frrenco__equip frrenco_l
-12 frrende_=D frrendr_son frresul_=O frresul__l frresul_de frretou__> frreuni__nouve frreuni_a frsera__=O
-12 frsera_publi frsi_cela frvotre_prese frvous__avez frvous_n frvous_renco fry__> how:THRU s.degenau s.deguten
-12 s.dehorst s.denach s.deplatz s.deschad s.enacces s.enad s.enamong s.enannua s.enaslee s.enbadge s.enbox s.enclaim
-12 s.encurre s.endark s.ened s.enfurth s.engate s.engreat s.enheld s.enhire s.enknown s.enleeds s.enliked s.enmachi
-12 s.enmenti s.enmilan s.enmost s.enms s.ennewbo s.enpause s.enpeace s.enpolic s.enprogr s.enproje s.enq s.ensell
-12 s.ensome s.enspam s.enticke s.entour s.enturna s.enunabl s.enunsuc s.enup s.enweigh s.es: s.esantes s.esanunc
-12 s.esatenc s.eshas s.esinter s.esllega s.esperfe s.esprepa s.fravant s.frbonjo s.frete s.frl s.frmessa s.frnote
-12 s.frpont s.frresul s.frtoute s.frun s.fry s:O
-11 ALL>>FUT>>NEG ALL>>HEAR>>HAVE ALL>>PAST>>IT ALL>>TELL>>ORG ALL>ASK ALL>OBY2 ALL>START1 ALL>WHEN1 ASK>>ASK>>ASK
-11 ASK>>ASK>>TELL ASK>>AWAY>>D ASK>>D>>CALL ASK>>NEG>>SEND ASK>>WAIT>>YOUR ASK>>WE>>HEAR ASK>>WE>>TELL ASK>>YOUR>>O
-11 ASK>HEAR2 ASK>ORG2 AWAY>>D>>HE AWAY>>ORG>>D AWAY>AWAY2 AWAY>D1 AWAY>O1 AWAY>OUR AWAY>VAGUE2 AWAY>WE2 AWAY>YOUR2
-11 CALL>>D>>TALK CALL>>TALK>>ORG CALL>CALL2 CALL>OBETW CALL>OIN2 CALL>START2 COND>>D>>O COND>>HE>>FUT COND>>WE>>FUT
-11 COND>>WE>>HEAR COND>NEG1 COND>O2 COND>START1 D>>ALL>>PAST D>>CALL>>O D>>DECIDE>>ORG D>>FUT>>EVENT D>>FUT>>US
-11 D>>HEAR>>ORG D>>IT>>AWAY D>>IT>>HAVE D>>IT>>HEAR D>>IT>>SEND D>>IT>>START D>>NEG>>O D>>NEG>>PAST D>>NEWS>>TELL
-11 D>>O>>HE D>>ORG>>EVENT D>>PAST>>ORG D>>PAST>>WE D>>TELL>>ALL D>>TELL>>IT D>>WAIT>>O D>>WE>>ALL D>>WHEN>>IT
-11 D>>WHEN>>OUR D>>YOU>>ASK D>>YOU>>NEG D>>YOU>>TALK D>ASK1 D>OBETW1 DECIDE>>D>>NEWS DECIDE>>TALK>>ORG
-11 DECIDE>>YOUR>>START DECIDE>ASK2 DECIDE>OBY2 DECIDE>OON2 DECIDE>START2 DOC>>ASK>>EVENT DOC>>ASK>>WE DOC>>DECIDE>>D
-11 DOC>>EVENT>>D DOC>>WAIT>>D DOC>FUT2 DOC>HAVE1 DOC>OIN DOC>OIN1 DOC>WE EVENT>>IT>>NEWS EVENT>>O>>EVENT EVENT>ALL
-11 EVENT>OWITHIN1 EVENT>PAST1 EVENT>TALK2 FUT>>D>>IT FUT>>HE>>D FUT>>NEG>>DECIDE FUT>>NEG>>NEWS FUT>>NEWS>>ORG
-11 FUT>>O>>ORG FUT>>START>>US FUT>>START>>YOU FUT>>TALK>>D FUT>>YOU>>ORG FUT>>YOUR>>COND FUT>START1 HAVE>>DECIDE>>ORG
-11 HAVE>>O>>WE HAVE>HIS HAVE>ORG1 HE>>ASK>>DECIDE HE>>D>>WAIT HE>>HEAR>>DECIDE HE>AWAY1 HE>OON2 HE>SEND HE>START2
-11 HE>WHEN HE>YOUR2 HEAR>>D>>WAIT HEAR>>DECIDE>>ALL HEAR>>DECIDE>>YOUR HEAR>>HAVE>>PAST HEAR>>NEWS>>NEG HEAR>>O>>O
-11 HEAR>>O>>WHEN HEAR>>TELL>>NEWS HEAR>>US>>IT HEAR>>WAIT>>NEWS HEAR>>WE>>O HEAR>>YOU>>START HEAR>>YOUR>>DECIDE
-11 HEAR>ASK2 HEAR>O2 HEAR>OBEF1 HEAR>OON HEAR>OUNTIL1 HEAR>OUNTIL2 HEAR>YOUR1 HIS>SEND IT>>CALL>>YOU IT>>D>>ORG
-11 IT>>D>>PAST IT>>D>>SEND IT>>DECIDE>>D IT>>HAVE>>O IT>>HEAR>>TALK IT>>PAST>>D IT>>PAST>>TALK IT>>START>>AWAY
-11 IT>>WE>>PAST IT>>YOU>>NEWS IT>>YOU>>START IT>>YOU>>TELL IT>AWAY2 IT>HIS IT>OFROM2 IT>YOUR2 NEG>>D>>WHEN
-11 NEG>>DOC>>HEAR NEG>>EVENT>>YOU NEG>>HEAR>>IT NEG>>OUR>>CALL NEG>>PAST>>CALL NEG>>SEND>>AWAY NEG>>WAIT>>YOU
-11 NEG>>WE>>D NEG>ALL1 NEG>ALL2 NEG>AWAY NEG>CALL1 NEG>DOC1 NEG>HE1 NEG>OUR NEG>WHEN1 NEWS>>ASK>>WE NEWS>>CALL>>OUR
-11 NEWS>>DECIDE>>O NEWS>>NEG>>SEND NEWS>>OUR>>EVENT NEWS>>OUR>>FUT NEWS>>TELL>>O NEWS>>US>>O NEWS>OWITHIN O>>COND>>D
-11 O>>D>>AWAY O>>EVENT>>CALL O>>HEAR>>D O>>IT>>DECIDE O>>IT>>WE O>>NEG>>AWAY O>>NEG>>D O>>SEND>>D O>NEWS2 O>US1
-11 O>WHEN2 O>YOUR2 OFROM>AWAY OFROM>WE1 OIN>NEG OIN>SURE OON>HE OON>WHEN2 ORG>>D>>O ORG>>FUT>>AWAY ORG>>FUT>>O
-11 ORG>>HEAR>>WAIT ORG>>ORG>>O ORG>>PAST>>PAST ORG>>START>>D ORG>>WAIT>>EVENT ORG>>WAIT>>IT ORG>OWITHIN2 OUNTIL>WE2
-11 OUR>>CALL>>D OUR>>COND>>YOU OUR>>TALK>>HAVE OUR>>TELL>>WAIT OUR>IT OUR>THIRD PAST>>D>>FUT PAST>>D>>WHEN
-11 PAST>>D>>YOU PAST>>DOC>>D PAST>>FUT>>ASK PAST>>FUT>>CALL PAST>>FUT>>HEAR PAST>>FUT>>TELL PAST>>IT>>D PAST>>NEG>>D
-11 PAST>>OUR>>TALK PAST>>WE>>HEAR PAST>CALL2 PAST>IT1 SEND>>AWAY>>EVENT SEND>>IT>>D SEND>DOC START>>ASK>>D
-11 START>>DECIDE>>D START>>FUT>>TELL START>>O>>AWAY START>>TALK>>D START>>WAIT>>ALL START>>WAIT>>US START>>WE>>O
-11 START>ASK START>AWAY1 START>COND1 START>DOC START>HAVE2 START>HEAR1 START>SEND START>TALK2 START>WE SURE>FUT2
-11 TALK>>ALL>>TELL TALK>>ASK>>D TALK>>ASK>>HEAR TALK>>D>>CALL TALK>>D>>WE TALK>>HAVE>>AWAY TALK>HAVE2 TALK>OBETW2
-11 TELL>>CALL>>O TELL>>D>>PAST TELL>>DECIDE>>D TELL>>HEAR>>AWAY TELL>>IT>>O TELL>>OUR>>D TELL>OON2 TELL>OUNTIL2
-11 TELL>YOUR2 THIRD>>START>>D US>>D>>HE US>COND US>ORG1 US>YOU US>YOUR US>YOUR1 VAGUE>>ALL>>D VAGUE>TALK1
-11 WAIT>>EVENT>>D WAIT>>IT>>IT WAIT>>ORG>>D WAIT>>ORG>>PAST WAIT>>TALK>>ASK WAIT>HE WAIT>HIS1 WAIT>PAST1 WAIT>START2
-11 WAIT>THIRD1 WE>>AWAY>>FUT WE>>AWAY>>TELL WE>>D>>CALL WE>>D>>TALK WE>>DOC>>D WE>>DOC>>YOU WE>>FUT>>PAST
-11 WE>>NEG>>ASK WE>>NEG>>WAIT WE>>O>>WE WE>>ORG>>HEAR WE>>PAST>>HEAR WE>>START>>TALK WE>>TELL>>DECIDE WE>>TELL>>OUR
-11 WE>D1 WE>NEG WE>OON WHEN>>O>>SURE WHEN>>OUR>>AWAY WHEN>>YOUR>>D WHEN>>YOUR>>TALK WHEN>FUT WHEN>IT1 WHEN>OIN1
-11 WHEN>START2 WHEN>WAIT2 YOU>>ALL>>D YOU>>D>>WAIT YOU>>D>>WE YOU>>DOC>>O YOU>>IT>>ORG YOU>>US>>COND YOU>>VAGUE>>O
-11 YOU>>WAIT>>TALK YOU>SEND1 YOU>THIRD YOUR>>ASK>>D YOUR>>AWAY>>D YOUR>>CALL>>PAST YOUR>>D>>ALL YOUR>>DECIDE>>D
-11 YOUR>>EVENT>>D YOUR>>START>>WAIT YOUR>>TALK>>ASK YOUR>AWAY YOUR>EVENT1 YOUR>START YOUR>START1 a:OWITHIN b:OUNTIL
-11 b:THIRD c.deals c.deauch c.deauf c.debesta c.dedie c.deeinzu c.definde c.defrau c.degebun c.degeloe c.dehab
-11 c.dehalte c.deherr c.dekanns c.dekonto c.delief c.delink c.deob c.deoffen c.derufen c.deschaf c.deseit c.desomme
-11 c.desozia c.desparg c.desperr c.dewaere c.deweg c.dewerks c.enaddre c.enafrai c.enany c.enautho c.enaward
-11 c.enbirmi c.enbusy c.encamp c.encar c.encard c.encarri c.enchef c.enclick c.enconsu c.encould c.endocum c.enemplo
-11 c.enengag c.enenoug c.enfelt c.enfesti c.enfine c.enfull c.engone c.engrid c.enhall c.enhereb c.enholdi c.enhome
-11 c.enkept c.enleast c.enlift c.enlittl c.enmeter c.enmobil c.ennd c.ennight c.ennorma c.ennot c.enonboa c.enoslo
-11 c.enpicke c.enpub c.enquiz c.enrain c.enrang c.enrecor c.enrecru c.enresch c.enresur c.enretre c.enrota c.enseat
-11 c.ensent c.enserve c.enshutt c.ensouth c.ensprea c.enstati c.envideo c.enwards c.enwish c.enzoom c.es=O c.esalega
-11 c.esaseso c.esesper c.esfactu c.esfavor c.esh c.esjefe c.esofrec c.espago c.esperma c.esprome c.esrecla c.esrogam
-11 c.essera c.estus c.esvacac c.frbon c.frconsu c.frdebut c.frecole c.fremplo c.fren c.frfait c.frfonct c.frlieu
-11 c.frme c.frpourv c.frs c.frsalon c.frsans c.frsi c.frvacan c.frvalab c.frvus c:OWITHIN de9__bis de<__dass
-11 de<__diese de<__einar de<__konto de<__nicht de<__rufen de<__sind de<__sperr de<_an de<_es de<_guten de<_haben
-11 de<_in de<_nun de<_ob de<_seit de=D_? de=D__errei de=D__fuer de=D__gesag de=D__kann de=D__nicht de=D_gebun
-11 de=D_schaf de=D_warte de=D_weg de=O__9 de=O__alle de=O__an de=O__besti de=O__dir de=O__im de=O_aber de=O_danac
-11 de=O_erhal de=O_nicht dean_diese deander_bewer deantwo_ich deanzei_lief deauf__messe deauf_den deauf_ihr deaus_>
-11 debesch__sie debesch_ob debetri__den debetri_ueber debuero_=D debuero__antwo dedann_! dedas__gilt dedas__wird
-11 dedas_konto deden__krieg deden__zurue deden_ferie deden_sozia deder__ueber deder_termi dedie__auf dedie__lief
-11 dedie_posit dedie_werks dediese__halte dedo__9 deeinar__=D deeinar_dauer deelter_> deentsc__betri dees__noch
-11 dees_bei deferie_zurue defrage_=D defuer_den degebun_> degeht_=D degenau_=O degenau__=O degern__> degesag_=O
-11 degespr_> deguten_tag dehaben__wir deherr__> deich__auf deim__und dein__ferie dekoenn__uns dekommi__das
-11 dekonto__=D dekonto_wird delaeuf_=D delasse__sich deleide__> deleite__> delief_=D delief__> demehr_=O demit__>
-11 demoech_=D demoech_wir denach__ihrer denach_meine denicht__=O denicht_versp denicht_von deob__=D deob_sie
-11 depasst_? depasst__> deplatz_> deschoe_=O deschon__> desich_=O desich__zeit desollt_sie desozia_> desprec_>
-11 destell__niema destell_ich detagt__naech deueber__sozia deuns__unter deunter__> deunter_werde devon_ihnen
-11 dewaere_der deweg__=O dewiede_am dewir_haben dewir_wuerd dewird__geloe dezum__ist dezurue_=O en9__am en9__et
-11 en9__possi en9_nd en9_so en9_to en:__have en:_it en:_sam en:_would en<__admin en<__anoth en<__asses en<__baker
-11 en<__build en<__came en<__custo en<__encou en<__flies en<__grid en<__hire en<__in en<__jobs en<__launc en<__lift
-11 en<__light en<__line en<__long en<__moves en<__ok en<__perio en<__refer en<__sugge en<__super en<__switc en<__task
-11 en<__techn en<__wish en<_also en<_and en<_confi en<_most en<_notic en<_south en<_start en<_the en<_when en<_you
-11 en=D__all en=D__assum en=D__badge en=D__birmi en=D__each en=D__from en=D__full en=D__good en=D__half en=D__half-
-11 en=D__it en=D__joke en=D__nine en=D__nobod en=D__nothi en=D__open en=D__prese en=D__up en=D_back en=D_came
-11 en=D_comin en=D_expec en=D_far en=D_make en=D_none en=D_other en=D_party en=D_perio en=D_there en=D_what en=O_?
-11 en=O__climb en=O__door en=O__else en=O__has en=O__ir en=O__would en=O_have en=O_he en=O_in en=O_initi en=O_our
-11 en=O_outsi en=O_priya en=O_than en=O_when en=O_which ena__contr ena__direc ena__he ena_flat ena_mount ena_perma
-11 ena_revie ena_secon ena_thoug ena_tour enabout_it enabroa__back enabroa_and enad__you enad_was enadmin_=D
-11 enadmin__9 enadver__> enafrai__need enafter__or enafter__us enafter_at enagain_=D enagain__resul enagend__=D
-11 enagree_=D enall__> enall__for enallow__> enalong__the enalrea_=O enalrea__=D enalso__> enalso__is enalso__moved
-11 enalso_choir enaltog__expec enaltog_so enam__altog enam__annua enam__camp enam__sick enam_curre enam_open
-11 enam_prese enam_unava enam_up enan_apolo enan_appli enana_we enand_=O enand__away enand__love enand__new
-11 enand__other enand__publi enand__reply enand__see enand__start enand__unani enand__we enand_again enand_are
-11 enand_as enand_do enand_our enand_two enannou__> enannou_our enanoth_meeti enanswe__inclu enanswe__pleas
-11 enapolo__promi enapolo_i enappli_windo enare__given enare__short enare_sent enare_shutt enare_think enare_waiti
-11 enaroun_> enarriv__minut enarriv_ten enarriv_with enas__told enasked__we enasked_wheth enassum_we enat__colle
-11 enat__for enat__sites enat__stati enat_camp enat_clien enat_home enat_least enat_nine enavail__? enaway_at
-11 enaway_back enback__front enback__leave enback__my enbadge__be enbadge_will enbaker__shut enbaker_s enbank_=D
-11 enbe__medic enbe_a enbe_erase enbe_joini enbe_offli enbe_prese enbe_re-ad enbe_your enbecau_the enbeen__for
-11 enbeen_asked enbegin__> enbehal_of enbehin_the enbenef__? enbenef_inclu enberli_=D enbetwe__> enbetwe_meeti
-11 enbirmi_> enboat__no enboile__s enboile_man enboth_=D enbudge_=O enbut__offic enbut_the enby__wish enby_unani
-11 encalen__for encall_off encame__in encamp_=D encamp__> encan_=O encan_> encan__answe encan__any encan__go
-11 encan__it encan__put encan_resch encandi_abroa encar_park encarla_=O encerti_=O enchoir__=D enchoir_moved
-11 enchose_someb encitie_> enclaim__couns enclien_sites enclimb_> enclose_: enclose__lunar enclose__noon
-11 enclose__stock encolle__every encolle_read encome_in encomin__every encommi_met encommu_=O encompa_> encompl_=D
-11 encompl__proba encompl_your enconfi_atten enconfl__inter enconfl_of encongr__the encongr_on enconta_us
-11 encontr__the encontr_speak encould__hand encould__hold encours__=D encover_=D encv_=D endate__joini endate__know
-11 endate_pleas enday_will endays__=D endecis__the endelet_=O endelet_> endelet__so endetai__=D endo__conta endo__eat
-11 endo__give endo__hire endo__recei endo__revie endo_our endocum__delet endoes__permi eneach_month enearly_=D
-11 enearly__> eneaste_> enemail_there enengag__will enengag_surve enenjoy__> enenjoy_it enenjoy_our eneveni__9
-11 eneveni_after enevery__but enevery__indep enevery__your enevery_enjoy enevery_inclu enevery_mail enevery_test
-11 enfathe__ill enfathe_fell enfell__> enfell_ill enfind__=D enfire_drill enfirst_> enfirst__> enfirst_week
-11 enflat__=D enflat_for enflies__lyon enfor_=D enfor__flat enfor__it enfor__or enfor_being enfor_its enfor_lunar
-11 enfor_stock enform__> enform__and enform__send enfour_we enfree__a enfrom_offic enfrom_your enfurth__>
-11 enfurth__our enget__perma enget__prope engive__thoug engiven__betwe engo__my engoing__leave engood__then
-11 engood__with engreat_to engrid_=D engrid__> enh__? enh_possi enhad__=O enhand__your enhappy_with enhas__=O
-11 enhas_now enhave__9 enhave__agree enhave__asked enhave__great enhave__recei enhave__someb enhave__them
-11 enhave_compl enhave_howev enhave_only enhave_pushe enhave_recei enhave_you enhe__be enhe__in enhe__me enhe_climb
-11 enhe_flies enher_> enhere_! enhere__the enhim_=O enhim_in enhired_=D enhirin__=O enhold__after enhold__slot
-11 enhold__that enhope_it enhope_the enhouse_=D enhouse__inter enhouse_no enhowev_agree enhr__=D enhr__is enhr_admin
-11 eni__curre eni__open eni__prese eni__unava eni__up eni__work eni_manag enif__=D enif__join enif__need enif__works
-11 enif_so enin__back enin__rain enin_an enin_berli enin_birmi enin_two eninclu_? eninclu__offer enindep__takes
-11 enindep_which eninfor__that eninfor_the eniniti_=O enintak_open eninter__=D eninter__abroa eninter__am
-11 eninter__have eninter__last eninter__peopl eninter__pleas eninter_date eninter_i eninter_nine eninter_run
-11 eninvit__your eninvoi__9 enir_=O enis__! enis__agend enis__than enis__there enis__witho enis_attac enis_best
-11 enis_full enis_half- enis_hereb enis_more enis_offer enis_sick enis_split enit__for enit__full enit__great
-11 enit__offer enit__s enit__someo enit__still enit_all enit_i enits_=D enjob__with enjobs_are enjoin_> enjoini_:
-11 enjoke_> enkeep__detai enkindl__=D enkindl__atten enkindl__your enknow_the enlapse__we enlapse_if enlapto_=D
-11 enlapto__> enlaunc__no enleave_> enleave_back enlectu_=D enleeds_> enleeds_offic enlet__find enlette__with
-11 enlette_arriv enlift_in enlight__close enlight_is enlike__sched enlike__thoug enline__if enlong__will enlong__your
-11 enlong_s enlove__work enlovel__> enlunar__readi enlyon_=D enlyon__> enmade__=D enmade__you enmade_my enmail__our
-11 enmail_again enmail_but enman_s enmanag__and enmanag__meets enmanag__split enmay_reope enme_=D enme__line
-11 enme__what enmedic__=D enmedic_leave enmeet_you enmei_the enmet__after enmet__to enmeter_readi enmilan__the
-11 enmilan_at enminds_about enminut_=D enminut__=D enminut_early enmobil_> enmore_remin enmost__after enmost_eveni
-11 enmove_: enmove__sam enmoved_=O enmoves__=D enmoves_here enmovin__no enmovin_house enmuch__comin enmuch_for
-11 enmust__you enmy__fell enmy__takes enmy_broth enneed__move enneed__resch enneed_an ennew__opens ennew_wing
-11 ennext__=O ennext_to ennight_> ennight__it ennine_> ennine__=D ennine_peopl enno__there enno__your enno_joke
-11 enno_signa ennobod__anyth ennobod_s ennobod_will ennoon_? ennoon__> ennot__no ennot__this ennot_able ennot_given
-11 ennot_need ennothi__=D ennothi__here ennotic__time ennow__the ennow_offer ennumbe_for enof__appoi enof__clien
-11 enof__engag enof__other enof__pub enof__surve enof_an enof_inter enof_joini enof_the enof_yours enoff__=O enoff__s
-11 enoff_altog enoff_grid enoffer__we enoffer__you enoffic__at enoffic__on enoffic_takes enoffic_wordi enok__know
-11 enok_ok enon__wards enon_annua enon_behal enon_file enon_ice enon_medic enonboa__=D enonce__have enonce__recei
-11 enonce_we enone_> enone__i enonly__is enonly__morni enonly_work enooo__> enooo__sorry enopen__=O enopen__from
-11 enopen__noon enopeni_=D enoslo_=D enother__can enour__direc enour__if enour__talk enour_build enour_decis
-11 enour_headq enour_phone enour_scree enour_surve enour_switc enour_treat enout__clien enout__meeti enout__wheth
-11 enout_at enout_betwe enoutsi__=O enpaid_=D enpaid__the enpaid_at enpanel__impre enpanel__meets enpanel__the
-11 enpanel_next enparty__=O enpasse_to enpayab__> enpaysl_=D enpeopl__be enperio_9 enperma__> enperma_contr
-11 enpermi_allow enperso_start enphone__are enplace__=D enpleas_! enpleas__ten enpleas__up enpleas__we enpleas_answe
-11 enpleas_assum enpleas_find enpleas_follo enplus__=D enpm_et enpm_with enpossi_> enpost__be enpost_close
-11 enprese__candi enprese_inter enproba_> enproba__us enproba_revie enproba_takes enpromi__write enprope_answe
-11 enpub__is enpub_quiz enpubli_=O enpubli__selec enpushe__whole enpushe_the enput_forwa enquiz__=D enquiz_is
-11 enreach__=D enreach__my enreach_on enread__test enready__day enready_that enrecei__badge enrecei__docum
-11 enrecei__lette enrefer_> enremai_valid enrenew_=D enreope__=D enreope_it enrepla_takes enreply__my enreply_on
-11 enresch_=D enresch__befor enresul__not enresul__our enresul__your enresur_=D enretur_> enretur__lapto enretur_from
-11 enretur_the enrevie__> enrevie__this enrevie_of enrobin_i enrole__been enruns__and enrush_> ens__in ens__notic
-11 ens__offic ens__quiet ens__with ens_anoth ens_find ens_talk ensaid__was ensalar__paid ensalar_are ensam__away
-11 ensam_is ensame__the ensay__same ensched__call ensched_a enschoo__shut ensecon_round ensecti__inclu ensecti_benef
-11 ensee__offic enselec_=O enselec__an enselec_for enserve_a enshall__on enshort_note enshoul__for enshoul__take
-11 enshoul_consi enshoul_look enshow__round enshut_> enshut__appli enshut__its enshut_the enside_door ensign_=D
-11 ensign__> ensigna_=D ensigna__> ensilen_=D ensite_=D ensites_=D ensites__> ensits__in ensix__> enslot_for
-11 enslow_=D enso__an enso__can enso__keep enso_much enso_there ensorry__s ensorry_back ensouth__is ensouth_light
-11 enspeak_with ensplit__s ensplit_there enstaff__> enstart__=D enstart__will enstart_inter enstati_=D enstati__at
-11 enstill__and enstudy_> enswitc__open enswitc_is entake__that entaken__=D entakes__and entask__not entask_shoul
-11 enteam__you entell_them enten__early enten__is enten_it enten_minut entest__which entest_indep enthank__so
-11 enthat__: enthat__have enthat__is enthat_our enthe__as enthe__candi enthe__car enthe__no enthe__party enthe__sheet
-11 enthe__speak enthe__start enthe__surve enthe__where enthe__windo enthe__wing enthe__wordi enthe_agend enthe_badge
-11 enthe_boat enthe_branc enthe_compa enthe_confe enthe_denti enthe_depar enthe_engag enthe_famil enthe_first
-11 enthe_found enthe_gate enthe_leeds enthe_lift enthe_machi enthe_proba enthe_reorg enthe_stati enthe_super
-11 enthe_techn enthe_visa enthe_wards entheir__about enthem_to enthen_=O enthen__compa enthen__fathe enthen__goes
-11 enthen_every enthere__anoth enthere__nothi enthey__call enthey__howev enthey__pushe enthing_> enthing_we
-11 enthink__perio enthis_decis enthoug__none enthoug__the enthoug_on enthree__peopl entime_=O entime__! ento__hold
-11 ento__me ento__new ento_lyon ento_read ento_resch entold__team entold__we entold_me entom_=D entrain_=D
-11 entrain__=D entreat__you entreat_if entrial__=D entrial_day entwo__> entwo__home enunani__it enunani_wish
-11 enunava__after enunfor__=D enunfor_also enunfor_i enunsuc_candi enup__mount enup__us enus_=O enus__you enus_your
-11 envisa__takes envisa_offic envisit_> enwaiti__an enwalke_=D enwards_=D enwards__no enwas_down enwas_great
-11 enwas_impre enwas_to enwe__anoth enwe__been enwe__nine enwe__other enwe__resum enwe__shutt enwe__that enwe__think
-11 enwe_click enwe_compa enwe_delet enwe_encou enwe_fille enwe_inter enwe_launc enwe_offer enwe_recei enwe_reply
-11 enwe_saw enwe_start enweek__be enweek_will enwent__someo enwere__late enwhat_remai enwhen__rang enwhere_it
-11 enwheth__accep enwheth__click enwheth__shoul enwhich_=D enwhich__we enwhich_takes enwho_are enwhole__=D enwhole__s
-11 enwill__erase enwill__its enwill__offli enwill__prese enwill__re-ad enwill__reach enwill__ready enwill__see
-11 enwindo__=D enwindo__night enwing__=D enwing_opens enwish__is enwish_you enwith__=O enwith__exam enwith__famil
-11 enwith__s enwith_our enwordi_> enwork_morni enwork_with enwould__=D enwould__at enwould__them enwould_like
-11 enwould_love enwould_suit enwrite__behal enwrite_on enwritt__us enwrote_to enyear_and enyes__> enyou__any
-11 enyou__apolo enyou__in enyou__much enyou__resch enyou__soon enyou__tour enyou_ask enyou_asked enyou_hand
-11 enyou_last enyou_tell enyour__card enyour__day enyour__expir enyour__link enyour__now enyour__takes enyour_offer
-11 enyour_permi enyour_perso enyour_salar enyour_trave enyours__us es9_: es<__aseso es<__confi es<__curso es<__nos
-11 es<_empez es<_estoy es<_fuera es<_habla es<_recla es<_traba es=D__de es=D__mano es=D__traba es=D_como es=D_escri
-11 es=D_o esaseso__dispo esaseso_esta esatenc__=D esconcl__> escurso_de esde__y esde_las esde_recla esde_vacac
-11 esdeber_prese esdispo__de esdispo__para esel_corre esel_geren esen__de esen_mano esentre__=D esentre__se
-11 esentre_sera eses_festi esesper__=D esesper_el esesta_dispo esestar__vacac esestar_de esha__nada eshabla__=D
-11 eshabla_el esla__caduc esla__esta esla_factu esle__que esle_esper eslista_: eslista__=D esllama_=D esllama_el
-11 esmande__factu esmande_la esmano__9 esmano_de esme__=D esnada_escri esnadie__> esneces__respu esno__el
-11 esperma_cerra esplazo__recla esprueb_es espuest_se esque__al esque_avisa esque_le esrecla__=D esrecla__la
-11 esrecla_a esrecla_concl esse_pasa essi__=D essu__=D essu_solic estarde_y este_ofrec estiend_> esun__esta
-11 esun_aseso esy__hay fr<__annon fr<__aurel fr<__chef fr<__comit fr<__comme fr<__conge fr<__courr fr<__entre
-11 fr<__nous fr<__salon fr<__trava fr<__vacan fr<_conge fr<_l fr=D_aurel fr=O__conve fr=O__recev fra__entre fra_ete
-11 fra_pourv frannon__reste frannon_est frau_salon fraurel_> fravez__pour frbon__=D frbonjo_ana frbonne__la
-11 frbonne_vacan frburea_seron frclotu_des frcomit__=D frconge__=D frconsi__votre frcontr__effet frcontr_prend
-11 frconve_=D frde__le frde__repon frde_vous frdebut_=D frderni__est frderni_jour frdis_=O fren_depla fren_fonct
-11 frentre__fonct frentre_en fressai_=D frest__pourv frest_reste frfiche_=D frfiche__> frfonct_=D frh_=O frheure_de
-11 fril__a fril__effet fril_y frje_serai frjour__=D frjour_est frl_ecole frl_entre frl_equip frla_date frle__prend
-11 frle_rende frle_test frmerci__me frmerci_de frmidi_> frmme__> frmon__jour frmon_derni frne_prend frnos__seron
-11 frnotre_entre frnous_avons frnouve__notre frouver__> frposte__a frpour_nous frpourv_=D frpourv__> frpouve_nous
-11 frrespo_=D frretou_=D frretou__fiche frretou_la frs_est frsalon_=D frsalon__> frsans__de frsans_nouve frse_fait
-11 frseron_ferme frsi__convi frsont__=D frstand_=D frsuis__conge frsuite_a frtelep_=O frtranc__> frvacan__=D
-11 frvacan_la frvalab_=D frvotre__> frvotre_inter frvous_etiez frvus_=D how:AFT&ASK how:BEF&TELL how:THRU&DECIDE
-11 how:WITHIN&ASK p:IT p:TELL s.deabges s.defrist s.dejeman s.deschoe s.deschri s.desiche s.dewann s.dewar s.deweil
-11 s.enabout s.enabsen s.enalong s.enaltog s.enautom s.enbehal s.enbody s.enbreat s.enbroth s.encarla s.enclimb
-11 s.encompa s.encompe s.enconsi s.encouns s.encusto s.endepar s.endocum s.endoubl s.endrawi s.eneaste s.enepiph
-11 s.enexact s.enfell s.enfree s.engirl s.engover s.enhelps s.enindep s.eniniti s.enintro s.eninvoi s.enir s.enjobs
-11 s.enjoin s.enjoke s.enlectu s.enless s.enlevel s.enlie s.enlittl s.enmater s.enmeans s.enmet s.enminds s.enmonth
-11 s.enmovin s.enonce s.enperma s.enprese s.enresch s.enrules s.enschoo s.enslide s.ensplit s.enstock s.entwent
-11 s.enunani s.envacat s.enweeks s.enwonde s.enwordi s.enwrote s.esapunt s.escierr s.eslamen s.eslista s.esmano
-11 s.espresu s.esrecla s.esviaje s.fradres s.fraurel s.frconse s.frdis s.fretes s.frfait s.frh s.frne s.froffre
-11 s.frreten s.frs s.frsuis s:AWAY
-10 ALL>>ALL>>O ALL>>D>>SURE ALL>>OUR>>ORG ALL>>PAST>>D ALL>>TALK>>PAST ALL>OBETW ALL>OBETW1 ASK>>ASK>>SEND
-10 ASK>>ASK>>YOU ASK>>D>>YOUR ASK>>HAVE>>HAVE ASK>>NEWS>>DECIDE ASK>>YOU>>US ASK>>YOUR>>EVENT ASK>ALL2 ASK>HAVE
-10 ASK>NEWS ASK>WE2 ASK>YOU1 AWAY>>D>>TALK AWAY>>NEWS>>CALL AWAY>PAST AWAY>TALK CALL>>EVENT>>OUR CALL>>O>>IT
-10 CALL>>US>>TELL CALL>>WE>>HEAR CALL>>WHEN>>WE CALL>FUT2 CALL>HE CALL>HEAR COND>>HE>>D COND>>IT>>D COND>>YOU>>FUT
-10 COND>DECIDE2 COND>HE D>>ALL>>OUR D>>ALL>>WAIT D>>ASK>>EVENT D>>ASK>>WAIT D>>DOC>>SEND D>>HAVE>>SEND D>>HE>>SEND
-10 D>>HE>>YOU D>>NEG>>EVENT D>>NEG>>HE D>>NEWS>>YOU D>>ORG>>HAVE D>>OUR>>AWAY D>>WAIT>>IT D>>YOU>>O D>OBEF1 D>PAST
-10 D>YOUR2 DECIDE>>NEG>>DECIDE DECIDE>>PAST>>NEWS DECIDE>>US>>D DECIDE>OIN DECIDE>ORG1 DECIDE>TALK1 DOC>>D>>WHEN
-10 DOC>>START>>YOU DOC>>WHEN>>YOU DOC>>YOU>>WE DOC>IT1 EVENT>>EVENT>>D EVENT>>EVENT>>IT EVENT>>HEAR>>IT
-10 EVENT>>OUR>>SEND EVENT>>WHEN>>CALL FUT>>ASK>>IT FUT>>ASK>>TELL FUT>>D>>TALK FUT>OIN FUT>OWITHIN1 FUT>YOU
-10 HAVE>>ALL>>PAST HAVE>>NEG>>HAVE HAVE>OUR1 HAVE>WHEN1 HE>>SEND>>O HE>>SEND>>US HE>>START>>START HE>COND1 HE>FUT
-10 HE>HE HEAR>>CALL>>EVENT HEAR>>NEG>>NEWS HEAR>>NEG>>PAST HEAR>>WAIT>>IT HEAR>>YOUR>>YOUR HIS>>CALL>>YOU IT>>AWAY>>D
-10 IT>>D>>YOUR IT>>DOC>>START IT>>DOC>>YOU IT>>FUT>>SEND IT>>YOU>>ASK IT>CALL IT>TALK1 NEG>>AWAY>>O NEG>>HAVE>>ALL
-10 NEG>>HE>>CALL NEG>>HEAR>>YOUR NEG>>O>>NEG NEG>>SURE>>YOU NEWS>>D>>HE NEWS>>FUT>>ASK NEWS>>FUT>>CALL NEWS>>NEWS>>D
-10 NEWS>>O>>NEWS NEWS>HE1 NEWS>VAGUE O>>NEG>>SEND O>>YOU>>HEAR OIN>IT OON>EVENT OON>O1 ORG>>D>>DECIDE ORG>>FUT>>START
-10 ORG>>HAVE>>TALK ORG>>ORG>>D ORG>>PAST>>AWAY ORG>>TALK>>D ORG>>YOU>>PAST ORG>START2 OUNTIL>NEWS2 OUR>>ALL>>TALK
-10 OUR>>D>>AWAY OUR>>DECIDE>>PAST OUR>>PAST>>HE OUR>>SEND>>ORG PAST>>D>>OUR PAST>>IT>>PAST PAST>>IT>>TALK
-10 PAST>>IT>>YOU PAST>>O>>WAIT PAST>>TELL>>IT PAST>>TELL>>WAIT PAST>>US>>PAST PAST>>YOU>>TALK PAST>DOC2 PAST>ORG1
-10 PAST>YOUR1 SEND>>O>>NEG SEND>>YOU>>YOUR SEND>>YOUR>>US SEND>OUR2 START>OBY START>TALK START>TALK1 SURE>>YOU>>IT
-10 TALK>>ALL>>FUT TALK>>D>>DOC TALK>>D>>ORG TALK>>D>>TALK TALK>>IT>>PAST TALK>>PAST>>AWAY TALK>>TALK>>D
-10 TALK>>YOU>>HEAR TALK>FUT TELL>>D>>YOUR TELL>>HIS>>CALL TELL>>WE>>PAST TELL>OIN THIRD>US2 US>OUR2 VAGUE>D1
-10 WAIT>>D>>START WAIT>>DOC>>START WAIT>>YOUR>>CALL WAIT>>YOUR>>TELL WAIT>ALL1 WE>>ASK>>NEWS WE>>AWAY>>NEWS
-10 WE>>AWAY>>OUR WE>>CALL>>AWAY WE>>DECIDE>>US WE>>PAST>>TALK WE>>WAIT>>DOC WE>>YOUR>>CALL WE>>YOUR>>TELL WE>DOC2
-10 WE>US2 WE>YOUR2 WHEN>>ALL>>ORG WHEN>>IT>>FUT WHEN>WAIT YOU>>ASK>>CALL YOU>>D>>COND YOU>>D>>START YOU>>HEAR>>ASK
-10 YOU>>ORG>>YOU YOU>>SEND>>YOUR YOU>>TELL>>TALK YOU>>WHEN>>TALK YOU>>YOU>>TELL YOU>>YOU>>US YOU>>YOUR>>ALL YOU>ALL2
-10 YOU>WE1 YOUR>>ALL>>FUT YOUR>>EVENT>>WHEN YOUR>>HEAR>>US YOUR>>NEWS>>FUT YOUR>>YOUR>>D YOUR>ALL2 YOUR>ASK
-10 YOUR>DECIDE1 b:WE c.dearbei c.deerste c.defoyer c.defreue c.degluec c.dehier c.dein c.dekeine c.deladen c.delaufe
-10 c.deplatz c.deweil c.dewollt c.enahead c.enairpo c.enbellw c.enboost c.enbusie c.encampa c.encondu c.encousi
-10 c.enearli c.enfee c.enfilli c.enfire c.enfrien c.engrade c.engreet c.enhand c.enheati c.enhelp c.enher c.enhusba
-10 c.enindic c.eniwan c.enkick- c.enkiel c.enkitch c.enknows c.enlaste c.enlog c.enmatch c.enmerge c.enmilli
-10 c.ennephe c.enplaye c.enprede c.enpupil c.enreads c.enrecon c.enrefun c.enretai c.enrippe c.enrunni c.ensafel
-10 c.ensampl c.enseo c.enshenz c.enshow c.ensifti c.ensquee c.enstood c.enstopp c.ensuper c.ensuppl c.entax c.entests
-10 c.enuncle c.enwhose c.enwife c.enwork c.esausen c.escatal c.eshicim c.esinven c.esplaza c.esprosp c.essubsa
-10 c.esteori c.esvalid c.esx c.frdeux c.frneuf c.frprofi c.frrecev c.frrecru c.frrembo c.frrtt c.frvide de9_:
-10 de9__und de9_und de<__bespr de<__gluec de<__sende de<__waer de<__war de<__wollt de<_arbei de<_damit de<_fuer
-10 de<_sagen de<_sprec de=D__hier de=D_kenne de=D_waer de=D_wiede deam_platz deander__> deangeb__wir deauf_=D
-10 deauf_ihre deaus_? debespr__das debespr_finde debetri_muss debis_do debleib__> dedas__moech dedas_prakt
-10 dedas_zweit dedass__es deden_link deder__muss deder_arbei dedie__hat dedie_frist dedie_reise deeinst__=D
-10 deergeb_moech dees_werde definde_=D definde__zweit definde_das defoyer_> defrau_ilic defrei__> defuer__da
-10 degehal__=D degluec__der degluec_bei dehaben__ihnen dehaben__unser dehaett__=D dehast__=D dehatte_dir dehier__mehr
-10 dehier_niema dehoere__sie deihnen_gesch deilic_> deim_foyer deinter__> deinter_an deist__gesch deist__niema
-10 deist_betri deist_hier dejeman_ander dekam__ilic dekam_frau delink__wir delink_schic demehr_ein demeine_rueck
-10 demich__meine demich_bitte demich_nach demoech__sie demuss_=D demuss__zusti denach__rueck deneun__foyer deneun_im
-10 deniema__ein denoch_> denoch__dass denoch_die denoch_siche depruef__! deschre_=D desende__uns desiche__sie
-10 desiche_dass desie__werde desie_da desie_unser desprec__do destatt__link destatt_den detreff_uns deueber__ergeb
-10 deum__im deund_9 deuns__melde deurlau_und deviel_gluec dewaer__mir dewaer_bei dewar__noch dewar_ich deweil__=D
-10 dewerde__kam dewie__finde dewiede__platz dewiede_fuer dewir__gesch dewir_treff dezuges_> dezusti_> dezweit_=D
-10 dezweit__statt en9__discu en9__easte en9__pm en9__was en9_janua en9_sign en9_telep en9_work en:__from en:__porta
-10 en:_recru en:_they en<__at en<__compa en<__cousi en<__fee en<__going en<__inter en<__maint en<__proje en<__readi
-10 en<__signe en<__slept en<_asses en<_boost en<_kick- en<_meter en<_mr en<_ms en<_plann en<_quest en<_recep
-10 en<_resig en<_right en<_ring en<_sifti en<_tell en<_tests en<_trial en<_unles en=D__: en=D__anyho en=D__ask
-10 en=D__conve en=D__dinne en=D__goes en=D__hour en=D__kiel en=D__news en=D__order en=D__recru en=D__six en=D__wheth
-10 en=D__withd en=D_certa en=D_cohor en=D_docto en=D_greet en=D_hence en=D_inclu en=D_offic en=D_peter en=D_smash
-10 en=O__benef en=O__home en=O__need en=O__read en=O__reall en=O_i en=O_no en=O_secti ena__? ena__chat ena__stop
-10 ena__trip ena_busin ena_clock ena_great ena_littl ena_milli ena_proba ena_rippe ena_sunbu enaccou__be enaccou_will
-10 enad__=D enaddre__older enafter__deadl enafter__it enagain__count enagain_at enairpo_=D enall__=O enall__are
-10 enall__inter enalso_=D enam_> enam__9 enam__back enam__goa enam__nobod enam_absen enam_comin enam_to enan__can
-10 enan__of enan_old enand__based enand__be enand__cofou enand__commi enand__no enand__role enand_for enand_liked
-10 enand_we enannul_> enany_quest enanyho_=O enappli__unsuc enappli_deadl enappli_has enappli_in enapply__> enare__an
-10 enare__me enare__recei enare__still enare__talki enare__wall enare_givin enare_wall- enare_we enas__i enasses__:
-10 enasses__is enat__earli enat__head enat_six enat_some enaudit__heati enaudit_the enavail__reque enavail_on
-10 enbackg__=D enbackg_scree enbank__> enbe__welco enbe_filli enbe_good enbe_most enbe_put enbe_reque enbe_unava
-10 enbe_waiti enbecau__is enbecau_that enbeen_annul enbeen_selec enbeen_suspe enbefor__call enbefor__inter
-10 enbegge__to enbegge_them enbehal__tom enbellw_=D enbellw__! enbook_the enboost__seo enboost_your enboth_of
-10 enbranc__> enbring_the enbudge__so enbudge_for enbuild_is enbusie__the enbusie_of enbut_for enbut_this enbut_we
-10 encampa__=D encampa_finis encan__decid encan__let encance_the encandi__waiti encarri__=D encarri_out encatch__=D
-10 encentr_is enchang__we enchat_? enchat__> encheck__finis encheck_usual enchoic__yes enchoic_said enchose_and
-10 enclien__a enclien__its enclien_moved enclock_> enclose__offic enclosi__is encofou_> encolle_told encommi__the
-10 encommi_recon enconfi__your enconsi__a enconsi__appli enconsu__audit enconve__=D enconve__was enconve_it
-10 encopie_and encould__=D encould__be encould__speak encould_start encounc__offic encount__my encousi__looki
-10 encousi_is enday_: enday__gave enday__our endeadl_> endeadl__been endeadl__teach endeadl_has endear__i endecid_:
-10 endecid__=O endecid__recru endecis__appli endeliv_head endetai__> endid_you endinne__me endinne_with endirec__i
-10 endirec_line endiscu__our endo_thing endocto__> endocto_order endocum_we endroug__need endroug_we enduty__>
-10 enever__to enevery_we enexpec_you enexten__> enfee__be enfee_will enfeedb_? enfeedb__avail enfield__no enfield_w
-10 enfille_out enfilli__job enfilli_the enfinal_stage enfinis__backg enfirm__answe enfirm_will enfollo_up
-10 enfor__campa enfor__phone enfor__techn enfor_appli enfor_dinne enfor_sendi enfor_squee enfour__i enfrom__date
-10 enfrom__train enfunde_=D enfunde__> engave__=D engave_us enget__know engivin_me engoa_> engoing__happe engreet_>
-10 enhappe__sorry enhas__annul enhas__suspe enhas_come enhave__call enhave__got enhave__rippe enhave_begge enhave_l
-10 enhavin__on enhavin_slept enhe__> enhead__> enheadq__be enheadq_will enhear_about enheari__me enheati_=D
-10 enheati__> enheld__in enhelp_> enher__call enhere__where enhere_in enhi__can enhold_off enhour_? enhow__do
-10 enhr__to enhusba_=D enhusba__> eni__absen eni__also eni__begge eni__comin eni__hear eni_could eni_made eni_start
-10 enif_=D enif__> enif__want enif_ok enin__attac enin__diffe enin_answe enin_goa enin_kerry enin_kiel enin_recei
-10 eninste_of eninter__carri eninvit_> enis__after enis__becau enis__busie enis__is enis_alrea enis_avail enis_final
-10 enis_funde enis_how enis_looki enis_not enis_someo enis_suspe enis_withd enist_> enit_? enit__again enit__could
-10 enit__same enit__send enit__top enit_at enit_falls enit_lapse enits_deadl enjob_went enjobs__> enk__=O
-10 enkerry_back enkick-_=D enkick-__in enkiel_> enkindl__and enkindl_let enkindl_sign enknow__team enknow__wheth
-10 enl_9 enl__telep enlande__=O enlast__at enlaste_=D enlaste__> enleave__year enleave_a enlet__catch enlette__and
-10 enlette__valid enlike__see enliked_it enline__am enline_i enlink__valid enlink_is enlog__> enlog_in enlogin_>
-10 enlooki_=D enluck_=D enluck__smash enlunar_=O enmade_again enmails__> enmaint_: enmaint__the enmake_a enmarga_=O
-10 enmater__=O enme__? enme__clock enme__thank enme_a enmeet__=D enmeeti__> enmeeti__be enmeeti__is enmei__nephe
-10 enmerge_=D enmerge__so enmessa__: enmessa__my enmet__9 enmet_on enmeter__requi enmilli__squee enmilli_for
-10 enminds__=O enmore_budge enmost__> enmost_welco enmoved__deadl enmoved_its enmr__has enmy__left enmy__told
-10 enmy_cousi enmy_husba enmy_prede enmy_regre ennda__the ennda_befor enneed__a enneed__picke enneed_no ennephe__=D
-10 ennephe_laste ennext__for enno__budge enno_picke enno_posit ennobod_here ennot__decid ennot__filli ennot__heari
-10 ennot__joini ennot__to ennot_cance ennot_got ennot_it ennot_start ennothi__do ennovem__sent ennovem_you
-10 enof__droug enof_tom enoff__docto enoff_to enoffer__for enoffer__is enoffer__place enoffer_which enoffic_obser
-10 enolder_than enon__busin enon__direc enon__statu enon_reque enone__and enopen__you enopeni__suspe enopeni_is
-10 enoptio__prefe enoptio_you enor__=O enor__we enor_are enorder_> enosei__asked enosei_has enother__is enother__will
-10 enother_firm enour__all enour__head enour__obser enour__sleep enour_busie enour_deliv enour_head enour_shop
-10 enour_sugge enover_9 enover_coffe enpair_of enparke_=D enparke__> enperio_ends enperso_so enphone_scree enpicke_=D
-10 enpicke__> enplann__: enplann_maint enpleas_decid enpleas_long enpm_easte enpm_for enporta__be enporta_will
-10 enposit__be enpost__funde enpost__to enprede_left enpriya_? enpriya__show enpriya_will enproba_is enproce_has
-10 enprocu__=D enproje_is enpromi__am enpromi__let enpromi_i enput__phone enput_by enreach__by enreadi__=D
-10 enreadi_requi enrecei__9 enrecei__> enrecei__your enrecei_our enrecei_over enrecep__9 enrecep__> enrecon_the
-10 enrecru__parke enrecru_for enrecru_s enrefun_=D enrefun__> enrepor__publi enrepor_is enreque__of enresig_deadl
-10 enright__s enright_let enring_> enring__on enrippe_=D enrippe__> enrole_s enround__with enround_start ens__again
-10 ens__are ens__thing ens__up ens_catch ens_close ens_conve ens_parke ens_weddi ensampl_=D ensampl__> ensaw__=D
-10 ensaw_your ensay__> enschoo__close enscree_=D enscree__> ensecon__? ensecon_chat ensecre_will ensee__all
-10 ensend__invit ensend__sampl ensendi__slide ensendi_the ensent__task enseo_=D enseo__> enservi_=D enshenz_=D
-10 enshift_=D enshift__> enshop__=D enshop_s enshop_sleep enshort_close enside_all ensifti__this ensifti_for
-10 ensign__9 ensign_on ensigne_> ensigne__=D ensigne__befor ensigne_someb ensince__> ensleep_=D ensleep__>
-10 enslept__it enslept_on enslide__as ensmash__> ensmash_it enso_could enso_that enso_we ensome__=O ensome_point
-10 ensomeb__=D ensorry__that enspeak__=D enspeak__to enspeak_again ensquee__=D ensquee_us enstage__bellw enstage_with
-10 enstart__priya enstate_is enstatu__an enstood_=D enstood__> ensugge_: ensugge__=D ensuits_you ensunbu_> entake__up
-10 entalk__throu entalk_you entalki__? entask_=O entask__we enteach_is enteam_has entechn__> entelep__with
-10 entelep_discu entell__to entell_her entests__for entests_arran enthan_i enthank__again enthank__milli
-10 enthank__sendi enthank_a enthat__=O enthat__compe enthat__inter enthat__start enthat__was enthat_inclu
-10 enthe__appoi enthe__at enthe__deadl enthe__laste enthe__line enthe__moved enthe__open enthe__table enthe__w
-10 enthe__were enthe__would enthe_cofou enthe_custo enthe_exam enthe_fee enthe_handb enthe_heati enthe_merge
-10 enthe_nephe enthe_sampl enthe_side enthe_uploa enthe_work enthem__take enthen__=O enthey__givin enthey_need
-10 enthing_stood enthis__finis enthis_campa enthis_lette enthoug_we enthrou__feedb enthrou__final enthrou_to
-10 entime__be ento__l ento__messa ento__regre ento__stage ento__up ento_happe entom__is entom_who entop_> entrave__=D
-10 entrial_perio entwo__read enunava__from enunder__rules enunles__log enuntil__=D enuntil_i enup__over enup_again
-10 enuploa__is enuploa_link enus__optio enus_you enusual_finis enw__recep enw_no enwaiti__your enwaiti_too
-10 enwall-__meeti enwall-_wall enwall__so enwall_meeti enwante__get enwas_top enwas_unsuc enwe__book enwe__last
-10 enwe__looki enwe__over enwe_had enwe_hold enwe_need enwe_picke enwe_read enwe_signe enwe_talki enwe_took enwe_went
-10 enwelco_> enwell_and enwere__out enwere_carri enwere_told enwhat__need enwhere__stood enwheth__could enwhich_is
-10 enwhich_it enwhich_optio enwhich_you enwho__away enwho_said enwife__=D enwill__unava enwill__waiti enwill_audit
-10 enwill_show enwith__acces enwith__cto enwith__deliv enwith__greet enwith__husba enwith__sunbu enwith_bellw
-10 enwith_three enwitho_the enwould__by enwould__it enwould__most enwould_rathe enwriti__behal enwriti_on enyes_=D
-10 enyes_to enyou__accep enyou__apply enyou__begin enyou__recei enyou__telep enyou_back enyou_befor enyou_log
-10 enyou_round enyou_throu enyour__date enyour__nda enyour_passp enyour_reply enyour_seo enyour_start enyours_=D
-10 es9_=D es9_en es:_ausen es<__! es<__autom es<__exame es<__le es<__su es<_ana es<_lamen es<_retir es<_tu es<_un
-10 es=D_corta es=D_estam es=D_no es=O_es es=O_nada esampli_=D esampli__> esasi_que esausen_=D esausen__> esautom_:
-10 esautom__ausen escatal_> esconfi_=D esde__horas esde_dos esde_inven esde_la esel__catal esel__si esel__teori
-10 esel__vence esel_certi esen_madri esenlac_vence eses__en eses_el eses_fiest esesper__en esestam__inven esestam_de
-10 esexame__es esexame_teori esfiest__madri esfiest_en esgraci__venir esha__=D esha_ampli esha_recib eshicim__=D
-10 esinven_> esla__estam esla_lista esla_plaza eslas__: esle_hicim esmadri__conte esmas_de esme__a esneces_su
-10 esno__nadie esnuevo_catal esofert__le esofert_que espara__la esplazo__ha esplazo_se esprosp_=D esprosp__>
-10 esque__hicim esrecib_respu esrespu__: esrespu_autom esretir__ofert esretir_la essale__nuevo essale_el esse__ampli
-10 essera_el esseria__> este_leo esteori__=D esteori_es estraba__leo estraba_te esvalid_=D esvalid__> esvence_=D
-10 esvence__> esvenir__=D esvenir_el fr<__bien fr<__coura fr<__fait fr<__offre fr<__part fr<__stand fr<__week-
-10 fr<_faite fr<_pouvo fr<_profi fr=D__neuf fr=D_consi fr=D_matin fr=O_? fr=O__h fra_ecrit fra_lieu fra_neuf
-10 frbien__> frbon__et frbon_coura frbon_week- frburea__=D frburea_vide frc__note frce__=D frcela_vous frcolle__a
-10 frcolle_vous frconge_annue frconge_mater frd__=O frde__h frdepla__rende frdepla_notre frdonc_=O fren__mater
-10 fren_rtt fressai__=D frest_note fret__! frfait__pont frfait_le frfaite__de frfaite_part frj_ai frje_trava frl__le
-10 frl__se frl_exame frla__d frla_perio frla_perso frle__burea frle_pont frle_stand frma__vous frmatin_> frneuf__>
-10 frneuf_heure frnote_=D frnous_rappe fron_fait frpas__nouve frpont__vide frpont_burea frpouvo_depla frprofi__=D
-10 frprofi_bien frpropo_=D frrappe__=O frrappe__matin frrecru_est frreste__=D frrtt_=D frrtt__> frse__toujo
-10 frsera_conse frstand__9 frsuis__rtt frtoujo__=D frtoujo_un frtrava_=D frtrava__> frun__> frvide_=D frvide__>
-10 frvisit__> frweek-__=D frweek-_et grain:quarter how:APPROX&TELL how:BETW&ASK how:FROM&EVENT how:THRU&HEAR s.de!
-10 s.deberei s.deformu s.defuell s.dehier s.deihr s.delink s.desehr s.en: s.enabroa s.enadmin s.enanyho s.enanywh
-10 s.enbased s.encofou s.encopie s.endiscu s.enelse s.enever s.enfeel s.enfield s.engivin s.engoa s.enhandb s.enhence
-10 s.enlunar s.enmaint s.enmr s.ennearl s.enneed s.enpack s.enpage s.enpicke s.enquite s.enquote s.enremot s.ensearc
-10 s.ensecti s.ensmash s.ensugge s.entechn s.enthere s.entop s.enuploa s.enusing s.enwithd s.esautom s.esescri
-10 s.esfavor s.esfiest s.fr? s.fralors s.frannue s.frbon s.frweek-
10 ALL>>ALL>>ALL ALL>>ALL>>NEWS ALL>>DECIDE>>D ALL>DECIDE2 ALL>TALK2 ASK>>NEG>>COND ASK>SURE2 ASK>TELL2 AWAY>OWITHIN
10 CALL>>NEWS>>FUT CALL>>WE>>DECIDE CALL>ALL1 CALL>FUT CALL>SEND COND>>ALL>>SEND COND>>IT>>NEWS COND>DOC1 COND>EVENT1
10 D>>IT>>SURE D>>NEWS>>WAIT D>>O>>EVENT D>>SEND>>IT D>>SEND>>YOUR D>>WAIT>>WAIT D>OFROM DECIDE>>D>>CALL
10 DECIDE>>IT>>ORG DECIDE>>YOU>>IT DECIDE>AWAY1 DECIDE>SEND DECIDE>WHEN DOC>>WE>>YOU DOC>FUT1 DOC>OUR2 EVENT>COND
10 EVENT>OFROM EVENT>SURE FUT>>ALL>>DECIDE FUT>>CALL>>NEWS FUT>>NEWS>>ALL FUT>>SURE>>ORG FUT>>US>>CALL FUT>>WHEN>>CALL
10 FUT>COND FUT>DECIDE1 FUT>YOU1 HAVE>>D>>NEWS HAVE>>O>>AWAY HAVE>>TELL>>D HE>>FUT>>DECIDE HE>>ORG>>DECIDE HE>>TELL>>O
10 HE>COND HE>IT2 HE>TALK HEAR>>CALL>>WHEN HEAR>>HEAR>>US HEAR>>HEAR>>YOU HEAR>>START>>D HEAR>>SURE>>D HEAR>HIS2
10 HIS>>HEAR>>TELL HIS>HEAR2 HIS>TALK1 IT>>CALL>>US IT>>EVENT>>O IT>>FUT>>ALL IT>>NEWS>>CALL IT>>SEND>>WE IT>>WAIT>>US
10 IT>>WHEN>>YOU IT>>YOU>>WHEN IT>TALK2 NEG>>COND>>IT NEG>>DECIDE>>WE NEG>>TELL>>AWAY NEG>>WAIT>>CALL NEG>D2 NEG>FUT1
10 NEG>OBEF1 NEWS>>YOU>>ASK NEWS>>YOUR>>FUT NEWS>HAVE NEWS>NEG O>>ALL>>FUT O>>AWAY>>IT O>>IT>>FUT O>>O>>IT O>ALL2
10 O>US2 O>YOU1 OBEF>TELL1 OFROM>TELL2 OON>HEAR1 ORG>>D>>CALL ORG>>DECIDE>>HE ORG>>EVENT>>HE ORG>>HE>>YOU
10 ORG>>SEND>>YOU ORG>>SURE>>YOU ORG>>WHEN>>CALL ORG>>WHEN>>TELL OUR>>D>>FUT OUR>>DECIDE>>TALK OUR>>NEWS>>NEWS
10 OUR>>ORG>>SEND OUR>ASK OUR>CALL2 OWITHIN>FUT1 PAST>>YOUR>>WAIT SEND>>D>>HEAR SEND>>D>>YOU SEND>>HE>>NEWS
10 SEND>>IT>>YOU SEND>>TELL>>OUR SEND>OBEF2 SEND>WE1 START>CALL2 SURE>>WAIT>>D SURE>>WE>>YOU SURE>>YOU>>HEAR SURE>ORG
10 SURE>YOUR2 TALK>>HIS>>D TALK>WHEN2 TELL>>D>>TALK TELL>>EVENT>>D TELL>>HE>>TELL TELL>>OUR>>EVENT TELL>>US>>ORG
10 TELL>>US>>TELL TELL>>YOU>>AWAY TELL>WHEN US>>ASK>>D US>>CALL>>YOU US>>D>>SURE US>>D>>WHEN US>>NEWS>>D VAGUE>HEAR2
10 WAIT>>CALL>>WE WAIT>>WAIT>>NEWS WAIT>>WHEN>>EVENT WAIT>>YOU>>D WAIT>OIN1 WE>>ASK>>D WE>>ASK>>TALK WE>>CALL>>ORG
10 WE>>NEWS>>YOU WE>>WAIT>>TELL WHEN>>FUT>>TELL WHEN>>NEWS>>AWAY WHEN>>SEND>>YOU WHEN>>WE>>ASK WHEN>COND1 WHEN>IT2
10 WHEN>US2 YOU>>ASK>>NEG YOU>>CALL>>HE YOU>>DOC>>DOC YOU>>HEAR>>SURE YOU>>HEAR>>US YOU>>NEG>>EVENT YOU>>NEG>>WAIT
10 YOUR>IT1 a:WE c.dealle c.deauswa c.deeiner c.deergeh c.degetro c.degibt c.delasse c.depeile c.dericht c.desage
10 c.desollt c.deuns c.enaudit c.endiary c.enfrom c.enfurni c.enget c.enhimse c.enhopin c.enines c.enlande c.enmarcu
10 c.enring c.enset c.entoday c.enturke c.esdas c.esdeber c.eshorar c.esvota c.frconna c.frfais de<__denke de<__hake
10 de<__kurz de<__lasse de<__mich de<_nur de=D__gespr de=D__ne de=D__steht de=D_bitte de=D_lg de=D_werde de=O_hast
10 de=O_krieg deabsch__ergeh dealle__und dean_=O dean__> deauf_dich deausge_ist debis__was debitte_haben debrand__ruft
10 debrand_sie deda__ich deda_sein dedann_steht dedenke_=D dedenke__kann dedir__> deeiner_antwo deentsc__und
10 deergeh_=D deergeh__> dees_weite defrau_=O defrau__sie degedul_> degedul__bitte degenau_=D degleic__an
10 dehandy__antwo dehandy_richt deich_denke deich_durch deich_hake deihnen_auf deist__wir deklapp_> dekonta__ihnen
10 dekonta_zu dekrieg_sie dekurz__handy delg_> demeld_mich demelde_uns demich__lg demir__dann denach__gebe denach_und
10 denehme__wiede denehme_wir deob__klapp depruef__sorgf depruef_sie dericht__=D dericht_antwo deschre__ihnen
10 desein_dann deselbe__> desie__zurue desie_ruft desie_sorgf desollt_wir desorgf__melde detelef_mit deueber__>
10 deversc__> devom__richt devom_handy devorau_=D dewerde_> dewie__ausge dewiede__zu dewiede_konta dewir__inter
10 dewir__konta dewir_antwo dewisse_> dezu__auf dezu_ihnen dezu_oder en9__outst en:__decis en<__again en<__case
10 en<__final en<__go en<__headc en<__patie en<__revie en<__sheet en<_budge en<_busy en<_dana en<_hang en<_hopef
10 en<_ines en<_meeti en<_proce en<_put en<_somet en<_speak en<_term en<_turna en=D__happe en=D__her en=D__loop
10 en=D__loved en=D__put en=D__regis en=D__soone en=D__today en=D_day en=D_from en=D_ok en=D_possi en=O__agree
10 en=O__aim en=O__all en=O__decid en=O_outst ena__but ena_call ena_flag ena_quart ena_queue enabout__contr
10 enabout__steps enabout_next enadjus_and enafter_our enafter_stand enagain_for enaimin__an enaimin__give enaimin_for
10 enairpo__reply enairpo_prope enall__at enall__settl enall_be enall_enqui enall_goes enam__the enam_hopef enan__9
10 enan__and enan__speci enan_hr enand__appli enand__commu enanswe_9 enanswe__early enanswe__my enanswe__possi
10 enanswe__prope enanswe_at enanywa_> enappli_=O enappro_=O enappro__=D enappro__shoul enappro_which enarran__colle
10 enarran__next enat_every enback__work enbe__calls enbe_furni enbe_guide enbe_maili enbe_news enbecom_my
10 enbeen__back enbefor_i enboard__and enboard__call enboard__you enboard_sits enbody__must enbooke__time enbooke_a
10 enboss__=O enbrief_=O enbudge__appro enbudge__clear enbudge__relea enbudge_s enbusy__=D enbusy_week enbut__shoul
10 enbut_yours encalen_: encalen__i encalls_=D encalls__> encan__on encan__up encan_bear encan_count encan_make
10 encandi_get enceo_=D encerta_=D encheck__the enclass_=O encolle__there encome__back encome_strai encommi_is
10 encommu__you encommu_to enconsu__going enconta_> enconta__regar enconta_again enconve__=O encount__an encount_on
10 encross__heart encross_my endana__be endana_will endate__time endecis__to endecis__you endecis_known endecis_meeti
10 endemo_> endiges__turke endiges_your endo__reach ene-mai_> ene__> enemail__> enevery__on enevery_loved
10 enexpec__final enexten_=O enexten__offer enflag__> enflag_there enfor__every enfor_somet enfor_sure enfrom__airpo
10 enfurni__you enfurni_to engive__sign engo__your engo_live engod__> engover__=D engover_meet enguide__you enguide_to
10 enhad__call enhangi_: enhave__down enhave__heard enhave__settl enhave__stalk enhave_diges enhave_time enhe__only
10 enhe__reach enhe_is enher__get enhirin__meets enhopef_i enhopef_we enhour__will enhour_i enhr_speci enhrd__lunch
10 eni__booke eni__hopef eni__sit eni__that eni__them eni__then eni_answe eni_put enif__goes enif_all enin__but
10 enin__from enines__send enines_will eninfor_> eninfor__sift eninter_invit enintim_you enis__adjus enis__queue
10 enis__which enis__you enis_usual enit__plann enit__quiet enit_posts enit_settl enknow__=D enlande_> enlands_=D
10 enleave__> enleave__hangi enleave_you enline__once enlook__every enlook__somet enloop_=O enloop__=O enloved__demo
10 enloved_the enlunch__i enlunch_so enmaili__the enmaili_you enmake__someb enmakin_calls enmanag_said enme__god
10 enme__once enmeet__eveni enmeeti__candi enmessa__be enmessa_will enminds__=D enminds__and enminds_and enminut__have
10 enminut_i enmore__the enmore__writi enmove_=O enmust__to enmust_respo enmy__said enmy_heart enn__tell enn_can
10 enneed__=D ennew_times ennews__promi ennext_inter enno_recep ennot__more enof__consu enof__statu enof_sift
10 enof_today enoff__plane enoffic__and enoffic__can enoffic_n enon__last enon_an enon_salar enonce__quart enor_i
10 enour__known enour__who enout_again enout_of enoutst__the enoutst_on enpast__> enpeopl__befor enpeopl_team
10 enphoni__cross enplann__conta enpleas_note enpossi_soone enposts__you enposts_so enpriya_> enpriya__the
10 enprobl_state enproce__: enproce_time enpromi_: enpromi__to enprope_=D enprope__after enprope_reply enprope_when
10 enpubli_the enput__flag enquart__you enqueue__yours enqueue_but enreach__again enreply__! enreply__=D enreply__all
10 enreply__be enreply_prope enreply_shall enresul__live enresul__of enresul_and enresul_go enrever__to enrever_back
10 enring__at ens_9 ens__night ens_quiet ens_relea ensaid__so ensat__with ensched__=D ensched__under ensched_is
10 ensend__new ensettl__and enshall__furni enshall_advis enshall_know enshare__updat enshare_an enshe__promi
10 ensheet__=D ensheet_signs enshoul__able enshoul__made enshoul__more enside__usual enside_is ensift__=D ensift_resul
10 ensigns__! ensits_=O enso__it ensolut_> ensomeo__give ensomet__us enspeak__their enspeci__respo enspeci_will
10 enspoke__priya enstalk__websi enstalk_our enstate__you enstrai__to enstrai_back ensure_someb entake__again
10 entake_conta enteam__=O enteam__revie entell__strai enterm__signs enterm_sheet enthank_again enthe__n enthe__proce
10 enthe__prope enthe__then enthe_demo enthe_headc enthe_loop enthe_partn enthe_probl enthe_revie enthe_solut
10 entheir_hrd enthem__come enthen__you enthen_phone enthen_you enthere__9 enthrou__prefe enthrou_your entime__them
10 ento__=O ento__able ento__enqui ento__hrd ento__indiv ento__its ento_stalk ento_their entoday_> entouch__all
10 enturke_=D enturke__you enturna__our enturna_on entwo_direc entwo_peopl enunder__and enunder_adjus enuntil__new
10 enuntil__write enuntil_we enup__phone enupdat_for enus_offic enusual_=D enwait__the enwaiti__the enwas_told
10 enway_=D enwe__=D enwe__advis enwe__again enwe__at enwe__circl enwe__compa enwe__follo enwe_commi enwe_lande
10 enwe_talke enwebsi_> enwhen__budge enwhen__posts enwhere__lande enwhich_shoul enwho_s enwill__guide enwill__had
10 enwill__himse enwill__maili enwill__phone enwill__strai enwill__time enwill__where enwill_all enwill_becom
10 enwill_compa enwill_hear enwill_nag enwilli_> enwith__board enwith__solut enwith__then enwith__yes enwork__i
10 enworry__it enworry_if enwould__that enwould_tell enwrite__peopl enwriti__i enwriti__us enwriti_but enwritt__shall
10 enwritt_reply enyou__becom enyou__count enyou__diges enyou__probl enyou__salar enyou_eithe enyou_hangi enyou_indiv
10 enyou_know enyou_new enyou_prope enyour__about enyour_prefe enyour_quest enyour_turke es<__das es<__harem es<__jefa
10 es=D__confi es=D__ese es=D__sales es=D_tendr es=O__pensa esa__los esa_mirar escalma__=O escomit_decid escomo__la
10 escomo__todo escomo_esta escomo_quedo escon__> escorre_: escuent_> escuent__esta escuent_como esdarle__respu
10 esdarle_una esdas_=D esdas__? esdecis__se esdel__> esdigo_si esel__conti esel__decid esel__sin esel__y esel_conta
10 esen__te esesa__tarde esesa_misma esese_dia esesta__cosa esesta_la esharem__la esinfor__todos esjefa__el
10 esjefa_vuelv esllama_> esllamo__y esllamo_yo esllega__resol esllega_la esmirar__te esmisma__te esmisma_tarde
10 esnos__con esnos__en esnos_comun esnos_das esnos_pondr esnos_tomar esnuest_decis espor__: esque_decid esquedo__>
10 esquedo_todo esresol__> esrespo__=D esrespo_la esrespu__corre esrespu_por esresul__publi esretom__conta
10 essales__dudas essales_de esse__en esse_la esse_pondr este__si estendr_=O estodos__candi estomar_unas
10 esvolve__mirar esvuelv__=D esvuelv_el esy__cuent esy__de esy__escri esy__misma esy_esa esy_sales esyo_> fr<__aurai
10 fr<__se fr<_promi fr<_resul fr=D__tranc fra_ce frappel_dans fras__repon fras_ta fraurai__=D fraurai_tranc
10 fraux_candi fravert_> frcandi__> frcomit__=O frcommu__decis frconta_=D frde__tenir frde_ma frdelai_de frdonne_une
10 frelle_se frest_=D frest__> frferon__retou frferon_un frj__tranc frj_aurai frle__avert frle_premi frma_part
10 frmail_de fron_se frparvi__mail frparvi_par frpour_tranc frpouve__sur frpouve_compt frpremi__> frpremi_avert
10 frpromi__as frpromi_tu frpropo__vous frrepon_ferme frresul__=D frresul_la frserez__premi frserez_fixe frserez_le
10 frt_appel frta__=D frta_repon frtenir__=D frtenir_infor frtiens_=O frtu__ta frun_mail frune__ferme frvous__dans
10 frvous__fixe frvous__par frvous_tenir how:&ASK p:NEG s.deabend s.debesch s.dedie s.dediens s.deetwas s.dehake
10 s.dehandy s.deklaer s.dekomme s.delg s.denur s.deschre s.deweite s.enairpo s.enanywa s.enbrief s.enby s.enchair
10 s.endefin s.endemo s.eneach s.enflag s.engoing s.enmoney s.enn s.enoslo s.enoutst s.enquart s.enqueue s.ensat
10 s.enstalk s.entimel s.enwebsi s.enweek s.escosa s.esdespu s.esdudas s.esenseg s.esesa s.esmisma s.essales s.esy
10 s.frcoura s.frpremi s.frrendu s.frrentr s:EVENT s:ORG
11 ALL>>FUT>>CALL ALL>>FUT>>TELL ALL>COND2 ASK>>NEG>>IT ASK>>WE>>NEG ASK>NEG ASK>OON1 ASK>START1 ASK>WAIT AWAY>>IT>>US
11 AWAY>>O>>NEWS AWAY>>SEND>>YOU AWAY>COND2 CALL>>IT>>NEWS CALL>>OUR>>ALL CALL>>PAST>>D CALL>ALL2 CALL>DOC2 CALL>OBEF2
11 CALL>WE COND>>ALL>>WE COND>>IT>>O COND>>TELL>>NEWS COND>>WE>>YOU COND>>YOU>>ALL COND>AWAY2 COND>DECIDE1 COND>SEND
11 D>>COND>>TELL D>>HE>>PAST D>>HEAR>>HE D>>HEAR>>YOUR D>>IT>>CALL D>>NEWS>>NEWS D>>O>>CALL D>>SEND>>NEWS D>>US>>HEAR
11 D>>YOU>>WE D>DOC1 D>WE1 D>WHEN D>YOU1 DECIDE>>CALL>>YOU DECIDE>>NEG>>WAIT DECIDE>>TALK>>YOU DECIDE>>TELL>>YOU
11 DECIDE>>WHEN>>NEWS DECIDE>FUT1 DECIDE>SURE2 DOC>>EVENT>>YOU DOC>AWAY2 DOC>OBY DOC>YOUR2 EVENT>>CALL>>YOU
11 EVENT>>D>>ORG EVENT>>D>>YOU EVENT>>HEAR>>TELL EVENT>>PAST>>YOU EVENT>O2 EVENT>OUNTIL2 EVENT>SURE2 FUT>>EVENT>>HEAR
11 FUT>>HEAR>>AWAY FUT>>IT>>COND FUT>>IT>>FUT FUT>>IT>>NEG FUT>>NEG>>AWAY FUT>>NEG>>YOU FUT>>START>>TELL
11 FUT>>YOUR>>DOC FUT>>YOUR>>HEAR FUT>ALL1 HAVE>>HAVE>>TELL HAVE>D2 HAVE>WE2 HE>>D>>SURE HE>>EVENT>>CALL HE>>HAVE>>ORG
11 HE>>O>>FUT HE>>O>>YOU HE>>TELL>>D HE>>WE>>TELL HE>HAVE1 HE>O HE>OUNTIL HE>PAST HE>SEND2 HEAR>>D>>ORG
11 HEAR>>FUT>>HEAR HEAR>>IT>>FUT HEAR>>OUR>>CALL HEAR>>TALK>>DOC HEAR>>US>>NEWS HEAR>>US>>TELL HEAR>>WE>>HEAR
11 HEAR>OUR2 HEAR>PAST HIS>>WE>>FUT HIS>FUT1 HIS>WE IT>>FUT>>TELL IT>>IT>>FUT IT>>NEG>>WHEN IT>>ORG>>EVENT
11 IT>>ORG>>HEAR IT>>WHEN>>TELL NEG>>HEAR>>OUR NEG>>O>>O NEG>>SEND>>HEAR NEG>>WHEN>>TELL NEG>HEAR1 NEG>OUNTIL
11 NEWS>>CALL>>AWAY NEWS>>CALL>>O NEWS>>NEWS>>O NEWS>>NEWS>>WE NEWS>>O>>AWAY NEWS>>WHEN>>WE NEWS>>YOU>>WHEN NEWS>AWAY1
11 NEWS>D1 NEWS>OIN NEWS>YOU1 O>>EVENT>>TELL O>>IT>>O O>>NEWS>>YOU O>>SURE>>COND O>>WE>>CALL O>CALL O>ORG2
11 OAPPROX>FUT1 OAPPROX>HEAR2 OAPPROX>WE OBEF>AWAY OBEF>CALL2 OBEF>START1 OBEF>WE1 OBEF>WE2 OBY>COND1 OBY>US2
11 OIN>CALL2 ORG>>D>>TELL ORG>>EVENT>>WE ORG>>HEAR>>TELL ORG>>O>>YOU ORG>>OUR>>ORG ORG>SURE1 ORG>TALK2 OUNTIL>IT1
11 OUR>>CALL>>YOU OUR>>NEWS>>WHEN OUR>>PAST>>ALL OUR>>SEND>>YOU OUR>WAIT OWITHIN>D2 OWITHIN>SURE1 PAST>>IT>>TELL
11 PAST>>YOU>>DOC SEND>>EVENT>>D SEND>>HEAR>>START SEND>>YOU>>EVENT SEND>ASK2 SEND>EVENT SEND>IT1 SEND>IT2 SEND>VAGUE2
11 SURE>>NEWS>>D SURE>HEAR SURE>NEWS2 SURE>OBEF2 SURE>WAIT TALK>>ASK>>FUT TALK>>DOC>>YOU TALK>>FUT>>TELL
11 TALK>>HEAR>>YOU TALK>>TELL>>D TALK>ASK TELL>>AWAY>>ALL TELL>>D>>HEAR TELL>>FUT>>YOU TELL>>O>>WE TELL>>YOU>>D
11 TELL>IT1 TELL>OBEF2 TELL>ORG1 TELL>TALK1 US>>YOUR>>WE US>DOC US>SURE WAIT>>D>>FUT WAIT>>OUR>>NEWS WAIT>CALL2
11 WAIT>EVENT2 WAIT>HIS WAIT>OON2 WE>>CALL>>WHEN WE>>DECIDE>>HE WE>>FUT>>FUT WE>>IT>>ORG WE>>TALK>>YOU WE>>YOU>>TELL
11 WE>OUNTIL2 WHEN>>DECIDE>>WE WHEN>>NEWS>>OUR WHEN>>ORG>>HAVE WHEN>ALL2 WHEN>CALL2 WHEN>EVENT WHEN>OBEF2 WHEN>WE1
11 YOU>>ALL>>YOU YOU>>CALL>>WHEN YOU>>HE>>O YOU>>NEG>>TELL YOU>>NEWS>>FUT YOU>>O>>IT YOU>>O>>SURE YOU>>TALK>>DOC
11 YOU>>US>>NEWS YOU>OWITHIN YOUR>>HEAR>>TELL YOUR>>WE>>FUT b:SURE c.deabsch c.deabzus c.deangep c.deaussa c.debekom
11 c.dedem c.dekling c.demeld c.deper c.desachs c.desein c.desetze c.designa c.devorau c.enantic c.enanywh c.enarriv
11 c.enassem c.enbecom c.enclari c.enclear c.enconfi c.encoord c.endiges c.eneithe c.enend c.eneod c.eneveni c.enfinan
11 c.enfores c.enfuner c.engo-ah c.enhaha c.enhold c.enholle c.enintim c.enmaile c.enn c.ennomin c.enparti c.enphoni
11 c.enpropo c.enravi c.enreq c.enshhh c.enshoot c.enshutd c.enside c.ensitti c.ensleep c.escalma c.escorre c.esdirem
11 c.eshuman c.esmismo c.espero c.espoder c.espuedo c.essaber c.fraurai c.frchoix c.frdis c.frdonc c.frfaire c.frplus
11 c.frpuis- c.frrenai de<__absch de<__auswa de<__auswe de<__bekom de<__gremi de<__kommt de<__rueck de<__sachs
11 de<__sag de<__tagt de<__vertr de<_krieg de<_mehr de<_sobal de<_von de<_wuerd de=D__angep de=D__dir de=D__entsc
11 de=D__es de=D__rechn de=D_abzus de=D_danac de=D_getro de=D_hoers de=D_liegt de=D_rechn de=D_tagt de=D_vor de=O_bin
11 de=O_zurue deantwo__=D deantwo_koenn debesch__> debitte_mit debrauc_ich dedaher__versc dedaher_leide dedanac_melde
11 dedas__brauc dedas__tagt dedas_fuer dedauer__=D deder_chef deder_facha dedie_auswe dedir_wie dedu__ergeb dedu_besch
11 dedu_ein dedu_eine dedu_meine deduerf_=D deduerf__mit dedurch_> deein_signa deeine__aussa deeine__wird
11 deeinen_termi deentsc__sie deentsc_und dees__bis dees__weite dees_inter defacha__gebe defacha_und degenau_sagen
11 degesch_ist degespr__daher degespr_muss degespr_und degetro_> degibt_es degremi__=D degremi_tagt dehabe__inter
11 dehabe_es dehaben__von dehast__ein dehast__eine dehast__meine dehoere_=D dehoere_sie deich__es deich__genau
11 deich_habe deich_melde deihnen__=D deihnen__sagen deihnen_leide deihrem__> deinter_weite deist__zu deist_angep
11 dekoenn_> deleide__sagen deleide__werde deleide_versc demail_> demehr__! demehr__> demelde__dann demich_>
11 demich_noch demir_bitte demit__facha demuss__leide demuss_daher denicht__melde denicht_dann denicht_sagen
11 denoch__gedul denoch__hast deob_es deper__> deper_mail deruf__kurz desachs__wir desachs_bitte desagen_koenn
11 desetze_uns desich_dann desie__noch desie__sie desie_duerf desie_erhal desie_sind destell_sich deund_absag
11 deunser__rechn deverei__muss deverei_gespr deversc_werde devon__bitte devon__perso devon_sachs devon_unser dewas__>
11 deweite__melde deweite_und dewerde_wir dewiede__ihnen dewiede_bei dewir__abzus dewir_setze dewir_werde
11 dewird__getro dewird_sie dezu_rechn dezu_und en<__arriv en<__assem en<__assur en<__cc en<__gut en<__invit en<__like
11 en<__me en<__sched en<__share en<__shoot en<__shutd en<__they en<__timel en<__vp en<__way en<__whole en<__will
11 en<_gotta en<_leave en<_out en<_paper en<_plant en<_ravi en<_selec en<_shhh en<_thank en<_whate en=D__door
11 en=D__exter en=D__headc en=D__nomin en=D__not en=D__willi en=D__write en=D_call en=D_eod en=D_god en=D_haha
11 en=D_lawye en=D_not en=D_regar en=D_yours en=O__=D en=O__e en=O__expec en=O__if en=O__panel en=O__sort en=O__week
11 en=O_expec ena__> ena__or ena_funer enafter__have enagain__i enagain__when enagain__you enagain_with enagree__sleep
11 enaim__respo enaim__turn enall__we enall_parti enam_hikin enam_home enam_meeti enam_waiti enan__as enan_infor
11 enand__back enand__know enand__so enand__talk enand_pleas enand_white enannou__=D enannou__outco enanswe__eveni
11 enanyth_=O enappli_furth enare__inter enare__my enare_decid enare_maile enare_norma enarm_twist enaside__with
11 enaside_time enask__your enassem__you enassem_votes enasses__will enassig__> enat__end enat__the enatten__and
11 enback_in enback_towar enbad__for enbad_news enbe__back enbe__befor enbe__if enbe__late enbe__to enbe__touch
11 enbe_getti enbe_makin enbe_reope enbefor__> enbefor__leave enbefor_lunch enblack__white enblack_and enboard__met
11 enboard_gathe enboss__=D enbreak__=D enbunch__i enbunch_and enbut__have enbuzz__=D enbuzz_you enby__post enby_lunch
11 enby_regis encall__prefe encall__up encall_them encalli__=D encalls__candi encalls_to encan__feedb encandi_:
11 encandi__be encandi__i encandi_comes encandi_decli encc_would encheck__get encheck_and encheck_your enchoic_>
11 enclari_=D enclari__> encolle_is encome__you encome_to encomes__> encommi__to encommi_to encommu__> encommu_the
11 encompa__and encompa_notes encompe_=D encompe__> enconta__> enconta__then enconta_the enconta_with encontr_shoul
11 enconve__with encount_again encv_again endate_and endates_to enday_! endear__unfor endecis_and endecis_befor
11 endecis_has endecli__will endecli_i endetai__=O endirec_=D endirec__=D endirec__morni endo__arm endo_some
11 eneithe__or enemail_the enend_of eneod_> eneveni_> enevery_> enevery_candi enexact__=D enexpec__=O enexpec__and
11 enexpec__come enexpec__email enexpec__make enexpec__on enexpec_feedb enexten_an enfair__i enfeedb__=D enfeedb__the
11 enfinal__=O enfirst__decli enfirst_candi enfor__budge enfor__docum enfor__from enfor__patie enfores__respo
11 enfores_a enforma_lette enfrom__an enfrom__minis enfrom__peopl enfrom_marcu enfurth_=D enfurth__s engathe__resul
11 enget_feedb enget_paper engetti__mail engetti__prope engetti_our engive__our engive__to engive_you engo-ah_=D
11 engo-ah__> engo__a engo_getti engod_willi engoes__the engoing__call engut__you engut_says enhaha_> enhangi__you
11 enhas__aside enhas_met enhas_set enhave__go-ah enhave__or enhave__point enhave__up enhave_agree enhave_all
11 enhave_clari enhave_good enhave_still enhe__=D enhe__set enheadc__open enheadc_will enheads_toget enhear_>
11 enhear_me enheard__> enheari__marcu enher__i enhold_=D enhold__=O enhold__> enholid__give enholle__you enholle_at
11 enhome_and enhope__reach enhope__we enhope__wrap enhr_shoul eni__all eni__chase eni__find eni__going eni__hikin
11 eni__home eni__meeti eni__updat eni__waiti eni_guess eni_leave eni_read eni_repor enif__answe enif__first
11 enif__made enin__order enin__proce enin_black enin_holid enin_there eninfor__mail eninfor__writi eninfor_in
11 enintim_of enintim_to enintro_herse enintro_himse enis_=D enis__then enis_skiin enis_you enit__black enit__over
11 enit__will enit_be enit_in enit_ok enit_shoul enjob__haha enkeep__waiti enkindl_note enknow__know enknow__outco
11 enknow_then enlande__=D enlast__comes enlate__an enlate_for enlates_=O enlawye__skiin enlawye_is enlead__see
11 enlead_will enleave_it enlegal_you enlet__sleep enlette_=O enlette__me enline__with enlonge_works enlunch__will
11 enmade__choic enmade__short enmail_from enmaile_out enmarcu_=D enmarcu__> enmate_> enmay_look enme__cv enme__on
11 enme_sleep enmeet__phone enmeet_by enmeeti__=O enmeeti__will enmessa_> enminis__=D enminis_answe enmiser__>
11 enmore__! enmorni__i enmy__says enmy_gut enmy_team ennamed_=D enneed_the ennews_=O ennext_steps enno__=O
11 enno__works enno_updat ennomin__so ennomin_someo ennorma__=D ennorma__will ennot__again ennot__getti ennot__take
11 ennot_befor ennot_count ennot_keep ennote_our ennothi__call ennothi__move ennothi_will ennotif__that enof__bunch
11 enof__compe enof__the enon__assig enon__fair enon__team enon__truck enonce__board enonce__retur enor__news enor_a
11 enor_anoth enorder__and enorder_recei enour__is enour_last enour_mail enour_pick enour_prefe enour_vp enout_for
11 enoutco__be enoutco_of enover_and enowner__and enpanel_for enpaper__i enpaper__lawye enpaper__with enpaper_s
11 enpartn__decid enpatie__> enperso__i enpick_of enplann__infor enplant__is enplant_shutd enpleas__our enpleas_arriv
11 enpoint__the enpoint_with enposit__respo enprefe_candi enprinc__get enprinc_will enpriya__would enproce__a
11 enproce_fores enproce_lasts enpromi__a enpromi__will enprope_job enpubli__we enput__remin enravi__going enravi_s
11 enread__resum enrecei__respo enrecei__you enrecep_> enrecon_with enregis_post enremai_inter enremin__my enremin_in
11 enreply_for enrespo__of enresul__maile enresul__publi enresum__get enresum_and enretur__we enretur_of enrever__you
11 enrevie__the enrevie_in enright__to enright_back enring_round enrobin_unfor ens_over ensame_eveni ensay__repor
11 ensay__will ensays_you ensched__=O enschol__gathe enschol_board ensee__infor ensee_that enselec__reach
11 enselec_proce ensendi__=D ensendi__a enset__time enset_aside enshare__=D enshare_meet enshare_the enshe__back
11 enshe__on enshenz_=O enshhh_=D enshhh__> enshoot__a enshoot_you enshort_> enshort_candi enshoul__be enshoul__good
11 enshoul__to enshoul__your enshutd__there enshutd_is ensit__=D ensit_tight ensits__i enskiin_> enslow_=O
11 ensome__twist ensome_arm ensomeo__my ensomeo__you ensomeo_so ensomet__me ensomet_firm ensort__out enstatu_=D
11 enstill__nothi enstill__pick enstill__two enstill_free enstill_heard enstill_our ensucce_appli ensure_>
11 entake__appli entake_the enteam__i entell__in entext__lunch enthank_you enthat__partn enthe__day enthe__fores
11 enthe__invit enthe__recei enthe_assem enthe_bunch enthe_ceo enthe_conve enthe_decis enthe_draft enthe_go-ah
11 enthe_md enthe_paper enthe_point enthe_remai enthe_share enthe_short enthe_truck enthem__get enthem__princ
11 enthen__call enthen__do enthen_so enthey__i enthey_say enthing__morni enthing__to enthis_and enthis_over entight_=D
11 ento__appli ento__eithe ento__herse ento__of ento__throu ento_commu ento_confi ento_follo ento_it ento_nomin
11 ento_sort ento_turn entold_=O entold__if entold_we entowar__=D entrial__=O entruck_> enturn__=D enturn_appli
11 entwist__and enunabl__atten enunfor_=D enunfor__no enup__and enup__conve enupdat__you enupdat_yet enus__infor
11 enus_we enverdi_=D envote_s envotes__=D envotes_you envp__trave envp_is enwaiti__his enwas__we enway__anoth
11 enwe__agree enwe__final enwe__recon enwe__share enwe_inten enwe_talk enwhate__say enwhere_we enwhich__i enwill__and
11 enwill__answe enwill__count enwill__getti enwill__hold enwill__keep enwill__more enwill__paper enwill__reope
11 enwill__some enwill_chase enwill_forwa enwill_holle enwill_move enwill_open enwill_shoot enwinne__be enwinne_will
11 enwith__bank enwith__for enwith__i enwith__offic enwith__retur enwith_coffe enworry__will enworry_it enwould__surpr
11 enwould_hope enwould_it enwrite__soon enwrite__then enwrite__you enwrite_you enwriti_of enyes__a enyou__detai
11 enyou__how enyou__it enyou__note enyou__on enyou__perso enyou__retur enyou__same enyou__unabl enyou__way
11 enyou__will enyou__word enyou_if enyou_our enyou_waiti enyou_with enyour__again enyour__furth enyour_assig
11 enyour_resum es<__: es<__avisa es<__direm es<__maxim es<__mismo es<__notic es<__puedo es<__recib es<_consu
11 es<_respu es=D__notic es=D__quien es=D_le es=D_mismo es=D_recib es=O__te esa__un esa_escri esalgo_> escandi_=D
11 escandi__> escomun_=D escomun__resol escomun__usted esconfi__este esconfi_por esconsu_: esconsu_y esconte__?
11 escorre__=D escosa_> escuent__la esde__> esde__human esde_dudas esde_nosot esde_recur esdecid_y esdecis__=D
11 esdirem__=D esdirem_algo esdudas_> esel__el esel__por esel_link esenlac_> esenton_> esestam__el esestam_cerra
11 eseste__la eseste_medio esgeren__conoc esgeren_quier eshemos_resue eshora__el eshora_y esla__le esla__quier
11 esla_cosa esla_geren esla_hora esla_jefa esle_estar eslink_> esllama_ines eslos_resul esmaxim__respu esmaxim_de
11 esmedio__hora esmedio_la esmi__vuelv esnotic__> esnuest_respu eso__no espara_decid espaso_el esplazo__respu
11 espor__medio espor_este esproce__=D esproce_y espubli__> espuedo__=D espuedo_conte esque__geren esque__resue
11 esquier_conoc esrecib__respu esrecib_notic esrecur_human esresol_> esresue_> essabra_algo essi_o este__conte
11 este__por este__y este_avisa este_aviso este_direm este_puedo este_volve estendr_notic estiemp__de estiemp_maxim
11 estomar_una esuna_llama esusted_> esusted_notic esvolve__escri esy__aviso esy__la esy__link fr<__a fr<__les
11 fr<__petit fr<__suite fr<__tu fr<_encor fr<_puis- fr=D__donc fr=D__lui fr=D_garde fr=D_votre fr=O__decis fr=O__donc
11 fr=O__revie fr=O_donc fr=O_on fr=O_sa fra__momen frapres_> frce_momen frcompt__une frcourr__> frcourr__notre
11 frcourr_de frde__est frdecid_=D frdecis_> frdecis__=D frdecis_tombe frdelai__repon frdepla_=O frdevri_avoir
11 frdire_plus frdirec__et frdis__=D frdonc_=D frdonne__pour frecrit_=O fren_dire fresper__vous fresper_pouvo
11 frfais__=D fril__sera frje__dis frje__pouvo frje__tiens frjury__prono frjury_se frles_suite frmais__je
11 frmerci__patie frmomen_> frnotre_choix frnous__revie frnous_esper fron__recon frpeu__patie frpeu_de frpossi_>
11 frpour__et frpour_te frpouvo__en frpouvo__repon frprono__> frrefle__on frrepon__! frrepon__notre frresul__seron
11 frresul_vous frsaure_=O frsaure__si frse_donne frsera_repon frseron__du frsi_nous frsuite__a frte_revie frtiens__>
11 frune__de frune_repon frvois__direc frvotre__vous frvous__dire frvous_reten frvous_revie how:&EVENT
11 how:APPROX&EVENT s.dedaher s.dedruck s.dedrueb s.dehabe s.demir s.deversc s.devor s.dewerde s.dewisse s.dezu
11 s.enable s.enbunch s.encomin s.enfeedb s.engod s.engut s.enhopef s.enhopin s.enours s.enphone s.enproce s.enready
11 s.enrun s.ensam s.ensettl s.enshenz s.ensign- s.enstrai s.ensucce s.enthen s.enwhen s.enwilli s.enwrapp s.esdecis
11 s.esese s.esinfor s.eslink s.esmaxim s.esrespu s.esresul s.frcelui s.fretant s.frgarde s.fril s.frmomen s.frpossi
11 s.frprend s.frrecon s.frson s.frtiens s:SEND s:WE
12 ALL>>ALL>>TELL ALL>>IT>>CALL ALL>>PAST>>ALL ALL>HEAR1 ASK>>IT>>FUT ASK>>O>>YOU ASK>>YOUR>>WAIT AWAY>>WE>>FUT
12 AWAY>YOU CALL>>D>>SURE CALL>>OUR>>FUT CALL>>WHEN>>YOU CALL>ORG CALL>SURE COND>>WE>>O COND>>WE>>TELL COND>YOUR
12 D>>EVENT>>HEAR D>>HE>>O D>>WHEN>>DOC D>>WHEN>>SEND D>NEWS1 D>OUNTIL1 DECIDE>>D>>YOU DECIDE>>TALK>>DECIDE
12 DECIDE>DECIDE DECIDE>OUR1 DOC>>OUR>>ORG DOC>>YOU>>FUT DOC>FUT EVENT>>D>>EVENT EVENT>WAIT FUT>>ALL>>IT
12 FUT>>CALL>>COND FUT>>CALL>>WHEN FUT>>FUT>>SEND FUT>>HEAR>>TALK FUT>>HEAR>>WHEN FUT>>US>>WE FUT>FUT FUT>OUNTIL
12 FUT>OWITHIN FUT>SEND FUT>WHEN2 FUT>YOU2 HE>>ASK>>TELL HE>>DECIDE>>D HE>>DECIDE>>O HE>>HEAR>>FUT HE>NEG HE>YOU1
12 HEAR>>DOC>>YOU HEAR>>PAST>>ALL HEAR>>TELL>>AWAY HEAR>>WE>>PAST HEAR>NEWS1 HEAR>START HIS>WE1 IT>>D>>AWAY
12 IT>>FUT>>HEAR IT>>NEWS>>TELL IT>>O>>TELL IT>>O>>YOU IT>>YOU>>O NEG>>WAIT>>YOUR NEG>>YOU>>HEAR NEG>>YOU>>SEND
12 NEG>WHEN NEWS>>YOU>>FUT NEWS>>YOU>>HEAR NEWS>PAST2 NEWS>SURE O>>ALL>>YOU O>>EVENT>>WE O>>IT>>HAVE O>>SURE>>D
12 O>>TELL>>IT O>>YOU>>CALL O>SURE2 O>WE OBEF>TELL2 OBEF>YOU2 OFROM>D1 OFROM>YOU OON>DECIDE1 OON>WHEN ORG>>CALL>>PAST
12 ORG>>EVENT>>O ORG>>HEAR>>DECIDE ORG>DOC ORG>O2 OUNTIL>CALL OUNTIL>CALL1 OUNTIL>WE OUR>>NEWS>>TELL OUR>DECIDE1
12 OUR>OBEF1 OUR>OWITHIN OWITHIN>COND1 OWITHIN>ORG2 PAST>>O>>ORG PAST>>PAST>>COND PAST>HIS1 SEND>>NEWS>>YOU
12 SEND>>US>>D SURE>AWAY1 TALK>DOC TELL>>D>>DOC TELL>>IT>>D TELL>>OUR>>ORG TELL>CALL2 TELL>WE TELL>WE2 THIRD>>O>>WE
12 THIRD>NEG2 US>>IT>>O US>>TELL>>YOU US>OWITHIN1 WAIT>>TALK>>D WAIT>>TELL>>YOU WAIT>CALL WAIT>NEWS1 WAIT>ORG1
12 WAIT>TELL WAIT>WHEN WE>>D>>AWAY WE>>D>>NEWS WE>>TELL>>YOUR WE>DECIDE WE>HEAR2 WE>SEND1 WHEN>>AWAY>>D
12 WHEN>>CALL>>YOU WHEN>>FUT>>O WHEN>>HEAR>>YOU WHEN>>ORG>>D WHEN>OUNTIL1 WHEN>OUR1 YOU>>AWAY>>YOUR YOU>>CALL>>TELL
12 YOU>>NEG>>D YOU>>NEG>>YOU YOU>>TELL>>IT YOU>>WE>>CALL YOU>>WE>>TELL YOU>HIS2 YOUR>>O>>YOU YOUR>>TALK>>O
12 YOUR>>TELL>>O a:HEAR a:YOU c.deausga c.dechef c.dechefi c.degibts c.dehoers c.delauf c.deleide c.deliegt c.demit
12 c.denaehe c.deokay c.derueck c.deweiss c.dewisse c.deyilma c.enable c.enannek c.enbumpe c.endrop c.ene-mai c.engo
12 c.engreen c.enhelen c.enhikin c.enhope c.eninbox c.eninfor c.enmeet c.enmost c.ennamed c.ennotes c.enonce c.enoutsi
12 c.enpack c.enprep c.enrelea c.enresul c.enrever c.ensaid c.enship c.ensteps c.entest c.entext c.enthat c.enunlik
12 c.enusual c.enwraps c.esdanos c.esdoy c.esdudas c.esestar c.esllamo c.esllega c.esmarco c.essalen c.estener
12 c.estomar c.frauron c.fravoir c.frecris c.frensem c.frfil c.frjury c.frparvi c.frpatro c.frtenir c.frverdi
12 de<__besch de<__duerf de<__einer de<__gebe de<__gedul de<__ueber de<__yilma de<_gedul de<_kurze de<_lena de<_rechn
12 de=D__mir de=D__sagen de=D__schre de=D_gibts de=D_naehe de=D_reich de=D_sag de=D_schri de=D_weiss de=O__antwo
12 de=O__ruf de=O__und de=O_hab dealso__krieg deantwo__sie debesch__=D debitte__=D debitte_gedul dechefi_ist
12 dedafue__=O deden_ausga deder__wird deder_besch dedie__ihrer dedie_falls dedie_pruef dedie_sie dedie_zu
12 dedir__besch dedu__nachr dedu_ne dedu_was defalls__die defalls_fuer defuer__sie degedul__sich degedul_sie
12 deich_gebe deihnen__entsc deihnen__naehe deihnen__reich deihnen__rueck deihnen__verbi deihnen_besch deihnen_in
12 deihrer__wird dein_verbi deinfor__sie dekoenn__ihnen dekrieg__ne delauf__=D delena__ihnen delena_schic demit__in
12 demit_dem denachr__mir dene_nachr depostf_> depruef_ihrer dereich_? dereich__> derufe__=D derufe__sie desag__dir
12 deschic_ich desie_=O desie__haben desie__mir desie__mit desie__ueber detag_> detag__> detreff_wir deueber__ausga
12 deund__mich deund_rufe deund_sag deund_schre deuns_=D deuns__dann deunser_entsc deunter_wird dewie__weite dewir__>
12 dewir_entsc dewuerd_ihnen dezu__absag dezur__und en9_> en:__answe en:_that en<__check en<__expec en<__guess
12 en<__not en<__note en<__round en<__say en<__truth en<_annek en<_boss en<_every en<_priya en=D__come en=D__inclu
12 en=D__is en=D__rever en=D__than en=D__the en=D__what en=D_aroun en=D_even en=D_eveni en=D_lunch en=D_rathe
12 en=D_that en=D_till en=O__conta en=O__let en=O__only en=O__see en=O__stand en=O__to en=O__wall- en=O_are ena_drink
12 ena_feedb ena_forma ena_membe enabout__9 enabout__decis enabout__resta enadjus__will enafter__hear enafter_i
12 enagree_to enall__but enall__in enall__wante enall_four enam__away enam_now enan__to enana_with enand__any
12 enand__come enand__infor enand__now enand__pass enand__recru enand_give enand_in enand_tell enannek__=D
12 enannek_takes enanswe_out enare__from enask__wheth enask_was enassur_me enat__lates enaway_=O enaway__mate
12 enback__you enback_with enbe__out enbe__that enbe__till enbe_befor enbe_discu enbe_named enbe_writt enbear_with
12 enbefor_noon enbell__=D enbell_you enboard__got enboard_call enboss_decid enbumpe_=D enbumpe__at enbut__respo
12 enby__you encalen__=D encall__bumpe encall_got encan__for encan__hang encan__to encan__wait encan_promi encance_=O
12 encandi__to enclien__away enclose__for encolle_and encome__towar encomes__from encommi__decid encommi__going
12 enconfi__the enconsu__conta enday_runs endebri__for endebri_sched endecid__will endecis__our endecis__unlik
12 endo__rathe endrink_> endrop_you ene-mai_=D ene-mai__> eneach__=D enemail__then eneven_if enevery__so enevery_appli
12 enexpec__from enexpec__know enexpec_the enexpec_us enfeedb_> enfinal__will enfinal__wraps enfinal_decis
12 enfinal_round enfirm_answe enfollo__=D enfollo__> enfor__funer enfrom_petra enfuner_> enget_my engoing__vote
12 engot__=D engot_bumpe engreen__=D enhang__? enhang_tight enhappe__> enharve_=D enhas__=D enhave__debri
12 enhave__infor enhave_met enhave_read enhavin__to enhavin_spoke enhe__here enheard__me enheari__petra enher__and
12 enhikin_=D enhikin__with enholid__nothi enhr_=D enhr__> enhr__be eni__bell eni__come eni__mysel eni__spoke eni_hear
12 enin__diary enin_hr enin_truth eninfor__of eninfor__their eninten_to enis__day enis_back enis_going enis_plann
12 enis_under enis_unlik enit__becau enit__if enit__takes enit_usual enjury__and enjury_reads enknow__it enknow__said
12 enknow__thoug enknow_anyth enlates__will enlates_other enlegal__will enlette_goes enlette_will enlike_=D enlike__>
12 enlimbo_> enlist_=O enlook_for enlooki_like enmade_the enmake__final enmake__our enmake_that enmark_=D enme_>
12 enme_an enmembe_of enmet_every enminds_=D enmore_and enmore_inter enmost_and enmull__over enmull_it enmust__me
12 enmust_tell enmy__befor enmy__to enmy__will enmy_reply enmysel__would enmysel_i enneeds_the ennoon_> ennot__=O
12 ennot_go ennote__offic ennow_away enof_limbo enof_their enoffic_shut enok__i enone__inter enone_more enonly__back
12 enonly_get enor__owe enoslo_=O enour_end enour_timel enout__limbo enout__to enout_and enover__will enpack_=D
12 enpanel__will enpaper__from enpaper_to enpeopl_=O enperso_to enpetra__hr enpetra_in enphone__with enpick_this
12 enplan__wrap enpleas__at enposte__the enproce__and enpromi__i enpromi_mysel enprope__i enput__in enput__out
12 enput__that enput_all enrathe__five enrathe_than enreach__to enreads__you enreads_and enrecru__infor enreope__and
12 enrepor_=O enresta_> enresul__reach enresul_shoul enrevie_=O enring__> enrobin__call enrobin_board enround_wraps
12 enruns__about enruns_to ens__=D ens__more ens__to ens_one ensays__will ensays_he enscore_so ensee__you enshall_drop
12 enshe_must enship_=D enshoul__> enshoul__befor enshoul__one enshoul__you enshout_=D enshout__> ensits__and
12 ensmoke__> enso__our enso__your ensomeo_will enstatu__your ensteps_> enstrai_away ensucce__will entake__>
12 entakes__so enteam__and enteam__can enterms__follo enterms_to entest__shoul entest_resul entext_after enthan_five
12 enthat__to enthat__writi enthat_meeti enthat_s enthe__shut enthe_answe enthe_audit enthe_fair enthere__one
12 enthing_takes enthis_up enthose_=O enthoug__morni entime__get entime_we entime_with ento__then ento_about ento_be
12 ento_get ento_mull ento_notif ento_run ento_score ento_vote entowar_you entruth__i entruth_all enunlik_=D
12 enunlik__> enuntil_the enup__proce enup_with enupdat__> enupdat_from enus__befor enus__to enus_the envote_=D
12 envotes__and enwait_=D enwants__sleep enwas_wheth enway__the enwe__make enwe_ship enwhate__> enwhate_happe
12 enwhere__stand enwhich_=O enwho__not enwhole__takes enwill__as enwill__discu enwill__met enwill__my enwill__named
12 enwill__notes enwill_bell enwill_find enwill_ring enwith__recep enwith_an enwith_what enwould__every enwrap__our
12 enwraps_=D enwraps__> enwritt__> enyou__anyth enyou__aroun enyou__contr enyou__drink enyou__even enyou__make
12 enyou__morni enyou__once enyou__reply enyou__shout enyou__time enyou_hang enyou_hear enyou_recei es:_=D es<__comun
12 es<__darem es<__sabra es<__tener es<_danos es<_le es<_tomar es=D__=O es=D__despu es=D__tendr es=D_de es=O__llamo
12 escomun_con esconoc__> esdanos_=D esdarem__respu esdeber_tener esdecis_=D esdecis__> esdecis_se esdoy__=D
12 esdoy_respu esel_=O esen__conti esesper__el esesper_comun esfalta_te eslos__=D espara_conta esrecib_usted
12 esresol_=D esse__notif essin__te este__respu este__yo este_marco estiene_una estomar__decis estomar_la esun_corre
12 esusted_=D esy_el fr<__choix fr<__d fr<__jury fr<__servi fr<_compt fr<_elle fr<_il fraurez__=O fraurez__repon
12 fraussi_> frce__> frcommi_siege frconve_=O frcoup__fil frd_etre frdans__foule frde_fil frdecis__> frdelai_>
12 frdevri_etre frencor__peu frencor_un frensui_=O frest__les fret__appel fret__te frfais__> frfaut_=O frfil_=D
12 frfil__> frfoule_> fril__un frinfor_=D frinfor__la frinfor_dans frje__passe frla__siege frla_foule frle_jury
12 frles__seron frlui__parle frlui_en frnous__=O fron__la fron__vers fron_revie frparle__vous frparle_et frpatro__=D
12 frpour__=O frprend__avec frprend_conta frrappe_coura frreste__entre frreste_un frsaure_=D frserez__dans
12 frseron_commu frsiege_=O frsiege__je frsur__repon frsur_une frtexte_=O frun_entre frun_peu frvous__ce frvous_commu
12 frvous_devri frvous_ecris how:NOTBEF&DECIDE how:NOTBEF&HEAR p:CALL p:HIS p:OUR s.deerfae s.deergeb s.degedul
12 s.dehab s.deinter s.detagt s.dewenn s.enadjus s.enall s.enbusy s.enconfi s.endrink s.enhang s.enhave s.enjust
12 s.enlimbo s.ennames s.enpaper s.enpart s.enphoni s.ensavin s.ensigns s.ensuch s.entruth s.enwall s.enwall-
12 s.esavisa s.esdia s.esdoy s.esle s.esllama s.estodos s.frapres s.fraussi s.frcommi s.frensui s.frfoule s.frpeu
12 s.frsiege s.frtelep s.frtexte
13 ALL>>NEWS>>D ALL>>O>>FUT ALL>>YOU>>FUT ALL>TELL1 ASK>>WAIT>>D AWAY>>O>>YOU AWAY>>YOUR>>D AWAY>EVENT2 AWAY>NEG1
13 CALL>>COND>>IT CALL>>HEAR>>O CALL>>NEWS>>D CALL>>OUR>>SEND CALL>>WE>>YOU CALL>PAST2 CALL>YOU1 COND>SURE
13 D>>NEG>>SURE D>>OUR>>TELL D>>SURE>>IT D>>WE>>TALK D>>WHEN>>NEWS D>>YOU>>EVENT D>HEAR D>HEAR1 D>NEWS D>OON2
13 DECIDE>CALL2 DECIDE>WAIT1 DOC>CALL2 DOC>DOC2 EVENT>>O>>ALL EVENT>>O>>SURE EVENT>OON1 EVENT>ORG1 EVENT>WHEN1
13 EVENT>YOUR1 FUT>>CALL>>YOU FUT>>HEAR>>SURE FUT>>OUR>>TELL FUT>>SEND>>NEWS FUT>>TELL>>ALL FUT>>TELL>>YOU
13 FUT>>US>>TELL FUT>>YOU>>AWAY FUT>SURE1 HE>ASK HE>HE1 HEAR>>CALL>>NEWS HEAR>>D>>SURE HEAR>>D>>WHEN HEAR>>EVENT>>D
13 HEAR>>EVENT>>O HEAR>>O>>FUT HEAR>>OUR>>NEWS HEAR>>OUR>>ORG HEAR>>OUR>>TELL HEAR>>PAST>>TELL HEAR>>US>>WHEN
13 HEAR>>WAIT>>YOU HEAR>>WHEN>>CALL HEAR>>YOU>>CALL HEAR>>YOUR>>TELL HIS>HEAR HIS>TALK HIS>TELL1 IT>>COND>>WE
13 IT>>EVENT>>FUT IT>>FUT>>DECIDE IT>>TELL>>D IT>OON1 IT>TELL NEG>>D>>IT NEG>>YOU>>WAIT NEG>O1 NEG>OIN2 NEG>OUNTIL1
13 NEWS>>ALL>>D NEWS>>D>>TELL NEWS>>YOUR>>DOC O>>ALL>>ALL O>>HEAR>>TELL O>>NEG>>FUT O>>O>>WE O>>OUR>>NEWS O>>SURE>>HE
13 O>>US>>WE O>>WE>>TELL O>>WHEN>>WHEN O>SURE1 OBEF>WE OFROM>DECIDE2 OFROM>YOU2 OIN>US OON>HE1 OON>IT1 OON>SURE
13 ORG>>DECIDE>>D ORG>>FUT>>YOU ORG>DECIDE1 ORG>FUT2 ORG>NEWS2 ORG>OFROM OUR>>NEWS>>YOU OUR>>ORG>>NEG OUR>>YOU>>TELL
13 OUR>ALL1 OUR>FUT2 PAST>>ALL>>D SEND>>WE>>FUT SEND>ALL SEND>CALL SEND>OON1 SURE>>D>>WE TALK>>O>>NEWS TALK>HIS
13 TALK>NEWS2 TELL>>D>>NEWS TELL>>US>>ASK TELL>>WE>>HEAR TELL>>YOU>>SURE TELL>HEAR TELL>ORG2 TELL>WAIT1
13 THIRD>>AWAY>>IT THIRD>IT1 US>>D>>DECIDE US>>O>>CALL US>>VAGUE>>O US>>WHEN>>IT US>>YOU>>CALL US>EVENT1 VAGUE>>ALL>>O
13 VAGUE>>O>>WE WAIT>>YOUR>>D WAIT>AWAY2 WAIT>OUNTIL WAIT>US1 WAIT>WE WAIT>YOU WE>>ASK>>O WE>>HEAR>>IT WE>COND1 WE>O1
13 WE>OWITHIN1 WE>TELL1 WE>TELL2 WHEN>>EVENT>>FUT WHEN>>IT>>EVENT WHEN>>SEND>>WE WHEN>>WE>>CALL WHEN>DECIDE1 WHEN>ORG
13 WHEN>PAST2 YOU>>EVENT>>O YOU>>FUT>>WAIT YOU>>HEAR>>WE YOU>>O>>D YOU>>O>>OUR YOU>>O>>US YOU>HE2 YOU>OON1 YOU>WHEN1
13 a:OBEF c.deannek c.deeinen c.degedul c.denoch c.deverbi c.enbell c.encommu c.encoupl c.eneop c.enfeedb c.engie
13 c.enherse c.eninten c.enmiser c.ennon-s c.ennote c.ensign c.enthank c.enwinne c.escon c.esles c.esusted c.fradres
13 c.frarbit c.fretre c.frfaute c.frrien c.frsaura c.frt c.frun c.frvenue c:WAIT de<__ergeb de<__fuer de<__klaer
13 de<__mehr de<__werde de<_meine de=D__annek de=D__anspr de=D__die de=D__mitte de=D__rueck de=D_an de=D_eine
13 de=D_erhal de=D_gedul de=D_mehr de=O__noch de=O__wir de=O_an deannek_> dedann__sie dedann_hast dedann_melde
13 dedann_schre dedas__dann deden_vertr dedie__der dedu_bekom deentsc_wir deerfol_=D deerfol__> deerhal_sie
13 defrau__wird degebe__=D degebe_dir dehaben_> dehast_du deich__an deich__wiede deich_mich deihnen_=O deihnen_>
13 deinfor_sie deinter__und demehr_! demeine_chefi demelde_mich demich_=O demich_wiede demitte__koenn demitte_zu
13 deoder_absag depost_von derufe__durch deruft_sie deschri__> desie__=O desie__von desie_an detag__sie deueber_annek
13 deund_sie deuns__bei deweite_> dewir_brauc dewisse_wir en<__audit en<__dinne en<__get en<__hear en<__inten
13 en<__plan en<__req en<__ship en<__winne en<__with en<_contr en<_debri en=D__befor en=D__reach en=D__set en=D__sure
13 en=D_candi en=D_nothi en=D_one en=O__candi en=O__reali en=O__up en=O__us en=O_comin en=O_nothi en=O_whate ena__is
13 ena__sched ena_respo ena_sign enable_to enafter__meeti enafter_we enagain__=D enagain_you enall_=O enalso__posit
13 enand__befor enand__keep enand__want enand__write enand_call enand_exter enand_time enannou_> enannou_inter
13 enannou_the enanswe__reach enanswe__will enanswe_we enare__our enare_aimin enare_annou enaroun__=O enassur__you
13 enaudit__=D enaudit_leave enbe__but enbecom__answe enbefor__get enbette__=O enboss_=D enbrief__and enbudge__i
13 enbudge_is enby__> enby_eop encan_i encan_look enconve_=O encould__give encours__=O enday__send enday_to
13 endebri__=D endebri_is endetai__by endinne__i endo_i enemail_=O enemail__me enemail__the eneop_=D eneop__>
13 enexact_=D enexpec__sign enexpec_somet enexter_that enfeedb__you enfeedb_for enfeedb_to enfinal__a enfinal_get
13 enfinal_thing enfirst__=O enfirst_time enfirst_to enfligh_=O enfrom__after enfrom__offic enfrom__team enfrom__will
13 enget__lette enget__reply engets__=D engie__a engie_you engive__=O enhang_=D enhave__day enhave__lette enheadc__so
13 enheadc_plan enhold__you enhopin__final enhr_will eni__back eni__circl eni__confi eni__conta eni__gie eni_say
13 eni_will enif__s enin__calen enin__loop enin__with enin_touch eninfor_all enis__will enkeep_you enlast_candi
13 enlet__chase enlike__call enlook__for enlook_out enloop__you enmanag__back enme__eop enme__them enme_chase
13 enmeeti__expec enmeeti__the enmiser_=D enmore_=D enmy_call enmy_decis ennegat_> ennext__> ennight__i enno__yet
13 ennote__we ennotes_and ennotif__e-mai ennow__will enoccup__=O enof__miser enoffsi_=O enok_if enon__answe
13 enonce__first enone_=O enone__those enor__other enor_negat enor_not enour_side enout_=D enout__an enout__we
13 enpanel__decis enpanel_recon enpaper_and enpart_=O enpartn_have enpetra_=O enping_you enplan__reali enplan__to
13 enplan_so enposit__negat enposit_or enpubli__list enput__=D enput_a enrecon__so enrefer_and enreq__waiti enreq_is
13 enrespo__every enrever__> enrever_to enright_away enring_once ens__plan ens_headc ensay_i ensched_for enshall__all
13 enshall__appri enship__> enshoul__with enshoul_know ensign_> ensign_off enso__somet enso__would enso_check
13 ensomet__=D ensomet_from ensoon__i enteam_and entelep_you entext__promi enthat__=D enthat__i enthat__so
13 enthat__when enthe__now enthe__off enthe__vote enthe_bank enthe_brief enthe_req enthe_same enthe_sched enthe_score
13 enthe_sign enthe_winne enthere_s enthey_said entime__=O entime_you entimes__> ento__also ento__short ento__thing
13 ento__word ento_set ento_tell entold_=D entouch_=D entouch_> entrave_=O enupdat__me enupdat_you enus_=D enus_after
13 enusual__> enwaiti_=D enwaiti__s enway__will enwe__aimin enwe__annou enwe__put enwe__ring enwe__write enwe_aim
13 enwe_stand enwill__able enwill__advis enwill__all enwill__once enwill__our enwill_confi enwill_gie enwill_mail
13 enwill_put enwill_updat enwith__owner enwith_them enwould_ask enyes__will enyou__bell enyou__brief enyou__comin
13 enyou__have enyou__messa enyou_out enyou_over enyou_promi enyou_then enyour__that enyour_calen enyour_miser
13 enyours__be es<__les es=D__decid es=D__falta es=D__llama es=D_les es=D_sin es=D_te esaviso_> escompa__llama
13 escompa_te escomun__resul escomun_el escomun_la esconta__los esdigo__> esel__con esen__con esescri__> eshemos__>
13 esla__la esle__=O esle__> esle_infor esllamo__> eslo__el eslos__se eslos_candi esmi__te espor_corre esque_hemos
13 esresul_se esse__conti estarde_te este_doy estodos_los esy__lo esy_se fr<__> fr<__patro fr=D__aurez fr=D__faute
13 fr=D__saure fr=D_sans fr=O__refle frcandi_seron frd__venue frdes_que frdonne_=D fretre__=D fretre_venue frfaute_>
13 frfixe__> frj__texte frle_patro frles_candi frmerci__etre frmerci_d frnous__conta frpatro_tranc frrevie_vers
13 frsans__> frsans_faute frsaura_=D frsaura__> frserez_preve frte_texte frtexte__> frtoi__> frtranc__et frun__de
13 frun_courr frvenue_=D frvenue__> frvous__compt frvous__preve frvous__repon frvous_fais frvous_parvi how:APPROX
13 s.deansch s.deihnen s.dekurz s.deselbe s.enassur s.encoffe s.enconfe s.encounc s.endraft s.enexter s.enlasts
13 s.ennod s.enoccup s.enpetra s.enrn s.ensleep s.enusual s.fraurez s.frcomit s.frdirec s.frecris s.fret s.frlui
13 s.frrefle s:SURE s:WHEN
14 ALL>ALL1 ALL>DOC2 CALL>TALK COND>>FUT>>EVENT D>>CALL>>ALL D>>HEAR>>CALL D>>NEG>>SEND DECIDE>IT DECIDE>O1
14 DOC>>YOU>>HEAR DOC>COND EVENT>>D>>WHEN EVENT>>YOU>>TELL EVENT>WHEN2 FUT>>D>>WHEN FUT>>FUT>>NEWS FUT>>HEAR>>ALL
14 FUT>>TELL>>NEG FUT>>YOU>>WAIT FUT>TELL HE>>NEWS>>D HE>SURE1 HE>US2 HEAR>>HIS>>NEWS HEAR>>IT>>DECIDE HEAR>>NEWS>>US
14 HEAR>>WE>>DECIDE HEAR>CALL HEAR>IT2 HEAR>OBY1 NEG>AWAY1 NEWS>WAIT1 O>>NEWS>>D OFROM>HEAR2 OIN>WE OON>O2 OON>WE
14 ORG>>D>>EVENT ORG>NEWS ORG>OUNTIL ORG>TELL1 OUNTIL>FUT1 OUNTIL>WE1 OUR>>ORG>>HE OUR>>ORG>>ORG OUR>>TELL>>FUT
14 OUR>ORG PAST>>YOU>>TELL SEND>>IT>>O SEND>AWAY2 SURE>COND SURE>D1 SURE>SEND2 SURE>YOU2 TELL>>HE>>NEWS
14 TELL>>TELL>>YOU TELL>>US>>WE TELL>TELL US>>HEAR>>TELL WAIT>>D>>ASK WAIT>>WHEN>>NEWS WAIT>IT2 WAIT>WAIT1
14 WE>>DECIDE>>IT WE>>FUT>>CALL WE>>FUT>>OUR WE>>NEG>>TELL WE>>SEND>>OUR WE>DECIDE2 WE>WAIT2 WE>YOU WHEN>>NEWS>>YOU
14 WHEN>>WE>>HEAR WHEN>OBY2 YOU>>SEND>>NEWS YOU>>SEND>>TELL YOU>>US>>HEAR YOU>>VAGUE>>D YOU>IT1 YOU>OUR2
14 YOUR>>COND>>FUT a:DOC c.dealso c.degeben c.degremi c.derechn c.deunauf c.dewird c.enanyho c.enbear c.enbut c.enbuzz
14 c.enconcl c.enhands c.enhang c.enlands c.enloop c.enmark c.enmorni c.enpatie c.enthere c.envp c.enwith c.escomun
14 c.escuent c.eshora c.esrespu c.frprono c.frtout de<__hoere de<_das de<_du de<_peile de<_rueck de=D__! de=D_bis
14 de=D_geben de=O_=D de=O__> de=O_also deabzus_> dealso_=D deam_selbe dean__haben deauf_sie debetri_tagt
14 debewer__bewer debewer_und debis_wir debitte_wir debrauc__noch dedanac__wir dedas_=O dedas_gremi dedas_okay
14 deden__an deden__bekom deder_perso dedie__faell dedie__kommt dedie__oder dedir_mehr deeiner_entsc dees__>
14 degeben__ihnen dehaben__entsc deich__dich deich__mich deihnen__zu deihnen_unser dein_anspr dekrieg__besch
14 demit_unser dene__von denoch_=O denoch__selbe depeile__den depeile_sie depruef__unter desag_ich desagen__>
14 deselbe_tag desie_noch deund_bewer dewas_von dewir_das dewuerd__=D en:__so en<__candi en<__forma en<__meet
14 en<__proce en<__then en<_allow en<_eta en<_mark en<_she en=D__most en=D__whate en=D__will en=D_mate en=O_s
14 ena__reply ena_final ena_note ena_retur ena_shout enadvis__of enadvis__the enadvis_of enadvis_you enall_inter
14 enam_aimin enam_going enam_phoni enand__conta enand_email enanswe__us enanyho_=D enarriv_at enat_most enbe__first
14 enbe_able enbe_in enbefor__have enboard_=O enboard_s enbudge_=D enby_e-mai encase__be encase_will enchase_them
14 endecis_in endecis_of endetai__the endetai_of endiscu__and eneithe_=D eneta__the eneta_for enexpec_a enfinal__=D
14 enfinal__decis enfirst_thing enfor_comin enforev__=D enfrom__at enfrom__recru enget__messa enget__the enget_word
14 engetti_a enhave_an enhirin__will enhome__will enhope__be eni__aimin eni__phoni eni__ping eni_come enin__case
14 eninbox_=D enis__ok enis_when enit_will enloop__=D enlunch_> enmake_our enmakin__=D enme__hour enmy_boss ennew__:
14 enof_those enoffer__> enonce_the enone__or enour__votes enour_board enpleas_and enpleas_expec enread__=O
14 enrecru_team enretur__the enrevie_them enround_=O ens__me ens_promi enselec_will ensettl_> enshut__nothi enso__i
14 entalk_it entext_you enthat_=D enthat_after enthe__answe enthe_very enthem_=D enthen__get enthing__and enthink_and
14 ento__the ento_you entouch__=D entouch__> enus__? envote__=D envote__and enwe__only enwe__reply enwhen_the
14 enwill__feedb enwill__heard enwill__the enwill_conta enwill_share enwith_whate enword_for enyet_but enyou__bear
14 enyou__defin enyou__my enyou_feedb enyou_of enyou_right enyour__: es<__resul es<__retom es<__te es<_conta es<_lo
14 es<_no es<_volve es=D__llamo es=D_retom es=D_sabra escompa__te escompa_lucia esconoc_=D esconta_=D esconti_>
14 esdarem_una esdecid_> esdecim_algo esinfor_a esla_decis esle_harem eslucia__escri eslucia_te esmi__lucia esmi_jefa
14 esresul_=D esretom_el este__como este_respo esusted__respu far:3 fr<__aurez fr<__decis fr<__revie fr=D__conve
14 frappel_> frde_repon frdirec__reuni frdirec_se frdonc_> fret__vous frje__ecris frje_lui frjour__> frjour_meme
14 frla__se frlaiss__=D frlaiss_le frle_direc frmail_=D frnous_vous fron__donne frpar_mail frpatie_=D frpromi_>
14 frprono_=D frrefle_et frrepon__=D frreuni__vous frrevie_=D frrevie__> frsaure__=D frse_prono frtout__=O frune__vous
14 frvotre_dossi frvous__> frvous__notre frvous_saure frvous_tiens grain:that how:BETW&HEAR s.debis s.deund s.encomes
14 s.enend s.eneta s.engave s.enhangi s.ennorma s.enour s.enquick s.enrepor s.ensort s.entight s.esenton s.frou
14 s.frpatie s.frqu s:YOU
15 ALL>>YOU>>D ALL>DECIDE ALL>HEAR ALL>OON2 ALL>PAST2 ASK>>D>>DECIDE AWAY>CALL CALL>>YOU>>D CALL>NEWS CALL>OFROM2
15 CALL>SEND1 COND>OUNTIL1 D>>SURE>>YOU D>>TELL>>YOU D>>WHEN>>WE D>COND2 D>WHEN2 DECIDE>>IT>>YOU DECIDE>>OUR>>O
15 EVENT>>FUT>>O FUT>>DECIDE>>CALL FUT>>DECIDE>>O FUT>>FUT>>FUT FUT>>NEWS>>YOU FUT>>O>>YOU FUT>>WE>>FUT FUT>HEAR
15 FUT>SURE2 HEAR>>D>>US HEAR>>NEWS>>YOU HEAR>>YOU>>HEAR HEAR>HEAR1 HEAR>TALK IT>DECIDE2 NEG>>WAIT>>D NEWS>>FUT>>SEND
15 NEWS>>FUT>>YOU NEWS>>NEG>>D NEWS>>SEND>>D NEWS>ALL2 O>>ASK>>SEND O>>WE>>IT O>TELL1 O>US OBY>FUT OON>ALL2 OON>NEG
15 ORG>>FUT>>CALL ORG>NEG2 ORG>OON OWITHIN>WE PAST>>CALL>>CALL PAST>FUT2 PAST>OON1 SEND>>OUR>>NEWS SURE>SURE2
15 TALK>>O>>YOU TALK>O TELL>>ORG>>WE TELL>D2 US>>O>>IT US>SURE1 WAIT>>US>>D WAIT>COND2 WAIT>FUT1 WAIT>OUR1 WE>>CALL>>O
15 WE>>FUT>>US WE>>US>>O WE>OWITHIN2 WE>SEND2 WE>TELL WHEN>>CALL>>WE WHEN>>NEWS>>D WHEN>>YOU>>TELL YOU>>HEAR>>WHEN
15 YOU>>OUR>>NEWS YOU>>TELL>>WE YOU>CALL2 YOUR>OIN1 a:TELL c.defeedb c.degebe c.degenau c.demail c.demehr c.demelde
15 c.enappri c.engrant c.enlates c.enout c.enpaper c.enshare c.enturna c.envotes c.esnosot c.essabra c.esvolve
15 c.frmail de<__chefi de<__pruef de<__rufe de<_ein de=D_rufe de=O_genau debei__melde dedich__an dedie__und deentsc__>
15 degedul_=D deich_rufe deihnen_melde deinfor_wir dekomme_=D dekomme_wir dekrieg_=D demehr_=D demehr_sagen deoder__>
15 deruf_=D deruf__=D desag_dir deschre__dir deschre_ich desie__uns deund_gebe deunser__wird devon_uns dewird__=D
15 en<__coord en<__decis en<__lette en<__shoul en<__soon en<_decis en<_final en<_heari en<_resul en=D__when en=D_posit
15 en=O__hear en=O__pass en=O_decis en=O_must en=O_we ena_debri ena_firm ena_reply enaimin_to enallow__=D enam_seein
15 enan__? enand__drop enand__that enanswe_on enanswe_one enappli_=D enappri__the enappri_of enback__and enback__finan
15 enbe_answe enbe_appri enboard_votes enboth_=O enbut__for enby__time encall__that encircl__=D enclien_s encolle__off
15 encomin_=D encoord__be encoord_will endefin_answe eneithe_way enfinal__> enfinan__will enfrom_finan enfrom_us
15 enget__touch enget_in engive__=D engive__the enhave__reply enhave_somet enheari__from enheari_back enhirin_commi
15 enhope__have enhope_that enhopef__can enhr__will eni__repor eni__seein eni_get eni_want enis__have enit__be
15 enits__=O enknow__me enlet__check enlette_of enlooki__=D enloop_you enme_check enmore__=O enmove__> enmy_answe
15 ennot_expec enoff__she enon_to enone_way enor__=D enor__no enour_choic enour_commi enour_coord enour_thoug enowe__a
15 enpanel_s enpaper__you enpass_it enphone_and enposit__=O enpriya_is enpromi__but enput_it enrecom_=O enrepor__you
15 enrepor_back ens__day ensaid__> enseein_the enshall__> enshall__to enshall_rever enshe__conta enshort_=O
15 enshort__will ensomeo_from enstrai__=D enteam_i enthat__we enthe__comes enthe__meet enthe__votes enthe_budge
15 enthem_the enthen_i entime__> enus__=D enus__thing enus_first enweddi_=O enwill__it enwill_ask enwill_loop
15 enwill_ping enwill_rever enword__you enyou__> enyou__firm enyou__from enyou__ok enyour__one enyour_patie
15 enyours_will es<_el es=D__estar es=O_para esa__=D escomun__> esconfi_> esdigo__=D esel__te esharem_llega esmas_>
15 esrespu__=D fr<__reste fr<__saura fr=D__je fradres_=D fradres__> fraurez__nos frbudge__=O frcompt_sur frest_le
15 fret_on fril_reste frje__donne frje__fais frje_vous frnotre_decis frnous__feron frnous__notre fron_repre
15 frpasse__coup frrepon__=O frrepon_vous frrepre_conta frsera_adres frsigne_> frtelep_=D frtombe_=O frtout_=D
15 frtranc_> frtu_saura frvous__adres frvous__signe frvous_feron how:BETW&CALL s.dehoere s.demuss s.denehme s.enappro
15 s.enbudge s.endebri s.ensched s.frbudge s.frconta s.frdossi s.frfais s.frpromi s.frsigne s.frtombe s.frvous s:OUR
15 s:WAIT
16 AWAY>IT1 CALL>>D>>DECIDE CALL>DECIDE1 CALL>OUR CALL>WHEN CALL>YOU D>>TELL>>HE D>>YOU>>HEAR D>OBEF DECIDE>YOU2
16 DOC>>SEND>>D DOC>CALL1 DOC>COND1 DOC>OUR EVENT>>O>>D EVENT>>O>>YOU EVENT>>WAIT>>D EVENT>>YOUR>>DOC EVENT>YOUR
16 FUT>>EVENT>>O FUT>>HEAR>>CALL FUT>>HEAR>>NEWS HE>>D>>HE HE>AWAY2 HE>DECIDE HE>NEWS2 HE>TELL2 HEAR>>O>>WE
16 HEAR>>TELL>>ALL HIS>WE2 IT>COND NEG>>FUT>>TELL NEWS>>DECIDE>>FUT NEWS>>HEAR>>YOU NEWS>>O>>YOU NEWS>>YOU>>SEND
16 NEWS>OBEF1 NEWS>SURE1 O>>FUT>>DECIDE O>COND1 OON>FUT ORG>>O>>WHEN ORG>>ORG>>FUT OUR>>NEWS>>HEAR OUR>DECIDE
16 PAST>>TALK>>O PAST>>TELL>>WE SEND>NEWS1 SEND>OBY1 SEND>YOU SURE>CALL1 SURE>SURE TALK>>WE>>FUT TALK>OON
16 TELL>>ALL>>ALL TELL>>YOU>>COND TELL>OBY US>>O>>D US>DECIDE1 WAIT>FUT2 WE>>HEAR>>TELL WE>>WAIT>>YOU WE>CALL1 WE>IT2
16 WHEN>NEWS YOU>>D>>NEWS YOU>OBEF2 YOU>WHEN c.dekonta c.enboard c.enoptio c.enthem c.enwill c.esharem c.espondr
16 c.frdelai c.frdevri c.frpatie de<__antwo de<_geben debekom_sie dedanac__ich dedann__ich deentsc_wird deihnen__die
16 dekomme__auf demit__antwo demit__entsc derufe_sie desie_hoere desie_zu deuns__> en<__ring en<_terms en=D_>
16 en=D__shall en=O__when enafrai_> enall__of enall_three enam__in enam__to enan_email enanswe__of enappli__>
16 enare__out enarran_the enat__very enbe_commu enby_mail encall_from encomin__> enconfi_the endecis_: eneach__you
16 eneach_of enexpec__call enfinal_answe enfor_an enget__mail engive__one enhave__updat enhave_feedb enhave_word
16 enhim__and eni__asked eni__expec eni__pass eni__rever enin__inbox enknow_> enlasts__i enlette_from enmay_expec
16 enme__strai enneed_=D ennews__i enour_answe enover__you enpass__on enrecei__email enrefer_=O ens__=O ens_decis
16 enselec__=O enshall__reach ensigns_=D entell__anyth enthank__for enthe_=D enthe__> enthe__holid enthe__lates
16 enthe__leave enthe_board enthe_vote entheir__=D enthen_> enthose__> enusual_takes envery_lates enwe__hope
16 enwhere_you enwill__commu enwill_come enwill_text enyou__hold enyou_anyth enyou_one enyou_stand enyou_that es<_=D
16 es<__pondr es=D_=O esconti_=D esconti__> espondr__conta espondr_en esse__comun este_confi este_cuent este_llama
16 estendr_usted fr<__devri fr<__serez frappel_=O fravis_=O fret__revie frfais_signe frfaut__vous frnous_repre
16 frpouvo_vous frrevie__toi frsaure__> frson__=O frun__=D frvers_toi frvous__une grain:days s.enannou s.enaway
16 s.enconcl s.eneithe s.enexpec s.enfinis s.enknow s.enpeopl s.ensend s.entakes s.entext s.enthat s.enwill s.esconsu
16 s.espensa s.frrendr
17 ALL>YOU ASK>WAIT1 CALL>>CALL>>D COND>FUT D>>DECIDE>>WE D>>EVENT>>ORG D>>NEG>>WHEN D>CALL2 D>TELL1 D>WE2
17 DECIDE>>O>>FUT EVENT>O EVENT>YOU1 FUT>>HEAR>>HIS HEAR>>CALL>>O HEAR>>CALL>>OUR HEAR>>O>>IT HEAR>>OUR>>DECIDE
17 HEAR>CALL1 NEG>>FUT>>O NEWS>SURE2 O>>CALL>>WE O>>WHEN>>IT ORG>>D>>FUT ORG>CALL ORG>HEAR2 OUR>NEWS1 OWITHIN>CALL
17 SEND>>YOU>>CALL SEND>CALL2 TELL>>FUT>>TELL US>>WE>>FUT WAIT>>O>>FUT WAIT>EVENT1 WAIT>TALK WE>IT YOU>>HEAR>>NEWS
17 YOU>NEWS1 YOU>WE c.enadvis c.encircl c.enexpec c.engetti c.ensendi c.entowar c.enway c.enwhere c.esdecid c.esfalta
17 c.esjefa c.esresul c.esretom c.frcompt c.frdecis c.frferon c.frlaiss de<__melde de=D_krieg debekom__=D deeine_antwo
17 deentsc_faell defuer_die dehoere__von deich__> deich_dir denoch_=D desie_von en<__> en<__minis en=D__arran
17 en=D__way en=D_morni en=D_priya ena__will ena_mail enbe_the enbut_=D encan_tell encommu_=D enfeedb_=O enfor__decis
17 enfrom_my enget__respo engive__feedb eni__ask eni__ring eni__text eni__told enmeet_=D ennotif__the ennotif_by
17 ennotif_of enonce_i enour__candi enour_final enpromi_me ens_back ens_the ens_when ensame_day ensend__the ensleep_on
17 enso__> ensomet_=D enthe__you enthe_final enthem_and enthere_=D entimes_=D ento_arran ento_rever enup__you
17 enwe__come enwe__have enwe__reach enwe_shall enwill__> enwill_circl enyou_the es=D__mando es=D__usted escon_usted
17 esconsu__=D esconta__usted esde_respu esen_conta esla__y estendr__nuest esusted_nuest fr<_on frcoup_de frde_nos
17 frje_t frnos__=D frnos_nouve frnotre__> frnotre__vous frnous__recon frrecev__courr frrepre__avec frresul_=D
17 frreuni__et frun_coup frvous__la how:IN&ASK p:SURE s.encall s.encheck s.frje
18 CALL>>FUT>>TELL CALL>COND CALL>FUT1 D>>FUT>>CALL D>>IT>>WHEN D>>YOU>>CALL DOC>D2 EVENT>TELL2 FUT>>SEND>>IT
18 FUT>NEWS2 FUT>WE2 HEAR>>TELL>>OUR HEAR>SURE2 HEAR>US1 HIS>FUT2 O>>CALL>>YOU O>>YOU>>YOU O>CALL1 OFROM>FUT1 OON>ALL
18 ORG>>TELL>>D ORG>>YOU>>FUT ORG>TELL OUNTIL>HEAR2 SEND>>YOU>>NEWS SEND>YOU1 SURE>O1 TELL>>D>>SURE TELL>>WE>>FUT
18 THIRD>AWAY WAIT>>NEG>>D WHEN>AWAY YOU>>CALL>>YOU YOU>>HEAR>>IT YOU>>SEND>>WHEN YOU>>WAIT>>D YOU>CALL b:WAIT
18 c.deihnen c.enbefor c.enboss c.encomes c.enforma c.enminis c.enshoul c.enstrai c.ensure c.enthose c.entimes
18 c.enverdi c.esdecis c.frdonne c.frte de<_eine de=D_von deam__tag deauf__zu debei_ihnen dedir__sagen deentsc_=D
18 demelde__mich demelde_ich demit_einer derufe_ich desie__an en:_=D en<__news en<_clien en=D__phone en=O_make
18 ena_defin enall__candi enallow_us enam_hopin enbank_holid encall_> encircl_back encome__to encomes_=D endecid_and
18 endecis__=D endefin__=D endo__worry enemail__our enfollo_=D enfrom__> enhave__every enlast__=O enmake__=D
18 ennot_worry enof__selec enout_=O enout__> enpatie_=D enphone_you ens_time enshoul__an enshoul_be enthe__to
18 enthe_minis enthe_time ento_sleep entouch_with enway_or enwill__him enwill__out enwith__decis enyou__day
18 enyou__know enyou__of enyour_case esalgo_=D esconta_conti esllama__> esse_lo esuna__=D esy_te fraurez_de frla_direc
18 frrecon_=D frrentr__je how:&CALL s.dean s.dees s.enfinal s.enpriya s.ensame s.enworry
19 ALL>>HEAR>>CALL ASK>FUT2 CALL>>YOU>>IT CALL>CALL COND>AWAY1 D>>SEND>>WE D>SURE DECIDE>>O>>IT DECIDE>>WE>>FUT
19 EVENT>CALL1 EVENT>DOC1 FUT>>HEAR>>D FUT>WHEN1 HE>CALL2 HEAR>SURE HEAR>WHEN1 IT>WHEN2 NEWS>>US>>D OON>FUT1 ORG>CALL1
19 ORG>OON2 ORG>PAST1 SEND>O1 TELL>AWAY WAIT>ASK2 WAIT>OUR2 WAIT>WAIT WE>SURE c.derufe c.deschri c.enaimin c.encase
19 c.endebri c.enexact c.entouch c.enword c.esmando c.frrepre c.frvers de<__krieg denoch_am derechn_> deruf_dich
19 en<__board en<__vote en<_reali en=D_i en=D_once en=O__call enand_he enand_will enand_you enback__our enconcl_>
19 enexpec__be enfrom_me enfrom_our eninvit_=D enme__will enpick__the enreach__concl enreali__will enresul_>
19 enring__=D ensaid_=D ensame__> enshall__you enshoul__back enstrai_after enteam__be enthis__with ento_candi
19 enwant__get enwe_hope enwill_have enwith_the enwith_you enyou_strai esllamo_> esnuest__> esresul_> este__=D
19 esusted__> fr<_=D fr<__repre fr<_laiss frconta__vous frde_patie frje__rappe frla__> frrepon__sera how:APPROX&NEWS
19 s.enshall s.esllamo s.frnotre s:NEWS
20 CALL>>YOU>>WHEN COND>NEWS1 D>IT2 DOC>TELL1 FUT>>FUT>>TELL HEAR>>YOU>>US HEAR>OBEF2 NEWS>OBEF NEWS>SEND2 O>ALL
20 O>FUT2 OON>CALL2 OON>YOU2 OUNTIL>YOU2 OUR>HE2 TELL>>WE>>US TELL>OBEF1 WHEN>CALL WHEN>TELL c.enfinal c.enmakin
20 c.entime c.esresol c.frconta c.fron c:NEWS deihnen_=D en<__s enanswe_your enbe_told encandi__=D encome_back
20 enget__call enget_the enhope_to eninvit__> enit__and enknow__> ennot_have enshall_write entime_=D entold__>
20 entouch__to enwill__an enwill__made enwill_follo enwill_pass es=D__te es=O_=D esla_resol fravec_vous frla_=D p:HE
20 s.derufe s.enemail s:ALL
21 ALL>ALL AWAY>OBEF1 EVENT>YOU2 FUT>OUR2 HEAR>OUR HEAR>SURE1 O>>D>>HEAR O>>FUT>>CALL ORG>CALL2 SEND>>WE>>YOU
21 TALK>>O>>WE TELL>DECIDE1 YOU>>TELL>>D YOUR>O1 c.esuna de<__ruf dewerde__=D en=D_promi ena_concl enand__get
21 enand__you enaway_> endecis_is enhave_it enhave_my eni__email eni_write eninter_=O enreali_we enthem__and
21 enwill_infor esconta_con esdigo_algo esescri_=D far:5 frconta_avec frte__=D frvous_donne how:IN&NEWS
21 how:WITHIN&CALL p:WAIT s.dedanac s.ens
22 ALL>CALL1 ASK>FUT D>CALL1 FUT>>FUT>>HEAR HE>>YOU>>TELL SEND>>YOU>>O SEND>WE SURE>D TELL>ALL1 WAIT>ASK1 c.enconta
22 c.ennotif deerhal_=D deich_ruf ena_lette enafter_> endecis_> enhave_asked enof__outco enoutco__> enrecru_will
22 enshall_have enso_=D enthe_day enthe_lette enwill__have enwith__=D enwrite__=D enyou_will enyour_inbox es=D__digo
22 esalgo__> fraurez_notre frde__nouve frnotre_repon frrecon__> s.endecis s.enlette s.frappel s.frles
23 D>>HEAR>>YOU D>>YOU>>SEND D>SEND1 EVENT>HEAR2 FUT>CALL HE>NEWS NEWS>ALL O>>D>>WE OWITHIN>D SEND>>WHEN>>NEWS
23 TELL>>O>>D WHEN>>TELL>>WE c.deeine c.deruf demelde__=D deund__dir deuns_> devon__> devon_mir enan_updat encall__the
23 ensleep__it enthat_day enupdat__=D enwe__to enwill__to es<__respo este_llamo fr=O_et frje_te grain:week
24 D>>WHEN>>HEAR D>WHEN1 DECIDE>NEWS OON>FUT2 ORG>>WE>>FUT TALK>CALL2 WE>US1 YOU>TELL c.enwhate c.esdigo eni_call
24 enoutco_=D enwill_write enyou_shall este__> fret_je how:&NEWS how:BY&CALL how:BY&DECIDE how:IN&TELL p:NEWS
25 FUT>>HEAR>>OUR NEWS>SEND O>HEAR2 OON>YOU1 ORG>>FUT>>TELL OUNTIL>D OUR>NEWS TELL>>ALL>>D TELL>>WE>>YOU WE>>YOU>>CALL
25 c.devon c.enproce c.frsaure en=O_so enhave__answe enthat__> frje__appel frvers__=D s.dedann s.enpass
26 EVENT>>O>>WE FUT>TELL2 HEAR>TELL1 O>WE1 ORG>TELL2 US>TELL2 c.dekrieg c.envote dewir_melde en=O__i enand__call
26 encall__> enhave_the enis_to enwill_know esel_resul esle__=D s.enday
27 D>>YOU>>TELL DECIDE>YOU1 FUT>>TELL>>AWAY FUT>>TELL>>NEWS TELL>>D>>YOU WAIT>D WE>>TELL>>US WE>>YOU>>SEND a:SURE
27 c.frrevie en<_expec enbe__conta endecis_will enin_conta s.enout
28 c.enupdat en<_=D enday_> esle_respo s:TELL
29 DOC>SEND HEAR>>YOU>>TELL c.enoutco c.ensomet c.esconta c:SURE en=O_but enhave__for
30 ena__from enreach_out far:4 frvous_=D
31 enget__an enwe__get frnous__repon
32 D>YOU2 TELL>ALL k:WEAK s:CALL
33 eni__give enyou__after
35 O>YOU2 enget_you
37 HEAR>>NEWS>>D
38 a:NEWS
39 k:PATIENCE
40 ORG>FUT1
41 how:BY
42 grain:part
46 own:PATIENCE
47 own:WEAK
75 k:STRONG
85 own:STRONG
"""
