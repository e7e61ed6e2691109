"""What words weigh for a promise, in tenths: written by tests/train_promises.py. A table only."""

from __future__ import annotations

TRAINED_ON = "fa279837b972a91db90e36db32f8b4846c299d6887ad900901fd904d4488cd9f"
SCALE = 10
WEIGHTS = r"""
-82 far:8
-75 k:ASK
-60 own:
-55 grain:year
-48 far:7 k:OTHER
-42 how:BY&ASK
-39 c.entwo c.enwas enclose__> grain:month how:FROM
-38 grain:season
-37 far:1
-36 en<__a k:ABSENT
-35 NEG>CALL
-34 AWAY>AWAY1 c.enhad
-33 en=D_but enoffic_is
-32 ASK>ASK IT>PAST c.enanoth c:YOUR enback__> grain:break
-31 D>HAVE c.engood c.enplace en9__9 ensee__=D
-30 COND>YOU D>O1 NEG>ASK YOUR>PAST2 c.deihre c.enclosi c.enwere en<__we enthe__was
-29 PAST>D2 PAST>SEND WHEN>NEG2 YOU>PAST c.ennew c.enwould en=O_> s.enon
-28 D>OON1 c.enclose c.enstart c:START en9_=D enis_close enoffic_> p:DOC s.en9 s.enany
-27 D>>WE>>PAST D>NEG2 PAST>NEG WE>AWAY YOU>>NEG>>HEAR YOU>>TELL>>US c.de9 c.en9 c.enbette c.enhappy c.enperio
-27 c.enwork en<_if enis_not enoffer__=D enon__=D entold__=D grain:feast
-26 ASK>DOC1 AWAY>>D>>FUT COND>D1 D>HAVE1 D>O D>START FUT>EVENT YOU>ORG b:YOUR c.enother en9__=D en<_have en?_>
-26 enbeen__> encan_be enfrom_you ensee_you enthe__offic enthe_new enwill_tell how:BEF&CALL s.en?
-25 HAVE>O1 HEAR>ASK1 OUR>AWAY PAST>WE TELL>OBY2 WE>>AWAY>>D YOU>DECIDE1 YOU>PAST2 YOU>YOUR c.enends c.enfille c.es9
-25 en<_take en=D_has enends_=D eni__on enit__been enlast__> enleave__and enno__=D enperio__=D ensomeo_else enstart__>
-25 enwe_would enwould_be enyou_to how:BEF&ASK how:FROM&CALL s.de9 s.encould s:ASK
-24 ASK>NEWS1 ASK>SEND CALL>WE2 IT>START PAST>>WAIT>>D TALK>ALL US>NEWS1 US>OON WAIT>YOUR1 WHEN>PAST b:OIN b:START
-24 c.debin c.enteam c.frl de9_uhr de<__> de=D_nicht deder__> en9_pm en<_enjoy en<_happy en<_off en=D__to enam_on
-24 enam_out encall__=O enends__> enfor__inter enforwa_to enone_> ens_been enspeak_=D enthe__meets enwill_meet
-24 enyour__> far:6 fr9_h frvotre__=D how:ON s.enmails s.enquest
-23 D>OUNTIL DECIDE>>D>>IT FUT>ORG HAVE>>HAVE>>O IT>O2 NEG>O2 O>COND PAST>DECIDE PAST>WHEN1 START>D TELL>TALK2
-23 YOUR>NEWS YOUR>THIRD b:O c.enbring c.enexpir c.enforwa c.enfree c.enmay c.envalid c.enweek c.enyear debin_=D
-23 defreue_uns en9_: en<_9 en<__offer en=D_=O en=D__been ena_=D ena__=D ena_long enam_away enclose__and enenjoy_the
-23 enfor__call enfrom_9 enoffic__close enon_leave enplace_=D enstart_=D entake_place enthe__for enwe__your enwill_see
-23 enyou_do s.ena s.enoffic s.frpas s:PAST
-22 AWAY>AWAY AWAY>O2 D>>WE>>NEG FUT>>TELL>>US HEAR>START1 HEAR>TALK2 NEG>OUR2 ORG>>D>>ORG PAST>>ASK>>D PAST>FUT1
-22 TALK>>FUT>>D WE>>FUT>>AWAY WE>PAST YOU>>FUT>>EVENT YOU>TALK2 a:AWAY b:TALK c.deder c.denicht c.enannua c.enenjoy
-22 c.enhead c.enno c.enpay c.enrun c.enschoo c.ensend c.enwent c.esentre c.frferme c.frvotre c:O dewir_freue
-22 en<__would en<__you en=D__assum en=D__for en=O_9 ena_pleas enacces_to enand_retur enaway__> endown_=D endue__>
-22 enenjoy__long enhave__nothi enhave_writt eni__writi enit_was enlast_=D enof__offic enon__> enopen__> enour__offic
-22 enpleas_assum enthe_count enthe_other enthis_=D ento__else enwas__to enwe__our enwould__you enyou__meet
-22 enyour_time es<_si esa_las p:ALL s.defreue s.enaccep s.enapolo s.enif s.ennobod s.entake s:NEG s:START
-21 ASK>>YOU>>D ASK>EVENT COND>SEND2 D>>WE>>AWAY D>NEG1 D>PAST1 D>PAST2 DECIDE>O DOC>>START>>D HE>>ASK>>D HE>>AWAY>>D
-21 HEAR>>YOU>>D IT>ALL O>TELL2 OIN>PAST1 OUR>>ORG>>AWAY OUR>TALK PAST>>WE>>FUT PAST>>YOUR>>CALL PAST>HEAR1 PAST>PAST1
-21 PAST>PAST2 START>HAVE START>PAST TALK>AWAY1 TALK>PAST1 US>>D>>TELL WHEN>D YOU>TALK YOUR>>FUT>>D b:NEG c.enavail
-21 c.enleft c.enon c.enthree c.enticke c.enwhen c.escerra c.estermi de9__> de<_schoe de=D__9 dedas__=D deueber_das
-21 en9__=O en:__9 en<__close en<__first en<__met en<__new en<__were en<_how en<_unfor en=D_as en=D_on enam__leave
-21 enand__=D enanswe_=D enat_my enback__me enboard_meets enclosi_date encontr__=D enenjoy__=D enhave__to eni__away
-21 enif_you enlink__=D enno__to enoffer_you enonce_you enrun_=D enso_no entell__=O enthe_inter enthe_schoo ento_our
-21 enwould_call enyou_were esvuelv_=D esvuelv__> fr<_absen fr=D_a fra_9 frde_votre frn__pas how:FROM&ASK p:TELL
-21 s.enpm s.enwere s.enwork
-20 ASK>EVENT1 AWAY>>D>>O AWAY>ASK1 AWAY>WHEN COND>>YOU>>D COND>HEAR2 COND>NEG D>>NEG>>HEAR D>ASK D>AWAY1 D>START1
-20 DOC>ASK DOC>WE2 FUT>>DOC>>YOU FUT>>HEAR>>O FUT>>YOU>>TELL FUT>TALK HAVE>WAIT1 HEAR>>D>>WE NEG>EVENT2 NEG>HEAR
-20 ORG>ASK1 ORG>TALK1 OUR>START PAST>ALL2 PAST>AWAY1 PAST>NEG1 PAST>TELL2 START>>HAVE>>HAVE START>>US>>D TALK>>D>>FUT
-20 TALK>O2 TELL>ASK YOU>>PAST>>D YOU>DECIDE2 YOUR>>SEND>>D YOUR>COND1 YOUR>D1 a:HAVE c.debuero c.enare c.enas
-20 c.encance c.enin c.enits c.ennobod c.enparen c.enread c.enthese c.entrial c.esal c.esen c.estraba c.esvacac c:PAST
-20 de<__dann de<__schre de=D_um debei_uns defrau__> en<__? en<__leave en<__offic en=D_in en=D_or en=D_pleas enand__is
-20 encan__=D endecis_=D enin_the enlink_expir enmeets__> ennotic_perio enon_a enother_candi enplace__the enreach_you
-20 enrecei_your ensaid_i enthe_team enup_=O envalid_for enwe__it enwe_met enwe_told enwitho__=D enyou_need
-20 enyou_would es=D__> esla_entre fr<_votre fra__h frabsen__je frecrit_=D how:FROM&NEWS s.debitte s.enas s.enbring
-20 s.enname s.enrecei s.enstaff s.enwish s.enyour s.esla s:OBETW
-19 ASK>TELL1 AWAY>>D>>NEWS AWAY>PAST2 AWAY>US COND>>YOU>>NEG COND>HEAR1 D>>HAVE>>HAVE D>>SEND>>US DOC>D FUT>>ORG>>D
-19 FUT>HE HEAR>DECIDE2 IT>YOUR NEG>EVENT1 NEG>START1 NEWS>O2 O>O OIN>D2 ORG>>FUT>>D PAST>>US>>D PAST>START
-19 START>AWAY1 START>O TALK>D1 TALK>HAVE TALK>HAVE1 TALK>NEG2 TALK>START TELL>VAGUE1 US>>CALL>>D US>ASK2 US>COND1
-19 WE>YOUR WHEN>>YOU>>ASK YOU>>PAST>>NEG YOU>FUT2 YOU>O1 YOU>START1 YOUR>>THIRD>>D a:YOUR c.debesta c.deerrei
-19 c.deunter c.ena c.enaccep c.enacces c.enat c.enchair c.enconsi c.enfroze c.enhalf c.enheld c.enmeets c.enplann
-19 c.enscree c.ensite c.ensurve c.enten c.enwheth c.frburea c.frle c.frposte c.frretou de<__: de<__hatte dedie__laeuf
-19 defuer_den degesch_> deich__dir deich_bin determi_=D en9_=O en<_appli en<_date en<_try en=D__it en=O__9 enagain_=O
-19 enam_writi enand_=D enannua__=D enannua_leave enanoth__> enany__> enare__for enas_you enat_9 enbe_publi enbecau_of
-19 encame_=D enclose_for enconfi_=D endo__hear endo_you enexpir_=D enfille_=D enfille__> enfroze__> engive_the
-19 enhave__you eni__see enif__would enis_on enis_valid enit__to enlast__=D enlook__to enlook_forwa enmail_will
-19 enmake__=O enmeets_=D enmeets__and enoffic_hours enother__=D enperio_is enplace__> enpleas_call enpubli__>
-19 enread__> ensay_> enspeak__> enthe_appli ento_me entold_us enus__=O envalid__=D enwas_a enwhat_you enwill__publi
-19 enyou__at enyou__one es<_de es<_estoy es<_vuelv es?_> esel__a esla_ofici esque_no fr<_en fr=D__9 frd__=D
-19 frde_retou frvous__ecrit s.enenjoy s.enhope s.enother s.ensee s.ensince s.fr9 s:VAGUE
-18 ASK>>ASK>>D ASK>>HEAR>>TELL ASK>>O>>D ASK>>TELL>>YOU ASK>ASK1 ASK>SEND1 ASK>TELL AWAY>>AWAY>>D AWAY>>TELL>>D
-18 AWAY>NEWS1 AWAY>OBY2 CALL>>FUT>>NEG CALL>US1 COND>ASK1 D>>COND>>YOU D>ALL2 DECIDE>START2 DOC>ASK2 EVENT>NEG1
-18 HE>>FUT>>NEWS HEAR>>D>>ASK HEAR>PAST2 HEAR>START2 HEAR>YOUR O>>WE>>PAST ORG>IT1 PAST>>AWAY>>D PAST>>US>>HEAR
-18 PAST>TALK2 START>>PAST>>D START>PAST1 TALK>>FUT>>WAIT TALK>>YOU>>D TALK>ORG2 TELL>>US>>YOU US>>HEAR>>D US>HE1
-18 WE>>TALK>>ALL WE>>YOU>>WE WE>VAGUE2 WE>YOUR1 WHEN>DECIDE2 YOU>>D>>PAST YOU>>D>>WAIT YOU>>WE>>FUT YOU>ASK1
-18 YOU>OWITHIN2 YOUR>>TELL>>D YOUR>WAIT1 c.deander c.deaussc c.dehatte c.deschoe c.deuhr c.enapply c.encan c.enchose
-18 c.endid c.endied c.enhire c.enjobs c.enline c.enlink c.enlisbo c.enlong c.enpossi c.enretir c.entrain c.entry
-18 c.envacan c.enwante c.esinscr c.esprome c.essera c.estu c.fra c.frabsen c.fravez c.frdois c.frh c.frsi c.frvos
-18 c:NEG c:VAGUE de<__bin de<__du de=D__> de=D__zu dedie_aussc derufen_sie deschoe_=D deund_=D en9_or en:_9 en<__free
-18 en<__took en<_bring en<_closi en<_ooo en<_robin en=D__9 en=D__four en=D_decis en=D_he en=O__> en=O__not en=O_if
-18 ena_short ena_year enacces__email enand__for enand__no enand_can enat__: enat__? enbe_held encan__the encould__=D
-18 encould_we endied_=D endown__> endue_=D enfor__? enfor__is enfor_confi enfor_this enfurth_to engood_=D enhere_>
-18 enhours_=D eni_had enit__us enlet_s enlong__> enmay__it enme__? enme_know enneed_your enof__: enof__and
-18 enoffic_and enon__leave enon_holid enparen__=D enpleas_> enpromi__an enquest_=O enretur_it ensomeo__> enthe__scree
-18 enthe_clien enthe_link enthis__> enthis_offer ento__> ento__mail ento_us ento_welco enwas__> enwe__give enwe_were
-18 enwelco_you enwith_my enwould__me enwould_need enyou__for enyou__you enyou_free enyou_told enyou_we enyour_name
-18 es<__de es<__el es<_cerra es=D__las esde__termi esde_vacac esla__=D estermi_=D fr<_bonne frabsen_=D frconfi_=D
-18 frde_confi frferme_=D frmerci__confi how:WITHIN&EVENT s.enattac s.enbut s.enmoved s.ennow s.enreadi s.enrole
-18 s.enroom s.entrain s.frh
-17 AWAY>>O>>D AWAY>NEG2 COND>>WE>>D COND>CALL1 COND>NEWS2 D>>IT>>NEG D>OWITHIN D>OWITHIN2 DOC>>WE>>D FUT>>NEG>>WE
-17 FUT>>PAST>>D FUT>>WAIT>>IT FUT>NEG2 FUT>YOU HAVE>SEND HEAR>>YOUR>>DOC HEAR>ASK IT>>START>>D IT>START1 IT>YOU2
-17 NEG>>START>>US NEG>>TELL>>YOU NEG>NEWS2 O>>AWAY>>D O>>COND>>YOU O>>TELL>>D O>PAST2 ORG>>YOU>>HEAR OUR>>DOC>>D
-17 OUR>>TALK>>D OUR>D OUR>O PAST>>ORG>>D PAST>>SEND>>D PAST>>YOUR>>D PAST>ASK1 PAST>YOU1 START>>START>>D START>ORG
-17 TALK>>D>>NEWS TALK>>START>>D TALK>WAIT1 TELL>>HE>>D TELL>>PAST>>D TELL>OUR2 THIRD>D US>TELL1 WAIT>>D>>YOUR
-17 WE>>D>>WHEN WE>>D>>YOU WHEN>O YOU>>FUT>>HE YOUR>>NEWS>>D YOUR>ASK2 YOUR>US1 a:PAST c.de=O c.debegin c.debleib
-17 c.deschre c.destatt c.en? c.enad c.enagree c.enam c.enbegin c.enconfe c.encounc c.enfield c.enform c.engot
-17 c.engreat c.enintak c.enmatch c.enpaid c.enreimb c.ensee c.enshort c.enyes c.esdispo c.esestoy c.essi c.estiene
-17 c.fr? c.frs de<__aussc deaussc__noch deaussc_laeuf debin__im dees__=D defuer_=D deim__=D deim_buero deist__>
-17 denicht_> denicht_im deschoe__und desie_mich deteile__uns deteile_sie deum_9 dewir__zurue en<__schoo en<_any
-17 en<_sorry en=D_9 en=D__in en=D_it en=D_make en=D_work en=O_=O en=O_from en=O_priya enabout_you enand__not
-17 enanoth__=D enanoth_candi enapply_again enare_you enat__=O enat__desk enattac_> enback_when enbe_at enbe_on
-17 encan_offer encance_> enclose__the encome_=D enconfi__> endate_=D endate__=O endate_is endeadl_=D endecid_to
-17 endesk__> enenjoy_a enexpir__> enfor__9 enfor__time enfor_one enheari_from enheld_=D enhi_robin enhope_you
-17 eni_work eninvit_for enis_in enis_open enit__=D enlast_one enlasts__> enlet__have enlong_=D enmore_than ennew__=D
-17 enno_acces ennot__forwa ennot_in ennot_work ennotic__is ennow__s ennow_it ennumbe_=D enor__? enour_inter enpm_>
-17 enpm__> enpromi__=D enread__mail enresul_of enrevie_=D enrole__=D ens__are ens_all ensaid__but enso_the ensomet_=O
-17 ensorry_for entaken_=D entalk_=D enthank__your enthat__the enthe__which enthe_adver enthe_attac enthe_task
-17 enthey__you ento__inter ento_someo ento_work entry__again enup__=D enwas__=D enwe_may enwent__=D enwere_not
-17 enwith_=D enwork__only enyou__would enyou__writt enyou_asked enyou_up enyour__when enyour_contr enyour_first
-17 es:__=D es<__enlac esa__9 esde_la esdispo_=D esel__es esestoy_de esla__: eslas_9 espor__=D essu__=D esy_no
-17 fr<__avez fr<__retou fr<_de fr?_> frappel_=D frecrit__> frnous_avons frreuni__> frsi_vous s.de: s.denicht
-17 s.enlonge s.enthan s.enthis s.entry s.frque s:AWAY
-16 ALL>WAIT ASK>>ASK>>TELL ASK>>EVENT>>D ASK>>SEND>>IT ASK>HIS2 ASK>OBY ASK>YOUR2 AWAY>>EVENT>>HE AWAY>>FUT>>D
-16 AWAY>>O>>WE AWAY>TELL CALL>>IT>>D CALL>ASK2 COND>NEG2 D>>ASK>>YOUR D>>NEG>>IT D>>WE>>O D>>WE>>WE DECIDE>EVENT2
-16 DECIDE>OUNTIL DECIDE>START1 EVENT>>D>>HAVE EVENT>NEWS FUT>>ASK>>O FUT>>DECIDE>>YOUR FUT>>NEG>>TELL FUT>>YOUR>>D
-16 FUT>OIN2 FUT>YOUR2 HAVE>WHEN2 HE>>DOC>>D HEAR>>D>>AWAY HEAR>OON1 HEAR>OON2 HEAR>OWITHIN1 IT>>NEWS>>D IT>>TALK>>D
-16 IT>ASK IT>HAVE IT>HAVE1 IT>PAST1 NEG>>YOU>>D NEG>US NEG>US1 NEG>YOUR NEWS>OBY2 O>O1 OBY>YOU OFROM>D OIN>YOUR
-16 ORG>>START>>D ORG>START2 OUR>>START>>D OUR>D1 OUR>O2 PAST>>CALL>>YOU PAST>>TALK>>D PAST>NEG2 PAST>START1
-16 PAST>WHEN2 START>>D>>IT START>ASK START>D1 START>OUR START>WAIT1 START>YOU TALK>>D>>SEND TALK>ALL1 TALK>ASK2
-16 TALK>D TALK>YOU TELL>>ASK>>YOU TELL>>YOU>>FUT TELL>O2 TELL>TALK US>>D>>CALL US>>HEAR>>YOUR WAIT>>D>>IT WAIT>ALL
-16 WE>>FUT>>PAST WE>>FUT>>YOU WE>>PAST>>CALL WE>>TALK>>D WE>>TELL>>AWAY WE>NEG2 WHEN>>PAST>>WE YOU>>EVENT>>D
-16 YOU>>FUT>>START YOU>>PAST>>TELL YOU>OFROM YOUR>>CALL>>D YOUR>>CALL>>WHEN YOUR>D YOUR>D2 YOUR>DECIDE YOUR>O2
-16 YOUR>YOUR a:OON c.debei c.definde c.degern c.dehaben c.deihr c.demoech c.enabsen c.enadver c.enanswe c.enbecau
-16 c.endate c.endays c.enexam c.enfull c.enliked c.enmaybe c.enoffsi c.enparty c.enprese c.enrejec c.enreque
-16 c.enrestr c.ensecon c.ensix c.enslow c.enstaff c.entask c.enwithd c.es? c.escaduc c.eshace c.eslas c.esnuevo
-16 c.esvence c.fr9 c.frbonne c.frnouve c.frpour c:TALK c:THIRD de<__angeb de=D_9 de=D_genau de=D_guelt de=O_>
-16 debin__auf deda_> dedie_stell deguelt_> dehaben__=D dein__> deist__guelt demelde__sich demelde_sie demir_=D
-16 desie__gern desie_die deum__uhr deunter__wir en9__> en9__for en9_and en<__asses en<__came en<__compl en<__confi
-16 en<__could en<__got en<__hours en<__post en<__regre en<__up en<__vacan en<__when en<_book en<_other en<_salar
-16 en<_to en=O_? en=O__the en=O_for en=O_that ena__of enafter_the enam__and enam__from enam__on enam_not enand__at
-16 enand_back enand_your enare_close enare_paid enas__is enas_it enassum_that enat_it enavail_=D enback__my
-16 enbe_forwa enbe_retur enbecau__the enbeen_=D enbegin_=D enbette__for enbreak__=O encan__do enchat_=D encome__and
-16 encould_not endeadl__> endesk_=D endo__call enfirst_=D enfor__! enform_=D enform_and enforwa__welco enfrom_leave
-16 engive__a enhe__to enhi__i enhim__> enhirin_is enhour__> enhr__not eni__wante eni_am eninter__the eninter_were
-16 eninter_with enis__in enleave_and enlet_the enlisbo_=D enlook__it enlooki_forwa enmail__not enmails_=D enmaybe_=D
-16 enmaybe__> enmeeti__=D enmeeti_you enmei_i enneed_you enno_phone ennone_of ennot__me ennot_going ennot_take
-16 enoffer_stand enoffer_we enoffic__open enon__first enor_it enour_=D enour_chat enpanel_meets enparty_is enperio_=D
-16 enpick__your enpleas__> enpleas_compl enprese__> enproba__=D enread_my enremem_to enretir_=D enretir__> ensend_it
-16 ensurve__be ensurve_will entake_you enteam__=D entell__about enthank__confi enthe__? enthe__on enthe__round
-16 enthe_commi enthe_long enthe_posit enthe_slide enthe_start enthe_train enthree_more ento__first enup_your
-16 enus_again enwante_you enwe__had enwe__see enwe__you enwe_move enwhen_you enwill__held enwriti__> enyou__!
-16 enyou__come enyou__decid enyou__than enyou_said enyour__on enyour__reach enyour__was enyour_lapto es<__no
-16 es<_llama escaduc_=D escaduc__> escerra_por esde__=D esde_inscr esde_viaje esen_la eses__=D esescri__=D esescri_el
-16 esestoy__vacac esinscr_termi esnos__el esofici_> esplazo__inscr esprueb__=D estermi__> esvacac_=D fr<__dois
-16 fr<__poste fr<_si fr=D__> fr=D__que frconfi__> frest__=D frferme__> frl__est how:AFT how:BEF&EVENT how:FROM&HEAR
-16 how:FROM&TELL s.deander s.en=O s.enaddre s.enat s.enbook s.enchose s.endeliv s.enelsew s.enfamil s.enfull s.enmost
-16 s.ennever s.enshift s.ensigne s.enslide s.enterms s.entest s.enwelco s.eslas s.frconge s:COND
-15 ALL>ASK ASK>>SEND>>D ASK>AWAY ASK>HEAR2 AWAY>AWAY2 AWAY>D AWAY>HE AWAY>SEND2 AWAY>WHEN2 CALL>>YOU>>US CALL>NEG
-15 CALL>THIRD1 CALL>WE1 D>>O>>COND D>COND D>IT DECIDE>>D>>TELL DECIDE>>O>>D DECIDE>>TALK>>D DECIDE>OWITHIN
-15 DECIDE>YOUR DOC>>AWAY>>D DOC>>TALK>>D DOC>EVENT1 DOC>NEWS2 EVENT>>ALL>>D FUT>>ASK>>YOUR FUT>>HEAR>>WAIT
-15 FUT>>YOU>>START FUT>EVENT1 FUT>NEWS FUT>VAGUE1 HAVE>ORG1 HAVE>TALK HE>>WE>>FUT HE>TALK1 HE>US HEAR>SEND1
-15 IT>>DOC>>YOU IT>>SEND>>D IT>NEG2 NEG>AWAY NEG>TELL NEWS>>WAIT>>D NEWS>DECIDE1 O>>WHEN>>HEAR O>TELL OBY>COND
-15 OON>ASK1 ORG>>FUT>>TALK ORG>>WAIT>>D OUNTIL>COND OUR>TALK2 PAST>>D>>ORG PAST>DOC PAST>IT2 PAST>TALK1
-15 SEND>>US>>CALL SEND>>YOUR>>NEWS SEND>TALK START>>WAIT>>D START>HEAR1 START>OIN1 START>ORG1 START>TALK START>US
-15 TALK>>US>>D TALK>WHEN TALK>YOUR TELL>>ASK>>D THIRD>D2 THIRD>FUT US>>D>>ASK US>>O>>COND US>D1 US>WE1 WAIT>HE
-15 WAIT>START WE>>D>>IT WE>>FUT>>TALK WE>>HEAR>>DOC WE>O WHEN>>ORG>>FUT WHEN>D2 WHEN>HE WHEN>YOUR YOU>>HE>>D
-15 YOU>>HEAR>>EVENT YOU>>HEAR>>WAIT YOU>>YOUR>>D YOU>EVENT YOU>HAVE2 YOU>O2 YOU>TELL2 YOU>WE2 YOUR>>CALL>>WE
-15 YOUR>>PAST>>D YOUR>>START>>FUT YOUR>ALL1 YOUR>ASK1 YOUR>US2 YOUR>WE1 YOUR>WHEN a:START b:PAST c.denach c.desind
-15 c.deviel c.dewenn c.dewie c.dezeugn c.enanna c.enappoi c.enbackg c.enclass c.encompa c.encompl c.endesk c.enduty
-15 c.enfirst c.enfour c.engave c.engone c.enhr c.enlittl c.enlogin c.enmails c.enminut c.ennumbe c.enpatag c.enpm
-15 c.enrequi c.enresum c.enshift c.enships c.ensigne c.ensomeb c.enspoke c.entaken c.enteach c.entell c.envisa
-15 c.enyour c.esasi c.esfuera c.esgraci c.frbien c.frchef c.frdites c.freffet c.frme c.frtrava c:OBY c:OIN de9_9
-15 de9_=D de:_=O de<__freue de<__link de<_ihre de=D__im de=D__ob de=D_statt de=O_=O de=O_ist deaus_> debei_mir
-15 debitte_geben debuero_> dedass_sie deden__> deder_link degern_=D deich__ihnen demich__an demir__besch
-15 denicht__buero derufen__mich deuns__besch dewenn__=D dewir_sind dezeit_> en9_am en<__budge en<__did en<__hire
-15 en<__hired en<__mail en<__partn en<__proba en<__promi en<__sign en<__told en<__went en<__wish en<_annua en<_as
-15 en<_great en<_not en<_offic en<_once en<_shall en=D__agree en=D__appli en=D__compl en=D__do en=D__our en=D__ten
-15 en=D__your en=D_look en=D_same en=D_your en=O__get en=O__ring en=O_wheth ena_diffe enabsen_=D enaccep_=D enall_day
-15 enan_hour enand_=O enand__> enand__go enand__me enand__read enand__time enand_do enannou_=D enany__=D
-15 enappli__this enappli_for enare__going enarriv_=D enarriv__> enassum__you enat__pm enat_home enat_ten enbe__for
-15 enbe_back enbeen_selec enbehin_the enbudge_for encan__make encance_=D enceo_will enchase_me enclien__=D enclose_=D
-15 enconfi_that enconsu_list enconve__> endecis__? endecis_on endoes_your endown_for enduty_=D enevery_secon
-15 enfollo_up enfor_=D enfor_inter enfor_your enforwa_> enfree_=D enhalf__=D enhave_now enhave_rung enhave_signe
-15 enhe_would enhead_offic enhear__you enher_> eni__an eni__out eni__rung eni_must eni_spoke eni_wish enin__back
-15 enin_lisbo enin_patag enintak__=D eninter_you enis__holid enis__too enkeep__detai enkeep_your enmeet_the enmei__am
-15 enmessa__am enmet__to enmust_be enmy__s enneed_numbe enno_=D enno_signa ennot_do ennot_on ennothi__> ennothi__be
-15 ennothi_to enoffer__a enoffer_went enother_the enour_=O enour__are enour_new enperio__> enphone__> enpick_you
-15 enprese_=D enprofi_=D enpubli_=D enreadi__> enreadi_mail enrecei__will enreply_to enretur_> enretur__> ens__was
-15 ens_gone ensecon__> enshort__=D enso__is enso__offic ensoon_> entaken__> enthank__letti enthe__close enthe__in
-15 enthe__perio enthe__shift enthe_ad enthe_agenc enthe_backg enthe_job enthe_proje enthe_room enthe_signe
-15 enthe_trial enthe_year enthem_> enthey_will enthis_is ento__anoth ento__next ento_bring ento_reply ento_someb
-15 entold__we entold__you entold_you entrust__=D entwo__and entwo_colle enunsuc_> enus_? enus_a envacan__=D
-15 envacan_close enwas__last enwas__pleas enwas_the enwe__forwa enwe_hired enwent_out enwill_inter enwill_read
-15 enwish_you enwith__and enwork__> enwould_promi enwould_want enyou__login enyou__signe enyou_came enyou_sent
-15 enyou_start enyou_your enyour__i enyour_decis enyour_docum enyour_login enyour_notic enyour_refer es<__escri
-15 es=D__traba esal__=D esel__=D esenlac__=D esesper__=D esesper_el eshace_=D esla__de esla__sera eslas__: eslas__>
-15 esle_esper esno__notic esno_tiene esofert__=D esprome__=D esse__el estiene_notic fr<__! fr<__=D fr<__=O fr<_au
-15 fra__=D frabsen_=O fratten_=D fratten__a fravez_=D frchef__=D frde_l freffet_=D freffet__> frferme__=D frje_suis
-15 frne__pas frnous__atten froffre__valab frpour__=D frprend__=D frprend_effet frque_vous frreste__=D frretou_=D
-15 frs_est frsans__de frvotre_repon frvous_atten p:START p:YOUR s.dedass s.deherr s.depasst s.deuhr s.deurlau
-15 s.enappoi s.enbest s.enbusin s.encto s.enfill s.enfound s.enfree s.eninste s.enknows s.ennote s.enold s.enpause
-15 s.enprese s.enremin s.enslept s.ensomeo s.enten s.entwice s.enwriti s.enyears s.esantes s.esnadie s.frabsen
-14 ALL>ASK1 ALL>START ALL>WAIT1 ASK>>ASK>>ASK ASK>>ASK>>EVENT ASK>>ASK>>YOUR ASK>>CALL>>D ASK>>EVENT>>IT
-14 ASK>>SEND>>ORG ASK>>WAIT>>YOUR ASK>TALK2 ASK>YOU AWAY>>D>>COND AWAY>>D>>TELL AWAY>ASK AWAY>O1 AWAY>OFROM AWAY>WE1
-14 AWAY>WE2 AWAY>YOU2 CALL>>US>>D CALL>HEAR1 CALL>OBETW2 COND>>IT>>YOU COND>>NEG>>D COND>>NEG>>HEAR COND>>YOU>>ASK
-14 COND>>YOU>>START COND>ASK2 COND>TALK2 D>>ASK>>CALL D>>NEWS>>FUT D>>WHEN>>O DOC>ASK1 DOC>IT1 EVENT>>D>>ALL
-14 EVENT>ORG2 EVENT>PAST EVENT>WAIT1 FUT>>NEG>>CALL FUT>>TALK>>YOU FUT>>WE>>TELL FUT>>YOU>>NEG FUT>O1 FUT>OON2
-14 FUT>OWITHIN1 FUT>PAST2 HE>FUT1 HE>HIS1 HE>NEG1 HEAR>>AWAY>>D HEAR>>HAVE>>IT HEAR>>NEWS>>CALL HEAR>>ORG>>PAST
-14 HEAR>>WAIT>>ALL HEAR>>YOU>>PAST HEAR>DOC1 HEAR>VAGUE2 HIS>>TELL>>D IT>>AWAY>>D IT>>D>>NEG IT>>ORG>>AWAY
-14 IT>>PAST>>EVENT IT>>WE>>CALL IT>START2 NEG>>HEAR>>CALL NEG>>HEAR>>IT NEG>>OUR>>CALL NEG>>YOU>>O NEG>ALL2 NEG>NEG
-14 NEG>NEWS NEG>TALK1 NEWS>>ASK>>D NEWS>>DECIDE>>ORG NEWS>>START>>FUT O>>D>>EVENT O>>WE>>O O>AWAY O>HE1 OON>PAST1
-14 ORG>>FUT>>EVENT ORG>>HIS>>TELL ORG>EVENT1 ORG>YOUR2 OUR>>CALL>>TALK OUR>>FUT>>D OUR>>PAST>>D OUR>OUR2 OUR>WE1
-14 PAST>>D>>DOC PAST>>EVENT>>YOU PAST>>PAST>>D PAST>>YOU>>HEAR PAST>EVENT1 PAST>START2 PAST>YOUR2 SEND>>ORG>>HIS
-14 SEND>YOUR1 START>>D>>NEG START>>FUT>>TELL START>>PAST>>WAIT START>AWAY2 START>FUT START>IT2 START>NEG START>START
-14 START>WAIT2 TALK>>ALL>>D TALK>AWAY TALK>PAST2 TELL>>ALL>>O TELL>>WE>>D TELL>>YOU>>US TELL>>YOU>>VAGUE TELL>DOC2
-14 TELL>OIN1 TELL>START THIRD>>D>>FUT US>>COND>>YOU US>>D>>HE US>>HEAR>>COND US>ASK1 US>HE WAIT>>ALL>>D WE>>D>>EVENT
-14 WE>>D>>O WE>>FUT>>YOUR WE>>HEAR>>YOUR WE>>NEG>>DOC WE>>NEG>>EVENT WE>>PAST>>TALK WE>>PAST>>YOUR WE>DOC WE>OUR2
-14 WHEN>>FUT>>D WHEN>>WHEN>>IT WHEN>OUR YOU>>CALL>>O YOU>>O>>O YOU>>ORG>>D YOU>>PAST>>YOU YOU>>YOUR>>CALL YOU>DOC2
-14 YOU>OUNTIL YOU>START YOU>US2 YOU>VAGUE YOU>VAGUE2 YOU>YOU2 YOUR>HE YOUR>NEG YOUR>START1 YOUR>START2 a:ASK a:VAGUE
-14 b:OBY b:THIRD b:VAGUE c.deauch c.dedass c.dediese c.deein c.deendet c.dekenne c.demesse c.derufen c.desomme c.deum
-14 c.dewaer c.enalrea c.enattac c.enberli c.enbirth c.enchatt c.enconve c.endata c.endenti c.enenclo c.enexcel
-14 c.enfire c.enheari c.enhereb c.enhired c.enlapto c.enlaunc c.enlimit c.ennewsl c.enoffer c.enoffli c.enonboa
-14 c.enonlin c.enooo c.enorien c.enreadi c.enreapp c.enremem c.enrepla c.enshop c.ensince c.entalki c.entrans
-14 c.entrip c.enunsuc c.enwife c.esampli c.esempie c.esferia c.esla c.esno c.espara c.essolic c.essu c.fravons
-14 c.frfiche c.frrecev c.frsuis c.fry de9__9 de9__=O de<__das de<__ein de<__hat de<__rufen de=D__betri de=D__der
-14 de=D_antwo de=D_aus deangeb__=D dearbei_ist deauf__> debetri__wiede debitte_> debitte_teile deendet_=D deendet__>
-14 deentsc_der dehat__=D deihnen__gesch deniema_mehr desagen_sie deschic__die deschoe__! deuhr_> dewenn_sie dewir_=O
-14 dewuerd_sie en9__start en9_minut en:__=D en<__ad en<__ana en<__chatt en<__clien en<__consu en<__does en<__every
-14 en<__forwa en<__had en<__inter en<__k en<__link en<__made en<__numbe en<__retir en<__shop en<__sugge en<__team
-14 en<__terms en<__test en<__uploa en<__visa en<__wrote en<_bette en<_come en<_deliv en<_enclo en<_evalu en<_excel
-14 en<_feel en<_fille en<_good en<_movin en<_norma en<_orien en<_tell en<_think en<_ticke en=D__at en=D__decid
-14 en=D__good en=D__half en=D__i en=D__now en=D__site en=D__so en=D_answe en=D_are en=D_back en=D_nobod en=D_party
-14 en=D_would en=O_do ena__fair ena_thoug ena_trade enabout_the enadver_=D enafter_all enafter_for enalrea__>
-14 enand__were enand_is enand_there enand_this enany__but enany_day enany_quest enappli_was enare__at enare_shut
-14 enas_the enasked_me enasses__=D enat__funer enat__trade enaway__and enbe__from enbe_delet enbe_good enbeen__to
-14 enbeen_a enbeen_moved enbette__tell enbette_i enboard__answe enbook__slot enbook_a enbusin_trip enbut__> encan__a
-14 encan__answe encan__check encan__reach encan__tell encentr__=D enchatt_=D enchatt__! encheck__> enchose_anoth
-14 enclose__=D enclose_the enclosi__: encompl_> encompl__attac encurre__of endate__> endate__joini endecis__close
-14 endeliv__: endeliv_time endid_you endiscu_with endo__need endo__the endo__work enelse__> enenclo__the enenclo_is
-14 enenugu__and enevalu__=D enevalu_takes enevery_first enexam_=D enexam__> enexcel_=D enexcel__to enexpir_at
-14 enfirst__will enflies_to enfor_=O enfor__asses enfor__day enfor__the enfor_feedb enform__> enfree_for enfrom_three
-14 enfull_> enfuner__enugu enfuner_in engive__board engone__=D engood__> engot_your engreat_chatt enhad__to
-14 enhappy_to enhas__a enhas__moved enhave__acces enhave_anoth enhave_chose enhead__=D enheld__> enhire_=D
-14 enhope__will enhours__9 enhr__to enhr_is eni__get eni__hear eni__so eni_apolo eni_can eni_hope eni_look eni_retir
-14 enin__> enin__field enin__of enin_enugu eninter__have eninter_has eninvit_you enis__? enis_compl enis_hereb
-14 enis_our enis_the enis_yours enit_s enit_would enjob__=D enjust__remin enknow__the enlapse_=D enlaunc_=D
-14 enleave__=D enlette_=D enlette__> enlike__speak enlooki__to enluck__the enmade__you enme__if enme__pleas enme__you
-14 enmore_candi enmust__the enmust_give enmy__=O enmy_inbox enmy_mobil enneed_a enno__inter enno_email ennorma__answe
-14 ennorma_we ennot__back ennot_about ennot_conta ennot_make ennote__i enof__=D enof__year enof_a enof_joini
-14 enoffer__open enoffer_expir enoffli_=D enoffli__> enon__mobil enon_us enonboa__=D enonce__have enone__=O enooo_=D
-14 enopen__9 enorien__=D enorien_is enour__would enparty__=O enplace_on enplace_to enpleas_retur enpossi_? enpost_was
-14 enpromi_you enreach_us enrecru_is enrefer__> enremin__our enreope__> enresul_=O enresum_=D enretur__work
-14 enrole__been enroom_is enrung_=O enruns_=D ens__say ens_talk ensecon_=D ensent_you enshall_we enshort__are
-14 enshow_you enshut__=D enshut__> ensigna_> ensigne_contr enso__can enso__the enso_we enstill__> enstill_inter
-14 ensucce_> enteam_=D enteam__> enten_years enthan_=D enthat_=O enthat__call enthat_i enthe__can enthe__met
-14 enthe__panel enthe__place enthe__were enthe_admin enthe_colle enthe_field enthen_my enthere__not ento__somet
-14 ento__to ento_offer ento_reapp entoo_> entrans_=D entrave__> entrave_to entrial__would entrial_shift enunfor_i
-14 enup__we enus__date enus_your enwante__to enwe__chose enwe__close enwe__shut enwe_sent enwife__=D enwill__delet
-14 enwill_resum enwith__=O enwith__acces enwithd_> enwork_for enwould__your enwriti_=O enwritt__us enwrote__you
-14 enyou__like enyou__so enyou_did enyour__arriv enyour_final enyour_mail enyour_trans enyour_trave es9_: es=D_?
-14 es=D__esper es=D_a esconte_> esde__=O esdos__> esel_nuevo esen__=D esentie__no esfuera_=D esfuera__> esla_feria
-14 esllama__? esno__> este_esper fr9__9 fr9__> fr9__a fr<__stage fr<__suis fr<_bon fr<_l fr<_rappe fr=D_? fr=D__=O
-14 fra__heure fra_l frau__=D frce__vous frchef_tranc frconsi_que frentre_> fret_=O frh_> frh_a frheure_> frje_dois
-14 frla_fiche frla_forma frle_chef frle_stage frmessa__> frn_avez frnous__votre frretou__> frun_=D frvos__=D
-14 frvotre_entre frvous__avez frvous_n fry__> grain:quarter how:AFT&CALL how:AFT&NEWS how:FROM&DECIDE how:ON&HEAR
-14 how:WITHIN&ASK s.deguten s.dewaere s.enactua s.enad s.enassum s.encover s.endo s.enfine s.enhire s.enhired
-14 s.enlapse s.enleeds s.enliter s.enlooki s.enmeet s.enneed s.enneith s.ennoted s.enobser s.enonly s.enopeni
-14 s.enproje s.enrepli s.enrung s.enshow s.enshut s.entaken s.entimes s.entomas s.entour s.eshoras s.esvolve
-14 s.frconsi s.frplus s.fry
-13 ALL>>FUT>>D ASK>>ASK>>HEAR ASK>>TELL>>D ASK>CALL1 ASK>PAST1 AWAY>>D>>CALL AWAY>>EVENT>>D AWAY>>FUT>>TELL
-13 AWAY>>START>>D AWAY>HE2 AWAY>IT2 AWAY>TELL1 AWAY>WAIT2 CALL>>D>>IT CALL>>D>>WE CALL>EVENT CALL>HE CALL>OBY1
-13 COND>>D>>YOU COND>>YOU>>TELL COND>EVENT COND>NEG1 COND>NEWS COND>PAST2 D>>ASK>>TELL D>>ASK>>US D>>CALL>>O
-13 D>>COND>>IT D>>HEAR>>ORG D>>IT>>HAVE D>>NEG>>CALL D>>ORG>>EVENT D>>WHEN>>TALK D>OBEF1 D>WAIT2 DECIDE>>YOUR>>CALL
-13 DOC>>ASK>>WE DOC>TALK1 DOC>WAIT DOC>WE DOC>WHEN2 EVENT>ALL FUT>>ASK>>NEWS FUT>>CALL>>YOUR FUT>>DECIDE>>VAGUE
-13 FUT>>HE>>D FUT>>NEG>>IT FUT>>SEND>>D FUT>>YOU>>CALL FUT>>YOU>>TALK FUT>HAVE FUT>OBEF1 FUT>THIRD2 FUT>WE
-13 HAVE>>DECIDE>>TALK HAVE>>HAVE>>WAIT HAVE>ASK HAVE>ORG HE>>TELL>>PAST HE>AWAY1 HE>FUT HE>START2 HEAR>>D>>DECIDE
-13 HEAR>>DECIDE>>O HEAR>>HEAR>>NEWS HEAR>>O>>COND HEAR>>WAIT>>US HEAR>>WE>>YOU HEAR>>YOUR>>NEWS HIS>ORG IT>>D>>IT
-13 IT>>DOC>>START IT>>PAST>>TALK IT>IT1 IT>OBY1 NEG>>HAVE>>DECIDE NEG>>HEAR>>US NEG>>NEG>>D NEG>>O>>WE NEG>>ORG>>IT
-13 NEG>>TELL>>US NEG>>US>>D NEG>>US>>FUT NEG>ALL NEG>COND2 NEG>DOC1 NEWS>>ASK>>TELL NEWS>>O>>NEWS NEWS>>O>>YOUR
-13 NEWS>>ORG>>D NEWS>>OUR>>EVENT NEWS>>OUR>>FUT NEWS>>YOUR>>SEND O>>FUT>>D O>>NEG>>AWAY O>>SEND>>D O>>WE>>SEND
-13 O>>YOUR>>PAST OBY>WAIT1 OBY>WHEN OIN>IT1 OIN>O OIN>SEND2 OON>O OUR>>CALL>>D OUR>>D>>O PAST>>D>>EVENT
-13 PAST>>FUT>>CALL PAST>>OUR>>D PAST>>START>>D PAST>>TALK>>YOU PAST>>TELL>>IT PAST>>YOU>>YOUR PAST>NEWS PAST>TELL1
-13 SEND>>YOU>>WHEN START>>EVENT>>D START>SEND START>SEND1 START>US1 START>WHEN1 SURE>IT TALK>>D>>DOC TALK>>D>>PAST
-13 TALK>>D>>YOU TALK>>O>>D TALK>>WHEN>>D TELL>>D>>ASK TELL>>US>>COND TELL>>WHEN>>D TELL>HIS TELL>O1 TELL>OUNTIL1
-13 US>>D>>COND US>>D>>WE US>>O>>O US>COND US>D2 US>IT2 US>SEND1 WAIT>>IT>>IT WAIT>YOUR WE>>AWAY>>START WE>>D>>PAST
-13 WE>>FUT>>NEG WE>>FUT>>ORG WE>>HEAR>>AWAY WE>>HEAR>>FUT WE>>O>>FUT WE>>PAST>>FUT WE>>PAST>>WE WE>>START>>D
-13 WE>>YOU>>D WE>NEG1 WE>OIN1 WE>WHEN1 WHEN>ASK1 WHEN>ASK2 WHEN>START2 YOU>>D>>ALL YOU>>D>>HEAR YOU>>D>>US
-13 YOU>>FUT>>ASK YOU>>FUT>>TALK YOU>>IT>>ORG YOU>>O>>WHEN YOU>>PAST>>FUT YOU>>PAST>>US YOU>>SEND>>O YOU>>YOU>>ASK
-13 YOU>ASK YOU>EVENT2 YOUR>HAVE2 YOUR>IT2 YOUR>SEND YOUR>TELL1 YOUR>WHEN1 c.debeden c.debraeu c.dedann c.deerste
-13 c.defrage c.degeloe c.delief c.deloesc c.demacht c.demal c.demuss c.deneue c.deob c.deschon c.deseit c.enagenc
-13 c.enall c.enalso c.enautom c.enbook c.enbrill c.enbuild c.enclini c.encover c.endepar c.engame c.engrate c.enhand
-13 c.enhealt c.enhome c.enif c.enjoin c.enjump c.enkeep c.enkept c.enlibra c.enlyon c.enmade c.enmovin c.enmr
-13 c.enmuch c.ennice c.enold c.enorder c.enpassp c.enpayme c.enpicke c.enreorg c.enreply c.enresta c.enretre c.enruns
-13 c.ensick c.entech c.entechn c.enteste c.enthird c.entried c.entwice c.enunava c.enunles c.enuploa c.enwish
-13 c.enworki c.enwrote c.enyears c.esatend c.esavisa c.esdocum c.esestuv c.esplace c.esretir c.esreuni c.esvalid
-13 c.esvenir c.fr=O c.frannon c.fravion c.frcomit c.frconvi c.frdispo c.frexcel c.frfonct c.frgele c.frligne
-13 c.frmessa c.frnous c.frouver c.frpourr c.frprend c.frpubli c.frrendr c.frtoujo c.frvalab c:COND c:OBEF de:_9
-13 de<__entsc de<__geben de<__haben de<__nicht de<__unter de<_fuer de<_viel de<_wie de=D__: de=D__fuer de=D__noch
-13 de=D_ander de=D_geloe de=D_gleic de=D_keine de=D_was de=O__frau deangeb_gilt deantwo_ich deanzei_lief deauch_=D
-13 debei__=D debei__pruef debetri_=D debetri_> debuero__antwo dedann__freue dedann_wir dedass__=D deden__=D deder_=O
-13 deder__waere deder_pruef dedie__lief deein_> deein_bissc dees_bei defreue__! degeloe_> degilt_=D degilt__>
-13 deich_=D deich_> deihren__=D delief_=D delief__> deloesc_wir demich__anruf denach_> deob_sie deprobe_=D depruef_=D
-13 deschoe_=O desie_=D desie__mich destatt_> deund__! deuns__um deviel__bei devon_ihnen dewiede_errei en9__ist
-13 en9__the en9__with en9_is en9_off en:__for en<__adver en<__appli en<__asked en<__clini en<__compa en<__days
-13 en<__discu en<__he en<__in en<__jobs en<__luck en<__needs en<__never en<__next en<__only en<__other en<__quest
-13 en<__remem en<__repla en<__shift en<__super en<__task en<__thank en<__train en<__tried en<__wante en<_are en<_back
-13 en<_call en<_curre en<_deadl en<_furth en<_inter en<_maybe en<_nice en<_pay en<_payme en<_that en<_you en=D__=O
-13 en=D__cance en=D__consi en=D__move en=D__read en=D__six en=D__slow en=D__take en=D__there en=D__treat en=D_and
-13 en=D_becau en=D_chase en=D_peter en=O__be en=O__came en=O__can en=O__give en=O__go en=O__on en=O__s en=O_no
-13 en=O_plus en=O_which en=O_yours ena__direc ena__holid ena__that ena_baby ena_candi ena_littl ena_nudge ena_numbe
-13 enabout_your enaccep__> enad__you enafrai_we enafter_9 enafter__? enagain_> enagain__if enagree__be enagree_will
-13 enall_gone enall_staff enam__inter enam__sorry enam_off enan__of enan_appli enand__commi enand__count enand__reply
-13 enand__wante enand_if enand_no enand_not enand_reope enand_so enanna_=D enannou__> enanoth_appli enanoth_decis
-13 enapolo_> enapply__> enare__free enare_invit enas__i enas__know enas__told enas_discu enask_me enat__earli
-13 enat__possi enat_all enat_six enattac_form enback__leave enbank_=O enbe__=O enbe__our enbe_fille enbe_grate
-13 enbe_off enbe_ready enbe_refun enbe_speak enbecau__s enbecau_it enbette_news enbetwe_9 enboard__asked enbooke__=D
-13 enbooke_for enbring_the enbut_we encall__at encall__booke encall__offic encan__put encan_not encan_reach
-13 enchase__> enclien__> enclimb_> enclini__close enclini_is encolle_agree encommi__the encommi_met encommi_recon
-13 enconfi_your encongr__the enconsu__=D enconve_=D encounc__=D encount__one encount_for enday__is enday_here
-13 endecid_soon endetai__> endid_not endo_give endo_it endoes_=D endown__=D enearli_> enelsew_> enfeedb__=O
-13 enfinal__with enfirst_> enfor__back enfor__but enfor__lette enfor__long enfor__reimb enfor__these enfor_appli
-13 enfor_waiti enfree_to enfrom__=O enfrom__more enfurth__your engame_ships enget__of enget__prope engiven__the
-13 engo_on engood__=D engood_luck enhad_a enhappy__for enhas__move enhas_stopp enhave__baby enhave__news enhave_bette
-13 enhave_hired enhave_liked enhe_climb enhealt_=D enhealt__=D enhear__the enheari__three enhere__=D enhire__>
-13 enhirin__> enhope_the enhoped_to enhr_needs eni__do eni__off eni__offer eni_only eni_promi eni_regre eni_tried
-13 enif__need enin_for eninste_? eninste__> enintak_for eninter__take eninvit__to enis__publi enis__witho enis_booke
-13 enis_cance enis_due enit__: enit_took enjoini_us enjump_on enjust__to enkindl__the enkindl__your enknow__if
-13 enlapse__> enlast__here enlate_> enleave_back enleeds_offic enlet__speak enlike__to enliked__have enliked_to
-13 enlong_=O enlonge_stand enlunch_? enmade__no enmail__and enmails_> enmails__> enmake__decis enmake_you enme__nudge
-13 enme__ring enme_again enmessa__morni enminut_=D enmove_our enmr__=D enms__is enmust__you enmy__day enmy_broth
-13 enmy_last enmy_repla enname_> enneed__answe enneeds_to ennew__agree ennew__will ennew_colle enno__stand enno_inter
-13 enno_more ennobod_s ennobod_will ennone__us ennorma__out ennorma_go ennot__mails ennot__one ennot__selec ennot__us
-13 ennot_be ennot_get ennot_recru ennot_see ennothi__chase ennudge_> ennumbe__=D ennumbe_of enof__count enof_an
-13 enoff_to enoffer__go enoffer_lapse enoffer_norma enon__call enon_hold enon_with enonly_one enooo__> enor_9
-13 enother__can enother_we enour_share enpaid_=D enpanel_was enparen_leave enpay__is enpay_day enpayme__due
-13 enpayme_is enphone_=D enpleas_=D enpleas__back enpleas__the enpleas__this enpleas_let enpleas_remem enpleas_sign
-13 enpleas_tell enpleas_to enpm__the enpm_ist enproba_: enprope_answe enpubli_=O enpubli_holid enreach__decis
-13 enreapp_=D enrecep_=D enrecon_the enreimb_> enrepla__=D enreply__> enreply__my enreply_on enrequi_=D enrequi__>
-13 enretur_the ens_half- ens_on ens_speak ens_your ensaid__the enschoo__has enschoo__is enschoo_board enschoo_is
-13 enschoo_offic enscree_> ensee__again ensee_your enselec_=O ensend_the enships_=D enshort_close enshoul__writt
-13 enshow__round enshut_for ensick_=D ensigns__> ensigns_anyth ensits__> enslot_for enso__are enso__have enso_sorry
-13 ensorry__s enspoke__and enstaff_> enstart__is enstay__touch enstay_in entake__=D entake__that entake__to entake_it
-13 entakes__and enteams_> entell__which enthank__waiti enthat__=O enthe__colle enthe__date enthe__form enthe__healt
-13 enthe__lapse enthe__moved enthe__one enthe__she enthe__would enthe_clini enthe_four enthe_house enthe_leeds
-13 enthe_openi enthe_super enthe_two enthere__nothi enthese_=D enthese__> enthis__close enthree__candi ento_9
-13 ento__befor ento__bette ento_open ento_read ento_recei ento_send ento_speak entook__=D entook_us entrain__=D
-13 entry_me entwice_=D enup__messa enuploa_your enus__answe enwaiti_these enwe__hired enwe_answe enwe_did enwe_keep
-13 enwe_say enwe_wrote enwere__of enwere__to enwhat__would enwhich_is enwill__at enwill__refun enwill__retur
-13 enwill__speak enwill__take enwill__your enwill_pay enwith__who enwith_your enwork_=D enwork__a enwork__so
-13 enwould__grate enwould__in enwould__it enwould__liked enwritt__and enyear_and enyes_=D enyou_? enyou__again
-13 enyou__call enyou__our enyou__start enyou_and enyou_apply enyou_come enyou_could enyou_expec enyou_join enyou_may
-13 enyou_round enyou_wante enyour__has enyour_reimb enyours__=D es9_=D es:_=O es<__entre es<__es es<__favor es<__me
-13 es<_ando es<_atend es<_nuest es<_por es<_tiene es<_un es=D_es esanunc_estuv esatend_=D esatend__de escerra__=D
-13 escontr__=D esdocum_=D esdocum__> esdos_horas esel__9 esel__estuv esel_anunc esempez__> esempie_=D esentie_que
-13 eses_valid esestuv_=D eshorar_de esinscr__=D esla__es esla_ofert eslas__=D eslos_=D esno__de esno__recib esno_me
-13 esofert__valid esofert_es espasa_=D esprese__> esque__=D este__=O estu__=D esun_place esvalid_=D esvalid__>
-13 esvence_=D esvence__> far:2 fr<__chef fr<__derni fr<__nouve fr<_dites fr<_pourr fr<_sans fr=D__de fra_lieu
-13 frappel__? frautre__> fravez_pas frc__note frdites_=D fren_ligne frest_a frest_note frexcel_=D frfonct_=D fril_y
-13 frl__> frl_annon frle_comit frmessa_=D frmon_retou frnote_=D frnous__=D frouver_=D frpardo_> frpasse_a frpour_nous
-13 frpourr__appel frque_votre frsaure__=O frtout_=O frtout__=D frvalab_=D frvalab__> frvotre__> frvotre__n
-13 frvotre_decis frvotre_part how:FROM&EVENT how:ON&SEND s.de? s.debuero s.degesag s.deschoe s.enabroa s.enam
-13 s.enbadge s.enbroth s.encaugh s.enchang s.enclose s.enconsi s.endurin s.enhelp s.enist s.enjoini s.enlevel
-13 s.enmovin s.enms s.ennone s.ennudge s.enonce s.enooo s.enoptio s.enpensi s.enperma s.enproba s.enpubli s.enschoo
-13 s.ensomew s.ensorry s.enteams s.enthank s.enticke s.enturna s.enunabl s.enunsuc s.enurgen s.enwent s.enwhy
-13 s.enwitho s.enwonde s.es: s.es? s.esentie s.eshorar s.esofici s.fravons s.frd s.frforma s.frmessa s.frpardo
-12 ALL>>HEAR>>HAVE ALL>OBEF2 ALL>OBY2 ASK>>ASK>>YOU ASK>>D>>US ASK>>DECIDE>>D ASK>>DOC>>D ASK>>NEG>>TELL
-12 ASK>>NEWS>>YOUR ASK>>OUR>>CALL ASK>>PAST>>PAST ASK>>TALK>>D ASK>>YOU>>SEND ASK>HAVE1 ASK>YOUR AWAY>>D>>ASK
-12 AWAY>>D>>DECIDE AWAY>>ORG>>D AWAY>ALL2 AWAY>FUT AWAY>PAST CALL>CALL2 CALL>YOU2 COND>>IT>>D COND>ASK COND>TALK
-12 D>>AWAY>>TELL D>>DECIDE>>HEAR D>>FUT>>YOUR D>>IT>>FUT D>>IT>>YOUR D>>NEG>>EVENT D>>NEG>>TELL D>>NEG>>US D>>NEG>>WE
-12 D>>NEWS>>O D>>NEWS>>YOU D>>O>>OUR D>>O>>YOU D>>ORG>>O D>>WAIT>>ASK D>>WHEN>>OUR D>>YOU>>PAST D>ASK1 D>ASK2 D>COND1
-12 D>IT1 D>THIRD1 DECIDE>>TALK>>ORG DOC>>WAIT>>D DOC>WHEN EVENT>>IT>>FUT EVENT>OWITHIN1 EVENT>SEND1 FUT>>AWAY>>O
-12 FUT>>D>>IT FUT>>D>>ORG FUT>>D>>YOU FUT>>DECIDE>>D FUT>>DOC>>CALL FUT>>START>>US FUT>>THIRD>>D FUT>>WAIT>>YOUR
-12 FUT>>WE>>OUR FUT>>YOU>>IT FUT>>YOU>>ORG FUT>>YOUR>>TELL FUT>ASK2 FUT>HE2 FUT>OON FUT>THIRD HAVE>>TELL>>YOU
-12 HAVE>FUT2 HE>>EVENT>>HE HE>>SEND>>O HE>HAVE2 HEAR>>D>>PAST HEAR>>HAVE>>PAST HEAR>>IT>>PAST HEAR>>NEG>>PAST HEAR>O1
-12 HEAR>OBEF1 HEAR>WAIT HIS>AWAY IT>>ALL>>D IT>>D>>HEAR IT>>IT>>WE IT>>NEWS>>FUT IT>>O>>AWAY IT>>PAST>>D
-12 IT>>START>>AWAY IT>>WE>>AWAY IT>>YOU>>START IT>HIS IT>OBY2 IT>SEND IT>TALK IT>YOUR2 NEG>>COND>>YOU NEG>>D>>NEG
-12 NEG>>D>>TALK NEG>ALL1 NEG>D1 NEG>HE1 NEG>OBY2 NEG>PAST NEG>VAGUE NEWS>>D>>NEWS NEWS>>YOUR>>CALL NEWS>>YOUR>>TALK
-12 NEWS>ASK NEWS>IT NEWS>NEWS2 NEWS>OWITHIN O>>COND>>HE O>>D>>NEG O>>NEG>>SEND O>>WE>>ASK O>IT2 O>OON1 O>ORG1 O>PAST1
-12 O>TALK O>THIRD O>YOUR2 OBEF>O1 OBEF>OON1 OBY>HEAR1 OIN>D OIN>THIRD OON>ASK ORG>>TALK>>D ORG>HEAR1 OUR>>SEND>>AWAY
-12 OUR>START2 PAST>>FUT>>HEAR PAST>>HE>>D PAST>>HE>>FUT PAST>>HEAR>>D PAST>>IT>>O PAST>>PAST>>HEAR PAST>>WE>>PAST
-12 PAST>>YOU>>IT PAST>HAVE1 PAST>NEWS1 PAST>US SEND>>EVENT>>YOU SEND>>O>>NEG SEND>>YOUR>>D SEND>O SEND>ORG
-12 START>>D>>HEAR START>>O>>AWAY START>>ORG>>D START>AWAY START>DECIDE2 START>HE START>PAST2 SURE>OBEF TALK>>D>>ALL
-12 TALK>DOC1 TALK>HE1 TALK>OUR2 TALK>WAIT2 TELL>>CALL>>O TELL>>D>>O TELL>>HIS>>D TELL>>WE>>PAST TELL>HE TELL>VAGUE2
-12 TELL>YOUR2 US>>HEAR>>YOU US>>WE>>D US>HEAR2 US>OBEF US>PAST WAIT>>YOUR>>TALK WAIT>HIS1 WAIT>START2 WE>>ASK>>ORG
-12 WE>>AWAY>>NEWS WE>>AWAY>>O WE>>AWAY>>TELL WE>>HE>>D WE>>NEG>>NEWS WE>>NEWS>>CALL WE>>PAST>>NEWS WE>>PAST>>YOU
-12 WE>>TALK>>NEG WE>>YOU>>PAST WE>ASK2 WE>DOC2 WE>TALK2 WHEN>>O>>IT WHEN>>YOU>>PAST WHEN>IT1 WHEN>PAST1 WHEN>YOU
-12 YOU>>HEAR>>SEND YOU>>PAST>>HEAR YOU>>TELL>>TALK YOU>>WHEN>>VAGUE YOU>OIN YOU>THIRD YOU>YOU1 YOUR>>D>>COND
-12 YOUR>>TELL>>ORG YOUR>HAVE YOUR>TELL b:OBEF b:WE c.deam c.debetri c.debissc c.dedafue c.deeinar c.dees c.dehab
-12 c.deherr c.deihren c.dekanns c.dekommi c.enabout c.enaddre c.enamong c.enanyth c.enbaker c.enbehin c.enbooks
-12 c.encardi c.encarri c.enceleb c.enchang c.enchef c.encours c.encusto c.endirec c.endown c.endrill c.endue
-12 c.eneffec c.enemplo c.enencou c.enexist c.enfelt c.enfound c.enfrien c.engradu c.engrid c.enh c.enhere c.enhoped
-12 c.enindic c.eninter c.enlapse c.enleast c.enlet c.enmonth c.ennine c.enobser c.enonsit c.enosei c.enoslo c.enpassw
-12 c.enpayab c.enpaysl c.enpoint c.enprofi c.enproje c.enreach c.enreadv c.enschem c.ensent c.enshenz c.enshuts
-12 c.ensites c.enskiin c.enspeak c.ensport c.enstage c.entreat c.enwhich c.enwriti c.esabrim c.escerti c.esempez
-12 c.esesper c.esexame c.esfesti c.esmover c.esnadie c.espatro c.esperio c.esperma c.espodem c.espodri c.esprueb
-12 c.esrecep c.esse c.esviaje c.frai c.frappel c.fraura c.frautre c.frbudge c.frce c.frecrit c.frelect c.fressai
-12 c.frjour c.frlieu c.frsavoi c.frvacan c.frvoir de<__inter de<__kommi de<__letzt de<__prakt de<__teile de<__wir
-12 de<_alles de<_die de<_guten de<_haben de<_koenn de<_nun de<_sagen de<_wegen de<_wenn de=D_! de=D__bissc
-12 de=D__hoere de=D_ein de=O_9 de=O__9 de=O__do de=O_und de?_> dealles__=D deauf__messe deaus_? debesch__sie
-12 debesch_ob debewer__der debewer_ist debissc__bitte debissc_gedul debleib_es debrand_> dedauer__> deder_termi
-12 dedie__tagt dedie_einar dedie_kommi dedie_reise dedir__weil dedu__nachg dedu_dich deein__gedul deerrei_>
-12 dees__noch defrau_=D degedul__! degedul_bitte degern__> degespr_=D degespr_> deguten_tag dehaben_=D dehaben_uns
-12 dehast_> deherr_wilk deich_schre deihnen_die deihnen_noch dein_der deinter_noch deist_nicht dekommi_tagt
-12 delink__=D delink_ist denachg__> denachg_hast denachz_> deschon__> deseit_=D deservi__=O desich_gern desie__nicht
-12 desie_es desind__=D deuns_auf deunser__=D deunser_neue devon_9 deweil_du dewir_haben dewir_hatte dewir_inter
-12 dezurue__> en9_! en9_? en9__a en9__am en9__to en9_appli en9_decem en9_so en9_work en:_=O en:__of en:_it en<__also
-12 en<__arran en<__birth en<__dates en<__depar en<__docum en<__encou en<__grid en<__headq en<__lapto en<__newsl
-12 en<__ok en<__onsit en<__propo en<__q en<__recei en<__resta en<__restr en<__salar en<__talk en<__talki en<__work
-12 en<_away en<_aye en<_close en<_comme en<_congr en<_follo en<_heads en<_manag en<_most en<_nothi en<_outco
-12 en<_payro en<_rejec en<_see en<_the en<_this en<_tomas en<_train en=D__goes en=D__hereb en=D__home en=D__leave
-12 en=D__more en=D__news en=D__other en=D__panel en=D__prese en=D__sport en=D_at en=D_break en=D_expec en=D_here
-12 en=D_holid en=D_newbo en=D_of en=D_shift en=D_was en=D_what en=O_pleas ena__=O ena__long ena__note ena_place
-12 ena_prope ena_sched ena_sunbu enabout__role enad__s enad_it enadver__> enafter__or enagain__s enaim__reply
-12 enall__=D enalrea_=O enam__=D enam__mater enam__we enam_i enam_so enan__i enan_apolo enand__my enand__said
-12 enand__the enand__to enand__was enand_decid enand_it enand_more enand_nobod enand_nothi enand_send enanna__she
-12 enanswe__pleas enapolo__promi enapolo_i enappli__the enappli_close enare__among enare__autom enare_recru
-12 enarran_for enas__will enas_promi enask__feedb enat__! enat__at enat__for enat__is enat__momen enat_four enat_half
-12 enat_least enat_sea enattac__the enattac_is enaye__spoke enaye_we enback__your enbe__sorry enbe__us enbe_free
-12 enbecau_the enbeen__for enbeen_asked enbeen_short enbeen_unsuc enbehal_of enbirth__=D enbirth_for enbring_a
-12 enbut__room enby_a encall_anna encan__be encan__decid encandi__were encandi_is encandi_start encentr_=D encerta_=O
-12 enclick_> enclien_=D enclose_=O enclosi__is encolle_> encome_in encomme_: encomme__=D encommi_sits enconfi__=D
-12 enconfi__you enconsi_you enconta_us encontr_=D encontr_is encours_=D encto_> encurre_out endate_of endates_are
-12 endays_=D endays__> endecis__appli endesk__staff endesk_is endid__to endid_write endo_9 endo__know endoes_not
-12 eneffec_=D enencou__to enencou_you enenoug_for eneveni_=D eneveni__9 eneveni__> eneveni_after enexact__=O
-12 enexpec_you enfair__> enfathe__ill enfathe_fell enfell__> enfell_ill enfille_out enfinis_the enfire_drill
-12 enfirst_has enfirst_week enfollo__telep enfor__as enfor__me enfor_now enform__retur enforwa__meeti enfour_we
-12 enfree__a enfrom__ad enfrom_your engets__=O engoing__leave engood_? engood__then engot__messa engreat__=D
-12 engrid_=D engrid__> enhad_been enhalf-__schoo enhalf-_the enhalf_days enhappy_=D enhappy__> enhappy_birth
-12 enharve_=O enhas__its enhas_asked enhave__an enhave__asked enhave__unsuc enhave_given enhave_left enhave_no
-12 enhave_reach enhave_recei enhave_sched enhave_to enhe__> enhe__call enhe__he enhe__in enheads__she enheads_up
-12 enhere__the enhi_ana enhirin__froze enhold__that enholid_here enhones__=O enhour_=D enhow__s eni__be eni__calli
-12 eni__hoped eni__in eni__left eni__reply eni_could eni_retur eni_start enin__diffe enin__spam enin_an enin_cardi
-12 enin_kerry eninter__=D eninter_for eninter_the eninvoi_no enis__all enis__it enis__leave enis__there enis__week
-12 enis_alrea enis_shut enis_sport enis_staff enit__at enit__great enit__hand enit__so enit_short enits__> enjob_=D
-12 enjobs_are enjoini_: enk_start enkeep__short enkerry_back enkindl_confi enknow_what enlande__=O enlead__>
-12 enleft_=D enleft_for enlegal__are enlegal_who enletti_me enlike__sched enlimit__to enlimit_acces enliter__>
-12 enlong__will enlooki__=O enmade_=O enmade_to enmail__i enmail_when enmake_=D enmake_a enme_=D enme__that
-12 enme__what enme_if enmeeti__> enmessa__and enmonth_> enmore__can enmore_i enmost__after enmost_eveni enmove_offic
-12 enmr_osei enmy__fell enmy__i enmy_mail enneed__decis enneed__in enneed_it ennever__to ennewbo_> ennewsl__out
-12 ennewsl_goes ennext__=D ennext__start ennext_to ennice__to ennice_talki enno__for enno__will enno__with enno_decis
-12 enno_posit ennobod__anyth ennoon_? ennoon__> ennot__and ennot__any ennot__at ennot__no ennot_among ennot_call
-12 ennot_hear ennot_hirin ennot_know ennothi__=D ennothi__open ennothi_s ennotif_=O ennumbe__=O enof__answe
-12 enof__month enof_leave enoff_> enoff__newbo enoff_grid enoffer__we enoffic_in enoffic_wordi enoffsi_=D enok__know
-12 enok_i enok_ok enon__i enon__inter enon__occas enon__of enon__the enon_behal enon_site enonce__i enonce_recei
-12 enone__and enone_thing enonly_two enopen__us enopen_for enor_=D enoslo_=D enother_teams enour__conve enour__party
-12 enour_found enour_newsl enour_telep enourse_=D enpanel_will enpayab_=D enpayab__> enplace__at enpleas_!
-12 enpleas__anna enpleas_write enposit__be enposit__been enposit_has enpost__be enpost_will enproba__a enproba_make
-12 enproba_revie enpromi_anyth enpropo__date enpropo_start enpubli__here enquest__it enreach_me enread_every
-12 enread_this enreapp__> enrecei__badge enrecei_i enrecru__is enrecru_desk enrejec__sent enrejec_are enremai__for
-12 enreply__your enrepor__publi enrepor_is enreque_=D enresta__at enresta_shuts enrestr_=D enrestr__> enring_me
-12 enrobin_my enroom__taken enrush_> ens__cardi ens__offic ens_full ensaid__was ensaid_he ensalar__k ensched__call
-12 ensched_a ensent__=D ensent_autom enseven_> enshe__out enshenz_=D enshift_> enshort_note enshort_of enshoul__not
-12 enshoul__take enshut_ourse enshuts__the enshuts_at enside__the enside_door ensigne__> enskiin__=D enso__keep
-12 enso__openi enso__s enso_come enso_much enso_there ensorry__more ensorry_and ensport__> ensport_week enstaff__9
-12 enstart__holid enstart_date ensucce__start ensuits_you ensunbu_> entake__time entaken__come entaken_so entalki_=O
-12 entalki__you entalki_to entask__not entask_shoul enteam_s entelep_conve entell_them enten__=D enthat__a enthat__is
-12 enthat__were enthat_it enthe__expir enthe__intak enthe__requi enthe__shuts enthe__start enthe__went enthe__wordi
-12 enthe_baker enthe_deadl enthe_denti enthe_depar enthe_fourt enthe_onboa enthe_staff enthe_techn enthe_vacan
-12 enthen__fathe enthere_are enthey__not enthey__proba enthey_aim enthey_need enthis__expir enthis_occas enthree__=D
-12 ento__any ento__new ento__off ento_begin ento_campu ento_close ento_decid ento_invit ento_meeti entold__candi
-12 entold_all entoo__> entouch__=O entrans__> entrip_=D entwice__> entwice__year entwice_a entwo__=D entwo_hours
-12 enunava_=D enunfor__am enup__s enup_she enus__you enus__your enus_which envalid_=D envalid__> enwait__i
-12 enwante__know enwas__for enwas_going enwas_great enwe__anoth enwe__call enwe__closi enwe__given enwe__inter
-12 enwe__looki enwe__no enwe__not enwe__offer enwe__offic enwe__recru enwe__unabl enwe_could enwe_encou enwe_got
-12 enwe_had enwe_regre enwe_restr enwe_saw enwe_went enwent_to enwere__=D enwhat__you enwhen__good enwhen_is
-12 enwhich__would enwhich__you enwill__about enwill__its enwill__make enwith__sched enwith__sunbu enwith_limit
-12 enwitho_inter enwitho_the enwordi_> enwould__work enwould_know enwould_not enwould_write enwrite__and enwriti__you
-12 enwriti_to enyear__=D enyears_=D enyears__> enyou__and enyou__apolo enyou__is enyou__let enyou__need enyou__to
-12 enyou_an enyou_confi enyou_prefe enyou_well enyou_write enyour__allow enyour__day enyour__we enyour_passp
-12 enyour_secon enyour_slot enyour_thoug es9_=O es9__=O es:__en es<__esper es<__fuera es<__llama es<__mover
-12 es<__patro es<_podem es<_podri es=D__a es=D__discu es=D__festi es=D__no es=D__por es=D__tiene es=D_escri esa_nadie
-12 esasi__los esasi_conta esconfi__asi esconta_los esde__vuelv esde__y esde_no esde_prepa esde_prueb esel__! esel__se
-12 esel_exame esel_patro esel_perio esempez_=D esen__> esen__ofici esen_recep esentre_sera esesper__en eshoras_>
-12 esllama_=D esllama_el eslos__no esmover__llama esmover_la esno_traba esnuest_ofici esofert_vence espara_la
-12 espasa__> espatro__reuni espatro_se esperio__prueb esperio_de esperma_cerra espodem__la espodem_mover esprepa_:
-12 esprepa__=D esrecep_> esreuni__=D esreuni_el esse_reuni essi__tiene essi_no estiemp__prepa estiemp_de estiene_=D
-12 estiene__nuest estiene__para estraba_=D estraba__> esy_discu fr<__ana fr<__aurel fr<__avons fr<__des fr<__forma
-12 fr<__nous fr<__vacan fr=D_aurel fr=D_nous fr=D_s fr=O_? fraurel_> fravez__pour frbonne__la frbonne_vacan
-12 frbudge__=D frclotu_des frconge__=D frconsi__votre frcontr__effet frcontr_prend frd_essai frde__elect frdis_=O
-12 frdois__savoi frdois_le frdonc_=O frelect__publi frelect_sera frest__le frh_9 fril__a frirait_? frirait__>
-12 frje__=D frje__trava frje_lirai frl__sera frl_elect frl_entre frla__a frla__n frle__prend frle_poste frle_resul
-12 frle_savoi frlieu_=D frlirai__messa frme__=D frmidi_> frne_trava frpas_d frpas_ete frpas_le frpubli_=D frpubli__>
-12 frquelq_un frrappe__=O frrespo__> frresul__l frresul_de frs_il frsans_nouve frsavoi_=D frsavoi__> frsera__=O
-12 frsera_publi frtranc__> frtrava__le frtrava_pas frvacan__=D frvacan_la frvoir_=D frvous_irait grain:newyear
-12 grain:number how:BEF&TELL s.deaus s.deeinst s.degenau s.dehatte s.enannua s.enanywh s.enaye s.enbehal s.enboth
-12 s.encampu s.encerta s.enclaim s.encompe s.encompl s.encongr s.endid s.eneat s.enfell s.enfreez s.engetti s.enhi
-12 s.enhome s.enm s.ennewbo s.ennot s.enoccas s.enpatch s.enpermi s.enpleas s.enq s.enrecep s.ensell s.enship
-12 s.enside s.ensnow s.enspam s.enstati s.enstock s.enstopp s.ensuper s.enthere s.enwordi s.esconvo s.escurso
-12 s.esestoy s.esnada s.esofert s.esperfe s.esprepa s.esya s.fraurel s.fravant s.frdis s.frete s.frfait s.frl s.frma
-12 s.frne s.frpasse s.frsur s.frtoute s:O s:YOUR
-11 ALL>>ALL>>O ALL>>D>>FUT ALL>>FUT>>NEG ALL>>HEAR>>IT ALL>>NEG>>PAST ALL>IT2 ALL>OBETW ALL>OBETW1 ASK>>HAVE>>HAVE
-11 ASK>>IT>>SEND ASK>>IT>>YOU ASK>>NEG>>SEND ASK>>US>>TELL ASK>>WE>>TELL ASK>>YOU>>DOC ASK>>YOUR>>NEWS ASK>D1
-11 ASK>HAVE ASK>O ASK>WE2 AWAY>>HE>>TELL AWAY>>NEG>>D AWAY>>O>>TELL AWAY>>ORG>>TELL AWAY>CALL1 AWAY>OUNTIL1
-11 AWAY>YOUR1 CALL>>O>>IT CALL>>US>>O CALL>>WE>>D CALL>>WHEN>>WE CALL>ASK CALL>OBETW COND>>D>>O COND>>O>>D
-11 COND>>WE>>HEAR COND>FUT1 COND>O2 COND>START1 COND>VAGUE1 D>>AWAY>>START D>>COND>>TALK D>>DECIDE>>ORG D>>HE>>YOU
-11 D>>NEG>>DECIDE D>>NEG>>OUR D>>NEWS>>START D>>O>>HE D>>WE>>IT D>>YOU>>ASK D>>YOU>>O D>HIS2 D>OBETW1 D>THIRD
-11 DECIDE>>D>>NEWS DECIDE>>O>>CALL DECIDE>HAVE DOC>>D>>WHEN DOC>>D>>YOUR DOC>>O>>D DOC>>WE>>SEND DOC>O1 DOC>OIN
-11 DOC>PAST EVENT>>DOC>>TELL EVENT>>EVENT>>IT EVENT>>PAST>>D EVENT>ALL1 EVENT>ASK1 EVENT>TELL EVENT>US1
-11 FUT>>AWAY>>ORG FUT>>D>>NEG FUT>>EVENT>>YOU FUT>>NEG>>EVENT FUT>>NEG>>NEWS FUT>>ORG>>O FUT>>SEND>>EVENT
-11 FUT>>TALK>>D FUT>>TELL>>CALL FUT>>WE>>D FUT>>WE>>IT FUT>D FUT>HAVE2 FUT>OBY FUT>OIN HAVE>>O>>WE HAVE>HIS HAVE>O
-11 HE>>D>>WAIT HE>>D>>WE HE>>EVENT>>PAST HE>>HE>>D HE>>HEAR>>DECIDE HE>>PAST>>HE HE>>START>>HE HE>>START>>START HE>HE
-11 HE>OON2 HE>SEND HEAR>>D>>WAIT HEAR>>DOC>>WE HEAR>>NEWS>>NEG HEAR>>O>>WHEN HEAR>>TELL>>NEWS HEAR>>US>>IT
-11 HEAR>>WAIT>>NEWS HEAR>>WE>>O HEAR>>YOUR>>YOUR HEAR>ASK2 HEAR>HIS1 HEAR>OON HEAR>OUNTIL2 HEAR>VAGUE HIS>DOC
-11 IT>>D>>ORG IT>>D>>PAST IT>>EVENT>>D IT>>FUT>>SEND IT>>HAVE>>HAVE IT>>HAVE>>O IT>>START>>ORG IT>>YOU>>ASK
-11 IT>>YOU>>TELL IT>OFROM2 NEG>>CALL>>D NEG>>DOC>>YOU NEG>>HEAR>>NEWS NEG>>NEWS>>D NEG>>PAST>>NEG NEG>>SEND>>D
-11 NEG>>SEND>>WE NEG>>TELL>>CALL NEG>>WAIT>>O NEG>>WAIT>>YOU NEG>>WE>>D NEG>START2 NEWS>>D>>HE NEWS>>DECIDE>>O
-11 NEWS>>O>>CALL NEWS>>TALK>>FUT NEWS>ASK1 NEWS>EVENT2 NEWS>HE1 NEWS>START NEWS>THIRD1 O>>NEG>>D O>>O>>D O>ASK1
-11 O>START O>WE2 OFROM>AWAY OIN>FUT2 OON>HE OON>IT2 OON>O1 ORG>>ASK>>HEAR ORG>>AWAY>>HE ORG>>EVENT>>D ORG>>FUT>>AWAY
-11 ORG>>HAVE>>HIS ORG>>HAVE>>TALK ORG>>ORG>>EVENT ORG>>PAST>>YOU ORG>IT2 OUNTIL>D2 OUNTIL>IT OUR>>O>>D OUR>>PAST>>HE
-11 OUR>>TALK>>HAVE OUR>>TELL>>WAIT PAST>>D>>COND PAST>>D>>FUT PAST>>D>>OUR PAST>>D>>WHEN PAST>>D>>YOU PAST>>DOC>>D
-11 PAST>>TALK>>PAST PAST>>US>>PAST PAST>>WE>>NEG PAST>>YOU>>CALL PAST>>YOU>>NEG PAST>>YOU>>PAST PAST>>YOU>>TALK
-11 PAST>IT1 PAST>OIN2 PAST>OON2 PAST>OUR PAST>TALK PAST>WE2 SEND>>D>>WE SEND>>D>>WHEN SEND>>HEAR>>YOU SEND>>ORG>>D
-11 SEND>>TELL>>US SEND>>US>>YOUR SEND>>WE>>EVENT SEND>>YOU>>YOUR SEND>D START>>HE>>D START>>NEG>>FUT START>>O>>D
-11 START>>O>>START START>>WE>>O START>>YOU>>D START>ASK2 START>IT SURE>ORG2 TALK>>D>>CALL TALK>>D>>HE
-11 TALK>>HAVE>>AWAY TALK>>HEAR>>D TALK>>OUR>>D TALK>>WAIT>>D TALK>>YOU>>HEAR TALK>OBETW2 TALK>OBY2 TALK>OIN1 TALK>US
-11 TELL>>D>>PAST TELL>>DECIDE>>D TELL>>TELL>>US TELL>>THIRD>>D TELL>>US>>D TELL>>US>>HEAR TELL>OUNTIL2 TELL>THIRD
-11 US>>TALK>>D US>>WHEN>>OUR US>>YOU>>NEG US>>YOUR>>D US>FUT2 US>NEG2 US>OUR1 VAGUE>TALK1 WAIT>>YOUR>>CALL WAIT>HAVE1
-11 WAIT>PAST1 WE>>D>>CALL WE>>D>>OUR WE>>FUT>>EVENT WE>>NEG>>NEG WE>>NEG>>SURE WE>>O>>WE WE>>OUR>>EVENT WE>>PAST>>NEG
-11 WE>>TELL>>OUR WE>>WE>>PAST WE>OAFT WE>SURE2 WE>THIRD2 WHEN>>ALL>>ORG WHEN>>O>>SURE WHEN>>TALK>>YOU WHEN>FUT
-11 WHEN>ORG1 WHEN>WAIT2 WHEN>WHEN WHEN>WHEN2 WHEN>YOUR2 YOU>>D>>IT YOU>>D>>START YOU>>D>>YOU YOU>>D>>YOUR YOU>>DOC>>O
-11 YOU>>FUT>>DECIDE YOU>>O>>TELL YOU>>PAST>>WE YOU>>TALK>>ORG YOU>>TALK>>US YOU>>TELL>>HE YOU>>VAGUE>>O YOU>>WE>>ASK
-11 YOU>>WE>>HEAR YOU>>WHEN>>TALK YOU>>YOU>>US YOU>NEG1 YOU>ORG1 YOU>YOUR2 YOUR>>ALL>>NEG YOUR>>CALL>>PAST
-11 YOUR>>D>>ALL YOUR>>D>>FUT YOUR>>D>>WE YOUR>>DOC>>WE YOUR>>NEWS>>FUT YOUR>>NEWS>>START YOUR>>TELL>>FUT
-11 YOUR>>YOUR>>D YOUR>ASK YOUR>DECIDE1 YOUR>WAIT2 a:OWITHIN b:COND c.deeinge c.deeinzu c.deempfa c.defeier c.defreue
-11 c.defuer c.degut c.dehaett c.dehast c.delerne c.deletzt c.deneu c.deniema c.derat c.deregel c.deschaf c.desozia
-11 c.despese c.desprec c.dewollt c.dezusti c.en=O c.enadmin c.enafrai c.enagend c.enalway c.enbetwe c.enbless
-11 c.enbranc c.enc c.encalle c.encard c.encerti c.encoffe c.encohor c.encondu c.encould c.encurre c.endare c.endated
-11 c.endecli c.endelet c.endonat c.endubli c.enelse c.enengag c.enfixed c.enfridg c.enhelp c.enholdi c.enkitch
-11 c.enlift c.enlove c.enlovel c.enmany c.enme c.enmedic c.enmenu c.enmeter c.enmoves c.ennorma c.enof c.enopeni
-11 c.enparke c.enpayro c.enprice c.enquick c.enran c.enreads c.enrecru c.enrenew c.enresch c.enreser c.enrevis
-11 c.enrunni c.enshutt c.ensits c.ensprea c.enstati c.enswede c.entrave c.envacat c.enwater c.enwelco c.enzoom
-11 c.esaqui c.esbaja c.escogem c.esdevue c.esestam c.esfactu c.esh c.esjefe c.esmande c.esofrec c.esotra c.esregre
-11 c.esvigen c.frannue c.frbon c.frcabin c.frdebut c.frdepla c.frhesit c.frneuf c.frpostu c.frrecu c.frserai
-11 c.frserie c.frvide c:OWITHIN de9_: de:__=D de:__=O de<__begin de<__besta de<__dass de<__diese de<__einar de<__gilt
-11 de<__lerne de<__rat de<__sind de<__wollt de<_bin de<_in de<_ob de<_schad de<_spese de=D__den de=D__gesag
-11 de=D__kann de=D__zurue de=D_anruf de=D_beden de=D_begin de=D_gesch de=D_ihre de=D_schaf de=D_schon de=D_zusti
-11 de=O__alle de=O__besti de=O_aber de=O_erhal deabges_> deam__> deander__> dearbei__der deaus__> debegin_die
-11 debei__gut debei__in debeset_> debesta_> debetri__den debetri_ueber debewer__den debewer_fuer debis__9 debitte_=D
-11 debitte__ueber debuero_=D deda__> dedann_! dedas__ab dedas__gilt dedas__ihnen dedas__moech dedas_prakt dedass_ich
-11 deden_sozia deden_unter deder__ueber deder_ander deder_arbei deder_rat deder_regel dedie_probe dedu_=D deeinar__=D
-11 deeinar_dauer deeinzu_> deelter_> deentsc__betri deergeb_moech degehen__> degenau_=O degenau__=O degesag_=O
-11 degut_> dehaben__ihnen dehaben__wir dehat_ihnen deherr__> deich_hatte deihnen_gesch deihre_entsc dein__regel
-11 dein_den deinter__> deinter_an deist_betri dekann_ich dekenne_> dekolle__ihnen dekolle_hat delaeuf__>
-11 delasse__sich deleite__> deletzt_gespr demehr_=O demir_gut demoech_=D demoech__sie demoech_wir denach__ihrer
-11 deneu__> denicht__=O denicht_versp deob__=D derat__=D derat_tagt deregel_=D desekre__> desekre_ab desich__zeit
-11 desozia_> despese__sie despese_rechn desprec_> destell_ich deteam__> deueber__ergeb deueber__sekre deueber__sozia
-11 deuns__melde deunter_schic deurlau_und deverni_> dewerde__verni dewiede_> dewir__gesch dewir__sie dewir_wuerd
-11 en9__you en9_to en:__am en:__have en:__pm en:_first en:_my en:_sam en:_the en<__9 en<__after en<__any en<__bank
-11 en<__custo en<__fire en<__fishi en<__flies en<__game en<__going en<__house en<__invoi en<__launc en<__libra
-11 en<__lift en<__line en<__medic en<__menti en<__onboa en<__perio en<__schem en<__submi en<__tell en<__tomas
-11 en<__two en<_and en<_does en<_gone en<_half en<_nobod en<_notic en<_on en<_recru en<_remin en<_when en=D__about
-11 en=D__aslee en=D__back en=D__badge en=D__best en=D__enjoy en=D__every en=D__full en=D__half- en=D__happy
-11 en=D__joke en=D__link en=D__may en=D__newsl en=D__nothi en=D__patag en=D__post en=D__reali en=D__said en=D__team
-11 en=D__teams en=D__thank en=D__unfor en=D__up en=D__were en=D_betwe en=D_cohor en=D_comin en=D_if en=D_let
-11 en=D_none en=D_paysl en=D_unles en=D_went en=O__an en=O__climb en=O__door en=O__mail en=O__other en=O_calls
-11 en=O_he en=O_our en=O_party en=O_than ena__answe ena__for ena__perio ena__role ena__stop ena__trip ena_bette
-11 ena_bless ena_busin ena_busy ena_hybri ena_tour enabout_it enabroa__and enaccou_> enaccou__the enactua__and
-11 enafrai__are enafrai__need enafter__deadl enafter__us enagain_=D enagend__=D enagend_for enagree__we enall__=O
-11 enall__for enallow__> enalso__is enaltog__expec enaltog_so enam__abroa enam__altog enam__annua enam__goa
-11 enam__nobod enam__sick enam_actua enam_in enam_inter enam_trave enamong__=D enamong__four enamong_them
-11 enand__arriv enand__has enand__love enand__new enand__other enand__there enand__unani enand__us enand_am enand_are
-11 enand_as enand_our enand_two enand_would enannou_our enanswe__? enanswe_mails enany__you enany_more enanyth_=D
-11 enappli__has enappli__to enappli_can enappli_deadl enappli_has enappli_perio enapply__=D enappoi__and enare__any
-11 enare__hirin enare__other enare__recru enare_open enare_sent enare_shutt enare_the enarriv__minut enarriv_ten
-11 enaslee__you enaslee_when enassum_you enat__9 enat__denti enat__it enat__sites enat__stati enat_clien enat_your
-11 enautom_=D enautom__> enavail__=D enavail__? enaward_=D enaward__> enaway__=D enback__! enback__be enbadge__be
-11 enbadge_will enbased_in enbe_=O enbe__! enbe__=D enbe__even enbe__or enbe__site enbe_a enbe_award enbe_had
-11 enbe_heari enbe_here enbe_joini enbe_meeti enbe_offli enbe_prese enbe_put enbe_waiti enbecau__panel enbeen__busy
-11 enbeen_exten enbefor__inter enbefor_you enbegin__> enberli_=D enbless_=D enboat__no enboth_=D enboth__it
-11 enbudge__this enbusy_=D enbusy__> enbut__i enby__wish enby_unani encalen__for encalle__=D encan_> encan__=O
-11 encan__becau encan_resch encance_and encandi__and encardi_=O encardi__=D encarla_=O encerti_=D enchose__candi
-11 encitie_> enclien_sites enclose__ad enclose__as enclosi__for encolle__every encolle_read encompa_> encompl_=D
-11 enconfi__atten enconfl__inter enconfl_of enconsi__for enconsi_of encontr_back encontr_runs encontr_speak
-11 enconve__=D encould__=O encould__hold encould__speak encould_be encould_do encover_=D enday_=D enday_=O
-11 enday__gave enday_at endeadl_> endeadl__been endeadl_has endear_mei endecid__=O endecid__exten endecis__>
-11 endelay__has endelay_it endelet__> endenti_=D endenti__> endied__> endo__9 endo__give endo__read endo_becau
-11 endocum_=D endoes__permi endrill__been endrill_has endrop_me endubli_=D endubli__> enearly_=D enearly__>
-11 enend__now enengag__will enengag_surve eneven_from enevery__indep enevery_test enexpec__take enexten_=D enexten__>
-11 enexten__appli enexten_the enfebru_9 enfeedb_? enfeedb__a enfeedb_twice enfeel__to enfeel_free enfire__has
-11 enflies__lyon enfor__: enfor__a enfor__after enfor__delay enfor__died enfor__it enfor__post enfor__refer enfor__s
-11 enfor__techn enfor_being enfor_quest enfor_sendi enforwa__heari enforwa__retur enforwa_i enfour__will
-11 enfrom__porte enfrom_which enfurth__our engame__=D engave__=D engave_us enget_=D enget__know engive__>
-11 engive__thoug engive__twice engoa_> engoing__happe engone_=D engone_fishi engood_! engrate__a engrate_for
-11 engreat__> enhad__from enhad_even enhad_hoped enhad_time enhappe__sorry enhas__=O enhas__exten enhas__her enhas_to
-11 enhave__> enhave__agree enhave__done enhave__her enhave__holid enhave__withd enhave_come enhave_compl enhave_howev
-11 enhave_pushe enhe__me enhe_flies enheari__me enheari__you enhelp_> enhelps_> enher_to enhere__so enhi__hope
-11 enhi_tomas enhired_=D enhirin_=D enhirin_start enhold__after enhold__offer enhold__slot enholid__and enholid__the
-11 enholid_at enhome_> enhope_it enhours_end enhowev_agree enhr__is enhybri__offic enhybri_role eni__actua eni__again
-11 eni__inter eni__trave eni__work eni_just eni_owe eni_reall enif__=D enif__works enif_that enin__adver enin__eveni
-11 enin__no enin__obser enin_berli enin_dubli enin_goa enin_lagos enin_time eninclu_you enindep__takes enindep_which
-11 enintak_open eninter__candi eninter__us eninter_abroa eninter_other eninter_run eninter_will eninvit__=D eninvoi_9
-11 enis__agend enis__else enis_attac enis_based enis_best enis_dark enis_full enis_half- enis_more enis_no enis_nothi
-11 enis_offer enis_quiet enit__a enit__for enit__offer enit__s enit__send enit__yours enit_could enit_has enit_is
-11 enits_=D enjob_is enjob_went enjoke_> enjust_wante enkindl__and enkindl_sign enknow__team enknow_your enlagos__the
-11 enlagos_obser enlapse__we enlapse_if enlapto_ships enlast__paysl enlast_week enlates__can enlates_i enlaunc__no
-11 enleave_> enlectu_=D enleeds_> enlift_in enlike__have enlike__invit enlogin_> enlove__work enlyon_=D enlyon__>
-11 enm_> enmanag_> enmanag__and enmay_reope enme__thank enmedic__valid enmedic_is enmeet__=D enmeets__you enmenti_you
-11 enmet__9 enmet_on enmeter_readi enminds__=O enminds_about enminut__=D enminut_early enmobil_> enmomen__=D
-11 enmomen_she enmore_remin enmove_: enmove__sam enmoved_=O enmoved__at enmoved_to enmr__has enmr__s enmust_infor
-11 enmy__takes enname_on enneed__move enneed__signe enneed__yes enneed_an enneeds__hear ennew_build ennews__but
-11 ennext__has ennext__the ennext_on enno_9 enno_=O enno__peter enno_appoi enno_job enno_jobs enno_joke enno_new
-11 ennobod__read ennobod_here ennot__award ennot__heari ennot__on ennot__that ennot__this ennot_able ennot_answe
-11 ennot_ask ennot_at ennot_cance ennot_read ennot_succe ennot_you ennovem__sent ennovem_you ennow_offer
-11 enobser__publi enobser_the enof__engag enof__surve enof_inter enoff__=O enoff_altog enoffer_: enoffer__you
-11 enoffer_open enoffic__back enoffic__end enoffic__lagos enoffic__on enoffic__quiet enoffic_takes enold__> enon__at
-11 enon__busin enon_annua enon_for enonboa_takes enone__that enonly__> enonly__morni enonly_work enooo__=D enooo_back
-11 enopen_=O enor__could enorder_=D enorder__> enosei__asked enosei_has enother_> enother_two enour__goes
-11 enour__notic enour_compa enour_cto enour_headq enour_sugge enour_surve enout__clien enout_at enover__> enpaid__the
-11 enpaid_at enpanel_> enpanel__impre enpanel__is enpanel_reads enpartn_will enparty__=D enpatag__phone enpatag_no
-11 enpermi_allow enperso_start enpeter__not enpeter_can enplace_in enpleas__send enpleas__ten enpleas__to enpleas__up
-11 enpleas_answe enpleas_follo enplus__=D enporte_> enposit_is enpossi_> enpost__=D enpost__to enpriya_? enproba_is
-11 enpubli__and enpubli__in enpushe__whole enpushe_the enput__down enput__hold enquest_> enquest__the enran__=D
-11 enran_for enreach__my enreach_on enread__test enreads__> enready__day enready_that enreal_talk enreall__not
-11 enreall_can enrecru__for enrecru__on enremai_valid enremem__bring enremin_: enremin_that enreope__=D enreope_it
-11 enreorg_=D enreorg__> enrepla_takes enrepor__the enresch_=D enresch__befor enresul__our enretre_=D enretre__>
-11 enretur_from enrole_> enrole_has enrole_offic enround__the enround_start enrung__=O ens__dubli ens__hybri ens__it
-11 ens__its ens__not ens__quiet ens__that ens__with ens_newsl ens_offic ens_shut ens_weddi ensaid_the ensalar__be
-11 ensalar__paid ensalar_are ensalar_will ensam__away ensam_is ensame_link ensay__> ensay__to enschol__not
-11 enschol_will enschoo__shut ensearc_=D ensecre_is ensee__offic ensend__your ensendi__slide ensendi_the ensent__task
-11 enshall__say enshift_are enshift_would enships__> enships__and enshop_s enshoul_arriv enshut_> ensick__>
-11 ensign__retur ensign_and ensigna_=D ensigna__> ensigne__back ensilen_=D ensit_in ensites_=D ensites__> ensits_=D
-11 enslide__as enslot__=D enslow_=D enso__an ensomeo_who ensorry_it enspeak__to enspend_=D enstart_=O enstart__or
-11 enstati_=D enstati__at ensugge_: ensugge__=D ensuper__meets ensuper_board entake__in entalk_> entalk__throu
-11 entalk_about entalk_you entask__we enteam__trave enteam__you entechn__> entell__then enten__early enten__is
-11 enten_it enten_minut entest__which entest_can entest_indep enteste__=D enthank__sendi enthat__: enthat__s
-11 enthat__team enthat_a enthe__=D enthe__appoi enthe__deadl enthe__desk enthe__drill enthe__kitch enthe__of
-11 enthe__ran enthe__ships enthe__sits enthe__speak enthe__stand enthe__surve enthe__two enthe_agend enthe_annua
-11 enthe_badge enthe_boat enthe_choir enthe_confe enthe_engag enthe_eveni enthe_figur enthe_game enthe_good
-11 enthe_gover enthe_handb enthe_lift enthe_merge enthe_porte enthe_publi enthe_quest enthe_resta enthe_roof
-11 enthe_schem enthe_stati enthe_terms enthe_visa enthe_work entheir__about enthen_=O enthen__compa enthey__call
-11 enthey__howev enthey__pushe enthis_died enthis_post enthoug__none enthrou__feedb enthrou__offer entime_=O
-11 entime__! entime__look ento__from ento__had ento__me ento__pm ento__we ento_happe ento_heari ento_lyon ento_start
-11 ento_thank ento_withd entold__team entold_me entom_=D entrial_day entwo__> entwo__read entwo_at enunani__it
-11 enunani_wish enunder_our enunfor__=D enunfor_also enunfor_the enunles_you enuntil__least enuntil_at enuntil_i
-11 enup__us enus_=O enus__pleas enus__would enus_will enusual__perio enusual_notic envisa__takes envisa_offic
-11 enwaiti__your enwante__let enwas__only enwas_hopin enwas_impre enwas_taken enwe__9 enwe__got enwe__said
-11 enwe__shutt enwe__want enwe_ask enwe_both enwe_compa enwe_do enwe_give enwe_go enwe_launc enwe_read enwere__succe
-11 enwere_you enwhat_remai enwhich_=D enwhich__=D enwhich_takes enwhich_was enwho_are enwhole__=D enwill__meeti
-11 enwill__offli enwill__place enwill__prese enwill__reach enwill__ready enwill__waiti enwill_answe enwill_decid
-11 enwill_show enwish__is enwish_it enwith__famil enwith__name enwith__to enwith_thank enwithd_the enwonde_if
-11 enwork__and enwork_morni enwork_with enwould__a enwould__an enwould__them enwould_been enwould_love enwould_said
-11 enwrote_to enyear_=O enyear__and enyear__has enyear_begin enyes_> enyou__9 enyou__any enyou__if enyou__recei
-11 enyou__resch enyou__tour enyou_atten enyou_befor enyou_down enyou_go enyou_menti enyou_tell enyou_throu
-11 enyour__appoi enyour__card enyour__in enyour__inter enyour__ships enyour_atten enyour_data enyour_invoi
-11 enyour_lette enyour_messa enyour_paper enyour_permi enyour_proba enyours_> es:__por es<__ofici es<__perio es<__se
-11 es<_abrim es<_en es<_fuera es<_horar es<_traba es=D_no esa__tres esabrim_=D esabrim__> esal__> esal_equip
-11 esanunc__=D esaqui_> esatenc_: escerra__=O escierr__> escogem__nadie escogem_a esconfi_=D esconoc__equip
-11 esconoc_al esde__concl esde__horas esde__recib esde_atenc esde_dos esde_las esel__no esgraci__venir esha__nada
-11 eshorar__atenc esla__caduc esla_docum esla_factu esla_llama esle__que esmande__factu esmande_la esmas_de esme__=D
-11 esnada_escri esno__=D esno__el esno_cogem esno_has esno_recib espor_=O espuede_=D espuede__? esque_avisa esse__>
-11 essera_el essi__ha essi_le essu_solic estarde_y este_he este_ofrec estendr_=D estraba_> estres__> estu_respu
-11 esvacac__> esvacac__el esvacac_vuelv esvenir__=D esvenir_el esvigen_=D esvigen__> esy__no esy_es fr9__=O
-11 fr<__entre fr<__fait fr<__gele fr<__hesit fr<__offre fr<__trava fr<_n fr<_passe fr<_pouve fr<_serie fr=D_9 fr=D__h
-11 fr=D__neuf fr=D__y fr=D_consi fr=D_matin fr=O_vous fra__> fra_ete fra_neuf fra_nouve frau_salon fravons__=D
-11 fravons_ecrit frbon__=D frbonjo_ana frburea__=D frburea_vide frcandi__a frcandi_n frd__publi frd_emplo frde_9
-11 frde__h frde_nous frde_nouve frde_vous frdebut_=D frderni__est frderni_jour fremplo_publi fren_depla fressai_=O
-11 frest_ferme frest_valab frexcel__> frexpir_=D frexpir__> frfait__pont frfait_le frfiche_=D frfiche__> frgele__=D
-11 frgele_tout frh_=O fril__reuni fril_se frje__le frjour__=D frjour_est frl_essai frla_date frle__burea frle__ferme
-11 frle_pont frligne_=D frligne__> frmatin_> frmerci__nous frmes_messa frmon__jour frmon_derni frn_a frneuf__>
-11 frneuf_heure frnote__> frnous__avion frnous__avons frnous__vos frnouve_de froffre__emplo froffre_d froffre_est
-11 fron_fait fron_gele frpart__consi frpas__> frpasse__excel frpont__vide frpont_burea frque__candi frrappe__matin
-11 frretou__fiche frretou_la frreuni__nouve frreuni_a frsalon_=D frsalon__> frstand_=D frun_excel frvide_=D frvide__>
-11 frvotre_prese frvous__nous frvous_avion frvous_avons grain:days~ how:THRU&DECIDE s.de! s.debleib s.degern s.dehier
-11 s.deleide s.denach s.derufen s.deschad s.desehr s.dewar s.deweil s.enabout s.enaltog s.enaslee s.enbased s.enbecau
-11 s.enbox s.enbreat s.encarla s.enclimb s.encolle s.encrew s.encurre s.endark s.endelet s.endocum s.endue s.enentra
-11 s.enepiph s.enexact s.enfebru s.enfishi s.enfive s.engiven s.engoa s.engone s.enhandb s.enhappy s.enharve
-11 s.enhours s.enhybri s.enice s.enindep s.eninvit s.enjoke s.enknown s.enlectu s.enlittl s.enlong s.enmate s.enmeans
-11 s.enmilan s.enosaka s.enpack s.enpeter s.enpicke s.enporte s.enprogr s.enquite s.enremot s.enrequi s.enretur
-11 s.ensearc s.ensense s.enshoe s.ensugge s.ensuits s.entalk s.entalki s.entechn s.entook s.entop s.enunani s.enup
-11 s.envacan s.enwithd s.enwould s.esatenc s.esdiscu s.esfiest s.eslamen s.esno s.fradres s.frana s.frnote s.froffre
-11 s.frpont
-10 ALL>>D>>SURE ALL>>HEAR>>HEAR ALL>>NEWS>>O ALL>>O>>D ALL>>OUR>>ORG ALL>>PAST>>ASK ALL>>PAST>>IT ALL>>SEND>>D ALL>HE
-10 ALL>OUNTIL1 ALL>START1 ASK>>WAIT>>TELL ASK>>YOU>>IT ASK>>YOUR>>CALL ASK>>YOUR>>EVENT ASK>ALL2 ASK>ASK2 ASK>HAVE2
-10 ASK>O2 ASK>OUNTIL1 ASK>START2 ASK>YOU1 ASK>YOUR1 AWAY>>D>>HE AWAY>>IT>>FUT AWAY>>NEWS>>CALL AWAY>>WHEN>>D
-10 AWAY>COND1 AWAY>DECIDE AWAY>THIRD2 AWAY>YOUR2 CALL>>EVENT>>OUR CALL>>O>>WE CALL>>PAST>>OUR CALL>>TALK>>ORG
-10 CALL>>YOUR>>ORG CALL>HEAR CALL>START2 COND>>IT>>CALL COND>>IT>>WHEN COND>>YOU>>US COND>>YOU>>WAIT COND>>YOU>>YOU
-10 COND>DECIDE2 D>>ALL>>AWAY D>>ALL>>OUR D>>ALL>>PAST D>>ALL>>WAIT D>>DOC>>ALL D>>FUT>>EVENT D>>FUT>>WAIT
-10 D>>HEAR>>HAVE D>>NEG>>PAST D>>NEWS>>EVENT D>>NEWS>>TELL D>>OUR>>AWAY D>>OUR>>TALK D>>PAST>>US D>>SEND>>NEG
-10 D>>TELL>>IT D>>WAIT>>IT D>>WAIT>>YOU D>>YOU>>YOUR D>WAIT DECIDE>>D>>ASK DECIDE>>O>>ORG DECIDE>>US>>D
-10 DECIDE>>WAIT>>IT DECIDE>>YOU>>D DECIDE>>YOUR>>START DECIDE>ASK1 DECIDE>ASK2 DECIDE>O2 DECIDE>ORG1 DECIDE>VAGUE
-10 DOC>>TELL>>WE DOC>>WHEN>>YOU DOC>>YOU>>TALK DOC>>YOU>>US DOC>HAVE1 DOC>OUR1 EVENT>>AWAY>>D EVENT>>CALL>>O
-10 EVENT>>EVENT>>D EVENT>>IT>>NEWS EVENT>>OUR>>SEND EVENT>>US>>D EVENT>>WE>>EVENT EVENT>>WHEN>>CALL EVENT>PAST1
-10 FUT>>ASK>>IT FUT>>EVENT>>IT FUT>>HAVE>>TELL FUT>>IT>>PAST FUT>>NEG>>DECIDE FUT>>NEG>>DOC FUT>>NEWS>>ORG FUT>>O>>IT
-10 FUT>>SEND>>OUR FUT>>TELL>>VAGUE FUT>>US>>O FUT>>WAIT>>YOU FUT>NEG FUT>OFROM1 FUT>OFROM2 FUT>OIN1 FUT>OON1
-10 HAVE>>AWAY>>D HAVE>>D>>TELL HAVE>>PAST>>TELL HAVE>IT1 HAVE>NEWS HAVE>OUR1 HAVE>TALK1 HAVE>WHEN1 HE>>D>>AWAY
-10 HE>>FUT>>AWAY HE>>FUT>>YOU HE>>HEAR>>NEG HE>OFROM2 HE>US1 HEAR>>CALL>>EVENT HEAR>>CALL>>YOU HEAR>>COND>>WE
-10 HEAR>>COND>>YOU HEAR>>D>>YOU HEAR>>DECIDE>>YOUR HEAR>>HIS>>SEND HEAR>>NEG>>NEWS HEAR>>O>>O HEAR>>YOUR>>CALL
-10 HEAR>>YOUR>>DECIDE HEAR>>YOUR>>O HEAR>O2 HIS>>CALL>>YOU HIS>SEND IT>>ALL>>WE IT>>ASK>>D IT>>CALL>>YOU IT>>D>>ALL
-10 IT>>D>>DOC IT>>D>>HAVE IT>>HE>>HEAR IT>>IT>>HE IT>>NEG>>OUR IT>>O>>D IT>>O>>O IT>>WHEN>>HE IT>>YOU>>NEWS
-10 IT>>YOUR>>PAST IT>AWAY2 IT>HAVE2 IT>NEG1 IT>ORG1 NEG>>ASK>>START NEG>>DOC>>HEAR NEG>>PAST>>D NEG>OBEF2 NEG>PAST2
-10 NEWS>>CALL>>OUR NEWS>>EVENT>>WE NEWS>>FUT>>CALL NEWS>>IT>>DECIDE NEWS>>NEWS>>D NEWS>>PAST>>D NEWS>>PAST>>TELL
-10 NEWS>>TELL>>O NEWS>DOC2 NEWS>OUNTIL NEWS>OUR2 O>>IT>>DECIDE O>>IT>>O O>>SURE>>IT O>>WAIT>>D O>OIN OBEF>D2 OBY>D1
-10 OIN>EVENT1 OIN>HEAR1 OIN>O1 OIN>OIN OIN>SURE OON>COND ORG>>D>>ASK ORG>>D>>AWAY ORG>>D>>DECIDE ORG>>D>>IT ORG>>D>>O
-10 ORG>>IT>>WE ORG>>PAST>>PAST ORG>>WAIT>>EVENT ORG>>WAIT>>IT ORG>>YOU>>D ORG>ORG2 ORG>THIRD2 OUNTIL>NEWS2 OUNTIL>WE2
-10 OUR>>AWAY>>AWAY OUR>>COND>>YOU OUR>>DOC>>WHEN OUR>>O>>ORG OUR>>SEND>>ORG OUR>>WE>>ASK OUR>>YOUR>>PAST OUR>COND
-10 OUR>DOC1 OUR>OIN2 OUR>US PAST>>D>>CALL PAST>>D>>PAST PAST>>DECIDE>>D PAST>>DOC>>FUT PAST>>FUT>>TELL
-10 PAST>>HEAR>>TELL PAST>>IT>>TALK PAST>>NEG>>D PAST>>SEND>>NEWS PAST>>SEND>>YOU PAST>>TALK>>ALL PAST>>TELL>>ALL
-10 PAST>>WE>>HEAR PAST>>YOU>>THIRD PAST>D1 PAST>HAVE PAST>HAVE2 PAST>HEAR2 PAST>THIRD1 SEND>>ASK>>D SEND>>NEWS>>EVENT
-10 SEND>DOC SEND>HEAR SEND>TALK2 SEND>WE2 START>>DECIDE>>D START>>ORG>>O START>>WAIT>>ALL START>>WAIT>>US START>HEAR2
-10 START>OUNTIL2 START>WE SURE>FUT2 TALK>>D>>NEG TALK>>D>>WE TALK>>NEWS>>CALL TALK>>TALK>>D TALK>>YOU>>TALK TALK>ORG
-10 TALK>PAST TALK>START1 TELL>>D>>YOUR TELL>>HEAR>>AWAY TELL>>HIS>>CALL TELL>>IT>>O TELL>>O>>SURE TELL>>OUR>>D
-10 TELL>>TALK>>D TELL>COND TELL>HAVE2 TELL>OON2 TELL>SEND1 TELL>US THIRD>HEAR1 THIRD>START US>>D>>SEND US>>TELL>>D
-10 US>>TELL>>WE US>>YOU>>FUT US>YOU US>YOUR WAIT>>D>>START WAIT>>EVENT>>D WAIT>>ORG>>PAST WAIT>DOC2 WAIT>IT
-10 WAIT>OUNTIL1 WAIT>TALK1 WE>>ASK>>OUR WE>>CALL>>TELL WE>>D>>TALK WE>>DECIDE>>US WE>>DECIDE>>WAIT WE>>DOC>>D
-10 WE>>NEG>>WAIT WE>>OUR>>AWAY WE>>PAST>>DOC WE>>WE>>ASK WE>>YOUR>>CALL WE>>YOUR>>NEWS WE>>YOUR>>TELL WE>DOC1
-10 WE>HAVE2 WE>US2 WE>YOUR2 WHEN>>ALL>>ASK WHEN>>D>>HEAR WHEN>>OUR>>AWAY WHEN>DOC1 WHEN>WAIT YOU>>ASK>>US
-10 YOU>>DOC>>TALK YOU>>FUT>>HAVE YOU>>FUT>>NEG YOU>>FUT>>O YOU>>HEAR>>ASK YOU>>HEAR>>ORG YOU>>IT>>D YOU>>NEWS>>WAIT
-10 YOU>>ORG>>YOU YOU>>OUR>>DOC YOU>>THIRD>>D YOU>>WE>>AWAY YOU>>WE>>HE YOU>>YOUR>>ALL YOU>OBEF1 YOU>OON2 YOU>PAST1
-10 YOUR>>COND>>YOU YOUR>>D>>O YOUR>>DOC>>ASK YOUR>>DOC>>START YOUR>>EVENT>>WHEN YOUR>>FUT>>NEG YOUR>>O>>D
-10 YOUR>>START>>WAIT YOUR>ALL2 YOUR>AWAY YOUR>EVENT1 YOUR>YOUR1 YOUR>YOUR2 a:ALL b:IT c.deabgab c.deals c.deanzei
-10 c.dearbei c.deaus c.debespr c.debrief c.dedanke c.dedaten c.dedie c.deelter c.defoyer c.defrau c.deguelt c.dehier
-10 c.dekandi c.dekonto c.deladen c.delaeuf c.denun c.deparkh c.deprakt c.deprobe c.desieht c.desparg c.desperr
-10 c.deweil c.dezwei c.enairpo c.enany c.enanymo c.enball c.enbellw c.enben c.enboat c.encampa c.enclick c.enconfl
-10 c.encousi c.endenma c.endestr c.enearli c.enevalu c.enexpen c.enfee c.enfesti c.enfinch c.enfourt c.enfreez
-10 c.enfumig c.engiven c.englad c.engreet c.enhambu c.enhouse c.eninvoi c.eniwan c.enjob c.enkick- c.enkiel c.enlot
-10 c.enlunar c.enmater c.enmerge c.enmilli c.enmust c.ennot c.enopens c.enpage c.enplus c.enprede c.enpupil c.enraj
-10 c.enrecor c.enrefun c.enrota c.ensafel c.ensampl c.ensat c.ensave c.ensavin c.enseven c.ensifti c.ensir c.ensquee
-10 c.enstopp c.ensuit c.ensuppl c.entax c.enthey c.enuncle c.enviewi c.enwalke c.enwards c.enwhat c.enwhole c.esabrir
-10 c.esaseso c.esausen c.escatal c.esde c.esemple c.esensen c.eshabia c.esimpos c.esinven c.esnegoc c.espiens
-10 c.esprosp c.esrefer c.esseria c.esteori c.estodas c.esviene c.frcela c.frcomme c.frde c.frdeux c.fren c.frimpos
-10 c.frmissi c.frmoi c.frmontr c.frperio c.frrembo c.frreuni c.frsalon c.frsont c.frstage c.frtermi c:IT de9__=D
-10 de9__uhr de:__> de:__uhr de<__anzei de<__auch de<__bewer de<__braeu de<__konto de<__sperr de<__waer de<_abgab
-10 de<_es de<_ihr de=D__am de=D__errei de=D__hier de=D__nicht de=D_der de=D_hat de=D_waer de=D_warte de=O__im
-10 de=O_danac de=O_nicht deabgab__=D deabgab_bitte deander_bewer deannah_laeuf deanzei__=D deauch__> deauch__gehen
-10 deauf_ihr deauf_ihre debekom_? debekom__> debewer__=O debitte__9 debrief_=D debrief__bekom dedas__endet
-10 dedas__faell dedas__wird dedas_konto dedas_parkh deden__zurue deden_ferie dedes_vertr dedich_bitte dedie__hat
-10 dedie__ueber dedie__zur dedie_anzei dedie_unter dedo_9 dedu__bitte deeinla_fuer deeinst__=D deentsc_=O
-10 deentsc__das deentsc_ueber deer_gilt deergeb__wir deerrei_mich deferie_zurue defoyer_> defrei__> defrist__annah
-10 defrist_zur defuer__=D defuer__da defuer__gleic degehen_? degespr__wir degilt__die degleic_zu dehaben__unser
-10 dehast__=D dehat_uns dehatte_dir dehier__mehr dehier_niema deich_in deich_schic deihnen__einla deihr__> deihr__ist
-10 deim_foyer dein__ferie dein_elter dein_konta deist__niema deist__uns deist_hier dejeman_ander dekeine_termi
-10 dekomme_> dekonto__=D dekonto_wird deletzt__ist demacht_=D demelde__dich demelde_du denach_meine deneun__foyer
-10 deneun_im deniema__> denochm__> deob__komme deparkh__=D deparkh_faell depasst_? depasst__> deprakt__=D
-10 deprakt_endet desende_wir desie__brief desie_da desie_komme desie_sich detreff_uns deueber__parkh deum__im
-10 deunser_angeb deunser_brief deunter_sende deurlau_=D devertr__sie devertr_muess dewaer__mir dewaer_bei
-10 dewegen__sind dewegen__vertr deweil__=D dewie_bespr dewiede_fuer dewir__abges dewir__fuer dewir_treff
-10 dewird__geloe dewuerd_auch dezum__ist dezur__laeuf dezur_annah en9__discu en9__in en9__m en9__other en9__pm en9_i
-10 en9_possi en9_telep en9_works en:__from en:_full en:_i en:_would en<__agenc en<__baker en<__ball en<__confe
-10 en<__cousi en<__delac en<__else en<__fee en<__flat en<__match en<__put en<__readi en<__refer en<__shut en<__sick
-10 en<__slept en<__techn en<__vice- en<_asses en<_down en<_for en<_greet en<_hi en<_kick- en<_last en<_meter
-10 en<_quest en<_recep en<_right en<_sifti en<_spoke en<_under en=D_? en=D__: en=D__attac en=D__dinne en=D__five
-10 en=D__from en=D__hr en=D__kiel en=D__lunch en=D__mail en=D__ok en=D__only en=D__passe en=D__signa en=D__some
-10 en=D__teach en=D__this en=D__told en=D__was en=D__withd en=D_certa en=D_greet en=D_just en=D_may en=O__alrea
-10 en=O__ask en=O__back en=O__hours en=O__reall en=O__way en=O_at en=O_play en=O_same ena__? ena__contr ena__girl
-10 ena__list ena_fixed ena_great ena_lot ena_lovel ena_m ena_milli ena_mount ena_perma ena_revie enabout__than
-10 enabout_us enaccep_> enad__=D enad__for enad_ran enaddre_to enadopt__the enadopt_of enadver__down enadver_comes
-10 enafrai__inclu enafter_at enagree_=D enairpo_=D enairpo__eveni enall_=D enall__are enall__may enall__the
-10 enall__try enall_at enall_of enalway_=D enalway__for enam_9 enam_> enam__9 enam__back enam__not enam__pm
-10 enam_comin enam_here enam_to enam_unava enam_up enan__can enan_old enand__can enand__cofou enand__did enand__long
-10 enand__mail enand__resum enand__role enand_ellen enand_mail enand_witho enannul_> enanoth__it enanoth_from
-10 enanoth_meeti enanswe__as enanswe__inclu enanswe__so enanswe_becau enanymo_> enappli__unsuc enappli_ends
-10 enappli_in enappli_windo enappoi_> enappoi_panel enare__gone enare__longe enare__ourse enare_all enare_destr
-10 enare_expec enare_held enare_neith enare_no enare_one enaroun_> enarriv_with enas__would enas_long enask_=D
-10 enasked__let enasked_about enasses__: enasses__is enassum__have enat__airpo enat__colle enat__head enat__works
-10 enat__would enat_five enattac__form enavail__reque enavail_on enaway_at enaway_for enback_offic enbackg__=D
-10 enbackg_scree enbaker__shut enbaker_s enball__=D enball_works enbank__> enbe__again enbe__consu enbe__holid
-10 enbe__last enbe__medic enbe__raj enbe__welco enbe_fumig enbe_glad enbe_most enbe_read enbe_repea enbecau__wante
-10 enbeen__on enbeen__pendi enbeen_annul enbeen_made enbeen_suspe enbefor__apply enbefor__call enbeing__that
-10 enbeing_hones enbellw_=D enbellw__! enben_=D enben__> enboat_=D enboth_> enboth_of enbring__decis enbring_you
-10 enbudge__is enbudge__so enbudge_year enbusin__to enbut__=O enbut__offic encall__appli encall__will encall_ben
-10 encall_centr encampa__=D encampa_finis encan_book encan_do encandi__waiti encandi__work encaugh__=O encentr_and
-10 encentr_is encheck__finis encheck_usual enclass_=D enclien__its enclien_moved enclose__offic enclose__stock
-10 enclosi__the enclosi_for encofou_> encolle__inste encolle_jo encomin__every encomin__to encommi__conve
-10 encommi_next encommu_=O encommu_then encompa__close encompa_is encompl__proba encompl_your enconfe__=D
-10 enconfe__lisbo enconfe_is enconfi__your encongr_on enconsi__appli encontr__alway encontr__sent encontr__the
-10 encontr_for encould__be encounc__offic encount__which encount_budge encousi__looki encousi_is encurre__a
-10 encurre_on encv_=D endated_=D enday_: enday__our enday_will endecis_=O endecis__restr endelac__fligh endelac_s
-10 endelet_> endelet__so endelig_to endeliv_head endestr_=D endestr__> endetai__=D endiffe_direc endinne__me
-10 endinne_with endiscu__our endo_so endocum__delet endoes__exist eneach__> eneight_> enelaps__is enelaps_that
-10 enellen_> enemail_there enenjoy__> enenjoy_it enevery__but enevery__close enevery__your enevery_enjoy
-10 enevery_inclu enevery_mail enevery_needs enexcep__it enexist__> enexist_anymo enexpec_your enfee__be enfee_will
-10 enfeedb__avail enfield_=D enfield__> enfinal_stage enfind__=D enfind__passw enfind_their enfinis__backg
-10 enfirm__answe enfirm_will enfive__suit enfive_would enflat__is enflat_viewi enfligh__moved enfligh_was enfollo_the
-10 enfor__and enfor__campa enfor__ends enfor__hones enfor__phone enfor_dinne enfor_its enfor_squee enfor_stock
-10 enfourt__=D enfourt_mail enfree_> enfree__for enfrom__9 enfrom_it enfrom_offic enfrom_somew enfumig_=D enfumig__>
-10 enfunde_=D enfunde__> enget__perma engirl_due engive__9 engive__your englad_to engo__my engo_back engoing_>
-10 engoing_? engoing__a engone_quiet engone_say engone_try engood__with engot_back engot_fille engreet_>
-10 engreet__somew engreet_from enhambu_=D enhambu__> enhandb_> enhappy__jump enhappy_with enhas__> enhas__annul
-10 enhas__made enhas__suspe enhave__9 enhave__got enhave__littl enhave__lovel enhave__pleas enhave__recei
-10 enhave_elaps enhave_l enhave_slept enhavin__on enhavin_slept enhe__be enhe__going enhead__> enheadq__be
-10 enheadq_will enhear__thoug enhear_about enhear_your enher__call enhere__swede enhere_in enhi__here enhi__thank
-10 enhim_=O enhire__a enhire_twice enhired__sorry enhirin__next enhold_> enhold_off enholid__so enhome__yours
-10 enhome_is enhones_that enhours__=D eni__comin eni__here eni__leavi eni__pick eni__unava eni__up eni_may eni_phone
-10 eni_took enif_=D enif__> enif__at enif__candi enif__do enif__join enif_a enif_ok enin__every enin__house
-10 enin__pile enin__soon enin_hambu enin_kiel enin_marga enin_swede eninbox_then eninclu__> eninclu__offer
-10 eninfor__that eninste_> eninter__: eninter__for eninter__last eninter__peopl eninter_in eninter_nine eninter_progr
-10 enis__after enis__are enis__contr enis__for enis__fourt enis__not enis__than enis_alway enis_an enis_avail
-10 enis_final enis_funde enis_looki enis_sick enis_so enis_split enis_suspe enis_there enis_unatt enis_withd enist_>
-10 enit__am enit__befor enit__full enit__someo enit__urgen enit_does enit_that enits_deadl enjakar__it enjakar_so
-10 enjo__> enjo_inste enjobs__> enjobs__all enjobs__your enjobs_match enjoin_> enjump__a enk__=D enk__=O enkept__=D
-10 enkick-_=D enkick-__in enkiel_> enknow__panel enknow__to enknow__wheth enknow_the enl_9 enl__telep enlast_>
-10 enlast__at enleast__=D enleast_the enlet__find enlet__unsuc enlet_us enlette__valid enlette__with enlette_arriv
-10 enlibra__be enlibra_will enlicen__the enlike_it enlink__valid enlink_is enlisbo__> enlittl__due enlittl_girl
-10 enlong__it enlong__we enlong_as enlong_time enlonge_inter enlooki_=D enlove__hear enluck_with enlunar_=D
-10 enlunar_=O enmade__=D enmade_my enmail__be enmail__our enmail_but enmanag__split enmarga__will enmatch_=D
-10 enmatch__is enmatch_your enmay__=D enmay__me enmay_not enmay_write enme_a enme_have enmedic__=D enmedic_leave
-10 enmerge_=D enmerge__so enmet__after enmeter__requi enmilli__squee enmilli_for enminut__prese enminut_to enmore__us
-10 enmore_budge enmost__> enmost_welco enmove__call enmoved__deadl enmoved__so enmoved_its enmoved_up enmovin__=D
-10 enmovin_offic enmr_delac enmrs__works enmrs_ball enmuch__comin enmuch_for enmy_=D enmy__jo enmy__left enmy__then
-10 enmy_cousi enmy_desk enmy_prede enname_in ennda__the ennda_befor enneed__here enneed__shoe enneeds__to enneith__or
-10 enneith_in ennew__match ennew_jobs ennew_offic ennext_conve ennight__it ennine__=D ennine_peopl enno__budge
-10 enno__there enno_hire ennobod__readi ennot__anymo ennot__call ennot__for ennot__joini ennot__repea ennot_exist
-10 ennot_got ennot_my ennot_need ennot_one ennot_start ennoted_> ennothi__do ennothi__may ennothi_else ennumbe__>
-10 enoccas_> enof__appoi enof__for enof__tech enof_one enof_servi enof_which enoff__the enoffer__if enoffer__is
-10 enoffer__place enoffer__stand enoffer__to enoffer_made enoffer_would enoffic__nobod enoffic__that enoffic__unatt
-10 enoffic_obser enon__boat enon__statu enon__wards enon__write enon_medic enon_pleas enon_reque enon_retre enon_sale
-10 enon_this enonce__recei enonce_we enonly__is enonly__that enonly_it enonly_wante enopen_day enopeni__suspe
-10 enopeni_is enoptio__prefe enoptio_you enor__with enor_decli enoslo__so enother__is enother__will enother_firm
-10 enour__? enour__head enour__if enour__obser enour__sleep enour_annua enour_deliv enour_head enour_phone enour_shop
-10 enour_treat enout__wheth enover_9 enowe__an enpanel_met enparen_eveni enpark_> enpasse_=D enpasse_to enpassw_>
-10 enpatie__repli enpendi__of enpendi_adopt enpeopl__be enperio_ends enperma__> enperma_contr enphone__are
-10 enphone_scree enpicke__from enpicke_anoth enpile_again enplace__=D enplace__someo enplace_for enpleas__patie
-10 enpleas_decid enpleas_find enpleas_get enpleas_rever enpleas_submi enpm_for enpm_with enpost__funde enprede_left
-10 enpriya__show enpriya_will enproba_> enproba__us enproba_takes enproce_has enprogr__been enproje_is enpromi__am
-10 enpromi__answe enpromi__let enpromi__write enpromi_an enpromi_i enprote__your enput__phone enput_by enput_your
-10 enraj__ellen enraj_and enreach__by enread_=D enread__handb enread_the enreadi__=D enreadi_requi enrecei__9
-10 enrecei__docum enrecei_of enrecei_over enrecep__9 enrecon__=D enrecru_=D enrecru__> enrecru_for enrefer__arriv
-10 enrefer_which enrefun_=D enrefun__> enrepea__have enrepli_> enreque__of enresig_accep enrestr__annou enrestr_was
-10 enresul__the enrevie__this enrevie_of enright__s enright_let enring__? enrobin__in enrobin_here enrole__two
-10 enruns__=O ens__again ens__call ens__commu ens__fixed ens__for ens__mail ens__my ens_anoth ens_find ens_fligh
-10 ens_not ens_post ens_readi ens_schem ens_urgen ensaid__=D ensaid__offer ensalar_9 ensale_=D ensale__> ensame__and
-10 ensame_terms ensampl_=D ensampl__> enschem__held enschem_are enscree_=D enscree__> ensearc__been ensearc_has
-10 enseaso_> enseats__fille enseats_got ensee__name enseein__=D enseein_you enselec__an ensend_=D ensend__back
-10 ensend__sampl ensend_this ensend_us ensense_> enshall__on enshe__=D enshe__it enshoe_size enshop__=D enshop_sleep
-10 enshort_=D enshort__=O enshoul__wish enshoul_consi enshut__appli enshut__its enshut_the ensifti__this ensifti_for
-10 ensign_=D ensign__> ensigna__retur ensigna_i ensigne_> ensigne__befor ensince_=D ensince_we ensite_=D ensleep_=D
-10 ensleep__> enslept_> enslept__it enslept_on ensnow__gone ensnow_s enso__be enso__does enso__him enso__may enso_ask
-10 enso_read enso_up enso_what ensome__=O ensomeb__=D ensomew__no ensomew_with ensorry_! ensorry__! enspeak__=D
-10 enspeak__every enspeak_again enspeak_with ensplit__s ensplit_there ensquee__=D ensquee_us enstaff_=D
-10 enstage__bellw enstage_with enstand_=O enstand__same enstart__priya enstate_is enstatu__an enstill__and
-10 enstudy_leave ensuit__> ensuit_me ensuspe__adopt ensuspe_pendi enswede__is enswede_every entake_me entaken__=D
-10 enteach_> enteach__=D enteam_meets entech__=D entech_inter entelep__with entelep_discu entell__to entell_her
-10 entell_it enterms__if enterms_and entest__expir entest__not entest_link enthan__do enthan_i enthank__being
-10 enthank__milli enthank__so enthank_a enthat__all enthat__compe enthat__inter enthat_for enthat_inclu enthat_they
-10 enthat_works enthe__as enthe__attac enthe__candi enthe__chef enthe__crew enthe__decla enthe__mail enthe__no
-10 enthe__party enthe__progr enthe__reads enthe__viewi enthe__windo enthe_assig enthe_closi enthe_cofou enthe_commu
-10 enthe_exam enthe_fee enthe_flat enthe_found enthe_group enthe_hr enthe_libra enthe_match enthe_only enthe_paren
-10 enthe_pile enthe_reser enthe_sampl enthe_snow enthe_tech enthe_unsuc enthe_uploa enthe_vice- enthe_wards
-10 entheir_passw enthen__needs enthen_every enthere__anoth enthink_=D enthis__finis enthis__i enthis_campa
-10 enthis_decis enthis_time enthoug__> enthoug_we enthree__peopl enthrou__final enthrou__inbox enthrou_my enthrou_to
-10 enticke_for entime__we entime_i ento__as ento__becau ento__colle ento__hirin ento__l ento__meeti ento__paren
-10 ento__perso ento__secon ento__stage ento__their ento__up ento_answe ento_apply ento_hear ento_jakar ento_jump
-10 ento_keep ento_know ento_park ento_restr entomas__for entomas_thank entook_=D entook__to entouch_soon entrain_=D
-10 entreat__you entreat_if entrial__=D entried__reach entried_to entrip__jakar entrip_to entry_=D entry__year
-10 enunatt__and enunava__after enunder__the enunsuc__know enunsuc__this enunsuc_candi enunsuc_on enuntil__=D
-10 enup__come enup__mount enup_you enuploa__is enuploa_link enurgen__ben enurgen_call enus__optio enus_an enus_have
-10 enus_than enus_you enusual_finis envice-__offic envice-_s enviewi__=D enviewi_is envolun__the enwaiti_too
-10 enwante__speak enwante__tell enwards_=D enwards__no enwas__and enwas__by enwas__up enwas_annou enwas_fine
-10 enwas_moved enwas_unsuc enwe__discu enwe__keep enwe__nine enwe__oblig enwe__over enwe__resum enwe__that
-10 enwe__twice enwe__yes enwe_click enwe_delet enwe_hire enwe_inter enwe_only enwe_picke enwe_recei enwe_reply
-10 enwe_shut enweek__be enweek_will enwelco_> enwell_and enwent__way enwere_=D enwere_told enwhat_a enwhen__meet
-10 enwhen__phone enwhen__snow enwhere__park enwhere_to enwheth__click enwhich__sched enwhich_arriv enwhich_optio
-10 enwhich_the enwho__heard enwho_can enwill__compl enwill__fumig enwill__hold enwill__see enwill__slept
-10 enwill__throu enwill__work enwill_discu enwill_work enwindo__=D enwindo__night enwish__a enwith__clien
-10 enwith__colle enwith__deliv enwith__exam enwith__greet enwith__s enwith__signa enwith_bellw enwith_raj
-10 enwith_repli enwork__=D enwork__secon enwork_every enworks_=D enworks__only enworks__we enworks_other
-10 enwould__glad enwould__most enwould__someb enwould__told enwould_come enwould_like enwould_stand enwrite_=D
-10 enwrite__behal enwrite__my enwrite_on enyear__=O enyear__for enyears_of enyes__does enyou_9 enyou__answe
-10 enyou__apply enyou__free enyou__minut enyou__more enyou__much enyou__neith enyou__no enyou__take enyou__telep
-10 enyou__them enyou__told enyou_accep enyou_as enyou_get enyou_going enyou_have enyou_here enyou_left enyou_like
-10 enyou_not enyou_want enyou_wish enyour__nda enyour__size enyour__takes enyour__week enyour_avail enyour_mobil
-10 enyour_numbe enyour_offer enyour_profi enyour_shoe enyour_signe enyour_start enyours_too es9_> es9__la es:_ausen
-10 es<__aseso es<__autom es<__certi es<__estoy es<__exame es<__feria es<__gusta es<__nos es<__tu es<__un es<__viaje
-10 es<_ana es<_apunt es<_disfr es<_empez es<_entre es<_hace es<_lamen es<_manda es<_piens es<_recla es<_te
-10 es=D__cogem es=D__ensen es=D__mano es=D__pero es=D_estam es=D_impos es=D_nada es=D_o es=O_y esa__=O esa__>
-10 esa__lista esa_la esampli_=D esampli__> esapunt__vemos esapunt_nos esaseso__dispo esaseso_esta esausen_=D
-10 esausen__> esautom_: esautom__ausen escatal_> escerra__negoc escerra_el escerti__prese escerti_deber escon__herma
-10 esconta_=O esde_emple esde_inven esde_lo esdeber_prese esdispo__de esel__caduc esel__catal esel__teori esel_negoc
-10 esel_pago esempie__> esemple__=D esemple_es esen__de esen_madri esen_mano esenlac_caduc esensen__ofici esensen_la
-10 esentre_=D eses__en eses_el eses_festi eses_fiest esesta_dispo esestam__inven esestam_de esestoy__viaje
-10 esexame__es esexame_teori esferia__emple esferia_de esfiest__madri esfiest_en esgusta__a esha__=D esha_ampli
-10 esha_recib eshace__avisa eshicim_el esinter__=D esinter_respo esinven_> esla_=O esla__estam esle__el esle__respo
-10 esle_inter esleo__> eslista_: eslista__=D eslos__deber eslos_certi esmadri__conte esmano__9 esmano_de esnada_>
-10 esnadie__> esnegoc_=D esnegoc__> esno__=O esnos_gusta esnuevo__> esnuevo_catal esofici__cerra esofici_perma
-10 esperfe_=D esperfe__> espero__=O espiens_=D espiens__> esplazo__ha esplazo_se espor_=D esproce_> esprosp_=D
-10 esprosp__> espuede__a espuede_volve espuest_se esque__has esque_le esque_nos esrecib_respu esrecla__la esrecla_a
-10 esrespu__: esrespu_autom essale__nuevo essale_el esse__ampli esse_ha esseria_=D essi__inter este_ensen esteori__=D
-10 esteori_es estiend_> esun__esta esun_aseso esy__que fr<__annon fr<__burea fr<__chang fr<__coura fr<__courr
-10 fr<__dispo fr<__moi fr<__prese fr<__salon fr<_avant fr<_bonjo fr<_entre fr<_impos fr<_malhe fr<_nos fr<_parfa
-10 fr=D__cela fr=D__consi fr=D__il fr=D__lirai fr=D_la fr=O_> fr=O__conve fr=O_je fra__forma fra_ecrit frana_je
-10 frannon__reste frannon_est fravant__decis fravez__de frbien_=D frbon_coura frburea_> frburea__ferme frce__=D
-10 frchang__servi frchang_de frcolle__a frcolle_vous frconve_=D frconvi_> frcourr_=D frde__dire frde__ecole
-10 frde__repon frdire__ce frdire_si frdites__si fren_fonct frentre__fonct frentre__lieu frentre_aura frentre_en
-10 frequip_> fressai__=D frest_reste frforma__> frh__> frheure_de fril_me frimpos__vous frimpos_de frj__dis frje__a
-10 frje_chang frje_passe frje_trava frl_ecole frla__d frla_perio frle__de frles__> frles_burea frma__vous frmme__>
-10 frmoi_=D frmoi__biz frmontr__burea frmontr_les frne__plus frne_prend frnos_burea frnous__montr frnous_repon
-10 frnouve__notre frouver__9 frouver__> frparfa_=D frparfa__! frpas_=D frpas__nouve frpasse__la frperio__essai
-10 frperio_d frpour_l frrappe_moi frrecru_est frrenco__equip frrenco_l frrespo_=D frs__vous frse_termi frsera_=D
-10 frsera__> frserie_dispo frservi__je frsi__convi frsi__n frsi__sera frsi_ce frsi_cela frstage__termi frstage_se
-10 frsuis__conge frsuis_en frtelep_=O frtermi_=D frtermi__> frtrava_=D frtrava__> frvous_montr frvous_renco
-10 how:AFT&EVENT how:APPROX&TELL how:THRU how:THRU&HEAR s.deberei s.degehen s.degesch s.dehierm s.dejeman s.dekonta
-10 s.deplatz s.deschri s.dewilk s.en: s.enabsen s.enadopt s.enback s.encerti s.encofou s.endata s.endelac s.endepar
-10 s.eneight s.enellen s.enfarm s.enfille s.enfurth s.engets s.engreet s.enhirin s.enjakar s.enjoin s.enkindl
-10 s.enlunar s.enmarga s.enmean s.enmonth s.enpendi s.enperio s.enpoint s.enprote s.ensaid s.enservi s.ensome
-10 s.ensplit s.enteach s.enterri s.entom s.entoo s.esanunc s.esautom s.escierr s.eshas s.eslista s.esmano s.espresu
-10 s.esrecla s.esrobin s.fr=O s.fr? s.frbonjo s.fren s.frlirai s.frmalhe s.frparfa s.frreten s.frstand s.frsuis
-10 s.frton s:OAFT
10 ALL>>ALL>>FUT ALL>>ALL>>HEAR ALL>>ALL>>NEG ALL>>IT>>CALL ALL>>NEG>>FUT ALL>>THIRD>>SEND ALL>>YOU>>D ALL>>YOU>>FUT
10 ALL>DECIDE2 ALL>YOUR2 ASK>>NEG>>COND ASK>>NEG>>IT ASK>>WAIT>>US ASK>WAIT1 AWAY>OWITHIN CALL>>D>>DECIDE
10 CALL>>NEWS>>D CALL>>SURE>>SURE CALL>HEAR2 CALL>PAST2 COND>>ALL>>WE COND>>WE>>O COND>DECIDE1 COND>SURE D>>FUT>>IT
10 D>>IT>>SURE D>>NEG>>SURE D>>NEWS>>OUR D>>SEND>>YOUR D>>WAIT>>WAIT D>>WAIT>>WHEN D>>WE>>CALL D>>WE>>TELL D>>YOU>>WE
10 D>DOC1 D>OBEF D>WHEN2 DECIDE>>CALL>>YOU DECIDE>>D>>CALL DECIDE>>NEG>>WAIT DECIDE>>WAIT>>D DECIDE>>WE>>FUT
10 DECIDE>>WE>>IT DECIDE>D2 DECIDE>SEND DOC>>DOC>>D DOC>FUT DOC>OUR DOC>YOUR2 EVENT>>D>>ORG EVENT>>D>>YOU EVENT>>HE>>O
10 EVENT>>SURE>>IT EVENT>OUNTIL2 FUT>>ALL>>IT FUT>>CALL>>WHEN FUT>>FUT>>IT FUT>>FUT>>US FUT>>START>>TELL FUT>>US>>TELL
10 FUT>>YOU>>DECIDE FUT>>YOUR>>OUR FUT>US HAVE>>D>>NEWS HAVE>>D>>WE HAVE>>HAVE>>TELL HAVE>CALL HE>>ASK>>NEWS
10 HE>>AWAY>>O HE>>CALL>>YOU HE>>O>>FUT HE>>WE>>TELL HE>OUNTIL HEAR>>DECIDE>>TELL HEAR>>DOC>>YOU HEAR>>NEWS>>US
10 HEAR>>O>>FUT HEAR>>ORG>>SEND HEAR>>WE>>SEND HEAR>>WHEN>>CALL HEAR>NEWS1 HIS>>HEAR>>TELL IT>>AWAY>>O IT>>EVENT>>O
10 IT>>HEAR>>TELL IT>>O>>YOU IT>>ORG>>HEAR IT>>WHEN>>TELL IT>>WHEN>>YOU IT>EVENT1 IT>OWITHIN1 IT>WHEN2 NEG>>COND>>IT
10 NEG>>D>>ASK NEG>>D>>AWAY NEG>>TELL>>AWAY NEG>AWAY1 NEG>WE1 NEG>WHEN NEWS>>CALL>>AWAY NEWS>>FUT>>WAIT NEWS>>HEAR>>D
10 NEWS>>NEWS>>O NEWS>>OUR>>ORG NEWS>>TALK>>D NEWS>>YOU>>ASK NEWS>PAST2 NEWS>SURE O>>FUT>>YOU O>>YOU>>CALL
10 O>>YOUR>>TALK O>HE2 O>START1 OBEF>CALL2 OBEF>WE OBEF>YOU2 OBY>FUT OIN>CALL2 OIN>TELL2 OON>D2 OON>WE
10 ORG>>EVENT>>SURE ORG>>HE>>YOU ORG>>HEAR>>TELL ORG>>HIS>>DECIDE ORG>>OUR>>ORG ORG>>SURE>>YOU ORG>HE1 ORG>WE2
10 ORG>YOU1 OUNTIL>CALL OUNTIL>TELL1 OUR>>FUT>>TALK OUR>>NEWS>>TELL OUR>>ORG>>HIS OUR>>ORG>>PAST OUR>>ORG>>SEND
10 OUR>>SEND>>YOU OUR>>TALK>>NEWS OUR>DECIDE1 OUR>HIS1 OUR>ORG OUR>OUNTIL1 OWITHIN>FUT2 OWITHIN>SURE1 OWITHIN>WE1
10 PAST>HIS1 SEND>>IT>>YOU SEND>>OUR>>YOU SEND>>TELL>>OUR SEND>OBEF2 SURE>>COND>>D SURE>>D>>WE SURE>>WE>>YOU
10 SURE>>YOU>>HEAR SURE>CALL2 SURE>HEAR SURE>O2 SURE>OBEF2 SURE>YOUR2 TALK>>ALL>>THIRD TALK>>FUT>>HEAR TALK>>FUT>>TELL
10 TALK>>HIS>>D TALK>>NEWS>>YOU TALK>DECIDE TELL>>D>>ORG TELL>>NEWS>>ALL TELL>>OUR>>EVENT TELL>>TELL>>D TELL>>US>>ORG
10 TELL>IT1 TELL>YOU THIRD>>SEND>>YOU THIRD>SEND THIRD>YOU1 US>>D>>NEG US>>D>>WHEN US>EVENT1 US>IT1 US>SURE US>YOU2
10 VAGUE>ORG1 WAIT>>D>>HEAR WAIT>>NEG>>D WAIT>>ORG>>O WAIT>>TELL>>EVENT WAIT>CALL1 WAIT>D1 WAIT>DECIDE1 WAIT>WE
10 WE>>ASK>>TALK WE>>CALL>>ORG WE>>DECIDE>>HE WE>>EVENT>>D WE>>TALK>>NEWS WE>>US>>NEG WE>>US>>PAST WE>ALL2 WE>OWITHIN2
10 WE>SEND1 WE>TELL1 WE>TELL2 WE>WHEN WHEN>>D>>IT WHEN>>FUT>>TELL WHEN>>IT>>WE WHEN>>NEWS>>AWAY WHEN>>NEWS>>OUR
10 WHEN>>SEND>>WE WHEN>>WE>>AWAY WHEN>>WE>>HEAR WHEN>HAVE1 WHEN>OUNTIL1 YOU>>ASK>>NEG YOU>>DECIDE>>WAIT YOU>>HEAR>>US
10 YOU>>NEG>>EVENT YOU>>O>>WE YOU>>SEND>>HE YOU>>US>>WE YOU>>WHEN>>D YOU>OON YOU>WAIT a:EVENT b:OON c.deaussa
10 c.deauswe c.debekan c.dechefi c.deda c.deentsc c.defall c.dekling c.depeile c.dericht c.desage c.desagen c.desein
10 c.designa c.devorau c.enable c.enadvis c.enanywh c.enaudit c.enbuzz c.endave c.endetai c.endiary c.endraft c.enfive
10 c.engoal c.enguide c.enhappe c.enhimse c.enhopin c.enidea c.enindiv c.enines c.enlande c.enlooks c.enmaile c.enname
10 c.enparti c.enprefe c.enputti c.enring c.enset c.ensmoke c.entext c.entowar c.enturn c.enwill c.esdas c.esdirem
10 c.esharem c.eshorar c.espero c.essin c.fraurai c.fravis c.frconna c.frdiscu c.fretre c.frfaire c.frpossi c.frrien
10 c.frsa c:OUNTIL de<__duerf de<__feedb de<__kurz de<__mich de<__sollt de<__wird de<_mehr de<_nur de=D__alle de=D__da
10 de=D_bekan de=D_bitte de=D_hast de=D_hoere de=D_lg de=D_liegt de=O__gesag de=O__ruf de=O_hab dean_=O dean__>
10 deanspr__infor deantwo__sie debearb__=D debekom_=D debekom__von debis__was debitte_haben debrand__ruft debrand_sie
10 debrauc_noch dechefi__noch dechefi_ist deda__ich deda__rufe deda_sein dedas__ich dedas_auswa dedes_=O dedie__erfol
10 dedir__> dedu_besch dedu_hoers deein_feedb deein_signa deeine__aussa deentsc__und deetwas_gedul defeedb__du
10 defeedb_bekom defrau__sie defrau_yilma degebe_dir degedul_> degedul__bitte degenau_=D degenau__=D degesag_=D
10 dehaben__meine dehandy__antwo dehandy_richt dehast__was dehoers_=D deihnen_unser deim_postf deinfor_sie deist__wir
10 deist_noch dekalen__=O deklaer__das deklaer_wir deklapp_> dekrieg_sie dekurz__handy delasse__von delg_> demehr__!
10 demehr__> demeine__ist demich__lg demir__postf demir_im demit_unser denicht_sagen denimmt__in denoch__im
10 deob__klapp deperso__sich derechn_damit dericht__=D dericht_antwo derueck_erfol derufe__gleic desagen__>
10 desich_noch desie__telef desie__von desie_meine desie_ruft destell_sich determi_> deueber__> deum__gedul deum_etwas
10 deund_absag deuns__mit deunser_entsc devom__richt devom_handy devon__im dewarte_lasse dewas__mir dewerde_wir
10 dewir__besch dewir__damit dewir__und dewir_alle dewir_antwo dewir_komme dewir_lasse dewir_rechn dewir_wiede
10 deyilma__sie deyilma_wird dezu_und en:__appli en:__are en<__assur en<__go en<__hopef en<__invit en<__last en<__pick
10 en<__plays en<__recom en<__sheet en<__ship en<__take en<__week en<__white en<_allow en<_ana en<_anyon en<_dana
10 en<_ines en<_just en<_selec en<_she en<_speak en<_term en<_terms en<_turna en<_whate en=D__and en=D__put
10 en=D__rever en=D__soone en=D__will en=D__write en=D_aroun en=D_call en=D_eveni en=D_hopef en=D_nothi en=D_possi
10 en=O__aim en=O__anyho en=O__decid en=O__in en=O__reali en=O__some en=O__sort en=O_night ena__so ena__the ena__there
10 ena_draft ena_flag ena_messa ena_windo enabout__contr enabout__steps enabout_next enabout_resul enadjus_and
10 enafter__recei enafter_we enagain_you enaim__to enaim_is enaimin__an enaimin_for enall_parti enalrig__give
10 enalrig_mei enam__at enam_hikin enam_hopef enan__or enana__the enand__commu enand__forwa enand__hear enand__will
10 enand_pleas enanswe_? enanswe__early enanswe__eveni enanswe__my enanswe__possi enanswe__prope enanswe_into
10 enany_case enanyon_who enanywa_> enappli_=O enappli__a enappli_furth enare__budge enare__heads enare_final
10 enare_hopin enare_maile enare_putti enaroun_9 enaroun__> enasked_for enat_every enat_work enatten__and enback__work
10 enback_in enbe__that enbe_discu enbe_guide enbe_quick enbe_too enbeari__us enbeari_with enbecom__answe enbefor_i
10 enbefor_lunch enbeing__to enboard__which enboard_gathe enboard_meeti enboss__=O enboth_refer enbudge__i enbudge_and
10 enbut__shoul enby_phone encalen__updat encalen_to encalli__=D encan__speak encan__to encan_bear encandi_:
10 encandi__i encandi_decli encheck__the enchoic_> enchoic__the enclear_> enclosu__promi encomme_=D encomme__>
10 encompe_=D encompe__> enconsu__going enconta_the enconve__=O encount_again endana__be endana_will endebri__for
10 endebri_sched endecis_and endecli__will endecli_i endo__reach endocus_=D endocus__> endraft_=D endraft_> endraft__>
10 endrop_you eneligi_=D eneligi__> enemail__docus enemail_with eneveni__come enevery__or enevery_answe enevery_candi
10 enevery_short enexact__=D enexpec__smoke enexpec_my enexpec_white enfeedb__take enfeedb_in enfinal__=O enfinal__and
10 enfinal_budge enfirst__decli enfirst_candi enfirst_time enfive_> enflag__> enflag_there enfollo__> enfor_beari
10 enfor_somet enforma_lette enforma_offer enfour__you enfour_of enfrom__decis enfrom_docus enfull_board enfurth_=D
10 enfurth__s engathe__resul engener__is enget__us enget_closu enget_word engo__your engo_live engone__someb
10 engone_with engreen_light enguide__you enguide_to enhappe__: enhappe_next enhave__debri enhave__defin enhave__draft
10 enhave__infor enhave__send enhave__settl enhave__windo enhave_hr enhave_still enhe__reach enhe_is enheads__=D
10 enheads_toget enher__and enher__get enhirin_commi enhis_choic enhold_=D enhold__=O enhold_until enhopef__have
10 enhopef_i enhopef_you enhour__two enhour__will enhour_i enhour_or enhr__you enhr_send eni__=D eni__all eni__chase
10 eni__hikin eni__hopef eni__use eni_answe eni_put eni_read eni_repor enif__are enif__first enin__will enin_any
10 eninbox__> eninbox__night enindiv_=D enindiv__=O enines__send enines_will eninfor__writi eninfor_by eninfor_in
10 eninter_invit enintim_to eninto__meeti enintro_herse enis__adjus enis__his enis__hold enis__speak enis__we
10 enis_back enis_makin enis_under enis_usual enit__get enit__if enit__itsel enit__quiet enit_plays enit_settl
10 enit_shoul enitsel__and enknow__know enknow_then enlande_> enlande__=D enlates_=O enlates__=D enlates_other
10 enline__same enline_the enlook__every enlook__somet enlove__be enmade__choic enmaile_out enmake_conta
10 enmakin__choic enmakin_his enmanag__makin enmatch__of enmatch_one enme_> enmeeti__way enmeeti_which enmei__us
10 enmei_give enmessa__be enmessa_will enmind__=D enmind_waiti enminds__=D enminis__on enminis_answe enminis_vote
10 enminut__have enminut_i enmore__! enmove_=O enmull__over enmull_it enmy_calen enmy_manag enmy_plan enmy_team
10 ennamed__> enneed__=D ennews_=O ennews__us ennext_: ennext__all enno__=O ennot__again ennot__get ennot__take
10 ennot_count ennot_will ennothi__call ennotif__that enof__compe enof__consu enof__from enof__offer enof__recru
10 enof_short enon__budge enon__side enon__team enon__until enon_or enonce__first enonce__retur enor__i enour__has
10 enour__in enour__votes enour__who enour_board enour_end enour_peopl enoutco__be enoutco__short enover__will
10 enpartn__decid enpartn__will enpast__> enpeopl_=O enpeopl__befor enping__> enplays_itsel enposit__respo
10 enpossi_soone enproba_=D enproba__> enprofi__one enprofi_match enpromi_=O enpromi__will enprope_when enput__flag
10 enput__that enput_all enputti__toget enputti_heads enquick__i enquick_but enrecom__to enrecom_goes enrefer__give
10 enremai_inter enreply__us enreply_from enresul__live enresul__maile enresul_are enresul_go enresul_shall enrever_on
10 enright__> enright_after enring__> enring__at enring_once ens__=O ens__night ens_back ens_quiet ensay__repor
10 ensay__will ensched__=D ensched__under ensched_is enschol__gathe enschol_board ensee__email ensee__infor ensee_an
10 ensendi__=D ensendi__a enshall_know enshe__make enshe__you ensheet__=D ensheet_signs enshenz_=O enshort__not
10 enshort_or enshoul__more enshoul__profi enshoul_recei enshoul_your enside__usual enside_is ensigns__! ensits_=O
10 ensmoke_=D enso_: enso__your ensomeo__my ensomeo_from ensomet__lunch ensomet__us ensomet_from ensoon__he
10 enspeak__resul enspeak_about enstatu__> enstill__nothi enstill__two enstill_heard enstill_owe entake__answe
10 entake__appli enteam__=O enteam__have enteam__revie entelep__four entelep_all entell__and entell__where
10 enterm__signs enterm_sheet enterms__writi enterms_in enthat__partn enthat__writi enthe_=O enthe__into enthe__light
10 enthe__you enthe_aim enthe_ceo enthe_green enthe_list enthe_loop enthe_md enthe_recom enthe_remai enthe_score
10 enthen__do enthen_so enthere_=D enthey__i enthrou__prefe enthrou_your entime_we ento__eithe ento__indiv ento__of
10 ento__quick ento__then ento__throu ento__was ento_appli ento_get ento_mull ento_proce ento_sort ento_take
10 entoget__and entold_=D entowar__> enturna__our enturna_on entwo__will entwo_i enunabl__atten enunder__and
10 enunder_adjus enupdat__you enus__have enus__promi enus__that enus_eithe enuse__to enuse_it enusual_=D envote__the
10 envote_on enwaiti__? enwe__about enwe__at enwe__hopin enwe__owe enwe__putti enwe__this enwe_commi enwe_lande
10 enwe_pick enwe_plan enwhat__next enwhere__lande enwhite__=D enwhite_smoke enwho__not enwho__the enwill__closu
10 enwill__count enwill__discu enwill__guide enwill__himse enwill__hr enwill__makin enwill__once enwill__the
10 enwill__where enwill_chase enwill_come enwill_share enwill_use enwindo__and enwith__else enwith__steps enwith_next
10 enwith_someb enwork__i enworry__it enworry__will enworry_if enworry_it enwould__be enwould__mind enwrite__peopl
10 enwrite__then enwrite_with enwriti__reach enwriti_of enwriti_will enyou__aroun enyou__beari enyou__draft
10 enyou__letti enyou__ring enyou__time enyou__unabl enyou__word enyou_indiv enyou_mind enyou_prope enyou_where
10 enyour__about enyour__furth enyour__match enyour_file enyour_prefe es:__de es<__das es<__decis es<__direm
10 es<__harem es<__jefa es<__junta es<__vuelv es<_tomar es=D__compa es=D__despu es=D__ese es=D__quien es=D_queda
10 es=O__llamo es=O__te escomun__resol escomun_la esconta_=D escontr_te esdarem_una esdas_=D esdas__? esdecis__=D
10 esdecis__conoc esdecis_la esdigo_> esdigo_si esdirem__=D esdirem_algo esdudas_> esel__y esen__te esesa__tarde
10 esesa_misma esese_dia esestam__el esestam_cerra esestar_llama esfecha__la eshabla__mi eshabla_con esharem__la
10 eshemos__> esjefa__el esjefa_vuelv esjunta_vota esla__sabra esla__vota esla_jefa esla_junta esle__> esle__una
10 esle_avisa esle_comun esles__llama esles_estar esllama_> esllamo__> esllega__resol esllega_la eslos__=D eslos_candi
10 esmisma__te esmisma_tarde esnada_=D esnos__con esnos_comun esnos_das esnos_tomar esnuest__se esnuest_decis eso__no
10 espara_decid espaso_el esprese__=D esprese_conti esproce_y esque__con esque_habla esque_hemos esresol_>
10 esresul__publi essabra__> esse_conoc esseran__=D essi_o estarde_te este__si este_compa este_conta este_direm
10 estengo__habla estomar_unas esvota__y esy__avisa esy__misma esy_esa fr<__feron fr<__les fr<__par fr<__servi fr<__t
10 fr<_compt fr<_promi fr=D__delai fr=D__donc fr=D__faute fr=D_au fr=D_derni fr=D_promi fr=D_que fr=D_sans fr=O__te
10 fr=O_donc fr=O_j fra__faire fra__momen fras__repon fras_ta fraurez__mes fraurez_la fraux_candi fravoir_notre
10 frc__=D frcandi__> frce_momen frconfi__suite frconfi_la frde_cas frde_decis frde_ma frde_mes frde_refle frdecad_=O
10 frdecad__=D frdecid_=D frdelai_> frderni__> frderni_delai frdeuxi__=O frdis__=D frdiscu_=D frdiscu__> frengag__vous
10 frenvoi_l frest__> frest__que fret_on fretude__cas fretude_de frfaire__retou frfaire_un frfaute_> frferon__possi
10 frferon_notre frinfor_=D frje__dis frje__tiens frje_m frla__et frla_discu frles__et frm__a frm_engag frma_part
10 frmail__derni frmerci__patie frmes_nouve frmomen_> frnotre__pour frnotre_possi frnous__pouvo frnous__revie
10 frnous__une frnous_feron frnous_tranc fron_se frparvi__> frparvi__mail frparvi_par frpas__decis frpossi__vous
10 frpossi_pour frpour_te frpouve__sur frpouve_compt frpromi__as frpromi_tu frque__tranc frque_nous frrepon_ferme
10 frrepre__discu frrepre_la frretou__mail frretou_par frsans__> frsans_faute frseron__=D frsiege_=O frsuite_=D
10 frsuite__> frta__=D frta_repon frte_revie frtombe__> frtranc_=O frtu__ta frun_mail frune__> frune__de frune__ferme
10 frvous__par frvous_commu frvous_revie how:&SEND how:BETW p:WE s.deab s.dechef s.dedich s.dedruck s.deendgu s.degebe
10 s.dehabe s.dehandy s.deinfor s.dekalen s.deklaer s.dekurz s.delg s.demitte s.depostf s.derechn s.deschre s.enagree
10 s.enanywa s.enaway s.encross s.enflag s.enhopin s.eniwan s.enoslo s.enour s.enpart s.ensam s.enshare s.enshenz
10 s.ensign- s.enspeak s.enthen s.entimel s.enuncle s.esalgo s.esdoy s.esesa s.esese s.esle s.esmisma s.estengo
10 s.frchef s.frcomit s.frdecad s.frdeuxi s.frenvis s.frmomen s.frrendu s.frsiege s.frsigne s.frtoi s.frtranc s:SURE
11 ALL>>ALL>>NEWS ALL>>FUT>>CALL ALL>>FUT>>HEAR ASK>>WE>>NEG ASK>DECIDE2 ASK>START ASK>SURE2 AWAY>>IT>>US
11 AWAY>>SEND>>YOU AWAY>IT1 AWAY>OON CALL>>D>>SEND CALL>>IT>>NEWS CALL>>NEWS>>FUT CALL>>OUR>>ALL CALL>>YOU>>FUT
11 CALL>COND1 CALL>DOC2 CALL>ORG CALL>SURE1 COND>>ALL>>SEND COND>>FUT>>EVENT COND>>IT>>O COND>>WE>>TELL COND>>WE>>US
11 COND>>YOU>>ALL COND>AWAY2 COND>EVENT1 D>>CALL>>YOU D>>EVENT>>HEAR D>>HEAR>>HE D>>NEG>>WHEN D>>NEWS>>WAIT
11 D>>O>>EVENT D>>ORG>>US D>>ORG>>YOU D>>US>>HEAR D>>WE>>WHEN D>>WHEN>>WE D>OFROM D>WE1 DECIDE>>D>>YOU DECIDE>>NEWS>>D
11 DECIDE>>O>>O DECIDE>>TALK>>O DECIDE>>TALK>>YOU DECIDE>>WHEN>>NEWS DECIDE>>YOU>>IT DECIDE>CALL DECIDE>CALL2
11 DECIDE>NEWS1 DECIDE>O1 DECIDE>WAIT1 DOC>AWAY2 DOC>OBY EVENT>>D>>EVENT EVENT>>HEAR>>TELL EVENT>>HIS>>TALK EVENT>COND
11 EVENT>SURE2 EVENT>WAIT FUT>>ASK>>D FUT>>EVENT>>HEAR FUT>>IT>>COND FUT>>NEWS>>YOUR FUT>>SURE>>ORG FUT>>US>>D
11 FUT>>US>>NEWS FUT>COND FUT>FUT FUT>OWITHIN FUT>SEND FUT>SURE1 FUT>SURE2 FUT>YOU1 HE>>D>>SURE HE>>HEAR>>FUT
11 HE>>O>>YOU HE>>TELL>>O HEAR>>CALL>>WHEN HEAR>>D>>CALL HEAR>>D>>ORG HEAR>>D>>SURE HEAR>>OUR>>CALL HEAR>>WE>>HEAR
11 HEAR>>WE>>PAST HEAR>CALL2 HEAR>ORG1 HIS>>TALK>>YOU HIS>>WE>>FUT HIS>TALK HIS>TALK1 HIS>WE IT>>CALL>>US IT>>COND>>WE
11 IT>>ORG>>EVENT IT>>SEND>>WE IT>>YOU>>O IT>>YOU>>WHEN IT>DECIDE2 NEG>>YOU>>SEND NEG>FUT NEWS>>TELL>>WE
11 NEWS>>TELL>>YOU NEWS>>WHEN>>WE NEWS>>YOU>>FUT NEWS>>YOU>>HEAR NEWS>D1 NEWS>FUT2 O>>ALL>>YOU O>>D>>SURE O>>EVENT>>D
11 O>>EVENT>>TELL O>>IT>>HAVE O>>ORG>>D O>>TELL>>IT O>>WE>>IT O>ALL2 O>FUT1 O>OON O>WHEN2 OAPPROX>FUT1 OAPPROX>HEAR2
11 OAPPROX>WE OFROM>FUT OFROM>YOU OON>DECIDE1 ORG>>D>>EVENT ORG>>DECIDE>>O ORG>>EVENT>>WE ORG>>NEG>>D ORG>>THIRD>>FUT
11 ORG>CALL ORG>IT ORG>OUR ORG>TALK2 ORG>WHEN OUR>>CALL>>YOU OUR>>D>>FUT OUR>>NEWS>>YOU OUR>>ORG>>NEG OUR>>PAST>>ALL
11 OUR>>YOU>>TELL OUR>SEND1 OUR>WAIT OUR>YOU1 OWITHIN>D2 PAST>>ALL>>D PAST>>YOU>>DOC PAST>>YOUR>>WAIT SEND>>D>>YOU
11 SEND>>EVENT>>D SEND>>YOU>>EVENT SEND>OON1 SURE>>NEWS>>D SURE>NEWS SURE>ORG TALK>>DECIDE>>D TALK>>HEAR>>YOU
11 TALK>>O>>FUT TALK>OTHRU TELL>>ALL>>YOU TELL>>D>>DOC TELL>>D>>TALK TELL>>DOC>>D TELL>>EVENT>>D TELL>>FUT>>TELL
11 TELL>>HEAR>>TELL TELL>>O>>FUT TELL>>US>>TELL TELL>>US>>WE TELL>>WE>>HEAR TELL>SURE TELL>WAIT1 THIRD>>O>>FUT
11 THIRD>>O>>WE THIRD>TELL2 US>>D>>DECIDE US>>D>>EVENT US>>YOUR>>WE WAIT>>WHEN>>EVENT WAIT>EVENT WAIT>IT2 WAIT>NEWS1
11 WAIT>WHEN WE>>FUT>>FUT WE>>HEAR>>TELL WE>>IT>>ORG WE>>TALK>>YOU WE>OBEF1 WHEN>>ORG>>D WHEN>>ORG>>HAVE WHEN>COND1
11 WHEN>DECIDE1 WHEN>PAST2 WHEN>TELL1 YOU>>ALL>>YOU YOU>>CALL>>WHEN YOU>>D>>NEWS YOU>>FUT>>HEAR YOU>>FUT>>WAIT
11 YOU>>NEG>>TELL YOU>>NEWS>>FUT YOU>>O>>IT YOU>>SEND>>TELL YOU>OWITHIN YOUR>>COND>>FUT YOUR>>TALK>>WE YOUR>>WE>>FUT
11 a:OUNTIL c.deabzus c.deangep c.deantwo c.deausga c.debekom c.dekonta c.delauf c.deokay c.desachs c.determi
11 c.deverbi c.enantic c.enassem c.enbut c.enclari c.eneop c.enfollo c.enfores c.enfuner c.enfurni c.engo-ah c.enmate
11 c.enmeet c.enmost c.ennomin c.enoutsi c.enphoni c.enravi c.enrespo c.ensay c.enshhh c.enturke c.esaviso c.escandi
11 c.esdanos c.esdeber c.esdudas c.esmarco c.esmismo c.espuedo c.essigui c.esvota c.fravise c.frdonc c.frfais
11 c.frpatro c.frtard c.frtenir c.frtout c.frverdi c:DECIDE c:WAIT de<__denke de<__gremi de<__sachs de<__sag
11 de<__ueber de<_ein de<_krieg de<_sobal de<_von de=D__angep de=D__es de=D__ne de=D__rechn de=D__steht de=D_abzus
11 de=D_geben de=D_getro de=D_mit de=O__> de=O_krieg de=O_zurue dealle_> dealle__und debitte_mit debrauc_ich
11 dedanac__wir dedanac_melde dedann_steht dedas__brauc dedas__tagt deden_ausga dedenke_=D dedenke__kann deder_perso
11 dedie__kommt dedrueb_und dedu_eine dedu_was deein_ergeb deeine__wird deeiner__koenn deentsc__sie dees__bis
11 dees_weite defrau_=O degenau_sagen degespr_und degetro_> degleic__an degremi__=D degremi_tagt dehaben_>
11 dehast__eine dehoere_=D deich__genau deich__wiede deich_denke deich_mich deihnen__konnt deihnen__rueck
11 deihnen__schri deihnen__verbi deihnen_in deihnen_leide deihrem__> dein_verbi deinfor__> deist__zu deist_angep
11 dekomme__unauf delauf__=D deleide__sagen demehr_sagen demelde__wir demelde_konnt demelde_uns demich_> demich__=O
11 demich_noch demich_wiede demir_bitte demit__in denoch__gedul denoch__hast deob_es desachs__wir desachs_bitte
11 desag__dir desage_ihnen desein_dann desie_=O desie_> desie__mit desie__noch desie__sie desie__uns desie__zurue
11 desie_sind deso_> desollt__uns desollt_wir detelef_mit detreff_wir deueber__ausga deunauf__sie deunauf_auf
11 deund_infor deund_rufe devon__bitte devon_sachs dewas__> dewerde__=D dewerde_sie dewiede_da dewir__> dewir__abzus
11 dewir__inter dewird__getro dewird_sie dewisse_> dezu_rechn dezur__und en:__answe en:__decis en:_that en<__again
11 en<__arriv en<__assem en<__cc en<__i en<__like en<__outco en<__patie en<__read en<__revie en<__sched en<__share
11 en<__shoot en<__tight en<__timel en<__to en<__vp en<__will en<_budge en<_busy en<_feedb en<_leave en<_meeti
11 en<_paper en<_put en<_ravi en<_shhh en=D__befor en=D__come en=D__door en=D__exter en=D__loop en=D__loved
11 en=D__nomin en=D__regis en=D__revie en=D__what en=D_for en=D_mate en=D_my en=D_one en=D_yours en=O__all en=O__conta
11 en=O__if en=O__panel ena_=O ena__but ena__sched ena_funer ena_queue ena_shout enabout__9 enadjus__will
11 enafter_stand enagain__i enagain__you enagain_for enagain_with enagree__sleep enaim__turn enaimin__give
11 enairpo__reply enairpo_prope enall__but enall__we enall_goes enalso__posit enam_meeti enam_told enam_waiti enan__as
11 enand__=O enand__appli enand__back enand__eveni enand__infor enand__lunch enand__write enand_email enannou__=D
11 enanyth_=O enappro__=D enappro__shoul enappro_which enare__inter enare__my enare_decid enare_norma enarm_twist
11 enarran__next enassem__you enassem_votes enassig__> enat__lates enaway__mate enback__the enback__you enbe_=D
11 enbe__back enbe__befor enbe__calls enbe__decis enbe__if enbe__late enbe_able enbe_furni enbe_getti enbe_makin
11 enbe_recei enbe_reope enbe_writt enbefor__leave enboard__call enboard__met enboard__you enbody__must enboss__=D
11 enbreak__=D enbudge__appro enbudge__relea enbudge_s enbusy__=D enbusy_week enbut__respo enbut_yours enby_eop
11 encalen_: encalen__i encall__prefe encall_them encalls_=D encalls__> encan__feedb encan__hang encan__promi
11 encan_promi encandi__be encandi__have encandi_comes encandi_get encase__be encase_will encc_would enclari_=D
11 enclari__> enclien__away encome__back encome_strai encomes__> encommu_the enconfi_of enconta__> enconta__then
11 encontr_shoul enconve__with encross__heart encross_my encv_again endates_to enday_! enday__to enday_runs
11 endear__unfor endecid__so endecis__to endecis_befor endecis_known endecis_meeti endemo_> endeter_=D endeter__>
11 endiary__will endiges__turke endiges_your endirec_flies endiscu__and endo__arm endo_some endown__by ene__>
11 eneithe_=D eneithe__or eneop_=D eneop__> eneveni_> enevery_> enevery_loved enexact_=D enexpec_=D enexpec__=O
11 enexpec__come enexpec__final enexpec__from enexpec__on enexpec_feedb enexpec_us enfeedb__=D enfeedb__the
11 enfeedb_will enfinal__a enfinal_get enfinal_round enflies__night enfolks_=O enfollo__=D enfor__budge enfor__docum
11 enfor__evalu enfor__every enfor__from enfor_it enfor_sure enfores__respo enfores_a enfrom__airpo enfrom__first
11 enfrom__minis enfrom_marcu enfrom_my enfrom_payro enfurni__you enfurni_to enget__yes engetti__mail engetti_our
11 engive__feedb engive__our engive_you engo-ah_=D engo-ah__> engoing__call engover__=D engover_meet enhad__call
11 enhang__? enhappe__> enharve_=D enhas_met enhave__down enhave__go-ah enhave__heard enhave_agree enhave_an
11 enhave_clari enhave_diges enhave_promi enhave_somet enhavin__to enhavin_spoke enhe__=D enhe__over enhe_rolle
11 enheadc__open enheadc_will enheard__> enheari__marcu enher_down enhirin_resum enholid__give enhope__reach
11 enhope__we enhope__wrap enhr__us enhr_of enhrd__lunch eni__got eni__meeti eni__rever eni__waiti eni_guess eni_leave
11 enif__goes enif__made enif_all enin__diary enin__from enin__proce enin_holid enin_there eninfor_all enintim_you
11 enis__queue enis__which enit__out enit__plann enit_be enkeep__waiti enkindl__that enknow__=D enknow__said
11 enknow__which enknow_i enlast__comes enlasts_=O enlate__an enlate_for enlates__will enlead__see enlead_will
11 enleave_it enlegal_you enlette_=O enlette__us enlette_from enlette_goes enlike__> enline__once enlonge_works
11 enloop__=O enloved__demo enloved_the enlunch__i enlunch_so enlunch_you enmade__short enmake__our enmake__someb
11 enmakin_calls enmakin_decis enmanag_said enmarcu_=D enmarcu__> enmate_> enme__cv enme__decis enme__eop enme__once
11 enme_and enme_by enmeet_=O enmeet__eveni enmeeti_=O enmeeti__candi enmeeti__the enmeeti__will enmeeti_so enminds_=D
11 enmorni__call enmust__to enmust_respo enmy__flies enmy__said enmy__the enmy__will enmy_direc enmy_heart enn__tell
11 enn_can ennamed_=D enneed_the ennegat_> ennew__: ennew_times enno__is enno__works enno__yet ennomin__so
11 ennomin_someo ennoon_> ennorma__=D ennot__out ennot_befor ennot_keep ennotes__you enof__the enof__you enof_its
11 enoffic__and enoffic__can enoffic_n enon__assig enon_to enonce__board enor_negat enour__is enour__known enour__or
11 enour_mail enour_prefe enour_timel enour_vp enout_again enout_of enover_and enpanel__recom enpaper__from
11 enpaper__with enpaper__you enpaper_s enpaper_to enperso_=O enperso__i enphoni__cross enplann__conta enplann__infor
11 enpleas__at enpleas_arriv enposit__negat enposit_or enprefe_candi enpriya_> enpriya__would enproce__: enproce__a
11 enproce__will enproce_fores enproce_time enproce_you enpromi_me enprope_=D enprope__after enprope_reply enput__in
11 enqueue__yours enqueue_but enravi__going enravi_s enreach__again enread__=O enrecep_> enreply__! enreply__=D
11 enreply__be enreply__from enreply_for enreply_prope enreply_shall enresul__publi enrever_=D enrever_> enrever__>
11 enright__to enright_back enring_round enrobin_unfor enrolle__> enrolle_over enruns__about enruns_to ens_recom
11 ens_relea ensaid__so ensat__with ensee_that enseein__board enselec__be enselec_proce ensend__new ensendi_out
11 enset__a enshall__again enshall__furni enshare__=D enshare__updat enshare_an enshare_meet enshhh_=D enshhh__>
11 enshoul__able enshoul__be enshoul__from enshoul__you ensit__=D ensit__down ensit_her ensit_tight ensits__i
11 enslow_=O ensmoke__> enso__it enso_will ensome__twist ensome_arm ensomeo__payro ensomeo__you ensomeo_so ensomet__=D
11 ensomet__tell ensomet_to ensoon__i enspeak__their enspoke__priya enstrai__to enstrai_back ensucce_appli
11 ensure_someb entake_the enteam__can entell__in entext__lunch enthank_again enthat__get enthat__i enthat__to
11 enthat_meeti enthe__befor enthe__day enthe__fores enthe__n enthe__prope enthe__runs enthe_assem enthe_conve
11 enthe_demo enthe_go-ah enthe_half- enthe_outco enthe_revie enthe_share entheir_hrd enthem__get enthen_i enthey__>
11 enthey__promi enthing_=O enthing__morni enthis_over entight_=D ento__9 ento__also ento__anyth ento__herse ento__hrd
11 ento__its ento__makin ento_about ento_commu ento_nomin ento_their ento_turn entold_=O entold__if entoo_late
11 entouch_=D entrial__=O enturke_=D enturke__you enturn__=D enturn_appli entwist__and entwo_direc enunfor_=D
11 enunfor__no enuntil__new enup__conve enup__time enupdat__me enus_=D enus_we envote_s envotes__=D envotes_you
11 envp__trave envp_is enwait__the enwants__sleep enwas__we enway__rolle enway_he enwe__again enwe__agree enwe__circl
11 enwe__final enwe__follo enwe__share enwe_inten enwe_ship enwhate__> enwhate_happe enwhen__will enwhich__he
11 enwhich_shoul enwill__getti enwill__had enwill__intim enwill__it enwill__keep enwill__my enwill__notes
11 enwill__reope enwill__some enwill__strai enwill__writt enwill_do enwill_open enwill_updat enwinne__be enwinne_will
11 enwith__bank enwith__board enwith__then enwith_somet enwith_what enword_from enwould__surpr enwould__that
11 enwould_it enwriti_> enwriti__us enwritt__> enwritt__shall enwritt_reply enyou__away enyou__diges enyou__do
11 enyou__how enyou__my enyou__on enyou__once enyou__perso enyou__reply enyou__same enyou_eithe enyou_hang enyou_hear
11 enyou_new enyou_our enyou_out enyou_recei enyou_waiti enyour__again enyour_assig enyour_turke es<__: es<__avisa
11 es<__darem es<__maxim es<__mismo es<__puedo es<__recib es<__sabra es<_consu es<_danos es<_estam es<_respu es<_volve
11 es=D__decid es=D__falta es=D__llama es=D__tendr es=D_el es=D_mismo es=D_recib es=D_sin esa__un esalgo_>
11 escomit_sesio escomun__usted escon__> escon_calma esconfi_> esconfi__este esconfi_por esconsu_: esconte__?
11 esconti_> escuent__la esdanos_=D esdarem__respu esde__human esde__te esde_dudas esde_recur esel__=O esel__el
11 esel__sesio esel_link esen__con esenlac_> esenton_> esescri__> esesper__el esesper_comun eseste__la eseste_medio
11 esfalta_te esgeren__conoc esgeren_quier eshora__el eshora_y esinfor_a esla__la esla__quier esla_geren esla_hora
11 eslink_> esllega_nuest esmaxim__respu esmaxim_de esmedio__hora esmedio_la esmi__vuelv esnotic__> esplazo__respu
11 espor__medio espor_este esproce__=D espubli__> espuedo__=D espuedo_conte esque__el esque__geren esquier_conoc
11 esresol_=D esrespo__=O esrespo_la esrespu_el esse__en esse_pondr essesio_el essigui__> essin__te este__conte
11 este__por este_avisa este_marco este_puedo estiemp__de estiemp_maxim estodos_los estomar_una esun_corre esusted_>
11 esy__aviso esy__la esy__link esy_se fr<__petit fr<__serez fr<__suite fr<__tu fr<_resul fr=D__plus fr=D__saure
11 fr=D_et fr=D_le fr=O__donc fr=O_on frappel_dans frau__tard frau_plus fravise__resul fravise_du frbudge__=O
11 frcandi__avise frcandi_sera frce__> frconta_=D frcourr__> frd_etre frde__est frdecis_> frdecis__=D frdecis_tombe
11 frdelai__repon frdelai_de frdevri_avoir frdevri_etre frdire_plus frdonc_=D frdonne__pour frelle_se fren_dire
11 fresper__vous fresper_pouvo frest_=D fret__te frfixe__> fril__sera frje__pouvo frjury__prono frjury_se frles_suite
11 frmail_de frnotre_servi frnous_esper fron__la frpatro__=D frplus_tard frpossi_> frpour__et frpouvo__en
11 frpouvo__repon frprono__> frqu_il frrefle__on frrepon__! frresul__=D frresul__seron frresul_la frresul_vous
11 frsaure_=D frsaure_=O frse_donne frsera_repon frseron_avise frson__=D frsuite__a frtard_> frtexte_=O frtoi__>
11 frtombe_=O frvotre__vous frvous__ce frvous__dans frvous__dire frvous_devri frvous_passe how:&CALL how:AFT&DECIDE
11 how:NOTBEF&DECIDE how:UNTIL&DECIDE p:HIS s.deabend s.deansch s.dedir s.deerfae s.deergeb s.defalls s.degedul
11 s.deihnen s.devon s.dezu s.enadjus s.enairpo s.enchair s.endemo s.endiary s.enfirst s.enfolks s.enhad s.enhangi
11 s.enn s.enproce s.enqueue s.enrolle s.enruns s.ensat s.ensend s.ensucce s.enswear s.enthese s.entouch s.enwrap
11 s.esdecis s.esdia s.esenseg s.eslink s.esmaxim s.esresul s.fraussi s.frbudge s.frou s.frpossi s.frprend s.frtexte
11 s.frtombe
12 ALL>>ALL>>TELL ALL>DECIDE ALL>HEAR2 ALL>OON ASK>>IT>>FUT ASK>>O>>YOU ASK>NEWS2 ASK>WAIT AWAY>>O>>NEWS AWAY>EVENT2
12 AWAY>YOU CALL>>CALL>>D CALL>>COND>>IT CALL>>HEAR>>O CALL>>OUR>>FUT CALL>>OUR>>SEND CALL>NEWS1 CALL>SEND1 COND>DOC1
12 D>>CALL>>ALL D>>HEAR>>ALL D>>SURE>>IT D>>WHEN>>DOC D>>YOU>>EVENT D>CALL D>TELL2 DECIDE>>TALK>>DECIDE DECIDE>TALK
12 DOC>>OUR>>ORG EVENT>>PAST>>YOU EVENT>OFROM FUT>>CALL>>COND FUT>>CALL>>NEWS FUT>>HEAR>>TALK FUT>>WE>>FUT FUT>AWAY1
12 HE>>ASK>>TELL HE>>DECIDE>>O HE>HE1 HE>O HE>OON1 HE>TELL1 HEAR>>CALL>>NEWS HEAR>>HIS>>NEWS HEAR>>PAST>>ALL
12 HEAR>>PAST>>TELL HEAR>>TALK>>DOC HEAR>>YOUR>>TELL HEAR>NEWS2 HEAR>PAST HEAR>US1 HIS>AWAY1 HIS>FUT HIS>FUT2 HIS>HEAR
12 HIS>TELL1 IT>>CALL>>D IT>>D>>AWAY IT>>FUT>>TELL IT>>NEWS>>TELL IT>>O>>TELL IT>>TELL>>D IT>D2 NEG>>D>>IT
12 NEG>>WAIT>>D NEG>>WAIT>>YOUR NEG>O1 NEG>WAIT NEWS>>D>>TELL NEWS>AWAY1 O>>ALL>>FUT O>>NEG>>FUT O>>NEWS>>D
12 O>>NEWS>>YOU O>>OUR>>NEWS O>>WHEN>>WHEN O>CALL1 O>EVENT2 O>ORG2 O>SEND OFROM>HEAR2 OFROM>TELL2 OFROM>YOU2 OON>HEAR1
12 ORG>>D>>TELL ORG>>DECIDE>>D ORG>>SEND>>YOU ORG>>WHEN>>TELL ORG>DECIDE ORG>HE ORG>NEG1 ORG>ORG ORG>OUNTIL
12 OUNTIL>CALL1 OUNTIL>WE OUR>>NEWS>>WHEN OUR>>YOU>>FUT OUR>DECIDE OUR>IT2 OUR>OBEF1 OUR>OWITHIN OWITHIN>COND1
12 OWITHIN>ORG2 PAST>>O>>ORG PAST>>PAST>>COND SEND>>NEWS>>YOU SEND>ALL SEND>EVENT TALK>>DOC>>YOU TALK>>O>>NEWS
12 TALK>HIS TALK>OON TELL>OBEF2 TELL>WE TELL>YOU1 THIRD>NEG2 US>>IT>>O US>DOC US>OWITHIN1 US>WHEN1 VAGUE>HEAR2
12 WAIT>>D>>NEWS WAIT>>TELL>>YOU WAIT>>WAIT>>NEWS WAIT>AWAY2 WAIT>OON2 WAIT>OUNTIL WE>>FUT>>WE WE>>HEAR>>IT
12 WE>>WAIT>>TELL WE>O1 WHEN>>AWAY>>D WHEN>>EVENT>>D WHEN>>FUT>>O WHEN>>HEAR>>YOU YOU>>AWAY>>YOUR YOU>>O>>OUR
12 YOU>>OUR>>TELL YOU>>TALK>>DOC YOU>>US>>NEWS YOU>>WE>>CALL YOU>COND2 YOUR>>OUR>>ORG YOUR>>TELL>>O YOUR>WHEN2 a:HEAR
12 c.deaber c.dealle c.dechef c.deeine c.degibts c.degremi c.demehr c.demelde c.denaehe c.dewisse c.deyilma c.enannek
12 c.encalls c.eneod c.engetti c.engreen c.enhelen c.enhikin c.enlist c.ennamed c.ennon-s c.enone c.enout c.enpatie
12 c.enposte c.enprep c.enshare c.enship c.enshoot c.enside c.entest c.enunlik c.enusual c.enwhere c.enwinne c.enwraps
12 c.esdarem c.eshuman c.esnosot c.esnotif c.essalen c.este c.estener c.estomar c.esvolve c.fradres c.frarbit
12 c.frchoix c.frcommi c.frfil c.frjury c.frplus de<__auswe de<__den de<__gedul de<__pruef de<__ruf de<__werde
12 de<__yilma de<_antwo de<_du de<_gedul de<_lena de<_rechn de=D__entsc de=D__mir de=D__mitte de=D__sagen de=D_gedul
12 de=D_gibts de=D_naehe de=D_reich de=O__antwo de=O__und de=O_an de=O_hast deabsch_mitte debewer__bewer debewer_und
12 debitte_gedul dedafue__=O dedann_hast dedas_gremi dedauer__=D deden__bekom deder__wird deder_chef dedie_auswe
12 dedie_falls dedie_sie dedie_zu deeine__mitte deeine_absch deeinen_termi deeiner_antwo deentsc_wir deerfol_=D
12 deerfol__> defalls__die defalls_fuer defrau__wird defuer__sie degeben__ihnen deich_mehr deich_mit deich_ruf
12 deihnen__=D deihnen__naehe deihnen__reich deihnen_auf deist__wiede dekoenn_> dekoenn__ihnen dekomme_wir
12 dekonta__ihnen delena__ihnen delena_schic demehr_und demeine_antwo demit__antwo demitte__=D demitte__koenn
12 demitte_ergeh demitte_zu denehme__wiede denehme_wir deoder_absag deoder_so depruef__unter dereich_? dereich__>
12 derueck__sie deruf__kurz deruf_dich desie__antwo desie__haben desie__ueber deso__so deso_oder detag_> deund__mich
12 deund_bewer deund_sag deund_sage deund_schre devon__perso devon_unser dewas_von deweiss__mehr deweiss_ich
12 dewiede_konta dewir__konta dewir_entsc dewisse__mehr dewuerd_ihnen dezu__absag en<__check en<__dinne en<__expec
12 en<__final en<__get en<__guess en<__headc en<__inten en<__plan en<__req en<__say en<__shoul en<__truth en<__winne
12 en<_annek en<_boss en<_clien en<_contr en<_every en<_hang en=D__inclu en=D__is en=D__know en=D__next en=D__reach
12 en=D__sure en=D__than en=D_candi en=D_eod en=D_rathe en=D_till en=O__expec en=O__see en=O__stand en=O__that
12 en=O_nothi en=O_we ena__is ena_debri ena_feedb ena_firm ena_forma ena_membe enabout__resta enagain__when
12 enagain_and enall__in enall__wante enallow__=D enam_going enan__9 enana_with enand__any enand__know enand__want
12 enand_give enand_tell enannek__=D enannek_takes enanswe_9 enappro_=O enare_aimin enarriv_at enask__wheth
12 enask__your enask_was enasses__will enassur_me enat__end enback__and enback__we enback_towar enback_with enbe__but
12 enbe__till enbe_intim enbe_maili enbe_named enbe_relea enby__> enby__post enby_regis encall_is encalls__candi
12 encalls_to encan__for encan__wait encance_=O encerta_=D enclose__for encolle_is encomes__from encommi__decid
12 enconfi_the encould__give endecis__unlik endetai__by endinne__i endo__rathe endo_i eneod_> eneveni_i enexpec__and
12 enfeedb_> enfeedb_to enfinal__wraps enfinal_decis enfind_my enfirm_answe enfirst_to enfor__funer enfor__patie
12 enfor__to enfrom__in enfrom_petra enfuner_> enget__lette enget_feedb engive__the engoes__the engood__bad
12 engreen__=D enhas__=D enhave__every enhave__yes enhave_met enhave_read enheadc__so enheadc_plan enhear_me
12 enheard__me enheari__petra enher_and enhikin_=D enhikin__with enholid__nothi enhr_=D enhr__> eni__telep eni_say
12 enin__order enin_hr enin_truth eninten_to eninter__=O enis__day enis__will enis_unlik enit__over enjury__and
12 enjury_reads enknow__me enknow__thoug enlates_> enlet__sleep enlist_=O enlunch_> enmaili__the enmaili_you
12 enmake__final enmake_our enmake_that enmanag__back enmark_=D enme__after enme__on enme_sleep enmeet__morni
12 enmembe_of enmet_every enminis__=D enmiser__> enmore_=D enmore__i enmorni__you enmost_and enmust__me enmust_tell
12 enmy_answe enneeds_the ennight__i ennot_expec ennote__offic ennote_our ennothi__happe ennotif_all enoccup__=O
12 enoffic_shut enoffsi_=O enok__i enon__answe enonly__back enonly_get enor_bad enorder__and enorder_recei enoslo_=O
12 enout__we enout_and enperso_to enpetra__hr enpetra_in enplan__reali enplan__to enplan__wrap enplan_so enpleas__our
12 enpleas_note enpriya_is enprobl_state enproce__and enproce_lasts enput__out enrathe__five enrathe_than enreads__you
12 enreads_and enreali__would enrecei__respo enrecei__you enrecon__you enregis_post enreope__and enreq__waiti enreq_is
12 enrespo__of enresta_> enresul__reach enresul_shoul enretur__we enrever__you enrevie_=O enrevie__the enrevie_in
12 enright_away enround_wraps ens__plan ens_headc ens_over ensame_eveni ensays__will ensched__the ensched_for
12 enseein_the enselec__reach enshall__appri enshall_drop enshall_telep enshe_must enship_=D enshoot__a enshoot_you
12 enshoul__one enshoul_know ensigns_=D ensolut_> ensomeo_will enstate__you enstatu_=D entalk_to enteam__and
12 entest__shoul entest_resul entext__promi entext_after enthan_five enthat_s enthe_=D enthe__answe enthe__holid
12 enthe__invit enthe__proce enthe__recei enthe__shut enthe_draft enthe_forma enthe_headc enthe_probl enthe_req
12 enthe_sched enthe_short enthe_solut enthe_winne enthen__get enthey_said enthis_and enthose_=O enthoug__morni
12 ento__this entold_we entrave__i entruth__i entruth_all enunlik_=D enunlik__> enup__proce enupdat_from enus__to
12 envote_=D enwait_=D enwaiti__s enwe__aimin enwe__only enwe__put enwe_talk enwill__and enwill__maili enwill__met
12 enwill__more enwill__named enwill_happe enwill_shoot enwill_text enwith__recep enwith__solut enwith_coffe
12 enwould_do enwrap__our enwraps_=D enwraps__> enyes__will enyet_but enyou__have enyou__or enyou__probl enyou__prope
12 enyou__way enyou_over enyou_promi enyour__: enyour__that es<__notic es<__retom es<__tener es=D_le es=D_retom
12 es=O__infor es=O_le esa_escri esaviso_> escompa__llama escompa_te escomun_con escon__respu esconoc__> escorre__=D
12 escuent_> esde__> esdeber_tener esdecid_y esdigo__=D esdigo__> esel__con eshemos_resue esla__le esle_darem
12 esllama_ines eslo__el eslos__se esmi__te esnotif__resul esnotif_el esque__resue esrecib_notic esrecur_human
12 esresue_> esresul__> esresul_se esretom_el este__y este_doy este_respo este_volve estomar__decis estomar_la
12 esusted__respu esvolve__escri esvuelv__=D esvuelv_el fr<__jury fr<__patro fr<_encor fr<_une fr=D__lui fr=D_votre
12 fr=O__decis fr=O_sa fradres_=D fradres__> frappel__pour frapres_> fraurez__=O frcommi__=D frcoup__fil
12 frcourr__notre frcourr_de frdans__foule frde_fil frdecis__> frdepla_=O frdonne_=D frencor__peu frencor_un
12 frensui_=O frest__les fret__appel fret__vous frfais__=D frfaut_=O frfaut__vous frfil_=D frfil__> frfoule_> fril__un
12 frj__texte frjour__> frjour_meme frla_foule frlaiss__=D frlaiss_le frle_direc frle_jury frle_patro frles__seron
12 frlui__parle frlui_en frnous__=O frnous__conta fron__vers fron_revie frparle__vous frparle_et frpatro_tranc
12 frpeu__patie frpeu_de frplus__> frprend__avec frprend_conta frrepon__notre frreste__entre frreste_un frrevie_vers
12 frsaura_=D frsaura__> frsera_adres frserez_preve frseron_commu frte_texte frtexte__> frun_entre frun_peu
12 frvous__adres frvous__preve frvous_parvi frvous_saure grain:that how:&ASK how:APPROX&EVENT how:NOTBEF&HEAR p:FUT
12 s.demelde s.demuss s.desobal s.dewenn s.enassur s.encall s.enconfe s.enhopef s.enlasts s.enloop s.ennames s.enoccup
12 s.enoffsi s.enours s.enphoni s.enreali s.enrn s.ensavin s.ensix s.ensleep s.ensort s.entruth s.enusual s.enwrapp
12 s.esconsu s.esgusto s.esinfor s.esllama s.esrespu s.frce s.frcelui s.frensui s.fretant s.frfoule s.fril s.frpeu
12 s.frqu s.frquoi s.frrecon s:ORG s:WE
13 ALL>TALK2 ASK>>WAIT>>D ASK>OUR1 AWAY>>O>>YOU CALL>DECIDE1 CALL>TALK COND>OUNTIL1 D>>DECIDE>>WE D>>FUT>>SEND
13 D>>HEAR>>CALL D>>IT>>WHEN D>>NEG>>SEND D>>SEND>>NEWS D>>SEND>>WE D>>SURE>>YOU D>>WE>>TALK D>>YOU>>CALL D>CALL2
13 D>HEAR D>HEAR1 D>HIS DECIDE>>IT>>SEND DECIDE>>IT>>TELL DECIDE>HEAR1 DECIDE>YOU2 DOC>CALL1 DOC>CALL2 DOC>COND
13 DOC>COND1 DOC>D2 DOC>DOC2 EVENT>>HEAR>>YOU EVENT>>O>>D EVENT>>YOUR>>DOC EVENT>SURE FUT>>HEAR>>NEWS FUT>>HEAR>>SURE
13 FUT>>NEG>>YOU FUT>>NEWS>>YOU FUT>>TELL>>NEG FUT>ALL1 FUT>WHEN2 FUT>YOU2 HE>>D>>NEWS HE>>DECIDE>>D HE>>FUT>>DECIDE
13 HE>NEWS2 HE>TALK HE>YOU1 HEAR>>D>>WHEN HEAR>>EVENT>>D HEAR>>US>>WHEN IT>>EVENT>>FUT IT>COND IT>FUT IT>OON1 IT>ORG
13 IT>OUR2 NEG>>YOU>>WAIT NEG>D2 NEG>OUNTIL1 NEWS>>DECIDE>>D NEWS>>O>>D NEWS>>YOU>>SEND NEWS>NEG O>>ALL>>ALL
13 O>>ASK>>SEND O>>CALL>>WE O>>FUT>>CALL O>>O>>WE O>>US>>WE O>>WHEN>>IT O>CALL O>FUT2 O>TELL1 O>WE O>YOU1 OBY>HEAR
13 OBY>US2 OFROM>D1 OIN>US OON>NEG ORG>>FUT>>CALL ORG>CALL1 ORG>DECIDE1 ORG>HEAR2 ORG>NEWS2 ORG>PAST1 OUNTIL>HEAR2
13 OUNTIL>WE1 OUR>>NEWS>>NEWS OUR>>ORG>>HE OWITHIN>FUT1 PAST>>IT>>TELL PAST>>YOU>>TELL PAST>COND1 SEND>ASK2 SEND>CALL1
13 SEND>IT1 SURE>COND SURE>HEAR1 SURE>SEND2 SURE>WAIT SURE>YOU2 TALK>>O>>YOU TALK>NEWS2 TALK>O TELL>>ALL>>ALL
13 TELL>>D>>SURE TELL>>IT>>D TELL>>US>>ASK TELL>>WE>>FUT TELL>>YOU>>SURE TELL>NEWS2 TELL>ORG2 TELL>TELL US>>O>>CALL
13 US>>O>>IT US>>TELL>>YOU US>>WE>>FUT US>>WHEN>>IT US>>YOU>>CALL WAIT>>D>>ASK WAIT>>YOUR>>D WAIT>EVENT2 WAIT>HEAR1
13 WE>>ASK>>O WE>>CALL>>O WE>>FUT>>OUR WE>>FUT>>US WE>>NEG>>TELL WE>>SEND>>OUR WE>IT2 WE>OWITHIN1 WE>WAIT2
13 WHEN>>IT>>EVENT WHEN>CALL2 YOU>>HE>>O YOU>>NEG>>D YOU>>O>>US YOU>>TELL>>IT YOU>CALL2 YOU>HIS2 YOU>IT1 YOU>SEND
13 YOUR>>DOC>>D YOUR>>O>>YOU YOUR>>TALK>>O a:WE c.dealso c.deannek c.deauswa c.degetro c.deliegt c.denoch c.deuns
13 c.enanyho c.enbell c.enboard c.endiges c.enfinan c.enherse c.eninbox c.enlands c.enlates c.enloop c.ennotes
13 c.ennotif c.enpack c.enpaper c.enshoul c.enwith c.eshora c.esinfor c.espondr c.esusted c.frdis c.frsaura c.frvenue
13 de<__bekom de<__chefi de<__mehr de<__tagt de<_meine de<_sie de<_wir de=D__annek de=D__anspr de=D__die de=D__schre
13 de=D_an de=D_bis de=D_hoers de=D_mehr de=D_noch de=D_tagt de=O_=D de=O__noch de=O__wir de=O_also dealso_=D
13 dealso__krieg deam_selbe deannek_> deantwo_=D debesch__> debis_wir deda_und dedann__sie dedie__der dedie__ihrer
13 dedie__und dedie_pruef dedir__besch dedu__nachr dedu_bekom dedu_ne deentsc_und dees__> dees__weite dees_inter
13 degedul__sich degedul_sie dehabe__inter dehabe_es deich__> deich__es deich_habe deich_klaer deihnen_=O
13 deihrer__wird deinter__und deinter_weite deklaer_das dekrieg__ne demehr_! demeine_chefi demich_=O denachr__mir
13 dene_nachr denoch__selbe depost_von depostf_> depruef_ihrer derechn__=D derufe__=D deruft_sie deschre__dir
13 deselbe_tag desie__=O desie_an detag__sie deueber_annek deund__dann deund_gebe deund_sie deuns_=D deuns__dann
13 deunter_wird deweite__melde deweite_und dewiede__und dewisse_wir dewuerd__=D dezu_oder en<__audit en<__decis
13 en<__morni en<__proce en<__with en<_a en<_debri en<_detai en<_priya en<_proce en=D__set en=D__way en=O__candi
13 en=O__pass en=O__up en=O__us en=O_comin en=O_must ena_bell ena_note enadvis__the enadvis_of enafter__meeti
13 enagain__=D enagree_to enall_four enam__in enan__? enand__keep enand__recru enand__talk enand_exter enand_rever
13 enand_time enannou_> enannou_inter enanswe__appli enanswe__reach enanyho_=D enappli__> enare__from enare_annou
13 enassur__you enat__very enaudit__=D enaudit_leave enback_up enbe__of enbe__touch enbe_advis enbe_told enbear__me
13 enbear__us enbefor__> enbell_=D enbette__=O enboard_=D enboard__and enboss_decid enbut_=D encan_look encheck_your
13 encome__towar encommi__going enconsu__conta enconve_=O endebri__=D endebri_is endecid__will endecis_in endecis_of
13 enemail_=O enemail__our enexpec__sign enexpec_somet enexter__is enexter_that enfeedb_for enfinal__=D enfinal__decis
13 enfinal__will enfinal_answe enfinal_thing enforma__will enfrom__after enfrom__offic enfrom__team enfrom_us
13 enget__reply enget_my engets__=D engoing__vote enhang_=D enhang_tight enhe__here enhear__me enhopef__can
13 enhopin__final enhr__be enhr_will eni__conta eni__ring eni__sit enin__calen enin__case enin__loop enin_touch
13 enintim__the enintim_of enis_going enis_plann enit__me enkindl_note enlast_candi enlasts__i enlet__chase
13 enlike__call enlooki_like enloop__=D enloop__you enmade_the enme__them enme_chase enmeeti__expec enmore_and
13 enmore_inter enmy_boss enmy_call enmy_reply ennothi_will enof__miser enok_if enone__inter enone_way enor__no
13 enor_anoth enout_=D enover__you enpack_=D enpanel_recon enpart_=O enpass__on enpick__back enpleas_and enpleas_give
13 enposit__=O enposte__the enpromi__a enprope__i enpubli__list enput__=D enput_a enrecon__so enrecon_with
13 enrecru__infor enrefer_and enrevie_them enring_you ens__more ens_decis ens_one ensaid__> ensched__=O ensend__the
13 enshall__=D enshall__all enship__> enshoul__> ensign_off enso__somet enso_check enstand_=D enstrai_away
13 ensucce__will entake__befor enteam__i entelep_you entext_you enthat__so enthat_after enthe__lates enthe__off
13 enthe__vote enthe_answe enthe_audit enthe_paper enthe_sign enthen_you enthere__one enthere_s enthey_say enthis_back
13 entime__> entimes__> ento__able ento__thing ento__word ento_set ento_vote entouch_> entouch__=D entowar_you
13 entrave_=O enuntil_the enus_after enusual__> envery_lates envotes__and enway__anoth enwe__annou enwe__recon
13 enwe__ring enwe_shall enweddi_=O enwhate__say enwhen_the enwhich_=O enwill__all enwill__heard enwill__told
13 enwill__word enwill_forwa enwill_put enwith_them enword__you enword_for enwrite_again enyou__> enyou__bell
13 enyou__comin enyou__contr enyou__messa enyou__will enyou_feedb enyou_that enyour_miser enyour_patie enyours__be
13 es<_el es<_esper es<_no es=D__te es=D__usted es=D_y esa__=D escomun__resul escomun_el esconoc_=D esconta__los
13 esdecid_> esdecim_algo esdecis_=D esdecis__> esdecis_se esel_=O esen__conti esle__=O esle_infor esmas_>
13 espara_conta esresol__> esresul_> esse__conti este__un este_confi este_cuent estendr_usted esy__lo fr<__> fr<__d
13 fr<_elle fr=D__je fr=O__refle frappel_> frcommi_siege frcompt__une frd__venue fretre__=D fretre_venue frfais__>
13 frfais_signe frje__fais frje_vous frla__siege frmais__je frmerci__etre frmerci_d frnotre_choix frnotre_decis
13 frnous__feron frnous_repre frpar_mail frparvi_=D frpatie_=D frpromi_> frrepon__=O frsaure__=D frsiege__je
13 frsur__repon frsur_une frt__=D frt_appel frtout__=O frtranc_> frun__=D frvenue_=D frvenue__> frvous__>
13 frvous__compt frvous__la frvous__repon frvous_feron how:&EVENT how:IN&ASK how:UNTIL&ASK p:SURE s.dean s.deoder
13 s.deselbe s.despaet s.encomes s.enconcl s.encounc s.eneithe s.enexter s.enfinis s.engave s.enhang s.enhigh s.ennod
13 s.enput s.enstrai s.esenton s.espensa s.frconta s.frcoura s.frdossi s.frecris s.frfais s.frinfor s.frpatie
13 s.frrefle s.frvous s:OON s:WHEN
14 ALL>>NEWS>>D ALL>DOC2 ALL>TELL1 AWAY>>WE>>FUT AWAY>>YOUR>>D AWAY>NEG1 CALL>>D>>SURE CALL>>YOU>>D CALL>CALL
14 CALL>SURE COND>US1 D>>HE>>O D>OON2 D>TELL1 DECIDE>>IT>>YOU DECIDE>OUR1 DOC>>SEND>>D DOC>>YOU>>HEAR EVENT>>O>>SURE
14 EVENT>OON1 EVENT>YOUR FUT>>FUT>>NEWS FUT>>HEAR>>ALL FUT>>OUR>>TELL FUT>>YOU>>AWAY FUT>>YOUR>>DOC FUT>TELL HE>AWAY2
14 HE>SURE1 HE>TELL2 HEAR>>IT>>FUT HEAR>>TELL>>ALL HEAR>>WE>>DECIDE HEAR>>YOU>>CALL HEAR>CALL1 IT>>FUT>>DECIDE
14 IT>>O>>WE NEG>>FUT>>TELL NEG>>YOU>>HEAR NEWS>>HEAR>>YOU NEWS>>YOUR>>DOC O>>HEAR>>TELL O>>SURE>>D O>>SURE>>HE
14 O>COND1 OON>HE1 OON>SURE ORG>>FUT>>YOU ORG>SURE1 OUR>ALL1 OUR>ASK OUR>YOU2 PAST>>CALL>>CALL PAST>>TALK>>O
14 SEND>>IT>>O SEND>>US>>WE SEND>AWAY2 SEND>O1 START>>O>>WE SURE>>SURE>>D TELL>>ORG>>WE TELL>>TELL>>YOU TELL>CALL2
14 TELL>OBY TELL>WE2 US>>NEWS>>D US>>VAGUE>>O US>SURE1 VAGUE>>O>>WE WAIT>>D>>FUT WAIT>FUT1 WAIT>OBY2 WAIT>ORG1
14 WAIT>US1 WE>>ASK>>D WE>>HEAR>>WE WE>>NEWS>>YOU WE>YOU WHEN>>EVENT>>FUT WHEN>>YOU>>TELL WHEN>AWAY WHEN>OBY2
14 YOU>>CALL>>HE YOU>>EVENT>>O YOU>>HEAR>>WE YOU>>VAGUE>>D YOU>>WE>>TELL c.demit c.deschri c.enbear c.encoupl
14 c.enhands c.eninten c.enmark c.enmiser c.enresul c.ensign c.ensure c.enthank c.envp c.escomun c.esles c.esrespu
14 c.frmail c.frpatie c.frprono de<__auswa de<__hoers de<__klaer de<__rufe de<_peile de<_rueck de=D__! de=D_erhal
14 de=D_krieg de=O__=D de=O_bin deabzus_> dean__haben deauf_sie debitte__=D debitte_wir debrauc__noch dedanac__ich
14 dedann__ich dedann_schre dedas_=O dedas_okay deden__an deerhal_sie dehaben__entsc dehoere_sie deich__dich
14 deihnen__besch deihnen_melde deinfor__sie dekomme__auf dekrieg_=D dekrieg__besch demelde__mich demelde_ich
14 denoch_=O denoch_am depeile__den depeile_sie derueck_> derufe__sie derufe_sie desag_dir desag_ich desie__mir
14 desie_zu deuns__bei deunser__wird devon_uns deweite_> dewie__weite dewir_brauc dewir_das dewisse_sie en:__so
14 en<__candi en<__know en<__lette en<__note en<__ring en<__then en<__they en<_decis en<_eta en<_mark en=D__most
14 en=D__time en=D_by en=O__to en=O_s en=O_whate ena_call ena_final enafrai_> enafter__we enaimin_to enall__of
14 enam_phoni enand__conta enand__that enand_call enand_he enannou_the enanswe__us enare__out enaroun__=O enarran_the
14 enat_most enbe__first enbefor__get enboard_s enboard_votes enboth_=O enby__time enby__you encalen__=D encase_=D
14 enchase_them enclien_s enday__=O enday_i endirec__=D eneach__you eneach_of eneithe__=D eneithe__> eneta__the
14 eneta_for enexpec__know enexpec__make enexpec_the enfeedb__you enfligh_=O enfollo_=D enfrom__will engood_or
14 enhave__reply eni__asked eni__back eni__confi eni__phoni eni_know eni_want eni_will enin__inbox enin_your eninfor_>
14 enis_=D enknow_anyth enlegal__will enlette_of enmakin__=D enmiser_=D enmy__befor ennews__i ennot__=D enonce_the
14 enone_=O enour_choic enour_final enour_side enpeopl_team enpetra_=O enphone_to enphone_you enput_it enrecru_will
14 enrespo__every enrever_to enrun_=O ensay_i ensettl_> enshall__> enshall__reach enshall_write enshort_=O
14 enshort__will enshoul__with enshut__nothi enso__will entake_us entalk_it enteam_i enthank__for enthat_=D enthat__we
14 enthat__when enthe__> enthe__votes enthe_final enthe_very enthing__and ento__short ento__your ento_share
14 entouch_with enup_with enusual_takes envote__=D enwaiti_=D enwe__come enwe_stand enwill__able enwill__advis
14 enwill_rever enwith__for enyou__bear enyou__decis enyou__know enyou_right enyou_then enyour_case enyours_will
14 es<_=D es<__les es<__resul es<__tendr es<__tomar es<_conta es<_lo es=D__estar es=D_les es=D_te escomit__el
14 escompa__te escompa_lucia esconsu__=D esharem_llega esinfor_> esle_notif eslucia__escri eslucia_te esmi__lucia
14 esse_comun estendr__nuest fr<__aurez fr<__commi fr<__revie fr<_il fr=D__aurez fr=D__conve fr=O_et fraurez__nos
14 frconve_=O frde_repon frdes_que frdirec__reuni frdirec_se frdonc_> frje__vers frje_revie frla__se frla_commi
14 frmail_=D fron__donne frpasse__coup frpour__=O frprono_=D frrefle_et frreuni__vous frrevie_=D frrevie__> frse_prono
14 frserez_infor frtelep_=D frtout_=D frvous_fais grain:days how:APPROX s.debis s.dehab s.denehme s.deweite s.enappro
14 s.enbusy s.endraft s.eneta s.enpaper s.enpeopl s.enpetra s.ensched s.entight s.enwaiti s.esavisa s.fraurez s:WAIT
15 ALL>FUT1 ALL>HEAR ALL>HEAR1 ASK>>D>>DECIDE ASK>OON1 CALL>>WE>>YOU CALL>OFROM2 CALL>OUR CALL>WHEN COND>NEWS1
15 D>>FUT>>WE D>>TELL>>HE D>WHEN1 DECIDE>>OUR>>O DECIDE>SURE2 EVENT>>AWAY>>O EVENT>>FUT>>O EVENT>CALL1 EVENT>FUT2
15 EVENT>NEWS2 EVENT>ORG1 EVENT>WHEN1 FUT>>DECIDE>>CALL FUT>>DECIDE>>NEWS FUT>>EVENT>>O FUT>>FUT>>FUT FUT>>HEAR>>HIS
15 FUT>>O>>YOU FUT>>SEND>>AWAY FUT>>TELL>>ALL FUT>OUNTIL HE>>NEWS>>D HEAR>>IT>>DECIDE HEAR>>OUR>>ORG HEAR>TALK HIS>WE2
15 IT>>FUT>>D NEWS>>NEG>>D O>>CALL>>YOU O>>IT>>FUT O>SURE1 O>US OON>ALL2 ORG>>FUT>>O ORG>TELL OUNTIL>FUT1 OUR>NEWS1
15 SEND>>OUR>>NEWS SEND>YOU1 SURE>CALL1 SURE>TELL1 TALK>>WE>>FUT TELL>>HE>>NEWS TELL>>O>>WE TELL>>WE>>US
15 TELL>>YOU>>COND THIRD>AWAY US>DECIDE1 WAIT>>WHEN>>NEWS WAIT>COND2 WE>>ASK>>NEG WE>>US>>O WE>>WAIT>>YOU WE>CALL1
15 WE>COND1 WE>HEAR2 WE>IT WE>TELL WHEN>>NEWS>>D WHEN>EVENT WHEN>NEWS WHEN>ORG WHEN>OUR1 YOU>>CALL>>TELL
15 YOU>>CALL>>YOU YOU>>NEWS>>O YOU>>OUR>>NEWS YOU>>US>>HEAR YOUR>OIN1 a:TELL b:WAIT c.defeedb c.degeben c.degenau
15 c.deruf c.dewird c.enappri c.enconcl c.encoord c.enexpec c.enhang c.enintim c.enturna c.envotes c.enwhate c.enword
15 c.escuent c.esfalta c.frdevri c.frlaiss c.frparvi de<__krieg de<__melde de<__wisse de<_geben de=D__rueck de=D_wisse
15 de=O_genau deam__tag deantwo_> deantwo__=D deauf__zu debei__melde debekom_sie debetri_tagt dedich__an dedie__faell
15 dedir_mehr deeiner_entsc deentsc__> degebe_ihnen degedul_=D deihnen__die deihnen__zu demehr_=D demit_einer
15 dene__von desie_erhal desie_hoere desie_noch deuns__> dewir_werde en<__coord en<__forma en<__meet en<_heari
15 en=D__phone en=D__when en=O__hear enall_three enam_aimin enam_hopin enam_seein enan__to enand__drop enanswe_on
15 enappli_=D enappri__the enappri_of enback__finan enbank_holid enbe_answe enbe_appri enboss_=D enbudge_is enby_mail
15 encolle__off encomin_=D encommi_to encommu_=D encoord__be encoord_will endecis_: enemail__me enfeedb_=O enfinal__>
15 enfinan__will enfor_an enfor_comin enfrom__at enfrom__recru enfrom_finan enget__answe enget__the engive__=D
15 engive__one enhave_feedb enhave_word enheari__from enheari_back enhope_that eni__aimin eni__expec eni__ping
15 eni__repor eni__seein eni__spoke eni__told eninbox_=D enis__have enis_when enit__will enits__=O enknow__we
15 enlette_will enlike__take enloop_you enmake__=D enme__hour enme__strai enme_an enme_at enmore__=O enmove__>
15 enmy_decis enneed_=D ennext__> ennext_steps ennotif__the ennotif_of enoff__she enone_more enor_not enour_coord
15 enour_thoug enpleas_expec enrecom_=O enrecru_team enrepor__you enresul_> enround_=O ens__day enshe__conta enso__i
15 enteam_and enthe__meet enthe__who enthe_decis entheir__=D enthink_and entime_you ento__appli ento_sleep ento_tell
15 ento_you entold__> enup__you enup_our enus__=D enus__and envote__and enway_or enwe__have enwe__hope enwe__reply
15 enwe__rever enwhere_we enwill__> enwill__feedb enwill__our enwill_ask enwill_confi enwill_loop enwill_pass
15 enwith_the enwould_ask enyou__defin enyou__from enyou__hold enyou__ok enyou_one enyour_calen enyour_quest es=D__=O
15 es=D_tendr esalgo_=D esconta__usted esel__te esmi_jefa espondr__conta espondr_en esrespu__=D esresul_=D esse__comun
15 este_llama esusted_nuest far:3 fr<__devri fr<__saura fr<_on frappel_=O fraurez__repon frcompt_sur frcoup_de
15 fret_vous frje__donne frje_lui frnous__recon fron_repre frrappe_coura frrepon__=D frrepon__sera frrepon_vous
15 frreuni__et frtu_saura frun__de frun_coup frvers__=D frvous__notre frvous_ecris how:BETW&HEAR s.enanswe s.endebri
15 s.enexpec s.enhave s.enrun s.frapres s.frdirec s.frserez s:SEND s:YOU
16 ALL>PAST2 ASK>FUT2 CALL>COND CALL>FUT1 CALL>NEWS CALL>SEND CALL>WHEN1 COND>AWAY1 DECIDE>>O>>FUT EVENT>>O>>YOU
16 EVENT>>WE>>FUT EVENT>YOU2 FUT>>CALL>>YOU FUT>>D>>WHEN FUT>>FUT>>SEND FUT>>SEND>>IT FUT>>TELL>>YOU FUT>>YOU>>WAIT
16 FUT>NEWS2 HE>>D>>HE HE>ASK HE>CALL2 HE>US2 HEAR>>O>>IT HEAR>>OUR>>DECIDE HEAR>>OUR>>TELL HEAR>>YOU>>HEAR HIS>YOU2
16 NEG>>FUT>>O NEWS>SURE2 O>ALL OFROM>FUT1 OON>FUT ORG>>EVENT>>O ORG>>YOU>>FUT OUR>YOU PAST>FUT2 PAST>OON1
16 SEND>>WE>>FUT SEND>>WE>>YOU SEND>CALL2 SEND>YOU SURE>D SURE>D1 SURE>O1 SURE>SURE2 WAIT>>O>>FUT WAIT>FUT2 WAIT>TALK
16 WE>>DECIDE>>IT WE>>FUT>>CALL WE>DECIDE WHEN>>WE>>CALL YOU>>HEAR>>IT YOU>>HEAR>>WHEN YOU>>TELL>>WE c.enhope c.ennote
16 c.enoptio c.ensendi c.esllamo c.esresol c.esretom c.fravoir c.frdelai c.frferon c.frt c.frvers de<__einer
16 de<__hoere debei_ihnen debekom__=D dedich_=D degebe__=D dehast_du deich__an deich_rufe deihnen_=D dein_anspr
16 deinfor_wir demelde_mich demit__entsc deoder__> deruf__=D deschre_ich dewird__=D en<__soon en=D_> en=D__arran
16 en=D_morni en=D_once en=D_priya en=O__when en=O_decis ena_respo enallow_us enam__to enand_will enanswe__of
16 enanswe_one enbe__out enbe_in enbut__for encan_tell encomes_=D encomin__> endecid_and endefin_answe enfor__decis
16 enget__call enhave__updat enhirin__will enhope__be enhr__will eni__pass eni__that eni_call eni_get enit_will
16 enlooki__=D enme__will enoffer__> enonce_i enone__those enour__candi enpanel_s enpass_it enpatie_=D enpromi__but
16 enrecei__email enrepor__=D ens__to ens_the ensame__> enselec__=O enselec_will ensomet_=D enstrai__=D entell__anyth
16 enthe__leave enthe_board enthe_budge enthe_vote enthis__with entime_=D ento_arran ento_rever entouch__to enus__?
16 enus__thing enus_first enwill__in enwill_ping enyou_anyth enyou_will enyour__one es<__comun es<__pondr esalgo__>
16 escomun__> esla__y esla_resol esllamo_> eslos_resul espor_corre esuna__=D fr<__reste fril_reste frla_direc
16 frnotre__vous frnous_vous frpouvo_vous frrepre_conta frrevie__toi frsigne_> frun_courr frvers_toi frvous__signe
16 how:WITHIN&CALL s.dedie s.dehoere s.deund s.encheck s.ens s.esy s.frje s.frpromi s:EVENT s:OUR
17 ALL>>HEAR>>CALL ALL>ALL ALL>OON2 COND>FUT D>>YOU>>HEAR D>>YOU>>YOU EVENT>>D>>WHEN EVENT>DOC1 FUT>>DECIDE>>O
17 HE>DECIDE HEAR>>CALL>>O HEAR>>EVENT>>O HEAR>OBY1 HEAR>WHEN1 NEWS>>FUT>>YOU NEWS>ALL2 NEWS>WAIT1 O>>FUT>>DECIDE
17 OON>FUT1 OON>YOU2 ORG>>TELL>>D ORG>FUT2 OUR>>NEWS>>HEAR OWITHIN>CALL PAST>>TELL>>WE SEND>>YOU>>NEWS SEND>>YOU>>O
17 TELL>>D>>YOU TELL>ALL1 TELL>DECIDE1 TELL>ORG1 WAIT>ASK2 WHEN>>TELL>>WE WHEN>TELL YOU>OUR2 YOU>WE c.degebe c.derechn
17 c.enbefor c.encase c.enconta c.eneithe c.enfeedb c.enmakin c.enmorni c.ensaid c.enstrai c.entimes c.entoday
17 c.entouch c.enverdi c.frdecis c.fron de<_eine dedir_> dedir__sagen deentsc_=D deentsc_wird defuer_die deich_dir
17 derechn_> desie_von en<__news en<_resul en=D__shall en=D__today en=D_that en=O_make ena__reply enan_email
17 enand__come enand__get enbear_with enbefor__have encall_from encome__to endo__worry enfirst__=O enfirst_thing
17 enget__mail enget__respo enhim__and eni__text eni_come ennot_worry enof_today enour_commi enpick__the enping_you
17 enrefer_=O enrepor_back enring__=D enshoul_be enso__> enstrai_after enthe_minis enthe_same enthis__up entimes_=D
17 entoday_> enupdat_you enus_the enwant__get enway_=D enwe__reach enwill__out enwill__to enwill_have enwill_ring
17 enwrite_you enyou__of es<__te es<_le es=D_sabra es=O_=D esconta_conti esconti_=D esconti__> esde_respu esen_conta
17 esla_decis esllama__> esrespu_> esusted_=D fr<_laiss fraurez_notre frde_nos frde_patie fret__revie frla_=D
17 frnos__=D frnos_nouve frnotre_repon frrecev__courr frsaure__> how:BETW&CALL s.enend s.entext s.enworry
18 CALL>>FUT>>TELL CALL>YOU D>>YOU>>SEND D>NEWS1 DECIDE>>O>>IT EVENT>>WAIT>>D EVENT>YOU1 FUT>>SEND>>NEWS FUT>OUR2
18 HEAR>>CALL>>OUR HEAR>>D>>US HEAR>>O>>WE HEAR>HEAR1 HEAR>IT2 HEAR>SURE1 HEAR>SURE2 NEWS>>SEND>>D NEWS>>US>>D
18 NEWS>SEND2 O>>D>>HEAR OON>CALL2 ORG>>ORG>>FUT ORG>OON2 OUR>HE2 SEND>OBY1 SURE>SURE WAIT>ASK1 WAIT>EVENT1 WAIT>OUR1
18 WE>DECIDE2 WHEN>>CALL>>WE WHEN>>NEWS>>YOU YOU>>SEND>>WHEN YOU>>TELL>>D a:DOC c.dehoers c.deihnen c.derufe c.encomes
18 c.enminis c.ensteps c.enthose c.esjefa c.essabra c.esuna c.frconta c.frrepre de=D__dir deentsc_faell dekrieg_du
18 demelde__=D denoch_=D derufe_ich desie__an devon__> en:_=D en<__> en<__minis en<_final en<_reali en=D_i en=D_promi
18 en=O__let ena_concl ena_lette ena_mail enand_you enanswe_your enaway_> enback__our encall__that encandi__=D
18 enconcl_> eneithe_way enfrom__> enhave_my enhope__have eni__ask eni_write eninter_=O eninvit_=D enkeep_you enknow_>
18 enmay_expec enof_those enout_=O enout__> enreach__concl ensame_day ensteps_> enteam__be enthe_time enthem_=D
18 enthem__and ento_candi enwith_you enyou_strai es<__respo escon_usted esescri_=D esse_lo esusted__> esy_te
18 fr<__repre fraurez_de frconta__vous frje__ecris frje_t frnotre__> frrentr__je frrepre__avec frune__vous how:IN&NEWS
18 p:HE s.enlette s.ensame s.enwill s.fret
19 ALL>CALL1 AWAY>OBEF1 CALL>>YOU>>WHEN D>YOU1 EVENT>>O>>ALL FUT>>HEAR>>D FUT>>TELL>>AWAY FUT>WHEN1 HE>NEWS HEAR>CALL
19 HEAR>OUR HEAR>SURE NEWS>OBEF OON>ALL ORG>>WE>>FUT ORG>TELL1 OUR>>ORG>>ORG OWITHIN>HEAR2 OWITHIN>WE SEND>>YOU>>CALL
19 SEND>CALL SEND>NEWS1 SEND>WE TALK>>O>>WE US>>O>>D WAIT>>US>>D WAIT>WAIT WHEN>CALL WHEN>US2 YOU>CALL c.enaimin
19 c.enboss c.endebri c.esdecid c.frcompt c.frdonne c.frte en<__s en<__vote en=O__call ena__will ena_defin encall_>
19 endefin__=D enemail__> enexpec__call enhope_to eninvit__> enit__and ennot_have ens_time ens_when enshall__you
19 enshall_have ensleep_on enthe__comes enthe__to enthen_> enthose__> enwe__to enwill__have enwill__made enwill_follo
19 enwill_know enyou__day es=D_=O esdigo_algo esnuest__> fr<__decis fravec_vous frconta_avec frvous__infor
19 how:APPROX&NEWS how:BY&CALL how:IN&TELL s.derufe s.enbudge s.enemail s.enpriya s.enthat s.esllamo
20 ASK>FUT CALL>>YOU>>IT D>IT2 D>SURE DOC>TELL1 FUT>>FUT>>TELL FUT>HEAR FUT>TELL2 HEAR>>TELL>>OUR HEAR>>YOU>>US
20 NEWS>ALL ORG>>D>>FUT ORG>CALL2 OUNTIL>YOU2 SEND>>WHEN>>NEWS TELL>>WE>>YOU TELL>D2 WAIT>OUR2 YOU>>HEAR>>NEWS
20 YOU>>WAIT>>D YOU>WHEN YOUR>O1 c.devon c.enfinal c.enforma c.enrever c.entime c.esdecis deeine_antwo deerhal_=D
20 dehoere__von demir__dann en<__board enand__call enbe_the endecis_is enhave_asked enhave_it enknow__> enmeet_=D
20 enoutco__> enreali__will enshoul__an enshoul__back enthe_lette enwith__=D enwith__decis enyour_inbox es=D__digo
20 frrecon_=D frvous__une grain:week s.dedanac s.dees s.enfinal s.enshall s:ALL
21 ALL>YOU EVENT>>O>>WE FUT>>FUT>>HEAR FUT>>HEAR>>CALL HEAR>OBEF2 NEWS>YOU1 O>>D>>WE TELL>OBEF1 WE>>YOU>>SEND WE>SURE
21 YOU>NEWS1 c.esdigo de=D_von enafter_> enan_updat enbe__conta encome_back enfrom_me enget_the enin_conta enlast__=O
21 ensaid_=D ensleep__it enwill__him enwill_infor esel_resul frje__rappe frla__> frrecon__> frvous_=D frvous_donne
21 p:WAIT s.endecis s.enknow s.frles s.frnotre
22 D>>WHEN>>HEAR EVENT>O FUT>WE2 HE>>YOU>>TELL OON>FUT2 OON>YOU1 OUNTIL>D OWITHIN>D WAIT>WAIT1 c.dekrieg c.enexact
22 c.enproce c.enway c.frrevie c.frsaure c:NEWS deund__dir encall__the endecis_> endecis_will enis_to enof__outco
22 enreali_we enso_=D enthat_day enthe_day enupdat__=D enyou_shall esconta_con esle__=D esuna_respu fr<_=D frde__nouve
22 frje_te frte__=D p:NEWS
23 D>>HEAR>>YOU D>CALL1 DECIDE>NEWS FUT>>TELL>>NEWS NEWS>SURE1 ORG>>FUT>>TELL TELL>>O>>D TELL>AWAY US>TELL2 WE>US1
23 c.enthem c.esresul deuns_> devon_mir dewir_melde en=O_but ena_reply enfrom_our enhave__answe enhave_the enit__be
23 enor__=D enreach_out enwe_hope enwill_write enyou_the fret_je s.enpass
24 EVENT>TELL2 O>HEAR2 O>WE1 WE>>TELL>>US YOU>TELL c:SURE en=O__i en=O_so enand__you encall__> enexpec__be enoutco_=D
24 esle_respo how:&NEWS s.dedann s:NEWS
25 D>>FUT>>CALL D>>YOU>>TELL D>SEND1 DECIDE>YOU1 FUT>CALL NEWS>SEND OUR>NEWS TALK>CALL2 YOU>>TELL>>NEWS c.enupdat
25 c.envote entouch__> enyou__after este__> far:5 frje__appel
26 EVENT>HEAR2 HEAR>>YOU>>TELL ORG>TELL2 c.enoutco c.esconta endecis__=D enget__an enthat__> este_llamo s.frappel
27 D>WE2 DOC>SEND WAIT>D WE>>YOU>>CALL c.ensomet enday_> enour_answe enwill__an enwrite__=D how:BY&DECIDE s.enday
27 s.enout
28 HEAR>>NEWS>>D O>YOU2 TELL>>ALL>>D a:SURE enwe__get
29 HEAR>TELL1 en<_=D enhave__for eni__give
30 ena__from s:TELL
31 TELL>ALL en<_expec enget_you
32 FUT>>HEAR>>OUR far:4
33 frnous__repon k:WEAK s:CALL
35 D>YOU2
37 ORG>FUT1 k:PATIENCE
38 a:NEWS
39 grain:part own:WEAK
40 how:BY
43 own:PATIENCE
74 k:STRONG
83 own:STRONG
"""
