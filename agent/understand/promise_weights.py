"""What words weigh for a promise, in tenths: written by tests/train_promises.py. A table only."""

from __future__ import annotations

SCALE = 10
WEIGHTS = r"""
-50 grain:month
-46 grain:season
-43 grain:year
-36 c:YOUR
-34 how:BY&ASK
-33 b:YOUR c.en9 c:START w.en9
-32 D>NEG1 YOUR>NEWS
-31 WE>PAST c.enwas en=D_but how:ON s:PAST w.enwas
-30 ASK>ASK TALK>D WE>AWAY YOU>PAST2 a:AWAY b:START c.enclose c:PAST s.en?
-29 ASK>TELL START>D en9__> enfrom_you how:FROM
-28 D>PAST1 IT>PAST en=O_> enat_9 s:START
-27 CALL>WE2 NEG>PAST PAST>FUT YOU>>NEG>>HEAR b:TALK c.deihre c.enas c.enhad w.deihre w.enas w.enhad
-26 ASK>SEND c.enno c:TALK w.enno
-25 ASK>TELL1 FUT>PAST1 START>D1 b:PAST c.entwo c.enwould en=D__9 en=D_pleas enin_the enyou_do how:BEF&ASK s.encould
-25 w.entwo w.enwould
-24 D>ASK D>COND D>O1 HEAR>YOUR YOU>ORG YOUR>TELL c.enon c:OIN enclose__> enneed_your ensee_you enwe__your grain:break
-24 s.en9 s.enwork w.enon
-23 NEG>ASK OUR>AWAY PAST>AWAY1 PAST>HEAR1 PAST>HEAR2 PAST>SEND PAST>TELL2 US>D1 YOUR>>TALK>>D YOUR>D2 c.enplace
-23 deist__=D en?_> enwe__our s.enbut
-22 D>>WE>>PAST D>AWAY HEAR>PAST1 HEAR>START1 PAST>D1 PAST>NEG PAST>YOUR1 WAIT>YOUR WE>>AWAY>>D WE>YOUR1 YOU>PAST
-22 YOUR>>TELL>>D c.debin c.enanoth c.enclosi c.enhappy en<__a en<_take enand_=D enis_close enlast__=D enthe__meets
-22 enwould_be enyou_have enyou_would how:AFT w.debin w.enanother w.enclose w.enclosing w.enhappy w.enplace
-21 AWAY>AWAY1 D>IT D>OON1 NEG>CALL O>AWAY OUR>TALK PAST>D2 PAST>HE YOUR>D YOUR>D1 a:HAVE c.de9 c.eninter c.ensince
-21 c.enspeak en<__told en<__you ena__=D enam__=D ens_been ensomeo_else enyour_answe fr=D_a grain:feast s.ena
-21 s.enattac s.encan s.enonce s.enwere w.de9 w.eninterviews w.ensince
-20 COND>YOU D>NEG FUT>O2 FUT>TALK HEAR>DECIDE2 HEAR>O1 NEG>O2 OUR>>TALK>>D OUR>D PAST>ASK2 PAST>PAST1 START>O2 US>YOU
-20 WAIT>YOUR1 WE>>PAST>>D WE>YOUR WHEN>NEG2 YOU>>PAST>>D YOU>>TELL>>US YOUR>SEND YOUR>TELL1 b:OIN c.endown c.ennumbe
-20 c.estu dekoenn_sie en9_pm en=D__? encan_be enclose__and eni_can enit__been enon__=D enstart__> enwas__to
-20 enwill_meet how:FROM&CALL how:FROM&TELL s.enbeen s.enneed s.enwish s:NEG w.endown w.enrecruitment w.estu
-19 AWAY>US COND>>YOU>>NEG FUT>>TALK>>D FUT>>TELL>>US FUT>>YOU>>TELL FUT>EVENT NEG>OUR2 ORG>>AWAY>>D PAST>OUR PAST>YOU
-19 START>AWAY TALK>ALL US>>HEAR>>D YOUR>THIRD a:PAST c.enforwa c.enfree c.enmust c.ennew c.enother c.enrun c.enwere
-19 c.frvotre de9_uhr de=D_um en9_9 en9_: en<__close en<_this en<_what en=D_as en=O__> enas_you enclose_=D enclose_for
-19 enforwa_to enfrom__=O enon__> enonce_you ensince_=D enthe__was esa_las eslas__> s.enabout s.enany s.ennow
-19 s.enpleas s.enrecei w.enforward w.enfree w.enmust w.ennew w.enrun w.enspoke w.enwere w.frvotre
-18 ASK>>TELL>>US ASK>CALL1 ASK>HEAR AWAY>FUT AWAY>WHEN D>AWAY1 D>HAVE DECIDE>>D>>IT DOC>>START>>D HE>NEG2
-18 HEAR>>YOU>>D HEAR>HAVE IT>NEG2 ORG>>D>>ORG ORG>HEAR1 PAST>>CALL>>D PAST>>PAST>>D PAST>FUT1 PAST>TALK1 PAST>WHEN1
-18 WE>>PAST>>YOU WE>VAGUE2 YOU>YOUR YOUR>SEND1 c.degern c.enaccep c.enexpir c.enstart c.enwhole c.es9 c:O c:THIRD
-18 de<__sie de=D_bin debei_uns defreue_uns en9_=O en9__=O en<_happy en<_have en=D__appli en=O_for enand_it enbe_on
-18 encall__=O endown_=D enenjoy_the enhave__you enhear__you enis_the enit_was enlet__have enneed_to enoffic_>
-18 enoffic__=D enoffic_is enplace__> ens__> ensee__=D ensomeo__> enthe__can enthe_post enthe_whole ento__else
-18 entold_you enyou_were esel__a estu__=D fr?_> frn__pas frvotre__=D grain:newyear how:ON&SEND s.enjob s.entake
-18 s.enyear w.degern w.encloses w.enother w.enwhole w.es9
-17 ASK>ASK1 ASK>EVENT ASK>NEWS1 ASK>US AWAY>D D>>WE>>WE D>>YOU>>YOUR D>HAVE1 FUT>D IT>START NEG>US NEWS>OBY
-17 ORG>>FUT>>D PAST>>HE>>D PAST>>WAIT>>D PAST>>YOU>>YOUR PAST>DECIDE PAST>NEG2 PAST>PAST2 PAST>YOUR START>PAST
-17 TALK>>FUT>>D TALK>D1 TELL>TALK2 TELL>VAGUE1 US>>D>>TELL US>HEAR WAIT>NEWS WE>>FUT>>AWAY WE>>FUT>>NEG WE>DOC2
-17 YOU>>FUT>>EVENT YOU>DECIDE2 YOU>FUT2 YOU>START YOU>YOUR2 YOUR>PAST YOUR>PAST2 a:ALL a:COND c.dehaben c.deihr
-17 c.enavail c.enaway c.enelse c.enintak c.enof c.enparen c.enpay c.enpost c.enround c.enshort c.enten c.enticke
-17 c.entrave c.envalid c.enwithd c.enyour c.essi c.essu c.fr? de9__> de<_koenn de?_> dewir_freue en<__made en<__offic
-17 en<__were en<__would en<_sorry en<_when en=D__can ena_candi enam_on enand__not enare_you enat__: enback__>
-17 enbeen__> encan_we enclosi_date endecid_to enhave_been eni_had enis_not enit__=D enlet_s enme__if enmy__day
-17 enmy_last ennew__=D ennot_work enof__=D enoffer_you enpromi__an enrecei_your enthe_other ento_me entold__=D
-17 enwe_would enyou__and enyou__meet es=D__las es=D_a esla__=D how:BEF&EVENT how:FROM&NEWS s.enonly s.enpubli
-17 s.enrole s.enyears s.esde s.frpas s:VAGUE w.dehaben w.deihr w.enaway w.endocuments w.enelse w.enintake w.enof
-17 w.enoffice w.enpay w.enpost w.enreached w.enreceived w.enshort w.enspeaking w.enten w.envalid w.enyour w.essi
-17 w.essu w.fr?
-16 ASK>>EVENT>>D ASK>DOC1 AWAY>O AWAY>TELL1 CALL>>US>>D COND>>YOU>>D D>EVENT2 D>HAVE2 D>O2 DECIDE>O DOC>ASK
-16 DOC>EVENT1 FUT>>YOU>>HEAR FUT>WAIT HAVE>O1 HEAR>>YOUR>>DOC HEAR>PAST2 NEG>EVENT2 NEG>US1 O>>TELL>>D O>TELL
-16 OUR>START PAST>ALL2 PAST>CALL2 PAST>NEG1 PAST>WE TALK>ORG2 TELL>SEND1 US>COND1 US>D2 US>TELL1 US>YOUR WAIT>D2
-16 WE>>FUT>>PAST WE>>TALK>>ALL WE>TALK WE>YOUR2 WHEN>>YOU>>ASK WHEN>D YOU>>ORG>>D YOU>ASK1 YOU>TALK2 YOUR>>NEWS>>D
-16 YOUR>>THIRD>>D YOUR>ASK1 YOUR>DECIDE YOUR>SEND2 YOUR>START YOUR>YOUR a:START b:THIRD c.debegin c.deschoe c.dewie
-16 c.en=O c.enadver c.enannua c.enat c.encan c.enclien c.enconsi c.enends c.engot c.engreat c.enperio c.enquest
-16 c.enread c.ensee c.enthese c.entook c.enwheth c.enwork c.essera c.frferme c.frl c:OON de<__freue de<_schoe
-16 degern_=D degesch_> deschoe_=D deschoe__und determi_=D deum_9 en9_am en<__next en<__promi en<__your en<_closi
-16 en=D__been en=D_has en=D_in en=O__the ena_=D enam_writi enand__the enat__? enback__me endo_you enends_=D
-16 enenjoy__=D enexpir_=D enexpir__> enfor_=D enhappy_=D eni__on eninvit_for enit__us enlette_=D enmeet_the
-16 enmeets__> ennot__back ennot__this enon__leave enother__=D enplace_=D enpleas__it enreach_me enrun_=D ensend_the
-16 enstart_=D entell__=O enthe_team enthis_=D enthis_is ento__> ento_apply ento_your enup__=D enus_know enwe_may
-16 enyou_=O enyou__is enyou__we enyou_to enyou_told enyour_docum es<__no esla_entre grain:range s.defreue s.en=O
-16 s.enform s.enmeet s.enoffic s.enpm s:ASK s:HAVE s:O s:OBETW w.dewie w.en=O w.enannual w.enanswer w.enat w.encan
-16 w.enends w.engot w.engreat w.eninterviewing w.enperiod w.enread w.ensee w.enstart w.enthese w.entook w.enwhether
-16 w.enwork w.essera w.frl
-15 ASK>>ASK>>ASK ASK>>HEAR>>TELL ASK>D2 ASK>SEND1 AWAY>NEWS1 AWAY>WHEN2 COND>>NEG>>HEAR D>>ASK>>YOUR D>>COND>>YOU
-15 D>>WE>>AWAY D>>YOU>>PAST D>ALL D>ALL2 DECIDE>START2 DECIDE>YOUR FUT>>HE>>D FUT>>PAST>>D FUT>OON2 FUT>ORG
-15 HAVE>>HAVE>>O HAVE>ORG2 HAVE>WAIT1 HEAR>>COND>>YOU IT>ALL IT>O2 IT>PAST1 IT>YOU O>COND O>NEG OIN>D2 ORG>>FUT>>TALK
-15 ORG>TALK1 OUR>>ORG>>AWAY OUR>>PAST>>D PAST>>YOU>>PAST PAST>ORG2 PAST>US PAST>WAIT2 PAST>YOU1 SEND>TALK
-15 START>>AWAY>>D START>>O>>D START>FUT2 TELL>>US>>HEAR US>>CALL>>D US>>D>>COND US>OON WAIT>ALL WE>>TALK>>D WE>NEG1
-15 WE>US2 WHEN>ASK2 WHEN>O WHEN>PAST1 YOU>>D>>HEAR YOU>>FUT>>HE YOU>COND1 YOU>HAVE1 YOU>START1 YOU>YOU1
-15 YOUR>>CALL>>WE YOUR>EVENT YOUR>US1 a:OIN b:O c.deander c.debuero c.denicht c.deteam c.deuhr c.enanna c.encance
-15 c.enconfe c.enemplo c.engood c.enleft c.enlibra c.enlimit c.enmay c.enperso c.ensomeb c.enteam c.entell c.entrain
-15 c.entrial c.enwent c.fr9 c.fra c.fravez c.frheure c.frsi c.frvos c:OFROM de<__angeb de<__hat de<_ihre de=D__9
-15 de=D__zu de=D_nicht de=O_ist deum__uhr deund_=D en9__=D en<__call en<__took en=D__! en=D__agree enam_out enand_=O
-15 enappli__=D enat__pm enbe_back enboard_meets encan__=D enconve_=D encould_not endecis_to endue__> enfor__?
-15 enfor_the eni__out eni__writi eni_told enis__at enis__for enme_=D enme__? enmust_be enof_the enour__offic
-15 enout__the enread__> ensend_=D enshoul_you entell_me enthe__? enthe__for enthe__it enthe_adver enthe_attac
-15 ento__again enup_=O enwill__on enwill_see enwith_a enwithd_> enwould_call enyou__in enyou__to enyou_be enyou_need
-15 es<_neces es<_si essi_no fr=D__9 fra_9 frde_retou how:AFT&CALL s.de9 s.deander s.enbecau s.encame s.enlonge
-15 s.enreadi s.ensaid s.enshift s.ensomet s.esa w.debuero w.degespraech w.denichts w.deteam w.deuhr w.enanna
-15 w.enavailability w.enclosed w.enconference w.endecided w.engood w.enleft w.enlimited w.enmay w.enparental
-15 w.enperson w.enquestions w.enresume w.ensomebody w.enteam w.entell w.entravelling w.entrial w.enwent w.fr9 w.fra
-15 w.fravez w.frrepondre w.frsi w.frvos
-14 ASK>>SEND>>IT ASK>>TELL>>D ASK>>US>>TELL ASK>O1 AWAY>ASK1 AWAY>NEG2 D>>NEG>>HEAR D>>OUR>>ORG D>NEG2 D>PAST2
-14 D>START D>START1 DOC>AWAY DOC>WE2 EVENT>ORG2 FUT>HE2 FUT>NEG2 FUT>SEND2 FUT>YOU HAVE>ORG1 HEAR>>D>>ASK HEAR>ASK1
-14 HEAR>OON1 HEAR>TALK2 IT>>PAST>>D IT>HAVE IT>O1 IT>START1 IT>YOUR NEG>>FUT>>D NEG>D1 NEG>IT NEG>NEG NEG>TELL2
-14 NEWS>>ASK>>D NEWS>>ORG>>D O>>FUT>>D OON>NEWS PAST>>D>>PAST PAST>>YOUR>>CALL PAST>ASK1 PAST>AWAY2 SEND>O SEND>PAST
-14 SEND>WHEN1 START>>US>>D START>D2 START>IT2 START>O START>PAST1 START>TALK1 START>WHEN1 TALK>>D>>FUT TALK>>D>>YOU
-14 TALK>AWAY1 TELL>START US>>TELL>>D US>ASK2 US>HEAR2 US>NEWS1 WAIT>HEAR WAIT>START WE>>PAST>>FUT WE>ASK2 WE>EVENT1
-14 WHEN>ASK1 YOU>>D>>WAIT YOU>DECIDE1 YOU>OON2 YOU>OWITHIN2 YOU>TELL2 a:OON a:YOUR c.dedass c.dediese c.enabout
-14 c.enalrea c.enbegin c.encohor c.endate c.endoes c.enenjoy c.enfille c.enhead c.enhire c.enmove c.ennobod c.enopens
-14 c.enrepla c.ensite c.entask c.enthree c.entwice c.enunsuc c.enwante c.enwhen c.esasi c.estermi c.esvacac c.frh
-14 c.frretou c:ASK c:NEG de<__bin de<__du debei_mir debin_=D dedas__=D dedie__laeuf dedie_stell dees__=D defuer_=D
-14 deich_wiede dezeit_> en9_=D en<__budge en<__clien en<__up en<_befor en<_enjoy en<_try en<_under en<_unfor en=D__at
-14 en=D__do en=D__this en=D__you en=D_of ena__=O ena_short ena_year enacces_to enam__a enand__=D enannua_leave
-14 enanoth__=D enat__> enaway_=D enaway__> enback_=O enbe_at enbe_publi enbeen_=D enbook_a enbut_=O enclose__=D
-14 enclose_the encome_=D endate_=D endo__call endo__work enends__> enfor__9 enfor__inter enfor__we enfor_this
-14 enhave_you eni__=O enis__the enit__to enneed_numbe enno__to ennot__me ennot_be ennot_get ennumbe_=D enoffer__=D
-14 enoffic__close enon_leave enother_candi enour__would enparen__=D enpayab__> enpleas__the enprese__> enpubli_=O
-14 enreach_you ensince__> enso__have entake_place enteam__> entell_us enthat__would enthat_you enthe__in enthe__place
-14 enthe_inter enthe_posit enthere_is ento__mail ento__us ento_anoth ento_us entold__you entold_us entwice_=D
-14 entwice__year entwice_a enunabl_to enunsuc_> enus__answe envalid_for enwaiti__=D enwe__give enwe__not
-14 enwill__publi enwill_tell enwould__you enyou__been enyou__than enyou_come enyou_said enyour_=D enyour__for
-14 enyour__i enyour__we enyour__when enyour_time es<__puest es<__tu es<_nuest es<_puede esa__9 esla_ofici eslas_9
-14 estu_respu fr9_h fr<_bon fra__h frde_l frje_suis frn_avez frpardo_> frretou__> frvous__avez frvous_n how:BY&EVENT
-14 how:WITHIN&EVENT s.debitte s.enas s.enchose s.enconsi s.encurre s.eninvit s.enkindl s.enmails s.enmoved s.ennobod
-14 s.ennot s.enopeni s.enother s.ensay s.enthank s.enunfor s.esla s.frn s.frpardo s.frtout w.debeginnt w.dedass
-14 w.degeschlossen w.deschoenes w.enabout w.enacceptance w.enalready w.encancelled w.encohort w.enconvenes w.endate
-14 w.endoes w.enenjoy w.enfilled w.enhead w.enhire w.enlibrary w.enmove w.ennobody w.ennumber w.ennumbers w.enopens
-14 w.enprobation w.enround w.ensite w.entask w.enthree w.entickets w.entraining w.entwice w.enunsuccessful w.enwanted
-14 w.enwhen w.esasi w.espuedes w.esvacaciones w.frh
-13 ASK>>YOUR>>NEWS ASK>D1 ASK>YOU ASK>YOUR AWAY>>AWAY>>D AWAY>>FUT>>TELL AWAY>>O>>TELL AWAY>>ORG>>D AWAY>DOC2
-13 AWAY>EVENT CALL>>YOU>>O CALL>DECIDE CALL>HEAR1 CALL>O1 CALL>OBETW2 COND>D1 COND>EVENT COND>NEG COND>SEND2
-13 COND>START1 COND>WAIT2 D>>HE>>FUT D>HE D>OUNTIL DECIDE>ASK1 FUT>>HEAR>>O FUT>>WE>>OUR FUT>>YOU>>EVENT
-13 FUT>>YOU>>ORG FUT>THIRD2 FUT>YOUR1 HAVE>ALL2 HAVE>SEND HE>PAST2 HE>US HEAR>>AWAY>>D HEAR>>D>>AWAY HEAR>>DECIDE>>O
-13 HEAR>>TELL>>US HEAR>OWITHIN1 HEAR>VAGUE2 IT>>O>>D IT>HAVE1 IT>TALK NEG>>HEAR>>IT NEG>ALL NEG>EVENT1 NEG>START1
-13 O>>O>>FUT O>ASK1 OBY>D1 OIN>D OON>TELL ORG>IT1 PAST>>US>>D PAST>>US>>HEAR PAST>IT1 PAST>OIN2 SEND>>D>>WE
-13 START>>WAIT>>D START>HEAR2 START>IT START>START START>US START>WAIT START>WE TALK>>FUT>>WAIT TALK>ORG TALK>YOU
-13 TELL>>D>>ASK TELL>>HE>>D TELL>>US>>YOU TELL>>YOU>>FUT THIRD>D US>>D>>SEND US>>HEAR>>YOU US>>HEAR>>YOUR US>HE1
-13 US>SEND1 WE>>AWAY>>ORG WE>>D>>YOU WE>>FUT>>EVENT WE>>FUT>>YOUR WE>>HEAR>>YOUR WE>>SEND>>NEWS WE>DOC WHEN>PAST
-13 YOU>>D>>CALL YOU>>D>>FUT YOU>>HEAR>>O YOU>>IT>>D YOU>>PAST>>WE YOU>>SEND>>O YOU>>TELL>>TALK YOU>>YOUR>>CALL
-13 YOU>>YOUR>>D YOU>OFROM YOU>PAST1 YOU>VAGUE2 YOU>WE2 YOUR>>SEND>>D YOUR>ASK2 c.dearbei c.dedaten c.defuer c.degespr
-13 c.degilt c.deprobe c.derufen c.dezeugn c.en? c.ena c.enatten c.enbusy c.endied c.enfreez c.eninvoi c.enjobs
-13 c.ennotic c.enoffic c.enpayab c.enplann c.enrequi c.enresum c.enslow c.enstore c.entest c.entried c.enwant
-13 c.enyear c.esestoy c.eshace c.eslas c.espuede c.frbon c.frburea c.freffet c.frpubli c.frtoujo c:AWAY de<__dann
-13 de<__ein de<__rufen dedauer__> deder__waere deich_bin deihre__=D deim__> dein_der demelde__sich demelde_sie
-13 derufen__=D desie__gern en9_> en9__with en<__forwa en<__free en<__had en<__hire en<__numbe en<__only en<__repla
-13 en<__tried en<_any en<_appli en<_great en<_looki en<_once en<_recru en<_your en=D__compl en=D__let en=D__to
-13 en=D__withd en=D_if en=O__a en=O_at ena_date enabout_the enaccep_=D enagain_=D enam__leave enam__on enam_off
-13 enand_there enand_this enanna_=D enanoth__> enanswe__=O enas_a enbackg_check enbe__=D enbe__our enbecau_the
-13 enbeen_a enbeen_moved enbegin_=D encall_for encan__tell encan_not encan_reach encompl_> encontr__for enday__the
-13 enday_at endied_=D endo__hear endown__> enexpec_you enfor__but enfor__is enfor__messa engreat__=D enhas__moved
-13 enhave__nothi enhe_would enhere_> eni__off eni_tried enin_for enis_compl enis_for enis_valid enis_withd enit_s
-13 enknow__the enlast_=D enlooki__to enlooki_forwa enmade__you enme_know enmeeti__=D enmeeti_you enmessa_i enmy__=O
-13 enmy__> enmy_repla enneed__decis enno_=D enno_more ennot__=O enoffer__open enoffer_is enon_a enone_> enopen__>
-13 enopen_with enpayab_=D enplace__the enplace_to enprese_=D enquest_=D enrepla__=D enrevie_=D ens_open enshort__=D
-13 enstart_date entake_you enteam_> entell__=D enthe__check enthe__close enthe_backg enthe_count enthe_job
-13 enthe_start enthe_techn enthe_test enthis__> ento_close ento_someb ento_someo ento_welco enup__we enus_? enus__=O
-13 enus_an envalid__=D enwas__=D enwe__back enwe__had enwe__offer enwe__you enwe_move enwelco_you enwent__=D
-13 enwent_to enwho_can enwould_love enwould_promi enwriti_to enyou__at enyou__free enyou__you enyou_could enyour__on
-13 enyour_trave es=D__a es?_> esescri__=D esescri_el eshace_=D esla__de esy_no fr<__retou fr<_de fravez_pas
-13 frecrit_=D freffet_=D freffet__> frferme_=D frprend__=D frprend_effet frretou_=D frvous__ecrit how:AFT&NEWS
-13 how:WITHIN&ASK p:YOUR s.de! s.de? s.enactua s.enbring s.endurin s.enfamil s.enfree s.enhappy s.enhire s.enhours
-13 s.enlike s.enname s.ennever s.enquest s.enside s.ensomeo s.enthis s.entrain s.es? w.dedaten w.defuer w.degilt
-13 w.derufen w.desenden w.destelle w.dezeugnisse w.en? w.ena w.enbegins w.enbusy w.enclient w.endied w.enexpires
-13 w.enjobs w.ennotice w.enpayable w.enreplacement w.enslow w.enspeak w.entest w.entried w.enwant w.enwithdrawn
-13 w.enyear w.esestoy w.eshace w.eslas w.frbon w.frbureaux w.frecrit w.freffet w.frtoujours
-12 ALL>>PAST>>D ALL>HAVE1 ASK>>ASK>>HEAR ASK>>YOU>>D ASK>>YOUR>>D ASK>AWAY1 ASK>OBY1 ASK>US2 AWAY>>D>>TELL
-12 AWAY>>FUT>>D AWAY>>O>>D AWAY>AWAY AWAY>AWAY2 AWAY>COND1 AWAY>HE AWAY>HE2 AWAY>NEG1 AWAY>OFROM CALL>NEG CALL>O2
-12 COND>>D>>YOU COND>>IT>>YOU COND>ASK COND>FUT1 COND>HE D>>ASK>>CALL D>>HAVE>>HAVE D>>IT>>NEG D>>ORG>>EVENT
-12 D>>WHEN>>O D>>YOUR>>TELL D>OON D>OUNTIL2 DECIDE>>O>>WE DECIDE>EVENT2 DECIDE>ORG1 DECIDE>VAGUE DOC>IT2 DOC>WHEN2
-12 EVENT>NEWS FUT>>D>>YOU FUT>>DECIDE>>YOUR FUT>>NEG>>WAIT FUT>>TALK>>YOU FUT>>THIRD>>D FUT>ASK1 FUT>OIN2 FUT>PAST2
-12 FUT>THIRD HAVE>IT HE>>ASK>>D HE>>DOC>>D HEAR>>HAVE>>IT HEAR>>NEG>>PAST HEAR>>YOU>>PAST HEAR>DOC1 HEAR>NEG2
-12 IT>>DOC>>D IT>>DOC>>YOU IT>>YOU>>NEWS NEG>>CALL>>D NEG>>HEAR>>CALL NEG>>START>>US NEG>HE1 NEG>START2 NEWS>>D>>NEG
-12 NEWS>CALL NEWS>START2 O>>WHEN>>HEAR O>OUR O>TALK O>TELL2 OBEF>HEAR OBY>YOU OIN>PAST1 OUR>>START>>O OUR>O OUR>TALK2
-12 OUR>WE1 PAST>>FUT>>HEAR PAST>>PAST>>HEAR PAST>HEAR PAST>PAST PAST>START2 PAST>YOUR2 SEND>>HEAR>>YOU SEND>>US>>CALL
-12 START>ALL1 START>ASK START>HEAR1 START>ORG TALK>>D>>WE TALK>ASK2 TALK>PAST1 TALK>START1 TALK>WAIT1 TALK>WHEN
-12 TELL>OIN1 TELL>OON2 TELL>YOUR1 US>>D>>ASK US>>IT>>D WAIT>>ALL>>D WAIT>TELL1 WE>>AWAY>>TELL WE>>FUT>>ORG WE>>HE>>D
-12 WE>>NEG>>DOC WE>>PAST>>CALL WE>>TELL>>OUR WE>>YOUR>>D WE>NEG2 WE>PAST1 WHEN>START YOU>>D>>WE YOU>>EVENT>>D
-12 YOU>>IT>>ORG YOU>>PAST>>US YOU>>START>>O YOU>OBEF1 YOUR>>CALL>>WHEN YOUR>>DOC>>WE YOUR>>FUT>>D YOUR>DECIDE1
-12 YOUR>HE YOUR>HE1 YOUR>ORG a:OFROM c.deaussc c.debeden c.deder c.deendet c.deerrei c.degeloe c.dehast c.dekanns
-12 c.denach c.deseit c.desprec c.destatt c.deurlau c.enad c.enbank c.encall c.enchang c.endelet c.endid c.enearli
-12 c.enfurth c.enhalf c.enhours c.eninste c.enlonge c.enlooki c.enlove c.enme c.enpaid c.enpossi c.enprese c.enrecru
-12 c.enreorg c.enrepor c.ensaw c.enshop c.enspoke c.ensurve c.entold c.entry c.enweek c.esa c.esal c.esempie
-12 c.esinscr c.esprueb c.fravons c.frde c.frdites c.fressai c.frpouve c.frprend c.frtrava de<__diese de<_fuer de<_ihr
-12 de<_wie de=D_ander de=D_geloe de=D_im de=D_statt de=O_> dearbei__der debei__=D deder__> deder_arbei deder_termi
-12 dedie_aussc deendet_=D deendet__> degeloe_> dehat__=D deich__ihnen deich_schre dejeman_ander dekoenn__uns
-12 denicht_> deprobe__=D desagen_sie desie_uns deuhr_> deund__! devon_ihnen dewenn__=D en9__to en:__for en<_9
-12 en<__confi en<__every en<__fishi en<__leave en<__offer en<__other en<__post en<__vacan en<__was en<_are en<_gone
-12 en<_how en<_if en<_kindl en<_manag en<_nice en<_train en=D_: en=D__consi en=D__for en=D__inter en=D__no
-12 en=D__pleas en=D__said en=D__see en=D__so en=D_answe en=D_are en=D_back en=D_he en=D_here en=D_work ena__stop
-12 ena_pleas enabout__> enacces__email enafter__? enam_not enand__for enand__is enand__wante enannou_our enanswe__?
-12 enany_quest enappli_was enare_paid enas_the enasked_to enat__9 enat__desk enbe__=O enbe__for enbe__us enbe_delet
-12 enbe_free enbe_retur enbegin__> enbreak__=O encan__the encan_you encandi_who enchase_me enconfi_=D enconve__>
-12 encould__do endate_is endecis_=O endelet_=D endelet__> endesk__> endid_you endoes_your endue_=D enfor__posit
-12 enfor__techn enform_and enforwa__heari engo_on engone_fishi enhas_to enhave__decis enhave_now enhead_offic
-12 enheari__you enhi_robin enhire_=D enhope_you eni__=D eni_could eni_wish enif__can enif__would enin__> eninter__=D
-12 eninter_with eninvit__=D enis_no enit_took enit_would enjoini_us enlast__> enlette__> enlonge__> enlove_to
-12 enlunch_? enmade__=D enmail_will enmay_reapp enme__ring enmove__call enmove_our enneed__answe ennew__will enno_>
-12 ennot__it ennot__on ennot_about ennot_among ennot_call ennot_conta ennot_hear ennot_in ennot_need ennot_promi
-12 ennot_take ennotic_perio ennotif_=O enon_us enonly_one enopens__> enour_=D enperio_=D enperio__> enpick__your
-12 enpick_you enpleas__> enpleas_write enpromi_anyth enpromi_you enresul_=O enround_=D ens_on ensend__a enshall_we
-12 enshoul__not enso_we ensomet_=O ensorry_it enspeak_=D ensuits_you entechn__> enten_years enthat__inter enthe__desk
-12 enthe__went enthe__would enthe_ad enthe_assig enthe_clien enthe_deadl enthe_merge enthe_offic enthe_openi
-12 enthe_place enthe_trial enthis_offer ento_9 ento_answe ento_heari ento_let ento_our entoo__> entook_us
-12 entry__again enup_your enus_your enwas_=D enwas__> enwas_hopin enwe_told enwe_were enwere__to enwheth_we
-12 enwill__about enwill__at enwill__delet enwill__your enwish_you enwith_limit enwork_=O enwork__> enwork__you
-12 enwould_need enwould_want enwrite__> enyou__let enyou_accep enyou_go enyou_hold enyou_not enyou_up enyou_we
-12 enyou_wish enyour_lapto enyour_name es<__escri es<__ofici es<_llama es=D__por es=D_escri esa__> esconfi_=D
-12 esde__termi esde_inscr esel_puest esempie_=D esen_el esesper__=D esesper_el esinscr_termi esla__sera esllama_el
-12 esofici_> espara_la esplazo__inscr espuest_se esque__=D esque_le esque_no essu__=D fr<__offre fr<__trava fr<_sans
-12 fr=D_? fr=D__> fr=D__que fr=D_nous fr=O__=D frd__=D frdepui__> frl__> frl__est frle_poste frpas_ete frque_vous
-12 frsi_vous how: how:FROM&DECIDE how:THRU s.deabsag s.dejeman s.depasst s.dewaere s.enannua s.enbusin s.enclose
-12 s.encongr s.endelet s.enfishi s.enfor s.enfour s.engot s.enhired s.enof s.enon s.enoptio s.enperma s.enposit
-12 s.ensigne s.enstill s.entelep s.entook s.enunsuc s.envacan s.enwonde s.enyour s.esantes s.esnadie s.esno s.frete
-12 w.deausschreibung w.debedenkzeit w.deder w.deendet w.deerreichen w.degeloescht w.degeschrieben w.dehast w.dekannst
-12 w.denach w.deseit w.desprechen w.enaccept w.enad w.enbank w.encall w.encompany w.enconfirming w.enconsider
-12 w.endeleted w.endid w.enfurther w.enhalf w.enhours w.eninstead w.enlonger w.enlooking w.enlove w.enme w.enpaid
-12 w.enpossible w.enrecruiting w.enreorganisation w.enreport w.ensaw w.enshop w.ensurvey w.entold w.entry w.enweek
-12 w.esa w.esal w.esinscripcion w.esllamame w.fravons w.frde
-11 ALL>START ALL>WAIT1 ASK>>ASK>>D ASK>>ASK>>EVENT ASK>>ASK>>SEND ASK>>O>>D ASK>AWAY ASK>NEWS ASK>START2
-11 AWAY>>D>>COND AWAY>>TELL>>D AWAY>IT2 AWAY>O2 AWAY>OON2 AWAY>WAIT2 CALL>HE CALL>PAST1 CALL>THIRD1 CALL>US1
-11 CALL>YOU2 COND>CALL1 COND>HEAR2 D>>IT>>HAVE D>>NEG>>CALL D>>NEG>>PAST D>>YOU>>ASK D>ASK2 D>IT1 D>TALK1 D>YOUR1
-11 DECIDE>>YOU>>D DECIDE>AWAY DECIDE>ORG2 DECIDE>OUNTIL DOC>O DOC>OUR1 EVENT>>WE>>YOU EVENT>TELL FUT>>DECIDE>>VAGUE
-11 FUT>>DOC>>CALL FUT>>HEAR>>HAVE FUT>>HEAR>>PAST FUT>>HEAR>>YOUR FUT>>ORG>>D FUT>>SEND>>EVENT FUT>>WAIT>>IT
-11 FUT>>YOU>>IT FUT>>YOU>>PAST FUT>EVENT1 FUT>HAVE1 FUT>NEG HAVE>FUT HAVE>START HAVE>START1 HAVE>WAIT HE>>FUT>>CALL
-11 HE>>FUT>>NEWS HE>START1 HEAR>>ASK>>OUR HEAR>>D>>DECIDE HEAR>>D>>PAST HEAR>>D>>WE HEAR>>IT>>ORG HEAR>>WAIT>>ALL
-11 HEAR>ALL1 HEAR>OBEF1 IT>>D>>NEG IT>HE1 IT>IT1 NEG>>PAST>>NEG NEG>>TELL>>US NEG>>YOU>>D NEG>OBEF2 NEG>SEND2
-11 NEWS>>ASK>>WE NEWS>>DECIDE>>ORG NEWS>>TALK>>FUT O>>START>>D O>COND2 O>ORG1 O>SURE OBY>HEAR1 OFROM>D OIN>O
-11 ORG>>WE>>PAST ORG>>YOU>>HEAR OUNTIL>IT OUR>>AWAY>>D OUR>>O>>O OUR>NEG1 OUR>O2 OUR>OIN1 OUR>START2 PAST>>ASK>>D
-11 PAST>>D>>ORG PAST>>HE>>FUT PAST>>IT>>YOU PAST>>ORG>>D PAST>ASK PAST>HAVE PAST>NEWS1 PAST>START PAST>US1 PAST>WE2
-11 SEND>>D>>NEG SEND>>ORG>>D SEND>>TELL>>D SEND>FUT2 SEND>TALK2 START>>EVENT>>D START>OBY START>OUR START>SEND1
-11 START>YOU TALK>>D>>NEWS TALK>>US>>D TALK>CALL1 TALK>PAST TALK>US TELL>>D>>IT TELL>>US>>COND TELL>>YOU>>US
-11 TELL>>YOUR>>D TELL>OUNTIL1 TELL>OUR2 TELL>US TELL>VAGUE2 TELL>YOUR2 US>>D>>CALL US>>HEAR>>COND US>CALL1 US>COND2
-11 US>HE US>NEG US>O WAIT>>D>>YOUR WAIT>ALL1 WE>>D>>TELL WE>>HEAR>>AWAY WE>>HEAR>>DOC WE>>HEAR>>YOU WE>>NEWS>>CALL
-11 WE>>O>>WE WE>>PAST>>NEG WE>>PAST>>TALK WE>>SEND>>EVENT WE>>TELL>>DECIDE WE>>YOU>>WE WE>O WE>OFROM1 WE>TALK2
-11 WHEN>>PAST>>WE WHEN>DECIDE2 WHEN>FUT YOU>>FUT>>PAST YOU>>FUT>>YOUR YOU>>HE>>D YOU>>HEAR>>ASK YOU>>HEAR>>HAVE
-11 YOU>>O>>NEWS YOU>>TALK>>ORG YOU>ASK YOU>DOC2 YOU>OUNTIL YOU>YOU2 YOUR>IT2 YOUR>NEG2 YOUR>ORG2 YOUR>US2 YOUR>YOUR1
-11 a:THIRD b:NEG b:WE c.de? c.deam c.debei c.dedanac c.deein c.deeinge c.definde c.defrohe c.degenie c.deguelt
-11 c.demesse c.demoech c.depasst c.deunter c.deviel c.dewollt c.enacces c.enare c.enbackg c.enbecau c.enbette
-11 c.enbring c.enchef c.enclass c.endata c.enenclo c.enexcel c.enfield c.engrate c.enhired c.enhoped c.enindic
-11 c.enlet c.enlink c.enlittl c.enmails c.enmany c.enmr c.ennine c.enpaysl c.enpm c.enreapp c.enrole c.enshut
-11 c.enstage c.entakin c.entech c.entrans c.enunabl c.enwalke c.enworks c.enwriti c.escerra c.escierr c.esclien
-11 c.esen c.esentre c.esgraci c.espodri c.espuest c.esquier c.frau c.fraura c.frce c.frdispo c.frentre c.frle
-11 c.frvalab de<__bewer de<__link de<__wollt de<_er de<_frohe de<_genie de<_passt de=D_9 de=D__hoere de=D__zurue
-11 de=D_antwo de=D_guelt dealso_=O deander__> debin_ich dedass__=D deder_link deein_> deentsc_der defrau_=D
-11 defrohe_=D defuer_den degenie_sie deguelt_> dehaben_=D dehaben_uns deist__guelt dekoenn__mir delink__=D delink_ist
-11 demoech_=D denach_> denicht_von depasst__=D derufen_sie deseit_=D desich_gern desie_sich desollt_sie destell_ich
-11 deuns__melde deuns__unter deunser_buero devon_9 dewir__noch dewir__zurue en9_? en:__9 en:__have en<__? en<__adver
-11 en<__compa en<__compl en<__days en<__headq en<__never en<__norma en<__posit en<__shift en<__sign en<__wante
-11 en<_attac en<_bette en<_book en<_bring en<_call en<_congr en<_curre en<_excel en<_i en<_invoi en<_off en<_pay
-11 en=D__four en=D__may en=D__read en=D_at en=D_break en=D_cohor en=D_decis en=D_every en=D_newbo en=D_or en=D_wheth
-11 en=O__9 en=O__be en=O__marga en=O__our ena__perio ena_great ena_new ena_sched ena_thoug enaccep__> enad__s enad_it
-11 enadver__in enaim__reply enall__are enall_the enalrea__> enand__am enand__commi enand__it enand__publi
-11 enand__start enand_that enannua__=D enanswe_=D enany__> enany__but enany_day enare__other enare_unabl enas__will
-11 enat__earli enat_a enattac__invoi enattac__the enattac_is enattac_our enback_=D enback_when enbe_=O enbe__>
-11 enbe_grate enbe_joini enbe_speak enbette__tell enbette_i enbudge_=D enbudge_for enbudge_year enbusin_trip enbut__>
-11 encall_close encan__be encan__me encan__reach encan_offer encance_> enceo_will enclimb_> enclose__the enclosi__:
-11 enclosi_the encome__and encommi__the encommi_recon enconfi_that encongr_on enconta_us endate__> endecid_soon
-11 endecis__close endesk_=D endo__get endo__need enearli_> enelse_=D enevery_year enexcel_=D enexcel__to enfeedb__a
-11 enfeedb_twice enfill_in enfille_=D enfille__> enfind__our enfind_attac enfirst_=D enfor_quest enforwa__welco
-11 enfree_=D enfree_to enfrom__ad enfrom_three enfurth_to enget_=D enget__of engive__twice engiven__the engot__to
-11 engot_back enhad__to enhad_a enhad_hoped enhalf__=D enhappy__from enhappy_to enhave_=D enhave__an enhave_hired
-11 enhave_recei enhe__in enhe_climb enheard__us enheari_from enhim_=O enhire__> enhirin_manag enhope__will enhoped_to
-11 enhour__> enhours_=D eni__hoped eni__love eni__reply eni__your eni_am enif__works enin_> enin__form eninfor_that
-11 eninste_> enintak_for eninter__candi eninter_other eninvit_you enis__? enis__all enis__there enis_on enis_open
-11 enit__valid enit_does enjob__> enjust__on enkeep_your enknow_from enlaw__now enmade_to enme__that enme__you
-11 enmore_candi enneed__a enneed__signe ennewbo_> ennext__begin enno__=D enno__> enno_appoi enno_hire enno_longe
-11 ennorma__out ennorma_go ennot__from ennot_make ennot_recei ennothi__> enof__offic enof__peopl enoff__newbo
-11 enoffer__go enoffer__we enoffer_norma enoffic_=D enoffic__open enoffic_in enon__law enon_site enonce__have
-11 enonce__i enonce_recei enonly__that enopens_=D enour_headq enour_invoi enpanel_will enpay__is enpay_day
-11 enphone__=D enphone__> enplace__someo enpleas__your enpleas_call enpleas_compl enpleas_find enpleas_let enpm__>
-11 enpost_is enpubli__selec enquest_=O enreach_us enrecei__will enrecei_i enrecon_the enreply__your enresul_will
-11 enrevie__> ens_valid ensaid__would ensaid_yes ensent_you enshall__say enshe__tell enshort_close enside_door
-11 enso__openi enso_no enso_the enspoke_=D enstand_=O enstill__> enstill_inter entake__to entakes_place enteam__=D
-11 entelep__> enten_> enthank__letti enthat_it enthe__cohor enthe__offic enthe__round enthe__runs enthe_colle
-11 enthe_confe enthe_engag enthe_found enthe_four enthe_gover enthe_link enthe_only enthe_role enthe_train enthe_year
-11 enthey_aim enthis__for ento__anoth ento__first ento_campu ento_invit ento_meet ento_see ento_work entrans_=D
-11 entrial_day entwice__> entwo__and entwo_hours enus__pleas enus__you enus_a envalid_=D enwas__! enwe__be
-11 enwe__hired enwe__it enwe__looki enwe_give enwe_saw enwe_say enwe_spoke enwhen__have enwho__been enwill__speak
-11 enwill_inter enwish_it enwith__acces enwith__sched enwith_my enwork__=D enwould__from enwould__grate enwould__work
-11 enyear_=D enyear_> enyear__and enyou__as enyou__decid enyou__reach enyou__send enyou__would enyou__your
-11 enyou__yours enyou_asked enyou_wrote enyour__day enyour__was enyour_contr enyour_final enyour_refer enyour_thoug
-11 enyour_trans enyours_> es9_> es9__> es<__fuera es<__llama es<__me es<__su es<_ando es<_confi es<_de es<_estoy
-11 es<_manda es<_podri es=D_o es=D_si escierr_=D escierr__> esel_pago esen_la eses__=D esle__el esno__notic esno_me
-11 esno_tiene esofert__=D espor_favor esprosp__> esse__> essi__tiene este_esper estermi_=D estermi__> estiene__nuest
-11 estiene_notic esvuelv_=D esvuelv__> fr<__avez fr<__prese fr<_dites fr<_pourr fr=D_: fr=D__de fr=D_si fra__=D
-11 fra__heure frbon__=D frconsi_que frde_nouve frdites_=D frest_valab frheure_> frje__=D frmessa__> frnous__votre
-11 frpouve_nous frpubli_=D frrende_=D frvalab_=D frvalab__> frvotre_repon frvous__nous frvous_etes how:ON&DECIDE
-11 p:ALL s.de: s.dealso s.deaus s.deja s.denach s.denicht s.desind s.deuhr s.enaccep s.enadver s.enapply s.enat
-11 s.enbook s.encerti s.enchang s.encto s.endoor s.enfound s.enhome s.enif s.enjoini s.enletti s.enliter s.enmobil
-11 s.ennewbo s.enopen s.enreply s.enroom s.enstati s.ensure s.entreat s.entry s.enurgen s.es9 s.esfavor s.eslamen
-11 s.esun s.fr: s.frc s.frconge s.frconsi s.frsuis s:AWAY s:YOUR w.de? w.deam w.debei w.debewerbungsfrist w.dedanach
-11 w.deein w.defindet w.defrohe w.degeniessen w.degueltig w.demesse w.demoechte w.depasst w.deschreiben w.destatt
-11 w.deunser w.deunterschrieben w.deviel w.dewollten w.enaccess w.enapplied w.enare w.enavailable w.enbackground
-11 w.enbecause w.enbetter w.enbring w.encancel w.enchef w.endata w.enenclosed w.eneverything w.enexcellent w.enexpire
-11 w.enfield w.enfreeze w.engrateful w.enhired w.enhoped w.enindicate w.enlet w.enlink w.enlittle w.enmails w.enmany
-11 w.enmr w.ennine w.enpayslips w.enpm w.enpublic w.enreapply w.enreferees w.enrequisition w.enreviews w.enrole
-11 w.enshut w.enstage w.entaking w.entech w.entranscript w.enunable w.enwalked w.enwelcoming w.enwriting w.esen
-11 w.esesperamos w.esgracias w.esoficinas w.espuesto w.esquiere w.esvuelvo w.frau w.fraura w.frce w.frdisponible
-11 w.frentretien w.frferme w.frheures w.frle w.frnouveau w.frpensez w.frreflechir w.frvalable
-10 ALL>>ALL>>O ALL>>TALK>>D ALL>AWAY2 ALL>NEG1 ALL>OBETW ALL>OBETW1 ALL>ORG1 ALL>YOUR ASK>>CALL>>D ASK>>D>>O
-10 ASK>>OUR>>CALL ASK>>SEND>>D ASK>>TELL>>YOU ASK>>WE>>TELL ASK>CALL ASK>YOUR1 AWAY>>D>>AWAY AWAY>>D>>NEWS AWAY>>D>>O
-10 AWAY>OON AWAY>WAIT AWAY>YOUR2 CALL>>D>>FUT COND>>YOU>>FUT COND>ASK1 COND>NEG1 COND>NEG2 COND>NEWS2 COND>START2
-10 D>>ASK>>TELL D>>ASK>>US D>>COND>>NEG D>>FUT>>EVENT D>>FUT>>YOUR D>>HEAR>>IT D>>IT>>FUT D>>NEG>>FUT D>>NEG>>US
-10 D>>NEWS>>FUT D>>O>>OUR D>>O>>SURE D>>START>>WE D>>WE>>IT D>>WE>>NEG D>PAST D>THIRD1 D>US1 D>WE DECIDE>>YOUR>>CALL
-10 DECIDE>OIN1 DECIDE>US2 DOC>>ASK>>WE DOC>>AWAY>>D DOC>>D>>O DOC>>TALK>>D DOC>ASK1 DOC>NEWS2 DOC>OFROM1 DOC>PAST
-10 DOC>TALK1 DOC>WE EVENT>>D>>ALL EVENT>>D>>HAVE EVENT>NEG EVENT>SEND1 EVENT>START EVENT>TALK FUT>>ASK>>YOUR
-10 FUT>>D>>NEG FUT>>D>>ORG FUT>>DECIDE>>YOU FUT>>DOC>>YOU FUT>>NEG>>TELL FUT>>O>>D FUT>>OUR>>D FUT>>WAIT>>YOUR
-10 FUT>>WE>>TALK FUT>>YOU>>TALK FUT>>YOUR>>TELL FUT>DOC1 FUT>OWITHIN1 FUT>START1 HAVE>>HAVE>>WAIT HAVE>>TELL>>YOU
-10 HAVE>PAST1 HAVE>SEND1 HE>>AWAY>>D HE>>START>>HE HE>>START>>START HE>>TALK>>D HEAR>>HAVE>>PAST HEAR>>HEAR>>ORG
-10 HEAR>>OUR>>O HEAR>>PAST>>OUR HEAR>>WAIT>>NEWS HEAR>>WE>>ALL HEAR>>WE>>YOU HEAR>ASK HEAR>FUT2 HEAR>OIN2 HEAR>START2
-10 IT>>NEG>>US IT>>NEWS>>D IT>>TALK>>HEAR IT>>WHEN>>HE IT>>WHEN>>NEWS IT>>YOU>>TELL IT>COND2 NEG>>DOC>>YOU
-10 NEG>>FUT>>WAIT NEG>>US>>D NEG>ALL2 NEG>AWAY NEWS>>CALL>>D NEWS>>D>>HE NEWS>>IT>>YOU NEWS>>WAIT>>D NEWS>ASK
-10 NEWS>HE1 NEWS>NEWS2 NEWS>O NEWS>TALK2 NEWS>THIRD1 O>>D>>EVENT O>>IT>>DECIDE O>IT2 O>START O>THIRD2 OBY>WHEN
-10 OIN>START OON>ASK1 OON>AWAY ORG>>HAVE>>DECIDE ORG>>WE>>HEAR ORG>TALK ORG>YOUR2 OUNTIL>DECIDE1 OUNTIL>NEWS2
-10 OUNTIL>WE2 OUR>>TELL>>WAIT OUR>NEG PAST>>COND>>WE PAST>>D>>COND PAST>>D>>IT PAST>>D>>YOU PAST>>FUT>>CALL
-10 PAST>>FUT>>TELL PAST>>IT>>D PAST>>SEND>>NEWS PAST>>SEND>>YOU PAST>>TALK>>D PAST>>WE>>FUT PAST>ALL1 PAST>CALL
-10 PAST>EVENT1 PAST>HAVE2 PAST>ORG1 SEND>>D>>ASK SEND>>D>>WHEN SEND>>EVENT>>YOU SEND>>US>>YOUR SEND>ASK START>>D>>WE
-10 START>>FUT>>TELL START>>HE>>D START>>PAST>>D START>>START>>D START>>WAIT>>ALL START>ALL2 START>DECIDE2 START>FUT1
-10 START>HAVE START>HE START>IT1 START>OON2 SURE>ORG2 TALK>>D>>ASK TALK>>WAIT>>D TALK>ALL1 TALK>DECIDE TALK>NEG2
-10 TELL>>HIS>>D TELL>>PAST>>D TELL>>WE>>D TELL>>WE>>PAST TELL>>YOU>>VAGUE TELL>ASK TELL>HIS TELL>O1 TELL>OBY1
-10 TELL>WAIT US>>D>>HE US>>D>>YOU US>>O>>COND US>>YOU>>FUT US>CALL US>PAST2 WAIT>>D>>IT WAIT>AWAY1 WE>>ASK>>HEAR
-10 WE>>FUT>>YOU WE>>HEAR>>US WE>>O>>FUT WE>>OUR>>TALK WE>>PAST>>NEWS WE>>START>>D WE>>TELL>>O WE>>YOU>>PAST WE>EVENT2
-10 WE>HAVE1 WE>SURE2 WHEN>>FUT>>D WHEN>>ORG>>FUT WHEN>>YOU>>D WHEN>>YOU>>PAST WHEN>HE WHEN>WHEN WHEN>YOU
-10 YOU>>D>>START YOU>>FUT>>START YOU>>FUT>>TALK YOU>>HEAR>>EVENT YOU>>HEAR>>FUT YOU>>HEAR>>SEND YOU>>O>>WHEN
-10 YOU>>PAST>>HEAR YOU>>PAST>>NEG YOU>>PAST>>O YOU>>PAST>>TELL YOU>>PAST>>YOU YOU>>US>>D YOU>>VAGUE>>O
-10 YOU>>WHEN>>VAGUE YOU>O YOU>O1 YOU>TALK YOU>TALK1 YOU>VAGUE YOU>VAGUE1 YOU>WE1 YOUR>>CALL>>D YOUR>>D>>WE
-10 YOUR>>START>>FUT YOUR>>TALK>>ORG YOUR>HAVE YOUR>OIN2 YOUR>START1 YOUR>START2 a:IT a:NEG b:ASK c.deangeb c.dedann
-10 c.defreue c.degebun c.dehalte c.dehaus c.deist c.dekommi c.delerne c.detag c.deum c.devorge c.enagend c.enanswe
-10 c.enaward c.enbirth c.enceleb c.enchair c.enchatt c.enchose c.encoach c.enconve c.encusto c.endesk c.endestr
-10 c.endeter c.enform c.enfull c.engradu c.enhambu c.enheld c.enhereb c.enholid c.enjob c.enline c.enlovel c.enmeets
-10 c.enminut c.enmoves c.ennewsl c.ennice c.enonboa c.enopeni c.enparke c.enprofi c.enpupil c.enremai c.enreque
-10 c.enretir c.enschoo c.enscree c.ensend c.ensha c.enshow c.ensprea c.entake c.entaken c.enthrou c.enunles c.envisit
-10 c.enwe c.enwebsi c.enwhy c.enwindo c.es=O c.esbien c.esdispo c.esequip c.eshabla c.esla c.esnueve c.esotra
-10 c.espago c.esperio c.esplaza c.esprome c.essolic c.essuele c.esultim c.esvence c.esviene c.frautre c.frbonne
-10 c.frcomme c.frdeux c.frdevai c.frest c.frme c.frnous c.frparti c.frposte c.frquelq c.frserie c.frsont c:COND
-10 c:WHEN de<__arbei de<__aussc de<__gilt de<__haben de<__kommi de<__lerne de<_an de<_kanns de<_sagen de=D__>
-10 de=D__zeugn de=D_beden de=D_gebun de=D_genau de=D_stell de=D_vorhe de=O__das de=O__frau dean_diese deangeb__wir
-10 dearbei_waere deaussc__noch deaussc_laeuf debin__auf debitte_geben debrauc_wir debuero_> dedann_! dedann__>
-10 dedas__ihnen dedaten_=D dedie__tagt dedie_kommi dediese__halte dedir__weil dedu__nachg deein_bissc defrueh_vorge
-10 degebun_> degenau_=O degespr_=D degespr_> degespr__=D degilt_=D dehaben__fuer dehast_> deherr__> deich_=D
-10 deich__dir deihre__> deihre_bewer deihre_rueck deihren__vorge deihren_frueh deim_urlau dekanns_du dekenne_>
-10 dekommi_tagt denach__ihrer denachg__> denachg_hast denicht_im denochm__> derueck_bitte deruft__frueh deruft_ihren
-10 deschoe_=O deschre_=D desie__nicht desie_es destehe_ich deteam__> deueber__gespr deueber_das deund__stehe
-10 deuns__besch deunser__=D deunser_angeb deunter__> deunter__wir devorge__an dewaere__rueck deweil_du dewenn_sie
-10 dezeugn__? en9__9 en9__been en9__the en9_has en9_minut en<__annou en<__backg en<__ceo en<__chatt en<__clini
-10 en<__custo en<__depar en<__did en<__lapto en<__luck en<__mail en<__needs en<__onboa en<__salar en<__shop
-10 en<__submi en<__task en<__went en<__what en<__wish en<__work en<_as en<_do en<_enclo en<_heads en<_merry en<_salar
-10 en<_tell en<_the en=D_9 en=D__=O en=D__ask en=D__assum en=D__came en=D__here en=D__hereb en=D__it en=D__more
-10 en=D__news en=D__nine en=D__perso en=D__with en=D_becau en=D_chase en=D_let en=D_on en=D_shoul en=D_your en=O__am
-10 en=O_have ena__note ena__of ena__that ena__who ena_diffe ena_long ena_numbe enable__wait enabout__role enabout_you
-10 enactua__and enagend_for enagree__we enall__=O enam__and enam__of enam_actua enam_at enamong_them enand__i
-10 enand__new enand__on enand_am enand_nobod enand_retur enand_she enand_your enannou__resul enanoth_appli
-10 enanoth_candi enanoth_decis enanswe__pleas enappli_close enappli_has enappli_recei enapply_again enare__among
-10 enare__going enare_destr enare_free enas__told enat_nine enat_our enavail_=D enbank__> enbe__at enbe_meeti
-10 enbeen__and enbeen_asked enbehin_the enbring_you enbudge_which enbut_we encall__at encan__made encan__make
-10 encan__move encance_=D encentr__=D encerti__> enchase__> enchatt_=D enchatt__! enchose_anoth encitie_> enclick_>
-10 enclien_=D enclien__> enclini__close enclini_is encompa__close encompa_is enconfi__> encongr__the enconsi_you
-10 enconta__=O encontr__=D enconve__=D encto_> encurre__of encurre_out enday_you endecid__close endecis__?
-10 endecis_can endestr_=D endestr__> endetai__> endiscu__our endiscu_with endo_=O endrop_me enelse_and enenclo__the
-10 enenclo_is enfeel__to enfeel_free enfile__=D enfile_for enfill__the enfinal__with enfor__the enfor__these
-10 enfor__time enfor_being enfor_confi enfor_waiti enform_=D enforwa_> enforwa__meeti enfree_> enfree_for
-10 enfrom__more enget__know engets__=O engive__a engive__your engood_luck engreat_chatt enhad_quest enhambu_=D
-10 enhambu__> enhappe_=D enhas__a enhas__its enhave__asked enhave_anoth enhave_given enhave_had enhave_left
-10 enhave_signe enhe__call enhe__he enheads__she enheads_up enheari__three enheld_=D enhelps_> enher_to enhere_!
-10 enhim__> enhirin_is enhope__had enhope_it enhours_> enhr__it enhr_needs eni__actua eni__at eni__do eni__hopin
-10 eni__in eni__left eni__see eni_hope eni_spoke eni_work enif__candi enif_a enif_that enin__=O enin_hambu enincom_=O
-10 enincom__=D eninfor__that enintak__=D eninter_=D eninter__at eninter_proce eninter_you enintro_you eninvit__to
-10 eninvoi_for enis__! enis__than enis_alrea enis_hereb enis_someo enit__: enit__someo enit_as enkeep__detai
-10 enkindl__=D enknow__team enknow__you enknow_the enlast__at enleave__=D enleave_back enleft__my enleft_for
-10 enleft_the enlet_the enlike__have enlike__invit enlike__see enlimit__> enlimit__to enlimit_acces enlook__to
-10 enlook_forwa enmade_=O enmade__we enmails_> enmatte__> enme_=O enmeet__=D enmeet__at enmeet__team enmeet_you
-10 enmeets_=D enmenti__you enmenti_that enmessa__have enmessa__morni enmore_than enmoved_to enmr__=D enmy_=D enmy_=O
-10 enmy__takes enmy_husba ennearl__> enneed__certi enneed_a enneed_an enneed_for enneeds_to ennever__to ennew_branc
-10 ennew_strat ennext_round ennine_> enno_jobs ennot__forwa ennot_a ennot_offer ennot_recru ennot_see ennoted_>
-10 ennothi__be ennothi__chase ennow__s ennow_it ennumbe__=D enof__candi enof__year enof_a enof_an enoffer__a
-10 enoffer__place enoffer__to enoffer_a enoffer_made enoffer_stand enoffer_went enon__first enon_for enonboa__=D
-10 enonboa_takes enonly_two enor__you enour_=O enour_conve enour_new enour_polic enour_resul enperio__=D enpleas_!
-10 enpleas__in enpleas_assum enpleas_to enposit__=D enposit_is enpromi__let enpromi__write enquest__> enquest__it
-10 enquest__the enreadi__again enreal_talk enreapp_=D enreapp__> enrecru__the enrefer__> enreorg_=D enreorg__>
-10 enrepla_takes enreply_to enretir_=D enretir__> enretur_> enround__> ens__is ens__with ens_full ensaid_he
-10 ensalar__be ensalar_will enscree_> ensee_your ensend_it ensha__be ensha_not enshe__out enshift_> enshift_are
-10 enships_=D enshort_note enshoul__recei enshoul_consi enshow_you ensigne_=D enso__can enso__the ensomeb__we
-10 ensomeo_who ensoon_> ensorry__s ensorry_for enstart__is enstrat__be enstrat_will ensuits__> entake__time
-10 entake_your entaken_=D entalk_=D enteam_meets entell__about enten__=D enthank__confi enthank__waiti enthat__=O
-10 enthat__s enthat_your enthe__at enthe__branc enthe__date enthe__form enthe__manag enthe__no enthe__scree
-10 enthe__strat enthe__thing enthe__which enthe_agenc enthe_appli enthe_clini enthe_commi enthe_depar enthe_house
-10 enthe_onboa enthe_perso enthe_task enthese_=D enthese__> enthree__candi enthree_more entime__the entime_for
-10 ento__other ento_bring ento_meeti ento_offer ento_open ento_reply ento_the entom_=D entouch__=O entrain__place
-10 entrain_takes entrave_=D entrust__=D entwo__=D enunder_our enunfor_the enunles_you enunsuc__may enup__messa
-10 enup__s enup_she enus__date enuse_the envacan__=D envacan_close enwaiti_these enwante__know enwante__to
-10 enwante_you enwe__anoth enwe__call enwe__expec enwe__given enwe__inter enwe__said enwe__someb enwe__unabl
-10 enwe__want enwe_can enwe_made enwe_recei enwe_sent enwent_out enwere_not enwhat_a enwhen_you enwheth__accep
-10 enwhich_is enwill__its enwill__meeti enwill_answe enwill_read enwith_it enwitho__=D enwitho_the enwonde_if
-10 enwork__only enwork__so enwould__do enwould__your enwould_know enwould_said enwriti__you enyear_=O enyears_=D
-10 enyears__> enyes_> enyou__! enyou__=D enyou__any enyou__for enyou__quest enyou__signe enyou__work enyou_and
-10 enyou_expec enyou_let enyou_want enyou_wante enyour__date enyour_certi enyour_decis enyour_first es9__la es:__>
-10 es<__confi es<__perio es<_felic es<_su es<_tu esa__nueve esal__> esbien__=D esbien_el escompa__escri escompa_le
-10 esconfi_la esde_prueb esde_vacac esdispo_=D esel__=D esel__? esel__empie esel_perio esfelic__y esha_recib esla__>
-10 esla__es eslas_nueve esle__que esmi__le esneces__respu esno__recib esnueve_> esofert_vence esofici__=D
-10 esofici_cierr esperio__prueb esperio_de esprese_=D esprueb__=D esque_nos essera__=D estendr_=D estu_cv esvacac_=D
-10 esvacac__> esy_es esy_prosp fr:__> fr<__=O fr<__derni fr<__des fr<__devai fr<__prise fr<_bonne fr<_pouve fr<_serie
-10 fr<_si fr<_votre fr=D__ce fr=D__consi fr=D_pardo fra_ete frai__=D frautre__> fravez_=D fravez__de fravons__=D
-10 fravons_ecrit frce__vous frclotu_des frconge_=D frconge__> frde__le frde_poste frdeux_ans frdevai__repon
-10 frdevai_vous frecrit__> fren_conge frequip_> frest__par frje__en frje_devai frl_entre frla_prise frnotre_rende
-10 frnous__avons frnous_confi frnous_repon froffre_est frpour__le frprise__poste frprise_de frrepon__pardo frsans__de
-10 frsuite_a frun_=D frvous_avons how:AFT&EVENT how:BETW&ASK how:BETW&DECIDE how:FROM&EVENT how:ON&HEAR p:DOC
-10 s.debleib s.deerrei s.dehierm s.deschoe s.deschri s.deuns s.dewas s.enamong s.enanoth s.enassum s.enautom s.enback
-10 s.encampu s.enclosi s.endid s.eneight s.enelsew s.enend s.enentra s.enlapto s.enlittl s.enlooki s.enm s.enmuch
-10 s.ennoted s.enpayro s.ensaw s.ensilen s.ensuits s.enthoug s.ento s.entrial s.enuse s.enwhene s.enwithd s.enwoman
-10 s.enwould s.enwriti s.esofert s.esofici s.espresu s.esprosp s.essin s.esvolve s.esya s.fr? s.fradres s.frau
-10 s.frenvoy s.fry s:HE s:OUNTIL w.deangebot w.dedann w.dediesen w.defreuen w.defrueheren w.degebunden w.dehaus
-10 w.deist w.dekennen w.dekoennten w.dekommission w.delernen w.deprobezeit w.detag w.deum w.deurlaub w.deverschieben
-10 w.devorgesetzten w.enagenda w.enappointed w.enbirthday w.enchatting w.endesk w.endestroyed w.endetermined w.enform
-10 w.enfull w.enhamburg w.enheld w.enhereby w.enjob w.enline w.enlovely w.enmanagement w.enmeets w.enminutes
-10 w.enmoves w.ennewsletter w.ennice w.enonboarding w.enparked w.enpositions w.enprofile w.enpupils w.enreviewed
-10 w.ensalaries w.enschool w.ensend w.ensha w.enshow w.enspread w.enstarts w.ensubmit w.entake w.entaken w.enthought
-10 w.enthrough w.enunless w.enwe w.enwebsite w.enwhy w.enwindow w.es=O w.esbien w.esconfirme w.esempieza
-10 w.esentrevista w.esequipo w.esescribimos w.esescribio w.esla w.esnueve w.esotra w.espago w.esperiodo w.esplaza
-10 w.esprueba w.esrecibido w.essuelen w.esultimo w.esvence w.esviene w.fraccord w.frattendons w.frconfirmer w.frdeux
-10 w.frdevais w.fressai w.frest w.frme w.frnous w.frposte w.frpouvez-vous w.frprendra w.frquelqu w.frrendre
-10 w.frrepondez-nous w.frretour w.frseriez-vous w.frsont
-9 ALL>>D>>FUT ALL>>FUT>>NEG ALL>ASK2 ALL>OBY2 ASK>>ASK>>YOU ASK>>HE>>D ASK>>HEAR>>ASK ASK>>HEAR>>COND ASK>>NEG>>CALL
-9 ASK>>NEG>>TELL ASK>>WAIT>>YOUR ASK>>YOU>>IT ASK>OBY ASK>OIN2 AWAY>>D>>WHEN AWAY>>HE>>D CALL>>O>>WE CALL>>WE>>AWAY
-9 CALL>>WE>>HEAR CALL>>YOU>>HEAR CALL>>YOUR>>THIRD CALL>OIN1 COND>>NEG>>D COND>OUR2 COND>PAST2 COND>YOUR2
-9 D>>ALL>>AWAY D>>DOC>>FUT D>>NEG>>AWAY D>>ORG>>O D>>START>>IT D>>WAIT>>ASK D>>WE>>O D>OIN D>ORG1 D>OWITHIN2 D>SURE2
-9 DECIDE>US1 DOC>>D>>EVENT DOC>>FUT>>HEAR DOC>>WAIT>>D DOC>>WE>>SEND DOC>>YOU>>EVENT DOC>D1 DOC>US1 EVENT>>AWAY>>D
-9 EVENT>>CALL>>O EVENT>>PAST>>D EVENT>NEG1 EVENT>US EVENT>WAIT1 FUT>>AWAY>>O FUT>>D>>COND FUT>>EVENT>>D
-9 FUT>>EVENT>>YOU FUT>>HEAR>>WAIT FUT>>HEAR>>YOU FUT>>NEG>>ASK FUT>>NEG>>IT FUT>>NEG>>NEWS FUT>>NEWS>>ORG
-9 FUT>>SEND>>TALK FUT>>TELL>>CALL FUT>>YOUR>>D FUT>OIN1 FUT>PAST FUT>TALK1 HAVE>>O>>WE HAVE>ORG HE>>ASK>>HE HE>>D>>WE
-9 HE>>EVENT>>PAST HE>>FUT>>AWAY HE>>HEAR>>DECIDE HE>>WAIT>>D HE>NEG HEAR>>D>>COND HEAR>>IT>>O HEAR>>IT>>YOU
-9 HEAR>>NEG>>NEWS HEAR>>US>>DECIDE HEAR>>US>>IT HEAR>>WAIT>>US HEAR>>WE>>PAST HEAR>>YOUR>>DECIDE HEAR>HIS1 HEAR>VAGUE
-9 HIS>AWAY IT>>D>>ALL IT>>D>>O IT>>DOC>>START IT>>HAVE>>O IT>>O>>O IT>>PAST>>YOU IT>>START>>D IT>>WE>>YOU IT>ASK
-9 IT>DOC IT>NEG1 IT>START2 NEG>>CALL>>IT NEG>>HEAR>>US NEG>>O>>WE NEG>>PAST>>CALL NEG>ALL1 NEG>FUT2 NEG>HEAR NEG>OBY2
-9 NEG>OON NEWS>>ASK>>TELL NEWS>EVENT NEWS>O2 O>>COND>>YOU O>>HEAR>>D O>>NEG>>AWAY O>>WE>>ASK O>>WE>>EVENT O>AWAY1
-9 O>NEWS2 O>OIN OIN>ASK1 OIN>AWAY OIN>EVENT1 OIN>OIN OON>IT ORG>>ASK>>HEAR ORG>>D>>AWAY ORG>>D>>HE ORG>>O>>IT
-9 ORG>>PAST>>AWAY ORG>>WAIT>>IT ORG>>YOU>>D ORG>START2 OUR>>AWAY>>AWAY OUR>>FUT>>D OUR>OFROM PAST>>D>>FUT
-9 PAST>>DOC>>D PAST>>HEAR>>D PAST>>NEG>>PAST PAST>O2 PAST>TALK PAST>TELL1 PAST>WAIT SEND>>WHEN>>YOU SEND>>YOUR>>D
-9 SEND>HEAR START>>HAVE>>HAVE START>>ORG>>D START>>OUR>>AWAY START>>YOU>>D START>DECIDE1 START>DOC START>FUT
-9 START>HAVE1 START>NEG START>OIN1 START>ORG1 START>START1 START>WAIT1 TALK>>NEWS>>CALL TALK>HAVE1 TELL>>US>>D
-9 TELL>>YOU>>SEND TELL>HE TELL>O2 TELL>OON TELL>WHEN2 THIRD>>START>>D US>>COND>>YOU US>>TELL>>WE US>IT2
-9 VAGUE>>WHEN>>O VAGUE>O1 VAGUE>OBY1 VAGUE>TALK1 WAIT>>NEWS>>D WAIT>>START>>D WAIT>>YOUR>>TELL WAIT>OBY WE>>AWAY>>FUT
-9 WE>>D>>IT WE>>FUT>>D WE>>HEAR>>HAVE WE>>NEG>>NEWS WE>>OUR>>EVENT WE>>PAST>>WHEN WE>>US>>YOU WE>>WE>>YOU
-9 WE>>YOUR>>CALL WE>>YOUR>>NEWS WE>AWAY1 WE>D1 WHEN>>FUT>>YOU WHEN>HE2 WHEN>OBY WHEN>YOUR YOU>>ASK>>US YOU>>FUT>>ALL
-9 YOU>>HEAR>>DECIDE YOU>>NEG>>WE YOU>>ORG>>YOU YOU>>PAST>>FUT YOU>>TALK>>WHEN YOU>>WE>>AWAY YOU>>WE>>FUT YOU>HE
-9 YOU>ORG1 YOUR>>AWAY>>D YOUR>>NEWS>>ASK YOUR>>NEWS>>START YOUR>ASK YOUR>AWAY YOUR>COND1 YOUR>HEAR YOUR>NEG YOUR>OUR1
-9 YOUR>PAST1 YOUR>TALK1 YOUR>WHEN a:VAGUE c.deabges c.debespr c.debesta c.debissc c.deeinar c.deempfa c.deersch
-9 c.defeier c.dehaett c.deihren c.dejeden c.dekandi c.delangw c.deloesc c.denaech c.deneue c.deneun c.deniema
-9 c.deprakt c.deschon c.desitze c.enabroa c.enaddre c.enall c.enalso c.enappea c.enapply c.enarriv c.enboth c.encar
-9 c.encaugh c.encosts c.endenma c.endepar c.endocum c.endrill c.enduty c.enfee c.enfound c.enfour c.engame c.engave
-9 c.engiven c.engover c.enhealt c.enhouse c.enhowev c.enknows c.enleast c.enmaybe c.enmenu c.enoffsi c.enooo c.enpark
-9 c.enpassp c.enpassw c.enpayme c.enpoint c.enprice c.enrang c.enrecal c.enrecor c.enrefun c.enreimb c.enrenew
-9 c.enresur c.ensalar c.enseven c.enships c.enshutt c.ensport c.enwell c.enwife c.enyes c.enyou c.es? c.esabrim
-9 c.esabrir c.escaduc c.escarta c.esconse c.esempez c.esensen c.esese c.esexame c.esofici c.esrefer c.esregre
-9 c.essuert c.estiene c.estus c.francie c.frappel c.frcet c.frchanc c.frecole c.fremplo c.frlieu c.frmessa c.frpense
-9 c.frpostu c.frrecru c.frrendr c.frs de<__begin de<__einar de<__erwar de<__hatte de<__probe de<_viel de=D_?
-9 de=D__bissc de=D__den de=D__neun de=D__und de=D__urlau de=D_begin de=D_da de=D_ein de=D_ihre de=D_keine de=D_sitze
-9 de=D_warte de=D_wiede deangeb__=D deangeb_gilt dearbei_ist deauf_ihr debei__pruef debewer_endet debissc__bitte
-9 debissc_gedul dedass_ich dedass_sie deder_pruef dedie__endet dedie_ander dedie_einar deein__=D deein__gedul
-9 deein_schoe deeinar__=D deeinar_dauer deeinst__=D deerrei_mich defuell__das defuell_sie degedul__! degedul_bitte
-9 degern__wiede degilt__> dehaben__ihnen dehaben__wir dehaett__=D dehierm__> dehierm_zurue deihnen_gesch deihnen_noch
-9 deihre__sende deihre_entsc deim__=D deim_buero deim_haus deist_von delaeuf__> delasse__sich delasse_sie deloesc_wir
-9 demit__der depasst_? depasst__> depasst_ihnen depruef_=D desich__zeit desie__bei desie_haben destatt_> deum_neun
-9 deunser_gespr deurlau_=D deviel__bei dewie_bespr dewir__die dewir__fuer dewir__gesch dewir__ihre dewir__mit
-9 dewir_erwar dewir_ihnen dewir_mit dewir_sind dewuerd_sie dewurde_=D en!_! en!__> en9__a en9__m en9_a en:_9
-9 en:_first en<__chapl en<__fee en<__find en<__fire en<__first en<__hired en<__job en<__menti en<__new en<__perio
-9 en<__perso en<__proba en<__robin en<__store en<__team en<_does en<_down en<_email en<_fille en<_maybe en<_notic
-9 en<_ooo en<_payme en<_start en=D__about en=D__day en=D__eight en=D__now en=D__offer en=D__panel en=D__sport
-9 en=D__ten en=D__there en=D__would en=D_just en=D_only en=D_shift en=D_than en=O__mail en=O__write en=O_now
-9 ena__contr ena__in ena_hirin ena_lovel ena_m ena_perma ena_phone ena_publi enabout_your enad__up enadver_appea
-9 enafter__us enafter_for enafter_the enalike__have enalike_will enall_of enall_right enallow__> enaltog__expec
-9 enaltog_so enam_=D enam_=O enam__9 enam__altog enam__annua enam_away enam_to enand__alike enand__other enand__there
-9 enand__unani enand_a enand_by enand_can enand_no enand_shall enanna__> enanswe_lette enany__=O enappea__the
-9 enappea_in enappli__unsuc enare__any enare__for enare__recru enare_looki enare_open enare_shutt enas_i enask_=D
-9 enask_him enat_=D enat__confe enat_least enat_ten enattac_> enattac_form enbe__call enbe__even enbe__holid
-9 enbe__site enbe_had enbe_happy enbe_paid enbe_readi enbe_refun enbe_resur enbe_takin enbecau__panel enby__wish
-9 enby_unani encalen__for encall__i encan__=O encan__becau encar__will encar_park encaugh_me enchapl__on enchapl_is
-9 enclien__the enclien_wants enclose_> enclose_now encome__> encome_first encomin__to encommi__conve encommi_next
-9 encompl__attac enconsi__appli encould__be encould__fill encould__hold encould__me encould__send encount_puffi
-9 enday__is enday_here endeadl_=D endecid__=O endecid__the endecid_on endid_not endo__conta endo__hire endo__the
-9 endo_becau endocum_=D endoes__permi endrill__been endrill_has enduty_=D enelse__> enemail_me enend_=O enend__now
-9 eneven__the eneven_from enfee__be enfee_will enfield__puffi enfield_count enfire__has enfire_drill enfor__back
-9 enfor__long enfor__s enfor_me enfour_> enfree__a enfrom__porte enfront_desk engame_ships enget__perma engreat__>
-9 enhad__from enhad_even enhas__=O enhave__agree enhave__her enhave__lovel enhave_caugh enhave_howev enhe__be
-9 enhealt__=D enhear__the enhear_about enheld__> enhere__=D enhere_is enhired_=D enhirin__next enhirin__since
-9 enhirin_stop enhold__after enholid__so enhospi__park enhospi_car enhour_=D enhours__=O enhours_end enhowev_agree
-9 enhr__to eni__work eni_only eni_said eni_sent enif__could enin__field enin__obser enin_four enin_lagos enin_our
-9 eninter__take eninvit_> enis__here enis__retre enis__week enis_confi enis_nothi enis_offer enis_sport enis_why
-9 enissue__you enissue_to enit__offer enkindl__the enkindl_confi enlagos__the enlagos_obser enlast__here enlast_one
-9 enlates__can enlates_i enlead__> enleast_=D enleast__> enleave__the enleave_and enlet__go enlet_us enlicen__the
-9 enlike__sched enmade__the enmade_my enmail__i enmail_when enmails_=D enmay__your enmay_keep enmaybe_=D enmaybe__>
-9 enme_: enme_if enmeeti_> enmeets__you enmerry__to enminut__you enmoved_=O enmoved__at enmoves__> enmy__leave
-9 enmy_paren enname__the enneed_you enneeds__hear ennews__but ennext_conve enno_acces enno_need ennobod__read
-9 ennobod_will ennot__readi ennot__us ennot_do ennot_hire ennotic__is ennumbe_=O ennumbe__=O enobser__publi
-9 enobser_the enof__count enof__trave enof_one enoff_altog enoffer__rejec enoffer__valid enoffer__you enoffic__end
-9 enoffic__lagos enoffic_hours enon__for enon__your enon_annua enon_call enon_holid enon_retre enon_this enone__=O
-9 enone_thing enonly__morni enonly__you enonly_so enonly_work enooo_=D enooo__> enopen__9 enother_> enour_budge
-9 enour_cto enour_store enout_in enpanel_meets enpanel_reads enparen__=O enpark__be enpark_will enpassp_=D enpassp__>
-9 enpayme__due enpayme_is enperio_is enperma__> enperma_contr enpermi_allow enphone__are enplace_in enpleas_>
-9 enpleas__attac enpleas_hand enpm_> enporte_> enpossi_? enproba__=D enproba_is enpubli__and enpuffi__and enread_=D
-9 enread_this enreadi__> enreads__> enrecei_=D enrecei_our enrecru_for enrefun_=D enrefun__> enregre_that
-9 enreimb__your enreimb_of enrejec__will enrejec_alike enremem_to enreply_=D enrepor__anna enreque_=D enresul__be
-9 enresul__the enresum_=D enresur_=D enretre__will enretre_and enretur_it enright__i enrole_> enround__the ens__its
-9 ens__last ens__not ens_gone ens_my ensaid__the ensaid_the ensay__have ensay__to ensay_that ensched__call ensched_a
-9 ensee__again ensee_this ensend__invit enshort_of enshoul__take enshoul_not ensigna_=D ensigna__> enslow_=D
-9 enslow__=D enso__an enso__him enso_ask enso_there ensomeb__=D ensomeo__and ensoon__=O enspoke_with ensport__>
-9 enstart__? enstart__paren enstart_dates enstop__=D enstop_since enstore__close enstore_are ensuper__meets
-9 ensuper_board entake__in entaken__> entakin__=D entask__not entask_shoul enteam_=D enthank__your enthat__is
-9 enthat_i enthe__appea enthe__car enthe__chef enthe__count enthe__drill enthe__healt enthe__moved enthe__opens
-9 enthe__reads enthe__requi enthe_annua enthe_chapl enthe_fee enthe_field enthe_front enthe_porte enthe_progr
-9 enthe_publi enthe_rules enthe_shift enthe_slide enthey__howev enthis_one enthree_round enticke__> entime_and
-9 ento__befor ento__cv ento__had ento__me ento__pm ento__somet ento__you ento_anna ento_read entold__candi entold_all
-9 entoo_> entook__=D entook_place entrain__=D entrave_costs entrial__=D entried__reach entried_to entry_=D entry__>
-9 entwo__> entwo_colle enunani__it enunani_wish enunfor__am enunfor_i enus__would enus__your enus_have envalid__>
-9 enwait__me enwalke_=D enwas__for enwas__from enwas__only enwas_going enwas_taken enwas_unsuc enwe__been enwe__discu
-9 enwe__love enwe__shutt enwe_chose enwe_hired enwe_only enweek_and enwhat__your enwhen__rang enwhich_=D enwhich__why
-9 enwho__=D enwho__be enwhy_we enwife__=D enwill__lette enwill__place enwill__refun enwill__resur enwill__retur
-9 enwill__see enwill_discu enwindo__=D enwish__is enwith_=D enwith__and enwith__famil enwithd_and enwoman_who
-9 enwork__and enwork_from enwork_morni enwould__an enwould__and enwould__happy enwould__in enwould_like enwrite_=D
-9 enyear__=O enyear_begin enyou_? enyou__but enyou__caugh enyou__come enyou__give enyou__repor enyou_fill enyou_free
-9 enyou_join enyou_may enyou_menti enyou_send enyour__allow enyour__costs enyour__in enyour__would enyour_notic
-9 enyour_passp enyour_permi es9_a es<__! es<__=O es<__enlac es<__nuest es<_entre es<_respo es<_suert es=D__ensen
-9 esal_equip escaduc_=D escaduc__> escarta_=D escarta__? escerra_por esconoc__equip esconoc_al esde_9 esde_las
-9 esde_mi esdesca_> esel__caduc esel_exame esempez_=D esempie__> esenlac__=D esenlac_caduc esensen__ofici esensen_la
-9 esentre__=D eses_el esestoy_de esinscr__el esla_ofert eslas_tres esno__de esnuest__=D esnuest_carta esotra_perso
-9 esprese_a espuede_=D espuede__? esrecib__carta essu_solic estarde_y este_ensen estermi__=D estermi_el estus_refer
-9 fr9__> fr<__a fr<__burea fr<_avant fr<_nos fr=D__est fra__> fra__ete fra_nouve frabsen__> frappel__? fratten_=D
-9 fratten__a frau__=D fravant__decis fravez__a fravez__pour frburea__ferme frcet_=D frcet__> frcomme_=D
-9 frcontr__effet frcontr_prend frde__repon frest__=D frest_parti frete__> frete_reten frh_> frheure_de fril__effet
-9 fril__reuni fril_se frl__se frl_ecole frl_offre frle__de frle__prend frles__> frmessa_=D frmme__> frn_a frnos_burea
-9 frnous__=D frnous__atten frpas_=D frpas__> frpas__reten frpourr__appel frpourr_vous frque_votre frrenco__equip
-9 frrenco_l frrespo__> frreuni__nouve frreuni_a frsans_repon frsaure__=O frsi__n frtout_=O frtout__=D frvos__=D
-9 frvotre__n frvotre_inter frvotre_prese frvous_atten frvous_renco grain:quarter how:FROM&SEND s.deein s.deeinst
-9 s.deguten s.delaeuf s.demuess s.en! s.enalike s.enaltog s.enam s.enchapl s.endue s.enfill s.enfine s.enhas
-9 s.enhones s.enhope s.enlong s.enman s.enmarga s.enmatte s.enold s.enoutsi s.enpensi s.enporte s.enprese s.enprogr
-9 s.enremin s.enretre s.enrobin s.enrules s.ensara s.enstart s.enstop s.ensuspe s.entechn s.enthere s.entrust
-9 s.enunani s.esdesca s.esmanda s.fraux s.frelle s.fretes s.frsans s.frsaure s.frton s.frvos w.deabgesagt w.deanders
-9 w.debesprochen w.debisschen w.deeinarbeitung w.deempfang w.deerwarten w.dehaette w.deihren w.dejeden w.delangweilen
-9 w.deloeschen w.denaechste w.deneue w.deneun w.deschon w.enabroad w.enaccepted w.enaddress w.enadvertisement w.enall
-9 w.enalso w.enappeared w.enapply w.enarrive w.enboth w.encar w.encaught w.enchairman w.encollege w.encomplete
-9 w.encosts w.endenmark w.endepartment w.endrill w.enduty w.enearliest w.enfee w.enfour w.engame w.engave w.engiven
-9 w.engovernors w.engraduate w.enhealth w.enholidays w.enhouse w.enhowever w.enknows w.enleast w.enmaybe w.enmenu
-9 w.enoffsite w.enooo w.enopenings w.enpark w.enpassport w.enpassword w.enpayment w.enpleasure w.enprice w.enrang
-9 w.enrecall w.enrecords w.enrefunded w.enreimbursement w.enreply w.enresurfaced w.enreturning w.enships w.enshutting
-9 w.enstores w.ensubmitted w.enthank w.enwell w.enwife w.enyes w.enyou w.es? w.esabrimos w.esabrir w.escaduca
-9 w.escarta w.esensenamos w.esese w.esexamen w.esrecibiste w.esreferencias w.esregreso w.esrespondanos w.essolicitud
-9 w.essuerte w.estermino w.estus w.frappeler w.frautre w.frcet w.frchance w.frecole w.fremploi w.frfermes w.frlieu
-9 w.frpourrions-nous w.frprend w.frpresence w.frrappeler w.frs
9 ALL>>FUT>>FUT ALL>>YOU>>D ALL>WE1 ASK>>WE>>NEG ASK>>YOU>>TALK AWAY>OIN AWAY>SURE1 AWAY>YOUR CALL>>OUR>>ALL
9 CALL>>WE>>DECIDE COND>TELL1 COND>YOUR D>>ALL>>ALL D>>CALL>>US D>>DECIDE>>YOU D>>NEG>>WHEN D>>O>>EVENT D>>OUR>>TELL
9 D>>SEND>>NEWS D>>SEND>>WE D>>WE>>TELL D>YOU DECIDE>>IT>>ORG DECIDE>>O>>FUT DECIDE>>TALK>>O DECIDE>>YOU>>HEAR
9 DECIDE>FUT1 DECIDE>SEND DECIDE>SURE1 DOC>OUR2 DOC>YOU1 EVENT>>D>>ORG EVENT>>O>>ALL EVENT>>PAST>>YOU EVENT>>WE>>FUT
9 EVENT>COND EVENT>OON1 FUT>>HEAR>>WHEN FUT>>HIS>>NEWS FUT>>NEG>>HEAR FUT>>SEND>>CALL FUT>>US>>NEWS FUT>>YOU>>D
9 FUT>CALL1 FUT>US FUT>WHEN2 HAVE>>PAST>>D HE>>AWAY>>WE HE>>CALL>>D HE>>D>>YOU HE>>HEAR>>FUT HE>>WAIT>>TELL HE>YOU
9 HEAR>>D>>HEAR HEAR>>DECIDE>>TELL HEAR>>HE>>D HEAR>>NEG>>D HEAR>>SURE>>D HEAR>>TELL>>ALL HEAR>>WE>>FUT HEAR>OIN
9 HEAR>OUR2 HIS>>WE>>FUT HIS>D1 HIS>HEAR HIS>WE IT>>FUT>>D IT>>O>>TELL IT>>ORG>>EVENT IT>>TELL>>D IT>>TELL>>YOU
9 IT>NEWS IT>WE1 NEG>>D>>IT NEWS>>AWAY>>D NEWS>>D>>IT NEWS>>D>>SURE NEWS>>D>>YOU NEWS>>HEAR>>YOU NEWS>>NEG>>D
9 NEWS>>SEND>>WE NEWS>ALL2 NEWS>DOC1 NEWS>OBEF NEWS>OIN O>>ALL>>FUT O>>ASK>>SEND O>>EVENT>>TELL O>FUT2 O>SEND
9 OAPPROX>FUT1 OAPPROX>HEAR2 OAPPROX>WE OON>ALL OON>HEAR2 ORG>>YOU>>CALL ORG>ALL2 ORG>CALL ORG>CALL1 ORG>DOC ORG>HIS
9 ORG>SURE2 OTHRU>FUT1 OTHRU>WE OUR>>O>>YOU OUR>>ORG>>PAST OUR>>PAST>>ALL OUR>DECIDE2 OUR>OWITHIN OUR>WAIT
9 OWITHIN>COND1 PAST>>IT>>TELL PAST>>PAST>>COND SEND>>CALL>>OUR SEND>>US>>WE SEND>>WE>>D SEND>AWAY SEND>FUT SEND>O1
9 SEND>SEND2 SEND>TELL2 SURE>>SURE>>D SURE>>WE>>YOU SURE>>YOU>>CALL SURE>>YOU>>HEAR SURE>AWAY1 SURE>D1 SURE>PAST2
9 SURE>YOUR2 TALK>OTHRU TALK>WE TALK>WHEN2 TELL>>O>>D TELL>OBEF2 THIRD>WAIT US>>IT>>O US>>ORG>>HEAR WAIT>>D>>NEWS
9 WAIT>>WHEN>>EVENT WAIT>FUT2 WAIT>IT2 WE>>ASK>>TALK WE>>HEAR>>TALK WE>>TELL>>ALL WE>SEND2 WHEN>>EVENT>>FUT
9 WHEN>>HEAR>>YOU WHEN>>IT>>WE WHEN>>SEND>>WE WHEN>>WE>>CALL WHEN>COND1 WHEN>HE1 WHEN>PAST2 WHEN>WE1 YOU>>CALL>>D
9 YOU>>DOC>>DOC YOU>>HEAR>>WE YOU>>HEAR>>YOUR YOU>>SEND>>DOC YOU>>SEND>>NEWS YOU>>TELL>>IT YOU>>YOU>>TELL YOU>IT1
9 YOUR>SURE b:DECIDE b:SEND c.deetwas c.degenau c.degetro c.degremi c.deokay c.dereich c.deverbi c.devorau c.dewas
9 c.deweiss c.enannek c.enassem c.enclari c.enclear c.enconcl c.endiary c.enfive c.engo-ah c.eninvit c.enmake
9 c.ennamed c.enput c.enrevie c.enright c.ensaid c.ensam c.ensits c.ensure c.enwinne c.enwith c.esdas c.esles
9 c.esmismo c.estener c.frcoup c.frfaute c.frparvi c.frprise c.frsaura c.frsera c.frsuit c.frta c.frtenir de<__ergeb
9 de<__gremi de<__habe de<__kommt de<__mich de<__weiss de<__zu de<_ein de<_meine de<_rueck de<_wuerd de=D__besti
9 de=D__dir de=D__einer de=D__mit de=D__rechn de=D__rueck de=D_aber de=D_lg de=D_reich de=D_rufe de=D_weiss
9 de=O__antwo de=O__und de=O_genau de=O_schaf de=O_zurue deabsag_versc dealso__krieg deam_selbe deauf__zurue deauf_sie
9 debekom_du debrauc__noch debrauc_ich dedafue__=O dedas_=O dedas__brauc dedas__tagt dedas_gremi dedie__kommt dedie_zu
9 dedir__es dedu__nachr dedu_bekom dedu_eine dedu_hoers dedu_ne deeinen_termi deentsc__und deerhal_=D deerhal_sie
9 dees__weite dees_inter deetwas__=D defrau__wird degedul__> degenau_=D degespr_und degremi__=D degremi_tagt
9 dehabe__inter dehabe_es dehast__eine deich__es deich_durch deich_habe deihnen__reich dein_anspr deinter_weite
9 deist__=O deist__zu deklapp_> dekoenn__ihnen dekommt_=D dekommt__> dekrieg_=D dekrieg__ne delg_> demelde__>
9 demich__lg demit__termi denachr__mir dene_nachr denoch__=D denoch__hast denoch__selbe denoch_am denoch_gespr
9 deob__klapp deob_es dereich_? dereich__> derueck__sie derufe__durch deselbe_tag desie__mir desie__rechn desie_den
9 detagt__> detreff_wir deund_infor deunser__wird deunser_entsc deunser_perso deversc__=D deversc_wir devorau_=D
9 dewas__> deweite__melde deweite_und dewerde_sie dewir__> dewird_sie dewisse_sie dewuerd_ihnen dezu__absag dezu_rechn
9 dezur__und en:__> en:__and en<__assem en<__go en<__morni en<__not en<__ping en<__truth en<__vote en<__winne
9 en<__write en<_annek en<_bear en<_every en<_hang en<_new en<_out en<_refer en=D__call en=D__publi en=D__rever
9 en=D__sched en=D__tell en=D__than en=D__whate en=D_call en=D_calls en=D_dinne en=D_rathe en=O_=O en=O__candi
9 en=O__let en=O__pass en=O__when en=O_must ena__i ena__or ena__will ena_funer enabout__statu enafter_=D
9 enagree__sleep enaim__turn enaimin__give enall__of enall__wante enall_appli enall_i enam_handi enand__infor
9 enand__keep enand__our enand__pass enand_conta enand_email enannek__=D enannek_takes enanswe__eveni enanywa_>
9 enappro__=D enappro__shoul enappro_which enare_norma enarm_twist enarran_the enas_he enask__wheth enask_was
9 enasked_for enassem__you enassem_votes enasses__will enat__s enback_in enbe__about enbe__i enbe__offer enbe__out
9 enbe_able enbe_named enbe_out enbe_reope enbe_sendi enbefor_noon enbell__> enboard__and enboard_votes enbreak__=D
9 enbudge__appro enbudge_is encall__prefe encan__forwa encan_look encandi_comes encase_=D encheck_with enchoic_=D
9 enchoic_> enclari_=D enclari__> encompa__and encompa_notes encompl__selec enconcl_=D enconcl__> enconfi__the
9 enconfi_you enconve_=O encould__give endinne_=O endo__arm endo__rathe endo_some eneithe__=D enemail_from enexpec_=D
9 enexpec__make enexpec_my enexpec_their enexpec_us enfeedb_for enfind_my enfive_> enforma__will enforwa__a
9 enfrom__ceo enfrom__decis enfrom__peopl enget__reply enget__respo enget_this engo-ah_=D engo-ah__> engoes_to
9 enhas__the enhave__first enhave__go-ah enhave_agree enhave_booke enhave_clari enhave_promi enhave_still enhe__here
9 enhe__trave enher_and enhirin_resum enhope__=D enhope__be enhope__we enhopin__final eni__handi eni_give enif__made
9 enin__loop enin__order enin__the enin__with enin_it enin_truth eninfor_about enis__ok enis__which enis_appro
9 enit_from enit_ok enkeep__in enknow__s enknow__we enknow_how enlast__comes enlates__will enlike__call enloop__you
9 enmade__choic enmade__short enmake_our enmakin_offer enmanag__off enmanag_said enme__decis enminds_and enmy__said
9 enmy_decis ennamed_=D enneed_the ennew__: ennews__i ennews__thing ennews__you ennews_first ennews_for enno_news
9 ennomin__so ennomin_someo ennot__out ennot__to ennot_befor ennotes_and ennothi__call enof__asses enon_salar
9 enonly__back enonly_get enor__no enor_a enorder__and enorder_recei enour_last enour_prefe enour_timel enpartn__will
9 enpartn_i enpass_it enperso__i enplan_is enpleas_bear enprefe_candi enproce__> enproce__will enproce_you enpromi_me
9 enrathe__five enrecei__you enresum_=O enrevie__the enrevie_in enring__at enround_=O ens__i ens__to ensaid__so
9 ensalar__> ensay_=D enseein__board enselec__=D ensend_you ensendi__=D enshall__> enshall_know enshort_=O
9 enshoul__from enshoul__more enshoul__where ensits_=D enslow_=O enso__i enso__it ensome__twist ensome_arm
9 ensomeo__you ensomeo_so ensomet__=D ensoon__he enstatu__your enstill__nothi enstill_heard enstrai_away enteam__get
9 entelep_you entell__in entext_after enthan_five enthe__befor enthe__comes enthe__propo enthe__recei enthe__shall
9 enthe__to enthe_assem enthe_ceo enthe_detai enthe_go-ah enthe_lates enthe_loop enthe_order enthe_time enthe_winne
9 enthere_s enthey__promi enthis_over entimel_: ento__call ento__thing ento_nomin ento_turn entold__if entrave_so
9 entruth__i entruth_all enturn__=D enturn_appli entwist__and enuntil__new enus__befor enus__thing enus_first
9 envote_is envotes_=D envotes__=D envotes__> envotes_you enwante__ask enwas__we enwe__agree enwe__follo enwe__going
9 enwe__reach enwe__share enweddi_=O enwhen_we enwhich_shoul enwill__intim enwill__named enwill__reope enwill__sendi
9 enwill__some enwill_do enwill_messa enwill_nag enwinne__be enwinne_will enwith_whate enword_from enwould_do
9 enwould_hope enwrap_up enwrite__the enwrite_again enwrite_the enwrite_to enyes__a enyes_or enyou__away enyou__how
9 enyou__or enyou__perso enyou__salar enyour__: enyours_will es<__das es<__leo es<__les es<__mismo es<__podre
9 es<__resul es<__tener es<_no es=D__decim es=D__usted es=D_les es=D_mismo es=O__> escalma_el escomun__> escon__el
9 escontr_esta escuent__que esdas_=D esdas__? esde__> esdeber_tener esdecir__=D esdecir_nada esdigo__=D esel__=O
9 esel__me esen__con esen__te esenlac_> esla_respu eslas__con eslas_leo esle_doy esleo__calma esleo_con esllega_el
9 eslos__se eslos_resul esmando_la esme_comun esno__decir esnos_das espodre__nada esrecib__corre esrecib_un esresul_se
9 esse__a esse__comun estarde__llamo estarde_te este__un esuna_decis esusted_> esy__doy fr<__commi fr<_promi fr<_une
9 fr=D__tranc fr=D_votre fra_ce fras__repon fras_ta fraurez_de frce__> frcommi_siege frcommu_=D frcommu__>
9 frcontr_suit frde_cas frdecid__et frdevri_avoir frdevri_etre fren__plus fresper__vous fresper_pouvo frest__les
9 fretude__cas fretude_de frfaut__vous frfixe__> fril__conta fril_vous frinfor__> frla__siege frla_commi frla_decis
9 frle__suit frnous__feron frnous_esper fron__tient fron_se frpour_tranc frpouvo__repon frprend__decis frpromi__as
9 frpromi_tu frrepon__! frrepon__sera frreuni__et frsera__=D frsiege__je frsuit_=D frsuit__> frsur__repon frsur_une
9 frt_envoi frta__=D frta_repon frtient_au frtu__ta frun_retou frvous_feron how:APPROX&HEAR p:OUR s.deetwas s.dehaben
9 s.deklapp s.dekurz s.delg s.demuss s.dene s.deschaf s.deschau s.deselbe s.deteam s.enagree s.enanywa s.enhandi
9 s.eninclu s.enlegal s.enline s.enmust s.ennoon s.entruth s.enweddi s.esdespu s.esdoy s.esenton s.esrespu s.fraura
9 s.frpar w.deetwas w.degenauer w.degetroffen w.degremium w.dekontaktieren w.deokay w.dereichen w.deverschicken
9 w.devoraussichtlich w.dewas w.enanneke w.enanswered w.enanswers w.enapplicants w.enassembly w.enclarity w.encount
9 w.endefinite w.endiary w.enfive w.engo-ahead w.enmake w.ennamed w.ennotified w.enput w.enresumes w.enright w.ensaid
9 w.ensam w.ensits w.ensure w.enwinner w.enwith w.escomunicara w.esdas w.esles w.esmismo w.esresultados w.estener
9 w.frcandidats w.frcoup w.frdonne w.fresperons w.frfaute w.frparviendra w.frprise w.frresultats w.frsera w.frsuit
9 w.frta w.frtenir w.frtrancher
10 ALL>>ALL>>TELL ALL>CALL1 ALL>FUT2 ALL>WE ASK>>YOUR>>WAIT ASK>SURE2 CALL>>OUR>>FUT CALL>>WE>>YOU CALL>DECIDE1
10 CALL>ORG CALL>SURE2 CALL>YOUR2 COND>>WE>>TELL COND>AWAY1 COND>HEAR COND>WE1 D>>SURE>>YOU D>>YOU>>YOU D>OUR2 D>TALK2
10 D>WHEN DECIDE>>D>>WE DECIDE>>YOU>>FUT DECIDE>CALL2 DECIDE>O1 DECIDE>OBY DECIDE>OUR1 DECIDE>OWITHIN1 DECIDE>SURE2
10 DECIDE>TELL DOC>CALL2 EVENT>>D>>EVENT EVENT>>D>>WE EVENT>>D>>WHEN EVENT>>OUR>>ORG EVENT>NEWS1 EVENT>WHEN1
10 FUT>>CALL>>D FUT>>DECIDE>>IT FUT>>DOC>>D FUT>>FUT>>NEWS FUT>>HEAR>>HIS FUT>>HEAR>>NEWS FUT>>HEAR>>ORG FUT>>HEAR>>US
10 FUT>>IT>>FUT FUT>>SEND>>AWAY FUT>>START>>NEWS FUT>>SURE>>ORG HE>>CALL>>YOU HE>>D>>NEWS HE>NEWS2 HEAR>>DOC>>D
10 HEAR>>IT>>FUT HEAR>>NEWS>>WHEN HEAR>NEWS1 HEAR>OBY1 HEAR>WHEN1 IT>>D>>CALL IT>WHEN NEG>>WAIT>>D NEG>D2 NEWS>>HE>>D
10 NEWS>>NEWS>>US NEWS>>NEWS>>WE NEWS>NEWS NEWS>OUR O>>NEWS>>D O>>SURE>>COND O>>WHEN>>D O>CALL1 O>HAVE1 O>YOU1
10 OBY>COND1 OON>FUT OON>WHEN ORG>>CALL>>YOU ORG>D2 ORG>NEWS ORG>WHEN1 OUNTIL>FUT1 OUNTIL>FUT2 OUR>>NEWS>>HEAR
10 OUR>ALL1 OUR>HEAR1 OUR>SEND2 PAST>AWAY PAST>FUT2 PAST>O1 SEND>>EVENT>>D SEND>>WE>>FUT SEND>OUR SEND>SURE SEND>SURE1
10 START>>NEWS>>YOU START>NEWS SURE>>D>>WE SURE>>WE>>HEAR SURE>CALL2 SURE>ORG SURE>SEND2 TALK>>FUT>>TELL TALK>>TELL>>D
10 TALK>IT TALK>TELL1 THIRD>NEWS2 US>>D>>DECIDE US>>D>>NEG US>>NEWS>>D US>D US>SURE WAIT>>D>>WHEN WAIT>AWAY2 WAIT>D1
10 WAIT>NEG2 WAIT>ORG1 WAIT>OUNTIL WAIT>OUR2 WAIT>YOU2 WE>>CALL>>ORG WE>>FUT>>TELL WE>>FUT>>US WE>>WAIT>>D WE>SEND1
10 WE>WHEN WHEN>>FUT>>O WHEN>>NEWS>>OUR WHEN>>ORG>>HAVE WHEN>>YOU>>HE WHEN>AWAY WHEN>CALL1 WHEN>O2 YOU>>CALL>>WHEN
10 YOU>>HE>>FUT YOU>>O>>SURE YOU>>TALK>>DOC YOU>>TELL>>WE YOU>>US>>NEWS YOU>AWAY YOU>HIS2 YOU>WAIT YOUR>>OUR>>ORG
10 c.deaber c.deannek c.deauswa c.dechef c.degibt c.degibts c.deklarh c.deliegt c.demail c.enarran c.encalls c.encoord
10 c.ene c.enfligh c.enfuner c.enget c.enhelen c.enlooks c.enmy c.enn c.enonce c.enset c.enshe c.ensit c.enstrai
10 c.entarge c.enthere c.envery c.envote c.enwritt c.esdecim c.esdoy c.espoder c.esreune c.esselec c.esusted c.frauron
10 c.frfil c.frfixe c.frje c.frjury de<__auswa de<__gibt de<__klaer de<__sag de<__ueber de<__wisse de<_gedul de<_mehr
10 de<_sobal de<_wir de=D__an de=D__annek de=D__es de=D_gibt de=D_gibts de=D_hoers de=D_sag de=D_wisse de=O__=D
10 deabzus_> dean_=D deannek_> deauf_dich debitte__einer debitte__zeit debitte_mit dedann__sie dedie__entsc
10 dedie_gesch dedir_> dedir__besch dedu__> deeine_rueck dees__> dees__bis degib__=D degibt_es dehaben__von
10 dehoere__uns dehoere_sie dehoffe_ihnen deich__und deihnen_auf deinfor_sie deinter__und dekonta__ihnen demehr__!
10 demit_dem denehme__wiede denehme_wir denicht_sagen derechn_damit deruf_dich derufe__sie desag__dir desag_dir
10 deschri__> desich_noch desie__an desie__antwo desie__von desie_nicht desollt_=D deueber_annek deund_sag deuns__noch
10 devor_> deweite_> dewiede_konta dewir__damit dewir__konta dewir_hoffe dewir_rechn dewir_wiede dewisse__mehr
10 en<__assur en<__come en<__dine en<__guess en<__invit en<__note en<__s en<__sched en<__share en<__time en<__tom
10 en<__usual en<_answe en<_contr en<_final en<_give en<_heari en<_look en<_selec en<_someo en=D__arran en=D__befor
10 en=D__come en=D__conta en=D__e en=D__promi en=D__set en=D__then en=D__way en=D__when en=D_promi en=D_that en=D_time
10 en=O__e en=O__hear en=O__stand en=O__up en=O_comin ena__sched ena__so ena_final ena_shout enadjus_and enafter_>
10 enafter__he enall__will enam__the enam__you enam_hopin enan__> enand__conta enand__repor enand__updat enand__write
10 enand_in enand_rever enanswe_? enanswe__reach enanswe_on enanyth_=O enare_aimin enat_every enback__finan enbe_guide
10 enbe_intim enbe_surpr enbear__me enbefor__> enbefor__have enbefor_lunch enbeing__to enboard__met enboss_=D
10 encall__that encan__hang encandi__be encandi_will enceo__and enclose__for encolle__will encount_on enday_! enday_i
10 endebri__for endebri_sched endecis_by endecis_in ene_=D ene_=O eneithe_=D enemail_=O enexpec__hear enexpec_to
10 enfinal__> enfinal_call enfinal_thing enfinan__will enfind__and enfor__funer enfrom__minis enfrom__offic
10 enfrom__team enfrom__will enfrom_finan enfrom_petra enfrom_priya enfuner_> enget_my engoing_to enguide__you
10 enguide_to enhang__? enhas__=D enhas_met enhave__debri enheard_=D enheard__> enheari__from enheari__petra
10 enheari_back enhirin__meets enhr_=D eni__chase eni__text eni__write eni_dine eni_will enin__all enin__diary enin_hr
10 enintro_himse enis__adjus enis_going enis_meeti enit__takes enit_usual enknow_=D enknow__thoug enlates_other
10 enlette_will enlook__a enlook__every enlooks__you enlooks_after enloop_you enmade_the enmail__> enmake__final
10 enmake__our enmake__someb enmanag_is enme_the enmessa_> enmore_inter enmy__: enmy__to enmy__will enneeds_the
10 ennight__i ennight_and enno_updat ennot_want ennote__offic ennote_our enof__messa enok__i enonce__board
10 enonce__retur enonce_the enone_=O enone__inter enone_more enour__but enour__by enour__colle enour__who enout_>
10 enoutco_=D enoutco_after enpanel_recon enpass__on enpeopl__befor enperso_to enpetra__hr enpetra_in enpick_this
10 enposit__=O enposit__updat enput__=D enput_you enrathe_than enreali_we enrecei_writt enrecon__so enrecon_with
10 enrefer_and enreope_=D enrepor__=D enrepor__you enrespo_> enrever_> enrever__you enrever_to enrevie_your enright__>
10 enring__=D ens__and ens__more ens__night ens__we ens_one ensame_week ensay__sorry ensched__under ensched_is
10 enselec_proce enshare__=D enshare_meet enshe__you enshort_> enshoul__> enshoul__an enshoul__back enshoul_reach
10 ensmoke__> enso_will ensomeb__you enstrai__=O ensure_someb ensurpr__you ensurpr_if enteam__meeti enteam__revie
10 entell__anyth enthat__i enthat__resul enthat__we enthe__counc enthe__invit enthe__leave enthe__meet enthe__other
10 enthe_share enthere__one enthere_will enthey__> enthey__decid enthing_=O enthing__and enthis__up enthis_messa
10 enthis_up enthoug__morni entime_the ento__an ento__indiv ento__strai ento__word ento_arran ento_set entold_=O
10 entom__after entom_looks entouch_> enunder__and enunder_adjus enupdat_yet enwait__the enwe__aimin enwe__at
10 enwe__come enwe__hope enwe__recon enwe_conta enwe_plan enwhate_happe enwhate_i enwhen__make enwho__back
10 enwill__guide enwill__somet enwill_chase enwill_loop enwill_recon enwill_ring enwith__i enwith_me enwith_the
10 enword__you enword_for enworks_counc enwould__surpr enwrite__peopl enyou__expec enyou__messa enyou_anyth enyou_hang
10 enyou_he enyou_indiv enyou_over enyou_right es<__notic es<_esper es<_nos es<_respu es=D__decid es=D__falta
10 es=D__llamo es=D_sabra es=D_sin esa__un escandi_=D escandi__> escomit__el esconsu_y escorre_> esdanos__y esdecid_>
10 esdecid_el esdel__> esdespu_> esen__y esen_cuant esinfor_> esinfor__> esinfor_a esla_direc esllamo__> eslo__el
10 eslo__y eslo_consu eslos_candi esmas_> esmi__vuelv esnotic__> espara_decid espodre_decir espor_corre espubli__>
10 esrecib__respu esrecib_notic esrespu_el esresul_> esresul__=D esreune_=D esse__conti esse_reune este_cuent este_doy
10 estendr__nuest estodos_los estomar_la esy_=D esy__lo fr<__> fr<__equip fr<__jury fr<__les fr<__petit fr<__servi
10 fr<__te fr<_tu fr=D__te fr=O__refle fr=O__vous fr=O_pour fra__momen frapres_> fraurez__=O frce_momen frcoup__fil
10 frde_fil frde_nos frdire__> frdirec__=D frdonc_> frencor__peu frencor_un frensui_=O frenvoi_l frfil_=D frfil__>
10 frfixe_=D frinfor_=D frje__fais frla__tombe frle_jury frmerci__patie frmomen_> frnos__=D frnos_nouve frnotre_servi
10 frnous_repre fron_repre frplus__> frpour__donne frpour_te frrepre__avec frrepre_conta frsaure__=D frserez__=D
10 frtombe__> frtout__=O frun_peu frune__de frvers_vous frvous_devri frvous_passe frvous_propo frvous_serez how:&TELL
10 how:BEF&NEWS how:ON&NEWS how:WITHIN&CALL how:WITHIN&HEAR p:HEAR p:US s.deansch s.debis s.deergeb s.degebe s.deinter
10 s.denehme s.derechn s.despaet s.devertr s.dewerde s.enafter s.enallow s.enappro s.enaway s.encfo s.endecli s.ene
10 s.enlawye s.enmore s.enour s.enours s.enrun s.ens s.ensched s.ensomeb s.ensurpr s.enswear s.enwrite s.esconsu
10 s.escuant s.esinfor s.eslo s.esy s.frapres s.frensui s.frmomen s.frpeu s.frrefle s.frsigne s:WE w.deaber w.deanneke
10 w.deantworten w.debekommen w.debewerberinnen w.dechef w.deerfahren w.degeduld w.degibt w.degibts w.deklarheit
10 w.dekontakt w.deliegt w.demail w.determinvorschlag w.deuebernimmt w.enarrange w.encalls w.enclearer w.ene w.enemail
10 w.eneverybody w.enfuneral w.enget w.enintimated w.enlooks w.enmanager w.enministry w.enmy w.enn w.enonce
10 w.enoutcomes w.enset w.enshare w.enshe w.ensit w.enstraight w.entarget w.enthere w.envery w.envote w.enwritten
10 w.escontactara w.esdecimos w.esdecirle w.esdireccion w.esdoy w.espoder w.esrecibiras w.esrespondo w.esreune
10 w.estomar w.estomaremos w.esusted w.frcontact w.frcontactera w.frdevriez w.frenvoyee w.frfil w.frfixe w.frje
10 w.frjury w.frreprend w.frreprendrons
11 ALL>>D>>WE ALL>OON AWAY>>YOUR>>D AWAY>SURE2 AWAY>WE CALL>>SEND>>AWAY CALL>>YOU>>FUT CALL>DOC2 CALL>NEWS CALL>OFROM2
11 CALL>SEND CALL>WHEN CALL>WHEN1 COND>>FUT>>EVENT COND>AWAY2 COND>DECIDE1 COND>FUT2 D>>HEAR>>OUR D>>TELL>>WE
11 D>>US>>HEAR D>>WHEN>>YOU D>TELL2 DECIDE>>IT>>TELL DECIDE>>NEWS>>FUT DECIDE>CALL DECIDE>DECIDE DOC>COND DOC>SEND1
11 EVENT>>FUT>>D EVENT>>O>>SURE EVENT>>YOUR>>DOC EVENT>NEG2 EVENT>YOU1 FUT>>CALL>>YOU FUT>>DECIDE>>CALL
11 FUT>>HEAR>>SURE FUT>>OUR>>DECIDE FUT>>TELL>>NEG FUT>WHEN1 HAVE>NEWS1 HE>>DECIDE>>D HE>CALL2 HE>SURE2 HEAR>>CALL>>US
11 HEAR>>EVENT>>O HEAR>>US>>NEWS HEAR>>WE>>DECIDE HEAR>>WHEN>>NEWS IT>>COND>>WE IT>COND IT>D2 NEG>>YOU>>WAIT
11 NEWS>>FUT>>TELL NEWS>>HAVE>>HAVE NEWS>>YOU>>HEAR NEWS>FUT2 NEWS>SURE O>>IT>>FUT O>>SURE>>HE O>>WE>>YOU O>ORG2
11 O>SEND1 OBY>FUT OBY>IT OIN>WE OON>HE1 OON>SURE ORG>>FUT>>YOU ORG>>HEAR>>TELL ORG>HE ORG>O2 ORG>OON2 ORG>OUR
11 ORG>TALK2 ORG>WE2 ORG>YOU1 ORG>YOUR OUNTIL>WE1 OUR>>NEWS>>YOU OUR>WAIT2 PAST>>YOU>>TELL PAST>COND1 SEND>OBY1
11 SURE>COND SURE>HEAR SURE>WAIT TALK>>WE>>FUT TELL>>ALL>>ALL TELL>>YOU>>COND TELL>WAIT1 US>>HEAR>>O US>DECIDE1
11 WAIT>>WHEN>>NEWS WAIT>COND2 WAIT>FUT WAIT>HEAR1 WE>>HEAR>>O WE>>NEG>>TELL WE>>SEND>>OUR WE>COND WE>COND1 WE>WE2
11 WHEN>>NEWS>>YOU WHEN>>WE>>HEAR WHEN>OBY2 WHEN>OUR1 WHEN>WHEN1 YOU>>EVENT>>O YOU>>FUT>>HEAR YOU>>NEG>>WAIT
11 YOU>OFROM1 YOU>SURE YOUR>>COND>>FUT YOUR>>DOC>>D YOUR>WAIT a:OUR a:US a:WE b:CALL c.deergeb c.degebe c.deruf
11 c.detagt c.dewisse c.en: c.enaudit c.enback c.endebri c.enemail c.enheard c.enmarcu c.enmiser c.ennote c.ennotes
11 c.enoptio c.ensame c.enthem c.entimes c.enusual c.enwrap c.esdame c.esdanos c.esdecis c.esmarco c.espaso c.espondr
11 c.esrespu c.esretom c.frarbit c.frdonne c.frelle c.frlaiss c.frpuis- c.frrepre de<__betri de<__gedul de<__lasse
11 de<__rufe de<__sollt de<_eine de<_peile de<_rechn de=D__entsc de=D__sie de=D_telef de=D_vor deam__tag dean__haben
11 dean_und debekom__von debetri__=D debetri_tagt debitte_gedul debitte_wir dedanac__wir deden__an deder_chef
11 dedich_=D dedurch_> deentsc_wird deetwas_gedul degebe_ihnen degib_uns dehaben__entsc deich_noch deich_rufe
11 deihnen_> dekomme_wir dekrieg__besch demich_> dene__von deoder__> deoder_so depeile__den depeile_sie deruf__=D
11 derufe__=D desagen__> desagen_koenn desich__> desie__mit desie__noch desie_an deso_> deso__so deso_oder
11 destell_sich detagt_=D deum__gedul deum_etwas deuns_=D dewerde__=D dewir__ihnen dewir_das dewir_komme dewir_werde
11 dezu_koenn en:__so en<__and en<__bear en<__timel en<__way en<_eta en<_he en<_my en<_verdi en=D_> en=O__and
11 en=O__call en=O__they en=O_whate ena_messa ena_note ena_prope enable__give enable__put enable_to enadjus__will
11 enadvis__the enadvis_of enafter__i enall_three enam_seein enan__? enan__and enan_infor enand__get enand__recru
11 enanswe_and enare__from enassur__you enaudit__=D enaudit_leave enaway_> enback_up enbe__first enbe__if enbe__touch
11 enbe_advis enbe_annou enbe_discu enbooke__time enbooke_a encall_from encan__our encase__be encase_will enceo_=D
11 encommi__going enconta_with enday__will endecis__been endiscu__and enemail_you eneta__the eneta_for enexten__offer
11 enfeedb__at enfeedb__your enfirst__=O enfollo__=D enfor_a enfrom__an engive__feedb engive__one engoing__vote
11 enhave__yes enhave_an enhear_=D enhear_me enhear_the enhirin_commi enhr__be enhr__will eni__booke eni__pass
11 eni__seein eni_shoul enin__case enincom_=D enincom__=O eninfor__=D enis__exten enit_in enit_with enkeep_you
11 enknow__> enknow__are enlast__=O enlast_candi enlates_> enlook_at enmake__=D enme__strai enmiser_=D enmiser__>
11 enmore_=D enmore__! enmy__=D enmy__is ennext__> ennext_steps ennoon_> ennotes__you enof__=O enof__decis enof__selec
11 enoff_=D enoffer_=D enoffer_are enok_if enon__answe enone_way enor_anoth enour_answe enour_choic enour_peopl
11 enout__=D enout__we enout__your enowe_you enpanel__recom enpanel_s enpeopl_=O enpetra_=O enpick__back enproce_=D
11 enrecru__infor enrefer_=O enreope__and enresul_=D enrevie_them ens__day ens_recom ensaid_=D ensame__=D enseein_the
11 enselec_will ensend_me enshoul__in ensit__=D ensit_tight ensomet__you ensomet_for enstill__two entalk_it
11 enteam__and enteam__be entext__=D entext_you enthe_=O enthe__day enthe_forma enthe_score enthe_short enthe_very
11 enthem_and enthis_and enthis_back entight_=D entime__them entime_with entimes__> ento__its ento_candi ento_revie
11 ento_vote ento_wrap entold_we entouch_=D entouch__=D entouch__to entrave__i enup__the enup_our enupdat_=D
11 enupdat_from enus__=D enus__infor enusual_takes envote__and enway__anoth enwe__do enwe__let enwe__put enwe__reply
11 enwe__the enwill__annou enwill__discu enwill__every enwill__more enwill__notes enwill__right enwill_forwa
11 enwill_let enwill_mail enwith__decis enwould__that enwrite__=O enyet_but enyou__detai enyou__from enyou__hear
11 enyou__will enyou_one enyou_out enyour__that es<__pondr es<__tendr es<_dame es<_danos es=D_tendr esalgo_=D
11 esaviso_> escompa__te escompa_lucia escomun__usted escon_calma esconta_=D esdame_=D esdanos_=D esde_nosot
11 esdecis__> esel__esta esel__y esle_comun eslucia__escri eslucia_te esmi__lucia essabra__nosot essabra_de esse_lo
11 este_aviso este_conta este_marco este_paso estomar__decis esun_corre esuna_llama fr<_=D fr<__repre fr<__tu fr<_elle
11 fr<_laiss fr<_puis- fr=D_> fr=D_et fraurez_notre fraurez_une frcandi_sera frcompt__une frde_repon frdes_que
11 frdonne__repon frelle_se frje__ecris frl__des frles__seron frnotre_choix frnous_devri fron__decid fron__donne
11 frrappe__=D frse_decid frsera_prise frsigne_> frtoi__=D frune__vous frvous__de frvous__infor frvous__signe
11 frvous_fais frvous_parvi p:FUT s.deam s.denachr s.deso s.detagt s.enadjus s.enask s.encheck s.endebri s.eneithe
11 s.enemail s.eneta s.enfeedb s.enfinal s.enforwa s.enhave s.enlook s.enowe s.enpetra s.enpriya s.enshare s.enspoke
11 s.enwant s.esesta s.fret s.frfais s.frprend w.debitten w.degebe w.deruf w.deschriftlich w.detagt w.devorstand
11 w.dewissen w.en: w.enauditors w.enback w.encolleague w.enconfirm w.endebrief w.endeciding w.enexact w.enheard
11 w.eninformed w.enmarcus w.enmisery w.ennote w.ennotes w.enoptions w.enproper w.enreceive w.ensame w.enstand
11 w.enthem w.entimes w.enusually w.enwrap w.esdame w.esdanos w.esdeberiamos w.esdecision w.esestaremos
11 w.esinformaremos w.esmarco w.espaso w.esrespuesta w.esretomamos w.frappelle w.frdevrions w.frelle w.frpuis-je
11 w.frrentre
12 ALL>CALL2 ASK>>D>>WHEN ASK>OUR1 ASK>WAIT1 AWAY>>IT>>US AWAY>>O>>YOU CALL>>CALL>>D CALL>>FUT>>TELL CALL>HEAR2
12 CALL>IT1 CALL>NEWS1 COND>YOU2 D>>HEAR>>CALL D>>OUR>>NEWS D>>YOU>>CALL D>IT2 DECIDE>>IT>>YOU DECIDE>>NEWS>>D
12 DECIDE>>OUR>>O DECIDE>>WE>>FUT DOC>TELL1 EVENT>>D>>O EVENT>>WAIT>>D EVENT>DOC1 EVENT>HEAR2 EVENT>NEWS2 EVENT>YOUR
12 EVENT>YOUR1 FUT>>HEAR>>AWAY FUT>>IT>>COND FUT>>SEND>>IT FUT>>SEND>>NEWS FUT>>US>>TELL FUT>DECIDE2 FUT>OUR1 FUT>OUR2
12 FUT>SURE2 HE>>PAST>>D HE>DECIDE HE>DECIDE1 HE>TELL2 HEAR>>D>>WHEN HEAR>>EVENT>>D HEAR>>WAIT>>D HEAR>>WHEN>>CALL
12 HEAR>>YOU>>CALL HEAR>>YOU>>HEAR HEAR>HEAR1 IT>>D>>WHEN IT>>FUT>>TELL IT>FUT2 IT>WHEN1 NEWS>>FUT>>YOU NEWS>>O>>D
12 NEWS>ALL NEWS>FUT1 O>>O>>WE O>>WE>>D O>>WE>>HEAR O>OUR2 O>US2 O>WE OIN>YOU ORG>>EVENT>>O ORG>>FUT>>CALL
12 ORG>>YOU>>FUT OUR>HE2 OUR>NEWS1 OUR>YOU OWITHIN>FUT1 OWITHIN>HEAR2 PAST>>CALL>>CALL PAST>>TALK>>O PAST>OON1
12 SEND>>D>>YOU SEND>ALL SEND>D1 SEND>DOC1 SEND>ORG2 SURE>CALL1 SURE>SURE TELL>>D>>WHEN TELL>>FUT>>TELL
12 TELL>>TELL>>YOU TELL>>US>>ORG TELL>>US>>WE US>EVENT1 US>FUT US>SURE1 US>WE VAGUE>HEAR2 WAIT>>TELL>>YOU
12 WE>>HEAR>>TELL WE>>TELL>>YOU WE>NEWS WE>WAIT WHEN>>CALL>>WE WHEN>>YOU>>TELL WHEN>O1 YOU>>HEAR>>CALL YOU>>HEAR>>NEG
12 YOU>>TELL>>O YOU>SURE2 c.dealso c.dedir c.dedurch c.defeedb c.deinfor c.delauf c.enbell c.enconta c.enexact
12 c.enfinan c.engetti c.enloop c.enone c.enpeopl c.enring c.escomun c.escuent c.esdeber c.fravoir c.frcompt c.frpatie
12 c.frserez c:SEND de<__besch de<__einer de<__vertr de<_den de<_lena de=D__ich de=D_hoere de=D_rechn dealle_bewer
12 dealso_=D debewer__bewer debewer_und dedas_ergeb dedas_okay deden__bekom deder__tagt deder_besch dedich__an
12 dedie_falls dedie_sie deeiner_antwo dees_weite defalls__die defalls_fuer defuer__sie defuer_die dehoere_=D
12 deich__an deich__dich deich_mich deihnen__sagen delauf__=D delena__ihnen delena_schic demelde_mich derechn__=D
12 desag_ich desie__haben desie_noch determi_> deund_bewer deund_gebe dewie_es dewir_sie dewuerd__=D dezu_> en<_=O
12 en<__: en<__allow en<__lette en<__owe en<__shall en<__soon en<_leave en<_will en=D__which ena_bell ena_decis
12 ena_forma ena_reply ena_strai enable__tell enagree_to enall__well enallow__=D enam_aimin enam_told enan_updat
12 enand__you enand_call enanswe_> enask_for enat__lates enback__our enback_to enback_with enbe__and enbe_conta
12 enbell_=D encheck__email encheck__the encheck_your encomes_=D enday__=O endecis_has endefin_answe eneithe_way
12 enexpec__know enexpec__reply enexpec__sign enexpec_our enfeedb__follo enfollo__> enhang_=D enhe_is enhear__me
12 enhear__us enhope_that enhopef__can enhr__> eni__aimin eni__asked eni__find eni__phone eni__ping eni__updat
12 eni_want enif__s enin__inbox enin_touch eninbox__> eninfor__of enis__will enis_revie enis_under enit_be enknow_>
12 enknow_anyth enknow_more enleave_it enlet__check enlike__> enloop__=D enme__with enme_check enon_or enor_not
12 enout_=O enoutco__> enover__you enphone_to enpick__the enpleas_allow enpromi__a enpromi__will enreali__will
12 enshoul__with ensign_off enso_=O enso__> enso__your enso_check ensorry_> ensteps_> enstrai__=D enstrai_answe
12 enthe__off enthe_sign entimes_=D ento__anyth ento__this ento_follo entouch_with enup__minds enus__to enway__>
12 enwe__circl enwe__only enwe_make enwe_owe enwe_shoul enwhere__stand enwhere_you enwill__and enwill_find
12 enwill_reach enwould_it enyou__bell enyou__contr enyou__defin enyou_of enyou_shall enyou_stand enyour_email
12 es<__comun es<_conta es<_deber es=D_=O es=D__cuent es=D__digo escomun_con escon__> esconfi_> esconti_=D esconti__>
12 esdoy__respu esdoy_una eslos__=D espondr__conta espondr_en esvuelv__=D esvuelv_el esy__escri fr<__contr fr<__en
12 fr<__serez fr=D__aurez frappel_> frde__nouve frdonne_notre frje__rappe frmail_=D frnotre__vous frnous__conta
12 frnous__notre frpasse__coup frpatie_=D frprend__avec frprend_conta frrepon_=O frtranc_> frvous__a frvous__la
12 how:&DECIDE how:BETW&CALL how:BETW&HEAR how:BY&TELL how:WITHIN p:WE s.dehoere s.devor s.encounc s.enhopef s.enor
12 s.enover s.enpeopl s.enplann s.entext s.entimel s.enwill s.fraurez s.frecris s.frinfor w.dealso w.deantwort w.dedir
12 w.defeedback w.deinformieren w.delauf w.desollte w.dewuerde w.enbell w.endecision w.endecisions w.enfinance
12 w.engetting w.eninformation w.enloop w.enone w.enpeople w.enreview w.enring w.escuento w.esrecibira w.essabras
12 w.esvolveremos w.fravoir w.frenvoie w.frpatienter w.frrappelle w.frserez
13 ASK>>FUT>>HEAR AWAY>>WE>>FUT CALL>CALL D>>CALL>>WE D>>FUT>>CALL D>>YOU>>HEAR D>WHEN2 DECIDE>NEWS DECIDE>TALK
13 DOC>>YOU>>HEAR DOC>AWAY2 DOC>DOC2 EVENT>>O>>WE EVENT>WAIT EVENT>WE1 EVENT>WE2 FUT>>FUT>>SEND FUT>>FUT>>TELL
13 FUT>>OUR>>CALL FUT>>SEND>>YOU FUT>>TELL>>TELL FUT>>YOU>>WAIT FUT>YOU1 HE>>ORG>>EVENT HE>>YOU>>TELL HE>CALL
13 HEAR>>D>>SURE HEAR>>O>>IT HEAR>>OUR>>DECIDE HEAR>>TELL>>OUR HEAR>HE HEAR>OUR HEAR>SURE IT>WHEN2 NEG>WHEN
13 NEWS>>DECIDE>>FUT NEWS>HAVE O>HEAR1 O>YOU2 OIN>YOU1 OON>YOU ORG>>DECIDE>>D ORG>WHEN2 OUNTIL>D OUR>ASK OUR>DECIDE1
13 OWITHIN>ORG2 OWITHIN>WE PAST>>TELL>>WE SEND>>YOU>>TELL SEND>CALL SEND>CALL2 SEND>EVENT2 SEND>NEWS1 SEND>YOU1
13 SURE>HEAR1 SURE>TELL1 TALK>DOC TALK>O TELL>NEWS1 TELL>ORG1 WAIT>>US>>O WAIT>ASK1 WAIT>TALK WE>>FUT>>HEAR
13 WE>>FUT>>WE WE>>WE>>TELL WE>ALL2 WE>ASK WE>DECIDE2 WHEN>ORG YOU>>AWAY>>YOUR YOU>>HEAR>>NEWS YOU>>TELL>>OUR
13 YOU>>WAIT>>D YOU>OBY2 b:SURE c.dehoers c.deihnen c.derechn c.desag c.enallow c.enbut c.engoing c.enhe c.enhimse
13 c.eninten c.ennotif c.enpatie c.enprope c.enshare c.ensteps c.enword c.esfalta c.esjefa c.esmando c.frdevri
13 c.frferon c.frrentr c.frtoi c.frtranc c:DECIDE de<__hoers de<__krieg de<__werde de<_du de=D_krieg de=D_lasse
13 de=O__wir debekom_sie degedul_=D deich__> deihnen_=D denoch_=D dewie__weite en<_=D en<__antic en<__expec en<__from
13 en<__inten en<__outco en<__will en<_allow en=D__get en=O__see ena_debri enallow_us enan_email enand__come enand_get
13 enask__your enbe__conta encan_i enconta__you endetai__the endetai_of enexten_an enfeedb__you enfeedb_to
13 enfor__patie enfor_an enfrom__the enfrom_me enget__mail enget__the enhave__answe enhave__heard enhave_asked
13 enhave_feedb enhave_word enhe__reach eni__ask eni__back eni__that enin_conta eninbox_=D enis_to enit__and enit__me
13 enit__will enknow__outco enlike__take enlunch_> enmake_up enno__yet ennot_expec enof__miser enour__candi
13 enour_thoug enpatie_=D enpleas_expec enput__out enrecei__email enrepor_back enretur__we enrever__> enrevie__and
13 ens_the ensend__the enshall_have enshare_the enshoul_know enso__will enteam_and enthe__> enthe__and enthe__i
13 enthe_decis enthe_partn enthe_sched entheir__=D enthen_i enthink_and ento__at ento_sleep enup__you enupdat__>
13 enus__? enus_the enverdi_=D enwaiti_=D enway_=D enway_or enwill__himse enwill__my enwill__word enwill_follo
13 enwill_text enwith__team enwith_them enyou__day enyou__know enyou__look enyou_that enyour_miser es<__comit es<_lo
13 es=D__mando esconti_> esdecid__=D esdigo_algo esel__le esel_comit esel_resul esen__conti esescri__> esle__una
13 esllamo_> eslo_que esmi_jefa esnuest__> este_mando fr<__aurez fr<__devri fr<__se fr=D_promi fravec__=D frcoup_de
13 frdecid_=D fret__te frje_t frnotre__> frpar_mail frpouvo_vous frrentr_=D frrepon_vous frt__=D frte__=D frtout_=D
13 frun_coup frvous_conta frvous_donne how:&CALL how:BY&NEWS s.derufe s.deweite s.enassur s.encall s.enconta s.engoes
13 s.enpartn s.ensleep s.entrave s.esllamo s.frte s:ALL s:WHEN w.deergebnis w.dehoerst w.deihnen w.derechnen w.desag
13 w.enallow w.enbut w.engoing w.enhe w.enhimself w.eninform w.enintend w.enpatience w.enscore w.ensteps w.enword
13 w.escontacto w.esdecidir w.esfalta w.esjefa w.esmando w.esvuelve w.frdecide w.frferons w.frreviens w.frtoi
14 ALL>>NEWS>>D ASK>>WAIT>>US ASK>DECIDE1 ASK>ORG1 CALL>>D>>SURE CALL>>YOU>>WHEN COND>NEWS1 D>>FUT>>SEND D>CALL1
14 D>HEAR1 DECIDE>>FUT>>TELL DECIDE>>O>>IT DECIDE>WHEN DOC>>SEND>>D EVENT>>HE>>D EVENT>O1 FUT>>FUT>>OUR FUT>IT
14 FUT>SEND HE>>FUT>>DECIDE HE>YOU1 HEAR>>US>>D HEAR>>YOU>>US HEAR>SURE2 HEAR>US1 NEWS>COND NEWS>TELL O>ALL2 ORG>PAST1
14 OUR>ORG OWITHIN>HEAR1 SEND>>WE>>YOU SEND>AWAY2 SEND>YOU SURE>YOU2 TELL>>D>>YOU TELL>>YOU>>D TELL>HEAR TELL>OWITHIN2
14 US>>TELL>>YOU US>OWITHIN1 WAIT>ASK2 WAIT>EVENT2 WAIT>HEAR2 WAIT>WAIT WAIT>WHEN1 WE>>FUT>>CALL WE>>HEAR>>NEWS
14 WE>DECIDE WHEN>CALL WHEN>CALL2 YOU>>FUT>>FUT YOU>>HEAR>>IT YOU>>HEAR>>US YOU>>OUR>>NEWS YOU>TELL1 a:DOC c.degib
14 c.denoch c.derufe c.deschri c.enantic c.enboard c.eneithe c.enfollo c.eninbox c.enintim c.enmakin c.enminds
14 c.enproce c.ensendi c.entouch c.enupdat c.enverdi c.envotes c.escomit c.esinfor c.fravec c.fretre c.frt c:TELL
14 de<__bekom de<_gib de=D_eine deantwo_=D debei_ihnen dedann__ich dedie_entsc degebe__=D degedul__sich degedul_sie
14 dehaben_> deihnen_melde dekomme_=D demehr_=D demir__> demit__antwo desie_zu en<__it en<__news en<__plan en<_resul
14 en=D__time en=D__will ena_time enagain_and enaimin_to enand_you enanswe_every enappli__> enbear__us encandi__=D
14 endecis_will endrop__a ene__> enemail__> enemail__our enfollo_=D enhave__=D eni__drop eni_call eni_e eni_get
14 eninfor_you enit_will enknow__=D enme_> enneed__to enof__outco enone_=D enor__> enour_final enour_reply enout_=D
14 enpeopl_team enpromi_> enrecru_will ens_time ensame_day enshoul__able ensleep_on enso_=D enthat__when enthe__votes
14 enthe_outco enthen__get ento_tell ento_updat enwe__rever enwe__write enwe_aim enwill__an enwill__conta enwill_have
14 enwill_infor enwill_share enwould__be enyou__line enyou_hear enyour_case enyour_patie es<_=D es<_el esalgo__>
14 esconta__usted esen_conta esrespu__=D fr<_on fr=D_je frconta__> frde_patie frje_te frrecon_=D frrecon__>
14 frrevie__toi frun__de frune_repon frvers_toi frvous__notre how:APPROX how:APPROX&NEWS how:UNTIL&SEND s.enall
14 s.endecis s.escon s.frappel s.frconta s.frles s.frnotre s.frvous s:TELL w.dedurch w.degedulden w.degib w.demelde
14 w.denoch w.derufe w.enanticipate w.encommunicated w.eneither w.eninbox w.enmaking w.enminds w.enprocess w.ensending
14 w.ensometime w.entouch w.enupdate w.enverdict w.envotes w.escomite w.esresultado w.fravec w.fretre w.frt
15 ALL>>ALL>>FUT ALL>D CALL>SURE1 COND>FUT D>>CALL>>YOU D>YOU1 DECIDE>FUT DOC>FUT1 FUT>>EVENT>>O FUT>>TELL>>YOU
15 FUT>DECIDE1 FUT>FUT FUT>WE2 HE>NEWS HE>SEND2 HEAR>>CALL>>OUR HEAR>>NEWS>>US HEAR>>O>>WE HEAR>>OUR>>ORG
15 HEAR>>OUR>>TELL HEAR>OBEF2 HEAR>SURE1 HEAR>WHEN NEWS>D2 NEWS>SEND2 NEWS>YOU O>>D>>WE O>ALL O>CALL2 O>WE1 OIN>HEAR2
15 ORG>>ORG>>FUT ORG>CALL2 ORG>O1 ORG>ORG OUR>>TELL>>FUT OUR>YOU2 SEND>>OUR>>NEWS SEND>>YOU>>O SEND>OUR1 TALK>>O>>WE
15 TELL>>WE>>FUT TELL>>WE>>US TELL>>WE>>YOU TELL>DECIDE1 TELL>NEWS2 TELL>OBEF1 WAIT>EVENT1 WAIT>OUR1 WE>>NEG>>FUT
15 WE>>YOU>>CALL WE>CALL1 WE>SURE WHEN>US2 a:HE c.dekonta c.devon c.encomes c.enhang c.enlates c.enshoul c.enwhate
15 c.esdigo c.essabra c.frmail c.frte c.frtout c:CALL de<_geben debekom__=D deentsc_=D dehoere__von deihnen__die
15 dekomme__auf dekrieg_du derechn_> derufe_ich en<__=D en<__candi en<__decis en<__forma en=D_i ena_defin enand__want
15 enare_hopin enbe_told encome__to enconfi_the endecis_: endecis_is endefin__=D enexpec__call enfirst_thing enget__=D
15 enget__touch enget_in enhave_somet enhope__have eni__confi eninten_to eninter_=O enmy_answe ennotif__the ennotif_of
15 enon_it enout__> enresul_> ensleep__it enso__would ensomeo_from enstrai_after enthe_lette enthem__and ento_make
15 enup_the enwe__hopin enwe__to enwe_inten enwill__have enwill_confi enwill_pass enwill_phone enwill_ping enyou__of
15 enyou_feedb enyou_strai enyou_then enyour_inbox es<__respo es=O_=D esle_infor esusted_=D esusted__> fr<__decis
15 fr<__revie frappel__pour fraurez__repon fravec_vous frconta__vous fret_vous frje__vers frje_revie frvers__=D
15 how:&SEND s.deunter s.ensame s.enteam s.frpromi s:OUR w.debekommst w.dekriegst w.devon w.enboard w.encomes w.enhang
15 w.enlatest w.enshould w.enwhatever w.esdigo w.frdonner w.frmail w.frpouvoir w.frte w.frtout
16 ASK>>WAIT>>D ASK>FUT ASK>WAIT2 AWAY>OBEF1 CALL>>YOU>>IT CALL>OUR D>>WHEN>>HEAR D>SEND1 DECIDE>IT DOC>SEND
16 EVENT>ORG1 EVENT>TELL1 FUT>>D>>WHEN FUT>>YOU>>AWAY FUT>NEWS2 FUT>TELL NEWS>>TELL>>D NEWS>SURE2 NEWS>US O>>D>>HEAR
16 OON>FUT1 ORG>>EVENT>>HE ORG>EVENT ORG>TELL1 ORG>TELL2 TALK>CALL2 TALK>OON TELL>>AWAY>>D TELL>ALL1 TELL>WE TELL>YOU
16 US>>O>>D WAIT>US WE>WAIT2 WE>YOU WHEN>EVENT WHEN>NEWS WHEN>NEWS2 YOU>>SEND>>WHEN YOU>>TELL>>NEWS YOU>WHEN a:HEAR
16 c.dekrieg c.enable c.enaimin c.encase c.enrever c.enway c.esllamo de<__hoere de=D_von dekoenn_> desie__>
16 desie_hoere en<__shoul en<_reali en=O__i ena_mail enappli_=D enback__you enbe_the encan_expec endecid_and endecis_>
16 enexpec_the enfeedb_=D enfor__decis enget_the engive__the enhave_my enhave_the eni__answe eni__circl eni__expec
16 eni__have eni__told eni_write enit__be enmy_manag enoffer__> enping_you enthe_board enthis__with entold__>
16 enup_with enus__and enwe_hope enwill__the enwill__told enwill_rever enwill_updat enwith__=D enwith__for enwould_ask
16 enwrite_you enyou_=D enyou__after enyou__my es<__te es=D_le es=D_te esconta_con frconta_=D frconta_avec fretre__=D
16 frnotre_decis frrevie_vers frvous__=O how:BEF&HEAR s.enreali s.enthat s.enthen s:EVENT s:ORG w.deunsere w.enable
16 w.enaiming w.encase w.enresults w.enrevert w.enway w.esllamo
17 ALL>>FUT>>TELL ASK>>D>>DECIDE AWAY>YOU D>>WHEN>>WE D>CALL2 D>NEWS2 DECIDE>D2 EVENT>FUT2 EVENT>TELL2 FUT>AWAY1
17 HEAR>>TELL>>D NEG>>FUT>>TELL NEWS>>SEND>>D NEWS>>US>>D NEWS>FUT NEWS>NEG NEWS>YOU1 O>>D>>YOU OON>CALL2
17 ORG>>FUT>>TELL OUR>>ORG>>ORG OWITHIN>D SEND>>WHEN>>NEWS SEND>WE SURE>D TELL>YOU1 WE>>ASK>>D WE>>YOU>>TELL c.demelde
17 c.enbear c.enbefor c.endecis c.enhope c.enplan c.escorre c.esresul c.estomar c.fron c.frplus deauf__zu debei__melde
17 deeine_antwo demelde__mich demelde_ich devon_uns dewird__=D en<_she en=O_so enand_will encan_give encircl__=D
17 enexpec__be enhave_it eni_expec enstrai__> enthat_s enthen_> enwe__get enwe__have enwill__in enwill__it enwill_hear
17 enwrite__=D es=D__te esconta_conti esla_=D esuna__=D frdecis__> frje__appel how:IN&NEWS s.enshall w.enbear
17 w.enbefore w.enhope w.enplan w.escorreo w.fron w.frplus w.frreponse
18 ALL>FUT1 ALL>TELL1 ASK>FUT2 CALL>>YOU>>D D>HEAR EVENT>O EVENT>YOU2 HEAR>>D>>US NEWS>>YOU>>D ORG>>WE>>FUT
18 SEND>>YOU>>NEWS TELL>SEND2 TELL>SURE1 WAIT>FUT1 WE>TELL1 WHEN>TELL YOU>CALL2 b:FUT b:WAIT c.debekom c.deentsc
18 c.degedul c.demehr c.encircl c.enconfi c.eninfor c.enresul c.entime c.esdecid c.esuna c.frrevie c.frsaure de=D_an
18 en:_=D enand__back enbear_with enhope_to eninvit_=D eninvit__> ens_when ensomet_=D enupdat__=D enwill_circl
18 enwill_write enyou__> fr<__vous frvous__un grain:days how:IN&TELL how:WITHIN&NEWS s.dees s.enanswe s.enpass s:CALL
18 w.demehr w.encircle w.enoutcome w.entime w.enwrite w.esuna w.frsaurez
19 ALL>ALL D>WHEN1 FUT>>NEWS>>YOU FUT>>TELL>>ALL FUT>YOU2 NEWS>D1 WAIT>WAIT1 a:YOU c.enwill c.frvers c:WAIT
19 demit_einer deund__dir en=D_befor en=O_but ena__answe enbe_in encircl_back enfrom_us enget__an ensame__> enthe_same
19 enupdat_you enwill_come enwill_drop enwill_know es<_le escon_usted este__=D esuna_respu frvous_=D p:ORG s.enout
19 s.enstrai s:NEWS w.deentscheidung w.enfollow w.enwill w.frvers
20 ASK>WAIT FUT>>HEAR>>D FUT>>HEAR>>OUR FUT>>TELL>>AWAY HEAR>>NEWS>>YOU NEWS>SURE1 SEND>>US>>D WAIT>>US>>D YOU>OUR2
20 YOU>WE c.deeine c.enforma c.enout c.enwrite c.frconta deuns_> deuns__> endecis__=D endrop_you enfrom__> enshoul_be
20 enthe_=D enwith_you enyou_the esrespu_> este_llamo fret__vous frnotre_repon frrepon__=D s.dedann w.deeine
20 w.enformal w.enout w.ensomething
21 CALL>YOU D>WE1 D>WE2 HEAR>>YOU>>TELL HEAR>NEWS HEAR>TELL1 NEWS>D NEWS>WHEN1 O>HEAR2 OUR>DECIDE SEND>CALL1
21 TELL>>ALL>>D US>>WE>>FUT YOU>CALL c.enfeedb c.enoutco c.frdecis c:FUT devon_mir en<_decis enin_your enneed_=D
21 ennot_have entouch__> enwill__out este__> how:BY&DECIDE how:IN&ASK w.enfeedback w.frdecision
22 D>>YOU>>SEND D>TELL1 FUT>HEAR FUT>TELL2 NEWS>SEND SEND>>YOU>>CALL demelde_uns encall__> encome_back engive__=D
22 enreach_out enyou_will esle__=D p:WAIT s.dedanac
23 FUT>>FUT>>HEAR HEAR>>NEWS>>D OUR>NEWS WE>US1 YOU>>D>>TELL c.esconta devon__> enbe_=D enfrom_our enthat__> esy_te
23 fret_je
24 D>SURE DECIDE>YOU1 FUT>>HEAR>>CALL FUT>CALL TELL>ALL US>TELL2 YOU>NEWS1 c.ensomet c.este eni__give ento_you
24 how:&NEWS w.esresponderemos w.este
25 FUT>>TELL>>NEWS FUT>ALL1 HEAR>CALL ena__from enhave__for enthat_day enwill__> w.frrepondrons
26 D>YOU2 WE>>YOU>>SEND a:NEWS a:TELL c.enexpec enget_you esle_respo frnous__repon grain:week how:BY&CALL p:NEWS
26 w.enexpect
27 ORG>FUT1 WE>TELL enday_> s.enday
28 TELL>AWAY YOU>>TELL>>D b:NEWS en<_expec
29 YOU>TELL frje_vous
30 D>>HEAR>>YOU D>>YOU>>TELL a:SURE demelde__=D
31 de<__melde dewir_melde
32 WE>>TELL>>US c:SURE
33 c:NEWS
37 WAIT>D
39 how:BY
43 grain:part
"""
