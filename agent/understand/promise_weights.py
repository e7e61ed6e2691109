"""What words weigh for a promise, in tenths: written by tests/train_promises.py. A table only."""

from __future__ import annotations

TRAINED_ON = "052b8998faa5e8e00da468d76dcfe19c9733897d36eb3bcb4ef0cc9e5bea2a1c"
SCALE = 10
WEIGHTS = r"""
-55 grain:month
-50 grain:season
-46 grain:year
-43 c.en9
-40 c.enwas enat_9
-37 WE>PAST c:YOUR s.en?
-36 ASK>TELL1 c.enwould
-34 c.enclose c.enno how:FROM s:START
-33 ASK>ASK a:AWAY c.entwo c:START enclose__>
-32 D>NEG1 IT>PAST en=O_> how:BY&ASK s:PAST
-31 c.enhad enfrom_you ensee_you
-30 PAST>FUT b:START b:YOUR en=D__9 en=D_but enis_close how:BEF&ASK
-29 PAST>HEAR1 PAST>HEAR2 WE>>AWAY>>D WE>AWAY YOU>PAST a:HAVE c.deihre c.enanoth en?_> enon__=D enyou_would
-29 grain:break
-28 ASK>TELL NEG>CALL PAST>TELL2 WAIT>YOUR YOUR>NEWS s.encould
-27 AWAY>AWAY1 D>O1 NEG>PAST YOUR>TELL c.enat c.enclosi c.enhappy c.ennew c:PAST ensee__=D how:ON s.en9
-26 D>HAVE OUR>AWAY PAST>D2 START>D TALK>D WAIT>YOUR1 WE>YOUR1 a:YOUR b:PAST c.de9 c.enplace c.frvotre en=D_as
-26 enclose__and enis_not enit__been enyou_do s.ena
-25 ASK>NEWS1 D>AWAY D>START FUT>>TELL>>US HEAR>PAST1 ORG>>AWAY>>D WE>>PAST>>YOU YOU>>TELL>>US YOU>PAST2 b:TALK
-25 c.debin c.enavail c.entrave en<__told en<_take enam__=D encan_be eni_can ens_been enstart__> enthis_is enwe_would
-25 fr=D_a frvotre__=D s.enwere
-24 ASK>SEND CALL>WE2 D>ASK D>COND D>HAVE1 D>NEG D>PAST1 FUT>>TALK>>D IT>START OIN>D2 PAST>FUT1 PAST>NEG PAST>PAST1
-24 PAST>SEND START>D1 YOUR>D1 YOUR>D2 YOUR>START c.degern c.enas c.enforwa c.enon c.enstart c.estu c:TALK de9_uhr
-24 en<__? en=D_has enforwa_to enone_> entell_me enwould_be s.enonce s.enwork s:NEG
-23 ASK>EVENT AWAY>US D>OON1 HEAR>YOUR NEG>US ORG>>D>>ORG PAST>>CALL>>D PAST>AWAY1 PAST>WHEN1 TELL>OBY2 US>YOUR
-23 YOU>>NEG>>HEAR YOUR>THIRD c.deihr c.denicht c.enexpir c.enof c.enother c.entell c.enwhen c.enwheth c.enwork c.fra
-23 c:O c:OIN de=D_um en9_> en<__call en<__would en<__you en<_happy en=D_in ena__=D enappli__=D endecis_to endown_=D
-23 enfor__? enfrom__=O enoffic__=D enonce_you enthe__meets entold_you enwas__to enwill_meet esnos__el
-22 ASK>>EVENT>>D DOC>ASK FUT>>YOU>>HEAR HAVE>O1 HEAR>>YOU>>D HEAR>START1 NEG>EVENT2 OUR>>ORG>>AWAY OUR>D PAST>ALL2
-22 PAST>START START>O TALK>>FUT>>D US>>HEAR>>D US>D1 WE>DOC2 YOU>ORG YOU>TALK2 YOU>YOUR c.enfree c.engood c.enperio
-22 c.ensee c.envalid de<__> de<_ihre de=D__9 en9_: en9_=D enand_=O enback__> enbe_at enbe_publi enclosi_date enlet_s
-22 enneed_your enthe__was enthe_team ento_us enwe__our enwill__publi enwill_see enyou_to enyour_docum esa_las
-22 esla__=D fra_9 grain:feast how:BEF&EVENT how:FROM&CALL how:FROM&TELL p:ALL s.enany s.ennow s.enwish s.esla
-21 ASK>>TELL>>US AWAY>O2 D>>IT>>NEG D>>WE>>PAST D>>YOU>>YOUR DECIDE>YOUR FUT>ORG HEAR>DECIDE2 HEAR>O1 IT>O2 NEWS>ASK
-21 ORG>HEAR1 OUR>>TALK>>D OUR>TALK TELL>>US>>HEAR TELL>ASK US>D2 US>HEAR US>YOU WE>YOUR WHEN>NEG2 WHEN>PAST
-21 YOU>DECIDE2 YOUR>>NEWS>>D YOUR>>TELL>>D c.dehaben c.ennumbe c.enwere c.es9 c.essi de<__angeb de=D_nicht deist__=D
-21 dekoenn_sie determi_=D en<__were en<_if en=D_of en=D_or enam_out enand_=D enas_you enbeen__> encall__=O enclose_=D
-21 enexpir_=D enexpir__> eni__out enmeet_the enmeets__> ennew__=D enoffer__=D enoffic__close ensend_the enthe_count
-21 enthe_other enthis_=D ento_me enwas__=D es<_si esel__a fr9_h fr?_> fra__h grain:newyear how:AFT s.enattac
-21 s.enmails s.enon s.enrecei s.enunfor s:ASK
-20 ASK>ASK1 ASK>DOC1 ASK>SEND1 D>IT D>NEG2 DECIDE>>D>>IT FUT>TALK HAVE>>HAVE>>O HAVE>SEND HEAR>ASK1 IT>YOUR NEG>ASK
-20 NEG>OUR2 OUR>>PAST>>D PAST>TALK1 PAST>YOU1 TALK>AWAY1 WE>>AWAY>>ORG WE>YOUR2 YOU>START1 YOUR>>THIRD>>D YOUR>ASK1
-20 YOUR>D b:O c.deuhr c.enaccep c.enaway c.enclien c.enhire c.enmove c.enpay c.enquest c.enspoke c.enten c.fr9
-20 c.fravez c.frh c:THIRD de<__sie debei_uns defreue_uns en9__=O en9__> en9_pm en<__a en<__close en<__sign en=D__?
-20 en=O__the enand__is endue__> enhappy_=D enhope_you enlet__have enlette_=D enmy__day enmy_last ennot_work
-20 enoffer_you enoffic_is enon_leave enpleas__the ensend_=D enso_the enstart_=D ento__else ento__mail entold__=D
-20 enup_=O enwe__your enwould__you enyou_come enyou_have enyou_need enyou_told enyou_were enyour__when esla_entre
-20 estu__=D fr=D__9 s.enabout s.entake s.enthis s:OBETW
-19 ASK>>SEND>>IT ASK>>YOU>>D ASK>PAST1 AWAY>>AWAY>>D AWAY>ASK1 COND>>YOU>>D COND>SEND2 COND>YOU D>>COND>>YOU
-19 D>>HAVE>>HAVE DOC>>START>>D EVENT>NEWS FUT>O2 FUT>OWITHIN1 HEAR>>TELL>>US O>>TELL>>D OUR>START PAST>>WAIT>>D
-19 PAST>PAST PAST>US PAST>WE SEND>TALK START>O2 START>PAST TELL>O2 TELL>TALK2 US>ASK2 WAIT>NEWS YOUR>US1 a:OIN
-19 c.deander c.deihren c.deunter c.dewie c.enagree c.enmay c.ennobod c.ennotic c.enread c.enreply c.enthese c.enticke
-19 c.enwhole c.fr? c.freffet c.frvos c:OFROM defuer_=D degesch_> dehat__=D dein_der deum_9 dewir_freue en9_am
-19 en<__made en<_closi en<_have en<_try en=D_becau en=D_pleas enabout_the enabout_you enand__=D enat__: enback__me
-19 enbe__for enbe_on enboard_meets enclose_the enfille_=D enfille__> enfor__9 enfor__inter eninvit_for enlast_=D
-19 enlast__> enmust_be enopen__> enother_candi enpleas_call enrecei_your ensomet_=O entell__=D enthe__can enthe_new
-19 enthe_whole enwill_tell enwould_need enyou__meet es<_puede es=D__las frde_retou frecrit_=D frnous__votre
-19 frretou_=D how:AFT&CALL how:FROM&NEWS p:DOC s.enlonge s.enrole s.ensaid s.entest s.enthank s.enyear
-18 ASK>>ASK>>ASK ASK>CALL AWAY>>D>>TELL AWAY>WHEN2 COND>ASK COND>NEWS2 D>>IT>>FUT D>EVENT2 D>OUNTIL DOC>O1 DOC>WE2
-18 FUT>>YOU>>TELL FUT>EVENT1 HEAR>START2 IT>PAST1 NEG>O2 NEWS>OBY2 O>AWAY O>COND ORG>>FUT>>TALK ORG>IT1 ORG>TALK1
-18 PAST>>PAST>>D PAST>HE START>ASK START>FUT2 START>WHEN1 START>YOU US>>TELL>>D WAIT>ALL WE>>FUT>>NEG WE>>PAST>>D
-18 WE>>PAST>>FUT WE>>TALK>>ALL WE>VAGUE2 WHEN>D2 YOU>>FUT>>EVENT YOU>ASK1 YOU>FUT2 YOU>START YOUR>PAST2 b:THIRD
-18 c.dedass c.deschoe c.en? c.endid c.endied c.endown c.enhead c.enrequi c.enteam c.enwent c.frl c.frretou de9__>
-18 de<__du de<_ihr de?_> debin_=D dedas__=D deder__> degern_=D demelde__sich demelde_sie deschoe_=D deum__uhr
-18 en<__new en=D__! en=D__for en=D__you ena_candi ena_short ena_year enanoth__=D enanoth__> enas_the enbeen__and
-18 encame_=D encan_reach enclose__=D enclose__the enclose_for endied_=D endo_you enhappy_to enhave__decis enhear__you
-18 eni_had eni_told enit_was enkeep_your enme__? enmeet_you enon__> enour__offic enour_new enplace_=D enpost_is
-18 enreach_me enreach_you entell__=O enthe__in ento__us ento_close enwe__not enwe__you enwe_may enwho_can
-18 enwould_call enwould_love enyou__at enyou__to enyour_=D eslas__> esvacac_=D esvacac__> fr<__avez fr=D__> s.defreue
-18 s.enbecau s.ennobod s.enread s:O
-17 ASK>>D>>TELL ASK>>HEAR>>TELL ASK>YOU AWAY>AWAY2 AWAY>D AWAY>NEG1 AWAY>NEWS1 CALL>>YOU>>O CALL>HEAR1 CALL>O1
-17 COND>>NEG>>HEAR COND>ASK1 D>>ASK>>CALL D>>ORG>>EVENT D>>YOUR>>TELL D>HAVE2 DOC>IT2 FUT>>TALK>>YOU FUT>>YOUR>>D
-17 FUT>NEG2 FUT>OIN2 FUT>YOU HEAR>>COND>>YOU HEAR>>D>>ASK HEAR>>YOUR>>DOC IT>ALL IT>HAVE1 IT>NEG2 IT>START1 NEWS>OBY
-17 O>ASK1 PAST>>ORG>>D PAST>PAST2 SEND>>US>>CALL SEND>YOUR1 START>>O>>D START>ORG TALK>>D>>ASK TALK>>D>>FUT TALK>ASK2
-17 TALK>D1 TELL>>HE>>D TELL>VAGUE1 TELL>WAIT US>>CALL>>D US>>D>>COND US>>D>>TELL US>COND1 US>HE1 US>TELL1
-17 WAIT>>ALL>>D WAIT>START WE>>D>>PAST WE>>FUT>>AWAY WE>>FUT>>YOUR WE>>HEAR>>YOUR WE>>PAST>>CALL WE>NEG1 WHEN>ASK2
-17 WHEN>D WHEN>DECIDE2 YOU>WE2 YOUR>DECIDE a:COND a:OON c.debesta c.dediese c.degilt c.deist c.deurlau c.enabout
-17 c.enanna c.encance c.enconsi c.enends c.enfille c.enintak c.enleft c.enlink c.enoffic c.enpaid c.enparen c.enpm
-17 c.enreapp c.enrun c.enschem c.enschoo c.enshort c.ensurve c.enthree c.entrain c.entrial c.entried c.enwante
-17 c.enwithd c.enyour c.essu c:NEG de<__bin de<_koenn desie_sich en9__to en<_9 en<__offer en<__offic en<__took
-17 en<__tried en<__up en<_sorry en<_tell en<_unfor en=D__been en=D_on en=O_at ena__of enand__not enand_retur
-17 enannua_leave enare_unabl enat_our enaway_=D enbe_back encan__=D endate_is enday_at endo__call endo__work endue_=D
-17 enends_=D enhave__> enhave__you enhire_=D eni_tried enis_open enis_valid enit__to enit__us enlooki__to
-17 enlooki_forwa enmei_i enno__to ennot__this ennot_get ennotic_perio enof__offic enour_=O enour__would enour_cto
-17 enperio__=D enplace__> enplace__the enpleas_let enpromi__an enread__> enreapp_=D enreapp__> enresul_of enrevie__>
-17 enso__have ensomeo_else enstart_date enthe__date enthe__for enthe_appli enthe_attac enthe_inter enthe_job
-17 enthe_schoo ento_anoth ento_let entold__you entold_us enus_know enwe__it enwith_a enyour__on enyour_answe esa__9
-17 eses__=D esla__de eslas_9 estu_respu frde_l freffet_=D freffet__> frn__pas frprend__=D frprend_effet frretou__>
-17 grain:range how:AFT&NEWS how:ON&SEND s.deander s.enbring s.enform s.enother s.enquest s.ensay s.enyour s.frpas
-16 ALL>WAIT1 ASK>>WE>>TELL ASK>AWAY1 ASK>US AWAY>>O>>D AWAY>AWAY AWAY>HE2 COND>D1 COND>START1 D>>WE>>AWAY
-16 DECIDE>>O>>WE DECIDE>ASK1 DECIDE>ORG2 DOC>ASK1 EVENT>>D>>HAVE FUT>>PAST>>D FUT>>WE>>OUR FUT>>YOU>>IT FUT>HE2
-16 FUT>PAST2 HEAR>DOC1 HEAR>NEG2 NEG>>FUT>>D NEWS>>CALL>>D NEWS>>ORG>>D O>NEG OUR>TALK2 PAST>ASK1 PAST>D1 PAST>DECIDE
-16 PAST>START1 PAST>TALK2 PAST>WAIT2 PAST>YOUR SEND>>US>>YOUR SEND>O SEND>PAST SEND>TALK2 START>>D>>WE START>AWAY1
-16 START>D2 TALK>HAVE1 TALK>ORG TELL>>US>>YOU TELL>>YOU>>FUT TELL>HE TELL>SEND1 THIRD>D US>HEAR2 US>OON WE>>TALK>>D
-16 WE>DOC WHEN>>YOU>>ASK YOU>>EVENT>>D YOU>>IT>>D YOU>>PAST>>D YOU>DECIDE1 YOU>OON2 YOUR>>CALL>>WHEN YOUR>NEG2
-16 YOUR>TELL1 b:OIN c.deaussc c.dedaten c.deerrei c.degeloe c.dezeugn c.en=O c.enacces c.enad c.enannua c.encan
-16 c.endue c.enencou c.enform c.enfreez c.engreat c.eninter c.enlove c.enme c.enmr c.enopeni c.enplann c.enpossi
-16 c.entask c.entry c.enweek c.enwrote c.enyear c.esa c.esen c.esentre c.esestoy c.espuede c.estermi c.frbon
-16 c.frburea c.frdites c.frecrit c.frferme c.frle c.frnous c.frtoujo c:OON de<__ein de<__freue de<__haben de<__hat
-16 de<_schoe de=D_bin de=D_geloe de=O_ist debei_mir debitte_=D dedie__laeuf dedie_aussc degeloe_> deim__>
-16 deschoe__und desie__gern en9_9 en9__=D en<__clien en<__forwa en<__free en<__leave en<__met en<__numbe en<__promi
-16 en<__work en<_appli en<_befor en<_how en<_looki en=D__this en=D_at ena_=D enam_not enam_on enand_back enanswe_=D
-16 enat__? enavail_=D enbe_=O encan__the encome_=D encould_not endate_=D endecid_to endo__hear enencou__to
-16 enencou_you enexpec_you enfor__we eni__writi eni_am eni_work enif__can eninter_were enis__at enis_no enme_know
-16 enneed__answe ennext_round enoffer_is enon__leave enon_a enother__=D enour_=D enpleas_sign enpleas_write
-16 enprese__> enrecei__will enrevie_=D enrun_=D ensent_you enstart__is ensurve__be ensurve_will enthe_clien
-16 enthe_deadl ento_our ento_someb ento_your entwo_colle enus__=O enus__answe enus__you enwe__give enwe_met
-16 enwere__to enwith__acces enwithd_> enwork__only enwriti_to enyou__is enyou__reach enyou__than enyou__your
-16 enyou_accep enyou_said es<__no es<__tu es=D__a esla_ofici esllama_el fr<__retou fr<_de fr=D__=O frde__repon
-16 frje_suis frl__> frnous_repon frpardo_> how:BEF&CALL s.de9 s.de? s.debitte s.en! s.en=O s.enaccep s.enas s.enassum
-16 s.enbut s.enclose s.enfull s.enif s.enjob s.enmeet s.ennote s.enpleas s.enprese s.enpubli s.ensomeo s.entrain
-16 s.frpardo s:HAVE s:VAGUE
-15 ASK>>CALL>>D ASK>TALK2 ASK>US2 AWAY>>O>>TELL AWAY>>ORG>>D AWAY>COND1 AWAY>HE AWAY>IT2 AWAY>OBY2 AWAY>WHEN
-15 CALL>ASK2 CALL>OBETW2 CALL>THIRD1 COND>>YOU>>ASK COND>EVENT COND>NEG COND>SEND1 D>>NEG>>CALL D>>NEG>>HEAR D>PAST2
-15 D>START1 DECIDE>AWAY DECIDE>O DOC>O2 EVENT>>ALL>>D EVENT>NEG EVENT>TALK FUT>>DECIDE>>YOUR FUT>>EVENT>>YOU
-15 FUT>>HEAR>>O HE>>ASK>>D HE>PAST2 HEAR>>D>>WE HEAR>OON1 HEAR>OWITHIN1 HEAR>PAST2 HEAR>VAGUE2 IT>TALK NEG>>YOU>>D
-15 O>WHEN1 OBY>HEAR1 OFROM>D ORG>YOUR2 PAST>>US>>HEAR PAST>IT2 SEND>>YOUR>>D SEND>WHEN1 START>>FUT>>TELL START>SEND
-15 START>US TALK>>FUT>>WAIT TALK>PAST TALK>US TALK>YOU TELL>>ASK>>YOU TELL>OBY1 TELL>YOUR1 US>>D>>SEND US>>HEAR>>YOU
-15 US>CALL US>COND2 WAIT>AWAY1 WAIT>HEAR WAIT>TALK1 WE>>FUT>>ORG WE>>HEAR>>DOC WE>>START>>D WE>>YOU>>WE WE>ASK2
-15 WE>NEG2 WHEN>HE WHEN>NEG WHEN>PAST1 YOU>>FUT>>TALK YOU>>PAST>>TELL YOU>>TELL>>TALK YOU>OFROM YOU>OWITHIN2
-15 YOUR>ALL1 YOUR>DECIDE1 YOUR>IT2 YOUR>ORG YOUR>SEND YOUR>YOUR YOUR>YOUR1 a:PAST b:NEG b:WHEN c.debegin c.debei
-15 c.debuero c.defuer c.degespr c.dekanns c.deneun c.enbirth c.enbook c.enbring c.enchair c.endated c.enemplo
-15 c.enenjoy c.engradu c.enhalf c.enhired c.enlimit c.enlittl c.enmails c.enmeets c.enmust c.enpayab c.enprese
-15 c.enreque c.enruns c.ensend c.entwice c.enunsuc c.envacan c.enwriti c.esexame c.eslas c.frpouve de<__aussc
-15 de<__dann de=D__neun de=D_genau de=O_> deaussc__noch deaussc_laeuf debei__=D degespr_=D deich_bin deim_buero
-15 denicht_> desagen_sie deum_neun dezeit_> en9_=O en9__with en<__ceo en<__confi en<__had en<__schoo en<_bring
-15 en<_enjoy en<_manag en<_train en<_what en<_when en=D_9 en=D__agree en=D__assum en=D__compl en=D__do en=D__it
-15 en=D__pleas en=D__so en=D_answe ena_diffe enacces_to enafter__? enam__and enand_your enanna_=D enanswe__?
-15 enany_quest enappli__the enapply__=D enavail__the enbe__=D enbe__our enbeen_=D enbeen__for enbeen_a enbeen_moved
-15 enbook_a enbreak__=O encan__make encan_offer encome__and enconve__> encould__be enday__the endecis_=O endown__>
-15 enfirst_=D enfor__call enfor__is enfor_confi enfor_your enform__> enfree_for enfrom_three enhas__moved enhas_to
-15 enhave__been enhave__nothi enhave_anoth enhave_recei enhi__i eni__=O eni__on eni__reply eni__your eni_hope enis__?
-15 enlast__=D enleave__and enlike__to enlook__to enlook_forwa enlove_to enlunch_? enmade__you enme__if enmeeti__=D
-15 enmeeti_you enmeets_=D enmei__am enno_longe ennot_make ennumbe_of enof__=D enoffer__a enoffic_and enoffic_in
-15 enone_thing enonly_one enparen__=D enpayab_=D enpick__your enplace_to enpleas_assum enpleas_retur enprese_=D
-15 enquest_=O enreply_=D enreply__your ens_a enshe__tell enspeak_=D entake__to entake_place enteam_> enteam__>
-15 enten_years enthank__confi enthat_your enthe__? enthe__offic enthe_adver enthe_commi enthe_link enthis__>
-15 ento__anoth ento_meet ento_reply ento_welco entoo_> entrave_=D entrial_day entry__again entwice_=D entwice__>
-15 enup_your enus_? envalid_=D envalid_for enwas_a enwe__back enwe__expec enwe__see enwe_move enwe_told enwelco_you
-15 enwish_you enwith__cto enwork__a enyou_? enyou__and enyou__decid enyou__we enyou_hold enyour_contr enyour_notic
-15 es<__puest esel_exame esescri__=D esescri_el esla__es esla__sera esofici_> esvuelv_=D esvuelv__> fr<__offre
-15 fr<_bon fr=D_? fr=D__que fr=D_nous fravez_=D frde_votre frest__=D frle_poste frque_vous frvotre__> frvous__ecrit
-15 frvous_etes grain:quarter how:FROM&ASK s.enactua s.enana s.enannua s.encount s.encurre s.endelet s.enfour s.engot
-15 s.enhome s.enopeni s.enwelco s.enyears s.esa s.esno
-14 ALL>HAVE1 ASK>>ASK>>D ASK>>EVENT>>IT ASK>>TELL>>YOU ASK>>US>>TELL ASK>>YOUR>>NEWS ASK>NEWS ASK>YOUR1
-14 AWAY>>FUT>>TELL AWAY>>TELL>>D AWAY>FUT AWAY>WAIT2 CALL>>D>>O CALL>>US>>D CALL>OBY1 CALL>PAST1 COND>>YOU>>NEG
-14 COND>OUR2 COND>PAST2 D>>TELL>>O D>ALL2 D>ASK2 D>O2 D>YOUR1 DECIDE>START1 DECIDE>START2 DECIDE>US2 DOC>O DOC>WHEN2
-14 EVENT>WAIT1 FUT>>SEND>>EVENT FUT>>WAIT>>IT FUT>D FUT>HE1 FUT>O1 FUT>START1 FUT>THIRD2 FUT>YOUR HAVE>WAIT1
-14 HE>>DOC>>D HEAR>>D>>AWAY HEAR>>YOU>>PAST IT>>D>>NEG IT>>DOC>>YOU IT>IT1 IT>NEG NEG>>HEAR>>IT NEG>ALL NEG>EVENT1
-14 NEG>NEG NEG>OBEF2 NEWS>>ASK>>D NEWS>>DECIDE>>ORG NEWS>O2 O>>WE>>O O>>WHEN>>HEAR O>OUR O>TALK O>TELL2 O>YOUR2
-14 OBEF>HEAR OIN>PAST1 OON>ASK1 ORG>>FUT>>D OUR>>START>>D PAST>>AWAY>>D PAST>>HE>>D PAST>>HEAR>>YOU PAST>>PAST>>HEAR
-14 PAST>>US>>D PAST>>YOU>>YOUR PAST>AWAY2 PAST>NEG2 PAST>YOUR2 SEND>>HEAR>>YOU START>OIN1 START>WAIT2 TALK>>D>>NEWS
-14 TALK>DECIDE TELL>>D>>ASK TELL>>YOU>>VAGUE US>>D>>ASK US>HE US>NEWS1 WAIT>>D>>IT WAIT>>D>>YOUR WAIT>>YOUR>>TALK
-14 WAIT>D2 WE>>FUT>>PAST WE>DOC1 WHEN>>FUT>>D WHEN>>ORG>>FUT WHEN>WHEN WHEN>YOU YOU>>D>>CALL YOU>>D>>START
-14 YOU>>D>>WAIT YOU>>FUT>>HE YOU>>FUT>>YOUR YOU>>HEAR>>ASK YOU>>SEND>>O YOU>>TALK>>ORG YOU>>YOUR>>D YOU>ASK YOU>OBY
-14 YOU>OUNTIL YOU>VAGUE YOU>VAGUE2 YOU>YOUR2 YOUR>>D>>WE YOUR>>PAST>>D YOUR>OUR1 a:ASK a:START b:OFROM b:WE c.debeden
-14 c.deder c.dedie c.deendet c.defreue c.dekenne c.demoech c.denach c.destatt c.deteam c.deum c.deviel c.enagenc
-14 c.enalrea c.enanswe c.enattac c.enbette c.encall c.enchang c.enclass c.endate c.endesk c.enexcel c.enfield
-14 c.enhave c.enholid c.enhoped c.enhours c.enjob c.enlibra c.enline c.enminut c.ennda c.ennice c.enonboa c.enpaysl
-14 c.enreorg c.enrepla c.enresum c.enshop c.enslow c.enspeak c.entaken c.enthrou c.entrip c.enwe c.enwhat c.enwife
-14 c.esasi c.esempie c.eshace c.esinscr c.espodri c.esque c.esquier c.essera c.fraura c.fravons c.frde c.fressai
-14 c.frheure c.frlieu c.frprend c.frpubli c.frvalab de<__besta de<__bewer de<__diese de<_viel de<_wie de=D__zu
-14 de=D_ander de=D_im debei__pruef dedauer__> deder_pruef deein_bissc deendet_=D deendet__> dees__=D defrau_=D
-14 degilt_=D deich__dir deihre__=D deihre__sende deihre_bewer deihren__=D deim_urlau demoech_=D denicht__buero
-14 depruef_=D deund_=D deviel__bei dewir__noch en<__asses en<__compl en<__every en<__got en<__luck en<__needs
-14 en<__post en<__shop en<__task en<__team en<__wrote en<_any en<_bette en<_curre en<_enclo en<_excel en<_nice
-14 en<_once en<_this en<_under en<_which en=D__appli en=D__at en=D__inter en=D__may en=D__no en=D__would en=D_decis
-14 en=D_it en=D_just en=D_let en=D_your en=O__be ena_date ena_pleas enabout_your enactua__and enam_actua enand_can
-14 enand_is enand_send enany__but enany_day enappli_close enare__for enare_paid enare_you enbe_delet enbe_free
-14 enbe_retur enbette__tell enbette_i enbut__> encall__at encan__reach enceo_will enchang_=D enclien__> encome__=D
-14 encontr__=D encontr_is endate__> endecis__close endoes_your enenclo__the enenclo_is enends__> enenjoy__=D
-14 enenjoy_the enexcel_=D enexcel__to enfille_> enfor__time enfor_being enfor_quest enforwa__heari enget__of
-14 engiven__the engood_luck enhalf__=D enhappy__from enhave_=D enhe_would enhead_offic enheari__you enhere_> enhim__>
-14 enhope__will enhoped_to enhr_needs eni__actua eni__do eni__hoped eni_wish enif__could enif__need enif__would
-14 eninste_> eninter_you eninvit__=D enis__there enis_due enit__: enit__a enit_took enit_would enlet_the enlette__>
-14 enmade__=D enme_=D enme__ring enme__you enmoved_to enmy_=D enmy_mobil enneed_numbe enneed_to enneeds_to enno_more
-14 ennorma__out ennorma_go ennot__mails ennothi__be ennotif_=O enoffer__go enoffer__valid enoffer_norma enoffic_>
-14 enon__first enon__mobil enonboa__=D enour_inter enpayab__> enperio_=D enpleas_> enpleas_compl enpleas_to enpm_>
-14 enpromi_anyth enquest_=D enquest__s enread_every enrecru__the enresul_=O enretur_it ens__it ens__with enschoo_is
-14 ensee_your ensend__a ensend_it enshort_=D ensign__retur ensign_and ensigne__=D ensigne_nda enso_no ensomeo__>
-14 ensomeo_who ensoon_> ensorry_it entake_you enteam__=D enthe__close enthe_assig enthe_closi enthe_compa enthe_openi
-14 enthe_posit enthe_proje enthe_slide enthe_task enthe_train enthis_offer ento__you ento_heari entook_us enup__=D
-14 envalid__=D envalid__> enwe__had enwe__keep enwe__looki enwe__love enwe_got enwe_hired enwe_sent enwent__=D
-14 enwhat_a enwife__=D enwill__delet enwill_inter enwill_read enwitho__=D enwork__> enwork_for enwould_want
-14 enwrote_to enyear_> enyou__for enyou__free enyou__in enyou_asked enyou_we enyour__> enyour__date enyour__we
-14 enyour_avail enyour_first enyour_proba enyour_refer es:__> es<__entre es<__fuera es<_estoy es<_podri es<_tiene
-14 es=D_escri esde__termi esde_inscr esel_pago esempie_=D esestar__vacac esestar_de eshace_=D esinscr_termi esla__>
-14 esofert__=D espara_la esplazo__inscr essi_no estiene_=D estiene__para esy_no fr<_dites fr<_votre fr=D__de
-14 fravez__pour frce__vous frde_nouve frdites_=D fren_conge frest_valab fret_=O frl_entre frnous_avons frrespo__>
-14 frsi_vous frvalab_=D frvalab__> frvotre_repon frvous_avez how: how:AFT&EVENT how:FROM&DECIDE s.enat s.enbusin
-14 s.enchose s.endoor s.enfound s.enfree s.enhas s.enhired s.eninvit s.enoptio s.enpm s.enshift s.enshut s.enside
-14 s.ensomet s.entalk s.entry s.es9 s.eslamen s.esnadie s.frconge s.frn s:YOUR
-13 ALL>WAIT ASK>>ASK>>HEAR ASK>>ASK>>YOUR ASK>>SEND>>D ASK>>YOUR>>D ASK>D2 ASK>HAVE1 ASK>HEAR ASK>O1 ASK>OBY1
-13 ASK>ORG2 ASK>PAST2 ASK>START2 AWAY>>D>>DECIDE AWAY>OFROM AWAY>START AWAY>TELL1 AWAY>YOUR2 CALL>DECIDE CALL>HE
-13 CALL>US1 COND>>IT>>YOU COND>>NEG>>D COND>>YOU>>TELL COND>CALL1 D>>ASK>>TELL D>>DECIDE>>HEAR D>>NEWS>>FUT
-13 D>>SEND>>US D>>YOU>>NEG D>>YOU>>PAST D>O D>OBY2 D>OIN D>US1 DECIDE>>YOUR>>CALL DECIDE>HE1 DOC>>ASK>>WE
-13 DOC>>AWAY>>D DOC>EVENT1 EVENT>>EVENT>>D EVENT>NEG1 EVENT>SEND2 FUT>>D>>NEG FUT>>DOC>>CALL FUT>>DOC>>YOU
-13 FUT>>HEAR>>YOU FUT>>NEG>>TELL FUT>>ORG>>D FUT>>THIRD>>D FUT>EVENT FUT>HAVE2 FUT>PAST1 FUT>THIRD HAVE>>TELL>>YOU
-13 HAVE>IT2 HAVE>ORG1 HAVE>SEND1 HE>>FUT>>NEWS HE>NEG2 HE>US HEAR>>AWAY>>D HEAR>>D>>DECIDE HEAR>>D>>PAST
-13 HEAR>>DECIDE>>O HEAR>>IT>>ORG HEAR>>WAIT>>ALL HEAR>ALL1 HEAR>DECIDE HEAR>OBEF1 IT>>D>>O IT>>FUT>>O IT>>PAST>>D
-13 IT>>PAST>>EVENT IT>ASK IT>ASK2 IT>COND2 IT>NEG1 NEG>>CALL>>D NEG>>HEAR>>CALL NEG>>SEND>>D NEG>>TELL>>YOU
-13 NEG>START2 NEG>US1 NEG>WHEN1 NEWS>>OUR>>FUT NEWS>>WAIT>>D O>>FUT>>D O>OON1 OBEF>O1 OBEF>OON1 OBY>YOU OIN>AWAY
-13 ORG>START2 OUR>>FUT>>D OUR>>O>>D OUR>START2 PAST>>D>>DOC PAST>>EVENT>>YOU PAST>>YOUR>>CALL PAST>NEWS1 PAST>WE2
-13 SEND>>D>>NEG SEND>>D>>PAST SEND>>D>>WHEN SEND>>YOU>>WHEN SEND>HEAR START>>EVENT>>D START>>ORG>>D START>>START>>D
-13 START>OUR START>START TALK>>TALK>>D TALK>AWAY2 TALK>HAVE TALK>NEG2 TALK>ORG2 TALK>WHEN TELL>>YOU>>SEND
-13 TELL>>YOU>>US TELL>VAGUE2 TELL>YOUR2 US>>HEAR>>YOUR US>>YOUR>>D US>CALL1 WAIT>>START>>D WAIT>ALL1 WE>>O>>D
-13 WE>>OUR>>EVENT WHEN>>PAST>>WE YOU>>D>>HEAR YOU>>EVENT>>EVENT YOU>>FUT>>PAST YOU>>O>>WHEN YOU>>US>>D
-13 YOU>>WHEN>>VAGUE YOU>EVENT2 YOU>START2 YOU>TELL2 YOU>US1 YOU>YOU1 YOUR>>AWAY>>D YOUR>>DOC>>WE YOUR>AWAY YOUR>HE1
-13 YOUR>START2 YOUR>WHEN c.definde c.demesse c.deprobe c.deseit c.desprec c.enam c.enapply c.enatten c.enaward
-13 c.enbecau c.enbudge c.enearli c.enenclo c.enexam c.enfurth c.engave c.engrate c.enheld c.enindic c.eninvoi c.enits
-13 c.enjobs c.enjump c.enkept c.enlooki c.enlovel c.enparke c.enprice c.enreach c.enrepor c.ensalar c.enships
-13 c.enskiin c.entake c.entakin c.entrans c.enunles c.enwalke c.enyears c.esabrir c.esal c.escerra c.esdocum c.eses
-13 c.espago c.esvacac c.esvalid c.frcomme c.frconge c.frdevai c.frme c.frparti c.frposte c.frpour c.frserie c.frsi
-13 c.frtrava de<__schre de<_kanns de=D__im de=D__ob de=D__urlau de=D__zurue de=D_keine de=D_statt deangeb__=D
-13 deangeb_gilt dearbei__der dearbei_ist debitte_geben dedas_gespr dedass__=D deden__=D deder__waere deder_termi
-13 dedie_reise dedie_stell deein_> deentsc_der defuer_den degilt__> dehaben_uns deich__ihnen deich_wiede deihre_rueck
-13 deist__> dejeman_ander dekanns_du demir_=D derufen_sie desich_gern deueber_das deuhr_> deund__! deuns__besch
-13 deuns_auf deunser_angeb devon_ihnen dewenn__=D dewenn_sie dewir__zurue en9__9 en9__a en9__for en9__the en9_minut
-13 en:__for en<__adver en<__budge en<__could en<__days en<__encou en<__hired en<__next en<__only en<__proba
-13 en<__repla en<__shift en<__test en<__was en<__went en<__wish en<_fille en<_pay en<_the en=D__can en=D__consi
-13 en=D__of en=D__to en=D_are en=D_cohor en=D_here en=D_was en=D_wheth en=D_work en=O__> en=O__on en=O__s en=O_for
-13 ena__=O ena__for ena__who ena_littl ena_sched enaccep_=D enadver__in enaim__reply enalrea__> enam__leave enam_off
-13 enam_writi enand__commi enand__count enand__for enand__it enand_nobod enand_this enanswe__=O enany__=D
-13 enappli__has enappli_was enapply_again enare_looki enat_=D enat__desk enat__pm enback__us enback_when enbe__=O
-13 enbe_grate enbe_speak enbecau_the enboard__asked encall_for encan__be encandi_is encandi_who enclien_=D enclosi__:
-13 enclosi_the encommi__the encommi_recon encongr__the enconta_us encould__do encount__one encount_for endeadl_=D
-13 endesk_=D endesk__> endid_not endo_=O endo__get enelse__> enenjoy_your enfor__for enfor__the enfor__who enfor_the
-13 enfor_this enform_=D enforwa__welco enget_=D enhad_a enhad_time enhappy__for enhas__move enhave__to enhave_reach
-13 enher_> enhi_robin enhirin_is enhome_> enhour__> eni__calli eni__off eni__see enif__candi enif__works enif_a
-13 enin__> enin_for enin_the eninter__have enis_on enit__great enit_gets enit_s enjump_on enkindl_confi enknow__the
-13 enlast__at enleave_back enlet__go enlink__=D enlink_expir enlonge__> enmail_will enmeets__and enmessa__morni
-13 enmet__to enmore_candi enmove_our enmr__=D enmy_repla enneed__a enneed_an enneed_for ennew__will enno_=D enno__=D
-13 enno__> ennobod_will ennot__back ennot__from ennot__us ennot_call ennot_in ennow__s ennow_it ennumbe_=D
-13 enof__count enoffer_stand enoffer_went enoffic_=D enonce__have enonce__i enonce_recei enonly__that enopen_=D
-13 enour_headq enpanel_will enpassp_=D enpassp__> enpay__is enpay_day enperio__> enpick_you enpleas__> enpleas__this
-13 enpost_was enpubli_=O enquest__the enread__=D enrecei_i enrecei_our enrecon_the enrefer__> enrepla__=D enreply_to
-13 enretur_> enround_=D ens_full ens_not ensaid__would ensaid_yes enschoo__has enschoo_board enshall_we enshort_close
-13 enshow_you enside__the enskiin__=D enslot_for enso__can enso__for ensomeb__=D enspeak__> entakes_place entalk_=D
-13 entelep__> entell__about enthank__letti enthe__desk enthe__place enthe__requi enthe__round enthe_agenc enthe_annua
-13 enthe_found enthe_four enthe_onboa enthe_only enthe_place enthe_signe enthe_techn enthe_trial enthe_year enthem_>
-13 enthey_aim entime__look ento__befor ento__wheth ento_apply ento_campu ento_have ento_offer ento_recei ento_send
-13 entrain__=D entrans_=D entrip_=D entrust__=D enunfor_the enunles_you enup__messa enup__we enuploa_your enus__date
-13 enus_a enwas__> enwas_great enwas_hopin enwe__be enwe__someb enwe_encou enwent_out enwho__be enwill__about
-13 enwill__speak enwith__sched enwith_my enwork_=O enwork__so enwould__=D enwould__an enwould__do enwould__from
-13 enwould__grate enwould_know enwould_promi enwriti__you enyou__come enyou__send enyou__would enyou__yours
-13 enyou_could enyou_join enyou_up enyou_wish enyour__day enyour_lapto enyour_passp enyour_trans enyours_> es9__>
-13 es<__escri es<_ando es<_de es=D__> es=D__por es=D_a es?_> esconfi_=D esde__concl esel__=D esen_la esentre_sera
-13 esle__que esno__notic esno_tiene espasa__> esprosp__> espuest_se esque__=D esque_nos esse__> essi__tiene
-13 estermi_=D estermi__> estiene__nuest estiene_notic esvalid_=D esvalid__> fr9__9 fr<__devai fr<__trava fr<_pourr
-13 fr<_serie fr=D_: fr=D_pardo fra__=D frcontr_signe frdevai__repon frdevai_vous frje_devai frle__signe frn_avez
-13 frnous__=D frpouve_nous frrenco__equip frrenco_l frrende__a frrepon__pardo frvos__=D frvous__avez frvous_n
-13 frvous_renco how:BETW&DECIDE how:BY&EVENT p:YOUR s.degesag s.dein s.dejeman s.enam s.enanoth s.enback s.enbeen
-13 s.encerti s.encongr s.enconsi s.encto s.enenjoy s.enfor s.engets s.enhire s.enhours s.eninste s.enkindl s.enletti
-13 s.enlike s.enm s.enmobil s.enmoved s.enneed s.ennot s.enproba s.ensigne s.enstati s.enstill s.entook s.enwhy
-13 s.enwonde s.enwould s.enyou s.esse s.esun s.esvolve s.frete s.frplus s.frsuis
-12 ALL>OBY2 ASK>>D>>O ASK>>HEAR>>COND ASK>>IT>>YOU ASK>>TELL>>D ASK>AWAY ASK>D1 AWAY>>D>>IT AWAY>>D>>NEWS
-12 CALL>>D>>FUT CALL>>WE>>AWAY CALL>FUT2 CALL>NEG CALL>OIN1 CALL>TELL COND>>D>>YOU COND>FUT1 COND>HEAR2 COND>START2
-12 D>>ASK>>YOUR D>>FUT>>EVENT D>>NEG>>US D>>ORG>>HAVE D>HIS2 D>OWITHIN2 D>TALK1 D>THIRD1 DOC>>TALK>>D DOC>PAST2
-12 DOC>YOUR EVENT>ALL EVENT>ASK1 EVENT>US1 FUT>>CALL>>YOUR FUT>>D>>ORG FUT>>D>>YOU FUT>>NEG>>WAIT FUT>>NEG>>WE
-12 FUT>>OUR>>D FUT>>SEND>>TALK FUT>>TELL>>O FUT>>WAIT>>YOUR FUT>>YOU>>TALK FUT>HAVE FUT>SEND2 FUT>WHEN
-12 HAVE>>HAVE>>FUT HAVE>DOC HAVE>IT HAVE>NEG HAVE>O HAVE>ORG HAVE>TALK1 HAVE>WHEN2 HE>>AWAY>>D HE>AWAY1 HE>HAVE2
-12 HEAR>>ASK>>OUR HEAR>>HAVE>>IT HEAR>>WE>>ALL HEAR>ASK HEAR>HAVE1 HEAR>HIS1 HEAR>TALK2 IT>>PAST>>NEG IT>>WHEN>>NEWS
-12 IT>>YOU>>NEWS IT>OIN1 NEG>>D>>WHEN NEG>>NEG>>D NEG>>OUR>>CALL NEG>D1 NEG>HE NEG>HE1 NEG>HEAR NEG>IT NEG>OBY2
-12 NEG>TELL NEG>TELL2 NEG>YOUR NEWS>>ASK>>WE NEWS>>D>>HE NEWS>>IT>>YOU NEWS>>O>>YOUR NEWS>>OUR>>EVENT
-12 NEWS>>YOUR>>TALK NEWS>HE1 NEWS>TALK2 O>>COND>>YOU O>>D>>EVENT O>>YOUR>>PAST OBY>D1 OBY>WHEN OIN>ASK1 OIN>EVENT1
-12 OON>AWAY ORG>>WAIT>>IT ORG>>WE>>PAST ORG>>YOU>>D ORG>ASK1 OUR>>AWAY>>D OUR>>TELL>>WAIT OUR>NEG1 OUR>WE1
-12 PAST>>D>>ORG PAST>>D>>PAST PAST>>FUT>>HEAR PAST>>SEND>>D PAST>>START>>D PAST>>TELL>>D PAST>EVENT2 PAST>HAVE
-12 PAST>HAVE2 PAST>HEAR PAST>US1 SEND>>D>>WE SEND>>EVENT>>YOU SEND>>ORG>>D SEND>>TELL>>D SEND>>US>>TELL SEND>WE2
-12 START>>D>>SEND START>>US>>D START>>WAIT>>D START>>YOU>>D START>ALL2 START>ASK2 START>FUT1 START>NEG1 START>OIN
-12 START>ORG1 START>PAST1 START>TELL1 START>WAIT START>WAIT1 START>WE SURE>ORG2 TALK>>D>>SEND TALK>>D>>WE
-12 TALK>>DECIDE>>D TALK>>PAST>>D TALK>ALL1 TALK>OUR2 TELL>>D>>YOUR TELL>>HIS>>D TELL>HIS TELL>OON2 TELL>OUNTIL1
-12 TELL>START TELL>TALK US>>D>>WE US>>HEAR>>IT US>>O>>COND US>WE1 WE>>AWAY>>FUT WE>>AWAY>>OUR WE>>D>>AWAY WE>>D>>YOU
-12 WE>>FUT>>TALK WE>>FUT>>YOU WE>>HE>>D WE>>HEAR>>FUT WE>>OUR>>TALK WE>>PAST>>YOUR WE>>SEND>>EVENT WE>>TELL>>DECIDE
-12 WE>>TELL>>OUR WE>>YOUR>>CALL WE>>YOUR>>D WE>SURE2 WHEN>ASK1 WHEN>YOUR WHEN>YOUR2 YOU>>D>>WE YOU>>HEAR>>EVENT
-12 YOU>>IT>>ORG YOU>>ORG>>D YOU>>PAST>>O YOU>>PAST>>YOU YOU>>START>>O YOU>>VAGUE>>O YOU>>WE>>ASK YOU>O YOU>O1
-12 YOU>OBEF1 YOU>ORG1 YOU>TALK1 YOU>VAGUE1 YOUR>>CALL>>WE YOUR>>FUT>>D YOUR>>HAVE>>HAVE YOUR>ASK2 YOUR>COND1
-12 YOUR>EVENT YOUR>EVENT1 YOUR>FUT1 YOUR>HAVE YOUR>HE YOUR>PAST1 a:OFROM a:THIRD a:VAGUE c.deam c.deangeb c.dearbei
-12 c.deauch c.dedanke c.dedann c.deeinge c.dees c.defrohe c.degebun c.dehalte c.deinter c.delaeuf c.demal c.denachr
-12 c.detag c.deverfu c.dezwei c.enadver c.enall c.enalway c.enbank c.enchose c.encould c.encv c.enduty c.enfee
-12 c.enfeel c.enfirst c.engame c.engot c.enhambu c.enleast c.enlogin c.enlot c.enmaybe c.enmenu c.enmerry c.enoffsi
-12 c.enooo c.enopens c.enosei c.enparty c.enpassp c.enplayi c.enpoint c.enprofi c.enre-ad c.enrecal c.enrefun
-12 c.enround c.enscree c.enshut c.enstage c.envacat c.enwant c.enwhich c.enwing c.enworki c.enworks c.esclien
-12 c.esdispo c.esotra c.esplaza c.esprome c.essolic c.essuele c.essuert c.frautre c.frbonne c.frconvi c.frexpir
-12 c.frneuf c.frrecev c:ASK c:AWAY c:WHEN de<_an de<_frohe de<_sagen de<_wenn de=D_9 de=D__den de=D_antwo de=D_gebun
-12 de=D_gesch de=D_warte de=O_und dean_diese debesta__den debesta_sie debin__auf debin_ich debitte_besta dedass_ich
-12 dedass_sie dedie__hat dediese__halte deein__=D deein_schoe deerrei_mich defrohe_=D degebun_> dehaben_=D dehierm__>
-12 deihre_zeugn dein__> dekoenn__uns deleite__> denicht_im denicht_von deprobe__=D desie__termi desie_es desie_gern
-12 desollt_sie deuhr__> deuns__melde deunser__=D dewir__mit en!_! en!__> en9__been en9__m en9_a en9_has en9_so en9_to
-12 en:_9 en:__9 en:__have en:_first en<__clini en<__data en<__depar en<__fee en<__fishi en<__headq en<__other
-12 en<__regre en<__sugge en<__super en<__tell en<__this en<__trial en<_attac en<_book en<_call en<_congr en<_dear
-12 en<_down en<_feel en<_gone en<_heads en<_invoi en<_maybe en<_off en<_on en<_ooo en<_outco en<_recru en<_salar
-12 en=D_=O en=D__has en=D__here en=D__now en=D__other en=D__perso en=D__read en=D__your en=D_back en=D_break en=D_do
-12 en=D_he en=D_if en=D_newbo en=D_then en=O__a en=O__came en=O_have en=O_yours ena__fair ena__on ena_great ena_long
-12 ena_lot ena_m ena_numbe ena_thoug ena_trade enacces__email enafter__inter enafter__us enafter_for enafter_the
-12 enagain__if enall__are enam_=D enam_=O enam__of enam_here enand__publi enand__reply enand__start enand__the
-12 enand__wante enanna__she enannou_our enannua__=D enanoth_decis enappli__unsuc enappoi_is enare__among enare__other
-12 enare_close enas__told enat__> enat__earli enat__trade enat_home enat_least enattac__invoi enattac__the enattac_is
-12 enattac_our enatten_the enaway__> enbe__us enbe_happy enbe_here enbe_re-ad enbe_refun enbe_submi enbeen__to
-12 enbehin_the enbook__slot enbudge_for enbudge_which enbusin_trip enbut__=O encalen__for encall_anna encall_close
-12 encance_=D encandi__were enclimb_> enclini__close enclini_is encommi__conve encommi_next encompl__attac enconfi_=D
-12 encongr_on encontr__for enconve_=D encould__hold encould__me encould__send encurre__of encurre_out endated_=D
-12 enday__is enday_here endecis__? endid_you endo_it enduty_=D enearli_> enexpec_your enfee__be enfee_will
-12 enfeedb__=O enfile__=D enfile_for enfill_in enfind__our enfind_attac enfor_=O enfor__me enfor__these enfor_playi
-12 enfor_waiti enforwa_> enforwa__meeti enfree_to enfrom__more engame_ships enget__know engets__=O engone_fishi
-12 engot_your enhad__to enhad_been enhad_hoped enhad_the enhambu_=D enhambu__> enhave__her enhave_hired enhave_now
-12 enhave_signe enhe__call enhe__he enhe__in enhe_climb enheads__she enheads_up enheard__us enheari__three
-12 enheari_from enheld_=D enhere__=D enhere__the enhire__> enhirin__next enhold__after enhours_=D enhr__not eni__here
-12 eni__pick eni_said eni_saw enif_this enin__form enin__obser enin_hambu enin_lagos enincom_=O enincom__=D
-12 eninter__=D eninter__candi eninter__the eninter_is eninter_other eninvit_> enis__a enis__contr enis_alrea enis_for
-12 enis_publi enit__valid enit_as enknow__team enknow_the enlagos__the enlagos_obser enlast__here enlead__>
-12 enleave__=D enletti_me enmade_my enmail__i enmail_when enmails_=D enmatte__> enmay_reapp enmaybe_=D enmaybe__>
-12 enme_: enme__that enme_again enme_your enmeet__team enmerry_=D enminds__=O enmr_osei enmy__takes enneed__decis
-12 ennew__in ennew_offic ennewbo_> ennext__=D ennext_conve enno_9 enno_hire ennobod__read ennot_a ennot_about
-12 ennot_conta ennot_recru ennot_take ennothi_to enobser__publi enobser_the enof__inter enof__surve enof__year enof_a
-12 enof_one enof_the enoff_> enoff__newbo enoffer__open enoffer__we enoffic__lagos enon_this enonly_two enooo_=D
-12 enooo__> enour__are enour_invoi enour_phone enour_surve enover__> enparty_is enperso_> enplace__someo enplayi__us
-12 enplayi_for enpleas__anna enpleas__send enpleas_tell enpossi_? enproba_revie enpromi__let enpromi__write
-12 enpromi_you enpubli__and enpubli__selec enreach_us enread_this enrecru_for enrefun_=D enrefun__> enremin_that
-12 enreorg_=D enreorg__> enrepla_takes enreply__my enreply_on enreque_=D enresul__our enresul_will enretur_the
-12 enruns_=D ens_all ens_offic ens_valid ensaid_he ensaid_the enscree_> enseein__=D enseein_you ensend__invit
-12 enshall__say enshe__out enshift_> enshift_are enshoul__not enshoul_consi enside_door ensigna_> enso__openi
-12 enso_there enso_we ensomeb__we ensomet__> ensorry__s enstill__> entaken_=D enten_> enten__=D enthan_=D
-12 enthank__waiti enthat_it enthat_our enthat_you enthe__form enthe__met enthe__moved enthe__scree enthe__stand
-12 enthe__thing enthe__which enthe_ad enthe_clini enthe_confe enthe_depar enthe_fee enthe_field enthe_gover enthe_old
-12 enthe_publi enthe_super enthe_surve enthe_two enthere__nothi enthese_=D enthese__> enthree__candi enthree_more
-12 enticke__> entime_and ento__> ento__again ento__first ento_meeti ento_reapp ento_someo entold__candi entold_all
-12 entouch__=O entrain__place entrain_takes entried__reach entried_to entry_=D entry__> entry_me entwice__year
-12 entwice_a entwo__and entwo_hours enunabl_to enunfor__am enunfor_i enunsuc_> enup__s enup_she enus_an enwaiti__=D
-12 enwaiti_these enwante__know enwas__pleas enwas_unsuc enwe__hired enwe__offer enwe_only enwe_say enwe_wrote
-12 enwent_to enwhat__need enwhat_you enwheth_we enwho__=D enwhole_team enwill__on enwill__re-ad enwill__refun
-12 enwill__retur enwill_answe enwindo__=D enwish_it enwith_=D enwith_it enwitho_the enwould__happy enwould__work
-12 enwould__your enyear__=D enyears_=D enyears__> enyes_=D enyou__! enyou__as enyou__call enyou__let enyou__login
-12 enyou__need enyou__playi enyou__signe enyou_and enyou_expec enyou_free enyou_go enyou_let enyou_may enyou_want
-12 enyou_wante enyou_your enyour__was enyour_login enyour_salar enyour_thoug enyour_trave enyours__=D es9__la
-12 es<__confi es<__llama es<_confi es<_llama es<_manda es<_suert es<_vuelv es=D_si es=O_> esa__> esa__tres escerra_el
-12 escerra_por escompa__escri escompa_le esde_no esdispo_=D esdocum_=D esdocum__> esel__? esempie__> esen_el
-12 esesper__=D esesper_el esle__el esllama__=D esmi__le esneces__respu esnos_vemos esprese_=D esrecib_respu essera_el
-12 estres__> fr:__> fr<__! fr<__=O fr<_bonne fr<_pouve fr<_si fr=D__neuf fra_neuf frappel__a fravez_pas frbon__=D
-12 frclotu_des frcomme_=D frcomme__> frconge_=D frde_nous frdispo_=D frexpir_=D frexpir__> frferme_=D frh_>
-12 frhesit__a frhesit_pas frje__=D frl__se frl_essai frla__a frlieu__=D frmerci__nous frn_hesit frneuf__>
-12 frneuf_heure froffre__valab frpas_=D frplus__de frpour__entre frpour_l frpubli_=D frrende_=D frsaure__=O
-12 frsera__=O frserie__=D frsuite_a frtout_=O frtout__=D frun_=D frvous_comme how:WITHIN&EVENT s.dehierm s.deja
-12 s.denicht s.depasst s.deschri s.deuhr s.enautom s.enbook s.encampu s.enchang s.enclosi s.endocum s.endurin
-12 s.enelsew s.enfamil s.enfield s.enfine s.enfishi s.enfreez s.eninvoi s.enjoini s.enlapse s.enname s.ennewbo
-12 s.enonly s.enosaka s.ensara s.ensaw s.enslide s.enthan s.enticke s.entreat s.entrial s.enturna s.enwhene s.es?
-12 s.esantes s.esinter s.esofici s.esproce s:AWAY
-11 ALL>>ALL>>O ALL>>D>>FUT ALL>ASK ALL>AWAY2 ALL>OBETW ALL>OBETW1 ASK>>ASK>>SEND ASK>>CALL>>WE ASK>>D>>YOUR
-11 ASK>>HAVE>>HAVE ASK>>PAST>>PAST ASK>>WE>>YOUR ASK>>YOU>>DOC ASK>>YOU>>IT ASK>EVENT1 ASK>HAVE ASK>PAST ASK>YOUR
-11 AWAY>>D>>ASK AWAY>>D>>COND AWAY>O AWAY>ORG AWAY>PAST2 AWAY>VAGUE1 CALL>>D>>IT CALL>>O>>WE CALL>>WE>>HEAR CALL>YOUR
-11 COND>>IT>>D COND>ORG1 COND>WAIT2 D>>ALL>>AWAY D>>FUT>>HEAR D>>IT>>HAVE D>>NEG>>DECIDE D>>O>>OUR D>>O>>TALK
-11 D>>ORG>>O D>>PAST>>PAST D>>START>>O D>>TALK>>ALL D>>WAIT>>ASK D>>WAIT>>NEG D>>WE>>IT D>>WE>>NEG D>>YOU>>ASK D>OUR
-11 D>WE DECIDE>>D>>ORG DECIDE>NEG DECIDE>OIN DECIDE>ORG1 DECIDE>OUNTIL DECIDE>US1 DECIDE>VAGUE DOC>>D>>O DOC>>TELL>>D
-11 DOC>>WAIT>>D DOC>IT1 DOC>NEWS2 DOC>OUR1 DOC>START2 DOC>TALK1 EVENT>>CALL>>O EVENT>>PAST>>D EVENT>>US>>D EVENT>HE1
-11 EVENT>ORG2 FUT>>ASK>>NEWS FUT>>AWAY>>O FUT>>D>>O FUT>>D>>START FUT>>NEG>>DECIDE FUT>>NEG>>NEWS FUT>>NEWS>>ORG
-11 FUT>>O>>IT FUT>>YOU>>CALL FUT>>YOUR>>TELL FUT>OON1 FUT>OON2 HAVE>>HAVE>>WAIT HAVE>HIS HAVE>YOUR1 HE>>EVENT>>PAST
-11 HE>>FUT>>CALL HE>>ORG>>WE HE>>START>>HE HE>>START>>START HE>TALK1 HEAR>>NEWS>>O HEAR>SEND1 IT>>ALL>>D IT>>D>>ALL
-11 IT>>D>>DOC IT>>D>>WAIT IT>>HEAR>>DECIDE IT>>NEG>>YOU IT>>OUR>>ORG IT>>SEND>>NEG IT>>START>>D IT>>START>>SEND
-11 IT>>WHEN>>HE IT>NEWS1 IT>O1 IT>YOU2 NEG>>D>>NEG NEG>>DOC>>YOU NEG>>FUT>>WAIT NEG>>TELL>>US NEG>>YOU>>NEG NEG>ALL2
-11 NEG>AWAY NEG>COND2 NEG>PAST2 NEG>START1 NEG>TALK1 NEWS>>D>>NEG NEWS>>O>>CALL NEWS>>TALK>>FUT NEWS>THIRD1
-11 O>>HEAR>>D O>>IT>>WHEN O>>SEND>>D O>AWAY1 O>IT2 O>START2 OBEF>FUT2 OIN>D ORG>>ASK>>HEAR ORG>>D>>DECIDE ORG>>D>>IT
-11 ORG>>HAVE>>HIS ORG>>NEG>>D ORG>>WAIT>>EVENT ORG>>WE>>HEAR ORG>>YOU>>HEAR ORG>NEG ORG>US2 ORG>WAIT OUNTIL>IT
-11 OUNTIL>NEG1 OUNTIL>NEWS2 OUR>>AWAY>>O PAST>>COND>>WE PAST>>D>>EVENT PAST>>D>>YOU PAST>>FUT>>CALL PAST>>HE>>FUT
-11 PAST>>IT>>YOU PAST>>WE>>FUT PAST>>YOU>>AWAY PAST>>YOU>>PAST PAST>HE2 SEND>>NEG>>D SEND>>YOUR>>NEWS START>>D>>HEAR
-11 START>>HE>>D START>>PAST>>D START>ALL1 START>DOC START>HAVE2 START>HE START>HEAR2 START>IT START>OBY START>SEND1
-11 START>START1 START>YOU2 TALK>>D>>YOU TALK>>HEAR>>D TALK>>US>>D TALK>>WAIT>>D TALK>DOC1 TALK>EVENT2 TALK>OBY2
-11 TALK>PAST1 TELL>>ASK>>D TELL>>SEND>>IT TELL>>WAIT>>D TELL>O1 TELL>OIN1 TELL>OUR2 TELL>US TELL>WHEN2 US>>COND>>YOU
-11 US>>D>>CALL US>>D>>YOU US>>YOUR>>NEWS US>FUT2 US>SEND1 VAGUE>TALK1 WAIT>>EVENT>>D WAIT>HE WAIT>TELL1 WAIT>THIRD1
-11 WE>>ASK>>ORG WE>>AWAY>>O WE>>AWAY>>TELL WE>>D>>EVENT WE>>FUT>>EVENT WE>>HEAR>>AWAY WE>>HEAR>>YOU WE>>NEG>>EVENT
-11 WE>>NEG>>NEWS WE>>NEWS>>CALL WE>>O>>FUT WE>>PAST>>TALK WE>>PAST>>WHEN WE>OFROM1 WE>PAST1 WE>US2 WHEN>>IT>>FUT
-11 WHEN>>IT>>HEAR WHEN>HE2 WHEN>O WHEN>START YOU>>AWAY>>D YOU>>FUT>>ALL YOU>>O>>NEWS YOU>>PAST>>FUT YOU>>PAST>>HEAR
-11 YOU>ASK2 YOU>DOC2 YOU>HAVE2 YOUR>>DECIDE>>D YOUR>>DOC>>ASK YOUR>>SEND>>D YOUR>>START>>FUT YOUR>ASK YOUR>O2
-11 YOUR>ORG2 a:O b:OBY c.deals c.debeant c.debespr c.debissc c.dedafue c.deein c.deeinar c.deempfa c.degluec
-11 c.deguelt c.dehaett c.dekommi c.delerne c.deleute c.deloesc c.deschon c.desitze c.dewenn c.dewurde c.ena c.enagend
-11 c.enany c.enappea c.enare c.enbar c.enbehin c.enboth c.encar c.encard c.encoach c.encover c.endays c.endelet
-11 c.endenma c.endepar c.endestr c.endocum c.endubli c.enelse c.enenoug c.enfelt c.enfinis c.enfound c.enfour
-11 c.engover c.engrade c.engreet c.enhereb c.enjoin c.enkeep c.enlaunc c.enlisbo c.enlonge c.ennine c.ennot c.enonsit
-11 c.enpark c.enpassw c.enpayme c.enplaye c.enproje c.enprovi c.enpupil c.enreadi c.enrecep c.enrecor c.enremai
-11 c.enresur c.enretai c.enretir c.enroom c.enrunni c.ensaw c.ensha c.enshift c.ensigne c.ensix c.ensomeb c.ensport
-11 c.ensprea c.enstore c.enteach c.entech c.enterm c.enunabl c.enwebsi c.es=O c.esabrim c.esampli c.esbien c.escaduc
-11 c.esequip c.eshabla c.esla c.esnueve c.esofici c.espara c.esperio c.espiens c.esprueb c.esqueri c.esregre
-11 c.esvenir c.frbien c.frcabin c.frchacu c.frdepla c.frdeux c.frdispo c.frelect c.fremplo c.frest c.frexcel
-11 c.frmessa c.frmontr c.frn c.frnouve c.frsigne c.frvacan c:VAGUE de<__einar de<__erwar de<__gilt de<__gluec
-11 de<__kommi de<__lerne de<__link de<__nicht de<_damit de<_der de<_er de<_es de<_sag de<_sollt de=D__bissc
-11 de=D__hoere de=D__nicht de=D__vergl de=D_ein de=D_guelt de=D_ihre de=D_sitze de=D_vorhe de=O__frau deangeb__wir
-11 deantwo_ich dearbei_waere deauch__> deauf_=D deaus_? debei__kern debei_frau debissc__bitte debitte__besch
-11 debitte_melde debuero_> debuero__antwo dedann_! dedann_vergl dedas__ihnen dedas_bei dedaten_=D dedauer_=D
-11 deder_ander deder_arbei deder_link dedie__endet dedie__tagt dedie_ander dedie_einar dedie_kommi dedir__weil
-11 dedu__nachg deein__gedul deeinar__=D deeinar_dauer deer_hat dees__noch dees_komme defrau__> degedul__!
-11 degedul_bitte degeht_=D degenau_=O degern__> degluec__der degluec_bei deguelt_> dehaben__ihnen dehaben__wir
-11 dehaben_wir dehaett__=D dehast_> deich_=D deich_> deich_schre deihnen_gesch deihnen_noch deihr__=D deihre__bitte
-11 deihre_entsc deim__=D deist__guelt deist_nicht dekenne_> dekern_> dekomme_sie dekommi_tagt delaeuf__> deleute_=D
-11 deleute__dann delink__=D delink_ist deloesc_wir demit__der denach_> denachg__> denachg_hast denoch__leute
-11 depruef__! desag__=D desag_bitte deschoe_=O deschre_=D deseit_=D desende_wir desie__keine desie_die destell__niema
-11 deueber__gespr deuns__=D deuns__um deunter_sende devergl__> devergl_wir deviel_gluec devon_9 deweil_du dewie_bespr
-11 dewir__gesch dewir_erwar dewir_sind dezwei__=D dezwei_leute en9_novem en<__annou en<__backg en<__came en<__docum
-11 en<__does en<__first en<__happy en<__hire en<__job en<__keep en<__lapto en<__look en<__menti en<__must en<__onboa
-11 en<__onsit en<__our en<__perio en<__photo en<__quest en<__salar en<__wante en<__what en<__when en<_as en<_come
-11 en<_confi en<_do en<_does en<_email en<_finan en<_follo en<_inter en<_merry en<_notic en<_payme en<_regis
-11 en<_start en<_tomas en<_you en=D__about en=D__all en=D__anyho en=D__eight en=D__enjoy en=D__four en=D__hereb
-11 en=D__home en=D__need en=D__our en=D__panel en=D__said en=D__sport en=D__teach en=D__ten en=D__thank en=D__waiti
-11 en=D__with en=D_greet en=D_nobod en=D_shift en=D_than en=D_would en=O_9 en=O__am en=O__mail en=O_back en=O_calls
-11 en=O_from en=O_if en=O_offic en=O_than ena__contr ena__direc ena__note ena__perio ena_lovel ena_mount ena_perma
-11 ena_phone enable__wait enabout__role enaccep__> enaccou_=D enactua_=O enadver__post enadver_appea enafter__it
-11 enagend__=D enagend_for enagree__be enagree_will enall__=D enall__=O enall_of enallow__> enalway_=D enalway__for
-11 enam__casua enam_away enam_sorry enam_up enand__am enand__can enand__has enand__new enand__nobod enand__on
-11 enand_am enand_we enannou__resul enanoth_appli enanoth_candi enanoth_meeti enanswe__pleas enanyho_=O enappea__the
-11 enappea_in enappli_deadl enare__any enare__at enare__going enare__hirin enare__recru enare_destr enare_expec
-11 enare_free enas__will enasked_to enat_ten enattac_form enavail_for enaward_=D enaward__> enbar_=D enbar__i
-11 enbe__behin enbe__call enbe_award enbe_resur enbe_revie enbe_you enbecau__panel enbecau__the enbecau_of
-11 enbeen_exten enbeen_selec enbegin__and enbehin__bar enbirth__> enboile__s enboile_man enbooke__in enbooke_you
-11 enbooks__and enbring_a enbring_you enbudge_=D encan__answe encan__becau encan__decid encan__do encan__it
-11 encan__made encar__will encar_park encasua_leave encerti__> enchose_> enchose_anoth encitie_> enclose_=O enclose_>
-11 enclose__as enclose__books enclose__offic enclosi__is encolle_agree encomin__to encompa__close encompa_is
-11 enconfi__> encontr__alway encontr_for enconve__=D encto_> enday_=O endays_=D endays__> endeadl__been endeadl_has
-11 endecid__=O endecid__to endecid_not endecis_can endelet_=D endelet__so endestr_=D endestr__> endetai__> endiffe__>
-11 endo__hire endo__the endo_becau endocum__delet endoes__permi endrop__your endubli_=D endubli__> enelse_and
-11 enemail_me enend__now enenoug_for enexten_=D enexten__> enfair__> enfeel__to enfeel_free enfill__the enfinan__the
-11 enfinan_close enfirst_> enfirst__> enfor__birth enfor__techn enfor_now enfor_teach enform_and enforwa__seein
-11 enfour_> enfree_=D enfree_> enfree__a enfrom__9 enget__for enget__perma engets_decid engive__9 engive__a
-11 engive__your engood_? engrate__a engrate_for engreat__> engreet_> engroun__=O enhalf_days enhappy_with enhas__a
-11 enhas__exten enhas__her enhave__an enhave__lovel enhave__recei enhave_compl enhave_given enhe__> enhead__=D
-11 enhelps_> enhere_! enhere_is enhired_=D enhirin_freez enhospi__park enhospi_car enhour_=D enhours_end enhr__to
-11 enhr_is eni__offer eni__short eni__sorry eni__up eni_spoke enin_> enin__=O enin__field enin__if enin_dubli
-11 enin_four enin_our eninclu__you eninclu_wheth eninter_has eninvoi__9 enis__! enis__agend enis__here enis__it
-11 enis__week enis_alway enis_final enis_hereb enis_split enis_sport enit__decid enit__your enjoini_us enjust__on
-11 enkeep__cv enkindl__i enkindl__the enlast_day enlates__can enlates_i enlaunc_=D enleave_and enleft_the enlet__give
-11 enlet_us enlicen__the enlisbo_=D enmade__we enmade_to enmails_> enman_s enmanag__split enme_if enmeet__at
-11 enminut__prese enminut_to enmobil_> enmonth__> enmore_than enmove__call enneed__certi enneed__signe enneed_a
-11 enneed_someb enneeds__hear ennew__agree ennew_colle ennew_strat enno_appoi enno_jobs ennobod__anyth ennobod_signs
-11 ennot__award ennot__forwa ennot__no ennot__one ennot_among ennot_be ennot_hear ennot_hire ennot_hirin ennot_on
-11 ennot_read ennot_to ennote__am ennote_i ennoted_> ennothi_will ennotic__is ennumbe__=D enof__answe enof_an
-11 enoffer_: enoffer__to enoffer_made enoffer_the enoffic__end enoffic_are enoffic_hours enon__? enon__novem
-11 enon__your enon_call enon_casua enonboa_takes enone__=O enopen__noon enopen_with enor__=O enor_it enother_>
-11 enother_we enour__sleep enour_ceo enour_decis enour_next enour_resul enour_shop enpaid__the enpaid_at
-11 enpanel_reads enparen_leave enpark__be enpark_will enpayme__due enpayme_is enpaysl_=D enperio_is enperma__>
-11 enperma_contr enpermi_allow enping_me enplace_in enpleas_! enpm__the enposit_is enpost__to enpriya_? enproba__=D
-11 enproba_is enquest__> enreach__my enreach_on enread_mails enreads__> enreal_talk enrecei__lette enrecep_=D
-11 enregis_for enreply__> enrepor__publi enrepor_is enresum_=D enresur_=D enretir_=D enretir__> enround__> ens__a
-11 ens__dubli ens__its ens__last ens__not ens_anoth ens_give ens_my ensalar__be ensalar__paid ensalar_are
-11 ensalar_will ensay__to enschol__not enschol_will ensee__again ensend__avail ensend__back ensend_this ensha__be
-11 ensha_not enshe__in enshop__=D enshop_sleep enshort__are enshort_note enshort_of enshoul__take ensign_=D ensign__>
-11 ensigne_=D ensigns__> ensigns_anyth ensite_> ensleep_=D ensleep__> enslot__=D enslow_=D enso__the ensomeb__can
-11 ensomeb_who ensomeo__and ensorry_for ensplit__s ensplit_there ensport__> ensport_week enstart_dates enstill_inter
-11 enstrat__be enstrat_will entake_=D entake__in entaken__> entakes__=D entask__not entask_shoul enteach_> entechn__>
-11 entell_them enthat_i enthe__=D enthe__appea enthe__candi enthe__car enthe__colle enthe__deadl enthe__if
-11 enthe__lette enthe__no enthe__on enthe__panel enthe__reads enthe__run enthe__runs enthe__strat enthe__went
-11 enthe__were enthe__would enthe_agend enthe_colle enthe_house enthe_merge enthe_offic enthe_repor enthe_role
-11 enthe_test enthe_visit enthere__anoth enthink_=D enticke_=D ento_9 ento__? ento__if ento__new ento__other
-11 ento__somet ento__we ento_adver ento_atten ento_know ento_see ento_seein entomas_we entrial__=D entwo__=D entwo__>
-11 enunder_our enup__mount enus__would enus_again enus_your enuse_the enview_of enwalke_=D enwas_=D enwe__booke
-11 enwe__call enwe__discu enwe__forwa enwe__given enwe__inter enwe__no enwe__other enwe__said enwe__want enwe_delet
-11 enwe_made enwe_spoke enwe_took enwe_were enwere_told enwhat__would enwhen__gets enwhen__good enwhen_is enwhen_it
-11 enwhen_you enwheth__could enwhich_=D enwhich__=D enwhich_is enwhich_it enwill__place enwill__resur enwill__revie
-11 enwill_discu enwith__and enwith__famil enwith__greet enwork_from enwould__in enwould_hear enwould_let enwould_like
-11 enwould_said enwrite_=D enwrite__> enwrote__you enyear_begin enyes_> enyou_9 enyou__any enyou__minut enyou__you
-11 enyou_appli enyou_atten enyou_behin enyou_came enyou_make enyou_menti enyou_start enyou_tell enyour__allow
-11 enyour__card enyour__i enyour__runs enyour_birth enyour_certi enyour_final enyour_inter enyour_mobil enyour_name
-11 enyour_numbe enyour_permi es9__9 es9_a es<__! es<__clien es<__enlac es<__ofici es<__perio es<__su es<__volve
-11 es<_entre es<_hemos es<_nuest es<_piens es<_queri es<_respo es<_su es=D_o es=D_perdo esa__nueve esal_equip
-11 esasi__los esasi_conta escaduc_=D escaduc__> esclien__tu esclien_quier esconfi__asi esconoc__equip esconoc_al
-11 esconta_los escontr__=D esde_9 esde_prueb esde_viaje esel__caduc esel__perdo esel__quier esel_clien esel_perio
-11 esen__ofici esenlac__=D esenlac_caduc eses_festi esestoy_de esha_recib esla__que esla_docum eslas__=D eslas_nueve
-11 eslas_tres esno__de esno__recib esnueve_> espasa_=D esperdo_> esperio__prueb esperio_de espiens_=D espiens__>
-11 esprueb__=D espuede_=D espuede__? espuede__a espuede_volve esque__prese esque_le esque_no esqueri__el
-11 esqueri_respo esquier__respu esquier_tu essu__=D estarde_y estu_cv fr9__> fr9__pour fr<__a fr<__aurel fr<__courr
-11 fr<__des fr<__prese fr<__stage fr<__vacan fr<_passe fr<_sans fr=D__vous fr=D_aurel fr=D_la fr=D_matin fr=O_>
-11 fr=O__=D fra__> fra_nouve frappel__? fratten_=D fratten__a fraurel_> frautre__> fravez__de frbesoi_de frbien_=D
-11 frbon__et frbonne__la frbonne_vacan frburea_> frconge__> frcontr__effet frcontr_prend frconvi_> frde__elect
-11 frdeux_ans frdites__si frdonc_plus frecrit__> frelect__publi frelect_sera fren__=D frest_ferme fret__! frexcel_=D
-11 frexcel__> frferme__> frh_9 frh__l frh_pour fril__effet fril__reuni fril_se frje_trava frl__sera frl_elect
-11 frl_offre frla_date frle__prend frle_resul frle_stage frles__> frles_burea frlieu_=D frmatin_> frmessa_=D
-11 frmessa__> frmontr__burea frmontr_les frnous__atten frnous__le frnous__montr frparti_=D frpas__nouve
-11 frpasse__excel frpour_nous frpourr__appel frpubli__> frrappe__matin frresul__l frresul_de frreuni__>
-11 frreuni__nouve frreuni_a frs_est frse__toujo frsera_publi frsigne_=D frsigne__> frtoujo__=D frtoujo_un frtrava_=D
-11 frtrava__> frun__> frun_excel frvacan__=D frvacan_la frvotre_prese frvous__les frvous__nous frvous_atten
-11 frvous_montr how:FROM&EVENT how:THRU s.de: s.degenau s.delaeuf s.deschoe s.deuns s.devergl s.dewaere s.enanyho
-11 s.encalm s.endid s.endo s.endue s.eneight s.enentra s.eneven s.enfille s.enforge s.enhi s.enhones s.enknown
-11 s.enlevel s.enliter s.enmay s.enmessa s.enmilan s.enmonth s.ennoted s.ennovem s.enold s.enpensi s.enperma
-11 s.enprogr s.enproje s.enremin s.enrobin s.enschoo s.enship s.ensick s.ensilen s.ensplit s.entimes s.entoo
-11 s.enurgen s.enview s.esperdo s.fralors s.fraurel s.fretes s.frne s.fry s:OUNTIL s:TALK
-10 ALL>>FUT>>WAIT ALL>>HEAR>>HAVE ALL>>OUR>>ORG ALL>>PAST>>IT ALL>>SEND>>D ALL>NEG ALL>ORG2 ALL>OWITHIN2 ALL>START
-10 ASK>>ASK>>EVENT ASK>>CALL>>US ASK>>CALL>>YOU ASK>>D>>US ASK>>EVENT>>EVENT ASK>>HEAR>>ASK ASK>>NEG>>CALL
-10 ASK>>NEG>>TELL ASK>>O>>D ASK>>WAIT>>IT ASK>>YOU>>NEWS ASK>>YOU>>SEND ASK>>YOUR>>CALL ASK>>YOUR>>EVENT
-10 ASK>>YOUR>>SEND ASK>>YOUR>>TELL ASK>>YOUR>>THIRD ASK>AWAY2 ASK>HAVE2 ASK>OIN ASK>THIRD1 AWAY>>D>>HE AWAY>>HE>>D
-10 AWAY>NEG2 AWAY>OUNTIL1 AWAY>WAIT AWAY>YOUR1 CALL>>FUT>>NEG CALL>>TELL>>YOU CALL>>YOUR>>THIRD CALL>ASK1 CALL>OFROM1
-10 CALL>YOU2 COND>>WE>>D COND>>YOU>>FUT COND>>YOU>>IT COND>NEG1 COND>NEG2 COND>WAIT D>>ALL>>OUR D>>ALL>>PAST
-10 D>>ALL>>US D>>ALL>>YOU D>>ASK>>WAIT D>>COND>>O D>>DECIDE>>ORG D>>FUT>>WAIT D>>HEAR>>HAVE D>>NEG>>OUR D>>NEG>>PAST
-10 D>>NEG>>TELL D>>NEWS>>YOU D>>O>>SURE D>>OUR>>TALK D>>PAST>>US D>>START>>IT D>>TELL>>IT D>>US>>CALL D>>WE>>ALL
-10 D>>WE>>WE D>>WHEN>>IT D>>WHEN>>O D>>WHEN>>TALK D>AWAY1 D>IT1 D>OON D>OUNTIL2 DECIDE>>D>>ASK DECIDE>>D>>NEWS
-10 DECIDE>>D>>O DECIDE>>O>>D DECIDE>>YOU>>D DECIDE>EVENT2 DOC>>D>>ASK DOC>>O>>D DOC>>SEND>>AWAY DOC>ASK2 DOC>D
-10 DOC>HAVE1 DOC>PAST DOC>US1 DOC>WE EVENT>>AWAY>>D EVENT>>D>>SURE EVENT>>EVENT>>IT EVENT>>O>>EVENT EVENT>>WHEN>>CALL
-10 EVENT>TELL FUT>>ASK>>YOUR FUT>>D>>COND FUT>>DECIDE>>VAGUE FUT>>DECIDE>>YOU FUT>>DOC>>ORG FUT>>EVENT>>ORG
-10 FUT>>HAVE>>TELL FUT>>HE>>D FUT>>NEG>>ASK FUT>>NEG>>DOC FUT>>O>>WHEN FUT>>OUR>>ASK FUT>>TELL>>VAGUE FUT>>US>>O
-10 FUT>>WAIT>>START FUT>>YOU>>EVENT FUT>>YOU>>NEG FUT>>YOU>>ORG FUT>>YOU>>PAST FUT>>YOUR>>COND FUT>DOC1 FUT>WAIT
-10 FUT>YOUR2 HAVE>>AWAY>>D HAVE>>DECIDE>>TALK HAVE>>HAVE>>SEND HAVE>>O>>WE HAVE>>PAST>>US HAVE>ASK HAVE>PAST2
-10 HAVE>US1 HE>>ASK>>DECIDE HE>>HEAR>>DECIDE HE>>PAST>>HE HEAR>>D>>YOU HEAR>>HAVE>>DECIDE HEAR>>HAVE>>PAST
-10 HEAR>>NEG>>HAVE HEAR>>O>>WHEN HEAR>>ORG>>YOU HEAR>>START>>O HEAR>>YOU>>ORG HEAR>>YOUR>>YOUR HEAR>OON2 HEAR>OUNTIL2
-10 HIS>ASK1 IT>>D>>YOUR IT>>DOC>>FUT IT>>DOC>>START IT>>HAVE>>O IT>>IT>>NEG IT>>NEG>>OUR IT>>NEG>>US IT>>WE>>YOU
-10 IT>>YOU>>START IT>>YOU>>TELL IT>>YOUR>>TALK IT>HAVE2 IT>HE1 IT>OFROM2 IT>SURE IT>YOU NEG>>ASK>>START NEG>>CALL>>US
-10 NEG>>O>>WE NEG>>START>>O NEG>OON NEWS>>CALL>>OUR NEWS>>D>>NEWS NEWS>>HEAR>>DECIDE NEWS>>PAST>>TELL
-10 NEWS>>YOUR>>CALL NEWS>NEWS2 NEWS>O O>>EVENT>>CALL O>>FUT>>NEG O>>IT>>DECIDE O>>NEG>>AWAY O>>NEG>>D O>NEWS2
-10 O>THIRD2 OIN>YOUR OON>COND OON>TELL ORG>>HEAR>>YOU ORG>>START>>D ORG>>TALK>>D ORG>TALK OUNTIL>DECIDE1 OUNTIL>WE2
-10 OUR>>D>>TELL OUR>>O>>ORG OUR>>TALK>>HAVE OUR>OIN1 OUR>OIN2 PAST>>HEAR>>D PAST>>HEAR>>TELL PAST>>IT>>PAST
-10 PAST>>O>>IT PAST>>SEND>>NEWS PAST>>SEND>>YOU PAST>>YOU>>FUT PAST>>YOU>>HEAR PAST>EVENT1 PAST>NEG1 PAST>NEWS2
-10 PAST>O2 PAST>OON2 PAST>ORG1 PAST>OUR PAST>START2 PAST>TELL PAST>WAIT1 PAST>WHEN2 SEND>>IT>>TELL SEND>>NEWS>>EVENT
-10 SEND>>TELL>>US SEND>ASK SEND>AWAY1 START>>D>>WHEN START>>O>>START START>>TELL>>YOUR START>>WAIT>>ALL START>AWAY
-10 START>COND1 START>FUT START>HEAR1 START>IT2 START>ORG2 START>PAST2 TALK>>D>>DOC TALK>>HAVE>>AWAY TALK>>YOU>>D
-10 TALK>>YOU>>HEAR TALK>>YOUR>>TALK TALK>ALL TALK>COND TALK>START1 TELL>>D>>PAST TELL>>FUT>>SEND TELL>>IT>>O
-10 TELL>>OUR>>TELL TELL>>TALK>>D TELL>>TELL>>TELL TELL>>THIRD>>D TELL>>US>>O TELL>>YOUR>>THIRD TELL>THIRD TELL>THIRD1
-10 THIRD>PAST THIRD>US2 US>>HIS>>NEWS US>>TALK>>HE US>>YOU>>FUT US>EVENT2 US>PAST US>SEND US>YOUR1 WAIT>>IT>>WHEN
-10 WAIT>>YOUR>>TELL WAIT>OIN WAIT>PAST1 WE>>O>>WE WE>>PAST>>ALL WE>>PAST>>DOC WE>>PAST>>NEWS WE>>WE>>YOU
-10 WE>>YOUR>>NEWS WE>ALL WE>FUT1 WE>O WE>OIN WE>PAST2 WE>TALK WE>WAIT1 WHEN>>FUT>>YOU WHEN>>O>>SURE WHEN>>TALK>>D
-10 WHEN>>TALK>>YOU WHEN>>YOU>>D WHEN>>YOU>>PAST YOU>>ASK>>US YOU>>ASK>>WE YOU>>D>>ALL YOU>>D>>FUT YOU>>D>>PAST
-10 YOU>>FUT>>HAVE YOU>>FUT>>NEWS YOU>>HE>>D YOU>>HEAR>>DECIDE YOU>>IT>>YOUR YOU>>NEG>>PAST YOU>>O>>YOU YOU>>ORG>>YOU
-10 YOU>>PAST>>COND YOU>>PAST>>HAVE YOU>>PAST>>START YOU>>PAST>>WE YOU>>TALK>>HEAR YOU>>TELL>>HE YOU>>WE>>AWAY
-10 YOU>>WHEN>>TALK YOU>AWAY1 YOU>AWAY2 YOU>EVENT YOU>IT2 YOUR>>D>>FUT YOUR>>EVENT>>WHEN YOUR>>NEWS>>ASK
-10 YOUR>>TELL>>US YOUR>>THIRD>>PAST YOUR>>YOUR>>D YOUR>HEAR2 YOUR>SEND1 YOUR>TALK1 YOUR>US2 YOUR>WE1 a:ALL a:D a:NEG
-10 bias c.de? c.deanneh c.deeinst c.deersta c.defrage c.degehoe c.degeld c.degerne c.degleic c.dehast c.dekandi
-10 c.dekoenn c.dekonto c.delangw c.delink c.denaech c.depass c.deprakt c.deschaf c.deschre c.desehr c.desozia
-10 c.despese c.deweg c.dewollt c.enabsen c.enaddre c.enappoi c.enb c.enbeaut c.enbirmi c.enbrill c.encarri c.encaugh
-10 c.enclaim c.encodes c.encompa c.enconfe c.enconsu c.encosts c.encrm c.encusto c.endaeje c.endiffe c.endolor
-10 c.endrill c.endutie c.enexist c.enexpen c.enfilli c.enfisca c.enfumig c.enfunde c.engroup c.enhealt c.enhelp
-10 c.enhelps c.enholdi c.enhome c.enhouse c.enhowev c.enif c.eninclu c.enkitch c.enknows c.enlet c.enlong c.enlost
-10 c.enmany c.enmerge c.enmobil c.enmonth c.enmuch c.ennewsl c.enonlin c.enopen c.enowes c.enpass c.enpasse c.enpatag
-10 c.enpicke c.enpostp c.enreimb c.enrepos c.enrestr c.enrevis c.ensafel c.enservi c.enseven c.enshutt c.ensite
-10 c.enslowe c.ensorry c.enspend c.enstaff c.enstay c.ensuppl c.enswede c.entax c.entold c.enwell c.esaqui c.esavisa
-10 c.escarta c.escierr c.esconcl c.esempez c.esensen c.esese c.esestan c.esfavor c.esfirma c.esfuera c.esgraci
-10 c.esimpos c.esinten c.esllevo c.eslocal c.esmedio c.esmover c.esnuevo c.esofert c.esperma c.espodem c.esprosp
-10 c.esrecla c.essabad c.esti c.estiene c.estraba c.estres c.esvence c.esviene c.frabsen c.fraimer c.frbudge c.frce
-10 c.frcela c.frcet c.frclien c.frcourr c.frdu c.fretes c.frfait c.frforma c.frlibre c.froffre c.frpostu c.frprofi
-10 c.frrecru c.frrendr c.frsont c.frsuis c.frvisit c.frvoir c:D c:OBY de9_=D de<__arbei de<__begin de<__dass
-10 de<__errei de<__geld de<__hatte de<__konto de<__reise de<__wir de<__wollt de<_bitte de<_fuer de<_in de<_spese
-10 de=D__> de=D__betri de=D__gesag de=D__nachr de=D__ueber de=D__von de=D__zeugn de=D_anneh de=D_aus de=D_beden
-10 de=D_begin de=D_gleic de=D_hat de=D_schaf de=D_weg de=D_zeit de=O__alle de=O__an de=O__besti de=O__das de=O_aber
-10 de=O_erhal deabges_> deander__> deangeb_koenn deanneh_> deauch_=D deauf__=D deauf__> deauf__versc deauf_den
-10 deauf_ihr debetra_sie debetri_> debetri__den debetri_ueber debewer_endet debitte__ueber debitte_als debitte_rufen
-10 debrauc__pass debrauc_ihren dedafue__=D dedas__ab dedas__fuer dedas__koenn dedas__wird dedas_geld dedas_konto
-10 deden__ueber deden_sozia deden_tag deder_=O deder__ueber dedie__errei dedie__ersta deeinla_fuer deentsc__betri
-10 deerrei__=D deerrei__von deerrei_sie deersta__=D deersta_wir defreue__von defuell__das defuell_sie defuer__gleic
-10 defuer__tag degehoe_haben degeld__den degeld_fuer degenau__=O degern__wiede degesag_=O degesch_moech degespr_von
-10 degleic_zu dehaben__fuer dehaben__sie dehat_in dehat_uns dehierm_zurue deich_schic deihnen__einla deihnen_sprec
-10 deihr__> deihr__finde deihren_pass deinter__> deinter_an deist__9 deist__bei deist_betri deist_von dejuris__ihren
-10 dekeine_nachr dekoenn__unser dekomme__zwei dekomme_noch dekonto__=D dekonto_wird delaeuf_=D delaeuf__=D
-10 delaeuf_noch delasse__sich delauf__=O demehr_=O demit__sprec demoech__mit denach__ihrer denicht__=O denicht_an
-10 denochm__> depass_=D depass__> deperso_errei dereise__wir dereise_ersta derueck_bitte deschic__die desekre__>
-10 desekre_ab desich__zeit desie__9 desie__anneh desie__bei desie__mich desie__nicht desie_errei desie_mir desozia_>
-10 despese__sie despese_rechn desprec_> destatt_> destehe_ich destell_ich detag_ueber deteam__> deueber__dir
-10 deueber__sekre deueber__sozia deueber_ich deund__stehe deuns__betra deuns__ihnen deuns__ihre deuns__unter
-10 deuns_von deunser__moech deunser__von deunser_gespr deunter__wir deurlau_=D deurlau_> deversc_? deversc__>
-10 devon__auf devorst_finde dewaere__rueck deweg__=O dewir__gespr dewir__ihre dewir_haben dewird__geloe dewuerd_sie
-10 dezeugn__? dezu_hoere dezurue_=O en9__in en9__other en9__room en9__was en9_works en:__pm en:__your en:_sam
-10 en<__ana en<__anoth en<__birth en<__cfo en<__chapl en<__compa en<__custo en<__dean en<__did en<__find en<__fire
-10 en<__gave en<__indic en<__libra en<__long en<__owes en<__paren en<__perso en<__posit en<__refer en<__requi
-10 en<__retir en<__robin en<__short en<__submi en<__train en<_annua en<_anyth en<_claim en<_codes en<_did en<_dolor
-10 en<_due en<_for en<_great en<_here en<_hi en<_many en<_sara en<_since en<_ticke en<_to en<_trave en<_welco
-10 en<_wishi en=D_: en=D__=O en=D__birmi en=D__candi en=D__daeje en=D__dinne en=D__goes en=D__half- en=D__happy
-10 en=D__leave en=D__lunch en=D__nine en=D__see en=D__train en=D__up en=D_comin en=D_does en=D_expec en=D_helps
-10 en=D_is en=D_lasts en=D_look en=D_there en=D_unles en=O__can en=O__hours en=O__marga en=O__our en=O__would
-10 en=O_party ena__slowe ena_deput ena_nice ena_think enabout__offer enaccep__writi enaccep_in enactua__perso
-10 enactua_hr enad__s enad__up enad_it enaddre_=D enafter_your enagain_=D enagain_=O enall__us enall_right
-10 enaltog__expec enaltog_so enam_9 enam_> enam__a enam__altog enam__annua enam__on enam__pm enam_absen enamong_them
-10 enan__: enan__hr enan__of enan_actua enan_hour enan_inter enan_upgra enand__cofou enand__mail enand__post
-10 enand__role enand__unani enand_are enand_nothi enand_recon enand_short enand_there enand_two enanna__>
-10 enannua__back enannua_repor enanoth__come enanoth_role enanswe_after enanswe_lette enany__> enanyth__can
-10 enanyth_you enappli_can enappli_perio enappli_recei enappli_we enappoi_> enappoi__=D enare__you enare_held
-10 enare_payab enare_shut enare_shutt enare_slow enare_sorry enare_valid enas__no enask_=D enasked_me enasses__is
-10 enasses_ends enassig_> enassum__have enassum_you enat__for enat__head enat__is enat__the enat__works enat_my
-10 enat_nine enattac__=D enattac__send enatten_=D enback_=D enback_=O enback__pleas enback__your enbackg_check
-10 enbank__> enbased_in enbe__leave enbe__medic enbe_filli enbe_forwa enbe_fumig enbe_given enbe_held enbe_kept
-10 enbe_put enbe_repos enbe_takin enbe_withd enbeaut__you enbeaut_so enbeen__on enbeen_asked enbeen_cance
-10 enbeen_given enbeen_short enbeen_unsuc enbefor__call enbefor__inter enbeing__that enbeing_hones enbirmi_>
-10 enbirth__=D enbirth_for enbranc__> enbring__decis enbring_your enbudge__> enbudge__this enbudge_year enbut__i
-10 enbut__offic enbut_our enby__of enby__wish enby_a enby_unani enby_way encalen__only encalen_permi encall__=D
-10 encall__i encall__offic encalli__twice encan__put encan__tell encan_send encance_the encandi__=O encentr__lasts
-10 encentr_is enceo__? encfo__sign encfo_shoul enchapl__on enchapl_is encheck__> enclaim__inter enclaim_for
-10 enclien__its enclien__to enclien_moved enclien_wants enclose__noon enclose__posit encodes__valid encodes_are
-10 encofou_> encolle__inste encolle_jo encome_in encome_up encomin__every encommi_met encompl_> encompl__assig
-10 enconfi__you enconfi_that enconfl__inter enconfl_of enconsi__appli enconsi_of enconsi_you encontr__sent encontr_we
-10 encould__call encould__speak encould_we encrm__for encrm_free encv_=D endaeje__beaut endaeje_is endata_prote
-10 enday__=D enday__be enday__our enday_but enday_would endeadl__> endeadl__quest endeadl__your endean__calen
-10 endean_s endecid__exten endecid__i endecid_on endecid_soon endecis__restr endelet__> endeput__and endied__>
-10 endinne__me endinne_with endo__=D endo__conta endo__know endo__need endo__revie endo_our endoes_=D endolor__me
-10 endolor_owes endrill__been endrill_has endrop_me endutie_=D endutie__> enduty__> eneight_> enenjoy__> enenjoy_it
-10 eneveni__year eneveni_for enevery__a enevery__but enevery_enjoy enevery_goes enevery_mail enevery_year enexam_=D
-10 enexam__> enexpec__take enexpen__be enexpen_shoul enexten__appli enexten_the enfeedb_? enfeedb__a enfeedb_twice
-10 enfilli__job enfilli_the enfire__has enfire_drill enfirm__answe enfirm_will enfisca__begin enfishi__back
-10 enfishi_liter enfor__! enfor__back enfor__deput enfor__died enfor__expen enfor__hones enfor__lunar enfor__messa
-10 enfor__s enfor_dinne enfor_us enfor_year enforgo__ask enforgo_to enfree__=D enfree__for enfrom__ad enfrom_all
-10 enfront_desk enfumig_=D enfumig__> enfunde_=D enfunde__> enfurth_to enget__upgra engive__twice engiven__job
-10 engiven_at engo_on engoes__littl engoes_a engoes_live engone__liter engood__with engot__messa engradu_schem
-10 engreat__=D enhad__=O enhalf-__schoo enhalf-_the enhappy__jump enhappy_birth enhas__=O enhas__cance enhas__me
-10 enhas_now enhave__agree enhave__asked enhave__nice enhave__selec enhave__think enhave__unsuc enhave_howev
-10 enhave_sched enhave_you enhead__> enheadq__be enheadq_will enhealt__=D enhear__the enhear_about enheld__>
-10 enher_score enher_to enhi__thank enhi_tomas enhire_=O enhired__actua enhired_an enhirin_=D enhirin__> enhold__slot
-10 enhones_that enhope_it enhoped__get enhours__=D enhow__s enhowev_agree enhr__it enhr__so enhr_perso eni__=D
-10 eni__absen eni__away eni__work eni_could eni_only eni_retir enif__=D enif__at enif__do enif_you enin__diffe
-10 enin__is enin__soon enin_birmi enin_daeje enin_marga enin_patag enin_which enindic__in enindic_accep eninfor__that
-10 enintak_for eninter_> eninter__: eninter__on eninter__shoul eninter__take eninter_expen eninter_for eninter_proce
-10 eninter_will eninto__> eninvit__to eninvoi__payab eninvoi_are eninvoi_for enis__answe enis__cance enis__in
-10 enis__our enis__retre enis__true enis_based enis_beaut enis_compl enis_expec enis_funde enis_half- enis_offer
-10 enis_shut enit__=O enit__? enit__all enit__offer enit__someo enit__time enit_one enit_true enit_you enits_deadl
-10 enjo__> enjo_inste enjob__=D enjump__a enkeep_it enkindl__accep enkindl__and enkindl_indic enkindl_sign enknow__to
-10 enknow_from enlapse__we enlapse_if enlapto_=D enlapto__> enlasts__day enlasts_all enleast_=D enleast__=D
-10 enleast__> enleast_the enleave__year enleave_a enlet__stay enlette__valid enlibra__be enlibra_will enlike__invit
-10 enlike__sched enlike__thoug enlike_your enlimit__> enlimit__to enlimit_acces enliter__=D enliter_back
-10 enlittl__with enlittl_slowe enlong__your enlong_s enlooki_for enlovel_=D enluck_with enlunar_=O enlunar__and
-10 enmade_=O enmade__the enmail__not enmail__our enmail_but enmails__> enmanag_> enmanag__and enmarga__will
-10 enmatte_rests enmax__would enmax_you enmay__it enmay__you enmay_conta enme__and enme__score enme__what enme__would
-10 enme_have enmedic__=D enmedic_leave enmeeti_> enmenti__you enmenti_that enmerge_=D enmerge__so enmessa__and
-10 enmessa__my enmessa_i enmonth_> enmove_: enmove__sam enmoved_=O enmoved__> enmoved__at enmoved__deadl enmoved_its
-10 enmoves_=D enmuch__comin enmuch_for enmy__jo ennda__the ennda_befor enneed__hear enneed__shoe enneed_you
-10 ennew__goes ennew_websi ennext__start ennice_=D ennice__! ennice__short ennice_and ennine_> enno__will enno_phone
-10 ennone_of ennot__at ennot__call ennot__filli ennot__for ennot__on ennot__the ennot_cance ennot_know ennot_my
-10 ennot_offer ennot_see ennote__i ennothi__> ennotic_=D ennotic__> enoccas_> enof__> enof__a enof__candi enof__tech
-10 enof__trave enof_inter enof_leave enof_stati enof_three enof_which enoff_altog enoffer__is enoffer__you
-10 enoffic__at enon_9 enon__call enon__occas enon__write enon_all enon_annua enon_holid enon_medic enon_pleas
-10 enon_retre enon_sale enon_us enon_with enone__is enone__that enone_time enonly__> enonly__morni enonly__windo
-10 enonly_work enopens__> enor__in enother__can enother__start enother__will enother_firm enour__crm enour__repor
-10 enour__websi enour_annua enour_compa enour_conve enour_head enour_polic enout__stati enowes__her enowes_me
-10 enpack_=O enpanel__is enpanel__see enpanel_inter enpanel_sits enparen__for enparen_eveni enpark_> enparty__=D
-10 enpasse_=D enpatag_=D enpatag__answe enperio_and enpermi__two enpermi_only enperso__you enpetra_=D enphone__>
-10 enpleas__attac enpleas__back enpleas__in enpleas_hand enpleas_take enpm_room enpm_with enposit_of enpost__funde
-10 enpost_for enprice__> enproce__of enproce_consi enpromi__for enprote__your enpubli__> enpubli__annua enpubli_our
-10 enquest__=D enquest_is enrathe__promi enrathe_not enreach__by enread_=D enrecei_this enrecon__> enrecru__free
-10 enrecru_crm enrefer__your enrefer_to enregis__the enreimb__your enreimb_of enremem_to enrepor_=D enrepor__anna
-10 enrepor__the enrepos_=D enrepos__> enrequi_=D enrequi__> enrequi__be enrequi_will enrestr__annou enrestr_was
-10 enrests_> enresul__the enresum_duty enretre__will enretre_and enretur__lapto enrevis__need enrevis_the enright__i
-10 enring__? enrobin__panel enrobin_the enrole__=D enrole__up enrole_come enrun__> ens__my ens__notic ens__only
-10 ens__permi ens_calen ens_closi ens_inter ens_schem ens_stay ens_talk ens_your ensaid__=D ensaid_you ensale__>
-10 ensam__away ensam_is ensara__me ensara_told ensay__have ensched__call ensched_a enschem__held enschem_are
-10 enschoo__shut enscore__> ensee__one enselec__an enselec_for ensend__helps ensend__test enservi_=D ensessi_>
-10 ensettl_on enshall__on enshall_revis enshoe_size enshop_s enshoul__recei enshoul__role enshoul__submi
-10 enshoul_anoth enshoul_sign enshut_> enshut_for ensign__requi ensign_the ensigne__befor ensits__in enslow__but
-10 enslowe__us enslowe_with enso__an enso__get enso__s enso__shoul enso_much ensomeb_=D ensorry__that enspeak__to
-10 enspeak_with enstati__be enstati_will enstay__touch enstay_in enstudy_> ensubmi_=D ensubmi__> ensucce__is
-10 entake__as entake__dutie entake_up entakin__=D entalk_> entalk__about entalki_to enteam_=D enteam__at enteam__meet
-10 entech__=D entech_inter entest__=D entest_back enthank__being enthank__so enthat__appoi enthat__not enthat__start
-10 enthat__was enthat_the enthe__direc enthe__drill enthe__ends enthe__healt enthe__numbe enthe__passe enthe__perio
-10 enthe__rests enthe_chapl enthe_choir enthe_cofou enthe_dean enthe_front enthe_good enthe_lapto enthe_libra
-10 enthe_lunar enthe_matte enthe_need enthe_paren enthe_requi enthe_shift enthe_start enthe_tech enthen_=O
-10 enthen__whole enthey__call enthey__howev enthey__you enthing__forgo enthing__slow enthing_we enthink__>
-10 enthis__for enthis__will enthis__your enthis_died enthis_occas enthis_requi enthoug__the enthoug_on enthrou__feedb
-10 enticke_for entime__the entime__we ento__as ento__colle ento__meeti ento__pm ento_anna ento_bring ento_jump
-10 ento_open ento_park ento_prese ento_read ento_restr ento_withd ento_work entold__=O entold_her entold_max entom_=D
-10 entomas__for entomas_thank entoo__> entook__=D entook_place entook_that entouch__? entouch__recon entouch_and
-10 entouch_soon entrave__patag entrave_costs entrave_in entrave_to entrial__would entried__you entried_calli
-10 entrue__told entrue_you entry__recru entry_our entwo__: entwo__candi entwo__from entwo_windo enunabl__offer
-10 enunani__it enunani_wish enunsuc__may enunsuc__this enunsuc_candi enunsuc_on enup_dutie enupgra_: enupgra__=D
-10 enus__pleas envacat_=D enwante__to enwante_you enwants__hear enwas__by enwas__from enwas_annou enwas_going
-10 enwas_taken enway_of enwe__assum enwe__close enwe__shut enwe__shutt enwe__sorry enwe__spoke enwe__yes enwe_can
-10 enwe_give enwe_had enwe_lost enwe_reply enwe_saw enwebsi__live enwebsi_goes enweek_=D enwelco__=O enwelco__>
-10 enwelco__from enwelco_back enwere_=D enwere__=D enwere_you enwhat__your enwhen__meet enwhere__park enwhere_to
-10 enwhich_you enwho_has enwhole__will enwill__fumig enwill__given enwill__held enwill__its enwill__kept
-10 enwill__lette enwill__reach enwill__repos enwill__withd enwill__work enwill_offer enwindo_: enwish__is enwishi__a
-10 enwishi_you enwith__exam enwith_limit enwith_no enwith_your enwonde_if enwork__=D enwork__and enwork_morni
-10 enworks__we enworks_other enwould__a enwould__at enwould__by enwould__let enwould__me enwould__not enwould__told
-10 enwould_been enwould_come enwould_send enwrite__me enwrite__my enyear_9 enyear_=D enyear__and enyear__has
-10 enyears_of enyou_=O enyou__=O enyou__apply enyou__give enyou__max enyou__much enyou__only enyou__repor
-10 enyou__telep enyou_befor enyou_call enyou_not enyou_sent enyou_twice enyour__! enyour__costs enyour__has
-10 enyour__in enyour__nda enyour__size enyour__will enyour_accou enyour_appoi enyour_decis enyour_form enyour_shoe
-10 enyour_signe enyour_slot enyour_time es9_> es9_h es<__el es<__mover es<__nuest es<__pago es<_disfr es<_hace
-10 es<_llevo es<_podem es<_traba es<_tu es<_un es<_usted es=D__conte es=D__ensen es=D__local es=D__pero es=D_avisa
-10 es=D_impos es=D_inten esa__=O esabrir__sabad esabrir_los esaqui_> esbien__=D esbien_el escarta_=D escarta__?
-10 escerra__=D escierr_=D escierr__> esconcl_=D esconcl__> esconta_=O esconte_> esde__los esde__recib esde_abrir
-10 esde_las esde_mi esde_recla esdecis__abrir esdecis_de esdesca_> esel__9 esempez_=D esensen__ofici esensen_la
-10 esentre__=D eses_el eses_valid esestoy__=D esestoy_fuera esfirma_=D esfuera_=D esfuera__> eshace__avisa eshara_=D
-10 eshara__> esinscr__=D esinten__> esinten_local esinter__=D esinter_respo esla_=O esla__cierr esla_llama esla_ofert
-10 esla_plaza esle__respo esle_inter esllama__? esllevo_=D esllevo__inten eslocal_> eslos_=D eslos__la eslos_sabad
-10 esmanda__docum esmanda_la esmover__llama esmover_la esneces_tu esno_recib esnuest__=D esnuest__escri esnuest_carta
-10 esofert__valid esofert_es esofert_vence espago__hara espago_se espara_conte esperma_cerra espero__=O esplaza_de
-10 esplazo__recla espodem__la espodem_mover espor__=D esprosp_=D esque_la esrecib__carta esrecla__=D esrecla_concl
-10 esrespu_=D esreuni_de essabad__tomam essabad_la essi__inter essi_le este_ensen este_esper estomam_=D estomam__>
-10 estraba_=D estraba__> esusted_se esy__que esy_es fr<__avons fr<__bien fr<__comme fr<__coura fr<__derni fr<__etes
-10 fr<__forma fr<__libre fr<__pars fr<__suis fr<_avant fr<_chacu fr<_profi fr<_rappe fr=D__cela fr=D__deux fr=D__un
-10 fr=D_alors fr=D_ce fr=D_consi fr=D_ou fra__heure fra__la frabsen_=D frabsen__> fraimer__parle fraimer_vous
-10 fralors_nous frau__=D fraura_lieu fravant__decis frbien__> frbon_coura frbudge__=D frce_que frcet_=D frcet__>
-10 frconge__retou frcourr_=D frde__le frde_conge frde_me frde_vous frdeux__> frdirec__vous frdirec_aimer frdites__ce
-10 frdonc_=O fren_pense frentre_> frequip_> frforma__lieu frforma_a frheure_> frheure_de fril_y frje__absen frje_pars
-10 frla_forma frle__de frlibre_=D frlieu_la frme__=D frnotre__aimer frnotre_direc frnous__appel frnous__vos
-10 frnous_confi frparle__> frpars__conge frpars_en frpas__> frpas_a frpas_ete frpense_> frpour__le frpouve__repon
-10 frprofi__=D frprofi_bien frque__en frrappe__=O frreste__=D frse_fait frserie_libre frsi__etes frsi__n frsi_cela
-10 frsuis__=D frsuis_absen frvisit_=D frvoir_=D frvotre_decis frvotre_entre frvotre_inter frvotre_visit frvous__pense
-10 frvous_parle how:BETW&ASK p:TELL s.de! s.deaus s.debetra s.debleib s.deguten s.deherr s.delauf s.demuess s.deurlau
-10 s.dewar s.dezurue s.enabroa s.enadver s.enaltog s.enamong s.enappoi s.enavail s.enbased s.enbest s.encan s.encaugh
-10 s.enchapl s.encofou s.encopy s.encoupl s.encover s.endata s.endean s.endocto s.ened s.enfill s.enhello s.enhope
-10 s.enintro s.enlates s.enlaw s.enlittl s.enlunar s.enmatte s.enmax s.enminds s.ennice s.ennone s.enoccas s.enpack
-10 s.enpolic s.enprote s.enreadi s.enrequi s.enretre s.entask s.entechn s.entomas s.entrue s.entwice s.enunani
-10 s.enupgra s.enuploa s.enwindo s.enwriti s.esde s.esdesca s.esentre s.esnada s.esofert s.espor s.esprosp s.esya
-10 s.fradres s.fravant s.fravons s.frelle s.frenvoy s.frl s.frsera s.frvos s:COND s:OAPPROX s:OBY
-9 ALL>>TALK>>PAST ALL>NEG1 ALL>OWITHIN ALL>START1 ASK>>HE>>D ASK>>NEG>>SEND ASK>HE2 ASK>OBY AWAY>>D>>O
-9 AWAY>>EVENT>>HE AWAY>>FUT>>D AWAY>>OUR>>D AWAY>>START>>D AWAY>ALL2 AWAY>CALL1 AWAY>VAGUE2 CALL>>YOUR>>ORG
-9 D>>ASK>>SEND D>>AWAY>>OUR D>>DOC>>FUT D>>HEAR>>ORG D>>START>>NEG D>>START>>WE D>>YOU>>TALK D>>YOUR>>ASK
-9 DECIDE>>O>>ORG DECIDE>>TALK>>ORG DECIDE>>WAIT>>IT DECIDE>>YOUR>>START DOC>>FUT>>HEAR DOC>>TELL>>WE DOC>COND2
-9 EVENT>>D>>ALL EVENT>>D>>HE FUT>>D>>TALK FUT>>NEG>>IT FUT>>NEG>>START FUT>>NEWS>>IT FUT>>PAST>>COND FUT>>SEND>>D
-9 FUT>>START>>US FUT>>WHEN>>TALK FUT>OBEF1 FUT>OFROM1 HAVE>>DECIDE>>ORG HAVE>>FUT>>D HAVE>START HE>>ASK>>HE
-9 HE>>D>>TALK HE>>FUT>>AWAY HE>>WE>>YOUR HE>OFROM2 HE>VAGUE2 HEAR>>COND>>WE HEAR>>DECIDE>>YOUR HEAR>>HEAR>>ORG
-9 HEAR>>NEG>>PAST HEAR>>TELL>>NEWS HEAR>>US>>IT HEAR>>WAIT>>NEWS HEAR>>WAIT>>US HEAR>>WE>>YOU HEAR>VAGUE HEAR>WAIT
-9 HIS>>CALL>>YOU HIS>AWAY IT>>D>>ORG IT>>HAVE>>HAVE IT>>IT>>PAST IT>>O>>O IT>>O>>START IT>>START>>YOU IT>>WE>>ASK
-9 IT>>WE>>PAST IT>CALL IT>HAVE NEG>>D>>TALK NEG>>NEWS>>WAIT NEG>>PAST>>CALL NEG>>US>>FUT NEG>SEND2 NEWS>>ASK>>TELL
-9 NEWS>>PAST>>OUR NEWS>>WE>>HEAR NEWS>EVENT2 O>>D>>WHEN O>>FUT>>IT O>OBY O>OIN O>PAST2 OBY>CALL1 OBY>WHEN1 OIN>OIN
-9 OIN>START OON>EVENT OON>NEWS ORG>>HEAR>>WAIT ORG>>O>>IT ORG>>ORG>>WAIT ORG>>PAST>>YOU ORG>>WAIT>>D ORG>EVENT1
-9 OUR>>ALL>>TALK OUR>>D>>TALK OUR>>NEWS>>ORG OUR>AWAY2 OUR>OFROM PAST>>D>>WHEN PAST>>DOC>>FUT PAST>>IT>>O
-9 PAST>>OUR>>TALK PAST>>TALK>>D PAST>HIS2 PAST>OIN1 SEND>>O>>YOU SEND>FUT2 SEND>WAIT START>>D>>COND START>>D>>NEG
-9 START>NEG TALK>>FUT>>OUR TALK>>PAST>>AWAY TALK>CALL1 TELL>>HIS>>CALL TELL>>OUR>>SEND TELL>>PAST>>D TELL>>TALK>>HEAR
-9 TELL>>WE>>PAST TELL>CALL1 TELL>HAVE2 THIRD>>D>>FUT THIRD>O1 US>>D>>HE US>COND WAIT>>YOUR>>CALL WAIT>HAVE1 WAIT>OBY
-9 WE>>CALL>>TALK WE>>DECIDE>>WAIT WE>>FUT>>DOC WE>>IT>>WAIT WE>>IT>>YOUR WE>>ORG>>HEAR WE>>TALK>>NEG WE>>YOUR>>WAIT
-9 WE>O2 WE>THIRD2 WE>WHEN1 WHEN>>WE>>YOU WHEN>FUT1 WHEN>WHEN2 YOU>>D>>COND YOU>>HEAR>>SEND YOU>>NEWS>>WAIT YOU>>O>>O
-9 YOU>>PAST>>US YOU>>TALK>>WHEN YOU>>WHEN>>YOU YOU>>YOUR>>CALL YOUR>>FUT>>OUR YOUR>>O>>D YOUR>ALL2 YOUR>HEAR YOUR>NEG
-9 YOUR>WE2 a:IT a:ORG c.deallen c.degesch c.deim c.dein c.deniema c.deonlin c.depasst c.derufen c.devorsc c.enai
-9 c.enairpo c.enalso c.enberli c.enbusie c.encerti c.enchef c.enchine c.encoppe c.encto c.enengag c.enheari c.eninste
-9 c.eninto c.enless c.enlogge c.enrain c.enraj c.enref c.enserie c.enslide c.entalen c.entalki c.enthird c.entook
-9 c.enuse c.envoted c.enweddi c.enyes c.enyou c.esconse c.escontr c.esdos c.eshemos c.esincor c.esmensa c.esparec
-9 c.esplace c.essiete c.fr=O c.frchant c.frconfi c.frensui c.fretait c.frmatin c.frparle c.frperio c.frreuni
-9 c.frstage c.frtermi c:COND de<__inter de<__probe de<__rufen de<_die de<_hierm de<_passt de<_teile de=D__antwo
-9 de=D__gehal de=D_da de=D_gern de=D_onlin de=D_stell deallen__> deallen_abges dean__vorsc deauf_kur debesch__sie
-9 debesch_ob debin__im debissc_gedul debitte__ihre dedann__wir deden__gesch dedie__dauer dedie__geht dediese_vorsc
-9 defrohe__> defuer__inter degehal__=D degehal__> degehal_mit degeht__onlin degern__bei degern__vertr degern_den
-9 degespr_> dehaben__allen dehaett_ihnen dehalte__mich dehalte_ich dehat_ihnen deherr__> dehierm__wir deich_haett
-9 deihnen__gern deihnen__gesch deihr__ist deihre__mit deihre_gehal deinter__=D deinter_noch dekoenn__mir
-9 dekolle__ihnen dekolle_hat dekomme_> demich__gebun demir__besch deob__komme deob_sie depasst__=D derufen__=D
-9 desich_bei desie_komme deuns_fuer deunser__gilt deunter__> deurlau_und devertr__> devertr_gesch devorsc__ich
-9 devorsc_halte dewiede_im dewir__abges dewir_allen dewir_ihre dewir_inter dewir_suche en9__am en9_for en9_is
-9 en:__would en<__after en<__ai en<__arriv en<__far en<__he en<__link en<__on en<__pract en<__profi en<__propo
-9 en<__secon en<__ship en<__talk en<__talki en<__tomas en<__vice- en<__yes en<_from en<_intak en<_nothi en<_spoke
-9 en=D__aim en=D__board en=D__budge en=D__nothi en=D__offer en=D__ok en=D__pass en=D__saw en=D__shout en=D_holid
-9 en=D_must en=D_none en=D_ref en=O__9 en=O__ask en=O__first en=O__nobod en=O__ring en=O_now en=O_with ena__and
-9 ena__chat ena_busy ena_fixed ena_sunbu enabout__reorg enaccep__we enai__hirin enairpo_=D enairpo__eveni
-9 enalike__have enalike_will enall__inter enall_your enam__home enam_movin enam_reply enan__one enan__reply
-9 enan_autom enan_old enand__alike enand__arriv enand__at enand__made enand__need enand__other enand__there
-9 enand__time enand__us enand_ellen enand_mail enand_she enand_talk enand_thank enannou_=D enannou__9 enanoth__it
-9 enanoth_desig enanoth_from enanswe__me enanswe__quest enanswe_any enany_hour enappli_dated enappli_ends enare__down
-9 enare__longe enare__mails enare__off enare_break enare_no enare_open enare_readi enarriv__> enarriv__minut
-9 enarriv_ten enas_far enasses__=D enassum__are enat__airpo enat_a enat_coppe enat_it enat_pembe enautom__:
-9 enautom_reply enavail__reque enavail_on enback_> enbe__even enbe__holid enbe__raj enbe_had enbe_meeti enbe_prese
-9 enbe_read enbe_repea enbe_waiti enbeen__busy enbeen__since enboard__> enboard__named enbook_your enboth__it
-9 enbreak__the enbreak_off enbring__to enbudge__means enbusie__the enbusie_of enbusy_=D enbusy__> encall__appli
-9 encall__in encall__morni encall__will encall_you encame__in encampu_> encan__=O encan__in encan__offer encan__reloc
-9 encan_after encan_have encance_> encance_and encarri__=D encarri_out encaugh_me encerti_=D enchang__mind enchat_?
-9 enchat__> enchine_=D enchose__candi enclass_=D enclosi__=D encohor__compl encohor_is encolle__every encolle_read
-9 encommu__=D encommu_for encompa_> encompl__proba encompl_your encoppe_> encould__fill encount_puffi encto_=D
-9 encto__> enday__coppe enday__pembe endear_mei endelay__has endelay_it endelet_> endelet__whene endelet_it
-9 endepar__=D endepar_voted endesig_> endiffe_direc endirec_> endo__give endo_a endown__! enearly_=D enearly__>
-9 eneaste_> enelaps__is enelaps_that enellen_> enelse__turn enelse_s enelsew_> enend_=O enengag__will enengag_surve
-9 eneven__the eneven_from enevery__indep enevery_test enfar_as enfeedb__avail enfield__puffi enfield_count
-9 enfille__=D enfille_it enfive__> enfollo__inter enfollo_the enfor__delay enfor__desig enfor__ends enfor__long
-9 enfor__trial enfor_anoth enfor_appli enfor_inter enfor_me enfor_sendi enform_> enfrom__porte enfrom_it enfull_=D
-9 enfull__> enget_hold enget_your engive__thoug engive_a engoing__a engoing_in engood__> enhad_> enhad__from
-9 enhad__look enhad_even enhappy__> enhappy__answe enhappy__i enhappy_news enhappy_retur enhas_named enhave__off
-9 enhave__quest enhave_any enhave_caugh enhave_elaps enhave_logge enhave_slept enhave_someo enhe__be enhe__going
-9 enher__call enhere_in enhirin__more enhirin_no enhold_of enholid_=O enholid__so enhome__maine enhome_to enhones__=O
-9 enhopin__have enhours__=O eni__happy eni__logge eni__movin eni_manag eni_phone enif__> enif__accep enif_ok
-9 enin__back enin__morni enin__pile enin__rain enin__talen enin_kerry enin_place enindep__takes enindep_which
-9 enintak__full enintak_s eninter__carri eninto_=D eninvoi_no enis__autom enis__busie enis__else enis__lates
-9 enis__than enis__the enis_an enis_avail enis_in enis_nothi enis_our enis_unatt enit__anoth enit__they enit_has
-9 enit_short enit_whene enjoini__=O enjust__> enjust__to enjust_shout enkeep__short enkerry_back enkindl__=D enkit_=O
-9 enlapto_ships enlast_one enlast_place enleave__the enleave__will enleft__last enlibra_=D enlibra_> enlibra__>
-9 enlike__bring enlittl__what enlittl_one enlogge__for enlogge_off enlong_=D enlonge_inter enlook__it enlook_elsew
-9 enlooki__have enlooki_to enmade__for enmade_it enmail__be enmails_again enmaine_> enmanag__wants enmanag_board
-9 enmany__retur enmany_happy enmay__or enmay_updat enmay_use enmeans__are enmeans_we enmerry__to enminut__=D
-9 enminut_early enmobil__> enmorni_? enmorni__any enmorni_or enmove_=D enmovin__to enmovin_home enname_in ennamed_her
-9 enneed__just enneed__trans ennews__am ennext__will ennice__to ennice_talki enno__inter enno__would enno_acces
-9 enno_need ennone__us ennot__me ennot__repea ennot_reloc ennow__=O ennow__the ennumbe_=O ennumbe__=O enof__:
-9 enof__and enof__clien enof__engag enof_servi enoff__proce enoff__the enoff_for enoffer__rejec enoffer__stand
-9 enoffer_a enoffer_would enoffic_=O enoffic__so enoffic__unatt enon__form enon__littl enon_board enon_file
-9 enon_reque enon_site enone_what enonly__you enonly_so enopens_=D enor__hour enor_any enor_delet enother_two
-9 enour__about enour__all enour__commu enour__of enour__went enour_busie enour_libra enour_share enour_talen
-9 enour_yes enout_in enpanel_> enpay__for enpay_you enpaysl__> enpembe_is enpicke__from enpicke_anoth enpile_again
-9 enplace_at enpleas__ten enpleas_arriv enpleas_find enporte_> enposit__been enposit_has enpract__close enpract_is
-9 enprice_=D enproba_> enprofi__remai enprofi_will enpromi__=D enpropo__date enpropo_start enpubli_=D enpuffi__and
-9 enquest_> enraj__ellen enraj_and enreach__=D enread__test enreadi__again enreadi_mails enrecei_=D enrecon__=D
-9 enref_? enref__> enrejec__will enrejec_alike enreloc__and enremai__our enremai_in enrepea__have enreply_:
-9 enreply__and enreply__i enrepor_to enreque__of enretur_for enrole__been enrole__two enround__be enround__place
-9 enround_took enround_will ens__else ens_budge ens_on ens_saile ens_someo ens_turn ensaid__offer ensaile__fille
-9 ensaile_we ensaw__on ensaw_it ensay_> ensecon__? ensecon__took ensecon_chat ensee__name ensee_this ensend__ref
-9 ensend_paysl ensendi__slide ensendi_the enshall__back enshare__the enshare_about enship__saile enship_s
-9 enships__and enshort__=O enshort_you enshoul_arriv enshoul_you enshout_> enshutt__=D enshutt_down enside_all
-9 ensince_you enslept_> enslide_=D enslide__as enso__does enso__him enso_ask enso_up ensomeo__place ensomeo__s
-9 ensomeo_in enspeak__tom enspeak_at enstill__and ensunbu_> ensuper__meets ensuper_board entake_it entalen__for
-9 entalen_commu entalki__you enteam__you entell__share entell__to entell_her entell_our enten__early enten_minut
-9 entest__not entest__which entest_can entest_indep enthank__sendi enthat_=O enthat__=O enthat_ship enthe__check
-9 enthe__could enthe__count enthe__expir enthe__shift enthe__surve enthe__two enthe__voted enthe__want enthe_backg
-9 enthe_engag enthe_fourt enthe_gradu enthe_littl enthe_manag enthe_pile enthe_porte enthe_progr enthe_propo
-9 enthe_reorg enthe_vacan enthe_vice- enthen__compa enthink_it enthis__an enthis__i enthis__s enthis_time
-9 enthis_works enthoug__none entime_i ento__any ento__elsew ento__had ento__hirin ento__hold ento__lette ento_begin
-9 ento_keep ento_look ento_maine entold__team entom__> entook__at entrans__> enturn_=D enturn__the entwo_other
-9 enunatt__and enup__> enup__come enup_you enupdat__delet enupdat_or enuse__libra enuse_our envalid__=O
-9 envice-__offic envice-_s envoted__and enwait__me enwait__this enwait_with enwaiti__your enwants__wait enwas__for
-9 enwas__only enwe__after enwe__break enwe__got enwe__like enwe__pay enwe__paysl enwe__promi enwe__readi enwe_ai
-9 enwe_both enwe_compa enwe_fille enwe_picke enwe_recei enwe_send enweddi_=D enwent__someb enwere__out enwere_carri
-9 enwhat_=D enwhat__you enwhen__phone enwhen__you enwhene__wish enwhene_you enwhich__we enwhich__would enwhich_means
-9 enwhich_takes enwho_have enwhole__> enwill__at enwill__meeti enwill__prese enwill__read enwill__see enwill__slept
-9 enwill__soon enwill__waiti enwill__your enwill_assum enwill_pay enwill_remai enwill_show enwish_> enwith__sunbu
-9 enwith__to enwith_raj enwith_this enwith_tom enwithd_and enwonde__you enwork_=D enworks__you enworks_for
-9 enwould__and enwould__them enwould_asked enwould_stand enwould_you enyes__to enyes_went enyou__asked enyou__board
-9 enyou__but enyou__campu enyou__caugh enyou__had enyou__if enyou__no enyou__one enyou__place enyou__reapp
-9 enyou__soon enyou__take enyou__updat enyou__use enyou_as enyou_fill enyou_reply enyou_send enyou_wrote
-9 enyour__dated enyour__no enyour__ships enyour_start enyour_trial es9_para es<__=O es<__me es<_digan es<_felic
-9 es=D__al es=D__que es=D_asi es=D_conoc esal__> esampli_=D esampli__> esando__regre esando_fuera esde_vacac
-9 esdigan_=D esdigan__que esel__conoc esel__es esfelic__y esfuera__el esfuera_regre esha__=D esha_ampli esinscr__el
-9 esla__vence esle_parec esno_me espara__entre esparec_> esplace__=D esplace_recib esplazo__ha esplazo_se
-9 espodri_confi espor_favor esque__parec esrecib_=D esrecib__> esregre__=D esregre_el esse__ampli esse_ha
-9 essera__place essera_un estendr_=D estermi__=D estermi_el esun__recib esun_place esvence_=D esvence__> esy_prosp
-9 fr<__burea fr<__chant fr<__nous fr<__perio fr<__poste fr<__recu fr<_nos fr<_suite fr<_vos fr=D__renco fr=D_n
-9 fra_lieu fra_notre fraura__=D fraurez__=D frburea__ferme frce_poste frchant__=D frchant_part frconse__ans
-9 frconse_deux frconsi_que frd__> frd__est frd_essai frdans_le frdecid_> frderni__est frderni_jour frdes__=D
-9 frensui_=D frentre__lieu frentre_aura frenvoy_=O fressai__=D fressai_est frest__la frfaudr__accor frfaudr_votre
-9 fril__a frinfor__l frinfor_que frjour__=D frjour_est frl__aura frl_ecole frla__d frla_perio frle_chant frlieu__>
-9 frmon__jour frmon_derni frne__pas frnos_burea frnotre_rende froffre__=D froffre_est frparle_=D frperio__essai
-9 frperio_d frposte_vous frpour__decid frque__entre frque_l frrespo_=D frsans__de frse_reuni frse_termi
-9 frstage__termi frstage_se frsuite__notre frtermi_=D frtermi__> frvisit__> frvotre_accor frvous__que frvous_decid
-9 fry__> how:BETW&SEND s.deder s.dedes s.dekur s.desuche s.enaim s.enalike s.endesig s.eneaste s.enellen s.enever
-9 s.enhappy s.enhybri s.enindep s.eninto s.enkit s.enlagos s.enlaugh s.enlove s.enmaine s.enmarga s.enmeans s.enmovin
-9 s.ennamed s.ennumbe s.enobser s.enpayme s.enperio s.enporte s.enreads s.ensaile s.ensee s.ensendi s.enslept s.entom
-9 s.enunsuc s.envalid s.enwoman s.esana s.esando s.esfecha s.esfuera s.esquier s.fr: s.frbesoi s.frconsi s.frde
-9 s.froffre s.frsur s.frtoute s:HE
9 ALL>>DECIDE>>D ALL>HEAR2 ALL>WE1 ASK>>YOU>>TALK ASK>SURE AWAY>>DECIDE>>D AWAY>WE CALL>>NEWS>>FUT CALL>YOU1
9 COND>>ALL>>SEND COND>>ALL>>WE COND>>YOU>>DECIDE COND>OIN1 D>>EVENT>>CALL D>>NEG>>NEWS D>>O>>CALL D>>OUR>>TELL
9 D>>PAST>>WHEN D>>WHEN>>CALL D>>WHEN>>FUT D>CALL DECIDE>>CALL>>D DECIDE>>D>>YOU DECIDE>>O>>O DECIDE>>ORG>>OUR
9 DECIDE>>SEND>>WE DECIDE>>TELL>>ALL DOC>>D>>SEND DOC>>FUT>>TELL DOC>>START>>FUT DOC>OUR2 EVENT>>CALL>>YOU
9 EVENT>>IT>>ORG EVENT>>O>>YOUR EVENT>>YOUR>>CALL FUT>>ALL>>DECIDE FUT>>ASK>>CALL FUT>>CALL>>YOU FUT>>EVENT>>YOUR
9 FUT>>HEAR>>AWAY FUT>>HEAR>>TALK FUT>>OUR>>DECIDE FUT>SURE1 HAVE>>FUT>>EVENT HAVE>>WAIT>>D HAVE>YOUR2 HE>>AWAY>>WE
9 HE>>EVENT>>CALL HEAR>>AWAY>>DECIDE HEAR>>D>>HEAR HEAR>>NEG>>ORG HEAR>>TELL>>AWAY HEAR>>YOU>>HEAR HEAR>>YOUR>>TELL
9 HEAR>OWITHIN2 HIS>>HEAR>>TELL HIS>AWAY1 HIS>TELL1 HIS>YOU2 IT>>D>>ASK IT>>FUT>>ALL IT>>IT>>FUT IT>>O>>WAIT
9 IT>>WAIT>>US IT>>YOU>>HEAR NEG>>DECIDE>>YOU NEG>>NEG>>DECIDE NEG>>NEG>>YOU NEG>>ORG>>HEAR NEG>OUNTIL NEG>OWITHIN1
9 NEWS>>D>>TELL NEWS>>NEG>>START NEWS>>OUR>>YOUR NEWS>>START>>D NEWS>>VAGUE>>D NEWS>HAVE1 NEWS>SURE O>>CALL>>WE
9 O>>D>>IT O>>D>>YOUR O>>FUT>>OUR O>>PAST>>YOU O>>WAIT>>NEG O>>YOUR>>CALL O>FUT O>OON O>TALK2 OFROM>EVENT OFROM>EVENT2
9 OIN>NEG1 OIN>WAIT OON>PAST OON>TELL2 ORG>>CALL>>D ORG>>D>>WHEN ORG>>HAVE>>FUT ORG>>HE>>YOU ORG>>HIS>>DECIDE
9 ORG>>OUR>>ORG ORG>>YOU>>CALL ORG>EVENT2 ORG>OON OUR>>ORG>>ASK OUR>>ORG>>HIS OUR>>ORG>>O OUR>>YOUR>>ASK OUR>HIS1
9 OUR>NEG2 OUR>YOU1 OWITHIN>FUT OWITHIN>US2 PAST>>O>>PAST PAST>>PAST>>O PAST>FUT2 SEND>>NEWS>>VAGUE SEND>>YOU>>EVENT
9 SEND>>YOU>>IT SEND>VAGUE1 START>>FUT>>YOU START>>THIRD>>D START>THIRD SURE>>ORG>>TELL TALK>>TELL>>D TELL>>ALL>>TALK
9 TELL>>FUT>>WAIT TELL>>HE>>TELL TELL>>IT>>D TELL>>ORG>>IT TELL>>YOU>>AWAY TELL>D2 TELL>NEG1 THIRD>>D>>TELL THIRD>ORG2
9 US>>IT>>TELL US>IT WAIT>>D>>SURE WAIT>>ORG>>O WAIT>>US>>IT WAIT>>US>>O WAIT>>YOU>>HEAR WAIT>O1 WAIT>OWITHIN2
9 WE>>ALL>>ALL WE>>FUT>>HEAR WE>>START>>THIRD WE>>TALK>>NEWS WE>>TELL>>YOUR WE>>WAIT>>OUR WE>>WE>>TELL WE>THIRD1
9 WHEN>>DOC>>AWAY WHEN>>WE>>AWAY WHEN>>YOU>>HE WHEN>OON WHEN>YOU1 YOU>>CALL>>PAST YOU>>DECIDE>>SEND YOU>>EVENT>>WHEN
9 YOU>>HE>>FUT YOU>>HEAR>>WHEN YOU>>HEAR>>YOUR YOU>>IT>>FUT YOU>>PAST>>EVENT YOU>>SEND>>NEWS YOU>>SEND>>SEND
9 YOU>>SURE>>D YOU>>US>>WE YOU>>WAIT>>US YOU>>WE>>TELL YOU>>WHEN>>D YOU>>WHEN>>O YOU>COND YOU>HEAR1 YOUR>>CALL>>IT
9 YOUR>>DOC>>D YOUR>>TELL>>IT YOUR>OBY1 YOUR>SURE2 a:FUT c.dean c.deinfo c.deleide c.delena c.demaile c.denachf
9 c.devertr c.devorst c.dewird c.dewuerd c.enask c.endebri c.endef c.endiary c.enfuner c.enkai c.enmore c.enposte
9 c.enput c.enseale c.ensees c.enunder c.esnotic c.esorden c.esproce c.esreune c.esseran c.estarde c.estenid c.frmesur
9 c.frreven c.frroux c.frtard c.frverdi de<__entsc de<__hast de<__nachf de<__plane de<__rueck de<_krieg de=D__falls
9 de=D__mit de=D__rueck de=D__schre de=D_bitte de=D_getro de=O__zurue de=O_hast de=O_weg deauch__antwo deauch_ihre
9 deausga_> debekom__auch debekom__info debekom_die debin_=O debis_wir debrauc_=D debrauc__dann deda__dem deda_an
9 dedanac__> dedanac_kurz dedauer_noch dedem__bekom deden__maile dedie__=O dedie_info dedir__kurz dedir__s
9 dedir__unter dedir_danac dedir_die dedir_mehr dedir_ob dedu__die deeine__wird deergeb_> defrau__wird degebe_ihnen
9 degedul__bitte degetro_> degewis_> dehaben__gewis deich__ob deihnen__entsc deinfo_=D deinfo__> deinfor__=D
9 dekann__dir dekrieg__besch dekurz_> deleite__und demaile__ihnen demaile_ich demehr__> demehr_sagen demein__melde
9 demein_nachf denachf__sich denachf_melde denoch_=O deperso_wird deplane__=D deplane_uns derueck_koenn derufe__sie
9 deschic__=D deschic__dir deschre__danac desie_gewis detag_> detag_bekom detelef_mit deueber__> deuns__noch
9 deuns__zurue deunter_> devertr__ich devertr_maile dewas__uns dewas_von deweg__=D dewiede__an dewir_plane
9 dewird__getro dezurue_=D en:__appli en:_an en<__come en<__do en<__gener en<__hear en<__lab en<__they en<__tom
9 en<__under en<_clien en<_hopef en=D__membe en=D__notif en=D__rejec en=D__shall en=D__will en=D_insha en=D_morni
9 en=D_sorry en=D_till en=O__call en=O__check en=O__expec en=O__i en=O__too en=O__waiti en=O_far en=O_of ena__is
9 ena_colle ena_membe enabout_resul enadvis__the enadvis_of enafrai_> enafter__he enafter__i enall__settl enall__well
9 enall_be enall_goes enam__you enan__date enan__out enan__somet enan_exact enand__conta enand__peopl enand__recru
9 enand__sent enand_notif enannou__outco enanswe__day enanswe__mail enanswe__take enanswe_out enanswe_that enare_decid
9 enare_made enare_norma enback_with enbe__till enbe__your enbe_furni enbe_ok enbe_reope enbeari__us enbeari_with
9 enbeen__patie enbeen_so enbefor__am enbefor__rain enboard__and enbut__have enby_post encall__anywa encan__speak
9 encan__up encan_hold encan_let encan_make encandi__i encandi_decli encandi_get enchoic_=D enchoic__the enclien__and
9 encolle__our encomes__post encomes_by encommi__going encommu__> enconfi__the enconfi__writi enconfi_in enconfi_you
9 enconta_> enconta__appli encontr__follo encontr_shoul encould__ring endate__it endate_but enday__i enday_befor
9 endebri__> endebri_then endecid__a endecid_for endecis__be endecis__us endecis_from endecis_meeti endecis_of
9 endecli__will endecli_i endef__=D endef_know eneach_other enemail__then enexact__but enexact_date enexpec_me
9 enfeedb_on enfinal_=D enfirst__decli enfirst_candi enfor__colle enfor_beari enfor_it enfor_somet enforwa__>
9 enforwa__will enforwa_them enforwa_we enfrom__clien enfrom__house enfrom__peopl enfurni__you enfurni_to engener__is
9 engener_manag enget__touch enget__updat enget_in enget_this engoing__vote engraz_> engroun__=D enhappe__:
9 enhappe_next enhas__the enhas_promi enhate__say enhate_to enhave__back enhave__manag enhave__respo enhave__so
9 enhave__up enhave__yes enhe__decid enhe__the enhe__trave enhear__other enhear__our enhear_each enheard_from
9 enher__get enhim_down enhis_choic enhold__=O enhold_me enhold_until enhope__make enhope__share enhopef_we
9 enhospi__sits enhospi_board enhouse__graz enhouse_in eni__all eni__def eni__find eni_do enif__came enif__first
9 enif__goes enif_all enin__all enin_graz eninfor__inter eninsha__the eninsha_befor eninter__i enis__his enis__hold
9 enis_makin enis_plann enit_: enit__an enit__it enit__ok enit_but enkai__=D enkindl__for enlab__relea enlab_shoul
9 enlast__befor enlates__will enlates_you enleave_> enlet_candi enlook__somet enlooks__you enlooks_after enmade__and
9 enmade__our enmade_up enmail__day enmake__our enmake_up enmakin__choic enmakin_his enmanag__makin enmanag__the
9 enmanag_needs enmanag_will enme__be enmeet_=D enmeet__phone enmeet_by enmeeti__candi enmembe__our enmembe_of
9 enminds__=D enminds__and enmove_=O enmove_forwa enmy__needs enmy_team enneeds__=D ennews_from ennext_: ennext__all
9 ennot_manag ennotif__final ennotif_peopl enof_short enoffer__by enoffer_comes enoffer_leave enon__team enon__until
9 enone_who enopen__seale enother_=D enother__i enour__shall enour_house enour_recru enour_respo enout__them enout_and
9 enoutco__short enparen__> enpass__answe enpass_their enpatie__at enpatie__pleas enpeopl__day enpeopl_that
9 enpin__down enplann__notif enpost__shoul enpost_and enpromi__answe enpromi__retur enpromi_an enput_=O enput__remin
9 enput_you enrathe_than enrecon__an enrecru__infor enrecru__promi enrecru_has enrejec__the enrejec_sent
9 enrelea__resul enrelea_your enremin__my enremin_in enreply__be enreply_shall enretur__call enretur_your ensame__=D
9 ensay__but ensay_it ensched__the enseale__=D enseale_refer enseaso__have enseaso_we enseein__board enselec__move
9 enselec_to ensendi__a ensendi_out ensent__same ensettl_> ensettl__and enshall__furni enshoul__your enshoul_relea
9 ensign__=O ensits__and ensmoke__> enso_patie ensomeb_answe ensomeo__give ensomeo__my ensomet__us ensomet_from
9 ensorry_> enspeak__resul enspeak_about enspoke_=O ensure__answe enteam_shall entell__strai enthat__resul
9 enthe__befor enthe__vote enthe_debri enthe_paper enthe_seale entheir__on entheir_answe enthem__i enthey__by
9 enthey_meet enthis_over enthis_up entill__can entill_i entimel_: ento__candi ento__forwa ento__in ento__the
9 ento_bear ento_retur ento_vote entom__after entom_looks entouch_the entrave_so enunder__infor enupdat_?
9 enupdat_somet enus__promi enus_for envote_is enwe__about enwe__each enwe__final enwe_conta enwe_decid enwe_hear
9 enwe_shall enwe_under enwhat__next enwhen__make enwhen__offer enwhich__i enwill__as enwill__confi enwill__reope
9 enwill__their enwill__up enwill_all enwill_def enwill_put enwill_reope enwould_tell enwrite__then enwrite_again
9 enwrite_the enwriti__at enwritt__shall enwritt_reply enyou__bear enyou__beari enyou__debri enyou__exact enyou__insha
9 enyou__selec enyou_anywa enyou_he enyou_know enyou_with enyour_file es<__a es<__decis es<__infor es<__junta es<__los
9 es<_todos es=D__ese es=D__estar es=D__sales esa__selec esaspir__notif esaspir_seran escon__conte escon__que escon_lo
9 escon_poder esconta__poder esconta_a esdanos__para esde__ofici esde_esta esde_pacie esdeber__notic esdefin_=D
9 esdefin__> esdigo__=D esel__conti esel_conta eselegi_> esenvia__resul eses__su esescri_=D esescri_despu esese_dia
9 esesta__la esesta_ofici esha__elegi esha__notic esha_tenid eshabla__mi eshabla_con esjunta_vota esla__le esla__vota
9 esla_junta esla_orden esle_avisa esle_harem eslos__seran eslos__y eslos_selec esmanan__envia esmanan_le esmi__vuelv
9 esno__tenid esnosot_=D esnotic__es esnotif_=D esnotif__> esnuest__que esnuest_es esofici__orden esofici_la
9 esorden__=D esorden_defin espoder__=D espoder_conte esque__con esque_habla esqueda__y esqueda_resue esrecib__esta
9 esrecib_de esrespo__te esrespo_y esresue__se esresue_y esretom__conta essales__dudas essales_de esse__harem
9 esse_conta esse_reune esselec_=D esselec__> esseran__=D esseran_notif essido_elegi este__despu este_llama
9 estener__nuest estener_notic estengo__habla estengo_que estenid__nuest estenid_notic estodos__aspir esvota__y
9 esvuelv__jefa esvuelv_mi esy__de esy_sales fr<__contr fr<__reven fr<__roux fr<__t fr<_je fr<_mme fr<_nous fr<_resul
9 fr<_une fr=D__avoir fr=D__t fr=D_promi fra__rentr frau__tard frau_jus fraux_candi fravec__=O fravec__a
9 fravoir__retou frcandi__> frchoix_> frcommu_=D frcompt__pour frconfi__suite frconfi_la frcontr__=D frcourr_>
9 frde__donne frde_nos frdecad_=O frdecad__=D frdecid__> frdecis__prise frdecis_ne frdecis_sera frdeuxi__=O
9 frdevri__en fren_mesur fretre__mesur fretre_en frfixe__> frje__donne frje__repon frla__ne frla_rentr frmesur__vous
9 frmesur_de frmme__vous frmon_assoc frne__prise frnos__=D frnos_nouve frnotre_retou frnous__confi frnous_prend
9 fron__conta fron__recon frpar_courr frplus_tard frpour__notre frpour_avoir frprend_notre frprise_=D frprise__=D
9 frprise__> frprise_que frpuis-__vers frpuis-_reven frque_=D frrentr__> frrepon_la frrepon_le frresul__=D frresul_la
9 frretou_> frreven__vous frreven_vers frroux__ecrir frroux_vous frsera__que frserez_fixe frserez_infor frsigne_>
9 frsuite_=D frsuite__> frtard_> frune__> frune__la frune__sera frune_decis frvous_=O frvous__> frvous__fixe
9 frvous__repon frvous__signe how:APPROX&HEAR how:NOTBEF&HEAR how:ON&EVENT how:WITHIN&SEND s.denur s.deplane s.endecli
9 s.engraz s.eninsha s.enok s.enpin s.enrain s.enremai s.enrest s.ensit s.enteam s.esconsu s.esdudas s.esresue
9 s.essales s.estenga s.estengo s.estodos s.frdecad s.frdeuxi s.frenvis s.frle s.frmail s.frpatie s.frserez
10 ALL>>FUT>>CALL ALL>>FUT>>HEAR ALL>>OUR>>NEWS ALL>>YOU>>D ALL>CALL2 ALL>D ALL>HEAR1 ALL>TALK2 ALL>YOU
10 ASK>>DECIDE>>ORG ASK>>NEG>>COND ASK>>NEG>>WAIT ASK>>O>>YOU ASK>>TELL>>TELL ASK>>WE>>YOU ASK>OON1 ASK>OUR1 AWAY>CALL
10 AWAY>US1 CALL>>ALL>>D CALL>>IT>>NEWS CALL>>OUR>>ALL CALL>>SEND>>START CALL>>YOU>>NEWS CALL>ALL1 CALL>D1 CALL>IT1
10 CALL>NEWS CALL>SEND1 CALL>WE CALL>WHEN1 COND>COND1 COND>SEND D>>CALL>>ALL D>>EVENT>>HEAR D>>HE>>EVENT D>>HE>>PAST
10 D>>HEAR>>OUR D>>IT>>WHEN D>>O>>WHEN D>>SURE>>WAIT D>>US>>HEAR D>>US>>TELL D>>WHEN>>NEWS D>>WHEN>>TELL D>>YOU>>EVENT
10 D>HEAR1 DECIDE>>TALK>>YOU DECIDE>>TELL>>YOU DECIDE>>WAIT>>D DECIDE>>YOU>>FUT DECIDE>D2 DECIDE>O1 DECIDE>TELL
10 DOC>>EVENT>>YOU DOC>>FUT>>YOUR DOC>>HEAR>>YOU DOC>OUR DOC>YOU1 EVENT>>ALL>>FUT EVENT>>AWAY>>O EVENT>>D>>EVENT
10 EVENT>>HEAR>>TELL EVENT>>O>>YOU EVENT>>YOU>>TELL EVENT>WE2 EVENT>WHEN1 EVENT>YOUR1 FUT>>DECIDE>>NEWS
10 FUT>>DECIDE>>TALK FUT>>DECIDE>>TELL FUT>>EVENT>>HEAR FUT>>HEAR>>IT FUT>>HEAR>>NEG FUT>>HEAR>>ORG FUT>>IT>>D
10 FUT>>NEG>>D FUT>>O>>ALL FUT>>START>>TELL FUT>>SURE>>ORG FUT>>TELL>>D FUT>>YOU>>DECIDE FUT>>YOUR>>WAIT FUT>OUNTIL
10 HAVE>>D>>WE HAVE>HIS1 HE>>DECIDE>>D HE>>PAST>>D HE>COND HE>PAST1 HEAR>>AWAY>>NEWS HEAR>>CALL>>OUR HEAR>>IT>>NEWS
10 HEAR>>NEWS>>WHEN HEAR>>TALK>>DOC HEAR>>TALK>>O HEAR>>WE>>HEAR HEAR>COND2 HEAR>IT2 HEAR>OBY1 HEAR>TALK HIS>WE2
10 IT>>D>>CALL IT>>DECIDE>>NEWS IT>>HEAR>>TELL IT>>NEG>>NEWS IT>>O>>YOU IT>>SEND>>WE IT>>TELL>>O IT>>TELL>>YOU
10 IT>>YOU>>WHEN IT>EVENT1 IT>OON1 IT>WAIT NEG>>COND>>IT NEG>>D>>IT NEG>>D>>WAIT NEG>>WAIT>>WHEN NEG>>YOU>>HEAR
10 NEG>>YOU>>TELL NEG>WAIT1 NEWS>>ALL>>D NEWS>>DECIDE>>D NEWS>>HEAR>>D NEWS>>IT>>D NEWS>>NEG>>DECIDE NEWS>>NEWS>>US
10 NEWS>>PAST>>YOU NEWS>>YOU>>ASK NEWS>>YOUR>>DOC NEWS>DOC1 NEWS>FUT1 NEWS>SEND1 O>>EVENT>>D O>>FUT>>DECIDE
10 O>>IT>>HAVE O>CALL2 O>ORG2 O>SEND OBEF>WE1 OBY>HEAR OBY>TELL1 OBY>US2 OIN>OUR2 OIN>WE1 OON>DECIDE1 OON>O2
10 ORG>>HEAR>>DECIDE ORG>>NEWS>>FUT ORG>HE ORG>HIS ORG>OUR ORG>SEND1 ORG>WHEN1 OUNTIL>ALL OUR>>ASK>>DECIDE
10 OUR>>D>>WHEN OUR>>DECIDE>>NEWS OUR>>DECIDE>>TALK OUR>>NEWS>>IT OUR>>ORG>>PAST OUR>ALL OUR>HE OUR>OBY2 OUR>WAIT
10 OUR>YOU OWITHIN>CALL OWITHIN>FUT1 OWITHIN>HEAR2 OWITHIN>SURE1 PAST>>YOU>>DOC SEND>>IT>>NEG SEND>>START>>D
10 SEND>>TELL>>OUR SEND>>US>>WE SEND>HE2 SEND>SURE START>>TELL>>WE SURE>>SURE>>D SURE>>YOU>>CALL SURE>FUT SURE>ORG
10 TALK>>DOC>>YOU TALK>>FUT>>HEAR TALK>>FUT>>O TELL>>ALL>>ALL TELL>>D>>ORG TELL>>NEWS>>ALL TELL>>O>>D TELL>>O>>YOU
10 TELL>>OUR>>EVENT TELL>>SEND>>D TELL>>US>>WE TELL>>WE>>O TELL>>YOU>>ALL TELL>DECIDE2 TELL>ORG2 TELL>START2 TELL>TELL
10 THIRD>O US>>ORG>>HEAR US>>WE>>EVENT US>D WAIT>>ALL>>OUR WAIT>>NEG>>D WAIT>>OUR>>NEWS WAIT>>YOU>>WHEN WAIT>DECIDE2
10 WAIT>OBY2 WE>>ASK>>TALK WE>>FUT>>TELL WE>>HEAR>>IT WE>>HEAR>>PAST WE>>US>>PAST WE>>WAIT>>D WE>>WAIT>>YOU WE>DECIDE
10 WE>OWITHIN WE>WHEN WHEN>>HEAR>>CALL WHEN>>NEWS>>PAST WHEN>>ORG>>HAVE WHEN>ASK WHEN>AWAY WHEN>O2 YOU>>ASK>>NEG
10 YOU>>CALL>>D YOU>>DECIDE>>WAIT YOU>>HEAR>>IT YOU>>NEG>>D YOU>>NEWS>>FUT YOU>>NEWS>>O YOU>>US>>HEAR YOU>DOC YOU>HEAR
10 YOU>IT1 YOU>OWITHIN1 YOUR>>NEWS>>CALL YOUR>DOC1 YOUR>IT1 a:OBY b:CALL c.de! c.deabzus c.deausga c.debearb c.dechef
10 c.dedazu c.deetwas c.defaell c.defolgt c.deinfor c.deneuig c.deokay c.desachs c.desagen c.devorau c.enagain
10 c.enanyon c.enarran c.enbeing c.ene-mai c.enemail c.enfive c.engivin c.enhands c.enherse c.enkit c.enlab c.enlooks
10 c.enparti c.enpicki c.enrate c.enrespo c.enright c.ensay c.enshoot c.ensingl c.ensleep c.enstudy c.ensummo
10 c.enthank c.entheir c.enturke c.enunlik c.enwritt c.esfinal c.esharem c.esllega c.esnos c.esnosot c.espero
10 c.espodre c.espuedo c.esvuelv c.fraurai c.fravise c.fravoir c.frcommu c.frcompt c.frconna c.frdonc c.frfaire
10 c.frfaut c.frmes c.frprise c.frrien c.frtel de<__gebe de<__gehen de<__gibts de<__kommt de<__noch de<__sachs
10 de<_meine de<_sie de<_vertr de<_von de<_zum de=D__! de=D__besti de=D__es de=D__neuig de=D_aber de=D_abzus
10 de=D_bekan de=D_bis de=D_haett de=D_nochm de=D_schre de=O_hoere de=O_schaf deaber_noch dealso__krieg dealso__schre
10 deansch__ich deanspr__=O deantwo_folgt deausfu_! deausfu__> debearb__=D debis__was debitte_haben debrauc__noch
10 deda__ich dedann__ihnen dedann_hast dedas__im deden_ausga deder__tagt deder__vor deder_perso deder_vertr
10 dedie__erfol dedir__! dedir_ausfu dedu__nachr dedu_besch dedu_hoers dedu_ne deentsc__=D deentsc__> deentsc_faell
10 deentsc_und deerfol_=D deerfol__> deerhal__besch dees__entsc dees_keine deetwas__=D defolgt_=D defolgt__>
10 defuer_die degebe_dir degeben__dann degeben__ihnen degeben_ihnen degedul_> degedul__> degehal__ich degehal_melde
10 degenau_=D degesch_ist degespr_und degibt__keine degibts__> degibts_neuig dehaben__meine dehaett__eine dehaett_ich
10 dehoffe__=D deich__ausfu deich_eine deich_gebe deihnen__rueck deihnen_dann deim_ansch dekeine__> dekeine_entsc
10 dekrieg__das dekrieg__ne delasse__sie demehr_und demich__nochm demit_einem denachr__mir dene_nachr denehme_=O
10 deneuig_> denicht_warte denoch__=D denoch__sie denochm_> derechn_damit derueck_erfol derufe__durch des_=O
10 desachs__wir desachs_bitte desein_dann desich__> desich__im desich_ihnen desie__etwas desie__infor desie__rechn
10 desie__warte desie_dann desie_meine desie_stell desie_um desofor__> deueber__ausga deund_absag deund_geben
10 deund_rufen deund_sag deuns__dann deuns__oder deuns_so deunser_entsc deverbi_aussa devertr_kommt devon__bitte
10 devon_sachs devorau_=D dewarte_> dewiede__ihnen dewiede_bei dewir__abzus dewir__damit dewir_antwo dewir_infor
10 dewir_komme dewir_lasse dewir_rechn dewird_ihnen dewisse_> dezu_und dezum__melde dezum_gehal en9_you en:__and
10 en:__decis en<__again en<__be en<__dinne en<__go en<__peopl en<__proce en<__recru en<__shoot en<__summo en<__time
10 en<__usual en<_anyon en<_bear en<_by en<_havin en<_look en<_my en<_someo en<_timel en=D__any en=D__arran
10 en=D__happe en=D__loved en=D__publi en=D__reach en=D__s en=D__sched en=D__set en=D__what en=D_candi en=O__agree
10 en=O__noon ena__i ena_posit ena_windo enable__put enaccou_made enafter_our enagain__repor enagain__you enagain_for
10 enagain_with enagree__sleep enaim__turn enall__but enall_appli enall_parti enallow__for enam_givin enam_meeti
10 enan__speci enan_hr enan_offer enand__=O enand__any enand__call enand__infor enand__intro enand__our enand__shall
10 enand_intim enand_reply enand_repor enand_rever enanswe__my enantic__candi enantic_notif enany_case enany_rate
10 enanyon_who enare_aimin enare_going enasked_for enassig__> enassur_me enat__rate enat_which enback__every
10 enback__touch enback__we enbe__decis enbe__late enbe__that enbe_out enbefor__s enbefor_it enbetwe_you enboard_=D
10 enboard__call enboard__met enbody__must enbut_=D enbut__respo enby_e-mai encalen_for encall__prefe encan__feedb
10 encan_promi enceo_=D enchase__again enchase_them encheck__get encheck_and encheck_with enchoic_> enclass_=O
10 encolle_is encommi__reply encommi__to encommi_s enconfi_of enconve__with endates_to endeadl__picki endecis__unlik
10 endecis__you endecis_for endemo_> endiges__turke endiges_your endinne__i endirec__to endo__needf endo__worry
10 endown_and eneithe__=D enemail_=O enemail_the enevery__appli enevery__then enevery_loved enevery_s enevery_singl
10 enexact_=D enexpec__and enexpec__come enexpec__from enexpec__on enexpec_feedb enexpec_my enfeedb_=O enfeedb_for
10 enfind__and enfollo_=O enfor__docum enfor__email enfor__every enfor__note enfor__someo enfor__when enfor_picki
10 enforma_offer enfrom__at enfrom__decis enfrom__minis enfrom_her enfrom_priya enget__inter enget__messa enget__nod
10 enget_feedb enget_it engivin__a engivin_you engo__> engoes_in engood__i engood_quest engroun__at enhad__call
10 enhad_my enhappe_> enhas_met enhave__first enhave__mail enhave__paper enhave__resul enhave__windo enhave__word
10 enhave_agree enhave_diges enhave_from enhavin__to enhavin_spoke enhe__on enhear__her enheard_> enhimse__you
10 enhimse_to enhirin_commi enhopin__make enhr__conta enhr_speci eni__> eni__come eni__givin eni__meeti eni__rever
10 eni__use eni_come enif__s enin__case enin__diary enin__mailb enin__post enin__the enin_any eninfor__of eninter__and
10 eninter_dates enintim__=D enintim_you enintro_herse eninvit_to enis__: enis__you enis_going enis_meeti enis_sent
10 enis_slow enis_unlik enit__get enit__if enit__plann enit__quiet enit__then enit_in enit_with enkeep_you enkit_=D
10 enknow__final enknow__s enlate__an enlate_for enlates_> enlawye__=D enlead__see enlead_will enlette__in enlette_of
10 enlike__let enlist_is enlook__for enlook_for enlook_out enlooki__=D enlooki_like enloop_=O enloved__demo
10 enloved_the enmade_> enmade__choic enmake__someb enmakin__=D enmakin__call enmakin_decis enmakin_the enmanag_said
10 enmark__calen enmark_your enmay__for enmay__to enmay_look enme__after enme_at enmeet__morni enmeeti__will
10 enmeeti_so enmessa_> enmessa__> enmessa__be enmessa_will enmessa_you enmind__=D enmind_waiti enmorni__you
10 enmust__to enmust_respo enmy__said enmy__that enmy__the enmy__to enmy_boss enmy_word enn__tell enn_can ennames__be
10 ennames_will enneed__=D enneed__then enneedf__intim enneedf_and ennews__thing ennews__us ennews_first enno__is
10 ennod__not ennod_or ennoon_> ennorma__=D ennorma_takes ennot__out ennot_worry ennote__me ennote_from ennotif__that
10 ennow__like ennow_looki enof__from enof__messa enof__outco enoffer_are enoffic__can enoffic_n enon__answe
10 enon__assig enon__part enon_makin enon_or enon_salar enonce__board enor__no enor_no enour__and enour__decis
10 enour__has enour__team enour__who enour_commi enour_deadl enour_part enour_prefe enout__an enout__reply enout__your
10 enoutco_after enover_=O enover_to enpanel__recom enpaper_and enpart__=D enpart_but enpatie__> enpeopl__>
10 enpeopl__promi enperso_to enphone__that enpick_this enpicki__is enpicki_someo enplan__makin enplan_on enplan_to
10 enplann__conta enpleas__=D enpm_: enpm__you enposit__respo enpost_=D enpost__> enposte__the enprefe_candi
10 enproba_=D enproba__> enpromi__have enpubli__we enquest__will enquiet__> enrate__give enrate_i enremai__inter
10 enremai_inter enremai_very enreply_> enreply__us enreply_from enresul__goes enresul_lette enretur__and enretur_you
10 enrever_> enrever__you enrever_to enright_after enring__at enring__with enrush__our enrush_on ens__looki ens__rush
10 ens_decis ens_now ens_quiet ens_recom ensaid__so ensalar__> ensay__it ensay_give enscore_> ensee__infor ensee_that
10 ensend__and ensent_to enset__the enshall__all enshall__you enshall_do enshall_know enshall_write enshoot__a
10 enshoot_you enshort_> enshoul__from enshoul__where ensingl__=D ensingl_appli ensit__=D ensit_tight enso__it
10 enso_will ensomeb__you ensomeo_is enspeci__respo enspeci_will enstrai__=O ensucce_appli ensummo__sent ensummo_is
10 ensure_someb enteam__can enteam__get enteam__meeti enteam__revie enteam_promi entelep_you entell__all entell__then
10 entext__promi enthank__for enthank_again enthat__=D enthat__get enthat__to enthat_final enthat_meeti enthe__answe
10 enthe__counc enthe__dates enthe__n enthe__propo enthe__retur enthe__to enthe_conve enthe_demo enthe_final enthe_lab
10 enthe_names enthe_needf enthe_nod enthe_remai enthe_summo enthem__get enthem_again enthey_are enthey_said
10 enthis__takes enthis_messa enthis_norma entight_=D entimel__we ento__advis ento__all ento__and ento__eithe
10 ento__makin ento__singl ento_appli ento_arran ento_leave ento_set ento_turn entouch__all entouch__the entouch__to
10 entrave_=O enturke_=D enturke__you enturn__=D enturn_appli enunlik_=D enunlik__> enuntil__write enuntil_we
10 enup__conve enup__minds enus_=D enuse__to enuse_it enusual__=D enverdi__! envery__and envery_inter enwaiti__?
10 enwaiti__the enwe__=D enwe__agree enwe__aimin enwe__asked enwe__going enwe__let enwe__reach enwe__share enwe__very
10 enwe_commi enwe_remai enwe_stand enwhat_they enwhate__> enwhen__names enwhere_you enwho_s enwill__=D enwill__had
10 enwill_infor enwill_mail enwill_nag enwill_shoot enwill_use enwindo__and enwith__accou enwith__final enwith__i
10 enwith__steps enwith__then enwith__they enwith_next enwith_what enword__=D enword_from enword_that enworks_counc
10 enworry__it enworry_if enwould__for enwould__give enwould__mind enwould__one enwrap__up enwrap_this enwrite_>
10 enwrite__you enyes__no enyou__away enyou__detai enyou__diges enyou__find enyou__hear enyou__once enyou__or
10 enyou__prope enyou__reply enyou__salar enyou__score enyou__there enyou__waiti enyou__will enyou_all enyou_infor
10 enyou_mind enyou_of enyou_promi enyou_stand enyour__goes enyour_assig enyour_mailb enyour_turke es<__avisa
10 es<__marco es<__perso es<__podre es<__prese es<__puedo es<__resul es<__tomar es<_recib es<_resul es<_volve
10 es=D__comun es=D__con es=D_queda es=O__infor es=O__pero es=O_impos es=O_le esa__candi esa__un esalgo_=D
10 escomit_sesio escomun_=D esconsu_el esconte__? escontr_esta esdanos__y esde__te esdecir__=D esdecir_nada
10 esdecis__conoc esdecis__se esdecis__tomam esdecis_no esdigo_algo esdirec__que esdirec_tiene esel__sesio esel__sin
10 esen__con esen__conti esenton_> esesper__respu esesper_una esfalta__confi esfalta_le esharem__> esharem_llega
10 esharem_saber esinfor_=D esinfor__los esla__! esla__sabra esla__tiene esla_decis eslas__prese eslas_perso esle__=O
10 esllama_> esllamo_y eslo__saber eslo_harem eslos__se esmarco_=D esmarco__> esmi__> esno__decir esno__tomar
10 esno__una esno_esper esnotic__> esnuest__se espero__=D esperso__recib esperso_prese espodre__nada esprese__=D
10 esprese__una esprese_conti esprese_recib espuedo__=D espuedo_conte esrecib__llama esrespo_=O esresul_la esresul_se
10 essaber_> essabra__> esse_conoc esse_infor esse_tomar essesio_el essin__le estarde__llamo este__conte este_avisa
10 este_puedo este_respo estiene__decid estomam__=D estomam_la estomar_=D estomar__> esun_corre esuna_decis esusted_>
10 fr<__auron fr<__par fr<__tenu fr<_retou fr=D__delai fr=D__donc fr=D__est-a fr=D__saure fr=D_derni fr=D_votre
10 fr=O__donc fr=O_donc fr=O_on fra__donne fra__faire fra__momen frapres_> frarbit__=D frarbit_la frauron__repon
10 frauron_une fraussi_> fravise__resul fravise_du frbudge__=O frcandi__avise frcandi__repon frcandi_notre frce_momen
10 frcompt__du frcompt_tenu frdans__foule frde__notre frde_candi frdecid__et frdecis_> frdelai_> frdelai__repon
10 frderni__> frderni_delai frdes_que frdirec__arbit frdirec_doit frdis__=D frdoit__la frdoit_arbit frdonc_=D
10 frdonne_=D frdonne__> frdu__de frdu_nombr frdu_resul fren__plus frengag__vous fresper__vous fresper_pouvo
10 frest-a__=O frfaire__retou frfaire_un frfaut_=O frfoule_> fril_vous frinfor__> frje__dis frje__et frje__fais
10 frje__tel frje_m frjury__prono frjury_se frla_=D frla__tombe frla_decis frla_foule frlaiss_=D frlaiss__pour
10 frle__meme frm__a frm_engag frmail__derni frmeme_> frmes__=D frmomen_> frnombr__candi frnombr_de frnotre_choix
10 frnous__=O frnous__feron frnous__recon frnous__reten frnous_auron frnous_esper fron_se frparvi__mail frparvi_par
10 frpouvo__repon frprono__> frrepon__parvi frrepon__vous frrepon_a frresul_=D frresul__> frretou__mail frretou_par
10 frseron__du frseron_avise frt_appel frt_envoi frte_dis frte_rappe frte_tel frtel_=D frtel__> frtelep_=D
10 frtenu__nombr frtenu_du frtombe_=O frvous__par frvous_conta frvous_ecris frvous_feron frvous_tiens how:&TELL p:FUT
10 p:TALK s.deausfu s.deerfae s.deetwas s.defalls s.dehab s.dehaben s.deihre s.deklaer s.demelde s.demuss s.dene
10 s.derechn s.deschaf s.deschau s.despaet s.desteht s.detag s.deteam s.dewahl s.dewie s.enalrig s.enbooke s.endefin
10 s.endemo s.enfile s.engood s.enhangi s.enhavin s.enleo s.enlunch s.enmeeti s.enn s.enneedf s.ennod s.enour s.enours
10 s.enpaper s.enpatie s.enput s.ensomeb s.enthen s.enthese s.enuntil s.enw s.enwhen s.enworry s.enwrite s.esdecis
10 s.esdoy s.esharem s.esimpos s.eslo s.espacie s.esrespo s.essaber s.frbudge s.frcourr s.frdire s.frest-a s.frfais
10 s.frfoule s.fril s.frje s.frmomen s.frparvi s.frprevi s.frsigne s.frtenu s.frtombe s.frvous
11 ALL>>FUT>>FUT ALL>>WHEN>>WE ALL>OIN2 ASK>>IT>>FUT AWAY>>IT>>US AWAY>EVENT2 CALL>>ALL>>YOU CALL>>O>>D
11 CALL>>SEND>>AWAY CALL>>WE>>DECIDE CALL>CALL CALL>COND CALL>TALK CALL>YOUR2 COND>>FUT>>EVENT COND>>IT>>O
11 COND>>WE>>TELL COND>>WE>>YOU COND>AWAY2 COND>HEAR COND>US1 COND>WE1 COND>YOU2 COND>YOUR D>>CALL>>TELL D>>CALL>>US
11 D>>HEAR>>ALL D>>HEAR>>CALL D>>HEAR>>HE D>>HEAR>>WAIT D>>HEAR>>YOUR D>>NEG>>WHEN D>>ORG>>US D>>WAIT>>WHEN
11 D>>WHEN>>DOC D>>WHEN>>SEND D>>WHEN>>WE D>>WHEN>>YOU D>DOC2 D>FUT2 D>HE2 D>WHEN D>YOU DECIDE>>IT>>ORG
11 DECIDE>>YOU>>TELL DECIDE>TALK DECIDE>WE DOC>>YOU>>HEAR DOC>CALL1 DOC>COND1 DOC>FUT EVENT>>D>>O EVENT>>D>>ORG
11 EVENT>AWAY2 EVENT>OON1 FUT>>DOC>>D FUT>>HEAR>>US FUT>>NEG>>HEAR FUT>>SEND>>AWAY FUT>>TELL>>ALL FUT>>TELL>>WAIT
11 FUT>OUR FUT>TALK2 FUT>US HAVE>>HAVE>>TELL HAVE>>TELL>>D HAVE>TELL1 HE>>ASK>>NEWS HE>>CALL>>D HE>>D>>SURE HE>>O>>YOU
11 HE>>WE>>WAIT HE>DECIDE2 HE>NEWS2 HE>SURE1 HE>TELL2 HE>YOU HEAR>>D>>SURE HEAR>>DOC>>D HEAR>>IT>>IT HEAR>>O>>FUT
11 HEAR>>PAST>>ORG HEAR>>SEND>>YOU HEAR>>START>>EVENT HEAR>>TELL>>OUR HEAR>>WAIT>>D HEAR>>WE>>D HEAR>>YOU>>CALL
11 HEAR>CALL1 HEAR>NEWS1 HEAR>OIN HEAR>OUR2 HIS>>DECIDE>>D HIS>>WE>>FUT HIS>WE IT>>FUT>>D IT>>NEWS>>TELL IT>>O>>TELL
11 IT>>ORG>>EVENT IT>>WAIT>>D IT>>YOU>>O IT>FUT NEG>>O>>WHEN NEG>>TELL>>AWAY NEG>>YOU>>SEND NEG>>YOU>>WAIT NEG>O1
11 NEWS>>AWAY>>D NEWS>>CALL>>AWAY NEWS>>CALL>>O NEWS>>D>>ORG NEWS>>HAVE>>HAVE NEWS>>NEWS>>NEWS NEWS>>NEWS>>O
11 NEWS>>NEWS>>TALK NEWS>>YOU>>FUT NEWS>>YOU>>HEAR NEWS>>YOU>>SEND NEWS>>YOUR>>FUT NEWS>HE NEWS>O1 NEWS>OON2
11 O>>EVENT>>TELL O>>FUT>>YOU O>>HEAR>>WE O>>SEND>>NEG O>>WHEN>>D O>EVENT2 O>HAVE1 O>SURE2 O>WHEN2 OAPPROX>FUT1
11 OAPPROX>HEAR2 OAPPROX>WE OBEF>CALL2 OBY>O2 OON>FUT ORG>>FUT>>YOU ORG>>HEAR>>TELL ORG>>HIS>>NEWS ORG>>ORG>>YOU
11 ORG>DECIDE ORG>DOC OUNTIL>IT1 OUNTIL>NEWS1 OUNTIL>TELL1 OUR>>FUT>>NEWS OUR>>PAST>>ALL OUR>>TELL>>O OUR>ASK
11 OUR>DECIDE1 OUR>OWITHIN1 PAST>>O>>ORG PAST>>ORG>>HIS PAST>>PAST>>COND SEND>>D>>HEAR SEND>>HE>>NEWS SEND>>NEWS>>YOU
11 SEND>IT SEND>IT2 SEND>NEWS1 SEND>OIN2 START>>START>>O SURE>>D>>WE SURE>>WAIT>>D SURE>>YOU>>HEAR SURE>AWAY1 SURE>O
11 SURE>O2 SURE>OBEF2 SURE>YOUR2 TALK>>O>>NEWS TALK>DOC TALK>TELL1 TALK>WE TELL>>DOC>>D TELL>>HEAR>>EVENT
11 TELL>>HEAR>>TELL TELL>>OUR>>DECIDE TELL>>TELL>>D TELL>>TELL>>YOU TELL>>US>>IT TELL>>US>>ORG TELL>>WHEN>>WHEN
11 TELL>>YOU>>COND TELL>>YOU>>SURE TELL>>YOUR>>DOC TELL>HE1 THIRD>NEWS2 THIRD>WAIT US>>D>>DECIDE US>>HEAR>>O US>>IT>>O
11 US>>VAGUE>>O US>>YOUR>>WE US>ALL2 VAGUE>>O>>WE VAGUE>HEAR2 WE>>CALL>>ORG WE>>EVENT>>D WE>>HEAR>>CALL WE>>NEWS>>YOU
11 WE>>PAST>>O WHEN>>FUT>>O WHEN>>FUT>>TELL WHEN>>HEAR>>YOU WHEN>EVENT WHEN>OBEF2 WHEN>SURE2 YOU>>CALL>>HE
11 YOU>>CALL>>WHEN YOU>>FUT>>AWAY YOU>>HEAR>>NEG YOU>>NEG>>TELL YOU>>SEND>>DOC YOU>>SEND>>HE YOU>>SURE>>SURE
11 YOU>>TALK>>DOC YOU>>US>>NEWS YOU>SEND YOU>WAIT YOU>YOU YOU>YOUR1 YOUR>>COND>>FUT YOUR>>O>>YOU YOUR>>OUR>>ORG
11 YOUR>>TALK>>WE YOUR>>THIRD>>O YOUR>>WE>>FUT YOUR>WAIT YOUR>WHEN2 b:OWITHIN c.debekan c.defall c.degewis c.deihnen
11 c.deklarh c.dekling c.demich c.denaehe c.depeile c.desage c.dewerde c.deyilma c.enannek c.enanyho c.enassem
11 c.enbell c.encalls c.enclari c.enconcl c.encoupl c.ene c.enfligh c.engo-ah c.engoal c.enhe c.eninsta c.enmarco
11 c.enn c.ennomin c.enpack c.enpeopl c.enravi c.enreali c.enshall c.entext c.enusual c.escuand c.eshorar c.eshuman
11 c.eslo c.esmismo c.esnotif c.esrecur c.esun c.frca c.frdevri c.frdis c.frelle c.frfaute c.frne c.frrh c.frsaura
11 c.frsuit c.frta c.frtenir c.frtoi c.frvenue de<__frueh de<__gibt de<__gremi de<__klaer de<__mehr de<__mich
11 de<__schla de<__weiss de<__yilma de<_antwo de<_geben de<_gedul de<_sobal de=D__an de=D__einer de=D__konta
11 de=D__mitte de=D__sie de=D__steht de=D_gibt de=D_krieg de=D_lg de=D_liegt de=D_mehr de=D_naehe de=D_schri
11 de=D_sollt de=O__antwo de=O__ich de=O__noch de=O_beden de=O_komme de=O_zurue deabzus_> dean_=O dean__> deangeb_>
11 deanruf_> deauf__zurue debesch__=D debewer__bewer debewer_und debitte__einer dedafue__=O dedann_steht dedarf_ich
11 dedas__tagt deder__wird dedie__entsc dedie__kommt dedie__und dedie_gesch dedir__sagen dedrueb__sage deduerf_=D
11 deduerf__mit deein_ergeb deeine_rueck deeine_verbi deeinen_termi deeiner_entsc deentsc__sie deentsc__und degebe__=D
11 degib__=D degib_uns degibt_es degibt_s degremi__=D degremi_tagt dehaben__=O dehaben__von deich__ueber deich__und
11 deich_durch deich_schla deihnen__naehe deihnen__sagen deihnen_leide deihnen_unser deinfor_sie deist__=O dekommt_=D
11 delasse_ich delasse_wir deleide__sagen delg_> demehr_! demelde__> demich__lg demir__dann demir_bitte demit__entsc
11 demitte__koenn demitte_zu denoch__gedul denoch_gespr deob_es deoder_ab deperso__sich deraus_> derueck_> derufe_sie
11 desage_ihnen deschla_ueber desich_noch desie__zurue desie_bekom desie_duerf desie_nicht desie_sind desobal_die
11 desollt_wir detagt_=D detagt__> detelef_konta determi__du determi_bekom detreff_wir deueber__drueb deund_bewer
11 deund_infor deund_schre deunser__rechn deverbi_> dewas__> dewerde_wir dewie__weite dewiede_da dewir__leide
11 dewir__und dewisse__mehr dezu__ab dezur__und en:__retur en:__to en:_kai en:_talk en:_that en<__assem en<__assur
11 en<__audit en<__dine en<__invit en<__manag en<__revie en<__ring en<__truth en<__way en<__write en<_annek en<_candi
11 en<_give en<_leave en<_more en<_new en<_put en<_ravi en=D__exter en=D__have en=D__loop en=D__nomin en=D__promi
11 en=D__regis en=D__rever en=D__ring en=D__than en=D__way en=D_call en=D_insta en=D_lates en=D_lawye en=D_rathe
11 en=D_yours en=O__e en=O__panel en=O__stand en=O__to en=O_night en=O_then ena__or ena__updat ena__will ena_bell
11 enafter__we enagain__=D enagain__i enall__of enall__wante enall_i enam_hopef enam_told enand__appli enand__repor
11 enand__ring enand_he enand_i enand_in enannek__=D enannek_takes enannou__=D enannou_the enanswe__early enanswe_and
11 enanswe_in enanyho_=D enanyth_=O enanywa_> enappli__may enappli_it enappro_and enare__my enare_commi enare_maile
11 enaroun__=O enask__wheth enask_for enask_was enasked__panel enasked_the enassem__you enassem_votes enasses__will
11 enassur__you enat_every enbe__to enbe_advis enbe_commu enbe_discu enbe_recei enbecom_my enbefor__have enbefor_lunch
11 enbell_=D enboard_gathe enboard_votes enbreak__=D enby__post enby_regis encalen_: encalen__i encan__hang encan__on
11 encan_count encance_=O encandi_comes encase__be encase_will enceo__and encheck__the enclari_=D enclari__>
11 encomme_=D encomme__> encommi__answe encommi_to encompl__selec enconta_with encount__an encv_again endate__this
11 endate_of endave__you endave_give enday_! endecid__=D endecid__so endecis__been endecis__to endecis_known
11 endiscu__and endo__rathe endo__reach endo_i endrop__a ene_=D enexpec_=D enexpec__=O enexpec__final enexpec__need
11 enfeedb__at enfinal__> enfinan_=D enfind_my enfirst__know enfive_> enfor__budge enfor__from enfor__score
11 enfor_their enforma__will enfrom__date enfrom__the enfrom__will enfrom_marcu enfrom_petra engathe__resul
11 enget__contr enget__email enget_paper engive__feedb engive_you engo-ah_=D engo-ah__> engoing__call engood__:
11 engreen_light enhang__? enhas__to enhave__go-ah enhave_clari enhave_dave enhave_still enhe__here enhear__>
11 enhear_me enheard__me enheari__marcu enheari__petra enhigh__of enhigh_volum enhim_=D enhirin__meets enhopef_i
11 enhow_we enhr_=D enhr__us enhr__will enhr_of eni__hopef eni_dine eni_guess enif__=O enin__with enin_a enin_hr
11 enin_there enin_truth eninsta_> enis__again enis__news enis__ok enis_skiin enis_when enit_=O enit__will enit_ok
11 enkai_retur enknow__thoug enlast__comes enlawye__skiin enlawye_is enleave__with enleave_it enlena_> enlet__see
11 enlette_goes enlette_will enlimbo_> enlook__every enloop__=O enlunch_i enmade_=D enmaile_out enmake__final
11 enmake_conta enmanag__back enmanag__off enmarco__i enmarcu_=D enmarcu__> enme__=O enme__cv enme__hour enme__with
11 enme_an enmeeti_=O enminis__=D enmore_inter enmull__over enmull_it enmy_call ennamed_=D enneed_the ennew__:
11 ennews_: ennews_=O ennews__good ennews__i ennews__talk enno__=O enno__yet ennot_befor ennothi__call ennotif__=D
11 enof__asses enof__it enof__panel enof_limbo enon_an enonce__retur enone__inter enone__or enor_a enour__known
11 enour__manag enour__to enour_last enour_peopl enour_timel enout__limbo enover__will enpack_=D enpanel__their
11 enpanel_for enpaper__lawye enpass_it enpass_them enpeopl__befor enpetra__hr enpetra_in enproce__> enproce__will
11 enproce_you enpromi_=O enprope_updat enpubli__list enrathe__five enravi__going enravi_s enrecei_writt enrecom__from
11 enregis_post enreope_=D enreope__and enreply__from enreply_for enrepor__you enrespo_> enrespo_to enresul__maile
11 enresul__publi enresul_shall enrever_with enring__the enring_round ens__and ens__i ens__more ens__night ens_one
11 ens_see ens_with ensalar__appro ensay__will enschol__gathe enschol_board enscore__and enscore_so ensee_: ensee__kai
11 ensee_our ensee_to enselec__=D enselec__reach ensendi__=D enshe__make enshort__will enshort_candi enshoul__>
11 enshoul__be enshoul__more enshout_=D enshout__> enskiin_> enslow_=O ensomeb__> enspoke__lena enstand_=D enstatu_=D
11 enstill__nothi enstill_heard entalk__marco entext__lunch enthan_five enthat_after enthe_=O enthe__and enthe__i
11 enthe__invit enthe__light enthe__s enthe__then enthe__volum enthe_assem enthe_audit enthe_ceo enthe_go-ah
11 enthe_green enthe_high enthe_minis enthe_outco enthe_revie entheir_score enthem__to enthem_on enthere__one
11 enthey__decid enthing_=O enthoug__morni entime__get ento__high ento__its ento__strai ento__them ento_it ento_marco
11 ento_mull ento_score entruth__i entruth_all enuntil_the enus_the enus_we enverdi__> envotes_=D envotes__=D
11 envotes__> envotes_you enwant__get enwante__ask enwas__we enway_=D enway__> enwe__again enwe__at enwe__circl
11 enwe__commi enwe__every enwe_inten enwe_make enwhate_happe enwhich_=O enwho__back enwill__advis enwill__commu
11 enwill__dave enwill__discu enwill__made enwill__paper enwill__right enwill_becom enwinne__be enwinne_will
11 enwith_lena enwould__that enwould_do enwrite__every enwrite__peopl enwrite_to enwritt_to enyes__a enyou__becom
11 enyou__bell enyou__count enyou__eveni enyou__shout enyou_hang enyour__again es<__llamo es<__mismo es<__pondr
11 es<_sabra es=D__compa es=D__notic es=D__tendr es=D_mismo es=D_y es=O__pensa es=O_para escomun__usted escon_los
11 escon_mi esconsu__=D esconta_=D esconti_> esdame__> esde_nosot esde_respu esdecid_y esdecim_algo esdecis_=D
11 esdecis__=D esdespu_> esel__=O esel__esta esel__por esel__te esel__y esen__te esen__y esenlac_> esfalta_te
11 esinfor__> esla_direc esla_tarde esllama__> esllamo__=D esllamo__> esllamo_el esllega_=D esnos__con esnos_comun
11 esnosot__> espaso_el esplazo__respu espodre_decir espor__tarde esrecur_human esresol__> esrespu_es esresul_>
11 essabra__nosot essabra_de essin__te este_compa estendr_=O estendr_notic estiene_una esusted_nuest esy_=D esy__aviso
11 esy__lo fr<__commi fr<__conse fr<__d fr<__devri fr<__en fr<__les fr<__petit fr<__soir fr<_accor fr<_elle fr<_pas
11 fr<_promi fr=D_de fr=O__refle fr=O_pour fras__repon fras_ta fraurez__=O fravoir_notre frca_=D frca__> frcandi_sera
11 frcommi_siege frcontr_suit frd__venue frd_etre frde_decis frdecis__=D frdecis_tombe frdire__> frdire_plus
11 frdirec__=D frdrh__appel frdrh_vous frecrit_=O frelle_se fren_dire frensui_=O frest_le fretre_venue frfaudr_=D
11 frfaudr__pour fril__un frinfor__la frinfor_dans frje__pouvo frla__> frla__siege frla_commi frlaiss__=D frle__suit
11 frle_conse frle_direc frmerci__etre frmerci__patie frmerci_d frnous_repre frpas__decis frplus__> frpouvo__en
11 frpromi_> frpromi__as frpromi_tu frrappe__=D frrepon__notre frreste__entre frreste_un frsaure_=D frsaure__si
11 frsera__=D frserez__dans frsi_nous frsiege__je frsuit_=D frsuit__> frta__=D frta_repon frte__ca frtombe__> frtu__ta
11 frun_entre frvenue_=D frvenue__> frvous__ce frvous__dire frvous__une frvous_commu frvous_reten frvous_seron
11 how:&SEND how:APPROX&EVENT how:BEF&NEWS how:BY&NEWS how:NOTBEF&DECIDE p:OUR s.debeden s.dedir s.deinter s.delg
11 s.depeile s.deraus s.desofor s.enannou s.enanywa s.encounc s.enfinis s.enforwa s.engoes s.enlena s.enlette
11 s.enlimbo s.enline s.enloved s.ensign- s.entruth s.esdia s.esese s.esresul s.frcoura s.frecris s.frensui s.fret
11 s.frrecev s.frrefle s.frtoi s:WE
12 ALL>>ALL>>TELL ALL>>HEAR>>CALL ALL>CALL1 ALL>FUT2 ALL>PAST2 ASK>>WE>>NEG ASK>>YOUR>>WAIT ASK>SURE2 AWAY>>YOUR>>D
12 CALL>>OUR>>FUT CALL>>US>>O CALL>D2 CALL>SURE1 D>>DECIDE>>WE D>>HEAR>>WHEN D>>OUR>>NEWS D>>SEND>>WE D>>WAIT>>WAIT
12 D>>YOU>>YOU D>OON2 D>WHEN2 DECIDE>>O>>FUT DECIDE>>OUR>>NEWS DECIDE>>YOU>>IT DECIDE>OUR1 DECIDE>SURE1 DOC>>YOU>>FUT
12 DOC>CALL2 DOC>SEND1 EVENT>>D>>WE EVENT>>D>>WHEN EVENT>>FUT>>O EVENT>>O>>SURE EVENT>>OUR>>ORG EVENT>>PAST>>YOU
12 EVENT>COND EVENT>HE EVENT>NEWS1 EVENT>TELL1 EVENT>WE1 EVENT>YOU1 FUT>>CALL>>NEWS FUT>>D>>HEAR FUT>>DECIDE>>O
12 FUT>>EVENT>>O FUT>>FUT>>NEWS FUT>>IT>>FUT FUT>>O>>FUT FUT>>O>>TELL FUT>>OUR>>NEWS FUT>>OUR>>TELL FUT>>SEND>>HIS
12 FUT>>SEND>>YOU FUT>>US>>NEWS FUT>>US>>WE FUT>YOU1 HAVE>D1 HAVE>EVENT1 HE>>CALL>>YOU HE>>D>>HE HE>>HEAR>>FUT
12 HE>>ORG>>EVENT HE>>YOU>>TELL HE>CALL HEAR>>IT>>FUT HEAR>>NEWS>>US HEAR>>O>>IT HEAR>>SURE>>D HEAR>>US>>NEWS
12 HEAR>ALL2 HEAR>OUR HEAR>WHEN HIS>HEAR IT>>D>>WHEN IT>>FUT>>DECIDE IT>AWAY1 IT>CALL2 IT>FUT2 IT>NEWS
12 NEWS>>CALL>>SEND O>>ASK>>SEND O>>D>>SURE O>>FUT>>HEAR O>>SURE>>COND O>>SURE>>HE O>>TELL>>IT O>>WE>>D O>>WE>>HEAR
12 O>ALL2 O>US2 OBY>COND1 OFROM>DECIDE2 OFROM>FUT1 OIN>YOU OON>HE1 OON>SURE OON>WE ORG>>CALL>>YOU ORG>>D>>EVENT
12 ORG>>SEND>>YOU ORG>>YOU>>FUT ORG>EVENT ORG>HEAR2 ORG>OFROM ORG>SURE2 ORG>TALK2 ORG>TELL ORG>WE2 OUNTIL>FUT1
12 OUR>>D>>FUT OUR>>O>>YOU OUR>OWITHIN OUR>SURE1 OUR>WE OWITHIN>COND1 PAST>>IT>>TELL PAST>HIS1 SEND>>EVENT>>D
12 SEND>>HIS>>TELL SEND>DECIDE2 SEND>ORG2 SEND>OUR SEND>SEND2 SEND>YOU START>>O>>WE SURE>>COND>>O TALK>>FUT>>TELL
12 TALK>>WE>>FUT TELL>>YOU>>OUR TELL>NEWS1 TELL>OBEF2 TELL>SURE THIRD>>O>>WE THIRD>OBY US>>D>>NEG US>DECIDE1 US>EVENT1
12 WAIT>>D>>ASK WAIT>>O>>FUT WAIT>>WHEN>>EVENT WAIT>FUT WAIT>FUT2 WAIT>HEAR2 WAIT>OUR2 WAIT>WHEN2 WE>>HEAR>>EVENT
12 WE>>HEAR>>TELL WE>ASK WE>DECIDE2 WHEN>>EVENT>>FUT WHEN>>NEWS>>OUR WHEN>>NEWS>>YOU WHEN>>WE>>HEAR WHEN>>YOU>>TELL
12 WHEN>COND1 YOU>>CALL>>TELL YOU>>CALL>>YOU YOU>>DOC>>DOC YOU>>EVENT>>O YOU>>NEG>>WAIT YOU>>O>>SURE a:CALL b:SURE
12 c.deaber c.deangep c.deaussa c.dedir c.degetro c.degibt c.degibts c.degremi c.demail c.dereich c.detagt c.dezu
12 c.dezum c.enback c.encalen c.encomin c.enfinan c.enheard c.enhelen c.enmarcu c.enmiser c.enmorni c.ennews c.ennotes
12 c.enone c.ensit c.envery c.enwhere c.enwrap c.esdame c.esdas c.esdudas c.esinfor c.esles c.esselec c.essin c.frcoup
12 c.frfil c.frjury c.frpuis- c.frsoir c.frtelep c:DECIDE de<__besch de<__ergeb de<__habe de<__hoers de<__ruf de<__sag
12 de<__ueber de<_den de<_du de<_rueck de<_wuerd de=D__alle de=D__angep de=D__anspr de=D__dir de=D__du de=D__entsc
12 de=D__rechn de=D__sagen de=D_geben de=D_gedul de=D_gibts de=D_hoere de=D_in de=D_rechn de=D_reich de=D_rufe
12 de=D_sag de=D_schic de=D_telef de=D_vor de=D_werde de=O__gesag de=O_krieg dealle_> dean_=D deanspr_nehme deauf_dich
12 debekom__von debetri__=D debrauc_ich dedas__brauc dedas_gremi dedauer__=D deden_vertr deder_besch deder_chef
12 dedie__die dedrueb_und dedu_bekom dedu_eine dedurch_> deeine__aussa deeiner_antwo deeiner_rueck deentsc_wir
12 deerhal__=D dees__weite dees_inter degenau__=D degenau_sagen degesag_=D dehabe__inter dehabe_es dehast__eine
12 dehoere_=D deich__es deich__genau deich__mich deich_habe deich_mehr deich_rufe deihnen__ergeb deihnen__reich
12 deihnen__verbi deihnen_auf deihnen_in dein__nehme dein_verbi deinter_weite deist__zu deist_angep deklapp_>
12 dekoenn__ihnen dekomme_wir dekonta__ihnen dekrieg_=D delasse__von demeine_antwo demich_> demit__in demit__rueck
12 denehme__hoere denehme__wiede denehme_wir denoch__hast deob__klapp derechn__=D dereich_? dereich__> derufe__=D
12 desag__dir desag_dir desagen_koenn deschic_ich deschre__dir desie__antwo desie__mir desie__ueber desie__von deso_>
12 deunser_perso deweiss__mehr deweiss_ich deweite_> deweite__melde deweite_und dewiede_konta dewir__konta dewir_wiede
12 dewird__in dewird_sie dewuerd_ihnen dezu_koenn dezu_rechn en:__answe en<_=O en<__and en<__headc en<__inten en<__not
12 en<__s en<__sched en<__share en<__still en<__to en<_every en<_feedb en<_he en<_just en<_out en<_refer en<_selec
12 en<_verdi en=D__come en=D__e en=D__next en=D__phone en=D__us en=D_time en=O__and en=O__candi en=O__conta en=O__pass
12 en=O__they en=O__when en=O_must en=O_s en=O_whate ena__sched ena_concl ena_final ena_text enable_to enabout__statu
12 enadjus_and enaimin__give enall_inter enall_three enam_handi enan__to enan_infor enand__get enand__you enand_email
12 enanswe__eveni enanswe__reach enanswe_on enappro__shoul enappro_which enare__from enare__inter enare__out
12 enarm_twist enback__and enback__our enback_to enbe__about enbe__touch enbe_guide enbe_surpr enbear__me enbeing__to
12 enboard_sits enbooke__time enbooke_a enboss_=D enboss_is enbudge__appro enbudge_is enbut_i enby_lunch
12 encalls__candi encalls_to encan__our encandi__=D enclose__for enconcl_> enconta__=D enconta_you enconve_=O
12 enconve__=O encount_on enday_we endebri__for endebri_sched endecis_and endecis_has endetai__the endetai_of
12 endirec__=D endo__arm endo_some ene_=O eneithe_=D eneithe__or enemail__our enemail_you enevery__so enexpec_a
12 enexpec_to enexpec_us enfeedb__you enfinal__=O enfinal_call enfor__funer enfor__to enfor_comin enfrom__an enfrom_my
12 enfuner_> enguide__you enguide_to enhave__=D enhave__debri enhave__infor enhave_promi enhe__=D enhe__reach
12 enheadc__open enheadc_will enhear_=D enheard_=D enheard__> enher_and enhope_that eni__booke eni__chase eni__email
12 eni__handi eni__mysel eni__sit eni__spoke eni__write enif__made enin__order eninfor_about enintro_himse enis__adjus
12 enis__exten enis__which enis_appro enis_revie enit__like enlast_candi enlates__=O enlates_other enlegal__will
12 enlet__sleep enlike__call enlook__a enmade__short enme__decis enme__on enme_sleep enmiser_=D enmiser__> enmy__:
12 enmy__will enmysel__would enmysel_i enneeds_the ennews__you ennews_for enno_news ennomin__so ennomin_someo
12 ennot__=D ennote__offic ennote_our enok__i enok__this enok_like enone_=D enone_more enonly__back enonly_get
12 enorder__and enorder_recei enother_=O enour__but enour_proce enout__=D enowe__an enpeopl_know enpetra_=O
12 enphone_and enpleas_and enpleas_note enposit_to enpromi_=D enpromi__i enpromi_me enpromi_mysel enput__=D
12 enreach__concl enrecei__you enreply__is enrepor__=D enrever_=D enrevie__the enrevie_in enrevie_them enright_away
12 enring__> ensay__sorry ensched__under ensched_for ensched_is enshall__> enshare__=D enshare__updat enshare_an
12 enshare_meet enshe__you enshoul__able enshoul__in enshoul__one enshoul_reach enso__i ensome__twist ensome_arm
12 ensomeo__you ensomeo_so ensoon__i ensoone_> enstatu__your enstrai_away ensurpr__you ensurpr_if entalk_it enteam_and
12 enteam_i entell__anyth entext_after enthat__when enthe__meet enthe__recei enthe_forma enthe_headc enthe_list
12 enthe_order enthe_share enthem_and enthen_> enthen_you enthey__promi enthis_and entime__them entime_with
12 ento__indiv ento_every ento_nomin ento_respo ento_revie entold_=O entold__if entouch_> entouch__with entrave__i
12 entwist__and enunder__and enunder_adjus enuntil__new enupdat__me enupdat_from enus__infor enus__thing enus_first
12 envote_=D envote_s enwe__come enwe__compa enweddi_=O enwhich__will enwhich_shoul enwill__answe enwill__guide
12 enwill__heard enwill__some enwill__the enwill__word enwill_chase enwill_compa enwill_do enwill_open enwith__decis
12 enwith__updat enwith_an enwith_me enwitho_you enwould__every enwould__surpr enwrite__=O enyou_=D enyou__messa
12 enyou_anyth enyou_indiv enyou_over enyour__that es<__comit es<__das es<__les es<_dame es<_el es=D__decim
12 es=D__llamo es=D__quien es=D_les esalgo__> escompa__llama escompa_te escon__respu escon_calma esconta__los
12 escuent__que esdame_=D esdas_=D esdas__? esdel__> esel__con esel_comit esesper__el esesper_comun esle_comun
12 esle_infor eslos_resul esmi__te esmi_jefa esnos_das eso__no espara_decid espubli__> esresul__=D essi_o estarde_te
12 este_confi este_cuent este_digo esy__digo fr<__equip fr<__jury fr<_il fr<_puis- fr=D_> fr=D__aurez fr=D__tranc
12 fr=D_soir fr=O__vous frau_plus fraurez_de frcoup__fil frde__nouve frde_fil frdecis__> frenvoi_l frest__les frfil_=D
12 frfil__> frinfor_=D frle_jour frle_jury frnotre__vous frnous__etre frnous__une fron__decid fron_repre frpour_tranc
12 frrecev__courr frrepon__sera frrevie__toi frse_decid frun__=D frun__de frune__de frune__vous frvers_toi frvous__a
12 frvous__compt frvous_passe how:BY&TELL p:HE p:WE s.dechef s.degebe s.deich s.deklapp s.deoder s.dewerde s.enafter
12 s.enallow s.ene s.enevery s.enhandi s.enlawye s.enlook s.enmatch s.enmore s.enmust s.ennames s.ennoon s.enpetra
12 s.enplann s.ensam s.ensurpr s.enthat s.entight s.entimel s.entrave s.enweddi s.esenton s.esinfor s.frapres
12 s.fraurez s.fraussi s.frchoix s.frdans s.frprend s.frrecon s:WHEN
13 ALL>OON ASK>WAIT2 AWAY>>O>>YOU AWAY>>WE>>FUT CALL>>CALL>>D CALL>>YOU>>WHEN CALL>ALL CALL>DOC2 CALL>OFROM2 CALL>ORG
13 CALL>START1 D>>ALL>>ALL D>>TELL>>WE D>>TELL>>YOU D>DOC1 D>NEWS2 D>OBEF DECIDE>>D>>WE DECIDE>>WE>>FUT DECIDE>DECIDE
13 DECIDE>IT DECIDE>SEND DECIDE>SURE2 DECIDE>YOU2 DOC>AWAY2 DOC>COND EVENT>>HEAR>>YOU EVENT>HEAR2 EVENT>O1
13 FUT>>D>>TELL FUT>>FUT>>OUR FUT>>HEAR>>ALL FUT>>HEAR>>SURE FUT>>IT>>COND FUT>>US>>TELL FUT>OUR1 FUT>OWITHIN
13 HAVE>NEWS1 HE>>D>>NEWS HE>>O>>HE HE>>WAIT>>TELL HE>CALL2 HE>SURE2 HEAR>>D>>WHEN HEAR>>OUR>>ORG HEAR>>OUR>>TELL
13 HEAR>>US>>WHEN HEAR>>YOU>>DOC HIS>FUT2 IT>>EVENT>>FUT IT>>FUT>>TELL IT>>O>>WE IT>>TELL>>D NEG>HEAR2 NEG>SEND1
13 NEG>WE1 NEWS>>D>>YOU NEWS>>NEG>>D NEWS>>TELL>>D NEWS>>YOU>>O NEWS>D1 NEWS>FUT NEWS>HAVE NEWS>OBEF NEWS>OIN
13 NEWS>SEND2 NEWS>TELL O>NEWS1 O>SEND1 OBY>IT OBY>TELL2 OON>ALL ORG>>FUT>>CALL ORG>IT ORG>O1 ORG>OON2 OUNTIL>FUT2
13 OUNTIL>NEWS OUNTIL>WE1 OUR>ALL1 OUR>WAIT2 OWITHIN>YOU PAST>>CALL>>CALL SEND>>IT>>O SEND>>OUR>>NEWS SEND>>WE>>FUT
13 SEND>DOC1 SEND>IT1 SEND>OUR1 SEND>YOU1 SURE>YOU2 TALK>IT TELL>HEAR TELL>TALK1 TELL>WAIT1 US>>WHEN>>IT US>FUT
13 US>SURE US>SURE1 WAIT>AWAY2 WAIT>COND2 WAIT>WHEN WAIT>YOU2 WE>>FUT>>START WE>>SEND>>OUR WE>TELL2 WE>WAIT
13 WHEN>>D>>SURE WHEN>>IT>>EVENT WHEN>>IT>>WE WHEN>>ORG>>D WHEN>>WE>>ASK WHEN>O1 WHEN>WE1 YOU>>HEAR>>WE YOU>>OUR>>TELL
13 YOU>>SEND>>WHEN YOU>>TELL>>IT YOU>>TELL>>NEWS YOU>>TELL>>OUR YOU>>TELL>>WE YOU>>VAGUE>>D YOU>HIS2 YOU>OFROM1
13 YOU>OUR a:HE a:US c.deannek c.deauswa c.deda c.delauf c.enantic c.enaudit c.endiges c.enfrom c.eninten c.enlist
13 c.enmark c.enminds c.enrelea c.ensaid c.enset c.ensure c.enwinne c.escon c.escorre c.esdanos c.esdecim c.esdefin
13 c.esjefa c.esle c.esmando c.espoder c.esrecib c.esrespu c.estener c.frarbit c.frauron c.fravec c.frje c.frprono
13 c:TELL de<__auswa de<__krieg de<__rufe de<__vertr de<_mehr de=D__annek de=D_hast de=D_hoers de=O_wisse dean_und
13 deannek_> deantwo__sie debekom_=D debitte__=D debitte_mit debitte_wir dedas_=O dedie_zu deerhal_=D deetwas_gedul
13 dehoffe_ihnen deich_dir deich_noch deich_ruf deihnen_=O deihnen__=D deinter__und deist__wiede dekommt__> delauf__=D
13 demehr_> demehr__! dene__von denoch__selbe denoch_am deoder_so derueck__sie des_> des__wisse desag_ich desie__noch
13 desie_erhal desie_s deso__so deso_oder detag__sie deueber_annek deum__gedul deum_etwas deund_sage deund_sie
13 deunser__wird deversp_> dewerde_sie dewir_das dewir_hoffe dewir_s dewir_sie dewisse__s dezu__absag dezu_oder
13 en<__antic en<__lette en<__owe en<__timel en<__winne en<_mark en<_meeti en<_there en=D__and en=D__which en=D_one
13 en=O__let en=O_decis ena_decis ena_forma ena_messa enafter__meeti enagree_to enan__9 enan__> enand__keep
13 enand_exter enannou_inter enanswe_9 enanswe__appli enare_annou enas_he enaudit__=D enaudit_leave enbefor_noon
13 enbell__> enboard__you enboard_s enby__you encalen__=D encall__that encan__for encheck__email encomin_=D encomin__>
13 encommu_=D encompa__and encompa_notes enconta_the endecis_by endecis_in enemail_from enexpec__sign enexpec_somet
13 enexter__is enexter_that enfeedb__=D enfeedb__follo enfeedb__your enfinal__will enfor__so enfrom__after
13 enfrom__team enfrom_a enget__reply engoing_to enhave__heard enhave_feedb enhe_is enhope__we enhopin__final
13 eni__circl eni__pass eni__text eni__updat enin__loop enin_touch eninfor_=D eninfor__=D eninfor__> eninfor_you
13 eninten_to enis_=D enis__day enis_under enit__me enit_be enkeep__in enkindl__that enknow__=D enknow__it enloop__you
13 enlunch__will enmeeti__expec enminds_=D enmore__=O enmy_answe enmy_colle ennext_steps ennotes_and enok_if
13 enonce_the enour__by enour_choic enour_thoug enout__we enover__you enpanel_recon enpaper__you enpaper_to enpass__on
13 enpeopl_=O enpick__the enpleas_bear enreali__will enreali_we enrecon__so enrecru_will enrespo__every enresum_=O
13 enrevie__and ensays__will ensend__the enshall_rever enshare_the ensign_off enso__somet enso__your enso_check
13 ensomet__=D ensoon__he ensteps_=D enstrai__=D enthat__i enthat__so enthe__off enthe__who enthe__you enthe_loop
13 enthe_sign enthe_very enthe_vote enthe_winne enthere_s enthey__> entime_the entimes__> ento__=O ento__thing
13 ento__this ento__word ento_follo ento_notif ento_updat ento_wrap entold_=D entold_> enup__and enup_our enus__befor
13 enus__to enus_after enverdi_=D envote__and enwait__the enway_> enway_or enwe__=O enwe__annou enwe__ask enwe__do
13 enwe__only enwe_owe enwe_shoul enwill__and enwill_conta enwill_forwa enwill_sit enwith__board enwith__resul
13 enwith__team enword__you enword_for enwould_it enyes_or enyet_but enyou__comin enyou__defin enyou_out enyou_right
13 enyou_then enyour_case enyour_email enyour_resul enyours__be es<__notic es<__retom es<__tener es<_danos es<_no
13 es<_tomar es=D__falta es=D__mando es=D__paso es=D_retom es=D_sin esaviso_> escandi_=D escandi__> escomun__>
13 escomun_con esconoc_=D esconoc__> esdanos_=D esdeber_tener esdecid_la esdecis_la esla__defin esla__la eslo_consu
13 eslos__=D eslos_candi esnos__en esnos_pondr esque_decid esrecib__respu esrecib_notic esrecib_una esresol_=D
13 esretom_el esse__comun este_doy este_mando fr<__> fr<__tu frcompt__une frconta__> frdans_la frde_repon frdonc_>
13 fret_vous fril__conta frinfor__apres frje__ecris frje__vers frje_revie frla_suite frnous_devri frpar_mail
13 frpasse__coup frpatie_=D frprono_=D frrepon__! frsaure__=D frse_prono frsera_prise frsur__repon frsur_une
13 frtout__=O frun_retou frvers_vous frvous__de frvous__infor frvous_saure how:ON&NEWS how:UNTIL&SEND how:WITHIN
13 p:SURE s.deab s.deansch s.debis s.degedul s.deso s.deversp s.devertr s.enask s.enexter s.enhave s.enloop s.ens
13 s.enshare s.ensleep s.ensoone s.enyet s.esavisa s.espensa s.frpar s.frte s:SEND
14 ASK>DECIDE1 ASK>WAIT1 AWAY>ALL AWAY>SURE1 CALL>>YOU>>FUT CALL>SURE2 D>>FUT>>WE D>>TELL>>HE D>>YOU>>CALL
14 D>>YOU>>HEAR DECIDE>>IT>>TELL DECIDE>>IT>>YOU DECIDE>CALL2 DECIDE>OWITHIN1 EVENT>WAIT EVENT>YOUR FUT>>CALL>>TALK
14 FUT>>DECIDE>>CALL FUT>>HEAR>>HIS FUT>>HEAR>>NEWS FUT>>TELL>>NEG FUT>DECIDE2 FUT>SEND FUT>WHEN1 HE>>FUT>>DECIDE
14 HEAR>>CALL>>O HEAR>>CALL>>US HEAR>>EVENT>>D HEAR>>WHEN>>CALL HEAR>>YOU>>US HEAR>SURE1 HEAR>WHEN1 NEG>>WAIT>>D
14 NEG>YOU NEWS>>FUT>>TELL NEWS>>FUT>>YOU NEWS>>HE>>D NEWS>>O>>D NEWS>ALL NEWS>NEWS NEWS>OBEF1 O>>WE>>YOU O>>WHEN>>IT
14 O>HEAR1 O>IT1 O>WE OON>ALL2 OON>CALL2 OON>FUT1 OON>YOU1 OON>YOU2 ORG>>D>>FUT ORG>>EVENT>>O ORG>>TELL>>D ORG>NEWS
14 ORG>O2 ORG>PAST1 OUR>>ORG>>HE OUR>CALL OUR>DECIDE2 PAST>>TALK>>O PAST>>YOU>>TELL SEND>>YOU>>TELL SEND>ALL
14 SEND>AWAY2 SEND>CALL SEND>CALL2 SEND>D1 SURE>COND SURE>HEAR1 TALK>>O>>YOU TELL>>D>>SURE TELL>>O>>WE TELL>YOU
14 US>>HEAR>>TELL WAIT>>D>>HEAR WAIT>>TELL>>YOU WAIT>>WHEN>>NEWS WAIT>OUNTIL WE>>FUT>>US WE>>HEAR>>NEWS WE>>NEG>>TELL
14 WE>>TELL>>ALL WE>COND1 WHEN>>SEND>>WE WHEN>>TELL>>WE YOU>>FUT>>HEAR a:DOC a:WE c.dealso c.degebe c.degib c.deliegt
14 c.denoch c.deverbi c.enboss c.enget c.enmy c.ennamed c.enpatie c.enprope c.enstrai c.enthem c.enthere c.entimes
14 c.enupdat c.escomit c.escuent c.esmarco c.fretre c.frlaiss c.frsera c.frt c.frtout de<__duerf de<__gedul de<__sollt
14 de<_ein de<_eine de<_gib de<_lena de<_rechn de=D__da de=O__und de=O_also dealso_=D deantwo_=D deantwo__=D deauf_sie
14 debekom_du debitte_gedul dedanac__wir dedann__sie dedas_okay dedie_falls dedie_rueck dedie_sie dedir_> dedu__>
14 deentsc_wird defalls__die defalls_fuer defuer__sie dehaben_> deich_mich deihnen_> deihnen__besch deihrer__wird
14 dein_anspr delena__ihnen delena_schic demit__antwo demit_unser denicht_sagen deoder__> deschri__> desie__>
14 desie__an desie__haben desie__mit destell_sich determi_> deuns_=D deuns__bei deunter_wird dezu_> en:__> en:__so
14 en<_=D en<__=D en<__all en<__bear en<__board en<__guess en<__note en<_contr en<_eta en=D__befor en=D__sure
14 en=D__when en=D_once en=O__up en=O_comin ena_debri ena_note ena_prope enable__give enaimin_to enam_hopin
14 enand__that enand_call enannou_> enask__your enat__lates enback__you enback_up enbe__first enbe__out enbe_able
14 enbe_answe enbe_named enbecom__answe encall_> encall__the encan_look encould__give enday__will enday_i
14 endefin_answe ene__> eneithe_way eneta__the eneta_for enexpec__call enexpec__know enexten__offer enexten_an
14 enfeedb_to enfinal__decis enfinal_thing enfirst__=O enfirst_to enfollo__=D enfollo__> enfor__patie engets__=D
14 engoes__the enhang_=D enhas__=D enhave__reply enhirin__will enhr__> eni__phone eni_e eni_give eni_have enin__calen
14 enincom_=D enincom__=O eninter_and enknow__outco enknow_anyth enlike__> enme__will enoff_=D enoffer_=D enonce_i
14 enone_=O enout_=O enoutco__> enover_and enpeopl_team enpick__back enplan__to enpleas_allow enposit__=O enproce_=D
14 enpromi__a enrecei_a enrepor_back enright__> enround_=O enrun_=O enselec_proce enshort_=O enshoul__back
14 enshoul__you ensomet__you ensomet_for ensucce__will enteam__and entext_you enthat_is enthe_=D enthe_decis
14 enthing__and enthis_back ento__anyth ento_candi ento_make entold_we entouch_=D enunder_to enup__the enusual_takes
14 enwe__reply enwe_plan enwhen_the enwill__intim enwill__more enwill__named enwill_reach enwill_text enyou__my
14 enyou_eithe enyour__: enyours_will es<_respu es=D__cuent es=D__usted es=D_sabra esalgo_> escomit__el escompa__te
14 escompa_lucia escomun__resul escomun_el escon__> esconta_conti esdecid__=D esdecis_se esdudas_> esel_=O esescri__>
14 esinfor_> esinfor_a eslo__y eslucia__escri eslucia_te esmi__lucia esnuest_decis esrespu_el esse__conti esse_comun
14 este_aviso este_marco estodos_los esuna_llama fr<__reste fr<__se fr<__serez fr<__te frcoup_de fril_reste frmail_=D
14 frnous__conta frprend__avec frprend__decis frprend_conta frrepon_=O frresul_seron frun_coup frvous_parvi s.dedie
14 s.deergeb s.derufe s.enaway s.encheck s.enconcl s.eneta s.esy s.frconta s.frinfor
15 ALL>>WE>>FUT ALL>FUT1 ASK>>FUT>>HEAR ASK>ORG1 CALL>>WE>>YOU CALL>NEWS1 CALL>WHEN COND>AWAY1 DECIDE>WHEN DOC>DOC2
15 DOC>TELL1 EVENT>>WE>>FUT EVENT>>YOUR>>DOC FUT>>FUT>>SEND FUT>>SEND>>IT FUT>>TELL>>TELL FUT>>YOU>>WAIT FUT>AWAY1
15 FUT>WHEN2 HE>DECIDE HE>SEND2 HE>YOU1 HEAR>>IT>>DECIDE HEAR>>OUR>>DECIDE HEAR>>US>>D HEAR>>WE>>DECIDE HIS>TELL
15 NEG>>FUT>>O NEWS>YOU O>>IT>>FUT O>>NEWS>>D O>>O>>WE O>SURE1 OIN>YOU1 OON>WE1 ORG>>D>>TELL ORG>>ORG>>FUT ORG>ORG
15 OUR>>NEWS>>HEAR OUR>>ORG>>ORG OUR>>YOU>>FUT OUR>SEND2 OWITHIN>ORG2 PAST>>TELL>>WE PAST>OON1 SEND>TELL2 SURE>SEND2
15 SURE>SURE TALK>OON TELL>>D>>WHEN TELL>>HE>>NEWS TELL>CALL2 TELL>IT1 US>>NEWS>>D US>>TELL>>YOU US>>WE>>FUT WAIT>ORG1
15 WAIT>OUR1 WAIT>TALK WE>>NEG>>FUT WE>IT2 WE>SEND1 WHEN>CALL2 WHEN>ORG WHEN>TELL YOU>>AWAY>>YOUR YOU>CALL2 YOU>TELL1
15 YOUR>>TELL>>O YOUR>OIN1 c.defeedb c.dehoers c.derueck c.dewas c.deweiss c.enallow c.engetti c.engoing c.enhang
15 c.enhimse c.enminis c.enoptio c.enshare c.enstill c.enway c.espondr c.frferon c.frpatie de<_=O de<__betri
15 de<__einer de<__pruef de<_peile de=D_erhal de=D_noch de=D_weiss de=O__=D deam_selbe dean__haben debetri_tagt
15 deden__an deden__bekom dedich_=D dedich__an dedie__ihrer dedie_pruef degedul_=D dehaben__entsc deich__dich
15 dekomme_=D demehr_=D demelde_mich depeile__den depeile_sie depruef__unter depruef_ihrer desagen__> deschre_ich
15 deselbe_tag desie_zu deund_gebe deunser_antwo dewerde__=D dewuerd__=D en<__decis en<__from en<__soon en<_heari
15 en<_reali en<_resul en<_she en=D__the en=D__time en=O__hear en=O__see ena_time enadjus__will enall__will
15 enallow__=D enam_aimin enam_seein enan__and enand__come enand__pass enand__want enanswe_your enappli__>
15 enback__finan enbe__if encall_from encan_i encandi__be encandi_will encheck_your encircl__=D encolle__off
15 enconfi_the enconta__then enexpec_our enexpec_the enfinan__will enfrom_finan enget__respo enget__the engive__the
15 enhave_word enheari__from enheari_back enhopef__can enhr_will eni__aimin eni__answe eni__asked eni__confi eni__drop
15 eni__ping eni__seein eni_shall enin__inbox enin__posit eninbox__> enis__have enis__will enknow__we enlast__=O
15 enlet__check enlike__take enloop_you enmail__> enme_check enmore__! enmy_reply enneed__to ennight__i ennot_expec
15 ennotes__you enof__miser enof__selec enoff__she enone__those enour__candi enout_> enpanel_s enphone_to enplan_is
15 enpleas_expec enput__out enrefer_=O ens_time ensaid_=D enseein_the enselec_will enshe__conta enshoul__with
15 enso__would enstrai__> enstrai_after enthat__we enthe__comes enthe_score enthink_and enthose_=O entimes_=D
15 ento__appli ento_sleep entouch__=D entouch_with enupdat_=D envote__=D enwaiti_=D enwe_aim enwill__himse enwill__our
15 enwill_ask enwill_loop enwith_them enyou__contr enyou__hold enyou__know enyou__line enyou_recei enyou_shall
15 enyour_calen enyour_miser es<_deber es<_nos es=D__decid es=D_por esconfi_> esconti_=D esconti__> esdecid_>
15 esen_conta esllamo_> esmas_> esrespu__=D esy__escri fr<__revie fr=D_je fravec__=D frconta_=D frdecid_=D fret__te
15 fretre__=D frje_t frla_direc frles__seron frnotre_repon frpouvo_vous frrecev_un frrepon_vous frrepre__avec
15 frrepre_conta frrevie_vers frun_courr frvous__notre how:BEF&HEAR how:BETW&CALL p:ORG s.deselbe s.devor s.enadjus
15 s.enall s.enappro s.enassur s.encall s.endebri s.endown s.enhopef s.enlegal s.enowe s.enwaiti s.esllamo s.frrepon
15 s:ORG
16 ASK>FUT AWAY>YOU COND>DECIDE1 D>>FUT>>CALL D>>FUT>>SEND D>TELL2 DECIDE>>NEWS>>D EVENT>>WAIT>>D EVENT>NEWS2
16 EVENT>YOU2 FUT>>OUR>>CALL FUT>>SEND>>NEWS FUT>FUT FUT>IT FUT>OUR2 HEAR>>CALL>>D HEAR>>D>>US HEAR>>NEG>>D
16 HEAR>>O>>WE HEAR>>TELL>>ALL HEAR>US1 IT>>COND>>WE NEWS>>SEND>>D NEWS>WHEN1 O>>ALL>>FUT O>>D>>HEAR O>COND1 O>FUT2
16 O>OUR2 ORG>>EVENT>>HE OUR>NEWS1 SEND>>YOU>>O SURE>CALL1 SURE>WAIT TELL>>D>>YOU TELL>>WE>>US TELL>ALL1 TELL>WE
16 TELL>YOU1 WAIT>ASK2 WAIT>IT2 WE>>HEAR>>O WE>COND WHEN>>NEWS>>D WHEN>>WE>>CALL WHEN>CALL WHEN>NEWS WHEN>OUR1
16 WHEN>US2 YOU>>OUR>>NEWS YOU>SURE2 YOUR>O1 c.degenau c.enboard c.enbut c.encircl c.endecis c.eninbox c.enring
16 c.ensame c.ensendi c.envotes c.enword c.esdeber c.espaso c.esresol c.esretom c.frmail c.frrentr c.frrepre c:WAIT
16 de=O_genau deam__tag debekom_sie dedann__ich dedie_entsc deerhal_sie dees__> dehoere_sie dekomme__auf denoch_=D
16 deruf__=D deruf_dich derufe_ich desie_den desie_hoere desie_noch dewir__> dewisse_sie dewisse_wir en<__: en<__allow
16 en<_will enagain_and enallow_us enanswe_> enbe__and enbe__conta enbe_intim enbe_the enbear__us enby__time
16 encomes_=D enday__=O eneithe__> enexpec__hear eni__back eni__that eni_get eni_want enin_conta eninbox_=D
16 eninfor_all enit_will enknow_more enlunch_> enmade_the enmay_expec enme_> ennotif__the ennotif_of enon_it enone_way
16 enor_anoth enoutco_=D enping_you enresul_> enrever__> enshoul_know enso_=O enso__> ensteps_> enthe__votes
16 enthe_lette enthe_same enthe_time enthen__get enthen_i enthis__with enup_the enway__anoth enwe__get enwe__have
16 enwe__hope enwe__put enwhere__stand enwill__able enwill__notes enwill__somet enwill_circl enwill_confi enwill_find
16 enwill_ping enwill_share enwith__=D enwould_ask enyou__expec enyou__from enyou__of enyou_feedb enyou_strai
16 es<_conta es<_esper es=D__te esconta__usted esde_dudas esdecis__> esel__le esel_resul esla_resol eslo__el eslo_que
16 espondr__conta espondr_en esse_lo este_paso esusted_=D esusted__> esvuelv__=D esvuelv_el fr<__repre frje__rappe
16 frles_resul frnotre__> frrentr_=D frrepon__=O frtranc_> frvous__la how:APPROX&NEWS how:BETW&HEAR s.deam s.denehme
16 s.enpeopl s.enreali s.enwill s.frles s.frpromi
17 ALL>>D>>WE ALL>ALL ASK>>WAIT>>US CALL>>FUT>>TELL COND>FUT COND>FUT2 D>>CALL>>YOU D>CALL2 D>HEAR D>IT2 D>NEWS1
17 DECIDE>NEWS DECIDE>OBY DOC>>SEND>>D FUT>>YOU>>AWAY FUT>ALL1 FUT>NEWS2 FUT>YOU2 HEAR>SURE HEAR>SURE2 NEWS>>HEAR>>YOU
17 NEWS>ALL2 NEWS>FUT2 NEWS>SURE2 NEWS>US O>YOU1 OON>FUT2 ORG>TELL2 OUR>>NEWS>>YOU OUR>YOU2 OWITHIN>HEAR1 OWITHIN>WE
17 PAST>O1 SEND>>D>>YOU SEND>>WE>>YOU SEND>>WHEN>>NEWS SEND>CALL1 SEND>OBY1 SURE>SURE2 TELL>>FUT>>TELL TELL>SURE1
17 US>OWITHIN1 WAIT>EVENT2 WE>WAIT2 WE>YOU YOU>>FUT>>FUT YOU>>HEAR>>US YOU>COND2 b:FUT b:WAIT c.dekrieg c.deruf
17 c.derufe c.en: c.enaimin c.enconfi c.eneithe c.enfollo c.enmakin c.ennote c.esdecis c.esfalta c.estomar c.frplus
17 c:CALL de<__hoere de=D_danac de=D_eine de=D_lasse deauf__zu debei_ihnen dedas_ergeb degedul__sich degedul_sie
17 deihnen_=D deihnen__die dekrieg_du en<__shoul en<__will en<_allow en=D_> ena_defin enafter_> enan__? enanswe_one
17 enare_hopin enaway_> enbe_conta enbut__for encircl_back endecid_and endecis_will endefin__=D enemail__>
17 enevery_appli enfollo_=D enget__call enhave_my enhear__me enhim__and eni_will eninvit_=D enknow__> enmore_=D
17 ennext__> enof_those enor__=D enowe_you enpromi_> enpromi__but enresul_are enretur__we ens_when ensleep_on
17 ensomeo_from enthe__> enthe__leave enthe_board enthe_sched entheir__=D enthose__> enup__you enupdat__=D enwe__hopin
17 enwill__an enwill_follo enwith__for enyou_that enyour__one enyour_patie es=D_=O es=D_le esde__> esla_=D fr<__aurez
17 fr<_laiss frde_patie frrecon_=D frrecon__> frte__=D frtout_=D frvous__=O s.dehoere s.deunter s.deweite s.enanswe
17 s.endecis s.enrun s.ensched s.enspoke s.entext s.escon s.frnotre s:OUR
18 ALL>>ALL>>FUT ALL>>FUT>>TELL ALL>>NEWS>>D ASK>>D>>DECIDE ASK>>WAIT>>D CALL>SEND CALL>YOU COND>NEWS1 D>WE1 DOC>FUT1
18 EVENT>>HE>>D EVENT>DOC1 FUT>>TELL>>YOU IT>WHEN2 NEWS>NEG NEWS>SURE1 NEWS>YOU1 O>ALL ORG>CALL SEND>>YOU>>NEWS
18 SURE>TELL1 TELL>ORG1 WAIT>EVENT1 WAIT>HEAR1 WAIT>US WE>>ASK>>D WE>>FUT>>CALL WE>>YOU>>TELL WE>NEWS YOU>HE2 a:HEAR
18 a:YOU c.derechn c.deschri c.enable c.enbear c.enexact c.ennotif c.enproce c.enshoul c.ensteps c.enverdi c.escomun
18 c.essabra de<__bekom de<__wisse de=D_wisse de=O__wir deich__> deihnen_melde demelde__mich demelde_ich dewir__ihnen
18 dewir_werde en<__forma en<__plan en<__shall en=D__get en=D_i enam__the enanswe_every encan_give endecis_:
18 enfor__decis enget__mail engive__one enhave__answe enhave_asked enhope__be enhope__have eni__expec eni_shoul
18 eninter_=O enit__be enme__strai enmy__is enoffer__> enour_final enpatie_=D ens__day ensame__> ensame_day
18 enshall__reach enso__will enthis__up enwe__rever enwill__conta enwill_have enwill_phone enwill_rever enwill_ring
18 enyou__day enyou__look enyou_hear enyou_one enyour_inbox esdigo_> estomar_la fr<_on frdonne_une fret__vous
18 frvers__=D grain:days how:IN&TELL s.enemail s.frappel s:ALL
19 ASK>>D>>WHEN ASK>FUT2 CALL>>YOU>>D CALL>OUR D>>CALL>>WE D>>SURE>>YOU D>YOU1 DECIDE>>O>>IT FUT>SURE2 HE>NEWS
19 HEAR>>TELL>>D HEAR>NEWS HEAR>TELL1 IT>WHEN1 NEG>>FUT>>TELL NEWS>>US>>D O>WE1 ORG>>DECIDE>>D ORG>>WE>>FUT ORG>CALL2
19 OUR>>TELL>>FUT OUR>HE2 SEND>>US>>D SURE>D TALK>>O>>WE TELL>>WE>>FUT WAIT>ASK1 WE>>FUT>>WE WE>CALL1 WE>TELL1
19 YOU>>HEAR>>NEWS YOU>>WAIT>>D YOU>WHEN c.deeine c.deergeb c.degedul c.demehr c.encase c.encomes c.enconta c.enintim
19 c.enresul c.enthose c.entime c.entouch c.esllamo c.frrevie c.frtranc de=D_von deentsc_=D dekoenn_> demir__>
19 dewird__=D en<__news en<__vote ena_strai enable__tell enand__back enanswe__of endecis_> endecis_is enfeedb_=D
19 enfor_an enfrom_me eni__told eni_call eninvit__> enit__and enknow_> enshall_have ensleep__it enstrai_answe
19 enteam__be enthat_s enthem__and enupdat_you enus__=D enus__? enwe__to enwe__write enwill__in enwill_pass es<__comun
19 es<__te es<_lo es=D__digo es=D_te es=O_=D fr<_=D fravec_vous frconta__vous frnotre_decis frnous__notre frvous__un
19 s.dedann s.enfinal s.enover s.ensame
20 ALL>TELL1 AWAY>OBEF1 CALL>>D>>SURE CALL>>YOU>>IT D>OUR2 EVENT>>O>>WE EVENT>CALL1 EVENT>ORG1 FUT>DECIDE1 FUT>WE2
20 HEAR>OBEF2 IT>COND O>>D>>WE ORG>>FUT>>TELL OUR>ORG SURE>O1 TALK>O TELL>>AWAY>>D TELL>>YOU>>D US>>O>>D WAIT>WAIT
20 WE>>YOU>>CALL WE>SURE WHEN>NEWS2 YOU>>HEAR>>CALL c.dekonta c.devon c.dewisse c.eninfor c.enlates c.enwhate c.esdigo
20 de<__werde debei__melde debekom__=D dehoere__von en<__candi ena_mail ena_reply enand_get enand_will encan_expec
20 enget__=D enhave_it enhave_somet eni__have eni_write enneed_=D enout_=D enthe_day entime_you ento_tell enus__and
20 enwill__> enwill__him enwrite__=D es<_=D es<__tendr es=D_tendr escon_usted esnuest__> esrespu_> fr<__vous
20 frconta_avec frje_te frvous_donne how:&CALL s.enshall s:EVENT
21 D>>WHEN>>HEAR D>CALL1 D>TELL1 DOC>SEND FUT>TELL FUT>TELL2 HEAR>HEAR1 NEWS>D2 O>>D>>YOU O>YOU2 ORG>HE1 OUNTIL>D
21 SEND>WE US>WE WAIT>WAIT1 WE>>YOU>>SEND c.enforma c.enhope c.enoutco c.esresul c.frconta c.frdecis c.frte c.frvers
21 c:FUT de<__lasse demit_einer derechn_> enand_you enbe_=D enbear_with encome__to enfirst_thing enget__an enhave_the
21 eni__ask enout__> ens_the enso_=D enupdat__> enwith_you estomar__decis frje__appel how:BY&DECIDE s.eneithe
21 s.enstrai
22 D>SEND1 EVENT>O ORG>TELL1 OUR>NEWS SEND>>YOU>>CALL TALK>CALL2 WAIT>>US>>D WAIT>FUT1 YOU>CALL a:TELL c.enbefor
22 c.enwill c.fron de=D_an deeine_antwo en=O_so enan_updat enappli_=D enbe_told encome_back enexpec__be enfrom_us
22 enhope_to enin_your enmy_manag enof__=O ensomet_=D enup_with enwill_drop enwill_hear enyou__after enyou_the
22 enyou_will esconta_con frvous_=D how:WITHIN&NEWS s:NEWS
23 D>>YOU>>SEND EVENT>FUT2 FUT>>HEAR>>D FUT>>TELL>>AWAY FUT>HEAR HEAR>>NEWS>>YOU NEWS>D O>HEAR2 TELL>>WE>>YOU
23 YOU>>D>>TELL YOU>WE c.debekom c.demelde c.enfeedb c.enplan c.envote deuns__> devon_mir en:_=D en=O_but enan_email
23 endecis__=D endrop_you eni__give enis_to enour_answe enshoul_be entold__> enwe_hope enwill__told enwill_know
23 enwrite_you enyou__> es<_le este_llamo esuna__=D esuna_respu fr<__decis fret_je s.dedanac s.enpass s:TELL
24 D>WHEN1 EVENT>TELL2 FUT>>FUT>>TELL FUT>CALL OWITHIN>D TELL>DECIDE1 TELL>OBEF1 US>TELL2 YOU>OBY2 c.enrever c.este
24 c.frsaure deund__dir deuns_> devon_uns en<_decis enbe_in engive__=D enthat__> enwill__it enwill__my es<__respo
24 este__=D esy_te how:IN&NEWS s:CALL
25 FUT>>D>>WHEN FUT>>FUT>>HEAR OUR>DECIDE WE>US1 b:NEWS c.esdecid c.esuna demelde_uns en=D_that ena__answe ennot_have
25 entouch__> enwill__have enwill_write how:IN&ASK
26 ASK>WAIT D>WE2 FUT>>HEAR>>CALL FUT>>HEAR>>OUR YOU>>TELL>>D c.deentsc c.enwrite encall__> ento_you p:NEWS s.dees
26 s.enday
27 D>SURE YOU>NEWS1 YOU>OUR2 c.enexpec c.enout devon__> en=D_befor enfrom__> enget_the enreach_out enthat_day
27 enwill__out este__> how:&NEWS p:WAIT
28 DECIDE>YOU1 NEWS>>YOU>>D c.esconta enget_you grain:week how:BY&CALL s.enout
29 D>YOU2 FUT>>TELL>>NEWS NEWS>SEND TELL>ALL TELL>AWAY de<__melde dewir_melde enfrom_our enhave__for
30 D>>YOU>>TELL HEAR>>YOU>>TELL WE>TELL YOU>TELL
31 HEAR>CALL ORG>FUT1 TELL>>ALL>>D WE>>TELL>>US a:NEWS c:SURE ena__from esle__=D
32 c.ensomet frje_vous
33 D>>HEAR>>YOU HEAR>>NEWS>>D demelde__=D enday_>
34 a:SURE esle_respo frnous__repon
36 c:NEWS en<_expec
37 WAIT>D
40 how:BY
42 grain:part
"""
