"""What words weigh for a promise, in tenths: written by tests/train_promises.py. A table only."""

from __future__ import annotations

SCALE = 10
WEIGHTS = r"""
-52 grain:month
-51 grain:season
-49 grain:year
-45 c.en9
-39 c:YOUR how:BY&ASK
-37 WE>PAST s:START
-36 a:AWAY
-35 c.enwas enat_9
-34 ASK>ASK c.enclose c.enno c.enwould c:START how:FROM s:PAST
-33 b:YOUR en=O_>
-32 D>PAST1 c.deihre c.enhad en=D_but enfrom_you how:BEF&ASK
-31 WE>AWAY c.enanoth c.enon en=D__9 en?_> s.en?
-30 ASK>TELL1 D>NEG1 PAST>HEAR2 TALK>D YOUR>NEWS b:START c.entwo
-29 PAST>PAST1 b:TALK c:PAST enon__=D ensee_you grain:break
-28 HEAR>PAST1 WE>YOUR1 YOUR>TELL
-27 D>O1 NEG>PAST START>D WE>>AWAY>>D YOU>>TELL>>US c.debin c:OIN c:TALK enclose__> how:ON
-26 ASK>SEND ASK>TELL AWAY>AWAY1 D>ASK D>AWAY D>COND D>OON1 HEAR>>YOU>>D HEAR>HAVE NEG>CALL OUR>TALK PAST>FUT US>D1
-26 YOU>PAST b:PAST c.enabout c.enplace ensee__=D enyou_would fr=D_a
-25 D>AWAY1 D>START OUR>AWAY PAST>TELL2 START>D1 WAIT>YOUR YOUR>D1 c.enenjoy c.enhappy c.ennew c.enwork c.es9 de9_uhr
-25 en<__told enam__=D enbeen__> encan_be enclose__and enhave_been enwe_would s.en9 s.enbeen s.encould s.enpleas
-25 s.enwere
-24 CALL>O1 HEAR>DECIDE2 IT>PAST PAST>FUT1 PAST>HEAR1 PAST>NEG PAST>SEND WAIT>YOUR1 YOU>>NEG>>HEAR YOUR>D2 a:HAVE
-24 c.enforwa c.enround c.estu c.fra en9__> en<__? en<_enjoy en<_take en=D__? ena__=D endown_=D enfor__? eni_can
-24 enoffic__=D enthe__meets enthe__was enwill_meet esa_las s.ena
-23 ASK>DOC1 AWAY>FUT CALL>WE2 D>HAVE D>NEG FUT>>TELL>>US HEAR>O1 IT>START NEG>US TELL>OBY2 WE>>PAST>>YOU YOU>PAST2
-23 YOU>TALK2 YOUR>THIRD c.de9 c.deihr c.ennumbe c.envalid c.enwithd de=D_um en=D_pleas enas_you enforwa_to enis_close
-23 enneed_your enonce_you enwill_see enwould_be enyou_to enyou_were enyour__for esel__a how:AFT how:FROM&CALL s.ennow
-23 s:NEG
-22 ASK>EVENT AWAY>O2 AWAY>TELL1 AWAY>US DOC>>START>>D HEAR>YOUR PAST>WHEN1 WE>>PAST>>D YOU>ORG YOUR>>TELL>>D
-22 YOUR>SEND1 a:YOUR c.degern c.enas c.enat c.enclosi c.enexpir c.enfille c.enother c.enspeak c.entrave c.fr9 c.frh
-22 c.frvotre de=D__9 deist__=D dekoenn_sie en<__call ena_candi enabout_the enam_on enat__: enfrom__=O enoffic_is
-22 enthe__for entold__=D entold_you enwas__to enwe__your enyou_have esla__=D fr9_h fr=D__9 fra_9 fra__h s.enonce
-22 s.enwork
-21 ASK>>TELL>>US COND>NEG D>HAVE1 D>NEG2 DECIDE>>D>>IT FUT>>YOU>>HEAR FUT>O2 FUT>ORG HEAR>ASK1 NEG>O2 NEG>OUR2
-21 OUR>>PAST>>D PAST>>CALL>>D PAST>D2 US>>HEAR>>D US>YOU WE>DOC2 WE>YOUR YOU>WE2 YOUR>>THIRD>>D YOUR>PAST2 b:OIN
-21 c.denicht c.enaway c.enbecau c.enclien c.enrun c.enspoke c.enstart c.enwere c.enwhen c.essi c.essu c:O defreue_uns
-21 determi_=D en9_9 en9_: en<__were en<__you en<_happy en=D__for en=D_as enbe_publi encall__=O enclose_=D endue__>
-21 enhappy_=D eni__on enit__been enlet_s ennew__=D enoffic__close enon__leave ens_been ensomeo_else enthe__can
-21 enthe__in enthe_job enthe_team enwe__our enwill__publi enyou_do es=D__las estu__=D grain:feast how:FROM&TELL
-21 s.enbut s.enthank s.enwish
-20 ASK>NEWS1 AWAY>NEWS1 CALL>>YOU>>O D>>WE>>AWAY FUT>>HEAR>>O FUT>>TALK>>D IT>ALL IT>O2 ORG>>AWAY>>D ORG>>D>>ORG
-20 ORG>>FUT>>D ORG>HEAR1 PAST>ASK2 PAST>AWAY1 PAST>YOU1 US>HEAR US>TELL1 YOU>YOUR YOUR>>NEWS>>D YOUR>D YOUR>DECIDE
-20 YOUR>TELL1 a:COND c.deander c.dehaben c.deihren c.deuhr c.deunter c.en? c.enaccep c.enhire c.enintak c.ensee
-20 c.enyour c.fravez c.frvos de<__> de=D_nicht debin_=D deim__> dewir_freue en9_=D en9__=D en<__a en<__post
-20 en<__promi en<_closi en<_have en<_this en<_unfor en<_what en=D_has enand_=O enback__> enclosi_date enenjoy__=D
-20 enexpir_=D enexpir__> enlast__> enlet__have enlette_=D enoffer__=D enoffer_you enour__offic enread__> entell_me
-20 ento__else ento_close ento_your enup_=O enwould__you enyou__meet esa__9 eslas_9 s.de9 s.enany s.enattac s.enoffic
-20 s.enrecei s.enunfor s.enyear s:VAGUE
-19 AWAY>ASK1 AWAY>WHEN2 CALL>HEAR1 COND>SEND2 D>>WE>>PAST D>IT DOC>ASK DOC>WE2 HAVE>O1 HAVE>SEND HEAR>START1 IT>PAST1
-19 NEG>NEG NEWS>OBY O>AWAY O>COND OIN>D2 OUR>>TALK>>D PAST>ALL2 PAST>ASK PAST>DECIDE PAST>YOUR1 START>O START>PAST
-19 TALK>>FUT>>D TALK>D1 TELL>O2 US>COND1 US>YOUR WAIT>>ALL>>D WE>>FUT>>NEG WE>VAGUE2 WHEN>D WHEN>NEG2 YOU>ASK1
-19 YOU>HAVE1 YOU>START YOU>START1 YOUR>>TALK>>D YOUR>NEG2 YOUR>SEND a:OON b:O c.deschoe c.enad c.encance c.enfree
-19 c.engood c.enpay c.enperio c.enquest c.enread c.enshort c.entrain c.entrial c.enwhole c.fr? de<__sie de<_koenn
-19 debei_uns degesch_> deich_bin deschoe_=D en9_> en9__=O en<__close en<__offic en<_if en=D__agree enam_out
-19 enannua_leave enback__me endecis_to endo_you enhope_you eni__out enmeet_the enmeets__> enone_> enout__the
-19 enplace_=D enpleas_call enpromi__an ensomet_=O enstart_=D ento__us ento_me ento_us enwe_may enwould_need enyou__to
-19 esen_la esllama_el fr?_> frde_retou frecrit_=D frh_> frretou_=D grain:newyear how:BEF&EVENT how:FROM&NEWS p:ALL
-19 s.en=O s.enabout s.enneed s.ennobod s.enrole s.frpas s:HAVE s:OBETW
-18 ASK>ASK1 ASK>HEAR AWAY>>AWAY>>D COND>>YOU>>D COND>>YOU>>NEG COND>YOU D>>HAVE>>HAVE D>EVENT2 FUT>PAST2 FUT>TALK
-18 FUT>YOU HAVE>>HAVE>>O HEAR>>YOUR>>DOC IT>NEG2 IT>TALK IT>YOUR NEG>ASK NEG>TELL2 O>>TELL>>D O>NEG OUR>>ORG>>AWAY
-18 OUR>D OUR>START PAST>>PAST>>D PAST>TALK1 START>D2 TALK>ALL1 TELL>>HE>>D TELL>>US>>HEAR TELL>TALK2 US>HE1 WAIT>NEWS
-18 WE>>FUT>>YOUR WE>YOUR2 WHEN>PAST YOU>>FUT>>EVENT YOU>>YOUR>>D YOU>DECIDE1 YOU>DECIDE2 YOU>YOU1 YOUR>O2 c.dedass
-18 c.ena c.enadver c.enanna c.enavail c.enconsi c.endown c.enlibra c.enoffic c.enparen c.enplann c.enreply c.enteam
-18 c.entell c.enwent c.enwheth c.esen c.eslas c.freffet c.frsi c:THIRD de<__bin de<_ihre degern_=D dein_der denicht_>
-18 deum_9 deum__uhr en<__offer en<_befor en<_sorry en<_try en=D__you en=D_in enabout_you enand_=D enand__is enand_it
-18 enanoth__=D enbe_at enbe_back enbe_on endecid_to endo__call endue_=D enenjoy_the enfor__call enfor__inter
-18 enhear__you enhire_=D eni__writi eni_had eni_told enin_the eninter_with eninvit_for enit__us enno__to ennot__back
-18 ennot_work enon__> enopen__> enother_candi enpleas__it enpost_is enreach_you enrecei_your enrevie_=D enrun_=D
-18 ensend_=D ensend_the ensomeo__> entell__=O enthis_=D enthis_is enyou__and enyou_need frvotre__=D grain:range
-18 how:ON&SEND s.defreue s.enhours s.enmails s.enmeet s:ASK s:O
-17 ASK>>EVENT>>D ASK>>HEAR>>TELL ASK>>YOUR>>NEWS ASK>SEND1 AWAY>>O>>D AWAY>AWAY AWAY>AWAY2 AWAY>EVENT COND>>NEG>>HEAR
-17 COND>ASK COND>NEWS2 COND>START1 D>>IT>>FUT DOC>O1 FUT>SEND2 HEAR>>COND>>YOU HEAR>>D>>WE HEAR>NEG2 IT>IT1 IT>START1
-17 NEG>IT NEG>START2 PAST>>HE>>D PAST>HAVE PAST>PAST START>>US>>D START>FUT2 START>IT2 TALK>ORG TELL>ASK TELL>VAGUE1
-17 US>>CALL>>D US>>D>>TELL US>HEAR2 WAIT>START WE>>AWAY>>ORG WE>>TALK>>ALL WE>PAST1 WHEN>>YOU>>ASK WHEN>DECIDE2
-17 YOU>>IT>>D YOU>OWITHIN2 YOUR>>FUT>>D YOUR>ORG a:OIN c.debuero c.deist c.deurlau c.deviel c.dewie c.enbette
-17 c.encall c.encan c.endid c.endoes c.enhead c.eninter c.enjob c.enmails c.enme c.enmove c.enreapp c.enrequi
-17 c.ensurve c.enten c.enthree c.entried c.envacan c.enyear c.esa c.estermi c.esvacac c.frdites c:NEG de9__>
-17 de<__angeb de<__du de<_ihr de<_schoe de=D_9 de=D_bin de=D_im de=O_ist de?_> dedie__laeuf defuer_=D demelde__sich
-17 demelde_sie deschoe__und en9__to en9_pm en<__tried en<__would en<__your en<_how en=D_9 en=D__appli en=D__at
-17 en=D__this ena_=D enare_you enaway_=D enbe__for enboard_meets enclose_the encould_not enfor_the enhave__been
-17 enhi_robin eni_tried enis__at enis_valid enkeep_your enlast__=D enlette__> enlooki__to enlooki_forwa ennot_in
-17 enoffer_is enpleas__the enprese__> enreach_me enthe__close enthe__form enthe_deadl enthe_offic enthe_other
-17 entold__you enus__answe enus_know enwas__=D enwe__you enwere__to enwill_tell enwith_a enyou__at enyou__been
-17 enyou__than enyou_could enyou_told enyour_=D enyour_docum es<_puede es<_si esla_ofici estu_respu fr<__avez fr=D__>
-17 fr=D_nous frn__pas frque_vous frretou__> how:AFT&CALL s.de? s.deander s.debitte s.enannua s.enas s.enbecau
-17 s.enpubli s.ensaid s.entake s.enthis s.esla
-16 ASK>>YOU>>D AWAY>WHEN COND>EVENT D>>ASK>>CALL D>>COND>>YOU D>>NEG>>HEAR D>>ORG>>EVENT D>OUNTIL DECIDE>>O>>WE
-16 DOC>AWAY FUT>>NEG>>TELL FUT>>YOUR>>D FUT>EVENT FUT>NEG2 FUT>OIN2 FUT>OON2 HE>>ASK>>D HEAR>>D>>ASK HEAR>>TELL>>US
-16 HEAR>COND HEAR>OON1 IT>>DOC>>D IT>HAVE1 NEG>>YOU>>D NEG>ALL NEG>EVENT1 NEG>EVENT2 NEWS>>CALL>>D NEWS>OBY2
-16 O>>START>>D O>START PAST>>YOU>>PAST PAST>D1 PAST>NEG2 PAST>PAST2 PAST>START PAST>US PAST>WE PAST>YOUR2
-16 SEND>>US>>CALL SEND>PAST START>>HAVE>>HAVE START>AWAY START>HAVE1 TALK>AWAY1 TALK>PAST1 TELL>>US>>YOU TELL>HE
-16 TELL>YOUR2 US>>D>>SEND US>>TELL>>D US>OON WAIT>HEAR WE>>PAST>>FUT WE>>START>>D WE>>TALK>>D WE>NEG2 YOU>>PAST>>YOU
-16 YOU>DOC2 YOU>OFROM YOU>OON2 YOUR>>CALL>>WE YOUR>ASK1 YOUR>US1 a:ALL a:PAST a:START a:VAGUE c.deaussc c.degeloe
-16 c.dezeugn c.enattac c.enends c.enlink c.enof c.enpaid c.enrepla c.enshop c.ensomeb c.entry c.entwice c.eshace
-16 c.essera c.frburea c.frde c.frferme c.frnous c.frprend c.frretou de<__dann de<__ein de<__freue de=D__im de=D__zu
-16 de=D_geloe de=O_> debei_mir debitte_=D dedas__=D dedie_aussc degeloe_> en<__forwa en<__job en<__leave en<__made
-16 en<__only en<__trial en<_any en<_looki en=D__it ena__=O ena_short enand__=D enanna_=D enanswe__=O enany_quest
-16 enapply_again enattac_form enback_=O enbe_=O enbe__=D enbreak__=O enclose_for enconve__> endate_is enday__the
-16 endown__> enends_=D enexpec_you enfirst_=D enhappy_to enhave_recei enhere_> enif__would enis_no enis_not enit__=O
-16 enknow__the enme_=D enme__? enmeet_you enmust_be enmy__day enmy_last enneed__answe ennext_round enof_a enon_leave
-16 enour_=D enplace__> enprese_=D enreapp_=D enreapp__> enreply_=D enresul_of enrevie__> enround_=D ensend__a
-16 enshort__=D enstart__> ensurve__be ensurve_will entake_place entell__=D enthe_appli enthe_inter enthe_vacan
-16 enthe_whole ento_answe ento_open ento_someb entwice_=D entwo_colle enup__=D enus__=O enus__you enus_an envalid_=D
-16 enwe__be enwe__not enwe_hired enwe_told enwill__on enwish_you enwitho__=D enwork__a enwould_call enwriti_to
-16 enyou__is enyou__we enyou_not enyour_answe es<__tu es<_llama es=D__a es=D_a eses__=D eshace_=D esla_entre
-16 esnos__el esofici_> fr<__retou fr<_de fr=D__=O fravez_=D frde_l freffet_=D freffet__> frl__> frpardo_> frprend__=D
-16 frprend_effet how:FROM&ASK p:DOC s.deuhr s.encerti s.enchose s.enclose s.enname s.enon s.enquest s.ensince
-16 s.entest s.frpardo s:YOUR
-15 ASK>>ASK>>D ASK>CALL1 ASK>D1 ASK>D2 ASK>O1 ASK>TALK2 ASK>US AWAY>>D>>TELL AWAY>>FUT>>TELL AWAY>DOC2 AWAY>HE
-15 AWAY>OBY2 CALL>>YOUR>>THIRD CALL>OBETW2 D>>NEWS>>FUT D>ALL2 D>START1 D>TALK1 DECIDE>YOUR DOC>EVENT1 DOC>WHEN2
-15 EVENT>TELL FUT>>PAST>>D FUT>>TALK>>YOU HAVE>WHEN1 HE>PAST2 HEAR>>D>>AWAY HEAR>>DECIDE>>O HEAR>OWITHIN1
-15 NEG>>TELL>>YOU NEG>START1 NEWS>ASK OON>NEWS ORG>>FUT>>TALK ORG>IT1 ORG>TALK1 ORG>YOUR2 OUR>>AWAY>>D OUR>START2
-15 PAST>>ASK>>D PAST>>AWAY>>D PAST>>US>>HEAR PAST>ASK1 PAST>AWAY2 PAST>CALL2 PAST>HE PAST>HEAR PAST>WE2 SEND>>ORG>>D
-15 SEND>>US>>YOUR SEND>TALK SEND>WHEN1 START>>D>>WE START>HAVE START>ORG START>PAST1 START>SEND START>SEND1 START>US
-15 TALK>>D>>ALL TALK>>FUT>>WAIT TALK>US US>>D>>COND US>COND US>D2 WAIT>ALL WE>>PAST>>NEG WE>>YOU>>WE WE>NEG1
-15 WHEN>ASK2 WHEN>PAST1 YOU>>D>>FUT YOU>>FUT>>HE YOU>>IT>>ORG YOU>OUNTIL YOUR>START b:THIRD c.dedaten c.deder
-15 c.dediese c.deerrei c.degilt c.dekanns c.deprobe c.destatt c.en=O c.enannua c.enclass c.encohor c.endied c.enfurth
-15 c.engot c.enhours c.enleft c.enmay c.enmeets c.enmr c.enpayab c.enpossi c.ensend c.enslow c.entake c.enticke
-15 c.enwante c.enwe c.enwrote c.esal c.esasi c.esempie c.espuede c.frl c.frpouve c:OON de<__aussc de=D_gesch
-15 deaussc__noch deaussc_laeuf debei__=D dedauer__> deder__waere dees__=D deihre__=D desie__gern desie_sich deuhr_>
-15 deund__! en9_=O en:_9 en<_9 en<__clien en<__next en<__norma en<__took en<__up en<_bette en<_nice en<_under en=D__!
-15 en=D__been en=D__compl en=D__consi en=D_answe en=D_just en=D_of en=D_on en=D_your en=O__> en=O__on en=O__the
-15 en=O_at ena_year enabout__> enacces_to enam_away enam_writi enand__not enanswe__? enappli__=D enat_our enbecau_the
-15 enbeen_=D enbette__tell enbette_i encall_for encan__make encan__the encan_reach enclien_=D enclien__> enclose__=D
-15 enconfi_=D endate_=D endied_=D enfor__9 enform__> enfrom_three enhave__> enhave__decis enhave__you enhe_would
-15 eni__do eni__your eni_hope enif__can enintak__=D eninter__=D eninter_were enis__? enis_the enit__=D enmade__=D
-15 enmade__you enme_know enmeets_=D enmet__to enneed_to ennorma__out ennorma_go ennot__forwa ennot_get ennot_make
-15 ennot_recei ennothi__> ennotic_perio ennotif_=O ennumbe_=D enof__=D enof__offic enoffer__go enoffer__valid
-15 enoffer_norma enoffic_> enon_a enonly_one enour_cto enparen__=D enpayab_=D enpleas_> enpleas_retur enpleas_sign
-15 enpleas_write enpromi_anyth enrecei__will enrefer__> ensecon_round enshoul__not enso_the entake__to enteam_>
-15 enthank__your enthe_ad enthe_clien enthe_count enthe_new enthe_place enthe_train enthis__> ento__anoth ento__mail
-15 ento_reply ento_welco entold_us entrave_=D entry__again entwice__year entwice_a enup__we enus_? enus__date
-15 envalid__=D envalid__> envalid_for enwe__give enwe__see enwelco_you enwent__=D enwere_not enwithd_> enwould__your
-15 enwould_love enwould_promi enyear_> enyou__in enyou__reach enyou_accep enyou_come enyou_hold enyou_said enyou_we
-15 enyour__i es<__escri es<__no es<_de es=D__por es=O_> esel_pago esempie_=D esempie__> esescri__=D esescri_el
-15 esla__de esla__sera eslas__> essi_no esvacac_=D esvacac__> esvuelv_=D esvuelv__> fr<_bon fr<_dites fr=D_?
-15 frdites_=D frje_suis frrende_=D frvos__=D frvous__ecrit how:BETW&DECIDE s.enaccep s.enactua s.enappoi s.encan
-15 s.encongr s.enconsi s.encurre s.endelet s.enfree s.enmoved s.enread s.enreply s.ensomeo s.entook s.entrain s.esa
-15 s.esun
-14 ALL>ASK ALL>WAIT1 ASK>>ASK>>HEAR ASK>>D>>O ASK>>D>>TELL ASK>>SEND>>IT ASK>US2 ASK>YOU ASK>YOUR AWAY>>ORG>>D AWAY>D
-14 AWAY>NEG1 AWAY>O CALL>>D>>FUT CALL>>D>>O CALL>>US>>D CALL>>WE>>AWAY CALL>>WE>>HEAR CALL>ASK2 CALL>HE CALL>NEG
-14 COND>>IT>>YOU D>>HE>>FUT D>>IT>>NEG D>>NEG>>CALL D>>SEND>>US D>>YOU>>YOUR D>>YOUR>>TELL D>IT1 D>OIN D>PAST2
-14 DECIDE>AWAY DECIDE>EVENT2 DECIDE>ORG2 DECIDE>START2 DECIDE>US2 EVENT>>D>>HAVE EVENT>NEWS FUT>>D>>NEG FUT>>DOC>>YOU
-14 FUT>>NEG>>CALL FUT>>ORG>>D FUT>>SEND>>EVENT FUT>>YOU>>IT FUT>>YOU>>TELL FUT>D FUT>EVENT1 FUT>HE1 FUT>HE2
-14 FUT>OWITHIN1 FUT>PAST1 FUT>START1 HE>>DOC>>D HE>US HEAR>>AWAY>>D HEAR>>YOU>>PAST HEAR>ASK HEAR>DOC1 HEAR>TALK2
-14 IT>>O>>D IT>>PAST>>EVENT IT>COND2 NEG>>HEAR>>CALL NEG>US1 NEWS>>ASK>>D NEWS>>D>>NEG NEWS>>ORG>>D O>>COND>>YOU
-14 O>>WHEN>>HEAR O>ASK1 O>AWAY1 OBY>YOU OFROM>D OIN>AWAY ORG>>D>>HE OUNTIL>IT OUR>WE1 PAST>>D>>ORG PAST>>D>>PAST
-14 PAST>>EVENT>>YOU PAST>ORG2 PAST>START2 PAST>WAIT2 SEND>>D>>WHEN SEND>>HEAR>>YOU START>>AWAY>>D START>WAIT START>WE
-14 START>YOU TALK>>US>>D TALK>ALL TALK>DOC1 TALK>HAVE TALK>NEG2 TALK>ORG2 TALK>PAST TALK>YOU TELL>>D>>ASK
-14 TELL>>WAIT>>D TELL>HIS TELL>SEND1 TELL>YOUR1 US>>HEAR>>YOU US>>HEAR>>YOUR US>ASK2 US>CALL US>NEWS1 WE>>D>>PAST
-14 WE>>FUT>>ORG WE>>HEAR>>DOC WE>DOC WE>HAVE1 WHEN>>FUT>>D WHEN>YOU YOU>>D>>WAIT YOU>>EVENT>>D YOU>>PAST>>D
-14 YOU>>PAST>>NEG YOU>>PAST>>TELL YOU>>SEND>>O YOU>ASK YOU>OBY YOU>ORG1 YOU>TELL2 YOU>VAGUE2 YOU>YOU2
-14 YOUR>>CALL>>WHEN YOUR>AWAY YOUR>DECIDE1 YOUR>IT2 YOUR>ORG2 YOUR>YOUR b:NEG b:WHEN c.deendet c.definde c.defuer
-14 c.dehast c.deum c.deverfu c.enanswe c.enapply c.enbackg c.enbegin c.enbring c.enchair c.endate c.endue c.enfield
-14 c.enhave c.enhired c.enhoped c.enindic c.enjobs c.enlapto c.enline c.enlove c.enlovel c.enmany c.enmenu c.enminut
-14 c.enmust c.ennobod c.ennotic c.enparty c.enproof c.enreach c.enrecru c.enreque c.entask c.enunsuc c.es=O c.esentre
-14 c.esinscr c.espara c.esquier c.frbon c.frbonne c.frconge c.frheure c.frle c.frlieu c.frposte c.frpubli c.frsont
-14 c.frtoujo c.frvalab de<__bewer de<__haben de<__schre de<_er de<_viel de<_wie de=D_statt debei__pruef deder__>
-14 deder_pruef deendet_=D deendet__> deerrei_mich defrau_=D defuer_den deich__ihnen deihre__sende deihren__=D
-14 deim_urlau deist__> depruef_=D desagen_sie desie_es deviel__bei dewenn__=D dewir__noch dezeit_> en9__9 en:__9
-14 en:__for en<__every en<__fishi en<__had en<__needs en<__other en<__shift en<__sign en<__vacan en<__work en<_bring
-14 en<_gone en<_manag en<_salar en<_tell en<_train en=D__may en=D__of en=D__pleas en=D__ten en=D_decis en=D_if
-14 en=D_let en=D_or en=O__be ena_date enaccep_=D enafter__? enam__annua enam_sorry enand__for enand__wante enanoth__>
-14 enanswe_=D enany__=D enappli_for enare_paid enas__will enat__? enat_ten enbackg_check enbe__=O enbe_delet
-14 enbeen__and enbeen_a enbegin_=D enbook_a encall__=D encan__=D encan__tell encan_offer encan_we encance_=D
-14 encandi_who encontr__for encontr_is endecis_=O endetai__> endo_=O endo__hear endo__work enfille_=D enfille__>
-14 enfor__back enfor__we enfor_your enforwa_> enforwa__heari engone_fishi enhappy__for enhappy__from enhas_to
-14 enhave_=D enheari__you enhope__will enhr__not enhr_needs eni__hoped eni__sorry eni_work enif__candi enif_a
-14 eninvit__=D enis__for enis_for enit__: enit_s enleave__=D enleave__and enlink__=D enlink_expir enlook__to
-14 enlook_forwa enlove_to enlunch_? enmail_will enmails_=D enmy_mobil enneed_numbe ennew__will enno_more enon__mobil
-14 enon_annua enopen_=D enother__=D enour__would enour_new enparty_is enpayab__> enperio__=D enpick_you enpleas__in
-14 enpubli_=O enreach_us enread_every enrecru__the enshe__tell enshort_=D enso_we ensorry_it enstart_date enteam__=D
-14 enteam__> entelep__> enten_years enthat_your enthe__check enthe__it enthe__thing enthe__with enthe_assig
-14 enthe_backg enthe_found enthe_openi enthe_signe ento__again ento_apply ento_heari ento_let ento_our entwice__>
-14 enus_a enwe__keep enwe_regre enwill__delet enwork_=O enwork__only enyou__! enyou__decid enyou__free enyou__let
-14 enyou_asked enyou_let enyou_up enyour__we enyour__when enyour_avail enyour_contr enyour_final enyour_refer
-14 enyour_trave es<__fuera es<__puest es<_su es<_tiene es?_> esconfi_=D esde__termi esde_inscr esen_el esinscr_termi
-14 esla__es espara_la esplazo__inscr esque__=D esque_no estermi_=D estermi__> estiene_=D estiene__para esy_no
-14 fr<__offre fr<_bonne fr<_pourr fr=D__de fravez__pour frce__vous fren_conge frest_valab fret_=O frle_poste
-14 frlieu__=D frpour_l frvalab_=D frvalab__> how: how:AFT&EVENT how:FROM&EVENT how:THRU s.denicht s.dewaere s.enbring
-14 s.endue s.enfishi s.enfreez s.enfull s.enif s.enlonge s.enm s.enmessa s.ennot s.enonly s.enprese s.enrobin
-14 s.enshift s.ensigne s.enstill s.entry s.enyears s.es9 s.eslamen s.frconge
-13 ASK>>ASK>>ASK ASK>>TELL>>D ASK>>WE>>TELL ASK>NEWS ASK>OBY1 AWAY>COND1 AWAY>HE2 CALL>>FUT>>NEG CALL>DECIDE CALL>O2
-13 CALL>OBY1 CALL>THIRD1 CALL>US1 CALL>YOU2 COND>>NEG>>D COND>OUR2 D>>ASK>>TELL D>>ORG>>O D>>WE>>WE D>>YOU>>NEG
-13 D>>YOU>>PAST D>HAVE2 D>O D>OBY2 D>OWITHIN2 D>YOUR1 DECIDE>>YOUR>>CALL DECIDE>OUNTIL DECIDE>START1 DECIDE>VAGUE
-13 DOC>>ASK>>WE DOC>O2 EVENT>>ALL>>D EVENT>ORG2 EVENT>WAIT1 FUT>>D>>YOU FUT>>DOC>>CALL FUT>>EVENT>>YOU
-13 FUT>>WAIT>>YOUR FUT>HAVE1 FUT>OIN1 FUT>THIRD2 FUT>WAIT HAVE>FUT HAVE>O HAVE>START1 HE>>FUT>>NEWS HE>AWAY1
-13 HEAR>>WAIT>>ALL HEAR>HAVE1 HEAR>VAGUE2 IT>>DOC>>YOU IT>>FUT>>O IT>>PAST>>D NEG>>FUT>>D NEG>D1 NEWS>>DECIDE>>ORG
-13 NEWS>>TALK>>FUT NEWS>>WAIT>>D NEWS>O2 O>>FUT>>D OBY>WHEN OUR>O OUR>TALK2 PAST>>FUT>>HEAR PAST>>ORG>>D
-13 PAST>>PAST>>HEAR PAST>>YOU>>YOUR PAST>NEWS1 PAST>START1 PAST>TALK2 PAST>US1 SEND>>TELL>>D SEND>>YOUR>>D SEND>HEAR
-13 SEND>YOUR1 START>>FUT>>TELL START>>O>>D START>ASK START>OIN1 START>TELL1 START>WHEN1 TALK>>D>>ASK TALK>>D>>NEWS
-13 TALK>ASK2 TALK>DECIDE TELL>>YOU>>FUT TELL>>YOU>>VAGUE TELL>O1 TELL>OON2 TELL>OUNTIL1 TELL>VAGUE2 TELL>WAIT
-13 US>>D>>ASK US>>O>>COND US>>YOU>>FUT US>HE WAIT>>D>>IT WAIT>>START>>D WAIT>ALL1 WAIT>D2 WE>>FUT>>AWAY
-13 WE>>FUT>>EVENT WE>>HEAR>>HAVE WE>>PAST>>CALL WE>>TELL>>OUR WE>START2 WE>TALK WHEN>>ORG>>FUT WHEN>>PAST>>WE
-13 WHEN>NEG WHEN>YOUR YOU>>D>>CALL YOU>>D>>START YOU>>D>>WE YOU>>O>>WHEN YOU>>TELL>>TALK YOU>>WHEN>>VAGUE YOU>COND1
-13 YOU>FUT2 YOU>O1 YOU>VAGUE YOU>YOUR2 YOUR>>D>>WE YOUR>>DOC>>WE YOUR>>SEND>>D YOUR>TALK1 YOUR>YOUR1 c.deangeb
-13 c.dearbei c.deauch c.debeden c.debegin c.debesta c.dedann c.deeinge c.defrohe c.degebun c.degesch c.degespr
-13 c.dehalte c.dekenne c.delaeuf c.demesse c.demoech c.denach c.derufen c.enalway c.enam c.enany c.enbirth c.enbudge
-13 c.enbusy c.enchang c.enchatt c.encould c.endated c.endays c.enduty c.enemplo c.enencou c.enexam c.enexcel
-13 c.enfound c.enfreez c.engame c.engrate c.enhalf c.enholid c.eninvoi c.enleast c.enlittl c.enlooki c.enonboa
-13 c.enopens c.enpaysl c.enpm c.enprese c.enprice c.ensalar c.enships c.enstage c.enstore c.entaken c.enunles
-13 c.enweek c.enwife c.enyears c.enyes c.esavisa c.esestoy c.espago c.espodri c.esprome c.fraura c.frdeux c.frdevai
-13 c.frecrit c.frentre c.frparti c.frreste c:WHEN de<__diese de<__rufen de<_an de<_frohe de<_kanns de=D__urlau
-13 de=D__zurue de=D_ander de=D_antwo de=D_gebun dean_diese dearbei_ist debegin_=D debin_ich debitte_geben dedass__=D
-13 deder_termi dediese__halte deein__=D deein_schoe defrohe_=D defuer_das degebun_> dehaben_=D dehaben_uns
-13 deich_schre deihre_rueck dekanns_du demoech_=D denicht_im derufen__=D derufen_sie deschre_=D desich_gern desie_uns
-13 destatt_> deund_=D deuns__besch deuns__melde deuns__unter deunser_gespr devon_ihnen en9_minut en<__ceo en<__chatt
-13 en<__confi en<__encou en<__headq en<__hired en<__lapto en<__menti en<__new en<__repla en<__robin en<__salar
-13 en<__shop en<__team en<__wish en<_appli en<_curre en<_excel en<_fille en<_once en<_pay en<_to en<_which en=D_:
-13 en=D__=O en=D__do en=D__no en=D__said en=D_are en=D_break en=D_cohor en=D_is en=D_wheth en=O_for ena__for ena__of
-13 ena__to ena_sched enad__s enad_it enagain__if enaim__reply enalrea__> enam_in enam_off enand__commi enand__mail
-13 enand_can enand_retur enand_your enannou_our enany__but enany_day enappli__has enapply__=D enare_close enat__>
-13 enat__desk enat_least enback_when enbe__our enbe_forwa enbe_grate enbe_retur enbudge_=D enbut_=O enbut__>
-13 encall__at encan__be enceo_will enchatt_=D enchatt__! enclosi__: encommi__the encommi_recon enconfi__> enconta__=O
-13 enconta_us encontr__=D endate__> enday_at endecis__close endesk__> enduty_=D enencou__to enencou_you enends__>
-13 enenjoy_your enexcel_=D enexcel__to enexpec_your enfisca__begin enfor__for enfor__messa enfor__the enfor_confi
-13 enfor_now enfor_quest enforwa__welco enfree_=D enfree_for enfrom__ad engame_ships enget__of engreat_chatt
-13 enhalf__=D enhave__nothi enhave_now enhave_you enhead_offic enhim__> enhire__> enhirin_is enhours_=D eni__=D
-13 eni__away eni__off eni__see eni_wish enif__need eninste_> eninter__have eninter__the enis__there enis_on enis_open
-13 enit__a enit_as enit_took enit_was enit_would enknow_from enlapse__we enlapse_if enlast_=D enlook__> enmail__not
-13 enme__if enme__ring enme_again enmessa__morni enmessa_i enmore_candi enmove__call enmy_repla enneed_an enno__=D
-13 enno__> enno_acces enno_appoi ennot__from ennot__mails ennot__me ennot__us ennot_about ennot_been ennot_call
-13 ennot_hirin ennothi__be enof__count enof_addre enoffer__we enoffer_stand enold__> enon__for enonboa__=D enonce__i
-13 enonce_recei enopens__> enour__are enour_headq enover__> enpanel_will enpay__is enpay_day enpleas__> enpost__to
-13 enpromi_you enproof__addre enproof_of enreadi__again enrecei_i enrecon_the enrepla__=D enreply_to enresul_=O
-13 ens__it ens_open ensaid__would ensay_that ensee_your enshort_close enshow_you enso__openi enso_there ensoon_>
-13 ensorry_for ensuits_you entakes_place enthan_=D enthank__confi enthank__letti enthe__offic enthe__place
-13 enthe__round enthe_adver enthe_perso enthe_start enthey_aim ento__befor ento__wheth ento_meet ento_someo
-13 ento_withd entook_us entouch__=O entrave_to entrial_day entry_me entwo_hours enunfor_the enunles_you enunsuc_>
-13 enup__messa enuploa_your enwas__pleas enwas_hopin enwe__expec enwe__had enwe__hold enwe__looki enwe__unabl
-13 enwe_encou enwe_got enwe_took enwe_were enwent_to enwhat_a enwheth_we enwhich__would enwhich_you enwho_can
-13 enwife__=D enwill_answe enwill_hold enwith__cto enwith__sched enwith_my enwork__so enwork_for enwould__an
-13 enwould__do enwould__grate enwrite__> enyes_=D enyou_=O enyou__come enyou__would enyou__you enyou__your
-13 enyou_menti enyou_send enyou_tell enyour__date enyour__has enyour_notic enyour_thoug es9__> es9_en es<__llama
-13 es<__ofici es<_ando es<_manda es<_podri es=D_escri escompa__escri escompa_le esen__ofici esesper__=D esesper_el
-13 esla_ofert eslas__en esle__que esmi__le esno__notic esno_tiene esprosp__> espuest_se esque_le essi__tiene essu__=D
-13 estiene__nuest estiene_notic fr<__devai fr<__nous fr<_votre fr=D__que fr=D_pardo fr=D_si fra__=D frde_nous
-13 frdevai__repon frdevai_vous frferme_=D frje_devai frla_forma frmerci__nous frnous__votre frnous_repon froffre_est
-13 frpouve_nous frrepon__pardo frvotre__> frvous__nous grain:quarter how:AFT&NEWS how:BETW&ASK how:FROM&DECIDE p:TELL
-13 p:YOUR s.de: s.depasst s.encame s.encto s.endoor s.enelsew s.enfour s.engot s.enhire s.enhired s.enjob s.enletti
-13 s.enlove s.ennever s.enold s.enopen s.enopeni s.enoptio s.enreadi s.ensay s.enside s.enstati s.entrust s.entwice
-13 s.envacan s.enwelco s.enyour s.es? s.esantes s.esnadie s.espor s.frete s.frn s.frplus s.frsuis
-12 ALL>>ALL>>O ALL>>D>>FUT ALL>OBETW ALL>OBETW1 ALL>START ASK>>ASK>>EVENT ASK>>ASK>>YOU ASK>>SEND>>D ASK>>TELL>>YOU
-12 ASK>>US>>TELL ASK>HAVE1 ASK>PAST ASK>YOUR1 AWAY>>D>>NEWS AWAY>>O>>TELL AWAY>>TELL>>D AWAY>ALL2 AWAY>OFROM AWAY>OON
-12 AWAY>WAIT2 CALL>OON1 COND>>D>>YOU COND>>YOU>>START COND>CALL1 COND>D1 COND>FUT1 COND>PAST2 COND>START2
-12 D>>FUT>>EVENT D>>NEG>>TELL D>>O>>OUR D>>TELL>>O D>>YOU>>ASK D>ASK2 D>O2 D>US1 DECIDE>O DOC>>AWAY>>D DOC>>D>>EVENT
-12 DOC>>TALK>>D DOC>O DOC>PAST2 DOC>START2 EVENT>>D>>ALL EVENT>>EVENT>>D EVENT>>US>>D EVENT>>WE>>YOU EVENT>NEG1
-12 EVENT>TALK EVENT>US1 FUT>>CALL>>YOUR FUT>>D>>ORG FUT>>DECIDE>>YOUR FUT>>HEAR>>HAVE FUT>>O>>IT FUT>>OUR>>D
-12 FUT>>WE>>OUR FUT>>WE>>TALK FUT>HAVE FUT>YOUR1 HAVE>>TELL>>YOU HAVE>IT2 HAVE>NEG HAVE>ORG2 HAVE>SEND1 HAVE>WAIT1
-12 HE>>AWAY>>D HE>NEG2 HEAR>>D>>PAST HEAR>>IT>>ORG HEAR>OON2 HEAR>PAST2 IT>>D>>NEG IT>>D>>O IT>>YOU>>NEWS IT>DOC
-12 IT>NEG IT>OIN1 IT>OUR1 NEG>>OUR>>CALL NEG>>TELL>>US NEG>>YOU>>NEG NEG>HE1 NEG>OUR NEG>PAST2 NEG>TELL NEG>YOUR
-12 NEWS>>ASK>>WE NEWS>>D>>NEWS NEWS>>OUR>>FUT NEWS>EVENT NEWS>NEWS2 O>IT2 O>OUR O>TALK OBY>D1 OBY>HEAR1 OIN>D
-12 OON>ASK1 ORG>>NEG>>D ORG>>START>>D ORG>>WE>>HEAR ORG>D OUR>>FUT>>D OUR>>TELL>>WAIT OUR>YOUR2 PAST>>SEND>>D
-12 PAST>>WAIT>>D PAST>>WE>>FUT PAST>>WE>>PAST PAST>>YOU>>FUT PAST>>YOUR>>CALL PAST>IT1 PAST>IT2 PAST>NEG1 PAST>ORG1
-12 PAST>WAIT PAST>WHEN2 PAST>YOU PAST>YOUR SEND>>D>>WE SEND>>US>>TELL SEND>>YOU>>WHEN SEND>O START>>EVENT>>D
-12 START>>WAIT>>D START>IT START>IT1 START>O2 START>PAST2 START>WAIT1 START>YOU2 TALK>>D>>YOU TALK>>HEAR>>D
-12 TALK>HAVE1 TALK>WHEN TELL>>HIS>>D TELL>>US>>COND TELL>>YOUR>>D TELL>OBY1 TELL>START TELL>TALK THIRD>D US>>IT>>D
-12 US>CALL1 US>EVENT2 US>FUT2 US>SEND1 US>YOUR1 WAIT>>D>>YOUR WAIT>>YOUR>>TELL WAIT>TELL1 WE>>ASK>>HEAR WE>>D>>AWAY
-12 WE>>FUT>>PAST WE>>FUT>>YOU WE>>HEAR>>AWAY WE>>HEAR>>YOU WE>>HEAR>>YOUR WE>>NEG>>NEWS WE>>O>>D WE>>O>>WE
-12 WE>>SEND>>EVENT WE>>SEND>>NEWS WE>>TELL>>DECIDE WE>ASK2 WHEN>ASK1 WHEN>D2 WHEN>FUT WHEN>HE WHEN>YOUR2 YOU>>D>>HEAR
-12 YOU>>EVENT>>EVENT YOU>>FUT>>TALK YOU>>FUT>>YOUR YOU>>HEAR>>ASK YOU>>HEAR>>O YOU>>ORG>>D YOU>>PAST>>START
-12 YOU>>PAST>>WE YOU>>US>>YOUR YOU>>VAGUE>>O YOU>>YOUR>>CALL YOU>EVENT YOU>VAGUE1 YOU>WE1 YOUR>>AWAY>>D YOUR>COND1
-12 YOUR>EVENT YOUR>HE1 b:OBY c.deeinar c.defrage c.degenie c.deguelt c.dekommi c.deneun c.deseit c.desitze c.desprec
-12 c.detag c.deteam c.dewenn c.dewurde c.enalrea c.enare c.enaward c.enbored c.enbranc c.encaugh c.enchose c.encompa
-12 c.encv c.endestr c.enfisca c.enform c.enfull c.enfunde c.engiven c.engreat c.enhambu c.enheld c.enhouse c.enkeep
-12 c.enlimit c.enmaybe c.ennewsl c.enooo c.enopeni c.enosei c.enparke c.enpassw c.enpayme c.enpicke c.enplayi
-12 c.enprofi c.enrecep c.enrenew c.enreorg c.enretir c.enshutt c.enthese c.es: c.esabrim c.escerra c.escierr
-12 c.esclien c.esdispo c.esexame c.esofert c.esregre c.essuert c.esvalid c.frautre c.frcomme c.fressai c.frest
-12 c.frpour c.frserie c:ASK de<__einar de<__erwar de<__hat de<__kommi de<__link de<_damit de<_der de<_genie de<_wenn
-12 de=D__neun de=D_beden de=D_guelt de=D_keine de=D_sitze de=D_warte de=D_wiede debin__auf debuero_> dedann_!
-12 dedas_gespr dedass_ich deden__=D deder_arbei deder_link dedie__hat dedie__tagt dedie_einar dedie_kommi dedie_stell
-12 dedir__weil dedu__nachg deein_> deein_bissc deeinar__=D deeinar_dauer deentsc_der degenie_sie degespr_> degilt_=D
-12 deguelt_> dehast_> deich_=D deich__dir deich_wiede deihre__> deihre_entsc deim__=D dein__> deist__guelt
-12 dejeman_ander dekommi_tagt delaeuf__> delink__=D delink_ist denachg__> denachg_hast denicht_von deprobe__=D
-12 desollt_sie destell_ich deteam__> deueber__gespr deum_neun deuns_ihre deunser__=D deunter__> devertr_begin
-12 deweil_du dewir_erwar dewir_haben dewuerd_sie en!_! en!__> en9__a en9__for en9__the en:__have en<__adver
-12 en<__annou en<__budge en<__could en<__days en<__docum en<__does en<__free en<__luck en<__never en<__numbe en<__on
-12 en<__tell en<__was en<__went en<_book en<_call en<_congr en<_do en<_down en<_heads en<_maybe en<_off en<_ooo
-12 en<_payme en=D__can en=D__enjoy en=D__here en=D__home en=D__need en=D__read en=D__to en=D__withd en=D__would
-12 en=D_he en=D_newbo en=D_then en=D_work en=O__a en=O__am en=O__our en=O_if ena_diffe ena_littl ena_long ena_mount
-12 ena_numbe ena_pleas ena_thoug enacces__email enactua__and enafter__us enafter_for enafter_the enall__=O enall__are
-12 enall_of enam__of enam__on enam_actua enam_up enand__it enand__new enand__publi enand__start enand_back
-12 enand_nothi enand_shall enand_this enannou__resul enanoth_decis enappli__the enare__for enare__other enare_destr
-12 enare_shutt enas__told enat_=D enat__earli enat__pm enattac__=D enback__us enbe__> enbe__us enbe_bored enbe_revie
-12 enbegin__> enbegin__and enbehin_the encall__offic encall_close encan__answe encan__reach encan_you encance_>
-12 encandi_is enclimb_> encome_=D encomin__to encommi__conve encommi_met encommi_next encompl_> encongr_on
-12 enconve__=D encould__hold encould__me encurre__of encurre_out enday_=D endeadl_=D endecid__=O endecis__?
-12 endelet__so endesk_=D endestr_=D endestr__> endo__recei endo_it endocum__delet enearli_> enelse__> enfill_in
-12 enfirst__> enfor__> enfor__is enfor_playi enform_=D enforwa__seein enfree_> enfrom__more enfunde_=D enfunde__>
-12 enget_=D enget__know engets__=O engive__your engood_luck engot__to engot_back enhad__to enhad_hoped enhambu_=D
-12 enhambu__> enhave__recei enhave_anoth enhe__call enhe__he enhe__in enhe_climb enheads__she enheads_up
-12 enheari__three enheari_from enhim_=O enhirin__next enhirin_freez enhold__after enhoped_to enhow__you enhr_is
-12 eni__=O eni__actua eni__reply eni__up eni_could enif__could enif__works enin__> enin__field enin_hambu enincom_=O
-12 enincom__=D eninter__candi eninter_has eninter_other enis__here enis__the enis_compl enis_funde enis_withd
-12 enit__great enit__to enit__valid enknow__team enleave_back enlet_us enlonge__> enmade_my enmail__i enmail_when
-12 enmanag_=D enmaybe_=D enmaybe__> enme__you enme_your enmeet__team enmeets__and enmet__and enminds__=O enmr__=D
-12 enmr_osei enmy_=D enmy__takes enneeds_to ennew_strat ennewbo_> ennext_conve enno_=D enno_jobs ennot__it ennot__no
-12 ennot__on ennot_conta ennot_recru enof_the enoff__newbo enoffer_went enon_9 enon_us enonly__that enooo_=D enooo__>
-12 enopens_=D enour_next enour_resul enpayme__due enpayme_is enpaysl_=D enperio_=D enperio__> enperso_> enpick__your
-12 enplace_in enplace_to enplayi__us enplayi_for enpleas_hand enpleas_let enpost__=D enpost__funde enproba_is
-12 enpromi__let enpromi__write enpromi_to enpubli__selec enquest_=D enquest_=O enquest__the enrecei__lette enrecep_=D
-12 enrepla_takes enreply__your enreque_=D enresul_will enretir_=D enretir__> ens__a ens__is ens_a ens_all ens_full
-12 ens_not ens_offic ens_valid ensaid_he enscree_> enseein__=D enseein_you enshe__out enshift_are enshoul_consi
-12 enside__the ensite_> enslot_for enslow_=D enso__for enso__have enso__s ensomeb__=D ensomeb__we ensomeo_who
-12 ensorry__say ensorry_to enstrat__be enstrat_will entake__in entake_you entaken_=D entell__about enten_> enthat_i
-12 enthe__=D enthe__at enthe__desk enthe__if enthe__met enthe__moved enthe__runs enthe__scree enthe__strat
-12 enthe__went enthe__were enthe_attac enthe_colle enthe_field enthe_gover enthe_link enthe_onboa enthe_only
-12 enthe_posit enthe_techn enthe_year enthis_offer enthree__candi enthree_more enticke__> entime_and ento__> ento__if
-12 ento__you ento_anoth ento_recei ento_seein entold__candi entold_all entook__=D entrain__place entrain_takes
-12 entrial__=D entried__reach entried_to entrust__=D entry_=D entry__> entwo__=D enunabl_to enup__mount enup__s
-12 enup_she enup_your enwante__to enwante_you enwas_great enwe__call enwe__discu enwe__forwa enwe__inter enwe__it
-12 enwe__love enwe__no enwe__shutt enwe_delet enwe_move enwe_spoke enwent_out enwhat__would enwhen__have
-12 enwheth__could enwill__about enwill__revie enwill_discu enwill_inter enwindo__=D enwith_=D enwith_it enwithd_the
-12 enwork__=D enwork__> enwould__=D enwould__bored enwould__from enwriti__you enyear_=O enyou__call enyou__need
-12 enyou__playi enyou__send enyou_and enyou_expec enyou_go enyou_start enyour__on enyour_call enyour_first
-12 enyour_name es:__> es<__! es<__su es<_confi es<_estoy es<_respo es<_suert es<_tu es<_vuelv escierr_=D escierr__>
-12 esde_9 esde_no esde_vacac esdispo_=D esel__? esel_exame esla__> esle__el esno__de esofert__=D esprese_=D esque_nos
-12 esrecib_respu esse__> estarde_y esvalid_=D esvalid__> fr:__> fr<__=O fr<__entre fr<_pouve fr<_sans fr<_serie
-12 fr<_si fr=D_: frappel__? fravez_pas frbon__=D frclotu_des frcomme_=D frcomme__> frconge_=D frde__repon frde_nouve
-12 frdeux_ans frecrit__> frest__=D frferme__> frl_entre frla__a frn_avez frnotre_rende frpour_nous frpourr__appel
-12 frpubli_=D frquelq_un frrespo__> frserie__=D frun_=D frvotre_repon frvous__avez frvous_n how:BETW&SEND
-12 how:WITHIN&EVENT s.dehat s.deja s.dejeman s.en! s.enabroa s.enanoth s.enassum s.enautom s.enbook s.enbusin s.endo
-12 s.enform s.enhome s.eninvit s.enjoini s.enlapse s.enliter s.enlittl s.ennewbo s.enother s.ensomet s.entalk
-12 s.enwonde s.enwould s.esproce s.esvolve s.frenvoy s.frne s.fry
-11 ALL>>SEND>>D ALL>HAVE1 ALL>OWITHIN2 ALL>US1 ASK>>ASK>>YOUR ASK>>EVENT>>IT ASK>>HEAR>>COND ASK>>O>>D ASK>>WE>>YOUR
-11 ASK>>YOUR>>D ASK>>YOUR>>SEND ASK>AWAY1 ASK>ORG2 ASK>START2 AWAY>>D>>COND AWAY>>D>>IT AWAY>>FUT>>D AWAY>IT2
-11 AWAY>ORG AWAY>START AWAY>WAIT AWAY>YOUR1 AWAY>YOUR2 CALL>>D>>IT CALL>>TELL>>YOU CALL>>WE>>D CALL>>YOUR>>ORG
-11 CALL>OIN1 CALL>START2 CALL>TELL COND>ASK1 COND>DECIDE2 COND>HEAR2 COND>ORG1 COND>WAIT2 D>>ALL>>US D>>ASK>>YOUR
-11 D>>COND>>O D>>FUT>>PAST D>>IT>>HAVE D>>ORG>>HAVE D>>OUR>>PAST D>>PAST>>TALK D>>START>>WE D>>TALK>>ALL D>>TELL>>IT
-11 D>>VAGUE>>YOUR D>>WAIT>>ASK D>>WHEN>>O D>OBY1 D>OUNTIL2 DECIDE>>O>>D DECIDE>ASK1 DOC>>D>>O DOC>>WAIT>>D
-11 DOC>>WE>>SEND DOC>ASK1 DOC>IT2 DOC>OFROM1 DOC>US1 DOC>YOUR EVENT>>PAST>>D EVENT>ALL1 EVENT>HE1 FUT>>ASK>>NEWS
-11 FUT>>ASK>>YOUR FUT>>AWAY>>O FUT>>D>>START FUT>>D>>VAGUE FUT>>FUT>>YOU FUT>>HE>>D FUT>>HEAR>>YOU FUT>>NEG>>DECIDE
-11 FUT>>NEG>>IT FUT>>NEG>>NEWS FUT>>SEND>>TALK FUT>>TELL>>CALL FUT>>TELL>>O FUT>>THIRD>>D FUT>>US>>O FUT>>YOU>>TALK
-11 FUT>>YOUR>>TELL FUT>OBEF1 FUT>OFROM2 FUT>THIRD FUT>YOUR HAVE>>HAVE>>FUT HAVE>>O>>WE HAVE>ALL2 HAVE>NEG1 HAVE>ORG1
-11 HAVE>PAST1 HAVE>WHEN2 HAVE>YOUR1 HE>>D>>WE HE>>EVENT>>PAST HE>>FUT>>CALL HE>>START>>START HEAR>>ASK>>OUR
-11 HEAR>>D>>DECIDE HEAR>>NEG>>HAVE HEAR>>NEWS>>O HEAR>>START>>O HEAR>YOU IT>>DOC>>START IT>>HAVE>>O IT>>START>>D
-11 IT>>TALK>>D IT>>WE>>PAST IT>>WHEN>>NEWS IT>HAVE IT>OON IT>SURE NEG>>CALL>>D NEG>>D>>NEG NEG>>FUT>>WAIT NEG>>US>>D
-11 NEG>>YOU>>O NEG>HE NEG>OBY2 NEG>OFROM1 NEG>TALK1 NEWS>>D>>HE NEWS>>IT>>YOU NEWS>>O>>CALL NEWS>>YOUR>>TALK NEWS>HE1
-11 NEWS>OUR1 NEWS>THIRD1 O>>D>>EVENT O>>HEAR>>D O>>IT>>DECIDE O>>WE>>O O>PAST2 OBEF>FUT2 OBEF>HEAR OON>COND
-11 ORG>>ASK>>HEAR ORG>>D>>AWAY ORG>>D>>DECIDE ORG>>FUT>>AWAY ORG>>HAVE>>DECIDE ORG>>WE>>PAST ORG>>YOU>>D ORG>NEG
-11 ORG>US2 OUNTIL>DECIDE1 OUNTIL>NEG1 OUNTIL>NEWS2 OUNTIL>WE2 OUR>>AWAY>>O OUR>AWAY1 OUR>OFROM PAST>>COND>>WE
-11 PAST>>D>>WHEN PAST>>D>>YOU PAST>>HEAR>>D PAST>>SEND>>NEWS PAST>>US>>D PAST>EVENT1 PAST>HAVE2 PAST>NEWS2 PAST>TELL
-11 PAST>TELL1 SEND>>WHEN>>YOU SEND>AWAY1 SEND>TALK2 SEND>WE2 START>>D>>SEND START>>ORG>>D START>>START>>D START>AWAY1
-11 START>DECIDE1 START>DECIDE2 START>HAVE2 START>HEAR1 START>HEAR2 START>START START>TALK SURE>ORG2 TALK>>D>>FUT
-11 TALK>>TALK>>D TALK>CALL1 TALK>OBY2 TALK>OUR2 TELL>>ASK>>D TELL>>D>>YOUR TELL>>IT>>O TELL>>THIRD>>D TELL>>YOU>>US
-11 TELL>THIRD TELL>US THIRD>>D>>FUT US>>D>>CALL US>>D>>WE US>>HEAR>>COND US>IT2 US>WE1 VAGUE>>YOUR>>TELL VAGUE>YOUR
-11 WAIT>>YOUR>>TALK WAIT>AWAY1 WAIT>START2 WE>>AWAY>>FUT WE>>AWAY>>OUR WE>>D>>EVENT WE>>D>>YOU WE>>FUT>>TALK
-11 WE>>NEG>>DOC WE>>OUR>>EVENT WE>>YOUR>>NEWS WE>EVENT1 WE>SURE2 WE>US2 WHEN>>O>>SURE WHEN>>YOU>>FUT WHEN>WHEN
-11 YOU>>FUT>>ALL YOU>>HE>>D YOU>>HEAR>>EVENT YOU>>HEAR>>FUT YOU>>HEAR>>HAVE YOU>>HEAR>>SEND YOU>>NEG>>PAST
-11 YOU>>NEWS>>D YOU>>O>>NEWS YOU>>ORG>>YOU YOU>>PAST>>FUT YOU>>PAST>>O YOU>>TALK>>ORG YOU>>TALK>>WHEN YOU>>WE>>ASK
-11 YOU>ASK2 YOU>AWAY2 YOU>EVENT2 YOU>O YOU>OBEF1 YOU>TALK1 YOUR>>DECIDE>>D YOUR>>DOC>>ASK YOUR>>EVENT>>D YOUR>ALL1
-11 YOUR>ASK2 YOUR>HAVE YOUR>HE YOUR>START1 YOUR>TALK YOUR>US2 YOUR>WE2 YOUR>WHEN a:ASK a:D bias c.de? c.deals c.deam
-11 c.debespr c.debissc c.deempfa c.degehoe c.dehaett c.dehierm c.deinter c.dekonto c.depasst c.deschre c.dezuges
-11 c.enacces c.enalso c.enatten c.enb c.enbar c.enbehin c.enbook c.encar c.enchine c.enconfe c.encusto c.endesk
-11 c.endirec c.enearli c.enelse c.enfee c.enfelt c.enfirst c.enfour c.enfumig c.engover c.engradu c.enhereb c.eninste
-11 c.enits c.enjump c.enkept c.enlet c.enlong c.enmoves c.ennda c.ennice c.ennine c.enpark c.enpoint c.enraj
-11 c.enre-ad c.enreadi c.enreads c.enrecor c.enrefun c.enremai c.enrepor c.enresur c.enretai c.enscree c.ensix
-11 c.ensoon c.ensprea c.entakin c.enteach c.enterm c.entold c.entrip c.enwebsi c.enwing c.enworks c.enwriti c.esabrir
-11 c.esbien c.escaduc c.escarta c.eshabla c.esincor c.esla c.esnuevo c.esofici c.espiens c.esplaza c.esprueb c.esque
-11 c.esrecep c.essolic c.estres c.esvence c.esvenir c.fr=O c.fravons c.frchacu c.frconvi c.frelect c.fremplo c.frfait
-11 c.frmatin c.frmontr c.frneuf c.frquelq c.frrecev c.frsuis c:D c:OBY de<__errei de<__hatte de<__kann de<__konto
-11 de<_passt de<_sagen de=D__> de=D__bissc de=D__den de=D__hoere de=D__uhr de=D_ein de=D_genau de=D_stell de=O__das
-11 de=O__frau deabges_> deander__> deander_bewer deangeb__=D deangeb_gilt dearbei__der dearbei_waere deauch__>
-11 deauf_kur debesta__den debesta_sie debewer_endet debin__im debissc__bitte debitte_besta dedas__wird dedas_konto
-11 dedass_sie dedaten_=D dedauer_=D dedie__endet dedie_ander dedie_reise deein__gedul deerrei__=D defrohe__>
-11 defuell__das defuell_sie degedul__! degedul_bitte degenau_=O degilt__> dehaben__einer dehaben__ihnen dehat__=D
-11 deihnen_gesch deihr__> deihre__bitte deihre_bewer deihre_zeugn dekoenn__mir dekonto__=D dekonto_wird delaeuf__=D
-11 delaeuf_noch delasse_sie deleite__> denach_> depasst__=D deschoe_=O deseit_=D desende_wir desie__ihre desie__keine
-11 desie__mich desie__termi desie_errei deueber_das deuns__=D deuns_auf deunser_angeb deunter_sende devon_9
-11 dewenn_sie dewie_bespr dewir__gesch dewir__ihre dewir_ihre dewir_sind dewird__geloe en9__m en9__was en9_a
-11 en9_novem en9_so en9_work en<__custo en<__data en<__discu en<__fee en<__happy en<__hire en<__libra en<__look
-11 en<__must en<__onboa en<__our en<__perio en<__perso en<__proba en<__quest en<__regre en<__stand en<__sugge
-11 en<__task en<__test en<__this en<__wante en<__when en<__wrote en<_are en<_email en<_here en<_inter en<_invoi
-11 en<_notic en<_on en<_outco en<_sara en<_when en<_you en=D__candi en=D__four en=D__has en=D__hereb en=D__my
-11 en=D__nine en=D__panel en=D__so en=D__teach en=D__there en=D__with en=D__your en=D_back en=D_becau en=D_do
-11 en=D_here en=D_it en=D_our en=D_was en=O__come en=O__mail en=O_back en=O_calls en=O_offic en=O_than en=O_the
-11 ena__contr ena__note ena_lovel ena_m ena_peace ena_perma enable__wait enabout__role enabout_your enaccou_=D
-11 enactua_=O enadver__in enadver__post enagain_=D enall__us enall_right enalway_=D enalway__for enam_=D enam_here
-11 enan_old enand__were enand_am enand_ellen enand_is enanna__she enannua__=D enannua__and enanoth_candi
-11 enanswe__pleas enappli_close enappoi_> enare__at enare__hirin enare_held enare_in enare_looki enare_shut
-11 enare_slow enas_discu enasked_to enassum__are enassum_you enat_nine enattac_> enattac__invoi enattac_our
-11 enavail_=D enavail_for enaway__> enbar_=D enbar__i enbe__behin enbe__call enbe__medic enbe__raj enbe__soon
-11 enbe_free enbe_fumig enbe_put enbe_refun enbe_resur enbe_speak enbe_submi enbe_you enbecau__panel enbeen__for
-11 enbeen_moved enbeen_selec enbehin__bar enbirth__> enboile__s enboile_man enbook__slot enbudge__> enbusin_trip
-11 enbut__=O enbut_we encalen__for encall__will encall_anna encan__becau encan__decid encan__do encan__put
-11 encandi__were encar__will encar_park encentr__=D encheck__> enchine_=D encitie_> enclose__offic enclosi__is
-11 encome_in enconfi__you enconfi_that enconfl__inter enconfl_of enconsi__appli enconsi_of encontr__alway enconve_=D
-11 enconve_> encould__=D encould__be encould__call encould__fill encould__send enday__be enday__is enday_here
-11 enday_would endo__get endo__need endo__the endo_becau endoes_your endrop_me enellen_> enelse_and enemail_me
-11 enenoug_for enfee__be enfee_will enfeedb__a enfeedb_twice enfile__=D enfile_for enfinal__with enfind__our
-11 enfind_attac enfishi__=D enfishi_back enfor_=D enfor_=O enfor__as enfor__birth enfor__long enfor__post enfor__s
-11 enfor__techn enfor__time enfor__who enfor_teach enfor_this enfour_> enfrom_all enfumig_=D enfumig__> enfurth_to
-11 enget__for enget__perma enget_to engive__9 engive__twice engiven__the engo_on engone__back engood_? engrate__a
-11 engrate_for enhad_a enhad_been enhappe_=D enhas__=O enhas__moved enhave__an enhave__lovel enhave_hired
-11 enhave_reach enhave_sched enhave_signe enhead__=D enhear_about enheld_=D enheld__> enhere_! enhere__=D enhired_=D
-11 enhirin__> enhope_it enhospi__park enhospi_car enhow_many enhr__to eni__been eni__here eni__in eni__offer eni_am
-11 eni_saw enif__=D enif_this enin_> enin__=O enin__if enin_for enin_four enintak_begin enintak_for eninter__take
-11 eninter_you eninvit_> eninvit_you enis__! enis__all enis_alrea enis_alway enis_due enis_final enis_hereb enjob__=D
-11 enjoini_us enjump_on enkindl__=D enkindl_confi enlast__at enlast__here enlates__can enlates_i enlead__>
-11 enleast__=D enleast_the enleeds_> enlibra__be enlibra_will enlike__sched enlimit__> enlunar_=O enmade__the
-11 enmade_to enmails_> enmails__> enman_s enmanag_> enmanag__and enmatte__> enmay_reapp enme_: enme__and enme__one
-11 enme__would enme__your enme_have enmedic__=D enmedic_leave enmeet__at enmeeti__=D enmeeti_you enmeets__you
-11 enmessa__am enminut__prese enminut__you enminut_to enmore_than enmoved_=O enmy__=O enneed__signe enneeds__hear
-11 ennever__to ennext_intak ennine_> enno_> enno_hire enno_longe ennot__this ennot_hear ennote__i ennotic__is
-11 ennow__s ennow_it ennumbe__=D ennumbe__=O ennumbe_of enof__answe enof__candi enof__inter enof__surve enof__year
-11 enof_an enof_inter enoffer_: enoffer__a enoffer__to enoffer_made enoffer_the enoffic_=O enoffic_and enoffic_are
-11 enoffic_in enon__novem enon__your enon_all enon_call enon_medic enon_this enonboa_takes enonce__have enone__=O
-11 enone_thing enonly__> enonly_two enopen__noon enor__in enor_it enour_inter enour_invoi enour_phone enour_surve
-11 enpack_=O enpaid__the enpaid_at enpanel_meets enpanel_reads enpark__be enpark_will enperio_is enperma__>
-11 enperma_contr enphone__> enphone__are enping_me enplace__someo enplace__the enpleas_! enpleas__anna enpleas__back
-11 enpleas__send enpleas__this enpm__> enposit_is enpossi_? enpost_was enproce__of enproce_consi enraj__ellen
-11 enraj_and enreach__by enread_=D enreadi_mail enreads__> enreal_talk enrecei_our enrecru_for enrefun_=D enrefun__>
-11 enrepor__publi enrepor_is enresul__our enresur_=D enretur_> enretur_it enright__i enring__? enrole__=D enrole__two
-11 ens__last ens_my ens_schem ensalar__paid ensalar_are ensara__me ensara_told ensched__call ensched_a enschem__held
-11 enschem_are ensee__again ensend__> ensend__invit ensend_it ensent_you enshall__on enshift_> enshort_note
-11 enshoul__recei enshut_for enside_door ensign_=D ensign__> ensigna_> ensigne_nda ensince_we enslow__but enso__can
-11 enso_much enso_no ensoon__your ensoon_for ensorry__s enspeak_=D enstart__is ensuits__> entaken__> enteach_>
-11 entechn__> entell_them enten__=D enthat__s enthat_it enthat_our enthe__? enthe__attac enthe__candi enthe__car
-11 enthe__cohor enthe__have enthe__intak enthe__no enthe__panel enthe__reads enthe_agenc enthe_fee enthe_libra
-11 enthe_merge enthe_repor enthe_role enthe_stand enthe_surve enthe_trial enthem_> enthen_=O enthing__slow
-11 enthing_are enthis__for enticke_=D entime__the ento_9 ento__new ento__other ento__somet ento__we ento_adver
-11 ento_invit ento_read ento_reapp ento_send ento_work entomas_we entoo_soon entook_place entrain__=D entrial__would
-11 entwo__> entwo__and enunfor__am enunfor_i enus__would envacan__=D envacan_close enwante__know enwas__by
-11 enwas__from enwas_taken enwe__anoth enwe__hired enwe__offer enwe__said enwe__shut enwe__want enwe_fille enwe_give
-11 enwe_only enwe_sent enwe_wrote enwelco__=O enwere_you enwhen__good enwhen_is enwhich_=D enwhich_is enwho__be
-11 enwill__at enwill__fumig enwill__place enwill__refun enwill__resur enwill__retur enwill__speak enwill_assum
-11 enwish_it enwith__acces enwith_raj enwitho_the enwonde__you enwork_from enwould__let enwould_know enwould_said
-11 enwould_send enwould_want enwrote_to enyear_=D enyear__and enyears_=D enyears__> enyou_9 enyou__=D enyou__=O
-11 enyou__give enyou__minut enyou__signe enyou__telep enyou__work enyou_appli enyou_behin enyou_call enyou_fill
-11 enyou_free enyou_may enyou_want enyou_wante enyou_wish enyour__? enyour_birth enyour_detai enyour_inter
-11 enyour_lapto es9__recep es9_a es<__confi es<__enlac es<__me es<__nuest es<__volve es<_felic es<_hemos es<_neces
-11 es<_piens es<_un es=D_o esa_otro esal__> esal_equip escaduc_=D escaduc__> escarta_=D escarta__? escerra_el
-11 escerra_por esconoc__equip esconoc_al escontr__=D esdesca_> esel__caduc esen__> esen__el esen_recep esenlac__=D
-11 esenlac_caduc eses_festi esestar__vacac esestar_de esfelic__y esinscr__=D esle_escri eslos_=O esno_me esnuest__=D
-11 esnuest_carta esnuest_ofici esofert_vence espiens_=D espiens__> espor_favor espuede_=D espuede__? espuede__a
-11 espuede_volve esque__prese esrecep_> esrecib__carta esreuni_de este_esper estendr_=D estu_cv esy_prosp fr9__9
-11 fr<__! fr<__burea fr<__courr fr<__prese fr<__stage fr<__suis fr<_chacu fr<_le fr<_nos fr<_rappe fr=D__neuf fr=D_la
-11 fr=D_matin fra__> fra_neuf fra_nouve frappel__a frau__=D fravez__de frbesoi_de frbon__et frburea_> frburea__ferme
-11 frconge__> frcontr__effet frcontr_prend frcontr_signe frde__elect frde_votre frdispo_=D frdonc_plus frelect__publi
-11 frelect_sera frequip_> fret__! frhesit__a frhesit_pas frheure_de fril__reuni fril_se frje__absen frl__se frl__sera
-11 frl_elect frle__prend frle__signe frle_resul frle_stage frles__> frles_burea frlieu_=D frmatin_> frmontr__burea
-11 frmontr_les frn_hesit frneuf__> frneuf_heure frnos_burea frnous__=D frnous__montr froffre__valab frpas_=D
-11 frpas__nouve frpas_a frpour__entre frpubli__> frrappe__matin frrenco__equip frrenco_l frreste__=D frresul__l
-11 frresul_de frreuni__nouve frreuni_a frsaure__=O frsera_publi frsi__n frsi_vous frsont__=D frsuis__=D frsuis_absen
-11 frtout_=O frtout__=D frvotre_inter frvotre_prese frvous__les frvous_avez frvous_etes frvous_montr frvous_renco
-11 how:BY&EVENT how:ON&ASK p:EVENT s.de! s.debleib s.deguten s.dekur s.delaeuf s.denach s.deschoe s.deschri s.deuns
-11 s.dewar s.enat s.enbe s.enboard s.enclosi s.endurin s.enellen s.enentra s.enforge s.enfound s.enit s.enkindl
-11 s.enknown s.enlike s.enlunar s.enmilan s.enmobil s.ennote s.ennovem s.enof s.enpack s.enpensi s.enperma s.enpm
-11 s.enposit s.ensara s.ensaw s.ensee s.enshe s.ensilen s.enthan s.enticke s.enuploa s.enurgen s.enwhene s.enwhy
-11 s.enwriti s.enyou s.esdesca s.esofert s.espresu s.esprosp s.esya s.fr? s.fradres s.frl
-10 ALL>>FUT>>WAIT ALL>>O>>D ALL>>ORG>>SEND ALL>>PAST>>IT ALL>>TALK>>PAST ALL>ASK2 ALL>AWAY2 ALL>NEG ALL>START1
-10 ASK>>CALL>>D ASK>>CALL>>YOU ASK>>D>>US ASK>>D>>YOUR ASK>>HAVE>>HAVE ASK>>HE>>D ASK>>NEG>>CALL ASK>>NEG>>TELL
-10 ASK>>WAIT>>IT ASK>>WAIT>>YOUR ASK>>YOU>>DOC ASK>>YOUR>>O ASK>>YOUR>>THIRD ASK>CALL ASK>HAVE ASK>THIRD1
-10 AWAY>>D>>ASK AWAY>>D>>CALL AWAY>>D>>DECIDE AWAY>NEG2 AWAY>OUNTIL1 AWAY>VAGUE1 CALL>>O>>WE CALL>>YOU>>HEAR
-10 CALL>ASK1 CALL>OFROM1 CALL>PAST1 COND>>ALL>>ORG COND>>WE>>D COND>>YOU>>ASK COND>>YOU>>FUT COND>WAIT D>>ALL>>AWAY
-10 D>>ALL>>PAST D>>ALL>>YOU D>>ASK>>SEND D>>ASK>>WAIT D>>COND>>WE D>>DECIDE>>HEAR D>>FUT>>YOUR D>>NEG>>DECIDE
-10 D>>NEG>>US D>>O>>IT D>>O>>TALK D>>OUR>>TALK D>>START>>NEG D>HIS2 D>OON D>SURE2 D>THIRD1 D>WAIT2 D>WE
-10 DECIDE>>D>>ORG DECIDE>>YOU>>D DECIDE>NEG DECIDE>OON2 DECIDE>ORG1 DECIDE>US1 DOC>>FUT>>COND DOC>>TELL>>D DOC>ASK2
-10 EVENT>>AWAY>>D EVENT>>CALL>>O EVENT>>D>>HE EVENT>>O>>EVENT EVENT>ALL EVENT>ASK1 EVENT>NEG EVENT>SEND1 EVENT>TALK1
-10 EVENT>YOUR2 FUT>>ASK>>IT FUT>>D>>COND FUT>>D>>OUR FUT>>DECIDE>>YOU FUT>>EVENT>>ORG FUT>>HEAR>>WAIT FUT>>NEG>>ASK
-10 FUT>>NEG>>DOC FUT>>NEG>>START FUT>>NEG>>WAIT FUT>>NEG>>WHEN FUT>>NEWS>>ORG FUT>>O>>WHEN FUT>>SEND>>D
-10 FUT>>WAIT>>START FUT>>YOU>>ORG FUT>OON1 FUT>TALK1 FUT>WHEN HAVE>>AWAY>>D HAVE>>PAST>>US HAVE>HEAR HAVE>US1
-10 HE>>ASK>>HE HE>>FUT>>AWAY HE>>ORG>>WE HE>>START>>HE HE>FUT HE>TALK1 HEAR>>COND>>WE HEAR>>D>>FUT HEAR>>IT>>O
-10 HEAR>>NEG>>PAST HEAR>>O>>WHEN HEAR>>US>>IT HEAR>>WE>>ALL HEAR>>YOUR>>DECIDE HEAR>ALL1 HEAR>OUNTIL2 HEAR>START2
-10 HIS>AWAY IT>>ALL>>D IT>>D>>ALL IT>>D>>DOC IT>>D>>ORG IT>>DOC>>FUT IT>>IT>>NEG IT>>OUR>>ORG IT>>START>>SEND
-10 IT>>WHEN>>HE IT>>YOU>>START IT>>YOU>>TELL IT>ASK IT>ASK2 IT>HAVE2 IT>HE1 IT>OFROM2 IT>YOU2 IT>YOUR2 NEG>>COND>>HE
-10 NEG>>DOC>>YOU NEG>>FUT>>DECIDE NEG>>NEG>>D NEG>>O>>WE NEG>>START>>O NEG>>WE>>D NEG>>WHEN>>WHEN NEG>AWAY NEG>OBEF
-10 NEG>OON NEG>YOUR1 NEWS>>HEAR>>DECIDE NEWS>>OUR>>EVENT NEWS>>YOUR>>CALL NEWS>O NEWS>TALK2 O>>CALL>>D O>>D>>WHEN
-10 O>>EVENT>>CALL O>>FUT>>NEG O>>NEG>>D O>OON1 O>SURE O>TELL2 O>WHEN1 O>YOUR2 OBEF>O1 OBEF>OON1 OBY>CALL1 OBY>SURE
-10 OBY>WHEN1 OON>EVENT ORG>>HEAR>>YOU ORG>>WAIT>>D ORG>>WAIT>>EVENT ORG>>WAIT>>IT ORG>>YOU>>HEAR ORG>ASK1 ORG>WAIT
-10 OUR>>ALL>>TALK OUR>>D>>TELL OUR>>O>>O OUR>>PAST>>HE OUR>>TALK>>HAVE OUR>>YOUR>>PAST OUR>O2 OUR>THIRD
-10 PAST>>D>>EVENT PAST>>FUT>>CALL PAST>>FUT>>TELL PAST>>HE>>FUT PAST>>HEAR>>TELL PAST>>NEG>>PAST PAST>>TALK>>D
-10 PAST>>TALK>>YOU PAST>>YOU>>CALL PAST>>YOU>>HEAR PAST>O2 PAST>OON2 PAST>OUR PAST>TALK SEND>>D>>NEG
-10 SEND>>NEWS>>EVENT SEND>ASK SEND>HAVE1 START>>HE>>D START>>WAIT>>ALL START>ALL2 START>DOC START>FUT START>FUT1
-10 START>HE START>NEG1 START>OBY START>TALK1 START>WHEN TALK>>ALL>>O TALK>>D>>DOC TALK>>HAVE>>AWAY TALK>>NEWS>>CALL
-10 TALK>>PAST>>AWAY TALK>>WHEN>>D TALK>AWAY2 TELL>>FUT>>SEND TELL>>OUR>>TELL TELL>>SEND>>IT TELL>>TELL>>TELL
-10 TELL>>TELL>>US TELL>>WE>>D TELL>>YOU>>SEND TELL>CALL TELL>OIN1 TELL>OUR2 US>>COND>>YOU US>>D>>HE US>>D>>YOU
-10 US>>HEAR>>IT US>>HIS>>NEWS US>>YOUR>>D US>COND2 US>OBEF US>OWITHIN US>PAST VAGUE>DECIDE1 VAGUE>TALK1
-10 WAIT>>EVENT>>D WAIT>>IT>>WHEN WAIT>HE WE>>D>>O WE>>D>>TELL WE>>HE>>D WE>>NEG>>EVENT WE>>NEWS>>CALL WE>>O>>FUT
-10 WE>>TALK>>NEG WE>>YOUR>>D WE>ALL WE>DOC1 WE>O WE>OFROM1 WE>OIN WE>PAST2 WHEN>>IT>>FUT WHEN>>WHEN>>IT WHEN>>YOU>>D
-10 WHEN>>YOU>>PAST WHEN>O WHEN>START YOU>>ASK>>WE YOU>>AWAY>>D YOU>>D>>ALL YOU>>D>>ASK YOU>>D>>WHEN YOU>>HEAR>>DECIDE
-10 YOU>>O>>START YOU>>O>>YOU YOU>>PAST>>COND YOU>>PAST>>HAVE YOU>>START>>O YOU>>TALK>>US YOU>>TELL>>HE YOU>>WE>>AWAY
-10 YOU>D2 YOUR>>CALL>>D YOUR>>HAVE>>HAVE YOUR>>O>>D YOUR>ASK YOUR>HEAR YOUR>OBY YOUR>OUR1 YOUR>PAST YOUR>TALK2
-10 a:THIRD b:WE c.deanneh c.deausge c.debei c.debetra c.dedanke c.deein c.deersta c.degeld c.degerne c.degleic
-10 c.degluec c.deimmer c.dekuend c.delangw c.delerne c.demal c.deonlin c.deschaf c.deweg c.enabsen c.enagree
-10 c.enairpo c.enall c.enappea c.enbank c.enberli c.enboth c.encard c.enceleb c.enchanc c.encoffe c.encounc c.encousi
-10 c.endata c.endelet c.endenma c.endolor c.endutie c.enexecu c.enfire c.engave c.engreet c.enholdi c.enif c.enless
-10 c.enlisbo c.enlonge c.enlot c.enmerge c.enmuch c.enonlin c.enonly c.enowes c.enpass c.enpassp c.enpatag c.enpausi
-10 c.enplaye c.enprovi c.enrecal c.enrepos c.enresum c.ensaw c.enschol c.enschoo c.ensettl c.enseven c.ensha c.enshow
-10 c.enshut c.enskiin c.enslowe c.ensport c.enstood c.ensuits c.ensuppl c.entalki c.entech c.enthrou c.entrans
-10 c.envacat c.enwant c.enweddi c.enwhich c.esampli c.escontr c.esdocum c.esdos c.esempez c.esensen c.esequip c.esese
-10 c.esfesti c.esfirma c.esfuera c.esimpos c.esinten c.esllevo c.eslocal c.esmedio c.esmover c.esnadie c.esotra
-10 c.espodem c.esprosp c.esqueri c.essabad c.essubsa c.essuele c.estraba c.esviene c.fraimer c.frbudge c.frce c.frcet
-10 c.frchanc c.frchant c.frdispo c.frforma c.frlibre c.frn c.frpense c.frpostu c.frpourr c.frrende c.frrendr
-10 c.frtenio c.frtrava c.frvacan c:AWAY c:COND de<__arbei de<__besta de<__geld de<__gilt de<__gluec de<__inter
-10 de<__kuend de<__lerne de<__nicht de<__reise de<_fuer de<_hierm de<_sag de<_sollt de=D_? de=D__antwo de=D__betri
-10 de=D__nachr de=D__nicht de=D_anneh de=D_aus de=D_gleic de=D_ihre de=D_onlin de=D_schaf de=D_weg de=O__an
-10 de=O__besti de=O_aber de=O_und deangeb__wir deangeb_koenn deanneh_> deantwo_ich deauch_=D deauf_=D deauf__>
-10 deauf__versc deauf_ihr deaus_? deaus__> deausge_> debei__kern debei_frau debetri_> debitte__besch debitte_melde
-10 debitte_rufen debuero__antwo dedann__freue dedann_wir dedas__fuer dedas__koenn dedas_bei dedas_geld deden__ueber
-10 deden_tag deder_ander dedie__! dedie__betra dedie__dauer dedie__ersta dedie__geht dedie_kuend deeinla_fuer
-10 deeinst__=D deersta__=D deersta_wir definde_=D defrau__> defreue__! defreue__von defuer__gleic defuer__tag
-10 degehoe_haben degeht_=D degeht__onlin degeld__den degeld_fuer degenie__die degern__bei degern__wiede degesch_moech
-10 degespr_von degleic_zu degluec__der degluec_bei dehaben__sie dehaett__=D deherr__> dehierm__wir deich_>
-10 deich_schic deihnen__einla deihnen_noch deihnen_sprec deihre_unter deim_buero dein_elter deinter__=D deinter_noch
-10 deist_betri deist_nicht dekeine_nachr dekenne_> dekern_> dekoenn__uns dekoenn__unser dekuend_betra delasse__sich
-10 demehr_=O demit__sprec demoech__mit denicht__=O denicht__buero denicht_an denochm__> depasst_ihnen depruef__!
-10 dereise__wir dereise_ersta derueck_bitte desag__=D desag_bitte deschic__die desich__zeit desie__anneh desie__bei
-10 desie__nicht desie_auch desie_die desie_gern desprec_> destehe_ich destell__niema detag_ueber deteile__uns
-10 deteile_sie deueber__dir deueber_ich deuhr__> deund__stehe deuns__ihnen deuns__um deuns_von deunser__moech
-10 deunser__von deunter__wir deversc_? deversc__> deviel_gluec devon__auf dewaere__rueck deweg__=O dewiede__buero
-10 dewiede_im dewir__fuer dewir__gespr dewir__mit dewir_inter dezu_hoere dezurue_=O en9_? en9__easte en9__other
-10 en9__with en9_am en9_works en:_first en:_sam en<__agenc en<__anoth en<__backg en<__birth en<__chapl en<__compl
-10 en<__cousi en<__depar en<__emplo en<__found en<__gave en<__i en<__indic en<__link en<__long en<__many en<__of
-10 en<__owes en<__propo en<__requi en<__retir en<__schol en<__start en<__super en<__talki en<__train en<__vice-
-10 en<_annua en<_as en<_does en<_dolor en<_due en<_follo en<_from en<_pausi en<_robin en<_start en<_trave en<_was
-10 en=D_=O en=D_? en=D__about en=D__came en=D__day en=D__dinne en=D__fear en=D__goes en=D__leave en=D__our en=D__pass
-10 en=D__perso en=D__see en=D__sport en=D__up en=D_comin en=D_expec en=D_greet en=D_lasts en=D_look en=D_must
-10 en=D_only en=D_shift en=D_than en=D_there en=D_unles en=D_would en=O__can en=O__first en=O__ring en=O_from
-10 en=O_party ena__holid ena__perio ena__slowe ena__start ena__that ena_coffe ena_lot ena_merry ena_new ena_phone
-10 ena_sunbu ena_think enabout__offer enaccep__> enaccep__writi enaccep_in enadver_appea enafter__inter enafter_your
-10 enagain__but enagree__we enairpo_=D enairpo__eveni enall__inter enallow__> enaltog__expec enaltog_so enam__a
-10 enam__altog enam__and enam__not enam_absen enan__of enan_hour enand__am enand__cofou enand__could enand__has
-10 enand__on enand__reply enand__role enand__us enand_mail enand_recon enand_she enand_short enand_two enand_with
-10 enanna__> enannua__back enannua_repor enanoth__come enanoth_appli enanoth_meeti enanoth_role enanswe_after
-10 enanswe_lette enany__you enappea__the enappea_in enappli_are enappli_deadl enappli_perio enare__going enare__recru
-10 enare__takin enare_open enare_payab enare_sorry enas__can enas__no enas_i enas_the enask_=D enask_him enasked__we
-10 enasked_me enasked_wheth enassig_> enat__=O enat__airpo enat__for enat__the enat__works enaward_=D enaward__>
-10 enaway_for enback__pleas enbe__at enbe__holid enbe__with enbe_award enbe_given enbe_glad enbe_happy enbe_held
-10 enbe_here enbe_limit enbe_re-ad enbe_read enbe_repea enbe_repos enbecau__the enbecau_of enbeen__on enbeen_exten
-10 enbegin_=O enbirth__=D enbirth_for enboth__it enbring__decis enbudge_which encall__i encall__morni encalli__twice
-10 encan__=O encan__made encan__that encan_confi encance_the encandi__chose encandi__expec encarri__=D encarri_out
-10 encentr__lasts encerti_=O encerti__> enchapl__on enchapl_is enchose_> enchose__sends enchose_anoth enchose_hr
-10 enclien__its enclien__to enclien_moved enclien_wants enclose_=O enclose_> enclose_witho encofou_> encolle__every
-10 encolle_read encome_! encome__and encome_first encome_up encomin__every encompa_> encompl__assig encould__say
-10 encould_call encousi__looki encousi_is encto_> encv_=D endated_=D endays_=D endays__> endeadl__> endeadl__been
-10 endeadl__quest endeadl_has endecid__exten endecid_on endecis_can endecis_on endelet_=D endelet_> endetai_=D
-10 endid__get endinne__me endinne_with endo__! endo__=D endo__conta endo__hire endo__revie endo_a endo_come endo_our
-10 endocum_=D endocum_for endoes_=D endoes__permi endoes__work endolor__me endolor_owes endutie_=D endutie__>
-10 enduty__> eneaste_> eneight_> enelaps__is enelaps_that enemplo__be enemplo_would enenjoy__> enenjoy_it enevery__a
-10 enevery__indep enevery__it enevery_enjoy enevery_goes enevery_test enexam_=D enexam__> enexpec__take enexten_=D
-10 enexten__> enexten__appli enexten_the enfear__i enfear_and enfirm__answe enfirm_will enfor__! enfor__lunar
-10 enfor__me enfor__posit enfor__refer enfor_being enfor_dinne enfor_inter enforgo__ask enforgo_to enfree__a
-10 enfree__for enfree_to enfrom_the enfront_desk engive__a engiven__job engiven_at englad__you englad_if
-10 engoes__littl engoes_a engoes_live engood__with engreet_> enhalf_days enhappy__> enhappy__jump enhappy_birth
-10 enhas__exten enhas__its enhas__me enhas__move enhave__done enhave__think enhave_alrea enhave_elaps enhave_left
-10 enhave_pushe enhe__be enheadq__be enheadq_will enhear__from enhelps_> enher_> enher_score enher_to enhere__the
-10 enhere__where enhere_in enhere_is enhere_s enhirin_=D enholid__so enholid_here enhome_> enhoped__get enhour_=D
-10 enhours_> enhow__s eni__absen eni__be eni__calli eni__left eni__pick eni__work eni_fear eni_only eni_retir
-10 eni_spoke enif__at enin__back enin__form enin__house enin_kerry enin_our enin_patag enin_which enindep__takes
-10 enindep_which enindic__in enindic_accep eninfor_the eninter__carri eninter__us eninter_will eninvit__to
-10 eninvoi__payab eninvoi_are enis__answe enis__cance enis__do enis__else enis__publi enis__retre enis__week
-10 enis_chose enis_expec enis_looki enis_split enis_sport enis_unatt enissue__you enissue_to enit__? enit__all
-10 enit__someo enit_all enits_deadl enjob__> enjobs__> enjoini__=O enjump__a enjust__on enkeep__cv enkeep_it
-10 enkerry_back enkindl__accep enkindl_indic enkit_=O enknow__to enknow_the enlasts__day enlasts_all enleave__year
-10 enleave_a enleave_from enleft__my enleft_for enleft_the enlet__give enlet__go enlet__stay enlet_the enlette__?
-10 enlette__valid enletti_me enlicen__the enlimit_=D enlisbo_=D enlittl__with enlittl_slowe enlong_=D enlong__your
-10 enlong_s enlooki_=D enlooki__> enlovel_=D enluck_with enlunar__and enmade__we enmail__be enmanag__split enmay__you
-10 enmay_conta enme__score enme__that enme_about enme_if enme_you enmeeti_> enmerge_=D enmerge__so enmessa__have
-10 enmobil_> enmorni_? enmove_: enmove_=D enmove__sam enmoved__deadl enmoved_its enmoved_to enmoves_=D enmuch__comin
-10 enmuch_for enmy_cousi enname__the enneed__a enneed__certi enneed__decis enneed__here enneed_someb enneed_you
-10 ennew__goes ennew_branc ennew_websi ennext__begin ennext__start ennice__short ennice__to ennice_and ennice_talki
-10 enno_phone ennot__a ennot__award ennot__one ennot__repea ennot__when ennot_among ennot_cance ennot_hire
-10 ennot_offer ennot_read ennot_take ennot_takin ennothi__open ennothi_s ennotic_=D ennotic__> enof__> enof__other
-10 enof_leave enof_servi enof_stati enoff_> enoff_altog enoffer__is enoffer__lapse enoffer_a enoffer_which enoffic_=D
-10 enoffic__unatt enon__call enon__proce enon_holid enon_retre enone__is enone__that enonly__morni enonly_work
-10 enopen__us enopen_with enother__=O enother__can enother__will enother_firm enother_we enour_=O enour__all
-10 enour__party enour__repor enour__sleep enour__websi enour_annua enour_compa enour_conve enour_shop enout__stati
-10 enowes__her enowes_me enpanel_> enpanel__impre enpanel__see enpanel_was enparen_leave enpark_> enparty__=D
-10 enpatag_=D enpatag__answe enpausi__=D enpausi_every enpaysl__> enpermi_allow enpleas_compl enpleas_find
-10 enpleas_take enpleas_tell enpm_easte enpm_with enposit__=D enposit_of enpost__be enpost_will enprice__>
-10 enpromi__=D enpropo__date enpropo_start enpubli__annua enpubli__here enpubli_holid enpubli_our enpushe__whole
-10 enpushe_the enput__> enquest__=D enquest__> enquest_is enreach__=D enreach__my enreach_on enread__=D enread__test
-10 enrecon__> enrefer__your enrefer_to enremem_to enrepea__have enreply__> enreply__and enreply__my enreply_on
-10 enrepor_=D enrepor__anna enrepos_=D enrepos__> enrequi__be enrequi_will enresul__the enresum_duty enretre__will
-10 enretre_and enrole__up enrole_come enround__the enround__with enruns_=D ens__not ens__notic ens__only ens__that
-10 ens__thing ens__with ens_anoth ens_give ens_inter ens_on ens_stay ens_talk ens_your ensaid__the ensam__away
-10 ensam_is ensay__after ensay__have ensay_hi ensay_when enschol__not enschol_will enscore__> enseen__> ensend__test
-10 ensend_paysl ensend_this ensessi_> ensettl__i ensha__be ensha_not enshall__say enshall_we enshop__=D enshop_s
-10 enshop_sleep enshoul__role enshoul__take enshoul__wish enshoul_anoth enside_all ensigna_=D ensigna__> ensigne__=D
-10 enskiin__=D ensleep_=D ensleep__> enslot__=D enslowe__us enslowe_with enso__an enso__him enso__the enso_ask
-10 ensomet__> enspeak_at ensplit__s ensplit_there enspoke_=D ensport__> ensport_week enstart_dates enstati__be
-10 enstati_will enstay__touch enstay_in enstill__and enstood_=D enstood__> ensucce__is ensunbu_> entake__as
-10 entake__dutie entake_up entalk__about entalki__you entalki_to entask__not entask_shoul enteam_=D entest__=D
-10 entest__not entest__which entest_back entest_can entest_indep enthank__so enthat__=O enthat__inter enthat__is
-10 enthat__not enthat__start enthe__appea enthe__branc enthe__chef enthe__crew enthe__deadl enthe__direc enthe__expir
-10 enthe__lette enthe__perio enthe__want enthe__which enthe_annua enthe_branc enthe_chapl enthe_choir enthe_cofou
-10 enthe_confe enthe_depar enthe_emplo enthe_engag enthe_fire enthe_four enthe_front enthe_good enthe_house
-10 enthe_lunar enthe_old enthe_propo enthe_schol enthe_slide enthe_super enthe_task enthe_test enthe_vice-
-10 enthen__compa enthere__anoth enthey__pushe enthey__you enthing__forgo enthing_stood enthink_=D enthink__>
-10 enthink_it enthis__will enthis_requi enthis_works ento__as ento__first ento__meeti ento_anna ento_campu ento_jump
-10 ento_park ento_start ento_the entoo_> entook_that entouch__recon entouch_and entrans_=D entrave__patag entrave_in
-10 entried__you entried_calli entrip_=D enunatt__and enunsuc_candi enup_dutie enuse_the envice-__offic envice-_s
-10 enview_of enwants__hear enwas__yes enwas_a enwas_impre enwas_not enwe__paysl enwe__promi enwe__sorry enwe_both
-10 enwe_compa enwe_say enwe_send enwebsi__live enwebsi_goes enweddi_=D enweek_=D enwere__out enwere_carri enwere_told
-10 enwhen__that enwhen_after enwhere__park enwhere__stood enwhere_to enwheth__suits enwhich_takes enwhich_was
-10 enwho__=D enwhole__=D enwhole_thing enwill__given enwill__held enwill__lette enwill__re-ad enwill__read
-10 enwill__repos enwill__settl enwill__your enwill_lapse enwill_read enwish_to enwith__exam enwith__famil
-10 enwith__greet enwith__sunbu enwonde_if enwork_=D enwork__and enwork_morni enworks__we enworks__you enworks_for
-10 enworks_other enwould__and enwould__by enwould__glad enwould__happy enwould__in enwould__limit enwould__work
-10 enwould_come enwould_let enwrite_=D enyears_of enyes__> enyou_? enyou__as enyou__for enyou__much enyou__one
-10 enyou__repor enyou__sign enyou__then enyou_atten enyou_here enyou_make enyou_reply enyou_twice enyour__allow
-10 enyour__card enyour__day enyour__would enyour_certi enyour_decis enyour_feedb enyour_form enyour_messa
-10 enyour_mobil enyour_permi enyour_time enyour_trans enyour_trial es9__la es<__=O es<__clien es<__mover es<__ofert
-10 es<__pago es<_disfr es<_habla es<_lamen es<_llevo es<_nuest es<_podem es<_queri es<_traba es=D__> es=D__conte
-10 es=D__ensen es=D__festi es=D__hay es=D__local es=D__pero es=D_es es=D_impos es=D_inten es=D_perdo es=D_que esa__=O
-10 esa__> esa_nadie esabrir__sabad esabrir_los esasi__los esasi_conta esclien__tu esclien_quier esconfi__asi
-10 esconta_=O esconta_los esconte_> esde__los esde__recib esde_abrir esde_las esde_mi esdecis__abrir esdecis_de
-10 esel__9 esel__=D esel__es esel__perdo esel__quier esel__se esel_clien esempez_=D esensen__ofici esensen_la
-10 esentre__=D esentre_el esentre_sera eses_el esesta__=D esestoy__=D esestoy_de esestoy_fuera esfirma_=D esfuera_=D
-10 esfuera__> esha_recib eshabla__=D eshabla_el eshara_=D eshara__> esinscr__el esinten__> esinten_local esla_=O
-10 esla_llama esllama__=D esllama__? esllevo_=D esllevo__inten eslocal_> eslos__la eslos_sabad esmover__llama
-10 esmover_la esnadie__> esneces__respu esneces_su esno__recib esno_recib esnuest__escri esofici__=D esofici_cierr
-10 esotra_perso espago__hara espago_se espara_conte esperdo_> espero__=O espodem__la espodem_mover espor__=D
-10 esprosp_=D esqueri__el esqueri_respo esquier__respu esquier_tu essabad__tomam essabad_la essu_solic este_ensen
-10 estermi__=D estermi_el estomam_=D estomam__> estraba_=D estraba__> esy_es esy_me fr<__ce fr<__chant fr<__comme
-10 fr<__coura fr<__derni fr<__des fr<__forma fr<__libre fr<__pars fr<__tenio fr<__trava fr<__vacan fr=D__deux
-10 fr=D__un fr=D_ce fr=D_pour fra__ecrir fra__ete fra__heure fra__la fra_lieu fraimer__parle fraimer_vous fratten_=D
-10 fratten__a frautre__> fravons__=D fravons_ecrit frbon_coura frbonne__la frbonne_vacan frbudge__=D frburea_seron
-10 frce_que frcet_=D frcet__> frchant__=D frchant_part frconge__retou frconse__ans frconse_deux frconsi_que
-10 frcopie_de frd__=D frde_conge frdeux__> frdirec__vous frdirec_aimer frdites__ce frdonc_=O fren__=D fren_pense
-10 frentre__> frete__> frete_reten frforma__lieu frforma_a frh_9 frh__9 frheure_> fril__effet fril_me fril_y frje__=D
-10 frje_pars frl__est frl_offre frla_date frle__a frle_chant frlibre_=D frlieu_la frnos__seron frnotre__aimer
-10 frnotre_direc frnous__a frnous__atten frnous__avons frnous_tenio frparle__> frpars__conge frpars_en frpas__reten
-10 frpas_ete frpense_> frpourr_vous frpouve__repon frque__en frrappe__=O frreuni__> frs_est frsans__de frse__toujo
-10 frse_fait frserie_libre frseron_ferme frsuite_a frtenio__vous frtenio_a frtoujo__=D frtoujo_un frun__> frvacan__=D
-10 frvacan_la frvotre__n frvous__pense frvous_atten frvous_avons frvous_parle how:BEF&CALL how:FROM&SEND
-10 how:ON&DECIDE s.deein s.deeinst s.deer s.demuess s.deurlau s.dezurue s.enaltog s.enam s.enback s.enbegin s.enbuild
-10 s.enchang s.enchapl s.encofou s.endocto s.endocum s.eneaste s.eneight s.eneye s.enfear s.enfill s.enfor s.englad
-10 s.enhappy s.enhas s.enhones s.enin s.enindep s.eninste s.eninvoi s.enkit s.enmay s.enmenti s.enmet s.enmost
-10 s.ennice s.enosaka s.enpayro s.enprogr s.enretre s.enscree s.ensendi s.ensense s.enship s.ensick s.ensite
-10 s.ensplit s.enteach s.entechn s.entreat s.entwent s.enunabl s.enunsuc s.enview s.enwhat s.enwitho s.esde s.esestoy
-10 s.eshemos s.esmanda s.esofici s.esperdo s.esse s.fravant s.frbesoi s.frconsi s.frsans s.frton s:COND
-9 ALL>>NEG>>PAST ALL>>START>>FUT ALL>IT1 ALL>NEG1 ALL>O2 ALL>OWITHIN ALL>WAIT ASK>>ASK>>SEND ASK>>CALL>>US
-9 ASK>>CALL>>WE ASK>>HEAR>>YOUR ASK>>NEWS>>DECIDE ASK>>OUR>>CALL ASK>>SEND>>DOC ASK>>WE>>NEWS ASK>>YOU>>NEWS
-9 ASK>>YOU>>US ASK>>YOU>>WE ASK>>YOUR>>EVENT ASK>>YOUR>>TELL ASK>COND2 ASK>HIS2 ASK>OIN ASK>PAST1 AWAY>>D>>AWAY
-9 AWAY>>EVENT>>HE AWAY>>FUT>>WE AWAY>>HE>>D AWAY>>IT>>FUT AWAY>>NEG>>D AWAY>CALL1 AWAY>START2 AWAY>VAGUE2
-9 CALL>>DECIDE>>O CALL>>YOU>>ASK CALL>AWAY CALL>EVENT COND>>IT>>CALL COND>>IT>>TELL COND>HE COND>NEG2 COND>NEWS
-9 D>>COND>>ASK D>>DECIDE>>ORG D>>DOC>>FUT D>>EVENT>>ALL D>>EVENT>>TELL D>>FUT>>YOU D>>HEAR>>HAVE D>>NEG>>AWAY
-9 D>>O>>SURE D>>OUR>>AWAY D>>PAST>>ORG D>>START>>IT D>>WE>>NEG D>>WHEN>>TALK D>>YOU>>DECIDE D>>YOU>>ORG D>>YOU>>TALK
-9 D>>YOUR>>O D>HE D>ORG1 D>OUR DECIDE>>D>>NEWS DECIDE>>O>>ORG DECIDE>>SURE>>NEG DECIDE>NEG2 DECIDE>OIN DECIDE>OWITHIN
-9 DOC>>D>>WHEN DOC>>FUT>>HEAR DOC>>NEG>>US DOC>>TELL>>WE DOC>>WE>>O DOC>>WE>>US DOC>>YOUR>>CALL DOC>HAVE1 DOC>IT1
-9 DOC>NEWS2 DOC>OAFT1 DOC>START EVENT>>ALL>>ALL EVENT>>D>>SURE EVENT>>WHEN>>CALL EVENT>>WHEN>>HE FUT>>ASK>>HEAR
-9 FUT>>AWAY>>NEG FUT>>D>>TALK FUT>>DECIDE>>SURE FUT>>DECIDE>>VAGUE FUT>>EVENT>>WHEN FUT>>HAVE>>TELL FUT>>NEG>>WE
-9 FUT>>START>>US FUT>>WAIT>>ASK FUT>>WAIT>>IT FUT>>WHEN>>TALK FUT>>YOU>>NEG FUT>>YOU>>PAST FUT>>YOUR>>CALL
-9 FUT>>YOUR>>COND FUT>HAVE2 FUT>O1 FUT>OBY FUT>ORG1 FUT>START HAVE>>DECIDE>>ORG HAVE>>HAVE>>SEND HAVE>DOC HAVE>IT
-9 HAVE>NEWS HAVE>START HAVE>WAIT HE>>HEAR>>DECIDE HE>>PAST>>HE HE>>TALK>>D HE>HAVE2 HE>VAGUE2 HEAR>>D>>YOUR
-9 HEAR>>HAVE>>IT HEAR>>HIS>>SEND HEAR>>NEG>>NEWS HEAR>>NEG>>O HEAR>>ORG>>YOU HEAR>>OUR>>O HEAR>>TELL>>NEWS
-9 HEAR>>WAIT>>NEWS HEAR>>WAIT>>US HEAR>>WE>>YOU HEAR>DECIDE HEAR>VAGUE HIS>>CALL>>YOU HIS>ASK1 HIS>SEND IT>>D>>YOUR
-9 IT>>HAVE>>HAVE IT>>NEG>>OUR IT>>O>>START IT>>START>>YOU IT>>YOUR>>TALK NEG>>CALL>>US NEG>>D>>YOUR NEG>>DOC>>NEG
-9 NEG>>NEWS>>WAIT NEG>>ORG>>IT NEG>>PAST>>NEG NEG>>SEND>>D NEG>>SURE>>COND NEG>>TELL>>CALL NEG>ALL2 NEG>HEAR
-9 NEG>OBEF2 NEG>OBY NEWS>>ASK>>TELL NEWS>>CALL>>OUR NEWS>>DOC>>TELL NEWS>>FUT>>CALL NEWS>>WE>>HEAR NEWS>EVENT2
-9 NEWS>YOUR2 O>>D>>NEG O>>IT>>WE O>>NEG>>AWAY O>NEWS2 O>OBY O>THIRD O>THIRD2 OIN>THIRD OON>AWAY OON>NEG1 OON>PAST2
-9 ORG>>IT>>WE ORG>>O>>D ORG>>PAST>>YOU ORG>>TELL>>YOU ORG>EVENT1 ORG>START2 OUR>>D>>ASK OUR>>D>>WE OUR>>NEWS>>ORG
-9 OUR>>O>>D OUR>>O>>ORG OUR>>SURE>>ALL OUR>CALL1 OUR>NEG1 OUR>SURE PAST>>D>>COND PAST>>DECIDE>>D PAST>>FUT>>ASK
-9 PAST>>IT>>PAST PAST>>IT>>YOU PAST>>WE>>D PAST>>WE>>US PAST>>YOU>>AWAY PAST>DOC1 PAST>HIS2 SEND>>D>>PAST
-9 SEND>>EVENT>>YOU SEND>>O>>YOU SEND>OON SEND>TELL START>>D>>YOUR START>>DECIDE>>D START>>ORG>>O START>>PAST>>WAIT
-9 START>ASK1 START>ORG1 START>ORG2 START>OUNTIL2 START>OUR START>START1 SURE>>ALL>>D SURE>>NEG>>D SURE>ALL
-9 TALK>>D>>SEND TALK>>D>>WHEN TALK>>DECIDE>>D TALK>>YOU>>HEAR TALK>START1 TALK>WAIT1 TELL>>ASK>>YOU TELL>>HIS>>CALL
-9 TELL>>OUR>>SEND TELL>>PAST>>D TELL>>YOU>>CALL TELL>>YOUR>>THIRD TELL>DOC2 TELL>HAVE2 TELL>THIRD1 TELL>WE1
-9 THIRD>START US>>PAST>>D US>>TELL>>WE US>>YOU>>D US>>YOUR>>NEWS US>>YOUR>>TELL US>NEG WAIT>>ASK>>DECIDE
-9 WAIT>>D>>START WAIT>>YOUR>>CALL WAIT>START1 WAIT>THIRD1 WE>>ASK>>NEWS WE>>AWAY>>TELL WE>>D>>IT WE>>DOC>>YOU
-9 WE>>NEWS>>DOC WE>>PAST>>NEWS WE>>WE>>YOU WE>>YOU>>D WE>>YOU>>PAST WE>OAFT WHEN>>ALL>>ASK WHEN>>TALK>>YOU WHEN>WHEN2
-9 YOU>>ASK>>CALL YOU>>D>>COND YOU>>DECIDE>>D YOU>>FUT>>HAVE YOU>>IT>>AWAY YOU>>O>>O YOU>>TALK>>HEAR YOU>>US>>D
-9 YOU>>WE>>PAST YOU>>WHEN>>TALK YOU>AWAY1 YOU>PAST1 YOU>TALK YOUR>>ALL>>NEG YOUR>>D>>FUT YOUR>>EVENT>>WHEN
-9 YOUR>>NEWS>>ASK YOUR>>NEWS>>O YOUR>>SEND>>FUT YOUR>>TELL>>US YOUR>ALL2 YOUR>FUT1 YOUR>HEAR2 YOUR>OAFT2 YOUR>OIN2
-9 YOUR>OON a:NEG b:OFROM b:US c.deallen c.debeant c.debleib c.dedafue c.deeigen c.deersch c.degewae c.degewar
-9 c.deloesc c.demaila c.deniema c.deprakt c.deschon c.deschul c.desieht c.desozia c.despese c.destehe c.desuper
-9 c.devorsc c.dewaer c.dewaere c.dewollt c.dezeige c.enadvan c.enai c.enbasis c.enbeaut c.enben c.encerta c.encerti
-9 c.enconso c.encosts c.encover c.endaeje c.endepar c.endocum c.endroug c.enengag c.enet c.enewa c.enfinis c.enfixed
-9 c.enfroze c.engrade c.engroup c.enhelps c.enher c.enhold c.enhowev c.eninclu c.enlicen c.enlogge c.enmobil c.ennot
-9 c.enonsit c.enpeace c.enphone c.enposti c.enrang c.enreadv c.enref c.enreimb c.enrevis c.enrole c.enroles c.enrolli
-9 c.enrotas c.enrunni c.enruns c.enscrap c.enshipp c.ensir c.enslide c.enstadi c.ensuper c.enswede c.enunabl
-9 c.enuploa c.enuse c.enwalke c.enwhose c.enwhy c.enwish c.enworki c.es? c.esaqui c.esenvie c.eses c.esfavor
-9 c.esforma c.esgraci c.esparec c.esperio c.esperma c.esplace c.estenia c.esti c.frans c.frappel c.frbien c.frcherc
-9 c.frclien c.frcourr c.frensui c.frexpir c.frme c.frmessa c.frnouve c.frparle c.frperio c.frprofi c.frsigne
-9 c.frstage c.frtermi c.frvoir c:ORG de9_=D de9__statt de<__bitte de<__dass de<__erste de<__kunde de<__probe
-9 de<__sende de<__wir de<__wollt de<__zeige de<__zurue de<_eigen de<_spese de=D__ausge de=D__ueber de=D__von
-9 de=D__zeugn de=D_anruf de=D_gewar de=D_super de=D_vorhe de=D_zeige de=D_zeit deallen__> deallen_abges dean__angeb
-9 dean__vorsc deangeb_halte deanruf_? deauf__=D deauf__gespr deauf__messe deauf_einer deaus_> debetri__den
-9 debetri_ueber debewer__sich debewer_sie debissc_gedul debitte__ueber debitte_entsc debitte_sende dedafue__=D
-9 dedanke__sie dedanke_dass dedann__> dedas__ab dedas__gilt dedas_buero dedas_team deden_sozia deder_=O deder__ueber
-9 deder_kunde dedich__=D dedich_gern dedie__auf dedie__errei dediese_angeb dediese_vorsc dedu_mich deeigen__wir
-9 deeigen_wollt deeiner__in deeiner_messe deentsc__betri deentsc__dass deerrei__von deerrei_sie definde__um
-9 degehal__=D degern__> degespr_=D degespr__> degewar__> degewar_haben dehaben__allen dehaben__fuer dehalte__mich
-9 dehalte__uns dehalte_ich dehalte_wir dehat_ihnen dehierm__> deich__einer deihnen__buero deihnen__gesch deihr__finde
-9 deihr__ist dein_konta dein_maila deinter__> deinter_an deist__bei dekanns__mich dekolle__ihnen dekolle_hat
-9 delauf__=O deloesc_wir demaila_> demelde__gern demelde_dich demesse__maila demesse_in demich__anruf demich__gebun
-9 denach__ihrer depasst_? depasst__> deperso_errei deschul__=D desekre__> desekre_ab desende__uns desende_sie
-9 desich_bei desie__9 desie__gewar desie__ich desie__um desie_dass desozia_> despese__sie despese_rechn desuper_>
-9 deueber__sekre deueber__sozia deuhr_statt deuns__gebun deuns__ihre deuns_fuer deuns_in deunter__waer deunter_zurue
-9 deurlau_und devorsc__ich devorsc_halte devorst_finde dewaer_=D dewaer__super dewir__abges dewir__zurue dewir_allen
-9 dewir_ihnen dewir_wuerd dewollt__uns dewollt_wir dewurde_=D dezeige__ihnen dezeige_wir dezeugn__? dezur_verfu
-9 dezurue__=D dezurue_waer en9__been en9__et en9_has en9_i en:_full en<__ai en<__cfo en<__confe en<__ewa en<__fill
-9 en<__got en<__hand en<__lates en<__mail en<__onsit en<__passw en<__posit en<__pract en<__remem en<__surve
-9 en<__techn en<__uploa en<__what en<__yes en<_anyth en<_close en<_drop en<_i en<_intak en<_quest en<_recru en<_regis
-9 en<_rotas en<_uploa en=D__advan en=D__aim en=D__daeje en=D__discu en=D__i en=D__inter en=D__lunch en=D__offer
-9 en=D__ok en=D__reply en=D__shout en=D__thank en=D_at en=D_does en=D_ewa en=D_helps en=D_inste en=D_party en=D_ref
-9 en=D_shoul en=D_sir en=D_went en=O__from en=O__hours en=O__would en=O_have en=O_or en=O_wheth en=O_with ena__chat
-9 ena__direc ena__girl ena__meeti ena__revie ena__time ena__trip ena_busin ena_busy ena_deput ena_great ena_sessi
-9 enabout__reorg enabroa__and enactua__perso enactua_hr enadvan_> enadver__> enafrai__can enafrai_i enafter__deadl
-9 enafter__it enafter_at enai__hirin enalike__have enalike_will enall__roles enall_conso enall_open enam__9
-9 enam__abroa enam__casua enam__leave enam__vacat enam__writi enam_inter enam_not enam_only enam_to enan__: enan__can
-9 enan__hr enan__reply enan_actua enan_appli enan_autom enan_upgra enand__alike enand__arriv enand__moves enand__post
-9 enand__time enand__unani enand_by enand_must enand_no enand_nobod enand_send enand_talk enand_there enannou__9
-9 enanswe__quest enanswe_any enanswe_mails enany__> enanyth__can enanyth_you enappli__they enappli_as enappli_ends
-9 enare__among enare__any enare__avail enare__mails enare__numbe enare_a enare_free enare_readi enare_unabl
-9 enarriv__> enas__come enas_they enask__for enask_me enasses__=D enat__colle enat__is enat_home enat_my enattac__and
-9 enattac__send enautom__: enautom_reply enavail__? enavail__reque enavail_on enaway__and enbasis_=D enbasis__>
-9 enbe__here enbe_prese enbe_readi enbe_shipp enbe_waiti enbe_withd enbeaut__you enbeaut_so enbeen__busy enbeen_given
-9 enbefor__call enbefor__can enbefor__inter enben_=D enben__> enbirth_=O enboard__=O enbored__=D enbored_here
-9 enbranc__> enbring_you enbudge__so enbudge_for enbusin__to enbusy_=D enbusy__> enbut__offic enbut_our enby__of
-9 enby__wish enby_a enby_telep enby_unani enby_way encall__? encall__appli encall__in encall_ben encan_=O encan__call
-9 encan__offer encan_after encan_not encan_send encandi__=O encandi__and encasua_leave enceo_? enceo__? encerta__=D
-9 encerta_not encerti_=D encfo__sign encfo_shoul enchat_? enchat__> enclass_=D enclick_> enclose__lunar enclose_at
-9 enclosi__=D encohor__compl encohor_is encolle_> encolle__inste encolle_jo encommi__dates encompl__night enconfe__=D
-9 enconfe_is enconsi_you enconso_=D enconso__> encontr__the encontr__your encontr_for encontr_with encould__speak
-9 encould_start encould_we encount__=O encount__inter encount_witho encurre__a encurre_on endaeje__beaut endaeje_is
-9 endates__do endates_so enday_but endeadl_> endeadl__your endecid__close endecid__not endecid__to endecid_certa
-9 endecid_not endecid_soon endelay__has endelay_it endelet_=O endelet__> endeput__and endid_not endiffe__>
-9 endiscu__candi endiscu__our endiscu_all endiscu_with endo__ask endocum__> endocum__the endroug__need endroug_we
-9 enend__now enengag__will enengag_surve enet__for enet_work enevery__> enevery__but enevery__close enevery_mail
-9 enevery_needs enewa__> enewa_appli enfeedb_? enfeedb__avail enfeedb_is enfeel__to enfeel_free enfield__no enfield_w
-9 enfill__the enfille_> enfind__passw enfind_their enfishi__back enfishi_liter enfor__delay enfor__deput enfor__ends
-9 enfor__mail enfor__mobil enfor__panel enfor__phone enfor__reply enfor__sessi enfor_appli enfor_lunar enfor_me
-9 enfor_one enfor_sendi enfor_us enform__? enform_and enforwa__meeti enfreez_=D enfreez__sir enfrom_9 enfrom__9
-9 enfroze_=D enfroze__> enfull_=D enfull__> engame__on enget__upgra enget_your engirl_due engoing_> engoing_?
-9 engone__liter enhad_> enhad_quest enhad_the enhand__these enhand_in enhappy__answe enhas__a enhas_now enhave__agree
-9 enhave__littl enhave__off enhave__our enhave__quest enhave__taken enhave_any enhave_howev enhave_logge enhave_slept
-9 enhe__> enheard__=O enher__call enhere__swede enhi__here enhired__actua enhired__sorry enhired_an enhirin__freez
-9 enhirin__more enhirin_no enhirin_s enhopin__have enhours__must enhours_and enhours_end enhouse_> enhowev_agree
-9 enhr__is enhr__so enhr_perso eni__assum eni__commi eni__inter eni__logge eni_look eni_never enif__> enif__reach
-9 enif_ok enin__? enin__docum enin__every enin__is enin__to enin_advan enin_daeje enin_swede enin_these enin_time
-9 eninste_? eninste__> enintak__full enintak_s eninter_> eninter_abroa eninter_for eninter_proce enis__a enis__are
-9 enis__autom enis__our enis__shall enis__than enis__true enis_an enis_avail enis_beaut enis_down enis_freez
-9 enis_froze enis_offer enis_sick enis_someo enis_suspe enit__offer enit__time enit__urgen enit_has enit_one
-9 enit_reach enit_true enjakar__it enjakar_so enjo__> enjo_inste enjust__> enjust__to enjust_shout enkindl__i
-9 enlapto__be enlapto_ships enlapto_will enlast_week enlates__ships enlates_game enlawye__your enleast_=D enleast__>
-9 enleave__the enlibra_=D enlibra__> enlicen_to enlike__invit enlike__thoug enlike_your enliter__=D enliter_back
-9 enlittl__due enlittl__what enlittl_girl enlittl_one enlogge__for enlogge_off enlong__we enlong_time enluck__the
-9 enlunar__readi enmade_=O enmail__am enmail__our enmail_again enmail_but enmail_i enmails_again enmanag__sick
-9 enmatte_rests enmax__would enmax_you enmay__it enmay__me enmay_use enme__answe enmeeti__> enmenti_you enmessa_=O
-9 enmessa__my enmet__after enmobil__> enmobil__renew enmobil_phone enmore_budge enmove_our enmust__compl
-9 enmust__retur enmy_=O enmy__jo ennda__the ennda_befor enneed__hear enneed__just enneed__passp enneed__picke
-9 enneed__trans enneed_a enneed_for enneed_no enneeds__to ennever_commi ennew_offic ennewsl__all ennewsl_with
-9 ennext__=D ennext__=O ennext__with ennext_newsl enno__budge enno_need enno_picke enno_recep ennobod_will ennone_of
-9 ennoon_? ennoon__> ennot__call ennot__readi ennot__wheth ennot_answe ennot_ask ennot_be ennot_do ennot_my ennot_on
-9 ennot_sure ennot_tell ennot_to ennote__am ennote_i ennothi_=O ennothi_moves ennothi_to ennothi_will ennow__=O
-9 ennumbe__reaso enof__a enof__droug enof__engag enof__lette enof__trave enof__we enof__why enof_reaso enof_us
-9 enoff__the enoff_for enoffer__if enoffer__open enoffer__place enoffer__rejec enoffer__you enoffic__end enoffic__so
-9 enoffic__that enoffic_hours enon__and enon__busin enon__case enon__conso enon__first enon__littl enon__statu
-9 enon__write enon_casua enon_pleas enon_reque enon_vacat enonce__recei enonce_we enone_time enone_what enonly_writi
-9 enopen__will enopen_roles enopeni__suspe enopeni_is enor__you enother_> enour__? enour__about enour__game
-9 enour__went enour_decis enour_lates enour_libra enour_polic enour_share enour_yes enparty__=O enpassw_>
-9 enpassw__expir enpassw_will enpeace_=D enperso__you enpetra_=D enphone_renew enphone_scree enpicke_=D enpicke__>
-9 enplace__all enplace_have enpleas_=D enpleas_fill enpleas_get enpleas_meeti enpleas_remem enpleas_to enpm_>
-9 enpm__the enpm__work enpm_et enpm_for enposit__froze enpost_close enpract__close enpract_is enprice_=D enpromi__for
-9 enpubli__> enpubli__in enpuffi_=O enput__phone enput_by enquest_> enquest__it enquest__s enrathe__promi enrathe_not
-9 enread__mail enread_mails enreadi_mails enreadv_=D enreadv__> enreaso__i enreaso_why enrecei_=D enrecei__docum
-9 enrecei_this enrecep__> enrecon__=D enref_? enref__> enregis_for enreimb__your enreimb_of enrejec__will
-9 enrejec_alike enremin_that enrenew_=D enrenew__> enreorg_=D enreorg__> enreply_: enreply__i enreque__of enrequi_=D
-9 enrequi__> enrests_> enresum__=D enretur_the enrevie__a enrevie__as enrevie_on enrevis__need enrevis_the
-9 enrobin__in enrobin_here enroles__reach enroles_will enrolli__=D enrotas__publi enrotas_are enround__> enruns__>
-9 ens__call ens__my ens_call ens_urgen ensaid_you ensay__inste ensay__to enscore_=D ensecon__? ensecon_chat
-9 ensee__one enselec__> ensend__back ensend__helps ensend__ref ensendi__slide ensendi_the ensessi__our ensessi_with
-9 ensettl_on enshall_revis enshare__the enshare_about enshipp_=D enshipp__> enships_=D enships__all enships__and
-9 enships_on enshort__=O enshoul__the enshoul_arriv enshoul_sign enshout_> ensick__we ensick_shall ensign__requi
-9 ensign__retur ensign_and ensign_the ensigne_=D ensigne__befor ensince_the ensir_> enslept_> enslide_=D enslide__as
-9 enso__are enso__get enso__may enso__shoul enso_up ensome__=D ensomeo__and ensorry_! ensorry__! ensorry__that
-9 enspeak__to enstadi__=D enstadi_runs enstart__if enstatu__an ensteps_=O enstill__time enstudy_> ensure_wheth
-9 ensurve__=D ensurve_close enswede__is enswede_every ensyste__down ensyste_is entake__hours entake_me entake_two
-9 entalk__throu entalk_you enteam__meet entechn__must entechn_test entelep_=D entell__share entell__to entell__when
-9 entell_her entell_our entest__expir entest__take entest_link entest_must enthank__sendi enthat__a enthat_for
-9 enthat_you enthe__could enthe__fisca enthe__newsl enthe__opens enthe__requi enthe__rests enthe__stand enthe__surve
-9 enthe__takes enthe__test enthe__w enthe__witho enthe_commi enthe_droug enthe_exam enthe_littl enthe_matte
-9 enthe_need enthe_posti enthe_pract enthe_progr enthe_proje enthe_reorg enthe_requi enthe_stadi entheir_passw
-9 enthen__needs enthen__whole enthen_every enthen_the enthere__nothi enthese__=D enthese_docum enthey__howev
-9 enthey_come enthis__an enthis__i enthis__your enthis_lette enthis_post enthis_time enthoug__the enthoug_on
-9 enthrou__feedb entime_i ento__any ento__colle ento__pm ento__since ento__their ento_dates ento_discu ento_do
-9 ento_hire ento_jakar ento_meeti entold__=O entold_her entold_max entom_=D entouch__? entrave_costs entrip__jakar
-9 entrip_to entrue__told entrue_you entwo__of entwo_proof enunani__it enunani_wish enunfor__manag enunsuc__may
-9 enuntil__least enuntil_at enup__come enup_you enupgra_: enupgra__=D enuploa__licen enurgen__ben enurgen_call
-9 enus_again enus_other enus_you enuse__libra enuse_our enutrec_=O enutrec__=D envacat_=D envalid__=O enw__recep
-9 enw_no enwait__me enwaiti__your enwant_your enwas__> enwas__for enway_of enwe__after enwe__back enwe__close
-9 enwe__if enwe__readi enwe_ai enwe_can enwe_chose enwe_could enwe_had enwe_recei enwe_reply enwe_saw enwe_speak
-9 enwent__someb enwere__among enwhat_=D enwhat__need enwhat__you enwhen__meet enwhen__rang enwheth_=D enwhich_it
-9 enwhole__> enwhole__will enwhy__am enwhy_i enwill__appli enwill__certa enwill__its enwill__prese enwill__reach
-9 enwill__shipp enwill__slept enwill__soon enwill__two enwill__waiti enwill__withd enwill_expir enwish__a enwish__is
-9 enwith__and enwith__open enwith__stadi enwith_no enwitho_inter enwork__you enwould__not enwould__told enwould_been
-9 enwould_hear enwould_like enwrite__me enwrite__my enwriti__> enyes__to enyes_went enyou__apply enyou__but
-9 enyou__had enyou__if enyou__like enyou__max enyou__quest enyou__soon enyou__use enyou__yours enyou_as enyou_avail
-9 enyou_befor enyou_going enyou_throu enyou_when enyou_wrote enyour__costs enyour__nda enyour__phone enyour__reach
-9 enyour__ships enyour_accou enyour_licen enyour_passw enyour_signe enyour_slot enyours_> es9_h es<__forma es<__perio
-9 es<__un es<_abrim es<_digan es<_hace es<_tenia es<_usted es=D__puede es=D_asi es=D_avisa es=D_si es=O_no esa_la
-9 esabrim_=D esabrim__> esampli_=D esampli__> esando__regre esando_fuera esaqui_> escerra__=D escon__exame esde__de
-9 esde__y esde_labor esde_prueb esdigan_=D esdigan__que esel_perio esel_presu eses_valid esexame_=D esexame__>
-9 esforma__la esforma_sera esfuera__el esfuera_regre esha__=D esha_ampli eshace__avisa esla__cierr esla__que
-9 esla__vence esla_docum esla_forma esla_plaza eslas_tres esle_parec eslos_=D esneces_tu esofert__valid esofert_es
-9 espara__jorna espara_una esparec_> esperio__prueb esperio_de esperma_cerra esplace__=D esplace_recib esplaza_de
-9 esplazo__ha esplazo_se esprueb__=D esque__parec esque_avisa esrecib_=D esrecib__> esregre__=D esregre_el
-9 esse__ampli esse_ha essera__place essera_un essi_puede essuert__el essuert_con estenia__avisa estenia_que
-9 esun__recib esun_place esuna_jorna esusted_se esvence_=D esvence__> fr<__a fr<__bien fr<__cherc fr<__lien
-9 fr<__perio fr<__recu fr<_avant fr<_profi fr=D__renco fr=D_ou fr=O__=D fr=O__aurez fr=O_vous fraurez__=D
-9 fravant__decis frbien_=D frbien__> frcandi__a frcandi_n frce_poste frcherc__un frcherc_quelq frconvi_> frcourr_=D
-9 frd__est frd_essai frde__le frde__retou frde_vous frdecid_> frdites__si frensui_=D frentre_> frenvoy_=O fressai__=D
-9 fressai_est frexpir_=D frexpir__> fril__a frl_epreu frla__d frla_perio frle__expir frlien__=D frlien_expir
-9 frmessa_=D frmessa__> frnous__le frnous__vos frnous_avons frnous_retou frparle_=D frparti_=D frperio__essai
-9 frperio_d frposte_vous frpour__decid frprofi__=D frprofi_bien frque__candi frque_votre frrende__a frretou__contr
-9 frretou_le frse_termi frsera__=O frsigne_=D frsigne__> frstage__termi frstage_se frtermi_=D frtermi__> frvoir_=D
-9 frvous__aux frvous_decid how:FROM&HEAR how:WITHIN&ASK s.deaus s.deberei s.degefra s.deheiss s.deherr s.dekonta
-9 s.delauf s.enaccou s.enaim s.enalike s.enavail s.encalm s.encampu s.enclick s.enclini s.encoupl s.encover s.endeadl
-9 s.endegre s.enengag s.eneven s.enfarm s.enfille s.engets s.enhi s.enidea s.enjakar s.enlaugh s.enlaw s.enlimit
-9 s.enmax s.enmuseu s.ennone s.enpuffi s.enreaso s.enremin s.ensettl s.enshow s.enslept s.ensoon s.ensuit s.ensuper
-9 s.entaken s.enthere s.entrue s.entwo s.enunani s.enupgra s.envacat s.envalid s.enwithd s.esando s.eses s.esescri
-9 s.esfuera s.esmedic s.esnada s.esno s.esrecie s.essin s.frelle s.froffre s:AWAY
9 ALL>>DECIDE>>D ALL>>WHEN>>WE ALL>D ALL>FUT2 ASK>>O>>YOU ASK>>WE>>OUR AWAY>>DECIDE>>D AWAY>>TELL>>YOU AWAY>SURE2
9 AWAY>YOUR CALL>>D>>YOUR CALL>>US>>O CALL>ALL CALL>FUT1 COND>>ALL>>WE D>>CALL>>TELL D>>DECIDE>>YOU D>>HE>>EVENT
9 D>>O>>WHEN D>>SEND>>IT D>>WE>>TELL D>>WHEN>>NEWS D>>WHEN>>SEND D>YOU DECIDE>>CALL>>D DECIDE>>WE>>FUT DOC>>D>>SEND
9 DOC>>D>>TELL DOC>>START>>FUT DOC>NEG DOC>OUR2 EVENT>>D>>NEWS EVENT>>IT>>ORG EVENT>WHEN1 FUT>>ALL>>DECIDE
9 FUT>>CALL>>O FUT>>FUT>>ASK FUT>>HEAR>>NEG FUT>>NEG>>D FUT>>O>>ALL FUT>>PAST>>YOU FUT>>WAIT>>WHEN FUT>AWAY2
9 FUT>OUNTIL FUT>OUR HE>>D>>SEND HE>>FUT>>PAST HE>AWAY2 HEAR>>AWAY>>DECIDE HEAR>>AWAY>>TELL HEAR>>HAVE>>WE
9 HEAR>>SURE>>D HEAR>>YOU>>DECIDE HEAR>NEWS1 HEAR>WHEN IT>>D>>ASK IT>>DECIDE>>NEWS IT>>FUT>>ALL IT>>NEG>>NEWS
9 IT>>WHEN>>WE NEG>>D>>WAIT NEG>>WAIT>>WHEN NEG>OUNTIL NEG>YOU NEWS>>ALL>>D NEWS>>D>>TELL NEWS>>DECIDE>>D
9 NEWS>>DECIDE>>FUT NEWS>>FUT>>YOU NEWS>>NEG>>START NEWS>>START>>D NEWS>>TELL>>CALL NEWS>>YOUR>>DOC NEWS>DOC1
9 NEWS>FUT1 NEWS>HAVE1 NEWS>O1 NEWS>OBEF O>>ASK>>SEND O>>FUT>>OUR O>>IT>>HAVE O>CALL1 OBY>HEAR OBY>TELL2 OBY>US2
9 OIN>AWAY2 OIN>CALL2 OIN>HEAR2 OIN>OUR2 OIN>WE1 OON>ALL2 ORG>>D>>FUT ORG>>D>>OUR ORG>>HE>>YOU ORG>CALL ORG>HE
9 ORG>WHEN OUNTIL>ALL OUR>>CALL>>O OUR>>D>>WHEN OUR>>DECIDE>>TALK OUR>>FUT>>NEWS OUR>>WE>>FUT OUR>>YOU>>TELL OUR>YOU1
9 PAST>AWAY PAST>WE1 SEND>>IT>>NEG SEND>>IT>>YOU SEND>>OUR>>YOU SEND>>YOU>>IT SEND>>YOUR>>DOC SEND>ASK2 SEND>FUT
9 SEND>HE2 SEND>IT START>>FUT>>YOU START>>THIRD>>D START>THIRD SURE>>WE>>HEAR SURE>D1 SURE>NEG1 TALK>>FUT>>O
9 TALK>>NEWS>>TELL TALK>>TALK>>TELL TALK>>TELL>>D TALK>OUNTIL1 TELL>>ORG>>IT TELL>>OUR>>DECIDE TELL>>WE>>ALL
9 TELL>>YOU>>AWAY TELL>NEG1 THIRD>>D>>TELL THIRD>O THIRD>ORG2 US>>D>>EVENT US>>IT>>WE US>>VAGUE>>O US>D US>SURE
9 VAGUE>>O>>WE WAIT>>D>>SURE WAIT>>NEG>>D WAIT>>ORG>>O WAIT>>YOU>>HEAR WAIT>DECIDE2 WE>>FUT>>OUR WE>>START>>THIRD
9 WE>>TELL>>YOU WE>>THIRD>>FUT WE>>WAIT>>OUR WE>HE WE>TELL2 WE>THIRD WE>THIRD1 WE>WHEN WHEN>>FUT>>TELL WHEN>>NEWS>>YOU
9 WHEN>>WE>>CALL WHEN>OON WHEN>PAST2 WHEN>WE1 YOU>>IT>>FUT YOU>>NEG>>D YOU>>NEWS>>YOU YOU>>PAST>>EVENT YOU>>SEND>>NEWS
9 YOU>>US>>NEWS YOU>>US>>WE YOU>>WAIT>>O YOU>>WE>>CALL YOU>>WHEN>>O YOU>DOC YOU>SURE YOU>YOUR1 YOUR>CALL1 YOUR>SURE2
9 a:FUT a:WE b:HAVE c.deausga c.dedazu c.deerfah c.deinfo c.deinfor c.dejedem c.dekommt c.deneuig c.deokay c.desagen
9 c.dewuerd c.enbase c.enbenef c.encalls c.enclear c.encome c.encomp c.encoupl c.endespa c.ene-mai c.enguide c.enheadc
9 c.enindiv c.enkit c.enletti c.enmailb c.enmore c.enpaper c.enpenci c.enput c.enreali c.enseal c.enseale c.enshoot
9 c.ensits c.ensorte c.ensumma c.entill c.entimel c.entowar c.enunask c.enunder c.envery c.esdarem c.esdefin c.esdudas
9 c.esfinal c.eshaya c.esllega c.esnos c.esorden c.espodam c.espodre c.esproce c.espuedo c.esrecib c.essaldr c.esusted
9 c.frensem c.frmesur c.frpossi c.frreven c.frtous c:YOU de<__erfah de<__gehal de<__gehen de<__gibts de<__klaer
9 de<_darf de=D__konta de=D__neuig de=D__schre de=D_alle de=D_bitte de=D_erhal de=D_gedul de=D_schic de=D_schri
9 de=O_hast de=O_hoere deaber_noch dealle_> dealle__zu dealso__krieg deanspr__=O debekom__besch debekom__info
9 debekom_die debesch__uns debesch_von debewer__infor debewer_zu debitte__zeit debitte_haben debrauc_=D debrauc__dann
9 dedanac__> dedanac_kurz dedann_melde dedann_rufe dedarf__mich dedas_und deden_ausga deder__wird dedie__erfol
9 dedie_info dedir__kurz dedir__s dedir_danac dedir_ob dedu__die dedu__nachr dedu_ne deeiner__> deerfah__=D
9 deerfah_noch deerfol_=D deerfol__> deergeb_> deerhal__=D deerhal__besch deerhal__von dees__entsc dees_keine
9 dees_klapp defall_=D defrau_yilma degebe_dir degeben_> degedul_> degedul__bitte degibt__keine degibts__>
9 degibts_neuig dehaben__von dehaben_vor dehoere__uns deich__ob deihnen__eine deihnen_unser dein__fall dein_jedem
9 deinfo_=D deinfo__> deinfor__alle deinfor_wir dejedem__=D dejedem_fall dekeine__> dekeine_entsc dekonta_mit
9 dekrieg__ne dekurz_> delasse__ihnen delasse_ich deleite__und demelde_? demich__bei demit__auf demit_dem denachr__mir
9 dene_nachr denehme_=O deneuig_> denoch_=O denoch__ob derueck_erfol derueck_erhal desage__=D deschic_ich
9 deschre__danac desie_=O desie__infor desie__telef desie_erfah detagt_=O detagt__=D detagt__=O detelef_konta
9 determi__> deueber__ausga deund_komme deunser__erhal deunser_antwo deunser_rueck deverbi_> devertr__wir
9 devertr_schic devor_=D devor__alle dewas__uns dewas_von dewiede__mit dewir__vor dewird_=O dewird__noch dewird_sich
9 dewisse__besch deyilma__sie deyilma_wird en:_that en<__board en<__dine en<__go en<__guess en<__minis en<__not
9 en<__req en<__revie en<__shoot en<_calen en<_first en<_hang en<_havin en<_hopef en<_just en<_paper en<_proba
9 en<_somet en<_timel en=D__and en=D__intro en=D__letti en=D__membe en=D__notif en=D__rejec en=D__revie en=D__same
9 en=D__tell en=D__which en=D__yours en=D_outco en=D_sorry en=O__=D en=O__agree en=O__pass en=O_is en=O_must
9 ena__instr ena_feedb ena_membe ena_statu ena_text enable__confi enafter_our enaimin__get enall__settl enall_be
9 enam__that enam_confi enam_meeti enan__date enan__or enan__speci enan_exact enan_hr enand__drop enand__know
9 enand__peopl enand__repor enand__sent enand_notif enannou__> enanswe_? enantic__able enantic_being enappro__=D
9 enare__commu enare__inter enare__meeti enare_being enare_decid enare_made enaroun__=O enat_which enback__touch
9 enback__whate enbase__you enbase_with enbe__back enbe__befor enbe__diffe enbe__somet enbe_despa enbe_no enbe_offer
9 enbe_right enbeari__us enbeari_with enbeen__i enbeen_delay enbeen_hecti enbefor__get enbeing_able enbell__to
9 enbenef__=D enbenef_summa enboard__=D enbut__have enby_me enby_post encalen__to encan__rever encan__up encan_make
9 encan_promi encan_somet encandi__i encandi_decli enceo__and encheck__and encheck_refer enchoic_> enclien__and
9 encome__towar encome_unask encomes__post encomes_by encommi_is encommu__telep encommu_by enconfi__getti
9 enconfi__panel enconfi__time enconta_> enconta__appli enconta_all endate__it endate_but endecis__be endecis__you
9 endecis_for endecli__will endecli_i endespa__you endespa_to endiffe_> endonor__we endonor_missi eneithe_=D
9 enelse__tell enevery_> enevery__=O enexact__but enexact_date enexpec__make enfaste_> enfeedb_> enfeedb__=D
9 enfeedb_and enfinal__=O enfirst__decli enfirst_candi enfor__from enfor__peopl enfor_beari enforma__under
9 enforma__will enforma_instr enforma_offer enfrom__clien enfrom__minis enfrom__peopl enfrom__recru enget__call
9 enget__nod engetti__sorte engetti_you enhas__delay enhas__the enhave__hecti enhave__prope enhave__resul
9 enhave__wrapp enhave_penci enhave_this enhavin__to enhavin_spoke enheadc__so enheadc_plan enhear__priya enheard_>
9 enhecti__will enhecti_i enherse_> enhold_=O enhold__=D enhold_until enhope__=D enhope__make enhope__wrap enhopef_we
9 enhopin__make enhour__two enhour_or enhr_speci eni__being eni__meeti eni__messa eni_antic eni_dine enif__first
9 enif_there enin__at enin__proce enindiv_=D enindiv__=O eninstr__seal eninstr_under eninter__and eninter_outco
9 enintro__> eninvit__follo enis_=O enis__hold enis_waiti enis_when enit_i enjust__=D enjust_need enkindl__for
9 enkit_=D enknow_=D enknow__are enknow__final enlates__will enlead__and enlegal_you enlet__sleep enlette_will
9 enletti_peopl enlike__let enline__once enlook_for enmade__and enmade__choic enmail__> enmail_from enmailb_=D
9 enmailb__> enmarco_=D enme__on enme_sleep enmeeti_=O enmeeti__perso enmeeti_two enmeets__outco enmembe__our
9 enmembe_of enminds__=D enminds__and enminis__=D enmissi__can enmissi_we enmorni_=O enmorni_> enmove__> enmove_faste
9 enmy_decis enno_diffe ennod__not ennod_or ennorma__by ennorma_commu ennotif__candi ennotif_peopl enof__donor
9 enof__you enof_check enof_getti enoffer__by enoffer__else enoffer_comes enoffer_somet enon__part enon__until enon_to
9 enonly_rever enopen__seale enopen_the enor__i enour__shall enour__team enour_feedb enour_hr enour_part enour_peopl
9 enout_again enoutco__day enoutco__norma enoutco__or enoutco_are enoutco_same enowe__an enowe__feedb enpaper__with
9 enpaper_and enpaper_s enpart__=D enpart_but enpartn__will enpartn_i enpass__answe enpass_their enpatie__at
9 enpenci_=D enpenci__for enpeopl__day enpeopl_that enperso_and enphone__that enplan__reali enplan_so enpost__shoul
9 enpost_and enpriya_> enproce__check enpromi__answe enpromi__repor enpromi_an enprope__=D enrathe_than enreach__again
9 enreali__would enrecei_writt enrecom__> enrecon__an enrecru_team enrefer__will enregar__next enregar_the
9 enrejec__the enrejec_sent enrepor__you enreq__waiti enreq_is enrever_=D enrever_with enright__to enright_back
9 enrush__our enrush_on ens__legal ens__plan ens__rush ens_going ens_headc ensay_more enseal__be enseal_will
9 enseale__=D enseale_refer ensend_me ensent__same ensettl__and enshall__it enshall__you enshoot__a enshoot_you
9 enshoul__an ensits_=D ensmoke__> enso_i enso_reali ensomet__faste ensomet_else ensomet_move ensorry_> ensorte_=D
9 ensorte__> enspeci__respo enspeci_will enspoke__priya enspoke_to enstand_> enstatu__> enstill_meeti enstill_owe
9 ensucce__will ensumma_=D ensumma__> entake__befor enteam__can enteam_shall entelep__and entell__strai entell__we
9 entext__> enthat_final enthe__befor enthe__missi enthe__proce enthe__refer enthe__summa enthe_benef enthe_detai
9 enthe_donor enthe_lates enthe_list enthe_md enthe_nod enthe_recru enthe_req enthe_revie enthe_seale entheir__on
9 entheir_answe enthey_say enthing__been enthing_have enthis_wrapp entimel__to entimel__we entimel_is ento__herse
9 ento__more ento__strai ento_a ento_call ento_confi ento_intro ento_repor entouch__all entouch__our entouch__the
9 entouch_at entouch_base entowar__with entowar_you entwo__will entwo_i entwo_perso enunask__you enunask_towar
9 enunder__will enunder_seal enuntil__write enuntil_we enup__phone enus__be enus__can enus__promi enus_for enwaiti__s
9 enwe__come enwe__follo enwe__owe enwe__penci enwe__somet enwe__touch enwe__unask enwe_come enwe_decid enwe_just
9 enweddi_=O enwhate__say enwhate_i enwhere_we enwhich_i enwho_s enwill__base enwill__despa enwill__made enwill__their
9 enwill_all enwill_get enwill_let enwill_put enwill_shoot enwill_sit enwill_touch enwith__i enwith__resul
9 enwith__statu enwith__steps enwith_me enwith_next enwould__be enwould_tell enwrapp__=D enwrite__the enyou__away
9 enyou__beari enyou__benef enyou__defin enyou__exact enyou__feedb enyou__reply enyou__text enyou__way enyou_regar
9 enyou_sorte es<__avisa es<__doy es<__jefa es<__puedo es<_recib es=D__decim es=D__llamo es=D__podam es=D__sales
9 es=D_cuand es=D_saldr es=D_se esa__selec esalgo_> esavisa_por escomun__> escon__que escon_lo escon_los esconsu__=D
9 esconsu_el esconta_a esconte__? escuand__respo escuand_podam esdanos__para esdarem_una esde__ofici esde_esta
9 esdecis__=O esdecis__tomam esdefin_=D esdefin__> esdigo_algo esdoy__=D esdoy_respu esel__esta esel__saldr
9 esesper__respu esesper_una esesta__la esesta_ofici eshabla__mi eshabla_con eshaya_> esinfor_=D esjefa__el
9 esjefa_vuelv esla__cuand esla__defin esla_decis esla_direc esla_orden esla_respu esle_avisa esle_darem esllega_el
9 eslo__haya eslos_selec esmando_la esno__una esno_esper esofici__orden esofici_la esorden__=D esorden_defin
9 espodam__> espodam_respo espuedo__=D espuedo_conte esque__con esque_habla esque_haya esrecib__esta esrecib_de
9 essaldr__dudas essaldr_de essales__dudas essales_de esse_conta esselec_=D esselec__> este__conte este__respu
9 este_avisa este_puedo estengo__habla estengo_que estomam__=D estomam_la esuna_decis esusted_> esy_=D esy__de
9 esy_sales fr<__choix fr<__ensem fr<__feron fr<__par fr<__pense fr<__reven fr<_je fr<_retou fr<_tous fr=D__avoir
9 fr=D__delai fr=D__t fr=D_derni fr=O__refle fr=O_pour fra__rentr fra__vous fra_quoi frau_jus fraurez__=O fraurez_de
9 fraurez_une fravec__a fravoir__retou fravoir_notre frcandi__conta frcompt__pour frcompt_prend frconfi__suite
9 frconfi_la frcourr__> frde__donne frde_refle frdecad_=O frdecad__=D frdecid__> frdecis__=D frdecis__prise
9 frdecis__sera frdecis_ne frdecis_sera frdecis_tombe frdelai_> frdelai_de frderni__> frderni_delai frdes__sera
9 frdeuxi__=O frdevri__en frdevri_etre frdire__=D frdire_plus frecris__apres frecris_juste frelle__prese fren_dire
9 fren_mesur fren_tenir frensem__candi frensem_des frensui_=O fretre__mesur fretre_en frfaut_=O frferon__possi
9 frferon_notre frje__donne frje__pouvo frje_pense frjuste__> frjuste_apres frl__des frl_ensem frla__ne frla_rentr
9 frles__vous frmail__derni frmesur__vous frmesur_de frmon__=D frmon_assoc frne__prise frnotre__pour frnotre__rh
9 frnotre_possi frnotre_retou frnous__=O frnous__confi frnous__conta frnous__prend frnous_compt frnous_feron
9 frnous_prend fron__conta fron__donne frpense__vous frpense_pouvo frplus_=D frpossi__vous frpossi_pour frpour__notre
9 frpour_avoir frpour_te frpouvo__en frprend_notre frprend_une frprese__vous frprese_a frprise_=D frprise__=D
9 frprise__> frprise_que frpuis-__vers frpuis-_reven frque_=D frquoi__en frquoi_vous frrappe__> frrentr__> frrepon__=D
9 frrepon__sera frrepon_la frrespo__et frretou_> frretou__mail frretou_par frreuni__et frreven__vous frreven_vers
9 frsaure__quoi frsaure_a frse_prese frsera__que frsera_conta frserez_fixe frsoir__saure frsoir_vous frsuite_=D
9 frsuite__> frtenir_> frtous__candi frtous_les frune__la frune__sera frune__vous frvers_vous frvous__dire
9 frvous__fixe frvous__juste frvous__tenir frvous_ecris frvous_fais frvous_repon frvous_saure how:ON&NEWS
9 how:WITHIN&DECIDE p:HEAR s.dehabe s.dene s.denoch s.dewahl s.endonor s.enfaste s.enfile s.enhavin s.enhear s.enhecti
9 s.enhigh s.enmust s.enmy s.ennod s.enremai s.enrespo s.enrn s.enswear s.enweddi s.enwell s.esdudas s.esesta
9 s.essales s.estengo s.frdecad s.frdeuxi s.frensui s.frenvis s.frjuste s.frrefle s.frt
10 ALL>>ALL>>ALL ALL>>FUT>>CALL ALL>ALL1 ALL>TELL ALL>WE1 ASK>>DECIDE>>ORG ASK>>NEG>>WAIT ASK>>WAIT>>WHEN ASK>NEWS2
10 AWAY>>O>>YOU AWAY>OIN AWAY>US1 CALL>>ALL>>D CALL>>ALL>>YOU CALL>>D>>SEND CALL>>IT>>NEWS CALL>>OUR>>SEND
10 CALL>>SEND>>AWAY CALL>>SEND>>START CALL>WHEN1 COND>>YOU>>DECIDE D>>FUT>>WE D>>HE>>PAST D>>NEG>>NEWS D>>O>>CALL
10 D>>SEND>>NEWS D>>SURE>>WAIT D>>TELL>>YOU D>>WHEN>>CALL D>DECIDE1 D>TALK2 DECIDE>>O>>O DECIDE>>SEND>>WE
10 DECIDE>>TALK>>YOU DECIDE>>WAIT>>D DECIDE>>WHEN>>NEWS DECIDE>SURE1 DECIDE>TELL DOC>>EVENT>>YOU DOC>>FUT>>YOUR
10 DOC>>YOU>>FUT DOC>>YOU>>HEAR DOC>D2 DOC>OUR DOC>YOU1 EVENT>>ALL>>FUT EVENT>>D>>EVENT EVENT>>D>>O EVENT>>HEAR>>TELL
10 EVENT>>HEAR>>YOU EVENT>>O>>YOUR EVENT>>OUR>>ORG EVENT>>YOU>>TELL EVENT>CALL1 EVENT>DOC2 FUT>>DECIDE>>TALK
10 FUT>>DOC>>D FUT>>EVENT>>HEAR FUT>>HEAR>>ORG FUT>>HEAR>>SURE FUT>>NEG>>HEAR FUT>>O>>O FUT>>OUR>>DECIDE
10 FUT>>OUR>>NEWS FUT>>SEND>>AWAY FUT>>TELL>>D FUT>>YOU>>DECIDE FUT>>YOUR>>DOC FUT>>YOUR>>WAIT FUT>IT2 FUT>OUR2
10 FUT>SURE1 HAVE>D1 HAVE>TELL1 HE>>ASK>>NEWS HE>>CALL>>YOU HE>>DECIDE>>D HE>>O>>YOU HE>>ORG>>DECIDE HE>>WE>>WAIT
10 HE>COND HE>HE2 HE>NEWS2 HE>O HE>OBY2 HEAR>>CALL>>O HEAR>>D>>HEAR HEAR>>FUT>>US HEAR>>HEAR>>YOU HEAR>>IT>>IT
10 HEAR>>NEG>>ORG HEAR>>O>>NEWS HEAR>>PAST>>ORG HEAR>>SEND>>YOU HEAR>>TALK>>DOC HEAR>>TELL>>AWAY HEAR>>WE>>D
10 HEAR>>WHEN>>VAGUE HEAR>>YOU>>CALL HEAR>OBY1 HIS>>DECIDE>>D HIS>D1 HIS>FUT2 HIS>TELL HIS>WE2 IT>>FUT>>HEAR
10 IT>>HEAR>>TELL IT>>O>>YOU IT>>TELL>>YOU IT>>WE>>HEAR IT>EVENT1 IT>OON1 IT>WE1 NEG>>AWAY>>WE NEG>>DECIDE>>YOU
10 NEG>>NEG>>DECIDE NEG>>O>>WHEN NEG>>ORG>>HEAR NEG>>TELL>>AWAY NEG>WAIT1 NEWS>>OUR>>YOUR NEWS>>PAST>>YOU
10 NEWS>>YOU>>TELL NEWS>>YOUR>>FUT NEWS>HE O>>CALL>>WE O>>D>>CALL O>>D>>YOUR O>>EVENT>>D O>>ORG>>D O>>SEND>>NEG
10 O>>WHEN>>D O>>YOUR>>CALL O>OON O>SURE2 O>TALK2 OON>O2 OON>TELL2 ORG>>DECIDE>>HE ORG>>HEAR>>DECIDE ORG>>HIS>>DECIDE
10 ORG>>HIS>>NEWS ORG>>NEWS>>FUT ORG>>OUR>>ORG ORG>CALL1 ORG>DECIDE ORG>HAVE1 ORG>IT ORG>NEWS ORG>SURE1 ORG>TELL
10 ORG>WHEN1 OUNTIL>YOU OUR>>ASK>>DECIDE OUR>>D>>FUT OUR>>DECIDE>>NEWS OUR>>ORG>>ASK OUR>>ORG>>HIS OUR>>ORG>>PAST
10 OUR>>ORG>>TELL OUR>>TELL>>O OUR>>TELL>>YOU OUR>>YOUR>>ASK OUR>ALL1 OUR>HE OUR>HIS1 OUR>NEWS1 OUR>ORG2 OUR>OWITHIN1
10 OWITHIN>CALL OWITHIN>SURE1 PAST>>D>>ALL PAST>>ORG>>HIS PAST>>YOU>>D PAST>>YOU>>DOC PAST>FUT2 PAST>HIS1
10 SEND>>START>>D SEND>SEND START>>START>>O START>>TELL>>WE START>US2 SURE>O TALK>>DOC>>YOU TALK>>FUT>>HEAR
10 TALK>>O>>NEWS TALK>SEND1 TALK>WE TELL>>ALL>>ALL TELL>>ALL>>TALK TELL>>FUT>>TELL TELL>>HE>>TELL TELL>>HEAR>>EVENT
10 TELL>>HEAR>>TELL TELL>>OUR>>EVENT TELL>>SEND>>D TELL>HEAR TELL>IT1 TELL>START2 TELL>TELL US>>HEAR>>O US>>WE>>EVENT
10 US>FUT US>HEAR1 WAIT>>D>>HEAR WAIT>>D>>OUR WAIT>>ORG>>EVENT WAIT>>TALK>>D WAIT>DECIDE1 WAIT>DOC WAIT>OBY2
10 WAIT>OWITHIN2 WAIT>SEND1 WAIT>WHEN WE>>FUT>>HEAR WE>>HEAR>>ASK WE>>PAST>>TELL WE>>US>>PAST WE>>WAIT>>TELL WE>O1
10 WE>WAIT WHEN>>CALL>>WE WHEN>>HEAR>>YOU WHEN>>NEWS>>PAST WHEN>>ORG>>D WHEN>>SEND>>YOU WHEN>>WE>>HEAR WHEN>>YOU>>HE
10 YOU>>CALL>>D YOU>>CALL>>HE YOU>>CALL>>PAST YOU>>DECIDE>>SEND YOU>>DECIDE>>WAIT YOU>>HE>>FUT YOU>>HEAR>>YOUR
10 YOU>>NEG>>AWAY YOU>>NEWS>>O YOU>>WAIT>>US YOU>ALL YOU>OUR YOU>SEND YOU>WAIT YOUR>>CALL>>IT YOUR>>NEWS>>CALL
10 YOUR>>O>>YOU YOUR>>SURE>>D YOUR>>TALK>>WE YOUR>DOC1 a:EVENT b:OWITHIN c.de! c.deaber c.deabzus c.debearb c.deda
10 c.dedu c.dedurch c.deetwas c.defaell c.defolgt c.degetro c.deklarh c.dekling c.delena c.desachs c.deuns c.devertr
10 c.devorst c.deyilma c.enanyon c.enasr c.encommu c.ene c.engivin c.engoal c.enheard c.eninvit c.enlate c.enmarcu
10 c.enpack c.enpicki c.enposte c.enravi c.enright c.ensam c.enshe c.ensingl c.ensort c.ensummo c.entext c.enthank
10 c.enthem c.enturke c.enunlik c.enwrap c.escreo c.esdecim c.eshuman c.esmismo c.esnosot c.espero c.esrecur c.essaber
10 c.estarde c.estenid c.esvolve c.esvota c.esvuelv c.fraurai c.frauron c.fravise c.frcommi c.frdonc c.frjury c.frne
10 c.frparvi c.frprise c.frrien c.frsiege c.frtel c.frtu c.frverdi c:SEND de<_=O de<__gebe de<__gibt de<__hake
10 de<__kommt de<__mehr de<__noch de<__sachs de<__tagt de<__yilma de<_ein de<_meine de<_vertr de<_von de<_zum de=D__!
10 de=D__besti de=D__dir de=D__einer de=D__falls de=D__ich de=D__mit de=D__muss de=D__sagen de=D__sie de=D_aber
10 de=D_abzus de=D_bis de=D_gibt de=D_haett de=D_hast de=D_hoere de=D_mehr de=D_nochm de=D_rufe de=D_tagt de=O__noch
10 de=O_komme de=O_schaf dealle__und dealso__schre deangeb_> deansch__ich deanspr_nehme deantwo_folgt deausfu_!
10 deausfu__> debearb__=D debesch__=D debis__was dedas__ich dedas__im deder__vor deder_vertr dedie__=O dedie__entsc
10 dedie__kommt dedir__! dedir__> dedir__es dedir_ausfu dedir_mehr dedir_wie dedu_hoers deein_ergeb deeinen_termi
10 deeiner__koenn deeiner_rueck deentsc__> dees_weite deetwas__=D defolgt_=D defolgt__> degedul__> degehal__ich
10 degehal_melde degibt_es degibt_s dehaben__meine dehaett__eine dehaett_ich dehoere_=D dehoffe__=D deich__ausfu
10 deich__dich deich__wiede deich_eine deich_gebe deich_hake deihnen__ergeb deihnen__rueck deihnen__verbi deihnen_in
10 deim_ansch dein__nehme dein_anspr dein_verbi dekann__dir dekrieg_sie delasse__von demehr_! demehr_sagen
10 demich__nochm demich_wiede demir_bitte demit__in demit__rueck denach__gebe denach_und denehme__hoere denoch__=D
10 denoch__gedul denoch_gespr denochm_> denochm__und deoder_so derechn__=D derueck_kommt derufe__durch derufe__sie
10 derufe_sie desachs__wir desachs_bitte desagen_> deschic__=D desein_dann desetze_uns desich__> desich__im
10 desich_ihnen desie__rechn desie__ueber desie__zurue desie_bekom desie_meine desie_sind desie_stell deso__so
10 deso_oder detag__sie detagt_=D determi__du determi_bekom deueber__> deund__mich deund_sag deuns__noch deunser_entsc
10 devertr_kommt devon__besch devon__bitte devon_sachs devor_> dewie_es dewiede__ihnen dewiede_bei dewir__abzus
10 dewir_lasse dewir_setze dewird__in dewisse_sie dezu_koenn dezum__melde dezum_gehal en:__retur en:_kai en<__again
10 en<__and en<__cc en<__comin en<__gener en<__peopl en<__recko en<__still en<__summo en<__tom en<__under en<__way
10 en<__write en<_anyon en<_feedb en<_priya en<_ravi en<_same en<_terms en=D__asr en=D__email en=D__happe en=D__loved
10 en=D__publi en=D__put en=D__sort en=D__what en=D_candi en=D_insha en=D_lates en=D_lunch en=O__=O en=O__aim
10 en=O__check en=O__e en=O__let en=O__noon en=O__when en=O_then ena__i ena__so ena__updat ena_concl ena_flag
10 ena_posit ena_shout ena_windo enable__put enaccou_made enafrai_> enafter__he enafter__i enafter_asr enagain__you
10 enagain_for enagain_with enaim__turn enall__but enall__well enall_inter enam__at enam_givin enan__out enand__appli
10 enand__call enand__get enand__recru enand__you enand_intim enanswe__mail enanswe__my enanswe__prope enanswe_out
10 enanswe_your enantic__candi enantic_notif enanyon_who enappli_=O enare__out enare_norma enarran_the enask_for
10 enasked__panel enasked_the enasr_> enat_work enback__work enback_in enbe__decis enbe__late enbe__of enbe__your
10 enbe_ok enbefor__> enbefor__rain enboard__and enboard_has enbody__must enbut__respo enby__post enby_regis
10 encall__anywa encc_would enchoic__the encomin__way encomin_your encomme_=D encomme__> encommi__decid encommi__going
10 encommi__reply encommi_s encommi_to enconcl_> enconta_again encontr_shoul enconve__with encounc__meets
10 encounc_which endate__this endate_of endates_to endave__you endave_give endeadl__picki endecid__> endecid__so
10 endecid__you endecis__unlik endemo_> endiges__turke endiges_your endo__needf endo__reach endo_i endone__and ene_=D
10 enemail_=O enevery__appli enevery_loved enevery_s enevery_singl enexact_=D enexpec__=O enexpec__final enexpec__from
10 enexpec_me enexpec_my enfeedb_=O enfeedb_in enfinal_=D enfinal__will enfirst__know enflag__> enflag_there
10 enfollo__=D enfor__docum enfor__every enfor__note enfor__score enfor__someo enfor__works enfor_it enfor_picki
10 enfor_their enforwa__will enforwa_we enfrom__at enfrom__date enfrom__decis enfrom__offic enfrom__the enfrom_my
10 engener__is engener_manag enget__email enget__inter engivin__a engivin_you engoes_in engoing__call engoing__vote
10 enhad__call enhad_my enhappe_> enhave__mail enhave__manag enhave__paper enhave__windo enhave_dave enhave_diges
10 enhave_one enhave_time enhe__decid enhear__soon enhear_as enheard__me enhim_down enhirin__will enhis_choic
10 enhope__be enhow_we eni__> eni__all eni__email eni__givin eni__rever eni__that eni__use eni__write eni_put
10 eni_recko enif__=O enif__came enif__s enin__case enin__mailb enin__post enin__will enin_it enin_there
10 eninbox__night eninfor_=D eninfor__> eninfor__inter eninfor_to eninsha__the eninsha_befor eninten_to eninter_dates
10 enintim__=D enintim_you enis__: enis__day enis__his enis__you enis_here enis_makin enis_revie enis_sent enis_slow
10 enis_unlik enit__get enit__if enit__ok enit__over enit__takes enit_usual enkai__=O enkai_retur enkindl__that
10 enknow_how enlast_candi enlate__an enlate_for enlates_> enlates_you enlawye__=D enleft_=O enlet__see enlette__in
10 enlette_of enlike_=D enlist_is enlook_at enlooki__=D enlooki_like enlooks__you enlooks_after enloved__demo
10 enloved_the enmade_> enmail__day enmake__final enmake_conta enmakin__=D enmakin__call enmakin__choic enmakin_decis
10 enmakin_his enmakin_the enmanag__makin enmanag__the enmanag_needs enmanag_said enmanag_will enmay__for enmay__to
10 enmay_look enme__=O enme__be enme_at enme_for enmeeti__will enmeets__after enmessa_> enmessa__be enmessa__me
10 enmessa_from enmessa_will enmind__=D enmind_waiti enmove_forwa enmust__to enmust_respo enmy__needs enmy__said
10 enmy__the enmy__to enmy_colle enmy_team enneed__then enneedf__intim enneedf_and enneeds__=D ennews__you ennews_for
10 enno_from ennoon_> ennot__i ennot__out ennot_manag ennot_out ennote__me ennote_from ennotif__final ennow__like
10 ennow_looki enof__from enof__messa enof__panel enof_that enoff__> enoffer_are enok__i enon-si__=O enon__team
10 enon_makin enon_salar enonce__retur enone__those enother_=D enour__decis enour__who enour_deadl enout__=D
10 enout__them enout__will enout_and enout_i enover_=O enpack_=D enpanel__their enpass_them enpatie__> enpeopl__promi
10 enpeopl_know enperso__i enpicki__is enpicki_someo enplan__makin enplan_on enplan_to enplann__notif enpleas_note
10 enpm_: enpm__you enpost_=D enpost__> enpriya__would enproba_=D enproba__> enpromi_=O enpromi__have enprope__i
10 enprope_updat enprope_when enpubli__list enpubli__we enput_=O enput__flag enravi__going enravi_s enreach__concl
10 enreali_we enrecei__us enrecei_from enrecko__will enrecko_we enrecom__from enrecru__infor enregis_post
10 enremai__inter enremai_very enreope_=D enrepor__=D enresul__goes enresul_lette enretur_you enrever__you enrever_to
10 enright_away enring__with ens__looki ens_decis ens_now ens_over ens_see ensaid__so ensalar__> ensame__=D
10 ensame_time ensame_week ensays__will enscore__and ensee_: ensee__infor ensee__kai ensee_to enseein__board
10 enselec__move enselec__reach enselec_to ensend__and ensendi__a enshall__> enshall__all enshall_do enshall_know
10 enshall_rever enshe__make enshe__you enshort__will enshort_candi enshoul__> enshoul__from enshoul__where enshout_=D
10 enshout__> ensign__=O ensingl__=D ensingl_appli ensit_down ensmoke_clear enso__do enso__it ensomeb__> ensomeo__=D
10 ensomeo__my ensomeo_is ensoon__i ensort__out enstrai__=D enstrai__=O ensummo__sent ensummo_is entake__again
10 entake_conta entake_us enteam__revie enteam__to enteam_promi entelep_you entell__in enterms__writi enterms_in
10 enthank_again enthat__to enthat_meeti enthe_=O enthe__answe enthe__clear enthe__dates enthe__leave enthe__you
10 enthe_conve enthe_demo enthe_minis enthe_needf enthe_paper enthe_short enthe_smoke enthe_summo entheir_score
10 enthem__get enthem__i enthem__to enthem_on enthere_will enthink_> enthis_messa enthis_up entime__i entimel_:
10 ento__advis ento__forwa ento__makin ento__singl ento_appli ento_bear ento_come ento_conta ento_every ento_sort
10 ento_turn ento_vote entold_to entom__after entom_looks entouch_the enturke_=D enturke__you enturn__=D enturn_appli
10 enunder__infor enunlik_=D enunlik__> enup__conve enupdat__you enus_=D enus_the enuse__to enuse_it enusual__=D
10 enusual__the enverdi__! envery__and envery_inter envote__and enwaiti__? enwaiti__the enwe__final enwe__let
10 enwe__share enwe__very enwe_commi enwe_conta enwe_inten enwe_remai enwe_stand enwe_under enwhat_they enwhate__>
10 enwhen__smoke enwhen__will enwhich_=O enwhich__i enwhich__will enwhich_meets enwill__a enwill__dave enwill__feedb
10 enwill__had enwill__intim enwill__our enwill__time enwill_nag enwill_ring enwill_use enwindo__and enwith__accou
10 enwith__they enwith_an enwith_the enwith_what enwork__i enworks__which enwould__for enwould__mind enwould__one
10 enwrite__every enwrite_the enwriti__reach enwriti_will enyou__bear enyou__detai enyou__diges enyou__find enyou__how
10 enyou__insha enyou__once enyou__perso enyou__salar enyou__selec enyou__shout enyou__waiti enyou_anywa enyou_he
10 enyou_infor enyou_mind enyou_prope enyou_recei enyour__: enyour__=O enyour_mailb enyour_turke enyour_way es<__a
10 es<__digo es<__llamo es<__marco es<__mismo es<__perso es<__podre es<__prese es<__resul es<__saber es<__tribu
10 es<_sabra es<_volve es=D__ese es=D__mi es=D__notic es=D_mismo es=O__pero es=O_impos esalgo_=D escomit_decid
10 esconoc_=D esconoc__> escreo_que escuent__que esde_respu esdeber__notic esdeber_saber esdecid_la esdecim_algo
10 esdecir__=D esdecir_nada esdirec__que esdirec_tiene esel__=O esel__conti esel__decid esel__del esel__sin esel_conta
10 esel_tribu eselegi_> esen__conti esenseg_> esenton_> eses__su esescri_=D esescri_despu esese_dia esfalta__confi
10 esfalta_le esfalta_te esha__elegi esha__notic esha_tenid esla__tiene esla_tarde eslas__prese eslas_perso esle__>
10 esle_comun esllamo__=D esllamo_el eslo__con eslos__se eslos__y esmarco_=D esmarco__> esmi__vuelv esno__decir
10 esno__tenid esnos__con esnos_comun esnosot__> esnotic__es esnuest_> esnuest__que esnuest_decis esnuest_es
10 esnuest_respu espero__=D esperso__recib esperso_prese esplazo__respu espodre__nada espor__tarde esprese__=D
10 esprese__una esprese_conti esprese_recib esque_decid esqueda__y esqueda_resue esrecib__corre esrecib__llama
10 esrecib_un esrecur_human esresol_=D esrespo__te esrespo_y esrespu_es esresue__se esresue_y esresul__=D esresul_se
10 esretom__conta esse__harem essido_elegi essin__le essin__te este__despu este__y este_confi este_llama estendr_notic
10 estener__nuest estener_notic estenid__nuest estenid_notic estiene__decid estomar_una esvuelv__jefa esvuelv_mi
10 esy__aviso fr<__auron fr<__commi fr<__compt fr<__contr fr<__jury fr<__t fr<_compt fr<_resul fr=D__donc fr=D_votre
10 fr=O__donc fr=O_donc fr=O_on fra__donne fra__faire fra__momen frappel_=O frarbit__=D frarbit_la frauron__repon
10 frauron_une fraussi_> fravec__=O fravise__resul fravise_du frbudge__=O frcandi__avise frce_momen frcommi__=D
10 frcommi_siege frcontr_est frcourr_> frdans__foule frde_nos frdecid__et frdecis_> frdelai__repon frdirec__arbit
10 frdirec_doit frdoit__la frdoit_arbit frdonc_=D frdonne_=D frdonne__> frdrh__appel frdrh_vous frdu_resul
10 frengag__vous frfaire__retou frfaire_un frfais_signe frfaudr_=D frfaudr__pour frfixe__> frfoule_> frinfor_=D
10 frinfor__> frje__et frje__tel frje_m frjury__prono frjury_se frla__siege frla_commi frla_foule frle__meme frle_jury
10 frm__a frm_engag frmeme_> frmomen_> frnos__=D frnos_nouve frnous__recon frnous_auron fron__tient fron_se
10 frpar_courr frplus_> frpouve__sur frpouve_compt frpouvo_vous frpromi_> frprono__> frrepon__notre frrepon__vous
10 frrepon_a frrepon_le frresul_=D frresul__=D frresul__> frresul_la frseron__du frseron_avise frsiege_=D frsiege__je
10 frt__=D frt_appel frt_envoi frte_tel frtel_=D frtel__> frtient_au frtombe_=O frvous_=O frvous__ce frvous__compt
10 frvous_conta how:APPROX&HEAR how:BEF&NEWS p:FUT s.deausfu s.dechef s.deerfae s.dehake s.deich s.demelde s.deschaf
10 s.deschau s.deso s.deteam s.devertr s.dewie s.enagree s.encomin s.enconcl s.endebri s.endemo s.enfeedb s.enflag
10 s.enhangi s.eninsha s.enkai s.enleo s.enlette s.enmeeti s.enmore s.enneedf s.enon-si s.enours s.enrain s.enshare
10 s.ensmoke s.ensoone s.enteam s.esdecis s.esdespu s.esenseg s.esequip s.esimpos s.esrespu s.esresue s.estodos
10 s.fraura s.frbudge s.frcourr s.frdans s.frfoule s.frmomen s.frpatie s.frsigne s.frson s.frtombe s:SURE s:WE
11 ALL>>YOU>>D ASK>>NEG>>COND ASK>>YOU>>TALK ASK>OON1 AWAY>>IT>>US AWAY>CALL CALL>>O>>D CALL>>OUR>>ALL CALL>>OUR>>FUT
11 CALL>>WE>>DECIDE CALL>COND CALL>D2 CALL>ORG CALL>YOUR2 COND>>FUT>>EVENT COND>D2 COND>HEAR COND>TELL1 COND>US1
11 COND>WE1 D>>ALL>>ALL D>>CALL>>US D>>DECIDE>>WE D>>HEAR>>HE D>>HEAR>>YOUR D>>NEG>>WHEN D>>O>>EVENT D>>ORG>>US
11 D>>OUR>>NEWS D>>OUR>>TELL D>>PAST>>WHEN D>>TELL>>WE D>>US>>HEAR D>>WAIT>>WAIT D>>YOU>>CALL D>DOC2 D>OBEF D>OON2
11 D>WHEN DECIDE>>OUR>>NEWS DECIDE>>TALK>>O DECIDE>>TELL>>YOU DECIDE>>YOU>>IT DECIDE>OUR1 DECIDE>WHEN DOC>>HEAR>>YOU
11 DOC>CALL2 EVENT>>AWAY>>O EVENT>>D>>ORG EVENT>>FUT>>O EVENT>>O>>ALL EVENT>COND EVENT>DOC1 EVENT>NEG2 FUT>>CALL>>NEWS
11 FUT>>DECIDE>>IT FUT>>FUT>>IT FUT>>HEAR>>ALL FUT>>HEAR>>US FUT>>HEAR>>WHEN FUT>>START>>NEWS FUT>>TELL>>WAIT
11 HE>>AWAY>>WE HE>>CALL>>D HE>>D>>SURE HE>CALL HE>PAST1 HE>SURE1 HEAR>>D>>SURE HEAR>>IT>>NEWS HEAR>>O>>FUT
11 HEAR>>WE>>HEAR HEAR>ALL2 HEAR>TALK HIS>>WE>>FUT HIS>WE IT>>FUT>>D IT>>NEWS>>TELL IT>>ORG>>EVENT IT>>YOU>>O IT>D2
11 IT>FUT IT>NEWS IT>TELL2 NEG>>COND>>IT NEG>>D>>IT NEG>>YOU>>SEND NEG>>YOU>>WAIT NEWS>>AWAY>>D NEWS>>CALL>>O
11 NEWS>>D>>ORG NEWS>>FUT>>TELL NEWS>>NEWS>>NEWS NEWS>>NEWS>>TALK NEWS>>YOU>>ASK O>>D>>IT O>>EVENT>>TELL
11 O>>FUT>>DECIDE O>>FUT>>HEAR O>>HEAR>>WE O>>O>>SURE O>>TELL>>IT O>CALL2 O>HAVE1 O>SEND1 O>WHEN2 OAPPROX>FUT1
11 OAPPROX>HEAR2 OAPPROX>WE OFROM>DECIDE2 OFROM>FUT1 OON>DECIDE1 ORG>>CALL>>YOU ORG>>D>>WHEN ORG>>EVENT>>O
11 ORG>>ORG>>YOU ORG>>SEND>>YOU ORG>ALL2 ORG>HEAR2 ORG>O1 ORG>OFROM ORG>OUR ORG>SEND1 ORG>YOUR OUR>>NEWS>>YOU
11 OUR>>O>>YOU OUR>>PAST>>ALL OUR>OWITHIN OUR>WAIT OUR>WAIT2 OUR>YOU OWITHIN>COND1 OWITHIN>YOU PAST>>IT>>TELL
11 PAST>>PAST>>COND SEND>>D>>HEAR SEND>>TELL>>OUR SEND>>US>>WE SEND>DOC1 SEND>EVENT2 SEND>OIN2 SEND>SEND2 SEND>SURE
11 SEND>TELL2 START>>NEWS>>YOU START>>O>>WE START>COND START>NEWS SURE>>WAIT>>D SURE>>YOU>>CALL SURE>>YOU>>HEAR
11 SURE>HEAR SURE>SURE SURE>YOUR2 TALK>>WE>>FUT TALK>IT TELL>>DOC>>D TELL>>NEWS>>ALL TELL>>WHEN>>WHEN TELL>>YOU>>COND
11 TELL>OBEF2 THIRD>>O>>WE THIRD>NEWS2 THIRD>OBY THIRD>WAIT US>>D>>NEG US>>IT>>TELL US>>ORG>>HEAR US>>YOUR>>WE
11 VAGUE>ORG1 WAIT>>O>>FUT WAIT>>US>>IT WAIT>>US>>O WAIT>>WHEN>>EVENT WAIT>AWAY2 WAIT>D1 WE>>CALL>>ORG WE>>HEAR>>CALL
11 WE>>HEAR>>TELL WE>>WAIT>>D WE>ALL2 WHEN>>EVENT>>FUT WHEN>>ORG>>HAVE WHEN>>SEND>>WE WHEN>>TELL>>WE WHEN>>WE>>AWAY
11 WHEN>ASK WHEN>AWAY WHEN>COND1 WHEN>OBEF2 WHEN>OUR1 YOU>>ASK>>NEG YOU>>FUT>>AWAY YOU>>HEAR>>NEG YOU>>HEAR>>WHEN
11 YOU>>NEG>>TELL YOU>>SEND>>DOC YOU>>TALK>>DOC YOU>>TELL>>O YOU>>US>>HEAR YOU>COND2 YOU>TELL1 YOUR>>COND>>FUT
11 YOUR>>DOC>>D YOUR>>OUR>>ORG YOUR>>THIRD>>O YOUR>>WE>>FUT YOUR>O1 YOUR>OBY1 YOUR>SURE a:SEND c.deangep c.debekan
11 c.defall c.demeine c.denaehe c.depeile c.dereich c.dewird c.enannek c.enask c.enassem c.enbecom c.enbeing c.enfligh
11 c.enfuner c.enget c.engo-ah c.enlab c.enlooks c.enmarco c.enn c.ennamed c.enstill c.eshorar c.esrespu c.essin
11 c.frca c.frcompt c.frconna c.frcoup c.fretre c.frfaire c.frfaute c.frfixe c.frmes c.frrh c.frsuit c.frta c.frtoi
11 c.frvenue de<__besch de<__ergeb de<__gremi de<__habe de<__infor de<__mich de<__rueck de<__sag de<__schla de<_antwo
11 de<_eine de<_gedul de<_krieg de<_rueck de<_sobal de<_wir de<_wuerd de=D__an de=D__angep de=D__mitte de=D__rechn
11 de=D__steht de=D_lg de=D_naehe de=D_reich de=D_sag de=D_sollt de=O_krieg de=O_zurue dean_=D dean_=O dean__>
11 dean_und deantwo__sie deauf__zurue debekom__von debrauc__noch dedann__ihnen dedann_steht dedarf_ich dedas__tagt
11 dedauer__=D deder_besch dedich__an dedie__die dedie_gesch dedir_> dedrueb__sage deduerf_=D deduerf__mit deentsc_und
11 deentsc_wir deergeb__> dees__weite dees_inter degenau_sagen degib_uns degremi__=D degremi_tagt dehabe__inter
11 dehabe_es deich__es deich__genau deich__mich deich__ueber deich_durch deich_habe deich_noch deich_rufe deich_schla
11 deihnen_=O deihnen__naehe deihnen__reich deihnen__sagen deihnen_leide deinter_weite deist__=O deist__zu deist_angep
11 dekommt__> deleide__sagen delg_> demelde__> demich__lg demir__dann demit_unser demitte__koenn demitte_zu deob_es
11 deoder_ab deoder_absag deperso__sich deperso_wird derechn_damit dereich_? dereich__> derueck__sie derufe__=D
11 desag__dir desage_ihnen desagen_koenn deschla_ueber deschri__> desich_noch desie__an desie_duerf desobal_die
11 desollt_wir detagt__> detreff_wir deueber__drueb deund_absag deund_infor deunser__rechn devorau__> dewas__>
11 deweite_> deweite__melde deweite_und dewir_> dewir__damit dewir_rechn dewisse_> dewuerd_ihnen dezu__ab dezu_rechn
11 dezu_und dezur__und en:__and en:__to en:_an en:_talk en<__assem en<__assur en<__audit en<__come en<__commi
11 en<__coord en<__dinne en<__headc en<__invit en<__lab en<__so en<__to en<__truth en<_annek en<_every en<_leave
11 en<_more en<_my en<_new en<_put en<_refer en=D__e en=D__exter en=D__have en=D__loop en=D__sched en=D__set
11 en=D__sure en=D__than en=D_call en=D_calls en=D_rathe en=O__candi en=O__conta ena__will ena_funer enagain__i
11 enagree__sleep enall__wante enall_i enall_three enallow__for enam__> enam_handi enam_hopef enand__=O enand__infor
11 enand__keep enand__our enand_email enand_rever enannek__=D enannek_takes enannou__=D enanswe__early enanswe__reach
11 enanswe_and enanyth_=O enappli__may enappli_it enappro__shoul enappro_which enare_aimin enarm_twist enas_he
11 enask__wheth enask_was enasked_for enassem__you enassem_votes enasses__will enassig__> enassur_me enat_every
11 enback__every enbe__and enbe__first enbe_discu enbe_intim enbe_named enbe_recei enbecom_my enbefor__am
11 enbefor_lunch enbell__> enboard__met enboard_votes enbooke__time enbooke_a enboss_=D enbreak__=D enbudge__appro
11 enbudge_is encalen_: encalen__i encall__prefe encan__feedb encan__on encan_count encan_hold encandi_comes
11 encase__be encase_will encheck__get encheck_and encheck_with enclose__for encommi__to encommu_=D encompl__selec
11 enconfi__the enconfi_of enconfi_you enconta__=D enconta__> enconve_=O encoord__be encoord_will encount__an
11 encv_again enday_! enday__i enday_befor enday_i endecid__=D endecis__been endecis__to endecis_known endefin_answe
11 endinne__i endirec__=D endiscu__and endo__arm endo__rathe endo__worry endo_some ene_=O eneithe_way enexpec_=D
11 enexpec__and enexpec__come enexpec__know enexpec__on enexpec_feedb enfeedb__at enfeedb_for enfinal__=D enfinal_call
11 enfinal_thing enfinan_=D enfind__and enfind_my enfirst_to enfive_> enfor__budge enfor__email enfor__funer enfor__so
11 enforwa__> enforwa_them enfrom_petra enfrom_priya enfuner_> enget__updat enget_it engive__feedb engo-ah_=D
11 engo-ah__> engo__> engood__: enhas_met enhave__go-ah enhave_agree enhave_still enhe__here enhe__the enhe__trave
11 enheadc__open enheadc_will enhear__us enhear_me enheari__petra enhigh__of enhigh_volum enhold_me enhopef_i
11 enhopin__final enhr_=D enhr__conta enhr__us enhr_of eni__booke eni__chase eni__conta eni__drop eni__handi
11 eni__hopef eni_come enin__calen enin__loop enin_hr enin_truth eninfor__of eninvit_to enis__again enis__news
11 enis__which enis_appro enis_plann enit_: enit__an enit__like enit__plann enit__quiet enit__then enit_in enkeep__in
11 enknow__it enknow_anyth enlab__relea enlab_shoul enlast__befor enlast__comes enleave_> enleave__with enleave_it
11 enlegal__will enlena_> enlette_goes enlimbo_> enline_> enlook__every enlook__for enlook_out enloop__=O enloop__you
11 enmake_up enmanag__back enmanag__off enmarco__i enme__cv enme__hour enme_an enmeeti_so enmessa_you enmore_inter
11 ennamed_=D enneed_the ennew__: ennews_: ennews__good ennews__i ennews__talk ennews__us ennight__i enno_news
11 ennot_befor ennot_worry ennote__offic ennote_our ennothi__call ennotif__that enof__asses enof__it enof_limbo
11 enok__this enok_like enon__assig enon__phone enon_an enonce__board enone__inter enone_more enone_who enour__known
11 enour__to enour_coord enour_last enour_prefe enout__an enout__limbo enout__your enowe_you enparen__> enpeopl__befor
11 enperso_to enpetra__hr enpetra_in enplann__conta enpleas_bear enposit__updat enposte__the enprefe_candi enproce__>
11 enproce__will enproce_you enquiet__> enrathe__five enrelea__resul enrelea_your enreope__and enreply__from
11 enreply__is enreply_for enresul__publi enresul_are enresul_shall enretur__and enrever_> enring__=D ens__i ens__more
11 ens__night ens__to ens_one ens_quiet ensaid__> ensay__it ensay_give enscore_so ensee_our enselec__=D ensendi__=D
11 enset__the enshe__give enshoul__one enshoul__your enshoul_relea ensit__=D ensit_tight enslow_=O enso_will
11 ensome__twist ensome_arm ensomeo_will ensoon__he enspoke__lena enstatu_=D enstill__nothi enstill_heard enstrai__>
11 entalk__marco enteam__get enteam_i entext__promi entext_you enthan_five enthe__counc enthe__invit enthe__propo
11 enthe__retur enthe__volum enthe__who enthe_assem enthe_audit enthe_ceo enthe_go-ah enthe_headc enthe_high enthe_lab
11 enthe_loop enthen_you enthere__one enthey__> enthey__decid enthose_=D entight_=D entime__them entime_with
11 ento__anyth ento__eithe ento__high ento__its ento__them ento__thing ento_exten ento_leave ento_marco ento_notif
11 ento_score ento_set entold_> entouch__to entrave_so entruth__i entruth_all entwist__and enuntil__new enverdi__>
11 envotes_=D envotes__=D envotes__> envotes_you enwas__we enwas_told enwe__=O enwe__> enwe__again enwe__agree
11 enwe__aimin enwe__asked enwe__at enwe__compa enwe__every enwe__going enwe__write enwe_make enwhate_happe
11 enwhere_you enwhich_shoul enwho__back enwill__answe enwill__discu enwill__heard enwill__named enwill__some
11 enwill__where enwill_becom enwill_chase enwill_compa enwill_conta enwill_do enwill_mail enwill_open enwinne__be
11 enwinne_will enwith__then enwith_lena enworks_counc enworry__it enworry_if enwould__give enwould__that enwrite_>
11 enwrite__peopl enwritt_to enyou__becom enyou__count enyou__eveni enyou__line enyou__messa enyou__or enyou__prope
11 enyou__there enyou__will enyou_of enyou_over enyou_promi enyou_stand enyour__again enyour_assig enyour_calen
11 es<__conta es<__pondr es<__recib es<__tendr es=D__compa es=D__paso es=D__tendr es=D_recib es=D_tendr es=D_y
11 es=O__pensa es=O__por es=O_para esa__un esalgo__> escandi_=D escandi__> escomit__el escompa__te escompa_lucia
11 escomun__usted escon__=O esconti_> esdame__> esde_nosot esdecis_=D esdecis__=D esdecis_se esdespu_> esel__por
11 esel__y esen__te esenlac_> esharem__> esharem_saber esinfor_> esinfor__> esinfor_a esle__una esllamo__> esllega_=D
11 eslo__saber eslo_consu eslo_harem eslo_que eslos_candi eslucia__escri eslucia_te esmi__lucia eso__no espaso_el
11 espodre_decir espor_telef espubli__> esque_=D essaber_> essabra__nosot essabra_de esse__comun essi_o estarde__llamo
11 estarde_te este__un este_compa este_conta este_cuent estelef_> estendr_=O fr<__conse fr<__d fr<__petit fr<_accor
11 fr<_pas fr<_promi fr=D_> fr=D__aurez fr=D_promi frappel_> frappel__pour frapres_> fras__repon fras_ta fravec__=D
11 frca_=D frca__> frcandi_seron frcommu_=D frcommu__> frcontr_suit frd__venue frd_etre frde_decis frdes_que
11 frdevri_avoir frdis__=D frecrit_=O fretre_venue frfixe_=D frinfor__apres frje__dis frla__tombe frla_suite
11 frle__suit frle_conse frmerci__etre frmerci__patie frmerci_d frmes__=D frnotre_choix frnous_repre frpas__decis
11 frpossi_> frpromi__as frpromi_tu frsera__=D frserez__=D frserez_infor frsigne_> frsuit_=D frsuit__> frta__=D
11 frta_repon frte__ca frte_dis frtelep_=D frtu__ta frune__> frvenue_=D frvenue__> frvous__signe frvous_commu
11 frvous_devri how:BY&TELL how:NOTBEF&DECIDE p:WE s.deetwas s.defalls s.degebe s.deinter s.deklaer s.dekurz s.delg
11 s.denachr s.denehme s.denur s.deoder s.derechn s.despaet s.desteht s.dewerde s.enable s.enalrig s.endecli s.ene
11 s.enfinan s.enfinis s.enhandi s.enholid s.enlena s.enlimbo s.enline s.ennoon s.ennotes s.enoutco s.enowe s.enpaper
11 s.enquick s.ensign- s.enthese s.entruth s.enuntil s.enwant s.enworry s.esenton s.esharem s.esinfor s.eslo s.esresul
11 s.essaber s.esy s.frapres s.fraurez s.frcommu s.frcoura s.frfais s.fril s.frjour s.frpossi s.frprevi s.frrecev
11 s.frtoi s.frvous s:WHEN
12 ASK>>FUT>>HEAR ASK>>WE>>NEG ASK>>YOUR>>WAIT ASK>OUR1 ASK>SURE2 ASK>WAIT1 AWAY>>YOUR>>D AWAY>SURE1 AWAY>WE CALL>D1
12 CALL>DOC2 CALL>FUT CALL>IT1 CALL>NEWS CALL>START1 CALL>SURE1 COND>>WE>>TELL COND>AWAY2 D>>HEAR>>NEWS D>>HEAR>>OUR
12 D>>SEND>>WE D>>WHEN>>YOU D>>YOU>>EVENT D>TELL2 DECIDE>>OUR>>O DECIDE>>YOU>>FUT DECIDE>CALL2 EVENT>>CALL>>YOU
12 EVENT>>D>>WE EVENT>>O>>YOU EVENT>NEWS1 EVENT>O1 EVENT>OON1 EVENT>TELL1 EVENT>WAIT FUT>>CALL>>YOU FUT>>DECIDE>>O
12 FUT>>EVENT>>O FUT>>HEAR>>IT FUT>>SEND>>YOU FUT>>SURE>>ORG FUT>>US>>NEWS FUT>>US>>WE FUT>OWITHIN FUT>YOU1
12 HAVE>>HAVE>>TELL HE>>EVENT>>CALL HE>>HEAR>>FUT HEAR>>CALL>>OUR HEAR>>DOC>>D HEAR>>EVENT>>O HEAR>>NEWS>>US
12 HEAR>>OUR>>ORG HEAR>>WAIT>>D HEAR>>YOU>>US HEAR>CALL1 HEAR>OIN HEAR>OUR HEAR>OUR2 HIS>HEAR IT>>D>>CALL IT>>D>>WHEN
12 IT>>IT>>FUT IT>>TELL>>D IT>AWAY1 IT>TELL NEG>O1 NEWS>>CALL>>SEND NEWS>>HAVE>>HAVE NEWS>>NEWS>>US O>>FUT>>YOU
12 OBY>FUT OBY>O2 OBY>TELL1 OON>ALL OON>FUT1 OON>WE1 ORG>>HEAR>>TELL ORG>>YOU>>CALL ORG>O2 ORG>TALK2 ORG>WE2
12 OUNTIL>IT1 OUR>>NEWS>>HEAR OUR>ALL OUR>CALL OUR>DECIDE1 OUR>HE2 OUR>NEG2 OUR>SEND2 OUR>SURE1 PAST>>O>>ORG
12 SEND>>EVENT>>D SEND>>NEWS>>YOU SEND>O1 SEND>ORG2 SEND>OUR1 SURE>AWAY1 SURE>ORG TALK>>O>>YOU TALK>DOC TALK>TELL1
12 TELL>>TELL>>YOU TELL>>US>>ORG TELL>>YOU>>OUR TELL>CALL2 TELL>NEWS1 TELL>ORG1 US>OBY US>WHEN2 WAIT>YOU2 WE>>ALL>>ALL
12 WE>>HEAR>>PAST WE>>NEWS>>YOU WE>>PAST>>O WE>>SEND>>OUR WE>COND1 WE>WE2 WHEN>>FUT>>O WHEN>>YOU>>TELL WHEN>O1
12 YOU>>CALL>>WHEN YOU>>NEG>>WAIT YOU>>SURE>>SURE YOU>>TELL>>NEWS YOU>OWITHIN1 YOU>SURE2 YOUR>>TELL>>O YOUR>OIN1
12 YOUR>WAIT a:HE b:CALL c.deauswa c.dechef c.defeedb c.degenau c.degibt c.degibts c.degremi c.demail c.demich
12 c.desage c.detagt c.enarran c.enback c.enclari c.endebri c.endiary c.endiges c.eneithe c.enemail c.enfrom c.engoing
12 c.enmiser c.ennomin c.enonce c.ensaid c.ensay c.ensit c.enwith c.escuand c.esdas c.esdoy c.esmando c.esnotif
12 c.esreune c.esselec c.esun c.frarbit c.frfil c.frje c.frprono c.frpuis- c.frsaura c.frsoir c.frtelep c:DECIDE
12 de<__auswa de<__rufe de<_den de=D__es de=D_gibts de=D_krieg de=D_lasse de=D_telef de=D_vor de=O__ich de=O_beden
12 de=O_genau deabzus_> deam_selbe deauf_dich debewer__bewer debewer_und debitte__=D debitte__einer debrauc_ich
12 dedanac__wir dedann__sie dedas__brauc dedas_gremi deder_chef dedie__und dedie_zu dedir__sagen dedu_bekom dedu_eine
12 deeiner_entsc deentsc__sie deentsc_wird deetwas_gedul defrau__wird degeben__mir degenau_=D dehaben__=O dehast__eine
12 deich__und deich_mich deihnen_auf deklapp_> dekoenn__ihnen dekomme_wir dekonta__ihnen demehr_> demehr_und
12 demit__entsc dene__von denehme__wiede denehme_wir denoch__hast denoch__selbe denoch_am deob__klapp derueck_>
12 deruf_dich desag_dir deselbe_tag desie__antwo desie__mir desie__von deum__gedul deum_etwas deund_bewer deund_schre
12 deund_sie deuns__dann devorau_=D dewerde_sie dewie__weite dewiede_konta dewir__konta dewir__leide dewir__und
12 dewir_komme dewir_sie dewir_wiede dewird_sie dewisse__mehr dezu_> dezu__absag en:__answe en<__bear en<__do
12 en<__expec en<__sched en<__shall en<__share en<__they en<__usual en<__will en<_candi en<_give en<_look en<_out
12 en<_selec en<_there en<_verdi en=D__arran en=D__nomin en=D__reach en=D__the en=D__us en=D__when en=D_time
12 en=O__call en=O__panel en=O__stand en=O__think en=O__to ena_final ena_prope enable__give enabout__statu enadjus_and
12 enadvis__the enadvis_of enafter__we enall__of enam__the enam_told enan__and enand__conta enand_he enand_i
12 enanswe__eveni enanswe_on enare__from enare_going enat__lates enback__and enback_to enbe__about enbe__out
12 enbe__touch enbe_able enbe_annou enbe_guide enbe_surpr enbefor__have enboss_is encall__that encall_from encan__hang
12 encance_=O encheck__the enclari_=D enclari__> encompa__and encompa_notes enday__will enday_we endecis_by
12 endecis_has endetai__the endetai_of enemail_from enevery__so enexpec__need enexpec_us enexten__offer enfeedb__follo
12 enfeedb__your enfrom__will engoing_to enguide__you enguide_to enhang__? enhave__heard enhave_clari enhave_promi
12 enhe__=D enhe__reach enheard_=D enheard__> enher_and enhirin__meets enhirin_commi enhope_that enhr__will eni__back
12 eni__mysel eni_will eni_would enif__made enin__the eninfor_about eninfor_you eninter_and enintro_himse enis__adjus
12 enis__have enis__ok enis__will enit_=O enit_and enit_ok enknow__thoug enlike__call enmade__short enmade_the
12 enmake__=D enmake__someb enme_> enme__decis enme__with enmeet__phone enmeet_by enmeeti__the enminds_=D enmiser_=D
12 enmiser__> enmore__=O enmull__over enmull_it enmy__: enmy__will enmy_call enmysel__would enmysel_i ennext_steps
12 ennotes_and enof_those enonce_the enonly__back enonly_get enor__> enour__but enour__by enour_commi enour_thoug
12 enour_timel enout_=O enover__will enover_and enpanel_for enpass_it enpick__the enpick_this enpin__down enplan__to
12 enpromi_=D enpromi__i enpromi_me enpromi_mysel enreali__will enrepor_back enrespo_> enresul_=D enrevie_your
12 enround_=O ens_with ensay__sorry ensched__under ensched_is enselec_proce ensend__the enshare__=D enshare__updat
12 enshare_an enshare_meet enshort_> enshoul__be enshoul__in enshoul__more enshoul_reach enso__i ensomeb__you
12 enstatu__your ensteps_=D enstill__two enstrai_away ensure_someb ensurpr__you ensurpr_if entalk_it enteam__and
12 entell__anyth entell__then entext_after enthat_is enthe__and enthe__meet enthe_forma enthe_share enthe_very
12 enthen_> enthere_s enthey__by enthey__promi enthey_meet enthing__and enthose_=O enthose__> enthoug__morni
12 entime_the entimes__> ento__all ento__indiv ento_arran ento_mull ento_revie entold_=O entold__if entold_we
12 entrave__i enunder__and enunder_adjus enuntil_the enup__the enupdat_=D enus__thing enus_first envote_s enway__>
12 enwe__do enwe_shall enwill__and enwill__annou enwill__done enwill__guide enwill_text enwith__updat enword_from
12 enwould__every enwould__surpr enyet_but enyou_anyth enyou_hang enyou_indiv enyou_right enyour__that es<__das
12 es<__notic es<__sabra es=D__mando es=D__quien es=D_por es=D_tiene escompa__llama escompa_te escon__> escon__respu
12 escon_calma esconta__los esdas_=D esdas__? esdecis_la esdel__> esel__con esel__te esen__y esesper__el esesper_comun
12 esla__la esllama__> esllamo_> eslo__y eslos_resul esmi__te esnos__en esnos_das esnos_pondr esrecib_notic
12 esrecib_una esse_reune este_doy este_mando estiene__respu estodos_los esun_corre esuna_llama esy__lo fr<__en
12 fr<__les fr<__soir fr<_puis- fr=D_de fr=D_soir fr=O__vous frcoup__fil frde__nouve frde_fil frde_repon frdonc_>
12 frenvoi_l frest__les frest_le fretre__=D frfaut__vous frfil_=D frfil__> frje__ecris frje__fais frla__> frla_decis
12 frla_direc frnous__etre frnous__feron frnous_devri fron__decid fron__recon fron_repre frprono_=D frrecev__courr
12 frrepon_=O frrepon_vous frresul_seron frrevie__toi frse_decid frse_prono frsur__repon frsur_une frtombe__> frun__de
12 frun_courr frvers_toi frvous__a frvous__repon frvous_feron frvous_passe how:&TELL how:APPROX&EVENT s.debeden
12 s.debis s.dedie s.degedul s.dehab s.deklapp s.demuss s.deselbe s.enafter s.enallow s.enappro s.endown s.enforwa
12 s.engoes s.enlawye s.enloop s.enloved s.enmatch s.enpin s.ensleep s.ensurpr s.entight s.enyet s.esdia s.esdoy
12 s.esese s.fravec s.frle s.frrecon s.frrepon s:SEND
13 ALL>>ALL>>TELL ALL>PAST2 ASK>ORG1 ASK>WAIT2 CALL>>YOU>>WHEN CALL>SEND1 CALL>WHEN CALL>YOU1 COND>YOUR D>>HEAR>>CALL
13 D>NEWS1 D>NEWS2 D>WHEN2 DECIDE>>IT>>TELL DECIDE>>IT>>YOU DECIDE>>O>>FUT DECIDE>OBY DECIDE>SEND DECIDE>WE DOC>COND
13 DOC>COND1 EVENT>>D>>WHEN EVENT>>O>>SURE EVENT>>PAST>>YOU EVENT>>WE>>FUT EVENT>WE2 EVENT>YOUR EVENT>YOUR1
13 FUT>>HEAR>>AWAY FUT>>HEAR>>HIS FUT>>IT>>FUT FUT>>OUR>>TELL FUT>>SEND>>IT FUT>>US>>TELL FUT>IT FUT>OUR1 FUT>US
13 FUT>WHEN1 FUT>WHEN2 HAVE>>PAST>>D HE>>D>>HE HE>>D>>NEWS HE>>PAST>>D HE>>WAIT>>TELL HE>DECIDE HE>SURE2 HE>TELL2
13 HE>YOU HEAR>>CALL>>US HEAR>>IT>>FUT HEAR>>US>>D HEAR>>US>>WHEN HEAR>>WHEN>>CALL HEAR>>YOU>>DOC HEAR>>YOU>>HEAR
13 HEAR>SURE1 HEAR>SURE2 IT>>EVENT>>FUT IT>>O>>WE NEG>>FUT>>O NEG>HEAR2 NEWS>>D>>YOU NEWS>>HE>>D NEWS>>NEG>>D
13 NEWS>>YOU>>HEAR NEWS>>YOU>>O NEWS>ALL NEWS>ALL2 NEWS>HAVE NEWS>SEND1 O>>O>>WE O>>SURE>>HE O>>WE>>D O>>WHEN>>IT
13 O>SURE1 O>WE OIN>YOU OON>FUT OON>HE1 OON>SURE OON>YOU2 ORG>>FUT>>YOU ORG>>TELL>>D ORG>ORG OUNTIL>FUT2 OUNTIL>NEWS1
13 OUNTIL>TELL1 OUR>>YOU>>FUT OUR>ORG OWITHIN>FUT1 OWITHIN>HEAR2 PAST>>CALL>>CALL SEND>>IT>>O SEND>>YOU>>O SEND>ALL
13 SEND>AWAY2 SEND>CALL SEND>CALL2 SEND>IT2 SEND>YOU1 SURE>>COND>>O SURE>YOU SURE>YOU2 TELL>>YOU>>SURE TELL>SURE
13 US>>D>>DECIDE US>>NEWS>>D US>>TELL>>YOU US>>WHEN>>IT WAIT>>WHEN>>NEWS WAIT>FUT WAIT>IT2 WAIT>OUR2 WE>>FUT>>US
13 WE>COND WHEN>>D>>SURE WHEN>>IT>>EVENT WHEN>>NEWS>>OUR WHEN>>WE>>ASK WHEN>ORG YOU>>EVENT>>O YOU>>FUT>>HEAR
13 YOU>>TELL>>OUR YOU>>TELL>>WE YOU>>VAGUE>>D YOU>>YOU>>TELL YOU>HIS2 a:DECIDE a:DOC b:SURE c.deannek c.degib
13 c.deihnen c.devorau c.dezu c.enaudit c.engetti c.enhelen c.eninten c.enoptio c.enthere c.entimes c.enwinne
13 c.escomun c.esdame c.esinfor c.esjefa c.espoder c.estener c.frdelai c.frelle c.frsera c.frserez c.frtenir
13 de<__duerf de<__hoere de<__hoers de<__pruef de<__ueber de<__weiss de<__wisse de<_gib de<_lena de<_mehr de=D__annek
13 de=D_hoers de=D_liegt de=D_noch de=D_rechn de=D_wisse de=O__und deam__tag deannek_> deantwo__=D deauf_sie
13 debekom_du debetri__=D debitte_wir dedas_okay dedich_=D dedie__ihrer dedie_falls dedie_pruef dedie_sie dedrueb_und
13 dedurch_> deeiner_antwo dees__> defalls__die defalls_fuer defuer__sie deich_mehr deihnen_=D deihnen__=D
13 deihrer__wird deinfor_sie deinter__und dekommt_=D dekrieg_=D delena__ihnen delena_schic demehr__! demeine_antwo
13 demich_> depruef__unter depruef_ihrer deruf__=D desagen__> deschre__dir desie__haben desie__noch desie_noch
13 destell_sich determi_> deueber_annek deund_sage deuns_=D deuns__bei deunser__wird deunter_wird deweiss__mehr
13 deweiss_ich dezu_oder en:__so en<_=O en<__antic en<__be en<__lette en<__manag en<__note en<__s en<__winne en<_eta
13 en<_meeti en<_resul en=D__come en=D__way en=D__will en=D_once en=D_one en=O__hear en=O__they en=O__up en=O_comin
13 en=O_decis en=O_s en=O_whate ena_defin enadjus__will enafter__meeti enagain__=D enagree_to enall__will enam_aimin
13 enam_hopin enand_exter enand_in enannou_inter enare_annou enaudit__=D enaudit_leave enaway_> enback_up enbe__to
13 enbe_out enbear__me enbefor_noon enbeing__to enboard__you enby__time encall_> encan__for encan__our encan_look
13 encandi__=D encheck__email encolle__will endecis_in endefin__=D ene__> enemail__our eneta__the eneta_for
13 enexpec__sign enexpec_somet enexter__is enexter_that enfinal__decis enfirst__=O enfrom__after enfrom__team enfrom_a
13 enget__messa enget__respo engets__=D engive__the engive_you engoes__the enhas__=D enhave__yes enhope__we enhr_will
13 eni__aimin eni__find eni__pass eni_e eni_give enin__diary enin__order enin__posit enin_touch enincom_=D enincom__=O
13 enis__exten enis_back enit__me enkeep_you enknow_> enlates__=O enlook__a enmeeti__expec enmessa__=D enmy__=D
13 enmy_reply enneed__to enneeds_the ennomin__so ennomin_someo ennot__=D ennotes__you enoffer_=D enok_if enon_it
13 enonce_i enone_=D enor_not enorder__and enorder_recei enother_=O enour_choic enout__we enpanel__recom enpanel_s
13 enpaper__you enpaper_to enpeopl_=O enpetra_=O enpick__back enplan_is enposit__=O enproce_=D enput__=D enrecei__you
13 enrecei_a enrecru_will enrespo__every enresum_=O enrevie__the enrevie_in enrevie_them enrun_=O ens__we ens_recom
13 ensaid_=D ensched_for ensign_off enso__somet enso__your enso_check ensomeo__you ensomeo_so enthat__i enthat__so
13 enthe__comes enthe__day enthe__off enthe__recei enthe__to enthe_order enthe_outco enthe_partn enthe_sign
13 enthe_winne enthem_and enthis_back ento__at ento_candi ento_make ento_need ento_nomin ento_share entouch_=D
13 entouch_> entouch__with enup__minds enupdat_from enus__befor enus_after enus_we enverdi_=D envote_is enwant__get
13 enway_=D enway_> enwe__annou enwe__ask enwe__circl enwe__hope enwe__only enwe__the enwe_shoul enwill__every
13 enwill__him enwill__notes enwill__word enwill_share enwith__board enwrap__up enwrap_this enwrite__=O enyou__comin
13 enyou__expec enyou__from enyou_out enyour_email enyours__be es<__retom es<__tener es<_dame es<_no es<_respu
13 es=D__decid es=D__digo es=D__falta es=D_retom es=D_sin esaviso_> escomun_con esconta_=D escorre_> esdame_=D
13 esdeber_tener esdecid_> esdecid__=D esel__le esle_infor eslos__=D esmi__> esmi_jefa esnotic__> espara_decid
13 espor_corre esrecib__respu esrespu_el esresul_> esretom_el esse__conti esse_comun este_digo estomar_la fr<__>
13 fr<__aurez fr<__equip fr<__serez fr<__te fr<__tu fr<_elle fr=D__tranc frcandi_sera frelle_se fret__serez
13 fril__conta frje__vers frje_revie frlaiss_=D frlaiss__pour frle_jour frles_resul frmail_=D frnous__notre
13 frnous__une frpar_mail frpasse__coup frpatie_=D frpour_tranc frrappe__=D frrepon__! frrepre__avec frrepre_conta
13 frrevie_vers frsaure__=D frsera_prise frtout__=O frune__de frvous__de frvous__notre frvous_parvi how:BETW&HEAR
13 how:WITHIN how:WITHIN&HEAR p:OUR p:US s.deab s.deam s.deergeb s.devor s.deweite s.enadjus s.enassur s.enaway
13 s.encounc s.eneta s.enexter s.enlook s.enpetra s.enplann s.entimel s.entrave s.esavisa s.fraussi s.frpar s.frprend
13 s.frserez
14 ALL>>WE>>FUT AWAY>>WE>>FUT AWAY>ALL CALL>>CALL>>D CALL>CALL CALL>OFROM2 COND>FUT2 D>>FUT>>CALL D>>TELL>>HE
14 D>>YOU>>HEAR D>>YOU>>YOU D>HEAR1 D>IT2 DECIDE>>D>>WE DECIDE>DECIDE DECIDE>OWITHIN1 DECIDE>SURE2 DOC>AWAY2 DOC>SEND1
14 EVENT>>YOUR>>DOC EVENT>HEAR2 EVENT>O FUT>>DECIDE>>CALL FUT>>FUT>>NEWS FUT>>HEAR>>NEWS FUT>>IT>>COND FUT>>SEND>>NEWS
14 FUT>>TELL>>NEG FUT>>YOU>>WAIT FUT>FUT HAVE>NEWS1 HE>>ORG>>EVENT HE>CALL2 HEAR>>D>>US HEAR>>D>>WHEN HEAR>>EVENT>>D
14 HEAR>>IT>>DECIDE HEAR>>NEG>>D HEAR>>OUR>>DECIDE HEAR>>US>>NEWS HEAR>>WE>>DECIDE HEAR>SURE IT>>COND>>WE NEG>>WAIT>>D
14 NEWS>>O>>D NEWS>D1 NEWS>NEWS NEWS>SURE NEWS>YOU O>>D>>YOU O>>SURE>>COND O>>WE>>HEAR O>>WE>>YOU O>HEAR1 O>ORG2 O>US2
14 O>YOU1 OBY>COND1 ORG>>D>>TELL ORG>HIS ORG>PAST1 ORG>SURE2 OUNTIL>FUT1 OUNTIL>WE1 OUR>>ORG>>HE OUR>ASK OUR>HEAR1
14 OWITHIN>ORG2 PAST>>TALK>>O SEND>>OUR>>NEWS SEND>>WE>>FUT SEND>NEWS1 TALK>>FUT>>TELL TELL>>D>>SURE TELL>>D>>YOU
14 TELL>>HE>>NEWS TELL>>IT>>D TELL>HE1 TELL>WAIT1 US>>HEAR>>TELL US>DECIDE1 WAIT>COND2 WAIT>FUT2 WAIT>OUNTIL
14 WE>>HEAR>>EVENT WE>>NEG>>TELL WE>>TELL>>ALL WE>ASK WE>YOU WHEN>>IT>>WE WHEN>>NEWS>>D YOU>>O>>SURE YOU>>OUR>>NEWS
14 YOU>>TELL>>CALL YOU>OFROM1 YOUR>IT1 c.dealso c.derechn c.deruf c.en: c.enboss c.encomin c.enhe c.enhimse c.enminis
14 c.ennotes c.enone c.enpatie c.enrelea c.enshare c.enstrai c.enwhate c.enwhere c.escuent c.esmarco c.esresol
14 c.fravoir c.frchoix c.frcommu c.frdis c:CALL c:TELL de<__betri de<__gedul de<__krieg de<_peile de=D__du de=O_also
14 dealso_=D dean__haben debekom_sie debetri_tagt debitte_gedul debitte_mit dedann__ich deden__an deden__bekom
14 deder__tagt dehaben_> dehaben__entsc dehoere_sie dehoffe_ihnen deihnen_> deihnen__besch dekrieg__besch demir__>
14 demit__antwo denicht_sagen depeile__den depeile_sie desag_ich desie_erhal desie_hoere deund_gebe deunser_perso
14 deversp_> dewerde__=D dewir__> dewir_das dewir_hoffe dewuerd__=D en<__: en<__it en<__timel en<_allow en<_bear
14 en<_contr en<_he en=D__befor en=D__promi en=D_i en=O__see ena__or ena_decis ena_forma ena_note ena_time enagain_and
14 enam_seein enan__to enan_infor enand__pass enand__that enand__will enannou__outco enannou_the enappli__>
14 enare_hopin enask__your enbe__that enbe_answe enbecom__answe encall__the encomes_=D encomin_=D encomin__>
14 enconta__then enconta_the enday__=O endrop__a enemail_you enevery_appli enexpec__call enexpec_to enfeedb__you
14 enfeedb_to enfollo__> enfor__patie enfor_comin enfrom__an enget__reply enhave__answe enhave__first enhave__reply
14 enhear__me enhr__> eni__ask eni__circl eni__phone eni__seein eni__spoke eni__text eninfor_all enit_be enit_with
14 enknow__> enlike__> enlunch_> enmore__! enmy__is ennews__thing ennews_first ennotif__=D enof__decis enof__outco
14 enoff_=D enone_=O enor__=D enor_a enour__manag enour_final enour_proce enoutco__> enover__you enpanel_recon
14 enpass__on enpatie_=D enpeopl_team enphone_to enpleas_expec enpromi__a enrecei__email enrecon__so enrefer_=O
14 enseein_the enshall__reach enshort_=O enshoul__able enshoul__back enshoul__with enshoul__you ensomet__=D
14 ensomet__you ensomet_for enthank__for enthat_after enthe_score ento__this ento__word ento_sleep ento_updat
14 ento_wrap entouch_with enup__you enup_our enupdat__=D enupdat__me enus__infor enwait__the enway_or enwe__hopin
14 enwe__reply enwe_plan enwill__able enwill__himse enwill__more enwill_find enwill_reach enwith__team enwith_them
14 enword__you enword_for enwould_it enyes__a enyou_=D enyou_then enyour_case enyour_resul enyours_will es<_el
14 es<_esper es<_tomar es=D__cuent escomun__resul escomun_el esconta_conti esde_dudas esdecis__> esdudas_> esla_resol
14 eslo__el esse_lo este_aviso este_marco estomar__decis fr<__revie fraurez_notre frcompt__une frconta__> frcoup_de
14 frdans_la frdecis_=D frdire__> fril_vous frprend__decis frrecev_un frte__=D frun_coup frun_retou frvous_recev
14 how:BETW&CALL how:BY&NEWS how:UNTIL&SEND how:WITHIN&SEND p:ORG s.derufe s.deversp s.endecis s.enpartn s.enwaiti
14 s.esllamo s.frecris
15 ALL>>NEWS>>D ALL>CALL2 ALL>OON ALL>TELL1 CALL>>D>>SURE CALL>>FUT>>TELL CALL>>YOU>>FUT CALL>NEWS1 CALL>WE COND>AWAY1
15 D>>WHEN>>WE D>SEND1 DECIDE>>NEWS>>D DECIDE>D2 DECIDE>TALK DOC>DOC2 EVENT>>WAIT>>D FUT>>TELL>>TELL FUT>>TELL>>YOU
15 FUT>DECIDE2 FUT>SEND FUT>YOU2 HE>>FUT>>DECIDE HE>>YOU>>TELL HE>SEND2 HEAR>>O>>IT HEAR>>TELL>>ALL IT>FUT2
15 NEWS>>TELL>>D NEWS>FUT NEWS>OIN O>>ALL>>FUT O>>D>>HEAR O>>IT>>FUT O>>NEWS>>D O>IT1 O>OUR2 OBY>IT OON>YOU1 ORG>EVENT
15 OUR>>TELL>>FUT OUR>DECIDE2 OWITHIN>WE PAST>>TELL>>WE PAST>>YOU>>TELL PAST>O1 SEND>>WE>>YOU SEND>>YOU>>TELL
15 SEND>CALL1 SEND>WE SEND>YOU SURE>CALL1 SURE>SEND2 TELL>>D>>WHEN TELL>>US>>WE TELL>ALL1 TELL>IT2 TELL>TALK1 TELL>YOU
15 VAGUE>HEAR2 WAIT>EVENT2 WE>DECIDE WE>SEND2 WHEN>CALL YOU>>AWAY>>YOUR YOU>>HEAR>>US YOU>>HEAR>>WE YOU>>OUR>>TELL
15 YOU>>TELL>>IT YOU>CALL2 a:US c.degebe c.delauf c.deliegt c.deverbi c.dewas c.dewisse c.enable c.enadvis c.enantic
15 c.enbell c.enboard c.enfinan c.enlates c.ennotif c.enprope c.ensame c.ensure c.entheir c.enusual c.enwritt c.escon
15 c.esdanos c.esdecis c.espaso c.espondr c.esretom c.estomar c.frmail c.frpatie de<__lasse de<__sollt de<__vertr
15 de<_geben de<_rechn de=O__=D dealle_bewer deantwo_=D dedu__> degedul_=D dekrieg_du delauf__=D denoch_=D deoder__>
15 deschre_ich desie__mit desie_den dewir_werde en:__> en<_=D en<__=D en<__inten en<__outco en<__shoul en<__time
15 en<_heari en<_reali en<_will en=D__next en=D__time ena__sched ena_bell ena_debri ena_messa enable_to enafter_>
15 enaimin_to enan__> enand_you enanswe_> enanswe_every enback__finan enbell_=D encan_i encandi__be encandi_will
15 encould__give endebri__for endebri_sched endecis_will enexpec__hear enexpec_our enexpec_the enexten_an
15 enfinan__will enfrom_finan enget__mail enget_my enhang_=D enhave__debri enhave_feedb enhe_is enheari__from
15 enheari_back enhopef__can eni__ping eni_have enin__inbox eninbox__> enis_under enit__will enknow_more enlates_other
15 enloop_you enmay_expec enme__will ennot_expec enof__miser enour__candi enout_> enoutco_=D enphone_and enpleas_allow
15 enput__out enretur__we enrevie__and enright__> ens_time enshall_have ensleep__it ensleep_on ensteps_> enstrai_after
15 enteam_and enthe__i enthe_lette enthe_vote enthem__and enthen__get enthen_i entimes_=D ento__appli ento_it
15 entouch__=D enunder_to enupdat__> enus__to enusual_takes enwaiti_=D enwe__reach enwe_aim enwill_forwa enwill_infor
15 enwill_loop enyou__bell enyou__day enyou__hold enyou_eithe enyou_feedb enyou_shall enyour_miser es<__comit
15 es<_danos es<_deber es<_nos es=D_te esconfi_> esconti_=D esconti__> esdanos_=D esdigo_> esel_=O esel_comit
15 espondr__conta espondr_en esrespu__=D este_paso fr<__se fr<_on fr=D_je frdecid_=D frje_t frles__seron frnotre__>
15 frrepon__=O frvous__infor frvous__la frvous_donne s.deansch s.enhave s.enhopef s.enlegal s.enpeopl s.enrun
15 s.enspoke s.escon s.espensa s.frconta s.frinfor s.frte s:ORG
16 ASK>FUT2 CALL>SURE2 COND>DECIDE1 COND>NEWS1 D>>CALL>>WE D>>SURE>>YOU D>CALL2 DECIDE>FUT DOC>FUT1 EVENT>>O>>WE
16 EVENT>HE EVENT>WE1 FUT>>FUT>>OUR FUT>>OUR>>CALL HE>YOU1 HEAR>>CALL>>D HEAR>>O>>WE HEAR>WHEN1 NEWS>>SEND>>D
16 NEWS>COND NEWS>FUT2 NEWS>SURE2 NEWS>TELL O>>D>>WE O>ALL2 O>COND1 OON>CALL2 OON>FUT2 ORG>>ORG>>FUT ORG>CALL2 ORG>HE1
16 OUR>>ORG>>ORG OUR>YOU2 SEND>D1 SURE>HEAR1 SURE>SURE2 SURE>WAIT TALK>OON TELL>>WE>>FUT TELL>>YOU>>D TELL>DECIDE1
16 TELL>YOU1 US>EVENT1 US>OWITHIN1 WAIT>>TELL>>YOU WAIT>ASK1 WAIT>HEAR2 WE>>HEAR>>NEWS WE>>NEG>>FUT WE>IT2 WE>NEWS
16 WHEN>EVENT WHEN>NEWS WHEN>O2 WHEN>TELL WHEN>US2 YOU>>SEND>>WHEN a:HEAR c.dedir c.dehoers c.derueck c.derufe
16 c.deweiss c.enallow c.encase c.enexact c.enhang c.enhope c.eninbox c.enintim c.enminds c.ennote c.enresul c.enring
16 c.enverdi c.envotes c.enway c.escomit c.esdeber c.esfalta c.esllamo c.esresul c.frdevri c.frferon c.frlaiss
16 c.frrentr c.frrepre de<__werde de=D_eine de=D_weiss debei_ihnen dedas_ergeb dedie_entsc dedie_rueck deerhal_=D
16 degebe_ihnen dehoere__von deich_dir deihnen__die dekoenn_> derufe_ich desie__> desie_zu en<__from en=D_> en=D__get
16 enallow__=D enand__come enand_call enanswe_one enbe__conta enbe__if enbe_the enbear__us enbut__for encan_give
16 encheck_your enconfi_the eneithe__> enemail__> enfeedb_=D enhave_word eni__have eni_shoul enin_conta eninbox_=D
16 eninfor__=D enknow__=D enlike__take enmore_=D ennext__> enone_way enor__no enor_anoth enpromi__but enreply_>
16 enrever__> enshare_the enso_=O enso__will enthat__we enthat__when enthe__> enthe__votes enthe_day enthe_sched
16 enthing_=O enthink_and entime_you ento__=O ento_follo enus__=D enway__anoth enwill__somet enwill_follo enyes_or
16 enyou__contr enyou__know enyou__my enyou__of enyou_hear enyou_strai enyour__one es<__comun es<_conta es=D_sabra
16 esde__> esen__con esen_conta esvuelv__=D esvuelv_el esy__escri fr<__devri fr<__repre fr<_laiss frconta_=D
16 frje__rappe frprend__avec frprend_conta frrentr_=D frtranc_> frvous__=O frvous__une how:&CALL how:&SEND how:IN&TELL
16 s.enall s.encheck s.enreali s.ens s.ensame s.enthat s.enwill s.frappel s.frnotre
17 ALL>>D>>WE ALL>CALL1 ASK>>WAIT>>US CALL>SEND DECIDE>>O>>IT DECIDE>IT DOC>>SEND>>D DOC>TELL1 EVENT>NEWS2 EVENT>ORG1
17 EVENT>YOU2 FUT>>FUT>>SEND FUT>>TELL>>ALL FUT>AWAY1 FUT>SURE2 HEAR>>TELL>>OUR HEAR>HEAR1 HEAR>NEWS HEAR>US1 IT>WHEN1
17 O>ALL O>FUT2 OIN>YOU1 ORG>>FUT>>CALL ORG>>YOU>>FUT OWITHIN>HEAR1 PAST>OON1 SURE>COND TELL>OWITHIN2 WAIT>ASK2
17 WAIT>EVENT1 WAIT>ORG1 WE>>HEAR>>O WHEN>CALL2 YOU>>HEAR>>CALL YOU>WHEN c.encomes c.ensendi c.enshoul c.ensteps
17 c.enword c.escorre c.fravec c.frplus c.frt de<_du de=D_danac deauf__zu deerhal_sie degedul__sich degedul_sie
17 deich__> deihnen_melde dekomme_=D dekomme__auf demehr_=D demelde_mich en<__allow en<__decis en<__news en<_she
17 enan__? enanswe__of enback__you enbe_conta endecid_and enexpec__be enfollo_=D enget__the enhave__=D eni__answe
17 eni__asked enit__and enit__be enknow__we enlast__=O enlet__check enme_check enour_reply enout__> enping_you
17 enpromi_> ensame_day enthe_=D enthe_decis enthe_time enthis__up enup__and enup_the enus__? enwe__have enwe__put
17 enwe__rever enwhere__stand enwill__an enwill_confi enwill_drop enwill_hear enwill_phone enwill_ping enwith__=D
17 enwith__for enwrite__=D enyou__look enyou_that enyour_patie es<__te es=D_=O esescri__> esla_=D esnuest__>
17 fraurez__repon fret__te fret_vous frnotre__vous frnotre_decis frrecon_=D frrecon__> frtout_=D frvers__=D
17 how:APPROX&NEWS how:BEF&HEAR s.deunter s.frpromi s:EVENT s:OUR s:TELL
18 ALL>FUT1 AWAY>YOU CALL>>WE>>YOU CALL>OUR D>HEAR FUT>>YOU>>AWAY FUT>NEWS2 HEAR>>OUR>>TELL IT>>FUT>>TELL NEWS>SEND2
18 NEWS>US ORG>>EVENT>>HE ORG>OON2 SEND>>D>>YOU SEND>>WHEN>>NEWS SEND>OBY1 TALK>>O>>WE TELL>>WE>>US TELL>SEND2 TELL>WE
18 US>>O>>D WAIT>HEAR1 WAIT>TALK WE>>ASK>>D WE>>FUT>>WE WE>>YOU>>TELL WE>CALL1 WE>DECIDE2 WE>WAIT2 WHEN>TELL2
18 YOU>>FUT>>FUT YOU>>HEAR>>NEWS a:YOU c.degedul c.dekonta c.devon c.enaimin c.enbear c.enmakin c.enproce c.entouch
18 c.essabra c.frrevie c.frtout de<__einer de=O__wir deentsc_=D degebe__=D dewir__ihnen en<__forma en<__vote
18 enable__tell enallow_us enand__back enappli_=D encan_expec encircl__=D endecis_: enfor__decis enfrom_me enget__=D
18 enget__an engive__one eni__confi eni_get eni_write enme__strai enmy_answe ennotif__the ennotif_of enof__=O
18 enoffer__> enout_=D enresul_> ens__day enshoul_know enso__> ensomeo_from enthe_board entheir__=D enthis__with
18 enup_with enupdat_you envote__=D enwill__conta enwill__the enwill_come enwill_have enyou_one enyour_inbox es<_lo
18 es=D_le esconta_con esusted_=D esusted__> frde_patie how:IN&NEWS p:WAIT s.dehoere s.enfinal s.enover s.entext
19 ALL>>FUT>>TELL ALL>ALL ASK>>D>>DECIDE ASK>>D>>WHEN ASK>DECIDE1 ASK>FUT AWAY>OBEF1 CALL>YOU D>>FUT>>SEND D>OUR2
19 D>WE1 D>WE2 DECIDE>NEWS FUT>WE2 HEAR>>TELL>>D HEAR>OBEF2 IT>COND IT>WHEN2 NEG>>FUT>>TELL NEWS>NEG NEWS>SURE1
19 ORG>>FUT>>TELL OUNTIL>D SEND>>YOU>>NEWS SURE>D TELL>OBEF1 US>WE WE>>FUT>>CALL WE>>YOU>>CALL YOU>>WAIT>>D b:FUT
19 b:WAIT c.deeine c.demehr c.enbut c.encircl c.enconta c.endecis c.esdigo c:WAIT de<__bekom de=D_an debei__melde
19 debekom__=D devon_uns en<__plan en<__soon en=D_that ena_strai enbear_with endecis_is endrop_you enfirst_thing
19 enget_the enhave_my enhope__have eni__expec eninter_=O eninvit_=D eninvit__> enit_will enneed_=D enour_answe
19 enso__would enstrai_answe ento_tell enwe_hope enwill_circl enwould_ask es=O_=D frje_te frvous_serez grain:days
19 s.enanswe s.encall s.eneithe s.ensched s.enstrai s.frles s:ALL
20 ASK>>WAIT>>D COND>FUT D>CALL1 D>YOU1 EVENT>>HE>>D EVENT>FUT2 FUT>>FUT>>TELL FUT>>HEAR>>D FUT>CALL FUT>TELL HE>NEWS
20 HEAR>TELL1 NEWS>D2 NEWS>YOU1 O>HEAR2 ORG>TELL2 SURE>TELL1 TALK>O TELL>>WE>>YOU TELL>SURE1 WAIT>FUT1 WAIT>OUR1
20 WAIT>US WE>SURE WHEN>NEWS2 YOU>HE2 c.deergeb c.dekrieg c.denoch c.deschri c.enconfi c.enfollo c.enthose c.entime
20 c.envote c.frvers de=D_von deeine_antwo demelde__mich demelde_ich derechn_> en=O_so ena_mail enand__want enand_will
20 enbe_told encircl_back encome__to encome_back endecis_> enfor_an enfrom_us enhave_it enhave_somet eni__told
20 eni_call eni_want ensame__> enteam__be enthe_same enwe__to enwill__have enwill__it enwill_pass enwill_rever
20 enwill_write enyou__> es<_le es=D__te escon_usted esconta__usted esel_resul esrespu_> este_llamo fret__vous
20 frnotre_repon frvous__un
21 ALL>>ALL>>FUT CALL>>YOU>>IT D>>CALL>>YOU FUT>>FUT>>HEAR FUT>ALL1 HEAR>>YOU>>TELL NEWS>>US>>D NEWS>WHEN1 O>YOU2
21 ORG>>DECIDE>>D ORG>>WE>>FUT ORG>TELL1 SEND>>US>>D TELL>>AWAY>>D WAIT>WAIT WAIT>WAIT1 YOU>OUR2 c.demelde c.enfeedb
21 c.enforma c.enoutco c.enupdat c.esuna c.fron c.frsaure c.frte c.frtranc demit_einer en<__candi ena__answe
21 enan_email enand_get enhave_asked enhave_the enmy_manag ens_the ens_when ensomet_=D enwill__in enwill__my
21 enwill__told enwrite_you es<_=D esuna__=D fr<_=D fr<__decis fravec_vous frconta__vous frje__appel how:WITHIN&NEWS
21 s.enemail s.enpass
22 CALL>>YOU>>D D>>WHEN>>HEAR D>WHEN1 DOC>SEND FUT>>D>>WHEN FUT>>TELL>>AWAY FUT>HEAR HEAR>>NEWS>>YOU NEWS>D O>WE1
22 TALK>CALL2 US>>WE>>FUT WE>>YOU>>SEND WE>TELL1 c.enout c.enplan c.enrever c.esdecid c.frconta c:FUT deund__dir
22 devon_mir dewird__=D endecis__=D enfrom__> enhope_to enshoul_be enso_=D enthat__> entold__> enus__and enwe__get
22 enwith_you enyou__after enyou_the este__> frconta_avec frdecis__> how:BY&DECIDE p:NEWS s.enshall
23 D>>YOU>>SEND OUR>DECIDE OWITHIN>D SEND>>YOU>>CALL SURE>O1 WAIT>>US>>D YOU>CALL YOU>OBY2 c.debekom c.enbefor
23 c.eninfor deuns_> en<_decis enan_updat enbe_in ennot_have enthat_s enyou_will es<__respo esuna_respu fr<__vous
23 fret_je frvous_=D how:BY&CALL s.dedanac s.enout s:NEWS
24 ASK>WAIT FUT>>HEAR>>OUR FUT>>TELL>>NEWS FUT>DECIDE1 FUT>TELL2 US>TELL2 YOU>WE c.deentsc c.enwill c.frdecis deuns__>
24 en:_=D en=O_but ena_reply enbe_=D ento_you este__=D esy_te
25 D>SURE D>TELL1 EVENT>TELL2 NEWS>>YOU>>D OUR>NEWS WE>US1 YOU>>D>>TELL a:TELL b:NEWS demelde_uns enfrom_our
25 engive__=D eni__give enin_your enreach_out enwill_know s.dedann
26 YOU>NEWS1 c.enwrite c.esconta devon__> encall__> enis_to esle__=D how:&NEWS how:IN&ASK s.dees s.enday s:CALL
27 c.enexpec en=D_befor enget_you
28 DECIDE>YOU1 HEAR>CALL NEWS>SEND c.este ena__from enthat_day entouch__> grain:week
29 FUT>>HEAR>>CALL a:NEWS de<__melde enwill__out
30 D>YOU2 TELL>ALL dewir_melde
31 TELL>>ALL>>D TELL>AWAY WE>>TELL>>US YOU>>TELL>>D c.ensomet enhave__for enwill__>
32 D>>YOU>>TELL WAIT>D WE>TELL YOU>TELL a:SURE enday_>
33 HEAR>>NEWS>>D ORG>FUT1 c:SURE frje_vous
34 demelde__=D en<_expec
35 D>>HEAR>>YOU esle_respo
36 c:NEWS frnous__repon
41 how:BY
49 grain:part
"""
