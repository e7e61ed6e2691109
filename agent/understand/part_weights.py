"""The weights by which `part` reads, as tests/train_parts.py wrote them: six letters a feature. Pure data."""

TABLE = r"""
trained_on 3032858f4fed34866a7195614a3cf27f4dec4d9200b14226f1adec032d8a5820
bias -0.1204 -0.0366 -0.2738 -0.4302 -0.2255 0.1535
step 0.080777
person absent 0.075
person address 0.768
person address_alone 0.080
person alone 0.166
person another -0.970
person another_alone -0.177
person another_alone_sure -0.741
person another_sure 0.291
person arranges -0.535
person best 0.400
person by_title_arranges -0.597
person by_title_recruits -0.506
person candidate -0.075
person formal 0.389
person formal_alone 0.204
person formal_in_text 0.296
person formal_own_calendar 0.378
person formal_sure 0.535
person formal_taken -0.424
person given 0.432
person given_alone -0.118
person given_in_text 0.460
person given_in_title -0.033
person given_not -0.096
person given_own_calendar 0.390
person given_single 0.041
person given_single_alone 0.308
person given_single_in_title -0.243
person given_single_not 0.168
person given_single_own_calendar 0.308
person given_single_sure -0.600
person given_single_taken 0.472
person given_sure 0.143
person given_taken 0.339
person guest_absent 0.078
person guest_address 0.076
person guest_address_alone 0.015
person guest_alone 0.023
person guest_another 0.064
person guest_another_alone 0.228
person guest_another_alone_sure 0.194
person guest_another_sure 0.271
person guest_arranges 0.027
person guest_best 0.179
person guest_candidate 0.007
person guest_given 0.538
person guest_given_alone 0.265
person guest_guests_0 0.306
person guest_guests_1 0.267
person guest_guests_2 0.096
person guest_in_title 0.028
person guest_is 0.669
person guest_least 0.077
person guest_listens 0.005
person guest_mean 0.129
person guest_not_taken 0.041
person guest_other 0.013
person guest_role_opt 0.098
person guest_role_req 0.571
person guest_silent 0.399
person guest_state_acc 0.192
person guest_state_nee 0.425
person guest_state_ten 0.052
person guest_strange_single 0.027
person guest_take 0.181
person guest_taken 0.134
person guests_0 0.430
person guests_1 0.208
person guests_2 -0.150
person guests_3 -0.351
person host_absent -0.301
person host_address 0.692
person host_address_alone 0.065
person host_alone 0.053
person host_another -0.878
person host_another_alone -0.027
person host_another_alone_sure -0.445
person host_another_sure 0.227
person host_arranges -0.301
person host_best 0.171
person host_by_title_arranges -0.597
person host_by_title_recruits -0.506
person host_candidate 0.108
person host_given -0.281
person host_given_alone 0.296
person host_guests_0 0.053
person host_guests_1 0.054
person host_guests_2 0.233
person host_i_do -0.353
person host_i_do_not -0.462
person host_i_least 0.010
person host_i_take 0.109
person host_in_title 0.152
person host_is 0.017
person host_least -0.243
person host_listed 0.132
person host_listed_0 0.096
person host_listed_1 0.029
person host_listens 0.008
person host_mean -0.081
person host_not_me -1.181
person host_not_taken 0.620
person host_other 0.338
person host_other_firm -0.997
person host_recruits_0 0.106
person host_recruits_1 -0.725
person host_recruits_2 0.113
person host_role_req 0.302
person host_silent -0.675
person host_state_acc 0.395
person host_state_nee -0.377
person host_strange -0.632
person host_strange_alone -0.546
person host_take 0.132
person host_taken -0.277
person host_team -0.243
person host_unlisted -0.114
person host_unlisted_0 -0.043
person host_unlisted_1 0.025
person host_unlisted_2 -0.096
person host_with_me 0.628
person i_do -0.353
person i_do_not -0.462
person i_least 0.010
person i_take 0.109
person in_title 0.180
person is 0.138
person least -0.086
person listed 0.132
person listed_0 0.096
person listed_1 0.029
person listens 0.115
person mean 0.088
person not_me -1.181
person not_taken 0.122
person other_firm -0.997
person own_calendar 0.375
person recruits_0 0.106
person recruits_1 -0.725
person recruits_2 0.113
person role_opt -0.210
person role_req 0.662
person silent -0.047
person state_acc 0.586
person state_nee -0.164
person state_ten 0.052
person strange -0.603
person strange_alone 0.231
person strange_in_place -0.241
person strange_in_text 0.272
person strange_in_title -0.832
person strange_not -0.603
person strange_own_calendar -0.459
person strange_single -0.889
person strange_single_alone -0.256
person strange_single_in_place -0.034
person strange_single_in_text -0.744
person strange_single_in_title -0.500
person strange_single_not -0.215
person strange_single_own_calendar -0.243
person strange_single_sure -0.443
person strange_single_taken -0.378
person strange_sure 0.352
person strange_taken -0.298
person stranger_absent 0.299
person stranger_alone 0.099
person stranger_another 0.098
person stranger_another_alone -0.166
person stranger_another_alone_sure -0.278
person stranger_arranges -0.253
person stranger_best 0.015
person stranger_candidate -0.190
person stranger_formal 0.389
person stranger_formal_alone 0.204
person stranger_formal_in_text 0.296
person stranger_formal_own_calendar 0.378
person stranger_formal_sure 0.535
person stranger_formal_taken -0.424
person stranger_given 0.386
person stranger_given_alone -0.671
person stranger_given_in_text 0.460
person stranger_given_in_title -0.033
person stranger_given_not -0.096
person stranger_given_own_calendar 0.390
person stranger_given_single 0.041
person stranger_given_single_alone 0.308
person stranger_given_single_in_title -0.243
person stranger_given_single_not 0.168
person stranger_given_single_own_calendar 0.308
person stranger_given_single_sure -0.600
person stranger_given_single_taken 0.472
person stranger_given_sure 0.143
person stranger_given_taken 0.339
person stranger_guests_0 0.080
person stranger_guests_1 -0.113
person stranger_guests_2 -0.276
person stranger_guests_3 -0.028
person stranger_is -0.337
person stranger_least 0.032
person stranger_listens 0.101
person stranger_mean -0.009
person stranger_not_taken -0.530
person stranger_other -0.347
person stranger_own_calendar 0.375
person stranger_silent 0.432
person stranger_strange_alone 0.778
person stranger_strange_in_place -0.241
person stranger_strange_in_text 0.272
person stranger_strange_in_title -0.832
person stranger_strange_not -0.603
person stranger_strange_own_calendar -0.459
person stranger_strange_single -1.154
person stranger_strange_single_alone -0.520
person stranger_strange_single_in_place -0.034
person stranger_strange_single_in_text -0.744
person stranger_strange_single_in_title -0.500
person stranger_strange_single_not -0.215
person stranger_strange_single_own_calendar -0.243
person stranger_strange_single_sure -0.443
person stranger_strange_single_taken -0.378
person stranger_strange_sure 0.352
person stranger_strange_taken -0.298
person stranger_take 0.065
person stranger_taken -0.301
person stranger_told 0.550
person stranger_with_0 -0.652
person stranger_with_1 0.449
person stranger_with_2 -0.167
person stranger_with_3 0.033
person take 0.427
person taken -0.443
person team -0.446
person told 0.550
person unlisted -0.114
person unlisted_0 -0.043
person unlisted_1 0.025
person unlisted_2 -0.096
person with_0 -0.652
person with_1 0.449
person with_2 -0.167
person with_3 0.033
person with_me 0.628

KQ{,U>B:absent
XUQZH:B:absent+me
NU^D<XB:absent+not
O6][EWB:absent+only
>RiY=KB:absent+will
PJh`/JB:absent+you
fOCSDKB:and
N\WC`7B:and+me
J8q`CCB:and+not
WMH\HJB:and+only
bLO]1OB:and+will
mKSBCKB:and+you
JsQ(RRB:arrange
A`ONOMB:arrange+me
NJdNIHB:arrange+not
KYW\BAB:arrange+only
R\M;VNB:arrange+will
ZsU2K:B:arrange+you
[F_QCFB:boss
COWLVOB:boss+me
H^e@HGB:boss+not
L@a^HFB:boss+only
PO`O=OB:boss+will
HmUR>BB:boss+you
PEG8{IB:candidate
ILPJ_LB:candidate+me
FT\LHPB:candidate+only
TUIFXIB:candidate+will
QSMGULB:candidate+you
PcV4UHB:close
jMINCIB:close+me
]?]OIJB:close+will
`XCHMJB:close+you
MOHA{8B:greet
XTQHTAB:greet+me
U@bNGNB:greet+not
JVLLPSB:greet+will
NeGDZBB:greet+you
WbFK@PB:hire
^XKO6SB:hire+me
CeK^FCB:hire+not
IQCdMLB:hire+only
KSQ\KDB:hire+will
L^YCKIB:hire+you
M*D{CQB:listen
O@]`:SB:listen+me
@BUk?XB:listen+not
OMDrEBB:listen+only
Z<?mKLB:listen+will
OLXdG;B:listen+you
VMP6ZWB:me
KC\;\XB:me+meet
;gaR@EB:me+not
Cc\S?FB:me+only
=kIIHXB:me+place
_DD@ZZB:me+topic
[JTGNKB:me+who
HZEPSQB:me+will
LTUKQJB:me+with
OG[Gf;B:me+you
_FLWW<B:meet
JZQt.DB:meet+not
FN\ULJB:meet+only
_E[WU/B:meet+will
wFdN91B:meet+you
@Tbm5BB:not
ODQXHVB:not+only
]KFGLZB:not+topic
<PScERB:not+who
5U\cKGB:not+will
?AThA\B:not+with
IRl]<9B:not+you
SKXe9EB:only
HGIZMZB:only+place
VPPCSNB:only+topic
FJ^IMVB:only+who
ZC[[CEB:only+will
BJZe>QB:only+with
_MYX@<B:only+you
Kg1K=pB:place
:cZbE;B:place+will
IxACJKB:place+you
hLJGHLB:topic
TX9CcNB:topic+will
eN=4Z[B:topic+you
cDZWJ8B:who
[D\K\8B:who+will
ZVMXO6B:who+you
VR_HAKB:will
ZL\WH9B:will+with
OVUK=XB:will+you
WYQHLFB:with
VNWKFNB:with+you
WdV?J@B:you
WKx93UL!:absent
`FEFWRL!:and
A^UAUPL!:arrange
_Ii?7SL!:boss
QKGLhCL!:candidate
VcN7PLL!:close
DSID{5L!:greet
XXQ;C[L!:hire
KECkPKL!:listen
_ZA<BcL!:me
VFIWVIL!:meet
TYVHS<L!:not
lTGHGDL!:only
NQ9V;rL!:place
RZ=AIgL!:topic
`iL6BML!:who
ZEW<?hL!:will
]dUP9<L!:with
MYMLYAL!:you
VJw8U6L0:absent
z19MO[L0:and
AbKKSOL0:arrange
]LhF=FL0:boss
?LJLsEL0:candidate
T`I:UNL0:close
>=OF{>L0:greet
FVWUV;L0:hire
GEFeF]L0:listen
XVc=`-L0:me
XGOD]KL0:meet
FKpHIIL0:not
oFCINKL0:only
NN9X<qL0:place
d?>VAaL0:topic
zOSI4BL0:who
QJVFF^L0:will
dZ\7HAL0:with
NKTDN[L0:you
NY]<:`L1:absent
SXYK@LL1:and
BcALSUL1:arrange
WYL>FZL1:boss
[A@LT_L1:candidate
Y`@KY<L1:close
^bGI@JL1:greet
MTXBKTL1:hire
K;XbVCL1:listen
QO8JZ`L1:me
TZFNFQL1:meet
PZD[S?L1:not
bHCXLHL1:only
OSEWJRL1:place
^JKROEL1:topic
ZQZQ=FL1:who
ZBUF]HL1:will
LP>UUWL1:with
SS`L;ML1:you
YLy&FOL:absent
[H\JIHL:absent>and
D_QPOFL:absent>arrange
TNLOOOL:absent>hire
XHVKKNL:absent>meet
KL\NNKL:absent>topic
?EeMKYL:absent>you
cMIHPIL:and
^NHOKKL:and>absent
eEKMIOL:and>arrange
QQJKPSL:and>boss
^KGNJSL:and>me
T;[WLML:and>meet
[EBQOXL:and>topic
\IETNOL:and>who
XMKMNNL:and>will
{DCIHFL:and>with
cCKFG[L:and>you
DcM=YPL:arrange
FkCRKIL:arrange>absent
M\IMWEL:arrange>and
GXINNWL:arrange>boss
JkFOFJL:arrange>hire
SLWJMML:arrange>listen
^]GP@HL:arrange>me
FhOUDEL:arrange>meet
ZRINMJL:arrange>place
IUS\EIL:arrange>with
]Y=IHWL:arrange>you
_SZH5QL:boss
`EOMMLL:boss>absent
cLLKIKL:boss>and
J\MOLLL:boss>arrange
VJUMKML:boss>candidate
\JJOMNL:boss>hire
[LRLNHL:boss>listen
IWUJNNL:boss>me
MUVFRKL:boss>meet
[UKJLHL:boss>place
LFcNMKL:boss>topic
UROHKQL:boss>who
\LGMNOL:boss>will
IMXOONL:boss>with
YXRMGDL:boss>you
S<@FrTL:candidate
HUWOKNL:candidate>greet
GHJOeML:candidate>meet
HJKOaML:candidate>with
XKHNPQL:candidate>you
WeH=VCL:close
LaHQGML:close>absent
K`HQIML:close>meet
FjJOFKL:close>with
KKLA{5L:greet
U\U5OPL:hire
bUFJMFL:hire>meet
KI^JQML:hire>who
_FKPOKL:hire>with
TPYIGML:hire>you
O;NmDPL:listen
LJHYG\L:listen>me
SK\ILKL:listen>meet
VJVIOML:listen>with
]GGZKIL:listen>you
IVFB]WL:me
;YYMQOL:me>and
IRNNMVL:me>meet
ZLJTKJL:me>will
YFJVOLL:meet
I>{IIGL:meet>absent
p:OKIML:meet>and
ZTOG=ZL:meet>arrange
pBHYAFL:meet>boss
VEFKbKL:meet>candidate
@YQNRPL:meet>close
LN[VGGL:meet>hire
HKJJQbL:meet>listen
O6OV^SL:meet>me
]FF]HLL:meet>not
GMQOTSL:meet>place
mHKPCGL:meet>topic
HcLGPLL:meet>who
[A[OZ9L:meet>will
=aOYMGL:meet>with
eX^Y*<L:meet>you
TSXUK;L:not
bF[EFLL:not>meet
eNPY??L:only
`IJMNLL:only>absent
?`MKTOL:only>and
_BA\LOL:only>arrange
^HMGQOL:only>boss
FcKLMML:only>me
OP<W4sL:place
FXOMOPL:place>and
\KOLNIL:place>boss
F`IRLML:place>me
S]JDISL:place>meet
VVDJJVL:place>you
VSHX>SL:topic
XILOOOL:topic>boss
UTJNNLL:topic>meet
9WXKOWL:topic>will
UMMONNL:topic>with
CQSNNXL:topic>you
qNiR-4L:who
IPSPOOL:who>absent
fHHOEQL:who>arrange
S`BVEJL:who>meet
SKXILNL:who>will
PcCGLPL:who>you
SFZBMXL:will
WEOLMVL:will>absent
L]HOLNL:will>arrange
QH>PX[L:will>me
n>aIC@L:will>meet
cHTEMHL:will>who
NFOPEbL:will>you
\TXKG@L:with
HW^KMEL:with>absent
iFELOLL:with>and
[c6FC^L:with>arrange
hGBLNOL:with>boss
LE]\IFL:with>listen
Q\FUENL:with>me
kAVWG;L:with>meet
F_OHOOL:with>place
S]?^FGL:with>topic
WF\IINL:with>who
M[PMLHL:with>will
RMNQGVL:with>you
SMQDI\L:you
^BGLJ]L:you>and
`d9NV:L:you>arrange
AWMYNOL:you>boss
FbMIKQL:you>close
YLKOKPL:you>greet
PJTPKQL:you>listen
BKTO_KL:you>me
`PNVF@L:you>meet
^JJMMML:you>only
?UTNRQL:you>place
;OYNXQL:you>topic
YEONPQL:you>who
aSUOC?L:you>will
Z=AL[\L:you>with
QRUFPLN:absent
_[IAKLN:and
[`D?UHN:arrange
_OMFLMN:boss
5WTDW_N:candidate
\LJMMON:greet
;RYLZMN:hire
`BKaLAN:listen
_VF@SLN:me
eZ@F^8N:meet
5WULXUN:not
PZIKPLN:only
\KKMDWN:place
gGHE]BN:topic
EDYMUVN:who
QLMJQUN:will
Ze@JQAN:with
_YC6dEN:you
TPNKMOP:absent
UZTJHEP:and
Z_LLDEP:arrange
E]PLNPP:boss
RHXITKP:candidate
L]LJLOP:close
EN\HUOP:greet
ZDPKQPP:hire
FETQXSP:listen
kPNKDAP:me
ZU`@JAP:meet
2WYG]TP:not
E]VNKJP:only
KUWPGLP:place
aDMOLNP:topic
]^QAGFP:who
wKAMDGP:will
RXNJOHP:with
`UPJIBP:you
P<{H[0R!:absent
R<OLT]R!:and
JgJCNNR!:arrange
[:WLTNR!:boss
Ea=?rGR!:candidate
K[FETUR!:greet
T`FU3XR!:hire
JG>wBQR!:listen
HX_8_DR!:me
YFPL\BR!:meet
LIgf1HR!:not
?ZX[>PR!:only
FhL*?wR!:place
dGU8F[R!:topic
UHOQHSR!:who
^ZIUCAR!:will
_]T1DUR!:with
UeN?Y:R!:you
[D{F>7R0:absent
U?LYJVR0:and
Yd><=eR0:arrange
i>@F`MR0:boss
V[ECa@R0:candidate
ZUEKDVR0:greet
`fCT@>R0:hire
@J;{R@R0:listen
TUR6bIR0:me
PEVQ\@R0:meet
Q=hJDVR0:not
HWY[AFR0:only
5[>JD{R0:place
\CD\=^R0:topic
[LN;SWR0:who
WOPSKGR0:will
<_NOVMR0:with
bYQV]#R0:you
B\lB@NR1:absent
EcJTRBR1:and
AgQ9_JR1:arrange
j=a4UIR1:boss
MLFGnGR1:candidate
OUBA]VR1:greet
]h6>VLR1:hire
DMEt<UR1:listen
BaHLZJR1:me
XBMI[NR1:meet
Z?[\DGR1:not
9YT\CUR1:only
OXQJ?YR1:place
_LU>?]R1:topic
T>?[UYR1:who
SH[:UUR1:will
GFTRVQR1:with
IV[8USR1:you
LQ{;N9R:absent
dDaBGHR:absent>and
GJ[VLMR:absent>arrange
SPBL`IR:absent>candidate
eICIPPR:absent>hire
CF]SLUR:absent>listen
XMUIIOR:absent>me
L[d@EJR:absent>meet
HG`LOPR:absent>not
SDZDMXR:absent>only
XJFKMZR:absent>topic
iFCOOKR:absent>will
EE\TIWR:absent>with
N\[CIHR:absent>you
YLDcEIR:and
I`]PEAR:and>absent
CcUC_=R:and>arrange
ZZDEXFR:and>boss
CXRMTMR:and>greet
NNPLMTR:and>hire
H;NqAWR:and>listen
n[PI;=R:and>me
{@A8WOR:and>meet
GBd_KDR:and>not
HELcQMR:and>only
UOJJIYR:and>place
KOSRCWR:and>topic
PIIZKRR:and>who
`GTF=\R:and>will
`FNHMQR:and>with
]_T88ZR:and>you
DpK7OVR:arrange
^KXIJFR:arrange>absent
Nf=ZHGR:arrange>and
TLWLLKR:arrange>boss
@aJNPQR:arrange>candidate
eHHPPFR:arrange>hire
J`;LRXR:arrange>me
pU6C\AR:arrange>meet
YcDEJKR:arrange>only
?hHKKUR:arrange>place
GW=K^UR:arrange>topic
E]PJ?_R:arrange>with
Qi;=USR:arrange>you
aJNBYFR:boss
FJdPKMR:boss>absent
ATRMUPR:boss>and
eLJQFHR:boss>arrange
eV@ILJR:boss>hire
VKMJUNR:boss>listen
sCDKNGR:boss>meet
iFHHNLR:boss>place
nDGLJIR:boss>topic
UVJLLLR:boss>who
`HIPLNR:boss>will
aB]KHFR:boss>you
[QH6u;R:candidate
JcGPKKR:candidate>absent
TGIN[MR:candidate>and
=fFPWJR:candidate>arrange
XZLLEKR:candidate>meet
FDeLUJR:close
Qc>ATSR:greet
aLLOFLR:greet>and
T_LLGHR:greet>boss
WGHNWOR:greet>you
YiBO0WR:hire
HGfFOPR:hire>absent
{<CJMER:hire>and
@eJLPNR:hire>arrange
LUILTPR:hire>boss
QDGgNIR:hire>listen
PV[FKHR:hire>me
`YFJJGR:hire>meet
IYH[LIR:hire>not
jDIIOKR:hire>topic
CTONWNR:hire>who
MTXHOJR:hire>will
HPQMUOR:hire>with
2qUB^BR:hire>you
K>={;LR:listen
FFbXKIR:listen>absent
[@WeBAR:listen>and
^D[SFCR:listen>arrange
YWJELOR:listen>boss
HPOOUPR:listen>candidate
J]PKKMR:listen>hire
LOVMGUR:listen>me
_Y<RBSR:listen>meet
VJEcKGR:listen>not
MJGbLMR:listen>only
VHMaKDR:listen>with
NJ_`C@R:listen>you
XSV=LPR:me
CXVLPMR:me>absent
KO[JLOR:me>and
MjAKHOR:me>arrange
KS]KEPR:me>hire
V^UH>KR:me>meet
B_XLJLR:me>not
GJH_PTR:me>only
FUGO[NR:me>will
WMHONQR:me>with
Y?_FXFR:me>you
kGBG]BR:meet
MW];POR:meet>absent
GTWK[AR:meet>and
QYRKODR:meet>arrange
Li6DN]R:meet>boss
eHKMJLR:meet>candidate
YJNLRLR:meet>hire
]B<Z]HR:meet>listen
PeTS;CR:meet>me
NYQLCSR:meet>not
TOORY=R:meet>only
]<HVMWR:meet>place
QETTXDR:meet>topic
NYHZGKR:meet>who
bDELNUR:meet>will
M\W:RMR:meet>with
r^e26=R:meet>you
?Rcp)LR:not
[BeFHJR:not>absent
UE\NJLR:not>arrange
GXSMMNR:not>me
IBTqHAR:not>meet
XFIXPJR:not>who
FJeGOOR:not>will
FUK[MLR:not>you
?LXeDNR:only
MMLNOVR:only>and
H`IMKPR:only>arrange
IMNYMPR:only>boss
CCUhPHR:only>listen
KJVMMUR:only>me
PZZPBCR:only>meet
[HGSONR:only>will
J]JMOMR:only>with
SZPHMGR:only>you
Q^:Q.sR:place
LGGLOdR:place>absent
ZYJJMER:place>and
G]KLKTR:place>arrange
M\FMMQR:place>boss
FSTNNQR:place>listen
ESUONPR:place>me
CZKNLXR:place>meet
IIMIJhR:place>with
hPD6VRR:topic
{BEKEHR:topic>and
IPUPMOR:topic>arrange
PLIPKYR:topic>me
SP>BgPR:topic>meet
dHHMMLR:topic>only
KINHaOR:topic>who
APIKW_R:topic>with
UN[GATR:topic>you
Y=QTPOR:who
jBFVJHR:who>and
DZHMJ]R:who>arrange
QCTYWBR:who>boss
PKHYOOR:who>listen
HF[NCbR:who>meet
LGLMM`R:who>place
]KJJWHR:who>topic
B_JXNHR:who>will
EGDZU[R:who>with
R^CQHNR:who>you
ZSTQBFR:will
VEbINGR:will>absent
CLL_OPR:will>and
OS6TWVR:will>arrange
WRIJPMR:will>hire
VD<rGKR:will>listen
^HHQNMR:will>me
x`KB;:R:will>meet
ESNYNNR:will>not
EK]ZJHR:will>only
KWGZNIR:will>place
WH@VcCR:will>topic
ZBH[NLR:will>who
Q\ZAIHR:will>with
nnT4;;R:will>you
DUONNVR:with
I\LQMKR:with>absent
GZAUMVR:with>and
I_FKD^R:with>arrange
5`SNTOR:with>boss
ZSVIGFR:with>me
MMIOPYR:with>meet
[HHYMIR:with>not
]KYMHDR:with>you
XYY?Q@R:you
PXYY>BR:you>absent
dp5ICFR:you>and
O`U=GPR:you>arrange
aL]HCDR:you>boss
LLRJ[KR:you>candidate
B^KNWKR:you>hire
TPe?JHR:you>listen
JLaNKKR:you>me
iERXW+R:you>meet
SVSTFER:you>not
Xq@HGBR:you>place
rO:JIKR:you>topic
o<E=cJR:you>who
PSN[FGR:you>will
EeQDZAR:you>with
NPJNQTabove!absent
CTZOMMabove!and
L\UQKBabove!arrange
XNQIKNabove!boss
MHRNUOabove!candidate
iOHOEFabove!close
JPQMRPabove!greet
DRVNJVabove!hire
\KLNNLabove!listen
ENXSPKabove!meet
>VRMSSabove!place
RJSONNabove!topic
CJUYOPabove!who
X[FMLGabove!with
UJOPKQabove:achat
YKLMNOabove:aktue
7WSNZPabove:albor
_GMPJMabove:am
NLMNQTabove:ana
GQTOOOabove:bart
GRQMTOabove:been
JOOOPSabove:begrü
RJROKRabove:bernd
WQLPJKabove:best
8TUSTRabove:bilal
KNNOUNabove:boa
GRONOUabove:borou
EUPOPRabove:brand
YNLNKLabove:break
ULMMNPabove:brigh
UKILSRabove:cance
DMRN[Nabove:candi
BVPOOTabove:ceo
=UROWPabove:con
fOIPJCabove:cordi
DQOOOXabove:counc
?VRNTQabove:crown
@VRNSQabove:depar
GTQOPOabove:di
bGLKLNabove:diens
=SQQPWabove:dilys
JMWMLSabove:direc
KPMMQTabove:dr
HQTPOOabove:eijke
IRQOPPabove:email
^OOJKIabove:engin
WKPINQabove:entre
@VRNSQabove:estat
MNKMWPabove:event
DVTMPOabove:for
R`FMJJabove:freun
;UVOQSabove:fx
YLMPMKabove:gebuc
9WSNYQabove:grupo
aZELFHabove:grüße
RHKOH^above:guest
@TROTQabove:has
ZJLOMNabove:hej
fHGPMHabove:herzl
VMKONNabove:hi
ETPOQRabove:holli
HQTOOOabove:hr
IRQOPPabove:inten
DKZVNMabove:inter
[JLLONabove:job
XLKQLNabove:kenne
ATRNUPabove:lead
XKLNMPabove:lee
XLLNNOabove:leits
;XSLUSabove:lin
DWQOPOabove:local
YLNMOLabove:machi
ETPOPSabove:max
CUPMSRabove:mei
AVRNSOabove:micro
HQONOUabove:millb
9UTQURabove:mirei
bYEMGFabove:mit
WLMMNOabove:mitta
EUOOPRabove:muste
;OYQPVabove:nexus
8QWTURabove:noora
HTPOPPabove:numer
@USNQSabove:of
?VQNTRabove:offic
VMLNNOabove:ole
FVPOPOabove:passc
ASQNVPabove:payme
:UUPTQabove:perra
KMUOMRabove:perso
BQUOOUabove:platt
ULNOOLabove:posit
YLKNNOabove:pries
:OXQQWabove:rache
=\OMOVabove:recru
SRQPMFabove:regar
ISPOPOabove:riuni
XKNLPNabove:rust
dPHPJDabove:salut
UKQOMMabove:sched
[NKIHUabove:servi
F[OPOKabove:since
=USNWPabove:sre
LMMOVOabove:tarde
]JJNMMabove:task
>XRMTPabove:teams
SMVKJOabove:telef
TMNQMMabove:termi
BSSNUOabove:this
@TRNVOabove:tollg
VILNXIabove:tomas
[JLMNOabove:train
HTPOPPabove:trova
WNOQKJabove:un
[KLPLMabove:vp
POMOVIabove:wilk
_JINMNabove:writt
eGFMNMabove:your
DYPPPNabove:yours
cL?6Scalone
_SN=ITb:↵
bUQ6h5b:!
-hTNSPb:#
RRDAV[b:&
aL<AOab:'
VPWRL@b:(
FT^MOFb:)
WGMMQQb:*
S]DJPLb:+
QFKL_Mb:,
PPQGaAb:-
OXaQ-Tb:.
SJ]FZ?b:/
TPI<U\b:0
MRJRUJb::
=U\WKIb:;
YOIG[Hb:<
[NKGUIb:>
FrJB_6b:?
XZLIJIb:@
RHVMONb:@name
TMNLQMb:[
ULLMQNb:]
QESMNVb:a
FVPOOPb:a2htr
Q]UALJb:aan
ZSWHHFb:ab
>[ROQOb:ab3xy
GJmLHIb:aber
ZXIPGGb:aboar
lVO*B\b:about
KfEINLb:abre
cJJNJKb:abtei
iIGNIKb:accep
D[OQLOb:acces
R^HNJKb:accog
`UHKHJb:accom
GMW[IKb:accou
XPHOKPb:accue
QFDkJIb:acomp
TV]ICGb:ad
=OPPQ]b:add
^LJOKLb:adjoi
I^OOKKb:admin
ZJPLNMb:advoc
J_FNNOb:af
9XXKYNb:afges
XUa5INb:after
DUQOQPb:ag
eOBDYGb:again
>aJMI[b:agenc
SYHF[Fb:agend
GXJMJ[b:agent
:ZTNMXb:agree
HMaOKJb:ahead
aSFMJJb:airpo
\KKMLOb:aktue
bRUJAEb:al
UJe[@;b:all
H[MNNNb:all'i
MkKLFEb:alla
_\GJHEb:alle
VJRMOMb:allow
VCDN_Ob:almac
DWhHHGb:alone
^EB_NHb:along
OKaHJMb:alrea
IW>iARb:als
lAF^EDb:also
>USNPWb:alte
QX\UB?b:am
aLIJMMb:among
KTXFMPb:an
?`PJROb:anali
DKSQNYb:analy
ZZ>XLDb:and
EUYMLMb:ander
_JHKGWb:angry
PFhKIGb:anoth
`GFSNMb:answe
GHmKIIb:anter
YEMKI[b:antes
WNLNMNb:anwes
SWIPLLb:any
WH@XF\b:anyth
?XSNROb:aplic
EU[KLNb:apolo
GILPP_b:app
UTLNKLb:appel
SDJFoDb:appli
QG[GZFb:appoi
UIHTQOb:appre
KcHMLKb:apre
JPI`MKb:apren
CVROQOb:aqui
GOYOLPb:aquí
cFFNPNb:arbei
^JWKDLb:archi
FLGQR_b:are
FdJMJOb:arran
RbIFKMb:arriv
\>ePFEb:as
MKIaNJb:ascol
THaMIGb:ashor
FKMXXMb:aside
IJVZNIb:asist
pH@AD^b:ask
7\X[U@b:asked
hCJHONb:askin
fKUU?@b:asks
KKLJMab:aslee
\ZHKHIb:aspet
HK`HPOb:assen
O=]VBYb:asses
;\XBXQb:assis
VHUSOEb:assoc
G[T7Heb:at
EjNPDIb:atenc
BKcHOSb:attac
SXAbK@b:atten
VS`D9Tb:au
;_QOQOb:audio
RJF_MKb:audit
OaY>LGb:auf
OOVcCAb:aus
ASSNPTb:autom
[KLOLNb:aux
G^HHJ[b:avail
HK]OISb:avant
sDNM@Hb:avec
bB`HFHb:away
HILNWXb:b
LLE`@^b:back
[PMMKJb:backe
EOMcMJb:backg
Qi@GTEb:badge
LCZNLWb:baja
YLLMKPb:baker
XJJMKVb:bank
PHHGXZb:bar
U:\[GMb:be
SDiHFLb:becau
:KgI]Hb:been
0gCRQ\b:befor
ZJRJMMb:begin
UMIKMWb:begrü
TgCIHKb:behal
SQMJMRb:behav
YaGLFGb:bei
CQWQOOb:beim
PQFM\Jb:below
YUINHMb:belt
_KIIOOb:beoba
HSRNKSb:berei
VILINYb:besid
2`XMSQb:bespr
_WMHFIb:best
NZGJYHb:beste
UIS\HEb:betri
UFXNIOb:bette
DfJLRIb:betwe
N?FKbZb:bewer
\HGLF]b:bewon
GTPNPRb:bi-co
MQ^KKHb:bien
ZI\NGGb:big
HgJUEGb:bij
WULKMKb:bin
;VVLTSb:biolo
F`UKGMb:bitte
DUNMSRb:blend
Z>]CULb:board
PKMNXMb:bonjo
IQHLJbb:book
I]@MK\b:booke
FaIPJOb:books
LLLMJ`b:booth
EQOOOWb:borou
^_V?GAb:boss
LFLGJkb:bot
jESGFKb:both
HKG\J[b:branc
cPCFFXb:break
TIGJK`b:brewi
Y]IHLHb:bridg
TDKO]Jb:brief
`LK8Q[b:bring
LK`MIMb:budge
AZZFFXb:build
SVDJE_b:burea
BdDGHab:bus
SPCPNVb:busin
_<sHCAb:but
LHNM_Mb:buyer
6ZI[MYb:by
MMUW?Ub:c
N?[M]Ib:c'est
TI^LHLb:c'è
DWPPQOb:ca5yb
U_IJKIb:cabin
WDXMOKb:cadre
MJJfIIb:calad
<eMOPMb:calen
IMI`MMb:calib
JPPOJWb:call
KGVCKdb:calle
\YJEJKb:calli
`RFNGLb:calls
PD\NOMb:came
\EChFGb:camer
[f;CYDb:can
OGoCJHb:can't
JfREJJb:cance
La=Bq=b:candi
JKILNbb:cante
8WQKS[b:capit
WYHLKKb:capoc
W[JLKHb:capos
\VXJEAb:capta
?ZVMTLb:card
Q_GLLKb:caret
I]JLUIb:caro
[FVIKNb:carry
YGJLVNb:cas
QHJMK_b:casa
A]Q<Ifb:case
XI_LJDb:caso
`JNMMGb:casti
EOPNFbb:cerra
\XDHNKb:certi
jDKRFIb:cet
jKZID>b:chair
EYJKK\b:chama
RY?MWLb:chang
MXPNLKb:charg
]WHMJGb:charl
cTR?R?b:chat
`JHLMOb:chats
WUCZIGb:check
SXNNHKb:cheer
eTUU<:b:chef
NIKKcJb:chemi
AJOKUab:chez
EYKOKXb:chiam
W]IKHJb:chied
MUUNMHb:chief
PFHIMfb:child
nKHFJIb:choic
VUPDFUb:ci
HjJHJLb:claim
IZ[HJKb:clear
O[E[GIb:clerk
@YROQOb:clic
PNA@Evb:clien
[FJKI[b:clini
HGL`OPb:clock
THJLN[b:close
hDIIEVb:clíni
GJKHV`b:co
RMLMG[b:co'
^IVMGIb:co-fo
UeFHLFb:coat
WlAEELb:code
iEKOHKb:codin
ZiEDHFb:coffe
KaINLLb:col
ZcMF@Jb:colle
V^C@_Db:collo
^GIONOb:collè
S[\@EKb:com
IW]AAZb:come
VY@G\Gb:comes
GRaLILb:comin
DOK[ROb:comme
MWD]JKb:commi
]JJVKHb:como
NL`JHNb:compa
CVQMOTb:compe
MKTTBXb:compl
YKLOMNb:compo
DDK_L\b:compt
MUMQNLb:compu
fXc@<=b:con
G[MQJPb:conci
[VINLGb:condi
tFDCMLb:condu
GRQVXBb:confe
IgJHX?b:confi
TORLKMb:conhe
TM[NHIb:conos
@\NR[Bb:conse
\[LHHGb:consi
[PFNGTb:consu
VfCDW@b:conta
JLNKK`b:conte
ZVPHIIb:conti
ZJLJTMb:contr
k1HXVHb:conve
KJYIPRb:convi
HRTOMOb:convo
WKLLQOb:coo
hKFNFLb:cook
ZDDMK`b:cooke
If]F?Hb:coord
NXUHMJb:copyi
UZKNLGb:cordi
DNGgOKb:corne
VUD_HFb:corpo
QD]G[Gb:could
WJJYKLb:counc
=TQORWb:couns
DI`JF]b:court
sBGKFMb:cover
VJJYINb:crew
dHVIEJb:cross
CRPOUQb:crédi
pFDLMFb:cto
XHOMJTb:cultu
XJLONPb:curre
PHGGMgb:custo
NI\MIPb:cv
JPONTOb:d
\KKNOKb:d'équ
E^WDDWb:da
M[GNLPb:daarn
IH^]HFb:dabei
LLOKRVb:dag
ZHMOONb:danac
PITLIXb:dann
[UXGBJb:das
CI^MXJb:dat
SBKLLab:data
NgWDFCb:date
HUOPQNb:datos
<gJPKRb:datum
@es7AIb:day
RNJKVOb:days
TMTNINb:dbs
KXLMUIb:de
KRVKPLb:dear
\ZGNHGb:debri
^E[HGMb:decid
^\DVDCb:decis
DJgOKLb:decli
RQULJLb:deep
DRUMRQb:deine
YZGKKIb:deixa
ThB[>Cb:del
RPHPOQb:della
cIKHRJb:dem
TD[KMOb:demo
XTQC=]b:den
CQQOVPb:depar
KXKII[b:depot
lWZ>E;b:deput
Ma@DK]b:der
H\ONLMb:des
[KIJYHb:descr
oDPCJIb:desig
Md3VD\b:desk
SLJOTOb:detai
CVQOQOb:deuts
dKKKFOb:dev
aHJNMKb:devan
JXZJIKb:devel
[JLOLNb:dgs
`CB[[@b:di
]UBCG[b:dial
]`BHKJb:dial-
]YGLJHb:diari
IMNL_Jb:diary
FRRMRQb:dich
I]HHKZb:dicht
V^KK?Qb:die
GcJPLIb:dieta
?MQMVYb:dinne
_MKPJJb:dinâm
T[SO7Sb:direc
^VMGPBb:diret
UDORWIb:discu
\IYEMJb:disde
B]POOMb:dispo
XNSMIKb:dive
_OI@SPb:do
O]GGYGb:docum
`RAUV<b:does
eKIHLNb:doet
ATTMRQb:doing
vDHJGFb:doman
GJK\KWb:don't
GJI\[Ib:done
[_HIGHb:dono
=V>RMjb:door
eBDNYHb:down
VH_KKHb:drh
QI_KKKb:drie
VKPPNKb:drift
Y`OAKFb:drive
?^RMPOb:drop
A]ZLJLb:drops
XKLNNPb:dsi
LZ>LHbb:du
_>\G@Zb:due
K_DLQPb:dueña
JIHM\Vb:dura
NVDfFGb:durin
UMULLLb:dus
XLMNMOb:délég
VGVMMLb:dépla
bJ:ZXCb:e
FVPOPPb:e-mai
kIFLLHb:each
UCTF_Ib:earli
T\IKNHb:earpl
YJLOMNb:easte
TCX^EGb:edito
ISNMRQb:edt
dKOJIHb:een
bENHNNb:eerst
fWGFGIb:eigen
KMSTNNb:ein
[JHPOOb:einar
aKILLLb:eine
KaKMLIb:einen
\KKPIOb:einri
`KJINNb:einze
UZBJEZb:el
IYQKPLb:elett
NMJ_MHb:else
LSHRORb:elter
\AZ[H@b:em
AdOMNKb:email
[GZKJHb:emeri
VNJOONb:empfa
G^RKKMb:empêc
`KWQ4Sb:en
kJHOFIb:encar
g?]IHGb:end
VXGIXDb:enfer
gFHPLJb:eng
`FLOMNb:engen
HMQM]Jb:engin
]JJNOLb:enhet
VISMJQb:enjoy
VYGMJMb:enseñ
QOBEKib:entra
[CO5nIb:entre
GN[LONb:entsc
^KFMNOb:entwi
FVPOPPb:envir
P[FMNNb:envoy
]GH\MEb:equal
WLKOONb:equip
TS[UABb:er
RIXOJNb:erkra
<QSPTUb:erst
aFNHPLb:erste
;QRMXWb:erstg
^XH>ONb:es
IMSLOUb:esp
UEHO[Mb:esper
OQ_KHHb:est
PRhIFBb:estar
HGMNbNb:estim
B\dABVb:está
{NM@CBb:et
UIKOQRb:etapa
3XZMXPb:europ
AWTMQPb:event
^TUA<Vb:every
PFFbLPb:exami
[LGLOPb:excel
BDmNMLb:excus
fJKJGMb:exec
Ib_FGDb:execu
RDII[Xb:exerc
E`IGH]b:exit
\DGHTWb:expec
[VDHNNb:exper
jJHGLKb:expli
KFGWaJb:exter
dDMMKLb:fa
?TPMQYb:fachg
YLPIMOb:fachl
OeIJKIb:facil
_JINNLb:fackl
\EVLLKb:fait
IMRMRSb:falad
_MKKJNb:falar
EcIMNNb:fale
XISKLOb:falls
FBrILKb:falou
W]HKIIb:farà
EHdQOHb:fase
XFUMLMb:feedb
TZFNKLb:fetch
bFJOLLb:few
MNM[MJb:fica
YIXIJMb:field
ZIKGNVb:fifte
RJdQGBb:file
ASPNVQb:filtr
QDZGE^b:final
]CNMSKb:finan
CKLG][b:find
KNWOOMb:finde
h6cGS@b:first
fMHAHVb:five
C]XLIMb:fligh
T=HDWfb:floor
LFZ]JGb:fly
HHhIKNb:fois
VL=ZC_b:follo
Yd,DhEb:for
jDYJGBb:forem
LXGG^Jb:form
NMJUPOb:forma
CeAJ\Jb:forms
`LMKIMb:forno
qPKK?Db:forwa
RTFBIcb:found
`LVHIHb:four
I\U]D?b:frage
kLHFNGb:fragt
WLKPOMb:frame
AXROQOb:frank
^MIIONb:frau
HK]NONb:free
[EBNZOb:freue
OWOLJOb:freun
UNXITCb:frida
OK\MLKb:frien
LNRWNJb:from
E[NJ_Cb:front
JIJObKb:funct
fFMDA\b:futur
dGJNLKb:får
JU@rFDb:führt
TPZ>ZEb:für
8VUNUTb:g7
IQROPPb:gap
HSLGM^b:gare
^]<D?_b:gate
>IbOKXb:gave
LNLO\Ib:geach
IQSNPOb:geben
KKMNN[b:gebou
HQTOOOb:geldi
HbGOPJb:gener
ZHD^ILb:geren
TVGOJOb:gern
AG\OMZb:gesch
]SN>YEb:gespr
?dSQHKb:gesti
BYJLPYb:gesto
ERS<^Vb:get
^JMKKOb:gf
SZIKNKb:give
fFJLPHb:given
JHeHLOb:già
[HMQOJb:glass
JSTNMNb:gm
CVNLI^b:gmbh
YdVAE@b:go
S\WFGGb:goes
IO`LLJb:going
BSSU]@b:good
,^WMUWb:googl
TTHPKNb:got
PE_PHNb:gover
[@UULIb:grade
YGGKNZb:grand
X>cWFCb:greet
WLKONOb:grill
\IJQNLb:groep
Z\LKBJb:groet
VYGIFUb:groun
ZTJ@F[b:group
BSSNVNb:growt
dJHHONb:grupp
@\LMOVb:gruß
XJNNMPb:grüße
LW@e@Rb:guard
TCCCcYb:guest
BrIMFIb:guide
FNLXRPb:gut
HMNN`Ib:guten
YUNJILb:géran
l?VHHIb:h
YJNOMMb:h00
[MINMMb:h15
kFKLMFb:h30
UGXB^Fb:ha
I\JQMMb:haalt
GUZIKPb:haar
[KHPPLb:haast
YFVNJLb:habla
TH]KKKb:had
oF>GZFb:half
IMRMPUb:half-
CRLJIfb:hall
KLKO_Kb:hallo
XVHOGLb:hand
WF_GNHb:hande
\RKNGKb:hands
N[IMMNb:happy
XWHMKKb:harbo
UYVHFGb:hard
aCJONOb:hará
WMKOONb:harás
NQUDTOb:has
HVOOQMb:hast
W`GNEHb:hat
HJdJMLb:hatte
_HNLMLb:haus
PRU?cAb:have
iXVQ8:b:he
cLGMLLb:he'd
j@D`HEb:he'll
PDnEIJb:he's
eE]BLEb:head
LI]QIOb:headm
VE[LKMb:heads
7UUN]Nb:healt
kEOGBRb:hear
ZHE]ILb:hears
X?EZQSb:hello
EjHOKJb:help
LcHMJLb:helpe
dECMGZb:hence
]JcRV(b:her
TX]MCAb:here
SL^KHJb:herse
NbOIKGb:herzl
mO>RHFb:het
YTNEVCb:hi
BXQNROb:hier
GJ]WKJb:hijo
]S`Q6Db:him
cZAJIJb:himse
L@^UEVb:hire
ZZFCDYb:hirin
RLXRKGb:his
bGOLIMb:hm
MKNLYPb:hoi
[RHKMNb:holds
`LNMLGb:home
cGLNLKb:homew
DSNNWPb:hope
PIKILbb:hopef
IOTHLZb:hospi
XcLFALb:host
NAT?Vcb:hoste
NKJJN_b:hosts
AYCHY\b:hotel
gNMFT>b:hour
IHIMMgb:house
mU<QP9b:how
[P_N-Ub:hr
ON[WGEb:hub
=VUMSSb:hybri
OHJbOGb:hört
XUW?Z=b:i
fUPFECb:i'll
lY\F6=b:i'm
OZ[JCIb:i've
SdOFGGb:ich
FaCEUVb:id
\jd7;>b:if
FJ[^HIb:ignor
V^XFGAb:ihnen
QbFKHMb:ihr
@bZIKJb:ihre
JL[PIPb:ihren
[PIOKKb:ik
JRXJQKb:il
HJcJOLb:ill
_>[@ZIb:im
MMM^JKb:impar
@K`bEIb:in
@USMI]b:inclu
TSPMNGb:incon
`KHJMPb:indep
GdLMPGb:indic
T`GFKOb:infor
gCIOMLb:inglé
BWROQOb:ingre
YOOHPKb:inici
<RWMTUb:initi
ZNOKJNb:inkl
`IHQKMb:insis
UFZMLLb:inste
>SJLX[b:insti
AWQMPSb:intak
L?K[`Ib:inter
TLMOOOb:intra
X]A?MYb:intro
KLIMN^b:inven
XJF^LHb:invig
ZTW=b6b:invit
ZEOKJWb:invol
LIQQNTb:io
QFZP?Zb:is
F>iVGQb:isn't
YMbE;Rb:ist
UGZAH[b:it
\C]NCMb:it's
_KDONPb:it-be
AZPOPPb:italy
JILINcb:its
SWHMNMb:itsel
NUHK^Fb:j
`KEPPLb:ja
\IQA\Hb:je
PWWHHKb:jefa
HTNLXLb:jeudi
j=QXHAb:job
NXNNJNb:jobs
VD[VLCb:join
\@STPGb:joine
XJGWKNb:joini
dBCZOHb:joins
RYKNKLb:jour
_KKKLNb:jouw
QNLNTMb:junho
NUPKOMb:junio
TYHJKOb:jury
@P?iHZb:just
HFdHOQb:já
lGLNGFb:k
VJZLIJb:keep
JGUaJIb:keeps
aBYKFMb:kenne
BSSNUPb:kg
OJKILbb:kids
^LKNJLb:kiero
LKKaLKb:kijkt
LWLMWGb:kind
QFYNOOb:kindl
dCAEIeb:kitch
>YQMTQb:klick
BaMLRLb:kling
L[VDIOb:know
[cCKFGb:knows
IkIJHJb:koffi
GQTOOOb:kom
fHFKNLb:kommt
FIWHbJb:komt
XQDPGVb:koord
=QPTQVb:kopie
\FMPEVb:kwali
gFKIJPb:kwart
cIFKNOb:l
FfGMPIb:l'acc
TSZIHHb:l'ent
HGhKMKb:l'ha
UL]S0Zb:la
VF]MKJb:laat
XNa>HLb:lab
EPPOUOb:labs
@SXLUOb:lade
NPJOPSb:lag
iHIPHHb:lager
Z\BLINb:las
[BZCXGb:last
qGLGHGb:late
BBnPMLb:later
aHMMKJb:lavor
XGF\OJb:law
RU=Y7fb:le
9LXRQ[b:lead
AXRPNQb:leade
aT?LHRb:leads
NQG\KMb:learn
GXdGJGb:leave
SIQPKQb:leben
`EVJIKb:led
WN[EDQb:left
IPTPOOb:legit
;VWLTQb:lehrk
\GRPHMb:leide
YGSOLMb:leidi
QYJLLNb:leidt
_>GJWUb:leite
eGKILMb:leitu
FPWPOOb:lerns
KRLVMOb:lesso
J?UG\Yb:lette
YKJJC^b:level
IAYFbNb:libra
ZFENZMb:liebe
JPRNPOb:liege
B\ONQNb:lien
aUFJLHb:liga
TF^LKKb:light
WZ>@RXb:like
LDZL[Hb:liked
bHHMOMb:likes
TYDfBAb:line
FjDHGVb:link
TLNONOb:linke
EXEGQ`b:list
SC@sGIb:liste
[JKNNNb:liter
ZJXOHGb:llama
[JVIKKb:llega
\XFMIIb:lleva
GPTHJ\b:lo
L\EHaDb:lobby
<^NMRSb:local
JJSKL\b:locat
b^BJGHb:logis
^\EHIJb:loja
KHcEPOb:longe
dW@KJJb:look
]HJQLNb:looki
QY=V[Bb:looks
CD[F^Ub:loop
LH^KONb:lorri
ZKKQMLb:lot
TIEPJ]b:love
cJLLHMb:loves
QQDNJ]b:ltd
SG^OLGb:lugar
JJIbOLb:luist
X]VEAHb:lunch
]QHLLKb:là
=OQNZTb:m
WSKNKLb:mache
FJSQPUb:machi
IPNL^Jb:made
CXQOPOb:madri
T_GKJKb:mag
NR[JATb:mail
DjHPLIb:maile
BWQOQOb:main
YNOOJLb:mairi
HZKQPMb:mais
EI[JaGb:make
F]YLJGb:makes
ZMHRNLb:man
f[O@:Pb:manag
KdHMLKb:manda
JbHNMKb:mapa
FgHLOJb:marca
XOJIGXb:march
HN\LMNb:marte
\F[LHIb:mate
VNLNMNb:mathe
PHWL]Cb:maths
S=TEWYb:may
a]QNB;b:me
]FTOGMb:meant
ZIOQKLb:med
MRP\KDb:mee
7`l4TOb:meet
i_>ACPb:meeti
VHaLEJb:meets
`KLMLKb:meist
]OGOLLb:melde
oDBVIEb:membe
C[_IIIb:mensa
LGKNXWb:merci
WSX@]<b:met
hGENLLb:metri
8T]QMSb:micro
bKINILb:miejs
[S@CZNb:min
D\WZHBb:minds
a53cDib:minut
SU^GDJb:mir
CVROROb:missi
YQQYAEb:mit
BURJZNb:mitar
[KLMMNb:mitta
OVMKMOb:ml
2aVLTQb:mobil
dQDNIJb:model
XH_INDb:mogli
`F`GEHb:monda
QRUWDGb:more
GDFEi[b:morni
mEKGMIb:most
dPKKHHb:motiv
M_HJQKb:move
]CbIEJb:moved
OJHJWXb:museu
G[G^JJb:must
LNK]LKb:mute
DDHZ`Pb:muted
\cPG@Db:my
HJWPWJb:mª
AU_PMIb:más
GKNPJ`b:métro
CVROQOb:móvel
HRSJRQb:möcht
@TYNPOb:mögli
E^nED@b:na
\GDKOYb:naar
\KLLOLb:nach
RJQOKRb:nachf
RMP@ZQb:name
DGVFIib:named
KeGIVCb:names
NL[JMOb:nanny
]MLNLJb:nativ
]HIJZHb:nd
H\JQOLb:nda
FNbKMLb:ne
ATVSUGb:need
IKFJNhb:neede
KLOLSUb:neemt
KXPKKPb:nehme
LLWLPPb:neith
_JKLNLb:nemen
X@^OFNb:never
YRD^FFb:new
0@Q`aXb:next
CX]@F[b:nicht
E^WJILb:niet
NX@B`Rb:night
W_HHILb:nimmt
POZY?Hb:no
UNGEFdb:nobod
eGMIMLb:noch
UWEMNNb:nom
J[YJIJb:non
g[GKDBb:noon
eJKILKb:norma
aNIKNJb:nos
DOVMQSb:nosso
EILONab:nostr
OHWTPIb:not
BWYRW@b:note
GIGYL^b:note-
S@b[CFb:notes
BONcNKb:nothi
VGTRLKb:notic
WQPDDZb:notre
MCNHU^b:nous
XCfJEJb:now
GUJLHab:nuest
UXJNLJb:nueve
fGYU<Cb:numbe
CYPOPPb:numer
B\I]JLb:nur
[V@FLWb:nurse
Bah?KDb:não
DQWQOOb:nächs
CYQOPOb:númer
J^LMDTb:o
DWPNQOb:obrig
ZBCfJJb:obs
IGHvFEb:obser
lEHMKIb:och
@RUKWPb:oct
BVQMRQb:octob
V_GKJHb:ocupa
=YQMUPb:oder
QRc7[Ab:of
BO^Y?Rb:off
\q9W6Gb:offic
_ILNMKb:og
JDJmGNb:ohne
MJLL^Mb:oi
HIbMKNb:old
UEHO]Mb:olá
[HF[JLb:om
ZJ_H=Sb:on
EVHKM_b:once
l?N>PRb:one
AYTHG]b:onlin
GTj^<;b:only
JJJMfIb:onsit
EZ^JGLb:ontva
<SQKVYb:onze
YKNJQMb:ook
YRFJFYb:op
CMMLU[b:opdra
BhVKGGb:open
GZZGLLb:opene
XJHMUNb:openi
ZOPIDTb:opens
IN`NOGb:opera
[E`JGIb:opere
\KMLLNb:ops
>]LUQNb:optio
RE[MOKb:opère
SUDVLLb:or
`FZFMGb:oral
bKINJLb:oraz
\JHIRQb:order
]D^GW>b:ore
TiBMBMb:organ
D\KOSNb:ort
_ZKFLEb:other
>RLMdLb:ou
FKEQArb:our
FXhDFJb:out
[HH[KJb:ouvir
_JCPQMb:ovat
_POYBAb:over
YCQDEdb:own
JLK_OKb:oyent
ERPPPSb:pa
cGJLNMb:paar
KMRMOTb:page
TLJOOSb:paint
;SSN[Ob:pair
aHLNMKb:pairi
EZ^UT4b:panel
HNTLPUb:panic
FYEXLRb:paper
Z\`DB=b:par
TQB@U^b:para
VIZLMHb:paren
KLLMK_b:parkh
DVJNL\b:parki
^MNLNIb:parla
dHA[IHb:parle
E=f[KKb:part
bIUKIGb:parte
dC^EHHb:parti
fDQJMGb:partn
GKaJOLb:pas
`NFNJNb:paso
C_VLLJb:pass
GG[M\Hb:passa
;]POQQb:passc
NFYHI\b:passe
[WHMJIb:patie
gFZFDJb:patro
NRVNIMb:payme
KHQN]Jb:payro
UINPMQb:pdl
[DSUHKb:peer
CM\IIZb:pensi
aUSKJ<b:peopl
?W9Y\Ub:per
PaMNCKb:pergu
]PY^=:b:perso
eGIOIMb:persö
WF]KNGb:pesca
`FSBGYb:phone
^GMJNPb:pick
=]QNSOb:pin
]TGQGIb:pipes
HULPKUb:piso
DEW`MNb:pitch
GKKPIdb:place
J^TDTFb:plann
UJ\GNLb:plant
WLKNOOb:plata
TJFOWOb:platf
]CCMM\b:play
MFKKcMb:pleas
UG^IIMb:plus
eFAJWMb:pm
[LMMLMb:poi
UXJNILb:point
AUWOPMb:poort
M[LNLLb:pop
S^EPT?b:por
>]DI\Vb:porta
VMDJQXb:porte
DMYHVRb:portf
DLPOSYb:posit
AYTOMOb:posiz
^TBLOKb:post
WUALZGb:postd
EP]KWGb:poste
aJJONIb:posto
T[;L\Gb:pour
hKEHLOb:praat
TN\HMGb:pract
HQHM`Lb:prefe
PSHSQKb:pregu
_?]OFKb:premi
M>J[N]b:prend
E`LQPIb:preno
McOGKIb:prepa
P9ZZ\Ab:prese
`MOLJIb:press
[JLOMMb:previ
ZJRNMJb:prima
mCZHGAb:prime
[EIJM[b:primo
UNTHNMb:princ
QWDNQPb:print
RY]EEHb:pris
eIKLJLb:probe
Q\CJ@`b:probl
6ZI`_Bb:proce
PSQ>H_b:produ
`E]GLEb:prof.
`WTDGFb:profi
eELILOb:progr
@QRN\Nb:proje
YHWNLHb:propo
gELPGKb:prova
SFJNK]b:provi
^HNNLLb:prueb
UKHZMKb:práct
LdIGMMb:prête
\KLNMMb:pst
F]IMHYb:puert
pBFJLLb:puis
\JJNLOb:pupil
IKN_QHb:purel
S\KKJLb:put
[PIMOJb:puts
;UTWMRb:pôle
XKPMNLb:q
DYSLRMb:quale
`DLPMLb:quart
eIXIHCb:que
TQONJNb:queda
^XHKIHb:quem
cIKMJLb:quer
HaGHVMb:queri
nS5[M<b:quest
VX_CGCb:qui
HEYK^Kb:quick
cKINJKb:quier
HLHcMMb:quiet
ePKKHGb:qué
ZHWLJKb:r1
XZUGFFb:r2
MHfIINb:r3
OJ\JLNb:ran
VK]MGIb:rang
J^JPMLb:rappe
E[HKL\b:raum
VBKLdIb:re
XBJM\Kb:reach
KAHJ]`b:read
[DYIMLb:readi
DWMK]Jb:ready
INNNSTb:real
iIBJNMb:reall
WIHXOLb:reaso
SYHPHNb:receb
IREDX_b:recep
ETOOQSb:recht
OZIOIPb:recom
GO[N?\b:recor
Ph5DCeb:recru
N[DPMPb:reden
IKMJaNb:ref
2bZFQSb:refer
?baKHEb:regar
aHLMJNb:regis
ZKMNOKb:rekto
Y[KIHJb:relat
BG\eHHb:remai
GNHMNab:remin
FTNMQTb:remot
WGWLMLb:rempl
TGiBLGb:renco
VBGKYVb:rende
JaHNIPb:reply
KIaPKJb:repor
ZOZT@Cb:repre
E^_LFGb:reque
PVGK]Eb:requi
N_ONCMb:resch
\LPGKPb:resea
ZCcPBHb:respo
WHSKNOb:rest
UD[KJQb:resta
TLG^KJb:reste
YGHLYMb:resti
KMQMOVb:resul
VMLJGZb:retai
TKdJDIb:retir
IN[UKHb:retra
dKENKNb:retur
6`TOSOb:reuni
UETJQPb:revie
SJ[MJKb:reçoi
KRMK\Kb:reçue
PUUXCEb:rh
ZSLLLHb:ride
NKJ\OLb:rides
ZW=LFZb:ring
<]ROQPb:riuni
?LKMSdb:robot
<VVLWOb:rol
HQHYC]b:role
dKFIPMb:rolle
JDeOINb:ronde
DAPb9jb:room
PIG\NNb:ropes
ZMaBU;b:round
KFRPK[b:rozmo
GJNLKeb:rua
T[IMKKb:rufen
NUL]FHb:run
ERTOQOb:runde
PRIKNVb:rundg
]QHRJHb:runni
iGEJKPb:runs
<P_SRJb:ruolo
HfILPGb:réser
COKMbNb:s
\FUFCYb:sa
TG`NJHb:sabba
<SQNUWb:sachg
XGLYNHb:safet
GGG`^Gb:said
LFoILDb:saiu
aWJCFNb:sala
UCYH_Cb:salar
V=J_XFb:sales
FVGLIbb:salle
MQLN\Gb:salud
[^JLDFb:salut
MLHMKab:same
PWIOOLb:sampl
WUEIJVb:sandb
WWKLLIb:sandw
XIG_KIb:sans
SJOSPKb:santé
\MJKMNb:saran
dT]CE=b:sarà
LKTVMKb:sat
\RIMLJb:satur
G;WXHbb:say
ZLPJHTb:says
UJJLMXb:scene
J\HGWNb:sched
Y[FJILb:schic
YJ@]BXb:schoo
IVVNMJb:schui
?SITP[b:schul
?YPMNXb:scien
dAHBbJb:scree
LNI`NIb:scrib
_V[CFAb:se
<KWMT[b:searc
JLZTLHb:seat
Y8ZNZGb:secon
Bm?WATb:secre
HeGPIMb:secré
AeMPMJb:secur
QMRQJOb:sede
\BKLVNb:see
jJGMJGb:seein
h=]GLFb:sees
SZE]FFb:segre
KMOUNPb:segue
QFaOKHb:segui
RLYJKMb:sein
KaLEFWb:selec
R_ELKMb:selez
XZJJLHb:seleç
BtHKIIb:send
Jc_Q<Ab:sends
SRKIXJb:senio
bEKNLNb:sense
SNBKYTb:sent
HGhLMJb:senti
CJNNQ_b:separ
UFYNNJb:sera
^KFYFLb:serai
SPJQNNb:serez
HWEJJcb:serve
YcDGFMb:servi
VZNLIFb:será
STZJKEb:sessi
^UFFNMb:set
QUKNLOb:setti
XWXHGEb:seu
QF[NNLb:seule
pG@WBIb:shado
KK[FZIb:share
eLLILHb:sharp
KEh\U1b:she
d\HCHGb:she'l
WE_Z@Eb:she's
QBMAaXb:shift
XFLNMVb:ship
]TBKGTb:shop
\<REWTb:short
A[W[DHb:shoul
OUNNNLb:show
\WHLHKb:shows
MFWGN\b:si
JLSPORb:siamo
L\VVCBb:sich
TKPOLPb:siche
KK\LNNb:sick
bECGFcb:side
WKbNP8b:sie
HaGKWHb:sign
QZDIKWb:signs
IIDqKHb:silen
COMeLJb:sin
IPbJILb:since
LSRJMRb:sind
O^HNIMb:siste
vB>RIIb:sit
_FaGHEb:site
CLDrKJb:sits
]@QQIRb:situa
OJKMK^b:sitze
IHGlKJb:sitzt
OK\JLNb:six
YQMPIIb:się
YKLOMNb:skal
]KJGQPb:skill
TMSKMPb:sl
?OIhRJb:slide
[PHTT?b:slot
FdGMNOb:slots
`GHNNOb:small
hDPEQHb:so
MNLMPUb:sobre
`KNLILb:soci
KNUNOOb:socio
SCFNS]b:softw
AVVPOOb:soins
dHHMQHb:solli
UTRSIDb:solo
NWLMOMb:someb
[DSZGGb:someo
WZHKJMb:sono
FIRP\Mb:soon
FYXKNJb:sorry
FYFKJab:sort
[WGMKIb:sorte
V[FLMKb:sourc
VMKONNb:sous
VOKONNb:sowie
BXQPQOb:spain
TWLLLKb:spare
KHN\RJb:speak
eGHNKMb:speci
_LJNKLb:specj
EJOPL_b:spedi
dJKGNLb:spend
\IILQNb:split
NKTMPOb:spoke
EHlMJJb:sprak
aJBNOPb:sprec
qC<RHPb:spree
YGZMHKb:spric
HGWWONb:späte
oBGHNLb:sql
UNPPKLb:stabi
[JPNHNb:stadt
jHD>F_b:staff
PA\;aRb:stage
IJKcNJb:stagi
\PHNJMb:stake
XKBfGHb:stand
JNI]ONb:stanz
GPaD\Bb:start
PUEEO]b:stati
`DYIJKb:stay
CKXYYCb:stays
iFDSMHb:stell
MIWHYLb:step
_F[FILb:stepp
oIGJKFb:still
IYJMIYb:stop
SHNNKYb:store
WDFXIXb:story
GNVMWKb:strai
JPQNORb:straß
LILNL_b:stree
RIKGMab:stren
LL\GQNb:stuck
AP^ONMb:stude
HLHNP`b:studi
cILMNHb:stößt
OBhOIHb:su
UOGNRNb:sua
HU[MJKb:succe
DVQOQOb:suche
TUIQMKb:suis
LHNOM\b:suite
_EXWGAb:super
[dEGHGb:suppo
`EJQLMb:sur
GUZMJMb:sure
XJHYLJb:surpr
g[EHFFb:syste
MKIKIeb:são
LKHeLJb:só
e@GMIWb:table
YF=gBUb:take
YTWCARb:take-
ba@>CVb:takes
\IKOMMb:tale
<qLLHNb:talen
jHDS?Rb:talk
]WGVGCb:talki
JYRXDHb:talks
gIHOJIb:talle
@XTMPPb:tap
\GDGL_b:task
XEQOONb:tasti
_IXGFLb:tbd
m`NI@7b:te
e]?FKHb:tea
8OOH`]b:teach
HLTXHRb:team
EZYKJLb:team'
l@FIFYb:teaml
Kb\FHCb:teams
ZPCfDCb:techn
RZ[DEJb:teil
ERVIRRb:teiln
:[RNUQb:teilz
UJQKTJb:telef
[O;TNSb:tell
kAEDF^b:ten
Rb?HZEb:termi
ELUBU]b:test
FQOKO[b:teste
WXDKGTb:text
QSQHB[b:th
HWBEoEb:thank
[>bLDOb:that
DNIhNJb:that'
H^BRC]b:the
<VVMSRb:their
^_JFKBb:them
`KJIMNb:thems
kJ@7O^b:then
REda??b:there
Y_FFKKb:these
YQEPKPb:thesi
LVD_TBb:they
\VDFWFb:thing
XLPKOLb:think
UHGMM\b:thirt
Ub^6ANb:this
YISHNOb:thoug
kSAKEKb:three
IMA[bEb:throu
XEYBWJb:thurs
a_@IGJb:ti
MjRGFDb:ticke
VMXHLKb:til
EK]O[Bb:time
Y]HLGHb:times
6VVNWRb:title
QXHMNNb:titol
KZQPV=b:to
d:Wd:Gb:today
UMLXMGb:toddl
NJHhLFb:toeho
EMeLKLb:told
KHLcKLb:toma
R[UODFb:tomor
UJUTLGb:too
Q?cGD[b:topic
D^\GNGb:touch
^O_ICBb:tour
F]PQJMb:tout
KGMNM`b:tower
WGRH[Hb:traba
^GGKHYb:tract
\HMOMLb:tragw
bTEFDVb:trail
OQ?_=_b:train
JGONL_b:tram
ObEQIIb:trans
\mBBJDb:trave
NJQIcEb:trial
ZH\JJHb:tribu
AlHKMNb:trip
_JGFH[b:trust
jEHMLJb:träff
IWYEUFb:tu
J[IKXIb:tudo
QFHPL^b:tuesd
^HFQQMb:tuota
LLWONNb:turn
ZJKKZFb:turno
lDLCNLb:twent
DiAGWNb:twice
ZSKMKJb:twins
g?,QZ]b:two
XKLVKJb:types
C`HJBdb:uffic
DQPNPWb:ul
hHEVHGb:um
^TBJ:bb:un
XPOIIPb:una
\GIONPb:unas
aHIOKNb:unass
]GR^AFb:und
cQKPCIb:under
G[GNMUb:une
TNGWOLb:union
7\UMPTb:unive
OMRH]Gb:uns
PQVO>Ub:unser
G[PPMKb:unter
QF[GNSb:until
gYP7:Yb:up
SF`JREb:updat
LYJJYHb:upsta
ERfFGQb:us
MFIJJib:use
WFKLMXb:uses
_EKOLOb:uur
>YUMROb:ux
HLiILHb:va
IO`LKJb:vacan
CXPNPRb:vacat
QC_EWLb:vaga
]ESNMJb:vai
UJI\MJb:vak
ZONLJLb:value
MTRELWb:van
G^SKKKb:vem
IIIkJIb:verba
GROOPSb:verei
]HIPNNb:verka
[DYMILb:verra
QH`KIMb:verre
CSUNQPb:veux
ZELMC_b:vg
@mFJHVb:via
WEcJJFb:viajo
Yi8A@_b:video
aJFOMMb:viend
IK[XLFb:viene
LI\OJQb:view
_NJHMMb:vingt
cMNIIIb:virtu
LrFDKGb:visit
SH[MIMb:você
]LMKKNb:vogal
EMQNL^b:voice
GRMK`Hb:voici
_JHNMNb:volun
N_B`DFb:vom
UCGMcJb:von
>S@HfYb:voor
ZZIHNFb:vor
CVUNMQb:vorab
KEjJKKb:vorig
GAGM_`b:vorst
PULXBOb:vos
K\EEdEb:votre
JbDPLMb:vouch
bR[W3@b:vous
RIVIUKb:vp
aa@CKJb:vrage
PcIMGJb:vrien
aKHMMKb:vuole
dDVBZAb:w
PdKJKFb:wait
^QFRHKb:waiti
TBEJ[Zb:walk
EIHlNJb:wall
UBFP_Nb:want
oRLH@Cb:wants
YDIJL\b:ward
GhKNKGb:warde
]GHNIVb:wareh
@]nE>Mb:was
M>Oj@Vb:watch
`HHPMMb:ways
2@WPb_b:we
ILcFCZb:we'll
_AEHJcb:we're
RVHKIUb:wedne
YLZIJHb:wee
`AdHJDb:week
HhKIKKb:weg
MKFJbOb:welco
BHXK`Mb:well
UFXOLLb:went
IVPNQLb:wer
\LJLNNb:werde
AdWGMJb:werks
YKJPMOb:werkv
>TSROSb:wg
XGKYQFb:what
MYSEYCb:when
_WFKJIb:which
gCPaB=b:while
PITPOMb:white
Za]d.0b:who
[GRSIJb:who'd
]SCTIKb:who'l
STUVFBb:who's
V\IKILb:whole
EI^RMOb:whom
UK[KLHb:whose
PLdHKHb:wie
LH`JONb:wife
cKIQFLb:wil
WPLQINb:will
PWKNMMb:willk
K=ZFV]b:wir
XG^KKHb:wird
^UUBP@b:with
QAZ_JEb:witho
CQg]@Bb:won't
XH^KIHb:word
SF_LINb:wordt
nHBDGXb:work
]IIPNNb:worki
MUT[FCb:works
UURKKHb:worry
NQ]>VJb:would
XKIMNUb:wrap-
Ip;c>Fb:write
TUWJIGb:writi
\JTIMJb:writt
WCHGW[b:x
f5ZYS:b:y
SGVNLOb:ya
cGIKCYb:yard
5W[GRZb:year
\JZIHIb:years
eREOFIb:yo
UJV:XTb:you
YAMLPVb:you'd
hR?N4_b:you'l
UYJG\@b:you'r
MZZHMDb:your
QQ]KIGb:yours
FTRPMQb:z
OXKOLLb:zeigt
_IKOJNb:zelf
JdHMKLb:zet
NH`MLKb:zich
MD^LC\b:zijn
VBT^IFb:zit
GKbMMMb:zonde
;UWMWOb:zone
E\DE]Sb:zoom
RIN_BQb:zu
bWFIKHb:zur
INLZOMb:zurüc
YLMLNMb:zwei
]FZIJKb:zweit
ZKLSLKb:zwisc
SWTQK@b:|
VG]HRGb:¶
aGKQJKb:·
RhJ;]=b:à
_LGLPLb:às
QILNSTb:área
=RXY>\b:è
VCVDL[b:é
aKDKQNb:échan
IHKaPLb:écout
_LJLLNb:élu
ZKLOLNb:élue
UHNLG\b:étage
ZO\HEHb:étant
[IMNMNb:étude
YKLOMNb:êtes
QHIPL]b:über
XTKLKLb:übern
VZN;e=b:–
[\EJKIb:—
_UKLLDb:•
RiLICFb:…
H[FL[Jb:→
?SULWQb:⋅
cGLJLNb:✓
;RhOBTbracket
pZHBH?bullet
;V?T[[capitals
UXRPIAcell
bRVG;Mclock
L[QTO@column
ZX3MH_ends
JPOGUUfirst
qRUYQ#formal
[MLMNKformal:councillor
X_LNAHformal:d.
TJ\HNJformal:dhr.
PF_OLJformal:docteur
TLVJMLformal:doctora
TGKL_Hformal:dott.
ULFM^Iformal:dott.ssa
NOQUQFformal:dr
p1N\:Tformal:dr.
dAZFKJformal:dra.
X\IKHKformal:father
vOHKABformal:fr.
faIPJ/formal:frau
c`IQF7formal:herr
vBEXADformal:hr.
gILNHHformal:ing.
_JQWP8formal:m.
XKJKJYformal:meneer
PMKPWLformal:mevrouw
QEZKYFformal:miss
RONYY:formal:mme
bRSNL9formal:mr
NACCf_formal:mr.
VMPaBEformal:mrs
^JFMVIformal:mrs.
QT[SQ6formal:ms
KcOX@Eformal:ms.
[LLKNNformal:prof
n<eCK=formal:prof.
_IH]HFformal:professor
SXILMMformal:signora
OQOSFRformal:sir
ZCWFC\formal:sister
RC]G`Aformal:sr.
5JTKRjgiven:01
R<WKOZgiven:02
]C@>\`given:03
_WXVN(given:11
TM?E^Wgiven:12
RHG@bVgiven:13
HLWYTBheads
#fNP_pin:place
#pLQ]min:place:name
.\PNU\in:place:names:0
#eON]_in:place:names:1
&XRPXain:place:names:2
^NI5R]in:title
YGM9Rcin:title:name
`]>9J[in:title:names:0
V>NIYVin:title:names:1
:TRNWUin:title:names:2
;QXLSVin:title:names:3
BOQ_SFl0
UTRENLl1:↵
OSTEMRl1:↵-
bWQJAFl1:!
a^OI?El1:!-
NJSMUNl1:&
UHRMSJl1:&-
W@FJW]l1:'
UAEITbl1:'-
=YbDXFl1:(
=XfBTIl1:(-
bFVNHFl1:)
WIZMJHl1:)-
hDEPLLl1:*
lBEPMJl1:*-
MKGQUVl1:+
OJDPTXl1:+-
[X=T[;l1:,
P[<X[@l1:,-
[IEONTl1:-
XJDPQTl1:--
o>QAOLl1:/
i@UBCWl1:/-
d[:ESHl1:0
i\9DOJl1:0-
WVPKMEl1::
YQFWT?l1::-
JZ]e8=l1:;
LNcf9>l1:;-
HMMP\Kl1:>
FOPPZLl1:>-
LmWGC@l1:?
JoWHA?l1:?-
SOPBaEl1:@name
JTXD]Cl1:@name-
OafO3Bl1:a
He^D<Nl1:a-
FaGFTRl1:aan
I`GGQRl1:aan-
PAXKF_l1:about
SDKMIbl1:about-
JHZTLMl1:accou-
RITUKKl1:accountant
AXKNH_l1:after
AXKMI`l1:after-
HVJLLZl1:agenc-
JQPOPPl1:am
IQPOPQl1:am-
DbdIG@l1:an
BaeKH?l1:an-
{8<^F>l1:and
{9;YEEl1:and-
NKhEMGl1:as
ULeCLEl1:as-
U[RFS?l1:ask
S]QDX=l1:ask-
LY]KCJl1:asked
P]VKBKl1:asked-
XPMMKLl1:aspet-
XXLMHJl1:aspetta
\`EJKEl1:assis-
IgIMLHl1:assistant
@NMJLjl1:at
>MMHQhl1:at-
hSTDCDl1:avec
iMTEHCl1:avec-
IIUNKZl1:be
GKOPL]l1:be-
KK^MMLl1:becau-
ILcKMIl1:because
dZCLFGl1:bei
bZEKDIl1:bei-
jJMOHCl1:betwe-
nHMPGAl1:between
DfGOKOl1:bij
FhHNIMl1:bij-
OJ`NIKl1:boss
RJ`NHHl1:boss-
^HXKKGl1:bring
^IRNJHl1:bring-
<ZSLPUl1:busin-
<VTMQVl1:business
=XNbNGl1:by
>kX\G5l1:by-
_IINLOl1:c'est
dGFNMOl1:c'est-
YWKMKGl1:call
^RJMKIl1:call-
KJHNN`l1:calle-
MLNM^Hl1:candi-
YSKKMKl1:capos-
]VHINIl1:caposala
VH\MJIl1:capta-
NK`MKIl1:captain
TLWKLKl1:ceo
YLUILKl1:ceo-
_KULIEl1:chef
`JTLLDl1:chef-
JYHNIXl1:chiam-
JVGOLWl1:chiama
KLJML`l1:clien-
MHKLO^l1:client
Z[NJFGl1:colle-
]ZJFJJl1:colleague
T=HL]Yl1:collo-
Y?IJ]Sl1:colloquio
eA]FELl1:com
_J\GFGl1:com-
e:aHMEl1:con
j>\GLCl1:con-
F_SOJJl1:conta-
E^TOJJl1:contact
DSUJJZl1:da
CGVLO_l1:da-
BTOW]Al1:de
:TXPaCl1:de-
FSNNWMl1:dear
IQNNVMl1:dear-
OK^JOIl1:deput-
YE\IOIl1:deputy
AVQOKXl1:der
AVRNIYl1:der-
@O[L\Hl1:di
@QVJ^Kl1:di-
\QKKMJl1:dial
^NLKNIl1:dial-
LEKTO[l1:die
NFKSOYl1:die-
GNW_KDl1:direc-
QA_SLJl1:director
6XWLSVl1:diret-
GZMPNNl1:du
F[MPNOl1:du-
hJHMIJl1:e
iKILHIl1:e-
mHCMJLl1:en
[LHNNOl1:en-
EACJj]l1:entre-
FEKKWal1:entretien
BLNOcLl1:entrevista
JWKKIZl1:es
H\HMF\l1:es-
GHMPaMl1:estim-
MMMM[Kl1:estimado
gGEPMKl1:et
eGGOMLl1:et-
7WQM\Rl1:event
9YPMZQl1:event-
W:Y>s?l1:for
UCT>r=l1:for-
LJ`MOHl1:forem-
MI[LPLl1:foreman
G^e@=Tl1:from
Dda?<Vl1:from-
TGKeFIl1:führt
SJL_HJl1:führt-
DD_IaIl1:für
CFbI]Jl1:für-
FRQOSPl1:g7
GRPORPl1:g7-
YIEN[Jl1:gespr-
PJHO^Kl1:gesprek
MZINPKl1:guard
J[DIFbl1:guard-
HMLN`Ll1:guten
HMNN]Kl1:guten-
LMMNYMl1:hallo
KKKO_Ll1:hallo-
ZKPMJNl1:head
VMULIMl1:head-
KLLO^Kl1:hi
JKLO_Kl1:hi-
DLRLEgl1:hospi-
NJRGFcl1:hospital
V\KMGJl1:i'm
W^JLFIl1:i'm-
WKZHKLl1:if
`HSGMLl1:if-
A`MMMRl1:ihr
CcKMKQl1:ihr-
C`QPLJl1:ihre
D_PPLKl1:ihre-
RULOMKl1:ik
L]IONLl1:ik-
TKUMOJl1:im
SKUMPJl1:im-
6GQNWgl1:in
7IUOW^l1:in-
DUBFPil1:inter-
J[BBS^l1:interview
hHLNFJl1:interviews
MLJP^Jl1:invit-
U^;QCYl1:is
QV:TDbl1:is-
YYCUFJl1:it's
_PC\DHl1:it's-
GPTPOOl1:kenne-
IPSPOOl1:kennen
dHHJPLl1:kommt
bIHKOMl1:kommt-
UKWJMLl1:la
VJXJLLl1:la-
PGWKKWl1:le
OCYJMYl1:le-
SUNVGFl1:lead
SWLUHGl1:lead-
:SXORTl1:leite-
:RXPSRl1:leiter
ILER_Ol1:liebe-
hGGGONl1:manag-
hHFIOMl1:manager
^T\K>Bl1:meet
YX_K=Al1:meet-
_IJONKl1:meeti-
_IKONJl1:meeting
eHHMLKl1:meist-
bIGNNLl1:meister
WAQOXJl1:met
TATNZKl1:met-
DTOOQRl1:micro-
CTPOQSl1:microsoft
@XMLQYl1:min
@WMLQYl1:min-
nBYJEBl1:mit
kBQLLDl1:mit-
jEIRIGl1:mª
dEKQKJl1:mª-
KLNPJZl1:métro
JLNPJ]l1:métro-
CURNPSl1:new
EUPOPRl1:new-
hIILKJl1:noch
gGJLKKl1:noch-
M[YNHDl1:note
KTRYJEl1:note-
[YFKNGl1:nurse
^OHMOIl1:nurse-
GPUPOPl1:nächs-
HOVOOOl1:nächsten
UYaN?>l1:o
T\VQABl1:o-
\[GKIIl1:ocupa
U]IIKKl1:ocupa-
7F`K[Xl1:of
7G`K]Ul1:of-
U\IOIIl1:offic-
SSJPMMl1:office
KEAJKtl1:on
SG=FOol1:on-
TUGJPOl1:or
RYGHRNl1:or-
RfHKIGl1:par
UbDKKIl1:par-
JJJMO`l1:parkh-
KLMMK_l1:parkhaus
KI\QNKl1:partn-
IJ]QNLl1:partner
@VSMSQl1:peopl-
@UTMRRl1:people
KLNLbIl1:per
FOMMbIl1:per-
GdGZGHl1:por
I^D_GJl1:por-
^HQMLIl1:prima-
_IPMMHl1:primario
=XRMRTl1:produ-
8YTMSUl1:product
^G[HKFl1:prof.-
[GZIMHl1:prof.ssa
IGNNMal1:raum
IENNMcl1:raum-
HDGMZ`l1:read
GDFL]_l1:read-
Y_FJIIl1:recru-
\\GJHIl1:recruiter
@PSMSVl1:refer-
XHWMMIl1:renco-
\MJNNLl1:rencontrerez
cGHWIGl1:repre-
TKK_GJl1:representative
;V[NQOl1:resea-
;V[NQOl1:research
LFMLLbl1:room
LGLLNal1:room-
KJOML\l1:rua
KKMML_l1:rua-
]DNIJXl1:sala
XFPIIZl1:sala-
KGOLIdl1:salle
IFOLIhl1:salle-
YZGOIHl1:sarà
_VGNJFl1:sarà-
_ZALLGl1:see
aWCLLGl1:see-
`KJMMJl1:seein-
cKKMLIl1:seeing
[YCWFFl1:sends
UTE]HGl1:sends-
8WSPVTl1:senio-
6VSPXTl1:senior
RT[LFHl1:seu
PRaJIFl1:seu-
ILKMKbl1:short
NILKIcl1:short-
QbGLIKl1:sie
PeFKIKl1:sie-
aHBPPPl1:so
^IDPPPl1:so-
[ZFLJJl1:sono
Y^EJIKl1:sono-
HMNNN[l1:stati-
WTIPMJl1:suis
UTIQMJl1:suis-
HIJKLhl1:são
IIHJKkl1:são-
=YQNTPl1:talen-
@YQNRPl1:talent
CNSNL\l1:teaml-
@SXNQPl1:teamleitung
IKHKMfl1:test
LHGKNel1:test-
KZJIXJl1:thank-
XHH]KKl1:that
MLG_NLl1:that-
@=DBK{l1:the
@BEEI{l1:the-
]LFMOOl1:then
YLINOOl1:then-
_^N2RKl1:to
TVK4Q`l1:to-
EPPNPVl1:ul
EPPNPVl1:ul-
jIFKJLl1:und
gIFKMMl1:und-
LJNHP^l1:use
FLNIQ`l1:use-
HRXMQJl1:van
HQXNQJl1:van-
DWKLJ_l1:via
A[KLK\l1:via-
UADM^Ul1:vorst-
CHLRnCl1:vorstellungsgespräch
DGaOOPl1:was
JLXPNNl1:was-
aMJMILl1:wee
^MKMKLl1:wee-
WNKNNNl1:werde-
XNJNNNl1:werden
MMHLTWl1:werks-
KZVUDEl1:while
JXXVEEl1:while-
mG`-GRl1:with
hNc3KBl1:with-
WISNLMl1:wordt
NIZPLNl1:wordt-
\HKJE\l1:x
RJLKG`l1:x-
XLKOOMl1:y
[MINNMl1:y-
PEQPYJl1:you
QFQQXJl1:you-
C^OLRMl1:zoom
=_QKRPl1:zoom-
cIKMMIl1:zwisc-
bIIMNKl1:zwischen
[STWA?l1:|
PZ[QBBl1:|-
\IXKPAl1:¶
WFZKRGl1:¶-
]bEAX<l1:–
__KBQ=l1:–-
Q^JLLIl1:—
VYIKMJl1:—-
vECOFFl1:•
s@DOKHl1:•-
EVHL_Ll1:→
EZGJ`Jl1:→-
aL>KG]l2:↵
gJ>KF[l2:↵-
iHHLJKl2:!
aNGMJMl2:!-
GSQOQPl2:#
HQPORPl2:#-
`ZKKBHl2:'
bVKLDHl2:'-
BO]LKUl2:(
/ScMRVl2:(-
RFGVVNl2:)
UOGXREl2:)-
]KIONLl2:+
^KHONLl2:+-
WnG8;[l2:,
YlN77Xl2:,-
rIFOEEl2:-
rGGOFEl2:--
WgFIDIl2:.
U`KIFKl2:.-
CLKN`Rl2:/
DJKOaQl2:/-
^KHDE_l2:0
ZPDFG`l2:0-
O?FKZ`l2::
N;\FO`l2::-
T[<eDFl2:;
XQD`GFl2:;-
DOOP]Kl2:<
HKMP_Kl2:<-
LWPKPMl2:>
OVOJOMl2:>-
V_HLKFl2:?
T]JMIIl2:?-
J_OPHJl2:@
J^OPHJl2:@-
VMYMV;l2:@name
]GRQHJl2:@name-
>VTMSRl2:[
?VSMSQl2:[-
O[FDLZl2:a
XYADMWl2:a-
>XTMNUl2:about
>VSMOVl2:about-
CTUNQOl2:am
AUVMROl2:am-
?TVMQTl2:anali-
CSUMPRl2:analista
D\YNHJl2:and
<^ZOINl2:and-
ITNNMVl2:are
AVRNLXl2:are-
VQHONPl2:arriv-
PUIOMOl2:arrive
\XHNEJl2:ask
]TGOGLl2:ask-
KKM\NMl2:asks
KJM]NMl2:asks-
IMJ[QOl2:asses-
EF^KJ\l2:assis-
JA\IL]l2:assistant
NLLPMWl2:at
MLLPJ[l2:at-
D`F`HGl2:atten-
FbG_EFl2:attendance
_IJPLMl2:avec
cHLNILl2:avec-
ZQBKYHl2:badge
YTBLVIl2:badge-
RKQDDcl2:be
UJTCBcl2:be-
IOTOOOl2:beim
FPVPNOl2:beim-
^THMHJl2:best
\YIKFKl2:best-
_GUNHIl2:big
XJVMJKl2:big-
^GFPFXl2:board
YGHOF\l2:board-
hHIKKJl2:bring-
OTGHL[l2:by
TVFIKTl2:by-
]IUPJEl2:c
_B\VDCl2:c-
N\LNILl2:cabin-
P[LNILl2:cabinet
]bDCPDl2:call
\\HBX@l2:call-
LINMM^l2:calle-
HKMNN^l2:called
BHOKnHl2:candi-
GIONbKl2:candidate
`HKOMKl2:cas
bGJONKl2:cas-
^LHLNOl2:chair
gHBMKQl2:chair-
b[GJDHl2:chat
aXHLEHl2:chat-
VTMMKKl2:check
QSKXKIl2:check-
TXNNGLl2:cheer-
VWNNFKl2:cheers
GJNKIgl2:clien-
FOPNL[l2:client
JIOKMal2:cliente
UIMLG]l2:clíni-
VILLF\l2:clínica
_HLNNLl2:codin-
]GMONMl2:coding
YGGJ^Kl2:collo-
YFLI[Il2:colloquio
YKaGIFl2:com
QZ\FGFl2:com-
aJDQJPl2:con
hFCQGPl2:con-
FhJPIJl2:conta-
FaOQHKl2:contact
^IHPMOl2:conve-
FaQLKKl2:coord-
A`PNMNl2:coordinator
V[FRKGl2:corpo-
ZSD\FGl2:corporate
=WPNRVl2:couns-
<VPNRWl2:counsel
YMKNLNl2:cto
ZMKNLNl2:cto-
IdIJKOl2:day
FcJMLOl2:day-
TKGKH`l2:de
YKJIHZl2:de-
KG_MNNl2:demo
VEWMMNl2:demo-
eMELJMl2:deput-
jLDKIMl2:deputy
WHINJZl2:der
XHHNJ[l2:der-
bFLPLJl2:desig-
gDKPKJl2:design
bJSILFl2:di
]KPLNIl2:di-
HM[LPNl2:die
BNYMRQl2:die-
VL\KJHl2:direc-
YJVLKIl2:director
RQYAYDl2:discu-
QWZKCJl2:discussed
iCHNHOl2:discussion
XLLOMNl2:dive
WLLONNl2:dive-
MK\KOKl2:drh
KKaIOJl2:drh-
aKKKJNl2:e
bKIMKMl2:e-
P_KMHKl2:earpl-
T`JKIHl2:earplugs
WFGKLal2:el
UIKJI_l2:el-
ZIJOOOl2:empfa-
WQJMMMl2:empfang
6Z\MQOl2:engin-
.]]OSQl2:engineer
WECG^Ul2:entre-
MFGJbTl2:entrevista
<UYLUNl2:europ-
;UYLVNl2:europe
eKGKKMl2:falar
hKELILl2:falar-
QLZNKJl2:first
QLZNJKl2:first-
J`IKNNl2:follo-
IcHJMOl2:follow
ALQHX\l2:for
GHRHS]l2:for-
I_HPMMl2:from
Q]JOHKl2:from-
J[JPPKl2:gener-
L\GPOKl2:generated
XWDOJNl2:gern
WWCOKOl2:gern-
?GVPN`l2:gesch-
rJCLDKl2:gespr-
_JKOIMl2:gesprek
cKKNHKl2:gespräch
?YMMRUl2:gesto-
AXLNSTl2:gestora
gHJKNIl2:given
hIJJPEl2:given-
JROOPQl2:gmbh
CVONQSl2:gmbh-
W[INFLl2:groet
Y\MKBKl2:groet-
YUOMELl2:groeten
?bIMLVl2:gruß
?aKMLVl2:gruß-
j>KPKLl2:grüße-
i?KPKMl2:grüßen
QGJPI_l2:guest-
TGIPG`l2:guests
VIQNNNl2:géran-
OJ^NJKl2:gérant
ERONOVl2:hall
GRONOUl2:hall-
K_KMIOl2:hands
JaJNHOl2:hands-
AQZIWNl2:have
BLVJ^Ml2:have-
7KaNWQl2:head
9JcOWOl2:head-
UQWKLFl2:hear
MT[LMFl2:hear-
XKXGOJl2:her
OI]JRIl2:her-
HPMOTRl2:here
QMJNSPl2:here-
GFWOXOl2:hi
HGVOWOl2:hi-
]JLNKNl2:host
_ILNJNl2:host-
UFUDH_l2:hoste-
UEXEHZl2:hosted
UTVWDAl2:hr
QTS[CEl2:hr-
SJXWGGl2:hub
SOWOIIl2:hub-
NHZNNNl2:i
jJFLNGl2:i'll
fJFOMHl2:i'll-
P\VKDIl2:i've
NV]LBKl2:i've-
KJ\MMOl2:i-
WQMJNMl2:ich
G^LMONl2:ich-
\ETGHVl2:il
_FYHHLl2:il-
LJCNMfl2:in
KKELLgl2:in-
DXPOPOl2:infor-
VE7GhYl2:inter-
UBAFdYl2:interview
ZAcJGKl2:interviewer
bFKLOMl2:interviewers
TKXKQGl2:invit-
SH^JQFl2:invite
cIIPJKl2:io
bIIPILl2:io-
Q>SJIel2:is
N<TINel2:is-
HXGIJ`l2:ist
I\GJJYl2:ist-
DJVKaIl2:it
GFYM^Il2:it-
Ha^OBBl2:je
L\XOFEl2:je-
RHWJRNl2:jefa
VKQJQMl2:jefa-
VLLNQLl2:job
FGVUXKl2:joine-
FH\RVIl2:joined
K[JLNOl2:jury
M_HJLOl2:jury-
JNI_HSl2:la
LLF_HUl2:la-
XEKNRRl2:lead
VFINSSl2:lead-
JUWJMNl2:leads
AWYKNOl2:leads-
gC\FEHl2:led
fE[FFGl2:led-
XISNKMl2:leidi-
WHUNKMl2:leidinggevende
ZVDPKJl2:llama-
DULM`Hl2:lobby
HNMN`Jl2:lobby-
JJKLWXl2:loop
HIML[Ul2:loop-
HSbMFJl2:mail
NYZMFFl2:mail-
aF\FIHl2:manag-
ZI]JIGl2:manager
_IMKLNl2:me
fIFMLLl2:me-
`KBQMOl2:meet
^MDPLOl2:meet-
pC@LDWl2:meeti-
lCBJEYl2:meeting
ZJLOMNl2:melde-
]GKOMNl2:melden
bKGKLOl2:membe-
^LILMNl2:members
VJBQ\Ll2:met
WHBQ]Ll2:met-
fGEOOJl2:min
hFEPNJl2:min-
YKIWKKl2:minut-
YKE_IHl2:minutes
DZXJKPl2:mit
KVXIKMl2:mit-
dEKLKOl2:mitar-
dFKLIOl2:mitarbeiter
IZKOPMl2:move
FYLORMl2:move-
Y\RDGGl2:my
XaNFGGl2:my-
L^BIcCl2:name
L]AGeCl2:name-
QI\HMOl2:nanny
SIZINMl2:nanny-
TTINOMl2:next
RUINNMl2:next-
FUHJ]Pl2:note
HXEJ\Ol2:note-
OG]SKJl2:notes
TE\SJHl2:notes-
JGKSN]l2:o
JHDZK`l2:o-
LKL_LLl2:obser-
\KJMNOl2:observed
dLHLKKl2:of
aMGMMKl2:of-
[_?XDEl2:offic-
ZaDQDGl2:office
DSHOWTl2:officer
JXXIKKl2:opene-
LTXIMLl2:opened
fHFOMJl2:ore
bKINKKl2:ore-
Z]HRBGl2:organ-
QYKQIKl2:organiser
ZUKQGGl2:organizer
7ZSNTSl2:ort
7XSOUSl2:ort-
GRLRE^l2:our
E\OTCSl2:our-
JIeHMLl2:over
JIcJNLl2:over-
XRTV?Gl2:panel
aUQIBHl2:panel-
aFJMNNl2:partn-
cGJLMMl2:partner
DZSKOOl2:peopl-
LWRKOLl2:people
MLL]GPl2:perso-
BNO]NOl2:person
WBWMB[l2:phone
]?ZK@Zl2:phone-
@XQMQSl2:plant-
CVQNQSl2:planta
YJNOKNl2:play
\IMOKNl2:play-
YSPS7Tl2:pleas-
\RAV;Zl2:please
@VOM`Hl2:pm
DRMM_Jl2:pm-
]KINMMl2:postd-
cIFOMMl2:postdocs
EcGLDZl2:probl-
HMMMN\l2:produ-
KKMMM^l2:product
CRTOUOl2:progr-
?RUOVNl2:programming
^RD]BGl2:quest-
GZIVOKl2:questionne
]RPW>El2:questions
GWNIOVl2:recru-
L]LLKNl2:recruiting
<YQLPWl2:recrutement
M`NOJFl2:regar-
Q`LOHFl2:regards
JLUOKTl2:regis-
AQUONWl2:registered
IHbNNJl2:repor-
MHcIMMl2:respo-
MPLMZJl2:reçue
GUOMUMl2:reçue-
PWQLOGl2:role
LTPWLGl2:role-
ICIbLWl2:room
HEF^J`l2:room-
IKQML[l2:rua
ILPMMZl2:rua-
MGL`MLl2:sales
PHUSMMl2:sales-
DZINYKl2:salud-
W^KMFHl2:salut-
S[MNJHl2:saluti
N^LLIMl2:saluto
dHJLMLl2:schul-
eGJLLLl2:schulleitung
R`IIKKl2:se
YZHIJKl2:se-
OcJJHJl2:secre-
N`KLJKl2:secretary
FeJPJKl2:secré-
YKMMMNl2:sense
[IMMMNl2:sense-
BYKIM^l2:serve-
[GMPOLl2:será
]GKPOKl2:será-
YJKLJVl2:side
QHLMK[l2:side-
II_MKQl2:sie
HGcOKNl2:sie-
DYPPPNl2:since-
F\NPOKl2:sincerely
HZNOOLl2:slide-
HYNOOMl2:slides
QHKM]Ll2:slot
UIKNWMl2:slot-
bMAONMl2:speak-
bMAONNl2:speaking
dLAPIOl2:spree-
^LEPKOl2:spreekt
YJKMSMl2:stage
VJLLTLl2:stage-
TKIYMKl2:stude-
ZKGWMKl2:student
UJH\LKl2:surpr-
TLIZLKl2:surprised
KJKKMcl2:take
KKLKM`l2:take-
pGBKMIl2:talk
jIAMNJl2:talk-
][KKDHl2:te
aZKJDFl2:te-
EKQMQ\l2:teach-
ZWLILHl2:team
V\JIJJl2:team-
_C[MFIl2:teams
YC]KMIl2:teams-
^FPMOJl2:techn-
aILLJNl2:teil
`JLLKMl2:teil-
\LKNKNl2:teiln-
JXHNWKl2:thank
LRGN]Kl2:thank-
CmBENTl2:the
Jh@EOTl2:the-
PJ]IMMl2:there
WIZIKMl2:there-
XRMMKLl2:ti
WVLMIKl2:ti-
H^JNNMl2:ticke-
H`HNNMl2:ticket
@RPL[Ql2:time
>QPN\Ql2:time-
OQKBWVl2:to
C[PCTVl2:to-
XGCdHLl2:today
WHFdGJl2:today-
XMLVLGl2:toddl-
WMLULHl2:toddlers
^HD\JJl2:unser-
]^FGJHl2:up
aZDIMFl2:up-
LWRNKLl2:us
NUPNLLl2:us-
KKKMJbl2:use
JJJMLbl2:use-
;ZXMNRl2:vacan-
AWTNORl2:vacancy
YKMOMMl2:value-
]JLNMLl2:values
LLIOK^l2:van
LLJOL]l2:van-
]GJOMOl2:video-
IKONI`l2:vorst-
CLPQN[l2:vorstand
ZMNJLNl2:vorstellungsgespräch
eSEILHl2:vous
hSDIKGl2:vous-
iDUIKDl2:w
fD\IFFl2:w-
GM\PNLl2:was
HN[PNLl2:was-
IHFQeMl2:we
KHEPhJl2:we-
gEJKIOl2:who
bJJMJLl2:who-
DNMM^Ql2:with
DQNM[Ql2:with-
N[UGNGl2:works-
TIVLOLl2:workshop
YGYMJJl2:worry
ZIUMKJl2:worry-
FF[NK[l2:would
EJPQL_l2:would-
kBHPILl2:wrap--
gBIOLMl2:wrap-up
[APAn?l2:you
RDFNNal2:you'l-
QDGONal2:you'll
XGQ@n=l2:you-
YREIC^l2:your
U\EJ@Zl2:your-
BUROQQl2:|
ETQOQPl2:|-
SZDNPKl2:–
WZHNNFl2:–-
^CKMJXl3:↵
dDHMLRl3:↵-
YKKMONl3:&
VLJNPPl3:&-
XKMNGUl3:'
UJMOGXl3:'-
=]WLKRl3:(
<^]IJQl3:(-
oFAOJKl3:)
rFAOIJl3:)-
?VYNNOl3:+
=XZNNPl3:+-
]DMSESl3:,
\FI[KHl3:,-
TFLRPSl3:-
LFMQQYl3:--
^VZ<EKl3:.
WZW>FMl3:.-
PJ[HRKl3:/
JJbFRLl3:/-
QXj:LAl3:0
UWd9JGl3:0-
Z][=S8l3::
\`X=N:l3::-
j?Ee?Gl3:;
]ARi>Cl3:;-
WRKLKOl3:<
RTLKLPl3:<-
AXROPOl3:?
DVROPOl3:?-
_HMLLNl3:@
]INMMNl3:@-
SRK@WSl3:@name
OHKTWMl3:@name-
]VJH<Yl3:a
\XMG:Yl3:a-
LVKNPNl3:am
IWLOPOl3:am-
\VFKGOl3:an
WWHKGQl3:an-
[TTFJGl3:and
YTXEHHl3:and-
G\^KDKl3:as
E`ZJEKl3:as-
LLMLL\l3:ask
JNLIKcl3:ask-
JEIiJOl3:asks
KFKeJOl3:asks-
2ZQOYUl3:at
7ZOOWTl3:at-
X:TW]?l3:be
V9UYUHl3:be-
VNMPLMl3:best
QUMPKLl3:best-
DKNNP_l3:bewer-
LLMNL[l3:bewerbung
]XGJJIl3:bring
\[GKIHl3:bring-
[FKZMHl3:but
YHKVOIl3:but-
^SAGE]l3:by
aWAFA[l3:by-
[INPLLl3:call
]HMOLMl3:call-
RFKKbJl3:candi-
QHLO\Kl3:candidate
O]KLJMl3:caro
L_MLIMl3:caro-
hHCKMOl3:chair
^LFLNOl3:chair-
QGJNIal3:clien-
YJGKI]l3:client
R\LMIJl3:coffe-
[VJJJKl3:coffee
@XRMRQl3:com
DURLQQl3:com-
^GWEMKl3:con
XI[IMHl3:con-
fJGJLLl3:conve-
`GINOMl3:conversa
fIIMJKl3:conversation
G\UIMKl3:copyi-
RWQFOMl3:copying
RZMMKIl3:cordi-
HXONPMl3:cordialement
Q\MOJHl3:cordiali
@SUNUOl3:d
?SVMUPl3:d-
C\SNNMl3:da
JZOMMMl3:da-
GPTPOOl3:das
JPSPOOl3:das-
GRMQPSl3:data
IYOMKPl3:day
DZQMKRl3:day-
UNIVIPl3:de
\IIXFNl3:de-
XKLPMNl3:deep
VLMONNl3:deep-
HZJ]GJl3:del
JYI\FKl3:del-
`HINOKl3:dem
^MJNMJl3:dem-
bFIIOQl3:desig-
bFIJNQl3:design
AbNLPMl3:die
A[OLTOl3:die-
XACPP]l3:direc-
_FGPOOl3:director
MGIOO`l3:directors
kDGNKKl3:diret-
YKHOIUl3:do
UGMNH[l3:do-
S^KJIKl3:du
T[JLKJl3:du-
aHMOKJl3:e
gGLOJHl3:e-
ISHML]l3:el
JOKML\l3:el-
MA[YFSl3:en
Q@[TEWl3:en-
\JKOLNl3:engin-
YKMOLNl3:engineer
sCGNGIl3:entre-
mGKNFHl3:entretien
fKFOJKl3:entrevista
WLJNOOl3:entwi-
QIL]MKl3:equal-
NHM^MLl3:equality
dJKLJKl3:es
dMMKIHl3:es-
KGKV[Ll3:exter-
IILXYKl3:external
FdKLMMl3:fale
DdIMNNl3:fale-
ZG`JFIl3:first
WH_JHJl3:first-
XYJMJJl3:five
[YIJKIl3:five-
DJLPaNl3:for
HGLQbKl3:for-
V\GOJHl3:freun-
X[GOJHl3:freundlichen
ZLJNPLl3:from
WLKNPMl3:from-
@WNNXOl3:gespr-
QZINIOl3:good
I`KOHOl3:good-
TPLQNKl3:groet
STJQLKl3:groet-
dLHMKKl3:head
dKHMKKl3:head-
QZKPGNl3:hi
SZJOHKl3:hi-
GZWJMKl3:hirin-
F]XIMJl3:hiring
eJGILPl3:his
`KHJMPl3:his-
`GHPOKl3:hr
dGEPOKl3:hr-
GYFM^Il3:i
ITHM\Kl3:i-
CcOPMIl3:id
C^OPOKl3:id-
MKZJPMl3:ihre
PKYHPNl3:ihre-
VIHG_Ml3:im
WHHGaLl3:im-
[;UP=bl3:in
Y8\OC[l3:in-
QXJQDTl3:inter-
ZKGDPYl3:interview
XIF_GMl3:interviewer
QK@[D^l3:is
TY=WDVl3:is-
[KGOOOl3:it
YKJNONl3:it-
]APJ\Fl3:je
c@LK[Fl3:je-
LXPOKKl3:kind
TMPQKMl3:kind-
\TS>ETl3:la
\PGAH_l3:la-
YUHLNJl3:le
`PHKLKl3:le-
9L`NI\l3:lead
;N[KPZl3:lead-
_GMQMJl3:leads
cEKRLHl3:leads-
I_LNMKl3:link
G`KNNKl3:link-
FURNMRl3:manager
`FLPNJl3:me
^GLPNKl3:me-
OZGKXGl3:meeti-
OZEKYGl3:meeting
UJ[KJKl3:met
RH_LJLl3:met-
WF`NIFl3:micro-
TH^OKGl3:microsoft
URQKMJl3:min-
YLOKLOl3:mit
_ILKMMl3:mit-
HgFMMKl3:my
ObDMLKl3:my-
XLLNLOl3:nehmen
OKJONZl3:next
OKJONZl3:next-
UH_GJMl3:nicht
TGZIMOl3:nicht-
MH^NLMl3:notre
RKXNKKl3:notre-
HPNML[l3:nuest-
OLVJJVl3:o
WITJHTl3:o-
ZPVIELl3:of
jCXFDKl3:of-
GOMOPXl3:offic-
GOLOPYl3:office
b>@WQSl3:on
^>?XVQl3:on-
N^IPGNl3:organ-
Q9V>Rjl3:our
P<T?Qjl3:our-
=SUOWNl3:pair
EQSOSNl3:pair-
aIGJNQl3:panel
`JGJNQl3:panel-
KLKLK`l3:para
HJIMLfl3:para-
JLOXSJl3:play
HKNXYIl3:play-
ELJE\^l3:pleas-
EHHG^_l3:please
UNMOMOl3:pm
UNNNMNl3:pm-
CVPOQQl3:posit-
GSOOPQl3:position
MIXJSOl3:prese-
UHYIOMl3:present
ISRMNPl3:produ-
UQPLKMl3:product
ZKLLNOl3:progr-
ZLLMNNl3:programme
ZLKNNLl3:prueb-
[LLNOKl3:prueba
QFIKcLl3:quick
SGHK`Ml3:quick-
]JJQKMl3:recru-
^GKPMMl3:recruiter
HQIMTWl3:refer-
TRNPLIl3:regar-
MXNOMKl3:regards
HM_HPMl3:renco-
JM_GPLl3:rencontrerez
OIVRKQl3:role
OIURKPl3:role-
iJKMFHl3:round
hIHNGKl3:round-
@bPRMJl3:salud-
EZOPNNl3:saludo
9WTLQXl3:scree-
AVRMQSl3:screening
ZKNQNIl3:second
JTMQOOl3:serez
VOJPNMl3:serez-
R\LMIJl3:será
VXKNJIl3:será-
_HTWDCl3:slot
YLUVFCl3:slot-
bEBZKLl3:so
\HEZLLl3:so-
LIDX\Ml3:speak-
FJI]UNl3:speaking
fFKPKHl3:syste-
fEKPKIl3:system
ULWLJMl3:take--
WIXKJLl3:take-home
DUUMOQl3:talk
[HSMJMl3:te
XHMPNPl3:te-
dIEMOLl3:teaml-
aIHLPLl3:teamleiter
X^JGIIl3:techn-
Z_JFHIl3:technical
JQHWZFl3:the
SDM`RDl3:the-
fGHLLMl3:then
aIJMMMl3:then-
WTLMHNl3:there
WVKMHNl3:there-
dIENLNl3:this
hHCNKNl3:this-
C__AQFl3:to
G[XFXDl3:to-
cLHKMJl3:today
^MJLNJl3:today-
YJNOOLl3:too-
?XZHYHl3:tu
@P[GbDl3:tu-
RJCTI_l3:two
NKDUI_l3:two-
^VIPDIl3:un
[SJOHKl3:un-
SHHKL`l3:unser-
EMcNOIl3:updat-
CQ_LSHl3:updated
IPONOUl3:us
GQPNPTl3:us-
KI`OOHl3:vaga
KIcPOEl3:vaga-
\VGMIKl3:video
[VGMJLl3:video-
[JJPLOl3:você
[JIONOl3:você-
GIHQGil3:voor
HJIQHfl3:voor-
<RQOTWl3:vorst-
GQROQPl3:vorstellung
EQPUEZl3:vous
CPQ]FSl3:vous-
[XHMGJl3:vrien-
T\IMHKl3:vriendelijke
EWZNNHl3:was
DV[ONHl3:was-
MHKGOel3:we
\IGLKVl3:we're
[IHMLVl3:we're-
LFKHNgl3:we-
WHOPMPl3:week
]JKNNMl3:week-
YIIPPPl3:werde-
\GHPPOl3:werden
kFHMHKl3:who
hFJOHKl3:who-
PQYLRBl3:will
YOPKSDl3:will-
Q]?XGNl3:with
MZ?]HOl3:with-
cBWH@Vl3:you
_NPJLGl3:you'l-
^OSJKEl3:you'll
^@`G@Ul3:you-
YK[UAEl3:your
eOQU?Al3:your-
DYPPPNl3:yours
B\OQOMl3:yours-
SHPLSPl3:|
UINLSOl3:|-
JQLIaIl3:à
HVKI`Il3:à-
HXXMMHl3:è
GYZLLHl3:è-
CO\ONNl3:–
OK[NLLl3:–-
V[MCKNl:↵
`KHKNMl:↵ !
CUROROl:↵ #
GSQOROl:↵ # 0
EO\LRLl:↵ )
?RVMUPl:↵ ) d
V]ERMCl:↵ ,
VLNOMNl:↵ , best
F[OMPLl:↵ , cordi
WOOQKIl:↵ , regar
B`OQNJl:↵ , salud
ZLNQLHl:↵ - -
DbILMRl:↵ .
/^WORUl:↵ 0
AVQOSPl:↵ 0 0
XIIMQRl:↵ :
DRPOUPl:↵ : @name
aIKOIMl:↵ : who
FQNSTMl:↵ ?
GSOJWQl:↵ @name
>YMKTWl:↵ @name ↵
6^WLRQl:↵ @name ,
#a_K]Nl:↵ @name :
;TWMXOl:↵ @name at
K_JOLKl:↵ @name freun
WKLNPNl:↵ ]
:UUKWTl:↵ am
FRONOVl:↵ counc
<QSSTRl:↵ elter
FJQSSTl:↵ engin
?UTNVNl:↵ engin @name
dHLJIOl:↵ entre
IRQOPPl:↵ for
WJMNMPl:↵ grüße
aCMOMMl:↵ grüße freun
TGLQG\l:↵ guest
iCHNMKl:↵ inter
\JNNJMl:↵ junio
CXQOPOl:↵ local
AVQNSQl:↵ offic
]HJOOMl:↵ panel
;ZPLPXl:↵ recru
NRQQPHl:↵ regar
VKOPMLl:↵ regar kind
NYNQMGl:↵ salut
ZMMPLJl:↵ salut cordi
TLPPMMl:↵ servi
XJMOOMl:↵ short too
C]NPOLl:↵ since
DYPPPNl:↵ since yours
XMMNMNl:↵ task
FSROQOl:↵ teams
GSQOQOl:↵ teams micro
ZLJOMNl:↵ topic
lUSC>El:!
=^QNPOl:#
:_QNQPl:# 0
ZDLM[Gl:&
FPPMWPl:& @name
CQUNSQl:& @name (
]LLOJKl:& @name /
`LLNFMl:& @name –
`IKMMMl:& q
XKMOMNl:& sql
a\=@C]l:'
YVKMKHl:' :
QJcMMBl:(
VGINZLl:( 0
C@hLOTl:( @name
<X[LMQl:( @name ,
BRYNPNl:( @name -
INSNRQl:( @name /
6SeJQRl:( @name :
IPQPPPl:( @name vorst
DPTNTPl:( @name with
\MJIOOl:( beoba
YMLMMNl:( einze
VTKMKLl:( ich
iHEQEMl:( inter
;RWNUSl:( lead
CQSNRSl:( lead @name
YGUOJLl:( lunch
hEFMLMl:( postd
`KGNNMl:( postd two
]JIMPLl:( schul
gFILLLl:( schul mit
`GKPKNl:( scree
ATUOPPl:( time
>[VMOOl:( us
:[XLMTl:( vacan
QNSPIOl:)
AWRNQPl:) .
iJMMHFl:) 0
PRSEOPl:) @name
GHIcOOl:) asks
mGBHNNl:) chair
ZLLNMNl:) cto
XKONLOl:) d
aHJHNQl:) desig
VMMNNOl:) direc
VMLNNOl:) entwi
\JMLMNl:) gf
ASYNOOl:) in
BaMUILl:) inter
;LaMH^l:) lead
`TBLPIl:) min
cIGONJl:) min 0
KOTONPl:) netzp
TLRLJQl:) peopl
IPTONOl:) refer
=WVNPQl:) schic
PNSJOPl:) sl
cIBNONl:) teaml
`IIOLNl:) unass
HRQNPPl:) utc
VJOMMQl:*
\HLLNOl:* ↵
<XRNURl:+
YIOPMLl:+ .
BYRMRNl:+ :
FRNORSl:+ @name
S]TUM5l:,
RHOSIUl:, )
uCBFMMl:, ) @name
JEIiJOl:, ) asks
gLBJKPl:, ) chair
F[HYKNl:, ) inter
@KOTTWl:, ) lead
=]QOOPl:, ,
OIOII`l:, 0
;YQMNYl:, 0 .
5]ONRZl:, 0 @name
nU@]H2l:, @name
cGHMKQl:, @name (
{EB:KSl:, @name ,
VNLKNPl:, @name .
BPaJLQl:, @name 0
{>=>?Rl:, @name :
bFKPJLl:, @name diret
WKNOMNl:, @name |
GSXOLNl:, appli
XMHONPl:, arriv you
FLL`NNl:, asks
UID_LLl:, asses
H_OPHLl:, atenc
^KQMKIl:, best
eALOMLl:, best .
DSTNQPl:, biolo
CUOMQTl:, capit
CKPKKfl:, clien
AZPOPPl:, coord
C`OMPLl:, cordi
ATQNQVl:, couns
>VPNQVl:, couns @name
EJeIPMl:, day
KFVVISl:, direc
QN_KELl:, discu
KSbGFMl:, discu as
JKaIPJl:, drh
LK_JPKl:, drh la
URPMILl:, engin
SJLNLWl:, found
<\PMPVl:, gmbh
FUOOPRl:, gmbh @name
]`GKCGl:, groet
U[INHKl:, groet vrien
MJZNLNl:, géran
PG[NMNl:, géran notre
GRONOUl:, hall
FRONOVl:, hall @name
TYKOHKl:, hi
RMUWHGl:, hub
MR]MIHl:, hub @name
BGaR[Cl:, inter
HTPOOOl:, italy
VHVLOMl:, jefa
VHRLQNl:, jefa la
iGFIOKl:, manag
hLJLIGl:, me
WHUKNMl:, nanny
QI[IMNl:, nanny prese
SXHMNLl:, next
OIL\MMl:, numbe
CXPNQPl:, obrig
aDG]JGl:, offic
NIM]NKl:, offic equal
`KOLLHl:, paren
?QbIRNl:, peopl
[JFPPOl:, portu
\PENNNl:, pris
VXJLJMl:, recru
GgKOLFl:, regar
GZJN]El:, salud
R]KLIJl:, salut
L[MMKMl:, salut caro
BUSNRRl:, scree
S\HLLKl:, team
SVKMJNl:, there
`JJMMLl:, week
UDRH\Kl:, you
fFIMERl:, you :
UIOMPPl:-
oGJMDHl:- ↵
iGCOKMl:- ↵ )
fFHQHLl:- ↵ :
XKLOMNl:- ↵ engin
QPQQMJl:- -
jD?QITl:- 0
>TOQSVl:- 0 -
6XVJZRl:- @name
dAOPLJl:- direc
GRLNRUl:- revie
XdWE:Hl:.
c<_?LPl:/
?MMMbQl:/ /
UIQFJ\l:/ @name
cLHNLJl:/ @name /
\HMOMMl:/ @name call
SUPPIIl:/ c
GNVNROl:/ europ
=SWLWPl:/ m
mCVHJBl:/ w
[MJPLLl:/ w )
^NGOMKl:/ w @name
[MKNNKl:/ w inter
eV\;7Rl:0
^JDJQSl:0 ↵
gNCKKLl:0 (
@[SMQNl:0 +
AZULLRl:0 ,
;\OMOWl:0 , 0
WLLOKRl:0 -
`JJQJKl:0 - 0
8WVKL^l:0 .
2cTNTOl:0 0
GZTOINl:0 :
c?ZKIJl:0 ;
U[JMIJl:0 @
bOEKKOl:0 @name
HTNNNTl:0 a
VHWOMJl:0 ab
RMTPPHl:0 at
aIOPFKl:0 inter
WJGIZNl:0 joins
ZIaJFFl:0 ore
UFFPIal:0 probl
TH\PLFl:0 round
XFWNKLl:0 sessi
MQYDC[l:0 stage
AZPNORl:0 straß
?RTQRRl:0 und
]JIMNOl:0 year
LUMNOOl:0 your
bFKONJl:0 |
ISMMPTl:0 às
XRZMCFl:0 –
hBJSIJl:0 – 0
NJPYSFl::
MT?X\Fl:: )
n=TNCIl:: 0
dHLNIKl:: 0 @
]KOPGLl:: 0 inter
NJBU`Ll:: @name
o@DOIOl:: @name ↵
LYbBELl:: @name .
>OPPQ[l:: add
;WVNTOl:: agenc
Y[GNFKl:: agend
ZJH]ELl:: atten
XLMNNNl:: beoba
]F]HJHl:: board
L]KOJNl:: cabin
^VDWCHl:: call
SHOL]Gl:: candi
EVOOORl:: ceo
J\OPJKl:: conta
I\QNJKl:: coord
XIYIIMl:: cross
L[HGTPl:: day
EUPORPl:: depar
[DEJL`l:: direc
XFHJ^Ll:: discu
cILLKJl:: each
X\JKIHl:: earpl
Q_LMJGl:: earpl bring
RGPKVPl:: entre
XFJXMLl:: exami
KMNNXMl:: for
bKKJKNl:: frage
NfJMDKl:: from
YLLMMOl:: gespr
ZMKOMMl:: h15
IK\QJOl:: headm
LZKIHYl:: hotel
gFJMKLl:: hr
[@FCcSl:: inter
`D]MCJl:: invit
VLMKRNl:: job
BQROXOl:: job ↵
PYIKLOl:: jury
M^IJLPl:: jury du
[E]IKJl:: lab
LKQLOUl:: locat
TH]NJIl:: manag
IQTPNNl:: meet
`LHJMPl:: membe
fLGNJHl:: miejs
ZNMHOMl:: mitar
bGKKLOl:: mitar ↵
KGLLgJl:: name
KHMKeJl:: name @name
T[JKLIl:: names
XJKYJJl:: notes
BjNFMMl:: offic
U[IOAQl:: organ
gEKQGJl:: organ ↵
9WTPTRl:: ort
;WRPSRl:: ort ↵
TOZY=Fl:: panel
VMLNNOl:: panel ↵
HWRWIJl:: panel the
dGHNHPl:: partn
EWPOPOl:: passc
SG_PFKl:: phone
\MKLMNl:: prese
XJ[IGMl:: r2
FUPPPOl:: reuni
.ZVYPSl:: role
NJGQ]Ml:: scree
dIFHKVl:: side
UJKKI[l:: side clien
YGQKRLl:: split
VFH`HNl:: team
]D]KJHl:: teams
[E\MIHl:: teams micro
eNEMGMl:: teil
XLLNLNl:: teil nehme
WPILOOl:: teiln
HG_TLLl:: there
OUFH]Jl:: to
XJF]IMl:: today
KYVTEHl:: tomor
bIIMKNl:: us
UHJMDbl:: vorst
VMLPMNl:: was
UOKPMMl:: wer
HTQNQNl:: what
cIMLFOl:: who
aHHPKOl:: you
^WVt)2l:;
GLgt66l:; @name
CDeUMLl:; @name :
[EYNGLl:; arriv
GYIVOLl:; quest
FZHYOKl:; quest vous
KSLLZJl:<
UIIM\Jl:< @name
<XQKaIl:>
PNKMYJl:> <
CMNP`Kl:> < @name
LkVDK?l:?
X[LLFHl:@
WWLMJIl:@ 0
OPM[NFl:@name
:SKPU]l:@name ↵
LMWMNOl:@name !
aMO?LQl:@name (
2ZZJSWl:@name *
CUOSMSl:@name ,
cERLGLl:@name -
cLRX@Al:@name .
aFRKNHl:@name /
iDeABEl:@name 0
bCfd-?l:@name :
[LRJINl:@name ;
GX[FKNl:@name and
X@WHNTl:@name at
ETPORPl:@name auf
CMQUNVl:@name avec
ZSELNNl:@name by
^HMPLLl:@name call
LK_HOLl:@name con
cGIMMMl:@name dann
^KHJPOl:@name de
aHHMPJl:@name dem
EkGQIIl:@name die
fEJQHLl:@name diret
]LLOIMl:@name entre
aVELFLl:@name for
]MIJNOl:@name frau
M`HOLJl:@name freun
8TWMUUl:@name g7
^EYHLJl:@name h
W_GJLHl:@name herzl
aYEKHHl:@name ihr
cIGLOLl:@name ihre
bHFVIKl:@name in
LOMKTSl:@name inter
]JLLOLl:@name is
YJBXONl:@name manag
RMTNMLl:@name meeti
ZIVLJKl:@name met
HQPORQl:@name micro
TKPMMQl:@name mª
GPUPOOl:@name nächs
MONHSUl:@name of
POUXIEl:@name our
bEFPNOl:@name par
eDJQKLl:@name produ
QJaENKl:@name renco
:XPNRXl:@name senio
IROOOSl:@name studi
NQLQIVl:@name the
FXUMMMl:@name trust
dKKMHLl:@name unser
BTOOQTl:@name verei
CWONOTl:@name via
7VRNTXl:@name vorst
[LHMNOl:@name werde
UIJYJOl:@name while
EKMXYLl:@name with
OTOLPLl:@name |
VKTMMKl:@name –
TRRMJKl:@name •
UMMMQNl:[
BSSMTQl:[ @name
TLLNQNl:]
WJLOPNl:] energ
Mg`C,Wl:a
`IKMMMl:a &
?hIONMl:a .
4TYL]Ol:a /
GRINN]l:a :
XaEJIHl:a @name
DX\LINl:a as
NTUJMLl:a com
GYLOHXl:a for
MOQGUQl:a have
SKJMLWl:a tell
IERRK\l:a was
UF[JLNl:a with
dJKMMGl:a é
WZGFMNl:aan
RIYNLLl:ab
TOTAGZl:about
?VTMUPl:about chat
AWRNNUl:about scree
SLWJNLl:about word
QWVJJHl:about worry
ZHUMLJl:about worry @name
ESUNNQl:about you
FaOMLLl:abre
EaNNMKl:abre te
Q^HNJJl:accog
TWJOJKl:accog ad
b`CHFGl:accom
Q_HNKJl:accom farà
QGSZKKl:accou
LGYWLLl:accou our
SIC]OPl:accou our so
R_IOIHl:ad
@OPOP]l:add
=OPPQ]l:add cultu
dFOKJLl:advoc
ZKNLNMl:advoc devel
B[VFE\l:after
;YPOL[l:agenc
PVELYJl:agend
]GWMJGl:al
ZKGPNPl:al invit
FM\OPMl:all
K[[IKEl:alone
NKMNK[l:als
XHKMIZl:als bewer
\JG\HJl:also
RQPJQMl:am
QOSJRKl:am 0
TRLMNMl:am sich
NNURJMl:an
BSUMPSl:anali
FQTNORl:analy
rWER8Bl:and
\MLJMNl:and )
YIKOOOl:and ) desig
hKJMGJl:and ,
[KHOOOl:and , @name
\`NY?8l:and @name
SGF]ONl:and @name ,
ZKNLOMl:and @name with
cIIMLMl:and me
hGHLKKl:and you
FIhLLKl:anter
VNLNMNl:anwes
UOLONNl:anwes .
QSJOONl:any
HTPOPOl:aplic
KHIONbl:app
=VXMULl:appli
GVWNJNl:appli dear
BVVNPNl:appli you
]JTHINl:archi
7JOWX\l:are
MMMNOWl:are you
TXTIFKl:arriv
LZSMIKl:arriv 0
VPHONPl:arriv you
GYm;?Sl:as
LWYHJMl:as !
R@eIOLl:as ,
HKKW[Jl:aside
_WL:D[l:ask
CbLOOKl:ask pleas
GEKM\Zl:ask we
O[YLAKl:asked
I_^JBHl:asked i've
FEHqJLl:asks
KFJfJOl:asks (
GKM`OMl:asks @name
W\IMHJl:aspet
\UJLIJl:aspet ti
NID^MTl:asses
FMH_QPl:asses two
IQQMNSl:asses your
QTR@XKl:assis
IRJLM]l:assis our
JK[QNKl:assoc
@QVRQPl:assoc resea
PBOBJml:at
HNUOROl:at @name
aHPLJKl:at advoc
NLLLN\l:at inter
EWWLQJl:at recru
HbOQGJl:atenc
WRG_CIl:atten
SFEMIel:au
RGHLKal:au @name
YOLNNKl:auf
GSQNQPl:auf ↵
hMRKDDl:avec
`HFOONl:avec ronde
LLLWLTl:avec serai
`IGOMMl:avec échan
YNMMMLl:away
XOJMNMl:backe
\V?JYGl:badge
]HGJ\Hl:badge @name
U9RTQUl:be
R;MEXcl:be @name
]AOZSAl:be will
XK\JEMl:be won't
JITNLYl:be would
^bDJFGl:be you'l
HMaLNKl:becau
LL]MKMl:been
>aTPINl:befor
\ILNNNl:begrü
TXGMMMl:behal
RYFNNNl:behal on
a`DKCGl:bei
jEHMJKl:bei @name
^GKOMNl:bei melde
EPWPOOl:beim
DPXPOOl:beim du
cKHINNl:beoba
YLLMMPl:beoba (
\NKJOMl:beoba der
OJSOMSl:berei
GPUPOPl:bespr
IPSPOOl:bespr wie
VVQKHJl:best
`ATOKLl:best .
L\IKXFl:beste
SZKMIKl:beste mit
lHJOIDl:betwe
eMMNHEl:betwe inter
dLNOGFl:betwe inter @name
`IMONHl:betwe min
bILOMGl:betwe min 0
NDJIY\l:bewer
RKJIIal:bewon
WRNMKLl:bien
[IVMJJl:big
9hNLQOl:bij
YTKKLKl:bin
S]JKJJl:bin ich
FRSNQPl:biolo
LbPJIIl:bitte
DSUOOPl:bitte :
YFXHGTl:board
ZG^HKHl:board oral
NLMNWNl:bonjo
L[MPLJl:booke
ERONOVl:borou
FRONOVl:borou @name
_G[KHGl:boss
]HWMHIl:boss big
TH]KJLl:boss his
MFLIJil:bot
SHVIQNl:both
TZHLMLl:break
QZJNMKl:break )
hGV=9^l:bring
pGDLMFl:bring i'll
GRMNJ]l:bus
BWLMPXl:busin
LTINOUl:busin hr
[C]PFIl:but
_FYIHJl:but ,
DaQ^I=l:by
YfIBJFl:by @name
bJCMNPl:by chair
UIVKMNl:by demo
J\IPPKl:by gener
KYIOPNl:by gener was
jCIKPIl:by given
hFJJOIl:by given is
QH[MKOl:by hoste
LFZQVGl:by joine
FGSVZJl:by joine be
eGSJGJl:by led
IHMNaLl:by made
`JHLMOl:by obser
OBYOQPl:by writt
WOVMKFl:c
@UTNQQl:c ,
SNZUEDl:c slot
dFGONMl:c'est
cGGNLOl:c'est ,
UI`KFLl:c'è
P[LOILl:cabin
QaEROCl:call
IPROPOl:call candi
RXFZGIl:call confe
SBHJOdl:calle
GDPMKgl:calle is
RIFN`Ll:can
TJDO[Nl:can you
SGJGjFl:candi
OIOM]Jl:candi :
NHILdLl:candi @name
AUPNWPl:candi si
AWPMQTl:capit
ETPMQTl:capit @name
WYHLLJl:capoc
U^FLJJl:capoc il
WZIINIl:capos
YWIJNIl:capos la
^H_LEDl:capta
QWIMSJl:caro
M]LMJMl:caro un
bGIONLl:cas
[JKNOLl:cas du
GWPDQWl:case
X>XFJ\l:case the
QVTGMKl:ceo
AYPNORl:ceo ↵
gELQHIl:cet
zH;AONl:chair
oEAHOMl:chair (
\MFNNOl:chair be
g]DEHEl:chat
KUNNQMl:chat first
LPM]KIl:check
aLLMJKl:check conve
^QIOGLl:cheer
\]?YECl:chef
MQEZONl:chef le
IHJMOcl:chez
JUHQKWl:chiam
IQTONOl:chief
GSUNNOl:chief ,
aDENLXl:ci
QXE^CJl:clerk
O?DBK{l:clien
AUSMRQl:clien my
KKLLO]l:clien notre
JKJMM`l:clien o
YIIJJ[l:clien the
PFJLIel:clíni
WYGLLKl:code
aFKNMLl:codin
U]KLHIl:coffe
PYKJOMl:coffe ,
\WREHHl:colle
V\TJEFl:colle my
IYWIMKl:colle my copyi
T?DI_\l:collo
TMMPMPl:collo al
GPJKbLl:collo il
SXaBDHl:com
EUNMPTl:com ,
RJPOOPl:com @name
TJGPTQl:com conve
eJGMIMl:com falar
DdIMNNl:com fale
IGgMMJl:com falou
^IKMOLl:commi
ZKMNOLl:commi the
FUPOPOl:compu
t2bFJCl:con
lFWICDl:con @name
ZKJOONl:con direc
ZIJPPLl:con será
UXEZFHl:confe
NbHOFLl:confi
LUSNKMl:conos
JYOMLNl:conos collo
qF?NNHl:consi
dLDLOKl:consi will
caGM?Bl:conta
AZQNNQl:conta ?
VPLOLMl:conta of
YUEOOKl:conta your
_HKMLNl:contr
lDDHOOl:conve
`LMNJIl:conve @name
_FIPLOl:conve a
@PUMSUl:conve initi
[KHOOMl:conve vai
`IIOKMl:cook
MR`JGJl:coord
B[QNNOl:coord recru
PYQENMl:copyi
MVUIMKl:copyi i'm
`QKOJFl:cordi
TMMQOLl:cordi bien
ZSHWHFl:corpo
BQOOOYl:counc
ERONOWl:counc borou
?VQNQVl:couns
:XQNRXl:couns @name
[HNKQMl:cover
\HLLRMl:cover @name
ZKLQJOl:crew
[JKQIOl:crew the
[HZHIMl:cross
RKZILNl:cross ;
_GKOLMl:cto
WMMMNNl:cto (
ZMKNLNl:cto ,
6RRRS\l:cultu
@MINX^l:custo
VMOMNNl:d
WJOMMPl:d /
@WTIK[l:da
ENPMUTl:dag
RLMLPTl:dag die
bHOKJLl:dann
]NINIOl:dann ,
A]RPLNl:das
KKHNKcl:data
EcZELGl:day
Z[FKHKl:day @name
MXHIYJl:day the
KDWHZQl:de
@UTNRPl:de /
DJGWIdl:de @name
1ZZLYPl:de a
?SUMVPl:de a /
<UXLQTl:de anali
MKNM]Jl:de entre
:TTLWUl:de gesto
AQONWSl:de gesto |
VNNOLNl:de head
UDbMLFl:de lugar
<XSNRTl:de plant
;WYLQRl:de vaga
?XSLUPl:de voor
KXJLSMl:de échan
?WWLULl:dear
ZXJNIHl:debri
`HKOLLl:deep
ZJLOMNl:deep metri
FSSMROl:deine
CaH]HHl:del
aHHNPJl:dem
RE\KNOl:demo
NJ[KNNl:demo recor
^W<F@cl:den
dFXGIHl:deput
\FYIMJl:deput her
TOJHJ]l:der
JWRLKPl:der mit
{>BKHHl:desig
WKLOOOl:desig of
oFEPHHl:desig syste
MPJOUPl:detai
`HIOMLl:devan
bGINNKl:devan cas
USVIIJl:devel
RUVKGKl:devel for
ZMQG[?l:di
AYVNNOl:di posiz
XGRPNKl:di posto
GTQOPOl:di riuni
MTKKLWl:dial
YVJJLLl:dial pleas
T]FMMIl:dial-
LLLK`Jl:diary
KRJL_Il:diary the
BTMRF_l:die
MMMMRTl:die zit
9PTMXXl:dinne
YFNRBZl:direc
EPYNOOl:direc ,
XLKNNNl:direc en
K[IPPLl:direc our
IE[YMKl:direc sales
^HQKQFl:diret
KWXAZEl:discu
OVZKEKl:discu as
GdLKKLl:dispo
FTPOPPl:dispo o
GSPOQPl:dispo per
`ILOLKl:dive
_GJPLMl:dive deep
]@@J]Vl:do
YTJPHKl:docum
[UGPHKl:docum i
[aFGHIl:dono
YbGGIHl:dono o
LL^JOJl:drh
QLULOMl:drh la
P_GUBLl:du
ZJLOMNl:du !
[JKNOMl:du .
M`IJLOl:du @name
DQWQOOl:du lerns
_HJONKl:du resti
VHUKFUl:due
T\AIPOl:dueña
S[EKOMl:dueña la
YTKLLIl:durin
_ESGIRl:e
aJHPKLl:e ,
fJKKIKl:e @name
OJRPMQl:e io
_JMLMKl:each
`JMLLKl:each min
TEOJ_Il:earli
YIVNHKl:earli the
T`JKIHl:earpl
VWJLKMl:earpl bring
cIEQJNl:een
^^DHGJl:eigen
Z\IIIIl:eigen de
\LJMNNl:einze
[JKMLOl:einze 0
KCL\@cl:el
VMONLNl:elett
\KNNIMl:elett @name
9RURUTl:elter
>QTPUSl:elter 0
=YSNOTl:email
>WSNOTl:email this
[JJOONl:empfa
e=QTDPl:en
\KFOOOl:en )
bEHLOOl:en @name
\MHOMMl:en @name met
[KINONl:en harás
`LNOJGl:end
]HKNOMl:energ of
`XEOHEl:enfer
\ZINIDl:enfer a
CLXORQl:engin
OPTKPLl:engin @name
LMTQPMl:engin learn
KWMNLQl:engin of
SQNOJNl:engin princ
JPSNNPl:engin staff
]IJNOLl:enhet
_JINNLl:enhet träff
b.W<fPl:entre
fGLIIOl:entre :
NJXPMNl:entre la
fIIPHJl:entre te
VLKOOOl:entwi
P[GMNMl:envoy
UUGNMNl:envoy est
RHK[MLl:equal
RJOZNGl:equal the
dJFLPKl:er
eIFLPJl:er @name
5QRM\Xl:erstg
kUDEBOl:es
^PAKIXl:est
I]HMOOl:est vous
HHMNbMl:estim
F^DJOYl:está
oC?PLMl:et
]KHPOLl:et @name
aIMQJHl:et pm
CPVNTPl:europ
RDK`KNl:exami
QDKaKMl:exami techn
BMYOTOl:execu
aBJMJVl:exerc
CQPOTTl:exper
PIGMbLl:exter
_FHPOMl:fait
cDFQONl:fait se
gHGLJNl:falar
GeEMNNl:fale
HHbNMLl:falou
R_HMIJl:farà
Q_JNJIl:farà la
IFdPNIl:fase
EFRMR]l:final
FNQNURl:final entre
ZRcHC@l:first
TG]OIJl:first the
cQHKJIl:five
HbIJMOl:follo
@TJ;oRl:for
ESSNQPl:for ,
:TQVaEl:for @name
FSTNPNl:for appli
WXEJGUl:for ask
VTFIVJl:for badge
IRQOPPl:for inten
;URMVTl:for inter
QHYNKPl:for quest
PF[NLPl:for quest your
VKKOOPl:for selec
FNHNbMl:for thank
RIYKPKl:forem
RH[LOHl:forem works
RI\LOHl:forem works the
[KLNMMl:forma
XLMNMNl:forma 0
_PONGFl:forwa
]HHOMRl:found
SJKNMVl:found our
HW`IIIl:frage
bJKJKNl:frage es
`MIGPNl:frau
_MIGOOl:frau (
I[OLKQl:freun
XKRMJOl:freun mit
MG`OJNl:frien
MI^NJNl:frien a
Jhf:;Ml:from
T_HJIKl:from ;
FK_LPOl:from @name
RSZKKFl:from hear
HXTMNJl:from hear you'l
G[WLJLl:from invit
KJbLMJl:from over
nEFKKLl:from quest
HNONSTl:from welco
HHQNQ[l:futur
GKRNOYl:futur your
_IIPMLl:får
`HKOMKl:får du
SLMZIKl:führt
VR_FN@l:für
\FaJFGl:für @name
8SVNVTl:g7
GRQOQQl:g7 :
:QWNUTl:g7 –
ISPOPOl:gap
WKONOLl:gap the
KNLP\Jl:geach
I\IPPLl:gener
K\HPOLl:gener was
PYHPKOl:gern
?FYOM_l:gesch
BO\NOPl:gesch mit
bBUB\Cl:gespr
ZLLLMNl:gespr jouw
EaRQHIl:gesti
+\VMVZl:gesto
?QOOXSl:gesto |
GKJG^Yl:get
aILKMMl:gf
gGHJPJl:given
hFIJOJl:given is
;XQLRWl:gmbh
=YPMQVl:gmbh @name
TfIKGDl:go
FMSWZCl:good
K`JMHOl:good in
PF[QLLl:good someo
8UUOQWl:googl
:YUMQTl:googl with
_AG]NHl:grade
TaNLAKl:groet
U^GNGKl:groet vrien
VTJKLOl:group
AaJMLUl:gruß
YIMNLPl:grüße
YKLNLOl:grüße freun
NZDJD_l:guard
ZFIOF\l:guest
GMLO_Ll:guten
QWVIHJl:géran
TTVKHJl:géran notre
dHTHKGl:h
jDRJJFl:h 0
ZMJOMMl:h15
`KJQLJl:h15 0
bIKNLJl:h30
aIDPPLl:haast
`KGONKl:half
JPOOOSl:hall
ERNNOWl:hall @name
JKKO_Ll:hallo
\KJOLMl:halte
K_JNINl:hands
QXJNJOl:hands good
YLJNONl:harás
YKJNONl:harás la
INOOWMl:has
Q@]CbGl:have
IHiPGJl:have would
eIIGQKl:have you'l
^ETHPKl:head
OLYMKMl:head (
BSUNQQl:head ,
\HKONNl:head [
;QWMTVl:head re
XMNLJQl:head the
NH[QHOl:headm
KH_QIOl:headm the
TWQJKHl:hear
QUSKMIl:hear you'l
EORQPSl:hei
KaILKNl:helpe
[J]ELGl:her
TLIORPl:here
SaHMGIl:herzl
`NMHSDl:hi
cQVGDDl:hirin
J]JNNLl:hirin the
_KNIKOl:his
YIUKLLl:hm
?QRPXOl:hoi
[MNLMKl:home
\MMMLJl:home at
SRNIIVl:hospi
[KLJIUl:hospi entre
W^FGJNl:host
REXFH]l:hoste
MWLIIXl:hotel
ZIHPUJl:hour
\HKORJl:hour an
\EOLTJl:how
dSWQ=?l:hr
ORSXHFl:hub
UM]RFBl:hub @name
M]QGTDl:i
SR\LEHl:i @name
jGOKKDl:i'll
bYXD>Dl:i'm
]RHPHKl:i'm ,
XUKOHKl:i'm , hi
XUVJCJl:i've
Q^MKKIl:ich
>WYLQOl:ich und
MaIPKIl:id
OhTAJEl:if
QbFKIMl:ihr
B`ZHLJl:ihre
LLUPKRl:ihren
TNMPMNl:ihren sie
QWJNNLl:ik
TIU?SVl:il
[ELF]Ll:im
Q9ZZPLl:in
XD]LKJl:in @name
@QVRQQl:in assoc
OaJKJLl:in be
EMQKTWl:in dag
DPSONUl:in regis
@bJMQQl:infor
CPUMQTl:initi
BPUMRTl:initi -
IRQOPPl:inten
IQQOPPl:inten was
NJHL^Pl:inter
RMLMGZl:inter '
DaFWINl:inter (
HQTNOPl:inter 0
]HIPOMl:inter :
eEJEROl:inter @name
R]HMJMl:inter an
^FOMMNl:inter and
QSOPJMl:inter compe
IH_QJOl:inter first
[KJNNNl:inter forma
YNLNMLl:inter nd
TILLH]l:inter phone
^IXKGIl:inter secon
ZT?\JFl:inter the
]HLKOPl:inter vos
aZDJHIl:inter your
ESPNTPl:inter –
WbFIIIl:intro
]NIPKKl:intro to
TV^AT=l:invit
YHWNIKl:invit earli
QFDQdJl:invit to
ZKTKPFl:invit updat
SGQQLRl:io
JNTNOQl:io siamo
qO/D;ml:is
ZCEOL\l:is 0
lFBUGJl:is @name
bHJLOKl:is commi
^FKOPLl:is inter
VSHOMLl:is name
UWDONMl:is name my
BONNQ\l:is role
LKL\NMl:is today
TREJI\l:ist
VIHMF`l:ist @name
HL_EZGl:it
bPLUAEl:it's
VTKMKNl:it's ,
ZQKMINl:it's , there
bNFGOOl:it's so
FWPOOPl:italy
HUOOOOl:italy #
UYJMJLl:j
SWJNKLl:j jour
Z?RMVLl:je
XHVJNLl:jefa
WHWINMl:jefa la
XKJLOQl:job
N[KLQHl:join
WXNMJFl:join '
PDPVYFl:joine
OE[PUGl:joine be
TKGKZOl:joins
WJGJ[Nl:joins candi
UWLOJIl:jour
UVJNKLl:jour le
]KKLMNl:jouw
ZKOOJNl:junio
XKNNLNl:junio elett
Q]GJKOl:jury
M^HJMQl:jury du
`LILMLl:just
?RXNSPl:kenne
FPUPOOl:kenne team
JOSOOOl:kenne team das
ESPNTPl:kg
bLINJLl:kiero
bLIOJJl:kiero :
NWJLXGl:kind
gHELNLl:kommt
fFHJNNl:kommt @name
MI]U8Yl:la
ZCGKO\l:la ,
YKJNOOl:la .
\JIOMNl:la con
ZKLLOOl:la de
@UTNRQl:la de /
YCENM]l:la en
?JIPY_l:la per
NJbILKl:lab
QI[LLLl:lab the
CXLOPUl:las
=_IOOVl:las a
FQ\NLMl:last
HYIMLVl:late
UKVI?\l:le
ILGLNcl:le passe
CV]BRQl:lead
CGXDX\l:lead (
C`KJRPl:lead @name
JRWUIIl:lead hr
PWIPNMl:lead our
_KTMHFl:leads
ZPTOHEl:leads @name
LNUOPMl:learn
HMWPPNl:learn machi
YJMOLPl:leben
eGWHGIl:led
VJYOIJl:leidi
YISNKLl:leidi je
KKPKRVl:leite
JOUMNQl:leite (
_IMLMLl:leitu
FOWOPPl:leitu (
BPYPOOl:lerns
GPUPOPl:lerns bespr
\LIMNPl:lesso
NKBQ_Ol:liebe
WVBN[Al:like
\W>OYAl:like would
GoEMKFl:link
HcMOMFl:link the
EGINUbl:list
]REOLKl:llama
FPMKaJl:lobby
EWPOPOl:local
HSPOPPl:local numer
QBOLJbl:locat
DJSML`l:locat your
IJKLV[l:loop
ZJYKIHl:lugar
PF`OMHl:lugar en
OZZIHFl:lunch
IVYLLIl:lunch 0
>SVNVOl:m
>SWNVOl:m (
ULPNNMl:machi
[MLMNKl:machi :
HOMM^Ll:made
HMMM^Ml:made @name
NW[MFHl:mail
]KOOKIl:mairi
tCUGDCl:manag
NVDTMPl:manag @name
ZHSGPMl:manag both
TG\KMKl:manag hirin
mIAWDHl:me
MKK[PNl:me :
`MNKILl:me be
JSQQIQl:me call
aHGONNl:me from
eGGMOJl:med
`KHMOKl:med er
\IKOMNl:med tale
[T[G:Ol:meet
V_LN?Nl:meet '
TZFLJPl:meet ,
VZEKJPl:meet , @name
WGZQIHl:meet to
YGXRIGl:meet to you
]KJMNNl:meet you'l
^T>HQQl:meeti
cGMNMGl:meeti .
`KPLKHl:meeti be
A`HOOSl:meeti teams
_HEQQMl:meeti your
gHHOHKl:meets
\NNLKKl:meist
OXKNNMl:melde
XQJMMMl:melde bitte
aEG[KGl:membe
SGK]MKl:membe a
[NHLMOl:membe panel
WMSD^@l:met
TG[LPHl:met gespr
gI>QKOl:met spree
`LCPLOl:met spree je
[JLOMNl:metri
[JLOMNl:metri &
JM]PGOl:micro
GTQOPOl:micro di
eLHNJIl:miejs
^MIOLKl:miejs na
W[JFJNl:min
M\KHKSl:min 0
ISNNPRl:min 0 ,
aHMNKJl:min @name
SNBbGMl:minut
FJIaPPl:minut ;
]NKKMLl:minut five
gU[>CAl:mit
{H?IFIl:mit @name
XNLNNNl:mit einze
^HMPNIl:mit fachg
EZUMHQl:mit gespr
LH^ONKl:mit sie
WMJNOOl:mit sprec
]KMHOMl:mitar
SPQJPMl:mitar ↵
^HKPKMl:ml
;\UMROl:mobil
ETQNROl:mobil ,
IQPOPPl:mobil dispo
AZL`LFl:more
AWWYLFl:more one
aHKMNKl:most
>ZRNTNl:move
DRSNSPl:move @name
UJNNYGl:museu
RJON[Gl:museu the
`\NIBDl:my
MXUIMJl:my copyi
eDMPKIl:mª
XLOPLKl:mª :
BQaPLJl:más
JNOPJYl:métro
\@pGAFl:na
WX?FdAl:name
KHMKfHl:name @name
PbDNLJl:name my
DHWHJel:named
ObHJNJl:names
TYLNJIl:names zoom
QI\HMOl:nanny
SH\HMOl:nanny prese
\LKKISl:nd
\MKMHQl:nd 0
B_WNIKl:need
aHHOLOl:nehme
VMMOMNl:nehme es
DUQOPRl:new
FSRNPQl:new (
HRQOPQl:new ( us
F[VJGQl:next
XLJONOl:next sit
GT]GISl:nicht
VH^FJMl:nicht ,
SYPSEGl:no
XHPJQOl:noch
gHILLJl:noch bring
INSNPQl:nosso o
GHKPMcl:nostr
GINPM_l:nostr la
iEJCWGl:not
BSRTXGl:note
GXOPWEl:note pleas
RCbTIEl:notes
QRMGE^l:notre
eJJMKIl:now
HPNMLZl:nuest
IIT[MMl:numbe
NHV\JJl:numbe with
IRPOPPl:numer
ISPOPPl:numer un
XaCKLHl:nurse
XPGONMl:nurse lead
DQWQOOl:nächs
DPXQOOl:nächs beim
GPUPOPl:nächs beim du
]SPQ9Pl:o
OQUHONl:o com
fGJMJLl:o e
DWPNQOl:obrig
LJK`KLl:obser
XKMNNNl:obser ,
]KJNNLl:och
_JJNNKl:och @name
YZHLJIl:ocupa
U_HHKKl:ocupa se
IRPOQOl:oder
A]\LQBl:of
]IJLLQl:of @name
Q[HMMLl:of behal
iLBJOJl:of consi
LKZISLl:of head
AQ\OOOl:of head (
9U[QPOl:of head ,
WIMYOFl:of membe
QXKOKMl:of point
ZLKLONl:of two
Z]?WDIl:offic
G_SHMLl:offic @name
LVLPNMl:offic @name the
KIN\NMl:offic equal
IXLKLVl:offic the
[LJONLl:og
`JHONJl:og @name
MKNMZMl:oi
SIHN]Kl:olá
NMFGJgl:on
EH][LIl:on ,
SA@aKYl:on @name
UWGNOKl:on conta
XLILIYl:on is
UK]SFDl:one
\G^MGEl:one the
BP\XMGl:one there
RPWQIHl:only
B`KLSOl:only i
DLNMaNl:onsit
JMMMQYl:onze
FMMLSZl:opdra
FMMMSZl:opdra onze
KZQKMMl:opene
\RDIRLl:or
JZLIROl:or @name
]HXILIl:oral
^GXHKJl:ore
XfCODFl:organ
bGLQIKl:organ ↵
B_LPPMl:ort
>VSPRQl:ort ↵
I_KMNLl:ort vor
EQLN_Ll:ou
@VVNPOl:ou slide
BIGNPkl:our
dIGMOJl:our bring
UNSVGGl:our from
TJCZOPl:our so
aEINITl:our with
bIDPPLl:ovat
dHCPPKl:ovat haast
JLaHNMl:over
?SQPPVl:pa
ARTOUOl:pair
PJRPNPl:pairi
QP_\??l:panel
_KGLMPl:panel ↵
BSWOOOl:panel .
dFDMOPl:panel 0
ULOJNQl:panel inter
JS^XCEl:panel the
OZXCGOl:panel video
ITUONJl:paper
HTXOMIl:paper writt
TeCKJIl:par
SZFMMNl:par envoy
IUOPONl:par reçue
DWPQOOl:par reçue serez
?LPNMdl:para
_MNLKHl:paren
bLNMKFl:paren the
JLMMJ`l:parkh
GQMNMZl:parki
aKIMMKl:parti
`BYKMGl:partn
PKVOMMl:partn @name
UWEOMMl:paso
SXFOMMl:paso te
BW]NNIl:pass
EWPOPOl:passc
FVPOPOl:passc ↵
UKDJL`l:passe
WICKN_l:passe vous
ML_FPKl:peopl
TKQLKRl:peopl (
@UTMSQl:peopl [
?VTMSQl:peopl [ @name
`ILKOKl:peopl the
:bFDcPl:per
BHIKfWl:per @name
?ZWMNOl:per conos
HTVaBEl:perso
@VX\LDl:perso more
XCPHOWl:phone
EUQOQOl:pin
DIKPJhl:place
YCBQM_l:play
]DGOPRl:play role
QP3OcSl:pleas
eGJMKLl:pleas ,
\KFJ_El:pm
fHCJXFl:pm 0
PYKOKMl:point
TRLNLMl:point your
C]BYXGl:por
APXNSPl:portf
^JDOPOl:portu
^JDPPOl:portu direc
JJMLS[l:posit
HPNNPVl:posit the
BXVNNOl:posiz
?ZWMNOl:posiz la
pDCJLLl:postd
dJGKNKl:postd :
^HJOMOl:postd the
^KHOMNl:postd two
JG[MKVl:poste
KI]MFVl:poste le
XISONIl:posto
_JJONJl:posto al
TZHPKIl:pour
`XHGIJl:prepa
gJIJKLl:prepa pleas
MKUJTPl:prese
[MKKMOl:prese saran
QI\HMOl:prese the
`KJNMJl:prima
^HQMMIl:prima il
WONOJNl:princ
TZCONLl:pris
XWDMMNl:pris étant
dIMMHKl:probe
J`DKAal:probl
GOPM\Kl:proce
EORL[Ml:proce our
L[ICK]l:produ
CTRNQRl:produ ,
CUQNQSl:produ , scree
ZJMNMNl:produ am
GTKIP[l:produ the
\G[IMFl:prof.
fJHINLl:profi
IOQNVNl:progr
<SVOXNl:progr pair
VLMNOOl:progr the
ZMMMNKl:prueb
[KLOMMl:pst
`IKNLLl:pst am
cKFKMNl:puis
\JJNLPl:pupil
]JLNMMl:q
AVPMWOl:quale
U\GMKKl:quem
VYG[;Ml:quest
F\GXOKl:quest vous
QGYMLOl:quest your
OIKL`Ll:quick
PHbIIMl:r2
KGMNL`l:raum
=FWN`Rl:re
@QUMSUl:re conve
DXQOOPl:reach
JCDO^\l:read
KEXUEWl:recor
NJ\JNNl:recor a
IJJ\IXl:recor we
GfTFIKl:recru
?VRMRTl:recru (
_FLPKMl:recru 0
V[IMGLl:recru :
XTTKHGl:recru your
7`VHOVl:refer
:SSLVYl:refer vorst
IgMPKCl:regar
OXPNKJl:regar kind
OKTOKQl:regis
bJFMPJl:rekto
dIFLPKl:rekto med
ZE]CPKl:renco
YG`DLJl:renco vous
XGHOKYl:rende
LEaPKMl:repor
aBUVDHl:repre
SHEgGKl:repre @name
YE`DLLl:repre stude
[QGRLIl:requi
0Z_OSOl:resea
AQVRQPl:resea :
BN_TLJl:respo
CWUOOOl:respo di
_EKJKVl:resta
YKLOOLl:resti
CVQOQOl:reuni
WGTLPMl:revie
?PVNTSl:revie portf
HROK\Kl:reçue
>TSMUSl:rh
JRPOPOl:riuni
HJPUH]l:role
;WZNPPl:role ↵
YGNPKPl:role @name
^HMOKMl:role stake
XJULHPl:role the
]LHNNMl:rolle
PGYPKOl:ronde
\IHPNOl:ronde @name
FAFbL`l:room
KHJcOKl:room the
WDjMFCl:round
HJNKJel:rua
`HLMMKl:rundg
[HQIITl:sala
VBP^KIl:sales
JGPLJdl:salle
MUJN\Dl:salud
IgKPHHl:salud un
\\JKEHl:salut
P]KLIMl:salut caro
YVLNJFl:salut cordi
\UEOLJl:sampl
\NJKMNl:saran
jXDLH@l:sarà
NYHONOl:sarà accog
iJBOOFl:sarà ci
HK_GMUl:says
UKMKNTl:scene
JMOPWMl:sched
?dLSLLl:schic
@VUOPQl:schic (
ZKJMNPl:schoo
TIHKTVl:schul
eHILKLl:schul mit
ZLMNKMl:scien
eDDMXIl:scree
XKEMXMl:scree phone
VHNOMRl:scree recru
bUEIKIl:se
EPUPOQl:searc
EPTOPRl:searc @name
U@VRYEl:secon
YE\UBIl:secon the
JcF\EFl:secre
HcJOJLl:secré
E^NPMLl:secur
_VMKIDl:see
aKJNMIl:seein
cKINMHl:seein be
XNJNNNl:sein
VNMNMNl:sein anwes
GPUOOOl:selec the
L]MPKIl:send
K[MPNJl:send pleas
SZFVJGl:sends
XVB_EEl:sends corpo
FOMNUVl:senio
>XSNRQl:senio :
CRQOPTl:senio is
SHINZOl:senio –
XLMNMNl:sense
YKMNMNl:sense produ
^GHZFMl:serai
TIJ[HPl:serai je
IUPQNNl:serez
FXJKL[l:serve
\KMKLOl:servi
ZROMKFl:será
XEWOLJl:sessi
?QXIK^l:set
J\KNQJl:set was
SRXKIIl:seu
hGIKNIl:shift
SJKII`l:short
MKLKJal:short a
TOONOLl:short too
C][HKKl:shoul
AMGOW_l:si
@UQMXPl:si quale
COUNQSl:siamo
GMVNPSl:siamo ci
PeFJKJl:sich
VXILKLl:sich sie
hBEHIYl:side
^IIIJXl:side clien
XYWFDHl:sie
^KJOLMl:sie halte
AZ\MLKl:since
DYOPONl:since yours
eIFJOLl:sind
eIEKPLl:sind @name
VMKONOl:sit
VMLONOl:sit you'd
YFRNNMl:site
ZDIKL[l:sitze
JHJPMal:sitze wir
hGGRFKl:się
jGGREJl:się @name
ZJLOMNl:skal
YKLOMMl:skal du
NNUKNPl:sl (
HXQNNMl:slide
:YYLRPl:slide ↵
SCTVWBl:slot
r@:XLJl:so
fF<YLLl:so ,
WIJYKLl:solo
PHVXKJl:someo
XVDPKMl:sono
LVYHMJl:sorry
QAOW[Gl:speak
kK@OHLl:speak be
DKNRJbl:spedi
YHNMQMl:split
^HJLRMl:split @name
RISLPOl:spoke
^JDOOPl:sprec
ZLHNOOl:sprec sie
jI>PKOl:spree
gK?PJOl:spree je
eGFMNNl:sql
XKLPMNl:sql am
XKRLNMl:staff
KN\CF[l:stage
bFJQKLl:stake
]HMPKMl:stake pm
VFSLNPl:start
MJYLOOl:start we'll
:VRMN^l:stati
VLJNLUl:story
QIKULTl:story a
@ZPNORl:straß
GSQNPQl:straß @name
VGUWIIl:stude
JHLQO\l:studi
]KHQOJl:suis
^KZHKEl:super
V\IKKJl:suppo
V]IJKJl:suppo it
VJH\MIl:surpr
WLJVKLl:surpr be
pEDQHIl:syste
aJMPJHl:syste 0
KHJKKgl:são
KHLIIil:take
UVWCATl:take-
[JKOMMl:tale
ZKJPMNl:tale skal
@ZQNRPl:talen
pG?JOJl:talk
;WUNRSl:talk .
bJHLLNl:task
g_LDCAl:te
YQLMLLl:te quem
eIIFRKl:tea
KLNLPYl:teach
RPNYKEl:team
HPTPOOl:team das
M_IMMLl:team hirin
QKI[JOl:team inter
VLMNOOl:team progr
QG]JOLl:team the
NKSKKWl:teaml
PPUKNLl:teaml (
DSXNOOl:teaml ( @name
UTRLFNl:teams
MMUQJPl:teams micro
YULVHBl:techn
fMEMILl:teil
XRKLKMl:teil @name
bGGOKOl:teil nehme
eJEJLOl:teiln
dJHKKOl:teiln .
EMDV[Sl:tell
OIKWLUl:tell you'l
UTAJ^Hl:termi
[]CMHJl:termi den
CWJJK`l:test
>UVLPUl:test will
EQOLOZl:teste
GWCIkEl:thank
[EI`JHl:that
FUIMAil:the
UAPLM[l:the ,
^IMMOJl:the .
\[FILIl:the ;
8^SKPVl:the about
LLLLPYl:the and
BNWOOVl:the as
TKLKK[l:the at
ZJIFM[l:the by
XVLKLIl:the durin
9aKL[Ol:the for
>WZHPRl:the from
LZJNQJl:the if
]>VMVHl:the in
YHZILKl:the meet
VMM\CKl:the of
RYU[B>l:the on
CLE_H_l:the to
\bFJIDl:the with
FSSNPPl:their
DSTNQPl:their for
tDJJFGl:then
_LJKLNl:then ,
HLfZDBl:there
MH_VJEl:there be
[OKMIOl:there hi
`FHPMPl:thesi
\HJONOl:thesi your
`TFKMIl:thing
ZWKJKHl:this
]KJOLNl:three
VFM\LHl:throu
\YIKHIl:ti
IfJOJIl:ticke
3XUK`Ol:time
UVHMMNl:titol
O\ENOLl:titol la
NSKFWPl:to
`ZHIDKl:to @name
T[IPIJl:to chat
@`FZKNl:to clerk
FGZOG]l:to due
ZIDOMXl:to next
DRPPPUl:to pa
EX\EONl:to perso
KJ\PNLl:to repor
THKTLTl:to story
pE>MPKl:to talk
LcIQIHl:to write
WTHNLLl:to writi
jJTR@@l:to you
YEXZEEl:today
BDabELl:today @name
\MLQNFl:toddl
VMLWMGl:toddl the
O]HVGIl:tomor
N]QNGIl:tomor who
TLNOPMl:too is
RA`RKJl:topic
R_HNGKl:tour
GKKUI_l:train
KHNNM^l:tram
NMMVOMl:trans
A\WLMLl:trust
JYPLNMl:trust with
iFIMKJl:träff
_IINNLl:träff du
_IKNLLl:träff får
A^XDZEl:tu
aJEPPKl:tuota
bIDPPKl:tuota ovat
]>>aC^l:two
TKLMLVl:two @name
_JHNNMl:two and
FPPNPVl:ul
`^FM@Il:un
CZPOPOl:un @name
eGHPINl:unass
_JIPJNl:unass (
NIbHNKl:und
GOPNUQl:und )
UMLNNOl:und ) entwi
XI^HJIl:und @name
\MMLLLl:und @name :
`SHNJGl:under
Q@XUA\l:unser
eFKLMLl:unser von
g^DHEEl:up
EPcIQHl:updat
TOIH]Jl:us
BYTMPNl:us 0
aIIMKMl:us of
IGHLKll:use
HNMNK^l:use we
HQSNPPl:utc
;UZNOSl:vacan
@XTMMSl:vacan manag
?N_OOOl:vaga
CI`MNSl:vaga a
[JIPOLl:vai
UNKOOOl:vai você
`HJOMMl:value
IHWKMZl:van
NGJfLHl:verba
@UOORUl:verei
YELME^l:vg
AcIKKVl:via
EXONOQl:via ↵
IROOOSl:via ,
JfUBJJl:video
XVKLLIl:visit
WVKKLJl:visit the
_KGOLNl:você
VFHMaHl:von
DDMKhRl:voor
JKPK`Jl:voor @name
L]JMMMl:vor
I^KMNMl:vor @name
MAGL]]l:vorst
hIFMMHl:vorst @name
[IKLNPl:vos
UOLS=Yl:vous
EZD[MNl:vous @name
FYHYOKl:vous chef
UIJORRl:vp
\HNPLKl:vp (
T`HMHIl:vrien
JaGOKNl:vrien met
{CMEEAl:w
aIIPJLl:w )
JOTNPNl:w /
`MGOLJl:w @name
_MGPLLl:w desig
`MMNJHl:w inter
NLWMOMl:w revie
BU`GDXl:was
T@VOQPl:was case
HSQOPPl:was email
GK`QJLl:was it
4SDMd^l:we
J@dHG\l:we'll
^>EHJhl:we're
\KUKHJl:wee
OMZMKLl:wee /
]ILMNMl:week
YIGHWRl:welco
ASPMUUl:welco 0
MTOPNMl:wer
VLLPMOl:wer ↵
eFBNPOl:werde
XOJNNNl:werde sein
_KGMMOl:werde teiln
J[_GHGl:werks
ARPNUUl:werks :
RK^KJJl:werks unser
JTNTQIl:what
QODM`Kl:when
VQL]CFl:while
YMLSNGl:while toddl
[MLSNFl:while toddl the
]SQY=Cl:who
[IUJKMl:who who's
SJXKLNl:who's
O[MLKLl:whole
P`JKJLl:whole the
YJ[HLIl:wie
N5YSN]l:will
@RWGTVl:will @name
iLDGMLl:will inter
fLCLNKl:will panel
VKBO_Jl:will we
ZFDQDal:will you
RWJMMMl:willk
RWJMMMl:willk @name
VFHNK]l:wir
EK\QNNl:wird
DK]SMNl:wird @name
QJ[SHIl:with
dEJPINl:with )
cEJPJNl:with ) @name
BW]MLKl:with ,
kGHQHGl:with 0
bIIRJKl:with 0 round
ZFXKMJl:with @name
EN`QMHl:with be
SHMMYLl:with call
_LMMKJl:with check
^LMMKJl:with check conve
W^INHGl:with debri
VLNOMNl:with desig
VLNOMNl:with desig syste
OGUZJJl:with good
M]KMINl:with hands
N^HNHOl:with hands good
_LNMLHl:with home
eIJOIJl:with hour
SC=aCcl:with inter
MMMNH\l:with inter '
WBWHKWl:with is
ZJLQMLl:with meet
fCCN\Dl:with meeti
\MLNNHl:with meeti be
_FGQPMl:with meeti your
[ILONMl:with min
WKMOONl:with min 0
>SUOWNl:with progr
@SUNUNl:with progr pair
SMWOILl:with speak
dM?ONMl:with speak be
RISLPOl:with spoke
UEVMNOl:with start
<WUNQRl:with talk
bEJNLNl:with wrap-
UNMOMOl:with wrap- pm
WKZKGMl:won't
OL_JMKl:word
ULVHNLl:word a
UJYOIKl:wordt
TJWOJKl:wordt leidi
UJXOIKl:wordt leidi je
SGOKLZl:work
NWYINFl:works
LK\NPIl:works the
TSZJHGl:worry
QVZKHFl:worry @name
HJ`GVLl:would
XUGOX@l:would we
mAGPILl:wrap-
`FJPLMl:wrap- recru
Y[EPHIl:write
QWXJIGl:writi
NW[JIGl:writi i'm
JM`JQHl:writt
OCXOQPl:writt was
ZFKHDcl:x
PHLJIcl:x @name
`LJLKMl:y
ZMKNMMl:y @name
^JIMMOl:year
YKKNNOl:year to
U<a2eQl:you
VNJOOOl:you -
GRMNTQl:you .
aDELZKl:you :
aJEOOKl:you ;
`GFQTHl:you for
ML\INMl:you inter
WGGQWMl:you invit
^JJMNNl:you just
_RKPHEl:you like
_KJQLJl:you then
UMFL[Ll:you when
[GWLLIl:you with
^GIJIZl:you'd
`JJNNJl:you'd peopl
`QDP7]l:you'l
G^POMIl:you'r
MeYC2Yl:your
IcIMQHl:your @name
eFDLNQl:your about
FTZLOJl:your as
QIWNLOl:your bring
\FKQOMl:your conta
FiJQGJl:your for
SaGIJLl:your of
MYLOMLl:your send
CSSMPTl:your test
ULJPMQl:your to
F`F\IJl:your with
DUZMNLl:yours
hIGRDLl:z
gIHSGIl:z się
YJMIORl:zit
OKNHSVl:zit @name
HKaMLLl:zonde
EVLB\Tl:zoom
WJPMLQl:zum
aHJNMKl:zwisc
dIILMKl:zwisc @name
`TLWBAl:|
iOLIFGl:| 0
hEEOKMl:| 0 -
7TWOWSl:| @name
RPYQIEl:| c
PLZYFEl:| c slot
\IKOMNl:| dive
VLMONNl:| dive deep
DRWOOPl:| engin
GVPOOOl:| infor
WMLOMNl:| manag
]IMOKMl:| play
_HMOKMl:| play role
ZKLOMMl:| pst
XKNNMOl:| sense
XKNNMNl:| sense produ
HN^NPHl:¶
?kHF`Cl:à
DTUKG[l:è
iCBIKXl:é
aSEKKKl:échan
bRCLLKl:étant
ZXAMMMl:étant géran
_]T;T:l:–
UXKNKIl:– .
`TZL>Cl:– 0
VYXKECl:– @name
^LGOLMl:– chair
\JKQIOl:– crew
_LLOKIl:– desig
6O\JaNl:– inter
FRPOSPl:– kg
ERROSPl:– move
\GKNNPl:– pm
WZIKLIl:—
`QNNHEl:•
KWSMLMl:• ↵
eFIOJNl:• ↵ @name
D\GJ_Jl:→
VVKUN@label
`;u=FGlabel!absent
\@X[CHlabel!and
4eb=[Glabel!arrange
V_d/:Ylabel!boss
@@IB{Clabel!candidate
YT<Q_Alabel!hire
B<?{6Ylabel!listen
cJGKLNlabel!me
kVZTD&label!meet
DCXiFKlabel!not
EGTbJOlabel!only
CXIZHTlabel!place
^ZCVDElabel!topic
qMcg+(label!who
^EKXJJlabel!will
c^BBIKlabel!with
j]BBLDlabel!you
RhMHCGlabel:a
HY^IKGlabel:about
<QRPRYlabel:add
PMJHJalabel:adres
OI\KMLlabel:again
ZTQKGIlabel:agend
WNMNMMlabel:am
XYCKKQlabel:an
eDIKLPlabel:and
jFLJIJlabel:anspr
DLMPaMlabel:appli
MXLMTIlabel:appoi
XINOMOlabel:are
UKNONOlabel:as
]\GKEJlabel:asses
PP@YULlabel:atten
mGIIKIlabel:auswa
YJZCLNlabel:backu
^HM`CDlabel:banca
_EC^JKlabel:be
eKIKHNlabel:beoba
FGNImIlabel:bewer
YF`FKJlabel:board
E_MLOOlabel:bring
FI^WNGlabel:but
I\OMLKlabel:by
M\LOIMlabel:cabin
eXEIFIlabel:call
JKOQVPlabel:cance
EFGF{Flabel:candi
_ENNLNlabel:chat
YPB]EMlabel:clerk
^HIHH[label:clien
pFGZ?Dlabel:commi
XCK[IPlabel:confe
GkKPDHlabel:conta
GUVOLMlabel:contr
bEILMQlabel:conve
B^bIDKlabel:coord
6RRRS\label:cultu
^eAIEHlabel:day
ZIIIMXlabel:direc
QKIHbLlabel:discu
L`IJLOlabel:du
eILKKJlabel:each
\FWOHKlabel:earli
WZILKIlabel:earpl
iLEPGJlabel:einze
qDEHOIlabel:entre
UTKMMMlabel:erste
_LTIGKlabel:es
]HLRLKlabel:exami
cIMMJJlabel:fifte
CTVNOOlabel:finan
cLHJNKlabel:first
FSSJ`Elabel:for
dGHNNKlabel:forma
[KLKNOlabel:frage
N__JAClabel:from
kCLKEPlabel:gespr
IBHOjMlabel:guest
[LKNMMlabel:h15
KKZQJOlabel:headm
OI^KMLlabel:heads
DSUOOPlabel:hinwe
]EZJJJlabel:hirin
J_IJNQlabel:host
M^LKHQlabel:hotel
jKEGMMlabel:hr
UMMNNOlabel:ihnen
KIIHgMlabel:im
WT:VGXlabel:in
WYIHJNlabel:infor
iIXNL6label:inter
]E[@a<label:invit
M]HKNOlabel:is
FKaNNLlabel:it's
@QROYOlabel:job
]KKMLNlabel:jouw
H[O^BHlabel:jury
\MMJKNlabel:júri
SI\KLKlabel:lab
[KNJLPlabel:lehrk
ERQKNYlabel:locat
SI]NKHlabel:manag
[E_HKIlabel:meet
M_JLKNlabel:meeti
^MHKMPlabel:membe
XF\NJIlabel:micro
`MIOKJlabel:miejs
eILLKJlabel:min
[IKNMOlabel:minut
HTNLSPlabel:mit
eFKKKNlabel:mitar
bKINJLlabel:na
DJOKgLlabel:name
[ZGHLIlabel:names
KPUMNPlabel:nehme
WLKONOlabel:next
DF][KMlabel:no
WJKXJLlabel:notes
\f@FGKlabel:of
E`LLNOlabel:offic
H[bX?>label:on
GG\YJNlabel:only
MJNNZMlabel:onsit
_GXKIIlabel:oral
``DMAIlabel:organ
6XTQUSlabel:ort
AE`IbIlabel:our
I^Ya9Alabel:panel
L^LKLMlabel:parti
`IINJPlabel:partn
^JYGFKlabel:peer
[FB\NMlabel:peopl
LbIIMMlabel:per
aVKHDLlabel:perso
YESLXFlabel:phone
SUKOKLlabel:point
BSQOSQlabel:posit
^MIKLNlabel:prese
_HXJFJlabel:previ
@UQOTPlabel:puest
OXKNLNlabel:quem
H^PMKLlabel:quest
VGXKNMlabel:quick
XF]JHMlabel:r2
EMJPO_label:regis
WIYMIKlabel:repla
TNNMNOlabel:robin
8QS\XJlabel:role
IFL]IZlabel:room
^NMKJMlabel:round
[MLKMNlabel:saran
IJLM^Olabel:sched
YGEO\Llabel:scree
M]IZEHlabel:secre
IdH]EDlabel:segre
eHKMHMlabel:seite
gHJMFNlabel:senio
XFXNLKlabel:sessi
BLQaMLlabel:shado
cHHHKTlabel:side
VZHMFOlabel:signé
ZKIONOlabel:sit
]FH[IKlabel:speak
ZGQKRLlabel:split
dHLMJKlabel:stage
Z\GLGJlabel:take-
ZVILJKlabel:te
PF[WELlabel:team
^C]KIHlabel:teams
]SJWIAlabel:techn
QPUKKMlabel:teil
ePOIEHlabel:teiln
FW[XJAlabel:the
MV[MIFlabel:there
iFCMLNlabel:three
BY=\cClabel:to
ZJD\INlabel:today
J\NPIMlabel:tomor
\CZENNlabel:trust
TFGXFZlabel:two
>XUNRPlabel:ubica
cHKLMLlabel:und
cGKNLKlabel:unser
XE[NHKlabel:updat
cHHNKNlabel:us
FRQNQQlabel:vacan
R_YBCLlabel:video
aHJNMKlabel:von
GTPMF\label:vorst
\HKKNPlabel:vos
AQ\NRLlabel:was
YKKQKNlabel:wer
ZZGTAKlabel:who
Q_HTFHlabel:who's
VHPTLLlabel:will
jI@LLNlabel:with
LK`KMJlabel:word
ZGORLLlabel:you
gGGMLLlabel:you'd
U[KFMKlabel:your
Q[KKESlabel:zoom
JLNNRWlast:0
Zd?C>\last:1
TINKUNlast:2
Z`AI@Tm:↵|↵
=`LMI[m:↵|↵ @name
^HMPKLm:↵|↵ director
_EOQLJm:↵|↵ head
VRLMMKm:↵|↵ hr
JXNPOLm:↵|↵ office
DZOOOOm:↵|↵ recruiting
E\QPNJm:↵|↵ school
C]OONNm:↵|↵ talent
LcHKLLm:↵|(
@_NNOOm:↵|( recruitment
UKQLMQm:↵|,
dGJPILm:↵|-
eGJPHLm:↵|- organizer
6XVKUVm:↵|0
BTRNQSm:↵|0 ↵
#kgIbTm:↵|:
>[QMUNm:↵|: +
#^fJ_Rm:↵|: @name
n@KOFLm:↵|>
AUXPNNm:↵|by
DSVOONm:↵|by @name
FTQNQOm:↵|clic
ISPOPOm:↵|clic qui
HSPOPOm:↵|da
JRPOOOm:↵|da computer
;ZSPSOm:↵|de
GUPOPOm:↵|un
BWQOPOm:↵||
CWROPOm:↵|| besprechungsoptionen
jJGNHJm:↵|¶
hWKKACm:!|,
ZQFOMMm:!|, who
Y[HLHKm:!|>
?RVNTRm:&|)
\LQPDMm:&|>
^FJLE\m:'|'
cFJOLKm:'|' is
@QTNSTm:(|&
CQSNRSm:(|& @name
PF[H[Gm:(|)
CU_PGMm:(|) ↵
XLOOKLm:(|) und
ZXWGDEm:(|,
BTVMPPm:(|, @name
VTKNLLm:(|, personal
=QXPVNm:(|engineer
<QVPVQm:(|engineer )
HSRNQOm:)|-
aLKOKGm:)|:
ZKLPLNm:*|[
VRPMEOm:,|↵
cENQIIm:,|↵ 0
WJMOMOm:,|↵ @name
FLGHoJm:,|!
MPLTHUm:,|(
lEAHOQm:,|( @name
lLDHGPm:,|)
[IKMMQm:,|) ↵
RRTOKGm:,|+
XIJ`GGm:,|,
fX@FFOm:,|, @name
VKHM_Em:,|, and
UVXJFHm:,|, has
DJW`JJm:,|, is
_HJPIPm:,|, te
MLIQ[Mm:,|, to
PLMVMMm:,|, types
cDGMPOm:,|, vous
fEIJPKm:,|, will
iJ8?oAm:,|.
=TNOVVm:,|0
HPPOQRm:,|0 ,
^CDHjCm:,|:
`n;=LHm:,|>
]ACZGXm:,|and
NCD\M\m:,|and @name
HdHNKMm:,|can
FR`JLKm:,|sends
TTINNMm:,|takes
TUHNNMm:,|takes over
KU\FINm:,|will
SSIOMPm:,|will collect
HSWJOPm:,|¶
]YIMCKm:,|–
CURROPm:-|↵
cF=RHZm:-|(
>TOQRVm:-|( 0
]JIOMNm:-|( @name
WMLNNOm:-|( betriebsrat
aHGPMNm:-|( teamleitung
qGINDHm:-|,
gJLOGGm:-|, @name
VLMONNm:-|, personalreferent
AOTNURm:-|analyst
9OSRXUm:-|engineer
GQQMSQm:-|¶
YNLONJm:/|&
XMMNMLm:/|& @name
eHIOILm:/|(
ZJNOMLm:/|( recruitment
CUZNNMm:/|)
QOKL]Gm:/|,
iMHPFGm:/|/
cFJFQPm:/|>
N^LPGJm:0|(
ZJKPLNm:0|( vp
`CIPUJm:0|,
ARPMTWm:0|, @name
]HMMNLm:0|;
aHLNLLm:0|; 0
eGFMOLm:0|>
;ZSMXNm:0|candidate
AVQMWNm:0|candidate call
U_LLFHm:0|e
UbKKFGm:0|e .
5WSOXTm:0|interview
4WSOXSm:0|interview between
GVPOOOm:0|will
HUOOOOm:0|will open
\QFNTEm:0|–
IGJMPbm::|↵
MDS?^Zm::|(
aGJMHSm::|( 0
[CCLDjm::|( @name
[NJKMPm::|( chair
bGFNNOm::|( leiter
[JNMLNm::|( ops
qlOEF#m::|,
AqLKKFm::|, 0
{JH8T2m::|, @name
]KJOLNm::|, head
VJLONPm::|-
o9XMW7m::|.
cLKLIKm::|/
DRPOVNm::|/ a
DSCGQhm::|0
FOPMK]m::|0 ,
YN>LdEm::|;
OVBL\Jm::|; @name
N\KdT/m::|>
XIKJUNm::|e
ASRNWNm::|engineer
CRROVOm::|engineer ↵
OKIbNHm::|from
fFDPIQm::|is
RLWKNMm::|started
OL^JMJm::|started here
iGGNKJm::|und
^ZFLEJm::|will
]MGQKMm::|will ring
PNCDU_m::|–
LAHIXcm::|– @name
d?B^MIm:;|,
]LFMNPm:;|, head
`GFNOOm:;|;
IJUUPMm:;|is
dBCNQQm:;|will
7TROWWm:<|↵
ZEHGHcm:<|&
TNMODXm:<|& @name
SSWY[*m:<|(
IYIMRPm:<|( @name
RH_YHAm:<|( hr
V`KHHIm:<|( no
RJU[GFm:<|( rh
BcNJONm:<|( they
aHLOKKm:<|+
OJAEhRm:<|,
]HPKYBm:<|, @name
V[JKIJm:<|, analista
YTJNILm:<|, chargé
UWHNLMm:<|, de
TI_JIKm:<|, emeritus
JN^QHKm:<|, lab
YF^EMJm:<|, our
FI`RJNm:<|, who
QITYJJm:<|, who'd
UKSVGJm:<|, whose
HGIPdMm:<|, your
ILLM`Lm:<|-
7YYfFFm:<|.
QHLM_Hm:<|/
`LFMWCm:<|/ @name
<MOLkKm:<|0
GPPORSm:<|0 ,
LPCHT`m:<|:
#V[JgYm:<|: @name
SZKNHLm:<|: hi
@ZQNROm:<|: recruiter
3]B9djm:<|>
KbIMLJm:<|@name
fERHKIm:<|and
NMWKOMm:<|and @name
bFFPMNm:<|and i
MKIaNJm:<|ascolta
E[BM_Km:<|asked
NQVNFQm:<|asks
J[QNGOm:<|asks you
UYINIMm:<|belt
PaGRDLm:<|belt je
Q[JMHOm:<|calls
[QGNIPm:<|calls you
S^HMJIm:<|can
ISOOPOm:<|de
JPPPPQm:<|di
JPPPPQm:<|di microsoft
ZYIKHKm:<|direct
YWJKIMm:<|direct line
RO]FHMm:<|drives
YQHNMMm:<|drives you
]NFOMMm:<|du
VWHNKKm:<|du standard
_KKLLNm:<|e
_GJNNOm:<|en
NH[MJQm:<|enjoyed
PGZMKPm:<|enjoyed your
DRPOTQm:<|filtro
GQPOSQm:<|filtro @name
YEXLHPm:<|found
YFVMIOm:<|found your
YWTY?>m:<|from
M\GPKNm:<|from @name
KOS]FJm:<|from compliance
MF\KQNm:<|from hr
YKKXIJm:<|from internal
OILYONm:<|from the
NM^FNNm:<|ha
G_IRLMm:<|haalt
K^HQKMm:<|haalt je
NJKLK`m:<|hall
[E]ILHm:<|handed
UKS[P<m:<|has
^NJNJLm:<|has confirmed
]IKRFQm:<|has invited
aYDNHFm:<|here
[]DMJGm:<|here from
dIIKNLm:<|in
UWFMMNm:<|in hr
JNMM`Hm:<|interview
GNPM^Jm:<|interview ,
XIFbKFm:<|invigilates
aFMPFOm:<|invited
_GMPGPm:<|invited you
PTJPMOm:<|invites
TPHQMPm:<|invites you
WOPOBUm:<|is
XRHQHOm:<|is inviting
S_GOIIm:<|is learning
fDKNOIm:<|is travelling
TNIZMIm:<|isn't
ZNGUMHm:<|isn't involved
MIeLKIm:<|ist
UIJ]GNm:<|joins
JdLLJIm:<|knows
JIVI`Im:<|komt
UMLMRMm:<|le
R^HKINm:<|leidt
dRFFLLm:<|looks
UXHKLNm:<|looks after
ZGFKGam:<|may
\IKYJFm:<|may be
SOZIFOm:<|mir
ZIKQNMm:<|observeert
^KJLOMm:<|observeert de
OUYJKHm:<|qui
OJ]JLNm:<|ran
RIYKMNm:<|ran this
XHSKLPm:<|read
[HNMLPm:<|read your
JJMNN^m:<|reception
JILNN_m:<|reception ,
JOaMIKm:<|retired
JLcKMIm:<|saiu
HLKOL`m:<|schule
FLKMP`m:<|schule @name
QaHIMJm:<|set
WaHELIm:<|set up
T\KKGLm:<|shows
L]LMKMm:<|shows candidates
`JMMNIm:<|stößt
_LLLGQm:<|takes
MZ_EDKm:<|te
XWGMIMm:<|te enseña
X`AJKLm:<|ti
DNLRTVm:<|und
ZVCLOMm:<|van
ZVFIOLm:<|van recruitment
KGI_POm:<|vom
^OZEFHm:<|vous
YOGPKPm:<|vous accueillera
_`2^P:m:<|will
J\E]JHm:<|will be
SXHJPMm:<|will dial
]KJMLOm:<|will have
ZRJMKKm:<|will text
MS^HHKm:<|would
UUJLMMm:<|would like
GKX\LIm:<|zit
IIX^LFm:<|è
JXSLY?m:<|–
RVU]>Bm:<|– @name
ZKNOKMm:<|– bewerbung
YLIJVKm:<|✓
HPPOSPm:>|labs
EPPOVOm:>|labs -
XVTJHFm:?|,
FLJJmHm:@name|,
HJ\KKVm:about|,
PKGYPPm:accountant|will
aGJMMNm:and|(
\IF_GIm:and|,
hGJINJm:and|.
[IPNKMm:and|:
`FPNJLm:and|: recruiter
gJJJNHm:and|>
_LJIMOm:and|will
cDDPPPm:and|would
\FJPOOm:and|would like
T\DOJMm:asked|to
eJJJKLm:ask|about
UJWJRIm:as|is
]KMIRJm:as|is in
FLJPKdm:at|,
bGHNQKm:avec|(
dEPNKIm:avec|,
P[JMKMm:avec|>
B_NPPLm:a|↵
LOWEKXm:a|,
ZJSLMJm:a|, que
YTKKMJm:a|, recrutadora
BdVOLCm:a|.
QeXH@Dm:a|>
U]ILHKm:a|liga
`FKOMNm:bei|(
`FKOMNm:bei|( chef
lJLOHBm:between|and
kHLOJBm:between|and @name
NH^NLLm:bring|,
VFVOLLm:bring|, my
JcKMJKm:by|(
IK[bR7m:by|,
F[IH]Km:by|, our
RTB^KJm:by|, who
L^HEG]m:by|.
SB\LMOm:by|;
Rf>\EEm:by|>
eEGNNMm:c'est|qui
T\CLOLm:caposala|le
XLUJLKm:ceo|interviews
UCVOONm:chef|does
RDWOONm:chef|does the
HWIOJXm:chiama|.
I`DOONm:colleague|,
N]DNNNm:colleague|, who
P\GLNMm:colleague|will
NTMOMNm:colleague|will phone
`JKNIOm:com|,
NGeJLIm:com|>
dJFMLNm:com|e
G_LPLMm:contact|,
bHFLNPm:con|(
pDDPHJm:con|,
bDFQLPm:con|, la
aHBPOPm:con|, que
CJfQNHm:con|.
iJILIHm:con|>
MdINMFm:da|>
HQNNWNm:dear|,
EPMOK]m:der|.
?VXLRNm:de|)
A^[EZBm:de|,
BVQNRPm:de|, c
=CHXcWm:de|>
RD\ERPm:director|will
HZMQMMm:du|,
KKONdEm:entretien|–
GKOO^Lm:entrevista|-
[KGOOOm:en|(
XLIOOOm:en|( hr
aKILLMm:en|>
\LHOOKm:et|.
<WPNYQm:event|:
GUOOPPm:event|: recruiter
`ILOJMm:e|,
SEILfGm:for|,
FKHNhKm:for|:
dFFNKPm:for|;
QYHPLKm:for|at
GWMOQPm:for|at reception
cJJPHKm:for|at the
UJZLKJm:for|on
GE_EM^m:from|,
JI_LPMm:from|, who
[CcGKFm:from|.
PhEHKIm:from|>
DRQOTPm:g7|lead
DRQOTPm:g7|lead (
GMNO^Jm:guten|,
JLKO`Jm:hallo|,
JKLO\Mm:hi|,
JMQGHcm:hospital|>
W[LLGIm:i'm|,
QYKOILm:i'm|, i
SWKLMMm:i'm|, the
SWIOMKm:ik|,
NYKOMLm:ik|, recruiter
ARVLTPm:im|lade
@SXLSOm:im|lade ich
hJKNFIm:interviews|lab
WKMNA[m:interview|,
ZIKKJWm:is|,
^PGJJPm:is|.
UUFOMNm:is|and
SYFNMMm:is|and i'll
XRKNIOm:it's|again
YJEZJNm:it's|first
XKHWKMm:it's|first time
GPUPOOm:kennen|sind
IPSPOOm:kennen|sind :
?UTNRQm:la|0
KV]LJFm:lead|greets
KPWUJIm:lead|greets everyone
RbRLBFm:meet|,
S[FKJPm:meet|, who'll
XGVSIIm:meet|.
\IINOPm:met|(
aOCQFPm:met|,
ETPOQRm:microsoft|↵
=VPMQYm:min|,
<WOLQZm:min|, 0
`HIMNNm:mit|(
aFZKHFm:mit|.
`HKNNKm:mit|>
FSRNPQm:new|)
HPTPOOm:nächsten|das
IOUOOOm:nächsten|das team
TRJPMMm:office|greets
PWIQLMm:office|greets you
?R]OOOm:of|)
ZEENIam:of|,
EN[PNNm:of|.
6WXPPTm:of|>
DIMKMhm:on|,
IKLKP`m:on|, no
cSCKMJm:o|,
USLMMKm:o|, do
HHeMLLm:o|está
JGeJMLm:o|está de
IIJMOam:parkhaus|,
IUOQNNm:par|,
TdEJHJm:par|>
=WTMSRm:people|]
TYJOJJm:por|,
HSJZNMm:por|>
AVRNQSm:product|@
@VSMRRm:product|@ @name
cLEOMKm:rencontrerez|,
UMMONNm:rencontrerez|, notre
_KMNHMm:representative|has
HHOPK`m:sala|,
_DNIOQm:sala|>
KHPMK_m:salle|>
aIJPMIm:sarà|.
TXMQIHm:see|0
UEL\NJm:sends|,
VCK`NIm:sends|, who'll
@UQNTRm:senior|analyst
DQQOPTm:senior|counsel
DQQOPTm:senior|counsel ,
P]GLLMm:sono|,
W]EKKLm:sono|, selezionatrice
[NIPMJm:suis|,
ZKKPNKm:suis|, recruteuse
ATZNPOm:teamleitung|)
BTWNPOm:teamleitung|) ↵
@KFJRmm:the|,
NLMNNWm:the|building
MJLMN\m:the|room
@K\?X\m:to|,
GKOLJcm:to|, then
WiFNCBm:to|.
_`DNAHm:to|>
J_JQMIm:to|at
JaJQMGm:to|at the
U]CNLLm:to|on
EPPNPVm:ul|0
EPPOPWm:ul|0 ,
ZLJMONm:und|(
\MMLLLm:und|>
MHONK^m:via|,
MKOOMWm:via|0
MJNOLYm:via|0 ,
gCIPIMm:with|↵
ZJMOLMm:with|↵ 0
ULINF\m:with|&
PMMMG\m:with|& co'
iGJNEMm:with|(
WNMNMNm:with|( vp
]XPA4_m:with|,
OMYPLHm:with|, our
PKIKKam:with|, the
V_CMHMm:with|, who
WSWMEGm:with|.
YFYJLLm:with|;
cE_JAIm:with|>
`IGRLKm:with|about
_JHQMJm:with|about the
ZDTPNLm:with|and
]JPNLJm:with|and @name
ZJIPOOm:with|and me
gFHSHJm:with|at
dFISIKm:with|at 0
Q\CONMm:with|from
RXEPNMm:with|from our
ARTPUOm:with|health
eIGKNLm:with|is
]GGPPOm:with|is booked
ZHQOLMm:wordt|,
XLMPLMm:wordt|, die
ZGLHF`m:x|–
]JLJFWm:x|– intro
aIKOMIm:zwischen|und
aHJNMLm:zwischen|und @name
HTSOLPm:||↵
\JLNMNm:||(
YKMNMNm:||( she
WLLONNm:||,
WLLOMNm:||, @name
YXIKJKm:||>
iMTMC@m:|||
qDNMHBm:¶|↵
VMPOOHm:¶|↵ @name
GQPMQTm:¶|(
1Y[KZQm:¶|:
9WULYPm:¶|: @name
5[TLZPm:¶|a
BUSOQPm:¶|by
AVTNPQm:¶|by @name
FSPOQPm:¶|com
GSPOQPm:¶|com o
FTSOOOm:¶|if
CVUNOPm:¶|if the
HQQOQOm:¶|mais
HQQOQPm:¶|mais sobre
@TTORQm:¶|more
?UTORQm:¶|more about
_FHONQm:¶|will
HQJOTSm:¶||
PTGKaCm:–|,
GMLQ]Lm:–|, @name
VRLNKLm:–|, recruiting
e^GJDCm:–|>
gLIQJCm:•|,
hFJOEMm:•|–
OE_MMMme/B:absent
DH^PPPme/B:absent+not
IIZPOOme/B:absent+will
XODPOOme/B:absent+you
_KSIJJme/B:and
NOUMMNme/B:and+me
GJZPOPme/B:and+not
THUNNNme/B:and+only
NaEMMMme/B:and+will
WNUKKKme/B:and+you
;{DKKKme/B:arrange
I\FPPPme/B:arrange+me
9O`PQQme/B:arrange+not
KaFNMMme/B:arrange+only
CaKNNNme/B:arrange+will
KbOKJJme/B:arrange+you
fAJNNNme/B:boss
NJSPPPme/B:boss+me
FTQOOPme/B:boss+only
^EMNNNme/B:boss+you
eAGOOOme/B:candidate
WIMOOOme/B:candidate+will
dAIOOOme/B:candidate+you
[ILONNme/B:close
WKMONNme/B:close+will
_FIOONme/B:greet
WLKONNme/B:greet+me
\KKNMMme/B:hire
THRONOme/B:hire+me
PITOOOme/B:hire+you
GIVQQRme/B:listen
MPTNMNme/B:listen+me
DUUNOOme/B:listen+not
;V\OOPme/B:listen+only
]FIPOOme/B:listen+will
APZOPQme/B:listen+you
UPUKKKme/B:me
XJUKLLme/B:me+meet
CSTOPPme/B:me+not
UKNOOOme/B:me+place
[GLOOOme/B:me+topic
XMJONNme/B:me+will
OMTNNNme/B:me+with
WRINMMme/B:me+you
nJTDFDme/B:meet
;IfPOPme/B:meet+not
KYMNMMme/B:meet+only
`R@NMMme/B:meet+will
bONIIIme/B:meet+you
??uNMMme/B:not
XHOONNme/B:not+only
JLZONNme/B:not+who
JH^ONNme/B:not+will
ERXNNNme/B:not+with
KI]NNNme/B:not+you
K^QKKJme/B:only
JMTPPOme/B:only+topic
CMZPPPme/B:only+who
?VVOPPme/B:only+with
BN[OPPme/B:only+you
AaJPOPme/B:place
UKNOOOme/B:place+you
aEKNNMme/B:topic
MZFOOOme/B:topic+will
PIRPPPme/B:topic+you
UYSIHHme/B:who
GZMOOOme/B:who+will
IVTMMMme/B:who+you
YSWHGGme/B:will
OVKNNNme/B:will+with
OZSKJIme/B:will+you
bN@NNNme/B:with
RUHONNme/B:with+you
_ZXCDBme/B:you
JJZOONme/L!:absent
h=FPPPme/L!:and
IcFNNMme/L!:arrange
[GLOOOme/L!:boss
`JIMMLme/L!:close
[HJOOOme/L!:greet
KMUOOOme/L!:hire
TMLOOOme/L!:listen
]IJNNNme/L!:me
ScFKJJme/L!:meet
HLUPPPme/L!:not
\FKOOOme/L!:only
\IKNNMme/L!:topic
_CIPOOme/L!:will
]TBNMLme/L!:with
VQSKKJme/L!:you
LJZNNMme/L0:absent
m<APQPme/L0:and
FcGNNNme/L0:arrange
FPVOOPme/L0:hire
YJJOOOme/L0:listen
`HHNNMme/L0:me
lJCLKJme/L0:meet
BOVQQQme/L0:not
WTFNNMme/L0:only
bGINMMme/L0:topic
hCDONNme/L0:will
]TANNMme/L0:with
MQUMMMme/L0:you
EPWOOPme/L1:absent
EQUOPPme/L1:and
WHJPPPme/L1:arrange
ZHMOONme/L1:boss
ZLKNNNme/L1:close
]IJNNNme/L1:me
OXNMLLme/L1:meet
YMKNNMme/L1:not
PIUOOOme/L1:topic
IHYPPPme/L1:will
FRVNOOme/L1:with
JSVNMMme/L1:you
OE[ONNme/L:absent
TNMONNme/L:absent>and
e=JOPOme/L:and
GOXNOOme/L:and>boss
WKLOOOme/L:and>me
`FFPOOme/L:and>will
L]JMMMme/L:arrange
JXLOONme/L:arrange>meet
PIVNNOme/L:boss
^HHOONme/L:greet
FPUOOPme/L:hire
fFIMLLme/L:me
\ZGJIIme/L:meet
YIJPOOme/L:meet>absent
[HONMMme/L:meet>topic
aGDPOOme/L:meet>you
JI[OOOme/L:not
JKYOONme/L:not>you
YTDNNMme/L:only
B\MOPOme/L:only>meet
_CPNMMme/L:topic
c>RMMLme/L:will
_DHPOOme/L:will>meet
YSFNMMme/L:with
XKLONNme/L:with>meet
OUVKKJme/L:you
VGMPPPme/L:you>only
JMVOOOme/N:absent
RUOMLLme/N:and
SINPPPme/N:arrange
k8NNMMme/N:boss
S\BNNMme/N:hire
ZJMNNNme/N:listen
UCUOOOme/N:me
_CQMMLme/N:meet
TKNOONme/N:not
i<KONNme/N:will
FOXOOPme/N:with
cBJONNme/N:you
DWROOPme/P:absent
AH]PQRme/P:and
EQWOOPme/P:arrange
YIRMMMme/P:boss
YGMOOOme/P:greet
AUUOOPme/P:listen
;WWPPQme/P:me
NEYOOOme/P:meet
FUPOPPme/P:not
dEHNNMme/P:topic
UEQOPPme/P:will
ELXPPQme/P:with
UINOOOme/P:you
CG`PPPme/R!:absent
eKCMMMme/R!:and
Rb=NMMme/R!:arrange
[IIPOOme/R!:boss
WKLOOOme/R!:greet
^HJONNme/R!:hire
XGLPPPme/R!:listen
eDGONMme/R!:me
`PPIIHme/R!:meet
ADiONOme/R!:not
@iKMMMme/R!:only
VKMOONme/R!:topic
SRGPOOme/R!:who
RVTJJJme/R!:will
cDFOONme/R!:with
g^2LLKme/R!:you
OE^NMMme/R0:absent
gDENNNme/R0:and
Pg;NMMme/R0:arrange
[ILNNNme/R0:boss
XKMNNNme/R0:hire
gHBNNMme/R0:me
aY:LMLme/R0:meet
>EjPOOme/R0:not
@n>POPme/R0:only
GVQOOOme/R0:who
RVOLKKme/R0:will
^HGOOOme/R0:with
So3MLLme/R0:you
@P^ONNme/R1:absent
JNYNNMme/R1:and
Ke?ONNme/R1:arrange
bFHNNNme/R1:boss
YGMOOOme/R1:candidate
`EGOOOme/R1:hire
[EMOOOme/R1:me
`<ZLLKme/R1:meet
HJ]ONNme/R1:not
H[JPOOme/R1:place
YGSNMMme/R1:who
URDPPOme/R1:with
ZNVJIIme/R1:you
CLYQPQme/R:absent
aLNJKJme/R:and
]IKNNNme/R:and>boss
^DIPOOme/R:and>me
VJPNNNme/R:and>meet
ULNNNNme/R:and>who
MWHPOOme/R:and>will
NQVMLKme/R:and>you
GtEIIHme/R:arrange
EaFPOOme/R:arrange>me
ZPCPOOme/R:arrange>meet
KXMNNNme/R:arrange>only
BiBOONme/R:arrange>you
lDBNMMme/R:boss
TMNOONme/R:boss>you
aBJOOOme/R:candidate
ULLOOOme/R:greet
YJKOOOme/R:greet>you
aPANMMme/R:hire
]IJNNNme/R:hire>and
YELPPPme/R:listen
USRKKKme/R:me
\JJNNNme/R:me>meet
nIRFGEme/R:meet
[KJNNNme/R:meet>absent
\IHOOOme/R:meet>and
ZHKOOOme/R:meet>listen
RBZONNme/R:meet>me
IJZPOOme/R:meet>not
[GKOOOme/R:meet>topic
[JJOONme/R:meet>who
h@FOONme/R:meet>with
YRKMLKme/R:meet>you
?@pONNme/R:not
EFfONMme/R:not>meet
JLXONNme/R:not>who
?bYKJJme/R:only
@dGPPPme/R:only>arrange
I\IOONme/R:place
]PDMNMme/R:topic
[KTLKJme/R:who
[JIOOOme/R:who>and
D\KPPPme/R:who>arrange
FXOOOOme/R:who>place
WIZKJJme/R:will
JJXPOOme/R:will>absent
UZ@ONNme/R:will>meet
`IDOOOme/R:will>you
gM:PONme/R:with
YJKOOOme/R:with>boss
dCFPOOme/R:with>you
b_ODCCme/R:you
NVGPPOme/R:you>absent
KWIPOOme/R:you>and
D[VMLLme/R:you>arrange
[GJOOOme/R:you>boss
aCJOOOme/R:you>candidate
gI@ONNme/R:you>meet
VKMOOOme/above!greet
VKMOOOme/above:liebe
WJMOONme/above:robin
RHWNNNme/b:↵
\KOLLLme/b:!
ZGSLLLme/b:(
[GVKKKme/b:)
\JKNNMme/b:+
XUXGGGme/b:,
`kb9;9me/b:.
[KMMMMme/b:0
\KLMMMme/b::
FTZMMMme/b:;
fMDMKKme/b:?
b[GGHFme/b:@name
ZY@MMMme/b:a
STJNNMme/b:aan
i>GOONme/b:about
ERUOOPme/b:afloo
?[TNOOme/b:after
G[KOOOme/b:agend
VJMOOOme/b:al
HNYNNNme/b:all
ZIJOOOme/b:along
SHWNMMme/b:am
TBYOOOme/b:an
TZPJJIme/b:and
ZMGOONme/b:anrei
DhGNMMme/b:any
\IIOONme/b:appli
NWJONNme/b:are
ZPGNNMme/b:arriv
YLJONNme/b:as
J[KONNme/b:ask
`BKOOOme/b:asked
[S@ONNme/b:at
J]HONNme/b:attac
cGHNMMme/b:auf
eDFONNme/b:avec
ZGKOOOme/b:back
[HKONNme/b:backe
QBdLKKme/b:be
JWONNNme/b:becau
E\MOONme/b:befor
B^JPPPme/b:behal
>YTOOPme/b:bel
APYPPPme/b:ben
QVKNMMme/b:bespr
ULMOONme/b:bevor
LRZLKKme/b:bij
STRLKJme/b:bin
LVMONNme/b:boa
HYJPPPme/b:booke
BWTOOOme/b:break
hEENMMme/b:bring
I\FPOOme/b:but
L[GOONme/b:by
VWFMMMme/b:calen
SYOJKJme/b:call
>WWOOPme/b:camer
M[INNMme/b:can
JYJOOOme/b:case
]GKONNme/b:chat
\HKONNme/b:chef
QHZNMMme/b:ci
QTIOONme/b:clien
eBGOONme/b:collo
]GJONNme/b:compu
]EKOOOme/b:con
SEUOONme/b:conve
LWMNNNme/b:coord
XLLNNNme/b:core
_DJOOOme/b:cv
ULLOOOme/b:da
RGWNNNme/b:dabei
\GJOOOme/b:dan
[GLOONme/b:danac
WMLNNNme/b:das
E^KOOOme/b:date
JMVOOOme/b:day
U[?ONNme/b:de
MHWOOOme/b:dem
OWHOONme/b:den
SKUNMMme/b:deput
[GJOOOme/b:der
WKMNNNme/b:desig
K]GONNme/b:diary
YKJOOOme/b:dich
XaBKJJme/b:die
[IJOONme/b:dinsd
XHKPOOme/b:direc
APZOPPme/b:do
ULMOOOme/b:docs
KLUOOOme/b:does
BMXQQQme/b:don't
EG\QPQme/b:drop
YHMONNme/b:du
i=GPOOme/b:e
@VUOPPme/b:ea
PUJONNme/b:ein
PYJMMLme/b:einla
[AROOOme/b:en
dECPOOme/b:entre
GL]NNNme/b:er
\KKNNMme/b:es
LGZOOOme/b:estar
]FKOOOme/b:et
;WXOPQme/b:even
p@AONMme/b:first
WUJLMLme/b:for
_FHOOOme/b:forwa
`JHNMMme/b:freue
fFFNMMme/b:from
YJLNNNme/b:front
RWINMMme/b:für
G[IPPPme/b:geben
\FHPPOme/b:gentl
RWDOONme/b:gern
ZAVNMMme/b:gespr
WKLOONme/b:gesto
DVSOOOme/b:ging
UEQOPPme/b:give
DQRQQQme/b:go
XLLNNNme/b:goes
]GHPOOme/b:graag
]GIOOOme/b:grill
\HKONNme/b:groet
XKLONNme/b:group
XJLOONme/b:half
YJKOOOme/b:haré
^FKOONme/b:head
URFPOOme/b:hear
>_NPPPme/b:her
MVONMMme/b:het
WJJPOOme/b:hi
BVSOOPme/b:hoe
FYLPPPme/b:host
OJTOOOme/b:hour
K[HOOOme/b:how
LVPMNNme/b:i
XJJPOOme/b:i'll
QHTOOOme/b:i'm
FSTOOOme/b:i've
ZLJNNNme/b:ich
UZDMMMme/b:if
RVKMMMme/b:ihnen
NYIONMme/b:ihr
TLLOOOme/b:ik
XSGMMMme/b:il
PVIONNme/b:im
YQRKJJme/b:in
i@CPOOme/b:inter
OFZOONme/b:intro
MOUNMMme/b:is
KL[NMMme/b:it
VRHONNme/b:je
[HLONNme/b:job
]FJOOOme/b:join
UHNPPPme/b:joini
RXJMLLme/b:just
_FGPOOme/b:kenne
WMLNNNme/b:kept
KYKONNme/b:know
]ASNNMme/b:la
WKMONNme/b:lab
OTKOOOme/b:lade
WMIOOOme/b:late
MXGPOOme/b:le
_GIONNme/b:lead
>O\PPPme/b:leave
[IIOOOme/b:leite
JYKONNme/b:let
[GKOOOme/b:like
G`GONNme/b:link
LIXOOOme/b:llama
UVFNNMme/b:look
MKTOOOme/b:manag
[LINNNme/b:me
[LFOOOme/b:meet
JPQPPPme/b:meeti
QJPPPPme/b:met
VLLOOOme/b:mich
[IKONNme/b:min
YGPNNNme/b:minut
eHFNMLme/b:mit
]FFPPPme/b:mobil
IQPPPPme/b:money
`HGONNme/b:my
SEWONNme/b:mysel
[FLOOOme/b:möcht
JPSOOOme/b:na
WKMOONme/b:nach
LMWNNNme/b:ne
KYIOOOme/b:need
LH[OONme/b:nehme
E^LOONme/b:new
LL\MMLme/b:nicht
HJZPOOme/b:niet
FJZPPPme/b:no
YHLOOOme/b:noch
GI[PPPme/b:not
DPVOPPme/b:notes
C`IPOOme/b:nur
NTKOOOme/b:o
SZTIHHme/b:of
CK[PPPme/b:off
UPUKKJme/b:on
cDFOONme/b:one
F[ONNNme/b:only
WJJPPPme/b:ook
K]HONNme/b:organ
`FGOOOme/b:our
GHZQQQme/b:out
RFZNMMme/b:over
D`GPPOme/b:panel
EH^PPOme/b:parti
LLXNNNme/b:pas
`GHONNme/b:payme
NYGOONme/b:peopl
WIMOOOme/b:per
YJKOONme/b:perso
ITOOOOme/b:pick
FWPOOOme/b:pleas
WKMNNNme/b:postd
LUMOOOme/b:put
QWHONMme/b:quest
HQQPPPme/b:ready
]EIPPPme/b:recev
[HKOOOme/b:recru
WKLONNme/b:remot
UMMNNNme/b:repor
ULLOOOme/b:respo
STEPOOme/b:ring
^FJOOOme/b:role
EYNOOOme/b:room
YGNOOOme/b:rsvp
WGMPPPme/b:run
ZIKOOOme/b:runni
IYJPOOme/b:runs
YKJOONme/b:sarem
UGWMMMme/b:sarò
_EGPPPme/b:schui
XIMOOOme/b:scree
KE_NNNme/b:see
UKMOOOme/b:selbe
PIWNNNme/b:selbs
I[HOOOme/b:send
XDVNMMme/b:serai
XIMOOOme/b:servi
>XZMNNme/b:setti
[DLPPOme/b:she'l
_FHOOOme/b:shop
T^?NNMme/b:sie
GQTOOOme/b:slide
TLNOOOme/b:slot
@I_QQQme/b:so
MWLNNNme/b:solo
YILONNme/b:someb
MZHONNme/b:someo
AXTOOOme/b:somet
HXNOOOme/b:sorte
AWXNNNme/b:speak
VJMOOOme/b:sprec
YFLPOOme/b:spree
FIYQQQme/b:stay
]FIOOOme/b:stel
GUPOPPme/b:strai
KVLOONme/b:só
I[HOOOme/b:take
IRQOOPme/b:talk
WRGNNNme/b:te
XJLOONme/b:tea
WAVONNme/b:team
GJ[POOme/b:teil
_NFNMLme/b:tell
^FGPOOme/b:ten
ZFMOOOme/b:test
ULNONNme/b:thank
MEYPOOme/b:that
BWSOOPme/b:that'
WVWGHGme/b:the
FG^PPPme/b:there
LIYONNme/b:they
YJLONNme/b:thing
[HJOOOme/b:think
DYXMLLme/b:this
]DLOOOme/b:throu
LXPMMMme/b:time
YWOJIHme/b:to
aFIONMme/b:tried
IXKOOOme/b:two
g@FOONme/b:und
YJMNNNme/b:uns
\KINNNme/b:unser
D\TMMLme/b:up
^FIOOOme/b:vacan
ESRPPPme/b:value
ZHLOONme/b:van
TMNOOOme/b:verge
YJJOOOme/b:viend
GTPOPPme/b:voice
UESOOOme/b:vou
XSBPOOme/b:vous
]DKPOOme/b:waiti
PHUOOOme/b:want
QFYONNme/b:way
[IKONNme/b:we'll
LZFPOOme/b:went
VKMOOOme/b:werde
A]LPPPme/b:when
INVOOOme/b:white
JaHNMMme/b:who
^EJOOOme/b:whole
QTKNNMme/b:wie
TP[JIIme/b:will
UKMOOOme/b:wir
BL\PPPme/b:witho
4R]RRSme/b:won't
\GJOOOme/b:work
[JKNNNme/b:would
F]HPOPme/b:write
YIKOOOme/b:y
ZR\FFFme/b:you
BVVNOOme/b:you'l
XGLPOOme/b:you'r
]SBNNMme/b:your
GPSPPPme/b:yours
QJUNNNme/b:zelf
_GIONMme/b:zit
TMLOOOme/b:zoom
c?LONNme/b:zum
NJTOOPme/b:¶
WLLONNme/b:área
UJIQPPme/b:é
TQLNNMme/b:übers
DQVOPPme/bullet
\HKONNme/clock
^EJOOOme/ends
ag_;=:me/first
^bb>=<me/heads
_]`?@?me/l0
JUOOOOme/l1:(
HPTOOPme/l1:)
HNSPPPme/l1:)-
aDMNNMme/l1:,
aANNNNme/l1:,-
XKLONNme/l1::
ZJMNNNme/l1::-
G^JONNme/l1:@name
AaIPPPme/l1:@name-
r@>ONMme/l1:and
t<?ONMme/l1:and-
NYHONNme/l1:bin
QVKNNMme/l1:bin-
EVVNNNme/l1:call
FWRNNNme/l1:call-
\HGPPPme/l1:en
\HHPPPme/l1:en-
XMKNNNme/l1:freue
XMKNNNme/l1:freue-
XKLNNNme/l1:from
]EMNNNme/l1:from-
PWIONNme/l1:lade
LYJOONme/l1:lade-
F\LOOOme/l1:let
LWMNNNme/l1:let-
[LINNMme/l1:mit
^EJOOOme/l1:mit-
UMMONNme/l1:sarem-
WKLOONme/l1:saremo
GI\OOPme/l1:see
IJ[OONme/l1:see-
UOKOONme/l1:tell
OUIOOOme/l1:tell-
[FKPOOme/l1:text
SGNPQQme/l1:text-
[HKOONme/l1:time
VKLOOOme/l1:time-
TNMONNme/l1:to
bDKNNMme/l1:und
dDJNNMme/l1:und-
^HKNNMme/l1:with
\HKONNme/l1:with-
IIXPPPme/l1:witho-
ILUPPPme/l1:without
`EFPPOme/l1:y
ZIKOOOme/l1:y-
\HIPOOme/l1:¶
]FIOOOme/l1:¶-
PYKMMLme/l1:übers-
NULONNme/l1:übersende
ZKLNNMme/l2:)
ZKMNMMme/l2:)-
\HKNNNme/l2:,
\HKONNme/l2:,-
?XUOOOme/l2:.
?XVOOOme/l2:.-
eKPIJHme/l2:@name
iJQHGGme/l2:@name-
CXUNNNme/l2:and
AXUNOOme/l2:and-
VOHPOOme/l2:anrei-
UTINMMme/l2:anreise
TSKNMMme/l2:besprochen
]IJONNme/l2:ci
[IKONNme/l2:ci-
FPVOOPme/l2:hr
GPUOOPme/l2:hr-
YLJONNme/l2:ich
YMKNNNme/l2:ich-
N\INMMme/l2:just
PZHNMMme/l2:just-
FVPOPPme/l2:no
FVPOPPme/l2:no-
[HMNNNme/l2:quest-
YKLNNNme/l2:questions
JSWMLMme/l2:the
KSWLLLme/l2:the-
[HKOOOme/l2:this
[IJOOOme/l2:this-
L\INMMme/l2:who
QYJMMLme/l2:who-
GL\ONOme/l2:won't
GL[OOOme/l2:won't-
SFVNNNme/l2:you
QGWONNme/l2:you-
EPXOOOme/l3:↵-
UVCOONme/l3:,
S]BMMMme/l3:,-
TNIPPPme/l3:-
SOIPPPme/l3:--
TOKOOOme/l3:.-
]FKOOOme/l3::
]FIOOOme/l3::-
JURNNNme/l3:@name
IVTMMMme/l3:@name-
UTFOONme/l3:die
SVINMMme/l3:die-
MPUNMMme/l3:for-
LYJOONme/l3:im-
NVLNNNme/l3:of
OUMNNNme/l3:of-
GRWNNNme/l3:on
GPXNOOme/l3:on-
TMMONNme/l3:the-
PKTOOOme/l3:with
FNXOOPme/l3:with-
KLXONNme/l3:you
HKYOOPme/l3:you-
ESWNNNme/l:↵
QLTNMMme/l:( @name
WIQNMMme/l:)
IPQPPPme/l:) 0
IQQPPPme/l:) 0 ↵
YKMNNMme/l:) @name
\WFKKKme/l:,
TMNNNNme/l:, )
cIFNMMme/l:, @name
IXKOOOme/l:, call
]KINNNme/l:, groet
YIKOOOme/l:, late
TJOOOOme/l:, team
SOIPPPme/l:-
BUWNOOme/l:.
ERQPPQme/l:0 ↵
VOJNNNme/l::
FRWNNNme/l:;
Y[NHIGme/l:@name
ZJLNNMme/l:@name (
cIGNMMme/l:@name ,
ZHJPOOme/l:@name :
BXVNNNme/l:@name and
BXTNOOme/l:@name and @name
ZFNOOOme/l:@name at
NWIONNme/l:@name im
KVPNNNme/l:@name with
MXEPPPme/l:a
NKVOOOme/l:an
YJLOONme/l:an half
WFLPPQme/l:and
VLMNNNme/l:and )
cE@QPPme/l:and @name
XIMOONme/l:and @name with
QVFOONme/l:anrei
OWJNNNme/l:anrei die
_IHONNme/l:as
VJNOONme/l:at
WKMONNme/l:backe
WKMONNme/l:backe the
_GFPOOme/l:be will
<VWPPQme/l:be won't
FYOOOOme/l:becau
JWNNNNme/l:becau @name
WHNOOOme/l:behal
QWKMMMme/l:bespr
PUGPOOme/l:bin
UTINMMme/l:bin anrei
PXHNNMme/l:bin anrei die
PUIOOOme/l:but
QUKNNNme/l:but ,
>]QOPPme/l:call
@YQPPPme/l:call the
\GJOOOme/l:call this
\HIOOOme/l:call this on
J[JNNNme/l:can
cDGOONme/l:ci
UXIMLKme/l:die
NZHONMme/l:die für
GLYOOPme/l:do
XKKOOOme/l:en
^FFPPPme/l:en @name
^GJONNme/l:first
]HJONNme/l:first ,
UKSMMMme/l:for
WMLNNNme/l:freue
VMLONNme/l:freue ich
cBJONNme/l:from
[JLNNNme/l:from quest
QWINNMme/l:für
LWJPOOme/l:gern
XKKOONme/l:gespr
WLLONNme/l:goes
XLLNNNme/l:goes it
]KINNNme/l:groet
YJLONNme/l:half
VKKOOOme/l:hi
HMWOOPme/l:hour
OJTOOOme/l:hour an
HQSOOPme/l:hr
LOTNOOme/l:i
[HIOOOme/l:i'll
GOXOOOme/l:i'm
WJMOOOme/l:i'm ,
YMKNNNme/l:ich
[HKOOOme/l:if
RUINNMme/l:ihr
LXJONNme/l:im
\FIPOOme/l:in
FMWPPQme/l:it
YIMOOOme/l:join
ZQENNNme/l:just
PYHNMMme/l:just ,
[GJOOOme/l:la
OTJOONme/l:lade
UMKOOOme/l:lade @name
QSJONNme/l:lade @name im
[ELPOOme/l:late
^CJPOOme/l:late runni
VJNOONme/l:lead
JYLONNme/l:let
IOTOOPme/l:manag
VKMOONme/l:me
TLNOOOme/l:me to
cCHOONme/l:min
bEHONNme/l:min 0
[IKONNme/l:minut
^LHNNMme/l:mit
YLJONNme/l:my
RPJPOOme/l:no
OUKONNme/l:of
JWNNNNme/l:of becau
FUPOPPme/l:on
ZIJOOOme/l:on .
@ZQOPPme/l:on be
\GLOONme/l:over
GVPOOOme/l:pleas
N]HNMLme/l:quest
WLLONNme/l:repor
VLMONNme/l:repor role
cEGONNme/l:role
XKMNNNme/l:role backe
XHNOOOme/l:rsvp
[EMOOOme/l:runni
YIKOOOme/l:runni you'r
YJJOONme/l:sarem
YJKOOOme/l:sarem ci
DL^OOOme/l:see
GL[ONOme/l:see won't
GLZOOOme/l:see won't you
JPPPPPme/l:show
HPPQQQme/l:show to
DbEPOOme/l:sie
IORPPPme/l:so
YJLONNme/l:someb
YGMOOOme/l:sprec
^HJONNme/l:spree
QJNPPQme/l:team
TQJONNme/l:tell
ZHKOOOme/l:text
YIKOOOme/l:text ,
YNNMMMme/l:the
VKLOOOme/l:the for
WMKONNme/l:the goes
`FGOONme/l:the in
JSNPPPme/l:the of
@ZQOPPme/l:the on
VJLOOOme/l:there
KMWNNNme/l:this
ZHKOOOme/l:this on
\IKNNMme/l:time
]GKONNme/l:time first
WLLONNme/l:to repor
XHNOOOme/l:to rsvp
aEKNNNme/l:und
WLMNNNme/l:und )
YKMNNMme/l:und ) @name
`DKONNme/l:und @name
XLLNNNme/l:way
XLKNNNme/l:way the
IcGMMLme/l:who
OULNNMme/l:wie
SC[NNMme/l:will
KKXOOOme/l:witho
GJYPPPme/l:witho you
?M]PPQme/l:won't
HJYOOPme/l:won't you
AWPPPQme/l:write
[GKOOOme/l:y
\GKOOOme/l:y @name
ZAWMMMme/l:you
[IIOOOme/l:you ,
YILOOOme/l:you'r
IORPPPme/l:yours
^FIPOOme/l:¶
KWLONNme/l:übers
QTKNNMme/l:übers bespr
WOJNNNme/l:–
VJRMMMme/label
FQWOOOme/label!topic
YKMNNMme/label:from
GPUOOPme/label:of
eac;=9me/last:0
STNMLLme/last:1
h@INNMme/last:2
WLLNNNme/m:(|+
WLLNNNme/m:(|+ chef
XKMNNNme/m:,|and
NKZNMLme/m:<|am
VSCPOOme/m:<|bin
`DHOOOme/m:<|bring
^DIPPPme/m:<|bring @name
[HIPOOme/m:<|bring our
YKKONNme/m:<|freue
YKKONNme/m:<|freue mich
TREPPOme/m:<|look
LLXNNNme/m:<|ne
_CHPPPme/m:<|serai
XKKOONme/m:<|spreekt
YJJOOOme/m:<|spreekt met
LVLONNme/m:<|só
LWLNNNme/m:<|só organizo
VKLOOOme/m:<|viendrai
XILOOOme/m:<|viendrai avec
RTGPOOme/m:<|vous
]DJPPPme/m:<|vous recevrai
OVSLKKme/m:<|will
FSYNMMme/m:<|won't
EVVONMme/m:<|won't be
]HGPOOme/m:and|.
YIMOONme/m:and|look
WJMOOOme/m:and|look forward
JZKOONme/m:bin|.
XMKNNNme/m:freue|auf
YMKNNNme/m:freue|auf unser
[JLNNMme/m:from|and
WINOONme/m:from|and the
WKMNNNme/m:from|and two
G\JOOOme/m:lade|sie
KYLNNNme/m:let|know
HZKOOOme/m:let|know of
ZJJOOOme/m:saremo|e
HYKOOOme/m:tell|if
UMNNNNme/m:und|(
YJLONNme/m:und|.
VMMNNNme/m:und|freuen
UMMNNNme/m:und|freuen uns
YILOOOme/m:y|.
J\KNNMme/m:übersende|ihnen
QWJNMMme/n:↵
HSUNNNme/n:(
NTRMMLme/n:)
^WAKMLme/n:,
JNUOOOme/n:-
CTVNOOme/n::
NKTOOOme/n:;
XZIJKJme/n:@name
KJVOPPme/n:a
WMMNNNme/n:abtei
MXNNMMme/n:and
YKLNNNme/n:at
FPWOOPme/n:be
ZKLNNNme/n:bring
DRUOPPme/n:gap
WLLONNme/n:i'd
ZHMONNme/n:ich
BSUPPPme/n:if
INWOOOme/n:leave
b@MONNme/n:leite
[ILNNNme/n:like
=RZOPQme/n:me
ISPOOPme/n:prep
ZIKONNme/n:quest
S]BMNMme/n:recru
?STPQQme/n:short
GPUOOPme/n:the
HPVNOOme/n:there
XJLOONme/n:to
FQTPPPme/n:too
^CMOONme/n:werde
ZHKOOOme/n:with
YJLONNme/n:you
WKMONNme/n:your
b<POOOme/n:¶
XUCNNNme/n:–
cYe>?<me/names:0
eORGHFme/names:1
ZREONMme/names:2
HTTNNNme/over!meet
VMLNNNme/over!only
DUUOOOme/over!will
?VUOPPme/over2
AVWNOOme/over:anyth
JQROOOme/over:attac
=VWOPPme/over:for
@XVOOOme/over:help
FSPPPPme/over:in
@VWOOPme/over:meeti
BUSPPPme/over:our
;WYOPPme/over:prepa
IOQPPPme/over:so
BSVOPPme/over:that
EQRPQQme/over:them
=VXOPPme/over:will
FTOPPQme/over:you
CVTOOOme/p:↵
?P\OPQme/p:(
GRSOOPme/p:)
@VVOPPme/p:*
g:SMMMme/p:,
\IJONMme/p:-
eEKMLLme/p:0
CPWPPPme/p::
]?VMNNme/p:@name
_GNMLLme/p:a
YILOONme/p:an
6YZOPQme/p:and
dEEOONme/p:as
KNTOOOme/p:be
DSWNOOme/p:couns
WMLNNNme/p:days
?RZOOPme/p:de
PJOPPQme/p:do
BRWOPPme/p:don't
XLLNNNme/p:engin
^IJNMMme/p:first
JRNPPPme/p:for
_CLONNme/p:geehr
XLLNNNme/p:growt
\HKONNme/p:half
KTNOOOme/p:head
HRQOOPme/p:hi
\HKONNme/p:hour
NOTNMNme/p:how
EQTOPQme/p:i
^JINMMme/p:in
[HKOONme/p:inter
UIQNNNme/p:is
GUPOPPme/p:leave
ULMOONme/p:liebe
UNJOOOme/p:manag
HSPOPPme/p:me
>[TOOOme/p:meeti
FUPOPPme/p:menti
WMLNNNme/p:mins
GTPOPPme/p:not
GUQOOOme/p:of
IQTOOOme/p:on
GWOOOOme/p:our
DUTOOPme/p:progr
TKNOOOme/p:role
HUPOOOme/p:salar
bBLONNme/p:sehr
\HKOONme/p:shoul
@WVNOPme/p:speak
_EJOOOme/p:talk
ZKLNNNme/p:tea
FTTOOOme/p:team
CXPOPPme/p:that
YISLLLme/p:the
]FJPOOme/p:throu
ZJLONNme/p:time
XLLNNNme/p:tmrw
IJTQQRme/p:to
XLLNNNme/p:visa
?RYOPQme/p:we
ULMNNNme/p:went
EXSNNNme/p:will
ZGKPOOme/p:with
HOWNOOme/p:you
XLLNNNme/p:you'd
`GGOONme/p:your
KQTNNNme/p:¶
^GKONNme/r1:(
]GJONNme/r1:(-
ZKKNNNme/r1:+
WLMNNNme/r1:+-
ZRLLLKme/r1:,
WNUKKJme/r1:,-
ZWGKLKme/r1:.
XYJKJJme/r1:.-
SKWMLKme/r1:am
RJZMLKme/r1:am-
bDHNONme/r1:and
cCHOOOme/r1:and-
YLJONNme/r1:auf
YMKNNNme/r1:auf-
HJZOOOme/r1:ben
IKYOOOme/r1:ben-
WTBOOOme/r1:bin
XSEONMme/r1:bin-
\JGOOOme/r1:bring
]IFPOOme/r1:bring-
L^GNNMme/r1:call
GdFNMMme/r1:call-
CJXQQRme/r1:don't
FIYPQQme/r1:don't-
bCIOONme/r1:e
`IHNNMme/r1:e-
ZKJONNme/r1:freue
\JKNNNme/r1:freue-
WLNNNNme/r1:freuen
JZGPPOme/r1:have
JYIPPOme/r1:have-
EYMPPPme/r1:host
D\KPPPme/r1:host-
A`JPPPme/r1:if
DZNOOOme/r1:if-
PYJMMLme/r1:ihnen
MWLNNNme/r1:ihnen-
WLLNNNme/r1:kept
[GKOOOme/r1:kept-
IWMOOOme/r1:know
KYLNNNme/r1:know-
ULMOOOme/r1:lead
UKNOOOme/r1:lead-
[MEOOOme/r1:look
TUGNNNme/r1:look-
MMWNNNme/r1:ne
KLYNNNme/r1:ne-
_KFNNNme/r1:on
\IIOONme/r1:on-
STJNMMme/r1:only
NWIONNme/r1:only-
MVMNNNme/r1:organ-
D[LPPPme/r1:put
FWNPPPme/r1:put-
aDFPPPme/r1:run
[IHPOOme/r1:run-
YKJOOOme/r1:schui-
ZJIOONme/r1:schuif
bCFPPOme/r1:serai
`CHPOOme/r1:serai-
OVJONNme/r1:sie
OTLONNme/r1:sie-
[IIOOOme/r1:spree-
XKJOONme/r1:spreekt
IJWPPPme/r1:stay
FIYQQQme/r1:stay-
YHJPPOme/r1:stel
ZFLOOOme/r1:stel-
HZLOONme/r1:só
HYMOONme/r1:só-
\GJOONme/r1:the
\FKPOOme/r1:the-
XJKOOOme/r1:viend-
YIJOOOme/r1:viendrai
WNFPPOme/r1:vous
NXFPOOme/r1:vous-
RPXLKJme/r1:will
PQWLKKme/r1:will-
EM^NNNme/r1:won't
?S[OOOme/r1:won't-
WJMOONme/r1:would
WJMOONme/r1:would-
KXKOONme/r1:your
KWLONNme/r1:your-
TGROOOme/r2:.
VHSNNMme/r2:.-
XTGMMMme/r2:0
YOINNNme/r2:0-
NZJNMMme/r2:?
M]IMMMme/r2:?-
Y`;NLLme/r2:@name
][;MMMme/r2:@name-
TLNOOOme/r2:a
VJNOOOme/r2:a-
E[JPPPme/r2:after
G\HPOOme/r2:after-
WJKOOOme/r2:avec
\IIOONme/r2:avec-
FQ\NMMme/r2:be
INYNNNme/r2:be-
ZKKNNNme/r2:chef
YKLNNNme/r2:chef-
LWLONNme/r2:coord-
LWMNNNme/r2:coordinator
KYLNNNme/r2:die-
TKRNMMme/r2:er-
^EIOOOme/r2:forwa-
_DIPOOme/r2:forward
KUMOOOme/r2:ihnen
NTKOOOme/r2:ihnen-
TMMOOOme/r2:it
[JLNNNme/r2:it-
TXDONNme/r2:je
NZFONNme/r2:je-
WJMOONme/r2:like-
]HHOOOme/r2:met
WLKOONme/r2:met-
WLKONNme/r2:mich
ZKJONNme/r2:mich-
I[IPOOme/r2:nur
IZIPOOme/r2:nur-
WMJOONme/r2:o
SRJONNme/r2:o-
LXLNNNme/r2:of
MWLNNNme/r2:of-
EWVNMMme/r2:on
EZQONNme/r2:on-
DbHOOOme/r2:organ-
KXKOOOme/r2:organise
JZKONNme/r2:organizo
XKJOOOme/r2:our
YKJOONme/r2:our-
EMZOOPme/r2:out
JH[POOme/r2:out-
\EIPPPme/r2:recev-
VILPPPme/r2:recevrai
\GGPPPme/r2:ring
YIIPPPme/r2:ring-
eCEOOOme/r2:sie
_EFPPPme/r2:sie-
V`<NMMme/r2:the
XZ<OOOme/r2:the-
[GJOOOme/r2:think-
WMLNNNme/r2:thinking
EWTNNNme/r2:this
E[NOOOme/r2:this-
JNWONNme/r2:time
HPZNMMme/r2:time-
\HJOONme/r2:to
]FJOOOme/r2:to-
VKNNNNme/r2:two
VLNNNNme/r2:two-
VLMONNme/r2:uns
VMNNNNme/r2:uns-
XLKNNNme/r2:unser
XLKNNNme/r2:unser-
IORPPPme/r2:value-
DJYQQRme/r2:want
EIXQQRme/r2:want-
Pd>NMMme/r2:you
Kg?NNMme/r2:you-
ZJJONNme/r2:zelf
XKJOOOme/r2:zelf-
]HJONMme/r3:↵
\HKONNme/r3:↵-
WKMNNNme/r3:)
XKMNNNme/r3:)-
dFGNMMme/r3:,
eEEONNme/r3:,-
P[LLKKme/r3:.
R[MKJJme/r3:.-
KWLONNme/r3:0
JWKOOOme/r3:0-
dFFNNMme/r3:@name
eFFNMMme/r3:@name-
SIJQQQme/r3:a
XKHPOOme/r3:a-
@YPPPQme/r3:after-
B]IQQQme/r3:afterwards
KZKNNNme/r3:any
KZKNNNme/r3:any-
aFINNNme/r3:auf
aFINNNme/r3:auf-
_DGPPPme/r3:avec
\FIPPPme/r3:avec-
NKVOONme/r3:be
QKTNNNme/r3:be-
\GJOOOme/r3:dan
ZHJPOOme/r3:dan-
P_?PNNme/r3:de
OZFONNme/r3:de-
TLMOOOme/r3:docs
VKMOOOme/r3:docs-
PWKNMMme/r3:einla-
QXKMMLme/r3:einladung
MVKONNme/r3:for
NVJONNme/r3:for-
XMLNNNme/r3:gespr-
YMKNNNme/r3:gespräch
PUKNNNme/r3:il
PUKNNNme/r3:il-
DYMPPPme/r3:in
DYNPPPme/r3:in-
HH[POOme/r3:joini-
HJZPOOme/r3:joining
VNGOOOme/r3:la
RRIOOOme/r3:la-
LWIPOOme/r3:le
I[HPOOme/r3:le-
I\HOOOme/r3:link
KXJOOOme/r3:link-
SFXNNNme/r3:of
RD\NNMme/r3:of-
GUTNNNme/r3:on
GTWNMMme/r3:on-
[JIONNme/r3:ook
YJIOOOme/r3:ook-
JIYPOOme/r3:pas
LLYNNNme/r3:pas-
[IHPOOme/r3:payme-
[IHPOOme/r3:payments
VLNNNNme/r3:postd-
VKNNNNme/r3:postdocs
D\KPOPme/r3:room
EYMPOPme/r3:room-
VQGOONme/r3:the
VSINNMme/r3:the-
T>XPPPme/r3:to
\:TPPPme/r3:to-
@YXNNNme/r3:up
>ZXNNNme/r3:up-
RWDOOOme/r3:you
RYCOONme/r3:you-
NKWNNNme/r3:zelf
TJSNMMme/r3:zelf-
WHNOOOme/r3:zum
YHMOONme/r3:zum-
gEGNMLme/r:↵
]HKONNme/r:↵ arriv
\NJMLLme/r:!
iAHNMLme/r:(
[HKOONme/r:( @name
YILOONme/r:( @name ,
TJSNNNme/r:)
VLMNNNme/r:) .
WLMNNNme/r:+
VMMNNNme/r:+ chef
VLMNNNme/r:+ chef @name
RP]IIIme/r:,
_GHONNme/r:, @name
IXMOOOme/r:, boa
IPRPPPme/r:, money
_EKONNme/r:, my
ULLOOOme/r:, respo
GJ]OONme/r:, so
ZILONNme/r:, then
YHMOOOme/r:, you
^g`<><me/r:.
UMONMMme/r:0
NMUNNNme/r:0 -
>WWOOPme/r:0 0
WUGNMMme/r:0 if
LNVNNNme/r:;
SXIMMLme/r:?
]^AKJJme/r:@name
^IKNMMme/r:@name )
k>FONNme/r:@name ,
Sa=NMMme/r:@name .
WRINNMme/r:@name and
YJJOOOme/r:@name en
JcEMMMme/r:a
HXMOOOme/r:a agend
E^KOOOme/r:a new
SQJOOOme/r:aan
ZJJONNme/r:aan .
aFHONNme/r:about
VKNOONme/r:about the
\GJOOOme/r:about your
BSVOOPme/r:afloo
4\ZPPPme/r:after
G[KOOOme/r:agend
JVNOOOme/r:agend ,
KWKOOOme/r:agend .
XKLONNme/r:al
ZIJOONme/r:along
^GHPOOme/r:along .
SDWOONme/r:an
YZALMLme/r:and
dEGONMme/r:and @name
[HKOOOme/r:and @name ,
LXHOOOme/r:and someo
WKMONNme/r:and the
MXJONNme/r:and two
ULNNNNme/r:and two postd
YKKNNNme/r:and would
F]JOOOme/r:any
JXLOONme/r:are
SUGONNme/r:arriv
^GJONNme/r:arriv .
VUCONNme/r:at
eDGNNMme/r:auf
WLNNNNme/r:auf das
\FKOOOme/r:auf sie
]KHNNMme/r:auf unser
YMJNNNme/r:auf unser gespr
bDFPOOme/r:avec
YJKOONme/r:avec @name
ZHJOOOme/r:back
PJbKJJme/r:be
aEDPPPme/r:be inter
<NaPPPme/r:be joini
HWUMMLme/r:be on
II^NNMme/r:be there
VKLOOOme/r:be your
FZNOOOme/r:befor
E]HPPPme/r:behal
K\EPOOme/r:behal of
GUQOOOme/r:bel
FMXOOPme/r:ben
HMXOOOme/r:ben er
FMXOOOme/r:ben er zelf
PPXLKKme/r:bij
WGTNMMme/r:bin
IVNOOOme/r:boa
IWNOOOme/r:boa sorte
gDCONNme/r:bring
ZHJPOOme/r:bring @name
ZIJOONme/r:bring our
WLMNNNme/r:bring you
HXIQPQme/r:but
PWGOONme/r:calen
ZOIMMMme/r:call
KZGPOOme/r:call ,
KG[POOme/r:call mysel
NVHPOOme/r:call you
JVNNNNme/r:call you for
HRROOOme/r:camer
ETSOOPme/r:camer .
LXJOOOme/r:case
WLLNNNme/r:chat
ZJIOONme/r:chef
XLLNNNme/r:chef @name
YKKNNNme/r:collo
YKKONNme/r:collo .
KWLONNme/r:coord
cAHPOOme/r:cv
YHLOOOme/r:cv .
UGUNNNme/r:dabei
WFQONNme/r:dabei .
[GKOOOme/r:dan
\JJNNNme/r:das
TLNOOOme/r:das gespr
G[MOONme/r:date
C`JOOOme/r:date .
KNVONNme/r:day
V[>ONNme/r:de
PUIOONme/r:den
K^EOONme/r:diary
K\GOONme/r:diary .
XKKOONme/r:dich
RYHMMMme/r:die
KYIOOOme/r:die @name
RWKMMLme/r:die einla
[IJONNme/r:dinsd
]GIPOOme/r:dinsd .
YILONNme/r:docs
>N[QQRme/r:don't
FJWQQQme/r:don't want
AN[OPPme/r:don't want to
FG[QPQme/r:drop
EG\QPQme/r:drop off
]JJNNMme/r:e
ZGLOOOme/r:e @name
CWTNOOme/r:ea
OWIONNme/r:ein
KYJOONme/r:ein .
PYKMMLme/r:einla
PFXONNme/r:en
`GDPPPme/r:entre
\EJPOOme/r:entre .
OF\NNMme/r:er
WJSMMMme/r:er zelf
ETROPPme/r:even
_EJOOOme/r:first
XKMONNme/r:first ten
SYCNNNme/r:for
F[NONNme/r:for @name
KWNNNNme/r:for a
YHJPOOme/r:for the
VPHOONme/r:for you
dBGOOOme/r:forwa
bDGOOOme/r:forwa to
ZKKNNNme/r:freue
WLKOONme/r:freue mich
VMKOOOme/r:freue mich auf
ULMONNme/r:freue uns auf
\JJONNme/r:from
ZILONNme/r:front
YIMOONme/r:front of
JXKOOOme/r:für
]FKOOOme/r:gern
WEWNMMme/r:gespr
VMMNNNme/r:gespr !
]JHONNme/r:gespr .
FXOOOOme/r:ging
\GIPOOme/r:graag
`FGOONme/r:graag dinsd
VKMOOOme/r:group
XKLONNme/r:haré
YIKOOOme/r:haré la
HWJPPPme/r:have
RVDPOOme/r:hear
XHKPPOme/r:hear about
C_JPOOme/r:her
FUSOOOme/r:her ea
VVGMMLme/r:het
IWMOOOme/r:het ging
JUOOOOme/r:hoe
IVNOOOme/r:hoe het
JVLOOOme/r:host
EYMPPPme/r:host the
EZLPOPme/r:host the room
OYFOONme/r:how
RJRONNme/r:i
TJOOOOme/r:i'm
HaHNNNme/r:if
^GKNNMme/r:if it
IYLOOOme/r:if the
F]KOONme/r:if you
QXJNMMme/r:ihnen
OYKMMLme/r:ihnen die
STLMMMme/r:ihnen die einla
WUHMMLme/r:il
XLLNNNme/r:il collo
VORLKKme/r:in
WJMOONme/r:in front
NNXMMLme/r:in the
gABPPPme/r:inter
a@FQQQme/r:inter you
PK\LLKme/r:it
_GJONMme/r:it ↵
LHZOONme/r:it .
YRENNNme/r:je
WJKOOOme/r:je dan
YILOOOme/r:join
ZHKOOOme/r:join for
TAVPPPme/r:joini
\HJOONme/r:kenne
[GJOOOme/r:kenne .
XLKNNNme/r:kept
XLLNNNme/r:kept think
ZHLOOOme/r:kept think of
IZKOOOme/r:know
G\JOOOme/r:know of
H[LOONme/r:know of any
UIRNNNme/r:la
YJKOOOme/r:la entre
PTIOOOme/r:le
VKMOOOme/r:lead
YILONNme/r:lead the
ULMOOOme/r:lead the docs
FOXOOOme/r:leave
[HJOOOme/r:leite
XLLNNNme/r:like
ZILONNme/r:like to
FdEONNme/r:link
H\IOOOme/r:link .
bHEONNme/r:look
aCIOOOme/r:look forwa
bAJOOOme/r:look forwa to
G\HPPPme/r:me
PYFONNme/r:meet
UJNOOOme/r:meeti
UJNOOOme/r:meeti you
XKJOONme/r:met
\HIOOOme/r:met @name
XLKONNme/r:mich
WLKOOOme/r:mich auf
YILOOOme/r:minut
[GKOOOme/r:mit
VJNOOOme/r:mit ihnen
YHIPPPme/r:mobil
GRQPPPme/r:money ,
`DKONNme/r:my
GH`ONNme/r:mysel
SEWNNNme/r:mysel .
CSWOOOme/r:na afloo
LLYNNNme/r:ne
D^LOOOme/r:new
D[MOOOme/r:new date
FJ_ONNme/r:nicht
KLXONNme/r:nicht dabei
FM[OOOme/r:niet
JLVPOOme/r:niet bij
BI\QQQme/r:no
XILOOOme/r:noch
KJXOOOme/r:not
IZIPOOme/r:nur
PTKONNme/r:o
OWWJIIme/r:of
KYLNNNme/r:of any
UMMONNme/r:of the
EMYPPPme/r:off
TKWLLKme/r:on
WQINNMme/r:on 0
QVDPOOme/r:on behal
IRROOOme/r:on camer
VKRMMMme/r:on the
`EFPPOme/r:on your
`FGPOOme/r:one
^DJPOOme/r:one waiti
OUJOONme/r:only
HZJOOOme/r:only organ
IXLOOOme/r:only organ the
WKKOOOme/r:ook
WLKOOOme/r:ook aan
J^HONNme/r:organ
HZMOONme/r:organ a
JVMOOOme/r:organ the
_GINNNme/r:our
GIXQPQme/r:out
GH\POOme/r:parti
LLYNNNme/r:pas
ZIIPOOme/r:payme
TSGONNme/r:peopl
[IKOONme/r:perso
XKLNNNme/r:perso )
ULNNNNme/r:postd
ULNNNNme/r:postd (
FZKPPPme/r:put
C[LPPPme/r:put this
CZMPPPme/r:put this in
JQROOOme/r:quest
[FJPOOme/r:recev
YGLPOOme/r:recru
ULLOOOme/r:respo
TLLOOOme/r:respo du
VOGPOOme/r:ring
WPDPPOme/r:ring you
D[LPOPme/r:room
^FHPOOme/r:run
\GHPOOme/r:run the
[GIPPPme/r:run the payme
\JHOONme/r:schui
[JHOONme/r:schui zelf
VLLOOOme/r:schui zelf ook
YGMOOOme/r:see
PIWNNNme/r:selbs
J[IOOOme/r:send
WEVNMMme/r:serai
ULLOOOme/r:serai avec
TMMOOOme/r:serai avec @name
YOHNNNme/r:sie
FK`NNMme/r:so
MWLNNNme/r:solo
LZIOONme/r:someo
IWMOOOme/r:sorte
KWNOONme/r:sorte !
\HIOOOme/r:spree
WLKOONme/r:spree met
[IIOOOme/r:spree met @name
DJZQPPme/r:stay
IKVPPPme/r:stay out
\GJOOOme/r:stel
WJKOOOme/r:stel je
[GJOOOme/r:stel je dan
KXLONNme/r:só
IYLOOOme/r:só organ
IZLOONme/r:só organ a
JXHPPPme/r:take you
ZLGOOOme/r:talk
TRGOOOme/r:talk .
NWIOOOme/r:te
WKMNNNme/r:te haré
aEEPOOme/r:team
[GKOOOme/r:tell
WJLOOOme/r:tell me
UJNOOOme/r:tell you
YHJPOOme/r:ten
YHJPPPme/r:ten minut
TXUHIHme/r:the
XGRNNNme/r:the call
KYIOOOme/r:the case
KPUNNNme/r:the day
KVLOOOme/r:the diary
YILONNme/r:the docs
ZHKOOOme/r:the first
AaIPPPme/r:the link
[HJOOOme/r:the one
WKJOOOme/r:the payme
IWLPPPme/r:the room
_EIPOOme/r:then
II_NNMme/r:there
]GIOOOme/r:think
WLLNNNme/r:think of
BYZMLLme/r:this
A[NPPPme/r:this in
`BKOOOme/r:throu
HRTOONme/r:time
BOYPPPme/r:time .
YSKMLKme/r:to
WLLNNNme/r:to bring
QUFPOOme/r:to hear
YFNOOOme/r:to inter
UKNOOOme/r:to meeti
NVKONNme/r:two
WKMNNNme/r:two postd
]HIOOOme/r:und
ULMOONme/r:uns
ULMONNme/r:uns auf
`IGONNme/r:unser
_KGNNMme/r:unser gespr
QZJMLLme/r:up
TNONNMme/r:value
XILOOOme/r:viend
WKLOOOme/r:viend avec
RGSPOOme/r:vou
WRBPOOme/r:vous
[FJPPPme/r:vous recev
ZHKOOOme/r:waiti
\GIOOOme/r:waiti for
KKXOOOme/r:want
AL]OPPme/r:want to
LU\JJJme/r:will
`EEPPPme/r:will be
FG\QPPme/r:will drop
XJJPPOme/r:will ring
[HGPPPme/r:will ring you
SSGOOOme/r:with
^FHPOOme/r:with you
1XeOOOme/r:won't
BR\ONNme/r:won't be
FI[PPPme/r:won't be joini
HRWNNMme/r:won't be on
[GJOOOme/r:work
]HIOONme/r:would
YILONNme/r:would be
\GJOOOme/r:would like
OcPHHGme/r:you
[JPMLLme/r:you .
MXIOONme/r:you at
EYOOOOme/r:you for
WLLNNNme/r:you in
]FFPPPme/r:you on
ZSDNNMme/r:your
D\LOOOme/r:your coord
^EKOONme/r:your cv
]GNNMMme/r:zelf
GMXOOOme/r:zelf niet
[JIOONme/r:zelf ook
e>KONNme/r:zum
gac:<9me/self:1
QIXNNMme:↵
_EUKKKme:(
SHWMMMme:)
ZJKONNme:+
XUSHIIme:,
gbd9;9me:.
VKPNNNme::
PQXKKJme:;
WZFLKKme:?
adKDCCme:@name
R[AOONme:a
YMHOONme:aan
aGGONNme:about
DRVOOOme:afloo
MUMNNNme:after
G[KOOOme:agend
YJLONNme:al
CO[OOOme:all
\HHPOOme:along
XIPNMMme:am
UCVOOOme:an
WWLJKKme:and
OZINMMme:anrei
HgCNMMme:any
[IIOONme:appli
TVGONMme:arriv
[LHOONme:as
H\LONNme:ask
_CKOOOme:asked
YRCOONme:at
J_FONNme:attac
aGHNNNme:auf
IQPPPPme:autom
eAEPPPme:avec
ZIJOOOme:back
]HJNNNme:backe
QJ^LKKme:be
FYOOOOme:becau
F[NOONme:befor
>_KPQQme:behal
CVROOPme:bel
GMXOOOme:ben
PXKMMMme:bespr
UKNOOOme:bevor
NQZLKKme:bij
TSSKJJme:bin
HXMOOOme:boa
HZHPPPme:booke
BWTOOOme:break
hECONMme:bring
J]DPPPme:but
MZGOONme:by
SYGMMMme:calen
K]WJIIme:call
BUUOOPme:camer
L]INMMme:can
JZHPOOme:case
`CIOOOme:chat
[JIOONme:chef
RHXNMMme:ci
OWGOONme:clien
bBIOOOme:collo
aGJNNMme:compu
]FKOONme:con
YDQOOOme:conve
FYNOOOme:coord
WLMNNNme:core
^DKOOOme:cv
YIKOOOme:dabei
[GKOOOme:dan
[GLOOOme:danac
[JKNNNme:das
F\LOOOme:date
BXUNNNme:day
U[>PNNme:de
MIWOOOme:dem
OWHOONme:den
NMVNNMme:deput
[GLOOOme:der
WKMNNNme:desig
L\GOONme:diary
ZKHOOOme:dich
VbCLKJme:die
_GHOONme:dinsd
YHKOOOme:direc
@O[OPQme:do
YILONNme:docs
KMTOOPme:does
HKWPPPme:don't
GHZQPQme:drop
XJLOOOme:du
aHFONMme:e
DVTNOOme:ea
OVJONNme:ein
WBVNNNme:en
hC?QPPme:entre
MH\NMMme:er
\KKNMMme:es
UEVNNNme:estar
YGLOOOme:et
@VUOPPme:even
mACNNMme:first
ZWELLLme:for
cCGPOOme:forwa
bIHNMMme:freue
_HJNNMme:from
YJLONNme:front
OZINMMme:für
KXIPOOme:geben
\GIOOOme:gentl
K]EPOOme:gern
TLNOOOme:gerne
VAXONNme:gespr
TLLOOOme:gesto
EWROOOme:ging
[EOONNme:give
VMKOOOme:goes
]HIOONme:graag
^FHOOOme:grill
]KINNMme:groet
[JKONNme:group
\GLOONme:half
YJKOONme:haré
]GKOONme:head
PVEPPOme:hear
<_OPPQme:her
OVMNMMme:het
YJJPOOme:hi
BVTOOPme:hoe
EYMPPPme:host
QJTOONme:hour
PYEOONme:how
LUPMNNme:i
_FGPOOme:i'll
LJTPPPme:i'm
IRROOOme:i've
[KIONNme:ich
Y_@LKKme:if
PZHNMMme:ihnen
M[HNNMme:ihr
VLLONNme:ik
WSFNNNme:il
G]IOONme:im
aQLJIHme:in
eDEONNme:inter
MHYONNme:intro
BYQOOPme:invit
JOZMMMme:it
WOJNNNme:je
[HLONNme:job
]FHPOOme:join
RBWPPPme:joini
MTUMLKme:just
]FKOOOme:kenne
XLLNNNme:kept
KYLNNNme:know
[CUMMMme:la
WKMONNme:lab
MWJOONme:lade
ZHJPOOme:late
SUFOONme:le
_GIOONme:lead
HJYPPPme:leave
[HJOOOme:leite
LXLNNNme:let
YILOONme:like
H`GONNme:link
MHYOONme:llama
RXFONNme:look
SJQOOOme:manag
RRHOOOme:me
NYEOOOme:meet
HRQOPPme:meeti
VGPOOOme:met
YKJOONme:mich
_HJNNMme:min
UGQOOOme:minut
iBFNNMme:mit
YIHPPPme:mobil
aGFOONme:my
MEZPOOme:mysel
[GKOOOme:möcht
ULMONNme:nach
JIXPOOme:ne
LWIPOOme:need
LIYONNme:nehme
C_KOOOme:new
GGcONMme:nicht
HJZPOOme:niet
FM[OOOme:no
YHKOOOme:noch
CFbPPPme:not
IKXOOPme:notes
IYJPOOme:nur
XQHNNNme:o
F_VKJJme:of
GJXQPPme:off
ROYKKJme:on
]GJOOOme:one
JWQMMMme:only
\JHOONme:ook
F^HOOOme:organ
bFHNNNme:our
EJZPPQme:out
SEYNNMme:over
DaGPOOme:panel
JIXPPOme:parti
MMWNNNme:pas
XKJOOOme:payme
\NEONNme:peopl
TKNOOOme:per
XJLOOOme:perso
GUPOPPme:pick
CYPOOOme:pleas
ULNONNme:postd
SVJNMMme:put
TUGONMme:quest
ZGJPPPme:recev
[GJOOOme:recru
VLMONNme:remot
VLMOONme:repor
UMMONNme:respo
OWDPPPme:ring
^HHOONme:role
D[LPOPme:room
XGNOOOme:rsvp
YFKPOPme:run
]GIOOOme:runni
HZJPOOme:runs
WKLOOOme:sarem
SIUNNMme:sarò
XKKOONme:schui
YHMOOOme:scree
DF^QQQme:see
ULMOONme:selbe
QIVNNNme:selbs
E]HPPPme:send
\@VNMMme:serai
VKLOOOme:servi
=YZMNNme:setti
[DLPOOme:she'l
\HJOOOme:shop
ULLOONme:show
S`>NMMme:sie
DQYOOOme:slide
JGZPPOme:so
MWLNNNme:solo
YILOONme:someb
J\HOONme:someo
BWSOOOme:somet
HXMOOOme:sorte
BUYNNNme:speak
YGMOOOme:sprec
\FKPOOme:spree
GLUPPPme:stay
^FIPOOme:stel
GUPOPPme:strai
HZLOONme:só
JXIPPPme:take
[IJOOOme:te
WKLOONme:tea
\@SNNNme:team
LHZOONme:teil
YSFNMMme:tell
[HKOOOme:ten
OJPPPPme:test
PFYONNme:that
@XTOOPme:that'
[]KGIGme:the
UJOONNme:then
EJ[PPPme:there
OGZNNNme:they
[KKNNNme:thing
\KJNNNme:think
LXULKJme:this
[EKPOOme:throu
PRULLKme:time
XRMLKKme:to
bFINNMme:tried
IXIPPPme:two
gAGONNme:und
YHMONNme:uns
`IFONNme:unser
LUTLLLme:up
]FIOOOme:vacan
ZHLONNme:van
ULNOOOme:verge
YHLOOOme:viend
HTPOPPme:voice
THQOOOme:vou
bEDPPOme:vous
[HJOOOme:waiti
MKYNNNme:want
QFYONNme:way
YILOONme:we'll
I]EPPOme:went
WKMONNme:werde
F[IPPPme:when
PMUNNNme:white
P[HMMLme:who
bCHOOOme:whole
KZKNNMme:wie
GY[KJJme:will
ULMOONme:wir
GJXPPPme:witho
2W]QQRme:won't
[HKOOOme:work
YKLNNNme:would
G`EPOOme:write
YJLNNNme:y
UYUHHGme:you
AWYNNNme:you'l
XJKOOOme:you'r
bO?NNMme:your
_FLNMMme:zelf
YLKNNNme:zit
WMLNNNme:zoom
b@MOONme:zum
YDPOOOme:¶
TMLOOOme:área
VJIQPQme:é
UNLNNNme:übers
JSNOOOme:–
WPK?TTn:↵
YMNNGPn:#
jHIKHLn:'
GSTFXNn:(
VP@MbFn:)
AQWMPTn:*
cGMJJPn:+
YEa=`>n:,
;L_LZOn:-
GROJ^Kn:/
PRJ@mBn:0
T]T8]@n::
AKLdUHn:;
LNUMLSn:<
]GRMHNn:>
YXTJb*n:@name
EGQK]Un:a
OMPMNTn:aan
j>MPJKn:about
aIIMRHn:abrec
[HJPMOn:addit
WLJOOOn:afloo
NOUJPNn:after
HEVPVPn:ag
INKRWQn:agend
FVQMRNn:al
JRKSTLn:all
<UWLUQn:als
WKQMJOn:an
VJHOSPn:analy
=ZYNNNn:anche
WZIIIOn:and
fIEMSFn:anrei
FRONOVn:any
?[QNQPn:aplic
KTPNNOn:app
DSPNVOn:appli
EWPOPOn:aqui
^HGPNNn:arbei
ERONOWn:are
KYHK\Hn:at
ZJKOMOn:attac
ZMJKOOn:backe
nEEYBEn:be
QMISSMn:befor
UJOLNQn:behal
aJHNMKn:bei
^KIOMLn:bekom
UMLOOOn:bel
ULLOOOn:ben
TKQONLn:berei
@RUOTOn:betri
DWOMUOn:bij
RJQMOQn:biolo
NSRJUHn:bitte
QILOSSn:boa
YNMPHMn:booke
kGEREKn:break
GaULHJn:bring
]LJOJMn:busin
BUPOVOn:by
cDFNOPn:c
WLKONNn:cal
XOOOOFn:calen
LJONUSn:call
EMOHU[n:candi
XOHMOOn:car
TLLNULn:case
HOWOOOn:chang
EYQMPMn:chiam
>]PNOSn:clic
YMMOJMn:code
=\RNRPn:com
NKOLTQn:compe
EWPNOQn:compu
EUPORPn:confe
XJMNJSn:confi
INPNSRn:conhe
SEXOMOn:consu
\JMOKMn:conta
HWSMOKn:coord
NMJPUPn:curre
9VSKRZn:cv
WLMOMNn:d'ide
XLMNMOn:d'une
VKLMMRn:da
GUPNPQn:dan
UKOONNn:data
[KKNMNn:dbs
EZOJPQn:de
OOTMNMn:deine
DWONORn:della
NOTNNNn:dem
FTOOQRn:deput
UMPOMLn:desig
OUQLJNn:di
PRMINTn:dial
FPUKSPn:dich
FM`MOKn:die
7WVMWRn:direc
BWVNONn:diret
_HFMOPn:displ
>[PNPRn:dispo
C]OMMQn:do
UKPLNQn:doing
YKJPMOn:door
JTNNQOn:du
[KLMMMn:ea
WNKMQLn:each
@UTORQn:edit
FRQORPn:edite
WLOPKMn:edt
YKJPMOn:een
GUPOPOn:em
UPGKOUn:email
\HGKZJn:end
ZMIKQNn:engin
HLJLaOn:entre
bJFOMLn:er
GN^NMLn:es
FRQORPn:esta
NIMOSUn:eu
FTQOROn:europ
UMKOOOn:even
@TRNWPn:event
@S[NOOn:ex-fm
ATUMSOn:fachl
\GNNLOn:falar
ERONOWn:files
bHKLMNn:find
HSPOROn:finde
\GIMMSn:first
WKRINOn:for
UMUMKKn:frage
hWDQDCn:from
CQQMWPn:für
DTPOQRn:gc
XLKONOn:geldi
[JJPMNn:gener
`IOMJKn:gern
\HJPNNn:geste
KZVMLFn:googl
]KKKONn:grab
POLMTMn:halte
=VUMRSn:hand
ZGMMQNn:have
XSLMHNn:heads
c?FL^Hn:her
MaKIMLn:het
WKQMKOn:hier
ZKHOOOn:hoe
bGJLLOn:how
_VJHHKn:i
TMQLKQn:i'll
gGKMJJn:i'm
WLMNNNn:i've
7WVLYQn:id
FRPOOSn:if
EQLLTXn:ik
BXUNONn:il
[@FdKJn:in
WQNMKLn:indic
BTPNVPn:infor
GVOOPPn:ingre
H]K^GFn:inter
c@TJGSn:is
8VYKVRn:ist
3ZVL[On:it
<fNGYKn:je
fFLPHKn:job
IXRLKPn:join
ROJRQKn:just
OOMKOUn:klass
TMLOOOn:knive
\JIOMOn:kom
EPRK[Mn:la
cJJJKOn:lasse
>QON\Sn:le
ZKLOMNn:leben
ZKJPMOn:legit
<UVLWPn:leite
CSXNOOn:likes
YHGLTRn:link
<ZQLTSn:locat
A_QMPMn:locke
J[LPMLn:make
ISUJRMn:manag
mDBKNNn:may
XGVKLNn:me
ZJMNOLn:med
[KIOMOn:mee
9\KM_Mn:meet
SKMOVJn:meeti
9UUSOUn:meist
=VWLOUn:menti
YLLOMNn:merci
<WVLWOn:met
FSTLPRn:micro
kMKKDHn:minut
_KLQNFn:mit
cJHKLOn:mitbr
XLMNMNn:ml
?SXLKXn:mobil
BTRNUOn:more
XKMNMOn:munir
RIQNORn:my
CYPNPPn:móvel
RRJOOOn:na
>TTMSSn:naar
XLLOMNn:nachf
\MINMMn:ng
/\\MYNn:nicht
_IFPMOn:niet
KNMRUMn:no
PUOLMLn:noi
;_PHQWn:not
]HKONMn:note
cFGPKNn:notes
CRYONOn:nothi
BSZNOOn:numbe
GQQOQPn:não
5^SMSSn:o
\HQNJMn:oder
XIJ_DLn:of
[ZMGFLn:on
fNFMHKn:one
I]MNMMn:only
DNRLTVn:ook
FUPNPRn:opdra
DbNGVJn:open
IKLK`On:organ
FVPOPOn:ou
OaLILHn:out
K`MMILn:paper
GUPOPOn:para
WQGLOPn:park
@WONVQn:parte
8ZTLUSn:passc
dFFLNPn:pay
?USNVOn:perso
WNNNJOn:pin
ZLLNLNn:pièce
1VXLZTn:pleas
LMMM[Ln:pm
aHLOJMn:point
ZKJOMOn:poort
cDLPLKn:posit
=PON\Tn:poste
CRXNOOn:prep
BRUNSOn:prepa
CVUOOOn:prese
KOVNMOn:produ
XFMSHUn:progr
TNLONOn:provi
TVMMJLn:ps
aGHOLNn:put
DTPMUOn:pôle
eEIQINn:quest
RWLMINn:quick
AVTNUMn:reach
WMDMUPn:recep
@XTNSLn:recru
ULOPMLn:refer
E[PPJPn:regis
]NIKLPn:reply
=\RNQPn:reuni
ZKKOMNn:revie
8\VLLXn:ring
DVPOPQn:riuni
fGFKNMn:role
?QPNSXn:sal
=VVLPTn:salar
CWUOONn:sarà
SPPOINn:sched
CORMVTn:schui
>UTORQn:secti
UOMOMNn:secur
dGKNILn:see
cAMPPIn:senio
HRMNWNn:seu
ERRORPn:seção
^EI_EKn:she
ZKKOMNn:siche
FUULTIn:sie
@PWMPUn:sind
`HHPNLn:sit
@TVLRQn:sl
FVQMRNn:slide
`RLILGn:snack
^KINMMn:so
VNJOOOn:somet
YGIMRRn:sorte
>VVLVNn:spree
DUTOOOn:stabi
ISOOOQn:stanz
BVQMPSn:stel
DURPUIn:still
NQJRSKn:sure
GLPOSUn:só
TJMOTLn:ta
\ZGMGJn:talk
FOONTTn:teach
TIMPOQn:team
IPSPOOn:teaml
KYPJNOn:teams
@TTOSPn:teil
VHSLMQn:teiln
JPUMLSn:teilz
dJILLJn:ten
HLNM]Nn:test
VNJOOOn:text
BRQMUSn:that
ah:KU7n:the
\JJKNPn:they'
VMKOONn:thing
LLOJQXn:this
KJVRMQn:time
C`QHRLn:to
NWIRJPn:topic
UJLNPQn:traje
N^HQJJn:tuesd
ZKPMJNn:um
iEEQINn:uns
DUQOSOn:unter
HSMRSNn:up
\MLJOMn:us
_IKKONn:use
WGPNNPn:vaga
EQUQPOn:video
D^NLOOn:voor
TKLMRPn:vous
1\VLQZn:w2-pr
KTLOQOn:was
gJGKPHn:we
cHKLLMn:we'll
CWPORPn:web
dFLPGMn:wedne
LTOOPLn:werks
SSJKQNn:white
[GMPQJn:who
TNMPLNn:wiese
XYFGKPn:will
aFFLMUn:wir
dGEPLNn:wird
ZcGHEJn:with
QFGlJGn:won't
PPJRRMn:write
\UFDUKn:you
WaHJFIn:your
JMNNTSn:zelf
XKKONOn:zonde
EUQOSNn:zone
CVMLSTn:zoom
FTPORNn:zu
HPVLPPn:zum
LISOUNn:|
WBQGVRn:¶
CORLYQn:à
CPQNSTn:é
LPOJPVn:übern
`CKK^Dn:–
EMNFW]names:0
NSMMUJnames:1
SFaPFJnames:2
TMLITPnames:3
WJSNKMover!absent
ATVLRPover!arrange
APQWLUover!boss
GTRLNSover!greet
^LVGIJover!meet
HQSNRMover!only
]KTNEKover!place
iIPJHGover!who
ROJJRRover!will
SJPPKRover!with
QNSRIMover!you
EONSOVover0
cIPHKKover1
UNVHMLover2
]KLPGOover:abend
YQKOIMover:all
`ILOMIover:an
SOIHTTover:anyth
VKTMMKover:as
DTTNRNover:attac
CNPXLUover:autou
bIKPGMover:be
VMTMJKover:beim
TOMOOMover:both
HRTOQMover:can
PNJQOQover:cance
EOPVLTover:charg
IQQOQPover:com
XLLOMNover:compo
YKLOMNover:convo
XKTMJKover:dabei
YLTLJKover:das
JOJMUUover:day
SHMVHSover:de
`ILOMIover:dem
WLMNMNover:devan
JLKYLTover:du
_OJMHLover:easte
LNWNNMover:every
\LLOHPover:festg
OLFHYWover:for
aGNOEPover:für
TNNNNNover:gegen
_HNPKIover:gespr
>WTNSPover:googl
_JLOGPover:haus
FUMJUSover:help
\OMLKLover:inter
UKOPMNover:je
>TTOTQover:join
hKGNHJover:jury
aGSNBNover:kenne
ZKLOLNover:le
POVNLLover:mal
8XVOTQover:meet
dKGLJMover:meeti
EUQOROover:mit
IQPOPPover:more
cFMOJJover:nehme
FRZMNMover:nächs
HQQOQPover:o
RLUMMLover:one
DTTOPPover:or
MKLMTUover:order
RPJJSQover:our
MKKXKSover:paris
`KJPFOover:pdl
JQPOPPover:phone
RLVNNKover:place
ILNXLSover:plaid
CPPWLTover:poste
ROIHTTover:prepa
TMTNNIover:promi
<WVNPRover:resch
IQROOPover:robin
INILXWover:runni
_NJMILover:sched
[IMOKOover:seite
JPXNNMover:sind
QOUMLLover:team
bFONIMover:teil
ESPOROover:teiln
FRSNROover:telef
UOHHTSover:that
HNKKWWover:the
<VWNSPover:them
aNJNHKover:times
UKPPKPover:unser
XIPOIQover:von
XKMNMOover:vous
GQTOPPover:weite
DUSNUKover:what
cHJPILover:who
\KGIRPover:will
HRYNOKover:you
]KLOINover:you'l
QSJNMPover:your
ZKLOLNover:êtes
EYXOLHp:↵
CSTORPp:#
XMGMPPp:'
4VaKOVp:(
)YaPOWp:)
/W\OXQp:+
QY]<NIp:,
LMTJTNp:-
WGQNSJp:/
DChHSPp:0
EYbUADp::
KR[LMHp:@name
EcRJQFp:a
fBJQJMp:about
LLTNPPp:absch
\JLOJNp:accou
?[QNQPp:adjus
DRTNSOp:afloo
:[TOPRp:after
RG\JMMp:again
@aNNOMp:agend
]HMPMKp:all
JIVOPRp:als
JQRNLRp:alte
UNLIPRp:am
UHQMMQp:an
ETULPOp:analy
kLFLKFp:and
=^OOQPp:any
PWNPMHp:are
GVWKMNp:as
hWBGIIp:at
XHLQNOp:attac
FQOOOWp:atten
bKIQFMp:auf
^KKPGOp:augus
EUTOOOp:autom
GNOWLSp:autou
UHKNRRp:avanç
YJMRMKp:avec
]N\LAFp:be
DRQOTPp:been
MHXNNQp:befor
NPVMLLp:beim
BRUNSPp:bel
_IKMLNp:below
THJNSSp:bem
BRUNSOp:ben
ZKTLIKp:bespr
VLOPOJp:beste
LLULTMp:betwe
EPVOQOp:bewer
>[OMOVp:bien
IQPNROp:bij
jFFLLLp:bis
;]PNRSp:bit
EROLRUp:bitte
@_QKQNp:boa
AVRMSRp:booke
YLPLMLp:both
CZPLTMp:bring
<YXPONp:burea
<[TMSOp:busin
F\SMMLp:but
]EJPJTp:by
<YXPONp:bâtim
MJRNRQp:büro
EUUPNMp:c
bFMRKIp:calen
P`MLKFp:call
MYNNNKp:can
UKKNQQp:cance
KPVLQLp:candi
?TWMRPp:cas
6ZTNXQp:chang
BOPXLUp:charg
KTPNQMp:click
IOWONOp:clien
YLJOONp:cloud
RJVPMLp:codin
iCJPJJp:collo
@YRNRPp:com
cHILOJp:commi
IQSMLSp:compa
INRMVNp:con
IMYMJTp:confi
JWWJJOp:conne
]GKONNp:conos
EWPNQOp:conta
SJVPNKp:contr
`JGJNPp:conve
FWPOPPp:convi
XLKOOOp:convo
MXJLOOp:cordi
XQLOLJp:cv
YGOONNp:da
[JQMKKp:das
^UHIKKp:data
8eQNOOp:date
bHGOMLp:days
RGQSRKp:de
HOPOUOp:dear
bGKPKKp:dem
MOOPKTp:der
ZKRKKMp:desig
RXLNNGp:detai
bGGKNQp:devel
cEJPMLp:di
JQPOPPp:dial
<OUQRXp:dich
BUSLQRp:die
\JKOMNp:dig
\GMPQIp:dinne
`INNKJp:direc
EVPNQOp:diret
@VQNSRp:dispo
>UYQONp:do
:XVNQSp:dog
>aPMJSp:door
UFQUHQp:du
<XXOOPp:e
UMLOOOp:eerst
BSQMWPp:einen
VIOOMQp:einze
>XUMMVp:email
LNVOOLp:en
QSRKPIp:engin
OK\ONGp:entre
TPPQLJp:entry
BSUNSOp:er
TPKKJVp:es
TLNRQJp:et
D_NNOMp:eu
DRTNROp:even
HKNL\Qp:event
;XSLUSp:exerc
GVPOOOp:falad
]JLPKMp:falsc
RGPPORp:file
\HJPNNp:filia
CYPNPPp:final
FTVPLMp:finan
H[NNMOp:find
iJGNGKp:first
]MJIONp:folge
?VRNSQp:follo
UIXHSJp:for
][GNFGp:forwa
CVTNOPp:frame
iEKLJJp:freue
<bMOSMp:freun
_IOOJKp:from
6XUOUTp:fx
]JJNNLp:för
CSVONPp:g
H\KMRKp:gebuc
ASWMQQp:geehr
=XUNQRp:gegan
HXQNMNp:genti
^KHKLRp:gern
>VSNQTp:geseh
NQLSJQp:gespa
RTMNKNp:gespr
CRTNSOp:ging
ZKKOMNp:glæde
JW\IJIp:good
;VWOTPp:googl
UMRNMKp:grüße
\HIPMPp:guten
HNOSTNp:h30
>VTOQSp:hab
XSKOLIp:had
THUQKMp:hallo
ZKLLSKp:has
JOQNUMp:hat
[HQMMMp:have
?TUNOUp:head
FeMMLJp:heari
dMFKPIp:hei
^JIOMMp:hej
IQSOOOp:hello
\DPPMMp:here
AWTMSOp:het
FNOWMSp:heure
KQYGOPp:hi
@TUNTOp:hoe
3]WKYOp:hoi
<XVNOSp:hola
>[PNPSp:hones
cHJLOJp:hour
`IKLOLp:hover
1`XLQTp:hr
X_MLHAp:i
XIXNGLp:ich
OSHVOKp:id
?SRRUPp:ide
ZNRPIGp:if
KUTMKNp:ihnen
ZHQMNLp:ihrer
NJUOSLp:ik
gFHPKJp:il
SYILNKp:im
RQIMIXp:in
LJ\IUKp:inter
aFKNOKp:intro
OLVKQNp:is
9VUNSVp:ist
bOJNIGp:it
NJYMNMp:it's
`HGKOQp:java
\EHWPIp:je
>QVWKSp:jeudi
MQTONKp:job
XGQOOLp:join
FVPOOPp:joini
_IPNKJp:just
[FUMJMp:kenne
NKWONNp:kg
GVPOOPp:kind
;^VMONp:know
cDFQPKp:la
HPSNNSp:lade
_HIPKNp:last
QJUSNIp:le
QJMPTNp:lead
UJRMMOp:lerne
MOWNLLp:lerns
PHVKUMp:liebe
TTMOMJp:like
^INMLLp:link
NUIKOUp:locat
CLTOSUp:locke
T[JNKHp:look
]PJOKJp:looki
<YQOUPp:make
PONLMTp:march
IORMOTp:margi
WFXOJLp:marte
VSNMPGp:me
CQPNRVp:med
RNJTMNp:mee
QMRPQHp:meet
O_DJLQp:meeti
WNNMMMp:meine
]IMNMLp:mich
FKYIRUp:min
_HKMOMp:minut
RXNOKHp:mit
@UXOOPp:mitar
IPUONOp:my
YGSOLMp:mysel
[JKOMMp:møde
MMTPOLp:na
;eNLTKp:need
IRUOKPp:nehme
RETPMRp:netzp
UMNQMLp:neuer
9bRNQOp:new
OMYOKLp:news
=ZPNRSp:nices
:[SMOVp:nicht
;WULQVp:niet
KJTNTOp:no
ESQLTPp:nobod
CTSOPQp:noch
GUPOPOp:nosso
IZJOPOp:notre
^HJRNJp:nous
;WUNQTp:nur
XLSMKKp:nächs
3^YMSQp:o
HSQOPOp:obrig
KMXNLOp:of
ARPNRWp:og
OGJMVVp:oi
IdQIEMp:on
VNROMIp:one
UMKOOOp:onze
XLJOOOp:opdra
=\PNQSp:optio
>`PNRLp:or
W[KMIHp:organ
]IKOMMp:os
>XWPONp:other
TPDMWNp:our
YIMORJp:over
QcGFKNp:panel
DTVMOOp:para
@TRNVPp:payme
bHHPNKp:per
YGPPMMp:permi
JQPOPPp:phone
CSTOROp:pin
ENPXLTp:plaid
9KVLX[p:pleas
FWPOOOp:pm
VKMQOMp:point
]CMPPMp:por
bHMNNHp:portf
UUKIMPp:posit
cFJQLJp:posiz
GKNYLUp:poste
^HMNOJp:pour
AXQMQQp:prepa
ATVMRPp:prici
GPROUMp:princ
^HIPNNp:probe
E\OMLQp:produ
GWEOQVp:progr
iCGMNMp:proje
YKJOONp:prueb
]JJNOLp:på
ZKJPNNp:qa
LbLJILp:quest
@WNMRVp:recru
DVQOPPp:regar
DXOOQPp:renco
WKMONNp:repea
@YQNRPp:requi
ESTNPPp:reste
ERONOWp:retur
AWVPNNp:revie
LOTONNp:robot
WLJOOOp:rol
bEHOMMp:role
`IIOLMp:room
\NJNOIp:salut
KMWONNp:satel
YENORLp:sched
BYQNQOp:scree
SKOIQSp:searc
AVXONNp:secur
YUHNHMp:see
CXPNQPp:segue
DSUKQRp:sehr
YLLOMNp:seite
XIPPNLp:sen
pBBJKQp:senio
DQXOPOp:servi
8\RLTSp:share
VGSOMMp:ship
@VSNQRp:shoul
\NJOLKp:shout
;ZRMTSp:sich
[NOJJMp:sie
ISOOJVp:sind
AQPNRXp:skal
YFPMSLp:slide
ESOOSQp:slot
LTNRKNp:so
UMMPLOp:sorry
@aONOMp:sorte
MLWOLOp:speak
EWOOOQp:speci
HMYONOp:spedi
ATRNUOp:sre
^GOPMIp:staff
TTJNMMp:stage
_GHPNNp:stell
YLIONOp:step
INRMOUp:strai
_IMMNIp:stric
gEFNOJp:syste
DaLNMMp:só
^GHQLPp:tag
DQPNRUp:tale
IQQOPPp:talen
dOFMJJp:talk
]GMQLLp:talki
:STLYUp:tarde
V^GOJFp:te
`B\IKIp:team
ATTORQp:teaml
_ILMLMp:teams
UPHMPPp:techn
_MNGNKp:teil
YCQOQMp:teiln
VHRNMNp:telef
bDLPKMp:tell
fBLOKMp:ten
CWQOQOp:termi
FTROOPp:test
RWMLJMp:thank
9[VLSRp:that
gOHJMEp:the
iQDKKFp:then
XDeHHHp:there
\JMNOJp:they'
9VSK[Qp:this
[ILOMNp:til
IXQKMOp:time
]JJNOLp:tjäns
S]VMK=p:to
ATVMRPp:toi
ULQMKPp:ton
RKJMTSp:tudo
^GKRMLp:tuesd
dIGNLKp:two
[JINONp:técni
fLGLFOp:uhr
@XPMOVp:ul
PKVGMTp:und
aLKNIKp:uns
_ILNLLp:unser
_IKONKp:up
^JLPKLp:us
WKKOONp:vacan
HUPOPOp:vaga
TLOOPMp:value
IVLORNp:van
^IIOMMp:vi
GRQOQPp:via
ETQNRPp:video
UMNNNNp:vom
ZKLOLNp:von
PPKUNKp:voor
UKQNKQp:vorab
?XSNQPp:vors
:^YKNPp:vorst
XGLSPMp:vous
CfLMIOp:vp
]KJNNLp:välko
TLSPNIp:w
]JLPKMp:war
TLIMRRp:was
SWTMHGp:we
ZMNPJKp:we'll
HTPOOPp:wedne
=]YOKMp:went
TISMQLp:what
VW]IDCp:who
NOWOKLp:wie
lJELFMp:will
UHKTKSp:wir
WQOKNIp:with
bHILOKp:witho
6XaSLKp:won't
bOINJGp:would
BWQOPQp:wrap-
<]WQLMp:write
ATVOOQp:x
XINPNMp:y
]^JFJDp:you
JYLOISp:you'l
XLRHMNp:your
XLNNOKp:yours
?UVNTOp:zelf
EKTOSSp:zmitt
ZOMLLMp:zoom
?VSNPSp:zufäl
VFSMNQp:zum
E[ONNNp:zweit
>UUQSOp:|
<QVHZUp:¶
EMTYLOp:à
\KJNNLp:är
<YXPONp:étage
SLRIOPp:–
O_2QQXr0
iXEBCOr1:↵
Z^CC@]r1:↵-
QDKDoHr1:!
PDJEoHr1:!-
]FCIDgr1:&
\BCFCor1:&-
UVEGG\r1:'
[VFGDYr1:'-
bRBOSBr1:(
`N8ZQIr1:(-
GPh?SIr1:)
FUd<QMr1:)-
rHEMICr1:+
hQHJGIr1:+-
QHFE[[r1:,
YK?A]Xr1:,-
GINLiGr1:-
BJPMhIr1:--
]RM5M\r1:.
fRE1M_r1:.-
pE>He:r1:/
eE?Hp:r1:/-
TPCDQ_r1:0
RPCITXr1:0-
GAZBbSr1::
K>TE^Zr1::-
UULE[Dr1:;
ZYPJX4r1:;-
kFILHKr1:<
pHGJHIr1:<-
WMNLONr1:@
L\LNLLr1:@name
EaKOOLr1:@name-
fDIOLLr1:[
iEHOKJr1:[-
AUSNRQr1:]
AUSMRQr1:]-
9YSLZOr1:a
:ZRLXPr1:a-
gEJKMMr1:about
jDINKJr1:about-
RQ_GFJr1:after
L^`GBGr1:after-
Y]IKGIr1:again
bQINGIr1:again-
_JGNOMr1:along
bIIMOJr1:along-
IfJPJHr1:als
IaKSIIr1:als-
8VULVVr1:analy-
8WTMUUr1:analyst
``J;2dr1:and
Z[KM+br1:and-
GZ`HFJr1:as
E\cFGIr1:as-
NLKZOLr1:ascol-
MJHbNJr1:ascolta
OMRI^Er1:asked
NMTJ[Gr1:asked-
a[IIEHr1:asks
dXDJGJr1:asks-
KGaKGVr1:asses-
PJM`OEr1:assis-
PIMdMCr1:assiste
a[EDSBr1:at
R^HE\@r1:at-
HL^JQNr1:attac-
FJbJPNr1:attached
ZYJGLJr1:aus
YZJJJJr1:aus-
KK`LJNr1:away
HKbMKNr1:away-
KEJN\Vr1:befor-
LHLM`Lr1:before
XWHRELr1:belt
S[HRFLr1:belt-
NJJOM]r1:build-
MIKOM]r1:building
?VXMQOr1:buyer
FSUNPOr1:buyer-
NVBDZWr1:by
G`DFXRr1:by-
[NGOJRr1:calls
QZJMIOr1:calls-
SlEIFGr1:can
FJgJMKr1:can't
IEfJOMr1:can't-
XfHIEFr1:can-
GK^MONr1:cance-
?YRMUNr1:candi-
<ZSLWNr1:candidate
BVROQPr1:clic
DVQOQPr1:clic-
E\JLJYr1:colle-
;WSNUQr1:com
8XTNVRr1:com-
G\MOOLr1:con
CeKMNKr1:con-
DTPOTOr1:conta-
DTPOTOr1:contatto
FRRORPr1:contr-
IQQOQOr1:controller
FQPPQRr1:couns-
HPQOOTr1:counsel
mGEKJKr1:cover-
qFEKIJr1:covers
HSQOPOr1:da
GTQOPOr1:da-
GPUPOPr1:das
HPTPOOr1:das-
>STQSQr1:data
<RTRVQr1:data-
HLHSWTr1:de
NJERVTr1:de-
<QTQTTr1:di
=QTQTTr1:di-
H[XLHKr1:direc-
_SHMIJr1:direct
7T]PPRr1:director
WCXMNMr1:does
_FUILLr1:does-
bJIMLLr1:doet
dIJLLKr1:doet-
VVTGHKr1:drive-
XQXFHKr1:drives
WTHNLLr1:du
VTHNMMr1:du-
JKJLZUr1:dura
JLKL^Nr1:dura-
^P@TY?r1:e
_T>VT?r1:e-
DRTOQQr1:em
?TUOQQr1:em-
\[WFECr1:en
`XSFEDr1:en-
/QWS\Tr1:engin-
0SXQ[Tr1:engineer
LH[OKQr1:enjoy-
PG\MJQr1:enjoyed
KGbKOMr1:está
GHfLLLr1:está-
iFGLOIr1:et
dFHNOKr1:et-
JKJcMKr1:fica
JKJdMJr1:fica-
CSPOUQr1:filtr-
DRPOUQr1:filtro
WJE`IKr1:first
aJJQJJr1:first-
GbVDUBr1:for
IgUFKDr1:for-
OTXMEMr1:found
KPVIC]r1:found-
\WE`9Jr1:from
^WJ[5Jr1:from-
?UXNQOr1:für
@WVNPNr1:für-
DTMMJ_r1:gmbh
CUNMJ]r1:gmbh-
SP[RFDr1:greet-
ML]VHGr1:greets
HJLLLer1:group
HJKLKdr1:group-
NL]HMMr1:ha
ML_GMMr1:ha-
J_GQKMr1:haalt
G_JRLMr1:haalt-
LLKMHar1:hall
OJKLJ_r1:hall-
\F\HLHr1:hande-
ZHWJMJr1:handed
QY@ROOr1:has
TQBRSNr1:has-
^WINFIr1:hat
\UJOGJr1:hat-
<UUOWNr1:healt-
?TTOUNr1:health
^GE[JKr1:hears
[IFYLLr1:hears-
\ZEOIGr1:here
bQGPHGr1:here-
JIJNJer1:house
HHHOGlr1:house-
LLL]OKr1:hört
KLL^OJr1:hört-
>eWLJJr1:if
D_WMHJr1:if-
LYKONNr1:ihnen
G]KQKPr1:ihnen-
eFIOLKr1:im
gFHOKJr1:im-
[^@FWEr1:in
][@BZEr1:in-
RJ[C\Dr1:inter-
?UPQ[Ir1:interview
XMPGUIr1:interviews
ZHD`JJr1:invig-
WIFaKGr1:invigilates
bMGQENr1:invit-
_GNPEPr1:invited
UNHQMPr1:invites
[E[S6Ur1:is
YJ\T4Sr1:is-
[ERIHWr1:isn't
YESTGNr1:isn't-
YDfGIHr1:ist
VCkHGGr1:ist-
\EF^LIr1:joins
`BF[MJr1:joins-
LIKbMKr1:kijkt
MLM[MLr1:kijkt-
IgLMIGr1:knows
IeLMJHr1:knows-
KKQK]Kr1:komt
IIVI_Ir1:komt-
QGbJMIr1:laat
TI[LKKr1:laat-
YIHMG[r1:lab
dFGKC[r1:lab-
FPPOUOr1:labs
EPPOVOr1:labs-
>SYLUOr1:lade
CQWMSOr1:lade-
^ZEHMHr1:le
Z\FIMHr1:le-
6VZMURr1:lead
3W\LUSr1:lead-
OMFKUXr1:leads
MNEIWZr1:leads-
Q^HKIOr1:leidt
S\HKIOr1:leidt-
JGJG\\r1:lette-
KIXIMXr1:libra-
`SGJLIr1:liga
^ZFIMGr1:liga-
GNM\NNr1:liste-
GNM\ONr1:listens
VRCYJLr1:looks
PUB\JLr1:looks-
HQQOQPr1:mais
HQQOQPr1:mais-
JbKNLIr1:makes
J`JMLLr1:makes-
2YUQUTr1:manag-
1ZUQUUr1:manager
XEFPG`r1:may
WHFJFer1:may-
EK`OLOr1:me
CL_ONOr1:me-
HK\VMIr1:minds
GJ]VMIr1:minds-
UN[JIIr1:mir
OU[IFKr1:mir-
_LELLRr1:mit
gHEKLOr1:mit-
8\UORQr1:more
;YTORQr1:more-
KI\MNNr1:moved
KG^MONr1:moved-
KMKMK_r1:museu-
MMINM\r1:museum
C^SONIr1:na
D_RNMIr1:na-
@R\MOQr1:no
FN[KPPr1:no-
KHcIPKr1:não
LIcKNIr1:não-
]HIUNJr1:obser-
VJLUMLr1:observeert
aHJNMLr1:och
_JJOMKr1:och-
ZOKNLKr1:of-
@SVOOSr1:offic-
BTQNNWr1:office
cJGMOJr1:og
bJGMOKr1:og-
HSZE@`r1:on
HX_E?Wr1:on-
HGW^OGr1:only
IHV_OFr1:only-
[EHMH^r1:opens
XEFMHbr1:opens-
MMZMOKr1:opera
FN_NOJr1:opera-
;ZTMSQr1:or
;ZTMSQr1:or-
I]UPGGr1:par
H\TOJIr1:par-
YNLLNLr1:per
G]JOONr1:por
E]LNONr1:por-
NLNLG^r1:quest-
gIYEHEr1:qui
hHWEHFr1:qui-
NK\KLOr1:ran
KK^KLPr1:ran-
]CGK`Ir1:re
^BFL_Hr1:re-
YJMMMPr1:read
WJPMLPr1:read-
FKLPKbr1:recep-
FKLON`r1:reception
LJhJJIr1:retir-
MJeJKIr1:retired
NSIOOQr1:revie-
FURMQOr1:role
CYRNOPr1:role-
NENLMar1:room
JGMLJer1:room-
KJfKMHr1:saiu
LKeJKHr1:saiu-
XKHXMJr1:says
ZKIUMJr1:says-
JILKJer1:schoo-
IJMLLar1:school
GLLNQ\r1:schul-
GLLNP^r1:schule
NRJMTOr1:scree-
8WXOPTr1:searc-
2X[NQVr1:search
DMfKKMr1:sends
CScKKJr1:sends-
VFVRLJr1:sera
VEWVKHr1:sera-
UdGGLGr1:set
OeIILHr1:set-
X\IKGKr1:shows
R\ILIMr1:shows-
5XZPNUr1:sind
8YXPNSr1:sind-
KLI_PLr1:sits
KKI`NMr1:sits-
GL\LPNr1:so
FVZGONr1:so-
TLWIMMr1:start-
NMZJOLr1:started
FYGZNLr1:stays
F[GYNLr1:stays-
[JKMMOr1:stell-
]KKLLOr1:stellt
KKNNK\r1:stree-
LKNNL[r1:street
\JOMNJr1:stößt
^FVJKKr1:stößt-
cXFGHKr1:takes
hRBIKJr1:takes-
L`]BEJr1:te
P]\BDKr1:te-
IYZMHJr1:the
MR[NGLr1:the-
][CKIKr1:ti
[_CJHKr1:ti-
ATUMTNr1:time
AUVMSOr1:time-
KWF@hIr1:to
JPH>kNr1:to-
KFNOL`r1:tower
KHNOM]r1:tower-
FVPOOOr1:un
GUPOPOr1:un-
aIJOLLr1:und
cIGLNMr1:und-
[VBKOMr1:van
U^DJMLr1:van-
R\CYGIr1:vom
RWD^GHr1:vom-
IWI[FQr1:vos
GWLZFPr1:vos-
YcMAHGr1:vous
X[WAGGr1:vous-
@SQMUUr1:w
@RPOTUr1:w-
JJ]NMOr1:was
KJ\NMOr1:was-
JKW[MFr1:watch-
JJ_SNGr1:watches
[Z:WRCr1:will
`R4ZOLr1:will-
cJHMMKr1:wird
bKIMLKr1:wird-
HHIY]Kr1:with
HKIU]Lr1:with-
AN\PPOr1:won't
BM[PPPr1:won't-
TWYJGEr1:would
TS^JHCr1:would-
aBCEdJr1:y
gCAFaJr1:y-
XONLKNr1:yard
XQNLJMr1:yard-
PULOMMr1:zeigt
P[JNKLr1:zeigt-
HJ[XLHr1:zit
JJ\ULHr1:zit-
>SRRPUr1:zwisc-
?RRRPUr1:zwischen
YYCVNAr1:|
TNOYP@r1:|-
TKSGTMr1:¶
XLPFRNr1:¶-
FCYZFXr1:è
HEZ]HNr1:è-
HKOJP]r1:é
@NPKR^r1:é-
TT@GfEr1:–
SWD=dJr1:–-
^KHGWKr1:✓
cCJMRKr1:✓-
$`eISUr2:↵
)\eJTRr2:↵-
GSRPNQr2:!
<WWOPQr2:!-
#aeI[Wr2:(
#`kGRXr2:(-
<RVUTMr2:)
<PUXTMr2:)-
OVKMTHr2:+
QULMQIr2:+-
L4i9>zr2:,
=7i;A{r2:,-
6WTNYRr2:-
/XVM[Ur2:--
=SC\ZQr2:.
EPLaCTr2:.-
3QSPPbr2:/
9NSPNar2:/-
VW=>Qbr2:0
Y\<>L^r2:0-
-YUOcLr2::
5TSOfJr2::-
@R`H]Cr2:;
?KfH`Br2:;-
oGHJHIr2:>
eNJHKJr2:>-
^MK=NYr2:@name
VJT=L\r2:@name-
D6aRXVr2:a
J;aJ\Nr2:a-
MFcLMLr2:about
RG]MKKr2:about-
XNHPKPr2:accue-
QVHPMOr2:accueillera
aVAHLMr2:after
fT@GLMr2:after-
O[VFGMr2:all
VWXCDMr2:all-
PX\HFHr2:am
TT\HFIr2:am-
WVKJMJr2:anali-
ZXJJLHr2:analista
RK?H\[r2:and
SO@H]Sr2:and-
OHHKhHr2:appli-
LEIKgNr2:applicant
YFF[KNr2:as
YGF]JMr2:as-
ERDVeDr2:assis-
G[NI]Er2:assistante
LN[MNKr2:at
ML^MMJr2:at-
S\ULBHr2:atten-
\HVLIKr2:attend
LM\NLLr2:auf
JN\MMLr2:auf-
HiIKMIr2:avail-
KHaLMLr2:away
JGcLNLr2:away-
GYPg@Cr2:be
GQU`<Rr2:be-
NJJRFbr2:befor-
?ZQOQQr2:bespr-
CXQOPOr2:besprechungsoptionen
fGKJLLr2:betri-
_JKLMNr2:betriebsrat
3WSPZSr2:betwe-
5VSOZSr2:between
XHMPUHr2:bewer-
VDMNZLr2:bewerbung
XUDOMNr2:booke-
SXDONMr2:booked
NEHI[Zr2:bring
QGJKVWr2:bring-
FY^KLFr2:build-
FUPOQPr2:c
ISPOPOr2:c-
QMMLUOr2:call
LhFHRFr2:candi-
E^IMXIr2:candidate
V\JKGLr2:candidates
bJGPKKr2:ceo
gJFPGLr2:ceo-
DORNH_r2:cerra-
XHUKJOr2:chair
VHXKJOr2:chair-
ZSKNILr2:charg-
WSKNKLr2:chargé
iFEPGOr2:chef
hHFPGMr2:chef-
TMLMHXr2:co'
NMMMI]r2:co'-
QVGOMPr2:colle-
SPJPNOr2:collect
NLWYGHr2:compl-
NUTRHIr2:compliance
GTQOPOr2:compu-
HSQOPOr2:computer
UTDK[Hr2:confi-
EcJPLLr2:confirm
cMJMIKr2:confirmed
`QGNJJr2:coord-
fKHMGNr2:cto
bKIMHNr2:cto-
SZ[HGDr2:da
UXZHGEr2:da-
HYUNJLr2:day
IXTMLKr2:day-
WQ\RBAr2:de
S`QSBAr2:de-
TOXNJHr2:den
FYZNKHr2:den-
LWLIHZr2:depot
KVKII\r2:depot-
bHIQJKr2:deput-
bIIRJJr2:deputy
TaGMHIr2:der
U`GLHIr2:der-
RZGJPNr2:dial
S[GHPNr2:dial-
SXTGFMr2:die
PZTHFMr2:die-
_GHPLPr2:dir
_GIPKPr2:dir-
SOGSONr2:direc-
JTGPSSr2:director
KTLQOOr2:directrice
^JGPMMr2:diret-
\LHPMMr2:direttore
]TIILKr2:do
eNEMLIr2:do-
FYKFHar2:door
EZKGI`r2:door-
=aUMNLr2:du
6dXLRKr2:du-
RHKeIGr2:e
MJKfHJr2:e-
A_PNMNr2:einen
BZRNPNr2:einen-
[eCKGEr2:el
SmGLDDr2:el-
ZJTMKKr2:emeri-
VI]JHLr2:emeritus
BM\dK>r2:en
BGXiJFr2:en-
]BIUNOr2:engin-
:QTRTUr2:engineer
jFJOFKr2:engineering
WWHLJMr2:enseñ-
S[GNJNr2:enseña
@[M\KKr2:er
A]N[KHr2:er-
KJYSOKr2:estar-
IJR]OKr2:estará
cSJPGCr2:every-
TUNWFEr2:everyone
DJ[L^Hr2:first
DI]K^Hr2:first-
JELWNZr2:follo-
ZW?DdBr2:for
[\?J[?r2:for-
GESKQ_r2:from
RGUISPr2:from-
S[INHLr2:front
P\JOJLr2:front-
DF`OG[r2:gave
DH`PFYr2:gave-
bJENMNr2:geren-
aKFMMNr2:gerente
?XRNTOr2:googl-
?WSNUOr2:google
SS\GBOr2:has
QR_ECOr2:has-
SIXQIKr2:have
MJXUJKr2:have-
iZCCDLr2:he
gHGOKJr2:he'll
cHHPLLr2:he'll-
b_CCFMr2:he-
{=?NDLr2:head
r@ANJOr2:head-
UFdKFKr2:her
^FbEDKr2:her-
MM\LNKr2:here
NL]LMKr2:here-
lSDLDGr2:het
lPGGEJr2:het-
[VJLIJr2:hi
ZXILIIr2:hi-
[CGKN\r2:hirin-
ZCINI]r2:hiring
BTNMYOr2:hope
?UPLWSr2:hope-
_OVM5Sr2:hr
USYM9Sr2:hr-
UYNINGr2:i
ZRFNMMr2:i'll
Q[FNMMr2:i'll-
QZQKMFr2:i-
VKKLQQr2:ich-
YGTLNLr2:if
\GOMOMr2:if-
_XHKGIr2:ihnen
gZCHGGr2:ihnen-
ZaIHFGr2:il
bc@IEGr2:il-
7V^GSUr2:im
BRYKQRr2:im-
R@_iC=r2:in
^;_k?9r2:in-
QGPPWLr2:inter-
YLLVJJr2:internal
?YTCdHr2:interview
eLJIHMr2:interviewer
]ILIGYr2:intro
TIMJG_r2:intro-
\WES@Or2:invit-
RXKQDPr2:invited
YOHQIPr2:inviting
ZJBWIUr2:invol-
ZJBUIVr2:involved
SQWNBPr2:is
YIWEBYr2:is-
W\XGK>r2:je
bROJJDr2:je-
XKTJLMr2:join
ZIXIJKr2:join-
[e=KJHr2:la
Xg=KJIr2:la-
RJaOGGr2:lab
YJ_OFCr2:lab-
RFHaMKr2:le
NIL`MIr2:le-
PaFQJIr2:learn-
TYFUJHr2:learning
[GEOUPr2:leite-
^FDOSPr2:leiter
dIGMIOr2:leitu-
dIGMJOr2:leitung
Z[HMLDr2:like
]XHMLEr2:like-
W\IKHKr2:line
^VJKFKr2:line-
GIJdKPr2:liste-
VXJLJKr2:logis-
[WJMIIr2:logistics
CQROVPr2:m
DQQOVPr2:m-
HUONPPr2:manag-
@XRLRRr2:manager
K\INMOr2:manda-
[`DFLJr2:me
jZ<LHGr2:me-
LIKdMJr2:mee
KJKaMLr2:mee-
NQLJ^Fr2:meet
HOWLYGr2:meet-
HQPPPQr2:micro-
JPPPPQr2:microsoft
7QS\MUr2:minut-
<PSYLUr2:minutes
=TLZQRr2:mit
<UNWQRr2:mit-
QcHJJJr2:move
V[IKILr2:move-
SQSPJIr2:my
VSXKGHr2:my-
bMJNJIr2:nativ-
[XLOEGr2:night
ZVJNJHr2:night-
VVV<BZr2:no
`IX:GXr2:no-
NI]IMOr2:non
NI^HMPr2:non-
HJ[FNYr2:not
GI^ENYr2:not-
cIEPMLr2:notre
\LHPMMr2:notre-
\FTMINr2:now
_EQOGOr2:now-
TaAGZBr2:o
WbAIVAr2:o-
KHHiINr2:obs
LGHhINr2:obs-
FJOgLIr2:obser-
7[POVSr2:of
9[QPSSr2:of-
VcKJGEr2:offic-
AjMNNFr2:office
DPXYV@r2:on
DVXSW>r2:on-
QEGHY\r2:one
OGHHZZr2:one-
GQNKNZr2:onlin-
HQMKM\r2:online
UJ]JKJr2:only
UI`IJIr2:only-
MLJM_Kr2:onsit-
NJKMbHr2:onsite
WWJLLJr2:open
SXLLLLr2:open-
dHKMJLr2:ops
\KMMKMr2:ops-
\JKO[@r2:ore
YJJM]Cr2:ore-
hGHQGLr2:organ-
jFHPFLr2:organizer
ULLNNPr2:ort-
BLOa@]r2:our
HLQWFXr2:our-
N^TFLHr2:out
K\UJKIr2:out-
]RB\EGr2:over
YUA_EGr2:over-
KNNNUOr2:pair
GOONXOr2:pair-
DbLNOLr2:para
F^KNPMr2:para-
_cFDHFr2:peopl-
ZdFGIFr2:people
\WCWGFr2:perso-
nNEIGHr2:personal
YLKONNr2:personalreferent
JLMP\Kr2:phone
PMLNWMr2:phone-
GaFLYFr2:plann-
[D`LKDr2:plant
ZCRKJUr2:plant-
>SJPMbr2:planta
eHIQIJr2:pm
dIJQJIr2:pm-
ETGLTYr2:porta-
UIET_Fr2:prese-
PKOI^Jr2:present
hGGMJLr2:princ-
hFGMJMr2:principal
TOOOMLr2:product
KOPKOUr2:progr-
SMOJNSr2:programme
eKLOFIr2:prova
gJNNEHr2:prova-
LcIFNMr2:prête
HaLGOOr2:prête-
ZZTGIAr2:que
UXXFJDr2:que-
`GINONr2:quest-
aGHNNMr2:questions
PYHPJOr2:qui
PXIPGQr2:qui-
ChEKRMr2:recep-
CZJOTOr2:reception
NJIPM\r2:recor-
^c=TEBr2:recru-
YMLNRIr2:recruiter
`OEWHHr2:recruiting
U]HIMJr2:recruitment
SYKLLKr2:recrutadora
@[POQOr2:recrutement
[PJPKIr2:recruteuse
KKLKaMr2:ref
GLMJfJr2:ref-
bGHHPRr2:resea-
eEEKORr2:research
mHCLJLr2:respo-
dNFNKHr2:responsabile
dHHPLJr2:responsable
WAZ_EDr2:rh
[KWZ@Cr2:rh-
`JHRIMr2:ring
YNIQKNr2:ring-
^KLPMGr2:round
ZJLNTHr2:round-
RFH[PPr2:run
PEC`QPr2:run-
SXKONGr2:schoo-
NXLQOIr2:school
SGHRYMr2:see
WDDSZNr2:see-
V\GKJLr2:selez-
YZGKILr2:selezionatrice
G^JQMNr2:send
E_IQNOr2:send-
Q]EJYDr2:senio-
R]EKVFr2:senior
THMUMNr2:shado-
_GOIOLr2:shadow
RJLIZOr2:share
ITEHcMr2:share-
WTRMMCr2:she
P^HNMIr2:she'l-
IaMLPGr2:she'll
TPSQQAr2:she-
FWXPJKr2:si
HVZMKKr2:si-
WH]IKKr2:sich
`EUIIMr2:sich-
d?RJKOr2:sie
`>YJKOr2:sie-
KNHcJLr2:silen-
_IHLNPr2:sit
bHGJNPr2:sit-
HQQOQPr2:sobre
FRQORPr2:sobre-
aJLNJJr2:socio
bKKNKIr2:socio-
dIHPLIr2:staff
fIHPLGr2:staff-
JGJJ`Vr2:stage
HKKLZUr2:stage-
PWEWLKr2:stand-
[RGNLMr2:standard
eCIMONr2:take
_FKNONr2:take-
IjHLLGr2:talen-
LmIODFr2:talent
YCIPUOr2:te
XCHN[Nr2:te-
COOM]Or2:teach-
ENNMaLr2:teacher
HNQOMVr2:team
KMPNNVr2:team-
tIAMGHr2:teaml-
]LGPJOr2:teamleider
fFJMNIr2:teamleiter
^HIONNr2:teamleitung
<ZPNRTr2:techn-
7]OMTVr2:technical
GN\NQJr2:telef-
FSPOTOr2:telefonico
dGHOMKr2:test
bHINMLr2:test-
UTHIIWr2:text
VOIJJXr2:text-
JGKOaMr2:thank-
EJ_LQPr2:that
JK^KONr2:that-
SZM@NRr2:the
IUX:SVr2:the-
SAYGF`r2:then
WFWLCXr2:then-
ZVDFXHr2:they
^SBC[Ir2:they-
RGcKGLr2:this
LHeIJNr2:this-
ZITFNOr2:thoug-
XHXFMOr2:though
TOG]LGr2:time
VFEfKHr2:time-
>UUNTQr2:title
;TTNWRr2:title-
g9]@ZBr2:to
e:_CWAr2:to-
FKWKOWr2:today
GI]HOVr2:today-
H`IOLNr2:trans-
nBGOLHr2:trave-
gEIPKKr2:travelling
XFEMN\r2:two
WGJJL\r2:two-
^NMHMLr2:types
QLKXLMr2:types-
=aKJH`r2:uffic-
BeNPLHr2:ufficio
THIJK`r2:un
MJMNL\r2:un-
XQOMJJr2:und
_QJKKJr2:und-
T_IJKIr2:up
O`JKKKr2:up-
G\]KBNr2:us
DXaLCOr2:us-
>VVMPRr2:vacan-
>VUMOTr2:vacancy
TKKPMRr2:value-
LHMObHr2:vorst-
WPEE^Kr2:votre
aLFISKr2:votre-
XgBIEJr2:vous
]cDJGEr2:vous-
jGGNIKr2:vp
iGFNJLr2:vp-
GeKLMJr2:wait
GeJLMJr2:wait-
KJMML^r2:walk
QIMJN[r2:walk-
JMI`LNr2:watch-
?CQKaZr2:we
EDNHeXr2:we-
^RbY79r2:who
VFS\GHr2:who'd
QGWZHIr2:who'd-
PTEZJMr2:who'l-
TSC]IJr2:who'll
XJI\LFr2:who's
ZIJZKHr2:who's-
\RWd88r2:who-
HH^RMNr2:whom
FG`RMNr2:whom-
WKZKLGr2:whose
PJYVIHr2:whose-
ZHSKOJr2:will
^GQJOJr2:will-
FJIOXYr2:wir
AGFO\`r2:wir-
MFKP]Pr2:with
KHHO]Rr2:with-
JQUOMOr2:would-
V[\6Z=r2:you
HTMJ^Ir2:you'r-
GYMJ[Hr2:you're
^`^A;Br2:you-
KHSXc8r2:your
JFQ]e8r2:your-
KJbMLJr2:zich
KJcKMJr2:zich-
BXQOQOr2:|
GUPOPOr2:|-
@MJO\Xr2:–
=PJO\Yr2:–-
5ZWKUSr2:•
7ZVLTSr2:•-
]MVLLBr3:↵
WMZJNCr3:↵-
[MTOHGr3:!
ZMTOHIr3:!-
\WJKKFr3:&
\WJIKHr3:&-
6UOS\Qr3:(
@RLP`Lr3:(-
ZCDZTJr3:)
_DFEXSr3:)-
VESWNHr3:,
ZHTPLHr3:,-
5VZL^Kr3:-
8XWK\Kr3:--
RNSIYDr3:.
RTKDdAr3:.-
RRA[VDr3:/
PYA[PFr3:/-
I]>BT`r3:0
P]=@U[r3:0-
WQEJ_Cr3::
bODH\Br3::-
I^QMFNr3:;
DVOQQOr3:;-
@YOOTPr3:<
CVOOSPr3:<-
_HJPLMr3:@
bFIQKMr3:@-
PRQBJ[r3:@name
KTWHMPr3:@name-
QICD[]r3:a
SPDGYSr3:a-
TWAKKWr3:about
ZY?JKTr3:about-
I[ONKLr3:admin-
G_OOKKr3:administrator
FQHLQ^r3:after
ZMAIM\r3:after-
fGJNJKr3:am
iHKNGJr3:am-
DE^J^Kr3:an
EE]K]Jr3:an-
DLNPVVr3:analy-
BMOPWUr3:analyst
TNNOMNr3:analytics
MULULKr3:and
J\LOOJr3:and-
JXQLNNr3:apolo-
HIJKfNr3:appli-
JGLOaMr3:application
QVMNKMr3:archi-
ZJ_EIIr3:as
YL]FIIr3:as-
HpKGHHr3:assis-
HnDIKLr3:assistant
\QS?CXr3:at
NP\=F]r3:at-
WJK[IJr3:audit
VKK\IJr3:audit-
]LLQIKr3:bank-
WPR]@Cr3:be
YTVT?Dr3:be-
KbHLOJr3:befor-
L^JLNLr3:before
YPMQKIr3:bring-
URHPONr3:busin-
[PFOOKr3:business
AOWWYDr3:by
ASZQTGr3:by-
IbKJHQr3:c
JWMMHVr3:c-
YYLFKKr3:calli-
XQKHOOr3:calling
WMFK[Jr3:candi-
GUKPWLr3:candidate
OLZPMHr3:chair-
ZE[KFPr3:chat
ZHWLGNr3:chat-
OJ_LJLr3:chef
WJVLLKr3:chef-
JXXIKMr3:clear-
IX[HKLr3:clears
YELMOTr3:close-
YIVMJKr3:co-fo-
WIXMJKr3:co-founder
LFHK[[r3:comes
PDGLY[r3:comes-
ECZLbIr3:confe-
QG^OILr3:conos-
gRBNHIr3:consu-
XWHNHMr3:consultant
F`NIPLr3:conta-
]J[KFGr3:conve-
eIKNHLr3:conversation
8iPPLNr3:coord-
;fOPLNr3:coordinator
UISLMPr3:cover
YFKKLXr3:cover-
cGHNMMr3:da
bGGONNr3:da-
JKJO`Kr3:dat
JKIQcHr3:dat-
IMQOTQr3:data
L\MQOFr3:de
XZHRJDr3:de-
Y]HKIHr3:deput-
T`IKLFr3:deputy
^MKMLLr3:der
]LJMNKr3:der-
>_RNNOr3:des
>_RONNr3:des-
bJMPHIr3:desig-
YGDMGbr3:desk
UIGMH`r3:desk-
[KLWFJr3:dinâm-
\KLYEIr3:dinâmica
^@\OJGr3:direc-
VNLONNr3:directeur
VDaOIHr3:director
dIINJLr3:does
dHKOHLr3:does-
NKLGLbr3:door
OKKHMar3:door-
bHGKMPr3:down
`IHLMPr3:down-
RKFLL`r3:du
XIBKL`r3:du-
BVMHSZr3:e
CUNIZRr3:e-
[HZKIIr3:edito-
\F^JHGr3:editor
QMXEWIr3:el
DSRJeCr3:el-
IG`ZKFr3:em
HC`XJLr3:em-
GaDMF\r3:en
MZ@TFYr3:en-
_JHOLNr3:encar-
\JHONNr3:encargada
EHQN`Nr3:enfer-
XKLOLOr3:eng
[JJPLOr3:eng-
rFDNHGr3:engin-
kIDOJHr3:engineer
`JKOJLr3:engineering
=\HOWRr3:entre-
FYIOSPr3:entrevista
MI_NNIr3:file
LGaNOIr3:file-
HHKL[Xr3:find
GBJL]^r3:find-
ZLKKKSr3:five
SKJIK]r3:five-
KTE]Z@r3:for
PSHZV@r3:for-
QKDQZOr3:freue-
UIEQWOr3:freuen
o;MYDFr3:from
mBROCFr3:from-
fEHODRr3:futur-
DUTNOOr3:gap
GSSOOOr3:gap-
_\KJDGr3:gate
]ZKKEGr3:gate-
dVEMEHr3:gespr-
cHNGLNr3:gesprek
\HLPKNr3:gesto-
HRSNQMr3:go-
FTPOQPr3:googl-
FTPOQPr3:google
[IKQNLr3:groep-
[HKRNLr3:groepsopdracht
KMMOTSr3:group
MKKOUTr3:group-
bFKMMMr3:has
`FLNMMr3:has-
LKGNeJr3:have
LLIO_Kr3:have-
gLEMGMr3:head
dLFNILr3:head-
ZKNLHTr3:hello
YJMKIVr3:hello-
[BI_LIr3:her
eDFYJGr3:her-
Q]?VVBr3:his
T^B[HCr3:his-
W`FKJIr3:how
T^GMJIr3:how-
ZEIJK]r3:hr
TIIKL]r3:hr-
<U\PNOr3:ich
@TZONOr3:ich-
GGKMQcr3:id
HIKMT^r3:id-
S`EMLJr3:if
S_FLLIr3:if-
STXIHJr3:il
UUYGFIr3:il-
K`GRAUr3:in
KcJP?Sr3:in-
@H@Of]r3:inter-
JNMLI`r3:internal
<VFLmHr3:interview
S?TMcDr3:invit-
VKXJINr3:invitation
OD[WKKr3:is
LEZYLJr3:is-
HJeNKKr3:isn't
HIgMKKr3:isn't-
jCQKJHr3:it
dDPNJJr3:it-
\KKQINr3:je-
WIVXGFr3:job
WKU[CGr3:job-
IPSPOOr3:kennen
KRVMMNr3:kredi-
VU]BHHr3:la
RX_BGIr3:la-
LE_JVIr3:lab
OE^KTIr3:lab-
RHRMULr3:last
SIRLTLr3:last-
GTJKN]r3:le
IYEMK[r3:le-
fBBJ_Hr3:lead
eEBI[Jr3:lead-
J^OLOHr3:lo
HbNLOHr3:lo-
FVPOPOr3:local-
aFGPMOr3:look
dFGQLLr3:look-
X]DNKHr3:looks
ZVFMMJr3:looks-
ERRORPr3:m
HQQOROr3:m-
`WUGFAr3:manag-
_IYMHDr3:manager
XVDNNLr3:manages
YXMGNGr3:mee
XXMHMHr3:mee-
6ZWMUQr3:meet
3[WNWQr3:meet-
YQJNLKr3:min
\NJMPIr3:min-
JMMKM^r3:minut-
HJLJNcr3:minutes
PA]KRPr3:mit
HCZNTSr3:mit-
YLKOLNr3:netzp-
[LIOLOr3:netzplanung
HIXM[Ir3:next
HIUL\Lr3:next-
FGJOQdr3:night
KBGKZbr3:night-
MMZLMMr3:no
KKaJNKr3:no-
ZGYJMJr3:not
[BZFONr3:not-
FKcOLLr3:now
EKcOLLr3:now-
SMKMJWr3:nurse
VMKJKWr3:nurse-
M[MOKKr3:o
JYOPNKr3:o-
INL]MMr3:obser-
iPOFHDr3:of
eUQGH@r3:of-
EKW^HMr3:off
FFVdLHr3:off-
HeIYEFr3:offic-
HePOIEr3:office
[QJQGLr3:om
ZJMNMNr3:om-
]JcK>Fr3:on
XHaSDCr3:on-
]UFNKIr3:one
[XFNKHr3:one-
CZQYJIr3:only
D[QXJHr3:only-
\]GFKHr3:our
fVFDKIr3:our-
YNIOMOr3:over
WOIONNr3:over-
VFDJcNr3:panel
TGEIbNr3:panel-
JJOP^Ir3:para
IJOP_Ir3:para-
YF_DMJr3:patro-
VH^ENJr3:patron
GJKQKbr3:per
KLKPMZr3:per-
WFMNF[r3:pm
SGMOF_r3:pm-
\\RIG@r3:por
_YPGFEr3:por-
GE]]IKr3:prese-
JMI]NOr3:present
FKgKKKr3:pris
GKfKKKr3:pris-
VFZLIOr3:profi-
PJZMKOr3:profile
UE\QIJr3:propo-
WIZNLGr3:proposed
^HJKUJr3:quest-
\IILVKr3:questions
GI^IMVr3:readi-
IH\LOQr3:reading
NYJFXKr3:recru-
DWJL[Nr3:recruiter
]YGHJKr3:relat-
][JHGIr3:relation
O\DQLNr3:repre-
K`NILLr3:rh
OaMIKJr3:rh-
WXJLHLr3:round
]QKNEMr3:round-
CSSNVNr3:rufen
CTSNUNr3:rufen-
JK\NNMr3:sabba-
IMZNOMr3:sabbatical
JWQMPJr3:scree-
BZSMSKr3:screen
]GMOLMr3:screening
HF]E[Or3:secon-
DK^LTNr3:second
DgKRLHr3:secre-
L`HNINr3:selec-
MZJOLNr3:selección
B\MNPPr3:servi-
C]NPMPr3:service
?VNNYPr3:serviceleitung
ZMGONOr3:set
[MGONOr3:set-
ZTLELOr3:shado-
gLHDLOr3:shadow
YGWXEEr3:she
[G[SGDr3:she-
DJgOKKr3:sie
HKcNKKr3:sie-
XXGRHIr3:slot
\QKPHJr3:slot-
NMLMNYr3:so
NLJLN\r3:so-
`LJOKJr3:speak-
KNLLL]r3:staff
KILMJdr3:staff-
LGJNeJr3:stage
EKMMhHr3:stage-
IHfJMLr3:su
HIhJLKr3:su-
XBZKJQr3:take--
QH[JLOr3:take-home
UESOONr3:tasti-
GG\PPOr3:tasting
R[EOLMr3:te
VVFOLMr3:te-
WVWCJHr3:team
PWZEKJr3:team-
IQPPPQr3:teams
GQPPQQr3:teams-
RXJQILr3:termi-
YTIPIKr3:termin
F9Qj<er3:the
GFKc:dr3:the-
]DFOMWr3:then
\EGNKZr3:then-
BTRVNOr3:there
CSOXOOr3:there-
bWNIDEr3:this
c^GIDEr3:this-
\BKI[Lr3:throu-
YEKJ\Kr3:through
NXLf5Lr3:to
N]L`/Tr3:to-
]E^IIHr3:topic
]GZIJIr3:topic-
JY[HLIr3:train
CSM`HPr3:train-
IIKiLHr3:trainee
KcERILr3:trave-
LdDRJKr3:travel
UIHNZLr3:trial
PKIN[Lr3:trial-
THJMdCr3:two
PGLMdGr3:two-
GKNMQ\r3:un
JJMLP]r3:un-
MCIhKNr3:und
RCHhJLr3:und-
cIJOIMr3:van
^UFMGMr3:van-
cGIOIOr3:vous
fFHPGOr3:vous-
XHGLL[r3:wareh-
\CEKN^r3:warehouse
>PNMV[r3:we
>PNNU\r3:we-
ULVLJMr3:when
TRWLGJr3:when-
KP[NQFr3:who
ULUMNIr3:who-
ZN^HHDr3:will
L[_IGCr3:will-
TaA[CEr3:with
MeBZDGr3:with-
UFIO\Kr3:would
MKNOZLr3:would-
dKLOGIr3:y
gJJMJHr3:y-
eLLJIKr3:years
aLMJKKr3:years-
HZV2bOr3:you
P\X3TOr3:you-
Q]h>?Hr3:your
UYf@?Hr3:your-
[VGOKIr3:zoom
TZFNLLr3:zoom-
IKSJL]r3:zu
JLQKM[r3:zu-
QFJXXHr3:|
PCJ[ZGr3:|-
`HCJ]Gr3:à
^IHJXIr3:à-
ULJO^Cr3:–
WNIN\Br3:–-
_CHQOPr3:•
\FIRONr3:•-
MdQ?ETr:↵
BSTKQUr:↵ *
<UVOQSr:↵ +
cMMNEJr:↵ -
cLQGKIr:↵ 0
ORRNIOr:↵ 0 -
ZJNOMLr:↵ 0 am
G\LHLWr:↵ @name
DPRPTOr:↵ @name ↵
FVLLRTr:↵ @name ,
XGOOLQr:↵ @name :
ZQIOLLr:↵ @name de
TLPKOPr:↵ betri
GNRORSr:↵ ceo
@TXOOPr:↵ compa
DTRORQr:↵ date
ZKNKKOr:↵ dbs
ZBVPJMr:↵ direc
[IMPLLr:↵ direc of
ESQNSPr:↵ first
XINMOOr:↵ forma
_EOQLKr:↵ head
[GOPMLr:↵ head of
CTQNSPr:↵ hier
]OIONHr:↵ hr
JSPOPOr:↵ id
[IKOMOr:↵ insti
\KKNMMr:↵ lunch
BUONYOr:↵ mitar
UNLMOPr:↵ note
G\NPOJr:↵ offic
D\OPPKr:↵ offic manag
[KKOIPr:↵ ort
MYMNNLr:↵ perso
FXPOOOr:↵ pleas
AVTNULr:↵ quest
YJQPOGr:↵ recru
A]OOOOr:↵ recru coord
C^PPOJr:↵ schoo
TLUNLLr:↵ senio
B^PPNMr:↵ talen
FZPPNMr:↵ talen coord
aEMOMJr:↵ teaml
:\OMRUr:↵ techn
TKPNONr:↵ time
<SSNWRr:↵ title
[INPMLr:↵ tragw
DTUOONr:↵ when
IXOJOPr:↵ •
7YVKUTr:↵ • @name
UEP?r>r:!
NPEGIgr:&
QPGPG[r:& @name
CQSNRSr:& @name )
_FFKJZr:& @name .
TLMNHVr:& co'
Z[>BLZr:'
`VHKKFr:' is
ORHWWCr:(
CMMNMbr:( 0
:UOQTWr:( 0 )
RYD?Q[r:( @name
`T7EK^r:( @name )
WMNNMNr:( analy
UMRMKMr:( betri
VMLNNOr:( betri )
CQPOTSr:( ceo
jKAIKPr:( chair
^LIKMPr:( chair )
_FKNMNr:( chef )
^LKLKNr:( cto
_LKKKMr:( cto )
XLKNOOr:( deput
_KJQGOr:( einri
aKIKLOr:( fachl
[LNMJNr:( gf
XLKG[Ir:( guest
`IXFHLr:( he
kKGHIMr:( he /
_IEOMPr:( head of
OUXREGr:( hr
VK]UF@r:( hr )
RNMGXNr:( inter
ZMJDUOr:( inter )
_ILJNNr:( it
UKQNMNr:( leite
TPMLPOr:( leitu
W_FKIJr:( logis
[XKLIHr:( logis )
7TUOZQr:( m
FPQOUPr:( m /
NaLJJKr:( no
WWLJJKr:( no relat
UFGbHMr:( obs
CWUOONr:( onlin
^HNLLNr:( ops
^IMLLNr:( ops )
IWPJQOr:( peopl
[KMMKOr:( peopl )
jAPGKLr:( perso
nEJIILr:( perso )
:YVMSPr:( pregu
]KLOINr:( produ
ZXHJJKr:( recru
UXJLJMr:( recru )
]HMOLMr:( recru scree
aJJINOr:( resea
TNZPGFr:( rh
QGX]FFr:( rh )
cGKJMOr:( schic
VKKYEOr:( shado
IVPVGMr:( she
OSF\INr:( she /
GTOPPOr:( solo
dGGMLOr:( teaml
dIFMNMr:( teaml )
]IIPMNr:( teaml @name
V[FDWHr:( they
PPJH[Mr:( they /
lEGNIKr:( vp
UNMNMNr:( vp analy
YKLOLOr:( vp eng
EN`TMFr:)
QYXCKKr:) ↵
>V[NONr:) ↵ -
GSXLMNr:) ↵ 0
fCHRIOr:) ↵ •
TMMLQOr:) +
YLLPCVr:) ,
=U\OOOr:) , @name
?QWRQPr:) -
lRE>LNr:) .
_PJNJIr:) :
DcDLYJr:) ;
\OHRLJr:) @name
XPNLKNr:) and
XMIOOOr:) en
^GKMNOr:) et
TYJNJKr:) mache
aQJLARr:) und
=U\PNOr:) und ich
:^PNTPr:) with
dGEKNQr:) y
WIJMWKr:) –
ARULOVr:*
;WWLPUr:* read
VZHJMKr:+
GYWMNHr:+ 0
kJHMJFr:+ @name
S?NF\Yr:,
<gD=W_r:, 0
GINQO\r:, 0 .
HhPOEEr:, 0 0
KIONL]r:, 0 e
@RNN\Pr:, 0 min
^N<@V[r:, @name
URGOTIr:, @name ↵
]HEK`Er:, @name (
UPMNMNr:, @name )
oLCGNGr:, @name ,
DiKKHOr:, @name .
DLMPYUr:, @name 0
oJ@NLGr:, @name and
YGXNMGr:, @name propo
^KMKNJr:, @name und
V<SWB]r:, a
ZKMONJr:, about
T^KKIJr:, anali
ZYIJLHr:, anali de
?TMRVRr:, and
YLKNNNr:, and @name
QKKN]Gr:, and two
MINOZMr:, appli
GNKHIir:, ask
H_KVHJr:, assis
KMKGKer:, back
dKEKKPr:, be
SDJLUYr:, bring
QEiJHHr:, but
VLNONNr:, c
CVQORPr:, c /
IJ_GWJr:, c'est
GcHNOKr:, candi
KI]QJOr:, chair
JJ\QJPr:, chair of
ZRKNJKr:, charg
VSKNKMr:, charg de
VXLQDLr:, chef
KYKNXEr:, confi
WMLJPQr:, coo
gOIMCKr:, coord
NKNNTQr:, cto
YWGQIJr:, da
TVINLLr:, de
P]HMLMr:, de selec
YKJNONr:, del
XSRLEKr:, die
TUHRKLr:, direc
aJFPKMr:, diret
MVPOMJr:, do
PHMXONr:, don't
`KJOKLr:, drh
YEMKRQr:, e
YVHNKJr:, el
THaJHKr:, emeri
YFZLJJr:, emeri ,
WFFbJJr:, en
aHIQHOr:, engin
K[ZHIIr:, er
QNSQNJr:, et
GSSNOPr:, finan
RXJPHMr:, for
fHKNOEr:, forem
PHJKIcr:, from
QQFI`Hr:, front
`MDLNNr:, futur
BF]NMYr:, gave
XGHMRSr:, gesto
ZJMMMOr:, group
UKfIGDr:, has
IeL`>Ar:, he
_JJQMIr:, he'll
IJaQHNr:, he's
aHLKKOr:, head
fHGLIQr:, head of
`EDNH\r:, hence
QMYKMKr:, her
FQP\MKr:, here
?UOMZPr:, hope
UOFJFar:, hr
IQRNPPr:, hybri
OUNNPJr:, i
dVCMIHr:, i'm
LJ]QLJr:, if
OV[JFJr:, il
`DCKFbr:, in
ZMILNOr:, indep
SJMOD^r:, inter
YAdVBEr:, is
GJHNW[r:, it's
PAZNZHr:, je
eINLLFr:, kids
]LHOMMr:, l
LY[LHFr:, la
_HYJNCr:, lab
PL[OJJr:, lab direc
gELNILr:, le
`KGOMLr:, leite
^JJNNMr:, likes
LJJO[Pr:, meet
ERPORQr:, mobil
YQQLIJr:, my
MH^OLLr:, my co-fo
XNMNMLr:, nativ
S?VXDUr:, no
FZEYHTr:, not
_JGQLMr:, notre
WMLONMr:, notre direc
RTHQOMr:, nuest
NHdIMJr:, não
_XKLFFr:, offic
AIaMYIr:, on
\LII[Er:, one
[JKN]@r:, ore
XIKNa?r:, ore 0
LEWRIVr:, our
NMZPMHr:, our chair
aJGNNLr:, our head
[G[GMIr:, our patro
\UIMIJr:, perso
TZJNIJr:, perso )
V?WJNUr:, plant
XD]KLJr:, plant manag
KRUD`Dr:, pleas
GGKNS`r:, porta
ZJMPJOr:, princ
^HLPLLr:, produ
[RYEKCr:, que
iIILHJr:, quer
L^IOJNr:, qui
IPOORQr:, raum
\ZEIEQr:, recru
cEMNMJr:, recru ,
JdGNMKr:, recru ;
oGALJLr:, respo
eJINIKr:, respo de
\KHPNLr:, respo du
IM`JOLr:, resta
bLKPHJr:, round
VJHMXMr:, sales
YHHZLLr:, sans
eEIMMMr:, schoo
MIMNL]r:, secon
QBUOXLr:, see
PGHQ]Mr:, see you
S^GKLKr:, selez
FV`LFLr:, sends
];N\];r:, she
LLYNMNr:, sie
XPT?OPr:, so
cJLIKLr:, soci
\MKNKMr:, specj
_EEIDdr:, staff
FNH]QPr:, stand
JhKLHIr:, talen
LcLMIIr:, talen @name
d=GNXLr:, te
SEX\EIr:, team
_LHPKLr:, teaml
\GH_JGr:, that'
?\Y=Dfr:, the
XOD7Y_r:, then
SGHZPNr:, they
UJWIMNr:, thoug
IGVPZKr:, thurs
QJDP]Mr:, to
SKKYKLr:, types
\KLPLKr:, types a
ELLYSPr:, um
bMHKJMr:, un
PJGL^Nr:, votre
__TBCBr:, vous
G_MLNMr:, wait
WLLVKJr:, watch
ADgM^Dr:, we
PZaa67r:, who
IcHPKLr:, who looks
YUENMKr:, who manag
_P@NMPr:, who will
RGVYIIr:, who'd
RKVRJJr:, who'd be
ZMB^HJr:, who'l
[VDQHLr:, who'l be
XJJZKIr:, who's
CJ^RMPr:, whom
FH_RMOr:, whom you
SJWVIHr:, whose
VKMWJJr:, whose job
bJHP;Zr:, will
FJ[NVKr:, wir
dIINMJr:, would
JDgKMNr:, you
<c?OdJr:, your
VLNNNOr:, élue
=XWJaCr:-
DTROPRr:- -
=]TNPNr:- 0
CFWO[Or:- @name
?VPNUQr:- anali
]LNNILr:- organ
FPPOUOr:- panel
JRPNQOr:- she'l
CR\X9Wr:.
TLFR]Dr:/
BDLNfTr:/ 0
hM=Ge;r:/ @name
:USOYOr:/ a
AQPOZOr:/ a de
AQRNVQr:/ d
HRRMPQr:/ de
HbFZDKr:/ her
cGYEFLr:/ him
]JIONMr:/ model
MIJMR[r:/ night
UPHE^Jr:/ them
;SSNYQr:/ w
SN(<dqr:0
eGTKIEr:0 ↵
ATQNRTr:0 ↵ @name
8YTMURr:0 (
JJJXPUr:0 )
@KLK`Xr:0 ,
>RPNRZr:0 , 0
5SSMU^r:0 , @name
D\TLMMr:0 -
OOILF`r:0 .
FMPP_Gr:0 /
UjOIC@r:0 0
<STLVTr:0 :
bX?IVBr:0 @name
rKMJCBr:0 am
CLLK_Ur:0 e
GTOQKUr:0 elter
bGFMNPr:0 end
ZJLMMPr:0 feedb
YBLOLWr:0 h
fELNJKr:0 homew
UNPMIRr:0 lunch
YGEKWSr:0 min
CJTMM_r:0 minut
FJLR`Kr:0 next
ERROQPr:0 octob
ZKLNTFr:0 of
YKGLPTr:0 pm
]XJJKEr:0 sharp
IA\LI`r:0 th
FOOMTUr:0 tour
KLJNdFr:0 with
XKMNNNr:0 writt
ITXMLMr:0 |
WHMPPOr:0 –
OmKIEGr:0 …
ZQG0gQr::
-[WL_Qr:: ↵
JROOPOr:: ↵ @name
GUPOROr:: (
KROJXKr:: +
;\SLVNr:: + 0
cWGHKFr:: 0
LMYBdBr:: @name
/YZK\Qr:: @name ↵
9WZMSQr:: @name (
/PWMaVr:: @name ,
?SROWQr:: contr
_WILGHr:: hi
\UJLIJr:: hi ,
TGIN\Lr:: inter
:YVMUPr:: mª
CaMMOMr:: new
aKMKKKr:: produ
IVRNPKr:: recru
GXRMPMr:: recru scree
hIELJPr:: she
fKILHLr:: tbd
DSRORPr:: thurs
UKOMNQr:: video
7TSNZSr:: vp
WLLONNr:: wed
\HMQJOr:: wir
AMINbRr:: your
G`LDTPr:;
XZAKUGr:; 0
H`VBZ@r:; @name
FUIN[Lr:; @name :
`IINMNr:; and
gLHKGMr:; exec
F_CI_Ir:; from
`CHZJJr:; he
aJJLJOr:; i
EaFIZJr:; inter
FaGPLOr:; la
GGHNgPr:; panel
HYSKNNr:; she's
FKJgLLr:; that'
?JkJISr:; the
MHIKXYr:; we
G\HHNYr:; you'l
`RIHMJr:<
dPHIJKr:< >
iKIIKJr:>
B[OOPOr:> ↵
WMMMMPr:> ,
8KRPgMr:?
^JLLMMr:@
_EJMOPr:@ @name
AVRNQRr:@ @name )
KUXBGYr:@name
;XPHVXr:@name ↵
'YUP\Yr:@name &
lKL:TIr:@name (
V\><Q^r:@name )
R]RERBr:@name ,
JNPOSOr:@name -
GWdKGGr:@name .
TINMRPr:@name /
BMFPY\r:@name 0
NNLNZJr:@name :
R=VJTVr:@name ;
YMLLMPr:@name <
\HNPLLr:@name @
dEHONKr:@name ]
IG\L[Hr:@name and
LVPNNKr:@name at
]KLLLNr:@name aus
ULMRLNr:@name bank
DSUNPOr:@name berei
>PRLTYr:@name capit
[JMNOKr:@name chair
EWOOPPr:@name coord
IIJaONr:@name dabei
YSIOLJr:@name de
XGaJIGr:@name edito
BPPOYPr:@name engin
XLMNMNr:@name for
`JHNLNr:@name für
`DOQMJr:@name gmbh
UGWNNJr:@name has
\IKQKNr:@name hast
AQQNYPr:@name healt
ITPOOOr:@name infor
^JLKMNr:@name inkl
:WZLTPr:@name is
CLMO\Sr:@name lab
DNILfMr:@name lead
U@bOMFr:@name mit
U]GHMMr:@name numbe
GRPORQr:@name oder
YRGKPMr:@name offic
VLONOLr:@name on
ZEZNMFr:@name propo
?_WNINr:@name repre
IORNQQr:@name retai
JSPOOOr:@name riuni
BRPNWPr:@name robot
SIOKSPr:@name searc
YWHRGIr:@name staff
QWJNMMr:@name stati
MJMNMZr:@name stree
BUQNSQr:@name teiln
TNLONOr:@name they
JUNOOPr:@name time
UIJ\IMr:@name und
>WSNQSr:@name unive
K\XIHJr:@name will
YJWGQHr:@name witho
^JGZIHr:@name zu
7TYNXPr:@name |
[JGGbDr:@name –
[ILNQLr:[
\KLOKMr:[ head of
eEHOMKr:[ peopl
[ILONLr:[ peopl @name
YLMOLMr:] ↵
UGMLYMr:a
RWJDRQr:a @name
QEHKcMr:a chat
<TQO[Or:a de
\NKPKJr:a dinâm
pEILIHr:a entre
_HJNNMr:a first
GdLMLJr:a la
ZKKQMKr:a lot
_JMLMLr:a prime
IVILMZr:a remin
V]JJKHr:a sandb
TVHQHNr:a sched
WFD[UIr:a secon
[HMNNNr:a set
\PIPJKr:a slot
]GLNNOr:a small
UXCPKOr:a time
`JHLMOr:a trust
^LJLLNr:a vaga
SLLM[Gr:a walk
VIH_KHr:a word
VRWFLIr:aan
TIWKOLr:aan .
OaVIEFr:ab
IbUKIGr:ab .
HKgLJJr:aber
hVS1?Yr:about
[KHONOr:about how
SIJOKZr:about it
@UTORQr:about meet
PHZJPNr:about salar
yEDKKBr:about the
BU\JNOr:about you
^ZRDFEr:about your
\IMLNNr:abtei
oHENGIr:accep
gJHLIMr:accep this
C`NPLMr:accou
WSFPKPr:accue
URHOKPr:accue à
QFIiHIr:acomp
E]PPKLr:admin
M^FNMOr:af
[KLMNMr:af .
fVZ>I<r:after
TIaGHLr:after all
`JIIQMr:after our
K[^KEFr:after the
iTAEPGr:again
V`IJGJr:again ,
iEGIMOr:again .
ZSHOHMr:agenc
EXKJ^Jr:agend
GNOMZNr:agend .
HYTOHNr:agree
UFSOOOr:agree to
JEbOMNr:ahead
_SNMDHr:al
ZO\\=;r:all
GJVYLMr:all of
L]LMKMr:all'i
IgKLLGr:alla
GSPOQPr:alla riuni
`bDIGEr:alle
UIWLNLr:allow
YEINYMr:almac
\FD^MIr:along
dIGMNJr:along .
=eDgHFr:als
IEKgMMr:als @name
jHILJIr:also
YQW^;@r:am
HWONOOr:am (
ZKMOLLr:am -
BDZ^KPr:am @name
\IKOMNr:am produ
aLJJLMr:among
aKKILNr:among thems
S]P=YCr:an
HRQOQOr:an der
XYEIRIr:an hour
RKXJMLr:an inter
VYGJOLr:anali
R]IJNJr:anali de
?NSNUVr:analy
VNMNMNr:analy )
CPPNUTr:analy @name
[FHYSEr:and
dBLAH^r:and @name
ZKMNMMr:and @name ↵
GGK[L[r:and @name ,
jHFLOGr:and @name .
GKZPONr:and @name ;
aIGJEZr:and a
XKLOOMr:and ask
]JLJOOr:and asks
cIIFNQr:and discu
GWPOOOr:and hand
bFJNMLr:and he'll
ZG[LFKr:and i
dDGQLNr:and i look
O\FNMMr:and i'll
RZFNMLr:and i'll be
HFgNMIr:and is
jFBNNMr:and me
^JILNOr:and me .
LJHcOJr:and only
M_ILNJr:and puts
T\FNNGr:and she'l
UUJNMLr:and shows
PDI]PPr:and take
EKL]XJr:and the
SPF[LJr:and then
TLIO]Fr:and two
kJDMEOr:and wants
aIEPNLr:and ways
aX@VHDr:and will
IIXXMKr:and won't
aFMJIRr:and would
DVZLLMr:ander
ZG\MKEr:anoth
TH`MKFr:anoth day
ZCLHI_r:antes
XVIQGLr:anyth
DS]KLNr:apolo
GTQOPOr:app
JRPOOOr:app per
UWKNJKr:appel
RT<AuCr:appli
_NMNGKr:appli .
IeILMJr:apre
IOL_LLr:apren
GTQOPOr:aqui
FTQOQOr:aqui para
HNYNMPr:aquí
\VHQCKr:archi
ST?LI_r:are
GRTNNQr:are retai
D`LOLOr:arran
E^LOMNr:arran your
>]JLUTr:arriv
_@WST=r:as
[IcHHDr:as an
fOIFHNr:as inter
MJIcNHr:ascol
JKS[OHr:asist
n:<PDbr:ask
aHHMPKr:ask about
AXLZYBr:asked
J^FRIRr:asked me
UGHaILr:asked to
^GKLOOr:askin
hM[AGCr:asks
bPGHOJr:asks ,
eIHGOMr:asks about
HYaHDMr:asks you
DU[NHPr:asks you to
PIKIKar:aslee
RIKJK_r:aslee hopef
LJ`IPKr:assen
ODbIFWr:asses
7XYTUIr:assis
MBF]J\r:assis .
I_PKLLr:assis rh
JcMJJKr:assis to
aMJPHIr:assoc
LfY@KDr:at
dcCICCr:at 0
ATTOQQr:at :
;\RNSQr:at @name
FHgLKMr:at a
TSHQMMr:at four
eCFPLPr:at noon
FWKOTOr:at recep
KXDRQPr:at the
bELRILr:at the gate
HIaKPMr:attac
MSMWREr:atten
W_ZCDCr:au
WJI[IJr:audit
H_[=WCr:auf
IO_KJNr:auf @name
cHFOJPr:auf das
]S\BFEr:aus
cJKJKMr:aus @name
XZGLJLr:aus der
WLMOMNr:aux
UMMONNr:aux trans
KbJNLJr:avail
JKVNJXr:avant
II_OIQr:avant .
XFJMTQr:avec
ZEYKKKr:away
NIaLINr:away .
GJKKYYr:b
QCHa@]r:back
XIH^IIr:back .
PcEHMNr:back to
ILKbNJr:backg
KKK\OMr:backg ,
=pDPLNr:badge
D^LPNNr:badge .
LDXOMWr:baja
ZLLMLPr:baker
THKOJ[r:bank
`GGKXIr:bar
]?\g,Or:be
VZLHKLr:be calli
?T[[NDr:be in
aJJNJLr:be inter
X@I]PLr:be on
KLH`MNr:be prese
cFHKPOr:be the
[H[DMLr:be there
UXTLEHr:be your
SD^HISr:becau
\MMDMSr:becau of
FOOP[Kr:been
4]DUS\r:befor
J\JIJWr:befor .
Qb@IDYr:befor the
LjCIJNr:behal
FfHKKPr:behal of
FOKP^Mr:below
XVINHMr:belt
WVJNIMr:belt je
VPLNLMr:belt je om
<XYNNQr:berei
ESUONOr:berei .
9]RNSQr:bespr
BXROPOr:bespr ↵
hFOGKKr:betri
POUMLMr:betri )
YKNJOPr:betri ist
8_LMWTr:betwe
2YSNZSr:betwe @name
\EJKXKr:bewer
=WNMZPr:bewer servi
HVPNSLr:bewor
=[ULUMr:bewor ?
DU]XEGr:bij
IH\I[Ir:board
FjJJJMr:book
MW?ISZr:booke
^GGPPMr:booke .
HIMNLbr:booke for
G`IOKPr:books
LLLOK]r:booth
Q\cDCBr:boss
MG\IPQr:boss ,
dLHKINr:both
HHHYL^r:branc
NLMOLXr:break
M\>EWVr:bring
GUIN^Ir:bring two
KK`NIMr:budge
BOdGKTr:build
KILOL_r:build ,
S_DJHRr:burea
D]BLFer:bus
KTKLLZr:bus .
[OFPMMr:busin
dBKROHr:busin @name
^IGNPNr:busin partn
^?oR=?r:but
GNgNIHr:but has
QGaLKJr:but she's
@MSM^Nr:buyer
CRQOTQr:buyer (
AW>ZQYr:by
AOVPZKr:by @name
JbJQJJr:by phone
AIA_^Sr:by the
J`EJHXr:c
?VSNSRr:c /
II_GXIr:c'est
VVKLKKr:cabin
JLKcJKr:calad
JKJfKJr:calad .
B]MQONr:calen
LLJ]MMr:calib
[GJEM\r:call .
NG\OJPr:call becau
\FHXKMr:call for
ESJM_Kr:call with
H[ULLJr:calle
TYHIMMr:calli
S]MFLLr:calli from
aWBMGLr:calls
L^JMIOr:calls you
[HE`IHr:camer
YKHUKNr:camer off
QqEJCGr:can
KDrDKJr:can't
KKcFMOr:can't join
?dWILJr:cance
LdBAbDr:candi
BUONWOr:candi (
JSNNQOr:candi :
;XSLXOr:candi call
R\JOFMr:candi exper
WQKNLMr:candi has
VZJLIKr:candi round
MJION]r:cante
=QSLVXr:capit
BYUMSIr:card
Q_HLKJr:caret
COOMXTr:cas
RHILJar:casa
JRS@Hcr:case
^LNMMHr:casti
=OUNUVr:ceo
TONMLQr:ceo )
GMTORQr:ceo @name
DOSOI]r:cerra
RC_]FDr:chair
\MJKMPr:chair )
TH[NOGr:chair .
OIZQIOr:chair of
@_DPYNr:chang
XSLMJLr:charg
ZRKMILr:charg de
MZNPJKr:charl
\G[?UHr:chat
TJHK[Nr:chat ,
_JHLMOr:chats
VYGJNKr:check
\KZMAJr:chef
_GKOMNr:chef )
RG_MGNr:chef ,
_IKNOKr:chef d'équ
MRKNUMr:chef de
KJKLfHr:chemi
cIDONLr:chief
iHIKKKr:choic
G]XGMJr:ci
EIhKOJr:ci sarà
K[QILNr:clear
IX[JJLr:clear your
AWROQPr:clic
HRPOPPr:clic qui
GSQOQPr:clic qui per
VaRKAEr:clien
HFMaOPr:clock
YDMMOTr:close
eLMPGFr:clíni
TMLMHXr:co'
XJZMGIr:co-fo
YYGLHMr:coat
Oe@HB]r:code
IcGPLKr:code .
TPNMMMr:codin
LoEGLHr:coffe
K`JNLMr:col
]TAHIWr:colle
UOIONPr:colle you
UXAJ\Fr:collo
^HKNNOr:collè
8WWKTVr:com
FTPLRRr:com a
;UVORTr:com o
FTPOQPr:com o googl
DG]GHdr:come
VEGJS[r:comes
eJHNHLr:comes in
C`ZNJEr:comin
HTYMKMr:comin .
GLL\QOr:comme
FYH[KLr:commi
_JJTJIr:como
GN^MLOr:compa
@SXNORr:compa no
NSURHIr:compl
HR^JLMr:compl clear
EHIYM^r:compt
YNKQLKr:compu
NhFHOHr:con
4WVNVUr:con @name
E^MQHPr:conci
RXIOKMr:condi
nDFMJKr:condu
hJLJGKr:condu a
GJYK^Gr:confe
MZSEZAr:confi
XFZNKIr:conos
F`MJVEr:conse
NXXIIKr:consi
KXWIKLr:consi .
HTPOPPr:consi the
fQCNIIr:consu
@kFH\Er:conta
FTONVNr:conta telef
GTONTNr:conta telef –
bVDJLHr:conti
PMMHZNr:contr
9TTNZPr:contr (
HQQOQPr:contr ( m
_LMIMMr:contr .
[8QYWGr:conve
BGTWYNr:conve .
>SVNRSr:convi
?RXMRRr:convi para
WMLJOPr:coo
UMMLPPr:coo ↵
\KJOLNr:cook
PnDIFHr:coord
9gNQLNr:coord ,
DMIeQKr:corne
VEVE\Ir:could
ZFGZMKr:counc
DQQOPTr:couns
JPPOORr:couns ,
EQPOQSr:couns , @name
DK^JE^r:court
tABJFSr:cover
TITLMOr:cover lette
\LIKOOr:cover peopl
]LJJONr:cover sql
FQPOTPr:crédi
dFHJSJr:cto
^MJKMNr:cto )
hDMIMKr:cultu
WEMOJWr:custo
UG^NBPr:cv
;SSOXQr:d
@QROXPr:d )
]IMNOIr:d'équ
\UYGEDr:da
VIINQSr:da área
KI][HEr:dabei
KIL`NLr:dabei .
UTWJDKr:das
ROYLHLr:das gespr
GPUPOOr:das team kenne
ZMGONOr:das zweit
EIYM^Hr:dat
ENLP^Mr:dat je
FCLPaTr:data
YIDPQSr:data .
GLOQSUr:data analy
=PTQVRr:data engin
JfZBHEr:date
K_IKOMr:date .
FSQNQQr:date :
SSIQNMr:datos
SSHQOMr:datos .
CfIRHNr:datum
Cfi@BFr:day
MD^NJTr:day ,
BZdFLGr:day .
@[IPTQr:day :
EXYLMIr:day and
YDVOMLr:day on
LPVLMOr:dbs docum
Ve?QQ>r:de
V\?KQMr:de @name
GSHOH`r:de bus
PXJNKNr:de commi
DRPOUQr:de crédi
KVKPQNr:de datos
X]KJFJr:de direc
\IJQMLr:de groep
2`VMTQr:de la
AWRNROr:de missi
ZKJNONr:de plata
DUTOQNr:de poort
WNOOIOr:de produ
K^LOJLr:de recru
RKQRPJr:de santé
M]INKNr:de selec
XUILMKr:de seleç
_LMMHMr:de turno
cHMMHMr:decid
_JRMIJr:decid .
NbFVHEr:decis
FJcOKLr:decli
HRTONOr:deep
FRUNNQr:deep dive
IRPOPOr:deep on
\[FJIIr:deixa
g^CGBHr:del
[KJNONr:del equip
cKMJJLr:del forno
WJJOOPr:delig
`JLINMr:dem
FkXJDCr:den
YVGNMIr:den @name
IdIQHKr:den termi
JQONPSr:depar ,
JYNJGXr:depot
^_GIKCr:deput
YKKNOOr:deput )
VWBLRMr:der
]SDLKOr:der @name
A^OOONr:des
XIHIbFr:descr
WJII_Hr:descr a
YFWMKLr:desig
UHSMNPr:desig )
O[5XG\r:desk
IOF_QMr:desk .
[FB[NOr:di
JPPPPQr:di micro
HPPPPQr:di micro teams
YZFIOJr:dial
hFHJOKr:dial in
UXKJNKr:dial-
IbDJHXr:dicht
X]PEEJr:die
bENIPLr:die erste
UKGNSQr:dinne
YKLWHKr:dinâm
YLIOKRr:dir
_fJI@Cr:direc
NI\NKNr:direc ,
CRTNOSr:direc , @name
bHHPKNr:direc ;
RTHQNMr:direc de
U^HLIJr:direc line
cGGQLLr:direc of
TNMONNr:direc techn
S`DPIIr:diret
M]GOKOr:diret .
bJDBVSr:discu
WKKNOPr:discu .
eFFHOSr:discu it
IRPOPOr:dispo
HSQOPOr:dispo mobil
JQTNMPr:dive
ASXNOQr:dive ↵
TUVIIIr:do
PLXOLKr:do .
aCSMJLr:do the
BROM]Mr:docum
JQUNMNr:docum pleas
bMIc=Dr:does
PGLaJLr:does .
XQSLJHr:does the
PDZOONr:does the tasti
dJIFNOr:doet
bIJLLLr:doet het
vDFJHGr:doman
EJOUNYr:don't
KMRMOTr:don't panic
ULMRMLr:donne
@T7TUer:door
RGGR[Mr:down
cBGNOQr:down with
YMLOLMr:drh
UI_JHKr:drie
Q[VDLGr:drive
[OHNMLr:drive you
RUJNNMr:drive you over
A\\LILr:drops
UXAHI\r:du
K^LNINr:du servi
XTHNLMr:du stand
aGVHJJr:due
JIHL]Vr:dura
KLHbMLr:durin
XLLOMNr:délég
XLLOLNr:délég aux
SMMO\Br:e
JZCYVDr:e .
fKGILNr:e @name
kIINFIr:e conve
LJMKdHr:e entre
YVKKJKr:e le
UMLLOQr:e o
RUMLMNr:e ti
^MLKKNr:e um
WFMLI[r:e étage
\KMLNMr:each
[EV[EDr:edito
UG`KJIr:edito –
SNYIKKr:een
dHJIMOr:eerst
cJGINOr:eerst kwart
ZHSHONr:ein
;S\MTOr:ein .
bJKJLNr:ein @name
gJGLKKr:eine
gIGLLLr:eine @name
G[QNNKr:einen
ERTOQOr:einen kredi
_KLOFPr:einri
aJKPEOr:einri )
]bJ?X9r:el
VZGOGMr:el clien
CXONTNr:elett
AYPMUNr:elett junio
MLL^NIr:else
SJJ[OJr:else .
XQGMKRr:elter
KQMPMTr:elter ↵
@G]_NHr:em
FQQORPr:em :
GcIOMKr:email
SHaJIKr:emeri
VKYKILr:emeri ,
^OXQ4Pr:en
oHCMJIr:en @name
dEKOJMr:en de
FZ[KJJr:en la
jHEJJOr:en praat
\IVHLKr:en su
dIFPGPr:encar
^FIQJQr:encar .
f:YJLKr:end
MHKL`Or:enfer
aHHOMLr:eng
[JJPLOr:eng )
dEJMLNr:engen
JHGPeKr:engin
LHUQWIr:engin ↵
=STNZNr:engin ↵ @name
TPLMLRr:engin ,
F_NPHOr:engin manag
]LINLNr:engin |
TIWLJPr:enjoy
VITMIQr:enjoy your
VJQNJQr:enjoy your chat
UZHLINr:enseñ
N]IMKMr:enseñ el
VIFFIfr:entra
aWJEW<r:entre
fAYNEGr:entre .
[LHNOOr:entwi
VMKNOOr:entwi )
EVPOOPr:envir
ZKJNONr:equip
YLJNONr:equip de
HR]WDHr:er
PIZOKNr:erkra
bGNGPLr:erste
=`CO]Mr:es
WFINZLr:esper
?LkOLJr:est
BDiWMHr:estar
HIdHPMr:estar .
ITcJJFr:está
HHfMKLr:está de
MHdMMGr:está no
dVLKEEr:et
NTPONLr:et @name
dGHOOJr:et @name .
[JIPNOr:et la
`JKNNJr:et le
BTTMTOr:europ
DTSOOPr:event
`QPX?Br:every
\Z<TNFr:every and
bNJOGJr:every appli
FBkNKNr:excus
eKIKIMr:exec
jIFMHMr:exec :
MAKMhLr:exerc
lDITHEr:exerc ↵
FaKNNLr:exit
ZIELMYr:expec
P[HJQKr:exper
XZJQAMr:exper ,
fLIHKLr:expli
aELMNMr:fa
>WOMPXr:fachg
<XPLPZr:fachg mit
^KIKMPr:fachl
^JKLLOr:fachl )
RDYNOOr:fait
\KKMLPr:feedb
IKHfOIr:fica
dGHJONr:field
^HIGNWr:fifte
XIJGNZr:fifte minut
TJcNFEr:file
FRPOSQr:filtr
DRPOUQr:filtr @name
CRPNUQr:filtr @name -
GO]JMPr:final
PJQLXKr:finan
AVGG^Wr:find
E_KLQNr:find a
IRJMM[r:find the
c3VNVKr:first
LETJ]Mr:first call
dKELIPr:first inter
WMGWJMr:first time
XHHHI`r:five
]HIKJWr:five minut
GUZLJNr:fligh
h>FIDar:floor
LGNOL^r:floor ,
]EHLIZr:floor .
DJhJLNr:fois
LGgGLMr:fois .
T@A[Bir:follo
AFHcI_r:follo the
Y\0N\Lr:for
KGNK[Ur:for 0
\EIH^Jr:for a
GIU\LLr:for all
ND^WHLr:for her
[ISLIMr:for his
I_FQQJr:for lunch
OJ\KLNr:for six
SYA<_Sr:for the
\XAKMKr:for this
VeCODIr:for you
ZJGNSNr:for your
kLGKKEr:forem
HWHJ]Kr:form
YFJUNNr:forma
VIPMOOr:forma :
CeDJZJr:forms
GWIMYLr:forms of
^KMKLMr:forno
bOFQGLr:forwa
eDGQLMr:forwa to
F\PCG^r:found
SUUJFLr:found your
YDYLIOr:found your profi
eFZFHHr:four
b?^IIIr:four .
N\GXHHr:frage
O`IJKMr:frage .
lKGGNGr:fragt
YFCO[Or:freue
`JDPNPr:freue sich
XIIOTNr:freue uns
VMUGYCr:frida
TGVH\Er:frida .
WAE`QLr:from
`[>F[Br:from @name
UGBVTQr:from a
NQSVIJr:from compl
IVZILLr:from compl clear
^KLLLLr:from finan
JEaJRNr:from hr
NG\KQNr:from hr will
KJ]]CHr:from inter
YJJZIIr:from inter audit
Kf?_HDr:from our
OWIONNr:from peopl
Y;>eZIr:from the
oFHKGKr:from you
G^GK`Cr:front
YRHPLKr:front desk
GaPOLGr:front offic
FLNO^Mr:funct
^AZKEQr:futur
aMFLMMr:futur collè
RMEeHIr:führt
\KLNLLr:für
DRVOOPr:für mögli
EUTOOOr:gap
EUTOOOr:gap is
PfDBC\r:gate
dEKQIMr:gate ,
ADaOLYr:gave
MKMOMYr:gebou
eJDMLNr:geren
OTSHHTr:gespr
gDJHONr:gespr .
ZKMMNMr:gespr af
APFPT_r:gespr mit
\TEMJNr:gesto
ILONSTr:gesto da
E\SFWIr:get
WUILMMr:get a
FGZMYMr:get to
XLNMKOr:gf
UNNMLPr:gf )
IH`JPOr:già
`GJOLMr:gm @name
NMNMIZr:gmbh
OIPOQQr:gmbh ,
YVWBHIr:go
]IHQMNr:go deep
PUZIHKr:goes
FT_LKJr:going
CURNSOr:googl
AVRNTOr:googl meet
QE_PHMr:gover
]JINNNr:gover ↵
NKXPJNr:gover ,
VEZJKOr:grade
MN]UGFr:greet
EQYUKJr:greet every
SUCVMKr:greet every and
PHaJJLr:greet you
aKHKOLr:groep
WRJLFTr:groun
RRNCG^r:group
YITEE[r:group .
\IMMMNr:group pm
MMMaIJr:guard
VJJGbHr:guest
]LIE[Hr:guest )
BiGQHNr:guide
GLL[QPr:gut
_GGPNOr:géran
SFGOO]r:h
CE\HdJr:ha
I\JQMNr:haalt
IaGRJMr:haalt je
EZVKIQr:haar
LLOKRVr:haar over
MHZOMNr:habla
GHeOKKr:had
KK]OMKr:had to
`HGD^Jr:half
VHJI[Nr:half an
@TTLPVr:half-
CWGHLer:hall
NIKLKbr:hall ,
TUHOKNr:hand
E^JOPNr:hand you
\D^ILGr:hande
NS]OGEr:hard
N_KQGIr:hard hat
bBJONOr:hará
dKMHHMr:has
V>ME]Wr:has a
EMOP]Kr:has been
^RHMJKr:has confi
]LJSDQr:has invit
WTJQCPr:has invit you
NGZNONr:has kindl
^GVLIKr:has left
O^GLMLr:has the
NKIMK`r:has thirt
K]LNKMr:has your
VMMQJNr:hast du
]\JMDEr:hat
]FNQJNr:haus
UGPM\Er:have
VHIJ\Lr:have a
]KJMLOr:have his
ZIHKYLr:have you
YaN_6=r:he
aH[EELr:he /
UEL]KMr:he does
bLMGJMr:he inter
UB_MLKr:he is
VWERIMr:he will
`JJNMKr:he'd
`KJMLLr:he'd like
t@EPKFr:he'll
^JJQMJr:he'll ask
QElEJIr:he's
rBQCMEr:head
FOOOUSr:head de
cGMKLLr:head of
1XYM\Nr:healt
ARTNUOr:healt ↵
b;TFF\r:hear
WHBPJ^r:hear about
]HE\IJr:hears
ZLNMJOr:hello
FjHNJJr:help
cECNG[r:hence
]EBOMZr:hence the
TIS\[4r:her
ORF]IMr:her )
V@MJcJr:her .
IJPYNPr:her train
Qa]Q=<r:here
NK`KLJr:here as
[ZEMKIr:here from
bQFNJIr:here from @name
PI\MLKr:herse
oKNJFCr:het
dFMJKOr:het eerst
eVDJFJr:het gespr
UJI[LIr:het vak
INPLRTr:het van
^TJLHIr:hi
ZXIMIJr:hi ,
FTPOQPr:hier
CUQOSPr:hier klick
QM[HMLr:hijo
ZLcP:Gr:him
_IXGFMr:him )
UFZLJOr:him ,
RDPaHLr:him .
fFGNNLr:himse
eLFMMIr:himse ,
GHS\GUr:hire
JWBDKhr:hirin
LOYVGHr:his
\KJMMOr:his camer
ZNTKHKr:his group
cIVIFIr:his own
\PIJNNr:holds
bFLNLLr:homew
`GNNMJr:homew talk
?WNMYPr:hope
QKKJL]r:hopef
HPQKLYr:hospi
HPQLMXr:hospi ,
fIJKIMr:host
HLHKYZr:hoste
WIHLLZr:hosts
AZ@J[Yr:hotel
FJLNXXr:hotel /
YYBC[Hr:hour
IGIKLjr:house
WLO_GCr:how
QYCYKJr:how we
gAJONKr:how you
SIZQ<Wr:hr
TL\ZCAr:hr )
fCGOOKr:hr busin
RFZIRNr:hr will
FRSNQPr:hybri
DSTNQPr:hybri )
OIJfOCr:hört
NLL\NKr:hört zu
`C[IW=r:i
NXPPJJr:i @name
fEEQLMr:i look
aDHNPPr:i will
KQ\OHKr:i'll
]OFOMLr:i'll be
iTCMHFr:i'm
`SJMIGr:i'm the
XVLLBRr:ich
WLMONOr:ich (
`IIOIPr:ich freue
BQWLUPr:ich sie
AZEH[Xr:id
O\XA>Xr:if
OfKHJHr:if the
DUTNOOr:if the gap
HeJKOHr:if the gate
@CeLG_r:if you
IIV^IKr:ignor
FJZ]IJr:ignor her
ZbIHIDr:ihnen
QC_NNKr:ihnen .
IaKNLJr:ihnen den
FgHNLJr:ihnen einen
GO\MNLr:ihren
aLIOJLr:ik
M_BQ`:r:il
G\GL]Hr:il collo
KJ_LNKr:ill
YEbIJGr:im
FM^NMMr:im @name
NMM\KKr:impar
NMLZMLr:impar .
EQR\GNr:in
G]GZKJr:in ,
HTH]KNr:in .
OGhAEVr:in @name
WHEMHar:in a
K[IMPNr:in and
DKKX]Lr:in for
]JIPPJr:in from
YOGMONr:in hr
`DTHNMr:in perso
];MiFGr:in the
EE`GJ_r:in this
ILSK\Kr:in time
I[YGNGr:in touch
fHIJMMr:in with
?R]LTMr:in your
VNLMNOr:indep
VNKMNOr:indep membe
IcJMOHr:indic
ZRKIMMr:infor
BZQOPOr:infor |
aGJNMMr:inglé
ESTOOPr:inkl .
dIERJMr:insis
bLGPJLr:insis on
_INLMKr:inste
TGIJKar:insti
\IKOMOr:insti @name
_DD[`8r:inter
OOPC[Nr:inter )
QW>W`=r:inter ,
v95bZ:r:inter .
VINOHUr:inter 0
;URJ^Or:inter :
8TSL]Rr:inter @name
>QRMZRr:inter @name lab
OK]KLKr:inter and
TKH[LKr:inter audit
3WSOZTr:inter betwe
6VSOZSr:inter betwe @name
NHT]LHr:inter for
HF[J\Lr:inter is
lFJJLIr:inter on
K_HLMOr:inter panel
RgHMAKr:inter with
{E>JHJr:inter you
UJDDW\r:intro
REHGV^r:intro to
IKHNMbr:inven
]GE^JHr:invig
_N?GbDr:invit
SXUJGHr:invit .
bJENIRr:invit as
JFMOfGr:invit to
`U>ONJr:invit you
aJKPEOr:invit you to
ZDTJITr:invol
YFQELXr:invol in
PFkJIFr:is
HM`JLNr:is away
U?EMU_r:is booke
]IFQPNr:is booke .
XWFJOLr:is er
ZJII[Ir:is in
\KNIRIr:is in @name
SSJQJOr:is invit
WTHRGNr:is invit you
TaFOIHr:is learn
XYGMKJr:is learn how
^JWJGIr:is moved
MI[KONr:is no
FL_MQKr:is not
GL_LNOr:is off
_@gCHJr:is on
IK]NNMr:is on sabba
YVHKPGr:is out
KKaINLr:is stuck
XD[KMLr:is the
DUTOOOr:is too
dCMJPLr:is trave
[PLKIOr:is your
S?[XDPr:isn't
IM_MJNr:isn't comin
VHHQKXr:isn't invol
XIFULRr:isn't invol in
R=oYC@r:ist
KKaLLKr:ist auf
IKcLNJr:ist in
IJbLNJr:ist in @name
HJZM=br:it
^JLKNNr:it )
O[GHD\r:it .
IJXMUMr:it is
YJYKIJr:it light
Y>YJORr:it with
@BbSKXr:it's
GILHOgr:its
`TVBV8r:je
J_XLFGr:je .
JXLPNOr:je de
XTIQFMr:je om
OWMOKMr:jefa
jBZJEDr:job
SJSYIHr:job you'd
XAZ^DFr:join
[LLKNNr:join from
dGHMJQr:joine
RIJ^JNr:joini
bBD\NIr:joins
VJHJYNr:joins 0
BXOMUNr:junio
DUQNTOr:junio ↵
?UBbIYr:just
JKMZOOr:just liste
HGbKNPr:já
[JTLJKr:keep
YGVKLLr:keep it
GKKhNGr:keeps
dAYGGMr:kenne
YKXEJOr:kenne .
aKNMLGr:kids
`MNMKGr:kids aslee
MLM[MLr:kijkt
LIKcLJr:kijkt mee
PFYNNOr:kindl
NF\MONr:kindl agree
\BDKGfr:kitch
HGKMMgr:kitch .
AVQNTPr:klick
ETPORPr:klick ,
BZYKMLr:know
WJLOOOr:know you
Wi@JGIr:knows
Z]DKHKr:knows the
FOPJdHr:komt
QWKQFPr:koord
ILPRSPr:kopie
CNRSSQr:kopie !
YLNMMNr:kredi
kFJGHPr:kwart
dHFKNNr:l
cIGKNNr:l .
EgJMLKr:l'acc
MX`GFHr:l'ent
GGiKMLr:l'ha
Rag;BCr:la
5]VMSQr:la @name
[JJONNr:la encar
QYTMFJr:la entre
_GGONOr:la géran
DWQNPOr:la reuni
UG\KMKr:laat
[S[CDJr:lab
PMZPIJr:lab direc
GPPOTOr:labs
FPPOUOr:labs -
FPPPVOr:labs - panel
>SZLVOr:lade
AQWLUPr:lade ich
CRWMSOr:lade ich sie
Q\HPKKr:las
YAaFSFr:last
nDPGMEr:late
hIHJOGr:late ,
EEjMMKr:later
JIfIMJr:later .
dFLMKLr:lavor
kGKKKGr:lavor e
bY0X?Xr:le
aIINOKr:le chef
C@VOaRr:lead
>VRNUQr:lead (
FRQOSPr:lead ( @name
\LLMJOr:lead )
gFHKMLr:lead ,
_IRNMEr:lead .
>VTMSSr:lead vacan
\JXGHMr:lead –
]IIPMNr:leade
OV?PJ\r:leads
`LNEMOr:leads ,
N]@bGEr:learn
Q_IJLLr:learn how
JNJ\NNr:learn the
EKdMOIr:leave
VQ]GFJr:left
VYIKINr:leidt
\CJKXNr:leite
PIJPVQr:leite @name
XOINNNr:leite mathe
_JJKKQr:leitu
UNMMNNr:leitu @name
XKIRONr:lesso
J@XC\Xr:lette
WJJJH\r:level
SJJKL\r:level 0
KB]DZRr:libra
`WFJLGr:liga
WJVLJKr:light
kL4BYUr:like
bLIMKLr:like a
bV>J[?r:like to
PDLJeKr:liked
bIILOLr:likes
URGbDGr:line
HJMMM`r:link
[YHLGJr:list
]B@mHEr:liste
WJD`LHr:liste .
IMI`NMr:liste in
WKHTOMr:liste to
V@YOMNr:llama
`HVHIJr:llega
Z[GMIHr:lleva
D`MGLVr:lo
]TENJLr:lobby
PTKMOPr:lobby and
BZPOPOr:local
CYPOPOr:local ↵
[^ALJJr:logis
W\ILIIr:logis )
]VGKILr:loja
TcGHHKr:loja .
MI\JPOr:longe
hU?KJJr:look
dFGPMLr:look forwa
RW>UZCr:looks
Y\FJHLr:looks after
RDI`LOr:looks over
WLLSMLr:lot
RLKVMMr:lot ;
SIFPJ]r:love
ZIHOKUr:love to
cILLILr:loves
:YKROZr:ltd
;VZONRr:ltd ↵
JJK]ONr:luist
XWIKFQr:lunch
[LJNNNr:lunch is
\QILMKr:là
NGKL_Or:m
8TTOZQr:m /
RXLNJKr:mache
VSKNLLr:mache den
XXGLKLr:mag
MPLLKZr:mail
EfGPMLr:maile
FXLQRMr:mais
ERRORPr:mais sobre
ERRORPr:mais sobre o
JK_JOMr:make
JcKMLJr:makes
GlGIAWr:manag
AWQOPSr:manag ↵
QBVJI_r:manag ,
7Z[NPQr:manag .
QWKMMMr:manag of
SWFONMr:manag our
PbGKKJr:manda
K`JMMKr:mapa
KcIOKJr:mapa .
FgLKHMr:marca
WNKNMNr:mathe
VNLNMNr:mathe .
WG]JW>r:maths
PA[EVSr:may
SKK]LGr:may be
ISTOMNr:md
JSSONMr:md )
a]QJ?Br:me
aHKQHMr:me ,
Z`GGGKr:me .
OXGQJQr:me to
VHXNIMr:meant
ZJI\JGr:mee
[NMKNJr:mee en
DH[GaKr:meet
?XRNTOr:meet :
@UTOQQr:meet at
GQQORPr:meet em
M`RMEJr:meet you
hTCKCMr:meeti
\NHRGOr:meeti .
\MINLNr:membe
WNLMNOr:membe :
WDbHKKr:met
IPPPPQr:micro
FQPPQRr:micro teams
VHJLYMr:min
OULOPJr:min )
SGJNfBr:min ,
;WOMRZr:min nicht
EW\VHDr:minds
B[^RJDr:minds the
q/<LFlr:minut
NPLWJNr:minut ,
RGFGPer:minut .
RJNOQOr:minut per
^FMMMOr:minut to
_FJNPMr:minut with
[OZGFIr:mir
DUQOROr:missi
CVROROr:missi mobil
XGOYGLr:mit
KJI`ONr:mit ,
bLLLKJr:mit .
8]JOQ[r:mit @name
2VSPWWr:mit der
ZBZLMLr:mit ihnen
BUONWNr:mitar
DTONVOr:mitar :
HQTQNNr:ml (
:ZSNTPr:mobil
FRPORQr:mobil @name
AWRNROr:mobil –
`IGPNLr:model
]IJQNLr:model and
SJ`IKJr:monda
JIZOONr:monda ,
TDaMKJr:monda .
QPMPHTr:more
>UUORQr:more about
>UTORQr:more about meet
KH>I_ar:morni
iGJNIJr:motiv
LaHJMMr:move
VCcIBTr:moved
KHjJENr:moved to
LNHMM_r:museu
KKH]PPr:muted
F`YMGHr:my
ZJONLMr:my co-fo
7YWMVQr:mª
8YWMUPr:mª @name
DSUNPOr:mögli
DSVOOPr:mögli @name
MdIMKHr:na
HQRNLVr:naar
dHHNNIr:nach
SJPPLQr:nachf
UIPPKRr:nachf .
JHXKMXr:name
aMIOJJr:nativ
FR`KMKr:ne
LOJL]Lr:need
GKJJMgr:neede
IKJINer:neede .
PLNKQUr:neemt
LJYKQPr:neith
^JKLNLr:nemen
]JLMMMr:nemen het
YMJNNNr:netzp
WNJNNNr:netzp )
U@^PHOr:never
[XA]CEr:new
DVQMPRr:new @name
;<M^bVr:next
GILS`Kr:next appli
A]KIL\r:nicht
:YOLRZr:nicht gespr
LbQGKJr:niet
LXWIKKr:niet .
MVDFVWr:night
WHIMQSr:night porte
HJLMdKr:night shift
`JIKMNr:nimmt
XKYR?Lr:no
@SXOOQr:no .
WKLNONr:no @name
JN[IPOr:no estar
MKYJPOr:no longe
IKIcNKr:no quest
W^KIHJr:no relat
ILbKPHr:no viene
NNHHLbr:nobod
MMIGOar:nobod ,
I[XHJKr:non
I`ILNOr:non ci
b^ANGDr:noon
gKHKLHr:norma
E^VY?Ir:not
EHfHQNr:not in
QKXGPOr:note
UNMKOPr:note taker
HKHVI`r:note-
LEI_QPr:notes
cEHHQPr:notes and
GNLbMJr:nothi
RIPYLJr:notic
`KFPLLr:notre
UNLONNr:notre direc
HLWK\Gr:nous
YCaLGJr:now
WSGPNLr:nuest
SSHQOLr:nuest direc
bOWFAJr:numbe
\C\OFKr:numbe .
WTCSJPr:numbe test
GUPOOPr:numer
HTPOOOr:numer local
GJJ\OTr:nur
ZLIMHWr:nurse
AWkHKEr:não
IsC=_?r:o
PHJLdHr:o .
LGSNQUr:o @name
=SYMRRr:o convi
ISMNQTr:o coord
H]LNNMr:o gesto
FTPOQPr:o googl
GQQORPr:o meet
XGG`HLr:obs
UJI^HLr:obs .
PDHoLCr:obser
LKJfJIr:obser .
XKKRNLr:obser de
^IIROHr:obser de groep
cGJNMKr:och
GRQOQQr:octob
FRQNQQr:octob 0
DTPNSQr:oder
AVQNSQr:oder @name
dPE4\Qr:of
QLNOXHr:of 0
Z[BLINr:of @name
TMKMSNr:of data
[GMPNNr:of desig
bFMRIJr:of engin
OLUPJOr:of gover
UHHZNMr:of her
GTJM^Kr:of id
GIU\LLr:of it
KRMKZLr:of our
`KMNJKr:of quest
HV]DDXr:of the
EUVOTHr:of thing
LHU@]Tr:of your
LGb^AEr:off
EJkKKIr:off the
TjAT;Kr:offic
KML]NLr:offic ,
iFCGF\r:offic .
BVQMPUr:offic :
JPPOPPr:offic ;
D[OOOMr:offic manag
YIMNONr:og
KHIcMMr:ohne
ZJGWLMr:om
aMlL/Dr:on
OH\LNLr:on @name
cENRLGr:on a
FgIKJOr:on behal
Y]B[G@r:on for
RG]QEMr:on frida
MK]KNLr:on leave
TE^MMJr:on monda
SJ[LJKr:on sabba
hAYX1Or:on the
XEWJNMr:on thurs
FUHNL]r:once
aM=@UYr:one
GVMNIZr:one .
fEHNMLr:one inter
eOHJLHr:one of
aLLMJKr:one quest
EL[HI]r:onlin
EVSOOOr:onlin )
EDo]E@r:only
KLIM_Mr:onsit
VXJLIMr:op
P]KMLKr:open
GWPOOOr:open the
VIGNZLr:openi
[ZHJDOr:opens
JZLOJQr:opens the
OK^JLKr:opera
KK`KNLr:opera ,
DRVQOOr:opera analy
_HMLLNr:ops
^IMMLMr:ops )
DXORPNr:optio
=VSMRTr:or @name
bJKJMLr:order
WJLN`@r:ore
]IJM_=r:ore 0
gFKOFLr:organ
UJNNNPr:ort
YJMOLPr:ort :
SZPENIr:other
HSQOPOr:ou
Mb>[FLr:our
WFI[MKr:our @name
WNKQJPr:our archi
VYJMILr:our call
KM[QLIr:our chair
aKFONKr:our head
AIL`H\r:our inter
ZIYFMKr:our patro
EQLWROr:our proce
\JLWKGr:our train
GNONTTr:our year
ZQ[DGIr:out
HRbJLHr:out of
YUEKLOr:out your
cN@SKKr:over
ESPKRUr:over .
SXGMNLr:over and
WMHOOOr:over dinne
cKGKLOr:over from
ZEUF?`r:own
QFHNN`r:own .
JKKaNLr:oyent
KKL^NLr:oyent .
`HJMMMr:paar
HQMMRUr:paint
dHKRKFr:paint exerc
CPPNYOr:pair
ARRNWOr:pair progr
HP^=aGr:panel
JL_JMNr:panel .
GPPOTPr:panel inter
IMQMPWr:panic
MLPMPTr:panic ↵
BW?WPZr:paper
I[B^KLr:paper ,
JLlKHEr:par
JFhNLHr:par @name
F[JI_Gr:para
\GNMNNr:para a
H^IPMMr:parki
^LNLMIr:parla
cICXJJr:parle
GHR]MNr:part
HFWZMNr:part of
\IYHLIr:parte
_GKMOMr:parte .
HRPOPPr:parte alla
XF`GJLr:parti
aIGPLLr:partn
EP^OMLr:pas
IF_OLQr:passe
YJ_IHGr:patro
RJbIIIr:patro ,
WIVNJJr:payme
FETNdIr:payro
]FNQJNr:pdl
ZHNPKOr:pdl –
OFW\HJr:peer
KIW[JJr:peer ,
iSO@LCr:peopl
^FULMIr:peopl .
]QILLJr:peopl @name
`JHHPOr:peopl skill
N?D^XTr:per
HSQOPOr:per dispo
IHEZ^Jr:per il
AZONSOr:per la
HSPOPOr:per parte
dDNMKLr:pergu
fXQ@EEr:perso
iSLHDGr:perso )
bHFIRPr:perso ,
bFQIJNr:perso .
LTXKUBr:phone
?[POSOr:pin
H^LOKOr:piso
BCWbMNr:pitch
GXQIYHr:plann
\JRFHTr:plant
[JWJKHr:plant manag
[KINONr:plata
ZKJNONr:plata .
UJCQWOr:platf
LNIOVRr:platf engin
GZUFZEr:pleas
FNTQXIr:pleas .
GVPOOOr:pleas consi
SG]FNPr:plus
]GEIM[r:pm
ZJMNMNr:pm ↵
^GMOKMr:pm wrap-
CUTOQNr:poort
M[KNLLr:pop
]]OHEDr:por
>]DLVZr:porta
UGHLRWr:porte
SGHLSYr:porte /
_KFOMNr:posit
VZENKMr:post
FVPNYGr:poste
RRFL\Ir:pour
aGLOINr:pour un
eGHJMOr:praat
PF`MKLr:pract
XGJQPOr:pregu
\DJVLNr:pregu .
=XUNSPr:pregu en
XD\OHKr:premi
K@K_JZr:prend
PAK_IWr:prend le
I?XgV<r:prese
EMIXaGr:prese ,
ILJbNLr:prese by
bJLKLJr:press
ZUIMKKr:previ
TULOLKr:previ candi
e@[JIFr:prime
_KMLLKr:prime parte
^EKKE[r:primo
[IRINMr:princ
YMKMJQr:princ engin
D^IOPPr:print
HKgKKJr:pris
<]GdMIr:proce
CUO[LKr:proce for
jCXEGIr:produ
]KMKMNr:produ ↵
ETTJQRr:produ )
WG]KJJr:produ .
]HMPMLr:produ @name
OQSNJOr:produ manag
\IKOMNr:produ sense
OZUIHKr:profi
]FHLRPr:progr
ULKOOPr:progr .
BQRNXOr:progr with
7VUM[Pr:proje
XIYNKGr:propo
ZHYNKFr:propo anoth
gGKNGKr:prova
]FMNONr:prova in
bIHOLKr:prueb
LaJIMNr:prête
H^GNIVr:puert
gGFOHNr:puis
HKN^QIr:purel
\^DKELr:put
O_JLNHr:puts
aHHPMLr:pôle
`IHONMr:pôle .
`FLQKLr:quart
fXMGDEr:que
bIKNJMr:quer
`@CVQPr:quest
^?QRBXr:quest .
BUSNUMr:quest ?
PcENFMr:quest about
^LKJMNr:quest among
gIPMEHr:quest for
ULJJ^Hr:quest from
UX_DDFr:qui
GSPOQPr:qui per
VIWMKLr:qui reçoi
bIIMKOr:qui vous
gJGMJJr:quier
GIIfNMr:quiet
^XHJIIr:qué
JK\LMPr:ran
UIULMNr:ran this
SJVLMNr:ran this team
I_JPMLr:rappe
F^JOPMr:raum
JOOOQQr:raum 0
YDGLbHr:re
U@TL\Ir:reach
PMQILVr:read
:WXLPVr:read the
WHRMLOr:read your
UJRMLPr:read your cover
GI_IMUr:readi
HJ`JNRr:readi room
KMI^MMr:reaso
=dKHF_r:recep
FXGKK^r:recep ,
KGIPHgr:recep , @name
<fSJQKr:recep .
CZVDD_r:recor
I[GHH_r:recor the
Ve79R]r:recru
U\IIJMr:recru )
nHLNDEr:recru ,
IeGNMJr:recru ;
E]PPKNr:recru admin
A^OQNMr:recru coord
IDNNNcr:recru un
HKMIcMr:ref
HS`HKLr:refer
`MLKKLr:relat
\]JHGHr:relat !
=I`dIGr:remai
GTILM]r:remin
GTILM\r:remin .
JcHMIOr:reply
KYMPKOr:reply to
WKMQHRr:repor
R]IKKMr:repre
VHTJPOr:repre her
mIFGIOr:resea
^IKKMPr:resea )
^HHPLPr:resea @name
wGCMDHr:respo
`KKOJMr:respo de
ZLJONMr:respo du
IH^WLGr:resta
B`G]KHr:reste
PMMHI_r:retai
OJiJEHr:retir
FQW_HFr:retra
FMUcIFr:retra .
`KFNMNr:retur
?\QOPOr:reuni
DWQOPOr:reuni ↵
DPSIRYr:revie
SI[MJLr:reçoi
LEbNLMr:reçoi .
VUSY@Cr:rh
XQPTFGr:rh )
YOLOMIr:rh ,
OLJYOMr:rides
QZBLD]r:ring
[ZDOHIr:ring you
BXQOPPr:riuni
DWPOPPr:riuni ↵
GLHKNfr:robot
ASQNWPr:robot )
OZPWEEr:role
@UULUNr:role at
JFMZ;hr:room
H[RKPKr:room .
^EFZLKr:room 0
NKOMNWr:room is
QJI[NNr:ropes
[GGVMMr:ropes and
iKEKREr:round
dHJPNEr:round 0
W[JKGLr:round the
FKSOOXr:rozmo
VIOOMNr:rufen sie
YPNUGHr:run
b?RKNMr:run it
FZG`GKr:run the
<VRNQXr:rundg
:WRNQXr:rundg mit
lIFJLIr:runs
hDEMNNr:runs the
IgIKPGr:réser
QIILdHr:s
TGSIIZr:sa
QJ\NJJr:sabba
YIPNMMr:sabba ,
WHLWKMr:safet
JIlJKFr:saiu
NWKQNKr:sala
VCaKKJr:salar
aHEJVKr:sales
[JIMQNr:sales openi
LIGMLer:same
VYIOKHr:sandb
VHIdHGr:sans
WJOROJr:santé ,
JIeJPIr:sarà
KBS\GWr:say
S[BXJHr:says
Y]LKHEr:sched
DaOQILr:sched .
\MHQIOr:sched zoom
XXIKINr:schic
aHMJKNr:schic )
OKC[G[r:schoo
]IJONMr:schoo manag
BSLOOZr:schul
ELKNPar:schul @name
OTOMKOr:scien
EWUNLOr:scien ↵
g@HE`Gr:scree
EXSMSKr:scree (
cELQJKr:scree ,
=TXGZPr:scree for
MJJ`NKr:scrib
ZJ_HIEr:se
@KYOQVr:searc
=TZONRr:searc ltd
JM^QLHr:seat
QDZMPOr:secon
WSGMTHr:secon half
BcKKF[r:secre
ZJLQJPr:sede
ZJMQIOr:sede di
R6SSXUr:see
EK_OONr:see @name
PHK]NMr:see how
]DBNaHr:see you
k@TJLEr:sees
hDSMGHr:sees you
TYIMLLr:segre
GNNZPNr:segue
FeGGLTr:selec
P^HLLMr:selez
S^LKIIr:seleç
V^GKJKr:seleç ,
GiELLLr:send
EaHQMNr:send you
EckBDAr:sends
UXJIWDr:senio
TPMPJPr:senio resea
YJMOMNr:sense
[IKPMNr:sense |
UHDF]Ur:sent
IGeMLLr:senti
UFUWJHr:sera
LbILQGr:servi
DTONWOr:servi ↵
JPRNPPr:servi ]
HbONKHr:sessi
IHZXMIr:sessi .
dYFEJHr:set
]FMNNOr:set of
\JKPKNr:set the
UaGHLHr:set up
UYJJMKr:set up a
RZJJMLr:set up the
OG\ONKr:seule
RE[MNMr:seule .
jCFTFLr:shado
WLIXEQr:shado )
\KLHOPr:shado .
FO^F_Cr:share
bLJILMr:share the
^UKMKEr:sharp
bBNbR4r:she
M_GVEKr:she /
iLHJJIr:she has
IF]\JGr:she isn't
SIHK^Lr:she looks
KFZSPMr:she stays
KTIUNNr:she will
i[HBHCr:she'l
GSQOPOr:she'l go
UUSUCEr:she's
DIeNNLr:she's in
@ATEgYr:shift
\QGJFUr:shop
`HKNIPr:shop .
]EUHZAr:short
AWVNOOr:short ↵
JIK\KUr:shoul
VVHLNMr:show
WRILNNr:show you
`XFKEKr:shows
XYJLELr:shows candi
ZXJLDMr:shows candi round
TWGMNLr:shows you
JQ_JOGr:si
Q@\ZIIr:sich
]KEONPr:sich auf
LLZMNNr:sick
SKDLJcr:side
HKGMRar:side .
WTIOKJr:side of
^DWLU?r:sie
]HDNWLr:sie .
^LFLNPr:sie kenne
I^EL\Er:sign
VUJKNLr:signs
IJDpJIr:silen
IKFgOJr:silen .
8XXPOTr:sind
GPUPOOr:sind :
TWKNHNr:siste
_BEaFMr:sit
gFEMJQr:sit down
\>`KMIr:site
CIFtJIr:sits
EMEfNOr:sits in
EHVYHVr:situa
JJJfKLr:sitzt
JLZMMPr:six
NJZLMOr:six years
bIFFQQr:skill
`KFIOPr:skill .
LKHcLLr:slide
EkFQHJr:slot
]OIPJKr:slot for
GaEQKQr:slot with
^GJNNOr:small
^ON=MVr:so
AJfMOLr:so @name
XGFXOOr:so he
VHK\KKr:so he'll
VLHPOQr:sobre
HQQOQOr:sobre o
_LLKKLr:soci
dJLJJLr:soci del
cJLNJJr:socio
PGLTRRr:softw
MJGKgHr:solli
E[YKNHr:solo
dHKLLLr:someo
dHKLLKr:someo from
P[LLKLr:spare
WNH]ELr:speak
SJI\KMr:speak ,
dC@QQQr:speak with
cFIOLMr:speci
_LJNKMr:specj
DJVXONr:späte
^LJKMNr:sql
bHGPMLr:sql /
aQ;=Kdr:staff
YMKLNNr:staff )
ZJGL[Gr:staff engin
WYGQIIr:staff –
CA_DcOr:stage
GIMOhFr:stage 0
NTNOMOr:stake
TJJbHIr:stand
_HLLNMr:stand .
ENI^QPr:stand by
>QbF^Er:start
TKZHNKr:start here
VKVINLr:start here as
Y`DLHIr:stati
BgIOMLr:stati .
fITEJIr:stay
ZHYKJKr:stay for
FMXVXAr:stays
cFGSJLr:stays on
jGBVMCr:stell
fHGLMLr:stell .
HKNM`Lr:step
cGITKGr:still
IMLM^Lr:strai
XJPPMLr:straß
LIMOK_r:stree
LJOOL[r:stree ,
KL`GNNr:stuck
KL`GNNr:stuck in
bHOLMGr:stößt
QDhLIHr:su
VOQINNr:su hijo
FTPOQOr:suche
JSPOPOr:suche |
[HF]LIr:super
Y\GLHJr:suppo
\JKPIOr:sur
M^LMIMr:syste
GTI`LIr:só
SIINJ\r:table
X:PkICr:take
PKWXHHr:take ,
ENI^QOr:take notes
k=EOMRr:take you
SG\ILOr:take-
TMMLPQr:taker
[MKJLQr:taker :
[[=DF\r:takes
\TFLNJr:takes over
L]INNMr:takes over and
`SJJFKr:takes your
DpILKFr:talen
FeLMLIr:talen @name
BcNQKKr:talen coord
SWCTAYr:talk
XIDZMMr:talk .
WQFQMNr:talk about
\CPMOOr:talk to
[XFVGDr:talki
SCFcMOr:talks
dEJNLMr:talle
SEHJP_r:task
YJKNNOr:task ↵
`FFPPOr:tasti
SFUOONr:tasti with
WFaLFKr:tbd
n\FGE?r:te
U[HLINr:te enseñ
UYHMKLr:te enseñ el
T[IMHMr:te entre
WFJOVMr:te esper
^GKOMNr:te hará
PcEIKMr:tea
JaHKNNr:tea and
OJML\Lr:teach
[PGONLr:team ,
MJZLMOr:team for
FPVPNOr:team kenne
NGY[GKr:team lead
G]RIQKr:team will
nDHLIKr:teaml
_IGPMNr:teaml @name
DXZLKMr:teams
KTFVQOr:techn
XNKONMr:techn .
BSQNVPr:techn inter
ZWQHFIr:teil
@VQNTQr:teiln
BUQOSPr:teiln ↵
]ESLPJr:telef
`EULJJr:telef .
ETONWNr:telef –
lP@GLKr:tell
kL@JMKr:tell you
`HGGMWr:ten
[GIGL]r:ten minut
FkEPGLr:termi
KH`C`Dr:test
FQ[L[Br:test .
X[DMLJr:test your
PUGJG]r:text
YPKNLLr:text when
HQILM^r:text you
GDYJIbr:th
@IaQNPr:th ,
MKIMM_r:th .
AJMPbOr:thank
GHLPaMr:thank you
`BdC7Zr:that
GHnHKJr:that day
DHbMOQr:that she
IKIhMIr:that'
BcJSMKr:the
@L]KK\r:the 0
KIBKZ`r:the @name
\MJPIOr:the agenc
JFCjDYr:the back
JKLaOIr:the backg
\JMONIr:the baker
T_HMJIr:the boss
HeGOJMr:the bus
WYKJKJr:the cabin
JaFOMMr:the calen
WV>UDWr:the call
KLWEI^r:the case
JWZMJHr:the clien
GIKbNOr:the clock
@G]]IQr:the conve
GJHdPMr:the corne
aIJMMKr:the data
CoRELFr:the day
[RIUJFr:the decis
XVJJMJr:the desk
Q_IIMKr:the dial-
C^EPKYr:the door
YE^HKKr:the end
]JNMLLr:the engin
GTPOPPr:the envir
AbMONMr:the exit
fHEJMOr:the field
XE^HNHr:the file
b9dOCIr:the first
EUSOOPr:the gap
_a@KEJr:the gate
]JINMNr:the gover
YYJLFLr:the groun
SUEPNOr:the group
<VWLPUr:the half-
OgI\>Br:the inter
GXdKJBr:the lab
aHKMNKr:the last
]JJNLOr:the libra
SILXNLr:the line
]JFNNQr:the lobby
P_KNIIr:the manag
HCKY`Jr:the next
S\CQJNr:the numbe
SLILMYr:the nurse
fHFKNLr:the one
ZEYKJMr:the panel
VFWOMLr:the phone
UVJMLLr:the previ
KLM_KLr:the proce
ZKMOLMr:the progr
cKJILMr:the quest
C[J\REr:the room
OJJ]MNr:the ropes
KKHLLcr:the same
fHBLNOr:the scree
VRHMTHr:the secon
LeGOLHr:the sessi
^UHLGLr:the shop
EYHHM_r:the talk
NEYPPOr:the tasti
YWJKMHr:the team
FRXHUNr:the time
JE]LLVr:the topic
N]KNKKr:the twins
MfHJLIr:the visit
EMJ^POr:the wall
`GKNLMr:the ward
TGJML\r:the yard
EeGPMKr:the zoom
X_DAXFr:them
QUHE\Kr:them )
]LKJNNr:thems
_LJKMMr:thems .
TJFVOQr:then
GJ[LYIr:then @name
]HGL_Cr:then a
^UHMIIr:then the
L^HPJNr:then you
XGP[IHr:there
`IJJNNr:there .
`KOHLMr:these
NVIPMPr:thesi
TQIPMPr:thesi with
LU@Z\Cr:they
VYGFVHr:they /
YLIONOr:they ask
NQMNXGr:thing
QIHLLar:thirt
\[b6;Pr:this
FIcIQOr:this call
BTTOPPr:this event
^RRJFIr:this invit
PJYLMOr:this team
WI[JILr:this time
ZJQMMLr:this week
]IPJLNr:thoug
aQEMJLr:three
GV>RdIr:throu
PD=^VUr:throu the
GK\FXMr:thurs
VE[HNNr:thurs .
FRQOQQr:thurs 0
^XBJKLr:ti
YHNONNr:ti prova
KQYINMr:ticke
MC]X\:r:time
>QRLdIr:time .
SJPMOPr:time :
5UVNYRr:title
<TRMXRr:title :
FcOINKr:to
PUHNRLr:to :
D`eIFCr:to @name
]ECQ[Jr:to a
QQ[IHLr:to be
L[LKNNr:to book
HaHQLLr:to confi
aHCPMQr:to discu
_JVKDJr:to frida
OVJNNOr:to get
iCDIF\r:to hear
CuBJGPr:to her
IBIOpGr:to inter
YJYKIKr:to keep
FbHPOKr:to know
LMI\NNr:to learn
`AKLYHr:to meet
HEG_K[r:to our
LIVLLWr:to say
`CC[LMr:to see
\@UNMNr:to speak
ZBH]LMr:to take
TMQPLLr:to talk
TEGGZZr:to team
:hHVPJr:to the
RFYPGQr:to us
UWBZCNr:to your
hF>[ENr:today
^HEaJDr:today .
KLKaNHr:toeho
NMK^MIr:toeho .
OK[IMOr:too
FTSOOOr:too short
RHTHH\r:topic
@VVMQPr:topic ↵
^IGJKXr:topic of
G[[FOHr:touch
E^WFQJr:touch about
^E`MHCr:tour
cIKPHJr:tour after
;SPPTWr:tour with
MGNMM`r:tower
ZDQG^Fr:traba
ZFHMLXr:tract
ZIMOMMr:tragw
H[KHJ[r:trail
PRSQASr:train
WJJ^KFr:train ,
EKLZQSr:train .
\IZHIJr:train is
IiKMGIr:trans
I`MOIMr:trans votre
[hCIBIr:trave
FgFMKOr:trave .
UHGKaIr:trial
bEEII\r:trust
WFHJM]r:trust .
ZJNPJOr:tu
H\II[Ir:tudo
gHFOHNr:turno
jFMBNLr:twent
`GNJOMr:twent minut
J\FLWLr:twice
U[KKJIr:twins
[O=C[Tr:two
hIDNJMr:two .
H^HNWHr:two forms
HFTK]Pr:two of
cHLLOIr:two quest
^JKPLKr:types
\LKNMKr:types a
@\JJEfr:uffic
jGGRIGr:um
HSQOQOr:um an
]MMKKMr:um vogal
[DGLEcr:un
JSOOOOr:un numer
aFMOINr:un premi
]NHLLOr:un élu
PSUHHRr:una
ZHLONOr:unas
YJLONNr:unas pregu
_ER\<Mr:und
FSOQLTr:und 0
\QNMFKr:und @name
\LLKMOr:und ein
EPQOMVr:und gespr
eCJPKLr:und ich
G[GPLUr:une
;[SNQRr:unive
BWPOQRr:unive ↵
ESUNNQr:unive hospi
WKNLVGr:uns
XIINSOr:uns auf
<^YNPJr:unter
[ILPKOr:unter 0
VFZGNOr:until
EmPCDQr:up
R]KLKIr:up a
N]KKNLr:up the
CaKQLNr:up to
L[IJ\Dr:upsta
P\YU>Ar:us
C]C_KMr:us ,
FGbOLPr:us .
^FILROr:us in
YDLMMVr:uses
YDKLMXr:uses the
JLfILJr:va
CTZLONr:vacan
=VSMRUr:vacan (
YHGI^Kr:vaga
QIJN\Lr:vaga de
[DYRJGr:vai
PLJZNMr:vak
TSNNMJr:value
^UBILPr:van
XRGQKMr:van de
MLOLPVr:van haar
I\IQLNr:van het
UUHKPMr:van recru
[@[NJKr:verra
PF]NNKr:verra seule
\W>FF\r:video
IL\YMDr:viene
KLTVOJr:viene a
eKNJIJr:virtu
JxFEGGr:visit
GpEIKJr:visit .
bKJHLOr:vogal
V]CVDIr:vom
M`JMHMr:vom @name
UFJZNMr:vom recru
U\ENHNr:voor
AYRNRNr:voor de
MPLNTOr:vor
DKQQ`Hr:vorst
FXP[BOr:vos
GaGEaEr:votre
k`Z:?<r:vous
ZKIPLPr:vous accue
VQHOLPr:vous accue à
KbIHNNr:vous prête
FaJOKNr:vous rappe
aCRNKJr:vous verra
`DQLPIr:vp
=TRNXRr:vp ↵
[JJPLOr:vp eng
ZKKOLNr:vp engin
ZMLMNMr:vp produ
e\CIFGr:vrage
^IJNNNr:vrage stell
\KINONr:vuole
2URO`Qr:w
/VUM\Vr:w /
>RPNUWr:w / @name
WkGFFEr:wait
UCCI\[r:walk
DMH`QOr:wall
GNJ\PPr:wall and
MKKO]Kr:want
LJHO^Mr:want to
lTMFBFr:wants
jIDKIOr:wants to
^GGLG[r:ward
XJILHZr:ward ,
^JIKNRr:wareh
FHkLNFr:was
]?KiFDr:watch
KKUXLKr:watch the
\IJPNMr:ways
\IJPNMr:ways of
2B^VU]r:we
ESUNNQr:we are
MKIMcIr:we have
BF\^LLr:we hire
VHMUNLr:we inter
VMLONOr:wed 0
]BaHKFr:week
\GONNLr:week ,
FEhKOMr:week .
BH[O[Kr:well
D\MNQOr:werks
cEGNPMr:what
JZYMHIr:when
VMNNMNr:when :
YQKNLLr:when the
IJ\QKNr:when you
Z\EKKJr:which
T@VXMKr:while
_FKLOOr:while you
_fLW:7r:who
SXINLKr:who looks
UVFONLr:who manag
cM>NMQr:who will
XVENJNr:who would
XGTVHHr:who'd
MD\ULLr:who'd be
UTC\IJr:who'l
WUDWIIr:who'l be
ZKHYMHr:who's
@HcRLPr:whom
FSTNNQr:whom we
GG`RLNr:whom you
OKXXHHr:whose
LL[TKGr:whose job
eFGRHNr:wil
dHJPJJr:wil je
Xa8^EFr:will
jGKDOLr:will ask
LPQV=Zr:will be
WTKGONr:will be calli
F\G\OFr:will be in
AE[\PMr:will be on
RZ@LPRr:will be your
H_LONJr:will bring
^GJOMOr:will call
JWLOOOr:will colle you
[IKPNMr:will cover
V[CIQLr:will dial
[KJNMOr:will have
UKLQNOr:will have his
cEHKNQr:will inter
[JKJOQr:will inter you
aMFKMNr:will join
cELGOOr:will join from
H`LNKNr:will meet
F[PNMNr:will meet you
DTNYMNr:will not
G[NNNOr:will open
GVPOOOr:will open the
NXKNMNr:will phone you
ZZCOJJr:will ring
UUFQKMr:will ring you
N?U`LLr:will run
FiEJPLr:will send
OII\ONr:will shado
_CLOONr:will show
bGHKMPr:will sit
]FHNPPr:will talk
_GKKPMr:will tell
fFFOMKr:will test
eGHNMKr:will test your
ZPGHIXr:will text
RXKMLLr:will text when
HTILL]r:will text you
PEIaPLr:will watch
KBYHSXr:wir
UKQOLNr:wir rufen
eJHMKJr:wird
ZYCCZHr:with
@IXJiEr:with @name
O^HUHGr:with a
lAHOGOr:with her
Y^FGILr:with him
aKGKMOr:with his
VFVPHPr:with me
>vBGDYr:with the
PEGbNNr:with us
oFWF?Ir:with you
UBOaLGr:witho
HFb`GCr:won't
MJdKKIr:won't be
ZJIXKJr:word
FJcMLNr:wordt
^IKIPNr:work
WLJONOr:work ,
UMI\GLr:works
]X[EI=r:would
OL[DPPr:would be
^UAG]Br:would like
[[GMJGr:would like to
XPMOKLr:wrap-
ZIMOMNr:wrap- with
CaCbCNr:write
HhGRCOr:write to
VJELUTr:writt
WLLNOOr:writt task
h5YYQ:r:y
hKIJIKr:y @name
_HIMMPr:y el
EM[UMKr:y no
TGVNLOr:ya
dBJKEYr:yard
KN^KKMr:year
fGRJHJr:years
cIMNHKr:years in
hEHPMHr:yo
`ff#P<r:you
[\RL@Er:you ,
nP^E9Ar:you .
DbKRGPr:you :
FJ_KFZr:you a
gEDPMMr:you about
\TIPJHr:you after
I[JLQPr:you and
GfFPMJr:you are
[LIRMKr:you ask
`WEPDLr:you at
XLKONNr:you cook
OHZPMKr:you do
R\AI]Dr:you for
\NUKGIr:you from
JRWOMJr:you get
L_IMJNr:you go
X\EFMOr:you how
YPJPLKr:you if
E\]IHKr:you in
UHiKCFr:you on
ZSCONMr:you over
NJ[KNNr:you quest
V`AKLKr:you the
VXGNMJr:you throu
Ub?IWDr:you to
cEHNOMr:you what
RZFNJOr:you with
[IOLMNr:you won't
_HNIPLr:you work
MKYXIHr:you'd
RK]QGHr:you'd take
]SDFE\r:you'l
hEJLLJr:you'l be
R^EIVFr:you'r
EW\US;r:your
JJLPZOr:your appli
RFZGPPr:your boss
PF]MIQr:your chat
YWJMEMr:your coat
YHQLLPr:your cover
VHYNEPr:your cv
IM`MJMr:your file
^D<GgMr:your inter
UFTDWOr:your panel
MHWZKJr:your peer
CEVaMNr:your pitch
MWXJHKr:your profi
BXKPYLr:your recru
DXRNOOr:your slot
UIWLLNr:your take-
UNIQMPr:your thesi
GhIIJPr:your visit
7XVMTSr:z
O]INKKr:zeigt
cEKOIOr:zelf
cHKOHNr:zelf het
FfLLKKr:zet
MIaLMJr:zich
MFVMG^r:zijn
TFYZGFr:zit
^FIWHNr:zit er
T[COJNr:zoom
HVPOOOr:zoom and
XQIRHMr:zoom meeti
VKM\AOr:zu
PILbOCr:zu .
TLHJL\r:zu @name
YKSLMJr:zu uns
cZHFJEr:zur
HMK^NNr:zurüc
VF^JJMr:zweit
]KEPNPr:zweit gespr
:TTRQVr:zwisc
:TSRPWr:zwisc @name
>SSQPUr:zwisc @name und
MWTUJDr:|
7\WKTQr:| @name
BXROPOr:| bespr
GUPOPOr:| bespr ↵
FUPOQOr:| pin
NLUNMPr:| princ
]DE_KJr:| room
^LINMMr:| staff
_LHNLMr:| staff engin
XKRETMr:¶
`VBGXCr:à
hEKNILr:à 0
TSHPKPr:à l'ent
WLLLRMr:às
\FGLRRr:área
BZVWCOr:è
DIcHMVr:é
KIPOTRr:échan
JIL`PKr:écout
hLGJGNr:élu
XLLOMNr:élue
XLLOMNr:élue délég
YFMLIYr:étage
ELgMHMr:étant
UXKLKLr:übern
UU=BoBr:–
]DJL[Hr:– 0
IGIUUWr:– @name
YG^KIGr:– @name edito
B\KJZNr:– atten
WMNOLMr:– bewer
CTNNWPr:– bewer servi
ATPNXOr:– candi
`FIOLPr:– direc
TINPLSr:– haus
UJML[Hr:– inter
\FIGTSr:– intro
\HLHF]r:– intro to
YLMNLNr:– pm
VOLOMLr:– senio
YJMPKOr:– sit
TMNMNOr:– staff
ZPKNMJr:– value
XZIJJKr:– wants
QDHO^Or:– your
NVMKONr:•
GROMSQr:• 0
HVQLOQr:• @name
VfIIEFr:…
_ELNOMr:✓
cCE\LHtail:abe
GONNPXtail:ace
5SVNTZtail:ach
ERPOTQtail:ada
DPPNQVtail:ade
`WJOFEtail:adi
[AYDF[tail:ado
?XRMQStail:afe
BURNRRtail:age
fEHIFXtail:ago
U\LIIJtail:ahl
?YRNQRtail:ain
aVVHBCtail:ala
9SMMZZtail:ale
9VTQRTtail:all
6VQM_Rtail:ame
\ITFMOtail:amm
WHaLGGtail:amy
MKIJfItail:ana
CIPRGftail:and
HRSIZJtail:ane
KKLOPZtail:ano
7ZMLWYtail:ant
;WULURtail:apo
;UVNSRtail:app
[ISKMKtail:apt
OKTNOOtail:are
=XTOQQtail:arn
HINMfItail:arr
7USLWYtail:art
>USNSRtail:ast
9TUOSVtail:ate
FNNYTLtail:ato
IHNNFgtail:atz
=URLVTtail:auf
ZM_FIFtail:bas
bQIIKJtail:bby
IPSPOOtail:bei
OONMTMtail:ber
XMZWF>tail:bia
QP^LFItail:bke
;YULSStail:bon
GPPOTOtail:bra
R\JOJItail:bri
TVKOILtail:can
ZbZDB>tail:cco
@WPOTOtail:cel
FPROTPtail:ces
E_EBeItail:chi
M_NLJKtail:chs
=SSQTRtail:cht
KZJULKtail:dag
BQKOP\tail:dam
$ZVK^]tail:day
aGKPJNtail:ddy
<OQSVUtail:ded
H[SONGtail:den
WO]DIItail:der
RTbEDJtail:des
GXE[OKtail:deu
;RXMRVtail:dge
dJGNMItail:diq
:]UMORtail:don
6U\NRRtail:dos
GKTOKZtail:ean
BWTOPNtail:eem
IQPOPRtail:ehr
FLKNP_tail:eie
Q`ENJLtail:eke
I[MOMMtail:ema
OXSKIKtail:ena
MK^HQJtail:ene
M_OHMKtail:eni
XX\HECtail:enk
:LYJPatail:ent
DTQOQQtail:enz
FcJNLMtail:eri
4XVQXOtail:ern
IIOLcJtail:ero
(Z[HV`tail:ers
jEOGOGtail:esi
BOMTL\tail:est
Y^[L?<tail:ete
JIOJLbtail:eur
HRPOPPtail:fai
WHDL`Jtail:fay
QOSYHFtail:fiq
6[VLYNtail:fon
VLMONNtail:for
BWROPOtail:fos
IPQPLTtail:gal
RIHOK]tail:gan
@[QOQOtail:gee
HJGJMitail:ger
JRHM_Ktail:ghe
KIaIHTtail:ght
_S[LA@tail:hal
O[HRKKtail:hat
6VULWUtail:her
WVPUDDtail:hie
VbIFKHtail:hir
XLG\KGtail:hmi
HIKHGmtail:hom
+Y]MRZtail:ial
JCHN`Wtail:ian
^O\DFFtail:iao
GQQOQPtail:iba
=UPN[Ntail:ico
DKOPIctail:ics
FQQOSPtail:icy
JKN_LMtail:idh
ZILNMQtail:ier
DRTNQRtail:ies
7USOYStail:iew
Q]X]:=tail:ige
VVO]A@tail:igh
WQUYCAtail:ijn
DYLNWMtail:iko
<QSOXStail:ilk
GRPOSOtail:imo
VGJK`Htail:ina
bLT>AXtail:ine
;d_DPJtail:ing
UFHGFitail:ini
W[FLKKtail:ino
OD^]FFtail:iol
#d_LTYtail:ion
@TWNQPtail:ior
HSQOPOtail:ipa
eRPOCAtail:ipo
OYH\GGtail:ira
EWEHObtail:ire
BQOOSVtail:ist
G\NMMMtail:ita
5UXLUVtail:ity
IIJ_SLtail:itz
VF`IKJtail:iva
[XHY?Htail:iwa
aDQGDXtail:ker
RZC`HDtail:kie
HFGJjPtail:kis
QO\TDEtail:kje
TLHMKYtail:lan
^BNEcDtail:las
[QNT=Ptail:lda
JJLN_Mtail:lde
RYVKHGtail:ldo
8ZQOWQtail:led
HKKLJgtail:ler
MR[JMJtail:les
9PWMSZtail:lin
FOON`Htail:lis
IFWGHftail:lla
7\WPPOtail:lle
c@]E@Utail:lli
IRZZHDtail:llo
^LMOJItail:lly
K_ERKMtail:lmi
]KIMNNtail:loy
<XRM^Itail:lys
?VWOPOtail:mal
KRGML]tail:man
TLbOFCtail:mau
`RHJPGtail:mer
@XFZXKtail:min
_JFNGWtail:mit
2RRQZYtail:mme
F^C[GQtail:mre
:VWMUPtail:nal
LT\LHJtail:nan
BMIL\Ztail:nch
5UVNVUtail:nde
KZGJTPtail:nen
#d\I[]tail:ner
GGGKqJtail:ng
QHKKJ`tail:nji
EdbEEDtail:nke
ZUFNKKtail:nny
_HGNVHtail:nta
HPOLOXtail:nte
[MIOJQtail:nth
_MKMJLtail:nto
_QTFHItail:obi
LIaIDWtail:oes
_YGIJGtail:ogt
?RTQRQtail:ogy
@\POOOtail:oke
ZLNOMJtail:oli
KFKEGqtail:oll
fHKMKItail:olm
QK_KOFtail:ols
DNJ[VMtail:ome
KONMOWtail:one
IRPOPQtail:oni
4XRQRYtail:ons
DQROQStail:ood
UJJ[LItail:oos
/Y_PSPtail:ops
HKMQJ^tail:ord
TUPNDOtail:ori
=YRNOUtail:ork
3^YKVPtail:ort
?STNTStail:ory
kL[GB?tail:oss
OKK_LJtail:oth
DUTNOOtail:out
EUOOOStail:ova
HPPOPTtail:owa
PFQNG^tail:own
VLTXGEtail:pam
:SONT\tail:per
;TRNYRtail:phd
:VN[TMtail:rag
JRPOOOtail:rar
CTTMRPtail:rat
R]XCIHtail:rdi
GXXFQLtail:red
YLNJNOtail:ren
:XSMWQtail:res
CUKGO`tail:ria
R\WJDItail:rie
CWMNZKtail:ris
XHJKZKtail:rit
WG\OKGtail:rof
QeMLFEtail:roy
PHLOJ^tail:rre
`IWLM@tail:rse
BLcMOLtail:rte
`MHLMLtail:sal
OKOK_Ftail:sel
;SPYJXtail:sen
dWA^A@tail:sgt
MILMdGtail:sio
VYXPD?tail:sla
JQGKDhtail:son
<SSMSXtail:sse
]LKMMKtail:sta
^OIDYGtail:sto
ESROQPtail:str
CLNMMdtail:sud
APPNTWtail:tal
NHGMhHtail:tan
FRQNSOtail:tee
SFHIVYtail:tel
XZFZDDtail:teo
VW@GK[tail:ter
AQWOE\tail:tes
^YGLHItail:tha
[GiAGFtail:tig
9WZMQRtail:tik
>UYQOPtail:tin
KJTJN[tail:ton
^FFI`Gtail:tra
AQPNWStail:tre
GIGMiNtail:tua
AYPNORtail:tur
hKJIJJtail:txa
XWHNLItail:txi
ESVNPOtail:tze
TYLPIHtail:uan
EUPOORtail:uer
_\FLJCtail:uhn
9ZPMPZtail:uhr
X^KJJFtail:ula
YLHMSLtail:ule
9YSMSTtail:ung
PPZTFEtail:upa
GOMJP^tail:urg
QEaMLJtail:urt
DTPNOUtail:ury
0SWN\Vtail:ust
BVQMVNtail:ute
=TULTStail:uto
EKJPR^tail:way
LKMNL\tail:weg
W]PEGJtail:wen
*R\JiOtail:wer
F^G^IItail:yle
UgELEHtail:yne
dHKPIJtail:yun
EILOiHtail:zak
BRTNSQtail:zz
BWPNOUtail:ław
_RHKLJw:abby
@WQNSPw:acquis
a\FHFHw:adecco
BPRNRVw:adress
PU]GGJw:ander
@TVNQQw:app
cGTHJJw:arantx
:TRLVXw:art
<PQLWZw:assess
SOPVRAw:august
\RbIA@w:aukje
>RRMUVw:auswah
`LaBHCw:bas
ThDHHJw:bashir
TFHJKbw:bellin
IM\YKCw:bello
MILLK`w:benji
6[VLTRw:berlin
ASQPSSw:bespre
>SOMQ\w:bewerb
LQU`AFw:bia
]IZJJFw:blas
^NWKFFw:blessi
:QTNVXw:board
>RVMRVw:bracke
`HZIHHw:bright
_MYGFGw:broer
_[ODEHw:bronwe
<`ONPPw:brooke
^IGNIUw:brown
TE^LMJw:burt
/]TO[Pw:cancel
KKKKgFw:candel
HLPMdEw:candid
ZHTKMKw:capt
ZTGNKLw:capuci
9VVPTQw:catego
[UWRA@w:cathal
JJLLN`w:centre
O^HNLLw:ceri
QR[GKIw:cest
V@GaKPw:changm
?\QOQOw:charge
TFdOHEw:chefar
\RYNDBw:chipo
AWSMTNw:client
DRTORPw:coast
tEELIGw:colm
_EXEAYw:colone
6VWOQXw:commer
8QOOT_w:commun
:ZRNXOw:confir
GPUPOOw:dabei
5T]NSTw:dados
HZCVYEw:dag
[VHJKLw:dahl
*USLa\w:day
>IGK`bw:de
bH^KCDw:dean
XKYJPCw:delgad
QbMMFGw:delroy
?WTMQQw:der
>VSOUPw:dernie
<URMUUw:detach
YUELEVw:di
bCTDDZw:don
HIKQeIw:dorian
\HZJJGw:doutor
^LLMLJw:dr
^aELBHw:dwayne
PZX^=>w:edwige
HKKKmDw:efisio
FY\MIIw:elisab
>OQSUUw:embedd
AQTONWw:englan
JSPOPOw:entrar
DSQNSQw:entrev
oELILDw:esi
UYINKJw:euan
Q[JPKIw:fabbri
CRUNQRw:facili
GSPOQPw:fai
EVONWJw:falko
JQPQOOw:farrel
JHMJHiw:fathom
bEQGZ@w:fay
\SBQMJw:ferhat
ZYJJHKw:fermin
@TUOSPw:financ
DMIN[Ww:finch
9RZRSOw:flight
@RTNSTw:flood
VWEZIEw:franki
LEG_\Gw:frau
FLLNP^w:freie
AUTNQQw:fundic
?YOK^Jw:g
XJaJEGw:galli
HIMGiLw:gavina
VGHMK\w:gebroe
1YZQQTw:gespra
DVPNPRw:getafe
QOFK`Iw:gheorg
\TWFFGw:giles
UIK_JIw:gleich
LfHNHJw:gonny
BQPNTTw:gradua
Y_JIJFw:gundul
JGKJ]Xw:h
DQPNQWw:havneg
9UWKUSw:headte
HYKG]Jw:helder
Sh?OELw:helmi
`MPG=Yw:henk
MTZLHKw:hernan
BNOO`Kw:herr
DRNM^Kw:hollis
`KGNIRw:hyacin
cGJUHJw:hyun
=WZNNOw:iberia
SOVYFCw:ignati
_B\MJFw:imelda
GZG[GPw:imre
V]LMGGw:ineke
7XYKTRw:inform
EVQOPOw:infos
#[cLfYw:interv
CNMN_Nw:iratxe
UZSOFDw:isla
IEINkJw:isolde
IZNNNLw:jandir
GJKMkFw:jantin
KJJMfHw:jorrit
kFHOHJw:jule
GQQORPw:junior
aQFXGEw:jupite
W]FRHFw:kadi
cQXIBCw:kamala
UNZNHHw:kamau
/XUNVXw:kennen
MJGFlKw:kis
KT`LHGw:koldo
;URMUVw:kompas
]XHLKFw:kuhn
XML]GDw:lakshm
ZKLOJQw:lane
:YUORQw:learn
>TUOPTw:legal
]SL\A@w:leigh
H[HK[Iw:leire
;S\OORw:leitst
>XUMPSw:lisbon
ZOJXHGw:lison
CSPOUQw:llamad
SUZKEHw:lobke
9]VMORw:london
WSKPHMw:lorcan
GKeQKFw:lord
MLMN\Kw:loris
]TYEGDw:ludivi
]QYGEFw:lurdes
V[DNKLw:macare
GPONUQw:madame
JIMJmCw:maelys
^SPWD=w:mafald
HPTPOOw:mal
[LLNMLw:malloy
2RWNYWw:manage
9TUMZQw:manten
FINNfHw:marr
PIKLXQw:master
V^IGLJw:mbonge
HJKIgMw:mees
GSUWJIw:merete
MGMLHdw:metro
KJKJhGw:mikel
RI`KLIw:milene
5YSNXSw:min
;ZULVNw:minute
]XNJFHw:morena
RTUDPLw:moss
HPPOPTw:mostow
6XPM]Qw:name
SZVDJIw:nardi
FTSOPNw:neem
ATYNPOw:netze
EIHNpHw:ng
FdcEFCw:nienke
FePNHHw:nkechi
fX[D?=w:noori
VYNKKGw:noriko
X\VIDCw:norrie
dPSDGHw:obi
_\TFF@w:odete
_CEWOMw:okabe
XKLOMNw:okafor
cMKKLIw:omer
6XWOXNw:ops
Q\JNLJw:oriett
[@X[HCw:oriol
f?UNMEw:ottoli
@VSMQSw:owner
PGhKIGw:ozols
JaJMTEw:p
XNTVDFw:pam
HSQOPOw:partec
>TSNWOw:partic
._XKVTw:partne
T]IOHIw:patxi
EDENvHw:perpet
6WYNVPw:person
<SRM]Qw:phd
X^DLKIw:pino
ERQOSPw:policy
?VVNPPw:powere
DTPOUOw:primo
@TSMTRw:produt
UH[NKIw:prof
2RSQYYw:progra
9W[LRPw:qualit
@RQOSUw:quay
\YJHIJw:r
XJL[IHw:rafiq
KYM]FFw:rag
TI\NIJw:ramasw
MaFLKOw:rantan
aFXLFIw:rasker
ERQNNVw:record
=SPRQVw:recrui
fBGRMKw:reddy
AUWNQOw:region
6XTMZQw:resche
N\[CKHw:revere
8YVLPWw:risors
JPPPPQw:riunio
\NbGFAw:rocco
VKJXMJw:roos
QKK^MIw:roth
>XRMNWw:rotter
JKN]LMw:ruarid
PH\ZGDw:rupa
8RVP[Pw:rust
[\PWB;w:ruthie
LYEYRFw:s
N\NLIMw:sachs
`KHONJw:sadiq
DRROSPw:saiba
[MJLOMw:sal
_ISVHBw:saoirs
VF_IKJw:saraiv
^O_DEEw:sebast
HHNIfLw:sechi
b^>^>?w:sgt
FTSOOPw:shout
MR]KENw:simoes
XGILH]w:smit
HKMPcFw:sobcza
GLLMdIw:sollic
:SQRRWw:sons
0YZNUTw:stelle
\Gi>HHw:stig
HMMLL_w:sud
BUTNQQw:suppor
bUIJFJw:tabith
HMJ`PKw:tadeu
GOMO[Mw:tag
GKJgJLw:tansy
CUOOQTw:teamsb
=TQO[Nw:tecnic
@RVMUPw:teilne
/_UK]Ow:telefo
_\GMK@w:teo
`KJNMJw:testa
DLVSQPw:thorva
JR]WEEw:tiwa
IMILkDw:tjitsk
fKGKJNw:trent
JKKNcJw:tuinst
QYLNLJw:txema
7[PMP[w:uhr
<WVLPUw:umane
FPPOUOw:umbra
IELNgLw:unai
YH\KKHw:valdis
BTRQQQw:videok
YIYJMHw:villa
KKHNdJw:vlas
aUHJJIw:vogt
eEUDMIw:voss
ASSNSQw:waalha
QF]YHEw:wanjir
IILMKbw:watson
HQPOPRw:wehr
@VTNROw:weiter
OIYNNMw:wellin
ULMONNw:wes
_IGJ]Dw:wessel
?PPNUWw:wiesen
=PTNXSw:wilk
XQQ[ADw:willem
CRPOOWw:winter
@VRNNVw:workda
DUONOTw:wrocła
]cJJDBw:ying
@VRNQSw:york
QG[JNOw:yuting
LECFxGw:zoltan
GQQMYLw:zweitg
DQRNSQw:zz
EURTHRwords:1
QIIDW\words:2
ONP=Mcwords:3
O=CAgdwords:4
"""
