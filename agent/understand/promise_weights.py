"""What words weigh for a promise, in tenths: written by tests/train_promises.py. A table only."""

from __future__ import annotations

SCALE = 10
WEIGHTS = r"""
-50 grain:month
-45 grain:season
-43 grain:year
-35 c:START c:YOUR
-34 b:YOUR
-33 WE>PAST c.en9 w.en9
-32 YOUR>NEWS
-31 a:AWAY b:START en=D_but enat_9 how:BEF&ASK how:ON
-30 TALK>D c:PAST how:FROM
-29 D>NEG1 IT>PAST c.enwas en=D__9 enfrom_you enyou_would w.enwas
-28 YOU>PAST2 c.enclose c.enno en<__a en=O_> how:BY&ASK s:PAST w.enno
-27 c.deihre c.enhad c:TALK s.en? s:START w.deihre w.enhad
-26 HEAR>YOUR PAST>FUT START>D US>D1 WAIT>YOUR WE>AWAY YOUR>D2 YOUR>TELL b:TALK c.enhere w.enhere
-25 D>PAST1 PAST>HEAR2 YOU>ORG b:PAST c.enanoth c:OIN s.en9 w.enanother
-24 AWAY>D CALL>WE2 PAST>D1 PAST>HEAR1 START>D1 YOU>PAST YOU>YOUR2 c.enclosi c.enplace enin_the s.enrecei w.enclosing
-23 ASK>TELL AWAY>AWAY1 D>IT NEG>O2 YOU>>TELL>>US YOUR>D c.entwo deist__=D en<_take ensee_you ento_your enwould_be
-23 s.enany s.enbut s.enwork w.enplace w.entwo
-22 ASK>TELL1 HEAR>HAVE US>YOU YOU>DECIDE2 c.degern c.enas c.enon c.enother c.enspeak c.enwould en9__> en<__you en?_>
-22 enam__=D enyour_answe frvotre__=D grain:feast s.enattac w.degern w.enas w.enon w.enwould
-21 ASK>ASK AWAY>FUT D>OON1 HAVE>O1 HEAR>DECIDE2 OUR>>TALK>>D OUR>START OUR>TALK PAST>PAST2 PAST>TELL2 US>>HEAR>>D
-21 WAIT>D2 WAIT>YOUR1 WE>>AWAY>>D WE>>FUT>>AWAY WE>YOUR YOU>WE2 YOUR>D1 a:HAVE c.debin c.estu enas_you encan_be
-21 enclose__and enclose_for enhave_been entell_me enthe_other enwe__our enwe__your how:FROM&TELL s.enlike s.enwere
-21 w.debin w.eninterviews w.estu
-20 ASK>D2 D>COND FUT>>TALK>>D FUT>>TELL>>US FUT>O2 FUT>PAST1 HEAR>>YOU>>D HEAR>PAST1 OUR>D WE>YOUR1 YOUR>>TELL>>D
-20 YOUR>THIRD c.endown c.enfree c.ennew c.enwithd degern_=D dekoenn_sie en<__close en<__told en=D_as ena__=D
-20 enclose__> enhear__you eni_can enis_close enleave_=D ensee__=D enthe__meets enthe_post enwas__to grain:break
-20 how:AFT s.encan s.enonce w.endown w.enfree w.ennew w.enother
-19 ASK>>ASK>>ASK D>AWAY D>START IT>START PAST>SEND PAST>YOU US>TELL1 YOU>TALK2 a:OIN c.deander c.enhappy c.enmust
-19 c.ensince c.enwhen c.frvotre de9_uhr en9_9 en<_this en=D__? enand__not enbe_at endown_=D enfrom__=O enneed_to
-19 enneed_your ennew__=D enoffic_is enthe__in enthe__was entold_you enwill_meet fr=D_a grain:newyear s.enbeen
-19 s.enneed s.enyear w.enclose w.encloses w.enhappy w.enmust w.enround w.ensince w.enwhen w.frvotre
-18 ASK>ASK1 AWAY>TELL1 D>>WE>>PAST D>HAVE DECIDE>>D>>IT DECIDE>O FUT>>HEAR>>YOUR FUT>ORG HAVE>WHEN1 HEAR>COND
-18 NEG>>FUT>>D ORG>HEAR1 PAST>>CALL>>D PAST>>WAIT>>D PAST>AWAY1 PAST>D2 PAST>DECIDE PAST>FUT1 PAST>YOUR START>US
-18 TELL>>US>>HEAR TELL>VAGUE1 WAIT>ALL WAIT>NEWS WE>DOC2 YOU>YOU1 YOUR>TELL1 a:ALL c.de9 c.enenjoy c.enforwa
-18 c.eninter c.enmay c.entold c.entrave c.enwork c:OON de=D_um defreue_uns en<_enjoy en<_have en<_what enbe_back
-18 encall__=O enclosi_date enit__to enlast__=D enleave__> enlet__have ennot_work enreply_to ens_been enthat__would
-18 enthe__for enthe__it enthe_attac enthe_job entold__=D enup_=O enwe_would enwith_a enyou_have enyou_to estu__=D
-18 s.defreue s.encould s.enwish w.de9 w.enenjoy w.enforward w.enmay w.enspeaking w.entold w.enwork
-17 ASK>DOC1 ASK>EVENT ASK>NEWS1 AWAY>ASK1 CALL>>YOU>>O D>ASK D>O2 DECIDE>YOUR FUT>>YOU>>HEAR FUT>>YOU>>TELL
-17 HAVE>>HAVE>>O IT>YOU OIN>D2 PAST>>YOU>>HEAR PAST>WHEN1 SEND>PAST START>O TALK>>FUT>>D TELL>TALK2 US>NEWS1
-17 WE>>AWAY>>ORG YOU>ASK a:PAST a:START b:OIN c.debegin c.enaccep c.enannua c.enread c.enrecru c.enrun c.enticke
-17 c.envalid c.enwere c.enwheth c.enyour c.es9 c.fr? c.frferme c.frl degesch_> deim__> en9_: en9_=O en9_> en<__>
-17 en<_closi en=O_for ena_candi enam_not enam_out enand__=D enback__> enbe_delet enbut_=O enclose_=D enfor_this
-17 enforwa_to eni__out eninvit_for enit__=D enit__been enlet_s enmy__> enof__=D enoffer_you enoffic__close enonce_you
-17 enour_=D enplace_=D enread__> ensend_the ensince_=D entell__=O enthis_=D enthis_is ento__again ento_close enwe__be
-17 enwill__delet enyou_=O enyour__when enyour_docum es<_puede esa_las fr?_> how:FROM&CALL how:FROM&NEWS s.ennobod
-17 s.ensay s.enthank s.esde s:HAVE w.enannual w.enclosed w.enreached w.enread w.enrecruitment w.enrun w.enthank
-17 w.envalid w.enwere w.enwhether w.enyour w.es9 w.fr? w.frl
-16 ASK>>EVENT>>D ASK>HEAR ASK>SEND AWAY>>D>>TELL AWAY>US CALL>O1 DOC>>START>>D FUT>>HEAR>>O FUT>>NEG>>START
-16 FUT>>PAST>>D FUT>TALK FUT>YOUR1 HE>NEG2 HEAR>>YOUR>>DOC HEAR>O1 NEG>ASK NEG>NEG OBY>D1 ORG>>AWAY>>D OUR>AWAY
-16 PAST>NEG2 PAST>OUR PAST>YOU1 SEND>TALK START>>D>>WE START>FUT2 START>START TALK>ALL TALK>D1 TALK>NEG2 TELL>>HE>>D
-16 TELL>>YOU>>FUT US>>TELL>>D US>D2 US>HEAR US>HEAR2 US>YOUR WE>>PAST>>D WE>VAGUE2 WE>YOUR2 WHEN>>YOU>>ASK
-16 YOU>>PAST>>D YOU>ASK1 YOU>HAVE1 YOUR>>TALK>>D YOUR>>THIRD>>D YOUR>ASK1 YOUR>SEND YOUR>SEND1 a:OON c.dediese
-16 c.dewie c.en=O c.enadver c.enavail c.enaway c.enhire c.enhold c.ennumbe c.enperio c.enpost c.enround c.ensee
-16 c.enstart c.fra c.freffet de=D__9 de=D_bin de?_> debei_uns dewir_freue en9_=D en9__=D en9__=O en<__made en<__offer
-16 en<__were en<_sorry en<_under en<_unfor en=D__! en=D__=O en=D__our en=D_has en=O__> enam__a enand_=D enand_a
-16 enanoth__> enappli__=D endecis_to endo_you enenjoy_the enfor__inter enfor_the engo_on enhave__you enif__would
-16 enis__for enme_=D enme__if enmeet_the enother_candi enour__offic enout__the enpleas__the enpromi__an enrecei_your
-16 enthat_you enthe__close enthe__date ento__else ento_apply ento_meet ento_the enus_know enwas__=D enwe__not
-16 enwill__your enwill_see enyou_could enyou_were esel__a esla__=D esla__de frde_retou frh_> grain:range
-16 how:BEF&EVENT s.de9 s.deander s.ena s.enanoth s.enchose s.enclose s.enform s.enfound s.enlonge s.enmails s.enonly
-16 s.enpubli s.enquest s.entake s.enunfor s.esa s:OBETW w.desenden w.dewie w.en=O w.enapplied w.enaway w.endocuments
-16 w.enhire w.enhold w.eninterviewing w.enoffice w.enperiod w.enpost w.ensee w.entravelling w.enwithdrawn w.fra
-16 w.freffet w.frrepondre
-15 ASK>>HEAR>>TELL ASK>>SEND>>IT ASK>>YOUR>>D ASK>NEWS ASK>YOU AWAY>O CALL>O2 COND>SEND2 COND>START1 COND>WAIT2
-15 D>ALL2 D>NEG D>O1 D>TALK1 FUT>>TALK>>YOU FUT>OIN2 FUT>YOU HAVE>SEND HEAR>FUT2 IT>PAST1 NEG>YOUR NEG>YOUR1 O>AWAY
-15 O>TELL OUR>>AWAY>>D OUR>START2 PAST>>TALK>>D PAST>PAST PAST>TALK1 PAST>WE SEND>>D>>WE START>ORG START>PAST
-15 TALK>ORG THIRD>D US>>CALL>>D US>IT2 WAIT>>D>>IT WAIT>HEAR WAIT>START WE>>TALK>>D WE>DOC WHEN>DECIDE2 WHEN>PAST1
-15 YOU>>D>>HEAR YOU>>D>>START YOU>COND1 YOU>OON2 YOU>PAST1 YOU>START1 YOU>TELL2 YOUR>>FUT>>D YOUR>ASK2 YOUR>SEND2
-15 YOUR>US1 b:O c.dedass c.defuer c.deschoe c.dezeugn c.enanna c.enat c.encance c.enclien c.endied c.enelse c.enexpir
-15 c.engreat c.enhead c.enhours c.enleft c.enof c.enplann c.enpossi c.enquest c.entook c.entrain c.enwante c.enwent
-15 c.enwhole c.enyear c.esa c.essera c.essu c.fraura c.frpouve c.frtoujo c:O de9__> de<__angeb de<_ihre de<_koenn
-15 de=O_ist dedas__=D dein_der deschoe_=D en9__to en<__would en<_happy en=D__at en=D__you en=D_becau en=O__the
-15 ena__=O ena_short ena_year enam_on enand__the enand_it enat__: enat__? enbe_publi enclose_the encome_=D endecid_to
-15 endied_=D endo__work endue__> eni__writi eni_had eni_spoke enis_not enit__us enit_was enlooki__to enlooki_forwa
-15 enme__? enmeets__> enno_=D enof__offic enof_the enon__=D enon_leave enour__would ens__> ensend_=D enso_the
-15 ensomeo_else entell__=D enthe_ad enthe_offic ento__mail ento_our ento_us entold_us envalid_for enwe__give enwe__it
-15 enwe_may enwill__publi enwithd_> enyou__! enyou__=D enyou__and enyou__at enyou__been enyou__meet enyour__we
-15 es=D__las es=D_a eses__=D esla__sera estu_respu fr<__avez fr<_bon frvous_avez p:ALL s.debitte s.en=O s.enjob
-15 s.enmeet s.enoffic s.enrole s.ensaid s.enwritt s.enyears s:NEG w.debeginnt w.dedass w.defuer w.enanna w.enat
-15 w.endied w.enelse w.engreat w.enhead w.enhours w.enleft w.enof w.enpossible w.enreceived w.enspeak w.entook
-15 w.enwanted w.enwent w.enwhole w.enyear w.esa w.essera w.essu w.fraura w.frtoujours
-14 ASK>>YOU>>D ASK>O1 AWAY>>AWAY>>D AWAY>>ORG>>D CALL>YOUR COND>>YOU>>FUT COND>HE D>>HAVE>>HAVE D>>WHEN>>O
-14 D>>YOU>>PAST D>>YOUR>>TELL D>ALL D>EVENT2 D>OON D>OUR DECIDE>>O>>D DECIDE>ASK1 DOC>ASK FUT>>YOU>>ORG FUT>D
-14 FUT>OIN1 FUT>PAST2 HAVE>WHEN2 HE>PAST2 HEAR>>D>>AWAY HEAR>>D>>WE HEAR>TALK2 IT>>D>>O IT>ALL IT>HAVE IT>IT1 IT>O1
-14 NEG>ALL NEG>EVENT1 NEG>OBEF2 NEG>OUR NEG>US NEWS>ASK NEWS>OBY O>COND ORG>>FUT>>D ORG>>FUT>>TALK ORG>TALK1
-14 OUR>>ORG>>AWAY PAST>>D>>PAST PAST>>PAST>>D PAST>CALL2 PAST>HE START>>START>>D START>>US>>D START>AWAY START>O2
-14 START>PAST1 START>TALK1 TALK>PAST1 TALK>YOU TELL>>D>>IT TELL>>US>>YOU TELL>ASK US>>D>>TELL US>CALL WAIT>>ALL>>D
-14 WE>>FUT>>EVENT WE>>FUT>>PAST WE>>HEAR>>YOUR WE>>PAST>>FUT WE>>PAST>>YOU WE>>START>>D WE>>TALK>>ALL WE>HAVE1
-14 WE>NEG1 WE>NEG2 WE>PAST1 WE>TALK WHEN>D YOU>>D>>WE YOU>>EVENT>>D YOU>>FUT>>EVENT YOU>>IT>>D YOU>>ORG>>D YOU>FUT2
-14 YOU>HAVE2 YOU>OWITHIN2 YOU>START YOU>YOUR YOUR>>NEWS>>D YOUR>>SEND>>D YOUR>NEG2 YOUR>ORG YOUR>YOUR a:COND b:OBY
-14 c.deein c.degilt c.deihr c.deuhr c.deunter c.ena c.enad c.encan c.enconfe c.endelet c.enemplo c.enfille c.engood
-14 c.enintak c.enjob c.enpassp c.enpayab c.enreply c.enrole c.entask c.entell c.enthese c.enthrou c.entwice c.esen
-14 c.fr9 c.frbon c.frprend c:ASK de<__freue de<_schoe de=D__im de=D__zu debei_mir debin_=D dees__=D defuer_=D
-14 denicht_im desagen_sie deschoe__und desie_sich deum_9 devon_ihnen en<_9 en<__call en<__forwa en<__only en<__took
-14 en<__was en<_as en<_looki en<_when enam_sorry enand_=O enand_your enannua_leave enas__will enassum_you enbe__>
-14 enbe_on enbeen_=D enbreak__=O encall__=D encan_not encan_we enconve_=D endate_is endelet_=D enenjoy__=D
-14 enexpec_you enform_and enhave_anoth enhere_=D enhire_=D enhope_you eni__=O eni__on eni__sorry eni__your eni_told
-14 enif__can eninter_=D enis_the enknow__the enmail_will enme_know enneed__answe enno__to enno_more enoffer__=D
-14 enother__=D enpayab_=D enpleas_let enprese__> enpubli_=O enreach_me enrun_=D ensince__> enstart_=D entake_place
-14 entakes_place entell_us enthe__? enthe__lette enthe_adver enthe_commi enthe_inter enthe_role enthe_vacan
-14 enthe_whole ento_me entold__you entwice_=D enus__answe envalid__=D enwe_do enwould_need enyou__free enyou__than
-14 enyou__to enyou__your enyou_be enyou_come enyou_need enyou_said enyou_told enyour_=D es<_nuest esla_ofici fr=D__9
-14 fra_9 frecrit_=D frretou_=D frvous__ecrit how: how:ON&SEND how:THRU s.deabsag s.enback s.enbecau s.endelet
-14 s.enkindl s.ennow s.enpm s.enwould s:AWAY s:VAGUE w.deein w.degilt w.deihr w.deschoenes w.deuhr w.ena w.enad
-14 w.encan w.encancelled w.enconference w.enfilled w.engood w.enintake w.enjob w.enpassport w.enpayable w.enperson
-14 w.enreply w.enrole w.enshort w.entask w.entell w.enthese w.enthrough w.entickets w.entwice w.esen w.fr9 w.frbon
-14 w.frecrit
-13 ASK>>ASK>>YOU ASK>ALL1 ASK>AWAY1 ASK>CALL1 ASK>PAST AWAY>COND1 AWAY>EVENT AWAY>NEWS1 AWAY>WHEN AWAY>WHEN2
-13 CALL>>YOUR>>THIRD CALL>NEG CALL>OBETW2 COND>ASK COND>FUT1 D>>FUT>>HEAR D>>OUR>>ORG D>>WE>>WE D>AWAY1 D>HAVE1
-13 D>HAVE2 D>IT1 D>OIN D>START2 DECIDE>>D>>O DECIDE>>O>>WE DOC>ASK1 DOC>AWAY DOC>O DOC>WHEN2 FUT>>D>>COND
-13 FUT>>DECIDE>>YOU FUT>>DECIDE>>YOUR FUT>EVENT FUT>OON2 FUT>THIRD2 HE>US HEAR>>COND>>YOU HEAR>>D>>COND HEAR>OON1
-13 HEAR>PAST2 HEAR>YOU IT>>DOC>>D IT>>O>>D IT>NEG2 IT>O2 IT>OIN1 NEG>>HEAR>>YOU NEG>>YOU>>D NEG>IT NEG>START2
-13 NEWS>EVENT O>>O>>FUT O>>START>>D O>ASK1 OBEF>HEAR OON>NEWS ORG>>D>>ORG PAST>>YOU>>YOUR PAST>HEAR PAST>IT1
-13 PAST>NEG1 PAST>O2 PAST>US SEND>>ORG>>D SEND>>US>>CALL SEND>>US>>TELL START>IT START>SEND1 START>START1 START>WE
-13 TALK>>D>>FUT TALK>>D>>YOU TALK>>FUT>>WAIT TALK>AWAY1 TALK>US TELL>>D>>ASK TELL>>YOU>>US TELL>HE US>>D>>SEND
-13 US>COND2 US>HE1 US>SEND1 WAIT>TELL1 WE>>FUT>>NEG WE>>HE>>D WE>>HEAR>>HAVE WE>>SEND>>NEWS WE>EVENT1 WHEN>>FUT>>D
-13 WHEN>D2 WHEN>FUT WHEN>O WHEN>PAST YOU>>D>>WAIT YOU>>HEAR>>ASK YOU>>YOUR>>D YOU>DECIDE1 YOU>WE1 YOUR>>CALL>>WHEN
-13 YOUR>DECIDE a:THIRD c.dedaten c.deerrei c.degeloe c.deist c.denicht c.deprobe c.deseit c.deteam c.en? c.enabout
-13 c.enapply c.enbegin c.enbirth c.enbook c.endid c.enends c.enhalf c.enjobs c.enmerry c.enmove c.ennobod c.ennotic
-13 c.enoffic c.enpaid c.enphone c.enprese c.enprofi c.enreapp c.enrequi c.ensalar c.enshort c.enten c.entrial
-13 c.entried c.esasi c.eslas c.estermi c.esvacac c.frburea c.frde c.frh c.frlieu c.frparti c.frretou c.frsont c:OBY
-13 c:THIRD de<__bin de<__dann de<__diese de<__haben de<__hat de<__sie de=D_geloe debin_ich dedauer__> deder__waere
-13 degeloe_> deihre__=D denicht__buero deprobe__=D desich_gern desie_uns determi_=D deum__uhr deuns__unter
-13 deunser__=D dezeit_> en9_pm en<__leave en<__met en<__new en<__next en<__numbe en<__tried en<__up en<_befor en<_if
-13 en<_tell en=D__agree en=D__can en=D__said en=D__this en=D__to en=D_of en=D_on en=D_was en=D_wheth ena_=D ena__of
-13 ena_date enacces_to enam_away enand_retur enanna_=D enanoth__=D enappli_close enapply__=D enat__> enaway_=D
-13 enback_=O enbe_free enbeen__and enbeen__for enboard_meets enbook_a enbusin_trip encan_offer encan_reach encan_you
-13 enconta_us encontr_is endecis_=O endelet__> endo__call enends_=D enfor__? enfor__we enfor_our enfrom_three
-13 enhappy_=D enhave__> enhi_robin eni__away eni_tried enin_for eninter__=D eninter_for enjob__=D enleave__=D
-13 enleave__and enlonge__> enme__ring enmerry_=D enmust_be enneed_numbe enno_longe ennot_make enon__leave enopen__>
-13 enpayab__> enpick__your enpick_you enplace__> enpleas__> enpleas__in enprese_=D enreach_you enreapp_=D enreapp__>
-13 enrecei__will enrevie__> ens_open ensend__a enshall_we enshort__=D enso__have ensomeo__> ensorry_it enspoke_with
-13 enstart__> entake__to enteam_> enthat__s enthe__can enthe_appli enthe_test ento__anoth ento__us ento_answe
-13 ento_let ento_reply entwice__year entwice_a enup_your enus__=O enus_a enwe__back enwe_met enwe_move enwere__to
-13 enwork__you enwould__you enwould__your enyou__in enyou_go enyou_up enyou_we enyour_lapto enyour_time es<__tu
-13 es<_neces esa__9 esconfi_=D esel_puest esescri__=D esescri_el esla__es esla_entre eslas_9 espor_favor fr9_h
-13 fr<__retou fr<_de fr=D_? fr=D__consi fr=D_si fra__h fravez_=D frde_l freffet_=D freffet__> frje_suis frnous__votre
-13 frprend__=D frprend_effet frvous_etes how:AFT&CALL how:AFT&NEWS how:BY&EVENT how:ON&HEAR s.enactua s.enbring
-13 s.encerti s.enchang s.enhire s.enhired s.enprese s.ensure s.enthoug s.entrain s.eslamen s.frtout s:O w.dedaten
-13 w.deerreichen w.degeloescht w.deist w.deseit w.destelle w.deteam w.en? w.enabout w.enapply w.enbirthday w.enbook
-13 w.enclient w.encompany w.endeleted w.endid w.enends w.enhalf w.enjobs w.enmerry w.enmove w.ennobody w.ennotice
-13 w.ennumbers w.enpaid w.enprofile w.enquestions w.enreapply w.enrecruiting w.enspoke w.enstart w.enten w.entrial
-13 w.entried w.esasi w.eslas w.espuedes w.esvacaciones w.frbureaux w.frde w.frh w.frlieu w.frnouveau w.frsont
-12 ALL>IT1 ALL>O2 ALL>OBY2 ASK>>TELL>>D ASK>>US>>TELL ASK>>YOUR>>NEWS AWAY>>FUT>>TELL AWAY>>O>>D AWAY>AWAY AWAY>AWAY2
-12 AWAY>NEG1 AWAY>WAIT CALL>>D>>FUT CALL>>US>>D CALL>>WE>>HEAR CALL>DECIDE CALL>HE CALL>THIRD1 COND>>IT>>YOU
-12 COND>DECIDE2 D>>IT>>FUT D>>IT>>NEG D>>NEG>>FUT D>>NEG>>PAST D>>TELL>>US D>OUNTIL D>PAST D>PAST2 D>US1 DECIDE>NEG2
-12 DECIDE>START2 DOC>>TALK>>D DOC>TALK1 EVENT>>D>>HAVE EVENT>ORG2 FUT>>DOC>>CALL FUT>>HE>>D FUT>>NEG>>WAIT
-12 FUT>>TELL>>O FUT>>WAIT>>IT FUT>>YOUR>>D FUT>EVENT1 HAVE>PAST2 HE>>DOC>>D HEAR>>DECIDE>>O HEAR>>NEWS>>O
-12 HEAR>>YOU>>PAST HEAR>>YOUR>>D HEAR>OBEF1 HEAR>OWITHIN1 HEAR>VAGUE2 IT>>DOC>>YOU IT>START1 NEG>>D>>NEG
-12 NEG>>TELL>>US NEG>D1 NEG>HE1 NEWS>>ASK>>D NEWS>>D>>NEG NEWS>>ORG>>D NEWS>IT NEWS>PAST NEWS>START2 O>>FUT>>D
-12 O>>NEG>>D O>>WHEN>>HEAR O>SURE OON>AWAY OUR>NEG1 OUR>TALK2 PAST>>D>>YOU PAST>>ORG>>D PAST>>YOUR>>CALL PAST>ALL1
-12 PAST>ASK1 PAST>AWAY2 PAST>CALL PAST>NEWS1 PAST>ORG2 PAST>PAST1 PAST>START PAST>WAIT PAST>WAIT2 PAST>WE2 PAST>YOUR1
-12 SEND>>HEAR>>YOU SEND>>US>>YOUR START>>O>>D START>>WAIT>>D START>>YOU>>D START>D2 START>HEAR1 START>NEG START>SEND
-12 TALK>>D>>ALL TALK>HAVE TELL>>US>>D TELL>O1 TELL>WE1 US>>D>>CALL US>HE US>PAST2 US>WE1 WAIT>AWAY1 WE>>FUT>>ORG
-12 WE>>FUT>>YOUR WE>>HEAR>>YOU WE>>PAST>>CALL WE>>TELL>>OUR WE>>YOU>>WE WE>ASK2 WE>AWAY1 WHEN>ASK2 WHEN>START
-12 YOU>>D>>FUT YOU>>FUT>>HE YOU>>FUT>>TALK YOU>>HE>>D YOU>>HEAR>>O YOU>>O>>WHEN YOU>>PAST>>YOU YOU>>SEND>>O
-12 YOU>>TALK>>ORG YOU>>US>>D YOU>EVENT2 YOU>OBEF1 YOU>ORG1 YOU>OUNTIL YOU>VAGUE2 YOUR>>CALL>>WE YOUR>>DOC>>WE YOUR>HE
-12 YOUR>START a:YOUR c.dearbei c.deaussc c.debeden c.debuero c.dedanac c.deder c.dehaben c.dekanns c.denach c.derufen
-12 c.enaward c.enbecau c.enbette c.enchair c.enclass c.encohor c.engrate c.enlibra c.enlink c.enmails c.enmany
-12 c.enreach c.enreque c.enschem c.ensend c.ensite c.enslow c.enspoke c.enthree c.enwant c.esal c.esempie c.esquier
-12 c.frabsen c.frdites c.frentre c.fressai c.frheure c.frnous c:AWAY c:OFROM de<__ein de<__rufen de<__schre de<__wir
-12 de<_wie de=D_ander de=O_> debitte_=D dedie_aussc deerrei_mich dehat__=D dehierm__> deich_=D deich__dir deich_bin
-12 deim_buero demelde__sich demelde_sie derufen__=D deseit_=D deuhr_> deunter__> en9__9 en9_am en:__9 en:__for en<__?
-12 en<__asses en<__clien en<__compl en<__days en<__fishi en<__job en<__other en<__promi en<__sign en<__work en<_follo
-12 en<_gone en<_i en<_kindl en<_manag en<_salar en<_train en=D_9 en=D__been en=D__see en=D_answe en=D_back en=D_in
-12 en=D_only ena__who ena_great ena_pleas enaccep_=D enad__s enad_it enafter__? enam__and enam_off enam_writi
-12 enan_hour enand__for enand__is enand__it enand__wante enand_can enannou_our enannua__=D enanswe__=O enany__>
-12 enany_quest enappli_for enare_unabl enat__desk enat__the enat_a enattac_form enaway__> enback__me enbe__=D
-12 enbe__us enbe_grate enbe_retur enbe_speak enbegin_=D enbut__=O encan__make encan__the encance_> enclose__the
-12 encompa__close encompa_is encompl__attac enconfi_=D enconfi__> enconta__=O encontr__=D endate_=D endesk__>
-12 endid_you endo__need endrop_me endue_=D enexpir_=D enexpir__> enforwa_> enforwa__heari enfree_for enfrom__ad
-12 engone_fishi enhad__to enhave_=D enhave__decis enhave_now enhe_would enhead_offic enheari__you enhere_> enhire__>
-12 enhirin__> enhours_=D eni__=D eni__off eni_work eninste_> eninter_> enis_valid enit__: enit_s enit_would
-12 enjoini_us enkeep__detai enknow_from enlast_=D enlast__> enlunch_? enmade__=D enme_=O enmonth_> enmy_=D ennot__=O
-12 ennot__forwa ennot__on ennot__this ennot__us ennot_among ennot_be ennot_call ennot_take ennotif_=O ennumbe_=D
-12 enoffer__a enon__> enopen_=D enopen_with enour_=O enour_cto enour_new enplace__the enpleas_> enpleas_compl
-12 enreadi__again ens_offic enseein__=D enseein_you enso_that ensomet_=O enspeak_=D enspoke_=D entakes__=D
-12 enthe__board enthe__form enthe__place enthe__round enthe_count enthe_deadl enthe_link enthe_new enthe_team
-12 enthe_techn enthe_year enthis__> ento_anoth ento_heari ento_see ento_someb entrust__=D entwice__> entwo__and
-12 enup__=D enus_? enwaiti__=D enwe__you enwent__=D enwent_to enwhich_you enwho_can enwill__on enwill__speak
-12 enwill_inter enwish_you enwith__and enwith_it enwith_my enwith_your enwithd_the enwitho__=D enwork_=O enwork__only
-12 enwould__grate enwould_promi enwriti_to enyear_> enyou__as enyou__is enyou__would enyou__you enyou_asked
-12 enyou_hold enyour__for enyour__on enyour_contr es<__escri es<__ofici es<__puest es=O_> es?_> esel_pago esempie_=D
-12 esen_la esentre_sera esllama_el esofert__=D espara_la esque__=D essera__=D fr<__comme fr<_dites fr<_pourr
-12 fr<_votre fr=D__> frabsen_=D frde__repon frde_vous frdites_=D frferme_=D frl__> frnotre_rende frnous__=D frpardo_>
-12 frque_vous p:DOC s.de! s.de? s.deaus s.depasst s.deuhr s.deuns s.enannua s.enappoi s.enbusin s.encover s.enfishi
-12 s.enhours s.enin s.eninvit s.enmessa s.enmoved s.ennotic s.enshift s.ensomet s.enstart s.enthis s.es? s.esla
-12 s.essin s.frpardo s.fry w.deausschreibung w.debedenkzeit w.debuero w.dedanach w.deder w.degeschrieben
-12 w.degespraech w.dehaben w.dekannst w.denach w.derufen w.deunterschrieben w.dezeugnisse w.enacceptance w.enbecause
-12 w.enbetter w.encancel w.encohort w.endecided w.enexpires w.enfollowing w.engrateful w.enlibrary w.enlink w.enmails
-12 w.enmany w.enprobation w.enrequisition w.enresume w.ensalaries w.enscheme w.ensend w.ensite w.enslow w.enstarts
-12 w.ensubmitted w.enthree w.entraining w.enwant w.esal w.esquiere w.frabsente w.frentretien w.frnous
-11 ALL>NEG1 ASK>>ASK>>HEAR ASK>>D>>O ASK>>TELL>>US ASK>>WE>>TELL ASK>D1 ASK>OBY1 ASK>ORG2 ASK>PAST2 ASK>SEND1
-11 ASK>START2 ASK>YOUR AWAY>>D>>COND AWAY>>D>>IT AWAY>>D>>NEWS AWAY>>O>>TELL AWAY>>TELL>>D AWAY>HE2 AWAY>OFROM
-11 AWAY>OON2 AWAY>OUR AWAY>WAIT2 AWAY>WE2 COND>ORG1 COND>SEND1 D>>FUT>>NEG D>>IT>>HAVE D>>ORG>>O D>>PAST>>YOU
-11 D>>WE>>NEG D>THIRD1 DECIDE>>YOU>>D DECIDE>>YOUR>>CALL DOC>IT2 EVENT>>D>>ALL EVENT>TELL FUT>>D>>YOU FUT>>HEAR>>YOU
-11 FUT>>SEND>>TALK FUT>>YOU>>EVENT FUT>NEG FUT>WAIT HAVE>>HAVE>>FUT HAVE>>TELL>>YOU HAVE>NEG1 HAVE>O HAVE>ORG
-11 HAVE>ORG1 HAVE>WAIT1 HE>>FUT>>NEWS HE>AWAY1 HE>START1 HEAR>>AWAY>>D HEAR>>TELL>>US HEAR>HAVE1 HEAR>OON2 HEAR>SEND
-11 HEAR>START1 IT>>NEWS>>D IT>>PAST>>D IT>HEAR IT>NEG IT>NEG1 NEG>>DOC>>YOU NEG>>PAST>>CALL NEG>>START>>US NEG>ALL1
-11 NEG>AWAY NEG>CALL NEG>YOU1 NEWS>>CALL>>D NEWS>>DECIDE>>ORG NEWS>>WAIT>>D O>AWAY1 O>PAST2 O>START OFROM>D OON>IT
-11 ORG>>D>>HE ORG>>YOU>>HEAR ORG>TALK OUNTIL>IT OUR>>O>>O OUR>ASK2 OUR>AWAY1 OUR>OFROM PAST>>D>>ORG PAST>>FUT>>HEAR
-11 PAST>>PAST>>HEAR PAST>>US>>D PAST>>US>>HEAR PAST>>YOU>>NEG PAST>>YOU>>PAST PAST>ASK2 PAST>NEWS2 SEND>>D>>ASK
-11 SEND>>D>>WHEN SEND>>TELL>>D SEND>O SEND>TALK2 SEND>WHEN1 START>>D>>SEND START>>EVENT>>D START>IT2 START>OUR
-11 START>YOU TALK>>D>>NEWS TALK>>PAST>>D TALK>ALL1 TALK>DECIDE TALK>ORG2 TALK>PAST TELL>OBY2 TELL>OON2 TELL>START
-11 TELL>TALK TELL>US TELL>VAGUE2 US>>D>>WE US>>IT>>D US>>YOU>>FUT US>OBEF US>OWITHIN WAIT>ALL1 WAIT>PAST
-11 WE>>ASK>>HEAR WE>>ASK>>ORG WE>>AWAY>>TELL WE>>D>>O WE>>D>>YOU WE>>HEAR>>DOC WE>>PAST>>NEWS WE>>TALK>>NEG
-11 WE>>TELL>>DECIDE WE>>TELL>>O WE>O WHEN>ASK1 WHEN>NEG1 YOU>>HEAR>>SEND YOU>>IT>>ORG YOU>>NEWS>>WAIT YOU>>PAST>>US
-11 YOU>>TELL>>TALK YOU>>WE>>FUT YOU>>WHEN>>YOU YOU>AWAY2 YOU>OFROM YOU>US1 YOUR>COND1 YOUR>HE1 YOUR>IT2 YOUR>O2
-11 YOUR>ORG2 a:ASK a:IT c.de? c.dedann c.deeinge c.definde c.defrohe c.degebun c.degenie c.degespr c.dehalte
-11 c.deihren c.dekenne c.deneue c.desprec c.destatt c.deum c.deurlau c.enalrea c.enbackg c.enbank c.enbring c.enbudge
-11 c.endated c.endays c.endesk c.endeter c.enduty c.enexcel c.enfeel c.enfull c.enhired c.enhouse c.enindic c.enkept
-11 c.enlasts c.enleast c.enlittl c.enme c.ennice c.ennine c.enopeni c.enopens c.enpay c.enships c.entake c.entakin
-11 c.entest c.enunles c.enwalke c.enwebsi c.enweek c.enwhy c.enwife c.enwriti c.esbien c.escerra c.esclien c.esdispo
-11 c.esestoy c.eshace c.esinscr c.espodri c.esprome c.esprueb c.espuest c.essolic c.esvalid c.frautre c.frdu c.frfait
-11 c.frme c.frpubli c.frrefle c.frvos de<__besta de<_an de<_die de<_frohe de<_fuer de<_genie de<_kanns de=D_9 de=D__>
-11 de=D__zurue de=D_antwo de=D_gebun de=D_im deabges_> dealso_=O dean_diese deander__> dearbei__der debei__=D
-11 debrauc_wir dedass__=D deden__=D dedie__laeuf dediese__halte deein_bissc defrau_=D defrohe_=D defuer_den degebun_>
-11 degenie_sie degilt_=D deihre__sende dejeman_ander dekanns_du dekoenn__mir desie__gern desie_es deueber_das
-11 deund_=D deuns_auf dewir__noch en9__or en9_minut en:_9 en<__adver en<__budge en<__ceo en<__every en<__had
-11 en<__headq en<__menti en<__needs en<__norma en<__on en<__posit en<__shift en<__stand en<__store en<__sugge
-11 en<__team en<__vacan en<__we en<_any en<_bette en<_bring en<_call en<_curre en<_enclo en<_excel en<_great en<_once
-11 en<_the en<_your en=D__answe en=D__compl en=D__for en=D__hear en=D__may en=D__no en=D__read en=D_are en=D_break
-11 en=D_decis en=D_or en=D_unles en=O__9 en=O__a en=O__am en=O__be ena__in ena_diffe ena_mount ena_thoug
-11 enacces__email enactua__and enadver__in enaim__reply enall_the enam_actua enam_at enam_up enand__publi enand_back
-11 enand_shall enand_this enanoth_appli enany__=D enany__but enany_day enapply_again enare__longe enare__other
-11 enare_no enare_paid enare_you enas_i enat_least enback__us enback_when enbackg_check enbe_=O enbe__for
-11 enbeen_given enbette__tell enbette_i enbirth__> enbut__> encall__at encall_close encan__me encance_=D encandi_who
-11 enceo_will enclosi__: enclosi_the encurre__of encurre_out endate__> endecis__close endesk_=D endown__> enduty_=D
-11 enelse_and enenclo__the enenclo_is enevery_year enexcel_=D enexcel__to enfor_=D enfor__birth enfor__is enfor_letti
-11 enforwa__seein enfree_=D enfree_> enfree__a enget_=D enget__for engreat__=D enhalf__=D enhappy__for enhappy_to
-11 enhave__been enhave_had enhave_hired enhave_you enher_to enhope__will enhr_needs eni__actua eni__at eni__be
-11 eni__do eni__love eni__reply eni__up eni_hope eni_wish enif__candi enif__works enif_a enin_> enintak_for
-11 eninter__candi eninter_other eninter_with eninvit_> eninvit__=D eninvit_you enis__? enis__the enis_no enis_publi
-11 enit_took enkeep_your enkindl__your enknow_if enlette_=D enletti__know enlonge_inter enmade_=O enmade__you
-11 enmail__i enmail_when enme__and enme_have enmessa__morni enmove_our enneed_an ennew__will ennext_round enno__=D
-11 enno__inter enno_acces ennorma__out ennorma_go ennot__me ennot__no ennot_a ennot_promi ennotic_perio enof__and
-11 enof__candi enof_a enoffer__go enoffer_is enoffer_norma enon__? enon__for enon_a enonly__that enother_>
-11 enour_headq enour_store enpassp_=D enpassp__> enperio_=D enperio__> enphone_=D enphone__=D enpleas_call enpleas_to
-11 enpm__> enposit__=D enpost_is enpost_was enpromi_anyth enpubli__selec enreach_us enreply_=D enreply__your
-11 enresul_=O enresul_will enretur_it enrevie_=D enround__the ens_a ens_full ensaid__would ensend__invit ensend_it
-11 enso_there enso_we ensomeb__we ensomeo_who ensorry__s enstand_=O enstill__> enstore__close enstore_are entake_you
-11 entalk_=D enteam__> entelep__> enten_years enthan_=D enthank__letti enthe__check enthe__moved enthe__opens
-11 enthe_backg enthe_closi enthe_colle enthe_only enthe_openi enthe_posit enthe_stand enthe_surve enthe_trial
-11 enthey_aim ento_9 ento__> ento__wheth ento_campu ento_recei ento_seein ento_welco entook_us entrain__=D entrave_=D
-11 entrave_to entrial_day enunabl_to enunfor__am enunfor_i enunles_you enup__messa enup__mount enuploa_your enus_an
-11 envacan__=D enwas_hopin enwas_taken enwe__call enwe__had enwe__hired enwe__looki enwe__other enwe_got enwe_hired
-11 enwelco_you enwhat__would enwhen_you enwhich_=D enwife__=D enwill_tell enwindo__=D enwish_it enwith_=D enwith__cto
-11 enwork__> enwork__so enwould__from enwould_call enwould_hear enwould_know enwould_let enwould_like enwould_want
-11 enyou__any enyou__let enyou__no enyou__reach enyou__work enyou_accep enyou_and enyou_appli enyou_menti enyou_send
-11 enyou_tell enyour__i enyour_birth enyour_decis enyour_passp enyour_thoug es9__la es<__=O es<__fuera es<_ando
-11 es<_podri es<_su esa__> esde__termi esde_inscr esdispo_=D esen_el eshace_=D esinscr_termi eslas__> esle__el
-11 esllama__=D esplazo__inscr esprosp__> espuest_se esque_no esse__> estendr_=D esvalid_=D esvalid__> fr<__offre
-11 fr<_pouve fr=D__de fr=D__refle fr=D_nous fra__=D fraura_lieu fravez__pour frbon__=D frce__vous frd__=D frest__=D
-11 frferme__> frle_poste frnous_repon frrenco__equip frrenco_l frsuite_a frvotre_repon frvous_renco how:FROM&EVENT
-11 how:WITHIN&ASK s.dealso s.deder s.dejeman s.desind s.dewaere s.dewas s.enabout s.enaccep s.enclosi s.encurre
-11 s.endurin s.enend s.eneven s.enfill s.enhome s.enlapto s.enletti s.enlevel s.enliter s.enm s.enold s.enopeni
-11 s.enoptio s.enpensi s.enreadi s.enreads s.ensince s.enstati s.enstill s.enthere s.entrust s.enus s.enwhy s.enwonde
-11 s.enwriti s.esfavor s.esnadie s.esofert s.esse s.esun s.esvolve s.fravez s.frd s.frsuis s:OUNTIL w.de?
-11 w.debewerbungsfrist w.dedann w.dediesen w.defindet w.defrohe w.degebunden w.degeniessen w.deihren w.deneue
-11 w.deprobezeit w.deschreiben w.desprechen w.deum w.enalready w.enanswer w.enavailable w.enbackground w.enbank
-11 w.enbegin w.enbring w.enbudget w.enchairman w.enconfirming w.endated w.endays w.endesk w.endetermined w.endirector
-11 w.enduty w.enexcellent w.enfeel w.enfull w.enhired w.enhouse w.enindicate w.enkept w.enlasts w.enleast w.enlittle
-11 w.enme w.ennice w.ennine w.ennumber w.enopens w.enpay w.enphone w.enpublic w.enreferees w.enreviewed w.enships
-11 w.enstores w.entake w.entaking w.entest w.enthought w.enunless w.envacancy w.enwalked w.enwebsite w.enweek w.enwhy
-11 w.enwife w.enwriting w.esbien w.esestoy w.eshace w.esinscripcion w.espuesto w.esvalida w.frattendons w.frdu
-11 w.frfait w.frferme w.frme w.frpouvez-vous w.frreflechir w.frretour w.frvos
-10 ALL>IT ALL>ORG1 ASK>>CALL>>D ASK>>IT>>YOU ASK>>NEG>>TELL ASK>>PAST>>PAST ASK>>SEND>>D ASK>>YOU>>DOC ASK>>YOU>>IT
-10 ASK>>YOUR>>ALL ASK>>YOUR>>SEND ASK>AWAY ASK>YOU1 AWAY>>D>>ASK AWAY>>D>>AWAY AWAY>>FUT>>D AWAY>IT2 AWAY>O2 AWAY>OON
-10 AWAY>VAGUE2 AWAY>YOUR2 CALL>OFROM1 CALL>OIN1 COND>>D>>YOU COND>>WE>>D COND>>WE>>NEG COND>>YOU>>START COND>START2
-10 D>>ASK>>SEND D>>COND>>YOU D>>HEAR>>HAVE D>>NEG>>TELL D>>NEWS>>FUT D>>O>>SURE D>>ORG>>EVENT D>>YOU>>ASK
-10 D>>YOUR>>THIRD D>OBY2 D>OUNTIL2 DECIDE>>D>>ASK DECIDE>AWAY DECIDE>ORG2 DECIDE>OUNTIL DECIDE>US2 DECIDE>VAGUE
-10 DOC>>AWAY>>D DOC>>WE>>SEND DOC>EVENT1 DOC>O1 DOC>PAST2 DOC>WE2 EVENT>>AWAY>>D EVENT>>WE>>YOU EVENT>NEWS EVENT>TALK
-10 EVENT>WAIT1 EVENT>WE FUT>>ASK>>YOUR FUT>>D>>ORG FUT>>DOC>>YOU FUT>>EVENT>>YOU FUT>>FUT>>YOU FUT>>HEAR>>HAVE
-10 FUT>>HEAR>>PAST FUT>>NEG>>ASK FUT>>NEG>>CALL FUT>>NEG>>IT FUT>>NEG>>NEWS FUT>>SEND>>D FUT>>SEND>>EVENT
-10 FUT>>THIRD>>D FUT>>WE>>TALK FUT>>YOU>>IT FUT>>YOUR>>TELL FUT>HAVE1 FUT>HE2 FUT>NEG2 FUT>OBEF1 FUT>SEND2 FUT>THIRD
-10 FUT>WHEN HAVE>ORG2 HE>>ASK>>D HE>NEG HEAR>>ASK>>OUR HEAR>>D>>PAST HEAR>>PAST>>OUR HEAR>>US>>IT HEAR>>WAIT>>ALL
-10 HEAR>>WAIT>>NEWS HEAR>ASK1 HEAR>START2 HIS>AWAY IT>>D>>DOC IT>>NEG>>US IT>>PAST>>NEG IT>>START>>PAST IT>>WHEN>>HE
-10 IT>>YOU>>NEWS IT>ASK IT>COND2 IT>HAVE1 IT>HE1 IT>OFROM2 NEG>>CALL>>D NEG>>HEAR>>IT NEG>>SEND>>D NEG>>WE>>D
-10 NEG>EVENT NEG>EVENT2 NEG>OBY2 NEWS>>D>>HE NEWS>>D>>NEWS NEWS>>TALK>>FUT NEWS>>YOUR>>SEND NEWS>HE1 O>>D>>EVENT
-10 O>>FUT>>NEG O>>HEAR>>D O>>IT>>DECIDE O>>NEG>>AWAY O>>TELL>>D O>HEAR O>IT2 O>NEWS2 O>OUR O>TALK O>TELL2 OBEF>FUT2
-10 OBY>HEAR1 OBY>WHEN OBY>YOU OON>ASK1 ORG>>FUT>>START ORG>>HAVE>>DECIDE ORG>>PAST>>AWAY ORG>>WAIT>>IT ORG>>WE>>HEAR
-10 ORG>>WE>>PAST ORG>>YOU>>D ORG>ASK2 ORG>EVENT1 ORG>START1 ORG>YOUR2 OUNTIL>DECIDE1 OUNTIL>NEWS2 OUNTIL>WE2
-10 OUNTIL>WHEN OUR>>FUT>>D OUR>>PAST>>D OUR>>START>>D OUR>>YOUR>>PAST PAST>>COND>>WE PAST>>DOC>>D PAST>>FUT>>CALL
-10 PAST>>HE>>D PAST>>HEAR>>D PAST>>OUR>>TALK PAST>>SEND>>NEWS PAST>>WE>>FUT PAST>ALL2 PAST>DOC PAST>HAVE PAST>OUR2
-10 PAST>TELL1 SEND>>WHEN>>YOU SEND>ASK SEND>HEAR SEND>NEG2 SEND>START START>>AWAY>>D START>>FUT>>TELL START>>ORG>>D
-10 START>>PAST>>WAIT START>FUT START>HAVE START>IT1 START>ORG1 START>WHEN1 SURE>ORG2 TALK>>D>>ASK TALK>>D>>WE
-10 TALK>>NEWS>>CALL TALK>>WAIT>>D TALK>CALL1 TALK>DOC1 TALK>HAVE1 TALK>NEG TALK>PAST2 TALK>START1 TALK>WHEN
-10 TELL>>HIS>>D TELL>>THIRD>>D TELL>>WE>>PAST TELL>>YOU>>SEND TELL>>YOU>>VAGUE TELL>DOC2 TELL>OBY1 TELL>OIN1 TELL>OON
-10 TELL>OUNTIL1 TELL>THIRD THIRD>O1 US>>HEAR>>COND US>>PAST>>D US>>YOUR>>NEWS WAIT>>D>>YOUR WAIT>>PAST>>D
-10 WAIT>>YOUR>>TELL WAIT>THIRD2 WE>>D>>TELL WE>>FUT>>YOU WE>>HEAR>>FUT WE>>NEG>>NEWS WE>>NEWS>>CALL WE>>O>>FUT
-10 WE>>PAST>>TALK WE>>YOUR>>D WE>DOC1 WE>NEG WE>OFROM1 WE>OON WE>US2 WHEN>>PAST>>WE WHEN>>YOU>>D WHEN>YOUR
-10 YOU>>ASK>>D YOU>>D>>CALL YOU>>FUT>>PAST YOU>>HEAR>>FUT YOU>>HEAR>>HAVE YOU>>O>>NEWS YOU>>PAST>>HEAR YOU>>VAGUE>>O
-10 YOU>>WHEN>>VAGUE YOU>>YOUR>>CALL YOU>ASK2 YOU>OBY YOU>SEND1 YOU>TALK YOU>VAGUE YOU>VAGUE1 YOU>YOU2 YOUR>>AWAY>>D
-10 YOUR>>D>>IT YOUR>AWAY YOUR>EVENT YOUR>OUR1 YOUR>START2 YOUR>TALK1 YOUR>WE1 YOUR>WHEN2 YOUR>YOUR1 a:D b:THIRD bias
-10 c.deam c.deauch c.debespr c.debesta c.deempfa c.deendet c.deersch c.defreue c.degesch c.deinter c.dekoenn
-10 c.dekommi c.deloesc c.demesse c.demoech c.deneun c.depasst c.deschon c.deschre c.desitze c.detag c.deverfu
-10 c.deviel c.enacces c.enagend c.enare c.enchose c.encounc c.encusto c.endata c.endate c.endestr c.endocum c.endue
-10 c.enenclo c.enenoug c.enfield c.enfisca c.enfixed c.enfreez c.engame c.engave c.engradu c.enhoped c.enlet
-10 c.enlimit c.enline c.enlonge c.enmeets c.enmenu c.enminut c.enmr c.enpasse c.enpoint c.enreadi c.enregis c.enrepor
-10 c.enschoo c.enshop c.enshow c.enspend c.ensprea c.enstage c.enstore c.enteam c.entech c.enterm c.enwait c.enweddi
-10 c.enworks c.enyes c.esavisa c.esentre c.esequip c.eshabla c.espago c.esplaza c.espuede c.esque c.esregre c.fravons
-10 c.frbonne c.frcomme c.frconvi c.frdeux c.frdevai c.frdispo c.frest c.frposte c.frserie c.frtrava c.frvalab c:D
-10 de<__aussc de<__begin de<__du de<__kommi de<__nicht de<_er de<_sagen de=D__neun de=D__und de=D__zeugn de=D_begin
-10 de=D_genau de=D_sitze de=D_statt de=D_unter de=D_vorhe de=D_warte de=O__das de=O__frau deangeb__=D deangeb__wir
-10 deangeb_gilt deantwo_ich dearbei_waere deauf_ihr deaus_> deaussc__noch deaussc_laeuf debin__auf debitte_geben
-10 debitte_sende debuero__antwo dedass_ich dedass_sie deder_ander deder_arbei dedie__tagt dedie_ander dedie_kommi
-10 dedir__weil dedu__nachg deein_> deendet_=D deendet__> degehal__=D degenau_=O degilt__> dehaben_=D dehast_>
-10 dehierm_zurue deich_> deich__ihnen deich_wiede deihre__> deihren__=D deim__=D deim_haus dekoenn__uns dekommi_tagt
-10 deloesc_wir demoech_=D denachg__> denachg_hast denochm__> depasst_? depasst__> deschre_=D desende_sie destatt_>
-10 destell_ich deum_neun deund__! deuns__=D deuns__besch deuns__melde deunser_angeb devon_9 deweil_du dewie_bespr
-10 dewir__fuer dewir__zurue dewir_ihre dewuerd_sie dezeugn__? en9_? en9__a en9__been en9_has en:__have en:_first
-10 en<__annou en<__backg en<__clini en<__depar en<__did en<__got en<__hire en<__hired en<__lapto en<__luck en<__mail
-10 en<__of en<__offic en<__our en<__proba en<__recei en<__talk en<__tell en<__this en<__vice- en<__wante en<__went
-10 en<__wish en<__your en<_attac en<_book en<_do en<_how en<_nice en<_off en<_regis en<_that en<_to en=D__ask en=D__i
-10 en=D__it en=D__let en=D__more en=D__nine en=D__pass en=D__plan en=D__pleas en=D__so en=D__ten en=D__there
-10 en=D_every en=D_he en=D_let en=D_must en=D_newbo en=D_our en=D_than en=D_there en=O__mail en=O__s en=O_at
-10 en=O_have en=O_offic en=O_the ena__contr ena__for ena__stop ena_littl ena_new ena_perma ena_sched enaccep__>
-10 enagend_for enall__are enalrea__> enaltog__expec enaltog_so enam__altog enam__on enamong_them enand__> enand__can
-10 enand__commi enand__new enand__other enand__start enand_mail enand_two enannou__resul enanoth_decis enappoi_>
-10 enare__going enare__hirin enare__recru enare_destr enare_looki enas__told enas_the enask_=D enassum__are enat__9
-10 enat_nine enat_ten enattac__invoi enattac__the enattac_is enattac_our enavail_=D enbe__leave enbe_read enbe_submi
-10 enbecau__panel enbecau_the enbeen__on enbeen__since enbegin__> enbehin_the enbring_you enbut_we encalen__for
-10 encan__=D encan__becau encan__it encan__made encan__reach encerti__> encitie_> enclien_=D enclien__>
-10 enclini__close enclini_is enclose_=O enclose_> enclose__=D enclosi__is encommi__the encommi_recon encompl_>
-10 encould__be encould__me encould__send endeadl_=D endecis__? endecis_can endestr_=D endestr__> endetai__> endirec_>
-10 endo__conta endo__the endo_becau endrop__your enends__> enenoug_for enfeedb__a enfeedb_twice enfind__our
-10 enfind_attac enfirst_=D enfirst__> enfor__asses enfor__messa enfor__refer enfor__techn enfor__the enforgo__ask
-10 enforgo_to enforwa__welco enfrom__more engame_ships enget__of enget__perma engive__twice engiven__the engood_luck
-10 enhad_hoped enhad_quest enhas_to enhave_given enheari__three enheari_from enhelps_> enhere__> enhim__> enhirin_=D
-10 enhoped_to enhour__> enhr__it eni__been eni__hoped eni__rathe eni__short eni__work eni_am eni_only eni_saw
-10 eni_start enif__could enif_this enin__> enin__attac enin__to enincom_=O enincom__=D eninter__take eninter_you
-10 enintro_you eninvit__to eninvoi__9 enis__contr enis__than enis__there enis_compl enis_open enis_unatt enit__valid
-10 enjob_> enknow__wheth enlates__can enlates_i enlead__> enleast__=D enleast_the enleave_back enlet__go enlimit__>
-10 enlook__> enlook__to enlook_forwa enlunar_=O enmade__we enmade_my enmail__be enmails_=D enmatte__> enmay_reapp
-10 enme__that enmeet__team enmeet_you enmeets_=D enmessa_i enminut__you enmore_candi enmore_than enmove__call
-10 enmr__=D enmy__=O enneed__certi enneed__signe enneed_for enneed_someb enneeds_to ennew_strat ennewbo_> ennine_>
-10 enno__> enno_appoi enno_hire enno_jobs ennot__mails ennot_in ennot_need ennothi_to ennow__s ennow_it ennumbe__=O
-10 enof__count enof__month enof__year enoff__newbo enoff_altog enoffer_a enoffer_stand enoffer_went enoffic__=D
-10 enoffic__unatt enoffic_and enoffic_are enoffic_in enold__> enon_site enonce__i enonce_recei enone_thing
-10 enonly__morni enonly_one enonly_two enonly_work enour_invoi enour_resul enpanel_reads enpasse_=D enperma__>
-10 enperma_contr enpleas__this enpleas_find enpleas_hand enpromi__let enpromi_you enput__> enquest_=D enquest__>
-10 enquest__it enquest__the enread_=D enreads__> enreal_talk enrecei_i enrecon_the enrefer__> enregis_for
-10 enrepor__publi enrepor_is enround_=D enround__with enruns_=D ens__it ens_on ens_valid ensaid__the ensaid_yes
-10 ensalar__be ensalar_will ensay__have enscree_> ensecon_round enshall__say enshift_> enshort_=D enshort_close
-10 enshort_of enshow_you ensign__retur ensign_and ensite_> enso__an enso__s enso__the ensomeo__and enstill_inter
-10 enstrat__be enstrat_will enteam__=D entechn__> entell__about entell_them enthat_works enthe__have enthe__no
-10 enthe__offic enthe__reads enthe__requi enthe__scree enthe__start enthe__strat enthe__went enthe_agenc enthe_assig
-10 enthe_clien enthe_clini enthe_compa enthe_confe enthe_depar enthe_proje enthe_repor enthe_rules enthe_shift
-10 enthe_start enthe_task enthe_vice- enthere__nothi enthing__forgo enthis__for enthis_offer enthree__candi
-10 enticke_=D entime__the entime_for ento__first ento__if ento__you ento_invit ento_send entom_=D entouch__=O
-10 entried__reach entried_to entry_=D entry__> entwo__=D entwo_hours enunatt__and enunfor_the enunsuc__may
-10 enunsuc_candi enus__date enus_again enus_your envacan_close envalid_=D envice-__offic envice-_s enwaiti_since
-10 enwalke_=D enwante__know enwante__to enwante_you enwas__for enwas_not enwe__discu enwe__forwa enwe__given
-10 enwe__hold enwe__keep enwe__offer enwe__unabl enwe__want enwe_give enwe_recei enwe_say enwe_sent enwe_were
-10 enweddi_=D enwent_out enwhat_a enwhen__meet enwheth_we enwhich__would enwhich_is enwho__be enwhole__>
-10 enwill__about enwill__at enwill__read enwill_assum enwill_discu enwill_hold enwill_read enwith__acces
-10 enwith__sched enwonde__you enwork__and enwork_from enwork_morni enwould__at enwould__by enwould__do enwould__in
-10 enwould_love enwould_rathe enwrite__> enyear__=O enyear__and enyes_> enyou__come enyou__decid enyou__quest
-10 enyou__we enyou_expec enyou_for enyou_join enyou_left enyou_want enyou_wante enyour__date enyour__day
-10 enyour__would enyour_certi enyour_detai enyour_name enyour_notic enyour_numbe enyour_refer enyour_salar
-10 enyour_trave es9__> es9_a es:__> es<__confi es<__favor es<__llama es<_por es<_respo es=D_o es=O_no escompa__escri
-10 escompa_le esde_vacac esen__el esentre__=D esesper__=D esesper_el esla_ofert esmi__le esnos__el esprese_=D
-10 esque_nos estarde_y estermi_=D estermi__> esvacac_=D esvacac__> esvuelv_=D esvuelv__> esy_no fr:__> fr<__!
-10 fr<__courr fr<__derni fr<__des fr<__devai fr<__entre fr<__nouve fr<__prese fr<__stage fr<__trava fr<_bonne
-10 fr<_serie fr=D_: fr=D_pardo fr=D_veuil fr=O__=D fra_ete frautre__> frbon__et frclotu_des frcomme_=D frconge_=D
-10 frconge__> frde_nous frde_votre frdes__=D frdeux_ans frdevai__repon frdevai_vous frecrit__> frequip_> frest__par
-10 frest_ferme frest_valab fret__! fril__a frje__=D frje_devai frl__se frl_entre frle_stage frmerci__nous frmessa__>
-10 frpart__veuil frparti_=D frpas_=D frpas__> frpouve_nous frrende_=D frrepon__pardo frretou__> frsans_nouve frun_=D
-10 frvalab_=D frvalab__> frveuil__que frveuil_consi frvotre_inter frvotre_part frvous_comme how:AFT&EVENT
-10 how:FROM&ASK how:FROM&DECIDE how:ON&ASK p:YOUR s.debleib s.deentsc s.deja s.deschri s.en! s.enadver s.enalong
-10 s.enaltog s.enas s.enassum s.enat s.enbe s.enbook s.encalm s.encampu s.encongr s.endid s.endue s.enfamil s.enfine
-10 s.enforge s.enfour s.engot s.enhappy s.eninste s.eninvoi s.enjoini s.enlong s.enlunar s.enmenti s.enname s.ennearl
-10 s.ennewbo s.enon s.enopen s.enperma s.enremin s.enrules s.ensaw s.ensee s.enside s.ensuspe s.enticke s.entimes
-10 s.entwent s.enwhene s.enwoman s.enyour s.es9 s.esantes s.escaso s.espresu s.fradres s.frla s.frveuil s:COND w.deam
-10 w.deanderen w.deanders w.deauch w.debesprochen w.deempfang w.deendet w.defreuen w.degeschlossen w.dekoennten
-10 w.dekommission w.deloeschen w.demesse w.demoechte w.deneun w.denichts w.depasst w.deschon w.destatt w.detag
-10 w.deurlaub w.deviel w.dewuerden w.enaccess w.enagenda w.enare w.enavailability w.enbegins w.encollege w.encouncil
-10 w.encustomer w.endata w.endate w.endestroyed w.endue w.enenclosed w.enenough w.enfield w.enfiscal w.enfixed
-10 w.enfreeze w.engame w.engave w.enhoped w.enlet w.enlimited w.enline w.enlonger w.enmeets w.enmenu w.enminutes
-10 w.enmr w.enpassed w.enplanned w.enreading w.enreport w.enschool w.enshop w.enshow w.enspread w.enstage w.enteam
-10 w.entech w.enterm w.enwait w.enwedding w.enwelcoming w.enyes w.esempieza w.esequipo w.esescribimos w.esescribio
-10 w.esoficinas w.espago w.esplaza w.esque w.esregreso w.esrespondanos w.esvuelvo w.fraccord w.fravons w.frcommencez
-10 w.frconvient w.frdeux w.frdevais w.frdirecteur w.frdisponible w.fressai w.frest w.frposte w.frprendra w.frrendre
-10 w.frrepondez-nous w.frseriez-vous w.frvalable
-9 ALL>>ALL>>O ALL>>TALK>>D ALL>ASK2 ALL>AWAY2 ALL>OBETW ALL>OBETW1 ASK>>ASK>>YOUR ASK>>CALL>>YOU ASK>>D>>YOUR
-9 ASK>>HEAR>>YOUR ASK>>O>>D ASK>>WAIT>>YOUR ASK>>WE>>YOUR ASK>>YOU>>US ASK>>YOUR>>EVENT ASK>CALL AWAY>DOC2
-9 AWAY>OFROM1 AWAY>WHEN1 AWAY>YOUR1 CALL>>FUT>>NEG CALL>>WE>>AWAY CALL>ASK1 CALL>EVENT CALL>OON1 CALL>START2 CALL>US2
-9 CALL>YOU2 COND>>NEG>>D COND>>O>>NEG COND>O COND>OUR2 D>>ALL>>YOU D>>CALL>>O D>>COND>>WE D>>IT>>START D>>IT>>TALK
-9 D>>IT>>YOU D>>NEG>>DECIDE D>>O>>OUR D>>START>>IT D>>START>>WE D>>TALK>>O D>>TELL>>O D>>WAIT>>ASK D>>WE>>AWAY
-9 D>>WE>>O D>>WHEN>>ALL D>>WHEN>>PAST D>HE D>HIS2 D>O D>OWITHIN2 D>WAIT2 DECIDE>>D>>NEWS DECIDE>>TALK>>ORG
-9 DECIDE>EVENT2 DECIDE>HE1 DECIDE>PAST2 DOC>>ASK>>WE DOC>>D>>ASK DOC>>D>>EVENT DOC>>TELL>>WE DOC>>WAIT>>D DOC>>WE>>D
-9 DOC>>YOU>>EVENT DOC>IT1 DOC>NEWS2 EVENT>>PAST>>D EVENT>>WHEN>>CALL EVENT>ALL1 EVENT>EVENT2 EVENT>NEG EVENT>US
-9 EVENT>US1 FUT>>AWAY>>O FUT>>CALL>>YOUR FUT>>D>>FUT FUT>>HEAR>>HEAR FUT>>HEAR>>WAIT FUT>>ORG>>D FUT>>OUR>>D
-9 FUT>>WE>>START FUT>>YOU>>TALK FUT>HAVE FUT>OWITHIN1 FUT>US2 HAVE>>O>>WE HAVE>DECIDE1 HAVE>HEAR HE>>AWAY>>D
-9 HE>>EVENT>>PAST HE>>FUT>>AWAY HE>>HEAR>>DECIDE HE>>START>>HE HE>>START>>START HE>>TALK>>D HEAR>>HEAR>>ORG
-9 HEAR>>IT>>O HEAR>>IT>>ORG HEAR>>WE>>ALL HEAR>ALL1 HEAR>HIS1 HEAR>OIN2 HEAR>PAST HEAR>WAIT IT>>HAVE>>O
-9 IT>>PAST>>EVENT IT>>START>>SEND IT>>TALK>>D IT>>YOUR>>PAST IT>HAVE2 IT>OBY1 IT>TALK NEG>>NEG>>D NEG>>O>>WE NEG>HE
-9 NEG>OON NEWS>>IT>>YOU NEWS>OBY2 NEWS>WAIT O>>SURE>>YOU O>>WE>>EVENT OBY>CALL1 OBY>DECIDE2 OBY>NEG OBY>NEG2 OIN>ASK1
-9 OIN>EVENT1 OIN>O OIN>START OON>TELL ORG>>ASK>>HEAR ORG>>D>>DECIDE ORG>>FUT>>EVENT ORG>>WAIT>>EVENT OUNTIL>NEG1
-9 OUR>>AWAY>>O OUR>DOC OUR>O OUR>OIN1 OUR>WE1 PAST>>D>>COND PAST>>EVENT>>YOU PAST>>WE>>PAST PAST>>YOU>>FUT PAST>ASK
-9 PAST>EVENT1 PAST>NEG PAST>OBY2 PAST>OIN2 PAST>OON2 PAST>TALK PAST>US1 SEND>>NEWS>>EVENT SEND>OON START>>ALL>>TALK
-9 START>>D>>IT START>>D>>NEG START>>HAVE>>HAVE START>>HE>>D START>ALL START>ASK START>AWAY1 START>HAVE1 START>HE
-9 START>HEAR2 START>OIN START>WAIT START>WE1 SURE>D2 TALK>>US>>D TELL>>WE>>D TELL>>YOU>>WE TELL>HIS TELL>NEG TELL>O2
-9 TELL>WAIT TELL>WHEN2 THIRD>>D>>FUT THIRD>FUT2 US>>D>>HE US>ASK2 US>NEG VAGUE>TALK1 WAIT>>EVENT>>D WAIT>>START>>D
-9 WE>>AWAY>>FUT WE>>AWAY>>OUR WE>>D>>IT WE>>D>>NEG WE>>D>>PAST WE>>HEAR>>AWAY WE>>NEG>>PAST WE>>O>>D WE>>O>>WE
-9 WE>>PAST>>NEG WE>>PAST>>WHEN WE>>START>>OUR WE>>YOU>>PAST WE>>YOUR>>CALL WE>>YOUR>>NEWS WE>SURE2 WHEN>>FUT>>YOU
-9 WHEN>>HE>>PAST WHEN>>O>>SURE WHEN>>ORG>>FUT WHEN>NEG2 YOU>>D>>PAST YOU>>FUT>>ALL YOU>>O>>YOU YOU>>ORG>>YOU
-9 YOU>>PAST>>COND YOU>>PAST>>START YOU>>PAST>>TELL YOU>>WE>>AWAY YOU>>YOU>>SEND YOU>IT2 YOU>O1 YOUR>>CALL>>D
-9 YOUR>>DECIDE>>D YOUR>>EVENT>>WHEN YOUR>>START>>FUT YOUR>>TALK>>ORG YOUR>DECIDE1 YOUR>OIN2 YOUR>US2 YOUR>WE2 a:ORG
-9 c.deabges c.deanfra c.debissc c.deeinar c.dees c.dehaett c.dehaus c.dehierm c.delaeuf c.delangw c.delerne c.dewollt
-9 c.dewurde c.enaddre c.enalway c.enamong c.enattac c.enberli c.enbusy c.encall c.enceleb c.enchanc c.enchatt
-9 c.encould c.encousi c.encover c.endepar c.endirec c.enfee c.enfire c.enfolks c.enform c.enfurth c.engover c.engreet
-9 c.enhambu c.enheads c.enheld c.enhereb c.enholid c.enhowev c.eninste c.enleave c.enlove c.enmaybe c.ennewsl
-9 c.enoffsi c.enonboa c.enonsit c.enooo c.enparke c.enpassw c.enpayme c.enpaysl c.enpicke c.enplay c.enplaye
-9 c.enprice c.enproje c.enpupil c.enrang c.enre-ad c.enrecal c.enrecep c.enrefun c.enremai c.ensale c.enscree
-9 c.enserie c.ensha c.enshutt c.ensorry c.enstaff c.ensuppl c.ensurve c.enswede c.enteach c.entechn c.entrans
-9 c.enwell c.enworki c.enyears c.esabrim c.esabrir c.escaduc c.escierr c.esempez c.esensen c.esexame c.esnuevo
-9 c.esofici c.esotra c.espara c.esperio c.esqueda c.essuele c.essuert c.esvence c.francie c.frans c.frbudge c.frce
-9 c.frcela c.frchanc c.frdepla c.frecole c.fremplo c.fretes c.frquelq c.frreste c.frsuis c:NEG de9_: de9__9 de:_9
-9 de:__uhr de<__arbei de<__einar de<__errei de<__erwar de<__gilt de<__inter de<__lerne de<__probe de<__sende
-9 de<__wollt de<_ihr de<_in de<_passt de<_seit de=D__antwo de=D__bissc de=D__nicht de=D__uhr de=D_ein de=D_ihre
-9 de=D_nicht de=D_stell de=O_und deanfra_=D dearbei_ist deauf__=D deauf__> deauf_den deauf_kur debesta__den
-9 debesta_sie debewer_endet debissc__bitte debissc_gedul debitte_besta debitte_rufen debuero_> dedann_! dedann__>
-9 dedas__ihnen dedaten_=D deder__> dedie__endet dedie_einar deein__=D deein__gedul deein_schoe deeinar__=D
-9 deeinar_dauer deerrei_> deerrei__=D defuer__inter degedul__! degedul_bitte degeht_=D degespr_=D dehaben__ihnen
-9 dehaett__=D deich_schre deihnen_gesch deihr__> deihre_entsc deihre_rueck deim_urlau deinter__=D deinter_noch
-9 deist__entsc deist_nicht deist_seit dekenne_> delaeuf__> delasse_sie deleite__> denicht_an depasst__=D
-9 derueck_bitte desende__uns desie__bei desie__mich desie__termi desie_errei destehe_ich deteam__> deund__stehe
-9 deunser_buero deunser_neue dewaere__rueck dewir__gesch dewir__ihre dewir_erwar dewir_inter dewir_sind en!_! en!__>
-9 en9__m en9_a en9_is en:__pm en:_it en<__after en<__build en<__chatt en<__cousi en<__data en<__fee en<__fill
-9 en<__first en<__he en<__hotel en<__is en<__onboa en<__onsit en<__post en<__pract en<__salar en<__schoo en<__shop
-9 en<__super en<__task en<__when en<_congr en<_did en<_for en<_heads en<_many en<_maybe en<_merry en<_ooo en<_payme
-9 en<_since en<_which en<_wishi en<_with en<_you en=D_: en=D__each en=D__happy en=D__here en=D__hereb en=D__need
-9 en=D__panel en=D__teach en=D__withd en=D_also en=D_by en=D_cohor en=D_greet en=D_shift en=O__marga en=O__ring
-9 en=O__sure ena__and ena__note ena__perio ena__that ena_m ena_numbe ena_peace ena_phone ena_place ena_publi
-9 enactua_=O enafter__us enafter_for enall__=O enall__year enall_right enalway_=D enalway__for enam_=D enam_=O
-9 enam__of enam_in enan__of enand__i enand__mail enand__nearl enand__on enand__there enand__unani enand_by enand_is
-9 enand_nobod enand_send enand_that enand_with enanna__she enanoth_candi enanoth_meeti enanswe__? enanswe__pleas
-9 enany_hour enappli__the enare__among enare__at enare__mails enare_free enare_glad enare_readi enare_shutt enas__can
-9 enask_him enasked_wheth enassum_that enat_=D enat__confe enat_my enattac__=D enattac__and enback_=D enbe__by
-9 enbe__even enbe__holid enbe__our enbe_forwa enbe_had enbe_happy enbe_joini enbe_put enbe_refun enbe_takin
-9 enbeen_unsuc enbefor__call enbehal_of enbeing__that enbeing_hones enbook__slot enbooke__in enbooke_you enboth__it
-9 enbring__decis enbring_a enbusy__is enbusy_time enbut__busy enby__wish enby_unani encall_anna encan__answe
-9 encan__be encan__in encan__move encan__offer encan__put encandi__=O enchatt_=D enchatt__! enclien__the
-9 enclose__offic enclose_at encome__> enconsi_you encontr__alway enconve__=D enconve__> encould__do encould__hold
-9 encousi__looki encousi_is endate__be endelet_> endid_not endo_it endocum_=D eneach__> eneach_month eneight_>
-9 enelse_=D enelse__> eneven__the eneven_from enfee__be enfee_will enfile__=D enfile_for enfille__=D enfinal__with
-9 enfolks_=D enfor__hones enfor__post enfor__role enfor__these enfor__time enfor__who enfor_confi enfor_now
-9 enfor_quest enfor_teach enfor_waiti enform_=D enform__send enfrom_9 enfrom__porte enfrom_your enfurth_to
-9 enget__know engets__=O engive__9 engive__your engo__sale engoing_> engood_? engreat_chatt engreet_> enhad__from
-9 enhad_even enhambu_=D enhambu__> enhappe_=D enhas__=O enhas__its enhave__agree enhave__her enhave__offer
-9 enhave__unsuc enhave_howev enhe__be enhe__call enhe__he enhead__=D enheads__she enheads_up enhear__from enheld_=D
-9 enhi__thank enhi_tomas enhim_=O enhirin_is enhirin_manag enhold__after enholid__so enhones_that enhotel__open
-9 enhotel_s enhow_many enhowev_agree enhr__to eni__hopin eni__in eni__see eni_must enif__=D enin__end enin__morni
-9 enin_hambu enin_marga enin_our enin_two eninfor_the enintak__=D eninter__at eninter_has eninto__> enis__all
-9 enis__at enis__made enis_alrea enis_alway enis_final enis_hereb enis_looki enis_nearl enis_nothi enis_offer
-9 enis_someo enis_split enis_withd enit__offer enit_close enit_you enknow__if enknow__team enlasts_=D enleeds_>
-9 enlet_us enlike__invit enlike__to enlooki_=D enlooki__> enlove_to enmade_for enmail__not enmails_> enmails__>
-9 enmails_again enmanag__split enmarga__will enmaybe_=D enmaybe__> enme_: enmessa__am enminds__=O enminut__prese
-9 enminut_to enmorni__any enmorni_or enmoved_=O enmy__day enmy_cousi enmy_last enname__not ennda__the ennda_befor
-9 ennearl__for ennearl_made enneed__a enneed__decis enneed__shoe enneed_a enneeds__hear ennext__=O ennext__begin
-9 enno_9 enno_phone ennot__at ennot__for ennot__the ennot_hirin ennot_recru ennothi__be ennow__=O ennumbe__=D enof_an
-9 enof_each enof_one enoffer__sent enoffer__we enoffer__you enoffic_> enon__first enon__occas enon_behal enon_for
-9 enon_holid enon_this enon_us enonboa__=D enonboa_takes enone__=O enooo_=D enooo__> enopen__the enopen_all
-9 enopens__> enor__hour enor_any enour_compa enour_conve enour_polic enpaid__the enpaid_at enpanel_> enpayme__due
-9 enpayme_is enperio__=D enplay__on enplay_go enpleas_! enpleas__anna enpleas__me enpleas__send enpleas_fill
-9 enpleas_retur enpleas_sign enpleas_tell enpm_> enporte_> enpost__to enpost_close enpract__close enpract_is
-9 enpromi__write enpromi_to enread__=D enreadi_mails enrecei_our enrecep_=D enrefun_=D enrefun__> enreque_=D
-9 enretur_> enright__i enring__? enrole__two enround_but ens__all ens__is ens__that ens_anoth ensaid__=D ensaid_he
-9 ensalar__paid ensalar_are ensay__> ensay__to ensee__=O ensee_your enselec__> ensend__> ensend__back ensent_you
-9 ensettl_on ensha__be ensha_not enshe__out enshe__tell enshift_are enshoe_size enshort_note enshoul__recei
-9 enshoul__take enshoul_not enside_door ensign_=D ensign__> ensigna_> ensigne__befor enslot_for enslow_=D enso__him
-9 enso__is enso_ask enso_no ensomeb__=D ensoon_> ensorry__say ensorry__that ensorry_to ensplit__s ensplit_there
-9 enstart_date enstart_my ensteps_=O ensuits_you ensuper__meets ensuper_board entake__time entake_your entakin__=D
-9 entask__not entask_shoul enteach_> enthank__being enthank__confi enthank__waiti enthat__the enthe__desk enthe__play
-9 enthe__stand enthe__that enthe__time enthe__which enthe__with enthe__would enthe_annua enthe_busy enthe_choir
-9 enthe_end enthe_fee enthe_field enthe_fire enthe_found enthe_four enthe_hotel enthe_onboa enthe_place enthe_porte
-9 enthe_pract enthe_super enthe_train enthen_=O enthen_the enthere__anoth enthere_is enthese_=D enthese__>
-9 enthey__howev enthing_we enthis_occas enticke__the entime_and entime_is ento__befor ento__had ento__meeti
-9 ento_someo entold_the entomas__for entomas_thank entoo__> entrain__place entrain_takes entrans_=D entrans__>
-9 entrial__=D entwo_years enunani__it enunani_wish enunder__9 enunder_our enup__s enup_she enus__wheth enus__would
-9 enus__you enuse_the enwaiti_these enwas__only enwas__pleas enwe__booke enwe__glad enwe__last enwe__readi enwe__said
-9 enwe__see enwe__shutt enwe__yes enwe_both enwe_can enwe_told enwe_took enwhen__good enwhen__rang enwhen_is
-9 enwheth__accep enwill__place enwill__refun enwill__retur enwill__to enwill__work enwish__is enwishi_you
-9 enwith__famil enwith__greet enwoman_who enwonde_if enwork_=D enwould__an enwould__and enwould__happy enwould_said
-9 enwrite_=D enwriti__> enwriti__you enyear_=D enyear_=O enyear__but enyear_round enyou_9 enyou__apply enyou__give
-9 enyou__minut enyou__need enyou__send enyou__take enyou__yours enyou_let enyou_sent enyou_wish enyou_wrote
-9 enyour__nda enyour__size enyour_first enyour_messa enyour_shoe enyour_signe enyour_trans es9__las es<__enlac
-9 es<__me es<__ofert es<__perio es<_confi es<_estoy es<_lamen es<_manda es<_suert es<_tu es<_un es=D_9 es=D__ensen
-9 es=D__que es=D_asi es=D_nada es=O__ha esa_otro esal_equip esasi_que escaduc_=D escaduc__> escerra_por escierr_=D
-9 escierr__> esconoc__equip esconoc_al escontr__=D esde_las esde_mi esde_prueb esel__? esel__caduc esel__empie
-9 esel_exame esel_perio esempez_=D esempie__> esenlac__=D esenlac_caduc esensen__ofici esensen_la eses_valid
-9 esesta__=D esha_=D eslas_tres esno__=D esno__de esno_me esofert__valid esofert_es esofert_vence esofici_>
-9 esofici__=D esofici_cierr espara__jorna espara_una esperio__prueb esperio_de espodri_confi espor__=D esprese_a
-9 esprueb__=D esque_le esreuni_de essi_=O este_ensen estu_cv esuna_jorna esy_es fr<__=O fr<__burea fr<__depla
-9 fr<__suis fr<_nos fr<_pouvo fr<_un fr=D__=O fr=D__ce fr=D__cela fr=D__est fr=D_on fr=O_? fra__> fra_nouve
-9 frappel__? frau__> fravons__=D fravons_ecrit frbudge__=D frburea__ferme frcontr__effet frcontr_prend frde_conge
-9 frdepla__rende frdepla_notre frdepui__> frdonc_=O frheure_de fril__reuni fril_me fril_se fril_y frje__absen frla__a
-9 frla_forma frle__de frle__prend frles__> frlieu_=D frne__pas frnos_burea frnous__avons froffre_est frpour__le
-9 frpour_l frpourr__appel frpourr_vous frpouvo_depla frpubli_=D frquelq_un frrappe__=O frreuni__nouve frreuni_a
-9 frsaure__=O frsi__convi frsi__etes frsi_cela frsont__=D frsuis__=D frsuis_absen frtout_=O frtout__=D frvotre__>
-9 frvous__nous frvous_avons how:BETW&ASK how:BETW&DECIDE how:FROM&HEAR how:WITHIN&EVENT s.deerrei s.deguten s.dekur
-9 s.deurlau s.enabroa s.enam s.enana s.enanyon s.enautom s.enavail s.enbehal s.enbehin s.enbuild s.encame s.encto
-9 s.endegre s.endoor s.eneight s.enenjoy s.enentra s.enhones s.enidea s.enif s.eninto s.enlapse s.enmobil s.enmuseu
-9 s.ennever s.ennot s.enoccas s.enporte s.enposit s.enproje s.enread s.ensara s.ensettl s.enship s.ensick s.ensplit
-9 s.enstop s.enteach s.entechn s.entook s.enunani s.enuploa s.enurgen s.enuse s.enyou s.esmanda s.frau s.fravant
-9 s.frde s.fretes s.frpas s.frsans s.frsaure s.frsera s.frton s.frvos w.deabgesagt w.debisschen w.deeinarbeitung
-9 w.deerwarten w.dees w.dehaette w.dehaus w.dehiermit w.deinterviewen w.dekennen w.delaeuft w.delangweilen w.delernen
-9 w.deunser w.dewollten w.dewurde w.enaddress w.enalways w.enamong w.enberlin w.enboarding w.enbusy w.encall
-9 w.enchance w.enchatting w.enconvenes w.encould w.encousin w.endepartment w.enemployer w.enexpire w.enfee
-9 w.enfinishing w.enfire w.enfolks w.enform w.enfurther w.engovernors w.engreetings w.enhamburg w.enheads w.enheld
-9 w.enhereby w.enhowever w.eninstead w.enleave w.enlove w.enmanagement w.enmaybe w.ennewsletter w.enoffsite
-9 w.enonboarding w.enonsite w.enooo w.enpapers w.enparked w.enpassword w.enpayment w.enpayslips w.enplay w.enpleasure
-9 w.enprice w.enproject w.enpupils w.enrang w.enrecall w.enreception w.enrefunded w.enreturning w.ensale w.enseries
-9 w.ensha w.enshutting w.ensorry w.enstaff w.enstands w.ensupply w.ensurvey w.ensweden w.enteachers w.entechnical
-9 w.entranscript w.enwell w.enwithdraw w.enwrapping w.enyears w.esabrimos w.esabrir w.escaduca w.esconfirme
-9 w.esensenamos w.esexamen w.esnuevo w.esotra w.espara w.esperiodo w.espodrias w.esprueba w.essuelen w.essuerte
-9 w.esvence w.frans w.frappeler w.frautre w.frbudgets w.frce w.frcela w.frchance w.frdeplacer w.frecole w.fremploi
-9 w.fretes w.frfermes w.frpourrions-nous w.frpouvons-nous w.frquelqu w.frsuis w.frtombent
9 ALL>>D>>WE ALL>>WE>>FUT ALL>D2 ALL>WE ASK>>DECIDE>>ORG ASK>ORG1 AWAY>>NEWS>>D AWAY>>O>>YOU CALL>>ALL>>D
9 CALL>>YOU>>US CALL>DOC1 CALL>IT1 CALL>NEWS1 CALL>ORG COND>>FUT>>EVENT COND>AWAY1 COND>DECIDE1 COND>SEND
9 D>>CALL>>TELL D>>HE>>PAST D>>HEAR>>CALL D>>OUR>>NEWS D>>SURE>>WAIT D>>US>>HEAR D>>WAIT>>WAIT D>>WE>>SEND D>DOC2
9 D>OBY DECIDE>>CALL>>YOU DECIDE>>O>>FUT DECIDE>AWAY1 DECIDE>OWITHIN1 DOC>>EVENT>>YOU DOC>NEG DOC>OUR2
9 EVENT>>CALL>>YOU EVENT>>OUR>>ORG EVENT>>PAST>>YOU EVENT>>YOU>>TELL EVENT>DOC2 EVENT>NEG2 EVENT>O1 EVENT>WAIT
9 FUT>>FUT>>IT FUT>>FUT>>OUR FUT>>IT>>FUT FUT>>NEG>>D FUT>>OUR>>DECIDE FUT>>OUR>>TELL FUT>>TELL>>WAIT FUT>>US>>NEWS
9 FUT>>YOU>>NEG FUT>AWAY2 FUT>HEAR2 FUT>IT1 FUT>OWITHIN FUT>YOU1 HAVE>>D>>WE HE>>CALL>>YOU HE>>D>>YOU HE>>EVENT>>CALL
9 HE>>HEAR>>FUT HE>>WAIT>>TELL HE>CALL HE>YOU HEAR>>FUT>>US HEAR>>HE>>D HEAR>>PAST>>ORG HEAR>>WHEN>>NEWS
9 HEAR>>YOU>>DOC HEAR>HIS2 HEAR>OIN HEAR>TALK HEAR>US2 HEAR>YOU2 HIS>FUT2 IT>>O>>WE IT>>ORG>>EVENT IT>>TELL>>YOU
9 IT>CALL1 IT>SURE2 IT>TELL IT>TELL2 IT>WHEN NEG>>WAIT>>D NEG>DOC2 NEWS>>D>>WE NEWS>>YOU>>O NEWS>>YOUR>>DOC NEWS>OBEF
9 O>>D>>IT O>>D>>SURE O>>EVENT>>D O>>IT>>HAVE O>>YOU>>FUT O>FUT1 O>FUT2 O>IT1 O>SEND O>SURE1 O>WHEN2 OBY>TELL2 OIN>YOU
9 OON>ALL ORG>>CALL>>YOU ORG>>D>>YOU ORG>>HIS>>NEWS ORG>>TELL>>D ORG>DOC ORG>IT ORG>OIN1 ORG>WE2 ORG>YOUR
9 OUR>>ASK>>DECIDE OUR>>NEWS>>HEAR OUR>>ORG>>PAST OUR>IT1 OUR>IT2 OUR>WAIT2 OWITHIN>SURE1 PAST>>IT>>TELL
9 PAST>>ORG>>HIS PAST>>PAST>>COND PAST>HIS1 SEND>>IT>>O SEND>>NEWS>>YOU SEND>COND SEND>EVENT2 SEND>IT2 SEND>SURE
9 START>OON1 SURE>>YOU>>CALL SURE>CALL2 SURE>TELL1 TALK>>FUT>>HEAR TALK>IT TALK>NEWS2 TELL>>HEAR>>EVENT TELL>>PAST>>IT
9 TELL>>TELL>>D TELL>>YOU>>SURE TELL>CALL2 TELL>IT2 TELL>OBEF2 US>>D>>NEG US>>HEAR>>O US>>VAGUE>>O VAGUE>>O>>WE
9 VAGUE>HEAR2 WAIT>AWAY2 WAIT>OBY2 WAIT>OUNTIL WE>>ASK>>TALK WE>>CALL>>ORG WE>>FUT>>US WE>>HEAR>>EVENT WE>>HEAR>>PAST
9 WE>>SEND>>OUR WE>ASK WE>WAIT WHEN>>D>>SURE WHEN>>FUT>>O WHEN>>IT>>YOU WHEN>>NEWS>>AWAY WHEN>>NEWS>>EVENT
9 WHEN>>ORG>>D WHEN>>ORG>>HAVE WHEN>>WE>>CALL WHEN>WE1 YOU>>FUT>>AWAY YOU>>HEAR>>IT YOU>>NEG>>TELL YOU>>NEWS>>O
9 YOU>>OUR>>NEWS YOU>>TALK>>DOC YOU>>TELL>>FUT YOU>>TELL>>PAST YOU>>TELL>>TELL YOU>>VAGUE>>D YOU>>WHEN>>WE YOU>NEG
9 YOU>SEND YOU>SURE YOU>SURE2 YOUR>>COND>>FUT YOUR>>O>>YOU YOUR>>OUR>>ORG YOUR>>THIRD>>O YOUR>OBY1 a:DECIDE a:WE
9 b:DECIDE b:SEND c.dedurch c.deetwas c.degenau c.degibt c.degremi c.demail c.deokay c.dereich c.derueck c.desage
9 c.detagt c.dewas c.dewird c.enask c.enbell c.encalls c.encoupl c.endebri c.endiary c.ene-mai c.enfive c.enget
9 c.engivin c.engo-ah c.enhelen c.enherse c.enjust c.enmailb c.enmore c.enmy c.ennamed c.ennomin c.enonce c.enpicki
9 c.enproce c.ensaid c.enshe c.ensort c.enstrai c.ensummo c.enusual c.enwinne c.eshorar c.eshuman c.esrecur c.esresol
9 c.essigui c.estener c.frauron c.fravise c.frca c.frchoix c.frcompt c.frdelai c.frdevra c.frelle c.frfaut c.frjury
9 c.frlaiss c.frsuit c.frtel c.frtenir c.frvenue c.frverdi de<__gremi de<__habe de<__mehr de<__rufe de<_eine de<_rueck
9 de<_sobal de<_wuerd de=D__besti de=D__es de=D__ich de=D__konta de=D__sagen de=D__sie de=D_aber de=D_geben de=D_lasse
9 de=D_mehr de=D_reich de=D_schic de=O_also de=O_beden de=O_genau de=O_schaf deaber_noch deabzus_> dean_=D
9 debitte__zeit dedas_=O dedas__tagt dedas_gremi dedie__entsc dedie__kommt dedie_gesch dedir__s dedir__sagen
9 dedu_hoers deentsc__und deergeb_> dees__weite dees_inter dees_weite deetwas__=D defalls__=D degeben__ihnen
9 degeben_wir degedul__> degenau_=D degib_uns degremi__=D degremi_tagt dehabe__inter dehabe_es dehaben__=O
9 dehaben__meine dehoere_rufen deich__es deich_habe deich_mehr deich_mich deihnen__reich deihnen_leide deinter_weite
9 dekrieg_=D delasse_wir deleide__sagen demehr_! demich__an demir__dann denoch_gespr dereich_? dereich__> derufe_sie
9 derufen__mich desagen_> deschic_ich desie__an desie__rechn desie__zurue desie_an desie_bekom desie_mehr desie_meine
9 desie_mich detagt_=D detagt__> detelef_konta deueber_den deund_infor deund_schre deunser__> deweiss__mehr
9 deweiss_ich deweite__melde deweite_und dewerde_uns dewie_es dewir__und dewir_das dewir_komme dewisse_> dewuerd_ihnen
9 en:__retur en:_kai en<__and en<__dinne en<__go en<__guess en<__headc en<__invit en<__outco en<__peopl en<__req
9 en<__searc en<__shall en<__summo en<__they en<__truth en<__vote en<__winne en<__write en<_feedb en<_give en<_havin
9 en<_loop en<_meeti en<_new en<_selec en=D__nomin en=D__sort en=D__than en=D__the en=D__what en=D__whate en=D__when
9 en=D_rathe en=O__and en=O__hear en=O__let en=O__noon en=O__stand en=O__that ena__respo ena_bell ena_note
9 enable__give enabout__statu enaim__turn enaimin__give enall__wante enall_i enallow_=D enallow__for enalrig_if
9 enam_givin enand__forwa enand__updat enand_email enand_you enannou__> enanswe_> enanswe_on enanyth_=O enanyth__pleas
9 enanywa_> enarm_twist enaroun__=O enask__wheth enask_was enasked__panel enasked_for enasked_the enasses__will
9 enassur_that enat__very enat_every enback__and enback_in enbe__about enbe__first enbe_alrig enbe_assur enbe_discu
9 enbe_named enbe_reope enbefor__> enbefor_lunch enbefor_noon enbell_=D enboard_=D enboard__and enboard__met
9 enboard__you enboard_votes enboss_=D enbreak__=D enby_e-mai encan_promi encase__be encase_will enceo_=D enclose__i
9 encomme_=D encomme__> encompl__selec enconta_the endeadl__picki endecis__to endecis_known endefin_respo endinne__i
9 endiscu__and endo__arm endo__rathe endo__up endo_follo endo_some enexpec_my enfeedb_=O enfeedb__=D enfeedb__at
9 enfeedb__you enfeel__to enfeel_free enfirst__know enfirst_to enfive_> enfor__score enfor__someo enfor_picki
9 enfor_their enfrom__in enfrom__the enfrom__will enget__messa enget__respo enget_an engive__=O engive__feedb
9 engive_you engivin__a engivin_you engo-ah_=D engo-ah__> enhas_met enhave__answe enhave__go-ah enhave__paper
9 enhave__updat enhave__wrapp enhave__yes enhave_not enhave_passe enhave_promi enhave_this enhavin__to enhavin_spoke
9 enheadc__open enheadc__so enheadc_plan enheadc_will enhold__=O enhr_will eni__come eni__givin eni__passe eni_shall
9 eni_will enif__let enif__s enif_there enin__order enin_truth eninfor_about enintro_herse enis__ok enis_sent
9 enis_waiti enit__alrig enit_ok enkai_retur enknow_where enlates__will enlegal__will enlet__see enlette_of
9 enlike__call enlimbo_> enline_> enlook__every enloop_close enmailb_=D enmailb__> enmanag__back enmanag__off
9 enmanag_said enme__decis enme_for enmeet__phone enmeet_by enmeeti_so enmessa__me enmessa_from enminds_=D enminds_and
9 enmy__said enmy__wants enmy_decis ennamed_=D ennew__: ennews__i ennight__i enno_news ennot__an enof__asses
9 enof__decis enof_limbo enoff__> enon_or enonce__board enonce__retur enonce_the enone_=O enorder__and enorder_recei
9 enour__known enour_choic enour_deadl enout__limbo enpanel__recom enpanel__their enpanel_for enpaper__you enpaper_to
9 enpass_them enpasse__quest enpasse_your enpeopl__befor enpeopl__promi enpicki__is enpicki_someo enplan__reali
9 enplan__to enplan__wrap enplan_is enplan_so enpleas__assur enpleas__follo enproce__> enproce__and enproce__will
9 enproce_you enpromi__have enpromi_me enquest__to enrathe__five enreali__will enreali__would enrecei__defin
9 enrecei__you enrecei_a enrecei_an enrecon__you enrecru__be enremai_inter enreope__and enreq__waiti enreq_is
9 enresul__publi enresul_are enrevie__the enrevie_in enring__at enring__with ens__night ens__plan ens_headc ens_recom
9 ens_see ensaid__> ensaid__so enscore__and enscore_so ensee_: ensee__kai enseein__board enselec__=D ensendi__=D
9 enshall__> enshall_know enshe__you enshoul_you enso__it enso_reali ensome__twist ensome_arm ensomeo_is ensort__out
9 enstatu__your ensucce__will ensucce_appli ensummo__sent ensummo_is enteam__can enteam__revie enteam_promi
9 entell__anyth entext__promi enthan_five enthat_after enthe__commi enthe__counc enthe__invit enthe__lates
9 enthe__recei enthe__week enthe_go-ah enthe_headc enthe_order enthe_remai enthe_req enthe_short enthe_summo
9 enthe_very enthe_winne entheir_score enthem__to enthem_on enthey__by enthey__promi enthey_meet enthis_wrapp
9 entime_you entimes__> ento__at ento__decis ento__eithe ento__of ento_score ento_share ento_sort ento_turn entold_=O
9 entouch_> entouch__to entrave__i entruth__i entruth_all enturn__=D enturn_appli entwist__and enup__proce enus__befor
9 enus_for enus_the envery_lates envotes_=D envotes__> enwaiti__s enwante__ask enwas__we enwe__=O enwe__> enwe__at
9 enwe__compa enwe__going enwe__let enwe_hope enwe_let enwe_shall enwhat_they enwhen__make enwhich_=O enwho__back
9 enwill__discu enwill__named enwill__reope enwill__some enwill_compa enwill_conta enwill_do enwill_email enwill_have
9 enwill_mail enwill_messa enwill_open enwinne__be enwinne_will enwith__board enwith__resul enwith__they enwith_what
9 enwith_whate enword_from enworks_counc enwould_do enwrap__our enwrapp__=D enwrite__peopl enwrite__the enwrite_again
9 enwrite_the enwrite_with enyou__bell enyou__contr enyou__reply enyou_anyth enyou_promi es<_=D es<__tener es<_conta
9 es<_no es<_nos es=D__compa es=D__decim es=D__notic es=D__un es=O__por escompa__llama escompa_te escomun__usted
9 escon__=O escon__respu escon_calma esconta_=D esconta__> escontr_esta escorre_> esde__te esde_nosot esdeber_tener
9 esdecis__> esdespu_> esel__con esel__del esel__el esen__conti esen__te esenlac_> esescri_=D esesper__el
9 esesper_comun esla_resol esllama__> eslo_que esmi__te esnos__en esnos_pondr esnuest_> espodre_decir espor_corre
9 esrecib__respu esrecur_human esrespu_firme esreune_=D essabra__nosot essabra_de essigui__> estarde__llamo estarde_te
9 este_compa estendr__nuest estendr_notic estendr_una esun_corre esuna__firme esy__digo esy__lo fr<__d fr<__equip
9 fr<__jury fr<__servi fr<__tu fr<_elle fr<_laiss fraurez__mes fraurez_une fravise__resul fravise_du frca_=D frca__>
9 frcandi__avise frcandi_seron frcontr_est frcontr_suit frd__venue frd_etre frde_mes frdecid__et frdecis_=D
9 frdelai__repon frdes_que frdire__> frdire_plus frdonc_> frdu_resul frelle_se fren__plus fren_dire fresper__vous
9 fresper_pouvo fretre_venue fril__conta frje__pouvo frje__tel frla_decis frlaiss_=D frle__suit frle_jury frles__vous
9 frmerci__etre frmerci_d frmes_nouve frnotre_servi frnous__une frnous_esper frnous_repre frpouvo__en frpouvo__repon
9 frrappe__=D frrelan_> frrepon__sera frrepon_ferme frrepre__avec frrepre_conta frresul_=D frresul__> frsaure__=D
9 frserez_fixe frseron__du frseron_avise frsuit_=D frsuit__> frte__ca frte_tel frtel_=D frtel__> frtoi__=D frtout__=O
9 frun_retou frune__> frune__ferme frvenue_=D frvenue__> frvous__de frvous__dire frvous__fixe frvous_recon how:BY&NEWS
9 how:BY&TELL p:US s.debeden s.dechef s.deetwas s.dehaben s.deinfor s.deinter s.deklaer s.deschaf s.deschau s.deteam
9 s.enagree s.enalrig s.enanywa s.enaway s.encomes s.enfeedb s.enfinan s.enforwa s.enhavin s.enholid s.enlimbo
9 s.enmeeti s.ennotes s.enour s.enput s.enrespo s.enslow s.enso s.ensoone s.entruth s.enwell s.enwithi s.fret
9 s.frpatie s.frrelan w.debekommen w.deetwas w.degeduld w.degenauer w.degibt w.degremium w.demail w.deokay w.dereichen
9 w.derueckmeldung w.desage w.deschriftlich w.deschriftliche w.destellungnahme w.detagt w.devorstand w.dewas w.deweiss
9 w.dewird w.enask w.enbell w.encalls w.encontact w.encouple w.endefinite w.endiary w.ene-mail w.enfive w.enget
9 w.engiving w.engo-ahead w.enherself w.eninformed w.enjust w.enmailbox w.enmanager w.enmore w.enmy w.ennamed
9 w.ennominate w.enonce w.enpicking w.enrecruiters w.ensaid w.enselected w.enshe w.ensort w.enstand w.enstraight
9 w.ensummons w.enwinner w.enwrapped w.escomparto w.escontactara w.escontactarte w.esdecirle w.esestaremos w.eshumanos
9 w.espondremos w.esrecursos w.esresolucion w.estener w.estomar w.fravises w.frca w.frchoix w.frdelai w.frdonne
9 w.frelle w.fresperons w.frfaut w.frjury w.frreprendrons w.frreviendrons w.frseront w.frsuit w.frtel w.frtenir
9 w.frvenue w.frverdict
10 ALL>>FUT>>FUT ALL>CALL2 ALL>D ALL>HEAR1 ASK>>D>>WHEN ASK>>NEG>>WAIT ASK>>WE>>NEG AWAY>>IT>>US CALL>>OUR>>ALL
10 CALL>>OUR>>FUT CALL>DOC2 CALL>WHEN CALL>YOUR2 COND>HEAR1 D>>SURE>>YOU D>>WE>>TELL D>>WHEN>>TELL D>>YOU>>CALL
10 D>>YOUR>>ALL D>DOC1 D>HEAR1 D>TELL2 D>WHEN2 DECIDE>>NEWS>>D DECIDE>>TALK>>O DECIDE>>TELL>>YOU DECIDE>>YOU>>FUT
10 DECIDE>DECIDE DECIDE>SURE2 DOC>>YOU>>FUT DOC>CALL2 DOC>HEAR DOC>TELL1 EVENT>>FUT>>D EVENT>>O>>SURE EVENT>>WAIT>>D
10 EVENT>CALL1 EVENT>COND EVENT>NEWS1 EVENT>NEWS2 EVENT>OON1 EVENT>YOUR1 FUT>>DECIDE>>IT FUT>>HEAR>>AWAY FUT>>SEND>>IT
10 FUT>>TELL>>D FUT>WHEN1 HAVE>>HAVE>>TELL HAVE>D1 HE>>ORG>>EVENT HE>DECIDE1 HE>PAST1 HE>SURE2 HEAR>>D>>HEAR
10 HEAR>>IT>>IT HEAR>>NEG>>HEAR HEAR>>YOU>>WHEN HEAR>SURE HEAR>YOUR2 HIS>>HEAR>>TELL HIS>AWAY1 HIS>HEAR HIS>TELL1
10 HIS>YOU2 IT>>COND>>WE IT>COND IT>NEWS NEG>>HEAR>>DOC NEG>>YOU>>WAIT NEWS>>DECIDE>>FUT NEWS>>FUT>>TELL
10 NEWS>>FUT>>YOU NEWS>>NEG>>D NEWS>>TELL>>D NEWS>>YOU>>FUT NEWS>>YOU>>WHEN NEWS>COND NEWS>DOC1 NEWS>HE O>>FUT>>DECIDE
10 O>>FUT>>HEAR O>>O>>WE O>>SURE>>COND O>>SURE>>HE O>SEND1 O>US2 OAPPROX>FUT1 OAPPROX>HEAR2 OAPPROX>WE OBY>COND1
10 OON>DECIDE1 OON>HE1 OON>SURE ORG>>D>>TELL ORG>>ORG>>YOU ORG>>SEND>>YOU ORG>NEWS ORG>OON2 ORG>TALK2 ORG>WHEN
10 ORG>WHEN1 OUNTIL>NEWS1 OUNTIL>TELL1 OUR>>ORG>>HE OUR>>PAST>>ALL OUR>SEND2 OUR>YOU OUR>YOU2 OWITHIN>YOU PAST>COND1
10 SEND>>EVENT>>D SEND>>OUR>>NEWS SEND>>WE>>FUT SEND>ORG2 SEND>SURE1 SEND>TELL2 SURE>>WE>>HEAR SURE>HEAR1 TALK>>O>>YOU
10 TALK>TELL1 TELL>>ALL>>ALL TELL>>HE>>NEWS TELL>>TELL>>YOU TELL>DECIDE1 TELL>SEND2 THIRD>>O>>WE THIRD>OBY
10 US>>ORG>>HEAR US>SURE1 US>WHEN2 WAIT>>WHEN>>EVENT WE>>HEAR>>NEWS WHEN>>CALL>>WE WHEN>>EVENT>>FUT WHEN>>TELL>>WE
10 WHEN>>YOU>>HE WHEN>>YOU>>TELL WHEN>CALL2 WHEN>COND1 WHEN>O1 WHEN>PAST2 WHEN>WHEN1 YOU>>EVENT>>O YOU>>HE>>FUT
10 YOU>>HEAR>>NEG YOU>>O>>SURE YOU>>SURE>>D YOU>>TELL>>IT YOU>>US>>HEAR YOU>>WHEN>>D YOUR>>ASK>>NEG YOUR>>WAIT>>D
10 YOUR>NEG1 YOUR>SURE c.deannek c.deauswa c.debetri c.dedu c.deergeb c.defalls c.degibts c.deihnen c.deliegt c.derufe
10 c.desag c.deweiss c.dezu c.enand c.enback c.enbecom c.enfligh c.engoing c.enhear c.eninten c.enmarcu c.enminis
10 c.entarge c.entext c.enthose c.entimes c.escomun c.escon c.esdanos c.esdas c.esdecis c.esmarco c.esmas c.esretom
10 c.esselec c.fretre c.frje c.frpuis- c.frsera de<_=O de<__auswa de<__besch de<__hoere de<__lasse de<__rueck de<__ruf
10 de<__sollt de<__ueber de<__weiss de<_krieg de=D__annek de=D_gibts de=D_schre de=D_vor de=D_weiss deannek_>
10 deanspr_nehme deauf__zurue deberue_> debrauc_ich deda__ich dedann__sie dedarf_ich dedas__brauc dedas_ergeb
10 dedauer__=D deder__wird deder_besch dedie_rueck dedir_> dedu__> dedu_eine deein_ergeb deeiner__koenn deeiner_rueck
10 deentsc_faell dees__> dees__bis defrau__wird degebe_ihnen degeben_> degibt_es dehast__eine dehoere_sie deich__und
10 deich_ruf deihnen__eine deihnen__rueck deihnen_auf deihrer__wird dein__nehme deinfor_wir deinter__und dekommt_=D
10 dekonnt__sie dekonnt_wir dekonta__ihnen demeine_antwo demelde__> demelde_mich demit__rueck denehme__hoere
10 denehme__wiede denehme_wir denoch__=D denoch__hast deob_es deoder_absag deoder_so derueck__sie desag_ich
10 desein_dann desich_noch desie__keine desie_leide deso__so deso_oder deueber_annek deund_sag deuns__dann deuns__noch
10 deunser_antwo deunter_wird devor_> devorau_=D dewerde_sie dewie__weite dewiede_konta dewir__konta dewir_wiede
10 dewird__in dewird_sie dezur__und en:_all en<__cc en<__it en<__not en<__revie en<__s en<__sched en<__share en<__so
10 en<__still en<__time en<__tom en<__usual en<_clien en<_comp en<_every en<_heari en<_leave en<_look en<_out
10 en<_priya en<_put en<_verdi en=D_> en=D__come en=D__then en=D__write en=D_lunch en=D_once en=O__i en=O__they
10 en=O_whate ena_decis ena_shout ena_strai enadjus_and enadvis__the enadvis_of enafter__he enagain__if enagree__sleep
10 enall__on enall__well enam__the enam__you enam_aimin enam_handi enand__=O enand__conta enand__keep enand__our
10 enand__recru enand__write enand_in enappro__=D enappro__shoul enappro_which enare__from enarran_the enask__to
10 enask_you enat_which enback__finan enback__our enback_to enbe__i enbe__offer enbe_able enbe_annou enbe_guide
10 enbe_out enbudge__appro enbudge_is encalen_: encalen__i encall__prefe encall__the encan__hang encandi__be
10 encandi_comes encandi_will encc_would encheck_with enclose__for encolle__will encomes__> encommi__going encommu_=D
10 encomp__is encomp_commi enconta__=D encontr_shoul enday_! enday_i endecis__i endrop__a eneithe_=D enemail_=D
10 enemail_=O enemail_from enexpec_=D enexpec__from enexpec_our enfinal__=D enfinal__=O enfinan__will enfind__mail
10 enfor__budge enfor__funer enforma__will enfrom__offic enfrom__team enfrom_finan enfrom_petra enfrom_priya enfuner_>
10 engive__one engoing__vote enguide__you enguide_to enhang__? enhas__=D enhave_agree enhave_feedb enhe__=D enhear__us
10 enheari__from enheari__petra enheari_back enher__get enher_and enhirin__meets enhope__be enhope__let enhope__reach
10 enhope__we enhopef__can enhopin__final enhr_=D enhr__be eni__aimin eni__chase eni__drop eni__find eni__handi
10 eni__ping eni__told eni_come enif__made enin__calen enin__diary enin__loop enin__proce enin_hr enincom_=D
10 enincom__=O eninfor_all enintro_himse enis__adjus enis__have enis__which enis__will enis_appro enis_revie
10 enit__like enit_that enkeep__in enknow__are enknow__thoug enknow_how enlast__comes enlast_candi enlates_>
10 enleave__with enleave_it enlooks__you enlooks_after enloop__you enloop_you enmade__short enmail__> enmail__morni
10 enmail_the enmake_up enmakin_offer enme__strai enme_again enmeeti__the enmore_inter enmull__over enmull_it
10 enmy_mail enmy_reply enneeds_the ennot_heard ennote__offic ennote_our enok__this enok_like enon_salar enonce_i
10 enone__inter enonly__back enonly_get enour__who enour_hr enour_last enour_peopl enour_prefe enour_thoug enour_timel
10 enover__will enpartn_i enpeopl_=O enpeopl_team enperso_to enpetra_=O enpetra__hr enpetra_in enphone_to enpick__the
10 enpleas_bear enpleas_note enprefe_candi enpriya__would enpriya_cc enproce_=D enrecru__infor enreply__is enrepor__=D
10 enrever__> enrevie_your enright_after enright_away enring__=D enround_=O ens__and ens__day ens__more ens_one
10 ensalar__> ensame_week ensay__sorry ensched__=O ensched__under ensched_is ensee_our ensee_to ensend_me enshall_have
10 enshare__=D enshare_meet enshoul__from enshoul__with enshoul_reach enslow_=O ensmoke__> enso__i ensomet__=D
10 enstatu_=D ensteps_=D enstill__two enstrai_answe enteam__get entext_after enthat__we enthe__answe enthe__day
10 enthe__meet enthe__propo enthe_day enthe_loop enthe_revie enthe_share enthere__one enthey__> enthis__=D
10 enthoug__morni entimel_: entimes_=D ento__=O ento__indiv ento__me ento__thing ento_conta ento_it ento_mull
10 ento_need ento_updat ento_vote entold__if entom__after entom_looks entry_me enunder__and enunder_adjus enuntil__new
10 enup_> enup__and enusual__=D enusual__the enverdi_=D envote__and envote_is enwaiti__the enwe__agree enwe__know
10 enwe__reach enwe__reply enwe__share enwe_shoul enwhate_i enwhen__will enwhich_shoul enwill__and enwill__annou
10 enwill__guide enwill__intim enwill__where enwill__word enwill_chase enwill_get enwill_loop enwith__team
10 enwrite__every enwrite_to enyou__find enyou__hear enyou__how enyou__line enyou__salar enyou__way enyou_hang
10 enyou_he enyou_indiv enyou_one enyour_calen enyour_case es<__das es<_danos es=D__decid esa__un esalgo__> escandi_=D
10 escandi__> escandi__ha escandi_no escomit__el escompa__te escompa_lucia escomun__resul escomun_con escomun_el
10 esconta_> esdanos_=D esdas_=D esdas__? esde__> esdecid_> esdecis_la esdoy__respu esdoy_una esel_=O esel__=O
10 esel__esta esel__le esel__te esen__con esen__y esinfor_> esinfor_a esla__la esla_decis esllamo__> esllega_el
10 eslos_candi eslucia__escri eslucia_te esmi__lucia esno_ha esnos__con esnos_comun esnos_das espara_decid espor_telef
10 esse__conti esse_comun esse_lo essu__no este__un este_marco este_respo estelef_> estodos_los estomar_la fr<__>
10 fr<__en fr<__te fr<_je fr<_puis- fr=D_> fr=D__candi fr=D__tranc fr=O__vous fra_ce frcandi_sera frce__>
10 frdecis__sera frenvoi_l frest__les fril_vous frje__donne frje__fais frjuste__> frjuste_apres frla__tombe frla_suite
10 frnotre_choix frnous__feron fron__decid fron_repre frpar_mail frpas__de frpour_tranc frprend__decis frrecev__courr
10 frrecev__repon frrecev_une frrepon_=O frresul_seron frse_decid frt_appel frtombe__> frun_courr frvers_vous
10 frvous_commu frvous_ecris frvous_fais frvous_feron how:BETW&CALL how:NOTBEF&DECIDE s.debis s.dehab s.dekonnt
10 s.derufen s.deso s.despaet s.devor s.dewerde s.enappro s.encc s.enfile s.enhandi s.enhopef s.enlawye s.enpeopl
10 s.enpetra s.enplann s.enshare s.ensleep s.enthat s.entight s.esavisa s.escalma s.esesta s.esinfor s.eslo s.frcommu
10 s.frcoura s.frecris s.frjuste s.frprend s:ALL s:SEND s:SURE w.deanneke w.deantwort w.dedu w.dedurch w.degibts
10 w.deihnen w.dekontakt w.dekontaktieren w.deliegt w.derufe w.desag w.determinvorschlag w.deuebernimmt w.dezu w.enand
10 w.enback w.enbecome w.enclearer w.encolleague w.engoing w.enhear w.enintend w.enlunchtime w.enmarcus w.enministry
10 w.enprocess w.enshareholders w.entarget w.entext w.enthose w.entimes w.escomunicaremos w.escomunico w.escon
10 w.esdanos w.esdas w.esdecision w.esmarco w.esmas w.esretomamos w.estomaremos w.frcontact w.fretre w.frje
10 w.frpuis-je w.frreprend w.frsera w.frtrancher
11 ASK>>FUT>>HEAR ASK>>SEND>>US ASK>>YOUR>>WAIT ASK>OUR1 ASK>SURE2 AWAY>ALL CALL>>SEND>>AWAY CALL>CALL CALL>D1
11 CALL>NEWS CALL>OFROM2 CALL>WHEN1 COND>>D>>NEG COND>>WE>>HEAR COND>>YOU>>HEAR COND>NEG2 D>>ALL>>ALL D>HE2 D>IT2
11 D>NEWS1 D>OBEF D>WHEN DECIDE>>FUT>>TELL DECIDE>>IT>>YOU DECIDE>>OUR>>NEWS DECIDE>>WE>>FUT DECIDE>CALL2 DECIDE>OUR1
11 DECIDE>WHEN DOC>>YOU>>HEAR EVENT>>D>>WHEN EVENT>>O>>WE EVENT>>WE>>FUT EVENT>HE FUT>>HEAR>>IT FUT>>HEAR>>ORG
11 FUT>>HEAR>>WHEN FUT>>US>>TELL FUT>DECIDE FUT>OUR1 HAVE>>PAST>>D HAVE>NEWS1 HE>>PAST>>D HE>NEWS2 HE>TELL2
11 HEAR>>D>>WHEN HEAR>>O>>IT HEAR>>OUR>>DECIDE HEAR>>OUR>>ORG HEAR>>TELL>>D HEAR>>TELL>>OUR HEAR>>WE>>DECIDE
11 HEAR>>WE>>FUT HEAR>OUR HEAR>SEND2 HEAR>SURE2 IT>>D>>CALL IT>>D>>WHEN IT>>FUT>>TELL IT>FUT IT>WHEN2 NEG>>D>>ASK
11 NEG>HEAR NEG>WHEN NEWS>>D>>IT NEWS>>HAVE>>HAVE NEWS>>HE>>D NEWS>>NEWS>>US NEWS>>NEWS>>WE NEWS>>O>>D NEWS>FUT2
11 NEWS>NEWS NEWS>TELL2 O>>NEWS>>D O>>WE>>HEAR O>>WHEN>>D O>HEAR1 O>ORG2 O>OUR2 OBY>FUT OIN>WE OON>FUT ORG>>D>>FUT
11 ORG>>D>>WHEN ORG>>EVENT>>O ORG>>HEAR>>TELL ORG>>YOU>>FUT ORG>HE OUNTIL>FUT1 OUNTIL>FUT2 OUNTIL>WE1 OUR>HE2 OUR>WAIT
11 PAST>>YOU>>TELL PAST>FUT2 SEND>>US>>ASK SEND>>YOU>>TELL SEND>AWAY2 SEND>CALL SEND>D1 SEND>OUR1 SURE>HEAR SURE>SURE
11 TALK>>FUT>>TELL TALK>DOC TALK>HEAR2 TELL>>D>>SURE TELL>>US>>ORG TELL>ORG1 US>>D>>DECIDE US>CALL2 US>DECIDE2
11 US>EVENT1 US>WE WAIT>>O>>FUT WAIT>>TELL>>YOU WAIT>>WHEN>>NEWS WAIT>HEAR1 WAIT>HEAR2 WAIT>NEG2 WAIT>YOU2
11 WE>>ALL>>ALL WE>>FUT>>HEAR WE>>NEG>>TELL WE>>TELL>>YOU WE>>WE>>FUT WE>NEWS WE>SEND1 WE>SEND2 WE>TELL2
11 YOU>>CALL>>WHEN YOU>>DOC>>DOC YOU>>FUT>>HEAR YOU>>HEAR>>NEWS YOU>>NEG>>WAIT YOU>>OUR>>TELL YOU>>SEND>>WHEN
11 YOU>>TELL>>NEWS YOU>>TELL>>O YOU>NEG2 YOU>OFROM1 YOU>TELL1 a:EVENT a:HE a:US c.debearb c.dechef c.degib c.deinfor
11 c.delauf c.demich c.devorau c.dezum c.ene c.enexact c.enhope c.ennote c.ennotif c.enone c.enresul c.enring c.ensay
11 c.envote c.enway c.esdame c.esdecim c.espaso c.esrecib c.esun c.frfil c.frpatie c.frrepre c.frrh c:HEAR c:SEND
11 de<__betri de<__ergeb de<__kommt de<__krieg de<_antwo de<_den de<_ein de<_gib de<_lena de<_mehr de<_peile de=D__du
11 de=D__einla de=D_hoers de=D_in de=D_keine de=D_krieg dealso__krieg deam_selbe dean__haben debearb__=D debekom_sie
11 debetri_tagt debitte__einer debitte_mit debitte_wir dedanac__wir deden__an deden__bekom deder__tagt deder_chef
11 dedie_falls dedie_sie dedu__nachr dedu_bekom dedu_ne deeiner_antwo deerhal_sie deetwas_gedul defalls__die
11 defalls_fuer defuer__sie defuer_die degebe_dir dehaben__entsc deich__an deich__mich deich_rufe deihnen_=D
11 deihnen__besch deinfor_sie deklapp_> dekommt__> dekrieg__ne delauf__=D delena__ihnen delena_schic demehr__!
11 denachr__mir dene__von dene_nachr denicht_sagen denoch__selbe denoch_am deob__klapp depeile__den depeile_sie
11 derechn_damit derufe__=D derufe_ich desag_dir deselbe_tag desich__> desie__antwo desie__haben desie__noch
11 desie__von desie_noch determi_> deum__gedul deum_etwas deuns_=D dewerde__=D dewir__damit dewir_rechn dewisse_sie
11 en:__so en:__will en<__antic en<__bear en<__come en<__shoul en<__soon en<__will en<_allow en<_contr en<_eta
11 en<_reali en=D__befor en=D__conta en=D__e en=D__publi en=D_time en=O__e en=O__up en=O_comin ena__or ena__sched
11 ena__updat enable_to enadjus__will enafter__> enaimin_to enall_appli enallow__=D enallow_us enam_seein enan__and
11 enanswe_? enanswe__your enat__lates enbe__if enbe__touch enbe_intim enbooke__time enbooke_a encall__that
11 encandi__=D encheck__get encheck__the encheck_and encomes_=D enconta_=D endebri__for endebri_sched endecis_>
11 endecis__been endecis_has endecis_of endetai__the endetai_of ene_=D ene_=O eneithe_way eneta__the eneta_for
11 enexpec__hear enexpec__know enexpec_to enexten__offer enfeedb__follo enfeedb__your enfinal_thing enfirst_thing
11 enfollo__=D enget__email engive__the enhave__debri enheard__=D eni__booke eni__confi eni__seein eni__text
11 eni__write enin__mailb eninten_to enis__exten enis_under enit__will enknow_=D enknow__=D enknow_anyth enlates_other
11 enlunch_> enme__will enme__with enmy__: enmy__is ennews_from enno__yet enno_updat ennomin__so ennomin_someo
11 ennotif__the ennotif_of enoffer_=D enoffer_are enok__i enok_if enone_=D enor__=D enor__no enor_a enor_not
11 enover_and enowe__an enpanel_s enpartn__will enphone_and enprope_updat enput__=D enrathe_than enrecei__email
11 enrever__you enrever_to enrevie_them enrun_=O ens__we ensaid_=D enseein_the enselec_proce enshall_write enshare_the
11 enshoul__one ensomeo__you ensomeo_from ensomeo_so ensomet__you ensomet_for ensteps_> enstrai__> entalk_it
11 entelep_you enthat__when enthe__comes enthe__inter enthe__other enthe_forma enthem_and enthey__decid enthing__and
11 entime__them entime_with ento__anyth ento__its ento__partn ento__this ento_nomin ento_revie entold_we enupdat_yet
11 enus__to enwait__the enway__> enway_or enwe__final enwe__rever enwe_inten enwill__advis enwill__conta enwill__every
11 enwill_follo enwill_infor enwill_pass enwill_phone enwith__updat enwrap_up enwrite__=O enyes__a enyes_or
11 enyou__away enyou__day enyou__defin enyou__from enyou__look enyou__messa enyou__or enyou_not enyour__: enyour_appli
11 enyour_mailb es<__comit es<__pondr es<__recib es<_dame es<_deber es<_respu es=D_recib escon__> esconfi_>
11 esconta_conti esdame_=D esel_comit esel_resul esllamo_> eslo__el eslos__=D espubli__> esrespu_el esresul__=D
11 esse_publi este_paso estomar__decis esuna_llama fr<_=D fr<__repre fra__momen frappel_> frce_momen frcoup__fil
11 frde_fil frdonne__repon frfil_=D frfil__> frinfor_=D frinfor__> frje__ecris frles_resul frmail_=D frmomen_>
11 frnotre__> frnotre_decis frpatie_=D frpour__donne frprend__avec frprend_conta frrepon__notre frrepon_vous
11 frsera_prise frvous__=O frvous__a frvous__la frvous_passe how:&CALL how:WITHIN&HEAR p:WE s.degebe s.degern
11 s.deklapp s.dene s.derechn s.deselbe s.devertr s.enadjus s.enall s.encall s.encounc s.endown s.ene s.eneta s.enfeel
11 s.enfinal s.enhave s.enquick s.enswear s.enwant s.enwill s.esy s.fraussi s.frinfor s.frmomen s.frrecon s.frte
11 w.debewerberinnen w.dechef w.degib w.deinformieren w.delauf w.demelden w.demich w.denachricht w.devoraussichtlich
11 w.dezum w.endebrief w.endecision w.ene w.enexact w.enhope w.enintimated w.ennote w.enone w.enreceive w.enring
11 w.ensay w.enscore w.envote w.enway w.escomunicara w.escontacto w.esdame w.esdecimos w.espaso w.esun w.frcontactera
11 w.frenvoie w.frfil w.frpatienter w.frrevient w.frrh
12 ALL>>ALL>>TELL ALL>>NEWS>>D ALL>PAST2 ASK>WAIT1 AWAY>>WE>>FUT CALL>>CALL>>D CALL>>FUT>>TELL CALL>D2 CALL>SEND
12 COND>>WE>>TELL COND>NEG1 COND>NEWS1 D>>TELL>>WE DECIDE>>IT>>TELL DECIDE>OBY DECIDE>SEND EVENT>>D>>WE FUT>>EVENT>>O
12 FUT>>IT>>COND FUT>>OUR>>CALL FUT>>SEND>>NEWS FUT>>US>>WE FUT>IT FUT>SURE2 FUT>US HE>AWAY2 HE>SEND2 HEAR>>CALL>>OUR
12 HEAR>>CALL>>YOU HEAR>>D>>SURE HEAR>>EVENT>>D HEAR>>NEG>>NEWS HEAR>>NEWS>>OUR HEAR>>PAST>>TELL HEAR>>YOU>>HEAR
12 HEAR>WHEN1 IT>>FUT>>D IT>WHEN1 NEG>AWAY1 NEG>O NEWS>>HEAR>>YOU NEWS>ALL NEWS>D2 NEWS>HAVE NEWS>NEG NEWS>TELL
12 O>>D>>HEAR O>>WE>>D O>>WE>>YOU O>>WHEN>>IT O>WE1 O>YOU2 OBY>IT ORG>>DECIDE>>D ORG>>FUT>>YOU ORG>HE1 ORG>O2
12 ORG>PAST1 OUR>ASK OWITHIN>ORG2 OWITHIN>WE PAST>>CALL>>CALL SEND>>YOU>>NEWS SEND>OBY1 SEND>OUR TALK>O TELL>>D>>WHEN
12 TELL>>D>>YOU TELL>>US>>WE TELL>YOU1 US>>NEWS>>D US>>TELL>>YOU US>FUT WAIT>ASK2 WAIT>FUT WAIT>FUT2 WAIT>ORG1
12 WAIT>OUR1 WE>>FUT>>WE WE>>NEG>>FUT WE>COND WE>HE1 WE>O1 WE>WAIT2 WE>WE2 WHEN>ORG YOU>>AWAY>>YOUR YOU>>TELL>>CALL
12 b:CALL b:SURE c.dealso c.defeedb c.derechn c.enable c.enadvis c.enantic c.enarran c.enbut c.enfinan c.engetti
12 c.eninvit c.enmake c.enmakin c.enminds c.ennotes c.enoptio c.enpatie c.ensame c.ensendi c.ensteps c.enverdi
12 c.enwrap c.escomit c.esdeber c.esjefa c.espondr c.fron c.frserez c.frtoi c.frtout de<__gedul de<__pruef de<_rechn
12 de=D__entsc de=D_rechn dealle_bewer dealso_=D dean_und deauf_dich debekom__von debetri__=D debitte_gedul
12 debrauc__noch dedas_okay dedich_=D dedich__an dedie__ihrer dedie_pruef degebe__=D degedul_=D degedul__sich
12 degedul_sie dehaben_> dehoere_=D deich__> deich__dich deich_noch dekoenn__ihnen dekomme__auf dekomme_wir
12 deleide_nicht demehr_> demit__antwo depruef__unter depruef_ihrer derechn__=D deruf_dich desie__mit desie_den
12 desie_erhal destell_sich deunser_entsc dewir__leide dewisse__mehr dezu_> en<__allow en<__lette en<__owe en<__plan
12 en=D__arran en=D__time en=D__will en=O__call en=O__see en=O__think ena_forma ena_time enagree_to enall_three
12 enam_hopin enan__? enand__come enand__pass enand__you enand_call enand_i enappli__unsuc enappli_was enare_aimin
12 enare_hopin enask__your enask_for enback_up enbe__out enbe_advis encan_give encheck__email encheck_your
12 encircl_back encompa__and encompa_notes enconta__then encould__give enday__=O enday__will endecis_will enevery__so
12 enexpec__sign enfor__patie enfor_an enfrom_me enget__mail enget__reply engets__=D enhave__heard enhave__nothi
12 enhave_heard enhear_=D enhear__me enhr__> enhr__will eni__answe eni__ask eni__circl eni__mysel enin_touch
12 enis__again enit__me enit_be enit_with enknow_> enknow__we enknow_more enlike__take enmade_the enmore__! enmy_answe
12 enmysel__would enmysel_i enneed_the ennext_steps ennot_expec ennotes__you ennotes_and enof__miser enoutco_=D
12 enoutco__> enpanel_recon enpatie_=D enpick__back enping_you enpleas_allow enposit__=O enpromi__i enpromi_mysel
12 enprope__=D enput__out enrecon__so enrecon_with enrespo_> enrevie__and ens_the ens_time enshoul__back enshoul__in
12 enshoul__not enshoul_know ensign_off enso__will enso__your enso_check enstrai__=D enteam__be enteam_i enthe__>
12 enthe__off enthe__to enthe_outco enthe_partn enthe_sign enthe_time enthen__get enthen_i enthey_said enthink_and
12 enthis_back ento__word ento_arran ento_candi ento_sleep entouch_=D enup__you enupdat__=D enusual_takes enwas_unsuc
12 enway_=D enwe__aimin enwe__hope enwe__hopin enwe__put enwe__recon enwe_owe enwhen_we enwhere_you enwill__notes
12 enwill_forwa enwill_recon enwith__decis enwith__steps enwith_next enword__you enword_for enwould__every enwould_it
12 enyou_shall enyou_stand enyour_email enyour_miser es<_esper esalgo_> esdecid__=D esescri__> esla_respu eslo__y
12 esmas_> esmi_jefa esnotic__> esrespu_> este_conta fr<__serez fr<_on fr=D__aurez frapres_> frcoup_de frde_patie
12 frde_repon fretre__=D frje__rappe frl__des frles__seron frnotre_repon frnous__conta frpasse__coup frrecev_un
12 frserez__=D frtout_=D frun__de frun_coup frvous_recev how:&TELL p:NEG s.deergeb s.denehme s.derufe s.enchase
12 s.encheck s.enfollo s.enlook s.enme s.enpaper s.enpriya s.enreali s.enrun s.ensched s.entimel s.enwaiti s.escandi
12 s.esllamo s.frapres s.fraurez s.frconta s.frpromi w.dealso w.debetriebsrat w.defeedback w.degedulden w.demelde
12 w.derechnen w.enable w.enadvised w.enanticipate w.enarrange w.enbut w.encommunicated w.enconfirm w.enfinalise
12 w.enfinance w.engetting w.enmake w.enmaking w.enminds w.ennotes w.enoptions w.enoutcome w.enpatience w.enresults
12 w.enreview w.ensame w.ensending w.enshare w.ensometime w.ensteps w.enusually w.enverdict w.enwrap w.escomite
12 w.esescribo w.esinformaremos w.esjefa w.esrecibira w.essabras w.frappelle w.fron w.frrappelle w.frrentre
12 w.frresultats w.frreviens w.frserez w.frtoi w.frtout
13 ALL>>ALL>>FUT ALL>>FUT>>TELL ALL>OON COND>FUT2 D>>CALL>>WE D>>FUT>>CALL D>YOU1 DECIDE>>D>>WE DECIDE>FUT
13 DOC>>D>>YOUR DOC>COND DOC>DOC2 DOC>FUT1 EVENT>ORG1 EVENT>TELL1 EVENT>WE2 FUT>>CALL>>NEWS FUT>>FUT>>NEWS
13 FUT>>HEAR>>NEWS FUT>>SEND>>AWAY FUT>>SEND>>YOU FUT>>TELL>>TELL FUT>>YOU>>WAIT FUT>WE2 HE>>FUT>>DECIDE HE>>YOU>>TELL
13 HE>DECIDE HEAR>>DOC>>D HEAR>>EVENT>>O HEAR>>IT>>DECIDE HEAR>>NEWS>>US HEAR>>O>>WE HEAR>>YOU>>CALL HEAR>HE HEAR>OBY1
13 NEWS>>US>>D NEWS>OUR NEWS>SURE2 O>CALL1 OON>CALL2 ORG>>ORG>>FUT ORG>CALL1 ORG>ORG ORG>OUR ORG>SURE2 ORG>WHEN2
13 OUR>>NEWS>>YOU OUR>ORG OUR>TELL1 PAST>>TALK>>O PAST>>TELL>>WE SEND>>WHEN>>NEWS SEND>ALL2 SEND>DOC1 SEND>FUT1
13 SEND>NEWS1 SEND>O1 SURE>CALL1 TALK>OON TELL>>WE>>FUT TELL>HEAR TELL>TELL TELL>WE US>>O>>D WAIT>EVENT2 WAIT>WAIT
13 WAIT>WHEN1 WE>>FUT>>TELL WE>>HEAR>>O WE>>WE>>TELL WHEN>EVENT WHEN>NEWS WHEN>NEWS2 YOU>>HEAR>>US YOU>HE2 a:DOC
13 c.denoch c.deschri c.devon c.en: c.encase c.endecis c.enemail c.enhang c.enhimse c.eninbox c.enloop c.enwhate
13 c.enwhere c.esfalta c.esinfor c.essabra c.estomar c.frferon c.frmail c.frrentr c.frt c:DECIDE de=D_eine de=O__wir
13 deam__tag dedie_entsc deihnen_> dein_anspr dekomme_=D demehr_=D demich_> denachr_von derechn_> desagen__>
13 desagen_koenn desie__> desie_zu deweite_> dewir__> dewuerd__=D en<_=O en<__expec en<__manag en<__news en<__timel
13 en<_my en=D__get en=D__next en=D__way ena_debri ena_reply enafter_> enafter_that enagain_and enan_updat enappli_=D
13 enappli__> enassur__you enaway_> enbe__conta enbe_the endecis_is endefin_answe enexpec__call enfind_my enget__the
13 enget__touch enget_in enget_my enhang_=D enhave_word enhe__reach enhirin_commi eni__have eni__that eni_expec
13 enif__have enin_conta eninbox_=D eninbox__> eninfor_you enkeep_you enknow__> enloop__=D enmay_expec ennothi_=D
13 enof__=O enof__outco enone_more enour__candi enour_answe enour_final enout_=O enout_> enpleas_expec enpromi_>
13 enpromi__a enrepor_back enresum_=O enretur__we ensend__the ensleep_on enstrai_after enthe__votes enthe_decis
13 enthe_sched ento__an ento_wrap entouch__=D enup_the enup_with enwe__write enwe_make enwill__himse enwill__more
13 enwill__somet enwill_confi enwill_ping enwill_share enwith_them enyou_=D enyou__expec enyou__will enyou_right
13 es=D_te esconti_=D esconti__> esdel__> esdigo_> esla_=D esle_infor esnotic__=D esnotic_nuest espondr__conta
13 espondr_en esy__escri fr=D_votre fravec__=D frconta__> frde__de frdecid_=D fret__te fret_vous frje_t frnous__notre
13 frrentr_=D frrevie__toi frsi__n frte__=D frtranc_> frvers_toi frvous_conta how:&SEND how:AFT&TELL how:APPROX&NEWS
13 how:BEF&NEWS how:UNTIL&SEND p:FUT s.deam s.deansch s.dehoere s.enafter s.endebri s.eneithe s.enlegal s.enpartn
13 s.enpass s.enthen s.escon s.frnotre w.dekriegst w.denoch w.devon w.dewuerde w.en: w.enapplicants w.encase w.enemail
13 w.enhang w.enhimself w.eninbox w.eninform w.enloop w.enwhatever w.enwhere w.esfalta w.esresultado w.frdecide
13 w.frdonner w.frferons w.frmail w.frt
14 ASK>>WAIT>>D ASK>>WAIT>>US CALL>>YOU>>FUT CALL>>YOU>>WHEN CALL>OUR CALL>SURE1 COND>HEAR2 D>>SEND>>WE DECIDE>IT
14 DECIDE>NEWS DECIDE>TALK DOC>AWAY2 EVENT>DOC1 EVENT>HEAR2 FUT>>CALL>>YOU FUT>>FUT>>TELL FUT>AWAY1 FUT>CALL1
14 FUT>DECIDE2 FUT>NEWS2 FUT>SEND HE>CALL2 HEAR>>HEAR>>NEG HEAR>>NEWS>>YOU HEAR>>WAIT>>D HEAR>>WHEN>>CALL
14 HEAR>>YOU>>US HEAR>NEG1 HEAR>NEWS1 NEG>HEAR2 NEWS>>OUR>>D NEWS>>SEND>>D NEWS>FUT NEWS>SEND2 NEWS>US NEWS>YOU1
14 O>>IT>>FUT O>ALL O>WE O>YOU1 OIN>YOU1 ORG>>FUT>>CALL ORG>TELL2 OUNTIL>D OUR>>ORG>>ORG OUR>DECIDE OUR>DECIDE2
14 OWITHIN>HEAR1 PAST>OON1 SURE>D TALK>>O>>WE TALK>>WE>>FUT TELL>>WE>>US TELL>ALL1 US>DECIDE1 US>OWITHIN1 WAIT>COND2
14 WE>ALL2 WE>DECIDE2 WE>YOU WHEN>CALL YOU>>HEAR>>HEAR YOU>>NEG>>HEAR YOU>HEAR1 YOUR>WAIT c.dedir c.dehoers c.dekrieg
14 c.deruf c.enbear c.enboard c.encomes c.enlates c.enoutco c.enrever c.enthem c.esllamo c.esnotic c.frdonne c.frtranc
14 de<__einer de<__vertr de<__wisse de<_du de=D_wisse deauf_sie dedann__ich deentsc_=D deerhal_=D deihnen__die
14 dekoenn_> deruf__=D dewir_werde en:__> en<__candi en<__decis en<_resul en=O_but ena__answe ena_messa enan_email
14 enbe_told enbear__us enconfi_the enemail_you enexten_an enfeedb_=D enfeedb_to enfollo_=D enfrom__> enget__=D
14 enheard_nothi eni__expec eni_shoul enin__inbox eninfor__=D enlast__=O enme__=O enmore_=D enneed__to ennext__>
14 ennot__to enon_it enover__you enowe_you enrefer_=O enright__> ensame_day enshoul__able ensleep__it enteam_and
14 entext_you enthat_s enthe__i enthe_board entheir__=D enthis__with enup__minds enwe__have enwe__the enwe_aim
14 enwill__able enwill__our enwill__the enwill_updat enwould__be enyou__heard enyou__of enyou_feedb enyou_hear
14 enyou_then enyour_patie es<_el es=D__te esconta__usted esconta_con esen_conta esnuest__> esrecib_una esvuelv__=D
14 esvuelv_el fr<__recev fr<__revie frdonne_une frje__vers frje_revie frje_te frnotre__vous frpouvo_vous frrevie_vers
14 how:BY&HEAR s.dean s.enemail s.enowe s.entext s:ORG w.dedir w.dehoerst w.deruf w.enbear w.encomes w.endecisions
14 w.enlatest w.enproper w.enrevert w.enthem w.esdecidir w.esllamo w.esnoticias w.esvolveremos
15 ALL>FUT1 ASK>FUT AWAY>SURE2 CALL>>D>>SURE COND>>YOU>>NEG D>CALL2 DOC>>SEND>>D DOC>YOUR1 EVENT>>YOUR>>DOC EVENT>WE1
15 EVENT>YOU2 FUT>>D>>WHEN FUT>>NEWS>>YOU FUT>>YOU>>AWAY FUT>FUT HE>NEWS HEAR>>OUR>>TELL HEAR>>US>>D HEAR>OBEF2
15 HEAR>US1 HEAR>WHEN NEG>>FUT>>TELL NEG>>HEAR>>NEWS O>>D>>WE O>>D>>YOU O>ALL2 O>CALL2 ORG>>EVENT>>D ORG>>EVENT>>HE
15 ORG>>FUT>>TELL ORG>>WE>>FUT ORG>O1 OUR>>TELL>>FUT PAST>O1 SEND>>YOU>>O SEND>YOU TELL>>WE>>YOU TELL>NEWS2
15 TELL>OWITHIN2 US>>HEAR>>TELL WAIT>EVENT1 WE>DECIDE WE>SURE WHEN>TELL YOU>>HEAR>>CALL c.deeine c.degebe c.degedul
15 c.dewisse c.enaimin c.enallow c.enconfi c.enconta c.enintim c.envotes c.enword c.escorre c.esdigo c.esrespu
15 c.esresul c.fravec c.frplus c.frte c:TELL de<_geben deantwo_=D debei_ihnen debekom__=D dehoere__von deihnen_melde
15 dekrieg_du demir__> desie_hoere dewir_sie en:_=D en<__: en<__forma en=D_i ena_defin enall__will enback__you
15 encan_expec encan_i encircl__=D endecid_and endefin__=D ene__> enexpec__be enfollo__> enfollo_up enhave_it
15 enhave_somet enhope_to eni__asked eni__back eni_call eni_e eni_want enit__and enit__be enlet__check enme_>
15 enme_check enmy_manag enrecru_will enresul_> ens_when enso_=O enso__> enso__would enthe_=O enthe_lette enthen_>
15 enthis__up entouch_with enup_our enupdat_you enus__? enwaiti_=D enwe__get enwill__have enwill__it enwill_drop
15 enwill_find enwill_text enwith__for enwould_ask enyou_strai enyou_that es<__comun es<__respo es<_lo es=O_=D
15 esnuest_=D esuna_respu fr<_si fr=D_et fr=D_je fret__vous frrecon_=D frrecon__> how:APPROX how:IN&TELL s.deweite
15 s.endecis s.enout s.enteam s.frappel s.frles w.debekommst w.deeine w.degebe w.dewissen w.enaiming w.enallow
15 w.enboard w.envotes w.enword w.escorreo w.esdigo w.esrespuesta w.esvuelve w.fravec w.frplus w.frte
16 ASK>>D>>DECIDE ASK>DECIDE1 ASK>FUT2 ASK>WAIT2 D>>CALL>>YOU D>>WHEN>>HEAR D>CALL1 D>HEAR DECIDE>>O>>IT EVENT>O
16 FUT>>FUT>>SEND FUT>>OUR>>NEWS HE>YOU1 HEAR>>CALL>>US NEG>NEWS1 NEWS>YOU OON>FUT1 OWITHIN>D TALK>CALL2 TELL>>YOU>>D
16 TELL>OBEF1 WAIT>ASK1 WE>>FUT>>CALL YOU>CALL2 c.enbefor c.encircl c.enfollo c.enplan c.entouch c.frsaure c:CALL
16 de<__bekom de<__werde deauf__zu debei__melde denoch_=D deund_gebe en<_she ena_mail enable__tell enand__back
16 enbe_conta endecis_: endrop_you enemail__> enexpec_the enfor__decis enget__an enhave_asked eninter_=O eninvit__>
16 enout__> enso_=D enthem__and ento_follo ento_make ento_tell enunsuc_> enus__=D enus__and enwe__to enwill__an
16 enwill_circl enwill_rever enyou__> enyou__my enyou_the enyour_inbox es<__te es=D_=O es=D__digo escon_usted
16 esusted_=D esusted__> fravec_vous frconta_=D frconta__vous frconta_avec frrepon__=D how:BEF&HEAR how:WITHIN&NEWS
16 s.enover s.ensame s.enstrai s:NEWS w.deunsere w.enbefore w.encircle w.enplan w.entouch w.frpouvoir w.frrecevrez
16 w.frsaurez
17 ALL>TELL1 CALL>>YOU>>IT COND>FUT D>>FUT>>SEND D>>YOU>>SEND D>NEWS2 EVENT>>HE>>D EVENT>TELL2 FUT>>TELL>>YOU
17 FUT>DECIDE1 HEAR>HEAR1 HEAR>NEG NEWS>D OON>HEAR2 OON>YOU SEND>>WE>>YOU SEND>CALL1 TELL>YOU WAIT>>US>>D WAIT>FUT1
17 WAIT>US WE>>YOU>>SEND WHEN>US2 YOU>>FUT>>FUT YOU>>WAIT>>D c.debekom c.dekonta c.demehr c.eninfor c.enprope
17 c.enupdat c.esdecid c.esuna c.frrevie c:WAIT deeine_antwo demelde__mich demelde_ich dewird__=D en<__=D en=O_so
17 enand__get enbear_with encome_back enget_the enhave_my enhope__have eni__give eni_get eni_write enis_to enit_will
17 enoffer__> enout_=D enshoul_be enthe_same enwhere__stand enwill__my enwill__told enwill_hear enwith__=D enwrite__=D
17 es<_le este__> frune_repon how:BETW&HEAR how:BY&DECIDE p:WAIT s.dees s.deunter s.enanswe w.demehr w.enupdate
17 w.esuna
18 ALL>ALL AWAY>OBEF1 AWAY>YOU D>WE2 DECIDE>D2 DOC>SEND FUT>>TELL>>ALL FUT>>TELL>>AWAY FUT>WHEN2 FUT>YOU2 HEAR>>D>>US
18 HEAR>>YOU>>TELL HEAR>SURE1 NEG>YOU2 NEWS>SURE1 ORG>CALL2 ORG>TELL1 SEND>>D>>YOU TELL>>AWAY>>D WE>>ASK>>D
18 WE>>YOU>>CALL WE>CALL1 WE>TELL1 a:HEAR c.enheard c.enshare c.enshoul c.entime c.frconta c.frvers de=D_von
18 demit_einer en=D_befor encome__to enfrom_us enhave_the eninvit_=D ensame__> enthe_=D entold__> enupdat__>
18 enwill__in enwill_come enwill_write enyou_will es=D_le esrespu__=D este_llamo esuna__=D frdecis__> frvous__un
18 frvous_donne grain:days s.enshall s:EVENT s:TELL s:WHEN w.deerhalten w.enfollow w.enheard w.enshould w.entime
18 w.frvers
19 ASK>WAIT CALL>>YOU>>D D>>WHEN>>WE D>TELL1 EVENT>FUT2 FUT>HEAR HEAR>>NEG>>D HEAR>TELL1 NEWS>D1 O>HEAR2 OIN>HEAR2
19 SEND>>US>>D SEND>>YOU>>CALL SEND>WE TELL>SURE1 US>>WE>>FUT WAIT>TALK YOU>>D>>TELL YOU>OUR2 YOU>WE YOU>WHEN a:YOU
19 b:WAIT c.demelde c.enforma c.esconta de=D_an enand__want enand_get enand_will enneed_=D ennot_have enwrite_you
19 enyou__know esy_te fr<__decis fret_je frje__appel frvers__=D frvous__une how:IN&NEWS w.deentscheidung w.encontacted
19 w.enformal w.enwrite
20 FUT>>FUT>>HEAR FUT>TELL2 OUR>NEWS US>TELL2 WE>>YOU>>TELL YOU>OBY2 b:FUT c.deentsc c.enout c.enwrite c.este
20 devon_mir devon_uns enreach_out ensomet_=D entouch__> enwith_you enyou__after este__=D w.enout w.este
21 D>WE1 D>WHEN1 FUT>>HEAR>>OUR HEAR>>NEWS>>D NEWS>WHEN1 TELL>ALL c.enfeedb c.enwill c.frdecis deuns_> deuns__>
21 devon__> enbe_in encall__> enfrom_our engive__=D enin_your enwill__out enwill_know fr<__vous p:NEWS p:ORG s.dedann
21 w.enfeedback w.ensomething w.enwill w.frdecision w.frreponse
22 D>SEND1 D>SURE D>YOU2 FUT>>HEAR>>CALL FUT>CALL FUT>TELL NEWS>>YOU>>D TELL>>ALL>>D WAIT>WAIT1 YOU>CALL deund__dir
22 enbe_=D enget_you enthat__> frvous_=D how:IN&ASK s.dedanac s:CALL
23 FUT>>HEAR>>D NEWS>SEND ORG>EVENT WE>US1 YOU>NEWS1 c:FUT ena__from endecis__=D enthat_day
24 CALL>YOU HEAR>NEWS a:SURE c.enexpec demelde_uns en<_decis enhave__for ento_you enwill__> frje_vous frnous__repon
24 w.frrepondrons
25 FUT>>TELL>>NEWS FUT>ALL1 a:TELL c.ensomet c:SURE s.enday w.enexpect
26 DECIDE>YOU1 WE>TELL YOU>>TELL>>D b:NEWS enday_> esle__=D how:&NEWS
27 D>>HEAR>>YOU TELL>AWAY
28 esle_respo grain:week w.esresponderemos
29 D>>YOU>>TELL YOU>TELL dewir_melde how:BY&CALL
30 ORG>FUT1 WE>>TELL>>US a:NEWS demelde__=D en<_expec
31 HEAR>CALL
33 de<__melde
36 c:NEWS
39 WAIT>D
40 how:BY
45 grain:part
"""
