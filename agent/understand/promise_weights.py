"""What words weigh for a promise, in tenths: written by tests/train_promises.py. A table only."""

from __future__ import annotations

TRAINED_ON = "b40df18ce88c1fd12e994ad27e00fbaacfe57bb6387dcc3974f7cc718684459e"
SCALE = 10
WEIGHTS = r"""
-79 far:8
-68 k:ASK
-63 own:
-55 grain:year
-46 c.enwas
-45 k:OTHER
-44 far:7
-43 c.en9
-41 enat_9 grain:month
-40 far:1 how:BY&ASK
-38 grain:season
-37 PAST>D2
-36 NEG>CALL k:ABSENT
-35 en<__a
-34 ASK>ASK c.entwo
-33 COND>YOU
-32 c.enon c.enplace c:START en=D_but grain:break
-31 c:YOUR en=D__9 how:FROM
-30 c.deihre c.engood c.enhad c.enhappy en<__we enclose__> enthe__was
-29 IT>PAST OUR>AWAY YOU>>NEG>>HEAR YOU>PAST c.debin c.enanoth en9__=D enon__=D
-28 ASK>NEWS1 WE>AWAY c.de9 c.enfille c.enno en<_have en?_> enoffic_is fr9_h fr=D_a how:FROM&CALL
-27 ASK>SEND D>HAVE1 D>NEG2 D>O1 HEAR>ASK1 PAST>NEG c.enclose en9_=D en=D_as en=O_> enannua_leave enback__> enbeen__>
-27 encan_be eni__on enis_not p:DOC
-26 ASK>TELL1 D>START FUT>>TELL>>US IT>O2 IT>START O>COND PAST>ALL2 PAST>HEAR1 YOU>DECIDE1 YOU>TALK2 b:START c.enadver
-26 c.ennew c.es9 en<_if enam_on enand_retur enis_close ensomeo_else enstart__> enthank__your enthe_adver enwas__to
-26 enwe_met enyou_do enyou_to esel__a how:ON s.de9 s.en9 s.en? s.enattac
-25 AWAY>AWAY1 D>HAVE D>PAST1 HEAR>TALK2 PAST>WE TELL>TALK2 b:YOUR c.ensend c.enwork c.enwould c.frferme de9_uhr
-25 en<__met ena_=D enam_out enforwa_to enfrom_you enit__been enneed_your enno__=D enour__offic enthe__meets
-25 enwill_tell how:BEF&ASK p:ALL s:ASK s:START
-24 AWAY>AWAY D>>WE>>PAST D>OON1 DOC>WE2 NEG>EVENT2 ORG>>D>>ORG TELL>OBY2 US>OON US>TELL1 WHEN>PAST YOU>>TELL>>US
-24 YOU>ORG a:AWAY b:O c.enbring c.enforwa c.enperio c.enrun c.enstart c.estu de<_schoe de=D__9 en9_: en<__?
-24 en<__close en<_happy en<_unfor en=D_or eni__writi enit_was enmeets__> enoffer_you enoffic_> ens_been entake_place
-24 enthe__offic ento_us entold__=D enwould_be es<_si fr=D__9 frvotre__=D how:BEF&CALL how:FROM&DECIDE s.enmails
-24 s.enon s.enpm s.entake s:PAST
-23 ASK>DOC1 CALL>ASK2 CALL>WE2 COND>D1 D>>WE>>NEG FUT>TALK HEAR>>D>>WE IT>YOUR O>TELL2 OUR>D PAST>>ASK>>D PAST>PAST1
-23 PAST>PAST2 START>D TALK>>D>>FUT TALK>>FUT>>D WE>YOUR2 WHEN>D YOU>DECIDE2 YOU>PAST2 YOUR>NEWS c.enclosi c.enends
-23 c.enmay c.enwent c.frh deueber_das en9_pm en<_9 en<__you en<_off en<_sorry en<_take en=D_in enanswe_=D encall__=O
-23 enclose_for endown_=D enends_=D enfor__? enfor__inter eni_can enlast__=D enon_leave enonce_you enrun_=D ensee__=D
-23 enthe_inter enthe_new enthe_team enwas__=D enwe__you es=D__> es=D__las esa_las eslas__> fra_9 s.enas s.encould
-23 s.enoffic s.entrain s.enwere s.frpas s:NEG
-22 AWAY>>D>>FUT AWAY>>ORG>>D D>NEG1 DOC>>START>>D FUT>EVENT FUT>ORG IT>ASK NEG>O2 NEG>OUR2 PAST>SEND START>ORG
-22 TALK>NEG2 US>>D>>TELL WE>>FUT>>AWAY WE>YOUR YOUR>>FUT>>D b:TALK c.deder c.denicht c.enat c.enattac c.encance
-22 c.enform c.enfree c.enother c.enschoo c.enspoke c.enwhen de<__> de=D_um debin_=D en9__9 en9__=O en<__leave
-22 en<_date en=D__ten enam_writi enhave_writt enit__=D enleave__and enmeet_the enoffer__=D enone_> enour_=D
-22 enplace_=D enthe_other enthis_=D ento_me ento_someo enwe__our enwe_would enwill_meet esla_ofici far:6 fr?_>
-22 grain:feast s.ena s.enany s.enclose s.ennobod s.enother s.enquest
-21 D>OUNTIL DOC>ASK FUT>NEG2 HAVE>O1 HEAR>DECIDE2 NEG>HEAR PAST>>D>>PAST PAST>>US>>D PAST>>WAIT>>D PAST>>YOU>>YOUR
-21 PAST>FUT1 PAST>TELL1 PAST>TELL2 TALK>ALL US>NEWS1 WE>>AWAY>>D WE>>PAST>>CALL WHEN>>YOU>>ASK YOU>>PAST>>D YOUR>D1
-21 YOUR>START YOUR>THIRD a:START b:OIN c.enare c.enas c.enavail c.enbette c.endid c.enmeets c.envalid c.enweek
-21 c.esentre c.essu c.estermi de9__> de<__bin en<__new en<_annua en<_enjoy en<_inter en=D__at en=D__been en=D_on
-21 ena_long enand__=D enat_ten encame_=D enclose__=D enclose__and enconfi_=D endo_you endown__> enexpir__> enfor__is
-21 enfor_this enhave__nothi enhere_> enmeeti__=D enmeeti_you enmeets_=D enplace__> ensee_you enstart_=D enthe__for
-21 enthe_count enthe_schoo ento_work enwe__your enwe_move enwill_see enwith_=D enwork__> enwould__you enwould_call
-21 enyour__> enyour__i es<__de es<__el fra__h s.enif s.enstaff
-20 ASK>EVENT ASK>TELL AWAY>O2 COND>>YOU>>NEG COND>CALL1 D>>WE>>AWAY D>>YOU>>PAST HAVE>>HAVE>>O HE>>ASK>>D HE>PAST2
-20 HEAR>>YOU>>D HEAR>YOUR IT>IT1 OIN>D2 OUR>START OUR>TALK PAST>>US>>HEAR PAST>>YOUR>>CALL PAST>AWAY1 START>PAST
-20 TALK>ALL1 TALK>AWAY1 US>>CALL>>D US>>HEAR>>YOUR US>COND1 WAIT>YOUR1 WE>YOUR1 YOU>>FUT>>EVENT YOU>ASK1 YOU>FUT2
-20 YOU>O1 YOUR>>CALL>>WE YOUR>SEND YOUR>TELL a:YOUR c.deschoe c.deuhr c.enad c.enbegin c.enpossi c.enread c.enthese
-20 c.entrave c.enwante c.estiene c.fr? c.frsi de<__schre de=O_> debei_uns dees__=D deschoe_=D deschoe__und en<__offer
-20 en<__proba en=D__to en=D_has en=D_pleas enabout_you enand_is enany__> enas_you enat__> enaway__> enback__me
-20 encan__=D enclosi_date enconfi__> endeadl_=D endue__> enends__> enenjoy__long enenjoy_your enfrom_9 enhope_you
-20 enhours_=D eni_work enif_you eninter_with enmake__=O enon_holid enother_candi enpleas_call ensomeo__> enthe__round
-20 enthe_train ento__else enwish_you enwork__only enyou_would enyour_=D esen_la esla_entre esnos__el fr<_absen fr<_en
-20 frferme_=D frn__pas how:FROM&TELL s.debitte s.enchose s.ennote s.enwork
-19 ASK>>O>>D ASK>>SEND>>IT ASK>PAST1 AWAY>>D>>O AWAY>US COND>ASK1 COND>HEAR1 COND>NEWS2 D>>COND>>YOU D>>HAVE>>HAVE
-19 DECIDE>START2 DOC>D FUT>>HEAR>>O FUT>>NEG>>TELL FUT>OIN2 HAVE>WAIT1 HEAR>>D>>PAST HEAR>START2 IT>ALL OIN>PAST1
-19 ORG>TALK1 OUR>>ORG>>AWAY OUR>>PAST>>D PAST>>HE>>D PAST>DECIDE PAST>NEG1 PAST>WHEN1 TELL>>ALL>>O TELL>>HE>>D US>HE1
-19 WE>>AWAY>>ORG WE>>TALK>>ALL WHEN>NEG2 YOU>START YOU>YOUR YOUR>>TELL>>D YOUR>COND1 YOUR>D2 YOUR>PAST2 a:HAVE
-19 c.debesta c.dedass c.deerrei c.dehaben c.deihr c.enaccep c.enanswe c.enfroze c.engreat c.enhalf c.enhire c.enits
-19 c.ennumbe c.enten c.enticke c.enyes c.esen c.fravez c.frburea c.frlieu c.frvotre c:PAST de<__angeb de=D_9
-19 dedas__=D en9_=O en:__9 en<__clien en<__confi en<__offic en<_closi en<_how en<_see en=D__agree en=D__it en=D_make
-19 en=O__get en=O__the en=O_priya ena__=D ena__of enacces_to enam_away enand__> enat_my enbe__for enbe_at enbegin_=D
-19 enboard_meets encan__the encome_=D endeadl__> enfille_=D enfille__> enfor__9 enfor__time enform_=D enfroze__>
-19 enhad_a enhave__you enis_on enlast_=D enlet_s enlooki_forwa enmy__=O enmy_inbox ennew__=D ennot_work enof__:
-19 enon_9 enon_a enother__=D enour_new ens_all enstart__=D enstill__> entalk_=D entell__=O enthat__the enthe__in
-19 enthe_appli enthe_commi enthey__you ento__mail ento_our enus__=O enwe__had enwould__me enyou_? enyou__your
-19 enyou_need enyou_were es=O_> esen_el fr<_bonne frabsen__je frde_retou frnous__votre s.de? s.enat s.enbook s.enbut
-19 s.enname s.enrecei s.enrole
-18 ASK>>SEND>>D ASK>SEND1 AWAY>>AWAY>>D AWAY>>FUT>>D AWAY>AWAY2 AWAY>WHEN COND>>YOU>>D COND>HEAR2 COND>SEND2
-18 D>>ASK>>CALL D>>IT>>FUT D>>NEG>>HEAR D>>SEND>>US D>AWAY1 D>O DECIDE>>D>>IT DECIDE>YOUR DOC>WHEN2 EVENT>NEG1
-18 EVENT>ORG2 FUT>>ASK>>O FUT>>YOU>>TELL HAVE>SEND HE>>FUT>>NEWS IT>HAVE1 NEG>>HEAR>>US NEG>ASK NEG>US1 O>>TELL>>D
-18 OBY>YOU OUR>>TALK>>D PAST>>CALL>>YOU PAST>>TALK>>D PAST>>WE>>FUT PAST>HAVE2 PAST>HE PAST>START1 PAST>START2
-18 PAST>YOU1 PAST>YOUR1 TALK>>D>>ALL TALK>D TALK>D1 TELL>O2 US>>D>>ASK US>YOUR WAIT>ALL WE>>FUT>>PAST WE>DOC
-18 WE>VAGUE2 YOU>>IT>>D YOU>>PAST>>TELL YOU>ASK YOU>START1 YOUR>>PAST>>D a:THIRD c.deander c.dewie c.dezeugn c.en?
-18 c.enagree c.enbecau c.enchair c.encounc c.engone c.enhead c.enlibra c.enminut c.ennobod c.enslow c.enstore
-18 c.entask c.enteam c.entrain c.enyear c.esinscr c.esprueb c.fr9 c.frabsen c.frdois c:O de<__dann de<__du debei_mir
-18 defreue_uns deich_bin deum_9 en9_am en<__adver en<__first en<__promi en<__schoo en<__shift en<__took en=D_9
-18 en=O__> en=O__not en=O_if ena_pleas enacces__email enan_hour enand__not enattac_> enbe_on enbecau_of endecis_=D
-18 engive_the enhave__to enhave_recei eni__away enif__can enin_for enis_valid enit__to enlast__> enlooki__to
-18 enmeets__and enmore_than enoffer_stand enon__> enperio_=D enperio__> enpleas_> enreach_you enresul_of ensend_the
-18 enspeak_=D enthe__can enthe_attac enthe_start envalid_for enwe_told enwere__to enwith_my enwould_need enyou__at
-18 enyou__meet enyou__one enyou__would enyou_said es?_> esa__9 escerra_por esde__termi eslas_9 esofert__=D esofici_>
-18 estermi_=D estu__=D esvuelv_=D esvuelv__> fr<_bon frabsen_=D frde_votre how:FROM&NEWS p:YOUR s.deander s.defreue
-18 s.enbest s.enjoini s.enprese s.enroom s.enshift s.ensigne s.enthis s.enwelco s.enwish s.enyour s.frque s:COND
-18 s:OBETW
-17 ASK>>EVENT>>D ASK>>TELL>>YOU ASK>AWAY1 ASK>TALK2 ASK>YOU AWAY>OBY2 CALL>>FUT>>NEG CALL>>US>>D COND>O2 D>>IT>>NEG
-17 D>>O>>COND D>ALL2 D>OWITHIN DOC>ASK1 FUT>>DOC>>YOU HAVE>O HE>>DOC>>D HEAR>ASK HEAR>OWITHIN1 HEAR>START1
-17 IT>>PAST>>EVENT IT>NEG2 IT>PAST1 NEG>>YOU>>D NEG>EVENT1 NEG>NEWS NEG>US NEG>YOUR NEWS>O2 NEWS>OBY2 ORG>IT1
-17 PAST>>EVENT>>YOU PAST>TALK1 PAST>TALK2 SEND>>EVENT>>YOU SEND>>US>>CALL START>OUR START>US START>WAIT2 START>YOU
-17 TALK>>D>>ASK TELL>>US>>YOU TELL>>YOU>>FUT TELL>TALK US>>D>>CALL US>>HEAR>>D US>ASK2 WAIT>START WE>>D>>WHEN
-17 WE>>D>>YOU WE>>TELL>>AWAY WHEN>ASK1 WHEN>DECIDE2 YOU>>PAST>>YOU YOU>OWITHIN2 YOUR>D YOUR>YOUR a:OON b:NEG c.debei
-17 c.dediese c.deendet c.deihren c.demoech c.denach c.dewenn c.enanna c.enbackg c.enbirth c.enchose c.enconfe
-17 c.endied c.enenjoy c.enfield c.enintak c.eninter c.eninvoi c.enjob c.enlapto c.enlaunc c.enleft c.enline c.enonlin
-17 c.enpaid c.enreapp c.enresig c.ensurve c.entrial c.entry c.esal c.eslas c.essera c.estraba c.esvacac c.fravons
-17 c.frbonne c.frle c.frvalab c:NEG c:OIN c:TALK de<__das de<__unter de<_ihre de=D_nicht debitte_geben deder__>
-17 dedie__laeuf deendet_=D deendet__> defrau__> degesch_> deim__=D denicht_im desie_es deum__uhr deuns__besch
-17 dewir__zurue dewir_freue en9_or en<__mail en<__next en<__numbe en<__sign en<__team en<__up en<_dear en<_what
-17 en<_when en=D_=O en=D__compl en=D__do en=D__for en=D__four en=D_at en=O_9 en=O_=O enafrai_we enand_open
-17 enand_there enand_this enannou_=D enanoth__=D enapply__=D enare__at enare__for enat__: enat__=O enat__?
-17 enback_when enbe__us enbe_publi encome__and encould_we endied_=D endo__work enfor__day enform_and enforwa_>
-17 enforwa__meeti enfree_for enfrom_leave enhappy_to enhas_to enhirin_is enhope__will eni_am eni_start eninter__the
-17 enit__at enit__us enit_s enlaunc_=D enlink__=D enlong__> enlook__to enlook_forwa enmail_will enme__your enmy__day
-17 enmy_last enno_=D ennotic_perio enoffer_we enoffic__close enon_site enor__? enpleas_to enpromi__an enread__>
-17 enreapp_=D enreapp__> enrecei_your enrole__=D ens__was ensecon_=D ensecon_round enso_no ensomet_=O enspoke_=D
-17 ensurve__be ensurve_will entake_it enteam__=D enthat_your enthe__? enthe__scree enthe__stand enthe_ad enthe_backg
-17 enthe_job enthe_posit enthe_slide enthis__> ento__> ento_meeti entoo_> enup_=O enup__=D envalid__=D enwas__>
-17 enwas__last enwe__it enwe__unabl enwe_wrote enwent__=D enwill__publi enwill_read enwill_show enwitho__=D
-17 enwrote_to enyou__than enyou__you enyou_up enyou_we enyour__in enyour_first enyour_name es<_en es<_vuelv esel__es
-17 esla__sera esque__=D fr<_si frferme__> frne__pas frreuni__> frsi_vous frvalab_=D frvalab__> how:BEF&EVENT
-17 how:ON&DECIDE how:WITHIN&EVENT s.deurlau s.enapolo s.enbeen s.enchang s.endeliv s.enhope s.enkindl s.enslide
-17 s.entest s.fr9 s:O
-16 ALL>AWAY2 ALL>WAIT1 ASK>>ASK>>ASK ASK>>YOU>>D ASK>>YOUR>>CALL ASK>HIS2 ASK>OBY AWAY>>TELL>>D AWAY>ASK AWAY>ASK1
-16 AWAY>NEWS1 AWAY>WHEN2 COND>>WE>>D COND>PAST2 D>>WE>>O D>ASK DOC>>AWAY>>D DOC>>WE>>D EVENT>>D>>HAVE EVENT>NEWS
-16 FUT>>PAST>>D FUT>EVENT1 FUT>YOU HEAR>>D>>ASK HEAR>>IT>>PAST HEAR>OON1 HEAR>OON2 IT>>D>>IT IT>START1 NEG>>TELL>>YOU
-16 NEG>TELL NEWS>>ORG>>D NEWS>>START>>FUT O>NEWS2 O>PAST2 OFROM>D ORG>>START>>D OUR>>FUT>>D PAST>US PAST>WE2
-16 SEND>>D>>WE START>>ORG>>D START>NEG START>O TALK>HAVE TELL>VAGUE1 THIRD>D US>WE1 WE>>D>>EVENT WE>>FUT>>YOU
-16 WE>>HEAR>>YOUR WE>>PAST>>NEG WE>>TALK>>D WE>PAST WE>THIRD2 WHEN>HE WHEN>O YOU>>D>>PAST YOU>>FUT>>O
-16 YOU>>HEAR>>EVENT YOU>>YOUR>>CALL YOUR>>CALL>>D YOUR>>D>>WE YOUR>>NEWS>>D YOUR>>THIRD>>D YOUR>HAVE YOUR>US1 b:PAST
-16 c.deauch c.debegin c.debuero c.deein c.degilt c.deprakt c.deunter c.enall c.enapply c.endays c.endesk c.enemplo
-16 c.enfirst c.enlimit c.enlink c.enlong c.enlonge c.enmany c.enmatch c.enpayab c.enplus c.enprese c.enquest
-16 c.enquick c.enreadi c.enrejec c.enshop c.enthree c.enuse c.enwere c.enwheth c.enwrote c.esdispo c.eshace c.esnuevo
-16 c.espara c.esprome c.frbien c.frde c.frnous c.frtrava de<__bewer de<_koenn de=D__zu de=D_bin de=D_genau dedie__hat
-16 defuer_=D degern_=D dehaben__=D dehat__=D deich__dir deihren__=D denach_> deuhr_> deund__! en9_minut en<__compl
-16 en<__could en<__did en<__discu en<__got en<__headq en<__hired en<__only en<__perso en<__when en<__would en<_any
-16 en<_as en<_close en<_offic en<_other en<_to en<_you en=D__appli en=D__in en=D_answe en=D_it en=D_look en=D_would
-16 ena__for ena_short enall_day enand__no enand_back enand_do enapply_again enare_looki enare_paid enare_shut
-16 enare_you enas_discu enasses__=D enavail_for enbe_back enbe_free enbe_good enbecau__the enbeen_moved encance_=D
-16 encompl_> enday_at endecid_to endecis_=O endid_you endue_=D enenjoy_a enfollo_up enfor__and enfor_confi enfor_one
-16 enfrom_your engive__a enhas__moved enhave_rung enhave_signe enhire_=D enhours__9 enhr__not eni__get eni__rung
-16 eni_wish enin_the enis__at enis_compl enkindl_confi enlast_one enlet__have enlong_=D enmei_i enneed_numbe
-16 enno_inter enno_phone ennot__forwa ennot__us ennot_see ennot_take enof__=D enof__and enof__offic enoffer__a
-16 enoffer_went enon_the enonce__have enopen_again enpayab_=D enperio__=D enplace__the enplace_to enpleas__the
-16 enpleas_compl enpleas_write enproba__=D enrecru__the enretur_it enrevie_=D enround__=D enrun__> ens_gone ensay_>
-16 ensee_your enshut_for enslot_for enso__offic enso_the enstart__is entaken__> enteam__> enthe_deadl enthe_link
-16 enthey_will enthis_offer ento__anoth ento_let ento_your entwo_colle enus_a enwas_the enwe__shut enwe_did
-16 enwe_hired enwe_may enwent_out enwill__take enwith__acces enwith__and enwith__who enyou__decid enyou__for
-16 enyou__signe enyou__writt enyou_asked enyou_sent enyou_told enyour__when es<__no es<_de es<_su es=D_a es=D_es
-16 esde_inscr esdispo_=D eses__=D esescri__=D esescri_el esestoy_de eshace_=D esinscr_termi esla__=D esno__recib
-16 esplazo__inscr esque_le esse__el estermi__> esy_no fr<__avez fr<__retou fr<_de fr=D_? frconfi_=D frd__=D
-16 frecrit_=D frh_> frl_entre frle_poste frvous__ecrit how:BEF&TELL p:TELL s.dedass s.enenjoy s.enfamil s.enfound
-16 s.enfree s.enlong s.enmost s.enmoved s.enpolic s.enreadi s.enshut s.enside s.enslept s.entwice s.frconge s.frh
-16 s.frl s:AWAY
-15 ALL>>FUT>>D ALL>ASK1 ASK>>D>>TELL ASK>>IT>>SEND ASK>ASK1 ASK>EVENT1 ASK>US2 AWAY>>D>>HE AWAY>>D>>IT AWAY>CALL1
-15 AWAY>HE AWAY>NEG2 AWAY>SEND2 CALL>>IT>>D CALL>NEG CALL>THIRD1 CALL>US1 CALL>WE1 COND>>IT>>YOU COND>ASK2
-15 COND>DECIDE2 COND>NEWS D>>WHEN>>TALK D>PAST2 D>THIRD1 DOC>>TALK>>D EVENT>PAST FUT>>WE>>OUR FUT>>YOU>>NEG FUT>HE
-15 FUT>OON1 FUT>PAST2 HAVE>TALK HE>>AWAY>>D HE>FUT HE>US HEAR>>AWAY>>D HEAR>>YOU>>PAST HEAR>>YOUR>>DOC HEAR>DOC1
-15 HEAR>HAVE1 HEAR>WAIT IT>>NEWS>>D IT>>PAST>>D IT>>WE>>CALL IT>>WE>>PAST IT>OBY2 NEG>>OUR>>CALL NEG>>START>>US
-15 NEG>>TELL>>US NEG>ALL1 NEG>COND2 NEG>NEWS2 NEG>PAST NEG>TALK1 NEG>TELL2 O>>AWAY>>D O>IT2 O>O O>TELL OIN>YOUR
-15 ORG>>FUT>>D ORG>>FUT>>TALK ORG>>WAIT>>D ORG>>YOU>>HEAR ORG>HEAR1 ORG>TALK OUR>>AWAY>>D OUR>TALK2 PAST>>D>>FUT
-15 PAST>>D>>ORG PAST>>DOC>>D PAST>>ORG>>D PAST>>YOU>>PAST PAST>>YOUR>>D PAST>IT1 PAST>YOUR2 SEND>>IT>>D SEND>YOUR1
-15 START>>PAST>>WAIT START>D1 START>HEAR1 START>PAST1 START>SEND1 START>TALK1 START>WAIT1 START>WHEN1 TALK>>D>>DOC
-15 TALK>>D>>NEWS TALK>>D>>YOU TALK>>FUT>>WAIT TALK>>YOU>>D TALK>ASK2 TALK>HAVE1 TALK>PAST2 TALK>START TALK>WHEN
-15 TELL>>ASK>>YOU TELL>ASK TELL>START THIRD>>D>>FUT US>>D>>WE US>>WE>>D US>ASK1 US>CALL US>SEND1 WAIT>IT WAIT>PAST1
-15 WAIT>YOUR WE>>D>>IT WE>>D>>OUR WE>>FUT>>NEG WE>>FUT>>TALK WE>>FUT>>YOUR WE>>HEAR>>AWAY WE>>HEAR>>DOC WE>NEG1
-15 WHEN>ASK2 YOU>>EVENT>>D YOU>>FUT>>HE YOU>>HE>>D YOU>>TALK>>ORG YOU>>TELL>>TALK YOUR>>CALL>>WHEN YOUR>>SEND>>D
-15 YOUR>ALL1 YOUR>DECIDE YOUR>NEG YOUR>START1 YOUR>TELL1 YOUR>WHEN1 a:PAST c.deaussc c.dedie c.deeinge c.degern
-15 c.dehatte c.dekanns c.deschon c.ena c.enacces c.enam c.enannua c.enchang c.enconsi c.enconve c.endated c.endue
-15 c.enexam c.enexpir c.enfreez c.engot c.enhand c.enheld c.enhr c.enjoin c.enlogin c.enmuch c.ennice c.ennine
-15 c.enosei c.enpatag c.enreach c.enremem c.enrequi c.enresum c.ensat c.ensaw c.enschem c.enscree c.ensecon c.ensee
-15 c.enshort c.ensince c.enspend c.entrans c.enunfor c.enwhich c.enwithd c.enyour c.es? c.esasi c.essi c.frbon
-15 c.freffet c.frl c.frpour c.frprend c.frreuni de<__ein de<__hatte de<_wegen de<_wie de=D__> de=D__im de=D__ob
-15 de=D_ander de=D_anruf de=O_ist deauch_=D debei__=D debin_ich dedie_aussc defuer_den deich__ihnen deim_buero
-15 dein__> denicht_> denicht__buero desagen_sie desie__mich en9__> en<__asses en<__days en<__every en<__forwa
-15 en<__job en<__link en<__luck en<__made en<__went en<__were en<__wish en<_attac en<_away en<_deadl en<_deliv
-15 en<_nice en<_ooo en<_try en=D__good en=D__now en=D__said en=D_just en=D_let en=D_nobod en=D_same en=O__9 en=O__on
-15 en=O__ring en=O_party en=O_that ena__fair ena_diffe ena_trade ena_year enaccep_=D enafter__? enam__annua enam_not
-15 enand__can enand__to enand_can enanna_=D enat__desk enat__for enat__trade enbe_forwa enbecau_the enbring_the
-15 enbut_we encall__at encan__tell encance_> encandi_who enclien__=D enclose_the encontr__=D encontr_is encould_not
-15 encurre__of endecis_on endeliv__: endeliv_time endesk__> endoes_your enfirst_=D enfor_=O enfor__for enfor_now
-15 enfurth_to engoing__leave engood__=D engood_luck engot_your enhappy__for enhave__been enhave_anoth enhave_left
-15 enhe__in enhe_would enhim__> enhirin_=D enhold__offer enhold_the enhour__> enhouse_> eni__calli eni__left eni__so
-15 eni__wante enin__field enin_patag eninter_is eninter_were eninter_you eninvit_for enis__? enit__your enknow__the
-15 enleft_for enlette_=D enlette__> enlimit__to enlimit_acces enlooki__> enlunch_? enmail__not enmr_osei enneed_a
-15 ennext__=D ennot__back ennot__me ennothi__be ennow__s ennow_it ennumbe_=D enof_a enoffer__we enoffer_open
-15 enon__leave enon_annua enother_the enour_cto enour_inter enpanel__is enparty__=D enpleas_retur enquest_=D
-15 enquest__> enreach_us enrecei__will enremem_to enreope__> enrung_=O enruns__=O ens__are ens_not ens_talk ensaid_i
-15 enschoo_is enshort__are enshoul__not ensign__retur ensign_and enso__can ensoon_> ensorry_for enstaff_>
-15 enstart__the enstart_date ensuits_you entake_you entaken_=D entell__about enten_> enthank__confi enthank__letti
-15 enthat__s enthat__were enthat_i enthe__met enthe__thing enthe__were enthe_assig enthe_clien enthe_field enthe_long
-15 enthe_year enthis_is ento__inter ento__to ento_speak entold_us entold_you entrans_=D enus_=O enus_again enwas_a
-15 enwas_taken enwe__anoth enwe__hold enwhich__=D enwho__be enwill_hold enwould__your enwould_want enwould_write
-15 enwrite__and enyou__login enyou__so enyou__to enyou_and enyou_come enyou_make enyou_start enyou_your enyour__was
-15 enyour_contr enyour_lapto enyour_login enyour_notic enyour_passw enyour_salar enyour_trans enyour_visa es:__=D
-15 es<__enlac es<_estoy esde__=D esde_vacac esel__se esenlac__=D esla__es esno__notic esno_tiene espor_favor
-15 espuest_se esque_no estiene_notic fr9__9 fr<__! fr<__burea fr<_entre fr<_nos fr<_pourr fr=O_> fra_l frappel_=D
-15 frburea__ferme frde_confi frde_l frde_vous frest_valab frlieu_=D frmerci__confi frnos_burea froffre__valab
-15 frpas__> frque_votre frrespo__> frretou_=D frs_est frvotre__n how:AFT how:AFT&EVENT how:AFT&NEWS how:FROM&ASK
-15 how:ON&HEAR p:START s.de: s.deherr s.deuhr s.enaccep s.enactua s.enaddre s.enannua s.encan s.encompl s.endear
-15 s.endid s.endurin s.enfull s.enhi s.eninste s.eninvit s.enneed s.enobser s.enold s.enoptio s.enproba s.enremin
-15 s.enrung s.ensee s.entook s.envacan s.enwhy s.escurso s.esla s.eslas s.frplus s:HAVE s:VAGUE
-14 ALL>>SEND>>D ALL>O ASK>>ASK>>D ASK>>ASK>>YOUR ASK>>TELL>>D ASK>CALL1 AWAY>>D>>TELL AWAY>>EVENT>>HE AWAY>PAST
-14 AWAY>PAST1 AWAY>WE2 CALL>OBETW2 CALL>YOU2 COND>EVENT COND>NEG COND>ORG1 D>>ASK>>TELL D>>COND>>NEG D>>NEWS>>FUT
-14 D>>ORG>>EVENT D>>TELL>>O D>ASK2 D>OWITHIN2 D>START1 D>YOUR1 DECIDE>>O>>D DECIDE>ASK1 DECIDE>O DECIDE>OWITHIN
-14 DECIDE>START1 DECIDE>VAGUE DOC>>D>>O DOC>PAST DOC>PAST2 EVENT>>EVENT>>D EVENT>ASK1 EVENT>TALK FUT>>ASK>>YOUR
-14 FUT>>D>>COND FUT>>DECIDE>>YOUR FUT>>DOC>>CALL FUT>>ORG>>D FUT>>TALK>>YOU FUT>>WE>>D FUT>>YOU>>CALL FUT>THIRD1
-14 FUT>YOUR2 HAVE>>HAVE>>WAIT HAVE>>TELL>>YOU HAVE>PAST1 HEAR>>DECIDE>>O HEAR>>WAIT>>ALL HEAR>ASK2 IT>>D>>NEG
-14 IT>>DOC>>START IT>>SEND>>D IT>>START>>D IT>OIN1 IT>TALK IT>TALK1 IT>YOUR2 NEG>>HEAR>>IT NEG>>NEG>>D NEG>D1
-14 NEG>FUT2 NEWS>>ASK>>D NEWS>>O>>YOUR O>>WHEN>>HEAR O>>YOUR>>PAST O>O1 OON>AWAY OON>O ORG>ASK1 OUNTIL>COND
-14 OUR>>AWAY>>O PAST>>OUR>>D PAST>>PAST>>D PAST>HEAR2 PAST>IT2 PAST>NEWS1 PAST>WHEN2 START>>YOU>>D START>ASK
-14 START>HAVE START>HAVE2 START>HEAR2 START>IT2 TALK>>ALL>>D TALK>>D>>SEND TALK>>START>>D TALK>AWAY TALK>ORG
-14 TALK>ORG2 TALK>OUR2 TALK>WAIT1 TALK>YOU TALK>YOUR TELL>>ASK>>D TELL>>US>>HEAR TELL>>WE>>D TELL>DOC2 TELL>OON2
-14 TELL>YOUR2 THIRD>D2 THIRD>FUT THIRD>START US>>HEAR>>YOU US>D1 WAIT>>ALL>>D WAIT>>D>>IT WE>>D>>O WE>>PAST>>HEAR
-14 WE>>PAST>>YOUR WE>>YOU>>WE WE>>YOUR>>D WE>ASK2 WE>NEG2 WE>O WE>WHEN1 WHEN>>FUT>>YOU WHEN>D2 WHEN>PAST1
-14 YOU>>ASK>>CALL YOU>>EVENT>>EVENT YOU>>HEAR>>WAIT YOU>>O>>O YOU>>SEND>>O YOU>>WE>>FUT YOU>>YOUR>>D YOU>EVENT2
-14 YOU>HAVE2 YOU>OFROM YOU>OUNTIL YOU>TALK YOU>TELL2 YOU>VAGUE2 YOU>YOU1 YOUR>>ALL>>NEG YOUR>WE1 c.de=O c.dees
-14 c.definde c.demesse c.derufen c.desind c.destatt c.deum c.enbranc c.encalle c.encoach c.enduty c.enexcel c.enfour
-14 c.engame c.enin c.enleast c.enmaybe c.enmeter c.ennda c.ennewsl c.enoffer c.enoffsi c.enopeni c.enorien c.enpay
-14 c.enplann c.enplayi c.enrepla c.enreque c.enretir c.enships c.ensix c.enstaff c.enstage c.ensuit c.entalki
-14 c.enteach c.entwice c.enwhole c.esavisa c.escaduc c.escerra c.escogem c.esestoy c.esviaje c.fr=O c.frecrit
-14 c.fressai c.frfiche c.frnouve c.frpubli c.frretou c.frs c.frvos c:THIRD c:VAGUE de9_9 de9__9 de<__aussc de<__rufen
-14 de<_ihr de<_kanns de=D__der de=D__noch de=D__uhr de=D_antwo deangeb__=D dearbei_ist deaussc__noch deaussc_laeuf
-14 debin__auf dedass_sie dedie_stell dedo_9 deein_bissc deentsc_der dehaben_=D deich_> deich_schre dekanns_du
-14 demich__anruf demir_=D demir__besch deniema_mehr deschic__die desie_die determi_=D deund_=D dewiede_> dewir_sind
-14 dezeit_> en9__to en9__with en:__=D en<__lapto en<__other en<__partn en<__sugge en<__test en<__train en<_bette
-14 en<_bring en<_come en<_evalu en<_excel en<_fille en<_hi en<_maybe en<_movin en<_norma en<_not en<_orien en<_robin
-14 en<_tell en<_ticke en<_which en=D__: en=D__may en=D__move en=D__nine en=D__our en=D_decis en=D_your en=O__came
-14 en=O_from en=O_which en=O_yours ena__holid enadver_=D enafter_9 enagain_=D enagain_=O enagain_> enall_=D enam__and
-14 enamong_them enand__for enand__read enand__start enand_no enanoth_candi enanyth_> enappli_close enappoi__=D
-14 enas__is enask__you enat__is enat__pm enat_least enat_nine enavail_=D enback__my enbe_=O enbe__=D enbe__=O
-14 enbe_delet enbe_held enbeen_=D enbette__tell enbette_i enbook__train encan__check encan__make encan_offer
-14 enchase_me enchose_anoth enclose_=D encompl__attac encontr_=D encould__=D encounc__=D endate__=O endate__joini
-14 endated_=D endesk_=D endiffe__> endo__call endo__the endo_it endown__=D endown_for enduty_=D enelse__i enelse_and
-14 enevalu__=D enevalu_takes eneveni_=D eneveni__> enevery_secon enexam_=D enexam__> enexcel_=D enexcel__to
-14 enexpec_you enfeedb__=O enfor__! enfor__who enfor__will enfor_playi enforwa__welco enfrom_three enfull_>
-14 engame_ships engood_=D enhas__move enhave__> enhave__acces enhead_offic enhear__you enheari_from eni__be eni__see
-14 eni_apolo eni_had eni_hope eni_look enif__would enin__> enis__a enis__in enis__publi enis__too enis_our enis_yours
-14 enit_would enits__> enlapse_=D enlike__speak enlike_you enlink_expir enmaybe_=D enmaybe__> enme__pleas enme__ring
-14 enmei__am enmessa_i enmet__to enmeter_readi enmore_candi enmust_be enmy__s ennine_> enno_acces ennorma__answe
-14 ennorma__out ennorma_go ennorma_we ennot_make ennot_read ennumbe__=D enof__year enof_joini enoffer__go
-14 enoffer__open enoffer_norma enoffic_and enone_thing enopen__> enopen_for enopen_with enor_=D enorien__=D
-14 enorien_is enour__goes enour_headq enour_share enparen_eveni enpayab__> enperio_is enphone__> enpick__your
-14 enpick_you enplayi__us enplayi_for enpost_was enprese_=D enprese__> enpromi_you enpubli__> enpubli_holid
-14 enread__mail enread_this enreadi_mail enresum_=D enring_me enround__the enruns_=D ens_full ens_offic ens_on
-14 ens_open ens_shut ens_your ensearc_=D ensecon__> ensend__your ensent__=D enshift_> enshow__round enshut__>
-14 ensigne_contr ensigne_nda ensigns__> ensigns_anyth enso__have enso__the enspeak__> entakes__and entalki_to
-14 entell__which enthe__cohor enthe__on enthe__perio enthe_paren enthe_room enthe_whole enthem_> enthink_it
-14 ento__next ento_offer ento_open ento_recei ento_reply ento_welco entold__we entold__you entrave_=D entwice_=D
-14 entwice__year entwice_a entwo_at enunsuc_> enup_your enus__date enus_your envacan__=D envacan_close enwante_you
-14 enwe__forwa enwe__give enwe__looki enwe__someb enwe_could enwe_fille enwe_got enwe_say enweek_and enwelco__>
-14 enwelco_you enwent_to enwhat_you enwho_can enwill__at enwill__delet enwill_resum enwith_limit enwith_your
-14 enwithd_> enwork__=D enwould__a enwould__work enwould_promi enwriti__> enyou__9 enyou__in enyou__is enyou__playi
-14 enyou_have enyou_round enyour__arriv enyour__on enyour__reach enyour__we enyour_docum enyour_trave enyours__=D
-14 es<__escri es<__puest es=D_? es=D__por esanunc__=D escaduc_=D escaduc__> esde_viaje esel_nuevo esel_pago
-14 esentie_que esla__: esllama__? esno_cogem esprese_=D este__=O estraba_=D estraba__> estu_respu fr<__offre fr<_au
-14 fr<_l fr<_rappe fr=D__> fr=D__de fr=D_nous fra__> fra__heure fratten_=D fratten__a frau__=D fravez_=D frbon__=D
-14 frc__note frcandi_n frconfi__> frconsi_que freffet_=D freffet__> frest_note fret_=O frh_9 frheure_> frje__=D
-14 frje__repon frje_suis frl__> frla_fiche frnote_=D frnous__atten frnous_avons frpardo_> frpour__=D frprend__=D
-14 frprend_effet frque__candi frvotre_repon frvous_atten how:AFT&CALL how:BETW&ASK how:FROM&HEAR s.debleib s.denicht
-14 s.en=O s.enadver s.enbecau s.enbring s.enbusin s.encerti s.encto s.enfill s.enhired s.enice s.enliter s.enmet
-14 s.ennow s.enpubli s.enrecep s.ensaw s.ensome s.ensuits s.entoo s.enturna s.enunabl s.enunsuc s.enurgen s.enwent
-14 s.esantes s.esentie s.esvolve s.frconsi s.frete s.frne s.frpardo
-13 ALL>>FUT>>NEG ALL>OBEF2 ASK>>ASK>>HEAR ASK>>HEAR>>TELL ASK>>SEND>>ORG ASK>>WAIT>>YOUR ASK>>YOUR>>NEWS ASK>AWAY
-13 ASK>HAVE1 ASK>WE2 AWAY>>D>>NEWS AWAY>>D>>WE AWAY>>O>>TELL AWAY>>O>>WE AWAY>D AWAY>HE2 AWAY>OFROM AWAY>TELL
-13 CALL>>D>>WE CALL>>WE>>HEAR COND>>NEG>>HEAR COND>HE COND>SEND1 COND>START1 D>>ASK>>YOUR D>>FUT>>PAST D>>IT>>HAVE
-13 D>>IT>>START D>>NEG>>CALL D>>NEG>>TELL D>>PAST>>WE D>>WHEN>>O D>AWAY D>COND D>HIS2 DECIDE>>D>>TELL DECIDE>EVENT2
-13 DECIDE>OIN1 DOC>>ASK>>WE DOC>>D>>WHEN DOC>ASK2 DOC>NEWS2 DOC>WHEN EVENT>>US>>D EVENT>WAIT1 FUT>>AWAY>>ORG
-13 FUT>>HEAR>>WAIT FUT>>NEG>>DOC FUT>>NEG>>IT FUT>>WAIT>>IT FUT>>WAIT>>YOUR FUT>>WE>>IT FUT>>WE>>TELL FUT>>YOUR>>D
-13 FUT>>YOUR>>TELL FUT>VAGUE1 FUT>YOUR1 HAVE>>AWAY>>D HAVE>>PAST>>US HAVE>WHEN2 HE>>WE>>FUT HE>HIS1 HE>TALK1
-13 HEAR>>D>>WAIT HEAR>>NEWS>>CALL HEAR>>YOUR>>CALL HEAR>O2 HEAR>PAST2 HIS>>TELL>>D HIS>AWAY IT>>O>>AWAY IT>>YOU>>NEWS
-13 IT>HAVE2 IT>ORG1 IT>YOU2 NEG>>PAST>>NEG NEG>EVENT NEG>PAST2 NEG>START2 NEWS>>D>>NEWS NEWS>EVENT2 NEWS>IT
-13 NEWS>NEWS2 O>>COND>>YOU O>>D>>EVENT O>>NEG>>AWAY O>>WE>>ASK O>>WE>>SEND O>THIRD2 OAFT>D1 OIN>D OIN>O
-13 ORG>>FUT>>AWAY ORG>>HIS>>TELL ORG>>O>>WE OUNTIL>D2 OUR>D1 OUR>O PAST>>NEG>>PAST PAST>ASK1 PAST>NEG2 PAST>YOU
-13 SEND>>ORG>>HIS SEND>ORG SEND>TALK START>>D>>HEAR START>>HAVE>>HAVE START>>START>>D START>DECIDE2 SURE>OBEF
-13 TALK>PAST1 TELL>>THIRD>>D TELL>>YOU>>US TELL>HAVE2 TELL>HIS TELL>OIN1 TELL>THIRD TELL>VAGUE2 US>>D>>SEND US>HE2
-13 WAIT>NEWS WAIT>SURE WAIT>TELL1 WE>>FUT>>ORG WE>>HE>>D WE>>NEG>>EVENT WE>>OUR>>AWAY WE>>PAST>>TALK WE>>START>>D
-13 WHEN>>WHEN>>IT WHEN>NEG WHEN>WAIT YOU>>CALL>>O YOU>>D>>ALL YOU>>D>>US YOU>>PAST>>FUT YOU>>TALK>>US
-13 YOU>>WHEN>>VAGUE YOU>NEG YOU>O2 YOUR>>AWAY>>D YOUR>>D>>COND YOUR>>D>>O YOUR>>DOC>>WE YOUR>>START>>FUT YOUR>ALL2
-13 YOUR>ASK YOUR>EVENT YOUR>IT2 YOUR>PAST1 YOUR>START2 YOUR>US2 YOUR>YOUR1 a:ASK b:COND b:THIRD b:WE c.deam c.debetri
-13 c.debleib c.debraeu c.deerste c.deguelt c.dehast c.demuess c.demuss c.deviel c.dewaer c.en=O c.enabsen c.enagend
-13 c.enbaker c.enbusy c.encan c.encompl c.encould c.endata c.endate c.endonat c.enevalu c.enevery c.enfeel c.enflat
-13 c.engave c.enhealt c.enhelp c.enhome c.enlet c.enmails c.enmonth c.enmovin c.enmust c.enparke c.enpassp c.enpaysl
-13 c.enprofi c.enresta c.enretai c.enshow c.enshutt c.ensites c.enstay c.entaken c.entech c.entechn c.entell
-13 c.enteste c.enthird c.entold c.entried c.enunava c.enunsuc c.enuploa c.envacan c.envisa c.enwalke c.enwife
-13 c.enworki c.escerti c.escierr c.esequip c.esestam c.esexame c.esfuera c.esgraci c.esplace c.esrefer c.esregre
-13 c.esretir c.essolic c.fra c.frcabin c.frexcel c.frfonct c.frqui c.frsavoi c:COND de9__uhr de<__diese de<__freue
-13 de<__nicht de<__prakt de<_bin de<_die de<_in de=D__fuer de=D_gleic de=D_keine de=D_statt de=O__frau de?_>
-13 deander_bewer deantwo_ich dearbei__der deauf__> debitte_> debuero_=D debuero_> debuero__antwo deda_> dedass__=D
-13 dedass_ich deden__> deerrei_mich defrau_=D degespr__=D degilt_=D deihnen__gesch dein_den dein_der deist__>
-13 deist_nicht deleite__> demelde__sich demelde_sie demoech_wir denachz_> deob_sie derufen_sie desich_gern
-13 desie__termi desie_mich deverni_> dewenn_sie dewerde__verni dezurue__> en9__on en9_the en:_9 en:_=O en:__from
-13 en<__also en<__clini en<__consu en<__free en<__he en<__house en<__jobs en<__libra en<__ok en<__openi en<__our
-13 en<__passw en<__quest en<__remem en<__retir en<__told en<__tried en<__uploa en<__wrote en<_appli en<_asses
-13 en<_good en<_great en<_heads en<_once en<_pay en<_salar en<_under en=D__back en=D__consi en=D__i en=D__lunch
-13 en=D__news en=D__newsl en=D__prese en=D__site en=D__thank en=D_also en=D_are en=D_he en=D_newbo en=D_no en=D_plus
-13 en=D_there en=O_? en=O__am en=O__be en=O__s ena__=O ena__direc ena__on ena_candi ena_date ena_fixed ena_nudge
-13 ena_numbe ena_thoug enabout__other enabout_it enabout_the enabsen_=D enaccep__> enafrai__are enafter_the
-13 enagend_for enagree_=D enagree__be enagree_will enall_staff enalrea__=D enam__leave enam_off enan_appli enand_=O
-13 enand__commi enand__count enand__go enand__is enand__me enand__the enand__wante enand_send enand_with enannou__>
-13 enanoth_decis enanswe__=O enany__but enany_day enany_quest enanyth__=D enapolo_> enapply__> enare__going enare_one
-13 enare_shutt enarriv_=D enarriv__> enask_wheth enasses__: enat_home enat_sea enaway__=D enbank_=D enbank__>
-13 enbe_here enbe_off enbe_ready enbe_refun enbeen__for enbeen__to enbette__for enbirth__=D enboard__answe
-13 enboard__asked enbreak__=O enbusin_trip enbut__> encan__a encan__put encan__reach encan_book encan_reach
-13 encentr_=D encentr__=D encerta_=O enchang__we enchat_=D enclimb_> enclini__close enclini_is enclose__noon
-13 enclose__the enclosi__: encolle_agree encome_! encomin__to encommi__the encommi_recon enconta_us enconve_=D
-13 enconve__> encount__one encount_for enday_: enday__is enday_here endecis__? endid__to endid_not endid_write
-13 endo__! endo__hear endo_come endoes_=D enduty__> enevery_first enexact__=O enexpec_your enexpir_=D enfirst__will
-13 enfirst_week enfor__asses enfor__but enfor__call enfor__me enfor__post enfor__these enfor__we enfor_feedb
-13 enfor_waiti enfree_=D enfrom__more engive__board engiven__the engone__=D enhalf-__schoo enhalf-_the enhalf__=D
-13 enhappy_=D enhappy__> enhas__me enhas_asked enhave__an enhave__decis enhave_compl enhave_given enhave_now
-13 enhe_climb enheadq__be enheadq_will enheads__she enheads_up enhealt_=D enheari__three enhere__=D enhere__the
-13 enhi__i enhi_robin enhirin__> enhome_> enhour_=D enhow__s enhr__is enhr_is eni__again eni__do eni__off eni_retir
-13 eni_saw eni_spoke eni_tried enif__need enin__of enin__spam eninste_> enintak_for eninter__=D eninter__us enis__do
-13 enis__holid enis__it enis_shut enis_the enit__: enit_took enits_=D enlapse__> enlast__at enlast__here enlead__>
-13 enleave__offic enleave_and enlegal__are enlegal_who enlet_the enletti_me enliter__> enlong_=O enlooki_for
-13 enmade__you enmake__decis enmay__it enme__if enme__nudge enme__that enmessa__am enmet__and enminut_=D enmonth_>
-13 enmove_offic enmove_our enmust__the enmust__you enmust_give enmy_mobil enname_> enneed__answe enneed__resch
-13 enneed_an enneeds_to ennew__agree ennew__in ennew__will ennew_colle ennewbo_> ennext_round enno__to enno__with
-13 enno_email enno_more ennobod_s ennone_of ennot__at ennot__mails ennot__place ennot_about ennot_been ennot_offer
-13 ennot_start ennothi__=D ennothi_to ennotic__is ennotif_=O ennudge_> ennumbe__=O ennumbe_of enof__lette enof__month
-13 enoff_> enoff__newbo enoffer__sent enoffic__at enoffic_hours enok__know enok_i enok_ok enon__mobil enonly__that
-13 enor_9 enother_we enour__party enour__webin enour_chat enpay__is enpay_day enphone_=D enpleas__> enpleas_answe
-13 enpleas_remem enpleas_tell enpm_> enpost__be enpost_will enprofi__> enread_my enrecon_the enrecru_is enrefer__>
-13 enreply_to enrepor__the enreque_=D enresul_=O enretir_=D enretir__> enretur__> enretur__work enrole_has enrung__=O
-13 ens_newsl ens_weddi ensaid__but ensaid__the ensaid__was enschoo__has enschoo_board enseein__=D enseein_you
-13 ensend_=D ensend_it enshall_we enshe__out enshift_are enshort_close enshoul__writt enshut__=D enshut__and
-13 enside_door enso_much enso_there ensomeb_=D ensorry_i entake__to enteams_> enthan_=D enthank__waiti enthat__would
-13 enthat_it enthe__colle enthe__date enthe__desk enthe__of enthe__panel enthe__place enthe__with enthe_baker
-13 enthe_clini enthe_found enthe_only enthe_resta enthe_signe enthe_surve enthen_=O enthese_=D enthese__>
-13 enthree__candi enthree_more ento__us ento__we ento_resch ento_someb ento_spend entook_us entrust__=D entry__again
-13 entwo__and enunfor_the enunsuc_candi enup__s enup_she enus__pleas enus__you enus_which enwaiti_these enwante__to
-13 enwas_hopin enwe__given enwe__got enwe__offer enwe__offic enwe__said enwe__shutt enwe_go enwe_keep enwe_recei
-13 enwe_regre enwere__of enwhat_a enwife__=D enwill__refun enwill__see enwish_it enwith__cto enwith__to enwith_other
-13 enwithd_the enwould_not enwould_said enwritt__and enwrote__you enyou__again enyou__and enyou__come enyou_apply
-13 enyou_as enyou_atten enyou_expec enyou_go enyou_let enyou_prefe enyour__allow enyour_avail enyour_decis
-13 enyour_detai enyour_mobil es9_> es<__es es<_cerra es<_llama es<_puede es<_tiene es<_un es=D__a es=D_si esa__tres
-13 escerra_el escierr_=D escierr__> esde__concl esde_la esdeber_prese esdos__> esel__=D esel__no esel_anunc
-13 esel_exame esempez__> esen__=D esen__ofici eses_el eses_festi esesta__=D eslas__=D esle_parec esllama_=D espasa__>
-13 esprese__> esprome__=D estiene_=D estiene__para estres__> esun_place esvence_=D esvence__> fr9__> fr<__=D fr<__=O
-13 fr<__dois fr<_pouve fr<_sans fr<_votre fr=D_9 fr=D__h fr=D__que fra_lieu frabsen_=O frappel__a fraura_lieu
-13 frconsi__votre frde_passe frdois__savoi frdois_le frecrit__> fren_fonct frentre__fonct frentre_en frexcel_=D
-13 frexpir_=D frexpir__> frfonct_=D frje__de frl__est frl_offre frla_forma frle__ferme frle_savoi frn_a frn_avez
-13 frpour__entre frpour_l frpour_nous frretou__> frsavoi_=D frsavoi__> frsur_la frun_=D frvotre__> frvous__avez
-13 frvous__nous frvous_etes frvous_n fry__> grain:range how:ON&SEND s.deaus s.degesag s.dewaere s.enacces s.enappoi
-13 s.enasses s.encerta s.enclosi s.encongr s.enconsi s.endo s.eneat s.engets s.enhas s.enhelp s.enhome s.enhybri
-13 s.enlimit s.enmovin s.ennewbo s.ennoted s.ennudge s.enpause s.enresch s.ensince s.ensiste s.ensomeo s.enspam
-13 s.enteams s.enticke s.entimes s.entomas s.entop s.entry s.enwithd s.enwonde s.enyears s.esnadie s.frabsen
-13 s.fravant s.frs s:YOUR
-12 ALL>>D>>FUT ALL>>NEG>>PAST ALL>>PAST>>IT ASK>>ASK>>TELL ASK>>CALL>>D ASK>>DECIDE>>D ASK>>DOC>>D ASK>>NEG>>TELL
-12 ASK>>PAST>>PAST ASK>>TALK>>D ASK>>TELL>>IT ASK>PAST AWAY>>D>>CALL AWAY>>D>>WHEN AWAY>COND1 AWAY>DECIDE AWAY>FUT
-12 AWAY>NEG AWAY>O1 AWAY>OUR AWAY>YOUR1 AWAY>YOUR2 CALL>>D>>IT CALL>>WE>>D CALL>DECIDE CALL>HE CALL>HEAR1 CALL>OBY1
-12 COND>>D>>YOU COND>>YOU>>ASK COND>>YOU>>YOU COND>TALK COND>THIRD1 COND>VAGUE1 D>>ALL>>PAST D>>ASK>>US D>>FUT>>US
-12 D>>HEAR>>ORG D>>NEG>>IT D>>NEG>>US D>>OUR>>PAST D>>OUR>>TALK D>>TELL>>ALL D>>WAIT>>ASK D>>WE>>WE D>>YOUR>>HAVE
-12 D>COND1 D>IT D>NEG DECIDE>OUNTIL DOC>>START>>YOU DOC>IT1 DOC>OIN DOC>TALK1 DOC>WE DOC>YOUR EVENT>>ALL>>D
-12 EVENT>OWITHIN1 EVENT>TELL FUT>>ASK>>NEWS FUT>>D>>NEG FUT>>D>>ORG FUT>>DECIDE>>D FUT>>DECIDE>>VAGUE FUT>>HE>>D
-12 FUT>>ORG>>O FUT>>START>>US FUT>>YOU>>START FUT>>YOUR>>THIRD FUT>HAVE FUT>NEG FUT>NEWS FUT>OON2 FUT>ORG1
-12 FUT>OWITHIN1 HAVE>>FUT>>D HAVE>ORG HAVE>ORG1 HE>>D>>WE HE>>SEND>>O HE>>TELL>>PAST HE>ASK2 HE>AWAY1 HE>HAVE2
-12 HE>NEG1 HEAR>>D>>AWAY HEAR>>D>>DECIDE HEAR>>HEAR>>NEWS HEAR>>NEG>>HAVE HEAR>O1 HEAR>SEND HEAR>SEND1 HEAR>VAGUE2
-12 HIS>ORG IT>>ASK>>D IT>>AWAY>>D IT>>D>>PAST IT>>EVENT>>D IT>>IT>>WE IT>>NEG>>OUR IT>>NEG>>US IT>>ORG>>AWAY
-12 IT>>OUR>>ORG IT>>PAST>>NEG IT>NEG IT>NEG1 IT>OBY1 NEG>>COND>>YOU NEG>>D>>NEG NEG>>DOC>>YOU NEG>>HEAR>>CALL
-12 NEG>>US>>FUT NEG>OBY2 NEWS>>NEWS>>D NEWS>>O>>NEWS NEWS>>OUR>>FUT NEWS>>US>>O NEWS>>WAIT>>D NEWS>ORG O>>D>>NEG
-12 O>>IT>>O O>>NEG>>SEND O>>WE>>O O>>YOU>>HEAR O>HE1 O>TALK O>US1 OBY>D1 OBY>HEAR1 OBY>HEAR2 OIN>IT1 OIN>PAST
-12 OIN>START1 OON>ASK OON>ASK1 OON>O1 ORG>>PAST>>AWAY ORG>START1 OUR>>DOC>>D OUR>>O>>D PAST>>D>>IT PAST>>D>>WHEN
-12 PAST>>FUT>>CALL PAST>>FUT>>HEAR PAST>>IT>>D PAST>>IT>>YOU PAST>>SEND>>YOU PAST>>WE>>NEG PAST>>YOU>>IT PAST>CALL
-12 PAST>OON2 PAST>PAST SEND>>D>>WHEN SEND>>HEAR>>YOU SEND>>O>>NEG SEND>>TELL>>US START>>O>>D START>>PAST>>D
-12 START>>US>>D START>AWAY START>COND1 START>DOC START>OIN START>ORG1 START>WHEN TALK>OUR1 TELL>>D>>ASK
-12 TELL>>YOU>>SEND TELL>>YOU>>VAGUE TELL>US US>>D>>COND US>>HEAR>>COND US>>O>>O US>>WHEN>>OUR US>COND US>COND2 US>D2
-12 US>FUT2 US>HE US>HEAR2 US>OUR1 WAIT>>DOC>>START WAIT>HIS1 WE>>ASK>>ORG WE>>ASK>>OUR WE>>AWAY>>O WE>>D>>CALL
-12 WE>>DOC>>YOU WE>>NEG>>DOC WE>>NEG>>NEG WE>>NEG>>SURE WE>>O>>WE WE>>OUR>>EVENT WE>>PAST>>FUT WE>>TELL>>D
-12 WE>>WAIT>>DOC WE>>WE>>ASK WE>DOC2 WE>OIN1 WE>PAST1 WE>US2 WHEN>>FUT>>D WHEN>>O>>IT WHEN>>PAST>>WE WHEN>>TALK>>YOU
-12 WHEN>FUT WHEN>WHEN2 WHEN>YOUR2 YOU>>DOC>>O YOU>>FUT>>DECIDE YOU>>FUT>>TALK YOU>>O>>WHEN YOU>>ORG>>D YOU>>VAGUE>>O
-12 YOU>>WE>>HEAR YOU>VAGUE YOU>WE2 YOU>YOUR2 YOUR>>SEND>>FUT YOUR>ASK2 YOUR>HAVE2 YOUR>WAIT1 YOUR>WHEN a:OFROM
-12 a:OWITHIN b:OBY c.deanzei c.debeden c.debespr c.debissc c.dedafue c.degut c.deinter c.deletzt c.deneun c.deprobe
-12 c.deregel c.desparg c.deweg c.dezuges c.dezusti c.enadmin c.enalrea c.enalso c.enbored c.encardi c.encerti
-12 c.enclass c.enclini c.encompa c.encours c.encusto c.endenti c.endepar c.endown c.endubli c.enelse c.enenclo
-12 c.enfinis c.enfire c.enfixed c.enfrien c.engiven c.engrate c.engrid c.enhired c.enif c.enkitch c.enliked c.enlisbo
-12 c.enlittl c.enlot c.enlove c.enlovel c.enmade c.enmedic c.enmenu c.enmoves c.enoffli c.enonboa c.enooo c.enpayme
-12 c.enpoint c.enprovi c.enreadv c.enreorg c.enrest c.enrestr c.enruns c.ensent c.enshenz c.enshuts c.ensick
-12 c.ensigne c.ensits c.ensport c.ensuper c.entrip c.enunles c.enwebsi c.enwhy c.enwish c.enwriti c.esabrim c.esampli
-12 c.esatend c.esdel c.esdevue c.esdocum c.esestuv c.esla c.esnadie c.esreuni c.esvalid c.esvence c.frannul c.fraura
-12 c.frdites c.frelect c.frposte c.frrecev c.frrendr c.frsalon c.frvacan c.frvisit c.frvus c.fry c:OBY c:OFROM
-12 c:OWITHIN de<__: de<__anzei de<__begin de<__haben de<__hat de<__kommi de<__waere de<_schad de<_viel de<_wenn
-12 de=D__bissc de=D__den de=D__neun de=D__zurue de=D_begin de=D_guelt de=D_was de=D_zusti de=O_=O deangeb_gilt
-12 deanzei__=D deauch__> deauf__=D debei__gut debei__pruef debesch__sie debesch_ob debewer_endet debin__in
-12 debissc__bitte debissc_gedul dedann_! deden__=D deder_pruef deder_regel dedie__endet dedie_anzei dedie_kommi
-12 dedie_reise dedu_dich deein__gedul deerrei_> dees_bei defuer_das degedul__! degedul_bitte degespr_=D degilt__>
-12 deguelt_> degut_> dehaben__ihnen dehat_in deherr_wilk deich_=D deich_hatte deihnen_gesch dein__regel deist__9
-12 deist__guelt dejeman_ander dekoenn__uns dekoenn_sie demir_gut demoech_=D denochm__> depruef_=D deregel_=D
-12 deschre_=D desie_sich desind__=D deum_neun deunser_angeb deunter__wir deviel__bei dewenn__=D dewie_bespr dewir_=O
-12 dewir__fuer dewir__gesch dezurue_=O en9__a en9__been en9__the en9_so en:__for en:__have en:_my en<__ana en<__arran
-12 en<__ask en<__asked en<__came en<__custo en<__dates en<__does en<__encou en<__feedb en<__grid en<__had en<__hire
-12 en<__needs en<__on en<__perio en<__proje en<__resta en<__saw en<__shop en<__store en<__super en<__talki en<__terms
-12 en<__visa en<__wante en<__was en<_back en<_book en<_call en<_comme en<_congr en<_curre en<_do en<_down en<_enclo
-12 en<_full en<_here en<_invoi en<_most en<_notic en<_on en<_paid en<_payme en<_regis en<_rejec en<_think en=D__about
-12 en=D__among en=D__aslee en=D__attac en=D__decid en=D__goes en=D__longe en=D__need en=D__other en=D__patag
-12 en=D__perso en=D__post en=D__slow en=D__sport en=D__there en=D_break en=D_chase en=D_far en=D_here en=D_our
-12 en=D_peter en=D_went en=D_work en=O__open en=O__you en=O_at en=O_do en=O_have en=O_no en=O_pleas ena__note
-12 ena__time ena_great ena_littl ena_lot ena_mount ena_sched enabout_your enad__s enad_it enadver__> enafter__or
-12 enafter_all enaim__reply enall__=D enallow_is enalrea__> enam__=D enam__inter enam_up enamong__> enand_=D
-12 enand__mail enand__new enand__time enand_am enand_decid enand_our enand_talk enand_your enanna__she enannua__=D
-12 enanoth__> enanswe__so enany__=D enare__autom enare__other enare__you enare_all enare_open enare_sorry enarran_for
-12 enas__i enas__know enas__said enas__will enaslee__you enaslee_when enat__sites enat_clien enat_it enattac__form
-12 enattac__the enattac_form enattac_is enaway__my enaway_for enback__leave enback__your enbased_in enbe__again
-12 enbe__from enbe_a enbe_bored enbe_grate enbeen_a enbegin__> enbehal_of enbette_news enbirth__> enbring_a
-12 enbudge__> encall_anna encan__answe encan_do encan_not encandi__were encandi_start encerti_=D enchase__>
-12 enclien_=D enclien__> enclien_sites enclose__as enclose__posit enclose_at encomin__every encomme_: encomme__=D
-12 encommi_has encompa__close encompa_is enconfi__=D enconsi_of encontr__sent encontr_for encould__make encours_=D
-12 encover_=D endate_is endates_are enday_=D enday__9 enday_you endays_=D endays__> endecid__=O endecid_soon
-12 endesk__staff endesk_is endetai__> endo__conta endo__need endo__read endo_give endubli_=D endubli__> enelse__>
-12 enenclo__the enenclo_is enenjoy__> enenjoy__holid enenjoy_it enenjoy_the enenoug_for eneveni__9 eneveni_after
-12 enevery_enjoy enexpec__take enexpir_at enexten_> enfeedb__a enfeedb_twice enfille_out enfinis_the enfor__a
-12 enfor__as enfor__birth enfor__it enfor__the enfor_inter enfor_quest enform__> enform__retur enforwa__heari
-12 enforwa__seein enfree_to enfrom__ad enfrom_which enget__for enget_your engets__=O engive__twice engone_=D engood_?
-12 engrid_=D engrid__> enhad_time enhalf_days enhappy_with enharve_=O enhas_now enhave__call enhave__holid
-12 enhave__news enhave_bette enhave_chose enhave_just enhave_liked enhe__call enhe__he enhealt__=D enheari__you
-12 enheld_=D enher_to enhere_! enhi__hope enhim_=O enhire__> enhit__bank enholid__! enholid__and enholid__is
-12 enholid_allow enholid_here enhope_the enhow_many enhow_you enhr_needs eni__out eni__reply eni__up eni_could
-12 eni_only enin__back enin__diffe enin__eveni enin__no enin_cardi enin_dubli enin_time enincom_=O enincom__=D
-12 eninste_? eninste__> eninter__candi eninter__have eninter__take eninter_other eninter_will eninvoi__9 enis__!
-12 enis__all enis__leave enis__plus enis__there enis__week enis_an enis_attac enis_based enis_due enis_sport
-12 enis_staff enit__for enit__still enjob_is enjoini_: enlande__=O enlapto_=D enlapto__> enlet__go enliked__have
-12 enliked_to enline_with enlonge_stand enlook__it enlook__your enluck__the enmade__no enmails_> enmake_a
-12 enmanag__and enmay_reapp enmay_reope enme_know enmeet__at enmeet__team enmeeti__> enmost__after enmost_eveni
-12 enmoved__> enmuch__comin enmuch_for enneed__a enneed__decis enneed__signe enneed_you ennext__start ennice__to
-12 ennice_talki enno_9 enno_> enno__stand enno_posit enno_signa ennone__us ennot__a ennot__any ennot__call ennot_my
-12 ennot_you ennote__i ennothi__chase ennothi__do enof__answe enof__count enof__other enof_one enof_the enoff__=O
-12 enoff__the enoff_grid enoffer_: enoffer__=O enoffer__for enoffer_lapse enoffic_=O enoffli_=D enoffli__> enon_behal
-12 enon_what enon_with enonboa__=D enonce__i enonce_recei enone__=O enone_the enonly_one enooo_=D enopen__you enor_it
-12 enother_offer enother_teams enother_two enour__allow enour__would enour_holid enour_store enout__clien enout_at
-12 enpaid__shoul enpaid__the enpaid_at enpanel_meets enpanel_will enpatag__phone enpatag_no enpayme__due enpayme_is
-12 enphone__are enplace__at enplace__someo enpleas_=D enpleas__anna enpleas__this enpleas__up enpleas_follo
-12 enpleas_rever enplus_publi enpm__> enposit__be enpossi_> enprice__> enproba_: enproba__a enproba_make
-12 enproba_perio enprofi_=D enpromi__for enpromi_anyth enpubli_=D enpubli_=O enpubli__here enpubli__in enquest_>
-12 enrathe__promi enrathe_not enreach_me enread_mails enreadi__> enreal__and enrecei_i enrecru__for enrecru__is
-12 enrecru_desk enrecru_for enregis_for enrejec__sent enrejec_are enremem__bring enreope__=D enreope_it enreply__your
-12 enrequi_=D enrequi__> enrest__the enresta__at enresta_shuts enretur__lapto enretur_the ens__cardi ens__dubli
-12 ens__fixed ens__it ens__my ens__not ens__say ensaid_he ensalar__be ensalar__paid ensalar_are ensalar_will
-12 ensent_autom ensettl_on enshall__say enshenz_=D enshort__=D enshort_note enshort_of enshuts__the enshuts_at
-12 ensick_=D ensigna_> ensigne__> ensite_> ensites_=D ensites__> ensits_=D enslot__=D enso__keep enso_sorry
-12 ensomeb__we enspeak_with ensport__> ensport_week enstaff__9 enstand_=O enstart__or enstart_dates enstay__touch
-12 enstay_in enstore__close enstore_are ensucce__start ensuits__> entalk__> entalki__you enteam__at enteam_met
-12 entell__then enthank__so enthat_=O enthat_our enthe__=D enthe__attac enthe__expir enthe__healt enthe__lapse
-12 enthe__open enthe__requi enthe__shuts enthe__two enthe__went enthe__would enthe_compa enthe_confe enthe_custo
-12 enthe_eveni enthe_figur enthe_handb enthe_lapto enthe_proje enthe_shift enthe_super enthe_task enthe_techn
-12 enthere__nothi enthey__call enthey__proba enthey_aim entime_=O entime__look ento__any ento__as ento__befor
-12 ento__bette ento__he ento__off ento__paren ento__what ento_close ento_heari ento_seein ento_send ento_withd
-12 entold_her entook__=D entouch__=O entrain_> entrial_shift entwice__> entwo__> enunava_=D enunfor__am enunfor_i
-12 enunles_you enup__mount enup__us enup__we enuploa_your enus__answe enus__would envalid_=D enwalke_=D enwas__pleas
-12 enwas_going enwe__chose enwe__no enwe__other enwe__sorry enwe__want enwe_encou enwe_give enwe_hold enwe_saw
-12 enwe_went enweek_> enwere_not enwere_you enwhat__would enwhen__good enwhen_is enwhen_you enwheth__accep enwhich_=D
-12 enwho_are enwill__make enwill__place enwith__=O enwith__colle enwith__sched enwitho_the enwork_for enwould__an
-12 enwould__bored enwould__grate enwould__liked enwould__not enwould_know enwould_send enwould_suit enwritt__us
-12 enyear_=O enyear__=D enyear__and enyou__apply enyou__as enyou__if enyou__much enyou__start enyou_about enyou_came
-12 enyou_wante enyou_well enyou_wish enyour__dated enyour__has enyour__offer enyour_answe enyour_bank enyour_birth
-12 enyour_holid enyour_other enyour_paper enyour_passp enyour_perso enyour_refer enyour_slot es9_=D es9_=O es:__en
-12 es:__por es<__curso es<__favor es<__se es<__tu es<_atend es<_confi es<_nuest es<_por es=D_con esa_nadie
-12 esanunc_estuv esatend_=D esatend__de escurso_de esde__=O esde__de esde__y esde_las esde_no esde_prepa esdel__de
-12 esdocum_=D esdocum__> esdos_horas esel__estuv esel__sigue esempie_=D esesta_de esestoy__vacac esestuv_=D
-12 esfuera_=D esfuera__> esgraci__venir esha_recib esinscr__=D esla_ofert esla_prueb esmas_de esno_traba
-12 esnuest_ofici espara__la espor__=D esprepa_: esprepa__=D essi__tiene essu__=D este_esper este_he estiemp__prepa
-12 estiemp_de estiene__nuest esvacac_=D esvacac__el esvacac_vuelv esvalid_=D esvalid__> esvenir__=D esvenir_el
-12 esy__que fr<__des fr<__salon fr<__trava fr<__vacan fr=D_s fra__=D fra__ete fra_pas frabsen__> frappel__?
-12 fravez__pour fravez_pas fravons__=D fravons_ecrit frbonne__la frbonne_vacan frburea_seron frcandi__a frce__=D
-12 frchef__=D frchef_tranc frclotu_des frde_9 frde__elect frelect__publi frelect_sera frest_annul frest_ferme
-12 frete__> frete_reten frferme__=D frje__le frl__sera frl_elect frl_equip frla__a frla_date frle__a frle_chef
-12 frle_resul frmon_retou frne__plus frnos__seron frnous__avons frnous_rappe frnous_retou froffre_est frpas_=D
-12 frpas__reten frpourr__appel frpouve_nous frpubli_=D frpubli__> frrenco__equip frrenco_l frresul__l frresul_de
-12 frsaure__=O frse_reuni frsera__=O frsera_publi frseron_ferme frtout_=O frtout__=D frvacan__=D frvacan_la
-12 frvisit_=D frvotre_prese frvotre_visit frvous_avons frvous_renco frvus_=D how:AFT&ASK s.debuero s.deguten
-12 s.dehatte s.dejeman s.depasst s.deschad s.desollt s.enabout s.enabsen s.enad s.enam s.enanywh s.enautom s.enbadge
-12 s.enbased s.enbehal s.encover s.encrew s.encurre s.endelet s.endocum s.ened s.enelsew s.enepiph s.enfille
-12 s.enfreez s.engetti s.engreat s.enhandb s.enhappy s.enhello s.eninvoi s.enlapse s.enleeds s.enmean s.enmeet
-12 s.ennever s.enonce s.enonly s.enpensi s.enpeter s.enprogr s.enproje s.enschoo s.ensense s.ensorry s.enstati
-12 s.entaken s.enthan s.entour s.esapunt s.esfecha s.eshoras s.eslamen s.esnada s.esofert s.esprepa s.froffre
-12 s.frreten
-11 ALL>>D>>SURE ALL>>PAST>>ASK ALL>>START>>D ALL>>THIRD>>D ALL>ASK ALL>O2 ALL>OBY2 ALL>START ALL>START1 ALL>WAIT
-11 ALL>WHEN1 ASK>>ASK>>YOU ASK>>D>>US ASK>>EVENT>>EVENT ASK>>NEWS>>YOUR ASK>>YOU>>IT ASK>>YOUR>>O ASK>>YOUR>>TELL
-11 ASK>ALL2 ASK>COND2 AWAY>>D>>START AWAY>>FUT>>TELL AWAY>>NEG>>D AWAY>>NEWS>>CALL AWAY>>O>>D AWAY>>START>>D
-11 AWAY>ALL2 AWAY>PAST2 AWAY>WAIT2 CALL>>ALL>>THIRD CALL>>O>>IT CALL>>YOU>>US CALL>OBETW COND>>NEG>>D COND>>O>>D
-11 COND>>YOU>>TELL COND>>YOU>>WAIT COND>ASK COND>FUT1 COND>NEG1 COND>OUR2 COND>YOUR2 D>>ALL>>WAIT D>>AWAY>>TELL
-11 D>>CALL>>O D>>COND>>IT D>>DECIDE>>ORG D>>FUT>>EVENT D>>HEAR>>IT D>>IT>>YOUR D>>NEG>>DECIDE D>>NEG>>EVENT
-11 D>>NEG>>OUR D>>NEG>>PAST D>>NEWS>>START D>>NEWS>>YOU D>>O>>HE D>>O>>YOU D>>ORG>>O D>>OUR>>O D>>PAST>>ORG
-11 D>>START>>IT D>>START>>O D>>TALK>>ALL D>>TALK>>PAST D>>TELL>>IT D>>WAIT>>O D>>YOU>>TALK D>>YOUR>>THIRD D>IT1
-11 D>OBEF1 D>OBETW1 D>WAIT2 DECIDE>>NEG>>DECIDE DECIDE>>O>>CALL DECIDE>>TALK>>D DECIDE>>YOUR>>CALL DECIDE>D1
-11 DECIDE>HE1 DOC>>YOUR>>CALL DOC>EVENT1 DOC>TALK2 EVENT>>DOC>>TELL EVENT>>EVENT>>IT EVENT>>PAST>>D EVENT>ALL
-11 EVENT>ASK2 FUT>>NEG>>CALL FUT>>NEG>>DECIDE FUT>>NEG>>EVENT FUT>>NEG>>NEWS FUT>>NEG>>WE FUT>>THIRD>>D FUT>>YOU>>IT
-11 FUT>>YOU>>ORG FUT>ASK1 FUT>HE2 FUT>O1 FUT>THIRD FUT>THIRD2 FUT>YOUR HAVE>>DECIDE>>ORG HAVE>>HAVE>>FUT HAVE>OUR1
-11 HAVE>PAST2 HAVE>START2 HAVE>TALK1 HAVE>WHEN1 HE>>ASK>>DECIDE HE>>D>>WAIT HE>>EVENT>>HE HE>>EVENT>>PAST
-11 HE>>FUT>>AWAY HE>>HEAR>>DECIDE HE>>START>>HE HE>>US>>PAST HE>OON2 HEAR>>ASK>>OUR HEAR>>COND>>YOU HEAR>>IT>>NEG
-11 HEAR>>NEG>>PAST HEAR>>O>>O HEAR>>O>>WHEN HEAR>>WAIT>>US HEAR>>WE>>YOU HEAR>ALL1 HEAR>HIS1 HEAR>OON HEAR>VAGUE
-11 HIS>>CALL>>YOU IT>>ALL>>D IT>>ALL>>IT IT>>D>>HEAR IT>>DOC>>YOU IT>>FUT>>SEND IT>>NEG>>YOU IT>>NEWS>>FUT
-11 IT>>WHEN>>NEWS IT>>YOU>>ASK IT>>YOUR>>TALK IT>AWAY2 IT>DECIDE IT>HAVE IT>OFROM2 IT>SEND IT>US2 NEG>>CALL>>D
-11 NEG>>D>>TALK NEG>>HEAR>>YOUR NEG>>ORG>>IT NEG>>PAST>>CALL NEG>>US>>D NEG>ALL NEG>AWAY NEG>CALL1 NEG>HE1 NEG>NEG
-11 NEG>START1 NEG>VAGUE NEG>WHEN1 NEWS>>DECIDE>>O NEWS>>O>>CALL NEWS>>PAST>>TELL NEWS>>TALK>>FUT NEWS>>YOUR>>SEND
-11 NEWS>ASK NEWS>DECIDE1 NEWS>DOC2 NEWS>EVENT NEWS>OBY NEWS>THIRD1 O>>COND>>D O>>D>>WHEN O>>SEND>>D O>ASK1 O>AWAY
-11 O>COND2 O>START OBEF>HEAR OBY>WAIT1 OIN>AWAY OON>D1 OON>HE OON>IT2 ORG>>D>>AWAY ORG>>D>>DECIDE ORG>>D>>IT
-11 ORG>>FUT>>EVENT ORG>>ORG>>D ORG>>TALK>>D OUNTIL>IT OUR>>CALL>>TALK OUR>>D>>TALK OUR>>PAST>>HE OUR>>SEND>>AWAY
-11 OUR>>START>>NEG OUR>>TELL>>WAIT OUR>OFROM OUR>OUR2 OUR>START2 PAST>>D>>COND PAST>>D>>YOU PAST>>HAVE>>HAVE
-11 PAST>>SEND>>D PAST>>TELL>>IT PAST>>WE>>D PAST>>WE>>PAST PAST>>YOU>>HEAR PAST>FUT PAST>HAVE PAST>SURE2 PAST>WAIT2
-11 SEND>>NEWS>>EVENT SEND>>PAST>>WAIT SEND>>TELL>>WE SEND>>YOU>>WHEN SEND>>YOU>>YOUR SEND>>YOUR>>NEWS
-11 SEND>>YOUR>>SEND SEND>HEAR SEND>O SEND>OUR2 SEND>SEND1 START>>ASK>>D START>>D>>COND START>>D>>SEND START>>D>>YOUR
-11 START>>FUT>>EVENT START>>FUT>>TELL START>>HE>>D START>>NEG>>D START>>TALK>>D START>>WAIT>>D START>EVENT1
-11 START>FUT1 START>IT START>START1 SURE>D2 SURE>FUT2 SURE>ORG2 TALK>>D>>CALL TALK>>DECIDE>>D TALK>>HEAR>>D
-11 TALK>>WAIT>>D TALK>DOC1 TALK>HE1 TALK>O2 TALK>OBETW2 TALK>OBY2 TELL>>D>>O TELL>>HIS>>CALL TELL>>IT>>O
-11 TELL>>PAST>>D TELL>>TALK>>D TELL>>WE>>PAST TELL>>WHEN>>D TELL>O1 TELL>OUNTIL1 TELL>OUNTIL2 US>>D>>HE US>>O>>COND
-11 US>>PAST>>D US>>TELL>>WE US>OUR2 US>PAST VAGUE>TALK1 WAIT>>IT>>IT WAIT>>START>>D WAIT>THIRD2 WE>>CALL>>TELL
-11 WE>>DOC>>D WE>>HEAR>>FUT WE>>NEG>>WAIT WE>>NEWS>>CALL WE>>OUR>>TALK WE>>PAST>>YOU WE>>START>>OUR WE>>START>>TALK
-11 WE>>TELL>>OUR WE>O2 WE>SEND WE>SURE2 WE>TALK2 WHEN>>ALL>>ORG WHEN>>OUR>>AWAY WHEN>IT1 WHEN>ORG1 WHEN>YOU WHEN>YOUR
-11 YOU>>ASK>>US YOU>>D>>CALL YOU>>D>>WAIT YOU>>HEAR>>ASK YOU>>ORG>>YOU YOU>>PAST>>HEAR YOU>>PAST>>START YOU>>START>>O
-11 YOU>>WE>>ASK YOU>EVENT1 YOU>OBY YOU>US2 YOU>YOU2 YOUR>>NEWS>>START YOUR>>TELL>>ORG YOUR>ASK1 YOUR>EVENT1 YOUR>ORG2
-11 b:OBEF b:OUNTIL c.dedann c.dedaten c.deeinar c.deempfa c.degebun c.degeloe c.degluec c.dehaett c.dehalte c.dehierm
-11 c.dekoenn c.dekommi c.demacht c.demal c.deniema c.deob c.derat c.deschaf c.deschre c.deseit c.desitze c.desozia
-11 c.despese c.dewegen c.enaddre c.enalway c.enanyth c.enappoi c.enautom c.enberli c.enbrill c.enbusie c.enc
-11 c.encante c.encard c.enchef c.encoffe c.encover c.endare c.endelet c.endrill c.eneffec c.enended c.enenoug
-11 c.enfine c.enfound c.enfunde c.engradu c.enheari c.enheati c.enhere c.enhereb c.enjump c.enkick- c.enkiel c.enlaw
-11 c.enlift c.enlog c.enlost c.enmisse c.enmix-u c.enmr c.ennot c.enof c.enonsit c.enopens c.enpassw c.enpayro
-11 c.enpicke c.enpm c.enposit c.enprice c.enproje c.enran c.enre-ad c.enrecal c.enrecor c.enretre c.enrooms c.enround
-11 c.ensampl c.enservi c.enshift c.ensite c.ensomeb c.enspeak c.ensprea c.enstopp c.ensuits c.enswede c.enwater
-11 c.enwebin c.enwhat c.enwing c.enworks c.es=O c.esaqui c.esaseso c.esausen c.esbien c.escatal c.esclien c.esconcl
-11 c.esconvo c.esde c.esempie c.esfesti c.esh c.eshabla c.esincor c.esjefe c.esmover c.esno c.esnueve c.esofrec
-11 c.espago c.espatro c.esplaza c.espodem c.esrecla c.esteori c.estres c.estus c.esviene c.esvigen c.frannon
-11 c.frbudge c.frce c.frchef c.frcomit c.frconsu c.frdeux c.frdispo c.frdu c.fremplo c.fren c.frjour c.frmontr
-11 c.frneuf c.frpars c.frpourv c.frrecru c.frserie c.frsont c.frtoujo c:OBEF de9_=D de9_=O de:_9 de<__besta
-11 de<__erste de<__gluec de<__link de<__rat de<__stell de<__wir de<_an de<_es de<_sagen de<_servi de<_spese de=D_!
-11 de=D__antwo de=D__betri de=D__gesag de=D__ja de=D__nicht de=D__ueber de=D_gebun de=D_geloe de=D_schaf de=D_sitze
-11 de=D_warte de=O_9 de=O__alle de=O__besti de=O_aber de=O_erhal dean_diese deauf_ihr deaus_> debegin_die debetri_=D
-11 debetri__den debetri__wiede debetri_ueber debin__im debin__wiede debin_auf debitte__ueber debleib_=D
-11 debleib__gesch debleib_es deda__> dedann__freue dedann_wir dedas__ab dedas__der dedas__moech dedas_mit dedas_prakt
-11 dedauer__> deden_sozia deder_=O deder__ueber deder_link deder_rat dedie__auf dedie__tagt dedie_ander dedie_einar
-11 dedie_probe dedie_wahl dediese__halte dedir__weil dedu__nachg deein_> deentsc__betri deer_hat deergeb_moech
-11 dees__noch defreue__! defuell__das defuell_sie degebun_> degehen__> degeht_=D degeloe_> degenau__=O degesag_=O
-11 degluec__der degluec_bei dehast_> dehat_ihnen deherr__> deich_wiede deihnen_noch deihr__> deinter__> deinter_an
-11 dekolle__ihnen dekolle_hat dekommi_tagt delaeuf_=D delaeuf__> demehr_=O demich__an demich_bitte demoech__sie
-11 denach_meine denachg__> denachg_hast denicht__=O depruef__! derat__=D derat_tagt derufen__mich deschoe_=O
-11 deschon_=D desekre__> desekre_ab deservi_: desie_=D desie__gern desozia_> despese__sie despese_rechn destell__noch
-11 destell_laeuf deueber__ergeb deueber__sekre deueber__sozia deuhr__> deuns__unter deuns_auf deunser__=D
-11 deunser__bleib deunser__laeuf deunser_stell deurlau_=D deurlau_und deviel_gluec devon_9 devon_ihnen deweil_du
-11 dewir_ihre dewuerd_sie en9_! en9__and en9__for en9__hour en9_appli en9_decem en9_has en9_is en9_novem en9_off
-11 en:__pm en:_first en:_i en:_recru en<__backg en<__bank en<__build en<__cante en<__fishi en<__game en<__going
-11 en<__inter en<__k en<__launc en<__lift en<__menti en<__newsl en<__onsit en<__q en<__recei en<__repla en<__salar
-11 en<__shut en<__signe en<__slept en<__task en<__tell en<__thank en<__vacan en<__vice- en<__your en<_answe en<_does
-11 en<_gone en<_half en<_kick- en<_manag en<_nothi en<_payro en<_recru en<_this en<_train en<_wishi en=D__badge
-11 en=D__full en=D__hereb en=D__home en=D__joke en=D__kiel en=D__limit en=D__more en=D__ok en=D__panel en=D__six
-11 en=D__take en=D__was en=D_becau en=D_certa en=D_cheer en=D_cohor en=D_does en=D_hence en=D_late en=D_offic
-11 en=D_welco en=O__back en=O__climb en=O__door en=O__give en=O__is en=O__need en=O_becau en=O_calls en=O_he
-11 en=O_than ena__perio ena__that ena_baby ena_bette ena_lovel enabout__appli enabout__mix-u enaccou_=D enaccou__be
-11 enaccou_will enactua__and enaddre_=D enaddre_to enadver__down enadver__for enadver_comes enadver_ran
-11 enafter__inter enall_refer enall_your enallow__> enalong__the enalso__is enaltog__expec enaltog_so enam_9 enam_>
-11 enam__all enam__altog enam__from enam__nobod enam__on enam__pm enam__sorry enam_actua enam_calli enam_here enam_i
-11 enam_so enan__one enand__at enand__away enand__it enand__love enand__on enand__unani enand__were enand_it
-11 enand_mail enand_reope enand_thank enand_two enand_we enand_witho enand_would enannou__and enannou_our enanswe__?
-11 enanswe__pleas enany__=O enany_more enappli__has enappli_can enappli_ends enappli_for enappli_perio enappli_was
-11 enappli_windo enappoi_> enare__welco enare_expec enare_held enare_sent enare_the enarriv__minut enarriv_ten
-11 enarriv_with enas__told enas_it enas_promi enask_=D enask__feedb enask_me enasked_me enat__! enat__funer
-11 enat__momen enat__possi enat_all enat_four enat_six enattac__=D enattac__invoi enattac__send enattac_our
-11 enatten__> enaudit__heati enaudit_the enautom__: enautom_reply enavail__=D enavail__the enaway_back enback__be
-11 enback__what enback_on enbackg__=D enbackg_check enbackg_scree enbadge__be enbadge_will enbe__! enbe__here
-11 enbe__holid enbe__inter enbe__once enbe__site enbe_heari enbe_inter enbe_joini enbe_quiet enbe_read enbe_retai
-11 enbe_think enbecau__panel enbeen__and enbeen_given enbeing__under enbeing_so enbook_a enbook_your enbooke__=D
-11 enbooke_for enbooks__for enbored__=D enbored_here enboth_=D enbring__decis enbring__passp enbudge_which
-11 enbusie__the enbusie_of enbut__can enby__wish enby_a enby_unani encalen__for encall__appli encall__booke
-11 encall__offic encall_close encalle__=D encalli__refer encalli_all encampu__and encan__be encan__becau encan__decid
-11 encan__do encan__offer encance_and encandi__waiti encarla_=O enceo_will encheck__> encheck__finis encheck_usual
-11 encheer_> enchose__candi encitie_> enclose_: enclose__lunar enclose__offic encolle__every encolle_read
-11 encommi__conve encommi_met encommi_next encompa_> enconfi_atten enconfi_that enconsi_you enconsu__audit encontr__>
-11 encontr__the encontr__your encontr_back encould__speak encounc_s encurre_on encurre_out endate_of enday__be
-11 enday_but enday_would endeadl__your endear_mei endecid_: endecid__exten endecid__recru endecis__> endecis__appli
-11 endecis__restr endo__=D endo__know endo_becau endocum_we endoes__permi endoes__work enearly_=D enearly__>
-11 eneffec__> enenjoy__=D enenjoy_our enenugu__and enevery__indep enevery_test enexten__appli enexten_the enfair__>
-11 enfeedb_? enfeel__to enfeel_free enfile__=D enfile_for enfille_> enfind__our enfind_attac enfinis__backg
-11 enfire_drill enfirst_has enfor_=D enfor__: enfor__back enfor__ends enfor__in enfor__lette enfor__mail enfor__mobil
-11 enfor__nothi enfor__refer enfor__s enfor__tour enfor_appli enfor_lunar enfor_sendi enfor_someo enforgo__ask
-11 enforgo_to enfound_=D enfree_> enfree__=D enfreez_=D enfull_for enfuner__enugu enfuner_in engame__=D enget__of
-11 enget__prope engive__> engiven__job engo__on engo_back engo_on engoing_> engoing__happe engoing_in engone__>
-11 engone_fishi engood_! engood__then engood_peopl engot__messa engot_fille engreat__=D engreat__> enhad_been
-11 enhand_in enhappe__sorry enhas__its enhas_stopp enhave__agree enhave__baby enhave__her enhave__lovel enhave__pleas
-11 enhave_alrea enhave_hired enhave_howev enhavin__on enhavin_slept enhe__be enhead__=D enhear__=D enhear__the
-11 enhear_about enheati_=D enheati__> enheld__> enhelps_> enher__call enhired__sorry enhirin__next enhold__that
-11 enholid__so enhope_it enhouse__inter enhouse_no enhowev_agree enhr__it eni__actua eni__forwa eni__here eni__short
-11 eni__work eni_misse eni_sent enif__> enif__want enif_ok enin__attac enin_enugu enin_kiel enin_lisbo enindep__takes
-11 enindep_which enintak__=D enintak_open eninter__: eninter_for eninter_the eninvit__=D enis__busie enis_absen
-11 enis_alrea enis_booke enis_final enis_full enis_hereb enis_in enis_offer enis_open enis_quiet enis_unatt enit__all
-11 enit__am enit__full enit__hand enit__lovel enit__offer enit__send enit__someo enit__valid enit__yours enit_back
-11 enit_gets enit_short enjob_> enjoini_us enjoke_> enjump_on enjust__on enjust__to enjust_a enkeep__detai
-11 enkeep__short enkick-_=D enkick-__in enkiel_> enkindl__and enkindl__atten enkindl_sign enknow__if enlapse__we
-11 enlapse_if enlast__hour enlast_an enlates__can enlates_i enlaunc__no enlaw__now enleave__cheer enleave_back
-11 enlectu_=D enleeds_offic enlette__with enlette_arriv enlift_in enlike__sched enlisbo_=D enlog__> enlog_in
-11 enlogin_> enlong__will enlook__> enlove__work enlovel_=D enlovel_to enlunar__readi enm_> enmade_=O enmade__=D
-11 enmade_my enmade_to enmail__am enmail__be enmail_again enmail_i enmails_=D enmails__> enmake_you enmanag_> enme_=D
-11 enme__? enmeeti__mr enmessa__and enmessa__morni enminut__=D enminut_early enmisse__call enmisse_your enmix-u__the
-11 enmix-u_with enmobil_> enmobil__renew enmobil_phone enmomen__=D enmore_remin enmove__call enmoves__> enmovin__no
-11 enmovin_house enmy_=D enmy__i enmy__takes enmy_broth enmy_mail enmy_repla enneed__in enneed__shoe enneed__yes
-11 enneed_it ennew__start ennew_branc ennew_offic ennewsl__out ennewsl_goes ennext_conve ennight__it enno_=O
-11 enno__for enno__peter enno__your enno_appoi enno_decis enno_job enno_joke ennot__decid ennot_ask ennot_be
-11 ennot_cance ennot_get ennot_hear ennot_in ennot_know ennot_need ennot_on ennot_succe ennothi__> ennothi__open
-11 ennothi_going ennothi_s enof__surve enof__tech enoff_altog enoffer__to enoffer__you enoffer_a enoffer_expir
-11 enoffer_made enoffic__quiet enoffic__unatt enoffic_takes enoffic_wordi enoffsi_=D enold__> enon__call enon__first
-11 enon__law enon__novem enon__your enon_retre enon_sale enon_us enonce__confi enone__and enone__i enonly__morni
-11 enonly_two enonly_work enooo__> enopen__us enor_=O enorder_=D enorder__> enosei_=D enosei__will enother_>
-11 enother__is enother__start enour__conve enour__of enour__sleep enour_budge enour_busie enour_found enour_invoi
-11 enour_newsl enour_shop enour_sugge enour_surve enour_telep enourse_=D enowing__the enowing_to enowner__so
-11 enpanel_reads enparke_=D enparke__> enpermi_allow enperso_we enpeter__not enpeter_can enphone_renew enplace_on
-11 enpleas_! enpleas__ten enpleas_decid enpleas_find enpleas_sign enproba_revie enpromi__let enpromi__write
-11 enprope_answe enput__down enquick__=D enquiet_> enran__=D enran_for enreach__decis enreach__my enreach_on
-11 enread__test enread_every enreads__> enready__day enready_that enreal_talk enrecei__badge enrecep_=D
-11 enrecru__parke enrecru_s enrefer_> enremin_that enrenew_=D enrenew__> enreorg_=D enreorg__> enrepla__=D
-11 enrepla_takes enreply_: enrestr__annou enrestr_was enresul__our enresul__the enresum_duty enretai__=D enretai_for
-11 enretur_> enretur_from enrevis_the enright_to enrobin_my enroom_is enrooms_=D enrooms__> ens__offic ens__quiet
-11 ens__that ens__with ens_close ens_in ens_parke ens_post ens_schem ens_valid ensale__> ensampl_=D ensampl__>
-11 ensay__have ensched__call ensched_a enschem__held enschem_are enschoo__close enscree_=D enscree_> enscree__>
-11 enseats__fille enseats_got enselec_=O ensend__back ensend__sampl ensendi__slide ensendi_the ensense_> ensent_=D
-11 ensent_once enshe_is enships_=D enships__> enshoe_size enshop__=D enshop_sleep enshort_you enshoul__take
-11 enshoul_consi enshow__the enshut__appli enshut_ourse enshut_the ensigne__back ensigne_someb ensits__> ensleep_=D
-11 ensleep__> enslept__it enslept_on enslide__as enslow_=D enso__about enso__an enso__him enso__is enso__s enso_ask
-11 enso_under enso_we ensomeo__and ensorry_! ensorry__! ensorry__misse ensorry__s ensorry_it enspeak__to enspend__=D
-11 enstart_inter enstart_my enstudy_leave ensugge_: ensugge__=D entake__=D entake__that entalk_> entalk__the
-11 entask__not entask_shoul enteam_> enteam__you enteam_has entech__=D entech_inter entelep_conve entell__to
-11 entell_her enten__early enten_minut enten_years entest__which entest_indep enthank__sendi enthat__: enthat__is
-11 enthe__at enthe__branc enthe__make enthe__no enthe__ran enthe__run enthe__she enthe__ships enthe__windo
-11 enthe__wordi enthe_admin enthe_agenc enthe_badge enthe_borde enthe_closi enthe_engag enthe_game enthe_good
-11 enthe_heati enthe_hr enthe_leeds enthe_lift enthe_mix-u enthe_onboa enthe_quest enthe_rooms enthe_sampl
-11 enthe_staff enthe_tech enthe_terms enthe_tour enthe_vice- enthe_visa enthen__compa enthen_we enthere_was
-11 enthey__howev enthing__forgo enthink__you enthink_of enthink_we enthis_=O enthis__an enthis__for enthis_one
-11 enthrou__feedb enticke_for entime__! ento_9 ento__first ento__meeti ento__somet ento_happe ento_mails ento_restr
-11 entold__are entold__candi entold__team entold_all entour__it entour_make entrain_=D entrans__> entrave__>
-11 entrial__=D entrial__would entry_=D entwo__=D entwo__home entwo_hours enunani__it enunani_wish enunatt__and
-11 enunder_about enunfor__=D enunfor_also enunles__log enuntil__=D enuntil_i enup__messa enus_? enusual_finis
-11 envalid__> envice-__offic envice-_s envisa__takes envisa_offic enwait__i enwaiti_too enwas__for enwas__from
-11 enwas_an enwas_annou enwas_lovel enwe__and enwe__be enwe__call enwe__closi enwe__discu enwe__hired enwe__in
-11 enwe__see enwe__show enwe_answe enwe_compa enwe_launc enwe_lost enwe_only enwe_shut enwe_signe enwe_start
-11 enwe_were enwelco_! enwere__succe enwere_told enwhat__promi enwhat__you enwhen__have enwhen_it enwheth__suits
-11 enwhich__we enwhich_is enwhich_takes enwhich_was enwill__about enwill__held enwill__its enwill__quiet
-11 enwill__reach enwill__ready enwill__retai enwill__think enwill_answe enwill_audit enwill_discu enwill_inter
-11 enwill_last enwindo__=D enwindo__night enwish__is enwishi_you enwith__clien enwith__famil enwith__name
-11 enwith__osei enwith__rooms enwith__s enwith_mr enwith_three enwordi_> enwork__and enwork__so enwork_morni
-11 enwork_with enwould__them enwould_been enwould_let enwould_love enwould_rathe enyear_begin enyes_=D enyou__any
-11 enyou__being enyou__call enyou__free enyou__offic enyou_call enyou_confi enyou_could enyou_down enyou_hold
-11 enyou_log enyou_may enyou_menti enyou_not enyou_tell enyou_want enyour__9 enyour__card enyour__inter enyour__no
-11 enyour__phone enyour__size enyour_data enyour_old enyour_permi enyour_proba enyour_profi enyour_shoe enyour_thoug
-11 enyour_time enyours_> es:_ausen es<__! es<__aseso es<__autom es<__confi es<__entre es<__exame es<__le es<__mover
-11 es<__patro es<__perio es<__un es<_abrim es<_ando es<_disfr es<_fecha es<_manda es<_neces es<_podem es<_recla
-11 es<_traba es=D__cogem es=D__discu es=D__festi es=D__hay es=D__mano es=D__tiene es=D_escri es=D_no esa__>
-11 esa__lista esa__nueve esabrim_=D esabrim__> esal__=D esal__> esal_equip esaqui_> esaseso__dispo esaseso_esta
-11 esasi__los esasi_conta esausen_=D esausen__> esautom_: esautom__ausen escatal_> escerra__=O escogem__nadie
-11 escogem_a esconcl_=D esconcl__> esconfi__asi esconoc__equip esconoc_al esconta_los esconte_> esde__que esde_ingre
-11 esde_lo esde_mi esde_recla esdispo__de esel__caduc esel__catal esel__teori esel_patro esen__de esen_mano
-11 esenlac_caduc eses_valid esesta_dispo esexame__es esexame_teori esfecha__ingre eshoras_> esingre_: esingre__=D
-11 esla__de esla__que esla_docum eslas__: eslas_nueve esleo__> eslista_: eslista__=D esllama_el esmanda__refer
-11 esmano__9 esmano_de esmover__llama esmover_la esnadie__> esno__> esno_has esnueve_> esnuevo__> esnuevo_catal
-11 esofert__valid esofert_es espasa_=D espatro__reuni espatro_se esplazo__recla espodem__la espodem_mover espor_=O
-11 espor__el espor_venir esprueb__=D esque__has esrecla__=D esrecla__la esrecla_a esrecla_concl esrefer_=D esrespu__:
-11 esrespu_autom esreuni__=D esreuni_de esreuni_el essale__nuevo essale_el esse_reuni essu_solic estarde_y este_ofrec
-11 estendr_=D esteori__=D esteori_es esun__esta esun_aseso esvigen_=D esvigen__> esy__no esy_discu far:2 fr9__pour
-11 fr<__aurel fr<__coura fr<__courr fr<__depla fr<__entre fr<__lien fr<__perio fr<__prese fr<__stage fr<_avant
-11 fr<_dites fr<_malhe fr<_passe fr<_serie fr=D__neuf fr=D__y fr=D_aurel fr=D_consi fr=O__conve fr=O_vous fra_neuf
-11 fra_nouve fra_pourv frau_salon fraura__=D fraurel_> fravant__decis fravion__=D fravion_ecrit frbien_=D frbon_coura
-11 frbudge__=D frburea_> frcomme_=D frconve_=D frd__est frde_nouve frdis_=O frdites_=D frdonc_=O frentre__lieu
-11 frentre_aura fressai_est frest__=D frest__pourv frexcel__> frfiche_=D frfiche__> frh__l frh_pour fril__a
-11 fril__effet fril__reuni fril_se fril_y frirait_? frirait__> frje_dois frje_serai frje_trava frl__se frl_annon
-11 frl_essai frle_stage frle_test frles__> frles_burea frlien_expir frm_a frmessa__> frmontr__burea frmontr_les
-11 frne_prend frneuf__> frneuf_heure frnote__> frnous__montr frpas_d frpas_ete frpasse__excel frpasse_a frperso__>
-11 frposte__a frpourv_=D frpourv__> frque_vous frrappe__=O frrende_=D frretou__fiche frretou_la frreuni_=D
-11 frreuni__nouve frreuni_a frs__vous frs_il frsalon_=D frsalon__> frsi__n frtelep_=O frtrava_=D frtrava__>
-11 frun_excel frvos__=D frvotre_part frvous_irait frvous_montr how:THRU how:THRU&DECIDE how:THRU&HEAR how:WITHIN&ASK
-11 s.deabges s.deeinst s.dehat s.dein s.deschoe s.deschri s.desehr s.deservi s.deweil s.enabroa s.enaltog s.enaslee
-11 s.enbody s.enbox s.enbroth s.encarla s.encarri s.encheer s.enclimb s.encolle s.encusto s.endeadl s.endoubl
-11 s.enfine s.enfishi s.enfive s.enfront s.engone s.enhavin s.enhence s.enhire s.enhones s.enindep s.enintro s.enjoke
-11 s.enknown s.enlectu s.enlittl s.enlonge s.enlooke s.enmarch s.enmate s.enmonth s.ennearl s.ennot s.ennovem
-11 s.enosaka s.enpaid s.enpatch s.enperma s.enpermi s.enq s.enquite s.enrequi s.enrobin s.enrules s.ensara s.ensearc
-11 s.ensell s.enserve s.enshoe s.ensnow s.ensugge s.ensuper s.entalk s.enten s.enthank s.enunani s.enwordi s.enwould
-11 s.enwriti s.es: s.esautom s.esestoy s.esfavor s.eshas s.esingre s.eslista s.esllega s.esmano s.esofici s.esrecla
-11 s.fr: s.fradres s.fraurel s.fravons s.frd s.frdetai s.frdis s.fressai s.frmalhe s.frnote s.frpasse
-10 ALL>>ALL>>O ALL>>FUT>>IT ALL>>HEAR>>HAVE ALL>>HEAR>>IT ALL>>HEAR>>NEWS ALL>>O>>D ALL>>ORG>>SEND ALL>IT2 ALL>OBETW
-10 ALL>OBETW1 ALL>OWITHIN ALL>OWITHIN2 ALL>THIRD ALL>VAGUE ASK>>CALL>>TELL ASK>>CALL>>US ASK>>D>>WE ASK>>HAVE>>HAVE
-10 ASK>>IT>>YOU ASK>>NEG>>SEND ASK>>YOU>>DOC ASK>HAVE ASK>NEWS ASK>ORG2 ASK>SEND2 AWAY>>D>>ASK AWAY>>D>>COND
-10 AWAY>>D>>DECIDE AWAY>>D>>PAST AWAY>>EVENT>>D AWAY>>HE>>TELL AWAY>>ORG>>TELL AWAY>>WHEN>>D AWAY>IT2 AWAY>NEWS
-10 AWAY>OUNTIL1 AWAY>START2 AWAY>TELL1 AWAY>WE1 AWAY>YOU2 CALL>>D>>FUT CALL>>D>>TALK CALL>>WE>>AWAY CALL>>WE>>SEND
-10 CALL>HAVE2 CALL>NEG1 CALL>START2 CALL>US2 CALL>WAIT1 COND>>ALL>>ORG COND>>ALL>>VAGUE COND>ALL COND>OIN2 D>>AWAY>>O
-10 D>>COND>>ALL D>>COND>>TALK D>>DECIDE>>HEAR D>>FUT>>YOUR D>>HEAR>>HAVE D>>IT>>ASK D>>NEG>>AWAY D>>OUR>>AWAY
-10 D>>PAST>>IT D>>PAST>>PAST D>>SURE>>O D>>WAIT>>IT D>>WAIT>>YOU D>>WE>>OUR D>>YOU>>ASK D>>YOU>>NEG D>>YOUR>>START
-10 D>OBEF2 D>OFROM1 D>OIN D>OTHRU D>THIRD D>US1 D>WAIT DECIDE>>D>>NEWS DECIDE>>YOUR>>START DECIDE>ASK2 DECIDE>HAVE
-10 DECIDE>O2 DECIDE>TALK1 DOC>>ASK>>D DOC>>D>>EVENT DOC>>D>>YOUR DOC>>DECIDE>>D DOC>>EVENT>>D DOC>>IT>>START
-10 DOC>>PAST>>SEND DOC>>WHEN>>YOU EVENT>>AWAY>>D EVENT>>D>>SURE EVENT>D2 EVENT>DECIDE1 EVENT>OBY1 EVENT>PAST1
-10 FUT>>AWAY>>O FUT>>D>>OUR FUT>>D>>TALK FUT>>D>>YOU FUT>>EVENT>>D FUT>>EVENT>>ORG FUT>>EVENT>>YOU FUT>>HAVE>>TELL
-10 FUT>>NEG>>YOUR FUT>>NEWS>>O FUT>>O>>IT FUT>>SEND>>EVENT FUT>>SEND>>OUR FUT>>SEND>>TALK FUT>>TALK>>D FUT>>TELL>>HIS
-10 FUT>>TELL>>VAGUE FUT>>YOU>>PAST FUT>>YOUR>>COND FUT>HE1 FUT>OIN FUT>SEND2 FUT>WHEN HAVE>>HAVE>>SEND HAVE>>O>>WE
-10 HAVE>ASK HAVE>IT HAVE>IT1 HE>>FUT>>YOU HE>>START>>START HE>FUT1 HE>OUR1 HE>START2 HEAR>>DECIDE>>YOUR HEAR>>DOC>>WE
-10 HEAR>>EVENT>>ORG HEAR>>HAVE>>PAST HEAR>>NEWS>>NEG HEAR>>NEWS>>O HEAR>>NEWS>>START HEAR>>ORG>>YOU HEAR>>US>>WE
-10 HEAR>>VAGUE>>D HEAR>>WAIT>>NEWS HEAR>>WE>>O HEAR>>YOUR>>YOUR HEAR>OUNTIL1 HEAR>OUNTIL2 IT>>ALL>>WE IT>>D>>DOC
-10 IT>>HAVE>>O IT>>WHEN>>HE IT>>YOU>>TELL IT>HIS NEG>>ASK>>HEAR NEG>>D>>WHEN NEG>>DOC>>HEAR NEG>>NEWS>>D NEG>>PAST>>D
-10 NEG>>SEND>>D NEG>>SEND>>WE NEG>>TELL>>COND NEG>>WAIT>>O NEG>>WE>>D NEG>DECIDE2 NEG>DOC NEG>OUR NEG>PAST1
-10 NEWS>>CALL>>OUR NEWS>>DECIDE>>ORG NEWS>>FUT>>CALL NEWS>>OUR>>EVENT NEWS>>PAST>>D NEWS>OWITHIN NEWS>WE1 NEWS>YOUR2
-10 O>>CALL>>US O>>HEAR>>D O>>IT>>DECIDE O>>IT>>DOC O>>NEG>>D O>>START>>D O>OON1 OBEF>D2 OBEF>O1 OBEF>OON1 OBY>CALL1
-10 OBY>WHEN OIN>DOC1 OIN>FUT2 OIN>SEND2 ORG>>ASK>>HEAR ORG>>AWAY>>EVENT ORG>>AWAY>>HE ORG>>D>>YOUR ORG>>HAVE>>TALK
-10 ORG>>HEAR>>D ORG>>ORG>>AWAY ORG>>PAST>>YOU ORG>>WAIT>>IT ORG>>WE>>PAST ORG>OWITHIN2 ORG>YOUR2 OUNTIL>NEWS2
-10 OUNTIL>WE2 OUR>>D>>O OUR>>DOC>>WHEN OUR>>START>>D OUR>>TALK>>HAVE OUR>ASK2 OUR>THIRD OUR>US OUR>WE1 OWITHIN>US1
-10 PAST>>AWAY>>D PAST>>D>>CALL PAST>>HE>>FUT PAST>>HEAR>>TELL PAST>>PAST>>NEWS PAST>>TALK>>ALL PAST>>TELL>>WAIT
-10 PAST>>YOU>>TALK PAST>>YOU>>YOU PAST>OIN1 PAST>START PAST>TALK PAST>VAGUE2 SEND>>WE>>EVENT SEND>>WHEN>>YOU
-10 SEND>TALK2 SEND>WHEN1 START>>D>>WHEN START>>DECIDE>>D START>>NEG>>START START>ALL2 START>ASK2 START>OBY START>SEND
-10 TALK>>ALL>>FUT TALK>>ASK>>HEAR TALK>>D>>ORG TALK>>HAVE>>AWAY TALK>>HAVE>>HAVE TALK>>NEWS>>CALL TALK>>PAST>>D
-10 TALK>>YOU>>TALK TALK>D2 TALK>OIN1 TALK>WAIT2 TELL>>D>>PAST TELL>>D>>YOUR TELL>>HIS>>D TELL>>US>>D TELL>EVENT
-10 TELL>HAVE1 TELL>HE TELL>O THIRD>>START>>D THIRD>TELL THIRD>US2 US>>D>>YOU US>>HEAR>>VAGUE US>>HIS>>NEWS
-10 US>>YOUR>>D US>HEAR US>IT2 US>NEG2 US>OBEF US>ORG1 US>PAST2 US>SEND US>VAGUE1 US>YOUR1 VAGUE>>DOC>>D VAGUE>DOC
-10 WAIT>>D>>COND WAIT>>NEWS>>US WAIT>>TALK>>ASK WAIT>>YOUR>>TALK WAIT>ALL2 WAIT>HAVE1 WAIT>HE WAIT>START2 WAIT>TALK1
-10 WE>>D>>PAST WE>>D>>TALK WE>>HEAR>>YOU WE>>NEG>>NEWS WE>>NEG>>PAST WE>>O>>FUT WE>>OUR>>SEND WE>>PAST>>DOC
-10 WE>>PAST>>NEWS WE>>PAST>>WE WE>>SEND>>D WE>>SEND>>NEWS WE>>WE>>NEG WE>ALL WE>HAVE1 WHEN>>HE>>D WHEN>>HE>>TELL
-10 WHEN>>O>>SURE WHEN>>WE>>US YOU>>D>>DECIDE YOU>>D>>YOUR YOU>>FUT>>D YOU>>FUT>>HAVE YOU>>FUT>>START YOU>>HEAR>>SEND
-10 YOU>>IT>>YOU YOU>>IT>>YOUR YOU>>OUR>>DOC YOU>>PAST>>HE YOU>>TELL>>HE YOU>>WAIT>>TALK YOU>>WE>>AWAY YOU>>YOU>>ASK
-10 YOU>>YOUR>>ALL YOU>IT2 YOUR>>HAVE>>HAVE YOUR>>NEWS>>FUT YOUR>>TALK>>HAVE YOUR>>TELL>>FUT YOUR>>YOUR>>D YOUR>HE
-10 a:ALL a:VAGUE b:OFROM c.deals c.deauf c.debis c.debrief c.dedo c.deeinzu c.deersta c.defrage c.degenie c.degleic
-10 c.dehier c.deimmer c.dekeine c.delenz c.delief c.delink c.denachr c.deneue c.derufst c.desomme c.deverni c.deversp
-10 c.dewerks c.dewollt c.dewurde c.enafrai c.enairpo c.enalong c.enany c.enapolo c.enbeer c.enbellw c.encampu
-10 c.encarri c.enchine c.encohor c.encompe c.enconfl c.encosts c.endirec c.endiscl c.endolor c.endoor c.enengag
-10 c.enexecu c.enfee c.enfelt c.enfinch c.enfull c.engrade c.engreet c.enhambu c.enholdi c.enhouse c.enindic c.eniwan
-10 c.enkeys c.enlodge c.enloyal c.enlunar c.ennorma c.enold c.enor c.enorder c.enowes c.enparen c.enphoto c.enpiers
-10 c.enplaye c.enportf c.enposti c.enpostp c.enprodu c.enrain c.enraj c.enrang c.enreads c.enrecru c.enrefun
-10 c.enreimb c.enresch c.enrewri c.enrota c.enrunni c.ensafel c.enskiin c.enslide c.ensmili c.enstadi c.enstood
-10 c.ensubmi c.entests c.enthan c.enturne c.enuncle c.envolun c.enwhene c.enyusuf c.escopia c.esempez c.esensen
-10 c.esescri c.esimpos c.esinven c.esofert c.esotra c.espiens c.esplant c.esprogr c.esrecep c.esrogam c.esse c.esy
-10 c.frappel c.frautre c.frcela c.frcolle c.frconco c.frcourr c.frdepla c.frdevie c.frdit c.frgele c.frimpos
-10 c.frligne c.frmessa c.frmoi c.frpostu c.frpourr c.frserai c.frsigne c.frstand c.frvide de<__auch de<__bitte
-10 de<__braeu de<__des de<__einar de<__errei de<__geben de<__gilt de<__klar de<__lenz de<__rechn de<__reise
-10 de<__wollt de<_alles de<_genie de<_haben de<_passt de<_rufst de<_teile de=D__erinn de=D__errei de=D__gehal
-10 de=D__hier de=D__hoere de=D__kann de=D_aus de=D_beden de=D_verni de=D_vorhe de=O__das de=O__im de=O_nicht
-10 de=O_sind de=O_und deabges_> dealles__=D dealles_klar deam__> deander__> deangeb_ist deanruf_? deanzei_lief
-10 deauch__gehen deauf_=D deauf__messe deauf__versc deauf_kur debeden_=D debeden__> debekom_? debekom__> debesta_>
-10 debetri_> debitte_=D debitte__> debitte__ihre debleib__> debrand_> debrief_=D debrief__bekom dedafue__=D
-10 dedas__gilt dedas__ihnen deder__beden deder__waere deder_arbei deder_hat dedes__muess dedich_? dedich_bitte
-10 dedie__ersta dedie__lief dedie_werks dedo__9 dedu_=D dedu__? dedu__bitte dedu__kurz dedu_mich deeinar__=D
-10 deeinar_dauer deeinla_fuer deeinzu_> deerinn__dich deerinn_du deerrei__=D deersta__=D deersta_wir defrau__ist
-10 defrau_lenz defuer__da defuer__gleic degehal__> degehal_mit degehen_? degenau_=O degenie_sie degespr_> degespr_von
-10 degleic_zu dehaben__unser dehaben__wir dehat_beden dehatte_=D dehatte__telef dehatte_dir dehier__mehr dehier_niema
-10 deich__am deich_in deich_schic deihnen__einla deihnen_die deihr__=D deihr__ist deihre__mit deihre__schic
-10 deihre__sende deihre_bewer deihre_entsc deihre_gehal dein_elter deist__niema deist_hier dekanns__mich deklar_=D
-10 deklar__! dekoenn__unser dekomme_sie delauf__=O delenz__=D delenz_ist delief_=D delief__> demacht_=D demelde__dich
-10 demelde_du demit__> demuess__mich demuess_sie deniema__> depasst__=D deprobe_=D deprobe__=D dereise__wir
-10 dereise_ersta derufen__=D derufst__=D derufst_du deseit_=D desie__brief desie__keine desie_da desie_errei
-10 destatt_> destell_ich detelef__du detelef_erinn deueber__gespr deuns__melde deuns_fuer deunser__von deunser_brief
-10 deunser_gespr deunter__> deunter_schic deunter_werde deversc_? deversc__> devertr_begin devon__auf dewaere_der
-10 dewegen__sind dewiede__buero dewiede_errei dewiede_fuer dewir__noch dewir_hatte dewuerd_auch dezuges_> en9_?
-10 en9__close en9__other en9__was en9__you en9_a en9_sign en9_to en9_works en:__your en:_holid en:_it en:_sam
-10 en:_they en:_would en<__annou en<__baker en<__birth en<__budge en<__call en<__confe en<__data en<__delac
-10 en<__depar en<__detai en<__eleve en<__else en<__fee en<__fill en<__fille en<__hours en<__if en<__keep en<__long
-10 en<__loyal en<__many en<__medic en<__never en<__onboa en<__owes en<__photo en<__posit en<__readi en<__regre
-10 en<__stand en<__surve en<__talk en<__this en<__work en<_are en<_dolor en<_feel en<_follo en<_furth en<_meter
-10 en<_possi en<_quest en<_recep en<_recor en<_remin en<_spoke en<_tests en<_that en<_the en<_their en=D__aim
-10 en=D__anyho en=D__assum en=D__cance en=D__candi en=D__dinne en=D__each en=D__five en=D__half- en=D__happy en=D__hr
-10 en=D__if en=D__only en=D__permi en=D__side en=D__some en=D__teach en=D__teams en=D__told en=D__unfor en=D__up
-10 en=D__well en=D__whene en=D_any en=D_came en=D_comin en=D_greet en=D_holid en=D_inclu en=D_is en=D_keep en=D_none
-10 en=D_paysl en=D_quest en=D_shift en=D_was en=D_what en=D_witho en=O__by en=O__mail en=O__other en=O_back en=O_on
-10 en=O_same ena__? ena__and ena__bio ena__chat ena__contr ena__date ena__revie ena__trip ena_beer ena_busin ena_flat
-10 ena_perma ena_place ena_prope ena_sunbu ena_think enabout__new enabout__role enabout__salar enaccou_of
-10 enactua__perso enactua_hr enad__up enad_was enadver__in enadver__post enafrai__need enafter__deadl enafter_at
-10 enagain__if enagend__=D enagree__=O enahead_with enairpo_=D enairpo__eveni enall__=O enall__may enall__the
-10 enall__try enall__under enall_at enall_possi enallot__my enallot_of enalway_=D enalway__for enam__back enam__goa
-10 enam__writi enam_comin enam_only enam_unava enan__: enan__can enan__hr enan__of enan_actua enan_upgra enand__based
-10 enand__cofou enand__destr enand__other enand__reply enand__there enand_came enand_ellen enand_gone enand_more
-10 enand_nobod enand_not enand_still enand_take enand_to enannou__resul enannua__and enanoth_appli enanoth_name
-10 enanswe__> enanswe__inclu enanswe_becau enany__? enany_confl enany_news enanyho_=O enapolo__the enapolo_for
-10 enappli__the enappli__this enappli__to enappli__unsuc enappli_deadl enappli_under enappoi__> enare__gone
-10 enare__hirin enare__numbe enare__of enare__ourse enare__recei enare__recru enare__still enare__the enare_a
-10 enare_free enare_meeti enare_recru enare_waiti enarran__=D enasked_about enasses_day enasses_ends enassig_>
-10 enassum_that enat__9 enat__airpo enat__allot enat__colle enat__denti enat__earli enat__it enat__works enat__would
-10 enat_a enat_five enat_half enattac__and enattac_and enavail__? enavail__reque enavail_on enaward_=D enaward__>
-10 enaway_at enback__! enback__anoth enback_smili enbaker__shut enbaker_s enbe__even enbe__medic enbe__raj
-10 enbe__shift enbe__sorry enbe_award enbe_had enbe_paid enbe_prese enbe_re-ad enbe_retur enbe_rewri enbe_speak
-10 enbe_your enbecau__wante enbeen_asked enbeen_exten enbeen_mad enbeen_selec enbeen_suspe enbeer_> enbefor__apply
-10 enbellw_=D enbellw__! enbirth_for enbook_the enbooke__in enbooke_you enboth__it enbranc__> enbring_your
-10 enbudge__this enbut__i enbut__offic enbut__room enby__9 enby_march encall__will encall_back encall_off encame__in
-10 encame__smili encame__with encan_> encan_resch encan_start encance_the encandi__and encandi__chose encandi_sched
-10 encardi_=O encardi__=D encarri_a encaugh__=O enceo__? enchang_=D enchat_? enchat__> enchine_=D enchose__>
-10 enchose__one enchose__sends enchose_hr enchose_no enclass_=D enclien__the enclose_=O enclosi__the enclosi_for
-10 encofou_> encohor__=D encolle_> encompl_=D encompl__assig encompl__proba encompl_your enconfe__=D enconfe_is
-10 enconfi__your enconfl_=D enconfl__> encongr__the encongr_on enconsi__a enconsi__appli enconsu_list encontr__alway
-10 encontr__for encontr_was encontr_with enconve__=D encould__reach encould_be encould_start encould_you encto_>
-10 endate_=D endate__> endate__be endate__know endate_pleas enday__read endeadl_> endeadl__been endeadl_has
-10 endecid__the endecis__close endecis__the endelac__fligh endelac_s endelet_=D endelig_to endenti_=D endenti__>
-10 endetai__be endetai_will endied__> endiffe_direc endinne__me endinne_with endiscl__confl endiscl_any endo__eat
-10 endo__get endo__give endo__hesit endo__revie endo_our endocum__=D endoes__start endolor__me endolor_owes
-10 endoor__of endoor_becau eneach_month enearli_> eneffec_=D eneleve__door eneleve_side enellen_> enengag__will
-10 enengag_surve eneven_from enevery__but enevery__sat enevery__your enevery_inclu enevery_mail enevery_who
-10 enexpir__the enexten_=D enexten__> enfee__be enfee_will enfeedb__avail enfield_=D enfield__> enfield__no enfield_w
-10 enfigur__our enfigur_to enfile_> enfinal__with enfinal_stage enfirm__answe enfirm_will enfirst_> enfishi__=D
-10 enfishi_back enfive__> enfive__suit enfive_would enfixed__=D enflat__=D enflat_for enfligh__moved enfligh_was
-10 enfollo__if enfollo__with enfor__after enfor__beer enfor__died enfor__flat enfor__long enfor__techn enfor_being
-10 enfor_dinne enfor_its enfor_my enfor_us enforma__=O enforwa__retur enforwa_i enfour__of enfour_we enfree__for
-10 enfrom__9 enfrom__=O enfrom__porte enfrom__train enfunde_=D enfunde__> enfurth__our enfurth__your enget_=D
-10 enget__know enget__perma enget__upgra engive__keys engive__thoug engiven_the engo__my engoa_> engoes_live
-10 engoing_? engoing__a engone__back engone_try engood__> engood__a engood__with engood_for engot_our engreet_>
-10 enhad__answe enhad__from enhad_even enhad_the enhambu_=D enhambu__> enhappy_birth enhas__=O enhas__exten
-10 enhas__suspe enhave_=D enhave__asked enhave__go enhave__got enhave__meeti enhave__no enhave__taken enhave__think
-10 enhave__withd enhave_other enhave_pushe enhave_reach enhave_sched enhave_sell enhave_slept enhe__going enhe__to
-10 enheard__pleas enheari__me enhelp_> enher_score enhere__where enhere_in enhere_s enhesit__follo enhesit_to
-10 enhi__can enhired__actua enhired_an enhirin__froze enhirin_freez enhold_> enhold__slot enholid__retur enholid__the
-10 enholid_at enhour_=O enhowev__=D enhr__so enhr__to enhr_perso eni__also eni__comin eni__happy eni__sell eni__unava
-10 eni_do eni_just eni_may eni_must eni_promi eni_regre eni_took enif__=D enif__all enif__at enif__candi enif__works
-10 enif_a enif_at enif_not enif_this enin__new enin__rain enin__soon enin_goa enin_hambu enin_kerry enin_our
-10 enin_recei enin_toget eninbox_then eninclu__offer eninfor__that eninste_of eninter__am eninter__pleas
-10 eninter__will eninter_date eninter_has eninter_i eninter_run enintro_you eninvit_> eninvoi_9 eninvoi_no
-10 enis__agend enis__are enis__than enis__witho enis_alway enis_avail enis_cance enis_chose enis_down enis_for
-10 enis_funde enis_half- enis_more enis_no enis_nothi enis_sick enis_someo enit__befor enit__help enit__s enit__we
-10 enit_as enit_did enit_is enit_stand enjob__=D enjob_went enjobs__all enjury__out enjury_was enjust__remin
-10 enjust_wante enkerry_back enkeys_> enkindl__=D enknow__quick enknow__team enknow__were enknow__wheth enknow__would
-10 enknow__your enknow_so enknow_the enknow_your enlapto__me enlapto_with enlast__paysl enleast__=D enleast_the
-10 enleeds__> enleft__the enlet__two enlette__and enlette__sent enlette__valid enlette_we enlife_: enlife__holid
-10 enlike__thoug enlike_your enlimit__> enlink__valid enlink_close enlink_is enlogo_chang enlong__your enlong_s
-10 enlooke__the enlovel__and enloyal__expir enloyal_point enluck_with enlunar_=D enmade__i enmail__our enmail_but
-10 enmails_are enmake_=D enmanag__about enmarch_9 enmarch__so enmater_leave enmay__your enmay_keep enmay_write
-10 enme__ok enme__score enme__what enme__you enme_again enmedic__=D enmedic__valid enmedic_is enmedic_leave
-10 enmenti__you enmenti_that enmet__9 enmet__after enmet_on enmeter__requi enmomen_she enmore__can enmore_i enmove_:
-10 enmove__sam enmove__toget enmove_in enmoved_=O enmoved__so enmoved_up enmr__=D enmr__s enmr_delac enms__is
-10 enmust_infor enmy__then enmy_absen enmy_life enmy_soul enname_on enneed__hear enneed__move enneed__see
-10 enneeds__hear ennew__goes ennew__line ennew_produ ennew_strat ennew_websi ennews_? ennext_cohor enno__the
-10 enno_hire enno_jobs enno_lapto enno_longe enno_new ennobod__anyth ennoon_? ennoon__> ennot__anyon ennot__award
-10 ennot__from ennot__heari ennot__joini ennot__on ennot__one ennot__that ennot__the ennot__this ennot_a ennot_call
-10 ennot_going ennot_got ennot_hesit ennot_relea ennote__> ennothi_else ennothi_moves ennotif__=O ennovem__sent
-10 ennovem_you ennumbe__reaso enof__docum enof__engag enof__life enof__peaco enof__trave enof__we enof__why enof_an
-10 enof_each enof_my enof_reaso enoff__s enoff_shift enoffer__is enoffic__9 enoffic__back enoffic__so enoffic_in
-10 enold_one enon__? enon__appli enon__at enon__busin enon__i enon__statu enon__the enon_accou enon_ice enon_mater
-10 enon_medic enon_reque enonboa_takes enonce__recei enonce_we enone__post enone_s enonly__time enonly_had
-10 enonly_wante enonly_writi enooo__sorry enopen__noon enopeni__real enopeni_was enoptio__prefe enoptio_you enor__=O
-10 enor__in enother__can enother__know enother__sched enother__will enother_firm enour__are enour__chang enour__websi
-10 enour_conve enour_logo enour_resul enoutco_=O enoutco_is enover__> enowes__her enowes_me enpanel_> enpanel__see
-10 enpanel__you enpanel_secre enpasse_=D enpassw__=D enpeaco_> enperma__> enperma_contr enpermi__seven enpermi_takes
-10 enperso_=D enperso__you enpetra_=D enplace__all enplace__you enpleas__in enpleas__send enpleas__to enpleas_assum
-10 enpleas_fill enpleas_hand enpleas_let enpleas_submi enpm__the enpoint__at enpoint_expir enporte_> enpossi__are
-10 enpossi_dates enpost__funde enprese__figur enprese_the enprice_=D enpriya__show enpriya_will enproba_> enprodu__>
-10 enprodu_line enproje__=D enpromi__am enpromi_i enpushe__whole enpushe_the enput__phone enput_by enquest__s
-10 enquest__suits enquest_whene enquick_=D enquick__> enraj__ellen enraj_and enreach__=D enreach__by enread_=D
-10 enreadi__=D enreadi__again enreadi_requi enreaso__i enreaso_why enrecei__docum enrecei__lette enrecei__your
-10 enrecei_of enrecep__9 enrecep__> enrecor__answe enrecor_your enrecru__on enrefun_=D enrefun__> enregis__the
-10 enreimb__your enreimb_of enremin_: enremin__our enreply__> enreply__my enreply_on enreque__of enresch_=D
-10 enresch__befor enresta_=D enresta__i enresum__and enretur__signe enrevie__> enrewri_=D enrewri__> enring_>
-10 enring_in enrobin__soul enrole__been enrole__not enrole_does enroom__taken enround__with enround_start enruns__>
-10 ens__notic ens__thing ens_fligh ensalar_> ensam__away ensam_is ensame__? ensat__you ensat_with ensaw__an ensay__>
-10 ensched_> ensched__and enschol__not enschol_will enschoo__shut enscore__> ensecon__? ensecon_chat ensecre__on
-10 ensee__again ensee_it enseen__> enselec__an ensell__resta ensell_the ensend__invit ensend_this ensent__task
-10 enservi_=D enseven_> enshall__on enshare_> enshe__in enshop_s enshoul__for enshoul__wish enshoul_look enshow_you
-10 enshut_> enshut__its enside__becau ensign__9 ensign_on ensigne__=D ensilen_=D ensince_=D ensix__> enskiin__=D
-10 enslept_> enslide_=D enslide_=O ensmili_> enso__apolo enso__are enso__get enso_come enso_quick enso_up ensome__=O
-10 ensorry__more ensorry_and ensorry_back ensoul__have ensoul_i enspeak__every enspeci_offer enspoke__you
-10 enspoke__yusuf enstadi__=D enstadi_runs enstaff_=D enstage__bellw enstage_with enstart__priya enstatu__an
-10 enstood_=D enstood__> enstrat__be enstrat_will enstron_field enstudy_> ensuit__> ensuit_me ensunbu_>
-10 ensuper__meets ensuper_board ensurve__=D ensurve_close ensyste__down ensyste_is entake__as entake__lapto entake_no
-10 entaken__=D entaken__come entaken_so entakes_seven entalk__throu entalk_about entalk_you entask__we enteach_>
-10 enteam__trave enteam_meets enteam_s entechn__> entell_it entell_them enten__is enten_it entest__be enteste__=D
-10 entests__for entests_arran enthat__a enthat__all enthat__appoi enthat__call enthat__team enthat_a enthat_anoth
-10 enthe__deadl enthe__ends enthe__next enthe__produ enthe__schoo enthe__secre enthe__start enthe__strat enthe__surve
-10 enthe__table enthe__w enthe_agend enthe_allot enthe_annua enthe_choir enthe_cofou enthe_depar enthe_famil
-10 enthe_fee enthe_four enthe_keys enthe_manag enthe_openi enthe_peaco enthe_porte enthe_posti enthe_proba
-10 enthe_progr enthe_stadi enthe_stand enthe_third enthe_two enthe_uploa enthe_vacan enthe_work enthen_destr
-10 enthere_are enthey__pushe enthey_need enthing_stood enthing_we enthink_=D enthink__=O enthink__> enthis__expir
-10 enthis__i enthis_died enthis_time enthoug__none enthoug__the enthoug_on enthrou__final enthrou__inbox enthrou_my
-10 enthrou_to entime__we entime_i ento__becau ento__had ento__hirin ento__is ento__me ento__pm ento__secon
-10 ento__share ento__stage ento__their ento__up ento_adver ento_decid ento_discl ento_keep ento_look ento_move
-10 ento_read ento_stop entoget_> entoo__> entook_=D entook__to entouch_soon entrave_costs entrave_to entried__reach
-10 entried_to entrip_=D entry__> entry__year entry_me enunava__after enunder__discl enunder__rules enunder__the
-10 enunder_our enunsuc__may enup__come enup_if enup_you enupgra_: enupgra__=D enuploa__is enuploa_link enus__march
-10 enus__optio enus__or enus__so enus__your enus_an enus_have enus_will envery_good envisit_=D enw__recep enw_no
-10 enwaiti__an enwante__let enwante__speak enwante__tell enwas__and enwas__only enwas__up enwas_moved enwas_out
-10 enwas_real enwas_sent enwas_unsuc enwe__book enwe__booke enwe__inter enwe__need enwe__not enwe__recru enwe__resum
-10 enwe_both enwe_chose enwe_close enwe_do enwe_prese enwe_read enwe_reply enwe_spoke enwebsi__live enwebsi_goes
-10 enweek__be enweek_will enwent__someo enwent__way enwere_expec enwhat_remai enwhen__rang enwhen__you enwhene__you
-10 enwhene_suits enwhere__stood enwheth__shoul enwhich_optio enwho__with enwho_have enwho_sat enwhole__=D
-10 enwhole_thing enwhy__am enwhy_i enwill__hold enwill__prese enwill__re-ad enwill__rewri enwill__slept enwill__speak
-10 enwill__throu enwith__about enwith__exam enwith__greet enwith__of enwith__stadi enwith__sunbu enwith_anoth
-10 enwith_bellw enwith_raj enwith_thank enwith_two enwith_yusuf enwithd__offer enwonde_if enwork_=D enwork_=O
-10 enworks__we enworks_other enwould__=D enwould__good enwould__off enwould__priya enwould__told enwould__us
-10 enwould_come enwould_help enwrite__me enwriti_to enyear_and enyou__! enyou__answe enyou__came enyou__let
-10 enyou__need enyou__place enyou__resch enyou__telep enyou__told enyou_ask enyou_check enyou_going enyou_priya
-10 enyou_ring enyou_saw enyou_throu enyour__came enyour__costs enyour__point enyour__week enyour_appoi enyour_form
-10 enyour_loyal enyour_mail enyour_offer enyour_reply enyusuf__you enyusuf_about es9_: es9__la es<__certi es<__fuera
-10 es<__me es<__pago es<__viaje es<_apunt es<_fuera es<_hace es<_piens es<_respo es<_tu es<_vigen es=D__de
-10 es=D__ensen es=D__esper es=D__pero es=D_avisa es=D_esta es=D_estam es=D_impos es=D_para es=O_no esa__=O esa_la
-10 esapunt__vemos esapunt_nos escerti__prese escerti_deber escompa__escri escompa_le esconta_=O escontr__=D
-10 esde__horas esde__ofert esde__recib esde__vuelv esde_dos esde_inven esdel__=D esel__empie esel_corre esempez_=D
-10 esen__> esen_recep esensen__ofici esensen_la esentie__no esentre_=D esentre_sera esesper__=D esesper__en
-10 esesper_el esestam__inven esestam_de eshace__avisa eshara_=D eshara__> eshorar_de esinven_> esla_=O esla__estam
-10 esla_plant esleo_=O eslos_=D eslos_=O eslos__deber eslos_certi esnada_> esno_me esno_recib esofert_: esofici__=D
-10 esofici_cierr espago__hara espago_se espero__=O espiens_=D espiens__> espor_=D esprese_a esprueb_es espuede_=D
-10 espuede__? esrecep_> esse__> este_ensen este_leo estraba__leo estraba_te estus_refer esvigen__la esvigen_de
-10 esy__=D fr9__a fr<__avons fr<__cabin fr<__conco fr<__devie fr<__fait fr<__gele fr<__moi fr<__resul fr<__test
-10 fr<_impos fr<_parfa fr=D_: fr=D__=O fr=D__cela fr=D__renco fr=O__recev frannul__arret frannul_par frarret_=D
-10 frarret__> frautre__> fravez__de frburea__=D frburea_vide frce__vous frcolle_> frcomit__=D frconco__annul
-10 frconco_est frconfi__prese frconfi_votre frconge_mater frd_embau frde__dire frde__h frde__le frdetai__=D
-10 frdetai_appel frdevie__preve frdevie_nous frdire__ce frdire_si frdu_perso fren__mater fren_ligne frentre_>
-10 fressai__> frest__par frfait__pont frfait_le frgele__=D frgele_tout frh__9 frh__h frh_a frimpos__vous frimpos_de
-10 frinfor_que frje_lirai frl__aura frl__le frla__des frla__n frle__burea frle_cabin frle_conco frle_pont
-10 frlirai__messa frmessa_=D frmoi_=D frmoi__biz frnotre__rentr frnous__=D frnous__vos frnous_preve fron_fait
-10 fron_gele frpar_arret frparfa_=D frparfa__! frpas__nouve frplus__de frpont__vide frpont_burea frpour_votre
-10 frprese_=D frprese__> frpropo_=D frquelq_un frrappe_moi frrefle_> frretou__appel frsans__=D frsans_repon frse_fait
-10 frsera_=D frsera__> frsi__sera frsi__voule frsi_ce frsi_cela frsigne_=D frsuite_a frtranc__> frtrava__=D frvide_=D
-10 frvide__> frvisit__> frvoule__retou frvoule_un frvous__que frvous_comme frvous_devie frvous_voule frvous_y
-10 how:FROM&EVENT how:FROM&SEND s.de! s.deerinn s.degehen s.degenau s.deja s.deklar s.dekur s.delauf s.deuns s.dewar
-10 s.dewilk s.en: s.enallot s.enalong s.enalso s.enamong s.enanyho s.enarriv s.enb s.enback s.enchild s.enclaim
-10 s.encofou s.endelac s.endestr s.endiscu s.endrawi s.endue s.eneffec s.eneight s.enellen s.enexact s.eneye s.enfelt
-10 s.enfield s.enfuner s.engiven s.engoa s.enhesit s.enhotel s.enhours s.enjobs s.enlevel s.enlife s.enm s.enmeans
-10 s.enmilan s.enmrs s.enneith s.ennone s.enooo s.enpack s.enpassp s.enpeaco s.enpleas s.enporte s.enprodu s.enreaso
-10 s.enreloc s.ensecre s.enseven s.ensoul s.entechn s.enupgra s.es? s.escaso s.escierr s.esconvo s.esdiscu s.eshorar
-10 s.esnueva s.esperfe s.espresu s.esque s.esvigen s.fralors s.frenvoy s.frequip s.frfait s.frmessa s.frmme s.frparfa
-10 s.frpont s.frsera s.frsuis s.frsur s.frvoule s.fry
10 ALL>>D>>YOU ALL>CALL2 ALL>HEAR2 ALL>PAST1 ALL>YOUR2 ASK>>NEG>>COND ASK>>NEG>>IT ASK>NEWS2 ASK>OUR1 ASK>WAIT1
10 AWAY>>TELL>>YOU AWAY>IT1 AWAY>OON AWAY>SEND CALL>>D>>OUR CALL>>NEWS>>FUT CALL>ALL CALL>AWAY CALL>WE COND>>ALL>>WE
10 COND>>WE>>O COND>>WE>>YOU COND>DECIDE1 COND>SURE COND>YOUR D>>COND>>HE D>>DECIDE>>WE D>>EVENT>>CALL D>>EVENT>>HEAR
10 D>>HE>>O D>>HEAR>>HE D>>HIS>>DECIDE D>>NEG>>SURE D>>O>>CALL D>>SEND>>NEWS D>>WAIT>>WHEN D>>WE>>TALK D>>WE>>TELL
10 D>>WE>>WHEN D>>WHEN>>CALL D>>YOU>>CALL D>HEAR D>WHEN DECIDE>>IT>>ORG DECIDE>>IT>>SEND DECIDE>>IT>>TELL
10 DECIDE>>NEG>>WAIT DECIDE>>SEND>>WE DECIDE>>TALK>>FUT DECIDE>>TALK>>O DECIDE>>WAIT>>D DECIDE>>YOU>>IT
10 DECIDE>>YOU>>TELL DECIDE>IT DECIDE>SEND DECIDE>YOU2 DOC>>EVENT>>YOU EVENT>>D>>YOU EVENT>>DOC>>WE EVENT>>HE>>O
10 EVENT>>IT>>ORG EVENT>>O>>YOU EVENT>>YOU>>TELL EVENT>O2 EVENT>WHEN1 FUT>>CALL>>OUR FUT>>HEAR>>NEG FUT>>SEND>>HIS
10 FUT>>TELL>>YOU FUT>>YOU>>D FUT>>YOU>>DECIDE FUT>NEWS2 FUT>US FUT>YOU1 HAVE>FUT1 HE>>D>>NEWS HE>>DECIDE>>D
10 HE>>O>>HEAR HE>>O>>YOU HE>>WAIT>>YOU HE>COND HE>D1 HEAR>>AWAY>>NEWS HEAR>>AWAY>>TELL HEAR>>CALL>>SURE HEAR>>D>>ORG
10 HEAR>>NEG>>ORG HEAR>>OUR>>ORG HEAR>>TELL>>AWAY HEAR>>US>>NEWS HEAR>>WE>>SEND HEAR>>WHEN>>CALL HEAR>>WHEN>>VAGUE
10 HEAR>COND2 HEAR>OUR2 HIS>>HEAR>>TELL HIS>D HIS>HEAR2 IT>>EVENT>>O IT>>FUT>>HEAR IT>>HEAR>>TELL IT>>ORG>>HEAR
10 IT>>WAIT>>ORG IT>CALL2 IT>FUT IT>FUT2 IT>OON1 NEG>>COND>>IT NEG>>D>>AWAY NEG>>O>>WHEN NEG>>ORG>>HEAR NEG>>TALK>>D
10 NEG>>TELL>>AWAY NEG>AWAY1 NEG>D2 NEWS>>CALL>>AWAY NEWS>>D>>YOU NEWS>>FUT>>SEND NEWS>>FUT>>WAIT NEWS>>HEAR>>YOU
10 NEWS>>NEWS>>NEWS NEWS>>NEWS>>TALK NEWS>>NEWS>>WE NEWS>>YOU>>ASK NEWS>>YOU>>FUT NEWS>>YOU>>WHEN NEWS>HAVE
10 O>>HEAR>>NEWS O>>NEG>>TALK O>>TELL>>IT O>>WAIT>>YOU O>>WE>>IT O>COND1 O>FUT1 O>HAVE1 O>ORG O>ORG2 OBEF>WE OBY>O2
10 OFROM>EVENT OFROM>EVENT2 OFROM>FUT OFROM>WAIT OFROM>YOU2 OON>YOU2 ORG>>D>>HIS ORG>>D>>NEG ORG>>HIS>>DECIDE
10 ORG>DECIDE ORG>NEG1 OTHRU>TELL2 OUNTIL>CALL OUNTIL>FUT2 OUNTIL>IT1 OUNTIL>TELL2 OUNTIL>YOU OUR>>DECIDE>>TALK
10 OUR>>NEWS>>TELL OUR>>ORG>>HIS OUR>>TELL>>O OUR>>YOU>>FUT OUR>HIS1 OUR>NEWS2 OUR>OWITHIN1 OUR>WAIT PAST>>ALL>>D
10 PAST>>D>>ALL PAST>>YOUR>>WAIT SEND>>AWAY>>CALL SEND>>D>>HEAR SEND>>HIS>>TELL SEND>>NEWS>>YOU SEND>>OUR>>NEWS
10 SEND>ASK2 SEND>COND1 SEND>IT2 SEND>NEWS SEND>OBY2 START>COND SURE>>COND>>O SURE>>HEAR>>TELL SURE>>ORG>>TELL
10 SURE>>YOU>>CALL SURE>>YOU>>HEAR SURE>CALL2 SURE>HE SURE>YOU2 SURE>YOUR2 TALK>WHEN2 TELL>>D>>HE TELL>>DOC>>D
10 TELL>>O>>YOU TELL>>OUR>>DECIDE TELL>>PAST>>IT TELL>>US>>IT TELL>>US>>TELL TELL>>YOU>>D TELL>HEAR THIRD>>O>>FUT
10 US>>WE>>YOU US>CALL1 US>SURE2 US>YOU2 VAGUE>ORG1 WAIT>>D>>FUT WAIT>>NEG>>D WAIT>>OUR>>D WAIT>OON2 WE>>ASK>>TALK
10 WE>>CALL>>WHEN WE>>DECIDE>>IT WE>>HEAR>>TELL WE>>TELL>>YOUR WE>>US>>PAST WE>>US>>WE WE>>YOU>>TELL WE>OBEF1
10 WE>OUNTIL1 WE>WHEN2 WHEN>>ORG>>D WHEN>HAVE1 WHEN>OUNTIL1 WHEN>PAST2 WHEN>WE1 YOU>>ASK>>NEG YOU>>DECIDE>>SEND
10 YOU>>DECIDE>>WAIT YOU>>EVENT>>WHEN YOU>>FUT>>FUT YOU>>FUT>>WAIT YOU>>NEG>>D YOU>>NEWS>>FUT YOU>>O>>IT YOU>>O>>WE
10 YOU>>SURE>>D YOU>>TALK>>DOC YOU>>TELL>>FUT YOU>>TELL>>PAST YOU>>US>>NEWS YOU>HIS2 YOU>OIN2 YOUR>>CALL>>IT
10 YOUR>>TELL>>IT a:OUR b:OON b:OWITHIN b:SURE c.dealle c.debekan c.dechefi c.deetwas c.degeben c.degeset c.degibt
10 c.dekennt c.deleide c.depeile c.dericht c.desage c.desein c.designa c.deunauf c.dezusag c.enable c.enantic c.enbear
10 c.encircl c.ene c.eneop c.enfive c.enfrom c.enfurni c.engo-ah c.enhappe c.enidea c.enlande c.enmarco c.enposte
10 c.enputti c.enravi c.enreq c.enring c.ensay c.enship c.ensmoke c.ensubst c.enthat c.entouch c.enturke c.esdame
10 c.esdas c.esdecir c.esdefin c.esdirem c.esfinal c.eshorar c.esllamo c.espoder c.essalen c.esvolve c.fravise
10 c.frcommi c.frun de<__gebe de<__infor de<__kurz de<__plane de<__schla de<__setze de<__telef de<__ueber de<_darf
10 de<_mehr de<_noch de<_nur de<_wird de=D__alle de=D__kennt de=D_bekan de=D_danac de=O__gesag de=O__ruf de=O__und
10 de=O__zurue de=O_bin de=O_hab de=O_laufe de=O_weg dealso__schre dean_=O deantwo__=D deausfu_! deausfu__>
10 debearb__=D debesch_wird debewer__bewer debewer_und debrauc_noch dechefi__noch dechefi_ist deda__ich dedann__sie
10 dedann_melde dedarf__mich deder_facha deder_perso deder_vorst dedes_=O dedir__! dedir__am dedir__besch dedir_ausfu
10 dedir_noch dedir_was dedrueb__sage dedu__ergeb dedu_ein deein_signa deentsc_und deentsc_wir deerwar__haben dees_=D
10 deetwas__=D deetwas__und defacha__gebe defacha_und degebe__=D degebe__noch degedul__> degenau_=D degenau__=D
10 degesag_=D degeset_> degewis_> dehaben__gewis dehandy__antwo dehandy_richt dehast__ein deich__ausfu deich__ueber
10 deich_gebe deich_klaer deich_mich deich_schla deich_sie deich_telef deihnen_auf deihrem__> dein__geset dein_kennt
10 deinfor_sie dekalen__=O dekennt__> dekennt_geset deklaer_das deklarh_> dekonta__ihnen dekrieg_sie dekurz__handy
10 dekurz_vom deleide_noch demehr__! demeine__ist demeld_mich demelde_? demich__bei demir_klarh demit__antwo
10 demit__facha demit__termi denehme__wiede denehme_wir denoch__im denoch_gespr denur__vom denur_kurz deoder_ab
10 deoder_absag deoder_so deperso_wird deplane__=D deplane_uns deraus_> derechn_damit dericht__=D dericht_antwo
10 derueck_erhal derueck_kommt deschla_ueber deschre__ihnen desich_noch desie_=O desie__in desie__sie desie__und
10 desie_gewis deso_> deso__so deso_oder detag__> detelef__mit deueber__drueb deund_absag deund_bewer deund_schre
10 deuns__zurue deuns__zusam deunser__erhal deunser_rueck devom__richt devom_handy devon__klarh devorau_=D
10 devorst_tagt dewas__koenn dewas_sagen deweg__=D dewiede_konta dewir__damit dewir__konta dewir_entsc dewir_lasse
10 dewir_plane dewir_rechn dewird__erwar dewisse_> dezu__ab dezu_und dezusam__rufe en:__and en:__appli en:__are
10 en:__decis en:__to en:_a en:_talk en:_that en<__again en<__antic en<__assur en<__final en<__hopef en<__invit
10 en<__membe en<__sched en<__sheet en<__so en<__week en<__white en<_ana en<_anyon en<_appoi en<_budge en<_busy
10 en<_clear en<_every en<_final en<_gotta en<_he en<_legal en<_loop en<_paper en<_ravi en<_speak en<_succe en<_term
10 en=D__coord en=D__headc en=D__loop en=D__loved en=D__make en=D__put en=D__regis en=D__soone en=D_aroun en=D_hopef
10 en=D_my en=D_possi en=D_they en=O__=D en=O__agree en=O__anyho en=O__conta en=O__think en=O_then ena__but ena__the
10 ena__updat ena_call ena_flag ena_queue ena_retur ena_subst ena_windo enable__put enabout__contr enafter__recei
10 enafter_our enafter_we enagain__=D enagain_for enagain_you enaimin__an enaimin__get enaimin__give enaimin_for
10 enall_inter enam__at enam_handi enan__eithe enan__is enan__or enan__out enan__speci enan_hr enan_infor enand__=O
10 enand__back enand__commu enand__talk enand_pleas enand_reply enanswe__day enanswe__due enanswe__mail enanswe__possi
10 enanswe__prope enanswe_out enanswe_that enantic_that enanyon_who enappli_: enappli_furth enappoi__norma enappoi_are
10 enare__annou enare__heads enare__inter enare_maile enare_putti enaroun_9 enaroun__> enat__end enat__lates
10 enat__very enat_work enatten__and enback__work enback_up enbe__decis enbe__six enbe_able enbe_befor enbe_furni
10 enbe_news enbe_ok enbe_poste enbe_sendi enbefor__> enbefor__s enbefor_it enbefor_six enbefor_the enbeing__to
10 enbell__> enboard__call enboard_gathe enbudge__relea enbudge_s enbusy__=D enbusy_week enbut_yours enby__> enby_eop
10 enby_lunch encall__anywa encan__on encan_count encandi__i encandi_decli encheck__email encheck__get encheck_and
10 enchoic__the encircl__with enclear__a enclear_takes enclien__and enclose__i encoffe_> encolle_is encome__you
10 encome_out encommu_the encompa__and encompa_notes encompe_=D encompe__> enconfi_of enconsu__conta enconta__=D
10 encontr_shoul encount__an encount_again encross__heart encross_my endate__time endate_and enday_i endebri__>
10 endebri_then endecid__=D endecid__you endecis_and endecis_for endecli__will endecli_i endemo_> endiges__turke
10 endiges_your endirec__=D endo__reach endocus_=D endocus__> endraft_> endrop_you endue_from ene_=D eneithe__or
10 enemail__docus enemail__way enemail_eithe enemail_the enend__we enend_of eneop_=D eneop__> eneveni__write
10 enevery_loved enexact__=D enexpec__email enexpec__need enexpec__smoke enexpec_white enfeedb__take enfeedb__your
10 enfinal_=D enfinal_answe enfinis__the enfinis_up enfirst__decli enfirst__know enfirst_candi enflag__> enflag_there
10 enfor__answe enfor__email enfor__evalu enfor__every enfor__feedb enfor__to enfor__when enforwa__will enforwa_we
10 enfrom__an enfrom__clien enfrom__in enfrom__peopl enfrom_a enfrom_docus enfrom_her enfrom_marcu enfurni__you
10 enfurni_to enfurth_=D enfurth__s engathe__resul engener__is enget__from enget__inter enget__nod enget_mail
10 enget_word engo-ah_=D engo-ah__> engo_live engoing__call engood__: engood__i engood_quest engotta__will engotta_run
10 enhad__call enhappe__: enhappe_next enhave__draft enhave__go-ah enhave__heard enhave__manag enhave__wait
10 enhave__windo enhave_decid enhave_diges enhave_got enhave_made enhave_somet enhe_is enheads__=D enheads_toget
10 enhear__her enhear__soon enhear_as enheari__marcu enher__get enhim_=D enhim_down enhirin_commi enhis_choic
10 enhold__=O enhopef__have enhopef_you enhospi__sits enhospi_board enhour__two enhour_or enhour_will enhr__>
10 enhr_speci eni__come eni__follo eni__handi eni__pass eni__use eni_answe eni_guess eni_put eni_read enif__=O
10 enif__came enif__first enif__made enin__proce enin__will enin_there eninbox__> eninfor__writi eninfor_in
10 eninter__plan eninter_dates eninto_the enis__his enis__news enis__ok enis__queue enis_makin enis_under enit__get
10 enit__like enit__ok enit__plann enit__quiet enit_ok enit_shoul enit_strai enkai__=O enknow__know enknow__me
10 enknow_how enlande_> enlands_=D enlates_=O enlates__=O enlates_you enlegal__revie enlegal_is enlette__proba
10 enlette_from enline__same enline_the enloop_=O enloop__=O enloop_close enloved__demo enloved_the enlunch_i
10 enmade__short enmail__day enmaile_out enmake__final enmakin__=D enmakin__choic enmakin_decis enmakin_his
10 enmanag__makin enmanag_will enmarco__i enmarcu_=D enmarcu__> enmark__calen enmark_your enmatte__and enmatte_serio
10 enme_=O enme__eop enme__with enme_by enmeeti__the enmembe__the enmind__=D enmind_waiti enminds_> enminis__and
10 enmove_forwa enmull__over enmull_it enmy__or enmy__to enmy_heart enmy_yes ennames__be ennames_will ennews_:
10 ennews__good ennews__promi ennews__talk ennews__us ennext_: ennext__all enno_updat ennod__not ennod_or
10 ennorma_annou ennot__again ennot__take ennot_count ennot_manag ennotes_and ennothi__move enof__compe enof_short
10 enoffic__=O enok__this enok_like enon__phone enon_an enonce__retur enor__i enother_=O enour__has enour__team
10 enour__to enour__who enour_timel enout__reply enout__them enout__to enout_again enoutco__or enoutco__short
10 enover__will enpaper__i enpartn__decid enpass__answe enpass__strai enpass_it enpass_their enpast__> enperso__i
10 enphoni__cross enpick__back enplan__to enplann__conta enpleas__not enpleas__our enpleas_note enpossi_soone
10 enposte_at enproba_=D enproba__> enproba__poste enproba_be enpromi_: enprope_updat enprope_when enput__flag
10 enput__remin enputti__toget enputti_heads enquest__will enqueue__yours enqueue_but enquiet__> enravi__going
10 enravi_s enreach__again enrecei__notic enrecei__subst enrecon__you enremai__and enremin__my enremin_in enreply__be
10 enreply__is enreply_shall enrespo_> enresul__live enresul__maile enresul__out enresul_come enresul_go enretur_of
10 enrever_with enrevie__paper enrevie_the enring__shoul enring_you enrn_will enrun__get enrun_will ens__=D ens_decis
10 ens_quiet ens_relea ensalar_=D ensched__the enschol__gathe enschol_board ensee__email ensee__infor ensee_an
10 ensee_our enseein_the enselec__move enselec_to enserio__you enserio_and enshall__furni enshe__such ensheet__=D
10 ensheet_signs enship_=D enshoul__be enshoul__befor enshoul__from enshoul__one enshoul__where ensigns__! ensits_=O
10 ensits__and ensmoke_=D ensmoke__> enso__your enso_will ensomeb_answe enspeci__respo enspeci_will enstatu__>
10 enstill__two enstrai_on ensubst__=D ensubst_reply ensucce_appli ensuch__serio ensuch_matte ensure__answe
10 entake__appli entakes__hirin entakes__matte entakes__while entakes_a entakes_such entakes_the entalk__marco
10 entalk_to enteam__=O enteam__come enteam__revie entelep_you entell__in enterm__signs enterm_sheet enterms__writi
10 enterms_in entext__lunch enthank_again enthat__done enthat__i enthat__partn enthe__dates enthe__invit enthe__lates
10 enthe__other enthe__shall enthe__then enthe_demo enthe_go-ah enthe_names enthe_nod enthe_outco entheir__on
10 entheir_answe enthem__i enthen_you enthis_back enthis_over entime_we ento__advis ento__an ento__decis ento__forwa
10 ento__makin ento__partn ento__was ento_atten ento_commu ento_coord ento_marco ento_mull ento_need entoget__and
10 entold__if entouch__all entouch_the entowar__=D enturke_=D enturke__you entwo__will entwo_i enunabl__atten
10 enuntil__write enuntil_we enup__and enup__remai enup__the enupdat_from enupdat_yet enus_=D enus__infor enuse__to
10 enuse_it enverdi__i enverdi_which envery_lates enwait_=D enwait__> enwaiti__? enwas__we enwe__=D enwe__ask
10 enwe__asked enwe__compa enwe__putti enwe__round enwe_aim enwe_inten enwe_lande enwe_meet enwe_owe enwe_plan
10 enwe_talke enweek__> enwhat__next enwhate__> enwhen__names enwhere__lande enwhere_we enwhile__our enwhile_at
10 enwhite__=D enwhite_smoke enwill__all enwill__count enwill__had enwill__mail enwill__sendi enwill__their
10 enwill_circl enwill_compa enwill_give enwill_messa enwill_move enwill_nag enwill_use enwindo__and enwith__news
10 enwith__resul enwith__retur enwith_an enwith_good enword_from enwork__i enworry__it enworry__will enworry_if
10 enworry_it enwould__mind enwould__one enwould_hope enwrite__soon enwriti__reach enwriti_of enwriti_will enwritt__>
10 enwritt__shall enwritt_reply enyou__aroun enyou__count enyou__debri enyou__diges enyou__expec enyou__letti
10 enyou__look enyou__on enyou__paper enyou__perso enyou__ring enyou__selec enyou__unabl enyou__way enyou__word
10 enyou_anywa enyou_for enyou_if enyou_mind enyou_prope enyou_so enyour__about enyour__furth enyour__goes
10 enyour_appli enyour_email enyour_turke es<__consu es<__das es<__direm es<__jefa es<__pondr es<__recib es<__retom
10 es<_conta es<_dame es<_respu es<_tomar es<_volve es=D__tendr es=D_recib es=D_retom es=O__algo es=O__pensa es=O__tu
10 es=O_lleva es=O_para es=O_sabra esa__un esalgo_> esavisa_por escomun__usted escontr_esta escuent__que esdame_=D
10 esdas_=D esdas__? esde__> esdecis__=O esdecis__tomam esdel__> esdespu_> esdigo_> esdirem__=D esdirem_algo esel__=O
10 esel__por esen__con esen__te esen__y esen_cuant esenton_> esfalta_te eshemos__> esjefa__el esjefa_vuelv esla__defin
10 esla__le esle_estar esllama__> eslos_resul esme_pondr esnos_das esnosot_> espubli__> esque_hemos esrecib__corre
10 esrecib_de esrecib_un esrecib_una esrespo__=O esretom_el essin__te estarde__llamo estarde_te este_direm estendr_=O
10 estendr_usted estomam__=D estomam_la esuna_llama esusted_> esy__aviso esy__escri fr<__equip fr<__les fr<__par
10 fr<__petit fr<__vous fr<_promi fr=D__delai fr=D__donc fr=D__faute fr=D__plus fr=D__tranc fr=D_derni fr=D_donc
10 fr=D_sans fr=O_donc fra__faire fra_ce frappel__l frarbit__=D frarbit_la fras__repon fras_ta fraussi_>
10 fravise__resul fravise_du frcandi__avise frcommi__=D frde_refle frdecid__et frdecis__> frdelai_> frderni__>
10 frderni_delai frdirec__arbit frdirec_doit frdis__=D frdiscu_=D frdiscu__> frdoit__la frdoit_arbit frdu_resul
10 fren__et frengag__vous frenvoy_> frest_le fret__seron frfaire__retou frfaire_un frfaute_> frinfor__la frinfor_dans
10 frje__dis frje__fais frje__pourr frje__rense frje_m frje_me frla__et frla_discu frlaiss_=D frlaiss__pour frlaiss_le
10 frm__a frm_engag frmail__derni frme__et frme_rense frmon_chef frne__rien frne_pourr frnotre_verdi frnous__pouvo
10 frnous__revie frnous__une frparvi_=D frparvi__mail frparvi_par frpour_tranc frpourr__vous frpourr_rien frpromi__as
10 frpromi_tu frpubli__et frrense__je frrense_et frrepre__discu frrepre_la frresul_=D frresul__> frresul__publi
10 frresul__seron frresul_vous frretou__mail frretou_par frreven__vous frreven_vers frrien__dire frrien_vous frsans__>
10 frsans_faute frsaure_=D frsaure__si frserez__dans frseron__> frseron__du frseron_avise frseron_envoy frseron_publi
10 frsi_nous frson__=D frta__=D frta_repon frtu__ta frvous__par frvous_fais frvous_reten frvous_revie how:BETW&TELL
10 how:NOTBEF&NEWS how:ON&NEWS p:NEG p:WE s.deantwo s.deausfu s.debis s.dedruck s.deendgu s.deergeb s.degedul
10 s.dehandy s.dekalen s.delaufe s.demir s.demitte s.deplane s.deraus s.derechn s.desage s.deunter s.dezu s.enbear
10 s.endemo s.endown s.enflag s.engotta s.enhandi s.enholid s.enkai s.enloved s.ennoon s.enour s.enplace s.enqueue
10 s.enrespo s.enserio s.ensix s.enstrai s.enthree s.enusual s.enwith s.enwrapp s.enyet s.esahora s.esavisa s.esaviso
10 s.escon s.escuant s.esdoy s.esenseg s.eslleva s.eslozan s.essabe s.essabra s.estenga s.estus s.esvicky s.esx
10 s.frdossi s.frfais s.frprevi s.frrense s.frrentr s.frsigne s.frt s.frtoi
11 ALL>>DECIDE>>D ALL>>FUT>>HEAR ALL>>IT>>CALL ALL>>YOU>>HEAR ALL>TALK2 ALL>TELL ASK>>WAIT>>US ASK>>WE>>NEG
11 ASK>DECIDE1 ASK>TELL2 AWAY>>IT>>US AWAY>>O>>NEWS AWAY>>SEND>>YOU CALL>>ALL>>YOU CALL>>OUR>>ALL CALL>>OUR>>FUT
11 CALL>>YOU>>FUT CALL>COND CALL>SEND CALL>SEND1 COND>AWAY2 COND>SEND COND>US1 D>>CALL>>TELL D>>FUT>>SEND D>>HE>>EVENT
11 D>>HEAR>>ALL D>>HEAR>>YOUR D>>NEG>>WHEN D>>PAST>>WHEN D>>TELL>>YOU D>>WHEN>>SEND DECIDE>>D>>CALL DECIDE>>TALK>>YOU
11 DECIDE>TELL DOC>>FUT>>YOUR DOC>>YOU>>HEAR DOC>OBY DOC>OUR DOC>OUR2 EVENT>>D>>EVENT EVENT>>D>>ORG EVENT>HEAR
11 EVENT>OUNTIL2 FUT>>ALL>>DECIDE FUT>>ALL>>IT FUT>>CALL>>TALK FUT>>CALL>>WHEN FUT>>EVENT>>YOUR FUT>>FUT>>NEWS
11 FUT>>O>>ALL FUT>>OUR>>NEWS FUT>>START>>TELL FUT>>US>>NEWS FUT>>US>>WE FUT>SURE1 HE>>D>>SURE HE>>FUT>>DECIDE
11 HE>>HEAR>>FUT HE>>O>>FUT HE>>WE>>TELL HE>HE1 HE>HEAR HE>OUNTIL HE>SURE1 HE>SURE2 HE>WHEN2 HEAR>>DOC>>YOU
11 HEAR>>EVENT>>O HEAR>>HIS>>NEWS HEAR>>O>>FUT HEAR>>SEND>>YOU HEAR>>YOU>>CALL HEAR>CALL1 HEAR>PAST HIS>AWAY1
11 HIS>TELL1 HIS>WE2 IT>>CALL>>US IT>>COND>>WE IT>>DECIDE>>NEWS IT>>FUT>>ALL IT>>IT>>FUT IT>>WAIT>>NEG IT>>YOU>>O
11 IT>EVENT1 NEG>>D>>IT NEG>>YOU>>FUT NEG>>YOU>>WAIT NEWS>>TALK>>D NEWS>>TELL>>WE NEWS>>TELL>>YOU NEWS>D2 NEWS>OIN
11 NEWS>US O>>ALL>>FUT O>>ALL>>YOU O>>D>>CALL O>>FUT>>CALL O>>NEWS>>D O>>NEWS>>YOU O>>ORG>>D O>>US>>WE O>>WE>>D
11 O>>WHEN>>WHEN O>SEND O>SURE2 O>WE O>WHEN2 OFROM>D1 OFROM>YOU OIN>CALL2 OIN>US OIN>WE1 OON>D2 OON>HEAR1 OON>WE
11 ORG>>EVENT>>WE ORG>>FUT>>CALL ORG>>OUR>>ORG ORG>HE ORG>WHEN1 OUNTIL>ALL OUNTIL>TELL1 OUR>>CALL>>YOU OUR>>ORG>>PAST
11 OUR>>PAST>>ALL OUR>>SEND>>YOU OUR>SEND1 OWITHIN>SURE1 PAST>>O>>ORG PAST>>YOU>>TELL SEND>>HE>>NEWS SEND>OBEF2
11 START>>O>>WE SURE>>NEWS>>D SURE>SURE TALK>>FUT>>TELL TALK>>WAIT>>O TALK>OON TELL>>D>>ORG TELL>>FUT>>YOU
11 TELL>>OUR>>EVENT TELL>>YOU>>ALL TELL>>YOU>>SURE TELL>WAIT1 US>>D>>WHEN US>>TELL>>YOU US>HEAR1 US>SURE WAIT>>O>>FUT
11 WAIT>>TELL>>EVENT WAIT>AWAY2 WAIT>YOU WAIT>YOU2 WE>>ASK>>O WE>>CALL>>O WE>>CALL>>ORG WE>>FUT>>OUR WE>>HEAR>>EVENT
11 WE>TELL WHEN>>CALL>>WE WHEN>>TALK>>O WHEN>OON1 WHEN>SURE2 YOU>>DOC>>DOC YOU>>FUT>>AWAY YOU>>NEG>>TELL YOU>>O>>D
11 YOU>>O>>US YOU>>TELL>>NEWS YOU>COND YOU>HE2 YOU>OWITHIN YOU>TELL1 YOU>WAIT YOUR>>O>>YOU YOUR>>OUR>>ORG
11 YOUR>>TALK>>WE YOUR>COND YOUR>WHEN2 c.deabzus c.deantwo c.debekom c.dechef c.deda c.deentsc c.deergeh c.deliegt
11 c.demail c.denaehe c.denoch c.desachs c.determi c.devorau c.enallow c.enanywh c.enarriv c.enassem c.enaudit
11 c.endave c.enend c.enfinal c.enfores c.enfuner c.engoal c.enguide c.enindiv c.eninfor c.enintim c.enlab c.enlands
11 c.enmarcu c.enmate c.enmost c.ennomin c.ennon-s c.enone c.enpatie c.enprep c.enreali c.ens c.enshhh c.enwrite
11 c.escandi c.esmando c.esmarco c.essaber c.frpuis- c.frtard c.frtoi c.frverdi de<__duerf de<__gedul de<__hoers
11 de<__ihnen de<__sachs de<__sollt de<__wird de<_krieg de<_sie de<_von de<_wuerd de=D__ansag de=D__anspr de=D__konta
11 de=D__mitte de=D__schre de=D_abzus de=D_an de=D_bitte de=D_getro de=D_naehe de=D_ne de=D_noch de=D_vor de=O__>
11 de=O_krieg de=O_wisse deaber_noch deabsch__ergeh dealle_> dealso__krieg deantwo__versp deantwo_koenn deauf_dich
11 debei_dir debesch__> debewer__=D debitte__einer debitte_gedul debrauc_ich dedas__brauc dedas__im dedauer__=D
11 dedie__an dedie__erfol dedie__und dedir__wie dedir_ob dedu__nachr dedu_eine dedu_ne deduerf_=D deduerf__mit
11 deein_ergeb deeine__wird deeine_absch deeiner__koenn deergeh_=D deergeh__> deerhal__von deetwas_gedul
11 degeben__ihnen degedul__bitte degenau_sagen degespr_und degetro_> dehaben_> dehaben__meine dehast__eine
11 deich__genau deich__ob deich_dir deich_mehr deihnen__entsc deihnen__naehe deihnen__sagen deihnen__schri deihnen__zu
11 deihnen_dann deihnen_leide deinfor_wir deist__wir dekrieg__ne deleide__sagen demir_> demit_einem demit_unser
11 demitte__koenn demitte_zu denachr__mir dene_nachr denoch__hast derechn__=D derueck_erfol deruf__kurz deruft_sie
11 des_> des__wisse desachs__wir desachs_bitte desage_ihnen desie__mir desie__noch desie__unser desie__zurue
11 desie_duerf desie_hoere desie_meine desie_s desobal_die desollt_wir detelef_konta detreff_wir deum__gedul
11 deum_etwas deund_infor deund_sag deund_sie deuns__mit deuns_nachr deunser__rechn deunser_entsc deverbi_>
11 devon__bitte devon__nachr devon_sachs dewarte_lasse deweiss__mehr deweiss_ich dewiede__ihnen dewiede_bei
11 dewir__abzus dewir_infor dewir_s dewir_wiede dewird__getro dewisse__mehr dewisse__s en<__assem en<__audit
11 en<__coord en<__dinne en<__guess en<__gut en<__lab en<__last en<__patie en<__proce en<__recko en<__req en<__share
11 en<__take en<__their en<__under en<__will en<_comp en<_contr en<_leave en<_meeti en<_one en<_priya en<_shhh
11 en=D__befor en=D__door en=D__exter en=D__inclu en=D__know en=D__nomin en=D__shoul en=D__will en=D__wrap en=D_call
11 en=D_mate en=D_nothi en=O__e en=O__meet en=O__panel en=O__sort en=O__us ena__decis ena_feedb ena_forma ena_funer
11 ena_text enadjus__will enagain__you enagain_with enagree__sleep enaim__respo enaim__turn enairpo__reply
11 enairpo_prope enall__settl enall__we enall__well enall_be enam_hikin enam_hopef enand__conta enand__pass
11 enand__write enand_give enand_rever enannou__=D enanswe__early enanswe__my enanswe__will enanswe_into enanswe_we
11 enany_rate enanyth_=O enappli__a enappli__may enappli_it enare__from enare__my enare_aimin enare_decid enarran_the
11 enask__your enassem__you enassem_votes enassur_me enat_=O enat__rate enat_every enaway__mate enback_towar enbe_=D
11 enbe__answe enbe__back enbe__but enbe__late enbe__of enbe_an enbear__us enbefor__am enbefor_lunch enbette__=O
11 enboard__you enbody__must enboss_is enby__post enby_regis encalen__=D encall__prefe encall_is encall_them
11 encan__hang encan__to encance_=O encandi_comes encerta_=D enchoic_=D encircl_back enclass_=O enclien__away
11 enclose__for encomes__from encomp__is encomp_commi enconta_> enconta__regar enconve__with encoord__be encoord_will
11 endave__you endave_give enday_! enday__i enday_befor endecid__so endecis__to endecis_known endinne__i endirec__to
11 endiscu_=D endo_=D endo__is endo_i endo_know endone_=D endone__and eneithe_way eneligi_=D eneligi__> enemail_=O
11 eneveni__will eneveni_you enevery__on enevery__so enevery_appli enexpec__call enexpec__come enexpec__final
11 enexpec__from enexpec_a enfeedb__=D enfeedb_for enfeedb_in enfinal__=D enfinal__a enfinal_get enfind__and
11 enfind__mail enfirst_time enfollo__=D enfollo__=O enfollo__> enfor__funer enfor__patie enfores__respo enfores_a
11 enforwa__> enforwa_them enfrom__airpo enfrom_priya enfuner_> enget__lette enget__updat engover__=D engover_meet
11 engroun__at engut__you engut_says enhang__? enhappe__> enhave__down enhave__infor enhave_agree enhave_dave
11 enhave_promi enhave_still enhe__on enheadc__so enheadc_plan enhear_the enheard_=D enheard__> enhigh__of
11 enhigh_volum enhirin__meets enhold_until enholid__give enhope__wrap enhopef_i enhopin_to enhr__be eni__hikin
11 eni__hopef eni__it eni__mysel eni__rever eni__text eni_recko eni_repor eni_take enif__s enin__case enin__diary
11 enin__from enin__windo enin_holid eninbox__night enindiv_=D enindiv__=O eninfor_by eninto__meeti enintro_himse
11 enis_=D enis__again enis__hold enis_you enit__if enknow__are enknow__final enknow_i enknow_is enlab__relea
11 enlab_shoul enlande__=D enlast__befor enlast__comes enlast_candi enlate__an enlate_for enlates__will enleave_it
11 enlegal_you enlena_> enlet_candi enlette_=O enlike__let enline__once enlook__every enlook__for enlook_out
11 enlooki__=D enlooki_like enlunch__will enmail__morni enmail_the enmake_conta enmanag_said enme__decis enme__once
11 enmeet__eveni enmeeti__will enmessa__be enmessa_will enmost_and enmust__to enmust_respo enmy__said enmy__says
11 enmy__the enmy_gut enmy_manag enmy_team enmysel__would enmysel_i enn__tell enn_can ennamed_=D enneed_=D enneed_the
11 enno__is enno_recep ennoon_> ennot__out ennot_befor ennote__offic ennote_our ennotes__i ennotes__you ennothi__call
11 ennotif_all enoccup__=O enof__it enof__panel enof__the enoffic__can enoffic_n enon_> enon__team enon__until enon_it
11 enon_or enon_salar enonce__first enour__known enour__or enour_coord enour_last enour_prefe enout__an enoutco__the
11 enoutco_in enover_and enpanel_for enpaper__from enpaper__with enpaper_s enparen__> enpart_=O enpartn_have
11 enpeopl_=O enpeopl__befor enperso_to enpick_this enpinky__> enpinky_swear enplan__reali enplan_so enplann__infor
11 enposit__respo enprefe_candi enpriya_> enpriya__the enproce__: enproce__a enproce_fores enproce_lasts enproce_time
11 enpromi_=O enpromi__i enpromi__will enpromi_me enpromi_mysel enprope_reply enpubli_the enput__that enput_all
11 enrate__give enrate_i enreali__would enrecko__will enrecko_we enrecom__from enrefer_and enregis_post enrelea__resul
11 enrelea_your enreply__! enreply__us enreply_from enreq__waiti enreq_is enresul__publi enresul__reach enresul_shoul
11 enrever_on enright__> enright__to enright_back enring_once enrole__be ens__night ens__plan ens__to ens_headc
11 ensaid__> ensaid__so ensalar__> ensat__with ensay__repor ensay__will ensays_you ensched_for enscore_>
11 enselec__reach ensendi__a ensettl__and enshall__=D enshall__> enshall__again enshare__=D enshe__make enshenz_=O
11 enshhh_=D enshhh__> enshoul_relea enshout_=D enshout__> ensit__=D ensit_tight ensits__i enso__it enso__will
11 enso_reali ensomeo__my enspoke__lena enspoke__priya enstand_=D ensteps_=D enstill__nothi enstill_heard enstrai_away
11 enswear_> entake__answe entake_the entell__all entest__shoul entest_resul entext__promi entext_after enthat__writi
11 enthat_final enthe_=O enthe__fores enthe__into enthe__n enthe__proce enthe__prope enthe__s enthe__volum enthe_answe
11 enthe_assem enthe_audit enthe_conve enthe_debri enthe_half- enthe_high enthe_lab enthe_list enthe_minis enthe_peopl
11 enthe_req enthe_sched enthe_windo entheir_reply enthey__i enthey__promi enthis_and entight_=D ento__high
11 ento__someo ento__them ento__this ento__throu ento_rever ento_say ento_turn entouch_> entrave_=O enturn__=D
11 enturn_appli entwo_direc enup__conve enus__that enus_for envote_is envote_s envotes__=D envotes_you enwaiti__s
11 enwaiti__the enwants__sleep enway_=D enway_or enwe__agree enwe__aimin enwe__at enwe__follo enwe_talk enwe_under
11 enwhate_happe enwhich_=O enwhich__i enwho__the enwill__dave enwill__once enwill__where enwill_all enwindo_=D
11 enwindo__> enwinne__be enwinne_will enwith__board enwith__updat enwith_coffe enwith_lena enwould__every
11 enwould__surpr enwould_do enwrap__> enwrite__peopl enwriti__us enyou__do enyou__find enyou__prope enyou__salar
11 enyou__score enyou__shout enyou_hang enyou_know enyou_promi enyour__that enyour_file es:_=D es<__: es<__avisa
11 es<__maxim es<__resol es<__sabra es<_consu es<_nos es=D__cuent es=D__despu es=D__estar es=D__harem es=D__infor
11 es=D__te es=D__usted es=D_queda es=O__> escandi_=D escandi__> escomun_con esconfi__este esconfi_por esconoc__>
11 esconsu_: esconta_=D esconta_conti escuent__la esde_esta esde_nosot esdecid_> esdecid__=D esdecid_y esdecis_=D
11 esdecis__=D esdigo__> esel__esta esel_link esenlac_> esescri__lo esesper__el esesper_comun eseste__la eseste_medio
11 esgeren__conoc esgeren_quier eshora__el eshora_y esinfor__> esinfor__todos esla__quier esla_geren esla_hora
11 eslink_> esllamo_> eslos_candi esmaxim__respu esmaxim_de esmedio__hora esmedio_la esmi_> esmi__vuelv espara_decid
11 espaso_el esplazo__respu espor__medio espor_este esque__el esque__geren esquier_conoc esresol__> esresol__publi
11 esresol_se este__por este_avisa este_llama este_marco estendr_una estiemp__de estiemp_maxim esy__link fr<__a
11 fr<__choix fr<__tu fr<_atten fr<_encor fr<_puis- fr<_resul fr=O__decis fr=O__donc fr=O_et fr=O_sa fra__appel fra_un
11 frappel_> frappel__la frappel__pour frappel_de frapres_> fratten__un fratten_a frau__tard frau_plus fraurez__nos
11 frce__> frchef__=O frconna_notre frcourr__> frde__est frde_nos frdecad_=O frdecad__=D frdecis_> frdelai__repon
11 frdepla_=O frdes_que frdeuxi__=O frdire_plus frdis_=D frelle_se fren__plus fren_dire frest__les frfais_signe
11 frfaut__vous fril__sera frinfor__> frje__et frje__pouvo frjour__> frjour_meme frjury__prono frjury_se frla__tombe
11 frle_jour frmais__je frmerci__patie frnos__=D frnos_nouve frnous__conta frnous_devri fron__donne fron__la
11 fron__recon frpeu__patie frpeu_de frplus_tard frpour_te frpouvo__en frprono__> frrepon__=O frrepon__notre
11 frrepon__parvi frresul__=D frresul_la frrevie__toi frsera_prise frsera_repon frserez_fixe frseron_commu
11 frsur__repon frsur_une frtard_> frun__=D frvers_toi frvous__> frvous__ce frvous__dire frvous__fixe frvous_conta
11 grain:that how:APPROX how:APPROX&EVENT p:CALL s.deerfae s.deerste s.degebe s.dehabe s.demuss s.denur s.deschre
11 s.deunser s.enadjus s.enagree s.enairpo s.enaway s.enbad s.encall s.endefin s.enfile s.engut s.enhangi s.enhopin
11 s.enleft s.enlena s.enmatch s.enme s.enn s.enoccup s.enone s.enphoni s.enpinky s.enrever s.ensat s.enseen s.enshenz
11 s.ensign- s.enwhen s.escalma s.esdia s.esgusto s.eslink s.esmaxim s.esrespu s.esresul s.estodos s.frce s.frcelui
11 s.frdecad s.frdeuxi s.frentre s.frenvis s.fretant s.frprend s.frqu s:OON s:WAIT
12 ALL>>NEWS>>D ALL>DECIDE ASK>>IT>>FUT AWAY>OWITHIN CALL>>CALL>>D CALL>>HEAR>>O CALL>>NEWS>>D CALL>>TELL>>D
12 CALL>>WE>>YOU CALL>DECIDE1 CALL>TALK COND>>IT>>O COND>>WE>>TELL D>>EVENT>>ORG D>>SEND>>WE D>>WAIT>>WAIT D>>WE>>US
12 DECIDE>DECIDE DECIDE>SURE2 DOC>>SEND>>D DOC>AWAY2 DOC>CALL2 DOC>SURE1 EVENT>>HEAR>>YOU EVENT>OFROM FUT>>CALL>>NEWS
12 FUT>>DECIDE>>CALL FUT>>DECIDE>>NEWS FUT>>DOC>>D FUT>>HEAR>>TALK FUT>>IT>>COND FUT>>SEND>>AWAY FUT>>TELL>>NEG
12 FUT>>YOUR>>DOC FUT>OWITHIN HE>>ASK>>TELL HE>>TELL>>O HE>YOU HEAR>>CALL>>NEWS HEAR>>EVENT>>D HEAR>>PAST>>TELL
12 HEAR>>WAIT>>D HEAR>>YOU>>DOC HEAR>NEWS1 HEAR>SURE HIS>>WE>>FUT HIS>FUT2 HIS>HEAR HIS>WE IT>>D>>AWAY IT>>FUT>>DECIDE
12 IT>>ORG>>EVENT IT>>WHEN>>YOU IT>ORG IT>TELL IT>WHEN NEG>>HEAR>>WAIT NEG>>WAIT>>YOUR NEG>>YOU>>SEND NEWS>D NEWS>NEG
12 NEWS>WHEN1 O>>D>>YOU O>>IT>>FUT O>>NEG>>FUT O>>SURE>>COND O>CALL1 O>EVENT2 O>FUT2 O>HE2 OAPPROX>FUT1 OAPPROX>HEAR2
12 OAPPROX>WE OBY>COND1 OFROM>DECIDE2 OFROM>TELL2 OON>FUT OON>NEWS1 ORG>>D>>EVENT ORG>>HEAR>>DECIDE ORG>>SEND>>YOU
12 ORG>ALL2 ORG>CALL2 ORG>NEWS ORG>OFROM ORG>OUR OTHRU>FUT1 OTHRU>WE OUNTIL>CALL1 OUR>>NEWS>>YOU OUR>ALL1 OUR>DECIDE2
12 OUR>NEWS1 OUR>ORG OUR>OWITHIN OWITHIN>COND1 OWITHIN>ORG2 PAST>>IT>>TELL PAST>>PAST>>COND PAST>FUT2 PAST>HIS1
12 SEND>>D>>YOU SEND>>EVENT>>D SEND>>IT>>O SEND>>YOU>>EVENT SEND>AWAY2 SEND>DECIDE2 SEND>IT1 SEND>NEWS1 SEND>ORG2
12 SURE>>D>>WE SURE>AWAY1 SURE>FUT SURE>HEAR SURE>SEND2 TALK>>FUT>>HEAR TALK>>O>>NEWS TALK>NEWS2 TELL>>HE>>NEWS
12 TELL>IT1 TELL>OBEF2 TELL>ORG2 TELL>WE2 THIRD>>O>>WE THIRD>NEG2 US>>D>>DECIDE US>>D>>NEG US>>NEWS>>D US>>YOU>>CALL
12 US>>YOUR>>WE US>EVENT1 US>OWITHIN1 WAIT>>TALK>>D WAIT>>TELL>>YOU WAIT>>US>>O WAIT>CALL1 WAIT>HEAR1 WAIT>IT2
12 WAIT>OUNTIL WAIT>WE WE>>ASK>>D WE>>HEAR>>IT WE>>HEAR>>PAST WE>DECIDE WE>O1 WE>SEND1 WE>TELL1 WE>WAIT2 WHEN>>AWAY>>D
12 WHEN>>FUT>>O WHEN>>FUT>>TELL WHEN>>NEWS>>D WHEN>>ORG>>HAVE WHEN>>SEND>>WE YOU>>CALL>>HE YOU>>CALL>>WHEN
12 YOU>>FUT>>HEAR YOU>>HE>>FUT YOU>>NEG>>WAIT YOU>>O>>SURE YOU>>SEND>>HE YOU>>TELL>>WE YOU>>VAGUE>>D YOU>COND2
12 YOUR>>TALK>>O YOUR>>TELL>>O YOUR>>WE>>FUT c.deabsch c.deangep c.deauswa c.degebe c.demeld c.demelde c.demit
12 c.dereich c.deschri c.deuns c.dewird c.enannek c.enbecom c.enclari c.enclosu c.endraft c.eneithe c.enfollo
12 c.enhikin c.enhope c.eninten c.enloop c.enmeet c.enminis c.ennotes c.enpropo c.enrespo c.enshoot c.ensleep
12 c.enunlik c.eshora c.eshuman c.espero c.espondr c.esrecur c.esresol c.este c.estener c.fradres c.frarbit c.frdonc
12 c.frfil c.frparvi c.frpatro c.frplus c.frprono c.frrien de<__absch de<__besch de<__chefi de<__gremi de<__sag
12 de<__tagt de<_eine de<_geben de<_lena de<_meine de=D__angep de=D__es de=D_hoers de=D_meld de=D_reich de=D_sag
12 de=D_tagt de=D_werde de=O_an deabzus_> dean__> debetri_tagt debis__was dedann__ich dedann_hast dedas__tagt
12 dedas_okay deder_besch dedich_=D dedich__an dedie_falls dedie_rueck dedie_sie dedie_zu dedir_wie dedrueb_und
12 dedu_bekom deein__> deeine_antwo deeinen_termi deeiner_entsc deerhal_=D deerhal_sie dees__weite dees_inter
12 dees_weite defalls__die defalls_fuer defrau__wird defuer__sie defuer_die degremi__=D degremi_tagt dehabe__inter
12 dehabe_es dehaben__von dehoere_sie dehoffe_ihnen deich__es deich__mich deich__wiede deich_habe deihnen_=O
12 deihnen__=D deihnen__reich deihnen_unser deihrer__wird deinter_weite deist_> deist__wiede deist_angep
12 dekoenn__ihnen dekomme_=D delena__ihnen delena_schic demeine_antwo demeine_chefi demeld__mich demeld_ich
12 demich_wiede demir_bitte demit__entsc denicht_sagen dereich_? dereich__> deruf__=D deruf_dich derufe_sie desag__dir
12 desag_dir desag_ich deschre__dir desetze_uns desie__antwo desie__haben desie__uns desie_noch detag__sie detagt__=O
12 deund_komme deund_sage deunter_wird devorau__> dewas__> deweite__melde deweite_und dewir_das dewir_hoffe
12 dewir_setze dewird_sie dewuerd__=D dewuerd_ihnen dezu__absag dezur__und en<__check en<__come en<__inten en<__owe
12 en<__plan en<__shoot en<__then en<__timel en<__tom en<__truth en<_annek en<_clien en<_detai en<_just en<_put
12 en=D__most en=D__set en=D__than en=D__the en=D__what en=D_rathe en=O__aim en=O__decid en=O__plan en=O__see
12 en=O__shall en=O__stand en=O__to en=O_decis en=O_expec en=O_nothi ena__is ena__reply ena_draft ena_note ena_respo
12 enabout__9 enabout__resta enafrai_> enafter__he enafter__we enagain__i enaim__to enaim_is enall__but enall__wante
12 enallow__=D enam__in enam__to enam_going enan__9 enana_with enannek__=D enannek_takes enanswe_9 enanswe__appli
12 enappli_=O enappro_=O enappro__=D enask__wheth enask_was enasses__will enassur__you enat_most enbe__if enbe__offer
12 enbe__that enbe_discu enbe_relea enbe_reope enbe_the enboard__and enboard__met enboard_votes enbreak__=D enbut_=D
12 enbut__respo enby__you encalen_: encalen__i encan__our encan_i encan_promi encandi__be encandi_will enchoic_>
12 enclari_=D enclari__> enclosu_=D encome__towar encomes__> encommi__to encommi_to enconta__> encount_on encv_again
12 enday__=O enday_runs endecis__unlik endecis_in endetai__by endo__rathe endraft_=D endraft__> enemail__me
12 enevery_answe enevery_s enexpec__=O enexpec_us enexten_an enfeedb_> enfeedb__you enfor__budge enfor_comin
12 enforma__will enfrom__at enfrom__first enfrom__offic enfrom__will enget_my engoes__the engood__bad enhas__=D
12 enhas_met enhave__updat enhave_clari enhavin__to enhavin_spoke enhe__here enheadc__open enheadc_will enher__and
12 enher_and enhikin_=D enhikin__with enholid__nothi enhr_will eni__ping eni__sit eni__telep eni_say enin_truth
12 eninfor__mail enis_here enis_unlik enit__me enit__over enit_be enkeep__waiti enlet__sleep enlette__at enlike__take
12 enlook_for enlooks__you enloop__=D enmade__choic enmake__our enmakin_offer enme__cv enme__on enme_at enme_sleep
12 enmeeti_so enminis__=D enmiser__> enmore_=D enmore__i enmust__me enmust_tell enmy_answe enmy_boss enmy_call
12 enneeds_the ennews__i enno__yet ennot__=D ennot_keep ennothi__happe ennotif__that enof_its enoffsi_=O enon__answe
12 enonce__board enonly__back enonly_get enor_bad enour__but enout__we enout__your enout_of enpartn_i enpeopl_team
12 enpin__down enplan__wrap enpleas__at enpleas_allow enpriya_is enproce__and enprope__i enput_it enrathe__five
12 enreply_for enresta_> enresul_shall enretur__we enrever_=D enrever_> enrevie_them enruns__about enruns_to ens__=O
12 ens__and ens_over enselec_proce ensendi__=D enshall__appri enshall_telep enshare_meet enshe_must enshoot__a
12 enshoot_you enshoul__able enslow_=O enso__would ensomet__=D ensomet__tell ensomet_to enteam__and enteam__can
12 entell__and entext__=D entext_you enthan_five enthat__=D enthat__resul enthat_meeti enthat_s enthe_aim enthe_ceo
12 enthe_share enthe_very enthe_vote enthen__get enthey_say enthink_and enthis__up enthose_=O entime__=O ento__=O
12 ento__its ento_about ento_follo ento_get ento_it ento_notif ento_revie ento_set entold_=D entold_=O entom__after
12 entom_looks entouch__with entowar_you entrave__i entruth__i entruth_all enunlik_=D enunlik__> enup__proce
12 enupdat__me enus__=D enus_we envotes__and enwait__the enwe__again enwe__have enwe__share enwe_get enwhate__say
12 enwhen__make enwhere__stand enwhere_you enwill__discu enwill__feedb enwill__keep enwill__notes enwill__reope
12 enwill__the enwill_find enwill_happe enwill_open enwill_shoot enwill_text enwith__for enwith__recep enwith_what
12 enworks_counc enwould_it enwrap__our enyet_but enyou__detai enyou__draft enyou__how enyou__reply enyou__same
12 enyou_he enyou_more enyou_stand enyou_waiti enyour__: enyour__again enyour_patie es<__decis es<__tener es<_deber
12 es<_no es=D__=O es=D__falta es=D_sabra es=D_sin es=D_tiene esa__=D escomit__el escompa__llama escompa_te
12 escon__respu escorre__=D esdeber_tener esdecis__> esdecis_se esdigo__=D esel__con esel__te esharem_llega esinfor_>
12 esla__para esla_resol eslo_consu esmas_> esmi__te esnuest_decis espara_conta espodre_decir esrecur_human esreune_=D
12 este_doy estiene__respu esun_corre esy__lo esy_se fr<__d fr<_on fr=D__lui fr=O_on fra__momen fradres_=D fradres__>
12 frappel_dans frbudge__=O frce_momen frcompt__une frcompt_sur frcoup__fil frde_fil frde_repon frdecid_=D frdire_=D
12 frdonc_=D frencor__peu frencor_un fresper__vous fresper_pouvo fret__appel fret__vous frfais__=D frfil_=D frfil__>
12 fril__un fril_vous frinfor_=D frinfor__apres frje_lui frles__et frles_candi frlui__parle frlui_en frmail_=D
12 frmomen_> frnous_esper frparle__vous frparle_et frpatro__=D frpouvo__repon frprend__avec frprend_conta frprono_=D
12 frrepon__! frreste__entre frreste_un frse_prono frsera_adres frt__=D frt_appel frtelep_=D frtexte_=O frtombe_=O
12 frtombe__> frun_entre frun_peu frvous__adres frvous__compt frvous__dans frvous__repon frvous__signe frvous_donne
12 frvous_tiens grain:days how:&CALL how:NOTBEF&HEAR p:WAIT s.deab s.deihnen s.deklaer s.dekurz s.demelde s.desobal
12 s.despaet s.enannou s.enbusy s.enfrom s.engave s.ennames s.enoffsi s.enpart s.enpin s.enrepor s.ensend s.ensleep
12 s.enswear s.enthen s.entight s.entruth s.enweek s.esalgo s.frapres s.fraussi s.frbudge s.frchef s.frdirec s.fret
12 s.frmomen s.frpeu s.frtexte s.frtombe s:ORG s:OTHRU s:SURE
13 ALL>>ALL>>NEWS ALL>>ALL>>TELL ALL>>YOU>>D ALL>HEAR ALL>OON AWAY>YOU CALL>>WE>>DECIDE CALL>NEWS1 CALL>OFROM2
13 COND>>ALL>>SEND COND>>FUT>>EVENT D>>CALL>>ALL D>>CALL>>YOU D>>FUT>>WE D>>ORG>>US D>>TELL>>HE D>>WHEN>>DOC D>HIS
13 D>NEWS1 D>OFROM D>WHEN1 DECIDE>>NEWS>>FUT DECIDE>>O>>O DECIDE>CALL2 DECIDE>WHEN DOC>COND DOC>DOC2 DOC>FUT
13 EVENT>>O>>D EVENT>>O>>SURE EVENT>>PAST>>YOU EVENT>>YOUR>>DOC EVENT>ALL2 EVENT>COND EVENT>ORG1 EVENT>YOU1 EVENT>YOU2
13 FUT>>FUT>>OUR FUT>>HEAR>>HIS FUT>>HEAR>>NEWS FUT>>HEAR>>WHEN FUT>>US>>D FUT>>WE>>FUT FUT>>YOU>>WAIT HE>NEWS2
13 HE>TELL1 HEAR>>D>>SURE HEAR>>OUR>>CALL HEAR>>TALK>>DOC HEAR>TALK HIS>FUT1 HIS>YOU2 IT>COND IT>DECIDE2
13 NEG>>YOU>>HEAR NEG>FUT NEG>O1 NEWS>>YOU>>SEND NEWS>OBEF NEWS>SEND2 NEWS>WAIT1 O>>ASK>>SEND O>>CALL>>YOU O>>D>>SURE
13 O>>EVENT>>D O>>OUR>>NEWS O>>SURE>>HE O>ALL2 O>OON O>TELL1 O>US OFROM>HEAR2 OON>HE1 OON>SURE ORG>>EVENT>>O
13 ORG>>ORG>>FUT ORG>FUT2 ORG>SURE2 ORG>TALK2 ORG>YOU1 OUR>>NEWS>>NEWS OUR>>YOU>>TELL OWITHIN>FUT1 SURE>>SURE>>YOU
13 SURE>HEAR1 TALK>>DOC>>YOU TELL>>FUT>>TELL TELL>ORG1 THIRD>AWAY US>>O>>CALL US>>ORG>>HEAR US>>VAGUE>>O US>>WE>>FUT
13 VAGUE>>O>>WE WAIT>>WHEN>>EVENT WAIT>>YOUR>>D WAIT>OBY2 WAIT>OUR2 WE>>ASK>>NEG WE>>FUT>>CALL WE>>IT>>ORG
13 WE>>NEG>>TELL WE>>ORG>>FUT WE>>TALK>>YOU WE>>US>>O WE>>WAIT>>YOU WE>HEAR2 WE>OWITHIN1 WE>TELL2 WHEN>>D>>SURE
13 WHEN>>EVENT>>FUT WHEN>>TELL>>WE WHEN>COND1 WHEN>EVENT WHEN>OUR1 YOU>>AWAY>>YOUR YOU>>CALL>>YOU YOU>>EVENT>>O
13 YOU>>HE>>O YOU>>O>>OUR YOU>>OUR>>TELL YOU>>TELL>>IT YOU>>US>>CALL YOU>>WE>>TELL YOUR>>COND>>FUT YOUR>OIN1 c.deausga
13 c.degetro c.degibts c.degremi c.deweiss c.dewisse c.enanyho c.enappri c.encoupl c.endebri c.endiges c.engetti
13 c.enhimse c.eninbox c.enlates c.enmark c.ennotif c.enonce c.enphoni c.enset c.enshare c.ensign c.entill c.envotes
13 c.enway c.escomun c.espaso c.esretom c.frvenue c:WAIT de<__auswa de<__ergeb de<__hoere de<__klaer de<__mehr
13 de<__pruef de<_ein de<_sobal de=D__dir de=D__entsc de=D__mir de=D__mit de=D_bis de=D_geben de=D_gibts de=D_lasse
13 de=D_mehr de=D_rufe de=D_weiss de=O__noch debitte__=D debitte_mit debitte_wir dedanac__wir dedas_gremi deden__bekom
13 deden_ausga deder__wird deder_chef dedie__ihrer dedie_pruef dedir__s dedir_mehr dedurch_> dees__bis deich_durch
13 demehr_! demelde__mich demelde_ich dene__von denoch__selbe denoch_am depruef__unter depruef_ihrer derueck__sie
13 derufe__=D desagen_koenn deschre_ich desie__an desie__von desie_mehr deueber__> deueber__ausga deuns__bei devon_uns
13 dewisse_wir dezu_koenn dezu_oder en:__so en<__candi en<__go en<__headc en<__shall en<__ship en<_a en<_eithe en<_eta
13 en<_mark en<_proce en<_thank en<_whate en=D__rever en=D__sure en=D__write en=D_i en=D_with en=D_yours en=O__candi
13 en=O__pass en=O_must en=O_night en=O_whate ena__will enagree_to enall_goes enam_phoni enam_seein enam_told
13 enand__come enand__keep enand__recru enand__want enand_call enand_exter enannou_> enannou_inter enannou_the
13 enanswe_> enanswe__reach enanyho_=D enappri__the enappro__shoul enappro_which enare_annou enaroun__=O enaudit__=D
13 enaudit_leave enback__and enback__you enbe_commu enbe_recei enbefor__get enbefor_noon enboard_=D enboard_s
13 enbudge__appro enbudge_is encan__wait encan_look encase__be encase_will encheck_your encolle__off encomin_=D
13 encomin__> encommi__going enconve_=O encould__give endebri__for endebri_sched endecis_: endetai__the endetai_of
13 endiscu__and eneithe__you eneta__the eneta_for eneveni_> enexpec__make enexpec__sign enexter__is enexter_that
13 enfeedb__follo enfeedb_will enfind_my enfor__from enfor_it enfrom_my enfrom_petra enfrom_us engive__feedb
13 engoing__vote enhang_=D enhave__debri enhave__reply enhear_me enheard__me enheari__petra enhope__reach
13 enhopin__final enhr_=D enhr__us enhr_of eni__chase eni__phoni eni__seein eni_will enif__goes enif_all enin__loop
13 enin__order enin_hr enincom_=D enincom__=O eninten_to enis__which enit__takes enit_usual enknow__thoug
13 enlates_other enlette__us enlette_of enlette_will enlike__call enloop__you enmanag__back enme__hour enme_an
13 enminds_=D enmore_and enmore_inter enmove_=O enmove__> enmy__will ennew_budge ennews_from ennext_steps enoff__she
13 enoffic_shut enok__i enok_if enone__inter enone__those enone_more enorder__and enorder_recei enout__=D
13 enpartn__will enpass__on enpetra_=O enpetra__hr enpetra_in enpleas_and enpleas_expec enposte__the enpromi__a
13 enpubli__list enput__=D enput__out enrecei__you enrecon_with enrecru__infor enreope__and enreply__from enrespo_to
13 enretur__the enrever__> enrever__you enrever_to enrevie__the enrevie_in enright_away ens__more ens_one ensame_eveni
13 ensend__the enshall_rever enshare_the enshe__conta enship__> enshort_=O enshoul__more ensign_off ensigns_=D
13 enso_check ensomeo_from ensucce__will entake_us entalk_it enteam__get enteam__i enthat__when enthe__> enthe__leave
13 enthe__off enthe__recei enthe__shut enthe__votes enthe__you enthe_draft enthe_forma enthe_headc enthe_loop
13 enthe_sign entheir__=D enthem_=D enthere__one enthoug__morni entime__> entimes_=D ento__appli ento__of ento__short
13 ento__the ento__thing ento_share ento_tell ento_vote entold_we entouch__=D enuntil__new enup_our enupdat__> enus__?
13 enus__befor enus__to envote_=D enway__will enwe__annou enwe__recon enweddi_=O enwhich_shoul enwill__and
13 enwill__answe enwill__commu enwill__himse enwill__in enwill__it enwill__to enwill__word enwill_ask enwill_chase
13 enwill_come enwill_confi enwill_forwa enwill_ping enwill_recon enwill_updat enwrite_again enyou__away enyou__be
13 enyou__comin enyou__know enyou_right enyour_calen es<__notic es<_el esalgo_=D esalgo__mi esalgo_por esconfi_>
13 esconta__los esconta__usted esde_dudas esdecid_el esdecis_la esdudas_> esel__sabra esescri__> esescri_con
13 esle_harem espondr__conta espondr_en espor_mi esrecib_notic esrespo__=D essabra__por essabra_algo esse__comun
13 esse__conti este__=D este__con este__y este_aviso este_conta este_paso estomar_la esy_el fr<__> fr<__commi fr<_elle
13 fr=D__je fr=O__refle fraurez__=O fraurez_de fraurez_notre fraurez_une frcandi_seron frcommi_siege frconve_=O
13 frd__venue frd_etre frdans__foule frdevri_etre frdonc_> frensui_=O fret__te fretre_venue frfixe__> frfoule_> frje_t
13 frla__siege frla_commi frla_foule frlaiss__=D frle__rentr frmerci__etre frmerci_d frnotre_choix frnotre_repon
13 frpar_mail frplus__> frpour__=O frrecon_=D frrepon__=D frsaura_=D frsaura__> frsiege__je frtout_=D frvenue_=D
13 frvenue__> frvous_ecris how:&SEND p:SURE s.deam s.dedir s.deetwas s.enassur s.encomes s.enconcl s.endebri s.endraft
13 s.eneta s.enexter s.enhopef s.ennod s.enpetra s.enresum s.esenton s.esinfor s.espensa s.esy s.frecris s.frensui
13 s.frfoule s.frrecon s.frrefle s:WE
14 ALL>>ALL>>ALL ALL>>FUT>>TELL ALL>DOC2 ALL>FUT1 ALL>HEAR1 ASK>>D>>DECIDE AWAY>>O>>YOU AWAY>>WE>>FUT AWAY>>YOUR>>D
14 AWAY>CALL CALL>CALL CALL>ORG COND>OUNTIL1 D>>HEAR>>CALL D>>IT>>WHEN D>>NEG>>SEND D>>SURE>>IT D>CALL2 D>NEWS2 D>OON2
14 D>TELL1 D>WE1 DECIDE>>D>>YOU DECIDE>>IT>>YOU DECIDE>O1 DOC>>YOU>>FUT DOC>D2 EVENT>WHEN2 FUT>>CALL>>YOU
14 FUT>>DECIDE>>O FUT>>HEAR>>AWAY FUT>>HEAR>>SURE FUT>>HIS>>NEWS FUT>>IT>>FUT FUT>>TELL>>ALL FUT>COND FUT>FUT
14 FUT>OUNTIL FUT>SURE2 FUT>YOU2 HE>>DECIDE>>O HE>ASK HE>O HE>OON1 HEAR>>D>>WHEN HEAR>>IT>>FUT HEAR>>TELL>>OUR
14 HEAR>>US>>WHEN HEAR>>WE>>DECIDE HEAR>>WE>>HEAR HEAR>ORG1 HEAR>SURE2 IT>>EVENT>>FUT IT>>FUT>>D IT>>FUT>>TELL
14 IT>>NEWS>>TELL IT>>O>>WE NEG>>WAIT>>D NEG>OUNTIL1 NEWS>>YOU>>HEAR NEWS>>YOU>>O NEWS>>YOUR>>DOC NEWS>ALL2
14 O>>HEAR>>TELL O>>WHEN>>IT OON>ALL ORG>>D>>TELL ORG>>FUT>>YOU ORG>CALL1 ORG>NEWS2 ORG>WHEN OUNTIL>NEWS OUNTIL>WE1
14 OUR>>NEWS>>D OUR>>ORG>>NEG OUR>ASK OWITHIN>CALL PAST>>CALL>>CALL PAST>>TELL>>WE PAST>COND1 SEND>>WE>>YOU SEND>CALL1
14 SEND>EVENT SEND>YOU1 SURE>CALL1 SURE>COND TALK>O TALK>OON1 TALK>OTHRU TELL>>D>>SURE TELL>>IT>>D TELL>>ORG>>WE
14 TELL>>US>>WE TELL>>WE>>HEAR TELL>>WE>>US TELL>NEWS2 TELL>TELL TELL>WE TELL>YOU US>>HEAR>>TELL US>>O>>IT
14 US>>WHEN>>IT US>DECIDE1 US>OBY VAGUE>HEAR2 WAIT>>D>>ASK WAIT>COND2 WAIT>ORG1 WE>>NEWS>>YOU WE>>SEND>>OUR
14 WE>>WAIT>>TELL WE>CALL1 WE>OWITHIN2 WHEN>>IT>>EVENT WHEN>>WE>>CALL WHEN>CALL2 WHEN>US2 YOU>>HEAR>>WE
14 YOU>>HEAR>>WHEN YOU>CALL2 YOU>SEND YOUR>>DOC>>D a:HEAR a:TELL c.dealso c.deannek c.delauf c.derechn c.enbut
14 c.encoord c.enhang c.enhe c.enlist c.enmiser c.ennamed c.enpack c.enpaper c.ensteps c.enthem c.entowar c.enwhate
14 c.enwinne c.esdanos c.esdigo c.esharem c.frdecis c.frdevri c.frdonne c.fron c.frt c.frtout de<_gedul de<_peile
14 de<_rechn de<_rueck de=D__! de=D__annek de=D_schri de=O_=D de=O__wir de=O_also dealle__und dealso_=D dean__haben
14 deannek_> deantwo_> debekom_sie debrauc__noch deden__an deentsc__> deentsc_wird dees__> degebe_dir degedul__sich
14 degedul_sie dehaben__entsc deich__> deihnen__verbi deihnen_in dein_anspr dein_verbi dekrieg__besch delauf__=D
14 demehr_=D demehr_sagen demit__in depeile__den depeile_sie deruf_=D derufe__durch desagen__> desie__mit desie__rechn
14 desie_an desie_dann deueber_annek deuns_=D deunser__wird dewie__weite dewir__und en:__> en<__allow en<__board
14 en<__decis en<__expec en<__know en<__minis en<__note en<__ring en<__to en<__winne en<__with en<_heari en<_my
14 en=D_by en=D_priya en=O__hear en=O__up en=O_comin en=O_s ena__sched enafter__meeti enagain_and enaimin_to
14 enam_aimin enam_hopin enan__> enand__call enand__know enand__that enand_will enanswe_on enappli__> enare__out
14 enarriv_at enaway_> enback__finan enback__our enbe__first enbe_named enbear__me enbefor__have enboss_=D encall_from
14 encandi__=D enclien_s enconta__then endates_to endefin_answe enexpec_somet enexpec_their enfeedb_to enfinal_decis
14 enfinal_thing enfinan__will enfirst_to enfligh_=O enfolks_=O enfrom__> enfrom__after enfrom__team enfrom_finan
14 enget__call enget__reply enget__respo engets__=D engive_you engood_or enhave_feedb enhave_read enhe__reach
14 enheari__from enheari_back enhim__and enhirin__will enhold_=D enhold__> enhope__have enhope__we enhopef__can
14 eni__aimin eni__confi eni__conta eni__find eni__got eni__repor eni_know enin__calen enin__inbox enin_your
14 eninbox_=D eninfor_all enintim_of enis__will enis_back enit_will enknow__we enlates__> enlegal__will enlist_=O
14 enloop_you enmade_the enmake_that enmeeti__expec enmiser_=D ennew__: ennomin__so ennomin_someo ennothi_will
14 enof_those enon_to enonce_the enone_=O enour__votes enour_board enour_commi enour_final enpack_=D enpanel_recon
14 enphone_to enphone_you enpleas_give enposit__=O enrathe_than enread__=O enrecei__respo enrecon__so enrepor__=D
14 enrespo__every enrespo__of enrevie_=O enring_round ens__day ens_time enselec_will enshall__reach enshall_drop
14 enshoul__in enshoul__you enshut__nothi enso__i enso__somet ensomeo__you ensomeo_so ensoon__i enstatu_=D enteam_i
14 enthat__so enthat_after enthe__answe enthe__holid enthe_paper enthe_winne enthem_and enthing__and ento__word
14 ento_candi ento_nomin entouch__to enup_with enus_after enwaiti_=D enwe__reach enwill__heard enwill__named
14 enwill__right enwill_follo enwill_loop enwill_mail enwrap__up enwrap_this enyou__> enyou__contr enyou__defin
14 enyou__messa enyou__ok enyou__will enyou_hear enyou_then enyours__be es<_danos es<_esper es=D__decid es=D__llama
14 es=D_y escompa__te escompa_lucia escomun__resul escomun_el esdanos_=D esen_conta esinfor_a esla_decis eslo__el
14 eslos__=D eslucia__escri eslucia_te esmi__lucia espor_corre esrespu__=D esrespu_el este_confi estomar__decis
14 esusted__> fr<__devri fr<__patro frcoup_de frj__texte frje__vers frje_revie frla__> frle_patro frnotre__vous
14 frnotre_decis frnous__feron frnous__recon fron_repre frpasse__coup frpatie_=D frpatro_tranc frrecev__courr
14 frrepre_conta frrevie_=D frrevie__> frsaure__=D frseron__=D frte_texte frtexte__> frtout__=O frtranc_> frun_coup
14 frvous_feron how:&NEWS how:BETW&CALL p:FUT s.dehoere s.deund s.devertr s.deweite s.dewenn s.enappro s.enbudge
14 s.enfolks s.enhave s.enloop s.enowe s.enproce s.enrn s.ensavin s.ensched s.ensort s.entimel s.enwaiti s.esllamo
14 s.frconta s.frinfor s.frpatie s.frpromi s:OUR s:YOU
15 ALL>PAST2 ALL>TELL1 AWAY>EVENT2 CALL>FUT1 COND>AWAY1 D>>ALL>>ALL D>TELL2 DECIDE>>OUR>>O DECIDE>OUR1 DECIDE>WAIT1
15 EVENT>>FUT>>O EVENT>>WE>>FUT EVENT>FUT2 EVENT>YOUR FUT>>D>>WHEN FUT>>EVENT>>O FUT>>HEAR>>ALL FUT>>SEND>>IT
15 FUT>>YOU>>AWAY FUT>WHEN2 HE>>D>>HE HE>US2 HEAR>>IT>>DECIDE HEAR>>NEWS>>US HEAR>>O>>WE HEAR>>OUR>>DECIDE
15 HEAR>>YOU>>HEAR HEAR>>YOUR>>TELL HEAR>OBY1 HEAR>US1 IT>>TELL>>D NEWS>>FUT>>YOU O>>FUT>>DECIDE O>>SURE>>D O>CALL
15 OON>NEG ORG>>HEAR>>TELL ORG>CALL ORG>DECIDE1 OUR>FUT2 OUR>HE2 OUR>YOU2 OWITHIN>HEAR2 PAST>>TALK>>O SEND>CALL2
15 SEND>O1 SEND>OBY1 SURE>SURE2 TELL>>ALL>>ALL TELL>>YOU>>COND TELL>CALL2 WAIT>>WHEN>>NEWS WAIT>EVENT2 WE>>HEAR>>WE
15 WE>COND1 WE>SEND2 WHEN>AWAY WHEN>CALL YOU>>HEAR>>IT YOU>>HEAR>>NEWS YOU>>NEWS>>O YOU>WE c.degenau c.enboard
15 c.enconcl c.enoptio c.ensaid c.enshoul c.enverdi c.esusted c.frcompt c.frfaute c.frpatie c.frsaura c.frvers
15 de<__bekom de=D__rueck de=D_von de=O_genau deam_selbe deantwo_=D deauf_sie debis_wir dehoere_=D deich__an
15 deich__dich deich_rufe deihnen__besch deihnen__die dekomme_wir dekrieg_=D dekrieg_du demelde_uns demich_> deoder__>
15 derechn_> derufe__sie deschri__> deselbe_tag deund__mich deund_gebe deunser_antwo dewie_es en<__forma en<__meet
15 en<__soon en<_bear en<_feedb en=D__arran en=D__phone en=D__reach en=O__that ena_defin enall__of enan__to enand_he
15 enand_you enanswe_one enappri_of enbe__conta enbe__out enbe_answe enbe_appri enbear_with enbut__for enby__time
15 encall__the encheck_with encomes_=D enconta_the endecid_and endefin__=D enexpec__be enexpec_the enfeedb_=O
15 enget__the enhave__first enhave_an enhope_that eni__ring eni_call eni_want enin_conta enis__have enis_when
15 enit__will enknow__> enknow__it enme_> enme__will ennews__thing ennews_first ennight__i ennot_expec ennotif__the
15 ennotif_of enof__miser enor_not enour_answe enout_=D enowe_you enpanel_s enpick__the enpromi__but enrecru_will
15 enresul_> enround_=O enrun_=O enselec__=O enshoul__back enshoul__with enshoul_know enso__> ensteps_> enthat__we
15 enthe__meet enthe__who enthe_final enthem__and enthere_s enthose__> entime_you ento_arran ento_respo ento_updat
15 entouch_with enuntil_the enup__you enusual_takes envote__=D envote__and enwe__put enwe__reply enwhen_the
15 enwill_have enwill_pass enwith_them enword__you enword_for enyou__my enyou_feedb enyou_recei enyou_that enyour__one
15 enyour_miser es=D_te esconoc_=D esla__la esla__y esmi_jefa esse_lo estodos_los esusted_=D fr<__aurez fr=D__aurez
15 fr=D__conve frje__ecris frnous_vous frrappe_coura frresul_seron frserez_infor frvous__notre frvous_parvi s.deansch
15 s.dehab s.deoder s.deselbe s.encounc s.enfinis s.ens s.ensame s.esconsu s.fraurez s.frcoura
16 ALL>>HEAR>>CALL ALL>OON2 ASK>OON1 CALL>OUR CALL>WHEN1 D>>WHEN>>HEAR D>>YOU>>HEAR DECIDE>>O>>FUT DECIDE>>O>>IT
16 EVENT>>AWAY>>O EVENT>>D>>WHEN EVENT>>O>>ALL EVENT>NEWS2 FUT>>HEAR>>D FUT>>NEWS>>YOU FUT>>O>>YOU FUT>HEAR FUT>TELL
16 HE>TELL2 HEAR>>CALL>>O HEAR>>CALL>>OUR HEAR>CALL IT>>O>>YOU IT>WHEN2 NEG>>FUT>>TELL NEWS>>DECIDE>>D NEWS>>NEG>>D
16 NEWS>>O>>D NEWS>FUT2 NEWS>SURE1 O>>CALL>>WE O>SURE1 OON>ALL2 OON>CALL2 ORG>>D>>FUT ORG>>FUT>>O OUNTIL>FUT1
16 OUR>>NEWS>>HEAR OUR>DECIDE TALK>>O>>YOU TALK>>WE>>FUT TELL>>O>>WE TELL>>US>>ORG TELL>>WE>>FUT TELL>DECIDE1
16 WAIT>>US>>D WAIT>FUT1 WAIT>FUT2 WE>>FUT>>US WE>DECIDE2 WE>YOU WHEN>>NEWS>>YOU WHEN>ORG YOU>>CALL>>TELL
16 YOU>>OUR>>NEWS YOU>>US>>HEAR a:DOC c.deeiner c.dehoers c.dekonta c.enbefor c.enmakin c.ennote c.enstrai c.ensure
16 c.enthank c.entimes c.envote c.enword c.escuent c.esfalta c.esjefa c.esnosot c.essabra c.frchoix c.frdis c.frjury
16 c.frmail c.frrepre de<__lasse de<__melde de<__rufe de<__wisse de=D_erhal de=D_rechn de=D_wisse de=O__=D debei_ihnen
16 debekom__=D deinter__und dekomme__auf demelde_mich deuns__> dewir_werde en<__lette en<__they en<_reali en=D_>
16 en=D__time en=O__let en=O_make ena_debri enallow_us enand__get enanswe__of enbank_holid enboth_=O enby_mail
16 encheck__the eneach__you eneach_of eneithe_=D enfollo_=D enget__an engive__=D enhear__me enhr__will eni__back
16 eni__expec eninfor_> enintim__the eninvit_=D enits__=O enlunch_> enmay_expec enmy_reply ennext__> enof__selec
16 enour__candi enour_choic enour_thoug enoutco__> enpatie_=D enreali_we enrecei__email enrecom_=O enrepor__you
16 enresum_=O enrever__the ens_the ensay_i enstrai__=D enthank__for enthe_board enthe_same enthe_score enthe_short
16 enus__thing enus_first enwill__able enwill_share enwith__=D enwould_ask enyou__from enyou_will enyours_will es<_=D
16 es=D_=O esaviso_> escon_usted esel_resul esle_infor esse_comun esuna__=D esvuelv__=D esvuelv_el fr<__decis
16 fr<__jury fr<__repre fr<__reste fr<__saura fr<__serez frappel_=O frde__nouve fril_reste frla_=D frle_jury
16 frnous_repre frrentr__je frrepon__sera frtu_saura frune__vous frvous__la how:BETW&HEAR how:IN&ASK how:WITHIN&CALL
16 s.dedie s.enanswe s.enpeopl s.enpriya s.enthat s.frvous s:SEND
17 ASK>FUT CALL>>D>>DECIDE CALL>NEWS CALL>WHEN CALL>YOU COND>FUT D>YOU1 EVENT>WAIT FUT>>SEND>>NEWS FUT>ALL1 HE>DECIDE
17 HEAR>IT2 HEAR>OUR HEAR>SURE1 HEAR>WHEN1 NEWS>>DECIDE>>FUT NEWS>SURE2 O>ALL OUNTIL>YOU2 OUR>>ORG>>ORG SEND>YOU
17 SURE>D1 TELL>>TELL>>YOU WAIT>TALK WHEN>>YOU>>TELL YOU>>TELL>>D YOU>>WAIT>>D a:WE b:WAIT c.deeine c.defeedb
17 c.deihnen c.dekrieg c.enboss c.encase c.enconta c.enforma c.enmorni c.enproce c.enwhere c.enwith c.esdecis
17 c.esinfor c.esrespu c.frconta c.frdelai c.frferon de<__einer deam__tag debei__melde dedir__sagen deentsc_=D
17 degedul_=D deihnen_melde dekoenn_> denoch_=D en<__> en<__news en<__vote en<_resul en=D__shall en=D__when en=D_morni
17 en=D_promi en=O__i en=O__when ena_concl enall_three enan__? enand__drop enback_with enbe_in enbe_told enconcl_>
17 enconfi_the endo__worry enemail__> enemail__our enexpec_our enfor__decis enget__mail engive__one enhave__every
17 enhave_my enhave_word enhope__be eni__asked eni__circl eni__spoke eni__updat eninter_=O enlast__=O enme__strai
17 enmeet_=D ennot_worry enof__outco enout_=O enreach__concl enrefer_=O enrepor_back enshall_have enstrai_after
17 enteam__be enthe__comes enthe_decis enthing_=O entime_=D ento_sleep ento_you entouch__> enwant__get enwe__hope
17 enwill__him enwill__made enwill__out enwith__decis enyou__hold enyou_one es<__comun esconsu__=D esconti_=D
17 esconti__> esde_respu esle__> esrespu_> far:3 frconta__vous fret_vous frnotre__> frpouvo_vous frrepre__avec
17 frreuni__et frun__de frvers__=D s.dees s.encheck s.eneithe s.enrun s.entext s.enwill s.enworry s.frje s.frserez
17 s:WHEN
18 ALL>CALL1 ASK>WAIT CALL>>YOU>>D CALL>>YOU>>WHEN D>>YOU>>YOU D>SURE DOC>CALL1 EVENT>>WAIT>>D EVENT>CALL1 EVENT>DOC1
18 FUT>>HEAR>>CALL FUT>WE2 HE>>YOU>>TELL HEAR>>D>>US HEAR>>O>>IT HEAR>>YOU>>TELL NEWS>>SEND>>D OON>FUT1 ORG>>TELL>>D
18 ORG>>WE>>FUT OWITHIN>WE PAST>OON1 SEND>>WE>>FUT SURE>D TALK>>O>>WE WAIT>ASK2 WE>>YOU>>SEND WE>IT WE>IT2 WHEN>NEWS
18 WHEN>TELL YOU>IT1 YOU>WHEN c.deruf c.derufe c.enadvis c.enaimin c.enout c.ensendi c.enthose c.esuna c.frlaiss
18 c.frte debekom__von en<_she en=D_once ena_lette ena_mail enan_email enanswe_your encall__that encome_back
18 enget__answe enhave_it eni_come enit__and enit__be enonce_i enoutco_=D enover__you enowe__an enping_you enring__=D
18 ens_when ensame_day ensleep_on enthen_> enthis__with enupdat__=D enwe__rever enwill__> enwrite__=D enyou__once
18 enyou_strai enyour_case es<__te es<_lo es=O_=D esel_=O esescri_=D este_llamo esy_te fr<__revie fr<_laiss
18 fravec_vous frconta_avec frje_te frles_resul how:APPROX&NEWS how:IN&NEWS s.enfinal s.enlette s.enpass s.enshall
18 s:EVENT
19 ASK>FUT2 AWAY>OBEF1 D>>SURE>>YOU D>IT2 DECIDE>>NEWS>>D DECIDE>>WE>>FUT DECIDE>NEWS DOC>TELL1 EVENT>OON1 FUT>TELL2
19 HE>AWAY2 HE>NEWS HEAR>>OUR>>TELL NEWS>>US>>D O>>D>>HEAR O>>O>>WE OFROM>FUT1 OON>YOU1 ORG>>YOU>>FUT OUR>DECIDE1
19 OUR>YOU SEND>>YOU>>O SEND>CALL SURE>O1 SURE>TELL1 TELL>ALL1 US>>O>>D WAIT>ASK1 WAIT>EVENT1 WAIT>OUR1 WAIT>WAIT1
19 WE>>FUT>>WE YOU>>SEND>>WHEN YOU>CALL c.esresul deauf__zu dehoere__von demit_einer deuns_> en=O_so enappli_=D
19 encan_expec encome__to encommu_=D endecis__=D endecis_will enfirst__=O engive__the eni_get enkeep_you enmake__=D
19 enor__=D enout__> enreali__will ensame__> enshall__you enshall_write enshoul__an enso_=D enteam_and enthat_=D
19 enthe_time entold__> enus__and enwill__our enwill__told enwill_ring enyou__day enyou__of enyou_shall esconta_con
19 este__> fraurez__repon frje__rappe frrecon__> frrepon_vous how:BY&CALL s.enreali s.frles
20 ALL>>ALL>>FUT ALL>ALL ALL>YOU CALL>>FUT>>TELL CALL>>YOU>>IT HEAR>>TELL>>ALL HEAR>>YOU>>US HEAR>HEAR1 HEAR>OBEF2
20 NEG>>FUT>>O ORG>HEAR2 ORG>OON2 ORG>TELL SEND>>YOU>>NEWS SEND>WE TELL>>D>>WHEN TELL>>WE>>YOU TELL>D2 WAIT>WAIT
20 YOUR>O1 c.enfeedb c.frsaure de<__werde deihnen_=D desie_von en:_=D en<__s en=D_that enget__=D eni__ask eni__that
20 eni__told ensaid_=D enthe__to enus_the enwe_hope enwill_rever enyour_inbox esnuest__> esresul_> fr<_il frles__seron
20 frvous__infor s.dedanac s.derufe s.endecis
21 ASK>>WAIT>>D COND>NEWS1 EVENT>O FUT>>FUT>>TELL FUT>>TELL>>AWAY FUT>WHEN1 SEND>>WHEN>>NEWS TELL>OBEF1 WE>SURE
21 c.devon c.encomes c.enexact c.enupdat c:NEWS de<__ruf desie_zu dewird__=D en=O__call enafter_> enan_updat
21 enand__you endecis_is enhope_to eninvit__> enshoul_be ensleep__it enthe_day enthe_lette enwill__an enwill_infor
21 enwith_you enwrite_you es<_le fr<_=D frde_patie frte__=D how:IN&TELL p:HE s.dedann s.enemail s.frnotre
22 D>>FUT>>CALL D>CALL1 EVENT>HEAR2 FUT>CALL FUT>OUR2 NEWS>ALL O>>D>>WE OON>FUT2 SEND>>YOU>>CALL TALK>CALL2 TELL>AWAY
22 YOU>NEWS1 c.esconta c.frrevie de=D_eine deich_ruf demelde__=D derufe_ich devon_mir dewerde__=D en=O_but encall_>
22 enfor_an enget_you enhave_asked eni_write enlet__check enme_check enupdat_you enwill_write enwith_the es<__respo
22 esuna_respu s.frappel
23 D>SEND1 FUT>>TELL>>NEWS O>HEAR2 ORG>>FUT>>TELL ORG>TELL1 OWITHIN>D US>TELL2 c.enexpec c.entime c.esdecid en<_decis
23 endecis_> enfrom_me enfrom_our enget_the enis_to enknow_> enwe__to enwill__have enwill_know esle__=D how:BY&DECIDE
23 p:NEWS s.enknow s:ALL
24 D>>YOU>>SEND D>>YOU>>TELL D>WE2 DOC>SEND FUT>>FUT>>HEAR FUT>>HEAR>>OUR ORG>TELL2 WE>>YOU>>CALL YOU>TELL c.enoutco
24 ena_reply encall__> enhave_the ennot_have enreach_out enthat__> fret_je frje__appel frvous_=D grain:week s.enout
25 DECIDE>YOU1 OUNTIL>D WE>US1 c.enrever c:SURE devon__> enthat_day enyou__after esle_respo far:5
26 D>YOU2 NEWS>SEND O>WE1 O>YOU2 TELL>>ALL>>D YOU>OUR2 a:SURE deund__dir enyou_the
27 D>>HEAR>>YOU WAIT>D dewir_melde ensomet_=D s:NEWS
28 OUR>NEWS WE>>TELL>>US en<_expec enfirst_thing enhave__for
29 c.ensomet ena__from enwe__get
30 EVENT>>O>>WE EVENT>TELL2 TELL>ALL eni__give k:WEAK s.enday s:TELL
31 enhave__answe frnous__repon frvous__une
33 HEAR>TELL1 en<_=D far:4
34 HEAR>>NEWS>>D enday_> k:PATIENCE
36 s:CALL
37 ORG>FUT1 a:NEWS
38 how:BY own:WEAK
43 grain:part
46 own:PATIENCE
74 k:STRONG
81 own:STRONG
"""
