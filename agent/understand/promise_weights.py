"""What words weigh for a promise, in tenths: written by tests/train_promises.py. A table only."""

from __future__ import annotations

TRAINED_ON = "9b4fbfe2a14e0df44680f111c7753f9ae502d1839369150fab67e54eac147799"
SCALE = 10
WEIGHTS = r"""
-79 far:8
-66 k:ASK
-62 own:
-55 grain:year
-46 c.enwas k:OTHER
-44 c.en9 far:7
-41 enat_9 grain:month
-40 far:1 how:BY&ASK
-38 grain:season
-36 NEG>CALL PAST>D2 k:ABSENT
-35 en<__a
-34 ASK>ASK COND>YOU c.entwo
-32 c.enon c.enplace en=D_but grain:break
-31 c:START c:YOUR en=D__9 how:FROM
-30 c.deihre c.engood c.enhad c.enhappy en<__we enclose__> enthe__was
-29 IT>PAST OUR>AWAY YOU>>NEG>>HEAR YOU>PAST c.debin c.enanoth en9__=D enon__=D
-28 ASK>NEWS1 D>NEG2 WE>AWAY c.de9 c.enfille c.enno en<_have en?_> enoffic_is fr9_h fr=D_a how:FROM&CALL p:DOC
-27 D>HAVE1 D>O1 HEAR>ASK1 PAST>NEG c.enclose en9_=D en=D_as en=O_> enannua_leave enback__> enbeen__> encan_be eni__on
-27 enis_not s.en?
-26 ASK>SEND D>START FUT>>TELL>>US IT>O2 IT>START O>COND PAST>ALL2 PAST>HEAR1 YOU>DECIDE1 YOU>TALK2 c.enadver c.ennew
-26 c.enwould c.es9 de9_uhr en<_if enam_on enfrom_you enis_close ensomeo_else enstart__> enthe_adver enwas__to
-26 enwe_met enwill_tell enyou_do enyou_to esel__a s.de9 s.en9 s.enattac
-25 ASK>TELL1 AWAY>AWAY1 D>HAVE D>PAST1 HEAR>TALK2 PAST>WE TELL>TALK2 b:START b:YOUR c.ensend c.enwork c.frferme
-25 en<__met ena_=D enam_out enand_retur enforwa_to eni__writi enit__been enneed_your enno__=D enour__offic
-25 enthank__your enthe__meets how:BEF&ASK how:ON p:ALL s.entake s:ASK s:START
-24 AWAY>AWAY COND>D1 D>>WE>>PAST D>OON1 DOC>WE2 NEG>EVENT2 ORG>>D>>ORG PAST>PAST2 TALK>>FUT>>D TELL>OBY2 US>OON
-24 US>TELL1 WHEN>PAST YOU>ORG a:AWAY b:O c.enbring c.enforwa c.enperio c.enrun c.enstart c.estu de<_schoe de=D__9
-24 en9_: en<__? en<__close en<_happy en<_unfor en=D_or enit_was enmeets__> enoffer_you enoffic_> ens_been
-24 entake_place enthe__offic ento_us entold__=D enwould_be es<_si fr=D__9 frvotre__=D how:BEF&CALL how:FROM&DECIDE
-24 s.enmails s.enon s.enpm s:PAST
-23 ASK>DOC1 CALL>WE2 D>>WE>>NEG FUT>NEG2 HEAR>>D>>WE IT>YOUR OUR>D PAST>>ASK>>D PAST>PAST1 START>D TALK>>D>>FUT
-23 TALK>NEG2 WE>YOUR2 WHEN>D YOU>>TELL>>US YOU>DECIDE2 YOU>PAST2 YOUR>NEWS c.denicht c.enclosi c.enends c.enmay
-23 c.enwent c.frh deueber_das en9_pm en<_9 en<__you en<_off en<_sorry en<_take en=D_in encall__=O enclose_for
-23 endown_=D enends_=D enfor__? enfor__inter eni_can enlast__=D enleave__and enon_leave enonce_you enrun_=D ensee__=D
-23 enthe_inter enthe_new enthe_team enwas__=D enwe__you es=D__las esa_las eslas__> fra_9 s.encould s.enoffic
-23 s.enquest s.entrain s.enwere s.frpas s:NEG
-22 AWAY>>D>>FUT AWAY>>ORG>>D CALL>ASK2 D>NEG1 DOC>>START>>D FUT>EVENT FUT>ORG FUT>TALK IT>ASK NEG>O2 NEG>OUR2 O>TELL2
-22 PAST>SEND US>NEWS1 WE>>FUT>>AWAY WE>YOUR YOU>ASK1 YOUR>>FUT>>D b:TALK c.deder c.enat c.enattac c.encance c.enform
-22 c.enfree c.enother c.enschoo c.enspoke c.enwhen c.esentre de<__> de=D_um debin_=D en9__9 en9__=O en<__leave
-22 en<_date en=D__ten enam_writi enanswe_=D enhave_writt enit__=D enmeet_the enoffer__=D enone_> enour_=D enplace_=D
-22 enthe_other enthis_=D ento_me enwe__our enwe_would enwill_meet es=D__> esla_ofici fr?_> grain:feast s.ena s.enany
-22 s.enas s.enclose s.ennobod s.enother
-21 COND>>YOU>>NEG D>OUNTIL DOC>ASK HAVE>O1 HEAR>DECIDE2 OUR>START PAST>>D>>PAST PAST>>WAIT>>D PAST>>YOU>>YOUR
-21 PAST>FUT1 PAST>TELL1 PAST>TELL2 START>ORG TALK>ALL US>>D>>TELL WE>>AWAY>>D WE>>PAST>>CALL WHEN>>YOU>>ASK
-21 YOU>>PAST>>D YOUR>D1 YOUR>START YOUR>THIRD a:START b:OIN c.enare c.enas c.enavail c.enbette c.endid c.enmeets
-21 c.envalid c.enweek c.essu c.estermi de9__> de<__bin en<__new en<_enjoy en<_inter en=D__at en=D__been en=D_on
-21 ena_long enand__=D enat_ten encame_=D enclose__and enconfi_=D endo_you endown__> enexpir__> enfor__is enfor_this
-21 enhave__nothi enhere_> enmeeti__=D enmeeti_you enmeets_=D enplace__> ensee_you enstart_=D enthe__for enthe_count
-21 enthe_schoo ento_someo ento_work enwe__your enwe_move enwill_see enwith_=D enwork__> enwould__you enwould_call
-21 enyour_=D enyour__> enyour__i es<__de es<__el far:6 fra__h s.enif s.enstaff
-20 ASK>EVENT ASK>TELL AWAY>O2 COND>>YOU>>D COND>CALL1 D>>WE>>AWAY D>>YOU>>PAST HAVE>>HAVE>>O HE>>ASK>>D HE>PAST2
-20 HEAR>>YOU>>D HEAR>YOUR IT>IT1 NEG>HEAR OIN>D2 OUR>TALK PAST>>US>>D PAST>>US>>HEAR PAST>>YOUR>>CALL PAST>AWAY1
-20 START>PAST TALK>ALL1 TALK>AWAY1 US>>CALL>>D US>>HEAR>>YOUR WAIT>YOUR1 WE>YOUR1 YOU>>FUT>>EVENT YOU>FUT2 YOU>O1
-20 YOUR>>CALL>>WE YOUR>SEND YOUR>TELL a:YOUR c.deschoe c.deuhr c.enad c.enbegin c.enhire c.enpossi c.enread c.enthese
-20 c.entrave c.enwante c.estiene c.fr? c.frsi de<__schre de=O_> debei_uns dees__=D deschoe_=D deschoe__und en<__offer
-20 en<__proba en<_annua en=D__to en=D_has en=D_pleas enabout_you enam_away enand_is enany__> enas_you enat__>
-20 enaway__> enback__me encan__=D enclose__=D enclosi_date enconfi__> endeadl_=D endue__> enends__> enenjoy__long
-20 enenjoy_your enform_=D enfrom_9 enhope_you enhours_=D eni_work enif_you eninter_with enmake__=O enother_candi
-20 enpleas_call ens_all ensomeo__> enthe__round enthe_train ento__else enwish_you enwork__only enyou_would esen_la
-20 esla_entre esnos__el fr<_absen fr<_en frn__pas how:FROM&TELL s.debitte s.enchose s.ennote s.enwork
-19 ASK>>O>>D ASK>>SEND>>IT ASK>PAST1 AWAY>>D>>O AWAY>US COND>ASK1 COND>HEAR1 COND>NEWS2 D>>COND>>YOU D>>HAVE>>HAVE
-19 DECIDE>START2 FUT>>HEAR>>O FUT>>NEG>>TELL FUT>OIN2 HAVE>WAIT1 HEAR>>D>>PAST HEAR>START2 IT>ALL NEG>ASK OIN>PAST1
-19 ORG>TALK1 OUR>>ORG>>AWAY OUR>>PAST>>D PAST>>HE>>D PAST>DECIDE PAST>HE PAST>NEG1 PAST>START1 PAST>WHEN1
-19 TELL>>ALL>>O TELL>>HE>>D US>COND1 WE>>AWAY>>ORG WE>>TALK>>ALL YOU>START YOU>YOUR YOUR>>TELL>>D YOUR>COND1 YOUR>D2
-19 YOUR>PAST2 a:HAVE c.debesta c.dedass c.dehaben c.deihr c.dewie c.enaccep c.enanswe c.enfroze c.engreat c.enhalf
-19 c.enits c.ennumbe c.enten c.enticke c.enyes c.esen c.fravez c.frlieu c.frnous c:PAST de<__angeb de=D_9 dedas__=D
-19 en9_=O en:__9 en<__clien en<__confi en<__offic en<_closi en<_how en<_see en=D__agree en=D__it en=D_make en=O__get
-19 en=O__the en=O_priya ena__=D ena__of enacces_to enand__> enat_my enbe__for enbe_at enbegin_=D enboard_meets
-19 encan__the encome_=D endeadl__> enfille_=D enfille__> enfor__9 enfor__time enfroze__> enhad_a enhave__you enis_on
-19 enlast_=D enlet_s enlooki_forwa enmy__=O enmy_inbox ennew__=D ennot_work enof__: enon_9 enon_a enon_holid
-19 enother__=D enour_new enstart__=D enstill__> entalk_=D entell__=O enthat__the enthe__in enthe_appli enthe_commi
-19 enthey__you ento__mail ento_our enus__=O enwe__had enwould__me enyou_? enyou__your enyou_need enyou_were esen_el
-19 fr<_bonne frabsen__je frde_retou frferme_=D frnous__votre s.de? s.enat s.enbook s.enbut s.enname s.enrecei s.frque
-18 ASK>>SEND>>D ASK>SEND1 AWAY>>AWAY>>D AWAY>>FUT>>D AWAY>AWAY2 AWAY>WHEN COND>HEAR2 COND>SEND2 D>>ASK>>CALL
-18 D>>IT>>FUT D>>NEG>>HEAR D>>SEND>>US D>AWAY1 D>O DECIDE>>D>>IT DECIDE>YOUR DOC>D DOC>WHEN2 EVENT>NEG1 EVENT>ORG2
-18 FUT>>ASK>>O FUT>>YOU>>TELL HAVE>SEND HE>>FUT>>NEWS IT>HAVE1 NEG>>HEAR>>US NEG>>YOU>>D NEG>US NEG>US1 O>>TELL>>D
-18 OBY>YOU OUR>>TALK>>D PAST>>CALL>>YOU PAST>>TALK>>D PAST>>WE>>FUT PAST>HAVE2 PAST>START2 PAST>YOU1 PAST>YOUR1
-18 TALK>>D>>ALL TALK>D TALK>D1 TELL>O2 US>HE1 US>YOUR WAIT>ALL WE>>D>>WHEN WE>>FUT>>PAST WE>DOC WE>VAGUE2 WHEN>NEG2
-18 YOU>>IT>>D YOU>>PAST>>TELL YOU>START1 YOUR>>PAST>>D a:THIRD c.deander c.deendet c.deerrei c.dezeugn c.en?
-18 c.enagree c.enbecau c.enchair c.encounc c.engone c.enhead c.enlibra c.enminut c.ennobod c.enslow c.enstore
-18 c.entask c.enteam c.entrain c.enyear c.esinscr c.esprueb c.fr9 c.frabsen c.frburea c.frdois c.frvotre c:O
-18 de<__dann de<__du de=D__> de=D_nicht debei_mir deendet_=D deendet__> defreue_uns degesch_> deich_bin desie_mich
-18 deum_9 en9_am en<__adver en<__first en<__promi en<__schoo en<__shift en<__took en=D_9 en=O__> en=O__not en=O_if
-18 ena_pleas enacces__email enan_hour enand__not enattac_> enbe_on enbecau_of endecis_=D engive_the enhave__to
-18 enhave_recei eni__away enif__can enin_for enis_valid enit__to enlast__> enlooki__to enmeets__and enmore_than
-18 enoffer_stand enon__> enperio_=D enperio__> enpleas_> enreach_you enrecei_your enresul_of ensend_the enspeak_=D
-18 enthe__can enthe_attac enthe_start enthis__> envalid_for enwe_told enwere__to enwill_read enwith_my enwould_need
-18 enyou__at enyou__meet enyou__one enyou__would enyou_said es=O_> es?_> esa__9 escerra_por esde__termi eslas_9
-18 esofert__=D esofici_> estermi_=D estu__=D esvuelv_=D esvuelv__> fr<_bon frabsen_=D frde_votre how:FROM&NEWS p:YOUR
-18 s.deander s.defreue s.deurlau s.enbest s.enjoini s.enprese s.enrole s.enroom s.enshift s.ensigne s.enthis
-18 s.enwelco s.enwish s.enyour s:COND s:OBETW
-17 ASK>>EVENT>>D ASK>AWAY1 ASK>TALK2 AWAY>OBY2 CALL>>FUT>>NEG CALL>>US>>D COND>O2 COND>PAST2 D>>IT>>NEG D>>O>>COND
-17 D>ALL2 D>OWITHIN DOC>ASK1 FUT>>DOC>>YOU HAVE>O HE>>DOC>>D HEAR>ASK HEAR>OWITHIN1 HEAR>START1 IT>>PAST>>EVENT
-17 IT>NEG2 IT>PAST1 NEG>EVENT1 NEG>YOUR NEWS>O2 NEWS>OBY2 ORG>IT1 PAST>>EVENT>>YOU PAST>TALK1 PAST>TALK2
-17 SEND>>EVENT>>YOU SEND>>US>>CALL START>OUR START>US START>WAIT2 START>YOU TALK>>D>>ASK TELL>>US>>YOU TELL>>YOU>>FUT
-17 TELL>TALK US>>D>>ASK US>>D>>CALL US>>HEAR>>D US>ASK2 WAIT>START WE>>D>>YOU WE>>TELL>>AWAY WE>PAST WHEN>ASK1
-17 WHEN>DECIDE2 YOU>>PAST>>YOU YOU>ASK YOU>OWITHIN2 YOUR>D YOUR>YOUR a:OON b:NEG c.debei c.deihren c.demoech c.denach
-17 c.enall c.enanna c.enbackg c.enbirth c.enchose c.enconfe c.endied c.enenjoy c.enfield c.enintak c.eninter
-17 c.eninvoi c.enjob c.enlapto c.enlaunc c.enleft c.enline c.enonlin c.enpaid c.enreapp c.enresig c.ensurve c.entrial
-17 c.entry c.esal c.eslas c.essera c.estraba c.esvacac c.fravons c.frbonne c.frle c.frvalab c:NEG c:OIN c:TALK
-17 de<__das de<__unter de<_ihre debitte_geben deder__> dedie__laeuf defrau__> degern_=D deim__=D denicht_im desie_es
-17 deum__uhr deuns__besch dewir__zurue dewir_freue en9_or en<__got en<__mail en<__next en<__numbe en<__sign en<__team
-17 en<__up en<_dear en<_what en<_when en=D_=O en=D__compl en=D__do en=D__for en=D__four en=D_at en=O_9 en=O_=O
-17 enafrai_we enand_open enand_there enand_this enannou_=D enanoth__=D enapply__=D enare__at enare__for enat__:
-17 enat__=O enat__? enback_when enbe__us enbe_publi encome__and endied_=D endo__work enfor__day enform_and enforwa_>
-17 enforwa__meeti enfree_for enfrom_leave enhappy_to enhas_to enhirin_is enhope__will eni_start eninter__the enit__us
-17 enit_s enlaunc_=D enlink__=D enlong__> enlook__to enlook_forwa enmail_will enme__your enmy__day enmy_last enno_=D
-17 ennotic_perio enoffer_we enoffic__close enon_site enor__? enpleas_to enpromi__an enread__> enreapp_=D enreapp__>
-17 enrole__=D ens__was ensecon_=D ensecon_round enso_no ensomet_=O enspoke_=D ensurve__be ensurve_will entake_it
-17 enteam__=D enthat_your enthe__? enthe__scree enthe__stand enthe_ad enthe_backg enthe_job enthe_link enthe_posit
-17 enthe_slide ento__> ento_meeti entoo_> enup_=O enup__=D envalid__=D enwas__> enwas__last enwe__it enwe__unabl
-17 enwe_wrote enwent__=D enwill__publi enwill_show enwitho__=D enwrote_to enyou__than enyou__you enyou_up enyou_we
-17 enyour__in enyour_first enyour_name es<_en es<_vuelv esel__es esla__=D esla__sera esque__=D fr<_si frferme__>
-17 frne__pas frreuni__> frsi_vous frvalab_=D frvalab__> how:BEF&EVENT how:ON&DECIDE how:WITHIN&EVENT s.dedass
-17 s.enapolo s.enbeen s.enchang s.endeliv s.enhope s.enkindl s.enslide s.entest s.fr9 s:O
-16 ALL>AWAY2 ALL>WAIT1 ASK>>ASK>>ASK ASK>>TELL>>YOU ASK>>YOU>>D ASK>>YOUR>>CALL ASK>CALL1 ASK>OBY ASK>YOU
-16 AWAY>>TELL>>D AWAY>ASK AWAY>ASK1 AWAY>NEWS1 AWAY>WHEN2 CALL>WE1 COND>>WE>>D D>>WE>>O D>ASK DOC>>AWAY>>D DOC>>WE>>D
-16 EVENT>>D>>HAVE EVENT>NEWS FUT>>PAST>>D FUT>EVENT1 FUT>YOU HEAR>>D>>ASK HEAR>>IT>>PAST HEAR>OON1 HEAR>OON2
-16 IT>>D>>IT IT>START1 NEG>>TELL>>YOU NEG>NEWS NEG>TELL NEWS>>ORG>>D NEWS>>START>>FUT O>NEWS2 O>PAST2 OFROM>D
-16 ORG>>START>>D OUR>>FUT>>D PAST>US PAST>WE2 SEND>>D>>WE START>>ORG>>D START>NEG START>O TALK>HAVE TELL>VAGUE1
-16 THIRD>D US>>HEAR>>YOU US>WE1 WE>>D>>EVENT WE>>FUT>>YOU WE>>HEAR>>YOUR WE>>PAST>>NEG WE>>TALK>>D WE>THIRD2 WHEN>HE
-16 WHEN>O YOU>>D>>PAST YOU>>FUT>>O YOU>>HEAR>>EVENT YOU>>TELL>>TALK YOU>>YOUR>>CALL YOUR>>CALL>>D YOUR>>D>>WE
-16 YOUR>>NEWS>>D YOUR>>THIRD>>D YOUR>HAVE YOUR>US1 a:PAST b:PAST c.deauch c.debegin c.debuero c.dediese c.deein
-16 c.degilt c.deprakt c.deunter c.dewegen c.dewenn c.enapply c.endays c.endesk c.enemplo c.enfirst c.enlimit c.enlink
-16 c.enlong c.enlonge c.enmany c.enmatch c.enpayab c.enplus c.enprese c.enquest c.enquick c.enreadi c.enrejec
-16 c.enshop c.enthree c.enuse c.enwere c.enwheth c.enwrote c.esdispo c.eshace c.esnuevo c.espara c.esprome c.frtrava
-16 de<__bewer de<_koenn de<_wegen de=D__zu de=D_bin de=D_genau dedie__hat defuer_=D dehaben__=D dehat__=D deich__dir
-16 deihren__=D denach_> deund__! en9_minut en<__compl en<__could en<__did en<__discu en<__headq en<__hired en<__only
-16 en<__perso en<__when en<__would en<_any en<_as en<_close en<_offic en<_other en<_to en<_you en=D__appli en=D__in
-16 en=D__said en=D_answe en=D_it en=D_look en=D_would en=O__on ena__for ena_short enall_day enand__no enand_back
-16 enand_do enapply_again enare_looki enare_paid enare_shut enare_you enas_discu enasses__=D enavail_for enbe_back
-16 enbe_free enbe_good enbecau__the enbeen_moved encance_=D encompl_> encould_we enday_at endecid_to endecis_=O
-16 endid_you endue_=D enenjoy_a enfollo_up enfor__and enfor_confi enfor_one enfrom_your engive__a enhas__moved
-16 enhave_rung enhave_signe enhe_would enhire_=D enhours__9 enhr__not eni__calli eni__get eni__rung eni_am eni_wish
-16 enin_the enis__at enis_compl enit__at enkindl_confi enlast_one enlet__have enlong_=D enmei_i enneed_numbe
-16 enno_inter enno_phone ennot__forwa ennot__us ennot_see ennot_take enof__=D enof__and enof__offic enoffer__a
-16 enoffer_went enon_the enopen_again enpayab_=D enperio__=D enplace__the enplace_to enpleas__the enpleas_compl
-16 enpleas_write enproba__=D enrecru__the enretur_it enrevie_=D enround__=D enrun__> ens_gone ensay_> ensee_your
-16 enshut_for enslot_for enso__offic enso_the enstart__is entaken__> enteam__> enthe_deadl enthey_will enthis_offer
-16 ento__anoth ento_let ento_your entold_you entwo_colle enus_a enus_again enwas_the enwe__shut enwe_did enwe_hired
-16 enwe_may enwent_out enwill__take enwith__acces enwith__and enwith__who enyou__decid enyou__for enyou__signe
-16 enyou__writt enyou_asked enyou_sent enyou_told enyour__when es<__no es<_de es<_estoy es<_su es=D_a es=D_es
-16 esde_inscr esdispo_=D eses__=D esescri__=D esescri_el esestoy_de eshace_=D esinscr_termi esno__recib
-16 esplazo__inscr esque_le esse__el estermi__> esy_no fr<__avez fr<__retou fr<_de fr=D_? frconfi_=D frd__=D
-16 frecrit_=D frh_> frl_entre frle_poste frvous__ecrit how:BEF&TELL p:TELL s.enenjoy s.enfamil s.enfound s.enfree
-16 s.enlong s.enmost s.enmoved s.enpolic s.enreadi s.enshut s.enside s.enslept s.entwice s.frconge s.frh s.frl s:AWAY
-15 ALL>>FUT>>D ALL>ASK1 ALL>O ASK>>IT>>SEND ASK>ASK1 ASK>EVENT1 ASK>HIS2 ASK>US2 AWAY>>D>>HE AWAY>>D>>IT AWAY>CALL1
-15 AWAY>HE AWAY>NEG2 AWAY>SEND2 CALL>>IT>>D CALL>NEG CALL>THIRD1 CALL>US1 COND>>IT>>YOU COND>ASK2 COND>DECIDE2
-15 COND>NEWS D>>WHEN>>TALK D>PAST2 D>THIRD1 DOC>>TALK>>D DOC>PAST2 EVENT>PAST FUT>>WE>>OUR FUT>>WE>>TELL FUT>HE
-15 FUT>OON1 FUT>PAST2 HAVE>TALK HE>>AWAY>>D HE>FUT HE>US HEAR>>AWAY>>D HEAR>>YOU>>PAST HEAR>>YOUR>>DOC HEAR>ASK2
-15 HEAR>HAVE1 HEAR>WAIT IT>>NEWS>>D IT>>PAST>>D IT>>WE>>CALL IT>>WE>>PAST IT>OBY2 NEG>>OUR>>CALL NEG>>START>>US
-15 NEG>>TELL>>US NEG>ALL1 NEG>PAST NEG>TALK1 NEG>TELL2 O>IT2 O>O O>TELL OIN>YOUR ORG>>FUT>>D ORG>>FUT>>TALK
-15 ORG>>WAIT>>D ORG>>YOU>>HEAR ORG>HEAR1 ORG>TALK OUR>>AWAY>>D OUR>TALK2 PAST>>D>>FUT PAST>>D>>ORG PAST>>DOC>>D
-15 PAST>>ORG>>D PAST>>YOU>>PAST PAST>>YOUR>>D PAST>IT1 PAST>YOUR2 SEND>>IT>>D SEND>YOUR1 START>>PAST>>WAIT
-15 START>HEAR1 START>PAST1 START>SEND1 START>TALK1 START>WAIT1 START>WHEN1 TALK>>D>>DOC TALK>>D>>NEWS TALK>>D>>YOU
-15 TALK>>FUT>>WAIT TALK>>YOU>>D TALK>ASK2 TALK>HAVE1 TALK>PAST2 TALK>START TALK>WHEN TELL>>ASK>>YOU TELL>START
-15 THIRD>>D>>FUT US>>WE>>D US>ASK1 US>CALL US>D1 US>SEND1 WAIT>IT WAIT>PAST1 WAIT>YOUR WE>>D>>IT WE>>D>>OUR
-15 WE>>FUT>>NEG WE>>FUT>>TALK WE>>FUT>>YOUR WE>>HEAR>>AWAY WE>>HEAR>>DOC WE>>TELL>>D WHEN>ASK2 YOU>>EVENT>>D
-15 YOU>>FUT>>HE YOU>>HE>>D YOU>>TALK>>ORG YOUR>>CALL>>WHEN YOUR>>SEND>>D YOUR>ALL1 YOUR>DECIDE YOUR>NEG YOUR>START1
-15 YOUR>TELL1 YOUR>WHEN1 c.deaussc c.dedie c.deeinge c.degern c.dehatte c.demuess c.deschon c.ena c.enacces c.enannua
-15 c.enchang c.enconsi c.enconve c.endated c.endue c.enexam c.enexpir c.enfreez c.engot c.enhand c.enheld c.enjoin
-15 c.enlogin c.enmuch c.ennice c.ennine c.enosei c.enpatag c.enreach c.enremem c.enrequi c.enresum c.ensat c.ensaw
-15 c.enschem c.enscree c.ensecon c.ensee c.enshort c.enspend c.entrans c.enunfor c.enwhich c.enwithd c.enyour c.es?
-15 c.esasi c.essi c.frbien c.frde c.frreuni de<__ein de<__hatte de<_wie de=D__im de=D_ander de=O_ist deauch_=D
-15 debei__=D debin_ich dedie_aussc defuer_den deich__ihnen deich_schre deim_buero dein__> demir_=D demir__besch
-15 denicht_> denicht__buero desagen_sie deuhr_> en9__> en<__asses en<__days en<__every en<__forwa en<__job en<__link
-15 en<__luck en<__made en<__went en<__were en<__wish en<_attac en<_deadl en<_deliv en<_nice en<_ooo en<_try
-15 en=D__good en=D__now en=D_just en=D_nobod en=D_same en=O__9 en=O__ring en=O_party en=O_that ena__fair ena_diffe
-15 ena_trade ena_year enaccep_=D enafter__? enagain_> enam__annua enam_not enand__can enand__to enand_can enanna_=D
-15 enat__desk enat__for enat__trade enbe_forwa enbecau_the enbring_the enbut_we encall__at encan__tell encance_>
-15 encandi_who enclien__=D enclose_the encontr_is encould_not encurre__of endecis_on endeliv__: endeliv_time
-15 endesk__> endoes_your enfirst_=D enfor_=O enfor__for enfor_now enfurth_to engoing__leave engood__=D engood_luck
-15 engot_your enhave__been enhave_anoth enhave_left enhe__in enhim__> enhirin_=D enhold__offer enhold_the enhour__>
-15 enhouse_> eni__be eni__left eni__so eni__wante enin__field enin_patag eninter_is eninter_were eninter_you
-15 eninvit_for enis__? enit__your enknow__the enleft_for enlette_=D enlette__> enlimit__to enlimit_acces enlooki__>
-15 enlunch_? enmail__not enmr_osei enneed_a ennext__=D ennot__back ennot__me ennothi__be ennow__s ennow_it ennumbe_=D
-15 enof_a enoffer__we enoffer_open enon__leave enon_annua enonce__have enother_the enour_cto enour_inter enpanel__is
-15 enparty__=D enpleas_retur enpost_was enprese__> enquest_=D enquest__> enreach_us enrecei__will enremem_to
-15 enreope__> enring_me enrung_=O enruns__=O ens__are ens_not ens_talk ensaid_i enschoo_is enshort__are enshoul__not
-15 ensign__retur ensign_and enso__can ensoon_> ensorry_for enstaff_> enstart__the enstart_date ensuits_you entake_you
-15 entaken_=D entell__about enten_> enthank__confi enthank__letti enthat__s enthat__were enthat_i enthe__met
-15 enthe__thing enthe__were enthe_assig enthe_clien enthe_field enthe_long enthe_year enthis_is ento__inter ento__to
-15 ento_speak entold_us entrans_=D enus_=O enwas_a enwas_taken enwe__anoth enwe__hold enwhich__=D enwho__be
-15 enwill_hold enwould__your enwould_want enwould_write enwrite__and enyou__login enyou__so enyou__to enyou_and
-15 enyou_come enyou_make enyou_start enyou_your enyour__was enyour_contr enyour_lapto enyour_login enyour_notic
-15 enyour_passw enyour_salar enyour_trans enyour_visa es:__=D es<__enlac esde__=D esde_vacac esel__se esenlac__=D
-15 esla__es esno__notic esno_tiene espor_favor espuest_se esque_no estiene_notic fr9__9 fr<__! fr<__burea fr<_entre
-15 fr<_nos fr<_pourr fra_l frburea__ferme frde_confi frde_l frde_vous frest_valab frlieu_=D frmerci__confi
-15 frnos_burea frpas__> frrespo__> frretou_=D frs_est frvotre__n how:AFT how:AFT&EVENT how:AFT&NEWS how:FROM&ASK
-15 how:ON&HEAR p:START s.de: s.deherr s.deuhr s.enaccep s.enactua s.enaddre s.enannua s.encan s.encompl s.endear
-15 s.endid s.endurin s.enfull s.enhi s.eninste s.eninvit s.enneed s.enobser s.enold s.enoptio s.enproba s.enremin
-15 s.enrung s.ensee s.entook s.envacan s.enwhy s.escurso s.esla s.eslas s.frplus s:HAVE s:VAGUE
-14 ALL>>SEND>>D ASK>>ASK>>D ASK>>ASK>>YOUR ASK>>D>>TELL AWAY>>D>>TELL AWAY>>EVENT>>HE AWAY>PAST AWAY>PAST1 AWAY>WE2
-14 CALL>OBETW2 COND>EVENT COND>NEG COND>ORG1 D>>ASK>>TELL D>>COND>>NEG D>>NEWS>>FUT D>>ORG>>EVENT D>>TELL>>O D>ASK2
-14 D>OWITHIN2 D>START1 D>YOUR1 DECIDE>>O>>D DECIDE>ASK1 DECIDE>O DECIDE>OWITHIN DECIDE>START1 DECIDE>VAGUE DOC>>D>>O
-14 DOC>PAST DOC>US1 EVENT>>EVENT>>D EVENT>ASK1 EVENT>TALK FUT>>ASK>>YOUR FUT>>D>>COND FUT>>DECIDE>>YOUR
-14 FUT>>DOC>>CALL FUT>>ORG>>D FUT>>TALK>>YOU FUT>>WAIT>>YOUR FUT>>WE>>D FUT>>YOU>>CALL FUT>>YOU>>NEG FUT>THIRD1
-14 FUT>YOUR2 HAVE>>HAVE>>WAIT HAVE>>TELL>>YOU HAVE>PAST1 HEAR>>DECIDE>>O HEAR>>WAIT>>ALL HEAR>DOC1 IT>>D>>NEG
-14 IT>>DOC>>START IT>>SEND>>D IT>>START>>D IT>OIN1 IT>TALK IT>TALK1 IT>YOUR2 NEG>>HEAR>>IT NEG>>NEG>>D NEG>COND2
-14 NEG>D1 NEG>FUT2 NEG>NEWS2 NEWS>>ASK>>D NEWS>>O>>YOUR O>>AWAY>>D O>>WHEN>>HEAR O>>YOUR>>PAST O>O1 O>THIRD2 OON>AWAY
-14 OON>O ORG>ASK1 OUNTIL>COND OUR>>AWAY>>O PAST>>OUR>>D PAST>>PAST>>D PAST>HEAR2 PAST>IT2 PAST>NEWS1 PAST>WHEN2
-14 START>>YOU>>D START>ASK START>D1 START>HAVE START>HAVE2 START>HEAR2 START>IT2 TALK>>ALL>>D TALK>>START>>D
-14 TALK>AWAY TALK>ORG2 TALK>OUR2 TALK>WAIT1 TALK>YOU TALK>YOUR TELL>>US>>HEAR TELL>>WE>>D TELL>ASK TELL>DOC2
-14 TELL>OON2 TELL>YOUR2 THIRD>D2 THIRD>FUT THIRD>START US>>D>>WE WAIT>>ALL>>D WAIT>>D>>IT WAIT>NEWS WE>>D>>O
-14 WE>>PAST>>HEAR WE>>PAST>>YOUR WE>>YOU>>WE WE>>YOUR>>D WE>ASK2 WE>NEG1 WE>NEG2 WE>O WE>WHEN1 WHEN>>FUT>>YOU WHEN>D2
-14 WHEN>PAST1 YOU>>ASK>>CALL YOU>>EVENT>>EVENT YOU>>HEAR>>WAIT YOU>>SEND>>O YOU>>YOUR>>D YOU>HAVE2 YOU>OFROM
-14 YOU>OUNTIL YOU>TALK YOU>TELL2 YOU>VAGUE2 YOU>YOU1 YOUR>>ALL>>NEG YOUR>ALL2 c.de=O c.definde c.dekanns c.demesse
-14 c.destatt c.deum c.enabsen c.enbranc c.encalle c.encoach c.enduty c.enexcel c.enfour c.engame c.enhr c.enin
-14 c.enleast c.enmaybe c.enmeter c.enmonth c.ennda c.ennewsl c.enoffsi c.enopeni c.enorien c.enpay c.enplann
-14 c.enplayi c.enprofi c.enrepla c.enretir c.enships c.ensince c.ensix c.enstaff c.enstage c.ensuit c.entalki
-14 c.enteach c.entwice c.enwhole c.esavisa c.escaduc c.escerra c.escogem c.esestoy c.esviaje c.fr=O c.frbon c.frecrit
-14 c.freffet c.fressai c.frfiche c.frl c.frnouve c.frpour c.frprend c.frpubli c.frretou c.frs c.frvos c:THIRD c:VAGUE
-14 de9_9 de9__9 de<__aussc de<__des de<_ihr de=D__der de=D__noch de=D__ob de=D__uhr de=D_anruf de=D_antwo deangeb__=D
-14 dearbei_ist deaussc__noch deaussc_laeuf debin__auf dedass_sie dedes__muess dedie_stell dedo_9 deein_bissc
-14 deentsc_der dehaben_=D deich_> demuess__mich demuess_sie deniema_mehr deschic__die desie__mich desie_die
-14 determi_=D deund_=D dewiede_> dewir_sind dezeit_> en9__to en9__with en:__=D en<__free en<__lapto en<__other
-14 en<__partn en<__sugge en<__test en<__train en<_away en<_bette en<_bring en<_come en<_evalu en<_excel en<_fille
-14 en<_hi en<_maybe en<_movin en<_not en<_orien en<_robin en<_tell en<_ticke en<_which en=D__: en=D__may en=D__nine
-14 en=D__our en=D_decis en=D_let en=D_your en=O__came en=O_from en=O_which en=O_yours ena__holid enadver_=D enafter_9
-14 enagain_=D enagain_=O enall_=D enam__and enamong_them enand__for enand__read enand__start enand_no enanoth_candi
-14 enanyth_> enappli_close enappoi__=D enas__is enask__you enat__is enat__pm enat_least enat_nine enavail_=D
-14 enback__my enbe_=O enbe__=D enbe__=O enbe_delet enbe_held enbeen_=D enbette__tell enbette_i enbook__train
-14 encan__check encan__make encan_offer enchase_me enchose_anoth enclose_=D encompl__attac enconta_us encontr_=D
-14 encontr__=D encould__=D encounc__=D endate__=O endate__joini endated_=D endesk_=D endiffe__> endo__call endo__the
-14 endo_it endown__=D endown_for enduty_=D enelse__i enelse_and enevalu__=D enevalu_takes eneveni_=D eneveni__>
-14 enevery_secon enexam_=D enexam__> enexcel_=D enexcel__to enexpec_you enfeedb__=O enfor__! enfor__who enfor__will
-14 enfor_playi enforwa__welco enfrom_three enfull_> engame_ships engood_=D enhappy__for enhas__move enhave__>
-14 enhave__acces enhead_offic enhear__you enheari_from enhi__i eni__see eni_apolo eni_had eni_hope eni_look
-14 enif__would enin__> enintak_for enis__a enis__in enis__publi enis__too enis_our enis_yours enit_would enits__>
-14 enlapse_=D enlike__speak enlike_you enlink_expir enmaybe_=D enmaybe__> enme__pleas enme__ring enmei__am enmessa_i
-14 enmet__to enmeter_readi enmonth_> enmore_candi enmust_be enmy__s enmy_mobil ennine_> enno_acces ennorma__out
-14 ennorma_go ennot_make ennot_read ennumbe__=D ennumbe_of enof__year enof_joini enoffer__go enoffer__open
-14 enoffer_norma enoffic_and enon__mobil enone_thing enopen__> enopen_for enopen_with enor_=D enorien__=D enorien_is
-14 enour__goes enour_headq enour_share enparen_eveni enpayab__> enphone__> enpick__your enpick_you enplayi__us
-14 enplayi_for enprese_=D enpromi_you enpubli__> enpubli_holid enread__mail enread_this enreadi_mail enrefer__>
-14 enresum_=D enround__the enruns_=D ens_full ens_offic ens_on ens_open ens_shut ens_your ensearc_=D ensecon__>
-14 ensend__your ensent__=D enshift_> enshow__round enshut__> ensigne_nda ensigns__> ensigns_anyth enso__have
-14 enso__the enspeak__> entakes__and entalki_to entell__which enthe__cohor enthe__on enthe__perio enthe_paren
-14 enthe_room enthe_whole enthem_> enthink_it ento__next ento_offer ento_open ento_recei ento_reply ento_welco
-14 entold__we entold__you entrave_=D entwice_=D entwice__year entwice_a entwo_at enunsuc_> enup_your enus_your
-14 envacan__=D envacan_close enwante_you enwe__forwa enwe__give enwe__looki enwe__someb enwe_could enwe_fille
-14 enwe_got enwe_say enweek_and enwelco__> enwelco_you enwent_to enwhat_you enwho_can enwill__at enwill__delet
-14 enwill_resum enwith_limit enwith_your enwithd_> enwork__=D enwould__a enwould__work enwould_promi enwriti__>
-14 enyou__9 enyou__in enyou__is enyou__playi enyou_have enyou_round enyour__arriv enyour__on enyour__reach enyour__we
-14 enyour_docum enyour_trave enyours__=D es<__escri es<__puest es=D_? es=D__por esanunc__=D escaduc_=D escaduc__>
-14 esde_viaje esel_nuevo esel_pago esentie_que esla__: esllama__? esno_cogem esprese_=D este__=O estraba_=D
-14 estraba__> estu_respu fr<__offre fr<_au fr<_l fr<_rappe fr=D__> fr=D__de fr=D_nous fr=O_> fra__> fra__heure
-14 frappel_=D fratten_=D fratten__a frau__=D fravez_=D frbon__=D frc__note frcandi_n frconfi__> frconsi_que
-14 freffet_=D freffet__> frest_note fret_=O frh_9 frheure_> frje__=D frje__repon frje_suis frl__> frla_fiche
-14 frnote_=D frnous__atten frnous_avons froffre__valab frpardo_> frpour__=D frprend__=D frprend_effet frque__candi
-14 frque_votre frvotre_repon frvous_atten fry__> how:AFT&CALL how:BETW&ASK how:FROM&HEAR s.debleib s.denicht s.en=O
-14 s.enadver s.enbecau s.enbring s.enbusin s.encerti s.encto s.enfill s.enhired s.enice s.enliter s.enmet s.ennow
-14 s.enpubli s.enrecep s.ensaw s.ensome s.ensuits s.entoo s.enturna s.enunabl s.enunsuc s.enurgen s.enwent s.esantes
-14 s.esentie s.esvolve s.frconsi s.frete s.frpardo
-13 ALL>>FUT>>NEG ALL>OBEF2 ASK>>ASK>>HEAR ASK>>HEAR>>TELL ASK>>SEND>>ORG ASK>>TELL>>D ASK>>WAIT>>YOUR ASK>>YOUR>>NEWS
-13 ASK>AWAY ASK>HAVE1 ASK>WE2 AWAY>>D>>NEWS AWAY>>D>>WE AWAY>>O>>TELL AWAY>>O>>WE AWAY>D AWAY>HE2 AWAY>OFROM
-13 AWAY>TELL CALL>>D>>WE CALL>>WE>>D CALL>>WE>>HEAR COND>>NEG>>HEAR COND>HE COND>START1 D>>ASK>>YOUR D>>FUT>>PAST
-13 D>>IT>>HAVE D>>IT>>START D>>NEG>>CALL D>>NEG>>US D>>PAST>>WE D>>WHEN>>O D>AWAY D>COND D>HIS2 D>NEG DECIDE>>D>>TELL
-13 DECIDE>EVENT2 DECIDE>OIN1 DOC>>D>>WHEN DOC>ASK2 DOC>NEWS2 DOC>WHEN EVENT>>US>>D EVENT>WAIT1 FUT>>AWAY>>ORG
-13 FUT>>HEAR>>WAIT FUT>>NEG>>DOC FUT>>NEG>>IT FUT>>WAIT>>IT FUT>>WE>>IT FUT>>YOUR>>D FUT>>YOUR>>TELL FUT>VAGUE1
-13 FUT>YOUR1 HAVE>>AWAY>>D HAVE>WHEN2 HE>>WE>>FUT HE>HIS1 HE>TALK1 HEAR>>D>>WAIT HEAR>>NEWS>>CALL HEAR>>YOUR>>CALL
-13 HEAR>O2 HIS>>TELL>>D HIS>AWAY IT>>AWAY>>D IT>>O>>AWAY IT>>YOU>>NEWS IT>HAVE2 IT>ORG1 IT>YOU2 NEG>>PAST>>NEG
-13 NEG>EVENT NEG>PAST2 NEG>START2 NEWS>>D>>NEWS NEWS>EVENT2 NEWS>IT NEWS>NEWS2 O>>COND>>YOU O>>D>>EVENT O>>NEG>>AWAY
-13 O>>WE>>ASK O>>WE>>SEND O>US1 OAFT>D1 OIN>D OIN>O ORG>>FUT>>AWAY ORG>>HIS>>TELL ORG>>O>>WE OUNTIL>D2 OUR>D1 OUR>O
-13 PAST>>NEG>>PAST PAST>ASK1 PAST>NEG2 PAST>YOU SEND>>D>>WHEN SEND>>ORG>>HIS SEND>ORG SEND>TALK START>>D>>HEAR
-13 START>>HAVE>>HAVE START>>START>>D START>DECIDE2 SURE>OBEF TALK>>D>>SEND TALK>ORG TALK>PAST1 TELL>>ASK>>D
-13 TELL>>THIRD>>D TELL>HAVE2 TELL>HIS TELL>OIN1 TELL>THIRD TELL>VAGUE2 US>>D>>SEND US>HE2 WAIT>SURE WAIT>TELL1
-13 WE>>FUT>>ORG WE>>HE>>D WE>>NEG>>EVENT WE>>OUR>>AWAY WE>>PAST>>TALK WE>>START>>D WHEN>>WHEN>>IT WHEN>NEG WHEN>WAIT
-13 YOU>>CALL>>O YOU>>D>>ALL YOU>>D>>US YOU>>O>>O YOU>>PAST>>FUT YOU>>TALK>>US YOU>>WHEN>>VAGUE YOU>EVENT2 YOU>NEG
-13 YOU>O2 YOU>YOUR2 YOUR>>AWAY>>D YOUR>>D>>COND YOUR>>D>>O YOUR>>DOC>>WE YOUR>>START>>FUT YOUR>EVENT YOUR>IT2
-13 YOUR>PAST1 YOUR>START2 YOUR>US2 YOUR>WE1 YOUR>YOUR1 a:ASK b:COND b:THIRD b:WE c.deam c.debetri c.debleib c.debraeu
-13 c.dedes c.deerste c.dees c.deguelt c.dehast c.deinter c.demuss c.derufen c.desind c.deviel c.dezuges c.en=O
-13 c.enagend c.enam c.enbaker c.enbusy c.encan c.encompl c.encould c.endata c.endate c.endonat c.endown c.enevalu
-13 c.enfeel c.enflat c.engave c.enhealt c.enhelp c.enhome c.enlet c.enmails c.enmovin c.enmust c.enoffer c.enparke
-13 c.enpassp c.enpaysl c.enreque c.enresta c.enretai c.enshow c.enshutt c.ensites c.enstay c.entaken c.entech
-13 c.entechn c.entell c.enthird c.entold c.entried c.enunava c.enunsuc c.enuploa c.envacan c.envisa c.enwife
-13 c.enworki c.escerti c.escierr c.esequip c.esestam c.esexame c.esgraci c.esplace c.esrefer c.esregre c.esretir
-13 c.essolic c.fra c.frcabin c.frexcel c.frfonct c.frqui c:COND de9__uhr de<__diese de<__freue de<__nicht de<__prakt
-13 de<__rufen de<_bin de<_in de<_kanns de=D__fuer de=D_gleic de=D_statt de=O__frau de?_> deander_bewer deantwo_ich
-13 dearbei__der deauf__> debuero_=D debuero_> debuero__antwo deda_> dedass__=D deden__> deerrei_mich defrau_=D
-13 degespr__=D degilt_=D deihnen__gesch dein_den dein_der deist__> deist_nicht dekanns_du deleite__> demelde__sich
-13 demelde_sie demoech_wir denachz_> deob_sie derufen_sie desich_gern desie__termi deverni_> dewerde__verni
-13 dezurue__> en9__on en9_the en:_9 en:_=O en:__from en:_my en<__also en<__clini en<__consu en<__he en<__house
-13 en<__jobs en<__libra en<__ok en<__openi en<__our en<__passw en<__quest en<__remem en<__retir en<__told en<__tried
-13 en<__uploa en<__wante en<__wrote en<_appli en<_asses en<_good en<_great en<_heads en<_norma en<_once en<_pay
-13 en<_salar en<_under en=D__back en=D__consi en=D__i en=D__lunch en=D__move en=D__news en=D__newsl en=D__prese
-13 en=D__site en=D__thank en=D_also en=D_are en=D_he en=D_newbo en=D_no en=D_plus en=D_there en=O_? en=O__am en=O__be
-13 en=O__s ena__=O ena__direc ena__on ena_candi ena_fixed ena_nudge ena_numbe ena_thoug enabout__other enabout_it
-13 enabout_the enabsen_=D enaccep__> enafrai__are enafter_the enagend_for enagree_=D enagree__be enagree_will
-13 enall_staff enalrea__=D enam__inter enam__leave enam_off enan_appli enand_=O enand__commi enand__count enand__go
-13 enand__is enand__me enand__the enand__wante enand_send enand_with enannou__> enanoth_decis enanswe__=O enany__but
-13 enany_day enany_quest enanyth__=D enapolo_> enapply__> enare__going enare_one enare_shutt enarriv_=D enarriv__>
-13 enask_wheth enasses__: enat_home enat_sea enaway__=D enback__leave enbank_=D enbe_here enbe_off enbe_ready
-13 enbe_refun enbeen__for enbeen__to enbehal_of enbette__for enbirth__=D enboard__answe enboard__asked enbreak__=O
-13 enbusin_trip enbut__> encan__a encan__put encan__reach encan_book encan_reach encentr_=D encentr__=D encerta_=O
-13 enchang__we enchat_=D enclimb_> enclini__close enclini_is enclose__noon enclose__the enclosi__: encolle_agree
-13 encomin__to encommi__the encommi_recon encontr_for enconve_=D enconve__> encount__one encount_for enday_: enday_=D
-13 enday__is enday_here endecis__? endid__to endid_not endid_write endo__hear endoes_=D enduty__> enevery_first
-13 enexact__=O enexpec_your enexpir_=D enfirst__will enfirst_week enfor__asses enfor__but enfor__call enfor__me
-13 enfor__post enfor__these enfor__we enfor_feedb enfor_waiti enfree_=D enfrom__more engive__board engiven__the
-13 engone__=D enhalf-__schoo enhalf-_the enhalf__=D enhappy_=D enhappy__> enhas_asked enhave__an enhave__decis
-13 enhave_compl enhave_given enhave_now enhe__call enhe__he enhe_climb enheadq__be enheadq_will enheads__she
-13 enheads_up enhealt_=D enheari__three enhere__=D enhere__the enhi_robin enhirin__> enhome_> enhour_=D enhow__s
-13 enhr__is enhr_is eni__again eni__do eni__off eni_retir eni_saw eni_spoke eni_tried enif__need enin__of enin__spam
-13 eninste_> eninter__=D eninter__us enis__holid enis__it enis_shut enis_the enit__: enit_took enits_=D enlapse__>
-13 enlast__at enlast__here enlead__> enleave__offic enleave_and enlegal__are enlegal_who enlet_the enletti_me
-13 enliter__> enlooki_for enmade__you enmake__decis enmay__it enme__if enme__nudge enme__that enmessa__am enmet__and
-13 enminut_=D enmove_offic enmove_our enmust__the enmust__you enmust_give enname_> enneed__answe enneed__resch
-13 enneed_an enneeds_to ennew__agree ennew__in ennew__will ennew_colle ennewbo_> ennext_round enno__to enno__with
-13 enno_email enno_more ennone_of ennorma__answe ennorma_we ennot__at ennot__mails ennot__place ennot_about
-13 ennot_been ennot_offer ennot_start ennothi__=D ennothi_to ennotic__is ennotif_=O ennudge_> ennumbe__=O enof__lette
-13 enof__month enoff_> enoff__newbo enoffer__sent enoffic__at enoffic_hours enok__know enok_i enok_ok enon_behal
-13 enonly__that enor_9 enother_we enour__webin enour_chat enpay__is enpay_day enperio_is enpleas__> enpleas_answe
-13 enpleas_remem enpleas_tell enpm_> enpm__> enpost__be enpost_will enprofi__> enread_my enrecon_the enrecru_is
-13 enreply_to enrepor__the enreque_=D enresul_=O enretir_=D enretir__> enretur__> enretur__work enrole_has enrung__=O
-13 ens_newsl ens_weddi ensaid__but ensaid__the ensaid__was ensaid_he enschoo__has enschoo_board enseein__=D
-13 enseein_you ensend_=D ensend_it enshall_we enshe__out enshift_are enshort_close enshoul__writt enshut__=D
-13 enshut__and enside_door ensigne_contr enso_much enso_there ensomeb_=D ensorry_i entake__to enteams_> enthan_=D
-13 enthank__waiti enthat__would enthat_it enthe__=D enthe__colle enthe__date enthe__desk enthe__of enthe__panel
-13 enthe__place enthe__with enthe__would enthe_baker enthe_clini enthe_found enthe_only enthe_resta enthe_signe
-13 enthe_surve enthen_=O enthese_=D enthese__> enthree__candi enthree_more ento__us ento__we ento_resch ento_someb
-13 ento_spend entook_us entrust__=D entry__again entwo__and enunava_=D enunfor_the enunsuc_candi enup__s enup_she
-13 enus__date enus__pleas enus__you enus_which enwaiti_these enwante__to enwas_hopin enwe__given enwe__got
-13 enwe__offer enwe__offic enwe__said enwe__shutt enwe_go enwe_keep enwe_recei enwere__of enwhat_a enwhen_you
-13 enwife__=D enwill__refun enwill__see enwish_it enwith__cto enwith__to enwith_other enwithd_the enwould_not
-13 enwould_said enwritt__and enwrote__you enyou__again enyou__and enyou__come enyou_apply enyou_atten enyou_expec
-13 enyou_go enyou_prefe enyour__allow enyour_avail enyour_decis enyour_detai enyour_mobil es9_> es<__es es<_cerra
-13 es<_llama es<_puede es<_tiene es<_un es=D_si esa__tres escerra_el escierr_=D escierr__> esde__concl esde_la
-13 esdeber_prese esdos__> esel__=D esel__no esel_anunc esel_exame esempez__> esen__=D esen__ofici eses_el eses_festi
-13 esesta__=D eslas__=D esle_parec esllama_=D espasa__> esprese__> esprome__=D estiene_=D estiene__para estres__>
-13 esun_place esvence_=D esvence__> fr9__> fr<__=D fr<__=O fr<__dois fr<_pouve fr<_sans fr<_votre fr=D_9 fr=D__h
-13 fr=D__que fra_lieu frabsen_=O frappel__a fraura_lieu fravez_pas frconsi__votre frde_passe frecrit__> fren_fonct
-13 frentre__fonct frentre_en frexcel_=D frexpir_=D frexpir__> frfonct_=D frje__de frl__est frl_offre frla_forma
-13 frle__ferme frn_a frn_avez frpour__entre frpour_l frpour_nous frretou__> frun_=D frvotre__> frvous__avez
-13 frvous__nous frvous_etes frvous_n grain:range how:ON&SEND s.deaus s.degesag s.dewaere s.enacces s.enappoi
-13 s.enasses s.enbehal s.encerta s.enclosi s.encongr s.enconsi s.endo s.eneat s.engets s.enhas s.enhelp s.enhome
-13 s.enhybri s.enlimit s.enmovin s.ennewbo s.ennoted s.ennudge s.enpause s.enresch s.ensince s.ensiste s.ensomeo
-13 s.enspam s.enteams s.enticke s.entimes s.entomas s.entop s.entry s.enwithd s.enwonde s.enyears s.esnadie s.frabsen
-13 s.fravant s.frne s.frs s:YOUR
-12 ALL>>D>>FUT ALL>>NEG>>PAST ALL>>PAST>>IT ALL>>THIRD>>D ALL>WHEN1 ASK>>ASK>>TELL ASK>>CALL>>D ASK>>DECIDE>>D
-12 ASK>>DOC>>D ASK>>NEG>>TELL ASK>>PAST>>PAST ASK>>TALK>>D ASK>>TELL>>IT ASK>PAST AWAY>>D>>CALL AWAY>>D>>WHEN
-12 AWAY>COND1 AWAY>DECIDE AWAY>NEG AWAY>O1 AWAY>OUR AWAY>YOUR1 AWAY>YOUR2 CALL>>ALL>>THIRD CALL>>D>>IT CALL>DECIDE
-12 CALL>HE CALL>OBY1 COND>>D>>YOU COND>>YOU>>ASK COND>>YOU>>YOU COND>SEND1 COND>TALK COND>THIRD1 D>>ALL>>PAST
-12 D>>ASK>>US D>>FUT>>US D>>HEAR>>ORG D>>NEG>>IT D>>NEG>>TELL D>>OUR>>PAST D>>OUR>>TALK D>>TELL>>ALL D>>WAIT>>ASK
-12 D>>WE>>WE D>>YOUR>>HAVE D>COND1 D>IT D>US1 D>WAIT2 DECIDE>OUNTIL DOC>>ASK>>WE DOC>>START>>YOU DOC>IT1 DOC>OIN
-12 DOC>TALK1 DOC>WE DOC>YOUR EVENT>>ALL>>D EVENT>OWITHIN1 EVENT>TELL FUT>>ASK>>NEWS FUT>>D>>NEG FUT>>D>>ORG
-12 FUT>>DECIDE>>D FUT>>DECIDE>>VAGUE FUT>>NEG>>CALL FUT>>ORG>>O FUT>>START>>US FUT>>YOU>>START FUT>>YOUR>>THIRD
-12 FUT>HAVE FUT>NEG FUT>NEWS FUT>OON2 FUT>ORG1 FUT>OWITHIN1 HAVE>>FUT>>D HAVE>>PAST>>US HAVE>ORG HAVE>ORG1 HE>>D>>WE
-12 HE>>SEND>>O HE>>TELL>>PAST HE>ASK2 HE>AWAY1 HE>HAVE2 HE>NEG1 HEAR>>D>>AWAY HEAR>>D>>DECIDE HEAR>>HEAR>>NEWS
-12 HEAR>>NEG>>HAVE HEAR>O1 HEAR>PAST2 HEAR>SEND HEAR>SEND1 HEAR>VAGUE2 HIS>ORG IT>>ASK>>D IT>>D>>PAST IT>>EVENT>>D
-12 IT>>IT>>WE IT>>NEG>>OUR IT>>NEG>>US IT>>ORG>>AWAY IT>>OUR>>ORG IT>>PAST>>NEG IT>NEG IT>NEG1 IT>OBY1 NEG>>COND>>YOU
-12 NEG>>D>>NEG NEG>>DOC>>YOU NEG>>US>>FUT NEG>OBY2 NEWS>>NEWS>>D NEWS>>O>>NEWS NEWS>>OUR>>FUT NEWS>>US>>O
-12 NEWS>>WAIT>>D NEWS>ORG O>>D>>NEG O>>IT>>O O>>NEG>>SEND O>>WE>>O O>>YOU>>HEAR O>HE1 O>TALK OBY>D1 OBY>HEAR1
-12 OBY>HEAR2 OIN>IT1 OIN>PAST OIN>START1 OON>ASK OON>ASK1 OON>O1 ORG>>PAST>>AWAY ORG>START1 OUR>>DOC>>D OUR>>O>>D
-12 PAST>>D>>IT PAST>>D>>WHEN PAST>>FUT>>CALL PAST>>FUT>>HEAR PAST>>IT>>D PAST>>IT>>YOU PAST>>SEND>>YOU PAST>>WE>>NEG
-12 PAST>>YOU>>IT PAST>CALL PAST>OON2 PAST>PAST SEND>>HEAR>>YOU SEND>>O>>NEG SEND>>TELL>>US SEND>O START>>O>>D
-12 START>>PAST>>D START>>US>>D START>AWAY START>COND1 START>DOC START>OIN START>ORG1 START>WHEN TALK>OUR1
-12 TELL>>D>>ASK TELL>>YOU>>SEND TELL>>YOU>>US TELL>>YOU>>VAGUE US>>D>>COND US>>HEAR>>COND US>>O>>COND US>>O>>O
-12 US>>WHEN>>OUR US>COND US>HE US>HEAR US>HEAR2 US>OUR1 WAIT>>DOC>>START WAIT>HIS1 WE>>ASK>>ORG WE>>ASK>>OUR
-12 WE>>AWAY>>O WE>>D>>CALL WE>>DOC>>YOU WE>>NEG>>DOC WE>>NEG>>NEG WE>>NEG>>SURE WE>>O>>WE WE>>OUR>>EVENT
-12 WE>>PAST>>FUT WE>>WAIT>>DOC WE>>WE>>ASK WE>DOC2 WE>OIN1 WE>PAST1 WE>US2 WHEN>>FUT>>D WHEN>>O>>IT WHEN>>PAST>>WE
-12 WHEN>>TALK>>YOU WHEN>FUT WHEN>WHEN2 WHEN>YOUR2 YOU>>DOC>>O YOU>>FUT>>DECIDE YOU>>FUT>>TALK YOU>>O>>WHEN
-12 YOU>>ORG>>D YOU>>WE>>FUT YOU>>WE>>HEAR YOU>US2 YOU>VAGUE YOU>WE2 YOUR>>SEND>>FUT YOUR>ASK YOUR>ASK2 YOUR>HAVE2
-12 YOUR>ORG2 YOUR>WAIT1 YOUR>WHEN a:OFROM a:OWITHIN b:OBY c.deanzei c.debeden c.debespr c.debissc c.dedafue c.degut
-12 c.deletzt c.deneun c.deprobe c.deregel c.desparg c.dewaer c.deweg c.dezusti c.enadmin c.enalrea c.enalso c.enbored
-12 c.encardi c.encerti c.enclass c.enclini c.encompa c.encours c.encusto c.endelet c.endenti c.endepar c.endubli
-12 c.enelse c.enenclo c.enfinis c.enfire c.enfixed c.enfrien c.engiven c.engrate c.engrid c.enhired c.enif c.enkitch
-12 c.enliked c.enlisbo c.enlittl c.enlot c.enlove c.enlovel c.enmade c.enmedic c.enmenu c.enmoves c.enoffli c.enonboa
-12 c.enooo c.enpayme c.enpoint c.enprovi c.enreadv c.enreorg c.enrest c.enrestr c.enround c.enruns c.ensent c.enshenz
-12 c.enshuts c.ensick c.ensigne c.ensits c.ensport c.ensuper c.enteste c.entrip c.enunles c.enwalke c.enwebsi c.enwhy
-12 c.enwish c.enwriti c.esabrim c.esampli c.esatend c.esdel c.esdevue c.esdocum c.esestuv c.esfuera c.esla c.esnadie
-12 c.esreuni c.esvalid c.esvence c.frannul c.fraura c.frdites c.frelect c.frposte c.frrecev c.frrendr c.frsalon
-12 c.frsavoi c.frvacan c.frvisit c.frvus c.fry c:OBY c:OFROM c:OWITHIN de<__: de<__anzei de<__begin de<__haben
-12 de<__hat de<__kommi de<__waere de<_die de<_schad de<_viel de=D__bissc de=D__den de=D__neun de=D__zurue de=D_begin
-12 de=D_guelt de=D_keine de=D_was de=D_zusti de=O_=O deangeb_gilt deanzei__=D deauch__> deauf__=D debei__gut
-12 debei__pruef debesch__sie debesch_ob debewer_endet debin__in debissc__bitte debitte_> dedann_! dedann__freue
-12 dedann_wir dedass_ich deden__=D deder_pruef deder_regel dedie__endet dedie_anzei dedie_kommi dedie_reise dedu_dich
-12 deein__gedul deerrei_> dees_bei defreue__! defuer_das degedul__! degedul_bitte degespr_=D degilt__> deguelt_>
-12 degut_> dehaben__ihnen dehat_in deherr_wilk deich_=D deich_hatte deihnen_gesch dein__regel deist__9 deist__guelt
-12 dejeman_ander dekoenn__uns dekoenn_sie demir_gut demoech_=D denicht_von denochm__> depruef_=D deregel_=D
-12 deschre_=D desie_=D desie_sich desind__=D deum_neun deunser_angeb deunter__wir deviel__bei dewenn_sie dewie_bespr
-12 dewir_=O dewir__fuer dewir__gesch dezurue_=O en9__a en9__been en9__the en9_so en:__for en:__have en<__ana
-12 en<__arran en<__ask en<__asked en<__came en<__custo en<__dates en<__does en<__encou en<__feedb en<__grid en<__had
-12 en<__hire en<__needs en<__on en<__perio en<__proje en<__resta en<__saw en<__shop en<__store en<__super en<__talki
-12 en<__terms en<__visa en<__was en<_back en<_book en<_call en<_comme en<_congr en<_curre en<_do en<_down en<_enclo
-12 en<_full en<_here en<_invoi en<_most en<_notic en<_on en<_paid en<_payme en<_regis en<_rejec en<_think en=D__about
-12 en=D__among en=D__aslee en=D__attac en=D__decid en=D__goes en=D__need en=D__other en=D__patag en=D__perso
-12 en=D__post en=D__slow en=D__sport en=D__there en=D_break en=D_chase en=D_cohor en=D_far en=D_here en=D_our
-12 en=D_peter en=D_went en=D_work en=O__open en=O__you en=O_at en=O_do en=O_have en=O_no en=O_pleas ena__note
-12 ena__time ena_date ena_great ena_littl ena_lot ena_mount ena_sched enabout_your enad__s enad_it enadver__>
-12 enafter__or enafter_all enaim__reply enall__=D enall_refer enallow_is enalrea__> enam__all enam_calli enam_up
-12 enamong__> enand_=D enand__mail enand__new enand__time enand_am enand_decid enand_our enand_talk enand_thank
-12 enand_your enanna__she enannua__=D enanoth__> enanswe__so enany__=D enare__autom enare__other enare__you enare_all
-12 enare_open enare_sorry enarran_for enas__i enas__know enas__said enas__will enaslee__you enaslee_when enat__sites
-12 enat_clien enat_it enattac__form enattac__the enattac_form enattac_is enaway__my enaway_for enback__your enbank__>
-12 enbased_in enbe__again enbe__from enbe_a enbe_bored enbe_grate enbeen_a enbegin__> enbette_news enbirth__>
-12 enbring_a enbudge__> encall_anna encalle__=D encalli__refer encalli_all encan__answe encan_do encan_not
-12 encandi__were encandi_start encerti_=D enchase__> enclien_=D enclien__> enclien_sites enclose__as enclose__posit
-12 enclose_at encome_! encomin__every encomme_: encomme__=D encommi_has encompa__close encompa_is enconfi__=D
-12 enconsi_of encontr__sent encould__make encours_=D encover_=D endate_is endates_are enday__9 enday_you endays_=D
-12 endays__> endecid__=O endecid_soon endesk__staff endesk_is endetai__> endo__! endo__conta endo__need endo__read
-12 endo_come endo_give endubli_=D endubli__> enelse__> enenclo__the enenclo_is enenjoy__> enenjoy__holid enenjoy_it
-12 enenjoy_the enenoug_for eneveni__9 eneveni_after enevery_enjoy enexpec__take enexpir_at enexten_> enfeedb__a
-12 enfeedb_twice enfille_out enfinis_the enfor__a enfor__as enfor__birth enfor__it enfor__the enfor_appli enfor_inter
-12 enfor_quest enform__> enform__retur enforwa__heari enforwa__seein enfree_to enfrom__ad enfrom_which enget__for
-12 enget_your engets__=O engive__twice engone_=D engood_? engrid_=D engrid__> enhad_time enhalf_days enhappy_with
-12 enharve_=O enhas__me enhas_now enhave__call enhave__holid enhave__news enhave_bette enhave_chose enhave_just
-12 enhave_liked enhealt__=D enheari__you enheld_=D enher_to enhere_! enhi__hope enhim_=O enhire__> enhit__bank
-12 enholid__! enholid__and enholid__is enholid_allow enhope_the enhow_many enhow_you enhr_needs eni__out eni__reply
-12 eni__up eni_could eni_only enin__back enin__diffe enin__eveni enin__no enin_cardi enin_dubli enin_time enincom_=O
-12 enincom__=D eninste_? eninste__> eninter__candi eninter__have eninter__take eninter_other eninter_will eninvoi__9
-12 enis__! enis__all enis__do enis__leave enis__plus enis__there enis__week enis_an enis_attac enis_based enis_due
-12 enis_sport enis_staff enit__for enit__still enjob_is enjoini_: enlande__=O enlapto_=D enlapto__> enlet__go
-12 enliked__have enliked_to enline_with enlong_=O enlook__it enlook__your enluck__the enmails_> enmake_a enmanag__and
-12 enmay_reapp enmay_reope enme_know enmeet__at enmeet__team enmeeti__> enmost__after enmost_eveni enmuch__comin
-12 enmuch_for enneed__a enneed__decis enneed__signe enneed_you ennext__start ennice__to ennice_talki enno_9 enno_>
-12 enno_posit enno_signa ennobod_s ennone__us ennot__a ennot__any ennot__call ennot_my ennot_need ennot_you ennote__i
-12 ennothi__chase ennothi__do enof__answe enof__count enof__other enof_one enof_the enoff__=O enoff__the enoff_grid
-12 enoffer_: enoffer__=O enoffer__for enoffer_expir enoffer_lapse enoffic_=O enoffli_=D enoffli__> enon_what
-12 enon_with enonboa__=D enonce__i enonce_recei enone__=O enone_the enonly_one enooo_=D enopen__you enor_it
-12 enother_offer enother_teams enother_two enour__allow enour__party enour__would enour_holid enour_store
-12 enout__clien enout_at enpaid__shoul enpaid__the enpaid_at enpanel_meets enpanel_will enpatag__phone enpatag_no
-12 enpayme__due enpayme_is enphone_=D enphone__are enplace__at enplace__someo enpleas_=D enpleas__anna enpleas__this
-12 enpleas__up enpleas_follo enpleas_rever enplus_publi enposit__be enpossi_> enprice__> enproba_: enproba__a
-12 enproba_make enproba_perio enprofi_=D enpromi__for enpromi_anyth enpubli_=D enpubli_=O enpubli__in enquest_>
-12 enrathe__promi enrathe_not enreach_me enread_mails enreadi__> enreal__and enreal_talk enrecei_i enrecru__for
-12 enrecru__is enrecru_desk enrecru_for enregis_for enrejec__sent enrejec_are enremem__bring enreope__=D enreope_it
-12 enreply__your enrequi_=D enrequi__> enrest__the enresta__at enresta_shuts enretur__lapto enretur_the ens__cardi
-12 ens__dubli ens__it ens__my ens__not ens__say ensalar__be ensalar__paid ensalar_are ensalar_will ensent_autom
-12 ensettl_on enshall__say enshenz_=D enshort__=D enshort_note enshort_of enshuts__the enshuts_at ensick_=D ensigna_>
-12 ensigne__> ensite_> ensites_=D ensites__> ensits_=D enslot__=D enso__keep enso_sorry ensomeb__we enspeak_with
-12 ensport__> ensport_week enstaff__9 enstand_=O enstart__or enstart_dates enstay__touch enstay_in enstore__close
-12 enstore_are ensucce__start ensuits__> entalk__> entalki__you enteam__at enteam_met entell__then enthank__so
-12 enthat_=O enthat_our enthe__attac enthe__expir enthe__healt enthe__lapse enthe__open enthe__requi enthe__shuts
-12 enthe__two enthe__went enthe_compa enthe_confe enthe_custo enthe_eveni enthe_figur enthe_handb enthe_lapto
-12 enthe_proje enthe_shift enthe_super enthe_task enthere__nothi enthey__call enthey__proba enthey_aim entime_=O
-12 entime__look ento__any ento__as ento__befor ento__bette ento__he ento__off ento__paren ento__what ento_close
-12 ento_heari ento_seein ento_send ento_withd entold_her entook__=D entouch__=O entrain_> entrial_shift entwice__>
-12 entwo__> enunfor__am enunfor_i enunles_you enup__mount enup__us enup__we enuploa_your enus__answe enus__would
-12 envalid_=D enwalke_=D enwas__pleas enwas_going enwe__chose enwe__no enwe__other enwe__sorry enwe__want enwe_encou
-12 enwe_give enwe_hold enwe_regre enwe_saw enwe_went enweek_> enwere_not enwere_you enwhat__would enwhen__good
-12 enwhen_is enwheth__accep enwhich_=D enwho_are enwill__make enwill__place enwith__=O enwith__clien enwith__colle
-12 enwith__sched enwitho_the enwork_for enwould__an enwould__bored enwould__grate enwould__liked enwould__not
-12 enwould_know enwould_send enwould_suit enwritt__us enyear_=O enyear__=D enyear__and enyou__apply enyou__as
-12 enyou__if enyou__much enyou__start enyou_about enyou_as enyou_came enyou_let enyou_want enyou_wante enyou_well
-12 enyou_wish enyour__dated enyour__has enyour__offer enyour_answe enyour_bank enyour_birth enyour_holid enyour_other
-12 enyour_paper enyour_passp enyour_refer enyour_slot es9_=D es9_=O es:__en es:__por es<__curso es<__favor es<__se
-12 es<__tu es<_atend es<_confi es<_nuest es<_por es=D__a es=D_con esa_nadie esanunc_estuv esatend_=D esatend__de
-12 escurso_de esde__=O esde__de esde__y esde_las esde_no esde_prepa esdel__de esdocum_=D esdocum__> esdos_horas
-12 esel__estuv esel__sigue esempie_=D esesta_de esestoy__vacac esestuv_=D esfuera_=D esfuera__> esgraci__venir
-12 esha_recib esinscr__=D esla_ofert esla_prueb esmas_de esno_traba esnuest_ofici espara__la espor__=D esprepa_:
-12 esprepa__=D essi__tiene essu__=D este_esper este_he estiemp__prepa estiemp_de estiene__nuest esvacac_=D
-12 esvacac__el esvacac_vuelv esvalid_=D esvalid__> esvenir__=D esvenir_el esy__que fr<__des fr<__salon fr<__trava
-12 fr<__vacan fr=D_s fra__=D fra__ete fra_pas frabsen__> frappel__? fravez__pour fravons__=D fravons_ecrit
-12 frbonne__la frbonne_vacan frburea_seron frcandi__a frce__=D frchef__=D frchef_tranc frclotu_des frde_9 frde__elect
-12 frdois__savoi frdois_le frelect__publi frelect_sera frest_annul frest_ferme frete__> frete_reten frferme__=D
-12 frje__le frl__sera frl_elect frl_equip frla__a frla_date frle__a frle_chef frle_resul frle_savoi frmon_retou
-12 frne__plus frnos__seron frnous__avons frnous_rappe frnous_retou froffre_est frpas_=D frpas__reten frpas_ete
-12 frpourr__appel frpouve_nous frpubli_=D frpubli__> frrenco__equip frrenco_l frresul__l frresul_de frsaure__=O
-12 frsavoi_=D frsavoi__> frse_reuni frsera__=O frsera_publi frseron_ferme frsur_la frtout_=O frtout__=D frvacan__=D
-12 frvacan_la frvisit_=D frvotre_prese frvotre_visit frvous_avons frvous_renco frvus_=D s.debuero s.deguten s.dehatte
-12 s.dejeman s.depasst s.deschad s.desollt s.enabout s.enabsen s.enad s.enam s.enanywh s.enautom s.enbadge s.enbased
-12 s.encover s.encrew s.encurre s.endelet s.endocum s.ened s.enelsew s.enepiph s.enfille s.enfreez s.engetti
-12 s.engreat s.enhandb s.enhappy s.enhello s.eninvoi s.enlapse s.enleeds s.enmean s.enmeet s.ennever s.enonce
-12 s.enonly s.enpensi s.enpeter s.enprogr s.enproje s.enschoo s.ensense s.ensorry s.enstati s.entaken s.enthan
-12 s.entour s.esapunt s.esfecha s.eshoras s.eslamen s.esnada s.esofert s.esprepa s.froffre s.frreten
-11 ALL>>D>>SURE ALL>>PAST>>ASK ALL>>START>>D ALL>ASK ALL>O2 ALL>OBY2 ALL>START ALL>START1 ALL>WAIT ASK>>ASK>>YOU
-11 ASK>>D>>US ASK>>EVENT>>EVENT ASK>>NEWS>>YOUR ASK>>YOU>>IT ASK>>YOUR>>O ASK>>YOUR>>TELL ASK>ALL2 ASK>COND2 ASK>NEWS
-11 AWAY>>D>>START AWAY>>FUT>>TELL AWAY>>NEG>>D AWAY>>NEWS>>CALL AWAY>>O>>D AWAY>>START>>D AWAY>ALL2 AWAY>FUT
-11 AWAY>PAST2 AWAY>WAIT2 CALL>>O>>IT CALL>>YOU>>US CALL>HEAR1 CALL>OBETW CALL>START2 COND>>NEG>>D COND>>O>>D
-11 COND>>YOU>>TELL COND>>YOU>>WAIT COND>ASK COND>FUT1 COND>NEG1 COND>NEG2 COND>OUR2 COND>VAGUE1 COND>YOUR2
-11 D>>ALL>>WAIT D>>AWAY>>TELL D>>CALL>>O D>>COND>>IT D>>DECIDE>>ORG D>>FUT>>EVENT D>>HEAR>>IT D>>IT>>YOUR
-11 D>>NEG>>DECIDE D>>NEG>>EVENT D>>NEG>>OUR D>>NEG>>PAST D>>NEWS>>START D>>NEWS>>YOU D>>O>>HE D>>O>>YOU D>>ORG>>O
-11 D>>OUR>>O D>>PAST>>ORG D>>START>>IT D>>START>>O D>>TALK>>ALL D>>TALK>>PAST D>>TELL>>IT D>>WAIT>>O D>>YOU>>TALK
-11 D>>YOUR>>THIRD D>OBEF1 D>OBETW1 DECIDE>>NEG>>DECIDE DECIDE>>O>>CALL DECIDE>>TALK>>D DECIDE>>YOUR>>CALL DECIDE>D1
-11 DECIDE>HE1 DOC>>YOUR>>CALL DOC>EVENT1 DOC>TALK2 EVENT>>DOC>>TELL EVENT>>EVENT>>IT EVENT>>PAST>>D EVENT>ALL
-11 EVENT>ASK2 FUT>>HE>>D FUT>>NEG>>DECIDE FUT>>NEG>>EVENT FUT>>NEG>>NEWS FUT>>NEG>>WE FUT>>O>>IT FUT>>THIRD>>D
-11 FUT>>YOU>>IT FUT>>YOU>>ORG FUT>ASK1 FUT>HE2 FUT>O1 FUT>THIRD FUT>THIRD2 FUT>YOUR HAVE>>DECIDE>>ORG HAVE>>HAVE>>FUT
-11 HAVE>OUR1 HAVE>PAST2 HAVE>START2 HAVE>TALK1 HAVE>WHEN1 HE>>ASK>>DECIDE HE>>D>>WAIT HE>>EVENT>>HE HE>>EVENT>>PAST
-11 HE>>FUT>>AWAY HE>>START>>HE HE>>US>>PAST HE>OON2 HEAR>>ASK>>OUR HEAR>>COND>>YOU HEAR>>IT>>NEG HEAR>>NEG>>PAST
-11 HEAR>>O>>O HEAR>>O>>WHEN HEAR>>WAIT>>US HEAR>>WE>>YOU HEAR>ALL1 HEAR>HIS1 HEAR>OON HEAR>VAGUE HIS>>CALL>>YOU
-11 IT>>ALL>>D IT>>ALL>>IT IT>>D>>HEAR IT>>DOC>>YOU IT>>FUT>>SEND IT>>NEG>>YOU IT>>NEWS>>FUT IT>>WHEN>>NEWS
-11 IT>>YOU>>ASK IT>>YOUR>>TALK IT>AWAY2 IT>DECIDE IT>HAVE IT>OFROM2 IT>SEND NEG>>CALL>>D NEG>>D>>TALK NEG>>HEAR>>CALL
-11 NEG>>HEAR>>YOUR NEG>>ORG>>IT NEG>>PAST>>CALL NEG>>US>>D NEG>>US>>HEAR NEG>ALL NEG>AWAY NEG>CALL1 NEG>HE1 NEG>NEG
-11 NEG>START1 NEG>VAGUE NEG>WHEN1 NEWS>>DECIDE>>O NEWS>>O>>CALL NEWS>>PAST>>TELL NEWS>>TALK>>FUT NEWS>>YOUR>>SEND
-11 NEWS>ASK NEWS>DECIDE1 NEWS>DOC2 NEWS>EVENT NEWS>OBY NEWS>THIRD1 O>>COND>>D O>>D>>WHEN O>>SEND>>D O>ASK1 O>AWAY
-11 O>COND2 O>START OBEF>HEAR OBY>WAIT1 OIN>AWAY OON>D1 OON>HE OON>IT2 ORG>>D>>AWAY ORG>>D>>DECIDE ORG>>D>>IT
-11 ORG>>FUT>>EVENT ORG>>ORG>>D ORG>>TALK>>D OUNTIL>IT OUR>>CALL>>TALK OUR>>D>>TALK OUR>>PAST>>HE OUR>>SEND>>AWAY
-11 OUR>>START>>NEG OUR>>TELL>>WAIT OUR>OFROM OUR>OUR2 OUR>START2 PAST>>D>>COND PAST>>D>>YOU PAST>>HAVE>>HAVE
-11 PAST>>SEND>>D PAST>>TELL>>IT PAST>>WE>>D PAST>>WE>>PAST PAST>>YOU>>HEAR PAST>FUT PAST>HAVE PAST>SURE2 PAST>WAIT2
-11 SEND>>NEWS>>EVENT SEND>>PAST>>WAIT SEND>>YOU>>WHEN SEND>>YOU>>YOUR SEND>>YOUR>>NEWS SEND>>YOUR>>SEND SEND>HEAR
-11 SEND>OUR2 SEND>SEND1 START>>ASK>>D START>>D>>COND START>>D>>SEND START>>D>>YOUR START>>FUT>>EVENT START>>FUT>>TELL
-11 START>>HE>>D START>>NEG>>D START>>TALK>>D START>>WAIT>>D START>EVENT1 START>FUT1 START>IT START>START1 SURE>D2
-11 SURE>FUT2 SURE>ORG2 TALK>>D>>CALL TALK>>DECIDE>>D TALK>>HEAR>>D TALK>>WAIT>>D TALK>DOC1 TALK>HE1 TALK>O2
-11 TALK>OBETW2 TALK>OBY2 TALK>WAIT2 TELL>>D>>YOUR TELL>>HIS>>CALL TELL>>IT>>O TELL>>PAST>>D TELL>>TALK>>D
-11 TELL>>WE>>PAST TELL>>WHEN>>D TELL>O TELL>O1 TELL>OUNTIL1 TELL>OUNTIL2 TELL>US US>>D>>HE US>>PAST>>D US>>TELL>>WE
-11 US>COND2 US>D2 US>FUT2 US>IT2 US>OUR2 VAGUE>TALK1 WAIT>>IT>>IT WAIT>>START>>D WAIT>THIRD2 WE>>CALL>>TELL
-11 WE>>DOC>>D WE>>HEAR>>FUT WE>>NEG>>WAIT WE>>NEWS>>CALL WE>>OUR>>TALK WE>>PAST>>YOU WE>>START>>OUR WE>>START>>TALK
-11 WE>>TELL>>OUR WE>ALL WE>O2 WE>SEND WE>SURE2 WE>TALK2 WHEN>>ALL>>ORG WHEN>>OUR>>AWAY WHEN>IT1 WHEN>ORG1 WHEN>YOU
-11 WHEN>YOUR YOU>>ASK>>US YOU>>D>>CALL YOU>>D>>WAIT YOU>>HEAR>>ASK YOU>>ORG>>YOU YOU>>PAST>>HEAR YOU>>PAST>>START
-11 YOU>>START>>O YOU>>VAGUE>>O YOU>>WE>>ASK YOU>EVENT1 YOU>OBY YOU>YOU2 YOUR>>NEWS>>START YOUR>>TELL>>ORG YOUR>ASK1
-11 YOUR>EVENT1 b:OBEF b:OUNTIL c.dedann c.dedaten c.deeinar c.deempfa c.degebun c.degeloe c.degluec c.dehaett
-11 c.dehalte c.dehierm c.dekoenn c.dekommi c.demacht c.demal c.deniema c.deob c.derat c.deschaf c.deschre c.deseit
-11 c.desitze c.desozia c.despese c.enaddre c.enalway c.enanyth c.enappoi c.enautom c.enberli c.enbrill c.enbusie
-11 c.enc c.encante c.encard c.enchef c.encoffe c.encover c.endare c.endrill c.eneffec c.enended c.enenoug c.enfine
-11 c.enfound c.enfunde c.engradu c.enheari c.enheati c.enhere c.enhereb c.enjump c.enkick- c.enkiel c.enlaw c.enlift
-11 c.enlog c.enlost c.enmisse c.enmix-u c.enmr c.ennot c.enof c.enonsit c.enopens c.enpassw c.enpayro c.enpicke
-11 c.enposit c.enprice c.enproje c.enran c.enre-ad c.enrecal c.enrecor c.enretre c.enrooms c.ensampl c.enservi
-11 c.enshift c.ensite c.ensmili c.ensomeb c.enspeak c.ensprea c.enstopp c.ensuits c.enswede c.enthan c.enwater
-11 c.enwhat c.enwing c.enworks c.es=O c.esaqui c.esaseso c.esausen c.esbien c.escatal c.esclien c.esconcl c.esconvo
-11 c.esde c.esempie c.esfesti c.esh c.eshabla c.esjefe c.esmover c.esnueve c.esofrec c.espago c.espatro c.esplaza
-11 c.espodem c.esrecla c.esteori c.estres c.estus c.esviene c.esvigen c.frannon c.frbudge c.frce c.frchef c.frcomit
-11 c.frconsu c.frdeux c.frdevro c.frdispo c.frdu c.fremplo c.fren c.frjour c.frles c.frmanqu c.frneuf c.frpars
-11 c.frpiece c.frpourv c.frrecru c.frserie c.frsont c.frtoujo c:OBEF de9_=D de9_=O de:_9 de<__besta de<__erste
-11 de<__gluec de<__link de<__rat de<__stell de<_an de<_es de<_sagen de<_servi de<_spese de<_wenn de=D__antwo
-11 de=D__betri de=D__gesag de=D__ja de=D__nicht de=D__ueber de=D_gebun de=D_geloe de=D_schaf de=D_sitze de=D_warte
-11 de=O_9 de=O__alle de=O__besti de=O_aber de=O_erhal dean_diese deauf_ihr deaus_> debegin_die debesta_> debetri_=D
-11 debetri__den debetri__wiede debetri_ueber debin__im debin__wiede debin_auf debissc_gedul debitte_=D debitte__ueber
-11 debleib_=D debleib__gesch debleib_es deda__> dedas__ab dedas__der dedas_mit dedas_prakt dedauer__> deden_sozia
-11 deder_=O deder__ueber deder_link deder_rat dedie__auf dedie__tagt dedie_ander dedie_einar dedie_probe dedie_wahl
-11 dediese__halte dedir__weil dedu__nachg deein_> deentsc__betri deer_hat dees__noch defuell__das defuell_sie
-11 degebun_> degehen__> degeht_=D degeloe_> degenau__=O degesag_=O degluec__der degluec_bei dehast_> dehat_ihnen
-11 deherr__> deich_wiede deihnen_noch deihr__> deinter__> deinter_an dekolle__ihnen dekolle_hat dekommi_tagt
-11 delaeuf_=D delaeuf__> demehr_=O demich__an demich__anruf denach_meine denachg__> denachg_hast denicht__=O
-11 denicht__uns depruef__! derat__=D derat_tagt derufen__mich deschoe_=O deschon_=D desekre__> desekre_ab deservi_:
-11 desie__gern desie__nicht desollt__=D desollt_sie desozia_> despese__sie despese_rechn destell__noch destell_laeuf
-11 deueber__sekre deueber__sozia deuhr__> deuns__unter deuns_auf deunser__bleib deunser__laeuf deunser_stell
-11 deurlau_=D deurlau_und deviel_gluec devon_9 devon_ihnen deweil_du dewenn__=D dewir_ihre dewuerd_sie en9_! en9__and
-11 en9__for en9__hour en9_appli en9_decem en9_has en9_is en9_novem en9_off en:__pm en:_first en:_i en:_recru
-11 en<__backg en<__bank en<__build en<__cante en<__fishi en<__game en<__going en<__inter en<__k en<__launc en<__lift
-11 en<__many en<__menti en<__newsl en<__onsit en<__q en<__recei en<__repla en<__salar en<__shut en<__signe en<__slept
-11 en<__task en<__tell en<__thank en<__vacan en<__vice- en<__work en<__your en<_answe en<_does en<_gone en<_half
-11 en<_kick- en<_manag en<_nothi en<_payro en<_recru en<_this en<_train en<_wishi en=D__badge en=D__full en=D__hereb
-11 en=D__home en=D__joke en=D__kiel en=D__limit en=D__longe en=D__more en=D__ok en=D__panel en=D__six en=D__take
-11 en=D__was en=D_becau en=D_came en=D_certa en=D_cheer en=D_does en=D_hence en=D_late en=D_offic en=D_welco
-11 en=O__back en=O__climb en=O__door en=O__give en=O__is en=O__mail en=O__need en=O_becau en=O_calls en=O_he en=O_on
-11 en=O_than ena__perio ena__that ena_baby ena_bette ena_lovel enabout__mix-u enaccou_=D enaccou__be enaccou_will
-11 enactua__and enaddre_=D enaddre_to enadver__down enadver__for enadver_comes enadver_ran enafter__deadl
-11 enafter__inter enall_your enallow__> enalong__the enalso__is enaltog__expec enaltog_so enam_9 enam_> enam__=D
-11 enam__altog enam__from enam__nobod enam__on enam__pm enam__sorry enam_actua enam_here enam_i enam_so enan__one
-11 enand__at enand__away enand__it enand__love enand__on enand__were enand_it enand_mail enand_reope enand_two
-11 enand_we enand_witho enand_would enannou__and enannou_our enanswe__? enanswe__pleas enany__=O enany_more
-11 enappli__has enappli_can enappli_ends enappli_for enappli_perio enappli_was enappli_windo enappoi_> enare__welco
-11 enare_expec enare_held enare_sent enare_the enarriv__minut enarriv_ten enarriv_with enas__told enas_it enas_promi
-11 enask_=D enask__feedb enask_me enasked_me enassum_that enat__! enat__funer enat__momen enat__possi enat_all
-11 enat_four enat_six enattac__=D enattac__invoi enattac__send enattac_our enatten__> enaudit__heati enaudit_the
-11 enautom__: enautom_reply enavail__=D enavail__the enaway_back enback__be enback_smili enbackg__=D enbackg_check
-11 enbackg_scree enbadge__be enbadge_will enbe__! enbe__here enbe__holid enbe__inter enbe__once enbe__site enbe_heari
-11 enbe_inter enbe_joini enbe_quiet enbe_read enbe_retai enbe_think enbecau__panel enbeen__and enbeen_given
-11 enbeen_selec enbeing__under enbeing_so enbook_a enbook_your enbooke__=D enbooke_for enbooks__for enbored__=D
-11 enbored_here enboth_=D enbring__decis enbring__passp enbudge_which enbusie__the enbusie_of enbut__can enby_a
-11 encalen__for encall__appli encall__booke encall__offic encall_close encame__smili encampu__and encan__be
-11 encan__becau encan__decid encan__do encan__offer encance_and encandi__waiti encarla_=O enceo_will encheck__>
-11 encheck__finis encheck_usual encheer_> enchose__candi encitie_> enclose_: enclose__lunar enclose__offic
-11 encolle__every encolle_read encommi__conve encommi_met encommi_next encompa_> enconfi_atten enconfi_that
-11 encongr__the enconsi__appli enconsi_you enconsu__audit encontr__> encontr__the encontr__your encontr_back
-11 encounc_s encurre_on encurre_out endate_of enday__be enday_but enday_would endeadl_> endeadl__your endear_mei
-11 endecid_: endecid__exten endecid__recru endecis__> endecis__appli endecis__restr endo__=D endo__know endo_becau
-11 endocum_we endoes__permi endoes__work enearly_=D enearly__> eneffec__> enenjoy__=D enenjoy_our enenugu__and
-11 enevery__indep enevery__sat enevery_test enevery_who enexten__appli enexten_the enfair__> enfeel__to enfeel_free
-11 enfile__=D enfile_for enfille_> enfinal__with enfind__our enfind_attac enfinis__backg enfire_drill enfirst_has
-11 enfor_=D enfor__: enfor__back enfor__ends enfor__in enfor__lette enfor__mail enfor__mobil enfor__nothi
-11 enfor__refer enfor__s enfor__tour enfor_lunar enfor_sendi enfor_someo enforgo__ask enforgo_to enfound_=D enfree_>
-11 enfree__=D enfreez_=D enfull_for enfuner__enugu enfuner_in engame__=D enget__of enget__prope engive__>
-11 engiven__job engo_back engo_on engoing_> engoing__happe engoing_in engone__> engone_fishi engood_! engood__then
-11 engood_peopl engot__messa engot_fille engreat__=D engreat__> enhad_been enhand_in enhappe__sorry enhas__its
-11 enhas_stopp enhave__baby enhave__her enhave__lovel enhave__pleas enhave_alrea enhave_hired enhavin__on
-11 enhavin_slept enhe__be enhead__=D enhear__=D enhear__the enhear_about enheati_=D enheati__> enheld__> enhelps_>
-11 enher__call enhi__can enhired__sorry enhirin__next enhold__that enholid__so enholid_here enhope_it enhouse__inter
-11 enhouse_no enhr__it enhr__to eni__actua eni__forwa eni__happy eni__here eni__short eni__work eni_misse eni_sent
-11 enif__> enif__want enif_ok enin__attac enin_enugu enin_kiel enin_lisbo enindep__takes enindep_which enintak__=D
-11 enintak_open eninter__: eninter_for eninter_the eninvit__=D enis__busie enis_absen enis_alrea enis_booke
-11 enis_final enis_full enis_hereb enis_in enis_open enis_quiet enis_unatt enit__all enit__am enit__full enit__hand
-11 enit__lovel enit__send enit__someo enit__valid enit__yours enit_back enit_gets enit_short enjob_> enjoini_us
-11 enjoke_> enjump_on enjust__on enjust__to enjust_a enkeep__short enkick-_=D enkick-__in enkiel_> enkindl__and
-11 enkindl__atten enkindl_sign enknow__if enlapse__we enlapse_if enlast__hour enlast_an enlates__can enlates_i
-11 enlaunc__no enlaw__now enleave__cheer enleave_back enlectu_=D enleeds_offic enlette__with enlette_arriv enlift_in
-11 enlike__sched enlisbo_=D enlog__> enlog_in enlogin_> enlong__will enlonge_stand enlook__> enlove__work enlovel_=D
-11 enlovel_to enlunar__readi enm_> enmade_=O enmade__=D enmade__no enmade_my enmade_to enmail__am enmail__be
-11 enmail_again enmail_i enmails_=D enmails__> enmails_are enmake_you enmanag_> enme__? enmeeti__mr enmessa__and
-11 enmessa__morni enminut__=D enminut_early enmisse__call enmisse_your enmix-u__the enmix-u_with enmobil_>
-11 enmobil__renew enmobil_phone enmomen__=D enmore_remin enmove__call enmoved__> enmoves__> enmovin__no enmovin_house
-11 enmy_=D enmy__i enmy__takes enmy_broth enmy_mail enmy_repla enneed__in enneed__shoe enneed__yes enneed_it
-11 ennew__start ennew_branc ennew_offic ennewsl__out ennewsl_goes ennext_conve ennight__it enno_=O enno__for
-11 enno__peter enno__stand enno__your enno_appoi enno_decis enno_job enno_joke ennot__decid ennot_a ennot_be
-11 ennot_cance ennot_get ennot_hear ennot_in ennot_know ennot_on ennot_succe ennothi__> ennothi__open ennothi_going
-11 ennothi_s enof__surve enof__tech enoff_altog enoffer__to enoffer_a enoffer_made enoffic__quiet enoffic__unatt
-11 enoffic_takes enoffic_wordi enoffsi_=D enold__> enon__call enon__first enon__law enon__novem enon__your enon_retre
-11 enon_sale enon_us enonce__confi enone__and enone__i enonly__morni enonly_two enonly_work enooo__> enopen__us
-11 enor_=O enorder_=D enorder__> enosei_=D enosei__will enother__is enother__start enour__conve enour__of
-11 enour__sleep enour_budge enour_busie enour_found enour_invoi enour_newsl enour_shop enour_sugge enour_surve
-11 enour_telep enourse_=D enowing__the enowing_to enowner__so enpanel_reads enparke_=D enparke__> enpermi_allow
-11 enperso_we enpeter__not enpeter_can enphone_renew enplace_on enpleas_! enpleas__ten enpleas_decid enpleas_find
-11 enpleas_sign enproba_revie enpromi__let enpromi__write enprope_answe enpubli__here enput__down enquick__=D
-11 enquiet_> enran__=D enran_for enreach__decis enreach__my enreach_on enread__test enread_every enreads__>
-11 enready__day enready_that enrecei__badge enrecep_=D enrecru__parke enrecru_s enrefer_> enremin_that enrenew_=D
-11 enrenew__> enreorg_=D enreorg__> enrepla__=D enrepla_takes enreply_: enrestr__annou enrestr_was enresul__our
-11 enresul__the enresum_duty enretai__=D enretai_for enretur_> enretur_from enrevis_the enright_to enrobin_my
-11 enroom_is enrooms_=D enrooms__> ens__fixed ens__offic ens__quiet ens__that ens__with ens_close ens_in ens_parke
-11 ens_post ens_schem ens_valid ensale__> ensampl_=D ensampl__> ensat__you ensat_with ensay__have ensched__call
-11 ensched_a enschem__held enschem_are enscree_=D enscree_> enscree__> enseats__fille enseats_got enselec_=O
-11 ensend__back ensend__sampl ensendi__slide ensendi_the ensense_> ensent_=D ensent_once enshe_is enships_=D
-11 enships__> enshoe_size enshop__=D enshop_sleep enshort_you enshoul__take enshoul_consi enshow__the enshut__appli
-11 enshut_ourse enshut_the ensigne__back ensigne_someb ensits__> ensix__> ensleep_=D ensleep__> enslept__it
-11 enslept_on enslide__as enslow_=D ensmili_> enso__about enso__an enso__him enso__is enso__s enso_ask enso_under
-11 enso_we ensomeo__and ensorry_! ensorry__! ensorry__misse ensorry__s ensorry_it enspend__=D enstart_inter
-11 enstart_my enstudy_leave ensugge_: ensugge__=D entake__=D entake__that entask__not entask_shoul enteam_>
-11 enteam__you enteam_has entech__=D entech_inter entelep_conve entell__to entell_her enten__early enten_minut
-11 enten_years entest__which entest_indep enthank__sendi enthat__: enthat__is enthe__at enthe__branc enthe__make
-11 enthe__no enthe__ran enthe__run enthe__she enthe__ships enthe__windo enthe__wordi enthe_admin enthe_agenc
-11 enthe_badge enthe_borde enthe_closi enthe_engag enthe_game enthe_good enthe_heati enthe_hr enthe_leeds enthe_lift
-11 enthe_mix-u enthe_onboa enthe_quest enthe_rooms enthe_sampl enthe_staff enthe_tech enthe_techn enthe_terms
-11 enthe_tour enthe_vice- enthe_visa enthen__compa enthen_we enthere_was enthing__forgo enthink__you enthink_of
-11 enthink_we enthis_=O enthis__an enthis__for enthis_one enticke_for entime__! ento_9 ento__first ento__meeti
-11 ento__somet ento__their ento_happe ento_mails ento_restr entold__are entold__candi entold__team entold_all
-11 entour__it entour_make entrain_=D entrans__> entrave__> entrial__=D entrial__would entry_=D entwo__=D entwo__home
-11 entwo_hours enunatt__and enunder_about enunfor__=D enunfor_also enunles__log enuntil__=D enuntil_i enup__messa
-11 enus_? enusual_finis envalid__> envice-__offic envice-_s envisa__takes envisa_offic enwait__i enwaiti_too
-11 enwas__for enwas__from enwas_an enwas_annou enwas_lovel enwe__and enwe__be enwe__call enwe__closi enwe__discu
-11 enwe__hired enwe__in enwe__see enwe__show enwe_answe enwe_compa enwe_launc enwe_lost enwe_only enwe_shut
-11 enwe_signe enwe_start enwe_were enwelco_! enwent__way enwere__succe enwere_told enwhat__you enwhen__have enwhen_it
-11 enwheth__suits enwhich__we enwhich_is enwhich_takes enwhich_was enwho__with enwho_sat enwill__about enwill__held
-11 enwill__its enwill__quiet enwill__reach enwill__ready enwill__retai enwill__think enwill_answe enwill_audit
-11 enwill_discu enwill_inter enwill_last enwindo__=D enwindo__night enwishi_you enwith__famil enwith__name
-11 enwith__osei enwith__rooms enwith__s enwith_mr enwith_three enwordi_> enwork__and enwork__so enwork_morni
-11 enwork_with enwould__them enwould_been enwould_let enwould_love enyear_begin enyes_=D enyou__any enyou__being
-11 enyou__call enyou__came enyou__free enyou__offic enyou_call enyou_confi enyou_could enyou_down enyou_hold
-11 enyou_log enyou_may enyou_menti enyou_not enyou_tell enyour__9 enyour__card enyour__inter enyour__no enyour__phone
-11 enyour__size enyour_data enyour_old enyour_permi enyour_perso enyour_proba enyour_profi enyour_shoe enyour_thoug
-11 enyour_time enyours_> es:_ausen es<__! es<__aseso es<__autom es<__confi es<__entre es<__exame es<__le es<__mover
-11 es<__patro es<__perio es<__un es<_abrim es<_ando es<_disfr es<_fecha es<_manda es<_neces es<_podem es<_recla
-11 es<_traba es=D__cogem es=D__discu es=D__festi es=D__hay es=D__mano es=D__tiene es=D_escri es=D_no esa__>
-11 esa__lista esa__nueve esabrim_=D esabrim__> esal__=D esal__> esal_equip esaqui_> esaseso__dispo esaseso_esta
-11 esasi__los esasi_conta esausen_=D esausen__> esautom_: esautom__ausen escatal_> escerra__=O escogem__nadie
-11 escogem_a esconcl_=D esconcl__> esconfi__asi esconoc__equip esconoc_al esconta_los esconte_> esde__que esde_ingre
-11 esde_lo esde_mi esde_recla esdispo__de esel__caduc esel__catal esel__teori esel_patro esen__de esen_mano
-11 esenlac_caduc eses_valid esesta_dispo esexame__es esexame_teori esfecha__ingre eshoras_> esingre_: esingre__=D
-11 esla__de esla_docum eslas__: eslas_nueve esleo__> eslista_: eslista__=D esllama_el esmanda__refer esmano__9
-11 esmano_de esmover__llama esmover_la esnadie__> esno__> esno_has esnueve_> esnuevo__> esnuevo_catal esofert__valid
-11 esofert_es espasa_=D espatro__reuni espatro_se esplazo__recla espodem__la espodem_mover espor_=O espor__el
-11 espor_venir esprueb__=D esque__has esrecla__=D esrecla__la esrecla_a esrecla_concl esrefer_=D esrespu__:
-11 esrespu_autom esreuni__=D esreuni_de esreuni_el essale__nuevo essale_el esse__> esse_reuni essu_solic estarde_y
-11 este_ofrec estendr_=D esteori__=D esteori_es esun__esta esun_aseso esvigen_=D esvigen__> esy__no esy_discu far:2
-11 fr9__pour fr<__aurel fr<__coura fr<__courr fr<__depla fr<__entre fr<__perio fr<__piece fr<__prese fr<__stage
-11 fr<_avant fr<_dites fr<_malhe fr<_serie fr=D__neuf fr=D__y fr=D_aurel fr=D_consi fr=O__conve fr=O_vous fra_neuf
-11 fra_nouve fra_pourv frau_salon fraura__=D fraurel_> fravant__decis fravion__=D fravion_ecrit frbien_=D frbon_coura
-11 frbudge__=D frcomme_=D frconve_=D frd__est frde_nouve frdevro__etre frdevro_nous frdis_=O frdites_=D frdonc_=O
-11 frentre__lieu frentre_aura fressai_est frest__=D frest__pourv fretre_commu frfiche_=D frfiche__> frh__l frh_pour
-11 fril__a fril__reuni fril_se fril_y frirait_? frirait__> frje_dois frje_serai frje_trava frl__se frl_annon
-11 frl_essai frla__des frle_stage frle_test frles__manqu frles_piece frm_a frmanqu__nous frmanqu_devro frmessa__>
-11 frne_prend frneuf__> frneuf_heure frnote__> frnous_etre frpas_d frpasse_a frperso__> frpiece__devro frpiece_manqu
-11 frposte__a frpourv_=D frpourv__> frque_vous frrappe__=O frrende_=D frretou__fiche frretou_la frreuni_=D
-11 frreuni__nouve frreuni_a frs__vous frs_il frsalon_=D frsalon__> frsi__n frtelep_=O frtrava_=D frtrava__> frvos__=D
-11 frvotre_part frvous_irait how:AFT&ASK how:THRU how:THRU&DECIDE how:THRU&HEAR how:WITHIN&ASK s.deabges s.deeinst
-11 s.dehat s.dein s.deschoe s.deschri s.desehr s.deservi s.deweil s.enabroa s.enaltog s.enaslee s.enbody s.enbox
-11 s.enbroth s.encarla s.encarri s.encheer s.enclimb s.encolle s.encusto s.endeadl s.endoubl s.enfine s.enfishi
-11 s.enfive s.enfront s.engone s.enhavin s.enhence s.enhire s.enhones s.enindep s.enintro s.enjoke s.enknown
-11 s.enlectu s.enlittl s.enlonge s.enlooke s.enmarch s.enmate s.enmonth s.enmrs s.ennearl s.ennot s.ennovem s.enosaka
-11 s.enpaid s.enpatch s.enperma s.enpermi s.enq s.enquite s.enrequi s.enrobin s.enrules s.ensara s.ensearc s.ensell
-11 s.enserve s.enshoe s.ensnow s.ensugge s.ensuper s.entalk s.enten s.enthank s.enwordi s.enwould s.enwriti s.es:
-11 s.esautom s.esestoy s.esfavor s.eshas s.esingre s.eslista s.esllega s.esmano s.esofici s.esrecla s.fr: s.fradres
-11 s.fraurel s.fravons s.frd s.frdetai s.frdis s.fressai s.frmalhe s.frnote s.frpasse
-10 ALL>>ALL>>O ALL>>FUT>>IT ALL>>HEAR>>HAVE ALL>>HEAR>>IT ALL>>HEAR>>NEWS ALL>>O>>D ALL>>ORG>>SEND ALL>IT2 ALL>OBETW
-10 ALL>OBETW1 ALL>OWITHIN ALL>OWITHIN2 ALL>THIRD ALL>VAGUE ASK>>CALL>>TELL ASK>>CALL>>US ASK>>HAVE>>HAVE ASK>>IT>>YOU
-10 ASK>>NEG>>SEND ASK>>YOU>>DOC ASK>HAVE ASK>ORG2 ASK>SEND2 AWAY>>D>>ASK AWAY>>D>>COND AWAY>>D>>DECIDE AWAY>>D>>PAST
-10 AWAY>>EVENT>>D AWAY>>HE>>TELL AWAY>>ORG>>TELL AWAY>>WHEN>>D AWAY>IT2 AWAY>NEWS AWAY>OUNTIL1 AWAY>START2 AWAY>TELL1
-10 AWAY>WE1 AWAY>YOU2 CALL>>D>>FUT CALL>>D>>TALK CALL>>HEAR>>D CALL>>WE>>AWAY CALL>>WE>>SEND CALL>HAVE2 CALL>NEG1
-10 CALL>US2 CALL>WAIT1 COND>>ALL>>ORG COND>>ALL>>VAGUE COND>ALL COND>OIN2 D>>AWAY>>O D>>COND>>ALL D>>COND>>TALK
-10 D>>DECIDE>>HEAR D>>FUT>>YOUR D>>HEAR>>HAVE D>>IT>>ASK D>>OUR>>AWAY D>>PAST>>IT D>>PAST>>PAST D>>SURE>>O
-10 D>>WAIT>>IT D>>WAIT>>YOU D>>WE>>OUR D>>YOU>>ASK D>>YOU>>NEG D>>YOUR>>START D>IT1 D>OFROM1 D>OTHRU D>THIRD D>WAIT
-10 DECIDE>>D>>NEWS DECIDE>>YOUR>>START DECIDE>ASK2 DECIDE>HAVE DECIDE>O2 DECIDE>TALK1 DOC>>D>>EVENT DOC>>D>>YOUR
-10 DOC>>DECIDE>>D DOC>>EVENT>>D DOC>>PAST>>SEND DOC>>WHEN>>YOU EVENT>>AWAY>>D EVENT>>D>>SURE EVENT>D2 EVENT>DECIDE1
-10 EVENT>OBY1 EVENT>PAST1 FUT>>AWAY>>O FUT>>D>>OUR FUT>>D>>YOU FUT>>EVENT>>D FUT>>EVENT>>ORG FUT>>EVENT>>YOU
-10 FUT>>HAVE>>TELL FUT>>NEG>>YOUR FUT>>NEWS>>O FUT>>SEND>>EVENT FUT>>SEND>>OUR FUT>>SEND>>TALK FUT>>TALK>>D
-10 FUT>>TELL>>HIS FUT>>TELL>>VAGUE FUT>>YOU>>PAST FUT>>YOUR>>COND FUT>HE1 FUT>OIN FUT>SEND2 FUT>WE FUT>WHEN
-10 HAVE>>HAVE>>SEND HAVE>>O>>WE HAVE>ASK HAVE>IT HAVE>IT1 HE>>FUT>>YOU HE>>HEAR>>DECIDE HE>>START>>START HE>OUR1
-10 HE>START2 HEAR>>DECIDE>>YOUR HEAR>>DOC>>WE HEAR>>EVENT>>ORG HEAR>>HAVE>>DECIDE HEAR>>HAVE>>PAST HEAR>>NEWS>>NEG
-10 HEAR>>NEWS>>O HEAR>>NEWS>>START HEAR>>ORG>>YOU HEAR>>US>>WE HEAR>>VAGUE>>D HEAR>>WAIT>>NEWS HEAR>>WE>>O
-10 HEAR>>YOUR>>YOUR HEAR>OUNTIL1 HEAR>OUNTIL2 IT>>ALL>>WE IT>>D>>DOC IT>>HAVE>>O IT>>PAST>>TALK IT>>WHEN>>HE
-10 IT>>YOU>>TELL IT>HIS IT>US2 NEG>>ASK>>HEAR NEG>>D>>WHEN NEG>>DOC>>HEAR NEG>>NEWS>>D NEG>>PAST>>D NEG>>SEND>>D
-10 NEG>>SEND>>WE NEG>>START>>O NEG>>TELL>>COND NEG>>WAIT>>O NEG>>WE>>D NEG>DECIDE2 NEG>DOC NEG>OUR NEG>PAST1
-10 NEWS>>CALL>>OUR NEWS>>DECIDE>>ORG NEWS>>FUT>>CALL NEWS>>OUR>>EVENT NEWS>>PAST>>D NEWS>OWITHIN NEWS>WE1 NEWS>YOUR2
-10 O>>CALL>>US O>>HEAR>>D O>>IT>>DECIDE O>>IT>>DOC O>>NEG>>D O>>START>>D O>>WE>>PAST O>OON1 OBEF>D2 OBEF>O1 OBEF>OON1
-10 OBY>CALL1 OBY>WHEN OFROM>AWAY OIN>DOC1 OIN>FUT2 OIN>SEND2 ORG>>ASK>>HEAR ORG>>AWAY>>EVENT ORG>>AWAY>>HE
-10 ORG>>D>>YOUR ORG>>HAVE>>TALK ORG>>HEAR>>D ORG>>ORG>>AWAY ORG>>PAST>>YOU ORG>>WAIT>>IT ORG>>WE>>PAST ORG>OWITHIN2
-10 ORG>YOUR2 OUNTIL>NEWS2 OUNTIL>WE2 OUR>>D>>O OUR>>DOC>>WHEN OUR>>START>>D OUR>>TALK>>HAVE OUR>ASK2 OUR>THIRD OUR>US
-10 OUR>WE1 OWITHIN>US1 PAST>>AWAY>>D PAST>>D>>CALL PAST>>HE>>FUT PAST>>HEAR>>TELL PAST>>PAST>>NEWS PAST>>TALK>>ALL
-10 PAST>>TELL>>WAIT PAST>>YOU>>TALK PAST>>YOU>>YOU PAST>OIN1 PAST>START PAST>TALK PAST>VAGUE2 SEND>>TELL>>WE
-10 SEND>>WE>>EVENT SEND>>WHEN>>YOU SEND>TALK2 SEND>WHEN1 START>>D>>WHEN START>>DECIDE>>D START>>NEG>>START START>ALL2
-10 START>ASK2 START>OBY START>SEND TALK>>ALL>>FUT TALK>>ASK>>HEAR TALK>>D>>ORG TALK>>HAVE>>AWAY TALK>>HAVE>>HAVE
-10 TALK>>NEWS>>CALL TALK>>PAST>>D TALK>>YOU>>TALK TALK>OIN1 TELL>>D>>O TELL>>D>>PAST TELL>>HIS>>D TELL>EVENT
-10 TELL>HAVE1 TELL>HE THIRD>>START>>D THIRD>TELL THIRD>US2 US>>D>>YOU US>>HEAR>>VAGUE US>>HIS>>NEWS US>>YOUR>>D
-10 US>NEG2 US>OBEF US>ORG1 US>PAST US>PAST2 US>SEND US>VAGUE1 US>YOUR1 WAIT>>D>>COND WAIT>>NEWS>>US WAIT>>TALK>>ASK
-10 WAIT>>YOUR>>TALK WAIT>ALL2 WAIT>HAVE1 WAIT>HE WAIT>START2 WAIT>TALK1 WE>>D>>PAST WE>>D>>TALK WE>>HEAR>>YOU
-10 WE>>NEG>>NEWS WE>>NEG>>PAST WE>>O>>FUT WE>>OUR>>SEND WE>>PAST>>DOC WE>>PAST>>NEWS WE>>PAST>>WE WE>>SEND>>D
-10 WE>>SEND>>NEWS WE>>WE>>NEG WE>HAVE1 WHEN>>HE>>TELL WHEN>>O>>SURE WHEN>>WE>>US YOU>>D>>DECIDE YOU>>D>>YOUR
-10 YOU>>FUT>>D YOU>>FUT>>HAVE YOU>>FUT>>START YOU>>HEAR>>SEND YOU>>IT>>YOU YOU>>IT>>YOUR YOU>>OUR>>DOC YOU>>PAST>>HE
-10 YOU>>TELL>>HE YOU>>WAIT>>TALK YOU>>WE>>AWAY YOU>>YOU>>ASK YOU>>YOUR>>ALL YOU>IT2 YOU>NEG1 YOUR>>HAVE>>HAVE
-10 YOUR>>NEWS>>FUT YOUR>>TALK>>HAVE YOUR>>YOUR>>D YOUR>HE a:ALL a:VAGUE b:OFROM c.deals c.deauf c.debis c.debrief
-10 c.dedo c.deeinzu c.deersta c.defrage c.degehoe c.degenie c.degleic c.dehier c.deimmer c.delenz c.delief c.delink
-10 c.demir c.deneue c.derufst c.desomme c.deversp c.dewerks c.dewollt c.dewurde c.enafrai c.enairpo c.enalong c.enany
-10 c.enapolo c.enbeer c.enbellw c.encampu c.encarri c.enchine c.encohor c.encompe c.enconfl c.encosts c.endirec
-10 c.endiscl c.endolor c.endoor c.enengag c.enexecu c.enfee c.enfelt c.enfinch c.enfull c.engreet c.enhambu c.enhebde
-10 c.enholdi c.enhouse c.enindic c.eniwan c.enkeys c.enlodge c.enloyal c.ennorma c.enold c.enor c.enorder c.enowes
-10 c.enparen c.enpausi c.enphoto c.enpiers c.enplaye c.enpm c.enportf c.enposti c.enpostp c.enprodu c.enrain c.enraj
-10 c.enrang c.enreads c.enrecru c.enrefun c.enreimb c.enresch c.enrewri c.enrota c.enrunni c.ensafel c.enskiin
-10 c.enslide c.enstadi c.enstood c.ensubmi c.entests c.enturne c.enuncle c.envolun c.enwebin c.enwhene c.enyusuf
-10 c.escopia c.esempez c.esensen c.esimpos c.esincor c.esinven c.esno c.esotra c.espiens c.esplant c.esprogr
-10 c.esrecep c.esrogam c.esse c.esy c.frappel c.frautre c.frcela c.frcolle c.frconco c.frcourr c.frdepla c.frdit
-10 c.frgele c.frligne c.frmessa c.frmoi c.frmontr c.frpostu c.frpourr c.frsigne c.frstand c.frvide de<__auch
-10 de<__bitte de<__braeu de<__einar de<__errei de<__gilt de<__klar de<__lenz de<__reise de<__wir de<__wollt de<_alles
-10 de<_genie de<_haben de<_passt de<_rufst de=D_! de=D__erinn de=D__errei de=D__hier de=D__kann de=D_aus de=D_beden
-10 de=D_vorhe de=O__das de=O__im de=O_nicht de=O_sind de=O_und deabges_> dealles__=D dealles_klar deam__> deander__>
-10 deangeb_ist deanzei_lief deauch__gehen deauf_=D deauf__messe deauf__versc deauf_kur debeden_=D debeden__>
-10 debekom_? debekom__> debetri_> debleib__> debrand_> debrief_=D debrief__bekom dedafue__=D dedas__gilt dedas__ihnen
-10 dedas__moech deder__beden deder__waere deder_arbei deder_hat dedich_? dedich_bitte dedie__ersta dedie__lief
-10 dedie_werks dedo__9 dedu_=D dedu__? dedu__bitte dedu__kurz deeinar__=D deeinar_dauer deeinla_fuer deeinzu_>
-10 deergeb_moech deerinn__dich deerinn_du deerrei__=D deersta__=D deersta_wir defrau__ist defrau_lenz defuer__gleic
-10 degehen_? degehoe_haben degenau_=O degenie_sie degern__> degespr_> degespr_von degleic_zu dehaben__sie
-10 dehaben__unser dehaben__wir dehat_beden dehatte_=D dehatte__telef dehatte_dir dehier__mehr dehier_niema
-10 dehoere__sie deich__am deich_in deich_schic deihnen__einla deihr__=D deihr__ist deihre__schic deihre__sende
-10 deihre_entsc deist__niema deist_hier deklar_=D deklar__! dekoenn__unser dekomme_sie delauf__=O delenz__=D
-10 delenz_ist delief_=D delief__> demacht_=D demelde__dich demelde_du demich_bitte demit__> demoech__sie deniema__>
-10 depasst__=D deprobe_=D deprobe__=D dereise__wir dereise_ersta derufen__=D derufst__=D derufst_du deseit_=D
-10 desie__brief desie_errei desie_gern destatt_> destell_ich detelef__du detelef_erinn deueber__ergeb deueber__gespr
-10 deuns__melde deuns_fuer deunser__=D deunser__von deunser_brief deunser_gespr deunter__> deunter_schic deversc_?
-10 deversc__> devertr_begin devon__auf dewaere_der dewiede__buero dewiede_errei dewir__noch dewir_hatte dewuerd_auch
-10 dezuges_> en9_? en9__close en9__other en9__was en9__you en9_sign en9_to en9_works en:__your en:_holid en:_it
-10 en:_sam en:_they en:_would en<__annou en<__baker en<__birth en<__budge en<__call en<__confe en<__data en<__delac
-10 en<__depar en<__detai en<__eleve en<__else en<__fee en<__fill en<__fille en<__hours en<__if en<__keep en<__long
-10 en<__loyal en<__medic en<__never en<__onboa en<__owes en<__photo en<__posit en<__readi en<__regre en<__stand
-10 en<__surve en<__talk en<__this en<__tomas en<_are en<_dolor en<_feel en<_follo en<_furth en<_meter en<_pausi
-10 en<_quest en<_recep en<_recor en<_remin en<_spoke en<_tests en<_that en<_the en<_their en=D__aim en=D__anyho
-10 en=D__assum en=D__cance en=D__candi en=D__dinne en=D__each en=D__five en=D__half- en=D__happy en=D__hr en=D__if
-10 en=D__only en=D__permi en=D__side en=D__some en=D__teach en=D__teams en=D__told en=D__unfor en=D__up en=D__well
-10 en=D__whene en=D_any en=D_comin en=D_greet en=D_holid en=D_inclu en=D_is en=D_keep en=D_none en=D_paysl en=D_quest
-10 en=D_shift en=D_was en=D_what en=D_witho en=O__by en=O__other en=O_back en=O_same ena__? ena__and ena__bio
-10 ena__contr ena__date ena__revie ena__trip ena_beer ena_busin ena_flat ena_perma ena_place ena_sunbu ena_think
-10 enabout__appli enabout__new enabout__role enabout__salar enaccou_of enactua__perso enactua_hr enad__up enad_was
-10 enadver__in enadver__post enafrai__need enafter_at enagain__if enagend__=D enagree__=O enahead_with enairpo_=D
-10 enairpo__eveni enall__=O enall__may enall__the enall__try enall__under enall_at enall_possi enallot__my enallot_of
-10 enalway_=D enalway__for enam__back enam__goa enam__sick enam__writi enam_absen enam_comin enam_only enam_unava
-10 enan__: enan__can enan__hr enan__of enan_actua enan_upgra enand__based enand__cofou enand__destr enand__other
-10 enand__reply enand__there enand__unani enand_came enand_ellen enand_gone enand_more enand_nobod enand_not
-10 enand_still enand_take enand_to enannou__resul enannua__and enanoth_appli enanoth_name enanswe__> enanswe__inclu
-10 enanswe_becau enany__? enany_confl enany_news enanyho_=O enapolo__the enapolo_for enappli__the enappli__this
-10 enappli__to enappli__unsuc enappli_deadl enappli_under enappoi__> enare__gone enare__hirin enare__numbe enare__of
-10 enare__ourse enare__recei enare__recru enare__still enare__the enare_a enare_free enare_meeti enare_recru
-10 enare_waiti enarran__=D enasked_about enasses_ends enassig_> enat__9 enat__airpo enat__allot enat__colle
-10 enat__denti enat__earli enat__it enat__works enat__would enat_a enat_five enat_half enattac__and enattac_and
-10 enavail__? enavail__reque enavail_on enaward_=D enaward__> enaway_at enback__! enback__anoth enback__what
-10 enback_on enbaker__shut enbaker_s enbe__even enbe__medic enbe__raj enbe__shift enbe__sorry enbe_award enbe_had
-10 enbe_paid enbe_prese enbe_re-ad enbe_retur enbe_rewri enbe_speak enbe_your enbecau__wante enbeen_asked
-10 enbeen_exten enbeen_mad enbeen_suspe enbeer_> enbefor__apply enbellw_=D enbellw__! enbirth_for enbook_the
-10 enbooke__in enbooke_you enboth__it enbranc__> enbring_your enbut__i enbut__offic enbut__room enby__9 enby__wish
-10 enby_march enby_unani encall__will encall_back encall_off encame__in encame__with encan_> encan_resch encan_start
-10 encance_the encandi__and encandi__chose encandi_sched encardi_=O encardi__=D encarri_a encaugh__=O enceo__?
-10 enchang_=D enchine_=D enchose__> enchose__one enchose__sends enchose_hr enchose_no enclass_=D enclien__the
-10 enclose_=O encofou_> encohor__=D encolle_> encompl_=D encompl__assig encompl__proba encompl_your enconfe__=D
-10 enconfe_is enconfi__your enconfl_=D enconfl__> encongr_on enconsi__a enconsu_list encontr__alway encontr__for
-10 encontr_was encontr_with enconve__=D encould__reach encould__speak encould_be encould_start encto_> endate_=D
-10 endate__> endate__be endate__know endate_pleas enday__read endeadl__been endeadl_has endecid__the endecis__close
-10 endecis__the endelac__fligh endelac_s endelet_=D endenti_=D endenti__> endetai__be endetai_will endiffe_direc
-10 endinne__me endinne_with endiscl__confl endiscl_any endo__eat endo__get endo__give endo__hesit endo__revie
-10 endo_our endocum__=D endoes__start endolor__me endolor_owes endoor__of endoor_becau eneach_month enearli_>
-10 eneffec_=D eneleve__door eneleve_side enellen_> enengag__will enengag_surve eneven_from enevery__but enevery__your
-10 enevery_inclu enevery_mail enexpir__the enexten_=D enexten__> enfee__be enfee_will enfeedb_? enfeedb__avail
-10 enfield_=D enfield__> enfield__no enfield_w enfigur__our enfigur_to enfile_> enfinal_stage enfirm__answe
-10 enfirm_will enfirst_> enfishi__=D enfishi_back enfive__> enfive__suit enfive_would enfixed__=D enflat__=D
-10 enflat_for enfligh__moved enfligh_was enfollo__if enfollo__with enfor__after enfor__beer enfor__flat enfor__long
-10 enfor__techn enfor_being enfor_dinne enfor_its enfor_my enfor_us enforma__=O enforwa__retur enforwa_i enfour__of
-10 enfour_we enfree__for enfrom__9 enfrom__=O enfrom__porte enfunde_=D enfunde__> enfurth__our enfurth__your enget_=D
-10 enget__know enget__perma enget__upgra engive__keys engive__thoug engiven_the engo__my engo__on engoa_> engoes_live
-10 engoing_? engoing__a engone__back engone_try engood__> engood__a engood__with engood_for engot_our engreet_>
-10 enhad__answe enhad__from enhad_even enhad_the enhambu_=D enhambu__> enhappy_birth enhas__=O enhas__exten
-10 enhas__suspe enhave_=D enhave__agree enhave__asked enhave__go enhave__got enhave__meeti enhave__no enhave__selec
-10 enhave__taken enhave__think enhave__withd enhave_howev enhave_other enhave_pushe enhave_reach enhave_sched
-10 enhave_sell enhave_slept enhe__going enhe__to enheard__pleas enheari__me enhebde_=D enhelp_> enher_score
-10 enhere__where enhere_in enhere_s enhesit__follo enhesit_to enhired__actua enhired_an enhirin__froze enhirin_freez
-10 enhold_> enhold__slot enholid__retur enholid__the enholid_at enhour_=O enhowev__=D enhowev_agree enhr__so
-10 enhr_perso eni__absen eni__also eni__comin eni__in eni__sell eni__unava eni_do eni_just eni_may eni_must eni_promi
-10 eni_regre eni_took enif__=D enif__all enif__at enif__candi enif__works enif_a enif_at enif_not enif_this enin__new
-10 enin__rain enin__soon enin_goa enin_hambu enin_kerry enin_our enin_recei enin_toget eninbox_then eninclu__offer
-10 eninfor__that eninste_of eninter__am eninter__pleas eninter__will eninter_date eninter_has eninter_i eninter_run
-10 enintro_you eninvit_> eninvoi_9 eninvoi_no enis__agend enis__are enis__than enis__witho enis_alway enis_avail
-10 enis_cance enis_chose enis_down enis_for enis_funde enis_half- enis_more enis_no enis_nothi enis_offer enis_sick
-10 enis_someo enit__befor enit__help enit__offer enit__s enit__we enit_as enit_did enit_is enit_stand enjob__=D
-10 enjob_went enjobs__all enjury__out enjury_was enjust__remin enjust_wante enkeep__detai enkerry_back enkeys_>
-10 enkindl__=D enknow__quick enknow__team enknow__were enknow__wheth enknow__would enknow__your enknow_so enknow_the
-10 enknow_your enlapto__me enlapto_with enlast__paysl enleast__=D enleast_the enleeds__> enleft__the enlet__two
-10 enlette__and enlette__sent enlette__valid enlette_we enlife_: enlife__holid enlike__thoug enlike_your enlimit__>
-10 enlink__valid enlink_close enlink_is enlogo_chang enlong__your enlong_s enlooke__the enlovel__and enloyal__expir
-10 enloyal_point enluck_with enmade__i enmail__our enmail_but enmake_=D enmanag__about enmarch_9 enmarch__so
-10 enmater_leave enmay__your enmay_keep enmay_write enme_=D enme__ok enme__score enme__you enme_again enmedic__=D
-10 enmedic__valid enmedic_is enmedic_leave enmenti__you enmenti_that enmet__9 enmet__after enmet_on enmeter__requi
-10 enmomen_she enmore__can enmore_i enmove_: enmove__sam enmove__toget enmove_in enmoved_=O enmoved__so enmoved_up
-10 enmr__=D enmr__s enmr_delac enms__is enmust_infor enmy__then enmy_absen enmy_life enmy_soul enname_on enneed__hear
-10 enneed__move enneed__see enneeds__hear ennew__goes ennew__line ennew_produ ennew_strat ennew_websi ennews_?
-10 ennext_cohor enno__the enno_hire enno_jobs enno_lapto enno_longe enno_new ennobod__anyth ennoon_? ennoon__>
-10 ennot__anyon ennot__award ennot__from ennot__heari ennot__joini ennot__on ennot__one ennot__that ennot__the
-10 ennot__this ennot_among ennot_ask ennot_call ennot_going ennot_got ennot_hesit ennot_relea ennote__> ennothi_else
-10 ennothi_moves ennotif__=O ennovem__sent ennovem_you ennumbe__reaso enof__docum enof__engag enof__life enof__peaco
-10 enof__trave enof__we enof__why enof_an enof_each enof_my enof_reaso enoff__s enoff_shift enoffer__is enoffer__you
-10 enoffic__back enoffic__so enoffic_in enold_one enon__? enon__appli enon__at enon__busin enon__i enon__statu
-10 enon__the enon_accou enon_ice enon_mater enon_medic enon_reque enonboa_takes enonce__recei enonce_we enone__post
-10 enone_s enonly__time enonly_had enonly_wante enonly_writi enooo__sorry enopen__noon enopeni__real enopeni_was
-10 enoptio__prefe enoptio_you enor__=O enor__in enother_> enother__can enother__know enother__sched enother__will
-10 enother_firm enour__are enour__chang enour__websi enour_conve enour_logo enour_resul enoutco_=O enoutco_is
-10 enover__> enowes__her enowes_me enpanel_> enpanel__see enpanel__you enpanel_secre enpasse_=D enpassw__=D
-10 enpausi__=D enpausi_every enpeaco_> enperma__> enperma_contr enpermi__seven enpermi_takes enperso_=D enperso__you
-10 enpetra_=D enplace__all enplace__you enpleas__in enpleas__send enpleas__to enpleas_assum enpleas_fill enpleas_hand
-10 enpleas_let enpleas_submi enpm__the enpoint__at enpoint_expir enporte_> enpost__funde enprese__figur enprese_the
-10 enprice_=D enpriya__show enpriya_will enproba_> enprodu__> enprodu_line enproje__=D enpromi__am enpromi_i
-10 enpushe__whole enpushe_the enput__phone enput_by enquest__s enquest__suits enquest_whene enquick_=D enquick__>
-10 enraj__ellen enraj_and enreach__by enread_=D enreadi__=D enreadi__again enreadi_requi enreaso__i enreaso_why
-10 enrecei__docum enrecei__lette enrecei__your enrecei_of enrecep__9 enrecep__> enrecor__answe enrecor_your
-10 enrecru__on enrefun_=D enrefun__> enregis__the enreimb__your enreimb_of enremin_: enremin__our enreply__>
-10 enreply__my enreply_on enreque__of enresch_=D enresch__ana enresch__befor enresch_ring enresta_=D enresta__i
-10 enresum__and enretur__signe enrevie__> enrewri_=D enrewri__> enring_> enring_ana enring_in enrobin__soul
-10 enrole__been enrole__not enrole_does enroom__taken enround__with enround_start enruns__> ens__notic ens__thing
-10 ens_fligh ensalar_> ensam__away ensam_is ensame__? ensaw__an ensay__> ensched_> ensched__and enschol__not
-10 enschol_will enschoo__close enschoo__shut enscore__> ensecre__on ensecre__reope ensee__again ensee__all ensee_it
-10 enseen__> enselec__an ensell__resta ensell_the ensend__invit ensend_this ensent__task enservi_=D enseven_>
-10 enshall__on enshare_> enshe__in enshop_s enshoul__for enshoul__need enshoul__wish enshoul_look enshow_you enshut_>
-10 enshut__its enside__becau ensign__9 ensign_on ensigne__=D ensilen_=D ensince_=D enskiin__=D enslept_> enslide_=D
-10 enslide_=O enso__apolo enso__are enso__get enso_come enso_expec enso_quick enso_up ensome__=O ensorry__more
-10 ensorry_and ensorry_back ensoul__have ensoul_i enspeak__every enspeak__to enspeci_offer enspoke__you
-10 enspoke__yusuf enstadi__=D enstadi_runs enstaff_=D enstage__bellw enstage_with enstart__priya enstatu__an
-10 enstood_=D enstood__> enstrat__be enstrat_will enstron_field enstudy_> ensuit__> ensuit_me ensunbu_>
-10 ensuper__meets ensuper_board ensurve__=D ensurve_close ensyste__down ensyste_is entake__as entake__lapto entake_no
-10 entaken__=D entaken__come entaken_so entakes_seven entalk_> entalk__the entalk__throu entalk_about entalk_you
-10 entask__we enteach_> enteam__trave enteam_meets enteam_s entechn__> entell_it entell_them enten__is enten_it
-10 entest__be enteste__=D entests__for entests_arran enthat__a enthat__all enthat__appoi enthat__call enthat__team
-10 enthat_a enthat_anoth enthe__deadl enthe__ends enthe__next enthe__produ enthe__schoo enthe__secre enthe__start
-10 enthe__strat enthe__surve enthe__table enthe__w enthe_agend enthe_allot enthe_annua enthe_choir enthe_cofou
-10 enthe_depar enthe_famil enthe_fee enthe_four enthe_keys enthe_manag enthe_openi enthe_peaco enthe_porte
-10 enthe_posti enthe_proba enthe_progr enthe_stadi enthe_stand enthe_third enthe_two enthe_uploa enthe_vacan
-10 enthe_work enthen_destr enthere_are enthey__howev enthey__pushe enthey_need enthing_stood enthing_we enthink_=D
-10 enthink__=O enthink__> enthis__expir enthis__i enthis_time enthoug__none enthoug__the enthoug_on enthrou__feedb
-10 enthrou__final enthrou__inbox enthrou_my enthrou_to entime__we entime_i ento__becau ento__had ento__hirin ento__is
-10 ento__me ento__pm ento__ring ento__secon ento__share ento__stage ento__up ento_adver ento_decid ento_discl
-10 ento_keep ento_look ento_move ento_read ento_stop entoget_> entoo__> entook_=D entook__to entouch_soon
-10 entrave_costs entrave_to entried__reach entried_to entrip_=D entry__> entry__year entry_me enunani__it
-10 enunani_wish enunava__after enunder__discl enunder__rules enunder__the enunder_our enunsuc__may enup__come enup_if
-10 enup_you enupgra_: enupgra__=D enuploa__is enuploa_link enus__march enus__optio enus__or enus__so enus__your
-10 enus_an enus_have enus_will envery_good envisit_=D enw__recep enw_no enwaiti__an enwante__let enwante__speak
-10 enwante__tell enwas__and enwas__only enwas__up enwas_moved enwas_out enwas_real enwas_sent enwas_unsuc enwe__book
-10 enwe__booke enwe__inter enwe__need enwe__not enwe__recru enwe__resum enwe_both enwe_chose enwe_close enwe_do
-10 enwe_prese enwe_read enwe_reply enwe_spoke enwebsi__live enwebsi_goes enweek__be enweek_will enwent__someo
-10 enwere_expec enwhat__promi enwhat_remai enwhen__rang enwhen__you enwhene__you enwhene_suits enwhere__stood
-10 enwheth__shoul enwhich_optio enwho_have enwhole__=D enwhole_thing enwhy__am enwhy_i enwill__hold enwill__prese
-10 enwill__re-ad enwill__rewri enwill__slept enwill__speak enwill__throu enwish__is enwith__about enwith__exam
-10 enwith__greet enwith__of enwith__stadi enwith__sunbu enwith_anoth enwith_bellw enwith_raj enwith_thank enwith_two
-10 enwith_yusuf enwithd__offer enwonde_if enwork_=D enwork_=O enworks__we enworks_other enwould__=D enwould__good
-10 enwould__off enwould__priya enwould__told enwould__us enwould_come enwould_help enwould_rathe enwrite__me
-10 enwriti_to enyear_and enyou__! enyou__able enyou__need enyou__place enyou__resch enyou__telep enyou__told
-10 enyou_ask enyou_check enyou_going enyou_priya enyou_ring enyou_saw enyou_throu enyour__came enyour__costs
-10 enyour__point enyour__week enyour_appoi enyour_form enyour_loyal enyour_mail enyour_offer enyour_reply
-10 enyusuf__you enyusuf_about es9_: es9__la es<__certi es<__fuera es<__pago es<__viaje es<_apunt es<_fuera es<_hace
-10 es<_piens es<_respo es<_tu es<_vigen es=D__de es=D__ensen es=D__esper es=D__pero es=D_avisa es=D_esta es=D_estam
-10 es=D_impos es=D_para es=O_no esa__=O esa_la esapunt__vemos esapunt_nos escerti__prese escerti_deber escompa__escri
-10 escompa_le esconta_=O escontr__=D esde__horas esde__ofert esde__recib esde__vuelv esde_dos esde_inven esdel__=D
-10 esel__empie esel_corre esempez_=D esen__> esen_recep esensen__ofici esensen_la esentie__no esentre_=D esentre_sera
-10 esesper__=D esesper__en esesper_el esestam__inven esestam_de eshace__avisa eshara_=D eshara__> eshorar_de
-10 esinven_> esla_=O esla__estam esla__que esla_plant esle_esper esleo_=O eslos_=D eslos_=O eslos__deber eslos_certi
-10 esno_recib esofert_: esofici__=D esofici_cierr espago__hara espago_se espero__=O espiens_=D espiens__> espor_=D
-10 esprese_a esprueb_es espuede_=D espuede__? esrecep_> este_ensen este_leo estraba__leo estraba_te estus_refer
-10 esvigen__la esvigen_de esy__=D fr9__a fr<__avons fr<__cabin fr<__conco fr<__fait fr<__gele fr<__lien fr<__moi
-10 fr<__resul fr<__test fr<_parfa fr<_passe fr=D_: fr=D__=O fr=D__cela fr=D__renco fr=O__recev frannul__arret
-10 frannul_par frarret_=D frarret__> frautre__> fravez__de frburea_> frburea__=D frburea_vide frce__vous frcolle_>
-10 frcomit__=D frconco__annul frconco_est frconfi__prese frconfi_votre frd_embau frde__h frde__le frdetai__=D
-10 frdetai_appel frdu_perso fren_ligne frentre_> fressai__> frest__par frexcel__> frfait__pont frfait_le frgele__=D
-10 frgele_tout frh__9 frh__h frh_a fril__effet frinfor_que frje_lirai frl__aura frl__le frle__burea frle_cabin
-10 frle_conco frle_pont frles__> frles_burea frlien_expir frlirai__messa frmessa_=D frmoi_=D frmoi__biz
-10 frmontr__burea frmontr_les frnotre__rentr frnous__commu frnous__montr frnous__vos fron_fait fron_gele frpar_arret
-10 frparfa_=D frparfa__! frpas__nouve frpasse__excel frplus__de frpont__vide frpont_burea frpour_votre frprese_=D
-10 frprese__> frpropo_=D frquelq_un frrappe_moi frrefle_> frretou__appel frsans_repon frse_fait frsi__voule frsi_cela
-10 frsigne_=D frsuite_a frtranc__> frtrava__=D frun_excel frvide_=D frvide__> frvisit__> frvoule__retou frvoule_un
-10 frvous__que frvous_comme frvous_montr frvous_voule frvous_y how:FROM&EVENT how:FROM&SEND s.de! s.deerinn s.degehen
-10 s.degenau s.degern s.deja s.deklar s.dekur s.delauf s.deuns s.dewar s.dewilk s.en: s.enallot s.enalong s.enalso
-10 s.enamong s.enanyho s.enarriv s.enb s.enback s.enchild s.enclaim s.encofou s.endelac s.endestr s.endiscu s.endrawi
-10 s.endue s.eneight s.enellen s.enexact s.eneye s.enfelt s.enfield s.enfuner s.engiven s.engoa s.enhesit s.enhotel
-10 s.enhours s.enjobs s.enlevel s.enlife s.enm s.enmeans s.enmilan s.enneith s.ennone s.enooo s.enpack s.enpassp
-10 s.enpeaco s.enpleas s.enporte s.enprodu s.enreaso s.enreloc s.ensecre s.enseven s.ensoul s.entechn s.enunani
-10 s.enupgra s.es? s.escaso s.escierr s.esconvo s.esdiscu s.eshorar s.esnueva s.esperfe s.espresu s.esque s.esvigen
-10 s.fralors s.frenvoy s.frequip s.frfait s.frmessa s.frparfa s.frpont s.frsera s.frsuis s.frsur s.frvoule s.fry
10 ALL>>ALL>>NEG ALL>>IT>>CALL ALL>>NEG>>FUT ALL>D ALL>HEAR2 ALL>PAST1 ALL>YOU1 ALL>YOUR2 ASK>>NEG>>COND ASK>>NEG>>IT
10 ASK>NEWS2 ASK>OUR1 AWAY>>TELL>>YOU AWAY>IT1 AWAY>OON AWAY>SEND CALL>>D>>SURE CALL>>NEWS>>FUT CALL>AWAY CALL>OON2
10 COND>>ALL>>WE COND>>WE>>O COND>>WE>>YOU COND>DECIDE1 COND>YOUR D>>COND>>HE D>>EVENT>>CALL D>>EVENT>>HEAR D>>HE>>O
10 D>>HEAR>>HE D>>HIS>>DECIDE D>>O>>CALL D>>SEND>>NEWS D>>WAIT>>WHEN D>>WE>>TALK D>>WE>>TELL D>>WE>>WHEN D>>WHEN>>CALL
10 D>>YOU>>CALL D>HEAR D>HEAR1 D>WHEN DECIDE>>IT>>ORG DECIDE>>IT>>SEND DECIDE>>IT>>TELL DECIDE>>NEG>>WAIT
10 DECIDE>>SEND>>WE DECIDE>>TALK>>FUT DECIDE>>TALK>>O DECIDE>>WAIT>>D DECIDE>>YOU>>IT DECIDE>>YOU>>TELL DECIDE>IT
10 DECIDE>SEND DECIDE>YOU2 DOC>>EVENT>>YOU EVENT>>D>>YOU EVENT>>DOC>>WE EVENT>>HE>>O EVENT>>IT>>ORG EVENT>>O>>YOU
10 EVENT>>YOU>>TELL EVENT>O2 EVENT>WHEN1 FUT>>ALL>>IT FUT>>CALL>>OUR FUT>>HEAR>>NEG FUT>>SEND>>HIS FUT>>TELL>>YOU
10 FUT>>US>>WE FUT>>YOU>>D FUT>>YOU>>DECIDE FUT>US HAVE>FUT1 HE>>D>>NEWS HE>>DECIDE>>D HE>>O>>HEAR HE>>O>>YOU HE>COND
10 HE>D1 HE>HE1 HEAR>>AWAY>>NEWS HEAR>>AWAY>>TELL HEAR>>CALL>>SURE HEAR>>D>>ORG HEAR>>NEG>>ORG HEAR>>OUR>>ORG
10 HEAR>>TELL>>AWAY HEAR>>US>>NEWS HEAR>>WE>>SEND HEAR>>WHEN>>CALL HEAR>>WHEN>>VAGUE HEAR>COND2 HEAR>OUR2 HEAR>WE
10 HIS>>HEAR>>TELL HIS>D HIS>HEAR2 IT>>FUT>>HEAR IT>>HEAR>>TELL IT>>ORG>>HEAR IT>>WAIT>>ORG IT>CALL2 IT>FUT2
10 NEG>>COND>>IT NEG>>D>>AWAY NEG>>O>>WHEN NEG>>ORG>>HEAR NEG>>TALK>>D NEG>>TELL>>AWAY NEG>D2 NEWS>>CALL>>AWAY
10 NEWS>>D>>YOU NEWS>>FUT>>SEND NEWS>>FUT>>WAIT NEWS>>NEWS>>NEWS NEWS>>NEWS>>TALK NEWS>>NEWS>>WE NEWS>>YOU>>ASK
10 NEWS>>YOU>>WHEN NEWS>HAVE O>>HEAR>>NEWS O>>NEG>>TALK O>>TELL>>IT O>>WAIT>>YOU O>>WE>>IT O>COND1 O>FUT1 O>HAVE1
10 O>ORG O>ORG2 OBEF>WE OBY>O2 OFROM>EVENT OFROM>EVENT2 OFROM>FUT OFROM>WAIT OFROM>YOU2 OON>HEAR1 OON>YOU2 ORG>>D>>HIS
10 ORG>>D>>NEG ORG>>HIS>>DECIDE ORG>DECIDE ORG>NEG1 ORG>WHEN1 OUNTIL>CALL OUNTIL>FUT2 OUNTIL>IT1 OUNTIL>TELL2
10 OUNTIL>YOU OUR>>DECIDE>>TALK OUR>>NEWS>>TELL OUR>>ORG>>HIS OUR>>TELL>>O OUR>>YOU>>FUT OUR>HIS1 OUR>NEWS2
10 OUR>OWITHIN1 OUR>WAIT PAST>>ALL>>D PAST>>D>>ALL PAST>>YOUR>>WAIT SEND>>AWAY>>CALL SEND>>D>>HEAR SEND>>HIS>>TELL
10 SEND>>NEWS>>YOU SEND>>OUR>>NEWS SEND>ASK2 SEND>COND1 SEND>IT2 SEND>NEWS SEND>OBY2 START>COND SURE>>COND>>O
10 SURE>>HEAR>>TELL SURE>>ORG>>TELL SURE>>YOU>>CALL SURE>>YOU>>HEAR SURE>CALL2 SURE>HE SURE>YOU2 SURE>YOUR2 TALK>WHEN2
10 TELL>>D>>HE TELL>>DOC>>D TELL>>O>>YOU TELL>>OUR>>DECIDE TELL>>PAST>>IT TELL>>US>>IT TELL>>US>>TELL TELL>>YOU>>PAST
10 TELL>HEAR THIRD>>O>>FUT US>>WE>>YOU US>SURE2 US>WHEN1 VAGUE>ORG1 WAIT>>NEG>>D WAIT>>OUR>>D WAIT>US1 WE>>ASK>>TALK
10 WE>>DECIDE>>IT WE>>HEAR>>TELL WE>>US>>PAST WE>>US>>WE WE>>YOU>>TELL WE>OBEF1 WE>OUNTIL1 WE>WHEN2 WHEN>>ORG>>D
10 WHEN>HAVE1 WHEN>OUNTIL1 WHEN>PAST2 WHEN>WE1 YOU>>ASK>>NEG YOU>>DECIDE>>SEND YOU>>DECIDE>>WAIT YOU>>EVENT>>WHEN
10 YOU>>FUT>>FUT YOU>>FUT>>TELL YOU>>FUT>>WAIT YOU>>NEG>>D YOU>>NEWS>>FUT YOU>>O>>IT YOU>>O>>WE YOU>>SURE>>D
10 YOU>>TALK>>DOC YOU>>TELL>>FUT YOU>>TELL>>PAST YOU>>US>>NEWS YOU>HIS2 YOU>OIN2 YOUR>>CALL>>IT YOUR>>TELL>>IT a:OUR
10 b:OON b:OWITHIN b:SURE c.dealle c.dechefi c.deetwas c.degibt c.deleide c.deneuig c.depeile c.dericht c.desage
10 c.designa c.deunauf c.dezusag c.enable c.enantic c.encircl c.ene c.eneop c.enfive c.enfrom c.enfurni c.engo-ah
10 c.enidea c.enlande c.enmarco c.enn c.enposte c.enputti c.enravi c.enreq c.ensay c.enship c.enthat c.enturke
10 c.enwrite c.esdame c.esdas c.esdecir c.esdefin c.esdirem c.esfinal c.eshorar c.esllamo c.espoder c.espuedo
10 c.essalen c.fravise c.frcommi c.frun de<__gibt de<__gibts de<__infor de<__kurz de<__plane de<__schla de<__setze
10 de<__telef de<__ueber de<__vertr de<_darf de<_den de<_mehr de<_noch de<_nur de<_wird de=D__alle de=D_bekan
10 de=D_danac de=D_gibt de=O__gesag de=O__ruf de=O__und de=O__zurue de=O_bin de=O_hab de=O_laufe de=O_weg deaber_noch
10 dealso__schre dean_=O deantwo__=D deausfu_! deausfu__> debearb__=D debesch_wird debewer__bewer debewer_und
10 debrand__ruft debrand_sie debrauc_noch dechefi__noch dechefi_ist deda__ich dedann__sie dedann_melde dedarf__mich
10 deden_vertr deder_facha deder_perso deder_vorst dedes_=O dedir__! dedir__am dedir__besch dedir_ausfu dedir_noch
10 dedir_was dedrueb__sage deein_signa deeiner_antwo deentsc_und deerwar__haben dees_=D deetwas__=D deetwas__und
10 defacha__gebe defacha_und defrau__sie degebe__=D degebe__noch degedul__> degehoe_> degenau_=D degenau__=D
10 degesag_=D degewis_> dehaben__gewis dehandy__antwo dehandy_richt deich__ausfu deich__ueber deich_klaer deich_schla
10 deich_sie deich_telef deihnen_auf deihrem__> deinfor_sie dekalen__=O deklaer_das deklarh_> dekonta__ihnen
10 dekrieg_sie dekurz__handy delasse_wir deleide_noch demehr__! demeine__ist demelde_? demich__bei demir_klarh
10 demit__facha demit__termi denehme__wiede denehme_wir denoch__im denoch_gespr deoder_ab deoder_absag deperso_wird
10 deplane__=D deplane_uns deraus_> derechn_damit dericht__=D dericht_antwo derueck_erhal derueck_kommt deschla_ueber
10 desich_noch desie_=O desie__und desie_gewis desie_ruft deso_> detag__> detelef__mit deueber__drueb deund_absag
10 deund_bewer deund_schre deuns__zurue deuns__zusam deunser__erhal deunser_rueck devom__richt devom_handy
10 devon__klarh devon_uns devorau_=D devorst_tagt dewas__koenn dewas_sagen deweg__=D dewiede_konta dewir__damit
10 dewir__konta dewir_entsc dewir_lasse dewir_plane dewir_rechn dewird__erwar dezu__ab dezu_und dezusam__rufe en:__and
10 en:__appli en:__are en:__decis en:__to en:_a en:_talk en:_that en<__again en<__antic en<__assur en<__final
10 en<__hopef en<__invit en<__membe en<__sched en<__sheet en<__so en<__week en<_ana en<_anyon en<_appoi en<_busy
10 en<_clear en<_every en<_final en<_gotta en<_he en<_legal en<_loop en<_ravi en<_speak en<_succe en<_term en=D__coord
10 en=D__headc en=D__loop en=D__loved en=D__make en=D__put en=D__regis en=D__soone en=D_aroun en=D_hopef en=D_my
10 en=D_possi en=D_they en=O__=D en=O__agree en=O__anyho en=O__conta en=O__think en=O_then ena__but ena__the
10 ena__updat ena_call ena_flag ena_queue ena_retur ena_windo enable__put enabout__contr enafter__recei enafter_our
10 enafter_we enagain__=D enagain_for enagain_you enaimin__an enaimin__give enaimin_for enall_inter enam__at
10 enam_handi enan__eithe enan__is enan__or enan__out enan__speci enan_hr enan_infor enand__=O enand__back
10 enand__commu enand__talk enand_pleas enand_reply enanswe__day enanswe__due enanswe__mail enanswe__possi
10 enanswe__prope enanswe_out enanswe_that enantic_that enanyon_who enappli_: enappli_furth enappoi__norma enappoi_are
10 enare__annou enare__heads enare__inter enare_maile enare_putti enaroun_9 enaroun__> enat__end enat__lates
10 enat__very enat_work enatten__and enback__work enback_up enbe__decis enbe__six enbe_able enbe_befor enbe_furni
10 enbe_news enbe_ok enbe_poste enbe_sendi enbefor__> enbefor__s enbefor_it enbefor_six enbefor_the enbell__>
10 enboard__call enboard_gathe enbusy__=D enbusy_week enbut_yours enby__> enby_eop enby_lunch encall__anywa encan__on
10 encan_count encandi__i encandi_decli encheck__email encheck__get encheck_and enchoic__the encircl__with enclear__a
10 enclear_takes enclien__and enclose__i encoffe_> encolle_is encome__you encome_out encommu_the encompa__and
10 encompa_notes encompe_=D encompe__> enconfi_of enconsu__conta enconta__=D encontr_shoul encount__an encount_again
10 endate__time endate_and enday_i endebri__> endebri_then endecid__=D endecid__you endecis_and endecis_for
10 endecli__will endecli_i endemo_> endiges__turke endiges_your endirec__=D endo__reach endocus_=D endocus__>
10 endraft_> endrop_you endue_from ene_=D eneithe__or enemail__docus enemail__way enemail_eithe enemail_the enend__we
10 enend_of eneop_=D eneop__> eneveni__write enevery_=D enevery__or enevery__so enevery_loved enevery_short
10 enexact__=D enexpec__email enexpec__need enfeedb__take enfeedb__your enfinal_=D enfinal_answe enfinis__the
10 enfinis_up enfirst__decli enfirst__know enfirst_candi enflag__> enflag_there enfor__answe enfor__email enfor__evalu
10 enfor__every enfor__feedb enfor__to enfor__when enforwa__will enforwa_we enfrom__an enfrom__clien enfrom__decis
10 enfrom__in enfrom__peopl enfrom_a enfrom_docus enfrom_her enfrom_marcu enfurni__you enfurni_to enfurth_=D
10 enfurth__s engathe__resul engener__is enget__from enget__inter enget__nod enget_mail enget_word engo-ah_=D
10 engo-ah__> engo_live engoing__call engood__: engood__i engood_quest engotta__will engotta_run enhad__call
10 enhappe__: enhappe_next enhave__draft enhave__go-ah enhave__heard enhave__manag enhave__wait enhave__windo
10 enhave_decid enhave_diges enhave_got enhave_made enhave_somet enhe_is enheads__=D enheads_toget enhear__her
10 enhear__soon enhear_as enheari__marcu enher__get enhim_=D enhim_down enhirin_commi enhis_choic enhold__=O
10 enhopef__have enhopef_you enhospi__sits enhospi_board enhour__two enhour_or enhour_will enhr__> enhr_speci
10 eni__come eni__follo eni__handi eni__mysel eni__pass eni__use eni_answe eni_guess eni_put enif__=O enif__came
10 enif__first enif__made enin__proce enin__will enin_there enin_touch eninbox__> eninfor__writi eninfor_in
10 eninter__plan eninter_dates eninto_the enis__his enis__news enis__ok enis__queue enis_makin enis_under enit__get
10 enit__ok enit__plann enit__quiet enit_ok enit_shoul enit_strai enkai__=O enknow__know enknow__me enknow_how
10 enlande_> enlates_=O enlates__=O enlates_you enlegal__revie enlegal_is enlette__proba enlette_from enline__same
10 enline_the enloop_=O enloop__=O enloop_close enloved__demo enloved_the enlunch_i enmade__short enmail__day
10 enmaile_out enmake__final enmakin__=D enmakin__choic enmakin_decis enmakin_his enmanag__makin enmanag_will
10 enmarco__i enmarcu_=D enmarcu__> enmark__calen enmark_your enme__eop enme__with enme_by enmeeti__the enmembe__the
10 enmind__=D enmind_waiti enminds_> enminis__and enmove_forwa enmull__over enmull_it enmy__or enmy__to enmy_yes
10 enmysel__would enmysel_i ennames__be ennames_will ennews_: ennews__good ennews__promi ennews__talk ennews__us
10 ennext_: ennext__all enno_recep enno_updat ennod__not ennod_or ennorma_annou ennot__again ennot__get ennot__take
10 ennot_count ennot_manag ennot_will ennotes_and ennothi__move enof__compe enof_short enoffic__=O enon__phone enon_an
10 enonce__retur enor__i enother_=O enour__has enour__team enour__who enour_timel enout__reply enout__them enout__to
10 enout_again enoutco__or enoutco__short enover__will enpanel__recom enpaper__i enpartn__decid enpass__answe
10 enpass__strai enpass_it enpass_their enpast__> enperso__i enpick__back enplan__to enplann__conta enpleas__not
10 enpleas__our enpleas_note enpossi_soone enposte_at enproba__poste enproba_be enpromi_: enpromi__i enpromi_mysel
10 enprope_updat enprope_when enput__flag enput__remin enput__that enput_all enputti__toget enputti_heads
10 enquest__will enqueue__yours enqueue_but enquiet__> enravi__going enravi_s enreach__again enrecei__notic
10 enrelea__and enremai__and enremin__my enremin_in enreply__be enreply_shall enrespo_> enresul__live enresul__maile
10 enresul__out enresul_come enresul_go enretur_of enrever_with enrevie__paper enrevie_the enring__shoul enring_you
10 enrn_will enrun__get enrun_will ens__=D ens_decis ens_quiet ens_recom ensalar_=D ensched__the enschol__gathe
10 enschol_board ensee__email ensee__infor ensee_an ensee_our enseein_the enselec__move enselec_to enshall__furni
10 ensheet__=D ensheet_signs enship_=D enshort__not enshort_or enshoul__be enshoul__befor enshoul__from enshoul__one
10 enshoul__where ensigns__! ensits__and ensmoke__> enso__your enso_will ensomeb_answe enspeci__respo enspeci_will
10 enstatu__> enstill__two enstrai_on ensucce_appli ensure__answe entake__appli entakes__hirin entakes__while
10 entakes_a entakes_the entalk__marco entalk_to enteam__=O enteam__come enteam__revie entelep_you entell__in
10 enterm__signs enterm_sheet enterms__writi enterms_in entext__lunch enthank_again enthat__done enthat__i
10 enthat__partn enthat__writi enthe__dates enthe__invit enthe__lates enthe__other enthe__shall enthe__then enthe_demo
10 enthe_go-ah enthe_names enthe_nod enthe_outco entheir__on entheir_answe enthem__i enthen_you enthis_back
10 enthis_over entime_we ento__advis ento__an ento__decis ento__forwa ento__makin ento__partn ento__was ento_atten
10 ento_commu ento_coord ento_marco ento_mull ento_need entoget__and entold__if entouch__all entouch_the entowar__=D
10 enturke_=D enturke__you entwo__will entwo_i enunabl__atten enuntil__write enuntil_we enup__and enup__remai
10 enup__the enupdat_from enupdat_yet enus__infor enuse__to enuse_it enverdi__i enverdi_which envery_lates enwait_=D
10 enwait__> enwaiti__? enwas__we enway_or enwe__=D enwe__ask enwe__asked enwe__compa enwe__putti enwe_aim enwe_inten
10 enwe_lande enwe_meet enwe_owe enwe_plan enwe_shall enwe_talke enweek__> enwhat__next enwhen__names enwhere__lande
10 enwhere_we enwhile__our enwhile_at enwill__all enwill__count enwill__had enwill__mail enwill__sendi enwill__their
10 enwill_circl enwill_compa enwill_give enwill_messa enwill_move enwill_nag enwill_use enwindo__and enwith__news
10 enwith__resul enwith__retur enwith_an enwith_good enword_from enwork__i enworry__it enworry__will enworry_if
10 enworry_it enwould__every enwould__mind enwould__one enwould_hope enwrite__soon enwriti__reach enwriti_of
10 enwriti_will enwritt__> enwritt__shall enwritt_reply enyou__aroun enyou__count enyou__debri enyou__diges
10 enyou__expec enyou__letti enyou__look enyou__on enyou__paper enyou__perso enyou__ring enyou__selec enyou__unabl
10 enyou__way enyou__word enyou_anywa enyou_for enyou_if enyou_mind enyou_prope enyou_so enyour__about enyour__furth
10 enyour__goes enyour_appli enyour_email enyour_turke es<__consu es<__das es<__direm es<__jefa es<__pondr es<__puedo
10 es<__recib es<_conta es<_dame es<_respu es<_tomar es=D__harem es=D__mando es=D__tendr es=D_recib es=O__algo
10 es=O__pensa es=O__tu es=O_lleva es=O_para es=O_sabra esa__un esalgo_> esavisa_por escomun__usted esconte__?
10 escontr_esta escuent__que esdame_=D esdas_=D esdas__? esde__> esdecis__=O esdecis__tomam esdel__> esdespu_>
10 esdigo_> esdirem__=D esdirem_algo esel__=O esel__por esen__con esen__te esen__y esen_cuant esenton_> esfalta_te
10 eshemos__> esjefa__el esjefa_vuelv esla__defin esla__le esle_estar esllama__> eslos_resul esme_pondr esnos_das
10 esnosot_> espuedo__=D espuedo_conte esque_hemos esrecib__corre esrecib_de esrecib_un esrecib_una esrespo__=O
10 essin__te estarde__llamo estarde_te este__conte este_direm este_mando este_puedo estendr_=O estendr_usted
10 estomam__=D estomam_la esuna_llama esusted_> esy__aviso esy__escri fr<__les fr<__par fr<__petit fr<__suite
10 fr<__vous fr<_promi fr=D__delai fr=D__donc fr=D__plus fr=D_derni fr=D_donc fr=O_donc fra__faire fra_ce frappel__l
10 frarbit__=D frarbit_la fras__repon fras_ta fraussi_> fraux_candi fravise__resul fravise_du frcandi__>
10 frcandi__avise frcommi__=D frconfi__suite frconfi_la frconta_=D frde_refle frdecid__et frdelai_> frderni__>
10 frderni_delai frdirec__arbit frdirec_doit frdis__=D frdiscu_=D frdiscu__> frdoit__la frdoit_arbit frdu_resul
10 fren__et frengag__vous frenvoy_> frest_le fret__seron frfaire__retou frfaire_un frinfor__la frinfor_dans frje__dis
10 frje__fais frje__pourr frje__rense frje_m frje_me frla__et frla_discu frlaiss_=D frlaiss__pour frlaiss_le
10 frles_suite frm__a frm_engag frmail__derni frme__et frme_rense frmon_chef frne__rien frne_pourr frnotre_verdi
10 frnous__revie frnous__une frparvi_=D frparvi__mail frparvi_par frpourr__vous frpourr_rien frpromi__as frpromi_tu
10 frpubli__et frrense__je frrense_et frrepre__discu frrepre_la frresul_=D frresul__> frresul__publi frretou__mail
10 frretou_par frrien__dire frrien_vous frsaure_=D frsaure__si frserez__dans frseron__> frseron__du frseron_avise
10 frseron_envoy frseron_publi frsi_nous frson__=D frsuite_=D frsuite__> frsuite__a frta__=D frta_repon frtu__ta
10 frun_courr frvotre__vous frvous__par frvous_devri frvous_fais frvous_reten frvous_revie how:BETW&TELL
10 how:NOTBEF&NEWS how:ON&NEWS p:WE s.deantwo s.deausfu s.dedruck s.deendgu s.dehandy s.deinter s.dekalen s.delaufe
10 s.demir s.demitte s.deplane s.deraus s.derechn s.desage s.deunter s.dezu s.enbear s.endemo s.endown s.enflag
10 s.engotta s.enhandi s.enholid s.enkai s.enloved s.ennoon s.enphoni s.enplace s.enqueue s.enrespo s.ensix s.enstrai
10 s.enthree s.enusual s.enwith s.enwrapp s.enyet s.esahora s.esavisa s.esaviso s.escon s.escuant s.esdoy s.esenseg
10 s.eslleva s.eslozan s.essabe s.essabra s.estenga s.estus s.esvicky s.esx s.frdossi s.frfais s.frprevi s.frrense
10 s.frrentr s.frsigne s.frtoi s:OON
11 ALL>>DECIDE>>D ALL>>FUT>>HEAR ALL>>YOU>>HEAR ALL>TALK2 ALL>TELL ASK>>WAIT>>US ASK>>WE>>NEG ASK>DECIDE1 ASK>TELL2
11 ASK>WAIT1 AWAY>>IT>>US AWAY>>SEND>>YOU CALL>>ALL>>YOU CALL>>D>>OUR CALL>>OUR>>ALL CALL>>OUR>>FUT CALL>>YOU>>FUT
11 CALL>COND CALL>SEND CALL>SEND1 CALL>WE COND>AWAY2 COND>SEND COND>SURE D>>FUT>>SEND D>>HE>>EVENT D>>HEAR>>ALL
11 D>>HEAR>>YOUR D>>NEG>>SURE D>>NEG>>WHEN D>>PAST>>WHEN D>>TELL>>YOU D>>WHEN>>SEND DECIDE>>D>>CALL DECIDE>>TALK>>YOU
11 DECIDE>TELL DOC>>FUT>>YOUR DOC>>YOU>>HEAR DOC>D2 DOC>OBY DOC>OUR DOC>OUR2 EVENT>>D>>EVENT EVENT>>D>>ORG EVENT>HEAR
11 EVENT>OUNTIL2 FUT>>ALL>>DECIDE FUT>>CALL>>TALK FUT>>CALL>>WHEN FUT>>EVENT>>YOUR FUT>>FUT>>NEWS FUT>>O>>ALL
11 FUT>>OUR>>NEWS FUT>>START>>TELL FUT>>US>>NEWS FUT>NEWS2 FUT>SURE1 FUT>YOU1 HE>>D>>SURE HE>>FUT>>DECIDE
11 HE>>HEAR>>FUT HE>>O>>FUT HE>>WAIT>>YOU HE>>WE>>TELL HE>HEAR HE>OUNTIL HE>SURE1 HE>SURE2 HE>WHEN2 HEAR>>DOC>>YOU
11 HEAR>>EVENT>>O HEAR>>HIS>>NEWS HEAR>>O>>FUT HEAR>>SEND>>YOU HEAR>>YOU>>CALL HEAR>CALL1 HEAR>PAST HIS>AWAY1
11 HIS>TELL1 HIS>WE2 IT>>CALL>>US IT>>COND>>WE IT>>DECIDE>>NEWS IT>>FUT>>ALL IT>>IT>>FUT IT>>WAIT>>NEG IT>>YOU>>O
11 IT>EVENT1 IT>FUT IT>OON1 NEG>>D>>IT NEG>>YOU>>FUT NEG>>YOU>>WAIT NEG>AWAY1 NEWS>>HEAR>>YOU NEWS>>TALK>>D
11 NEWS>>TELL>>WE NEWS>>TELL>>YOU NEWS>>YOU>>FUT NEWS>D2 NEWS>OIN NEWS>US O>>ALL>>FUT O>>ALL>>YOU O>>D>>CALL
11 O>>FUT>>CALL O>>NEWS>>D O>>ORG>>D O>>US>>WE O>>WE>>D O>>WHEN>>WHEN O>SEND O>SURE2 O>WHEN2 OFROM>D1 OFROM>YOU
11 OIN>CALL2 OIN>US OIN>WE1 OON>D2 OON>WE ORG>>EVENT>>WE ORG>>FUT>>CALL ORG>>OUR>>ORG ORG>HE OUNTIL>ALL OUNTIL>TELL1
11 OUR>>CALL>>YOU OUR>>ORG>>PAST OUR>>PAST>>ALL OUR>>SEND>>YOU OUR>HEAR OUR>SEND1 OWITHIN>SURE1 PAST>>O>>ORG
11 PAST>>YOU>>TELL SEND>>HE>>NEWS SEND>OBEF2 START>>O>>WE SURE>>NEWS>>D SURE>SURE TALK>>FUT>>TELL TALK>>WAIT>>O
11 TALK>OON TELL>>D>>ORG TELL>>FUT>>YOU TELL>>OUR>>EVENT TELL>>YOU>>ALL TELL>>YOU>>D TELL>>YOU>>SURE TELL>WAIT1
11 US>>D>>WHEN US>>TELL>>YOU US>HEAR1 US>SURE WAIT>>O>>FUT WAIT>>TELL>>EVENT WAIT>AWAY2 WAIT>OON2 WE>>ASK>>O
11 WE>>CALL>>O WE>>CALL>>ORG WE>>FUT>>OUR WE>>HEAR>>EVENT WE>>TELL>>YOUR WHEN>>CALL>>WE WHEN>>TALK>>O WHEN>OON1
11 WHEN>SURE2 YOU>>DOC>>DOC YOU>>FUT>>AWAY YOU>>NEG>>TELL YOU>>O>>D YOU>>O>>US YOU>>TELL>>NEWS YOU>COND YOU>HE2
11 YOU>OWITHIN YOU>WAIT YOUR>>O>>YOU YOUR>>OUR>>ORG YOUR>>TALK>>WE YOUR>COND YOUR>WHEN2 c.deantwo c.debekan c.dechef
11 c.deda c.deergeh c.degeben c.degeset c.dekennt c.deliegt c.demail c.denaehe c.denoch c.desein c.determi c.devorau
11 c.enallow c.enanywh c.enarriv c.enassem c.enaudit c.enbear c.endave c.enend c.enfinal c.enfores c.enfuner c.engoal
11 c.enguide c.enhappe c.enindiv c.eninfor c.enintim c.enlab c.enlands c.enmarcu c.enmate c.enmost c.ennomin c.ennon-s
11 c.enone c.enprep c.enreali c.ens c.enshhh c.ensubst c.entouch c.escandi c.esmando c.esmarco c.essaber c.esvolve
11 c.frpuis- c.frtard c.frtoi c.frverdi de<__duerf de<__gebe de<__gedul de<__hoers de<__ihnen de<__wird de<_krieg
11 de<_wuerd de=D__ansag de=D__anspr de=D__kennt de=D__mitte de=D__schre de=D_an de=D_bitte de=D_getro de=D_naehe
11 de=D_ne de=D_noch de=D_vor de=O__> de=O_krieg de=O_wisse deabsch__ergeh dealle_> dealso__krieg deantwo__versp
11 deantwo_koenn deauf_dich debei_dir debesch__> debewer__=D debitte_gedul debrauc_ich dedas__brauc dedas__im
11 dedauer__=D dedie__an dedie__erfol dedie__und dedir__wie dedir_ob dedu__ergeb dedu__nachr dedu_ein dedu_eine
11 dedu_ne deduerf_=D deduerf__mit deein_ergeb deeine__wird deeine_absch deeiner__koenn deergeh_=D deergeh__>
11 deerhal__von deetwas_gedul degeben__ihnen degedul__bitte degenau_sagen degeset_> degespr_und degetro_> dehaben_>
11 dehaben__meine dehast__ein dehast__eine deich__genau deich__ob deich_dir deich_gebe deich_mehr deich_mich
11 deihnen__entsc deihnen__naehe deihnen__sagen deihnen__schri deihnen__zu deihnen_dann deihnen_leide dein__geset
11 dein_kennt deinfor_wir deist__wir dekennt__> dekennt_geset dekrieg__ne deleide__sagen demeld_mich demir_>
11 demit__antwo demit_einem demitte__koenn demitte_zu denachr__mir dene_nachr denoch__hast deoder_so derechn__=D
11 derueck_erfol deruf__kurz deruft_sie des_> des__wisse desage_ihnen deschre__ihnen desie__in desie__mir desie__noch
11 desie__sie desie__unser desie__zurue desie_duerf desie_hoere desie_meine desie_s deso__so deso_oder desobal_die
11 desollt_wir detreff_wir deum__gedul deum_etwas deund_infor deund_sag deund_sie deuns__mit deuns_nachr
11 deunser__rechn deunser_entsc deverbi_> devon__nachr dewarte_lasse deweiss__mehr deweiss_ich dewiede__ihnen
11 dewiede_bei dewir_infor dewir_s dewird__getro dewisse_> dewisse__mehr dewisse__s en<__assem en<__audit en<__coord
11 en<__dinne en<__guess en<__gut en<__lab en<__last en<__patie en<__proce en<__recko en<__req en<__share en<__take
11 en<__under en<__will en<_budge en<_comp en<_contr en<_leave en<_meeti en<_one en<_paper en<_priya en<_shhh
11 en=D__befor en=D__door en=D__exter en=D__know en=D__most en=D__nomin en=D__shoul en=D__will en=D__wrap en=D_call
11 en=D_mate en=D_nothi en=O__e en=O__meet en=O__panel en=O__sort en=O__us ena__decis ena_feedb ena_forma ena_funer
11 ena_subst ena_text enadjus__will enagain__you enagain_with enagree__sleep enaim__respo enaim__turn enairpo__reply
11 enairpo_prope enall__settl enall__we enall__well enall_be enam__every enam_hikin enam_hopef enand__conta
11 enand__pass enand__write enand_give enand_rever enannou__=D enanswe__early enanswe__my enanswe__will enanswe_into
11 enanswe_we enany_rate enanyth_=O enappli__a enappli__may enappli_it enare__from enare__my enare_aimin enare_decid
11 enarran_the enask__your enassem__you enassem_votes enassur_me enat_=O enat__rate enat_every enat_most enaway__mate
11 enback_towar enbe_=D enbe__answe enbe__back enbe__but enbe__late enbe__of enbe_an enbear__us enbefor__am
11 enbefor_lunch enbeing__to enbette__=O enboard__you enbody__must enboss_is enbudge__relea enbudge_s enby__post
11 enby_regis encalen__=D encall__prefe encall_is encall_them encan__hang encan__to encance_=O encandi_comes
11 encerta_=D enchoic_=D encircl_back enclass_=O enclien__away enclose__for encomes__from encomp__is encomp_commi
11 enconta_> enconta__regar enconve__with encoord__be encoord_will encross__heart encross_my endave__you endave_give
11 enday_! enday__i enday_befor endecid__so endecis__to endecis_known endinne__i endirec__to endiscu_=D endo_=D
11 endo__is endo_i endo_know endone_=D endone__and eneithe_way eneligi_=D eneligi__> enemail_=O eneveni__will
11 eneveni_you enevery__on enevery__you enevery_appli enexpec__call enexpec__come enexpec__final enexpec__from
11 enexpec_a enfeedb_> enfeedb__=D enfeedb_for enfeedb_in enfinal__=D enfinal__a enfinal_get enfind__mail enfirst_time
11 enfollo__=D enfollo__=O enfollo__> enfor__funer enfores__respo enfores_a enforwa__> enforwa_them enfrom__airpo
11 enfrom_priya enfuner_> enget__lette enget__updat engover__=D engover_meet engroun__at engut__you engut_says
11 enhang__? enhappe__> enhave__down enhave__infor enhave_agree enhave_dave enhave_promi enhave_still enhe__on
11 enheadc__so enheadc_plan enhear_the enheard_=D enheard__> enheart_> enhigh__of enhigh_volum enhirin__meets
11 enhold_until enholid__give enhope__wrap enhopef_i enhopin_to enhr__be eni__hikin eni__hopef eni__it eni__rever
11 eni__text eni_read eni_recko eni_repor eni_take enif__s enin__case enin__diary enin__from enin__windo enin_holid
11 eninbox__night enindiv_=D enindiv__=O eninfor_by eninto__meeti enintro_himse enis_=D enis__again enis__hold
11 enis_you enit__if enit__like enknow__are enknow__final enknow_i enknow_is enlab__relea enlab_shoul enlande__=D
11 enlast__befor enlast__comes enlast_candi enlate__an enlate_for enlates__will enleave_it enlegal_you enlena_>
11 enlet_candi enlette_=O enlike__let enline__once enlook__every enlook__for enlook_out enlooki__=D enlooki_like
11 enlunch__will enmail__morni enmail_the enmake_conta enmanag_said enmatte__and enmatte_serio enme__decis enme__once
11 enmeet__eveni enmeeti__will enmessa__be enmessa_will enmost_and enmust__to enmust_respo enmy__said enmy__says
11 enmy__the enmy_gut enmy_heart enmy_manag enmy_team enn__tell enn_can ennamed_=D enneed_=D enneed_the enno__is
11 ennoon_> ennot__out ennot_befor ennote__offic ennote_our ennotes__i ennotes__you ennothi__call ennotif_all
11 enoccup__=O enof__it enof__panel enof__the enoffic__can enoffic_n enok__this enok_like enon_> enon__team
11 enon__until enon_it enon_or enon_salar enonce__first enour__known enour__or enour_coord enour_last enour_prefe
11 enout__an enoutco__the enoutco_in enover_and enpanel_for enpaper__from enpaper__with enpaper_s enparen__> enpart_=O
11 enpartn_have enpeopl_=O enpeopl__befor enperso_to enphoni__=D enphoni__cross enphoni_every enpick_this enpinky__>
11 enpinky_swear enplan__reali enplan_so enplann__infor enposit__respo enprefe_candi enpriya_> enpriya__the enproce__:
11 enproce__a enproce_fores enproce_lasts enproce_time enpromi_=O enpromi__will enpromi_me enprope_reply enpubli_the
11 enrate__give enrate_i enreali__would enrecei__subst enrecko__will enrecko_we enrecom__from enrecon__you enrefer_and
11 enregis_post enrelea__resul enrelea_your enreply__! enreply__is enreply__us enreply_from enreq__waiti enreq_is
11 enresul__reach enresul_shoul enrever_on enright__> enright__to enright_back enring_once enrole__be ens__night
11 ens__plan ens__to ens_headc ens_relea ensaid__> ensaid__so ensalar__> ensat__with ensay__repor ensay__will
11 ensays_you ensched_for enscore_> enselec__reach ensendi__a enserio__you enserio_and ensettl__and enshall__=D
11 enshall__> enshall__again enshare__=D enshe__make enshe__such enshenz_=O enshhh_=D enshhh__> enshoul_relea
11 enshout_=D enshout__> ensit__=D ensit_tight ensits__i enso__it enso_reali ensomeo__my enspoke__lena enspoke__priya
11 enstand_=D ensteps_=D enstill__nothi enstill_heard enstrai_away ensubst__=D ensubst_reply ensuch__serio
11 ensuch_matte enswear_> entake__answe entake_the entakes__matte entakes_such entell__all entest__shoul entest_resul
11 entext__promi entext_after enthat_final enthat_s enthe_=O enthe__fores enthe__into enthe__n enthe__proce
11 enthe__prope enthe__s enthe__volum enthe_answe enthe_assem enthe_audit enthe_conve enthe_debri enthe_half-
11 enthe_high enthe_lab enthe_list enthe_minis enthe_peopl enthe_req enthe_windo enthey__i enthey__promi enthis_and
11 entight_=D ento__high ento__someo ento__them ento__this ento__throu ento_rever ento_say ento_turn entouch_>
11 entrave_=O enturn__=D enturn_appli entwo_direc enup__conve enus_=D enus__that enus_for envote_is envote_s
11 envotes__=D envotes_you enwaiti__s enwaiti__the enwants__sleep enway_=D enwe__agree enwe__aimin enwe__at
11 enwe__follo enwe_talk enwe_under enwhate__> enwhate_happe enwhich_=O enwhich__i enwho__the enwill__dave
11 enwill__once enwill__where enwill_all enwindo_=D enwindo__> enwinne__be enwinne_will enwith__board enwith__updat
11 enwith_coffe enwith_lena enwould__surpr enwould_do enwrap__> enwrite__peopl enwriti__us enyou__do enyou__find
11 enyou__prope enyou__salar enyou__score enyou__shout enyou_hang enyou_inclu enyou_know enyou_promi enyour_file
11 es:_=D es<__: es<__avisa es<__maxim es<__resol es<__sabra es<_consu es<_nos es<_volve es=D__cuent es=D__despu
11 es=D__estar es=D__infor es=D__te es=D__usted es=D_queda es=O__> escandi_=D escandi__> escomun_con esconfi__este
11 esconfi_por esconoc__> esconsu_: esconta_conti escuent__la esde_esta esde_nosot esdecid_> esdecid_y esdecis_=D
11 esdecis__=D esdigo__> esel__esta esel_link esenlac_> esescri__lo esesper__el esesper_comun eseste__la eseste_medio
11 esgeren__conoc esgeren_quier eshora__el eshora_y esinfor__> esinfor__todos esla__quier esla_geren esla_hora
11 eslink_> esllamo_> eslos_candi esmaxim__respu esmaxim_de esmedio__hora esmedio_la esmi_> esmi__vuelv espara_decid
11 espaso_el esplazo__respu espor__medio espor_este espubli__> esque__el esque__geren esquier_conoc esresol__>
11 esresol__publi esresol_se este__por este_avisa este_llama este_marco estendr_una estiemp__de estiemp_maxim
11 esy__link fr<__a fr<__equip fr<__tu fr<_atten fr<_encor fr<_puis- fr<_resul fr=D__faute fr=D__tranc fr=D_sans
11 fr=O__donc fr=O_et fra__appel fra_un frappel_> frappel__la frappel__pour frappel_de frapres_> fratten__un fratten_a
11 frau__tard frau_plus fraurez__nos frce__> frchef__=O frconna_notre frcourr__> frde__est frde_nos frdecad_=O
11 frdecad__=D frdecis_> frdecis__> frdelai__repon frdes_que frdeuxi__=O frdire_=D frdire_plus frdis_=D frelle_se
11 fren__plus fren_dire frest__les frfais_signe frfaut__vous frfaute_> fril__sera fril_vous frje__et frje__pouvo
11 frjour__> frjour_meme frjury__prono frjury_se frla__tombe frle_jour frmais__je frmerci__patie frnos__=D frnos_nouve
11 frnous__conta frnous__pouvo frnous_devri fron__donne fron__la fron__recon frpeu__patie frpeu_de frplus_tard
11 frpour_te frpour_tranc frpouvo__en frprono__> frrepon__=O frrepon__notre frrepon__parvi frresul__=D frresul__seron
11 frresul_la frresul_vous frreven__vous frreven_vers frrevie__toi frsans__> frsans_faute frsera_prise frsera_repon
11 frserez_fixe frseron_commu frsur__repon frsur_une frtard_> frun__=D frvers_toi frvous__> frvous__ce frvous__dire
11 frvous__fixe frvous_conta grain:that how:APPROX how:APPROX&EVENT p:CALL p:NEG s.debis s.deerfae s.deergeb s.deerste
11 s.degebe s.degedul s.dehabe s.demuss s.denur s.deschre s.deunser s.enadjus s.enagree s.enairpo s.enaway s.enbad
11 s.encall s.endefin s.enfile s.engut s.enhangi s.enheart s.enhopin s.enleft s.enlena s.enmatch s.enme s.enn
11 s.enoccup s.enone s.enpinky s.enrever s.ensat s.enseen s.enserio s.enshenz s.ensign- s.enwhen s.escalma s.esdia
11 s.esgusto s.eslink s.esmaxim s.esrespu s.esresul s.estodos s.frce s.frdecad s.frdeuxi s.frentre s.frenvis s.frprend
11 s.frqu s:WAIT
12 ALL>>D>>YOU ALL>>NEWS>>D ALL>DECIDE ALL>OON ASK>>IT>>FUT AWAY>>O>>NEWS AWAY>OWITHIN CALL>>CALL>>D CALL>>NEWS>>D
12 CALL>>TELL>>D CALL>>WE>>YOU CALL>DECIDE1 CALL>TALK COND>>IT>>O COND>>WE>>TELL COND>US1 D>>CALL>>TELL D>>SEND>>WE
12 D>>WAIT>>WAIT D>>WE>>US DECIDE>DECIDE DECIDE>SURE2 DOC>>SEND>>D DOC>AWAY2 DOC>CALL2 DOC>SURE1 EVENT>>HEAR>>YOU
12 EVENT>OFROM FUT>>CALL>>NEWS FUT>>DECIDE>>CALL FUT>>DECIDE>>NEWS FUT>>DOC>>D FUT>>HEAR>>TALK FUT>>IT>>COND
12 FUT>>SEND>>AWAY FUT>>TELL>>NEG FUT>>YOUR>>DOC FUT>OWITHIN HE>>ASK>>TELL HE>>TELL>>O HE>YOU HEAR>>CALL>>NEWS
12 HEAR>>EVENT>>D HEAR>>PAST>>TELL HEAR>>WAIT>>D HEAR>>YOU>>DOC HEAR>NEWS1 HEAR>SURE HIS>>WE>>FUT HIS>FUT2 HIS>HEAR
12 HIS>WE IT>>D>>AWAY IT>>FUT>>DECIDE IT>>ORG>>EVENT IT>>WHEN>>YOU IT>ORG IT>TELL IT>WHEN NEG>>HEAR>>WAIT
12 NEG>>WAIT>>YOUR NEG>>YOU>>SEND NEWS>D NEWS>NEG NEWS>WHEN1 O>>D>>YOU O>>IT>>FUT O>>NEG>>FUT O>>NEWS>>YOU
12 O>>SURE>>COND O>EVENT2 O>FUT2 O>HE2 O>WE OAPPROX>FUT1 OAPPROX>HEAR2 OAPPROX>WE OBY>COND1 OFROM>DECIDE2 OFROM>TELL2
12 OON>FUT OON>NEWS1 ORG>>D>>EVENT ORG>>HEAR>>DECIDE ORG>>SEND>>YOU ORG>ALL2 ORG>CALL2 ORG>NEWS ORG>OFROM ORG>OUR
12 OTHRU>FUT1 OTHRU>WE OUNTIL>CALL1 OUR>ALL1 OUR>DECIDE2 OUR>NEWS1 OUR>ORG OUR>OWITHIN OWITHIN>COND1 OWITHIN>ORG2
12 PAST>>IT>>TELL PAST>>PAST>>COND PAST>FUT2 PAST>HIS1 SEND>>D>>YOU SEND>>EVENT>>D SEND>>IT>>O SEND>>YOU>>EVENT
12 SEND>AWAY2 SEND>DECIDE2 SEND>IT1 SEND>NEWS1 SEND>ORG2 SURE>>D>>WE SURE>AWAY1 SURE>FUT SURE>HEAR SURE>SEND2
12 TALK>>FUT>>HEAR TALK>>O>>NEWS TALK>NEWS2 TELL>>HE>>NEWS TELL>IT1 TELL>OBEF2 TELL>ORG2 TELL>WE2 THIRD>>O>>WE
12 THIRD>NEG2 US>>D>>DECIDE US>>D>>NEG US>>NEWS>>D US>>YOU>>CALL US>>YOUR>>WE US>EVENT1 US>OWITHIN1 WAIT>>TALK>>D
12 WAIT>>TELL>>YOU WAIT>>US>>O WAIT>CALL1 WAIT>HEAR1 WAIT>IT2 WAIT>OUNTIL WAIT>WE WAIT>YOU WAIT>YOU2 WE>>ASK>>D
12 WE>>HEAR>>IT WE>>HEAR>>PAST WE>>IT>>ORG WE>DECIDE WE>O1 WE>SEND1 WE>TELL1 WE>WAIT2 WHEN>>AWAY>>D WHEN>>FUT>>O
12 WHEN>>FUT>>TELL WHEN>>NEWS>>D WHEN>>ORG>>HAVE WHEN>>SEND>>WE YOU>>CALL>>HE YOU>>CALL>>WHEN YOU>>FUT>>HEAR
12 YOU>>HE>>FUT YOU>>NEG>>WAIT YOU>>O>>SURE YOU>>SEND>>HE YOU>>VAGUE>>D YOU>CALL2 YOU>COND2 YOU>TELL1 YOUR>>TALK>>O
12 YOUR>>TELL>>O YOUR>>WE>>FUT c.deabsch c.deabzus c.deangep c.deauswa c.debekom c.deentsc c.degremi c.demeld c.demit
12 c.dereich c.desachs c.deschri c.deuns c.dewird c.enannek c.enbecom c.enclari c.enclosu c.endraft c.eneithe
12 c.enfollo c.enhikin c.enhope c.eninten c.enloop c.enmeet c.enminis c.ennotes c.enpatie c.enpropo c.enrespo
12 c.enshoot c.ensleep c.enunlik c.eshora c.eshuman c.espero c.esrecur c.esresol c.estener c.fradres c.frarbit
12 c.frdonc c.frfil c.frparvi c.frpatro c.frplus c.frprono c.frrien de<__absch de<__besch de<__chefi de<__gremi
12 de<__sachs de<__sag de<__sollt de<__tagt de<_eine de<_geben de<_lena de<_meine de<_von de=D__angep de=D__dir
12 de=D__konta de=D_abzus de=D_hoers de=D_meld de=D_reich de=D_sag de=D_tagt deabzus_> dean__> debetri_tagt debis__was
12 debitte__einer dedas__tagt dedas_gremi dedas_okay deder_besch dedich_=D dedich__an dedie_falls dedie_sie dedie_zu
12 dedir_wie dedrueb_und dedu_bekom deein__> deeine_antwo deeinen_termi deeiner_entsc deerhal_=D deerhal_sie
12 dees__weite dees_inter dees_weite defalls__die defalls_fuer defrau__wird defuer__sie defuer_die degremi__=D
12 degremi_tagt dehabe__inter dehabe_es dehoere_sie dehoffe_ihnen deich__es deich__mich deich__wiede deich_habe
12 deihnen_=O deihnen__=D deihnen__reich deihnen_unser deihrer__wird deinter_weite deist__wiede deist_angep
12 dekoenn__ihnen dekomme_=D delena__ihnen delena_schic demeine_antwo demeine_chefi demeld__mich demeld_ich
12 demich_wiede demir_bitte demit__entsc demit_unser denicht_sagen dereich_? dereich__> deruf__=D deruf_dich
12 derufe_sie desachs__wir desachs_bitte desag__dir desag_dir desag_ich deschre__dir desetze_uns desie__antwo
12 desie__haben desie_noch detag__sie detagt__=O detelef_konta deund_komme deund_sage deunter_wird devon__bitte
12 devon_sachs devorau__> dewas__> deweite__melde deweite_und dewir__abzus dewir_das dewir_hoffe dewir_setze
12 dewir_wiede dewird_sie dewuerd__=D dewuerd_ihnen dezu__absag dezur__und en<__check en<__come en<__go en<__inten
12 en<__owe en<__plan en<__shoot en<__their en<__then en<__timel en<__tom en<__truth en<_annek en<_clien en<_detai
12 en<_just en<_put en=D__than en=D__the en=D__what en=D_rathe en=D_yours en=O__aim en=O__decid en=O__plan en=O__see
12 en=O__shall en=O__stand en=O__to en=O_decis en=O_expec en=O_nothi ena__is ena__reply ena_draft ena_note ena_respo
12 enabout__9 enabout__resta enafrai_> enafter__he enafter__we enagain__i enaim__to enaim_is enall__but enall__wante
12 enallow__=D enam__in enam__to enam_going enan__9 enana_with enannek__=D enannek_takes enanswe_9 enanswe__appli
12 enappli_=O enappro_=O enappro__=D enask__wheth enask_was enasses__will enassur__you enbe__if enbe__offer enbe__that
12 enbe_discu enbe_relea enbe_reope enbe_the enboard__and enboard__met enboard_votes enbreak__=D enbut_=D enbut__respo
12 enby__you encalen_: encalen__i encan__our encan_i encan_promi encandi__be encandi_will enchoic_> enclari_=D
12 enclari__> enclosu_=D encome__towar encomes__> encommi__to encommi_to encount_on encv_again enday__=O enday_runs
12 endecis__unlik endecis_in endetai__by endo__rathe endraft_=D endraft__> enemail__me enevery_answe enevery_s
12 enexpec__=O enexten_an enfeedb__you enfind__and enfor__budge enfor__patie enfor_comin enforma__will enfrom__at
12 enfrom__first enfrom__offic enfrom__will enget_my engoes__the engood__bad enhas__=D enhas_met enhave__updat
12 enhave_clari enhavin__to enhavin_spoke enhe__here enheadc__open enheadc_will enher__and enher_and enhikin_=D
12 enhikin__with enholid__nothi enhr_will eni__ping eni__sit eni__telep eni_say enin_truth eninfor__mail enis_here
12 enis_unlik enit__me enit__over enit_be enkeep__waiti enlet__sleep enlette__at enlike__take enlook_for enlooks__you
12 enloop__=D enmade__choic enmake__our enmakin_offer enme__cv enme__on enme_at enme_sleep enmeeti_so enminis__=D
12 enmiser__> enmore_=D enmore__i enmust__me enmust_tell enmy_answe enmy_boss enmy_call enneeds_the ennews__i
12 enno__yet ennot__=D ennot_keep ennothi__happe ennotif__that enof_its enon__answe enonce__board enonly__back
12 enonly_get enor_bad enour__but enout__we enout__your enout_of enpartn_i enpeopl_team enpin__down enplan__wrap
12 enpleas__at enpleas_allow enpriya_is enproce__and enprope__i enput_it enrathe__five enreply_for enresta_>
12 enresul__publi enresul_shall enretur__we enrever_=D enrever_> enrevie_them enruns__about enruns_to ens__and
12 ens_over enselec_proce ensendi__=D enshall__appri enshall_telep enshare_meet enshe_must enshoot__a enshoot_you
12 enshoul__able enslow_=O enso__will enso__would ensomet__=D ensomet__tell ensomet_to enteam__and enteam__can
12 entell__and entext__=D entext_you enthan_five enthat__=D enthat__resul enthat_meeti enthe_aim enthe_ceo enthe_sched
12 enthe_share enthe_very enthe_vote entheir_reply enthey_say enthink_and enthis__up enthose_=O entime__=O ento__=O
12 ento__its ento_about ento_get ento_it ento_notif ento_revie entold_=D entold_=O entom__after entom_looks
12 entouch__with entowar_you entrave__i entruth__i entruth_all enunlik_=D enunlik__> enup__proce enupdat__me enus__=D
12 enus_we envotes__and enwait__the enwe__again enwe__have enwe__share enwe_get enwhate__say enwhen__make
12 enwhere__stand enwhere_you enwill__discu enwill__feedb enwill__keep enwill__notes enwill__reope enwill__the
12 enwill__word enwill_come enwill_find enwill_happe enwill_open enwill_shoot enwill_text enwith__for enwith__recep
12 enwith_what enworks_counc enwould_it enwrap__our enyet_but enyou__detai enyou__draft enyou__how enyou__reply
12 enyou__same enyou_he enyou_more enyou_stand enyou_waiti enyour__: enyour__again enyour__that enyour_patie
12 es<__decis es<__tener es<_deber es<_no es=D__=O es=D__falta es=D_sabra es=D_sin es=D_tiene esa__=D escomit__el
12 escompa__llama escompa_te escon__respu esconta_=D escorre__=D esdeber_tener esdecid__=D esdecis__> esdigo__=D
12 esel__con esel__te esharem_llega esinfor_> esla__para esla_resol eslo_consu esmas_> esmi__te esnuest_decis
12 espara_conta espodre_decir esrecur_human esreune_=D este_doy estiene__respu esun_corre esy__lo esy_el esy_se
12 fr<__choix fr<_on fr=D__lui fr=O__decis fr=O_on fr=O_sa fra__momen fradres_=D fradres__> frappel_dans frbudge__=O
12 frce_momen frcompt__une frcompt_sur frcoup__fil frde_fil frde_repon frdecid_=D frdepla_=O frdonc_=D frencor__peu
12 frencor_un fresper__vous fresper_pouvo fret__appel fret__vous frfais__=D frfil_=D frfil__> fril__un frinfor_=D
12 frinfor__> frinfor__apres frje_lui frles__et frles_candi frlui__parle frlui_en frmail_=D frmomen_> frnous_esper
12 frparle__vous frparle_et frpatro__=D frpouvo__repon frprend__avec frprend_conta frprono_=D frrepon__!
12 frreste__entre frreste_un frse_prono frsera_adres frt__=D frt_appel frtelep_=D frtexte_=O frtombe_=O frtombe__>
12 frun_entre frun_peu frvous__adres frvous__compt frvous__dans frvous__repon frvous__signe frvous_donne frvous_tiens
12 grain:days how:&CALL how:NOTBEF&HEAR p:WAIT s.deab s.deam s.deihnen s.deklaer s.dekurz s.demelde s.desobal
12 s.despaet s.enannou s.enbusy s.enfrom s.engave s.ennames s.enpart s.enpin s.enrepor s.ensend s.ensleep s.enswear
12 s.enthen s.entight s.entruth s.enweek s.esalgo s.frapres s.fraussi s.frbudge s.frcelui s.frchef s.frdirec s.fret
12 s.fretant s.frmomen s.frpeu s.frtexte s.frtombe s:ORG s:OTHRU s:SURE
13 ALL>>ALL>>NEWS ALL>>ALL>>TELL ALL>>YOU>>D ALL>HEAR AWAY>YOU CALL>>HEAR>>O CALL>ALL CALL>NEWS1 CALL>OFROM2
13 COND>>ALL>>SEND COND>>FUT>>EVENT D>>EVENT>>ORG D>>ORG>>US D>>TELL>>HE D>>WHEN>>DOC D>HIS D>NEWS1 D>OFROM
13 DECIDE>>NEWS>>FUT DECIDE>>O>>O DECIDE>CALL2 DECIDE>WHEN DOC>COND DOC>DOC2 DOC>FUT EVENT>>O>>D EVENT>>PAST>>YOU
13 EVENT>>YOUR>>DOC EVENT>ALL2 EVENT>COND EVENT>ORG1 EVENT>YOU1 EVENT>YOU2 FUT>>FUT>>OUR FUT>>HEAR>>HIS
13 FUT>>HEAR>>NEWS FUT>>HEAR>>WHEN FUT>>US>>D FUT>>WE>>FUT FUT>>YOU>>WAIT HE>NEWS2 HE>TELL1 HEAR>>D>>SURE
13 HEAR>>OUR>>CALL HEAR>>TALK>>DOC HEAR>TALK HIS>FUT1 HIS>YOU2 IT>COND IT>DECIDE2 NEG>FUT NEG>O1 NEWS>>YOU>>SEND
13 NEWS>OBEF NEWS>SEND2 NEWS>WAIT1 O>>ASK>>SEND O>>CALL>>YOU O>>D>>SURE O>>EVENT>>D O>>OUR>>NEWS O>ALL2 O>OON O>TELL1
13 OFROM>HEAR2 ORG>>EVENT>>O ORG>>ORG>>FUT ORG>TALK2 ORG>YOU1 OUR>>NEWS>>NEWS OUR>>NEWS>>YOU OUR>>YOU>>TELL
13 OWITHIN>FUT1 SURE>>SURE>>YOU SURE>HEAR1 TALK>>DOC>>YOU TELL>>FUT>>TELL TELL>ORG1 THIRD>AWAY US>>O>>CALL
13 US>>ORG>>HEAR US>>VAGUE>>O US>>WE>>FUT VAGUE>>O>>WE WAIT>>D>>ASK WAIT>>WHEN>>EVENT WAIT>>YOUR>>D WAIT>OBY2
13 WAIT>OUR2 WE>>ASK>>NEG WE>>FUT>>CALL WE>>NEG>>TELL WE>>ORG>>FUT WE>>TALK>>YOU WE>>US>>O WE>>WAIT>>YOU WE>HEAR2
13 WE>OWITHIN1 WE>TELL2 WHEN>>D>>SURE WHEN>>EVENT>>FUT WHEN>>TELL>>WE WHEN>COND1 WHEN>EVENT WHEN>OUR1 YOU>>AWAY>>YOUR
13 YOU>>CALL>>YOU YOU>>HE>>O YOU>>O>>OUR YOU>>OUR>>TELL YOU>>TELL>>WE YOU>>US>>CALL YOU>>WE>>TELL YOUR>>COND>>FUT
13 YOUR>OIN1 c.degebe c.degibts c.demelde c.deweiss c.dewisse c.enanyho c.enappri c.encoupl c.endebri c.endiges
13 c.engetti c.enhimse c.eninbox c.enlates c.enmark c.ennotif c.enonce c.enset c.enshare c.ensign c.entill c.envotes
13 c.enway c.escomun c.espaso c.espondr c.esretom c.este c.frvenue c:WAIT de<__auswa de<__ergeb de<__hoere de<__klaer
13 de<__mehr de<__pruef de<_ein de<_sie de<_sobal de=D__entsc de=D__es de=D__mir de=D__mit de=D_geben de=D_gibts
13 de=D_lasse de=D_mehr de=D_weiss de=D_werde de=O__noch de=O_an debitte__=D debitte_mit debitte_wir dedanac__wir
13 dedann__ich dedann_hast deden__bekom deder__wird deder_chef dedie__ihrer dedie_pruef dedie_rueck dedir__s
13 dedir_mehr dedurch_> dees__bis dehaben__von deist_> demehr_! dene__von denoch__selbe denoch_am depruef__unter
13 depruef_ihrer derueck__sie derufe__=D desagen_koenn deschre_ich desie__an desie__uns desie_mehr deueber__>
13 deuns__bei dewisse_wir dezu_koenn dezu_oder en:__so en<__candi en<__headc en<__know en<__shall en<__ship en<_a
13 en<_eithe en<_eta en<_mark en<_proce en<_thank en<_whate en=D__rever en=D__set en=D__sure en=D_i en=D_with
13 en=O__candi en=O__pass en=O_must en=O_night ena__will enagree_to enaimin_to enall_goes enam_aimin enam_seein
13 enand__come enand__keep enand__recru enand__want enand_call enand_exter enannou_> enannou_inter enannou_the
13 enanswe_> enanswe__reach enanyho_=D enappri__the enappro__shoul enappro_which enare_annou enaroun__=O enaudit__=D
13 enaudit_leave enback__and enback__you enbe_recei enbefor__get enbefor_noon enboard_=D enboard_s enbudge__appro
13 enbudge_is encall_from encan__wait encan_look encase__be encase_will encheck_your encolle__off encomin_=D
13 encomin__> encommi__going enconta__> enconve_=O encould__give endebri__for endebri_sched endecis_: endetai__the
13 endetai_of endiscu__and eneithe__you eneta__the eneta_for eneveni_> enexpec__make enexpec__sign enexpec_us
13 enexter__is enexter_that enfeedb__follo enfeedb_will enfind_my enfor__from enfor_it enfrom_my enfrom_petra
13 enfrom_us engive__feedb engive_you engoing__vote enhang_=D enhave__debri enhave__reply enhear_me enheard__me
13 enheari__petra enhope__reach enhopin__final enhr_=D enhr__us enhr_of eni__aimin eni__chase eni__seein eni_will
13 enif__goes enif_all enin__loop enin__order enin_hr enincom_=D enincom__=O eninten_to enis__which enit__takes
13 enit_usual enknow__thoug enlates_other enlette__us enlette_of enlette_will enlike__call enloop__you enmanag__back
13 enme__hour enme_an enminds_=D enmore_and enmore_inter enmove_=O enmove__> enmy__will ennew_budge ennews_from
13 ennext_steps enoff__she enoffic_shut enoffsi_=O enok__i enok_if enone__inter enone__those enone_more enorder__and
13 enorder_recei enout__=D enpartn__will enpass__on enpetra__hr enpetra_in enpleas_and enpleas_expec enposte__the
13 enpromi__a enpubli__list enput__=D enput__out enrecei__you enrecon_with enrecru__infor enreope__and enreply__from
13 enrespo_to enretur__the enrever__> enrever__you enrever_to enrevie__the enrevie_in enright_away ens__=O ens__more
13 ens_one ensame_eveni ensend__the enshall_rever enshare_the enshe__conta enship__> enshort_=O enshoul__more
13 ensign_off ensigns_=D enso_check ensomeo_from ensucce__will entake_us entalk_it enteam__get enteam__i enthat__when
13 enthe__> enthe__leave enthe__off enthe__recei enthe__shut enthe__votes enthe__you enthe_draft enthe_forma
13 enthe_headc enthe_loop enthe_sign entheir__=D enthem_=D enthen__get enthere__one enthoug__morni entime__>
13 entimes_=D ento__of ento__short ento__the ento__thing ento_follo ento_set ento_share ento_tell ento_vote entold_we
13 entouch__=D enuntil__new enup_our enupdat__> enus__befor enus__to envote_=D enway__will enwe__annou enwe__recon
13 enweddi_=O enwhich_shoul enwill__and enwill__answe enwill__himse enwill__in enwill__it enwill__to enwill_ask
13 enwill_chase enwill_confi enwill_forwa enwill_ping enwill_recon enwill_updat enwrite_again enyou__away enyou__be
13 enyou__comin enyou__know enyou_right enyour_calen es<__notic es<_el esalgo_=D esalgo__mi esalgo_por esconfi_>
13 esconta__los esconta__usted esde_dudas esdecid_el esdecis_la esdecis_se esdudas_> esel__sabra esescri__>
13 esescri_con esle_harem espondr__conta espondr_en espor_mi esrecib_notic esrespo__=D essabra__por essabra_algo
13 esse__comun esse__conti este__=D este__con este__y este_aviso este_conta este_paso estomar_la fr<__> fr<__commi
13 fr<__d fr<_elle fr=D__je fr=O__refle fraurez__=O fraurez_de fraurez_notre fraurez_une frcandi_seron frcommi_siege
13 frconve_=O frd__venue frd_etre frdans__foule frdevri_etre frdonc_> frensui_=O fret__te fretre_venue frfoule_>
13 frje_t frla__siege frla_commi frla_foule frlaiss__=D frle__rentr frmerci__etre frmerci_d frnotre_choix
13 frnotre_repon frpar_mail frplus__> frpour__=O frrecon_=D frrepon__=D frsaura_=D frsaura__> frsiege__je frtout_=D
13 frvenue_=D frvenue__> frvous_ecris how:&SEND p:SURE s.dedir s.deetwas s.enassur s.enbudge s.encomes s.enconcl
13 s.endebri s.endraft s.eneta s.enexter s.ennod s.enoffsi s.enresum s.esenton s.esinfor s.espensa s.esy s.frecris
13 s.frensui s.frfoule s.frrecon s.frrefle s:WE
14 ALL>>ALL>>ALL ALL>>FUT>>TELL ALL>DOC2 ALL>FUT1 ALL>HEAR1 ASK>>D>>DECIDE AWAY>>O>>YOU AWAY>>WE>>FUT AWAY>>YOUR>>D
14 AWAY>CALL CALL>>WE>>DECIDE CALL>CALL CALL>ORG COND>OUNTIL1 D>>CALL>>ALL D>>CALL>>YOU D>>FUT>>WE D>>HEAR>>CALL
14 D>>IT>>WHEN D>>NEG>>SEND D>>SURE>>IT D>CALL2 D>NEWS2 D>OON2 D>TELL1 D>WE1 D>WHEN1 DECIDE>>D>>YOU DECIDE>>IT>>YOU
14 DECIDE>O1 DOC>>YOU>>FUT EVENT>>O>>SURE EVENT>WHEN2 FUT>>DECIDE>>O FUT>>HEAR>>AWAY FUT>>HEAR>>SURE FUT>>IT>>FUT
14 FUT>>TELL>>ALL FUT>COND FUT>FUT FUT>OUNTIL FUT>SURE2 FUT>YOU2 HE>>DECIDE>>O HE>ASK HE>O HE>OON1 HEAR>>D>>WHEN
14 HEAR>>IT>>FUT HEAR>>TELL>>OUR HEAR>>US>>WHEN HEAR>>WE>>DECIDE HEAR>>WE>>HEAR HEAR>ORG1 IT>>EVENT>>FUT IT>>FUT>>D
14 IT>>FUT>>TELL IT>>NEWS>>TELL IT>>O>>WE NEG>>YOU>>HEAR NEG>OUNTIL1 NEWS>>YOU>>HEAR NEWS>>YOU>>O NEWS>>YOUR>>DOC
14 NEWS>ALL2 O>>HEAR>>TELL O>>SURE>>HE O>>WHEN>>IT O>CALL O>CALL1 O>US OON>ALL OON>HE1 OON>SURE ORG>>D>>TELL
14 ORG>>FUT>>YOU ORG>CALL1 ORG>FUT2 ORG>NEWS2 ORG>SURE2 ORG>WHEN OUNTIL>NEWS OUNTIL>WE1 OUR>>NEWS>>D OUR>>ORG>>NEG
14 OUR>ASK OWITHIN>CALL PAST>>CALL>>CALL PAST>>TELL>>WE PAST>COND1 SEND>CALL1 SEND>EVENT SURE>CALL1 SURE>COND TALK>O
14 TALK>OON1 TALK>OTHRU TELL>>D>>SURE TELL>>IT>>D TELL>>ORG>>WE TELL>>US>>WE TELL>>WE>>HEAR TELL>>WE>>US TELL>WE
14 US>>O>>IT US>>WHEN>>IT US>DECIDE1 US>OBY VAGUE>HEAR2 WAIT>COND2 WAIT>ORG1 WE>>NEWS>>YOU WE>>SEND>>OUR
14 WE>>WAIT>>TELL WE>CALL1 WE>OWITHIN2 WHEN>>IT>>EVENT WHEN>>WE>>CALL WHEN>CALL2 YOU>>EVENT>>O YOU>>HEAR>>WE
14 YOU>>HEAR>>WHEN YOU>>TELL>>IT YOU>SEND a:HEAR a:TELL c.dealso c.deannek c.deausga c.degetro c.delauf c.derechn
14 c.enbut c.encoord c.enhang c.enhe c.enlist c.enmiser c.ennamed c.enpack c.enpaper c.enthem c.enwhate c.enwinne
14 c.esdanos c.esdigo c.esharem c.frdecis c.frdonne c.frt c.frtout de<_gedul de<_peile de<_rechn de<_rueck de=D__!
14 de=D__annek de=D_bis de=D_rufe de=D_schri de=O_=D de=O__wir de=O_also dealle__und dealso_=D dean__haben deannek_>
14 deantwo_> debrauc__noch deden__an deden_ausga deentsc__> deentsc_wird dees__> degebe_dir degedul__sich degedul_sie
14 dehaben__entsc deich__> deich_durch deihnen__verbi deihnen_in dein_anspr dein_verbi dekrieg__besch delauf__=D
14 demehr_=D demehr_sagen demelde__mich demelde_ich demit__in depeile__den depeile_sie deruf_=D derufe__durch
14 desagen__> desie__mit desie__rechn desie__von deueber__ausga deueber_annek deunser__wird dewie__weite dewir__und
14 en:__> en<__allow en<__board en<__decis en<__minis en<__note en<__ring en<__to en<__winne en<__with en<_heari
14 en<_my en=D__inclu en=D__write en=D_priya en=O__hear en=O__up en=O_comin en=O_s en=O_whate ena__sched
14 enafter__meeti enagain_and enam_hopin enam_told enan__> enand__call enand__know enand__that enand_will enanswe_on
14 enappli__> enare__out enarriv_at enaway_> enback__finan enback__our enbe__first enbe_commu enbe_named enbear__me
14 enbefor__have enboss_=D encandi__=D enclien_s enconta__then endates_to endefin_answe enexpec_somet enfeedb_to
14 enfinal_thing enfinan__will enfirst_to enfligh_=O enfolks_=O enfrom__> enfrom__after enfrom__team enfrom_finan
14 enget__call enget__reply enget__respo engets__=D engood_or enhave_feedb enhave_read enhe__reach enheari__from
14 enheari_back enhim__and enhirin__will enhold_=D enhold__> enhope__have enhope__we enhopef__can eni__confi
14 eni__conta eni__find eni__got eni__repor eni_know enin__calen enin__inbox enin_your eninbox_=D eninfor_all
14 enintim_of enis__will enis_back enit_will enknow__we enlates__> enlegal__will enlist_=O enloop_you enmade_the
14 enmake_that enmeeti__expec enmiser_=D ennew__: ennomin__so ennomin_someo ennothi_will enof_those enon_to enonce_the
14 enone_=O enour__votes enour_board enour_commi enour_final enpack_=D enpanel_recon enpetra_=O enphone_to enphone_you
14 enpleas_give enposit__=O enrathe_than enread__=O enrecei__respo enrecon__so enrepor__=D enrespo__every enrespo__of
14 enrevie_=O enring_round ens__day ens_time enselec_will enshall__reach enshall_drop enshoul__in enshoul__you
14 enshut__nothi enso__i enso__somet ensomeo__you ensomeo_so ensoon__i enstatu_=D enthat__so enthat_after enthe__answe
14 enthe__holid enthe_paper enthe_winne enthem_and enthing__and ento__appli ento__word ento_candi ento_nomin
14 entouch__to enup_with enus__? enus_after enwaiti_=D enwe__reach enwill__commu enwill__heard enwill__named
14 enwill__right enwill_follo enwill_loop enwill_mail enwrap__up enwrap_this enyou__contr enyou__defin enyou__messa
14 enyou__ok enyou__will enyou_hear enyou_then enyours__be es<_danos es<_esper es=D__decid es=D__llama es=D_y
14 escompa__te escompa_lucia escomun__resul escomun_el esdanos_=D esen_conta esinfor_a esla_decis eslo__el eslos__=D
14 eslucia__escri eslucia_te esmi__lucia espor_corre esrespu_el este_confi estomar__decis esusted__> fr<__patro
14 frcoup_de frfixe__> frj__texte frje__vers frje_revie frla__> frle_patro frnotre_decis frnous__feron frnous__recon
14 fron_repre frpasse__coup frpatie_=D frpatro_tranc frrecev__courr frrevie_=D frrevie__> frsaure__=D frte_texte
14 frtexte__> frtout__=O frtranc_> frun_coup frvous_feron how:&NEWS how:BETW&CALL p:FUT s.dehoere s.deund s.devertr
14 s.deweite s.dewenn s.enappro s.enfolks s.enhave s.enhopef s.enloop s.enowe s.enpetra s.enproce s.enrn s.ensavin
14 s.ensched s.ensort s.entimel s.enwaiti s.esllamo s.frconta s.frinfor s.frpatie s.frpromi s:OUR s:YOU
15 ALL>PAST2 ALL>TELL1 AWAY>EVENT2 CALL>FUT1 COND>AWAY1 D>>ALL>>ALL D>>YOU>>HEAR D>TELL2 DECIDE>>OUR>>O DECIDE>OUR1
15 DECIDE>WAIT1 EVENT>>FUT>>O EVENT>>WE>>FUT EVENT>FUT2 FUT>>CALL>>YOU FUT>>D>>WHEN FUT>>EVENT>>O FUT>>HEAR>>ALL
15 FUT>>HIS>>NEWS FUT>>SEND>>IT FUT>>YOU>>AWAY FUT>WHEN2 HE>>D>>HE HE>US2 HEAR>>IT>>DECIDE HEAR>>NEWS>>US HEAR>>O>>WE
15 HEAR>>OUR>>DECIDE HEAR>>YOU>>HEAR HEAR>>YOUR>>TELL HEAR>CALL HEAR>OBY1 HEAR>SURE2 IT>>TELL>>D NEG>>WAIT>>D
15 NEWS>>FUT>>YOU O>>SURE>>D OON>NEG ORG>>HEAR>>TELL ORG>CALL ORG>DECIDE1 OUR>FUT2 OUR>HE2 OUR>YOU2 OWITHIN>HEAR2
15 PAST>>TALK>>O SEND>>WE>>YOU SEND>CALL2 SEND>O1 SEND>OBY1 SEND>YOU1 TELL>>ALL>>ALL TELL>>YOU>>COND TELL>CALL2
15 TELL>NEWS2 TELL>TELL TELL>YOU US>>HEAR>>TELL WAIT>>WHEN>>NEWS WAIT>EVENT2 WE>>HEAR>>WE WE>COND1 WE>SEND2 WHEN>AWAY
15 WHEN>CALL WHEN>US2 YOU>>HEAR>>IT YOU>>HEAR>>NEWS YOU>>NEWS>>O YOU>WE YOUR>>DOC>>D c.degenau c.enboard c.enconcl
15 c.enoptio c.enphoni c.ensaid c.enshoul c.ensteps c.entowar c.enverdi c.esusted c.frcompt c.frdevri c.frfaute c.fron
15 c.frpatie c.frsaura c.frvers de<__bekom de=D__rueck de=O_genau deam_selbe deantwo_=D deauf_sie debekom_sie
15 debis_wir dehoere_=D deich__an deich__dich deich_rufe deihnen__besch deihnen__die dekomme_wir dekrieg_=D dekrieg_du
15 demelde_uns demich_> derechn_> derufe__sie deschri__> deselbe_tag desie_an desie_dann deund__mich deund_gebe
15 deuns_=D deunser_antwo dewie_es en<__expec en<__forma en<__meet en<__soon en<_bear en<_feedb en=D__arran
15 en=D__phone en=D__reach en=D_by en=O__that ena_defin enall__of enan__to enand_he enand_you enappri_of enbe__conta
15 enbe__out enbe_answe enbe_appri enbear_with enboth_=O enby__time encall__the encheck_with encomes_=D enconta_the
15 endecid_and endefin__=D enexpec__be enexpec_the enexpec_their enfeedb_=O enfinal_decis enget__the enhave__first
15 enhave_an enhope_that eni__back eni__ring eni_call eni_want enin_conta enis__have enis_when enit__will enknow__>
15 enknow__it enme_> enme__will ennews__thing ennews_first ennight__i ennot_expec ennotif__the ennotif_of enof__miser
15 enor_not enour__candi enour_answe enout_=D enowe_you enpanel_s enpick__the enrecru_will enresul_> enround_=O
15 enrun_=O enselec__=O enshoul__with enshoul_know enso__> ensteps_> enteam_i enthat__we enthe__meet enthe__who
15 enthe_final enthem__and enthere_s enthose__> entime_you ento_arran ento_respo ento_updat entouch_with enuntil_the
15 enup__you enusual_takes envote__=D envote__and enwe__put enwe__reply enwhen_the enwill_have enwill_pass enwith_them
15 enword__you enword_for enyou__> enyou__my enyou_feedb enyou_recei enyou_that enyour_miser esconoc_=D esla__la
15 esla__y esmi_jefa esrespu__=D esse_lo estodos_los esusted_=D esvuelv__=D esvuelv_el fr<__aurez fr<__devri
15 fr=D__aurez fr=D__conve frje__ecris frnotre__vous frrappe_coura frrepre_conta frresul_seron frserez_infor
15 frseron__=D frvous__notre frvous_parvi s.deansch s.dehab s.deoder s.deselbe s.enanswe s.encounc s.enfinis s.ens
15 s.ensame s.esconsu s.fraurez s.frcoura
16 ALL>>HEAR>>CALL ALL>OON2 ASK>OON1 CALL>OUR CALL>WHEN1 D>>WHEN>>HEAR DECIDE>>O>>FUT DECIDE>>O>>IT EVENT>>AWAY>>O
16 EVENT>>D>>WHEN EVENT>>O>>ALL EVENT>NEWS2 EVENT>YOUR FUT>>HEAR>>D FUT>>NEWS>>YOU FUT>>O>>YOU FUT>HEAR FUT>TELL
16 HE>TELL2 HEAR>>CALL>>O HEAR>>CALL>>OUR HEAR>US1 HEAR>WHEN1 IT>>O>>YOU IT>WHEN2 NEG>>FUT>>TELL NEWS>>DECIDE>>D
16 NEWS>>NEG>>D NEWS>>O>>D NEWS>FUT2 NEWS>SURE1 O>>CALL>>WE O>>FUT>>DECIDE O>SURE1 OON>ALL2 OON>CALL2 ORG>>D>>FUT
16 ORG>>FUT>>O OUNTIL>FUT1 OUR>>NEWS>>HEAR OUR>DECIDE SURE>SURE2 TALK>>O>>YOU TALK>>WE>>FUT TELL>>O>>WE TELL>>US>>ORG
16 TELL>>WE>>FUT TELL>DECIDE1 WAIT>FUT2 WE>>FUT>>US WE>DECIDE2 WE>YOU WHEN>>NEWS>>YOU WHEN>ORG YOU>>CALL>>TELL
16 YOU>>OUR>>NEWS YOU>>US>>HEAR c.deeiner c.dehoers c.enbefor c.enmakin c.ennote c.enstrai c.ensure c.enthank
16 c.entimes c.envote c.enword c.escuent c.esfalta c.esjefa c.esnosot c.essabra c.frchoix c.frdis c.frjury c.frmail
16 c.frrepre de<__melde de<__rufe de<__wisse de=D_erhal de=D_von de=D_wisse de=O__=D debei_ihnen debekom__=D
16 deinter__und dekomme__auf demelde_mich deoder__> deuns__> en<__lette en<__they en<_reali en=D_> en=D__time
16 en=O__let en=O_make ena_debri enallow_us enand__get enanswe__of enanswe_one enbank_holid enbut__for enby_mail
16 encheck__the eneach__you eneach_of eneithe_=D enfollo_=D enget__an engive__=D enhear__me enhr__will eni__expec
16 eninfor_> enintim__the eninvit_=D enits__=O enlunch_> enmay_expec enmy_reply ennext__> enof__selec enour_choic
16 enour_thoug enoutco__> enpatie_=D enpromi__but enreali_we enrecei__email enrecom_=O enrepor__you enresum_=O
16 enrever__the ens_the ensay_i enshoul__back enstrai__=D enthe_board enthe_same enthe_score enthe_short enus__thing
16 enus_first enwill__able enwill_share enwith__=D enwould_ask enyou__from enyou_will enyour__one enyours_will es<_=D
16 es=D_=O es=D_te esaviso_> escon_usted esel_resul esle__> esle_infor esse_comun esuna__=D fr<__decis fr<__jury
16 fr<__repre fr<__reste fr<__saura fr<__serez frappel_=O frde__nouve fril_reste frla_=D frle_jury frnous_repre
16 frnous_vous frrentr__je frrepon__sera frtu_saura frune__vous frvous__la how:BETW&HEAR how:IN&ASK how:WITHIN&CALL
16 s.dedie s.enpeopl s.enpriya s.enthat s.frvous s:SEND
17 ASK>FUT CALL>>D>>DECIDE CALL>NEWS CALL>WHEN CALL>YOU COND>FUT D>YOU1 EVENT>WAIT FUT>>SEND>>NEWS FUT>ALL1 HE>DECIDE
17 HEAR>IT2 HEAR>OUR HEAR>SURE1 NEWS>>DECIDE>>FUT NEWS>SURE2 O>ALL OUNTIL>YOU2 OUR>>ORG>>ORG SEND>YOU SURE>D1
17 TELL>>TELL>>YOU WAIT>>US>>D WAIT>FUT1 WAIT>TALK WE>IT WHEN>>YOU>>TELL YOU>>TELL>>D YOU>>WAIT>>D a:DOC a:WE b:WAIT
17 c.defeedb c.dekonta c.enboss c.encase c.enconta c.enmorni c.enproce c.enwhere c.enwith c.esdecis c.esinfor
17 c.esrespu c.frconta c.frdelai de<__einer de<__lasse de=D_rechn deam__tag dedir__sagen deentsc_=D degedul_=D
17 deihnen_melde dekoenn_> denoch_=D dewir_werde en<__> en<__news en<__vote en<_resul en=D__shall en=D_morni
17 en=D_promi en=O__when enall_three enam_phoni enan__? enand__drop enback_with enbe_in enconfi_the endo__worry
17 enemail__> enemail__our enexpec_our enfor__decis enget__mail engive__one enhave__every enhave_my enhave_word
17 enhope__be eni__asked eni__circl eni__phoni eni__spoke eni__updat eninter_=O enlast__=O enme__strai enmeet_=D
17 ennot_worry enof__outco enout_=O enrefer_=O enrepor_back enshall_have enstrai_after enteam__be enthank__for
17 enthe__comes enthe_decis enthing_=O entime_=D ento_sleep ento_you entouch__> enwant__get enwe__hope enwill__him
17 enwill__made enwill__out enwith__decis enyou__hold enyou_one es<__comun esconsu__=D esconti_=D esconti__>
17 esde_respu esescri_=D esrespu_> far:3 fret_vous frnotre__> frpouvo_vous frrepre__avec frreuni__et frun__de
17 frvers__=D s.dees s.encheck s.eneithe s.enrun s.entext s.enwill s.enworry s.frje s.frserez s:WHEN
18 ALL>CALL1 AWAY>OBEF1 CALL>>YOU>>D CALL>>YOU>>WHEN D>>YOU>>YOU D>SURE DOC>CALL1 EVENT>CALL1 EVENT>DOC1
18 FUT>>HEAR>>CALL FUT>WE2 HE>>YOU>>TELL HEAR>>D>>US HEAR>>O>>IT HEAR>>YOU>>TELL NEWS>>SEND>>D OON>FUT1 ORG>>TELL>>D
18 ORG>>WE>>FUT OWITHIN>WE PAST>OON1 SURE>D TALK>>O>>WE WAIT>ASK2 WE>>YOU>>SEND WE>IT2 WHEN>NEWS WHEN>TELL YOU>IT1
18 YOU>WHEN c.deeine c.deihnen c.dekrieg c.deruf c.derufe c.enadvis c.enaimin c.enforma c.enout c.enthose c.esuna
18 c.frferon c.frlaiss c.frte debei__melde debekom__von en<_she en=D__when en=D_once en=O__i ena_concl ena_lette
18 ena_mail enan_email enanswe_your enbe_told encall__that encome_back enconcl_> enget__answe enhave_it eni_come
18 enit__and enit__be enonce_i enoutco_=D enover__you enowe__an enping_you enreach__concl enring__=D ens_when
18 ensame_day ensleep_on enthen_> enthis__with enupdat__=D enwe__rever enwill__> enwrite__=D enyou__once enyou_strai
18 enyour_case es<__te es<_lo es=O_=D esel_=O este_llamo esy_te fr<__revie fravec_vous frconta__vous frje_te
18 how:APPROX&NEWS how:IN&NEWS s.enfinal s.enlette s.enpass s.enshall s:EVENT
19 ASK>FUT2 ASK>WAIT D>>SURE>>YOU D>IT2 DECIDE>>NEWS>>D DECIDE>>WE>>FUT DECIDE>NEWS DOC>TELL1 EVENT>>WAIT>>D
19 EVENT>OON1 HE>AWAY2 HE>NEWS HEAR>>OUR>>TELL NEWS>>US>>D O>>D>>HEAR O>>O>>WE OFROM>FUT1 OON>YOU1 ORG>>YOU>>FUT
19 OUR>DECIDE1 OUR>YOU SEND>>WE>>FUT SEND>>YOU>>O SEND>CALL SURE>O1 SURE>TELL1 TELL>ALL1 US>>O>>D WAIT>ASK1
19 WAIT>EVENT1 WAIT>OUR1 WAIT>WAIT1 WE>>FUT>>WE YOU>>SEND>>WHEN YOU>CALL c.devon c.ensendi c.esresul deauf__zu
19 dehoere__von demit_einer deuns_> en=O_so enappli_=D encan_expec encome__to encommu_=D endecis__=D endecis_will
19 enfirst__=O engive__the eni_get enkeep_you enmake__=D enor__=D enout__> enreali__will ensame__> enshall__you
19 enshall_write enshoul__an enso_=D enteam_and enthat_=D enthe_time entold__> enus__and enwill__our enwill__told
19 enyou__day enyou__of enyou_shall esconta_con este__> fr<_laiss fraurez__repon frconta_avec frje__rappe frles_resul
19 frrecon__> frrepon_vous how:BY&CALL s.enreali s.frles
20 ALL>>ALL>>FUT ALL>ALL ALL>YOU CALL>>FUT>>TELL CALL>>YOU>>IT FUT>TELL2 HEAR>>TELL>>ALL HEAR>HEAR1 HEAR>OBEF2
20 ORG>HEAR2 ORG>OON2 ORG>TELL SEND>>YOU>>NEWS SEND>WE TELL>>D>>WHEN TELL>>WE>>YOU TELL>D2 WAIT>WAIT YOUR>O1 c.enfeedb
20 c.frsaure de<__ruf de<__werde deihnen_=D desie_von en:_=D en<__s en=D_that enget__=D eni__ask eni__that eni__told
20 ensaid_=D enthe__to enus_the enwe_hope enwill_rever enwill_ring enyour_inbox esnuest__> esresul_> fr<_il
20 frles__seron frvous__infor s.dedanac s.derufe s.endecis
21 ASK>>WAIT>>D COND>NEWS1 D>>FUT>>CALL EVENT>O FUT>>FUT>>TELL FUT>>TELL>>AWAY FUT>WHEN1 HEAR>>YOU>>US NEG>>FUT>>O
21 SEND>>WHEN>>NEWS TELL>OBEF1 WE>SURE c.encomes c.enexact c.enupdat c:NEWS desie_zu dewird__=D en=O__call enafter_>
21 enan_updat enand__you endecis_is enhope_to eni_write eninvit__> enshoul_be ensleep__it enthe_lette enwill__an
21 enwill_infor enwith_you enwrite_you es<_le fr<_=D frde_patie frte__=D how:IN&TELL p:HE s.dedann s.enemail s.frnotre
22 D>CALL1 EVENT>HEAR2 FUT>CALL FUT>OUR2 NEWS>ALL O>>D>>WE O>HEAR2 OON>FUT2 SEND>>YOU>>CALL TALK>CALL2 TELL>AWAY
22 YOU>NEWS1 c.esconta c.frrevie de=D_eine deich_ruf derufe_ich devon_mir dewerde__=D en=O_but encall_> enfor_an
22 enget_you enhave_asked enlet__check enme_check enthe_day enupdat_you enwill_write enwith_the es<__respo esuna_respu
22 s.frappel
23 D>SEND1 FUT>>HEAR>>OUR FUT>>TELL>>NEWS ORG>TELL1 OWITHIN>D US>TELL2 c.entime c.esdecid demelde__=D en<_decis
23 enfrom_me enfrom_our enget_the enis_to enknow_> enwe__to enwill__have enwill_know esle__=D far:5 p:NEWS s.enknow
23 s:ALL
24 D>>YOU>>SEND D>>YOU>>TELL D>WE2 FUT>>FUT>>HEAR ORG>>FUT>>TELL ORG>TELL2 WE>>YOU>>CALL YOU>TELL c.enexpec c.enoutco
24 ena_reply encall__> endecis_> enhave_the ennot_have enreach_out enthat__> fret_je frje__appel frvous_=D grain:week
24 how:BY&DECIDE s.enout
25 DECIDE>YOU1 DOC>SEND O>YOU2 OUNTIL>D WE>US1 c.enrever c:SURE enthat_day enyou__after esle_respo k:WEAK
26 D>YOU2 NEWS>SEND O>WE1 TELL>>ALL>>D YOU>OUR2 a:SURE deund__dir devon__> enyou_the
27 D>>HEAR>>YOU WAIT>D dewir_melde ensomet_=D s:NEWS
28 OUR>NEWS WE>>TELL>>US en<_expec enfirst_thing enhave__for
29 c.ensomet ena__from enwe__get
30 EVENT>>O>>WE EVENT>TELL2 TELL>ALL eni__give s.enday s:TELL
31 enhave__answe frnous__repon frvous__une
32 k:PATIENCE
33 HEAR>TELL1 en<_=D far:4
34 HEAR>>NEWS>>D enday_>
36 a:NEWS s:CALL
37 ORG>FUT1 how:BY own:WEAK
43 grain:part
47 own:PATIENCE
72 k:STRONG
79 own:STRONG
"""
