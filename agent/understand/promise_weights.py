"""What words weigh for a promise, in tenths: written by tests/train_promises.py. A table only."""

from __future__ import annotations

SCALE = 10
WEIGHTS = r"""
-55 grain:month
-51 grain:season
-48 grain:year
-43 c.en9
-39 c.enwas enat_9
-38 c:YOUR
-37 a:AWAY c.enclose
-36 WE>PAST s:START
-35 c.enhad en=D__9
-34 c.enno c.enwould how:BY&ASK s.en?
-33 ASK>ASK D>NEG1 c.deihre c.entwo c:START en=O_> how:FROM
-32 ASK>TELL1 how:BEF&ASK s:PAST
-31 PAST>HEAR2 WE>>AWAY>>D b:START en=D_but en?_> enfrom_you
-30 YOUR>NEWS b:YOUR c.ennew c:PAST enclose__> ensee_you how:ON
-29 ASK>TELL WE>YOUR1 c.enanoth enon__=D ensee__=D
-28 IT>PAST NEG>CALL OUR>AWAY WAIT>YOUR WE>AWAY YOU>PAST2 YOUR>TELL c.enat c.enhappy c.enplace c.frvotre enis_close
-28 enyou_would fr=D_a
-27 AWAY>AWAY1 D>COND NEG>PAST START>D YOU>PAST b:PAST c.debin c.enclosi s.en9 s.ena s.encould
-26 D>AWAY D>O1 PAST>FUT PAST>PAST1 PAST>TELL2 START>D1 TALK>D a:YOUR c.de9 c.enother c.ensee c.enwhen en<_take
-26 enclose__and
-25 D>NEG D>PAST1 D>START HEAR>>YOU>>D HEAR>PAST1 IT>START PAST>HEAR1 YOUR>D2 a:HAVE c.degern c:OIN en9_=D enappli__=D
-25 eni_can enneed_your enwill_meet enwould_be grain:break
-24 ASK>EVENT ASK>NEWS1 ASK>SEND AWAY>O2 CALL>WE2 D>OON1 DECIDE>>D>>IT HEAR>DECIDE2 OIN>D2 PAST>D2 PAST>FUT1 PAST>NEG
-24 WAIT>YOUR1 WE>>PAST>>YOU WE>YOUR YOU>>TELL>>US YOU>ORG YOUR>>TELL>>D b:TALK c.enwork c.estu de9_uhr de=D_um
-24 ena__=D encan_be enclose_the endecis_to enit__been ennot_work enstart__> enwe__our enwe__your enwe_would
-24 frvotre__=D
-23 ASK>>EVENT>>D ASK>DOC1 D>HAVE D>HAVE1 TELL>OBY2 YOU>>NEG>>HEAR YOU>DECIDE2 YOUR>THIRD c.deander c.deihr c.enas
-23 c.enof c.enstart c.entell c.es9 c.fra c:O c:TALK de<__> deist__=D determi_=D en9_> en<__close en<__told en<__you
-23 en<_have en=D__? en=D_as enam__=D enand_=D enclosi_date enenjoy_the enoffic__=D enonce_you ens_been enthe_other
-23 enwill_see enyou_to esa_las esel__a s.enany s.enattac s.enwork
-22 AWAY>US DOC>>START>>D DOC>WE2 FUT>>TELL>>US FUT>>YOU>>HEAR HEAR>YOUR IT>O2 NEG>US OUR>>TALK>>D OUR>TALK PAST>SEND
-22 PAST>YOU1 TELL>>US>>HEAR US>>HEAR>>D US>YOU WE>>PAST>>D YOU>TALK2 YOUR>D1 c.enabout c.enaway c.enclien c.enexpir
-22 c.enforwa c.ennumbe c.enon c.enperio c.enspeak c.enwere c.fravez de<_ihre de=D__9 defreue_uns en9_9 en<_happy
-22 en<_if en=D__for enabout_the enam_out enbe_publi enclose_for enforwa_to enfrom__=O eni__out enlet__have
-22 enour__offic enout__the enthe_new enup_=O enwas__=D enwe_may enwill__publi enyou_do enyou_were fra_9 how:BEF&EVENT
-22 how:FROM&CALL s.enwere s.enyear
-21 ASK>SEND1 AWAY>NEWS1 COND>ASK1 COND>YOU D>>HAVE>>HAVE D>>WE>>PAST DOC>ASK FUT>>TALK>>D HAVE>>HAVE>>O HAVE>O1
-21 IT>PAST1 NEG>OUR2 ORG>>AWAY>>D ORG>>D>>ORG ORG>HEAR1 OUR>D PAST>>CALL>>D PAST>START START>O START>ORG US>D2
-21 US>YOUR WE>>AWAY>>ORG YOUR>D b:OIN c.dehaben c.enavail c.enhire c.entrave c.enwheth c.enwithd c.fr9 de<__sie
-21 de=D_nicht degesch_> dekoenn_sie dewir_freue en<__call en<__were en<_closi en=D__you en=D_in ena_candi enas_you
-21 endown_=D endue__> enlet_s enmeets__> enoffer__=D enoffer_you enoffic_is enpleas__the enthe__in enthe__meets
-21 ento_close entold_you enyou__at enyou__meet es=D__las fr=D__9 fr?_> grain:newyear how:FROM&TELL s.defreue s.enonce
-21 s.enrecei s.enrole s.entake s.esla s:NEG
-20 D>>IT>>FUT D>ASK D>HAVE2 D>NEG2 DECIDE>YOUR FUT>TALK HEAR>START2 NEG>ASK NEG>O2 NEWS>ASK O>COND OIN>PAST1
-20 OUR>START PAST>ALL2 PAST>TALK1 PAST>US TELL>TALK2 US>D1 US>HEAR WAIT>ALL WHEN>PAST YOU>START1 YOUR>>NEWS>>D
-20 YOUR>IT2 c.deuhr c.en? c.enaccep c.encance c.enends c.enfree c.engood c.enpay c.enread c.envalid c.enwhole c.fr?
-20 c.frferme c:THIRD de9__> de<__angeb de<_ihr deum_9 en9_: en9__> en<__? en<__promi en<__would en<_appli enback__>
-20 encall__=O enclose_=D enends_=D enexpir_=D enexpir__> enfor__? eninvit_for enother_candi enplace_=D enread__>
-20 enstart_=D enthe__was enthe_team enwas__to enyou_told enyour_answe enyour_docum es<_si estu__=D fr9_h fra__h
-20 grain:feast how:AFT p:ALL s.ennow s.enpleas s.enthank s.enunfor s:ASK
-19 ASK>ASK1 AWAY>ASK1 AWAY>WHEN2 COND>NEWS2 D>>WE>>AWAY FUT>O2 FUT>YOU IT>START1 IT>YOUR PAST>WHEN1 TALK>>FUT>>D
-19 TALK>PAST TELL>>HE>>D TELL>ASK US>>TELL>>D US>HE1 WE>>FUT>>NEG WE>DOC2 WE>VAGUE2 WHEN>NEG2 YOU>>IT>>D YOU>>PAST>>D
-19 YOU>FUT2 YOUR>START YOUR>TELL1 a:COND c.dedass c.denicht c.deunter c.enadver c.encan c.endown c.enfille c.enlibra
-19 c.enlink c.enmay c.ennobod c.enreapp c.enteam c.entrial c.enyear c.essi c.essu c.freffet c.frh debei_uns debin_=D
-19 degern_=D demelde__sich demelde_sie deum__uhr en<__a en<__new en<__offer en<__offic en<_try en<_what en=D__been
-19 en=D_pleas enat__: enat_our enbe__for enbe_on endo__work endo_you endue_=D enhappy_=D enhave__nothi enhear__you
-19 enhope_you enif__would enis_not enlette_=D enmy__day enmy_last enoffic__close enone_> enplace__> enpleas_call
-19 enpromi__an enrecei_your ensend_the ensomeo_else ensomet_=O entell_me enthe__can enthe_job enthis_is ento__else
-19 ento_your entold__=D enus_know enwill_tell enwith_a enwithd_> enwould__you enyou__to enyou_have es<__no es<_puede
-19 esla__=D esllama_el frde_retou frretou_=D how:FROM&NEWS s.enlonge s.enmails s.ensaid s.enwish
-18 ASK>>YOU>>D ASK>>YOUR>>NEWS ASK>US AWAY>D CALL>O1 COND>>YOU>>D COND>SEND2 COND>START1 D>EVENT2 D>IT EVENT>NEWS
-18 FUT>ORG HAVE>WAIT1 HE>PAST2 HEAR>>TELL>>US HEAR>>YOUR>>DOC HEAR>ASK1 HEAR>O1 IT>ALL NEWS>OBY NEWS>OBY2 O>ASK1
-18 O>AWAY PAST>>US>>D PAST>D1 PAST>DECIDE PAST>HE PAST>PAST2 PAST>START1 PAST>WE SEND>TALK START>PAST TALK>AWAY1
-18 TALK>D1 TELL>HE US>ASK2 US>NEWS1 US>TELL1 WAIT>NEWS WE>YOUR2 WHEN>DECIDE2 YOU>>FUT>>EVENT YOU>ASK YOU>ASK1
-18 YOU>DECIDE1 YOU>WE2 YOU>YOUR YOUR>>THIRD>>D YOUR>ASK1 YOUR>DECIDE YOUR>SEND1 a:OON c.deurlau c.dewie c.enanswe
-18 c.enconsi c.enhead c.enmove c.enparen c.enquest c.enschoo c.ensend c.enthree c.entrain c.enwent c.esa c.frprend
-18 c.frretou c:OON de<__bin de<__du dedie__laeuf defuer_=D desie_sich en9__=D en9__=O en9_pm en=D__agree en=D__it
-18 en=D_at en=D_has enacces_to enaway_=D enbe_at enboard_meets encome_=D enfille_=D enfille__> enfor__inter enhave__>
-18 enhere_> enhire_=D eni__writi enin_the enlooki__to enlooki_forwa enmeet_the ennew__=D enof__offic enoffic_>
-18 enon_leave enreapp_=D enreapp__> enso_the entell__=D enthe__offic enthis_=D ento__mail ento__us ento_anoth ento_me
-18 ento_open ento_us envalid_=D enwe__you enwork_for enwould_need enyou__and enyou__your enyou_need esa__9 eslas_9
-18 frecrit_=D frretou__> grain:range how:AFT&NEWS how:FROM&ASK s.de9 s.deander s.enabout s.enappoi s.enbut s.enon
-18 s.enpubli s.enthis s:OBETW s:VAGUE
-17 ASK>>SEND>>IT ASK>>TELL>>US AWAY>>O>>D AWAY>>ORG>>D CALL>HE CALL>HEAR1 COND>ASK D>>IT>>NEG D>ALL2 D>OUNTIL D>TALK1
-17 DECIDE>START2 FUT>>HEAR>>O FUT>>YOUR>>D FUT>HE2 FUT>OIN2 HAVE>SEND HEAR>>D>>PAST HEAR>NEG2 IT>NEG2 NEG>EVENT2
-17 NEG>NEG NEWS>>CALL>>D NEWS>>ORG>>D O>>TELL>>D ORG>IT1 OUR>>ORG>>AWAY PAST>>YOU>>YOUR PAST>AWAY1 PAST>HAVE
-17 PAST>PAST PAST>YOUR SEND>>US>>CALL SEND>PAST START>FUT2 TALK>ORG TELL>>YOU>>FUT TELL>VAGUE1 US>>CALL>>D US>>D>>ASK
-17 US>>D>>TELL US>HEAR2 WE>NEG1 WE>TALK WHEN>>YOU>>ASK WHEN>D WHEN>PAST1 YOU>START YOUR>PAST2 YOUR>SEND YOUR>US1 b:O
-17 b:THIRD c.deaussc c.debuero c.dediese c.degilt c.deschoe c.deviel c.dezeugn c.en=O c.enad c.endate c.endied
-17 c.endue c.enholid c.enintak c.enmust c.enoffic c.enpaid c.enspoke c.ensurve c.enten c.entry c.enyour c.esen
-17 c.frburea c.frle c.frsi c:NEG c:OFROM de<__freue de<__haben de<_koenn de<_schoe de=D_bin de=O_> de=O_ist de?_>
-17 debitte_=D dedas__=D deder__> dedie_aussc deim__> dein_der denicht_> deschoe_=D deschoe__und desie__gern en9__with
-17 en<__leave en<_unfor en<_when en=D__! en=D_becau en=D_of en=D_or en=O__the enam_on enand_=O enand__for enand__is
-17 enback__me enbe_=O enbe_delet enbeen__> enbeen__for enbreak__=O encould_not endate_is endecid_to endied_=D
-17 endo__call endo__hear enends__> enfor__call enhappy_to enhave_recei enhi_robin eni_told enis_open enit_s
-17 enkeep_your enlast__=D enme__? enme_know enmust_be enneed__answe enno__to enoffer_is enopen__> enother__=D
-17 enour_cto enour_new enprese__> enreach_you enrevie_=D ensend_=D enteam__> entell__=O enthe__close enthe_appli
-17 enthe_inter enthe_whole ento_our enwe__keep enwere_not enwho_can enwill__delet enwould_call enwriti_to enyou_could
-17 enyour__i es=D__a esla_ofici esnos__el estu_respu fr<__avez fr<_votre fr=D__=O fr=D_nous frde_l frn__pas s.de?
-17 s.enbecau s.enclose s.endo s.enform s.enhours s.enmoved s.ennobod s.ennot s.enother s.entest s.enwelco s.enwould
-17 s.frpas s:O
-16 ASK>>HEAR>>TELL ASK>US2 ASK>YOU AWAY>AWAY AWAY>WHEN CALL>>YOU>>O CALL>THIRD1 COND>>NEG>>HEAR COND>>YOU>>ASK
-16 COND>>YOU>>NEG COND>NEG D>>ASK>>CALL D>>HE>>FUT D>>WE>>NEG D>AWAY1 DOC>EVENT1 DOC>O EVENT>>D>>HAVE FUT>>YOU>>IT
-16 FUT>>YOU>>TELL FUT>PAST2 FUT>START1 HEAR>DOC1 HEAR>VAGUE2 IT>HAVE1 NEG>>YOU>>D NEG>EVENT1 NEG>TELL2 O>WHEN1
-16 OUR>>PAST>>D PAST>>HE>>D PAST>>START>>D PAST>>US>>HEAR PAST>>WAIT>>D PAST>>YOU>>PAST PAST>ASK1 PAST>AWAY2
-16 PAST>TALK2 START>>D>>WE START>AWAY START>OIN1 START>PAST1 START>WHEN1 TALK>>D>>ASK TALK>>FUT>>WAIT TALK>ALL1
-16 TALK>HAVE1 THIRD>D WAIT>D2 WAIT>HEAR WE>>FUT>>YOUR WE>>PAST>>CALL WE>>PAST>>FUT WHEN>ASK2 YOU>>FUT>>HE
-16 YOU>>PAST>>NEG YOU>>PAST>>YOU YOU>>YOUR>>D YOU>OWITHIN2 a:PAST a:START b:NEG c.destatt c.deum c.enacces c.enagree
-16 c.enanna c.enannua c.enchang c.enenjoy c.enfield c.enfirst c.enform c.enhalf c.eninter c.eninvoi c.enjob c.enleft
-16 c.enmeets c.enpayab c.enprese c.enrepla c.enreply c.enrun c.enshort c.entake c.enthese c.enticke c.entried
-16 c.entwice c.enwe c.enweek c.enyes c.esvacac c.frl c.frlieu c.frposte de<__aussc de<__dann de<__schre de=D_im
-16 deaussc__noch deaussc_laeuf debei__=D debei_mir deder__waere dehat__=D deich_bin deihre__=D dezeit_> en<__compl
-16 en<__made en<__next en<__schoo en<__sign en<__took en<__tried en<__up en<_any en<_befor en<_enjoy en<_manag
-16 en<_sorry en=D_9 en=D__do en=D__ten en=D__would en=D_it ena_=D ena__of ena_short enam__leave enanoth__> enat_ten
-16 enbeen_=D encame_=D encan__be encan_we enclose__=D encome__and endate_=D enday__the enday_at endecis_=O enfor__s
-16 enfor_one enhave__been enhave__you eni__on eni__your eni_tried enis__at enis_valid enit__to enit__us enlove_to
-16 enmail_will enmeet_you enmeets_=D ennot__me ennot_get ennot_in enon__> enon__leave enon_a enpayab_=D enpayab__>
-16 enpleas_compl enpleas_sign enprese_=D enpubli_=O enrevie__> enround_=D ensend__a ensomeo__> ensurve__be
-16 ensurve_will enthe__? enthe__date enthe__for enthe_place enthe_vacan enthis__> ento__again ento_answe entold__you
-16 entold_us entry__again entwice_=D enus__answe enwe__give enwe__not enwith__acces enwitho__=D enwould__your
-16 enwould_love enwould_promi enyou_=O enyou_? enyou_start enyou_tell enyou_we es<__tu eslas__> esofici_> fr<__retou
-16 fr<_de fr=D__> frde_votre freffet_=D freffet__> frest__=D frje_suis frl__> frnous__votre frpardo_> frprend__=D
-16 frprend_effet frvos__=D grain:quarter how:AFT&CALL how:BEF&CALL p:DOC p:YOUR s.debitte s.en=O s.enactua s.encerti
-16 s.enif s.enjob s.enlike s.enreadi s.ensomeo s.enstill s.entalk s.enyour s.frpardo s:HAVE
-15 ASK>>ASK>>ASK ASK>>ASK>>EVENT ASK>>D>>O ASK>>EVENT>>IT ASK>>TELL>>D ASK>AWAY1 ASK>CALL ASK>O1 AWAY>>D>>NEWS
-15 AWAY>>D>>TELL AWAY>>FUT>>TELL AWAY>DOC2 AWAY>OBY2 CALL>>US>>D CALL>NEG CALL>OBETW2 COND>D1 COND>EVENT COND>SEND1
-15 D>>COND>>YOU D>>NEWS>>FUT D>>YOUR>>TELL D>START1 DECIDE>>O>>WE EVENT>>ALL>>D FUT>>DECIDE>>YOUR FUT>>EVENT>>YOU
-15 FUT>>PAST>>D FUT>>WE>>OUR FUT>D FUT>NEG2 HAVE>TALK1 HEAR>>D>>DECIDE HEAR>>D>>WE HEAR>>YOU>>PAST HEAR>OWITHIN1
-15 HEAR>TALK2 IT>>DOC>>D IT>TALK NEWS>>DECIDE>>ORG O>>COND>>YOU O>NEG OIN>D ORG>>FUT>>TALK ORG>TALK1 OUR>>AWAY>>O
-15 PAST>>PAST>>D PAST>NEG1 PAST>NEWS1 SEND>TALK2 SEND>YOUR1 START>ASK START>HAVE TALK>ASK2 TALK>ORG2 TELL>>D>>ASK
-15 TELL>>US>>YOU TELL>O2 TELL>YOUR1 US>>D>>COND US>>D>>SEND US>>HEAR>>COND US>>HEAR>>YOUR US>COND1 US>WE1
-15 WAIT>>ALL>>D WAIT>START WE>>FUT>>AWAY WE>>HEAR>>DOC WE>>HEAR>>YOU WE>>TALK>>ALL WE>>TALK>>D WE>>YOU>>WE WE>NEG2
-15 WHEN>>FUT>>D WHEN>HE YOU>>D>>WAIT YOU>>EVENT>>D YOU>OFROM YOU>OON2 YOU>TELL2 YOU>YOUR2 YOUR>>FUT>>D YOUR>NEG2
-15 YOUR>O2 a:OIN c.debegin c.deerrei c.definde c.degespr c.deist c.dekanns c.enapply c.enbank c.enbring c.enchair
-15 c.enclass c.encohor c.endelet c.engreat c.enits c.enline c.enlittl c.enlove c.enmails c.enme c.ennice c.ennotic
-15 c.enopens c.enplann c.enreque c.enrequi c.ensalar c.enunsuc c.enwriti c.esal c.esexame c.esinscr c.espuede
-15 c.essera c.frdites c.frecrit c.fressai c.frheure c.frnous c.frpubli c.frvos de<__diese de<__ein de<__hat de<_wie
-15 de=D__zu de=D_ander de=D_genau de=D_statt dedass__=D dedauer__> dedie__endet dees__=D deihren__=D deim_urlau
-15 denicht_im desagen_sie destatt_> deund_=D en<_9 en<__forwa en<__had en<__numbe en<__shift en<__work en<__wrote
-15 en<_bring en<_looki en<_tell en<_train en<_under en<_you en=D__can en=D__of en=D__so en=D__this ena_year
-15 enacces__email enam_away enam_writi enanna_=D enanoth__=D enanswe__=O enanswe__? enany_quest enappli_close
-15 enare_you enat__? enbe__=D enbe__our enbe_back enbe_retur enbecau_the enbeen_moved enbook_a encan__=D encan_offer
-15 encan_reach encandi_who enclien__> encontr__=D enconve__> endecis__close endelet_=D endid_you enexpec_you
-15 enfor__messa enfor__we enfor_confi enfor_this enfrom_three enhas__moved enhave_=D enhome_> eni_am eni_work
-15 enif__need eninter__=D enis__? enlast_=D enleave__=D enme_=D enme__if enmeeti__=D enmeeti_you enmessa_i enneed_to
-15 ennext_round enno_more ennot__from ennothi__> ennotic_perio ennumbe_=D enof__=D enof_the enoffer__a enoffer__valid
-15 enour_=D enparen__=D enperio_=D enpick__your enpleas_retur enpleas_write enpost_is enreply_=D enresul_of enrun_=D
-15 ens_a enshe__tell ensorry_it entake__to enteam_> enten_years enthank__confi enthe__it enthe__place enthe_link
-15 ento__anoth ento_someb ento_welco entrial_day enunfor_the enup_your enus__you envalid__> envalid_for enwe__see
-15 enwe_move enwe_told enwelco_you enwill__about enwork__only enyou__decid enyou__in enyou_and enyou_come enyour__on
-15 enyour__we enyour_avail enyour_contr enyour_notic es<__puest es<_tiene es=D__> esde__termi esde_inscr esel_exame
-15 esen_la eses__=D esinscr_termi esla_entre esplazo__inscr estiene_=D estiene__para fr<__offre fr<_bon fr<_dites
-15 fr=D__que fravez_=D frcomme_=D frdites_=D frpour_l frque_vous how:ON&SEND how:WITHIN&EVENT s.en! s.enaccep
-15 s.enbeen s.enbring s.enbusin s.encan s.endelet s.enfree s.engot s.enneed s.enopeni s.enpm s.enquest s.entrain
-15 s.entry s.es9
-14 ALL>HAVE1 ALL>WAIT1 ASK>>D>>TELL ASK>>US>>TELL AWAY>>O>>TELL AWAY>AWAY2 AWAY>EVENT AWAY>FUT AWAY>IT2 AWAY>WAIT2
-14 CALL>>D>>O CALL>ASK2 CALL>DECIDE COND>>IT>>YOU COND>CALL1 COND>FUT1 COND>WAIT2 D>>NEG>>CALL D>>NEG>>HEAR
-14 D>>ORG>>EVENT D>>PAST>>TALK D>>WE>>WE D>ASK2 D>O D>O2 DECIDE>AWAY DECIDE>NEG DECIDE>START1 DECIDE>US2 DECIDE>VAGUE
-14 DOC>>ASK>>WE DOC>ASK1 EVENT>>EVENT>>D EVENT>ALL EVENT>ASK1 FUT>>DOC>>YOU FUT>>NEG>>DOC FUT>>NEG>>TELL
-14 FUT>>TALK>>YOU FUT>>YOU>>TALK FUT>OON2 FUT>PAST1 HAVE>IT2 HAVE>O HAVE>SEND1 HAVE>WHEN2 HE>>DOC>>D HEAR>>AWAY>>D
-14 HEAR>>D>>AWAY HEAR>ASK HEAR>PAST2 HEAR>START1 IT>>DOC>>YOU IT>DOC IT>YOU2 NEG>>DOC>>YOU NEG>>HEAR>>CALL NEG>ALL
-14 NEG>D1 NEG>HEAR NEG>START2 NEG>TALK1 NEG>US1 NEWS>>ASK>>D NEWS>>WAIT>>D O>>WHEN>>HEAR O>PAST2 OBEF>HEAR OFROM>D
-14 ORG>START2 OUR>>START>>D PAST>>D>>ORG PAST>>PAST>>HEAR PAST>WE2 PAST>WHEN2 SEND>>US>>YOUR SEND>ASK SEND>WHEN1
-14 START>>D>>IT START>>FUT>>TELL START>>HAVE>>HAVE START>>START>>D START>HAVE1 START>SEND START>WAIT1 START>WAIT2
-14 START>WE TALK>>D>>FUT TALK>>HEAR>>D TALK>HAVE TALK>US TELL>>YOU>>VAGUE TELL>O1 TELL>SEND1 TELL>TALK US>>D>>WE
-14 US>>HEAR>>YOU US>>O>>COND US>COND2 US>OON US>PAST2 WAIT>>D>>YOUR WAIT>AWAY1 WE>>FUT>>ORG WE>>FUT>>PAST
-14 WE>>NEG>>DOC WE>>SEND>>NEWS WE>>TELL>>OUR WE>ASK2 WE>SURE2 WHEN>D2 YOU>>D>>CALL YOU>>D>>FUT YOU>>D>>HEAR
-14 YOU>>EVENT>>EVENT YOU>>PAST>>TELL YOU>>SEND>>O YOU>>TALK>>ORG YOU>>TELL>>TALK YOU>>YOUR>>CALL YOU>DOC2 YOU>O1
-14 YOU>OBY YOU>OUNTIL YOU>VAGUE YOU>VAGUE2 YOUR>ALL1 YOUR>NEG YOUR>YOUR c.dearbei c.debei c.dedann c.degeloe
-14 c.dekenne c.demoech c.denach c.deprobe c.deschon c.enatten c.enbecau c.enbirth c.enbook c.enbranc c.enbudge
-14 c.enchatt c.enduty c.enhave c.enhired c.enhoped c.enminut c.ennda c.enosei c.enpassp c.enpossi c.enschem c.enships
-14 c.enslow c.ensomeb c.entaken c.enunabl c.enwante c.enworks c.enyears c.esasi c.esempie c.eshace c.eslas c.esprueb
-14 c.esquier c.essolic c.frbon c.frbonne c.frde c.frme c.frparti c.frpour c.frtoujo de<__bewer de<_viel de=D__urlau
-14 de=D_antwo de=D_geloe debei__pruef debin_ich deder_pruef defrau_=D defuer_den degeloe_> degilt_=D deich_=D
-14 deihre__sende demoech_=D denicht__buero deprobe__=D depruef_=D desich_gern deund__! deunser_angeb deviel__bei
-14 devon_ihnen dewenn_sie dewir__noch en9_=O en9__for en9__to en<__adver en<__ceo en<__chatt en<__every en<__fishi
-14 en<__job en<__needs en<__only en<__trial en<__vacan en<_curre en<_enclo en<_gone en<_how en<_nice en=D__appli
-14 en=D__may en=D__to en=D__we en=D_break en=D_he en=D_let en=D_on en=D_was en=O__be en=O_if en=O_or ena__for
-14 ena_date ena_littl enafter__? enagain__if enam__and enam_off enand__not enand_nobod enand_your enannou_our
-14 enany__> enapply__=D enapply_again enare_paid enasses__=D enat__earli enback_when enbe__=O encall__at encan__make
-14 encan__the encance_=D enceo_will enchang_=D enchatt_=D enchatt__! enclien_=D enclimb_> encompl__attac encontr_is
-14 endate__> endelet__> endown__> enduty_=D enearli_> enenclo__the enenclo_is enenjoy__=D enfor_=O enfor_the
-14 enforwa_> engone_fishi engreat_chatt enhad_been enhalf__=D enhave_now enhe__in enhe_climb enhe_would enhead_offic
-14 enhim__> enhire__> enhope__will enhoped_to enhr_needs eni__calli eni__hoped eni__off eni_had eni_hope eninste_>
-14 eninter__the eninter_were eninvit__=D eninvit__to enis__there enis_due enit__: enit_was enknow__the enleave_back
-14 enlet_the enlette__> enlonge__> enlook__to enlook_forwa enlunch_? enmade__=D enmade__you enme__ring enme_again
-14 enmr_osei enmy_mobil enneed_numbe enneeds_to ennew__will enno_longe ennorma__out ennorma_go ennot__back
-14 ennot__forwa ennot_make ennotif_=O enoffer__go enoffer_norma enon__mobil enonly_one enour_=O enour_decis
-14 enpanel_will enperio__=D enperio__> enpick_you enpleas_> enpleas__> enpleas__this enposit_is enpromi_anyth
-14 enquest_=D enreach_me enread_every enrefer__> enreply_to enresul_=O ens__with ens_full ens_not ensaid__would
-14 ensecon_round enseein__=D enseein_you enshort_=D ensigne__=D ensigne_nda enso__have enso_we enspeak_=D enstart__is
-14 enteam__=D enthank__letti enthat__=O enthat_your enthe__requi enthe__round enthe_ad enthe_attac enthe_count
-14 enthe_onboa enthe_openi enthe_posit enthe_role enthe_signe enthe_trial enthe_two ento_let ento_reply entrave_=D
-14 entrust__=D entry_me entwice__> entwo_colle enunsuc_> enup__=D enuploa_your enus__=O enus__date envalid__=D
-14 enwas_=D enwe__it enwe__looki enwe_got enwe_were enwent__=D enwere__to enwith__cto enwork__> enwork__you
-14 enwould__=D enwrite_=D enyou__for enyou__free enyou__is enyou__let enyou__than enyou__would enyou_let enyou_up
-14 enyour_final enyour_time es<__fuera es<__llama es<_de es<_estoy es<_llama es=D__por es=D_a es=O_> esel_pago
-14 esempie_=D eshace_=D esla__sera esllama__=D esofert__=D espuest_se esque__=D essu__=D esvacac_=D esvacac__>
-14 esvuelv_=D esvuelv__> esy_no fr<__nous fr<_bonne fr<_pouve fr=D_? frappel__a fravez__pour fret_=O frh_> frl_entre
-14 frpour__entre frrende_=D how:AFT&EVENT p:TELL s.enana s.enanoth s.enas s.enassum s.enchang s.enchose s.enconsi
-14 s.endid s.endoor s.endurin s.enfishi s.engets s.enhired s.enletti s.enmeet s.enold s.enreply s.ensay s.enyears
-14 s.esa s.eslamen s.frconge
-13 ASK>>ASK>>D ASK>>ASK>>YOUR ASK>>CALL>>D ASK>HAVE1 ASK>NEWS ASK>OBY1 ASK>ORG2 ASK>PAST1 AWAY>>TELL>>D AWAY>COND1
-13 AWAY>HE AWAY>HE2 AWAY>NEG2 AWAY>OFROM AWAY>START AWAY>TELL1 CALL>YOU2 COND>>NEG>>D COND>OUR2 D>>ASK>>TELL
-13 D>>IT>>HAVE D>>ORG>>O D>>SEND>>US D>>YOU>>NEG D>>YOU>>PAST D>>YOU>>YOUR D>HIS2 D>OBY2 D>OWITHIN2 D>PAST2
-13 DECIDE>>YOUR>>CALL DECIDE>ASK1 DECIDE>O DOC>>AWAY>>D EVENT>NEG1 EVENT>OIN2 EVENT>WAIT1 FUT>>DOC>>CALL
-13 FUT>>NEG>>ASK FUT>>WAIT>>IT FUT>>YOUR>>TELL FUT>HE1 FUT>OWITHIN1 FUT>SEND2 FUT>THIRD2 FUT>YOUR HAVE>>TELL>>YOU
-13 HAVE>ORG1 HAVE>WHEN1 HE>>ASK>>D HE>>AWAY>>D HE>>FUT>>NEWS HE>AWAY1 HE>US HEAR>>ASK>>OUR HEAR>>COND>>YOU
-13 HEAR>>D>>ASK HEAR>>DECIDE>>O HEAR>>WAIT>>ALL HEAR>OON1 IT>>FUT>>O IT>>PAST>>D IT>>PAST>>EVENT IT>>YOU>>NEWS
-13 IT>ASK2 IT>IT1 IT>NEG1 NEG>>FUT>>D NEG>>TELL>>YOU NEG>>YOU>>NEG NEG>HE1 NEG>IT NEG>TELL NEG>YOUR NEWS>>D>>NEG
-13 O>>D>>EVENT O>>O>>FUT O>NEWS2 O>OUR OBY>D1 OBY>HEAR1 OBY>YOU OON>ASK1 ORG>>FUT>>D ORG>YOUR2 OUNTIL>IT OUR>>O>>D
-13 OUR>>TELL>>WAIT OUR>O OUR>TALK2 PAST>>D>>DOC PAST>>D>>WHEN PAST>>EVENT>>YOU PAST>NEG2 PAST>TELL1 PAST>US1
-13 PAST>WAIT2 PAST>YOUR2 SEND>>D>>NEG SEND>>D>>WE SEND>>HEAR>>YOU SEND>>TELL>>D SEND>HEAR SEND>WE2 START>>EVENT>>D
-13 START>>O>>D START>>WAIT>>D START>DECIDE2 START>FUT START>IT START>NEG1 START>O2 START>START START>US START>WAIT
-13 SURE>ORG2 TALK>>D>>ALL TALK>>D>>NEWS TALK>>TALK>>D TALK>DECIDE TALK>PAST1 TELL>>ASK>>YOU TELL>>YOUR>>D
-13 TELL>OUNTIL1 TELL>START TELL>VAGUE2 US>CALL US>CALL1 US>FUT2 US>HE US>SEND1 WAIT>>D>>IT WAIT>>START>>D WAIT>HE
-13 WAIT>PAST1 WE>>FUT>>TALK WE>>FUT>>YOU WE>>HEAR>>FUT WE>>HEAR>>YOUR WE>>NEG>>NEWS WE>>SEND>>EVENT WE>>START>>D
-13 WE>DOC WE>PAST1 WE>US2 WHEN>>ORG>>FUT WHEN>>PAST>>WE WHEN>YOUR WHEN>YOUR2 YOU>>FUT>>TALK YOU>>HEAR>>ASK
-13 YOU>>IT>>ORG YOU>>O>>WHEN YOU>>ORG>>D YOU>>WHEN>>VAGUE YOU>COND1 YOU>YOU1 YOUR>>AWAY>>D YOUR>>DOC>>WE YOUR>ASK2
-13 YOUR>DECIDE1 YOUR>EVENT YOUR>HE1 YOUR>START1 YOUR>YOUR1 a:ALL b:WHEN c.deam c.debesta c.dedaten c.deder c.dees
-13 c.deihren c.deinter c.demesse c.desprec c.deverfu c.enalrea c.enattac c.enaward c.enbette c.enbusy c.encall
-13 c.enchose c.encompa c.enconfe c.encould c.encusto c.endubli c.enearli c.enenclo c.enexcel c.enfreez c.enfurth
-13 c.engrate c.enhours c.enindic c.enjobs c.enleast c.enlimit c.enmenu c.enmr c.enopeni c.enprofi c.enreorg c.enrepor
-13 c.enresum c.enruns c.enshop c.enshut c.enstore c.entask c.entook c.enunles c.enwant c.enwife c.enwing c.es=O
-13 c.esabrir c.esavisa c.esclien c.esequip c.esestoy c.esla c.esofici c.espago c.esplaza c.fraura c.frcomme c.frconge
-13 c.frdevai c.frdispo c.frjour c.frpouve c.frserie c.frsont c.frvalab c:ASK de<_kanns de<_wenn de=D_9 de=D__im
-13 de=D__zurue deangeb__=D deangeb_gilt dearbei__der dearbei_ist debewer_endet debitte_geben debuero_> deder_termi
-13 dedie_reise deein_> deentsc_der degilt__> dehaben_=D dehaben_uns deich__dir deich_wiede deihre_rueck dekanns_du
-13 denach_> derufen_sie desie_es deuhr_> deuhr__> deuns__besch deuns__melde deunser_gespr devon_9 en9__the en9_minut
-13 en9_to en:__9 en:__for en<__budge en<__confi en<__could en<__days en<__free en<__headq en<__hire en<__luck
-13 en<__regre en<__repla en<__shop en<__super en<__went en<_bette en<_come en<_excel en<_fille en<_heads en<_invoi
-13 en<_off en<_once en<_pay en=D__compl en=D__consi en=D__no en=D__panel en=D__pleas en=D__said en=D_answe en=D_are
-13 en=D_decis en=D_if en=D_just en=D_newbo en=D_then en=O__on en=O_at ena__=O ena__who ena_great ena_pleas ena_sched
-13 enabout_your enaccep_=D enactua__and enaim__reply enalrea__> enam_actua enam_not enand__> enand_is enand_retur
-13 enand_this enand_we enany__=D enare_looki enat__pm enat_least enattac__invoi enattac_our enavail_=D enaway__>
-13 enbe_grate enbe_here enbegin__and enbehin_the enbette__tell enbette_i enbusin_trip encall_for encan__reach
-13 encan__tell enclosi__: encompl_> enconfi_=D enconta__=O encontr_for encould__be encould__me endubli_=D endubli__>
-13 enexcel_=D enexcel__to enexpec_your enfind__our enfind_attac enfor__the enfor__who enfor_being enfor_inter
-13 enform_=D enforwa__heari enforwa__seein enforwa__welco enfree_=D enfree_for enget__of engo_on engood_luck
-13 enhad__to enhad_a enhappy__from enhas__move enhas_to enhave__decis enheads__she enheads_up enheari__you enhirin__>
-13 enhr__not eni__=O eni__actua eni__away eni__do eni__see eni_start enif__candi enif__could enif__works enif_a
-13 enin__field enin_dubli enin_for eninter__have enis_compl enis_on enit__a enit__great enit_gets enit_would
-13 enlast__at enleave__and enlet_us enlike__to enlink__=D enlink_expir enmay_reapp enmessa__morni enmore_candi
-13 enmy_=D enmy__takes enmy_repla enneed_an ennewbo_> enno__=D ennobod_will ennot__this ennot_call ennot_hear
-13 ennot_hirin ennot_offer ennothi__be enof__count enoff__newbo enoffer__we enoffer_stand enoffer_went enoffic_=D
-13 enold__> enon_for enonce__i enonce_recei enone__=O enopen_=D enopens__> enother_> enour__would enour_headq
-13 enour_invoi enour_next enpassp_=D enpassp__> enpay__is enpay_day enpleas_find enpleas_hand enpromi__let
-13 enpromi__write enpromi_you enreadi__again enreadi_mail enrecei__will enrecei_i enrecru__the enrepla__=D
-13 enrepla_takes enreply__> enreque_=D enretur_the enrun__> ens__dubli ens_open enschoo_is enshall_we enshe__in
-13 enshe__out enshoul__not enshow_you enso_there ensomeo_who ensorry_for entaken_=D entakes_place entalki_to
-13 entelep__> entell__about enten_> enthe__=D enthe__cohor enthe__desk enthe__lette enthe__thing enthe__went
-13 enthe_adver enthe_closi enthe_commi enthe_field enthe_merge enthe_slide enthe_start enthe_super enthe_techn
-13 enthe_train enthe_year enthey_aim enthis_offer ento_9 ento__befor ento__first ento__you ento_apply ento_heari
-13 ento_seein entoo__> entouch__=O entrial__=D enunles_you enup__messa enup__s enup__we enup_she enus_? enus_a
-13 enwas__> enwas__pleas enwas_great enwas_hopin enwe__be enwe__expec enwe__had enwe__love enwe__offer enwe_hired
-13 enwe_spoke enwent_out enwhen_it enwheth_we enwhich_you enwife__=D enwill__retur enwish_you enwith__sched enwork_=O
-13 enwork__so enwould__an enwould__do enwould__from enwould__grate enyear_> enyou__come enyou__reach enyou__send
-13 enyou__we enyou_accep enyou_asked enyou_go enyou_hold enyou_join enyou_not enyou_said enyour__runs enyour_decis
-13 enyour_passp enyour_thoug es:__> es<__ofici es<__su es<_ando es=D_escri esempie__> esescri__=D esescri_el
-13 esesper__=D esesper_el esla__> esla__de esla__es esla_ofert esle__el esle__que esprosp__> esrecib_respu esse__>
-13 essi_no fr<__comme fr<__devai fr<_pourr fr<_serie fr=D__de fr=D_pardo fr=D_si fra__=D fra_lieu frconge_=D
-13 frdeux_ans frdevai__repon frdevai_vous fren_conge frest_valab frferme_=D frje_devai frl_essai frlieu_=D frmessa__>
-13 frpouve_nous frrenco__equip frrenco_l frrepon__pardo frsera__=O frsuite_a frun_=D frvalab_=D frvalab__> frvotre__>
-13 frvotre_repon frvous__ecrit frvous__nous frvous_renco how: how:BETW&ASK s.degesag s.depasst s.dewaere s.enam
-13 s.enclosi s.encto s.encurre s.enenjoy s.enfound s.enhas s.enhire s.enhome s.eninste s.enkindl s.enm s.enmessa
-13 s.ennewbo s.enonly s.enprese s.enshut s.enside s.ensigne s.ensomet s.enthan s.enticke s.entook s.enwonde s.esun
-13 s.frne s.frsuis s:COND s:YOUR
-12 ALL>ASK ALL>AWAY2 ALL>NEG1 ASK>>ASK>>HEAR ASK>>ASK>>YOU ASK>>HEAR>>YOUR ASK>>WE>>TELL ASK>>WE>>YOUR ASK>D1
-12 ASK>EVENT1 ASK>HEAR ASK>YOUR AWAY>>AWAY>>D AWAY>>D>>COND AWAY>>D>>IT AWAY>>D>>O AWAY>NEG1 AWAY>WAIT CALL>>FUT>>NEG
-12 CALL>>WE>>HEAR CALL>O2 CALL>OIN1 CALL>TELL CALL>US1 COND>>YOU>>START COND>>YOU>>TELL COND>ORG1 COND>PAST2
-12 D>>ASK>>YOUR D>>FUT>>EVENT D>>FUT>>PAST D>>NEG>>DECIDE D>>ORG>>HAVE D>>TELL>>O D>>YOU>>ASK D>OIN D>YOUR1
-12 DECIDE>>YOU>>D DECIDE>ORG1 DOC>>D>>O DOC>IT2 DOC>O1 EVENT>ORG2 EVENT>US1 FUT>>AWAY>>O FUT>>CALL>>YOUR FUT>>D>>NEG
-12 FUT>>D>>ORG FUT>>DECIDE>>YOU FUT>>HE>>D FUT>>NEG>>DECIDE FUT>>NEG>>START FUT>>ORG>>D FUT>>SEND>>TALK FUT>>THIRD>>D
-12 FUT>>US>>O FUT>>WAIT>>YOUR FUT>>YOU>>CALL FUT>EVENT1 FUT>HAVE FUT>THIRD FUT>YOUR2 HAVE>>HAVE>>FUT HAVE>>HAVE>>WAIT
-12 HAVE>>O>>WE HAVE>DOC HAVE>IT HAVE>ORG HAVE>PAST2 HE>HAVE2 HE>NEG2 HEAR>>D>>YOU HEAR>>HAVE>>IT HEAR>>IT>>ORG
-12 HEAR>HAVE1 HEAR>OON2 IT>>ALL>>D IT>>D>>NEG IT>>DOC>>START IT>>HAVE>>O IT>>O>>D IT>>YOU>>TELL IT>ASK IT>OON
-12 NEG>>D>>WHEN NEG>OBY2 NEG>START1 NEG>WHEN1 NEWS>>ASK>>WE NEWS>>O>>YOUR NEWS>>OUR>>FUT NEWS>>YOUR>>TALK NEWS>TALK2
-12 O>>FUT>>D O>>YOUR>>PAST O>TALK O>TELL2 O>THIRD2 OIN>ASK1 OIN>EVENT1 OON>COND ORG>>YOU>>D ORG>ASK1 ORG>NEG OUR>NEG1
-12 PAST>>D>>PAST PAST>>NEG>>PAST PAST>>SEND>>D PAST>>TALK>>D PAST>>YOU>>AWAY PAST>>YOU>>FUT PAST>HEAR PAST>IT1
-12 PAST>ORG1 PAST>OUR SEND>>EVENT>>YOU SEND>>US>>TELL SEND>>YOU>>WHEN SEND>>YOUR>>NEWS START>>AWAY>>D START>>ORG>>D
-12 START>ALL1 START>HEAR2 START>SEND1 START>TELL1 START>WHEN START>YOU TALK>>D>>YOU TALK>NEG2 TALK>WHEN TALK>YOU
-12 TELL>>US>>COND TELL>>WAIT>>D TELL>>YOU>>US TELL>HIS TELL>OON2 TELL>YOUR2 THIRD>>D>>FUT US>COND WAIT>>YOUR>>TALK
-12 WAIT>ALL1 WAIT>TELL1 WE>>NEWS>>CALL WE>>TELL>>DECIDE WE>>YOUR>>CALL WE>>YOUR>>D WE>OFROM1 WE>WHEN1 WHEN>ASK1
-12 WHEN>FUT1 WHEN>HE2 WHEN>NEG WHEN>WHEN WHEN>YOU YOU>>D>>WE YOU>>FUT>>YOUR YOU>>HE>>D YOU>>NEG>>PAST YOU>>TALK>>WHEN
-12 YOU>>VAGUE>>O YOU>EVENT2 YOU>HAVE2 YOU>O YOU>OBEF1 YOU>ORG1 YOU>VAGUE1 YOUR>>D>>FUT YOUR>>HAVE>>HAVE YOUR>>PAST>>D
-12 YOUR>AWAY YOUR>HE YOUR>ORG2 YOUR>WHEN b:WE c.deangeb c.dedanke c.deein c.deeinar c.deeinge c.defrage c.defrohe
-12 c.degebun c.degehoe c.deguelt c.dehalte c.delaeuf c.deneun c.derufen c.deschre c.desitze c.dewenn c.dewollt
-12 c.dezwei c.ena c.enaddre c.enagend c.enalway c.enam c.enany c.enbegin c.encoach c.encv c.endata c.endays c.enemplo
-12 c.enencou c.enfull c.enfunde c.enhambu c.enhouse c.enkeep c.enlogin c.enlonge c.enlooki c.enlovel c.enmaybe
-12 c.enmerry c.ennewsl c.enonboa c.enonsit c.enooo c.enpm c.enreach c.enreadi c.enrecal c.enrecep c.enretir c.enrole
-12 c.enstage c.entech c.entrans c.enwhich c.enwrote c.es: c.esdispo c.esentre c.esofert c.esotra c.espara c.espodri
-12 c.esprome c.esque c.esregre c.essuert c.estermi c.estres c.frabsen c.frautre c.frbien c.frce c.frconvi c.frdepla
-12 c.frdeux c.frest c.frexpir c.frn c.frneuf c.frpostu c.frrecev de<__einar de<__link de<__rufen de<__wollt de<_an
-12 de<_damit de<_es de<_frohe de=D__den de=D__neun de=D__nicht de=D__ob de=D__uhr de=D_gebun de=D_guelt de=D_keine
-12 de=D_sitze de=D_warte de=O__frau de=O_und dean_diese dearbei_waere debegin_=D debin__auf dedass_ich dedass_sie
-12 deden__=D deder_arbei deder_link dedie_ander dedie_einar dediese__halte dedir__weil dedu__nachg deein_bissc
-12 deeinar__=D deeinar_dauer definde_=D defrohe_=D defuer_das degebun_> degeht_=D degern__> deguelt_> dehast_>
-12 deich__ihnen deihre_bewer deihre_entsc deihre_zeugn deim__=D dein__> deist__guelt deist_nicht dejeman_ander
-12 dekoenn__uns delink__=D delink_ist denachg__> denachg_hast denicht_von denochm__> derufen__=D desie_die desie_gern
-12 deueber_das deum_neun deuns__unter deunter__> deweil_du dewenn__=D dewir__fuer dewir__ihre dewir__mit dewir_haben
-12 en!_! en!__> en9__9 en:_9 en:__have en<__annou en<__compa en<__did en<__does en<__encou en<__hired en<__lapto
-12 en<__menti en<__never en<__onsit en<__other en<__our en<__salar en<__sugge en<__team en<__tell en<__test en<__this
-12 en<__when en<_are en<_book en<_call en<_dear en<_down en<_maybe en<_ooo en<_outco en<_salar en<_this en<_tomas
-12 en=D__at en=D__enjoy en=D__here en=D__need en=D__read en=D__with en=D__your en=D_back en=D_here en=D_wheth
-12 en=D_work en=O__came en=O__come en=O__s en=O_offic en=O_yours ena__perio ena_long ena_numbe enabout_you
-12 enadver__in enafter__inter enafter__it enafter__us enafter_for enafter_the enagend_for enagree__be enagree__we
-12 enagree_will enall__are enam_=O enam__on enan_hour enand__=D enand__based enand__commi enand__count enand__mail
-12 enand__new enand__publi enand__start enand__were enand_back enand_send enand_shall enanna__she enannou__resul
-12 enannua_leave enanoth_candi enanoth_decis enanswe_=D enanswe__pleas enany__but enany_day enappli__has enappli__the
-12 enare__for enare__other enare__recru enat__desk enattac__=D enavail_for enbackg_check enbe_fille enbe_forwa
-12 enbe_revie enbe_speak enbeen__and enbeen_a enboard__asked enbudge_which enbut__> encalen__for encall_anna
-12 encall_close encan__decid encan_you encentr__=D enclien_wants enclose_=O enclose__the enclosi__is encolle_agree
-12 encommi__conve encommi__the encommi_next encommi_recon enconfi__> enconfi__you enconsi_you enconta_us encontr__for
-12 encould__=D encould__hold encould__send encount__one encount_for encurre__of encurre_out enday__is enday_here
-12 endecis__? endesk__> endid_not endo__get endo__need endocum_=D endoes_your endrop_me enelse__> enencou__to
-12 enencou_you enfeedb__=O enfile__=D enfile_for enfirst_=D enfor__back enfor__is enfor__long enfor__techn enfor_your
-12 enforwa__meeti enfree_> enfrom__more enfrom_home enfunde_=D enfunde__> enget_=D enget__know engets__=O
-12 engive__your engood_? enhad_hoped enhad_the enhad_time enhambu_=D enhambu__> enhas__=O enhave_anoth enhave_hired
-12 enhave_reach enhear_about enheari__three enheari_from enher_to enhere__=D enhere__the enhirin_=D enhirin__next
-12 enhirin_freez enhirin_is enhold__after eni_could eni_must eni_saw enif_this enin_> enin__obser enin__to enin_hambu
-12 enin_lagos enincom_=O enincom__=D enintak_for eninter__candi eninter_has eninter_other eninter_you eninvit_>
-12 enis__here enis_for enis_funde enis_no enit__valid enit__your enit_took enknow__team enlagos__the enlagos_obser
-12 enlast__here enlead__> enleeds_offic enlook__> enmail__not enmails_> enmaybe_=D enmaybe__> enme__you enmeet__at
-12 enmeet__team enmerry_=D enminds__=O enmove__call enmove_our enmoved_=O enmr__=D enneed__decis enneed__signe
-12 ennew__agree ennew_colle ennew_strat ennext_conve enno__> enno_acces ennobod__read ennot__no ennot__on ennot_conta
-12 ennow__s ennow_it ennumbe__=D enobser__publi enobser_the enof__and enof__inter enof__year enoffic__lagos
-12 enoffic_in enon__proce enon_holid enonboa__=D enone_thing enonly__that enonly_two enooo_=D enooo__> enopens_=D
-12 enor_it enour_ceo enour_inter enour_resul enparen_leave enplace__the enplace_to enpleas_! enpleas__anna
-12 enpleas_tell enpleas_to enpm__the enpost__funde enproba__=D enproba_is enpubli__and enpubli__selec enquest__>
-12 enreach_us enread__=D enread_this enrecep_=D enrecon_the enrecru_for enreorg_=D enreorg__> enrepor__publi
-12 enrepor_is enresul_will enretir_=D enretir__> enretur_> ens__a ens__it ens__last ens_all ens_inter ens_my ens_on
-12 ens_valid ensay__have ensay_that enschoo__has enschoo_board ensend__invit ensend_it ensend_this enshall__say
-12 enshift_are enshort_close enshort_of enshoul__recei enshoul_consi enside__the enside_door ensigna_=D ensigna__>
-12 ensite_> enslot_for enso__can enso__for enso__openi enso__s ensomeb__=D ensoon_> ensorry__s enstart_date
-12 enstrat__be enstrat_will entake_=D entake_place entake_you entaken__> entechn__> enten__=D enthank__your enthat__s
-12 enthat_i enthe__colle enthe__met enthe__stand enthe__strat enthe_annua enthe_colle enthe_deadl enthe_found
-12 enthe_house enthe_only enthe_publi enthe_repor enthe_schoo enthe_surve enthe_test enthem_> enthree__candi
-12 enticke__> entime__look ento__if ento__somet ento_have ento_meet ento_meeti ento_offer ento_recei ento_someo
-12 ento_withd entook__=D entook_place entook_us entrain__place entrain_takes entrans_=D entrave_to entry_=D entry__>
-12 entwo__and entwo_hours enunabl_to enus_an enwas__! enwas_a enwas_taken enwe__discu enwe__hired enwe__hold
-12 enwe__inter enwe__no enwe__want enwe_encou enwe_regre enwe_say enwe_took enwent_to enwhen__good enwhen_is
-12 enwhich_is enwhich_it enwill__on enwill__revie enwill__speak enwill_answe enwill_discu enwill_hold enwill_inter
-12 enwith_limit enwithd_the enwork__a enwould_want enwrite__> enwriti__you enyears_=D enyears__> enyes_=D enyou__!
-12 enyou__call enyou__like enyou__login enyou__then enyou__work enyou_expec enyou_menti enyou_send enyou_wante
-12 enyou_wish enyou_your enyour__> enyour__when enyour_detai enyour_feedb enyour_login enyour_proba enyour_salar
-12 enyour_trans enyour_trave enyours_> enyours__=D es9__> es9_a es<__! es<__confi es<__escri es<_confi es<_manda
-12 es<_nuest es<_podri es<_su es<_suert es<_vuelv es?_> esal_equip escompa__escri escompa_le esconfi_=D
-12 esconoc__equip esconoc_al escontr__=D esde__concl esdispo_=D esel__9 esel__? esen_el esha_recib esmi__le
-12 esno__notic esno__recib esno_tiene espara_la esprese_=D espuede_=D espuede__? esque_le esque_nos essi__tiene
-12 estiene__nuest estiene_notic fr<__a fr<__burea fr<__prese fr<__stage fr<_nos fr<_si fr=D_: fr=D__neuf fr=O__=D
-12 fra__ete fra__heure fra_neuf frabsen_=D fratten_=D fratten__a fraura_lieu frbien_=D frbon__=D frburea__ferme
-12 frce__vous frclotu_des frcomme__> frde__repon fren__=D frentre_> frequip_> frete__> frete_reten frexpir_=D
-12 frexpir__> frhesit__a frhesit_pas frheure_> fril_y frje__=D frl__se frla__a frle_stage frlieu__=D frn_avez
-12 frn_hesit frneuf__> frneuf_heure frnos_burea frnous__atten frnous_avons frnous_repon froffre__valab froffre_est
-12 frpas_=D frpas__reten frpas_a frpubli_=D frque_votre frrespo__> frsaure__=O frtout_=O frtout__=D frvotre__n
-12 frvotre_decis frvous__avez frvous_atten frvous_comme frvous_n how:BETW&DECIDE how:FROM&EVENT s.de: s.dein
-12 s.dejeman s.deschri s.deuhr s.enat s.enautom s.enbook s.encongr s.eneight s.enelsew s.enfor s.enhappy s.eninvit
-12 s.eninvoi s.enlapse s.enliter s.enminds s.ennever s.ennote s.enroom s.ensaw s.ensee s.enshift s.ensick s.enturna
-12 s.enurgen s.enwithd s.es? s.esantes s.esde s.esnadie s.esnueva s.esproce s.esse s.esvolve s.esya s.frete s.frn
-12 s.frplus s.fry s:OBY
-11 ALL>>ALL>>O ALL>>D>>FUT ALL>>FUT>>WAIT ALL>>NEG>>PAST ALL>OBETW ALL>OBETW1 ALL>OWITHIN2 ASK>>ASK>>SEND
-11 ASK>>D>>YOUR ASK>>HAVE>>HAVE ASK>>HEAR>>COND ASK>>NEG>>CALL ASK>>PAST>>PAST ASK>>SEND>>D ASK>>TELL>>YOU
-11 ASK>>YOU>>DOC ASK>>YOUR>>SEND ASK>>YOUR>>TELL ASK>COND2 ASK>D2 ASK>HAVE ASK>PAST ASK>PAST2 ASK>START2 ASK>YOUR1
-11 AWAY>VAGUE1 AWAY>YOUR2 CALL>>D>>FUT CALL>>D>>IT CALL>>TELL>>YOU CALL>>YOUR>>THIRD CALL>OBY1 CALL>PAST1
-11 COND>>YOU>>FUT COND>HEAR2 COND>PAST1 COND>START2 D>>ASK>>SEND D>>FUT>>O D>>NEG>>FUT D>>NEG>>US D>>NEWS>>YOU
-11 D>>O>>OUR D>>TELL>>IT D>>US>>CALL D>>WAIT>>ASK D>>WAIT>>NEG D>OBY1 D>OUNTIL2 DECIDE>>TALK>>ORG DECIDE>ORG2
-11 DECIDE>OUNTIL DECIDE>OWITHIN DECIDE>PAST1 DOC>>TALK>>D DOC>>WAIT>>D DOC>OUR1 DOC>START2 DOC>TALK1 DOC>US1 DOC>WE
-11 DOC>WHEN2 EVENT>>PAST>>D EVENT>NEG EVENT>TELL FUT>>ASK>>NEWS FUT>>ASK>>YOUR FUT>>D>>COND FUT>>HEAR>>YOU
-11 FUT>>NEG>>CALL FUT>>NEG>>NEWS FUT>>NEG>>WAIT FUT>>TELL>>O FUT>>WE>>TALK FUT>>YOU>>ORG FUT>EVENT FUT>HAVE2 FUT>O1
-11 FUT>OON1 FUT>VAGUE1 FUT>WAIT FUT>WHEN HAVE>ASK HAVE>NEG1 HE>>ASK>>DECIDE HE>>D>>AWAY HE>>EVENT>>PAST HE>>FUT>>AWAY
-11 HE>>FUT>>CALL HE>>START>>HE HE>>START>>START HE>TALK1 HEAR>>IT>>YOU HEAR>>NEWS>>O HEAR>>START>>O HEAR>DECIDE
-11 HEAR>OBEF1 HIS>AWAY IT>>D>>DOC IT>>D>>WAIT IT>>HEAR>>DECIDE IT>>NEG>>OUR IT>>PAST>>NEG IT>>SEND>>NEG
-11 IT>>START>>SEND IT>>WE>>PAST IT>>WHEN>>HE IT>>YOUR>>TALK IT>COND2 IT>HAVE IT>HE1 IT>NEG IT>OIN1 IT>YOUR2
-11 NEG>>FUT>>WAIT NEG>>HEAR>>IT NEG>>NEG>>D NEG>>OUR>>CALL NEG>>PAST>>CALL NEG>>SEND>>D NEG>>START>>US NEG>AWAY
-11 NEG>HE NEG>OBEF2 NEG>SEND2 NEWS>>CALL>>OUR NEWS>>D>>HE NEWS>>D>>NEWS NEWS>>IT>>YOU NEWS>>OUR>>EVENT
-11 NEWS>>TALK>>FUT NEWS>HE1 NEWS>IT NEWS>NEWS2 NEWS>ORG O>>HEAR>>D O>>IT>>DECIDE O>>IT>>WHEN O>>WE>>O O>>WE>>PAST
-11 O>AWAY1 O>IT2 O>THIRD O>YOUR2 OIN>AWAY OIN>O OIN>THIRD OON>NEWS ORG>>ASK>>HEAR ORG>>D>>AWAY ORG>>D>>DECIDE
-11 ORG>>FUT>>AWAY ORG>>NEG>>D ORG>>O>>IT ORG>>WAIT>>EVENT ORG>>WE>>HEAR ORG>>YOU>>HEAR ORG>TALK ORG>WAIT
-11 OUNTIL>DECIDE1 OUNTIL>NEWS2 OUNTIL>WE2 OUR>>FUT>>D OUR>>O>>O PAST>>COND>>WE PAST>>D>>COND PAST>>D>>EVENT
-11 PAST>>D>>YOU PAST>>FUT>>HEAR PAST>>WE>>FUT PAST>>YOUR>>CALL PAST>D PAST>EVENT2 PAST>HAVE2 PAST>START2 SEND>>NEG>>D
-11 SEND>>O>>WE SEND>>ORG>>D SEND>FUT2 START>>D>>SEND START>>D>>WHEN START>>HE>>D START>>PAST>>WAIT START>>WAIT>>ALL
-11 START>ALL2 START>ASK2 START>D2 START>DOC START>HE START>HEAR1 START>IT2 START>OIN START>OUR START>START1
-11 START>YOU2 TALK>>WAIT>>D TALK>CALL1 TALK>DOC1 TALK>EVENT2 TELL>>ASK>>D TELL>>D>>YOUR TELL>>HIS>>D TELL>>IT>>O
-11 TELL>>SEND>>IT TELL>>TALK>>D TELL>>THIRD>>D TELL>>WE>>PAST TELL>OBY1 TELL>OIN1 TELL>THIRD TELL>WAIT TELL>WHEN2
-11 THIRD>PAST US>>D>>CALL US>>HEAR>>IT US>>YOUR>>D US>>YOUR>>NEWS US>OBEF US>PAST US>YOUR1 WAIT>>EVENT>>D WAIT>THIRD1
-11 WE>>ASK>>ORG WE>>AWAY>>TELL WE>>D>>EVENT WE>>D>>PAST WE>>D>>YOU WE>>FUT>>EVENT WE>>HE>>D WE>>HEAR>>AWAY
-11 WE>>OUR>>TALK WE>>YOUR>>NEWS WE>DOC1 WHEN>>FUT>>YOU WHEN>>IT>>HEAR WHEN>>YOU>>D YOU>>ASK>>WE YOU>>D>>ASK
-11 YOU>>D>>START YOU>>FUT>>ALL YOU>>HEAR>>EVENT YOU>>HEAR>>O YOU>>O>>NEWS YOU>>PAST>>FUT YOU>>PAST>>US YOU>>PAST>>WE
-11 YOU>>START>>O YOU>>US>>D YOU>>WE>>ASK YOU>EVENT1 YOU>HE YOU>TALK1 YOUR>>ALL>>NEG YOUR>>CALL>>WE YOUR>>DECIDE>>D
-11 YOUR>>DOC>>ASK YOUR>>SEND>>D YOUR>>THIRD>>PAST YOUR>COND1 YOUR>HEAR YOUR>ORG YOUR>WE2 a:ASK a:O a:OFROM b:OFROM
-11 c.de? c.deausge c.debeden c.debespr c.debissc c.deempfa c.deendet c.defuer c.degluec c.dehaett c.dekommi c.delerne
-11 c.deleute c.delink c.deloesc c.demal c.denachr c.detag c.deteam c.dewurde c.enappea c.enbackg c.enbar c.enbehin
-11 c.enberli c.enbored c.encar c.enceleb c.enconve c.encousi c.encover c.endesk c.endestr c.endid c.endocum c.endutie
-11 c.enfee c.enfixed c.enfour c.engame c.engot c.enhealt c.enheld c.enholdi c.enif c.enkept c.enleeds c.enlisbo
-11 c.enmoves c.enpark c.enparke c.enpass c.enpassw c.enpayme c.enplayi c.enpoint c.enprice c.enreads c.enrefun
-11 c.enremai c.enrenew c.enresur c.enscree c.ensettl c.ensigne c.ensport c.ensuppl c.enterm c.entrip c.envacan
-11 c.enweddi c.enworki c.esabrim c.escaduc c.escerra c.escierr c.esconcl c.eses c.eshabla c.esincor c.esnuevo
-11 c.esqueri c.esrecla c.esvalid c.esvenir c.frappel c.fravons c.frchacu c.frdu c.frelect c.fremplo c.frexcel
-11 c.frmessa c.frmontr c.frnouve c.frsigne c.frtrava c:COND c:WHEN de<__erwar de<__gilt de<__gluec de<__hatte
-11 de<__kommi de<__lerne de<__nicht de<__probe de<__wir de<_der de<_fuer de<_sagen de=D__antwo de=D__bissc
-11 de=D__hoere de=D__vergl de=D_ein de=D_ihre de=O__das deander__> deangeb__wir deantwo_ich deauch__> deauf_=D
-11 deauf__=D deauf__> deauf_ihr deaus_? deaus__> deausge_> debei__kern debei_frau debissc__bitte debitte_melde
-11 debuero__antwo dedann_! dedann_vergl dedaten_=D dedie__tagt dedie_kommi deein__=D deein__gedul deein_schoe
-11 deendet_=D deendet__> deer_hat deerrei_mich dees__noch dees_komme defrau__> defrohe__> defuell__das defuell_sie
-11 degedul__! degedul_bitte degenau_=O degespr_=D degluec__der degluec_bei dehaben__ihnen dehaett__=D dehierm__>
-11 deich_> deich_schre deihnen_gesch deihnen_noch deihre__bitte deim_buero deist__> dekenne_> dekern_> dekomme_sie
-11 dekommi_tagt delaeuf__> delasse__sich deleite__> deleute_=D deleute__dann deloesc_wir demir_=D denoch__leute
-11 depruef__! deschre_=D desende_wir desich__zeit desie__keine desie__nicht desollt_sie desprec_> destell_ich
-11 deteam__> deuns__=D deuns_auf deunter__wir deunter_sende devergl__> devergl_wir devertr_begin deviel_gluec
-11 dewie_bespr dewir__gesch dewir__zurue dewir_erwar dewir_sind dewuerd_sie dezwei__=D dezwei_leute en9_? en9__been
-11 en9__close en9__m en9_a en9_has en9_novem en9_so en:__your en<__asses en<__backg en<__came en<__clien en<__colle
-11 en<__cousi en<__custo en<__docum en<__fee en<__got en<__happy en<__indic en<__look en<__met en<__must en<__onboa
-11 en<__perio en<__proba en<__quest en<__task en<__vice- en<__was en<_as en<_congr en<_does en<_finan en<_follo en<_i
-11 en<_many en<_notic en<_payme en<_recru en<_ticke en<_to en<_which en=D_: en=D__candi en=D__four en=D__now
-11 en=D__pass en=D__sport en=D__waiti en=D__was en=D_cohor en=D_do en=D_must en=D_nobod en=D_shift en=D_than
-11 en=D_there en=D_unles en=D_would en=O_9 en=O_? en=O__9 en=O__mail en=O__our en=O_for en=O_have en=O_now en=O_party
-11 ena__contr ena__note ena_lovel ena_m ena_new ena_perma enable__wait enabout__> enaccep__> enaccep__writi
-11 enaccep_in enactua_=O enad__s enad_it enadver__post enadver_appea enagain_=D enall__=O enall_of enallow__> enam_=D
-11 enam__of enam_here enam_sorry enand__am enand__arriv enand__at enand__nobod enand__reply enand__wante enand_can
-11 enand_mail enand_there enanoth_appli enanoth_meeti enappea__the enappea_in enappli_deadl enappli_for enappoi_=D
-11 enare__at enare__going enare_close enare_destr enare_free enarriv__> enas__told enas__will enask_=D enassum_you
-11 enat_=D enattac__send enaward_=D enaward__> enback__us enbar_=D enbar__i enbe__behin enbe__call enbe__holid
-11 enbe_award enbe_bored enbe_happy enbe_read enbe_refun enbe_repea enbe_resur enbe_submi enbe_you enbecau__panel
-11 enbeen__since enbeen_exten enbegin_=D enbehin__bar enbetwe_9 enbirth__> enbook__slot enbooks__and enbring_a
-11 enbudge_=D enbudge_for enbut__=O enbut__offic enbut_our encall__i encall__offic encan__answe encan__becau
-11 encance_> encance_the encar__will encar_park encentr_=D enchose_anoth enclose_> enclose__as enclose__books
-11 enclose__offic encomin__to enconfl__inter enconfl_of enconve_=D enconve__=D encould__fill encousi__looki
-11 encousi_is encv_=D enday_=O endays_=D endays__> endeadl_=D endeadl__been endeadl__your endeadl_has endecid__=O
-11 endelet_> endelet__so endesk_=D endestr_=D endestr__> endetai__> endo__revie endo__the endo_becau endo_our
-11 endocum__delet endoes__permi endutie_=D endutie__> enduty__> enelaps__is enelaps_that enend_=O enenoug_for
-11 enevery__but enevery_mail enexpec__take enexten_=D enexten__> enfee__be enfee_will enfinan__the enfinan_close
-11 enfirst_> enfisca__begin enfor__9 enfor__as enfor__asses enfor__birth enfor__mail enfor__me enfor__posit
-11 enfor__post enfor_now enfor_playi enfor_someo enform__> enfour_> enfrom__ad enfurth_to engame_ships enget__for
-11 enget__perma engets_decid engive__9 engiven__the engrate__a engrate_for engroun__=O enhalf_days enhappe_=D
-11 enhappy_with enhas__exten enhave__an enhave__lovel enhave_compl enhave_elaps enhave_left enhave_sched enhave_signe
-11 enhe__> enhe__be enhe__call enhe__he enhealt__=D enhelps_> enhere_! enhere_is enhired_=D enholid__so enhospi__park
-11 enhospi_car enhours_=D enhours_> enhours__=O enhr__to enhr_is eni__here eni__left eni__offer eni__reply eni__short
-11 eni__sorry eni_wish enif__can enin__form enin_four enin_our enindic__in enindic_accep eninfor_the eninter__take
-11 eninvoi__9 enis__! enis__it enis__week enis_alrea enis_expec enis_final enis_looki enis_split enis_sport
-11 enis_unatt enit__decid enit_as enjob_=D enjob__> enkeep__cv enkeep__detai enkindl__accep enkindl__the
-11 enkindl_confi enkindl_indic enknow_from enlapto_ships enlates__can enlates_i enleeds__> enleft__my enleft_for
-11 enleft_the enlet__give enletti_me enlike__invit enlimit__to enlimit_acces enlisbo_=D enlooki_=D enlooki__>
-11 enmade_=O enmade_my enmade_to enmail__am enmail__be enmail__our enmail_but enmail_i enmails_=D enmanag_>
-11 enmanag__split enme__that enme_your enmeeti_> enmeets__and enmessa__have enmet__and enminut__prese enminut__you
-11 enminut_to enmonth__> enmore_than enmy_cousi enneed_a enneeds__hear ennever__to ennew_branc ennext__=D enno_=D
-11 enno_> enno_appoi enno_hire enno_jobs ennobod__anyth ennobod_signs ennot__award ennot__call ennot__mails
-11 ennot__repea ennot_a ennot_about ennot_among ennot_my ennot_take ennothi_to ennotic__is ennumbe_of enof__candi
-11 enof__surve enof_a enof_inter enof_one enoff_> enoffer__sent enoffer__to enoffer_made enoffic__unatt enoffic_and
-11 enon_9 enon_=O enon__? enon__first enon__novem enon_call enonboa_takes enonce__have enopen__noon enour__are
-11 enour_surve enover__> enpack_=O enpaid__the enpaid_at enpanel_reads enpark__be enpark_will enparty__=D
-11 enpayme__due enpayme_is enperio_is enperma__> enperma_contr enpermi_allow enperso_> enperso_we enphone__>
-11 enplace__someo enplayi__us enplayi_for enpleas__in enpleas_let enpost__=D enpost__to enpost_was enpromi__=D
-11 enpubli_=D enpubli__> enquest__s enread_=D enreads__> enreal_talk enrecei__lette enrefun_=D enrefun__>
-11 enrepea__have enreply__my enreply__your enreply_on enresul__our enresul__the enresum_=D enresum_duty enresur_=D
-11 enretur_it enrole__=D enrole__two ens__my ens_anoth ens_give ens_offic ensaid_he ensaid_you ensalar__be
-11 ensalar__paid ensalar_are ensalar_will enschol__not enschol_will enscree_> enseaso_> ensee__again ensee_your
-11 ensent_=D enships_=D enships__and enshort_note enshoul_arriv ensign_=D ensign__> ensigna_> ensigns__>
-11 ensigns_anyth enslow_=D enso__him enso_ask enso_much ensomeb__can ensomeb__we ensomeb_who ensomeo__and ensomet__>
-11 enspeak__> ensplit__s ensplit_there enspoke_=D ensport__> ensport_week enstart_dates ensucce__is entake__dutie
-11 entake_up entalk_=D entalk_> enteam_=D entell_them entest__not entest_can enthat_it enthe__appea enthe__at
-11 enthe__branc enthe__car enthe__check enthe__chef enthe__deadl enthe__form enthe__healt enthe__of enthe__on
-11 enthe__reads enthe__run enthe__scree enthe__would enthe_assig enthe_backg enthe_clien enthe_confe enthe_fee
-11 enthe_old enthe_proje enthe_task enthe_vice- enthere__anoth enthere__nothi enthink_=D enticke_=D enticke_for
-11 entime_and ento__we ento_adver ento_campu ento_see ento_the entold__candi entold_all entried__reach entried_to
-11 entwice__year entwice_a entwo__=D entwo__> entwo__from enunatt__and enunfor__am enunfor_i enunsuc__may enup_dutie
-11 enus__pleas enus__would enus_again envice-__offic envice-_s enwas__for enwas__only enwe__back enwe__call
-11 enwe__forwa enwe__someb enwe_delet enwe_made enwe_met enwe_reply enweddi_=D enweek_=D enwelco__=O enwelco__>
-11 enwhat__your enwhat_a enwhen__gets enwhen__meet enwhich_=D enwhich__would enwho__=D enwhole__> enwill__place
-11 enwill__read enwill__refun enwill__resur enwill__your enwindo__=D enwith__and enwith_it enwonde_if enwork__=D
-11 enwould__at enwould__bored enwould__happy enwould__to enwould_know enwould_like enwriti__> enwrote__you enwrote_to
-11 enyou_9 enyou__minut enyou__need enyou__playi enyou__signe enyou__yours enyou_atten enyou_behin enyou_came
-11 enyou_fill enyou_free enyou_sent enyou_want enyou_wrote enyour__allow enyour__date enyour__ships enyour_birth
-11 enyour_lapto enyour_messa enyour_mobil enyour_numbe enyour_permi es9__la es<__enlac es<_entre es<_queri es<_respo
-11 es=D__conte es=D_perdo es=D_si escaduc_=D escaduc__> escerra_el escierr_=D escierr__> esconcl_=D esconcl__>
-11 esconte_> esde_9 esde_no esde_recla esde_vacac esel__caduc esel__perdo esel__se esenlac__=D esenlac_caduc
-11 esentre__=D esestar__vacac esestar_de esinscr__=D eslos_=D esno__de espara_conte esperdo_> esplazo__recla
-11 espor_favor esque__prese esque_la esque_no esqueri__el esqueri_respo esrecla__=D esrecla_concl esreuni_de
-11 essu_solic estarde_y este_esper estu_cv esvalid_=D esvalid__> esy__que esy_es fr:__> fr<__! fr<__=O fr<__courr
-11 fr<__derni fr<__dispo fr<__entre fr<__trava fr<_passe fr<_sans fra__> fra_nouve frappel__? fraura__=D fravez__de
-11 fravez_pas frbesoi_de frburea_> frcandi__a frcandi_n frconge__> frcontr__effet frcontr_prend frcontr_signe
-11 frde__elect frde__le frde_conge frde_nous frde_nouve frdispo_=D frelect__publi frelect_sera frentre__lieu
-11 frentre_aura frest_ferme frexcel_=D frexcel__> frferme__> fril__a fril__effet fril__reuni fril_se frl__sera
-11 frl_elect frle__de frle__prend frle__signe frle_poste frle_resul frles__> frles_burea frmerci__nous frmessa_=D
-11 frmontr__burea frmontr_les frnotre_rende frnous__=D frnous__le frnous__montr frpas__> frpasse__excel frpour_nous
-11 frpourr__appel frpouve__repon frpubli__> frque__candi frquelq_un frresul__l frresul_de frreuni__> frreuni__nouve
-11 frreuni_a frs_est frse__toujo frse_fait frsera_publi frserie_dispo frsi__n frsi_vous frsigne_=D frsigne__>
-11 frsont__=D frtoujo__=D frtoujo_un frun__> frun_excel frvous__aux frvous__les frvous_avez frvous_etes frvous_montr
-11 how:FROM&DECIDE how:FROM&SEND how:THRU s.de! s.debleib s.degenau s.deja s.delaeuf s.devergl s.enback s.encalm
-11 s.encaugh s.endue s.enentra s.enfine s.enforge s.enhi s.enhope s.enin s.enjoini s.enknown s.enmay s.enmobil
-11 s.enmonth s.enmuch s.ennovem s.enopen s.enoptio s.enosaka s.enpack s.enperio s.enperma s.enposit s.enproje
-11 s.enread s.enreads s.enrobin s.enship s.ensplit s.enstaff s.enstati s.entimes s.enunsuc s.enup s.enuploa s.enwriti
-11 s.esinter s.esperdo s.fr: s.fr? s.fradres s.fravant s.fravons s.frbesoi s.frde s.frenvoy s.frl s:HE
-10 ALL>>HEAR>>HAVE ALL>>OUR>>ORG ALL>>SEND>>D ALL>NEG2 ALL>ORG2 ALL>OWITHIN ALL>START ASK>>ASK>>TELL ASK>>CALL>>US
-10 ASK>>CALL>>YOU ASK>>D>>US ASK>>HEAR>>ASK ASK>>O>>D ASK>>SEND>>DOC ASK>>WAIT>>YOUR ASK>>YOU>>NEWS ASK>>YOU>>WE
-10 ASK>>YOUR>>D ASK>>YOUR>>EVENT ASK>HAVE2 ASK>HE2 ASK>TALK2 ASK>YOU1 AWAY>>D>>ASK AWAY>>D>>CALL AWAY>>D>>DECIDE
-10 AWAY>>D>>FUT AWAY>>FUT>>D AWAY>>START>>D AWAY>ALL2 AWAY>OON2 AWAY>OUNTIL1 AWAY>PAST2 AWAY>VAGUE2 CALL>>DECIDE>>O
-10 CALL>>YOUR>>ORG CALL>OFROM1 CALL>OUR2 COND>>D>>YOU COND>>IT>>D COND>>YOU>>IT COND>ASK2 COND>NEG1 COND>WAIT
-10 D>>ALL>>OUR D>>ALL>>YOU D>>ASK>>US D>>DECIDE>>HEAR D>>DECIDE>>ORG D>>FUT>>WAIT D>>FUT>>YOU D>>NEG>>PAST
-10 D>>NEG>>TELL D>>O>>HE D>>O>>SURE D>>OUR>>TALK D>>PAST>>US D>>START>>WE D>>WE>>IT D>>WHEN>>O D>>YOU>>TALK
-10 D>>YOUR>>ASK D>HE D>OUR D>US1 DECIDE>>D>>NEWS DECIDE>>YOUR>>START DECIDE>EVENT2 DECIDE>HE1 DECIDE>NEG2 DECIDE>US1
-10 DOC>>D>>EVENT DOC>>SEND>>AWAY DOC>>TELL>>D DOC>>TELL>>WE DOC>ASK2 DOC>O2 DOC>OFROM1 DOC>WHEN DOC>YOUR
-10 EVENT>>AWAY>>D EVENT>>D>>ALL EVENT>>D>>SURE EVENT>>O>>EVENT EVENT>>US>>D EVENT>>WHEN>>CALL EVENT>HE1 EVENT>SEND2
-10 FUT>>ASK>>HEAR FUT>>D>>YOU FUT>>DECIDE>>VAGUE FUT>>EVENT>>ORG FUT>>HAVE>>TELL FUT>>NEG>>WE FUT>>NEG>>WHEN
-10 FUT>>NEWS>>ORG FUT>>O>>WHEN FUT>>OUR>>D FUT>>SEND>>D FUT>>SEND>>EVENT FUT>>START>>D FUT>>TELL>>CALL
-10 FUT>>WAIT>>START FUT>>WHEN>>TALK FUT>>YOU>>PAST FUT>ASK1 FUT>NEG FUT>OBY HAVE>>AWAY>>D HAVE>>D>>PAST
-10 HAVE>>DECIDE>>TALK HAVE>HIS HAVE>START HAVE>START1 HE>>D>>WE HE>>HEAR>>DECIDE HE>>ORG>>WE HE>>PAST>>HE
-10 HE>>WE>>YOUR HE>OON2 HEAR>>D>>COND HEAR>>DECIDE>>YOUR HEAR>>HAVE>>DECIDE HEAR>>HAVE>>PAST HEAR>>NEG>>HAVE
-10 HEAR>>O>>WHEN HEAR>>ORG>>YOU HEAR>>OUR>>O HEAR>>PAST>>START HEAR>>WAIT>>NEWS HEAR>>WE>>ALL HEAR>>YOUR>>DECIDE
-10 HEAR>ALL1 HEAR>OUNTIL2 HEAR>VAGUE HIS>>CALL>>YOU IT>>D>>YOUR IT>>DOC>>FUT IT>>IT>>PAST IT>>NEG>>US IT>>NEG>>YOU
-10 IT>>START>>D IT>>WHEN>>NEWS IT>OFROM2 IT>THIRD1 NEG>>ASK>>HEAR NEG>>CALL>>D NEG>>CALL>>US NEG>>COND>>HE
-10 NEG>>FUT>>DECIDE NEG>>NEWS>>WAIT NEG>>O>>WE NEG>>PAST>>NEG NEG>>US>>D NEG>>WE>>D NEG>>WHEN>>WHEN NEG>ALL2 NEG>DOC2
-10 NEG>OON NEWS>>HEAR>>DECIDE NEWS>>O>>CALL NEWS>>PAST>>OUR NEWS>>PAST>>TELL NEWS>ASK1 NEWS>THIRD1 NEWS>YOUR2
-10 O>>CALL>>D O>>D>>WHEN O>>EVENT>>CALL O>>FUT>>IT O>>NEG>>D O>>TALK>>D O>OON1 OBEF>O1 OBEF>OON1 OBY>WHEN OBY>WHEN1
-10 OIN>START OIN>YOUR OON>AWAY OON>EVENT OON>HE ORG>>HAVE>>HIS ORG>>HEAR>>YOU ORG>>TALK>>D ORG>>WAIT>>IT ORG>US2
-10 OUR>>AWAY>>D OUR>>D>>ASK OUR>>D>>TELL OUR>>NEWS>>ORG OUR>>TALK>>HAVE OUR>AWAY1 OUR>AWAY2 OUR>CALL1 OUR>OFROM
-10 OUR>THIRD OUR>WE1 PAST>>AWAY>>D PAST>>HE>>FUT PAST>>HEAR>>D PAST>>HEAR>>TELL PAST>>OUR>>TALK PAST>>SEND>>NEWS
-10 PAST>>TELL>>D PAST>>TELL>>WAIT PAST>>WE>>PAST PAST>>YOU>>CALL PAST>>YOU>>HEAR PAST>>YOU>>TALK PAST>CALL PAST>IT2
-10 PAST>O2 PAST>OON2 PAST>TALK SEND>>D>>WHEN SEND>>NEWS>>EVENT SEND>>O>>YOU SEND>>PAST>>WAIT SEND>>TELL>>US
-10 SEND>>YOUR>>D SEND>O START>>PAST>>D START>>US>>D START>ASK1 START>AWAY1 START>COND1 START>DECIDE1 START>FUT1
-10 START>HAVE2 START>OBY START>ORG1 SURE>IT TALK>>D>>DOC TALK>>D>>PAST TALK>>DECIDE>>D TALK>>HAVE>>AWAY TALK>>PAST>>D
-10 TALK>>US>>D TALK>>YOU>>D TALK>>YOU>>HEAR TALK>>YOU>>TALK TALK>>YOUR>>TALK TALK>ALL TALK>COND TALK>OBY2
-10 TELL>>HIS>>CALL TELL>>OUR>>TELL TELL>>PAST>>D TELL>>TELL>>TELL TELL>>YOU>>SEND TELL>CALL1 TELL>HAVE2 TELL>OBY
-10 TELL>OUR2 THIRD>>PAST>>TELL THIRD>US2 US>>COND>>YOU US>>HIS>>NEWS US>>TELL>>WE US>EVENT2 US>SEND VAGUE>TALK1
-10 WAIT>>YOUR>>CALL WAIT>>YOUR>>TELL WAIT>DOC2 WAIT>START2 WE>>AWAY>>OUR WE>>D>>AWAY WE>>O>>D WE>>O>>FUT WE>>O>>WE
-10 WE>>OUR>>EVENT WE>>PAST>>ALL WE>>PAST>>YOUR WE>>START>>OUR WE>>TALK>>NEG WE>>WE>>YOU WE>>WE>>YOUR WE>>YOUR>>WAIT
-10 WE>O WHEN>>IT>>FUT WHEN>>O>>SURE WHEN>>TALK>>YOU WHEN>>WHEN>>IT WHEN>>YOU>>PAST WHEN>WHEN2 YOU>>ASK>>US
-10 YOU>>AWAY>>D YOU>>D>>COND YOU>>FUT>>HAVE YOU>>FUT>>NEWS YOU>>FUT>>O YOU>>HEAR>>DECIDE YOU>>IT>>YOUR YOU>>NEWS>>D
-10 YOU>>NEWS>>WAIT YOU>>ORG>>YOU YOU>>OUR>>SEND YOU>>PAST>>COND YOU>>US>>YOUR YOU>>WE>>AWAY YOU>>WHEN>>TALK YOU>AWAY2
-10 YOU>IT2 YOUR>>D>>WE YOUR>>EVENT>>WHEN YOUR>>NEWS>>ASK YOUR>ASK YOUR>EVENT1 YOUR>US2 YOUR>WE1 a:THIRD b:OBY
-10 c.deanneh c.debeant c.debetra c.debleib c.dedafue c.dedie c.deeinst c.deersta c.deerwar c.degeld c.degleic
-10 c.dehast c.dehierm c.deimmer c.dekandi c.dekauti c.dekonto c.dekuend c.delangw c.deneue c.deonlin c.depasst
-10 c.deregel c.deschaf c.deseit c.desozia c.despese c.dewaere c.deweg c.dezuges c.enai c.enalso c.enappoi c.enare
-10 c.enboth c.enbrill c.encarri c.encaugh c.enchanc c.enclaim c.encoppe c.encosts c.endolor c.enelse c.enengag
-10 c.enexam c.enexcep c.enexecu c.enexpen c.enfinis c.enfire c.enfumig c.engave c.engiven c.engradu c.engroup
-10 c.enhelps c.enhereb c.enhowev c.eninste c.eninto c.enjoin c.enjump c.enknows c.enlapto c.enless c.enlong c.enlost
-10 c.enmerge c.ennine c.enoffsi c.enonlin c.enowes c.enpatag c.enpaysl c.enphone c.enplaye c.enpostp c.enproje
-10 c.enprovi c.enpupil c.enrang c.enre-ad c.enreadv c.enrecor c.enreimb c.enrestr c.enretai c.enrevis c.enround
-10 c.ensave c.ensaw c.enseven c.enskiin c.enslide c.enslowe c.ensprea c.enstaff c.ensuper c.enswede c.entalki
-10 c.enteach c.enthrou c.enwalke c.enwebsi c.enwell c.esaqui c.esbien c.escarta c.esconse c.esempez c.esensen
-10 c.esfavor c.esfesti c.esfirma c.esimpos c.esinten c.esllevo c.eslocal c.esnadie c.esperio c.espiens c.esprosp
-10 c.essabad c.esseria c.essuele c.esviene c.fr=O c.fraimer c.frbudge c.frcabin c.frcasie c.frcela c.frcet c.frchanc
-10 c.frchant c.frcherc c.frclien c.frcourr c.frechan c.frensui c.frextra c.frjudic c.frles c.frmatin c.frprofi
-10 c.frquelq c.frrecru c.frrecu c.frrendr c.frtenio c.frvacan c.frvisit c:AWAY c:OBY c:VAGUE de<__arbei de<__begin
-10 de<__dass de<__errei de<__erste de<__geld de<__inter de<__konto de<__kuend de<__reise de<_bitte de<_er de<_passt
-10 de<_sag de<_sollt de<_spese de=D_? de=D__gesag de=D__nachr de=D__ueber de=D_anneh de=D_beden de=D_begin de=D_besch
-10 de=D_gesch de=D_gleic de=D_hat de=D_onlin de=D_schaf de=D_stell de=D_weg de=D_zeit de=O__alle de=O__an de=O__besti
-10 de=O_aber de=O_erhal deabges_> deander_bewer deangeb_koenn deanneh_> deauf__versc deauf_kur debesta__den
-10 debesta_sie debetri__den debetri_ueber debin__im debitte__besch debitte__ueber debitte_besta debitte_entsc
-10 debitte_rufen debitte_ueber debrauc_wir dedann__freue dedann_wir dedas__ab dedas__fuer dedas__koenn dedas__wird
-10 dedas_geld dedas_gespr dedas_konto dedauer_=D deden__ueber deden_sozia deden_tag deder__ueber deder_ander
-10 deder_regel dedie__betra dedie__ersta dedie__geht dedie_kauti dedie_kuend dedie_stell deeinla_fuer deentsc__betri
-10 deentsc__dass deerrei__=D deersta__=D deersta_wir defreue__! defreue__von defuer__gleic defuer__tag degeht__onlin
-10 degeld__den degeld_fuer degenau__=O degern__bei degern__wiede degesag_=O degesch_moech degespr_> degespr_von
-10 degleic_zu dehaben__einer dehaben__fuer dehat_uns deherr__> dehierm_zurue deich_schic deihnen__einla deihnen_sprec
-10 deihr__> deihr__ist deihre_unter deim_haus dein__regel deinter__=D deinter__> deinter_an deinter_noch dekauti_=D
-10 dekauti__> dekeine_nachr dekoenn__mir dekoenn__unser dekonto__=D dekonto_wird dekuend_betra delaeuf_=D delaeuf__=D
-10 delaeuf_noch demehr_=O demit__sprec demoech__mit denach__ihrer denicht__=O denicht_an depasst__=D depasst_ihnen
-10 deregel_=D dereise__wir dereise_ersta derueck_bitte desag__=D desag_bitte deschic__die deschoe_=O desekre__>
-10 desekre_ab desie__anneh desie__bei desie__ich desie__kauti desie__mich desie__termi desie__um desie_dass
-10 desie_errei desie_fuer desie_mir desozia_> despese__sie despese_rechn destehe_ich detag_ueber deueber__die
-10 deueber__dir deueber__gespr deueber__sekre deueber__sozia deueber_ich deueber_sie deund__stehe deuns__ihnen
-10 deuns__ihre deuns__um deuns_ihre deuns_in deuns_von deunser__=D deunser__gilt deunser__moech deunser__von
-10 deurlau_=D deversc_? deversc__> devon__auf dewaere__rueck deweg__=O dewir__gespr dewir_ihnen dewir_ihre
-10 dewir_inter dewird__geloe dezu_hoere dezurue_=O en9__a en9__was en9_am en9_for en:_first en:_sam en<__agenc
-10 en<__ai en<__anoth en<__chapl en<__clini en<__dean en<__discu en<__find en<__gave en<__hand en<__he en<__libra
-10 en<__long en<__on en<__owes en<__photo en<__posit en<__post en<__propo en<__recei en<__retir en<__robin en<__store
-10 en<__submi en<__talk en<__talki en<__what en<__wish en<__yes en<_annua en<_anyth en<_claim en<_close en<_dolor
-10 en<_here en<_hi en<_intak en<_merry en<_on en<_start en<_trave en<_your en=D_=O en=D__about en=D__aim en=D__dinne
-10 en=D__fear en=D__goes en=D__half- en=D__hereb en=D__inter en=D__leave en=D__nine en=D__ok en=D__perso en=D__see
-10 en=D__shout en=D__teach en=D__up en=D__withd en=D_also en=D_chase en=D_comin en=D_expec en=D_helps en=D_is
-10 en=D_lasts en=D_look en=D_our en=D_since en=D_your en=O__climb en=O__first en=O__nobod en=O_calls en=O_from
-10 en=O_he en=O_than ena__revie ena__slowe ena_fixed ena_nice ena_thoug enabout__offer enabout__other enabout__role
-10 enactua__perso enactua_hr enagend__=D enai__hirin enall_right enaltog__expec enaltog_so enalway_=D enalway__for
-10 enam__a enam__altog enam__vacat enan__: enan__hr enan_actua enan_inter enan_old enan_upgra enand__cofou
-10 enand__could enand__has enand__other enand__post enand__role enand__the enand__there enand__unani enand_do
-10 enand_recon enanna__> enannua__=D enannua__back enannua_repor enanoth__come enanoth_role enanswe__the
-10 enanswe_after enanswe_lette enanyth__can enanyth_you enappli_are enappli_perio enappoi__=D enappoi_is enare__among
-10 enare__longe enare_in enare_no enare_payab enare_shut enare_slow enare_sorry enare_still enare_unabl enare_welco
-10 enas_discu enasked__we enasked_to enasked_wheth enaspar__is enaspar_that enasses__is enasses_ends enassum__are
-10 enassum__have enassum_that enat__at enat__for enat__head enat__is enat_coppe enat_it enat_nine enattac_form
-10 enavail__reque enavail__the enavail_on enaway__and enaway_for enback_=D enback_=O enback_> enback__pleas
-10 enbe__even enbe__leave enbe__medic enbe__us enbe__with enbe_fumig enbe_had enbe_prese enbe_re-ad enbe_readi
-10 enbe_waiti enbe_withd enbeen__to enbeen_asked enbeen_cance enbeen_given enbeen_selec enbeen_unsuc enbefor__call
-10 enbefor__inter enbegin__> enboile__s enboile_man enbooke__in enbooke_you enboth__it enbring__decis enbring_you
-10 enbring_your enbut_=O enbut_the enby__first enby__wish enby_a enby_unani encalen__only encalen_permi
-10 encalli__twice encan__=O encan__do encan__it encan__offer encan_after encan_send encandi__expec encandi__were
-10 encandi_is encaugh_me encentr__lasts encentr_is enchang__we enchapl__on enchapl_is enchase__> enchase_me enchose_>
-10 encitie_> enclaim__inter enclaim_for enclien__the enclien__to enclini__close enclini_is enclose__lunar
-10 enclose__posit enclosi__=D enclosi_the encofou_> encome_in encome_up encommi_met encompa__close encompa_is
-10 encompl__proba encompl_your encongr__the enconsi__appli enconsi__for encontr__alway encontr_runs enconve_>
-10 encoppe_> encould__say encould_do encto_> endata__be endata_will enday__be enday__coppe enday__our enday_would
-10 enday_you endean__calen endean_s endecid__close endecid__exten endecid__to endecid_not endecid_on endecid_soon
-10 endecis__restr endecis_on endinne__me endinne_with endo__=D endo__know endocum__> endoes_=D endolor__me
-10 endolor_owes enend__now enengag__will enengag_surve eneven__the eneven_from enevery__a enevery_goes enevery_year
-10 enexam_=D enexam__> enexpen__be enexpen_shoul enexten__appli enexten_the enfear__i enfear_and enfeedb__a
-10 enfeedb__avail enfeedb_twice enfeel__to enfeel_free enfill_in enfille_> enfirm__answe enfirm_will enfirst__that
-10 enfirst_aspar enfishi__=D enfishi_back enfive__> enfor__expen enfor__for enfor__these enfor__time enfor_all
-10 enfor_dinne enfor_lunar enfor_quest enfor_sendi enfor_teach enfor_us enfor_waiti enforgo__ask enforgo_to
-10 enform_and enfree__for enfree_to enfrom__porte enfrom_which enfrom_your enfront_desk enfull_=D enfull__>
-10 enfumig_=D enfumig__> enget__upgra engive__a engive__twice engiven__job engoes__littl engoes_a engoes_live
-10 engoing_> engone__back engone_to engood__with engot_your engreat__> enhad__from enhad_even enhalf-__schoo
-10 enhalf-_the enhand__these enhand_in enhappy__> enhas__a enhas__cance enhas__her enhas__its enhas_now enhave__agree
-10 enhave__asked enhave__done enhave__nice enhave__quest enhave__recei enhave__selec enhave__to enhave__unsuc
-10 enhave_any enhave_caugh enhave_howev enhave_you enhead__=D enhead__> enheadq__be enheadq_will enhear__the
-10 enheld_=D enheld__> enher__call enher_score enhere_by enhired__actua enhired_an enhirin__more enhirin_no
-10 enhold_off enhope_it enhoped__get enhopin__have enhour__> enhours_end enhow__s enhow__you enhowev_agree enhr__so
-10 enhr_perso eni__=D eni__work eni_fear eni_only eni_retir eni_sent eni_spoke enif__=D enif__> enif_ok enif_you
-10 enin__> enin__? enin__docum enin__if enin__last enin_patag enin_these enin_toget enin_which enintak__full
-10 enintak_s eninter__: eninter__at eninter__shoul eninter_expen eninter_is eninter_with eninto_=D eninto__>
-10 eninvoi__payab eninvoi_are eninvoi_for enis__agend enis__in enis__retre enis_alway enis_avail enis_confi
-10 enis_half- enis_hereb enis_nothi enis_offer enis_publi enis_shut enis_withd enit__=O enit__? enit__offer enit_all
-10 enjob__=D enjoini__=O enjump_on enjust__> enjust__to enjust_shout enkit_=O enknow__to enknow_the enlapse__we
-10 enlapse_if enlasts__day enlasts_all enleast__=D enleast_the enleave__year enleave_a enleave_from enleeds_>
-10 enlet__go enlet__stay enlette__valid enlibra__be enlibra_will enlike__sched enlittl__with enlittl_slowe
-10 enlogo_chang enlong__your enlong_s enlonge_inter enlook__it enlooki_for enluck_with enlunar__readi enmail_again
-10 enman_s enmatte__> enmay__it enmay__you enmay__your enmay_conta enmay_keep enme_: enme__one enme__score enme__your
-10 enme_have enme_if enmedic__=D enmedic_leave enmeets__you enmei_i enmerge_=D enmerge__so enmessa__am enmobil_>
-10 enmove_: enmove__sam enmove__toget enmove_in enmoves_=D enmy_=O enmy__=O enmy__> enname__not ennda__the
-10 ennda_befor enneed__hear enneed__here enneed__just enneed__see enneed__trans enneed_for ennew__goes ennew_offic
-10 ennew_websi ennice_=D ennice__! ennice__to ennice_talki ennine_> enno_9 enno__inter enno__will ennone_of
-10 ennot__readi ennot__us ennot__when ennot_know ennot_to ennote__i ennoted_> ennothi__chase ennothi_will ennotic_=D
-10 ennotic__> ennumbe__=O ennumbe__> enoccas_> enof__engag enof__lette enof__other enof__tech enof__trave enof_leave
-10 enof_stati enoff_altog enoffer_: enoffer__is enoffer__open enoffer__you enoffer_a enoffic_=O enoffic__end
-10 enoffic_are enoffic_hours enon__occas enon_file enon_medic enon_reque enon_retre enon_sale enon_vacat enone__that
-10 enonly__morni enonly__windo enonly__you enonly_so enonly_work enor__in enor__you enother__will enother_firm
-10 enour__chang enour__repor enour__sleep enour__websi enour__went enour_annua enour_head enour_logo enour_shop
-10 enour_store enour_yes enout__stati enowes__her enowes_me enpanel__see enpanel_meets enpark_> enpatag_=D
-10 enpatag__answe enpaysl__> enpermi__two enpermi_only enperso__you enpetra_=D enphone__are enplace__all enplace_in
-10 enpleas__attac enpleas__send enplus_bank enpm_with enporte_> enposit__=D enposit_of enpriya_? enproba_>
-10 enpropo__date enpropo_start enpubli__annua enpubli_our enquest_> enquest__: enquest__the enreach__=D enreach__by
-10 enreach__my enreach_on enreadv_=D enreadv__> enrecei_our enrecei_this enrecon__> enregar__quest enregis__the
-10 enreimb__your enreimb_of enremin_that enrepor_=D enrepor__anna enreque__of enrestr__annou enrestr_was enresum__=D
-10 enretre__will enretre_and enright__i enring__? enrole_> enrole__up enrole_come enround__with enruns_=D ens__its
-10 ens__not ens__notic ens__permi ens__plus ens__that ens_calen ens_stay ens_talk ens_your ensaid__the ensale__>
-10 ensam__away ensam_is ensay__after ensay_when ensched_> ensched__call ensched_a enschoo__shut enscore__>
-10 enselec__an enselec_for ensend__back ensend__helps ensend__test ensend_paysl ensendi__slide ensendi_the ensettl__i
-10 enshall__back enshall__on enshift_> enshop__=D enshop_s enshop_sleep enshoul__role enshoul__submi enshoul__take
-10 enshoul_anoth enshout_> enshut_> enshut_for ensign__retur ensign_and ensigne_=D ensigne__befor enskiin__=D
-10 ensleep_=D ensleep__> enslide_=D enslide__as enslot__=D enslow__but enslowe__us enslowe_with enso__an enso__get
-10 enso__is enso_no enso_sorry ensome__=D ensomeb_=D ensorry__say ensorry__that ensorry_to enspeak_at enstart_my
-10 enstati__be enstati_will enstay__touch enstay_in enstore__close enstore_are ensubmi_=D ensubmi__> ensuper__meets
-10 ensuper_board entake__in entalk__about entalk__you entalki__you entask__not entask_shoul enteach_> entech__=D
-10 entech_inter entell__to entell_her entest__=D entest_back enthan_=D enthank__sendi enthank__waiti enthat__appoi
-10 enthat__inter enthat_our enthat_works enthat_you enthe__aspar enthe__attac enthe__ends enthe__no enthe__opens
-10 enthe__panel enthe__perio enthe__runs enthe__shift enthe__surve enthe__want enthe__wants enthe__were enthe__which
-10 enthe_agenc enthe_agend enthe_chapl enthe_clini enthe_cofou enthe_compa enthe_dean enthe_engag enthe_fire
-10 enthe_four enthe_fourt enthe_front enthe_good enthe_leeds enthe_libra enthe_manag enthe_offic enthe_porte
-10 enthe_propo enthe_rules enthe_tech enthen_=O enthese_=D enthese__=D enthese__> enthese_docum enthey__howev
-10 enthing__forgo enthing__slow enthis_=O enthis__for enthis__your enthis_lette enthis_occas entime__the entime_to
-10 ento__as ento__cv ento__had ento__meeti ento__other ento__pm ento__secon ento__wheth ento_anna ento_give ento_park
-10 ento_read ento_reapp ento_restr ento_send ento_work entoget_> entomas_we entook_that entouch__recon entouch_and
-10 entrave__patag entrave_costs entrave_in entrial__would entrial_shift entried__you entried_calli entrip_=D entwo__:
-10 entwo__candi entwo_windo enunani__it enunani_wish enunsuc__this enunsuc_candi enunsuc_on enupgra_: enupgra__=D
-10 enuse_the envacan__=D envacan_close enwaiti__=D enwaiti__your enwaiti_these enwante__know enwante__to enwante_you
-10 enwants__hear enwas__by enwas_annou enwe__after enwe__assum enwe__booke enwe__close enwe__paysl enwe__promi
-10 enwe__said enwe__shut enwe__sorry enwe_ai enwe_both enwe_could enwe_fille enwe_give enwe_lost enwe_send
-10 enwebsi__live enwebsi_goes enwelco_to enwent__someb enwere_told enwhat_you enwhen__rang enwhen__that enwhen__you
-10 enwhen_after enwhere__park enwhere_to enwheth__could enwhich__=D enwhich_was enwho__be enwho_has enwhole_team
-10 enwill__fumig enwill__lette enwill__prese enwill__re-ad enwill__reach enwill__waiti enwill__withd enwill_assum
-10 enwindo_: enwish__is enwish_it enwith__exam enwith__famil enwork_=D enwork__and enwork_from enwork_morni
-10 enwould__a enwould__and enwould__in enwould__told enwould_been enwould_hear enwould_let enwould_said enwrite__me
-10 enyear_=D enyear_=O enyear__and enyears_of enyes__to enyes_went enyou__=D enyou__but enyou__caugh enyou__give
-10 enyou__here enyou__if enyou__no enyou__one enyou__repor enyou__soon enyou__start enyou__telep enyou__welco
-10 enyou__you enyou_appli enyou_as enyou_befor enyou_did enyou_here enyou_may enyou_twice enyour__at enyour__costs
-10 enyour__day enyour__nda enyour__no enyour__was enyour__will enyour__would enyour_appoi enyour_data enyour_first
-10 enyour_form enyour_refer enyour_signe enyour_slot enyour_trial es9__9 es9_en es<__clien es<__me es<__nuest
-10 es<__ofert es<__pago es<__perio es<__volve es<_disfr es<_felic es<_hemos es<_llevo es<_neces es<_piens es<_tu
-10 es<_usted es=D__ensen es=D__festi es=D__hay es=D__local es=D__pero es=D_es es=D_impos es=D_inten es=D_o es=O_no
-10 esa__> esa_nadie esa_otro esabrir__sabad esabrir_los esal__> esaqui_> esasi__los esasi_conta escarta_=D escarta__?
-10 esclien__tu esclien_quier esconfi__asi esconta_los esde__de esde__los esde__recib esde_abrir esde_labor esde_las
-10 esde_mi esde_prueb esdecis__abrir esdecis_de esdesca_> esel__=D esel__quier esel_clien esel_perio esempez_=D
-10 esen__el esen__ofici esensen__ofici esensen_la esestoy_de esfelic__y esfirma_=D esgraci__venir eshara_=D eshara__>
-10 esinten__> esinten_local esinter__=D esinter_respo esla_=O esla__que esla_plaza eslas__en eslas_tres esle__respo
-10 esle_inter esllevo_=D esllevo__inten eslocal_> eslos__la eslos_sabad esnadie__> esneces__respu esneces_su
-10 esneces_tu esno_me esno_recib esnuest__=D esnuest__escri esnuest_carta esnuest_ofici espago__hara espago_se
-10 esperio__prueb esperio_de espero__=O espiens_=D espiens__> esplaza_de esprosp_=D esprueb__=D espuede__a
-10 espuede_volve esquier__respu esquier_tu esrecib__carta essabad__tomam essabad_la esseria_=D essi__inter essi_le
-10 este_ensen estendr_=D estermi_=D estermi__> estomam_=D estomam__> esusted_se esvenir__=D esvenir_el esy_me
-10 esy_prosp fr<__bien fr<__chant fr<__cherc fr<__coura fr<__des fr<__pars fr<__recu fr<__tenio fr<__vacan fr<_absen
-10 fr<_avant fr<_chacu fr<_le fr<_profi fr<_rappe fr<_suite fr<_vous fr=D__cela fr=D__deux fr=D__renco fr=D_ce
-10 fr=D_matin fr=D_ou fr=D_pour fra__ecrir fra__et fra_notre frabsen__je fraimer__parle fraimer_vous frau__=D
-10 fraurez__=D frautre__> fravant__decis frbien__> frbon__et frbon_coura frbonne__la frbonne_vacan frbudge__=D
-10 frburea_seron frcasie_judic frce_que frcet_=D frcet__> frchant__=D frchant_part frcherc__un frcherc_quelq
-10 frconfi__rende frconfi_notre frconge__retou frconse__ans frconse_deux frconsi__votre frde__judic frde_casie
-10 frde_me frdecid_> frdeux__> frdirec__vous frdirec_aimer frdites__ce frdonc_=O frdonc_plus frechan_=D frecrit__>
-10 fren_pense frensui_=D frenvoy_=O fret__! frextra__casie frextra_de frfaudr__accor frfaudr_votre frh__9 frheure_de
-10 frje__confi frje__en frje__vos frje_lirai frje_pars frje_trava frl_ecole frl_offre frla__de frle_chant
-10 frlirai__messa frlirai_vos frmatin_> frme__=D frnos__seron frnotre__aimer frnotre_direc frnotre_echan frnous__a
-10 frnous_confi frnous_tenio frnouve__notre frnouve_de frparle__> frpars__conge frpars_en frparti_=D frpas__nouve
-10 frpense_> frplus__de frpour__decid frprofi__=D frprofi_bien frque__en frrappe__=O frrappe__matin frrespo_=D
-10 frserie__=D frseron_ferme frsi_cela frsuite__notre frtenio__vous frtenio_a frtrava_=D frtrava__> frvacan__=D
-10 frvacan_la frvisit_=D frvos_messa frvotre_accor frvotre_visit frvous__pense frvous_decid frvous_et frvous_parle
-10 how:ON&ASK s.deentsc s.deguten s.deherr s.dehierm s.dekur s.demuess s.denicht s.deschoe s.deuns s.dewar s.dezurue
-10 s.enabroa s.enaim s.enaltog s.enamong s.enannua s.enaspar s.enbody s.encampu s.enchapl s.enchef s.enclimb
-10 s.encofou s.encontr s.encover s.endean s.endegre s.endocto s.ened s.eneven s.eneye s.enfear s.enfull s.enhotel
-10 s.enkit s.enlagos s.enlevel s.enlimit s.enman s.enmatte s.enmenti s.ennone s.ennoted s.ennumbe s.enobser s.enoccas
-10 s.enof s.enpatch s.enpayro s.enpensi s.enporte s.enproba s.enrequi s.enretre s.ensara s.ensendi s.ensilen
-10 s.entaken s.enteach s.entechn s.entwo s.enunani s.enupgra s.enwhene s.enwhy s.enwindo s.enyou s.esana s.esconta
-10 s.esdesca s.esno s.esofert s.esofici s.espresu s.esprosp s.froffre s.frsur s.frtoute s.frvos s:AWAY s:OUNTIL
-9 ALL>>O>>D ALL>>ORG>>SEND ALL>>PAST>>IT ALL>>START>>FUT ALL>ASK2 ALL>START1 ALL>US1 ALL>WAIT2 ASK>>EVENT>>DOC
-9 ASK>>EVENT>>SEND ASK>>NEG>>SEND ASK>>NEWS>>DECIDE ASK>>SEND>>TELL ASK>>WAIT>>IT ASK>>YOU>>SEND ASK>>YOUR>>CALL
-9 ASK>>YOUR>>O AWAY>>D>>WHEN AWAY>>EVENT>>HE AWAY>>NEG>>D AWAY>CALL1 AWAY>O AWAY>OBETW AWAY>ORG AWAY>PAST
-9 CALL>>WE>>SEND CALL>>YOU>>HEAR CALL>ASK1 COND>>ALL>>ORG COND>>NEG>>ASK COND>ALL D>>ALL>>PAST D>>ALL>>US
-9 D>>ASK>>WAIT D>>COND>>WE D>>HEAR>>HAVE D>>NEWS>>TELL D>>OUR>>AWAY D>>PAST>>PAST D>>START>>IT D>>START>>O D>IT1
-9 D>SURE2 D>THIRD1 DECIDE>>OUR>>DOC DECIDE>>WAIT>>ORG DECIDE>DOC1 DECIDE>OBETW DECIDE>OON2 DOC>>D>>ASK DOC>>O>>D
-9 DOC>IT1 DOC>NEWS2 DOC>ORG EVENT>>D>>HE EVENT>>DOC>>TELL EVENT>>SEND>>D EVENT>>WE>>YOU FUT>>AWAY>>NEG FUT>>FUT>>YOU
-9 FUT>>IT>>PAST FUT>>OUR>>ASK FUT>>START>>OUR FUT>>WE>>START FUT>>YOUR>>COND FUT>HAVE1 FUT>OIN1 FUT>WE1 FUT>YOUR1
-9 HAVE>>D>>WHEN HAVE>>DECIDE>>WAIT HAVE>NEG HE>>D>>TALK HE>ASK2 HE>FUT HE>VAGUE2 HEAR>>COND>>WE HEAR>>D>>FUT
-9 HEAR>>HEAR>>ORG HEAR>>IT>>O HEAR>>NEG>>NEWS HEAR>>NEWS>>CALL HEAR>>TELL>>NEWS HEAR>>US>>DECIDE HEAR>>WE>>YOU
-9 HEAR>>YOU>>ORG HEAR>HIS1 IT>>D>>O IT>>IT>>NEG IT>>IT>>WE IT>>OUR>>ORG IT>>PAST>>YOU IT>>TALK>>D IT>NEWS1 IT>SURE
-9 NEG>>CALL>>IT NEG>>D>>TALK NEG>>D>>YOUR NEG>>ORG>>IT NEG>>SURE>>COND NEG>>TELL>>US NEG>>US>>FUT NEG>COND2 NEG>OUR
-9 NEG>PAST2 NEWS>>FUT>>ASK NEWS>>YOUR>>ASK NEWS>O O>DOC2 O>OBY OBETW>AWAY2 OBETW>FUT1 OBETW>TELL2 OBETW>WE OBY>CALL1
-9 OIN>TELL1 ORG>>HEAR>>D ORG>>IT>>WE ORG>>PAST>>YOU ORG>>WAIT>>D ORG>EVENT1 OUNTIL>NEG1 OUR>>COND>>YOU OUR>>NEWS>>O
-9 OUR>>O>>ORG OUR>>PAST>>HE OUR>COND OUR>OBETW1 OUR>START2 PAST>>ASK>>D PAST>>IT>>D PAST>>ORG>>D PAST>DOC1 PAST>NEWS2
-9 SEND>>WHEN>>YOU START>>D>>HEAR START>>D>>NEG START>>OUR>>ORG START>>TELL>>YOUR START>ORG2 SURE>D2 TALK>>ALL>>O
-9 TALK>>D>>WE TALK>>FUT>>OUR TALK>>NEWS>>CALL TALK>>WHEN>>D TALK>>WHEN>>YOU TALK>AWAY2 TALK>START1 TELL>>D>>PAST
-9 TELL>>HEAR>>AWAY TELL>>OUR>>SEND TELL>>TELL>>US TELL>>YOUR>>THIRD TELL>THIRD1 THIRD>D2 US>>D>>HE US>>D>>YOU
-9 US>>YOU>>FUT US>>YOUR>>TELL VAGUE>DECIDE1 VAGUE>O WAIT>>IT>>WHEN WAIT>IT WAIT>TALK1 WE>>ASK>>EVENT WE>>ASK>>NEWS
-9 WE>>CALL>>TALK WE>>D>>IT WE>>D>>OUR WE>>FUT>>DOC WE>>NEG>>EVENT WE>>PAST>>HEAR WE>>PAST>>TALK WE>>TELL>>YOUR WE>ALL
-9 WE>AWAY1 WE>FUT1 WE>OIN WHEN>NEG1 YOU>>D>>ALL YOU>>FUT>>START YOU>>HEAR>>SEND YOU>>O>>O YOU>>O>>YOU YOU>>PAST>>HAVE
-9 YOU>>PAST>>HEAR YOU>>TELL>>HE YOU>ASK2 YOU>AWAY1 YOU>TALK YOU>THIRD1 YOU>YOU2 YOUR>>NEWS>>TELL YOUR>>SEND>>FUT
-9 YOUR>FUT1 YOUR>OBY YOUR>START2 a:D b:ASK b:OBEF bias c.deabgab c.deallen c.deauch c.deflach c.defreue c.degefre
-9 c.degenie c.dehatte c.dehaus c.denaech c.depass c.desuper c.dewaer c.enabroa c.enabsen c.enairpo c.enbasis
-9 c.enbeaut c.enbooks c.enbusie c.enclick c.encodin c.enconsu c.encrm c.encto c.endaeje c.endroug c.enewa c.enexpan
-9 c.enfourt c.enfroze c.engover c.enher c.enmadri c.enmobil c.enmount c.enmuch c.ennot c.enour c.enpicke c.enrain
-9 c.enraj c.enref c.enrepos c.enroles c.enrolli c.enscrap c.ensix c.enstay c.enstood c.enstop c.entakin c.entold
-9 c.enuse c.enwhy c.enyou c.escontr c.escubri c.esdije c.esdocum c.esdos c.esese c.esforma c.esfuera c.esgraci
-9 c.esmover c.esparec c.esperma c.esplace c.espodem c.esrefer c.estraba c.estus c.esvence c.frans c.frau c.frforma
-9 c.froffre c.frperio c.frrende c.frs c.frsuis c.frvalid c:D c:OBEF de9_=D de<__daten de<__erfol de<__zurue de<_abgab
-9 de<_arbei de<_die de<_falls de<_genie de<_in de=D__ausge de=D__zeugn de=D_anruf de=D_aus de=D_flach de=D_gern
-9 de=D_kenne de=D_super de=D_wiede deabgab__=D deabgab_bitte deallen__> deallen_abges deander__infor deander_zu
-9 deanruf_? deauch__termi deauch_unser deauf_den deaus_> debeden_=D debeden__> debesch__sie debesch_ob debetra_sie
-9 debissc_gedul debitte__9 debitte_als debrauc__ihre debrauc__pass debrauc_ihren dedafue__=D dedamit__auch
-9 dedamit_faell dedann__wir dedas__ihnen deden__gesch deder_=O deder__beden deder_hat dedich__=D dedich_gern
-9 dedie__errei dedu_mich deeinst__=D deentsc__die deentsc_um deerfol__der deerfol_bei deerrei__von deerrei_sie
-9 defaell__unser defaell_auch deflach_> degenie_sie degern__vertr degern_den dehaben__allen dehaben__wir
-9 dehaett_ihnen dehat_beden dehat_ihnen deich_haett deihnen__gern deihnen__gesch deihre__um deihre_daten deihren_pass
-9 dejuris__ihren dekanns__mich dekolle__ihnen dekolle_hat dekomme_> dekomme__zwei dekomme_noch delauf__=O
-9 demelde__gern demelde_dich demich__anruf demir__besch demit__der denicht_entsc deob__komme deob_sie depass_=D
-9 depass__> deperso_errei depruef__> deseit_=D desie__9 desie_das desie_komme destell__niema desuper_> determi__flach
-9 deum__ander deum_die deuns__betra deuns_fuer deunser__fuer deunser_neue deunser_termi deunter__waer deunter_zurue
-9 deurlau_und devertr__> devertr_gesch deviel_erfol dewaer_=D dewaer__super dewir__abges dewir_allen dewir_suche
-9 dezeugn__? dezurue__=D dezurue_waer en9__? en9__in en9__other en9_possi en9_works en:__would en:_it en<__ana
-9 en<__cfo en<__data en<__ewa en<__link en<__passw en<__refer en<__requi en<__saw en<__secon en<__surve en<__wante
-9 en<_ana en<_email en<_sara en<_welco en=D__board en=D__daeje en=D__eight en=D__has en=D__like en=D__posit
-9 en=D__repor en=D__there en=D__train en=D_ewa en=D_hence en=D_none en=D_ref en=O__a en=O__hours en=O__ring
-9 en=O__would en=O_back en=O_wheth en=O_with ena__and ena__girl ena__that ena__time ena__witho ena_phone ena_think
-9 ena_tour enabout__reorg enafter_your enairpo_=D enairpo__eveni enall__roles enall__us enall_open enall_the
-9 enall_week enam__madri enam__not enam_absen enam_reply enam_short enana_we enand__can enand__closi enand__duty
-9 enand__on enand__time enand_am enand_ellen enand_resum enand_she enand_short enand_talk enand_with enannou__9
-9 enanswe__quest enanswe_any enappli__been enappli_we enare__down enare__hirin enas__no enas_the enassum__you
-9 enat__airpo enat__possi enat__the enat__works enback__your enbased__utrec enbased_in enbasis_=D enbasis__>
-9 enbe__last enbe__raj enbe__yours enbe_free enbe_held enbe_paid enbe_put enbe_repos enbeaut__you enbeaut_so
-9 enbeen__on enbeen_kept enbefor__can enbeing__that enbeing_hones enberli__=D enberli_offic enboard__named enbranc__>
-9 enbrevi_> enbusie__the enbusie_of encall__in encall__morni encall__will encame__in encan__fille encan__made
-9 encan__put encan_not encance_and encandi__chose encerti_=O encerti__> encfo__sign encfo_and encfo_shoul enchef__=D
-9 enchose__candi enchose__sends enchose_and enchose_hr enclick_> enclien__its enclien_moved enclosi__for encodin__>
-9 encodin_task encohor__compl encohor_is encolle__every encolle__inste encolle_jo encolle_read encome__>
-9 encomin__every encommu_=O encompa_> encompl__codin enconfi_that encongr_on encontr_back encould__call
-9 encount__inter encount_witho encrm__for encrm_free encto_=D encto__> endaeje__beaut endaeje_is endana_>
-9 endata_prote endate__=O endate__them enday__=D endeadl__> endear_mei endecid__hold endecid__i endecis_can
-9 endid__get endo__give endo_a endo_it endocum_for endoes__=D endown__! endown__=D endown_for endrop__your
-9 endroug__need endroug_we enellen_> enelse__turn enelse_s enemail_me enenjoy__> enenjoy__holid enenjoy_it
-9 enevery__indep enevery_enjoy enevery_test enewa__> enewa_appli enexpan__team enexpan_the enfield__no enfield_w
-9 enfill__the enfille__inclu enfille_yours enfind__=D enfirst__> enfishi__back enfishi_liter enfor__hones
-9 enfor__trial enfor_chine enfor_them enfourt__=D enfourt_mail enfree__=D enfreez__=D enfreez_lasts enfrom_all
-9 enfroze_=D enfroze__> engirl_due engive__thoug engive_a engone__liter enhad__you enhad_known enhappy__answe
-9 enhappy__for enhappy__jump enhas__> enhas__kept enhas_decid enhas_named enhave__acces enhave__her enhave__littl
-9 enhave__think enhave_given enhave_pushe enhave_slept enhence__brevi enhence_my enhere__where enhere_s enhereb__>
-9 enhereb_withd enhi__thank enhi_tomas enhold__on enhold__slot enholid__! enhones_that enhr__it eni__absen eni__be
-9 eni__happy eni__infor eni__known eni__need enif__at enif__had enif__join enif_that enin__=O enin__house enin__i
-9 enin__is enin__rain enin_daeje enin_madri enin_marga enin_utrec eninclu_the enindep__takes enindep_which eninter_>
-9 eninter__will eninter_will enis__=D enis__busie enis__cance enis__fourt enis__than enis__true enis__withd
-9 enis_based enis_beaut enis_chose enis_froze enis_our enit__time enit_does enit_one enit_short enit_true enit_you
-9 enits__=D enits_deadl enjo__> enjo_inste enjoin_> enjoini_us enjump__a enjust__on enjust__remin enjust_a
-9 enkeep__short enkeep_it enkept_=D enkept__after enknow_that enknown__=D enknown_you enlast_> enlast__> enlast__hour
-9 enlast_an enlasts__> enlawye__your enleave__chine enleave_for enlet__find enlette__? enlette__sent enlette_we
-9 enlibra_=D enlibra__> enlike_? enlike__thoug enlike_it enlike_your enliter__=D enliter_back enlittl__due
-9 enlittl_girl enlong_=D enlong__we enlong_time enlook__? enlook_like enlovel_=D enlunar_=O enmade__we enmadri_=D
-9 enmadri__hence enmail__and enmails__> enmanag__decid enmarga__will enmax__would enmax_you enmay_use enme__answe
-9 enme__would enmeet_dana enmeeti__mr enmenti_you enmorni_? enmount__signa enmount_witho enmoved__deadl enmoved_its
-9 enmoved_to enmuch__comin enmuch_for enmust__you enmust_infor enmy__jo enmy_brevi ennamed_her enneed__certi
-9 enneed__passp enneed__picke enneed_no ennew__opens ennew_wing ennewsl__all ennewsl_with ennext__=O ennext__start
-9 ennext__will ennext__with ennext_newsl ennice__short ennice_and enno__can enno__would enno_phone enno_picke
-9 enno_posit enno_recep ennone__us ennot__for ennot__it ennot__wheth ennot_cance ennot_need ennot_sure ennothi__open
-9 ennothi_s ennow__=O ennow__the enof__a enof__answe enof__droug enof_an enoff__expan enoff_on enoffer_which
-9 enoffic__so enoffic__that enon__call enon__duty enon__write enon_expan enon_pleas enon_us enonce__recei enonce_we
-9 enone__for enone__is enone_refer enone_time enonly__> enopen__=D enopen__berli enopen__us enopen__will enopen_our
-9 enopen_roles enosei_=D enosei__will enother__=O enother__can enother__the enother_one enother_two enour__about
-9 enour__crm enour__freez enour__if enour__of enour_berli enour_busie enour_libra enour_share enour_treat
-9 enout__wheth enpanel_> enpassw__expir enpassw_will enpay__for enpay_you enperio_and enpicke_=D enpicke__> enping_me
-9 enplace_at enplan__open enpleas_take enposit__be enposit__froze enposit_can enpost__a enpost_close enpost_for
-9 enprice__> enprote__your enpushe__whole enpushe_the enput__down enput_forwa enraj__ellen enraj_and enread__test
-9 enreadi__> enrecei__docum enrecep__> enrecru__free enrecru__lasts enrecru_crm enrecru_freez enref_? enref__>
-9 enrefer__you enrefer_for enremin__our enreply__and enrepor__the enrepos_=D enrepos__> enrequi_=D enrequi__>
-9 enrequi__be enrequi_will enrevie__a enrevie_on enrole__to enrole_repor enroles__reach enroles_will enrolli__=D
-9 enroom__> enround__be enround__place enround_took enround_will ens__else ens__in ens__only ens__thing ens_find
-9 ens_someo ens_turn ensara__me ensara_told ensay__to ensecon__took ensee__one ensend__ref ensent_you ensettl_on
-9 enshare__the enshare_about enshort__one enshort_you enshoul_sign enshut__=O enshutt__=D enshutt_down ensign__requi
-9 ensign_the ensigne__back ensigne_contr ensince_we enslept_> enso__are enso__shoul enso__the enso_it enso_that
-9 enso_up ensomeo__s enstart__or ensteps_=O enstood_=D enstood__> enstudy_> ensure_wheth ensurve__=D ensurve_close
-9 entake__as entask_> enteam__meet entell__share entell_our entest__which entest_indep enthank__being enthank__so
-9 enthat__a enthat__call enthat__not enthat__offer enthat_for enthat_the enthe__expir enthe__mail enthe__newsl
-9 enthe__party enthe__repor enthe__takes enthe__task enthe__two enthe__w enthe__wing enthe__witho enthe_branc
-9 enthe_codin enthe_droug enthe_gover enthe_gradu enthe_long enthe_progr enthe_reorg enthe_requi enthe_shift
-9 enthem_is enthen__compa enthen__whole enthen_the enthey__call enthey__pushe enthing_stood enthink__> enthink_we
-9 enthis__i enthis__will enthis_post enthis_requi enthis_time enthis_works enthoug__none enthoug__the enthoug_on
-9 enthree_more entime_i ento__any ento__cfo ento__colle ento__lette ento__month ento__off ento_hire ento_jump
-9 ento_keep ento_look entold__=O entold_max entold_me entom_=D entomas__for entomas_thank entook__at entouch__?
-9 entour__then entour_and entrain__=D entreat__you entreat_if entrue__told entrue_you entry__recru entry_our
-9 enturn_=D enturn__the entwo_other enup__come enup_you enus_you enuse__libra enuse_our enw__recep enw_no enwe__anoth
-9 enwe__given enwe__got enwe__if enwe__pay enwe_click enwe_compa enwe_had enwe_recei enwe_saw enwe_sent enwelco__from
-9 enwelco_back enwere_you enwhat_does enwhen__have enwhere__stood enwheth_=D enwheth__click enwhich_takes enwho_have
-9 enwhole__=D enwhole__will enwhole_thing enwill__held enwill__its enwill__repos enwill__slept enwill__soon
-9 enwill__work enwill_expir enwill_last enwill_pay enwing__=D enwing_opens enwith__open enwith__osei enwith_mr
-9 enwith_my enwith_no enwith_raj enwitho_inter enwitho_signa enwonde__you enworks__we enworks__you enworks_for
-9 enworks_other enwould__it enwould__let enwould__me enwould__work enwould_come enwould_send enwrite__my enyear__=D
-9 enyes_> enyou__apply enyou__as enyou__befor enyou__max enyou__much enyou__sign enyou__tour enyou__use enyou_call
-9 enyou_down enyou_make enyou_reply enyou_very enyour__! enyour__look enyour__reach enyour_certi enyour_holid
-9 enyour_passw es9_para es<__el es<__forma es<__mover es<__un es<_digan es<_hace es<_podem es<_prosp es<_traba es<_un
-9 es=D_asi es=D_avisa esa__tres esando__regre esando_fuera escerra__=D escubri__=D escubri_el esde_viaje esdigan_=D
-9 esdigan__que esdije__=D esel__es esentie__su esentie_que esentre_sera esesta__=D esestoy__=D esestoy_fuera
-9 esforma__la esforma_sera esfuera_=D esfuera__> esfuera__el esfuera_regre esha__respu esha__selec eshace__avisa
-9 esla__vence esla_forma esla_llama esle_parec esllama__? esmover__llama esmover_la esofert_vence esofici__=D
-9 esofici_cierr espara__entre espara__la esparec_> esperma_cerra esplace__=D esplace_recib espodem__la espodem_mover
-9 espuest__cubri esque__parec esrecib_=D esrecib__> esrecib__entie esregre__=D esregre_el esrespu__que esrespu_entie
-9 esse_cubri esselec_> essera__place essera_un essido_selec este_dije estraba_=D estraba__> estres__> estus_refer
-9 esun__recib esun_place esvence_=D esvence__> fr<__aurel fr<__ce fr<__forma fr<__lien fr<__perio fr<__suis
-9 fr=D_aurel fr=D_consi fr=O__aurez fr=O_vous fra__la fra_ecrit frarriv_> fraurel_> frcolle__a frcolle_vous
-9 frconsi_que frconvi_> frcopie_de frd__est frd_essai frde_valid frdites__si fressai__=D fressai_est frforma__lieu
-9 frforma_a fril_me frje__absen frl_epreu frl_exame frla__d frla_date frla_forma frla_perio frle__expir frle_rende
-9 frlien__=D frlien_expir frlieu_la frma__vous frmerci__valid frperio__essai frperio_d frrende__> frreste__=D
-9 frsi__convi frsuis__=D frsuis_absen frune_autre frvalid__rende frvalid_le frvotre_candi how:BETW&SEND s.deaus
-9 s.debetra s.deeinst s.delauf s.deplatz s.desehr s.desuche s.deurlau s.enacces s.enbased s.enbrevi s.encopy s.endata
-9 s.endear s.enellen s.enfamil s.enhence s.enhones s.enhybri s.enidea s.enindep s.eninto s.enjoin s.enlaugh s.enlittl
-9 s.enlunar s.enmax s.enmet s.enname s.ennamed s.ennice s.enpayme s.enprote s.enremin s.enschoo s.enscree s.enshe
-9 s.enshow s.ensite s.enslept s.ensuits s.enthere s.entom s.entour s.entrue s.enutrec s.envacat s.enwhat s.enwoman
-9 s.es: s.esando s.esentie s.esentre s.esfuera s.esotra s.esquier s.esselec s.fraurel s.frconsi s.frelle s.frton
9 ALL>>ALL>>ALL ALL>>DECIDE>>D ALL>>OUR>>NEWS ALL>>YOU>>D ALL>ALL1 ALL>HEAR1 ALL>YOU ASK>>CALL>>IT ASK>>NEG>>WAIT
9 ASK>>YOU>>TALK AWAY>>DECIDE>>D CALL>>ORG>>O CALL>ALL1 CALL>WE COND>>ALL>>WE COND>>WE>>US D>>DECIDE>>YOU
9 D>>HEAR>>WHEN D>>NEWS>>CALL D>>O>>WHEN D>>PAST>>WHEN D>>SURE>>WAIT D>HE1 D>HEAR1 DECIDE>>CALL>>D DECIDE>>NEWS>>TELL
9 DECIDE>HEAR DOC>>D>>SEND DOC>>FUT>>YOUR DOC>>START>>FUT DOC>OUR EVENT>>ALL>>FUT EVENT>>D>>NEWS EVENT>>IT>>ORG
9 EVENT>WHEN1 EVENT>YOU1 FUT>>ALL>>DECIDE FUT>>ASK>>CALL FUT>>CALL>>O FUT>>DECIDE>>TELL FUT>>OUR>>DECIDE
9 FUT>>START>>TELL FUT>D2 HAVE>>WAIT>>D HE>>AWAY>>WE HE>>DECIDE>>D HE>>ORG>>DECIDE HE>>WE>>WAIT HE>COND HE>COND2
9 HE>OBY2 HEAR>>AWAY>>DECIDE HEAR>>IT>>NEWS HEAR>>NEG>>ORG HEAR>>O>>NEWS HEAR>>TALK>>DOC HEAR>>TELL>>AWAY
9 HEAR>>TELL>>FUT HEAR>WAIT1 IT>>D>>ASK IT>>FUT>>ALL IT>>HEAR>>TELL IT>>IT>>FUT IT>>ORG>>D IT>>TELL>>YOU IT>>WE>>HEAR
9 IT>TELL2 NEG>>ORG>>HEAR NEG>O1 NEG>OUNTIL NEWS>>D>>WHEN NEWS>>FUT>>D NEWS>>IT>>D NEWS>>NEG>>START NEWS>>PAST>>YOU
9 NEWS>>START>>D NEWS>HAVE1 NEWS>OBEF NEWS>OBEF1 NEWS>OON2 O>>D>>YOUR O>>EVENT>>D O>>FUT>>YOU O>>WHEN>>TALK O>TALK2
9 OAPPROX>FUT1 OAPPROX>HEAR2 OAPPROX>WE OIN>ALL1 OIN>WHEN2 OON>ALL2 OON>TELL2 ORG>>CALL>>D ORG>>DECIDE>>HE
9 ORG>>EVENT>>WE ORG>>HE>>YOU ORG>>HIS>>DECIDE ORG>>O>>WHEN ORG>ALL2 ORG>HAVE1 ORG>IT ORG>NEWS ORG>SEND1 ORG>WE2
9 OTHRU>FUT2 OUNTIL>FUT2 OUNTIL>YOU OUR>>D>>WHEN OUR>>DECIDE>>NEWS OUR>>NEWS>>IT OUR>>ORG>>HIS OUR>>ORG>>PAST
9 OUR>>TELL>>O OUR>ALL OUR>HIS1 OUR>OWITHIN1 OUR>WE OWITHIN>SURE1 SEND>>YOU>>IT SEND>DOC2 START>>FUT>>YOU
9 START>>THIRD>>D START>THIRD SURE>>YOU>>CALL TALK>>DOC>>YOU TALK>>TELL>>D TALK>SEND1 TELL>>ALL>>ALL TELL>>ALL>>TALK
9 TELL>>NEWS>>ALL TELL>>ORG>>IT TELL>>US>>WE TELL>>WE>>O TELL>D2 TELL>NEG1 TELL>START2 THIRD>>D>>TELL THIRD>ORG2
9 US>>O>>HEAR US>>WHEN>>YOU VAGUE>>WHEN>>D WAIT>>ALL>>OUR WAIT>>D>>SURE WAIT>>ORG>>EVENT WAIT>AWAY2 WAIT>OBY2
9 WAIT>OUR2 WE>>FUT>>HEAR WE>>FUT>>TELL WE>>HEAR>>PAST WE>>HEAR>>WE WE>>START>>THIRD WE>>WAIT>>TELL WE>OBY1 WE>OTHRU1
9 WE>OWITHIN WE>THIRD1 WHEN>>CALL>>WE WHEN>>NEWS>>OUR WHEN>>NEWS>>PAST WHEN>>WE>>AWAY WHEN>>YOU>>HE WHEN>OIN2
9 YOU>>HE>>FUT YOU>>IT>>FUT YOU>>NEWS>>O YOU>>PAST>>EVENT YOU>>US>>WE YOU>>WAIT>>O YOU>>YOU>>TELL YOU>SEND YOU>WAIT
9 YOUR>>CALL>>IT YOUR>>FUT>>TELL YOUR>OBY1 YOUR>SURE2 YOUR>WAIT a:OUR b:OWITHIN c.dean c.dedu c.dedurch c.deinfo
9 c.dejedem c.delena c.demaile c.demich c.deneuig c.devorst c.dewird c.enbecom c.enclear c.enfores c.engoing c.enkit
9 c.enletti c.enloop c.enmake c.enminis c.enmore c.enoutsi c.enpenci c.enrate c.enreali c.enright c.enseale c.enselec
9 c.enthank c.entowar c.enunask c.enwrap c.esorden c.esproce c.espuedo c.esvolve c.frdonc c.frensem c.frfaut c.frmesur
9 c.frreven c.frverdi de<__entsc de<__gibt de<__gibts de<__rueck de=D__falls de=D__neuig de=D__sagen de=D__schre
9 de=D_alle de=D_gibt de=D_posit de=D_rufe de=D_ueber de=O_hast deaber_noch deabsag_raus dealle__und dealle__zu
9 deauch__antwo deauch_ihre deauf__zurue deausga_> debekom__auch debekom__info debekom_die debewer__infor debewer_zu
9 debis__was debitte__zeit deda__dem deda_an dedamit__wir dedamit_dass dedanac__> dedanac_kurz dedas__ich dedas_und
9 dedauer_noch dedem__bekom deden__maile dedie__=O dedie__erfol dedie_info dedir__kurz dedir__unter dedir_danac
9 dedir_die dedu__die dedu_hoers deentsc__=D deentsc_faell defall_=D degehen__zu degehen_die degibt_es degibts__>
9 degibts_neuig dehaben_vor dehoffe__noch deihnen__konnt dein__fall dein_jedem deinfo_=D deinfo__> deinfor__=D
9 dejedem__=D dejedem_fall dekurz_> delasse__ihnen deleite__und demaile__ihnen demaile_ich demelde__wir demelde_konnt
9 demit_dem denaehe__koenn denaehe_sagen deneuig_> denoch_=O denoch__posit denoch__sie deoder_absag deposit__zu
9 deposit_mitte derechn__dass derueck_erfol des_=O deschic__=D deschic__dir deschre__danac desollt__uns detag_bekom
9 deueber__> deund__raus deund_komme deund_sag deuns__noch deuns__oder deuns_so deunter_> devertr__ich devertr_maile
9 devor_=D devor_> devor__alle dewiede__an dewiede_da dewill__=D dewir__vor dewir_komme dewisse_> dezu_koenn
9 en:__decis en<__cc en<__coord en<__dear en<__gener en<__go en<__hear en<__helen en<__outco en<__peopl en<__recko
9 en<__revie en<__tom en<__under en<_candi en<_havin en<_priya en<_timel en=D__any en=D__letti en=D__notif en=D__rejec
9 en=D__same en=D__soone en=D_outco en=D_possi en=D_sorry en=D_till en=O__agree en=O__lunch en=O__noon ena__but
9 ena_queue ena_statu ena_text ena_windo enafter__he enaim__respo enaim__to enaim_is enaimin__an enaimin_for
9 enall__but enall__settl enall_appli enall_be enam__you enam_going enan__as enan__date enan__or enan__out enan__yet
9 enan_exact enand__drop enand__intro enand__peopl enand__sent enand_infor enand_notif enanswe__mail enanswe__possi
9 enanswe__will enanswe_out enanswe_we enanswe_yet enanswe_your enany_rate enappro__=D enare__inter enare_made
9 enask__infor enask_and enasked_for enat__rate enback__we enback_with enbe__till enbeari__us enbeari_with
9 enbeen__patie enbeen_so enbefor__am enbell__> enbut__respo enbut_shoul enbut_yours enby_post encall__anywa
9 encan__promi encan_let encan_promi encandi__i encandi_decli encc_would enchoic__the enclass_=O enclien__and
9 encome__towar encome_unask encomes__post encomes_by enconfi__the enconfi__writi enconfi_in enconfi_of enconfi_you
9 enconta_> enconta__> enconta__appli enconta__you enconta_again enconta_all encontr_shoul encoord__be encoord_will
9 encounc__meets encounc_which endate__it endate__this endate_but endate_of endates_to enday__calls enday__i
9 enday_befor enday_for endear__answe endear_the endecis__conta endecis_and endecli__will endecli_i endone__and
9 eneach_other enemail_=O enemail_you enevery_answe enevery_candi enexact__but enexact_date enexpec__final enexpec_me
9 enfeedb_=O enfeedb_and enfirst__decli enfirst_candi enfollo__=D enfollo__=O enfor__peopl enfor__works enfor_beari
9 enfor_calls enfores__respo enfores_a enforma__will enforma_offer enfrom__clien enfrom__colle enfrom__date
9 enfrom__minis enfrom__offic enfrom__peopl enfrom_marcu engener__is engener_manag enget__inter enget__updat
9 enget_this engoing__ask engroun__at enhas__the enhate__say enhate_to enhave__manag enhave__paper enhave__resul
9 enhave__so enhave__windo enhave__word enhave_penci enhavin__to enhavin_spoke enhe__on enhe__trave enhear_=D
9 enhear__other enhear__priya enhear_each enheari__marcu enhelen__=D enhelen_retur enhi_dear enhimse__you enhimse_to
9 enhirin__will enhis_choic enhold_=O enhold__=D enhold__> enhope__make enhopin__make enhour__two enhour_or eni__final
9 eni__rever eni__use eni_recko eni_would enif__first enin__mailb eninfor__inter eninfor_you eninter__i eninter_dates
9 enis_=D enis__again enis__his enis__ok enis__queue enis_here enis_makin enis_plann enit__get enit__it enit__out
9 enit__over enit__takes enit_but enit_ok enit_usual enkindl__for enkit_=D enknow_how enlast__befor enlead__and
9 enleave_> enleft_=O enletti_peopl enlooks__you enlooks_after enloop__=D enmade__and enmail__day enmakin__choic
9 enmakin_his enmanag__makin enmanag_said enmanag_will enmarcu_=D enmarcu__> enme__after enme__be enmeet__morni
9 enmeets__after enmeets__outco enmessa_> enmessa__> enmiser_> enmorni__you enmy__said enmy__that enmy_mail enmy_word
9 enno__is ennot__clari ennot_manag ennote_that ennotif_peopl enof__messa enof__panel enof_that enoffer__by
9 enoffer_comes enon-si__=O enon__answe enonce_helen enopen__seale enor__i enother__i enour__decis enour_coord
9 enour_feedb enout__them enout_and enoutco__day enoutco_same enparen__> enpass__answe enpass_their enpatie__at
9 enpatie__pleas enpenci_=D enpenci__for enpeopl__day enpeopl__promi enpeopl_that enpleas_give enposit__respo
9 enpossi_soone enpost__shoul enpost_and enposte__the enpriya__would enproce__a enproce_fores enpromi__answe
9 enpromi__have enpromi_an enpubli__list enput_=O enqueue__yours enqueue_but enrate__give enrate_i enrecko__will
9 enrecko_we enrecom__from enrefer_and enrejec__the enrejec_sent enresul_> enrever__you enrever_to enright_after
9 enring__at ens_over ensaid__so ensay__but ensay_it enscore_> enseale__=D enseale_refer ensend_for ensent__same
9 ensettl_> ensettl__and enshall_write enshoul_=D enshoul__where ensit_down enslow_=O enso__it enso_patie ensoon__=D
9 ensoone_> enstatu__> entake__again entake__befor entake_conta entakes__=O enteam__can enteam_promi entext__>
9 enthe__dates enthe__fores enthe__then enthe__vote enthe_aim enthe_ceo enthe_detai enthe_partn enthe_revie
9 enthe_seale entheir__on entheir_answe enthem__i enthis_messa enthis_over enthis_up entill__can entill_i entimel_:
9 entimel__we ento__a ento__and entom__after entom_looks entouch__the entouch__to entouch_the entowar__with
9 entowar_you entrave_so entwo__will entwo_i enunask__you enunask_towar enunder__infor enus__promi enuse__to enuse_it
9 enwaiti__the enwe__=D enwe__each enwe__penci enwe__unask enwe_come enwe_conta enwe_hear enwe_under enwhich_meets
9 enwill__a enwill__confi enwill__intim enwill__their enwill_all enwill_final enwill_get enwill_use enwindo__and
9 enwith__final enwith__statu enwith_me enword__=D enword_that enworks__which enwrite__then enwriti__at enyet__shoul
9 enyou__beari enyou__exact enyou__how enyou__reply enyou__score enyou__text enyou_anywa enyou_he enyour_mailb
9 es<__conta es<__decis es<__infor es<__puedo es<__sabra es<__tomar es<_el es<_resul es=D__sales es=D_queda es=O__por
9 esa__candi esa__selec esalgo_=D esavisa_por escomit_decid escomun_=D escon__=O esconsu_y esconta_a esconte__?
9 escuent_> esdanos__para esdanos__y esde__ofici esde_esta esdecis__tomam esdefin_=D esdefin__> esdigo_algo
9 esel__decid esesta__la esesta_ofici esestar__> esestar_llama esinfor__> esinfor__los esla__! esla_orden eslas__y
9 esle__=O esle__> esle_comun esle_llamo esles__llama esles_estar eslos_selec esmi__vuelv esofici__orden esofici_la
9 esorden__=D esorden_defin espuedo__=D espuedo_conte esqueda__y esqueda_resue esrecib__esta esrecib_de esrespo_=O
9 esresue__se esresue_y esresul_> esresul_la essales__dudas essales_de esse__en esse__harem esse_conta esse_infor
9 esse_pondr esselec_=D esselec__> estarde__llamo este__conte este__un este_puedo estomam__=D estomam_la esy__de
9 esy_sales fr<__auron fr<__conse fr<__contr fr<__ensem fr<__par fr<__reven fr<__tenu fr<_resul fr<_retou fr<_tu
9 fr=D__avoir fr=D__delai fr=D_derni fr=O__donc fr=O_on fra__donne fra__rentr fraffic__> frau_plus frauron__repon
9 frauron_une fravec__a fravoir__retou frbudge__=O frcandi__conta frcandi__repon frcandi_notre frcompt__du
9 frcompt__pour frcompt_tenu frconfi__suite frconfi_la frcontr_est frde__donne frde__est frde__notre frde_candi
9 frde_notre frdecad_=O frdecad__=D frdecid__> frdecid__et frdecis_> frdecis__prise frdecis_ne frdecis_sera frdelai_>
9 frdelai_de frderni__> frderni_delai frdes__sera frdeuxi__=O frdevri__en frdonc_=D frdonne_=D frdonne__> frdu__de
9 frdu_nombr frelle__prese fren_mesur frencor__peu frencor_un frensem__candi frensem_des fretre__mesur fretre_en
9 frfaudr_=D frfaudr__pour frl__des frl_ensem frla__ne frla_rentr frle_conse frles__prese frles_candi frles_perso
9 frmail__derni frmesur__vous frmesur_de frne__prise frnombr__candi frnombr_de frnotre__rh frnotre_retou frnous__confi
9 frnous__et frnous_auron fron__conta fron__recon frpasse_un frperso__seron frperso_prese frpour__notre frpour_avoir
9 frprese__appel frprese__vous frprese_a frprese_seron frprise_=D frprise__=D frprise__> frprise_que frpuis-__vers
9 frpuis-_reven frque_=D frrappe_coura frrentr__> frrepon__notre frrepon__parvi frrepon__vous frrepon_a frrepon_la
9 frrepon_vous frresul__=D frresul__affic frresul_la frretou_> frretou__mail frretou_par frreven__vous frreven_vers
9 frse_prese frsera__que frsera_conta frserez_infor frseron_affic frseron_appel frsuite_=D frsuite__> frte_donne
9 frtelep_=D frtenu__nombr frtenu_du frtombe_=O frun_peu frune__de frune__la frune__sera frvous_tiens how:WITHIN&HEAR
9 p:CALL p:FUT p:OUR s.dedir s.deetwas s.degeben s.dehaben s.deoder s.detag s.dewie s.encfo s.encomes s.endefin
9 s.enfeedb s.engoes s.engood s.enhavin s.enhigh s.enhm s.enholid s.enmiser s.enon-si s.enour s.enput s.enqueue s.enrn
9 s.enswear s.enuntil s.escalma s.esdudas s.esrespo s.esrespu s.esresue s.essales s.frbudge s.frdecad s.frdeuxi
9 s.frdire s.frenvis s.fret s.frjour s.frmail s.frpeu s.frtenu s.frtombe s:OON s:WAIT
10 ALL>>FUT>>FUT ALL>OIN2 ASK>>DECIDE>>ORG ASK>>NEG>>COND ASK>>O>>YOU ASK>NEWS2 AWAY>SURE2 AWAY>US1 CALL>>ALL>>D
10 CALL>>OUR>>ALL CALL>>SEND>>AWAY CALL>>SEND>>START CALL>DECIDE1 COND>>FUT>>EVENT COND>>YOU>>DECIDE COND>COND1
10 D>>CALL>>ALL D>>DECIDE>>WE D>>EVENT>>HEAR D>>HE>>O D>>HE>>PAST D>>O>>CALL D>>OUR>>NEWS D>>SEND>>NEWS D>>WHEN>>WE
10 D>>WHEN>>YOU D>DOC2 D>HE2 D>SURE1 D>WHEN DECIDE>>O>>O DECIDE>>SEND>>WE DECIDE>>TALK>>YOU DECIDE>>TELL>>YOU
10 DECIDE>>WAIT>>D DECIDE>>WHEN>>NEWS DECIDE>CALL2 DECIDE>D2 DECIDE>EVENT1 DECIDE>SURE1 DECIDE>TELL DECIDE>YOU2
10 DOC>>HEAR>>YOU DOC>OUR2 DOC>YOU1 EVENT>>CALL>>D EVENT>>CALL>>YOU EVENT>>D>>EVENT EVENT>>D>>WE EVENT>>FUT>>D
10 EVENT>>O>>YOUR EVENT>>YOUR>>CALL EVENT>AWAY2 EVENT>OON1 FUT>>CALL>>TALK FUT>>DECIDE>>IT FUT>>DECIDE>>TALK
10 FUT>>EVENT>>YOUR FUT>>HEAR>>AWAY FUT>>HEAR>>IT FUT>>HEAR>>ORG FUT>>HEAR>>US FUT>>IT>>D FUT>>IT>>FUT FUT>>IT>>WHEN
10 FUT>>O>>ALL FUT>>O>>HEAR FUT>>O>>TELL FUT>>TELL>>ALL FUT>>YOU>>DECIDE FUT>>YOUR>>WAIT FUT>TALK2 HAVE>>FUT>>EVENT
10 HAVE>D1 HAVE>HIS1 HAVE>YOUR2 HE>>D>>SEND HE>>D>>YOU HE>>EVENT>>CALL HE>DECIDE2 HE>HE2 HE>O HEAR>>AWAY>>NEWS
10 HEAR>>D>>HEAR HEAR>>EVENT>>O HEAR>>HEAR>>YOU HEAR>>NEWS>>WHEN HEAR>>PAST>>ORG HEAR>>SEND>>YOU HEAR>>US>>NEWS
10 HEAR>>WE>>D HEAR>>WE>>SEND HEAR>OUR2 HEAR>OWITHIN2 HEAR>TALK HIS>>DECIDE>>D HIS>>HEAR>>TELL HIS>AWAY1 HIS>TELL1
10 HIS>WE2 HIS>YOU2 IT>>FUT>>HEAR IT>>FUT>>NEG IT>>O>>ALL IT>>O>>YOU IT>>SEND>>WE IT>>TELL>>D IT>FUT IT>NEWS IT>WAIT
10 IT>WE1 NEG>>COND>>IT NEG>>D>>IT NEG>>D>>WAIT NEG>>NEG>>DECIDE NEG>>WAIT>>WHEN NEG>HEAR2 NEG>YOU NEWS>>CALL>>AWAY
10 NEWS>>FUT>>TELL NEWS>>HEAR>>D NEWS>>NEWS>>US NEWS>>YOU>>ASK NEWS>>YOUR>>DOC NEWS>>YOUR>>FUT O>>ALL>>AWAY
10 O>>ASK>>SEND O>>CALL>>WE O>>D>>IT O>>D>>SURE O>>O>>SURE O>>SEND>>NEG O>>TELL>>IT O>>YOUR>>CALL O>CALL1 O>HAVE1
10 O>OON O>WHEN2 OIN>ALL OIN>OUR2 OON>D OON>O2 OON>WE OON>WE1 ORG>>D>>FUT ORG>>D>>OUR ORG>>HAVE>>FUT ORG>>HEAR>>DECIDE
10 ORG>>HIS>>NEWS ORG>>NEWS>>FUT ORG>>OUR>>ORG ORG>HEAR2 ORG>OUR ORG>WHEN1 OUNTIL>ALL OUNTIL>IT1 OUNTIL>US2
10 OUR>>ASK>>DECIDE OUR>>DECIDE>>TALK OUR>>FUT>>NEWS OUR>>ORG>>ASK OUR>HE2 OWITHIN>CALL OWITHIN>YOU PAST>>D>>ALL
10 PAST>>ORG>>HIS PAST>COND1 SEND>>IT>>YOU SEND>>NEWS>>YOU SEND>>START>>D SEND>>TELL>>OUR SEND>>US>>WE SEND>COND1
10 SEND>DECIDE2 SEND>HE2 SEND>IT SEND>SURE START>>START>>O START>>TELL>>WE SURE>YOU TALK>>FUT>>HEAR TALK>>FUT>>O
10 TELL>>D>>HE TELL>>HEAR>>TELL TELL>>O>>YOU TELL>>OUR>>DECIDE TELL>>OUR>>EVENT TELL>>SEND>>D TELL>>WHEN>>WHEN
10 TELL>>YOU>>ALL TELL>>YOU>>AWAY TELL>>YOU>>OUR TELL>>YOU>>PAST TELL>IT2 TELL>TELL US>>IT>>TELL US>>WE>>EVENT US>FUT
10 WAIT>>NEG>>D WAIT>>US>>IT WAIT>>US>>O WAIT>>YOU>>WHEN WAIT>FUT WAIT>O1 WAIT>OWITHIN2 WAIT>SEND1 WE>>ASK>>TALK
10 WE>>FUT>>US WE>>HEAR>>ASK WE>>US>>PAST WE>>WAIT>>OUR WE>SEND2 WE>WE2 WE>WHEN WHEN>>CALL>>OUR WHEN>>FUT>>O
10 WHEN>>HEAR>>CALL WHEN>>HEAR>>YOU WHEN>AWAY WHEN>ORG WHEN>PAST2 YOU>>ASK>>NEG YOU>>CALL>>YOU YOU>>DECIDE>>SEND
10 YOU>>DECIDE>>WAIT YOU>>HEAR>>IT YOU>>NEG>>D YOU>>NEG>>WAIT YOU>>SEND>>HE YOU>>WAIT>>US YOU>>WHEN>>D YOU>COND
10 YOU>DOC YOU>OWITHIN1 YOU>YOUR1 YOUR>>COND>>FUT YOUR>>NEWS>>CALL YOUR>>OUR>>ORG YOUR>>TELL>>IT YOUR>WHEN2 a:CALL
10 a:WE c.deaber c.deabzus c.debearb c.debekan c.deetwas c.defaell c.defolgt c.degetro c.deihnen c.deklarh c.dekling
10 c.deokay c.desachs c.desage c.desagen c.dewuerd c.deyilma c.enanyon c.enarran c.enask c.enbody c.ene-mai c.enemail
10 c.eneop c.enfligh c.engivin c.engoal c.enguide c.enhands c.enheadc c.enheard c.enherse c.enindiv c.enkai c.enlande
10 c.enlooks c.enmarcu c.enmull c.enpack c.enparti c.enpicki c.enpush c.enput c.ensam c.ensame c.ensay c.enshoot
10 c.ensingl c.ensit c.enstill c.ensummo c.entheir c.enturke c.enunlik c.envery c.escuand c.esdefin c.esdudas
10 c.esfinal c.eshaya c.esnos c.esnosot c.esnotif c.espero c.espodre c.essaldr c.essin c.esusted c.fradres c.fraurai
10 c.fravise c.frconna c.frferon c.frmme c.frne c.frprise c.frquoi c.frroux c.frtel c.frtous c:SEND de<__besch
10 de<__frueh de<__gebe de<__kommt de<__sachs de<__yilma de<_eine de<_gedul de<_vertr de<_von de<_zum de=D__besti
10 de=D__dir de=D__entsc de=D__es de=D__mit de=D__rueck de=D__sie de=D__steht de=D_aber de=D_abzus de=D_erwar
10 de=D_haett de=D_in de=D_lasse de=D_liegt de=D_nochm de=D_schre de=D_schri de=O__noch de=O_komme de=O_schaf
10 deansch__ich deantwo_folgt deauf_dich debearb__=D debesch_wird debitte_haben debrauc__noch deda_sein dedann__ihnen
10 dedann_rufe dedann_steht dedas__im deden_vertr deder__tagt deder__vor deder__wird deder_besch deder_vertr
10 dedie__entsc dedie_gesch dedu_bekom deeinen_termi deentsc__> deentsc_und deentsc_wir deerwar_=O deerwar__haben
10 deetwas__=D defolgt_=D defolgt__> degeben__dann degeben_ihnen degedul_> degedul__> degehal__ich degehal_melde
10 degesch_ist degib_uns dehaett__eine dehaett_ich dehast_du dehoffe__=D deich__mich deich_eine deich_gebe
10 deihnen__rueck deihnen__verbi deihnen_dann deihnen_in deim_ansch dein_verbi deklarh_> demeine_antwo demich__nochm
10 demir__dann demir_klarh demit__in demit__termi denoch__=D denoch_gespr denochm_> deob_es deperso_wird derechn_damit
10 desachs__wir desachs_bitte desetze_uns desich__> desich__im desich_ihnen desie__antwo desie__etwas desie__infor
10 desie_bekom desie_sind desie_stell desie_um desofor__> detagt_=D determi__du determi_bekom deund_absag deund_geben
10 deund_infor deunser_entsc devertr_kommt devon__bitte devon__klarh devon_sachs dewas__uns dewas_von dewie__weite
10 dewiede__ihnen dewiede_bei dewir__abzus dewir__damit dewir__leide dewir__uns dewir_infor dewir_lasse dewir_mehr
10 dewir_rechn dewir_setze dewird__erwar dewisse__mehr dezu_und dezum__melde dezum_gehal en:_an en<__again en<__assur
10 en<__dine en<__lab en<__note en<__req en<__ring en<__shoot en<__summo en<__they en<__way en<_anyon en<_by en<_comp
10 en<_hopef en<_terms en=D__arran en=D__happe en=D__loved en=D__membe en=D__mull en=D__promi en=D__publi en=D__s
10 en=D__set en=D__what en=D__which en=D__will en=D__wrap en=D_insha en=D_lunch en=D_morni en=O__check en=O__conta
10 en=O__it en=O__let en=O__pass en=O__stand en=O__when en=O_must ena__i ena_membe enable__put enaccou_made enafrai_>
10 enafter__i enafter_our enagain__you enagain_for enagain_with enagree__sleep enall_inter enall_parti enall_three
10 enam_givin enam_hopef enam_meeti enan__to enan_infor enand__appli enand__call enand__know enand__our enand__recru
10 enand__repor enand_he enand_reply enand_rever enannou__outco enanoth__on enanswe__day enanswe__early enanswe__my
10 enanswe__noon enanswe_that enantic__candi enantic_notif enanyon_who enare_maile enasked__panel enasked_the
10 enat_which enback__every enback__touch enbe__decis enbe__late enbe_commu enbe_discu enbe_intim enbe_ok enbe_out
10 enbe_reope enbefor__rain enbefor__s enbefor_it enboard_=D enboard__and enboard__call enboard_gathe enboard_sits
10 enboard_votes enbody__must enbooke__time enbooke_a enbut_i enby_eop encall__prefe encall_is encan__on encan__up
10 encan_count encan_hold encan_make encase__be encase_will enceo_=D enceo__and enchoic_> encomes__> encommi__=O
10 encommi__going encommi__reply encommi_s encommi_to encommu_=D encomp__is encomp_commi encompl__selec enconve__with
10 encount__an endave__you endave_give endeadl__picki endecid__=D endecid__so endecis__unlik endecis__you endecis_for
10 endecis_of endemo_> endiges__turke endiges_your endiscu__and endo__worry endown_and eneithe_=D enemail_the eneop_=D
10 eneop__> enevery__appli enevery_loved enevery_singl enexpec_=D enexpec__=O enexpec__need enexpec_a enexpec_my
10 enfeedb__at enfinal__=D enfind__and enfind__mail enfirst__know enfor__every enfor__from enfor__score enfor__someo
10 enfor_picki enfor_their enforwa__> enforwa__will enforwa_them enforwa_we enfrom__an engathe__resul enget__email
10 enget__messa engive__feedb engivin__a engivin_you engo__> engoes_in engoing__email engoing__vote engood__i
10 engood_quest enhad__call enhad_my enhappe_> enhas__to enhas_promi enhave__mail enhave_agree enhave_dave
10 enhave_diges enhave_from enhave_time enhe__make enheadc__so enheadc_plan enheard_> enher__get enhere_=O enhim_=D
10 enhim_down enhimse__to enhimse_known enhold__=O enhold_me enhope_that enhopef_i enhopef_we enhospi__sits
10 enhospi_board enhr__be eni__> eni__booke eni__drop eni__find eni__givin eni__hopef eni__meeti eni__pass eni__push
10 eni_dine enif__came enin__case enin__post enin__will enin_there enindiv_=D enindiv__=O eninfor_=D eninfor__>
10 eninfor__of eninfor_to eninsha__the eninsha_befor enintro_herse enis__: enis_back enis_meeti enis_revie enis_sent
10 enis_unlik enis_waiti enit_: enit__an enit__if enit__ok enit__plann enit__quiet enit__then enit_from enit_in
10 enkai__=D enknow__have enknow__outco enknow__s enlab__relea enlab_shoul enlande_> enlate__an enlate_for enlates_you
10 enlawye__=D enlet_candi enlette__in enlette_of enlette_will enlist_is enlook_for enlooki__=D enlooki_like enloop_=O
10 enloved__demo enloved_the enmade_=D enmade_> enmade__choic enmail__morni enmail_the enmaile_out enmake__known
10 enmake_conta enmake_himse enmake_up enmakin__=D enmakin__call enmakin_decis enmakin_the enmanag__back enmanag__the
10 enmanag_needs enmay__to enme__=O enme__eop enme__hour enme_an enme_by enme_for enmeet__phone enmeet_by enmeeti__the
10 enmeeti__will enmembe__our enmembe_of enmessa__be enmessa_will enmind__=D enmind_waiti enminds__and enminis__=D
10 enmove_forwa enmust__to enmust_respo enmy__needs enmy_boss enmy_team enn__tell enn_can enneed__=D enneed__then
10 enneeds__=D ennews__us ennews__you ennews_for ennoon_> ennorma__=D ennorma_takes ennot__out ennot_want ennot_worry
10 ennotif__that ennow__like ennow_looki enof__asses enof__from enof__selec enoffer_are enoffic__can enoffic_n
10 enon__part enon__table enon__team enon_an enon_makin enon_or enon_salar enother_=D enour__but enour__shall
10 enour__who enour_deadl enour_hr enour_part enour_prefe enout__reply enout__your enout_for enoutco_after enover_=O
10 enpack_=D enpanel__their enpart__=D enpart_but enpass_them enpatie__> enpeopl__> enperso_to enpick_this enpicki__is
10 enpicki_someo enpin__down enplan__makin enplan__reali enplan_on enplan_so enplann__conta enpleas_bear enpm_:
10 enpm__you enpost_=D enpost__> enprefe_candi enproba_=D enproba__> enproce__> enpromi__retur enpubli__we enpush__get
10 enpush_to enput__remin enquest__will enquiet__> enreali__would enreali_we enrecei__email enrecei__us enrecei_from
10 enrecon__you enrecru__infor enrecru__promi enrelea__resul enrelea_your enremai__inter enremai_inter enremai_very
10 enremin__my enremin_in enreope_=D enrepor__you enreq__waiti enreq_is enresul_=D enresul__goes enresul__maile
10 enresul_lette enretur__and enretur__call enretur_you enretur_your enrever_=D enrever_> enring__with enring_round
10 enrush__our enrush_on ens__i ens__looki ens__plan ens__rush ens_decis ens_headc ens_now ens_quiet ensalar__>
10 ensame__=D ensay__it ensay__will ensay_give ensays__will ensched__the enschol__gathe enschol_board enscore__and
10 ensee__infor enseein__board enselec__=D enselec__move enselec_to enselec_will ensend__and ensendi__a enshe__make
10 enshoot__a enshoot_you enshoul__your enshoul_relea enshout_=D enshout__> ensign__=O ensingl__=D ensingl_appli
10 ensit__=D ensit_tight ensits__and enslow__=O ensmoke__> enso__do enso_reali ensomeo__=D ensomeo__my ensomeo_is
10 enstand_=D enstand_> ensummo__sent ensummo_is entable__i entable_so entake_us entakes_over enteam__meeti
10 enteam__revie enteam_shall entell__all entell__strai enterms__writi enterms_in enthank_again enthe__counc enthe__n
10 enthe__propo enthe__retur enthe__you enthe_conve enthe_demo enthe_remai enthe_req enthe_summo enthe_table
10 entheir_score enthem__to enthem_on enthere_s enthey__by enthey__decid enthey_meet enthing__morni enthink_>
10 enthis__takes enthis_norma enthose_=D entight_=D entime__them entime_with ento__advis ento__forwa ento__makin
10 ento__singl ento__strai ento_arran ento_bear ento_come ento_leave ento_respo ento_retur ento_set ento_share
10 ento_vote entouch__all enturke_=D enturke__you enunlik_=D enunlik__> enuntil__write enuntil_the enuntil_we
10 enup__conve enupdat_from enus__infor enus_for enusual__=D enusual__the enverdi__! envery__and envery_inter
10 envote__and envote_is envotes_=D envotes__> enwaiti__? enwaiti__s enwe__again enwe__agree enwe__asked enwe__going
10 enwe__let enwe__very enwe_commi enwe_inten enwe_lande enwe_make enwe_remai enwe_shoul enwe_stand enweddi_=O
10 enwhat_they enwhate__> enwhere__lande enwhere_you enwho_s enwill__commu enwill__dave enwill__discu enwill__feedb
10 enwill__had enwill__our enwill__reope enwill__this enwill__time enwill__where enwill_nag enwill_push enwill_put
10 enwill_shoot enwith__accou enwith__they enwith_an enwith_the enwith_what enworks_counc enworry__it enworry_if
10 enwould__be enwould__for enwould__give enwould__mind enwould__one enwould_tell enwrap__> enwrap__up enwrap_this
10 enwrite_> enwrite_the enwrite_to enwriti__reach enwriti_will enyou__bear enyou__count enyou__defin enyou__diges
10 enyou__eveni enyou__find enyou__insha enyou__line enyou__or enyou__salar enyou__selec enyou__shout enyou__waiti
10 enyou_all enyou_infor enyou_know enyou_mind enyou_of enyou_stand enyou_with enyour_turke es<__avisa es<__digo
10 es<__leo es<__marco es<__perso es<__podre es<_sabra es=D__compa es=D__con es=D__decim es=D__mi es=D__un es=D_por
10 es=D_saldr es=O__infor es=O__pero es=O_impos es=O_le escalma_el escomit__el escon__el esconsu_el escontr_esta
10 esdeber__notic esdecim_algo esdecir__=D esdecir_nada esdecis__conoc esdirec__que esdirec_tiene esel__me esel__por
10 esel__saldr esel__sin esen__con esen__y esenton_> esescri_despu esesper__respu esesper_una esfalta__confi
10 esfalta_le esharem__> eshaya_> esinfor_=D esinfor_> esinfor__todos esla__defin esla__tiene esla_tarde eslas__con
10 eslas__prese eslas_leo eslas_perso esle_avisa esleo__calma esleo_con esllama_nuest eslo__con eslo__haya eslo__saber
10 eslo_harem eslos__=D eslos_resul esmarco_=D esmarco__> esme_comun esno__decir esno__una esno_esper esnosot__>
10 esnuest__se eso__no espero__=D esperso__recib esperso_prese espodre__nada espor__tarde espor_telef esprese__una
10 esprese_recib espubli__> esque_haya esrecib__llama esrespo__te esrespo_y essaber_> essaldr__dudas essaldr_de
10 esse_conoc essi_o essin__le estarde_te este__despu este_avisa este_compa este_doy este_respo estelef_>
10 estendr__llama estener__nuest estener_notic estiene__decid estomar_una esun__con esuna__nuest esuna_decis esy_=D
10 esy__aviso esy__lo esy_ese fr<__commi fr<__roux fr<__servi fr<_mme fr<_tous fr=D__donc fr=D__saure fr=D_votre
10 fr=O__refle fr=O_donc fr=O_pour fra__faire fradres_=D fradres__> frapres_> frarbit__=D frarbit_la fraurez__=O
10 fravec__=O fravise__resul fravise_du fravoir_notre frcandi__avise frcommi_siege frconna__decis frcontr__=D
10 frde_refle frdirec__arbit frdirec_doit frdoit__la frdoit_arbit frdu_resul frengag__vous frensui_=O frfaire__retou
10 frfaire_un frfaut_=O frfixe__> frinfor_=D frinfor__> frje__et frje__repon frje__tel frje_m frjury__prono frjury_se
10 frla__siege frla_commi frla_decis frle__meme frm__a frm_engag frmeme_> frmme__vous frnotre_servi frnous__=O
10 frnous__recon frnous_prend frnous_repre fron__donne frparvi__mail frparvi_par frplus__> frpouvo_vous frprend_notre
10 frpromi_> frprono__> frrepon__! frrepon__=D frresul_=D frresul__> frroux__ecrir frroux_vous frsera_adres
10 frserez_fixe frseron__du frseron_avise frsiege__je frt_envoi frte_rappe frte_tel frtel_=D frtel__> frtous__candi
10 frtous_les frune__> frvous_=O frvous__adres frvous__ce frvous__fixe frvous__par frvous_ecris frvous_repon
10 how:BY&NEWS how:NOTBEF&DECIDE how:WITHIN&SEND s.dean s.deerfae s.dehab s.deklarh s.dekurz s.demelde s.demuss
10 s.derechn s.deschaf s.deschau s.desofor s.despaet s.deteam s.dewahl s.enallow s.encomin s.endemo s.endenma s.enend
10 s.enhis s.eninsha s.enleo s.enmeeti s.enmust s.enn s.enpin s.enrain s.ensit s.entrave s.enweddi s.enworry s.esdecis
10 s.esdia s.esese s.esharem s.esimpos s.esinfor s.essaber s.frapres s.frensui s.frparvi s.frprevi s.frrefle s:OTHRU
11 ALL>D ALL>FUT2 ASK>>IT>>FUT ASK>OUR1 AWAY>>O>>YOU AWAY>ALL AWAY>OIN CALL>>IT>>NEWS CALL>>OUR>>FUT CALL>>US>>O
11 CALL>COND CALL>D2 CALL>OBEF CALL>SEND1 CALL>TALK CALL>WHEN CALL>YOUR2 COND>>ALL>>SEND COND>>IT>>O COND>US1
11 D>>CALL>>TELL D>>CALL>>US D>>FUT>>TELL D>>HE>>EVENT D>>HEAR>>ALL D>>HEAR>>HE D>>HEAR>>WAIT D>>HEAR>>YOUR
11 D>>IT>>WHEN D>>NEG>>WHEN D>>ORG>>US D>>OUR>>TELL D>>SEND>>WE D>>US>>HEAR D>>WAIT>>WAIT D>>WE>>TELL D>>WHEN>>CALL
11 D>>WHEN>>DOC D>>YOU>>HEAR D>FUT2 DECIDE>>D>>WE DECIDE>>IT>>ORG DECIDE>>YOU>>IT DECIDE>>YOU>>TELL DECIDE>OUR1
11 DECIDE>TALK DOC>>YOU>>FUT DOC>>YOU>>HEAR EVENT>>D>>O EVENT>>D>>ORG EVENT>>D>>WHEN EVENT>COND FUT>>D>>TELL
11 FUT>>DOC>>D FUT>>HEAR>>HIS FUT>>NEG>>HEAR FUT>>SEND>>AWAY FUT>>SEND>>HIS FUT>>SURE>>ORG FUT>>YOU>>WAIT FUT>DECIDE2
11 FUT>US HAVE>>HAVE>>TELL HAVE>TELL1 HE>>ASK>>NEWS HE>>CALL>>YOU HE>>D>>SURE HE>>O>>YOU HE>CALL HE>NEWS2 HE>SURE1
11 HE>TELL2 HEAR>>HIS>>D HEAR>>IT>>IT HEAR>>START>>EVENT HEAR>>SURE>>D HEAR>>YOU>>HEAR HEAR>OBY1 HEAR>OIN HIS>>WE>>FUT
11 HIS>WE IT>>D>>CALL IT>>O>>TELL IT>>ORG>>EVENT IT>>YOU>>O NEG>>O>>WHEN NEG>>TELL>>AWAY NEG>>YOU>>SEND NEG>>YOU>>TELL
11 NEG>>YOU>>WAIT NEWS>>AWAY>>D NEWS>>CALL>>SEND NEWS>>D>>IT NEWS>>D>>ORG NEWS>>DECIDE>>D NEWS>>HAVE>>HAVE
11 NEWS>>HEAR>>YOU NEWS>>NEWS>>NEWS NEWS>>NEWS>>TALK NEWS>DOC1 NEWS>HE NEWS>WE2 O>>EVENT>>TELL O>>FUT>>HEAR
11 O>>WE>>HEAR O>>WHEN>>D O>CALL2 O>EVENT2 O>ORG2 O>SEND O>SEND1 O>SURE2 OBY>O2 OFROM>DECIDE2 OFROM>FUT1 OON>FUT
11 OON>YOU2 ORG>>EVENT>>O ORG>>O>>YOU ORG>>ORG>>YOU ORG>>SEND>>YOU ORG>DECIDE ORG>HE1 ORG>OFROM ORG>TALK2 OTHRU>FUT1
11 OTHRU>WE OUR>>NEWS>>FUT OUR>>O>>YOU OUR>>PAST>>ALL OUR>HEAR1 OUR>OWITHIN OUR>SEND2 OUR>WAIT OWITHIN>COND1
11 PAST>>IT>>TELL PAST>>O>>ORG PAST>>PAST>>COND SEND>>HIS>>TELL SEND>>YOU>>TELL SEND>EVENT2 SEND>SEND SEND>SEND2
11 SURE>>SURE>>D SURE>>WAIT>>D SURE>>WE>>YOU SURE>>YOU>>HEAR SURE>O SURE>ORG SURE>YOUR2 TALK>>O>>NEWS TALK>OTHRU
11 TALK>TELL1 TALK>WE TELL>>D>>ORG TELL>>D>>WHEN TELL>>DOC>>D TELL>>TELL>>YOU TELL>>US>>IT TELL>>YOUR>>DOC TELL>NEWS2
11 THIRD>>O>>WE THIRD>NEWS2 THIRD>OBY THIRD>WAIT US>>D>>DECIDE US>>IT>>O US>>VAGUE>>O US>OBY VAGUE>>O>>WE VAGUE>HEAR2
11 VAGUE>ORG1 WAIT>>D>>ASK WAIT>>O>>FUT WAIT>>WHEN>>EVENT WAIT>DECIDE1 WAIT>FUT2 WE>>ALL>>ALL WE>>CALL>>ORG
11 WE>>HEAR>>CALL WE>>PAST>>O WE>>PAST>>TELL WE>>WAIT>>D WE>ALL2 WE>DECIDE WHEN>>D>>SURE WHEN>>EVENT>>FUT
11 WHEN>>ORG>>HAVE WHEN>>WE>>HEAR WHEN>COND1 WHEN>OBY2 WHEN>SURE2 YOU>>CALL>>HE YOU>>CALL>>TELL YOU>>CALL>>WHEN
11 YOU>>DOC>>DOC YOU>>FUT>>AWAY YOU>>HEAR>>NEG YOU>>HEAR>>YOUR YOU>>OUR>>NEWS YOU>>OUR>>TELL YOU>>SEND>>DOC
11 YOU>>SURE>>SURE YOU>>TALK>>DOC YOU>>TELL>>OUR YOU>>US>>HEAR YOU>HIS2 YOU>OUR YOUR>>DOC>>D YOUR>>O>>YOU
11 YOUR>>TALK>>WE b:HAVE c.dechef c.degibt c.demail c.denaehe c.devertr c.enannek c.enassem c.enback c.enconcl
11 c.encoord c.encoupl c.ene c.enfrom c.enfuner c.enget c.engo-ah c.enlab c.enmaile c.enmarco c.enmy c.enn c.ennamed
11 c.ennomin c.ennow c.enravi c.enstudy c.enwhere c.esdarem c.esdecim c.eshuman c.esle c.eslo c.esmismo c.esnotic
11 c.esrecur c.frauron c.frcoup c.fretre c.frfaute c.frmes c.frparvi c.frrien c.frsuit c.frta c.frtelep c.frvenue
11 c:DECIDE de<__gremi de<__habe de<__hoers de<__klaer de<__mehr de<__mich de<__noch de<__ruf de<__schla de<_antwo
11 de<_krieg de<_sobal de=D__anspr de=D__konta de=D__mitte de=D_bekan de=D_gedul de=D_hoere de=D_krieg de=D_lg
11 de=D_mehr de=D_naehe de=D_schic de=D_sollt de=D_vor de=D_werde de=O__antwo de=O_beden de=O_krieg de=O_zurue
11 dealle_> dean_=D deangeb_> deanspr_nehme deantwo__sie debis_wir dedafue__=O dedarf_ich dedas__tagt dedie__kommt
11 dedie_zu dedrueb__sage deduerf_=D deduerf__mit deein_ergeb deentsc__und deerfol_=D deerfol__> dees__bis dees__weite
11 dees_inter degebe_ihnen degeben__ihnen degenau_sagen degewis_> degib__=D degibt_s degremi__=D degremi_tagt
11 dehabe__inter dehabe_es dehaben__=O dehaben__gewis dehoere_=D deich__es deich__genau deich__ueber deich__und
11 deich_habe deich_mehr deich_noch deich_schla deihnen__naehe deihnen__sagen deihnen_auf dein__nehme deinfor_sie
11 deinfor_wir deinter_weite deist__=O dekonta__ihnen delg_> demehr_! demehr_> demehr_und demelde__> demich_>
11 demich__lg demir_bitte demit_einem demitte__koenn demitte_zu denehme__hoere denehme__wiede denehme_wir
11 denoch__gedul deoder_ab deperso__sich derechn__=D derufe__durch derufe_sie desag_dir desage_ihnen deschic_ich
11 deschla_ueber deschre__dir desein_dann desie__an desie__mir desie__ueber desie__zurue desie_duerf desie_gewis
11 deso_> desobal_die detagt__> detelef_konta detreff_wir deueber__drueb deunser__rechn devorau__> dewas__>
11 deweiss__mehr deweiss_ich deweite_> deweite__melde deweite_und dewerde_sie dewiede_konta dewir__konta dewir__und
11 dewir_sie dewir_wiede dewird__in dezu__ab dezu__absag dezur__und en:__to en:_talk en<__assem en<__audit en<__invit
11 en<__manag en<__not en<__proce en<__recru en<__shall en<__time en<__truth en<_annek en<_every en<_more en<_new
11 en<_put en<_ravi en<_refer en=D__come en=D__e en=D__exter en=D__loop en=D__nomin en=D__reach en=D__rever
11 en=D__shall en=D__than en=D__way en=D_call en=D_rathe en=D_yours en=O__=O en=O__candi en=O__e en=O__i en=O__panel
11 en=O__to en=O_s en=O_then ena__or ena__will ena_funer enable__give enabout__statu enafter_=D enagain__=D
11 enaim__turn enall__wante enall_goes enall_i enallow__for enam__> enam_handi enam_told enand_in enand_intim
11 enannek__=D enannek_takes enannou__=D enanswe__eveni enanswe__reach enanswe_and enanswe_in enanyth_=O enanywa_>
11 enappro__shoul enappro_and enappro_which enare__out enare_aimin enare_going enaroun__=O enask__wheth enask_for
11 enask_was enassem__you enassem_votes enasses__will enassig__> enat_every enbe__about enbe_named enbe_recei
11 enbecom_my enbefor_lunch enbeing__to enbetwe_you enboard__=D enboard__met enbreak__=D enbudge__appro enbudge_is
11 enbut__=D enby__post enby_regis encalen_: encalen__=D encalen__i encan__feedb encan__our encance_=O encandi_comes
11 encheck__get encheck_and enclose__for encommi__to enconve_=O enday_! enday_we endecis__been endecis__to
11 endecis_known endirec__=D endo__needf endo__rathe endo__reach endo_i ene_=D ene_=O eneithe__=D eneithe__or
11 enexact_=D enexpec__and enexpec__come enexpec__from enexpec__know enexpec__on enexpec_feedb enfeedb__follo
11 enfeedb_for enfinal__=O enfinan_=D enfive_> enfor__budge enfor__email enfor__funer enfor__note enfor__to
11 enfor__when enfrom__decis enfrom__the enfrom_petra enfrom_priya enfuner_> enget__contr enget_feedb engo-ah_=D
11 engo-ah__> engoing__call engood__: engreen_light enhas_met enhave__go-ah enhave__infor enhave_still enhe__here
11 enhe__the enhear_me enheari__petra enhr_=D enhr__conta enhr__us enhr_of eni__chase eni__circl eni__handi eni__ping
11 eni__sit eni__telep eni__text eni__write eni_come eni_guess eni_need enif__=O enif__goes enif__made enif_all
11 enin__diary enin_hr enin_truth eninfor_about enintim__=D enintim_you eninvit_to enis__news enis__which enis__will
11 enis_appro enis_when enit__like enknow_anyth enlast__comes enleave__with enlette_goes enlike__call enlimbo_>
11 enlook__every enlook__for enlook_out enloop__=O enlunch__will enmade__short enmade_the enmake__final enmake__someb
11 enmanag__off enmarco__i enmark__calen enmark_your enmay__for enmay_look enmeeti_=O enmeeti_so enmessa__=D
11 enmessa_you enminds_=D enmore_inter enmy__: enmy__the enmy_call ennamed_=D ennames__be ennames_will enneed_the
11 enneedf__intim enneedf_and ennew__: ennews_: ennews__good ennews__i ennews__talk enno_news ennot_befor ennote__me
11 ennote__offic ennote_from ennote_our ennothi__call ennotif__=D ennotif_all enof_limbo enoff_=D enok__this enok_like
11 enon__assig enon_to enonce__board enone__inter enone_who enor_a enour__known enour__manag enour_last enout__an
11 enout__limbo enpass__on enpeopl__befor enpetra__hr enpetra_in enplan_to enproce__will enproce_you enpromi_=D
11 enpromi_=O enrathe__five enravi__going enravi_s enregis_post enreope__and enreply__from enreply__is enrespo_>
11 enresul__publi enresul_shall enrever_with enrevie_them enring__the ens__and ens__more ens__night ens__to ens_one
11 ens_with ensalar__appro enscore_so ensee_to enselec__reach ensend__the ensendi__=D enset__the enshall_do
11 enshall_know enshall_rever enshall_telep enshe__you enshort__will enshort_candi enshoul__> enshoul__be
11 enshoul__from enshoul__in enshoul__more enshoul__one enso__i enso_will ensomeb__> ensomeb__you ensoon__i
11 enstatu__your ensteps_=D enstill__nothi enstill_heard enstrai__=O enstrai__> ensucce__will ensure_someb
11 entalk__marco entalk_to enteam_i entell__then enthan_five enthat__to enthat__when enthat_meeti enthe__day
11 enthe__invit enthe__light enthe__who enthe_assem enthe_audit enthe_go-ah enthe_green enthe_lab enthe_lates
11 enthe_names enthe_needf enthe_short enthe_very enthem_and enthere__one enthere_will enthis_and ento__anyth
11 ento__its ento__them ento_appli ento_exten ento_marco ento_score ento_turn entold_=O entold__if entruth__i
11 entruth_all enturn__=D enturn_appli enuntil__new enus_=D enus_the enus_we enverdi__> enverdi__i enverdi_which
11 envotes__=D envotes_you enwas__we enwas_told enway__> enwe__=O enwe__aimin enwe__at enwe__every enwe__share
11 enwe__the enwhate_happe enwhen__names enwhich_=O enwhich_shoul enwho__back enwill__named enwill__right enwill_becom
11 enwill_chase enwill_follo enwill_reach enwinne__be enwinne_will enwith__steps enwith__then enwith_next enword_from
11 enwrite__peopl enwritt_to enyes__a enyou__away enyou__becom enyou__by enyou__detai enyou__prope enyou_over
11 enyour__: enyour__=O enyour__that enyour_assig es<__llamo es<__mismo es<__prese es<_volve es=D__paso es=D__quien
11 es=D_mismo es=D_se esa__un esalgo_> esalgo__> escandi_=D escandi__> escomun__> escon_los escon_mi esconsu__=D
11 esconta__los escuent__que esdame__> esdarem_una esde_nosot esde_respu esdecid_y esdecis_=D esdecis__=D esel__=O
11 esel__y esen__te esenlac_> esescri_=D esfalta_te esharem_saber esla_decis esle_darem esllama__> esllamo__=D
11 esllamo__> esllamo_el eslos_candi esmando_la esnos__con esnos_comun esnuest_decis espaso_el esplazo__respu
11 espodre_decir esprese__=D esprese_conti esrecur_human esrespu_es esresul__=D essabra__nosot essabra_de essin__te
11 este_digo este_llama estendr_una esun_corre fr<__d fr<__en fr<__petit fr<__t fr<_accor fr<_pas fr<_promi
11 fr=D__tranc fr=D_de fras__repon fras_ta fraurez_de frcompt__une frcontr_suit frd__venue frdans_la frde_decis
11 frdecis__=D frdecis_tombe frdelai__repon frdevri_avoir frdirec__=D frdonne_notre frdrh__appel frdrh_vous fren__plus
11 frest_le fretre_venue frfais_signe fril__un frinfor__la frinfor_dans frla_=D frla__tombe frlaiss__pour frle__suit
11 frle_direc frle_jour frmerci__etre frmerci__patie frmerci_d frmes__=D frnotre_choix frnous__conta frnous__une
11 frnous_devri frpas__decis frpour_tranc frpromi__as frpromi_tu frrappe__=D frreste__entre frreste_un frserez__dans
11 frsuit_=D frsuit__> frt__=D frta__=D frta_repon frtu__ta frun_entre frvenue_=D frvenue__> frvers_vous frvous__repon
11 frvous_commu frvous_conta frvous_devri frvous_fais frvous_saure frvous_seron how:BEF&NEWS how:NOTBEF&HEAR
11 how:WITHIN&DECIDE s.debeden s.dedie s.deergeb s.defalls s.degedul s.deklaer s.delg s.denur s.devertr s.dewerde
11 s.enafter s.enalrig s.enanywa s.encounc s.ene s.enfinis s.enhandi s.enlette s.enlimbo s.enmatch s.enme s.enneedf
11 s.ennoon s.enours s.enpaper s.enpartn s.ensign- s.enso s.ensoone s.enspoke s.enteam s.enthen s.enthese s.entruth
11 s.enyet s.esconsu s.esdoy s.esesta s.eslo s.fraura s.frcoura s.frecris s.frpar s.frpatie s.frserez s.frte s.frvous
11 s:SEND
12 ALL>>FUT>>HEAR ALL>>HEAR>>CALL ALL>OON ALL>PAST2 ASK>>WE>>NEG ASK>>YOUR>>WAIT ASK>OON1 ASK>SURE2 AWAY>>IT>>US
12 AWAY>>YOUR>>D CALL>>WE>>DECIDE CALL>>YOU>>FUT CALL>SURE1 COND>>WE>>TELL COND>YOUR D>>HEAR>>NEWS D>>HEAR>>OUR
12 D>>WAIT>>WHEN D>>WHEN>>SEND D>DOC1 D>OBEF DECIDE>>OUR>>NEWS DECIDE>>OUR>>O DECIDE>>WE>>FUT DECIDE>SEND DECIDE>WHEN
12 DOC>CALL2 DOC>D2 EVENT>>AWAY>>O EVENT>>FUT>>O EVENT>>HEAR>>TELL EVENT>>OUR>>ORG EVENT>>PAST>>YOU EVENT>NEWS1
12 FUT>>CALL>>NEWS FUT>>DECIDE>>NEWS FUT>>DECIDE>>O FUT>>EVENT>>HEAR FUT>>EVENT>>O FUT>>HEAR>>ALL FUT>>HEAR>>SURE
12 FUT>>O>>FUT FUT>>US>>NEWS FUT>>US>>TELL FUT>>US>>WE FUT>FUT FUT>YOU1 HAVE>>TELL>>D HE>>CALL>>D HE>>HEAR>>FUT
12 HE>>PAST>>D HE>YOU HEAR>>D>>SURE HEAR>>O>>FUT HEAR>>US>>TELL HEAR>>WAIT>>D HEAR>>YOU>>DOC HEAR>ALL2 HEAR>IT2
12 HEAR>NEWS1 HEAR>WHEN HIS>FUT2 IT>>FUT>>DECIDE NEG>WAIT1 NEWS>>DECIDE>>FUT NEWS>>WE>>FUT NEWS>>YOU>>FUT NEWS>SEND2
12 O>>HEAR>>WE O>US2 OBY>FUT OBY>TELL1 OBY>TELL2 OIN>YOU ORG>>D>>EVENT ORG>>TELL>>D ORG>HIS ORG>O2 ORG>SURE2 ORG>TELL
12 OUNTIL>NEWS1 OUNTIL>TELL1 OUR>ALL1 OUR>NEG2 OUR>SURE1 PAST>>YOU>>DOC PAST>HIS1 SEND>>D>>HEAR SEND>>EVENT>>D
12 SEND>ALL SEND>CALL SEND>D1 SEND>DOC1 SEND>IT1 SEND>IT2 SEND>NEWS1 SEND>OIN2 SEND>YOU1 SURE>>COND>>O SURE>HEAR1
12 SURE>PAST2 TALK>DOC TELL>>D>>SURE TELL>>HEAR>>EVENT TELL>>YOU>>COND TELL>>YOU>>SURE TELL>OBEF2 TELL>ORG2 TELL>SURE
12 TELL>YOU1 US>>HEAR>>O US>>ORG>>HEAR US>>YOUR>>WE US>DECIDE1 WAIT>>D>>HEAR WE>>NEWS>>YOU WE>>SEND>>OUR WE>>WE>>TELL
12 WE>SEND1 WHEN>>IT>>WE WHEN>>TELL>>WE YOU>>HEAR>>WE YOU>>HEAR>>WHEN YOU>>NEG>>TELL YOU>>SEND>>NEWS YOUR>>WE>>FUT
12 YOUR>IT1 b:CALL c.deangep c.deauswa c.defall c.degewis c.degibts c.degremi c.deinfor c.dekommt c.deliegt c.depeile
12 c.dereich c.detagt c.deverbi c.dezu c.dezum c.enbell c.enboss c.enclari c.enfinan c.engetti c.enhe c.enmiser
12 c.ennotes c.enone c.enpeopl c.enshall c.ensits c.ensleep c.entext c.enwritt c.esdas c.esdoy c.eshorar c.esles
12 c.esrecib c.esreune c.esselec c.frca c.frcompt c.frelle c.frfil c.frfixe c.frprono c.frrh c.frtoi de<__auswa
12 de<__betri de<__ergeb de<__sag de<__ueber de<__weiss de<_den de<_rueck de<_wuerd de=D__alle de=D__an de=D__angep
12 de=D_gibts de=D_hast de=D_reich de=D_sag de=D_telef de=O__=D de=O__gesag dealso__krieg deam_selbe dean_=O dean__>
12 dean_und deanruf_> debekom_=D debekom__von debetri_tagt debitte__einer debrauc_ich dedas__brauc dedas_gremi
12 dedauer__=D dedie__die dedie__und dedu__nachr dedu_eine dedu_ne deeine_rueck deeiner_rueck deentsc__sie
12 deentsc_wird degebe_dir degenau__=D degesag_=D dehast__eine deich_durch deich_ruf deihnen_=O deihnen__reich
12 deihnen_leide deist__wiede deist_angep deklapp_> dekrieg__ne deleide__sagen demit__rueck denachr__mir dene_nachr
12 denoch__hast deob__klapp deoder_so dereich_? dereich__> derueck__sie desag__dir deselbe_tag desich_noch desie__>
12 desie__von deso__so deso_oder desollt_wir deund_schre deuns__bei deunser__wird deversp_> dewerde_wir dewird_sie
12 dewisse_sie dewuerd_ihnen en9_you en:__retur en:_kai en<_=D en<__antic en<__bear en<__come en<__headc en<__it
12 en<__lette en<__s en<__sched en<__share en<__usual en<__write en<_give en<_he en<_leave en<_look en<_out en<_selec
12 en<_verdi en=D__befor en=D__us en=D_once en=O__call en=O__think ena__updat ena_bell ena_decis ena_posit enadjus_and
12 enafter__we enagain__i enaimin__give enall__well enam__the enand__=O enand__keep enand__will enand_email
12 enannou_the enanswe_on enappli__may enappli_it enare__from enarm_twist enas_he enback__and enback__our enback_to
12 enbe_guide enbe_surpr enbefor_noon enbell_=D enboss_=D enboss_is encan__hang encheck_with enclari_=D enclari__>
12 enconta_with encv_again enday_i endecis__i endecis_by endecis_has endecis_in endo__arm endo_some endrop__a
12 enevery__so enexpec_us enfeedb_=D enfeedb__your enfeedb_on enfinal_call enfinal_thing enfind_my enfor__docum
12 enfrom__team enfrom__will enget__respo engoes__the engoing_to enguide__you enguide_to enhang__? enhave__heard
12 enhave_clari enhave_promi enhe__reach enheadc__open enheadc_will enheard_=D enheard__> enheard__me enhigh__of
12 enhigh_volum enhirin__meets enhopin__final enhow_we eni__mysel eni__spoke enif__s enin__loop enin__order
12 enin__proce enin__with enintro_himse enis__adjus enis__exten enis__you enit_=O enkai_retur enkeep__in enkindl__that
12 enknow__thoug enlast_candi enlates_> enlates__=O enleave_it enlegal__will enlena_> enlet__see enlet__sleep enline_>
12 enloop__you enmake__=D enmake__our enme__cv enme__decis enme__on enme_sleep enmiser_=D enmiser__> enmore__=O
12 enmull__over enmull_it enmy__to enmy__will enmysel__would enmysel_i enneed__to ennomin__so ennomin_someo ennot__=D
12 ennot_expec enof__it enon_> enonce__retur enonce_i enone_more enonly__back enonly_get enor__no enorder__and
12 enorder_recei enother_=O enour__by enour_choic enour_peopl enour_proce enour_timel enout__=D enover__will enowe__an
12 enpanel__recom enpanel_for enpeopl_know enpleas__=D enpleas_and enpleas_note enposit_to enproce_=D enpromi__i
12 enpromi_me enpromi_mysel enprope_updat enreali_you enrecei__you enreply_for enrepor__=D enrevie__and enrevie__the
12 enrevie_in enrevie_your enround_=O ens_recom ens_see ensay__sorry ensched__under ensched_for ensched_is ensee_:
12 ensee__kai ensee_our enselec_proce enshall__you enshare__=D enshare__updat enshare_an enshare_meet enshort_>
12 enshoul_reach ensits_=D ensome__twist ensome_arm ensomeo__you ensomeo_so ensomeo_will ensomet__=D ensoon__he
12 enspoke__lena enstatu_=D ensurpr__you ensurpr_if enteam__get entelep_you entell__anyth entext_after enthank__for
12 enthat_after enthe__meet enthe__recei enthe__to enthe__volum enthe_decis enthe_headc enthe_high enthe_loop
12 enthe_order enthe_outco enthe_share enthem__get enthen_> enthey__promi enthoug__morni entime_the entimes__>
12 ento__high ento__indiv ento__thing ento_it ento_mull ento_nomin ento_notif ento_revie ento_wrap entold_> entold_we
12 entrave__i entwist__and enunder__and enunder_adjus enup__minds enup_our enus__befor enverdi_=D envote_s enway_=D
12 enway_> enwe__come enwill__and enwill__answe enwill__done enwill__guide enwill__some enwill__word enwill_do
12 enwill_forwa enwill_mail enwill_open enwill_sit enwith__updat enwith_lena enwould__every enwould__surpr enwrite__=O
12 enwrite__every enyou_=D enyou__bell enyou__messa enyou__way enyou__will enyou_anyth enyou_eithe enyou_hang
12 enyou_indiv enyour__again enyours__be es<__das es<__les es<__notic es<__retom es=D__estar es=D__llamo es=D__notic
12 es=D__tendr es=D_les es=D_retom es=D_tiene es=O__pensa es=O_para escomun__usted esconta_=D esconti_> esdas_=D
12 esdas__? esdecis_la esdespu_> esel__esta esen__conti esesper__el esesper_comun esinfor_a esla__la esle_infor
12 esllega_=D esmi__> esnos__en esnos_das esnos_pondr esnotic__> espara_decid esrecib__respu esrecib_notic esretom_el
12 esse_reune este_confi este_conta este_cuent estendr_=O estendr_notic estiene__respu esuna_llama esusted_> fr<__soir
12 fr<__tu fr<_elle fr<_il fr=D__aurez fr=D_promi frappel_> frappel__pour fraurez__repon frca_=D frca__> frcandi_sera
12 frcandi_seron frcoup__fil frde_fil frde_nos frdire_plus frdis__=D frdonc_> frelle_se fren_dire frenvoi_l frest__les
12 frfil_=D frfil__> frfixe_=D fril_vous frje__dis frje__pouvo frla__> frlaiss_=D frlaiss__=D frnos__=D frnos_nouve
12 frnous__etre frnous__notre fron__decid fron_repre frpouvo__en frprono_=D frrecev__courr frse_decid frse_prono
12 frsigne_> frsur__repon frsur_une frte__ca frte_dis frun_courr frun_retou frvous__a frvous__de frvous__dire
12 frvous__signe frvous_passe how:APPROX&EVENT how:ON&NEWS p:HE s.deab s.dechef s.degebe s.deich s.deinter s.deklapp
12 s.dene s.denehme s.deselbe s.deso s.deversp s.enaway s.endebri s.enforwa s.enhangi s.enlawye s.enlena s.enline
12 s.enlook s.enloved s.enmore s.enplann s.ens s.ensurpr s.entight s.entimel s.esavisa s.fraurez s.frrecon s.frtoi
12 s:WHEN
13 ALL>>ALL>>TELL ALL>CALL1 ALL>CALL2 ASK>FUT2 ASK>WAIT2 ASK>WHEN1 AWAY>>WE>>FUT AWAY>EVENT2 AWAY>SURE1 AWAY>WE
13 CALL>>CALL>>D CALL>>O>>D CALL>>YOU>>WHEN CALL>CALL CALL>DOC2 CALL>NEWS CALL>ORG CALL>START1 COND>AWAY2 COND>HEAR
13 D>>ALL>>ALL D>>HEAR>>CALL D>>TELL>>YOU D>>YOU>>YOU D>TELL2 DECIDE>>IT>>TELL DECIDE>>IT>>YOU DECIDE>OBY DECIDE>WE
13 DOC>COND DOC>FUT DOC>SEND1 EVENT>>HEAR>>YOU EVENT>>O>>SURE EVENT>O1 EVENT>WAIT EVENT>YOUR FUT>>HEAR>>NEWS
13 FUT>>OUR>>NEWS FUT>>OUR>>TELL FUT>>SEND>>NEWS FUT>OWITHIN FUT>SEND FUT>WHEN2 HAVE>EVENT1 HE>>D>>NEWS HE>>WAIT>>TELL
13 HE>CALL2 HE>SURE2 HEAR>>D>>WHEN HEAR>>IT>>DECIDE HEAR>>NEWS>>US HEAR>>O>>IT HEAR>>US>>WHEN HEAR>>WHEN>>CALL
13 HEAR>>YOU>>CALL HEAR>>YOU>>US HEAR>CALL1 HEAR>COND2 HIS>HEAR IT>>D>>WHEN IT>>EVENT>>FUT IT>>O>>WE IT>D2
13 NEWS>>CALL>>O NEWS>>FUT>>YOU NEWS>>NEG>>D NEWS>>O>>D NEWS>>YOU>>O NEWS>ALL NEWS>D1 NEWS>FUT1 NEWS>HAVE NEWS>OIN
13 O>>SURE>>HE O>>WE>>YOU O>ALL2 OON>ALL OON>FUT1 OON>HE1 OON>SURE ORG>>CALL>>YOU ORG>>FUT>>YOU ORG>OON2 OUNTIL>NEWS
13 OUR>>ORG>>HE OUR>FUT2 OUR>ORG OUR>WAIT2 OWITHIN>FUT1 OWITHIN>HEAR2 PAST>>CALL>>CALL PAST>>TALK>>O SEND>>IT>>O
13 SEND>>OUR>>NEWS SEND>CALL2 SEND>ORG2 SEND>OUR SEND>OUR1 SEND>YOU TALK>>FUT>>TELL TALK>>O>>YOU TALK>>WE>>FUT
13 TELL>>IT>>D TELL>>US>>ORG TELL>NEWS1 TELL>TALK1 US>>D>>NEG US>>NEWS>>D US>>WHEN>>IT WAIT>COND2 WAIT>EVENT2
13 WAIT>YOU2 WE>>FUT>>START WE>WAIT WHEN>>IT>>EVENT WHEN>>SEND>>WE WHEN>>YOU>>TELL WHEN>O1 WHEN>O2 WHEN>OBEF2
13 WHEN>TELL2 WHEN>US2 YOU>>EVENT>>O YOU>>FUT>>FUT YOU>>FUT>>HEAR YOU>>TELL>>CALL YOU>>TELL>>NEWS YOU>>US>>NEWS
13 YOU>>VAGUE>>D YOU>COND2 YOUR>>TELL>>O a:HE a:US b:SURE c.deannek c.deda c.defeedb c.degib c.enantic c.enaudit
13 c.encalen c.endiges c.enhelen c.eninten c.ensaid c.enset c.enthem c.enwhate c.escon c.esdame c.esinfor c.esmando
13 c.esresol c.esrespu c.frarbit c.fravoir c.frje c.frjury c.frpuis- c.frsaura c.frsoir c.frtenir c:TELL de<__duerf
13 de<__krieg de<__lasse de<__rufe de<__vertr de<_du de<_ein de<_gib de<_lena de<_mehr de<_wir de=D__annek de=D__du
13 de=D__rechn de=D_bis de=D_hoers de=D_noch de=D_rechn de=O__ich de=O_wisse deabzus_> deam__tag deannek_> deantwo__=D
13 debekom_du debesch__=D debetri__=D debewer__bewer debewer_und debitte__=D debitte_wir dedas_=O dedas_ergeb
13 dedas_okay deder_chef dedie_falls dedie_sie dedrueb_und dedurch_> deeiner_antwo deeiner_entsc deetwas_gedul
13 defalls__die defalls_fuer defuer__sie degebe__=D dehaben__von deich_mich deihnen__=D deihrer__wird deist__zu
13 dekoenn__ihnen dekomme_=D dekomme_wir dekommt_=D dekommt__> delena__ihnen delena_schic demehr__! demit__entsc
13 dene__von denoch__selbe denoch_am derueck_> des_> des__wisse desag_ich desagen_koenn deschre_ich deschri__>
13 desie__haben desie__noch desie_erhal desie_s detag__sie deueber_annek deum__gedul deum_etwas deund_bewer deund_sage
13 deund_sie deuns_=D deunser_perso deunter_wird dewerde__=D dewir_s dewisse__s dezu_oder dezu_rechn en:__> en:__answe
13 en:__so en<__=D en<__be en<__board en<__inten en<__owe en<__still en<_bear en<_eta en<_meeti en<_there en=D__next
13 en=D__sure en=D__the en=D__when en=D_one en=O__they en=O_decis en=O_whate ena_concl ena_final ena_forma ena_time
13 enadjus__will enafter__meeti enagain_and enagree_to enall__of enall__will enan__9 enand__get enand__you enand_exter
13 enannou_inter enanswe_9 enare_annou enaudit__=D enaudit_leave enaway_> enback_up enbe__first enbe__touch enbear__me
13 enbefor__have enboard__you enboard_s enby__you encall_> encall__that encalls__candi encalls_to encan__for
13 encan_look encandi__=D encheck__email encheck__the enconcl_> enday__will endefin_answe eneta__the eneta_for
13 enexpec__sign enexpec_somet enexpec_to enexter__is enexter_that enfeedb_to enfinal__decis enfinal__will enfirst__=O
13 enfirst_to enfor_comin enfrom__after enfrom_a enfrom_my engive_you enhas__=D enhave__=D enhave__first enhe__=D
13 enhear__me enher_and enhirin_commi enhope__we eni__back eni__ring eni_get eni_give eni_shall enincom_=D enincom__=O
13 eninfor__=D eninfor_all eninten_to enme__with enmeeti__expec enneeds_the ennews__thing ennews_first ennews_from
13 ennext_steps enok__i enok_if enonce_the enone__those enor__=D enout_> enout__we enover__you enover_and enpaper__you
13 enpaper_to enpeopl_=O enpetra_=O enphone_and enpick__back enpick__the enplan__to enput_a enreach__concl
13 enreali__will enrecei_a enrecru_will enrespo__every enresum_=O enright_away enrun_=O enshort_=O enshoul__back
13 ensign_off enso__somet enso__your enso_check entalk_it enthat__i enthat__so enthe__i enthe__off enthe__s
13 enthe_forma enthe_list enthe_sign enthey__> enthing_=O enthis_back enthose_=O ento__this ento_follo ento_need
13 entouch_> entouch__with enupdat__me enus_after enwait__the enwant__get enwe__annou enwe__ask enwe__circl
13 enwe__compa enwe__hope enwe__reach enwe__reply enwe_owe enwhen_the enwhich_i enwill_compa enwill_infor
13 enwith__board enwith_them enyou__comin enyou_out enyou_right enyour_calen enyour_case enyour_email enyours_will
13 es<_dame es=D__mando es=D_sabra es=D_y esaviso_> escompa__llama escompa_te escon__respu escon_calma esconoc_=D
13 esconoc__> esdame_=D esdecid__=D esdecid_la esdecis_se esdel__> esel__con esel__le esla_resol esllama_> esmi__te
13 esque_decid esrecib_una esse_comun este_mando fr<_=D fr<__> fr<__equip fr<__jury fr<__les fr<_puis- fr=D_soir
13 fravec__=D frde_repon frdes_que frdire__> frecrit_=O fret__te fret_vous fril__conta frinfor__apres frje__ecris
13 frje__fais frla_suite frle_jury frpasse__coup frrepon_=O frrepre__avec frrepre_conta frrevie__toi frsaure__=D
13 frsera__=D frsera_prise frtombe__> frtout__=O frvers_toi frvous__infor frvous__notre how:BY&TELL p:WE s.deam
13 s.deansch s.derufe s.enadjus s.enask s.enassur s.endown s.eneta s.enevery s.enexter s.enloop s.ennames s.enpetra
13 s.enremai s.enshare s.ensleep s.enwill s.esenton s.frconta s.frprend s.frrecev s.frrepon s:ORG s:WE
14 ALL>WE1 ASK>>FUT>>HEAR ASK>DECIDE1 ASK>WAIT1 AWAY>CALL CALL>ALL CALL>OFROM2 CALL>YOU1 D>>FUT>>CALL D>>TELL>>WE
14 D>NEWS2 D>OON2 D>WHEN2 DECIDE>DECIDE DECIDE>IT DECIDE>OWITHIN1 DOC>AWAY2 EVENT>>O>>WE EVENT>>O>>YOU EVENT>>WAIT>>D
14 EVENT>>YOUR>>DOC EVENT>NEWS2 EVENT>TELL1 FUT>>FUT>>NEWS FUT>>FUT>>OUR FUT>>IT>>COND FUT>>SEND>>IT FUT>>SEND>>YOU
14 FUT>>TELL>>NEG FUT>>TELL>>TELL FUT>OUR1 HAVE>NEWS1 HE>>D>>HE HE>>ORG>>EVENT HEAR>>CALL>>O HEAR>>CALL>>OUR
14 HEAR>>EVENT>>D HEAR>>IT>>FUT HEAR>>NEG>>D HEAR>>OUR>>ORG HEAR>>TELL>>ALL HEAR>>WE>>DECIDE IT>>COND>>WE
14 IT>>FUT>>TELL IT>FUT2 NEG>>WAIT>>D NEWS>>D>>YOU NEWS>>HE>>D NEWS>>SEND>>D NEWS>>YOU>>HEAR NEWS>ALL2 NEWS>FUT2
14 NEWS>SURE O>>D>>WE O>>WE>>D OIN>YOU1 OON>CALL2 OON>YOU1 ORG>>D>>TELL ORG>>HEAR>>TELL ORG>PAST1 OUNTIL>FUT1
14 OUR>>YOU>>FUT OUR>ASK OUR>CALL OUR>DECIDE2 OUR>NEWS1 OWITHIN>ORG2 PAST>>YOU>>TELL PAST>O1 PAST>OON1 SEND>>YOU>>O
14 SURE>CALL1 SURE>SEND2 TELL>>FUT>>TELL TELL>>O>>WE TELL>CALL2 TELL>HE1 TELL>IT1 US>>HEAR>>TELL US>EVENT1 US>SURE
14 US>SURE1 WAIT>ASK2 WAIT>IT2 WAIT>OUNTIL WAIT>OUR1 WE>>NEG>>TELL WE>>TELL>>ALL WE>TELL2 WHEN>>FUT>>TELL
14 WHEN>>WE>>ASK WHEN>>WE>>CALL WHEN>WE1 YOU>>HEAR>>US YOU>>SEND>>WHEN YOU>>TELL>>WE YOU>>WE>>TELL YOU>OFROM1
14 YOU>SURE2 YOUR>O1 c.deergeb c.degenau c.delauf c.denoch c.encalls c.encomin c.enconfi c.eneithe c.enlist c.enmark
14 c.enoptio c.enpatie c.enprope c.enrelea c.enstrai c.enwinne c.escomun c.esjefa c.esmarco c.espaso c.estener
14 c.frchoix c.frdis de<_=O de<__gedul de<__hoere de<__pruef de<_peile de=D_erhal de=O__und de=O_genau dean__haben
14 deauf_sie debitte_gedul debitte_mit dedanac__wir dedann__ich dedann__sie deden__an dedich__an dedie__ihrer
14 dedie_pruef dedie_rueck dedir_> dedu__> deerhal_=D degedul_=D dehaben__entsc dehoffe_ihnen deich__dich deich_rufe
14 deihnen__besch dein_anspr deinter__und dekomme__auf dekrieg_=D dekrieg__besch delauf__=D demit_unser denicht_sagen
14 depeile__den depeile_sie depruef__unter depruef_ihrer derufe__=D desie__rechn destell_sich determi_> devorau_=D
14 dewir_das dewir_hoffe dezu_> en<_=O en<__guess en<__timel en<__winne en<_contr en<_feedb en<_mark en<_she en=D_time
14 en=O__see en=O__up en=O_comin ena_defin enaimin_to enam_aimin enam_hopin enand__come enand__that enand_you
14 enannou_> enappli__> enask__your enbe__out enbe__that enbe_able enbecom__answe encall__the encomin_=D encomin__>
14 encompa__and encompa_notes enconta_the endefin__=D endetai__the endetai_of ene__> eneithe__> enemail__our
14 enemail_from enexten__offer enfollo__> enfor__patie enhr__> enhr__will enhr_will eni__aimin eni__asked eni__phone
14 eni__updat eni_e eninvit_=D enis__day enit__me enit_be enit_with enknow__it enlast__=O enlike__> enlike__take
14 enlook__a enmail__> enmay_expec enme_> enme__will enmore__! enmy_reply ennotes_and enof__decis enoffer_=D enone_=D
14 enone_=O enone__or enour_thoug enout_=O enphone_to enplan_is enposit__=O enput__=D enrecon_with enrefer_=O
14 enrepor_back enring__=D enshall__> enshare_the enshoul__you enso__would enteam__and enthat_is enthe_vote
14 enthe_winne enthen__get enthing__and enthink_and ento__=O ento_every ento_tell ento_updat entouch_=D entouch__=D
14 entouch_with enup__the enus__to enway_or enwe__do enwe__only enwe__recon enwe_plan enwhich__will enwill__heard
14 enwill__more enwill_ask enwill_ping enwill_recon enwill_ring enwith__decis enwith__team enwould_it enyes_or
14 enyet_but enyou__contr enyou__expec enyou__from enyou_feedb enyour_resul es<__comit es<__pondr es<__tendr
14 es<__tener es<_nos es<_respu es<_tomar es=D__falta es=D_sin es=D_tendr esde_dudas esdeber_tener esdudas_> esel_=O
14 esel__te esel_comit esescri__> esla_respu esllamo_> eslo_consu eslo_que esmi_jefa esrespu_el esse__comun
14 esse__conti este_marco este_paso esvuelv__=D esvuelv_el fr<__reste fr<__se fr=O__vous fraussi_> frcommu_=D
14 frconna_notre frcoup_de fril_reste frje_t frla_direc frpatie_=D frprend__decis frrecev_un frun__=D frun_coup
14 frvous__une frvous_donne how:&SEND how:BETW&CALL how:UNTIL&SEND how:WITHIN s.devor s.encall s.enconcl s.endecis
14 s.enhave s.esllamo s.esy s.frfais s.frinfor
15 CALL>>FUT>>TELL CALL>NEWS1 CALL>SURE2 COND>AWAY1 COND>DECIDE1 D>>FUT>>SEND D>>SURE>>YOU D>>TELL>>HE D>>YOU>>CALL
15 DECIDE>SURE2 DOC>DOC2 DOC>TELL1 EVENT>>WE>>FUT EVENT>DOC1 EVENT>ORG1 EVENT>WE1 EVENT>YOU2 FUT>>DECIDE>>CALL
15 FUT>>TELL>>YOU FUT>ALL1 FUT>AWAY1 FUT>OUR2 FUT>WHEN1 HE>>FUT>>DECIDE HE>SEND2 HE>YOU1 HEAR>>CALL>>D HEAR>>D>>US
15 HEAR>>US>>D HEAR>OUR HEAR>US1 HIS>TELL NEG>>FUT>>O NEWS>>TELL>>D NEWS>FUT NEWS>YOU NEWS>YOU1 O>>ALL>>FUT O>>IT>>FUT
15 O>>NEWS>>D O>>SURE>>COND O>>WHEN>>IT O>OUR2 O>SURE1 O>WE OBY>COND1 OBY>IT ORG>>WE>>FUT ORG>ORG OUNTIL>WE1
15 OUR>DECIDE1 PAST>>TELL>>WE SEND>>D>>YOU SEND>>WHEN>>NEWS SEND>TELL2 SURE>WAIT TALK>OON TELL>>HE>>NEWS TELL>WAIT1
15 TELL>WE US>>TELL>>YOU US>>WE>>FUT WAIT>>WHEN>>NEWS WAIT>HEAR1 WAIT>HEAR2 WE>>HEAR>>EVENT WE>>HEAR>>O WE>COND
15 WE>COND1 WE>IT2 WHEN>>NEWS>>D WHEN>EVENT WHEN>NEWS YOU>>AWAY>>YOUR YOU>>HEAR>>NEWS YOU>>O>>SURE YOU>>TELL>>IT
15 YOU>TELL1 YOUR>OIN1 a:YOU c.dealso c.degebe c.dehoers c.derueck c.devorau c.dewas c.en: c.enadvis c.enallow
15 c.encircl c.enhang c.enhimse c.enintim c.enminds c.ennote c.enshare c.enthere c.entimes c.enusual c.escuent
15 c.esdanos c.espoder c.esretom c.estomar c.frcommu c.frdevri c.frlaiss c.frpatie c.frrentr de<__sollt de=D__da
15 de=O_also dealso_=D deden__bekom dedich_=D dedie_entsc deerhal_sie dees__> dehaben_> deich_dir deihnen_> dekoenn_>
15 demehr_=D demelde_mich demir__> demit__antwo deruf_dich desagen__> desie_den desie_hoere desie_noch desie_zu
15 deunser_antwo dewuerd__=D en<__all en<_heari en=D_> en=D__and en=O__and en=O__hear ena_note ena_prope enan__>
15 enand__pass enand_call enat__lates enback__finan enback__you enbe_answe encan_i encircl__=D enconfi_the
15 enconta__then encould__give enday__=O endecid_and endecis_will eneithe_way enexpec_the enexten_an enfeedb__you
15 enfinan__will enfrom_finan enfrom_me enget__call enget__reply enget__the engets__=D enhang_=D enhave__reply enhe_is
15 enheari__from enheari_back enhim__and enhope__be enhopef__can eni__confi eni_have enin__calen enin__inbox
15 enin__posit enin_touch eninbox__> enis__have enit__will enkeep_you enknow__we enknow_more enloop_you enlunch_>
15 ennight__i ennotes__you enof__miser enof__outco enof_those enone_way enor_anoth enour__candi enour_reply enowe_you
15 enpanel_recon enpeopl_team enpleas_allow enpromi_> enpromi__a enput__out enrecon__so enreply_> enrever__> ens_when
15 ensaid_=D enshoul__able enshoul__with enso_=O enso__will enteam__be enteam_and entext_you enthat__we enthe__>
15 enthe__comes enthe_lette enthe_sched enthe_score entheir__=D enthem__and enthose__> ento__appli ento__word
15 ento_sleep entold_=D enunder_to enus__thing enus_first enusual_takes envote__=D enway__anoth enwe_aim enwill__himse
15 enwill_circl enwill_confi enwill_loop enwill_text enword__you enword_for enyou__know enyou_hear enyou_shall
15 enyou_then enyour_miser es<_conta es<_danos es<_deber es<_no es=D__cuent es=D__decid es=D__te escompa__te
15 escompa_lucia escomun__resul escomun_con escomun_el esconfi_> escorre_> esdanos_=D esdecid_> esel_resul esen_conta
15 esle__una eslo__y eslucia__escri eslucia_te esmas_> esmi__lucia espor_corre esrespu__=D este_aviso estodos_los
15 esy__escri fr<__devri fr<__revie fr<__serez fr<__te fr=D_> fr=D_je frconta__> frde__nouve frdecid_=D frdecis__>
15 frje__vers frje_revie frmail_=D frnotre__> frrentr_=D frresul_seron frtranc_> frun__de frvous__=O frvous__la p:ORG
15 s.debis s.enappro s.encheck s.enhopef s.enlegal s.enowe s.enthat s.espensa s.frappel s:OUR
16 ALL>>FUT>>TELL ALL>>WE>>FUT ALL>TELL1 ASK>ORG1 AWAY>YOU D>>CALL>>WE DECIDE>>O>>IT EVENT>HE FUT>>OUR>>CALL
16 HE>>YOU>>TELL HE>DECIDE HEAR>>CALL>>US HEAR>>O>>WE HEAR>>OUR>>DECIDE HEAR>>TELL>>OUR HEAR>SURE HEAR>WHEN1 NEWS>NEWS
16 NEWS>US O>>O>>WE OON>FUT2 ORG>>FUT>>CALL ORG>>ORG>>FUT ORG>EVENT OUR>>NEWS>>HEAR OUR>YOU SEND>>WE>>YOU SEND>AWAY2
16 SURE>COND TELL>>WE>>US TELL>ALL1 US>OWITHIN1 WAIT>>TELL>>YOU WAIT>ORG1 WAIT>TALK WAIT>WHEN WE>>NEG>>FUT WE>NEWS
16 WHEN>CALL WHEN>CALL2 c.dedir c.deruf c.derufe c.deweiss c.eninbox c.envotes c.enway c.enword c.escomit c.esdeber
16 c.esdecis c.esfalta c.fravec c.frplus c.frrepre c.frsera c:CALL de<__einer de<__wisse de<_rechn de=D_weiss
16 de=D_wisse debekom_sie dehoere_sie deihnen_=D denoch_=D deoder__> deruf__=D derufe_ich desie__mit deund_gebe
16 dewir__> en<__allow en<__decis en<__from en<__plan en<_allow en<_reali en<_resul en<_will ena__sched ena_debri
16 enafter_> enallow__=D enam_seein enan__and enanswe_every enbe__if enbe__to enby__time encall_from encan_give
16 encheck_your encircl_back encomes_=D endebri__for endebri_sched enexpec__call enexpec__hear enexpec_our enfeedb__=D
16 engive__one engive__the enhave__answe enhave__debri enhave_feedb eni__seein eni__that eni_shoul eni_will eninbox_=D
16 enlates_other enme__strai enmy__is ennext__> enon_it enoutco_=D enoutco__> enpanel_s enpleas_expec enresul_are
16 enright__> enseein_the ensomet__you ensomet_for ensteps_> enstrai__=D enthe__leave enthe__votes enthe_time
16 enthis__up entimes_=D ento_candi enup__you enwaiti_=D enwe__put enwhere__stand enwill__notes enwill_come
16 enwill_drop enwill_find enwill_pass enwould_ask enyou__hold enyou__my enyou_one enyou_recei enyou_that enyour_patie
16 escon__> esconta__usted esconta_conti esde__> esdecis__> eslo__el esusted_=D esusted__> fr<__aurez fr<__repre
16 fr<_on frconta_=D fretre__=D frprend__avec frprend_conta frrecon_=D frrecon__> frrevie_vers frte__=D frvous_parvi
16 how:&CALL s.deweite s.enall s.enrun s.entext s.escon s.fraussi s.frnotre
17 ALL>ALL ASK>>WAIT>>US CALL>OUR COND>NEWS1 D>NEWS1 DECIDE>NEWS DOC>>SEND>>D DOC>FUT1 EVENT>CALL1 EVENT>HEAR2 EVENT>O
17 FUT>>FUT>>SEND FUT>YOU2 HEAR>>OUR>>TELL HEAR>SURE2 NEG>>FUT>>TELL NEWS>D2 NEWS>TELL O>>D>>HEAR O>COND1 O>FUT2
17 O>HEAR1 O>IT1 ORG>>EVENT>>HE ORG>TELL2 OUR>>ORG>>ORG OUR>>TELL>>FUT OWITHIN>HEAR1 OWITHIN>WE SEND>>WE>>FUT
17 SEND>>YOU>>NEWS SEND>CALL1 SURE>SURE SURE>SURE2 SURE>TELL1 TALK>O TELL>>WE>>FUT TELL>HEAR TELL>ORG1 TELL>OWITHIN2
17 WE>>HEAR>>NEWS WE>DECIDE2 WE>WAIT2 WHEN>OUR1 WHEN>TELL YOU>>WAIT>>D YOU>HE2 a:DOC b:WAIT c.deeine c.dewisse
17 c.enaimin c.enboard c.encase c.enhope c.enmakin c.enresul c.ensendi c.ensure c.enthose c.enverdi c.espondr
17 c.essabra c.frmail c.frrevie c.frt c.frtout c.frtranc de<__bekom de=D_danac de=O__wir deantwo_=D deauf__zu
17 deentsc_=D degedul__sich degedul_sie dehoere__von deich__> deihnen__die deihnen_melde dewird__=D dewisse_wir
17 en<__forma en<__vote ena_messa ena_strai enable_to enallow_us enan__? enanswe_one enbe__conta enbe_conta enbe_the
17 enbear__us enbut__for encandi__be encandi_will endrop_you enemail__> enevery_appli enfollo_=D enfor__so enget__an
17 enget__mail enget_my enhave_asked enhave_word eni__answe enin_conta enknow_> enknow__=D enknow__> enmore_=D
17 ennotif__the ennotif_of enping_you enpromi__but enretur__we ensame_day enshoul_know ensleep_on ensomeo_from
17 enstrai_after enstrai_answe enthe_board enthen_i enthis__with enus__=D enwe__get enwill__able enwill_phone
17 enwill_share enwith__=D enyour__one enyour_inbox es=D_te es=O_=D esconti_=D esconti__> esdigo_> esla_=D esnuest__>
17 espondr__conta espondr_en esse_lo fr<_laiss frde_patie frnotre_decis frpar_mail frrepon__=O frtout_=D frvers__=D
17 how:BEF&HEAR how:IN&TELL s.dehoere s.deunter s.enanswe s.enfinal s.enover s.enreali s.ensched s.frles s:TELL
18 ALL>>D>>WE ALL>>NEWS>>D ASK>>D>>DECIDE ASK>>D>>WHEN ASK>FUT CALL>>WE>>YOU CALL>SEND COND>FUT D>CALL2 D>HEAR D>WE1
18 DECIDE>>NEWS>>D EVENT>>HE>>D FUT>>YOU>>AWAY FUT>IT HE>NEWS HEAR>HEAR1 HEAR>SURE1 IT>COND NEWS>SURE1 NEWS>SURE2
18 O>>D>>YOU ORG>>DECIDE>>D ORG>>YOU>>FUT ORG>CALL ORG>CALL2 OUR>YOU2 SEND>OBY1 TELL>>YOU>>D TELL>SURE1 US>>O>>D US>WE
18 WAIT>EVENT1 WE>>YOU>>CALL WE>ASK WE>YOU YOU>CALL2 a:HEAR c.dekrieg c.deschri c.devon c.enable c.enbear c.enconta
18 c.endecis c.enproce c.enring c.ensteps c.entouch c.enupdat c.envote c.escorre c.fron c:WAIT debei__melde
18 debei_ihnen demelde__mich demelde_ich dewir__ihnen dewir_werde en<__: en<__candi en<__news en<__will en=D__get
18 en=D__time en=D_i enable__tell enan_updat enand__want enanswe_> enanswe__of endecis_: enexpec__be enfor__decis
18 enget__=D eni_call eni_want eninter_=O eninvit__> enlet__check enme_check enmy_answe enoffer__> enour_final
18 enpatie_=D ens__day ens_time enshall__reach ento_make enup_the enupdat__=D enwe__have enwe__rever enwill__conta
18 enwill__him enwill__somet enwill__the enwill_have enwill_hear enwill_rever enwith__for enyou__day enyou__look
18 enyou__of enyou_strai es<_=D es<__comun es<_esper es<_lo esrespu_> estomar_la fret__vous frje__rappe frles_resul
18 how:APPROX&NEWS s.dedann s.enpeopl s.enwaiti s.frpromi s:EVENT
19 ALL>FUT1 CALL>YOU D>>CALL>>YOU D>OUR2 FUT>DECIDE1 FUT>WE2 IT>WHEN1 IT>WHEN2 NEWS>>US>>D NEWS>NEG O>YOU1 O>YOU2
19 OUNTIL>D SEND>>US>>D SURE>D TALK>>O>>WE TELL>>AWAY>>D TELL>DECIDE1 TELL>YOU WAIT>FUT1 WE>>ASK>>D WE>>FUT>>CALL
19 WE>>FUT>>WE WHEN>NEWS2 YOU>>HEAR>>CALL YOU>WHEN c.degedul c.dekonta c.derechn c.enbut c.encomes c.enexact c.enlates
19 c.ennotif c.enplan c.enshoul c.esdigo c.esllamo c.esresul c.frdecis de=D_eine en<__soon en=O_so ena_mail enand_will
19 enare_hopin enbe_told encome__to encome_back endecis_is enfor_an enhave_it eni__told enit_will enneed_=D enout_=D
19 enshall_have enso__> enthat_s enthe_=D enthe_same entime_you enup_with enupdat__> enwe__hopin es<__te es=D_=O
19 es=D__digo es=D_le frje_te frnotre__vous frnotre_repon s.enpass s.ensame s:ALL
20 ALL>>ALL>>FUT ASK>>WAIT>>D CALL>>D>>SURE COND>FUT2 D>IT2 D>SEND1 EVENT>FUT2 FUT>SURE2 FUT>TELL FUT>TELL2
20 HEAR>>TELL>>D HEAR>NEWS HEAR>OBEF2 O>ALL O>HEAR2 OWITHIN>D SEND>WE TELL>>WE>>YOU WAIT>ASK1 WAIT>WAIT WE>>YOU>>TELL
20 b:FUT c.enfollo c.enoutco c.entime c.frsaure c.frte c.frvers de<__werde de=D_an de=D_von debekom__=D en<__shoul
20 enand__back enappli_=D enbe_=D enhave_my enhope__have eni__ask eni_write enit__and enit__be enout__> ens_the
20 ensleep__it enso_=D enupdat_you enus__? enus__and enwe__to enwill__in estomar__decis esuna_respu fr<__decis
20 fr<__vous frje__appel frles__seron frvous__un s.enemail s.enstrai s:CALL
21 CALL>>YOU>>D D>>WHEN>>HEAR FUT>>TELL>>AWAY FUT>NEWS2 HEAR>TELL1 NEWS>D NEWS>WHEN1 O>WE1 TELL>>D>>YOU WAIT>US
21 WAIT>WAIT1 WE>CALL1 WE>TELL1 c.demelde c.enforma c.enrever dekrieg_du devon_uns enand_get encan_expec endecis_>
21 enhave_the enhope_to eni__have enmy_manag ensame__> enthe_day entold__> enwill__told enwith_you escon_usted esy_te
21 fravec_vous frconta__vous frconta_avec fret_je frvous_=D grain:days how:WITHIN&NEWS s.enshall
22 AWAY>OBEF1 CALL>>YOU>>IT D>>YOU>>SEND D>CALL1 D>TELL1 D>YOU1 FUT>>FUT>>TELL FUT>>HEAR>>D FUT>HEAR SURE>O1
22 TALK>CALL2 WE>SURE YOU>>D>>TELL c.demehr c.eninfor c.enwill c.esdecid c.esuna c:FUT demit_einer derechn_>
22 deund__dir en=D_that enbe_in enbear_with endecis__=D enfrom__> enfrom_us eni__expec enof__=O enwe__write enwe_hope
22 enwill__> enwill__an enwrite__=D enwrite_you enyou__> enyou_the esconta_con esuna__=D p:NEWS s.eneithe s:NEWS
23 DOC>SEND EVENT>TELL2 HEAR>>NEWS>>YOU NEWS>>YOU>>D ORG>>FUT>>TELL ORG>TELL1 SEND>>YOU>>CALL c.enbefor c.enfeedb
23 c.frconta deuns_> devon__> devon_mir enhave_somet eni__give enthat__> enwill__have enwill__my enyou__after es<_le
23 how:BETW&HEAR how:IN&NEWS s.dedanac
24 D>WE2 D>WHEN1 FUT>CALL US>TELL2 WAIT>>US>>D WE>>YOU>>SEND WE>US1 YOU>CALL YOU>OBY2 a:TELL c.debekom deuns__> en:_=D
24 en=O_but ena__answe ena_reply enan_email enin_your ennot_have enshoul_be enwill__it enwill__out enyou_will
24 es<__respo este__=D este_llamo how:&NEWS how:BY&DECIDE how:IN&ASK p:WAIT s.dees s.enout
25 D>SURE OUR>DECIDE YOU>OUR2 YOU>WE c.deentsc c.enout deeine_antwo demelde_uns enget_the engive__=D enis_to
25 enreach_out ensomet_=D enwill_write
26 D>YOU2 FUT>>D>>WHEN FUT>>HEAR>>OUR FUT>>TELL>>NEWS HEAR>>YOU>>TELL TELL>OBEF1 WE>TELL YOU>>TELL>>D YOU>NEWS1
26 c.enexpec en<_decis encall__> enfirst_thing enget_you enwill_know how:BY&CALL s.enday
27 FUT>>FUT>>HEAR FUT>>HEAR>>CALL OUR>NEWS a:NEWS b:NEWS c.esconta enfrom_our ento_you este__>
28 ASK>WAIT DECIDE>YOU1 HEAR>CALL NEWS>SEND TELL>ALL c.enwrite en=D_befor enour_answe enthat_day grain:week
29 c.este de<__melde entouch__> esle__=D
30 D>>HEAR>>YOU dewir_melde enhave__for
31 TELL>AWAY WE>>TELL>>US frnous__repon
32 D>>YOU>>TELL TELL>>ALL>>D YOU>TELL c:SURE
33 HEAR>>NEWS>>D ORG>FUT1 ena__from enday_>
34 WAIT>D c.ensomet demelde__=D esle_respo frje_vous
36 a:SURE c:NEWS
37 en<_expec
41 how:BY
47 grain:part
"""
