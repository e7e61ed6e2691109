"""What words weigh for a promise, in tenths: written by tests/train_promises.py. A table only."""

from __future__ import annotations

TRAINED_ON = "8b26a6c169e3694a471b660ba8c9bcf5092a66cd7857596bf2363b3817b60a9e"
SCALE = 10
WEIGHTS = r"""
-85 far:8
-67 k:ASK
-63 own:
-55 grain:year
-53 far:7
-50 k:OTHER
-46 c.enwas
-40 far:1
-39 c.en9 grain:season
-38 grain:month
-37 NEG>CALL how:BY&ASK how:FROM k:ABSENT
-36 YOU>PAST c.entwo grain:break
-35 en<__a
-34 en=D_but
-33 ASK>ASK c.enhad c.enon enat_9
-32 ASK>SEND OUR>AWAY PAST>D2 c:YOUR eni__on
-31 en9_=D enam_on enbeen__> s.en?
-30 WE>>AWAY>>D c.deihre en=O_> enback__> grain:feast how:ON
-29 AWAY>AWAY1 D>O1 a:HAVE c.enhappy c.enplace en<_if en?_> enam_out enfrom_you enis_close enmeets__> ensee__=D s.en9
-28 COND>YOU IT>PAST PAST>SEND WE>AWAY c.debin c.enno c.enwould en<_take enoffic_is enthe__was s.de9
-27 ASK>TELL1 CALL>WE2 D>HAVE IT>START O>COND OUR>TALK US>OON YOU>>NEG>>HEAR c.enanoth c.enclose c.enperio c.enwork
-27 c:START en<_9 en=D__9 enannua_leave enis_not enpleas__the enthe__meets ento_me enyou_to s.encould s:START
-26 D>HAVE1 D>START PAST>WE TELL>OBY2 YOU>TALK2 b:YOUR c.de9 c.enclosi c.enstart en9__=D en=D_as enclose__> endown_=D
-26 enno__=D enon__=D how:BEF&ASK s.enon
-25 D>HAVE2 D>OUNTIL HEAR>DECIDE2 HEAR>TALK2 NEG>ASK OUR>>ORG>>AWAY YOUR>THIRD c.enat c.endate c.enleft en<__close
-25 en<__we en<_enjoy en<_happy en=D_or ena_=D ena__=D enends__> eni_can enoffer_you enoffic__close entold_you
-25 enwas__to enwe_met eslas__> s:PAST
-24 AWAY>>ORG>>D D>PAST1 HEAR>START1 NEG>HEAR OUR>>TALK>>D PAST>HEAR1 PAST>PAST2 PAST>TELL1 START>AWAY START>D
-24 US>COND1 WE>YOUR1 YOU>>TELL>>US YOUR>>TELL>>D a:AWAY b:O c.enexpir c.enother c.enspoke c.enwhen c.es9 c.esentre
-24 en9_: en<__met en<_have encan_be enclose__and enforwa_to enlast__=D ento_your enwould_be frvotre__=D how:FROM&ASK
-24 how:FROM&CALL s:NEG
-23 AWAY>WHEN COND>>YOU>>D D>>WE>>PAST D>NEG2 D>OON1 D>PAST2 DOC>WE2 FUT>ORG ORG>>D>>ORG PAST>ALL2 PAST>NEG WE>YOUR
-23 YOU>>PAST>>D a:START c.denicht c.enaccep c.enenjoy c.enforwa c.enfree c.enround c.entrial c.frvotre de9_uhr
-23 debei_uns en9__9 en9__=O en<__told en<_date en<_ooo en=D_at enand_=D enas_you endue__> enon_leave enour__offic
-23 ensomeo_else enthe__for entold__=D enwe__your enwe_would enwill_meet enyour__> fr9_h fr<_absen s.enas s.enattac
-23 s.entrain
-22 D>>NEG>>HEAR D>>WE>>AWAY D>O HEAR>>D>>WE HEAR>ASK1 IT>ASK NEG>EVENT2 OIN>D2 OUR>D PAST>>ORG>>D PAST>>WAIT>>D
-22 START>ORG TALK>>FUT>>D TELL>O2 TELL>TALK2 US>HE1 US>NEWS1 WE>>AWAY>>ORG WE>PAST WHEN>PAST YOU>PAST2 YOUR>>THIRD>>D
-22 YOUR>D1 YOUR>US1 c.enad c.enadver c.enas c.engood c.engot c.enmay c.enten c.entrave c.enwrote c.enyear c.essu
-22 c.frl de<__> de=D_9 de=D_nicht en9_pm en<__leave en<_unfor enacces_to enannua__=D enanswe_=D enconfi_=D eni__writi
-22 eni_work enno__to enon__> enonce_you enour_=D ensee_you enso_no enthe__offic enthe_adver enthe_appli enthe_inter
-22 ento__else enwe__you enwork__only enyou_do es<_si esa_las esel__a fr=D_a frabsen__je p:DOC s.enpm s.esla s.frpas
-22 s:ASK
-21 ASK>>TELL>>D ASK>AWAY1 COND>D1 COND>SEND2 D>>WE>>NEG D>ALL2 HAVE>O1 HEAR>>YOU>>D IT>O2 IT>YOUR NEG>US OIN>PAST1
-21 PAST>>HE>>D PAST>TELL2 PAST>WHEN1 START>PAST TALK>>D>>FUT WAIT>YOUR1 WE>>TALK>>ALL WHEN>NEG2 YOU>ORG YOUR>START
-21 c.enannua c.enbette c.encance c.enparen c.enrun c.ensend c.envalid c.enwante c.enwere c:NEG c:O de=D__9 debin_=D
-21 dedas__=D en<__you en<_off en<_sorry en=D__it en=D_has en=D_on en=O__9 ena_long enand_retur enboard_meets
-21 enexpir_=D enfor__? enfor__inter enhappy_=D enhave__nothi enin_the enit_was enlet_s enmy__day enmy_last
-21 enoffic__=D enone_> enrun_=D entake_place enthe_ad enthe_other ento_us enwas__=D enwill_see enwill_tell
-21 enwitho__=D enyou__meet es=D__> esde__=D esvacac_=D fra_9 s.enif s.ennobod s.enwere s.enwork
-20 ASK>EVENT ASK>NEWS1 ASK>SEND1 AWAY>>D>>FUT AWAY>AWAY DECIDE>>D>>IT DECIDE>START1 DOC>ASK FUT>HE2 FUT>NEG2
-20 HEAR>YOUR NEG>TELL PAST>>PAST>>D PAST>>WE>>FUT PAST>AWAY1 PAST>DECIDE PAST>FUT1 PAST>HAVE PAST>PAST1 TALK>AWAY1
-20 TELL>>HE>>D TELL>ASK TELL>VAGUE1 US>YOUR WHEN>D YOU>>FUT>>EVENT YOUR>PAST2 b:NEG b:START c.deauch c.degern c.ena
-20 c.enavail c.enbecau c.enfield c.enfille c.enform c.enmeets c.enmove c.ennew c.ennumbe c.enshut c.enthese c.enwent
-20 c.estermi c.estu c.frferme c.frh c.frpour de<__bin deder__> defreue_uns degesch_> en9_=O en<_try en=D__do en=D_in
-20 en=O_9 enam_away enam_writi enand__=D enare_close enavail_=D enback__me enbe_publi encan__=D enclose_for
-20 encontr__=D endue_=D enenjoy__long enexpir__> enhave_writt enhope_you enleave__and enmeets_=D enneed_your
-20 ennew__=D ennotic_perio enother_candi enpromi__an enstart_=D enstart__> enthe_team enthe_train enus__=O enwe__our
-20 enwe_told enwill__publi enwould__you enwould__your enyou_were enyour_=D es<__el esnos__el fr?_> fra__h frde_retou
-20 how:BEF&CALL how:FROM&DECIDE how:ON&DECIDE s.de: s.defreue s.enbest s.enclose s.enmails s.enname s.enquest
-20 s.enyour s:OBETW
-19 ASK>>ASK>>D AWAY>ASK1 AWAY>NEWS1 AWAY>O2 AWAY>OBY2 COND>>YOU>>NEG D>>IT>>FUT D>>IT>>NEG DOC>WHEN2 FUT>>HEAR>>O
-19 FUT>>NEWS>>D FUT>YOUR2 HEAR>START2 IT>ALL NEG>O2 NEG>TELL2 O>>TELL>>D OBY>D1 PAST>>YOUR>>D PAST>FUT PAST>TALK2
-19 SEND>>D>>WE SEND>PAST SEND>YOUR1 TALK>ALL TALK>ALL1 WE>>D>>PAST WE>>PAST>>CALL WE>VAGUE2 WHEN>D2 YOU>>YOUR>>D
-19 YOU>ASK1 YOU>TELL2 YOU>YOU1 YOU>YOUR a:YOUR c.deam c.deander c.deder c.deihren c.deschoe c.enanswe c.enhalf
-19 c.enits c.enpay c.enplann c.enschoo c.enscree c.enteam c.enticke c.enweek c.enwhole c.esen c.esinscr c.eslas
-19 c.estiene c.fr? de9__> de<_schoe de=D__> deauch_=D deist__> deschoe_=D deueber_das dewir_freue en:__9 en<__?
-19 en<__adver en<__promi en<_annua en<_inter en=D_9 en=O__not ena_year enare__at enat__desk enat_my enback_when
-19 enbecau_of encance_> enconfi__> endesk_=D endesk__> endo__work endown__> enenjoy__=D enenjoy_the enfille_=D
-19 enfille__> enfor__is enform_=D enfrom_9 enhave__you eni_hope eninter_with enis_valid enit__=D enmy_inbox
-19 ennot__forwa ennot_work enof__offic enoffer__=D enoffic_> enour__are enparen__=D enperio_=D enpleas_> enthe__?
-19 enthe__in enthe_job enthe_schoo enthe_vacan entold_us entrave_=D enup_=O enwas_a enwould_call enyou_? enyou__one
-19 enyou__you enyour_time es=D__las esde__termi esen_la esofici_> fr=D__9 frh_> frn__pas s.ena s.enbook s.enchose
-19 s.enother s.enrole s.ensigne s.entake
-18 ASK>>ASK>>ASK ASK>>O>>D ASK>>YOU>>D ASK>PAST1 ASK>TELL AWAY>>TELL>>D CALL>>FUT>>NEG CALL>NEG COND>HEAR2 COND>NEG
-18 COND>NEWS2 D>>ASK>>CALL D>ASK D>NEG1 DECIDE>YOUR DOC>ASK1 DOC>D EVENT>NEWS FUT>>DOC>>YOU FUT>>YOU>>HEAR FUT>EVENT
-18 FUT>OON1 FUT>OON2 HAVE>>HAVE>>O HAVE>SEND HE>>FUT>>NEWS HEAR>>YOU>>PAST HEAR>OON2 IT>OIN1 IT>START1 NEG>OUR2
-18 O>AWAY ORG>>START>>D ORG>HEAR1 PAST>>US>>HEAR PAST>>YOUR>>CALL SEND>O START>>AWAY>>D START>>US>>D START>O TALK>D1
-18 TALK>O2 TELL>>US>>YOU WAIT>>YOUR>>TALK WE>>D>>WHEN WE>>D>>YOU WE>>FUT>>AWAY WE>>FUT>>PAST WHEN>O YOU>>D>>PAST
-18 YOU>DECIDE2 YOUR>ASK1 YOUR>D YOUR>NEWS YOUR>SEND YOUR>START2 a:PAST b:OIN c.dedass c.deendet c.dewie c.en?
-18 c.enacces c.enbook c.enchair c.enends c.enexam c.engreat c.enheld c.enhired c.ensigne c.ensurve c.envacan
-18 c.escerra c.essi c.frabsen c.frretou c.frsi de<__dann de=O_> dedie__laeuf deendet_=D deendet__> dees__=D
-18 dewir__zurue en<__clien en<__confi en<__offer en<__regre en<__sign en<__took en<__up en<__were en<_any en<_appli
-18 en<_that en=D__to en=D_pleas en=O__> en=O__the ena__of ena_pleas enaccep_=D enagain_=O enam__and enand__no
-18 enare__for enaway__> enbe_forwa enbeen_moved encame_=D encan__the encome_=D encome__and endecis_=D endecis_=O
-18 endo_you enends_=D enfirst_=D enfor__9 enhas__moved enhear__you enheari_from eni__away eni__out eni_told enif_you
-18 eninvit_for enit__been enit__to enknow__the enlong__> enlook__to enlook_forwa enmail__not enmeeti__=D enmeeti_you
-18 enneed_you enof__: enof_a enoffic_hours enon_holid enother__=D enpleas_call enreach_you enread__> enrecei_your
-18 enreope__> ens_all ensend_the enso_the enspeak_=D entalk_=D entell__=O enthat_your enthe__met enthe__place
-18 enthe_backg enthe_count enthe_trial enthey__you enthis_=D enthis_is ento__> ento_offer ento_work entrial_day
-18 enus_again enwe_wrote enwent__=D enwere__to enwhen_it enwith_my enwork__> enwork__you enwrote_to enyou__would
-18 enyou_and enyou_need enyou_told enyour_name enyour_notic es<_su esde_inscr esel__es esinscr_termi esla_ofici
-18 esplazo__inscr espor__=D estermi_=D esvuelv_=D esvuelv__> far:6 fr<__=O fr<_bonne fr<_en frabsen_=D frest__=D
-18 frl__> frsi_vous how:BEF&EVENT p:YOUR s.deuhr s.enat s.endurin s.ennow s.enonce s.enrecei s.enstaff s.enwish
-17 ASK>>ASK>>YOUR ASK>>CALL>>D ASK>TALK2 AWAY>>D>>O AWAY>>FUT>>D AWAY>US CALL>THIRD1 COND>CALL1 COND>NEG2
-17 D>>ASK>>YOUR D>>HAVE>>HAVE D>>YOU>>PAST DECIDE>EVENT2 DECIDE>START2 DOC>IT2 EVENT>NEG1 FUT>>ASK>>O FUT>>PAST>>D
-17 FUT>>TELL>>US FUT>>YOU>>TALK FUT>>YOU>>TELL FUT>HE FUT>TALK HE>PAST2 HEAR>>D>>ASK HEAR>>YOUR>>DOC HEAR>ASK
-17 HEAR>PAST2 IT>HAVE1 IT>PAST1 NEG>>YOU>>D NEG>EVENT1 NEWS>ASK O>O O>TELL2 OBY>YOU ORG>>FUT>>D ORG>>YOU>>HEAR
-17 ORG>ASK1 ORG>IT1 ORG>TALK OUR>WE1 PAST>>AWAY>>D PAST>>US>>D PAST>>YOU>>YOUR SEND>>US>>CALL START>>D>>IT
-17 START>WHEN1 TALK>>D>>ASK TALK>>FUT>>WAIT TALK>DOC1 TALK>NEG2 TALK>START1 TALK>WAIT1 TALK>WHEN TELL>>YOU>>FUT
-17 US>>CALL>>D US>>HEAR>>YOU US>>HEAR>>YOUR US>ASK2 US>D1 US>TELL1 WAIT>>ALL>>D WAIT>ALL WAIT>YOUR WE>>D>>EVENT
-17 WE>>FUT>>YOU WE>>PAST>>NEG WE>ASK2 WE>YOUR2 WHEN>>YOU>>ASK WHEN>ASK2 YOU>>PAST>>TELL YOU>DECIDE1 YOUR>>SEND>>D
-17 YOUR>DECIDE b:TALK c.defrage c.enattac c.enbring c.encompa c.enconsi c.endesk c.endid c.engone c.enhand c.enhire
-17 c.enmatch c.ennine c.enopeni c.enpaid c.enpossi c.enquest c.enrejec c.ensecon c.enteste c.enwheth c.esgraci
-17 c.esretir c.fra c.fravez c.frbonne c.frexcel c.frme de:_9 de<__: de<__schre de=D_bin de=D_genau debei_mir
-17 degespr_=D demelde__sich demelde_sie en9_am en9_or en<__first en<__made en<__new en<__offic en<__our en<__trial
-17 en<__went en<__would en<_to en=D__four en=D__ten en=D_he en=D_work ena__for enam__leave enam__on enand__is
-17 enand_back enanoth__=D enat__: enat__=O enbe__for enbecau__the encall__=O encan_offer enclosi_date encould_not
-17 encould_we endeadl_=D enenjoy_a enexpec_you enfor__time enforwa_> engreat__=D enhave__acces enhere_> eni_start
-17 enif__would eninter__the enis_open enis_the enlink__=D enno_acces enon__leave enon_a enon_site enonly_one
-17 enour__would enour_new enperio__=D enperio__> enplace_=D enplace__the enquest_=O enresul_of enrevie_=D ens_been
-17 ensomeo__> enstill__> enteam__=D enthe__perio enthe__round enthe__scree enthe_commi enthe_field enthe_link
-17 enthe_whole ento__anoth ento__mail ento_reply ento_someo entry__again enup__=D enwe__had enwould_need enyou_we
-17 enyour__appoi enyour__on es<__de es<_de es<_vuelv es=D_a es?_> esa__9 esde_la esen__ofici eses__=D eses_el
-17 esla__es eslas_9 esno_traba essu__=D fr9__9 fr9__> fr<__retou fr<_de fr<_si frecrit_=D fret_=O frexcel_=D
-17 frvous__ecrit how:WITHIN&EVENT p:ALL s.enany s.enchang s.enfound s.enfree s.enlong s.enpleas s.entest s.envacan
-17 s.enwelco s.frque s:AWAY s:O
-16 ALL>>FUT>>D ASK>>TELL>>YOU ASK>ASK1 ASK>AWAY ASK>OBY AWAY>PAST AWAY>PAST2 CALL>ASK2 CALL>HE CALL>WE1 COND>>WE>>D
-16 COND>EVENT D>OWITHIN DOC>ASK2 DOC>PAST2 FUT>>DECIDE>>YOUR FUT>>ORG>>D FUT>>YOU>>START FUT>EVENT1 FUT>PAST2 FUT>YOU
-16 HAVE>TALK1 HE>>ASK>>D HE>>AWAY>>D HEAR>>AWAY>>D HEAR>OON1 HEAR>OWITHIN1 IT>>NEWS>>D IT>>TALK>>D NEG>NEWS2
-16 NEWS>>D>>NEWS NEWS>>ORG>>D NEWS>DECIDE1 NEWS>OBY2 NEWS>START O>THIRD2 OIN>YOUR OUR>>AWAY>>O OUR>START PAST>>D>>FUT
-16 PAST>>TALK>>D PAST>NEG1 PAST>NEG2 PAST>NEWS1 PAST>START PAST>START1 PAST>US PAST>WHEN2 START>>PAST>>D
-16 START>>START>>D START>HAVE2 START>YOU TALK>>D>>ALL TELL>O1 TELL>TALK US>>D>>ASK US>>D>>COND US>D2 US>HE2 US>WE1
-16 WE>>D>>OUR WE>>FUT>>ORG WE>>TELL>>AWAY WE>NEG2 WE>WHEN1 WHEN>YOUR YOU>FUT2 YOU>O1 YOU>OWITHIN2 YOU>TALK YOUR>COND1
-16 YOUR>D2 YOUR>YOUR a:OON a:VAGUE c.deaussc c.dekanns c.demesse c.demoech c.denach c.deniema c.destatt c.deuhr
-16 c.enall c.enalso c.enanna c.enbackg c.endied c.enfreez c.enline c.enmails c.enminut c.enoffer c.enonlin c.enooo
-16 c.enread c.enreapp c.enreque c.enretir c.enships c.enslow c.entask c.enthree c.enwithd c.enyour c.esal c.esempez
-16 c.esempie c.esexame c.espara c.frburea c.freffet c.frpubli c.frtrava c:OBY c:PAST de9_9 de<__ein de<__freue
-16 de<__hatte de=D__zu de=D_um de=O_ist deauch__> debin__auf debin_ich dedie_aussc dedie_stell defuer_=D degern_=D
-16 deim__=D denach_> deschoe_=O desie__gern deuhr__> deund_=D dezeit_> en9__a en9_minut en<__ana en<__clini en<__team
-16 en<__uploa en<__when en<_closi en<_great en<_other en<_under en<_what en=D__agree en=D__at en=D__been en=D__for
-16 en=D__there en=D_answe en=O_if en=O_that enam__annua enam__sorry enam_not enand_=O enand__> enand__for enand_is
-16 enany__> enappli_close enare_shut enbe_=O enbe_at enbe_back enbeen_taken enbook_a enbusin_trip enclini__close
-16 enclini_is enclose_the encompl_> enconta_us enconve__> encould__be endate_=D endate__=O endate_is enday_at
-16 endeadl__> endecid_to endied_=D endo__hear enelse__> enexam_=D enexam__> enfor__for enfor__the enfor_this
-16 engive_the enhave__go enhere__the enhim__> enhope__will enin__> enin__field eninter_for enis_compl enit__us
-16 enlette_=D enmail_will enme__if enno_phone ennot__back ennot_make ennot_take ennothi__> ennumbe_=D enon_9
-16 enon_annua enooo_=D enor__? enor_it enpick__your enplace__> enpleas__> enpleas_to enprese__> enproba__=D
-16 enpubli__> enreadi_mail enreapp_=D enreapp__> enreply_to enretur_it ens_gone ens_talk ensaid_i enso_sorry
-16 ensuits_you ensurve__be ensurve_will entake_you enteam__> enthank__confi enthe__can enthe_clini enthe_long
-16 enthe_signe enthe_task enthink_it enthis__> enthree_more ento_someb ento_welco entwo__and entwo_colle enup_your
-16 enwas__last enwe__give enwe__inter enwe__it enwe__shut enwe__unabl enwelco_you enwish_you enwould_promi enyes_=D
-16 enyou__for enyou__than enyou__writt enyou_accep enyou_send enyour__in enyour_docum enyour_trave es:__=D es<_en
-16 esel_exame esempez_=D esen_el esescri__=D esescri_el esla__=D esla__sera esla_entre esleo__> esno__recib fr<_votre
-16 fr=D_? frabsen_=O frappel_=D frde_votre frle_poste frne__pas frnous__votre how:AFT how:ON&HEAR how:ON&SEND
-16 s.debitte s.depasst s.deschoe s.enaccep s.enbut s.enenjoy s.enjoini s.enlonge s.enmoved s.enoffic s.enold s.enonly
-16 s.enooo s.enpeter s.enpolic s.enshift s.enshut s.ensince s.entry s.enwitho s.fr9 s.frabsen s:VAGUE
-15 ALL>HAVE1 ASK>>HEAR>>TELL ASK>DOC1 ASK>EVENT1 AWAY>>D>>NEWS AWAY>>D>>TELL AWAY>D AWAY>HE2 AWAY>NEG2 AWAY>PAST1
-15 AWAY>SEND2 AWAY>WE2 AWAY>WHEN2 CALL>>D>>IT CALL>HEAR1 D>>NEG>>CALL D>>O>>COND D>>WE>>O D>>WE>>WE D>AWAY1 D>NEG
-15 D>OWITHIN2 DECIDE>O DOC>>D>>YOUR DOC>>TALK>>D FUT>>HEAR>>WAIT FUT>>NEG>>TELL FUT>>WAIT>>YOUR HAVE>O HAVE>WHEN2
-15 IT>>AWAY>>D IT>AWAY2 IT>HAVE IT>NEG NEG>>HEAR>>CALL NEG>>HEAR>>US NEG>>SEND>>D NEG>>TELL>>YOU NEG>COND2 NEG>YOUR
-15 O>>COND>>YOU ORG>TALK1 OUR>>AWAY>>D OUR>>FUT>>D OUR>>PAST>>D OUR>D1 PAST>>ASK>>D PAST>>D>>ORG PAST>>OUR>>D
-15 PAST>IT2 SEND>TALK START>AWAY1 START>IT START>TALK1 START>US START>WAIT1 TALK>>D>>DOC TALK>HAVE1 TELL>>ALL>>O
-15 TELL>>ASK>>YOU TELL>DOC2 TELL>OIN1 TELL>OON2 TELL>SEND1 TELL>WAIT THIRD>D US>>D>>TELL US>>HEAR>>D WAIT>NEWS
-15 WE>>FUT>>TALK WE>>FUT>>YOUR WE>>HEAR>>DOC WE>>PAST>>FUT WHEN>>PAST>>WE WHEN>>TALK>>YOU YOU>>D>>WAIT YOU>>EVENT>>D
-15 YOU>>FUT>>O YOU>>PAST>>YOU YOU>>TELL>>TALK YOU>DOC2 YOU>EVENT YOU>OFROM YOU>START YOU>START1 YOU>WE2
-15 YOUR>>CALL>>WHEN YOUR>>NEWS>>D YOUR>TELL YOUR>TELL1 b:OBY c.deeinge c.deerrei c.definde c.dehaben c.deprobe
-15 c.enabsen c.enboth c.encompl c.enconfe c.endays c.enfound c.enhead c.enin c.enlaunc c.enlibra c.enlong c.enlove
-15 c.enmerry c.enmoves c.ennobod c.enpassp c.enpatag c.enpayab c.enpaysl c.enprofi c.enresum c.enretre c.ensent
-15 c.entrain c.entrans c.entried c.entry c.enunfor c.envisa c.enwhich c.enworks c.es? c.esprome c.esprueb c.essera
-15 c.esvenir c.fravons c.frdois c.frlieu c:COND c:OIN de9__9 de<__aussc de<__das de<_kanns deam__> deaus_>
-15 deaussc__noch deaussc_laeuf debetri__wiede deda_> dedie__endet deein_bissc dehaben_=D dehat__=D deich__dir
-15 deich__ihnen deich_bin dein__> dekanns_du deniema_mehr deschoe__und deum_9 deuns_auf dewenn_sie en9__been en:__=D
-15 en<__compl en<__could en<__days en<__does en<__on en<__schoo en<__shift en<__tried en<__wante en<_book en<_dear
-15 en<_on en<_which en=D__=O en=D_back en=O_from ena__=O ena__holid ena__note ena_short enabsen_=D enaccep__>
-15 enagain_=D enand__at enand__not enand__the enand__to enand_can enanoth__> enany_quest enappli__not enare__going
-15 enare_paid enas__will enat__> enat__pm enat_ten enbe__from enbe_held enbe_on enbeen_selec enbreak__=O enbut_we
-15 encan__=O encance_=D enchase_me enclien__=D enclose__the endate_of endo__call enevery_secon enfollo_up
-15 enfor__refer enfor_confi enfrom_leave enfurth_to engive__a engone__=D enhalf__=D enhas_to enhave__to enhave_anoth
-15 enhave_recei enhe__in enhi_robin enhire_=D enhour__> eni__be eni__get eni_am eni_tried enin_patag enis__holid
-15 enis__publi enis_on enit__your enit_back enlast__at enlaunc_=D enleave_and enlet__have enlike__to enlink_expir
-15 enlong_=D enlooki_forwa enme__? enmeet_the enmeets__and enmerry_=D enmore_than enneed_numbe enneeds_to enno_longe
-15 ennot__me ennothi_moves ennow__s ennow_it enof__=D enoffer_stand enoffic__open enon_the enopen__> enother_the
-15 enour_inter enpassp_=D enpassp__> enpayab_=D enpleas_compl enpleas_write enpromi_you enpubli_holid enquest__>
-15 enrefer__> enretir_=D enretir__> enrevie__> ens__are ens__was ens_not ensaid_yes ensecon_=D ensecon__> ensend_=D
-15 enshut_=D enshut__> enso__have ensomet_=O enteams_> entell__about enthank__letti enthe__of enthe__stand
-15 enthe__which enthe_attac enthe_form enthe_new enthe_proje enthe_slide enthe_start enthe_year enthem_> ento_our
-15 entoo_> entrans_=D entrial__=D enuploa_your enus_a envalid_=D enwas__> enwas_the enwe__offer enwe_got enwe_hired
-15 enwe_keep enwe_made enwhich__=D enwith_=D enwork_=D enyou__at enyou__come enyou__decid enyou__let enyou_go
-15 enyou_start enyou_would enyour__we enyour__when enyour_paper enyour_trans es!_> es<__enlac es<__entre es<__es
-15 es<_buen es<_cerra es=D_es es=D_si es=O_> escierr__> esde_viaje esel__no esel__se esel_anunc esempie_=D esen__=D
-15 esestoy_de eshace_=D esno__> espor_favor esque_le esque_no estermi__> esvacac__> esy_no fr<__! fr<__=D fr<_bon
-15 fr=D__=O fr=D__que fra_l frau__=D frconfi_=D frecrit__> frferme_=D frla_forma frnous_avons frpour__=D frreuni__>
-15 how:AFT&CALL how:FROM&HEAR how:FROM&NEWS how:FROM&TELL p:TELL s.deander s.debleib s.degesag s.deherr s.deurlau
-15 s.enaddre s.enalso s.enannua s.enbecau s.enbeen s.enbox s.enbusin s.encover s.endeadl s.endelet s.enfull s.enhired
-15 s.enliter s.enprese s.enproba s.enpubli s.enreadi s.enrobin s.enslept s.enslide s.enteams s.enthan s.enthis
-15 s.entwice s.enyears s:COND
-14 ALL>OBEF2 ALL>WAIT ASK>>EVENT>>D ASK>>IT>>SEND ASK>>SEND>>IT ASK>>YOU>>DOC ASK>>YOUR>>NEWS ASK>HIS2 ASK>PAST
-14 ASK>US2 ASK>WE2 AWAY>>D>>COND AWAY>>D>>WE AWAY>ALL2 AWAY>HE CALL>IT2 CALL>OBETW2 CALL>US1 COND>>IT>>YOU COND>ASK
-14 COND>ASK1 COND>HEAR1 COND>NEWS COND>TALK D>>ORG>>EVENT D>COND1 D>START1 D>TALK1 D>THIRD1 D>YOUR1 DECIDE>>TALK>>D
-14 DECIDE>>YOUR>>CALL DECIDE>OUNTIL DECIDE>OWITHIN DECIDE>VAGUE DOC>>AWAY>>D DOC>>D>>WHEN DOC>EVENT1 DOC>WHEN
-14 EVENT>TELL FUT>>DOC>>CALL FUT>>EVENT>>YOU FUT>>WE>>D FUT>>YOUR>>TELL FUT>VAGUE1 HAVE>>TELL>>YOU HAVE>ORG HAVE>TALK
-14 HE>>D>>AWAY HE>>DOC>>D HE>FUT HE>US HEAR>>COND>>YOU HEAR>>WAIT>>ALL HEAR>ALL1 HEAR>DOC1 HEAR>VAGUE2 IT>>DOC>>START
-14 IT>>WE>>PAST IT>TALK NEG>>NEG>>D NEG>>START>>US NEG>>WAIT>>O NEG>ALL1 NEG>AWAY NEG>D1 NEG>PAST NEG>PAST2
-14 NEG>START2 O>START O>TELL OIN>AWAY OON>AWAY OON>O ORG>>WAIT>>D OUNTIL>IT OUR>>DOC>>D OUR>OUR2 PAST>>CALL>>YOU
-14 PAST>>D>>PAST PAST>>HEAR>>YOU PAST>>SEND>>D PAST>>YOU>>PAST PAST>ASK1 PAST>TALK1 PAST>WE2 PAST>YOU1 START>>ORG>>D
-14 START>ORG1 START>PAST1 START>TALK SURE>OBEF TALK>>D>>SEND TALK>ASK2 TALK>DECIDE TALK>HAVE TELL>>ASK>>D
-14 TELL>>US>>HEAR TELL>>YOU>>VAGUE US>>D>>CALL US>>D>>WE US>>O>>COND US>O2 WE>>D>>IT WE>>HEAR>>AWAY WE>>HEAR>>YOUR
-14 WE>>PAST>>NEWS WE>>YOU>>WE WE>DOC2 WE>US2 WHEN>HE WHEN>PAST1 YOU>>D>>CALL YOU>>HE>>D YOU>>O>>O YOU>>ORG>>D
-14 YOU>>PAST>>HEAR YOU>>TALK>>ORG YOU>O2 YOU>OON2 YOU>VAGUE YOUR>>CALL>>WE YOUR>>D>>WE YOUR>>PAST>>D YOUR>ALL1
-14 YOUR>ASK YOUR>ASK2 YOUR>HAVE YOUR>WE1 a:ALL a:ASK c.deals c.debetri c.debleib c.debuero c.dediese c.deguelt
-14 c.dehatte c.demuss c.deschon c.deschre c.deviel c.dewenn c.dezeugn c.en=O c.enappoi c.enare c.encan c.encardi
-14 c.enchatt c.enchose c.encohor c.endown c.enduty c.enflat c.enfour c.engave c.enif c.enintak c.eninter c.enjob
-14 c.enjoin c.enkitch c.enlapto c.enlogin c.enlonge c.enof c.enoffli c.enoffsi c.enorder c.enorien c.enpassw
-14 c.enplayi c.enprese c.enran c.enreach c.enrecor c.enrepla c.enrequi c.ensat c.enseat c.ensee c.ensix c.enstaff
-14 c.enunava c.enunsuc c.enuse c.esavisa c.esbuen c.esdispo c.esdocum c.esestoy c.esfelic c.eshace c.estus c.esviaje
-14 c.fraura c.frautre c.frjour c.frouver c.frposte c.frvalab c:TALK de9_: de<__diese de<__du de<__hat de<__wir
-14 de<_bin de<_fuer de<_ihre de<_wie de=D__betri de=D__der de=D__noch de=D__ob de=D_antwo de=O_=O debei__=D
-14 debetri_=D debetri_> debewer__der debewer_endet debewer_ist debin__im debitte_geben dedas__ihnen dedass_sie
-14 dedauer__> deden__> deentsc_der deerrei_> defuer_den deich_schre denicht_im deschoe__! desie_es desie_mich
-14 deum__uhr deuns__besch deunser__=D deurlau_und devon_ihnen dewenn__=D dewiede_errei en9__on en9__the en9_a en:_9
-14 en<__chatt en<__discu en<__got en<__had en<__hours en<__lapto en<__luck en<__numbe en<__only en<__openi en<__other
-14 en<__repla en<__retir en<__train en<__visa en<__wish en<_as en<_bring en<_come en<_curre en<_evalu en<_fille
-14 en<_heads en<_how en<_movin en<_offic en<_once en<_orien en<_robin en<_salar en<_the en<_think en=D__appli
-14 en=D__compl en=D__here en=D__of en=D__unfor en=D_also en=D_break en=D_decis en=D_it en=D_no en=D_nobod en=D_was
-14 en=O__home en=O_do ena_candi enabout_the enabout_you enacces__email enad__you enafrai_we enall__=D enall__the
-14 enall_at enall_day enam_off enam_so enand__was enand_do enand_this enanna_=D enannou_=D enanswe__the enanyon_=D
-14 enappli_for enare_all enare_expec enare_one enare_you enarriv__> enas_discu enas_it enasses__=D enat__for enat_a
-14 enat_it enattac_> enback__my enbank__> enbe_free enbecau_the enbeen__and enbegin__> enbehal_of enbook__slot
-14 encall__at encall__offic encan__make encan_not encandi_is encerta_=O enchatt_=D enchatt__! enclimb_> enclose__=D
-14 enclose_at encould__send endate__joini endetai__> endid_not endid_you endown__=D endown_for enduty_=D enevalu__=D
-14 enevalu_takes enfor__back enfor__call enfor_feedb enfor_one enfor_playi enform_and enforwa__welco enfrom_three
-14 enget__of engood_luck engot_your engreat_chatt enhad_a enhalf-__schoo enhalf-_the enhave__taken enhave_left
-14 enhave_rung enhe_climb enhe_would enheads__she enheads_up enhour_=D enhr__not eni__calli eni__left eni__off
-14 eni__reply eni__rung eni__see eni__so eni_look eni_only eni_retir eni_wish enif__can enin__of enin_cardi enin_for
-14 eninvit__=D enis__a enis__in enis_in enis_shut enit_s enknow__if enlast_=D enleft_for enlet_the enlonge__>
-14 enlook__it enlooki__to enmade_=O enmails_=D enmails__> enmake__decis enme__pleas enme__ring enme__your enme_know
-14 enmei_i enmessa__morni enmet__and enmore_candi enmove_=D enmoved__> enmy_mobil enmy_repla enname_> enno_9 enno_=O
-14 enno__peter enno__with ennone_of ennot__consi ennot__this ennot_get ennot_hear ennot_recei ennot_see ennothi__be
-14 ennothi_to ennotif_=O ennumbe__=O enof_joini enoffer__a enoffer__open enoffer_went enoffic_are enoffic_obser
-14 enoffli_=D enoffli__> enon__i enon__mobil enon_behal enon_us enon_what enone__=O enor_=D enorien__=D enorien_is
-14 enother_teams enour__obser enpeter__not enpeter_can enplayi__us enplayi_for enpleas_let enpleas_retur enposit_is
-14 enpost_is enprese_=D enprofi_=D enpubli_=O enran__=D enran_for enreadi__> enrecei_=D enrecru__the enrepla__=D
-14 enreply__your enresum_=D enretur__> enretur_the enround_=D ens__cardi ensay_> ensend_it enshe__out enshoul__not
-14 enshut__=D ensick__> ensigne__=D enso_we ensorry_for enspeak__> entell__which enten_years enteste__=D
-14 enthank__your enthe__=D enthe__desk enthe__ran enthe__requi enthe_clien enthe_compa enthe_custo ento__again
-14 entold__you entrave__> entrial_shift entwo_hours enunsuc_candi enup__messa enup__s enup_she enus__date envalid__>
-14 envalid_for enwas__pleas enwe__forwa enwe__looki enwe_move enwe_say enwent_out enwere__=D enwhat_you enwish_it
-14 enwith__acces enwork__=D enwork__so enwould_write enwrite__and enwritt__us enyou__9 enyou__any enyou__login
-14 enyou__playi enyou_come enyou_not enyou_said enyou_up enyou_wante enyou_when enyou_your enyour__arriv enyour__i
-14 enyour__was enyour_contr enyour_decis enyour_login enyour_refer es<__puest es<_estoy es<_llama es=D_? es=O_no
-14 esanunc__=D esbuen_=D escontr__=D esdispo_=D esel__! esel__=D esel_pago esenlac__=D esentie_que esfelic_=D
-14 esinscr__=D esla_ofert esno__notic esno_tiene esprueb__=D espuest_se esse__el estiene_notic estraba_=D estraba__>
-14 estu__=D fr<_pouve fr<_sans fr=D_nous fr=O_vous frde_confi frde_nous freffet_=D freffet__> frest_valab frexpir_=D
-14 frexpir__> frh_9 frje__absen frje_suis frmerci__confi frmerci__nous frouver_=D frpas__> frprend__=D frprend_effet
-14 frpubli_=D frque_vous frretou_=D frretou__> frsuis__=D frsuis_absen frun_=D frvalab_=D frvalab__> frvisit__>
-14 frvotre_repon how:AFT&NEWS how:BEF&TELL how:FROM&EVENT how:WITHIN&ASK s.degern s.dewaere s.en=O s.enactua
-14 s.enapolo s.enautom s.enbehal s.enbring s.encerta s.encto s.encurre s.enhelp s.enhire s.eninste s.eninvit s.enm
-14 s.enmonth s.enmost s.enobser s.enopeni s.enoptio s.enperio s.enproje s.ensorry s.entomas s.entop s.enurgen s.enwhy
-14 s.es? s.esantes s.escierr s.esentie s.eslas s.esofici s.esvolve s.frconge s.frete s.frplus
-13 ALL>ASK ALL>ASK1 ALL>AWAY2 ASK>>D>>TELL ASK>>EVENT>>IT ASK>>HEAR>>YOUR ASK>>YOUR>>CALL ASK>ASK2 ASK>US ASK>YOU
-13 ASK>YOU1 AWAY>>AWAY>>D AWAY>>D>>ASK AWAY>>O>>WE AWAY>CALL1 AWAY>COND1 AWAY>NEG AWAY>NEWS AWAY>TELL AWAY>WAIT2
-13 AWAY>YOUR1 CALL>OBY1 COND>>NEG>>HEAR COND>ALL COND>FUT1 COND>NEG1 COND>O2 COND>PAST2 COND>SEND1 COND>START1
-13 D>>ASK>>TELL D>>ASK>>US D>>COND>>YOU D>>HEAR>>HAVE D>>IT>>HAVE D>>NEG>>US D>>ORG>>O D>>SEND>>US D>>WHEN>>TALK
-13 D>>YOUR>>TELL DOC>>WE>>D DOC>PAST DOC>WE EVENT>>D>>HAVE EVENT>ASK1 EVENT>PAST EVENT>WAIT1 FUT>>CALL>>YOUR
-13 FUT>>NEG>>CALL FUT>>NEG>>WE FUT>>SEND>>D FUT>>TALK>>D FUT>>THIRD>>D FUT>HAVE FUT>HAVE2 FUT>O1 FUT>OIN2 FUT>THIRD
-13 FUT>WE FUT>WE1 FUT>YOUR1 HAVE>>AWAY>>D HAVE>>DECIDE>>TALK HAVE>ASK HE>>WE>>FUT HE>HAVE2 HEAR>>D>>AWAY
-13 HEAR>>D>>PAST HEAR>>HAVE>>PAST HEAR>>NEG>>PAST HEAR>>WE>>YOU HEAR>>YOUR>>CALL HEAR>ASK2 HEAR>PAST1 IT>>D>>IT
-13 IT>>NEG>>YOU IT>>PAST>>EVENT IT>>WE>>CALL IT>HAVE2 IT>IT1 IT>NEG2 NEG>>D>>NEG NEG>>DOC>>YOU NEG>>HEAR>>IT
-13 NEG>>HEAR>>NEWS NEG>>OUR>>CALL NEG>>US>>D NEG>>US>>FUT NEG>NEWS NEG>START1 NEG>US1 NEG>VAGUE NEWS>>OUR>>FUT
-13 NEWS>>START>>FUT NEWS>>WAIT>>D NEWS>ASK1 NEWS>O2 NEWS>YOUR2 O>>D>>EVENT O>>O>>D O>>START>>D O>>WE>>SEND
-13 O>>WHEN>>HEAR O>HE1 O>IT2 O>YOUR2 OBY>WHEN OFROM>D OON>ASK1 ORG>>O>>WE ORG>START1 ORG>YOUR2 OUNTIL>COND OUR>O
-13 OUR>START2 OUR>TALK2 PAST>>D>>DOC PAST>>EVENT>>YOU PAST>EVENT1 PAST>HE PAST>YOUR2 SEND>>D>>WHEN SEND>>EVENT>>YOU
-13 SEND>>WHEN>>YOU SEND>>YOUR>>NEWS START>>EVENT>>D START>>FUT>>TELL START>HEAR2 START>SEND START>WAIT2 TALK>>D>>NEWS
-13 TALK>>D>>YOU TALK>>O>>D TALK>>PAST>>D TALK>AWAY TALK>D TALK>ORG2 TALK>WE2 TELL>>D>>ASK TELL>>D>>O TELL>>PAST>>D
-13 TELL>>WE>>D TELL>HE US>>O>>O US>>WE>>D US>>YOU>>NEG US>HE US>IT2 US>PAST WAIT>PAST1 WE>>FUT>>NEG WE>>PAST>>TALK
-13 WE>>PAST>>YOUR WE>>START>>D WE>>TALK>>D WE>DOC WE>O WE>SURE2 WE>TALK2 WHEN>>O>>IT WHEN>>ORG>>FUT WHEN>>WHEN>>IT
-13 YOU>>D>>ALL YOU>>D>>START YOU>>D>>US YOU>>FUT>>HE YOU>>HEAR>>EVENT YOU>>PAST>>FUT YOU>>YOUR>>CALL YOU>NEG
-13 YOU>OUNTIL YOU>US2 YOU>VAGUE2 YOU>YOUR2 YOUR>>ALL>>NEG YOUR>>DOC>>WE YOUR>>FUT>>D YOUR>>TELL>>US YOUR>HE YOUR>NEG
-13 YOUR>O2 YOUR>OIN YOUR>US2 YOUR>WHEN b:COND c.debei c.debraeu c.dedafue c.dedann c.dedaten c.degeloe c.deihr
-13 c.deinter c.deladen c.desind c.deverfu c.dewaer c.dezusti c.enagend c.enagree c.enalrea c.enbegin c.encerti
-13 c.enclass c.encours c.enelse c.enenclo c.enencou c.enevery c.enexcel c.engame c.enhealt c.enheari c.enleeds
-13 c.enlet c.enlot c.enmaybe c.enme c.enmenu c.enmovin c.ennewsl c.enparty c.enpoint c.enportf c.enprovi c.enquick
-13 c.enresta c.enshop c.ensite c.enstore c.ensuper c.entech c.enthird c.entwice c.enworki c.enyes c.esabrim c.esbien
-13 c.escaduc c.escierr c.esfesti c.esh c.eshabla c.esla c.esno c.esperio c.esregre c.esvence c.fr9 c.frbon c.frcomme
-13 c.frconvi c.frdites c.frdu c.fren c.fressai c.frfiche c.frpourr c.frprend c.frsalon c.frvos c:VAGUE de9_=D
-13 de:__uhr de<__angeb de<__laden de<__link de<_die de<_koenn de<_nun de<_viel de<_wenn de=D__den de=D_ander
-13 de=D_geloe de=D_gleic de=D_schon de=D_statt de=D_zusti de=O_und deander_bewer deauf__> debei__pruef dedann_!
-13 deder_link deder_pruef defrau__> degeloe_> degern__> deich_> deihren__=D deim_buero dein_den deist_nicht denicht_>
-13 denicht__buero deniema__> deob_sie deprobe__=D depruef_=D derufen_sie deschon__> desie_=D desie__nicht desind__=D
-13 determi_=D deviel__bei dewir_sind en9__to en9__with en9_has en9_the en:__have en<__asses en<__at en<__consu
-13 en<__every en<__forwa en<__free en<__he en<__k en<__link en<__needs en<__next en<__partn en<__shop en<__sugge
-13 en<__super en<__task en<__tell en<_away en<_bette en<_close en<_congr en<_deadl en<_did en<_enclo en<_excel
-13 en<_maybe en<_pay en<_tell en<_tomas en=D__am en=D__consi en=D__nine en=D__now en=D__other en=D__panel en=D__six
-13 en=D__withd en=D_becau en=D_chase en=D_just en=D_look en=O__back en=O__be en=O__on en=O__s en=O_which ena_diffe
-13 ena_lot ena_thoug enabout_your enafter__? enafter_all enagain__if enagend_for enagree__be enagree_will enall_gone
-13 enalrea__> enam__inter enam__we enam_here enam_i enand__commi enand__go enand__would enand_no enand_send
-13 enand_there enand_to enand_your enanna__she enanoth_candi enanoth_decis enanswe__? enany__but enany_day enanyth_>
-13 enarriv_=D enas__i enask__you enask_me enat__9 enat__is enat_home enat_nine enaway__=D enback__! enbackg_check
-13 enbe__=D enbe_a enbe_off enbeen_asked enbette__tell enbette_i enbut__> enbut__can encall_anna encan__a
-13 encan__answe encan__take encandi_who encerti_=D enchase__> enclien_=D enclose_=D enclosi__: encolle_agree
-13 encomes_> encommi__the encommi_has encommi_recon encongr__the enconsu_list encontr_=D encould__=D encours_=D
-13 encurre__of endecis__? endecis_on endo__the endoes_=D eneach__> enenclo__the enenclo_is enencou__to enencou_you
-13 enexact__=O enexcel_=D enexcel__to enexpec__take enexpec_your enfair__> enfor__these enfor_appli enfor_waiti
-13 enform__> enforwa__meeti enfree_=D enfree_to enfrom__=O enfrom__more enfull_> engame_ships engiven__the engo_on
-13 engood_=D enhand_in enharve_=O enhas_asked enhave__an enhave__asked enhave_compl enhave_given enhave_signe
-13 enheari__three enheld_=D enhelps_> enher_to enhim_=O enhired_=D enhired__peopl enhours_=D enhouse_> enhr__to
-13 enhr_is enhr_needs eni__again eni__do eni__here eni_had eni_saw eni_spoke enin__back enin_lisbo eninste_?
-13 eninste__> eninter_were enis__? enis__at enis__there enis_our enis_withd enis_yours enit__: enit_comes enit_took
-13 enkindl_confi enlast__> enleave_back enlette__> enlimit__to enlimit_acces enlong_=O enlong__will enlunch_?
-13 enmade__you enmails_> enmaybe_=D enmaybe__> enme_again enmei__am enmonth__> enmust_be enneed__decis enneed__signe
-13 ennew__agree ennew__will ennew_colle ennine_> ennobod_will ennone__us ennorma__out ennorma_go ennot__mails
-13 ennot__to ennot__us ennot_hire ennot_recru ennothi__chase enof__count enoffer__go enoffer_norma enoffer_we
-13 enoffic_and enoffic_in enooo__> enopen__9 enor_9 enour__webin enour_cto enpanel_meets enparty_is enpay__is
-13 enpay_day enpayab__> enperio_is enpick_you enplace_to enpleas__anna enpleas__back enpleas__to enpleas__up
-13 enpleas_follo enpost__to enprofi__> enpromi_anyth enpubli_=D enreach_us enrecon_the enrecru_is enresul_=O
-13 enretur_> enround__=D enrung_=O enrung__=O ens__it ens__with ens_on ens_open ens_your ensaid__=D ensaid_the
-13 enschoo_is ensearc_=D ensecon_round ensecre__reope ensee_your enselec_=O ensent__=D enshift_> enshort_close
-13 enshow_you enso__can enso__is enso__offic enso_there ensoon_> enstart__is enstart__the enstay__touch enstay_in
-13 ensuits__> entake__to entaken_=D entaken__=D enthank__waiti enthat_=O enthe__=O enthe__colle enthe__date
-13 enthe__panel enthe__went enthe__were enthe_deadl enthe_found enthe_house enthe_openi enthe_posit enthe_resta
-13 enthe_super enthe_two enthen_=O enthere__nothi enthese_=D enthese__> enthink_=D enthis_offer enthree__candi
-13 entime__=D ento_9 ento__somet ento_close ento_meeti ento_recei ento_withd entold__we entook_us entrain__=D
-13 entrans__> entry_me entwice_=D entwice__> entwice__year entwice_a entwo__=D enunava_=D enup__us enus__answe
-13 envalid__=D enwaiti_these enwas_hopin enwe__given enwe__love enwe__yes enwe_fille enwe_go enwe_regre enwe_spoke
-13 enwhat__need enwhat__you enwhen__comes enwhen__meet enwho_have enwill__held enwill_resum enwith_our enwork_for
-13 enwould__me enwould_been enwould_send enwrote__you enyou__! enyou__=O enyou__call enyou__if enyou__in enyou__is
-13 enyou__signe enyou__your enyou_could enyou_expec enyou_have enyour__day enyour__reach enyour_detai enyour_passp
-13 enyour_proba enyour_thoug es<__ofici es<_manda es<_perfe es<_un es=D__festi es=D__traba esal__=D escaduc_=D
-13 escaduc__> escierr_=D esde_prueb esel_perio eses_festi esgraci__venir esha_recib esla__: esla__de esllama_=D
-13 eslos__no esmas_de esno_has esnuest_ofici esperio__prueb esperio_de essera_el este__=O estu_respu esvenir__=D
-13 esvenir_el fr<__aurel fr<__avez fr<__burea fr<__dois fr<__poste fr<__salon fr<_dites fr<_nos fr<_passe fr<_pourr
-13 fr=D__de fr=D_aurel fraurel_> frautre__> fravez_pas frburea__ferme frcandi_n frclotu_des frconsi_que frd__=D
-13 frde_vous frdites_=D frexcel__> frferme__=D frferme__> frje_dois frl__est frl_entre frla_fiche frle__a frmon_retou
-13 frn_avez frnos_burea frpardo_> frpas_d frpasse__excel frpour_nous frque__candi frque_votre frrespo__> frs_est
-13 frsuite_a frun_excel frvotre__n frvous__avez frvous_n how:FROM&SEND s.deaus s.debuero s.denach s.denicht s.enassum
-13 s.encongr s.endear s.endid s.endue s.enhappy s.enhope s.enin s.enmet s.enmovin s.ennot s.ennote s.ennoted
-13 s.enperma s.enrecep s.enrung s.ensay s.enstopp s.enteach s.enten s.entimes s.entook s.enwhat s.enwithd s.eshoras
-13 s.fraurel s.fravons s.frconsi s.frequip s.frh s.frne s.frpardo s:HAVE s:OBY
-12 ALL>>FUT>>NEG ALL>>PAST>>D ALL>>SEND>>D ALL>START ALL>WHEN1 ASK>>ASK>>EVENT ASK>>ASK>>HEAR ASK>>DOC>>D
-12 ASK>>NEG>>TELL ASK>>WAIT>>YOUR ASK>>WE>>TELL ASK>>YOUR>>THIRD ASK>HEAR ASK>HEAR2 ASK>ORG2 ASK>THIRD1
-12 AWAY>>EVENT>>HE AWAY>>FUT>>TELL AWAY>AWAY2 AWAY>YOUR2 CALL>>D>>WE CALL>>IT>>D CALL>>TALK>>D CALL>>WE>>D
-12 CALL>>YOU>>O CALL>NEG1 COND>>D>>YOU COND>>YOU>>START COND>>YOU>>TELL COND>>YOU>>YOU COND>DECIDE2 COND>ORG1
-12 COND>VAGUE1 D>>CALL>>O D>>COND>>IT D>>FUT>>PAST D>>NEWS>>FUT D>>O>>IT D>>O>>OUR D>>PAST>>WE D>>TELL>>ALL
-12 D>>WAIT>>ASK D>>YOU>>ASK D>>YOU>>TALK D>>YOU>>YOUR D>ASK1 D>ASK2 D>COND D>HIS2 D>US1 DECIDE>>TALK>>ORG DECIDE>ASK1
-12 EVENT>>ALL>>D EVENT>>DOC>>TELL EVENT>>EVENT>>D EVENT>ALL EVENT>OIN2 FUT>>D>>NEG FUT>>NEG>>DOC FUT>>NEG>>EVENT
-12 FUT>>NEG>>NEWS FUT>>NEG>>YOUR FUT>>ORG>>O FUT>>SEND>>EVENT FUT>>WE>>OUR FUT>>YOU>>ORG FUT>>YOUR>>D FUT>OON
-12 FUT>ORG1 HAVE>IT HAVE>ORG1 HE>>D>>WAIT HE>>FUT>>YOU HE>>SEND>>O HE>>TELL>>PAST HE>>US>>PAST HE>WE HEAR>>D>>DECIDE
-12 HEAR>>DECIDE>>O HEAR>>NEWS>>CALL HEAR>>YOUR>>NEWS HEAR>O2 HIS>AWAY IT>>ASK>>D IT>>D>>DOC IT>>DOC>>YOU
-12 IT>>NEWS>>FUT IT>>ORG>>AWAY IT>>OUR>>ORG IT>>PAST>>D IT>>START>>D IT>>YOU>>NEWS IT>NEG1 NEG>>HAVE>>DECIDE
-12 NEG>>SEND>>WE NEG>>TELL>>US NEG>>WE>>D NEG>>YOU>>O NEG>CALL1 NEG>HE1 NEG>NEG NEG>OBY2 NEWS>>ASK>>D
-12 NEWS>>DECIDE>>ORG NEWS>>O>>YOUR NEWS>>OUR>>EVENT NEWS>>YOUR>>CALL NEWS>>YOUR>>TALK NEWS>EVENT2 NEWS>IT NEWS>NEWS2
-12 NEWS>OBY NEWS>OWITHIN O>>FUT>>D O>>NEG>>D O>>NEG>>SEND O>>YOUR>>PAST O>PAST2 OBY>COND OBY>SEND1 OIN>EVENT1
-12 ORG>>D>>IT ORG>>PAST>>AWAY ORG>>PAST>>YOU OUR>>CALL>>TALK OUR>>O>>D OUR>DOC OUR>OFROM PAST>>FUT>>CALL
-12 PAST>>HEAR>>D PAST>>HEAR>>TELL PAST>>O>>IT PAST>>OUR>>TALK PAST>IT1 PAST>ORG1 PAST>OUR SEND>>O>>NEG SEND>>US>>YOUR
-12 SEND>>WE>>EVENT SEND>>YOUR>>D SEND>WHEN1 START>>O>>D START>>PAST>>WAIT START>ASK START>DECIDE2 START>HAVE START>HE
-12 START>NEG START>SEND1 TALK>>WHEN>>D TALK>HE1 TALK>OUR1 TELL>>HIS>>D TELL>>THIRD>>D TELL>>WE>>PAST TELL>>WHEN>>D
-12 TELL>>YOU>>SEND TELL>HIS TELL>OUNTIL1 TELL>THIRD TELL>US TELL>VAGUE2 THIRD>>D>>FUT THIRD>D2 US>>D>>HE US>>D>>SEND
-12 US>>TELL>>D US>>TELL>>WE US>ASK1 US>HEAR WAIT>>ORG>>D WAIT>IT WAIT>START2 WAIT>TELL1 WE>>DOC>>D WE>>FUT>>EVENT
-12 WE>>NEG>>NEWS WE>>NEWS>>CALL WE>>PAST>>HEAR WE>AWAY1 WE>HAVE2 WE>NEG1 WE>OBY2 WE>OON WHEN>>FUT>>D WHEN>DECIDE2
-12 WHEN>ORG1 YOU>>DOC>>O YOU>>EVENT>>EVENT YOU>>FUT>>NEWS YOU>>PAST>>START YOU>>SEND>>O YOU>>TALK>>US YOU>>TELL>>HE
-12 YOU>>WHEN>>VAGUE YOU>THIRD YOUR>>D>>COND YOUR>>DECIDE>>D YOUR>>START>>FUT YOUR>>TELL>>FUT YOUR>EVENT1 YOUR>HEAR2
-12 c.deanzei c.debesta c.debissc c.deersch c.defrohe c.delenz c.delief c.deum c.dezuges c.dezwei c.enam c.enberli
-12 c.enbrill c.enbuild c.enchang c.encurre c.encusto c.endated c.endenti c.endepar c.endonat c.endubli c.endue
-12 c.enearli c.enfixed c.engradu c.engrid c.enhome c.enhouse c.enlimit c.enmr c.ennda c.ennice c.ennot c.enold
-12 c.enopens c.enparke c.enpayme c.enreadv c.enreorg c.enreply c.ensaw c.enservi c.enshenz c.enshift c.enshort
-12 c.ensick c.ensir c.ensites c.ensits c.enslide c.ensport c.enstage c.ensuits c.enuploa c.enwalke c.enwebsi c.enwhat
-12 c.enwife c.enyears c.es! c.esaqui c.esasi c.esatend c.esequip c.esestuv c.esllama c.esmover c.espago c.esplace
-12 c.espodem c.esreuni c.estraba c.esvacac c.fr=O c.frannon c.frbien c.frcabin c.frcolle c.frdepla c.frdispo
-12 c.frelect c.frle c.frmessa c.frnouve c.frparti c.frqui c.frreuni c.frserie c.frtoujo c.frvacan c.frvoir c.frvus
-12 de<__anzei de<__kommi de<__lenz de<_bitte de<_es de<_frohe de<_wegen de=D__antwo de=D__bissc de=D__hoere de=D__mal
-12 de=D_guelt de=D_keine de=O__frau deabges_> deander__> deanzei__=D deanzei_lief deauf_=D debissc__bitte
-12 dedann__freue dedann_wir dedas_gespr dedas_prakt dedass__=D dedass_ich deder_=O dedie__lief dedie_anzei
-12 dedie_kommi dedie_reise deein__gedul dees__noch dees_bei defrau__ist defrau_lenz defreue__! defreue__auf
-12 defrohe_=D defrohe__> degedul__! degedul_bitte degehen__> deguelt_> deherr_wilk deich_wiede deihnen_die
-12 deihre_entsc dein_der deist__guelt deladen__=D deleite__> delenz__=D delenz_ist delief_=D delief__> demal_>
-12 desagen_sie deschre_=D desich_gern desie__termi desie_die desie_gern desie_haben destatt_> deuhr_> deunter__wir
-12 deurlau_=D dewuerd_sie dezurue_=O en9__for en9__hour en9__m en9_so en:__your en:_it en:_my en<__also en<__arran
-12 en<__ask en<__budge en<__compa en<__fille en<__grid en<__headq en<__hired en<__libra en<__mail en<__moves en<__ok
-12 en<__perso en<__post en<__sick en<__submi en<__test en<__vacan en<_attac en<_back en<_comme en<_down en<_follo
-12 en<_full en<_most en<_nice en<_outco en<_payme en<_regis en<_rejec en<_ticke en<_when en<_you en=D__: en=D__aslee
-12 en=D__back en=D__cance en=D__enjoy en=D__leave en=D__may en=D__news en=D__newsl en=D__our en=D__patag en=D__read
-12 en=D__said en=D__so en=D__sport en=D__take en=D__treat en=D__was en=D__whene en=D_are en=D_cohor en=D_does
-12 en=D_here en=D_holid en=D_let en=D_newbo en=D_your en=O__came en=O__can en=O_have en=O_offic en=O_wheth en=O_yours
-12 ena__? ena__direc ena__fair ena__long ena__trip ena_baby ena_busin ena_great ena_m ena_sched ena_trade enaccou_=D
-12 enactua__and enad__s enad_it enafter_9 enafter__deadl enafter__or enaim__reply enall_staff enam__a enam_actua
-12 enand__arriv enand__count enand__i enand__mail enand__post enand__reply enand__were enand_decid enand_nobod
-12 enand_nothi enand_so enand_with enanswe_=O enanswe__=O enanswe__pleas enanswe__so enany_hour enappli__has
-12 enappli_recei enare__autom enare__in enare__other enare_looki enare_the enarran_for enask_wheth enaslee__you
-12 enaslee_when enat__momen enat__trade enat_all enattac_form enautom__: enautom_reply enavail__=D enbe__=O
-12 enbe_heari enbe_hirin enbe_refun enbe_speak enbeen__on enbegin_=D enbetwe_9 enboard__asked enbook__table
-12 enbook__train enbook_your enbudge_=D encalle__=D encan__decid encan__do encan__in encan__reach encan_book encan_do
-12 encan_manag encan_reach enchose_anoth enclien__> enclose_=O enclose__noon encolle__will encome_in encomin__to
-12 encomme_: encomme__=D encompl__attac enconfi_that encongr_on enconsi_you encontr_back encontr_is encould__make
-12 encount__one encount_for encover_=D encurre_on endate__> enday__is enday_here endays_=D endays__> endeadl_>
-12 endecis__close endoes_your endubli_=D endubli__> enduty__> enelse_and eneveni__9 eneveni_after enevery_first
-12 enfeedb__=O enfield_=D enfield__> enfile_> enfill_in enfinis_the enfor_=O enfor__! enfor__day enfor_being
-12 enfor_now enfor_quest enforwa__retur enforwa_i enfrom__ad enfrom__train enget_your engets__=O engive__> engo_back
-12 engoing__leave engone_quiet engood_? engood__=D engood__with engood_peopl engot_back engrid_=D engrid__>
-12 enhad_quest enhad_time enhalf_days enhappy__! enhas__move enhave__baby enhave__call enhave__decis enhave_chose
-12 enhave_hired enhave_now enhe__> enhead__=D enher_> enhere__=D enhi__hope enhi__i enhi_ana enhire__> enhirin_freez
-12 enholid_here enhr__is eni__actua eni__the eni__wante eni_could enif__need enif__works enif_so enin__last
-12 enin__morni enin__no enin_dubli enincom_=O enincom__=D eninste_> enintak_for eninter__=D eninter__candi
-12 eninter__have eninter__us eninter_other eninter_was enintro_you eninvoi_no enis__too enis__week enis_cance
-12 enis_sick enis_sport enit__so enit__still enit_if enit_would enjob__=D enjust__to enlande__=O enlapto_ships
-12 enlast__here enlast_one enlectu_=D enlet__go enluck__the enluck_with enmail__and enmail__i enmail_when enmake_=D
-12 enmake_a enmanag_=D enmanag__and enmay_reapp enme__one enme_have enmeeti__> enmerry__and enmerry__to enmessa__am
-12 enmorni__any enmorni_or enmost__after enmost_eveni enmoves__=D enmoves_here enmust__you enmy_=D enmy__s enmy_broth
-12 enmy_desk enneed__answe enneed__resch enneed_for ennewbo_> ennext__=D ennext__start enno_> enno__inter enno_decis
-12 enno_email enno_signa ennoon_? ennoon__> ennot__from ennot__on ennot__selec ennot_a ennot_cance ennot_in
-12 ennothi__here ennumbe_of enof__and enof__for enof__year enof_addre enof_leave enoff__newbo enoff__the enoff_grid
-12 enoffer_: enoffer_is enoffic__at enok__know enok_i enok_ok enon__busin enon_this enonce__have enonce__i
-12 enonce_recei enone__i enone_thing enonly__that enopen_with enor__hour enor_any enorder_=D enorder__> enother_we
-12 enour_budge enour_compa enpanel_will enpatag__phone enpatag_no enpayme__due enpayme_is enperso_we enpleas_!
-12 enpleas_=D enpleas__this enpleas_sign enpleas_tell enpm__> enpm__the enpossi_? enpost__=D enproba_: enproba__a
-12 enproba_make enproof__addre enproof_of enpubli__here enquest__it enread_every enread_this enrecei__lette
-12 enrecei__will enrecei_i enrecei_of enregis_for enrejec__sent enrejec_are enreply_: enreply__my enreply_on
-12 enretur__work enrevis_the enrole__=D enround__with ens__dubli ens__last ens__say ens_close ens_my ens_newsl
-12 ensaid__was ensay__> ensay__have ensay__to enschoo__has enschoo_board enscree_> ensend__your ensent_autom
-12 enshall__say enshall_we enshenz_=D enshift_are enships_=D enships__and enshort__=D enshoul__take enshoul__wish
-12 enshoul_arriv ensick_=D enside_door ensign__retur ensign_and ensigna_> ensigne__back ensigne_contr ensigne_nda
-12 ensince_the ensits_=D ensits__> enslide_=D ensomeb__=D ensorry__s enspeci_offer enspoke_=D ensport__> ensport_week
-12 enstaff_> enstart_date entaken__> entalki_to entask__not entask_shoul enteam_=D enteam_met enthan_=D enthat__s
-12 enthat_i enthe__at enthe__cohor enthe__form enthe__kitch enthe__on enthe__she enthe__table enthe__thing
-12 enthe__want enthe_assig enthe_confe enthe_fire enthe_fourt enthe_merge enthe_onboa enthe_only enthey__proba
-12 enthey_aim enthis__an enthis__close enthis_one entime__look ento__befor ento__first ento__next ento__off
-12 ento__their ento__we ento_decid ento_resch entold__candi entold_all entoo__> entook__=D entouch__=O entrain_>
-12 entrust__=D entwo_at enunder_our enunsuc_> enup__we enus_? enus__would enus__you enwante_you enwas_=D enwas_taken
-12 enwe__be enwe__chose enwe__hired enwe__hold enwe__said enwe__see enwe__someb enwe_did enwhen__good enwhen_is
-12 enwhich__you enwife__=D enwill__about enwill__make enwill__refun enwill__speak enwill__take enwill_hold
-12 enwith__again enwith__and enwith__clien enwith__colle enwith__exam enwith__sched enwith_other enwitho_the
-12 enwork_=O enwould__it enwould_know enwould_said enwould_want enwriti__> enyear__=D enyear_and enyear_begin
-12 enyou__and enyou__free enyou__quest enyou__work enyou_asked enyou_free enyou_hold enyou_let enyou_may enyou_want
-12 enyou_well enyou_wish enyour__has enyour__inter enyour__ships enyour_final enyours_> enyours__=D es<__escri
-12 es<__favor es<__me es<__mover es<__no es<_ando es<_atend es<_empez es<_nuest es<_podem es<_por es<_puede es<_tiene
-12 es=D_! es=D__por es=D__tiene es=D_escri es=O_y esa__> esa_la esanunc_estuv esaqui_> esatend_=D esatend__de
-12 esde__concl esde_vacac esdos__> esel__estuv esempez__> esempie__> esentre_sera eses_valid esesta__=D esestuv_=D
-12 esla__> eslas__: eslas__=D esllama__? esmover__llama esmover_la esno_me esofert__valid esofert_es esofert_vence
-12 espasa__> espodem__la espodem_mover esprome__=D esque__=D esque__has essi_no este_esper este_leo estiene_=D
-12 estiene__para estraba__leo estraba_te esun_place fr<__courr fr<__depla fr<__des fr<__stage fr<__vacan fr<_au
-12 fr<_serie fr=D_: fr=O_> fr=O_? fra__=D fra__> frappel__? fravez_=D frbonne__la frbonne_vacan frburea_seron
-12 frc__note frce__=D frce__vous frconfi__> frconge__=D frde__elect frde__repon frde_l frelect__publi frelect_sera
-12 frest__le frest_ferme frest_note frje__=D frje__repon frl__sera frl_annon frl_ecole frl_elect frle_resul
-12 frle_stage frlieu_=D frlieu__=D frm_a frme__=D frmessa_=D frne__plus frnos__seron frnote_=D frnote__> frnous__=D
-12 frnous_rappe frnous_repon frpas_=D frpas_ete frperso__> frpour_votre frpourr__appel frpubli__> frrenco__equip
-12 frrenco_l frreste__=D frresul__l frresul_de frsans_repon frsaure__=O frsera_publi frseron_ferme frsi__convi
-12 frsur_la frtout_=O frtout__=D frvacan__=D frvacan_la frvoir_=D frvotre__> frvous__nous frvous_renco frvus_=D
-12 grain:days~ grain:newyear s.dehatte s.enacces s.enam s.enanywh s.enaslee s.enbroth s.encan s.enclini s.encrew
-12 s.endo s.endocum s.enfield s.enfreez s.enfront s.engets s.enhi s.enhirin s.enhome s.enknows s.enlapse s.enlectu
-12 s.enlevel s.enlittl s.enlooke s.enmarch s.enmater s.enmean s.ennever s.ennewbo s.enremin s.enrepli s.enresch
-12 s.enrules s.ensee s.enserve s.enside s.ensnow s.enthem s.enticke s.entreat s.enturna s.enunabl s.enwhene s.enwonde
-12 s.esconvo s.esen s.eshas s.eslamen s.esnada s.esnadie s.esofert s.fravant s.frfait s.frnote s.frpasse s.frreten
-12 s.frsuis s:OAFT s:YOUR
-11 ALL>>D>>SURE ALL>>PAST>>ASK ALL>HE ALL>WAIT1 ALL>YOUR ASK>>ASK>>TELL ASK>>D>>WE ASK>>HE>>D ASK>>NEG>>SEND
-11 ASK>>OUR>>CALL ASK>>SEND>>D ASK>>SEND>>ORG ASK>>YOU>>SEND ASK>CALL ASK>CALL1 ASK>HAVE1 ASK>OIN AWAY>>D>>HE
-11 AWAY>>HE>>TELL AWAY>>NEG>>D AWAY>>O>>TELL AWAY>>OUR>>D AWAY>>OUR>>ORG AWAY>DECIDE AWAY>IT2 AWAY>OUNTIL1 AWAY>WE1
-11 CALL>>D>>TALK CALL>>O>>IT CALL>>WE>>HEAR CALL>>YOUR>>THIRD CALL>ASK1 CALL>HAVE2 CALL>START2 CALL>YOU2 COND>>D>>O
-11 COND>>IT>>D COND>>YOU>>FUT COND>ASK2 COND>HE COND>START2 COND>YOUR2 D>>AWAY>>TELL D>>COND>>NEG D>>DECIDE>>ORG
-11 D>>FUT>>EVENT D>>FUT>>WAIT D>>IT>>START D>>NEG>>EVENT D>>NEG>>IT D>>NEG>>WE D>>NEWS>>START D>>OUR>>AWAY
-11 D>>START>>IT D>>SURE>>O D>>TALK>>PAST D>>VAGUE>>YOUR D>>YOUR>>HAVE D>>YOUR>>START D>IT D>OBEF1 D>WAIT2
-11 DECIDE>>D>>TELL DECIDE>>FUT>>TELL DECIDE>OON2 DOC>>TELL>>WE DOC>>YOU>>TALK DOC>O EVENT>AWAY1 EVENT>ORG2
-11 EVENT>OWITHIN1 FUT>>ASK>>YOUR FUT>>AWAY>>ORG FUT>>D>>COND FUT>>D>>ORG FUT>>DECIDE>>VAGUE FUT>>HE>>D
-11 FUT>>SEND>>TALK FUT>>TALK>>YOU FUT>>US>>O FUT>>WE>>TELL FUT>>YOUR>>COND FUT>NEWS FUT>OIN FUT>OWITHIN1 FUT>THIRD1
-11 FUT>THIRD2 HAVE>>ALL>>PAST HAVE>NEG1 HE>>ASK>>HE HE>>HEAR>>DECIDE HE>>START>>HE HE>AWAY1 HE>COND1 HE>FUT1
-11 HE>START2 HE>TALK1 HE>YOUR2 HEAR>>D>>WAIT HEAR>>EVENT>>ORG HEAR>>HAVE>>IT HEAR>>HEAR>>NEWS HEAR>>IT>>PAST
-11 HEAR>>NEWS>>NEG HEAR>>O>>COND HEAR>>SEND>>ORG HEAR>HIS1 HEAR>O1 HEAR>SEND1 HEAR>VAGUE HEAR>WE1 HEAR>YOUR2
-11 HIS>>TELL>>D IT>>ALL>>D IT>>DECIDE>>D IT>>IT>>WE IT>>NEG>>OUR IT>>NEG>>US IT>>O>>AWAY IT>>YOU>>START IT>>YOU>>TELL
-11 IT>>YOUR>>TALK IT>ASK2 IT>OFROM2 IT>ORG1 IT>TALK1 IT>YOUR2 NEG>>CALL>>D NEG>>PAST>>NEG NEG>ALL NEG>ALL2
-11 NEG>DECIDE2 NEWS>>ASK>>WE NEWS>>CALL>>OUR NEWS>>D>>HE NEWS>>DECIDE>>O NEWS>>O>>CALL NEWS>>O>>NEWS NEWS>>PAST>>OUR
-11 NEWS>HE1 O>>IT>>DECIDE O>>IT>>O O>>NEG>>AWAY O>>OUR>>D O>ASK1 O>DOC1 O>US1 OBY>HEAR2 OFROM>AWAY OIN>IT1 OIN>O
-11 OON>COND ORG>>AWAY>>HE ORG>>D>>DECIDE ORG>>D>>YOUR ORG>>FUT>>TALK ORG>>HIS>>TELL ORG>>WAIT>>IT ORG>>YOU>>D
-11 ORG>OWITHIN2 OUNTIL>D2 OUNTIL>WE2 OUR>>O>>ORG OUR>>TELL>>WAIT OUR>AWAY2 PAST>>D>>COND PAST>>D>>YOU PAST>>FUT>>HEAR
-11 PAST>>SEND>>YOU PAST>>TALK>>YOU PAST>>WE>>NEG PAST>>YOU>>IT PAST>>YOU>>NEG PAST>DOC PAST>HAVE2 PAST>NEWS2
-11 PAST>WAIT2 PAST>YOU SEND>>D>>ASK SEND>>HEAR>>YOU SEND>>O>>WE SEND>>ORG>>HIS SEND>>TELL>>WE SEND>>YOU>>WHEN
-11 SEND>>YOUR>>SEND SEND>OON SEND>SEND1 SEND>TALK2 SEND>US2 START>>HAVE>>HAVE START>>HE>>D START>>WAIT>>ALL
-11 START>ALL2 START>D1 START>DOC START>FUT START>START START>WE SURE>ORG2 TALK>>ALL>>D TALK>>ALL>>FUT TALK>>D>>O
-11 TALK>>HEAR>>D TALK>>NEWS>>CALL TALK>>US>>D TALK>>WAIT>>D TALK>OBY2 TALK>OIN1 TALK>PAST1 TALK>START TALK>THIRD2
-11 TALK>US2 TELL>>TALK>>D TELL>HAVE2 TELL>OUR2 TELL>YOUR2 THIRD>PAST THIRD>TELL US>>PAST>>D US>>TALK>>HE US>>YOUR>>D
-11 US>OUR2 US>YOU VAGUE>YOUR WAIT>>D>>IT WAIT>>D>>YOUR WAIT>>YOUR>>TELL WAIT>ALL1 WAIT>HE WAIT>OIN WAIT>START
-11 WAIT>THIRD1 WE>>ASK>>ORG WE>>ASK>>OUR WE>>AWAY>>O WE>>AWAY>>START WE>>AWAY>>TELL WE>>CALL>>TALK WE>>HE>>D
-11 WE>>NEG>>DOC WE>>NEG>>EVENT WE>>NEG>>WAIT WE>>OUR>>AWAY WE>>OUR>>EVENT WE>>PAST>>DOC WE>>PAST>>WE WE>>START>>OUR
-11 WE>>TALK>>NEG WE>>TELL>>OUR WE>>WE>>ASK WE>>WE>>D WE>>YOUR>>NEWS WE>THIRD2 WHEN>>ALL>>ORG WHEN>>FUT>>YOU WHEN>WAIT
-11 WHEN>WAIT2 WHEN>YOUR2 YOU>>CALL>>O YOU>>D>>YOU YOU>>FUT>>DECIDE YOU>>FUT>>TALK YOU>>HEAR>>ASK YOU>>IT>>D
-11 YOU>>O>>WHEN YOU>>PAST>>HAVE YOU>>START>>O YOU>>VAGUE>>O YOU>>WE>>ASK YOU>>WHEN>>YOU YOU>ASK YOU>EVENT1 YOU>EVENT2
-11 YOU>OBY1 YOU>VAGUE1 YOU>YOU2 YOUR>>CALL>>PAST YOUR>>COND>>YOU YOUR>>TELL>>ORG YOUR>>THIRD>>PAST YOUR>IT2 YOUR>ORG2
-11 YOUR>START1 YOUR>YOUR2 a:OFROM a:OWITHIN a:THIRD a:WAIT b:PAST b:VAGUE b:WE c.debeden c.debespr c.dedanke c.dedie
-11 c.deeinar c.deerhal c.dees c.degebun c.degerne c.degluec c.dehalte c.dehast c.dekoenn c.dekommi c.desozia
-11 c.despese c.desprec c.detag c.deweg c.dewegen c.deweil c.dewurde c.enairpo c.enamong c.enanyth c.enautom c.enbehin
-11 c.enbirth c.enbusy c.encalle c.encante c.encard c.encarri c.enclini c.encoach c.encousi c.encover c.endirec
-11 c.endocum c.enemplo c.enfeel c.enfelt c.enfinis c.enfirst c.enfunde c.engrate c.enhelp c.enhere c.enhr c.eninvoi
-11 c.enjobs c.enleast c.enliked c.enlisbo c.enlukas c.enmade c.enmonth c.enmuch c.ennext c.enonboa c.enonsit c.enpm
-11 c.enprice c.enproof c.enrang c.enre-ad c.enreadi c.enresch c.ensave c.enshuts c.ensomeb c.enspend c.ensuppl
-11 c.entalki c.enunles c.enwebin c.enwing c.enwordi c.esa c.esdel c.esfavor c.esfuera c.esfunda c.esimpos c.esnadie
-11 c.esnueve c.esnuevo c.esofici c.esotra c.esseria c.essolic c.essuele c.essuert c.esteori c.estodas c.esviene
-11 c.esvigen c.esy c.frbudge c.frcomit c.frcompl c.frconsu c.frechan c.frecole c.fremplo c.frrecev c.frs c.frsavoi
-11 c.fry c:IT c:OWITHIN c:THIRD de9__=O de<__auch de<__besta de<__bewer de<__einar de<__entsc de<__gluec de<__inter
-11 de<__nicht de<__unter de<_an de<_damit de<_in de<_schad de<_sollt de<_spese de=D__: de=D__fuer de=D__gesag
-11 de=D__kann de=D__uhr de=D__zurue de=D_anruf de=D_aus de=D_gebun de=D_gesch de=D_kenne de=D_warte de=D_was de=O__9
-11 de=O__alle de=O__das de=O_erhal de=O_sind dean_diese deangeb_=D deangeb__wir deantwo_ich deauch__gehen deauf__=D
-11 deauf__messe deaus_? debesch__sie debesch_ob debetri__den debetri_ueber debis__9 debitte__ueber debleib_es
-11 debuero_=D debuero_> debuero__antwo dedas__ab dedas__gilt deden__zurue deden_ferie deden_sozia deden_unter
-11 deder__ueber deder__waere deder_termi dedie__tagt dedie_einar dedie_wahl dediese__halte dedir__weil dedu__nachg
-11 deein_> deeinar__=D deeinar_dauer deentsc__betri deferie_zurue defrau_=D defuell__das defuell_sie degebun_>
-11 degehen_? degenau_=O degenau__=O degesag_=O degespr_> degespr__wir degluec__der degluec_bei dehaben__=D
-11 dehaben__ihnen dehast_> dehierm__> deihnen_gesch deihnen_noch deihr__> deihre_bewer dein__ferie deinter_noch
-11 deist_betri dekoenn__uns dekoenn_sie dekomme_sie dekommi_tagt deletzt_gespr delink__=D delink_ist demoech_=D
-11 demoech_wir denach__ihrer denachg__> denachg_hast denachz_> denicht_von denochm__> depasst_? depasst__> depruef__!
-11 desekre__> desekre_ab desie__mich desollt_sie desozia_> despese__sie despese_rechn destell_=D deueber__gespr
-11 deueber__sekre deueber__sozia deund_der deuns__melde deviel_gluec deweil__=D deweil_du dewie_bespr dewiede_>
-11 dewiede__buero dewiede_am dewir__fuer dewir__gesch dewir_inter dewir_nicht dewuerd_auch dezum__ist en9__am en9__in
-11 en9_and en9_appli en9_decem en9_novem en9_off en:__for en:__of en:__pm en:_would en<__backg en<__bank en<__cante
-11 en<__cousi en<__encou en<__fishi en<__house en<__in en<__launc en<__line en<__never en<__onsit en<__perio
-11 en<__posit en<__proba en<__quest en<__resta en<__saw en<__start en<_call en<_gone en<_good en<_hi en<_lukas
-11 en<_manag en<_ms en<_norma en<_not en<_notic en<_recru en<_see en=D_=O en=D_? en=D__attac en=D__good en=D__half-
-11 en=D__has en=D__in en=D__joke en=D__mail en=D__post en=D__site en=D_certa en=D_hence en=D_make en=D_none en=D_our
-11 en=D_peter en=D_shift en=O_=O en=O__hours en=O_calls en=O_no en=O_nobod en=O_party en=O_priya en=O_than en=O_with
-11 ena__happy ena__perio ena_fixed ena_littl ena_numbe ena_sunbu enabout__appli enabout__role enabout__salar
-11 enadver__down enadver_comes enafrai__are enafter__us enafter_at enafter_for enagree__we enairpo_=D enairpo__eveni
-11 enall__are enam_> enam__back enam__from enam_comin enam_trave enand__can enand__me enand__new enand__on
-11 enand__there enand__time enand__unani enand__wante enand_if enand_not enand_our enand_two enannou__> enannou_our
-11 enanoth_appli enany__you enany_more enanyon__> enanyth__=D enapolo_> enappli_has enappli_perio enappoi__=D
-11 enappoi__> enappro_=D enare__> enare__any enare__of enare_held enare_inter enare_welco enarriv__minut enarriv_ten
-11 enas__is enas__know enas_promi enask_=D enask__feedb enassum_you enat__airpo enat__and enat__colle enat__funer
-11 enat__sites enat_clien enat_four enat_half enat_least enat_sea enatten__> enavail__? enaway__my enaway_at
-11 enback__leave enback__what enback_on enbe__even enbe__or enbe__our enbe_delet enbe_grate enbe_had enbe_offli
-11 enbe_retur enbecau__panel enbecau__s enbecau_it enbeen_=D enbeen_short enbeen_suspe enbehin_the enbette__for
-11 enbette_news enboard__answe enboard_his enboile__s enboile_man enboth__it enbring__passp enbring_your enbudge_for
-11 enbut__offic enbut_the enby__wish enby_a enby_unani encalen__for encall_off encan__becau encan__it encan__offer
-11 encan__put encan__tell encan_resch encance_and encentr_=D enchang__we encheck__> enchose__> enchose_and enclass_=D
-11 enclien__a enclien_sites enclose__ad enclose__offic enclose_now encoach_=D encoach__> encolle_> encolle__every
-11 encolle_read encomes__=D encommi__conve encommi_met encommi_next encommi_sits encompa_> encompa__close encompa_is
-11 enconfi__=D enconfl__inter enconfl_of encontr__sent encould__=O encould__hold encould__speak encousi__looki
-11 encousi_is encurre_out enday_=O enday__9 enday__be enday_will enday_would endear_mei endecid__exten endecid_soon
-11 endecis__> endelet_> endelig_to endo__conta endo__give endo__hire endo__know endo__need endo__recei endo_apolo
-11 endo_becau endocum_we endoes_not enearly_=D enearly__> eneaste_> enend__now enenoug_for enenugu__and eneven_from
-11 enevery__but enevery__indep enevery_mail enevery_test enexten__appli enexten_the enfeedb_? enfeedb__a
-11 enfeedb_twice enfeel__to enfeel_free enfill__the enfinal__with enfirst_has enfixed__=D enfollo__telep enfor__after
-11 enfor__asses enfor__but enfor__me enfor__we enfor__who enfor_sendi enfor_teach enforwa__heari enfree_> enfree_for
-11 enfreez_=D enfrom__porte enfrom__whole enfuner__enugu enfuner_in enfurth__our enget_=D enget__prope enget_to
-11 engive__board engive__place engive__thoug engive__twice engo__on engone_=D engone_fishi engood__and engot__messa
-11 engot_fille engreat__> enhad__from enhad__to enhad_even enhad_the enhappy__> enhappy__for enhappy_to enhappy_with
-11 enhas__> enhas__its enhas__suspe enhas_a enhas_stopp enhave__agree enhave__her enhave__meeti enhave__news
-11 enhave__pleas enhave_bette enhave_howev enhave_just enhave_liked enhave_no enhave_reach enhe__call enhe__he
-11 enhealt_=D enheari__you enhelp_> enhere_! enhirin__> enhirin__next enhirin_is enhold__after enhold__s enholid__the
-11 enholid_at enhours_end enhow__s enhowev_agree eni__apolo eni__comin eni__trave eni_reall eni_regre enif__candi
-11 enif_a enin__diffe enin__eveni enin__obser enin_enugu enin_kerry enin_lagos enin_our enindep__takes enindep_which
-11 eninfor_the eninter__am eninter_i eninvit_> enis__! enis__else enis__it enis__leave enis__witho enis_an enis_attac
-11 enis_due enis_final enis_half- enis_looki enis_nothi enis_offer enit__hand enit__lovel enit__offer enit__s
-11 enit__someo enit__yours enit_could enit_gets enit_is enjob_=D enjob_is enjoini_: enjoke_> enjust__on enkeep_your
-11 enkerry_back enkindl__your enlagos__the enlagos_obser enlapse__we enlapse_if enlates__can enlates_i enlaunc__no
-11 enlaw__now enlead__> enleast__=D enleast_the enleave__offic enleeds_> enleft_=D enleft_the enletti_me enlicen__the
-11 enlike__sched enlike__see enlike__thoug enlike_your enliked__have enliked_to enliter__> enlook__> enlooki_=D
-11 enlovel_to enlukas__give enlukas_must enmade_my enmade_to enmail__our enmail_but enmake__=O enman_s enmanag__about
-11 enme__that enmeet__=D enmessa__and enmessa_i enmet__after enminut_=D enminut__=D enminut_early enmobil_>
-11 enmomen_she enmonth_> enmove__call enmove_our enmr__s enms__is enmust__the enmust_give enmust_infor enmy__takes
-11 enmy_absen enmy_cousi enneed__a enneed__in enneed_a enneed_it ennever__to ennew__in ennew_branc ennew_offic
-11 ennext_conve enno__for enno_job enno_joke enno_more ennobod__read ennobod_s ennorma__answe ennorma_we ennot__and
-11 ennot__any ennot__call ennot__no ennot_call ennot_going ennot_know ennot_my ennot_offer ennot_you ennotic__is
-11 ennow_> ennow__the ennumbe__=D ennumbe_for enobser__publi enobser_good enobser_the enof__surve enof_inter enof_one
-11 enoff__s enoffer__to enoffer__valid enoffer__you enoffer_made enoffic__9 enoffic__end enoffic__good enoffic__lagos
-11 enoffic_shut enoffic_wordi enold__> enon__at enon__inter enon__law enon__novem enon__of enon__your enon_for
-11 enonboa__=D enonly_two enopen_again enopens__> enor__could enother_two enour__conve enour_annua enour_found
-11 enour_headq enour_surve enour_telep enourse_=D enout__clien enout_at enpaid__the enpaid_at enpanel_reads
-11 enpaper__we enparen_eveni enparty__=D enpaysl_=D enphone__> enplace__someo enplace_in enplace_on enpleas__in
-11 enpleas__ten enpleas_answe enpleas_hand enpm_> enporte_> enpossi_> enpost__be enpost_close enpost_will enpromi__=D
-11 enpromi__am enpromi__let enpromi_i enpubli__and enput__=O enreach__my enreach_me enreach_on enread__test
-11 enreads__> enreal_talk enreall__not enreall_can enrecru__close enrecru__on enreorg_=D enreorg__> enrepla_takes
-11 enreque_=D enrequi_=D enrequi__> enresch_=D enresch__befor enresta__at enresta_shuts enresul__our enresul_will
-11 enretre_=D enretre__> enretur_from enruns__=O enrush_> ens__for ens__my ens__offic ens_half- ens_schem ens_weddi
-11 ensaid__the ensaid_he ensalar_> ensalar__paid ensalar_are ensched_> ensched__call ensched_a enschem__held
-11 enschem_are enschoo__close enschoo__is enschoo__shut enschoo_offic enseats__fille enseats_got enselec__an
-11 ensend__back ensend__invit ensendi__slide ensendi_the enshall__back enshe_is enshop_s enshort_note enshort_of
-11 enshoul__writt enshoul_consi enshut_> enshut_ourse enshuts__the enshuts_at enside__the ensigns__> ensigns_anyth
-11 ensites_=D ensites__> ensix__> enslide__as enslow_=D enso__keep enso_much ensomeb_=D ensomeb__we ensorry_i
-11 enspeak__to enspeak_with enstand_=O enstart__=D enstart_dates enstart_my enstudy_> ensubmi_the ensunbu_>
-11 ensuper__meets ensuper_board entake__in entake__time entake_anyon entalk_> entalk__the enteam__at enteam_s
-11 entelep_conve entell_them enten__=D enten__early enten_minut entest__which entest_indep enthank__sendi enthat__:
-11 enthat__is enthat_our enthe__appoi enthe__attac enthe__branc enthe__his enthe__reads enthe__run enthe__shut
-11 enthe__shuts enthe__two enthe__wordi enthe_agenc enthe_closi enthe_denti enthe_engag enthe_eveni enthe_gover
-11 enthe_manag enthe_paren enthe_porte enthe_publi enthe_shift enthe_techn enthe_work enthen__compa enthen_we
-11 enthere__not enthey__howev enthey__not enthey_need enthey_will enthis_=O enthoug__none enthoug__the enthoug_on
-11 enthrou__feedb entime__! ento__bette ento__had ento__he ento__inste ento__inter ento__me ento__month ento_bring
-11 ento_heari ento_open ento_reapp ento_send entrain_=D entrave_to entrial__would entried__reach entried_to entwo__>
-11 enunani__it enunani_wish enunder__the enunfor_i enuntil__=D enus__or enus__pleas enus_an enwante__know enwante__to
-11 enwas__for enwas__from enwas_lovel enwe__closi enwe__need enwe_both enwe_compa enwe_could enwe_encou enwe_give
-11 enwe_launc enwe_may enwe_recei enwe_reply enwe_took enweek_> enwelco_to enwent_to enwere_told enwhat__promi
-11 enwhat__would enwhat_a enwhen__have enwhen__rang enwhen_you enwhich_=D enwhich__we enwhich_is enwhich_takes
-11 enwhole__s enwill__at enwill__delet enwill__its enwill__offli enwill__reach enwill__retur enwill__see enwill_read
-11 enwill_show enwish__is enwith__sunbu enwith_limit enwith_two enwithd_the enwitho_inter enwordi_> enwork_from
-11 enwould__an enwould__grate enwould__in enwould__liked enwritt__and enyear_=O enyear__and enyear__has enyears_=D
-11 enyears__> enyes_> enyou__answe enyou__like enyou__our enyou__resch enyou__so enyou__start enyou__to enyou__we
-11 enyou__welco enyou_atten enyou_back enyou_join enyou_like enyou_tell enyour__allow enyour__card enyour__perio
-11 enyour_answe enyour_first enyour_form enyour_lapto enyour_passw enyour_perso enyour_visa es9_=D es:__a es<__!
-11 es<__exame es<__perio es<__tu es<_abrim es<_felic es<_fuera es<_suert es<_te es<_traba es=D__a es=D__hay
-11 es=D__pero es=D_impos es=D_o esa__nueve esa__tres esa_nadie esabrim_=D esabrim__> esal_equip esampli_=D esampli__>
-11 esbuen__y escerra_el escerra_por esconoc__equip esconoc_al esconte_> esde__: esde__horas esde_dos esdel__de
-11 esdocum_=D esdocum__> esdos_horas esel__si esel__teori esestar__vacac esestar_de esexame__es esexame_teori
-11 esfuera_=D esfuera__> esha__=D esha_ampli esinscr__el esla_=O esla_docum esla_prueb eslas_nueve esle__el
-11 esle_parec esllama_el esnadie__> esno__el esnueve_> espasa_=D esperfe_=D esperfe__> espero__=O esplazo__ha
-11 esplazo_se espor__el espor_venir esprosp__> esse__ampli esse_ha esseria_=D essi__tiene essu_solic esteori__=D
-11 esteori_es estermi__=D estermi_el estiene__nuest estraba_> estres__> esvence_=D esvence__> esvigen_=D esvigen__>
-11 esy__que esy__vemos esy_es esy_nos far:2 fr9__dans fr9_heure fr<__coura fr<__lien fr<__nous fr<__pars fr<__trava
-11 fr<_l fr<_suite fr=D__> fr=D_la fr=O__conve fr=O__recev fra__heure fra_notre fravez__pour fravons__=D
-11 fravons_ecrit frbon_=O frbon__=D frbon__et frbon_coura frbudge__=D frcolle_> frcomit__=D frcomme_=D frconsi__votre
-11 frconve_=D frcourr_=D frd_essai frde__ecole frde__le frde_nouve frderni__est frderni_jour frdois__savoi frdois_le
-11 frdonc_=O frechan_=D fren_depla frentre_> fressai_=D fret__! frh_dans frheure_> frheure_de fril__a frje_pars
-11 frjour__=D frjour_est frl__se frl_equip frl_essai frla__n frla_date frle__de frle__ferme frle_savoi frlien_expir
-11 frmes_messa frmessa__> frmon__jour frmon_derni frn_a frne_prend frnotre_echan frnotre_rende frnous__avons
-11 frpars__conge frpars_en frparti_=D frpas__=D frpouve_nous frrappe__=O frsavoi_=D frsavoi__> frse_reuni frsera__=O
-11 frsuite__notre frtelep_=O frvotre_decis frvous__aux frvous_avons p:START s.de! s.de? s.deabges s.debetri s.dedass
-11 s.deeinst s.dehierm s.deim s.deja s.delaeuf s.deplatz s.deschad s.desehr s.dewar s.dewilk s.enabroa s.enabsen
-11 s.enadver s.enbreat s.encalm s.encerti s.enclosi s.encompe s.encompl s.enconsi s.encusto s.endiscu s.eneaste
-11 s.ened s.enexact s.enfamil s.enfelt s.enfishi s.enforge s.enfuner s.engetti s.engiven s.enhelps s.enhence
-11 s.enhybri s.enice s.enindep s.enintro s.eninvoi s.enjoke s.enleeds s.enmeet s.enmrs s.enneed s.enneith s.ennone
-11 s.ennovem s.enpack s.enpicke s.enporte s.enprogr s.enreads s.enrenew s.enrequi s.enroom s.enschoo s.ensearc
-11 s.enseats s.ensiste s.ensomeo s.enstati s.enstock s.ensuits s.ensuper s.entaken s.enterms s.enthank s.entoo
-11 s.entrial s.enunani s.enunsuc s.enwishi s.es: s.esanunc s.escurso s.esestoy s.esfavor s.esprosp s.esya s.frbon
-11 s.fretes s.froffre s.fry s:OUNTIL
-10 ALL>>ALL>>O ALL>>D>>FUT ALL>>HEAR>>HAVE ALL>>HEAR>>NEWS ALL>>NEG>>PAST ALL>>O>>D ALL>>PAST>>IT ALL>>THIRD>>D
-10 ALL>IT2 ALL>O ALL>OBETW ALL>OBETW1 ALL>OWITHIN ALL>OWITHIN2 ASK>>AWAY>>D ASK>>CALL>>US ASK>>D>>US ASK>>DECIDE>>D
-10 ASK>>HAVE>>HAVE ASK>>HEAR>>COND ASK>>NEWS>>YOUR ASK>>TALK>>D ASK>>YOUR>>SEND ASK>DOC2 ASK>HAVE ASK>NEWS ASK>START2
-10 ASK>YOU2 AWAY>>EVENT>>D AWAY>>FUT>>WE AWAY>>NEWS>>CALL AWAY>ASK AWAY>D1 AWAY>START2 CALL>>ALL>>THIRD CALL>>US>>D
-10 CALL>>US>>TELL CALL>>YOU>>US CALL>ASK CALL>DECIDE CALL>OBETW CALL>OUR2 CALL>WAIT1 COND>>NEG>>ASK COND>>NEG>>D
-10 COND>>O>>D COND>OIN2 COND>OUR2 COND>WAIT2 D>>ALL>>PAST D>>COND>>O D>>COND>>TALK D>>DECIDE>>TALK D>>FUT>>FUT
-10 D>>HAVE>>NEWS D>>HEAR>>ORG D>>IT>>YOUR D>>NEG>>DECIDE D>>NEG>>TELL D>>NEWS>>TELL D>>O>>HE D>>ORG>>WAIT
-10 D>>OUR>>TALK D>>PAST>>ORG D>>PAST>>PAST D>>PAST>>US D>>SEND>>O D>>TALK>>ALL D>>TALK>>US D>>TELL>>IT D>>TELL>>O
-10 D>>WAIT>>NEG D>>WE>>ALL D>>WHEN>>O D>AWAY D>OBETW1 D>OBY2 D>YOUR2 DECIDE>>D>>NEWS DECIDE>>NEG>>YOU DECIDE>>O>>D
-10 DECIDE>>O>>ORG DECIDE>>ORG>>WE DECIDE>>START>>D DECIDE>>US>>D DECIDE>>YOU>>D DECIDE>>YOUR>>START DECIDE>DOC2
-10 DECIDE>OIN1 DECIDE>US1 DOC>>D>>EVENT DOC>>D>>O DOC>>D>>PAST DOC>>FUT>>COND DOC>>NEG>>US DOC>COND2 DOC>OIN
-10 DOC>TALK1 DOC>TALK2 DOC>TELL2 DOC>YOUR EVENT>>AWAY>>D EVENT>>IT>>NEWS EVENT>>PAST>>D EVENT>>US>>D EVENT>>WE>>YOU
-10 EVENT>PAST1 EVENT>SEND1 FUT>>ASK>>EVENT FUT>>ASK>>HEAR FUT>>ASK>>IT FUT>>AWAY>>O FUT>>FUT>>START FUT>>HAVE>>TELL
-10 FUT>>HE>>WE FUT>>NEG>>ASK FUT>>O>>WE FUT>>OUR>>D FUT>>SEND>>OUR FUT>>START>>YOU FUT>>WAIT>>IT FUT>>YOU>>NEG
-10 FUT>OBY FUT>WAIT HAVE>>O>>WE HAVE>>PAST>>TELL HAVE>>US>>D HAVE>HIS HAVE>PAST1 HAVE>TALK2 HAVE>US HAVE>WAIT1
-10 HE>>ASK>>DECIDE HE>>EVENT>>PAST HE>>FUT>>AWAY HE>>FUT>>ORG HE>>HE>>D HE>>WE>>YOUR HE>HE HE>HIS1 HE>NEG1 HE>OON2
-10 HE>VAGUE2 HEAR>>ASK>>OUR HEAR>>D>>YOU HEAR>>DECIDE>>YOUR HEAR>>HAVE>>DECIDE HEAR>>HAVE>>US HEAR>>IT>>NEG
-10 HEAR>>IT>>TALK HEAR>>NEG>>NEWS HEAR>>O>>O HEAR>>O>>WHEN HEAR>>ORG>>PAST HEAR>>ORG>>YOU HEAR>>WAIT>>NEWS
-10 HEAR>>WAIT>>PAST HEAR>>WE>>ALL HEAR>OUNTIL1 HEAR>OUNTIL2 HEAR>WAIT HIS>>CALL>>YOU HIS>D2 HIS>ORG HIS>YOU1
-10 IT>>ALL>>WE IT>>D>>NEG IT>>D>>SEND IT>>D>>WAIT IT>>EVENT>>D IT>>FUT>>O IT>>FUT>>SEND IT>>HAVE>>O IT>>PAST>>TALK
-10 IT>>SEND>>D IT>>START>>AWAY IT>>START>>ORG IT>>START>>SEND IT>>WHEN>>HE IT>>WHEN>>NEWS IT>>YOU>>ASK IT>COND2
-10 IT>HIS IT>OBY1 IT>START2 IT>THIRD1 NEG>>AWAY>>O NEG>>DOC>>HEAR NEG>>DOC>>NEG NEG>>FUT>>WAIT NEG>>O>>WE
-10 NEG>>ORG>>IT NEG>>PAST>>CALL NEG>>SEND>>YOUR NEG>>TALK>>O NEG>>TELL>>COND NEG>>US>>HEAR NEG>FUT2 NEG>OON NEG>OUR
-10 NEG>WHEN1 NEWS>>ASK>>TELL NEWS>>FUT>>CALL NEWS>>OUR>>DOC NEWS>>PAST>>TELL NEWS>>YOUR>>ASK NEWS>>YOUR>>SEND
-10 NEWS>AWAY2 NEWS>DOC2 NEWS>YOU2 O>>CALL>>US O>>D>>NEG O>>IT>>WE O>>IT>>WHEN O>>SURE>>IT O>>TALK>>D O>>WE>>ASK
-10 O>>WE>>PAST O>NEG O>ORG1 O>SURE OBEF>FUT2 OBY>CALL1 OBY>HEAR1 OBY>WAIT1 OIN>COND1 OIN>FUT2 OIN>SEND2 OIN>SURE
-10 OON>ASK OON>HE OON>O1 OON>TELL ORG>>ASK>>HEAR ORG>>HAVE>>HIS ORG>>HAVE>>ORG ORG>>HAVE>>TALK ORG>>HEAR>>D
-10 ORG>>HEAR>>WAIT ORG>>HEAR>>YOU ORG>>O>>O ORG>>ORG>>D ORG>>ORG>>EVENT ORG>>WAIT>>EVENT ORG>>YOU>>PAST ORG>ALL
-10 ORG>OUR2 OUR>>DOC>>WHEN OUR>>HE>>D OUR>>START>>D OUR>IT OUR>US OWITHIN>US1 PAST>>DOC>>FUT PAST>>EVENT>>US
-10 PAST>>HEAR>>US PAST>>IT>>O PAST>>IT>>TALK PAST>>NEG>>PAST PAST>>PAST>>HEAR PAST>>SEND>>NEWS PAST>>TELL>>ALL
-10 PAST>>TELL>>IT PAST>>WE>>US PAST>>YOU>>CALL PAST>AWAY2 PAST>CALL PAST>DECIDE1 PAST>HEAR PAST>OBY2 PAST>OIN2
-10 PAST>START2 SEND>>D>>O SEND>>YOU>>YOUR SEND>HEAR SEND>ORG START>>ASK>>D START>>D>>HEAR START>>FUT>>EVENT
-10 START>>TALK>>D START>>WAIT>>D START>>WE>>O START>>YOU>>D START>AWAY2 START>EVENT1 START>FUT2 START>HEAR1
-10 START>OIN1 START>TALK2 TALK>>D>>CALL TALK>>D>>HE TALK>>O>>HEAR TALK>>ORG>>HAVE TALK>>TALK>>D TALK>>YOU>>HEAR
-10 TALK>EVENT TALK>OBETW2 TALK>PAST TALK>PAST2 TALK>YOUR TELL>>D>>PAST TELL>>DECIDE>>D TELL>>HIS>>CALL TELL>>IT>>O
-10 TELL>>O>>SURE TELL>>ORG>>FUT TELL>>TELL>>TELL TELL>>TELL>>US TELL>>US>>D TELL>>YOU>>US TELL>>YOUR>>THIRD TELL>COND
-10 TELL>OAPPROX1 TELL>OAPPROX2 TELL>OUNTIL2 TELL>THIRD1 TELL>YOUR1 US>>TALK>>D US>ASK US>COND US>COND2 US>FUT2
-10 US>PAST2 US>SEND VAGUE>TALK1 WAIT>>EVENT>>D WAIT>>NEWS>>US WAIT>>YOUR>>CALL WAIT>ALL2 WE>>AWAY>>OUR WE>>DECIDE>>US
-10 WE>>HEAR>>ALL WE>>NEG>>PAST WE>>O>>WE WE>>ORG>>HEAR WE>>PAST>>ALL WE>>SEND>>D WE>>START>>TALK WE>>TALK>>O
-10 WE>>TELL>>DECIDE WE>>YOU>>YOUR WE>>YOUR>>D WE>>YOUR>>WAIT WE>EVENT2 WE>OIN1 WE>OUR2 WHEN>>D>>HEAR WHEN>>O>>SURE
-10 WHEN>>YOU>>D YOU>>ASK>>CALL YOU>>ASK>>TELL YOU>>D>>IT YOU>>FUT>>ASK YOU>>FUT>>D YOU>>FUT>>HAVE YOU>>HEAR>>DOC
-10 YOU>>HEAR>>ORG YOU>>HEAR>>SEND YOU>>NEG>>DECIDE YOU>>OUR>>DOC YOU>>PAST>>HE YOU>>PAST>>US YOU>>TALK>>WHEN
-10 YOU>>TELL>>COND YOU>>WE>>AWAY YOU>>WE>>NEG YOU>>WHEN>>TALK YOU>>YOU>>PAST YOU>>YOUR>>ALL YOUR>>ASK>>D
-10 YOUR>>AWAY>>D YOUR>>CALL>>D YOUR>>D>>FUT YOUR>>FUT>>NEG YOUR>>NEWS>>O YOUR>>ORG>>D YOUR>>SEND>>FUT YOUR>>TALK>>ORG
-10 YOUR>OIN2 YOUR>OUR1 YOUR>YOUR1 b:IT b:OBEF c.dearbei c.deauf c.debeant c.debegin c.debrief c.deeigen c.deempfa
-10 c.deersta c.deerste c.defoyer c.degilt c.degut c.dehaus c.dehier c.dekonto c.dekur c.delaufe c.demal c.demuess
-10 c.denun c.deob c.deporta c.deschaf c.desitze c.desparg c.deunter c.devorge c.enabout c.enaddre c.enappea c.enb
-10 c.enbetwe c.enbored c.enbranc c.enbusie c.enc c.encaugh c.enceleb c.encoffe c.enconsu c.enconve c.encosts
-10 c.encould c.encounc c.endata c.endecli c.eneffec c.enengag c.enevalu c.enewa c.enfee c.enfine c.enfridg c.enfrien
-10 c.engiven c.enheati c.enhereb c.enholdi c.enhoped c.enindic c.eniwan c.enjump c.enlapse c.enless c.enlift
-10 c.enlovel c.enmerge c.enmum c.enmust c.enobser c.enoccup c.enosei c.enpiers c.enplus c.enprede c.enproje c.enpulle
-10 c.enpupil c.enrain c.enrecal c.enreces c.enrefun c.enreimb c.enreloc c.enrest c.enrestr c.enretai c.enrota
-10 c.ensalad c.ensavin c.enschem c.enseven c.ensince c.ensprea c.enstay c.enstrik c.enswede c.enteach c.entell
-10 c.entreat c.entrip c.enuncle c.envacat c.envideo c.enwater c.esaseso c.esausen c.esclien c.esconcl c.esdevue
-10 c.esdije c.esdueno c.esensen c.esinten c.esllevo c.eslocal c.esnegoc c.esofrec c.esprosp c.esrecla c.esse
-10 c.essubsa c.estres c.esx c.francie c.frannue c.frappel c.fravion c.frchanc c.frde c.frdecad c.frdeux c.frdeuxi
-10 c.frecrit c.frenvis c.frfait c.frfonct c.frligne c.frmontr c.frouvri c.frpense c.frquelq c.frrembo c.frresto
-10 c.frserai c.frstage c.frtenio c.frtermi c.frvide c:OBEF de9__uhr de:_=O de:__=O de<__braeu de<__haben de<__konto
-10 de<__letzt de<__messe de<__reise de<__sind de<__waer de<_arbei de<_bewer de<_eigen de<_haben de<_ihr de<_sag
-10 de=D__hier de=D__nicht de=D__ueber de=D_als de=D_hat de=D_ihre de=D_laufe de=D_schaf de=D_sitze de=D_waer
-10 de=O__besti de=O__im de=O_aber de=O_nicht de?_> deab_9 deanruf_? dearbei_ist deauch_? deauf_ihr deaus__>
-10 debei__gut debekom_? debekom__> debitte_=D debitte__besch debitte__sie debrief_=D debrief__bekom deda__der
-10 dedafue__=D dedas__moech dedas__wird dedas_bei dedas_konto dedas_mit dedas_porta dedauer_=D deden__=D deder_arbei
-10 dedie__ersta dedie__gehen dedie_ander dedie_messe dedu_hast dedu_mich deeigen__wir deeigen_wollt deein__=D
-10 deein_schoe deeinst__=D deelter_> deer_hat deergeb_moech deersta__=D deersta_wir defoyer_> defrage_=D defrei__>
-10 defreue__von defrueh_vorge defuer__da degespr__=D degespr__> degut_> dehaben__unser dehaben__wir dehast__=D
-10 dehat_uns dehatte__=D dehier__mehr dehier_niema dehoere__sie deich_=D deihre__=D deihren__vorge deihren_frueh
-10 deim__und deim_foyer dein_konta dein_kur deinfor_> deinter__=O deist__9 deist__bei deist__komme deist__niema
-10 deist_hier dejeman_ander dekanns__mich dekomme__auch dekonto__=D dekonto_wird delaeuf_=D delaeuf__> delasse__sich
-10 delauf__=O demehr_=O demesse__=D demesse_ist demich__an demich__anruf demir_gut demit__> demoech__sie
-10 deneun__foyer deneun_im denicht__=O denicht__uns denoch_die deprobe_=D dereise__wir dereise_ersta derufen__mich
-10 deruft__frueh deruft_ihren desag__=D desag_bitte desich__zeit desie__? desie__brief desie__keine desie_da
-10 desollt__=D destehe_ich destell_ich deteile__uns deteile_sie detreff_uns deueber__ergeb deum__im deund__!
-10 deund__stehe deuns__ihnen deuns__um deuns__unter deuns_von deunser_brief deunser_gespr deunter__> devorge__an
-10 dewaer__mir dewaer_bei dewaere_der dewegen__sind dewiede_fuer dewir__abges dewir__noch dewir_ihnen dewir_mit
-10 dewir_treff dewird__geloe dewollt__uns dewollt_wir dezu_hoere dezurue__> en9_! en9__and en9__ist en9__or
-10 en9__other en9__was en9_i en9_sign en9_works en:__in en:_first en:_the en:_your en<__ad en<__after en<__asked
-10 en<__call en<__came en<__custo en<__delac en<__did en<__ewa en<__fee en<__found en<__game en<__hire en<__jobs
-10 en<__keep en<__left en<__lift en<__list en<__menti en<__merry en<__paren en<__refer en<__reply en<__shut
-10 en<__slept en<__staff en<__stand en<__store en<__strik en<__talk en<__talki en<__tomas en<__what en<__work
-10 en<__wrote en<_are en<_best en<_compl en<_does en<_invoi en<_is en<_last en<_merry en<_mum en<_quest en<_remin
-10 en<_right en<_ring en<_spoke en<_trial en<_witho en<_your en=D__aim en=D__anyho en=D__by en=D__candi en=D__decid
-10 en=D__full en=D__home en=D__i en=D__if en=D__lunch en=D__nothi en=D__ok en=D__passe en=D__perso en=D__repor
-10 en=D__some en=D__teams en=D__that en=D__told en=D__train en=D__up en=D__waiti en=D_betwe en=D_comin en=D_could
-10 en=D_ewa en=D_expec en=D_inclu en=D_lasts en=D_mei en=D_offer en=D_paysl en=D_same en=D_than en=D_went en=D_would
-10 en=O__alrea en=O__climb en=O__cover en=O__door en=O__give en=O__is en=O__of en=O__other en=O__ring en=O__way
-10 en=O__you en=O_becau en=O_he en=O_mater en=O_our en=O_pleas en=O_plus ena__and ena__contr ena__role ena__that
-10 ena__time ena_coffe ena_deput ena_flat ena_hybri ena_merry ena_mount ena_peace ena_perma ena_phone ena_place
-10 ena_revie ena_stron enacces__my enactua__perso enactua_hr enad__=D enaddre_to enadver__for enadver__post
-10 enadver_appea enadver_ran enafrai__inclu enagend__=D enagree_=D enall__=O enall__for enall__may enall_refer
-10 enall_week enall_your enallow__> enalong__the enalrea__=D enalso_=D enalso__is enaltog__expec enaltog_so enam__9
-10 enam__able enam__all enam__altog enam__goa enam__vacat enam_calli enam_open enam_reply enam_to enam_unava enam_up
-10 enamong__=D enan__: enan__can enan__hr enan_actua enan_appli enan_old enan_upgra enand_9 enand__away enand__has
-10 enand__knows enand__love enand__other enand__publi enand__we enand__yacht enand_a enand_am enand_as enand_heave
-10 enand_more enand_mysel enand_recon enand_still enand_take enand_tom enand_witho enand_would enannua__and
-10 enanoth_meeti enanswe__inclu enany_time enanyho_=O enappea__the enappea_in enappli__the enappli__this enappli_can
-10 enappli_deadl enappli_ends enappli_was enappli_windo enappoi_> enappoi__and enappoi_you enare__down enare__hirin
-10 enare__recei enare__short enare__train enare_free enare_meeti enaroun_> enarriv_with enas__told enask__for
-10 enasked__let enasked_me enaspar__is enaspar_that enat__! enat__at enat__denti enat__minis enat__possi enat__works
-10 enat_some enattac__=D enattac__invoi enattac_our enaudit__heati enaudit_the enavail_> enaway__and enback_=D
-10 enback__be enback__your enback_offic enbackg__=D enbackg_scree enbased_in enbe__! enbe__again enbe__holid
-10 enbe__leave enbe__on enbe__once enbe__sorry enbe__us enbe_bored enbe_empty enbe_good enbe_here enbe_inter
-10 enbe_prese enbe_re-ad enbe_think enbe_waiti enbe_your enbecau__wimbl enbeen__to enbeen__us enbeen_cance
-10 enbeen_exten enbeen_unsuc enbeen_with enbefor__can enbefor__inter enbehin__if enbehin_recep enbeing__that
-10 enbeing_hones enbooke__=D enbooke_for enbooks__for enboth_of enbox__get enbox_and enbranc_is enbring__campu
-10 enbring__salad enbring_the enbring_to enbring_you enbudge__> enbudge_which enbusie__the enbusie_of enby__first
-10 encall__appli encall__booke encall_centr encall_close encalli__refer encalli_all encame__in encampu__and encan__go
-10 encan__let encan_have encardi_=O encardi__=D encarla_=O encaugh_me encentr__=D encentr__lasts encentr_and enceo__?
-10 encerti__we enchair__=D enchair_for encheck__finis encheck_usual enchose__else enchose_someo encitie_> enclick_>
-10 enclien__to enclose__lunar enclose_witho enclosi__for enclosi__is encomin__every encomin_in encommi__again
-10 encommi__dates encommi__now encommi_conve encommu_=O encompl__box encompl__proba encompl_every encompl_your
-10 enconfi__your enconsi__a enconsi__appli enconsi_of enconsu__all enconsu__audit enconsu__is enconsu_are encontr__>
-10 enconve__=D encounc__=D encounc_meets encours__> encraig__mysel encraig_and encto_> endate__be endated_=D
-10 endates__do endates_so endeadl__been endeadl_has endeb__and endeb_craig endecid_> endecid__=O endecid__but
-10 endecis__appli endecis__restr endecli__would endecli_we endelac__fligh endelac_s endenti_=D endenti__>
-10 endeput__and endetai__=D endiffe_direc endirec__i endirec_line endiscu_with endo_9 endo__ask endo__get endo__hesit
-10 endo__revie endo_it endo_our endoes__permi endoes__work endown__! endrop_me enelse__slide enelse_it enempty_>
-10 enengag__will enengag_surve enenjoy__> enenjoy_it enenjoy_our enenjoy_your eneveni__year eneveni_for enevery__your
-10 enevery_box enevery_enjoy enevery_inclu enewa__> enewa_appli enexpir_at enexten_=D enexten__> enfair__milan
-10 enfair_in enfebru_9 enfebru__> enfee__be enfee_will enfeedb_=D enfille_out enfind__our enfind_attac enfinis__backg
-10 enfirm__answe enfirm_will enfirst_> enfirst__> enfirst__that enfirst_aspar enflat__=D enflat_for enfligh__moved
-10 enfligh_was enfollo__if enfollo__inter enfollo_the enfor__deput enfor__ends enfor__flat enfor__hones enfor__it
-10 enfor__long enfor__post enfor__role enfor_lunar enfor_year enforgo__ask enforgo_to enform__and enfour__we
-10 enfour_peopl enfrom__rathe enfrom__wiki enfrom_which enfrom_your engame__=D enget__know enget__perma enget__upgra
-10 enget_hold engive__your engiven_the engo__my engo__with engo_to engoa_> engoing_> engoing__a engood_! engood_=O
-10 engood__> engot_the engreat__talk engreat_to engroun__=O enhad_been enhappy__mei enhas__=O enhas__cance
-10 enhas__exten enhas__her enhas__settl enhas__someo enhas_chose enhas_no enhas_now enhave_=D enhave__> enhave__got
-10 enhave__selec enhave__since enhave__unsuc enhave_caugh enhave_come enhave_only enhave_pushe enhave_slept
-10 enhave_waite enhavin__on enhavin_slept enhe__be enhe__going enhe__have enhe__manag enhe__to enhe__we enhe_can
-10 enhe_decli enhead_offic enheadq__be enheadq_will enhealt__=D enhear__the enhear__thoug enhear_about enhear_your
-10 enheari__me enheati_=D enheati__> enheave__what enheave_knows enheld__> enher__call enhere_by enhere_in
-10 enhesit__follo enhesit_to enhi__thank enhi_tomas enhire__a enhire_twice enhired__actua enhired__sorry enhired_an
-10 enhold_> enhold__slot enhold_of enholid__so enhome_> enhones__=O enhones_that enhope_it enhope_the enhoped_to
-10 enhour_of enhours_: enhours__=D enhr__so enhr_perso enhybri__offic enhybri_role eni__forwa eni__hoped eni__offer
-10 eni__open eni__unava eni__up eni__work eni__your eni_hate eni_just eni_manag eni_may eni_must eni_never eni_phone
-10 enif__=D enif__> enif__at enif__want enif__we enif_ok enin__chair enin__meet enin__rain enin_an enin_goa
-10 enin_marga enin_milan enin_recei enin_to enin_toget enin_two eninbox_then eninclu__> eninclu__offer eninclu_you
-10 eninfor_=O eninste_of eninter__at eninter__peopl eninter_at eninter_in eninter_is eninter_nine eninter_run
-10 eninter_will enis__agend enis__busie enis__not enis__our enis__shall enis_alrea enis_at enis_based enis_booke
-10 enis_closi enis_dark enis_down enis_full enis_hereb enis_quiet enis_settl enis_split enit_? enit__a enit__am
-10 enit__behin enit__for enit__full enit__i enit__send enit_slide enit_you enits__> enjobs__your enjobs_match
-10 enjoini_us enjump_on enjust_wante enkeep__=D enkeep__detai enkeep_it enkeep_thing enknow__and enknow__panel
-10 enknow__team enknow__wante enknows__> enknows_what enlapto__me enlapto_with enlast__hour enlast__paysl enlast_an
-10 enlasts__day enlasts_all enleave__=D enleeds__> enleeds_offic enleft__the enlet__speak enlet__stay enlet__unsuc
-10 enlet_us enlette__and enlette__valid enlette__with enlette_arriv enlift_in enlike__offer enline__am enline_i
-10 enlisbo_=D enlist__settl enlogin_> enlogo_chang enlooke__the enlooki__> enlove__hear enlove__work enlovel__>
-10 enluck_for enlunar_=O enlunar__readi enmade__=D enmade__the enmail_again enmanag__sick enmanag__split enmany_thank
-10 enmarga__will enmatch_your enmatte_rests enmay__=D enmay_reope enmay_write enme__than enme__what enme_rathe
-10 enmeet__craig enmeet_deb enmeet_you enmeeti__mr enmeets__you enmei_> enmerge_=D enmerge__so enmet__to enmilan_>
-10 enminds__=O enminis__> enmoney_=D enmore__can enmore_i enmove__toget enmove_in enmoved_=O enmoved__so enmoved_up
-10 enmovin__=D enmovin_offic enmr__=D enmr_delac enmr_osei enmuch__comin enmuch_for enmum__bring enmum_says enmy__and
-10 enmy__i enmy__left enmy__then enmy_prede enmysel_=D enmysel__back enname_on enneed__here enneed_an enneeds__hear
-10 ennever_commi ennew__match ennew__opens ennew__start ennew_jobs ennew_wing ennext__has ennext__on ennext_recru
-10 ennice__to ennice_talki ennight__it ennine__=D ennine_peopl enno_cours enno_hire enno_inter enno_lapto
-10 ennobod__readi ennot__for ennot__heari ennot__joini ennot__them ennot_able ennot_ask ennot_be ennot_conta
-10 ennot_got ennot_hesit ennot_on ennot_read ennot_train ennote__> ennote__i ennothi__open ennothi_s ennow__on
-10 ennow_offer ennow_settl enobser__=O enoccup__=D enof__clien enof__engag enof__month enof__trave enof_an enof_which
-10 enof_wimbl enoff_> enoff_altog enoffer__is enoffer__lapse enoffer__sent enoffer__stand enoffer__we enoffer_would
-10 enoffic_=O enoffic__nobod enoffic__quiet enoffic_takes enoffsi_=D enoffsi__=D enoffsi_is enon__? enon__appli
-10 enon__call enon__direc enon__first enon__four enon__in enon__occas enon__statu enon_sale enon_strik enon_vacat
-10 enon_with enonce__confi enonce__recei enonce_we enone__and enone__that enonly__morni enonly__you enonly_so
-10 enonly_work enooo__=D enooo__sorry enooo_back enopen__from enopen__noon enopen__us enopens_=D enor__=O enor__at
-10 enor_else enosei_=D enosei__will enother__can enother__will enother_firm enour_=O enour__chang enour__of
-10 enour__sleep enour_busie enour_invoi enour_logo enour_scree enour_shop enour_store enoutco_is enover__>
-10 enpanel__chose enpanel__is enpanel_met enparen__for enpartn_will enpasse_to enpeopl_we enperma__> enperma_contr
-10 enpermi_allow enperso_=D enperso__you enpick__up enping_me enplace__at enpleas__send enpleas_find enpleas_submi
-10 enpleas_updat enplus_bank enpm_ist enpost_was enprede_left enprice_of enproba_> enproba_revie enprocu__=D
-10 enprofi__or enpromi__for enpromi__write enprope_answe enpubli__selec enpushe__whole enpushe_the enput__down
-10 enput__phone enput_by enquest_=D enquest__: enquest__the enrathe__from enrathe__promi enrathe_not enreach__decis
-10 enread_mails enreal__and enrecei__docum enrecei__your enrecei_our enrecep__so enrecep_if enrecon__=D enrecon__>
-10 enrefun_=D enrefun__> enregar__quest enregre__you enreimb__your enreimb_of enremin_: enremin__your enremin_that
-10 enreope__=D enreope_it enreply__> enrepor__publi enrepor__the enrepor_is enresch__us enresch_conta enresig__for
-10 enrest__the enrestr__annou enrestr_was enrests_> enrevie__this enrevie_of enrevis__need enright__s enright_let
-10 enright_to enring__on enring__when enring_me enrobin_my enrole_> enrole_offic enround__panel enround_start
-10 enrun__and enruns_=D ens__again ens__cours ens__fixed ens__hybri ens__mail ens__plus ens__quiet ens__recep
-10 ens__round ens__that ens_anoth ens_behin ens_fligh ens_full ens_in ens_offic ens_post ens_readi ens_speak ens_stay
-10 ens_train ensaid__offer ensalad_=D ensalad__> ensalar__be ensalar_will ensale__> ensay__inste ensay_hi ensays__the
-10 ensays_bring enschoo_back enscree_=D enscree__> ensecre_is ensee_it ensee_us enselec_for ensend_this ensense_>
-10 ensent_once enservi_=D ensettl__the ensettl__you ensettl_witho enshall_revis enships__> enshop__=D enshop_sleep
-10 enshort__=O enshoul__decli enshoul__for enshoul_he enshoul_look enshut__appli enshut_for enshut_the enshutt__=D
-10 enshutt_down ensick__we ensick_shall ensign_=D ensign__9 ensign__> ensign_on ensigna_=D ensigna__> ensigne_=D
-10 ensigne_> ensilen_=D ensince__9 ensince_febru ensit_in ensite_> ensleep_=D ensleep__> enslept_> enslept__it
-10 enslept_on enslide_=O enslide__becau enso__an enso__are enso__does enso__get enso__him enso__openi enso__s
-10 enso_ask enso_up ensome__=O ensome_point ensomeo__and ensomeo_who ensorry_! ensorry__! ensorry__more ensorry__that
-10 ensorry_and ensorry_back enspeak__=D enspeak_again enspeak_at ensplit__s ensplit_there enspoke__you enstaff__meets
-10 enstaff_counc enstand__for enstart__if enstart_inter enstatu__an enstill_inter enstore__close enstore_are
-10 enstrik_=D enstrik__with enstudy_leave ensyste__down ensyste_is entake__lapto entake_no entakes__and entalk__throu
-10 entalk_you entalki__you enteam__trave enteam__you enteam_has enteam_meets enteam_offsi entell__to entell_her
-10 entest__expir entest_link enthan__the enthan_from enthank__being enthank__so enthat__all enthat__team enthat__was
-10 enthat_anoth enthat_inclu enthe__appea enthe__aspar enthe__conve enthe__crew enthe__deadl enthe__expir
-10 enthe__healt enthe__if enthe__intak enthe__line enthe__no enthe__offsi enthe__passe enthe__recru enthe__rests
-10 enthe__ships enthe__sits enthe__start enthe__surve enthe__windo enthe__wing enthe__would enthe_admin enthe_agend
-10 enthe_certi enthe_choir enthe_consu enthe_fee enthe_game enthe_great enthe_heati enthe_hr enthe_leeds enthe_lift
-10 enthe_need enthe_old enthe_price enthe_proba enthe_refer enthe_salad enthe_staff enthe_stand enthe_third
-10 enthe_unsuc enthe_visa enthe_visit enthe_wiki enthe_yacht enthen__=O enthere__anoth enthere_are enthey__call
-10 enthey__pushe enthing__forgo enthink__=O enthink__you enthink_of enthink_we enthis__for enthis__i enthis_decis
-10 enthis_occas enthis_time enthoug__> enthrou__inbox enthrou_my entime_i ento__as ento__deb ento__hirin ento__hold
-10 ento__inbox ento__lette ento__pm ento__quest ento__when ento__you ento_adver ento_answe ento_appoi ento_campu
-10 ento_dates ento_give ento_hire ento_let ento_mails ento_read ento_restr entoget_> entold__team entom_=D
-10 entomas__for entomas_thank entomas_we entouch__recon entouch_and entrade__in entrain__close entrain_is
-10 entrave_costs entry_=D entwo__home enunava__after enunfor__=D enunfor__am enunfor__manag enunfor_also enunles_you
-10 enunsuc__know enunsuc__may enuntil_i enup__come enup__mount enup_if enup_you enupdat__profi enupdat_your enupgra_:
-10 enupgra__=D enus__years enus_ten enus_you enus_your enusual_finis envisa__takes envisa_offic enwaite__febru
-10 enwaite_since enwaiti__your enwalke_=D enwante__answe enwante__let enwante_an enwants__hear enwants_a enwas__up
-10 enwas_an enwas_annou enwas_fine enwas_going enwas_moved enwas_not enwe__anoth enwe__bring enwe__call enwe__expec
-10 enwe__got enwe__nine enwe__other enwe__promi enwe__resum enwe__thing enwe__twice enwe__wish enwe_ask enwe_do
-10 enwe_gave enwe_had enwe_hire enwe_inter enwe_only enwe_saw enwe_shut enwe_start enwe_went enwe_were enwelco__>
-10 enwell_and enwere_you enwhat_> enwhat_remai enwhen__phone enwheth_=O enwheth__shoul enwhich__would enwhile__am
-10 enwhile_i enwho__be enwho_can enwhole__=D enwhole_thing enwiki__you enwiki_that enwill__empty enwill__hold
-10 enwill__place enwill__prese enwill__re-ad enwill__slept enwill__soon enwill__think enwill__throu enwill__waiti
-10 enwill__work enwill_audit enwill_bring enwill_lapse enwill_last enwimbl__the enwimbl_and enwindo__night enwing__=D
-10 enwing_opens enwish__appoi enwith__=O enwith__cto enwith__famil enwith__name enwith__offic enwith__osei enwith__s
-10 enwith__ten enwith_mr enwith_three enwith_your enwithd_> enwitho__certi enwonde_if enwork__and enwork_morni
-10 enwork_with enworks__> enworks__we enworks_other enwould__a enwould__bored enwould__not enwould__them
-10 enwould__told enwould__work enwould_come enwould_let enwould_stand enwould_wish enwrite__me enyacht__heave
-10 enyacht_and enyear_9 enyear__for enyou__caugh enyou__here enyou__much enyou__send enyou__told enyou__waite
-10 enyou_as enyou_ask enyou_befor enyou_confi enyou_did enyou_down enyou_here enyou_menti enyou_throu enyour__costs
-10 enyour__expir enyour__video enyour_accou enyour_bank enyour_messa enyour_offer enyour_permi enyour_trial
-10 enyours_=D enyours__us es9_: es9_> es:__por es:_ausen es<__aseso es<__autom es<__candi es<__confi es<__estoy
-10 es<__fuera es<_entre es<_habla es<_llevo es<_neces es=D__ensen es=D__local es=D__que es=D_inten es=D_nada esa__=O
-10 esaseso__dispo esaseso_esta esausen_=D esausen__> esautom_: esautom__ausen esbien__=D esbien_el escerra__=O
-10 escerra__negoc escompa__escri escompa_le esconcl_=D esconcl__> esconta_=O esde__vuelv esde__y esde_mi esde_recla
-10 esdije__=D esdispo__de esel__9 esel__caduc esel__empie esel__hacem esel__sigue esel_negoc esenlac_caduc
-10 esensen__ofici esensen_la esentie__no esentie__su esentre__=D eses__y esesper__=D esesper_el esesta_de
-10 esesta_dispo esestoy__vacac esestoy__viaje esfesti__el esfesti_y esha__respu esha__selec eshabla__=D eshabla_el
-10 eshacem__> eshacem_puent esinten__> esinten_local esla__al esle__que esllevo_=D esllevo__inten eslocal_>
-10 esnegoc_=D esnegoc__> esno__=D esofici__=D esofici_cierr espara__la esplazo__recla espor_=O esprosp_=D espuede_=D
-10 espuede__? espuede__a espuede_volve espuent_> esque__prese esque_avisa esqueda__=D esqueda_el esrecib__entie
-10 esrecla__=D esrecla_concl esrespu__: esrespu__que esrespu_autom esrespu_entie esreuni_de esselec_> essi_le
-10 essido_selec estarde_y este_dije este_ensen este_ofrec estus_refer esun__esta esun_aseso esy_me fr9_vous
-10 fr<__annon fr<__avons fr<__chang fr<__comme fr<__dispo fr<__fait fr<__nouve fr<__tenio fr<_avant fr<_malhe
-10 fr<_parfa fr=D_9 fr=D__? fr=D__h fr=D__renco fr=D_consi fr=D_matin fr=D_pour fra__ecrir fra__ete fra__forma
-10 fra_ecrit fra_lieu fra_nouve fra_pas frannon__reste frannon_est fratten_=D fratten__a frau_salon fraura_lieu
-10 fravant__decis fravez__de frburea_> frburea__=D frburea_vide frcandi__a frchang__servi frchang_de frcolle__a
-10 frcolle_vous frconge__retou frconge_annue frcontr_signe frconvi_> frd_autre frdans_le frde_me frdecad_=D
-10 frdecad__=O frdeux_ans frdeuxi__=D frdites__si frdu_perso fren_ligne frentre__lieu frentre_aura frequip_>
-10 frest_reste frete__> frete_reten frfait__pont frfait_le frfaudr__accor frfaudr_votre frfiche_=D frfiche__>
-10 frfonct_=D frforma__> fril__effet fril__reuni fril_se fril_y frinfor_que frje__a frje_chang frje_lirai frje_passe
-10 frje_trava frla__a frle__burea frle__signe frle_pont frles__> frles_burea frlirai__messa frma__vous frmatin_>
-10 frmontr__burea frmontr_les frn_ouvri frnous__a frnous__appel frnous__atten frnous__montr frnous__vos frnous_ne
-10 frnous_tenio froffre__valab froffre_est fron_fait frouvri_pas frparfa_=D frparfa__! frpas__nouve frpas__reten
-10 frpasse__la frpont__vide frpont_burea frrappe__matin frrecru_est frrende__=O frretou__fiche frretou_la
-10 frreuni__nouve frreuni_a frsalon_=D frsalon__> frsans__de frse__toujo frse_termi frserie_dispo frservi__je
-10 frstage__termi frstage_se frtenio__vous frtenio_a frtermi_=D frtermi__> frtoujo__=D frtoujo_un frtrava_=D
-10 frtrava__=D frtrava__> frun__> frvide_=D frvide__> frvos__=D frvos__de frvotre_accor frvotre_entre frvotre_inter
-10 frvotre_part frvous__que frvous_atten frvous_etes frvous_montr fry__> how:AFT&EVENT how:APPROX&TELL how:THRU&CALL
-10 how:THRU&DECIDE s.deberei s.deda s.deerrei s.deformu s.defuell s.degenau s.degesch s.deguten s.dehat s.dehier
-10 s.dejeman s.dekeine s.dekonta s.delauf s.demuess s.derufen s.deschri s.desollt s.destell s.dewird s.enabout s.enad
-10 s.enahead s.enaltog s.enamong s.enanyho s.enappoi s.enaspar s.enbrill s.encarla s.encaugh s.enchild s.enclimb
-10 s.encraig s.endark s.endeb s.endelac s.endoubl s.eneat s.eneffec s.eneight s.enempty s.enepiph s.enever s.enfebru
-10 s.enfill s.enfille s.enfine s.enfive s.enfor s.enforms s.enfourt s.enfresh s.englad s.engoa s.enhas s.enhate
-10 s.enheave s.enhesit s.enhones s.enhours s.enill s.enist s.enlaugh s.enlaure s.enlimit s.enlunar s.enmarke
-10 s.enmilan s.enmuch s.ennon-s s.enoccas s.enosaka s.enpaid s.enpatch s.enpause s.enquite s.ensaw s.ensell s.ensense
-10 s.enservi s.enshow s.ensplit s.enstron s.ensubmi s.entalk s.entrade s.enup s.enupgra s.enuploa s.enwaite s.enwiki
-10 s.enwimbl s.enyacht s.esasi s.esautom s.esfecha s.esgusta s.esllega s.esmi s.esvemos s.fr: s.fradres s.frannue
-10 s.frconse s.frde s.fren s.frl s.frmalhe s.frmme s.frparfa s.frpont s.frsera s.frtoute
-9 ASK>ALL2 ASK>PAST2 AWAY>>D>>WHEN AWAY>>START>>D AWAY>>WHEN>>D AWAY>TELL1 D>>PAST>>IT D>>WHEN>>PAST DOC>>ASK>>WE
-9 DOC>>D>>ASK FUT>>O>>IT FUT>>PAST>>START FUT>HE1 HEAR>OON IT>>IT>>NEG IT>OBY2 OBEF>YOU OUR>>D>>TALK PAST>>IT>>D
-9 PAST>YOUR1 SEND>>NEWS>>EVENT START>>NEG>>FUT TALK>>CALL>>US TELL>>COND>>WE TELL>OBY THIRD>US2 WE>>CALL>>YOUR
-9 WE>>D>>CALL WE>>PAST>>YOU YOUR>>DOC>>ASK YOUR>>YOUR>>D c.dekeine c.enended c.enfire c.enhambu c.enmeter c.enphoto
-9 c.enplaye c.ensettl c.entaken c.enviewe c.enyou c.eshas c.fraimer c.frimpos c.frlien de=D__im deannah_laeuf
-9 deanspr_> deauf_ihre debissc_gedul dedie__zur dedie_frist deer_gilt defrau__ihre defrist__annah defrist_zur
-9 degilt__die deihre_anspr deist__kern dekern__anspr dekern_ihre desende_wir deunter_sende dewir_wuerd dezur__laeuf
-9 dezur_annah en:__avail en:_next en<__confe en<__long en<__viewe en=D_is en=O__need en=O_on enabsen__>
-9 enadmin__calle enadmin_were enadver__> enahead_with enare__still enavail__> enaward_=D enaward__> enbank_=D
-9 enbe_absen enbe_award enbook__call enbring__decis encalle__> encan_start encandi__work enchoic__=D enchoic_accep
-9 enclien__the enconfe__=D enconfe_is encould_be enday_but enfirst__accep enfirst_choic enfisca__begin enfor_=D
-9 enfour_we engive__9 engoing_? engone_say enhambu_=D enhambu__> enhirin_=D enhouse_=D eni__hear enin_hambu
-9 eninter_has eninto__> eninvoi_9 eninvoi__9 enis__are enis__cance enjust_a enleave__will enlong__your enlong_s
-9 enlove__see enme__next enmeter_readi enminut__prese enminut_to ennext_avail ennext_round ennight_> ennot__award
-9 enoff__=D enoffer__if enon__the enon_retre enone__is enoptio__prefe enoptio_you enour__choic enour_first
-9 enplace__all enplace__been enpleas_long enplus__=D enprice__> enproba_perio enquest__i enquest_befor enrecru_for
-9 enresum_duty enrole_was ens__notic ens__only enschol__not enschol_will ensee__=O ensnow__gone ensnow_s
-9 ensomeo__your ensomeo_viewe enthat__not enthe_colle enthe_group enthe_snow ento__meeti ento_begin enunder__rules
-9 enus__optio enus_which enviewe__profi enviewe_your enwere_calle enwhen__snow enwhich_optio enwill__absen
-9 enwill_work enwork__secon enwork_every enworks_=D enyou_9 enyou__minut enyou_going enyou_prefe enyour__9
-9 enyour__can es<_cierr escierr__la escierr_de esconvo_: esconvo__=D esde__convo esde_no esel_certi eshas__nada
-9 esinter__=D esinter_respo esla_convo esle__respo esle_inter espara_la essi__has essi__inter fr<_impos fraimer_vous
-9 frde__dire frdire__ce frdire_si frimpos__vous frimpos_de fron__prend frperso_=D frplus_perso frpour_l
-9 frprend__perso frprend_plus frsera_=D frsera__> frsi__sera frsi_ce s.enfeeli s.enpayme s.enshoe s.ensome s.frton
9 ALL>>ALL>>NEG ALL>>NEG>>FUT ALL>NEWS AWAY>ASK2 CALL>>D>>SEND D>>US>>TELL D>TALK2 DECIDE>DECIDE DOC>YOUR2
9 EVENT>>ORG>>WHEN HEAR>>D>>VAGUE HEAR>>PAST>>TELL IT>>FUT>>DECIDE NEG>>IT>>FUT O>>WE>>AWAY OON>O2 OUNTIL>HEAR1
9 OUR>>WE>>FUT OUR>HEAR WAIT>OUNTIL WAIT>WE1 WHEN>>HEAR>>YOU WHEN>>WE>>ASK YOUR>>TELL>>O c.ene-mai c.enidea c.enlands
9 c.enreq c.esdanos c.estener dealle_> degibt_es dehoffe_ihnen detagt_der dewarte_lasse dewir__und dewir_hoffe
9 en<_selec en=D__headc en=O__agree en=O__anyho ena__respo enappoi__be enassur_that enbe_assur enbe_news encan__to
9 endefin_respo endepen__how enend_of enevery__or enevery_short enfeedb_will enfinan__> enfinan_moves enfrom__decis
9 enfrom__peopl enhave__mail enhear__depen enhold__=O enhow__finan enhow_quick enkeep__waiti enlimbo_> enmoves_>
9 ennews__promi ennot__get ennot_keep ennot_will ennow__like ennow_looki enof_limbo enon_> enon_how enout__limbo
9 enpleas__assur enpm_: enpm__you enpromi_: enquick__moves enquick_finan enrecei__defin enrespo_> enrevie_your
9 ens__looki ens_now enscore_so enshort__not enshort_or enthe__proce enthe__s enthe_short enthey_are enthose_=O
9 ento_score enwill__keep enyou_waiti es<__tener es<_danos es=D__quien escorre_: esdanos_=D esdeber_tener esel__=O
9 espor__: esrespu__corre esrespu_por este__como fr<__choix fr<_compt frappel__l fravec_l frplus__> s.enlimbo
9 s.enwrapp s.enyet s.esqueda
10 ALL>>ALL>>ALL ALL>>ALL>>TELL ALL>>FUT>>ORG ALL>DECIDE1 ALL>OON ALL>OON1 ASK>>IT>>FUT ASK>>NEG>>COND ASK>>NEG>>IT
10 ASK>>ORG>>WE ASK>>SEND>>US ASK>>WAIT>>US ASK>DECIDE1 AWAY>>SEND>>YOU AWAY>SEND CALL>>ALL>>YOU CALL>>NEWS>>FUT
10 CALL>>ORG>>D CALL>>WE>>YOU CALL>>WHEN>>YOU CALL>COND1 CALL>YOUR2 COND>>WE>>US COND>>WE>>YOU COND>EVENT1 COND>SEND
10 COND>SURE D>>ALL>>ALL D>>EVENT>>CALL D>>HEAR>>HE D>>IT>>YOU D>>NEG>>SURE D>>O>>CALL D>>ORG>>US D>>SEND>>NEWS
10 D>>WAIT>>WAIT D>>WAIT>>WHEN D>>WE>>CALL D>>WE>>TELL D>>WE>>WHEN D>>WHEN>>FUT D>>WHEN>>YOU D>NEWS DECIDE>>NEG>>WAIT
10 DECIDE>>SEND>>WE DECIDE>>WAIT>>D DECIDE>>YOU>>IT DECIDE>SEND DECIDE>SURE2 DOC>>DOC>>D DOC>COND DOC>COND1 DOC>FUT1
10 DOC>NEWS1 DOC>OUR2 EVENT>>CALL>>YOU EVENT>>D>>ORG EVENT>>HEAR>>YOU EVENT>COND EVENT>OON1 EVENT>OUNTIL2 EVENT>TELL1
10 EVENT>WHEN2 EVENT>YOUR FUT>>CALL>>ALL FUT>>D>>TELL FUT>>FUT>>US FUT>>HEAR>>NEG FUT>>ORG>>NEWS FUT>>START>>TELL
10 FUT>>US>>NEWS FUT>>US>>TELL FUT>>WE>>DECIDE FUT>>YOU>>DECIDE FUT>AWAY2 FUT>IT FUT>OUR1 FUT>SEND1 FUT>YOU1
10 HE>>EVENT>>CALL HE>>HEAR>>FUT HE>>O>>FUT HE>>PAST>>D HE>>WAIT>>TELL HE>>WAIT>>YOU HE>ALL HE>COND HE>O HE>OBY2
10 HE>OUNTIL HE>SURE2 HE>WE2 HEAR>>CALL>>COND HEAR>>CALL>>WHEN HEAR>>D>>SURE HEAR>>HIS>>D HEAR>>NEWS>>TELL
10 HEAR>>NEWS>>YOU HEAR>>ORG>>SEND HEAR>>OUR>>CALL HEAR>>US>>WHEN HEAR>>WAIT>>D HEAR>>WE>>SEND HEAR>>WHEN>>VAGUE
10 HEAR>HIS2 HEAR>NEWS1 HEAR>OWITHIN2 HEAR>SURE2 HIS>>YOU>>FUT HIS>D HIS>FUT HIS>YOU IT>>EVENT>>FUT IT>>FUT>>NEG
10 IT>>HEAR>>TELL IT>>IT>>FUT IT>>ORG>>HEAR IT>>SEND>>WE IT>WHEN1 NEG>>COND>>IT NEG>>D>>AWAY NEG>>O>>WHEN
10 NEG>>TELL>>AWAY NEG>>WAIT>>YOUR NEG>FUT NEG>O1 NEWS>>CALL>>AWAY NEWS>>FUT>>NEG NEWS>>FUT>>WAIT NEWS>>HEAR>>D
10 NEWS>>SEND>>WE NEWS>>START>>D NEWS>>TELL>>WE NEWS>>YOU>>ASK NEWS>>YOUR>>FUT NEWS>D O>>ALL>>FUT O>>EVENT>>TELL
10 O>>HEAR>>WE O>>NEWS>>TELL O>>SEND>>NEG O>>SURE>>COND O>>SURE>>D O>>TELL>>ALL O>>WHEN>>D O>>WHEN>>WHEN O>>YOUR>>TALK
10 O>CALL1 O>CALL2 O>ORG O>SURE2 O>US O>WAIT OBEF>YOU2 OBY>COND1 OBY>TELL1 OFROM>DECIDE2 OFROM>EVENT OFROM>EVENT2
10 OFROM>NEWS OFROM>TELL1 OFROM>YOU OON>WE ORG>>EVENT>>WE ORG>>HEAR>>DECIDE ORG>>OUR>>ORG ORG>>THIRD>>FUT
10 ORG>>WAIT>>YOU ORG>HE ORG>HIS2 ORG>NEG2 ORG>NEWS ORG>OFROM ORG>OUNTIL1 ORG>OUR ORG>PAST1 ORG>SEND2 ORG>WHEN1
10 OUR>>CALL>>O OUR>>DECIDE>>TALK OUR>>EVENT>>D OUR>>NEWS>>D OUR>>NEWS>>YOU OUR>>ORG>>EVENT OUR>>ORG>>PAST
10 OUR>>ORG>>SEND OUR>FUT2 OWITHIN>D2 OWITHIN>SURE1 PAST>>ALL>>D PAST>>D>>ALL PAST>>IT>>TELL PAST>>YOU>>US PAST>O1
10 SEND>>D>>HEAR SEND>>HE>>NEWS SEND>ASK2 SEND>DECIDE2 SEND>OBEF2 SEND>OBY2 SEND>OON1 START>IT1 SURE>HEAR SURE>HEAR2
10 SURE>WE2 TALK>>O>>NEWS TALK>>O>>TELL TELL>>D>>HE TELL>>D>>ORG TELL>>NEWS>>ALL TELL>>US>>ASK TELL>>US>>TELL
10 TELL>OBEF2 TELL>TELL2 US>>ASK>>ORG US>>D>>EVENT US>>D>>NEG US>>HEAR>>O US>>WHEN>>IT US>DECIDE2 WAIT>>D>>NEWS
10 WAIT>>OUR>>D WAIT>>WHEN>>EVENT WAIT>>YOU>>US WAIT>DECIDE2 WAIT>OON2 WAIT>PAST WE>>CALL>>ORG WE>>DECIDE>>YOU
10 WE>>EVENT>>D WE>>EVENT>>WE WE>>FUT>>OUR WE>>HEAR>>EVENT WE>>HEAR>>IT WE>>HIS>>YOU WE>>NEG>>YOU WE>>ORG>>FUT
10 WE>>US>>PAST WE>ORG1 WE>OUNTIL1 WE>WHEN WHEN>>D>>IT WHEN>>DECIDE>>WE WHEN>>EVENT>>D WHEN>>IT>>EVENT WHEN>>IT>>WE
10 WHEN>>NEWS>>EVENT WHEN>>NEWS>>OUR WHEN>COND1 WHEN>O1 WHEN>TALK1 YOU>>ASK>>NEG YOU>>CALL>>PAST YOU>>DECIDE>>HE
10 YOU>>DECIDE>>SEND YOU>>DECIDE>>WAIT YOU>>FUT>>HEAR YOU>>NEG>>YOU YOU>>O>>SURE YOU>>SEND>>TELL YOU>>SURE>>NEWS
10 YOU>IT1 YOU>WAIT YOUR>>CALL>>IT YOUR>>DOC>>D YOUR>COND YOUR>EVENT2 YOUR>NEWS2 c.deauswa c.debekan c.dechefi
10 c.deeinen c.deeiner c.dekling c.demeld c.deneuig c.deokay c.depeile c.dericht c.destimm c.detagt c.deverbi
10 c.enanywh c.enappri c.enarm c.enaudit c.encalen c.enclear c.encomp c.eneithe c.enend c.eneveni c.enfurni c.engoal
10 c.engover c.enguide c.enindiv c.enines c.eninfor c.eninten c.enlande c.enlike c.enmailb c.enmy c.ennon-s c.enparti
10 c.enpeopl c.enravi c.ens c.enship c.ensigns c.ensmoke c.ensubst c.entalk c.enturke c.enturn c.entwist c.enwindo
10 c.esdarem c.esdarle c.esdecir c.eshorar c.esmarco c.essaber c.esvolve c.frattac c.fraurai c.frdiscu c.fresper
10 c.frfaire c.frlebru c.frrh c.frsoir c.frtous c.frtout c.frun c:DECIDE de<__dauer de<__feedb de<__folgt de<__gebe
10 de<__gibt de<__gibts de<__hoers de<__infor de<__kommt de<__kurz de<__plane de<__sag de<__setze de<__tagt de<_du
10 de<_krieg de<_mehr de<_nur de<_priya de<_sie de=D__alle de=D__anspr de=D__besti de=D__entsc de=D__es de=D__ne
10 de=D__neuig de=D__steht de=D_aber de=D_bekan de=D_bitte de=D_danac de=D_einen de=D_geben de=D_gibt de=D_liegt
10 de=D_sag de=D_schri de=D_tagt de=D_vor de=D_zukom de=O__gesag de=O__und de=O__zurue de=O_bin de=O_komme de=O_schaf
10 de=O_weg de=O_zurue deabsch_mitte dealso__krieg dealso__schre dean_=O dean__> deangeb_> deausfu_! deausfu__>
10 debesch__=D debesch__> debis__was debitte__einer debitte__zeit decc__mit decc_stimm dechefi__noch dechefi_ist
10 deda_sein dedanac_infor dedann__ihnen dedann_rufe dedann_steht dedarf_ich dedauer_noch deden_vertr deder__tagt
10 deder__wird deder__zukom dedes_=O dedir__! dedir__sagen dedir_ausfu dedu__nachr dedu_ne deein_feedb deeine__mitte
10 deeine_absch deeinen__ab deergeb__> deergeb__lauf deergeb_im deerhal_sie dees__weite dees_inter dees_weite
10 defeedb__du defeedb_bekom defrau_yilma degebe_dir degedul__bitte degenau_=D degenau__=D degesag_=D degibts__>
10 degibts_neuig dehabe__inter dehabe_es dehaben_> dehandy__antwo dehandy_richt deich__ausfu deich__dich deich__es
10 deich__und deich_gebe deich_habe deihnen_> deihnen__=D deihnen__einen deihnen__konnt deihnen__rueck deihnen_auf
10 deihnen_dann deihnen_unser deihrem__> deim__stimm deim_cc deinfor__sie deinfor_sie deinter_weite deist__wiede
10 deist__wir dekalen__=O dekoenn__ihnen dekonta__ihnen dekrieg__ne dekrieg_sie dekurz__handy dekurz_vom delasse__das
10 delasse_ich delasse_ihnen deleide_noch demehr__! demehr_und demeld_mich demelde__> demelde__mich demelde__wir
10 demelde_ich demelde_konnt demir_bitte demitte__=D demitte_ergeh denachr__mir dene_nachr denehme__wiede denehme_wir
10 deneuig_> denicht_sagen denoch__im denur__vom denur_kurz deob_es deplane__=D deplane_uns depriya__cc depriya_im
10 dericht__=D dericht_antwo derufe__=D desag__dir desage__=D desagen_koenn deschre__dir deschre_ich desein_dann
10 desich_noch desie__antwo desie__telef desie__von desollt__uns destell_sich destimm__ihnen destimm_mit detag__sie
10 determi_> determi_ab deueber__> deuns__zurue deuns__zusam deversc__=D deversc_wir devom__richt devom_handy
10 deweg__=D deweite__melde deweite_und dewiede_konta dewir__besch dewir__konta dewir_entsc dewir_plane dewisse_>
10 dewisse__mehr deyilma__sie deyilma_wird dezur__und dezusam__rufe en:__> en:__answe en:__decis en:_that en<__again
10 en<__be en<__candi en<__check en<__globa en<__go en<__know en<__makes en<__messa en<__outco en<__plays en<__said
10 en<__sched en<__sheet en<__ship en<__so en<__white en<_ana en<_anyon en<_budge en<_clear en<_dana en<_detai
10 en<_gotta en<_ines en<_my en<_ravi en<_refer en<_term en<_terms en<_thank en=D__loved en=D__revie en=D__ring
10 en=D__s en=D__sched en=D_by en=D_dinne en=D_insha en=D_lawye en=D_ok en=D_with en=D_yours en=O__=D en=O__aim
10 en=O__decis en=O__shall en=O__sort en=O__think en=O_after en=O_s en=O_then ena_=O ena__an ena__at ena__but ena_call
10 ena_forma ena_membe ena_queue ena_subst ena_windo enable__put enabout__steps enabout_next enadjus_and
10 enafter__meeti enafter_our enagain_for enagain_you enaim__compl enaim__respo enaimin__get enaimin__give enall__on
10 enall__well enall_inter enall_parti enallow__=D enam__in enam__that enam_autho enam_phoni enam_waiti enand__our
10 enand__will enand_let enand_pleas enanswe__mail enanswe_at enanyon_who enanyth_in enanywa_> enappli_=O enappli__a
10 enappli_furth enappri__the enappri_of enappro__shoul enappro_which enare__budge enare_commi enare_final enare_maile
10 enarm__=D enaroun__will enaroun_i enask__i enask_aroun enat_=O enat__end enat__the enat_every enatten__and
10 enautho__say enautho_to enaway_=O enback__i enbasel__its enbasel_takes enbe__decis enbe__secon enbe__your
10 enbe_appri enbe_furni enbe_guide enbe_maili enbe_poste enbe_quick enbe_recei enbe_too enbefor__> enbefor__finis
10 enbefor__rain enbefor_lunch enbell__> enboard__call enboard__deter enboard_gathe enboss_is enbudge__appro
10 enbudge__i enbudge__relea enbudge_and enbudge_is enbudge_s enbut__day enbut_yours enby_e-mai encall__it encall_if
10 encall_them encalli__=D encan__on encan_count encandi__aim encandi_will encatch__with encerta_=D enchase__team
10 enclear__a enclear_takes enclosu__promi encolle_is encommi__answe encommi__decid encommu_=D encompa__and
10 encompa_notes encompl__short enconta__whate encould__give encould__ring encount__an encount_again encross__heart
10 encross_my endana__be endana_will endates__follo enday_we endear_candi endecid__proce endecid__you endecis__not
10 endecis__you endecis_in endemo_> endesk__will endiges__turke endiges_your endinne_=O endo__reach endocus_=D
10 endocus__> ene__> eneithe__i enemail__=O enemail__docus enemail_the enemail_with enend__we eneveni__come
10 enevery_candi enevery_loved enexact__=D enexpec__final enexpec__lette enexpec__smoke enexpec_our enexpec_somet
10 enexpec_white enexten_an enfeedb__take enfeedb__the enfeedb__your enfeedb_for enfeedb_in enfinal__a enfinal__and
10 enfinal_budge enfinal_get enfind__and enfollo__me enfollo_from enfor__budge enfor__every enfor__hours enfor_somet
10 enforma__will enforma_lette enforwa__will enforwa_we enfrom__after enfrom__recru enfrom_docus enfrom_payro
10 enfull__=O enfurni__you enfurni_to enfurth_=D enfurth__=D enfurth__s enfurth_notic engathe__resul enget__from
10 enget__nod enget__touch enget_closu enget_feedb enget_in enget_mail enget_paper engloba__in engloba_team engo_live
10 engoing__call engood__bad engotta__will engotta_run enguide__you enguide_to enhad__call enharve_=D enhave__defin
10 enhave__heard enhave__infor enhave__send enhave__wait enhave__windo enhave_diges enhave_hr enhave_promi enhe__reach
10 enhear__soon enhear_as enhear_eithe enheart_> enher__and enher_now enhirin__meets enhirin_resum enhold__>
10 enholid__give enhopef__can enhr__> enhr__us enhr__you enhr_of enhr_send enhr_shoul eni__autho eni__catch eni__come
10 eni__phoni eni__rever eni__telep eni__trans eni__use eni__waiti eni_antic eni_finis eni_know enif__=O enin__takes
10 enin_basel enin_holid enin_touch eninbox__> eninbox__night enindiv_=D enindiv__=O enines__send enines_will
10 eninfor__mail eninfor__will eninfor_all eninfor_i eninsha__the eninsha_befor eninter_invit enintim_you
10 enintro_himse enis_=D enis__adjus enis__exten enis__queue enis__which enis_going enis_skiin enis_under enit_=O
10 enit_> enit__get enit__itsel enit__out enit__over enit__quiet enit_plays enits__but enitsel__and enkai__=O
10 enkeep__in enkindl__that enknow_befor enlande_> enlande__=D enlates__will enlawye__skiin enlawye_is enlead__see
10 enlead_will enlegal_you enlena_> enlet__ask enlet__chase enlette__proba enlette_goes enline__with enlook__every
10 enlook__for enlook__somet enlook_out enlooki__=D enlove__be enloved__demo enloved_the enmail__day enmailb_=D
10 enmailb__> enmaile_out enmaili__the enmaili_you enmakes__: enmakes_three enmakin__=D enmakin_decis enmanag__off
10 enmatte__and enmatte_serio enme__aroun enme__decis enme_ask enme_chase enme_come enmeet__phone enmeet_by
10 enmeeti__expec enmeeti__will enmeeti_so enmembe_of enmind__=D enmind_waiti enminis__publi enminis_answe
10 enminis_will enmiser__> enmomen__have enmomen_i enmorni_=O enmove_forwa enmy_heart enmy_team enneed__=D ennew_date
10 ennews_from enno__email enno_an enno_infor ennod__not ennod_or ennot__again ennot__made ennot__take ennot_count
10 ennotes__you ennotes_and ennotif__that enoccup__=O enof__board enof__offer enof__selec enof__team enof__you
10 enof_that enoff__> enok_? enok__> enon__her enon__team enon_an enon_it enon_or enor_bad enour__has enour__in
10 enour__who enour_choic enour_peopl enour_verdi enout__an enout__your enout_again enout_and enoutco__or enoutco_of
10 enpaper__lawye enpaper__with enpaper_and enpaper_s enpartn__decid enpeopl__befor enpeopl_know enperso_=O
10 enperso__know enphone_and enphone_to enphoni__cross enpin__down enplays_itsel enpleas__not enpleas_allow
10 enpleas_note enposit__respo enposte_at enproba_=D enproba__> enproba__poste enproba_be enprobl_state enproce_of
10 enpromi_me enqueue__yours enqueue_but enquick__i enquick_but enravi__going enravi_s enreach__again enreali_it
10 enrecei__subst enrecei_furth enrecon__you enrecru_team enreply__be enreply__from enreply_shall enresul__is
10 enresul__live enresul__maile enresul_day enresul_go enright__> enrn_will enrole__be enrole_will enrun__get
10 enrun_will ens__=D ens__legal ens__night ens_anyth ens_deter ens_over ens_quiet ens_relea ensay__will ensay__you
10 ensched__=D ensched__under ensched_is enschol__gathe enschol_board ensecon__to ensecon_perso ensee__infor
10 ensee_that enselec__move enselec_to ensendi__a enserio__you enserio_and enset__a enshall__furni enshall_rever
10 enshall_telep enshe__such ensheet__=D ensheet_signs enshenz_=O enship_=D enshoul__decid enshoul__from enshoul_recei
10 enshoul_we ensigns__! ensit__=D ensit_tight enskiin_> ensmoke_=D enso__somet enso__your ensolut_> ensomeo__my
10 ensomeo__payro ensomeo_will ensomet__lunch ensomet__us ensomet_from ensort__out enspoke__lena enstand_=D
10 enstate__you enstatu_=D ensubst__=D ensubst_reply ensucce__will ensucce_appli ensuch__serio ensuch_matte
10 entake__appli entake_us entakes__matte entakes__while entakes_a entakes_such enteam__=O enteam__basel enterm__signs
10 enterm_sheet enterms__follo enterms_to entext__lunch enthank_again enthat__get enthat__i enthat__partn enthat__so
10 enthat__three enthat__to enthat_makes enthe__who enthe_bank enthe_debri enthe_demo enthe_globa enthe_half-
10 enthe_nod enthe_probl enthe_score enthe_solut enthem_the enthen__do enthen_so enthere__anyth enthey__by
10 enthey__promi enthey_meet enthing_=O enthis_and enthree_: enthree__we entight_=D entime__get entime_but ento__=O
10 ento__forwa ento__indiv ento__its ento__makin ento__now ento__quick ento__short ento__the ento_atten ento_her
10 ento_run ento_share ento_sort ento_think entouch__all entowar__> entrans_you enturke_=D enturke__you entwist_=D
10 enunabl__atten enunder__and enunder_adjus enuntil__new enuntil_the enup__=O enup__the enup__them enup__time
10 enupdat_? enus__have enus_after enus_offic enuse__to enuse_it enverdi__i enverdi_which envote_=D envotes__>
10 enwaiti__? enwaiti__the enwas__you enway_or enwe__ask enwe__at enwe__circl enwe__commi enwe__only enwe_antic
10 enwe_lande enwe_plan enwhate__know enwhate__resul enwhere__lande enwhere_we enwhich_shoul enwhile__our enwhile_at
10 enwhite__=D enwhite_smoke enwill__answe enwill__appri enwill__as enwill__closu enwill__count enwill__furth
10 enwill__guide enwill__had enwill__hr enwill__mail enwill__maili enwill__over enwill__paper enwill__so enwill__somet
10 enwill__the enwill__where enwill_and enwill_catch enwill_nag enwill_publi enwill_trans enwill_use enwindo_=D
10 enwindo__and enwith__solut enwith__then enwith_lena enword_from enworry__it enworry__will enworry_if enworry_it
10 enwould__eithe enwould__mind enwould__one enwrite__peopl enwriti_> enwritt__> enwritt__shall enwritt_reply
10 enyes_you enyou__anyth enyou__count enyou__diges enyou__insha enyou__letti enyou__messa enyou__ok enyou__probl
10 enyou__prope enyou__selec enyou__unabl enyou__will enyou_indiv enyou_know enyou_mind enyou_out enyour__furth
10 enyour_calen enyour_turke es<__jefa es<__podre es<_retom es=D__comun es=D__cuent es=D__darle es=D__decid es=D__ese
10 es=D__llama es=D__respo es=D__tendr es=D_queda es=O__pensa es=O_para esa_escri escomun__usted escon_los escorre__=D
10 esdarem_una esde_esta esdeber__notic esdecid_> esdecid__=D esdecid_y esdecir__=D esdecir_nada esdecis__conoc
10 esdecis__tomam esdigo__> esdoy__respu esdoy_una esdudas_> esenlac_> esescri_enton esese_dia esestar_llama
10 eshabla__mi eshabla_con eshemos__> esjefa__el esjefa_vuelv esla__para esle_darem esle_harem esles__llama
10 esles_estar esllega_nuest eslos_resul esmi__vuelv esnada_=D esno__decir esnuest__se espara_conta espara_darle
10 espara_decid espodre__nada espor_telef esprese__=D esprese_conti esque__con esque_habla esque_hemos esrespu_del
10 esrespu_firme esretom_=D esretom__y esse_conoc este__enton este_digo este_marco este_volve estelef_> estendr_=O
10 estendr_usted estener__nuest estener_notic estengo__habla estomam__=D estomam_la esun_corre esuna__> esuna__firme
10 esusted_> esvolve__escri esy__doy esy__escri fr<__equip fr<__je fr<__par fr<__pense fr<__petit fr<__reven
10 fr<__revie fr<__saura fr<__servi fr<__te fr<_atten fr<_encor fr<_on fr<_tous fr=D__delai fr=D__donc fr=D__faute
10 fr=D_derni fr=D_sans fr=D_soir fr=O_donc fra__appel fra__faire fra__momen fra_un frappel__mme frappel_de
10 frattac__vous frattac_avec fratten__un fratten_a fraurez_de fraurez_la fraux_candi fravoir_notre frcandi__>
10 frce_momen frchoix_> frclair_=D frclair__> frconfi__suite frconfi_la frcrain__aurez frcrain_vous frde__est
10 frde__lebru frde_mme frdecid__et frdecis__prise frdecis_sera frdelai_> frdelai_de frderni__> frderni_delai
10 frdire__=D frdis__=D frdiscu_=D frdiscu__> frencor__peu frencor_un frengag__vous frenvoi_l frest_=D frfaire__retou
10 frfaire_un frfaute_> frferon__retou frferon_un fril__conta frinfor__apres frje__dis frje__et frje__pourr frje_m
10 frje_pense frjour__> frjour_meme frl__de frla_direc frla_discu frlebru_=D frlebru__> frm__a frm_engag frmail__derni
10 frmme__=D frmme_lebru frmomen_> frne__rien frne_pourr frnotre_servi frnous__attac frnous__et frnous__pouvo
10 frnous__revie frnous__une frnous_vous fron_se frparvi__=O frpense__vous frpense_pouvo frpeu__patie frpeu_de
10 frplus_=D frpourr__vous frpourr_rien frpouve__sur frpouve_compt frprise_=D frprise__> frpuis-__vers frpuis-_reven
10 frrepon__! frrepre__discu frrepre_attac frrepre_la frretou__mail frretou_par frrien__dire frrien_vous frsans__>
10 frsans__vous frsans_faute frsaura_=D frsaura__> frsaure_=D frsaure__si frse_recon frsera_prise frserez_infor
10 frserez_preve frsi_nous frson__=D frsuite_=D frsuite__> frt_ecris frte_dis frtiens_au frtous__candi frtous_les
10 frtu_saura frun_appel frun_peu frune__de frune__sera frvous__notre frvous__preve frvous_parvi frvous_reten
10 frvous_revie frvous_saure how:APPROX&EVENT p:NEG p:OUR p:WE s.deausfu s.dedrueb s.deendgu s.defalls s.degebe
10 s.dehab s.dehandy s.dekalen s.demitte s.deplane s.depriya s.deschaf s.despaet s.devor s.dewenn s.enallow s.enanywa
10 s.enbad s.enbasel s.encheck s.encross s.endemo s.engloba s.engotta s.enhave s.enheart s.enhopef s.eninsha s.enjust
10 s.enkai s.enlasts s.enlena s.enoccup s.enpin s.enqueue s.enrain s.enrepor s.enrever s.ensame s.enseen s.ensend
10 s.enserio s.enshenz s.ensix s.ensuch s.enwrite s.esaviso s.escon s.esdespu s.esdia s.esdoy s.esresul s.estengo
10 s.estodo s.estodos s.frchoix s.frmomen s.frpeu s.frprend s.frt s:WHEN
11 ALL>>DECIDE>>D ALL>>FUT>>FUT ALL>>FUT>>TELL ALL>HEAR1 ALL>HEAR2 ALL>OON2 ALL>TALK2 ALL>YOUR2 ASK>>FUT>>HEAR
11 ASK>>O>>YOU ASK>>YOUR>>WAIT ASK>START ASK>SURE2 AWAY>>O>>NEWS AWAY>YOU CALL>>D>>OUR CALL>>IT>>NEWS CALL>>OUR>>ALL
11 CALL>>OUR>>SEND CALL>>SURE>>SURE CALL>>TELL>>D CALL>ALL CALL>ALL1 CALL>DOC2 CALL>ORG CALL>WE COND>>WE>>TELL
11 COND>AWAY2 COND>DOC1 D>>HE>>EVENT D>>HEAR>>OUR D>>NEG>>WHEN D>>WHEN>>SEND D>>YOU>>EVENT D>DOC1 D>WE1 D>WHEN
11 DECIDE>>D>>WE DECIDE>>HE>>TELL DECIDE>>IT>>ORG DECIDE>>IT>>SEND DECIDE>>IT>>TELL DECIDE>>NEWS>>D DECIDE>>TALK>>YOU
11 DECIDE>>WHEN>>NEWS DECIDE>TELL DECIDE>WHEN DOC>>EVENT>>YOU DOC>>FUT>>YOUR DOC>>YOU>>HEAR DOC>CALL2 EVENT>>FUT>>O
11 EVENT>>HIS>>TALK EVENT>>YOU>>TELL EVENT>O2 EVENT>OFROM FUT>>ALL>>DECIDE FUT>>CALL>>COND FUT>>CALL>>WHEN FUT>>DOC>>D
11 FUT>>FUT>>CALL FUT>>HEAR>>NEWS FUT>>HIS>>D FUT>>O>>O FUT>>O>>TELL FUT>>OUR>>CALL FUT>>SURE>>ORG FUT>>TELL>>ALL
11 FUT>>TELL>>TELL FUT>>TELL>>WAIT FUT>>TELL>>YOU FUT>>US>>WE FUT>DECIDE1 FUT>FUT HE>>D>>SURE HE>>TALK>>D HE>SURE1
11 HEAR>>D>>ORG HEAR>>IT>>DECIDE HEAR>>IT>>NEWS HEAR>>O>>FUT HEAR>>US>>TELL HEAR>COND2 HIS>>TALK>>YOU HIS>TALK
11 IT>>FUT>>ALL IT>>FUT>>TELL IT>>ORG>>EVENT IT>>WAIT>>NEG IT>>YOU>>O IT>>YOU>>WHEN IT>DECIDE2 IT>FUT IT>ORG
11 NEG>>YOU>>FUT NEG>>YOU>>SEND NEG>AWAY1 NEG>WHEN NEWS>>D>>YOU NEWS>>DECIDE>>FUT NEWS>>FUT>>TELL NEWS>>HAVE>>HAVE
11 NEWS>>NEWS>>US NEWS>>NEWS>>WE NEWS>>O>>D NEWS>>TELL>>YOU NEWS>D2 O>>D>>CALL O>>D>>YOU O>>FUT>>OUR O>>FUT>>YOU
11 O>>NEWS>>YOU O>>O>>SURE O>>WAIT>>YOU O>D2 O>ORG2 O>SEND O>TELL1 OAPPROX>FUT1 OAPPROX>HEAR2 OAPPROX>WE OFROM>D1
11 OFROM>HEAR2 OFROM>TELL2 OFROM>WAIT OFROM>YOU2 OIN>OUR2 OIN>WE OON>NEWS1 ORG>>EVENT>>O ORG>>FUT>>CALL ORG>>HE>>YOU
11 ORG>ALL2 ORG>DECIDE1 ORG>DOC ORG>HE1 ORG>OON2 ORG>TALK2 OTHRU>FUT1 OTHRU>TELL2 OTHRU>WE OUNTIL>NEWS OUNTIL>YOU
11 OUR>>CALL>>YOU OUR>>ORG>>TELL OUR>>SEND>>YOU OUR>>TELL>>O OUR>ALL1 OUR>CALL OUR>OON1 OUR>OWITHIN OUR>OWITHIN1
11 OUR>SEND1 OWITHIN>FUT1 PAST>>COND>>YOU PAST>>D>>WE PAST>>O>>ORG SEND>>D>>YOU SEND>>NEWS>>YOU SEND>CALL1 SEND>IT1
11 START>COND SURE>>WE>>YOU SURE>>YOU>>FUT SURE>CALL1 SURE>FUT1 SURE>ORG TALK>>FUT>>HEAR TALK>>HIS>>D TALK>>TELL>>D
11 TALK>HIS TALK>OON1 TELL>>D>>DOC TELL>>DOC>>D TELL>>O>>YOU TELL>>OUR>>EVENT TELL>>WE>>US TELL>IT1 TELL>ORG2
11 TELL>TALK1 THIRD>NEWS2 US>>ORG>>HEAR US>>YOUR>>WE US>EVENT1 US>SURE2 VAGUE>ORG1 WAIT>>ORG>>O WAIT>D1 WAIT>OBY2
11 WAIT>YOU WE>>ASK>>NEG WE>>DECIDE>>IT WE>>O>>CALL WE>>SEND>>OUR WE>>TELL>>YOUR WE>O1 WE>OBEF1 WE>SEND2 WHEN>>NEWS>>D
11 WHEN>>ORG>>HAVE WHEN>>TALK>>O WHEN>DECIDE1 WHEN>OON1 WHEN>OUR1 YOU>>FUT>>AWAY YOU>>FUT>>HIS YOU>>NEG>>WAIT
11 YOU>>NEWS>>FUT YOU>>SEND>>NEWS YOU>>TALK>>DOC YOU>>WE>>CALL YOU>OON1 YOU>OWITHIN YOU>TELL1 YOUR>>TALK>>WE
11 YOUR>>WE>>FUT b:OWITHIN c.deabzus c.deangep c.deaussa c.deentsc c.degetro c.desachs c.desage c.desein c.desetze
11 c.enantic c.enassem c.enbut c.enbuzz c.endiges c.enfollo c.enfores c.engo c.engo-ah c.enhappe c.enmaile c.enmarcu
11 c.enmull c.ennomin c.enphoni c.enposte c.enprefe c.enring c.enshhh c.enshoot c.entarge c.esaviso c.esdeber
11 c.esdirem c.esfinal c.esharem c.eshuman c.esllega c.esmismo c.espero c.espuedo c.esrecur c.essabra c.essigui
11 c.essin c.esusted c.fradres c.frauron c.fravec c.frdis c.frdonc c.frjury c.frlaiss c.frma c.frplus c.frprono c.frsa
11 de<__auswa de<__gremi de<__sachs de<_sobal de<_von de<_wuerd de=D__angep de=D__dir de=D__sagen de=D_abzus de=D_rufe
11 debearb__=D debis_wir deda__ich dedanac__wir dedas__tagt deder_perso dedich__an dedie__=D dedie__faell dedie__kommt
11 deeine__aussa deeiner_antwo deentsc_haben deerhal__von dees__bis degeht__=D degeht_ihnen degenau_sagen degremi__=D
11 degremi_tagt dehaben__von dehoere__uns deich__genau deich__mich deich__wie deich_klaer deihrer__wird deist_angep
11 deklaer_das dekomme_=D dekommt__> demelde_uns demit_dem deraus_> derechn__=D desachs__wir desachs_bitte desagen__>
11 deschri__> desetze_uns desie__an desie__ueber desie__uns desie_den detagt__> deteile__ihnen determi__> deund_absag
11 deund_infor deund_sage deund_schre deuns__dann deuns__oder deuns_so deunter_wird devon__bitte devon_sachs
11 devorau_=D dewerde_wir dewie_s dewir__abzus dewir_das dewir_infor dewir_setze dewird_sie dezu_und en:__and en<__=O
11 en<__antic en<__arriv en<__assem en<__assur en<__gut en<__inten en<__membe en<__morni en<__share en<__silen
11 en<_busy en<_final en<_he en<_loop en<_out en<_radio en<_shhh en=D__befor en=D__door en=D__exter en=D__loop
11 en=D__mull en=D__nomin en=D__promi en=D__regis en=D__soone en=D__sure en=D__what en=D__will en=D__write en=D_aroun
11 en=D_call en=D_candi en=D_lunch en=D_mate en=D_possi en=O__e en=O__plan en=O_expec en=O_night ena_decis ena_shout
11 enable_to enadjus__will enafter__we enafter_you enagain__=D enagain__i enagain__you enagain_and enagain_with
11 enagree__sleep enaim__turn enaimin__an enaimin_for enairpo__reply enairpo_prope enall__but enall__settl enall__we
11 enall_be enam_going enan__speci enan__to enan_hr enand__appli enand__call enand__conta enand__eveni enand__lunch
11 enand__shall enand_email enand_time enannou__=D enanswe__my enanswe__possi enanswe__will enanswe_we enappli__may
11 enappli_it enappro_=O enappro__=D enare__expec enare_decid enarm_twist enaroun_9 enaroun__> enas__monda enas_from
11 enassem__you enassem_votes enassur__you enassur_me enaway__mate enback__you enback_up enbe__back enbe__first
11 enbe__late enbe__six enbe__to enbe_advis enbe_befor enbe_discu enbe_getti enbe_surpr enbe_told enbear__me
11 enbear__us enbefor__s enbefor_it enbefor_six enbefor_the enboard__met enboard_s enbody__must enbusy__=D enbusy_week
11 enbut__respo enbut_i encall__prefe encalls__candi encalls_to encan__for encan__hang encan__promi encan_i
11 encan_promi encance_=O encandi__under encheck__get encheck_and enchoic_=D enclien__away enclose__i encome__you
11 encomes__> encomes__from encommi__to encompe_=D encompe__> enconta_> encontr_shoul enconve__with encv_again enday_!
11 enday__to endebri__for endebri_sched endecis_has endirec_flies endo__arm endo__is endo_know endo_some endown__by
11 eneach__you eneach_of eneveni_> enevery__so enexpec__=D enexpec__call enexpec__come enexpec_her enfinal_answe
11 enfind_my enfirst_time enfirst_to enflies__night enfollo_=O enfor__evalu enfor__feedb enfor__from enfores__respo
11 enfores_a enfrom__airpo enfrom_a enfrom_monda enfrom_my enget__=D enget__messa engetti__mail engetti_our engo-ah_=D
11 engo-ah__> engood_or engover__=D engover_meet engut__you engut_says enhang__? enhas_met enhave__and enhave__debri
11 enhave__go-ah enhave_agree enhave_decid enhave_still enhavin__to enhavin_spoke enhe__=D enhe__over enhe_rolle
11 enheard__> enheard__me enher_down enhigh__of enhigh_volum enhope__wrap enhr_speci eni__confi eni__email eni__follo
11 eni__got eni__mysel eni_owe eni_read eninfor_> eninfor__writi eninfor_in eninter_and enintim_=D enintim__>
11 enintro_herse enis__again enis__make enis__proce enis_back enis_off enit__plann enknow__are enknow__which enknow_i
11 enknow_is enlands_=D enlast_candi enlate__an enlate_for enlates_other enlegal__will enline__once enloop_=O
11 enloop__=O enloop_close enlunch_you enmake__someb enmanag_said enme__> enme__cv enmeet__eveni enmeeti__the
11 enmembe__the enmessa__be enmessa_will enminds__=D enmonda_9 enmonda__th enmore__! enmorni_with enmust__to
11 enmust_respo enmy__flies enmy__said enmy__says enmy__to enmy__will enmy_direc enmy_gut enmysel__would enmysel_i
11 enn__tell enn_can ennamed_=D enneeds_the ennews__us enno__: enno__is enno_recep enno_sorry enno_updat ennoon_>
11 ennot__out ennot_befor ennot_expec ennothi__call ennothi_will ennotif_=D ennotif__candi enof__compe enof__it
11 enoffic__can enoffic_n enok__i enok_if enon_to enonce__board enonce__first enor_a enour_mail enour_plan enour_prefe
11 enour_timel enpanel__recom enpanel_for enpaper__from enpaper__you enpaper_to enpeopl_=O enphone_you enpick__back
11 enplann__conta enplann__infor enpleas_arriv enpossi_soone enposte__the enprefe_candi enpriya_> enproce__a
11 enproce_fores enproce_lasts enpromi__i enpromi_mysel enprope_reply enradio__from enradio_silen enreali_you
11 enrecei_writt enrecep_> enrecon_with enreply__! enreply__us enreply_for enreply_from enright__to enright_away
11 enright_back enring__shoul enring_once enrolle__> enrolle_over ens__and ens_recom ensaid__> ensaid__so ensays_you
11 ensched__=O enseein__board ensendi__=D ensendi_out ensettl__and enshall__=D enshall__again enshall_know enshare__=D
11 enshhh_=D enshhh__> enshoot__a enshoot_you enshoul__befor enshoul__more enshoul__you ensilen__us ensilen_from
11 ensit__down ensit_her enslow_=O enso__it ensome__twist ensome_arm ensomeo__give ensomet__tell ensomet_to ensorry_:
11 enspeci__respo enspeci_will enspoke__priya enstill__nothi enstill_heard enstrai_away ensure_someb ensurpr__you
11 ensurpr_if enteam__can enteam__come enteam__get enteam__revie entext__=D entext_after enth_> enthat__=D
11 enthe__answe enthe__day enthe__fores enthe__invit enthe__n enthe__prope enthe__volum enthe_assem enthe_ceo
11 enthe_conve enthe_go-ah enthe_high enthe_sched enthe_vote enthey_said enthing__morni enthis_back enthis_over
11 enthose_=D entime__> entimes_=D ento__all ento__her ento__herse ento__high ento__this ento__throu ento_be
11 ento_expec ento_make ento_rever ento_turn entold_=O entold_we entoo_late entouch__to entrave__i enturn__=D
11 enturn_appli entwist__and enunder__you enunder_proce enup__conve enupdat__me enupdat_yet enus__that enus_for
11 enusual__=D envote_s envotes_=D envotes__=D envotes_you enwait_=D enwaiti_=D enwante__ask enwants__sleep enwas__we
11 enwas_wheth enway_> enway__rolle enway_he enwe__again enwe__agree enwe__follo enwe__recon enwe_stand enwhich__he
11 enwho__back enwill__and enwill__befor enwill__discu enwill__getti enwill__notes enwill__once enwill__some
11 enwill__up enwill__word enwill_all enwill_do enwill_messa enwill_recon enwill_shoot enwinne__be enwinne_will
11 enwith_an enwith_what enwould__every enwould__surpr enwould__that enwriti_of enyes__a enyet_but enyou__aroun
11 enyou__away enyou__or enyou__reply enyou_hang enyou_right enyour__again enyour_quest enyours__be es<__direm
11 es<__mismo es<__puedo es<__resol es<_respu es<_tomar es=D__decim es=D__falta es=D__llamo es=D_cuand es=D_mismo
11 es=D_sin es=O__tu es=O_lleva esa__=D esa__un escandi_=D escandi__> escomit__el escon_calma esconfi__este
11 esconfi_por esconsu_y esconta_=D esconte__? escuent__la esde__te esde_nosot esdecis__=D esdecis_la esdigo_>
11 esdirem__=D esdirem_algo esel__por esel_link esen__te esesper__el esesper_comun eseste__la eseste_medio esfalta_te
11 esgeren__conoc esgeren_quier esharem_llega eshora__el eshora_y esinfor_> esla__cuand esla__quier esla__y esla_geren
11 esla_hora eslink_> esllamo_> esllamo__te eslos_candi esmedio__hora esmedio_la esnotif__resul esnotif_el
11 esplazo__respu espor__medio espor_este espuedo__=D espuedo_conte esque__geren esquier_conoc esrecib_una
11 esrecur_human esresol_=D esresol__> esresol__publi esresol_se esrespo__=O esrespo_la esrespu_es esresul__>
11 essabra__nosot essabra_de essigui__> essin__te este__conte este__por este_confi este_conta este_direm este_puedo
11 este_respo estomar_una esvuelv__=D esvuelv_el esy__link fr<__jury fr<__patro fr<__tu fr<_elle fr<_laiss fr<_resul
11 fr=D__je fr=D__t fr=D__tranc fr=O__decis fr=O__donc fr=O_on fr=O_sa fradres_=D fradres__> frappel__pour
11 fraurez__nos frbudge__=O frconna_notre frconve_=O frcourr__> frde_cas frde_ma frdelai__repon frdepla_=O
11 frdevri_avoir frdire_=D frdonc_=D frentre_les frenvoy_> fresper__vous fresper_pouvo frest__> fret__seron fret__te
11 fret__vous fretude__cas fretude_de frfais__> frfaut_=O fril__sera frinfor_=D frinfor__> frj__texte frj_te
11 frje__tiens frje_vous frjury__prono frjury_se frl_aurez frlaiss__pour frle__tranc frle_jury frle_patro frma_part
11 frmais__je frnotre_verdi frnous__=O frnous__feron frnous_esper frnous_repre frparvi_=D frpatie__vous frpatro_tranc
11 frpossi_> frpour__=O frpour_tranc frpouvo__repon frprono_=D frprono__> frpubli__et frrentr__je frrepre_conta
11 frresul__=D frresul__publi frresul__seron frresul_la frresul_vous frse_prono frsera_adres frsera_repon frseron__>
11 frseron_envoy frseron_publi frte_revie frte_texte frtexte__> frtombe_=O frtout_=D frtranc_=D frtranc__j frun__=D
11 frvers_vous frvous__adres frvous__aurez frvous_feron how:NOTBEF&HEAR p:CALL p:COND s.dedir s.deerfae s.deerste
11 s.dehabe s.denur s.deraus s.enadjus s.enairpo s.enannou s.encomin s.engut s.enhangi s.enlawye s.enmonda s.enn
11 s.enowe s.enpaper s.enquick s.enresum s.enrolle s.enrun s.ensign- s.enswear s.entakes s.enteam s.entight s.enweek
11 s.esavisa s.escorre s.eslink s.eslleva s.eslozan s.esrespu s.essabe s.estus s.esvicky s.esx s.frbudge s.frcelui
11 s.frcomit s.frcourr s.fretant s.frou s.frpossi s.frquoi s.frsigne s.frtiens s.frtombe s:ORG
12 ASK>NEG ASK>OUR1 AWAY>>WE>>FUT AWAY>>YOUR>>D AWAY>OWITHIN CALL>>CALL>>D CALL>>D>>DECIDE CALL>>NEWS>>D
12 CALL>>OUR>>FUT CALL>>WE>>DECIDE CALL>OON CALL>SEND CALL>SURE COND>>ALL>>SEND COND>>ALL>>WE COND>HEAR COND>US1
12 D>>CALL>>TELL D>>EVENT>>ORG D>>FUT>>SEND D>>HEAR>>CALL D>>SEND>>WE D>>SURE>>IT D>>US>>HEAR D>>WHEN>>DOC D>CALL2
12 DECIDE>>O>>O DECIDE>>OUR>>NEWS DECIDE>OUR1 DOC>AWAY2 DOC>CALL1 EVENT>>D>>EVENT EVENT>>WE>>FUT EVENT>AWAY2
12 FUT>>DECIDE>>CALL FUT>>FUT>>NEWS FUT>>FUT>>SEND FUT>>HEAR>>SURE FUT>>HEAR>>TALK FUT>>IT>>COND FUT>>OUR>>NEWS
12 FUT>>TELL>>DECIDE FUT>>YOU>>WAIT FUT>HIS FUT>NEWS2 FUT>SURE2 HAVE>>D>>WE HE>>ASK>>TELL HE>>D>>HE HE>>O>>HE HE>AWAY2
12 HE>CALL2 HE>HE1 HE>TELL2 HEAR>>CALL>>NEWS HEAR>>CALL>>OUR HEAR>>HIS>>NEWS HEAR>>NEG>>D HEAR>>NEWS>>US
12 HEAR>>YOU>>CALL HEAR>CALL1 HEAR>IT2 HEAR>ORG1 HEAR>WHEN HIS>>DECIDE>>D HIS>>WE>>FUT HIS>WE IT>>CALL>>US IT>>D>>AWAY
12 IT>>FUT>>HEAR IT>>NEWS>>TELL IT>>O>>YOU IT>CALL2 IT>OON1 IT>WHEN2 NEG>>YOU>>HEAR NEWS>>D>>TELL NEWS>>DECIDE>>D
12 NEWS>>YOU>>SEND NEWS>>YOUR>>DOC NEWS>ALL2 NEWS>OBEF1 NEWS>WHEN1 NEWS>YOU O>>D>>SURE O>>HEAR>>TELL O>>NEWS>>D
12 O>>OUR>>NEWS O>>WE>>CALL O>>WE>>D O>ALL2 O>OON O>OUR2 O>YOU1 OIN>WE1 OON>CALL2 OON>NEG ORG>>AWAY>>O ORG>>EVENT>>HE
12 ORG>>SEND>>YOU ORG>CALL ORG>CALL2 ORG>O1 ORG>SURE2 ORG>WE2 ORG>WHEN ORG>YOU1 OUNTIL>FUT2 OUNTIL>TELL1
12 OUR>>NEWS>>TELL OUR>>PAST>>ALL OUR>>YOU>>TELL OUR>NEWS1 OUR>WAIT OWITHIN>COND1 PAST>>PAST>>COND PAST>>YOU>>TELL
12 PAST>HIS1 SEND>>EVENT>>D SEND>EVENT START>>START>>O SURE>>SURE>>D SURE>HEAR1 SURE>YOU TALK>>FUT>>TELL TALK>NEWS2
12 TALK>O TELL>>US>>IT TELL>>YOU>>ALL TELL>DECIDE1 TELL>HE1 TELL>HEAR THIRD>>O>>WE US>>O>>CALL US>>TELL>>YOU
12 US>>VAGUE>>O US>HEAR1 VAGUE>>O>>WE WAIT>>TALK>>D WAIT>IT2 WAIT>US1 WE>>IT>>ORG WE>>YOU>>TELL WE>OUNTIL WE>OWITHIN1
12 WE>SEND1 WE>TELL2 WHEN>>AWAY>>D WHEN>>FUT>>TELL WHEN>>SEND>>WE WHEN>>TELL>>WE WHEN>SEND1 YOU>>CALL>>HE
12 YOU>>CALL>>YOU YOU>>O>>OUR YOU>>OUR>>TELL YOU>>WE>>TELL YOU>SEND YOUR>>O>>YOU YOUR>>TALK>>O YOUR>IT1 a:HEAR b:SURE
12 c.deabsch c.debesch c.deergeh c.degeben c.degremi c.delauf c.demail c.desagen c.devorau c.enable c.enannek c.enbear
12 c.enbecom c.enclari c.encoupl c.endetai c.eneop c.engetti c.enherse c.enhikin c.enhimse c.enintim c.enlab c.enmiser
12 c.enpatie c.ensleep c.enthank c.enthat c.entheir c.enunlik c.enwinne c.esdame c.esles c.essalen c.estomar c.frarbit
12 c.fravis c.fravise c.frcompt c.frecris c.frfil c.fron c.frtenir c.frvenue c:WAIT de<__absch de<__den de<__lasse
12 de<_antwo de<_gedul de<_lena de<_rueck de=D__konta de=D__rueck de=D__schre de=D_gedul de=D_hoere de=D_reich
12 de=D_sollt de=O__noch deabsch__ergeh deantwo_=D deantwo__sie debekom_sie debetri_tagt debewer_> dedas_gremi
12 dedas_okay deder_chef dedie__ihrer dedie_falls dedie_pruef dedie_sie dedurch_> deeinen_termi deeiner_entsc
12 deentsc__> deerfol_=D deerfol__> deergeh_=D deergeh__> defalls__die defalls_fuer defrau__wird defuer__sie
12 degeben_wir degedul__sich degedul_sie dehast_du dehoffe__=D deich_durch deihnen_=O deihnen__reich deinter__und
12 dekrieg_=D delauf__=D delena__ihnen delena_schic demeine_antwo demit_> demit__antwo demit__entsc dene__von
12 denoch__gedul depruef_ihrer dereich_? dereich__> derueck_> derueck__sie derufe__sie desie__haben desie__noch
12 desie__rechn deso_> desollt_wir detagt_=D detelef_konta deund__dann deund_gebe deuns__bei deunser__wird
12 deunser_antwo deunser_entsc devon_uns deweite_> dewie__weite dewie_es dewir_brauc dewuerd_ihnen dezu_koenn
12 dezu_oder en<__allow en<__come en<__headc en<__invit en<__manag en<__req en<__shoot en<__timel en<__truth en<__will
12 en<__winne en<__write en<_annek en<_every en<_mgmt en<_new en<_priya en<_put en<_reali en<_verdi en=D__next
12 en=D__phone en=D__than en=D_rathe en=D_till en=O__up en=O__when en=O_comin en=O_make ena__sched ena_note enabout__9
12 enabout__resta enafter_stand enagree_to enall__wante enall_goes enalso__posit enan__as enana__the enand__come
12 enand__pass enand__recru enand__talk enand_call enannek__=D enannek_takes enannou_> enany_case enanyth_=O
12 enappli__> enare__from enare__inter enare_aimin enaroun__=O enarran_the enask__wheth enask__your enask_was
12 enasses__will enat__very enbe__but enbe__offer enbe__till enbe_reope enbe_writt enbecom__answe enbefor_noon
12 enbreak__=D enbut_=D enby__> enby__post enby__you enby_eop enby_mail enby_regis encalen_: encalen__i encan__wait
12 encandi__=D encandi__be encandi__i encandi_comes encandi_decli encase_=D encheck_with enclari_=D enclari__>
12 enclose__for encommi__going encommu_the enconfi_the enconsu__conta enconta__then enday_runs endecis__unlik
12 endecli__will endecli_i endetai__the endetai_of endo__rathe endo_i eneithe__=D eneligi_=D eneligi__> eneop_=D
12 eneop__> eneveni_i enevery_> enexact_=D enexpec__sign enfeedb__=D enfeedb__follo enfinal__decis enfinal__will
12 enfinal_call enfirst__decli enfirst_candi enfligh_=O enfolks_=O enfor__funer enfor__patie enfuner_> enget_my
12 engoing__vote enhang_=D enhas__=D enhave__down enhave__yes enhave_an enhave_clari enhave_feedb enhave_my
12 enhave_somet enhe__here enheadc__open enheadc__so enheadc_plan enheadc_will enhear_the enheard_from enhikin_=D
12 enhikin__with enhope__reach enhope__we eni__> eni__chase eni__circl eni__conta eni__it eni_updat enif__first
12 enif__goes enif_all enin__from enin__mailb enin_any enin_truth eninfor_by enis__have enis_unlik enis_you enit_be
12 enknow_more enknow_then enlast__comes enlike__> enlike__take enlook_for enlooki_like enlunch_> enlunch__will
12 enmake__final enmake_conta enmake_that enmake_up enmakin_offer enme__eop enme__once enme_by enmeets__i enmgmt_meets
12 enminis__=D enmiser_=D enmore_=D enmore_inter enmust__me enmust_tell enmy_boss enmy_call enneed_the ennegat_>
12 ennews__i ennight__i ennote__offic ennote_our ennotes__i enof__the enof_its enon__answe enone__inter enonly__back
12 enonly_get enopen__and enor__no enor_negat enout_=D enout__we enowe_you enpast__> enperso_to enping_you enpinky__>
12 enpinky_swear enplan__reali enplan__to enplan_so enpleas__at enpleas__our enpleas_and enposit__negat enposit_or
12 enpromi_=O enpromi__will enprope_=D enprope__after enprope__i enput__=D enput__remin enput_it enrathe__five
12 enrathe_than enread__=O enreali__would enrecru__infor enrecru_will enregis_post enremin__my enremin_in enreply__=D
12 enreply_prope enreq__waiti enreq_is enrespo__every enresta_> enresul__reach enresul_are enresul_shall enresul_shoul
12 enretur__the enrever__> enrever_on enrevie_=O enrevie_them enring__the enruns__about enruns_to ens__more ens__plan
12 ens_headc ens_one ens_the ensat__with ensay_it ensched__the ensched_for ensee_our enselec__reach enshare_meet
12 enshe__make enshe_must enshoul__be enshoul__where enshoul_know ensign_off ensits__i ensmoke__> enso_check
12 enso_reali enso_will ensomeo_from ensomet__=D enswear_> entake__befor enteam_i entell__all entest__shoul
12 entest_resul enthan_five enthat_meeti enthe_=D enthe__lates enthe__off enthe_headc enthe_lab enthe_peopl enthe_req
12 enthe_share enthe_sign enthe_very enthe_winne enthen_> enthere__one enthey__decid enthink_and enthis__up entime__=O
12 ento__also ento__decis ento__on ento_about ento_appli ento_commu ento_it ento_notif ento_vote entruth__i
12 entruth_all entwo_direc enunlik_=D enunlik__> enupdat__> enus__and enus__befor enus_we enverdi_=D envery_lates
12 envote__=D enwait__the enwaiti__s enwe__aimin enwe__hope enwe_commi enwhich_=O enwill__> enwill__himse
12 enwill__reope enwill__told enwill_ask enwill_chase enwill_forwa enwill_mail enwill_open enwill_reach enwill_sit
12 enwith__=D enwith__recep enwith__updat enworks_counc enwould__be enwould_do enwould_it enwrite__then enwriti__us
12 enyou__once enyou__same enyou_over enyour_mailb es:_=D es:__de es<__: es<__avisa es<__decis es<__les es<__notic
12 es<_consu es<_dame es<_esper es<_no es=D__despu es=D_les escompa__llama escompa_te escomun_=D escomun__>
12 escomun_con escon__respu esconsu_: esconta_> esdame_=D esdecid_la esdecis_=D esdecis__> esdigo__=D esel__con
12 esel__esta esen_cuant esenton_> esle__una esllama_> eslo__el esmi__te espubli__> esrecib_notic esrespo__=D
12 esrespu__=D esrespu_el esresul_> esresul__=D esse__comun este_avisa este_doy esusted_nuest esy__lo esy_el fr<__a
12 fr<__d fr<_une frappel__la frappel_dans frau_jus fravise__resul fravise_du frcandi__avise frcompt__une frcoup__fil
12 frd__venue frd_etre frde_fil frde_repon frdecid_=D frdecis__> frdes_que frdirec__=D frdirec_rentr frdu_resul
12 frest__les fretre_venue frfil_=D frfil__> fril__un frjuste__> frjuste_apres frla__tombe frle__rentr frmerci__etre
12 frmerci_d frmon_assoc fron__la fron__recon frpatie_=D frpouvo_vous frreste__entre frreste_un frresul_=D frresul__>
12 frreuni__et frrevie_vers frserez_fixe frseron__du frseron_avise frt__=D frun_entre frvenue_=D frvenue__>
12 frvous__dans frvous__fixe frvous_commu frvous_devri grain:that how:&ASK how:AFT&HEAR s.deam s.dekurz s.demelde
12 s.desobal s.detagt s.deunter s.dezu s.enconcl s.enfolks s.enhigh s.enloved s.ennew s.ennod s.enpinky s.ensat
12 s.ensavin s.ensort s.entimel s.entruth s.esconsu s.escuant s.esdecis s.fravec s.frcoura s.frdirec s.frdossi
12 s.frentre s.fret s.frfais s.fril s.frjuste s.frle s.frpatie s.frrecon s:OON
13 ALL>DECIDE ASK>NEWS2 ASK>WAIT ASK>WAIT1 CALL>>COND>>IT COND>>FUT>>EVENT D>>CALL>>YOU D>>FUT>>WE D>>HEAR>>ALL
13 D>>HEAR>>YOUR D>>IT>>WHEN D>>NEG>>SEND D>>SURE>>YOU D>HEAR D>HEAR1 D>HIS D>NEWS2 D>OBEF D>WHEN1 D>WHEN2
13 DECIDE>>D>>YOU DECIDE>AWAY1 DOC>>YOU>>FUT EVENT>>PAST>>YOU EVENT>>YOUR>>DOC EVENT>ORG1 EVENT>WAIT EVENT>WHEN1
13 EVENT>YOU1 EVENT>YOU2 FUT>>DECIDE>>NEWS FUT>>HEAR>>AWAY FUT>>OUR>>TELL FUT>>YOUR>>DOC FUT>YOU2 HE>>FUT>>DECIDE
13 HE>>TELL>>O HE>ASK HE>NEWS2 HE>US2 HE>YOU HEAR>>D>>WHEN HEAR>>EVENT>>D HEAR>>IT>>FUT HIS>WE2 HIS>YOU2 IT>>O>>TELL
13 NEG>>FUT>>TELL NEWS>>FUT>>YOU NEWS>SURE NEWS>US O>>EVENT>>D O>>FUT>>DECIDE O>>IT>>HAVE O>>TELL>>IT O>>WE>>HEAR
13 O>EVENT2 O>FUT2 OON>ALL ORG>>D>>TELL ORG>>FUT>>YOU ORG>CALL1 OUR>>D>>FUT OUR>>ORG>>NEG OUR>HE2 OUR>YOU2 PAST>COND1
13 PAST>WE1 SEND>>US>>D SEND>O1 SURE>TELL1 TELL>>TELL>>YOU TELL>YOU THIRD>NEG2 US>>IT>>O US>>NEWS>>D US>>O>>IT
13 WAIT>>D>>ASK WAIT>>NEG>>D WAIT>>TELL>>YOU WAIT>>YOUR>>D WAIT>AWAY2 WAIT>COND2 WAIT>EVENT2 WAIT>US WAIT>YOU2
13 WE>>CALL>>D WE>>HEAR>>PAST WE>>HEAR>>WE WE>>NEG>>TELL WE>>NEWS>>YOU WE>HEAR2 WE>OWITHIN2 WE>TELL1 WHEN>>D>>SURE
13 WHEN>>EVENT>>FUT WHEN>OBY2 YOU>>AWAY>>YOUR YOU>>CALL>>WHEN YOU>>HE>>O YOU>>HEAR>>WE YOU>HIS2 YOUR>>COND>>FUT
13 YOUR>WHEN2 a:CALL a:DOC c.dealso c.deannek c.deantwo c.debekom c.defeedb c.degibts c.deliegt c.enadvis c.enanyho
13 c.enarriv c.enbell c.enconcl c.enconta c.encoord c.endebri c.engreen c.enheard c.eninbox c.enmark c.ennotes
13 c.enonce c.ensaid c.ensay c.enwrite c.esresol c.esrespu c.este c.frconta c.fretre c.frfaute c.frpatie c.frrien
13 c.frtranc c.frverdi de<__chefi de<__gedul de<__mehr de<__pruef de<__rufe de<__ueber de<_ein de<_rechn de=D__annek
13 de=D__ansag de=D_gibts de=D_hoers de=D_krieg de=D_mehr de=D_ne de=D_noch de=O__antwo de=O_also dealso_=D deam_selbe
13 deannek_> deantwo__=D debewer__bewer debewer_und debitte_gedul debitte_mit dedafue__=O dedann__sie deden__bekom
13 dedie__und dedir_mehr deeine_antwo deentsc_faell deerhal_=D degebe_ihnen dehoere_=D dehoere_sie deich_rufe
13 deihnen__zu dein_anspr dekrieg__besch demehr_! demehr_sagen demeine_chefi denoch__selbe denoch_am depruef__unter
13 deruf_dich deselbe_tag desie__mit desie_von deueber_annek deund_bewer dewir_wiede dewisse_wir en:__so en<__audit
13 en<__dinne en<__last en<__like en<__meet en<__note en<__plan en<__shoul en<_contr en<_eta en<_mark en=D__arran
13 en=D_eveni en=D_i en=D_they en=O__conta en=O__to en=O_decis ena_bell ena_feedb ena_lette ena_messa enadvis__the
13 enadvis_of enallow_us enan_email enana_with enand__want enand_exter enand_give enand_in enannou_inter enanswe_?
13 enanswe__reach enanswe__us enanyho_=D enare_annou enaudit__=D enaudit_leave enbe_able enbe_relea enbell_=D
13 enboard_votes encalen__=D encan_look encase__be encase_will encheck_your encolle__off encomin_=D enconve__=O
13 endecis_will endetai__by endeter_=D endeter__> endinne__i endirec__=D endiscu__and enemail_=O enemail__me
13 eneta__the eneta_for enexpec_the enexter__is enexter_that enfinal__=D enfinal__> enfollo__> enfor_comin
13 enforma_offer enfrom__will enfrom_marcu engive__feedb engreen__=D enhappe__> enhave__reply enhave_read enhe_is
13 enhear_me enheari__marcu enholid__nothi eni__find eni_get enin__order enin__proce enis__ok enis_plann enit_ok
13 enit_will enknow__thoug enlet__sleep enlette_of enlike__call enline_> enmanag_is enmarcu_=D enmarcu__> enme__on
13 enme__will enme_sleep enmull__over enmull_it enneed_=D enno__yet ennomin__so ennomin_someo ennot__=D ennothi__happe
13 enoff__she enone_=O enone_more enorder__and enorder_recei enour__team enout__=D enout__to enover__will enpeopl_team
13 enplan__wrap enproce__and enput__out enput_a enrecei__you enrepor__=D enrever__you enrever_to enrevie__the
13 enrevie_in enring__=D ensays__will enshall_drop enshare_the enshe__conta enship__> enshoul__able enshoul__in
13 enshoul__with ensigns_=D enso__will ensomeo__you ensomeo_so ensteps_=D enstrai__> enteam__i entext__promi enthat_s
13 enthe__recei enthe__you enthe_audit enthe_final enthem_and enthen__get enthoug__morni ento__appli ento_arran
13 ento_mull ento_nomin ento_respo ento_tell entouch_> entouch__=D entouch__with entrave_=O enup__proce enup_our
13 enupdat_from envote__and enway__> enwe__annou enwe__ring enwe__write enwill__heard enwill__in enwill__right
13 enwill_come enwill_find enwill_happe enwill_text enwith__bank enwith_them enwrap__our enwrap__up enwrap_this
13 enwrite_again enyes__will enyou__bell enyou__comin enyou__contr enyou__look enyou_promi enyour__: enyour__that
13 enyour_patie enyours_will es<__retom es<__te es<_los es=D__estar es=D_retom esalgo_=D escomun__resul escomun_el
13 esconoc__> esconti_> esde_dudas esel_=O esen__conti esescri__> esla_=D esla__la esla_resol esllamo_y esnos__en
13 esnos_pondr espodre_decir esque_decid esretom_el estodos_los estomar__decis estomar_la esuna_llama fr<__> fr<__les
13 fr<_il fr=D__te frappel_> fraussi_> frdans__foule frde__nouve frfais__=D frfais_signe frfoule_> frje__vers
13 frje_revie frla_foule frlaiss_=D frnotre__vous frnotre_decis frpar_mail frprend__avec frprend_conta frrappe_coura
13 frrepon_vous frresul_seron frsigne_> frsur__repon frsur_une frt_appel frtombe__> frvous__compt frvous_ecris
13 s.deansch s.debis s.deihnen s.deselbe s.enbudge s.enbusy s.encall s.eneta s.enexter s.enfinis s.enfrom s.enknow
13 s.enour s.ensleep s.enwrap s.esinfor s.esllamo s.frfoule s.frqu s.frserez
14 ALL>>YOU>>D ALL>YOU ASK>>D>>DECIDE AWAY>CALL CALL>>D>>SURE CALL>>HEAR>>O CALL>COND CALL>NEWS D>>YOU>>CALL
14 D>>YOU>>SEND DECIDE>>O>>FUT DECIDE>>OUR>>O DECIDE>WAIT1 DECIDE>YOU2 EVENT>>O>>SURE FUT>>CALL>>NEWS FUT>>DECIDE>>O
14 FUT>>HEAR>>ALL FUT>>HEAR>>HIS FUT>>IT>>FUT FUT>>NEG>>YOU FUT>>SEND>>NEWS FUT>>TELL>>NEG FUT>>WE>>FUT FUT>COND
14 FUT>OUNTIL HE>>DECIDE>>O HE>>NEWS>>D HE>OON1 HE>TALK HEAR>>O>>IT HEAR>>WE>>DECIDE HEAR>>WHEN>>CALL HEAR>>YOU>>DOC
14 HEAR>>YOU>>HEAR HEAR>>YOU>>US HEAR>>YOUR>>TELL HEAR>HEAR1 HEAR>SURE HEAR>TALK HIS>FUT1 HIS>FUT2 HIS>HEAR2 IT>>O>>WE
14 NEWS>>YOU>>FUT NEWS>FUT2 NEWS>HAVE NEWS>SEND2 NEWS>YOU1 O>>ASK>>SEND O>>CALL>>YOU O>>IT>>FUT O>>SURE>>HE O>>US>>WE
14 O>COND1 O>WE OIN>US OIN>YOU OON>HE1 OON>SURE ORG>>D>>FUT OUR>>FUT>>NEWS OUR>ASK OUR>YOU PAST>>CALL>>CALL PAST>FUT2
14 SEND>>IT>>O SEND>>OUR>>NEWS SEND>ALL SEND>CALL SURE>>D>>WE SURE>COND SURE>SEND2 SURE>SURE2 TELL>>IT>>D
14 TELL>>ORG>>WE TELL>>US>>ORG TELL>>US>>WE TELL>>YOU>>COND THIRD>AWAY US>>D>>DECIDE US>WE WAIT>>US>>D
14 WAIT>>WHEN>>NEWS WAIT>HEAR1 WAIT>WHEN WE>>HEAR>>TELL WE>IT2 WE>TELL WE>WAIT2 WHEN>>WE>>CALL WHEN>>YOU>>TELL
14 WHEN>CALL YOU>>CALL>>TELL YOU>>EVENT>>O YOU>>O>>US YOU>>OUR>>NEWS YOU>>VAGUE>>D YOU>WE YOUR>OIN1 c.dehoers
14 c.deihnen c.demelde c.demit c.derufe c.deuns c.dewisse c.enboss c.enfinan c.ennamed c.enoutco c.enpack c.enpaper
14 c.ensure c.entimes c.entouch c.entowar c.enway c.eshora c.esjefa c.frferon c.frsaura de<__klaer de<__krieg
14 de<_geben de<_meine de<_peile de=D_bis de=D_rechn deabzus_> deam__tag dean__haben deauf_sie debitte__=D debitte_wir
14 dedas_=O dedauer__=D deden__an dedie_zu dees__> dehaben__entsc deich_ruf deihnen__ergeb dekomme_wir demelde_mich
14 deoder_so depeile__den depeile_sie derufe__durch deso__so deso_oder deund__mich dewisse_sie dewuerd__=D dezu__absag
14 en<__coord en<__proce en<__to en=D_> en=D__know en=D__rever en=D__set en=O__candi en=O__pass en=O__us en=O_must
14 en=O_whate ena__decis ena__reply ena_debri enabout__statu enaimin_to enall__of enall_final enall_three enam__to
14 enam_aimin enam_hopin enan__> enand__get enand__that enand_he enannou__outco enanswe__appli enanswe__of enanswe_one
14 enare__out enarriv_at enback__and enback_towar enbe__out enbe__that enbe_named enbette__=O enboard_=D enboard__and
14 enboss_=D enboth_=O enbut__for encall_> encheck__the enchoic_> encircl__=D enclien_s enconve_=O encoord__be
14 encoord_will enday_i endecis_: enexpec__and enexpec__make enfeedb__you enfirst__=O enfor_an enfor_it enfrom__>
14 enfrom__at enfrom__team enfrom_petra enget__an enget__call enget__lette engive_you engoes__the enheari__petra
14 enhim__and enhope__be enhr_=D eni__aimin eni__asked eni__expec eni__have eni__ping eni__told eni__updat eni_call
14 eni_say enin_hr eninfor_about eninfor_to enis__day enit__if enit__will enlette__us enlette_from enlist_=O
14 enmade__choic enme_at ennew__: enof__outco enoffer__> enoffsi_=O enone__those enor_not enour_coord enover__you
14 enpack_=D enpanel_recon enpart_=O enpass_it enpetra_=O enpetra__hr enpetra_in enpick__the enposit__=O enpromi__a
14 enpromi__but enpubli__list enrecei__respo enrecon__so enrepor_back enrespo__of enresul_> enrever_=D enrever_>
14 enring__strai enring_round ens__=O ens__day ens__to ens_back ensame_eveni ensend__the enso__i enso__would ensteps_>
14 enstrai_after entalk_it entelep_you enthat__we enthat__when enthe__holid enthe__leave enthe_decis enthe_forma
14 enthe_loop enthe_paper enthen_i ento__word ento_get ento_set entouch_with enup__minds enus__to enusual_takes
14 enway_=D enwe__=D enwe__reply enweddi_=O enwill__feedb enwill__it enwill__more enwill__named enwill_follo
14 enwith__for enwith__team enwith_you enyou__> enyou__defin enyou_that enyour__one es<_el es<_le es<_lo es=D__usted
14 esconoc_=D esconsu__=D esde_respu esdecis_se esdigo_algo esel__te esle_notif eslos__=D esmi_jefa esnuest_respu
14 espor_corre esresul_=D esse__conti esuna__=D fr<__aurez fr<__reste fr=D__conve fravec__=D frde_nos fret_vous
14 frfaut__vous frfixe__> fril_reste frje__fais frles_resul frnos__=D frnos_nouve frnotre__> frpasse__coup frrepon__=O
14 frrepon__sera frreven__vous frreven_vers frrevie_=D frrevie__> frsaure__=D frtout__=O frtranc_> frune_repon
14 frvous__infor frvous__repon how:&CALL how:NOTBEF&DECIDE how:WITHIN&CALL p:SURE s.dedie s.enassur s.encounc s.engave
14 s.enhere s.enloop s.ennames s.enoffsi s.enpetra s.enpriya s.enreali s.enrn s.ensched s.enthat s.espensa s.fraussi
14 s.frconta s.frecris s.frinfor s.frje s.frvous s:SEND s:YOU
15 ALL>>NEWS>>D ALL>FUT1 ALL>PAST2 AWAY>EVENT2 CALL>CALL COND>OUNTIL1 D>>FUT>>CALL D>>TELL>>HE D>OON2 DECIDE>>IT>>YOU
15 DECIDE>O1 DOC>DOC2 DOC>FUT EVENT>>WAIT>>D EVENT>FUT2 EVENT>HEAR2 FUT>>D>>WHEN FUT>>O>>YOU FUT>TELL HEAR>>CALL>>O
15 HEAR>>EVENT>>O HEAR>OBY1 IT>>FUT>>D IT>>TELL>>D IT>COND NEWS>>HEAR>>YOU NEWS>>NEG>>D NEWS>>YOU>>O NEWS>OBEF
15 NEWS>WAIT1 O>>O>>WE O>>WHEN>>IT OBY>FUT OON>ALL2 OON>FUT1 ORG>>FUT>>O ORG>>HEAR>>TELL ORG>DECIDE ORG>HEAR2
15 ORG>NEWS2 OUNTIL>FUT1 OUR>>TELL>>FUT OUR>DECIDE OWITHIN>CALL OWITHIN>HEAR2 OWITHIN>ORG2 PAST>OON1 SEND>OBY1 SURE>D
15 SURE>YOU2 TELL>>WE>>FUT TELL>D2 TELL>NEWS2 TELL>ORG1 TELL>WAIT1 US>OWITHIN1 WAIT>EVENT1 WE>>US>>O WE>DECIDE2
15 WHEN>AWAY WHEN>CALL2 WHEN>EVENT WHEN>NEWS YOU>>HEAR>>NEWS YOU>>HEAR>>WHEN YOU>>NEWS>>O YOU>>SEND>>WHEN
15 YOU>>TELL>>WE YOU>>US>>HEAR YOU>>WAIT>>D YOU>HE2 a:TELL c.degenau c.denoch c.deschri c.enboard c.enhang c.enhe
15 c.enloop c.enout c.enresul c.enwhate c.escomun c.escuent c.esfalta c.esinfor c.esuna c.fravoir c.frdelai c.frt
15 de<__bekom de<__einer de<__ruf de<__sollt de<__wisse de=D__! de=D_von de=D_wisse de=O__wir de=O_genau dedich_=D
15 deentsc_wird deihnen__besch deihnen__die dekrieg_du demehr_=D deoder__> derechn_> desie_dann desie_hoere desie_noch
15 desie_zu deuns__> dewir__ihnen dewir_werde en<__> en<__board en<__expec en<__get en<__lette en<__news en<__vote
15 en<__with en<_heari en=D__when en=O__let en=O__see ena__is enan__? enand__keep enannou_the enappli_=D enaway_>
15 enback__finan enback__our enbear_with enby__time encan_expec encome__to encomes_=D endates_to enday__=O endecis_of
15 endefin_answe eneithe_way enevery_appli enexpec__know enfeedb_=O enfeedb_> enfeedb_to enfinal_decis enfinal_thing
15 enfinan__will enfirst_thing enfrom__offic enfrom_finan enfrom_us enget__the engets__=D enhave__every enhave__updat
15 enhave_word enheari__from enheari_back enhirin__will enhopin__final enhr_will eni__pass eni__repor eni__sit
15 eni__that eni_want enin__calen enin__case enin__inbox enin__loop eninbox_=D enincom_=D enincom__=O eninter_=O
15 enis_when enits__=O enkeep_you enknow_anyth enlette_will enloop__=D enloop__you enloop_you ennext__> ennext_steps
15 ennotif__e-mai ennotif_by enof_those enonce_the enor__=D enour_answe enour_final enout_=O enover_and enpleas_expec
15 enpleas_give enproce__will enproce_you enrecei_a enrecom_=O enrefer_=O enround_=O enseein_the enshall__>
15 enshall__reach ensoon__i enstrai__=D enteam__and enthank__for enthe__meet enthem_=D enthing__and ento__anyth
15 ento__thing ento_follo ento_sleep enup__you enupdat__=D enus__=D enwe__have enwe__put enwe_hope enwe_shall
15 enwill__writt enwill_confi enwill_infor enwill_loop enwill_ping enwill_share enwith_the enword__you enword_for
15 enwould_ask enyou__day enyou__from enyou_feedb enyou_recei es<__comun es<__pondr es=D__digo es=D__te es=D_te
15 esalgo__> escompa__te escompa_lucia esconta_con esen__con esinfor_a esle_infor esllama__> eslucia__escri eslucia_te
15 esmas_> esmi__lucia esrecib__respu esse_comun esse_lo este_aviso este_llama esusted__> fr<__serez frapres_>
15 frcommu_=D frdonc_> fril_vous frles_candi frmail_=D frnotre_repon frnous__recon fron_repre frrecev__courr
15 frrepon__=D frrepre__avec frvers__=D frvous__la frvous_donne grain:days s.deergeb s.dehoere s.denehme s.deoder
15 s.deweite s.enappro s.endebri s.enpeopl s.esenton s.frpromi s.frte s:OUR
16 ALL>TELL1 ASK>OON1 AWAY>>O>>YOU CALL>>YOU>>FUT CALL>FUT1 CALL>OUR CALL>WHEN D>>TELL>>YOU D>IT2 EVENT>>AWAY>>O
16 EVENT>CALL1 FUT>>CALL>>YOU FUT>>EVENT>>O FUT>>HEAR>>WHEN FUT>>SEND>>IT FUT>HEAR FUT>WHEN2 HEAR>>OUR>>DECIDE
16 HEAR>OUR HEAR>SURE1 HEAR>WHEN1 NEWS>>SEND>>D O>>CALL>>WE O>CALL O>SURE1 OFROM>FUT1 ORG>>ORG>>FUT OUR>>ORG>>ORG
16 OUR>DECIDE1 SEND>>WE>>FUT SURE>O1 SURE>SURE TALK>>O>>WE TALK>>O>>YOU TELL>>O>>WE TELL>ALL1 TELL>CALL2
16 US>>HEAR>>TELL VAGUE>HEAR2 WAIT>ORG1 WAIT>TALK WE>>FUT>>US WE>IT WHEN>>NEWS>>YOU WHEN>ORG WHEN>US2 YOU>>TELL>>D
16 YOU>>TELL>>NEWS YOU>WHEN YOUR>O1 c.demehr c.dewird c.encircl c.enmakin c.enminds c.ennote c.enone c.enoptio
16 c.enproce c.ensendi c.enshare c.ensteps c.enstrai c.envote c.esllamo c.frchoix c.frmail c.frrentr c.frvers
16 de=D_erhal de=O__=D deauf__zu debei__melde defuer_die degedul_=D deihnen_melde dekoenn_> dekomme__auf dewerde__=D
16 dewir__> dewird__=D en<__forma en<_feedb en<_just en<_she en=D__shall en=O__hear en=O__that ena__will ena_concl
16 ena_respo enafrai_> enand_rever enand_will enanswe_> enanswe_on enbe__conta enbe_answe encome__towar encomin__>
16 enconcl_> enconta_with endo__worry enemail__> enfollo__=D enfor__decis enfrom_me engive__=D engive__one engive__the
16 enhave_it enhope_that enhr__will eni__spoke eni_will enin_conta enis__will enmay_expec enme__strai enmore__=O
16 enmy_answe ennot_worry ennotif__the ennotif_of enof__miser enour__candi enour_thoug enpass__on enpatie_=D
16 enreach__concl enreope__and enrepor__you enresum_=O ensame_day enshall__you enshall_have enshall_write
16 enshoul__back enstatu__your enteam__be enthat_=D enthat_after enthe__> enthe__votes enthe_board entheir__=D
16 enthem__and enthere_s ento_candi ento_updat entold__> entowar_you enwe__reach enwhen_the enwill__him enwill__made
16 enwill__out enwill_circl enyou__hold enyou_hear enyou_one enyou_strai enyou_will enyour_case enyour_miser es<_conta
16 es=D_y escon_usted esde__> esle__> fraurez_une frcompt_sur fretre__=D frla_=D frla__> frles__seron frrappe__=D
16 frrentr_=D frun__de frun_courr frune__vous how:&NEWS how:BETW&CALL how:BY&CALL s.eneithe s.entext s.enwill
16 s.enworry s:WAIT s:WE
17 CALL>>YOU>>D CALL>>YOU>>IT CALL>NEWS1 CALL>YOU COND>>WE>>O EVENT>>D>>WHEN EVENT>>O>>WE EVENT>DOC1 EVENT>NEWS2
17 FUT>>YOU>>AWAY HE>DECIDE HEAR>>D>>US HEAR>>TELL>>ALL HEAR>>TELL>>OUR HEAR>CALL IT>TELL NEG>>FUT>>O NEWS>NEG O>ALL
17 OON>FUT2 ORG>TELL OUNTIL>CALL OUNTIL>YOU2 PAST>>TALK>>O PAST>>TELL>>WE SEND>>WE>>YOU SEND>>YOU>>NEWS SEND>>YOU>>O
17 SEND>AWAY2 SEND>CALL2 SEND>WE SEND>YOU1 TELL>>ALL>>ALL TELL>>D>>WHEN TELL>>HE>>NEWS US>>O>>D US>>WE>>FUT US>DECIDE1
17 WAIT>ASK1 WAIT>ASK2 WAIT>FUT1 WE>>FUT>>WE WE>YOU WHEN>OUNTIL1 YOU>CALL c.dekonta c.dekrieg c.dewerde c.enlates
17 c.enminis c.enverdi c.envotes c.enword c.esconta c.esnosot c.esnotif c.esretom c.frcommu c.frdecis de=O__ruf
17 de=O_hab debei_ihnen debekom__=D deich__> deihnen_=D demich_> deruf__=D desie_an deuns_=D en<__decis en<__minis
17 en<__soon en<_clien en<_resul en=D__time en=D_befor en=D_morni en=O__call ena_defin ena_final enam_seein enan_updat
17 enand__drop enanswe_your enbank_holid enbe__if enbe_in enbe_the enbefor__have encall_from encircl_back encommi_to
17 enconta_the endefin__=D enemail__our enget__answe enget__mail enget__respo enhear__me eni__ring eni__seein
17 eninvit_=D enknow__we enour_commi enreali__will enreali_we enrecei__email ens_time enselec__=O enshort_=O
17 ensleep_on enthe__comes enthe_minis enthe_same enthose__> entime_=D enup_with enus__thing enus_first enwill_have
17 enwith__decis enyou_then es=D_=O esconti_=D esconti__> esla_decis este_llamo esusted_=D fraurez_notre frconta__vous
17 frcoup_de frde_patie frje__donne frte__=D frun_coup frvous__une p:WAIT s.ens s:ALL
18 COND>NEWS1 D>>YOU>>HEAR D>>YOU>>YOU D>SURE D>TELL2 DECIDE>>WE>>FUT DOC>>SEND>>D EVENT>O FUT>ALL1 FUT>OUR2 FUT>WE2
18 HEAR>>O>>WE HEAR>>YOU>>TELL NEG>>WAIT>>D NEWS>SURE2 OON>YOU1 ORG>>TELL>>D OUR>>NEWS>>HEAR OWITHIN>WE
18 SEND>>WHEN>>NEWS SEND>NEWS1 SEND>YOU TELL>>FUT>>TELL TELL>AWAY WAIT>WAIT1 WE>>FUT>>CALL WE>CALL1 WE>COND1 WE>SURE
18 c.enaimin c.encomes c.espondr c.frte de<__hoere de<__werde deentsc_=D demit_einer ena_mail ena_strai encall__that
18 encall__the enget_our enhope__have enhope_to eni__ask eni__text enin_your enlast__=O enout__> enpanel_s
18 enrever__the ens_when ensaid_=D enshoul__an enso__> enstrai_answe enteam_and entext_you entime_you enus__?
18 enwant__get enwill__able enwith__resul enyou__know enyou_shall es=D_le esaviso_> esconta_conti esescri_=D
18 espondr__conta espondr_en esy_te far:3 frconta_avec frje__ecris frje_t frvous_fais how:IN&NEWS s.dees s.derufe
18 s.endecis s.enlette s.enstrai s.frnotre s:EVENT
19 ALL>>HEAR>>CALL ASK>>WAIT>>D AWAY>OBEF1 CALL>WHEN1 D>NEWS1 D>YOU1 FUT>>HEAR>>CALL HEAR>OBEF2 OON>YOU2 ORG>>YOU>>FUT
19 OUR>ORG TALK>>WE>>FUT WAIT>OUR1 a:WE b:WAIT c.dedurch c.derechn c.encase c.enforma c.enmorni c.enshoul c.enthem
19 c.enupdat c.esdecid c.esdecis c.frrepre de<_eine dehoere__von deich__an demelde__=D denoch_=D devon_mir en:_=D
19 en=D_once en=D_promi en=O_so enafter_> enback_with enbe_=D encome_back enfollo_=D enget_the enmeet_=D enmy__is
19 ennot_have enonce_i enowe__an ensame__> ensleep__it entalk_to enthe_day enupdat_you enwe__to enwill_pass
19 enwill_ring enwrite__=D enyour_inbox es=O_=D esconta__usted esen_conta fr<__repre frje__rappe frnotre_choix
19 frvous__> how:BETW&HEAR how:IN&TELL p:HE s.dedanac s.enanswe s.enemail s.esy s.frapres
20 ALL>>ALL>>FUT ASK>FUT ASK>FUT2 CALL>>FUT>>TELL COND>AWAY1 COND>FUT D>>WHEN>>HEAR DOC>TELL1 FUT>>FUT>>HEAR
20 FUT>>HEAR>>D HE>>YOU>>TELL HE>NEWS HEAR>US1 NEWS>>US>>D NEWS>ALL ORG>>DECIDE>>D OUNTIL>WE1 SEND>>YOU>>CALL
20 WAIT>OUR2 YOU>>HEAR>>IT c.deruf c.enbefor c.enexact c.enthose c.entime c.esresul c:NEWS derufe_ich deund__dir
20 en<__s en<_decis en=O__i encall__> enget_you eninvit__> enit__and enknow__> enmy_manag enthe_lette ento_you
20 enus_the enwould_hope enyou__of esel_resul fr<__decis fravec_vous frje__appel frrecon_=D frrecon__> frvous__signe
20 how:APPROX&NEWS p:NEWS s.dedann s.enfinal s.frappel s.frles
21 ALL>CALL1 CALL>DECIDE1 DECIDE>NEWS DOC>SEND FUT>>TELL>>AWAY FUT>WHEN1 O>>D>>WE OUNTIL>D TELL>>D>>SURE WAIT>FUT2
21 WAIT>WAIT WHEN>TELL YOU>>O>>D c.devon c.enfeedb c.enrever c.frrevie de=D_an de=D_eine endecis_is enfrom_our
21 enhave_asked enknow_> enlet__check enme_check enthe_time enwe__rever enwill__my es<_=D es<__respo este__> fret_je
21 frvous_=D grain:week
22 DECIDE>>O>>IT HEAR>>OUR>>TELL O>>D>>HEAR O>HEAR2 ORG>>WE>>FUT TELL>OBEF1 WE>>YOU>>CALL WE>>YOU>>SEND YOU>NEWS1
22 c.ennotif c.esdigo deuns_> endecis_> enexpec__be enit__be enshoul_be entouch__> enwill__have enwill_write
22 enwrite_you enyou__after enyou_the esle__=D esnuest__> esuna_respu s.enshall
23 CALL>>YOU>>WHEN D>CALL1 D>SEND1 D>WE2 EVENT>TELL2 O>WE1 O>YOU2 ORG>>FUT>>TELL ORG>TELL1 OWITHIN>D TALK>CALL2
23 TELL>>WE>>YOU YOU>OUR2 c.frsaure en=D_that ena_reply endecis__=D enhave_the eni_come eni_write enoutco_=D enso_=D
23 ensomet_=D enthis__with enwill__an frje_te how:BY&DECIDE how:IN&ASK s.enpass
24 DECIDE>YOU1 FUT>CALL NEWS>SURE1 ORG>TELL2 OUR>NEWS YOU>TELL en=O_but enreach_out enthat_day enwe__get enwill_know
24 enwill_rever esle_respo esrespu_> fraurez__repon s.enday
25 ALL>ALL FUT>>HEAR>>OUR FUT>>TELL>>NEWS US>TELL2 WE>US1 a:SURE devon__> enthat__> enthe__to fr<_=D k:WEAK s:NEWS
26 D>>HEAR>>YOU c.deeine c.enexpec enand__you enhave__answe enis_to
27 NEWS>SEND c:SURE enday_> far:5
28 D>YOU2 FUT>>FUT>>TELL FUT>TELL2 HEAR>>NEWS>>D HEAR>TELL1 TELL>ALL WAIT>D dewir_melde eni__give
29 TELL>>ALL>>D WE>>TELL>>US en<_=D frnous__repon s.enout
30 c.ensomet de<__melde ena__from s:TELL
32 enhave__for
33 D>>YOU>>TELL a:NEWS far:4 s:CALL
35 en<_expec
36 ORG>FUT1
37 k:PATIENCE
38 own:WEAK
39 how:BY
42 grain:part
43 own:PATIENCE
72 k:STRONG
81 own:STRONG
"""
