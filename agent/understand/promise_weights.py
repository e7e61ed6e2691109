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
-26 D>START FUT>>TELL>>US IT>START O>COND PAST>ALL2 PAST>HEAR1 YOU>DECIDE1 YOU>TALK2 b:START c.enadver c.ennew c.es9
-26 de9_uhr en<_if enam_on enand_retur enis_close ensomeo_else enstart__> enthank__your enthe_adver enwas__to enwe_met
-26 enyou_do enyou_to esel__a how:ON s.de9 s.en9 s.en? s.enattac
-25 ASK>TELL1 AWAY>AWAY1 D>HAVE D>PAST1 HEAR>TALK2 IT>O2 PAST>WE TELL>TALK2 b:YOUR c.ensend c.enwork c.enwould
-25 c.frferme en<__met ena_=D enam_out enforwa_to enfrom_you enit__been enneed_your enno__=D enour__offic enthe__meets
-25 enwill_tell how:BEF&ASK p:ALL s:ASK s:START
-24 AWAY>AWAY D>>WE>>PAST D>OON1 DOC>WE2 NEG>EVENT2 ORG>>D>>ORG TELL>OBY2 US>OON US>TELL1 WHEN>PAST YOU>>TELL>>US
-24 YOU>ORG a:AWAY b:O c.enbring c.enforwa c.enperio c.enrun c.enstart c.estu de<_schoe de=D__9 en9_: en<__?
-24 en<__close en<_happy en<_unfor en=D_or eni__writi enit_was enmeets__> enoffer_you enoffic_> entake_place
-24 enthe__offic enthe_team ento_us entold__=D enwould_be es<_si fr=D__9 frvotre__=D how:BEF&CALL how:FROM&DECIDE
-24 s.enon s.enpm s.entake s:PAST
-23 ASK>DOC1 CALL>ASK2 CALL>WE2 COND>D1 D>>WE>>NEG HEAR>>D>>WE IT>YOUR O>TELL2 OUR>D PAST>>ASK>>D PAST>PAST1
-23 PAST>PAST2 START>D TALK>>D>>FUT TALK>>FUT>>D WE>YOUR2 WHEN>D YOU>DECIDE2 YOU>PAST2 YOUR>NEWS c.enclosi c.enends
-23 c.enmay c.enwent c.frh deueber_das en9_pm en<_9 en<__you en<_off en<_sorry en<_take en=D_in encall__=O enclose_for
-23 endown_=D enends_=D enfor__? enfor__inter eni_can enlast__=D enon_leave enonce_you enrun_=D ens_been ensee__=D
-23 enthe_inter enthe_new enwas__=D enwe__you es=D__> es=D__las esa_las eslas__> fra_9 s.enas s.encould s.enmails
-23 s.enoffic s.entrain s.enwere s.frpas s:NEG
-22 AWAY>>D>>FUT AWAY>>ORG>>D D>NEG1 DOC>>START>>D FUT>EVENT FUT>ORG FUT>TALK IT>ASK NEG>O2 NEG>OUR2 PAST>SEND
-22 START>ORG TALK>NEG2 US>>D>>TELL WE>>FUT>>AWAY WE>YOUR YOUR>>FUT>>D b:TALK c.deder c.denicht c.enat c.enattac
-22 c.encance c.enform c.enfree c.enother c.enschoo c.enspoke c.enwhen c.esentre de<__> de=D_um debin_=D en9__9
-22 en9__=O en<__leave en<_date en=D__ten enam_writi enanswe_=D enhave_writt enit__=D enleave__and enmeet_the
-22 enoffer__=D enone_> enour_=D enplace_=D enthe_other enthis_=D ento_me ento_someo enwe__our enwe_would enwill_meet
-22 esla_ofici far:6 fr?_> grain:feast s.ena s.enany s.enclose s.ennobod s.enother s.enquest
-21 D>OUNTIL DOC>ASK FUT>NEG2 HAVE>O1 HEAR>DECIDE2 NEG>HEAR PAST>>D>>PAST PAST>>US>>D PAST>>WAIT>>D PAST>>YOU>>YOUR
-21 PAST>FUT1 PAST>TELL1 PAST>TELL2 TALK>ALL US>NEWS1 WE>>AWAY>>D WE>>PAST>>CALL WHEN>>YOU>>ASK YOU>>PAST>>D YOUR>D1
-21 YOUR>START YOUR>THIRD a:START b:OIN c.enare c.enas c.enavail c.enbette c.endid c.enmeets c.envalid c.enweek c.essu
-21 c.estermi de9__> de<__bin en<__new en<_annua en<_enjoy en<_inter en=D__at en=D__been en=D_on ena_long enand__=D
-21 enat_ten encame_=D enclose__=D enclose__and enconfi_=D endo_you endown__> enexpir__> enfor__is enfor_this
-21 enhave__nothi enhere_> enmeeti__=D enmeeti_you enmeets_=D enplace__> ensee_you enstart_=D enthe__for enthe_count
-21 enthe_schoo ento_work enwe__your enwe_move enwill_see enwork__> enwould__you enwould_call enyour__> enyour__i
-21 es<__de es<__el fra__h s.enif s.enstaff
-20 ASK>EVENT ASK>TELL AWAY>O2 COND>>YOU>>NEG COND>CALL1 D>>WE>>AWAY D>>YOU>>PAST HAVE>>HAVE>>O HE>>ASK>>D HE>PAST2
-20 HEAR>>YOU>>D HEAR>YOUR IT>IT1 OIN>D2 OUR>START OUR>TALK PAST>>US>>HEAR PAST>>YOUR>>CALL PAST>AWAY1 START>PAST
-20 TALK>ALL1 TALK>AWAY1 US>>CALL>>D US>>HEAR>>YOUR US>COND1 WAIT>YOUR1 WE>YOUR1 YOU>>FUT>>EVENT YOU>ASK1 YOU>FUT2
-20 YOU>O1 YOUR>>CALL>>WE YOUR>SEND YOUR>TELL a:YOUR c.deschoe c.deuhr c.enad c.enbegin c.enpossi c.enread c.enthese
-20 c.entrave c.enwante c.estiene c.fr? c.frsi de<__schre de=O_> debei_uns dees__=D deschoe_=D deschoe__und en<__offer
-20 en<__proba en=D__to en=D_has en=D_pleas enabout_you enand__> enand_is enany__> enas_you enat__> enaway__>
-20 enback__me enbe__for encan__=D enclosi_date enconfi__> endeadl_=D endue__> enends__> enenjoy__long enenjoy_your
-20 enfrom_9 enhope_you enhours_=D eni_work enif_you eninter_with enmake__=O enon_holid enother_candi enpleas_call
-20 ensomeo__> enthe__round enthe_train ento__else enwish_you enwith_=D enwork__only enyou_would enyour_=D esen_la
-20 esla_entre esnos__el fr<_absen fr<_en frferme_=D frn__pas how:FROM&TELL s.debitte s.enchose s.ennote s.enwork
-19 ASK>>O>>D ASK>>SEND>>IT ASK>PAST1 AWAY>>D>>O AWAY>US COND>ASK1 COND>HEAR1 COND>NEWS2 D>>COND>>YOU D>>HAVE>>HAVE
-19 DECIDE>START2 DOC>D FUT>>HEAR>>O FUT>>NEG>>TELL FUT>OIN2 HAVE>WAIT1 HEAR>>D>>PAST HEAR>START2 IT>ALL OIN>PAST1
-19 ORG>TALK1 OUR>>ORG>>AWAY OUR>>PAST>>D PAST>>HE>>D PAST>DECIDE PAST>NEG1 PAST>WHEN1 TELL>>ALL>>O TELL>>HE>>D US>HE1
-19 WE>>AWAY>>ORG WE>>TALK>>ALL WHEN>NEG2 YOU>START YOU>YOUR YOUR>>TELL>>D YOUR>COND1 YOUR>D2 YOUR>PAST2 a:HAVE
-19 c.debesta c.dedass c.deerrei c.dehaben c.deihr c.enaccep c.enanswe c.enfroze c.engreat c.enhalf c.enhire c.enits
-19 c.ennumbe c.enteam c.enten c.enticke c.enyes c.esen c.fravez c.frburea c.frlieu c.frvotre c:PAST de<__angeb de=D_9
-19 dedas__=D en9_=O en:__9 en<__clien en<__confi en<__offic en<_closi en<_how en<_see en=D__agree en=D__it en=D_make
-19 en=O__get en=O__the en=O_priya ena__=D ena__of enacces_to enam_away enat_my enbe_at enbegin_=D enboard_meets
-19 encan__the encome_=D endeadl__> enfille_=D enfille__> enfor__9 enfor__time enform_=D enfroze__> enhad_a
-19 enhave__you enis_on enis_valid enlast_=D enlet_s enlooki_forwa enmy__=O enmy_inbox ennew__=D ennot_work enof__:
-19 enon_9 enon_a enother__=D enour_new ens_all enstart__=D enstill__> entalk_=D entell__=O enthat__the enthe__in
-19 enthe_appli enthe_commi enthey__you ento__mail ento_our enus__=O enwe__had enwould__me enyou_? enyou__your
-19 enyou_need enyou_were es=O_> esen_el fr<_bonne frabsen__je frde_retou frnous__votre s.de? s.enat s.enbook s.enbut
-19 s.enname s.enrecei s.enrole
-18 ASK>>SEND>>D ASK>SEND1 AWAY>>AWAY>>D AWAY>>FUT>>D AWAY>AWAY2 AWAY>WHEN COND>>YOU>>D COND>HEAR2 COND>SEND2
-18 D>>ASK>>CALL D>>IT>>FUT D>>NEG>>HEAR D>>SEND>>US D>AWAY1 D>O DECIDE>>D>>IT DOC>WHEN2 EVENT>NEG1 EVENT>ORG2
-18 FUT>>ASK>>O FUT>>YOU>>TELL HAVE>SEND HE>>FUT>>NEWS IT>HAVE1 NEG>>HEAR>>US NEG>ASK NEG>US1 O>>TELL>>D OBY>YOU
-18 OUR>>TALK>>D PAST>>CALL>>YOU PAST>>TALK>>D PAST>>WE>>FUT PAST>HAVE2 PAST>HE PAST>START1 PAST>START2 PAST>YOU1
-18 PAST>YOUR1 TALK>>D>>ALL TALK>D TALK>D1 TELL>O2 US>>D>>ASK US>YOUR WAIT>ALL WE>>FUT>>PAST WE>DOC WE>VAGUE2
-18 YOU>>IT>>D YOU>>PAST>>TELL YOU>ASK YOU>START1 YOUR>>PAST>>D a:THIRD c.deander c.dewie c.dezeugn c.en? c.enagree
-18 c.enbecau c.enchair c.encounc c.engone c.enhead c.enlibra c.enminut c.ennobod c.enslow c.enstore c.entask
-18 c.entrain c.enyear c.esinscr c.esprueb c.fr9 c.frabsen c.frdois c:O de<__dann de<__du debei_mir defreue_uns
-18 deich_bin deum_9 en9_am en<__adver en<__first en<__promi en<__schoo en<__shift en<__took en=D_9 en=O__> en=O__not
-18 en=O_if ena_pleas enacces__email enan_hour enand__not enattac_> enbe_on enbecau_of endecis_=D engive_the
-18 enhave__to enhave_recei eni__away enif__can enin_for enit__to enlast__> enlooki__to enmeets__and enmore_than
-18 ennotic_perio enoffer_stand enon__> enperio_=D enperio__> enpleas_> enreach_you enresul_of ensend_the enspeak_=D
-18 enthe__can enthe_attac enthe_start envalid_for enwe_told enwere__to enwith_my enwould_need enyou__at enyou__meet
-18 enyou__one enyou__would enyou_said es?_> esa__9 escerra_por esde__termi eslas_9 esofert__=D esofici_> estermi_=D
-18 estu__=D esvuelv_=D esvuelv__> fr<_bon frabsen_=D frde_votre how:FROM&NEWS p:YOUR s.deander s.defreue s.enbest
-18 s.enjoini s.enprese s.enroom s.enshift s.ensigne s.enwelco s.enwish s.enyour s.frque s:COND s:OBETW
-17 ASK>>EVENT>>D ASK>>TELL>>YOU ASK>AWAY1 ASK>TALK2 ASK>YOU AWAY>OBY2 CALL>>FUT>>NEG CALL>>US>>D COND>O2 D>>IT>>NEG
-17 D>>O>>COND D>ALL2 D>OWITHIN DECIDE>YOUR DOC>ASK1 FUT>>DOC>>YOU HAVE>O HE>>DOC>>D HEAR>ASK HEAR>OWITHIN1
-17 HEAR>START1 IT>>PAST>>EVENT IT>NEG2 IT>PAST1 NEG>>YOU>>D NEG>EVENT1 NEG>NEWS NEG>US NEG>YOUR NEWS>O2 NEWS>OBY2
-17 ORG>IT1 PAST>>EVENT>>YOU PAST>TALK1 PAST>TALK2 SEND>>EVENT>>YOU SEND>>US>>CALL START>OUR START>US START>WAIT2
-17 START>YOU TALK>>D>>ASK TELL>>US>>YOU TELL>>YOU>>FUT TELL>TALK US>>D>>CALL US>>HEAR>>D US>ASK2 WAIT>START
-17 WE>>D>>WHEN WE>>D>>YOU WE>>TELL>>AWAY WHEN>ASK1 WHEN>DECIDE2 YOU>>PAST>>YOU YOU>OWITHIN2 YOUR>D YOUR>YOUR a:OON
-17 b:NEG c.debei c.dediese c.deendet c.deihren c.demoech c.denach c.enanna c.enbackg c.enbirth c.enchose c.enconfe
-17 c.endied c.enenjoy c.enfield c.enintak c.eninter c.eninvoi c.enjob c.enlapto c.enlaunc c.enleft c.enline c.enpaid
-17 c.enreapp c.enresig c.ensurve c.entrial c.entry c.esal c.eslas c.essera c.estraba c.esvacac c.fravons c.frbonne
-17 c.frle c.frvalab c:NEG c:OIN c:TALK de<__das de<__unter de<_ihre de=D_nicht debitte_geben deder__> dedie__laeuf
-17 deendet_=D deendet__> defrau__> degesch_> deim__=D denicht_im desie_es deum__uhr deuns__besch dewir__zurue
-17 dewir_freue en9_or en<__mail en<__next en<__numbe en<__sign en<__team en<__up en<_dear en<_what en<_when en=D_=O
-17 en=D__compl en=D__do en=D__for en=D__four en=D_at en=O_9 en=O_=O enafrai_we enand_back enand_open enand_there
-17 enand_this enannou_=D enanoth__=D enapply__=D enare__at enare__for enat__: enat__=O enat__? enback_when enbe__us
-17 enbe_publi encome__and encould_we endied_=D endo__work enfor__day enform_and enforwa_> enforwa__meeti enfree_for
-17 enfrom_leave enhappy_to enhas_to enhirin_is enhope__will eni_am eni_start eninter__the enit__at enit__us enit_s
-17 enlaunc_=D enlink__=D enlong__> enlook__to enlook_forwa enmail_will enme__your enmy__day enmy_last enno_=D
-17 enoffer_we enoffic__close enon_site enor__? enpleas_to enpromi__an enread__> enreapp_=D enreapp__> enrecei_your
-17 enrole__=D ens__was ensecon_=D ensecon_round enso_no ensomet_=O enspoke_=D ensurve__be ensurve_will entake_it
-17 enteam__=D enthat_your enthe__? enthe__scree enthe__stand enthe_ad enthe_backg enthe_job enthe_link enthe_posit
-17 enthe_slide enthis__> ento__> ento_meeti entoo_> enup_=O enup__=D envalid__=D enwas__> enwas__last enwe__it
-17 enwe__unabl enwe_wrote enwent__=D enwill__publi enwill_read enwill_show enwitho__=D enwrote_to enyou__than
-17 enyou__you enyou_we enyour__in enyour_first enyour_name es<_en es<_vuelv esel__es esla__sera esque__=D fr<_si
-17 frferme__> frne__pas frreuni__> frsi_vous frvalab_=D frvalab__> how:BEF&EVENT how:ON&DECIDE how:WITHIN&EVENT
-17 s.deurlau s.enapolo s.enbeen s.enchang s.endeliv s.enhope s.enkindl s.enslide s.entest s.enthis s.fr9 s:O
-16 ALL>AWAY2 ALL>WAIT1 ASK>>ASK>>ASK ASK>>YOU>>D ASK>>YOUR>>CALL ASK>HIS2 ASK>OBY AWAY>>TELL>>D AWAY>ASK AWAY>ASK1
-16 AWAY>NEWS1 AWAY>WHEN2 COND>>WE>>D COND>PAST2 D>>WE>>O D>ASK DOC>>AWAY>>D DOC>>WE>>D EVENT>>D>>HAVE EVENT>NEWS
-16 FUT>>PAST>>D FUT>EVENT1 FUT>YOU HEAR>>D>>ASK HEAR>>IT>>PAST HEAR>OON1 HEAR>OON2 IT>>D>>IT NEG>>TELL>>YOU NEG>TELL
-16 NEWS>>ORG>>D NEWS>>START>>FUT O>NEWS2 O>PAST2 OFROM>D ORG>>START>>D OUR>>FUT>>D PAST>US PAST>WE2 SEND>>D>>WE
-16 START>>ORG>>D START>NEG START>O TALK>HAVE TELL>VAGUE1 THIRD>D US>WE1 WE>>D>>EVENT WE>>FUT>>YOU WE>>HEAR>>YOUR
-16 WE>>PAST>>NEG WE>>TALK>>D WE>PAST WE>THIRD2 WHEN>HE WHEN>O YOU>>D>>PAST YOU>>FUT>>O YOU>>HEAR>>EVENT
-16 YOU>>TELL>>TALK YOU>>YOUR>>CALL YOUR>>CALL>>D YOUR>>D>>WE YOUR>>NEWS>>D YOUR>>THIRD>>D YOUR>HAVE YOUR>US1 b:PAST
-16 c.deauch c.debegin c.debuero c.deein c.degilt c.deprakt c.deunter c.dewenn c.enall c.enapply c.endays c.endesk
-16 c.enemplo c.enfirst c.enlimit c.enlink c.enlong c.enlonge c.enmany c.enmatch c.enonlin c.enpayab c.enplus
-16 c.enprese c.enquest c.enquick c.enreadi c.enrejec c.enshop c.enthree c.enuse c.enwere c.enwheth c.enwrote
-16 c.esdispo c.eshace c.esnuevo c.espara c.esprome c.frbien c.frde c.frnous c.frtrava de<__bewer de<_koenn de=D__zu
-16 de=D_bin de=D_genau dedie__hat defuer_=D degern_=D dehaben__=D dehat__=D deich__dir deihren__=D denach_> deuhr_>
-16 deund__! en9_minut en<__compl en<__could en<__did en<__discu en<__got en<__headq en<__hired en<__only en<__perso
-16 en<__when en<__would en<_any en<_as en<_close en<_offic en<_other en<_to en<_you en=D__appli en=D__in en=D_answe
-16 en=D_it en=D_look en=D_would ena__for ena_short enall_day enand__no enand_do enapply_again enare_looki enare_paid
-16 enare_shut enare_you enas_discu enasses__=D enavail_for enbe_back enbe_free enbe_good enbecau__the encance_=D
-16 encompl_> enday_at endecid_to endecis_=O endid_you endue_=D enenjoy_a enfollo_up enfor__and enfor_confi enfor_one
-16 enfrom_your engive__a enhave_rung enhave_signe enhire_=D enhours__9 enhr__not eni__get eni__rung eni_wish enin_the
-16 enis__at enis_compl enkindl_confi enlast_one enlet__have enlong_=D enmei_i enneed_numbe enno_inter enno_phone
-16 ennot__forwa ennot__us ennot_see ennot_take enof__=D enof__offic enoffer__a enoffer_went enon_the enonce__have
-16 enopen_again enpayab_=D enperio__=D enplace__the enplace_to enpleas__the enpleas_compl enpleas_write enproba__=D
-16 enrecru__the enretur_it enrevie_=D enround__=D enrun__> ens_gone ensay_> ensee_your enshut_for enslot_for
-16 enso__offic enso_the enstart__is entaken__> enthe_deadl enthey_will enthis_offer ento__anoth ento_let ento_your
-16 entwo_colle enus_a enwas_the enwe__shut enwe_did enwe_hired enwe_may enwent_out enwill__take enwith__acces
-16 enwith__and enwith__who enyou__decid enyou__for enyou__signe enyou__to enyou__writt enyou_asked enyou_sent
-16 enyou_told enyou_up enyour__when es<__no es<_de es<_su es=D_a es=D_es esde_inscr esdispo_=D eses__=D esescri__=D
-16 esescri_el esestoy_de eshace_=D esinscr_termi esla__=D esno__recib esplazo__inscr esque_le esse__el estermi__>
-16 esy_no fr<__avez fr<__retou fr<_de fr=D_? frconfi_=D frd__=D frecrit_=D frh_> frl_entre frle_poste frvous__ecrit
-16 how:BEF&TELL p:TELL s.dedass s.enenjoy s.enfamil s.enfound s.enfree s.enlong s.enmost s.enmoved s.enpolic
-16 s.enreadi s.enshut s.enside s.enslept s.entwice s.frconge s.frh s.frl s:AWAY
-15 ALL>>FUT>>D ALL>ASK1 ASK>>D>>TELL ASK>>IT>>SEND ASK>ASK1 ASK>EVENT1 ASK>US2 AWAY>>D>>HE AWAY>>D>>IT AWAY>CALL1
-15 AWAY>HE AWAY>NEG2 AWAY>SEND2 CALL>>IT>>D CALL>NEG CALL>THIRD1 CALL>US1 CALL>WE1 COND>>IT>>YOU COND>ASK2
-15 COND>DECIDE2 COND>NEWS D>>WHEN>>TALK D>PAST2 D>THIRD1 DOC>>TALK>>D EVENT>PAST FUT>>WE>>OUR FUT>>YOU>>NEG FUT>HE
-15 FUT>OON1 FUT>PAST2 HAVE>TALK HE>>AWAY>>D HE>FUT HE>US HEAR>>AWAY>>D HEAR>>YOU>>PAST HEAR>>YOUR>>DOC HEAR>DOC1
-15 HEAR>HAVE1 HEAR>WAIT IT>>NEWS>>D IT>>PAST>>D IT>>WE>>CALL IT>>WE>>PAST IT>OBY2 IT>START1 NEG>>OUR>>CALL
-15 NEG>>START>>US NEG>>TELL>>US NEG>ALL1 NEG>COND2 NEG>NEWS2 NEG>PAST NEG>TALK1 NEG>TELL2 O>>AWAY>>D O>IT2 O>O O>TELL
-15 OIN>YOUR ORG>>FUT>>D ORG>>FUT>>TALK ORG>>WAIT>>D ORG>>YOU>>HEAR ORG>HEAR1 ORG>TALK OUR>>AWAY>>D OUR>TALK2
-15 PAST>>D>>FUT PAST>>D>>ORG PAST>>DOC>>D PAST>>ORG>>D PAST>>YOU>>PAST PAST>>YOUR>>D PAST>IT1 PAST>YOUR2 SEND>>IT>>D
-15 SEND>YOUR1 START>>PAST>>WAIT START>D1 START>HEAR1 START>PAST1 START>SEND1 START>TALK1 START>WAIT1 START>WHEN1
-15 TALK>>D>>DOC TALK>>D>>NEWS TALK>>D>>YOU TALK>>FUT>>WAIT TALK>>YOU>>D TALK>ASK2 TALK>HAVE1 TALK>PAST2 TALK>START
-15 TALK>WHEN TELL>>ASK>>YOU TELL>ASK TELL>START THIRD>>D>>FUT US>>D>>WE US>>WE>>D US>ASK1 US>CALL US>SEND1 WAIT>IT
-15 WAIT>PAST1 WAIT>YOUR WE>>D>>IT WE>>D>>OUR WE>>FUT>>NEG WE>>FUT>>TALK WE>>FUT>>YOUR WE>>HEAR>>AWAY WE>>HEAR>>DOC
-15 WE>NEG1 WHEN>ASK2 YOU>>EVENT>>D YOU>>FUT>>HE YOU>>HE>>D YOU>>TALK>>ORG YOUR>>CALL>>WHEN YOUR>>SEND>>D YOUR>ALL1
-15 YOUR>DECIDE YOUR>NEG YOUR>START1 YOUR>TELL1 YOUR>WHEN1 a:PAST c.deaussc c.dedie c.deeinge c.degern c.dehatte
-15 c.dekanns c.deschon c.ena c.enacces c.enam c.enannua c.enchang c.enconsi c.enconve c.endated c.endue c.enexam
-15 c.enexpir c.enfreez c.engot c.enhand c.enheld c.enhr c.enjoin c.enlogin c.enmuch c.ennice c.ennine c.enosei
-15 c.enpatag c.enreach c.enremem c.enrequi c.enresum c.ensat c.ensaw c.enschem c.enscree c.ensecon c.ensee c.enshort
-15 c.ensince c.enspend c.entrans c.enunfor c.enwhich c.enwithd c.enyour c.es? c.esasi c.essi c.frbon c.freffet c.frl
-15 c.frpour c.frprend c.frreuni de<__ein de<__hatte de<_wegen de<_wie de=D__> de=D__im de=D__ob de=D_ander de=D_anruf
-15 de=O_ist deauch_=D debei__=D debin_ich dedie_aussc defuer_den deich__ihnen deim_buero dein__> denicht_>
-15 denicht__buero desagen_sie desie__mich en9__> en<__asses en<__days en<__every en<__forwa en<__job en<__link
-15 en<__luck en<__made en<__went en<__were en<__wish en<_attac en<_away en<_deadl en<_deliv en<_nice en<_ooo en<_try
-15 en=D__good en=D__now en=D__said en=D_just en=D_let en=D_nobod en=D_same en=O__9 en=O__on en=O__ring en=O_party
-15 en=O_that ena__fair ena_diffe ena_trade ena_year enaccep_=D enafter__? enam__annua enam_not enand__can enand__to
-15 enand_can enanna_=D enat__desk enat__for enat__trade enbe_forwa enbecau_the enbeen_moved enbring_the enbut_we
-15 encall__at encan__tell encance_> encandi_who enclien__=D enclose_the encontr__=D encontr_is encould_not
-15 encurre__of endecis_on endeliv__: endeliv_time endesk__> endoes_your enfirst_=D enfor_=O enfor__for enfor_now
-15 enfurth_to engoing__leave engood__=D engood_luck engot_your enhappy__for enhas__moved enhave__been enhave_anoth
-15 enhave_left enhe__in enhe_would enhim__> enhirin_=D enhold__offer enhold_the enhour__> enhouse_> eni__calli
-15 eni__left eni__so eni__wante enin__field enin_patag eninter_is eninter_were eninter_you eninvit_for enis__?
-15 enit__your enknow__the enleft_for enlette_=D enlette__> enlimit__to enlimit_acces enlooki__> enlunch_? enmail__not
-15 enmr_osei enneed_a ennext__=D ennot__back ennot__me ennothi__be ennow__s ennow_it ennumbe_=D enof__and enof_a
-15 enoffer__we enoffer_open enon__leave enon_annua enother_the enour_cto enour_inter enpanel__is enparty__=D
-15 enpleas_retur enquest_=D enquest__> enreach_us enrecei__will enremem_to enreope__> enrung_=O enruns__=O ens__are
-15 ens_not ens_talk ensaid_i enschoo_is enshort__are enshoul__not ensign__retur ensign_and enso__can ensoon_>
-15 ensorry_for enstaff_> enstart__the enstart_date ensuits_you entake_you entaken_=D enteam__> entell__about enten_>
-15 enthank__confi enthank__letti enthat__s enthat__were enthat_i enthe__met enthe__thing enthe__were enthe_assig
-15 enthe_clien enthe_field enthe_long enthe_year enthis_is ento__inter ento__to ento_speak entold_us entold_you
-15 entrans_=D enus_=O enus_again enwas_a enwas_taken enwe__anoth enwe__hold enwhich__=D enwho__be enwill_hold
-15 enwould__your enwould_want enwould_write enwrite__and enyou__login enyou__so enyou_and enyou_come enyou_make
-15 enyou_start enyou_your enyour__was enyour_contr enyour_lapto enyour_login enyour_notic enyour_passw enyour_salar
-15 enyour_trans enyour_visa es:__=D es<__enlac es<_estoy esde__=D esde_vacac esel__se esenlac__=D esla__es
-15 esno__notic esno_tiene espor_favor espuest_se esque_no estiene_notic fr9__9 fr<__! fr<__burea fr<_entre fr<_nos
-15 fr<_pourr fr=O_> fra_l frappel_=D frburea__ferme frde_confi frde_l frde_vous frest_valab frlieu_=D frmerci__confi
-15 frnos_burea froffre__valab frpas__> frque_votre frrespo__> frretou_=D frs_est frvotre__n how:AFT how:AFT&EVENT
-15 how:AFT&NEWS how:FROM&ASK how:ON&HEAR p:START s.de: s.deherr s.deuhr s.enaccep s.enactua s.enaddre s.enannua
-15 s.encan s.encompl s.endear s.endid s.endurin s.enfull s.enhi s.eninste s.eninvit s.enneed s.enobser s.enold
-15 s.enoptio s.enproba s.enremin s.enrung s.ensee s.entook s.envacan s.enwhy s.escurso s.esla s.eslas s.frplus s:HAVE
-15 s:VAGUE
-14 ALL>>SEND>>D ALL>O ASK>>ASK>>D ASK>>ASK>>YOUR ASK>>TELL>>D ASK>CALL1 AWAY>>D>>TELL AWAY>>EVENT>>HE AWAY>PAST
-14 AWAY>PAST1 AWAY>WE2 CALL>OBETW2 CALL>YOU2 COND>EVENT COND>NEG COND>ORG1 D>>ASK>>TELL D>>COND>>NEG D>>NEWS>>FUT
-14 D>>TELL>>O D>ASK2 D>OWITHIN2 D>START1 D>YOUR1 DECIDE>>O>>D DECIDE>ASK1 DECIDE>O DECIDE>OWITHIN DECIDE>START1
-14 DECIDE>VAGUE DOC>>D>>O DOC>PAST DOC>PAST2 EVENT>>EVENT>>D EVENT>ASK1 EVENT>TALK FUT>>ASK>>YOUR FUT>>D>>COND
-14 FUT>>DOC>>CALL FUT>>ORG>>D FUT>>TALK>>YOU FUT>>WE>>D FUT>>YOU>>CALL FUT>THIRD1 FUT>YOUR2 HAVE>>HAVE>>WAIT
-14 HAVE>>TELL>>YOU HAVE>PAST1 HEAR>>DECIDE>>O HEAR>>WAIT>>ALL HEAR>ASK2 IT>>D>>NEG IT>>SEND>>D IT>>START>>D IT>OIN1
-14 IT>TALK IT>TALK1 IT>YOUR2 NEG>>HEAR>>IT NEG>>NEG>>D NEG>D1 NEG>FUT2 NEWS>>ASK>>D NEWS>>O>>YOUR O>>WHEN>>HEAR
-14 O>>YOUR>>PAST O>O1 OON>AWAY OON>O ORG>ASK1 OUNTIL>COND OUR>>AWAY>>O PAST>>OUR>>D PAST>>PAST>>D PAST>HEAR2 PAST>IT2
-14 PAST>NEWS1 PAST>WHEN2 START>>YOU>>D START>ASK START>HAVE START>HAVE2 START>HEAR2 START>IT2 TALK>>ALL>>D
-14 TALK>>D>>SEND TALK>>START>>D TALK>AWAY TALK>ORG TALK>ORG2 TALK>OUR2 TALK>WAIT1 TALK>YOU TALK>YOUR TELL>>ASK>>D
-14 TELL>>US>>HEAR TELL>>WE>>D TELL>DOC2 TELL>OON2 TELL>YOUR2 THIRD>D2 THIRD>FUT THIRD>START US>>HEAR>>YOU US>D1
-14 WAIT>>ALL>>D WAIT>>D>>IT WE>>D>>O WE>>PAST>>HEAR WE>>PAST>>YOUR WE>>YOU>>WE WE>>YOUR>>D WE>ASK2 WE>NEG2 WE>O
-14 WE>WHEN1 WHEN>>FUT>>YOU WHEN>D2 WHEN>PAST1 YOU>>ASK>>CALL YOU>>EVENT>>EVENT YOU>>HEAR>>WAIT YOU>>O>>O YOU>>SEND>>O
-14 YOU>>WE>>FUT YOU>>YOUR>>D YOU>EVENT2 YOU>HAVE2 YOU>NEG YOU>OUNTIL YOU>TALK YOU>TELL2 YOU>VAGUE2 YOU>YOU1
-14 YOUR>>ALL>>NEG YOUR>WE1 c.de=O c.definde c.demesse c.derufen c.desind c.destatt c.deum c.enbranc c.encalle
-14 c.encoach c.enduty c.enexcel c.enfour c.engame c.enin c.enleast c.enmaybe c.enmeter c.ennda c.ennewsl c.enoffer
-14 c.enoffsi c.enopeni c.enorien c.enpay c.enplann c.enplayi c.enprofi c.enrepla c.enreque c.enretir c.enships
-14 c.ensix c.enstaff c.ensuit c.entalki c.enteach c.entwice c.enwhole c.esavisa c.escaduc c.escerra c.escogem
-14 c.esestoy c.esviaje c.fr=O c.frecrit c.fressai c.frfiche c.frnouve c.frpubli c.frretou c.frs c.frvos c:THIRD
-14 c:VAGUE de9_9 de9__9 de<__aussc de<__rufen de<_ihr de<_kanns de=D__der de=D__noch de=D__uhr de=D_antwo deangeb__=D
-14 dearbei_ist deaussc__noch deaussc_laeuf debin__auf dedass_sie dedie_stell dedo_9 deein_bissc deentsc_der
-14 dehaben_=D deich_> deich_schre dekanns_du demich__anruf demir_=D demir__besch deniema_mehr deschic__die desie_die
-14 determi_=D deund_=D dewiede_> dewir_sind dezeit_> en9__to en9__with en:__=D en<__lapto en<__other en<__partn
-14 en<__sugge en<__test en<__train en<_bette en<_bring en<_come en<_evalu en<_excel en<_fille en<_hi en<_maybe
-14 en<_movin en<_norma en<_not en<_orien en<_robin en<_tell en<_ticke en<_which en=D__: en=D__may en=D__move
-14 en=D__nine en=D__our en=D_decis en=D_your en=O__came en=O_from en=O_which en=O_yours ena__holid enadver_=D
-14 enafter_9 enagain_=D enagain_=O enagain_> enall_=D enam__and enamong_them enand__for enand__read enand__start
-14 enand_no enanoth_candi enanyth_> enappli_close enappoi__=D enas__is enask__you enat__is enat__pm enat_least
-14 enat_nine enavail_=D enback__my enbe_=O enbe__=O enbe_delet enbe_held enbeen_=D enbette__tell enbette_i
-14 enbook__train encan__check encan__make encan_offer enchase_me enchose_anoth enclose_=D encompl__attac encontr_=D
-14 encould__=D encounc__=D endate__=O endate__joini endated_=D endesk_=D endiffe__> endo__call endo__the endo_it
-14 endown__=D endown_for enduty_=D enelse__i enelse_and enevalu__=D enevalu_takes eneveni_=D eneveni__> enevery_secon
-14 enexam_=D enexam__> enexcel_=D enexcel__to enexpec_you enfeedb__=O enfor__! enfor__who enfor__will enfor_playi
-14 enforwa__welco enfrom_three enfull_> engame_ships engood_=D enhas__move enhave__> enhave__acces enhead_offic
-14 enhear__you enheari_from eni__be eni__see eni_apolo eni_had eni_hope eni_look enif__would enin__> enis__a enis__in
-14 enis__publi enis__too enis_our enis_yours enit_would enits__> enlapse_=D enlike__speak enlike_you enlink_expir
-14 enmaybe_=D enmaybe__> enme__pleas enme__ring enmei__am enmessa_i enmet__to enmeter_readi enmore_candi enmust_be
-14 enmy__s ennine_> enno_acces ennorma__answe ennorma__out ennorma_go ennorma_we ennot_make ennot_read ennumbe__=D
-14 enof__year enof_joini enoffer__go enoffer__open enoffer_norma enoffic_and enone_thing enopen__> enopen_for
-14 enopen_with enor_=D enorien__=D enorien_is enour__goes enour_headq enour_share enparen_eveni enpayab__> enperio_is
-14 enphone__> enpick_you enplayi__us enplayi_for enpost_was enprese_=D enprese__> enpromi_you enpubli__>
-14 enpubli_holid enread__mail enread_this enreadi_mail enresum_=D enring_me enround__the enruns_=D ens_full ens_offic
-14 ens_on ens_open ens_shut ens_your ensearc_=D ensecon__> ensend__your ensent__=D enshift_> enshow__round enshut__>
-14 ensigne_contr ensigne_nda ensigns__> ensigns_anyth enso__have enso__the enspeak__> entakes__and entalki_to
-14 entell__which enthe__cohor enthe__on enthe__perio enthe_paren enthe_room enthe_whole enthem_> enthink_it
-14 ento__next ento_offer ento_open ento_recei ento_reply ento_welco entold__we entold__you entrave_=D entwice_=D
-14 entwice__year entwice_a entwo_at enunsuc_> enus__date enus_your envacan__=D envacan_close enwante_you enwe__forwa
-14 enwe__give enwe__looki enwe__someb enwe_could enwe_fille enwe_got enwe_say enweek_and enwelco__> enwelco_you
-14 enwent_to enwhat_you enwho_can enwill__at enwill__delet enwill_resum enwith_limit enwith_your enwithd_> enwork__=D
-14 enwould__a enwould__work enwould_promi enwriti__> enyou__9 enyou__in enyou__is enyou__playi enyou_have enyou_round
-14 enyour__arriv enyour__on enyour__reach enyour__we enyour_docum enyour_trave enyours__=D es<__escri es<__puest
-14 es=D_? es=D__por esanunc__=D escaduc_=D escaduc__> esde_viaje esel_nuevo esel_pago esentie_que esla__: esllama__?
-14 esno_cogem esprese_=D este__=O estraba_=D estraba__> estu_respu fr<__dois fr<__offre fr<_au fr<_l fr<_rappe
-14 fr=D__> fr=D__de fr=D_nous fra__> fra__heure fratten_=D fratten__a frau__=D fravez_=D frbon__=D frc__note
-14 frcandi_n frconfi__> frconsi_que freffet_=D freffet__> frest_note fret_=O frh_9 frheure_> frje__=D frje__repon
-14 frje_suis frl__> frla_fiche frnote_=D frnous__atten frnous_avons frpardo_> frpour__=D frprend__=D frprend_effet
-14 frque__candi frvotre_repon frvous_atten how:AFT&CALL how:BETW&ASK how:FROM&HEAR s.debleib s.denicht s.en=O
-14 s.enadver s.enbecau s.enbring s.enbusin s.encerti s.encto s.enfill s.enhired s.enice s.enliter s.enmet s.ennow
-14 s.enpubli s.enrecep s.ensaw s.ensome s.ensuits s.entoo s.enturna s.enunabl s.enunsuc s.enurgen s.enwent s.esantes
-14 s.esentie s.esvolve s.frconsi s.frete s.frne s.frpardo
-13 ALL>>FUT>>NEG ALL>OBEF2 ASK>>ASK>>HEAR ASK>>HEAR>>TELL ASK>>SEND>>ORG ASK>>WAIT>>YOUR ASK>>YOUR>>NEWS ASK>AWAY
-13 ASK>WE2 AWAY>>D>>NEWS AWAY>>D>>WE AWAY>>O>>TELL AWAY>>O>>WE AWAY>D AWAY>HE2 AWAY>OFROM AWAY>TELL CALL>>D>>WE
-13 CALL>>WE>>D COND>>NEG>>HEAR COND>HE COND>SEND1 COND>START1 D>>ASK>>YOUR D>>FUT>>PAST D>>IT>>HAVE D>>IT>>START
-13 D>>NEG>>CALL D>>NEG>>TELL D>>ORG>>EVENT D>>PAST>>WE D>>WHEN>>O D>AWAY D>COND D>HIS2 DECIDE>>D>>TELL DECIDE>EVENT2
-13 DECIDE>OIN1 DOC>>ASK>>WE DOC>>D>>WHEN DOC>ASK2 DOC>NEWS2 DOC>WHEN EVENT>>US>>D EVENT>WAIT1 FUT>>AWAY>>ORG
-13 FUT>>DECIDE>>YOUR FUT>>HEAR>>WAIT FUT>>NEG>>DOC FUT>>NEG>>IT FUT>>WAIT>>IT FUT>>WAIT>>YOUR FUT>>WE>>IT
-13 FUT>>WE>>TELL FUT>>YOUR>>D FUT>>YOUR>>TELL FUT>VAGUE1 FUT>YOUR1 HAVE>>AWAY>>D HAVE>>PAST>>US HAVE>WHEN2
-13 HE>>WE>>FUT HE>HIS1 HE>TALK1 HEAR>>D>>WAIT HEAR>>NEWS>>CALL HEAR>>YOUR>>CALL HEAR>O2 HEAR>PAST2 HIS>>TELL>>D
-13 HIS>AWAY IT>>DOC>>START IT>>O>>AWAY IT>>YOU>>NEWS IT>HAVE2 IT>YOU2 NEG>>PAST>>NEG NEG>EVENT NEG>PAST2 NEG>START2
-13 NEWS>>D>>NEWS NEWS>EVENT2 NEWS>NEWS2 O>>COND>>YOU O>>D>>EVENT O>>NEG>>AWAY O>>WE>>ASK O>>WE>>SEND O>THIRD2 O>US1
-13 OAFT>D1 OIN>D OIN>O ORG>>FUT>>AWAY ORG>>HIS>>TELL OUNTIL>D2 OUR>D1 OUR>O PAST>>NEG>>PAST PAST>ASK1 PAST>NEG2
-13 PAST>YOU SEND>>ORG>>HIS SEND>ORG SEND>TALK START>>D>>HEAR START>>HAVE>>HAVE START>>START>>D START>DECIDE2
-13 SURE>OBEF TALK>PAST1 TELL>>THIRD>>D TELL>>YOU>>US TELL>HAVE2 TELL>HIS TELL>OIN1 TELL>THIRD TELL>VAGUE2 US>>D>>SEND
-13 US>HE2 WAIT>NEWS WAIT>SURE WAIT>TELL1 WE>>FUT>>ORG WE>>HE>>D WE>>NEG>>EVENT WE>>OUR>>AWAY WE>>PAST>>TALK
-13 WE>>START>>D WHEN>>WHEN>>IT WHEN>NEG WHEN>WAIT YOU>>CALL>>O YOU>>D>>ALL YOU>>D>>US YOU>>PAST>>FUT YOU>>TALK>>US
-13 YOU>>WHEN>>VAGUE YOU>O2 YOU>OFROM YOU>YOUR2 YOUR>>AWAY>>D YOUR>>D>>COND YOUR>>D>>O YOUR>>DOC>>WE YOUR>>START>>FUT
-13 YOUR>ALL2 YOUR>ASK YOUR>EVENT YOUR>IT2 YOUR>PAST1 YOUR>START2 YOUR>US2 YOUR>YOUR1 a:ASK b:COND b:THIRD b:WE c.deam
-13 c.debetri c.debleib c.debraeu c.deerste c.dees c.deguelt c.dehast c.demuess c.demuss c.deviel c.dewaer c.en=O
-13 c.enabsen c.enagend c.enbaker c.enbusy c.encan c.encompl c.encould c.endata c.endate c.endonat c.enevalu c.enevery
-13 c.enfeel c.enflat c.engave c.enhealt c.enhelp c.enhome c.enlet c.enmails c.enmonth c.enmovin c.enmust c.enparke
-13 c.enpassp c.enpaysl c.enresta c.enretai c.enshow c.enshutt c.ensites c.enstage c.enstay c.entaken c.entech
-13 c.entechn c.entell c.enteste c.enthird c.entold c.entried c.enunava c.enunsuc c.enuploa c.envacan c.envisa
-13 c.enwalke c.enwife c.enworki c.escerti c.escierr c.esequip c.esestam c.esexame c.esfuera c.esgraci c.esplace
-13 c.esrefer c.esregre c.esretir c.essolic c.fra c.frcabin c.frexcel c.frfonct c.frqui c.frsavoi c:COND de9__uhr
-13 de<__diese de<__freue de<__nicht de<__prakt de<_bin de<_die de<_in de=D__fuer de=D_gleic de=D_keine de=D_statt
-13 de=O__frau de?_> deander_bewer deantwo_ich dearbei__der deauf__> debitte_> debuero_=D debuero__antwo deda_>
-13 dedass__=D dedass_ich deden__> deerrei_mich defrau_=D degespr__=D degilt_=D deihnen__gesch dein_den dein_der
-13 deist__> deist_nicht deleite__> demelde__sich demelde_sie demoech_wir denachz_> deob_sie derufen_sie desich_gern
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
-13 enbe__=D enbe__from enbe_here enbe_off enbe_ready enbe_refun enbeen__for enbeen__to enbette__for enbirth__=D
-13 enboard__answe enboard__asked enbreak__=O enbusin_trip enbut__> encan__a encan__put encan__reach encan_book
-13 encan_reach encentr_=D encentr__=D encerta_=O enchang__we enchat_=D enclimb_> enclini__close enclini_is
-13 enclose__noon enclose__the enclosi__: encolle_agree encome_! encomin__to encommi__the encommi_recon enconta_us
-13 enconve_=D enconve__> encount__one encount_for enday_: enday__is enday_here endecis__? endid__to endid_not
-13 endid_write endo__! endo__hear endo_come endoes_=D enduty__> enevery_first enexact__=O enexpec_your enexpir_=D
-13 enfirst__will enfirst_week enfor__asses enfor__but enfor__call enfor__me enfor__post enfor__these enfor__we
-13 enfor_feedb enfor_waiti enfree_=D enfrom__more engive__board engiven__the engone__=D enhalf-__schoo enhalf-_the
-13 enhalf__=D enhappy_=D enhappy__> enhas__me enhas_asked enhave__an enhave__decis enhave_compl enhave_given
-13 enhave_now enhe_climb enheadq__be enheadq_will enheads__she enheads_up enhealt_=D enheari__three enheld_=D
-13 enhere__=D enhere__the enhi__i enhi_robin enhirin__> enhome_> enhour_=D enhow__s enhr__is enhr_is eni__again
-13 eni__do eni__off eni_retir eni_saw eni_spoke eni_tried enif__need enin__of enin__spam eninste_> enintak_for
-13 eninter__=D eninter__us enis__do enis__holid enis__it enis_shut enis_the enit__: enit__still enit_took enits_=D
-13 enlapse__> enlast__at enlast__here enlead__> enleave__offic enleave_and enlegal__are enlegal_who enlet_the
-13 enletti_me enliter__> enlong_=O enlooki_for enmade__you enmake__decis enmay__it enme__if enme__nudge enme__that
-13 enmessa__am enminut_=D enmonth_> enmove_offic enmove_our enmust__the enmust__you enmust_give enmy_mobil enname_>
-13 enneed__answe enneed__resch enneed_an enneed_you enneeds_to ennew__agree ennew__in ennew__will ennew_colle
-13 ennewbo_> ennext_round enno__to enno__with enno_email enno_more ennobod_s ennone_of ennot__at ennot__mails
-13 ennot__place ennot_about ennot_been ennot_offer ennot_start ennothi__=D ennothi_to ennotic__is ennotif_=O
-13 ennudge_> ennumbe__=O ennumbe_of enof__lette enof__month enoff_> enoff__newbo enoffer__sent enoffic__at
-13 enoffic_hours enok__know enok_i enok_ok enon__mobil enonly__that enor_9 enother_we enour__party enour__webin
-13 enour_chat enpay__is enpay_day enphone_=D enpick__your enpleas__> enpleas_answe enpleas_remem enpleas_tell enpm_>
-13 enpost__be enpost_will enprofi__> enread_my enrecon_the enrecru_is enrefer__> enreply_to enrepor__the enreque_=D
-13 enresul_=O enretir_=D enretir__> enretur__> enretur__work enrole_has ens_newsl ens_weddi ensaid__but ensaid__the
-13 ensaid__was enschoo__has enschoo_board enseein__=D enseein_you ensend_=D ensend_it enshall_we enshe__out
-13 enshift_are enshort_close enshoul__writt enshut__=D enshut__and enside_door enso_much enso_there ensomeb_=D
-13 ensorry_i entake__to enteams_> enthan_=D enthank__waiti enthat__would enthat_it enthe__=D enthe__colle enthe__date
-13 enthe__desk enthe__of enthe__panel enthe__place enthe__with enthe_baker enthe_clini enthe_found enthe_only
-13 enthe_resta enthe_signe enthe_surve enthen_=O enthese_=D enthese__> enthree__candi enthree_more ento__us ento__we
-13 ento_resch ento_someb ento_spend entook_us entrust__=D entry__again entwo__and enunfor_the enunsuc_candi enup__s
-13 enup_she enup_your enus__pleas enus__you enus_which enwaiti_these enwante__to enwas_hopin enwe__given enwe__got
-13 enwe__offer enwe__offic enwe__said enwe__shutt enwe_go enwe_keep enwe_recei enwe_regre enwere__of enwhat_a
-13 enwife__=D enwill__refun enwill__see enwish_it enwith__cto enwith__to enwith_other enwithd_the enwould_not
-13 enwould_said enwritt__and enwrote__you enyou__again enyou__and enyou__come enyou_apply enyou_as enyou_atten
-13 enyou_expec enyou_go enyou_let enyou_prefe enyour__allow enyour_avail enyour_decis enyour_detai enyour_mobil es9_>
-13 es<__es es<_cerra es<_llama es<_puede es<_tiene es<_un es=D_si esa__tres escerra_el escierr_=D escierr__>
-13 esde__concl esde_la esdeber_prese esdos__> esel__=D esel__no esel_anunc esel_exame esempez__> esen__=D esen__ofici
-13 eses_el eses_festi esesta__=D eslas__=D esle_parec esllama_=D espasa__> esprese__> esprome__=D estiene_=D
-13 estiene__para estres__> esun_place esvence_=D esvence__> fr9__> fr<__=D fr<__=O fr<_pouve fr<_sans fr<_votre
-13 fr=D_9 fr=D__h fr=D__que fra_lieu frabsen_=O frappel__a fraura_lieu frconsi__votre frde_passe frdois__savoi
-13 frdois_le frecrit__> fren_fonct frentre__fonct frentre_en frexcel_=D frexpir_=D frexpir__> frfonct_=D frje__de
-13 frl__est frl_offre frla_forma frle__ferme frle_savoi frn_a frn_avez frpour__entre frpour_l frpour_nous frretou__>
-13 frsavoi_=D frsavoi__> frsur_la frun_=D frvotre__> frvous__avez frvous__nous frvous_etes frvous_n fry__>
-13 grain:range how:ON&SEND s.deaus s.degesag s.dewaere s.enacces s.enappoi s.enasses s.enautom s.encerta s.enclosi
-13 s.encongr s.enconsi s.endo s.eneat s.engets s.enhas s.enhelp s.enhome s.enhybri s.enlimit s.enmovin s.ennewbo
-13 s.ennoted s.ennudge s.enpause s.enresch s.ensince s.ensiste s.ensomeo s.enspam s.enteams s.enticke s.entimes
-13 s.entomas s.entop s.entry s.enwithd s.enwonde s.enyears s.esnadie s.frabsen s.fravant s.frs s:YOUR
-12 ALL>>D>>FUT ALL>>NEG>>PAST ALL>>PAST>>IT ASK>>ASK>>TELL ASK>>CALL>>D ASK>>DECIDE>>D ASK>>DOC>>D ASK>>NEG>>TELL
-12 ASK>>PAST>>PAST ASK>>TALK>>D ASK>>TELL>>IT ASK>HAVE1 ASK>PAST AWAY>>D>>CALL AWAY>>D>>WHEN AWAY>COND1 AWAY>DECIDE
-12 AWAY>NEG AWAY>OUR AWAY>YOUR1 AWAY>YOUR2 CALL>>D>>IT CALL>>WE>>HEAR CALL>DECIDE CALL>HE CALL>HEAR1 CALL>OBY1
-12 COND>>D>>YOU COND>>YOU>>ASK COND>>YOU>>YOU COND>TALK COND>THIRD1 COND>VAGUE1 D>>ALL>>PAST D>>ASK>>US D>>FUT>>US
-12 D>>HEAR>>ORG D>>NEG>>IT D>>NEG>>US D>>OUR>>PAST D>>OUR>>TALK D>>TELL>>ALL D>>WAIT>>ASK D>>WE>>WE D>>YOUR>>HAVE
-12 D>COND1 D>IT D>NEG DECIDE>OUNTIL DOC>>START>>YOU DOC>IT1 DOC>OIN DOC>TALK1 DOC>WE DOC>YOUR EVENT>>ALL>>D
-12 EVENT>OWITHIN1 EVENT>TELL FUT>>ASK>>NEWS FUT>>D>>NEG FUT>>D>>ORG FUT>>DECIDE>>D FUT>>HE>>D FUT>>ORG>>O
-12 FUT>>START>>US FUT>>YOU>>START FUT>>YOUR>>THIRD FUT>HAVE FUT>NEG FUT>NEWS FUT>OON2 FUT>ORG1 FUT>OWITHIN1
-12 HAVE>>FUT>>D HAVE>ORG HAVE>ORG1 HE>>D>>WE HE>>SEND>>O HE>>TELL>>PAST HE>ASK2 HE>AWAY1 HE>HAVE2 HE>NEG1
-12 HEAR>>D>>AWAY HEAR>>D>>DECIDE HEAR>>HEAR>>NEWS HEAR>>NEG>>HAVE HEAR>O1 HEAR>SEND HEAR>SEND1 HEAR>VAGUE2 HIS>ORG
-12 IT>>ASK>>D IT>>AWAY>>D IT>>D>>PAST IT>>IT>>WE IT>>NEG>>OUR IT>>NEG>>US IT>>ORG>>AWAY IT>>OUR>>ORG IT>>PAST>>NEG
-12 IT>NEG IT>NEG1 IT>OBY1 IT>ORG1 NEG>>COND>>YOU NEG>>D>>NEG NEG>>DOC>>YOU NEG>>HEAR>>CALL NEG>>US>>FUT NEG>OBY2
-12 NEWS>>NEWS>>D NEWS>>O>>NEWS NEWS>>OUR>>FUT NEWS>>US>>O NEWS>>WAIT>>D NEWS>IT NEWS>ORG O>>D>>NEG O>>IT>>O
-12 O>>NEG>>SEND O>>WE>>O O>>YOU>>HEAR O>HE1 O>TALK OBY>D1 OBY>HEAR1 OBY>HEAR2 OIN>IT1 OIN>START1 OON>ASK OON>ASK1
-12 OON>O1 ORG>>O>>WE ORG>>PAST>>AWAY ORG>START1 OUR>>DOC>>D OUR>>O>>D PAST>>D>>IT PAST>>D>>WHEN PAST>>FUT>>CALL
-12 PAST>>FUT>>HEAR PAST>>IT>>D PAST>>IT>>YOU PAST>>SEND>>YOU PAST>>WE>>NEG PAST>>YOU>>IT PAST>CALL PAST>OON2
-12 PAST>PAST SEND>>D>>WHEN SEND>>HEAR>>YOU SEND>>O>>NEG SEND>>TELL>>US SEND>O START>>O>>D START>>PAST>>D START>>US>>D
-12 START>AWAY START>COND1 START>DOC START>OIN START>ORG1 START>WHEN TALK>OUR1 TELL>>D>>ASK TELL>>YOU>>SEND
-12 TELL>>YOU>>VAGUE TELL>US US>>D>>COND US>>HEAR>>COND US>>O>>O US>>WHEN>>OUR US>COND US>COND2 US>FUT2 US>HE US>HEAR2
-12 US>OUR1 WAIT>>DOC>>START WAIT>HIS1 WE>>ASK>>ORG WE>>ASK>>OUR WE>>AWAY>>O WE>>D>>CALL WE>>DOC>>YOU WE>>NEG>>DOC
-12 WE>>NEG>>NEG WE>>NEG>>SURE WE>>NEWS>>CALL WE>>O>>WE WE>>OUR>>EVENT WE>>PAST>>FUT WE>>TELL>>D WE>>TELL>>OUR
-12 WE>>WAIT>>DOC WE>>WE>>ASK WE>DOC2 WE>OIN1 WE>PAST1 WE>US2 WHEN>>FUT>>D WHEN>>O>>IT WHEN>>PAST>>WE WHEN>>TALK>>YOU
-12 WHEN>FUT WHEN>WHEN2 WHEN>YOUR2 YOU>>DOC>>O YOU>>FUT>>DECIDE YOU>>FUT>>TALK YOU>>O>>WHEN YOU>>ORG>>D YOU>>VAGUE>>O
-12 YOU>>WE>>HEAR YOU>VAGUE YOU>WE2 YOUR>>SEND>>FUT YOUR>ASK2 YOUR>HAVE2 YOUR>WAIT1 YOUR>WHEN a:OFROM a:OWITHIN b:OBY
-12 c.deanzei c.debeden c.debespr c.debissc c.dedafue c.degut c.deinter c.deletzt c.deneun c.deprobe c.deregel
-12 c.desparg c.deweg c.dezuges c.dezusti c.enadmin c.enalrea c.enalso c.enbored c.enbrill c.encardi c.encerti
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
-12 debissc__bitte debissc_gedul debuero_> dedann_! deden__=D deder_pruef deder_regel dedie__endet dedie_anzei
-12 dedie_kommi dedie_reise dedu_dich deein__gedul deerrei_> dees_bei defuer_das degedul__! degedul_bitte degespr_=D
-12 degilt__> deguelt_> degut_> dehaben__ihnen dehat_in deherr_wilk deich_=D deich_hatte deihnen_gesch dein__regel
-12 deist__9 deist__guelt dejeman_ander dekoenn__uns dekoenn_sie demir_gut demoech_=D denochm__> depruef_=D deregel_=D
-12 deschre_=D desie_sich desind__=D deum_neun deunser_angeb deunter__wir deviel__bei dewenn__=D dewie_bespr dewir_=O
-12 dewir__fuer dewir__gesch dezurue_=O en9__a en9__been en9__the en9_so en:__for en:__have en:_my en<__ana en<__arran
-12 en<__ask en<__asked en<__came en<__custo en<__dates en<__does en<__encou en<__feedb en<__grid en<__had en<__hire
-12 en<__needs en<__on en<__perio en<__proje en<__resta en<__saw en<__shop en<__store en<__super en<__talki en<__terms
-12 en<__visa en<__wante en<__was en<_back en<_book en<_call en<_comme en<_congr en<_curre en<_do en<_down en<_enclo
-12 en<_full en<_here en<_invoi en<_most en<_notic en<_on en<_paid en<_payme en<_regis en<_rejec en<_think en=D__about
-12 en=D__among en=D__aslee en=D__attac en=D__decid en=D__goes en=D__longe en=D__need en=D__other en=D__patag
-12 en=D__perso en=D__post en=D__slow en=D__sport en=D__there en=D__was en=D_break en=D_chase en=D_far en=D_here
-12 en=D_our en=D_peter en=D_went en=D_work en=O__open en=O__you en=O_at en=O_becau en=O_do en=O_have en=O_no
-12 en=O_pleas ena__note ena__time ena_great ena_littl ena_lot ena_mount ena_sched enabout_your enad__s enad_it
-12 enadver__> enafter__or enafter_all enaim__reply enall__=D enallow_is enalrea__> enam__=D enam__inter enam_up
-12 enamong__> enand_=D enand__mail enand__new enand__time enand_am enand_decid enand_our enand_talk enand_your
-12 enanna__she enannou_our enannua__=D enanoth__> enanswe__so enany__=D enare__autom enare__other enare__you
-12 enare_all enare_open enare_sorry enarran_for enas__i enas__know enas__said enas__will enasked_me enaslee__you
-12 enaslee_when enat__sites enat_clien enat_it enattac__form enattac__the enattac_form enattac_is enaway__my
-12 enaway_for enback__leave enback__your enbased_in enbe__again enbe_a enbe_bored enbe_grate enbeen_a enbegin__>
-12 enbehal_of enbette_news enbirth__> enbring_a enbudge__> encall_anna encan__answe encan_do encan_not encandi__were
-12 encandi_start encerti_=D enchase__> enclien_=D enclien__> enclien_sites enclose__as enclose__posit enclose_at
-12 encomin__every encomme_: encomme__=D encommi_has encompa__close encompa_is enconfi__=D enconsi_of encontr__sent
-12 encontr_for encould__make encours_=D encover_=D endate_is endates_are enday_=D enday__9 enday_you endays_=D
-12 endays__> endecid__=O endesk__staff endesk_is endetai__> endo__conta endo__need endo__read endo_give endubli_=D
-12 endubli__> enelse__> enenclo__the enenclo_is enenjoy__> enenjoy__holid enenjoy_it enenjoy_the enenoug_for
-12 eneveni__9 eneveni_after enevery_enjoy enexpec__take enexpir_at enexten_> enfeedb__a enfeedb_twice enfille_out
-12 enfinis_the enfor__a enfor__as enfor__birth enfor__it enfor__the enfor_inter enfor_quest enform__> enform__retur
-12 enforwa__heari enforwa__seein enfree_to enfrom__ad enfrom_which enget__for enget_your engets__=O engive__twice
-12 engone_=D engood_? engrid_=D engrid__> enhad_time enhalf_days enhappy_with enharve_=O enhas_now enhave__call
-12 enhave__holid enhave__news enhave_bette enhave_chose enhave_just enhave_liked enhe__call enhe__he enhealt__=D
-12 enheari__you enher_to enhere_! enhi__hope enhim_=O enhire__> enhit__bank enholid__! enholid__and enholid__is
-12 enholid_allow enholid_here enhope_the enhow_many enhow_you enhr_needs eni__out eni__reply eni__up eni_could
-12 eni_only enin__back enin__diffe enin__eveni enin__no enin_cardi enin_dubli enin_time enincom_=O enincom__=D
-12 eninste_? eninste__> eninter__candi eninter__have eninter__take eninter_other eninter_will eninvoi__9 enis__!
-12 enis__all enis__leave enis__plus enis__there enis__week enis_an enis_attac enis_based enis_due enis_sport
-12 enis_staff enit__for enjob_is enjoini_: enlande__=O enlapto_=D enlapto__> enlet__go enliked__have enliked_to
-12 enline_with enlonge_stand enlook__it enlook__your enmade__no enmails_> enmake_a enmanag__and enmay_reapp
-12 enmay_reope enme_know enmeet__at enmeet__team enmeeti__> enmet__and enmost__after enmost_eveni enmuch__comin
-12 enmuch_for enneed__a enneed__decis enneed__signe ennext__start ennice__to ennice_talki enno_9 enno_> enno__stand
-12 enno_posit enno_signa ennone__us ennot__a ennot__any ennot__call ennot_my ennot_you ennote__i ennothi__chase
-12 ennothi__do enof__answe enof__count enof__other enof_one enof_the enoff__=O enoff__the enoff_grid enoffer_:
-12 enoffer__=O enoffer__for enoffer_lapse enoffic_=O enoffli_=D enoffli__> enon_behal enon_what enon_with enonboa__=D
-12 enonce__i enonce_recei enone__=O enone_the enonly_one enooo_=D enopen__you enor_it enother_offer enother_teams
-12 enother_two enour__allow enour__would enour_holid enour_store enout__clien enout_at enpaid__shoul enpaid__the
-12 enpaid_at enpanel_meets enpanel_will enpatag__phone enpatag_no enpayme__due enpayme_is enphone__are enplace__at
-12 enplace__someo enpleas_=D enpleas__anna enpleas__this enpleas__up enpleas_follo enpleas_rever enplus_publi enpm__>
-12 enposit__be enpossi_> enprice__> enproba_: enproba__a enproba_make enproba_perio enprofi_=D enpromi__for
-12 enpromi_anyth enpubli_=D enpubli_=O enpubli__here enpubli__in enquest_> enrathe__promi enrathe_not enreach_me
-12 enread_mails enreadi__> enreal__and enrecei_i enrecru__for enrecru__is enrecru_desk enrecru_for enregis_for
-12 enrejec__sent enrejec_are enremem__bring enreope__=D enreope_it enreply__your enrequi_=D enrequi__> enrest__the
-12 enresta__at enresta_shuts enretur__lapto enrung__=O ens__cardi ens__dubli ens__fixed ens__it ens__my ens__not
-12 ens__say ensaid_he ensalar__be ensalar__paid ensalar_are ensalar_will ensent_autom ensettl_on enshall__say
-12 enshenz_=D enshort__=D enshort_note enshort_of enshuts__the enshuts_at ensick_=D ensigna_> ensigne__> ensite_>
-12 ensites_=D ensites__> ensits_=D enslot__=D enso__keep enso_sorry ensomeb__we enspeak_with ensport__> ensport_week
-12 enstaff__9 enstand_=O enstart__or enstart_dates enstay__touch enstay_in enstore__close enstore_are ensucce__start
-12 ensuits__> entalk__> entalki__you enteam__at enteam_met entell__then enthank__so enthat_=O enthat_our enthe__attac
-12 enthe__expir enthe__healt enthe__lapse enthe__open enthe__requi enthe__shuts enthe__two enthe__went enthe__would
-12 enthe_compa enthe_confe enthe_custo enthe_eveni enthe_figur enthe_handb enthe_lapto enthe_proje enthe_shift
-12 enthe_super enthe_task enthe_techn enthere__nothi enthey__call enthey__proba enthey_aim entime_=O entime__look
-12 ento__any ento__as ento__befor ento__bette ento__he ento__off ento__paren ento__what ento_close ento_heari
-12 ento_seein ento_send ento_withd entold_her entook__=D entouch__=O entrain_> entrial_shift entwice__> entwo__>
-12 enunava_=D enunfor__am enunfor_i enunles_you enup__mount enup__us enup__we enuploa_your enus__answe enus__would
-12 envalid_=D enwalke_=D enwas__pleas enwas_going enwe__chose enwe__no enwe__other enwe__sorry enwe__want enwe_encou
-12 enwe_give enwe_hold enwe_saw enwe_went enweek_> enwere_not enwere_you enwhat__would enwhen__good enwhen_is
-12 enwhen_you enwheth__accep enwhich_=D enwho_are enwill__make enwill__place enwith__=O enwith__colle enwith__sched
-12 enwitho_the enwork_for enwould__an enwould__bored enwould__grate enwould__liked enwould__not enwould_know
-12 enwould_send enwould_suit enyear_=O enyear__=D enyear__and enyou__apply enyou__as enyou__if enyou__much
-12 enyou__start enyou_about enyou_came enyou_not enyou_wante enyou_well enyou_wish enyour__dated enyour__has
-12 enyour__offer enyour_answe enyour_bank enyour_birth enyour_holid enyour_other enyour_paper enyour_passp
-12 enyour_perso enyour_refer enyour_slot es9_=D es9_=O es:__en es:__por es<__curso es<__favor es<__se es<__tu
-12 es<_atend es<_confi es<_nuest es<_por es=D__a es=D_con esa_nadie esanunc_estuv esatend_=D esatend__de escurso_de
-12 esde__=O esde__de esde__y esde_las esde_no esde_prepa esdel__de esdocum_=D esdocum__> esdos_horas esel__estuv
-12 esel__sigue esempie_=D esesta_de esestoy__vacac esestuv_=D esfuera_=D esfuera__> esgraci__venir esha_recib
-12 esinscr__=D esla_ofert esla_prueb esmas_de esno_traba esnuest_ofici espara__la espor__=D esprepa_: esprepa__=D
-12 essi__tiene essu__=D este_esper este_he estiemp__prepa estiemp_de estiene__nuest esvacac_=D esvacac__el
-12 esvacac_vuelv esvalid_=D esvalid__> esvenir__=D esvenir_el esy__que fr<__des fr<__salon fr<__trava fr<__vacan
-12 fr=D_s fra__=D fra__ete fra_pas frabsen__> frappel__? fravez__pour fravez_pas fravons__=D fravons_ecrit
-12 frbonne__la frbonne_vacan frburea_seron frcandi__a frce__=D frchef__=D frchef_tranc frclotu_des frde_9 frde__elect
-12 frelect__publi frelect_sera frest_annul frest_ferme frete__> frete_reten frferme__=D frje__le frl__sera frl_elect
-12 frl_equip frla__a frla_date frle__a frle_chef frle_resul frmon_retou frne__plus frnos__seron frnous__avons
-12 frnous_rappe frnous_retou froffre_est frpas_=D frpas__reten frpourr__appel frpouve_nous frpubli_=D frpubli__>
-12 frrenco__equip frrenco_l frresul__l frresul_de frsaure__=O frse_reuni frsera__=O frsera_publi frseron_ferme
-12 frtout_=O frtout__=D frvacan__=D frvacan_la frvisit_=D frvotre_prese frvotre_visit frvous_avons frvous_renco
-12 frvus_=D how:AFT&ASK s.debuero s.deguten s.dehatte s.dein s.dejeman s.depasst s.deschad s.desollt s.enabout
-12 s.enabsen s.enad s.enam s.enanywh s.enbadge s.enbased s.enbehal s.encover s.encrew s.encurre s.endelet s.endocum
-12 s.ened s.enelsew s.enepiph s.enfille s.enfreez s.engetti s.engreat s.enhandb s.enhappy s.enhello s.eninvoi
-12 s.enlapse s.enleeds s.enmean s.enmeet s.ennever s.enonce s.enonly s.enpensi s.enpeter s.enprogr s.enproje
-12 s.enschoo s.ensense s.ensorry s.enstati s.entaken s.enthan s.entour s.esapunt s.esfecha s.eshoras s.eslamen
-12 s.esnada s.esofert s.esprepa s.froffre s.frreten
-11 ALL>>D>>SURE ALL>>PAST>>ASK ALL>>START>>D ALL>>THIRD>>D ALL>ASK ALL>O2 ALL>OBY2 ALL>START ALL>START1 ALL>WAIT
-11 ALL>WHEN1 ASK>>ASK>>YOU ASK>>D>>US ASK>>EVENT>>EVENT ASK>>NEWS>>YOUR ASK>>YOU>>IT ASK>>YOUR>>O ASK>>YOUR>>TELL
-11 ASK>ALL2 ASK>COND2 AWAY>>D>>START AWAY>>FUT>>TELL AWAY>>NEG>>D AWAY>>NEWS>>CALL AWAY>>O>>D AWAY>>START>>D
-11 AWAY>ALL2 AWAY>FUT AWAY>O1 AWAY>PAST2 AWAY>TELL1 AWAY>WAIT2 AWAY>YOU2 CALL>>ALL>>THIRD CALL>>O>>IT CALL>>YOU>>US
-11 CALL>OBETW COND>>NEG>>D COND>>O>>D COND>>YOU>>TELL COND>>YOU>>WAIT COND>ASK COND>FUT1 COND>NEG1 COND>OUR2
-11 COND>YOUR2 D>>ALL>>WAIT D>>AWAY>>TELL D>>CALL>>O D>>COND>>IT D>>DECIDE>>ORG D>>FUT>>EVENT D>>HEAR>>IT D>>IT>>YOUR
-11 D>>NEG>>DECIDE D>>NEG>>EVENT D>>NEG>>OUR D>>NEG>>PAST D>>NEWS>>START D>>NEWS>>YOU D>>O>>HE D>>O>>YOU D>>ORG>>O
-11 D>>OUR>>O D>>PAST>>ORG D>>START>>IT D>>START>>O D>>TALK>>ALL D>>TALK>>PAST D>>TELL>>IT D>>WAIT>>O D>>YOU>>TALK
-11 D>>YOUR>>THIRD D>IT1 D>OBEF1 D>OBETW1 D>WAIT2 DECIDE>>D>>NEWS DECIDE>>NEG>>DECIDE DECIDE>>O>>CALL DECIDE>>TALK>>D
-11 DECIDE>>YOUR>>CALL DECIDE>HE1 DOC>>YOUR>>CALL DOC>EVENT1 DOC>TALK2 EVENT>>DOC>>TELL EVENT>>EVENT>>IT
-11 EVENT>>PAST>>D EVENT>ALL EVENT>ASK2 FUT>>DECIDE>>VAGUE FUT>>NEG>>CALL FUT>>NEG>>DECIDE FUT>>NEG>>EVENT
-11 FUT>>NEG>>NEWS FUT>>NEG>>WE FUT>>THIRD>>D FUT>>YOU>>IT FUT>>YOU>>ORG FUT>ASK1 FUT>HE2 FUT>O1 FUT>THIRD FUT>THIRD2
-11 FUT>YOUR HAVE>>DECIDE>>ORG HAVE>>HAVE>>FUT HAVE>OUR1 HAVE>PAST2 HAVE>START2 HAVE>TALK1 HAVE>WHEN1 HE>>ASK>>DECIDE
-11 HE>>D>>WAIT HE>>EVENT>>HE HE>>EVENT>>PAST HE>>FUT>>AWAY HE>>HEAR>>DECIDE HE>>START>>HE HE>>US>>PAST HE>OON2
-11 HEAR>>ASK>>OUR HEAR>>COND>>YOU HEAR>>IT>>NEG HEAR>>NEG>>PAST HEAR>>O>>O HEAR>>O>>WHEN HEAR>>WAIT>>US HEAR>>WE>>YOU
-11 HEAR>ALL1 HEAR>HIS1 HEAR>OON HEAR>VAGUE HIS>>CALL>>YOU IT>>ALL>>D IT>>ALL>>IT IT>>D>>HEAR IT>>DOC>>YOU
-11 IT>>EVENT>>D IT>>FUT>>SEND IT>>NEG>>YOU IT>>NEWS>>FUT IT>>WHEN>>NEWS IT>>YOU>>ASK IT>>YOUR>>TALK IT>AWAY2
-11 IT>DECIDE IT>HAVE IT>SEND IT>US2 NEG>>CALL>>D NEG>>D>>TALK NEG>>HEAR>>YOUR NEG>>ORG>>IT NEG>>PAST>>CALL NEG>>US>>D
-11 NEG>ALL NEG>AWAY NEG>CALL1 NEG>HE1 NEG>NEG NEG>START1 NEG>VAGUE NEG>WHEN1 NEWS>>DECIDE>>O NEWS>>O>>CALL
-11 NEWS>>PAST>>TELL NEWS>>TALK>>FUT NEWS>>YOUR>>SEND NEWS>ASK NEWS>DECIDE1 NEWS>DOC2 NEWS>EVENT NEWS>OBY NEWS>THIRD1
-11 O>>COND>>D O>>D>>WHEN O>>SEND>>D O>ASK1 O>AWAY O>COND2 O>START OBEF>HEAR OBY>WAIT1 OIN>AWAY OIN>PAST OON>D1 OON>HE
-11 OON>IT2 ORG>>D>>AWAY ORG>>D>>DECIDE ORG>>D>>IT ORG>>FUT>>EVENT ORG>>ORG>>D ORG>>TALK>>D OUNTIL>IT OUR>>CALL>>TALK
-11 OUR>>D>>TALK OUR>>PAST>>HE OUR>>SEND>>AWAY OUR>>START>>NEG OUR>>TELL>>WAIT OUR>OFROM OUR>OUR2 OUR>START2
-11 PAST>>D>>COND PAST>>D>>YOU PAST>>HAVE>>HAVE PAST>>SEND>>D PAST>>TELL>>IT PAST>>WE>>D PAST>>WE>>PAST
-11 PAST>>YOU>>HEAR PAST>FUT PAST>HAVE PAST>SURE2 PAST>WAIT2 SEND>>NEWS>>EVENT SEND>>PAST>>WAIT SEND>>TELL>>WE
-11 SEND>>YOU>>WHEN SEND>>YOU>>YOUR SEND>>YOUR>>NEWS SEND>>YOUR>>SEND SEND>HEAR SEND>OUR2 SEND>SEND1 START>>ASK>>D
-11 START>>D>>COND START>>D>>SEND START>>D>>YOUR START>>FUT>>EVENT START>>FUT>>TELL START>>HE>>D START>>NEG>>D
-11 START>>TALK>>D START>>WAIT>>D START>EVENT1 START>FUT1 START>IT START>START1 SURE>D2 SURE>FUT2 SURE>ORG2
-11 TALK>>D>>CALL TALK>>DECIDE>>D TALK>>HEAR>>D TALK>>WAIT>>D TALK>DOC1 TALK>HE1 TALK>O2 TALK>OBETW2 TALK>OBY2
-11 TALK>WAIT2 TELL>>D>>O TELL>>HIS>>CALL TELL>>IT>>O TELL>>PAST>>D TELL>>TALK>>D TELL>>WE>>PAST TELL>>WHEN>>D TELL>O1
-11 TELL>OUNTIL1 TELL>OUNTIL2 US>>D>>HE US>>O>>COND US>>PAST>>D US>>TELL>>WE US>D2 US>OUR2 US>PAST VAGUE>TALK1
-11 WAIT>>IT>>IT WAIT>>START>>D WAIT>THIRD2 WE>>CALL>>TELL WE>>DOC>>D WE>>HEAR>>FUT WE>>NEG>>WAIT WE>>OUR>>TALK
-11 WE>>PAST>>YOU WE>>START>>OUR WE>>START>>TALK WE>O2 WE>SEND WE>SURE2 WE>TALK2 WHEN>>ALL>>ORG WHEN>>OUR>>AWAY
-11 WHEN>IT1 WHEN>ORG1 WHEN>YOU WHEN>YOUR YOU>>ASK>>US YOU>>D>>CALL YOU>>D>>WAIT YOU>>HEAR>>ASK YOU>>ORG>>YOU
-11 YOU>>PAST>>HEAR YOU>>PAST>>START YOU>>START>>O YOU>>WE>>ASK YOU>EVENT1 YOU>OBY YOU>US2 YOU>YOU2 YOUR>>NEWS>>START
-11 YOUR>>TELL>>ORG YOUR>ASK1 YOUR>EVENT1 YOUR>ORG2 b:OBEF b:OUNTIL c.dedann c.dedaten c.deeinar c.deempfa c.degebun
-11 c.degeloe c.degluec c.dehaett c.dehalte c.dehierm c.dekoenn c.dekommi c.demacht c.demal c.deniema c.deob c.derat
-11 c.deschaf c.deschre c.deseit c.desitze c.desozia c.despese c.dewegen c.enaddre c.enalway c.enanyth c.enappoi
-11 c.enautom c.enberli c.enbusie c.enc c.encante c.encard c.enchef c.encoffe c.encover c.endare c.endelet c.endrill
-11 c.eneffec c.enended c.enenoug c.enfine c.enfound c.enfunde c.engradu c.enheari c.enheati c.enhere c.enhereb
-11 c.enjump c.enkick- c.enkiel c.enlaw c.enlift c.enlog c.enlost c.enmisse c.enmix-u c.enmr c.ennot c.enof c.enonsit
-11 c.enopens c.enpassw c.enpayro c.enpicke c.enposit c.enprice c.enproje c.enran c.enre-ad c.enrecal c.enrecor
-11 c.enretre c.enrooms c.enround c.ensampl c.enservi c.enshift c.ensite c.ensomeb c.enspeak c.ensprea c.enstopp
-11 c.ensuits c.enswede c.enwater c.enwebin c.enwhat c.enwing c.enworks c.es=O c.esaqui c.esaseso c.esausen c.esbien
-11 c.escatal c.esclien c.esconcl c.esconvo c.esde c.esempie c.esfesti c.esh c.eshabla c.esincor c.esjefe c.esmover
-11 c.esno c.esnueve c.esofrec c.espago c.espatro c.esplaza c.espodem c.esrecla c.esteori c.estres c.estus c.esviene
-11 c.esvigen c.frannon c.frbudge c.frce c.frchef c.frcomit c.frconsu c.frdeux c.frdispo c.frdu c.fremplo c.fren
-11 c.frjour c.frmontr c.frneuf c.frpars c.frpourv c.frrecru c.frserie c.frsont c.frtoujo c:OBEF de9_=D de9_=O de:_9
-11 de<__besta de<__erste de<__gluec de<__link de<__rat de<__stell de<__wir de<_an de<_es de<_sagen de<_servi
-11 de<_spese de=D_! de=D__antwo de=D__betri de=D__gesag de=D__ja de=D__nicht de=D_gebun de=D_geloe de=D_schaf
-11 de=D_sitze de=D_warte de=O_9 de=O__alle de=O__besti de=O_aber de=O_erhal dean_diese deauf_ihr deaus_> debegin_die
-11 debetri_=D debetri__den debetri__wiede debetri_ueber debin__im debin__wiede debin_auf debitte__ueber debleib_=D
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
-11 en<_gone en<_half en<_kick- en<_manag en<_nothi en<_payro en<_recru en<_train en<_wishi en=D__badge en=D__full
-11 en=D__hereb en=D__home en=D__joke en=D__kiel en=D__limit en=D__more en=D__ok en=D__panel en=D__six en=D__take
-11 en=D_becau en=D_certa en=D_cheer en=D_cohor en=D_does en=D_hence en=D_late en=D_offic en=D_welco en=O__back
-11 en=O__climb en=O__door en=O__give en=O__is en=O__need en=O_calls en=O_he en=O_than ena__perio ena__that ena_baby
-11 ena_bette ena_lovel enabout__appli enabout__mix-u enaccou_=D enaccou__be enaccou_will enactua__and enaddre_=D
-11 enaddre_to enadver__down enadver__for enadver_comes enadver_ran enafter__inter enall__the enall_at enall_refer
-11 enall_your enallow__> enalong__the enalso__is enaltog__expec enaltog_so enam_9 enam_> enam__all enam__altog
-11 enam__from enam__nobod enam__on enam__pm enam__sorry enam_actua enam_calli enam_here enam_i enam_so enan__one
-11 enand__at enand__away enand__it enand__love enand__on enand__unani enand__were enand_it enand_mail enand_reope
-11 enand_thank enand_two enand_we enand_witho enand_would enannou__and enanswe__? enanswe__pleas enany__=O enany_more
-11 enappli__has enappli_can enappli_ends enappli_for enappli_perio enappli_was enappli_windo enappoi_> enare__welco
-11 enare_expec enare_held enare_sent enare_the enarriv__minut enarriv_ten enarriv_with enas__told enas_it enas_promi
-11 enask_=D enask__feedb enask_me enat__! enat__funer enat__momen enat__possi enat_all enat_four enat_six enattac__=D
-11 enattac__invoi enattac__send enattac_our enatten__> enaudit__heati enaudit_the enautom__: enautom_reply
-11 enavail__=D enavail__the enaway_back enback__be enback__what enback_on enbackg__=D enbackg_check enbackg_scree
-11 enbadge__be enbadge_will enbe__! enbe__here enbe__holid enbe__inter enbe__once enbe__site enbe_heari enbe_inter
-11 enbe_joini enbe_quiet enbe_read enbe_retai enbe_think enbecau__panel enbeen__and enbeen_given enbeing__under
-11 enbeing_so enbook_a enbook_your enbooke__=D enbooke_for enbooks__for enbored__=D enbored_here enboth_=D
-11 enbring__decis enbring__passp enbudge_which enbusie__the enbusie_of enbut__can enby__wish enby_a enby_unani
-11 encalen__for encall__appli encall__booke encall__offic encall_close encalle__=D encalli__refer encalli_all
-11 encampu__and encan__be encan__becau encan__decid encan__do encan__offer encance_and encance_the encandi__waiti
-11 encarla_=O enceo_will encheck__> encheck__finis encheck_usual encheer_> enchose__candi encitie_> enclose_:
-11 enclose__lunar enclose__offic encolle__every encolle_read encommi__conve encommi_met encommi_next encompa_>
-11 enconfi_atten enconfi_that enconsi_you enconsu__audit encontr__> encontr__the encontr__your encontr_back
-11 encould__speak encounc_s encurre_on encurre_out endate_of enday__be enday_but enday_would endeadl__your endear_mei
-11 endecid_: endecid__exten endecid__recru endecid_soon endecis__> endecis__appli endecis__restr endo__=D endo__know
-11 endo_becau endocum_we endoes__permi endoes__work enearly_=D enearly__> eneffec__> enenjoy__=D enenjoy_our
-11 enenugu__and enevery__indep enevery_test enexten__appli enexten_the enfair__> enfeedb_? enfeel__to enfeel_free
-11 enfile__=D enfile_for enfille_> enfind__our enfind_attac enfinis__backg enfire_drill enfirst_has enfor_=D enfor__:
-11 enfor__back enfor__ends enfor__in enfor__lette enfor__mail enfor__mobil enfor__nothi enfor__refer enfor__s
-11 enfor__tour enfor_appli enfor_lunar enfor_sendi enfor_someo enforgo__ask enforgo_to enfound_=D enfree_> enfree__=D
-11 enfreez_=D enfull_for enfuner__enugu enfuner_in engame__=D enget__of enget__prope engive__> engiven__job engo__on
-11 engo_back engo_on engoing_> engoing__happe engoing_in engone__> engone_fishi engood_! engood__then engood_peopl
-11 engot__messa engot_fille engreat__=D engreat__> enhad_been enhand_in enhappe__sorry enhas__its enhas_stopp
-11 enhave__agree enhave__baby enhave__her enhave__lovel enhave__pleas enhave_alrea enhave_hired enhave_howev
-11 enhavin__on enhavin_slept enhe__be enhead__=D enhear__=D enhear__the enhear_about enheati_=D enheati__> enheld__>
-11 enhelps_> enher__call enhired__sorry enhirin__next enhold__that enholid__so enhope_it enhouse__inter enhouse_no
-11 enhowev_agree enhr__it eni__actua eni__forwa eni__happy eni__here eni__short eni__work eni_misse eni_sent enif__>
-11 enif__want enif_ok enin__attac enin_enugu enin_kiel enin_lisbo enindep__takes enindep_which enintak__=D
-11 enintak_open eninter__: eninter_for eninter_the eninvit__=D enis__busie enis_absen enis_alrea enis_booke
-11 enis_final enis_full enis_hereb enis_in enis_offer enis_open enis_quiet enis_unatt enit__all enit__am enit__full
-11 enit__hand enit__lovel enit__offer enit__send enit__someo enit__valid enit__yours enit_gets enit_short enjob_>
-11 enjoini_us enjoke_> enjump_on enjust__on enjust__to enjust_a enkeep__detai enkeep__short enkick-_=D enkick-__in
-11 enkiel_> enkindl__and enkindl__atten enkindl_sign enknow__if enlapse__we enlapse_if enlast__hour enlast_an
-11 enlates__can enlates_i enlaunc__no enlaw__now enleave__cheer enleave_back enlectu_=D enleeds_offic enlette__with
-11 enlette_arriv enlift_in enlike__sched enlisbo_=D enlog__> enlog_in enlogin_> enlong__will enlook__> enlove__work
-11 enlovel_=D enlovel_to enluck__the enlunar__readi enm_> enmade_=O enmade__=D enmade_my enmade_to enmail__am
-11 enmail__be enmail_again enmail_i enmails_=D enmails__> enmake_you enmanag_> enme_=D enme__? enmeeti__mr
-11 enmessa__and enmessa__morni enminut__=D enminut_early enmisse__call enmisse_your enmix-u__the enmix-u_with
-11 enmobil_> enmobil__renew enmobil_phone enmomen__=D enmore_remin enmove__call enmoved__> enmoves__> enmovin__no
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
-11 enretur_> enretur_from enretur_the enrevis_the enright_to enrobin_my enroom_is enrooms_=D enrooms__> ens__offic
-11 ens__quiet ens__that ens__with ens_close ens_in ens_parke ens_post ens_schem ens_valid ensale__> ensampl_=D
-11 ensampl__> ensay__have ensched__call ensched_a enschem__held enschem_are enschoo__close enscree_=D enscree_>
-11 enscree__> enseats__fille enseats_got enselec_=O ensend__back ensend__sampl ensendi__slide ensendi_the ensense_>
-11 ensent_=D ensent_once enshe_is enships_=D enships__> enshoe_size enshop__=D enshop_sleep enshort_you enshoul__take
-11 enshoul_consi enshow__the enshut__appli enshut_ourse enshut_the ensigne__back ensigne_someb ensits__> ensleep_=D
-11 ensleep__> enslept__it enslept_on enslide__as enslow_=D enso__about enso__an enso__him enso__is enso__s enso_ask
-11 enso_under enso_we ensomeo__and ensorry_! ensorry__! ensorry__misse ensorry__s ensorry_it enspeak__to enspend__=D
-11 enstart_inter enstart_my enstudy_leave ensugge_: ensugge__=D entake__=D entake__that entalk_> entalk__the
-11 entask__not entask_shoul enteam_=D enteam_> enteam__you enteam_has entech__=D entech_inter entelep_conve
-11 entell__to entell_her enten__early enten_minut enten_years entest__which entest_indep enthank__sendi enthat__:
-11 enthat__is enthe__at enthe__branc enthe__make enthe__no enthe__ran enthe__run enthe__she enthe__ships enthe__windo
-11 enthe__wordi enthe_admin enthe_agenc enthe_badge enthe_borde enthe_closi enthe_engag enthe_game enthe_good
-11 enthe_heati enthe_hr enthe_leeds enthe_lift enthe_mix-u enthe_onboa enthe_quest enthe_rooms enthe_sampl
-11 enthe_staff enthe_tech enthe_terms enthe_tour enthe_vice- enthe_visa enthen__compa enthen_we enthere_was
-11 enthey__howev enthing__forgo enthink__you enthink_of enthink_we enthis_=O enthis__an enthis__for enthis_one
-11 enthrou__feedb enticke_for entime__! ento_9 ento__first ento__meeti ento__somet ento_happe ento_mails ento_restr
-11 entold__are entold__candi entold__team entold_all entour__it entour_make entrain_=D entrans__> entrave__>
-11 entrial__=D entrial__would entry_=D entwo__=D entwo__home entwo_hours enunani__it enunani_wish enunatt__and
-11 enunder_about enunfor__=D enunfor_also enunles__log enuntil__=D enuntil_i enup__messa enus_? enusual_finis
-11 envalid__> envice-__offic envice-_s envisa__takes envisa_offic enwait__i enwaiti_too enwas__for enwas__from
-11 enwas_an enwas_annou enwas_lovel enwe__and enwe__call enwe__closi enwe__discu enwe__hired enwe__in enwe__see
-11 enwe__show enwe_answe enwe_compa enwe_launc enwe_lost enwe_only enwe_shut enwe_signe enwe_start enwe_were
-11 enwelco_! enwere__succe enwere_told enwhat__promi enwhat__you enwhen__have enwhen_it enwheth__suits enwhich__we
-11 enwhich_is enwhich_takes enwhich_was enwill__about enwill__held enwill__its enwill__quiet enwill__reach
-11 enwill__ready enwill__retai enwill__think enwill_answe enwill_audit enwill_discu enwill_inter enwill_last
-11 enwindo__=D enwindo__night enwish__is enwishi_you enwith__clien enwith__famil enwith__name enwith__osei
-11 enwith__rooms enwith__s enwith_mr enwith_three enwordi_> enwork__and enwork__so enwork_morni enwork_with
-11 enwould__them enwould_been enwould_let enwould_love enwould_rathe enwritt__us enyear_begin enyes_=D enyou__any
-11 enyou__being enyou__call enyou__free enyou__offic enyou_call enyou_confi enyou_could enyou_down enyou_hold
-11 enyou_log enyou_may enyou_menti enyou_tell enyou_want enyour__9 enyour__card enyour__inter enyour__no
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
-11 esrespu_autom esreuni__=D esreuni_de esreuni_el essale__nuevo essale_el esse__> esse_reuni essu_solic estarde_y
-11 este_ofrec estendr_=D esteori__=D esteori_es esun__esta esun_aseso esvigen_=D esvigen__> esy__no esy_discu far:2
-11 fr9__pour fr<__aurel fr<__coura fr<__courr fr<__depla fr<__entre fr<__lien fr<__perio fr<__prese fr<__stage
-11 fr<_avant fr<_dites fr<_malhe fr<_passe fr<_serie fr=D__neuf fr=D__y fr=D_aurel fr=D_consi fr=O__conve fr=O_vous
-11 fra_neuf fra_nouve fra_pourv frau_salon fraura__=D fraurel_> fravant__decis fravion__=D fravion_ecrit frbien_=D
-11 frbon_coura frbudge__=D frburea_> frcomme_=D frconve_=D frd__est frde_nouve frdis_=O frdites_=D frdonc_=O
-11 frentre__lieu frentre_aura fressai_est frest__=D frest__pourv frexcel__> frfiche_=D frfiche__> frh__l frh_pour
-11 fril__a fril__reuni fril_se fril_y frirait_? frirait__> frje_dois frje_serai frje_trava frl__se frl_annon
-11 frl_essai frle_stage frle_test frles__> frles_burea frlien_expir frm_a frmessa__> frmontr__burea frmontr_les
-11 frne_prend frneuf__> frneuf_heure frnote__> frnous__montr frpas_d frpas_ete frpasse__excel frpasse_a frperso__>
-11 frposte__a frpourv_=D frpourv__> frque_vous frrappe__=O frrende_=D frretou__fiche frretou_la frreuni_=D
-11 frreuni__nouve frreuni_a frs__vous frs_il frsalon_=D frsalon__> frsi__n frtelep_=O frtrava_=D frtrava__>
-11 frun_excel frvos__=D frvotre_part frvous_irait frvous_montr how:THRU how:THRU&DECIDE how:THRU&HEAR how:WITHIN&ASK
-11 s.deabges s.deeinst s.dehat s.deschoe s.deschri s.desehr s.deservi s.deweil s.enabroa s.enaltog s.enaslee s.enbody
-11 s.enbox s.enbroth s.encarla s.encarri s.encheer s.enclimb s.encolle s.encusto s.endeadl s.endoubl s.enfine
-11 s.enfishi s.enfive s.enfront s.engone s.enhavin s.enhence s.enhire s.enhones s.enindep s.enintro s.enjoke
-11 s.enknown s.enlectu s.enlittl s.enlonge s.enlooke s.enmarch s.enmate s.enmonth s.enmrs s.ennearl s.ennot s.ennovem
-11 s.enosaka s.enpaid s.enpatch s.enperma s.enpermi s.enq s.enquite s.enrequi s.enrobin s.enrules s.ensara s.ensearc
-11 s.ensell s.enserve s.enshoe s.ensnow s.ensugge s.ensuper s.entalk s.enten s.enthank s.enunani s.enwordi s.enwould
-11 s.enwriti s.es: s.esautom s.esestoy s.esfavor s.eshas s.esingre s.eslista s.esllega s.esmano s.esofici s.esrecla
-11 s.fr: s.fradres s.fraurel s.fravons s.frd s.frdetai s.frdis s.fressai s.frmalhe s.frnote s.frpasse
-10 ALL>>ALL>>O ALL>>FUT>>IT ALL>>HEAR>>HAVE ALL>>HEAR>>IT ALL>>HEAR>>NEWS ALL>>O>>D ALL>>ORG>>SEND ALL>IT2 ALL>OBETW
-10 ALL>OBETW1 ALL>OWITHIN ALL>OWITHIN2 ALL>THIRD ALL>VAGUE ASK>>CALL>>TELL ASK>>CALL>>US ASK>>D>>WE ASK>>HAVE>>HAVE
-10 ASK>>IT>>YOU ASK>>NEG>>SEND ASK>>YOU>>DOC ASK>HAVE ASK>NEWS ASK>ORG2 ASK>SEND2 AWAY>>D>>ASK AWAY>>D>>COND
-10 AWAY>>D>>DECIDE AWAY>>D>>PAST AWAY>>EVENT>>D AWAY>>HE>>TELL AWAY>>ORG>>TELL AWAY>>WHEN>>D AWAY>IT2 AWAY>NEWS
-10 AWAY>OUNTIL1 AWAY>START2 AWAY>WE1 CALL>>D>>FUT CALL>>D>>TALK CALL>>WE>>AWAY CALL>>WE>>SEND CALL>HAVE2 CALL>NEG1
-10 CALL>START2 CALL>US2 CALL>WAIT1 COND>>ALL>>ORG COND>>ALL>>VAGUE COND>ALL COND>OIN2 D>>AWAY>>O D>>COND>>ALL
-10 D>>COND>>TALK D>>DECIDE>>HEAR D>>FUT>>YOUR D>>HEAR>>HAVE D>>IT>>ASK D>>NEG>>AWAY D>>OUR>>AWAY D>>PAST>>IT
-10 D>>PAST>>PAST D>>SURE>>O D>>WAIT>>IT D>>WAIT>>YOU D>>WE>>OUR D>>YOU>>ASK D>>YOU>>NEG D>>YOUR>>START D>OBEF2
-10 D>OFROM1 D>OTHRU D>THIRD D>US1 D>WAIT DECIDE>>YOUR>>START DECIDE>ASK2 DECIDE>D1 DECIDE>HAVE DECIDE>O2 DECIDE>TALK1
-10 DOC>>ASK>>D DOC>>D>>EVENT DOC>>D>>YOUR DOC>>DECIDE>>D DOC>>EVENT>>D DOC>>IT>>START DOC>>PAST>>SEND DOC>>WHEN>>YOU
-10 EVENT>>AWAY>>D EVENT>>D>>SURE EVENT>D2 EVENT>DECIDE1 EVENT>OBY1 EVENT>PAST1 FUT>>AWAY>>O FUT>>D>>OUR FUT>>D>>TALK
-10 FUT>>D>>YOU FUT>>EVENT>>D FUT>>EVENT>>ORG FUT>>EVENT>>YOU FUT>>HAVE>>TELL FUT>>NEG>>YOUR FUT>>NEWS>>O FUT>>O>>IT
-10 FUT>>SEND>>EVENT FUT>>SEND>>OUR FUT>>SEND>>TALK FUT>>TALK>>D FUT>>TELL>>HIS FUT>>TELL>>VAGUE FUT>>YOU>>PAST
-10 FUT>>YOUR>>COND FUT>HE1 FUT>OIN FUT>SEND2 FUT>WHEN HAVE>>HAVE>>SEND HAVE>>O>>WE HAVE>ASK HAVE>IT HAVE>IT1
-10 HE>>FUT>>YOU HE>>START>>START HE>FUT1 HE>OUR1 HE>START2 HEAR>>DECIDE>>YOUR HEAR>>DOC>>WE HEAR>>EVENT>>ORG
-10 HEAR>>HAVE>>PAST HEAR>>NEWS>>NEG HEAR>>NEWS>>O HEAR>>NEWS>>START HEAR>>ORG>>YOU HEAR>>US>>WE HEAR>>VAGUE>>D
-10 HEAR>>WAIT>>NEWS HEAR>>WE>>O HEAR>>YOUR>>YOUR HEAR>OUNTIL1 HEAR>OUNTIL2 IT>>ALL>>WE IT>>D>>DOC IT>>HAVE>>O
-10 IT>>PAST>>TALK IT>>WHEN>>HE IT>>YOU>>TELL IT>HIS IT>OFROM2 NEG>>ASK>>HEAR NEG>>D>>WHEN NEG>>DOC>>HEAR NEG>>NEWS>>D
-10 NEG>>PAST>>D NEG>>SEND>>D NEG>>SEND>>WE NEG>>TELL>>COND NEG>>WAIT>>O NEG>>WE>>D NEG>DECIDE2 NEG>DOC NEG>OUR
-10 NEG>PAST1 NEWS>>CALL>>OUR NEWS>>DECIDE>>ORG NEWS>>FUT>>CALL NEWS>>OUR>>EVENT NEWS>>PAST>>D NEWS>OWITHIN NEWS>WE1
-10 NEWS>YOUR2 O>>CALL>>US O>>HEAR>>D O>>IT>>DECIDE O>>IT>>DOC O>>NEG>>D O>>START>>D O>>WE>>PAST O>OON1 OBEF>D2
-10 OBEF>O1 OBEF>OON1 OBY>CALL1 OBY>WHEN OFROM>AWAY OIN>DOC1 OIN>FUT2 OIN>SEND2 ORG>>ASK>>HEAR ORG>>AWAY>>EVENT
-10 ORG>>AWAY>>HE ORG>>D>>YOUR ORG>>HAVE>>TALK ORG>>HEAR>>D ORG>>ORG>>AWAY ORG>>PAST>>YOU ORG>>WAIT>>IT ORG>>WE>>PAST
-10 ORG>OWITHIN2 ORG>YOUR2 OUNTIL>NEWS2 OUNTIL>WE2 OUR>>D>>O OUR>>DOC>>WHEN OUR>>START>>D OUR>>TALK>>HAVE OUR>ASK2
-10 OUR>THIRD OUR>US OUR>WE1 OWITHIN>US1 PAST>>AWAY>>D PAST>>D>>CALL PAST>>HE>>FUT PAST>>HEAR>>TELL PAST>>PAST>>NEWS
-10 PAST>>TALK>>ALL PAST>>TELL>>WAIT PAST>>YOU>>TALK PAST>>YOU>>YOU PAST>OIN1 PAST>START PAST>TALK PAST>VAGUE2
-10 SEND>>WE>>EVENT SEND>>WHEN>>YOU SEND>TALK2 SEND>WHEN1 START>>D>>WHEN START>>DECIDE>>D START>>NEG>>START START>ALL2
-10 START>ASK2 START>OBY START>SEND TALK>>ALL>>FUT TALK>>ASK>>HEAR TALK>>D>>ORG TALK>>HAVE>>AWAY TALK>>HAVE>>HAVE
-10 TALK>>NEWS>>CALL TALK>>PAST>>D TALK>>YOU>>TALK TALK>D2 TALK>OIN1 TELL>>D>>PAST TELL>>D>>YOUR TELL>>HIS>>D
-10 TELL>>US>>D TELL>EVENT TELL>HAVE1 TELL>HE TELL>O THIRD>>START>>D THIRD>TELL THIRD>US2 US>>D>>YOU US>>HEAR>>VAGUE
-10 US>>HIS>>NEWS US>>YOUR>>D US>HEAR US>IT2 US>NEG2 US>OBEF US>ORG1 US>PAST2 US>SEND US>VAGUE1 US>YOUR1 VAGUE>>DOC>>D
-10 VAGUE>DOC WAIT>>D>>COND WAIT>>NEWS>>US WAIT>>TALK>>ASK WAIT>>YOUR>>TALK WAIT>ALL2 WAIT>HAVE1 WAIT>HE WAIT>START2
-10 WAIT>TALK1 WE>>D>>PAST WE>>D>>TALK WE>>HEAR>>YOU WE>>NEG>>NEWS WE>>NEG>>PAST WE>>O>>FUT WE>>OUR>>SEND
-10 WE>>PAST>>DOC WE>>PAST>>NEWS WE>>PAST>>WE WE>>SEND>>D WE>>SEND>>NEWS WE>>WE>>NEG WE>ALL WE>HAVE1 WHEN>>HE>>D
-10 WHEN>>HE>>TELL WHEN>>O>>SURE WHEN>>WE>>US YOU>>D>>DECIDE YOU>>D>>YOUR YOU>>FUT>>D YOU>>FUT>>HAVE YOU>>FUT>>START
-10 YOU>>HEAR>>SEND YOU>>IT>>YOU YOU>>IT>>YOUR YOU>>OUR>>DOC YOU>>PAST>>HE YOU>>TELL>>HE YOU>>WAIT>>TALK YOU>>WE>>AWAY
-10 YOU>>YOU>>ASK YOU>>YOUR>>ALL YOU>IT2 YOUR>>HAVE>>HAVE YOUR>>NEWS>>FUT YOUR>>TALK>>HAVE YOUR>>TELL>>FUT
-10 YOUR>>YOUR>>D YOUR>HE a:ALL a:VAGUE b:OFROM c.deals c.deauf c.debis c.debrief c.dedo c.deeinzu c.deersta c.defrage
-10 c.degenie c.degleic c.dehier c.deimmer c.dekeine c.deladen c.delenz c.delief c.delink c.denachr c.deneue c.derufst
-10 c.desomme c.deverni c.deversp c.dewerks c.dewollt c.dewurde c.enafrai c.enairpo c.enalong c.enany c.enapolo
-10 c.enbeer c.enbellw c.encampu c.encarri c.enchine c.encohor c.encompe c.enconfl c.encosts c.endirec c.endiscl
-10 c.endolor c.endoor c.enengag c.enexecu c.enfee c.enfelt c.enfinch c.enfull c.engrade c.engreet c.enhambu c.enholdi
-10 c.enhouse c.enindic c.eniwan c.enkeys c.enlodge c.enloyal c.enlunar c.ennorma c.enold c.enor c.enorder c.enowes
-10 c.enparen c.enphoto c.enpiers c.enplaye c.enpm c.enportf c.enposti c.enpostp c.enprodu c.enrain c.enraj c.enrang
-10 c.enreads c.enrecru c.enrefun c.enreimb c.enresch c.enrewri c.enrota c.enrunni c.ensafel c.enskiin c.enslide
-10 c.ensmili c.enstadi c.enstood c.ensubmi c.entests c.enthan c.enturne c.enuncle c.envolun c.enwhene c.enyusuf
-10 c.escopia c.esempez c.esensen c.esescri c.esimpos c.esinven c.esofert c.esotra c.espiens c.esplant c.esprogr
-10 c.esrecep c.esrogam c.esse c.esy c.frappel c.frautre c.frcela c.frcolle c.frconco c.frcourr c.frdepla c.frdevie
-10 c.frdit c.frgele c.frimpos c.frligne c.frmessa c.frmoi c.frpostu c.frpourr c.frserai c.frsigne c.frstand c.frvide
-10 de<__auch de<__bitte de<__braeu de<__des de<__einar de<__errei de<__geben de<__gilt de<__klar de<__laden de<__lenz
-10 de<__rechn de<__reise de<__wollt de<_alles de<_genie de<_haben de<_passt de<_rufst de<_teile de=D__erinn
-10 de=D__errei de=D__gehal de=D__hier de=D__hoere de=D__kann de=D__ueber de=D_aus de=D_beden de=D_verni de=D_vorhe
-10 de=O__das de=O__im de=O_nicht de=O_sind de=O_und deabges_> dealles__=D dealles_klar deam__> deander__> deangeb_ist
-10 deanruf_? deanzei_lief deauch__gehen deauf_=D deauf__messe deauf__versc deauf_kur debeden_=D debeden__> debekom_?
-10 debekom__> debesta_> debetri_> debitte_=D debitte__> debitte__ihre debleib__> debrand_> debrief_=D debrief__bekom
-10 dedafue__=D dedas__gilt dedas__ihnen deder__beden deder__waere deder_arbei deder_hat dedes__muess dedich_?
-10 dedich_bitte dedie__ersta dedie__lief dedie_werks dedo__9 dedu_=D dedu__? dedu__bitte dedu__kurz dedu_mich
-10 deeinar__=D deeinar_dauer deeinla_fuer deeinzu_> deerinn__dich deerinn_du deerrei__=D deersta__=D deersta_wir
-10 defrau__ist defrau_lenz defuer__da defuer__gleic degehal__> degehal_mit degehen_? degenau_=O degenie_sie degespr_>
-10 degespr_von degleic_zu dehaben__unser dehaben__wir dehat_beden dehatte_=D dehatte__telef dehatte_dir dehier__mehr
-10 dehier_niema deich__am deich_in deich_schic deihnen__einla deihnen_die deihr__=D deihr__ist deihre__mit
-10 deihre__schic deihre__sende deihre_bewer deihre_entsc deihre_gehal dein_elter deist__niema deist_hier
-10 dekanns__mich deklar_=D deklar__! dekoenn__unser dekomme_sie delauf__=O delenz__=D delenz_ist delief_=D delief__>
-10 demacht_=D demelde__dich demelde_du demit__> demuess__mich demuess_sie deniema__> depasst__=D deprobe_=D
-10 deprobe__=D dereise__wir dereise_ersta derufen__=D derufst__=D derufst_du deseit_=D desie__brief desie__keine
-10 desie_da desie_errei destatt_> destell_ich detelef__du detelef_erinn deueber__gespr deuns__melde deuns_fuer
-10 deunser__von deunser_brief deunser_gespr deunter__> deunter_schic deunter_werde deversc_? deversc__> devertr_begin
-10 devon__auf dewaere_der dewegen__sind dewiede__buero dewiede_errei dewiede_fuer dewir__noch dewir_hatte
-10 dewuerd_auch dezuges_> en9_? en9__close en9__other en9__was en9__you en9_a en9_sign en9_to en9_works en:__your
-10 en:_holid en:_it en:_sam en:_they en:_would en<__annou en<__baker en<__birth en<__budge en<__call en<__confe
-10 en<__data en<__depar en<__detai en<__eleve en<__else en<__fee en<__fill en<__fille en<__hours en<__if en<__keep
-10 en<__long en<__loyal en<__many en<__medic en<__never en<__onboa en<__owes en<__photo en<__posit en<__readi
-10 en<__regre en<__stand en<__surve en<__talk en<__this en<__work en<_are en<_dolor en<_feel en<_follo en<_furth
-10 en<_meter en<_possi en<_quest en<_recep en<_recor en<_remin en<_spoke en<_tests en<_that en<_the en<_their
-10 en<_this en=D__aim en=D__anyho en=D__assum en=D__cance en=D__candi en=D__dinne en=D__each en=D__five en=D__half-
-10 en=D__happy en=D__hr en=D__if en=D__only en=D__permi en=D__side en=D__some en=D__teach en=D__teams en=D__told
-10 en=D__unfor en=D__up en=D__well en=D__whene en=D_any en=D_came en=D_comin en=D_greet en=D_holid en=D_inclu en=D_is
-10 en=D_keep en=D_none en=D_paysl en=D_quest en=D_shift en=D_was en=D_what en=D_witho en=O__by en=O__mail en=O__other
-10 en=O_back en=O_on en=O_same ena__? ena__and ena__bio ena__chat ena__contr ena__date ena__revie ena__trip ena_beer
-10 ena_busin ena_flat ena_perma ena_place ena_prope ena_sunbu ena_think enabout__new enabout__role enabout__salar
-10 enaccou_of enactua__perso enactua_hr enad__up enad_was enadver__in enadver__post enafrai__need enafter__deadl
-10 enafter_at enagain__if enagend__=D enagree__=O enahead_with enairpo_=D enairpo__eveni enall__=O enall__may
-10 enall__try enall__under enall_possi enallot__my enallot_of enalway_=D enalway__for enam__back enam__goa enam__sick
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
-10 enbefor_you enbellw_=D enbellw__! enbirth_for enbook_the enbooke__in enbooke_you enboth__it enbranc__>
-10 enbring_your enbut__i enbut__offic enbut__room enby__9 enby_march encall__will encall_back encall_off encame__in
-10 encame__smili encame__with encan_> encan_resch encan_start encandi__and encandi__chose encandi_sched encardi_=O
-10 encardi__=D encarri_a encaugh__=O enceo__? enceo__like enceo_would enchang_=D enchat_? enchat__> enchine_=D
-10 enchose__> enchose__one enchose__sends enchose_hr enchose_no enclass_=D enclien__the enclose_=O enclosi__the
-10 enclosi_for encofou_> encohor__=D encolle_> encompl_=D encompl__assig encompl__proba encompl_your enconfe__=D
-10 enconfe_is enconfi__your enconfl_=D enconfl__> encongr__the encongr_on enconsi__a enconsi__appli enconsu_list
-10 encontr__alway encontr__for encontr_was encontr_with enconve__=D encould__reach encould_be encould_start
-10 encould_you encto_> endate_=D endate__> endate__be endate__know endate_pleas enday__read endeadl_> endeadl__been
-10 endeadl_has endecid__the endecis__close endecis__the endelet_=D endelig_to endenti_=D endenti__> endetai__be
-10 endetai_will endiffe_direc endinne__me endinne_with endiscl__confl endiscl_any endo__eat endo__get endo__give
-10 endo__hesit endo__revie endo_our endocum__=D endoes__start endolor__me endolor_owes endoor__of endoor_becau
-10 eneach_month enearli_> eneffec_=D eneleve__door eneleve_side enellen_> enengag__will enengag_surve eneven_from
-10 enevery__but enevery__sat enevery__your enevery_inclu enevery_mail enevery_who enexpir__the enexten_=D enexten__>
-10 enfee__be enfee_will enfeedb__avail enfield_=D enfield__> enfield__no enfield_w enfigur__our enfigur_to enfile_>
-10 enfinal__with enfinal_stage enfirm__answe enfirm_will enfirst_> enfishi__=D enfishi_back enfive__> enfive__suit
-10 enfive_would enfixed__=D enflat__=D enflat_for enfollo__if enfollo__with enfor__after enfor__beer enfor__flat
-10 enfor__long enfor__techn enfor_being enfor_dinne enfor_its enfor_my enfor_us enforma__=O enforwa__retur enforwa_i
-10 enfour__of enfour_we enfree__for enfrom__9 enfrom__=O enfrom__porte enfrom__train enfunde_=D enfunde__>
-10 enfurth__our enfurth__your enget_=D enget__know enget__perma enget__upgra engive__keys engive__thoug engiven_the
-10 engo__my engoa_> engoes_live engoing_? engoing__a engone__back engone_try engood__> engood__a engood__with
-10 engood_for engot_our engreet_> enhad__answe enhad__from enhad_even enhad_the enhambu_=D enhambu__> enhappy_birth
-10 enhas__=O enhas__exten enhas__suspe enhave_=D enhave__asked enhave__go enhave__got enhave__meeti enhave__no
-10 enhave__taken enhave__think enhave__withd enhave_other enhave_pushe enhave_reach enhave_sched enhave_sell
-10 enhave_slept enhe__going enhe__to enheard__pleas enheari__me enhelp_> enher_score enhere__where enhere_in enhere_s
-10 enhesit__follo enhesit_to enhi__can enhired__actua enhired_an enhirin__froze enhirin_freez enhold__slot
-10 enholid__retur enholid__the enholid_at enhour_=O enhowev__=D enhr__so enhr__to enhr_perso eni__also eni__comin
-10 eni__pick eni__sell eni__unava eni_do eni_just eni_may eni_must eni_promi eni_regre eni_took enif__=D enif__all
-10 enif__at enif__candi enif__works enif_a enif_at enif_not enif_this enin__new enin__rain enin__soon enin_goa
-10 enin_hambu enin_kerry enin_our enin_recei enin_toget eninbox_then eninclu__offer eninfor__that eninste_of
-10 eninter__am eninter__pleas eninter__will eninter_date eninter_has eninter_i eninter_run eninvit_> eninvoi_9
-10 eninvoi_no enis__agend enis__are enis__than enis__witho enis_alway enis_avail enis_cance enis_chose enis_down
-10 enis_for enis_funde enis_half- enis_more enis_no enis_nothi enis_sick enis_someo enit__befor enit__help enit__s
-10 enit__we enit_as enit_back enit_did enit_is enit_stand enjob__=D enjob_went enjobs__all enjury__out enjury_was
-10 enjust__remin enjust_wante enkerry_back enkeys_> enkindl__=D enknow__quick enknow__team enknow__were enknow__wheth
-10 enknow__would enknow__your enknow_so enknow_the enknow_your enlapto__me enlapto_with enlast__paysl enleast__=D
-10 enleast_the enleeds__> enleft__the enlet__two enlette__and enlette__sent enlette__valid enlette_we enlife_:
-10 enlife__holid enlike__thoug enlike_your enlimit__> enlink__valid enlink_close enlink_is enlogo_chang enlong__your
-10 enlong_s enlooke__the enlovel__and enloyal__expir enloyal_point enluck_with enlunar_=D enmade__i enmail__our
-10 enmail_but enmails_are enmake_=D enmanag__about enmarch_9 enmarch__so enmater_leave enmay__your enmay_keep
-10 enmay_write enme__ok enme__score enme__what enme__you enme_again enmedic__=D enmedic__valid enmedic_is
-10 enmedic_leave enmenti__you enmenti_that enmet__9 enmet__after enmet_on enmeter__requi enmomen_she enmore__can
-10 enmore_i enmove_: enmove__sam enmove__toget enmove_in enmoved_=O enmr__=D enmr__s enms__is enmust_infor enmy__then
-10 enmy_absen enmy_life enmy_soul enname_on enneed__hear enneed__move enneed__see enneeds__hear ennew__goes
-10 ennew__line ennew_produ ennew_strat ennew_websi ennews_? ennext_cohor enno__the enno_hire enno_jobs enno_lapto
-10 enno_longe enno_new ennobod__anyth ennoon_? ennoon__> ennot__anyon ennot__award ennot__from ennot__heari
-10 ennot__joini ennot__on ennot__one ennot__that ennot__the ennot__this ennot_a ennot_call ennot_going ennot_got
-10 ennot_hesit ennot_relea ennote__> ennothi_else ennothi_moves ennotif__=O ennovem__sent ennovem_you ennumbe__reaso
-10 enof__docum enof__engag enof__life enof__peaco enof__trave enof__we enof__why enof_an enof_each enof_my enof_reaso
-10 enoff__s enoff_shift enoffer__is enoffic__9 enoffic__back enoffic__so enoffic_in enold_one enon__? enon__appli
-10 enon__at enon__busin enon__i enon__statu enon__the enon_accou enon_ice enon_mater enon_medic enon_reque
-10 enonboa_takes enonce__recei enonce_we enone__post enone_s enonly__time enonly_had enonly_wante enonly_writi
-10 enooo__sorry enopen__noon enopeni__real enopeni_was enoptio__prefe enoptio_you enor__=O enor__in enother__can
-10 enother__know enother__sched enother__will enother_firm enour__are enour__chang enour__websi enour_conve
-10 enour_logo enour_resul enoutco_=O enoutco_is enover__> enowes__her enowes_me enpanel_> enpanel__see enpanel__you
-10 enpanel_secre enpasse_=D enpassw__=D enpeaco_> enperma__> enperma_contr enpermi__seven enpermi_takes enperso_=D
-10 enperso__you enpetra_=D enplace__all enplace__you enpleas__in enpleas__send enpleas__to enpleas_assum enpleas_fill
-10 enpleas_hand enpleas_let enpleas_submi enpm__the enpoint__at enpoint_expir enporte_> enpossi__are enpossi_dates
-10 enpost__funde enprese__figur enprese_the enprice_=D enpriya__show enpriya_will enproba_> enprodu__> enprodu_line
-10 enproje__=D enpromi__am enpromi_i enpushe__whole enpushe_the enput__phone enput_by enquest__s enquest__suits
-10 enquest_whene enquick_=D enquick__> enraj__ellen enraj_and enreach__=D enreach__by enread_=D enreadi__=D
-10 enreadi__again enreadi_requi enreaso__i enreaso_why enrecei__docum enrecei__lette enrecei__your enrecei_of
-10 enrecep__9 enrecep__> enrecor__answe enrecor_your enrecru__on enrefun_=D enrefun__> enregis__the enreimb__your
-10 enreimb_of enremin_: enremin__our enreply__> enreply__my enreply_on enreque__of enresch_=D enresch__befor
-10 enresta_=D enresta__i enresum__and enretur__signe enrevie__> enrewri_=D enrewri__> enring_> enring_in
-10 enrobin__soul enrole__been enrole__not enrole_does enroom__taken enround__with enround_start enruns__> ens__notic
-10 ens__thing ensalar_> ensam__away ensam_is ensame__? ensat__you ensat_with ensaw__an ensay__> ensched_>
-10 ensched__and enschol__not enschol_will enschoo__shut enscore__> ensecon__? ensecon_chat ensecre__on ensee__again
-10 ensee_it enseen__> enselec__an ensell__resta ensell_the ensend__invit ensend_this ensent__task enservi_=D
-10 enseven_> enshall__on enshare_> enshe__in enshop_s enshoul__for enshoul__wish enshoul_look enshow_you enshut_>
-10 enshut__its enside__becau ensign__9 ensign_on ensigne__=D ensilen_=D ensince_=D ensix__> enskiin__=D enslept_>
-10 enslide_=D enslide_=O ensmili_> enso__apolo enso__are enso__get enso_come enso_expec enso_quick enso_up ensome__=O
-10 ensorry__more ensorry_and ensorry_back ensoul__have ensoul_i enspeak__every enspeak__you enspeci_offer
-10 enspoke__you enspoke__yusuf enstadi__=D enstadi_runs enstaff_=D enstage__bellw enstage_with enstart__priya
-10 enstatu__an enstood_=D enstood__> enstrat__be enstrat_will enstron_field enstudy_> ensuit__> ensuit_me ensunbu_>
-10 ensuper__meets ensuper_board ensurve__=D ensurve_close ensyste__down ensyste_is entake__as entake__lapto entake_no
-10 entaken__=D entaken__come entaken_so entakes_seven entalk__throu entalk_about entalk_you entask__we enteach_>
-10 enteam__trave enteam_meets enteam_s entechn__> entell_it entell_them enten__is enten_it entest__be enteste__=D
-10 entests__for entests_arran enthat__a enthat__all enthat__appoi enthat__call enthat__team enthat_a enthat_anoth
-10 enthe__deadl enthe__ends enthe__next enthe__produ enthe__schoo enthe__secre enthe__start enthe__strat enthe__surve
-10 enthe__table enthe__w enthe_agend enthe_allot enthe_annua enthe_choir enthe_cofou enthe_depar enthe_famil
-10 enthe_fee enthe_four enthe_keys enthe_manag enthe_openi enthe_peaco enthe_porte enthe_posti enthe_proba
-10 enthe_progr enthe_stadi enthe_stand enthe_third enthe_two enthe_uploa enthe_vacan enthe_work enthen_destr
-10 enthere_are enthey__pushe enthey_need enthing_stood enthing_we enthink_=D enthink__=O enthink__> enthis__expir
-10 enthis__i enthis_time enthoug__none enthoug__the enthoug_on enthrou__final enthrou__inbox enthrou_my enthrou_to
-10 entime__we entime_i ento__becau ento__had ento__hirin ento__is ento__me ento__pm ento__secon ento__share
-10 ento__stage ento__their ento__up ento_adver ento_decid ento_discl ento_keep ento_look ento_move ento_read
-10 ento_stop entoget_> entoo__> entook_=D entook__to entouch_soon entrave_costs entrave_to entried__reach entried_to
-10 entrip_=D entry__> entry__year entry_me enunava__after enunder__discl enunder__rules enunder__the enunder_our
-10 enunsuc__may enup__come enup_if enup_you enupgra_: enupgra__=D enuploa__is enuploa_link enus__march enus__optio
-10 enus__or enus__so enus__your enus_an enus_have enus_will envery_good envisit_=D enw__recep enw_no enwaiti__an
-10 enwante__let enwante__speak enwante__tell enwas__and enwas__only enwas_out enwas_real enwas_sent enwas_unsuc
-10 enwe__be enwe__book enwe__booke enwe__inter enwe__need enwe__not enwe__recru enwe__resum enwe_both enwe_chose
-10 enwe_close enwe_do enwe_gave enwe_prese enwe_read enwe_reply enwe_spoke enwebsi__live enwebsi_goes enweek__be
-10 enweek_will enwent__someo enwent__way enwere_expec enwhat_remai enwhen__rang enwhen__you enwhene__you
-10 enwhene_suits enwhere__stood enwheth__shoul enwhich_optio enwho__with enwho_have enwho_sat enwhole__=D
-10 enwhole_thing enwhy__am enwhy_i enwill__prese enwill__re-ad enwill__rewri enwill__slept enwill__speak
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
-10 espuede__? esrecep_> este_ensen este_leo estraba__leo estraba_te estus_refer esvigen__la esvigen_de esy__=D fr9__a
-10 fr<__avons fr<__cabin fr<__conco fr<__devie fr<__fait fr<__gele fr<__moi fr<__poste fr<__resul fr<__test fr<_impos
-10 fr<_parfa fr=D_: fr=D__=O fr=D__cela fr=D__renco fr=O__recev frannul__arret frannul_par frarret_=D frarret__>
-10 frautre__> fravez__de frburea__=D frburea_vide frce__vous frcolle_> frcomit__=D frconco__annul frconco_est
-10 frconfi__prese frconfi_votre frconge_mater frd_embau frde__dire frde__h frde__le frdetai__=D frdetai_appel
-10 frdevie__preve frdevie_nous frdire__ce frdire_si frdu_perso fren__mater fren_ligne frentre_> fressai__> frest__par
-10 frfait__pont frfait_le frgele__=D frgele_tout frh__9 frh__h frh_a fril__effet frimpos__vous frimpos_de frinfor_que
-10 frje_lirai frl__aura frl__le frla__des frle__burea frle_cabin frle_conco frle_pont frlirai__messa frmessa_=D
-10 frmoi_=D frmoi__biz frnotre__rentr frnous__=D frnous__vos frnous_preve fron_fait fron_gele frpar_arret frparfa_=D
-10 frparfa__! frpas__nouve frplus__de frpont__vide frpont_burea frpour_votre frprese_=D frprese__> frpropo_=D
-10 frquelq_un frrappe_moi frrefle_> frretou__appel frsans__=D frsans_repon frse_fait frsera_=D frsera__> frsi__sera
-10 frsi__voule frsi_ce frsi_cela frsigne_=D frsuite_a frtranc__> frtrava__=D frvide_=D frvide__> frvisit__>
-10 frvoule__retou frvoule_un frvous__que frvous_comme frvous_devie frvous_voule frvous_y grain:newyear how:FROM&EVENT
-10 how:FROM&SEND s.de! s.deerinn s.degehen s.degenau s.deja s.deklar s.dekur s.delauf s.deuns s.dewar s.dewilk s.en:
-10 s.enallot s.enalong s.enalso s.enamong s.enanyho s.enarriv s.enb s.enback s.enchild s.enclaim s.encofou s.enconti
-10 s.endestr s.endiscu s.endrawi s.endue s.eneight s.enellen s.enexact s.eneye s.enfelt s.enfield s.enfuner s.engiven
-10 s.engoa s.enhesit s.enhotel s.enhours s.enjobs s.enlevel s.enlife s.enm s.enmeans s.enmilan s.enneith s.ennone
-10 s.enooo s.enpack s.enpassp s.enpeaco s.enpleas s.enporte s.enprodu s.enreaso s.enreloc s.ensecre s.enseven
-10 s.ensite s.ensoul s.entechn s.enupgra s.es? s.escaso s.escierr s.esconvo s.esdiscu s.eshorar s.esnueva s.esperfe
-10 s.espresu s.esque s.esvigen s.fralors s.frenvoy s.frequip s.frfait s.frmessa s.frmme s.frparfa s.frpont s.frsera
-10 s.frsuis s.frsur s.frvoule s.fry
10 ALL>>D>>YOU ALL>CALL2 ALL>HEAR2 ALL>PAST1 ALL>YOUR2 ASK>>NEG>>COND ASK>>NEG>>IT ASK>NEWS2 ASK>OUR1 ASK>WAIT1
10 AWAY>>TELL>>YOU AWAY>IT1 AWAY>OON AWAY>SEND CALL>>D>>OUR CALL>>NEWS>>FUT CALL>ALL CALL>AWAY CALL>WE COND>>ALL>>WE
10 COND>>WE>>O COND>>WE>>YOU COND>DECIDE1 COND>SURE COND>YOUR D>>COND>>HE D>>DECIDE>>WE D>>EVENT>>CALL D>>EVENT>>HEAR
10 D>>HE>>O D>>HEAR>>HE D>>HIS>>DECIDE D>>NEG>>SURE D>>O>>CALL D>>SEND>>NEWS D>>TELL>>YOU D>>WAIT>>WHEN D>>WE>>TALK
10 D>>WE>>TELL D>>WE>>WHEN D>>WHEN>>CALL D>>YOU>>CALL D>HEAR D>WHEN DECIDE>>IT>>ORG DECIDE>>IT>>SEND DECIDE>>NEG>>WAIT
10 DECIDE>>SEND>>WE DECIDE>>TALK>>FUT DECIDE>>TALK>>O DECIDE>>WAIT>>D DECIDE>>YOU>>IT DECIDE>>YOU>>TELL DECIDE>FUT1
10 DECIDE>SEND DOC>>EVENT>>YOU EVENT>>D>>YOU EVENT>>DOC>>WE EVENT>>HE>>O EVENT>>IT>>ORG EVENT>>O>>YOU EVENT>>YOU>>TELL
10 EVENT>O2 EVENT>WHEN1 FUT>>CALL>>OUR FUT>>HEAR>>NEG FUT>>SEND>>HIS FUT>>TELL>>YOU FUT>>YOU>>D FUT>>YOU>>DECIDE
10 FUT>NEWS2 FUT>US FUT>YOU1 HAVE>FUT1 HE>>D>>NEWS HE>>DECIDE>>D HE>>O>>HEAR HE>>O>>YOU HE>>WAIT>>YOU HE>COND HE>D1
10 HEAR>>AWAY>>NEWS HEAR>>AWAY>>TELL HEAR>>CALL>>SURE HEAR>>D>>ORG HEAR>>NEG>>ORG HEAR>>OUR>>ORG HEAR>>TELL>>AWAY
10 HEAR>>US>>NEWS HEAR>>WE>>SEND HEAR>>WHEN>>CALL HEAR>>WHEN>>VAGUE HEAR>COND2 HEAR>OUR2 HIS>>HEAR>>TELL HIS>D
10 HIS>HEAR2 IT>>EVENT>>O IT>>FUT>>HEAR IT>>HEAR>>TELL IT>>ORG>>HEAR IT>>WAIT>>ORG IT>CALL2 IT>FUT IT>FUT2 IT>OON1
10 NEG>>COND>>IT NEG>>D>>AWAY NEG>>O>>WHEN NEG>>ORG>>HEAR NEG>>TALK>>D NEG>>TELL>>AWAY NEG>AWAY1 NEG>D2
10 NEWS>>CALL>>AWAY NEWS>>D>>YOU NEWS>>FUT>>SEND NEWS>>FUT>>WAIT NEWS>>HEAR>>YOU NEWS>>NEWS>>NEWS NEWS>>NEWS>>TALK
10 NEWS>>NEWS>>WE NEWS>>YOU>>ASK NEWS>>YOU>>FUT NEWS>>YOU>>WHEN NEWS>HAVE O>>ALL>>FUT O>>HEAR>>NEWS O>>NEG>>TALK
10 O>>TELL>>IT O>>WAIT>>YOU O>>WE>>IT O>COND1 O>FUT1 O>HAVE1 O>ORG O>ORG2 OBEF>WE OBY>O2 OFROM>EVENT OFROM>EVENT2
10 OFROM>FUT OFROM>WAIT OFROM>YOU2 OON>YOU2 ORG>>D>>HIS ORG>>D>>NEG ORG>>HIS>>DECIDE ORG>DECIDE ORG>NEG1 OTHRU>TELL2
10 OUNTIL>CALL OUNTIL>FUT2 OUNTIL>IT1 OUNTIL>TELL2 OUNTIL>YOU OUR>>DECIDE>>TALK OUR>>NEWS>>TELL OUR>>ORG>>HIS
10 OUR>>TELL>>O OUR>>YOU>>FUT OUR>HIS1 OUR>OWITHIN1 OUR>WAIT PAST>>ALL>>D PAST>>D>>ALL PAST>>YOUR>>WAIT
10 SEND>>AWAY>>CALL SEND>>D>>HEAR SEND>>HIS>>TELL SEND>>NEWS>>YOU SEND>>OUR>>NEWS SEND>ASK2 SEND>COND1 SEND>IT2
10 SEND>NEWS SEND>OBY2 START>COND SURE>>COND>>O SURE>>HEAR>>TELL SURE>>ORG>>TELL SURE>>YOU>>CALL SURE>>YOU>>HEAR
10 SURE>CALL2 SURE>HE SURE>YOU2 SURE>YOUR2 TALK>WHEN2 TELL>>D>>HE TELL>>DOC>>D TELL>>HEAR>>TELL TELL>>O>>YOU
10 TELL>>OUR>>DECIDE TELL>>PAST>>IT TELL>>US>>IT TELL>>US>>TELL TELL>>YOU>>D TELL>>YOU>>PAST TELL>>YOU>>SURE TELL>HEAR
10 THIRD>>O>>FUT US>>WE>>YOU US>CALL1 US>SURE2 US>YOU2 VAGUE>ORG1 WAIT>>D>>FUT WAIT>>NEG>>D WAIT>>OUR>>D WAIT>OON2
10 WE>>ASK>>TALK WE>>CALL>>WHEN WE>>DECIDE>>IT WE>>HEAR>>TELL WE>>TELL>>YOUR WE>>US>>PAST WE>>US>>WE WE>>YOU>>TELL
10 WE>OBEF1 WE>OUNTIL1 WE>WHEN2 WHEN>>ORG>>D WHEN>HAVE1 WHEN>OUNTIL1 WHEN>PAST2 WHEN>WE1 YOU>>ASK>>NEG
10 YOU>>DECIDE>>SEND YOU>>DECIDE>>WAIT YOU>>EVENT>>WHEN YOU>>FUT>>FUT YOU>>FUT>>WAIT YOU>>NEG>>D YOU>>NEWS>>FUT
10 YOU>>O>>IT YOU>>O>>WE YOU>>SURE>>D YOU>>TALK>>DOC YOU>>TELL>>FUT YOU>>TELL>>PAST YOU>>US>>NEWS YOU>HIS2 YOU>OIN2
10 YOUR>>CALL>>IT YOUR>>TELL>>IT a:OUR b:OON b:OWITHIN b:SURE c.dealle c.debekan c.dechefi c.deetwas c.degeben
10 c.degeset c.degibt c.dekennt c.deleide c.depeile c.dericht c.desage c.desein c.designa c.deunauf c.dezusag c.enable
10 c.enantic c.enask c.enbear c.encircl c.ene c.eneop c.enfive c.enfrom c.enfurni c.engo-ah c.enhappe c.enidea
10 c.enlande c.enmarco c.enposte c.enputti c.enravi c.enreq c.enring c.ensay c.enship c.ensmoke c.ensubst c.enthat
10 c.entouch c.enturke c.esdame c.esdas c.esdecir c.esdefin c.esdirem c.esfinal c.eshorar c.esllamo c.espoder
10 c.essalen c.esvolve c.fravise c.frcommi c.frun de<__gebe de<__infor de<__kurz de<__plane de<__schla de<__setze
10 de<__telef de<__ueber de<_darf de<_mehr de<_noch de<_nur de<_wird de=D__alle de=D__kennt de=D_bekan de=D_danac
10 de=O__gesag de=O__ruf de=O__und de=O__zurue de=O_bin de=O_hab de=O_laufe de=O_weg dealso__schre dean_=O deantwo__=D
10 deausfu_! deausfu__> debearb__=D debesch_wird debewer__bewer debewer_und debrauc_noch dechefi__noch dechefi_ist
10 deda__ich dedann__sie dedann_melde dedarf__mich deder_facha deder_perso deder_vorst dedes_=O dedir__! dedir__am
10 dedir__besch dedir_ausfu dedir_noch dedir_was dedrueb__sage dedu__ergeb dedu_ein deein_signa deentsc_und
10 deentsc_wir deerwar__haben dees_=D deetwas__=D deetwas__und defacha__gebe defacha_und degebe__=D degebe__noch
10 degedul__> degenau_=D degenau__=D degesag_=D degeset_> degewis_> dehaben__gewis dehandy__antwo dehandy_richt
10 dehast__ein deich__ausfu deich__ueber deich_gebe deich_klaer deich_mich deich_schla deich_sie deich_telef
10 deihnen_auf deihrem__> dein__geset dein_kennt deinfor_sie dekalen__=O dekennt__> dekennt_geset deklaer_das
10 deklarh_> dekonta__ihnen dekrieg_sie dekurz__handy dekurz_vom deleide_noch demehr__! demeine__ist demeld_mich
10 demelde_? demich__bei demir_klarh demit__antwo demit__facha demit__termi denehme__wiede denehme_wir denoch__im
10 denoch_gespr denur__vom denur_kurz deoder_ab deoder_absag deoder_so deperso_wird deplane__=D deplane_uns deraus_>
10 derechn_damit dericht__=D dericht_antwo derueck_erhal derueck_kommt deschla_ueber deschre__ihnen desich_noch
10 desie_=O desie__in desie__sie desie__und desie_gewis deso_> deso__so deso_oder detag__> detelef__mit deueber__drueb
10 deund_absag deund_bewer deund_schre deuns__zurue deuns__zusam deunser__erhal deunser_rueck devom__richt devom_handy
10 devon__klarh devorau_=D devorst_tagt dewas__koenn dewas_sagen deweg__=D dewiede_konta dewir__damit dewir__konta
10 dewir_entsc dewir_lasse dewir_plane dewir_rechn dewird__erwar dewisse_> dezu__ab dezu_und dezusam__rufe en:__and
10 en:__appli en:__are en:__decis en:__to en:_a en:_talk en:_that en<__again en<__antic en<__assur en<__final
10 en<__hopef en<__invit en<__membe en<__pick en<__sched en<__sheet en<__so en<__week en<__white en<__will en<_anyon
10 en<_appoi en<_budge en<_busy en<_clear en<_every en<_final en<_gotta en<_he en<_legal en<_loop en<_paper en<_ravi
10 en<_speak en<_succe en<_term en=D__coord en=D__headc en=D__loop en=D__loved en=D__make en=D__put en=D__regis
10 en=D__soone en=D_aroun en=D_hopef en=D_my en=D_possi en=D_they en=O__=D en=O__agree en=O__anyho en=O__conta
10 en=O__think en=O_then ena__but ena__the ena__updat ena_call ena_flag ena_queue ena_retur ena_subst ena_windo
10 enable__put enabout__contr enafter__recei enafter_our enafter_we enagain__=D enagain_for enagain_you enaimin__an
10 enaimin__give enaimin_for enall_inter enam__at enam_handi enam_meeti enan__eithe enan__is enan__or enan__out
10 enan__speci enan_hr enan_infor enand__=O enand__back enand__commu enand__talk enand_pleas enand_reply enanswe__day
10 enanswe__due enanswe__mail enanswe__possi enanswe__prope enanswe_out enanswe_that enantic_that enanyon_who
10 enappli_: enappli_furth enappoi__norma enappoi_are enare__annou enare__heads enare__inter enare_maile enare_putti
10 enaroun_9 enaroun__> enat__end enat__lates enat__very enat_work enatten__and enback__work enbe__decis enbe__six
10 enbe_able enbe_befor enbe_furni enbe_news enbe_ok enbe_poste enbe_sendi enbefor__> enbefor__s enbefor_it
10 enbefor_six enbefor_the enbeing__to enbell__> enboard__call enboard_gathe enbudge__relea enbudge_s enbusy__=D
10 enbusy_week enbut_yours enby__> enby_eop enby_lunch encall__anywa encan__on encan_count encandi__i encandi_decli
10 encheck__email encheck__get encheck_and enchoic__the encircl__with enclear__a enclear_takes enclien__and enclose__i
10 encoffe_> encolle_is encome__you encome_out encommu_the encompa__and encompa_notes encompe_=D encompe__> enconfi_of
10 enconsu__conta enconta__=D encontr_shoul encount__an encount_again encross__heart encross_my endate__time
10 endate_and enday_i endebri__> endebri_then endecid__=D endecid__you endecis_and endecis_for endecli__will endecli_i
10 endemo_> endiges__turke endiges_your endirec__=D endo__reach endocus_=D endocus__> endraft_> endrop_you endue_from
10 ene_=D eneithe__or enemail__docus enemail__way enemail_eithe enemail_the enend__we enend_of eneop_=D eneop__>
10 eneveni__write enevery_loved enexact__=D enexpec__email enexpec__need enexpec__smoke enexpec_white enfeedb__take
10 enfeedb__your enfinal_=D enfinal_answe enfinis__the enfinis_up enfirst__decli enfirst__know enfirst_candi enflag__>
10 enflag_there enfor__answe enfor__email enfor__evalu enfor__every enfor__feedb enfor__to enfor__when enforwa__will
10 enforwa_we enfrom__an enfrom__clien enfrom__in enfrom__peopl enfrom_a enfrom_docus enfrom_her enfrom_marcu
10 enfurni__you enfurni_to enfurth_=D enfurth__s engathe__resul engener__is enget__from enget__inter enget__nod
10 enget_mail enget_word engo-ah_=D engo-ah__> engo_live engoing__call engood__: engood__i engood_quest engotta__will
10 engotta_run enhad__call enhappe__: enhappe_next enhave__draft enhave__go-ah enhave__heard enhave__manag
10 enhave__wait enhave__windo enhave_decid enhave_diges enhave_got enhave_made enhave_somet enhe_is enheads__=D
10 enheads_toget enhear__her enhear__soon enhear_as enheari__marcu enher__get enhim_=D enhim_down enhirin_commi
10 enhis_choic enhold__=O enhopef__have enhopef_you enhospi__sits enhospi_board enhour__two enhour_or enhour_will
10 enhr__> enhr_speci eni__come eni__follo eni__handi eni__meeti eni__pass eni__use eni_answe eni_guess eni_put
10 eni_read enif__=O enif__came enif__first enif__made enin__proce enin__will enin_there eninbox__> eninfor__writi
10 eninfor_in eninter__plan eninter_dates eninto_the enis__his enis__news enis__ok enis__queue enis_makin enis_under
10 enit__get enit__like enit__ok enit__plann enit__quiet enit_ok enit_shoul enit_strai enkai__=O enknow__know
10 enknow__me enknow_how enlande_> enlands_=D enlates_=O enlates__=O enlates_you enlegal__revie enlegal_is
10 enlette__proba enlette_from enline__same enline_the enloop_=O enloop__=O enloop_close enloved__demo enloved_the
10 enlunch_i enmade__short enmail__day enmaile_out enmake__final enmakin__=D enmakin__choic enmakin_decis enmakin_his
10 enmanag__makin enmanag_will enmarco__i enmarcu_=D enmarcu__> enmark__calen enmark_your enmatte__and enmatte_serio
10 enme__eop enme_by enmeeti__the enmembe__the enmind__=D enmind_waiti enminds_> enminis__and enmove_forwa
10 enmull__over enmull_it enmy__or enmy__to enmy_heart enmy_yes ennames__be ennames_will ennews_: ennews__good
10 ennews__promi ennews__talk ennews__us ennext_: ennext__all enno_updat ennod__not ennod_or ennorma_annou
10 ennot__again ennot__take ennot_count ennot_manag ennotes_and ennothi__move enof__compe enof_short enoffic__=O
10 enok__this enok_like enon__phone enon_an enonce__retur enor__i enother_=O enour__has enour__team enour__to
10 enour__who enour_timel enout__reply enout__them enout__to enout_again enout_for enoutco__or enoutco__short
10 enover__will enpanel__recom enpaper__i enpartn__decid enpass__answe enpass__strai enpass_it enpass_their enpast__>
10 enperso__i enphoni__cross enplan__to enplann__conta enpleas__not enpleas__our enpleas_note enpossi_soone enposte_at
10 enproba_=D enproba__> enproba__poste enproba_be enpromi_: enprope_updat enprope_when enput__flag enput__remin
10 enputti__toget enputti_heads enquest__will enqueue__yours enqueue_but enravi__going enravi_s enreach__again
10 enrecei__notic enrecei__subst enrecon__you enremai__and enremin__my enremin_in enreply__be enreply__is
10 enreply_shall enrespo_> enresul__live enresul__maile enresul__out enresul_come enresul_go enretur_of enrever_with
10 enrevie__paper enrevie_the enring__shoul enring_you enrn_will enrun__get enrun_will ens_decis ens_quiet ens_recom
10 ens_relea ensalar_=D ensched__the enschol__gathe enschol_board ensee__email ensee__infor ensee_an ensee_our
10 enseein_the enselec__move enselec_to enserio__you enserio_and enshall__furni enshe__such ensheet__=D ensheet_signs
10 enship_=D enshoul__be enshoul__befor enshoul__from enshoul__one enshoul__where ensigns__! ensits_=O ensits__and
10 ensmoke_=D ensmoke__> enso__your enso_will ensomeb_answe enspeci__respo enspeci_will enstatu__> enstill__two
10 enstrai_on ensubst__=D ensubst_reply ensucce_appli ensuch__serio ensuch_matte ensure__answe entake__appli
10 entakes__hirin entakes__matte entakes__while entakes_a entakes_such entakes_the entalk__marco entalk_to enteam__=O
10 enteam__come enteam__revie entelep_you entell__in enterm__signs enterm_sheet enterms__writi enterms_in
10 entext__lunch enthank_again enthat__done enthat__i enthat__partn enthe__dates enthe__invit enthe__lates
10 enthe__other enthe__shall enthe__then enthe_demo enthe_go-ah enthe_names enthe_nod enthe_outco entheir__on
10 entheir_answe enthem__i enthen_you enthis_over entime_we ento__advis ento__an ento__decis ento__forwa ento__makin
10 ento__partn ento__was ento_atten ento_commu ento_coord ento_marco ento_mull ento_need entoget__and entold__if
10 entouch__all entouch_the entowar__=D enturke_=D enturke__you entwo__will entwo_i enunabl__atten enuntil__write
10 enuntil_we enup__and enup__remai enupdat_from enupdat_yet enus_=D enus__infor enuse__to enuse_it enverdi__i
10 enverdi_which envery_lates enwait_=D enwait__> enwaiti__? enwas__we enwe__=D enwe__ask enwe__asked enwe__compa
10 enwe__putti enwe__round enwe__this enwe_aim enwe_inten enwe_lande enwe_meet enwe_owe enwe_pick enwe_plan enwe_talke
10 enweek__> enwhat__next enwhate__> enwhen__names enwhere__lande enwhere_we enwhile__our enwhile_at enwhite__=D
10 enwhite_smoke enwill__all enwill__count enwill__done enwill__had enwill__mail enwill__sendi enwill__their
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
10 esla__le esle_estar esllama__> eslos_resul esme_pondr esnos_das esnosot_> espubli__> esque_decid esque_hemos
10 esrecib__corre esrecib_de esrecib_un esrecib_una esrespo__=O esretom_el essin__te estarde__llamo estarde_te
10 este_direm estendr_=O estendr_usted estomam__=D estomam_la esuna_llama esusted_> esy__aviso esy__escri fr<__equip
10 fr<__les fr<__par fr<__petit fr<_promi fr=D__delai fr=D__donc fr=D__faute fr=D__plus fr=D__tranc fr=D_derni
10 fr=D_donc fr=D_sans fr=O_donc fra__faire fra_ce frappel__l frarbit__=D frarbit_la fras__repon fras_ta fraussi_>
10 fravise__resul fravise_du frcandi__avise frcommi__=D frde_refle frdecid__et frdecis__> frdelai_> frderni__>
10 frderni_delai frdirec__arbit frdirec_doit frdis__=D frdiscu_=D frdiscu__> frdoit__la frdoit_arbit frdu_resul
10 fren__et frengag__vous frenvoy_> frest_le fret__seron frfaire__retou frfaire_un frfaute_> frinfor__la frinfor_dans
10 frje__dis frje__fais frje__pourr frje__rense frje_m frje_me frla__et frla_discu frlaiss_=D frlaiss__pour frlaiss_le
10 frm__a frm_engag frmail__derni frme__et frme_rense frmon_chef frne__rien frne_pourr frnotre_verdi frnous__pouvo
10 frnous__revie frnous__une frparvi_=D frparvi__mail frparvi_par frpour_tranc frpourr__vous frpourr_rien frpromi__as
10 frpromi_tu frpubli__et frrense__je frrense_et frrepre__discu frrepre_la frresul_=D frresul__> frresul__publi
10 frresul__seron frresul_vous frretou__mail frretou_par frreven__vous frreven_vers frrien__dire frrien_vous frsans__>
10 frsans_faute frsaure_=D frsaure__si frserez__dans frseron__> frseron__du frseron_avise frseron_envoy frseron_publi
10 frsi_nous frson__=D frta__=D frta_repon frtu__ta frvous__par frvous_fais frvous_reten frvous_revie how:AFT&HEAR
10 how:BETW&TELL how:NOTBEF&NEWS how:ON&NEWS p:NEG p:WE s.deantwo s.deausfu s.debis s.dedruck s.deendgu s.deergeb
10 s.degedul s.dehandy s.dekalen s.delaufe s.demir s.demitte s.deplane s.deraus s.derechn s.desage s.deunter s.dezu
10 s.enbear s.endemo s.endown s.enflag s.engotta s.enhandi s.enholid s.enkai s.enloved s.ennoon s.enour s.enplace
10 s.enqueue s.enrespo s.enserio s.ensix s.enstrai s.enthree s.enusual s.enwith s.enwrapp s.enyet s.esahora s.esavisa
10 s.esaviso s.escon s.escuant s.esdoy s.esenseg s.eslleva s.eslozan s.essabe s.essabra s.estenga s.estus s.esvicky
10 s.esx s.frdossi s.frfais s.frprevi s.frrense s.frrentr s.frsigne s.frt s.frtoi
11 ALL>>DECIDE>>D ALL>>FUT>>HEAR ALL>>IT>>CALL ALL>>YOU>>HEAR ALL>TALK2 ALL>TELL ASK>>WAIT>>US ASK>>WE>>NEG
11 ASK>DECIDE1 ASK>TELL2 AWAY>>IT>>US AWAY>>O>>NEWS AWAY>>SEND>>YOU CALL>>ALL>>YOU CALL>>OUR>>ALL CALL>>OUR>>FUT
11 CALL>>YOU>>FUT CALL>COND CALL>SEND CALL>SEND1 COND>AWAY2 COND>SEND COND>US1 D>>CALL>>TELL D>>FUT>>SEND D>>HE>>EVENT
11 D>>HEAR>>ALL D>>HEAR>>YOUR D>>NEG>>WHEN D>>PAST>>WHEN D>>WHEN>>SEND DECIDE>>D>>CALL DECIDE>>IT>>TELL
11 DECIDE>>TALK>>YOU DECIDE>TELL DECIDE>YOU2 DOC>>FUT>>YOUR DOC>>YOU>>HEAR DOC>OBY DOC>OUR DOC>OUR2 EVENT>>D>>EVENT
11 EVENT>>D>>ORG EVENT>HEAR EVENT>OUNTIL2 FUT>>ALL>>DECIDE FUT>>ALL>>IT FUT>>CALL>>TALK FUT>>CALL>>WHEN
11 FUT>>EVENT>>YOUR FUT>>FUT>>NEWS FUT>>HEAR>>TALK FUT>>O>>ALL FUT>>OUR>>NEWS FUT>>START>>TELL FUT>>US>>NEWS
11 FUT>>US>>WE FUT>SURE1 HE>>D>>SURE HE>>HEAR>>FUT HE>>O>>FUT HE>>WE>>TELL HE>HE1 HE>HEAR HE>OUNTIL HE>SURE1 HE>SURE2
11 HE>WHEN2 HEAR>>DOC>>YOU HEAR>>EVENT>>O HEAR>>HIS>>NEWS HEAR>>O>>FUT HEAR>>SEND>>YOU HEAR>>YOU>>CALL HEAR>CALL1
11 HEAR>PAST HIS>AWAY1 HIS>TELL1 HIS>WE2 IT>>CALL>>US IT>>COND>>WE IT>>DECIDE>>NEWS IT>>FUT>>ALL IT>>IT>>FUT
11 IT>>WAIT>>NEG IT>>YOU>>O IT>EVENT1 IT>ORG IT>TELL NEG>>D>>IT NEG>>YOU>>FUT NEG>>YOU>>WAIT NEWS>>TALK>>D
11 NEWS>>TELL>>WE NEWS>>TELL>>YOU NEWS>D2 NEWS>OIN NEWS>US O>>ALL>>YOU O>>D>>CALL O>>FUT>>CALL O>>NEWS>>D O>>NEWS>>YOU
11 O>>ORG>>D O>>US>>WE O>>WE>>D O>>WHEN>>WHEN O>SEND O>SURE2 O>WE O>WHEN2 OFROM>D1 OFROM>YOU OIN>CALL2 OIN>US OIN>WE1
11 OON>D2 OON>HEAR1 OON>WE ORG>>D>>TELL ORG>>EVENT>>WE ORG>>FUT>>CALL ORG>>OUR>>ORG ORG>HE ORG>WHEN1 OUNTIL>ALL
11 OUNTIL>TELL1 OUR>>CALL>>YOU OUR>>ORG>>PAST OUR>>PAST>>ALL OUR>>SEND>>YOU OUR>NEWS2 OUR>SEND1 OWITHIN>SURE1
11 PAST>>O>>ORG PAST>>YOU>>TELL SEND>>HE>>NEWS SEND>OBEF2 START>>O>>WE SURE>>NEWS>>D SURE>SURE TALK>>FUT>>TELL
11 TALK>>WAIT>>O TALK>OON TELL>>D>>ORG TELL>>FUT>>YOU TELL>>OUR>>EVENT TELL>>YOU>>ALL TELL>WAIT1 US>>D>>WHEN
11 US>>TELL>>YOU US>HEAR1 US>SURE WAIT>>O>>FUT WAIT>>TELL>>EVENT WAIT>AWAY2 WAIT>YOU WAIT>YOU2 WE>>ASK>>O WE>>CALL>>O
11 WE>>CALL>>ORG WE>>FUT>>OUR WE>>HEAR>>EVENT WE>TELL WHEN>>CALL>>WE WHEN>>TALK>>O WHEN>OON1 WHEN>SURE2 YOU>>DOC>>DOC
11 YOU>>FUT>>AWAY YOU>>NEG>>TELL YOU>>O>>D YOU>>O>>US YOU>>TELL>>NEWS YOU>COND YOU>HE2 YOU>OWITHIN YOU>TELL1 YOU>WAIT
11 YOUR>>O>>YOU YOUR>>OUR>>ORG YOUR>>TALK>>WE YOUR>COND YOUR>WHEN2 c.deabzus c.deantwo c.debekom c.dechef c.deda
11 c.deentsc c.deergeh c.deliegt c.demail c.denaehe c.denoch c.desachs c.determi c.devorau c.enallow c.enanywh
11 c.enarriv c.enassem c.enaudit c.endave c.enend c.enfores c.enfuner c.engoal c.enguide c.enindiv c.eninfor c.enintim
11 c.enlab c.enlands c.enmarcu c.enmate c.enmost c.ennomin c.ennon-s c.enone c.enpatie c.enprep c.enreali c.ens
11 c.enshhh c.enshoot c.enwrite c.escandi c.esmando c.esmarco c.essaber c.frpuis- c.frtard c.frtoi c.frverdi
11 de<__duerf de<__gedul de<__hoers de<__ihnen de<__sachs de<__sollt de<__wird de<_krieg de<_sie de<_von de<_wuerd
11 de=D__ansag de=D__anspr de=D__konta de=D__mitte de=D__schre de=D_abzus de=D_an de=D_bitte de=D_getro de=D_naehe
11 de=D_ne de=D_noch de=D_vor de=O__> de=O_krieg de=O_wisse deaber_noch deabsch__ergeh dealle_> dealso__krieg
11 deantwo__versp deantwo_koenn deauf_dich debei_dir debesch__> debewer__=D debitte__einer debitte_gedul debrauc_ich
11 dedas__brauc dedas__im dedauer__=D dedie__an dedie__erfol dedie__und dedir__wie dedir_ob dedu__nachr dedu_eine
11 dedu_ne deduerf_=D deduerf__mit deein_ergeb deeine__wird deeine_absch deeiner__koenn deergeh_=D deergeh__>
11 deerhal__von deetwas_gedul degeben__ihnen degedul__bitte degenau_sagen degespr_und degetro_> dehaben_>
11 dehaben__meine dehast__eine deich__genau deich__ob deich_dir deich_mehr deihnen__entsc deihnen__naehe
11 deihnen__sagen deihnen__schri deihnen__zu deihnen_dann deihnen_leide deinfor_wir deist__wir dekrieg__ne
11 deleide__sagen demir_> demit_einem demit_unser demitte__koenn demitte_zu denachr__mir dene_nachr denoch__hast
11 derechn__=D derueck_erfol deruf__kurz deruft_sie des_> des__wisse desachs__wir desachs_bitte desage_ihnen
11 desie__mir desie__noch desie__unser desie__zurue desie_duerf desie_hoere desie_meine desie_s desobal_die
11 desollt_wir detelef_konta detreff_wir deum__gedul deum_etwas deund_infor deund_sag deund_sie deuns__mit deuns_nachr
11 deunser__rechn deunser_entsc deverbi_> devon__bitte devon__nachr devon_sachs dewarte_lasse deweiss__mehr
11 deweiss_ich dewiede__ihnen dewiede_bei dewir__abzus dewir_infor dewir_s dewir_wiede dewird__getro dewisse__mehr
11 dewisse__s en<__assem en<__audit en<__coord en<__dinne en<__guess en<__gut en<__lab en<__last en<__patie en<__proce
11 en<__recko en<__req en<__share en<__take en<__their en<__under en<_ana en<_comp en<_contr en<_leave en<_meeti
11 en<_one en<_priya en<_shhh en=D__befor en=D__door en=D__exter en=D__inclu en=D__know en=D__nomin en=D__shoul
11 en=D__will en=D__wrap en=D_call en=D_mate en=D_nothi en=O__e en=O__meet en=O__panel en=O__sort en=O__us ena__decis
11 ena_feedb ena_forma ena_funer ena_text enadjus__will enagain__you enagain_with enagree__sleep enaim__respo
11 enaim__turn enairpo__reply enairpo_prope enall__settl enall__we enall__well enall_be enam_hikin enam_hopef
11 enand__conta enand__pass enand__write enand_give enannou__=D enanswe__early enanswe__my enanswe__will enanswe_into
11 enanswe_we enany_rate enanyth_=O enappli__a enappli__may enappli_it enare__from enare__my enare_aimin enare_decid
11 enarran_the enask__your enassem__you enassem_votes enassur_me enat_=O enat__rate enat_every enaway__mate
11 enback_towar enback_up enbe_=D enbe__answe enbe__back enbe__but enbe__late enbe__of enbe_an enbear__us enbefor__am
11 enbefor_lunch enbette__=O enboard__you enbody__must enboss_is enby__post enby_regis encalen__=D encall__prefe
11 encall_is encall_them encan__hang encan__to encance_=O encandi_comes encerta_=D enchoic_=D encircl_back enclass_=O
11 enclien__away enclose__for encomes__from encomp__is encomp_commi enconta_> enconta__regar enconve__with encoord__be
11 encoord_will endave__you endave_give enday_! enday__i enday_befor endecid__so endecis__to endecis_known endinne__i
11 endirec__to endiscu_=D endo_=D endo__is endo_i endo_know endone_=D endone__and eneithe_way eneligi_=D eneligi__>
11 enemail_=O eneveni__will eneveni_you enevery__on enevery__so enevery_appli enexpec__call enexpec__come
11 enexpec__final enexpec__from enexpec_a enfeedb__=D enfeedb_for enfeedb_in enfinal__=D enfinal__a enfinal_get
11 enfind__and enfind__mail enfirst_time enfollo__=D enfollo__=O enfollo__> enfor__funer enfor__patie enfores__respo
11 enfores_a enforwa__> enforwa_them enfrom__airpo enfrom_priya enfuner_> enget__lette enget__updat engover__=D
11 engover_meet engroun__at engut__you engut_says enhang__? enhappe__> enhave__down enhave__infor enhave_agree
11 enhave_dave enhave_promi enhave_still enhe__on enheadc__so enheadc_plan enhear_the enheard_=D enheard__> enhigh__of
11 enhigh_volum enhirin__meets enhold_until enholid__give enhope__wrap enhopef_i enhopin_to enhr__be eni__hikin
11 eni__hopef eni__it eni__mysel eni__rever eni__text eni_recko eni_repor eni_take enif__s enin__case enin__diary
11 enin__from enin__windo enin_holid eninbox__night enindiv_=D enindiv__=O eninfor_by eninto__meeti enintro_himse
11 enis_=D enis__again enis__hold enis_you enit__if enknow__are enknow__final enknow_i enknow_is enlab__relea
11 enlab_shoul enlande__=D enlast__befor enlast__comes enlast_candi enlate__an enlate_for enlates__will enleave_it
11 enlegal_you enlena_> enlet_candi enlette_=O enlike__let enline__once enlook__every enlook__for enlook_for
11 enlook_out enlooki__=D enlooki_like enlunch__will enmail__morni enmail_the enmake_conta enmanag_said enme__decis
11 enme__once enme__with enmeet__eveni enmeeti__will enmessa__be enmessa_will enmost_and enmust__to enmust_respo
11 enmy__said enmy__says enmy__the enmy_gut enmy_manag enmy_team enmysel__would enmysel_i enn__tell enn_can ennamed_=D
11 enneed_=D enneed_the enno__is enno_recep ennoon_> ennot__out ennot_befor ennote__offic ennote_our ennotes__i
11 ennotes__you ennothi__call ennotif_all enoccup__=O enof__it enof__panel enof__the enoffic__can enoffic_n enon_>
11 enon__team enon__until enon_it enon_or enon_salar enonce__first enour__known enour__or enour_coord enour_last
11 enour_prefe enout__an enoutco__the enoutco_in enover_and enpanel_for enpaper__from enpaper__with enpaper_s
11 enparen__> enpart_=O enpartn_have enpeopl_=O enpeopl__befor enperso_to enpick__back enpinky__> enpinky_swear
11 enplan__reali enplan_so enplann__infor enposit__respo enprefe_candi enpriya_> enpriya__the enproce__: enproce__a
11 enproce_fores enproce_lasts enproce_time enpromi_=O enpromi__i enpromi__will enpromi_me enpromi_mysel enprope_reply
11 enpubli_the enput__that enput_all enrate__give enrate_i enreali__would enrecko__will enrecko_we enrecom__from
11 enrefer_and enregis_post enrelea__resul enrelea_your enreply__! enreply__us enreply_from enreq__waiti enreq_is
11 enresul__publi enresul__reach enresul_shoul enrever_on enright__to enright_back enring_once enrole__be ens__=D
11 ens__night ens__plan ens__to ens_headc ensaid__> ensaid__so ensalar__> ensat__with ensay__repor ensay__will
11 ensays_you ensched_for enscore_> enselec__reach ensendi__a ensettl__and enshall__=D enshall__> enshall__again
11 enshare__=D enshe__make enshenz_=O enshhh_=D enshhh__> enshoot__a enshoot_you enshoul_relea enshout_=D enshout__>
11 ensit__=D ensit_tight ensits__i enso__it enso_reali ensomeo__my enspoke__lena enspoke__priya enstand_=D ensteps_=D
11 enstill__nothi enstill_heard enstrai_away enswear_> entake__answe entake_the entell__all entest__shoul entest_resul
11 entext__promi entext_after enthat__writi enthat_final enthat_s enthe_=O enthe__fores enthe__into enthe__n
11 enthe__proce enthe__prope enthe__s enthe__volum enthe_answe enthe_assem enthe_audit enthe_conve enthe_debri
11 enthe_half- enthe_high enthe_lab enthe_list enthe_minis enthe_peopl enthe_req enthe_sched enthe_windo entheir_reply
11 enthey__i enthey__promi enthis_and enthis_back entight_=D ento__high ento__someo ento__them ento__this ento__throu
11 ento_rever ento_say ento_turn entouch_> entrave_=O enturn__=D enturn_appli entwo_direc enup__conve enus__that
11 enus_for envote_is envote_s envotes__=D envotes_you enwaiti__s enwaiti__the enwants__sleep enway_=D enway_or
11 enwe__agree enwe__aimin enwe__at enwe__follo enwe_talk enwe_under enwhate_happe enwhich_=O enwhich__i enwho__the
11 enwill__dave enwill__once enwill__where enwill_all enwill_shoot enwindo_=D enwindo__> enwinne__be enwinne_will
11 enwith__board enwith__updat enwith_coffe enwith_lena enwould__every enwould__surpr enwould_do enwrap__>
11 enwrite__peopl enwriti__us enyou__do enyou__find enyou__prope enyou__salar enyou__score enyou__shout enyou_hang
11 enyou_know enyou_promi enyour__that enyour_file es:_=D es<__: es<__avisa es<__maxim es<__resol es<__sabra es<_consu
11 es<_nos es=D__cuent es=D__despu es=D__estar es=D__harem es=D__infor es=D__te es=D__usted es=D_queda es=O__>
11 escandi_=D escandi__> escomun_con esconfi__este esconfi_por esconoc__> esconsu_: esconta_=D esconta_conti
11 escuent__la esde_esta esde_nosot esdecid_> esdecid__=D esdecid_y esdecis_=D esdecis__=D esdigo__> esel__esta
11 esel_link esenlac_> esescri__lo esesper__el esesper_comun eseste__la eseste_medio esgeren__conoc esgeren_quier
11 eshora__el eshora_y esinfor__> esinfor__todos esla__quier esla_geren esla_hora eslink_> esllamo_> eslos_candi
11 esmaxim__respu esmaxim_de esmedio__hora esmedio_la esmi_> esmi__vuelv espara_decid espaso_el esplazo__respu
11 espor__medio espor_este esque__el esque__geren esquier_conoc esresol__> esresol__publi esresol_se este__por
11 este_avisa este_llama este_marco estendr_una estiemp__de estiemp_maxim esy__link fr<__a fr<__choix fr<__tu
11 fr<_atten fr<_encor fr<_puis- fr<_resul fr=O__decis fr=O__donc fr=O_et fr=O_sa fra__appel fra_un frappel_>
11 frappel__la frappel__pour frappel_de frapres_> fratten__un fratten_a frau__tard frau_plus fraurez__nos frce__>
11 frchef__=O frconna_notre frcourr__> frde__est frde_nos frdecad_=O frdecad__=D frdecis_> frdelai__repon frdepla_=O
11 frdes_que frdeuxi__=O frdire_plus frdis_=D frelle_se fren__plus fren_dire frest__les frfais_signe frfaut__vous
11 fril__sera frinfor__> frje__et frje__pouvo frjour__> frjour_meme frjury__prono frjury_se frla__tombe frle_jour
11 frmais__je frmerci__patie frnos__=D frnos_nouve frnous__conta frnous_devri fron__donne fron__la fron__recon
11 frpeu__patie frpeu_de frplus_tard frpour_te frpouvo__en frprono__> frrepon__=O frrepon__notre frrepon__parvi
11 frresul__=D frresul_la frrevie__toi frsera_prise frsera_repon frserez_fixe frseron_commu frsur__repon frsur_une
11 frtard_> frun__=D frvers_toi frvous__> frvous__ce frvous__dire frvous__fixe frvous_conta grain:that how:APPROX
11 how:APPROX&EVENT p:CALL s.deerfae s.deerste s.degebe s.dehabe s.demuss s.denur s.deschre s.deunser s.enadjus
11 s.enagree s.enairpo s.enaway s.enbad s.encall s.endefin s.enfile s.engut s.enhangi s.enhopin s.enleft s.enlena
11 s.enmatch s.enme s.enn s.enoccup s.enone s.enphoni s.enpinky s.ensat s.enseen s.enshenz s.ensign- s.enwhen
11 s.escalma s.esdia s.esgusto s.eslink s.esmaxim s.esrespu s.esresul s.estodos s.frce s.frcelui s.frdecad s.frdeuxi
11 s.frentre s.frenvis s.fretant s.frprend s.frqu s:OON s:WAIT
12 ALL>>NEWS>>D ALL>DECIDE ASK>>IT>>FUT AWAY>OWITHIN CALL>>CALL>>D CALL>>HEAR>>O CALL>>NEWS>>D CALL>>TELL>>D
12 CALL>>WE>>YOU CALL>DECIDE1 CALL>TALK COND>>IT>>O COND>>WE>>TELL D>>SEND>>WE D>>WAIT>>WAIT D>>WE>>US DECIDE>DECIDE
12 DECIDE>SURE2 DOC>>SEND>>D DOC>AWAY2 DOC>CALL2 DOC>SURE1 EVENT>>HEAR>>YOU EVENT>OFROM FUT>>CALL>>NEWS
12 FUT>>DECIDE>>CALL FUT>>DECIDE>>NEWS FUT>>DOC>>D FUT>>IT>>COND FUT>>SEND>>AWAY FUT>>TELL>>NEG FUT>>US>>D
12 FUT>>YOUR>>DOC FUT>OWITHIN HE>>ASK>>TELL HE>>FUT>>DECIDE HE>>TELL>>O HE>YOU HEAR>>CALL>>NEWS HEAR>>EVENT>>D
12 HEAR>>PAST>>TELL HEAR>>WAIT>>D HEAR>>YOU>>DOC HEAR>NEWS1 HEAR>SURE HIS>>WE>>FUT HIS>FUT2 HIS>HEAR HIS>WE
12 IT>>D>>AWAY IT>>FUT>>DECIDE IT>>ORG>>EVENT IT>>WHEN>>YOU IT>WHEN NEG>>HEAR>>WAIT NEG>>WAIT>>YOUR NEG>>YOU>>SEND
12 NEWS>D NEWS>NEG NEWS>WHEN1 O>>D>>YOU O>>IT>>FUT O>>NEG>>FUT O>>SURE>>COND O>CALL1 O>EVENT2 O>FUT2 O>HE2
12 OAPPROX>FUT1 OAPPROX>HEAR2 OAPPROX>WE OBY>COND1 OFROM>DECIDE2 OFROM>TELL2 OON>FUT OON>NEWS1 ORG>>D>>EVENT
12 ORG>>HEAR>>DECIDE ORG>>SEND>>YOU ORG>ALL2 ORG>CALL2 ORG>NEWS ORG>OFROM ORG>OUR OTHRU>FUT1 OTHRU>WE OUNTIL>CALL1
12 OUR>>NEWS>>YOU OUR>ALL1 OUR>DECIDE2 OUR>NEWS1 OUR>ORG OUR>OWITHIN OWITHIN>COND1 OWITHIN>ORG2 PAST>>IT>>TELL
12 PAST>>PAST>>COND PAST>FUT2 PAST>HIS1 SEND>>D>>YOU SEND>>EVENT>>D SEND>>IT>>O SEND>>YOU>>EVENT SEND>AWAY2
12 SEND>DECIDE2 SEND>IT1 SEND>NEWS1 SEND>ORG2 SURE>AWAY1 SURE>FUT SURE>HEAR SURE>SEND2 TALK>>FUT>>HEAR TALK>>O>>NEWS
12 TALK>NEWS2 TELL>>HE>>NEWS TELL>IT1 TELL>OBEF2 TELL>ORG2 TELL>WE2 THIRD>>O>>WE THIRD>NEG2 US>>D>>DECIDE US>>D>>NEG
12 US>>NEWS>>D US>>YOU>>CALL US>>YOUR>>WE US>EVENT1 US>OWITHIN1 WAIT>>TALK>>D WAIT>>TELL>>YOU WAIT>>US>>O WAIT>CALL1
12 WAIT>HEAR1 WAIT>IT2 WAIT>OUNTIL WAIT>WE WE>>ASK>>D WE>>HEAR>>IT WE>>HEAR>>PAST WE>DECIDE WE>SEND1 WE>TELL1 WE>WAIT2
12 WHEN>>AWAY>>D WHEN>>FUT>>O WHEN>>FUT>>TELL WHEN>>NEWS>>D WHEN>>ORG>>HAVE WHEN>>SEND>>WE YOU>>CALL>>HE
12 YOU>>CALL>>WHEN YOU>>FUT>>HEAR YOU>>HE>>FUT YOU>>NEG>>WAIT YOU>>O>>SURE YOU>>SEND>>HE YOU>>TELL>>WE YOU>>VAGUE>>D
12 YOU>COND2 YOUR>>TALK>>O YOUR>>TELL>>O YOUR>>WE>>FUT c.deabsch c.deangep c.deauswa c.degebe c.demeld c.demelde
12 c.demit c.dereich c.deschri c.deuns c.dewird c.enannek c.enbecom c.enclari c.enclosu c.endraft c.eneithe c.enfinal
12 c.enfollo c.enhikin c.enhope c.eninten c.enloop c.enmeet c.enminis c.ennotes c.enpropo c.enrespo c.ensleep
12 c.enunlik c.eshora c.eshuman c.espero c.espondr c.esrecur c.esresol c.este c.estener c.fradres c.frarbit c.frdonc
12 c.frfil c.frparvi c.frpatro c.frplus c.frprono c.frrien de<__absch de<__besch de<__chefi de<__gremi de<__sag
12 de<__tagt de<_eine de<_geben de<_lena de<_meine de=D__angep de=D__dir de=D__es de=D_hoers de=D_meld de=D_reich
12 de=D_sag de=D_tagt de=D_werde de=O_an deabzus_> dean__> debetri_tagt debis__was dedann__ich dedann_hast dedas__tagt
12 dedas_okay deder_besch dedich_=D dedich__an dedie_falls dedie_sie dedie_zu dedir_wie dedrueb_und dedu_bekom
12 deein__> deeine_antwo deeinen_termi deeiner_entsc deerhal_=D deerhal_sie dees__weite dees_inter dees_weite
12 defalls__die defalls_fuer defrau__wird defuer__sie defuer_die degremi__=D degremi_tagt dehabe__inter dehabe_es
12 dehaben__von dehoere_sie dehoffe_ihnen deich__es deich__mich deich__wiede deich_habe deihnen_=O deihnen__=D
12 deihnen__reich deihnen_unser deihrer__wird deinter_weite deist_> deist__wiede deist_angep dekoenn__ihnen dekomme_=D
12 delena__ihnen delena_schic demeine_antwo demeine_chefi demeld__mich demeld_ich demich_wiede demir_bitte
12 demit__entsc denicht_sagen dereich_? dereich__> deruf__=D deruf_dich derufe_sie desag__dir desag_dir desag_ich
12 deschre__dir desetze_uns desie__antwo desie__haben desie__uns desie_noch detag__sie detagt__=O deund_komme
12 deund_sage deunter_wird devorau__> dewas__> deweite__melde deweite_und dewir_das dewir_hoffe dewir_setze dewird_sie
12 dewuerd__=D dewuerd_ihnen dezu__absag dezur__und en<__check en<__come en<__inten en<__owe en<__plan en<__shoot
12 en<__then en<__timel en<__tom en<__truth en<_annek en<_clien en<_detai en<_just en<_put en=D__most en=D__set
12 en=D__than en=D__the en=D__what en=D_rathe en=O__aim en=O__decid en=O__plan en=O__see en=O__shall en=O__stand
12 en=O__to en=O_decis en=O_expec en=O_nothi ena__is ena__reply ena_draft ena_note ena_respo enabout__9 enabout__resta
12 enafrai_> enafter__he enafter__we enagain__i enaim__to enaim_is enall__but enall__wante enallow__=D enam__in
12 enam__to enam_going enan__9 enana_with enand__come enannek__=D enannek_takes enanswe_9 enanswe__appli enappli_=O
12 enappro_=O enappro__=D enask__wheth enask_was enasses__will enassur__you enat_most enbe__if enbe__offer enbe__that
12 enbe_discu enbe_relea enbe_reope enbe_the enboard__and enboard__met enboard_votes enbreak__=D enbut_=D enbut__respo
12 enby__you encalen_: encalen__i encan__our encan_i encan_promi encandi__be encandi_will enchoic_> enclari_=D
12 enclari__> enclosu_=D encome__towar encomes__> encommi__to encommi_to encount_on encv_again enday__=O enday_runs
12 endecis__unlik endecis_in endetai__by endo__rathe endraft_=D endraft__> enemail__me enevery_answe enevery_s
12 enexpec__=O enexpec_us enexten_an enfeedb_> enfeedb__you enfor__budge enfor_comin enforma__will enfrom__at
12 enfrom__first enfrom__offic enfrom__will enget_my engoes__the engood__bad enhas__=D enhas_met enhave__updat
12 enhave_clari enhavin__to enhavin_spoke enhe__here enheadc__open enheadc_will enher__and enher_and enhikin_=D
12 enhikin__with enholid__nothi enhr_will eni__ping eni__sit eni__telep eni_say enin_truth eninfor__mail enis_here
12 enis_unlik enit__me enit__over enit_be enkeep__waiti enlet__sleep enlette__at enlike__take enlooks__you enloop__=D
12 enmade__choic enmake__our enmakin_offer enme__cv enme__on enme_at enme_sleep enmeeti_so enminis__=D enmiser__>
12 enmore_=D enmore__i enmust__me enmust_tell enmy_answe enmy_boss enmy_call enneeds_the ennews__i enno__yet ennot__=D
12 ennot_keep ennothi__happe ennotif__that enof_its enoffsi_=O enon__answe enonce__board enonly__back enonly_get
12 enor_bad enour__but enout__we enout__your enout_of enpartn_i enpeopl_team enpin__down enplan__wrap enpleas__at
12 enpriya_is enproce__and enprope__i enput_it enrathe__five enreply_for enresta_> enresul_shall enretur__we
12 enrever_=D enrevie_them enright__> enruns__about enruns_to ens__=O ens__and ens_over enselec_proce ensendi__=D
12 enshall__appri enshall_telep enshare_meet enshe_must enshoul__able enslow_=O enso__will enso__would ensomet__=D
12 ensomet__tell ensomet_to enteam__can entell__and entext__=D entext_you enthan_five enthat__=D enthat__resul
12 enthat_meeti enthe_aim enthe_ceo enthe_share enthe_very enthe_vote enthen__get enthey_say enthink_and enthose_=O
12 entime__=O ento__=O ento__its ento_about ento_follo ento_get ento_it ento_notif ento_revie ento_set entold_=D
12 entold_=O entom__after entom_looks entouch__with entowar_you entrave__i entruth__i entruth_all enunlik_=D
12 enunlik__> enup__proce enupdat__me enus__=D enus_we envotes__and enwait__the enwe__again enwe__have enwe__share
12 enwe_get enwhate__say enwhen__make enwhere__stand enwhere_you enwill__discu enwill__feedb enwill__keep
12 enwill__notes enwill__reope enwill__the enwill_come enwill_find enwill_happe enwill_open enwill_text enwith__for
12 enwith__recep enwith_what enworks_counc enwould_it enwrap__our enyet_but enyou__be enyou__detai enyou__draft
12 enyou__how enyou__reply enyou__same enyou_he enyou_more enyou_stand enyou_waiti enyour__: enyour__again
12 enyour_patie es<__decis es<__tener es<_deber es<_no es=D__=O es=D__falta es=D_sabra es=D_sin es=D_tiene esa__=D
12 escomit__el escompa__llama escompa_te escon__respu escorre__=D esdeber_tener esdecis__> esdecis_se esdigo__=D
12 esel__con esel__te esharem_llega esinfor_> esla__para esla_resol eslo_consu esmas_> esmi__te esnuest_decis
12 espara_conta espodre_decir esrecur_human esreune_=D este_doy estiene__respu esun_corre esy__lo esy_se fr<__d fr<_on
12 fr=D__lui fr=O_on fra__momen fradres_=D fradres__> frappel_dans frbudge__=O frce_momen frcompt__une frcompt_sur
12 frcoup__fil frde_fil frde_repon frdecid_=D frdire_=D frdonc_=D frencor__peu frencor_un fresper__vous fresper_pouvo
12 fret__appel fret__vous frfais__=D frfil_=D frfil__> fril__un fril_vous frinfor_=D frinfor__apres frje_lui frles__et
12 frles_candi frlui__parle frlui_en frmail_=D frmomen_> frnous_esper frparle__vous frparle_et frpatro__=D
12 frpouvo__repon frprend__avec frprend_conta frprono_=D frrepon__! frreste__entre frreste_un frse_prono frsera_adres
12 frt__=D frt_appel frtelep_=D frtexte_=O frtombe_=O frtombe__> frun_entre frun_peu frvous__adres frvous__compt
12 frvous__dans frvous__repon frvous__signe frvous_donne frvous_tiens grain:days how:&CALL how:NOTBEF&HEAR p:WAIT
12 s.deab s.deihnen s.deklaer s.dekurz s.demelde s.desobal s.despaet s.enannou s.enbusy s.enfrom s.engave s.ennames
12 s.enoffsi s.enpart s.enpin s.enrepor s.ensend s.ensleep s.enswear s.enthen s.entight s.entruth s.enweek s.esalgo
12 s.frapres s.fraussi s.frbudge s.frchef s.frdirec s.fret s.frmomen s.frpeu s.frtexte s.frtombe s:ORG s:OTHRU s:SURE
13 ALL>>ALL>>NEWS ALL>>ALL>>TELL ALL>>YOU>>D ALL>HEAR ALL>OON AWAY>YOU CALL>>WE>>DECIDE CALL>NEWS1 CALL>OFROM2
13 COND>>ALL>>SEND COND>>FUT>>EVENT D>>CALL>>ALL D>>CALL>>YOU D>>EVENT>>ORG D>>FUT>>WE D>>ORG>>US D>>TELL>>HE
13 D>>WHEN>>DOC D>HIS D>NEWS1 D>OFROM D>WHEN1 DECIDE>>NEWS>>FUT DECIDE>>O>>O DECIDE>CALL2 DECIDE>WHEN DOC>COND
13 DOC>DOC2 DOC>FUT EVENT>>O>>D EVENT>>O>>SURE EVENT>>PAST>>YOU EVENT>>YOUR>>DOC EVENT>ALL2 EVENT>COND EVENT>ORG1
13 EVENT>YOU1 EVENT>YOU2 FUT>>FUT>>OUR FUT>>HEAR>>HIS FUT>>HEAR>>NEWS FUT>>HEAR>>WHEN FUT>>WE>>FUT FUT>>YOU>>WAIT
13 HE>NEWS2 HE>TELL1 HEAR>>D>>SURE HEAR>>OUR>>CALL HEAR>>TALK>>DOC HEAR>TALK HIS>FUT1 HIS>YOU2 IT>>TELL>>D IT>COND
13 IT>DECIDE2 NEG>>YOU>>HEAR NEG>FUT NEG>O1 NEWS>>YOU>>SEND NEWS>OBEF NEWS>SEND2 NEWS>WAIT1 O>>ASK>>SEND O>>CALL>>YOU
13 O>>D>>SURE O>>EVENT>>D O>>OUR>>NEWS O>>SURE>>HE O>ALL2 O>OON O>TELL1 O>US OFROM>HEAR2 OON>HE1 OON>SURE
13 ORG>>EVENT>>O ORG>>ORG>>FUT ORG>SURE2 ORG>TALK2 ORG>YOU1 OUR>>NEWS>>NEWS OUR>>YOU>>TELL OWITHIN>FUT1 SURE>>D>>WE
13 SURE>>SURE>>YOU SURE>HEAR1 TALK>>DOC>>YOU TELL>>FUT>>TELL TELL>ORG1 THIRD>AWAY US>>O>>CALL US>>VAGUE>>O US>>WE>>FUT
13 VAGUE>>O>>WE WAIT>>WHEN>>EVENT WAIT>>YOUR>>D WAIT>OBY2 WAIT>OUR2 WE>>ASK>>NEG WE>>FUT>>CALL WE>>IT>>ORG
13 WE>>NEG>>TELL WE>>ORG>>FUT WE>>TALK>>YOU WE>>US>>O WE>>WAIT>>YOU WE>HEAR2 WE>O1 WE>OWITHIN1 WE>TELL2 WHEN>>D>>SURE
13 WHEN>>EVENT>>FUT WHEN>>TELL>>WE WHEN>COND1 WHEN>EVENT WHEN>OUR1 YOU>>AWAY>>YOUR YOU>>CALL>>YOU YOU>>EVENT>>O
13 YOU>>HE>>O YOU>>O>>OUR YOU>>OUR>>TELL YOU>>US>>CALL YOU>>WE>>TELL YOUR>>COND>>FUT YOUR>OIN1 c.deausga c.degetro
13 c.degibts c.degremi c.deweiss c.dewisse c.enanyho c.enappri c.encoupl c.endebri c.endiges c.engetti c.enhimse
13 c.eninbox c.enlates c.enmark c.ennotif c.enonce c.enphoni c.enset c.enshare c.ensign c.entill c.envotes c.enway
13 c.escomun c.espaso c.esretom c.frvenue c:WAIT de<__auswa de<__ergeb de<__hoere de<__klaer de<__mehr de<__pruef
13 de<_ein de<_sobal de=D__entsc de=D__mir de=D__mit de=D_bis de=D_geben de=D_gibts de=D_lasse de=D_mehr de=D_rufe
13 de=D_weiss de=O__noch debitte__=D debitte_mit debitte_wir dedanac__wir dedas_gremi deden__bekom deden_ausga
13 deder__wird deder_chef dedie__ihrer dedie_pruef dedie_rueck dedir__s dedir_mehr dedurch_> dees__bis deich_durch
13 demehr_! demelde__mich demelde_ich dene__von denoch__selbe denoch_am depruef__unter depruef_ihrer derueck__sie
13 derufe__=D desagen_koenn deschre_ich desie__an desie__von desie_mehr deueber__> deueber__ausga deuns__bei devon_uns
13 dewisse_wir dezu_koenn dezu_oder en:__so en<__candi en<__go en<__headc en<__know en<__shall en<__ship en<_a
13 en<_eithe en<_eta en<_mark en<_proce en<_thank en<_whate en=D__sure en=D__write en=D_i en=D_with en=D_yours
13 en=O__candi en=O__pass en=O_must en=O_night en=O_whate ena__will enagree_to enall_goes enam_phoni enam_seein
13 enam_told enand__keep enand__recru enand__want enand_call enand_exter enannou_> enannou_inter enannou_the enanswe_>
13 enanswe__reach enanyho_=D enappri__the enappro__shoul enappro_which enare_annou enaroun__=O enaudit__=D
13 enaudit_leave enback__and enback__you enbe_commu enbe_recei enbefor__get enbefor_noon enboard_=D enboard_s
13 enbudge__appro enbudge_is encan__wait encan_look encase__be encase_will encheck_your encolle__off encomin_=D
13 encomin__> encommi__going enconta__> enconve_=O encould__give endebri__for endebri_sched endecis_: endetai__the
13 endetai_of endiscu__and eneithe__you eneta__the eneta_for eneveni_> enexpec__make enexpec__sign enexter__is
13 enexter_that enfeedb__follo enfeedb_will enfind_my enfirst_to enfor__from enfor_it enfrom_my enfrom_petra enfrom_us
13 engive__feedb engoing__vote enhang_=D enhave__debri enhave__reply enhear_me enheard__me enheari__petra
13 enhope__reach enhopin__final enhr_=D enhr__us enhr_of eni__chase eni__phoni eni__seein eni_will enif__goes enif_all
13 enin__loop enin__order enin_hr enincom_=D enincom__=O eninten_to enis__which enit__takes enit_usual enknow__thoug
13 enlates_other enlette__us enlette_of enlette_will enlike__call enloop__you enmanag__back enme__hour enme_an
13 enminds_=D enmore_and enmore_inter enmove_=O enmove__> enmy__will ennew_budge ennews_from ennext_steps enoff__she
13 enoffic_shut enok__i enok_if enone__inter enone__those enone_more enorder__and enorder_recei enout__=D
13 enpartn__will enpass__on enpetra_=O enpetra__hr enpetra_in enpleas_allow enpleas_and enpleas_expec enposte__the
13 enpromi__a enpubli__list enput__=D enput__out enrecei__you enrecon_with enrecru__infor enreope__and enreply__from
13 enrepor__=D enrespo_to enretur__the enrever__> enrever__you enrever_to enrevie__the enrevie_in enright_away
13 ens__more ens_one ensame_eveni ensend__the enshall_rever enshare_the enshe__conta enship__> enshort_=O
13 enshoul__more ensign_off ensigns_=D enso_check ensomeo_from ensucce__will entake_us entalk_it enteam__i
13 enthat__when enthe__> enthe__leave enthe__off enthe__recei enthe__shut enthe__votes enthe__you enthe_draft
13 enthe_forma enthe_headc enthe_loop enthe_sign entheir__=D enthem_=D enthere__one enthoug__morni entime__>
13 entimes_=D ento__appli ento__of ento__short ento__the ento__thing ento_share ento_tell ento_vote entold_we
13 entouch__=D enuntil__new enup_our enup_with enupdat__> enus__? enus__befor enus__to envote_=D enway__will
13 enwe__annou enwe__recon enweddi_=O enwhich_shoul enwill__and enwill__answe enwill__commu enwill__himse enwill__in
13 enwill__it enwill__to enwill__word enwill_ask enwill_chase enwill_confi enwill_forwa enwill_ping enwill_recon
13 enwill_updat enwrite_again enyou__away enyou__comin enyou__know enyou__ok enyou_right enyour_calen es<__notic
13 es<_el esalgo_=D esalgo__mi esalgo_por esconfi_> esconta__los esconta__usted esde_dudas esdecid_el esdecis_la
13 esdudas_> esel__sabra esescri__> esescri_con esle_harem espondr__conta espondr_en espor_mi esrecib_notic
13 esrespo__=D essabra__por essabra_algo esse__comun esse__conti este__=D este__con este__y este_aviso este_conta
13 este_paso estomar_la esy_el fr<__> fr<__commi fr<_elle fr=D__je fr=O__refle fraurez__=O fraurez_de fraurez_notre
13 fraurez_une frcandi_seron frcommi_siege frconve_=O frd__venue frd_etre frdans__foule frdevri_etre frdonc_>
13 frensui_=O fret__te fretre_venue frfixe__> frfoule_> frje_t frla__siege frla_commi frla_foule frlaiss__=D
13 frle__rentr frmerci__etre frmerci_d frnotre_choix frnotre_repon frpar_mail frplus__> frpour__=O frrecon_=D
13 frrepon__=D frsaura_=D frsaura__> frsiege__je frtout_=D frvenue_=D frvenue__> frvous_ecris how:&SEND p:SURE s.deam
13 s.dedir s.deetwas s.enassur s.encomes s.enconcl s.endebri s.endraft s.eneta s.enexter s.ennod s.enpetra s.enresum
13 s.esenton s.esinfor s.espensa s.esy s.frecris s.frensui s.frfoule s.frrecon s.frrefle s:WE
14 ALL>>ALL>>ALL ALL>>FUT>>TELL ALL>DOC2 ALL>FUT1 ALL>HEAR1 ASK>>D>>DECIDE AWAY>>O>>YOU AWAY>>WE>>FUT AWAY>>YOUR>>D
14 AWAY>CALL CALL>CALL CALL>ORG COND>OUNTIL1 D>>HEAR>>CALL D>>IT>>WHEN D>>NEG>>SEND D>>SURE>>IT D>CALL2 D>NEWS2
14 D>TELL1 D>WE1 DECIDE>>D>>YOU DECIDE>O1 DOC>>YOU>>FUT DOC>D2 EVENT>WHEN2 FUT>>CALL>>YOU FUT>>DECIDE>>O
14 FUT>>HEAR>>AWAY FUT>>HEAR>>SURE FUT>>HIS>>NEWS FUT>>IT>>FUT FUT>>TELL>>ALL FUT>COND FUT>FUT FUT>OUNTIL FUT>SURE2
14 FUT>YOU2 HE>>DECIDE>>O HE>ASK HE>O HE>OON1 HEAR>>D>>WHEN HEAR>>IT>>FUT HEAR>>TELL>>OUR HEAR>>US>>WHEN
14 HEAR>>WE>>DECIDE HEAR>>WE>>HEAR HEAR>ORG1 HEAR>SURE2 IT>>EVENT>>FUT IT>>FUT>>D IT>>FUT>>TELL IT>>NEWS>>TELL
14 IT>>O>>WE NEG>>WAIT>>D NEG>OUNTIL1 NEWS>>YOU>>HEAR NEWS>>YOU>>O NEWS>>YOUR>>DOC NEWS>ALL2 O>>HEAR>>TELL O>>WHEN>>IT
14 OON>ALL ORG>>FUT>>YOU ORG>CALL1 ORG>FUT2 ORG>NEWS2 ORG>WHEN OUNTIL>NEWS OUNTIL>WE1 OUR>>NEWS>>D OUR>>ORG>>NEG
14 OUR>ASK OWITHIN>CALL PAST>>CALL>>CALL PAST>>TELL>>WE PAST>COND1 SEND>>WE>>YOU SEND>CALL1 SEND>EVENT SEND>YOU1
14 SURE>CALL1 SURE>COND TALK>O TALK>OON1 TALK>OTHRU TELL>>D>>SURE TELL>>IT>>D TELL>>ORG>>WE TELL>>US>>WE
14 TELL>>WE>>HEAR TELL>>WE>>US TELL>NEWS2 TELL>TELL TELL>WE TELL>YOU US>>HEAR>>TELL US>>O>>IT US>>ORG>>HEAR
14 US>>WHEN>>IT US>DECIDE1 US>OBY VAGUE>HEAR2 WAIT>>D>>ASK WAIT>COND2 WAIT>ORG1 WE>>NEWS>>YOU WE>>SEND>>OUR
14 WE>>WAIT>>TELL WE>CALL1 WE>OWITHIN2 WHEN>>IT>>EVENT WHEN>>WE>>CALL WHEN>CALL2 WHEN>US2 YOU>>HEAR>>WE
14 YOU>>HEAR>>WHEN YOU>>TELL>>IT YOU>CALL2 YOU>SEND YOUR>>DOC>>D a:HEAR c.dealso c.deannek c.delauf c.derechn c.enbut
14 c.encoord c.enhang c.enhe c.enlist c.enmiser c.ennamed c.enpack c.enpaper c.ensteps c.enthem c.entowar c.enwhate
14 c.enwinne c.esdanos c.esdigo c.esharem c.frdecis c.frdevri c.frdonne c.fron c.frt c.frtout de<_gedul de<_peile
14 de<_rechn de<_rueck de=D__! de=D__annek de=D_schri de=O_=D de=O__wir de=O_also dealle__und dealso_=D dean__haben
14 deannek_> deantwo_> debekom_sie debrauc__noch deden__an deentsc__> deentsc_wird dees__> degebe_dir degedul__sich
14 degedul_sie dehaben__entsc deich__> deihnen__verbi deihnen_in dein_anspr dein_verbi dekrieg__besch delauf__=D
14 demehr_=D demehr_sagen demit__in depeile__den depeile_sie deruf_=D derufe__durch desagen__> desie__mit desie__rechn
14 desie_an desie_dann deueber_annek deuns_=D deunser__wird dewie__weite dewir__und en:__> en<__allow en<__board
14 en<__decis en<__minis en<__note en<__ring en<__to en<__winne en<__with en<_heari en<_my en=D__rever en=D_by
14 en=D_priya en=O__hear en=O__up en=O_comin en=O_s ena__sched enafter__meeti enagain_and enaimin_to enam_aimin
14 enam_hopin enan__> enand__call enand__know enand__that enand_will enanswe_on enappli__> enare__out enarriv_at
14 enaway_> enback__finan enback__our enbe__first enbe_named enbear__me enbefor__have enboss_=D encall_from
14 encandi__=D enclien_s enconta__then endates_to endefin_answe enexpec_somet enexpec_their enfeedb_to enfinal_decis
14 enfinal_thing enfinan__will enfligh_=O enfolks_=O enfrom__> enfrom__after enfrom__team enfrom_finan enget__call
14 enget__reply enget__respo engets__=D engive_you engood_or enhave_feedb enhave_read enhe__reach enheari__from
14 enheari_back enhirin__will enhold_=D enhold__> enhope__have enhope__we enhopef__can eni__aimin eni__confi
14 eni__conta eni__find eni__got eni__repor eni_know enin__calen enin__inbox enin_your eninbox_=D eninfor_all
14 enintim_of enis__will enis_back enit_will enknow__we enlates__> enlegal__will enlist_=O enloop_you enmade_the
14 enmake_that enmeeti__expec enmiser_=D ennew__: ennomin__so ennomin_someo ennothi_will enof_those enon_to enonce_the
14 enone_=O enour__votes enour_board enour_commi enour_final enpack_=D enpanel_recon enphone_to enphone_you
14 enpleas_give enposit__=O enrathe_than enread__=O enrecei__respo enrecon__so enrespo__every enrespo__of enrevie_=O
14 enring_round ens__day ens_time enselec_will enshall__reach enshall_drop enshoul__in enshoul__you enshut__nothi
14 enso__i enso__somet ensomeo__you ensomeo_so ensoon__i enstatu_=D enteam__get enteam_i enthat__so enthat_after
14 enthe__answe enthe__holid enthe_paper enthe_winne enthem_and enthing__and enthis__up ento__word ento_candi
14 ento_nomin entouch__to enus_after enwaiti_=D enwe__reach enwill__heard enwill__named enwill__right enwill_follo
14 enwill_loop enwill_mail enwrap__up enwrap_this enyou__> enyou__contr enyou__defin enyou__messa enyou__will
14 enyou_hear enyou_then enyours__be es<_danos es<_esper es=D__decid es=D__llama es=D_y escompa__te escompa_lucia
14 escomun__resul escomun_el esdanos_=D esen_conta esinfor_a esla_decis eslo__el eslos__=D eslucia__escri eslucia_te
14 esmi__lucia espor_corre esrespu__=D esrespu_el este_confi estomar__decis esusted__> fr<__devri fr<__patro frcoup_de
14 frj__texte frje__vers frje_revie frla__> frle_patro frnotre__vous frnotre_decis frnous__feron frnous__recon
14 fron_repre frpasse__coup frpatie_=D frpatro_tranc frrecev__courr frrepre_conta frrevie_=D frrevie__> frsaure__=D
14 frseron__=D frte_texte frtexte__> frtout__=O frtranc_> frun_coup frvous_feron how:&NEWS how:BETW&CALL p:FUT
14 s.dehoere s.deund s.devertr s.deweite s.dewenn s.enappro s.enbudge s.enfinis s.enfolks s.enhave s.enhopef s.enloop
14 s.enowe s.enproce s.enrn s.ensavin s.ensched s.ensort s.entimel s.enwaiti s.esllamo s.frconta s.frinfor s.frpatie
14 s.frpromi s:OUR s:YOU
15 ALL>PAST2 ALL>TELL1 AWAY>EVENT2 CALL>FUT1 COND>AWAY1 D>>ALL>>ALL D>OON2 D>TELL2 DECIDE>>IT>>YOU DECIDE>>OUR>>O
15 DECIDE>OUR1 DECIDE>WAIT1 EVENT>>FUT>>O EVENT>>WE>>FUT EVENT>FUT2 EVENT>YOUR FUT>>D>>WHEN FUT>>EVENT>>O
15 FUT>>HEAR>>ALL FUT>>SEND>>IT FUT>>YOU>>AWAY FUT>WHEN2 HE>>D>>HE HE>US2 HEAR>>IT>>DECIDE HEAR>>NEWS>>US HEAR>>O>>WE
15 HEAR>>OUR>>DECIDE HEAR>>YOU>>HEAR HEAR>>YOUR>>TELL HEAR>OBY1 HEAR>US1 NEWS>>FUT>>YOU O>>FUT>>DECIDE O>>SURE>>D
15 O>CALL OON>NEG ORG>>HEAR>>TELL ORG>CALL ORG>DECIDE1 OUNTIL>FUT1 OUR>FUT2 OUR>HE2 OUR>YOU2 OWITHIN>HEAR2
15 PAST>>TALK>>O SEND>CALL2 SEND>O1 SEND>OBY1 TELL>>ALL>>ALL TELL>>YOU>>COND TELL>CALL2 WAIT>>WHEN>>NEWS WAIT>EVENT2
15 WE>>HEAR>>WE WE>COND1 WE>SEND2 WHEN>AWAY WHEN>CALL YOU>>HEAR>>IT YOU>>HEAR>>NEWS YOU>>NEWS>>O YOU>WE a:TELL
15 c.degenau c.enboard c.enconcl c.enoptio c.ensaid c.enshoul c.enverdi c.esusted c.frcompt c.frfaute c.frpatie
15 c.frsaura c.frvers de<__bekom de=D__rueck de=D_von de=O_genau deam_selbe deantwo_=D deauf_sie debis_wir dehoere_=D
15 deich__an deich__dich deich_rufe deihnen__besch deihnen__die dekomme_wir dekrieg_=D dekrieg_du demelde_uns demich_>
15 deoder__> derechn_> derufe__sie deschri__> deselbe_tag deund__mich deund_gebe deunser_antwo dewie_es en<__expec
15 en<__forma en<__meet en<__soon en<_bear en<_feedb en=D__arran en=D__phone en=D__reach en=O__that ena_defin
15 enall__of enan__to enand_he enappri_of enbe__conta enbe__out enbe_answe enbe_appri enbear_with enboth_=O enby__time
15 encall__the encheck_with encomes_=D enconta_the endefin__=D enexpec__be enexpec_the enfeedb_=O enget__the
15 enhave__first enhave_an enhim__and enhope_that eni__ring eni_call eni_want enin_conta enis__have enis_when
15 enit__will enknow__it enme_> enme__will ennews__thing ennews_first ennight__i ennot_expec ennotif__the ennotif_of
15 enof__miser enor_not enour_answe enout_=D enowe_you enpanel_s enpick__the enrecru_will enresul_> enround_=O
15 enrun_=O enselec__=O enshoul__back enshoul__with enshoul_know enso__> ensteps_> enthat__we enthe__meet enthe__who
15 enthe_final enthem__and enthere_s enthose__> entime_you ento_arran ento_respo ento_updat entouch_with enuntil_the
15 enusual_takes envote__=D envote__and enwe__put enwe__reply enwhen_the enwill_have enwill_pass enwith_them
15 enword__you enword_for enyou__my enyou_feedb enyou_recei enyou_that enyour_miser es=D_te esconoc_=D esla__la
15 esla__y esmi_jefa esse_lo estodos_los esusted_=D esvuelv__=D esvuelv_el fr<__aurez fr<__reste fr=D__aurez
15 fr=D__conve fril_reste frje__ecris frnous_vous frrappe_coura frresul_seron frserez_infor frvous__notre frvous_parvi
15 s.deansch s.dehab s.deoder s.deselbe s.encounc s.ens s.ensame s.esconsu s.fraurez s.frcoura
16 ALL>>HEAR>>CALL ALL>OON2 ASK>OON1 CALL>OUR CALL>WHEN1 D>>WHEN>>HEAR D>>YOU>>HEAR DECIDE>>O>>FUT DECIDE>>O>>IT
16 EVENT>>AWAY>>O EVENT>>D>>WHEN EVENT>>O>>ALL EVENT>NEWS2 FUT>>HEAR>>D FUT>>NEWS>>YOU FUT>>O>>YOU FUT>HEAR FUT>TELL
16 HE>TELL2 HEAR>>CALL>>O HEAR>>CALL>>OUR HEAR>CALL IT>>O>>YOU IT>WHEN2 NEG>>FUT>>TELL NEWS>>DECIDE>>D NEWS>>NEG>>D
16 NEWS>>O>>D NEWS>FUT2 NEWS>SURE1 O>>CALL>>WE O>SURE1 OON>ALL2 OON>CALL2 ORG>>D>>FUT ORG>>FUT>>O OUR>>NEWS>>HEAR
16 OUR>DECIDE SURE>SURE2 TALK>>O>>YOU TALK>>WE>>FUT TELL>>O>>WE TELL>>US>>ORG TELL>>WE>>FUT TELL>DECIDE1 WAIT>>US>>D
16 WAIT>FUT1 WAIT>FUT2 WE>>FUT>>US WE>DECIDE2 WE>YOU WHEN>>NEWS>>YOU WHEN>ORG YOU>>CALL>>TELL YOU>>OUR>>NEWS
16 YOU>>US>>HEAR a:DOC c.deeiner c.dehoers c.dekonta c.enbefor c.enmakin c.ennote c.enstrai c.ensure c.enthank
16 c.entimes c.envote c.enword c.escuent c.esfalta c.esjefa c.esnosot c.esrespu c.essabra c.frchoix c.frdis c.frjury
16 c.frmail c.frrepre de<__lasse de<__melde de<__rufe de<__wisse de=D_erhal de=D_rechn de=D_wisse de=O__=D debei_ihnen
16 debekom__=D deinter__und dekomme__auf demelde_mich deuns__> dewir_werde en<__lette en<__they en<_reali en=D_>
16 en=D__time en=O__let en=O_make ena_debri enallow_us enand__get enand_you enanswe__of enanswe_one enbank_holid
16 enbut__for enby_mail encheck__the endecid_and eneach__you eneach_of eneithe_=D enfollo_=D enget__an engive__=D
16 enhear__me enhr__will eni__back eni__expec eninfor_> enintim__the eninvit_=D enits__=O enknow__> enlunch_>
16 enmay_expec enmy_reply ennext__> enof__selec enour__candi enour_choic enour_thoug enoutco__> enpatie_=D
16 enpromi__but enreali_we enrecei__email enrecom_=O enrepor__you enresum_=O enrever__the ens_the ensay_i enstrai__=D
16 enthank__for enthe_board enthe_same enthe_score enthe_short enup__you enus__thing enus_first enwill__able
16 enwill_share enwith__=D enwould_ask enyou__from enyou__hold enyou_will enyour__one enyours_will es<_=D es=D_=O
16 esaviso_> escon_usted esel_resul esle_infor esse_comun esuna__=D fr<__decis fr<__jury fr<__repre fr<__saura
16 fr<__serez frappel_=O frde__nouve frla_=D frle_jury frnous_repre frrentr__je frrepon__sera frtu_saura frune__vous
16 frvous__la how:BETW&HEAR how:IN&ASK how:WITHIN&CALL s.dedie s.enanswe s.enpeopl s.enpriya s.enthat s.frvous s:SEND
17 ASK>FUT CALL>>D>>DECIDE CALL>NEWS CALL>WHEN CALL>YOU COND>FUT D>YOU1 EVENT>WAIT FUT>>SEND>>NEWS FUT>ALL1 HE>DECIDE
17 HEAR>IT2 HEAR>OUR HEAR>SURE1 HEAR>WHEN1 NEWS>>DECIDE>>FUT NEWS>SURE2 O>ALL OUNTIL>YOU2 OUR>>ORG>>ORG SEND>YOU
17 SURE>D1 TELL>>TELL>>YOU WAIT>TALK WE>IT2 WHEN>>YOU>>TELL YOU>>TELL>>D YOU>>WAIT>>D a:WE b:WAIT c.deeine c.defeedb
17 c.deihnen c.dekrieg c.enboss c.encase c.enconta c.enforma c.enmorni c.enproce c.enwhere c.enwith c.esdecis
17 c.esinfor c.frconta c.frdelai c.frferon de<__einer deam__tag debei__melde dedir__sagen deentsc_=D degedul_=D
17 deihnen_melde dekoenn_> denoch_=D en<__> en<__news en<__vote en<_resul en=D__shall en=D_morni en=D_promi en=O__i
17 en=O__when ena_concl enall_three enan__? enand__drop enback_with enbe_in enbe_told enconcl_> enconfi_the
17 endo__worry enemail__> enemail__our enexpec_our enfor__decis enget__mail engive__one enhave__every enhave_my
17 enhave_word enhope__be eni__asked eni__circl eni__spoke eni__updat eninter_=O enlast__=O enme__strai enmeet_=D
17 ennot_worry enof__outco enout_=O enreach__concl enrefer_=O enrepor_back enshall_have enstrai_after enteam__be
17 enthe__comes enthe_decis enthing_=O enthis__with entime_=D ento_sleep ento_you entouch__> enwant__get enwe__hope
17 enwill__him enwill__made enwill__out enwith__decis enyou_one es<__comun esconsu__=D esconti_=D esconti__>
17 esde_respu esle__> esrespu_> far:3 frconta__vous fret_vous frnotre__> frpouvo_vous frrepre__avec frreuni__et
17 frun__de frvers__=D s.dees s.encheck s.eneithe s.enrun s.entext s.enwill s.enworry s.frje s.frserez s:WHEN
18 ASK>WAIT AWAY>OBEF1 CALL>>YOU>>D CALL>>YOU>>WHEN D>>YOU>>YOU D>SURE DOC>CALL1 EVENT>>WAIT>>D EVENT>CALL1 EVENT>DOC1
18 FUT>>HEAR>>CALL FUT>WE2 HE>>YOU>>TELL HEAR>>D>>US HEAR>>O>>IT HEAR>>YOU>>TELL NEWS>>SEND>>D OON>FUT1 ORG>>TELL>>D
18 ORG>>WE>>FUT PAST>OON1 SEND>>WE>>FUT SURE>D TALK>>O>>WE WAIT>ASK2 WE>>YOU>>SEND WE>IT WHEN>NEWS WHEN>TELL YOU>IT1
18 YOU>WHEN c.deruf c.derufe c.enadvis c.enaimin c.enout c.ensendi c.enthose c.esuna c.frlaiss c.frte debekom__von
18 en<_she en=D__when en=D_once ena_lette ena_mail enan_email enanswe_your encall__that encome_back enget__answe
18 enhave_it eni_come enit__and enit__be enonce_i enoutco_=D enover__you enowe__an enping_you enring__=D ens_when
18 ensame_day ensleep_on enthen_> enupdat__=D enwe__rever enwill__> enwrite__=D enyou__once enyou_strai enyour_case
18 es<__te es<_lo es=O_=D esel_=O esescri_=D este_llamo esy_te fr<__revie fr<_laiss fravec_vous frconta_avec frje_te
18 frles_resul how:APPROX&NEWS how:IN&NEWS s.enfinal s.enlette s.enpass s.enshall s:EVENT
19 ALL>CALL1 ASK>FUT2 D>>SURE>>YOU D>IT2 DECIDE>>NEWS>>D DECIDE>>WE>>FUT DECIDE>NEWS DOC>TELL1 EVENT>OON1 FUT>TELL2
19 HE>AWAY2 HE>NEWS HEAR>>OUR>>TELL NEWS>>US>>D O>>D>>HEAR O>>O>>WE OFROM>FUT1 OON>YOU1 ORG>>YOU>>FUT OUR>DECIDE1
19 OUR>YOU OWITHIN>WE SEND>>YOU>>O SEND>CALL SURE>O1 SURE>TELL1 TELL>ALL1 US>>O>>D WAIT>ASK1 WAIT>EVENT1 WAIT>OUR1
19 WAIT>WAIT1 WE>>FUT>>WE YOU>>SEND>>WHEN YOU>CALL c.esresul deauf__zu dehoere__von demit_einer deuns_> en=O_so
19 enappli_=D encan_expec encome__to encommu_=D endecis__=D endecis_will enfirst__=O engive__the eni_get enkeep_you
19 enmake__=D enor__=D enout__> enreali__will ensame__> enshall__you enshall_write enshoul__an enso_=D enteam_and
19 enthat_=D enthe_time entold__> enus__and enwill__our enwill__told enwill_ring enyou__day enyou__of enyou_shall
19 esconta_con este__> fraurez__repon frje__rappe frrecon__> frrepon_vous how:BY&CALL s.enreali s.frles
20 ALL>>ALL>>FUT ALL>ALL ALL>YOU CALL>>FUT>>TELL CALL>>YOU>>IT HEAR>>TELL>>ALL HEAR>>YOU>>US HEAR>HEAR1 HEAR>OBEF2
20 NEG>>FUT>>O ORG>HEAR2 ORG>OON2 ORG>TELL SEND>>YOU>>NEWS SEND>WE TELL>>D>>WHEN TELL>>WE>>YOU TELL>D2 WAIT>WAIT
20 WE>SURE YOUR>O1 c.enfeedb c.frsaure de<__werde deihnen_=D desie_von en:_=D en<__s en=D_that enget__=D eni__ask
20 eni__that eni__told ensaid_=D enthe__to enus_the enwe_hope enwill_rever enyour_inbox esnuest__> esresul_> fr<_il
20 frles__seron frvous__infor s.dedanac s.derufe s.endecis
21 ASK>>WAIT>>D COND>NEWS1 EVENT>O FUT>>FUT>>TELL FUT>>TELL>>AWAY FUT>WHEN1 SEND>>WHEN>>NEWS TELL>OBEF1 c.devon
21 c.encomes c.enexact c.enupdat c.frrevie c:NEWS de<__ruf desie_zu dewird__=D en=O__call enafter_> enan_updat
21 enand__you endecis_is enhope_to eni_write eninvit__> enshoul_be ensleep__it enthe_day enthe_lette enwill__an
21 enwill_infor enwith_the enwith_you enwrite_you es<_le fr<_=D frde_patie frte__=D how:IN&TELL p:HE s.dedann
21 s.enemail s.frnotre
22 D>>FUT>>CALL D>CALL1 EVENT>HEAR2 FUT>CALL FUT>OUR2 NEWS>ALL O>>D>>WE OON>FUT2 ORG>TELL1 SEND>>YOU>>CALL TALK>CALL2
22 TELL>AWAY YOU>NEWS1 c.esconta de=D_eine deich_ruf demelde__=D derufe_ich devon_mir dewerde__=D en=O_but encall_>
22 enfor_an enget_you enhave_asked enknow_> enlet__check enme_check enupdat_you enwill_write es<__respo esuna_respu
22 s.frappel
23 D>SEND1 FUT>>TELL>>NEWS O>HEAR2 OWITHIN>D US>TELL2 c.enexpec c.entime c.esdecid en<_decis endecis_> enfrom_me
23 enfrom_our enget_the enis_to enwe__to enwill__have enwill_know esle__=D how:BY&DECIDE p:NEWS s.enknow s:ALL
24 D>>YOU>>SEND D>>YOU>>TELL D>WE2 DOC>SEND FUT>>FUT>>HEAR FUT>>HEAR>>OUR ORG>>FUT>>TELL ORG>TELL2 WE>>YOU>>CALL
24 YOU>TELL c.enoutco ena_reply encall__> enhave_the ennot_have enreach_out enthat__> fret_je frje__appel frvous_=D
24 grain:week s.enout
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
