"""What words weigh for a promise, in tenths: written by tests/train_promises.py. A table only."""

from __future__ import annotations

SCALE = 10
WEIGHTS = r"""
-56 grain:month
-50 grain:year
-48 grain:season
-45 c.en9
-40 c:YOUR how:BY&ASK
-38 WE>PAST
-37 enat_9
-36 ASK>ASK
-35 c.enclose c.enno s:START
-34 ASK>TELL1 D>PAST1 a:AWAY b:YOUR c.enwas en=O_> enfrom_you
-33 WE>AWAY c.enwould c:START how:BEF&ASK
-32 PAST>HEAR2 c.enhad en=D__9 en=D_but s.en?
-31 YOUR>NEWS c.deihre c.enon c.entwo s:PAST
-30 b:START en?_> enis_close how:FROM
-29 ASK>TELL D>NEG1 TALK>D WAIT>YOUR YOUR>D1 YOUR>TELL b:TALK c.enanoth c:TALK s.enbeen
-28 ASK>SEND D>START WE>>AWAY>>D YOU>PAST c.debin c:PAST enclose__> enclose__and enyou_would s.enpleas s.enwere
-27 HEAR>PAST1 NEG>PAST PAST>NEG fr=D_a how:ON
-26 AWAY>AWAY1 D>ASK NEG>CALL NEG>O2 WE>YOUR1 YOU>>NEG>>HEAR YOU>DECIDE2 c.enhappy c:OIN en9__> encan_be enthe__was
-26 grain:break
-25 ASK>EVENT D>AWAY D>AWAY1 D>HAVE D>OON1 HEAR>>YOU>>D NEG>ASK PAST>FUT PAST>SEND START>D YOUR>D2 b:PAST c.ennew
-25 c.enround en<__told en<_take ensee__=D ensee_you enwas__to enwe__your enyou_do s.ena
-24 ASK>DOC1 D>O1 NEG>US O>COND PAST>FUT1 PAST>TELL2 START>D1 WAIT>YOUR1 YOU>PAST2 c.de9 c.enabout c.enat c.enforwa
-24 c.enwork c.estu c.frvotre en9_9 enforwa_to enit__been enwill_meet s.en9 s.encould s.enonce
-23 ASK>NEWS1 AWAY>FUT CALL>WE2 D>COND D>HAVE1 IT>PAST ORG>>AWAY>>D PAST>HEAR1 TELL>OBY2 US>D1 WE>>PAST>>D
-23 YOU>>TELL>>US c.denicht c.enclosi c.enother c.enplace c.enspoke de9_uhr en9_: en<__your en<_happy en<_this
-23 enam__=D enas_you endown_=D eni_can enon__=D ens_been entell_me enthe__in enthe__meets enthe_team ento_us
-23 enwould_be esa_las s.enattac s.entake s:NEG
-22 D>>WE>>PAST D>NEG DECIDE>>D>>IT FUT>>TALK>>D HEAR>HAVE NEG>OUR2 OUR>TALK TALK>>FUT>>D US>YOU US>YOUR WE>>PAST>>YOU
-22 WE>YOUR YOU>ORG YOU>START1 YOUR>>TELL>>D a:HAVE c.enmay c.ennumbe c.enspeak c.entell c.enwithd c.es9 c.fra de=D_um
-22 en9_> en<__close en<_have en=D_pleas enclose_=D endue__> enfrom__=O enoffer__=D enoffic__=D enoffic_is enonce_you
-22 ensomeo_else enthis_is entold_you enwe__our enwe_would enwill_see enyou_to esel__a grain:newyear how:FROM&CALL
-22 how:FROM&TELL s.enthank s.enwork
-21 AWAY>O2 AWAY>TELL1 AWAY>US CALL>O1 D>EVENT2 D>NEG2 DOC>WE2 FUT>EVENT FUT>ORG FUT>TALK NEWS>OBY O>AWAY ORG>HEAR1
-21 OUR>>TALK>>D OUR>AWAY PAST>>CALL>>D PAST>D2 PAST>HE START>O WE>>FUT>>NEG YOU>TALK2 YOU>WE2 YOU>YOUR YOUR>PAST2
-21 YOUR>SEND1 YOUR>TELL1 a:YOUR b:OIN c.degern c.deunter c.enavail c.enaway c.endown c.enenjoy c.enfille c.enfree
-21 c.enread c.enrun c.entrain c.envalid de<__> defreue_uns deist__=D determi_=D en9__=D en9__=O en<__? en=D__appli
-21 en=D__you en=D_as ena__=D enat__: enback__> encall__=O enclosi_date enenjoy_the enhave_been enis__at enlet_s
-21 enneed_your enno__to enoffer_you enoffic__close enour__offic enplace__> enstart_date enthe__for enthe_job
-21 es=D__las esla__=D frvotre__=D grain:feast s.enoffic s.enpm s.enrecei
-20 ASK>CALL1 COND>>YOU>>NEG DOC>>START>>D FUT>>TELL>>US FUT>>YOU>>TELL FUT>OON2 HEAR>ASK1 HEAR>DECIDE2 HEAR>O1
-20 HEAR>OON1 HEAR>START1 IT>O2 IT>START IT>YOUR PAST>>WAIT>>D PAST>ASK2 PAST>AWAY1 PAST>DECIDE START>FUT2 US>>HEAR>>D
-20 US>COND1 US>HEAR US>TELL1 WE>VAGUE2 YOUR>ASK1 YOUR>D c.deander c.enaccep c.enad c.enclien c.enconsi c.enexpir
-20 c.enhire c.enme c.enquest c.enstart c.enwhen c.enwheth c.enwhole c.enyour c.fr9 c:O c:OON de=D__9 de=D_nicht
-20 debin_=D defuer_=D deim__> dewir_freue en<_enjoy en=D__for enam_on enand_=D enbe_publi encan__=D endue_=D
-20 enenjoy__=D enhave__nothi enhope_you eninvit_for enlast__=D enme__if ennew__=D ennot_work enon__leave enpromi__an
-20 entell__=O enthe__can entold__=D enup_=O enwill__publi enyou__meet enyou_have estu__=D fr=D__9 fra_9 grain:range
-20 s.enany s.enbut s.enneed s.ennow s.enyear s.esla s:ASK s:VAGUE
-19 ASK>>TELL>>US COND>NEG COND>YOU D>>IT>>FUT D>O2 DECIDE>START2 FUT>>YOU>>HEAR FUT>YOU HE>>ASK>>D HEAR>YOUR IT>ALL
-19 IT>IT1 NEG>TELL2 OIN>D2 PAST>>HE>>D PAST>ALL2 PAST>PAST1 PAST>WHEN1 PAST>YOU1 PAST>YOUR1 START>AWAY TALK>AWAY1
-19 TELL>>US>>HEAR TELL>TALK2 US>>D>>COND WAIT>ALL WAIT>HEAR WAIT>NEWS WE>NEG2 YOU>>FUT>>EVENT YOU>START YOUR>>NEWS>>D
-19 YOUR>>THIRD>>D YOUR>THIRD a:OON b:O c.deihr c.deuhr c.en=O c.en? c.enas c.encance c.engood c.enhead c.enmove
-19 c.enshort c.enthese c.essu c.esvacac c.freffet c.frsi de9__> de<__freue dekoenn_sie demelde__sich demelde_sie
-19 en9_=D en<__call en<_closi en<_how en<_if en<_unfor en=D_9 en=D__? en=D__agree en=D__this en=D_in enabout_the
-19 enam_out enand_=O enanoth__=D enaway_=D endo__work endo_you enfor__inter enhappy_=D enhappy_to enhear__you
-19 eni__out enis_open enis_valid enlet__have enmy__day enmy_last enoffic_> enpleas__the enreach_me enrecei_your
-19 ensend_the ensomet_=O enstart_=D enstart__is envalid_for es<__no es<_si fr?_> frde_retou frretou_=D how:AFT
-19 how:BEF&EVENT s.enrole s.ensaid s.ensomeo s.enunfor s.enwish s:OBETW
-18 AWAY>>AWAY>>D AWAY>AWAY2 AWAY>D COND>>YOU>>D COND>NEWS2 COND>SEND2 D>>WE>>AWAY DECIDE>ASK1 DOC>ASK HAVE>O1
-18 HAVE>SEND IT>>DOC>>D IT>NEG2 IT>PAST1 NEG>NEG O>NEG OUR>D OUR>START PAST>>PAST>>D SEND>TALK START>>D>>WE
-18 START>PAST TALK>ALL TELL>VAGUE1 US>D2 US>HEAR2 US>OON WE>>TALK>>ALL YOU>>PAST>>D YOU>DOC2 YOU>FUT2 YOU>YOU1
-18 YOUR>IT2 a:ALL a:START c.dedass c.deder c.dehaben c.dewie c.enbecau c.encohor c.endate c.endoes c.enjob c.enparen
-18 c.enplann c.enthree c.entrave c.entry c.envacan c.enwent c.essi c.fr? c.fravez c.frbon c.frh c.frlieu c:THIRD
-18 de<__angeb de<__bin de<__du de?_> debei_uns dedie__laeuf desie__gern desie_sich deuhr__> en<__a en<__made
-18 en<__post en<__would en<_befor en<_try en=D__! en=D__at en=D_has en=D_or ena_candi enand_it enappli__=D
-18 enbreak__=O encan__be enclose_for endecis_=O endecis_to endo__hear enexpir_=D enexpir__> enfor__? enfor__call
-18 enfor_the enhave__> eni__writi enis_the enit__us enlette_=D enme_=D enmeets__> ennot_in enour_=D enout__the
-18 enpleas__it enpleas_call enpost_is enprese__> enread__> enrun_=D ensend_=D ensomeo__> entake__to enteam__>
-18 entell__=D enthe_inter enthe_other ento_close ento_your enwould_call enyou__to enyou_come enyou_need enyou_said
-18 enyou_told enyour_docum es<_puede esen_la fr9_h fra__h frn__pas how:FROM&NEWS p:ALL s.de9 s.debitte s.defreue
-18 s.en=O s.enhours s.enjob s.enmails s.ennobod s.esa s.frpas
-17 ASK>>D>>O ASK>>EVENT>>D ASK>ASK1 ASK>SEND1 ASK>YOUR AWAY>>D>>O AWAY>ASK1 AWAY>EVENT AWAY>OBY2 AWAY>WHEN2
-17 CALL>>YOU>>O CALL>HEAR1 COND>ASK D>>COND>>YOU D>>YOUR>>TELL D>HAVE2 D>START1 FUT>>TALK>>YOU FUT>EVENT1 FUT>O2
-17 HAVE>ORG1 HEAR>>YOUR>>DOC NEG>START1 NEG>YOUR O>>COND>>YOU O>>TELL>>D O>ASK1 ORG>>D>>ORG ORG>>FUT>>D
-17 ORG>>FUT>>TALK ORG>TALK1 OUR>WE1 PAST>ASK PAST>HEAR PAST>IT1 PAST>PAST PAST>WE2 START>>HAVE>>HAVE START>D2
-17 START>HAVE START>HAVE1 START>IT1 START>SEND1 TALK>>D>>ALL TALK>ALL1 TALK>ORG TALK>PAST1 TELL>>HE>>D TELL>>YOU>>FUT
-17 TELL>ASK TELL>SEND1 TELL>YOUR1 US>>D>>TELL WE>>START>>D WE>NEG1 WHEN>DECIDE2 WHEN>NEG2 WHEN>PAST WHEN>PAST1
-17 YOU>>FUT>>HE YOU>>PAST>>YOU YOU>ASK YOU>OWITHIN2 YOUR>ORG a:COND a:PAST c.deaussc c.debuero c.deerrei c.deist
-17 c.deschoe c.enanna c.enclass c.enintak c.enlibra c.enof c.enpay c.enprese c.enreapp c.enrecru c.ensee c.entake
-17 c.enten c.esen c.essera c.estermi c.frferme c:NEG de<__sie de<_ihre de<_koenn de=D_bin de=O_ist dedas__=D
-17 dedie_aussc degern_=D degesch_> deich_bin dein_der denicht_> deschoe_=D deum_9 deum__uhr en9__to en9_pm en<__offic
-17 en<__promi en<_any en=D__compl en=D_becau en=O__> ena_=D enabout_you enand__not enbe_at enbe_back enbe_on encan_we
-17 enhave__you enhi_robin enhire_=D eni__on eni_told enin_the enit_s enkeep_your enlast__> enlooki__to enlooki_forwa
-17 enmeet_the enmust_be enneed_to ennot__back ennot_get enon_leave enone_> enplace_=D enplace__the enpromi_you
-17 enrevie__> ensaid__would enthat__would enthe_place enthe_vacan enthis_=D ento__else ento_me ento_meet ento_someo
-17 entold__you entold_us enus_a enwith_a enwould__you enwould_need enyou__than enyour__for enyour__on enyour__we
-17 enyour_answe enyour_lapto es<_llama esa__9 eslas_9 eslas__> esllama_el estu_respu fr<_bon fr=D_nous frcomme_=D
-17 frecrit_=D s.deander s.enas s.enthis s.entrain
-16 ALL>WAIT1 ASK>>ASK>>ASK ASK>>ASK>>YOU ASK>>HEAR>>TELL ASK>>SEND>>IT ASK>HEAR ASK>PAST1 AWAY>>D>>TELL AWAY>>O>>D
-16 AWAY>NEWS1 CALL>OBETW2 COND>>NEG>>HEAR COND>EVENT D>>WE>>WE DOC>AWAY DOC>TALK1 FUT>>HEAR>>O FUT>>NEG>>TELL
-16 FUT>NEG2 HAVE>>HAVE>>O HEAR>>D>>ASK HEAR>TALK2 IT>HAVE1 NEG>>TELL>>YOU NEG>EVENT1 NEG>EVENT2 ORG>IT1
-16 OUR>>ORG>>AWAY PAST>>AWAY>>D PAST>ORG2 PAST>PAST2 PAST>TALK1 PAST>WE SEND>PAST SEND>WHEN1 START>ASK START>TALK1
-16 TALK>>HEAR>>D TALK>HAVE1 TELL>>US>>YOU TELL>O2 US>>TELL>>D US>HE1 WAIT>>ALL>>D WAIT>START WE>>AWAY>>ORG
-16 WE>>D>>PAST WE>>PAST>>CALL WE>>PAST>>FUT WE>>TALK>>D WE>SURE2 WE>YOUR2 WHEN>>YOU>>ASK YOU>>EVENT>>D YOU>>IT>>D
-16 YOU>ASK1 YOU>OFROM YOU>OON2 YOU>OUNTIL YOUR>>FUT>>D YOUR>DECIDE YOUR>DECIDE1 YOUR>SEND YOUR>US1 a:OIN c.dedaten
-16 c.dediese c.dekanns c.deviel c.dezeugn c.ena c.enadver c.enannua c.enanswe c.enbegin c.enbette c.endied c.engot
-16 c.eninter c.eninvoi c.enits c.enleft c.enoffic c.enpayab c.enperio c.enreply c.enrequi c.ensurve c.enteam
-16 c.enticke c.entrial c.entried c.entwice c.enwere c.enyear c.esal c.fraura c.frburea c.frdites c.frretou c:OFROM
-16 de<__dann de<__ein de<__haben de<__schre de<_schoe de=D__zu debei__=D debei_mir deschoe__und en<__forwa en<__job
-16 en<__next en<__only en<__sign en<__took en<__tried en<__up en<__you en<_do en<_looki en<_train en<_what en=D_on
-16 ena__=O enabout_your enand__=D enand__is enand_can enand_retur enanswe__=O enat__? enback__me enbe__for enbeen_=D
-16 enboard_meets enbook_a enclose_the enconfi__> encontr__=D encontr_is enconve__> encould_not enday_at endied_=D
-16 enexpec_you enfor_=O engo_on enhere_> eni_had eni_tried enis__the enlook__to enlook_forwa ennot_make ennothi__>
-16 ennumbe_=D enoffer__open enoffer_is enon__> enopen__> enour_cto enpayab_=D enpromi_anyth enreach_you enreapp_=D
-16 enreapp__> enresul_of enround_=D ensoon_> enthe__it enthe__place enthe__round enthe_ad enthe_appli enthe_clien
-16 enthe_field enthe_perso enthe_whole enthis__> ento__mail ento__us ento_offer ento_someb entwice_=D enup__=D
-16 enus__answe envalid__=D enwe__not enwe_may enwere_not enwho_can enwill_tell enwithd_> enwould_love enwriti_to
-16 enyou__and enyou__in enyou__is enyou__reach enyou__we enyou_accep enyour_time es<__tu es<_tiene esla__sera
-16 esque__=D estermi_=D estermi__> estiene_=D estiene__para fr<__avez fr<__offre fr<__retou fr<_de freffet_=D
-16 freffet__> frnous__votre frprend__=D frprend_effet frque_vous frretou__> frvotre__> frvotre_repon how:AFT&CALL
-16 p:DOC s.de! s.en! s.enabout s.enbecau s.enclose s.enhired s.enlonge s.enmeet s.enon s.enpubli s.enquest s.eslamen
-16 s:HAVE s:O
-15 ASK>>D>>TELL ASK>>TELL>>D ASK>>YOU>>D ASK>AWAY1 ASK>O1 ASK>TALK2 ASK>US AWAY>AWAY AWAY>DOC2 AWAY>HE AWAY>NEG2
-15 AWAY>O CALL>>US>>D COND>START1 D>>ASK>>CALL D>>ORG>>EVENT D>>WHEN>>O D>>YOU>>PAST D>IT D>PAST2 D>TALK1
-15 DECIDE>>O>>WE DOC>ASK1 EVENT>NEWS FUT>>NEG>>CALL FUT>>PAST>>D FUT>>WE>>OUR FUT>>YOUR>>D FUT>D FUT>HE2 FUT>PAST1
-15 HAVE>O HAVE>WAIT HAVE>WHEN1 HE>PAST2 HEAR>>D>>AWAY HEAR>NEG2 HEAR>OWITHIN1 IT>>PAST>>D IT>>YOU>>NEWS IT>START1
-15 NEG>>YOU>>D NEG>OBEF2 NEG>US1 NEWS>>ORG>>D NEWS>O2 NEWS>OBY2 O>>WHEN>>HEAR O>TELL2 OON>NEWS OUR>TALK2 PAST>>ASK>>D
-15 PAST>>US>>HEAR PAST>AWAY2 PAST>CALL2 PAST>US SEND>>US>>CALL START>>US>>D START>>WAIT>>D START>IT2 START>ORG
-15 START>PAST1 START>WAIT START>WE TALK>>D>>FUT TALK>D1 TELL>YOUR2 US>>CALL>>D US>>D>>SEND US>>HEAR>>YOU
-15 WE>>FUT>>AWAY WE>>HEAR>>YOU WE>>HEAR>>YOUR WE>>YOU>>WE WE>DOC2 WE>HAVE1 WHEN>ASK2 WHEN>D WHEN>HE YOU>>FUT>>TALK
-15 YOU>>ORG>>D YOU>>SEND>>O YOU>DECIDE1 YOU>OBEF1 YOU>TELL2 YOUR>>D>>WE YOUR>>TALK>>D YOUR>ASK2 YOUR>PAST YOUR>YOUR
-15 YOUR>YOUR1 b:THIRD c.debegin c.degeloe c.degilt c.dehast c.destatt c.deurlau c.enattac c.encan c.endid c.endue
-15 c.enform c.enhours c.enlink c.enlove c.enmails c.enmust c.ennobod c.enpaid c.enships c.enslow c.enthrou c.enunsuc
-15 c.enwante c.enwe c.enweek c.esempie c.esinscr c.espara c.fravons c.frcomme c.frentre c.frheure c.frl c.frpouve
-15 c.frtoujo c.frvos de<__aussc de=D_geloe deaussc__noch deaussc_laeuf dees__=D degeloe_> desagen_sie desich_gern
-15 deuhr_> deund_=D en9_=O en:__9 en<__could en<__offer en<__vacan en<__were en<_appli en<_are en=D__it en=D__your
-15 en=D_break en=D_if en=O_at en=O_if ena_date ena_year enacces_to enam_writi enand__for enand__wante enand_this
-15 enanna_=D enany_quest enapply_again enare_paid enas__will enbe_=O enbe_delet enbe_retur enbegin_=D encan__make
-15 encan__tell encan__the encan_reach enclose__the encontr__for encould__=D enday__the endecid_to endid_you endown__>
-15 enfille_=D enfille__> enfirst_=D enfor__we enform_=D enfrom_three enhave__decis enhave_recei eni__=O enif__can
-15 eninter__=D enis_due enis_for enis_not enknow__the enlette__> enmade__you enmail_will enme_know enneed__answe
-15 ennext_round enno_more ennot_among enoffer__a enoffer__valid enon_a enother__=D enother_candi enpayab__>
-15 enplace_to enpleas__> enpm_> enprese_=D enrecei__will enreply_=D enrevie_=D enso__have enstart__> ensurve__be
-15 ensurve_will entake_place enthat_you enthat_your enthe__close enthe__form enthe_assig enthe_count enthe_offic
-15 enthe_train ento_answe ento_our ento_welco entry__again enus__=O enus__date enus_an envalid__> enwas__=D enwas__>
-15 enwe__expec enwe__see enwe__you enwe_hired enwe_told enwelco_you enwent__=D enwill__delet enwork_for enwould_hear
-15 enwould_promi enyou_could enyou_not enyou_we enyou_were enyour__was enyour_start es=D__por esde__termi esde_inscr
-15 esempie_=D esesper__=D esesper_el esinscr_termi esla__de esla_entre esofici_> esplazo__inscr esprosp__> esvacac_=D
-15 esvacac__> esvuelv_=D esvuelv__> fr=D__=O fr=D_si fravez_=D frde_l frpardo_> frrende_=D grain:quarter how:FROM&ASK
-15 how:THRU s.de? s.deaus s.enaccep s.enactua s.enassum s.enbusin s.encurre s.endelet s.enfound s.enhire s.enif
-15 s.eninvit s.enmoved s.ennot s.enread s.enreply s.enrobin s.ensee s.enshift s.ensince s.entest s.es? s.frn
-15 s.frpardo s.frplus s:AWAY
-14 ASK>>ASK>>D ASK>>US>>TELL ASK>>YOUR>>NEWS ASK>D1 ASK>D2 AWAY>>FUT>>TELL AWAY>WHEN CALL>HE COND>>IT>>YOU COND>D1
-14 COND>WAIT2 D>>HAVE>>HAVE D>>NEG>>CALL D>>NEWS>>FUT D>>ORG>>O D>>YOU>>YOUR D>OON D>YOUR1 DECIDE>>YOUR>>CALL
-14 DECIDE>ORG2 DECIDE>YOUR DOC>EVENT1 DOC>WHEN2 EVENT>TELL FUT>>DOC>>YOU FUT>OIN2 FUT>OWITHIN1 FUT>SEND2 HAVE>NEG
-14 HE>>DOC>>D HE>>FUT>>CALL HE>AWAY1 HE>US HEAR>>COND>>YOU HEAR>>DECIDE>>O HEAR>>TELL>>US HEAR>COND HEAR>OBEF1
-14 HEAR>PAST2 HEAR>VAGUE2 IT>>DOC>>YOU IT>OIN1 NEG>ALL NEG>D1 NEG>IT NEWS>>CALL>>D OBY>D1 OBY>HEAR1 OBY>YOU ORG>YOUR2
-14 OUR>>PAST>>D PAST>>D>>ORG PAST>>D>>PAST PAST>>PAST>>HEAR PAST>D1 PAST>EVENT1 PAST>NEG2 PAST>ORG1 PAST>TALK2
-14 PAST>US1 PAST>YOUR SEND>>D>>WHEN SEND>>HEAR>>YOU SEND>>ORG>>D SEND>>US>>TELL SEND>>US>>YOUR START>>AWAY>>D
-14 START>>O>>D START>HEAR1 START>US START>WHEN1 TALK>>D>>WE TALK>>D>>YOU TALK>>FUT>>WAIT TALK>DECIDE TALK>PAST
-14 TALK>US TALK>YOU TELL>>D>>ASK TELL>>US>>COND TELL>>YOU>>VAGUE TELL>HIS TELL>VAGUE2 THIRD>D US>CALL US>CALL1
-14 WAIT>>D>>YOUR WE>>D>>YOU WE>>FUT>>YOUR WE>>HEAR>>DOC WE>>HEAR>>HAVE WE>>TELL>>OUR WE>EVENT1 WHEN>D2 YOU>>D>>CALL
-14 YOU>>D>>WAIT YOU>>HEAR>>ASK YOU>>HEAR>>HAVE YOU>>IT>>ORG YOU>>O>>WHEN YOU>>PAST>>NEG YOU>VAGUE YOU>VAGUE2 a:OFROM
-14 c.de? c.debei c.dedanac c.definde c.degesch c.deihren c.dekenne c.deprobe c.enbirth c.enbring c.encall c.enchair
-14 c.enchang c.encompa c.enencou c.enends c.enexcel c.enfield c.enhalf c.enhired c.enhoped c.enjobs c.enlet c.enline
-14 c.enmany c.enminut c.ennine c.enreadi c.enreorg c.enrepla c.enreque c.enresum c.ensend c.enshop c.entold c.enyes
-14 c.esampli c.esasi c.escerra c.esequip c.eshabla c.eslas c.espodri c.esquier c.frbonne c.frde c.frle c.frparti
-14 c.frprend c.frpubli c.frserie c.frtrava c:WHEN de<__diese de<_ihr de<_kanns de<_passt de<_viel de<_wie de=D__im
-14 de=D_beden de=D_gesch de=D_statt debegin_=D debei__pruef debin_ich debitte_=D dedass__=D deder__> deder__waere
-14 deder_pruef deein_> degespr_=D deich__dir deich__ihnen deich_schre deihre__=D deist__> dekanns_du depasst__=D
-14 depruef_=D deund__! deviel__bei devon_ihnen dewir__noch dewuerd_sie dezeit_> en9_minut en<_9 en<__ceo en<__clien
-14 en<__compl en<__days en<__does en<__encou en<__fishi en<__lapto en<__new en<__norma en<__other en<__shift
-14 en<__team en<__work en<_book en<_excel en<_gone en<_once en<_salar en<_sorry en<_tell en<_under en<_when
-14 en=D__assum en=D__can en=D__consi en=D__may en=D__nine en=D_answe en=D_he en=D_is en=D_of en=D_wheth en=O__be
-14 en=O__the ena__who enabout__> enagain__if enam__and enam_not enand__it enand_shall enannou_our enanswe_=D
-14 enanswe__? enat_=D enat__earli enat_nine enattac_form enavail_for enback_when enbe__our enbeen__> enbusin_trip
-14 encan_offer encance_=D encandi_who enclien_=D enclien__> enclimb_> enclose__=D enclose_at encompl_> enconfi_=D
-14 endate_is enday_=D enearli_> enencou__to enencou_you enends_=D enexcel_=D enexcel__to enfor__9 enforwa__heari
-14 engone_fishi enhas_to enhave_hired enhe__in enhe_climb enhe_would enheari__you enhope__will eni__=D eni__do
-14 eni__hoped eni__your eni_work eninter_were eninter_you eninvit__=D eninvit_you enis__there enis_compl enis_no
-14 enit__=D enlonge__> enme__? enme_again enmeet_you enmessa__morni enneed_numbe enneeds_to ennine_> enno_=D
-14 enno_acces enno_longe ennorma__out ennorma_go ennot__it ennot_about ennot_hear ennot_recei enof__offic enoffer__go
-14 enoffer_norma enoffer_stand enon__for enonce__have enonly_one enopen_=D enor_it enparen__=D enperio_=D enperio__>
-14 enpick_you enpleas_assum enpleas_compl enpleas_write enresul_=O ens_a ensecon_round enseein__=D enseein_you
-14 enshe__tell enshort_=D enshoul__not enso_no enso_the enso_there ensorry_it enteam__=D entelep__> enthank__your
-14 enthe__thing enthe_found enthe_four enthe_new enthe_onboa enthe_openi enthe_proje enthe_signe enthis_offer ento__>
-14 ento_apply ento_heari ento_let entrial_day entry_me entwice__> entwice__year entwice_a entwo_colle enunabl_to
-14 enunfor_the enunsuc_> enup__messa enwas_hopin enwe__hired enwe__inter enwe__looki enwe_encou enwe_were enwill__on
-14 enwith__cto enwork__only enwork__so enwould__work enwrite__> enyear_> enyear__=D enyou__at enyou__let enyou_asked
-14 enyou_go enyou_up enyour_=D enyour_notic es<__ofici es<_de es<_podri es=D_escri es=O_> esde_vacac esel_pago
-14 eses__=D esinscr__=D esla_ofici esllama__=D esofert__=D esque_no fr<__burea fr<__comme fr<__nous fr<__trava
-14 fr<_bonne fr<_dites fr<_nos fr<_pourr fr<_serie fr=D__> fr=D__de fravez__pour frburea__ferme frde_votre frdites_=D
-14 frferme_=D frje__=D frje_suis frlieu_=D frn_avez frnos_burea frnous_avons frsi_vous frvous__avez frvous_n
-14 how:AFT&NEWS how:FROM&DECIDE how:ON&SEND how:WITHIN&EVENT s.enbring s.encan s.enconsi s.endoor s.enfishi s.enlike
-14 s.enside s.ensigne s.enwelco s.enwonde s.enyears s.es9 s.esnadie s.frconge
-13 ASK>>WE>>TELL ASK>NEWS ASK>ORG2 ASK>PAST ASK>PAST2 ASK>US2 AWAY>>ORG>>D AWAY>>TELL>>D AWAY>COND1 AWAY>HE2 AWAY>IT2
-13 AWAY>START CALL>>D>>O CALL>DECIDE CALL>OBY1 CALL>THIRD1 CALL>YOU2 COND>>NEG>>D COND>NEWS COND>OUR2 D>>ALL>>YOU
-13 D>>HE>>FUT D>>IT>>NEG D>>NEG>>TELL D>>O>>OUR D>>SEND>>US D>>WE>>NEG D>>YOU>>ASK D>ALL2 D>OUNTIL D>US1 DECIDE>O
-13 DECIDE>OUNTIL DECIDE>VAGUE DOC>O EVENT>>D>>HAVE EVENT>>EVENT>>D EVENT>D2 FUT>>EVENT>>YOU FUT>>THIRD>>D
-13 FUT>>WAIT>>YOUR FUT>>YOUR>>TELL FUT>OFROM2 FUT>PAST2 FUT>START1 FUT>THIRD FUT>YOUR1 HAVE>FUT HAVE>ORG2 HE>>D>>WE
-13 HE>>FUT>>NEWS HE>NEG2 HEAR>>D>>PAST HEAR>>D>>WE HEAR>>WAIT>>ALL HEAR>>YOU>>PAST HEAR>ALL1 HEAR>ASK HEAR>OON2
-13 IT>>D>>NEG IT>>FUT>>O IT>>START>>D IT>NEG IT>TALK IT>YOU IT>YOU2 NEG>>HEAR>>IT NEG>>START>>US NEG>>YOU>>O
-13 NEG>OFROM1 NEG>START2 NEWS>>ASK>>D NEWS>>D>>NEG NEWS>>OUR>>FUT NEWS>>WAIT>>D O>>WE>>ASK O>START OFROM>D OIN>AWAY
-13 ORG>>YOU>>HEAR ORG>NEG OUNTIL>IT OUR>>AWAY>>D OUR>START2 PAST>>TALK>>D PAST>ASK1 PAST>NEWS1 PAST>START2 PAST>TALK
-13 PAST>WAIT PAST>YOU SEND>>TELL>>D SEND>HEAR START>>ORG>>D START>DECIDE2 START>HEAR2 START>NEG START>OIN START>SEND
-13 START>YOU TALK>>D>>ASK TALK>>D>>NEWS TALK>NEG2 TELL>OUNTIL1 US>>HEAR>>COND US>>IT>>D US>>O>>COND US>>YOU>>FUT
-13 US>COND US>HE US>OBEF WAIT>>START>>D WAIT>ALL1 WAIT>D2 WE>>FUT>>EVENT WE>>FUT>>PAST WE>>HE>>D WE>>HEAR>>AWAY
-13 WE>>HEAR>>FUT WE>>NEG>>NEWS WE>>O>>WE WE>DOC WE>PAST1 WE>START2 WE>TALK WHEN>>FUT>>D WHEN>>FUT>>YOU WHEN>>ORG>>FUT
-13 WHEN>>PAST>>WE WHEN>NEG WHEN>O WHEN>YOUR YOU>>D>>HEAR YOU>>D>>WE YOU>>EVENT>>EVENT YOU>>HEAR>>O YOU>>PAST>>WE
-13 YOU>>TALK>>ORG YOU>>TELL>>TALK YOU>>WHEN>>VAGUE YOU>>YOUR>>D YOU>COND1 YOU>HAVE1 YOU>HAVE2 YOU>VAGUE1 YOU>YOUR2
-13 YOUR>>CALL>>WE YOUR>>DOC>>WE YOUR>AWAY YOUR>COND1 YOUR>HE1 YOUR>NEG YOUR>OUR1 YOUR>TALK b:WHEN c.deals c.debeden
-13 c.dedann c.demesse c.depasst c.deschon c.deschre c.deum c.enagend c.enalway c.enapply c.enbackg c.enbusy c.encerti
-13 c.enchatt c.enconfe c.enemplo c.enfinis c.engame c.engrate c.enholid c.enindic c.enlovel c.enmeets c.ennotic
-13 c.enonboa c.enooo c.enopens c.enparke c.enrepor c.enschem c.ensomeb c.ensorry c.entask c.enwhich c.enwriti
-13 c.enwrote c.esa c.esclien c.esdispo c.esdocum c.esempez c.esentre c.eshace c.esprome c.espuede c.esregre c.frautre
-13 c.frdevai c.frecrit c.frme c.frnous c.frvalab de<__bewer de=D_9 de=D__zurue de=D_ander de=D_antwo de=D_genau
-13 de=D_im debuero_> dedas_gespr dedass_sie dedauer__> deder_termi deein_bissc deentsc_der deerrei_mich defrau_=D
-13 defuer_den degenau_=O dehaben_=D dehaben_uns deihre__sende deihre_rueck dein__> dejeman_ander dekoenn__mir
-13 denicht_von deprobe__=D desie__ihre desollt_sie deuns__unter dewir__zurue dewir_haben en9__for en:__for en<__budge
-13 en<__chatt en<__every en<__had en<__hired en<__leave en<__repla en<__salar en<_bette en<_enclo en<_fille en<_manag
-13 en<_ooo en<_pay en<_recru en<_which en<_you en=D__do en=D__inter en=D__now en=D__pleas en=D__said en=D_are en=D_at
-13 en=D_decis en=D_do en=D_here en=D_was en=O__our ena__for ena_pleas ena_sched ena_short enaccep_=D enactua__and
-13 enafter__? enagend_for enaim__reply enalrea__> enam_actua enam_off enand__were enany__> enany__but enany_day
-13 enappli__has enappli_close enare__for enare_close enat__desk enat__pm enavail_=D enaway__> enbackg_check enbe__=D
-13 enbe_grate enbeen__and enbeen__for enbegin__> enbehin_the enbette__tell enbette_i enbudge_=D enbut__> encall__at
-13 encan__answe enceo_will encerti_=D enchase_me enchatt_=D enchatt__! enclosi__: encome_=D enconsi__appli
-13 enconta__=O encurre__of encurre_out endate_=D endate__> endesk_=D endesk__> endetai__> endo__get endo__need
-13 endrop_me enenclo__the enenclo_is enexpec_your enfor__is enform__> enforwa__seein enforwa__welco enfree_for
-13 engame_ships enget_=D enget__of engiven__the engreat_chatt enhad__to enhalf__=D enhave__an enhave_anoth enhave_now
-13 enhave_you enheard__us enhim_=O enhire__> enhirin_freez eni__actua eni__off eni__see eni_am enin_> enin__field
-13 eninter__have enit__to enit_took enlast_=D enlast__at enleave_and enlink__=D enlink_expir enlove_to enlunch_?
-13 enmade__=D enmeets_=D enmore_candi enmove_our enmy_repla enneed__a ennew__will ennot__from ennot__no ennot_conta
-13 ennot_need ennotif_=O ennow__s ennow_it ennumbe_of enof_a enof_the enoffer__sent enon_9 enonboa__=D enonce__i
-13 enonce_recei enooo_=D enooo__> enopens__> enour__are enour__would enour_decis enour_new enpanel_will enpay__is
-13 enpay_day enphone__> enpleas_retur enpubli_=O enreach_us enread_every enrecei_i enrecei_our enrecru__the
-13 enrepla__=D enreply__> enreque_=D enretur_it ens__its ens_all ens_open enslot_for enso__for enso__openi enso__s
-13 ensorry__s ensuits_you entake_=D entake_you enteam_> entell__about enten_years enthan_=D enthank__letti enthe__?
-13 enthe__check enthe__cohor enthe__runs enthe_adver enthe_attac enthe_backg enthe_deadl enthe_link enthe_slide
-13 enthe_start enthe_techn enthe_trial enthe_year enthey_aim ento__again ento__befor ento_anoth ento_campu ento_give
-13 ento_invit ento_recei ento_reply ento_see ento_seein entook_us entouch__=O entrave_to entwo_hours enup__we enus_?
-13 enus__you enus_know envalid_=D enwante__to enwante_you enwe__give enwe__keep enwe_got enwe_move enwent_to
-13 enwere__to enwhat_a enwhat_you enwhich_you enwho__be enwill__retur enwill_inter enwith__sched enwith_it enwith_my
-13 enwitho__=D enwork_=O enwould__an enwould__grate enwould__your enwould_know enwriti__> enwriti__you enyear_begin
-13 enyou_? enyou__=O enyou__decid enyou__for enyou__free enyou__start enyou__you enyou__your enyou_and enyour__has
-13 enyour__i enyour_contr enyour_detai enyour_name es<__fuera es<__llama es<__puest es<_ando es<_su es<_tu es=D__a
-13 es=D_o esdispo_=D esel__? esel__se esempez_=D esempie__> esen_el esescri__=D esescri_el eshace_=D esno__notic
-13 esno_tiene espor_favor esque_le essi__tiene estarde_y este_esper estiene__nuest estiene_notic esy_no fr<__!
-13 fr<__devai fr<_pouve fr=D_: fr=D_? fr=D__que fr=D_pardo fraura_lieu fravez_pas frclotu_des frconge_=D frde__repon
-13 frde_nouve frdevai__repon frdevai_vous fren_conge frest_valab fret_=O frje_devai frl__> frnous__=D frnous_repon
-13 froffre_est frpour_nous frpouve_nous frrepon__pardo frrespo__> frvalab_=D frvalab__> frvous__ecrit frvous__nous
-13 how: how:BETW&ASK how:BY&EVENT how:FROM&HEAR p:YOUR s.dejeman s.deuhr s.dewaere s.enback s.enbook s.encerti
-13 s.enchose s.endo s.endurin s.enform s.enfour s.enfull s.engets s.enhappy s.enhome s.enin s.enit s.enletti
-13 s.enliter s.enlove s.enmessa s.enold s.enonly s.enopeni s.enprese s.enproje s.ensomet s.enstati s.enstill s.enwhy
-13 s.esantes s.esproce s.esun s.esvolve s.frete s.frl s.frsuis s.fry s:YOUR
-12 ALL>>ALL>>O ALL>HAVE1 ALL>OBETW ALL>OBETW1 ASK>>CALL>>D ASK>>HAVE>>HAVE ASK>>HEAR>>COND ASK>>O>>D ASK>>SEND>>D
-12 ASK>HAVE ASK>YOU AWAY>>O>>TELL AWAY>ALL2 AWAY>NEG1 AWAY>OFROM AWAY>WAIT2 AWAY>YOUR2 CALL>>WE>>AWAY CALL>>WE>>HEAR
-12 CALL>ASK2 CALL>NEG CALL>US1 COND>ASK1 COND>CALL1 COND>DECIDE2 COND>PAST2 COND>START2 D>>ASK>>TELL D>>ASK>>US
-12 D>>FUT>>EVENT D>>IT>>HAVE D>>NEG>>US D>>YOU>>NEG D>IT1 D>OBY2 D>OWITHIN2 DECIDE>AWAY DECIDE>EVENT2 DECIDE>START1
-12 DECIDE>US2 DOC>>ASK>>WE DOC>>AWAY>>D DOC>>D>>YOUR DOC>IT2 DOC>O2 DOC>OIN DOC>OUR1 DOC>US1 EVENT>>WE>>YOU
-12 EVENT>NEG1 EVENT>ORG2 FUT>>D>>NEG FUT>>DECIDE>>YOU FUT>>HEAR>>YOU FUT>>NEG>>IT FUT>>O>>IT FUT>>ORG>>D FUT>>OUR>>D
-12 FUT>>SEND>>TALK FUT>>US>>O FUT>>WAIT>>IT FUT>>YOU>>START FUT>THIRD2 FUT>US2 HAVE>>HAVE>>FUT HAVE>>O>>WE
-12 HAVE>>TELL>>YOU HAVE>SEND1 HAVE>START1 HAVE>WAIT1 HE>>AWAY>>D HEAR>>AWAY>>D HEAR>>IT>>ORG HEAR>>WAIT>>NEWS
-12 HEAR>>WE>>YOU HEAR>DOC1 HEAR>HAVE1 HEAR>YOU IT>>ALL>>D IT>>HAVE>>O IT>>PAST>>EVENT IT>>TALK>>D IT>NEWS1 IT>OON
-12 IT>OUR1 NEG>>CALL>>D NEG>>DOC>>YOU NEG>>YOU>>NEG NEG>TELL NEWS>>D>>NEWS NEWS>>DECIDE>>ORG NEWS>>YOUR>>TALK
-12 NEWS>ASK NEWS>NEWS2 O>>D>>EVENT O>OUR OBY>WHEN OON>COND ORG>>D>>HE ORG>>START>>D ORG>>YOU>>D ORG>ASK1 OUNTIL>NEG1
-12 OUR>>START>>D OUR>>TELL>>WAIT OUR>O PAST>>EVENT>>YOU PAST>>FUT>>CALL PAST>>WE>>FUT PAST>>YOU>>PAST PAST>NEG1
-12 PAST>NEWS2 PAST>START PAST>YOUR2 SEND>>D>>PAST SEND>>D>>WE SEND>>YOU>>WHEN SEND>>YOUR>>D SEND>O SEND>TALK2
-12 SEND>WE2 START>>D>>IT START>>D>>SEND START>>FUT>>TELL START>>START>>D START>COND1 START>O2 START>OIN2 START>OUR
-12 START>WAIT1 START>YOU2 TALK>DOC1 TALK>HAVE TALK>ORG2 TELL>>HIS>>D TELL>>US>>D TELL>HE TELL>O1 TELL>OIN1 TELL>OON2
-12 TELL>START TELL>US TELL>WAIT THIRD>>D>>FUT US>>HEAR>>YOUR US>>YOUR>>D US>ASK2 US>COND2 US>SEND1 WE>>AWAY>>FUT
-12 WE>>FUT>>ORG WE>>PAST>>NEG WE>>TELL>>DECIDE WHEN>YOU YOU>>FUT>>PAST YOU>>FUT>>YOUR YOU>>HE>>D YOU>>NEG>>PAST
-12 YOU>>ORG>>YOU YOU>>PAST>>TELL YOU>>VAGUE>>O YOU>>WHEN>>YOU YOU>D2 YOU>EVENT2 YOU>ORG1 YOUR>>AWAY>>D
-12 YOUR>>CALL>>WHEN YOUR>>SEND>>D YOUR>ASK YOUR>EVENT YOUR>FUT1 YOUR>HE YOUR>NEG2 YOUR>O2 YOUR>ORG2 YOUR>START
-12 YOUR>WHEN b:NEG c.deam c.deauch c.debesta c.deendet c.defrohe c.defuer c.degebun c.degenie c.deguelt c.dehalte
-12 c.dekommi c.demoech c.denach c.deseit c.desprec c.detag c.deteam c.dewenn c.enagree c.enam c.enare c.enaward
-12 c.enbank c.enbook c.enbored c.endata c.endated c.endays c.endestr c.enduty c.enearli c.enelse c.enfirst c.enfunde
-12 c.engradu c.enheld c.enlapto c.enleast c.enlimit c.enlittl c.enmaybe c.enmerry c.enmoves c.enmr c.ennda c.ennice
-12 c.enparty c.enpasse c.enpayme c.enpaysl c.enpicke c.enplayi c.enpm c.enpossi c.enpubli c.enreach c.enschoo
-12 c.enscree c.enshutt c.enstage c.entrans c.entrip c.enunles c.enwebsi c.enwife c.enworki c.es: c.esavisa c.escierr
-12 c.esexame c.esla c.esofici c.esplaza c.esque c.essolic c.essuert c.esvence c.frabsen c.frconvi c.fressai c.frreste
-12 c:ASK de<__erwar de<__kommi de<__link de<_an de<_er de<_frohe de<_genie de<_wenn de=D__hoere de=D__uhr de=D_gebun
-12 de=D_guelt de=D_keine de=D_warte de=O__frau dean_diese deangeb__wir dearbei_ist deauf__> debin__auf debin__im
-12 debitte_geben debitte_sende dedann_! dedass_ich deder_link dedie__hat dedie__tagt dedie_kommi dedie_stell
-12 dediese__halte dedir__weil dedu__nachg deendet_=D deendet__> defrohe_=D degebun_> degenie_sie deguelt_> dehast_>
-12 deich_=D deich_wiede deihre__> deim_buero deim_urlau deist__guelt dekoenn__uns dekommi_tagt delaeuf__> delasse_sie
-12 delink__=D delink_ist demoech_=D denach_> denachg__> denachg_hast denicht_im derufen_sie desende_sie desie_es
-12 desprec_> destatt_> destell_ich deteam__> deueber_das deuns__=D deuns__besch deuns_auf deunter__> devertr_begin
-12 deweil_du dewir__ihre dewir_erwar dewir_wuerd en!_! en!__> en9_? en9__been en9_am en9_has en9_so en:_9 en:__have
-12 en<__came en<__compa en<__free en<__luck en<__menti en<__met en<__needs en<__robin en<__shop en<__tell en<__this
-12 en<__trial en<__was en<__went en<__wrote en<_bring en<_call en<_curre en<_heads en<_maybe en<_nice en<_off
-12 en<_outco en<_payme en<_to en=D_: en=D__=O en=D__been en=D__enjoy en=D__here en=D__news en=D__no en=D__to
-12 en=D__with en=D_chase en=D_cohor en=D_let en=D_newbo en=D_work en=D_your en=O__alrea en=O__s en=O_have en=O_or
-12 ena__contr ena__of ena__perio ena_mount ena_perma enacces__email enad__s enad_it enafter_the enall__=O enall__are
-12 enam__on enam_up enand__publi enand_am enand_back enand_there enand_your enannua__=D enanoth__> enanoth_decis
-12 enappli_deadl enare__among enare__other enare_destr enare_looki enare_shutt enare_you enas__can enas__told enat__>
-12 enat_least enat_our enavail__the enback_=O enback__us enbe__=O enbe__us enbe_bored enbe_free enbe_happy enbe_revie
-12 enbe_speak enbe_submi enbeen_a enbeen_exten enbring_you encalen__for encall__=D encall_close encan_you encance_>
-12 encandi_is enchase__> encheck__> enclose__noon encohor__=D encommi__conve encommi_met encommi_next enconta_us
-12 encontr_for enconve__=D encould__me encould__send endeadl_=D endeadl__been endeadl_has endecid__close endecis__?
-12 endecis__close endestr_=D endestr__> enduty_=D enends__> enexten_=D enexten__> enfeedb__a enfeedb_twice enfirst__>
-12 enfor__s enfor__techn enfor__these enfor_confi enfor_now enfor_playi enfor_this enfor_waiti enfrom__ad
-12 enfrom__more enfunde_=D enfunde__> enget__know enget__perma engets__=O engive__twice engood_luck engot__to
-12 engot_back enhappy__for enhappy__from enhas__=O enhas__a enhas__exten enhave_reach enhe__call enhe__he
-12 enheads__she enheads_up enheari__three enher_to enhim__> enhirin__> enhirin__next enhoped_to enhour_=D enhours_=D
-12 enhr__not enhr_needs eni__up eni_could eni_hope eni_sent eni_wish enif__candi enif__could enif__need enif__works
-12 enif__would enif_a enif_this enif_you enincom_=O enincom__=D eninter__candi eninter_other eninter_will eninvit_>
-12 eninvit__to enis__? enis__here enis_funde enit__a enit_was enjob__> enkeep__detai enknow__team enknow_from
-12 enleave__and enlike__to enmade_to enmail__i enmail_when enmails_=D enmails__> enmaybe_=D enmaybe__> enme_:
-12 enme__ring enme_your enmeeti__=D enmeeti_you enmerry_=D enmove__call enmoved_=O enmr__=D enmy__takes enmy_mobil
-12 enneed__signe enneed_an enneed_for ennewbo_> ennext__begin ennext_cohor ennext_conve enno_9 enno__=D enno_hire
-12 enno_jobs ennone_of ennot__mails ennot__on ennot_be ennot_been ennothi__be ennothi__chase enof__=D enof__inter
-12 enoff__newbo enoffer__to enoffer_made enoffer_went enoffic_=O enoffic__at enoffic_are enoffic_in enon__mobil
-12 enon_us enone_thing enonly__that enopens_=D enour_inter enparty_is enpasse_=D enpayme__due enpayme_is enperma__>
-12 enperma_contr enphone__are enplace__someo enplace_in enplayi__us enplayi_for enpleas_sign enposit_of enpost__funde
-12 enproba_is enpromi__=D enpromi__let enpubli__selec enquest_=D enquest_=O enread__=D enrepla_takes enreply_to
-12 enresul_will enresum_=D ens__is ens__it ens_full ens_not ens_offic ens_on ensaid_he ensay_that enscree_>
-12 ensee_your ensend__a ensend__invit enshall__back enshe__out enshift_> enshift_are enshort__=D enshoul_consi
-12 enshow_you enside__the enside_door ensigna_> ensigne__=D ensigne_nda ensite_> enso__can enso_sorry enspeak_=D
-12 enspoke_=D ensuits__> entake__in entaken_=D entalki_to entechn__> enthank__confi enthank__waiti enthe__deadl
-12 enthe__lette enthe__offic enthe__scree enthe_commi enthe_compa enthe_engag enthe_merge enthe_only enthese_=D
-12 enthese__> enthink_=D enthis__for enthis_post enthree__candi entime__the ento__anoth ento_read ento_reapp
-12 entold__candi entold_all entom_=D entook__=D entrain__place entrain_takes entrans_=D entried__reach entried_to
-12 entry_=D entry__> entwo__> enunles_you enup__mount enup__s enup_she enwaiti__=D enwaiti_these enwas_=D
-12 enwas__pleas enwe__call enwe__forwa enwe__hold enwe__it enwe__no enwe__said enwe__shutt enwe__want enwe_fille
-12 enwe_give enwe_had enwe_met enwe_recei enwe_spoke enwent_out enwhat__would enwhen__have enwheth__could enwheth_we
-12 enwhich__would enwhich_is enwife__=D enwill__about enwill__revie enwill__speak enwill_hold enwill_read enwish_you
-12 enwonde_if enwork__> enwould__bored enwould__from enwould__happy enwould_let enwould_said enwould_send
-12 enwould_want enyear_=D enyear__and enyou_=O enyou__! enyou__been enyou__come enyou__need enyou__playi enyou__send
-12 enyou__work enyou__would enyou__yours enyou_came enyou_expec enyou_hold enyou_join enyou_let enyou_menti
-12 enyou_send enyou_start enyou_tell enyou_wante enyou_wish enyour__day enyour__when enyour_refer enyour_trans
-12 enyour_trave enyours_> es9_en es:__> es<__=O es<__el es<__escri es<__favor es<__su es<_por es<_respo es<_suert
-12 es<_vuelv es=D__> es=D_a esa__> esal__> esal_equip escerra_el escierr_=D escierr__> escompa__escri escompa_le
-12 esconfi_=D esconoc__equip esconoc_al esde_las esde_no esdocum_=D esdocum__> esel__=D esel__es esel_exame
-12 esen__ofici eses_el esla__es esla_docum esla_ofert eslas__en eslas_tres esmi__le esnos__el esnuest_ofici
-12 esofert_vence espara_la esprese_=D espuest_se esrecib_respu esse__> essi_no estendr_=D estu_cv fr:__> fr<__stage
-12 frabsen_=D fraura__=D frautre__> frbon__=D frce__vous frconge__> frde_nous frdonc_plus frentre__lieu frentre_aura
-12 frferme__> frhesit__a frhesit_pas fril_y frl_ecole frl_entre frle_poste frle_stage frmerci__nous frn_hesit
-12 frnotre_rende frpas_a frpubli_=D frquelq_un frrenco__equip frrenco_l frrende__a frsaure__=O frtout_=O frtout__=D
-12 frun_=D frvous_etes frvous_renco how:BEF&CALL s.deein s.dehierm s.depasst s.deschri s.enamong s.encame s.enchang
-12 s.encongr s.encto s.endid s.endocum s.endue s.enenjoy s.enfree s.engot s.enjoini s.enm s.enname s.ennever
-12 s.ennewbo s.ennone s.enoptio s.enpensi s.enperma s.enposit s.ensara s.ensay s.enteach s.entrust s.entry s.envacan
-12 s.enwhene s.frne
-11 ALL>>D>>FUT ALL>ASK ALL>ASK2 ALL>START ASK>>ASK>>EVENT ASK>>ASK>>HEAR ASK>>ASK>>YOUR ASK>>D>>YOUR ASK>>HEAR>>YOUR
-11 ASK>>TELL>>YOU ASK>CALL ASK>START2 ASK>YOU1 AWAY>>D>>COND AWAY>>D>>DECIDE AWAY>>D>>FUT AWAY>>FUT>>D AWAY>>HE>>D
-11 AWAY>OUNTIL1 AWAY>WAIT CALL>O2 CALL>OIN1 CALL>OON1 CALL>START2 COND>>D>>YOU COND>>YOU>>ASK COND>FUT1 COND>SEND1
-11 D>>ASK>>SEND D>>ASK>>YOUR D>>DECIDE>>HEAR D>>FUT>>O D>>FUT>>PAST D>>NEG>>DECIDE D>>NEG>>HEAR D>>START>>WE
-11 D>>TELL>>IT D>>WAIT>>ASK D>OBY1 D>OIN D>OUNTIL2 D>THIRD1 DECIDE>>D>>ORG DECIDE>NEG DECIDE>OWITHIN DOC>>D>>O
-11 DOC>>TALK>>D DOC>>TELL>>D DOC>>WAIT>>D DOC>O1 DOC>OFROM1 DOC>OUNTIL2 DOC>START2 DOC>WE EVENT>>ALL>>D EVENT>>D>>ALL
-11 EVENT>>O>>EVENT EVENT>>PAST>>D EVENT>ASK1 EVENT>HE1 EVENT>NEG EVENT>US1 EVENT>WAIT1 FUT>>AWAY>>O FUT>>CALL>>YOUR
-11 FUT>>D>>COND FUT>>D>>ORG FUT>>DECIDE>>YOUR FUT>>NEG>>DECIDE FUT>>NEG>>NEWS FUT>>NEG>>WAIT FUT>>NEWS>>ORG
-11 FUT>>SEND>>EVENT FUT>>TELL>>CALL FUT>>WE>>TALK FUT>>YOU>>NEG FUT>>YOU>>TALK FUT>HAVE FUT>HAVE2 FUT>OON1 FUT>TALK1
-11 FUT>TELL1 FUT>WAIT HAVE>>HAVE>>WAIT HAVE>ALL2 HAVE>IT2 HAVE>WHEN2 HE>>EVENT>>PAST HE>>FUT>>AWAY HE>>ORG>>WE
-11 HE>>PAST>>HE HEAR>>ASK>>OUR HEAR>>D>>DECIDE HEAR>>D>>FUT HEAR>>IT>>O HEAR>>NEG>>PAST HEAR>>ORG>>YOU HEAR>>US>>IT
-11 HEAR>OUNTIL1 HEAR>OUNTIL2 HEAR>START2 IT>>D>>O IT>>O>>D IT>>OUR>>ORG IT>>START>>SEND IT>>WHEN>>HE IT>>WHEN>>NEWS
-11 IT>>YOU>>FUT IT>>YOUR>>TALK IT>HE1 NEG>>D>>NEG NEG>>FUT>>D NEG>>FUT>>WAIT NEG>>NEG>>D NEG>DOC2 NEG>HEAR NEG>OBY2
-11 NEG>PAST2 NEG>SEND2 NEWS>>ASK>>WE NEWS>>D>>HE NEWS>>IT>>YOU NEWS>>TALK>>FUT NEWS>EVENT NEWS>HE1 NEWS>OUR1
-11 NEWS>THIRD1 O>>CALL>>D O>>EVENT>>CALL O>>WE>>EVENT O>>WE>>O O>OON1 O>TALK O>TELL OBEF>HEAR OBEF>O1 OBEF>OON1
-11 OIN>ASK1 OIN>D OIN>EVENT1 OIN>START OON>ASK1 ORG>>ASK>>HEAR ORG>>D>>AWAY ORG>>D>>DECIDE ORG>>D>>IT
-11 ORG>>WAIT>>EVENT ORG>>WE>>HEAR ORG>ASK2 OUNTIL>NEWS2 OUR>>AWAY>>O OUR>>D>>O OUR>NEG1 OUR>OFROM PAST>>COND>>WE
-11 PAST>>D>>WHEN PAST>>D>>YOU PAST>>FUT>>HEAR PAST>>HE>>FUT PAST>>HEAR>>D PAST>>ORG>>D PAST>>SEND>>D PAST>>SEND>>NEWS
-11 PAST>>US>>D PAST>>YOU>>YOUR PAST>>YOUR>>CALL PAST>HAVE2 PAST>IT2 PAST>OUR PAST>START1 PAST>TELL1 PAST>WAIT2
-11 SEND>>WHEN>>YOU SEND>ASK SEND>YOUR1 START>>EVENT>>D START>AWAY1 START>IT START>OBY START>START START>TELL1
-11 START>WAIT2 SURE>ORG2 TALK>>DECIDE>>D TALK>>US>>D TALK>WHEN TELL>>IT>>O TELL>>PAST>>D TELL>>WAIT>>D TELL>>WE>>PAST
-11 TELL>>YOU>>SEND TELL>>YOU>>US TELL>OUR2 TELL>TALK US>>COND>>YOU US>>D>>ASK US>IT2 US>NEWS1 WAIT>>EVENT>>D
-11 WAIT>>YOUR>>TALK WAIT>>YOUR>>TELL WAIT>AWAY1 WAIT>TELL1 WE>>ASK>>HEAR WE>>AWAY>>TELL WE>>D>>AWAY WE>>FUT>>YOU
-11 WE>>NEG>>DOC WE>>NEWS>>CALL WE>>OUR>>TALK WE>>SEND>>EVENT WE>>SEND>>NEWS WE>AWAY1 WE>DOC1 WE>FUT1 WE>OFROM1
-11 WE>SEND WE>US2 WHEN>>O>>SURE WHEN>ASK1 WHEN>FUT1 YOU>>D>>FUT YOU>>D>>START YOU>>FUT>>ALL YOU>>HEAR>>EVENT
-11 YOU>>HEAR>>SEND YOU>>NEWS>>D YOU>>O>>NEWS YOU>>PAST>>HEAR YOU>>START>>O YOU>>TALK>>WHEN YOU>>US>>D YOU>>WE>>ASK
-11 YOU>OBY YOU>PAST1 YOU>WE1 YOUR>ALL1 YOUR>HAVE2 YOUR>HEAR YOUR>US2 YOUR>WE1 YOUR>WE2 a:NEG a:THIRD a:VAGUE
-11 c.deangeb c.dearbei c.debespr c.debetra c.debissc c.deeinar c.deeinge c.deempfa c.deerwar c.defreue c.degespr
-11 c.dehaus c.deimmer c.dekuend c.delaeuf c.delink c.deloesc c.demal c.deneun c.deprakt c.desitze c.deverfu c.deweg
-11 c.enacces c.enalso c.enany c.enatten c.enb c.encar c.encarri c.encould c.encounc c.encousi c.endelet c.endirec
-11 c.enexam c.enfee c.enfour c.enfroze c.enfull c.enfumig c.engreat c.enhambu c.enhereb c.enhold c.enhouse c.enif
-11 c.enjoin c.enjump c.enkeep c.enlaunc c.enlooki c.enmobil c.ennewsl c.enonsit c.enpark c.enpass c.enpassp c.enpassw
-11 c.enperso c.enprofi c.enrang c.enreads c.enrecal c.enrecep c.enrefun c.enresur c.enretai c.enretir c.enrole
-11 c.ensalar c.ensigne c.ensix c.enskiin c.ensprea c.ensuper c.enteach c.entech c.enterm c.enunabl c.envacat
-11 c.enwalke c.enweddi c.enwing c.enyears c.es=O c.esabrim c.esabrir c.esbien c.escaduc c.escontr c.esestoy c.esimpos
-11 c.esmedio c.esnuevo c.esotra c.espago c.esperma c.esprosp c.esprueb c.esrecep c.essubsa c.esvalid c.esvenir
-11 c.frbudge c.frce c.frcela c.frchacu c.frdeux c.frdispo c.frelect c.fremplo c.frlibre c.frmontr c.frpour c.frquelq
-11 c.frsont c.frsuis c.frvoir c:COND de<__dass de<__einar de<__hat de<__kuend de<__wir de<_damit de<_die de<_sagen
-11 de=D_? de=D__antwo de=D__bissc de=D__neun de=D__nicht de=D__urlau de=D_ein de=D_ihre de=D_kenne de=D_sitze
-11 de=D_stell de=D_weg de=O_> de=O__an deabges_> deangeb__=D deangeb_gilt dearbei__der dearbei_waere deauf__=D
-11 debekom__=O debissc__bitte dedas__ihnen dedaten_=D deden__=D deder_arbei dedie__betra dedie_einar dedie_kuend
-11 deein__=D deein__gedul deein_schoe deeinar__=D deeinar_dauer deeinst__=D defreue__von defuell__das defuell_sie
-11 degedul__! degedul_bitte degehoe_haben degeht_=D degern__> degerne__> degerne_an degilt_=D degilt__>
-11 dehaben__ihnen dehaben__sie dehat__=D dehierm__> deihnen_gesch deihnen_noch deihr__> deihre_bewer deihre_entsc
-11 deim_haus deist_nicht dekuend_betra deleite__> deloesc_wir demich_gerne denicht__buero denochm__> depasst_?
-11 depasst__> depasst_ihnen deschoe_=O deschre_=D desie__gerne desie_fuer desie_gern desie_uns destell__niema
-11 deum_neun deuns__ihnen deuns__melde deuns__um deuns_von deunser_angeb deunser_gespr devon_9 deweg__=O dewenn_sie
-11 dewie_bespr dewir__gesch dewir_sind dewurde_=D dezu_hoere dezurue_=O en9__a en9__the en:_first en<__adver
-11 en<__agenc en<__annou en<__cousi en<__did en<__fee en<__got en<__happy en<__he en<__indic en<__libra en<__never
-11 en<__numbe en<__onboa en<__onsit en<__our en<__perio en<__perso en<__store en<__task en<__we en<__when en<__wish
-11 en<_congr en<_down en<_follo en<_here en<_i en<_invoi en<_notic en<_on en<_ticke en=D_? en=D__about en=D__four
-11 en=D__has en=D__hereb en=D__let en=D__our en=D__panel en=D__pass en=D__so en=D__teach en=D__up en=D__withd
-11 en=D_comin en=D_does en=D_just en=D_look en=D_must en=D_than en=O__a en=O__come en=O__mail en=O__on en=O_for
-11 en=O_than ena__and ena__to ena_diffe ena_littl ena_long ena_numbe enable__wait enabout__other enabout__role
-11 enaccep__> enaccep__writi enaccep_in enactua_=O enactua__perso enactua_hr enadver__in enafter__inter enafter__it
-11 enall_right enaltog__expec enaltog_so enalway_=D enalway__for enam_=D enam_=O enam__altog enam__sorry enam_in
-11 enam_so enam_sorry enan__: enan__hr enan_actua enan_hour enan_upgra enand__at enand__commi enand__new enand__start
-11 enand_is enand_nobod enand_two enanna__> enannou__resul enannua__and enanoth_meeti enanswe__pleas enany__=D
-11 enappli_has enappli_was enapply__=D enare__any enare__at enare__hirin enare_expec enare_unabl enask_him
-11 enassum_you enat__9 enat__is enat_home enattac__=D enattac__invoi enattac_our enbe__> enbe__call enbe__holid
-11 enbe_fumig enbe_meeti enbe_refun enbe_repea enbe_resur enbecau__panel enbeen_moved enbeen_selec enbirth__>
-11 enbudge_for enbut_=O encall__offic encall_for encan__becau encan__decid encan__reach encance_the encar__will
-11 encar_park encaugh_me encitie_> enclass_=D enclose_=O enclose__as enclose__offic enclose_now enclosi_the
-11 encommi__the encommi_recon encompl__attac encontr__alway encould_be encousi__looki encousi_is endate__=O
-11 endate__be enday__be enday__is enday_here enday_would endecid__=O endecis_on endelet_=D endelig_to endid_not
-11 endo__call endo__hire endo__recei endo__the endo_becau endocum_=D endoes_=D endoes_your enduty__> enelaps__is
-11 enelaps_that enelse__> enelse_and enenoug_for enfee__be enfee_will enfile__=D enfile_for enfind__our enfind_attac
-11 enfor__birth enfor__messa enfor__the enfor__time enfor__who enfor_quest enfor_teach enfor_your enforgo__ask
-11 enforgo_to enforwa_> enfour_> enfree_=D enfroze_=D enfroze__> enfumig_=D enfumig__> enget__for enget__upgra
-11 engive__9 engive__a engood_? enhad_a enhad_hoped enhambu_=D enhambu__> enhas__moved enhave_=D enhave__been
-11 enhave_caugh enhave_elaps enhave_signe enhe__be enhead_offic enhear_about enheld_=D enheld__> enhelps_> enhere__=D
-11 enhired__actua enhired_an enhirin_=D enholid__so enhospi__park enhospi_car enhow_many enhr__so enhr__to enhr_perso
-11 eni__been eni__in eni__offer eni__so eni__sorry eni__work eni_must eni_only eni_spoke enif__=D enin__last
-11 enin_four enin_hambu enin_our enin_which enindic__in enindic_accep enintak__=D enintak_for eninter__the eninvoi__9
-11 enis__for enis_alway enis_final enis_froze enis_hereb enis_looki enis_on enis_split enis_withd enit__: enit__great
-11 enit__valid enit_as enit_gets enjoini_us enjump_on enkindl__accep enkindl_indic enlast__here enlates__can
-11 enlates_i enlaunc_=D enlead__> enlet__go enlette__valid enlibra__be enlibra_will enlike__sched enlook__>
-11 enlooki_=D enlooki__> enlunar_=O enmade__the enmade_my enmanag__split enmatte__> enmay__your enmay_keep
-11 enmay_reapp enme__and enme__that enme_if enmessa__am enmessa_i enmet__and enminut__prese enminut_to enmore_than
-11 enmove_=D enmy_=D enmy__=O enmy_cousi enname__the enneeds__hear ennew_branc ennew_strat enno_> enno__> enno__will
-11 enno_appoi ennobod_will ennot__forwa ennot__me ennot__repea ennot__this ennot__us ennot_a ennot_call ennot_hire
-11 ennot_hirin ennot_take ennothi_will ennotic__is ennotic_perio ennumbe__=O enof__candi enof__count enof__surve
-11 enof__year enoff_> enoff_altog enoffer__is enoffer__we enoffer_i enoffer_remai enoffer_the enon__first enon__your
-11 enon_call enon_for enon_holid enonboa_takes enone__=O enone__that enonly__morni enonly__you enonly_so enonly_two
-11 enonly_work enother_we enour_ceo enour_invoi enour_polic enour_resul enour_store enour_surve enover__> enpaid__the
-11 enpaid_at enpanel_reads enparen_leave enpark__be enpark_will enpassp_=D enpassp__> enperio__=D enperio_is
-11 enperso__you enpick__your enplace_have enpleas_! enpleas_> enpleas__in enpleas__send enpleas_find enpleas_hand
-11 enpleas_let enpleas_tell enpm__> enposit__froze enproba__=D enpromi__write enpromi_to enpubli_=D enput_forwa
-11 enreads__> enrecei__lette enrecep_=D enrecon_the enrecru_for enrefun_=D enrefun__> enremai_open enremem_to
-11 enreorg_=D enreorg__> enrepea__have enrepor__anna enresul__our enresum_duty enresur_=D enretir_=D enretir__>
-11 enretur_> enright__i enrole__=D enround__with enruns_=D ens__not ens_anoth ens_valid ensalar__paid ensalar_are
-11 ensay__have ensay__to ensched__call ensched_a ensend__> ensend_it ensent__is ensent_you enshop_s enshort_close
-11 ensign_=D ensign__> ensign__retur ensign_and enskiin__=D enslow_=D enso__an enso__get enso__him enso_ask enso_much
-11 enso_we ensomeb__=D ensomeb__can ensomeb_who ensorry__say ensorry_to ensplit__s ensplit_there enstart__?
-11 enstore__close enstore_are enstrat__be enstrat_will entaken__> enteach_> entell_them entest__not entest_can
-11 enthat__=O enthat__s enthat_i enthe__branc enthe__car enthe__met enthe__no enthe__reads enthe__strat enthe__want
-11 enthe__were enthe__with enthe_agenc enthe_choir enthe_confe enthe_fee enthe_libra enthe_posit enthe_role
-11 enthe_task enthen_=O enthere__anoth enthing__forgo enthis__remai enticke_for entime_and ento_9 ento__as ento__we
-11 ento__you ento_anna ento_bring ento_keep ento_open ento_prese ento_send entold__=O entrave_=D entrial__would
-11 entrial_perio entrip_=D entrust__=D entwo__=D entwo__and enunder_our enunfor__am enunfor_i enup_your enupgra_:
-11 enupgra__=D enus__would envacan__=D envacan_close enwante__know enwas_great enwas_taken enwe__be enwe__got
-11 enwe__had enwe__love enwe__offer enwe__other enwe_took enweddi_=D enwere_you enwhen__good enwhen__rang enwhen__you
-11 enwhen_is enwhen_it enwhich_=D enwhich_it enwill__at enwill__fumig enwill__meeti enwill__refun enwill__resur
-11 enwill__your enwill_answe enwish_it enwith_=D enwith__acces enwith__and enwithd__am enwithd_i enwithd_the
-11 enwitho_the enwork__a enwork__and enwork_from enwork_morni enwould__=D enwould__do enwould_like enwrote_to
-11 enyes_=D enyes_> enyou_9 enyou__any enyou__caugh enyou__give enyou__minut enyou__one enyou__repor enyou__signe
-11 enyou__then enyou_atten enyour__will enyour__would enyour_birth enyour_final enyour_first enyour_mobil
-11 enyour_passp enyour_salar enyour_thoug es9__> es9__recep es<__! es<__clien es<__confi es<__enlac es<__me es<_confi
-11 es<_disfr es<_estoy es<_felic es<_lamen es<_manda es<_nuest es=D__pero es=D_impos es?_> esa__=O esa_otro
-11 escaduc_=D escaduc__> escerra__=D esclien__tu esclien_quier esconta_=O escontr__=D esdesca_> esel__caduc
-11 esel__quier esel_clien esel_presu esen__> esen_recep esenlac__=D esenlac_caduc esentre_sera eses_festi esestoy_de
-11 esfelic__y esla_=O esle__el esle__que esle_escri esno__de esno_me esperma_cerra espero__=O espor__el espor_venir
-11 esprosp_=D espuede_=D espuede__? esque__prese esque_nos esquier__respu esquier_tu esrecep_> esreuni_de essu__=D
-11 esvalid_=D esvalid__> esy_es esy_prosp fr<__coura fr<__des fr<__libre fr<__prese fr<__suis fr<_le fr<_sans fr<_si
-11 fr<_votre fr=D__cela fr=O__=D fra__=D fra__et fra__heure fra_lieu fra_nouve frappel__? fratten_=D fratten__a
-11 frau__=D fravons__=D fravons_ecrit frbon__et frbon_coura frbudge__=D frburea_> frburea_seron frcomme__>
-11 frcontr__effet frcontr_prend frde__elect frde__le frde_vous frdonc_=O frelect__publi frelect_sera fret__! frh_>
-11 frheure_> frheure_de fril__effet fril__reuni fril_se frje__absen frje_trava frl__aura frl__se frl__sera frl_elect
-11 frl_offre frla_forma frle__prend frle_resul frles__> frles_burea frlibre_=D frmontr__burea frmontr_les
-11 frnos__seron frnous__atten frnous__avons frnous__montr froffre__valab frparti_=D frpas__nouve frplus__de
-11 frpour__le frpour_l frpourr__appel frpubli__> frrappe__=O frresul__l frresul_de frreuni__> frreuni__nouve
-11 frreuni_a frsera_publi frserie__=D frserie_libre frseron_ferme frsi_cela frsuis__=D frsuis_absen frtrava_=D
-11 frtrava__> frvoir_=D frvos__=D frvotre_prese frvous_atten frvous_avez frvous_avons frvous_comme frvous_et
-11 frvous_montr how:AFT&EVENT how:ON&ASK s.debleib s.deeinst s.degerne s.deja s.delaeuf s.denicht s.deschoe s.deuns
-11 s.enabroa s.enaltog s.enam s.encampu s.eneven s.enfreez s.enhybri s.enknown s.enleeds s.enlunar s.enmobil
-11 s.enpatch s.enreads s.ensaw s.ensilen s.ensplit s.entelep s.enticke s.entreat s.entwo s.enunsuc s.enupgra
-11 s.enurgen s.enwriti s.enyour s.escaso s.esdesca s.esfavor s.esofert s.esofici s.espresu s.essin s.esya s.fravant
-11 s.fravons s.frbesoi s.frenvoy s.frvos s:OUNTIL
-10 ALL>>FUT>>WAIT ALL>>O>>D ALL>AWAY2 ALL>NEG ALL>O2 ALL>OWITHIN2 ALL>YOUR ASK>>ASK>>SEND ASK>>ASK>>TELL
-10 ASK>>CALL>>US ASK>>CALL>>WE ASK>>CALL>>YOU ASK>>EVENT>>IT ASK>>NEG>>SEND ASK>>OUR>>CALL ASK>>WAIT>>IT
-10 ASK>>WAIT>>YOUR ASK>>YOU>>DOC ASK>>YOU>>IT ASK>>YOU>>NEWS ASK>>YOU>>US ASK>>YOUR>>PAST ASK>>YOUR>>TELL ASK>OIN
-10 AWAY>>D>>NEWS AWAY>>O>>HEAR AWAY>VAGUE2 CALL>>FUT>>NEG CALL>>YOU>>HEAR CALL>>YOUR>>ORG CALL>>YOUR>>THIRD
-10 CALL>OFROM1 CALL>PAST1 COND>>IT>>CALL COND>>IT>>TELL COND>>WE>>D COND>>YOU>>IT COND>ALL COND>WAIT D>>ASK>>WAIT
-10 D>>COND>>WE D>>DECIDE>>ORG D>>EVENT>>TELL D>>IT>>START D>>NEG>>FUT D>>NEG>>O D>>NEG>>OUR D>>O>>HE D>>O>>IT
-10 D>>OUR>>AWAY D>>OUR>>PAST D>>OUR>>TALK D>>WE>>ALL D>>YOU>>ORG D>ASK2 DECIDE>>YOU>>D DECIDE>OIN DECIDE>OIN1
-10 DECIDE>ORG1 DECIDE>US1 DOC>>D>>ASK DOC>>FUT>>COND DOC>ASK2 DOC>COND2 DOC>HAVE1 DOC>PAST2 DOC>YOUR EVENT>>AWAY>>D
-10 EVENT>>US>>D EVENT>ALL EVENT>PAST1 EVENT>SEND1 FUT>>ASK>>NEWS FUT>>ASK>>YOUR FUT>>DECIDE>>VAGUE FUT>>DOC>>CALL
-10 FUT>>EVENT>>D FUT>>FUT>>START FUT>>FUT>>YOU FUT>>HAVE>>TELL FUT>>HE>>D FUT>>NEG>>ASK FUT>>NEG>>DOC FUT>>NEG>>START
-10 FUT>>NEG>>WE FUT>>SEND>>D FUT>>TELL>>O FUT>>WAIT>>START FUT>>WHEN>>TALK FUT>>YOU>>EVENT FUT>>YOU>>ORG
-10 FUT>>YOU>>PAST FUT>HE1 FUT>OBY FUT>OIN1 FUT>PAST HAVE>HEAR HAVE>PAST1 HAVE>TALK1 HE>>D>>AWAY HE>>HEAR>>DECIDE
-10 HE>>START>>HE HE>>TALK>>D HE>OON2 HEAR>>D>>COND HEAR>>IT>>YOU HEAR>>NEG>>HAVE HEAR>>NEG>>NEWS HEAR>>NEWS>>CALL
-10 HEAR>>O>>WHEN HEAR>>WE>>ALL HEAR>>YOU>>ORG HEAR>>YOUR>>CALL HEAR>>YOUR>>DECIDE HEAR>DECIDE HEAR>HIS1 HEAR>SEND1
-10 HIS>AWAY IT>>D>>DOC IT>>DOC>>FUT IT>>DOC>>START IT>>HEAR>>DECIDE IT>>IT>>NEG IT>>PAST>>YOU IT>>WE>>PAST
-10 IT>>WE>>YOU IT>>YOU>>TELL IT>COND2 IT>DOC IT>HAVE IT>O1 IT>OFROM2 IT>SURE IT>YOUR2 NEG>>COND>>HE NEG>>HEAR>>YOU
-10 NEG>>O>>NEG NEG>>O>>WE NEG>>ORG>>IT NEG>>SEND>>D NEG>>TELL>>CALL NEG>>US>>FUT NEG>ALL2 NEG>AWAY NEG>COND2 NEG>HE1
-10 NEG>OON NEG>TALK1 NEG>YOUR1 NEWS>>CALL>>OUR NEWS>>HEAR>>DECIDE NEWS>>US>>O NEWS>>YOUR>>CALL NEWS>IT NEWS>ORG
-10 NEWS>TALK2 O>>FUT>>D O>>HEAR>>D O>>IT>>DECIDE O>>TALK>>D O>>TELL>>TELL O>AWAY1 O>OBY O>PAST2 O>THIRD2 OBY>CALL1
-10 OON>EVENT OON>HE OON>TELL ORG>>FUT>>AWAY ORG>>HEAR>>YOU ORG>>IT>>WE ORG>>NEG>>D ORG>>WAIT>>D ORG>>WE>>PAST
-10 ORG>ORG2 ORG>US2 ORG>WAIT OUNTIL>DECIDE1 OUNTIL>WE2 OUR>>D>>TELL OUR>>D>>WE OUR>>START>>O OUR>CALL1 OUR>COND2
-10 OUR>O1 OUR>THIRD PAST>>D>>EVENT PAST>>HEAR>>TELL PAST>>WE>>D PAST>>YOU>>HEAR PAST>HE2 SEND>>EVENT>>YOU
-10 SEND>>NEWS>>EVENT SEND>>O>>YOU SEND>AWAY1 START>>FUT>>EVENT START>>HE>>D START>EVENT1 START>HAVE2 START>HE
-10 START>ORG1 START>WHEN TALK>>ALL>>O TALK>>YOU>>HEAR TALK>>YOU>>TALK TELL>>ASK>>D TELL>>TELL>>TELL TELL>>THIRD>>D
-10 TELL>>WE>>D TELL>CALL TELL>THIRD TELL>WE1 TELL>WHEN2 US>>D>>CALL US>>D>>WE US>>HEAR>>IT US>>HIS>>NEWS US>>TALK>>D
-10 US>>YOU>>D US>IT1 US>NEG US>OWITHIN US>PAST US>PAST2 US>WE1 WAIT>>IT>>WHEN WAIT>DOC2 WAIT>THIRD1 WE>>D>>EVENT
-10 WE>>D>>TELL WE>>D>>WE WE>>FUT>>TALK WE>>NEG>>EVENT WE>>O>>D WE>>PAST>>YOUR WE>>YOUR>>D WE>>YOUR>>NEWS WE>ASK2 WE>O
-10 WE>OIN WE>OON WE>PAST2 WE>WAIT1 WHEN>>IT>>HEAR WHEN>>TALK>>YOU WHEN>>WE>>YOU WHEN>>YOU>>D WHEN>>YOU>>EVENT
-10 WHEN>>YOU>>FUT WHEN>HE2 WHEN>NEG1 WHEN>START WHEN>WHEN2 YOU>>AWAY>>D YOU>>FUT>>HAVE YOU>>FUT>>START
-10 YOU>>NEWS>>WAIT YOU>>O>>O YOU>>OUR>>SEND YOU>>PAST>>COND YOU>>PAST>>O YOU>>TELL>>HE YOU>>US>>YOUR YOU>>WE>>AWAY
-10 YOU>>WHEN>>TALK YOU>>YOUR>>CALL YOU>ASK2 YOU>AWAY2 YOU>O YOU>O1 YOU>SEND1 YOU>TALK1 YOUR>>DOC>>ASK YOUR>>O>>D
-10 YOUR>>O>>FUT YOUR>ALL2 YOUR>HAVE YOUR>HEAR2 YOUR>START1 a:ASK a:D b:OBEF b:US b:WE bias c.deabges c.deanneh
-10 c.deausge c.dedie c.defrage c.degehoe c.degerne c.degleic c.degluec c.dehaett c.deinter c.dekoenn c.dekonto
-10 c.delangw c.delerne c.deneue c.deschaf c.desozia c.devorge c.enaddre c.enairpo c.enappea c.enbar c.enbehin c.enben
-10 c.enberli c.enbudge c.encaugh c.enchanc c.encosts c.encusto c.encv c.endesk c.endeter c.endocum c.endolor
-10 c.endutie c.enenclo c.enengag c.enfisca c.enfixed c.enfurth c.engrade c.engreet c.engroup c.enhave c.enholdi
-10 c.enhowev c.eninclu c.enkept c.enlead c.enlisbo c.enlot c.enmerge c.ennearl c.enonly c.enopeni c.enowes c.enpatag
-10 c.enpausi c.enplay c.enplaye c.enpoint c.enpostp c.enprice c.enproje c.enpupil c.enquick c.enreadv c.enrecor
-10 c.enreimb c.enrepos c.enrunni c.enruns c.ensale c.ensave c.ensaw c.enschol c.enseven c.enshow c.enslowe c.enspend
-10 c.ensport c.enstadi c.enstood c.enstore c.ensuits c.ensuppl c.enswede c.entalki c.entax c.enwant c.enwelco
-10 c.enworks c.esconse c.esensen c.esese c.esforma c.eshemos c.esinten c.esllevo c.eslocal c.esnadie c.esofert
-10 c.esperio c.espiens c.esqueri c.essabad c.essiete c.essuele c.estraba c.esviene c.fraimer c.frbien c.frchanc
-10 c.frchant c.frensui c.frest c.fretait c.frexpir c.frles c.frmatin c.frnouve c.froffre c.frpense c.frposte
-10 c.frpostu c.frprofi c.frrecru c.frrecu c.frrendr c.frvacan c:AWAY c:D c:OBEF de<__arbei de<__begin de<__errei
-10 de<__gluec de<__hatte de<__konto de<__kunde de<__lerne de<__nicht de<__probe de<__sende de<_fuer de<_in de<_sag
-10 de=D__den de=D__nachr de=D__ueber de=D__von de=D_anneh de=D_begin de=D_gleic de=D_schaf de=D_unter de=D_wiede
-10 de=O__besti de=O__das de=O__haben de=O_aber de=O_hoers de=O_und dealso_=O deander__> deangeb_koenn deanneh_>
-10 deantwo_ich deauf_=D deauf_den deauf_ihr deauf_kur deaus_> deausge_> debei__kern debei_frau debetri__den
-10 debetri_ueber debitte__besch debitte_melde debitte_rufen debuero__antwo dedas__gilt dedas__koenn dedas__wird
-10 dedas_bei dedas_konto deden_sozia deder__ueber deder_ander deder_kunde dedie_ander dedie_reise deeinla_fuer
-10 deentsc__betri deerrei__=D definde_=D defrau__> defrohe__> defrueh_vorge defuer__gleic degern__bei degesch_moech
-10 degespr__> degleic_zu degluec__der degluec_bei dehaben__fuer dehaben__wir dehierm_zurue deich_> deich_schic
-10 deihnen__einla deihnen_sprec deihre_antwo deihre_zeugn deihren__vorge deihren_frueh deim__=D deist__9 deist_von
-10 dekeine_nachr dekenne_> dekern_> dekonto__=D dekonto_wird delasse__sich demehr_=O demit__sprec demoech__mit
-10 denicht__=O denicht_an depruef__! derueck_bitte deruft__frueh deruft_ihren desag__=D desag_bitte deschic__die
-10 deseit_=D desende__uns desende_wir desich__zeit desie__anneh desie__bei desie__mich desie__um desie_auch desie_das
-10 desie_errei desie_haben desozia_> destehe_ich deueber__gespr deueber__sozia deund__stehe deuns_fuer deuns_ihre
-10 deunser__=D deunser__moech deunter_=O deunter__wir deunter_sende deviel_gluec devorge__an dewaere__rueck
-10 dewenn__=D dewir__mit dewir_ihnen dewir_mit dewird__geloe en9__9 en9__m en9__with en9_a en9_novem en:__would
-10 en<__anoth en<__asses en<__backg en<__chapl en<__confi en<__custo en<__depar en<__discu en<__far en<__gave
-10 en<__hire en<__link en<__long en<__look en<__mail en<__on en<__owes en<__photo en<__pract en<__propo en<__quest
-10 en<__requi en<__schol en<__studi en<__submi en<__sugge en<__super en<__talk en<__talki en<__test en<_as en<_did
-10 en<_does en<_dolor en<_due en<_email en<_inter en<_many en<_merry en<_pausi en<_sara en<_start en<_the en<_trave
-10 en=D_=O en=D__came en=D__candi en=D__goes en=D__leave en=D__my en=D__perso en=D__read en=D__sport en=D__ten
-10 en=D__there en=D__we en=D_also en=D_far en=D_greet en=D_none en=D_our en=D_party en=D_there en=D_unles en=D_went
-10 en=O__climb en=O__repor en=O__ring en=O__shoul en=O_back en=O_from en=O_he en=O_offic ena__girl ena__note ena__on
-10 ena__slowe ena__time ena_deput ena_lot ena_lovel ena_m ena_phone ena_sunbu ena_thoug enabout__proje enabroa__and
-10 enaccou_=D enad__up enadver_appea enafter__us enafter_for enagain__but enagend__=D enagree__we enairpo_=D
-10 enairpo__eveni enall_of enallow__> enam__abroa enam__annua enam__casua enam__of enam__vacat enam_away enam_here
-10 enam_inter enand__arriv enand__mail enand__post enand__the enand__unani enand__us enand_by enand_recon enand_she
-10 enand_talk enand_with enanna__she enannua_leave enanoth__come enanoth_appli enanoth_role enanswe_after
-10 enanswe_lette enanswe_mails enappea__the enappea_in enappli__unsuc enappli_perio enare__going enare__longe
-10 enare__mails enare__takin enare__the enare_no enare_open enare_payab enare_readi enarriv_=D enarriv__> enas__no
-10 enas_discu enas_far enasked_wheth enassig_> enassum__are enat__=O enat__airpo enat__for enat__the enat_ten
-10 enattac__send enaward_=D enaward__> enaway__and enback_=D enbar_=D enbar__i enbe__behin enbe__medic enbe__once
-10 enbe__or enbe__with enbe_award enbe_forwa enbe_glad enbe_held enbe_prese enbe_repos enbe_you enbecau_the
-10 enbeen__on enbeen__to enbeen_given enbefor__inter enbegin_=O enbegin__and enbehin__bar enben_=D enben__>
-10 enboile__s enboile_man enboth__it enbox__> enbring__decis enbring_a enbudge__> enbut__=O enbut__offic enbut_our
-10 enbut_we enby__wish enby_unani encall_anna encall_ben encalli__twice encan_after encan_not encan_plan
-10 encandi__were encasua_leave encentr__=D enchapl__on enchapl_is enchef__=D enclien__to enclien_wants enclose_>
-10 enclosi__is encolle__every encolle_read encome_! encome__and encome_in encome_up encomin__to encompa_>
-10 encompl__assig enconfl__inter enconfl_of encongr__the encontr__the encontr_with enconve_=D encould__=O
-10 encould__hold encould_call endays_=D endays__> endeadl__your endecid__exten endecid__to endecid_not endecid_on
-10 endecid_soon endecis__so endelet_> endelet__> endeput__and endetai_=D endiscu__our endiscu_with endo__! endo__give
-10 endo_come endo_it endocum_for endoes__permi endolor__me endolor_owes endown__=D endown_for endutie_=D endutie__>
-10 enemail_me enengag__will enengag_surve enevery__a enevery__but enevery__indep enevery_goes enevery_mail
-10 enevery_test enevery_year enexpec__take enexten__appli enexten_the enfar_as enfill__the enfill_in enfille_>
-10 enfirm__answe enfirm_will enfisca__begin enfishi__=D enfishi_back enfor__> enfor__as enfor__asses enfor__deput
-10 enfor__for enfor__lunar enfor__me enfor__panel enfor__post enfor__refer enfor_being enforwa__meeti enfree__a
-10 enget_to engets_decid engirl_due engive__thoug engive_a englad__you englad_if engo__sale engoes__littl engoes_a
-10 engoes_live engone__back engrate__a engrate_for engreet_> enhad_quest enhalf_days enhappe_=D enhappy__> enhas__its
-10 enhas__move enhave__acces enhave__agree enhave__done enhave__her enhave__littl enhave__lovel enhave__taken
-10 enhave__to enhave_given enhave_howev enhave_pushe enhe__tell enhead__=D enheari_from enher_score enhere__where
-10 enhere_s enhired_=D enhold__after enhope__had enhoped__get enhow__s enhowev_agree enhr__is enhr__it enhr_is
-10 eni__be eni__calli eni__here eni__inter eni__love eni__pick eni_reall eni_saw enif__reach enin__=O enin__>
-10 enin__back enin__diffe enin__if enin__obser enin_kerry enin_lagos enin_patag enin_time enindep__takes
-10 enindep_which eninfor__that eninfor_the eninste_> eninter__at eninter__take eninter_abroa eninter_has
-10 eninter_proce eninvoi__payab eninvoi_are enis__a enis__agend enis__all enis__cance enis__do enis__else enis__it
-10 enis__retre enis__than enis__week enis_alrea enis_down enis_expec enis_in enis_offer enis_someo enis_sport
-10 enit__=O enit__decid enit__offer enit__someo enit__urgen enit_could enit_reach enit_would enits__nobod enjob_went
-10 enjust__to enkerry_back enkindl__i enknow__to enlagos__the enlagos_obser enlapto__=O enlapto_ships enleast__=D
-10 enleast_the enleave__year enleave_a enleave_back enleft_the enlet__stay enlet_the enlet_us enletti_me
-10 enlike__invit enlimit__> enlisbo_=D enlittl__due enlittl__with enlittl_girl enlittl_slowe enlong__we enlong__your
-10 enlong_s enlong_time enlonge_inter enlunar__and enmail__not enmail__our enmail_but enmails_> enmails_again enman_s
-10 enmanag_=D enmany_thank enmatte_rests enmay__it enmay__you enmay_conta enme__one enme__score enme__would
-10 enmedic__=D enmedic_leave enmeet__team enmerge_=D enmerge__so enmessa__my enmet__to enminut__you enmobil_>
-10 enmobil__> enmoved_to enmy__> ennearl_=D enneed__hear enneed__here ennew__goes ennew_websi ennice__to ennice_talki
-10 enno__inter enno_phone ennobod__read ennobod__this ennobod_reads ennone__us ennot__award ennot_answe ennot_cance
-10 ennot_offer ennot_see ennot_takin ennot_to ennote__am ennote__i ennote_i ennothi__open ennothi_s ennothi_to
-10 ennotic_=D ennotic__> ennow__=O ennow__the ennumbe__=D enobser__publi enobser_the enof__engag enof__other
-10 enof__trave enof_inter enof_leave enof_servi enoffer__lapse enoffer__you enoffic_=D enoffic__lagos enoffic__that
-10 enold__> enon__novem enon_all enon_annua enon_casua enon_its enon_medic enon_retre enon_vacat enonboa_for
-10 enonce__confi enone__is enopen__noon enopen__us enor__could enor__in enother__=O enother__start enother__will
-10 enother_firm enour__party enour__websi enour_phone enowes__her enowes_me enpanel_> enpanel__impre enpanel__see
-10 enpanel_was enpark_> enparty__=O enpatag_=D enpatag__answe enpausi__=D enpausi_every enpay__=D enpaysl_=D
-10 enperio_and enpermi_allow enping_me enplan__onboa enplan_the enplay__on enplay_go enpleas__anna enpleas__this
-10 enpleas_take enposit__=D enpossi_? enpost__be enpost__to enpost_will enpract__close enpract_is enproje__you
-10 enproje_when enpromi__for enpropo__date enpropo_start enpubli__> enpubli__and enpushe__whole enpushe_the enput__>
-10 enput__down enquest__> enquest__it enquest__the enrathe__promi enrathe_not enreach__by enreach__my enreach_on
-10 enread_=D enread__mail enread__test enread_this enreadi__> enreadi_mails enreads__box enreads_this enreadv_=D
-10 enreadv__> enreal_talk enreall__not enreall_can enrecon__> enrecru__close enrecru_is enrefer__> enreimb__your
-10 enreimb_of enrepor__publi enrepor_is enrepor_to enrepos_=D enrepos__> enrequi__be enrequi_will enrests_>
-10 enretre__will enretre_and enrevis__need enrevis_the enrole__two enrole__up enrole_come enruns__> ens__call
-10 ens__last ens__notic ens__only ens__thing ens_inter ens_my ens_stay ens_urgen ens_your ensaid_you ensara__me
-10 ensara_told ensay_> ensay_hi enschol__not enschol_will enscore__> ensent_once enshall__on enshall__say
-10 enshall_revis enshall_we enships_=D enships_=O enships__and enshort_note enshoul__recei enshoul__role
-10 enshoul__take enshoul_anoth enshoul_arriv ensigne_=D enslot__=D enslowe__us enslowe_with ensomeo__and ensport__>
-10 ensport_week enstadi__=D enstadi_runs enstand_=O enstay__touch enstay_in enstill__and enstill__time enstood_=D
-10 enstood__> enstudi__on enstudi_s ensucce__is ensunbu_> ensyste__down ensyste_is entake__as entake__dutie
-10 entake__time entake_up entake_your entakes_place entalk_=D entalki__you entask__not entask_shoul enten__=D
-10 entest__which entest_indep enthat__a enthat__is enthat__not enthat_for enthat_it enthat_our enthe__=D enthe__appea
-10 enthe__attac enthe__date enthe__expir enthe__have enthe__panel enthe__perio enthe__play enthe__rests enthe__surve
-10 enthe__which enthe_agend enthe_annua enthe_branc enthe_chapl enthe_colle enthe_depar enthe_good enthe_gover
-10 enthe_gradu enthe_house enthe_lunar enthe_matte enthe_need enthe_pract enthe_propo enthe_publi enthe_repor
-10 enthe_schol enthe_stadi enthe_studi enthe_super enthe_surve enthe_two enthem_> enthen__compa enthere__nothi
-10 enthey__howev enthey__pushe enthing_stood enthis__will enthis_box enthis_requi enthoug__none enticke__>
-10 enticke__the ento__first ento__meeti ento__other ento__secon ento__wheth ento_hire ento_meeti ento_park entom_will
-10 entoo__> entook_that entouch__recon entouch_and entrain__=D entrave__patag entrave_costs entrave_in entrial__=D
-10 entried__you entried_calli entwo__home entwo__of entwo_at entwo_proof enunani__it enunani_wish enunsuc__may
-10 enunsuc_candi enup_dutie enuploa_your enurgen__ben enurgen_call enview_of enwants__hear enwas__for enwas_a
-10 enwas_going enwas_impre enwas_not enwas_unsuc enwe__after enwe__anoth enwe__back enwe__given enwe__if enwe__like
-10 enwe__plan enwe__promi enwe__readi enwe_both enwe_chose enwe_compa enwe_only enwe_reply enwe_say enwe_sent
-10 enwe_wrote enwebsi__live enwebsi_goes enwent__someo enwere__=D enwere__among enwere_told enwhen__gets
-10 enwhere__park enwhere__stood enwhere_to enwheth__suits enwhich__=D enwhich_takes enwho__=D enwhole__=D enwhole__>
-10 enwhole_thing enwill__held enwill__its enwill__lette enwill__place enwill__prese enwill__reach enwill__repos
-10 enwill_assum enwill_lapse enwill_show enwindo__=D enwish__is enwith__greet enwith__stadi enwith__sunbu
-10 enwonde__you enwork_=D enwork__you enwould__glad enwould__in enwould__not enwould__told enwould_been enwould_come
-10 enwrite_=D enwrite__me enyears_=D enyears__> enyears_of enyou__no enyou__only enyou__quest enyou__soon
-10 enyou__telep enyou_as enyou_befor enyou_behin enyou_confi enyou_down enyou_free enyou_here enyou_make enyou_twice
-10 enyou_want enyour__allow enyour__costs enyour__ships enyour_avail enyour_call enyour_form enyour_permi es9__la
-10 es9__las es<__entre es<__forma es<__pago es<__perio es<__volve es<_abrim es<_llevo es<_neces es<_piens es<_queri
-10 es<_traba es<_usted es=D_9 es=D__conte es=D__ensen es=D__hay es=D__local es=D__no es=D_inten es=D_perdo es=O_nada
-10 esa_nadie esabrim_=D esabrim__> esabrir__sabad esabrir_los esampli_=D esampli__> esaport_el esasi__los esasi_conta
-10 escerra_por esconfi__asi esconta_los esconte_> esde_9 esde__los esde__recib esde_abrir esde_prueb esdecis__abrir
-10 esdecis_de esel__9 esel__perdo esel_perio esen__el esensen__ofici esensen_la esforma__la esforma_sera
-10 esgraci__venir esha__=D esha__nada esha_ampli esha_recib eshara_=D eshara__> esinten__> esinten_local esla__>
-10 esla_forma esla_plaza esllevo_=D esllevo__inten eslocal_> eslos_=D eslos__la eslos_sabad esmanda__docum esmanda_la
-10 esnada_escri esnadie__> esneces__respu esneces_tu esno__=O esno__recib esno_recib esnuest__escri esofici__=D
-10 esofici_cierr espago__hara espago_se espara__la espara_conte esperdo_> esperio__prueb esperio_de espiens_=D
-10 espiens__> esplaza_de esplazo__ha esplazo_se esprueb__=D espuede_> espuede__a espuede_volve esqueri__el
-10 esqueri_respo essabad__tomam essabad_la esse__ampli esse_ha essera_el este_ensen estomam_=D estomam__> estraba_=D
-10 estraba__> esusted_se esvenir__=D esvenir_el fr9__pour fr<__avons fr<__bien fr<__chant fr<__courr fr<__derni
-10 fr<__lien fr<__poste fr<__vacan fr<_avant fr<_chacu fr<_profi fr<_rappe fr=D__un fr=D_ce fr=D_matin fr=D_ou
-10 fr=O__aurez fr=O_vous fra__> fraimer__parle fraimer_vous frau__> fraurez__=D fravant__decis frbesoi_de frbien_=D
-10 frbien__> frbon_=O frbonne__la frbonne_vacan frce_que frchant__=D frchant_part frconfi__rende frconfi_notre
-10 frconsi_que frcontr_signe frdans_le frde_me frdeux_ans frdirec__vous frdirec_aimer frdites__ce frecrit__>
-10 fren_pense frensui_=D frenvoy_=O frequip_> frest__=D frexpir_=D frexpir__> frh__l frh_pour fril_me frje__confi
-10 frje__en frl__est frl_exame frla__de frle__expir frle__signe frle_chant frlien__=D frlien_expir frlieu__=D
-10 frmatin_> frme__=D frmessa__> frmme__> frne__pas frnotre__aimer frnotre_direc frparle__> frpas_=D frpas__>
-10 frpas_ete frpense_> frprofi__=D frprofi_bien frque__en frrappe__matin frrespo_=D frreste__=D frs_est frsans__de
-10 frse__toujo frsera__=O frsuite_a frtoujo__=D frtoujo_un frun__> frvacan__=D frvacan_la frvous__pense frvous_parle
-10 how:BETW&SEND how:FROM&EVENT how:FROM&SEND how:ON&DECIDE s.dealso s.deberei s.deentsc s.deformu s.defuell
-10 s.deguten s.dekur s.demuess s.deurlau s.dewar s.dezurue s.enacces s.enanoth s.enappoi s.enavail s.enbegin
-10 s.encaugh s.enchapl s.enclimb s.enclosi s.encount s.endepar s.eneye s.enfamil s.enfield s.enforge s.englad
-10 s.enhones s.enindep s.eninste s.eninvoi s.enkindl s.enmenti s.enmilan s.enmorni s.enmost s.ennearl s.ennovem
-10 s.enother s.enperio s.enreadi s.enreall s.enretre s.enship s.enships s.ensick s.ensite s.enstaff s.entaken
-10 s.entalk s.entask s.entook s.entwent s.enunani s.enview s.enwishi s.enwould s.enyou s.esentre s.esestoy s.esperdo
-10 s.espor s.esse s.estres s.fradres s.frbon s.frconsi s.froffre s.frsans s:COND s:OBY
-9 ALL>>D>>SEND ALL>>NEWS>>O ALL>>PAST>>IT ALL>>START>>FUT ALL>>TALK>>PAST ALL>OUNTIL1 ALL>OWITHIN ALL>US1 ALL>US2
-9 ALL>WAIT2 ALL>WHEN1 ASK>>HEAR>>ASK ASK>>NEG>>TELL ASK>>NEWS>>DECIDE ASK>>TELL>>HE ASK>>WE>>NEWS ASK>>YOU>>O
-9 ASK>>YOU>>WE ASK>>YOUR>>CALL ASK>AWAY2 ASK>HAVE1 ASK>OBY1 ASK>OIN1 ASK>SEND2 AWAY>>D>>ASK AWAY>>D>>AWAY
-9 AWAY>>EVENT>>HE AWAY>>IT>>FUT AWAY>ORG AWAY>START2 AWAY>WE2 CALL>>D>>FUT CALL>>D>>IT CALL>>O>>WE CALL>ASK1
-9 CALL>AWAY CALL>EVENT COND>>IT>>ALL COND>>YOU>>FUT COND>>YOU>>START COND>ORG1 D>>ALL>>AWAY D>>ALL>>PAST D>>ALL>>US
-9 D>>COND>>ASK D>>DOC>>FUT D>>EVENT>>START D>>FUT>>YOU D>>HEAR>>IT D>>O>>TALK D>>PAST>>IT D>>PAST>>PAST D>>SEND>>NEG
-9 D>>WHEN>>IT D>>YOU>>DECIDE D>>YOU>>TALK D>>YOUR>>ASK D>HE D>HIS2 D>SURE2 D>WAIT2 D>YOUR D>YOUR2 DECIDE>>NEG>>DECIDE
-9 DECIDE>>SURE>>NEG DOC>>FUT>>HEAR DOC>>O>>HEAR DOC>>TELL>>WE DOC>>US>>ORG DOC>>YOU>>EVENT DOC>>YOU>>TALK DOC>OBEF2
-9 DOC>OBETW EVENT>>CALL>>O EVENT>>D>>HE EVENT>>D>>SURE EVENT>>START>>ASK EVENT>PAST2 EVENT>SEND2 EVENT>TALK1
-9 FUT>>ASK>>HEAR FUT>>D>>OUR FUT>>D>>TALK FUT>>D>>YOU FUT>>DECIDE>>SURE FUT>>EVENT>>ORG FUT>>NEG>>WHEN FUT>>O>>WHEN
-9 FUT>>OUR>>ASK FUT>>SEND>>DOC FUT>>START>>US FUT>>WE>>YOUR FUT>>YOU>>CALL FUT>>YOU>>IT FUT>DOC1 FUT>HAVE1 FUT>OBEF
-9 FUT>WHEN FUT>YOUR HAVE>>DECIDE>>ORG HAVE>DOC HAVE>HIS HAVE>ORG HAVE>YOUR1 HE>>START>>START HE>>WAIT>>D HE>FUT
-9 HE>OUR1 HE>TALK1 HEAR>>AWAY>>YOUR HEAR>>DECIDE>>NEG HEAR>>DOC>>US HEAR>>HEAR>>ORG HEAR>>US>>DECIDE HEAR>>WAIT>>US
-9 HEAR>>YOUR>>YOUR HEAR>FUT1 HIS>>CALL>>YOU IT>>CALL>>D IT>>D>>ALL IT>>HAVE>>HAVE IT>>NEG>>OUR IT>>NEG>>US
-9 IT>>NEWS>>D IT>>TALK>>HEAR IT>>WE>>ASK IT>ASK2 IT>CALL IT>EVENT2 IT>HEAR2 NEG>>CALL>>IT NEG>>FUT>>DECIDE
-9 NEG>>NEWS>>WAIT NEG>>OUR>>CALL NEG>>PAST>>NEG NEG>>SURE>>COND NEG>>US>>CALL NEG>>US>>D NEG>>US>>HEAR NEG>>WE>>D
-9 NEG>>WHEN>>WHEN NEG>HE NEWS>>ASK>>TELL NEWS>>CALL>>TELL NEWS>>DOC>>TELL NEWS>>O>>CALL NEWS>>OUR>>EVENT
-9 NEWS>>YOUR>>ASK NEWS>>YOUR>>SEND NEWS>OUNTIL NEWS>YOUR2 O>>D>>WHEN O>>HEAR>>YOUR O>>NEG>>AWAY O>>NEG>>D O>>O>>FUT
-9 O>NEWS2 O>THIRD O>WHEN1 OBEF>FUT2 OBEF>YOU OBETW>CALL2 OBETW>HEAR OBETW>YOUR1 OBY>WHEN1 OIN>TELL1 OIN>THIRD
-9 OON>CALL ORG>>FUT>>EVENT ORG>>HAVE>>DECIDE ORG>>HAVE>>HIS ORG>>PAST>>YOU ORG>>TALK>>D ORG>>WE>>YOU OUR>>ALL>>TALK
-9 OUR>>FUT>>D OUR>>NEWS>>ORG OUR>>O>>D OUR>>SURE>>ALL OUR>>TELL>>START OUR>FUT OUR>SURE PAST>>IT>>PAST PAST>>IT>>TALK
-9 PAST>>NEG>>D PAST>>YOU>>AWAY PAST>>YOU>>CALL PAST>>YOU>>FUT PAST>>YOU>>NEG PAST>CALL PAST>O2 PAST>WHEN2
-9 SEND>>D>>NEG SEND>>O>>HEAR SEND>>PAST>>WAIT SEND>FUT2 SEND>OBEF START>>D>>COND START>>D>>YOUR START>>NEG>>FUT
-9 START>>PAST>>WAIT START>>TELL>>YOUR START>>WE>>YOU START>>YOU>>D START>ALL1 START>ALL2 START>ASK1 START>DOC
-9 START>FUT1 START>NEG1 SURE>>ALL>>D SURE>>NEG>>D SURE>ALL SURE>D2 TALK>>D>>DOC TALK>>PAST>>AWAY TALK>>WAIT>>D
-9 TALK>>YOU>>D TALK>>YOU>>OUR TALK>ASK2 TALK>AWAY2 TALK>CALL1 TALK>COND TALK>HAVE2 TALK>OBY2 TALK>WAIT1 TELL>>D>>YOUR
-9 TELL>>HIS>>CALL TELL>>OUR>>TELL TELL>>START>>D TELL>>YOU>>CALL TELL>DOC2 TELL>OBY1 THIRD>O1 THIRD>US2 US>>ORG>>FUT
-9 US>>TELL>>WE US>>YOUR>>NEWS US>HIS US>ORG2 US>YOUR1 VAGUE>DECIDE1 VAGUE>O WAIT>>D>>IT WAIT>>D>>START WAIT>HE
-9 WAIT>IT WAIT>PAST1 WAIT>START1 WAIT>START2 WE>>ASK>>NEWS WE>>DOC>>YOU WE>>NEWS>>DOC WE>>O>>FUT WE>>WE>>YOU
-9 WE>>YOUR>>CALL WE>WHEN1 WHEN>>HE>>PAST WHEN>>IT>>FUT WHEN>>O>>CALL WHEN>>WHEN>>IT WHEN>FUT WHEN>YOUR2
-9 YOU>>ASK>>CALL YOU>>ASK>>WE YOU>>D>>ALL YOU>>D>>COND YOU>>D>>WHEN YOU>>DOC>>O YOU>>HEAR>>FUT YOU>>NEG>>IT
-9 YOU>>OUR>>DOC YOU>>WE>>FUT YOU>AWAY1 YOU>OBETW1 YOU>START2 YOUR>>CALL>>D YOUR>>D>>FUT YOUR>>HAVE>>HAVE
-9 YOUR>>NEWS>>ASK YOUR>>SEND>>FUT YOUR>>YOUR>>D YOUR>EVENT1 YOUR>OIN2 YOUR>TALK1 YOUR>TALK2 a:IT b:ASK b:OBY b:OFROM
-9 c.deallen c.debeant c.debeim c.debrief c.dedafue c.dedanke c.deein c.deersta c.deerste c.degeht c.degeld c.degewae
-9 c.denachr c.deonlin c.derufen c.desieht c.despese c.dewollt c.enabroa c.enadvan c.enai c.enalrea c.enbeaut c.enboth
-9 c.encard c.encerta c.enchine c.enchose c.enclaim c.encodes c.enconso c.encover c.encrm c.endaeje c.endelig
-9 c.endenma c.endhill c.endroug c.enewa c.enexpen c.enfound c.engazet c.engover c.enhelps c.enlonge c.enlost
-9 c.enloyal c.enmenu c.enmomen c.enmonth c.enmuch c.ennot c.enonlin c.enopen c.enour c.enpayro c.enposti c.enrain
-9 c.enraj c.enre-ad c.enref c.enremai c.enremem c.enrenew c.enrippe c.enroles c.enrotas c.ensafel c.enseen c.ensha
-9 c.ensite c.ensprin c.enstay c.entaken c.enuse c.envisa c.envoted c.enwhy c.esaqui c.escv c.esemple c.esenvie c.eses
-9 c.esferia c.esfesti c.esfirma c.esgraci c.eshabia c.esincor c.esmejor c.esmensa c.esmover c.esnueve c.esofrec
-9 c.esparec c.espensa c.esplace c.espodem c.estenia c.esti c.fraccue c.frai c.fratten c.frau c.frcasie c.frcet
-9 c.frcherc c.frcolle c.frconge c.frcourr c.frecole c.fretes c.frextra c.frfait c.frhesit c.frjudic c.frn c.frneuf
-9 c.frparle c.frrende c.frsigne c.frstage c.frtenio c.frtermi c:OBY de9_=D de<__bitte de<__geld de<__gilt de<__reise
-9 de<__rufen de<__wie de<__wollt de<_begin de<_haben de<_seit de<_sollt de<_spese de=D__also de=D__betri de=D__noch
-9 de=D__zeugn de=D_der de=D_onlin de=D_vorhe de=O_! de=O_schre deallen__> deallen_abges deander_bewer deauf__zeugn
-9 debegin__bespr debegin_wie debekom_? debekom__> debespr__=D debespr_der debesta__den debesta_sie debetri_>
-9 debewer__=O debissc_gedul debitte__ueber debitte_besta debitte_entsc debrief_=D debrief__bekom dedafue__=D
-9 dedanac__=O dedann__> dedann__freue dedann_wir dedas__ab dedas__fuer dedas_geld deden__ueber deden_tag deder_=O
-9 dedie__! dedie__errei dedie__ersta dedie__geht deentsc_=O deentsc__dass deerrei__von deerrei_sie deersta__=D
-9 deersta_wir deerste_arbei defreue__! defreue__auf defuer__tag degehal__=D degeht__onlin degeld__den degeld_fuer
-9 degenie__die degespr_> dehab__schoe dehab_ein dehaben__allen dehaben__unser dehaett__=D dehat_ihnen dehat_in
-9 deich_beim deihnen__gesch deihnen__team deihr__arbei deihr_erste deihren__=D dein_elter dein_konta deist__bei
-9 deist_betri dekenne_und dekolle__ihnen dekolle_hat dekomme_sie delauf__=O denach__ihrer denicht__uns deperso_errei
-9 dereise__wir dereise_ersta derufen__=D deschoe__! deschon_=D deseit__warte desekre__> desekre_ab desie__9
-9 desie__brief desie__ich desie__nicht desie__termi desie_dass desie_die desollt__=D despese__sie despese_rechn
-9 detag_ueber deteam_vor deueber__dir deueber__sekre deueber_ich deund_=O deunser_brief deunser_neue dewarte__auf
-9 dewarte_wir dewie__der dewir__abges dewir__ihr dewir_allen dewir_ihre dezeugn_> dezeugn__? en9__crown en9__ist
-9 en9_to en9_work en:__gover en:__pm en:_recru en<__ai en<__confe en<__data en<__dean en<__emplo en<__ewa en<__fill
-9 en<__find en<__headq en<__jobs en<__lates en<__loyal en<__many en<__meeti en<__passw en<__posit en<__retir
-9 en<__schoo en<__ship en<__short en<__sprin en<__start en<__surve en<__techn en<__train en<__vice- en<__yes
-9 en<_anyth en<_claim en<_codes en<_from en<_great en<_intak en<_lunch en<_rotas en<_then en<_was en<_welco en<_were
-9 en=D__advan en=D__aim en=D__daeje en=D__day en=D__fear en=D__octob en=D__offer en=D__ok en=D__reply en=D__thank
-9 en=D_consi en=D_ewa en=D_expec en=D_helps en=D_lasts en=D_only en=D_ref en=D_would en=O__am en=O__can en=O__first
-9 en=O__pensi en=O__write en=O_calls en=O_crown en=O_the en=O_with ena__chat ena__revie ena__trip ena_busin ena_busy
-9 ena_coffe ena_fixed ena_great ena_peace ena_place ena_reorg ena_rippe ena_taxi ena_think enabout__offer enaccep__we
-9 enadvan_> enadver__post enafrai__can enafrai_i enafter_at enafter_your enai__hirin enalike__have enalike_will
-9 enall__inter enall__roles enall__us enall_conso enall_open enall_quiet enam_9 enam__a enam__not enam__pm
-9 enam__writi enam_only enamong_them enan_old enand__alike enand__am enand__could enand__duty enand__has enand__on
-9 enand__reply enand__time enand__to enand_ellen enand_mail enand_no enand_resum enand_send enand_we enannua_repor
-9 enanoth_candi enanswe__me enanyth__can enanyth_you enappli_are enappoi_=D enappoi__dhill enappoi_is enappoi_mr
-9 enare__numbe enare__recru enare__short enare_a enare_in enare_sorry enare_valid enas_i enasked__we enasked_to
-9 enat__colle enat__funer enat__try enat_momen enat_my enavail__reque enavail_on enaway_for enback__pleas
-9 enback__your enbank_=O enbank__> enbe__by enbe__here enbe__raj enbe_joini enbe_limit enbe_put enbe_read enbe_readi
-9 enbeaut__you enbeaut_so enbecau__the enbecau_of enbeen__busy enbeen_cance enbeen_nearl enbeen_taken enbeen_unsuc
-9 enboard__> enbook__slot enbooke__in enbooke_you enbored__=D enbored_here enbring__to enbudge__so enbudge__this
-9 enbusin__to enbusy_=D enbusy__> enbut__i enby__of enby_a enby_way encalen__only encalen_permi encall__a encall__in
-9 encall__will encame_=D encame__in encampu_> encan__=O encan__call encan__made encan__offer encan__put encan_have
-9 encan_send encan_start encandi_to encarri__=D encarri_out encentr__lasts enceo__? encerta__=D encerta_not
-9 encerti__> enchat_? enchat__> enchine_=D enchose_anoth enclaim__inter enclaim_for enclick_> enclien__its
-9 enclien__the enclien_moved encodes__valid encodes_are encohor_begin encolle_> encomin__every enconfe__=D enconfe_is
-9 encongr_on enconsi__posit enconsi_the enconsi_you enconso_=D enconso__> encontr__run encontr__sent encontr_would
-9 encorri_: encorri__the encould__say encould_do encrm__for encrm_free encrown__=D encrown_pensi encto_> encurre__a
-9 encurre_on endaeje__beaut endaeje_is endata__be endata_will endated_=D endates_=D endeadl__> endean__calen endean_s
-9 endecid_: endecid__not endecid__recru endecid_certa endecis_can endelay__has endelay_it endepar__=D endepar_voted
-9 endhill_=D endhill__> endied__> endiffe__> endo__again endo__conta endo__us endo_give endocum_we endroug__need
-9 endroug_we enellen_> enemplo__be enemplo_would enend__now enenjoy__> enenjoy_it enenugu__and enevery__it
-9 enevery_enjoy enewa__> enewa_appli enexam_=D enexam__> enexpen__be enexpen_shoul enexpir__the enexpir_at enfear__i
-9 enfear_and enfeedb__avail enfeedb_is enfield__no enfield_w enfille__=D enfille_it enfirst_> enfishi__back
-9 enfishi_liter enfor__becau enfor__delay enfor__died enfor__expen enfor__phone enfor__posit enfor__reply enfor_all
-9 enfor_chine enfor_me enform_and enfree_> enfree__=D enfree_to enfrom_9 enfrom__silen enfrom_all enfull_=D enfull__>
-9 enfuner__enugu enfuner_in engame__on engazet_=D engazet__> enget_your engive__your engiven__job engoing_> engoing_?
-9 engone__liter engone_to engood__with engover__mr engover_appoi engradu__=D engradu_schem engreat__=D engroup_has
-9 enguess__the enguess_from enhad_the enhappy__jump enhas__cance enhas__her enhas_now enhave__not enhave__rippe
-9 enhave__think enhave__unsuc enhave_alrea enhave_guess enhave_sched enhave_slept enhear__from enher__=D enher__call
-9 enhere_! enhere_in enhere_is enhired__sorry enhirin__more enhirin_no enhold__slot enhome_> enhope_it enhours_>
-9 enhours_end enhow__you enhr__send enhr_would eni__reply eni_fear eni_promi eni_retir enif__> enif__accep enif_ok
-9 enif_that enin__corri enin__gazet enin__house enin__is enin__rain enin__to enin_advan enin_daeje enin_enugu
-9 eninclu__you eninclu_wheth enintak__full enintak_s eninter_> eninter__: eninter__carri eninter__shoul eninter_expen
-9 enintro_you eninvoi_for eninvoi_no enis__! enis__are enis__lates enis__our enis__true enis__us enis_avail
-9 enis_beaut enis_publi enis_suspe enis_unatt enis_why enit__they enit__time enit_has enit_one enit_says enit_true
-9 enits__=D enits_deadl enjakar__it enjakar_so enjob_> enjobs__> enjobs__momen enjobs_at enjoini__=O enjump__a
-9 enkeep__cv enkit_=O enknow_that enknow_the enlapto_=D enlapto__> enlast__hour enlast_an enlast_day enlasts__day
-9 enlasts_all enlates__ships enlates_game enlawye__your enleave__=D enleave__chine enleave__the enleave__will
-9 enleave_for enleeds__> enlibra_=D enlibra__> enlike__bring enlimit_=D enliter__=D enliter_back enlovel_=D
-9 enloyal__expir enloyal_point enluck_with enlunch__on enlunch_is enmade_=O enmade__we enmail__be enmake_you
-9 enmanag__and enmax__would enmax_you enmay__me enmay_use enme_about enme_her enmeeti__mr enmerry__to enmessa__you
-9 enmessa_reach enmet__after enminds__=O enmomen__=D enmomen_try enmonth_> enmore_budge enmoved__deadl enmoved_its
-9 enmoves_=D enmoves__> enmr_dhill enmuch__comin enmuch_for enmust__retur enmy__start enneed__certi enneed__decis
-9 enneed__passp enneed__picke enneed__trans enneed_a enneed_no ennew__in ennew_offic ennewsl__all ennewsl_with
-9 ennext__with ennext_newsl enno__at enno__budge enno__reach enno_messa enno_need enno_picke enno_recep ennoon_?
-9 ennoon__> ennot__call ennot__decid ennot__readi ennot__when ennot__wheth ennot_my ennot_recru ennot_sure ennot_tell
-9 ennumbe__reaso enoctob_? enoctob__> enof__a enof__droug enof__lette enof__tech enof__we enof__why enof_an enof_one
-9 enof_reaso enof_stati enof_three enoffer_: enoffer__place enoffer__rejec enoffer__us enoffer_from enoffer_which
-9 enoffic__end enoffic__unatt enoffic_and enoffic_hours enon__and enon__busin enon__call enon__conso enon__occas
-9 enon_board enon_reque enonce__recei enonce_we enone_time enonly__windo enonly_writi enopen__will enopen_roles
-9 enopeni__suspe enopeni_is enosei_=D enosei__will enother__the enour_=O enour__all enour__crm enour__ends
-9 enour__game enour__repor enour__sleep enour__went enour_annua enour_compa enour_lates enour_libra enour_shop
-9 enour_sprin enour_yes enout__stati enparke_=D enparke__> enpassw__expir enpassw_will enpensi_=D enpensi__>
-9 enpermi__two enpermi_only enpetra_=D enphone_scree enpicke_=D enpicke__> enplace__all enplace__been enpleas__attac
-9 enplus__=O enpm__the enpm_for enpm_ist enpoint__at enpoint_expir enposit_fille enposit_was enpost__a enpost_was
-9 enpubli__annua enpubli__in enpubli_our enquiet__do enraj__ellen enraj_and enreach__=D enreadi__again enreaso__i
-9 enreaso_why enrecei_=D enrecei__contr enrecei__docum enrecei__offer enrecep__> enrecru__free enrecru__parke
-9 enrecru_crm enrecru_s enref_? enref__> enrefer__your enrefer_to enrejec__will enrejec_alike enremin_that
-9 enrepla_start enreply__and enreply__my enreply__your enreply_on enrepor_=D enreque__of enretur__lapto enring__?
-9 enrippe_=D enrippe__> enroles__reach enroles_will enrotas__publi enrotas_are enround__> ens__my ens__nearl
-9 ens__permi ens__quiet ens_calen ens_parke ens_saile ens_talk ensaile__fille ensaile_we ensay__after ensay_when
-9 enschoo_is ensecon__? ensecon_chat ensee__one enseen_=D ensend__avail ensend__back ensend__contr ensend__helps
-9 ensend__ref ensend__test ensettl__i ensettl_on ensha__be ensha_not enship__saile enship_s enships__all enships_on
-9 enshop__=D enshop_sleep enshoul__messa enshoul__submi enshoul_no enshow__the enside_all ensilen__the ensilen_in
-9 ensite_=O ensite__=D ensleep_=D ensleep__> enslept_> enso__are enso__is enso__may enso__shoul enso__the enso_that
-9 enso_up ensorry_! ensorry__! enspeak__tom enspoke__you ensprin__=D ensprin_ends enstart__=D enstart__or
-9 enstart_dates enstate_is enstati__be enstati_will ensubmi_=D ensubmi__> ensure_wheth ensurve__=D ensurve_close
-9 entake_it entake_me entalk__about entalk__you entaxi_> enteam__meet entech__=D entech_inter entechn__must
-9 entechn_test entell__to entell__when entell_her enten_> entest__=D entest_back entest_must enthank__so
-9 enthat__inter enthat_ship enthe__appoi enthe__at enthe__candi enthe__chef enthe__desk enthe__direc enthe__felt
-9 enthe__fille enthe__freez enthe__moved enthe__newsl enthe__opens enthe__passe enthe__requi enthe__stand enthe__test
-9 enthe__voted enthe__w enthe_bar enthe_corri enthe_dean enthe_droug enthe_emplo enthe_form enthe_fourt enthe_gazet
-9 enthe_group enthe_lapto enthe_offer enthe_old enthe_posti enthe_rules enthe_shift enthe_silen enthe_tech
-9 enthe_vice- enthen__whole enthey__you enthink__> enthink_we enthis__i enthis_died enthis_lette enthis_occas
-9 enthis_one enthis_time enthis_works enthree_more entime_i entimes_=O ento__if ento__new ento__somet ento_adver
-9 ento_jakar ento_jump ento_the entold_max entom__> entomas_we entouch__? entrip__jakar entrip_to entrue__told
-9 entrue_you entry__recru entry_our entwo__: entwo_windo enunabl__offer enunatt__and enup__come enup_you enus__ring
-9 enus__that enus__wheth enus_again enus_hr enus_your enuse__libra enuse_our enuse_the enutrec_=D enutrec__=O
-9 envacat_=D envice-__offic envice-_s envoted__and enw__recep enw_no enwait__me enwalke_=D enwant_your enwas__!
-9 enwas__only enwas__yes enwas_still enway_of enwe__booke enwe__show enwe__sorry enwe__unabl enwe_ai enwe_could
-9 enwe_lost enwe_made enwe_saw enwelco__from enwelco_back enwent__someb enwere__out enwere_carri enwhen__that
-9 enwhen_after enwhen_you enwhich__why enwhole__will enwhy__am enwhy_i enwhy_we enwill__certa enwill__guess
-9 enwill__read enwill__settl enwill__slept enwill_expir enwill_last enwindo_: enwith__exam enwith__famil enwith__open
-9 enwith__osei enwith__to enwith_mr enwith_raj enwith_tom enwithd_and enwork__=D enwork__? enworks__you enworks_for
-9 enwould__at enwould__by enwould__limit enwould_run enyear_=O enyear__=O enyes__> enyes__to enyes_went enyou__=D
-9 enyou__apply enyou__as enyou__back enyou__board enyou__campu enyou__consi enyou__if enyou__max enyou__much
-9 enyou__offic enyou__place enyou__reapp enyou__sign enyou__take enyou__taxi enyou__use enyou__was enyou_going
-9 enyou_left enyou_may enyou_reply enyou_very enyou_when enyou_work enyou_wrote enyour__! enyour__> enyour__at
-9 enyour__card enyour__date enyour__point enyour_accou enyour_certi enyour_data enyour_decis enyour_loyal
-9 enyour_passw enyour_slot enyour_trial enyour_visa es9__9 es9_a es:_=D es<__darte es<__feria es<__mover es<__sesio
-9 es<__un es<_conse es<_digan es<_hace es<_podem es<_prome es<_tenia es=D__es es=D__festi es=D__ofrec es=D__pensa
-9 es=D__puede es=D_asi es=D_avisa es=D_es es=D_si es=O__tendr esa__nueve esa__tres esalgo__aqui esalgo_mejor
-9 esando__regre esando_fuera esaqui_> esaqui__se esaqui_nadie esbien__=D esbien_el escabin_seria esconse__cv
-9 esconse_tu escumpl_los escv_=D escv__> esdarte__decis esdarte_la esde__de esde__y esde_emple esde_labor esdecis__y
-9 esdejar_salir esdigan_=D esdigan__que esemple__=D esemple_es esen__seria esen_cabin esenfad_> esentie__su
-9 esentie_que esentre_el eses__no esesta__=D esestar__vacac esestar_de esferia__emple esferia_de esfirma_=D
-9 esfuera__el esfuera_regre esha__respu esha__selec eshace__avisa esjefe__dejar esjefe_te esla__en esla__vence
-9 esla_feria esla_llama esla_sesio eslas_nueve esle_parec esllama__? esllega_=O eslos_=O eslos__? esmejor__nadie
-9 esmejor_aqui esmover__llama esmover_la esnadie__enfad esnadie_se esnueve_> eso__que eso_tiene esofrec__mejor
-9 esofrec_algo esotra_perso espago_es esparec_> esplace__=D esplace_recib espodem__la espodem_mover espodri__el
-9 espodri_confi espodri_llama espor__=D esprome__la esprome_darte espuest__=D espuest_empie esque__los esque__parec
-9 esque_avisa esque_cumpl esrecib_=D esrecib__> esrecib__entie esregre__=D esregre_el esrespu__que esrespu_entie
-9 essalir__o esse_enfad esselec_> essera__=D essera__place essera_un esseria__y essesio__cabin essesio_en essi__te
-9 essi_puede essido_selec essu_solic este__=O este__salir este_dejar este_ofrec estenia__avisa estenia_que
-9 estiene__cumpl estres__> estu__te estu_jefe esun__recib esun_place esvence_=D esvence__> esy__pago esy__que esy_me
-9 fr<__=O fr<__cherc fr<__dispo fr<__hesit fr<__recu fr<__seron fr<__tenio fr<__un fr<_n fr<_vos fr=D__neuf
-9 fr=D__renco fra__ecrir fra_neuf fraccue_=D fraccue__> frcasie_judic frcet_=D frcet__> frcherc__un frcherc_quelq
-9 frconse__ans frconse_deux frconvi_> frcourr_=D frd__=D frde__accue frde__judic frde__retou frde_casie frde_conge
-9 frdecid_> frdites__si frdonc__besoi fren__=D frest__la frextra__casie frextra_de frheure__vous fril__a frl_equip
-9 frle__de frm_appel frne__appel frne_m frneuf__> frneuf_heure frnous__a frnous__heure frnous__le frnous__vos
-9 frnous_retou frnous_seron frnous_tenio frparle_=D frplus_besoi frpour__decid frpouve__repon frrelan_>
-9 frretou__contr frretou_le frse_fait frse_termi frserie_dispo frseron__de frseron_heure frsi__convi frsi__etes
-9 frsi__n frsi__vous frsigne_=D frsigne__> frsont__=D frstage__termi frstage_se frtenio__vous frtenio_a frtermi_=D
-9 frtermi__> frvotre_part frvous_accue frvous_decid how:BETW&DECIDE how:NOTBEF&CALL how:WITHIN&ASK p:TELL s.de:
-9 s.dekonta s.delauf s.deplatz s.enaim s.enalike s.enalong s.enana s.enannua s.enat s.enautom s.encalli s.enclini
-9 s.encorri s.encover s.encrown s.endean s.endocto s.eneight s.enellen s.enelsew s.enentra s.enever s.enfear s.enfelt
-9 s.enfille s.enfront s.enhope s.enist s.enjakar s.enkit s.enlaugh s.enleave s.enlevel s.enlittl s.enlooki s.enmax
-9 s.ennumbe s.enoccas s.enosaka s.enpayme s.enreaso s.enremin s.ensaile s.enscree s.ensendi s.ensense s.ensettl
-9 s.enshow s.enshowi s.enslept s.ensoon s.entaxi s.entechn s.enthan s.entimes s.entom s.entrue s.enunabl s.enup
-9 s.envacat s.enwindo s.enwoman s.esando s.esaqui s.esenfad s.esentie s.esfuera s.esllega s.esmanda s.esnada
-9 s.esrecie s.esselec s.fr? s.fralors s.frde s.frquand s.frrelan s.frretou s.frrevie s.frsur s.frtoute s:TALK
9 ALL>>D>>YOUR ALL>>FUT>>FUT ALL>CALL ALL>FUT2 ALL>TELL ALL>YOUR1 ASK>>ORG>>WE ASK>>WAIT>>WHEN ASK>>WE>>NEG
9 ASK>>YOU>>TALK ASK>>YOU>>WHEN ASK>NEWS2 ASK>OUR2 AWAY>>DECIDE>>D AWAY>OIN AWAY>SURE1 CALL>>ALL>>YOU CALL>>COND>>IT
9 CALL>>D>>YOUR CALL>>IT>>NEWS CALL>DECIDE1 CALL>HEAR2 COND>>YOU>>DECIDE COND>WE1 COND>YOU2 D>>CALL>>OUR
9 D>>EVENT>>CALL D>>EVENT>>ORG D>>HEAR>>HE D>>SEND>>IT D>>TELL>>YOU D>>WE>>DECIDE D>>WHEN>>EVENT D>>YOU>>EVENT
9 D>>YOUR>>IT DECIDE>>DECIDE>>WE DECIDE>>HE>>D DECIDE>>IT>>NEWS DECIDE>>IT>>ORG DECIDE>>SEND>>WE DECIDE>>WE>>D
9 DECIDE>>WE>>FUT DECIDE>>WHEN>>NEWS DOC>>D>>SEND DOC>>DOC>>D DOC>>FUT>>YOUR DOC>>START>>FUT DOC>>WE>>YOU DOC>COND
9 DOC>OUR EVENT>>CALL>>YOU EVENT>>D>>NEWS EVENT>>IT>>ORG EVENT>>ORG>>O FUT>>ASK>>CALL FUT>>CALL>>COND FUT>>DOC>>D
9 FUT>>HIS>>NEWS FUT>>IT>>D FUT>>IT>>HEAR FUT>>IT>>TELL FUT>>O>>ALL FUT>>O>>FUT FUT>>START>>NEWS FUT>>TELL>>HEAR
9 FUT>>TELL>>TALK FUT>>YOUR>>DOC HE>>AWAY>>WE HE>>D>>SEND HE>>D>>SURE HE>>EVENT>>CALL HE>>NEWS>>D HE>>ORG>>DECIDE
9 HE>NEWS2 HE>PAST HE>SURE1 HEAR>>AWAY>>DECIDE HEAR>>CALL>>O HEAR>>D>>SURE HEAR>>IT>>NEWS HEAR>>O>>NEWS
9 HEAR>>ORG>>SEND HEAR>>PAST>>ORG HEAR>>TELL>>O HEAR>>US>>WHEN HEAR>>WE>>SEND HEAR>>YOU>>CALL HEAR>>YOU>>HEAR HEAR>OUR
9 HIS>FUT2 IT>>EVENT>>FUT IT>>FUT>>HEAR IT>>NEG>>NEWS IT>>O>>TELL IT>FUT IT>SURE1 IT>TELL2 NEG>>D>>WAIT
9 NEG>>WAIT>>WHEN NEWS>>FUT>>NEG NEWS>>HEAR>>D NEWS>>NEG>>DECIDE NEWS>>NEG>>START NEWS>>NEWS>>NEWS NEWS>>NEWS>>TALK
9 NEWS>>START>>D NEWS>>TELL>>CALL NEWS>>VAGUE>>D NEWS>>YOU>>HEAR NEWS>>YOU>>TELL NEWS>>YOUR>>DOC NEWS>HAVE1 NEWS>WHEN2
9 O>>D>>IT O>>D>>SURE O>>HEAR>>WE O>>IT>>HAVE O>>SURE>>COND O>>WE>>AWAY O>CALL1 O>EVENT2 O>YOUR OBY>COND1 OFROM>EVENT
9 OFROM>EVENT2 OIN>WE1 OON>OUR2 OON>TELL2 ORG>>DECIDE>>HE ORG>>HIS>>DECIDE ORG>>HIS>>NEWS ORG>CALL1 ORG>DECIDE
9 ORG>SEND1 ORG>WE2 ORG>WHEN ORG>YOU1 OTHRU>FUT1 OTHRU>WE OUNTIL>ALL OUNTIL>YOU OUNTIL>YOU2 OUR>>ALL>>O OUR>>CALL>>ALL
9 OUR>>DECIDE>>DECIDE OUR>>FUT>>HEAR OUR>>ORG>>ASK OUR>>ORG>>HIS OUR>ALL1 OUR>FUT1 OUR>HIS1 OUR>ORG2 OUR>YOU1
9 OWITHIN>SURE1 PAST>>ORG>>HIS PAST>AWAY PAST>HIS1 SEND>>AWAY>>CALL SEND>>IT>>NEG SEND>>NEWS>>VAGUE SEND>EVENT2
9 SEND>HE2 SEND>IT SEND>IT1 SEND>SURE SEND>VAGUE1 START>>FUT>>YOU START>>NEWS>>YOU START>>THIRD>>D START>NEWS
9 START>OON1 START>THIRD SURE>>YOU>>FUT SURE>NEWS2 SURE>O TALK>>FUT>>O TALK>>NEWS>>TELL TALK>>TALK>>TELL TALK>>TELL>>D
9 TALK>OTHRU TALK>OUNTIL1 TELL>>ALL>>ALL TELL>>D>>DOC TELL>>FUT>>WAIT TELL>>NEWS>>ALL TELL>>O>>FUT TELL>>ORG>>IT
9 TELL>>PAST>>IT TELL>>TELL>>D TELL>>US>>ASK TELL>>US>>WAIT TELL>>YOU>>ALL TELL>CALL2 THIRD>>D>>TELL THIRD>NEWS2
9 THIRD>ORG2 THIRD>WAIT US>>ASK>>ORG US>>ASK>>YOU US>>IT>>O US>>SURE>>SURE US>>WAIT>>IT US>>WE>>EVENT US>>WHEN>>IT
9 US>HEAR1 US>OBY WAIT>>D>>NEWS WAIT>>D>>SURE WAIT>>IT>>ORG WAIT>>NEG>>D WAIT>>ORG>>EVENT WAIT>>WE>>US WAIT>>YOU>>NEG
9 WAIT>NEG1 WAIT>OWITHIN1 WAIT>SEND1 WE>>D>>NEWS WE>>HEAR>>CALL WE>>HEAR>>IT WE>>START>>THIRD WE>>US>>HEAR
9 WE>>WAIT>>OUR WE>>WAIT>>TELL WE>OBEF1 WE>THIRD1 WHEN>>DECIDE>>IT WHEN>>FUT>>TELL WHEN>>HEAR>>CALL WHEN>>IT>>EVENT
9 WHEN>>SEND>>WE WHEN>>YOU>>HE YOU>>CALL>>D YOU>>DECIDE>>SEND YOU>>HE>>FUT YOU>>O>>SURE YOU>>PAST>>EVENT
9 YOU>>SEND>>NEWS YOU>>TELL>>O YOU>>TELL>>PAST YOU>>US>>HEAR YOU>>US>>WE YOU>>WE>>CALL YOU>>WHEN>>SEND YOU>>YOU>>WE
9 YOU>HEAR1 YOUR>>IT>>WHEN YOUR>>OUR>>ORG YOUR>>TELL>>IT YOUR>>THIRD>>O YOUR>>WAIT>>DOC YOUR>CALL1 YOUR>OBY1
9 YOUR>SURE2 c.deansag c.debearb c.deerfah c.defall c.degetro c.degewis c.degib c.deinfo c.demaile c.depeile c.enarm
9 c.enbase c.encalls c.encommu c.encoord c.endespa c.endocus c.eneop c.enfligh c.engoing c.eninvit c.enlab c.enlande
9 c.enletti c.enmark c.enn c.ennag c.ennews c.enpack c.enpaper c.enpenci c.ensam c.ensay c.enseal c.enseale c.enset
9 c.enshall c.ensmoke c.ensomeo c.enstill c.entowar c.entwist c.enunask c.enwrap c.escreo c.esdefin c.esdudas
9 c.esmismo c.esnosot c.esnotic c.esorden c.espodam c.espuedo c.essaldr c.essin c.frauron c.fravise c.frensem c.fretre
9 c.frmesur c.frmme c.frroux c:SEND de<__erfah de<_darf de<_gib de<_noch de<_wir de=D__mit de=D__rueck de=D_alle
9 de=D_geben de=D_gedul de=D_in de=D_rufe de=D_ueber de=O__antwo de=O__bei de=O__zurue de=O_weg deaber_noch dealle__zu
9 dean_=O dean__> deansag_> deauswa__wir deauswa_treff debearb__=D debekom__info debekom_die debewer__infor debewer_zu
9 debin_=O debitte__zeugn debitte_haben debitte_ihr debrauc_ich dedafue__=O dedann__das dedann_gebe dedarf__mich
9 dedas__brauc dedas__im dedas_und deden__maile dedie_info dedir__> dedir_wie dedu__die dedu_eine dedu_hoers
9 deein_ergeb deeine_ansag deeiner__> deentsc__=D deentsc_haben deerfah__=D deerfah_noch dees__entsc dees_keine
9 dees_klapp defrau_yilma degebe__ihnen degebe_ich degebe_ihnen degeben_wir degedul_> degewis_> degibt__keine
9 dehab_noch dehaben__gewis dehaben_vor dehast__eine dehoffe__=D deihr__dann deinfo_=D deinfo__> dekeine__>
9 dekeine_entsc dekrieg__eine delasse__sie delasse__von demaile__ihnen demaile_ich demehr_und demelde_? demelde__=O
9 demich_=O demich__=D demich__bei demir__ihr demir_hoere denicht_warte denoch__hast denoch__ob deperso_wird
9 deschic__mir desetze_uns desie_> desie__ansag desie__etwas desie__telef desie__warte desie_erfah desie_gewis
9 desie_sind desie_um desteht__ergeb desteht_das deuns_nachr deunser__treff deunser_auswa devertr__ich devertr_maile
9 devon__nachr devor_=D devor__alle dewarte_> deweg__=D deweiss_du dewie__weite dewiede__ihnen dewiede_bei dewir__vor
9 dewir_infor dewir_setze dewir_sie dewird__noch deyilma__sie deyilma_wird dezeugn__gebe dezeugn_dann dezurue_=D
9 en9_you en:__to en:_talk en<__board en<__dine en<__gener en<__hear en<__lab en<__nag en<__ping en<__they en<__to
9 en<__tom en<__white en<_answe en<_by en<_calen en<_comp en<_exact en<_hang en<_mark en<_only en<_proba en<_same
9 en<_selec en<_timel en<_updat en=D__happe en=D__inclu en=D__letti en=D__next en=D__notif en=D__put en=D__rejec
9 en=D__rever en=D__same en=D__shall en=D__sure en=D__tell en=D__wrap en=D__yours en=D_i en=D_insha en=D_outco
9 en=O__aim en=O__loop ena__instr ena__so ena_flag ena_posit ena_prope ena_statu enaccou_made enafter__he
9 enafter__meeti enam__at enam__that enam__to enan__as enan__or enan__somet enan_end enand__peopl enand__repor
9 enand__sent enand_notif enannou_> enanswe__day enanswe__prope enanswe__take enanswe_that enappli_=O enare_=O
9 enare__commu enare__our enare_keen enare_made enare_makin enare_worki enarm__=D enasked__=D enasked__panel
9 enasked_the enat_work enback_9 enback__work enbase__you enbase_with enbe__decis enbe__diffe enbe__your enbe_commu
9 enbe_despa enbe_no enbeari__us enbeari_with enbefor__rain enbut__have enby_e-mai enby_eop enby_me enby_post
9 encalen__=D encalen__to encall_inter encalls__candi encalls_to encan__an encan_put encandi__yours enceo__and
9 encfo_=D encfo__and enchase__team enchase_the enchoic_=D enchoic__the enclass_=O enclien__and encome__towar
9 encome_unask encomes__post encomes_by encommu__telep encommu_by encomp__is encomp_commi enconfi__the enconfi__writi
9 enconfi_in enconfi_of enconfi_you enconta__a enconta__or enconta_again enconta_for enconta_succe enconta_the
9 encontr__follo encontr_shoul enconve__=O encounc__meets encounc_which endecis__not endecis__to endecis__you
9 endecis_for endecis_known endespa__you endespa_to endiary_: endiary__that endiffe_> endocus_=D endocus__>
9 eneach_other enemail__=O enemail__docus enemail_you enend__the enend_to eneop_=D eneop__> eneveni__will eneveni_you
9 enevery__=O enexact__we enexpec__decis enexpec__final enexpec__smoke enexpec_me enexpec_somet enexpec_their
9 enexpec_white enfinal_call enfinan_=O enfind__mail enflag__> enflag_there enfollo__=D enfor__peopl enfor__score
9 enfor__works enfor_a enfor_beari enfor_their enforma__under enforma_instr enforwa__> enforwa__will enforwa_them
9 enforwa_we enfrom__after enfrom__clien enfrom__eithe enfrom__peopl enfrom__recru enfrom__the enfrom_docus
9 enfrom_priya engener__is engener_manag enget__9 enget__us engoing_to engood__: enguess__you enguess_is enhappe_>
9 enhave__send enhave_hr enhave_penci enhe__the enhe__trave enhear__hones enhear__other enhear_each enheari_=D
9 enheari__> enhim__get enhim_down enhim_n enhis__> enhis_answe enhis_choic enhold_until enhope__share enhope__to
9 enhope_is enhopin__=D enhopin__make enhopin_that enhospi__sits enhospi_board enhour__two enhour_or enhow__went
9 enhr__you enhr_send eni__got eni__rever eni_dine eni_put enin__proce enin__succe eninsha__the eninsha_befor
9 eninstr__seal eninstr_under eninter_outco eninvit__follo enis__again enis__his enis__hold enis__news enis_going
9 enis_here enis_makin enit_in enit_went enjust__=D enjust_need enkeen__hear enkeen_to enkindl__for enlab__relea
9 enlab_shoul enlande_> enlawye__=D enleft_=O enlet__chase enlet__take enlette_will enletti_peopl enline__once
9 enlist_is enlooks__you enlooks_after enmade_> enmade__and enmail__morni enmail_the enmake_up enmakin__=D
9 enmakin__calls enmakin__choic enmakin_decis enmakin_his enmanag__makin enmanag__the enmanag_needs enmarco__then
9 enmark_=D enmark__in enme__be enme__eop enme_by enme_chase enme_take enmeet__phone enmeet_by enmeeti__expec
9 enmeeti__the enmeets__after enmeets__outco enmessa_> enmessa__> enmove_forwa enmy__needs enmy__to enmy_guess
9 enmy_hope enn__back enn_get ennag__n ennag_him enneed__then enneeds__=D ennews_: ennews__good ennews__talk
9 enno_diffe ennoon_> ennorma__by ennorma_commu ennot__clari ennot__made ennot__to ennotif_peopl enof__messa
9 enof__offer enoffer__by enoffer_comes enon-si__=O enon__phone enon__until enone_who enonly__candi enonly_short
9 enopen__seale enor__i enother__i enour__known enour__proce enour_calls enour_hr enoutco__day enoutco__norma
9 enoutco__or enoutco_are enoutco_same enowe__an enowe_you enpack_=D enpanel__their enpass__answe enpass_their
9 enpass_them enpatie__at enpenci_=D enpenci__for enpeopl__day enpeopl_that enpleas_know enposit__updat enpost__shoul
9 enpost_and enprefe__=O enpriya_> enpromi_=O enpromi__answe enpromi_an enprope__i enprope_when enput__end enput__flag
9 enput_a enput_an enrecru_team enrejec__the enrejec_sent enrelea__resul enrelea_your enreope_=D enrepor__you
9 enresul__is enresul_day enretur_you enrever_=D enrevis__and enrevis_this ens_going ensaid__> ensame_time
9 ensched__the enscore__and enseal__be enseal_will enseale__=D enseale_refer enseein__cfo enselec__move enselec_candi
9 enselec_to ensend__and ensend__answe ensend_his ensent__same enshall__again enshall__you enshoul__an enshoul__more
9 enshoul__where enshoul__your enshoul_relea ensits__and ensmoke_=D enso__somet enso_i ensomet__tell ensomet_to
9 ensoon__i enspoke__priya enstatu__> ensucce__not ensucce_appli ensucce_or entake__again entake_conta entalk__marco
9 enteam__to entelep__and entell__all entell__that enthat__done enthat__so enthe_lab enthe_lates enthe_seale
9 enthe_short enthe_suspe entheir__on entheir_answe entheir_score enthem_=D enthem__to enthem_on enthen__write
9 enthere_=D enthey__by enthey_meet enthing__i enthink_> enthis__conta enthis_messa enthis_up entime__get entime__have
9 entime__i entimel__we ento__forwa ento__makin ento__strai ento__suspe ento_call ento_marco entom__after entom_looks
9 entouch_base entowar__with entowar_you entrave_so entwist_=D entwo__will entwo_i enunask__you enunask_towar
9 enunder__will enunder_seal enupdat_somet enus__promi enus_after enus_the enusual__the enwaiti__the enwant_to
9 enwe__each enwe__let enwe__makin enwe__penci enwe__reach enwe__touch enwe__unask enwe__worki enwe_come enwe_decid
9 enwe_hear enwe_just enwe_lande enwhate__> enwhere__lande enwhich__i enwhich_meets enwhite__=D enwhite_smoke enwho_s
9 enwill__=D enwill__base enwill__clari enwill__commu enwill__confi enwill__despa enwill__his enwill__hr enwill__their
9 enwill__word enwill_intro enwill_messa enwill_put enwill_revis enwill_touch enwith__accou enwith__resul
9 enwith__statu enwork__i enworki__it enworks__which enwrap__> enwrite__then enwriti__at enwritt_to enyes__will
9 enyou__beari enyou__detai enyou__find enyou__insha enyou__keen enyou__selec enyou_all enyou_he enyou_prope
9 enyou_with enyour_diary enyour_file es<__jefa es<__mismo es<__puedo es<__tribu es=D__lo es=D__podam es=D__pondr
9 es=D__sales es=D_cuand es=D_mismo es=D_queda es=D_saldr es=D_tiene es=O__> es=O__por escomit_decid escon__=O
9 escon__conte escon_poder esconta__> esconta__poder esconte__? esconti_> escontr_esta escreo_que escuand__respo
9 escuand_podam esdanos__para esdanos__y esde__ofici esde_esta esdeber__notic esdecis_=D esdecis__=O esdecis__conoc
9 esdecis__se esdecis_la esdecis_no esdefin_=D esdefin__> esdespu_> esdoy__respu esdoy_una esel_=O esel__decid
9 esel__saldr esel_tribu esen__conti esescri__lo esescri_con esesper__respu esesper_una esesta__la esesta_ofici
9 esfalta_te esjefa__el esjefa_vuelv esla__cuand esla__defin esla__la esla_orden esla_tarde esle__con esle_avisa
9 eslos__y esno__tomar esno__una esno_esper esnos__con esnos_comun esnuest__se esofici__orden esofici_la esorden__=D
9 esorden_defin espaso_el espodam__> espodam_respo espoder__=D espoder_conte espor__tarde espuedo__=D espuedo_conte
9 esqueda__y esqueda_resue esrecib__esta esrecib_de esrespo__=O esrespo_la esresue__se esresue_y esresul_=D
9 esresul__=O essaldr__dudas essaldr_de essales__dudas essales_de esse__harem esse_conoc esse_tomar essin__te
9 este__conte este__un este_aviso este_digo este_puedo estener__nuest estener_notic estiene__respu estomar_=D
9 estomar__> estomar_una esusted_> esusted_nuest esy__de esy__doy esy_ese esy_sales fr<__ensem fr<__roux fr<__t
9 fr<_compt fr<_mme fr<_resul fr<_une fr=D_=O fr=D__on fra__rentr fraffic__> fraurez__mes fravec__a fravise__resul
9 fravise_du fravoir__nos fravoir_de frcandi__avise frcandi__conta frconfi__suite frconfi_la frconse_se frcourr_>
9 frde__donne frde_mes frdecid__> frdecis_=D frdecis__prise frdecis__sera frdecis_ne frdecis_sera frdelai__repon
9 frdes__sera frdes_que frdevri__de frdevri__en frdu_resul frelle__prese fren_mesur frensem__candi frensem_des
9 fret__revie fretre__mesur fretre_en frinfor_=D frl__des frl_ensem frla_=D frla__ne frla_rentr frles_candi
9 frmerci__patie frmes_nouve frmesur__vous frmesur_de frmme__vous frne__prise frnous__confi frnous__feron
9 frnous__recon frnous_prend fron__conta frpar_courr frparvi__=O frpouve__sur frpouve_compt frprend_notre
9 frprese__vous frprese_a frprise_=D frprise__=D frprise__> frprise_que frque_=D frrappe_coura frrentr__> frrepon_la
9 frresul_=D frresul__=D frresul__> frresul__affic frresul_la frroux__ecrir frroux_vous frse_prese frsera__que
9 frsera_conta frserez_infor frseron__=D frseron__du frseron_affic frseron_avise frsuite_=D frsuite__> frtoi_=O
9 frune__la frune__sera frvers__=O frvous__avoir frvous__compt frvous_faire frvous_feron frvous_propo frvous_saure
9 how:&ASK how:WITHIN&CALL p:FUT s.deich s.demelde s.denoch s.deschau s.desetze s.despaet s.deteam s.dewie s.dezeugn
9 s.enconta s.endebri s.endefin s.enflag s.engoes s.enholid s.enhopin s.eninsha s.enkeen s.enon-si s.enours s.enowe
9 s.enput s.enrain s.ensam s.enthese s.enw s.escomit s.esdespu s.esdudas s.esresue s.essales s.frcourr
10 ALL>>WE>>PAST ASK>>DECIDE>>ORG ASK>>NEG>>COND ASK>>NEG>>WAIT ASK>>TELL>>TELL AWAY>SURE2 AWAY>US1 CALL>>NEWS>>FUT
10 CALL>>SEND>>START CALL>>SURE>>SURE CALL>D1 CALL>ORG D>>FUT>>TELL D>>HE>>EVENT D>>HEAR>>NEWS D>>NEG>>WHEN
10 D>>O>>EVENT D>>O>>WHEN D>>PAST>>WHEN D>>TELL>>WE D>>WE>>TELL D>WHEN D>WHEN2 DECIDE>>IT>>SEND DECIDE>>TALK>>YOU
10 DECIDE>>TELL>>YOU DECIDE>>WAIT>>D DECIDE>>YOU>>FUT DECIDE>>YOU>>HEAR DECIDE>YOU2 DOC>HEAR DOC>OUR2 DOC>SEND1
10 EVENT>>ALL>>FUT EVENT>>D>>O EVENT>>O>>YOUR EVENT>DOC2 EVENT>WE2 EVENT>YOUR1 FUT>>CALL>>O FUT>>D>>NEWS
10 FUT>>DECIDE>>CALL FUT>>DECIDE>>TALK FUT>>HEAR>>IT FUT>>HEAR>>NEG FUT>>HEAR>>US FUT>>IT>>WHEN FUT>>SEND>>CALL
10 FUT>>SURE>>ORG FUT>>TELL>>D FUT>>YOU>>DECIDE FUT>>YOUR>>WAIT FUT>TALK2 FUT>YOU1 HAVE>>HAVE>>TELL HE>>ASK>>NEWS
10 HE>>DECIDE>>D HE>>ORG>>EVENT HE>DECIDE1 HEAR>>DECIDE>>TELL HEAR>>HAVE>>WE HEAR>>HEAR>>YOU HEAR>>NEG>>ORG
10 HEAR>>O>>DECIDE HEAR>>O>>FUT HEAR>>O>>IT HEAR>>TALK>>DOC HEAR>>TELL>>AWAY HEAR>>WE>>D HEAR>CALL1 HEAR>YOU2
10 HIS>>DECIDE>>D HIS>>WE>>FUT HIS>WE IT>>DECIDE>>NEWS IT>>FUT>>D IT>>HEAR>>TELL IT>EVENT1 IT>OON1 NEG>>COND>>IT
10 NEG>>NEG>>DECIDE NEG>>ORG>>HEAR NEG>>TELL>>AWAY NEG>>YOU>>TELL NEG>WAIT1 NEWS>>D>>CALL NEWS>>FUT>>D NEWS>>FUT>>YOU
10 NEWS>>HEAR>>YOU NEWS>>NEWS>>WE NEWS>>O>>D NEWS>>PAST>>YOU NEWS>>YOU>>ASK O>>D>>YOUR O>>DECIDE>>YOU O>>EVENT>>TELL
10 O>>FUT>>OUR O>>ORG>>D O>>YOUR>>CALL O>HAVE1 O>OUR2 O>TALK2 OIN>HEAR2 OIN>WE OON>O2 ORG>>D>>FUT ORG>>HEAR>>DECIDE
10 ORG>>OUR>>ORG ORG>>THIRD>>FUT ORG>>YOU>>CALL ORG>ALL2 ORG>HAVE1 ORG>TELL ORG>WHEN1 ORG>YOUR OTHRU>TELL2
10 OUNTIL>DECIDE OUR>>ASK>>DECIDE OUR>>CALL>>O OUR>>FUT>>NEWS OUR>>ORG>>PAST OUR>>ORG>>TELL OUR>ALL OUR>HE OUR>HEAR1
10 OUR>WAIT2 PAST>>ALL>>D PAST>>D>>ALL PAST>>YOU>>D SEND>>CALL>>OUR SEND>>D>>HEAR SEND>>IT>>YOU SEND>>NEWS>>YOU
10 SEND>>START>>D SEND>>US>>WE SEND>>YOU>>IT SEND>DOC2 SEND>OIN2 SEND>ORG2 SEND>SEND2 START>>O>>WE START>>TELL>>WE
10 START>US2 SURE>AWAY1 SURE>ORG SURE>PAST2 SURE>WAIT TALK>>DOC>>YOU TALK>>FUT>>TELL TALK>>O>>NEWS TALK>IT TALK>TELL1
10 TALK>WE TELL>>ALL>>TALK TELL>>DOC>>D TELL>>HE>>NEWS TELL>>HE>>TELL TELL>>HEAR>>EVENT TELL>>YOU>>PAST TELL>D2
10 TELL>START2 TELL>TELL THIRD>>O>>WE THIRD>OBY US>>D>>EVENT US>>IT>>TELL US>D WAIT>>O>>FUT WAIT>>ORG>>O WAIT>>US>>IT
10 WAIT>AWAY2 WAIT>OBY2 WAIT>OWITHIN2 WE>>CALL>>ORG WE>>DECIDE>>IT WE>>FUT>>TELL WE>>HEAR>>EVENT WE>>HEAR>>PAST
10 WE>>TELL>>YOU WE>>US>>PAST WE>TELL2 WHEN>>NEWS>>PAST WHEN>>ORG>>D WHEN>>ORG>>HAVE WHEN>>WE>>AWAY WHEN>>WE>>HEAR
10 WHEN>AWAY YOU>>ASK>>NEG YOU>>DECIDE>>WAIT YOU>>HEAR>>NEG YOU>>IT>>FUT YOU>>NEWS>>O YOU>>SEND>>DOC YOU>>SEND>>SEND
10 YOU>>TELL>>FUT YOU>>US>>CALL YOU>>WAIT>>US YOU>>WHEN>>D YOU>>YOU>>TELL YOU>ALL YOU>DOC YOU>HEAR YOU>YOUR1
10 YOUR>>CALL>>IT YOUR>>FUT>>TELL YOUR>>NEWS>>CALL YOUR>>O>>YOU YOUR>>SURE>>D YOUR>DOC1 a:OBY a:WE c.deaber c.deabzus
10 c.deausga c.deda c.deetwas c.degenau c.dekommt c.demit c.denachf c.deneuig c.desachs c.desage c.deverbi c.devertr
10 c.deyilma c.enannou c.enassem c.enbecom c.encomp c.ene-mai c.engoal c.enintro c.enkit c.enlist c.enlooks c.enmailb
10 c.enpicki c.enrate c.enravi c.enreali c.ensaid c.ensort c.ensummo c.entimes c.enturke c.enunlik c.esdarle c.eshorar
10 c.esmando c.espero c.espodre c.esrecib c.esrespu c.essigui c.esusted c.esvuelv c.frcoup c.frdis c.frprise c.frrien
10 c.frserez c.frtel c.frtelep de<_=O de<__berae de<__gibts de<__hoers de<__kommt de<__nachf de<__noch de<__rueck
10 de<__sachs de<__schla de<__yilma de<_meine de<_vertr de<_von de<_zum de=D__! de=D__an de=D__besti de=D__muss
10 de=D__neuig de=D_aber de=D_abzus de=D_bitte de=D_haett de=D_nochm de=D_rechn de=D_schri de=D_sollt de=O_also
10 de=O_beden de=O_bin de=O_genau de=O_schaf de=O_zurue deansch__ich deantwo__sie deauf__zurue debei_dir
10 deberae__perso deberae_der debetri__=D debitte__zeit dedann__sie dedas_=O dedas__telef dedauer__=D deden_ausga
10 deder__vor dedie__die dedie__entsc dedie__erfol dedie__kommt dedie_gesch dedrueb__sage deentsc__sie deentsc_faell
10 deentsc_wird deerfol_=D deerfol__> deergeb__> deergeb__mit deergeb_telef dees__bis deetwas__=D defrau__wird
10 degedul__> degedul__bitte degehal__ich degehal_melde degenau_=D degibt_es degibts__> degibts_neuig dehaben__=O
10 dehaett__eine dehaett_ich deich__ueber deich__wie deich_eine deich_klaer deich_schla deihnen__rueck deihnen_auf
10 deim_ansch deist__=O deklaer_das dekonta__ihnen demein__melde demein_nachf demich__nochm demit__termi demit_dem
10 denachf__sich denachf_melde denachr_> denehme__wiede denehme_wir deneuig_> denoch__=D denoch__gedul denoch_gespr
10 denochm_> denochm__und deoder_ab deperso__sich deperso__teile derueck_> derueck_erfol derueck_kommt derufe__durch
10 derufe_sie desachs__wir desachs_bitte desag_dir desage_ihnen desagen_> deschla_ueber desich__im desich_ihnen
10 desie_=O desie__infor desie__zurue desie_bekom desie_dann desie_stell detagt_=D detagt_=O detagt__=D determi__du
10 determi_bekom deueber__ausga deueber__drueb deund__dann deuns__oder deuns_so devertr_kommt devon__besch
10 devon__bitte devon_sachs devorau__> dewas__uns dewas_von dewie_s dewiede_konta dewir__abzus dewir__konta
10 dewir_antwo dewir_wiede dezu__ab dezum__melde dezum_gehal en:__retur en:_all en:_an en:_kai en<_=O en<__again
10 en<__assem en<__case en<__check en<__comin en<__do en<__expec en<__it en<__meets en<__not en<__peopl en<__ring
10 en<__so en<__summo en<__under en<__usual en<_dr en<_feedb en<_havin en<_mgmt en<_my en<_ravi en<_refer en=D__any
10 en=D__loop en=D__loved en=D__revie en=D__soone en=D__sort en=D_calls en=D_candi en=D_dinne en=D_possi en=D_that
10 en=O__agree en=O__check en=O__decid en=O__i en=O__noon ena__but ena__reply ena__respo ena__sched ena_queue ena_text
10 ena_windo enafter_=D enafter__i enafter__we enagain__repor enagain__you enagain_for enagain_with enaimin__an
10 enaimin__give enaimin_for enall__but enall__well enall_appli enall_inter enan__date enan__out enan__to enan_exact
10 enand__any enand__appli enand__drop enand__forwa enand__infor enand__recru enand__write enand_i enand_intim
10 enand_repor enannou__> enanswe__mail enanswe__possi enanswe_out enanswe_your enantic__candi enantic_notif
10 enany_case enany_rate enappli__may enappli_it enappro__=D enare_=D enare_being enare_decid enare_norma enarran_the
10 enassem__you enassem_votes enasses__will enassig__> enassur_that enat__rate enat_every enat_which enback__touch
10 enbe__secon enbe_annou enbe_assur enbe_furni enbe_intim enbe_ok enbe_out enbe_sendi enbear__me enbecom__answe
10 enbeen__i enbeen_delay enbeen_hecti enbefor__am enbefor_lunch enboard__met enbody__must enbooke__time enbooke_a
10 enbut__=D enbut__respo enbut_yours enby_email encall__anywa encall_them encan__feedb encan__forwa encan__on
10 encan_count encan_hold encan_promi encandi_: enchase__again enchase_them encheck__get encheck_and encomin__way
10 encomin_your encomme_=D encomme__> encommi__decid encommi__going encommu__> encommu__decis encommu_the
10 enconve__with encount__an endate__it endate_but endates_to enday__i enday_befor enday_i endeadl__picki endebri__for
10 endebri_sched endecid__> endecid__so endecis__unlik endecis_in endefin_respo endemo_> endiges__turke endiges_your
10 endinne_=O endo__needf endo__reach endo__worry endo_i endraft__shoul eneithe__i enemail_=O enemail__then
10 enemail_from enevery__=D enevery_loved enexact__but enexact_date enexpec__know enexpec__on enexpec_feedb enexpec_my
10 enexpec_us enfeedb_=O enfinal__=D enfinal__=O enfinan_=D enfind__and enfollo__with enfor__email enfor__every
10 enfor__so enfor__someo enfor_picki enforwa__a enfrom__ceo enfrom__offic enfrom_payro enfurni__you enfurni_to
10 enget__call enget__inter enget__messa enget__nod enget__updat engoes_in engoing__call engoing__vote engroun__at
10 enhad__call enhad_my enhas__delay enhas_met enhave__debri enhave__hecti enhave__manag enhave__paper enhave__prope
10 enhave__up enhave__updat enhave__windo enhave__wrapp enhave__yes enhave__your enhave_diges enhave_one enhave_this
10 enhave_time enhavin__to enhavin_spoke enhe__=D enhe__on enhear_eithe enhear_me enhecti__will enhecti_i enhigh__of
10 enhigh_volum enhirin__will enhirin_resum enhold_me enhope__=D enhope__let enhopef__can enhr__be eni__> eni__all
10 eni__booke eni__conta eni__email eni__follo eni__use eni_shall eni_updat enif__came enif_there enin__after
10 enin__case enin__post enin_any enin_there eninfor__inter eninter_and eninter_dates enintim__=D enintim_you
10 enis__queue enis__you enis_sent enis_unlik enis_when enit_: enit__an enit__get enit__if enit__ok enit__over
10 enit__quiet enit__then enkai__=O enkai_retur enkindl__that enkit_=D enknow__final enknow_anyth enlast__befor
10 enlates_other enlates_you enlead__and enleave_> enlet__see enlette__in enlette_of enlike_=D enlike__let enlook__a
10 enlook__every enlook__for enlook_out enlooki__=D enlooki_like enloop__=O enloved__demo enloved_the enmade__our
10 enmade_up enmail__day enmail_from enmailb_=D enmailb__> enmake__final enmake__our enmake__someb enmakin__call
10 enmakin_the enmanag_said enmanag_will enmay_expec enme_come enme_for enmeeti__will enmeets__i enmessa__=D
10 enmessa_you enmgmt_meets enmind__=D enmind_waiti enminds__=D enminis__=D enminut__have enminut_i enmorni_=O
10 enmorni__call enmust__to enmust_respo enmy__said enmy__wants enmy_boss enmy_call enmy_colle enmy_team
10 enneedf__intim enneedf_and ennew_budge ennews__us ennight__i enno__: enno__is enno_sorry enno_updat ennod__not
10 ennod_or ennot__out ennot_befor ennot_manag ennot_want ennot_worry ennotif__that ennotif_all ennow__like
10 ennow_looki enof__from enof__it enof__selec enof_that enoff__> enoffer_are enok__i enon__assig enon__team enon_an
10 enon_makin enon_salar enon_to enonce__board enone_way enor_anoth enour__inter enour__to enour__who enour_deadl
10 enout__an enout__them enpanel__recom enpanel_for enparen__> enpatie__> enpeopl__=D enpeopl__befor enpeopl__promi
10 enpeopl_know enperso__i enperso__know enphone__that enphone__you enpick_this enpicki__is enpicki_someo enpin__down
10 enplan__commu enplan__makin enplan_on enpleas__assur enpleas__our enpossi_soone enpost_=D enpost__> enproba_=D
10 enproba__> enproce__will enproce_you enpromi_=D enpromi__have enprope__=D enput_=O enput_you enqueue__yours
10 enqueue_but enquiet__> enrate__give enrate_i enravi__going enravi_s enreali__will enrecei__defin enrecei__us
10 enrecei_from enrecon__an enrecon_with enrecru__be enrecru__infor enremai__inter enremai_very enreope__and
10 enreply__be enreply__us enreply_from enreply_shall enresul_=D enresul__goes enresul__reach enresul_lette
10 enresul_shall enresul_shoul enretur__and enring__strai ens__looki ens__night ens__to ens_now ens_over ens_quiet
10 ens_recom ens_see ensaid__so ensalar__> ensame_eveni ensame_week ensay__it ensay_give ensched_for enscore_>
10 ensecon__to ensecon_perso ensee_: ensee__kai enselec__be enselec_will ensendi__a enset__a enset__the enshall__furni
10 enshall_do enshe__give enshoul_reach ensign__=O enso__i enso__it enso_will ensomeb__> ensomeb__you ensomeo__=D
10 ensomeo__my ensomeo__payro ensomeo_is ensoone_> ensorry_: ensorry_> ensort__out enstrai_away ensucce__will
10 ensummo__sent ensummo_is ensure_someb enteam__can enteam__revie enteam_promi entell__in entest__shoul entest_resul
10 entext__> enthank_again enthat__i enthat__to enthat_final enthe__counc enthe__dates enthe__leave enthe__retur
10 enthe__s enthe__sits enthe__volum enthe__you enthe_assem enthe_conve enthe_demo enthe_high enthe_minut enthe_needf
10 enthe_nod enthe_summo enthem__i enthem_again enthere_will enthing__been enthing_have enthis__=D enthis_wrapp
10 entime__them entime_with ento__a ento__all ento__an ento__anyth ento__call ento__eithe ento__feedb ento__high
10 ento__partn ento_bear ento_commu ento_conta ento_leave ento_sort ento_vote entold_to entouch_the enturke_=D
10 enturke__you enunder__infor enunlik_=D enunlik__> enup__conve enup__minds enup__time enupdat_yet enuse__to enuse_it
10 enverdi__! envery__and envery_inter envote__and envotes__=D envotes_you enwaiti__? enwante__ask enway__anoth
10 enwe__at enwe__follo enwe__recon enwe__very enwe__write enwe_conta enwe_remai enwe_under enwhat__said enwhen__will
10 enwhich_=O enwhich__will enwill__annou enwill__every enwill__had enwill__him enwill__intim enwill__our
10 enwill__sendi enwill__time enwill_mail enwill_nag enwill_recon enwill_reope enwill_use enwindo__and enwith_an
10 enworks_counc enworry__it enworry_if enwould__be enwould__eithe enwould__for enwould__give enwould__mind enwould_do
10 enwrap__up enwrap_this enwrapp__=D enwrite__peopl enwrite_again enwritt__shall enwritt_reply enyou__bear
10 enyou__count enyou__diges enyou__eveni enyou__exact enyou__from enyou__or enyou__perso enyou__reply enyou__salar
10 enyou__score enyou__text enyou__waiti enyou_anywa enyou_mind enyou_over enyour__: enyour_assig enyour_calen
10 enyour_turke enyour_way es<__conta es<__marco es<__perso es<__podre es<_resul es<_sabra es<_volve es=D__compa
10 es=D__darle es=D__ese es=D__falta es=D__mando es=D__quien es=D__tendr es=D_sin es=D_y es=O__pensa es=O__pero
10 es=O_impos es=O_para esalgo_> esaviso_> escomit__reune escomit_se escomun__resul escomun_el escon_los escon_mi
10 escuent__que esde_respu esdecid_la esdecid_y esdecir__=D esdecir_nada esdirec__que esdirec_tiene esel__conti
10 esel__esta esel__sin esel_conta esen__te esen_cuant esenton_> esese_dia esfalta__confi esfalta_le esharem__>
10 esharem_saber esinfor__> esla__! esla__tiene esla_decis eslas__prese eslas_perso esle_infor esllega_=D eslo__saber
10 eslo_harem esmarco_=D esmarco__> esmi__> esmi__vuelv esno__decir esnosot__> esnuest_decis eso__no espara_darle
10 espero__=D esperso__recib esperso_prese esplazo__respu espodre__nada esprese__una esprese_recib esque_decid
10 esrecib__corre esrecib__llama esrecib__respu esrecib_un esresol_=D esrespu_es esresul_> esresul_la esretom__conta
10 esreune_=D essaber_> essi_o essigui__> essin__le este_compa este_confi este_mando estendr_=O estendr_usted
10 estiene__decid fr<__aurez fr<__auron fr<__commi fr<__par fr<__serez fr<_accor fr<_nous fr<_pas fr<_retou
10 fr=D__delai fr=D_derni fr=D_le fr=O__donc fr=O__refle fr=O__vous fr=O_pour fra__donne fra__faire fra__vous fra_quoi
10 frapres_> frarbit__=D frarbit_la frau_plus fraurez__=O frauron__repon frauron_une fraussi_> fravec__=O
10 frcommi_siege frcommu_=D frcommu__> frcompt__une frcompt_sur frcourr__> frdans__foule frdans_la frde_decis
10 frdecad_=O frdecad__=D frdecis_vous frdelai_> frderni__> frderni_delai frdeuxi__=O frdirec__arbit frdirec_doit
10 frdoit__la frdoit_arbit frdonne_=D frdonne__> frecris__apres frecris_juste fren__plus fren_tenir frencor__peu
10 frencor_un frengag__vous frensui_=O frenvoi_l frfaire__retou frfaire_un frfoule_> frje__donne frje__tel frje_m
10 frjury__prono frjury_se frla__et frla__siege frla_commi frla_foule frle__meme frm__a frm_engag frmail__derni
10 frmeme_> frnous_auron fron__decid fron__donne fron__vers fron_revie frpas__decis frplus__> frprend__decis frpromi_>
10 frprono__> frquoi__en frquoi_vous frrappe__=D frrepon__vous frrepon_a frrepon_le frrepon_vous frrespo__et
10 frretou__mail frretou_par frsaure__quoi frsaure_a frse_decid frsiege__je frsigne_> frsoir__saure frsoir_vous
10 frt_appel frte_tel frtel_=D frtel__> frtenir_> frtoi_la frun_peu frune__> frvers__la frvous_=O frvous__juste
10 frvous__repon frvous__signe frvous__tenir how:BETW&HEAR how:BY&NEWS how:ON&NEWS s.debeden s.dechef s.dedrueb
10 s.deerfae s.deetwas s.degedul s.dehab s.deklaer s.denur s.depeile s.deschaf s.dewahl s.dewerde s.endecli s.endemo
10 s.endown s.endraft s.enfinan s.enfinis s.engroun s.enhad s.enhangi s.enhavin s.enhecti s.enhopef s.enkai s.enleo
10 s.enline s.enlist s.enloop s.enme s.enmeeti s.enneedf s.ennod s.enpaper s.enpin s.enqueue s.enremai s.enrespo
10 s.enrn s.enthen s.entimel s.enworry s.escuant s.esenton s.esesta s.esharem s.esimpos s.essaber s.estodos s.esy
10 s.frapres s.frce s.frdans s.frdecad s.frdeuxi s.frensui s.frenvis s.frfais s.frfoule s.frjour s.frle s.frpeu
10 s.frrefle
11 ALL>>ALL>>ALL ALL>ALL1 ALL>HEAR1 ASK>>FUT>>HEAR ASK>WAIT2 AWAY>>IT>>US AWAY>>TELL>>YOU AWAY>WE CALL>>ALL>>D
11 CALL>>O>>D CALL>>OUR>>ALL CALL>>WE>>DECIDE CALL>>WE>>YOU CALL>NEWS1 CALL>SURE CALL>YOU1 COND>>ALL>>SEND COND>TELL1
11 COND>US1 D>>CALL>>TELL D>>CALL>>US D>>DECIDE>>WE D>>HE>>PAST D>>HEAR>>OUR D>>HEAR>>YOUR D>>ORG>>US D>>SEND>>NEWS
11 D>>SURE>>WAIT D>>US>>HEAR D>>WAIT>>WAIT D>OFROM D>OON2 D>TELL2 DECIDE>>FUT>>TELL DECIDE>>IT>>TELL DECIDE>>IT>>YOU
11 DECIDE>>YOU>>IT DECIDE>OUR1 DECIDE>OWITHIN1 DECIDE>WHEN DOC>>HEAR>>YOU DOC>>YOU>>HEAR EVENT>>D>>EVENT EVENT>>D>>WE
11 EVENT>>HEAR>>TELL EVENT>CALL1 EVENT>COND FUT>>DECIDE>>IT FUT>>EVENT>>HEAR FUT>>FUT>>IT FUT>>HEAR>>ALL
11 FUT>>HEAR>>AWAY FUT>>HEAR>>NEWS FUT>>O>>HEAR FUT>>US>>NEWS FUT>>YOU>>D HE>>CALL>>D HE>>CALL>>YOU HE>>D>>NEWS
11 HE>>HEAR>>FUT HE>CALL HEAR>>AWAY>>TELL HEAR>>D>>HEAR HEAR>>IT>>CALL HEAR>>OUR>>ORG HEAR>>SEND>>YOU HEAR>>WE>>HEAR
11 HEAR>OIN HEAR>TALK HEAR>WHEN IT>>NEWS>>TELL IT>>ORG>>EVENT IT>>TELL>>D IT>>TELL>>YOU IT>>YOU>>O IT>NEWS IT>SURE2
11 NEG>>O>>WHEN NEG>>YOU>>SEND NEG>>YOU>>WAIT NEG>D2 NEG>O1 NEWS>>ALL>>D NEWS>>CALL>>O NEWS>>D>>ORG NEWS>>D>>SURE
11 NEWS>>YOU>>FUT NEWS>HE NEWS>OBEF NEWS>OBEF1 NEWS>SEND1 NEWS>SURE O>>ASK>>SEND O>>EVENT>>D O>>FUT>>HEAR O>>O>>SURE
11 O>>TELL>>IT O>>WE>>HEAR O>>YOU>>FUT O>NEWS1 O>SURE2 OAPPROX>FUT1 OAPPROX>HEAR2 OAPPROX>WE OBY>FUT OFROM>DECIDE2
11 OFROM>FUT1 OON>ALL OON>FUT OON>HEAR2 OON>WHEN OON>YOU1 ORG>>CALL>>YOU ORG>>D>>OUR ORG>>D>>WHEN ORG>>EVENT>>O
11 ORG>>NEWS>>FUT ORG>HE ORG>HEAR2 ORG>HIS ORG>IT ORG>OFROM ORG>TALK2 OUNTIL>NEWS1 OUNTIL>TELL1 OUNTIL>US2
11 OUR>>DECIDE>>TALK OUR>>NEWS>>YOU OUR>>ORG>>HE OUR>>PAST>>ALL OUR>HE2 OUR>NEG2 OUR>NEWS1 OUR>SEND2 PAST>>IT>>TELL
11 PAST>>PAST>>COND PAST>>YOU>>DOC SEND>>EVENT>>D SEND>O1 SEND>OUR SURE>>D>>WE SURE>>YOU>>HEAR SURE>YOU SURE>YOUR2
11 TELL>>D>>SURE TELL>>O>>YOU TELL>>OUR>>DECIDE TELL>>OUR>>EVENT TELL>>US>>TELL TELL>>YOU>>COND TELL>>YOU>>SURE
11 TELL>NEG1 TELL>US1 TELL>WAIT1 US>>ORG>>HEAR US>>YOUR>>WE US>FUT VAGUE>HEAR2 VAGUE>ORG1 WAIT>>TALK>>D
11 WAIT>>WHEN>>EVENT WAIT>WE1 WE>>ALL>>ALL WE>>NEWS>>YOU WE>SEND2 WE>WAIT WHEN>>EVENT>>FUT WHEN>>HEAR>>YOU
11 WHEN>>IT>>YOU WHEN>>YOU>>TELL WHEN>COND1 WHEN>OBEF2 WHEN>YOU1 YOU>>CALL>>HE YOU>>CALL>>WHEN YOU>>FUT>>AWAY
11 YOU>>HEAR>>WHEN YOU>>NEG>>TELL YOU>>NEWS>>FUT YOU>>SURE>>SURE YOU>>TALK>>DOC YOU>COND2 YOU>SURE YOUR>>TELL>>O
11 YOUR>>WE>>FUT YOUR>OIN1 YOUR>SURE YOUR>WAIT a:DECIDE a:EVENT a:OUR a:SEND b:CALL c.deangep c.debekan c.dedu
11 c.dedurch c.dekling c.demail c.denaehe c.deokay c.dereich c.detagt c.enagain c.enannek c.enarran c.enbeing c.enfrom
11 c.engivin c.engo-ah c.engreen c.enherse c.ennamed c.ennomin c.ennote c.enpeopl c.enput c.enregar c.enshoot
11 c.entarge c.entext c.enthank c.entheir c.enthem c.entill c.envery c.enwinne c.eshuman c.esllega c.espaso c.espoder
11 c.esrecur c.esresol c.esselec c.esun c.frarbit c.frdevri c.frelle c.frjury c.frmes c.frpuis- c.frsaura c.frsera
11 c.frsuit c.frta c.frvenue de<__ergeb de<__frueh de<__gebe de<__gehen de<__gremi de<__habe de<__mehr de<__sollt
11 de<__tagt de<__weiss de<_ein de<_gedul de<_krieg de<_wuerd de=D__angep de=D__anspr de=D__konta de=D__mitte
11 de=D__wisse de=D_erwar de=D_hoere de=D_liegt de=D_mehr de=D_naehe de=D_reich de=D_tagt dealle__und deam_selbe
11 dean_=D dean_und deanspr_nehme debekom_=D debekom__uns debekom__von debekom_von debis_wir debrauc__noch dedann_hast
11 dedarf_ich dedas__tagt deder__tagt dedie_zu dedir__sagen deeine_rueck deeiner_entsc deentsc__und deentsc_und
11 deentsc_wir deergeb_> deerwar_=O dees__weite dees_inter degebe__=D degremi__=D degremi_tagt dehabe__inter dehabe_es
11 deich__es deich__und deich_durch deich_gebe deich_habe deich_mehr deich_mich deich_noch deich_rufe deihnen_=O
11 deihnen__=D deihnen__naehe deihnen__reich deihnen_leide dein__nehme dein_anspr deinfor_wir deinter_weite
11 deist_angep dekommt__> delasse_ich delasse_wir deleide__sagen demehr_! demehr__> demelde__> demit__entsc
11 demitte__koenn demitte_zu dene__von denehme__hoere denoch__selbe denoch_am deob_es derechn_damit dereich_?
11 dereich__> derufe__=D deschri__> desein_dann deselbe_tag desich__> desie__ueber desie_an desie_nicht desobal_die
11 desollt_wir detagt__> detelef_konta deund_absag deund_sage deuns_=D deuns__bei deuns__noch deunser__wird
11 deunser_entsc deverbi_> devor_> devorau_=D deweiss__mehr deweiss_ich deweite_> deweite__melde deweite_und dewir_>
11 dewir__damit dewir_rechn dewird__in dewuerd_ihnen dezu__absag dezu_und dezur__und en<__all en<__assur en<__audit
11 en<__come en<__commi en<__coord en<__headc en<__s en<__share en<__shoot en<__truth en<__winne en<_annek en<_clien
11 en<_every en<_he en<_leave en<_loop en<_meeti en<_more en<_new en<_verdi en=D__arran en=D__e en=D__exter
11 en=D__nomin en=D__promi en=D__reach en=D__set en=D__than en=D__what en=D_call en=D_lunch en=D_rathe en=O__call
11 en=O__conta en=O__let en=O__pass en=O_must en=O_s enable__put enafrai_> enafter_our enagain__=D enagain__i
11 enagree__sleep enaim__turn enall__wante enall_goes enall_i enall_three enam__> enam_givin enam_handi enand__call
11 enand__our enand__shall enand_email enand_rever enannek__=D enannek_takes enannou__=D enanswe__my enanswe__reach
11 enanswe_and enappro__shoul enappro_which enare__inter enarm_twist enas_he enask__wheth enask_was enback__every
11 enback_up enbe__and enbe__late enbe__that enbe_named enbe_recei enboard__and enboard__you enboard_votes enboss_=D
11 enbreak__=D enbudge__appro enbudge_is encall__prefe encan__our encan_give encandi_comes enceo_=D encheck_with
11 enclose__i encommi__to encompl__selec encoord__be encoord_will encv_again endate__this endate_of endave__you
11 endave_give enday_! enday__will enday_we endecid__=D endetai__the endetai_of endo__arm endo__rathe endo_some ene_=O
11 enemail__our enevery__then enevery_and enexpec_=D enexpec__=O enexpec__and enexpec__come enexpec__from
11 enexpec__make enexpec__need enfeedb__=D enfeedb__follo enfinal__> enfinal__will enfind_my enfirst__=O enfive_>
11 enfor__budge enfor__docum enfor__from enforma__will enfrom__date enfrom__decis enfrom__will enget__email enget__in
11 engive_you engivin__a engivin_you engo-ah_=D engo-ah__> engreen__=D enhave__go-ah enhave_agree enhave_dave
11 enhave_promi enhave_still enhe__here enheadc__open enheadc_will enhear__us enheard__me enhold__=O enhr__us enhr_of
11 enhr_will eni__find eni__givin eni__handi eni__ping eni__ring eni__write eni_come enif__=O enif__goes enif_all
11 enin__posit enin__the enin__with enin_touch enin_truth eninfor_to eninfor_you eninten_to enintro_herse eninvit_to
11 enis__day enis__have enis__ok enis__which enis__will enis_appro enis_back enis_revie enis_under enit_=O enit__writi
11 enit_ok enkeep_you enknow__s enlast__comes enlate__an enlate_for enlates_> enlates__will enleave__with enleave_it
11 enlena_> enlimbo_> enline_> enloop_=O enloop_close enmade_the enmake__=D enmanag__back enmanag__off enme__cv
11 enme__decis enmessa__be enmessa_will enmull__over enmull_it enmy__the enmy__will ennamed_=D ennew__: ennews__i
11 ennews__you ennews_for enno_news ennomin__so ennomin_someo ennot__=D ennothi__call enof__panel enof_limbo
11 enof_those enonce_the enother_=D enour__but enour__manag enour_coord enour_last enour_prefe enour_proce enour_timel
11 enout__=D enout__limbo enoutco_=D enover__will enpaper__you enpaper_to enpeopl_=O enpick__back enplan__to
11 enpleas_bear enposte__the enprefe_candi enproce__> enpromi_me enpubli__list enrathe__five enrecei_writt
11 enrecom__from enrefer_=O enreply__from enreply_for enresul__publi enresul_are enring__at enring__with ens__and
11 ensaid_=D ensched__=O enscore_so ensee_our enseein__board enselec__=D enshall__> enshall_know enshall_rever
11 enshare__=D enshare__updat enshare_an enshare_meet enshe__you enshoot__a enshoot_you enshoul__> enshoul__be
11 enshout_=D enshout__> ensit__=D ensit_down ensit_tight enslow_=O ensome__twist ensome_arm ensomeo__you ensomeo_so
11 ensoon__he enspoke__lena enstill__nothi enstill__two enstill_heard entake__befor enteam__get entext_after
11 enthan_five enthe__and enthe__day enthe__invit enthe__meet enthe__propo enthe_audit enthe_go-ah enthe_headc
11 enthe_list enthe_share enthe_winne enthem__get enthey__promi enthey_said enthis_back enthose_=D enthose_=O
11 enthose__> entight_=D entimes__> ento__its ento__them ento_arran ento_exten ento_mull ento_nomin ento_score
11 ento_set ento_turn entouch__all entouch__to entruth__i entruth_all enturn__=D enturn_appli entwist__and
11 enuntil__new enupdat__> enus__thing enus_first enusual__=D enverdi__> envotes_=D envotes__> enwas__we enwas_told
11 enway_or enwe__agree enwe__every enwe__final enwe__the enwe_inten enwe_shall enweddi_=O enwhat_they enwhen__make
11 enwhere_we enwhich_shoul enwho__back enwill__and enwill__dave enwill__named enwill__some enwill_conta enwill_do
11 enwill_open enwill_shoot enwinne__be enwinne_will enwith__board enwith__steps enwith__they enwith_lena enwith_me
11 enwith_next enwith_what enword__me enwrite_the enyou__defin enyou__once enyou__shout enyou__will enyou_know
11 enyou_right enyour__again es<__comit es<__llamo es<__resul es<__retom es<__tendr es<_tomar es=D__llamo es=D_retom
11 es=D_tendr esa__un escandi_=D escandi__> escomun__> escomun__usted escon_calma esconsu_y esconta__los esdame__>
11 esde_nosot esdigo__> esel__te esel__y esel_comit esen__y esenlac_> esesper__el esesper_comun esinfor_a esla_resol
11 esle__una esllamo__=D esllamo__> esllamo_el esllega_el eslos__=D eslos__se eslos_candi espubli__> esrecur_human
11 esresul_se esretom_el essabra__nosot essabra_de esse__conti esse_comun este_conta este_cuent este_doy este_paso
11 estendr_una fr<__d fr<__devri fr<__jury fr<__les fr<__petit fr<_elle fr<_promi fr<_puis- fr=D_votre fra__momen
11 fras__repon fras_ta frce_momen frconna__decis frcontr_est frcontr_suit frd__venue frde__nouve frdecid_=D
11 frdonne_notre frecrit_=O frelle_se fresper__vous fresper_pouvo frest_le fretre_venue frinfor__apres frje__fais
11 frla_decis frla_suite frle__suit frle_jury frmerci__etre frmerci_d frmes__=D frmomen_> frnotre_choix frnous_esper
11 fron__tient frparvi_=D frplus_> frpouvo__repon frpromi__as frpromi_tu frrentr__je frresul_seron frsera__=D
11 frserez_fixe frsuit_=D frsuit__> frta__=D frta_repon frtient_au frtu__ta frvenue_=D frvenue__> frvous__fixe
11 frvous_parvi how:&TELL how:APPROX&EVENT how:APPROX&HEAR how:BEF&NEWS how:WITHIN&SEND p:OUR p:US s.degebe s.deklarh
11 s.demuss s.derechn s.deselbe s.devertr s.enagree s.enalrig s.enask s.encounc s.ene s.enhandi s.enhigh s.enlawye
11 s.enlena s.enlette s.enlimbo s.enloved s.enmore s.enmust s.ennoon s.ensign- s.enteam s.entruth s.enweddi s.esdoy
11 s.eslo s.frecris s.fret s.frmomen s.frpar s.frprevi s.frrecev s.frrecon s.frsigne s.frtoi s:SURE
12 ALL>>WE>>FUT ALL>>YOU>>D ASK>>YOUR>>WAIT ASK>SURE2 AWAY>>O>>YOU AWAY>>YOUR>>D AWAY>CALL CALL>>OUR>>FUT
12 CALL>>OUR>>SEND CALL>>SEND>>AWAY CALL>ALL CALL>DOC2 COND>>WE>>TELL COND>HEAR COND>YOUR D>>ALL>>ALL D>>OUR>>TELL
12 D>>SEND>>WE D>HEAR1 D>NEWS2 DECIDE>>O>>FUT DECIDE>>OUR>>NEWS DECIDE>>OUR>>O DECIDE>>TALK>>O DECIDE>IT EVENT>>D>>ORG
12 EVENT>>FUT>>O EVENT>>O>>ALL EVENT>>PAST>>YOU EVENT>NEWS1 EVENT>TELL1 FUT>>EVENT>>O FUT>>FUT>>OUR FUT>>HEAR>>HIS
12 FUT>>IT>>FUT FUT>>SEND>>AWAY FUT>>TELL>>NEG FUT>>US>>TELL FUT>OWITHIN HAVE>>PAST>>D HAVE>NEWS1 HE>>O>>YOU
12 HE>>PAST>>D HE>CALL2 HE>PAST1 HE>SURE2 HE>YOU HEAR>>DOC>>D HEAR>>EVENT>>D HEAR>>SURE>>D HEAR>>US>>NEWS
12 HEAR>>WAIT>>D HEAR>>WE>>DECIDE HEAR>>YOU>>DOC HEAR>ALL2 HEAR>NEWS1 HEAR>OUR2 HIS>HEAR IT>>D>>CALL IT>>O>>WE
12 IT>>WHEN>>YOU IT>TELL IT>WHEN NEWS>>D>>IT NEWS>>DECIDE>>FUT NEWS>DOC1 NEWS>O1 NEWS>OIN O>>WE>>YOU O>FUT2 O>YOU1
12 OBY>IT OBY>TELL1 ORG>>HEAR>>TELL ORG>>SEND>>YOU ORG>>TELL>>D ORG>CALL ORG>O1 ORG>PAST1 OUNTIL>WE1 OUR>>O>>YOU
12 OUR>>YOU>>FUT OUR>DECIDE1 OUR>OWITHIN OUR>WAIT OWITHIN>COND1 PAST>>O>>ORG PAST>O1 SEND>>IT>>O SEND>CALL SEND>CALL2
12 SEND>DOC1 SEND>IT2 SEND>TELL2 SEND>YOU1 TALK>>O>>YOU TALK>DOC TELL>>SEND>>D TELL>>US>>ORG TELL>HEAR TELL>OBEF2
12 US>>D>>NEG US>>HEAR>>O US>>VAGUE>>O US>ALL2 US>SURE1 VAGUE>>O>>WE WAIT>>D>>OUR WAIT>HEAR2 WAIT>IT2 WAIT>OUNTIL
12 WE>>HEAR>>TELL WE>>PAST>>O WE>>SEND>>OUR WHEN>>CALL>>WE WHEN>>FUT>>O WHEN>>NEWS>>OUR WHEN>O1 WHEN>SURE2 WHEN>US2
12 YOU>>CALL>>TELL YOU>>DOC>>DOC YOU>>HEAR>>YOUR YOU>>NEG>>WAIT YOU>>TELL>>CALL YOU>>TELL>>IT YOU>>VAGUE>>D YOU>HIS2
12 YOU>OUR YOUR>>TALK>>WE a:US b:SURE c.deauswa c.dechef c.defeedb c.defolgt c.degremi c.deihnen c.devorau c.dewird
12 c.dezu c.dezum c.enantic c.enbell c.encomin c.encoupl c.endiary c.ene c.enemail c.enfuner c.enhe c.enhelen
12 c.enmarcu c.enmiser c.enmy c.enonce c.enright c.ensit c.enwritt c.escuand c.esdanos c.esdas c.esjefa c.esnotif
12 c.estarde c.frchoix c.frcommu c.frfaute c.frfil c.frsoir c.frverdi de<__auswa de<__gibt de<__infor de<__mich
12 de<__ruf de<__rufe de<_den de<_eine de<_lena de<_peile de<_rueck de<_sobal de=D__dir de=D__sagen de=D__steht
12 de=D_gibt de=D_krieg de=D_lg de=D_noch de=D_schic de=D_schre de=O__und dean__haben deantwo_folgt deauf_dich
12 debesch__=D debewer__bewer debewer_und debitte__=D debitte__einer deda__ich dedann__ich dedann_melde dedann_steht
12 dedas_gremi deden__an deder_chef dedich_=D dedie_falls dedie_sie dedu_bekom deeinen_termi deentsc__> defalls__die
12 defalls_fuer defolgt_=D defolgt__> defuer__sie dehaben_> dehaben__entsc dehaben__meine deich__an deich__mich
12 deich_ruf deihnen_> deihnen__besch deinfor_sie deinter__und deklapp_> dekoenn__ihnen dekomme_wir dekommt_=D
12 dekrieg__besch delena__ihnen delena_schic delg_> demich__lg demir__dann deob__klapp depeile__den depeile_sie
12 deruf_dich derufe__sie desag_ich desagen__> deschic_ich desich_noch desie__an desie__haben desie__von desie_meine
12 detelef_mit detreff_wir deueber__> deund_bewer deund_infor deund_schre deund_sie deunser_perso deversp_>
12 dewir__leide dewir__und dewir_komme dewir_mehr dewird_sie dewisse_wir dezu_oder en:__answe en<__antic en<__be
12 en<__bear en<__dinne en<__go en<__invit en<__manag en<__minis en<__req en<__revie en<__sched en<__timel en<__write
12 en<_heari en<_look en<_out en<_there en=D__befor en=D__come en=D__email en=D__us en=D__when en=D_promi en=D_sorry
12 en=O__candi en=O__e en=O__panel en=O__stand en=O__up en=O_comin en=O_decis ena__or ena__updat ena__will ena_bell
12 ena_debri ena_decis ena_final ena_note ena_time enabout__statu enadjus_and enall__of enallow__for enam_told
12 enan_infor enan_offer enand__keep enand__will enanswe__eveni enanyth_=O enappli__> enare__from enare_going
12 enaroun__=O enasked_for enassur__you enback__finan enbe__about enbe__first enbe__touch enbe_guide enbe_surpr
12 enbecom_my enbeing__to enbell_=D enboard_sits enboss_is encan__for encan__hang encan_look encance_=O encase_=D
12 encheck__the enchoic_> enclose__for encolle__will encommi_is enconta__=D enconta__regar enconta_with enconve_=O
12 encount_on endecis__been endecis_by endinne__i ene_=D enexpec_to enfinal_thing enfinan__will enfirst_to
12 enfor__funer enfrom__an enfrom__minis enfrom__team enfrom_finan enfrom_petra enfuner_> enget__respo enget_this
12 enguide__you enguide_to enhang__? enhe__reach enheadc__so enheadc_plan enhear__me enhear_the enheard_=D enheard__>
12 enheari__from enheari__petra enheari_back enher_and enhopin__final enhr_=D enhr__conta eni__drop eni__pass
12 eni__that eni_give eni_shoul enif__made enif__s enin__loop enin__mailb enin__order enin_hr eninfor_=D eninfor__>
12 eninfor_about enintro_himse enis_=O enis__adjus enis__exten enis_waiti enit__like enkeep__in enknow__are enlike__>
12 enlike__call enlook_for enloop__you enloop_you enmade__choic enmade__short enmail__> enmanag_is enme__=O enme__hour
12 enme__with enme_an enmeeti_so enmessa__me enmessa_from enmiser_=D enmiser__> enmore__=O enmore_inter enmy__:
12 enneeds_the ennote__offic ennote_our ennotes__you enof__decis enof__outco enoffer_=D enok__this enok_like
12 enon__answe enone__inter enone_more enonly__back enonly_get enor_a enorder__and enorder_recei enour__by enour_peopl
12 enout__your enpanel_s enpartn__will enpartn_i enpass_it enperso_to enpetra__hr enpetra_in enpick__the enplan__reali
12 enplan_is enplan_so enpleas_note enposit__=O enprope_updat enreali__would enrecei__you enrefer_and enreply__is
12 enreq__waiti enreq_is enrever_> enrevie__the enrevie_in enrevie_your enring__=D ens__more ens__plan ens_headc
12 ens_one ensame__=D ensay__sorry ensched__under ensched_is ensend__the ensendi__=D enshoul__back enshoul__one
12 enshoul__with ensmoke__> enso_reali ensomet__=D enstatu_=D enstatu__your ensteps_=D enstrai__> ensurpr__you
12 ensurpr_if entell__anyth entext__promi enthank__for enthat_meeti enthe_=O enthe__comes enthe__recei enthe__shall
12 enthe_forma enthe_loop enthe_order enthe_req enthe_revie enthe_very enthen_> enthere__one enthey__> enthis_over
12 entime_the ento__indiv ento__thing ento_appli ento_make ento_updat entold_=O entold__if entold_we entouch_>
12 entrave__i enunder__and enunder_adjus enuntil_the enup__the enup__you enus__=D enus__infor enverdi_=D envote_s
12 enwaiti__s enwe__compa enwe__going enwe__share enwe_shoul enwe_stand enwhate_happe enwhere_you enwill__answe
12 enwill__guide enwill__heard enwill__made enwill__where enwill_becom enwill_compa enwill_loop enwill_sit enwith_them
12 enwould__surpr enwould__that enyes__a enyou__away enyou__becom enyou__bell enyou__line enyou__messa enyou_anyth
12 enyou_hang enyou_indiv enyou_promi enyou_stand enyour__that enyour_mailb es<__das es<__notic es<__recib es<_danos
12 es<_el es<_esper es<_no es<_nos es=D_=O es=D__decid es=D_por es=D_recib es=D_sabra escompa__llama escompa_te
12 escomun_con escon__respu esconoc_=D esconoc__> esconsu_el esconte_por esdanos_=D esdas_=D esdas__? esde_dudas
12 esdecid_> esdecid_el esdecis__> esdecis_se esdel__> esdudas_> esel__con esel__le esel__por esescri__> esllama__>
12 esmi__te esmi_jefa esnos_das esnuest_respu espara_decid esrecib_notic esresul__=D esse__comun estomar_la esun_corre
12 esy__escri fr<__contr fr<__se fr<__soir fr<_je fr=D__aurez fr=D__tranc fr=D_soir fravec__=D frcandi_seron
12 frcoup__fil frde_fil frde_repon frdecid__et frdire__> frest__les frfaut__vous frfil_=D frfil__> frfixe__> fril_vous
12 frinfor__> frje__et frla__> frla__tombe frlaiss__pour frle_direc frles_resul frnous__conta frnous__une fron_repre
12 frpar_mail frpatie_=D frpour_tranc frrecev_un frsaure__=D frtout__=O frune__de frvous__de frvous_conta frvous_ecris
12 frvous_passe how:BEF&HEAR how:NOTBEF&DECIDE how:NOTBEF&HEAR how:WITHIN how:WITHIN&HEAR p:HE p:WE s.deab s.deklapp
12 s.dekurz s.delg s.deoder s.desteht s.deversp s.enaway s.eneithe s.enfeedb s.enmatch s.ennotes s.enoutco s.ensoone
12 s.ensurpr s.entight s.enwant s.esdia s.esese s.esrespu s.esresul s.fraurez s.fraussi s.fravec s.frpatie
13 ALL>>ALL>>TELL ALL>PAST2 ALL>WE1 ASK>OUR1 AWAY>ALL CALL>>YOU>>WHEN CALL>FUT CALL>NEWS CALL>OFROM2 CALL>SEND1
13 CALL>START1 CALL>YOUR2 COND>>FUT>>EVENT COND>AWAY1 COND>AWAY2 D>>NEWS>>WAIT D>>OUR>>NEWS D>>SURE>>YOU D>>YOU>>CALL
13 D>>YOU>>YOU D>OBEF DECIDE>>D>>WE DECIDE>SURE2 DOC>CALL2 EVENT>>O>>SURE EVENT>HEAR2 EVENT>O1 EVENT>YOUR
13 FUT>>DECIDE>>O FUT>>HEAR>>SURE FUT>>NEG>>HEAR FUT>>SEND>>HIS FUT>>YOU>>WAIT FUT>OUR2 FUT>SURE1 HE>>WAIT>>TELL
13 HE>YOU1 HEAR>>CALL>>OUR HEAR>>D>>WHEN HEAR>>IT>>FUT HEAR>>OUR>>DECIDE IT>D2 IT>FUT2 NEG>>D>>IT NEG>>FUT>>O NEG>YOU
13 NEWS>>CALL>>SEND NEWS>>HAVE>>HAVE NEWS>>NEG>>D NEWS>>NEWS>>US NEWS>ALL2 O>>O>>WE O>>SURE>>HE O>>WE>>D O>HEAR1
13 O>SEND O>SURE1 O>US2 O>WE O>WHEN2 OON>ALL2 OON>HE1 OON>SURE ORG>>D>>TELL ORG>CALL2 ORG>HE1 OUNTIL>FUT2 OUR>ASK
13 OUR>DECIDE2 OUR>SURE1 OUR>YOU SEND>>HIS>>TELL SEND>>YOU>>O SEND>ALL SURE>>SURE>>D SURE>COND SURE>HEAR SURE>HEAR1
13 SURE>SEND2 TELL>>IT>>D TELL>>TELL>>YOU TELL>HE1 TELL>WE US>>D>>DECIDE US>>HEAR>>TELL US>>NEWS>>D US>>TELL>>YOU
13 US>DECIDE1 WAIT>>US>>O WAIT>YOU2 WE>>FUT>>WE WE>>HEAR>>O WE>>WE>>TELL WE>COND WE>YOU WHEN>>TELL>>WE WHEN>>WE>>CALL
13 WHEN>O2 WHEN>WE1 YOU>>EVENT>>O YOU>>FUT>>HEAR YOU>>OUR>>TELL YOU>>TELL>>WE YOU>OFROM1 YOU>SURE2 YOU>TELL1
13 YOUR>>COND>>FUT a:DOC a:HE c.dealso c.deannek c.degibt c.degibts c.demich c.enaudit c.endebri c.endiges c.enget
13 c.engetti c.enheard c.enminds c.enone c.enoptio c.enrelea c.enring c.enstrai c.enwhere c.escomit c.escomun
13 c.esinfor c.esmarco c.esmas c.estener c.frcompt c.frdelai c.frferon c.frprono c.frt c.frtenir de<__klaer de<__krieg
13 de<__pruef de<__ueber de<_antwo de<_mehr de=D__annek de=D__du de=D__es de=D__rechn de=D_bis de=D_gibts de=D_hast
13 de=D_telef de=D_vor de=O__=D dealso_=D deam__tag deannek_> debekom_du debekom_sie debitte_wir dedanac__wir
13 deden__bekom dedie__ihrer dedie_pruef dedir_> dedrueb_und dedurch_> deeine_antwo deetwas_gedul dehoere_=D
13 dehoffe_ihnen deihnen__verbi deihnen_in dein_verbi deist__zu dekrieg_=D demehr__! demich_> demit__in denoch_=D
13 deoder_so depruef__unter depruef_ihrer derechn__=D deruf__=D desagen_koenn deschre__ihnen desie_den desie_noch
13 deso__so deso_oder determi_> deueber_annek deum__gedul deum_etwas dewerde__=D dewerde_sie dewir_hoffe dewisse__mehr
13 dewisse_sie dezu_> dezu_rechn en:__> en:__so en<__inten en<__lette en<__note en<__still en<_contr en<_eta en<_give
13 en<_put en<_reali en=D__publi en=D__sched en=D__time en=D__way en=D__which en=D_lates en=O__they en=O__think
13 en=O_whate ena_concl ena_shout enadvis__the enadvis_of enafter_> enagain_and enagree_to enam_aimin enam_hopin
13 enan__> enan__and enand__=O enand__pass enand_exter enand_in enannou_inter enanswe_on enare_aimin enare_annou
13 enask_for enat__lates enaudit__=D enaudit_leave enback_with enbe_advis enbe_discu enbefor_noon enboard_=D
13 enby__time encalen_: encalen__i encall_> encandi__=D encandi__be encandi_will encase__be encase_will encheck__email
13 encompa__and encompa_notes enconcl_> enconta__then endecis_has endiscu__and endrop__a eneithe_=D eneithe__=D
13 eneta__the eneta_for enexact_=D enexpec__hear enexpec__sign enexter__is enexter_that enfeedb__at enfeedb__your
13 enfeedb_for enfinal__decis enfrom_a engive__feedb engoes__the enhas__=D enhave__heard enhirin__meets enhope__we
13 eni__aimin eni__back eni__chase eni__circl eni__confi eni__phone eni_get eni_will enin__calen enincom_=D
13 enincom__=O enit__me enit_with enknow__it enknow__thoug enknow_more enlast_candi enlette_goes enlunch_> enminds_=D
13 enneed__to ennews_from enno__yet ennotes_and enoff_=D enok_if enone_=O enor__no enour_choic enout_=O enout__we
13 enover_and enpeopl_team enpetra_=O enpleas_expec enproce_=D enput__=D enrathe_than enreach__concl enrecei_a
13 enrespo_> enrespo__every enretur__we enrevie_them enright__> enright_away enround_=O ens__we ens_time enshoul__in
13 ensign_off enso__your enso_check entalk_it enteam__and entext__=D enthe__i enthe__off enthe__to enthe_sign
13 enthem_and enthen__get enthere_s enthing__and enthis__up enthis_and enthoug__morni entimes_=D ento__=O ento__able
13 ento__appli ento__at ento_every ento_need ento_notif ento_revie ento_wrap entouch_=D entouch__with enunder_to
13 enup_our enupdat__me enus__befor enus_for enus_we enwait__the enwant__get enway_> enwe__aimin enwe__annou
13 enwe__circl enwe__come enwe__do enwe__only enwe__reply enwe_plan enwill__discu enwill_chase enwill_reach
13 enwill_ring enwith__team enwrite__=O enyet_but enyou__contr enyou__know enyou_eithe enyou_out enyour_case
13 enyour_email es<__tener es<_conta es=O_=D escon__> esconfi_> esconsu__=D esconta_=D esconta_conti escorre_> esde__>
13 esdeber_tener esla_direc esllamo_> eslo__y eslos_resul esnos__en esnos_pondr espodre_decir espondr__conta
13 espondr_en espor_corre esrecib_una esse_lo este_marco este_respo estodos_los esuna_decis esuna_llama fr<__>
13 fr<__conse fr<__en fr<__equip fr<__tu fr=D_> frcandi_sera frdevri_avoir fril__conta frje__ecris frlaiss_=D
13 frle_conse frle_jour frnous__notre fron__recon frprono_=D frrecev__courr frse_prono frsera_prise frsur__repon
13 frsur_une frtombe__> frun_courr frvous__a frvous__notre frvous_devri frvous_serez how:BY&TELL s.deam s.dedie s.deso
13 s.detagt s.enappro s.enconcl s.eneta s.enexter s.enforwa s.enlegal s.enpetra s.enplann s.enreali s.ensleep s.enwill
13 s.esconsu s.espensa s.frprend s.frte s:WE s:WHEN
14 ALL>OON ASK>ORG1 CALL>>CALL>>D CALL>CALL CALL>SURE2 CALL>WHEN COND>DECIDE1 D>>HEAR>>CALL D>>WHEN>>YOU D>>YOU>>HEAR
14 D>CALL1 D>NEWS1 DECIDE>CALL2 DECIDE>D2 DECIDE>DECIDE DECIDE>FUT DECIDE>O1 DECIDE>SEND DECIDE>TALK DECIDE>WE
14 DOC>AWAY2 DOC>DOC2 EVENT>>WE>>FUT EVENT>NEG2 EVENT>NEWS2 EVENT>OON1 EVENT>ORG1 EVENT>WAIT EVENT>WE1 FUT>>FUT>>NEWS
14 FUT>>IT>>COND FUT>DECIDE2 FUT>OUR1 FUT>US FUT>WHEN2 HE>>D>>HE HE>>YOU>>TELL HE>DECIDE HE>TELL2 HEAR>>CALL>>US
14 HEAR>>WHEN>>CALL HEAR>SURE2 HEAR>US1 HEAR>WHEN1 IT>>FUT>>TELL NEG>SEND1 NEWS>>D>>YOU NEWS>>HE>>D NEWS>>TELL>>D
14 NEWS>>YOU>>O NEWS>FUT2 NEWS>SURE2 NEWS>TELL O>>D>>HEAR O>>WHEN>>D O>>WHEN>>IT O>COND1 O>ORG2 O>SEND1 O>WE1 OIN>YOU
14 OIN>YOU1 ORG>>FUT>>YOU OUNTIL>FUT1 OUR>ORG OUR>YOU2 OWITHIN>ORG2 PAST>>CALL>>CALL SEND>>WE>>YOU SEND>>YOU>>TELL
14 SEND>NEWS1 SURE>CALL1 SURE>SURE2 SURE>YOU2 TELL>NEWS1 WAIT>>D>>HEAR WAIT>>WHEN>>NEWS WAIT>EVENT1 WAIT>FUT2
14 WAIT>ORG1 WAIT>OUR2 WAIT>WHEN WE>>FUT>>US WE>>NEG>>TELL WE>>TELL>>ALL WHEN>>D>>SURE WHEN>>IT>>WE WHEN>>WE>>ASK
14 WHEN>ORG YOU>>HEAR>>US YOU>SEND YOUR>>DOC>>D YOUR>IT1 c.deliegt c.deruf c.derufe c.desagen c.dewas c.enback
14 c.enboss c.enclari c.enhimse c.enhope c.eninten c.ensame c.enthere c.enusual c.enverdi c.escon c.escuent c.esdame
14 c.esretom c.esreune c.frlaiss c.frpatie c.frplus c.frrepre c.frtoi c:DECIDE de<__einer de<__gedul de<__sag
14 de<__werde de=D__ich de=D_sag deabzus_> debitte_gedul debitte_mit deder_perso dedich__an dedie__und dedu__>
14 deich__dich deihnen__ergeb deihrer__wird dekomme_=D dekrieg_du demehr_> denicht_sagen desag__dir desie__>
14 desie__antwo desie__noch deso_> destell_sich deund_gebe deunter_wird dewir__> dewir_das dezu_koenn en<__decis
14 en<__shall en<__time en<__will en<_allow en=D__the en=D__will en=D_once en=O__=O en=O__hear en=O__see en=O__to
14 en=O_then enadjus__will enand__come enand__conta enand__that enand__you enanswe_one enback__and enback__our
14 enback_to enbe__out enbe__to enbe_conta enbefor__have enbut__for encall__that encall__the encall_from enclari_=D
14 enclari__> encomes_=D encomin_=D enday__=O endecid_and endefin_answe enevery_appli enexpec__call enexten__offer
14 enfeedb__you enfeedb_to enfor_comin enfrom_me enget__=D enget__mail engets__=D engive__the enhave_clari enhe_is
14 enhirin_commi enhope__be enhr__> enhr__will eni__ask eni__spoke eni_have enin__diary eninfor_all enit__will
14 enit_and enit_be enknow_> enknow__=D enknow__> enknow__we enlast__=O enlike__take enme_> enme__will enmore__!
14 enmy__is enneed_the enon_or enonce_i enone_=D enor__> enour_commi enout_> enout_and enpanel_recon enpass__on
14 enphone_to enpromi__a enpromi__but enpromi__will enreali_we enrecon__so enrecru_will enreply_> enrepor__=D enrun_=O
14 enselec_proce enshall__reach enshort_=O enshort_> enshoul_know enso__would enteam_i enthat__resul enthe__>
14 enthe_partn enthe_score enthink_and ento__word ento_candi ento_it entouch__=D enup_the enupdat__=D enupdat_from
14 enus__to envote_is enway__> enwe__ask enwe_make enwill__himse enwill_follo enwill_forwa enwill_infor enwill_text
14 enwith__=D enword__you enword_for enword_from enwould_it enyou_=D enyou__comin enyou__expec enyou_then enyour__one
14 enyour_resul enyours__be es<_dame es<_respu es=D__cuent es=D__infor escompa__te escompa_lucia esconti_=D esconti__>
14 esdame_=D eslo__el eslucia__escri eslucia_te esmi__lucia esrespu_el esse_reune estomar__decis esy__digo esy__lo
14 fr<__repre fr<_laiss fr<_on fraurez_une frdonc_> fret__te fretre__=D frles__seron frnotre__vous frpasse__coup
14 frpouvo_vous frrepon__! frrepre__avec frrepre_conta frtoi__=D frvous__infor frvous__une s.deansch s.denehme s.devor
14 s.enadjus s.enall s.enpartn s.enquick s.enspoke s.entrave s.enwaiti s.escon s.esllamo s.frcoura s.frpromi s.frrepon
14 s.frvous s:SEND
15 ALL>>D>>WE ASK>>D>>WHEN ASK>WAIT1 AWAY>>WE>>FUT CALL>>FUT>>TELL CALL>COND D>>TELL>>HE DOC>>SEND>>D DOC>FUT1
15 EVENT>>D>>WHEN EVENT>FUT2 EVENT>HE FUT>>CALL>>NEWS FUT>>FUT>>SEND FUT>>OUR>>CALL FUT>>OUR>>TELL FUT>>SEND>>YOU
15 FUT>>TELL>>TELL FUT>>TELL>>YOU FUT>WHEN1 HE>SEND2 HEAR>>D>>US HEAR>>IT>>DECIDE HEAR>>NEG>>D HEAR>>NEWS>>US
15 HEAR>>TELL>>D HEAR>>YOU>>US HEAR>SURE1 HIS>TELL IT>>D>>WHEN NEG>>WAIT>>D NEWS>COND NEWS>HAVE O>>ALL>>FUT O>>IT>>FUT
15 O>>NEWS>>D O>CALL2 O>IT1 O>YOU2 OON>YOU ORG>>EVENT>>HE ORG>>FUT>>CALL ORG>EVENT ORG>ORG ORG>SURE2 OUNTIL>D
15 OUR>>NEWS>>HEAR OUR>CALL OWITHIN>WE PAST>>TELL>>WE PAST>>YOU>>TELL SEND>>WE>>FUT SEND>AWAY2 SEND>OUR1 TELL>>D>>WHEN
15 TELL>>D>>YOU TELL>>US>>WE TELL>>YOU>>D TELL>SEND2 TELL>TALK1 US>EVENT1 WAIT>>TELL>>YOU WAIT>EVENT2 WAIT>HEAR1
15 WHEN>>NEWS>>D WHEN>CALL WHEN>CALL2 WHEN>EVENT WHEN>TELL YOU>>AWAY>>YOUR YOU>>OUR>>NEWS YOU>>TELL>>OUR YOUR>O1
15 c.dedir c.degebe c.dehoers c.delauf c.derueck c.deweiss c.en: c.enboard c.enconfi c.enfinan c.enloop c.ennotes
15 c.enpatie c.enproce c.enprope c.ensits c.enword c.esdecis c.esfalta c.fravec c:CALL c:TELL de<__vertr de<_rechn
15 de=D__entsc de=D_hoers de=D_lasse de=D_weiss de=O__wir dealle_bewer dedas_okay deeiner_antwo deerhal_=D dehoere_sie
15 deihnen_=D deihnen__die dekomme__auf delauf__=D demeine_antwo demir__> deoder__> desie__mit desie_erhal desie_hoere
15 dewuerd__=D en<_=D en<__: en<__from ena_forma ena_messa enable__give enaimin_to enall__will enam__the enand_you
15 enannou__outco enannou_the enanswe__of enask__your enbe_able enbe_answe encomin__> encommu_=D encould__give
15 eneithe__> eneithe_way enexpec_our enexten_an enfor__patie enget__reply enget__the engive__one engreen_light
15 enhang_=D enhave__reply enhope_that eni__asked eni__expec eni__text enin__inbox eninbox__> enloop__=D enme__strai
15 enmy_reply ennext_steps ennotif__=D ennotif__the ennotif_of enof__miser enor__=D enour__candi enour_answe
15 enoutco__> enover__you enpatie_=D enput__out enresul_> enresum_=O enrevie__and ensame_day enshall_write
15 enshoul__able ensits_=D enso__will ensomeo_from ensomet__you ensomet_for enteam_and enthat__we enthat__when
15 enthe__light enthe_decis enthe_green enthe_minis enthe_vote entheir__=D enthem__and enthen_i ento_share ento_sleep
15 enup__and enusual_takes enwaiti_=D enway_=D enwe__hope enwill__able enwill__advis enwill__notes enwill_confi
15 enwill_find enwill_ping enwill_share enyou__look enyou_feedb enyou_hear enyou_one enyou_shall enyour_miser
15 enyours_will es<__comun esconta__usted esdecid__=D esdigo__=D esel_resul esen_conta fr<__te fraurez_notre
15 frconta__> frcoup_de frje__rappe frje_t frmail_=D frprend__avec frprend_conta frrepon_=O frrepon__=O frrevie__toi
15 frrevie_vers frun__de frun_coup frun_retou frvers_toi frvous__la frvous_donne how:&CALL how:BETW&CALL p:ORG s.debis
15 s.enassur s.enhave s.enlook s.ensame s.enshare s.enthat s.esavisa s.frles s.frnotre
16 ALL>>NEWS>>D ALL>CALL2 CALL>>D>>SURE CALL>>YOU>>FUT CALL>SURE1 D>>FUT>>SEND D>>WHEN>>TELL D>>WHEN>>WE D>CALL2
16 DECIDE>>NEWS>>D DECIDE>OBY DOC>TELL1 EVENT>>WAIT>>D EVENT>>YOUR>>DOC EVENT>DOC1 FUT>>TELL>>ALL FUT>>YOU>>AWAY
16 FUT>FUT FUT>NEWS2 HEAR>>CALL>>D HEAR>>EVENT>>O HEAR>>O>>WE HEAR>>OUR>>TELL HEAR>>TELL>>ALL HEAR>>TELL>>OUR
16 HEAR>>US>>D IT>>COND>>WE NEWS>D1 ORG>>ORG>>FUT ORG>O2 OUR>>ORG>>ORG OWITHIN>FUT1 OWITHIN>HEAR2 PAST>>TALK>>O
16 PAST>OON1 SEND>>D>>YOU SEND>>OUR>>NEWS SEND>OBY1 SEND>WE SEND>YOU SURE>SURE TALK>OON TELL>ALL1 TELL>ORG1 TELL>YOU
16 US>OWITHIN1 WAIT>FUT WE>>NEG>>FUT WE>COND1 WE>IT2 WE>NEWS WE>SURE WE>WAIT2 WHEN>NEWS WHEN>OUR1 WHEN>TELL2
16 YOU>>SEND>>WHEN c.derechn c.endecis c.enexact c.enhang c.eninbox c.enintim c.enlates c.enminis c.ennotif c.ensure
16 c.essabra c.estomar c.fravoir c.frje c.frrentr de<__wisse de<_geben de=D_wisse deantwo_=D deantwo__=D deauf_sie
16 debei_ihnen dedie_entsc dedie_rueck dees__> degedul__sich degedul_sie deihnen_melde demit__antwo desie_zu
16 en<__allow en<__news en<__plan en<_will en=D_> ena_defin ena_strai enallow__=D enallow_us enam_seein enan__?
16 enand_call enanswe_every enback__you enbe__if encheck_your enconfi_the endefin__=D enfollo__> enhave__=D
16 enhave__answe enhave_feedb enhave_word enhope_to eni__have eni__seein eni_write eninbox_=D eninfor__=D enmy_answe
16 ennext__> ennot_expec enour_reply enour_thoug enpleas_allow enpromi_> enrecei__email enseein_the enshare_the
16 enso_=O enso__> enstrai__=D enstrai_after enstrai_answe enthat_after enthe_=D enthe__votes enthe_day enthe_lette
16 enthe_outco entime_you ento__this ento_follo entouch_with enup_with enupdat_=D enwe__put enwe_aim enwe_hope
16 enwill__conta enwill_have enwill_hear enyes_or enyou__my enyou_that es<__pondr es<_deber esalgo_=D esdigo_> esla_=D
16 esla_respu esmas_> esrespu__=D esusted_=D esusted__> esvuelv__=D esvuelv_el fr=D_je frde_patie frje__vers
16 frje_revie frnotre__> frrentr_=D frtout_=D frtranc_> frvers__=D how:APPROX&NEWS s.deergeb s.derufe s.deweite
16 s.enfinal s.enpeopl s.ensched s.frappel s.frconta s:ORG
17 ALL>TELL1 ASK>>WAIT>>US ASK>DECIDE1 ASK>FUT2 D>OUR2 DECIDE>>O>>IT DECIDE>NEWS EVENT>>HE>>D EVENT>O FUT>>OUR>>NEWS
17 FUT>>SEND>>IT FUT>IT HE>>FUT>>DECIDE HEAR>OBEF2 HEAR>SURE IT>COND IT>WHEN1 NEWS>>FUT>>TELL NEWS>>SEND>>D NEWS>FUT
17 NEWS>NEWS NEWS>US O>>D>>WE O>ALL ORG>>YOU>>FUT ORG>OON2 OWITHIN>D OWITHIN>HEAR1 SURE>O1 TALK>>WE>>FUT TALK>CALL2
17 TELL>>FUT>>TELL TELL>DECIDE1 TELL>OWITHIN2 US>>O>>D US>WE WAIT>ASK2 WAIT>COND2 WE>>FUT>>CALL WE>>HEAR>>NEWS
17 WE>DECIDE WHEN>NEWS2 YOU>>HEAR>>CALL YOU>>HEAR>>NEWS YOU>>WAIT>>D YOU>OBY2 c.dekonta c.deschri c.enallow c.encase
17 c.encomes c.enresul c.enshare c.envotes c.enway c.esdeber c.frmail c.frtout de<__hoere deauf__zu debekom__=D
17 deentsc_=D demehr_=D demelde_mich dewir__ihnen dewir_werde en<__shoul en<__soon enable_to enand__want enanswe_>
17 enappli_=D enaway_> enbe_told enbear__us encan_i encircl__=D ene__> enemail__> enget__an eni_call eni_e eninvit_=D
17 eninvit__> enit__and enof__=O enor_not enour_final enping_you enrepor_back enrever__> enshall_have ensleep_on
17 ensteps_> enteam__be enthe_same enthe_sched enthe_time enthis__with entold__> envote__=D enwe__rever enwill__somet
17 enwill_come enwill_phone enyou__day enyou__hold enyou_strai enyour_patie es<__te es=D__digo eslo_consu frconta_=D
17 frdecis__> fret_vous frrecon_=D frrecon__> frvous__=O how:&SEND how:UNTIL&SEND s.dehoere s.deunter s.enanswe
17 s.endecis s.enrun s.ens s.entext s.frinfor s:EVENT
18 ALL>>FUT>>TELL ASK>>D>>DECIDE D>>CALL>>WE D>>FUT>>CALL D>>WHEN>>HEAR D>HEAR D>YOU1 FUT>>SEND>>NEWS FUT>SEND
18 FUT>SURE2 FUT>WE2 HE>NEWS IT>WHEN2 O>ALL2 OON>CALL2 OUR>>TELL>>FUT SEND>CALL1 SEND>D1 SURE>D SURE>TELL1 TALK>>O>>WE
18 TELL>>WE>>FUT TELL>>WE>>US WAIT>ASK1 WE>>ASK>>D WE>>YOU>>CALL WE>ASK WE>DECIDE2 a:HEAR b:WAIT c.dekrieg c.dewisse
18 c.enable c.enbut c.encircl c.ensendi c.enshoul c.ensteps c.escorre c.esllamo c.fron c:WAIT de<__lasse de<_du
18 de=D_eine debei__melde degedul_=D deich__> derechn_> derufe_ich dewird__=D en<__=D en<__forma en<__outco en<__vote
18 en<_resul ena_mail enand_will enbe_the endecis_: endecis_> endecis_is enexpec_the enfirst_thing enfor__decis
18 enget_my enhave_asked eni__answe enit_will enlet__check enme_check enmore_=D enneed_=D enoffer__> ens__day ens_the
18 ens_when ensleep__it enso_=D enthe_board enupdat_you enwe__have enwhere__stand enwill__in enwill_circl enwill_drop
18 enwith__for enwould_ask enwrite__=D enyou__of enyour_inbox es<__respo es=D__te es=D_te esen__con fr<__decis
18 fr<__revie fret__vous frnotre_decis s.encheck s:TELL
19 ALL>CALL1 ALL>FUT1 AWAY>OBEF1 AWAY>YOU CALL>OUR CALL>SEND CALL>YOU COND>FUT2 COND>NEWS1 D>IT2 D>SEND1 EVENT>YOU2
19 FUT>ALL1 FUT>YOU2 HEAR>HEAR1 HEAR>NEWS NEG>>FUT>>TELL NEWS>D2 NEWS>NEG NEWS>SEND2 NEWS>YOU OON>FUT1 ORG>>DECIDE>>D
19 ORG>>WE>>FUT SEND>>WHEN>>NEWS TALK>O TELL>>AWAY>>D TELL>YOU1 WAIT>TALK YOU>CALL2 YOU>HE2 YOU>WHEN b:FUT c.deergeb
19 c.degedul c.demelde c.denoch c.enaimin c.enconta c.eneithe c.enfollo c.enmakin c.enrever c.entouch c.enwhate
19 c.esdigo de<__bekom de=D_an en<_she enable__tell enan_updat enand__back encircl_back encome_back endecis_will
19 endrop_you enfollo_=D enfor_an enhave_my enit__be entext_you enwill__an enwill__the enwill__told enwill_pass
19 enwill_rever enyou__> es<_le es<_lo esalgo__> escon_usted esdigo_algo esnuest__> fr<__vous frnotre_repon s.encall
19 s:OUR
20 ASK>>WAIT>>D ASK>FUT COND>FUT D>>YOU>>SEND D>WE1 D>WE2 FUT>>D>>WHEN FUT>CALL FUT>TELL NEWS>ALL NEWS>YOU1 O>>D>>YOU
20 SEND>>US>>D SEND>>YOU>>NEWS US>>WE>>FUT US>TELL2 WAIT>FUT1 WAIT>OUR1 WAIT>US WAIT>WAIT WE>>YOU>>TELL WE>CALL1
20 YOU>>FUT>>FUT a:YOU c.enbear c.enplan c.envote c.espondr c.esresul c.esuna c.frdecis c.frsaure c.frtranc de=D_von
20 dedas_ergeb dekoenn_> demelde__mich demelde_ich en=D__get en=O_so enan_email enare_hopin enbe__conta encan_expec
20 encome__to enexpec__be enget_the enhope__have eni__told enin_conta eninter_=O enmy_manag enout_=D enout__>
20 ensame__> enus__? enus__and enwe__get enwe__hopin enwill__it enwill__my esconta_con esy_te fr<_=D fraurez__repon
20 fravec_vous frconta__vous frconta_avec frje_te frte__=D grain:days how:IN&TELL p:WAIT s.enstrai s:ALL s:NEWS
21 DOC>SEND FUT>>FUT>>HEAR FUT>>HEAR>>D FUT>DECIDE1 HEAR>>YOU>>TELL HEAR>TELL1 NEWS>D NEWS>WHEN1 ORG>TELL1 TELL>OBEF1
21 TELL>SURE1 WE>>YOU>>SEND c.enfeedb c.enthose c.entime c.enupdat c.esdecid c.frrevie c.frte c.frvers dehoere__von
21 demit_einer deund__dir devon_uns enbear_with enfeedb_=D enfrom__> enhave_the eni_want enwill__have enwrite_you
21 enyou__after enyou_the es=D_le esuna__=D frje__appel how:IN&NEWS how:WITHIN&NEWS p:NEWS s.enemail s.enover
22 ALL>>ALL>>FUT CALL>>YOU>>IT EVENT>>O>>WE EVENT>TELL2 FUT>>FUT>>TELL FUT>AWAY1 FUT>TELL2 ORG>>FUT>>TELL
22 SEND>>YOU>>CALL WE>TELL1 YOU>CALL c.deeine c.demehr c.devon c.enforma c.eninfor c:FUT en:_=D en<__candi enand_get
22 enbe_in enhave_somet ensomet_=D enwe__to enwill_know enwill_write enwith_you esrespu_> este_llamo frvous_=D
22 frvous__un s.enpass
23 ALL>ALL ASK>WAIT CALL>>YOU>>D D>>CALL>>YOU D>TELL1 D>WHEN1 FUT>>HEAR>>OUR FUT>>TELL>>AWAY FUT>HEAR NEWS>>YOU>>D
23 NEWS>SURE1 ORG>TELL2 YOU>>TELL>>NEWS YOU>OUR2 c.enbefor c.enoutco en<_decis en=O_but ena__answe enbe_=D endecis__=D
23 engive__=D enhave_it enis_to enthat_s ento_tell enyou_will es<_=D este__=D este__> esuna_respu fret_je how:&NEWS
23 how:BY&DECIDE s.dedann s.dees s:CALL
24 HEAR>>NEWS>>D NEWS>>US>>D OUR>NEWS TELL>>WE>>YOU WAIT>>US>>D WAIT>WAIT1 c.debekom c.frconta deuns_> deuns__>
24 ena_reply enfrom_us ennot_have enshoul_be s.enout s.enshall
25 YOU>>D>>TELL YOU>WE a:TELL c.deentsc c.enwill c.esconta devon_mir enfrom_our eni__give enin_your enthat__>
25 s.dedanac
26 FUT>>TELL>>NEWS OUR>DECIDE c.enout c.enwrite en=D_befor enget_you enwill__> how:IN&ASK
27 D>SURE DECIDE>YOU1 HEAR>>NEWS>>YOU O>HEAR2 b:NEWS c.este demelde_uns enreach_out enwill__out how:BY&CALL
28 FUT>>HEAR>>CALL NEWS>SEND TELL>ALL WE>US1 c.enexpec devon__> encall__> enthat_day ento_you entouch__> s.enday
29 HEAR>CALL YOU>>TELL>>D ena__from esle__=D esle_respo
30 D>YOU2 TELL>>ALL>>D WE>TELL YOU>NEWS1 a:NEWS enday_> enhave__for frje_vous frnous__repon grain:week
31 D>>HEAR>>YOU ORG>FUT1 TELL>AWAY c.ensomet
33 YOU>TELL
34 D>>YOU>>TELL c:SURE de<__melde
35 a:SURE
36 c:NEWS dewir_melde en<_expec
37 WAIT>D WE>>TELL>>US demelde__=D
44 how:BY
47 grain:part
"""
