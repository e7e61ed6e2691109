"""What words weigh for a promise, in tenths: written by tests/train_promises.py. A table only."""

from __future__ import annotations

TRAINED_ON = "8b26a6c169e3694a471b660ba8c9bcf5092a66cd7857596bf2363b3817b60a9e"
SCALE = 10
WEIGHTS = r"""
-78 far:8
-64 k:ASK
-61 own:
-49 k:OTHER
-48 grain:year
-47 far:7
-46 c.enwas
-44 enclose__>
-40 far:1
-39 c.en9
-38 grain:month grain:season
-37 c.enhappy how:BY&ASK
-36 en=D_but
-35 c.enhad how:FROM k:ABSENT
-34 NEG>CALL c.enon c.entwo
-33 c:YOUR enat_9 grain:break
-32 ASK>ASK AWAY>AWAY1 YOU>PAST en<__a
-31 ASK>SEND COND>YOU D>O1 IT>PAST OUR>AWAY en<_happy s.en?
-30 PAST>D2 WE>AWAY c.debin c.enclosi en9_=D en<_have grain:feast
-29 ASK>NEWS1 PAST>HEAR1 c.deihre c.enanoth en<_9 en?_> enand_=D fr9_h how:ON
-28 c.de9 c.enwould c:START eni__on fr=D_a s:ASK
-27 COND>D1 PAST>ALL2 PAST>NEG TALK>>FUT>>D WE>>AWAY>>D YOU>>NEG>>HEAR enam_on enhappy_=D enmeets__> enon__=D
-27 enpleas__the s.de9 s.en9 s.encould
-26 ASK>TELL1 D>>WE>>PAST D>HAVE1 OUR>>ORG>>AWAY PAST>SEND b:YOUR c.ennew c.enno c.enwork en<_off en=D__9 encan_be
-26 enenjoy_the enoffic_is ensee__=D enthe__was enwas__to enyou_to how:BEF&ASK p:ALL
-25 D>NEG2 HEAR>DECIDE2 NEG>ASK ORG>IT1 OUR>D TELL>OBY2 YOUR>PAST2 b:O c.enavail c.enclose de9_uhr en=D_as enbeen__>
-25 enis_close enoffic__close enthe_inter ento_us fr=D__9 fra_9 p:DOC s.enattac
-24 ASK>AWAY1 D>HAVE HEAR>ASK1 IT>O2 IT>START NEG>EVENT2 NEG>US O>COND YOU>>TELL>>US YOU>DECIDE1 a:START c.denicht
-24 c.enbette c.enends c.engood c.enother c.enten c.frferme c.frh debin_=D en9__=D en<__? en<_if en=D_or en=O_>
-24 ena__=D enback__> enclose__and enclosi_date enends_=D enforwa_to enfrom_you eni_work enno__=D enoffer_you
-24 enoffic__=D ensee_you ensomeo_else entake_place enthe__meets enthe__offic enthe_adver enwe__your enwork__only
-24 es=D__> eslas__> how:FROM&CALL
-23 CALL>WE2 D>OON1 D>PAST1 D>START OUR>>TALK>>D PAST>DECIDE START>D WAIT>YOUR1 WHEN>O WHEN>PAST YOU>PAST2 YOU>TALK2
-23 YOUR>THIRD a:AWAY a:HAVE c.enas c.enat c.enfille c.enforwa c.enhire c.enmay c.enmeets c.enstart c.entrave de<__>
-23 de<__bin de=D__9 deich_bin en9_: en9_am en:__9 en<__told en=O__> ena_=D enaway__> endown_=D enif_you enleave__and
-23 enmeets_=D enneed_your enopen__> enour__offic enplace__> enthe_commi enthis_=D ento_me entold_you enwill_tell
-23 es<_si fra__h s.enas s.enon s.frpas s:START
-22 ASK>>EVENT>>D AWAY>>D>>FUT COND>>YOU>>D D>OUNTIL FUT>>YOU>>HEAR FUT>NEG2 FUT>TALK HEAR>>D>>WE HEAR>START1
-22 HEAR>TALK2 IT>ASK NEG>O2 OIN>D2 TALK>ALL TELL>O2 US>YOUR YOUR>>TELL>>D YOUR>D1 a:YOUR b:START c.enbegin c.encance
-22 c.enfree c.enplace c.enschoo c.ensend c.enwante de<_schoe deder__> deueber_das en9__9 en9__=O en<__close
-22 en<__leave en<__met en<__we en<_take en=D__to en=O__9 enand_retur enhave__you enlast__=D enlet_s ennew__=D
-22 enoffic_> enonce_you enone_> enplace_=D ento__else ento__mail enwe_would enwill_meet enyou_do enyou_were fr<_absen
-22 how:BEF&CALL s.enwere s:NEG s:PAST
-21 ASK>>YOU>>D ASK>SEND1 AWAY>O2 COND>SEND2 HAVE>O1 NEG>HEAR NEG>OUR2 ORG>>D>>ORG ORG>TALK1 OUR>TALK PAST>AWAY1
-21 PAST>PAST2 PAST>WE PAST>WHEN1 US>COND1 US>OON US>TELL1 WE>VAGUE2 WE>YOUR WE>YOUR1 YOU>DECIDE2 c.deder c.deschoe
-21 c.enaccep c.enattac c.ennumbe c.enperio c.enrun c.enshut c.enwent c.es9 c.escerra de=D_9 debei_uns dedas__=D
-21 defreue_uns degesch_> deschoe_=D en<__new en<__sign en<__you en<_enjoy en<_inter en<_sorry en<_unfor en=D__at
-21 en=D_in enbegin_=D endeadl_=D endecis_=D endown__> endue__> enends__> eni__writi enis__at enis_not enmeeti__=D
-21 enmeeti_you enon__> enrun_=D ensomeo__> enstart__> ento_work ento_your enus__=O enwe_met enwould_be enyou_could
-21 enyou_need enyou_would enyour_=D frabsen__je frn__pas s.enclose s.enform
-20 CALL>ASK2 COND>>YOU>>NEG D>>COND>>YOU D>O DECIDE>START2 DOC>WE2 DOC>WHEN2 FUT>OON2 FUT>ORG FUT>PAST2 HAVE>>HAVE>>O
-20 HAVE>SEND HEAR>YOUR IT>ALL IT>YOUR PAST>>US>>D PAST>>US>>HEAR PAST>PAST1 START>>HAVE>>HAVE TALK>NEG2 US>WE1
-20 WHEN>NEG2 YOU>>PAST>>D YOU>YOUR YOUR>>THIRD>>D YOUR>NEWS YOUR>TELL YOUR>YOUR b:OIN c.ena c.enadver c.ennine
-20 c.enquest c.enspoke c.enwhen c.enwheth c.enwithd c.enwrote c.estu c.esvacac c.fr? c.frvotre c:NEG c:O de9__>
-20 de<__dann de=D_nicht de=D_um dees__=D dewir_freue en<__confi en<_closi en<_see en=D__for en=D_pleas enannua_leave
-20 enas_you encall__=O encan__=D enconfi_=D enconfi__> endeadl__> enfor__? eni_can enis_open enit__been enme__if
-20 enno__to ennot__forwa ennot_work enof__and enpleas_call enrecei_your enreope__> ens_been enthe_clien enthe_link
-20 enthe_team entold__=D enus_again enwas__=D enwill_see enwith_=D enyour__> es<__el esa_las esel__se fr?_>
-20 frde_retou frferme_=D s.debitte s.defreue s.deuhr s.enany s.enmails s.ennobod s.ennow s.entake s.entest s.enyour
-20 s.esla
-19 ASK>EVENT AWAY>>ORG>>D AWAY>AWAY AWAY>NEWS1 AWAY>WHEN COND>HEAR2 COND>NEG D>>WE>>AWAY D>ALL2 D>NEG1 D>PAST2
-19 DECIDE>>D>>IT DOC>>START>>D EVENT>NEWS FUT>>HEAR>>O FUT>EVENT1 FUT>OIN2 HEAR>>YOU>>D NEG>EVENT1 O>AWAY OBY>YOU
-19 OUR>>AWAY>>D OUR>START START>HAVE TELL>>ALL>>O TELL>>US>>YOU TELL>ASK US>>D>>TELL US>ASK2 US>O2 WE>>D>>WHEN
-19 WE>>D>>YOU WE>>FUT>>AWAY WE>YOUR2 YOU>>FUT>>EVENT YOU>ASK1 YOU>ORG YOU>TALK YOU>YOU1 YOUR>>D>>WE YOUR>>FUT>>D
-19 YOUR>START a:PAST c.deander c.debuero c.degern c.deuhr c.deunter c.enbring c.enchair c.enexpir c.enhalf c.enits
-19 c.enleft c.enmove c.ennobod c.enreapp c.enthese c.enticke c.envacan c.envalid c.esal c.essu c.fravez c.frburea
-19 c.frl c.frle deist__> en<__clien en<__offer en<__offic en<_appli en<_ooo en<_when en=D_at en=D_on enam_not
-19 enam_out enam_writi enany__> enat__? endecis_=O endo_you endue_=D enfille_=D enfille__> enfor__time enfrom_9
-19 enhire_=D enit__to enlong__> enoffer_stand enon_holid enon_leave enpleas_> enreach_you enrecru__the enspeak_=D
-19 enstart_=D enthe__close enthe__for enthe__met enthe_new enthe_other enthe_vacan enthis_is enup_=O enwas__>
-19 enwe__it enwe_were enwent__=D enwith_my enwork__> enwould__you enyou__meet enyour__when es?_> esel__a esestoy_de
-19 esvuelv_=D esvuelv__> how:FROM&TELL s.de: s.enat s.enif s.enmoved s.enname s.enold s.enwish s.enwork s:COND
-19 s:OBETW
-18 ALL>>FUT>>D ASK>PAST1 AWAY>ASK1 AWAY>OBY2 CALL>>FUT>>NEG COND>ASK1 D>>ASK>>CALL D>>IT>>NEG D>>YOU>>PAST
-18 DECIDE>YOUR FUT>>PAST>>D FUT>>TALK>>YOU FUT>EVENT FUT>YOUR2 HAVE>O HE>>FUT>>NEWS HEAR>>YOU>>PAST HEAR>ASK
-18 HEAR>PAST2 HEAR>START2 IT>NEG2 NEG>START1 O>TELL2 ORG>>YOU>>HEAR PAST>>YOU>>YOUR PAST>>YOUR>>D PAST>NEG2
-18 PAST>WHEN2 SEND>O START>>PAST>>D TALK>>D>>ALL TALK>ALL1 TALK>AWAY1 TALK>DOC1 TELL>>HE>>D TELL>TALK2 THIRD>D
-18 US>>D>>ASK US>>D>>WE US>NEWS1 WE>>HEAR>>YOUR WE>>TALK>>ALL YOU>FUT2 YOU>START YOUR>ASK1 YOUR>DECIDE YOUR>SEND
-18 b:NEG b:TALK c.deauch c.debei c.dedann c.dedass c.deendet c.denach c.dewie c.en=O c.en? c.enad c.enenjoy c.engave
-18 c.enhead c.enintak c.enlove c.enmails c.enmoves c.enpay c.enpayab c.enreadi c.enschem c.entask c.enteam c.enthree
-18 c.entrial c.enweek c.enwhole c.esprueb c.estiene c.freffet c:PAST de9_9 de<__angeb dedie__laeuf deendet_=D
-18 deendet__> deund_=D en9__with en<__adver en<__first en<__mail en<__schoo en<__wrote en<_great en<_how en=D__appli
-18 en=D__compl en=D__it en=D_has en=D_was ena__=O enabout_you enand__is enand__to enand_back enanswe_=D enare__at
-18 enare_expec enare_you enback__me enbe_at enbe_forwa enbeen__and enboard_meets encame_=D encance_> enclose__=D
-18 enclose_for enenjoy__long enfor__inter enhave__nothi enheari_from enhere_> enhome_> enhope_you eni_told
-18 enif__would enis_on enlast_=D enlast_one enlet__have enmail__not enmet__to enmy_inbox ennot_make ennot_take
-18 enoffic__open enoffic_and enother__=D enour_cto enour_new enpayab_=D enproba__=D enresul_of ens_all ensend_the
-18 enstart_date entell__=O enthe__stand enthe_count enthe_long enthe_schoo ento_offer ento_someo enwe__give
-18 enwe__looki enwe__our enwe__you enwho_can enwould_call enwould_need enwrote_to enyou__would enyour_docum es<_cerra
-18 esde__=D esla_ofici espor__=D frh_> frje_suis frsi_vous frvotre__=D how:AFT&CALL how:FROM&DECIDE how:FROM&NEWS
-18 s.deander s.ena s.enchose s.enenjoy s.enonce s.enquest s.enrole s.enstaff s.ensuits s.entrain
-17 ASK>>ASK>>ASK ASK>>ASK>>D ASK>>HEAR>>TELL ASK>>SEND>>IT ASK>AWAY ASK>DOC1 AWAY>US CALL>THIRD1 COND>CALL1
-17 COND>NEWS2 COND>O2 D>>IT>>FUT D>>NEG>>HEAR D>ASK D>ASK1 FUT>>D>>YOU FUT>>TELL>>US FUT>>YOU>>TELL HE>US
-17 HEAR>>YOUR>>DOC IT>HAVE2 IT>PAST1 IT>START1 NEG>TELL NEG>US1 NEWS>>ORG>>D NEWS>ASK O>O1 OIN>AWAY OUR>>FUT>>D
-17 OUR>>PAST>>D PAST>>TALK>>D PAST>>WAIT>>D PAST>>WE>>FUT PAST>ASK1 PAST>FUT1 PAST>TELL1 PAST>TELL2 PAST>YOU1
-17 SEND>>US>>CALL SEND>YOUR1 START>AWAY START>D1 START>ORG START>PAST TALK>>FUT>>WAIT TALK>PAST1 TALK>WHEN TELL>DOC2
-17 US>>HEAR>>COND US>>HEAR>>YOU US>HE1 WE>>FUT>>YOUR WE>>TALK>>D WE>PAST WHEN>>YOU>>ASK WHEN>D WHEN>D2 YOU>>PAST>>NEG
-17 YOU>>PAST>>WE YOU>OWITHIN2 YOU>US2 YOUR>>CALL>>WHEN YOUR>TELL1 YOUR>US1 c.debegin c.deihr c.demoech c.deprobe
-17 c.dezeugn c.enanna c.enappoi c.enbirth c.enchang c.enclass c.endied c.enfield c.enfound c.enlaunc c.enmany
-17 c.enminut c.enopeni c.enpaid c.enpossi c.enread c.enscree c.ensix c.enyear c.es? c.esen c.esentre c.eslas
-17 c.frabsen de<__: de<__schre de<_koenn de=D__> de=D_bin de=O_ist debin__im deich__ihnen denicht_> deschoe__und
-17 deum_9 deum__uhr deund__! dewir__zurue en9_=O en9_pm en:_9 en<__compl en<__made en<__promi en<__shift en<__team
-17 en<__up en<__uploa en<_annua en<_dear en<_robin en=D_9 en=D__do ena_long enaccep_=D enall_day enand__> enand_is
-17 enanoth__=D enat__: enat_home enback_when enbank__> enbe_=O enbe_back enbe_on enbe_publi enbegin__> enbook_a
-17 encan__the encome_=D encould_not endecid_to endied_=D endo__work enexpir_=D enfor__is enfor_confi enfor_this
-17 enfrom_leave enfurth_to engreat__=D enhave_recei enhave_rung enhave_writt enhirin_is enhours_=D eni__rung
-17 eninter_you enis_valid enlaunc_=D enlook__to enlook_forwa enmust_be enmy__day enmy_last enno_signa enoffer__a
-17 enour__would enpleas__> enpleas_compl enreapp_=D enso_no ensomet_=O ensoon_> entalk_=D enthe__of enthe_appli
-17 enthe_attac enthe_signe enthe_slide enthe_start ento__> ento__inter entrave_=D entrave_to enunsuc_> envalid_for
-17 enwe_may enwe_spoke enwe_told enwhen_it enwill__publi enwill_inter enwith__to enyou__decid enyou_have
-17 enyour__appoi enyour__day enyour_name es<__de es<_de es<_estoy es=D__las es=O_> esen_la eses__=D esla__es
-17 esque__=D esvacac_=D far:6 fr<__retou fr<_bon fr<_de fr<_en fr<_si fr=D__=O frabsen_=D frappel_=D frferme__>
-17 how:BEF&EVENT how:ON&SEND how:WITHIN&EVENT s.enaccep s.enfree s.enhope s.enreadi s.enrelea s.ensigne s.enslide
-17 s.envacan s.eslas s:VAGUE
-16 ASK>>ASK>>YOUR ASK>>CALL>>D ASK>>O>>D ASK>EVENT1 ASK>US2 ASK>YOU AWAY>>D>>O AWAY>>FUT>>D AWAY>AWAY2 AWAY>WHEN2
-16 COND>>WE>>D D>>SEND>>US D>COND1 D>OWITHIN D>TALK1 DECIDE>ASK1 DECIDE>EVENT2 DECIDE>O DECIDE>START1 EVENT>>D>>HAVE
-16 EVENT>NEG1 FUT>>DOC>>YOU FUT>YOU HAVE>WAIT1 HE>>AWAY>>D HEAR>>AWAY>>D HEAR>>D>>ASK HEAR>OWITHIN1 IT>HAVE1 IT>IT1
-16 IT>OIN1 NEG>YOUR NEWS>>ASK>>D NEWS>>START>>FUT NEWS>OBY2 O>>TELL>>D OFROM>D ORG>HEAR1 PAST>>HE>>D PAST>>YOUR>>CALL
-16 PAST>US SEND>TALK START>>US>>D START>ASK START>IT START>O TALK>>D>>FUT TELL>>YOU>>FUT TELL>VAGUE1 US>>CALL>>D
-16 US>>D>>COND US>HE2 WAIT>>ALL>>D WAIT>ALL WE>>AWAY>>ORG WE>>D>>EVENT WE>>FUT>>YOU WE>>HEAR>>DOC WE>>PAST>>CALL
-16 WE>>TELL>>AWAY WE>NEG1 WHEN>ASK2 WHEN>DECIDE2 WHEN>YOUR WHEN>YOUR2 YOU>>HEAR>>EVENT YOU>>IT>>D YOU>>PAST>>TELL
-16 YOU>>YOUR>>D YOU>O1 YOU>START1 YOU>WE2 YOUR>>START>>FUT YOUR>ALL1 YOUR>COND1 YOUR>D YOUR>D2 YOUR>DECIDE1 c.deaussc
-16 c.dediese c.deerrei c.demesse c.dewenn c.enalso c.enbackg c.enbecau c.enchose c.encohor c.endesk c.endue c.enduty
-16 c.enexam c.enfirst c.engreat c.enhome c.enmade c.enmonth c.enplus c.enprofi c.enrejec c.enresta c.enresum
-16 c.enround c.enslow c.ensurve c.enthird c.entry c.envisa c.enwere c.enyes c.esestoy c.espara c.essera c.essi
-16 c.estraba c.frexcel c.frpour c.frsi de<__du de<_ihre de=D__zu de=D_genau debei_mir debin_ich dedass_sie
-16 dedie_aussc defuer_=D defuer_den degern_=D deim__=D desie_es desie_mich dewiede_> en9_a en<__ad en<__ana
-16 en<__asses en<__budge en<__next en<__perso en<__trial en<__wante en<__were en<__when en<_any en<_attac en<_come
-16 en<_merry en<_to en<_try en=D__four en=D__good en=D__now en=D__ten en=D_answe en=D_back en=D_it en=D_no en=D_your
-16 en=O_that ena__for ena__of ena_short enabout_the enacces_to enagain_=D enagain_=O enall_=D enam__and enand__=D
-16 enand__at enannou_=D enare__for enare_paid enare_shut enat_ten enattac_> enavail_=D enbe_held enbecau_of
-16 enbeen_moved enbreak__=O enbut_we encan__make encance_=D encome__and encontr__=D encould_we enday_at endo__hear
-16 enduty_=D enenjoy__=D enenjoy_a enforwa_> enfree_for enfrom_three engive_the enhappy_to enhas__moved enhas_to
-16 enhave__decis enhave__to enhave_signe enhour__> enhr__not eni_am eni_had enin_the eninter__the enit__=D enit_was
-16 enkindl_confi enknow__the enlooki__> enlooki_forwa enme_know enmeets__and enno_acces enno_phone ennot_in
-16 ennumbe_=D enof__month enof_a enon__leave enopen__9 enother_candi enour__are enpayab__> enpleas_let enpleas_sign
-16 enpleas_write enpromi__an enreapp__> enrevie_=D enrung_=O ensee_your enshoul__not enshut_=D enshut__> enso__have
-16 enstart__is ensurve__be ensurve_will enteam__=D enthank__confi enthe__? enthe__can enthe__date enthe__desk
-16 enthe__on enthe__scree enthe_ad enthe_annua enthe_backg enthe_deadl enthe_posit enthe_whole enthe_year enthey__you
-16 enthis__> ento_close ento_our entold_us envalid__=D enwante_you enwe__had enwe__shut enwere_not enwhich__=D
-16 enwhich__would enwish_you enwork__=D enwork_for enwould__your enyou__for enyou__one enyou__signe enyou__so
-16 enyou__than enyou_told es<_en es<_vuelv esde_la esde_viaje esel__es esel__no esestoy__vacac esla__: esla__=D
-16 esse__el estu__=D fr9__9 fr<__=D fr<_votre fr=D_? frd__=D frde_votre frecrit_=D fret_=O frexcel_=D frnous__votre
-16 frrende_=D frun_=D how:BEF&TELL how:ON&DECIDE p:YOUR s.enbest s.enbusin s.encongr s.encto s.enfound s.eninste
-16 s.ennever s.enpeter s.enrecei s.enrung s.enthan s.enunsuc s.enwelco s.enyears s.frplus s.frque
-15 ASK>>D>>TELL ASK>>IT>>SEND AWAY>>D>>AWAY AWAY>>D>>WHEN AWAY>>EVENT>>HE AWAY>>O>>TELL AWAY>D AWAY>HE2 AWAY>PAST
-15 CALL>>IT>>D CALL>DECIDE CALL>NEG CALL>OBETW2 CALL>US1 CALL>YOU2 COND>>YOU>>ASK COND>ASK2 COND>SEND1 COND>START1
-15 D>>ASK>>TELL D>>NEG>>US D>>NEG>>WE D>>ORG>>O D>NEG DOC>>AWAY>>D DOC>>TALK>>D DOC>ASK DOC>D DOC>YOUR EVENT>D2
-15 FUT>>NEG>>CALL FUT>HAVE FUT>HE2 FUT>THIRD2 HAVE>>TELL>>YOU HE>>DOC>>D HE>FUT HEAR>>DECIDE>>O IT>>D>>IT IT>>NEWS>>D
-15 IT>NEG IT>ORG1 IT>TALK NEG>>HEAR>>US NEG>>TELL>>YOU NEG>NEWS NEG>NEWS2 NEG>TELL2 NEWS>O2 O>>COND>>YOU O>>WE>>PAST
-15 O>>WHEN>>HEAR O>O OIN>YOUR OON>O ORG>>D>>IT ORG>>FUT>>D ORG>>FUT>>TALK ORG>>START>>D ORG>YOUR2 OUR>O OUR>TALK2
-15 PAST>>ASK>>D PAST>>D>>ORG PAST>>ORG>>D PAST>EVENT1 PAST>FUT PAST>IT2 PAST>START SEND>>EVENT>>YOU START>>START>>D
-15 START>WAIT2 TALK>>D>>NEWS TALK>D TALK>ORG2 TALK>OUR2 TALK>START TELL>>ASK>>D TELL>>US>>HEAR TELL>OON2 TELL>TALK
-15 US>>D>>CALL US>>HEAR>>D US>HEAR2 WAIT>>D>>IT WAIT>START WE>>AWAY>>FUT WE>>HEAR>>AWAY WE>>PAST>>FUT WE>NEG2
-15 WE>WHEN1 WHEN>>PAST>>WE YOU>>CALL>>O YOU>>D>>US YOU>>TALK>>ORG YOU>>TELL>>TALK YOU>OON2 YOU>TELL2 YOUR>>AWAY>>D
-15 YOUR>>PAST>>D YOUR>WHEN1 a:VAGUE c.deam c.debesta c.dehaben c.deinter c.dekanns c.demal c.deneun c.deschre
-15 c.desind c.deum c.deviel c.enagree c.enannua c.enanswe c.enconsi c.endays c.endid c.enfreez c.enfull c.enhand
-15 c.enhired c.eninvoi c.enjoin c.enleast c.enlet c.enlogin c.enlovel c.enmaybe c.enmerry c.enmr c.enooo c.enpaysl
-15 c.enquick c.enran c.enreach c.enrepla c.enships c.enstage c.enteste c.entrain c.enunsuc c.enwater c.enwhat
-15 c.esempie c.esexame c.eshace c.esprome c.fr9 c.fraura c.frlieu c.frreuni c.frtrava c.frvalab c.frvos c:OIN de9__9
-15 de:_9 de<__aussc de<__hatte de<_wie de=D__betri de=D__neun de=O_> deam__> deauch_=D deaussc__noch deaussc_laeuf
-15 debei__=D debin__auf dedie_stell defrau__> dein__> demelde__sich demelde_sie deprobe__=D deum_neun dezeit_>
-15 en9__to en9_minut en9_or en<__could en<__days en<__does en<__had en<__he en<__link en<__took en<__visa en<__went
-15 en<_as en<_book en<_curre en<_deadl en<_not en<_offic en<_what en=D__: en=D_decis en=D_same en=O_=O en=O_if
-15 ena__fair ena_trade enam__on enan_hour enand__for enand__i enand__no enand__not enand__wante enanna_=D enappli_for
-15 enare_looki enasked_me enat__desk enat__trade enat_it enat_least enat_my enbe__for enbe_delet enbeen_taken
-15 enchat_=D enclien__=D encompl_> enconve__> encurre__of endecis__? endesk_=D endesk__> endown__=D endown_for
-15 enelse__> enevery_secon enexpir__> enfor__asses enfor__the enfor__we enfor_one enforwa__meeti enfull_>
-15 enhappy__for enhave__taken enheld__> eni__wante eni_hope eninter__have eninter_with eninvit_for enis__? enis__a
-15 enis_compl enit_would enlet_the enlook__it enlooki__to enmails_=D enmaybe_=D enmaybe__> enme__pleas enmeet_the
-15 enmei_i enmerry_=D enmy__s enneed__answe enneeds_to enno_inter ennot__on ennotic_perio enof__year enoffer_went
-15 enon_a enon_site enonce__have enooo_=D enor__? enour_chat enour_inter enperio_=D enperio__=D enpleas_to enpost__be
-15 enpost_will enprese__> enpubli_=D enpubli__> enran__=D enran_for enreadi_mail enrecei__will enrecru_is enrefer__>
-15 enreply__> enround_=D ens_not ensay_> ensecon_=D ensecon__> ensend_=D enso__can enso_the ensorry_it entake_you
-15 enthat_=O enthe__in enthe__ran enthe_assig enthe_job enthey_will ento__anoth ento_meeti enwante__to enwe__love
-15 enwe_hired enwent_out enwhat_you enwhen_you enwhich_is enwho__be enwill__delet enwork_=D enwritt__us enyou_?
-15 enyou__login enyou__writt enyou_asked enyou_said enyou_up enyou_we enyou_your enyour__we enyour_first enyour_lapto
-15 enyour_login enyour_slot enyour_time es!_> es:__=D es=D_a es=D_es es=D_si esa__9 esanunc__=D escerra__=D
-15 escerra_por esel_anunc esel_exame esescri__=D esescri_el esla__sera eslas_9 esofici_> espasa__> esque_le esque_no
-15 esy_no fr<__! fr<_pourr fr=D__> fr=D__que fr=O_> freffet_=D freffet__> frest_valab frexpir_=D frexpir__>
-15 frje__repon frl__> frl_entre frn_avez frnous_avons frpas_ete frpour__=D frprend__=D frprend_effet frreuni__>
-15 frvalab_=D frvalab__> frvous__avez frvous__ecrit frvous_n p:TELL s.dedass s.deherr s.deurlau s.dewaere s.en=O
-15 s.enadver s.encan s.enclosi s.endurin s.enhelp s.enhire s.enhired s.eninvit s.enkindl s.enoptio s.enpleas
-15 s.enprese s.enroom s.enshift s.enside s.ensince s.entwice s.enurgen s:O s:YOUR
-14 ALL>>HEAR>>HAVE ALL>HAVE1 ASK>>TELL>>D ASK>>YOUR>>NEWS ASK>ASK1 ASK>CALL1 ASK>OBY ASK>TELL AWAY>>D>>NEWS
-14 AWAY>>D>>TELL AWAY>ASK AWAY>HE AWAY>PAST1 COND>>YOU>>TELL COND>NEG2 COND>NEWS D>>FUT>>YOUR D>>HAVE>>HAVE
-14 D>>NEG>>CALL D>>NEWS>>FUT D>>TELL>>O D>>WE>>O D>>YOUR>>TELL D>AWAY1 D>HAVE2 D>START1 DOC>PAST2 DOC>WHEN EVENT>PAST
-14 EVENT>TELL FUT>>ASK>>O FUT>>CALL>>YOUR FUT>>DECIDE>>YOUR FUT>>NEG>>TELL FUT>>NEWS>>D FUT>>ORG>>D FUT>>YOU>>IT
-14 FUT>HE FUT>O1 FUT>OWITHIN1 HAVE>>AWAY>>D HAVE>>DECIDE>>TALK HE>>WE>>FUT HEAR>>D>>PAST HEAR>>WAIT>>ALL HEAR>OON1
-14 IT>>DOC>>START IT>>EVENT>>D IT>NEG1 NEG>>OUR>>CALL NEG>>PAST>>NEG NEG>>TELL>>US NEG>ALL1 NEG>D1 NEG>NEG NEG>PAST
-14 NEG>PAST2 NEG>VAGUE NEWS>>D>>NEWS O>THIRD2 OIN>O ORG>>WAIT>>D OUR>>DOC>>D OUR>D1 OUR>START2 PAST>>D>>FUT
-14 PAST>>HEAR>>YOU PAST>>NEG>>PAST PAST>>PAST>>D PAST>>YOU>>HEAR PAST>>YOU>>PAST PAST>HAVE PAST>HE PAST>NEWS1
-14 PAST>TALK2 SEND>>D>>WHEN SEND>>WHEN>>YOU SEND>PAST START>>O>>D START>IT2 START>ORG1 START>START1 START>YOU
-14 TALK>>D>>DOC TALK>>D>>SEND TALK>>D>>YOU TALK>>WHEN>>D TALK>DECIDE TALK>ORG TELL>WAIT TELL>YOUR2 THIRD>>D>>FUT
-14 US>ASK1 US>D1 US>PAST2 WE>>D>>IT WE>>FUT>>TALK WE>>PAST>>YOU WE>>PAST>>YOUR WE>>YOU>>WE WHEN>>FUT>>D
-14 WHEN>>FUT>>YOU WHEN>HE YOU>>D>>ALL YOU>>EVENT>>D YOU>>PAST>>FUT YOU>>PAST>>US YOU>>PAST>>YOU YOU>>YOUR>>CALL
-14 YOU>OFROM YOU>OUNTIL YOUR>>CALL>>D YOUR>>NEWS>>D YOUR>NEG a:OFROM b:PAST c.debeden c.definde c.defrage c.degeloe
-14 c.degilt c.deguelt c.dehast c.demacht c.deprakt c.deschon c.enall c.enam c.enbusy c.enchatt c.enchef c.endenti
-14 c.endown c.enenclo c.enexcel c.engone c.engradu c.enheari c.eninter c.enline c.ennice c.enof c.enoffer c.enoffsi
-14 c.enonlin c.enorien c.enpassw c.enpatag c.enplann c.enplayi c.enprese c.enreque c.enrequi c.enretir c.enretre
-14 c.ensat c.ensaw c.enshift c.ensigne c.ensits c.enspend c.entech c.entechn c.enunles c.enuploa c.enuse c.enwhich
-14 c.enyears c.enyour c.esatend c.esdocum c.esla c.esviaje c.fr=O c.fravons c.frbon c.frdois c.fressai c.frligne
-14 c.frprend c.frpubli c.frretou c.frsalon de<__bewer de<__das de<__ein de<__freue de=D__noch de=D__uhr de=D_geloe
-14 de=D_gesch de=D_gleic de=D_schon de=O_und dearbei__der dearbei_ist debetri_=D debetri_> debetri__wiede deein_bissc
-14 defrohe__> degehen__> degeloe_> dehat__=D deich__dir deihre__=D deist_nicht denach_> desagen_sie desie__mich
-14 desie_haben en9__been en9__the en9_and en<__chatt en<__every en<__fishi en<__forwa en<__free en<__headq en<__hired
-14 en<__hours en<__lapto en<__luck en<__numbe en<__on en<__other en<__proba en<__regre en<__repla en<__train
-14 en<__vacan en<__would en<_bette en<_call en<_date en<_evalu en<_excel en<_fille en<_full en<_gone en<_maybe
-14 en<_orien en<_tell en<_under en<_you en=D__agree en=D__been en=D__may en=D__newsl en=D__nine en=D__panel en=D__so
-14 en=D_are en=D_break en=D_he en=D_just en=D_work en=O__not en=O__s ena__note ena_place ena_year enaccep__>
-14 enafter__? enalrea__> enam__=D enand__me enand__start enand__the enand__time enand_can enand_do enand_with
-14 enanoth_candi enanswe__=O enappoi__=D enare__going enas__is enat__> enat_a enat_nine enback__! enbe_off
-14 enbecau__the enbehal_of enbette__tell enbette_i enbusin_trip encall_close encan__be encan__reach encan_offer
-14 encandi_who enchase_me enchatt_=D enchatt__! enchose_anoth enclass_=D enclose_the enclosi__: encompa__close
-14 encompa_is encompl__attac encongr__the enconta_us encontr_is enconve_=D endate_is enday_you endid_not endo__the
-14 endo_it endoes_=D endrop_me enelse__i enevalu__=D enevalu_takes enexcel_=D enexcel__to enexpec_you enfield_=D
-14 enfield__> enfollo_up enfor__but enfor__these enfor__who enfor_feedb enfor_inter enfor_playi enfor_waiti
-14 enform_and engone_fishi engood__=D engood_luck engot_your engreat_chatt enhad_a enhad_been enhalf__=D
-14 enhappy__from enhave__acces enhave__an enhave_left enhe__in enhe_would enhim__> enhope__will enhr__is enhr_is
-14 eni__do eni__hear eni__left enif__need enin_patag enintak__=D enis__holid enis__in enis_due enis_our enis_yours
-14 enit__your enjoini_us enlead__> enleft_for enlette__> enlike__to enlunch_? enmade__you enmake__decis enme__?
-14 enme__ring enmonth_> enmore_candi enmove_our enmy_mobil enmy_repla enneed_you ennext__=D ennine_> enno_>
-14 enno__with ennot__me ennot__this ennot__us ennothi__be ennothi_moves ennumbe__=O enof__: enof__offic enoffer__=D
-14 enoffer__open enon__mobil enon_behal enon_the enone__=O enor__=O enorien__=D enorien_is enperio__> enpick__your
-14 enpick_you enplace_on enplayi__us enplayi_for enpleas__back enprese_=D enprofi_=D enquest__> enrepla__=D
-14 enreply_to enreque_=D enresum_=D enrun__> ens__was ens_gone ens_newsl ens_open ens_talk ensaid_i enselec_=O
-14 enshift_are enshort__=D enshut__=D ensign__retur ensign_and ensigne__=D ensits_=D enso__is enspeak__> entakes__and
-14 enteam__> enteam_s enteams_> entell__about entell__which enten_years enthan_=D enthank__letti enthank__waiti
-14 enthat_it enthe__at enthe__chef enthe_closi enthe_field enthe_found enthe_onboa enthem_> enthese_=D enthese__>
-14 enthis_offer ento_keep ento_someb ento_welco entold__you entrial_day entwice__year entwice_a entwo_colle
-14 entwo_hours enup__=D enup_your enuploa_your enus_a enwaiti_these enwas_hopin enwas_the enwe__closi enwe__forwa
-14 enwe_made enwelco_you enwhat__you enwill__held enwill_show enwith__and enwith__cto enwithd_> enwould_been
-14 enwould_promi enwould_want enyou__! enyou__at enyou__come enyou__playi enyou__you enyou_and enyou_come enyou_make
-14 enyou_not enyour_contr enyour_passw enyour_salar enyour_trave es<__es es<__escri es<__no es<_atend es<_llama
-14 es<_perfe es<_un es=D_? esatend_=D esatend__de esde__concl esde_vacac esel__=D esel_pago eses_el eshace_=D
-14 esla__de esno__notic esno__recib esno_tiene esnos__el estiene_notic estraba_=D estraba__> estu_respu fr<__=O
-14 fr<__avez fr<__depla fr<__salon fr<_au fr<_sans fr=D_9 fr=D__h fra__heure frconfi_=D frde_confi frde_vous
-14 fren_ligne frh_9 frheure_> frmerci__confi frmon_retou frn_a frne__pas frnous__=D frque_votre frrespo__> frretou_=D
-14 frse_reuni frvotre__n frvotre_repon grain:days~ how:FROM&HEAR s.debleib s.degesag s.enactua s.enapolo s.enbehal
-14 s.enbook s.enbut s.endear s.enelsew s.enfille s.enfishi s.enhome s.enliter s.enlonge s.ennote s.enobser s.enoffic
-14 s.enooo s.enother s.enpensi s.ensee s.enslept s.ensorry s.enteams s.enterms s.entook s.entry s.esantes s.escierr
-14 s.frete s.frh s:AWAY
-13 ALL>WAIT1 ASK>>NEG>>TELL ASK>>YOUR>>CALL ASK>HIS2 ASK>PAST AWAY>>D>>COND AWAY>>D>>HE AWAY>>D>>WE AWAY>>EVENT>>D
-13 AWAY>>START>>D AWAY>CALL1 AWAY>COND1 AWAY>NEWS AWAY>OFROM AWAY>SEND2 AWAY>WAIT2 AWAY>WE2 AWAY>YOUR2 CALL>>D>>IT
-13 CALL>>TALK>>D CALL>>YOU>>O CALL>HE CALL>HEAR1 COND>>IT>>YOU COND>>NEG>>HEAR COND>EVENT COND>FUT1 COND>NEG1
-13 COND>TALK COND>WAIT2 D>>NEG>>TELL D>>O>>COND D>>WE>>NEG D>>WE>>WE D>>YOU>>TALK D>AWAY D>COND D>HIS2 D>THIRD
-13 DECIDE>>O>>D DOC>PAST DOC>TALK1 DOC>WE EVENT>>EVENT>>D EVENT>ALL EVENT>OIN2 FUT>>D>>COND FUT>>DOC>>CALL
-13 FUT>>EVENT>>YOU FUT>>NEG>>DECIDE FUT>>NEG>>EVENT FUT>>START>>US FUT>>WAIT>>IT FUT>>YOU>>NEG FUT>>YOU>>TALK
-13 FUT>>YOUR>>TELL HAVE>NEG1 HAVE>TALK1 HAVE>WHEN2 HE>>TELL>>PAST HE>NEG1 HE>PAST2 HEAR>>HAVE>>IT HEAR>PAST1 HIS>AWAY
-13 IT>>AWAY>>D IT>>D>>NEG IT>>DECIDE>>D IT>>DOC>>YOU IT>>O>>AWAY IT>>PAST>>EVENT IT>>WE>>CALL IT>>YOU>>NEWS
-13 NEG>>COND>>YOU NEG>>SEND>>D NEG>>WAIT>>O NEG>COND2 NEG>HE1 NEG>START2 NEWS>DECIDE1 NEWS>ORG O>>D>>EVENT O>NEWS2
-13 OBY>D1 OBY>HEAR2 OIN>EVENT1 OIN>PAST1 OIN>START OON>O1 OON>PAST1 ORG>>YOU>>PAST ORG>ASK1 OUNTIL>IT OUR>>CALL>>TALK
-13 OUR>OUR2 PAST>>AWAY>>D PAST>>CALL>>YOU PAST>>D>>PAST PAST>>EVENT>>YOU PAST>>HEAR>>TELL PAST>>O>>IT PAST>NEG1
-13 PAST>TALK1 PAST>WAIT2 PAST>YOUR2 SEND>>US>>YOUR SEND>TALK2 SEND>WHEN1 START>>FUT>>TELL START>AWAY1 START>DECIDE2
-13 START>WHEN1 TALK>D1 TALK>IT2 TALK>O2 TELL>>ASK>>YOU TELL>>PAST>>D TELL>>YOU>>US TELL>>YOU>>VAGUE TELL>COND TELL>HE
-13 TELL>HIS TELL>VAGUE2 US>>D>>SEND US>>HEAR>>YOUR US>>O>>O US>D2 US>HE US>IT2 WAIT>YOUR WE>>AWAY>>TELL WE>>FUT>>NEG
-13 WE>>FUT>>ORG WE>>HEAR>>FUT WE>>NEWS>>CALL WE>>OUR>>EVENT WE>>PAST>>HEAR WE>ASK2 WE>AWAY1 WE>DOC WE>HAVE2 WE>OUR2
-13 WE>THIRD2 WHEN>>O>>IT WHEN>>WHEN>>IT WHEN>ASK1 WHEN>FUT WHEN>NEG YOU>>ASK>>CALL YOU>>D>>START YOU>>EVENT>>EVENT
-13 YOU>>FUT>>TALK YOU>>HE>>D YOU>>HEAR>>ASK YOU>>O>>O YOU>>O>>WHEN YOU>>WHEN>>VAGUE YOU>DOC2 YOU>HAVE2 YOU>NEG YOU>O2
-13 YOU>VAGUE YOU>VAGUE2 YOUR>>ALL>>NEG YOUR>>CALL>>WE YOUR>>DOC>>WE YOUR>EVENT YOUR>HE YOUR>IT2 YOUR>US2 b:OBY
-13 c.deanzei c.debespr c.debetri c.deeinge c.deelter c.deerhal c.deerste c.dees c.degenie c.dehatte c.desomme
-13 c.dewaer c.enacces c.enagend c.enanyth c.enare c.enbooks c.enboth c.enbrill c.enbuild c.encan c.encardi c.encompa
-13 c.encompl c.encover c.endate c.endated c.endepar c.endirec c.endubli c.enelse c.enencou c.enevery c.enform
-13 c.engame c.engot c.engrate c.enhr c.enlapto c.enlibra c.enlong c.enlonge c.enme c.enmenu c.enmeter c.enmovin
-13 c.ennda c.ennewsl c.enonboa c.enosei c.enparen c.enparke c.enpassp c.enposit c.enrecor c.enreply c.enseat c.ensee
-13 c.enshop c.entried c.envideo c.enwife c.enworki c.esabrim c.esavisa c.escaduc c.esequip c.esestuv c.esfuera c.esh
-13 c.esregre c.essolic c.estermi c.estus c.fra c.frce c.frconvi c.frecrit c.fremplo c.frjour c.frnous c.frouver
-13 c.frpourr c.frsuis c.frtoujo c:COND c:TALK c:THIRD de9_: de9_=D de9__uhr de<__anzei de<__diese de<__hat de<__link
-13 de<__prakt de<__unter de<__wir de<_bin de<_es de<_genie de<_viel de<_wegen de=D__den de=D_ander de=D_antwo
-13 de=D_keine de=D_was de=O_=O de=O__frau deanzei__=D debei__pruef debitte_=D debitte_geben debuero_> deda_>
-13 dedann__freue dedann_wir deder_=O deder_link deder_pruef dedie_anzei dedie_probe deentsc_der deerrei_> defrau_=D
-13 defreue__! degenie_sie degespr_=D dehaben_=D deich_schre deich_wiede dejeman_ander demoech_=D denachz_>
-13 denicht_von depruef_=D derufen_sie deschoe__! desie_=D desie__gern desie__nicht desie_die desollt_sie deuhr_>
-13 deuns__besch deunter__wir deurlau_und deviel__bei dewenn_sie dewie_bespr dezurue_=O dezurue__> en9__a en9__m
-13 en<__clini en<__hire en<__k en<__never en<__posit en<__recei en<__refer en<__shop en<__sugge en<__super en<__tried
-13 en<_are en<_at en<_back en<_congr en<_heads en<_invoi en<_movin en<_other en<_pay en<_recru en<_salar en<_that
-13 en<_the en<_think en<_this en<_ticke en<_train en<_which en=D__assum en=D__here en=D__of en=D__said en=D__unfor
-13 en=D_cohor en=D_here en=D_holid en=D_look en=D_make en=D_newbo en=O__be en=O__on en=O__the en=O_from en=O_priya
-13 ena__and ena__holid ena_candi ena_m ena_pleas ena_thoug enabout_it enabout_your enafrai_we enagend_for enagree__be
-13 enagree_will enall_of enall_staff enam__from enam_away enam_off enand__can enand__go enand__post enand__we
-13 enand_so enannua__=D enanoth_decis enanswe__? enany__but enany_day enappli__the enappoi_> enappoi_is enas__i
-13 enas_promi enask_me enat__is enat__momen enattac_form enback__leave enbe__=O enbe__from enbe_free enbe_grate
-13 enbe_heari enbeen_a enbette__for enbetwe_9 enbirth__=D enboat__no enbooke__in enbooke_you enbudge_for enbut__>
-13 enbut__can enby_a encall__at encan__do encan_not encandi_is enchang_=D encheck__> enclien_=D enclini__close
-13 enclini_is enclose__as enclose__noon encolle_> encolle_agree encome_in enconfi__=D enconsi_of encontr_for
-13 enday__is enday_here endecis_on endetai__> endo__call endoes_your endubli_=D endubli__> enencou__to enencou_you
-13 enexam_=D enexam__> enexpec_your enfor__for enform_=D enform__> enforwa__welco enfree_=D enfree_to enfrom__more
-13 engame_ships engiven__the engo_on engone__=D engood_=D engood_=O enharve_=O enhas__move enhas_asked enhave__go
-13 enhave_hired enhave_reach enheads__she enheads_up enhear__you enheari__three enhere_! enhere__=D enhi__i enhour_=D
-13 enhow_many enhr__to eni__away eni__be eni__get eni__off eni__out eni__reply eni__short eni_spoke eni_tried
-13 enif__could enin__> enin__field enin_cardi enin_dubli enin_our enintak_for eninter_the eninvoi__9 enis__!
-13 enis__publi enis_alrea enit__us enjob_> enlast__> enlast__here enleave_and enleave_back enlong_=D enlong_=O
-13 enlong__will enmade_=O enmake__=O enmeeti__> enmei__am enmet__and enmeter_readi enminut_=D enmr_osei enms__is
-13 enmy_=D enneed__resch enneed_an enneed_numbe ennew__agree ennew_colle ennewbo_> enno_=O enno__peter enno_longe
-13 ennone_of ennot__back ennot_a ennot_among ennot_get ennot_going ennot_hear ennot_on ennothi__=D ennow__s ennow_it
-13 enobser__=O enof__=D enof__count enof_one enoff_> enoff__newbo enoff_to enoffer__we enoffic__at enon__the
-13 enonboa__=D enonly_one enooo__> enor_9 enother_teams enother_the enour_=D enour_compa enpaid_=D enpay__is
-13 enpay_day enperio_is enpeter__not enpeter_can enphone_=D enphone__> enpleas__to enpleas_assum enpleas_tell
-13 enproba_: enprofi__> enpubli_holid enread_this enreadi__> enrefer__your enrefer_to enrelea_=O enreply__your
-13 enresul_=O enretir_=D enretir__> enretur__work enrevie__> enround__the enrung__=O enruns__=O ens__cardi ens__dubli
-13 ens_full ensay__> enschoo_is enseein__=D enseein_you ensent__=D enshe__out enshift_> ensick__> enside__the
-13 ensigne_nda ensite_> ensits__> enso_we ensomeb__can ensomeb_who ensorry_i entake__to entake_it entalk_about
-13 enten_> enteste__=D enthat__the enthe__colle enthe__decla enthe__form enthe__place enthe__table enthe__with
-13 enthe__would enthe_boat enthe_clini enthe_staff enthe_super enthe_train enthe_two enthen_=O enthink_it enthis_one
-13 enthree__=D enthree__candi enthree_more enticke_for ento__as ento__befor ento__first ento__we ento_give ento_resch
-13 entrave__> entrust__=D entwo__=D enunles_you enunsuc_candi enup__s enup__we enup_she enus__answe enus__pleas
-13 envalid_=D envalid__> enwas__for enwe__booke enwe__hired enwe__offer enwe__said enwe__want enwe_could enwe_regre
-13 enwe_wrote enwelco__> enwent_to enwere__to enwheth_we enwife__=D enwill__take enwill_resum enwith_other enwork__a
-13 enwould__at enwould__grate enwould__me enwould_said enwriti__> enwrote__you enyou__and enyou__any enyou__is
-13 enyou__wheth enyou_as enyou_expec enyou_go enyou_like enyou_when enyou_wish enyour__arriv enyour__i enyour__was
-13 enyour_answe enyour_proba enyour_profi enyour_refer enyour_visa es<__entre es<__ofici es<_manda es<_tiene es=D__a
-13 es=D__cogem es=D__por esa__> esa__tres esa_la esanunc_estuv escaduc_=D escaduc__> escierr__> escontr__=D
-13 esde__vuelv esde__y esdos__> esel__estuv esempez__> esempie_=D esentie_que esesta__=D esestuv_=D esfuera_=D
-13 esfuera__> esla__> esla_prueb esmas_de esno__> esno_traba esofert__=D espasa_=D espor_=D essi_le estiene_=D
-13 estiene__para estres__> far:2 fr<__derni fr<__des fr<__suis fr<__trava fr<_l fr<_passe fr=D__de fr=O_vous fra__>
-13 fra__ete fra_pas frabsen_=O fravez_=D fravez_pas frcandi_n frclotu_des frconsi__votre frconsi_que frd_essai frde_l
-13 frde_nous frecrit__> frest__le frest_ferme frete__> frete_reten frexcel__> fril_y frje__=D frmerci__nous
-13 frouver_=D frpardo_> frpas__reten frpasse__excel frpubli_=D frque_vous frrenco__equip frrenco_l frsaure__=O
-13 frtout_=O frtout__=D frun_excel frvous_renco how:ON&HEAR p:START s.deaus s.dejeman s.enabsen s.enad s.enappoi
-13 s.encurre s.endelet s.enfine s.enfront s.engets s.enhappy s.enhybri s.eninvoi s.enlapse s.enlong s.enm s.enmeet
-13 s.enmovin s.enmuch s.ennewbo s.ennoted s.enopeni s.enpm s.enproba s.enproje s.enpubli s.enresch s.enrobin s.ensome
-13 s.enstati s.enthank s.enthis s.entimes s.entrial s.enwonde s.esentie s.esestoy s.eshoras s.eslamen s.esnadie
-13 s.frabsen s.frconsi s.frpardo s.fry
-12 ALL>O ALL>OBEF2 ALL>WAIT ALL>WAIT2 ASK>>ASK>>HEAR ASK>>ASK>>TELL ASK>>IT>>YOU ASK>>OUR>>CALL ASK>>TELL>>YOU
-12 ASK>>YOU>>SEND ASK>CALL ASK>HAVE1 ASK>START2 ASK>TALK2 ASK>WE2 ASK>YOU2 AWAY>>D>>CALL AWAY>>FUT>>TELL
-12 AWAY>>WHEN>>D AWAY>WE1 CALL>>WE>>HEAR CALL>>YOUR>>THIRD CALL>FUT2 CALL>WE1 COND>>NEG>>D COND>>YOU>>FUT COND>PAST2
-12 D>>AWAY>>OUR D>>AWAY>>TELL D>>DECIDE>>ORG D>>HEAR>>ORG D>>IT>>HAVE D>>IT>>YOUR D>>NEG>>DECIDE D>>ORG>>HAVE
-12 D>>PAST>>WE D>>START>>IT D>>WAIT>>ASK D>>WHEN>>TALK D>THIRD1 DECIDE>OUNTIL DECIDE>US2 DECIDE>VAGUE DOC>>D>>O
-12 DOC>>D>>WHEN DOC>ASK2 EVENT>>US>>D EVENT>WAIT1 FUT>>ASK>>YOUR FUT>>D>>NEG FUT>>D>>ORG FUT>>EVENT>>ORG FUT>>NEG>>IT
-12 FUT>>NEG>>WE FUT>>ORG>>O FUT>>SEND>>EVENT FUT>>TALK>>D FUT>>WE>>IT FUT>OBEF1 FUT>WE FUT>YOUR1 HAVE>>HAVE>>FUT
-12 HAVE>TALK HE>>D>>WAIT HE>>SEND>>O HE>>US>>PAST HE>AWAY1 HE>COND1 HEAR>>D>>AWAY HEAR>>D>>DECIDE HEAR>>D>>WAIT
-12 HEAR>>O>>WHEN HEAR>DOC1 IT>>ALL>>D IT>>D>>DOC IT>>FUT>>O IT>>NEG>>US IT>>OUR>>ORG IT>>SEND>>D IT>>WHEN>>NEWS
-12 IT>ASK2 IT>AWAY2 IT>COND2 IT>HAVE IT>OBY1 NEG>>D>>NEG NEG>>DOC>>YOU NEG>>HEAR>>CALL NEG>>NEG>>D NEG>>NEWS>>D
-12 NEG>>ORG>>IT NEG>>PAST>>D NEG>>START>>US NEG>>US>>D NEG>>US>>FUT NEG>CALL1 NEG>OBY2 NEWS>>CALL>>OUR NEWS>>O>>YOUR
-12 NEWS>>OUR>>FUT NEWS>>YOUR>>TALK O>>IT>>DECIDE O>>NEG>>SEND O>>SEND>>D O>>YOUR>>PAST O>HE1 OBY>HEAR1 OIN>IT1
-12 OON>AWAY ORG>>FUT>>AWAY ORG>TALK OUNTIL>WE2 OUR>>AWAY>>O OUR>>CALL>>D OUR>>O>>D OUR>>PAST>>HE OUR>>START>>D
-12 PAST>>D>>EVENT PAST>>D>>TALK PAST>>FUT>>HEAR PAST>>OUR>>TALK PAST>>PAST>>HEAR PAST>>SEND>>YOU PAST>HAVE2 PAST>IT1
-12 PAST>YOUR1 SEND>>O>>NEG SEND>>ORG>>D SEND>>TELL>>US SEND>>YOUR>>D START>>EVENT>>D START>>WAIT>>D START>COND2
-12 START>DECIDE1 START>DOC START>HEAR1 START>OUR START>SEND START>SEND1 START>TALK1 START>TELL1 SURE>OBEF SURE>ORG2
-12 TALK>>ALL>>D TALK>>D>>WE TALK>>NEWS>>CALL TALK>>START>>D TALK>OUR1 TALK>WAIT1 TELL>>D>>ASK TELL>>HIS>>D
-12 TELL>>WE>>D TELL>>WE>>PAST TELL>>WHEN>>D TELL>>YOU>>SEND TELL>OIN1 TELL>OUNTIL1 TELL>YOUR1 THIRD>D2 US>>YOU>>NEG
-12 US>>YOUR>>D US>COND US>HEAR US>YOUR1 WAIT>NEWS WAIT>PAST1 WAIT>TALK1 WE>>ASK>>OUR WE>>FUT>>PAST WE>>HE>>D
-12 WE>>NEG>>NEWS WE>>START>>D WE>>WE>>ASK WE>OBY2 WE>TALK1 WE>TALK2 WHEN>>TALK>>YOU WHEN>PAST1 WHEN>WHEN2 YOU>>ALL>>D
-12 YOU>>D>>WAIT YOU>>DOC>>O YOU>>FUT>>HE YOU>>FUT>>NEWS YOU>>FUT>>PAST YOU>>IT>>ORG YOU>>PAST>>HEAR YOU>>SEND>>O
-12 YOU>>TELL>>HE YOU>>VAGUE>>O YOU>YOU2 YOUR>>D>>COND YOUR>>DECIDE>>D YOUR>>SEND>>D YOUR>ASK YOUR>ASK2 YOUR>EVENT1
-12 YOUR>HAVE YOUR>O2 YOUR>ORG2 YOUR>WAIT1 YOUR>WE1 a:OWITHIN b:COND c.debissc c.debleib c.debraeu c.dedafue c.dedaten
-12 c.defreue c.dekommi c.delief c.demuss c.deniema c.deschaf c.desozia c.desparg c.destatt c.detag c.dewegen
-12 c.dewollt c.dezwei c.enaddre c.enalway c.enapply c.enbranc c.enc c.encante c.encarri c.enconfe c.enconve c.encould
-12 c.encurre c.endata c.endonat c.enfeel c.enfinis c.engiven c.engrid c.enhelp c.enhoped c.enhouse c.enif c.enin
-12 c.enindic c.enmuch c.enorder c.enpayme c.enruns c.enshenz c.enshort c.enshow c.enshuts c.ensites c.enslide
-12 c.ensport c.enstaff c.enstore c.ensuper c.enswede c.entrans c.entwice c.enunava c.enunfor c.envacat c.enworks
-12 c.es! c.esampli c.esempez c.esmover c.esno c.espago c.espodem c.esreuni c.esrogam c.estres c.esvigen c.frbien
-12 c.frcomit c.frcomme c.frcompl c.frdepla c.frdites c.frelect c.frme c.frmessa c.frpostu c.frs c.frvacan c.fry c:OBY
-12 c:OWITHIN de<__geben de<__kommi de<__letzt de<__wollt de<_ihr de<_in de<_kanns de<_sagen de<_schad de<_wenn de=D_!
-12 de=D__bissc de=D__der de=D__hoere de=D__im de=D__nicht de=D__ob de=D_guelt de=D_schaf de=O__besti de=O__das
-12 de=O_aber deanzei_lief deauch__> deauf__> debesta_> debetri__den debetri_ueber debissc__bitte dedann_! dedas_buero
-12 dedass__=D dedass_ich deden__=D deden_sozia deder__ueber deder__waere dedie__lief dedie__tagt dedie_kommi deein_>
-12 deein__=D deein__gedul deein_schoe deentsc__betri deerrei_mich dees__noch dees_bei defreue__auf defuell__das
-12 defuell_sie defuer_das degedul__! degedul_bitte degern__> degilt_=D deguelt_> dehaben__=D dehat_in deherr_wilk
-12 deich_=D dein_der dein_elter deinfor_> deist__guelt dekanns_du dekommi_tagt delaeuf__> deleite__> delief_=D
-12 delief__> demehr_=O denicht__=O deniema_mehr deschoe_=O deschon__> desie_sich desozia_> determi_=D deueber__sozia
-12 deuhr__> deuns_auf devertr_begin dewenn__=D dewir__abges dewir_hatte dewir_sind en9_! en9_has en:__for en:__have
-12 en:_it en<__9 en<__also en<__arran en<__asked en<__came en<__cante en<__dates en<__did en<__discu en<__encou
-12 en<__grid en<__house en<__in en<__needs en<__ok en<__only en<__passw en<__perio en<__quest en<__resta en<__retir
-12 en<__salar en<__sick en<__task en<__test en<__two en<_answe en<_aye en<_bring en<_close en<_comme en<_follo
-12 en<_here en<_manag en<_most en<_notic en<_on en<_once en<_outco en<_payme en<_rejec en<_tomas en=D__aslee
-12 en=D__back en=D__consi en=D__enjoy en=D__home en=D__news en=D__other en=D__our en=D__passe en=D__patag en=D__site
-12 en=D__six en=D__sport en=D__whene en=D__year en=D_of en=O_9 en=O__back en=O__came en=O_back en=O_do en=O_party
-12 en=O_than en=O_which en=O_yours ena__? ena__perio ena__trip ena__who ena_baby ena_busin ena_date ena_diffe
-12 ena_great ena_littl ena_lovel ena_merry ena_numbe ena_sched enad__s enad__you enad_it enadver_=D enafter_9
-12 enafter__or enafter_all enagend__=D enagree_=D enaim__reply enall__=D enall__us enam__a enam__goa enam__leave
-12 enam__nobod enam_absen enam_i enan_appli enand_=O enand__commi enand__count enand__mail enand__said enand_more
-12 enand_no enand_not enand_send enand_this enannou__and enanswe__pleas enany_quest enanyth__=D enappli__this
-12 enare__among enare__autom enare__other enare__you enare_invit enarran_for enas__know enas__will enas_discu enas_it
-12 enaslee__you enaslee_when enasses__=D enat__! enat__=O enat__for enat_four enatten_the enaway__my enaway_at
-12 enaye__spoke enaye_we enback__be enback__my enbank_=D enbe__! enbe__=D enbe__sorry enbe__us enbe_a enbe_good
-12 enbe_here enbe_joini enbeen_=D enbeen__for enbeen_cance enboard__asked enbudge_year enbut__offic encan__put
-12 encan__tell encan_reach encaugh_me enceo_will encerta_=O enclick_> enclien__> enclimb_> enclose__posit
-12 enclosi__for encomme_: encomme__=D encommi__the encommi_met encommi_recon encompl_=D encongr_on enconsu__=D
-12 encount__one encount_for encurre_on encurre_out endates_are enday_=O endays_=D endays__> endo__=D endo__read
-12 endoes_not eneach__> enelsew_> enenjoy__holid enenoug_for eneveni__9 eneveni_after enevery__but enevery_first
-12 enevery_mail enfebru_9 enfeedb__=O enfille_> enfinis_the enfirst_has enfor__annua enfor__day enfor__long enfor__me
-12 enfor_appli enfor_being enfor_now enfor_quest enfor_us enforwa__seein enfrom__ad enfrom_home enfrom_your
-12 enfurth__our enget_your engets__=O engoa_> engoing__leave engood_! engood_? engrid_=D engrid__> enhad_time
-12 enhalf-__schoo enhalf-_the enhalf_days enhappy__> enhappy_with enhas__cance enhas__its enhas_stopp enhave__baby
-12 enhave__been enhave__lovel enhave__pleas enhave_anoth enhave_caugh enhave_chose enhave_given enhave_now enhe_climb
-12 enhealt__=D enhear__the enheari__me enhire__> enhired_=D enhired__peopl enhirin__> enholid__! enhope_the
-12 enhr_needs eni__absen eni__hoped eni_only eni_retir eni_saw eni_wish enif_=D enif__can enif__works enin__back
-12 enin__eveni enin__no enin_goa enincom_=O enincom__=D eninfor__that eninste_> eninste_? eninste__> eninter__candi
-12 eninter__will eninter_other eninter_will eninvit__=D enis__agend enis__it enis__there enis__week enis_dark enis_in
-12 enis_no enis_shut enis_sport enit__: enit_gets enjust__to enkindl__your enlande__=O enlast__at enleeds__>
-12 enleeds_offic enlet__go enlette_=D enletti_me enlink__=D enlonge__> enlooki_for enmade__=D enmade_my enmade_to
-12 enmail__our enmail_but enmail_will enmake_a enmay__it enme_=D enme__that enme_have enmeet__at enmeet__team
-12 enmenti_you enmore__can enmore_i enmore_than enmost__after enmost_eveni enmove_=D enmove__call enmoved__> enmr__=D
-12 enmr__s enmust__you enmy__i enname_on enneed__signe ennew__in ennew__will ennext__begin enno_9 enno_decis
-12 enno_more ennone__us ennoon_? ennoon__> ennorma__out ennorma_go ennot__and ennot__from ennot__heari ennot__to
-12 ennot_cance ennot_read ennot_you ennotic__is ennotif_=O ennow_> ennumbe_of enof__lette enof_an enoff__the
-12 enoff_grid enoffer_: enoffer__go enoffer_norma enok__know enok_i enok_ok enon__busin enon__first enon_retre
-12 enonce__i enonce_recei enone__i enone_the enonly__you enonly_so enor_=D enorder_=D enorder__> enother_we
-12 enour__conve enour_found enour_headq enour_telep enpaid__the enpaid_at enparen_eveni enpartn_will enparty__=D
-12 enpatag__phone enpatag_no enpayme__due enpayme_is enplace__someo enplann__=O enpleas_! enpleas__in enpleas__up
-12 enpleas_follo enpriya_? enproba__a enproba_make enpromi_anyth enpromi_you enquest_=D enread__> enread_every
-12 enreadi__again enreal__and enrecei_i enrecon_the enrecru_for enrefer_> enregre__you enrejec__sent enrejec_are
-12 enremin_that enrepor__the enresta__at enresta_shuts enretre_=D enretre__> enretur__> enretur_the enrobin_my
-12 enrole__=D enrole_has enround__with enruns_=D ens__its ens__last ens__say ens__with ens_half- ens_my ens_weddi
-12 ensaid__the ensaid__was ensalar__paid ensalar_are ensay__have enschoo__has enschoo__is enschoo_board enschoo_offic
-12 ensecre__reope ensecre_is ensend_it ensent_autom enshenz_=D enships_=D enshop_s enshort_close enshuts__the
-12 enshuts_at enside_door ensigne__> ensigne_contr enslide_=D enso__keep enso__offic ensorry__more ensorry__s
-12 ensorry_and ensorry_for enspoke__and ensport__> ensport_week enstart_dates enstay__touch enstay_in enstill__>
-12 enstudy_leave ensuits_you entalk__> enteam__at entelep_conve enten__=D enthank__your enthat_your enthe__cohor
-12 enthe__healt enthe__if enthe__perio enthe__shuts enthe__sits enthe__start enthe__thing enthe__want enthe_agend
-12 enthe_branc enthe_colle enthe_confe enthe_eveni enthe_fire enthe_four enthe_gover enthe_house enthe_openi
-12 enthe_paren enthe_proje enthe_resta enthe_surve enthe_task enthe_trial enthey__proba enthey_aim enthink_=D
-12 entime__look ento__again ento__somet ento_let ento_recei ento_reply ento_seein entold__candi entold__we entold_all
-12 entold_her entoo_> entouch__=O entrans_=D entrial_shift entry__again entwice_=D entwice__> enup__us enus_?
-12 enus__date enus__would envacan__=D envacan_close enwait__i enwante__know enwas_=D enwas__from enwe__chose
-12 enwe__given enwe__hold enwe__no enwe__see enwe_did enwe_encou enwe_move enwe_reply enwere_=D enwhat__would
-12 enwhat_a enwhen__good enwhen_is enwhich_=D enwill__about enwill__make enwill_answe enwill_hold enwill_read
-12 enwindo__=D enwith__clien enwith__colle enwith__offic enwith__sched enwith_your enwitho_inter enworks_=D
-12 enwould__an enwould__by enwould__it enwould_not enyear_=O enyear_and enyears_=D enyears__> enyou__=O enyou__caugh
-12 enyou__like enyou__to enyou__your enyou_best enyou_tell enyou_wante enyou_well enyou_write enyour__allow
-12 enyour__date enyour__on enyour_bank enyour_final enyour_holid enyour_notic enyour_paper enyour_passp enyour_thoug
-12 enyour_trans enyours_> enyours__=D es9_=D es<__mover es<__puest es<_ando es<_buen es<_hemos es<_podem es<_traba
-12 es=D_! es=D_no esal__=D esconte_> esde__horas esde_dos esde_no esdocum_=D esdocum__> esdos_horas esel__si
-12 esempez_=D esen__ofici eses_festi eses_valid esha_recib esla_entre eslas__: esleo__> esllama_=D esllama__?
-12 esmover__llama esmover_la esofert__valid esofert_es espara__la espodem__la espodem_mover espor_favor esprome__=D
-12 estarde_y este__=O este_esper esvigen_=D esvigen__> esy__que fr<__annue fr<__avons fr<__vacan fr<_conge fr=D_nous
-12 fr=O_je frappel__? fravez__pour frbonne__la frbonne_vacan frc__note frcomme_=D frcomme__> frconge_annue
-12 frde__elect frde__repon frelect__publi frelect_sera frest__=D frest_note frl__se frl__sera frl_elect frl_essai
-12 frla__a frle_comit frle_resul frlieu_=D frm_a frmessa_=D frmidi_> frne__plus frnote_=D frnotre_rende frnous_rappe
-12 froffre__valab frperso__> frpour_l frpourr__appel frpourr_vous frpubli__> frque__candi frresul__l frresul_de
-12 frretou__> frs_est frsera_publi frvacan__=D frvacan_la frvotre__> frvotre_decis grain:number grain:quarter how:AFT
-12 how:AFT&EVENT how:AFT&NEWS how:FROM&ASK how:THRU p:ASK p:IT s.dehatte s.dehier s.denicht s.deschad s.deschoe
-12 s.dewar s.enaddre s.enanywh s.enaslee s.enassum s.enaye s.enbeen s.enbreat s.enbring s.encalm s.encarri s.encerta
-12 s.encerti s.enclini s.encompl s.enconsi s.endark s.endid s.endo s.enfebru s.engoa s.enhi s.enin s.enknown
-12 s.enknows s.enleeds s.enlittl s.enmarch s.enmost s.enneed s.enpause s.enperio s.enrecep s.enremin s.enremot
-12 s.enrenew s.enrepli s.enshut s.entaken s.entop s.enturna s.enuploa s.eshemos s.esofici s.esvolve s.esya s.frannue
-12 s.fravant s.fravons s.frconge s.frl s.frne s.frsuis
-11 ALL>>ALL>>O ALL>>D>>FUT ALL>>FUT>>NEG ALL>>NEG>>PAST ALL>ASK ALL>ASK1 ALL>HE ALL>IT1 ALL>OBETW ALL>OBETW1 ALL>OBY2
-11 ASK>>D>>US ASK>>D>>WE ASK>>DOC>>D ASK>>HE>>D ASK>>PAST>>PAST ASK>>SEND>>D ASK>>WAIT>>YOUR ASK>>WE>>TELL
-11 ASK>>YOU>>TELL ASK>ASK2 ASK>O AWAY>>D>>ASK AWAY>>NEG>>D AWAY>>O>>D AWAY>>O>>WE AWAY>>OUR>>D AWAY>>TELL>>D
-11 AWAY>DECIDE AWAY>NEG AWAY>NEG2 AWAY>OFROM1 AWAY>OUNTIL1 AWAY>OUR AWAY>YOUR1 CALL>NEG1 CALL>OBY1 COND>ALL COND>HE
-11 COND>HEAR1 COND>ORG1 COND>OUR2 COND>START2 D>>ASK>>SEND D>>ASK>>US D>>ASK>>YOUR D>>COND>>NEG D>>FUT>>EVENT
-11 D>>HEAR>>HAVE D>>HEAR>>IT D>>NEG>>AWAY D>>NEG>>EVENT D>>O>>IT D>>O>>OUR D>>OUR>>HEAR D>>OUR>>O D>>TALK>>PAST
-11 D>>TALK>>US D>>TELL>>ALL D>IT D>OWITHIN2 D>PAST D>YOUR1 DECIDE>>D>>NEWS DECIDE>>NEG>>DECIDE DECIDE>>TALK>>D
-11 DECIDE>>TALK>>ORG DECIDE>ASK2 DECIDE>OIN1 DECIDE>OON2 DECIDE>OWITHIN DECIDE>PAST1 DECIDE>US1 DOC>>D>>YOUR
-11 EVENT>>ALL>>D EVENT>>DOC>>TELL EVENT>OWITHIN1 EVENT>PAST1 FUT>>AWAY>>O FUT>>DECIDE>>D FUT>>DECIDE>>VAGUE
-11 FUT>>HE>>D FUT>>HEAR>>WAIT FUT>>NEG>>ASK FUT>>NEG>>NEWS FUT>>OUR>>D FUT>>SEND>>D FUT>>SEND>>TALK FUT>>THIRD>>D
-11 FUT>>WE>>TELL FUT>>WE>>YOU FUT>>YOUR>>D FUT>NEWS FUT>THIRD FUT>THIRD1 HAVE>>FUT>>D HAVE>ASK HAVE>IT HAVE>IT2
-11 HAVE>ORG1 HAVE>PAST1 HE>>ASK>>D HE>>ASK>>DECIDE HE>>ASK>>HE HE>>D>>WE HE>>FUT>>CALL HE>HIS1 HE>OIN HE>WE
-11 HEAR>>ASK>>OUR HEAR>>IT>>NEG HEAR>>IT>>ORG HEAR>>IT>>PAST HEAR>>O>>O HEAR>>US>>IT HEAR>>WE>>YOU HEAR>>YOUR>>CALL
-11 HEAR>HAVE1 HEAR>HIS1 HEAR>O2 HEAR>OON2 HEAR>OUNTIL2 HEAR>VAGUE HIS>>CALL>>YOU IT>>ALL>>WE IT>>D>>YOUR
-11 IT>>FUT>>SEND IT>>NEG>>YOU IT>>ORG>>AWAY IT>>WE>>PAST IT>>WHEN>>HE IT>>YOU>>ASK IT>NEWS1 IT>OBY2 IT>OFROM2
-11 IT>SEND1 IT>TALK1 IT>US2 NEG>>ASK>>HEAR NEG>>DOC>>HEAR NEG>>PAST>>CALL NEG>>SEND>>WE NEG>>US>>HEAR NEG>AWAY
-11 NEG>FUT2 NEG>TALK1 NEWS>>DECIDE>>O NEWS>>O>>CALL NEWS>>O>>NEWS NEWS>>WAIT>>D NEWS>>YOUR>>CALL NEWS>ASK1 NEWS>IT
-11 NEWS>NEWS2 NEWS>YOUR2 O>>NEG>>AWAY O>>O>>NEWS O>>WE>>O O>DOC1 O>SEND2 O>TALK OBY>COND OIN>SEND2 OIN>WHEN
-11 ORG>>D>>DECIDE ORG>>FUT>>EVENT ORG>>HEAR>>D ORG>>ORG>>D ORG>>ORG>>EVENT ORG>>PAST>>PAST ORG>>PAST>>YOU
-11 ORG>>TALK>>D ORG>>WE>>PAST ORG>>YOU>>D ORG>EVENT1 ORG>OWITHIN2 OUNTIL>COND OUNTIL>O OUR>>D>>O OUR>>D>>TALK
-11 OUR>>HE>>D OUR>>TALK>>HAVE OUR>>TELL>>WAIT OUR>IT PAST>>D>>WHEN PAST>>DOC>>D PAST>>IT>>D PAST>>WE>>D
-11 PAST>>YOU>>AWAY PAST>>YOU>>TALK PAST>DOC PAST>OUR PAST>PAST PAST>START1 PAST>YOUR SEND>>D>>WE SEND>>WE>>EVENT
-11 SEND>>YOU>>WHEN SEND>>YOU>>YOUR SEND>>YOUR>>NEWS SEND>>YOUR>>SEND SEND>OON SEND>SEND1 START>>AWAY>>D
-11 START>>D>>WHEN START>>FUT>>EVENT START>>FUT>>O START>>ORG>>D START>>ORG>>O START>>TALK>>D START>>WAIT>>ALL
-11 START>ASK2 START>EVENT1 START>FUT START>HE START>HEAR2 START>OIN1 START>WAIT1 START>WE SURE>D2 TALK>>HAVE>>AWAY
-11 TALK>>HEAR>>D TALK>>TALK>>D TALK>>WAIT>>D TALK>ASK2 TALK>AWAY TALK>HE1 TALK>OBY2 TELL>>D>>YOUR TELL>>HIS>>CALL
-11 TELL>>THIRD>>D TELL>>YOU>>WE TELL>COND2 TELL>O1 TELL>OUNTIL2 TELL>OUR2 TELL>SEND1 TELL>THIRD THIRD>PAST THIRD>US2
-11 US>>D>>HE US>>PAST>>D US>>TALK>>D US>CALL US>SEND US>SEND1 WAIT>>D>>YOUR WAIT>>ORG>>D WAIT>>ORG>>PAST
-11 WAIT>>START>>D WAIT>>YOUR>>TELL WAIT>HAVE1 WAIT>HE WAIT>TELL1 WE>>ASK>>ORG WE>>AWAY>>OUR WE>>D>>PAST WE>>DOC>>D
-11 WE>>NEG>>DOC WE>>NEG>>NEG WE>>O>>FUT WE>>O>>WE WE>>PAST>>NEG WE>>PAST>>WHEN WE>>SEND>>D WE>>START>>TALK
-11 WE>>TELL>>DECIDE WE>DOC1 WE>OON WE>SURE2 WHEN>>ALL>>ORG WHEN>>D>>HEAR WHEN>>WE>>US WHEN>WAIT YOU>>D>>CALL
-11 YOU>>D>>PAST YOU>>FUT>>DECIDE YOU>>HEAR>>DECIDE YOU>>HEAR>>DOC YOU>>HEAR>>SEND YOU>>TALK>>WHEN YOU>>WE>>ASK
-11 YOU>>WE>>FUT YOU>EVENT2 YOU>YOUR2 YOUR>>SEND>>FUT YOUR>>TELL>>ORG YOUR>>TELL>>US YOUR>>THIRD>>PAST YOUR>>YOUR>>D
-11 YOUR>AWAY YOUR>PAST1 YOUR>YOUR1 YOUR>YOUR2 a:ALL a:OON a:WAIT b:WE c.de=O c.dedanac c.deeinar c.defeier c.degebun
-11 c.degespr c.dehaett c.dehalte c.deihren c.dekenne c.dekonto c.deladen c.delink c.denachr c.denaech c.deoffen
-11 c.depasst c.deregel c.deseit c.desitze c.deweg c.dewerks c.dezusti c.enairpo c.enalrea c.enautom c.enbellw
-11 c.enberli c.enbusie c.enbuy c.encampa c.encampu c.enceleb c.encoffe c.encounc c.encours c.encusto c.enended
-11 c.enenoug c.enfee c.enflat c.enforgo c.enfroze c.enfunde c.eniwan c.enjob c.enlaw c.enlimit c.enlittl c.enlog
-11 c.enlost c.enlot c.enonsit c.enopens c.enparty c.enpass c.enpicke c.enplay c.enpm c.enpoint c.enproje c.enprovi
-11 c.enre-ad c.enreadv c.enrecal c.enrefun c.enreorg c.enresch c.ensalar c.ensale c.ensave c.ensecon c.ensent
-11 c.enservi c.ensick c.ensifti c.ensir c.ensprea c.ensuit c.entaken c.entell c.entrip c.enuncle c.enwalke c.enward
-11 c.enwebin c.enwebsi c.enweddi c.enyou c.esaseso c.esausen c.esbien c.escierr c.escita c.esclien c.esconcl c.esdel
-11 c.esdispo c.esfavor c.esfelic c.esferia c.esfesti c.esgraci c.esllama c.esmanda c.esofici c.esprosp c.esrecla
-11 c.esseria c.estoda c.esviene c.frbonne c.frbudge c.frconsu c.frdit c.frdu c.fren c.frfonct c.frmissi c.frneuf
-11 c.frnouve c.frperio c.frpropo c.frqui c.frrecev c.frrecru c.frrembo c.frrendr c.frstage c.frtermi c.frtest de9__=O
-11 de:_=O de:__uhr de<__auch de<__begin de<__einar de<__haben de<__konto de<__laden de<__nicht de<__sind de<_alles
-11 de<_an de<_bitte de<_damit de<_die de<_im de<_nun de<_passt de=D__antwo de=D__ja de=D__mal de=D__ruf de=D__ueber
-11 de=D__zurue de=D_anruf de=D_beden de=D_begin de=D_gebun de=D_sitze de=D_statt de=D_warte de=D_zusti de=O__9
-11 de=O_danac deabges_> dealles__=D dean_diese deander_bewer deangeb_=D deangeb__=D deangeb_gilt deantwo_ich
-11 deauch__gehen deauf_=D deauf__=D deauf__messe deauf_den debewer__den debewer_endet debewer_fuer debin__nicht
-11 debleib__> debuero_=D debuero__antwo dedas__ihnen dedas__moech dedas__wird dedas_konto dedas_mit dedas_prakt
-11 dedauer__> deden__> deder_arbei deder_regel dedes_perso dedie__auf dedie__endet dedie__gehen dedie_einar
-11 dedie_reise dedie_werks dediese__halte dedir__weil dedo_9 dedo__9 dedu__nachg deeinar__=D deeinar_dauer deelter_>
-11 deergeb_moech defrei__> degebun_> degehen_? degeht_=D degespr__wir degilt__> dehaben__ihnen dehast_> dehat_ihnen
-11 dehatte_dir dehoere__sie deich_> deich_hatte deihnen__gesch deihnen_gesch deihnen_noch deihr__=D deihre_entsc
-11 deim_buero dein__regel dein_den deinter__> deinter_an deist_betri dekoenn__mir dekolle__ihnen dekolle_hat
-11 dekomme_sie dekonto__=D dekonto_wird deladen__=D deletzt_gespr demacht_=D demal_> demoech__sie demoech_wir
-11 denachg__> denachg_hast denicht__buero denicht__uns denicht_im denoch_die denochm__> deob_sie depasst__=D
-11 deprobe_=D deregel_=D desich_gern desollt__=D destell_ich deueber__ergeb deueber__gespr deuns__das deunser__=D
-11 deunser_angeb deunter__> devon_ihnen dewaere_der deweil_du dewiede__buero dewir__fuer dewir__gesch dewir_ihnen
-11 dewir_nicht dewird__geloe dewuerd_auch dezum__ist en9__am en9__then en9_so en9_the en:__=D en:__am en:_first
-11 en:_recru en:_sam en:_would en:_your en<__after en<__backg en<__bank en<__birth en<__consu en<__custo en<__depar
-11 en<__fee en<__going en<__launc en<__libra en<__line en<__many en<__moves en<__onboa en<__onsit en<__openi en<__saw
-11 en<__tell en<__terms en<__thank en<__wish en<_best en<_confi en<_does en<_down en<_furth en<_good en<_hi en<_ms
-11 en<_norma en<_sifti en=D__=O en=D__about en=D__can en=D__epiph en=D__from en=D__full en=D__goes en=D__in
-11 en=D__joke en=D__lunch en=D__mail en=D__ok en=D__pass en=D__post en=D__some en=D__treat en=D__up en=D__wheth
-11 en=D__withd en=D_chase en=D_cheer en=D_comin en=D_cross en=D_keep en=D_must en=D_nobod en=D_offic en=D_our
-11 en=D_peter en=D_plus en=D_shift en=D_welco en=D_went en=O__door en=O_becau en=O_calls en=O_no en=O_wheth
-11 ena__happy ena__long ena_coffe ena_lot enabout__other enabout__role enabsen__and enaccou__be enaccou_will
-11 enactua__and enadver__> enadver__for enadver__in enadver_ran enafter_the enairpo_=D enairpo__eveni enall__=O
-11 enall__are enall__may enall__the enall_at enallow__> enallow_is enalso__is enaltog__expec enaltog_so enam_>
-11 enam__altog enam__annua enam__back enam__inter enam_actua enam_comin enan_old enand_9 enand__love enand__on
-11 enand__publi enand__would enand_decid enand_epiph enand_talk enand_to enanna__she enannou__> enanoth_appli
-11 enany_hour enanyon_=D enanyth_=D enanyth_> enappli_can enappli_close enappli_was enappoi__and enare__in
-11 enare__ourse enare__recru enare__welco enare_all enare_close enare_one enare_open enare_sorry enare_the enarriv__>
-11 enas_the enasses_ends enat__airpo enat__and enat__minis enat__sites enat_clien enat_half enat_six enat_this
-11 enattac__invoi enattac__the enattac_is enattac_our enbackg__=D enbackg_check enbackg_scree enbe__again enbe__once
-11 enbe__our enbe_hirin enbe_refun enbe_think enbecau__panel enbecau_the enbeen__to enbehin_the enbellw_=D enbellw__!
-11 enbirth__> enbirth_for enbook__table enbranc_is enbring__passp enbring_a enbusie__the enbusie_of enbuy__lunch
-11 enbuy_you encalen__for encall_anna encalle__=D encampa__=D encampa_finis encan__=O encan__answe encan__becau
-11 encan__in encan__take encan_resch encance_and encance_the encandi__were enchang__we enchase__> encheck__finis
-11 encheck_usual encheer_> enchose__candi encitie_> enclien_sites enclose_=D enclose__offic enclosi__is
-11 encolle__every encolle_read encome_! encomes_> encomin__to encommi__conve encommi_next encompa_> enconsi_you
-11 encontr_=D encontr__> encontr_back enconve_> enconve__=D encould__=D encould__make encould__me encould__speak
-11 encould_do encours_=D encover_=D encto_> endate_=D endate__9 endated_=D enday_=D enday__be enday_will enday_would
-11 endecid_: endecid__=O endecid__recru endecid_soon endecis__> endecis_to endelet__so endesk__staff endesk_is
-11 endo__! endo__conta endo__get endo__hire endo__need endo__revie endo_becau endo_come endo_our endocum_=D
-11 endocum__delet endocum_for endoes__permi endoes__work eneffec__> enepiph_> enevery__indep enevery_test enexact__=O
-11 enexpec__take enexpir_at enfee__be enfee_will enfeedb_? enfeedb__a enfeedb_twice enfeel__to enfeel_free
-11 enfinal__with enfinal_stage enfind__our enfind_attac enfinis__backg enfirst_=D enfollo__telep enfor__a
-11 enfor__after enfor__back enfor__birth enfor__campa enfor__in enfor__it enfor__mail enfor__post enfor_sendi
-11 enfor_someo enfor_which enforwa__retur enforwa_i enfree_> enfree__=D enfree__a enfreez_=D enfrom__=O enfroze_=D
-11 enfroze__> enfurth__your enget__for enget__of enget__prope engive__> engive__a engive__twice engiven_the
-11 engo__sale engo_back engoes_live engoing__happe engot__messa enhad__=O enhad__to enhad_hoped enhappe__sorry
-11 enhappy_birth enhas__a enhas__for enhave__call enhave__her enhave_come enhave_compl enhave_pushe enhave_sched
-11 enhave_you enhe__call enhe__he enheadq__be enheadq_will enhealt_=D enhear_about enher__call enher_to enhere__and
-11 enhere__the enhi__hope enhi_ana enhim_=O enhirin_=D enhirin__next enhold__slot enholid__is enholid_allow
-11 enholid_here enhoped_to enhours__9 enhours__=D enhouse_> enhow__hours enhr__it eni__actua eni__calli eni__comin
-11 eni__see eni__work eni_could eni_look eni_may eni_must eni_sent eni_start enif__> enif_ok enif_so enin__=D
-11 enin__morni enin_line enindep__takes enindep_which eninter__last eninter_at eninter_has eninter_in eninter_proce
-11 eninvit_> enis__busie enis__do enis__leave enis__plus enis_absen enis_attac enis_confi enis_final enis_froze
-11 enis_full enis_more enis_staff enis_the enis_withd enit__a enit__for enit__hand enit__i enit__send enit__valid
-11 enit__yours enit_back enit_comes enit_does enit_you enjob_=D enjobs__your enjobs_match enjoke_> enjust__on
-11 enlates__can enlates_i enlaunc__no enleast__=D enleast_the enleave__=D enleave__cheer enlectu_=D enleft_=D
-11 enlike__buy enlike__offer enlike__sched enline_with enlog__> enlog_in enlogin_> enlove__have enlove__work
-11 enlovel_=D enluck_for enmail__am enmail__and enmail__i enmail_i enmail_when enmails_> enmails_are enmany__=D
-11 enmany_hours enmatch_your enmay_reope enmay_write enme_: enme__what enmeet__=D enmerry__to enmessa__and enminis__>
-11 enmobil_> enmorni__any enmorni_or enmove_: enmove__sam enmoves__=D enmoves_here enmust_infor enmy__takes
-11 enmy_absen enname_> enneed__decis enneed__in enneed__see enneed__shoe enneed_a enneed_it ennever__to ennew__goes
-11 ennew__match ennew_jobs ennew_websi ennext__start ennext_conve enno__inter enno_joke enno_new ennobod_s
-11 ennorma__answe ennorma_we ennot__any ennot__anyth ennot__decid ennot__no ennot_about ennot_ask ennot_at
-11 ennot_conta ennot_recru ennothi__> ennothi__chase ennothi__here enof__surve enof_which enoff_altog enoffer__sent
-11 enoffer__to enoffer_is enoffer_made enoffic__9 enoffic_are enoffic_obser enon_9 enon__back enon__i enon_annua
-11 enon_sale enon_us enon_what enon_with enonboa_takes enonce__confi enone_thing enonly__morni enonly__that
-11 enonly_two enonly_work enooo__=D enooo_back enor__at enor__hour enor_any enor_it enour_=O enour__allow
-11 enour__obser enour__of enour__party enour__websi enour_busie enour_holid enour_invoi enour_surve enourse_=D
-11 enout__clien enout_at enpanel_meets enpanel_reads enpanel_will enparen__=D enparke_=D enparke__> enparty_is
-11 enpasse_=D enpasse_to enpaysl_=D enpeopl__be enpermi_allow enphoni_=D enplace__=D enplace__all enplace_for
-11 enplace_in enplace_to enplay__on enplay_go enpleas_=D enpleas__anna enpleas__send enpleas__this enpleas_find
-11 enpleas_hand enpleas_rever enpleas_uploa enplus_publi enpm_with enpossi_> enpost__to enpost_is enproba_perio
-11 enproba_revie enproce__of enproce_consi enpromi__am enpromi__for enpromi__let enpromi__write enpromi_i enpubli_=O
-11 enpubli__here enpubli__selec enpushe__whole enpushe_the enput__> enput__down enrathe__promi enrathe_not
-11 enreach__decis enreach__my enreach_on enread__test enread_mails enreads__> enrecei__lette enrecep_=D enrecru__is
-11 enrecru__parke enrecru_desk enrecru_s enrefun_=D enrefun__> enregis__the enremin__your enreope__=D enreope_it
-11 enrepla_takes enrepor__publi enrepor_is enrequi_=D enrequi__> enresch_=D enresch__befor enresul__our enretur_>
-11 enrole_> enround__> ens__it ens__not ens__quiet ens_close ens_parke ens_valid ens_your ensaid_he ensaid_the
-11 ensalar__be ensalar_will ensale__> ensam__away ensam_is ensay__to ensched__call ensched_a enscree_=D enscree_>
-11 enscree__> ensearc_=D enselec__an ensend__invit ensend__your ensend_this ensendi__slide ensendi_the ensent_once
-11 enshe_is enshoe_size enshort__are enshort_note enshoul__take enshoul__wish enshoul_consi enshut_for enshut_ourse
-11 ensick_=D ensifti__this ensifti_for ensigna_=D ensigna__> ensigne__back ensilen_=D ensites_=D ensites__>
-11 enslide__as enslow_=D enso__an enso_much ensome__=O enspeak__to enspeak_with enspeci_offer enstaff_=D enstaff_>
-11 enstaff__9 enstage__bellw enstage_with enstart__=D enstart_inter ensuits__> entake__as entake__in entalk_>
-11 entalki_to entask__not entask_shoul enteam_has entell__to entell_her entell_them entest__which entest_indep
-11 enthank__sendi enthat__: enthat__all enthat__is enthat__s enthat__were enthat_our enthe__=D enthe__appoi
-11 enthe__ends enthe__numbe enthe__play enthe__reads enthe__round enthe__run enthe__schoo enthe__she enthe_admin
-11 enthe_agenc enthe_back enthe_choir enthe_compa enthe_denti enthe_depar enthe_fee enthe_fourt enthe_good
-11 enthe_gradu enthe_hr enthe_leeds enthe_only enthe_repor enthe_techn enthe_third enthen__compa enthen_we
-11 enthey__pushe enthey_need enthink__you enthink_of enthis__finis enthis__for enthis_campa enthree__peopl
-11 enthrou__feedb enthrou__final enthrou_to enticke__the entime__! entime__=D ento__? ento__he ento__if ento__me
-11 ento__off ento__stage ento__wheth ento_appoi ento_begin ento_bring ento_buy ento_campu ento_happe ento_reapp
-11 ento_send ento_spend entold__are entrial__=D entrial__would entry_=D entwo__and enunava_=D enunder_our enunfor__=D
-11 enunfor_also enunfor_i enunles__log enuntil__least enuntil_at enus_=O enuse_the enusing_the enusual_finis
-11 enwas__only enwe__9 enwe__anoth enwe__call enwe__discu enwe__inter enwe__need enwe__sorry enwe_compa enwe_delet
-11 enwe_give enwe_keep enwe_launc enwe_lost enwe_saw enwe_start enwebsi__live enwebsi_goes enweddi_=D enweek_and
-11 enwelco_! enwent_with enwere__late enwere_told enwhen__comes enwhen__you enwheth__suits enwhich__we enwhich_takes
-11 enwhich_the enwhole__=D enwhole_thing enwill__at enwill__its enwill__on enwill__reach enwill__refun enwill__think
-11 enwill_discu enwith__=O enwith__famil enwith__of enwith_bellw enwith_refer enwitho__> enwitho_the enwork_=O
-11 enwork__and enwork__you enwork_morni enwork_with enwould__not enwould_send enyear__and enyear__has enyes_>
-11 enyou__9 enyou__free enyou__if enyou__our enyou__resch enyou__we enyou_accep enyou_atten enyou_call enyou_came
-11 enyou_confi enyou_down enyou_free enyou_hold enyou_let enyou_log enyou_lunch enyou_may enyou_sent enyou_want
-11 enyou_wrote enyour__9 enyour__reach enyour__runs enyour__size enyour__video enyour_birth enyour_lette enyour_mail
-11 enyour_mobil enyour_permi enyour_shoe es:_ausen es<__aseso es<__autom es<__curso es<__enlac es<__estoy es<__fuera
-11 es<__me es<_abrim es<_felic es<_nuest es<_su es=D__festi es=D__hay es=D__no es=D__traba es=D_escri es=O_es
-11 esa_otro esabrim_=D esabrim__> esal__> esal_equip esaseso__dispo esaseso_esta esausen_=D esausen__> esautom_:
-11 esautom__ausen escerra_el escierr_=D esconcl_=D esconcl__> esconoc__equip esconoc_al escurso_de esde__recib
-11 esde_recla esdispo_=D esdispo__de esel__caduc esel__sigue esen_el esenlac_caduc esentre__se esentre_sera
-11 esesta_dispo esestoy__viaje esfelic_=D esinscr__el esla_docum esla_feria eslas__=D eslas_tres esle_parec
-11 esllama_el eslos__no esnada_> esno_me esno_recib esperfe_=D esperfe__> esplazo__recla esprosp_=D esprueb__=D
-11 espuede_=D espuede__? espuest_se esque__has esrecla__=D esrecla_concl esrespu__: esrespu_autom esse__> esse_pasa
-11 essera__=D esseria_=D essi__tiene essu__=D essu_solic estermi_=D estermi__=D estermi_el estiene__nuest estoda_la
-11 esun__esta esun_aseso esvacac__> esvacac__el esvacac_vuelv fr<__burea fr<__comit fr<__coura fr<__lien fr<__offre
-11 fr<__pars fr<__prese fr<__resul fr<__stage fr<_bonne fr<_dites fr<_entre fr<_nos fr<_pour fr=D_: fr=D__neuf
-11 fr=D_consi fr=D_ou fr=O__conve fr=O__recev fra__=D fra__et fra_neuf frabsen__> fratten_=D fratten__a frau__=D
-11 frau_salon fraura_lieu fravons__=D fravons_ecrit frbon__=D frbon__et frbon_coura frbudge__=D frburea__ferme
-11 frcandi__a frce__=D frcomit__=D frconfi__> frconve_=D frconvi_> frd__publi frd_emplo frde__ecole frde__h
-11 frdeux_ans frdispo_=D frdites_=D frdites__si frdonc_=O fremplo_publi fressai__=D fret__! frfonct_=D frh__h
-11 frheure_de fril__a fril__effet frinfor_que frje_pars frje_trava frla__d frla__des frla_date frla_forma frla_perio
-11 frle_poste frle_stage frlien_expir frlieu__=D frligne_=D frligne__> frmessa__> frneuf__> frneuf_heure frnos_burea
-11 frnous__atten frnous__avons frnous_repon froffre__emplo froffre_d frpars__conge frpars_en frpas_=D frpas__>
-11 frpas_d frperio__essai frperio_d frrappe__=O frsalon_=D frsalon__> frsans_repon frse_termi frsera__=O frsi__n
-11 frstage__termi frstage_se frsuite_a frsur_la frtelep_=O frtermi_=D frtermi__> frtrava_=D frtrava__> frvos__de
-11 frvous__aux frvous__que frvous_atten frvous_avons frvous_et frvous_etes fry__> how:FROM&SEND how:WITHIN&ASK s.de!
-11 s.deabges s.deberei s.debuero s.degern s.delaeuf s.depasst s.deplatz s.deschri s.deweil s.dewilk s.enabout
-11 s.enalso s.enaltog s.enam s.enbecau s.enbox s.encampu s.encaugh s.enchang s.encheer s.enchef s.encover s.endeadl
-11 s.endocum s.endoubl s.endue s.eneight s.enentra s.enepiph s.enfarm s.enfive s.enforge s.enfreez s.engreat s.enice
-11 s.enindep s.enis s.enjoke s.enlectu s.enlevel s.enmet s.enmilan s.enmrs s.enneith s.ennot s.enperma s.enpolic
-11 s.enprodu s.enprogr s.ensaw s.enschoo s.ensearc s.ensilen s.ensiste s.ensnow s.ensomeo s.ensomew s.enstock
-11 s.enteach s.entomas s.entreat s.enwent s.enwithd s.es: s.es? s.esanunc s.esapunt s.esautom s.escurso s.esen
-11 s.eshas s.esmi s.esnada s.esnos s.esque s.esvemos s.fr: s.fr=O s.fradres s.frd s.frequip s.frfait s.froffre
-11 s.frreten s.frsuiva s:OBY
-10 ALL>>D>>SURE ALL>>FUT>>IT ALL>>HEAR>>IT ALL>>O>>D ALL>>OUR>>ORG ALL>>PAST>>IT ALL>>SEND>>D ALL>>TALK>>PAST
-10 ALL>>TELL>>ORG ALL>OWITHIN ALL>START ASK>>ASK>>EVENT ASK>>AWAY>>D ASK>>CALL>>TELL ASK>>CALL>>US ASK>>DECIDE>>D
-10 ASK>>EVENT>>EVENT ASK>>HAVE>>HAVE ASK>>HEAR>>YOUR ASK>>NEG>>SEND ASK>>OUR>>D ASK>>SEND>>ORG ASK>HAVE ASK>NEWS
-10 ASK>OBEF2 ASK>ORG2 ASK>PAST2 ASK>US AWAY>>D>>DECIDE AWAY>>EVENT>>OUR AWAY>>FUT>>WE AWAY>>HE>>D AWAY>>HE>>TELL
-10 AWAY>>NEWS>>CALL AWAY>>ORG>>TELL AWAY>>OUR>>ORG AWAY>ALL2 AWAY>EVENT AWAY>FUT AWAY>TELL AWAY>VAGUE2 CALL>>D>>WE
-10 CALL>>TELL>>YOU CALL>>US>>D CALL>>WE>>D CALL>>YOU>>US CALL>ASK CALL>CALL2 CALL>COND2 COND>>D>>YOU COND>>YOU>>START
-10 COND>>YOU>>YOU COND>DECIDE2 COND>TALK2 COND>VAGUE1 COND>YOUR2 D>>ALL>>OUR D>>ALL>>PAST D>>ALL>>US D>>COND>>O
-10 D>>DECIDE>>HEAR D>>DECIDE>>TALK D>>DOC>>IT D>>EVENT>>ASK D>>FUT>>PAST D>>IT>>ASK D>>IT>>START D>>NEWS>>START
-10 D>>O>>HE D>>O>>TALK D>>OUR>>AWAY D>>OUR>>TALK D>>START>>NEG D>>START>>WE D>>SURE>>O D>>TALK>>ALL D>>TELL>>IT
-10 D>>WHEN>>O D>>WHEN>>PAST D>>YOU>>ASK D>>YOUR>>HAVE D>OBEF1 D>OTHRU DECIDE>>D>>ASK DECIDE>>D>>ORG DECIDE>>D>>TELL
-10 DECIDE>>YOUR>>CALL DECIDE>>YOUR>>START DOC>>D>>ASK DOC>>WE>>D DOC>ASK1 DOC>EVENT1 DOC>HAVE1 DOC>TALK2
-10 EVENT>>AWAY>>D EVENT>>EVENT>>IT EVENT>>O>>EVENT EVENT>>PAST>>D EVENT>>WE>>EVENT EVENT>ALL1 EVENT>TALK EVENT>TALK2
-10 EVENT>US1 FUT>>AWAY>>ORG FUT>>D>>TALK FUT>>D>>VAGUE FUT>>HAVE>>TELL FUT>>NEG>>DOC FUT>>NEWS>>ORG FUT>>O>>WE
-10 FUT>>OUR>>ORG FUT>>TELL>>HIS FUT>>TELL>>VAGUE FUT>>WAIT>>YOUR FUT>>WHEN>>TALK FUT>>YOU>>CALL FUT>>YOU>>O
-10 FUT>>YOUR>>COND FUT>ALL FUT>HE1 FUT>NEG FUT>OON FUT>OON1 FUT>VAGUE1 HAVE>>O>>WE HAVE>>PAST>>US HAVE>US1
-10 HE>>D>>COND HE>>EVENT>>PAST HE>>FUT>>AWAY HE>>HE>>D HE>>START>>HE HE>>START>>START HE>HAVE2 HE>HE HE>OON2
-10 HE>START2 HE>US1 HEAR>>CALL>>YOU HEAR>>D>>YOU HEAR>>DECIDE>>YOUR HEAR>>FUT>>YOU HEAR>>HAVE>>DECIDE
-10 HEAR>>HEAR>>NEWS HEAR>>NEG>>NEWS HEAR>>NEG>>PAST HEAR>>NEWS>>NEG HEAR>>NEWS>>START HEAR>>O>>COND HEAR>>ORG>>PAST
-10 HEAR>>ORG>>YOU HEAR>>TELL>>US HEAR>>VAGUE>>D HEAR>>WAIT>>NEWS HEAR>>YOUR>>YOUR HEAR>ALL1 HEAR>ASK2 HEAR>VAGUE2
-10 HEAR>WAIT HEAR>WE1 HIS>>TELL>>D HIS>ORG IT>>CALL>>O IT>>D>>HEAR IT>>D>>PAST IT>>HAVE>>O IT>>NEG>>OUR IT>>NEWS>>FUT
-10 IT>>O>>D IT>>PAST>>D IT>>PAST>>HEAR IT>>PAST>>NEG IT>>START>>AWAY IT>>START>>D IT>>START>>ORG IT>>START>>SEND
-10 IT>>WE>>AWAY IT>>YOU>>TELL IT>HIS IT>START2 IT>YOUR2 NEG>>CALL>>IT NEG>>COND>>HE NEG>>HEAR>>IT NEG>>HEAR>>YOUR
-10 NEG>>TALK>>O NEG>>YOU>>D NEG>>YOU>>NEG NEG>>YOU>>O NEG>ALL NEG>DOC NEG>EVENT NEG>WHEN1 NEWS>>D>>HE
-10 NEWS>>DECIDE>>ORG NEWS>>EVENT>>WE NEWS>>FUT>>CALL NEWS>>IT>>DECIDE NEWS>>IT>>YOU NEWS>>OUR>>EVENT NEWS>>PAST>>TELL
-10 NEWS>>YOUR>>ASK NEWS>EVENT2 NEWS>HE1 NEWS>OBY NEWS>OWITHIN NEWS>TELL1 NEWS>THIRD1 O>>COND>>D O>>COND>>HE
-10 O>>COND>>TALK O>>EVENT>>CALL O>>FUT>>D O>>FUT>>NEG O>>IT>>O O>>SURE>>IT O>HEAR O>OON1 O>PAST2 O>SURE OBEF>O1
-10 OBEF>OON1 OBY>CALL1 OBY>HE1 OFROM>AWAY OIN>D OIN>SURE OON>ASK OON>ASK1 OON>EVENT OON>HE ORG>>ASK>>HEAR
-10 ORG>>AWAY>>HE ORG>>HAVE>>ORG ORG>>HAVE>>TALK ORG>>HEAR>>WAIT ORG>>HEAR>>YOU ORG>>HIS>>TELL ORG>>IT>>WE ORG>>O>>O
-10 ORG>>ORG>>O ORG>>WAIT>>EVENT ORG>>YOUR>>O ORG>NEG1 ORG>START1 OUNTIL>NEWS2 OUR>>ALL>>TALK OUR>>CALL>>NEG
-10 OUR>>START>>EVENT OUR>ASK2 OUR>AWAY2 OUR>THIRD PAST>>COND>>WE PAST>>D>>DOC PAST>>D>>OUR PAST>>FUT>>CALL
-10 PAST>>FUT>>TELL PAST>>HE>>FUT PAST>>OUR>>TELL PAST>>SEND>>D PAST>>TELL>>IT PAST>>WE>>NEG PAST>>YOU>>YOU PAST>AWAY2
-10 PAST>HEAR2 PAST>O2 PAST>OON2 PAST>ORG1 PAST>SURE2 PAST>VAGUE2 PAST>WE2 SEND>>D>>PAST SEND>>HEAR>>YOU SEND>>IT>>D
-10 SEND>>NEWS>>EVENT SEND>>ORG>>HIS SEND>>TELL>>WE SEND>ORG SEND>WE2 START>>ALL>>TALK START>>HE>>D START>>NEG>>FUT
-10 START>>WE>>O START>FUT1 START>ORG2 START>OUR1 START>PAST1 START>TALK START>TALK2 TALK>>ALL>>TELL TALK>>ASK>>HEAR
-10 TALK>>D>>ASK TALK>>D>>ORG TALK>>DECIDE>>D TALK>>HAVE>>HAVE TALK>>O>>HEAR TALK>>ORG>>HAVE TALK>>PAST>>AWAY
-10 TALK>>US>>D TALK>>YOU>>HEAR TALK>>YOU>>TALK TALK>HAVE1 TALK>THIRD2 TALK>WAIT2 TALK>YOUR TELL>>D>>O TELL>>D>>PAST
-10 TELL>>DECIDE>>D TELL>>HEAR>>AWAY TELL>>IT>>O TELL>>O>>SURE TELL>>ORG>>FUT TELL>>OUR>>D TELL>>TELL>>TELL
-10 TELL>>US>>D TELL>>WAIT>>D TELL>HAVE2 TELL>OAPPROX1 TELL>OAPPROX2 TELL>OBY US>>D>>YOU US>>HEAR>>VAGUE US>>TELL>>WE
-10 US>>WHEN>>OUR US>>YOUR>>NEWS US>FUT2 US>OUR1 US>VAGUE1 VAGUE>>YOUR>>TELL VAGUE>DECIDE1 VAGUE>TALK1 WAIT>>EVENT>>D
-10 WAIT>>NEWS>>D WAIT>>NEWS>>US WAIT>>TALK>>ASK WAIT>ALL2 WAIT>IT WAIT>START2 WAIT>THIRD1 WE>>AWAY>>O WE>>D>>CALL
-10 WE>>DOC>>YOU WE>>NEG>>EVENT WE>>NEG>>SURE WE>>O>>D WE>>ORG>>HEAR WE>>PAST>>TALK WE>>PAST>>WE WE>>TALK>>NEG
-10 WE>>TELL>>OUR WE>>YOU>>PAST WE>>YOU>>YOUR WE>>YOUR>>D WE>US2 WHEN>>HE>>D WHEN>>IT>>FUT WHEN>>O>>SURE
-10 WHEN>>ORG>>FUT WHEN>>WE>>ALL WHEN>>YOU>>PAST WHEN>START WHEN>YOU YOU>>AWAY>>EVENT YOU>>FUT>>D YOU>>FUT>>HAVE
-10 YOU>>HEAR>>ORG YOU>>IT>>YOUR YOU>>NEG>>DECIDE YOU>>ORG>>D YOU>>OUR>>DOC YOU>>PAST>>HE YOU>>START>>O
-10 YOU>>WAIT>>TALK YOU>>WE>>AWAY YOU>>WHEN>>TALK YOU>>YOU>>PAST YOU>ASK YOU>EVENT1 YOU>OBEF1 YOU>OBY1 YOUR>>D>>ASK
-10 YOUR>>TALK>>HAVE YOUR>>TALK>>HE YOUR>HEAR2 YOUR>OIN2 YOUR>WHEN a:ASK a:NEG a:THIRD b:THIRD c.deals c.deanfra
-10 c.dearbei c.deauf c.deauszu c.debrief c.dedas c.deersch c.deersta c.defrohe c.defuer c.degleic c.degluec c.degut
-10 c.dehaus c.deich c.dekoenn c.delangw c.delaufe c.delenz c.deletzt c.demuess c.deneu c.deneue c.deob c.deparkh
-10 c.derufen c.deschul c.despese c.deversp c.enallot c.enalong c.enbehin c.enbetwe c.enbook c.enbored c.encar
-10 c.encard c.encerti c.enchine c.enclick c.encoach c.enconne c.enconse c.enconsu c.encoppe c.encousi c.endecli
-10 c.endelet c.endestr c.enearli c.enengag c.enevalu c.enfab c.enfinch c.enfixed c.enfour c.enh c.enhambu c.enhealt
-10 c.enheati c.enhere c.enhereb c.enhospi c.eninclu c.enjobs c.enjump c.enkeys c.enkick- c.enkiel c.enkitch c.enleade
-10 c.enlift c.enliked c.enlink c.enlodge c.enlukas c.enmilli c.enmisse c.enmix-u c.enmobil c.enmust c.enoffic
-10 c.enoffli c.enour c.enpark c.enpart c.enphoto c.enpiers c.enplaye c.enpostp c.enpub c.enquiz c.enrain c.enrestr
-10 c.enresur c.enrewri c.enrooms c.enrunni c.ensafel c.ensavin c.enseven c.enskiin c.ensomeb c.ensoon c.ensquee
-10 c.enstood c.enstrik c.ensuits c.ensuppl c.entalki c.envolun c.enwaite c.enwards c.enweeks c.enwfh c.enwhene
-10 c.enwhose c.esaqui c.esasi c.esbuen c.escopia c.esdevue c.esensen c.esescri c.esfirma c.esimpos c.esinscr
-10 c.esnegoc c.esnueve c.esnuevo c.esperio c.esperma c.espract c.esprogr c.esretir c.essuert c.esteori c.esvenir
-10 c.esx c.francie c.frappel c.frchant c.frcourr c.frde c.frdecad c.frdeuxi c.frenvis c.frfiche c.frmontr c.frprevu
-10 c.frrecu c.frsavoi c.frsont c.frvide c:OFROM de<__besta de<__dass de<__frage de<__gilt de<__gluec de<__inter
-10 de<__klar de<__lenz de<__messe de<__reise de<__rufen de<__waer de<_bevor de<_bewer de<_haben de<_sag de<_spese
-10 de=D__: de=D__gesag de=D__nachr de=D_auszu de=D_ihre de=D_infor de=D_kenne de=D_laufe de=D_stell de=D_unter
-10 de=D_waer de=D_weg de=O_! de=O__alle de=O__an de=O__im de=O_erhal de=O_in de=O_nicht de=O_wiede deab_9
-10 dealles_klar deanfra_=D deauch_? deauszu_> debegin_=D debei__gut debei__in debekom_? debekom__> debesch__sie
-10 debesch_ob debewer__der debewer_ist debin__in debitte__besch debitte__ueber debleib_=D debleib__gesch debleib_es
-10 debrief_=D debrief__bekom dedas__ab dedas__faell dedas__gilt dedas_parkh deden_unter deder_frage dedie__ersta
-10 dedie__ueber dedie__verei dedie_messe dedie_wahl dedu_hast deeinla_fuer deentsc__das deentsc_ueber deergeb__wir
-10 deersta__=D deersta_wir defrage__=D defrage_ist defrau__ist defrau_lenz defrohe_=D defuer__gleic degenau_=O
-10 degenau__=O degesag_=O degesch_moech degespr_> degespr__> degewor_> degleic_zu degluec__der degluec_bei degut_>
-10 dehaben__einer dehaben__unser dehaben__wir dehast__=D deherr__> deich_schic deihnen__einla deihnen_die
-10 deihnen_sprec deihr__> deinter__=O deinter_noch deist__auszu deist__komme deist__uns dekeine_nachr dekenne_und
-10 deklar_=D deklar__! dekoenn__uns dekomme__auch delaeuf_=D delenz__=D delenz_ist delink__=D delink_ist demesse__=D
-10 demesse_ist demich__an demir_gut demit__sprec demoech__mit denach__ihrer deneu__> deniema__> deparkh__=D
-10 deparkh_faell depruef__! dereise__wir dereise_ersta derufen__=D derufen__mich desag__=D desag_bitte deschic__die
-10 deschul__=D deseit_=D desekre__> desekre_ab desie__? desie__bei desie__brief desie__keine desind__=D despese__sie
-10 despese_rechn desprec_> destehe_ich destell__niema deteam__> deueber__parkh deueber__sekre deund_=O deund__stehe
-10 deund_der deuns__unter deuns_fuer deunser__bleib deunser__moech deunser_brief deurlau_=D deviel_gluec devon_9
-10 dewaer__mir dewaer_bei deweg__=O dewiede_am dewiede_errei dewir_inter dezuges_> en9_? en9__other en9__you
-10 en9_appli en9_decem en9_healt en9_work en9_works en:__in en:__of en:__or en:_full en:_holid en:_the en:_water
-10 en<__compa en<__conse en<__cousi en<__delac en<__direc en<__else en<__feedb en<__found en<__game en<__happy
-10 en<__hotel en<__lift en<__match en<__minut en<__partn en<__post en<__put en<__readi en<__shut en<__staff
-10 en<__store en<__strik en<__submi en<__what en<_do en<_from en<_greet en<_join en<_kick- en<_kindl en<_lukas
-10 en<_many en<_meter en<_nice en<_ping en<_quest en<_recor en<_reply en<_swede en<_then en<_trial en=D_=O en=D_?
-10 en=D__aim en=D__allot en=D__anyho en=D__attac en=D__cance en=D__half- en=D__hour en=D__if en=D__kiel en=D__link
-10 en=D__longe en=D__my en=D__nothi en=D__only en=D__perso en=D__recru en=D__slow en=D__take en=D__told en=D__was
-10 en=D_and en=D_bank en=D_betwe en=D_certa en=D_hence en=D_if en=D_lasts en=D_none en=D_quest en=D_unles en=D_wfh
-10 en=D_wheth en=D_witho en=O__: en=O__alrea en=O__can en=O__climb en=O__home en=O__mail en=O__ring en=O__teams
-10 en=O__way en=O__you en=O_have en=O_he en=O_nobod en=O_on en=O_other en=O_pleas ena__bio ena__chat ena__contr
-10 ena__date ena__girl ena__revie ena__role ena_fab ena_fixed ena_hybri ena_milli ena_mount ena_perma ena_phone
-10 ena_sunbu ena_think ena_very enabout__mix-u enabout__offer enabroa__back enabroa_and enaccep_> enaccou_>
-10 enactua__perso enactua_hr enad__=D enad__for enad_ran enaddre_to enadmin__calle enadmin_were enafrai__are
-10 enafter__deadl enafter__inter enafter__it enafter__us enafter_for enagain__if enall__for enall__inter enall__year
-10 enall_right enall_tenan enallot__are enallot__my enallot_meeti enallot_of enalps__you enalps_see enalrea__=D
-10 enalrea_waite enam_9 enam__9 enam__not enam__pm enam__sorry enam_curre enam_here enam_prese enam_to enam_trave
-10 enam_unava enam_up enan__: enan__can enan__hr enan__of enan_actua enan_upgra enand__arriv enand__be enand__new
-10 enand__reply enand__resum enand__role enand__there enand__us enand_are enand_as enand_hear enand_nothi enand_our
-10 enand_recon enand_reope enand_take enand_your enannou_our enannul_> enanoth__> enanoth_meeti enanswe_=O
-10 enanswe__inclu enanswe__me enanswe__so enany_more enanyho_=O enapolo_> enappli__unsuc enappli_deadl enappli_ends
-10 enappli_in enappli_perio enappli_windo enapply_again enare__forwa enare__hirin enare__still enare__train
-10 enare_attac enare_closi enare_destr enare_free enare_payab enare_recru enare_waiti enarriv_=D enarriv__minut
-10 enarriv_ten enarriv_with enas__with enask__feedb enask__you enasses__is enassig_> enassum_that enat__allot
-10 enat__at enat__denti enat__earli enat__head enat__it enat__pm enat__possi enat__work enat__works enat_all
-10 enat_coppe enat_sea enattac__=D enatten__> enatten__discu enaudit__heati enaudit_the enavail__? enavail__reque
-10 enavail_on enaward_=D enaward__> enback__what enback__your enback_on enbank_=O enbased_in enbe__even enbe__here
-10 enbe__holid enbe__soon enbe_award enbe_bored enbe_had enbe_happy enbe_prese enbe_put enbe_re-ad enbe_resur
-10 enbe_retur enbe_rewri enbe_speak enbeen__up enbeen_annul enbeen_exten enbefor__inter enbeing__under enbeing_so
-10 enbette__=D enbette_news enboard__answe enboard_his enbook__slot enbook__train enbooke__=D enbooke_for enbored__=D
-10 enbored_here enboth_of enbring__decis enbudge_=D enbudge__> enbudge__this enbusy__is enbusy_time enbut__=O
-10 enbut__busy enby_way encall__appli encall__booke encall__offic encall_back encalle__> encame__in encan__a
-10 encan__decid encan__it encan_after encan_book encan_do encan_manag encandi__work encandi_abroa encar__will
-10 encar_park encardi_=D encardi__=O encarri__=D encarri_out encentr_=D encentr__=D encentr__lasts encentr_is
-10 enceo__like enceo_would encerti_=D enchat_? enchat__> enchef__=D enchine_=D enchoic__=D enchoic_accep enchose__>
-10 enchose__else enchose__one enchose_no enchose_someo enclien__a enclien__the enclien__to enclose_=O enclose_>
-10 enclose__ad enclose__stock encolle__who encolle_piotr encomin__every encommi_sits encompl__assig encompl__proba
-10 encompl_your enconfi_atten enconfi_that enconsi__a enconsu__audit encontr__for encoppe_> encould__be encould__hold
-10 encould__reach encould__send encounc__=D encounc__offic encounc_meets encours_> encours__> encousi__looki
-10 encousi_is endata__law endata_prote endate__> endate__know endate_of endate_pleas enday__9 enday__coppe enday__our
-10 enday__read enday_but endeadl_> endeadl__been endeadl_has endear_mei endecid__close endecid__exten endecis__appli
-10 endecis__close endecis__restr endelac__fligh endelac_s endelet_=D endelet_> endelig_to endenti_=D endenti__>
-10 endestr_=D endestr__> endetai__=D endied__> endiscu__my endo_9 endo__give endo_apolo endrop__your enearli_>
-10 enearly_=D enearly__> enemail_there enengag__will enengag_surve enenjoy__> enenjoy_it enenjoy_your eneven_from
-10 eneveni_=D eneveni__> enevery__your enevery_enjoy enevery_inclu enexten_=D enexten__> enexten__appli enexten_the
-10 enfab_=D enfab__! enfeedb__avail enfill_in enfille_out enfind__=D enfirm__answe enfirm_will enfirst_>
-10 enfirst__accep enfirst_choic enfishi__=D enfishi_back enfligh__moved enfligh_was enfollo__inter enfollo_the
-10 enfor_=O enfor__call enfor__died enfor__ends enfor__lette enfor__nothi enfor__out enfor__refer enfor__techn
-10 enfor_my enfor_squee enfor_stock enfor_takin enforge_> enforwa__heari enfound__s enfrom__porte enfrom__whole
-10 enfrom_all enfrom_offic enfrom_somew enfrom_which enfull_for enfunde_=D enfunde__> engame__=D enget__know
-10 enget__perma enget__upgra enget_hold engirl_due engive__board engive__keys engive__thoug engiven__job engo__on
-10 engoing_> engone_=D engone__> engone__back engood_peopl engradu_schem engreet__somew engreet_from enhad__from
-10 enhad_even enhad_the enhambu_=D enhambu__> enhappy__! enhas__=O enhas__annul enhas__exten enhas__me enhas__someo
-10 enhas_a enhas_chose enhave__> enhave__fab enhave__holid enhave__littl enhave__news enhave__no enhave__put
-10 enhave__selec enhave__think enhave__waite enhave_bette enhave_just enhave_liked enhave_sell enhave_slept enhave_to
-10 enhe__be enhe__to enhead__> enhead_offic enhealt__wfh enhear__thoug enhear_your enheari__you enheati_=D enheati__>
-10 enhelp_> enhere__where enhere_s enhi__can enhired__actua enhired_an enhirin__froze enhirin_freez enhold_>
-10 enhold__after enhold_of enholid__so enholid__the enholid__weeks enholid_at enhope_it enhospi__park enhospi_car
-10 enhotel__open enhotel_s enhour_? enhour_of enhouse__inter enhouse_no enhow_=D enhow__s enhr__so enhr_perso
-10 enhybri__offic enhybri_role eni__apolo eni__curre eni__happy eni__here eni__prese eni__sched eni__sell eni__trave
-10 eni__unava eni__up eni_forge eni_manag eni_misse eni_regre eni_retur enif__=D enif__at enif__candi enif__forge
-10 enif__want enif_a enif_not enin__adver enin__house enin__rain enin__soon enin_an enin_answe enin_for enin_hambu
-10 enin_kerry enin_kiel enin_weeks eninclu__offer eninfor_the eninste_of eninter__: eninter__abroa eninter__carri
-10 eninter__our eninter__peopl eninter__pleas eninter_candi eninter_date eninter_nine eninto__> eninvoi__payab
-10 eninvoi_are enis__all enis__here enis__not enis__shall enis__than enis__too enis_an enis_avail enis_based
-10 enis_booke enis_cance enis_closi enis_down enis_for enis_funde enis_half- enis_hereb enis_looki enis_nothi
-10 enis_quiet enis_split enis_why enit__full enit__s enit__same enit__so enit__someo enit_took enits__> enjob__>
-10 enjobs__> enjoin_our enjump_on enk_9 enkeep__slot enkeep_your enkerry_back enkeys_> enkick-_=D enkick-__in
-10 enkiel_> enkindl__and enkindl__atten enkindl__the enkindl_sign enknow__panel enknow__quick enknow__team enknow_so
-10 enknow_the enknow_what enlapse__we enlapse_if enlapto_=D enlapto__> enlapto__me enlapto_ships enlapto_with
-10 enlast__hour enlast_an enlasts__day enlasts_all enleade__on enleave__offic enleave_from enleft__the enlet__find
-10 enlet__stay enlette__valid enlette__with enlette_arriv enlife_: enlife__holid enlift_in enlike__speak
-10 enlike__thoug enlike_your enliked__have enliked_to enlink__valid enlink_expir enlink_is enliter__> enlittl__due
-10 enlittl_girl enlong__we enlong_time enlonge_stand enlook__> enlooki_=D enlove__hear enlukas__give enlukas_must
-10 enlunar_=O enmade__no enmade__the enmails__> enmake_=D enmanag__sick enmanag__split enmatch_=D enmatch__is
-10 enmay_reapp enme__one enme__you enme_again enmeeti__attac enmeeti__mr enmeeti_are enmerry__when enmessa__:
-10 enmessa__morni enmet__9 enmet_on enmeter__requi enmilli__squee enmilli_for enminut__=D enminut__s enminut_early
-10 enmisse__call enmisse_your enmix-u__the enmix-u_with enmomen__=D enmomen_she enmoved_=O enmoved__so enmoved_to
-10 enmoved_up enmovin__no enmovin_house enmr_delac enmuch__comin enmuch_for enmust__the enmust_give enmy__piotr
-10 enmy_broth enmy_cousi enmy_life enmy_soul enneeds__hear ennew_offic ennewsl_! ennewsl__> ennext_round ennext_to
-10 ennight__it ennine__=D ennine_peopl enno__stand enno__the enno__there enno__your enno_cours enno_email enno_hire
-10 enno_job enno_jobs enno_lapto ennoon_=O ennoon__=D ennot__anyon ennot__award ennot__call ennot_able ennot_be
-10 ennot_been ennot_do ennot_my ennot_start ennot_train ennoted_> ennothi__open ennothi_else ennothi_going ennothi_s
-10 ennothi_to ennotic__=O ennovem__sent ennovem_you enof__answe enof__clien enof__engag enof__life enof__other
-10 enof__pub enof__tech enof__we enof_my enof_the enoffer__is enoffer__place enoffer__valid enoffer_expir
-10 enoffer_remai enoffer_we enoffic_=O enoffic__back enoffic__quiet enoffic__that enoffic_hours enoffic_in
-10 enoffic_shut enoffic_takes enoffli_=D enoffli__> enoffsi_=D enon__at enon__call enon__in enon__statu enon__wards
-10 enon_reque enon_strik enonce__recei enonce_we enone__post enone__that enonly__> enonly_wante enopen__the
-10 enopen__us enopen_all enopens__> enoptio__prefe enoptio_you enosei_=D enosei__will enother__can enother__will
-10 enother_firm enother_offer enother_one enour__all enour__choic enour__revie enour_first enour_head enour_leade
-10 enour_phone enour_proba enour_scree enour_store enout__wheth enout_time enover_9 enpanel__chose enpanel__see
-10 enpanel__you enpanel_met enpark__be enpark_will enpart_=D enpause_on enperio_=O enperma__> enperma_contr
-10 enperso_=D enperso__you enphone__are enping_me enpiotr__inter enpiotr_who enplace__at enpleas__ten enpleas_answe
-10 enpleas_get enpleas_long enpleas_submi enplus__=D enplus__=O enpm__our enporte_> enpossi_? enpost__=D enpost__a
-10 enpost__funde enprese__candi enprese_inter enproba_> enproba__happe enprote_law enpub__is enpub_quiz enpubli__in
-10 enput__=O enput__phone enput_by enput_up enput_your enquest_> enquest__s enquest__suits enquest_whene enquick_=D
-10 enquick__> enquiz__=D enquiz_is enreach_us enreadi__=D enreadi_requi enrecei__9 enrecei__docum enrecei_over
-10 enrecon__> enrecor__answe enrecor_your enrecru__on enremai_open enremem_to enreply__my enreply__to enreply_on
-10 enreque__of enresta_=D enresta__i enrestr__annou enrestr_was enresul_will enresum__=D enresur_=D enretur__lapto
-10 enretur_from enrevie_happe enrewri_=D enrewri__> enright__i enright_to enring_> enring__? enrobin__soul
-10 enrole__been enrole_offic enrooms_=D enrooms__> enround__=D enround__panel enround_but enround_start ens__!
-10 ens__all ens__cours ens__hybri ens__my ens__round ens__thing ens_allot ens_anoth ens_find ens_fligh ens_on
-10 ens_post ens_stay ensame_link ensay__inste ensched_> ensched__for ensched_you enschol__not enschol_will
-10 enschoo__shut ensecon__? ensecon_chat ensee__again ensee__all ensee_it ensell__resta ensell_the ensend__back
-10 ensent_=D ensent__task enships__> enships__and enshoul__writt enshoul_arriv enshut_> enshut__appli enshut_the
-10 ensick__we ensick_leave ensick_shall enside_all ensign_=D ensign__> ensigna__retur ensigna_i ensigns__>
-10 ensigns_anyth ensince_the ensit_in ensix__> enskiin__=D enslept_> enslot_> enso__about enso__are enso__get
-10 enso__him enso_ask enso_quick enso_sorry enso_under enso_up ensomeb__=D ensomeb__we ensomew__no ensomew_with
-10 ensoon__your ensoon_for ensorry__misse ensoul__have ensoul_i enspeak__you enspend__=D ensplit__s ensplit_there
-10 ensquee__=D ensquee_us enstaff__meets enstaff_counc enstand_=O enstart__=O enstatu__an enstood_=D enstood__>
-10 enstore__close enstore_are enstrik_=D enstrik__with enstron_field enstudy_> ensunbu_> ensuper__meets ensuper_board
-10 enswede__=D enswede_close ensyste__down ensyste_is entake__lapto entake_no entakin__time entakin_out entalk__about
-10 entalk__throu entalk_you entask__we enteam__you enteam_meets enteam_met enteam_on entech__=D entech_inter
-10 entechn__> entechn_inter entell_it enten__early enten__is enten_it enten_minut entenan_: entenan__water
-10 enthank__milli enthank__so enthank_a enthat__appoi enthat__compe enthat__inter enthat_for enthe__candi enthe__car
-10 enthe__could enthe__deadl enthe__expir enthe__his enthe__intak enthe__kitch enthe__one enthe__requi enthe__see
-10 enthe__ships enthe__shut enthe__surve enthe__windo enthe_allot enthe_alps enthe_busy enthe_custo enthe_discu
-10 enthe_engag enthe_form enthe_game enthe_group enthe_heati enthe_hospi enthe_keys enthe_lapto enthe_lift
-10 enthe_match enthe_merge enthe_mix-u enthe_porte enthe_proba enthe_role enthe_roof enthe_room enthe_rooms
-10 enthe_shift enthe_tech enthe_uploa enthe_visa enthe_wards enthe_work enthere__anoth enthere__three enthing_stood
-10 enthink__> enthird__the enthird_and enthis__an enthis__close enthis__i enthis__remai enthis_died enthis_lette
-10 enthis_post enthis_time enthoug__> enthoug__none enthoug__the enthoug_on entime_=O entime__atten entime__we
-10 entime_i entime_is ento__alps ento__bette ento__had ento__hold ento__inste ento__meeti ento__messa ento__next
-10 ento__other ento__place ento__secon ento__tenan ento__their ento__what ento_answe ento_decid ento_heari ento_restr
-10 ento_speak ento_withd entold__team entomas_we entoo_soon entook_that entook_us entouch__recon entouch_and
-10 entouch_soon entrain_=D entrain__for entried__reach entried_to entrip_=D entry_me entwo__> entwo__home
-10 enunava__after enunder__the enunder_about enunfor__am enunfor__manag enup__come enup__messa enup__mount enup_you
-10 enupgra_: enupgra__=D enuploa__is enuploa_link enus__if enus__optio enus__so enus_an enus_which enus_will
-10 enus_your envacat_=D envisa__takes envisa_offic enwaite_=D enwaite__for enwaiti__an enwalke_=D enwante__tell
-10 enwants__hear enwards_=D enwards__no enwas__up enwas_annou enwas_fine enwas_going enwas_moved enwas_unsuc
-10 enwater__be enwater_will enway_of enwe__after enwe__alrea enwe__be enwe__last enwe__nine enwe__over enwe__recru
-10 enwe__resum enwe__someb enwe__unabl enwe_answe enwe_chose enwe_click enwe_go enwe_got enwe_had enwe_inter
-10 enwe_only enwe_read enwe_shut enwebin_=D enweeks_9 enwent__someo enwere__out enwere_calle enwere_carri enwere_you
-10 enwfh_> enwhat__need enwhat__promi enwhen__meet enwhene__you enwhene_suits enwhere__stood enwheth__click
-10 enwhich__why enwhich_it enwhich_optio enwhich_was enwho__you enwho_inter enwhole_team enwhy_we enwill__compl
-10 enwill__hold enwill__joini enwill__place enwill__prese enwill__re-ad enwill__resur enwill__rewri enwill__see
-10 enwill__slept enwill__speak enwill_audit enwill_last enwill_now enwill_work enwindo__night enwish__and enwish_it
-10 enwith__found enwith__leade enwith__osei enwith__rooms enwith__s enwith__signa enwith__sunbu enwith_it enwith_mr
-10 enwith_thank enwith_three enwonde_if enwork__secon enwork__so enwork_every enwork_from enworks__> enworks__we
-10 enworks_other enwould__=D enwould__bored enwould__happy enwould__liked enwould__them enwould__told enwould_know
-10 enwould_write enwrite__and enwrite__me enwriti_=O enwritt__and enyear__but enyear_round enyou__also enyou__answe
-10 enyou__being enyou__much enyou__place enyou__soon enyou__start enyou__takin enyou__told enyou__work enyou_back
-10 enyou_befor enyou_prefe enyou_send enyou_throu enyour__? enyour__card enyour__dated enyour__inter enyour__offer
-10 enyour__ships enyour_appoi enyour_avail enyour_conse enyour_data enyour_decis enyour_form enyour_offer enyour_old
-10 enyour_other enyour_secon enyour_start enyour_trial enyours__us es9_: es:__a es:__por es<__! es<__confi es<__exame
-10 es<__gusta es<__pago es<__pract es<__tu es<__ultim es<_cierr es<_fecha es<_fuera es<_lamen es<_suert es<_te
-10 es=D__ensen es=D__pero es=D__tiene es=D_impos es=D_para esa__nueve esaqui_> esbuen_=D escerra__=O escerra__negoc
-10 escierr__la escierr_de esconvo_: esconvo_=D esconvo__=D esconvo__> esde__convo esde__de esde__termi esde_ingre
-10 esde_las esde_lo esde_prueb esdel__=D esdel__de esdesca_> esdia__el esdia_es esel__! esel__empie esel__hacem
-10 esel__teori esel_certi esel_negoc esel_perio esempie__> esen__=D esen__el esenlac__=D esensen__ofici esensen_la
-10 esentie__no esentie__su esentre_=D eses__y esesta_de esexame__es esexame_teori esfecha__ingre esfesti__el
-10 esfesti_y esfirma_=D esgusta__a esha__nada esha__respu esha__selec eshacem__> eshacem_puent eshara_=D eshara__>
-10 esingre_: esingre__=D esinter__=D esinter_respo esla_=O esla_convo esla_ofert eslas__termi eslas_nueve eslas_pract
-10 esle__que esle__respo esle_inter esmanda__docum esmanda_la esmi__dia esmi_ultim esnada_escri esnegoc_=D esnegoc__>
-10 esno__de esno__el esnos_gusta esnuest_ofici esnueve_> esofert_vence esofici_=D esofici__=D esofici_cierr
-10 esotra_perso espago__hara espago_se esperio__prueb esperio_de esperma_cerra espero__=O espor_=O espract__=D
-10 espract_termi esprese_=D esprese_a esprosp__> espuent_> esque__prese esque_avisa esrecib__entie esrespu__que
-10 esrespu_entie esreuni_de esselec_> essi__inter essi_el essi_no essido_selec este_ensen esteori__=D esteori_es
-10 estus_refer esultim__es esultim_dia esy_es fr9__> fr:_le fr<__aurel fr<__chant fr<__courr fr<__dois fr<__fait
-10 fr<__perio fr<__recu fr<_avant fr<_parfa fr<_pouvo fr=D__renco fr=D_aurel fr=D_la fra__entre fra_ecrit fra_l
-10 fra_nouve frappel__a fraura__=D fraurel_> fravant__decis fravez__de frbon_=O frburea_> frburea__=D frburea_seron
-10 frburea_vide frce__vous frchant__=D frchant_part frcolle__a frcolle_vous frconge__=D frconge__retou frd__est
-10 frde__=O frde_nouve frdecad_=D frdecad__=O frdepla__rende frdepla_notre frderni__est frderni_jour frdeuxi__=D
-10 frdois__savoi frdois_le frentre__lieu frentre_aura fressai_=D fressai_est frest_prevu frfait__pont frfait_le
-10 fril__reuni fril_me fril_se frje__absen frje__de frje__le frje_dois frje_lirai frjour__=D frjour_est frl__est
-10 frl_equip frl_exame frla__n frla_fiche frle__burea frle__de frle__expir frle_chant frle_pont frle_savoi frle_test
-10 frles__> frles_burea frlien__=D frlirai__messa frma__vous frmes_messa frmon__jour frmon_derni frmontr__burea
-10 frmontr_les frnos__seron frnote__> frnotre_entre frnous__montr frnous__vos frnous_retou fron_fait frouver__9
-10 frparfa_=D frparfa__! frpont__vide frpont_burea frpour__entre frpouve_nous frpouvo_depla frprevu_=D frprevu__>
-10 frrefle_> frrende__a frrespo_=D frreuni__nouve frreuni_a frsans__de frsavoi_=D frsavoi__> frse__toujo frse_fait
-10 frseron_ferme frsi__convi frsuis__=D frsuis_absen frsuis_en frtoujo__=D frtoujo_un frun__> frvide_=D frvide__>
-10 frvos__=D frvotre_prese frvous__nous frvous_montr grain:newyear how:FROM&EVENT how:THRU&HEAR how:UNTIL&CALL
-10 s.debevor s.deelter s.deformu s.defuell s.degehen s.degenau s.deguten s.deja s.deklar s.demoech s.demuess
-10 s.derufen s.dezurue s.enallot s.enalps s.enanyho s.enautom s.enb s.enboth s.enbranc s.enbroth s.enclimb s.encolle
-10 s.encompa s.encours s.encusto s.endelac s.endepar s.ened s.enever s.enexact s.enfamil s.enfield s.enfill s.enfresh
-10 s.enfurth s.engreet s.enhence s.enhotel s.enhours s.enjobs s.enjoini s.enlaugh s.enlife s.enlunar s.enmater
-10 s.enmatte s.enmean s.enmonth s.enmr s.enmuseu s.ennearl s.ennone s.enonly s.enosaka s.enpack s.enpaid s.enpiotr
-10 s.enporte s.enreads s.ensara s.enseaso s.ensell s.enshoe s.ensite s.ensomet s.ensoul s.ensplit s.enstill s.enstopp
-10 s.ensubmi s.entechn s.enten s.entenan s.enticke s.entoo s.enunabl s.enup s.enupgra s.enusing s.enwait s.enwhene
-10 s.enwitho s.enwould s.esdesca s.esfecha s.esgusta s.esingre s.esjorna s.esno s.esperfe s.esporqu s.esproce
-10 s.esselec s.fraurel s.frbon s.frdetai s.frenvoy s.fressai s.frmessa s.frmme s.frnote s.frparfa s.frpont s.frsur
-10 s.frton s:HAVE s:OUNTIL
-9 ALL>OWITHIN2 ASK>>YOU>>IT AWAY>>IT>>FUT D>>YOUR>>START DOC>COND2 EVENT>>WHEN>>HE FUT>>ASK>>NEWS FUT>>EVENT>>WHEN
-9 FUT>OBY FUT>OIN HE>>PAST>>HE HEAR>>EVENT>>ORG HEAR>>NEWS>>O HEAR>>WE>>ALL IT>>TALK>>D IT>>YOUR>>PAST IT>OBEF
-9 NEWS>NEG2 O>>AWAY>>D ORG>>D>>YOUR PAST>>D>>CALL PAST>>D>>COND PAST>HEAR START>>D>>WE TALK>HAVE2 THIRD>>START>>O
-9 US>>IT>>NEWS WHEN>>YOU>>D YOU>>D>>COND YOUR>HAVE2 c.dekalen c.enscrap c.ensnow c.enyusuf c.esaport c.esrefer
-9 c.estitul c.frgele c.frvoir de<__dank de<_viele de=D__erinn deauf_ihre dedank_fuer dedas_gespr dedes_=D dedes__=O
-9 dedich_? dedie_ander dedu__? dedu_dich deerinn__dich deerinn_du dehaben_uns dehatte_=D dehatte__telef dekalen__=D
-9 desie_unser detelef__du detelef_erinn deviele__fuer deviele_dank en:__this en:_rate en<__confe en<__menti en<__work
-9 en<_help en=D__candi en=D_let en=D_would en=O__is ena__that ena_half enabout__salar enaccou_=D enafter_your
-9 enamong__four enand__half enany__=D enappli__they enappli_as enare__time enas__come enbeen_unsuc enbehin__if
-9 enbehin_recep enbudge__runs enbusin__to encan__made encandi__and encarri_a encerti__> enclose__snow encommi_has
-9 enconfe__=D enconfe_is encurre__a endata__be endata_will endecis_can endo__of endo_most eneaste_> enfor_snow
-9 enfour__will engoing_? engone_say engrate__a engrate_for enhalf_> enhave__meeti enhave__unsuc enhelp__impro
-9 enhelp_us enhi_robin eni_just enif__we enif_that enimpro_: enimpro__rate enis__are enit__behin enjakar__it
-9 enjakar_so enjust_wante enkeep__=D enkeep_thing enknow__your enmade__we enmanag__about enmay__me enmost__the
-9 enmost_of enmovin__=D enmovin_offic enneed__certi ennobod__readi ennot_offer enof__hirin enoffic__nobod enon__occas
-9 enon_all enour__year enour_polic enpaid__and enpaid_time enrate__reply enrate_this enrecep__so enrecep_if
-9 enreply_=D enresul__the enrevie__as enruns_=O ens__mail ens__recep ens_behin ens_readi ens_shut ensalar_> enschoo_s
-9 enshift__paid enshow__the ensnow_=D ensnow__> ensnow__gone ensnow_s enso__may enso__the enspoke__yusuf entake_me
-9 enteam__trave enthat__team enthe__attac enthe_snow enthey_come enthink_we enthis_occas entime__a ento_jakar
-9 entrain__place entrain_takes entrip__jakar entrip_to enus__: enus_impro enwante__let enwe__and enwe__most
-9 enwe__show enwe__thing enwhen__adver enwhen__snow enwhy__do enwill__appli enwith__about enwith_yusuf enyear_runs
-9 enyou__as enyou__offic enyou_going enyou_menti enyour_certi enyour_perso enyour_reply enyusuf__you enyusuf_about
-9 es<__favor es<_por esel__9 esplace__=D esplace_recib esrecib_=D esrecib__> essera__place essera_un estendr_=D
-9 estermi__> esun__recib fr<__gele frcourr_=D frde__le fren_depla frgele__=D frgele_tout froffre_est fron_gele
-9 frvoir_=D s.deerinn s.deuns s.eneaste s.eneffec s.enfeeli s.enimpro s.enjakar s.enoccas s.enrequi s.enrules s.frn
9 ASK>>YOU>>TALK AWAY>YOUR D>>YOUR>>IT D>OBEF DECIDE>TELL HE>>AWAY>>WE HE>>WAIT>>YOU HE>WHEN2 HEAR>>CALL>>OUR
9 HEAR>>D>>VAGUE NEWS>>D>>YOU O>>O>>SURE OUR>>ORG>>SEND US>>D>>EVENT US>>WE>>YOU WE>>ASK>>NEG WE>>US>>WE
9 WHEN>>ORG>>WHEN YOU>>HEAR>>COND YOU>>HEAR>>YOU YOUR>>IT>>WHEN a:EVENT c.demit c.enhimse c.enrespo c.ensubst
9 c.esnotif c.frpouvo de<__feedb deein_feedb defeedb__du defeedb_bekom denoch_gespr deoder_absag deschre__dir
9 dewir_brauc en<__from en<__time en=D__revie en=O__anyho en=O__to ena_membe ena_subst enagree__will enagree_i enan__i
9 enanswe__will enanswe_we enas__whole enbe__decis enby_lunch enconfi_you endepen__how endiary_: endiary__that
9 enfeedb__your enfinan__> enfinan_moves enfor__when enhear__depen enhour__will enhour_i enhow__finan enhow_quick
9 eninto_the enis__toget enis_only enmakin__=D enmakin_decis enmark_=D enmark__calen enmark__in enmark_your
9 enmatte__and enmatte_serio enmembe_of enminis_answe enmoves_> ennames__be ennames_will enon_how enonly__then
9 enonly_toget enoutco__as enpass_it enphone__that enquick__moves enquick_finan enrecei__notic enrecei__subst
9 ensend_me enserio__you enserio_and enshall_rever enshe__such ensubst__=D ensubst_reply ensuch__serio ensuch_matte
9 entakes__matte entakes_such enteam__only enthe_names enthen__do enthen_so enthose_=D ento__makin ento_it entoget__>
9 entoget_then entrave_so enwait__> enwhen__names enwill__himse enyour_diary escomo__todo escomo_quedo esestar__conta
9 esquedo__> esquedo_todo fr<_elle fr=D__t fr=D_votre frentre_=D frje__rense frje_me frme__et frme_rense fron__revie
9 frparvi_=D frrense__je frrense_et how:&EVENT s.enpart s.enpiers s.enserio s.esqueda s.frrense
10 ALL>>D>>YOU ALL>>NEWS>>D ALL>DECIDE ALL>DECIDE1 ALL>HEAR ALL>HEAR1 ALL>YOUR2 ASK>>NEG>>IT ASK>>WAIT>>US
10 ASK>>WE>>YOU ASK>NEWS2 ASK>OUR1 ASK>WAIT1 AWAY>>O>>NEWS AWAY>>YOUR>>D AWAY>ASK2 AWAY>YOU CALL>>NEWS>>FUT
10 CALL>>O>>OUR CALL>ALL CALL>ALL1 CALL>AWAY CALL>NEG2 CALL>OBEF2 CALL>SEND1 COND>>WE>>YOU COND>AWAY2 COND>OIN1
10 COND>SEND COND>START D>>HEAR>>HE D>>NEG>>NEWS D>>O>>CALL D>>SEND>>YOUR D>>WHEN>>YOU D>>YOU>>WE D>NEWS D>OUR2
10 D>WHEN1 DECIDE>>CALL>>YOU DECIDE>>IT>>SEND DECIDE>>IT>>YOU DECIDE>>NEG>>WAIT DECIDE>>TALK>>YOU DECIDE>>YOU>>TELL
10 DECIDE>OUR1 DECIDE>WHEN DOC>>EVENT>>YOU DOC>OBY DOC>OUR2 DOC>YOUR2 EVENT>>D>>EVENT EVENT>>D>>ORG EVENT>>HE>>D
10 EVENT>>IT>>ORG EVENT>>ORG>>YOU EVENT>>YOU>>TELL EVENT>FUT EVENT>HEAR EVENT>OUNTIL2 FUT>>COND>>YOU FUT>>DOC>>D
10 FUT>>FUT>>NEWS FUT>>HEAR>>NEG FUT>>HIS>>D FUT>>NEG>>YOU FUT>>US>>NEWS FUT>FUT FUT>NEWS2 FUT>OUR FUT>OUR1 FUT>US
10 HAVE>>D>>NEWS HE>>D>>NEWS HE>>D>>YOU HE>>HEAR>>FUT HE>>O>>FUT HE>CALL2 HE>NEWS2 HE>O HE>OUNTIL HE>SURE2 HE>TALK
10 HE>TELL1 HEAR>>CALL>>COND HEAR>>D>>SURE HEAR>>HEAR>>US HEAR>>NEG>>ORG HEAR>>NEWS>>US HEAR>>OUR>>CALL
10 HEAR>>START>>EVENT HEAR>>TALK>>DOC HEAR>>TELL>>AWAY HEAR>>WE>>SEND HEAR>HIS2 HEAR>NEWS2 HIS>>DECIDE>>D
10 HIS>>HEAR>>TELL IT>>FUT>>TELL IT>>HEAR>>TELL IT>>NEWS>>TELL IT>>O>>WAIT IT>>ORG>>HEAR IT>>ORG>>SEND IT>>WAIT>>NEG
10 IT>ORG IT>TELL1 IT>WHEN NEG>>D>>AWAY NEG>>D>>IT NEG>>DECIDE>>WE NEG>>NEG>>YOU NEG>>O>>WHEN NEG>>ORG>>HEAR
10 NEG>>YOU>>FUT NEG>AWAY1 NEG>FUT NEWS>>FUT>>WAIT NEWS>>NEWS>>NEWS NEWS>>NEWS>>TALK NEWS>>NEWS>>US NEWS>>NEWS>>WE
10 NEWS>>O>>AWAY NEWS>>OUR>>YOUR NEWS>>TALK>>D NEWS>>TELL>>YOU NEWS>ALL2 NEWS>D NEWS>US O>>D>>CALL O>>EVENT>>D
10 O>>HEAR>>WE O>>IT>>HAVE O>>NEWS>>YOU O>>OUR>>HEAR O>>WAIT>>NEG O>>WAIT>>YOU O>>WHEN>>D O>>WHEN>>DECIDE
10 O>>YOUR>>TALK O>HAVE1 O>YOU1 OBEF>AWAY OBEF>START1 OBEF>WE2 OBY>FUT OBY>TELL1 OFROM>WAIT OFROM>YOU2 OIN>WAIT
10 OON>FUT OON>NEG OON>OUR2 OON>TELL2 OON>WE OON>YOU2 ORG>>CALL>>D ORG>>EVENT>>HE ORG>>FUT>>YOU ORG>>HIS>>DECIDE
10 ORG>>HIS>>NEWS ORG>>OUR>>ORG ORG>>SEND>>CALL ORG>COND1 ORG>ORG ORG>WHEN OTHRU>FUT1 OTHRU>WE OUR>>FUT>>NEWS
10 OUR>>ORG>>HIS OUR>>SEND>>YOU OUR>>TELL>>FUT OUR>>YOUR>>ASK OUR>ALL1 OUR>HIS1 OUR>SURE1 OWITHIN>SURE1 PAST>>ALL>>D
10 PAST>>D>>ALL PAST>>ORG>>HIS PAST>>YOU>>US SEND>>CALL>>WHEN SEND>>HE>>NEWS SEND>>OUR>>NEWS SEND>>YOU>>EVENT
10 SEND>OBY2 SEND>SURE SEND>WHEN SURE>>D>>WE SURE>>ORG>>TELL SURE>>WE>>HEAR SURE>>YOU>>CALL SURE>NEG1 SURE>PAST2
10 TALK>>DOC>>YOU TALK>>FUT>>TELL TALK>>HIS>>D TALK>HIS TELL>>ALL>>YOU TELL>>AWAY>>O TELL>>D>>DOC TELL>>D>>ORG
10 TELL>>DOC>>D TELL>>HE>>TELL TELL>>OUR>>DECIDE TELL>>US>>TELL TELL>TALK1 THIRD>>O>>FUT US>>IT>>TELL US>DECIDE2
10 US>HEAR1 US>SURE US>SURE2 VAGUE>HEAR2 WAIT>>TALK>>D WAIT>>TELL>>YOU WAIT>>US>>IT WAIT>>WHEN>>FUT WAIT>CALL2
10 WAIT>DECIDE2 WAIT>WHEN WE>>ASK>>TALK WE>>CALL>>WHEN WE>>DECIDE>>IT WE>>FUT>>COND WE>>HEAR>>EVENT WE>>HEAR>>IT
10 WE>>HEAR>>TELL WE>CALL WE>NEWS WE>OBEF1 WE>WAIT2 WE>WE2 WHEN>>DOC>>AWAY WHEN>>FUT>>TELL WHEN>>NEWS>>OUR
10 WHEN>>SEND>>WE WHEN>>WE>>HEAR WHEN>OBY2 YOU>>CALL>>WE YOU>>CALL>>YOUR YOU>>EVENT>>WHEN YOU>>FUT>>HIS YOU>>HE>>FUT
10 YOU>>HEAR>>WE YOU>>NEG>>D YOU>>NEG>>TELL YOU>>NEWS>>FUT YOU>>SURE>>NEWS YOU>OON1 YOUR>>DOC>>D YOUR>>PAST>>O
10 c.deaber c.debesch c.dechefi c.deeinen c.deetwas c.defeedb c.deklarh c.dekling c.delasse c.deliegt c.denachf
10 c.depeile c.dericht c.desetze c.destimm c.dewird c.dewuerd c.enanywh c.enarriv c.enask c.ene c.enend c.engo
10 c.engo-ah c.enhands c.enlande c.enmarco c.enmarcu c.enmiser c.enn c.enravi c.ensame c.ensmoke c.enthere c.entill
10 c.entouch c.enturke c.enturn c.enturna c.enwhite c.enwrite c.escandi c.escreo c.esdas c.esdecir c.esdefin c.esdoy
10 c.eshorar c.esles c.esmismo c.espero c.espuedo c.esresol c.essigui c.estenid c.frattac c.frcommi c.frj c.frlebru
10 c.frsa c.frt de<__gebe de<__kurz de<__mir de<__nachf de<__plane de<__ruft de<__schla de<__setze de<__tagt
10 de<__telef de<_darf de<_den de<_ergeb de<_gedul de<_mehr de<_nur de<_priya de<_wuerd de=D__es de=D__schre
10 de=D__termi de=D_danac de=D_einen de=D_getro de=D_krieg de=D_tagt de=D_ueber de=O__=D de=O__ich de=O__und de=O_bin
10 de=O_krieg deaber_noch dealso__krieg dean_=O dean__> deantwo_> deantwo__sie deantwo__versp debearb__=D decc__mit
10 decc_stimm dechefi__noch dechefi_ist dedann__ich dedann_kann dedann_melde dedarf__mich dedas__im dedas_auswa
10 dedauer__=D deder__wird deder_facha dedes_=O dedich_=D dedich__an dedie__und dedir__am dedir__besch dedir__wie
10 dedir_noch dedrueb__sage dedu__nachr dedu_ne deeine__wird deeinen__ab deergeb_=D deergeb__! dees__bis deetwas__=D
10 defacha__gebe defacha_und defrau_yilma degebe__=D degebe__noch degeben__ihnen degedul__> degehoe_> degenau_=D
10 degenau__> degespr_und degetro_> degib_mir degibt_es dehaben_> dehandy__antwo dehandy_richt dehoffe_ihnen
10 deich__ueber deich_gebe deich_klaer deich_schla deich_telef deihnen__einen deihnen__es deihnen__schri deihnen_genau
10 deihnen_leide deihnen_wie deihrem__> deim__stimm deim_cc deist__wiede dekalen__=O deklaer_das dekrieg__ne
10 dekurz__handy delasse__ihnen delasse_wir deleide__sagen demehr__! demehr_sagen demein__melde demein_nachf
10 demeine__ist demeld_mich demelde_? demich__bei demit__facha demit__termi demit_dem denachf__sich denachf_melde
10 denachr__mir dene_nachr denoch__im deoder_ab deplane__=D deplane_uns depriya__cc depriya_im dericht__=D
10 dericht_antwo derueck_kommt deruf__=D deruf_dich desage_ihnen desagen_koenn deschla_ueber deschre_ich desich_noch
10 desie_> desie__telef desie__und desie_erhal desie_sind desobal_die destimm__ihnen destimm_mit detag__> detagt_=D
10 detelef__mit determi_> determi__du determi_ab determi_bekom detreff_wir deueber__drueb deund_absag deuns__zurue
10 deuns__zusam deverbi_> devom__richt devom_handy devorst_tagt dewarte_lasse dewerde_wir dewiede__ihnen dewiede_bei
10 dewir__auf dewir__besch dewir__und dewir_das dewir_hoffe dewir_infor dewir_plane dewird__getro deyilma__sie
10 deyilma_wird dezeit__kann dezeit_dann dezu__ab dezu_und dezusam__rufe en:__are en:__decis en:__to en:_an en:_talk
10 en:_that en<__again en<__arriv en<__assur en<__coord en<__lab en<__last en<__note en<__req en<__sched en<__shall
10 en<__sheet en<__ship en<__shoul en<__tom en<__white en<_anyon en<_contr en<_dana en<_detai en<_final en<_gotta
10 en<_loop en<_mgmt en<_more en<_new en<_one en<_ravi en<_same en<_term en=D__coord en=D__loved en=D__no en=D__put
10 en=D__soone en=D_aroun en=D_by en=D_candi en=D_eveni en=D_insha en=D_lawye en=D_possi en=D_tom en=D_yours en=O__aim
10 en=O__e en=O__my en=O__sort en=O__waiti en=O__week en=O_after en=O_cross en=O_of en=O_s en=O_then ena__an
10 ena__updat ena_flag ena_forma ena_windo enable__put enabout__steps enabout_next enafter__he enafter_you
10 enagain__you enagain_for enagain_with enaim__compl enaim__to enaim_is enaimin__an enaimin_for enallow__for enam__at
10 enam__in enam__that enam_hopef enam_waiti enan__out enan__speci enan_end enan_hr enand__conta enand_email enand_in
10 enand_pleas enanswe__early enanswe__eveni enanswe__possi enanswe__prope enanswe_at enanswe_out enanyon_who
10 enappli_=O enappli_furth enappro__=D enappro_and enare__expec enare__from enare__inter enarm_twist enaroun_9
10 enaroun__> enarriv__=D enasked__panel enasked_the enat__end enat__the enat_work enatten__and enback__our
10 enback__work enback__you enbe_discu enbe_furni enbe_poste enbe_quick enbefor__rain enbefor__s enbefor_i enbefor_it
10 enbeing__to enboard__call enbooke__time enbooke_a enboss_is enbut_i encalen__=D encall__ana encall__anywa
10 encall__it encall_if encall_is encall_them encalli__=D encalls__candi encalls_to encame_=O encan__an encan__hang
10 encan_put encandi__aim encase_=D encatch__with encheck__get encheck_and enchoic_=D enchoic__the enclass_=O
10 enclien__and enclose__i encome_out encommi__=O encommu__> encompl__short enconsu__going enconta__> enconta__whate
10 enconve__with encoord__be encoord_will encould__ring encount_again encount_on endana__be endana_will endate__time
10 endate_and endear_candi endebri__> endebri__the endebri_then endebri_with endecid__so endecis__you endecis_and
10 endecis_has endemo_> endetai__=O endiges__turke endiges_your endirec__to endiscu_=D endo__arm endo__is endo_know
10 endo_some endocus_=D endocus__> ene_=D ene__> enemail__docus enemail_the enend__the enend_of enend_to enevery_answe
10 enevery_candi enevery_loved enexact__=D enexpec__come enexpec__final enexpec__need enexpec__smoke enexpec_her
10 enexpec_white enexten__offer enfeedb__take enfeedb_for enfeedb_in enfinal__=D enfinal__a enfinal_get enflag__>
10 enflag_there enfor__every enfor__score enfor__so enfor__trust enfor_somet enfor_their enforwa__> enforwa_them
10 enfrom__clien enfrom__will enfrom_ana enfrom_docus enfrom_priya enfrom_us enfurni__you enfurni_to enfurth_=D
10 enfurth__s engener__is enget__email enget__inter enget__nod enget_paper engive__our engo-ah_=D engo-ah__>
10 engo__such engo__your engo_live engoing__call engood__: engotta__will engotta_run engroun__=D enhad__call enhang__?
10 enhave__down enhave__go-ah enhave__infor enhave__manag enhave__wait enhave__windo enhave_diges enhave_promi
10 enhe__over enhe_rolle enheadc__so enheadc_plan enher__> enher__get enhis_choic enhold_=D enhold__=O enhold_me
10 enhopef_i enhopin__=D enhopin_that enhour_will enhow_we enhr_speci eni__all eni__booke eni__catch eni__email
10 eni__follo eni__hopef eni__pass eni__use eni__waiti eni_antic eni_put eni_updat enif__=O enif__s enin__diary
10 enin__mailb enin__proce enin__tray enin__with eninbox__> eninbox__night eninfor__mail eninfor__of eninsha__the
10 eninsha_befor eninter_dates enis_=D enis__again enis__day enis__his enis__news enis__sick enis__we enis_makin
10 enis_skiin enis_you enit_: enit__get enit__out enit__will enkeep__in enknow__which enknow_is enknow_then
10 enlab__relea enlab_shoul enlande_> enlande__=D enlands_=D enlates__will enlates_you enlawye__skiin enlawye_is
10 enlead__see enlead_will enlette_=O enlette__a enlette__proba enlette_goes enlette_once enlike__> enlimbo_>
10 enlook__for enlook__somet enlook_out enlooks__you enloop_=D enloop_close enlove__be enloved__demo enloved_the
10 enlunch_i enmail__> enmake__=D enmake_our enmake_up enmakin__choic enmakin_his enmanag__back enmanag__makin
10 enmanag__off enmanag_said enmarco__i enme_> enme__decis enme__make enme__morni enme__once enmeeti__the
10 enmeeti__will enmeeti_so enmeets__i enmgmt_meets enminis__publi enminis_will enmiser_=D enmore__! enmore__=O
10 enmorni__call enmorni_with enmy__said enmy_team enneed__=D ennews_: ennews__good ennews__talk ennews__us enno__:
10 enno__email enno_an enno_sorry enno_updat ennod__not ennod_or ennoon_> ennot__again ennot__take ennot_count
10 ennot_manag ennotes__you ennotif__candi ennotif__the ennotif_all ennotif_of enof__consu enof__outco enof_limbo
10 enoffer_leave enon__team enour__in enour__team enour__who enour_coord enour_end enour_peopl enour_timel enout__=D
10 enout__an enout__limbo enout__them enover_to enowe_you enpanel__their enpanel_has enpaper_> enpaper__lawye
10 enpartn__decid enpartn_i enpass__answe enpass_their enpass_them enpast__> enpeopl_know enperso_=O enphoni_=O
10 enplan__reali enplan_so enplann__infor enpleas__our enpleas_arriv enpleas_hold enpossi_soone enposte_at
10 enpriya__off enpriya_is enproba_=D enproba__> enproba__poste enproba_be enpromi_me enprope_updat enprope_when
10 enpubli__we enpubli_the enput__end enput__flag enput_an enquart_and enquick__i enquick_but enrathe_than
10 enravi__going enravi_s enreali__would enreali_you enrecon__you enrefer_and enrelea__resul enrelea_your enreply__be
10 enreply__us enreply_from enreply_shall enrepor__=D enreq__waiti enreq_is enrespo_> enresul_> enresul__live
10 enresul__out enresul__reach enresul_come enresul_go enresul_shoul enretur__the enrever_=D enrevie_them enrevie_your
10 enright__> enring_round enrn_will enrole__be enrolle__> enrolle_over enrun__get enrun_will ens__plan ens_headc
10 ensaid__so ensalar_=D ensalar__appro ensame_time ensat__with ensched__=O ensched_for enscore__and enscore_so
10 ensee_our ensee_that enselec_proce ensendi__a enshall__=D enshall__furni enshall_know enshe__give ensheet__=D
10 ensheet_signs enshenz_=O enship_=D enshoul_relea ensick_> ensigns__! ensits__i enskiin_> ensmoke_=D ensmoke__>
10 enso__=D enso__it enso__your enso_reali ensome__twist ensome_arm ensomeb_answe ensomeo__my ensomet__us ensomet_from
10 ensorry_: enspeci__respo enspeci_will enstatu__> enstill__two enstrai_away ensucce__will ensuch__once ensuch_lette
10 ensure__answe entake__appli entalk__marco enterm__signs enterm_sheet enterms__follo enterms_to entest__shoul
10 entest_resul entext__lunch enthank_again enthat__get enthat__partn enthat__priya enthat__to enthat_eveni
10 enthe__dates enthe__proce enthe__who enthe_aim enthe_ceo enthe_conve enthe_demo enthe_go-ah enthe_nod enthe_req
10 enthe_suspe enthe_tray entheir__on entheir_answe entheir_score enthem__i enthem__to enthem_on enthey__>
10 enthey__promi enthis__up enthis_over enthrou__lette enthrou__prefe enthrou_such enthrou_your entime__them
10 ento__able ento__her ento__herse ento__its ento__quick ento__short ento__someo ento__suspe ento__throu ento_be
10 ento_coord ento_expec ento_marco ento_need ento_score entom__after entom_looks entray__the entray_for entrust__go
10 entrust_who enturke_=D enturke__you entwist__and entwo_direc enunabl__atten enup__conve enup__the enup__them
10 enup_our enupdat_? enupdat__me enupdat__you enupdat_yet enuse__to enuse_it envotes__> enwait_=D enwaiti__s
10 enwas__we enway__> enway__rolle enway_he enwe__ask enwe__final enwe_aim enwe_inten enwe_lande enwe_meet enwe_shall
10 enwe_stand enwe_talk enwhate__resul enwhate_i enwhen__offer enwhere__lande enwhere_we enwhich__he enwhite__=D
10 enwhite_smoke enwho__throu enwho_go enwill__count enwill__discu enwill__done enwill__had enwill__more enwill__paper
10 enwill__some enwill__their enwill__where enwill__word enwill_catch enwill_do enwill_messa enwill_publi enwill_put
10 enwill_reach enwill_use enwindo__and enwith__resul enword_from enwork__i enworry__will enworry_it enwould__one
10 enwould__that enwrite__with enwritt__shall enwritt_reply enyes_you enyou__aroun enyou__debri enyou__diges
10 enyou__find enyou__insha enyou__letti enyou__paper enyou__unabl enyou_anywa enyou_hang enyou_he enyou_of enyou_our
10 enyou_prope enyou_recei enyour__furth enyour_file enyour_mailb enyour_prefe enyour_turke enyours__=O es<__das
10 es<__harem es<__jefa es<__les es<__llamo es<__mismo es<__podre es<__puedo es<_esper es<_los es<_no es<_tomar
10 es<_volve es=D__digo es=D__harem es=D_de es=D_les es=D_mismo es=O__por es=O__tu es=O_lleva esa__un escomit__el
10 escomun__usted escon__=O escon_los esconfi__este esconfi_por esconsu_y esconta_=D esconta_> esconta__la esconte__?
10 esconti_> esconti_la escorre_: escreo_que escuent__la escuent__que esdas_=D esdas__? esde_esta esdecir__=D
10 esdecir_nada esdecis__=O esdecis__tomam esdespu_> esdespu__aviso esdespu_te esel__conti esel__por esel_conta
10 esel_link esen__te esen_cuant eses__su esescri__lo eseste__la eseste_medio esgeren__conoc esgeren_quier esha__elegi
10 esha__notic esha_tenid esharem__la eshora__el eshora_y esinfor_> esinfor__todos esjefa__el esjefa_vuelv esla__defin
10 esla__quier esla_geren esla_hora esla_resol eslink_> esllama_> esllama__> esllamo__=D esllamo__> esllamo__te
10 esllamo_el esllamo_yo esllega__resol esllega_la esllega_nuest eslo_consu esmedio__hora esmedio_la esnada_=D
10 esno__decir esno__tenid esnos__en esnos_das esnos_pondr esnotic__es esnuest__que esnuest_decis esnuest_es espaso_el
10 espodre__nada espor__: espor__medio espor_este esprese__=D esprese_conti espuedo__=D espuedo_conte esque__geren
10 esquier_conoc esrespo__=O esrespo_la esrespu__corre esrespu_por esretom__conta esse__notif essigui__>
10 estarde__llamo este__con este__conte este__por este__un este__yo este_digo este_puedo estenid__nuest estenid_notic
10 estomam__=D estomam_la esuna__> esusted_> esy__aviso esy__escri esy__link esyo_> fr<__aurez fr<__choix fr<__les
10 fr<__par fr<__pense fr<_atten fr<_encor fr=D__delai fr=D__saure fr=D_derni fr=D_le fr=O__decis fr=O_sa fra__appel
10 fra__momen fra_un frappel_=O frappel_> frappel__mme frappel_de frattac__vous frattac_avec fratten__un fratten_a
10 fraurez_notre frcandi_sera frce_momen frcommi__=D frcompt__une frconfi__suite frconfi_la frde__lebru frde_decis
10 frde_mme frde_nos frde_refle frdecid__et frdecis_> frdelai_de frdepla_=O frderni__> frderni_delai frdevri_etre
10 frdire_=D frdire__=D frdis__=D frdiscu_=D frdiscu__> frest_=D frest_le frferon__retou frferon_un fril__sera
10 frje__dis frje__et frje__passe frje__pourr frje_pense frjury__prono frjury_se frla__> frla_discu frle_direc
10 frlebru_=D frlebru__> frmail__derni frmme__=D frmme_lebru frmomen_> frne__rien frne_pourr frnos__=D frnos_nouve
10 frnous__attac frnous__revie fron__recon fron__vers fron_revie frpas__decis frpense__vous frpense_pouvo frpeu__patie
10 frpeu_de frplus_=D frpourr__vous frpourr_rien frprend__avec frprend_conta frprono__> frrappe_coura frrepon__parvi
10 frrepre__discu frrepre_attac frrepre_la frresul__seron frresul_vous frretou__mail frretou_par frrien__dire
10 frrien_vous frsaure_=D frsaure__si frsera_prise frsera_repon frserez_fixe frsi_nous frson__=D frsuite_=D frsuite__>
10 frte_dis frtoi__=D frtoi_la frtranc_> frun_appel frun_courr frune__de frvers__la frvers_vous frvous__fixe
10 frvous_reten frvous_revie how:APPROX&EVENT how:ON&EVENT p:NEG p:SURE s.dechef s.deendgu s.deerfae s.deetwas
10 s.defalls s.dehabe s.dehandy s.dekalen s.demitte s.demuss s.deoder s.deplane s.depriya s.desage s.desofor s.deund
10 s.deunter s.devertr s.devor s.enagree s.enby s.endefin s.endemo s.endown s.enfeedb s.enfile s.enflag s.engotta
10 s.enhangi s.enhopin s.eninfor s.eninsha s.enlimbo s.enloop s.enloved s.enour s.enrain s.enrolle s.ensat s.enshenz
10 s.ensix s.entakes s.entray s.enwaiti s.enyet s.esavisa s.escuant s.esdecis s.eslink s.eslleva s.eslozan s.essabe
10 s.estus s.esvicky s.esx s.fravec s.frcelui s.frcompt s.frdire s.fretant s.frmomen s.frprend s.frprevi s.frrendu
10 s.frt s:OTHRU
11 ALL>>ALL>>NEG ALL>>DECIDE>>D ALL>>NEG>>FUT ALL>>YOU>>D ALL>>YOU>>O ALL>TALK2 ALL>TELL ASK>>D>>WHEN ASK>>WE>>NEG
11 ASK>DECIDE1 ASK>SURE2 AWAY>>IT>>US AWAY>>SEND>>YOU CALL>>ALL>>YOU CALL>>CALL>>D CALL>>HEAR>>O CALL>>OUR>>ALL
11 CALL>>OUR>>FUT CALL>COND CALL>DOC2 CALL>WE CALL>YOU1 CALL>YOUR2 COND>>ALL>>WE COND>>FUT>>EVENT COND>DECIDE1
11 COND>SURE D>>EVENT>>ORG D>>FUT>>SEND D>>HE>>EVENT D>>HEAR>>CALL D>>NEG>>SURE D>>NEG>>WHEN D>>SEND>>NEWS D>>US>>TELL
11 D>HIS D>TALK2 D>WHEN DECIDE>>D>>WE DECIDE>>IT>>ORG DECIDE>>O>>O DECIDE>CALL DECIDE>CALL2 DECIDE>NEWS1 DECIDE>SEND
11 DOC>COND DOC>COND1 DOC>DOC2 EVENT>>HEAR>>YOU EVENT>>O>>D FUT>>ALL>>DECIDE FUT>>EVENT>>YOUR FUT>>FUT>>SEND
11 FUT>>IT>>COND FUT>>O>>ALL FUT>>O>>FUT FUT>>OUR>>NEWS FUT>>START>>TELL FUT>>TELL>>WAIT FUT>SURE1 HE>>O>>YOU HE>ASK
11 HE>HE1 HE>SEND2 HEAR>>D>>ORG HEAR>>DOC>>YOU HEAR>>HIS>>NEWS HEAR>>OUR>>NEWS HEAR>>PAST>>TELL HEAR>>US>>NEWS
11 HEAR>>YOU>>CALL HEAR>CALL1 HEAR>OWITHIN2 HIS>>WE>>FUT HIS>AWAY1 HIS>FUT HIS>HEAR HIS>TELL1 HIS>WE HIS>WE2 HIS>YOU2
11 IT>>AWAY>>O IT>>CALL>>US IT>>FUT>>ALL IT>>ORG>>EVENT IT>>YOU>>O IT>DECIDE2 IT>OWITHIN1 IT>TELL NEG>>HEAR>>WAIT
11 NEG>>WAIT>>YOUR NEG>WHEN NEWS>>CALL>>AWAY NEWS>>YOU>>SEND NEWS>>YOU>>WHEN NEWS>>YOUR>>DOC NEWS>AWAY1 NEWS>HAVE
11 NEWS>OIN NEWS>WHEN1 NEWS>YOU1 O>>NEWS>>D O>>SURE>>COND O>>TELL>>IT O>>WHEN>>WHEN O>CALL2 O>OON O>SEND O>WE O>WHEN2
11 OBY>COND1 OFROM>DECIDE2 OIN>WE1 OON>NEWS1 ORG>>D>>EVENT ORG>>EVENT>>O ORG>O1 ORG>OFROM ORG>OUR ORG>SURE2 ORG>TALK2
11 ORG>YOU1 OUNTIL>ALL OUNTIL>FUT2 OUR>>CALL>>YOU OUR>>NEWS>>HEAR OUR>>ORG>>HE OUR>>PAST>>ALL OUR>FUT2 OUR>YOU
11 OUR>YOU1 OWITHIN>FUT2 OWITHIN>WE1 PAST>>D>>WE PAST>>YOU>>TELL SEND>>D>>HEAR SEND>>D>>YOU SEND>>EVENT>>D
11 SEND>>NEWS>>YOU SEND>>US>>WE SEND>ALL SEND>COND1 SEND>DECIDE2 SURE>>WE>>YOU SURE>CALL2 SURE>FUT TALK>NEWS2
11 TALK>OTHRU TELL>>D>>TALK TELL>>IT>>D TELL>>IT>>HE TELL>>O>>YOU TELL>>OUR>>EVENT TELL>>TELL>>YOU TELL>TELL TELL>YOU1
11 THIRD>>O>>WE US>>D>>DECIDE US>EVENT1 US>OBY WAIT>D1 WAIT>DOC WAIT>EVENT2 WAIT>IT2 WAIT>OBY2 WAIT>OUR2 WAIT>US
11 WAIT>US1 WE>>ASK>>D WE>>FUT>>SEND WE>>IT>>ORG WE>>TELL>>YOUR WE>ORG1 WE>OUNTIL WHEN>>EVENT>>D WHEN>>IT>>WE
11 WHEN>>ORG>>HAVE WHEN>>TALK>>O WHEN>>TELL>>WE WHEN>NEWS2 WHEN>OON1 WHEN>US2 YOU>>CALL>>HE YOU>>CALL>>TELL
11 YOU>>DOC>>DOC YOU>>FUT>>FUT YOU>>FUT>>HEAR YOU>>O>>ORG YOU>>O>>SURE YOU>>SURE>>D YOU>>TALK>>DOC YOU>>WE>>CALL
11 YOU>HIS1 YOU>OIN2 YOU>SEND YOU>TELL1 YOUR>>CALL>>IT YOUR>>COND>>FUT YOUR>>O>>YOU YOUR>>TALK>>WE a:HEAR c.deabzus
11 c.dealso c.deangep c.deauswa c.deentsc c.deergeh c.dehoers c.demeld c.desachs c.deschri c.detagt c.deuns c.devertr
11 c.enassem c.enaudit c.enbear c.enboss c.enconcl c.endraft c.eneop c.enfinan c.enfores c.enfuner c.engoal c.engover
11 c.enhappe c.eninfor c.enintim c.enlab c.ennomin c.ennon-s c.enpropo c.enreali c.enshhh c.ensign c.entowar c.esaviso
11 c.escuand c.esfinal c.eshuman c.esmarco c.esrecur c.essaber c.este c.fradres c.frarbit c.frdis c.frdonc c.frfil
11 c.frma c.frparvi c.frplus c.frprono c.frpuis- c.frverdi c:WAIT de<__chefi de<__den de<__gremi de<__hoere de<__ihnen
11 de<__sachs de<__sollt de<_krieg de<_lena de<_rueck de<_von de=D__angep de=D__anspr de=D__sagen de=D__steht
11 de=D_abzus de=D_schri de=D_vor de=O__noch de=O__wir de=O_also deabsch__ergeh dealso_=D dealso__schre deausfu_!
11 deausfu__> debesch__=D debis_wir debitte__einer debrauc_ich dedann__sie dedann_steht dedas__brauc dedas__tagt
11 dedas_okay dedauer_noch deden_vertr deder__tagt deder_perso dedie_falls dedie_sie dedie_zu dedir__! dedir__>
11 dedir_ausfu dedir_ob dedrueb_und dedu_eine deeinen_termi deeiner_antwo deeiner_entsc deeiner_rueck deerfol_=D
11 deerfol__> deergeh_=D deergeh__> deerhal__=D deerhal__von defalls__die defalls_fuer defuer__sie degewis_>
11 degremi__=D degremi_tagt dehaben__gewis dehast__eine dehast_du deich__an deich__ausfu deich__ob deich__wiede
11 deich_mich deihnen__verbi deihnen_auf deihnen_in dein_verbi deist_angep dekoenn__ihnen dekonta__ihnen delena__ihnen
11 delena_schic demeine_chefi demich_wiede demir_> demit__antwo demit__entsc demit__in demit__rueck demit_einem
11 denehme__wiede denehme_wir denoch__hast derufe__durch derufe__sie derufe_sie desachs__wir desachs_bitte desetze_uns
11 desie__an desie__haben desie__noch desie__zurue desie_gewis desie_hoere desie_mehr detag__sie detagt__> deund_schre
11 deuns__mit deuns_nachr devon__bitte devon__nachr devon_sachs devon_uns dewiede_konta dewir__abzus dewir__konta
11 dewir_setze dewird_sie dewisse_> dewuerd__=D dezu__absag dezu_koenn dezur__und en:__> en:__and en<__antic
11 en<__assem en<__cc en<__check en<__come en<__decis en<__gut en<__like en<__morni en<__read en<__recko en<__shoot
11 en<_busy en<_gover en<_leave en<_paper en<_refer en<_shhh en<_terms en<_thank en=D__befor en=D__exter en=D__happe
11 en=D__loop en=D__nomin en=D__rever en=D__ring en=D__will en=D__wrap en=D_lunch en=D_mate en=D_my en=D_priya
11 en=O__agree en=O__board en=O__conta en=O__i en=O__let en=O__panel en=O__plan en=O__some en=O_expec ena_=O ena__but
11 ena_draft ena_queue enable_to enabout__9 enafter__we enagain__=D enagain_you enagree__sleep enaim__turn
11 enairpo__reply enairpo_prope enall__but enall__settl enall_be enalso__posit enam_handi enam_hikin enam_told
11 enan_infor enana__the enand__our enand__pass enand__ring enannou__=D enanswe__appli enanswe__mail enanswe__my
11 enany_rate enanyth_=O enappoi__be enare__my enare_decid enare_maile enarran__next enassem__you enassem_votes
11 enat__rate enat__very enaway__mate enbe__answe enbe__back enbe__late enbe__offer enbe__six enbe_an enbe_befor
11 enbe_commu enbe_news enbe_writt enbear__us enbefor_six enbefor_the enbell__> enboard__met enboard_gathe
11 enboard_sits enbody__must enbreak__=D enbusy__=D enbusy_week enbut_=D enbut__respo enbut_yours enby__post enby_eop
11 enby_regis encall__prefe encan__to encandi__i encandi_comes encandi_decli encandi_will encase__be encase_will
11 encc_would enchoic_> enclien__away enclose__for encolle_is encomes__from encommi__to encommu_the enconta_>
11 enconta__regar encontr_shoul endates__follo enday_! enday__to enday_runs endebri__for endebri_sched endecid__>
11 endecid_and endecis__to endecis_known endecis_of endecli__will endecli_i endefin_answe endiscu__and endone__and
11 endraft_=D endraft__> eneach__you eneach_of eneithe_=D eneithe__or eneligi_=D eneligi__> enemail_=O enemail__our
11 eneop_=D eneop__> eneveni__will eneveni_you enevery__or enevery_short enexact_=D enexpec__=O enexpec__and
11 enexpec__lette enexten_an enfeedb__follo enfeedb__the enfeedb_to enfinal__decis enfinal_decis enfind_my
11 enfirst__decli enfirst_candi enfirst_to enfollo__=D enfollo__=O enfor__budge enfor__from enfor__funer enfor_it
11 enfores__respo enfores_a enforma__will enfrom__airpo enfrom__an enfrom__offic enfrom_a enfrom_my enfuner_>
11 engathe__resul enget_my engive__feedb engood__bad engover__=D engover_meet engroun__at engut__you engut_says
11 enharve_=D enhas_met enhave__debri enhave__heard enhave__yes enhave_agree enhe__=D enhe__on enhe__reach enhear_the
11 enheard_=D enheard__> enher_=D enher_and enhirin__meets enhold__> enholid__give enhope__wrap enhr__> enhr__will
11 enhr_shoul eni__come eni__got eni__handi eni__have eni__hikin eni__sit eni__telep eni_guess eni_recko enif__first
11 enif__made enin__from enin_holid enin_there eninten_to enintro_herse enis__queue enit__takes enit_be enit_usual
11 enkai__=O enkeep__waiti enknow__> enknow_i enlast__comes enlast_candi enlate__an enlate_for enlates_other
11 enleave_it enlena_> enline__once enlooki_like enloop_=O enloop__=O enlunch__will enmade__choic enmade__short
11 enmail__day enmaile_out enmake_conta enmakin_offer enme_=O enme__eop enme_by enmeet__eveni enmeeti_=O enmessa__be
11 enmessa_will enminds_=D enmore_and enmust__to enmust_respo enmy__says enmy__will enmy_gut enmy_reply enn__tell
11 enn_can ennamed_=D enneed_the enneeds_the ennegat_> ennews__i ennews__promi enno__is ennot__get ennot__out
11 ennot_befor ennot_keep ennot_will ennote__offic ennote_our enoccup__=O enof__you enoffer_are enoffic__can enoffic_n
11 enoffsi_=O enok_? enok__> enok__i enon__answe enon_it enonce__board enone_=D enonly__back enonly_get enor__no
11 enor_a enor_bad enor_negat enour__known enour_prefe enout__we enout__your enout_again enpanel_for enpartn__will
11 enpartn_have enperso_to enpinky__> enpinky_swear enpleas__at enposit__negat enposit__respo enposit_or enprefe_candi
11 enpriya_> enpriya__the enpriya__would enproce__a enproce__will enproce_fores enproce_lasts enproce_you enpromi_:
11 enpromi_=O enpromi__will enprope_reply enput_it enqueue__yours enqueue_but enrate__give enrate_i enreach__again
11 enrecei__respo enrecko__will enrecko_we enregis_post enreply__! enrespo__of enresul__maile enresul__publi
11 enretur__we enrever_on enright__to enright_back enring__at enring__shoul enruns__about enruns_to ens__to ensalar__>
11 ensay__will ensay_it ensays_you enschol__gathe enschol_board enscore_> ensee__infor enselec__reach ensettl__and
11 enshall_telep enshare_meet enshe__make enshhh_=D enshhh__> enshort_> enshort__not enshort_or enshoul__>
11 enshoul__befor ensit__=D ensit_tight enspoke__lena enspoke__priya enswear_> entake_the enteam__and entell__and
11 entext_after enthat__=D enthat__resul enthat_meeti enthe__fores enthe__invit enthe__lates enthe__n enthe__prope
11 enthe__runs enthe__s enthe_answe enthe_assem enthe_forma enthe_lab enthe_share enthe_short enthem_=D enthen_you
11 enthey__decid entight_=D entime_we ento__=O ento__also ento__an ento__of ento__this ento_about ento_commu
11 ento_follo ento_turn entold__if entrave__i enturn__=D enturn_appli enunder_to enup__you enus__infor enus__that
11 envery_lates envote_s envotes__=D envotes_you enwe__again enwe__agree enwe__circl enwe__come enwe__follo enwe_talke
11 enwhich_=O enwhich__i enwho__back enwill__befor enwill__commu enwill__keep enwill__notes enwill__writt enwill_all
11 enwinne__be enwinne_will enwith__panel enwith__steps enwith_lena enwith_next enwould__surpr enwould_it enwrap__>
11 enwrite__then enwriti__us enyes__a enyou__draft enyou__expec enyou__have enyou__how enyou__look enyou__on enyou__or
11 enyou__prope enyou__same enyou__score enyou_out enyou_waiti enyour_calen es:__de es<__: es<__avisa es<__resol
11 es<_consu es=D__despu es=D__tendr es=D_queda es=O__pensa es=O__te es=O_para esa_escri esalgo_=D esalgo_> escandi_=D
11 escandi__> escompa__llama escompa_te escomun__> escon__respu escon_calma esconsu_: escontr_esta esdecid__=D
11 esdecis__=D esdecis__> esdigo_algo esel__con esel__y esen__y esenlac_> esenton_> esla__para esla__y eslos_candi
11 esme_pondr esmi__te eso__no espara_decid esplazo__respu esque__el esrecur_human esresol__publi esresol_se
11 esrespu__=D esrespu_es esreune_=D essabra__nosot essabra_de essi_o estarde_te este__y este_avisa este_marco
11 este_volve estendr_=O esun_corre esvolve__escri esy__lo esy_el fr<__equip fr<__petit fr<__vous fr<_nous fr<_on
11 fr<_puis- fr<_resul fr<_une fr=D__donc fr=D__faute fr=D_promi fr=D_sans fr=O__donc fr=O_donc fr=O_on fradres_=D
11 fradres__> frapres_> fraurez__nos fraurez_de frbudge__=O frce__il frce_qu frconta__> frcoup__fil frcourr__>
11 frde__est frde__tenir frde_fil frdecad_=O frdecad__=D frdecid_=D frdelai__repon frdeuxi__=O frdire__qu frdire_ce
11 frdirec_rentr frdonc_=D fren_est frencor__peu frencor_un frentre_les fresper__vous fresper_pouvo frest_> frfaute_>
11 frfil_=D frfil__> fril__est fril_en frinfor__> frje__fais frla_=D frlaiss__=D frle__rentr frmerci__patie
11 frnous__une frnous_esper frnous_repre fron__la frpour_te frpouvo__repon frprono_=D frpropo__vous frqu__en
11 frrecon_=D frrepon_le frresul__=D frresul_la frsans__> frsans_faute frse_prono frsera_adres frte_revie frtelep_=D
11 frtenir__=D frtenir_infor frtombe_=O frtout_=D frtranc_=D frun__=D frun_peu frvous__adres frvous_conta frvous_ecris
11 frvous_saure frvous_tenir frvous_tiens how:APPROX p:CALL p:COND p:HIS p:OUR s.deam s.deansch s.deausfu s.degebe
11 s.deklaer s.deschre s.enairpo s.enbad s.enchasi s.enexpec s.enfrom s.engut s.enhandi s.eniwan s.enkai s.enlawye
11 s.enlena s.enn s.enoccup s.enoffsi s.enpinky s.enput s.enqueue s.enquick s.enrever s.enruns s.ensend s.ensign-
11 s.ensleep s.enswear s.enthen s.enuncle s.enusual s.enweek s.esdoy s.eslo s.esresul s.estodos s.frbudge s.frdecad
11 s.frdeuxi s.frenvis s.frfais s.frpeu s.frtombe s:ORG
12 ALL>>ALL>>ALL ALL>>ALL>>TELL ALL>YOU ASK>>FUT>>HEAR ASK>>IT>>FUT ASK>NEG ASK>WAIT AWAY>>O>>YOU CALL>>D>>DECIDE
12 CALL>>WE>>YOU CALL>ORG COND>>ALL>>SEND COND>HEAR COND>OUNTIL1 COND>US1 D>>CALL>>TELL D>>FUT>>WE D>>HEAR>>ALL
12 D>>ORG>>US D>>SEND>>WE D>>WAIT>>WAIT D>>WAIT>>WHEN D>WE1 DECIDE>>D>>YOU EVENT>AWAY2 EVENT>OFROM EVENT>ORG1
12 EVENT>TELL1 EVENT>WHEN2 EVENT>YOUR FUT>>CALL>>NEWS FUT>>DECIDE>>CALL FUT>>DECIDE>>NEWS FUT>>DECIDE>>O
12 FUT>>HEAR>>ALL FUT>>HEAR>>AWAY FUT>>HEAR>>TALK FUT>>OUR>>CALL FUT>>START>>NEWS FUT>>US>>WE FUT>>WE>>FUT FUT>COND
12 FUT>HIS FUT>OWITHIN HE>>ASK>>TELL HE>>D>>SURE HE>>FUT>>DECIDE HE>DECIDE HE>SURE1 HE>TELL2 HE>US2 HEAR>>EVENT>>O
12 HEAR>>IT>>DECIDE HEAR>>IT>>FUT HEAR>>NEWS>>YOU HEAR>>TELL>>OUR HEAR>>WHEN>>CALL HEAR>COND2 HEAR>PAST HEAR>SURE1
12 HIS>D HIS>FUT2 HIS>HEAR2 IT>>D>>AWAY IT>>FUT>>DECIDE IT>>O>>TELL IT>>WHEN>>YOU IT>COND NEG>>YOU>>SEND NEG>O1
12 NEWS>>YOU>>FUT NEWS>FUT2 O>>ASK>>SEND O>>D>>SURE O>>HEAR>>TELL O>>SURE>>D O>>US>>WE O>CALL1 O>EVENT2 OBY>TELL2
12 OFROM>D1 OFROM>TELL2 OFROM>YOU OIN>US OIN>WE ORG>>EVENT>>WE ORG>>FUT>>CALL ORG>>HEAR>>DECIDE ORG>>O>>YOU
12 ORG>>SEND>>YOU ORG>DOC ORG>NEWS ORG>PAST1 ORG>WE2 OUR>ASK OUR>NEG1 OUR>OWITHIN OUR>WAIT OWITHIN>COND1 OWITHIN>ORG2
12 PAST>>CALL>>CALL PAST>>COND>>YOU PAST>>IT>>TELL PAST>>O>>ORG PAST>>PAST>>COND PAST>HIS1 PAST>WE1 SEND>O1 SEND>OBEF2
12 START>>NEWS>>YOU START>NEWS SURE>AWAY1 SURE>HEAR1 SURE>SEND2 SURE>SURE TALK>>FUT>>HEAR TELL>>YOU>>COND
12 TELL>>YOU>>DECIDE TELL>ALL1 TELL>IT1 TELL>OBEF2 TELL>ORG2 TELL>YOU US>>D>>SURE US>>IT>>O US>>NEWS>>D US>>TELL>>YOU
12 US>>YOUR>>WE US>OWITHIN1 WAIT>>D>>ASK WAIT>>YOUR>>D WAIT>HEAR1 WAIT>OUNTIL WAIT>TELL WAIT>WE1 WE>>CALL>>ORG
12 WE>>EVENT>>D WE>>NEG>>TELL WE>SEND2 WE>TELL1 WHEN>>AWAY>>D WHEN>>FUT>>O WHEN>>NEWS>>D WHEN>>ORG>>D WHEN>DECIDE1
12 YOU>>CALL>>WHEN YOU>>HE>>O YOU>>NEG>>WAIT YOU>>O>>US YOU>>WE>>TELL YOU>OWITHIN YOUR>>OUR>>ORG YOUR>>TALK>>O
12 YOUR>>TELL>>O YOUR>>WE>>FUT YOUR>COND a:FUT b:SURE c.deabsch c.deausga c.deaussa c.degeben c.degetro c.degibts
12 c.degremi c.dereich c.dewisse c.enallow c.enannek c.enanyho c.enbecom c.enbuzz c.encircl c.endebri c.enfollo
12 c.enherse c.enhikin c.eninbox c.eninten c.enpatie c.enposte c.enring c.enset c.enshoot c.enunlik c.enwhere c.enwith
12 c.escon c.esdame c.eshora c.esmando c.espaso c.essalen c.estener c.estomar c.esusted c.frferon c.frrien c.frsaura
12 c.frtout c.frun c.frvenue de<__absch de<__gedul de<__klaer de<__sag de<__ueber de=D__alle de=D__konta de=D__mir
12 de=D_bis de=D_geben de=D_gibts de=D_lasse de=D_noch de=D_reich de=D_sag de=O__antwo de=O__gesag deabzus_>
12 debesch__> debis__was debitte_gedul dedafue__=O dedanac__wir dedann_hast dedas_gremi deden_ausga dedir__sagen
12 dedir_mehr dedir_wie deeine__aussa deeiner__koenn dees__> dees__weite dees_inter deetwas_gedul defrau__wird
12 degenau__=D degesag_=D dehabe__inter dehabe_es dehoere_sie deich__es deich_habe deihnen_=O deihnen__reich
12 deihnen__sagen deihnen__zu deihrer__wird deinter_weite dekomme_wir dekrieg_=D demelde_uns denicht_sagen
12 denoch__selbe denoch_am deoder__> dereich_? dereich__> derufe__=D desag__dir desag_dir desag_ich desagen__>
12 desie__uns desie_den desie_noch desollt_wir detelef_konta deueber__> deueber__ausga deum__gedul deum_etwas
12 deund_sag deund_sage deuns_=D deuns__bei deunser_perso deunter_wird dewas__> deweite__melde deweite_und
12 dewuerd_ihnen dezu_oder en<__candi en<__dinne en<__get en<__guess en<__headc en<__inten en<__manag en<__plan
12 en<__proce en<__timel en<__truth en<__will en<__with en<_allow en<_ana en<_annek en<_put en=D__door en=D__phone
12 en=D__reach en=D__than en=D__what en=D__whate en=D_call en=D_rathe en=D_they en=O__pass en=O__see en=O__stand
12 en=O__us en=O_decis en=O_make en=O_must ena__decis ena_messa ena_respo enabout__resta enadjus_and enadvis__the
12 enadvis_of enafrai_> enagain__i enaimin__give enall__wante enall__well enall_goes enam_going enan__9 enand__talk
12 enand__want enand_give enand_let enand_rever enannek__=D enannek_takes enanswe_9 enanswe_? enanswe__us enanyho_=D
12 enappli__> enappli__may enappli_it enappro_=O enarriv_at enask__wheth enask__your enask_was enasses__will
12 enassur__you enassur_me enat_every enback__i enback_towar enbe__first enbe_advis enbe_guide enbe_maili enbe_recei
12 enbe_reope enbefor_lunch enbefor_noon enbette__=O enby__> enby__you encalen_: encalen__i encan__for encan__our
12 encan__wait encan_promi encance_=O encerta_=D encheck_with encomes__> encv_again endecis__unlik endecis_in
12 endecis_will endinne__i endo__rathe endo_i eneithe_way eneveni_> enevery__so enevery_appli enexpec__call
12 enexpec__make enexpec_our enfinal__> enfligh_=O enfolks_=O enfollo__me enfollo_from enfor__patie enfrom__first
12 enget__lette enget__reply engoing_to engood_or enguide__you enguide_to enhang_=D enhave__reply enhave__updat
12 enhave_still enhavin__to enhavin_spoke enhe__here enheadc__open enheadc_will enhear_me enhigh__of enhigh_volum
12 enhikin_=D enhikin__with enhope__reach enhopef__can enhr__be enhr__us enhr_of eni__> eni__back eni__find eni__mysel
12 eni__that eni_know eni_take enif__goes enif_all enin__case enin_truth eninfor_> eninfor_all enintim_of enis__adjus
12 enis__ok enis_unlik enit__over enit_ok enknow__=D enlegal__will enlet__sleep enlook__every enmade_the enmail_=D
12 enmaili__the enmaili_you enme__cv enme__on enme_sleep enmeet_=O enminis__=D enmore_=D enmust__me enmust_tell
12 enmy_answe enmy_boss enmy_call enmysel__would enmysel_i ennew_budge ennews_from enno__yet ennotes__i ennothi__call
12 ennotif__that enof__it enok_if enon_salar enone_more enour__but enoutco__> enpaper__from enpart_=O enpeopl_=O
12 enpeopl__befor enpeopl_team enperso__i enplan__wrap enposit__updat enposte__the enprobl_state enproce__and
12 enpromi__i enpromi_mysel enput_a enrathe__five enreply__from enreply_for enrepor_back enresta_> enresul_are
12 enrever_> enright_away enring__> enrun_=O ens__and ens__night ens_over ensame_eveni ensched__under ensched_is
12 enseein__board ensendi__=D enshall__again enshe_must enshoot__a enshoot_you enshoul__able enshoul__to enshoul_reach
12 enso__will ensolut_> ensomeo_from ensomet__tell ensomet_to enstate__you enstatu_=D ensteps_=D enstill__nothi
12 enstill_heard enteam__can entell__in entext__promi enthan_five enthe__volum enthe_decis enthe_headc enthe_high
12 enthe_paper enthe_probl enthe_solut enthen_i enthose_=O entime__=O entimes__> ento__eithe ento__high ento__indiv
12 ento_appli ento_get ento_notif ento_share entold_=D entold_=O entouch_> entouch__=D entouch__with entrave_=O
12 entruth__i entruth_all enunder__and enunder_adjus enunlik_=D enunlik__> enuntil_the enup__minds enup__proce
12 enupdat__=D enupdat_from enus__befor enus_for enus_offic enus_we enusual_takes envote_=D enwaiti_=D enwas_wheth
12 enway_=D enwe__at enwe__ring enwe__share enwe_plan enweddi_=O enwill__=D enwill__feedb enwill__guide enwill__maili
12 enwill__our enwill__reope enwill_circl enwill_mail enwill_open enwill_shoot enwith__bank enwith__recep
12 enwith__solut enwith__updat enwith_what enwith_whate enworks_counc enwould__be enwould__every enwould_do
12 enwrap__our enwrite__peopl enwrite__soon enyou__away enyou__perso enyou__probl enyou__reply enyou__salar
12 enyou__will enyou_indiv enyou_more enyou_promi enyour__again enyour__that es<__decis es<__retom es<__tener es<_dame
12 es<_deber es=D__comun es=D__cuent es=D__mando es=D_retom es=D_sabra es=D_tiene esalgo__> escomun_con esconoc_=D
12 esconta_conti escorre__=D esdame_=D esdeber_tener esdecid_y esdel__> esdigo_> esdudas_> esel_=O esel__esta
12 esen__con esescri__> esescri_con esesper__el esesper_comun esllamo_y esmas_> esmi__vuelv espodre_decir esresol__>
12 esresul__=D esretom_el este_mando este_paso este_respo estiene__respu esuna_decis esuna_llama fr<__d fr<__patro
12 fr<__saura fr=D__te fr=D_vous fr=O__refle frappel__pour fraurez__=O fravec__=D frd__venue frd_etre frde_repon
12 frdire_plus frdirec__=D frdonc_> fren_dire frensui_=O frentre__> frest__les fret__vous fretre_venue frfais_signe
12 fril__un frinfor_=D frinfor__apres frinfor__la frinfor_dans frj__texte frj_te frje__pouvo frje_vous frla__tombe
12 frle__tranc frle_patro frmerci__etre frmerci_d frnous_vous frpasse__coup frpatro_tranc frpouvo__en frrepon__!
12 frrepon__=D frreste__entre frreste_un frrevie_vers frserez__dans frsiege_=O frsur__repon frsur_une frt_appel
12 frte_texte frtexte__> frtranc__j frtu_saura frun_entre frvenue_=D frvenue__> frvous__compt frvous__dire
12 frvous__repon frvous__signe frvous_fais how:&CALL how:&SEND how:NOTBEF&HEAR p:WE s.deab s.debis s.dedir s.deergeb
12 s.deerste s.dekurz s.demelde s.desobal s.dezu s.encall s.enfolks s.enhave s.enhopef s.enmatch s.entight s.entruth
12 s.escorre s.esinfor s.esrespu s.frcomit s.frdossi s.frensui s.fril s.frle s.frqu s.frrefle s.frsiege s.frvous s:OUR
12 s:WE
13 ALL>>FUT>>TELL AWAY>>WE>>FUT CALL>>WE>>DECIDE CALL>>WHEN>>D CALL>>YOU>>FUT CALL>COND1 CALL>OFROM2 COND>>IT>>O
13 COND>>WE>>TELL D>>SURE>>WAIT D>>TELL>>YOU D>>WHEN>>DOC D>>YOU>>CALL D>TELL1 D>WHEN2 DECIDE>>WE>>FUT DECIDE>O1
13 DECIDE>SURE2 DOC>>YOU>>FUT DOC>>YOU>>HEAR DOC>AWAY2 DOC>D2 EVENT>>PAST>>YOU EVENT>COND FUT>>CALL>>YOU FUT>>FUT>>OUR
13 FUT>>HEAR>>NEWS FUT>>HIS>>NEWS FUT>>SEND>>AWAY FUT>>TELL>>ALL FUT>>TELL>>TELL FUT>>TELL>>YOU FUT>>YOU>>WAIT
13 FUT>>YOUR>>DOC FUT>HEAR FUT>OUNTIL HE>>DECIDE>>O HE>>TELL>>O HE>OON1 HEAR>>D>>US HEAR>>D>>WHEN HEAR>>EVENT>>D
13 HEAR>>O>>FUT HEAR>>OUR>>DECIDE HEAR>>OUR>>TELL HEAR>>US>>WHEN HEAR>SURE HEAR>WE IT>>EVENT>>FUT IT>OON1 IT>OUR2
13 NEG>>YOU>>WAIT NEG>D2 NEWS>>DECIDE>>D NEWS>>TELL>>WE NEWS>>YOU>>HEAR NEWS>D2 NEWS>YOU O>>CALL>>YOU O>>OUR>>NEWS
13 O>>WHEN>>IT O>FUT2 O>TELL1 OON>ALL2 OON>HEAR1 ORG>>ORG>>FUT ORG>CALL1 ORG>HE OUNTIL>FUT1 OUR>>ORG>>NEG
13 OUR>>YOU>>TELL OUR>CALL OWITHIN>FUT1 SEND>IT1 SURE>>SURE>>YOU SURE>D1 TALK>>O>>NEWS TELL>>ALL>>ALL TELL>>ORG>>WE
13 TELL>>US>>WE THIRD>NEG2 US>>D>>NEG US>>HEAR>>TELL US>>O>>CALL US>>ORG>>HEAR US>>WHEN>>IT US>DECIDE1 US>WE
13 WAIT>>NEG>>D WAIT>>TELL>>EVENT WAIT>>WHEN>>EVENT WAIT>AWAY2 WAIT>ORG1 WAIT>YOU WE>>D>>NEWS WE>>HEAR>>WE
13 WE>>ORG>>FUT WE>>US>>O WE>>YOU>>TELL WE>HEAR2 WE>OWITHIN1 WHEN>>D>>SURE WHEN>>EVENT>>FUT WHEN>>IT>>EVENT
13 WHEN>>WE>>CALL WHEN>COND1 WHEN>O1 WHEN>SURE2 WHEN>TELL1 YOU>>AWAY>>YOUR YOU>>FUT>>AWAY YOU>>O>>D YOU>>O>>OUR
13 YOU>>SEND>>WHEN YOU>>TELL>>WE YOU>>US>>CALL a:OUR c.deannek c.degebe c.deihnen c.demail c.desagen c.deverbi
13 c.encoord c.endiges c.enhang c.enhope c.enlooks c.enloop c.enmark c.enminds c.ennotes c.enone c.enoptio c.enpack
13 c.enpaper c.enrelea c.ensaid c.enship c.entalk c.enthat c.frcompt c.frdevri c.frfaute c.frjury c.frmme c.fron
13 c.frrentr de<__krieg de<__lasse de<__mehr de<__rufe de<__vertr de<_ein de<_meine de<_sobal de=D__annek de=D__entsc
13 de=D__rueck de=D_hoers de=D_mehr de=O_=D deam__tag deam_selbe deannek_> deantwo__=D debekom_sie debewer__bewer
13 debewer_und debitte__=D debitte_mit dedas_=O deden__bekom dedie__ihrer dedie_pruef dedie_rueck dedir__s dedu_bekom
13 dedurch_> deentsc__> deentsc_wird deerhal_=D deerhal_sie dees_weite degedul_=D degenau_sagen degib__=D deich__genau
13 deich__mich deich_durch deich_rufe dein_anspr dekomme__auf dekrieg__besch demehr_! demehr_und demelde__mich
13 demelde_ich demir_bitte dene__von depruef_ihrer derechn_> derueck__sie deschri__> deselbe_tag desie__von desie_dann
13 detagt__=O deueber_annek deund_bewer deunser__wird dewir__ihnen dewisse__mehr en:__so en<__audit en<__forma en<__go
13 en<__know en<__soon en<__take en<_eithe en<_eta en<_every en<_mark en<_priya en=D__next en=D__sched en=D__sure
13 en=D__write en=D_promi en=O__candi en=O__up en=O_comin ena__is ena__reply ena__sched ena_call ena_defin ena_final
13 ena_lette ena_note enafter__meeti enagree_to enallow__=D enan__> enana_with enand__come enand__recru enand_exter
13 enand_time enannou_> enannou_inter enannou_the enanswe__reach enanswe_into enappro__shoul enappro_which enare__out
13 enare_annou enarran_the enaudit__=D enaudit_leave enbe__but enbe__if enbe__that enbe__to enbe_able enbear__me
13 enbefor__get enbefor__have enboard_=D enboard__and enboard_s enboard_votes enboss_=D enbudge__appro enbudge_is
13 encan_i encan_look encandi__be encheck_your encircl_back encome__towar encommi__going encommi_to enconsu__conta
13 enconve_=O encould__give endefin__=D endetai__by eneithe__you enemail__me eneta__the eneta_for eneveni_i
13 enexpec__sign enexpec_somet enexpec_their enexter__is enexter_that enfeedb__you enfeedb_will enfirst_time
13 enfor_comin enfrom__after enfrom__team enfrom_petra engets__=D engoing__vote enhappe__> enhas__=D enhave_feedb
13 enheard__me enheari__petra enhirin__will enholid__nothi enhope__we enhr_=D enhr_will eni__a eni__it eni_read
13 eni_want enin__order enin_hr eninto__meeti enis__which enis_back enis_under enit_=O enit__if enknow__thoug
13 enlette_of enlike__call enlike__take enlist_=O enloop__=D enlunch_> enmeeti__expec enmore_inter ennomin__so
13 ennomin_someo ennothi__happe enof__panel enonce__first enone_=O enone__inter enorder__and enorder_recei enour_thoug
13 enpack_=D enpanel_recon enpass__on enpetra__hr enpetra_in enplan__to enpleas_and enpleas_give enposit__=O
13 enpromi__a enprope__i enpubli__list enput__out enrecei__you enrecom__from enrecon__so enrecon_with enrecru__infor
13 enrespo_to enrevie__the enrevie_in enring__strai enring__the enring_once ens__more ens_one ens_time enship__>
13 enshoul__back enshoul__more ensign_off ensigns_=D enso__somet enso_check ensomeo__you ensomeo_so ensomet__=D
13 ensoon__he ensoon__i enstrai__> entake__answe entake_us entalk_it enteam__get enteam__i enthat__i enthat__so
13 enthe__> enthe__answe enthe__into enthe__leave enthe__off enthe__recei enthe_audit enthe_final enthe_sign
13 enthere__one enthink_and enthoug__morni entimes_=D ento__appli ento__word ento_candi ento_nomin ento_revie ento_run
13 ento_vote entold_we entowar_you enuntil__new enus_after envotes_=D enwait__the enway__will enwe__annou enwe__recon
13 enwhate__> enwhich_shoul enwill__and enwill__as enwill__it enwill__once enwill_come enwill_happe enwill_recon
13 enwill_text enwith__=D enyet_but enyou__> enyou__comin enyou__detai enyou__messa enyou__my enyou__ring enyou_feedb
13 enyou_hear enyou_know enyou_right enyour__: enyour_patie es<__notic es<__pondr es<_respu es=D__confi es=D__decid
13 es=D__falta es=D__infor es=D_sin escompa__te escompa_lucia escomun_=D esconta__los esde_dudas esdecid_> esdecis_la
13 esle_comun esle_harem esle_infor eslo__decid eslos__=D eslucia__escri eslucia_te esmi__lucia espondr__conta
13 espondr_en esrecib_notic esrespo__=D esrespu_el esresul_> esse__conti este_confi este_conta este_doy estomar_la
13 fr<__> fr<__commi fr<__decis fr<__devri fr<__jury fr=D__aurez frappel_dans frcommi_siege frconta_=D frconve_=O
13 frcoup_de frde__nouve frdecis__> frdelai_> frdonne_une fret__te frfixe__> fril_vous frje_t frla__siege frla_commi
13 frle_jury frnotre_choix frpour__=O frrentr_=D frrepre_conta frsaure__=D frsiege__je frt__=D frtombe__> frtout__=O
13 frun_coup frvous__dans how:&ASK s.dedie s.denur s.deselbe s.deweite s.dewenn s.enbusy s.enconcl s.enend s.eneta
13 s.enexter s.enjust s.enlette s.enpeopl s.enphoni s.enrn s.enrun s.ensort s.entimel s.esenton s.fraurez s.frconta
13 s.frcoura s.frecris s.frpatie s.frrecon s:OON s:WAIT s:YOU
14 ALL>FUT1 ASK>>D>>DECIDE AWAY>OWITHIN CALL>DECIDE1 CALL>NEWS1 CALL>SEND CALL>WHEN D>>IT>>WHEN D>>NEG>>SEND
14 D>>SURE>>IT D>IT2 D>NEWS1 D>NEWS2 D>TELL2 DECIDE>>OUR>>O DECIDE>WAIT1 DECIDE>YOU2 DOC>CALL2 EVENT>>D>>WHEN
14 EVENT>>FUT>>O EVENT>>O>>ALL EVENT>>O>>SURE EVENT>>WE>>FUT EVENT>NEWS2 EVENT>O2 EVENT>WAIT EVENT>WHEN1
14 FUT>>HEAR>>SURE FUT>>IT>>FUT FUT>>SEND>>NEWS FUT>>TELL>>NEG FUT>DECIDE1 FUT>SURE2 FUT>TELL FUT>YOU2 HE>>D>>HE
14 HE>YOU HEAR>>WAIT>>D HEAR>>WE>>DECIDE HEAR>HEAR1 HEAR>ORG1 IT>>FUT>>D NEWS>>O>>D NEWS>ALL O>>CALL>>WE O>>SURE>>HE
14 O>ALL OFROM>FUT OIN>YOU OON>ALL OON>CALL2 OON>HE1 OON>SURE ORG>>HEAR>>TELL ORG>CALL2 ORG>DECIDE1 OUNTIL>NEWS
14 OUNTIL>WE1 OUR>>NEWS>>D OUR>NEWS1 OWITHIN>CALL PAST>COND1 SEND>EVENT SEND>OON1 SEND>YOU SURE>COND TALK>>O>>YOU
14 TALK>OON1 TELL>>HE>>NEWS TELL>>WE>>US TELL>WAIT1 WAIT>>WHEN>>NEWS WAIT>COND2 WAIT>YOU2 WE>>CALL>>O WE>OWITHIN2
14 WHEN>OUR1 YOU>>EVENT>>O YOU>>HEAR>>IT YOU>>SEND>>NEWS YOU>>TELL>>IT YOU>>TELL>>NEWS YOU>>US>>HEAR YOU>CALL2 YOU>HE2
14 YOUR>O1 YOUR>WHEN2 c.dedurch c.deeiner c.demelde c.denoch c.derufe c.enable c.enaimin c.eneithe c.engetti c.enlates
14 c.enminis c.ennamed c.enstrai c.enthank c.enwinne c.esdanos c.esdeber c.esfalta c.esllamo c.esnosot c.esretom
14 c.frchoix c.frlaiss de<__auswa de<__pruef de<_geben de<_peile de<_rechn de=D__! de=D__mit de=D_rufe dean__haben
14 deantwo_=D debitte_wir debrauc__noch deden__an defuer_die degebe_dir dehaben__entsc dehoere_=D deihnen__besch
14 dekrieg_du demehr_=D demelde_mich demich_> depeile__den depeile_sie depruef__unter desie__mit deund__mich
14 dewir_wiede en<__expec en<__minis en<__winne en<_just en<_meeti en=D_i en=D_ok en=D_one en=O__=D en=O__hear
14 en=O_whate ena_debri ena_strai enabout__statu enadjus__will enam_hopin enan__to enan_email enand__that enand_call
14 enand_he enanswe_on enback__and enbe__out enbe_named enbefor__> enboard__you enboth_=O enby_mail encall_from
14 encircl__=D enclien_s encome__to encomin_=D encomin__> enconfi_the enconta__then enconta_the enday_i endecis_:
14 enfirst__=O enfollo_=D enfrom__at engive__one enhave_read enhope__have eni__asked eni__confi eni__expec eni_say
14 enin__calen enin__inbox enincom_=D enincom__=O eninfor_about enintim__the enis__have enit__me enit_will enknow__it
14 enknow_more enlette_will enmake_that enme__hour enme__strai enme_an enme_at ennew__: ennight__i ennot_expec
14 ennotif__e-mai ennotif_by enof__miser enour_commi enpanel_s enpetra_=O enphone_to enpick__the enpleas_allow
14 enput__=D enrecru_will enrespo__every enresum_=O enrever__you enrever_to enrevie_=O enround_=O ens__=D ens_back
14 ens_the ensend__the enshall__> enshall_drop enshort_=O enshoul__in enshoul__with enshoul__you enso__i enstrai_answe
14 enthat_after enthe__holid enthe_minis enthe_vote enthe_winne enthem_and enthen_> enthen__get entime__> ento__the
14 ento_respo ento_rever entouch_with enup_with enus__=D enus__thing enus_first envote__and enwe__reply enwe__write
14 enwhen_the enwill__heard enwill__intim enwill__named enwill__right enwill_find enwill_forwa enwill_updat
14 enwith__board enwith_the enwrap__up enwrap_this enwrite__=D enwrite__=O enwrite_again enyou__contr enyou__know
14 enyou__ok enyou_one enyou_shall enyour_miser enyours__be es<_conta es<_danos es<_le es=D__estar es=D__te es=D_y
14 escomun__resul escomun_el esconfi_> esconsu__=D esdanos_=D esde_respu esen_conta esharem_llega esinfor_a esla_=D
14 esle__> esllamo_> eslo__el esse__comun esse_lo esvuelv__=D esvuelv_el fr<__revie fr<__serez fr<_laiss fr=D__conve
14 fraurez_une fraussi_> frcompt_sur frdans__foule fret_vous frfoule_> frje__ecris frje__vers frje_revie frla_foule
14 frnous__conta frpatie_=D frrecev__courr frrepon__sera frrevie_=D frrevie__> frvous__ce frvous__la frvous_parvi
14 how:WITHIN&CALL s.enadjus s.enassur s.encounc s.eneithe s.enfinis s.ennod s.enpetra s.ensavin s.ensuch s.esconsu
14 s.espensa s.frapres s.frdirec s.frentre s.fret s.frfoule s:WHEN
15 ALL>OON2 ALL>PAST2 ASK>OON1 AWAY>CALL AWAY>EVENT2 CALL>CALL D>>ALL>>ALL D>>CALL>>YOU D>>TELL>>HE D>>WHEN>>HEAR
15 D>HEAR D>OFROM DECIDE>>O>>FUT DOC>>SEND>>D EVENT>>AWAY>>O EVENT>>WAIT>>D EVENT>>YOUR>>DOC FUT>>D>>WHEN
15 FUT>>EVENT>>O FUT>>NEWS>>YOU FUT>>O>>YOU FUT>>SEND>>IT FUT>>YOU>>AWAY HEAR>>CALL>>O HEAR>>TELL>>ALL HEAR>>YOU>>HEAR
15 HEAR>>YOU>>US HEAR>>YOUR>>TELL HEAR>CALL IT>CALL2 IT>WHEN2 NEG>>YOU>>HEAR NEWS>>DECIDE>>FUT NEWS>>NEG>>D
15 NEWS>>YOU>>O NEWS>NEG NEWS>OBEF NEWS>SEND2 NEWS>WAIT1 O>>FUT>>DECIDE O>ALL2 O>CALL O>SURE2 ORG>>D>>FUT ORG>>D>>TELL
15 ORG>>FUT>>O ORG>CALL ORG>NEWS2 OUR>>ORG>>ORG OWITHIN>HEAR2 PAST>OON1 SEND>>WE>>YOU SEND>ASK2 SEND>CALL1 SEND>NEWS1
15 SEND>YOU1 SURE>CALL1 TELL>>US>>ORG TELL>>WE>>FUT TELL>>WE>>YOU TELL>HEAR TELL>NEWS2 THIRD>AWAY US>>O>>IT
15 WAIT>>US>>D WE>>FUT>>US WE>>NEWS>>YOU WE>>SEND>>OUR WE>>WAIT>>TELL WE>COND1 WE>O1 WHEN>>YOU>>TELL WHEN>AWAY
15 WHEN>CALL WHEN>CALL2 WHEN>EVENT YOU>>NEWS>>O YOU>>OUR>>NEWS YOU>>TELL>>D YOUR>OIN1 c.derechn c.deruf c.enbell
15 c.enmakin c.enonce c.enshare c.enshoul c.entimes c.enway c.enwhate c.enword c.escuent c.esinfor c.esrespu c.frcommu
15 c.fretre c.frpatie de<__ruf de<_eine debekom__=D deder_chef deentsc_=D degedul__sich degedul_sie dehoere__von
15 deihnen__die dekoenn_> desie_von deuns__> dewie__weite dewie_es dewir__> en<__allow en<__board en<__meet en<__to
15 en<_bear en<_feedb en<_heari en<_resul en=D_> en=D__arran en=D__time en=O__that ena_bell ena_feedb enall_three
15 enand__get enand__keep enand_will enaway_> enback__finan enbe_answe enbe_intim enbell_=D enby__time encan_expec
15 encheck__the encolle__off endates_to endetai__the endetai_of endirec__=D enemail__> enexpec__know enexpec_the
15 enfeedb_=O enfeedb_> enfeedb__=D enfinan__will enfrom__> enfrom_finan enget__respo engoes__the enhave__first
15 enhave_my enhave_somet enhave_word enheari__from enheari_back enhopin__final eni__chase eni__repor eni_get eni_will
15 enin__loop enin_your eninbox_=D eninvit_=D enis__will enis_when enits__=O enknow__we enknow_anyth enloop__you
15 enloop_you enneed_=D ennews__thing ennews_first enoff__she enonce_the enone__those enour_final enphone_you
15 enpleas_expec enread__=O enrecom_=O enreope__and enrepor__you enrever__> ens__day enseein_the enselec_will
15 enshall__reach enshall__to enshare_the enshe__conta enso__> enstatu__your enstrai__=D enteam_i entext_you
15 enthat__we enthat__when enthe_=D enthe__meet enthe_sched enthe_very enthere_s ento__anyth ento__thing ento_arran
15 ento_make ento_sleep enus__and envote__=D enwe__=D enwe__have enwhate_happe enwill__advis enwill__my enwill_ask
15 enwill_chase enwill_confi enwill_loop enwill_pass enwith__for enwith_you enword__you enword_for enyou__bell
15 enyou__defin enyou__from enyours_will escon__que escon_lo esel__te esla__la esla_decis espor_corre esse_comun
15 este__=D estodos_los esuna__=D esusted_=D fr<__reste fr<_il fr=D__je frconta__vous fril_reste frje__donne
15 frles__seron frles_candi frnous__recon fron_repre frpar_mail frrappe__=D frvous__notre p:FUT p:WAIT s.dehab
15 s.dehoere s.endebri s.enme s.ennames s.enpaper s.fraussi s.frinfor s.frje
16 ALL>TELL1 CALL>>YOU>>D CALL>FUT1 CALL>OON CALL>OUR CALL>YOU D>>WE>>CALL D>>YOU>>YOU DECIDE>YOU1 DOC>FUT EVENT>OON1
16 FUT>>HEAR>>WHEN FUT>WHEN2 HEAR>IT2 HEAR>OBY1 HEAR>SURE2 IT>>O>>WE NEG>>FUT>>TELL NEG>>WAIT>>D O>OUR2 O>SURE1
16 OFROM>HEAR2 OON>FUT1 ORG>HEAR2 OUR>DECIDE1 PAST>>TALK>>O PAST>>TELL>>WE SEND>>WE>>FUT SEND>>WHEN>>NEWS
16 SEND>>YOU>>NEWS SEND>>YOU>>O SEND>OBY1 SURE>SURE2 TELL>>FUT>>TELL TELL>>O>>WE TELL>DECIDE1 US>SURE1 WAIT>>O>>FUT
16 WAIT>ASK1 WAIT>FUT2 WE>>FUT>>CALL WE>>FUT>>WE WE>CALL1 WE>SEND1 WHEN>>NEWS>>YOU WHEN>NEWS WHEN>ORG WHEN>TELL
16 YOU>>CALL>>YOU YOU>>WAIT>>D b:WAIT c.degenau c.delauf c.demehr c.enboard c.enbut c.enconta c.ennote c.ensure
16 c.enthem c.esdigo c.esharem c.esjefa c.espondr c.essabra c.esuna c.frdelai de=D__dir de=O_genau deauf__zu
16 debei_ihnen deich__> deich__dich deich_ruf deinter__und delauf__=D deund_gebe en<__> en<_clien en<_reali en=D_befor
16 en=O__when enall__of enallow_us enam__to enam_aimin enand__drop enand__know enanswe_one enappli_=D enbank_holid
16 enbe__conta enbear_with enbut__for encall__the encandi__=D encomes_=D enfinal_thing enfor__decis enfor_an
16 enget__mail enget__the engive_you enhave_an enhave_it enhear__me enhope__be eni__aimin eni__conta eni__ring
16 eni__text eni_come enin_conta enme__will enmy__is ennext__> ennot__=D enof__selec enof_those enour__candi
16 enour_choic enout_=O enowe__an enpatie_=D enpromi__but enreali_we enrefer_=O enrever__the enring__=D enselec__=O
16 enshoul_know enstrai_after enteam__be enteam_and enthank__for enthe__comes enthe__votes enthe_score entheir__=D
16 enthing__and ento_tell entouch__to enwe__put enwill__in enwill__out enwill_follo enwill_infor enwith__decis
16 enwould_ask enwrite_you enyou__once enyou_strai enyou_then enyour__one es<__comun es<_lo es=D_=O esmi_jefa
16 estomar__decis esusted__> frcommu_=D frconta_avec frmail_=D frnotre__> frnotre_decis frpouvo_vous frrepre__avec
16 frserez_infor frun__de frune__vous how:IN&NEWS s.denehme s.derufe s.enanswe s.enappro s.encheck s.enpriya s.enreali
16 s.ens s.ensame s.entext s.enwill s.esllamo s.esy s.frpromi s:EVENT
17 ALL>>HEAR>>CALL CALL>WHEN1 COND>AWAY1 D>>FUT>>CALL D>CALL2 DECIDE>>O>>IT DOC>CALL1 EVENT>YOU2 HE>NEWS
17 HEAR>>OUR>>ORG IT>>TELL>>D NEG>>FUT>>O NEWS>>FUT>>YOU OON>YOU1 ORG>>TELL>>D ORG>>WE>>FUT ORG>DECIDE ORG>OON2
17 OUR>DECIDE OUR>HE2 OUR>YOU2 PAST>FUT2 SEND>AWAY2 SEND>CALL SEND>CALL2 TELL>>D>>WHEN TELL>AWAY TELL>CALL2
17 US>>WE>>FUT WAIT>FUT1 WAIT>OUR1 WAIT>TALK WE>IT WE>IT2 WE>SURE WE>TELL WE>TELL2 YOU>CALL YOU>WHEN c.dewerde
17 c.enadvis c.enmeet c.entoday c.enupdat c.escomun c.esdecis c.frdecis c.frtranc c.frvers de<__bekom de<__einer
17 de=D_an de=D_erhal de=D_von deauf_sie deihnen_=D derufe_ich en<__lette en<__news en<__vote en<_my en=D__shall
17 en=D__today ena_concl ena_mail enam_seein enan__? enan_updat enand_you enanswe__of enback_with enbe_=D enbe_in
17 enbe_told encall_> enconcl_> endo__worry enget__=D enget__an enhim__and eni__ping eni__seein eni__spoke eni__updat
17 eni_call eninter_=O enis_off enkeep_you ennot_worry enof_today enor_not enour_answe enout_=D enover__you
17 enreach__concl entalk_to enthat_=D enthe_board enthe_same enthem__and enthing_=O enthis__with enthose__> entoday_>
17 enupdat_you enus_the enwe__hope enwe__to enwill__> enwill__able enwill_have enwill_share enwith_them enyou__of
17 enyou_that enyour_case es=D_te esconta__usted esconti_=D esconti__> esde__> este_aviso fraurez__repon fretre__=D
17 frvers__=D how:BETW&HEAR s.enknow s.enworry s.frserez s:SEND
18 ALL>>ALL>>FUT ALL>CALL1 COND>FUT EVENT>CALL1 EVENT>FUT2 FUT>>HEAR>>CALL FUT>>HEAR>>D HEAR>>O>>WE HEAR>>YOU>>TELL
18 HEAR>TALK HEAR>WHEN1 NEWS>>HEAR>>YOU NEWS>>SEND>>D NEWS>>US>>D NEWS>SURE1 NEWS>SURE2 O>>D>>WE O>>O>>WE
18 ORG>>DECIDE>>D ORG>>YOU>>FUT OUNTIL>D OUNTIL>YOU2 OWITHIN>WE SURE>O1 SURE>TELL1 TALK>>WE>>FUT WAIT>ASK2
18 WE>>YOU>>SEND YOU>>HEAR>>NEWS YOU>>HEAR>>WHEN YOU>WE a:TELL a:WE c.dekonta c.dekrieg c.encase c.enforma c.enhe
18 c.enmorni c.ennotif c.enoutco c.enproce c.enverdi c.esdecid c.esresul c:NEWS deihnen_melde denoch_=D dewerde__=D
18 dewir_werde en=D__when en=D_morni en=D_that enanswe_your enbe_the encall__that enday__=O endecis__=D enexpec__be
18 enget__answe enget__call engive__=D enhave__every enhope_that eni__told enit__and ennext_steps enping_you
18 enreali__will ensame__> enshoul__an ensteps_> entime_you ento_you enwant__get enwe__reach enwill__told enwill_ping
18 enyou__day enyou__hold es<__te esnuest__> esrespu_> esy_te far:3 fravec_vous frje__rappe frnotre__vous
18 frnotre_repon frrepon_vous frresul_seron frvous__> how:&NEWS how:APPROX&NEWS p:HE s.enemail s.enpass s.ensched
18 s.enthat s.frte
19 AWAY>OBEF1 CALL>>D>>SURE CALL>>FUT>>TELL COND>NEWS1 D>OON2 D>SURE D>YOU1 EVENT>O EVENT>YOU1 FUT>WE2 HEAR>>O>>IT
19 HEAR>OUR O>>D>>HEAR OUR>ORG SEND>WE SURE>D TALK>>O>>WE US>>O>>D WAIT>EVENT1 WAIT>WAIT1 WE>YOU c.deeine c.encomes
19 c.enout c.ensendi c.ensteps c.enthose c.envote c.envotes c.frmail c.frte de=D_eine debei__melde debekom__von
19 deeine_antwo demelde__=D en<_she engive__the enhope_to eninvit__> enit__be enlast__=O enmay_expec enmy_manag
19 enor__=D enoutco_=D ensaid_=D ensleep_on enthe_lette entime_=D entold__> enwill__have enwill__made enyou_will
19 es=D_le esaviso_> escon_usted esconta_con esel_resul frje_te frreuni__et grain:days how:BETW&CALL how:IN&TELL
19 s.dees s.endecis s.enfinal s.enstrai s.frappel
20 ASK>FUT ASK>FUT2 CALL>>YOU>>WHEN CALL>NEWS D>>SURE>>YOU DECIDE>NEWS DOC>TELL1 FUT>>FUT>>HEAR FUT>ALL1 FUT>WHEN1
20 HE>>YOU>>TELL HEAR>OBEF2 O>HEAR2 OON>FUT2 ORG>TELL1 TELL>D2 TELL>OBEF1 TELL>ORG1 c.devon c.entime c.fravec
20 c.frrepre c.frsaure de<__werde desie_zu deuns_> devon_mir dewird__=D en<__s en=D__way en=D_once enanswe_>
20 encome_back encommu_=D enfrom_me enhave_asked enmeet_=D ennot_have enonce_i ens_when ensame_day enshall__you
20 enshall_write ensleep__it enthe__to enthe_time enus__? enwill__him enwill_know enyour_inbox es<_=D es=O_=D
20 esescri_=D este_llamo esuna_respu fr<_=D fr<__repre frde_patie frte__=D frvous_=D p:NEWS s.dedanac s.frles
20 s.frnotre
21 ALL>ALL ASK>>WAIT>>D D>>YOU>>HEAR D>>YOU>>SEND D>SEND1 DECIDE>>NEWS>>D EVENT>DOC1 EVENT>HEAR2 FUT>>FUT>>TELL
21 FUT>>HEAR>>OUR FUT>>TELL>>AWAY HEAR>US1 O>WE1 OFROM>FUT1 ORG>TELL TELL>>D>>SURE WAIT>WAIT YOU>OUR2 YOU>TELL
21 c.enbefor c.esconta c.frconta demit_einer en:_=D en<_decis en=O__call enafter_> endecis_> endecis_is enget_the
21 enlet__check enme_check enout__> enrecei_a enthe_day enwe__rever enwe_hope enwill_ring enwill_write frles_resul
21 frrecon__> frvous__infor how:BY&DECIDE s.dedann s.enshall s:ALL
22 CALL>>YOU>>IT D>>HEAR>>YOU DOC>SEND FUT>>TELL>>NEWS ORG>>FUT>>TELL US>TELL2 WE>DECIDE2 c.enexact c.enfeedb
22 c.enrever ena_reply enhave_the eni__ask enshall_have ensomet_=D enwill__an enwill_rever how:IN&ASK
23 FUT>OUR2 NEWS>SEND TALK>CALL2 WE>>YOU>>CALL c.enexpec c.frrevie enfrom_our enget_you enknow_> enreach_out
23 enshoul_be enyou_the este__> fret_je frje__appel how:BY&CALL
24 FUT>CALL OWITHIN>D SEND>>YOU>>CALL WE>US1 deund__dir enand__you encall__> enfirst_thing eni_write entouch__>
24 enwe__get es<__respo grain:week
25 D>>YOU>>TELL FUT>TELL2 ORG>TELL2 YOU>NEWS1 devon__> en=O_so enhave__answe enso_=D enthat_day enyou__after far:5
25 frvous_donne s:NEWS
26 D>CALL1 D>WE2 EVENT>TELL2 NEWS>>FUT>>TELL OUR>NEWS TELL>>ALL>>D a:SURE enis_to
27 D>YOU2 EVENT>>O>>WE de<__melde dewir_melde en=O_but eni__give s.enday s.enout
28 WAIT>D WE>>TELL>>US en<_=D en<_expec enhave__for esle_respo k:WEAK
29 HEAR>>NEWS>>D HEAR>TELL1 c:SURE ena__from enthat__> frnous__repon
30 O>YOU2 TELL>ALL esle__=D frvous__une
31 c.ensomet s:TELL
33 s:CALL
34 enday_> far:4
35 ORG>FUT1
36 a:NEWS k:PATIENCE
40 how:BY
41 own:WEAK
44 grain:part
46 own:PATIENCE
72 k:STRONG
81 own:STRONG
"""
