"""What words weigh for a promise, in tenths: written by tests/train_promises.py. A table only."""

from __future__ import annotations

SCALE = 10
WEIGHTS = r"""
-52 grain:month
-47 grain:season
-46 grain:year
-42 c.en9 c:YOUR
-41 c.enwas
-40 enat_9
-38 b:YOUR c.enclose
-37 a:AWAY s:START
-36 c:START enfrom_you
-35 YOUR>NEWS en=D_but how:BY&ASK
-34 WE>PAST c.enhad c.enno c.enwould s:PAST
-33 ASK>TELL D>NEG1 WE>AWAY YOU>PAST2 b:START c.enon enclose__>
-32 ASK>ASK IT>PAST how:BEF&ASK how:FROM s.en?
-31 D>PAST1 PAST>FUT TALK>D YOU>ORG c.deihre c:PAST en=O_>
-30 ASK>TELL1 WE>>AWAY>>D b:TALK c.entwo en<__you en?_> ensee_you
-29 NEG>PAST START>D c:TALK en<__a en=D__9 how:ON
-28 CALL>WE2 HEAR>YOUR b:PAST enis_close grain:break
-27 ASK>SEND D>OON1 NEG>O2 WE>YOUR1 c.enas en<_take ena__=D enam__=D fr=D_a
-26 D>ASK HEAR>PAST1 NEG>CALL YOU>>TELL>>US YOU>PAST YOUR>TELL c.debin c.enanoth c.endown c.enforwa c.enround
-26 enclose__and enstart__> enwould_be s.enbut
-25 D>O1 D>START NEG>ASK OUR>TALK PAST>TELL2 YOU>>NEG>>HEAR YOUR>D1 c.degern c.estu c.frvotre c:OIN en<__told enas_you
-25 enclose_=D enforwa_to enon__=D ensee__=D enyou_would how:FROM&CALL s.ena s.enbeen
-24 ASK>>TELL>>US AWAY>AWAY1 D>AWAY D>COND PAST>ALL2 PAST>HEAR2 PAST>NEG PAST>WHEN1 US>D1 WAIT>YOUR a:HAVE c.enat
-24 c.enclosi c.enmust c.ennew c.enwork endown_=D eni_can enthe__meets enwe__your enwe_would enwill_meet enyou_do
-24 s.enpleas s.enwere s.enwork
-23 D>IT OUR>AWAY OUR>D PAST>FUT1 PAST>HEAR1 PAST>SEND START>D1 US>YOU WAIT>YOUR1 WE>YOUR YOU>DECIDE2 YOU>TALK2
-23 YOUR>>TELL>>D YOUR>D2 c.de9 c.enenjoy c.enhappy c.enstart en=D__? en=D_as en=D_in encan_be enin_the enoffer_you
-23 enoffic_is enon__> ens_been entell_me enwe__our enyour_answe esa_las grain:feast s.en9 s.encan
-22 ASK>NEWS1 D>>HAVE>>HAVE D>START1 FUT>EVENT HEAR>>YOU>>D PAST>>CALL>>D PAST>D2 US>D2 WHEN>NEG2 YOU>YOUR2 c.enabout
-22 c.enhire c.eninter c.enmay c.ennumbe c.enspeak c.enwere c.enwhole c.enwithd c.es9 de=D_um defreue_uns en9_:
-22 en<__close en<_enjoy enand__not enclose_for enclosi_date enhear__you enis_the enlast__=D enlet_s enneed_your
-22 enof__=D enoffer__=D enonce_you enthe__was ento_your enwas__to enyou_to estu__=D frvotre__=D how:FROM&TELL s.enany
-22 s.encould s.enonce s.enwish s:ASK
-21 AWAY>FUT AWAY>US COND>>YOU>>D D>HAVE DECIDE>>D>>IT FUT>>TALK>>D FUT>ORG FUT>PAST1 FUT>TALK HEAR>DECIDE2 IT>O2
-21 NEG>OUR2 NEG>US PAST>D1 PAST>HE PAST>PAST1 WAIT>NEWS WE>>PAST>>YOU YOU>YOUR YOUR>D YOUR>TELL1 YOUR>THIRD c.deihr
-21 c.denicht c.enaccep c.enaway c.enfille c.enwhen de9_uhr degern_=D degesch_> dekoenn_sie en9_=D en9__=O en<_happy
-21 en<_when enat__: endue__> enenjoy_the enit__=D enlette_=D ennot_work enout__the enthe__for esel__a esla__=D fr?_>
-21 how:AFT s.ennow s.entake
-20 ASK>>YOUR>>NEWS ASK>EVENT ASK>HEAR COND>YOU D>AWAY1 DOC>WE2 FUT>>YOU>>TELL HAVE>>HAVE>>O HAVE>O1 NEWS>OBY O>AWAY
-20 O>COND O>NEG OIN>D2 PAST>YOUR1 TALK>>FUT>>D TELL>TALK2 US>>HEAR>>D US>HEAR US>TELL1 WAIT>HEAR WE>>PAST>>D
-20 WHEN>ASK2 YOU>OON2 YOU>START1 YOUR>SEND b:OIN c.dehaben c.enfree c.engot c.enother c.enplace c.enquest c.enread
-20 c.entell c.essera c.fr9 c.fr? c.fravez de9__> de<__sie de<_koenn de=D__9 deim__> deist__=D desie__gern dewir_freue
-20 en9__=D en<_have en<_this en=D__been en=D_pleas ena__of enabout_the enbut_=O encall__=O endo__hear endue_=D
-20 enfor__? enhave__you enis_not ennew__=D enoffic__=D enoffic__close enplace__> ensomeo_else enstart_=D entell__=O
-20 enthe__in enthe_whole enthis_=D ento__> ento__else entold__=D enyou_have es<__no es<_si es=D__las es=D_a fr=D__9
-20 fra_9 s.defreue s.enoffic s.enrecei s.frl s:NEG s:VAGUE
-19 ASK>>EVENT>>D ASK>>YOUR>>D ASK>SEND1 AWAY>TELL1 D>O2 FUT>>YOU>>HEAR FUT>D FUT>SEND2 HE>>ASK>>D HEAR>OON1 IT>START
-19 IT>YOU ORG>>FUT>>D PAST>>US>>D PAST>ASK PAST>AWAY1 PAST>DECIDE SEND>TALK START>O US>>HEAR>>YOU US>NEWS1 US>YOUR
-19 WE>>AWAY>>ORG WE>>FUT>>AWAY WE>>TALK>>ALL WE>NEG2 WHEN>DECIDE2 WHEN>PAST a:YOUR c.deunter c.en? c.enbecau c.encan
-19 c.enclien c.engood c.enrun c.ensee c.enspoke c.entook c.entrain c.entrave c.enyour c.essi c.fra c.frsi c:O c:OON
-19 de=D_nicht en9_pm en<__? en<__call en<__would en<__your en<_how en<_if en<_what en=D__! en=D__at en=O_for enam_on
-19 enam_out enappli__=D enback_=O enbe_at endecis_to enenjoy__=D enfor__inter enfrom__=O enhave__nothi enhire_=D
-19 enhope_you eni__out eni__writi enit_was enlooki__to enlooki_forwa enneed_to ennot__back enour__offic enpleas__the
-19 enpromi__an enround_=D ensend_=D enthe_post ento_close ento_us entold_you enwill_see enwith_a enwork_for
-19 enyou__meet enyou_come enyou_told es<_puede grain:newyear how:BEF&EVENT how:FROM&NEWS s.de9 s.deuhr s.enattac
-19 s.enbecau s.enonly s.enrole s.entrain s.esla
-18 ASK>>HEAR>>TELL ASK>CALL1 ASK>DOC1 ASK>US AWAY>D CALL>>US>>D CALL>HEAR1 D>>WE>>AWAY D>>WE>>PAST D>>YOU>>PAST
-18 D>EVENT2 D>NEG2 DECIDE>O DOC>EVENT1 FUT>O2 HE>NEG2 IT>PAST1 NEG>>FUT>>D O>TELL ORG>>AWAY>>D ORG>HEAR1 OUR>START
-18 PAST>WE PAST>YOU PAST>YOUR SEND>WHEN1 START>FUT2 START>O2 TALK>ALL TALK>AWAY1 TALK>D1 TELL>VAGUE1 US>>D>>TELL
-18 US>COND1 US>HEAR2 US>OON WAIT>ALL WAIT>D2 WHEN>PAST1 YOU>>FUT>>EVENT YOU>>IT>>D YOU>>ORG>>D YOUR>>THIRD>>D a:PAST
-18 c.deander c.desprec c.enare c.enavail c.enends c.enexpir c.enhead c.enticke c.envalid c.enyear c.eslas c.fraura
-18 c.frferme c.frh c:THIRD de<__angeb de<__freue de<_schoe debin_=D demelde__sich demelde_sie deschoe__und determi_=D
-18 deum_9 en9_=O en9__> en<__promi en<__took en<_closi en=D__can en=D__compl en=D__to en=D_has en=O__> enall_the
-18 enand_retur enat__> enat__? enback__> enbeen__> encan_we encontr_is enconve_=D endid_you endo__work enends_=D
-18 enends__> enhave_had eni__on eninvit_for enlet__have enmeets__> enno__to enon__leave enprese__> enrecei_your
-18 ens__> ensend_the ensomeo__> entake__to enthat_you enthe_appli enthe_job enthe_other ento__us ento_me enup_=O
-18 enwas__=D enwould__you enwould_need enwriti_to enyour__for enyour_docum estu_respu fr9_h fra__h frde_retou
-18 how:AFT&NEWS how:ON&SEND s.deander s.en=O s.enabout s.enjob s.enneed s.enpm s:OBETW
-17 ASK>PAST1 AWAY>>AWAY>>D AWAY>>D>>TELL AWAY>ASK1 AWAY>NEWS1 AWAY>O2 CALL>>YOU>>O COND>>NEG>>HEAR COND>NEWS2
-17 D>>YOU>>YOUR D>>YOUR>>TELL D>ALL2 D>NEG D>START2 DOC>>START>>D FUT>>TALK>>YOU FUT>>TELL>>US HEAR>>D>>ASK
-17 HEAR>>YOUR>>DOC HEAR>HAVE HEAR>START1 HEAR>TALK2 IT>ALL IT>NEG2 IT>START1 IT>TALK NEG>NEG NEG>OBEF2 NEG>TELL2
-17 O>>TELL>>D ORG>>D>>ORG ORG>>FUT>>TALK ORG>TALK1 OUR>>ORG>>AWAY OUR>>TALK>>D OUR>WE1 PAST>>YOUR>>CALL PAST>IT1
-17 PAST>OUR PAST>PAST PAST>PAST2 PAST>TALK1 PAST>YOU1 START>SEND1 TALK>ORG TALK>PAST TELL>>HE>>D TELL>>US>>HEAR
-17 US>>TELL>>D WAIT>>ALL>>D WE>>D>>YOU WE>>FUT>>NEG WE>>PAST>>CALL WE>VAGUE2 YOU>>D>>WAIT YOU>>PAST>>D YOU>DOC2
-17 YOU>OWITHIN2 YOU>START YOUR>>CALL>>WE YOUR>>TALK>>D YOUR>DECIDE YOUR>PAST2 YOUR>START YOUR>US1 a:ALL a:OON a:START
-17 b:O c.dedass c.deder c.dediese c.deerrei c.deihren c.deschoe c.deuhr c.en=O c.ena c.enanna c.encance c.enconsi
-17 c.endied c.endoes c.enelse c.engreat c.enlibra c.enmeets c.enoffic c.enperio c.enplann c.enprese c.enreapp
-17 c.enrepla c.entake c.entried c.entry c.enwheth c.esa c.essu c.frprend de<__bin de<__dann de=D__im de=D_bin de=D_im
-17 dedas__=D deder__> deschoe_=D deum__uhr dezeit_> en<__made en<__tried en<__were en<_try en=D__assum en=D__for
-17 en=O__the ena_=D ena_year enam__a enand_=O enand__for enanoth__=D enaway_=D enbe_publi enboard_meets encan__=D
-17 enclose__the enclose_the encould_not endate_is endecid_to endied_=D enexpec_you enhi_robin eni_told eni_tried
-17 enif__would enis__the enit__us enlast__> enmeet_the enmeets_=D enmust_be enmy__> ennothi__> enof__offic enof_the
-17 enon_leave enother_candi enpayab__> enpleas_assum enread__> enshoul_you enso__have ensomet_=O entake_place
-17 enthat__would enthe__close enthe__it enthe__offic enthe_inter enthe_test enthis_is entold__you enwe__not
-17 enwill__publi enwould_call enyou__and enyou__at enyou__we enyou_accep enyou_be enyou_were enyour__on enyour__we
-17 esa__9 esla_ofici eslas_9 fr=D_nous frje_suis frn__pas frpardo_> frretou_=D grain:range how:AFT&CALL s.enas
-17 s.enpubli s.esa s.esde s.frpardo s.frpas
-16 ASK>>ASK>>D ASK>>D>>O ASK>>SEND>>IT ASK>>TELL>>D ASK>D2 ASK>YOUR AWAY>WHEN2 CALL>O1 COND>>YOU>>NEG COND>EVENT
-16 COND>NEG COND>SEND2 D>>COND>>YOU D>>IT>>FUT D>>ORG>>EVENT D>>WE>>WE D>ALL D>HE DECIDE>>O>>WE DECIDE>START2
-16 DECIDE>YOUR FUT>>D>>YOU FUT>>HEAR>>YOUR FUT>>NEG>>START FUT>OON2 FUT>PAST2 FUT>YOU HAVE>SEND HEAR>>NEG>>PAST
-16 HEAR>ASK1 HEAR>PAST2 NEG>EVENT2 NEWS>>ORG>>D O>>WHEN>>HEAR ORG>IT1 OUR>>PAST>>D PAST>>HE>>D PAST>>WAIT>>D
-16 PAST>ASK2 PAST>CALL2 PAST>NEG2 PAST>START2 START>>D>>WE START>AWAY START>HEAR1 START>PAST START>WAIT TALK>>D>>YOU
-16 TALK>ALL1 TELL>>US>>YOU US>HE1 WE>>HEAR>>YOUR WE>>PAST>>FUT WE>>TALK>>D WE>TALK WHEN>D YOU>>D>>HEAR
-16 YOU>>HEAR>>HAVE YOU>>SEND>>O YOU>ASK YOU>DECIDE1 YOU>YOU1 YOUR>ORG a:COND b:THIRD c.debegin c.debuero c.degeloe
-16 c.degespr c.degilt c.deteam c.deurlau c.dewie c.enclass c.enconfe c.endate c.enhired c.eninvoi c.enme c.enmove
-16 c.ennobod c.enof c.enpaid c.enparen c.enshort c.enthese c.enunsuc c.enwante c.enwe c.enweek c.enwent c.enwriti
-16 c.esen c.estermi c.esvacac c.freffet c.frheure c.frl de<__haben de<_ihr de=D_geloe de=O_> de=O_ist de?_> debei_mir
-16 debei_uns deder__waere degeloe_> deuhr_> en9_9 en<_9 en<__forwa en<__had en<__numbe en<__offic en<__only en<__up
-16 en<_any en<_befor en<_looki en<_unfor en=D__agree en=D__do en=D__you ena_candi enam_writi enand_=D enand_this
-16 enanna_=D enback__me enbe_back enbe_delet encall__=D encan_offer encome_=D endate_=D endecis_=O endo_you endown__>
-16 enexpir_=D enexpir__> enfor__is enfor_the enfor_this enhappy_=D enhave__decis enhave_been enhave_you eni_had
-16 enkeep_your enknow__the enlast_=D enlette__> enme_=D enmy__day enmy_last enneed_numbe enno_=D enno_longe enno_more
-16 ennumbe_=D enour_=D enpromi_you enreach_you enreapp_=D enreapp__> enrevie__> enrun_=D enseein__=D enseein_you
-16 entell__=D enthe__? enthe__can enthe_ad ento_someb ento_someo entold_us enunabl_to enup__=D enus__=O enus__answe
-16 enwe__you enwe_hired enwe_may enwill__delet enyear_> enyou__let enyou__than enyour__i es<__tu eses__=D esla__sera
-16 esla_entre eslas__> esllama_el esvacac_=D esvacac__> fr<__avez frde_l freffet_=D freffet__> frprend__=D
-16 frprend_effet frque_vous s.de! s.de? s.enaccep s.enactua s.endelet s.enmails s.enquest s.enunfor s.enyear
-16 s.enyears s:O
-15 ASK>>ASK>>ASK ASK>ASK1 ASK>PAST AWAY>>O>>TELL AWAY>>ORG>>D AWAY>DOC2 AWAY>HE AWAY>IT2 CALL>>WE>>HEAR COND>ASK
-15 D>>IT>>NEG D>>NEG>>HEAR D>HAVE1 D>HAVE2 D>OUNTIL D>TALK1 DECIDE>OUNTIL DOC>>WE>>SEND DOC>ASK EVENT>>D>>HAVE
-15 FUT>>DOC>>YOU FUT>>HE>>D FUT>>HEAR>>O FUT>NEG2 FUT>OIN2 HAVE>ORG1 HAVE>WHEN1 HEAR>>D>>AWAY HEAR>>DECIDE>>O
-15 HEAR>>TELL>>US HEAR>>YOUR>>D HEAR>ALL1 HEAR>COND HEAR>O1 HEAR>OBEF1 HEAR>OWITHIN1 IT>>DOC>>D IT>IT1 IT>O1 IT>YOUR
-15 NEG>>YOU>>NEG NEG>EVENT1 NEWS>CALL O>TALK OBY>YOU OON>NEWS ORG>YOUR2 OUR>>AWAY>>D OUR>TALK2 PAST>NEG1 PAST>ORG2
-15 PAST>WAIT2 SEND>>HEAR>>YOU SEND>>YOUR>>D START>>WAIT>>D START>ASK START>TALK1 TALK>>FUT>>WAIT TALK>US TELL>DOC2
-15 TELL>WE1 US>>CALL>>D US>OBEF WE>>FUT>>ORG WE>>PAST>>NEG WE>NEG1 WHEN>>FUT>>D WHEN>FUT WHEN>HE YOU>>FUT>>HE
-15 YOU>ASK1 YOU>HAVE1 YOU>OFROM YOU>OUNTIL YOUR>>NEWS>>D YOUR>SEND1 YOUR>YOUR a:OIN c.debei c.dedann c.dedaten
-15 c.defuer c.dehast c.deist c.deprobe c.dezeugn c.enad c.enannua c.enanswe c.enbette c.enchair c.endid c.enduty
-15 c.enfirst c.enform c.enfreez c.enjobs c.enlimit c.enlove c.enmails c.enmr c.ennotic c.enpay c.enpayab c.enpossi
-15 c.enreque c.ensend c.enships c.ensite c.espodri c.esprueb c.espuede c.frburea c.frde c.frentre c.frretou de<__du
-15 de<__ein de<__schre de<_die de<_ihre de=D__zu dedie__laeuf defuer_=D deihre__=D dein_der denicht_> desich_gern
-15 desie_sich deuhr__> devon_ihnen dewir__ihre dewir__noch en9_? en<__compl en<__free en<__next en<__repla en<__sign
-15 en<__work en<_appli en<_nice en<_train en<_under en<_you en=D__=O en=D__appli en=D__no en=D__withd en=D_on en=D_or
-15 en=O_at ena_date enabout_you enaccep_=D enacces_to enand__=D enand_it enany_quest enat_=D enbe__=D enbe__our
-15 enbe_on enbecau_the enbeen_=D encall__at encan__make encan__tell enclien__> encontr__=D endo__need enduty_=D
-15 enfille_=D enfille__> enfor__messa enform_=D enforwa__heari enfrom_three enget__of enhave_now enheard__us
-15 enheari__you enhire__> eni__=D eni_hope eni_work enis_valid enis_withd enit__been enit_s enmail_will enmeet_you
-15 enmessa_i enmy_repla enneed__answe ennot__me ennot_make enoffer_is enoffic_> enopens__> enother__=D enour_cto
-15 enpayab_=D enpleas__it enpleas_call enpleas_compl enprese_=D enread__=D enrecei__will enrepla__=D ensent_you
-15 ensorry_it enteam_> enteam__> enthe__=D enthe_count enthe_field enthe_found enthe_offic enthe_perso enthe_place
-15 enthe_signe enthe_team enthe_year enthere_is ento__anoth ento_anoth ento_heari entrust__=D enus_an enwe__offer
-15 enwe__unabl enwe_sent enwere__to enwill__your enwill_tell enwish_you enwork__only enwork__you enwould__your
-15 enwould_love enwould_promi enyou__in enyou_could enyou_need enyou_not enyou_we enyour__was enyour_lapto
-15 enyour_trave es<_neces es<_nuest es<_podri es=D__por esque__=D essu__=D esy_no fr<__retou fr<_bon fr<_de fr=D_?
-15 fr=D__> fravez_=D grain:quarter how:THRU p:ALL s.debitte s.enassum s.enbring s.encurre s.enform s.enfour s.enhired
-15 s.enif s.enlike s.enlonge s.enmoved s.enreply s.ensaid s.enshift s.ensomet s.enthis s.frplus s:AWAY
-14 ASK>>YOU>>D ASK>O1 ASK>TALK2 AWAY>AWAY AWAY>AWAY2 AWAY>COND1 AWAY>WHEN AWAY>YOUR2 CALL>DECIDE CALL>HE CALL>OBETW2
-14 COND>>D>>YOU COND>D1 COND>PAST2 COND>START1 D>>ALL>>YOU D>>ASK>>CALL D>>WE>>NEG D>>WHEN>>O D>PAST2
-14 DECIDE>>YOUR>>CALL DOC>O EVENT>>EVENT>>D FUT>>HEAR>>YOU FUT>>NEG>>CALL FUT>>WE>>OUR FUT>HE2 FUT>THIRD2
-14 HE>>FUT>>NEWS HEAR>>AWAY>>D HEAR>>D>>PAST HEAR>VAGUE2 IT>>PAST>>D IT>>YOU>>NEWS NEG>>DOC>>YOU NEG>ALL NEG>START2
-14 NEWS>>ASK>>D NEWS>>DECIDE>>ORG O>>COND>>YOU O>ASK1 O>OUR OBEF>HEAR OON>IT OUR>START2 PAST>>ASK>>D PAST>>PAST>>D
-14 PAST>>PAST>>HEAR PAST>>YOU>>PAST PAST>>YOU>>YOUR PAST>ALL1 PAST>ASK1 PAST>START PAST>US SEND>>D>>WE SEND>>ORG>>D
-14 SEND>>US>>TELL START>>D>>SEND START>>START>>D START>D2 START>ORG START>OUR START>START START>US START>YOU
-14 TALK>>HEAR>>D TALK>WHEN TELL>>D>>ASK TELL>>YOU>>FUT TELL>>YOU>>VAGUE TELL>WAIT THIRD>D US>>D>>SEND US>SEND1
-14 WAIT>AWAY1 WE>>FUT>>EVENT WE>>O>>FUT WE>>YOU>>WE WE>>YOUR>>D WE>DOC1 WE>DOC2 WE>EVENT1 WE>YOUR2 WHEN>>YOU>>ASK
-14 WHEN>ASK1 WHEN>O WHEN>YOU YOU>>EVENT>>D YOU>>EVENT>>EVENT YOU>>FUT>>TALK YOU>>HEAR>>O YOU>>O>>WHEN YOU>>TELL>>TALK
-14 YOU>>YOUR>>D YOU>FUT2 YOU>OBEF1 YOU>VAGUE YOU>VAGUE2 YOUR>>CALL>>WHEN YOUR>>FUT>>D YOUR>EVENT YOUR>IT2 YOUR>OUR1
-14 YOUR>PAST c.deaussc c.dedanac c.deeinge c.defrohe c.depasst c.deschre c.enacces c.enadver c.enapply c.enattac
-14 c.enbring c.enemplo c.engrate c.enhalf c.enhave c.enhoped c.enhours c.enhouse c.enleft c.enlink c.enlooki
-14 c.enminut c.enperso c.enpm c.enreorg c.enreply c.enrequi c.enshop c.enshut c.enslow c.ensurve c.entest c.enthrou
-14 c.entold c.entwice c.enwant c.enwhy c.enyes c.esal c.esampli c.escerra c.eshace c.esquier c.frautre c.frbon
-14 c.frdites c.frle c.frposte c.frpouve c.frpubli c.frtoujo c.frvos c:NEG de<__diese de<_frohe de<_fuer de<_viel
-14 debei__pruef debin_ich deder_pruef dedie_aussc dees__=D defrau_=D defrohe_=D degern__> deich_bin denicht_im
-14 deprobe__=D depruef_=D derufen_sie desagen_sie desie_es deviel__bei en9_> en9_minut en<__clien en<__days en<__does
-14 en<__fishi en<__hired en<__leave en<__norma en<_are en<_bette en<_gone en<_great en<_salar en<_sorry en<_tell
-14 en=D__consi en=D__it en=D__said en=D__see en=D__so en=D_answe en=D_at en=D_here en=D_of en=D_work ena_short
-14 enactua__and enagain__if enaim__reply enam_actua enam_at enam_off enand__commi enand__is enand_back enanswe_=D
-14 enanswe__? enare_paid enare_unabl enare_you enat__pm enavail_for enbe__for enbe_grate enbe_retur enbette__tell
-14 enbette_i enbreak__=O encan_not encan_you enclose_at encommi__the encommi_recon enconve__> endecis__close enfor_=D
-14 enfor_being engone_fishi engreat__=D enhad__to enhe_would enhere_> enhope__will eni__actua eni__at eni__hoped
-14 eni__off enif__can enif__candi enif_a enin_> enin__> eninter__=D eninter_you enis__? enis__at enis__for enis_due
-14 enis_on enis_publi enit_would enleave__and enlook__to enlook_forwa enlove_to enme__? enme_again enme_know
-14 enmeeti__=D enmeeti_you enmessa__morni enmet__to enneed__a enneeds_to ennew__will ennorma__out ennorma_go
-14 ennot__=O ennot__forwa ennot__this ennot_do enof__> enoffer__a enoffer__go enoffer_norma enoffic__open enopen__>
-14 enopens_=D enour_new enplace_=D enplace_to enpleas_find enpleas_write enpubli_=O enquest_=D enrecon_the enresul_=O
-14 enretur_it enrevie_=D ensaid_yes ensend__a enshort__=D enshort_close enshoul__not ensign__retur ensign_and enso_no
-14 entell_us enthe__date enthe__round enthe__thing enthe__with enthe_assig enthe_attac enthe_clien enthe_commi
-14 enthe_compa enthe_deadl enthe_link enthe_new enthey_aim ento__again ento_apply ento_let ento_our ento_reply
-14 ento_see ento_welco entrave_=D entry__again entry_me entwice_=D enunsuc_> enup__messa envalid_for enwas_a
-14 enwas_hopin enwe__expec enwe__give enwe_got enwelco_you enwill_inter enwill_read enwith__acces enwith__cto
-14 enwitho__=D enwork__a enwork__so enwould__grate enwould__in enyou_=O enyou__! enyou__is enyou__to enyou__would
-14 enyou_go enyou_said enyour_final enyour_first enyour_name enyour_time es:__> es=D_escri esel_pago esen_el esen_la
-14 esescri__=D esescri_el eshace_=D esla__de esla__es esllama__=D essera__=D essi_no fr<__burea fr<__offre fr<_nos
-14 fr<_pourr fr<_votre fr=D__=O fr=D_si fr=O__=D fravez_pas frburea__ferme frecrit_=D frn_avez frnos_burea frnous__=D
-14 frnous__votre frretou__> frvotre_repon frvous__avez frvous__ecrit frvous_n how: p:DOC s.deuns s.enbusin s.enchose
-14 s.enclose s.enconsi s.enfishi s.enhire s.enhours s.eninvit s.enlapse s.enmeet s.ennobod s.ennot s.enprese
-14 s.ensigne s.ensomeo s.entask s.enthank s.enwhy s.enwriti s.es? s.esun s.frconge s.frtout s:HAVE
-13 ALL>WAIT1 ASK>>ASK>>EVENT ASK>>ASK>>YOU ASK>>SEND>>D ASK>>US>>TELL ASK>>WE>>TELL ASK>AWAY1 ASK>D1 ASK>YOU
-13 AWAY>>D>>NEWS AWAY>>TELL>>D AWAY>HE2 AWAY>NEG1 AWAY>START CALL>THIRD1 CALL>US1 COND>>IT>>YOU COND>HE D>>ASK>>TELL
-13 D>>HE>>FUT D>>IT>>HAVE D>>NEG>>US D>>O>>OUR D>>O>>SURE D>IT1 D>YOUR1 DECIDE>ASK1 DECIDE>AWAY DECIDE>START1
-13 DECIDE>US2 DECIDE>VAGUE DOC>>TALK>>D DOC>AWAY DOC>WHEN2 EVENT>D2 EVENT>ORG2 FUT>>DECIDE>>YOUR FUT>>EVENT>>YOU
-13 FUT>>HEAR>>PAST FUT>>NEG>>DOC FUT>>NEG>>TELL FUT>>ORG>>D FUT>>YOU>>ORG FUT>>YOUR>>TELL FUT>EVENT1 FUT>OWITHIN1
-13 FUT>WAIT FUT>WHEN HAVE>O HAVE>ORG2 HAVE>WAIT1 HE>>FUT>>CALL HE>US HEAR>>COND>>YOU HEAR>>D>>WE HEAR>>IT>>ORG
-13 HEAR>>WAIT>>ALL HEAR>NEG2 NEG>>CALL>>D NEG>>START>>US NEG>>YOU>>D NEG>D1 NEG>FUT2 NEG>HEAR NEG>OBY2 NEG>US1
-13 NEWS>>D>>NEG NEWS>>WAIT>>D NEWS>ASK NEWS>O NEWS>START2 OBY>D1 OIN>AWAY ORG>>YOU>>D OUNTIL>IT PAST>>D>>COND
-13 PAST>>D>>ORG PAST>>FUT>>HEAR PAST>>HEAR>>YOU PAST>AWAY2 PAST>EVENT1 PAST>ORG1 PAST>TALK PAST>TALK2 PAST>US1
-13 PAST>WAIT SEND>>D>>WHEN SEND>>TELL>>D SEND>HEAR SEND>PAST SEND>TALK2 SEND>WE2 START>>AWAY>>D START>>PAST>>D
-13 START>ALL1 START>IT START>NEG START>PAST1 START>WAIT2 TALK>AWAY2 TALK>HAVE1 TALK>NEG2 TALK>PAST1 TALK>YOU
-13 TELL>>WAIT>>D TELL>ASK TELL>HE TELL>US US>>D>>COND US>>HEAR>>COND US>>IT>>D US>CALL1 US>COND2 US>NEG WAIT>>D>>YOUR
-13 WAIT>TELL1 WE>>ASK>>HEAR WE>>ASK>>ORG WE>>D>>TELL WE>>HE>>D WE>>HEAR>>DOC WE>>NEG>>DOC WE>>NEG>>NEWS WE>>START>>D
-13 WE>>TELL>>O WE>>TELL>>OUR WE>FUT1 WE>OFROM1 WHEN>>FUT>>YOU WHEN>>PAST>>WE YOU>>D>>CALL YOU>>HE>>D YOU>>NEG>>PAST
-13 YOU>>YOUR>>CALL YOU>COND1 YOU>TELL2 YOU>WE2 YOUR>>AWAY>>D YOUR>>D>>WE YOUR>>DOC>>WE YOUR>ASK1 YOUR>ASK2 YOUR>HAVE
-13 YOUR>HE YOUR>SEND2 a:OFROM a:THIRD c.deauch c.deendet c.dekenne c.demesse c.demoech c.denach c.destatt c.deum
-13 c.enalrea c.enarriv c.enbirth c.enbored c.enchang c.encohor c.encompa c.endays c.enexcel c.enfield c.engame
-13 c.enheld c.enholid c.enintak c.enjob c.enleeds c.ennine c.enooo c.enpassp c.enpoint c.enpost c.enrecru c.enrepor
-13 c.ensalar c.ensomeb c.entask c.enteam c.enten c.enthree c.enunabl c.enunles c.enwalke c.enwife c.es=O c.esclien
-13 c.esinscr c.espago c.esque c.fravons c.frdevai c.fressai c.frfait c.frme c.frnous c.frparti c.frpour c.frvalab
-13 c:ASK de<__bewer de<_er de=D__hoere de=D__urlau de=D__zurue de=D_ander de=D_beden de=D_genau debin__im dedas_gespr
-13 dedass__=D dedauer__> deein_> deein_bissc deendet_=D deendet__> deentsc_der deerrei_mich defuer_das defuer_den
-13 degenau_=O degespr_> degilt_=D dehaben__fuer deich_=D deihre__> deihre_rueck deim_urlau dein__> dejeman_ander
-13 dekoenn__mir demoech_=D denicht_von desie_uns desollt_sie deueber_das deund__! devon_9 dewenn__=D en!_! en!__>
-13 en:__for en<__ceo en<__every en<__headq en<__hire en<__luck en<__menti en<__needs en<__new en<__offer en<__on
-13 en<__other en<__shop en<__was en<_as en<_curre en<_do en<_excel en<_fille en<_invoi en<_manag en<_off en<_ooo
-13 en<_pay en=D__all en=D__may en=D__nine en=D__pleas en=D__this en=D_is en=D_let en=D_newbo en=O__be ena__who
-13 ena_pleas ena_sched enacces__email enafter__? enafter_the enam__annua enam_not enand__the enand_nobod enand_your
-13 enannou_our enanoth_appli enanswe__=O enany__=D enany__but enany_day enappli_has enappli_was enapply__=D
-13 enapply_again enare__other enassum_you enat_nine enback_when enbe__=O enbe__> enbe_bored enbut__> encall__offic
-13 encan_reach enceo_will enclien_=D enclose__=D enclosi__: encompa__close encompa_is enconta__=O encontr__sent
-13 endate__> enday__the enday_at endo__call enexcel_=D enexcel__to enfille_> enfirst_=D enfor__9 enfor__back
-13 enfor_confi enform__> enforwa__welco enfree_to engame_ships enget_=D engo_on engood_luck engot__to engot_back
-13 enhalf__=D enhappy__for enhappy_to enhave__> enhave__got enhave__recei enhave_anoth enhave_hired enhave_recei
-13 enheld_=D enheld__> enhelps_> enhirin_=D enhirin__> enhours_=D enhr_needs eni__do eni__your eni_am enin__field
-13 eninste_> enintak_for eninter__candi eninter_other enis_no enit__: enit__to enit_took enjob__> enknow_the
-13 enlonge__> enlook__> enlunch_? enmade__=D enmade__you enmail__i enmail_when enmatte__> enmeet__team enmore_candi
-13 enneed__decis enneed__signe enneed_for ennewbo_> ennine_> enno_> enno__=D enno__> ennobod_will ennot_call
-13 ennot_get ennot_got ennot_promi ennothi__be ennotif_=O enoff__newbo enon_annua enonce__i enonce_recei enooo_=D
-13 enooo__> enopen_=D enour__would enour_inter enpanel_will enparen__=D enpay__is enpay_day enpick__your enpick_you
-13 enplace__the enpleas__this enpleas_to enpm_> enpm__> enposit__=D enpromi__let enpromi_anyth enrecei_i enreply_=D
-13 enreque_=D enrun__> ens_=D ens_a ens_full ensaid__would ensee_your enshe__tell enshow_you enso_there ensorry__s
-13 enspeak_=D enspoke_=D entelep__> enthan_=D enthank__confi enthank__letti enthank__your enthe_annua enthe_engag
-13 enthe_four enthe_posit enthe_techn ento__befor ento__mail ento_answe ento_campu ento_recei entook_us entouch__=O
-13 entwice__> enunder_our enunles_you enup_your enus_? enus_a enus_know envalid_=D envalid__=D enwe__back enwe__be
-13 enwe__hired enwe__it enwe__looki enwe_can enwe_spoke enwe_told enwent_to enwheth_we enwife__=D enwill__on
-13 enwith__sched enwith_my enwithd_> enwork_=O enwork__> enwould__bored enwould__from enwriti__> enwriti__you
-13 enyear_begin enyou_? enyou__been enyou__decid enyou__for enyou__your enyou_hold enyou_menti enyou_tell enyou_up
-13 enyou_want enyou_wish enyour__when enyour_contr enyour_notic es9_en es<__confi es<__escri es<__favor es<__fuera
-13 es<__llama es<__ofici es<__puest es<_ando es<_de es<_estoy es<_llama es<_por es?_> escerra_por esde__termi
-13 esde_inscr esel__? esesper__=D esesper_el esinscr_termi esla__> eslas__en esno__notic esno_tiene esofert__=D
-13 esofici_> espara_la esplazo__inscr esprosp__> essi__tiene estiene__nuest estiene_notic fr<__devai fr<_dites
-13 fr=D__que fr=D_pardo fraura__=D fraura_lieu fravez__pour frce__vous frclotu_des frconge_=D frde__repon frde_nouve
-13 frdevai__repon frdevai_vous frdites_=D fren_conge frentre__lieu frentre_aura frest_valab frferme_=D frje__=D
-13 frje_devai frl__> frl_entre frnous_avons frnous_repon frpas_a frrepon__pardo frvalab_=D frvalab__> frvous__nous
-13 frvous_etes how:WITHIN&ASK s.dejeman s.deschri s.dewaere s.enat s.encongr s.endid s.endurin s.enfound s.enfree
-13 s.engot s.enhome s.enkindl s.enlapto s.enletti s.enliter s.enm s.enmobil s.ennever s.ennewbo s.enold s.enoptio
-13 s.enposit s.enreadi s.ensure s.entrust s.enwonde s.esantes s.esfavor s.eslamen s.esno s.frete s.frn s.frsuis
-13 s:YOUR
-12 ASK>>ASK>>SEND ASK>>CALL>>D ASK>>HEAR>>ASK AWAY>>D>>COND AWAY>>D>>IT AWAY>>FUT>>TELL AWAY>>O>>D CALL>>D>>FUT
-12 CALL>>WE>>AWAY CALL>OIN1 COND>>NEG>>D COND>CALL1 COND>HEAR2 COND>NEG1 COND>START2 D>>FUT>>EVENT D>>NEG>>CALL
-12 D>>NEG>>FUT D>>OUR>>ORG D>>PAST>>PAST D>OBY2 D>OON D>US1 DECIDE>ORG2 DOC>>D>>EVENT EVENT>NEWS FUT>>D>>COND
-12 FUT>>HEAR>>WAIT FUT>>NEG>>NEWS FUT>>OUR>>D FUT>>SEND>>TALK FUT>>THIRD>>D FUT>>YOUR>>D FUT>O1 FUT>THIRD FUT>YOUR1
-12 HAVE>>TELL>>YOU HAVE>WAIT HAVE>WHEN2 HE>>AWAY>>D HE>>START>>START HE>FUT HE>PAST2 HEAR>>HEAR>>ORG HEAR>>PAST>>OUR
-12 HEAR>>WAIT>>NEWS HEAR>>WE>>YOU HEAR>ASK HEAR>DECIDE HEAR>FUT2 IT>>D>>DOC IT>>D>>NEG IT>>DOC>>YOU IT>>NEG>>US
-12 IT>>NEWS>>D IT>>O>>D IT>>YOU>>FUT IT>>YOU>>TELL IT>DOC IT>HE1 NEG>>SEND>>D NEWS>>ASK>>WE NEWS>>TALK>>FUT O>>FUT>>D
-12 O>>FUT>>NEG O>PAST2 O>START2 OBY>HEAR1 OON>ASK1 OON>TELL ORG>>D>>HE ORG>>WE>>HEAR ORG>>YOU>>HEAR ORG>ASK1
-12 OUR>>FUT>>D OUR>>TELL>>WAIT PAST>>COND>>WE PAST>>TALK>>D PAST>>US>>HEAR PAST>NEWS2 PAST>O2 PAST>TELL1
-12 SEND>>D>>PAST SEND>>US>>CALL START>>FUT>>TELL START>>O>>D START>>US>>D START>ASK2 START>HAVE START>IT1 START>SEND
-12 START>START1 START>WE SURE>ORG2 TALK>>D>>ALL TALK>>D>>FUT TALK>>D>>NEWS TALK>>D>>WE TELL>>US>>D TELL>>WE>>PAST
-12 TELL>OBY2 TELL>OON TELL>OON2 TELL>OUNTIL1 TELL>TALK TELL>VAGUE2 TELL>YOUR1 TELL>YOUR2 US>>O>>COND US>>YOU>>FUT
-12 US>CALL WAIT>ALL1 WAIT>START WE>>D>>PAST WE>>HEAR>>AWAY WE>>NEWS>>CALL WE>>O>>D WE>>O>>WE WE>>OUR>>TALK
-12 WE>>SEND>>EVENT WE>>SEND>>NEWS WE>>TELL>>DECIDE WE>DOC WE>PAST1 WE>US2 WHEN>>ORG>>FUT WHEN>HE2 WHEN>WHEN
-12 YOU>>D>>START YOU>>FUT>>PAST YOU>>HEAR>>ASK YOU>>IT>>ORG YOU>>NEWS>>WAIT YOU>>O>>NEWS YOU>>PAST>>WE YOU>>PAST>>YOU
-12 YOU>>VAGUE>>O YOU>>WHEN>>VAGUE YOU>AWAY2 YOU>ORG1 YOU>VAGUE1 YOUR>ASK YOUR>AWAY YOUR>COND1 YOUR>DECIDE1 YOUR>HE1
-12 YOUR>ORG2 YOUR>START2 YOUR>YOUR1 a:IT c.deam c.deangeb c.dearbei c.debeden c.debespr c.dedie c.definde c.degesch
-12 c.dehaett c.dekanns c.derufen c.dewenn c.dewollt c.enabsen c.enagend c.enalway c.enany c.enatten c.enbackg
-12 c.enbudge c.encall c.enchatt c.encusto c.endelet c.endue c.enenclo c.enencou c.enexam c.enfire c.enfull c.enfurth
-12 c.enhambu c.enhold c.enindic c.enits c.enleast c.enlet c.enlot c.enmaybe c.enmenu c.ennice c.enopeni c.enpayme
-12 c.enpaysl c.enphone c.enpicke c.enprofi c.enreach c.enrecal c.enrecep c.enremai c.enschoo c.enscree c.ensince
-12 c.ensorry c.enstage c.entakin c.entrans c.entrial c.esasi c.esdispo c.esestoy c.esexame c.eshabla c.esprome
-12 c.esprosp c.espuest c.essuert c.esvalid c.frbien c.frbonne c.frconge c.frserie c.frsont c.frtrava c:OFROM
-12 de<__aussc de<__erwar de<__probe de<__rufen de<__wollt de<_wenn de<_wie de=D__den de=D_antwo de=D_ihre de=D_keine
-12 de=D_statt deangeb__=D deangeb_gilt dearbei_waere deaussc__noch deaussc_laeuf debitte_=D debitte_geben debrauc_wir
-12 dedass_sie deder_arbei deder_termi dedie_reise dedir__weil dedu__nachg degilt__> dehaben_=D dehaben__wir
-12 dehaben_uns dehast_> dehierm__> dehierm_zurue deich__dir deich_wiede deim_buero denach_> denachg__> denachg_hast
-12 denicht__buero derufen__=D desie_gern desprec_> deueber__gespr deund_=D deuns__besch deuns__unter deunser_angeb
-12 deunter__> deweil_du dewenn_sie dewie_bespr dewir_erwar dewuerd_sie en9__to en9_am en:_9 en:__have en<__annou
-12 en<__budge en<__chatt en<__find en<__lapto en<__posit en<__post en<__regre en<__shift en<__this en<__wish
-12 en<_bring en<_call en<_congr en<_enclo en<_heads en<_i en<_maybe en<_merry en<_once en<_payme en<_which en<_your
-12 en=D_9 en=D__here en=D__let en=D__now en=D__our en=D_becau en=D_break en=D_decis en=D_does en=D_every en=D_if
-12 en=D_only en=D_shoul en=D_wheth en=O_have en=O_if en=O_than ena__contr ena_littl ena_lot ena_mount ena_numbe
-12 ena_perma ena_thoug enabout__> enabout_your enaccep__> enad__s enad_it enagend_for enall__are enalrea__> enam_=D
-12 enam__of enam_absen enam_away enam_up enand__it enand__new enand__publi enand__wante enand__were enand_shall
-12 enannou__resul enanoth__> enanoth_decis enappli__has enappli_close enare__among enare__for enare__longe
-12 enare__recru enare_no enas__will enassum__are enat__desk enat_least enat_our enaway__> enbackg_check enbe__us
-12 enbe_free enbe_speak enbecau__panel enbefor_the enbook_a enbusin_trip enbut_we encall_close encan__becau
-12 encan__reach encandi_who enchatt_=D enchatt__! enclimb_> enclose__noon enclosi__is enclosi_the encome__and
-12 encommi_met encompl__attac encongr_on encontr__for encould__=D encould__be encould__do encould_do encurre__of
-12 encurre_out endeadl_=D endecis__? endelet_=D endesk__> endo__the endo_becau endoes_=D enelse_and enenclo__the
-12 enenclo_is enencou__to enencou_you enfeel__to enfeel_free enfor__techn enfor_now enforwa_> enforwa__seein
-12 enfree_for enfrom_9 enfrom__9 enfrom__ad enfrom__more enget__know enget__perma engets__=O engiven__the
-12 engreat_chatt enhambu_=D enhambu__> enhas_to enhave__an enhave_reach enhe__in enhe_climb enheads__she enheads_up
-12 enheari__three enhere_is enhim__> enhirin_is eni__absen eni__been eni__see eni__up eni_saw eni_wish enif__works
-12 enif_this enin_hambu enincom_=O enincom__=D eninter__have eninter_were eninvit_> eninvit__to enis__there enis_for
-12 enjoini_us enjust__on enkindl__your enknow__team enknow_from enlapse__we enlapse_if enlates__can enlates_i
-12 enlead__> enlonge_inter enmade_=O enmade_to enmails_=D enmay_reapp enmaybe_=D enmaybe__> enme_=O enme__if
-12 enme__ring enme__that enmore_than enmove_our enmr__=D enmy__takes enneed_an ennew_strat ennext_round enno__inter
-12 enno_appoi enno_hire enno_jobs ennone_of ennot__it ennot__no ennot_a ennot_about ennot_among ennot_conta ennot_in
-12 ennot_need ennot_read ennotic_perio ennumbe__=O ennumbe_of enof__count enof__year enof_a enof_one enoffer__open
-12 enoffer__we enoffer_stand enoffic_=D enoffic__at enoffic_and enon__first enon__for enon_site enon_this enone_>
-12 enonly_one enopen_with enour_decis enour_headq enour_resul enpanel_> enpanel_reads enpayme__due enpayme_is
-12 enperio__=D enperma__> enperma_contr enphone__> enplace__someo enplace_in enpleas__> enpleas__attac enpleas__your
-12 enpleas_hand enpleas_let enpleas_tell enpost__to enpubli__selec enreach_me enreads__> enrecep_=D enrepla_takes
-12 enrepor__publi enrepor_is enresul_of enresul_will ens__is enscree_> ensecon_round ensend__invit enshall_we
-12 enshe__out enshort_=D enshoul__recei enshoul_consi enside__the ensite_> ensomeb__we enstand_=O enstrat__be
-12 enstrat_will ensuits_you entake__in entake_you enteam__=D entechn__> enthe__check enthe__place enthe__reads
-12 enthe__scree enthe__strat enthe__which enthe__would enthe_agenc enthe_backg enthe_confe enthe_fire enthe_house
-12 enthe_repor enthe_start enthink_=D enthis__> enthree__candi entime__the entime_for ento__somet ento_meet ento_open
-12 ento_read ento_seein entom_=D entook__=D entrain__place entrain_takes entrans_=D entry_=D entry__> entwo_hours
-12 enunfor__am enunfor_i enup__mount enup__s enup__we enup_she enuploa_your enus__date enwe__had enwe__inter enwe__no
-12 enwe__see enwe_move enwe_were enwent__=D enwhat_you enwhich__would enwho_can enwill__about enwill__retur
-12 enwill__speak enwill_answe enwill_assum enwith_=D enwith_it enwork__=D enwould_know enwrite__> enyes_=D
-12 enyou__free enyou__no enyou__you enyou_and enyou_asked enyou_expec enyou_join enyou_send enyour_=D enyour__day
-12 enyour_refer enyour_start enyour_thoug enyour_trans es<_suert es<_tiene es=D_o esal_equip escerra_el
-12 escompa__escri escompa_le esconfi_=D esconoc__equip esconoc_al esdispo_=D esel_exame esentre_sera esestar__vacac
-12 esestar_de esinscr__=D esla_ofert esle_escri esmi__le espara__la espor_favor esprese_=D esprosp_=D espuede_=D
-12 espuede__? espuest_se esque_no esrecib_respu esse__> estermi_=D estermi__> estiene_=D estiene__para esvalid_=D
-12 esvalid__> esvuelv_=D esvuelv__> fr:__> fr<__! fr<__derni fr<__des fr<__trava fr<_bonne fr<_le fr<_serie fr=D_:
-12 fra__heure frautre__> frbien_=D frbon__et frcomme__> frconge__> frde_nous frde_votre frentre_> fret__! frferme__>
-12 frh_> frheure_> frl_offre frle_poste frmerci__nous froffre_est frpas__nouve frpouve_nous frpubli_=D frrende_=D
-12 frrende__a frsaure__=O frsi_vous frtout_=O frtout__=D how:BETW&DECIDE how:BETW&SEND how:BY&EVENT how:FROM&DECIDE
-12 how:FROM&EVENT how:WITHIN&EVENT s.deaus s.denach s.desind s.dewas s.enam s.encame s.encampu s.encto s.endue
-12 s.enelsew s.enfull s.enmorni s.ennone s.enperma s.ensara s.enstati s.entimes s.entry s.envacan s.enwelco s.enwhene
-12 s.enwho s.es9 s.esnadie s.esofert s.esofici s.essin s.esvolve s.frenvoy s.frne s.frsaure s.fry s:COND
-11 ALL>>D>>FUT ALL>AWAY2 ALL>OBY2 ASK>>HEAR>>YOUR ASK>>O>>D ASK>>TELL>>YOU ASK>>YOUR>>SEND ASK>>YOUR>>TELL ASK>HAVE1
-11 ASK>NEWS ASK>ORG2 ASK>PAST2 ASK>YOU1 AWAY>>HE>>D AWAY>ALL2 AWAY>NEG2 AWAY>O AWAY>OFROM AWAY>VAGUE1 AWAY>WAIT
-11 AWAY>WAIT2 CALL>>FUT>>NEG CALL>NEG CALL>YOU2 COND>>YOU>>START COND>ASK1 COND>NEWS D>>HEAR>>IT D>>NEG>>DECIDE
-11 D>>NEG>>PAST D>>NEWS>>FUT D>>O>>TALK D>>ORG>>O D>>TELL>>O D>>WAIT>>ASK D>>YOU>>ASK D>OIN D>ORG1 D>OUR D>OWITHIN2
-11 D>PAST D>THIRD1 DECIDE>>D>>ORG DECIDE>>YOU>>D DECIDE>EVENT2 DECIDE>YOUR1 DOC>>AWAY>>D DOC>>TELL>>WE DOC>>WAIT>>D
-11 DOC>ASK1 DOC>O2 DOC>OUNTIL2 DOC>OUR1 EVENT>ASK1 EVENT>NEG EVENT>NEG1 EVENT>START EVENT>TELL FUT>>ASK>>NEWS
-11 FUT>>D>>NEG FUT>>D>>ORG FUT>>DECIDE>>YOU FUT>>DOC>>CALL FUT>>NEG>>DECIDE FUT>>NEG>>FUT FUT>>NEG>>IT FUT>>NEG>>WAIT
-11 FUT>>NEWS>>ORG FUT>>SEND>>EVENT FUT>>TELL>>CALL FUT>>TELL>>O FUT>>US>>O FUT>>WE>>TALK FUT>>YOU>>IT FUT>DOC1
-11 FUT>HE1 FUT>PAST FUT>US2 HAVE>ASK HE>>DOC>>D HE>>ORG>>WE HE>>PAST>>HE HE>>WAIT>>D HE>NEG HEAR>>D>>DECIDE
-11 HEAR>>IT>>O HEAR>>YOU>>PAST HEAR>OIN2 HEAR>OON2 HEAR>OUNTIL1 IT>>D>>O IT>>START>>PAST IT>>START>>SEND IT>>WE>>PAST
-11 IT>>WHEN>>HE IT>ASK IT>HAVE IT>NEG NEG>>FUT>>WAIT NEG>>HEAR>>CALL NEG>>NEG>>D NEG>>PAST>>TELL NEG>>TELL>>COND
-11 NEG>>WE>>D NEG>IT NEG>PAST2 NEG>START1 NEWS>>CALL>>OUR NEWS>>D>>HE NEWS>>D>>NEWS NEWS>>IT>>YOU NEWS>>US>>O
-11 NEWS>>YOUR>>TALK NEWS>HE1 NEWS>OBY2 NEWS>THIRD1 O>>D>>EVENT O>>HEAR>>D O>>NEG>>AWAY O>>WE>>ASK O>>WE>>O O>AWAY1
-11 O>SURE O>TELL2 OBY>CALL1 OFROM>D OIN>D OIN>START OON>COND ORG>>ASK>>HEAR ORG>>FUT>>AWAY ORG>>HEAR>>YOU
-11 ORG>>WE>>PAST ORG>D ORG>TALK ORG>WE OUNTIL>NEG1 OUNTIL>NEWS2 OUR>>O>>O OUR>>START>>D OUR>NEG1 OUR>O PAST>>D>>EVENT
-11 PAST>>D>>YOU PAST>>DOC>>D PAST>>HE>>FUT PAST>>WE>>FUT PAST>HAVE PAST>HEAR SEND>>EVENT>>YOU SEND>>US>>YOUR
-11 SEND>>YOU>>WHEN START>>HAVE>>HAVE START>>WAIT>>ALL START>AWAY1 START>HAVE1 START>OBY START>ORG1 START>TELL1
-11 START>WHEN START>YOU2 SURE>D2 SURE>NEG TALK>>WAIT>>D TALK>DECIDE TALK>DOC1 TALK>HAVE TALK>START1 TELL>>COND>>WE
-11 TELL>>PAST>>D TELL>>SEND>>IT TELL>>THIRD>>D TELL>>WE>>D TELL>>YOU>>SEND TELL>>YOUR>>THIRD TELL>HIS TELL>OBY1
-11 TELL>SEND1 TELL>THIRD TELL>THIRD1 THIRD>>D>>FUT US>>D>>ASK US>>HEAR>>YOUR US>>PAST>>D US>>YOUR>>D US>COND US>HE
-11 US>O VAGUE>DECIDE1 WAIT>>D>>IT WAIT>>START>>D WAIT>>YOUR>>TALK WAIT>>YOUR>>TELL WAIT>THIRD1 WE>>AWAY>>FUT
-11 WE>>FUT>>YOU WE>>FUT>>YOUR WE>>HEAR>>US WE>>YOUR>>NEWS WE>ALL WE>AWAY1 WE>HE2 WE>O WE>OIN WE>TALK2 WHEN>FUT1
-11 WHEN>START YOU>>D>>WE YOU>>FUT>>YOUR YOU>>HEAR>>EVENT YOU>>NEG>>WE YOU>>ORG>>YOU YOU>>PAST>>HEAR YOU>>PAST>>US
-11 YOU>>START>>O YOU>>TALK>>ORG YOU>>US>>D YOU>>WE>>AWAY YOU>ASK2 YOU>O YOU>YOU2 YOUR>>CALL>>D YOUR>>EVENT>>D
-11 YOUR>>NEWS>>ASK YOUR>>O>>D YOUR>>SEND>>D YOUR>NEG2 YOUR>TALK1 a:VAGUE b:NEG b:OBEF b:OBY c.de? c.debesta c.debetra
-11 c.debissc c.deein c.deeinar c.deempfa c.deerwar c.defreue c.degebun c.degehoe c.degluec c.deguelt c.dehalte c.deim
-11 c.deinter c.dejeden c.dekoenn c.dekommi c.dekonto c.dekuend c.deseit c.desitze c.detag c.deverfu c.deviel
-11 c.enaward c.enbank c.enberli c.enchanc c.enchef c.enchose c.encosts c.endated c.endesk c.endirec c.endocum
-11 c.enexist c.enfee c.enfinis c.engover c.eninste c.enkept c.enlisbo c.enlonge c.enlovel c.enmany c.enmerry c.ennda
-11 c.ennewsl c.enoffsi c.enonboa c.enopens c.enpassw c.enrang c.enrefun c.enreimb c.enruns c.enschem c.ensettl
-11 c.enshow c.enshutt c.ensuper c.enswede c.entaken c.enteach c.entech c.enterm c.entrip c.envacat c.enwebsi c.enwing
-11 c.enworki c.enworks c.escierr c.esconoc c.esempie c.esensen c.esequip c.esincor c.esofert c.espara c.espiens
-11 c.esplaza c.esqueri c.esrecep c.esregre c.essolic c.essuele c.fraimer c.frbudge c.frcasie c.frconvi c.frdans
-11 c.frdispo c.frexcel c.frextra c.frjudic c.frlieu c.frmontr c.frn c.frvoir c:COND c:OBEF c:OBY de<__besta de<__dass
-11 de<__einar de<__gluec de<__hat de<__kommi de<__konto de<__kuend de<__kunde de<__link de<_an de<_damit de<_kanns
-11 de<_sagen de=D_9 de=D_? de=D__> de=D__antwo de=D__bissc de=D__nicht de=D_ein de=D_gebun de=D_guelt de=D_sitze
-11 de=D_unter de=D_vorhe de=D_warte de=O__frau dean_diese deauch__> deauf__=D deauf__> debei__=D debekom__=O
-11 debin__auf debissc__bitte debissc_gedul debuero_> dedann_! dedann__> dedas__ihnen dedas__wird dedas_konto
-11 dedass_ich dedaten_=D deder_ander deder_kunde deder_link dedie__betra dedie__hat dedie__tagt dedie_ander
-11 dedie_einar dedie_kommi dedie_kuend dediese__halte deein__=D deein__gedul deein_schoe deeinar__=D deeinar_dauer
-11 defreue__von defrohe__> defuell__das defuell_sie degebun_> degedul__! degedul_bitte degehoe_haben degespr_=D
-11 degluec__der degluec_bei deguelt_> dehaben__ihnen dehaben__sie dehaett__=D deich__ihnen deihnen_gesch deihre_bewer
-11 deihre_entsc deihre_zeugn deihren__=D deim__=D deist__entsc deist__guelt deist_nicht dekanns_du dekomme_sie
-11 dekommi_tagt dekonto__=D dekonto_wird dekuend_betra delasse__sich deleite__> delink__=D delink_ist demit__der
-11 denochm__> depasst_ihnen depruef__! deschre_=D desich__zeit desie__ihre desie__nicht desie_auch desie_das
-11 desie_fuer destell_ich deteam__> deuns__ihnen deuns__melde deuns_auf deuns_von deviel_gluec dewir__gesch
-11 dewir__zurue dewir_sind dewird__geloe dezu_hoere en9__9 en9__a en9__m en9__with en9_a en9_to en:__9 en:_first
-11 en<__came en<__clini en<__compa en<__encou en<__fee en<__job en<__link en<__mail en<__never en<__onboa en<__our
-11 en<__paren en<__recei en<__super en<__task en<__vice- en<__went en<_did en<_down en<_inter en<_outco en<_recru
-11 en<_to en=D__ask en=D__inter en=D__more en=D__teach en=D__we en=D__wheth en=D_back en=D_cohor en=D_far en=D_he
-11 en=D_look en=D_there en=D_unles en=O__a en=O__am en=O__on en=O__our en=O__ring en=O_back ena__=O ena__and ena__for
-11 ena__note ena_deput ena_great ena_m enable__wait enabout__role enaccou_=D enactua_=O enadver__in enagain_=D
-11 enall_right enalway_=D enalway__for enam__on enamong_them enan_hour enand__at enand__mail enand__start enand_a
-11 enand_can enand_mail enanna__> enannua_leave enanswe__pleas enany__=O enany__> enappli__unsuc enappli_perio
-11 enare__at enare__going enare__hirin enare_looki enare_shut enare_shutt enas__told enas_a enat__=O enat_a enat_home
-11 enavail_=D enavail__the enaway__and enback_=D enbe_=O enbe_forwa enbe_happy enbe_meeti enbe_put enbe_read
-11 enbe_readi enbe_refun enbegin__and enbehal_of enbehin_the enbeing__that enbeing_hones enbirth__> enbring_you
-11 enbudge_for enbudge_which enbut__offic enbut_our encalen__for encan__answe encan__be encan__decid encan__put
-11 encance_=D encance_> encandi__were enchase_me encheck__> enclass_=D enclien__to enclien_wants enclini__close
-11 enclini_is encohor_begin encommi__conve encommi_next encompl_> enconfi_that enconsi__appli enconsi_you enconta_us
-11 encontr__alway encontr_we encould__me encould__send endate__be endeadl__your endecid__=O endecid__close
-11 endecid__exten endecis_on endelet__> endeput__and endesk_=D endetai_=D endid_not endo__hesit endocum_=D
-11 endoes_your endown__=D endown_for endrop_me eneaste_> enelse__> enenoug_for eneveni__year eneveni_for enevery__but
-11 enevery_mail enexten__appli enexten_the enfee__be enfee_will enfinal__with enfirst__> enfollo__if enfor_=O
-11 enfor__birth enfor__deput enfor__hones enfor__post enfor__these enfor__we enfor_quest enfor_teach enfor_waiti
-11 enfor_year enforgo__ask enforgo_to enforwa__meeti enfree_=D enfrom_which enget__for engive__9 engrate__a
-11 engrate_for enhad_a enhad_hoped enhappy__> enhave_=D enhave__done enhave__taken enhave_alrea enhave_signe
-11 enhe__call enhe__he enhead__=D enhear_about enhere_! enhesit__follo enhesit_to enhi__thank enhi_tomas enhim_=O
-11 enhired_=D enhirin__next enhones_that enhoped_to enhour__> enhouse_> enhr__to eni__reply enif__could enin__diffe
-11 enin__obser enin_lagos enin_marga eninter_for eninvit__=D enis__! enis__here enis__than enis_alrea enis_alway
-11 enis_compl enis_in enis_open enis_unatt enit__a enit__valid enit_does enjob_=D enkindl__=D enlagos__the
-11 enlagos_obser enleave_and enleave_back enleft_the enlet__give enlet__go enlike__invit enlink__=D enlink_expir
-11 enlisbo_=D enlunar_=O enmade_my enmail__be enmail__not enmail__our enmail_but enmanag_=D enmarga__will
-11 enmatte_rests enmeet__=D enmeets__you enmerry_=D enminut__prese enminut_to enmoved__> enmy_=D enmy__=O enname__the
-11 enneed__hear enneeds__hear ennext__=O ennext_conve enno_9 enno__will ennobod__read ennot__for ennot__from
-11 ennot__mails ennot__on ennot__readi ennot_be ennot_hear ennot_hesit ennot_hirin ennot_offer ennot_on ennot_recru
-11 ennot_take ennothi_will enobser__publi enobser_the enof__answe enof__inter enof__month enof__trave enoffer__place
-11 enoffer__valid enoffer_a enoffer_went enoffic__lagos enoffic__unatt enoffic_are enon_behal enon_for enonboa__=D
-11 enonboa_takes enonce__have enone_thing enonly__that enonly_two enopen__noon enor__in enor__you enour_phone
-11 enour_polic enover__> enpaid__the enpaid_at enpanel_meets enparen__for enparen_eveni enpassp_=D enpassp__>
-11 enperio_=D enperio__> enperso_who enpleas_! enpleas_> enpleas__send enpossi_? enpost__=D enpost_is enproba_is
-11 enpromi__write enpubli__and enput__down enreach_us enread_mails enread_this enreadi__again enrefer__> enrefun_=D
-11 enrefun__> enreimb__your enreimb_of enremin_that enreorg_=D enreorg__> enreply__your enrepor__anna enrests_>
-11 enretur_> enrevis__need enrevis_the enright__i enrole__two ens__it ens__with ens_give ens_offic ens_on ens_open
-11 ens_valid ensaid__=D ensaid_he ensalar__paid ensalar_are ensay_that ensee__again ensend__> ensend_it ensent_=D
-11 enshall__back enshall__say enshall_revis enshift_> enshift_are enships_=D enshort_note enshort_of enshut_for
-11 enside_door ensigna_> ensigne_nda enslow_=D enso__can enso__s enso_that enso_the ensomeb__=D enstart_date
-11 ensteps_=O entake_=D entake__time entake_your entakes_place enteach_> enteam_meets entell__about entell_them
-11 enten_years enthank__being enthank__waiti enthat_i enthat_it enthat_your enthe__at enthe__candi enthe__cohor
-11 enthe__decid enthe__expir enthe__no enthe__perio enthe__rests enthe__went enthe_adver enthe_clini enthe_closi
-11 enthe_fee enthe_gover enthe_matte enthe_need enthe_onboa enthe_only enthe_paren enthe_publi enthe_slide
-11 enthe_super enthe_task enthe_train enthe_vice- enthese_=D enthese__> enthing__forgo enthis_offer enticke__>
-11 entime_and ento_9 ento__if ento__me ento__other ento__wheth ento_anna ento_bring ento_keep ento_meeti ento_offer
-11 ento_send ento_work entold__=O entold__candi entold_all entomas__for entomas_thank entoo__> entrain__=D
-11 entrave_costs entrial_day entried__reach entried_to entwo__=D entwo__> entwo_colle enunatt__and enunfor_the
-11 enunsuc_candi enup_if enus__would enus__your enus_have enus_your envacan__=D envacan_close envalid__>
-11 envice-__offic envice-_s enwaiti__=D enwaiti_these enwants__hear enwas__! enwas_made enwas_unsuc enwe__anoth
-11 enwe__call enwe__hold enwe__keep enwe__love enwe__shut enwe__shutt enwe__yes enwe_encou enwe_fille enwe_reply
-11 enwe_say enwent_out enwere_you enwhat_a enwhen__rang enwhen__you enwho__be enwill__at enwill__meeti enwill__place
-11 enwill__read enwill__refun enwill__work enwill_hold enwish_it enwith__and enwithd_the enwonde_if enwould__an
-11 enwould__and enwould__do enwould__happy enwould__work enyear_9 enyear_=D enyear__=D enyear__has enyou_9 enyou__any
-11 enyou__apply enyou__come enyou__minut enyou__need enyou__one enyou__repor enyou__signe enyou__start enyou__work
-11 enyou_atten enyou_came enyou_down enyou_free enyou_left enyou_let enyou_start enyou_wante enyour__costs
-11 enyour_accou enyour_birth enyour_decis enyour_detai enyour_form enyour_passp es9__> es9__recep es<__! es<__=O
-11 es<__clien es<__entre es<__me es<_disfr es<_manda es<_piens es<_queri es<_respo es<_su es<_tu es<_vuelv
-11 es=D__ensen es=D_perdo esa_otro esal__> escierr_=D escierr__> esclien__tu esclien_quier esde_las esde_no
-11 esde_vacac esel__perdo esel__quier esel_clien esel_puest esempie_=D esen__> esen_recep esensen__ofici esensen_la
-11 eslas_tres esneces__respu esneces_su esno_me esnos__el esperdo_> espiens_=D espiens__> esque_le esque_nos
-11 esqueri__el esqueri_respo esquier__respu esquier_tu esrecep_> essera_el estarde_y este_ensen este_esper estendr_=D
-11 estu_cv esy_es fr<__=O fr<__nous fr<__prese fr<__recu fr<__stage fr<_passe fr<_pouve fr<_sans fr=D__de fr=D_la
-11 fr=D_ou fra__=D fraimer__parle fraimer_vous frappel__? fratten_=D fratten__a fravez__de frbon__=D frbudge__=D
-11 frburea_> frburea_seron frcasie_judic frcontr__effet frcontr_prend frde__judic frde_casie frde_conge frdes__=D
-11 frdirec__vous frdirec_aimer frdonc_=O frecrit__> frequip_> frexcel_=D frexcel__> frextra__casie frextra_de
-11 frhesit__a frhesit_pas frheure_de fril__a fril__effet frje__en frje_trava frl__aura frla_date frle__de frle__prend
-11 frle_stage frles__> frles_burea frme__=D frmessa__> frmontr__burea frmontr_les frn_hesit frnos__seron
-11 frnotre__aimer frnotre_direc frnous__atten frnous__montr frnouve__notre frnouve_de frparle__> frpas_ete
-11 frpasse__excel frplus__de frpourr__appel frpourr_vous frrappe__=O frrenco__equip frrenco_l frrespo__> frreuni__>
-11 frse_fait frseron_ferme frtrava_=D frtrava__> frun_=D frun_excel frvoir_=D frvous_atten frvous_montr frvous_parle
-11 frvous_renco how:BETW&ASK s.degenau s.dehierm s.deja s.demuess s.denicht s.enappoi s.enautom s.enbehal s.enbook
-11 s.encerti s.endoor s.eneaste s.eneight s.enentra s.eneven s.enfille s.enhappy s.enhesit s.enhybri s.enidea
-11 s.enlittl s.enlong s.enlooki s.enlunar s.enmenti s.enname s.ennearl s.enopeni s.enother s.enpensi s.enreads
-11 s.ensaw s.ensay s.ensee s.enside s.enstaff s.ensuspe s.enteach s.enthoug s.enticke s.entreat s.enunabl s.enunsuc
-11 s.enyour s.esentre s.esperdo s.espresu s.esya s.fravant s.frelle s:OUNTIL
-10 ALL>>ALL>>O ALL>>FUT>>WAIT ALL>>O>>D ALL>>ORG>>SEND ALL>ASK ALL>ASK2 ALL>O2 ALL>OBETW ALL>OBETW1 ALL>ORG1
-10 ALL>OWITHIN ALL>START ALL>START1 ASK>>ASK>>YOUR ASK>>CALL>>US ASK>>CALL>>WE ASK>>D>>YOUR ASK>>EVENT>>DOC
-10 ASK>>EVENT>>EVENT ASK>>EVENT>>IT ASK>>HAVE>>HAVE ASK>>NEG>>CALL ASK>>NEG>>SEND ASK>>YOU>>NEWS ASK>>YOUR>>ALL
-10 ASK>ALL1 ASK>AWAY ASK>CALL ASK>HAVE ASK>OBY ASK>US2 ASK>WE2 AWAY>>D>>DECIDE AWAY>>D>>NEG AWAY>>D>>O AWAY>>FUT>>D
-10 AWAY>>O>>HEAR AWAY>EVENT AWAY>OUNTIL1 AWAY>PAST AWAY>YOUR1 CALL>>DECIDE>>O CALL>>YOUR>>ORG CALL>>YOUR>>THIRD
-10 CALL>ASK2 CALL>OFROM1 CALL>PAST1 COND>>ALL>>ORG COND>>WE>>D COND>>YOU>>IT COND>DECIDE2 COND>FUT1 COND>ORG1
-10 COND>WAIT COND>WAIT2 D>>ASK>>US D>>ASK>>YOUR D>>COND>>O D>>DECIDE>>HEAR D>>FUT>>HEAR D>>FUT>>YOUR D>>IT>>YOU
-10 D>>NEG>>O D>>O>>IT D>>OUR>>PAST D>>OUR>>TALK D>>START>>IT D>>START>>WE D>>WE>>ALL D>>WE>>EVENT D>>YOU>>DECIDE
-10 D>>YOU>>NEG D>OAPPROX D>OIN2 D>OUNTIL2 DECIDE>>D>>ASK DECIDE>>D>>O DECIDE>>O>>ORG DECIDE>PAST1 DECIDE>US1
-10 DOC>>ASK>>WE DOC>>D>>O DOC>>FUT>>COND DOC>>TELL>>D DOC>>WE>>D DOC>NEWS2 DOC>OBEF2 DOC>OFROM1 EVENT>>AWAY>>D
-10 EVENT>>D>>ALL EVENT>>DOC>>TELL EVENT>>EVENT>>IT EVENT>>O>>EVENT EVENT>>PAST>>D EVENT>>WE>>YOU EVENT>HE1
-10 EVENT>WAIT1 FUT>>ASK>>YOUR FUT>>AWAY>>O FUT>>DECIDE>>VAGUE FUT>>EVENT>>ORG FUT>>ORG>>O FUT>>PAST>>D FUT>>START>>US
-10 FUT>>WAIT>>IT FUT>>WAIT>>START FUT>>WAIT>>YOUR FUT>HAVE FUT>OBEF FUT>OIN1 FUT>OON1 HAVE>>D>>WHEN HAVE>>O>>WE
-10 HAVE>ALL2 HAVE>FUT2 HAVE>HEAR HAVE>ORG HE>>EVENT>>PAST HE>>FUT>>AWAY HE>>START>>HE HE>AWAY1 HEAR>>ASK>>OUR
-10 HEAR>>NEG>>HAVE HEAR>>NEG>>NEWS HEAR>>O>>WHEN HEAR>>ORG>>YOU HEAR>>WE>>ALL HEAR>>YOUR>>CALL HEAR>>YOUR>>DECIDE
-10 HEAR>>YOUR>>YOUR HEAR>DOC1 HEAR>HAVE1 HEAR>HIS1 HEAR>OUNTIL2 HIS>AWAY IT>>D>>ORG IT>>DOC>>FUT IT>>EVENT>>WE
-10 IT>>HAVE>>O IT>>NEWS>>WE IT>>OUR>>ORG IT>>TALK>>D IT>>WHEN>>NEWS IT>>YOUR>>PAST IT>COND2 IT>HEAR IT>OFROM2 IT>YOU1
-10 NEG>>CALL>>IT NEG>>COND>>YOU NEG>>D>>NEG NEG>>HEAR>>IT NEG>>HEAR>>TELL NEG>>NEWS>>WAIT NEG>>O>>WE NEG>>PAST>>NEG
-10 NEG>>US>>D NEG>>US>>FUT NEG>>US>>HEAR NEG>ALL1 NEG>HE1 NEG>OON NEG>SEND2 NEG>TELL NEG>YOUR NEWS>>CALL>>D
-10 NEWS>>OUR>>EVENT NEWS>>YOUR>>ASK NEWS>>YOUR>>CALL NEWS>NEWS2 NEWS>OUR1 O>>CALL>>D O>>EVENT>>CALL O>>IT>>DECIDE
-10 O>>SURE>>YOU O>COND2 O>DOC2 O>OON1 O>START O>THIRD1 OBEF>FUT2 OBEF>O1 OBEF>OON1 OBEF>YOU OIN>O1 OON>EVENT
-10 ORG>>D>>DECIDE ORG>>HAVE>>DECIDE ORG>>WAIT>>IT ORG>ASK2 ORG>EVENT1 ORG>NEG OUNTIL>DECIDE1 OUNTIL>WE2 OUR>>D>>TELL
-10 OUR>AWAY1 OUR>COND2 OUR>OFROM PAST>>D>>DOC PAST>>D>>PAST PAST>>FUT>>CALL PAST>>IT>>O PAST>>SEND>>D
-10 PAST>>SEND>>NEWS PAST>>WE>>PAST PAST>>YOU>>CALL PAST>>YOU>>TALK PAST>>YOUR>>D PAST>CALL PAST>HAVE2 PAST>OIN1
-10 PAST>OIN2 PAST>START1 PAST>WE2 PAST>WHEN2 SEND>>O>>HEAR SEND>>O>>YOU SEND>ASK SEND>O SEND>OBEF SEND>ORG SEND>YOUR1
-10 START>>HE>>D START>DECIDE2 START>HE START>IT2 START>NEG2 START>WAIT1 TALK>>ALL>>O TALK>>TALK>>D TALK>>US>>D
-10 TALK>ORG2 TELL>>HIS>>D TELL>>OUR>>TELL TELL>>TALK>>D TELL>>TELL>>TELL TELL>O1 TELL>O2 TELL>OAPPROX1 TELL>OAPPROX2
-10 TELL>OIN1 TELL>OUR2 TELL>START US>>D>>CALL US>>HEAR>>IT US>>HIS>>NEWS US>ASK2 US>HIS VAGUE>TALK1 WAIT>IT WAIT>OBY
-10 WAIT>TALK1 WE>>ASK>>EVENT WE>>FUT>>TALK WE>>HEAR>>FUT WE>>OUR>>EVENT WE>>PAST>>HEAR WE>>PAST>>TALK WE>>TALK>>NEG
-10 WE>>YOUR>>CALL WE>HAVE1 WHEN>>IT>>START WHEN>>O>>SURE WHEN>>WE>>US WHEN>>YOU>>D WHEN>>YOU>>PAST WHEN>D2 WHEN>NEG
-10 WHEN>YOUR2 YOU>>ASK>>CALL YOU>>ASK>>WE YOU>>D>>FUT YOU>>FUT>>ALL YOU>>FUT>>O YOU>>FUT>>START YOU>>HEAR>>DECIDE
-10 YOU>>HEAR>>SEND YOU>>O>>YOU YOU>>PAST>>COND YOU>>TELL>>HE YOU>PAST1 YOUR>>D>>START YOUR>>HAVE>>HAVE YOUR>>YOUR>>D
-10 YOUR>ALL1 YOUR>TALK2 YOUR>WHEN a:ASK a:D a:NEG a:O b:ASK bias c.de: c.deabges c.deanneh c.deersta c.dees c.degehen
-10 c.degeld c.degenie c.degleic c.dekandi c.delaeuf c.delangw c.delerne c.delink c.deloesc c.deneue c.deneun
-10 c.deniema c.deregel c.deschaf c.deschon c.despese c.devorge c.dewaere c.deweg c.enagree c.enai c.enairpo c.enall
-10 c.enam c.enbegin c.encaugh c.enchine c.encould c.encousi c.encover c.endestr c.endeter c.endolor c.endrill
-10 c.endutie c.enengag c.enexcit c.enfixed c.enfor c.enfound c.enfour c.enfumig c.engave c.engradu c.engreet c.enhelp
-10 c.enhereb c.enholdi c.enif c.eninclu c.enjoin c.enkeep c.enline c.enlittl c.enmonth c.ennearl c.enosei c.enowes
-10 c.enpasse c.enpatag c.enplaye c.enpostp c.enprice c.enpupil c.enquick c.enre-ad c.enreadi c.enretai c.ensched
-10 c.enskiin c.ensport c.ensprea c.enstop c.enwindo c.enyou c.esabrir c.esbien c.escaduc c.esconse c.esempez
-10 c.esentre c.esese c.esgraci c.eshemos c.esimpos c.esinten c.esla c.esllama c.esllevo c.eslocal c.esmedio c.esnadie
-10 c.esnueve c.esnuevo c.esofici c.esotra c.espensa c.esperma c.esrefer c.estraba c.estus c.esvence c.frabsen
-10 c.frappel c.fratten c.frcet c.frclien c.frcomme c.frdecad c.frdeuxi c.frelect c.frensui c.frenvis c.frest
-10 c.fretait c.fril c.frmatin c.frmessa c.frnouve c.frpostu c.frprofi c.frquelq c.frsuis c.frtenio c.frvacan c:D
-10 de9_=D de9__fuer de<__> de<__arbei de<__begin de<__errei de<__geld de<__gilt de<__hatte de<__inter de<__lerne
-10 de<__reise de<__sprec de<__wir de<_bitte de<_der de<_genie de<_hierm de<_passt de<_spese de=D__nachr de=D__neun
-10 de=D__team de=D__und de=D__zeugn de=D_anneh de=D_begin de=D_gleic de=D_schaf de=D_stell de=D_weg de=O__an
-10 de=O__besti de=O__das de=O__haben de=O_aber de=O_hoers deabges_> deander__> deangeb_koenn deanneh_> deauf_kur
-10 debesta__den debesta_sie debewer__der debewer_ist debitte__ueber debitte_besta dedann__freue dedann_wir dedas__ab
-10 dedas__an dedas__fuer dedas__koenn dedas_bei dedas_geld deden__ueber deden_tag deder_regel dedich_gespr
-10 dedie__errei dedie__ersta deeinla_fuer deeinst__=D deerrei__=D deerrei__von deerrei_sie deersta__=D deersta_wir
-10 defreue__! defrueh_vorge defuer__gleic defuer__tag degehal__=D degeld__den degeld_fuer degenie_sie degesch_moech
-10 degleic_zu dehaben__im dehat__=D dehat_in dehierm__wir dehoere__sie deich_schic deich_schre deihnen__einla
-10 deihnen_noch deihnen_sprec deihr__> deihre_antwo deihren__vorge deihren_frueh deim__ueber dein__regel deinter__=D
-10 deinter__> deinter_an deinter_noch dekeine_nachr dekenne_> dekoenn__uns delaeuf__> delasse_sie deloesc_wir
-10 demehr_=O demit__sprec demoech__mit denicht__=O denicht__uns depasst_? depasst__=D depasst__> deperso_errei
-10 deregel_=D dereise__wir dereise_ersta derueck_bitte deruft__frueh deruft_ihren deschic__die deschoe_=O deseit_=D
-10 desekre__> desekre_ab desie__9 desie__anneh desie__bei desie__keine desie__mich desie__termi desie__um desie_errei
-10 desollt__=D despese__sie despese_rechn destatt_> destehe_ich destell__niema detag_ueber deteam__dich deteam_ueber
-10 deueber__dir deueber__sekre deueber_dich deueber_ich deuhr__das deuhr_fuer deum_neun deund__stehe deuns__=D
-10 deuns__um deuns_fuer deunser__moech deunser_gespr deunter_=O deunter__wir devorge__an dewaere__rueck deweg__=O
-10 dewiede__buero dewir__die dewir__mit dewir__sie dewir_inter dewir_mit dewir_rufen dezeugn__? dezurue_=O en9__am
-10 en9__for en9__the en:_it en<__agenc en<__ai en<__anoth en<__backg en<__chapl en<__could en<__cousi en<__custo
-10 en<__data en<__depar en<__docum en<__fire en<__found en<__indic en<__keep en<__libra en<__many en<__owes
-10 en<__perio en<__perso en<__refer en<__salar en<__stand en<__sugge en<__tell en<__wante en<__when en<__who
-10 en<_dolor en<_feel en<_follo en<_notic en<_sara en<_the en<_trave en=D__about en=D__aim en=D__four en=D__hereb
-10 en=D__leave en=D__panel en=D__read en=D__show en=D__sport en=D__there en=D__up en=D__with en=D__would en=D__your
-10 en=D_also en=D_are en=D_chase en=D_comin en=D_greet en=D_just en=D_none en=D_our en=D_shift en=D_your en=O__can
-10 en=O__mail en=O__sure en=O_which ena_coffe ena_lovel ena_phone ena_publi enaccep__writi enaccep_in enactua__perso
-10 enactua_hr enafter__it enafter__us enafter_for enagree__we enai__hirin enairpo_=D enairpo__eveni enall__=O
-10 enall_week enaltog__expec enaltog_so enam__altog enam__and enam__casua enam__leave enam_sorry enan__: enan__hr
-10 enan_actua enan_upgra enand__arriv enand__has enand__on enand__reply enand__role enand__us enand_do enand_recon
-10 enand_short enand_show enand_with enanna__she enannua__=D enannua_repor enanoth__come enanoth_candi enanoth_role
-10 enanswe_after enanswe_lette enappli__been enappli_deadl enappoi_> enare__takin enare_close enare_destr enare_excit
-10 enare_free enare_payab enare_sorry enaroun_> enarriv__> enas_the enask_=D enask_him enasked_wheth enassig_>
-10 enat__airpo enat__for enat__the enattac__invoi enattac_our enavail__reque enavail_on enbe__call enbe__here
-10 enbe__holid enbe__with enbe_fumig enbe_held enbe_joini enbe_prese enbe_submi enbecau__the enbecau_of enbeen_exten
-10 enbeen_kept enbeen_moved enbeen_selec enbeen_unsuc enbegin_=O enbooke__in enbooke_you enbored__=D enbored_here
-10 enboth__it enbudge_=D encall__i encall_anna encall_for encalli__twice encan__call encan__me encan__move
-10 encan__offer encance_the encandi__=O encandi__chose encandi_is encasua_leave encaugh_me enceo__? enchapl__on
-10 enchapl_is enchase__> enchine_=D enchose__sends enchose_hr encitie_> enclick_> enclien__its enclien_moved
-10 enclose__offic encome__> encome_up encompl__assig enconfl__inter enconfl_of enconsi__for enconsi_of encontr_back
-10 enconve__=D encould__hold encousi__looki encousi_is enday_=D enday__is enday_here endays_=D endays__> endeadl__>
-10 endeadl__been endeadl_has endecid_soon endelet_> endelet__so endestr_=D endestr__> endiffe__> endiscu__our
-10 endiscu_with endo__get endo__give endocum__delet endolor__me endolor_owes endrill__been endrill_has endutie_=D
-10 endutie__> enduty__> enengag__will enengag_surve enevery__> enexam_=D enexam__> enexcit__have enexcit_to
-10 enexpec__take enexten_=D enexten__> enfeedb__avail enfeedb_is enfield__no enfield_w enfill__the enfill_in
-10 enfind__our enfind_attac enfire__has enfire_drill enfirm__answe enfirm_will enfisca__begin enfishi__=D
-10 enfishi_back enfor__call enfor__long enfor__lunar enfor__me enfor__the enfor__who enfor_inter enfor_your
-10 enform_and enfour_> enfree__a enfrom_offic enfumig_=D enfumig__> enget__upgra enget_to engive__thoug engive__your
-10 engive_a engiven__job engone__back engood_? engood__with engot_your engreat__> engreet_> enhad__you enhad_known
-10 enhalf_days enhappy__from enhas__=O enhas__a enhas__exten enhas__its enhas__kept enhas__moved enhave__her
-10 enhave__lovel enhave__unsuc enhave_caugh enhave_left enhave_pushe enhave_your enhe__> enhe__be enhead_offic
-10 enheadq__be enheadq_will enhear__the enheari_from enher_score enher_to enhere__=D enhere_in enhired__actua
-10 enhired_an enhirin__more enhirin_freez enhirin_no enhirin_s enhold__after enholid__so enhome_> enhones__=O
-10 enhour_=D enhours__=D enhr__is enhr__so enhr_perso eni__assum eni__away eni__be eni__calli eni__hopin eni__known
-10 eni__left eni__offer eni__short eni__sorry eni__work eni_could eni_only eni_said eni_sent eni_start enif__=D
-10 enif__had enif_that enif_you enin__=O enin_for enin_four enin_our enin_patag enin_which enindic__in enindic_accep
-10 eninter__at eninter__take eninvoi__payab eninvoi_are enis__retre enis__week enis_avail enis_chose enis_down
-10 enis_expec enis_final enis_hereb enis_looki enis_sport enit_all enit_you enits_deadl enkept_=D enkept__after
-10 enkindl__accep enkindl__and enkindl__i enkindl__the enkindl_indic enkindl_sign enknow__to enknown__=D enknown_you
-10 enlapto_ships enlast__at enlast__here enleast__=D enleast_the enleave__=D enleave__year enleave_a enleave_from
-10 enleeds_offic enleft__my enleft_for enlet__stay enlet_us enlette__valid enletti_me enlibra__be enlibra_will
-10 enlicen__the enlike__to enlist__=D enlist_for enlooki_=D enlooki__> enluck_with enlunar__and enmails__> enmay__it
-10 enmay__you enmay_conta enme_: enme__score enme__would enme_about enme_have enme_her enmeeti_> enmerry__to
-10 enmessa__am enmessa__have enminds__=O enminut__you enmobil_> enmonth_> enmove__call enmoved_=O enmoved__at
-10 enmoved__deadl enmoved_its enmr_osei enmy_cousi enmy_mobil ennearl_=D enneed__shoe ennever__to ennice__short
-10 ennice_and enno_acces enno_recep ennone__us ennoon_? ennoon__> ennot__one ennot__us ennot_been ennot_takin
-10 ennote__am ennote_i ennothi__chase ennothi_to ennotic__is ennow__s ennow__the ennow_it ennumbe_=O ennumbe__=D
-10 ennumbe__> enof__a enof__candi enof__engag enof__we enof_inter enof_leave enof_servi enoff_altog enoffer__is
-10 enoffer__lapse enoffer__sent enoffer__to enoffer_made enoffic_in enold__> enon_9 enon__? enon__duty enon__mobil
-10 enon__occas enon_all enon_call enon_casua enon_holid enon_reque enon_retre enon_sale enon_us enone__=O
-10 enonly__morni enonly__you enonly_so enonly_work enother_> enother__=O enother__will enother_firm enother_we
-10 enour__are enour__repor enour_annua enour_compa enour_invoi enowes__her enowes_me enpanel__see enparen__=O
-10 enpark_> enpasse_=D enpatag_=D enpatag__answe enpay__=D enperio_is enperso__you enperso_start enpleas__anna
-10 enpleas__in enpleas_retur enpleas_sign enposit_is enpost_close enproce__of enproce_consi enpromi_to enpubli__annua
-10 enpubli_our enpushe__whole enpushe_the enput__> enput__hold enquest__> enquest__the enreach__by enreach__my
-10 enreach_on enread_=D enread_every enreadi_mail enreads_=O enreal_talk enrecei__> enrecep__> enrecon__=D enrecon__>
-10 enremem_to enreply__my enreply_on enrepor_=D enreque__of enresum__=D enresum_duty enretre__will enretre_and
-10 enring__? enrole__up enrole_come enround__with enruns_=D enruns__=O ens__its ens__last ens__not ens_my ens_shut
-10 ens_stay ensalar__be ensalar_will ensale__> ensara__me ensara_told ensay__have ensay__to ensay_hi enscore__>
-10 ensend_this enships__and enshoe_size enshop_s enshort__=O enshoul__role enshoul__take enshoul_anoth enshoul_arriv
-10 enshoul_not enshow__aroun ensign_=D ensign__> ensigna_=D ensigna__> ensigne_=D ensigne__back ensigne_contr
-10 ensince_we enskiin__=D enslot_for enso__an enso__get enso__him enso__openi enso_ask enso_we ensomeo_who ensoon_>
-10 ensorry__say ensorry_to ensport__> ensport_week enstay__touch enstay_in ensucce__is ensuits__> ensurve__be
-10 ensurve_will ensyste__down ensyste_is entake__dutie entake_up entaken_=D entalki_to entask__not entask_shoul
-10 entechn_inter enthat_=O enthat__inter enthat__s enthat__was enthe__chef enthe__deadl enthe__desk enthe__drill
-10 enthe__panel enthe__requi enthe__run enthe__runs enthe__surve enthe__w enthe__were enthe_chapl enthe_choir
-10 enthe_depar enthe_leeds enthe_libra enthe_long enthe_lunar enthe_merge enthe_old enthe_openi enthe_role
-10 enthe_shift enthe_stand enthe_surve enthe_trial enthem_> enthen_=O enthere__nothi enthey__pushe enthis__for
-10 enthis_occas enthoug__none enthree_more ento__first ento__we ento_park ento_prese ento_start entold_her entom_will
-10 entouch__recon entouch_and entrave__patag entrave_in entried__you entried_calli entrip_=D entwice__year entwice_a
-10 entwo__home entwo__of entwo_at entwo_proof entwo_years enunsuc__may enup_dutie enupgra_: enupgra__=D enus__you
-10 enw__recep enw_no enwalke_=D enwant_your enwante__know enwante__to enwante_you enwas__from enwas_not enwe__booke
-10 enwe__excit enwe__forwa enwe__if enwe__promi enwe__sorry enwe__want enwe_ai enwe_both enwe_call enwe_chose
-10 enwe_delet enwe_only enweek_=D enwhat__need enwhen__good enwhen__meet enwhen_is enwhen_it enwhere__park enwhere_to
-10 enwheth__accep enwhich_=D enwhich_is enwhich_it enwhich_you enwhole__=D enwhole__> enwhole_thing enwill__fumig
-10 enwill__held enwill__its enwill__lette enwill__prese enwill__reach enwill_lapse enwindo__=D enwith__exam
-10 enwith__famil enwith__greet enwith_limit enwith_your enwitho_the enwonde__you enwork__and enwork_morni enworks_=D
-10 enwould__a enwould_come enwould_let enwould_want enwrite__me enyou__as enyou__befor enyou__caugh enyou__give
-10 enyou__reach enyou__telep enyou_aroun enyou_twice enyour__at enyour__ships enyour__size enyour__will enyour_salar
-10 enyour_shoe enyour_slot enyours_> es9__la es<__enlac es<__pago es<__su es<_confi es<_llevo es<_prosp es<_traba
-10 es=D__> es=D__a es=D__local es=D__pensa es=D__pero es=D_impos es=D_inten es=D_si es=O_> es=O__digo es=O__tendr
-10 esa__=O esa__nueve esa__tres esa_nadie esampli_=D esampli__> esaport_el escaduc_=D escaduc__> escerra__=D
-10 esconta_=O escontr__=D esde_9 esde__recib esdesca_> esel__caduc esempez_=D esenlac__=D esenlac_caduc esentie__su
-10 esentie_que eses_valid esha__=D esha__respu esha__selec esha_ampli esha_recib eshara_=D eshara__> esinten__>
-10 esinten_local esla_=O eslas__=D eslas_nueve esle__el esllega_=O esllevo_=D esllevo__inten eslocal_> eslos_=D
-10 esnadie__> esneces_tu esno__recib esno_recib esnuest__escri esnueve_> esofert__valid esofert_es esofert_vence
-10 espago__hara espago_se esperma_cerra espero__=O esplazo__ha esplazo_se espodri_confi esprese_a esrecib__entie
-10 esrespu__que esrespu_entie esreuni_de esse__ampli esse_ha esselec_> essido_selec este__=O estraba_=D estraba__>
-10 estres__> estus_refer fr<__avons fr<__bien fr<__coura fr<__nouve fr<__pars fr<__suis fr<__tenio fr<__vacan
-10 fr<_avant fr<_profi fr<_rappe fr<_si fr=D__est fr=D_matin fr=D_veuil fr=O__aurez fr=O_vous fra__ecrir fra_nouve
-10 frabsen_=D frau__=D frau__> fraurez__=D fravant__decis fravons__=D fravons_ecrit frbien__> frbon_coura frbonne__la
-10 frbonne_vacan frcet_=D frcet__> frconge__retou frconsi_que frcontr_signe frd__=D frde__elect frde__le frde_me
-10 frde_vous frdecad_=D frdecad__=O frdecid_> frdeux_ans frdeuxi__=D frdonc_plus frelect__publi frelect_sera
-10 frensui_=D frentre_=D frenvoy_=O frest_ferme fril__reuni fril_se frje__absen frje__vous frje_pars frl__est frl__se
-10 frl__sera frl_ecole frl_elect frle__signe frle_resul frlieu_=D frmatin_> frmessa_=D frmme__> frne__pas
-10 frnotre_rende frnous__a frnous__avons frnous_tenio froffre__valab frpars__conge frpars_en frpart__veuil frpas_=D
-10 frpas__> frpour__decid frpour_l frpouve__repon frprofi__=D frprofi_bien frpubli__> frquelq_un frrappe__matin
-10 frresul__l frresul_de frreuni__nouve frreuni_a frsans_nouve frse__toujo frsera__=O frsera_publi frsont__=D
-10 frsuis__=D frsuis_absen frsuite_a frtenio__vous frtenio_a frtoujo__=D frtoujo_un frun__> frvacan__=D frvacan_la
-10 frveuil__que frveuil_consi frvous__aux frvous__les frvous_avons frvous_decid fry__> how:FROM&ASK how:ON&ASK
-10 how:ON&DECIDE s.debleib s.deeinst s.deer s.deformu s.defuell s.deguten s.dekur s.depasst s.deschoe s.dewar s.en!
-10 s.enabroa s.enaccou s.enaim s.enaltog s.enamong s.enannua s.enanoth s.enavail s.enbegin s.enchang s.enchapl
-10 s.enclosi s.encoupl s.endepar s.endocto s.eneye s.enfarm s.eninste s.enjoini s.enman s.enmatte s.enmessa s.enmuch
-10 s.ennice s.enoccas s.enosaka s.enpatch s.enread s.enregis s.enretre s.enruns s.ensense s.enship s.enshoe s.enshow
-10 s.ensick s.ensince s.ensite s.entook s.entrial s.enupgra s.enuploa s.enurgen s.enwhat s.enwitho s.enyou s.escaso
-10 s.esdesca s.esentie s.esllega s.espor s.esproce s.esselec s.fravons s.frbesoi s.frconsi s.frecrit s.fretes
-10 s.froffre s.frque s.frsur s.frveuil s.frvos s:OAFT
-9 ALL>>NEWS>>O ALL>>START>>FUT ALL>>TALK>>D ALL>>TALK>>PAST ALL>HAVE1 ALL>OUNTIL1 ALL>OWITHIN2 ALL>US ALL>WAIT
-9 ALL>WAIT2 ASK>>ASK>>TELL ASK>>D>>US ASK>>HEAR>>COND ASK>>NEWS>>DECIDE ASK>>OUR>>CALL ASK>>PAST>>D ASK>>PAST>>PAST
-9 ASK>>SEND>>DOC ASK>>TELL>>HE ASK>>WE>>NEWS ASK>>YOU>>DOC ASK>>YOU>>IT ASK>>YOU>>WE ASK>>YOUR>>PAST ASK>ASK2
-9 ASK>HIS2 ASK>OBEF ASK>START2 AWAY>>D>>ASK AWAY>>D>>FUT AWAY>>D>>YOUR AWAY>>IT>>FUT AWAY>>NEG>>D AWAY>>WE>>EVENT
-9 AWAY>PAST2 AWAY>VAGUE2 CALL>>FUT>>HEAR CALL>>US>>TELL CALL>>YOU>>US CALL>ASK1 CALL>EVENT CALL>O2 CALL>OON1
-9 COND>>IT>>TELL COND>>YOU>>FUT COND>>YOU>>TELL COND>ALL COND>IT COND>O2 COND>SEND1 D>>ASK>>SEND D>>DECIDE>>ORG
-9 D>>DOC>>SEND D>>EVENT>>ALL D>>IT>>TALK D>>NEWS>>YOU D>>O>>HE D>>PAST>>IT D>>SEND>>NEG D>>SEND>>US D>>START>>ORG
-9 D>>SURE>>TELL D>>TALK>>ALL D>>TALK>>O D>>YOU>>ORG D>HIS2 D>WE DECIDE>>D>>NEWS DECIDE>>DECIDE>>START
-9 DECIDE>>ORG>>PAST DECIDE>>VAGUE>>WE DECIDE>CALL1 DECIDE>OON2 DOC>>O>>HEAR DOC>>US>>ORG DOC>>WE>>O DOC>>YOU>>WE
-9 DOC>ASK2 DOC>COND2 DOC>IT2 DOC>OAFT1 DOC>OBETW DOC>ORG DOC>PAST2 DOC>TALK1 DOC>WHEN EVENT>>ALL>>ALL EVENT>>D>>HE
-9 EVENT>>D>>SURE EVENT>>HEAR>>IT EVENT>>YOU>>HE EVENT>ALL1 EVENT>EVENT2 EVENT>TALK1 EVENT>US1 FUT>>ASK>>HEAR
-9 FUT>>ASK>>IT FUT>>AWAY>>NEG FUT>>D>>OUR FUT>>D>>START FUT>>FUT>>YOU FUT>>HAVE>>TELL FUT>>NEG>>ASK FUT>>NEG>>WE
-9 FUT>>NEG>>WHEN FUT>>O>>WHEN FUT>>OUR>>ASK FUT>>SEND>>DOC FUT>>WHEN>>TALK FUT>>YOU>>NEG FUT>>YOU>>PAST
-9 FUT>>YOU>>TALK FUT>>YOUR>>CALL FUT>OBEF1 FUT>START1 FUT>TALK1 FUT>YOUR HAVE>>AWAY>>D HAVE>>HAVE>>FUT
-9 HAVE>>HAVE>>WAIT HAVE>FUT HAVE>NEG1 HAVE>SEND1 HAVE>START HAVE>TALK1 HE>>HEAR>>DECIDE HE>>ORG>>D HE>>TALK>>D
-9 HE>>US>>PAST HE>OON2 HEAR>>DECIDE>>DECIDE HEAR>>DOC>>US HEAR>>FUT>>D HEAR>>HAVE>>TELL HEAR>>HIS>>SEND HEAR>>IT>>NEG
-9 HEAR>>IT>>YOU HEAR>>NEWS>>O HEAR>>OUR>>DOC HEAR>>PAST>>START HEAR>>US>>DECIDE HEAR>>US>>IT HEAR>>YOU>>ORG
-9 HEAR>START2 HEAR>WAIT HIS>>CALL>>YOU HIS>SEND IT>>DOC>>START IT>>FUT>>O IT>>ORG>>NEWS IT>>PAST>>EVENT IT>>WE>>YOU
-9 IT>>YOU>>EVENT IT>>YOU>>NEG IT>IT IT>OIN1 IT>OUR1 IT>YOU2 IT>YOUR2 NEG>>ASK>>START NEG>>D>>YOUR NEG>>FUT>>DECIDE
-9 NEG>>HEAR>>NEG NEG>>O>>NEG NEG>>OUR>>CALL NEG>>PAST>>DOC NEG>>START>>O NEG>>SURE>>COND NEG>>TELL>>US NEG>>US>>CALL
-9 NEG>>WE>>HEAR NEG>>WHEN>>WHEN NEG>ALL2 NEG>COND2 NEG>EVENT NEWS>>ASK>>TELL NEWS>>CALL>>FUT NEWS>>DOC>>TELL
-9 NEWS>>HEAR>>DECIDE NEWS>>O>>CALL NEWS>>WE>>ALL NEWS>>YOUR>>SEND NEWS>OON NEWS>OUNTIL NEWS>TALK2 O>>D>>WHEN
-9 O>>HEAR>>YOUR O>>WE>>NEG O>ORG1 O>WHEN1 OBEF>TELL OBETW>CALL2 OBETW>HEAR OBETW>YOUR1 OBY>WHEN OBY>WHEN1 OFROM>AWAY2
-9 OFROM>NEG1 OFROM>ORG2 OIN>O OON>AWAY OON>CALL OON>HE ORG>>HEAR>>WAIT ORG>>PAST>>YOU ORG>>SEND>>ORG ORG>>START>>D
-9 ORG>>TALK>>D ORG>>WAIT>>EVENT ORG>>WE>>EVENT ORG>>WE>>YOU ORG>START2 OUR>>ALL>>TALK OUR>>AWAY>>AWAY OUR>>AWAY>>O
-9 OUR>>D>>WE OUR>>NEWS>>O OUR>>ORG>>WE OUR>>PAST>>HE OUR>>SURE>>ALL OUR>>TALK>>HAVE OUR>AWAY2 OUR>D1 OUR>SURE
-9 PAST>>AWAY>>D PAST>>EVENT>>YOU PAST>>FUT>>ASK PAST>>HEAR>>D PAST>>HEAR>>TELL PAST>>IT>>YOU PAST>>NEG>>D
-9 PAST>>OUR>>CALL PAST>>WE>>D PAST>>WHEN>>CALL PAST>>YOU>>AWAY PAST>HAVE1 PAST>WAIT1 SEND>>NEWS>>EVENT SEND>AWAY1
-9 SEND>OON START>>D>>HEAR START>>D>>IT START>>DECIDE>>D START>>EVENT>>D START>>NEG>>FUT START>>ORG>>D
-9 START>>TELL>>YOUR START>ALL2 START>AWAY2 START>FUT START>FUT1 START>HAVE2 START>OON2 START>ORG2 START>TALK
-9 START>WHEN1 START>YOUR SURE>>ALL>>D SURE>>TELL>>YOU SURE>ALL SURE>IT TALK>>D>>SEND TALK>>HAVE>>AWAY
-9 TALK>>PAST>>AWAY TALK>>PAST>>NEG TALK>>WHEN>>D TALK>>WHEN>>YOU TALK>>YOU>>HEAR TALK>>YOU>>OUR TALK>>YOU>>TALK
-9 TALK>CALL1 TALK>COND TALK>OBY2 TELL>>ALL>>O TELL>>D>>WE TELL>>HIS>>CALL TELL>>O>>TELL TELL>>OUR>>SEND
-9 TELL>>US>>AWAY TELL>>US>>COND TELL>>YOU>>US TELL>CALL TELL>FUT2 TELL>US2 THIRD>START THIRD>US2 US>>AWAY>>WE
-9 US>>D>>HE US>>ORG>>FUT US>>TALK>>D US>>TELL>>WE US>IT US>PAST VAGUE>>WE>>HEAR VAGUE>>WHEN>>O VAGUE>HEAR1 VAGUE>NEG2
-9 VAGUE>O1 VAGUE>OBY1 VAGUE>WE WAIT>>EVENT>>D WE>>ASK>>ASK WE>>ASK>>NEWS WE>>AWAY>>AWAY WE>>AWAY>>O WE>>AWAY>>TELL
-9 WE>>D>>FUT WE>>DOC>>YOU WE>>EVENT>>O WE>>FUT>>D WE>>FUT>>DOC WE>>HEAR>>HAVE WE>>HEAR>>YOU WE>>NEWS>>DOC
-9 WE>>ORG>>HEAR WE>>PAST>>NEWS WE>>PAST>>WHEN WE>>WE>>YOU WE>>WE>>YOUR WE>>YOU>>D WE>ASK2 WE>OAFT WE>OON WE>START2
-9 WE>SURE2 WHEN>>ALL>>ASK WHEN>>IT>>FUT WHEN>>O>>CALL WHEN>>TALK>>YOU WHEN>>WHEN>>IT WHEN>>YOU>>FUT WHEN>OBY
-9 WHEN>WHEN2 WHEN>YOUR YOU>>D>>COND YOU>>D>>IT YOU>>D>>OUR YOU>>D>>PAST YOU>>DOC>>O YOU>>FUT>>HAVE YOU>>FUT>>OUR
-9 YOU>>NEG>>IT YOU>>NEWS>>D YOU>>OUR>>SEND YOU>>PAST>>FUT YOU>>PAST>>O YOU>>PAST>>TELL YOU>>TALK>>WHEN YOU>>WE>>HE
-9 YOU>>WE>>YOU YOU>>WHEN>>TALK YOU>OBETW1 YOU>OBY YOU>SEND1 YOUR>>O>>FUT YOUR>ALL2 YOUR>HEAR YOUR>NEG YOUR>OAFT2
-9 YOUR>TALK YOUR>US2 YOUR>WE b:WE c.deabgab c.deallen c.deanfra c.deaufga c.debleib c.dedafue c.degefre c.degerne
-9 c.dehatte c.dehierm c.demaila c.demal c.denachr c.desagte c.desozia c.destaat c.deverla c.devorsc c.enadvan
-9 c.enalso c.enappea c.enbar c.enbehin c.enbellw c.enbook c.enboth c.enbranc c.enbusie c.encar c.enceleb c.encerti
-9 c.encfo c.enclaim c.encoach c.enconso c.encrm c.endepar c.endroug c.enexpen c.enfile c.enfilli c.enfroze c.engroun
-9 c.enhealt c.enhelps c.enhere c.enhowev c.enlicen c.enmerge c.enmisse c.enmomen c.enonsit c.enopen c.enpark
-9 c.enparke c.enprovi c.enrain c.enraj c.enreads c.enrecor c.enref c.enremem c.enrepos c.enresum c.enresur c.enretir
-9 c.enrole c.enroles c.enrotas c.enrunni c.ensaw c.ensick c.ensir c.enslowe c.enstadi c.enstaff c.enstay c.enstrat
-9 c.entalki c.entechn c.enthink c.enthird c.enuploa c.enuse c.envoted c.enwaite c.enward c.enweddi c.enwhose c.enwish
-9 c.enwrote c.enyears c.es: c.es? c.esabrim c.esemple c.eses c.esescri c.esferia c.esfirma c.esfuera c.eshicim
-9 c.esparec c.esperio c.esplace c.esrequi c.esretir c.essabad c.estenia c.esultim c.esviene c.fraccue c.frai
-9 c.frcabin c.frchant c.frcolle c.frcoura c.frecole c.fremplo c.frexpir c.frfallu c.frjour c.frmusee c.frparle
-9 c.frpense c.frperio c.frplais c.frpourr c.frrappo c.frrecru c.frrecu c.frrenco c.frreten c.frs c.frsigne c.frstage
-9 c.frtermi c:AWAY c:WHEN de<__absag de<__bespr de<__dank de<__nicht de<__prakt de<_abgab de<_bei de<_falls de<_in
-9 de<_viele de=D__also de=D__liegt de=D__noch de=D__ueber de=D_einge de=D_entsc de=D_gern de=D_gesch de=D_sagte
-9 de=D_verla de=D_wiede de=O_schre de=O_und deabgab__=D deabgab_bitte deabsag_loesc dealle__=D dealle_daten
-9 deallen__> deallen_abges dealso_=O dean__vorsc deanfra_=D deangeb__wir deantwo_ich deauch_=D deauf_=D deauf__messe
-9 deauf__versc deauf_einer deauf_ihr deaufga__sie deaufga_haben deaus_> debegin_=D debei__kern debei__loesc
-9 debei_absag debei_frau debespr__das debespr_finde debetra_sie debetri__den debetri_ueber debewer__=O debewer_endet
-9 debewer_wurde debin__nicht debitte__9 debitte__nachr debitte__sie debitte_als debitte_entsc debitte_melde
-9 debitte_sende debitte_um debuero__antwo dedafue__=D dedanac__=O dedank_fuer dedas__bei dedas__endet dedas__gilt
-9 dedas_nicht dedas_prakt dedas_zweit dedaten__> deden__=D deden__gesch deden_link deden_sozia deder_=O deder__ueber
-9 dedes__=D dedes_staat dedie__! dedie__endet dedie__haben dedie__wurde dedie_aufga dedie_stell dediese_vorsc
-9 deeiner__in deeiner_messe deeinge_> deentsc_=O deentsc__betri deentsc__dass definde_=D definde__zweit definde_das
-9 defrau__> defuer__aufga defuer__einge degeht_=D degenie__die degern__bei degern__vertr degern__wiede degern_den
-9 degespr__> degespr_von dehaben__allen dehaett_ihnen dehalte__mich dehalte_ich dehat_ihnen deich_> deich__auf
-9 deich__einer deich_haett deihnen__gern deihnen__gesch deihnen__sagte deihre__bitte deihre__sende deim_haus
-9 dein_maila dekern_> dekoenn__unser dekolle__ihnen dekolle_hat delauf__=O deliegt__nicht deliegt_das delink__wir
-9 delink_schic deloesc__alle demaila_> demesse__maila demesse_in demich__an demich__gebun denach__ihrer
-9 denachr__staat denachr_des denicht__mir denoch_> deprakt__=D deprakt_endet derufen__mich desagte__das desagte_liegt
-9 deschon_=D desende_sie desich_bei desie__ich desie__zeit desie_dass desie_die desie_mich desozia_> destaat_=D
-9 destaat__> destatt__link destatt_den deteile__uns deteile_sie deueber__sozia deum__des deum_nachr deuns__betra
-9 deuns_in deunser__gilt deunser__von deunser_buero deurlau__> deurlau_und deverla_> deversc_? deversc__> devertr__>
-9 devertr_gesch deviele__fuer deviele_dank devon__auf devorsc__ich devorsc_halte dewie__finde dewie__ihnen dewie_ich
-9 dewiede_> dewiede_im dewir__abges dewir__das dewir__daten dewir__gespr dewir_allen dewir_haben dewir_ihre
-9 dewir_wuerd dewurde__verla dezweit_=D dezweit__statt en9__been en9__easte en9__ist en9_has en9_so en:__calm en:__is
-9 en:_sam en:_too en<__adver en<__after en<__birth en<__cfo en<__dean en<__fille en<__hand en<__he en<__i en<__jobs
-9 en<__lates en<__long en<__look en<__of en<__onsit en<__reply en<__requi en<__robin en<__schoo en<__slots en<__talki
-9 en<__techn en<__train en<__trial en<__uploa en<__what en<_annua en<_anyth en<_book en<_claim en<_does en<_email
-9 en<_for en<_from en<_here en<_intak en<_kindl en<_many en<_on en<_ring en<_rotas en<_that en<_then en<_uploa
-9 en<_welco en<_were en=D_: en=D__advan en=D__candi en=D__day en=D__dinne en=D__discu en=D__fear en=D__goes
-9 en=D__happy en=D__my en=D__news en=D__octob en=D__ok en=D__pass en=D__reply en=D_helps en=D_holid en=D_must
-9 en=D_ref en=D_sir en=D_tell en=D_than en=D_was en=O_? en=O__climb en=O__first en=O__marga en=O__not en=O__shoul
-9 en=O_calls en=O_from en=O_he en=O_or en=O_with ena__on ena__see ena__slowe ena__stop ena__that ena__trip ena_busin
-9 ena_diffe ena_new ena_peace ena_perso ena_reorg ena_stron ena_tour enabout__reorg enabsen_=D enabsen__and enadvan_>
-9 enadver_appea enafter__call enafter__inter enagain_=O enagend__=D enall__inter enall__roles enall_conso enall_open
-9 enall_your enallow__> enalrea__=D enalrea_waite enam__not enam__sick enam__writi enam_here enam_only enam_short
-9 enan_invit enan_old enand__closi enand__cofou enand__could enand__nearl enand__need enand__time enand__unani
-9 enand_am enand_by enand_ellen enand_no enand_two enannua__and enannua__back enanoth_meeti enanyth__can enanyth_you
-9 enappea__the enappea_in enappli__not enare__down enare__numbe enare_a enare_avail enare_expec enare_open enarriv_=D
-9 enas__can enas_it enask__you enask_that enasked__we enasked_to enasses__=D enassum__appli enassum_your enat__9
-9 enat__at enat__earli enat__try enat_momen enattac__=D enatten_=D enatten_the enavail__9 enback__pleas enback__your
-9 enbar_=D enbar__i enbe__behin enbe__medic enbe__raj enbe__site enbe__we enbe_filli enbe_kept enbe_re-ad enbe_repos
-9 enbe_resur enbe_so enbe_you enbeach__you enbeach_see enbeen_given enbeen_short enbeen_taken enbefor__inter
-9 enbegin_=D enbegin__> enbehin__bar enbellw_=D enbellw__! enbirth__=D enbirth_for enboile__s enboile_man enbottl__on
-9 enbottl_it enbring__decis enbring__to enbring_a enbudge__> enbudge__this enbusie__the enbusie_of enbusin__to
-9 enbut__=O enbut__i enby__wish enby_unani encalen__only encalen_permi encall__: encall__will encalm_> encame_=D
-9 encame__in encampu_> encan_> encan__reloc encan__that encan__the encan_after encan_confi encan_send encan_start
-9 encar__will encar_park encarri__=D encarri_out encerti_=D encfo__sign encfo_shoul enchose__perso enchose_a
-9 enchose_and enchose_anoth enclaim__inter enclaim_for enclien__the enclose_=O enclose_> enclose__as enclose__leeds
-9 enclose__posit enclosi__for encofou_> encomin__to enconfi_=D enconso_=D enconso__> encontr__the encontr_with
-9 enconve_> encould__say encould__speak encould_we encount__inter encount_witho encrm__for encrm_free encto_>
-9 encurre__a encurre_on encusto__after encusto_said endana_> endate__them endean__calen endean_s endecid__we
-9 endecis__will endecis_mails endelet_=O endepar__=D endepar_voted endetai__=D endetai__> endetai_for endied__>
-9 endinne__me endinne_with endirec__i endirec_line endiscu__candi endiscu_all endo__again endo__hire endo_it
-9 endocum__> endoes__permi endown__! endroug__need endroug_we endurin__leave endurin_paren enearli_> enellen_>
-9 enelsew_> enemail_me enenjoy__holid enenjoy_your enevery__a enevery__close enevery_goes enevery_needs
-9 enexpec__answe enexpen__be enexpen_shoul enfear__i enfear_and enfeedb_? enfeedb__a enfeedb_twice enfile__=D
-9 enfile_for enfille__other enfille_two enfilli__job enfilli_the enfinal_stage enfind__passw enfind_their enfirst_>
-9 enfirst_pay enfishi__back enfishi_liter enfor__! enfor__died enfor__expen enfor__meeti enfor__panel enfor__phone
-9 enfor__refer enfor__s enfor__time enfor_dinne enfor_our enfor_them enfree_> enfree__=D enfree__for enfreez_=D
-9 enfreez__sir enfrom__i enfrom__whole enfroze_=D enfroze__> enfull_=D enfull__> enfurth_to engame__on enget_hold
-9 engirl__=D engive__twice engoes__littl engoes_a engoes_live engone__liter engroun__and engroup_has engrowi__team
-9 engrowi_the enhad_> enhad__look enhand__these enhand_in enhappy_birth enhas__move enhas_not enhas_now enhave__agree
-9 enhave__lie enhave__waite enhave_bottl enhave_chose enhave_given enhave_howev enhave_slept enhave_someo enhealt__=D
-9 enher__call enhere__swede enhi__here enhire_=O enhire__payab enhirin__freez enhold__the enhold_of enhold_on
-9 enholid__! enhope_it enhoped__get enhoriz__a enhoriz_on enhospi__park enhospi_car enhours_> enhow__s enhow_long
-9 enhowev_agree enhr__it enhr__send enhr_would eni__=O eni__here eni__intro eni__need eni__pick eni_fear eni_manag
-9 eni_misse enif__> enif__reach enif__want enif_ok enin__docum enin__every enin__for enin__house enin__rain enin__to
-9 enin_advan enin_place enin_swede enin_these enin_time enin_two eninclu__you eninclu_wheth eninfor__that
-9 eninfor_that eninfor_the enintak__full enintak_s eninter_> eninter__: eninter__carri eninter__shoul eninter_expen
-9 eninter_has eninter_slots eninter_with enintro_you eninvoi__9 eninvoi__the eninvoi_no enis__agend enis__busie
-9 enis__else enis__made enis__true enis_freez enis_froze enis_horiz enis_nearl enis_offer enis_our enis_someo
-9 enis_split enit__great enit__growi enit__offer enit__someo enit__they enit_close enit_gets enit_reach enit_true
-9 enjakar__it enjakar_so enjob_is enjob_went enjobs_=D enjobs__momen enjobs_at enjoini__=O enjust__to enkeep__detai
-9 enkit_=O enlapto__=O enlast_place enlates__ships enlates_game enlawye__your enleave__which enleave_the enleeds__was
-9 enleft__last enlet_the enlibra_=D enlibra__> enlicen_to enlie__my enlie_in enlike__bring enlimit__> enlimit__to
-9 enlimit_acces enline__am enline_i enlink_=D enlink__> enliter__=D enliter_back enlittl__what enlittl__with
-9 enlittl_one enlittl_slowe enlong__your enlong_s enlook_elsew enlooki__have enlooki_to enluck__the enmade__the
-9 enmade_for enmails__have enmails_will enman_s enmanag__split enmarga_=O enmax__would enmax_you enmay__me
-9 enmay__your enmay_keep enmay_use enme__one enme__paren enme__you enme_durin enme_your enmedic__=D enmedic_leave
-9 enmeet__at enmeet_dana enmeeti__hire enmeeti_room enmenti_you enmerge_=D enmerge__so enmisse__call enmisse_your
-9 enmomen__=D enmomen_try enmove_: enmove_=D enmove__sam enmoved_to enmoves_=O enmust__retur enmy_posit ennda_=D
-9 ennda__> ennearl__> ennearl__for ennearl_made enneed__on enneed__passp enneed__picke enneed_no enneed_someo
-9 enneed_you enneeds__to ennew__goes ennew_offic ennew_websi ennews__but ennewsl__all ennewsl_with ennext__=D
-9 ennext__with ennext_newsl ennice__to ennice_talki enno__at enno__would enno_need enno_phone enno_picke ennoon_=O
-9 ennoon__=D ennot__filli ennot__so ennot__when ennot__wheth ennot_hire ennot_reloc ennot_sure ennote__i
-9 ennothi__open ennothi_s ennotic_=D ennotic__> ennumbe__reaso enoctob_? enoctob__> enof__clien enof__droug
-9 enof__other enof__tech enof__why enof_an enof_reaso enoff_> enoff__=D enoff_sick enoffer_: enoffer__us enoffer__you
-9 enoffer_from enoffer_which enoffic_=O enoffic__made enoffic_was enon__busin enon__conso enon__direc enon__littl
-9 enon_a enon_growi enon_medic enon_with enonce__recei enonce_we enone__for enone_refer enone_what enonly__windo
-9 enonly_writi enopen__=D enopen__us enopen__will enopen_roles enother_jobs enour_=O enour__about enour__all
-9 enour__crm enour__game enour__of enour__sleep enour__websi enour_busie enour_ceo enour_lates enour_libra
-9 enour_share enour_shop enout__paren enout_on enparen__from enparen_leave enpark__be enpark_will enpassw_> enpay_is
-9 enpaysl_=D enpaysl__> enpermi__two enpermi_allow enpermi_only enperso__can enperso_we enpetra_=D enphone__=D
-9 enphone_scree enpicke_=D enpicke__> enplace__all enpleas_=D enpm__the enpm_easte enpm_for enpm_ist enposit__froze
-9 enposit__is enprice__> enpromi__for enpubli__in enput_forwa enraj__ellen enraj_and enrathe__promi enrathe_not
-9 enreach__decis enreach__durin enreaso__i enreaso_why enrecei__docum enrecei__lette enrecei__link enrecei__offer
-9 enrecei_our enrecon__=O enrecru__free enrecru__the enrecru_crm enrecru_for enref_? enref__> enrefer_> enrefer__you
-9 enrefer_for enreloc__and enreply__> enreply__and enreply_to enrepos_=D enrepos__> enrequi_=D enrequi__> enrequi__be
-9 enrequi_will enresul__the enresur_=D enretir_=D enretir__> enretur__signe enring__on enring_me enrobin__in
-9 enrobin_here enrole_> enrole__been enroles__reach enroles_will enroom_hire enrotas__publi enrotas_are enround__=D
-9 enruns__> ens__notic ens__permi ens_anoth ens_calen ens_closi ens_not ens_your ensaid__the ensaid_after ensaid_the
-9 ensam__away ensam_is ensay__after ensay_when enschoo_is enseaso_> ensend__avail ensend__contr ensend__helps
-9 ensend__ref ensend__test ensend_paysl ensettl__i ensettl_on enshall__on enshare__the enshare_about enships_=O
-9 enships__all enships_on enshop__=D enshop_sleep enshort__one enshoul__submi enshoul_sign enshow__the enshutt__=D
-9 enshutt_down ensick_=D ensick__the enside_all ensign__requi ensign_the ensir_> ensleep_=D ensleep__> enslept_>
-9 enslots__avail enslots_are enslowe__us enslowe_with enso__may enso_up ensome__=D ensomeb__can ensomeb_who
-9 ensomeo__place ensomeo_in ensoon__=O ensoon__still ensoon_we ensorry__misse ensorry__that ensorry_i ensorry_we
-9 enspeak__> enspeak__to enspeak__tom ensplit__s ensplit_there enspoke__you enstadi__=D enstadi_runs enstage__bellw
-9 enstage_with enstart__is enstill__not enstill__time ensubmi_=D ensubmi__> ensubmi_the ensure_wheth ensuspe_>
-9 enswede__is enswede_every entake_me entaken__> entakes__=D entalk__you entalki__you enteam_=D enteam__hire
-9 enteam_no entech__=D entech_inter entechn__must entechn_test entell__share entell__to entell_her entell_our
-9 entest__=D entest_back entest_must enthat__=O enthat__is enthat__retur enthat__shall enthat_our enthe__appea
-9 enthe__car enthe__form enthe__healt enthe__lette enthe__line enthe__mails enthe__met enthe__nda enthe__newsl
-9 enthe__passe enthe__room enthe__said enthe__stand enthe__test enthe__voted enthe__want enthe__ward enthe__witho
-9 enthe_agend enthe_answe enthe_cofou enthe_custo enthe_dean enthe_droug enthe_exam enthe_form enthe_good enthe_group
-9 enthe_littl enthe_proje enthe_reorg enthe_requi enthe_rules enthe_stadi enthe_tech enthe_vacan entheir_passw
-9 enthem_is enthen__needs enthen_every enthere__a enthere__anoth enthese__=D enthese_docum enthey__howev enthey__you
-9 enthis__i enthis__will enthis_died enthis_post enthis_requi enthis_time enthis_works enthrou__feedb enthrou__final
-9 enthrou_to enticke_=D entime_i entimes_=O ento__as ento__elsew ento__hold ento__meeti ento__new ento__secon
-9 ento__stage ento__their ento_discu ento_do ento_hire ento_jakar ento_lie ento_reach ento_reapp ento_stop ento_withd
-9 entold__we entold_max entold_the entom__> entoo_calm entook_that entouch__? entour__then entour_and entrave_to
-9 entrial_perio entrial_was entrip__jakar entrip_to entrue__told entrue_you entry__recru entry_our entwo__:
-9 entwo__jobs entwo_other entwo_windo enunani__it enunani_wish enunles__tell enup__come enup_you enuploa__licen
-9 enus__if enus_hr enus_you enuse__libra enuse_our enuse_the envacat__> enview_of envoted__and enwaite_=D
-9 enwaite__for enward_> enwas_=D enwas__> enwas__for enwas__on enwas_fine enwas_great enwas_taken enwe__after
-9 enwe__alrea enwe__bottl enwe__chose enwe__close enwe__discu enwe__given enwe__like enwe__paysl enwe__show
-9 enwe__someo enwe_give enwe_had enwe_made enwe_recei enwe_send enwe_speak enwe_took enwebsi__live enwebsi_goes
-9 enweddi_=D enwelco__from enwelco_back enwere__=D enwere__out enwere_carri enwere_not enwhat_=D enwhat__would
-9 enwhat__you enwhen__have enwhen__that enwhen_after enwheth_=O enwhich__retur enwho__=D enwho__> enwhole_ward
-9 enwhy__am enwhy_i enwill__kept enwill__re-ad enwill__repos enwill__resur enwill__settl enwill__slept enwill_discu
-9 enwill_show enwindo_: enwish__a enwish__is enwith__open enwith__stadi enwith__to enwith_bellw enwith_no enwith_raj
-9 enwith_tom enwitho_inter enwork_=D enwork_from enworks__you enworks_for enwould__=D enwould__at enwould__not
-9 enwould__soon enwould__told enwould_been enwould_hear enwould_like enwould_not enwrite_=D enyear__and enyes_>
-9 enyou__but enyou__campu enyou__had enyou__if enyou__max enyou__offic enyou__only enyou__send enyou__sign
-9 enyou__soon enyou__tour enyou__use enyou__yours enyou_as enyou_befor enyou_behin enyou_may enyou_reply enyou_retur
-9 enyou_somet enyour__! enyour__allow enyour__date enyour__pay enyour__would enyour_holid enyour_licen enyour_messa
-9 enyour_permi es9_=D es9_a es<__al es<__feria es<__perio es<__un es<_conoc es<_digan es<_felic es<_retir es<_sera
-9 es<_tenia es<_usted es=D__caso es=D__hay es=D__que es=O__conta es=O_asi es=O_nada esa__> esabrir__sabad esabrir_los
-9 esal__=D esbien__=D esbien_el escaso__lamen escaso_contr esconfi_=O esconti_el escontr__se escontr_lamen
-9 escumpl_los esde__de esde__los esde__y esde_abrir esde_emple esde_labor esde_mi esde_prueb esdecis__abrir
-9 esdecis_de esdejar_salir esdesis_> esdigan_=D esdigan__que esdirec__habla esdirec_quier esel__9 esel__se esel_perio
-9 esel_presu esempie__> esemple__=D esemple_es esen__contr esen_caso esequip_=D esequip__> esesta__=D esestoy__=D
-9 esestoy_fuera esfelic__y esferia__emple esferia_de esfirma_=D esfuera_=D esfuera__> eshabla__el eshabla_conti
-9 eshicim__=D eshicim_el esjefe__dejar esjefe_te esla_feria esla_plaza eslamen__le eslamen_se esle__para esle__que
-9 esle_hicim esle_parec esle_requi esle_tendr eslo_prese eslos__? eslos__la eslos_sabad esno__=O esnuest__quier
-9 esnuest_direc eso__que eso_tiene esofert__le esofert_que esofici__=D esofici_cierr esotra_perso espara__lo
-9 espara_que esparec_> esperio__prueb esperio_de esplace__=D esplace_recib esplaza_de espodri__el espodri_llama
-9 espor_desis esprese__en esprueb__=D esque__hicim esque__los esque__parec esque__prese esque_avisa esque_cumpl
-9 esquier__conti esquier_habla esrecib_=D esrecib__> esrequi__que esrequi_para esrespu_=D esretir__ofert esretir_la
-9 essabad__tomam essabad_la essalir__o esse__requi esse__tendr essera__place essera_un este__salir este_dejar
-9 estendr__desis estendr_por estenia__avisa estenia_que estiene__cumpl estomam_=D estomam__> estu__te estu_jefe
-9 esun__recib esun_place esusted_se esy_me esy_prosp fr9_heure fr<__chant fr<__courr fr<__dispo fr<__lien fr<__musee
-9 fr<__perio fr<__plais fr<__renco fr<__seron fr<_absen fr<_au fr<_j fr<_malhe fr<_vos fr=D_ce fr=D_pour fra__>
-9 fra_fallu fra_pas frabsen__> frabsen__je fraccue_=D fraccue__> frau__de frau_direc frau_plais frce_que frchant__=D
-9 frchant_part frcomme_=D frconfi__rende frconfi_notre frconse__ans frconse_deux frcopie_de frd__est frd_essai
-9 frde__accue frde__n frde__retou frde__voir frdepla__retou frdepla_de frderni__est frderni_jour frdirec_=D
-9 frdirec__> frdispo__=D frdispo_la frdites__ce frdoit__son frdoit_rendr frdrh__rendr frdrh_doit fren__=D fren_depla
-9 fren_pense frequip_=D frequip__> fressai__=D fressai_est frest__=D frest__le frexpir_=D frexpir__> frfallu_=D
-9 frfallu__pour frferme__=D frferme_le frheure__vous fril_m fril_y frje__confi frje__de frje__vos frje_lirai
-9 frjour__=D frjour_est frl_epreu frla__? frla__d frla_perio frle__expir frle_monde frle_musee frlibre__? frlien__=D
-9 frlien_expir frlirai__messa frlirai_vos frm__fallu frm_a frm_appel frmalhe__suis frmalhe_je frmon__jour frmon_derni
-9 frmonde_> frmusee__ferme frmusee_est frn_a frne__appel frne_m frnous__appel frnous__heure frnous__le frnous_retou
-9 frnous_seron froffre__=D frparle_=D frparti_=D frpasse_a frpense_> frperio__essai frperio_d frplais__vous
-9 frplais_de frque__en frrappo__direc frrappo_au frrelan_> frrendr__rappo frrendr_son frrepon_pardo frretou__contr
-9 frretou_le frsans__de frse_termi frserie__=D frserie__la frserie_dispo frseron__de frseron_heure frsi__n frsigne_=D
-9 frsigne__> frson__au frson_rappo frstage__termi frstage_se frsuis__depla frsuis_en frtermi_=D frtermi__>
-9 frtout__monde frtout_le frvoir__> frvos__=D frvos_messa frvotre_inter frvotre_part frvous__pardo frvous__pense
-9 frvous_accue frvous_voir how:AFT&EVENT how:FROM&HEAR how:NOTBEF&CALL s.dealso s.deberei s.debetra s.deganz s.dehat
-9 s.deheiss s.deherr s.dein s.delauf s.deliegt s.delink s.deohne s.deplatz s.deurlau s.dezurue s.enalong s.enback
-9 s.enbottl s.encalli s.enclimb s.encofou s.endean s.endegre s.enellen s.enend s.enenjoy s.enfear s.enfeel s.enfield
-9 s.enfine s.engets s.engrowi s.enhones s.enhope s.enin s.eninvoi s.enist s.enjakar s.enkit s.enlie s.enmax s.enminds
-9 s.enof s.enon s.enopen s.enoutsi s.enproje s.enreaso s.enremin s.enrobin s.ensendi s.ensettl s.enships s.enshut
-9 s.ensilen s.enslept s.ensplit s.enstart s.enstron s.entaken s.entechn s.entest s.enthan s.enthere s.entime s.entour
-9 s.entrue s.entwent s.enunani s.enuse s.enview s.enwindo s.enwoman s.enwrote s.esdesis s.esmanda s.esnada s.esnueva
-9 s.estiene s.fradres s.fralors s.frdepla s.frmalhe s.frmonde s.frrelan s.frs s:OAPPROX
9 ALL>>ALL>>HEAR ALL>>D>>YOUR ALL>>HEAR>>PAST ALL>>SEND>>FUT ALL>>YOU>>D ALL>DECIDE1 ALL>YOUR1 ASK>>ORG>>WE
9 ASK>>WE>>NEG AWAY>>DECIDE>>D AWAY>US1 CALL>>D>>YOUR CALL>>IT>>NEWS CALL>>NEWS>>FUT CALL>COND1 CALL>D1 CALL>DECIDE1
9 COND>>ALL>>SEND COND>FUT2 COND>YOU2 D>>CALL>>OUR D>>PAST>>WHEN D>>SEND>>IT D>>TELL>>COND D>>YOUR>>IT
9 DECIDE>>DECIDE>>WE DECIDE>>IT>>NEWS DECIDE>>WE>>D DECIDE>>WHEN>>NEWS DECIDE>>YOU>>HEAR DOC>>DOC>>D DOC>>FUT>>TELL
9 DOC>>FUT>>YOUR DOC>>START>>FUT DOC>>YOU>>FUT DOC>NEG DOC>OUR DOC>SEND1 DOC>TALK EVENT>>D>>NEWS EVENT>>D>>O
9 EVENT>>HEAR>>TELL EVENT>>HEAR>>YOU EVENT>YOUR FUT>>DOC>>D FUT>>EVENT>>HEAR FUT>>FUT>>US FUT>>HEAR>>IT FUT>>NEWS>>US
9 FUT>>NEWS>>YOUR FUT>>O>>ALL FUT>>TELL>>TALK FUT>>US>>HEAR FUT>>WAIT>>WHEN HAVE>>D>>WE HAVE>>HAVE>>TELL HAVE>D1
9 HE>>D>>SEND HE>>DECIDE>>HE HE>>ORG>>DECIDE HE>>ORG>>TELL HE>>WE>>ASK HE>COND2 HE>HE2 HEAR>>AWAY>>DECIDE
9 HEAR>>CALL>>O HEAR>>D>>HEAR HEAR>>HIS>>NEWS HEAR>>O>>DECIDE HEAR>>ORG>>SEND HEAR>>PAST>>ORG HEAR>>WE>>FUT
9 HEAR>>WE>>HEAR HEAR>>WHEN>>VAGUE HEAR>>YOU>>HEAR HEAR>ALL2 HEAR>CALL1 HEAR>HIS2 HEAR>SEND2 HEAR>TALK HIS>FUT2
9 IT>>NEG>>NEWS IT>>TELL>>D IT>>WAIT>>US IT>>WHEN>>WE IT>>WHEN>>YOU NEG>>D>>CALL NEG>>FUT>>NEWS NEG>>NEG>>DECIDE
9 NEG>>WAIT>>WHEN NEG>HEAR2 NEWS>>FUT>>NEG NEWS>>HEAR>>YOU NEWS>>NEG>>DECIDE NEWS>>NEG>>START NEWS>>START>>D
9 NEWS>>TELL>>CALL NEWS>HAVE1 O>>D>>YOUR O>>DECIDE>>YOU O>>FUT>>DECIDE O>>FUT>>OUR O>>FUT>>WE O>>FUT>>YOU O>>HEAR>>WE
9 O>>SEND>>NEG O>>SURE>>COND O>ORG O>TALK2 OBY>COND1 OBY>HEAR OBY>TELL2 OBY>US2 OIN>WE OON>DECIDE1 OON>OUR2 OON>TELL2
9 OON>YOU1 ORG>>DECIDE>>HE ORG>>DOC>>YOU ORG>>HE>>YOU ORG>>HIS>>DECIDE ORG>>HIS>>NEWS ORG>>ORG>>YOU ORG>>THIRD>>FUT
9 ORG>>WHEN>>CALL ORG>DECIDE ORG>HIS2 OTHRU>FUT1 OTHRU>WE OUNTIL>ALL OUNTIL>DECIDE OUNTIL>YOU OUR>>ALL>>O
9 OUR>>CALL>>ALL OUR>>CALL>>O OUR>>DECIDE>>DECIDE OUR>>DECIDE>>START OUR>>EVENT>>D OUR>>ORG>>ASK OUR>>ORG>>HIS
9 OUR>>YOU>>TELL OUR>HIS1 OUR>NEWS1 OUR>OFROM1 OUR>WAIT2 PAST>>ORG>>HIS PAST>>YOU>>DOC PAST>HIS1 PAST>WE1
9 SEND>>FUT>>YOU SEND>>IT>>NEG SEND>>IT>>YOU SEND>>OUR>>YOU SEND>HE2 SEND>HEAR2 SEND>O1 START>>FUT>>YOU
9 START>>START>>O START>>THIRD>>D START>THIRD SURE>>COND>>D SURE>>SURE>>D SURE>>WE>>YOU SURE>AWAY1 TALK>>DOC>>D
9 TALK>>FUT>>O TALK>>NEWS>>TELL TALK>>O>>NEWS TALK>>O>>YOU TALK>OTHRU TALK>OUNTIL1 TELL>>HE>>NEWS TELL>>HEAR>>EVENT
9 TELL>>O>>D TELL>>ORG>>IT TELL>>OUR>>DECIDE TELL>>TELL>>YOU TELL>>US>>ASK TELL>>US>>WAIT THIRD>>D>>TELL THIRD>>O>>FUT
9 THIRD>>O>>WE THIRD>NEWS2 THIRD>OBY THIRD>ORG2 THIRD>WAIT US>>ASK>>ORG US>>D>>EVENT US>>TELL>>DOC US>>WAIT>>IT
9 US>>WE>>EVENT US>>YOUR>>WE US>D WAIT>>D>>SURE WAIT>>IT>>ORG WAIT>>NEG>>D WAIT>>O>>FUT WAIT>>ORG>>DOC
9 WAIT>>ORG>>EVENT WAIT>>ORG>>O WAIT>>WE>>US WAIT>>WHEN>>IT WAIT>>YOU>>NEG WAIT>CALL WAIT>NEG2 WAIT>OON WAIT>WE1
9 WAIT>WE2 WAIT>WHEN WE>>ASK>>TALK WE>>HEAR>>CALL WE>>IT>>NEWS WE>>SEND>>OUR WE>>START>>THIRD WE>>US>>HEAR
9 WE>>US>>PAST WE>>WAIT>>OUR WE>OBEF1 WE>THIRD1 WHEN>>CALL>>OUR WHEN>>D>>CALL WHEN>>DECIDE>>IT WHEN>>SEND>>WE
9 WHEN>>WE>>AWAY WHEN>ASK WHEN>PAST2 WHEN>WE1 WHEN>YOU1 YOU>>HEAR>>WHEN YOU>>HEAR>>YOU YOU>>O>>SURE YOU>>ORG>>TELL
9 YOU>>PAST>>EVENT YOU>>SEND>>CALL YOU>>SEND>>SEND YOU>>SURE>>D YOU>>TELL>>FUT YOU>>TELL>>IT YOU>>WAIT>>WHEN
9 YOU>>WHEN>>O YOU>>YOU>>TELL YOU>DOC1 YOU>OON1 YOUR>>CALL>>IT YOUR>>IT>>WHEN YOUR>>TALK>>WE YOUR>>TELL>>IT
9 YOUR>>WE>>FUT YOUR>IT1 YOUR>SURE2 a:HE b:SEND c.deausfu c.deausga c.debearb c.dedazu c.dedu c.deetwas c.defall
9 c.dejedem c.dekomme c.delena c.demaile c.denachf c.deneuig c.depeile c.desetzt c.desollt c.devorst c.dewird c.encomp
9 c.endave c.eneta c.enexten c.enfligh c.enfuner c.engoal c.engreen c.enines c.enintro c.enknow c.enlab c.enletti
9 c.enlist c.enmark c.enmessa c.enmore c.enonce c.enpenci c.enrelea c.ensam c.enseale c.enset c.enshe c.ensingl
9 c.ensit c.ensitti c.ensmoke c.entarge c.entheir c.entowar c.enunask c.envery c.enwhere c.esdarem c.esdecim c.esdefin
9 c.esdudas c.eshabra c.eshaya c.esllega c.esnosot c.esorden c.espodre c.espuedo c.essaldr c.esseran c.esusted
9 c.esvota c.frc c.frcompt c.frdevra c.frdonc c.frfaut c.frmes c.frmme c.frne c.frpossi c.frprono c.frreven c.frrh
9 c.frsoir c.frtous de<__als de<__betri de<__erfah de<__gebe de<__gehal de<__gibt de<__gibts de<__nachf de<__plane
9 de<__sag de<_ausfu de<_laeng de<_noch de=D_=O de=D__! de=D__einer de=D__falls de=D__infor de=D__neuig de=D__schre
9 de=D__wenn de=D_alle de=D_bis de=D_bitte de=D_faell de=D_getro de=D_gibt de=D_haett de=D_hoere de=D_sag de=D_schri
9 de=O__also de=O__bei de=O__noch de=O_bin de=O_hoere de=O_komme deaber_noch dealle__zu deals__lasse dean_=O deangeb_>
9 deanspr__=O deausfu__folgt deausfu_antwo deauswa__wir deauswa_treff debearb__=D debetri_tagt debewer__infor
9 debewer_zu debrauc_ich dedanac__=D dedanac__> dedanac_kurz dedann__das dedas__brauc dedas__ist dedauer_noch
9 deden__maile deden_ausga deder__vor deder_vorst dedie__=O dedie__erfol dedie__faell dedie__schri dedir__besch
9 dedir__kurz dedir__unter dedir_danac dedir_die dedu_eine deein_ergeb deeine__wird deeine_rueck deeiner__=D
9 deeiner__> deeiner__koenn deentsc_haben deerfah__=D deerfah_noch dees__entsc dees_keine dees_klapp deetwas__=D
9 defaell_=D defaell__> defaell_die defall_=D defrau_yilma defuer_die degebe_dir degeben__mir degedul__>
9 degedul__bitte degetro_> degibt__keine degibt_s degibts__> degibts_neuig dehaben_vor dehaett__eine dehaett_ich
9 dehast__eine deherr__entsc deherr_yilma dehoere__uns dehoere_wir deich_eine deich_gebe deich_mehr deich_wuerd
9 deihnen__perso dein__fall dein_jedem deinfor__perso dejedem__=D dejedem_fall dekeine__> dekeine_entsc dekonta_mit
9 dekurz_> delasse__sie deleite__und demaile__ihnen demaile_ich demein__melde demein_nachf demelde__=O demelde__das
9 demelde_wenn demich_=O demich__=D demir_hoere demit__auf denachf__sich denachf_melde denehme_=O deneuig_>
9 denicht_warte denoch__hast denoch__ob denoch__sie deokay__> deokay_ist deperso_> deperso__antwo deperso_schri
9 deperso_setzt deplane__=D deplane_uns derueck_erfol derueck_kommt desag__dir deschic__=D deschic__dir deschre__danac
9 deschri_antwo desetze_uns desetzt__=D desetzt_sich desich__im desich__mit desich_ihnen desie__infor desie__rechn
9 desie__telef desie__uns desie__warte desie_erfah desie_perso desie_stell desteht__ergeb desteht_das detag__sie
9 detagt__=O deueber__ausga deund__mich deund_ihnen deund_sag deuns__mit deuns__noch deuns__zurue deuns_nachr
9 deunser__setzt deunser__treff deunser_auswa deunter_> devertr__ich devertr_maile devon__eine devon__nachr devor_=D
9 devor__alle devorau__> dewarte_> dewas__> deweiss__mehr deweiss_ich dewenn__okay dewenn_das dewiede__mit dewir__so
9 dewir__und dewir__vor dewir_plane dewir_setze dewird__die dewird__getro dewuerd_mich deyilma__=D deyilma__sie
9 deyilma_entsc deyilma_wird dezu_koenn en:__retur en:_kai en<__all en<__coord en<__do en<__gener en<__goal en<__gut
9 en<__lab en<__last en<__peopl en<__recko en<__sorry en<__white en<__yours en<_answe en<_brace en<_heari en<_ines
9 en<_mark en<_ruth en<_terms en<_timel en<_waiti en=D__happe en=D__inclu en=D__letti en=D__loop en=D__notif en=D__put
9 en=D__reach en=D__revie en=D__same en=D__set en=D__tight en=D__way en=D__yours en=D_calls en=D_dinne en=D_hang
9 en=D_outco en=D_sorry en=O_=O en=O__decid en=O__headc ena__reply ena__respo ena_flag ena_lette ena_statu
9 enaccou_made enafter_=D enafter_which enagain__=D enagain__i enall__to enall_goes enallow__for enallow_me
9 enalrig__give enalrig_mei enam__at enam__you enan_eta enand__any enand__peopl enand__shall enand__share enand_notif
9 enand_tell enanswe__day enanswe__mail enanswe__prope enanswe_that enanswe_your enantic__candi enantic_notif
9 enany_case enappli__may enappli_it enare_=O enare__budge enare__commu enare__our enare_final enare_makin enare_worki
9 enask__to enask_you enasked__panel enasked_the enassig_=D enassur_me enassur_that enat__s enat_work enback__all
9 enback__finan enback__touch enback__work enbe__diffe enbe__out enbe_assur enbe_furni enbe_getti enbe_no enbe_ok
9 enbear__me enbefor_> enbefor__> enbefor__am enbefor__get enbrace__: enbrace_yours enbudge__i enbudge_and enbut_=D
9 enby__post enby_post enby_regis encalls__candi encalls_to encalls_you encan__rever encan__say encandi__yours
9 encfo__pa encfo_s enchase__team enchase_the enchoic_> enchoic__the enclass_=O encome__towar encome_unask
9 encomes__post encomes_by encommi__reply encommi_is encommi_sits encommu__decis encommu__telep encommu_by encommu_the
9 enconta_=D enconta__a enconta__appli enconta__with enconta__you enconta_all enconta_for encontr__follo encoord__be
9 encoord_will encounc__meets encounc_which encv__and encv_again enday__i enday_befor endebri__the endebri_with
9 endecid__you endecis__not endecis__to endecis_known endefin_respo endiary_: endiary__that endiffe_> endinne_=O
9 endone__and endonor__we endonor_missi eneithe__=D eneithe__i enemail_from eneta_> enevery__appli enevery__on
9 enevery__then enevery_appli enevery_singl enexpec__decis enexpec__need enexpec__smoke enexpec__updat enexpec_white
9 enfamil_> enfeedb_on enfinal__and enfinal_budge enfinal_posit enfinan_=D enfinan__will enfirst__=O enflag__>
9 enflag_there enfollo__=D enfor__docum enfor__note enfor__peopl enfor__score enfor__to enfor__works enfor_slots
9 enfor_their enforwa__> enforwa_them enfrom__on enfrom__recru enfrom_finan enfrom_marcu enfrom_payro enfrom_priya
9 enfurni__you enfurni_to engener__is engener_manag enget__updat enget__us engetti__mail engetti_our engive_you
9 engo__> engoal__to engoal_is engoes__plan engreen__=D engreen_light enguess__you enguess_is engut__you engut_says
9 enhandi__over enhandi_you enhang__> enhang_tight enhappe_> enhave__defin enhave__paper enhave__send enhave__verdi
9 enhave_her enhave_hr enhave_one enhave_penci enhe__make enhear__soon enhear_as enhear_eithe enheard_> enheari_=D
9 enheari__> enheari__from enheari__marcu enheari_back enher_comme enhigh__of enhigh_volum enhimse__to enhimse_known
9 enhis_choic enhold__=O enhopin__make enhospi__sits enhospi_board enhow__went enhr__you enhr_send eni_conta eni_give
9 eni_put eni_recko enif__came enif__goes enif_all enin__at enin__case enin__will enin_any enin_it eninclu_>
9 enines__send enines_will eninten__get eninter__i eninter_invit eninter_outco enintim_to enis__his enis_makin
9 enis_sitti enit__ok enit_from enit_went enjust__=D enjust_need enkai_retur enkindl__for enkindl__that enknow_where
9 enknow_which enlab__relea enlab_shoul enlast__befor enlates__=D enlates_you enleave_> enleila__will enleila_who
9 enlet__chase enlet__regro enlet__see enlet__take enlette__us enlette_from enletti_peopl enline_> enloop__=O
9 enloop_you enmade_> enmade__choic enmail__day enmail_from enmake__=D enmake__known enmake_himse enmakin__calls
9 enmakin__choic enmakin_his enmanag__makin enmanag__the enmanag_needs enmarcu_=D enmarcu__> enmark_=D enmark__in
9 enmay__for enmay_look enme__cv enme__i enme__or enme__then enme_chase enme_take enme_the enmeets__after
9 enmeets__outco enmei__us enmei_give enminds__=D enmissi__can enmissi_we enmore__that enmore_after enmorni_=O
9 enmorni__call enmoved_=D enmy__needs enmy__says enmy_boss enmy_guess enmy_gut enmy_verdi enneed__> enneeds__=D
9 ennews_=D ennews__me enno__: enno__is enno__on enno_diffe enno_sorry ennorma__by ennorma_commu ennot__made
9 ennote__me ennote_from ennotif__that ennotif_peopl enof__donor enof__famil enof__it enof__offer enof_those
9 enoffer__by enoffer__made enoffer_comes enok__i enon__cfo enon__part enone__hang enonly_rever enopen__seale enor_=D
9 enour__known enour_calls enour_coord enour_goal enour_hr enour_mail enour_part enour_side enoutco__be enoutco__day
9 enoutco__norma enoutco_are enoutco_same enover__leila enowe__an enpa__slots enpa_for enpanel__sitti enpanel__their
9 enpanel_is enpaper__you enpaper_to enparen__> enpart__=D enpart_but enpass_them enpatie__at enpenci_=D enpenci__for
9 enpeopl__day enpeopl__promi enpeopl_that enphone_to enpin__down enplan__commu enplan__will enplan__wrap enplan_you
9 enpleas__assur enpleas_give enpleas_know enpost__shoul enpost_and enprefe__=O enproba_=D enproba__> enproce__and
9 enpromi__have enprope__i enprope_when enput_=O enput__flag enreali_you enrecei__defin enrecei__us enrecei_a
9 enrecei_from enrecko__will enrecko_we enrecru_team enregis_post enregro__rever enregro_and enrelea__resul
9 enrelea_your enreply__be enreply_for enreply_shall enresul__is enresul__reach enresul_day enresul_shoul enretur__and
9 enretur_you enrever_> enrever__an enrever__our enrever_with enrush__our enrush_on enruth__me enruth_assur ens__rush
9 ens_pa ens_see ensays_you enscore__and enseale__=D enseale_refer ensee_: ensee__kai enselec__reach enselec_candi
9 ensend__and ensend_me enset__a enshall__again enshall__furni enshoul__from enshoul__you enshoul__your enshoul_relea
9 ensingl__=D ensingl_appli ensits__and ensits__i ensitti__the ensitti_again enslots__will enslots_you ensmoke_=D
9 ensomeo__payro ensomet__lunch ensorry_: enspoke_to enstatu__> entalk_to enteam__be enteam__revie enteam_promi
9 entelep__and enterms__writi enterms_in entest__shoul entest_resul enthe__again enthe__and enthe__befor enthe__light
9 enthe__missi enthe__refer enthe__retur enthe__volum enthe_donor enthe_green enthe_high enthe_lab enthe_minis
9 enthe_partn enthe_recru enthe_resul enthe_seale enthe_vote entheir_score enthem__get enthem__me enthem__to
9 enthem_from enthem_on enthere_=D enthis__to enthose__> entight_> entime_=D entimel__we ento__feedb ento__high
9 ento__singl ento__who ento_ask ento_come ento_commu ento_leila ento_set ento_updat entold_> entold_to entouch__the
9 entouch_at entowar__with entowar_you enunask__you enunask_towar enup__proce enup__the enup__time enupdat__you
9 enus__be enus__have enus_regro enus_to envote__=D enwaiti_=O enwaiti_on enwants__sleep enwe__compa enwe__makin
9 enwe__penci enwe__unask enwe__worki enwe_come enwe_commi enwe_have enwe_just enwhat__said enwhate__> enwhen__make
9 enwhere_we enwhich_> enwhich__i enwhich_meets enwhite__=D enwhite_smoke enwho__drop enwho_s enwill__able
9 enwill__clari enwill__done enwill__from enwill__getti enwill__heard enwill__hr enwill__made enwill__more enwill__our
9 enwill__this enwill__which enwill_compa enwill_loop enwith__accou enwith__eta enwith__final enwith__news
9 enwith__offer enwith__statu enwith__then enwith_good enwithi_that enwork__i enworki__it enworks__which
9 enwould__eithe enwrap__our enwrite__the enwriti__reach enwriti_will enwritt__shall enwritt_reply enyou__?
9 enyou__note enyou_know enyou_prope enyour__again enyour_calen enyour_diary enyour_resul enyours_: enyours__>
9 enyours__be enyours__it enyours_inclu es<__averi es<__digo es<__doy es<__habra es<__infor es<__leo es<__los
9 es<__podre es<__prese es<__puedo es<__tribu es<_todos es=D__despu es=D__paso es=D__pondr es=D__respo es=D_saldr
9 esa__selec esaspir__notif esaspir_seran esaveri__=D esaveri_y escalma_el escaso__=D escomit_decid escomun__resul
9 escomun_el escon__el escon__que escon_lo esconsu__=D esconta__los esconta_a esconte__? esconti_> escuent__que
9 esdanos__para esdarem_una esde__ofici esde_dudas esde_esta esdecir__=D esdecir_nada esdecis__=O esdecis__se
9 esdecis_no esdefin_=D esdefin__> esdoy__=D esdoy_respu esdudas_> esel__decid esel__esta esel__me esel__publi
9 esel__saldr esel__sin esel_tribu esescri_=D esesper__respu esesper_una esesta__la esesta_ofici esestar__>
9 esestar_llama esfalta__confi esfalta_le eshabra__=D eshabra_decis eshaya_> esla__defin esla_orden eslas__con
9 eslas__y eslas_leo esle__una esle_darem esle_llamo esle_notif esleo__calma esleo_con esles__llama esles_estar
9 esllama_> esllama_nuest esllega_el eslo__haya eslo_averi eslos__seran eslos_selec esme_comun esmi__vuelv esno__decir
9 esno__decis esno__tomar esno__una esno_esper esnos__con esnos_comun esnotif_=D esnotif__> esnotif__resol esnotif_la
9 esofici__orden esofici_la esorden__=D esorden_defin espodre__nada esprese__=D esprese_conti espubli__le espubli_y
9 espuedo__=D espuedo_conte esque_haya esrecib__esta esrecib_de esresol__> esrespo__=O esrespo_la esresul__publi
9 esreune_=D essaldr__dudas essaldr_de esse_comun esse_conta esse_tomar esselec_=D esselec__> esseran__=D
9 esseran_notif essin__le este__conte este__respu este__y este_puedo estendr__llama estodos__aspir estomar_=D
9 estomar__> estomar_una estribu__y estribu_publi esun__con esuna__nuest esy__notif fr<__commi fr<__equip fr<__est
9 fr<__feron fr<__par fr<__reven fr<__soir fr<__t fr<_c fr<_retou fr<_tous fr=D__delai fr=D_derni fr=D_que fr=D_soir
9 fr=O_on fra__faire fra__rentr fra__vous fra_ce fra_quoi fraffic__> frauron__preve frauron_ete fravec__a frbudge__=O
9 frc__=D frcandi__ete frcandi_auron frce__> frcommi_siege frcommu_=D frcommu__> frcompt_prend frconfi__suite
9 frconfi_la frcontr__=D frdecid__> frdecis__prise frdecis_ne frdecis_sera frdelai_> frderni__> frderni_delai
9 frdonc_=D frecris__apres frecris_juste frelle__prese fren_tenir frengag__vous frest__que frete_preve frfaire__retou
9 frfaire_un frferon__possi frferon_notre frje__tiens frje_m frjury__prono frjury_se frjuste__> frjuste_apres frla__ne
9 frla__siege frla_commi frla_rentr frles__auron frles__prese frles__vous frles_candi frles_perso frm__a frm_engag
9 frmail__derni frmerci__patie frmes__=D frne__prise frnotre__pour frnotre_possi frnous__confi frnous__prend
9 frnous__recon frnous_compt frnous_faut frnous_feron frnous_prend frnous_repre frnous_tranc fron__conta fron_se
9 frperso__seron frperso_prese frpossi__vous frpossi_pour frpour__donne frpour_te frprend_notre frprend_une
9 frprese__appel frprese__vous frprese_a frprese_seron frprise_=D frprise__=D frprise__> frprise_que frprono_=D
9 frprono__> frpuis-__vers frpuis-_reven frque_=D frque__> frque__tranc frque_nous frquoi__en frquoi_vous frrentr__>
9 frrepon_le frrespo__et frresul__affic frretou__mail frretou_par frreven__vous frreven_vers frsaure__quoi frsaure_a
9 frse_prese frse_prono frsera__=D frsera__que frseron__=D frseron_affic frseron_appel frservi__conta frservi_vous
9 frsiege__je frsigne_> frsoir__saure frsoir_vous frsuite_=D frsuite__> frt_envoi frte_donne frtenir_> frtombe_=O
9 frtous__candi frtous_les frun_mail frune__sera frvous__de frvous__juste frvous__signe frvous__tenir frvous_propo
9 frvous_tiens how:IN&DECIDE s.dekurz s.demelde s.demir s.demuss s.denoch s.deokay s.depeile s.deplane s.deschau
9 s.desetze s.deteam s.dewenn s.enbrace s.endebri s.endefin s.endonor s.enfeedb s.enfile s.enfinis s.enflag s.engut
9 s.enhang s.enholid s.enhopin s.enleila s.enmail s.ennotes s.enpa s.enpin s.enput s.enregro s.enreq s.enruth
9 s.enslots s.enso s.enthese s.esaveri s.esdia s.esese s.esesta s.esgusto s.esmedio s.estribu s.frbudge s.frcoura
9 s.frjuste s.frrecon s.frsigne s.frt s.frtiens s.frtombe
10 ALL>>ALL>>ALL ALL>>DECIDE>>D ALL>ALL1 ALL>CALL2 ASK>>DECIDE>>ORG ASK>>NEG>>COND ASK>>NEG>>WAIT ASK>>TELL>>TELL
10 ASK>>WAIT>>WHEN ASK>>YOU>>TALK AWAY>ALL AWAY>SURE1 CALL>>D>>SEND CALL>>OUR>>SEND CALL>>US>>O CALL>>YOU>>NEWS
10 CALL>IT1 CALL>SURE2 D>>EVENT>>CALL D>>HE>>EVENT D>>HE>>PAST D>>TELL>>HE D>>WHEN>>YOU D>>YOU>>EVENT D>OBY D>TALK2
10 DECIDE>>HE>>D DECIDE>>IT>>SEND DECIDE>>TELL>>YOU DECIDE>>WAIT>>D DECIDE>CALL2 DECIDE>TELL DOC>>D>>SEND
10 DOC>>YOU>>HEAR DOC>HEAR DOC>OUR2 EVENT>>D>>WE EVENT>>O>>YOUR EVENT>>WE>>FUT EVENT>CALL1 EVENT>DOC2 EVENT>NEG2
10 EVENT>WHEN1 EVENT>YOU1 FUT>>ALL>>DECIDE FUT>>CALL>>COND FUT>>CALL>>O FUT>>D>>NEWS FUT>>DECIDE>>CALL FUT>>DECIDE>>IT
10 FUT>>FUT>>SEND FUT>>HEAR>>NEG FUT>>HEAR>>ORG FUT>>HEAR>>WHEN FUT>>IT>>TELL FUT>>NEWS>>YOU FUT>>OUR>>DECIDE
10 FUT>>SEND>>AWAY FUT>>SEND>>CALL FUT>>US>>WE FUT>>YOU>>DECIDE FUT>>YOUR>>WAIT FUT>US FUT>WHEN1 HE>>ASK>>NEWS
10 HE>>AWAY>>WE HE>>D>>HE HE>>NEWS>>O HE>NEWS2 HE>OBEF1 HE>PAST HEAR>>D>>ORG HEAR>>DECIDE>>TELL HEAR>>FUT>>US
10 HEAR>>HAVE>>WE HEAR>>HEAR>>YOU HEAR>>IT>>CALL HEAR>>IT>>IT HEAR>>O>>FUT HEAR>>SEND>>YOU HEAR>>TALK>>DOC HEAR>>WE>>D
10 HEAR>>WE>>SEND HEAR>COND2 HIS>TELL IT>>DECIDE>>NEWS IT>>FUT>>ALL IT>>O>>TELL IT>YOUR1 NEG>>COND>>IT NEG>>FUT>>O
10 NEG>>TELL>>AWAY NEG>>YOU>>TELL NEG>OWITHIN1 NEG>WAIT1 NEWS>>DECIDE>>D NEWS>>FUT>>TELL NEWS>>NEWS>>WE NEWS>>O>>D
10 NEWS>>YOU>>ASK NEWS>>YOU>>TELL O>>D>>SURE O>>FUT>>HEAR O>>YOU>>FUT O>>YOUR>>CALL O>EVENT2 O>IT1 O>SURE1 OFROM>EVENT
10 OFROM>EVENT2 OON>ALL OON>O2 OON>WE ORG>>D>>TELL ORG>>D>>WHEN ORG>>HEAR>>DECIDE ORG>>YOU>>CALL ORG>CALL ORG>CALL1
10 ORG>COND1 ORG>HAVE1 ORG>PAST ORG>SEND1 ORG>TELL ORG>WHEN1 ORG>YOUR OUNTIL>IT1 OUR>>ASK>>DECIDE OUR>>DECIDE>>TALK
10 OUR>>FUT>>HEAR OUR>>FUT>>NEWS OUR>>ORG>>PAST OUR>>ORG>>TELL OUR>ALL OUR>HE2 OUR>IT2 OUR>NEG2 OWITHIN>FUT
10 OWITHIN>SURE1 OWITHIN>US2 PAST>>ALL>>D PAST>AWAY PAST>COND1 SEND>>CALL>>OUR SEND>>D>>HEAR SEND>>US>>WE
10 SEND>>YOU>>IT SEND>AWAY SEND>EVENT2 SEND>IT SEND>OIN2 SEND>SURE START>>O>>WE START>>TELL>>WE START>US2
10 SURE>>ORG>>TELL SURE>>WAIT>>D SURE>D1 SURE>SEND2 SURE>YOU2 TALK>>DOC>>YOU TALK>>FUT>>TELL TALK>>TALK>>TELL
10 TALK>>TELL>>D TELL>>D>>DOC TELL>>D>>TALK TELL>>DOC>>D TELL>>FUT>>WAIT TELL>>HE>>TELL TELL>>SEND>>D TELL>>TELL>>D
10 TELL>>YOU>>ALL TELL>CALL2 US>>IT>>O US>>ORG>>HEAR US>OBY VAGUE>NEWS1 WAIT>>D>>HEAR WAIT>>D>>NEWS WAIT>>D>>WHEN
10 WAIT>FUT WAIT>OWITHIN2 WAIT>YOU2 WE>>ALL>>ALL WE>>CALL>>YOU WE>>DECIDE>>IT WE>>FUT>>OUR WE>>FUT>>TELL WE>>TELL>>ALL
10 WE>>WAIT>>D WE>ALL2 WE>SEND1 WE>WE2 WHEN>>YOU>>HE WHEN>AWAY WHEN>CALL1 YOU>>ASK>>NEG YOU>>DECIDE>>WAIT YOU>>HE>>FUT
10 YOU>>HEAR>>IT YOU>>IT>>FUT YOU>>NEWS>>FUT YOU>>SURE>>SURE YOU>>TALK>>DOC YOU>>US>>CALL YOU>>US>>HEAR YOU>>US>>WE
10 YOU>>WE>>CALL YOU>>WHEN>>D YOU>SURE YOUR>>SURE>>D YOUR>OBY1 a:US a:WE c.de! c.deaber c.deabzus c.defolgt c.degenau
10 c.demeine c.demit c.desachs c.desagen c.detagt c.deweiss c.dewisse c.enadvis c.enarm c.enasr c.encommu c.enconcl
10 c.endespa c.eneop c.engivin c.enheadc c.eninten c.enjust c.enlande c.enmailb c.enmind c.ennomin c.ennotes c.enpack
10 c.enpicki c.enrate c.enravi c.enregar c.ensame c.enseal c.ensecre c.ensent c.enshoot c.enshout c.ensomeo c.ensort
10 c.entimes c.entwist c.enunlik c.enwith c.esdarle c.esles c.esrecib c.frchoix c.frcoup c.frdelai c.frdonne c.frensem
10 c.frfaute c.frpasse c.frroux c.frserez c.frtel de<__frueh de<__lasse de<__sachs de<__weiss de<_ein de<_krieg
10 de<_vertr de<_von de<_zum de=D__an de=D__besti de=D__rechn de=D__sagen de=D__wisse de=D_aber de=D_abzus de=D_krieg
10 de=D_liegt de=D_nochm de=D_rufe de=D_sollt de=D_weiss de=O__antwo de=O__zurue de=O_beden de=O_genau de=O_schaf
10 de=O_weg dealle__und deanspr_nehme deantwo__sie deantwo_folgt debei_dir debesch__> debin_=O debitte__=D
10 debrauc__noch dedafue__=O dedann__ihnen dedann__sie dedann_hast dedann_melde dedarf_ich dedas_und dedauer__=D
10 deder__wird dedich_=D dedich__> dedie__entsc dedie__und dedie_gesch dedir__s dedir__sagen dedu_hoers deeiner_entsc
10 deentsc_faell deerhal_=D defolgt_=D defolgt__> degehal__ich degehal_melde degenau_=D degib_uns dehaben__=O
10 deich__und deich__wiede deich_klaer deihnen__besch deihnen__sagen deihnen_auf deihrer__wird dein__nehme deist__zu
10 deklaer_das dekonta__ihnen demelde__> demich__nochm demich_wiede demit__entsc demit__termi denachr_> dene__von
10 denehme__hoere denehme__wiede denehme_wir denoch__=D denoch_gespr denochm_> denochm__und derufe__durch derufe__sie
10 derufe_sie desachs__wir desachs_bitte desag_dir deschre__ihnen desich_noch desie__an desie__ueber desie__zurue
10 detagt_=O detagt__=D determi__> determi__du determi_bekom deuns__oder deuns_so deunser_entsc deunter_wird
10 devertr_kommt devon__bitte devon_sachs devor_> dewas__uns dewas_von deweg__=D dewerde__=D dewerde_uns dewiede_konta
10 dewir__abzus dewir__konta dewir__uns dewir_wiede dewird__in dezu_rechn dezum__melde dezum_gehal dezurue_=D
10 en<__board en<__comin en<__dear en<__go en<__mei en<__my en<__ping en<__ring en<__shoot en<__tom en<_calen en<_comp
10 en<_dr en<_hang en<_havin en<_meeti en<_more en<_next en<_ravi en<_refer en<_same en<_selec en<_updat en=D__any
10 en=D__asr en=D__email en=D__have en=D__nomin en=D__rejec en=D__s en=D__soone en=D__sort en=D__then en=D__what
10 en=D_be en=D_candi en=D_insha en=D_possi en=D_that en=O__check en=O__expec en=O__in en=O__when ena__instr ena__is
10 ena__sched ena__will enable__give enable__put enafter__he enafter_asr enafter_our enafter_stand enagain__repor
10 enaimin__an enaimin_for enall__settl enall_be enam_givin enan__date enan__speci enan_exact enan_hr enand__forwa
10 enand__recru enand__sent enand__write enand_intim enand_repor enanswe_> enanswe__possi enanswe__take enanswe__will
10 enanswe_and enanswe_we enany__i enany_rate enare_being enare_decid enare_going enare_made enare_norma enarm__=D
10 enarran__next enasr_> enassig__> enat__rate enback__and enbe__decis enbe__late enbe__offer enbe__secon enbe_despa
10 enbe_reope enbe_too enbeari__us enbeari_with enbeen__i enbeen_delay enbeen_hecti enbefor__rain enboard__you
10 enby_eop enby_me encalen__=D encalen__to encall_them encan__feedb encan__forwa encan__to encan_give encan_look
10 encan_promi enchase__again enchase_them encheck__get encheck_and encheck_with encolle__will encomin_=D encomin__way
10 encomin_your encommi__going encommi__to encommu_=D encomp__is encomp_commi encompa__and encompa_notes enconcl_=D
10 enconcl__> enconfi__the enconfi_you enconta_> enconve__=O endate__it endate__this endate_but endate_of endates_to
10 endave__you endave_give endeadl__picki endear__answe endear_the endebri__for endebri_sched endecis__unlik
10 endesk__will endespa__you endespa_to endo__needf endo__reach endo__worry endo_i endo_the ene-mai_> enemail_=D
10 enemail_=O enemail__=O eneop_=D eneop__> enevery__so enexact__but enexact_date enexpec__> enexpec__come
10 enexpec__final enexpec__know enexpec__on enexpec_feedb enexpec_me enexpec_my enfeedb__follo enfinal__=O
10 enfinal_decis enfind__mail enfirst__know enfirst_to enfollo__with enfor__budge enfor__someo enfor_beari enfor_it
10 enfor_picki enforma__under enforma_instr enforwa__a enfrom__ceo enfrom__date enfrom__decis enfrom__offic
10 enfrom__the enfrom_my enget__email enget__in enget__inter enget__nod enget_my engivin__a engivin_you engoing__call
10 engoing__vote engoing_to engroun__at enhas__delay enhave__=O enhave__debri enhave__hecti enhave__prope
10 enhave__wrapp enhave_an enhave_dave enhave_this enhave_time enhavin__to enhavin_spoke enhe__on enhe__trave
10 enhecti__will enhecti_i enhi_dear enhim_down enhirin__will enhope__to enhope_is enhr__conta enhr_speci enhr_will
10 eni__follo eni__givin eni__mysel eni__spoke eni_have eni_will enif__s enif_there enin_there eninfor_to eninsha__the
10 eninsha_befor eninstr__seal eninstr_under eninter_and eninter_dates enintim__=D enintim_you eninvit__follo
10 enis_plann enis_revie enis_unlik enit__if enit__plann enit__quiet enit__then enit__writi enit_in enkai__=O
10 enkeep_you enknow_=D enknow__final enknow_anyth enknow_how enlande_> enlate__an enlate_for enlates_other
10 enlet_candi enlette_of enlike_=D enlike__let enline__once enlooki__=D enlooki_like enlooks__you enlooks_after
10 enmade__and enmade_the enmail__morni enmail_the enmailb_=D enmailb__> enmake__our enmake_conta enmakin__=D
10 enmakin__call enmakin_decis enmakin_offer enmakin_the enmanag_said enmanag_will enme__=O enme__be enme__eop enme_by
10 enmeeti_so enmessa__=D enmessa__> enmind__=D enmind_waiti enminds_and enminis__=D enmove_=O enmy__said enmy__wants
10 enmy_hope enmysel__would enmysel_i enneedf__intim enneedf_and ennew_budge ennews__us ennews__you ennews_for
10 ennext_inter ennight_and enno_news enno_updat ennod__not ennod_or ennot__to ennot_reach ennot_want ennot_worry
10 ennotes_and ennow__like ennow_looki enof__outco enof__panel enoffer_are enon__assig enon_makin enon_salar enon_to
10 enour__team enour__who enour_deadl enpack_=D enpanel_for enpatie__> enpeopl_know enperso__know enphone__that
10 enphone_and enpick_this enpicki__is enpicki_someo enplan__makin enplan__to enplan_on enplann__conta enporta__>
10 enpossi_soone enpriya_> enproce__will enproce_you enpromi__answe enpromi__i enpromi_an enpromi_mysel enprope_=D
10 enprope__after enquiet__> enrate__give enrate_i enravi__going enravi_s enrecei__email enrecei_writt enrecom__from
10 enrecon__you enrecru__infor enrejec__the enrejec_sent enremai__inter enremai_very enreply__=D enreply__us
10 enreply_from enreply_prope enresul_=D enrevis__and enrevis_this enring__with ens__looki ens_now ens_quiet ensaid__>
10 ensaid__so ensalar__> ensame_time ensame_week ensay__it ensay_give enscore_> enseal__be enseal_will ensecon__to
10 ensecon_perso ensee_our ensee_to ensend_for ensendi__=D ensent__same ensettl__and enshall_do enshe__make enshoot__a
10 enshoot_you enshout_=D enshout__> ensign__=O enso__i enso__it enso_will ensomeb__> ensomeb_answe ensomeo__=D
10 ensomeo_is ensomet__=D ensoone_> ensort__out enspeci__respo enspeci_will enspoke__priya enstrai__=O enstrai_away
10 ensure__answe entake_us enteam__and enteam__can enteam__get entell__all enthank__comin enthat__can enthat_final
10 enthe__dates enthe__day enthe__invit enthe__leave enthe__other enthe__shall enthe__steps enthe_needf enthe_nod
10 enthem_again enthey_are enthey_said enthing__been enthing_have enthis__conta enthis_up enthis_wrapp entime__i
10 ento__anyth ento__appli ento__call ento__makin ento__partn ento__them ento_conta ento_it ento_leave ento_priya
10 ento_sort ento_vote entom__after entom_looks entouch_> entouch__all entouch_the entrave_=O entrave_so entwist_=D
10 enunder__will enunder_seal enunlik_=D enunlik__> enuntil_the enup_our enupdat_yet enus__promi enus_the enus_we
10 enusual__the enverdi__! enverdi__> envery__and envery_inter envote__and enwaiti__? enwe__=O enwe__reach enwe__very
10 enwe_lande enwe_remai enwhat_they enwhere__lande enwill__dave enwill__despa enwill__reope enwill__right
10 enwill__time enwill_all enwill_conta enwill_have enwill_put enwill_revis enwill_ring enwill_shoot enwill_updat
10 enwith__board enwith__they enwith_what enworry__it enworry_if enwould__every enwould__for enwould__give
10 enwould__mind enwrapp__=D enwrite__every enyou__be enyou__beari enyou__defin enyou__detai enyou__exact enyou__how
10 enyou__insha enyou__or enyou__reply enyou__salar enyou__score enyou__shout enyou__waiti enyou_all enyou_he
10 enyou_mind enyour_assig enyour_way es<__les es<__marco es<_sabra es<_tomar es<_volve es=D__compa es=D__darle
10 es=D__estar es=D__falta es=D__llamo es=D__tendr es=D_les es=D_sin es=O__> es=O__pensa es=O_para esa__candi
10 escomit__reune escomit_se escomun__> esconta__> escuent_> esde_respu esdeber__notic esdecid_la esdecis__tomam
10 esdel__> esdespu_> esdirec__que esdirec_tiene esel_=O esel__conti esel_conta esen__te esen_cuant esinfor_=D
10 esinfor__los esla__tiene esllama__> esllamo_y esllega_=D eslo__con eslo__el eslo_que esmarco_=D esmarco__>
10 esnosot__> espara_darle espaso_el esplazo__respu espodre_decir esque_=D esque_decid esrecib__corre esrecib_un
10 esrespu_es esresul_=O esresul__=D esretom__conta esse__a esse__comun esse_infor este__una este_compa este_confi
10 estendr_=O estendr_usted estener__nuest estener_notic estiene__decid estomam__=D estomam_la esusted_> esusted_nuest
10 esvuelv__jefa esvuelv_mi esy__lo fr<__contr fr<__ensem fr<__roux fr<__serez fr<__servi fr<_compt fr<_mme fr<_nous
10 fr<_pas fr<_resul fr=O__donc fr=O__refle fr=O__vous fr=O_pour fra__momen frappel_> frarbit__=D frarbit_la
10 fraurez__=O fraurez_de fraux_candi fravec__=O frcandi__> frcandi__conta frce_momen frcontr_est frdans__foule
10 frdans_la frde_cas frde_decis frde_nos frdecis_vous frdes__sera frdirec__arbit frdirec_doit frdoit__la frdoit_arbit
10 frencor__peu frencor_un frensem__candi frensem_des frensui_=O fretude__cas fretude_de frfoule_> frje__et frje__fais
10 frje__tel frl__des frl_ensem frla_foule frla_suite frmme__vous frmomen_> frnos__=D frnos_nouve frnotre_servi
10 frnous__une frnous_devri fron__decid fron__vers fron_revie frparvi_=D frpas__decis frpossi_> frpouve__sur
10 frpouve_compt frrappe__=D frrentr__je frresul__=D frresul_la frroux__ecrir frroux_vous frse_decid frsera_conta
10 frt__=D frt_appel frte_tel frtel_=D frtel__> frtelep_=D frtoi_la frun_peu frvers__la frvous_=O frvous__compt
10 frvous_commu frvous_recev how:&TELL how:APPROX&HEAR how:BY&NEWS p:CALL s.debeden s.dechef s.deetwas s.defalls
10 s.degebe s.denachr s.deschaf s.despaet s.dewahl s.deworan s.enafter s.enagree s.enallow s.enalrig s.enassur
10 s.enbeari s.ene-mai s.engroun s.enhavin s.enhecti s.enhm s.eninclu s.eninsha s.enkai s.enleo s.enlette s.enmeeti
10 s.enmei s.enneedf s.ennod s.enor s.enpaper s.enrain s.enrespo s.enslow s.enworry s.escuant s.esenton s.esesper
10 s.esinfor s.espensa s.fravec s.frcomit s.frcommu s.frdans s.frensui s.frfais s.frfoule s.frmomen s.frpeu s.frpossi
10 s.frrefle s.frvous s:SEND
11 ALL>>FUT>>FUT ALL>>FUT>>HEAR ASK>>FUT>>HEAR ASK>OON1 AWAY>>TELL>>YOU CALL>>ALL>>D CALL>>OUR>>ALL CALL>>SURE>>SURE
11 CALL>>WE>>DECIDE CALL>ALL CALL>HEAR2 CALL>ORG CALL>SURE CALL>WHEN1 COND>>WE>>TELL COND>AWAY2 COND>TELL1
11 D>>CALL>>TELL D>>CALL>>US D>>FUT>>WE D>>HEAR>>HE D>>HEAR>>YOUR D>>NEG>>WHEN D>>O>>EVENT D>>O>>WHEN D>>SURE>>WAIT
11 D>>YOU>>YOU D>OBEF D>OUR2 D>TELL2 DECIDE>>NEWS>>FUT DECIDE>>O>>FUT DECIDE>>OUR>>NEWS DECIDE>>OUR>>O DECIDE>>TALK>>O
11 DECIDE>>TALK>>YOU DECIDE>>YOU>>FUT DECIDE>OUR1 DECIDE>OWITHIN1 DECIDE>WHEN DOC>>HEAR>>YOU EVENT>>AWAY>>O
11 EVENT>>D>>ORG EVENT>>O>>ALL EVENT>YOUR1 FUT>>CALL>>YOU FUT>>DECIDE>>O FUT>>DECIDE>>TALK FUT>>FUT>>IT FUT>>FUT>>NEWS
11 FUT>>HEAR>>ALL FUT>>NEG>>D FUT>>O>>TELL FUT>>OUR>>TELL FUT>>TELL>>D FUT>>TELL>>WAIT FUT>>US>>NEWS FUT>OWITHIN
11 HE>>CALL>>D HE>>D>>NEWS HE>>HEAR>>FUT HE>>ORG>>EVENT HE>AWAY2 HE>DECIDE1 HE>PAST1 HE>YOU HEAR>>AWAY>>TELL
11 HEAR>>D>>SURE HEAR>>DOC>>D HEAR>>IT>>FUT HIS>>WE>>FUT HIS>HEAR HIS>WE IT>>NEWS>>TELL IT>>ORG>>EVENT IT>>YOU>>HEAR
11 IT>FUT2 NEG>>O>>WHEN NEWS>>NEWS>>US NEWS>>YOU>>O NEWS>DOC1 NEWS>SURE NEWS>YOUR O>>D>>IT O>>EVENT>>D O>>EVENT>>TELL
11 O>>IT>>HAVE O>COND1 O>FUT O>HAVE1 O>SURE2 O>YOU1 OAPPROX>FUT1 OAPPROX>HEAR2 OAPPROX>WE OBY>FUT OBY>TELL1 OON>WHEN
11 ORG>>D>>FUT ORG>>NEWS>>FUT ORG>>OUR>>ORG ORG>HEAR2 ORG>HIS ORG>WHEN OTHRU>TELL2 OUNTIL>NEWS1 OUNTIL>TELL1
11 OUR>>NEWS>>YOU OUR>>ORG>>HE OUR>>PAST>>ALL OUR>>YOU>>FUT OUR>WAIT OWITHIN>YOU PAST>>PAST>>COND PAST>>YOU>>TELL
11 SEND>>OUR>>NEWS SURE>>YOU>>HEAR SURE>YOU SURE>YOUR2 TALK>IT TALK>SEND1 TELL>>D>>WHEN TELL>>HEAR>>TELL
11 TELL>>OUR>>EVENT TELL>>US>>ORG TELL>>WHEN>>WHEN TELL>>YOU>>SURE TELL>NEWS1 TELL>START2 TELL>SURE TELL>TALK1
11 US>>D>>NEG US>>HEAR>>O US>ALL2 WAIT>>TALK>>D WAIT>AWAY2 WAIT>HEAR1 WAIT>OBY2 WE>>CALL>>ORG WE>WHEN WHEN>>FUT>>O
11 WHEN>>IT>>YOU WHEN>>ORG>>D WHEN>>ORG>>HAVE WHEN>>WE>>HEAR WHEN>O1 WHEN>OUR1 YOU>>CALL>>D YOU>>CALL>>HE
11 YOU>>CALL>>TELL YOU>>CALL>>YOU YOU>>D>>O YOU>>FUT>>AWAY YOU>>HEAR>>WE YOU>>HEAR>>YOUR YOU>>NEWS>>O YOU>>SEND>>DOC
11 YOU>>TELL>>CALL YOU>>TELL>>O YOU>>TELL>>OUR YOU>>US>>NEWS YOU>>WAIT>>US YOU>COND YOU>TELL1 YOUR>>O>>YOU
11 YOUR>>THIRD>>O YOUR>SURE YOUR>WAIT c.defeedb c.degib c.degibt c.degremi c.dekommt c.demail c.demich c.deokay
11 c.dereich c.desage c.deyilma c.enannek c.enask c.enassem c.enbecom c.encalls c.encoord c.enfive c.enfrom c.enget
11 c.engo-ah c.enhas c.enherse c.enkit c.enlooks c.enmy c.ennamed c.ennews c.enpeopl c.enposte c.enproce c.ensummo
11 c.entext c.enthose c.enwinne c.enwritt c.escon c.eshorar c.eshuman c.esmando c.esmismo c.esnotif c.esrecur
11 c.esreune c.frelle c.fretre c.frsuit c.frta c.frvenue de<__=D de<__ergeb de<__gremi de<__infor de<__kommt de<__mehr
11 de<__pruef de<__rueck de<__ruf de<__yilma de<_antwo de<_gedul de<_gib de<_meine de<_sie de<_wuerd de=D__ich
11 de=D__konta de=D_mehr de=D_reich de=O__und de=O_zurue deam_selbe dean_=D dean_und deauf__zurue debekom__uns
11 debekom__von debekom_von debitte__zeit deda__ich dedas_=O dedas__tagt dedas_gremi deden_vertr deder__tagt
11 dedie__ihrer dedie__kommt dedie_pruef dedir_ob dedu__> deentsc__und deergeb__> deerhal_sie dees__bis dees_weite
11 defrau__wird degespr_und degibt_es degremi__=D degremi_tagt dehaben__von dehoere_=D deich__ob deich_durch
11 deich_mich deich_noch deich_ruf deich_rufe deihnen__entsc deihnen__reich deihnen__rueck deinfor_sie deinfor_wir
11 deist__=O deklapp_> dekomme_wir delasse__von delasse_ich delasse_wir demehr_! demehr__> demir_bitte denoch__selbe
11 denoch_am deob__klapp deob_es depruef__unter depruef_ihrer derechn_damit dereich_? dereich__> derufe__=D desagen_>
11 desein_dann deselbe_tag desie_an desie_den desobal_die desollt_wir detagt__> detelef_konta detreff_wir deund_infor
11 deuns_=D deuns__dann deverbi_> devorau_=D dewerde_sie dewie_es dewir__damit dewir__leide dewir_rechn dewir_sie
11 dewird_ihnen dewird_sie dewuerd_ihnen dezur__und en<__and en<__assem en<__guess en<__inten en<__manag en<__sched
11 en<__summo en<__truth en<__winne en<__write en<_annek en<_clien en<_feedb en<_give en<_look en<_loop en=D__and
11 en=D__promi en=D__sure en=D__than en=D__when en=D__which en=D_call en=D_lawye en=D_promi en=D_rathe en=O__agree
11 en=O__candi en=O__noon en=O__stand en=O__that en=O_decis en=O_s ena__or enabout__statu enadjus_and enagain__you
11 enagain_with enagree__sleep enaim__turn enall__wante enall__well enall_i enall_three enam__the enam_aimin
11 enam_handi enam_hopef enan__as enand__infor enand__keep enand__our enand__will enannek__=D enannek_takes enannou__>
11 enanswe__early enanswe__my enanswe__reach enanyth_=O enarran_the enask__wheth enask_was enasked_for enassem__you
11 enassem_votes enasses__will enat_every enat_which enbe__about enbe__and enbe__first enbe_able enbe_answe enbe_guide
11 enbe_named enbefor_lunch enboard_=D enboard__met enboard_votes enbooke__time enbooke_a enboss_=D enbreak__=D
11 enby_e-mai encall__prefe encan__on encan__our encan_count encandi_comes enceo_=D encheck__the enchoic_=D enclose__i
11 encomes__> encomin__> encomme_=D encomme__> encommi__decid encompl__selec encontr_shoul enconve_=O enconve__with
11 encount__an enday_i endo__rathe enevery_and enevery_s enexact_=D enexpec__from enexpec__make enexpec_to enfeedb_=O
11 enfeedb__=D enfinal__decis enfind__and enfind_my enfive_> enforma__will enfrom__minis enget__call enget_our
11 enget_paper engo-ah_=D engo-ah__> enguide__you enguide_to enhas_met enhave__go-ah enhave_agree enhave_promi
11 enhave_still enhe__here enhear_me enhear_the enher_and enhope__=D enhopef_i enhopin__final eni__aimin eni__booke
11 eni__handi eni__hopef eni__pass eni__ring eni_come enif__=O enif__made enin__loop enin__with enin_truth
11 eninfor_about eninten_to enintro_herse enis__adjus enis__from enis__have enis__ok enis__will enis_going enis_sent
11 enis_skiin enit__like enit__takes enit_ok enit_usual enit_with enkeep__in enkit_=D enknow__are enlast__comes
11 enlates__will enlawye__skiin enlawye_is enlette_will enlike__> enlimbo_> enlook__a enlook__every enloop__you
11 enloop_close enmade__short enmake_our enmanag__off enme__decis enme__with enme_for enmessa__be enmessa_will
11 enmore__=O enmull__over enmull_it enmy_colle enmy_team ennamed_=D ennews__i ennight__i ennomin__so ennomin_someo
11 ennot__out ennot_befor ennothi__call enof__asses enof_limbo enok__this enok_like enon__team enon_an enonce__board
11 enor__no enor_a enour__colle enour__manag enour_commi enour_last enour_prefe enour_timel enout__limbo enout__your
11 enout_and enover__will enowe_you enpanel__recom enpaper__lawye enpartn__will enpartn_i enpeopl__befor enperso__i
11 enplan_is enpleas_bear enpleas_note enposte__the enprefe_candi enproce__> enpromi_me enprope__=D enrathe__five
11 enrathe_than enreope_=D enreply_> enreply__is enresul__publi enresul_are enrever__you enrever_to enrevie_them
11 enright_away enring__at ens__i ens__night ens_recom ensays__will ensched__under ensched_is enscore_so enselec__=D
11 ensendi__a enshall__> enshall_know enshoul__> enshoul__more enshoul__where enshoul_reach ensit__=D ensit_tight
11 enskiin_> enslow_=O ensomeo__my ensomeo__you ensomeo_so enstatu_=D enstatu__your enstill__nothi enstill_heard
11 ensucce__will ensummo__sent ensummo_is entell__in entext_after enthan_five enthat__we enthe__counc enthe__propo
11 enthe_assem enthe_conve enthe_forma enthe_go-ah enthe_list enthe_loop enthe_outco enthe_summo enthe_very
11 enthe_winne enthem_and enthere_will enthey__decid enthey__promi entight_=D entime__them entime_with entimes__>
11 ento__=O ento__an ento__eithe ento__indiv ento__its ento__thing ento_bear ento_mull ento_nomin ento_score ento_turn
11 entold__if entold_we entouch__with entruth__i entruth_all enturn__=D enturn_appli enunder__and enunder_adjus
11 enup__conve enup__minds enusual__=D envotes_=D envotes__=D envotes__> envotes_you enwant__get enwant_to enwas__we
11 enwe__agree enwe__at enwe__come enwe__final enwe__going enwe__share enwe_conta enwe_inten enwe_shoul enwe_stand
11 enwhich_=O enwho__back enwill__and enwill__guide enwill__named enwill__paper enwill_find enwill_get enwill_mail
11 enwill_messa enwinne__be enwinne_will enwith_an enwith_me enwith_the enword__me enworks_counc enwrap__up
11 enwrap_this enwrite__peopl enwrite_again enyes__a enyes_or enyou__bear enyou__count enyou__eveni enyou__perso
11 enyou__way enyou__will enyou_indiv enyou_out enyour_case enyours_will es<__comit es<__llamo es<__mismo es<__perso
11 es<__recib es=D__decid es=D__infor es=D__mando es=D_mismo es=D_recib es=O__por esa__un esalgo_> escompa__llama
11 escompa_te escon__=O escon__respu escorre_> esdame__> esde__te esde_nosot esdecid_> esdecis_=D esdecis_la esdigo__>
11 esel__con esel_comit esen__y esenlac_> esenton_> esla__la esla_decis eslas__prese eslas_perso esle_avisa esle_comun
11 esle_infor esllamo__=D esllamo__> esllamo_el eslos__=D esmi__te espara_decid esperso__recib esperso_prese
11 espor_corre esprese__una esprese_recib esrecib__llama esrecur_human essabra__nosot essabra_de esse_lo esse_reune
11 este__un este_mando esun_corre esy__digo esy__doy fr<__conse fr<__d fr<__petit fr<_accor fr<_elle fr<_promi fr=D_le
11 fr=D_promi fr=D_votre frapres_> fras__repon fras_ta frcontr_suit frd__venue frdecid__et frdecis_=D frdelai__repon
11 frdevri_avoir frdirec__=D frdonne_notre frelle_se fren__plus fretre_venue fril_vous frinfor__apres frje__donne
11 frlaiss__pour frle__suit frle_conse frle_direc frmerci__etre frmerci_d frnotre__vous frnotre_repon fron__donne
11 fron__tient frpar_mail frplus_> frpromi__as frpromi_tu frrecev__repon frrecev_une frreuni__et frserez__=D frsuit_=D
11 frsuit__> frta__=D frta_repon frtient_au frtu__ta frvenue_=D frvenue__> frvous__notre frvous_ecris how:APPROX&EVENT
11 how:ON&NEWS how:UNTIL&TELL how:WITHIN p:HE p:OUR s.debis s.deinter s.deklaer s.deklapp s.derechn s.deselbe
11 s.dewerde s.dewie s.encfo s.enhandi s.enlimbo s.enline s.enmatch s.enme s.enmore s.ennoon s.enours s.enowe
11 s.enplann s.enremai s.ensomeb s.enspoke s.entruth s.enwant s.esdoy s.esrespu s.frapres s.frrepon s.frtoi s:WE
12 ALL>>D>>WE ALL>>WE>>FUT ALL>D ASK>>YOUR>>WAIT ASK>SURE2 AWAY>>IT>>US AWAY>>YOUR>>D CALL>>OUR>>FUT CALL>>WE>>YOU
12 CALL>NEWS CALL>WHEN CALL>YOUR2 COND>AWAY1 COND>US1 COND>YOUR D>>HEAR>>CALL D>>OUR>>NEWS D>>SEND>>WE D>>US>>HEAR
12 D>>WAIT>>WAIT D>>WE>>TELL D>DOC1 D>NEWS1 D>WHEN DECIDE>>NEWS>>D DOC>COND DOC>COND1 EVENT>>D>>EVENT EVENT>>O>>SURE
12 EVENT>>PAST>>YOU EVENT>COND EVENT>NEWS1 EVENT>WAIT FUT>>HEAR>>US FUT>>IT>>FUT FUT>>NEG>>HEAR FUT>>O>>FUT
12 FUT>>TELL>>NEG FUT>>TELL>>TELL FUT>>YOU>>D FUT>>YOU>>WAIT FUT>IT FUT>SURE2 HE>>CALL>>YOU HE>>DECIDE>>D HE>CALL2
12 HE>TELL2 HEAR>>CALL>>OUR HEAR>>NEWS>>US HEAR>>NEWS>>WHEN HEAR>>O>>IT HEAR>>OUR>>DECIDE HEAR>>OUR>>ORG HEAR>>SURE>>D
12 HEAR>>US>>NEWS HEAR>>YOU>>DOC HEAR>OBY1 HEAR>OIN IT>>TELL>>YOU IT>D2 IT>TELL2 NEG>>D>>IT NEG>>YOU>>WAIT
12 NEWS>>D>>WHEN NEWS>>D>>YOU NEWS>>HAVE>>HAVE NEWS>>NEG>>D NEWS>ALL NEWS>FUT2 NEWS>HE NEWS>NEWS NEWS>OUR O>>ASK>>SEND
12 O>>ORG>>D O>>SURE>>HE O>>WE>>YOU O>SEND O>US2 O>WE O>WHEN2 OFROM>DECIDE2 OFROM>FUT1 OON>FUT OON>HE1 OON>HEAR2
12 OON>SURE ORG>>HEAR>>TELL ORG>ALL2 ORG>DOC ORG>OFROM ORG>TALK2 OUNTIL>WE1 OUR>>O>>YOU OUR>ALL1 OUR>OWITHIN OUR>SEND2
12 OUR>SURE1 OUR>YOU OWITHIN>COND1 PAST>>IT>>TELL PAST>>O>>ORG SEND>>EVENT>>D SEND>>NEWS>>YOU SEND>>WE>>FUT SEND>ALL
12 SEND>D1 SEND>ORG2 SEND>SURE1 SURE>>D>>WE SURE>WAIT TALK>DOC TALK>WE TELL>>D>>SURE TELL>>O>>YOU TELL>>US>>TELL
12 TELL>>US>>WE TELL>OBEF2 US>SURE VAGUE>HEAR2 WAIT>>WHEN>>EVENT WAIT>>WHEN>>NEWS WAIT>D1 WAIT>EVENT1 WAIT>FUT2
12 WAIT>HEAR2 WAIT>IT2 WAIT>OUNTIL WAIT>WHEN1 WE>>FUT>>HEAR WE>>FUT>>US WE>>PAST>>O WE>>WE>>TELL WE>COND1 WE>SEND2
12 WE>WAIT WE>YOU WHEN>>CALL>>WE WHEN>>EVENT>>FUT WHEN>>TELL>>WE WHEN>COND1 WHEN>TELL2 YOU>>CALL>>WHEN YOU>>DOC>>DOC
12 YOU>>EVENT>>O YOU>>HEAR>>NEG YOU>>NEG>>TELL YOU>IT1 YOU>SEND YOU>WAIT a:OUR a:SEND b:CALL b:DECIDE c.deauswa
12 c.debekan c.deda c.degetro c.degibts c.devertr c.devorau c.dezu c.dezum c.enantic c.endebri c.endiary c.ene
12 c.enhelen c.enmake c.enmarcu c.enmiser c.ennote c.enoptio c.enreali c.enright c.ensay c.ensure c.esdas c.esmas
12 c.espaso c.esresol c.esrespu c.esselec c.esun c.frcommu c.frfil c.frjury c.frparvi c.frpatie c.frpuis- c.frsaura
12 c.frsera c.frtelep c.frtenir c.frverdi c:SEND de<_=O de<__auswa de<__besch de<__denke de<__habe de<__hoers
12 de<__krieg de<__mich de<__vertr de<_den de<_lena de<_rueck de<_sobal de<_wir de=D__anspr de=D__du de=D__es
12 de=D__steht de=D_gibts de=D_hast de=D_lg de=D_melde de=D_noch de=D_rechn de=D_schic de=D_schre de=O_also deam__tag
12 debei_ihnen debekom_du debekom_sie debetri__=D debitte_wir dedann__ich dedann_steht dedenke_=D dedenke__kann
12 deder_besch deder_chef dedie_falls dedie_sie dedu_bekom deeinen_termi deentsc__=D deentsc_wird deerfol_=D
12 deerfol__> dees__weite dees_inter deetwas_gedul defalls__die defalls_fuer defuer__sie degebe_ihnen dehabe__inter
12 dehabe_es dehaben__meine deich__es deich_denke deich_habe deihnen__=D deihnen_leide deinter_weite dekommt_=D
12 dekommt__> dekrieg_=D deleide__sagen delena__ihnen delena_schic delg_> demich_> demich__lg demit_dem deoder__>
12 derechn__=D deruf_dich desag_ich deschic_ich deschri__> desie__haben desie__mir desie_meine desie_nicht desie_noch
12 deso_> desollt_=D deueber__> deum__gedul deum_etwas deund_gebe deweite__melde deweite_und dewir_komme dezu_>
12 en<__antic en<__bear en<__dine en<__dinne en<__headc en<__invit en<__note en<__revie en<__s en<__shall en<__share
12 en<__usual en<__vote en<_every en<_leave en<_out en<_put en<_verdi en=D__befor en=D__conta en=D__sched en=D_lates
12 en=O__and en=O__e en=O__let en=O__panel en=O__pass en=O__they en=O_must en=O_whate ena__updat ena_concl ena_debri
12 ena_note ena_shout enadjus__will enafter_> enafter__i enall__will enall_appli enam_hopin enam_told enan_infor
12 enand__repor enand__you enand_conta enand_email enanswe__eveni enappro__=D enappro__shoul enappro_which enare__from
12 enare_aimin enarm_twist enbe__i enbe__touch enbe_annou enbe_out enbe_surpr enbeing__to enbell__> enboard__and
12 enbudge__appro enbudge_is encalen_: encalen__i encall__the encall_from encan__hang encance_=O encandi__be
12 encandi_will encase_=D enceo__and enclose__for enconcl_> enconta__regar enconta_the enconta_with encount_on enday_!
12 endecid__so endecis__been endecis_by endecis_of endefin_answe endinne__i endo__arm endo_some ene_=D enemail__our
12 enemail__then enemail_you enexpec__hear enexpec_us enfeedb__your enfinal_thing enfor__funer enfor_a enfrom__an
12 enfrom__team enfrom_a enfrom_petra enfuner_> enget__respo enget_this enhang__? enhave__reply enhe__=D enhe__reach
12 enheadc__open enheadc_will enhear_=D enheard_=D enheard__> enheari__petra enhirin__meets enhirin_commi
12 enhope__reach enhopef__can enhr_=D eni__drop eni_dine eni_get enin__all enin__calen enin__mailb enin__order enin_hr
12 eninfor_=D eninfor__> enintim__the enintim_of enintro_himse eninvit_to enis__which enis_appro enis_meeti enit__will
12 enknow__outco enknow__s enknow__thoug enleave__with enleave_it enlike__call enloop_=O enmail__> enmake_up
12 enmanag__back enmay_expec enme_> enmeeti__the enmessa_you enmiser_=D enmiser__> enmore_inter enmy__will ennoon_>
12 ennote__offic ennote__you ennote_our ennotes__you enof__selec enok_if enone__inter enone_way enonly__back
12 enonly_get enor_anoth enorder__and enorder_recei enour__but enour__by enour_choic enour_peopl enout_=O enout_>
12 enout__=D enoutco_=D enoutco_after enover_and enpass__on enpeopl_team enperso_to enpetra_=O enpetra__hr enpetra_in
12 enprope_updat enput_you enreach__concl enrecei__you enrefer_and enreope__and enrepor__you enrespo_> enrevie__the
12 enrevie_in enrevie_your enround_=O ens__and ens__more ens_one ensame__=D ensay__sorry ensched__=O enseein__board
12 enselec_will enshall__reach enshare__=D enshare__updat enshare_an enshare_meet enshe__you enshort_=O enshort_>
12 enshoul__able enshoul__one enshoul_have ensmoke__> enso_i ensome__twist ensome_arm ensteps_=D ensurpr__you
12 ensurpr_if entake__befor enteam__meeti entell__anyth entext__promi enthat__i enthat__resul enthe__> enthe__comes
12 enthe__meet enthe__recei enthe_headc enthe_order enthe_revie enthe_share enthe_time enthere__one enthey__>
12 enthing__and enthis_over enthoug__morni entime__get entime_the entimel_: entimes_=D ento__strai ento_candi
12 ento_exten ento_notif ento_revie entold_=O entouch_=D entouch__to entwist__and enuntil__new enupdat__=D enupdat__me
12 enus__infor enus__thing enus_first envote_is enway_> enway__anoth enwe__aimin enwe__ask enwe__circl enwe__let
12 enwe__reply enwe_make enwe_shall enweddi_=O enwhate_happe enwhen__will enwhich_shoul enwill__annou enwill__him
12 enwill__my enwill__notes enwill__some enwill__word enwill_do enwill_open enwill_reope enwould__surpr enwrite_the
12 enyou__away enyou__from enyou__hold enyou__line enyou__messa enyou_anyth enyou_hang enyou_over enyou_promi
12 enyou_right enyour_mailb es<__das es<__notic es<__resul es<_no es<_nos esaviso_> escandi_=D escandi__>
12 escomun__usted escon_calma esconsu_y esconta_conti esconte_por esdas_=D esdas__? esdecid_el esel__le esinfor__>
12 esinfor_a esla_direc esla_resol eslo__y eslo_consu eslos__se eslos_candi eslos_resul esnos_das espubli__>
12 esrecib__respu esrecib_notic esrecib_una esresul_se esse__conti este_aviso este_doy este_llama este_paso
12 estendr_una fr<__en fr<__jury fr<__les fr<__se fr<_puis- fr=D_> fr=D__aurez fr=D__tranc fraurez_une fravec__=D
12 frcoup__fil frde__nouve frde_fil frdecid_=D frdecis__sera frdevri_etre frenvoi_l fresper__vous fresper_pouvo
12 frest__les frfaut__vous frfil_=D frfil__> frfixe__> frinfor_=D frinfor__> frla_decis frlaiss_=D frle_jury
12 frnous__conta frnous_esper fron_repre frpasse_un frpatie_=D frpour_tranc frpouvo__repon frrecev__courr frrepon__!
12 frsaure__=D frtout__=O frun_courr frvers_vous frvous__a frvous_devri frvous_passe how:NOTBEF&DECIDE how:UNTIL&SEND
12 p:FUT p:HEAR p:US p:WE s.deam s.deansch s.delg s.desteht s.enadjus s.encall s.encomes s.enconcl s.endown s.engoes
12 s.enhigh s.enhopef s.enmust s.enpartn s.enpetra s.enquick s.ensurpr s.entight s.entimel s.enweddi s.enwill
12 s.esconsu s.eslo s.esresul s.fraurez s.frpatie
13 ALL>>ALL>>TELL ALL>CALL1 ALL>PAST2 ASK>>D>>WHEN ASK>OUR1 CALL>>SEND>>AWAY CALL>DOC2 CALL>OFROM2 CALL>SEND
13 D>>ALL>>ALL D>>HEAR>>OUR D>>TELL>>WE D>>YOU>>CALL DECIDE>>IT>>YOU DECIDE>DECIDE DECIDE>SEND DECIDE>TALK DOC>CALL2
13 DOC>FUT1 DOC>TELL1 EVENT>NEWS2 EVENT>O1 EVENT>OON1 EVENT>WE1 FUT>>FUT>>OUR FUT>>HEAR>>AWAY FUT>>HEAR>>NEWS
13 FUT>>HEAR>>SURE FUT>>IT>>COND FUT>>SEND>>HIS FUT>>US>>TELL FUT>DECIDE2 FUT>OUR2 FUT>WHEN2 FUT>YOU1 HAVE>>PAST>>D
13 HE>>FUT>>DECIDE HE>>WAIT>>TELL HE>>YOU>>TELL HE>CALL HE>SURE2 HEAR>>CALL>>US HEAR>>D>>WHEN HEAR>>EVENT>>D
13 HEAR>>NEG>>D HEAR>>TELL>>ALL HEAR>>WE>>DECIDE HEAR>US1 HEAR>WHEN1 IT>>D>>CALL IT>>O>>WE IT>FUT NEG>>WAIT>>D
13 NEWS>>D>>IT NEWS>>FUT>>YOU NEWS>>HE>>D NEWS>>TELL>>D NEWS>>YOU>>HEAR NEWS>ALL2 NEWS>OBEF NEWS>TELL O>>D>>HEAR
13 O>>D>>WE O>FUT1 O>HEAR1 O>SEND1 O>WE1 OON>ALL2 ORG>>CALL>>YOU ORG>>EVENT>>O ORG>>ORG>>FUT ORG>>SEND>>YOU
13 ORG>>TELL>>D ORG>HE ORG>OUR ORG>PAST1 OUR>ASK OUR>DECIDE1 OUR>DECIDE2 PAST>FUT2 SEND>>HIS>>TELL SEND>>IT>>O
13 SEND>>WHEN>>NEWS SEND>CALL SEND>IT2 SEND>SEND2 SEND>YOU1 START>OON1 SURE>COND SURE>HEAR SURE>SURE TALK>>WE>>FUT
13 TALK>TELL1 TELL>>ALL>>ALL TELL>>YOU>>COND TELL>ORG1 US>>D>>DECIDE US>>HEAR>>TELL US>>NEWS>>D US>>VAGUE>>O US>EVENT1
13 US>SURE1 VAGUE>>O>>WE WAIT>>US>>O WAIT>ORG1 WAIT>OUR2 WE>>HEAR>>PAST WE>>NEG>>TELL WE>DECIDE WE>TELL2
13 WHEN>>WE>>CALL WHEN>EVENT WHEN>SURE2 YOU>>HEAR>>NEWS YOU>>NEG>>WAIT YOU>>OUR>>NEWS YOU>>VAGUE>>D YOU>HE2 YOU>OFROM1
13 YOUR>>DOC>>D c.deannek c.dechef c.dedurch c.deergeb c.deihnen c.deinfor c.desag c.enallow c.enarran c.enaudit
13 c.enback c.enclari c.encoupl c.engetti c.engoing c.enhope c.enminds c.enminis c.enring c.enstrai c.enthem c.enthere
13 c.enusual c.envote c.escomit c.escuent c.esdanos c.esfalta c.esjefa c.frarbit c.frauron c:DECIDE de<__einer
13 de<__klaer de<__rufe de<__sollt de<__ueber de<__werde de<_eine de<_mehr de<_peile de<_rechn de=D__annek de=D__dir
13 de=D_lasse de=D_vor deabzus_> dean__haben deannek_> deantwo_=D deauf_dich deauf_sie debitte__einer debitte_mit
13 dedanac__wir deden__an deden__bekom dedie_rueck dedurch_> dees__> dehaben__entsc dehoere_sie deich__mich
13 deihnen_unser dein_anspr deinter__und dekoenn_> dekoenn__ihnen dekrieg__besch dekrieg_du demehr__! deoder_so
13 depeile__den depeile_sie derueck_> deruf__=D desagen__> desagen_koenn desie__mit desie__noch desie__von deso__so
13 deso_oder detagt_=D determi_> deueber_annek deund_schre deversp_> dewie__weite dewir_mehr dewisse_wir en:__so
13 en<_=D en<__audit en<__come en<__it en<__timel en<_contr en<_eta en<_he en<_my en<_new en<_there en<_will
13 en=D__arran en=D__come en=D__next en=D__publi en=D__tell en=D__will en=D_lunch en=O__think en=O__to en=O__up
13 en=O_comin en=O_then ena_decis ena_time enafter__we enagree_to enaimin_to enan__and enan_offer enand__=O
13 enand__pass enanswe_on enaroun__=O enas_he enassur__you enaudit__=D enaudit_leave enback_to enback_with enbe__if
13 enbefor__have enbefor_noon enboard_sits encandi__=D encheck__email encheck_your enclari_=D enclari__> enconta__=D
13 enday__will endecis_has endetai__the endetai_of endrop__a ene__> eneithe__> eneithe_way eneta__the eneta_for
13 enexpec_=D enexpec__=O enexpec__sign enfeedb_for enfor__so enfrom__will engive__=O enhave_clari enhear__me
13 enhear__us enhope__we enhr__> eni__back eni__chase eni__find eni__phone eni__ping eni_e enin__diary enin_touch
13 enincom_=D enincom__=O eninfor_you enis__exten enis_under enit__me enit_be enknow__> enknow__it enlast_candi
13 enlates_> enme__will enmore__! enmy__=D enmy__is enmy_answe enneeds_the ennew__: enno__yet ennotif__the ennotif_of
13 enoff_=D enonce_the enone_=D enone_=O enone_more enout__we enpanel_recon enpanel_s enpass_it enpeopl_=O enpick__the
13 enpleas_expec enposit__=O enproce_=D enpromi__a enreali_we enrecon__so enrecon_with enrecru_will enrefer_=O
13 enretur__we enrever__> enright__> enring__=D ens__we enselec_proce ensend__the enshall_write enshoul__back
13 enshoul__in enshoul__with ensign_off enso__your enso_check ensoon__he entalk_it entext__=D enthat_after enthe__off
13 enthe_audit enthe_lates enthe_sign enthen_i enthis_and ento__word ento_arran entrave__i enupdat_from enupdat_you
13 enus__befor enus_for enwait__the enwe__do enwe__every enwe__hope enwe__put enwe__recon enwe__the enwe__write
13 enwhere_you enwill__advis enwill__intim enwill__where enwill_chase enwill_infor enwill_reach enwill_recon
13 enwith__decis enwith__resul enwith__team enword__you enword_for enwould__that enwould_it enwrap_up enwrite__=O
13 enyet_but enyou__expec enyou_stand enyour__: enyour__that enyour_email es<_=D es<__comun es<__sabra es<_danos
13 es<_el es<_respu es=D_=O es=D__cuent escompa__te escompa_lucia escomun_con escon__> esconfi_> esdanos_=D esdigo__=D
13 esescri__> esllamo_> eslucia__escri eslucia_te esmi__lucia esmi_jefa espondr__conta espondr_en esrespu_el
13 este_cuent estomar_la esuna_llama esy__escri fr<__> fr<_je fr<_on frappel__pour frcandi_sera frdonc_>
13 frdonne__repon fril__conta frje__ecris frje__rappe frnotre_choix frnous__notre frrecev_un frsera_prise frtoi__=D
13 frune_repon frvous__infor frvous_serez how:BEF&HEAR how:BETW&HEAR how:NOTBEF&HEAR how:WITHIN&SEND s.denehme s.deso
13 s.deversp s.devor s.encounc s.eneithe s.eneta s.enfinal s.enhave s.enlawye s.enpeopl s.enpriya s.enshare s.ensleep
13 s.enteam s.enthat s.enwaiti s.esavisa s.frprend s:OUR
14 ALL>OON AWAY>>O>>YOU AWAY>WE CALL>>YOU>>FUT CALL>CALL CALL>COND COND>>FUT>>EVENT COND>DECIDE1 D>>WHEN>>TELL
14 D>>YOU>>HEAR D>WHEN2 DECIDE>>IT>>TELL DECIDE>>WE>>FUT DECIDE>FUT DECIDE>O1 EVENT>>D>>WHEN EVENT>>FUT>>O EVENT>HEAR2
14 EVENT>WE2 FUT>>CALL>>NEWS FUT>>OUR>>CALL FUT>>OUR>>NEWS FUT>>SEND>>YOU FUT>OUR1 FUT>SEND HAVE>NEWS1 HE>SEND2
14 HEAR>>CALL>>D HEAR>>TELL>>D HEAR>>WHEN>>CALL HEAR>HE HEAR>SURE2 IT>>FUT>>D NEWS>FUT1 NEWS>HAVE O>>NEWS>>D O>>O>>WE
14 O>>WE>>HEAR O>FUT2 O>YOU2 OBY>IT OIN>YOU OIN>YOU1 ORG>>FUT>>CALL ORG>>FUT>>YOU ORG>>YOU>>FUT ORG>HE1 ORG>O2
14 OUNTIL>FUT1 OUNTIL>FUT2 OWITHIN>ORG2 OWITHIN>WE PAST>>TELL>>WE SEND>>WE>>YOU SEND>CALL2 SEND>DOC1 SEND>NEWS1
14 SEND>OUR1 SEND>TELL2 SURE>CALL1 SURE>HEAR1 US>>TELL>>YOU US>FUT WAIT>WAIT WE>>HEAR>>TELL WE>ASK WE>COND WE>NEWS
14 WHEN>>D>>SURE WHEN>>NEWS>>D WHEN>>NEWS>>OUR WHEN>CALL2 WHEN>ORG YOU>>FUT>>HEAR YOU>>WAIT>>D YOU>CALL2 YOU>SURE2
14 YOUR>>COND>>FUT b:SURE c.delauf c.deliegt c.derechn c.derueck c.deruf c.dewas c.enbut c.enemail c.enfinan c.enhe
14 c.enheard c.enhimse c.enone c.enshoul c.ensits c.enstill c.escomun c.esdame c.esmarco c.estener c.fravoir c.frferon
14 c.frlaiss c.frrepre c.frtoi de<__gedul de<__hoere de=D_eine de=O__wir deantwo__=D debewer__bewer debewer_und
14 debitte_gedul dedich__an dedir_> deich__an deich__dich delauf__=D demeine_antwo denicht_sagen desich__>
14 destell_sich deund_bewer deuns__bei deweite_> dewir_das dewir_werde en:__> en<_=O en<__: en<__allow en<__outco
14 en<__time en<__to en<__will en<_allow en=O__call en=O__hear en=O__see ena_messa enadvis__the enadvis_of enam_seein
14 enan__> enand__conta enand_call enanswe_? enask_for enback__our enback_up enbe__to enbe_discu encall__that
14 encase__be encase_will encomes_=D enconta__then enday__=O endecis_will endiscu__and eneithe_=D enexten__offer
14 enfeedb__at enfeedb_to enget__mail enget__reply engive__feedb engive__the enhas__=D enhe_is eni__ask eni__confi
14 eni__seein eni__told eni__write enin__inbox enit_and enknow_more enlast__=O enlunch_> enmy__the enmy_reply
14 enneed_the ennews_from ennotif__=D enon__answe enoutco__> enpick__back enpleas_allow enput__=D enreali__will
14 enrepor__=D enrevie__and enrun_=O ens_the ensaid_=D enseein_the ensits_=D ensorry_> enteam_and enteam_i enthe_day
14 enthe_score entheir__=D enthen__get enthis_back ento__at ento_share entouch__=D enusual_takes enway_=D enway__>
14 enway_or enwe_plan enwill__discu enwill__himse enwill_forwa enwill_text enwith__steps enwith_next enwith_them
14 enyou_=D enyou__day enyou__look enyou_eithe enyou_shall es<__retom es<__tener es<_dame es=D_retom esconta_=D
14 esconti_=D esconti__> esdame_=D esdeber_tener esel_resul esen_conta esla_=D esnos__en esnos_pondr esretom_el
14 este_marco este_respo estomar__decis esuna_decis fr<_=D fr<__repre fr<__te fr<__tu fr<_laiss fraussi_> frcompt__une
14 frde_patie frde_repon frdire__> frje_t frmail_=D frnotre_decis frpouvo_vous frprend__decis frrecon_=D frrecon__>
14 frrepre__avec frrepre_conta frsur__repon frsur_une frun_retou frune__de frvous__une frvous_conta how:&CALL
14 how:APPROX s.enappro s.enask s.enemail s.enforwa s.enlegal s.ens s.ensched s.esllamo s.frecris s:ALL
15 ASK>ORG1 ASK>WAIT1 AWAY>>WE>>FUT CALL>>CALL>>D CALL>>FUT>>TELL CALL>NEWS1 CALL>SURE1 COND>HEAR COND>NEWS1
15 D>>FUT>>CALL D>>FUT>>SEND D>HEAR1 D>IT2 D>NEWS2 DECIDE>>FUT>>TELL DECIDE>NEWS DECIDE>OBY DECIDE>SURE2 DOC>AWAY2
15 DOC>DOC2 EVENT>>WAIT>>D EVENT>>YOUR>>DOC EVENT>DOC1 EVENT>HE EVENT>O EVENT>ORG1 EVENT>TELL1 FUT>>EVENT>>O
15 HE>>PAST>>D HE>DECIDE HEAR>>TELL>>OUR HEAR>>US>>D HEAR>>WAIT>>D HEAR>>YOU>>US HEAR>OUR IT>>COND>>WE IT>>D>>WHEN
15 IT>COND IT>WHEN2 NEWS>>DECIDE>>FUT NEWS>>SEND>>D NEWS>FUT NEWS>SEND2 NEWS>YOU O>>ALL>>FUT O>>WE>>D O>>WHEN>>D
15 O>>WHEN>>IT O>ORG2 OON>YOU ORG>>EVENT>>HE ORG>CALL2 ORG>ORG ORG>SURE2 OUR>>ORG>>ORG OUR>ORG PAST>>CALL>>CALL
15 PAST>O1 SEND>>YOU>>NEWS SEND>>YOU>>TELL SEND>OBY1 SURE>D TELL>HEAR TELL>SEND2 TELL>WAIT1 US>DECIDE1 US>WE
15 WAIT>EVENT2 WE>>HEAR>>NEWS WHEN>>IT>>WE WHEN>>YOU>>TELL WHEN>US2 YOU>>AWAY>>YOUR YOU>>TELL>>NEWS YOU>>TELL>>WE
15 c.dealso c.dedir c.dekrieg c.derufe c.enable c.enbell c.enboard c.enconfi c.eneithe c.eninfor c.enpatie c.enshare
15 c.escorre c.esinfor c.esresul c.frplus c.frtout c:CALL c:TELL de<__bekom de=D__entsc de=D_hoers de=O__=D
15 dealle_bewer dealso_=D dedas_okay dedie_entsc degebe__=D degedul__sich degedul_sie deihnen_=D deihnen_>
15 dekomme__auf demir__> denoch_=D desie__> desie__antwo dewir__> dewuerd__=D en<__from en<__lette en<__news en<__soon
15 en<_reali en=D__time en=D_i ena_bell ena_defin enable_to enand__come enand__get enand_you enappli__> enask__your
15 enat__lates enbe_conta enbe_intim enbell_=D encan_i encould__give endefin__=D enemail__> enexpec__call enexpec_our
15 enexten_an enfor__patie enget__=D enget__an enget__the engets__=D enhang_=D enhave_my eni__asked eni__expec
15 eni__text eni_shoul eni_want eninbox_=D eninbox__> eninfor__=D enknow__=D enlike__take enmy__: enneed__to
15 enof__miser enoffer_=D enon_or enor__=D enor__> enor_not enour_thoug enpatie_=D enpromi_> enpromi__will enput__out
15 ens__day ens_time ensame_day enshall_have enshoul_know enso__> enso__would ensomet__you ensomet_for enstrai__>
15 enthe_sched enthink_and entime_you ento__this ento_sleep enup__you enup_the enupdat_=D enverdi_=D enwaiti_=D
15 enwe__get enwe__only enwe__rever enwill__an enwill__every enwill__somet enwill_follo enword_from enwould__be
15 enyou__bell enyou__contr enyou_hear enyou_that enyour_miser es<__pondr es<_lo es=D_sabra es=O_=D esalgo_=D
15 esdigo_algo esmas_> estodos_los esusted_=D esusted__> esvuelv__=D esvuelv_el fr=D_je frconta__> frdes_que fret_vous
15 frpasse__coup frresul_seron frrevie__toi frtout_=D frvers_toi frvous__la how:&SEND how:BEF&NEWS how:BETW&CALL
15 how:BY&TELL s.deergeb s.enconta s.enlook s.entext s.entrave s.frappel s.frinfor s.frles s.frte s:TELL
16 ALL>>NEWS>>D ASK>>WAIT>>US CALL>>D>>SURE CALL>>YOU>>WHEN COND>FUT D>CALL1 D>CALL2 D>WHEN1 DECIDE>IT FUT>>SEND>>IT
16 FUT>>SEND>>NEWS FUT>>TELL>>YOU FUT>NEWS2 FUT>YOU2 HEAR>>IT>>DECIDE HEAR>>O>>WE HEAR>SURE IT>>FUT>>TELL O>>IT>>FUT
16 O>ALL O>OUR2 ORG>>DECIDE>>D ORG>>FUT>>TELL ORG>OON2 ORG>TELL1 ORG>WHEN2 OUNTIL>D OUR>>TELL>>FUT OUR>YOU2
16 OWITHIN>FUT1 OWITHIN>HEAR1 OWITHIN>HEAR2 PAST>>TALK>>O PAST>OON1 SEND>>D>>YOU SEND>WE TELL>DECIDE1 TELL>WE
16 WAIT>>TELL>>YOU WAIT>ASK1 WAIT>US WE>>FUT>>CALL WE>>HEAR>>O WE>>NEG>>FUT WE>SURE WHEN>CALL YOU>>FUT>>FUT
16 YOU>>HEAR>>CALL YOU>>HEAR>>US YOU>>OUR>>TELL YOU>>SEND>>WHEN YOU>OBY2 c.degebe c.eninbox c.enprope c.ensaid
16 c.entouch c.enwrap c.estomar c.fravec c.frje c.frrentr c.frt de<_du dedas_ergeb deeiner_antwo dehaben_>
16 deihnen__die deihnen_melde dekomme_=D derechn_> desie_hoere desie_zu en<__expec en=D_> ena_forma enallow__=D
16 enallow_us enan__? enand_in enanswe_every enaway_> enback__you enbe_advis endecid_and enfeedb__you enfollo__>
16 enfor_an enfrom_me enget__touch enget_in engive__one enhave__=D enhave__answe enhave__heard enhave_feedb
16 enhave_word enhr__will eni__answe eni__circl eni__that eninter_=O enknow_> enknow__we enlet__check enme__strai
16 enme_check ennot_expec enof__=O enour__candi enour_final enour_reply enover__you enping_you enresul_> enresum_=O
16 enshare_the ensleep_on enso_=D enso_=O enstrai__=D enthat__when enthe__to enthe_short enthem__and ento_wrap
16 enup__and enup_with enupdat__> enus__=D enus__to enwe_aim enwhere__stand enwill_confi enwill_phone enwill_share
16 enyou__of enyou_one enyou_recei enyou_then es<_conta es<_deber es=D__digo esconta__usted esdecid__=D esdecis__>
16 esdigo_> esrespu__=D esresul_> fr<__recev fretre__=D frje__vers frje_revie frles_resul frnotre__> frprend__avec
16 frprend_conta frrentr_=D frrepon_=O frrevie_vers frtranc_> frvous_donne how:APPROX&NEWS s.dehoere s.derufe
16 s.encheck s.enreali s.fret s.frnotre
17 ALL>>ALL>>FUT ALL>>FUT>>TELL ALL>FUT1 ASK>DECIDE1 AWAY>OBEF1 AWAY>SURE2 AWAY>YOU D>>CALL>>YOU D>>SURE>>YOU
17 DECIDE>D2 EVENT>>HE>>D FUT>>YOU>>AWAY FUT>FUT HE>NEWS HE>YOU1 HEAR>>EVENT>>O HEAR>>OUR>>TELL HEAR>>WHEN>>NEWS
17 HEAR>NEWS HEAR>SURE1 NEWS>D1 NEWS>SURE2 O>ALL2 O>CALL2 OON>FUT1 ORG>EVENT ORG>O1 SEND>>YOU>>O SEND>AWAY2 SEND>YOU
17 SURE>TELL1 TALK>CALL2 TALK>OON TELL>>FUT>>TELL TELL>>WE>>FUT TELL>ALL1 TELL>YOU US>OWITHIN1 WAIT>ASK2 WAIT>COND2
17 WE>>FUT>>WE WE>>YOU>>TELL WE>WAIT2 WHEN>NEWS2 c.dehoers c.dekonta c.deschri c.enaimin c.encase c.encomes c.enconta
17 c.endecis c.enfollo c.enresul c.ensendi c.enverdi c.envotes c.enway c.enwhate c.enword c.esdeber c.esllamo
17 c.esretom c.frdevri c.frmail c.fron deauf__zu debekom__=D deeine_antwo deentsc_=D degedul_=D deich__> demehr_=D
17 en<__=D en<__decis en<__plan en<_resul en=D_time ena_reply ena_strai enagain_and enan_email enand__want enare_hopin
17 enbe_the enbe_told enbear__us enconfi_the endecis_> endecis_is enhave_asked enhope_that eni__have enis_to enit__and
17 ennext__> ennext_steps enon_it enrepor_back enso__will ensomeo_from enstrai_answe enthe_=D enthe__i enthe__votes
17 enthe_decis enthis__with ento_follo entouch_with enwe__have enwe__hopin enwe__to enwe_hope enwill__conta
17 enwill__the enwill_hear enwill_ping enwill_rever enyou__my enyou_feedb enyour_inbox enyour_patie es=D_te esalgo__>
17 fr<__devri fr=D_et frcoup_de frdecis__> fret__vous frles__seron frte__=D frun_coup frvers__=D how:IN&TELL s.enrun
17 s.enshall s.fraussi s.frconta s.frpromi s:WHEN
18 ASK>>D>>DECIDE D>WE2 DOC>>SEND>>D FUT>AWAY1 HEAR>>D>>US HEAR>OBEF2 HEAR>WHEN NEG>>FUT>>TELL NEWS>COND NEWS>US
18 NEWS>WHEN1 NEWS>YOU1 OON>CALL2 TELL>>YOU>>D TELL>NEWS2 TELL>OBEF1 TELL>OWITHIN2 TELL>YOU1 US>>O>>D WAIT>OUR1
18 WAIT>TALK WE>>YOU>>CALL WE>DECIDE2 WE>TELL1 WHEN>NEWS YOU>WHEN a:DOC c.enhang c.enintim c.enmakin c.enrever
18 c.entime c.esdecid c.esdecis c.essabra debei__melde dehoere__von derufe_ich dewird__=D en<__shoul en=D__get
18 enappli_=D encircl__=D endecis_: enfirst_thing enhope_to eni_expec eni_write enmore_=D enoffer__> enour_answe
18 ensleep__it ensteps_> entext_you enthe_board enthe_lette ento_make entold__> enwill_drop enwill_pass enwith__for
18 enwould_ask enyou__know es<__respo es<__te es=D__te esen__con esuna_respu fr<__decis fr<__revie fr<__vous
18 frconta_=D fret__te frje_te frvous__=O s.deunter s.enall s.enanswe s.ensame s.escon s:EVENT
19 ALL>TELL1 ASK>WAIT ASK>WAIT2 D>>CALL>>WE D>>WHEN>>HEAR D>>WHEN>>WE D>WE1 D>YOU1 DECIDE>>O>>IT EVENT>FUT2 EVENT>YOU2
19 FUT>>TELL>>AWAY FUT>TELL HEAR>HEAR1 IT>WHEN1 NEWS>D2 NEWS>NEG OWITHIN>D SEND>CALL1 TALK>>O>>WE TELL>>WE>>US a:HEAR
19 c.deeine c.deentsc c.degedul c.enbear c.encircl c.enexact c.ensteps c.enupdat c.frsaure c.frte c.frtranc de<_geben
19 demelde__mich demelde_ich demelde_mich demit__antwo en<__candi en<__forma ena_mail enand_get encan_expec endrop_you
19 enexpec_the enfeedb_=D enfollo_=D enget_the eni_call enit_will enout_=D enout__> enthe_=O enthe_same enthis__up
19 ento_tell enwill__have enwill__in enwill__it enwill__told enwill_circl enwrite_you enyou__> escon_usted esrespu_>
19 esuna__=D grain:days how:WITHIN&NEWS p:ORG s.deweite s.endecis s.enover
20 ASK>>WAIT>>D ASK>FUT D>HEAR DOC>SEND FUT>>D>>WHEN FUT>>TELL>>ALL FUT>ALL1 FUT>WE2 NEWS>D OIN>HEAR2 ORG>TELL2 TALK>O
20 US>>WE>>FUT WE>>ASK>>D WE>>YOU>>SEND WE>CALL1 WHEN>TELL YOU>>D>>TELL a:YOU b:WAIT c.denoch c.devon c.ennotif
20 c.espondr c.esuna c.frdecis c:WAIT de=D_an en:_=D en=O_but en=O_so enable__tell enbe__conta encircl_back
20 enfor__decis enhave_somet enhave_the enhope__have enin_conta eninvit_=D eninvit__> ens_when ensame__> enstrai_after
20 enthat_s enthen_> enus__? enwill_come enwith__=D enyou__after enyou_strai es=D_le fravec_vous frconta__vous
20 frconta_avec frje__appel frun__de p:WAIT s.dees s.enthen s:CALL
21 ASK>FUT2 CALL>>YOU>>D CALL>>YOU>>IT CALL>OUR D>>YOU>>SEND D>SEND1 EVENT>TELL2 HEAR>>YOU>>TELL HEAR>TELL1
21 NEWS>>US>>D ORG>>WE>>FUT TELL>>AWAY>>D TELL>>D>>YOU TELL>SURE1 WAIT>FUT1 b:FUT c.debekom c.enfeedb c.enlates
21 c.enoutco c.enplan c.esdigo c.frrevie demit_einer devon_uns en<_she enand__back enbe_in enbear_with enfrom_us
21 enit__be enmy_manag enwrite__=D enyou_the es<_le esconta_con esnuest__> fret_je how:IN&NEWS s.enpass
22 FUT>CALL NEWS>>YOU>>D NEWS>SURE1 OUR>DECIDE SEND>>US>>D SEND>>YOU>>CALL TELL>ALL US>TELL2 WAIT>WAIT1 YOU>CALL
22 c.demehr c.demelde c.enbefor c.enforma deuns_> devon_mir enan_updat enand_will encome_back enhave_it ennot_have
22 enshoul_be ento_you entouch__> enus__and enwith_you enyou_will este__> este_llamo how:BY&DECIDE s.enout s:ORG
23 ALL>ALL CALL>YOU D>TELL1 EVENT>>O>>WE FUT>>FUT>>HEAR FUT>>HEAR>>OUR FUT>DECIDE1 FUT>HEAR FUT>TELL2 O>>D>>YOU
23 O>HEAR2 TELL>>WE>>YOU WAIT>>US>>D c.enwrite c.esconta c.frvers c:FUT de=D_von deund__dir ena__answe encome__to
23 enfrom__> enget_you enneed_=D enreach_out ensomet_=D este__=D s:NEWS
24 D>YOU2 FUT>>HEAR>>D OUR>NEWS YOU>OUR2 c.enwill deuns__> en<_decis endecis__=D eni__give frvous__un s.dedann
25 D>SURE HEAR>>NEWS>>YOU YOU>NEWS1 YOU>WE c.enout c.frconta demelde_uns en=D_befor enexpec__be enwill_write esy_te
25 frrepon__=D how:&NEWS s.dedanac s.enstrai
26 DECIDE>YOU1 FUT>>TELL>>NEWS WE>TELL b:NEWS devon__> enbe_=D engive__=D enin_your enwill__out enwill_know esle__=D
26 frvous_=D
27 HEAR>>NEWS>>D WE>US1 encall__> enfrom_our enthat__> frnous__repon
28 FUT>>FUT>>TELL FUT>>HEAR>>CALL HEAR>CALL c.este enthat_day esle_respo p:NEWS s.enday
29 NEWS>SEND TELL>>ALL>>D YOU>>TELL>>D enday_> frje_vous grain:week how:IN&ASK
30 TELL>AWAY a:NEWS a:TELL c.ensomet ena__from enhave__for how:BY&CALL
31 a:SURE c.enexpec enwill__>
32 D>>HEAR>>YOU YOU>TELL c:SURE de<__melde
33 D>>YOU>>TELL en<_expec
34 ORG>FUT1 demelde__=D dewir_melde
35 WE>>TELL>>US
36 c:NEWS
38 WAIT>D
39 how:BY
51 grain:part
"""
