"""The weights by which `part` reads, as tests/train_parts.py wrote them: six letters a feature. Pure data."""

TABLE = r"""
trained_on 048497492c089a2b42e4a77a81d29e8d31498d8f4643d2c1ab97c73545ff5841
bias -0.1807 0.0555 -0.0253 -0.4074 -0.1602 -0.1365
step 0.079439
person absent -0.152
person address 0.251
person address_alone 0.044
person alone 0.160
person another -0.751
person another_alone -0.219
person another_alone_sure -0.297
person another_sure 0.009
person arranges -0.114
person best 0.016
person by_title_arranges -0.170
person by_title_recruits -0.336
person candidate -0.127
person formal 0.184
person formal_alone 0.089
person formal_in_text 0.298
person formal_in_title -0.073
person formal_not -0.035
person formal_own_calendar 0.089
person formal_sure 0.150
person formal_taken 0.069
person given 0.345
person given_alone 0.360
person given_in_text 0.108
person given_in_title 0.061
person given_not -0.177
person given_own_calendar 0.104
person given_single 0.162
person given_single_alone -0.032
person given_single_in_text -0.124
person given_single_in_title -0.069
person given_single_not -0.039
person given_single_own_calendar 0.047
person given_single_sure -0.112
person given_single_taken 0.031
person given_sure 0.228
person given_taken 0.050
person guest_absent 0.044
person guest_address 0.164
person guest_address_alone 0.056
person guest_alone 0.060
person guest_another -0.082
person guest_another_alone 0.179
person guest_another_alone_sure 0.120
person guest_another_sure 0.193
person guest_arranges 0.035
person guest_best 0.092
person guest_given 0.468
person guest_given_alone 0.125
person guest_guests_0 0.187
person guest_guests_1 0.307
person guest_guests_2 0.084
person guest_in_title 0.017
person guest_is 0.578
person guest_least 0.066
person guest_listens 0.024
person guest_mean 0.089
person guest_not_taken 0.062
person guest_other 0.019
person guest_other_firm -0.072
person guest_role_opt 0.015
person guest_role_req 0.562
person guest_row 0.130
person guest_row_mean 0.141
person guest_row_most 0.199
person guest_row_sure 0.042
person guest_silent 0.345
person guest_state_acc 0.211
person guest_state_nee 0.293
person guest_state_ten 0.073
person guest_strange 0.015
person guest_strange_single -0.069
person guest_take 0.113
person guest_taken 0.125
person guest_title_has_another -0.060
person guests_0 0.409
person guests_1 0.061
person guests_2 -0.255
person guests_3 -0.141
person host_absent -0.101
person host_address 0.088
person host_address_alone -0.012
person host_alone -0.071
person host_another -0.506
person host_another_alone -0.278
person host_another_alone_sure -0.229
person host_another_sure -0.026
person host_arranges 0.124
person host_best 0.049
person host_by_title_arranges -0.170
person host_by_title_recruits -0.336
person host_candidate -0.016
person host_given -0.175
person host_guests_0 -0.071
person host_guests_1 0.237
person host_guests_2 -0.032
person host_i_do -0.045
person host_i_do_not -0.334
person host_i_least 0.265
person host_i_mean 0.111
person host_i_take 0.201
person host_in_title 0.029
person host_is 0.130
person host_least 0.108
person host_listed 0.308
person host_listed_0 0.096
person host_listed_1 0.192
person host_listed_2 0.019
person host_mean 0.049
person host_not_me -0.421
person host_not_taken 0.048
person host_other 0.087
person host_other_firm -0.441
person host_recruits_0 0.084
person host_recruits_1 -0.349
person host_recruits_2 -0.070
person host_role_cha 0.216
person host_role_opt -0.125
person host_role_req 0.039
person host_row 0.021
person host_row_mean 0.120
person host_row_most -0.072
person host_row_sure 0.005
person host_silent -0.590
person host_state_acc 0.280
person host_state_nee -0.150
person host_strange -0.227
person host_strange_alone -0.208
person host_strange_single 0.152
person host_strange_single_alone 0.152
person host_taken 0.239
person host_team -0.348
person host_title_has_another -0.394
person host_unlisted -0.178
person host_unlisted_0 -0.167
person host_unlisted_1 0.045
person host_unlisted_2 -0.056
person host_with_me 0.248
person i_do -0.078
person i_do_not -0.334
person i_least 0.087
person i_mean -0.067
person i_take 0.023
person in_title 0.045
person is 0.074
person least 0.203
person listed 0.308
person listed_0 0.096
person listed_1 0.192
person listed_2 0.019
person listens 0.046
person mean 0.238
person not_me -0.421
person not_taken -0.092
person other 0.008
person other_firm -0.513
person own_calendar 0.403
person recruits_0 0.084
person recruits_1 -0.349
person recruits_2 -0.070
person role_cha 0.216
person role_opt -0.109
person role_req 0.551
person row 0.154
person row_mean -0.106
person row_most 0.162
person row_sure 0.057
person sender_another -0.065
person sender_another_alone -0.017
person sender_another_alone_sure -0.017
person sender_another_sure -0.050
person sender_arranges -0.019
person sender_best -0.160
person sender_candidate -0.007
person sender_given -0.050
person sender_is -0.050
person sender_least 0.059
person sender_mean 0.059
person sender_role_req -0.050
person sender_state_nee -0.050
person sender_take 0.059
person sender_taken -0.033
person silent -0.013
person state_acc 0.491
person state_nee 0.094
person state_ten 0.073
person strange -0.244
person strange_alone -0.192
person strange_in_place -0.033
person strange_in_text -0.114
person strange_in_title -0.206
person strange_not -0.088
person strange_own_calendar 0.084
person strange_single -0.625
person strange_single_alone 0.018
person strange_single_in_place -0.009
person strange_single_in_text -0.729
person strange_single_in_title -0.219
person strange_single_not -0.111
person strange_single_own_calendar 0.079
person strange_single_sure -0.386
person strange_single_taken -0.245
person strange_sure -0.114
person strange_taken -0.037
person stranger_absent -0.090
person stranger_alone 0.175
person stranger_another -0.099
person stranger_another_alone -0.103
person stranger_another_alone_sure -0.172
person stranger_another_sure -0.108
person stranger_arranges -0.254
person stranger_best 0.035
person stranger_candidate -0.100
person stranger_formal 0.184
person stranger_formal_alone 0.089
person stranger_formal_in_text 0.298
person stranger_formal_in_title -0.073
person stranger_formal_not -0.035
person stranger_formal_own_calendar 0.089
person stranger_formal_sure 0.150
person stranger_formal_taken 0.069
person stranger_given 0.101
person stranger_given_alone 0.242
person stranger_given_in_text 0.108
person stranger_given_in_title 0.061
person stranger_given_not -0.177
person stranger_given_own_calendar 0.104
person stranger_given_single -0.129
person stranger_given_single_alone -0.032
person stranger_given_single_in_text -0.124
person stranger_given_single_in_title -0.069
person stranger_given_single_not -0.039
person stranger_given_single_own_calendar 0.047
person stranger_given_single_sure -0.112
person stranger_given_single_taken 0.031
person stranger_given_sure 0.228
person stranger_given_taken 0.050
person stranger_guests_0 0.298
person stranger_guests_1 -0.483
person stranger_guests_2 -0.262
person stranger_guests_3 -0.137
person stranger_is -0.585
person stranger_least -0.029
person stranger_listens 0.020
person stranger_mean 0.041
person stranger_not_taken -0.198
person stranger_other -0.096
person stranger_own_calendar 0.403
person stranger_row 0.048
person stranger_row_mean -0.137
person stranger_row_most 0.267
person stranger_row_sure 0.056
person stranger_silent 0.233
person stranger_strange -0.031
person stranger_strange_alone 0.012
person stranger_strange_in_place -0.033
person stranger_strange_in_text -0.114
person stranger_strange_in_title -0.206
person stranger_strange_not -0.088
person stranger_strange_own_calendar 0.084
person stranger_strange_single -0.709
person stranger_strange_single_alone -0.137
person stranger_strange_single_in_place -0.009
person stranger_strange_single_in_text -0.729
person stranger_strange_single_in_title -0.219
person stranger_strange_single_not -0.111
person stranger_strange_single_own_calendar 0.079
person stranger_strange_single_sure -0.386
person stranger_strange_single_taken -0.245
person stranger_strange_sure -0.114
person stranger_strange_taken -0.037
person stranger_take 0.100
person stranger_taken -0.365
person stranger_told 0.444
person stranger_with_0 -0.323
person stranger_with_1 -0.089
person stranger_with_2 -0.226
person stranger_with_3 0.054
person take 0.269
person taken -0.034
person team -0.348
person title_has_another -0.499
person told 0.444
person unlisted -0.178
person unlisted_0 -0.167
person unlisted_1 0.045
person unlisted_2 -0.056
person with_0 -0.323
person with_1 -0.089
person with_2 -0.226
person with_3 0.054
person with_me 0.203

MK{2HFB:absent
OPRUGMB:absent+me
GXbG:XB:absent+not
^9P]?XB:absent+only
CPd\8OB:absent+will
KWlT(PB:absent+you
bJKOHKB:and
[RWKX4B:and+me
U0aqD>B:and+not
aBB`IMB:and+only
mNKV0NB:and+will
hRP>COB:and+you
IrP#XTB:arrange
:^VOONB:arrange+me
KIaIEVB:arrange+not
XUY_;9B:arrange+only
M\EMMRB:arrange+will
UqW(FOB:arrange+you
^K]CJHB:boss
LS_IJHB:boss+me
[dS>FDB:boss+not
G?f`HEB:boss+only
PV\L9RB:boss+will
YkQR<7B:boss+you
OQ=6{JB:candidate
PFTFbGB:candidate+me
NWWKEOB:candidate+only
RREG^LB:candidate+will
EPYEZMB:candidate+you
SeS0XHB:close
dNJNFJB:close+me
E^KPLPB:close+not
CTTNNTB:close+only
d@[NGFB:close+will
lODKHIB:close+you
MNAB{@B:greet
VPJH]EB:greet+me
QGcLKHB:greet+not
aJFOMMB:greet+only
TRJJPPB:greet+will
M]WEX=B:greet+you
VjBIAOB:hire
ceY>6DB:hire+me
GiGZDFB:hire+not
CRFgKLB:hire+only
@eTYJ=B:hire+will
NaMHMIB:hire+you
C-B{INB:listen
KE_Y;WB:listen+me
NAFq?UB:listen+not
ZG<pIDB:listen+only
M6Dk]KB:listen+will
]QQ_D9B:listen+you
NMU5^WB:me
KRRCXPB:me+meet
>hbX:@B:me+not
HUaR>MB:me+only
=rDKJSB:me+place
]<KBX[B:me+topic
^K^ECKB:me+who
HPGWPSB:me+will
PPUbS1B:me+with
^C[EXAB:me+you
]GMPXAB:meet
<USn2VB:meet+not
J]T[K8B:meet+only
\Q[Za#B:meet+will
pNaV)<B:meet+you
>Zgg,HB:not
KINPJ^B:not+only
DKR[QMB:not+place
hBDEOWB:not+topic
EMOhBPB:not+who
4WYbLHB:not+will
D=Un?XB:not+with
>Ue`7KB:not+you
LGVb=RB:only
OBTRLXB:only+place
YOPBQOB:only+topic
SD\HJVB:only+who
ON^\BBB:only+will
6O`^;[B:only+with
Z@g`;>B:only+you
Oe+X-uB:place
G\ZYF>B:place+will
Sp6RBMB:place+you
jGKDJQB:topic
Pa<WQEB:topic+will
gIJIMKB:topic+you
aGPVHCB:who
M:e^R?B:who+will
fPG^M2B:who+you
VO[JAOB:will
ZH^hN%B:will+with
RYNW5UB:will+you
X`JEPCB:with
YRJMHPB:with+you
UZTCLHB:you
YF{85QL!:absent
bAM>P\L!:and
CaR9\OL!:arrange
eG`R-OL!:boss
UHIFgHL!:candidate
WfH9JRL!:close
LIC?{BL!:greet
X`O>@TL!:hire
XE;gPKL!:listen
ad?@6`L!:me
SDAVTWL!:meet
OURSS?L!:not
sE:PNJL!:only
IL7W@xL!:place
]a><;gL!:topic
scH3=LL!:who
UG]<9kL!:will
\^YU1AL!:with
WVO=ZGL!:you
TIw9S;L0:absent
t@2LOYL0:and
=fMBQXL0:arrange
[SiJ)QL0:boss
ALIJrHL0:candidate
ZaD7SPL0:close
9@MH{HL0:greet
DYYSMCL0:hire
P=Ij<^L0:listen
cYP<Y8L0:me
ZGS;bJL0:meet
GHqDLJL0:not
wFADMKL0:only
JZ8S0{L0:place
hU9K8aL0:topic
kQSN7GL0:who
KIVZ:\L0:will
[UbO<<L0:with
XGUCPSL0:you
cO\=<RL1:absent
RUZOAIL1:and
:dNINWL1:arrange
bZII>NL1:boss
UGGGWYL1:candidate
V`IHTAL1:close
f_EH>JL1:greet
[MWD@XL1:hire
B?Zg[=L1:listen
YU6:]^L1:me
M]ZQF?L1:meet
GWM\S@L1:not
lG?RNHL1:only
RZDSDSL1:place
eUGQK=L1:topic
bWYL8EL1:who
YAVJUKL1:will
KUFUB]L1:with
JRaGFOL1:you
aL{#BKL:absent
_DZKFLL:absent>and
CfKQQDL:absent>arrange
_LFNNNL:absent>greet
UMLNOOL:absent>hire
YETONKL:absent>meet
IVYNNGL:absent>topic
=>eKO_L:absent>you
cDTFMKL:and
aHHPNLL:and>absent
\KHMOML:and>arrange
\VBHRML:and>boss
OHYKPOL:and>hire
DNP]MML:and>listen
yABKHKL:and>me
fDWLHEL:and>meet
YCFPRWL:and>topic
VIG[NLL:and>who
YMJMNNL:and>will
pGDJLIL:and>with
r@CGHWL:and>you
PgBFGTL:arrange
FjDQOFL:arrange>absent
KaBKXHL:arrange>and
VUFGMUL:arrange>boss
MhMLBIL:arrange>hire
^GWJNFL:arrange>listen
`^EMEEL:arrange>me
?cEXCXL:arrange>meet
[OMONFL:arrange>place
IJGOXYL:arrange>will
JXRVGIL:arrange>with
jLHJCPL:arrange>you
bT]J6HL:boss
_CSJQIL:boss>absent
oBCJNLL:boss>and
VIUMJNL:boss>candidate
GTWOLML:boss>hire
dNNJLDL:boss>listen
W]GGJNL:boss>meet
\UKILJL:boss>place
NG`MNIL:boss>topic
LWRFMRL:boss>who
ZNHMNOL:boss>will
fILENLL:boss>with
U[PVF=L:boss>you
HBHAoWL:candidate
HVWOKKL:candidate>greet
GHJQdLL:candidate>meet
FSPORPL:candidate>topic
?RLP`ML:candidate>with
UdH5XKL:close
G_HNLQL:close>absent
EXNPMQL:close>greet
J_INIPL:close>meet
IfGOEOL:close>with
FLG@{?L:greet
IZTLMJL:hire
[VPLFFL:hire>meet
HL^JPML:hire>who
`IMOMIL:hire>with
WTYHIEL:hire>you
B:RnGWL:listen
LLI[JTL:listen>me
VNZANML:listen>meet
TMMNNNL:listen>who
TGZJMML:listen>with
]IGYJJL:listen>you
MQI@^UL:me
:X[LPQL:me>and
ZMPLINL:me>meet
_IJOMLL:me>who
WKJXKKL:me>will
QKPSIQL:meet
D@zEOHL:meet>absent
aELINQL:meet>and
WcXD8ML:meet>arrange
]HI]IEL:meet>boss
WKLK[FL:meet>candidate
ZMRUHCL:meet>hire
PLLEKbL:meet>listen
J9NS\YL:meet>me
ZIGXKML:meet>not
iCE\BJL:meet>topic
UdEFLJL:meet>who
`CUG[@L:meet>will
MQA[IWL:meet>with
cEV[,UL:meet>you
ISXXU9L:not
[C_IKJL:not>meet
w@=ZGEL:only
cHJKPJL:only>absent
OFEdMNL:only>arrange
^KLGOOL:only>boss
UW1P6wL:place
=\OMOUL:place>and
bLNMNCL:place>boss
L]KOMIL:place>me
OaJEGTL:place>meet
QZFKLQL:place>you
YWGO?UL:topic
ULNONML:topic>and
h@JPOJL:topic>boss
FRQOPRL:topic>listen
GIMQ`KL:topic>me
OOOOGVL:topic>meet
?TUMOVL:topic>will
nICMHLL:topic>with
FTLLNZL:topic>you
uW[Y$7L:who
eEKPHNL:who>arrange
\X>]GEL:who>meet
SJ[HMML:who>will
TZGIMOL:who>you
RAXKI[L:will
PEQMLZL:will>absent
URHPOLL:will>arrange
N@BTUaL:will>me
jCbBI@L:will>meet
aHVIIHL:will>who
IEJ`>dL:will>you
^VR>HOL:with
UN]ELIL:with>absent
jDDLQKL:with>and
dg7E<WL:with>arrange
kDALOOL:with>boss
AKTNaKL:with>hire
J?`_JGL:with>listen
W`ELIIL:with>me
hA`QI7L:with>meet
L[NLNKL:with>place
WbAZFAL:with>topic
WKZLHJL:with>who
`ULGKGL:with>will
RCNY<bL:with>you
NOODI`L:you
AN^PLPL:you>absent
[DINI[L:you>and
We?JV>L:you>arrange
G[JVMKL:you>boss
NbJLGML:you>close
[JKPLNL:you>greet
OJVNMPL:you>listen
BLVN\LL:you>me
UUNXFCL:you>meet
[NKNMKL:you>only
AVRMNVL:you>place
BTRMVOL:you>topic
RHXPHQL:you>who
c\NLG:L:you>will
KKEP[TL:you>with
VPPOHMN:absent
f\FCKDN:and
WbHGGLN:arrange
^YCCJRN:boss
FVQGMYN:candidate
aFIMPMN:greet
JSNNNSN:hire
ZBR[MEN:listen
iOBASLN:me
[Z4Ra=N:meet
MMRIRSN:not
^[CFNJN:only
eLBLAZN:place
nHBG]>N:topic
ZGJDSZN:who
oKIKIBN:will
GmCMNHN:with
_cC=Y>N:you
UTWNDIP:absent
OiOICGP:and
[]NQ<GP:arrange
JUGOE_P:boss
\JLIOPP:candidate
KYIOLRP:close
MEXKZKP:greet
5OSOSaP:hire
cCWKHJP:listen
`YQLF=P:me
WV_A@MP:meet
IYOKQNP:not
K]aFHCP:only
hGKMHKP:place
iFNHKKP:topic
\`Y?=JP:who
yNOF??P:will
aUUKD@P:with
e_VC>?P:you
WCs:V=R!:absent
]IFOIVR!:and
NgK5G]R!:arrange
n9ROBQR!:boss
K\>?qER!:candidate
C^?E[ZR!:greet
SfDP/]R!:hire
OO0yKIR!:listen
IR]3YWR!:me
\AJM_GR!:meet
GJfa3PR!:not
AY]V;QR!:only
J_N:3vR!:place
aIL=QVR!:topic
ONGVORR!:who
]UUZ5CR!:will
Q_=JJZR!:with
V_R=V@R!:you
]:w6OGR0:absent
^BI^FMR0:and
ZbC5G_R0:arrange
{DHAP=R0:boss
M^EF_ER0:candidate
XXHIDUR0:greet
]\FT:MR0:hire
@Q2zTIR0:listen
]SR+WUR0:me
RESQ]CR0:meet
TIo=;VR0:not
JSY\CFR0:only
7[FAD{R0:place
cFAW;^R0:topic
WQV>MPR0:who
^OKTJDR0:will
;\CZMYR0:with
\fNT[#R0:you
FLi<PSR1:absent
R_GOT?R1:and
<j[;UIR1:arrange
^3d8R\R1:boss
NR>HmGR1:candidate
OW?@gNR1:greet
Mm69T\R1:hire
CIFy3]R1:listen
FYKV^<R1:me
ZCEI^QR1:meet
Z<YV<YR1:not
:XP]=]R1:only
R[PS5VR1:place
UAUNHYR1:topic
ODBWO_R1:who
MP[=RRR1:will
J>RL`TR1:with
D\X.V^R1:you
GTy;CIR:absent
d@eHEER:absent>and
EGZ\MLR:absent>arrange
fDBQMQR:absent>boss
NRDO`FR:absent>candidate
fHCJPOR:absent>hire
SBSVEWR:absent>listen
^A[JHNR:absent>me
XJiHCER:absent>meet
LJ^KMMR:absent>not
LH_CI[R:absent>only
cJBFI[R:absent>topic
iGANNMR:absent>will
ACW\H[R:absent>with
E]SBI[R:absent>you
YKIWFPR:and
XXYU@=R:and>absent
ElI=`DR:and>arrange
PZPE[@R:and>boss
=]UKQOR:and>greet
<ZMROUR:and>hire
G7Yq:WR:and>listen
p\QF5AR:and>me
oE8PQMR:and>meet
K>faHBR:and>not
EFJgOOR:and>only
[UJDDWR:and>place
KXLNA\R:and>topic
NKHMM^R:and>who
]PLJ<[R:and>will
fDIMLNR:and>with
TgQ?2]R:and>you
KqG-M^R:arrange
`QVHCHR:arrange>absent
Me=ZJGR:arrange>and
ZNRLJIR:arrange>boss
?aJOPRR:arrange>candidate
hGJPMER:arrange>hire
BPSML[R:arrange>listen
IW?LS\R:arrange>me
fN9HbBR:arrange>meet
RJHSKXR:arrange>not
`^DFJHR:arrange>only
;\NLM[R:arrange>place
B\FJWUR:arrange>topic
;_SRKPR:arrange>will
J_RH<[R:arrange>with
NmF9VJR:arrange>you
]KR@WIR:boss
QFcPGIR:boss>absent
KZKNNNR:boss>and
aAGQE\R:boss>arrange
YJOPHPR:boss>candidate
tUCG@GR:boss>hire
fJJIMKR:boss>listen
MJ`MILR:boss>me
b@FTPNR:boss>meet
RTIPOLR:boss>not
fDJLRGR:boss>place
ZMIFVLR:boss>topic
HUINRTR:boss>who
mB=OOOR:boss>will
GUSLQOR:boss>with
[F]ODIR:boss>you
RU?=y=R:candidate
QbIOEJR:candidate>absent
YFGMZLR:candidate>and
HcDPTGR:candidate>arrange
VYMKENR:candidate>meet
CF_NZJR:close
OY<B_UR:greet
WGHM]JR:greet>and
Z[KJIHR:greet>boss
HLPMXRR:greet>you
TgBQ:SR:hire
DIeHOQR:hire>absent
dM@EPTR:hire>and
=rGJMMR:hire>arrange
?^LOOSR:hire>boss
MKH^MOR:hire>listen
PZSHLIR:hire>me
VZHLLKR:hire>meet
OQG]LJR:hire>not
=ZPRLTR:hire>place
fEJHNOR:hire>topic
AYOOSOR:hire>who
HWZGPJR:hire>will
QMKLUPR:hire>with
9mTD\AR:hire>you
E:B{LKR:listen
CI^[LIR:listen>absent
XBPcCKR:listen>and
gA\LECR:listen>arrange
KZUAPOR:listen>boss
H^PLKMR:listen>hire
MS\NAOR:listen>me
dU:KCXR:listen>meet
]JG^GGR:listen>not
DLMgHNR:listen>only
SLNUMLR:listen>who
[DJaJFR:listen>with
KN]`ACR:listen>you
STT=RPR:me
NVQMMKR:me>absent
KK]KJSR:me>and
FkKJHLR:me>arrange
WFMRIUR:me>boss
EP^MFUR:me>hire
TQWU<NR:me>meet
FbRLIKR:me>not
LJG]OQR:me>only
G[GMWLR:me>will
^IEQNOR:me>with
FBWE]YR:me>you
bFLPX>R:meet
\P\>LGR:meet>absent
KMWUTAR:meet>and
NTSNUBR:meet>arrange
AdJEH^R:meet>boss
bIMMIMR:meet>candidate
bGFKRMR:meet>hire
_B?YXJR:meet>listen
FbSY8NR:meet>me
FUIYC[R:meet>not
[EKQZCR:meet>only
dCGVEQR:meet>place
KIUQc<R:meet>topic
H_H[HHR:meet>who
_FENMVR:meet>will
c`R>T4R:meet>with
xcg3*;R:meet>you
HM_l(QR:not
O@lLKGR:not>absent
e>OFGZR:not>arrange
DRUSNOR:not>listen
J\WLHIR:not>me
VAOoEAR:not>meet
XKGURIR:not>who
JIfEQJR:not>will
DXK^JLR:not>you
ARTbBOR:only
RJKNJZR:only>and
GZNPLOR:only>arrange
CNUYLPR:only>boss
BCSkMJR:only>listen
_CLNIVR:only>me
NZ_HBGR:only>meet
JOYLQKR:only>place
[HMMOOR:only>will
D]JTMMR:only>with
UWMIMKR:only>you
K_BU'sR:place
OHFMJfR:place>absent
]YJKKDR:place>and
H[LNNOR:place>arrange
B_KOQNR:place>boss
XVKFGTR:place>meet
EXROMNR:place>will
KHONJaR:place>with
?ZVNNPR:place>you
_FM7YWR:topic
`JHQMJR:topic>absent
iBJAH[R:topic>and
KPTOMPR:topic>arrange
COLP`LR:topic>boss
PLJMMZR:topic>me
ON?IdOR:topic>meet
UMQJNOR:topic>only
PPLLNUR:topic>place
UFOAcKR:topic>who
ENKJYZR:topic>with
\[IE?UR:topic>you
_@CLWUR:who
s:@]LER:who>and
BZJNMYR:who>arrange
XCS^O@R:who>boss
PJJXOOR:who>listen
JEVXCZR:who>meet
NJKKO]R:who>place
UELIeFR:who>topic
A[KXMOR:who>will
JBB\WYR:who>with
dRELHKR:who>you
bZVJ@>R:will
MQ\GOKR:will>absent
?NO^PPR:will>and
K[1OV^R:will>arrange
>XTNRPR:will>boss
YYFHPKR:will>hire
R;EsILR:will>listen
ULLOMPR:will>me
wYNC:?R:will>meet
>WPYLOR:will>not
EI_WLJR:will>only
DTJ_RHR:will>place
XK@MbHR:will>topic
a?EZOKR:will>who
NY_EGHR:will>with
ikZ8<7R:will>you
I`LAPTR:with
B\KXPIR:with>absent
4YSOP[R:with>and
Kd?NB\R:with>arrange
>_ROOMR:with>boss
]OZDFKR:with>me
PFDZK\R:with>meet
\DF^MIR:with>not
NILNL]R:with>place
AgPFPLR:with>topic
`GVVAER:with>you
[[WAM?R:you
FS\X<QR:you>absent
_d9Y@DR:you>and
U^X>ELR:you>arrange
eK^K;FR:you>boss
FNTI\MR:you>candidate
@dJMVIR:you>hire
PW_DGHR:you>listen
XCXMRHR:you>me
dALIXIR:you>meet
VQMWHGR:you>not
bFGNNPR:you>only
LeC_EBR:you>place
qRDHDGR:you>topic
r=B<fGR:you>who
PXNWEIR:you>will
=fSDYGR:you>with
ULHULOabove!absent
<\RMPTabove!and
UZTLGCabove!arrange
SQXMHIabove!boss
VJTOLLabove!candidate
^WFLKGabove!close
TQSPFLabove!greet
@XUNLTabove!hire
XMPIMNabove!listen
XRIMJPabove!me
TOLHMWabove!meet
PWKNJQabove!place
TMPONKabove!topic
O[IEQPabove!who
\[JLJDabove!with
^GMPOJabove!you
IUPOONabove:a
GSSQNNabove:abara
^IKPMJabove:abraz
`IIMNNabove:agend
YKMMONabove:aktue
JQPPRMabove:altho
bEKLNNabove:amman
VEMPUNabove:ana
_HKONKabove:app
@ZUMOOabove:april
@TVPQOabove:assoc
EWPOOPabove:atlan
CRWJOVabove:auent
A_PONMabove:auftr
BRVSNOabove:banko
BUTPNQabove:bart
]INNLMabove:bedri
BTVNPNabove:been
DTOOOUabove:begrü
\GMPNMabove:beste
@URRRPabove:bilal
TGNNYKabove:boa
BYOOOSabove:borou
FVPOOQabove:boyle
OUNNNMabove:brigh
AYRMMSabove:buddy
9ZTMOWabove:busin
ITOPNPabove:by
FVOPPPabove:camen
MMTONOabove:candi
JQQNOPabove:case
>TTQOSabove:caxq7
FVOOORabove:ceo
ZGNOONabove:chair
;XXONRabove:con
GRUONNabove:conoc
BXQOORabove:consu
_TGNLGabove:cordi
DVPOORabove:counc
`GJPOJabove:criti
CVROOQabove:crown
E]OONLabove:cumpr
JQLNPTabove:d
GTPOPQabove:damon
ZJOMNMabove:data
5`WNORabove:date
@YRNNTabove:day
JVQMHTabove:de
`HNFOOabove:deepa
BVSNOQabove:depar
IUROMNabove:desig
HTPOOOabove:di
bCNLNMabove:diens
LQUPKMabove:direc
bJLPHIabove:doodl
]MLKMLabove:dr
UJNQKQabove:duart
CTTPNQabove:eijke
UMOPNLabove:ein
HTPOOPabove:email
\MPMJIabove:engin
ZKOKLOabove:entre
AXSNOQabove:estat
UKLOQNabove:event
EVPPOQabove:febru
1]XMOXabove:feedb
\INNLMabove:fiets
EUVNNNabove:firmw
;WWONTabove:for
XJNNNMabove:frau
W[GLMHabove:freun
ZMKMJPabove:from
QJPNKVabove:g
VMMOOLabove:gebuc
6WXNPWabove:gespr
HSOOPQabove:googl
jRFJJDabove:grüße
RAINObabove:guest
^KKMOJabove:guten
CTVOQMabove:has
]HKONLabove:hej
aJLMLKabove:herr
X[IMKGabove:herzl
SMTLLNabove:hi
EWPOOPabove:hirin
VJNOONabove:holge
6YVOOVabove:hr
ZJRQLGabove:ihrer
DcNNMKabove:im
_FLKOOabove:initi
EWPOOPabove:inns
ITPOOOabove:inten
NROFMXabove:inter
`FNLLNabove:job
QPMPRJabove:joche
GSPONRabove:karim
1ZYNQWabove:kelle
;WVQNSabove:kennu
WGOOOOabove:kind
BVRPOQabove:kirst
[IMNOMabove:kraus
GSPOPPabove:l1
UMNOOLabove:learn
]ILKNOabove:lee
HTUPKOabove:liebe
?VTMQSabove:lin
XLPJKQabove:lin-i
CXOOPPabove:livia
WLNNNNabove:llp
@VTPOQabove:local
FVPNOQabove:lumor
=TTMPXabove:m
XLMNOLabove:machi
KNRMNTabove:manag
=YRNOUabove:marta
^EHOPPabove:maste
FVOOOQabove:max
SPMPQIabove:mbeki
BXQOOQabove:meeti
OLMJTTabove:mei
:^TNOQabove:micro
ISOOORabove:millb
UMMONNabove:min
hVFIIDabove:mit
WKNMNNabove:mitta
DUSOOQabove:mobil
CYPOOQabove:moira
WKNOOMabove:morwe
^MFQNJabove:mr
FVOOORabove:muste
ULOPNLabove:neuer
>VSRNRabove:nexus
5WTVSRabove:noora
HSPPOPabove:numer
IPSPOPabove:of
<[TNORabove:offic
WLMNNNabove:ole
TKKQQNabove:olive
EUSNOPabove:one
DUTRNMabove:opera
?aQPPIabove:organ
VTLKLNabove:panel
VKNNOMabove:pasco
CXROOOabove:passc
IQSOOPabove:past
GUPOOQabove:pay
ESRPPPabove:payme
SRQNIMabove:perso
ULVKLKabove:phone
BYPOOQabove:pike
DRTONSabove:platt
;ZQMSTabove:plumb
KQYPJKabove:pm
WLLONMabove:portf
^JGOQKabove:posit
\JQIKPabove:posti
H[OPMKabove:poważ
XLMNNLabove:presi
VMMNNNabove:pries
HSPOPOabove:proce
BZQPOOabove:produ
:WURMUabove:rache
]EIOPPabove:raill
_JNEOOabove:rao
AYRMPQabove:recru
[JLLMOabove:ref
MWOONJabove:regar
AXUPNNabove:relia
DVQPOQabove:resch
aFLLNNabove:reto
GUQOOPabove:riuni
6YYPPQabove:robin
FUUNNMabove:role
bFLNLLabove:rust
FVQOOOabove:réuni
]HLNOLabove:sabin
]RINLHabove:salut
LQUONKabove:sched
]HRQLFabove:schlu
HSUOMNabove:scree
[GJOPPabove:scrum
ISOOPQabove:selec
cNDNMIabove:senio
aHPILLabove:servi
FZOPQKabove:since
?YUPNNabove:site
9\QMRTabove:sons
FSRPPPabove:sre
OOSINRabove:stadt
\GNNOMabove:stake
DVPPOQabove:stran
]HMONLabove:studi
IPRPQOabove:syste
`ILMOIabove:tag
FTROOPabove:tap
JIQPYMabove:tarde
[JLNOMabove:task
C[OLPPabove:team
5bUOOPabove:teams
DUQOPPabove:techn
VJVKLMabove:telef
YKMONMabove:telep
XLNONKabove:termi
AYQNNSabove:the
=WUNSPabove:this
CVPPORabove:thurs
GTPOOPabove:to
DSRPPPabove:tollg
VLVNIKabove:tomas
YKNLNMabove:train
HSPPOPabove:trova
ETOOOTabove:uhr
TITRLKabove:un
@TTOSPabove:updat
XNKNLOabove:via
MTLMOPabove:vilhe
`GKONKabove:vp
bFGRMMabove:was
ISROOOabove:what
CQVOOQabove:when
bFJNNLabove:who
`NMPIGabove:wilk
CWTOOOabove:with
[JKNOMabove:writt
8WVNNZabove:x
ASWRNOabove:yewan
^GKNPLabove:you
eFIQMHabove:your
FZOPQKabove:yours
F]PPNIabove:z
@XQMQSabove:zinck
dM:?UZalone
`\M<2cb:↵
cPW4g5b:!
+e[NNSb:#
SME;Xbb:&
fU<B@_b:'
EVYKXCb:(
KTVQODb:)
RWFMGWb:+
MJLK^Mb:,
GHXNbBb:-
OY]R0Sb:.
]I\FV;b:/
NOU4V^b:0
ROURMFb::
B]T_N:b:;
dGJKTEb:<
ZKLLQMb:=
iIIIRDb:>
8pQ=^Fb:?
T_NJEJb:@
PJSORKb:@name
OPRMDXb:a
XiFALGb:aan
S^XEFFb:ab
AYSNOPb:ab3xy
HMgIJLb:aber
GOMN]Lb:ablau
\YHOFIb:aboar
oYN,2eb:about
aFOPLHb:abraz
BaPNLNb:abraç
JhBIQLb:abre
`HLLKNb:abtei
kGGPIHb:accep
C^PPLMb:acces
T_FMJJb:accog
dZCNFEb:accom
DXVYKEb:accou
ZSGQKKb:accue
HfLKMHb:achte
PDDiOIb:acomp
[JKNNNb:actin
RV\MEDb:ad
;RRPP[b:add
?NVWOPb:addit
GSROOPb:addre
QRULLJb:adjoi
YCNQPOb:adjus
EZPRKNb:admin
]HPMKMb:advoc
UZFLLMb:af
fKBUKGb:afspr
VXc1@Yb:after
0`TMSUb:ag
gP?BQPb:again
C`JQFVb:agenc
XWDD_Db:agend
IRKLK\b:agent
4WZOKZb:agree
IJbOLJb:ahead
MMJHLbb:ai
?RRRRRb:air
V[FMKKb:airpo
[JMMNMb:aktue
_WUIEAb:al
]Gf[9;b:all
FaLQKKb:all'i
CbMQKLb:alla
eYCJIFb:alle
TMJQOOb:allei
PZHOLMb:alles
PLWKPLb:allow
YFFL]Mb:almac
LWdHGDb:alone
aEEZPEb:along
EKaNMMb:alrea
LX=f?Ub:als
t;=aHFb:also
ASROOVb:alte
\ZZR;=b:am
<VZOOQb:ameri
ZLKNMNb:ammin
_JLKMNb:among
LYMFWLb:an
MZNKMNb:anali
ETNLPWb:analy
TLTOLKb:anche
aXDPNAb:and
FR^MKLb:ander
ERTPNQb:anexo
`IJFB^b:angry
K^JQHNb:ankun
VHdGKFb:anoth
`IHMSJb:answe
IGmMIHb:anter
ZEILH_b:antes
ZMINOMb:anwes
UQEME\b:any
WKBXDZb:anyth
XHMOOOb:api
BXSNOPb:aplic
R]IJMKb:apolo
>HKTRcb:app
JSOOOOb:appar
WUGQJLb:appel
EPJEtCb:appli
NB^H]Fb:appoi
\FHQQOb:appre
YLMNMLb:apr
LhGKKIb:apre
LPF`KMb:apren
PN\KJLb:april
BWSNOPb:aqui
JQSOOOb:aquí
\JINQMb:arbei
SRMXIHb:archi
-\VWNWb:are
HjCMKNb:arran
ReOECLb:arriv
XB]NLJb:as
NML\KLb:ascol
]HVKJJb:ashor
EHM[\Ib:aside
MIVWLJb:asist
lO0MIXb:ask
FWM]W<b:asked
mANFOIb:askin
iPUM<Cb:asks
OILKL`b:aslee
_VGMFLb:aspet
IJbJNLb:assen
X9W`BQb:asses
;OTLbMb:assis
VKNSMJb:assoc
PWOCC_b:at
EePPHHb:atenc
LULPNPb:atriu
<QdIORb:attac
QKFbTBb:atten
UVY><]b:au
[JJMOOb:audie
E[RNNMb:audio
TLI\JKb:audit
BabCLFb:auf
WOIPMNb:auftr
9[VMRQb:augus
YNXYAAb:aus
AUWOMRb:autom
K_IHFYb:avail
EPULKYb:avant
kVJ?IHb:avec
CWQOPQb:avond
MGFPgIb:avons
]B^HIKb:away
HMMMXSb:b
HFT`7`b:back
FOPWOOb:backg
Sp=LO?b:badge
QC[MHVb:baja
^GKNMOb:baker
HdJLLLb:balie
ZJLMJTb:bank
YE?F][b:bar
[LHMOOb:bauau
cFKNOJb:baudi
T<Z`AOb:be
XCdDHOb:becau
XLNMLOb:bedri
FHYL_Hb:been
;`FWROb:befor
UEYKOMb:begin
SNHPJWb:begrü
JmEILJb:behal
]MLMKLb:behav
[Q?]BPb:bei
<V\OOOb:beim
KTINZKb:below
XUIPHLb:belt
TXGMPIb:ben
FLKS_Lb:bent
cIJJMLb:beoba
SHJYNMb:berat
TPOLLOb:berei
RPIPNRb:berli
ZIKNONb:bern
OCIFLlb:besid
/_ZOQTb:bespr
[WKLHIb:best
PYEJ\Gb:beste
YKPQJJb:betri
UGVMLOb:bette
L^QPKDb:betwe
[DBK]Qb:bewer
ZLEGK]b:bewon
YKKQNMb:bewor
EVPNNRb:bi-co
RLJMSRb:bibli
ZJXLHJb:bien
]DOPPJb:bient
^KONJJb:big
KbN[BBb:bij
KMZIPNb:bin
:YWNPRb:biolo
LKMNM[b:bis
N^VHGIb:bitte
GYPKNQb:blend
WKPIRNb:block
JLMKR[b:blue
d<U@ZJb:board
QKMOVLb:bonjo
FYHJL^b:book
O\;HTWb:booke
GSROOPb:booki
BjGPINb:books
MJKLM_b:booth
BWQOORb:borou
V`c?AAb:boss
HFJLKkb:bot
eEVJJGb:both
GGH[K]b:branc
gWAIBQb:break
VJGJL]b:brewi
[XIHMIb:bridg
NIINaLb:brief
aJF4Sbb:bring
RK\LHMb:budge
CTbDGWb:build
OZEJE]b:burea
CgDKC_b:bus
CYOQLRb:busin
j<mG:Fb:but
GKML`Pb:buyer
YJLOONb:buyin
7_F[H\b:by
=cRQOHb:büro
SMTNLMb:będą
TORV9Ub:c
XG]FUCb:c'est
TFbJKIb:c'è
GUQOOOb:ca5yb
\]GJGIb:cabin
PE`LLMb:cadre
NJJOL]b:café
JJIbNMb:calad
:eMQONb:calen
HLM`KMb:calib
UXUCOFb:call
RLOAIeb:calle
VWKHOKb:calli
`TELIMb:calls
TFYNOIb:came
ZADjLFb:camer
LMLOOWb:campu
RnADOFb:can
JIoIGHb:can't
QaUJFDb:cance
L_>?qBb:candi
SIXOKLb:canno
NKKLM]b:cante
@TRMURb:capit
RYLMKKb:capoc
ZXCJPLb:capos
ZPZJEGb:capta
@WUMSOb:card
HIJQ`Nb:cardi
`IJQMIb:care
O`FKOKb:caret
O[GMUGb:caro
YD]ILKb:carry
YHJNVJb:cas
SGMKJ_b:casa
HZW;@fb:case
^KVLGGb:caso
cGLMNIb:casti
IN]RIKb:ce
JROOQNb:centr
\QMBONb:ceo
INNKGdb:cerra
^YCIMJb:certi
VKNONOb:cest
eIKPJGb:cet
bJHONIb:cfo
dEZZ;Cb:chair
E^LKIWb:chama
JYDO\Gb:chang
^RLMHJb:charg
_VDMJIb:charl
gNU<SAb:chat
]JKMLNb:chats
?UXMORb:chce
YH\OHGb:che
^IA`IHb:check
YWJNHJb:cheer
ZM]]=<b:chef
SJYMMJb:chefa
MJLLaIb:chemi
EJOMMab:chez
IXJMJWb:chiam
XaEHJJb:chied
<XZNOOb:chief
SAHKOdb:child
PILOLZb:chius
gGKJLKb:choic
^M[FFHb:ci
KL^MMJb:cita
HcIKNNb:claim
HT]HNJb:clear
M]H`CDb:clerk
?ZROOPb:clic
YHF>Bsb:clien
e?GGEbb:clini
GJMbMNb:clock
b@HJK[b:close
QJLMVOb:cloud
BYQOOQb:clási
hJFJETb:clíni
CKJK]Zb:co
KNMOF_b:co'
^D]MGFb:co-fo
ZdFGHGb:coat
MdEGDZb:code
HRRQNOb:codeb
oBLPEGb:codin
RmFDKGb:coffe
IbHQKLb:col
WaIEGMb:colle
K\=CeMb:collo
cGHPMJb:collè
QY`EDFb:com
LNdCCWb:come
RV>F]Pb:comes
DU]NLIb:comin
AWUMSMb:comit
OJH]OMb:comme
XSB[IJb:commi
\JGVKKb:como
:WZNORb:comp
JQ_IINb:compa
@ZRNQNb:compe
NDPUC`b:compl
BJH\O\b:compt
LWNPLLb:compu
iQb@@?b:con
D_KRHRb:conci
GUQOOOb:conco
[YFMHJb:condi
pFFGKMb:condu
GPRQYGb:confe
LcCE]Fb:confi
QSBSQPb:conoc
JTbMGFb:conos
A_QOWCb:conse
eTNJFCb:consi
QVKPFRb:consu
XgFFOAb:conta
FOPMI`b:conte
VWSIIIb:conti
\RJFMNb:contr
o1MPTIb:conve
@N_IRQb:convi
UIOONOb:convo
aJPJHNb:coo
gGINLIb:cook
PHJMN]b:cooke
Xb\K6Cb:coord
QWIOOKb:copy
SXKINMb:copyi
`RJNHHb:cordi
JJGhNHb:corne
ZKD^JHb:corpo
^CUB\Eb:could
]IC[KLb:counc
5VWPOYb:couns
ZIUJLKb:count
=YUNNSb:courr
GF_KG\b:court
oFCFGVb:cover
RII_JNb:crew
JONKVSb:crit
TITPMKb:criti
YLINOOb:crois
eEWFIIb:cross
FQROQQb:crédi
=USNUQb:csa-a
XIMONNb:csv
u<HNOEb:cto
@TYOOOb:cuant
YJKMMSb:cultu
XMTIMJb:curio
WPKNNLb:curre
QPPDE`b:custo
DO_PESb:cv
DVJXKSb:câmar
PHRQNQb:d
GQXNONb:d'adm
^GMNOKb:d'équ
Da^AEQb:da
K[FOOQb:daarn
FS]UGHb:dabei
@WWMPNb:dach
IONMSTb:dag
\LJNJPb:dan
PHM_NIb:danac
XDRGKZb:dann
HWNMNRb:dans
dITD@Vb:das
@HaMZJb:dat
MHLSJ[b:data
L^XEGKb:date
OULPMMb:datos
C`LPLOb:datum
RKPKMUb:davet
Clv49Hb:day
ZMILPNb:days
aLHLNKb:dazu
aKIQHLb:dc
JSSOXCb:de
NNVKWEb:dear
]VGNIJb:debri
\HXGIMb:decid
aQCWIEb:decis
EL`OMNb:decli
VQONKKb:deep
]IILROb:dei
BTUMQQb:deine
a]BIIIb:deixa
U_D\DAb:del
]KEOOPb:delig
ESOOPUb:dell'
hKKHJJb:dem
XGTNOJb:demo
daM>;Ob:den
HRROOOb:dense
WNIEYMb:depar
MXHLHYb:depot
m[UB<?b:deput
a]9?G]b:der
FXPLPQb:des
SKIJ]Kb:descr
nCSFLDb:desig
L`5VF]b:desk
AQUNNWb:despu
FNTNTPb:detai
GTQOOPb:deuts
aJLMHMb:dev
aGJONKb:devan
<Z\NPJb:devel
VLOOLNb:devop
ZILNNNb:dgs
RSLRTCb:di
WXAEH^b:dial
UdHHJGb:dial-
V]HLIJb:diari
I`CFK\b:dicht
NJfHJJb:did
IP]Y;Pb:die
EMYMOQb:diens
DhHONIb:dieta
5ZJQ^Rb:digit
URHMONb:dinne
^JKSGMb:dinâm
Ej[P<Cb:direc
MNTOMNb:direk
hUEJLBb:diret
XNSFVEb:discu
_IVGLIb:disde
<kNMINb:dispo
VRLNMJb:dive
AKOPcLb:dni
i?ID[Jb:do
P\AL[Fb:docum
eEG`N;b:does
hIIKILb:doet
;WWORQb:doing
tCILCKb:doman
KFJaHVb:don't
JIJX[Ib:done
b^GGFFb:dono
:TCDSsb:door
TLSQKJb:dotat
`CDQ^Eb:down
BSZOOMb:dre
FVQOMRb:dress
UJ\LLHb:drh
ULSRKIb:drhca
VGYMIMb:drie
YLJMOOb:dritt
WdSBEDb:drive
Ta@OOHb:drop
A]YNJKb:drops
[IMMNOb:dsi
]]@BD[b:du
IOONQTb:dubli
X=]GB_b:due
R`CHPNb:dueña
LJKM^Nb:dura
TQDbHGb:durin
ZJUKKKb:dus
WKMONNb:délég
YFSKNNb:dépla
bJ<aS=b:e
XOHNONb:e-mai
FVROOOb:e4xqe
gKJJHKb:each
METK_Jb:earli
T[LMIHb:earpl
fCHNLOb:easte
\BVZFFb:edito
\NFPJPb:edt
VPPQKIb:educa
_VNJEHb:een
dGJIMOb:eerst
WLNOLNb:eher
[_IFFKb:eigen
dFD\GIb:ein
^IHOONb:einar
eIJMKKb:eine
DaPGQNb:einen
FPOORTb:einla
[LLOHOb:einri
^HIFQTb:einze
CQINR]b:ejerc
OKQLMUb:ekte
YU@PHUb:el
MWPOJMb:elett
WIF`LHb:else
SA[XKIb:em
QeDIKKb:email
ULLOOOb:emea
[GZMFKb:emeri
MZRMKHb:empfa
ILaKOLb:empre
G[[FMJb:empêc
dIZX0Kb:en
oCEPIKb:encar
dA\EHKb:end
TKPONNb:energ
TYHJ\?b:enfer
dGMNLHb:eng
_IJNLNb:engen
IXSMUDb:engin
^KJLOKb:enhet
SJYJIPb:enjoy
XWKKKKb:enseñ
YMCHBgb:entra
`@N9gLb:entre
IO`KMJb:entsc
]KGMONb:entwi
JTOOOOb:envir
R]GMLKb:envoy
`DEZNHb:equal
]KGNPMb:equip
ZQRXADb:er
[FTOJLb:erkra
BQYMORb:erst
iDMHMKb:erste
VSY<WEb:es
INRLOVb:esp
YGGN[Jb:esper
NRcABTb:est
HJcMNKb:esta
WF^VGBb:estar
HLMN^Mb:estim
H]_>ERb:está
sQMBBEb:et
SLHLTSb:etapa
HPWQMNb:europ
OHLaMJb:evalu
GRTOOOb:even
aFJNOMb:eveni
QKUMNNb:event
mIHO;Rb:every
JUOMPPb:ex
`GE]HHb:exami
[HJMPPb:excel
DFjMMLb:excus
gGSGGKb:exec
?`^KJHb:execu
RDIE\Zb:exerc
FSTQMOb:exist
D[GHJbb:exit
TFOLG^b:expec
K\GIJYb:expen
[NGMUIb:exper
gIFKLLb:expli
EQRNSQb:exten
KIFUcHb:exter
iEKMIJb:fa
@SVPQPb:face
IVMOKTb:fachg
`LJIMNb:fachl
OWKLPMb:facil
_JJMOKb:fackl
BE?Nadb:fair
cGHKNOb:fait
JNSMPSb:falad
jHELKMb:falar
GfHLMLb:fale
HQYKJSb:falls
FEmJNJb:falou
NJIMO\b:far
U^HLJIb:farà
EIdQRFb:fase
:YWPNRb:favor
UPIRPJb:febru
?QXKH_b:fecha
LH_MLOb:feedb
cDNPJKb:festg
YVFOJKb:fetch
aFHOPLb:few
GNNZONb:fica
bATJJNb:field
cDHINTb:fifte
PKaWEAb:file
CRROQRb:filtr
EM_GKXb:final
_PLMFKb:finan
7M[GW]b:find
DPXMROb:finde
Q`KJMHb:fire
k3kCHFb:first
fCFNMPb:fit
cTI@EVb:five
VKLOONb:flat
JWXJJMb:fligh
R>HCXhb:floor
WLJNPOb:flu
NFYZJHb:fly
GHfKOLb:fois
UN<\A^b:follo
`Y*AoGb:for
iBXJJDb:forem
JWEHeGb:form
ZNFVKLb:forma
Ck?L[Eb:forms
_LNLHMb:forno
lKLF>Sb:forwa
M\GDE_b:found
SPYLIIb:four
:VP`@Zb:frage
BWTONPb:franc
EVQOOPb:frank
aLIINLb:frau
CJaNOOb:free
V]KHKIb:frei
YEEO[Nb:freue
C\QLNPb:freun
SS\HMBb:frida
QI_KMJb:frien
QWTQ@Mb:from
JZHMZFb:front
=XZMNPb:full
KKJP`Jb:funct
AUROQQb:furth
aAOEE_b:futur
`JJONIb:får
OP>kKEb:führt
_FMH[Eb:für
8ZWNRRb:g7
dEJMLNb:gamep
GSOPQPb:games
JTMKLXb:gare
Vh<E>]b:gate
HAbMF[b:gave
MMLMYMb:geach
FKQMM^b:gebou
]LGMOOb:gebäu
[`@JNFb:gener
YEF]MKb:geren
QQDXKQb:gern
@UURMPb:gerus
7LZNQ^b:gesch
ZYK=`@b:gespr
HbPPIFb:gesti
E]FMOVb:gesto
DUQ;\Zb:get
HFWMK]b:getti
\NLMLKb:gf
ZRHMNKb:give
gFLMODb:given
HFiIMMb:già
YINQOJb:glass
bAE_MGb:gleic
UKTKKQb:gli
BYRNOQb:globa
JTTNMMb:gm
@XNKJ_b:gmbh
UkYB?@b:go
PcQEIHb:goes
JK`LNKb:going
CSXP\?b:good
4XVNPYb:googl
XTJOKIb:got
PF\OLMb:gover
YJNPJOb:graag
X=S^IKb:grade
aEGJMVb:grand
NKKL\Nb:great
QAj[CAb:greet
[JGSNNb:groep
[[FNEKb:groet
[SJJAXb:groun
QTLFE]b:group
\IIHQSb:grupp
WVHOLKb:gruß
=_NOPPb:grüss
aDTMJJb:grüße
L^;cEMb:guard
U?BH_]b:guest
EiJPJHb:guide
HLNXQNb:gut
BLKOfLb:guten
P\VJFHb:géran
mGJIKHb:görüş
mBVKEEb:h
ZJMPNLb:h00
iFHPLGb:h15
nFHOJEb:h30
WFXA_Eb:ha
BdIQNLb:haalt
FVWJLPb:haar
dEJPPHb:haast
VH[NGLb:habla
SG]NJJb:had
hHBD_Eb:half
IZGIDcb:hall
LNNNXMb:hallo
ESROORb:hambu
T\IOGJb:hand
_GXGNHb:hande
bUGOFGb:hands
V[IMJIb:happy
[QJNKKb:harbo
ZXSFFIb:hard
dDDPPOb:hará
[LINPMb:harás
aMY6WFb:has
eXIKCFb:hat
JIhJLJb:hatte
]ININQb:haus
W@`9YRb:have
fXZQ4<b:he
gKFJLLb:he'd
j@F[HHb:he'll
UIkDFGb:he's
lMZGD<b:head
GI_QKOb:headm
_ETOKHb:heads
0Y_MUPb:healt
cHYA?Vb:hear
IG_ZGJb:heard
VFDaKNb:hears
^MEQOKb:hebt
\IGOQNb:hei
UEG[HUb:hello
=hMOJOb:help
FeJMMLb:helpe
iCBLHXb:hence
\CeYQ,b:her
PWcM?Db:here
ZLLNMMb:herr
OYXGKHb:herse
Q^NLJFb:herzl
lOETCDb:het
TKIMXLb:hey
^QEH[Db:hi
>[ROPPb:hier
LGXYKLb:hijo
_OaT9>b:him
aYFKHFb:himse
FQWQMOb:hin
[8T]EPb:hire
`REBC_b:hirin
[FXHKMb:his
`KLOJJb:hm
PLNLVNb:hoi
[RKIMLb:holds
;YZNOPb:hole
aJMLLIb:home
dGLLKMb:homew
?RSNURb:hope
RILKK^b:hopef
OIRJDcb:hospi
`\DLEJb:host
J=SGWbb:hoste
RHJLL]b:hosts
HVAIR`b:hotel
PCV[a5b:hour
;OJNIob:house
lIM]?<b:how
_RYQ/Pb:hr
^JNHQLb:hrbp
TN[OGFb:hub
<\WOONb:human
<VYNQPb:hybri
GJLeMKb:hört
TSbAT<b:i
CS^LNLb:i'd
]YNIFHb:i'll
[eZF:@b:i'm
R_UI@Kb:i've
U_SICGb:ich
HUOOOOb:ici
fHKMIKb:icu
4bHI]Vb:id
ZKKMNNb:iem
Kl^85Xb:if
IFZZJMb:ignor
ZJULNGb:ihn
T\Hd??b:ihnen
RgGKEJb:ihr
DbSNJHb:ihre
QL]LILb:ihren
BPMNUXb:ihrer
SIOLKXb:ii
[SENJNb:ik
PMU?_Jb:il
PLOLNTb:ile
SGdJJIb:ill
UGY>XNb:im
DTTOOPb:immer
ONJ]KKb:impar
ALaj3Pb:in
DOPLGeb:inclu
GVRPOLb:incon
]MIJONb:indep
JfGLQFb:indic
O`JMJKb:indiq
NTKJH\b:infor
dDFNOOb:infra
TMMNOOb:ingen
eHDPMKb:inglé
DVROOPb:ingre
RZKPIKb:initi
XPMKLMb:inkl
eIGPLIb:insis
dAUKMHb:inste
XDGIN`b:insti
DVPNORb:intak
JRPOOPb:inten
Q9J]cGb:inter
WRF>R[b:intro
LKJINab:inven
MLKMM\b:inves
YHFbHIb:invig
[NU;^Cb:invit
WBUOKSb:invol
aHIOJOb:io
\KZ=?\b:is
E;g[FRb:isn't
XDeN:Qb:ist
OI]=TTb:it
RDVTGTb:it's
[KHOOOb:it-be
GTPPOPb:italy
PFGKLfb:its
UVDNRJb:itsel
[HMMMOb:için
XVDF[Hb:j
\HLPPJb:ja
BPXNPSb:janua
[XQ.bFb:je
P]OIKJb:jefa
ZKKLOOb:jeman
DUTLORb:jet
TJLMZJb:jeudi
`GNOPFb:job
RZHOKLb:jobs
UINVY?b:join
`?PUQEb:joine
NOI\JOb:joini
s@BJVEb:joins
TXJNKLb:jour
_KKLLNb:jouw
R^JJLJb:jr
FSROPPb:jueve
_GIQMMb:jul
OK\NNIb:june
NIOOYLb:junho
OTQNJNb:junio
P[IKLOb:jury
EV>`GZb:just
GEdKOOb:já
gGKLMHb:júri
jFKNKFb:k
ESSPIVb:kaffe
AUYNNOb:kan
JLJKIfb:kanto
UG\LJKb:keep
FMZ^GHb:keeps
^OOHJLb:kenne
_JJNOJb:kenni
@ZQOPPb:kennu
>WSNRRb:kg
WHJHL^b:kids
pFCNLGb:kiero
LKN`JKb:kijkt
RYHLVEb:kind
QGVOPMb:kindl
fJCKOMb:kita
cBCIK]b:kitch
>\RNOQb:klick
8VYNPTb:klien
A^NHSQb:kling
UQKTJJb:klini
C^SEF[b:know
YhEKGBb:knows
HgGLNKb:koffi
_HLOLLb:kommi
dE[IGFb:kommt
JKMOaHb:komt
[OEQKOb:koord
AQUOOTb:kopie
XLNLMPb:kredi
JRTPLMb:kurz
dHHKKOb:kwart
aHILMPb:l
DoGLGLb:l'acc
VQ]HHFb:l'ent
HHeMLKb:l'ha
>SSTSOb:l1
VWhF*Ub:la
VI]HJLb:laat
STcF6Sb:lab
DOPPYOb:labs
ERUMPQb:lade
dFNNHKb:lager
^KKOKKb:lapto
PaDOHNb:las
aA^AWBb:last
gWHLAGb:late
EBsINHb:later
LLO]MJb:laufe
_HOMKLb:lavor
XIJZLIb:law
ZZAW,bb:le
=KTN[Ub:lead
@\RSLMb:leade
lWBGDJb:leads
WW>\HIb:learn
LVdALGb:leave
bDUIIMb:led
[MMKNLb:leert
UV[HEHb:left
ESSPOOb:legit
YEVPKLb:leide
XHVPIJb:leidi
P\HMKNb:leidt
VGHJHbb:leite
cJHHNOb:leitu
HOUOOOb:lerns
RIM^GMb:lesso
HIOL`Nb:let's
IDWC[Xb:lette
ORMHJZb:level
I?\CiIb:libra
SPIOOOb:lid
RIKK`Jb:liebe
JRRMPOb:liege
^YGLHHb:liga
SH[LLKb:light
f\@>PJb:like
LAaMZEb:liked
jGFOLIb:likes
UY?eG@b:line
L`DIGYb:link
KQIN]Kb:lisbo
JUCEX[b:list
`?<mFLb:liste
VLMONNb:liter
@QUNTQb:live
]GXOMAb:llama
ZHWJNJb:llega
[[CMKIb:lleva
EZKCHfb:lo
J]GF_Fb:lobby
0]YPOUb:local
BQRNK[b:locat
VLOOLNb:locke
[`GLDGb:logis
bXFGJIb:loja
CVSNMRb:londo
KFeDRNb:longe
fOEIKKb:look
`GHQNLb:looki
Rd9WPDb:looks
;N[DW[b:loop
QG[LOKb:lorri
VSMMKKb:los
[JMRJMb:lot
SHIOLZb:love
dIKLKKb:loves
VKEPJ[b:ltd
RH_NIJb:lugar
KIK]QMb:luist
ZhRBE?b:lunch
`TEKMJb:là
HKcNKKb:lässt
DTPLVQb:m
ETPOQRb:ma
RYHNKMb:mache
EUSRMNb:machi
aJDNMPb:macht
IONL]Kb:made
GTROOOb:madri
P_JKKKb:mag
EM_M@[b:mail
DhKPLGb:maile
@WRNRQb:main
aLMMJJb:mairi
F[LQOMb:mais
KGZJ\Hb:make
JcRHJHb:makes
_OHJMNb:man
XZQBBSb:manag
ThCIKGb:manda
JaJMLLb:mapa
^GOOKLb:mar
EiJMLIb:marca
bMJLDRb:march
OIcMIJb:marte
GOTNPRb:maser
UFaKKHb:mate
aLJHMOb:math
ZMINOMb:mathe
OGXLZGb:maths
U>LGV]b:may
HRPJTQb:md
hJQN3Ub:me
aDRNIKb:meant
EVQOOPb:mecha
]KMMMLb:med
YMMXHHb:mee
FXf.]Kb:meet
S\AQQHb:meeti
^D]LDKb:meets
cGIONKb:meist
SYJLLLb:melde
cJHXFFb:membe
EYbKHGb:mensa
KGKNVXb:merci
TJOLLUb:merha
AWVNMPb:messa
YLZC^:b:met
mFJFMJb:metri
XTNL@Ub:mgr
F^MNMNb:mich
EZTPINb:micro
ZLKNNMb:miejs
GTPPOPb:milan
WQHDZLb:min
CWaSHCb:minds
[NLMNKb:mine
o74[5pb:minut
[TZCEIb:mir
;WSRLXb:mise
dL[_4<b:mit
WNNKOLb:mitar
INSMNTb:mitbr
XLNMNMb:mitta
\KNOOHb:mittw
HTPNNRb:mixte
WMKRNLb:ml
,\[NSTb:mobil
ZJKQMMb:model
SF^JOJb:mogli
_GHONOb:moi-m
b>cJDHb:monda
MUUWEHb:more
ICAFi^b:morni
lHGGNIb:most
oEENIIb:motiv
U]IBOMb:move
OGmFCNb:moved
KIKNQ\b:movin
?_QNNOb:msn
QEHMWYb:museu
JKKbLLb:mute
FEJUaOb:muted
aaLEAEb:my
LKSOWKb:mysel
XETOPJb:mª
BQ_ONKb:más
NLNNG\b:métro
CWRNOPb:móvel
VUKKNLb:möcht
ATWOOPb:mögli
O^dDE@b:na
ZQHIFWb:naar
VKNMLQb:nachf
LKNMRVb:nachm
JTHCdMb:name
FHXIL_b:named
H`FJ]Fb:names
TGYLNLb:nanny
\LKOKLb:nativ
SRIJ\Eb:nd
IWMOMQb:nda
IU[KLJb:ne
7_TONRb:nea-b
FTSTWBb:need
LJFIMib:neede
NMNKSUb:neemt
OYONHMb:nehme
JM\HPOb:neith
[KLMNMb:nemen
ZJKMOOb:netzp
JGYOE[b:never
WZGXCHb:new
:=S^\Vb:next
SKYLKLb:nice
>^_DMNb:nicht
K]PKMJb:niet
PSABdPb:night
[\DGINb:nimmt
VL\^4Kb:no
]EEJJ`b:nobod
^OPHJKb:noch
LLURMNb:nochm
W[FMLIb:nom
EX_PFHb:non
HGPeHMb:non-s
nXBHFCb:noon
ZLJLOOb:nordf
iKGIKLb:norma
dLIIMLb:nos
YDPKUMb:nosso
GEMQP_b:nostr
TEQ\LHb:not
IRVSSBb:note
MHEXH`b:note-
D@edDIb:notes
CMMeLKb:nothi
[GE]MJb:notic
[KKOJOb:notiz
TUNFCYb:notre
KBHKcWb:nous
^EbMECb:now
QOJLG]b:nuest
\PENNMb:nueve
`I]Y=>b:numbe
GTPPOPb:numer
AVSONSb:numér
NJJ[OOb:nur
RcCJFQb:nurse
FSTOOOb:nutze
AbcBIGb:não
GOVOOPb:nächs
FTROOPb:númer
JcKODNb:o
CYPOOPb:obrig
ZEH_HKb:obs
XB;zDGb:obser
gJGLNHb:och
ETUNPNb:oct
<XVNOSb:octob
W[JLKGb:ocupa
jHILKHb:oddzi
<]RNOQb:oder
K\ZDNGb:of
AJ\a@Rb:off
_n:Y3Gb:offic
HMQOOWb:ofici
aJKLLJb:og
KDGqIJb:ohne
LGJMdLb:oi
CSTMQQb:ok
FL_KQLb:old
WCKN_Hb:olá
\HF[JKb:om
>UXONRb:omówi
QBaJ@[b:on
EXJLNZb:once
SYRHJIb:onder
]OWEAQb:one
HYTGGXb:onlin
;CqiAAb:only
GUTNLQb:ons
BNMKjHb:onsit
HWbIHIb:ontva
BPNMO^b:onze
fEGMNMb:ook
ZRBJG[b:op
APOLQ]b:opdra
;i\HJHb:open
JYYJLIb:opene
]FFNWLb:openi
VVUIDKb:opens
AV]NPGb:opera
ZFbGEKb:opere
UH[KOGb:operi
9_NUMQb:optio
ZEVMOJb:opère
PWGYJIb:or
hFUIGHb:oral
\LOMJMb:oraz
_OGHPLb:order
AUNQSQb:ordin
b@VG\?b:ore
bb?IIFb:organ
6_PPVPb:ort
CXQOOQb:oscur
X[I@POb:other
5XRP_Lb:ou
ITES>gb:our
PX_HDGb:out
`FIMPNb:outsi
]GHWMJb:ouvir
^HEOQMb:ovat
VYHUIEb:over
dKBKNPb:overs
^AUCAbb:own
ILH_ONb:oyent
<WXNMSb:p3
FUQOOOb:p4
IPXSLJb:pa
\LMLKMb:paar
JNRMOTb:page
KPTMNQb:paint
KJPPZKb:pair
mFKLHHb:pairi
BUPORSb:pane
LV\TW1b:panel
GNSLOWb:panic
OXDZDQb:paper
RIKNUQb:papo
ZaREBGb:par
XM<>Xdb:para
aFZELGb:paren
JIIMKeb:parkh
G\IJH[b:parki
\JNLNLb:parla
]EIZKKb:parle
L>fSKLb:part
eCVKLEb:parte
bA`GHIb:parti
[ZUFGDb:partn
BTVNNRb:parę
CPiKLHb:pas
<W[PMOb:pasad
`FINNNb:paso
?dYJHLb:pass
EGYM`Hb:passa
;^TONPb:passc
R@\CHab:passe
ERWONOb:past
MZNTJFb:patie
nCUGEIb:patro
PKUOKOb:payme
DHVOaGb:payro
OKMPNTb:pdl
JPTPNNb:pdt
VENOWLb:pedag
[BWSJHb:peer
KFZFK]b:pensi
YNQVEGb:peopl
BU9XW[b:per
SbJIFLb:pergu
TMLMPOb:perio
lNS^79b:perso
^MJPEPb:persö
ZFXJOIb:pesca
iFKNKGb:phd
`DK?L_b:phone
\HMLNOb:pick
>ZSNPQb:pin
WLMONNb:pipel
\]GOCHb:pipes
HZHOKVb:piso
HCQcMMb:pitch
TFRLG\b:place
UKMOOOb:plais
N\QEVCb:plann
]PPEFRb:plant
SIMLVOb:plata
IPDWG_b:platf
`BFORQb:play
MJPKK]b:plaza
IQAFdTb:pleas
KJ]KLRb:plus
^FMLQKb:pm
bHJOLKb:po
\LLNMKb:poi
MZJPLLb:point
FSQPOOb:poort
T^HIKKb:pop
J]GT];b:por
;dCG^Rb:porta
NUAGS]b:porte
MPSBVRb:portf
N\KMKMb:porti
PSGOPPb:portu
LPJMURb:poser
GSNQMTb:posit
HVPONPb:posiz
U]CMKMb:post
oAIMKJb:postd
COVKPWb:poste
TNSJLQb:posti
QIWNOLb:posto
JZFGQXb:pour
NIZNNMb:pourr
[LMLNKb:poved
G[OQMKb:poważ
HcKMOGb:power
FSPOPRb:pq3vt
cMHGLOb:praat
NJ^NMJb:pract
gKIKLIb:praxi
JTGN\Jb:prefe
GVCULZb:pregu
V?bOIKb:premi
TBI[KUb:prend
I_KQMIb:preno
RPJORNb:prep
[bEIHGb:prepa
Z5[cY4b:prese
eC[HHGb:presi
XRUJDMb:press
TWKNJLb:previ
`JONMFb:prima
l@\IDFb:prime
XCIKHdb:primo
XQKIQLb:princ
XPDMROb:print
RPbHGHb:pris
KMMMI^b:priva
VJNHYJb:probe
OXBKE`b:probl
:TIb_Bb:proce
NWR<RTb:produ
fNLHIJb:prof.
cPREIGb:profi
`BNLUHb:progr
<OSPXSb:proje
LN_NGLb:propo
iJKNGGb:prova
SHJLM\b:provi
_HKQHOb:prueb
XLG`KDb:práct
WMQLNKb:präse
aJLIJPb:prési
HgGJNLb:prête
^HLONKb:pst
IXHNMWb:puert
qCDIJNb:puis
[JHOOOb:pupil
MHLaPHb:purel
XYGNHLb:put
UZKLMHb:puts
>UVOPRb:pytań
BUWOONb:pôle
ZNLNMKb:q
AVROQQb:qa
XKLPMOb:qs
BYPNPQb:quai
<X\MNNb:quali
bIKOJKb:quart
dLLJMHb:que
YNONKKb:queda
^YEKLHb:quem
fHLNGJb:quer
GYHLXNb:queri
lO8U:Xb:quest
^R`H?Cb:qui
IQVKTKb:quick
cKKLJKb:quier
IIKdMLb:quiet
aNKLIJb:quiz
cOHKILb:qué
KLTNORb:r
XJaKGDb:r1
WZZECGb:r2
]JZHHIb:r3
TZFGNQb:raise
OK\JLOb:ran
WIZNIHb:rang
ZLKOLMb:range
H`JOMKb:rappe
A\IOK[b:raum
IQOOPRb:rd
NIFHgNb:re
@FXOUXb:reach
JEIK[]b:read
\CWIKOb:readi
GSNI]Lb:ready
HRTMNQb:real
gFENOKb:reall
gFDUKHb:reaso
Q^GOLIb:receb
@VFEXab:recep
UCXPLNb:recev
HSPOPQb:recht
]GRLMLb:recib
<\RNNUb:recip
NSCKL`b:recom
FQ[P?Xb:recor
]k7<B^b:recru
L[FOOOb:reden
=`LDKbb:refer
E]^OHCb:regar
dFNNKIb:regis
TPINOOb:rejoi
5TVOUWb:rekru
ULPMLOb:rekto
]YGHJJb:relat
AD]kHFb:remai
IILNO^b:remin
QCcLJMb:rempl
ZEeCMEb:renco
QIHNYPb:rende
\E^LKEb:repla
S^EMINb:reply
aGFOPMb:repo
PJ\MLKb:repor
TPYWCDb:repre
F\]KFIb:reque
QTFM]Eb:requi
XZJNDMb:resch
PUNIKSb:resea
?ZWONNb:resou
ERTOPPb:resp
_I\HFHb:respo
XJPKOMb:rest
YDWGJUb:resta
QRDaJHb:reste
OLJNYNb:resti
DOTNPVb:resul
THKLK\b:retai
UI]JDQb:retir
KTR\HEb:retra
hJGLJLb:retur
?YTOOQb:reuni
^I]EHHb:revie
SKYMKJb:reçoi
QLOMXJb:reçue
SWU\@?b:rh
_HKLNLb:ride
NKK[OLb:rides
LOTNMPb:rient
GTUPLNb:riesg
W^BKFRb:ring
<]SOOPb:riuni
K\QOBPb:rn
TGQKSOb:road
PNGKHbb:robot
>X[MOMb:rol
LFKVK\b:role
`LIJNMb:rolle
ICgQIMb:ronde
AANd@eb:room
HaIMNNb:rooms
PHIaLLb:ropes
SRlCP7b:round
]CHQULb:rozmo
GJPLKbb:rua
HLPPKZb:rue
UYKMLHb:rufen
UKPOLOb:ruft
XJWWEGb:run
JRRMPOb:runde
YNHMLSb:rundg
oF?DKWb:runs
ESYTIKb:ruolo
H`JNPJb:réser
>ZSOOQb:réuni
FWKMAcb:rückf
GQLP_Gb:s
GSRNOQb:s2p
^D]EBTb:sa
XI`KFIb:sabba
VHJ_JIb:safet
JJI[]Eb:said
JGlKJGb:saiu
VWHHGVb:sala
U=]DaEb:salar
X?S]QBb:sales
@TLNO^b:salle
IWIL]Jb:salud
`YHLEHb:salut
NFGKOeb:same
MUIQQMb:sampl
H]NMMNb:san
UVBSIQb:sandb
UUMMLJb:sandw
SHEiIIb:sans
[MKKNNb:saran
_R`CF?b:sarà
HMN^MLb:sat
WQLLMMb:satur
?WTPOQb:savoi
;O^JWQb:saw
Q9OX@ib:say
ZMGTAVb:says
YLMOMLb:scarp
VIHIM\b:scene
ZbEHJFb:sched
TaIKGJb:schic
UDCZI[b:schoo
SKWNMIb:schui
LOHKM_b:schul
\LIMNNb:schwe
>VUOPQb:scien
\JKMPLb:scori
uADA^@b:scree
JLGdNKb:scrib
\SYEDHb:se
1[VLRZb:searc
IMXYKIb:seat
MINLL]b:seats
O0ZQ[Ub:secon
Pg:Z@Nb:secre
GgGSFLb:secré
H[NQLLb:secur
TMOOJPb:sede
bLCIOQb:see
fMFMMGb:seein
]LKLPJb:seen
eAaIDEb:sees
S[E_EDb:segre
EPSWMNb:segue
OJWPMMb:segui
cIGNNKb:segun
=VYQNOb:segur
SH_JKJb:sein
D\OQNMb:sekre
KcGEHXb:selec
O]EPKMb:selez
KXQLNLb:seleç
FGcOOLb:seman
EjINJJb:send
P^fJ9Cb:sends
\VKERFb:senio
dDJOMMb:sense
WLLONNb:senso
NRDHZTb:sent
IGhLLJb:senti
DJRLQ]b:separ
DM\LQOb:septe
TCYTMIb:sera
^TGRHGb:serai
YJNPNKb:serez
IWFIJab:serve
R\YH@Kb:servi
ZZOIFHb:será
`W[DE?b:sessi
ZZ>:S\b:set
MQOOJTb:setti
FPWRLNb:setze
WZYGGCb:seu
OH[NOKb:seule
OPJMRQb:sgt
fA@l>Hb:shado
>U^?_Kb:share
`YIELHb:sharp
a=^]P1b:she
dcEEDFb:she'l
KM\XBKb:she's
YLLNPLb:sheet
IBNA_ab:shift
YHIMMVb:ship
>RWQPSb:shoes
`LGHHWb:shop
\AOAWWb:short
EOV_IHb:shoul
GPTOOPb:shout
QTMMNNb:show
YbGIEJb:shows
JUUIDYb:si
QXKeA@b:sich
aHLNKMb:siche
FL]LPNb:sick
`L@HEab:side
HNd`L4b:sie
<VSMWRb:siehe
K^AJ_Gb:sign
QWFIMUb:signs
JGKrFGb:silen
ENKeLKb:sin
IQbJIKb:since
MTPLMOb:sind
QYIJMPb:siste
j:=[DZb:sit
TCmLIBb:site
MF>xJGb:sits
^CKPITb:situa
UHILG`b:sitze
HEFpMIb:sitzt
NI]JMNb:six
JSWNOIb:się
[IKPOLb:skal
bKBLPOb:skill
aKJIMNb:sl
IRJcELb:slide
UYTIU:b:slot
EdJLNNb:slots
XIPPMLb:small
DWQPNQb:smart
o:QIKLb:so
ZKIQNNb:sobre
`KNMHLb:soci
fIJMLIb:socio
CURNORb:socié
ZEFKL]b:softw
=VYOPOb:soins
`IHKYEb:solli
N[QQEJb:solo
WGLNTNb:solut
b@S[IAb:someo
VWFONKb:son
IQOOORb:sonne
Z\FJHLb:sono
QHKQXNb:soon
[LGMOOb:sorge
JIYNPNb:sorry
F`DMH[b:sort
N\KNLLb:sorte
OaEJPKb:sourc
\LHNNNb:sowie
FUROOOb:spain
T[KLJJb:spare
YAP\RCb:speak
dKHNKKb:specj
?JTQKab:spedi
?URMTRb:speic
jIHFPIb:spend
WJPMPMb:split
HEFQJlb:spoke
CElNJOb:sprak
XFE_NJb:sprec
hK>QLMb:spree
bFIPJOb:sprek
WE[IOLb:spric
GJSYPNb:späte
vADBONb:sql
IPSPNPb:sr
KZQNINb:sre
9YXOPRb:st
\KKOLLb:stabi
\FULHOb:stadt
YM@AS`b:staff
N9`=hNb:stage
JJLcKLb:stagi
oDGNIIb:stake
KUBcJJb:stand
FNJbNLb:stanz
NR`AZ@b:start
KNE`FVb:stati
QHaMKGb:statt
gBTGMIb:stay
IOZK]Ab:stays
`AURIJb:stell
TCJH_Qb:step
`E]DKHb:stepp
XEYLLKb:steps
iGJMJHb:still
DXLNMWb:stop
fBEKJWb:store
[DHUFXb:story
FLXNYIb:strai
ETOONUb:straß
BLNNLdb:stree
PJLLJ]b:stren
ETROOQb:strik
YDIL_Ib:stron
GPOORSb:struk
=W`DPRb:stuck
PF^VHHb:stude
TOMDRUb:studi
^IRKMJb:stößt
GHdFLVb:su
VHMNULb:sua
UXHOLKb:submi
HS]KLKb:succe
GTQOOPb:suche
HQSPOOb:sugge
WRJOLLb:suis
RCHNLcb:suite
WC[YIBb:super
UfEJGIb:suppo
]GMOLMb:sur
HTYNLLb:sure
UNIZLJb:surpr
[_JHHGb:syste
IKKIJib:são
CTWOONb:sélec
HKIeNKb:só
=ZPNPUb:t
^@HMLZb:table
GSMM\Jb:tag
MKIc@Vb:take
`MREBSb:take-
PNUW<Ub:takes
PKZMPHb:takin
\JKONLb:tale
GmIIKJb:talen
pCDX:Qb:talk
^RHXBHb:talki
TSGaEGb:talks
kCIMKKb:talle
bJJKNJb:també
@WVMORb:tap
^EFII`b:task
QFZMOMb:tasti
ZHNPOLb:taxi
WLLMONb:tbc
aE]GGHb:tbd
qXNU:4b:te
ZcDFMFb:tea
HBIGc\b:teach
HJ`WAQb:team
LZZKIGb:team'
j>HLGVb:teaml
F_[KDKb:teams
L]JLRIb:tech
[HFcIFb:techn
^KFMOOb:tee
`O[DAJb:teil
^PJGMNb:teiln
@YROPPb:teilz
SIKKH`b:tel
WS=PZIb:tell
HRVNMPb:tempo
nBEEE[b:ten
`YCFX@b:termi
H\MPLNb:terug
DOV@ZWb:test
BPSLM\b:teste
VOCLG_b:text
TQTH@Yb:th
MWAGn@b:thank
U<[G?ib:that
KKMcNGb:that'
DRJXKWb:the
GMSNMYb:theat
LOMRTMb:their
O_OFTCb:them
_KKKMMb:thems
hFGLCVb:then
[A`a>@b:there
\XNFJIb:these
]JHQMLb:thesi
[S@RVCb:they
_THA[Db:thing
YHNLNPb:think
RIHMHbb:thirt
]Yf92Sb:this
UJVJMNb:thoug
gV@KFLb:three
@NEY`Ob:throu
SA_ITJb:thurs
`aDIBIb:ti
N][GHFb:ticke
TPUKNHb:til
YG_JGKb:till
FL^QZ?b:time
S[KMJIb:times
\EKOOOb:tiny
8NOSLfb:title
RXIMNLb:titol
I]JNYCb:to
d:Pe<Kb:today
WLMSMJb:toddl
MKI`OJb:toeho
VFNNSOb:toget
BI]JI_b:told
KFIiKLb:toma
W]G^?Bb:tomor
QLTQMKb:too
N>cMDZb:topic
C_[FPGb:touch
jTUG@@b:tour
GW\NKHb:tout
KINHKfb:tower
VFWGYFb:traba
bHEJF\b:tract
ZIPONKb:tragw
dPCEFWb:trail
VTGW8Zb:train
FINOHfb:tram
CfKUGKb:trans
LEDNQeb:tratt
_j?I@Jb:trave
iHFHKPb:treas
@XPOQRb:triag
DHYJcHb:trial
b>bFJGb:tribu
HfHJNKb:trip
LYLONLb:troub
lD>FKZb:trust
kIFKNGb:träff
_COPPIb:très
OXOD[Eb:tu
HYHJZMb:tudo
=QURMXb:tuesd
^IFOQMb:tuota
IRVPLLb:turn
_GIORKb:turno
UMLOOOb:tweed
mKHEMGb:twent
AbEE]Pb:twice
^OKMIKb:twins
fF/VOZb:two
HMTOQRb:type
WLMSJLb:types
)P]UU[b:técni
PEWNQPb:télép
AWRNNSb:těším
<_IMBgb:uffic
WJMOOOb:ui
=YULORb:uk
_JDYILb:um
[UAD<ib:un
QRQJKQb:una
^GHNOOb:unas
bGJOLMb:unass
fB_Q9Ib:und
bMKMJIb:under
MXFFSVb:une
ZHRLLMb:unfor
ZLHVNHb:union
FUPRMQb:unive
]KIJVIb:uns
JQVKC[b:unser
H\PONIb:unter
SE\FLTb:until
XjK?8Wb:up
TI_LMGb:updat
N^KKRHb:upsta
GL_MOMb:urlau
PXaEN=b:us
LHKKKeb:use
\EDJJ_b:used
TALKVYb:uses
IOXMONb:usual
_IHPKNb:uur
GFiHPLb:va
VEbLIHb:vacan
AXQNOSb:vacat
JF\GZMb:vaga
\AQYLHb:vai
PKJZMNb:vak
aCMOGSb:value
TTOEGXb:van
G^TGOKb:vem
NEIiNFb:verba
BUOOPTb:verei
GHbNOKb:verhi
^HHPONb:verka
dBVLIIb:verra
[G_IHIb:verre
`F[JHGb:vertr
LHYMB^b:vg
<hMNHSb:via
^DcGJDb:viajo
Xj;A>^b:video
eFGQJMb:viend
HH\ZMHb:viene
QHYMJQb:view
`MHLNKb:vingt
dMLHFOb:virtu
NQKHWRb:visio
Pv@HBJb:visit
iDEINRb:vocal
YCSPNLb:você
jGJLKIb:vogal
GIROL^b:voice
FJ_RLNb:volge
PSJOOOb:volgt
eGEJOPb:volun
TUBeBIb:vom
`PIHUDb:von
IQ@I`Wb:voor
FZJJSSb:vor
DXRPMOb:vorab
HEjLINb:vorig
ENOOSWb:vormi
G@BMcab:vorst
VKSSHKb:vos
SXAE`Ib:votre
EfIRMHb:vouch
cQ^T+Ib:vous
NQWQGLb:vp
jW@FKHb:vrage
OaHMEPb:vrien
=U]NMOb:vuelv
[MJMOLb:vuole
`QTIDHb:w
TiHHHDb:wait
MEEJ^[b:walk
\IIKQOb:walk-
D]ONOLb:walks
BGFoOLb:wall
_AEL]Kb:want
zNNA@Cb:wants
:TQPHbb:ward
HhJNKGb:warde
[GFLJ[b:wareh
=\RNNQb:warm
C\FJFdb:warml
8`iCDQb:was
F=Pp?Yb:watch
]IHNPNb:ways
:>QLdab:we
EO`AG]b:we'll
^B@IKfb:we're
CWROOPb:web
XKMNNMb:wed
ZXFJIPb:wedne
ZH]IHJb:wee
cAdECKb:week
BT^KLPb:week'
=YQOQRb:weeke
GiJILLb:weg
ZWCJSIb:welco
EGYL_Jb:well
CRZNNOb:went
P]BNNNb:werde
GWEJJab:were
PaUDGIb:werks
XKKONNb:werkv
QJSZIIb:what
QNZGZ@b:when
_CMLNRb:where
\\DMIGb:which
fFM\ADb:while
\IIMONb:white
ZWY^)Ib:who
YCP[JIb:who'd
YJE\JLb:who'l
VYE^ECb:who's
TWIMMLb:whole
LF_SKKb:whom
UJXWFGb:whose
fGGHQNb:why
UJ`DLKb:wie
PGGgLIb:wien
PJYLOMb:wife
hJHQGIb:wil
WQEVJMb:will
RXHNOKb:willk
J;RVP^b:wir
SI]JJNb:wird
dKQFPBb:with
NH]WKEb:witho
EIoYADb:won't
UEZYGFb:word
QFgMFIb:wordt
l>GDI\b:work
\JHNPNb:worki
UYJUICb:works
STWIKIb:worry
IQ[<[Ob:would
bFJQMKb:wrap
eDJOJOb:wrap-
Hb6^CXb:write
WMZJMFb:writi
YRYIFGb:writt
PH_OIKb:wrote
GSSOOOb:wunde
SFLGR\b:x
b3YZRAb:y
RKXMKLb:ya
bEIJGYb:yard
OOXLINb:year
[C\MIJb:years
DTUNNQb:yes
cSFOGHb:yo
MKY>UVb:you
[CXKETb:you'd
nIHB;^b:you'l
M`HDb@b:you'r
S`QBNFb:your
OR]HIJb:yours
^JOHQJb:z
?TXMORb:zadan
?UWONRb:zadać
MKLOTQb:zapra
DRLZTJb:zeigt
gHCQJNb:zelf
^HHOONb:zespo
EjHKMLb:zet
LKdJJLb:zich
OF\JFYb:zijn
gFNQGHb:zimme
VDTXJHb:zit
HK\NNNb:zonde
5W`PNOb:zone
M\CDWRb:zoom
ZOJa?Fb:zu
RLPJNTb:zum
fXGBKHb:zur
BNLeLMb:zurüc
UFcHGMb:zweit
@XQNNTb:züric
KY[INCb:|
PO\GTEb:¶
_EQPHKb:·
_ILMLMb:º
Pk>>bAb:à
^ELLSLb:às
MOJMUSb:área
@[QOMRb:çalış
?S]T@Wb:è
TATKH^b:é
aGHNRJb:échan
OIL^NJb:écout
_MINJMb:élu
XJMONNb:élue
OFOLEeb:étage
`L[IGCb:étant
^HLONKb:étude
YJMNNNb:êtes
LLNMK\b:über
T]FJNKb:übern
\MLNJLb:διευθ
`MLMHKb:οικον
PMQITPb:компа
MMRJTPb:отдел
UMPIPNb:руков
WMOIPNb:со
XLOFROb:сторо
X_@?i;b:–
[[JMEIb:—
_OROGDb:•
RoFIFEb:…
D[EM]Lb:→
>VXNROb:⋅
ZKIIUNb:✓
SMTMKOb:📞
9OjQCUbracket
cZLCDJbullet
5YAXS`capitals
Z]NIJBcell
gUU@5Sclock
FYTWLCcolumn
Y[2GM`ends
JNLKSXfirst
vJRVM%formal
^LJNMLformal:aleksandra
dJIMLJformal:avv.
\KMNKMformal:carolin
aJIINOformal:coach
aGKNMLformal:councillor
X[FHNKformal:d.
jIJLEKformal:de
SIaIHLformal:dhr.
_JJOMKformal:dipl.-ing.
SEZQLKformal:docteur
WLUKOGformal:doctora
YASCHbformal:don
EVIIbJformal:dona
PMJM_Gformal:dott.
WGBLfHformal:dott.ssa
KURWS>formal:dr
r*UX:Wformal:dr.
lAWEJGformal:dra.
PbIKIKformal:father
eGHMMMformal:fermín
{U?H=@formal:fr.
SdKQP8formal:frau
p[ICL6formal:herr
o<BjCAformal:hr.
gDILMLformal:ing.
^KIIOPformal:ivor
ZGe[I1formal:m.
UMFIGbformal:meneer
\JJOPJformal:mevrouw
OOYKUBformal:miss
SSFQRKformal:mme
WMKNNOformal:montserrat
]O]MO6formal:mr
P>ECe_formal:mr.
QSRe=Bformal:mrs
]IBOWLformal:mrs.
PR[TR8formal:ms
DcIaFDformal:ms.
aKIMNKformal:pfarrer
_GJNNNformal:pilar
`HKKOMformal:prof
h9vA=Eformal:prof.
jGNQHCformal:professor
]IHOPNformal:remedios
YXDLNKformal:signora
ETJVF\formal:sir
WFZFB[formal:sister
TP[AXCformal:sr.
YKKMOOformal:steve
(UXQJjgiven:01
MGQIVWgiven:02
QV<8Ujgiven:03
bXVXK(given:11
ZJ=F_Tgiven:12
e<-Ka`given:13
IMYVRDheads
#iPNlhin:place
#hRPjiin:place:name
+QPNYgin:place:names:0
#lKLdZin:place:names:1
$cPN[Yin:place:names:2
7\PLTWin:place:names:3
ZSF?QXin:title
_FI>Q]in:title:name
hQ97Oain:title:names:0
c<NHSQin:title:names:1
0WVQYSin:title:names:2
GWTMMOin:title:names:3
BNO`OKl0
ScUMD>l1:↵
Z_RE<Ol1:↵-
Y[RK=Ll1:!
]\QL@Dl1:!-
FXWMSEl1:&
CXWLOMl1:&-
W>EIVal1:'
Y=EFX`l1:'-
9ViEPMl1:(
EPhFREl1:(-
nAJQIGl1:)
jEMSDGl1:)-
mDBNNJl1:*
oBANNKl1:*-
ZKDLPUl1:+
_IANPSl1:+-
PWDT`;l1:,
TS>U_@l1:,-
QN@PUUl1:-
VUANOQl1:--
U\T@ILl1:.
Z[K>VGl1:.-
pCW:GPl1:/
{AL<CRl1:/-
Q[:FUYl1:0
dZ=BMQl1:0-
[SGONHl1::
ULCZVGl1::-
UKhd;2l1:;
SFfj;6l1:;-
YEOL[Fl1:>
ZEOL]Cl1:>-
OiQD?Ol1:?
JlNA@Ul1:?-
?YTMPRl1:@
>YUMPQl1:@-
Z[f>7Jl1:a
TYdS3Cl1:a-
LFTGIel1:about
LDVGIdl1:about-
IE]WLLl1:accou-
QDXYKIl1:accountant
GMJNGfl1:after
NJHOEfl1:after-
DRQOQSl1:ag
DSQOPSl1:ag-
E[JNHYl1:agenc-
EUSOOPl1:am
CVTNOPl1:am-
@bYJCSl1:an
?b^H@Sl1:an-
{<9YBEl1:and
{5:Y@@l1:and-
VFeDMHl1:as
[F`FMFl1:as-
\`GHFHl1:ask
TcHBVCl1:ask-
VU\K@Il1:asked
O_UK@Kl1:asked-
XWJMIJl1:aspet-
ZUJLJKl1:aspetta
^aBNJBl1:assis-
HcLMPGl1:assistant
QPROJNl1:assoc-
SNROJMl1:associate
CKMJHml1:at
<MLJOll1:at-
nQSEABl1:avec
kPJFHGl1:avec-
GJPNM_l1:be
LKQMLYl1:be-
XH^ILHl1:becau-
WIZJMIl1:because
YWFZ@Il1:bei
dLA`EDl1:bei-
oGIMJDl1:betwe-
nHJLIEl1:between
HcFPNKl1:bij
GfHNLJl1:bij-
UJZMJJl1:boss
TIXOKKl1:boss-
bGRKJJl1:bring
^HYNJCl1:bring-
2dUOMSl1:busin-
1eUONSl1:business
<WW^LFl1:by
=[WVNFl1:by-
_KINMMl1:będą
^LJNLMl1:będą-
dGFNNNl1:c'est
eIHMLMl1:c'est-
]YKMEFl1:call
`XKNDEl1:call-
KLMOOXl1:calle
JKKMM_l1:calle-
MLLNM[l1:called
GLON`Kl1:candi-
CRQNRSl1:candidate
\OGJQLl1:capos-
W\CIQJl1:caposala
ZEYKMJl1:capta-
OJeKKFl1:captain
TMVKLLl1:ceo
XLWKJJl1:ceo-
VXXHHCl1:chef
^VPJICl1:chef-
UI[MMHl1:chefa-
VIVMLKl1:chefarzt
GSHPM[l1:chiam-
KZLMJRl1:chiama
AVWQMNl1:chief
>XXQMNl1:chief-
QGBNNel1:clien-
LIJLN`l1:client
S]RFJIl1:colle-
XRUGIJl1:colleague
SEGHW]l1:collo-
\BIJQXl1:colloquio
cDaEEGl1:com
jDQJIHl1:com-
c9gJFGl1:con
c;eJFGl1:con-
F\XMJIl1:conta-
AcPOJLl1:contact
CUUOPNl1:custo-
BVUOPNl1:customer
EUQHJ]l1:da
CUVKHZl1:da-
=JTWgAl1:de
:SYL_Jl1:de-
?TTL[Ll1:dear
BTRMYLl1:dear-
<QPPJcl1:den
CMNPM^l1:den-
OH`IPJl1:deput-
OGbHQIl1:deputy
DWONORl1:des
DXONORl1:des-
@[UI\El1:di
B[QJ\Fl1:di-
XZIKLGl1:dial
\SKMNEl1:dial-
<NH\M_l1:die
@QLTOZl1:die-
5XPPYUl1:digit-
8WQP[Pl1:digital
JE]^HHl1:direc-
MB][IIl1:director
CXPOOQl1:do
EUPOORl1:do-
]LKMMLl1:drift-
aJJMNJl1:driftsleder
I]LQMJl1:du
G`LRLJl1:du-
eJHMJMl1:e
bKKLJLl1:e-
RHJKN]l1:el
SJKMNWl1:el-
\IFLMWl1:en
YKFLMXl1:en-
WMMNOLl1:enhet-
\LKMOLl1:enhetschef
ICFKeXl1:entre-
GFMKU_l1:entretien
ANLNiIl1:entrevista
^MJNLJl1:entrevistarán
G\IMF[l1:es
EZGML\l1:es-
GLNO]Nl1:estim-
MNMNYKl1:estimado
kECNOJl1:et
lFBNOJl1:et-
'[QKdWl1:event
,ZQLbVl1:event-
IKR8jRl1:for
ZIJ<fJl1:for-
PIZMOLl1:forem-
RF\LPJl1:foreman
\FGOJVl1:forwa-
aEFNHWl1:forwarding
Heg7:Tl1:from
Hc_9;\l1:from-
NKGiJHl1:führt
VNJ]FIl1:führt-
EJ^LXIl1:für
CK^LXJl1:für-
QMTNSGl1:gespr-
RHIMaIl1:gesprek
HRWPIQl1:gespräch
PJFbMJl1:gleic-
SHFbKKl1:gleichstellungsbeauftragte
M`GLQJl1:guard
J_BGJ_l1:guard-
LMLN[Ll1:hallo
KMLN\Ll1:hallo-
D_QMGQl1:head
EXWQILl1:head-
MMMNYMl1:hi
LMMNYMl1:hi-
BMRLIdl1:hospi-
BNRMJ`l1:hospital
:[RNOWl1:hr
9[RNOWl1:hr-
_JLQJLl1:i
SbCNIJl1:i'm
V`CNIJl1:i'm-
^JKPKLl1:i-
VKZELNl1:if
UKYGKOl1:if-
D`LLMQl1:ihr
@dLMLQl1:ihr-
BbPRJIl1:ihre
BeQRGIl1:ihre-
RUMNLLl1:ik
RWKNLKl1:ik-
ZMIOOLl1:il
TMINRQl1:il-
>VXMQPl1:im
BTUNQQl1:im-
>IKMQil1:in
>LLNQfl1:in-
EUEFLil1:inter-
FPOOSSl1:interne
AXFGMhl1:interview
dFLNMIl1:interviews
MIKP]Ml1:invit-
ZI=ZA`l1:is
UP<YC]l1:is-
QHWQLMl1:ist
RIVQLLl1:ist-
YRITDNl1:it's
YUCYBMl1:it's-
@TSPSPl1:job
>STQUOl1:job-
bLIMMJl1:kiero-
oJCKJJl1:kommt
mFMLFHl1:kommt-
]GYFLJl1:la
[JUGMKl1:la-
JKLON\l1:late
DNLOP]l1:late-
NCZLKXl1:le
FGWLK_l1:le-
JTYVHFl1:lead
YVMQIDl1:lead-
?U[NMPl1:leite-
=U\PMPl1:leiter
HJKP`Ml1:liebe-
YMUENLl1:manag-
aJQFLMl1:manager
c\^C?:l1:meet
^]cF=9l1:meet-
gJFNNGl1:meeti-
pFCOODl1:meeting
]LIONKl1:meist-
_KIONJl1:meister
\>QO[El1:met
[:XPWFl1:met-
CXPNORl1:micro-
>[POOSl1:microsoft
k>]IHCl1:mit
l?UJJEl1:mit-
e@LPPHl1:mª
cBLPPIl1:mª-
MKMOLZl1:métro
NLNNIZl1:métro-
aSFKMGl1:naar
cY@KLFl1:naar-
CYPNNRl1:new
FTRNOQl1:new-
hKJHLJl1:noch
iIKHKJl1:noch-
FIgJNMl1:not
IGeKMLl1:not-
DQYZKGl1:note
BT[YIGl1:note-
VXGNQGl1:nurse
^TELQGl1:nurse-
HOUOOOl1:nächs-
HOTPOPl1:nächsten
_X`I<?l1:o
\M`T?=l1:o-
X\IKKHl1:ocupa
V]JLHIl1:ocupa-
fIJNKHl1:oddzi-
fIKMKHl1:oddziałowa
CFaIXNl1:of
EG^JUQl1:of-
Q`GPJHl1:offic-
TVFOOLl1:office
J[NPMJl1:officer
UBAHJpl1:on
U?@HKrl1:on-
H\NNOLl1:or
VWHJNMl1:or-
aKHMLMl1:oraz
^LINLMl1:oraz-
RkFHHHl1:par
RfFIIIl1:par-
JIKMJdl1:parkh-
JIJMJfl1:parkhaus
HF^QNOl1:partn-
PGUPPNl1:partner
<ZUOOPl1:peopl-
>YTOOPl1:people
ILLKcKl1:per
ENMKeJl1:per-
[HKNPNl1:platf-
[IJMPOl1:platform
DeB\HKl1:por
FiFXEIl1:por-
`JIMOKl1:poved-
bIJNNJl1:povede
`HMOLJl1:praxi-
ZI_IIFl1:presi-
\IHOPNl1:presidenta
VL`KGFl1:presidente
[KQNMIl1:prima-
\KOOMHl1:primario
GSQOOPl1:proce-
GRSNOQl1:process
;\PQRQl1:produ-
8ZRPSRl1:product
^KUGMIl1:prof.-
ZLVHMIl1:prof.ssa
MJNNMZl1:raum
KGNOO\l1:raum-
EHFPY]l1:read
HECMa]l1:read-
]IJOMNl1:recib-
]IJOMNl1:recibe
NaGKMKl1:recru-
XaGHIHl1:recruiter
\KKMOLl1:rekto-
YLLNOMl1:rektor
XHYLMGl1:renco-
bKFNNKl1:rencontrerez
\GG]IKl1:repre-
\KKMOKl1:representant
RIL_JKl1:representative
:V[MTOl1:resea-
<WWPSNl1:research
M[LNOJl1:ring
MXLOQJl1:ring-
IGNNMbl1:room
IHMNMbl1:room-
IJOLIcl1:rua
KGOLKal1:rua-
_@KJJ\l1:sala
]AMGH_l1:sala-
FLPMM^l1:salle
GLPML^l1:salle-
bXFLIEl1:sarà
^XHMIGl1:sarà-
[IKMONl1:secre-
^HJMONl1:secretario
fPCMLHl1:see
dUBLIJl1:see-
gLGLMGl1:seein-
dGJLOIl1:seeing
XZDUGHl1:sends
YWGVIDl1:sends-
FQROOSl1:senio-
CQSOOUl1:senior
ZJKNNNl1:setze-
YKJONOl1:setzen
ZR_FGAl1:seu
[UYGHCl1:seu-
UJIaHIl1:shado-
SIJbIIl1:shadow
HJLOKal1:short
LJIKJel1:short-
OcKJLHl1:sie
LcKKKJl1:sie-
_JILNMl1:sind
_JILOMl1:sind-
gHBLRKl1:so
iH=NQMl1:so-
[XGLHLl1:sono
YYGKJMl1:sono-
\KLOMLl1:stron-
^JKOLKl1:stronie
XPJOMLl1:suis
YPJOLLl1:suis-
JLHJJhl1:são
GKLJIhl1:são-
0`UOQUl1:talen-
0aVOPTl1:talent
MPOKG\l1:teaml-
DQNOH_l1:teamleiter
XMMMOMl1:teamleitern
ATWOOPl1:teamleitung
EKSN^Kl1:termi-
FGJLOhl1:test
FJNLNcl1:test-
H[KKZHl1:thank-
QLG_KKl1:that
XIJ[KKl1:that-
;D?FE{l1:the
=D@ED{l1:the-
]JHMONl1:then
[KHOONl1:then-
GPPZPJl1:throu-
IPP^NFl1:through
PIEO\Ql1:time
RHGO[Pl1:time-
eRN6E[l1:to
_^E1PYl1:to-
eEEKNRl1:und
eCEKPRl1:und-
VGXLMKl1:unfor-
RJVNMMl1:unfortunately
JKLKN`l1:use
NJMHN_l1:use-
A[OOGYl1:via
C[NNHXl1:via-
]JLNMMl1:vocal
]ILKNNl1:vocal-
TU`FN>l1:von
OR`GU>l1:von-
LCGJ]^l1:vorst-
FKNNgFl1:vorstellungsgespräch
AUXNNOl1:vp
CVWNNOl1:vp-
FH_OONl1:was
II\OONl1:was-
cLHMLLl1:wee
bLHNLKl1:wee-
WMKOONl1:werde-
XMJOONl1:werden
NWXVEBl1:while
C\R]FFl1:while-
m>Y1MWl1:with
mAZ-MXl1:with-
WJTPJLl1:wordt
VGXPJKl1:wordt-
ZHMLFYl1:x
PHOHK^l1:x-
aJGNNKl1:y
`JHNNKl1:y-
BTTMOSl1:your
CTTMOSl1:your-
AUYOJRl1:z
BSXQJRl1:z-
;bLJSTl1:zoom
BaKLQOl1:zoom-
aIKMNIl1:zwisc-
`JKLOJl1:zwischen
aQNY?Al1:|
UVYW?Al1:|-
IR_NQAl1:¶
NI`OW=l1:¶-
KROOJUl1:·
R^MKY:l1:–
W]JH[9l1:–-
HUOQJSl1:—
VYKLIKl1:—-
{=DLHGl1:•
{9BKLJl1:•-
D\FM]Jl1:→
CaEL]Il1:→-
_H;JP^l2:↵
VM=HS^l2:↵-
hIFNJKl2:!
^NGMJPl2:!-
GSQOPPl2:#
YcIKAJl2:'
_^IK@Jl2:'-
>NcMMPl2:(
7TcMMRl2:(-
]L>TNRl2:)
`L=UOMl2:)-
XJNQOJl2:+-
XdP8=Yl2:,
RhX9APl2:,-
vEKJI@l2:-
{EFHI?l2:--
SVZHIEl2:.
VYRHMDl2:.-
_IGMWHl2:/
YIGK]Il2:/-
^PBCEcl2:0
`FJAHcl2:0-
QAZFYOl2::
VFRJXJl2::-
U[?aFEl2:;
eNB^BDl2:;-
ZEJN]Fl2:<
`EJLYFl2:<-
=[SISSl2:>
;]SHTTl2:>-
S]INJHl2:?
[YGOJFl2:?-
XJKMTLl2:@name
USLGQNl2:@name-
AWSPPPl2:[
;ZUPOPl2:[-
ZUCGC]l2:a
QTFKE_l2:a-
aHLQKHl2:abraz-
bIKQJIl2:abrazo
AbPNKNl2:abraç-
C_PNLNl2:abraço
:UNQXSl2:ag
?UNPVRl2:ag-
EWOOPPl2:agenc-
EXOOPPl2:agency
JNKL_Ll2:agend-
FLIPN`l2:agree-
FOJOO]l2:agreed
CUWNOOl2:am
ETTOOOl2:am-
BTXOOPl2:ameri-
>S[OOPl2:america
>YTMQQl2:analy-
aGJOOJl2:anche
bHJNOIl2:anche-
XMNOLLl2:and
YLNPKKl2:and-
DXROMOl2:appli-
UKYNGLl2:archi-
GTPPPOl2:architect
MRKOIYl2:are
NQJOJXl2:are-
WOHONNl2:arriv-
VNIPNOl2:arrive
L[LLSHl2:ask
NZLMQGl2:ask-
GIJcNOl2:asks
HJJ`PNl2:asks-
KLJ[PNl2:asses-
T@]LIUl2:assis-
LB\JI]l2:assistant
EHHNMkl2:at
EHIOMil2:at-
F[H^KHl2:atten-
E^F\KIl2:attendance
`JGPLMl2:auftr-
VRHPLMl2:auftrag
lBJOHKl2:avec
oBIMHKl2:avec-
ZIBN]Jl2:badge
ZL?O]Il2:badge-
YESC@gl2:be
UIUC@cl2:be-
r@IMIIl2:behal-
iHHLLJl2:behalf
FPWPOPl2:beim
HOTOOPl2:beim-
\INNMLl2:besid-
ZINNNNl2:beside
dSFMGHl2:best
`THOHGl2:best-
]IXMHHl2:big
aJNMJIl2:big-
^KHMDXl2:board
]EFOF_l2:board-
iIKHKJl2:bring-
[NHHJWl2:by
NVIHLYl2:by-
RNU\DEl2:c
ZDVYIDl2:c-
Q]LNGKl2:cabin-
VXLOFKl2:cabinet
Z^ACYEl2:call
ScCCVHl2:call-
IGMLObl2:calle-
JGMLPal2:called
VMHQPNl2:can
CJOMeLl2:candi-
@JPNgKl2:candidate
^IJONLl2:cas
[JKONMl2:cas-
MLIMIbl2:case
LLJMHbl2:case-
ZSGMJOl2:ceo
aLGNMLl2:ceo-
hGGJLOl2:chair
ZSHIKQl2:chair-
fYFJDFl2:chat
iWHJAGl2:chat-
[ONMILl2:check
NPMYJMl2:check-
]RJOHJl2:cheer-
U[JNHKl2:cheers
KcIMJKl2:chied-
L\JNNLl2:chieda
FKLJFml2:clien-
DQTLLYl2:client
HGLJKil2:cliente
ZIKKG[l2:clíni-
[HKJHZl2:clínica
fIIOJIl2:codin-
_JKOKLl2:coding
]GHMZGl2:collo-
ZGHL^Gl2:colloquio
P\^EGDl2:com
Z\OGIDl2:com-
aMKMIKl2:commi-
]OJMLKl2:committee
iE@QKOl2:con
lF@PJNl2:con-
eJDONJl2:consi-
>]QOOQl2:consu-
=\QOORl2:consultant
GgKQIGl2:conta-
OcKQFFl2:contact
dHHQKJl2:conve-
cHKQJIl2:conversation
?kPWCFl2:coord-
@cMTHMl2:coordinator
VVFYGHl2:corpo-
UZEWGHl2:corporate
ITOOOPl2:counc-
GTPOOPl2:council
@TSPNUl2:couns-
=TTPOVl2:counsel
VLMNOMl2:crit
UMNNONl2:crit-
]HLOOJl2:criti-
_GKONLl2:critique
TNLNOOl2:cto
WMLNNNl2:cto-
ZJKNNNl2:danac-
[JJNNNl2:danach
FbKNNJl2:day
CfJMPKl2:day-
ZLGGDbl2:de
TMIHEbl2:de-
OI\NOJl2:demo
QGZNPJl2:demo-
bLGMJNl2:deput-
eLELJNl2:deputy
TKIJL\l2:der
SKIKL]l2:der-
aFJPNKl2:desig-
aDKPNKl2:design
QI\IPLl2:die
PK[JNLl2:die-
OLUNMOl2:direc-
MMVOMNl2:director
LVZCWDl2:discu-
PXTKGLl2:discussed
cHGPLMl2:discussion
YKKONMl2:dive
WLLONNl2:dive-
RI]KMJl2:drh
JJcKOIl2:drh-
dIHKLOl2:e
cIHKMMl2:e-
PaMMIGl2:earpl-
T^LKHHl2:earplugs
RLGNOXl2:ejerc-
WKEMNYl2:ejercicio
YHHIK\l2:el
TLJJH_l2:el-
STLNNKl2:empfa-
KZKNNMl2:empfang
ESTPOOl2:eng
FSSPOOl2:eng-
9\ZPLOl2:engin-
1]]QNQl2:engineer
YDCFfNl2:entre-
]KJQJMl2:entretien
NIFJdPl2:entrevista
?TZONPl2:europ-
<T[ONQl2:europe
@RTPQTl2:exper-
ARSPQTl2:experience
_FLPPIl2:fachg-
^ILPMKl2:fachgespräch
\KKMOKl2:fackl-
ZLLNOLl2:facklig
dIGLMMl2:falar
gGGNKLl2:falar-
TIXNKLl2:first
TLZLMHl2:first-
JaLKNJl2:follo-
J^MKLOl2:follow
CIMLX]l2:for
GHJJV`l2:for-
IJGKLhl2:frage-
KLHKLdl2:fragen
Y[FNGKl2:from
X]FMGKl2:from-
IPROPOl2:für
ESSOPPl2:für-
HROPQPl2:games
IROOQPl2:games-
E^KQQKl2:gener-
GZLPPLl2:generated
MZGSKNl2:gern
Q[DQKNl2:gern-
>KVOQ[l2:gesch-
EKNOP]l2:geschäftsführer
sJDJFIl2:gespr-
dKDPJMl2:gesprek
fLGKJMl2:gespräch
@\HNUQl2:gesto-
fGKMPDl2:given
dGNMOFl2:given-
;[WONQl2:globa-
?YUPMPl2:global
6[RMOZl2:gmbh
6\TMNZl2:gmbh-
KbJNMIl2:go
IfIOMGl2:go-
VXIRHHl2:groet
WbHPBGl2:groet-
UWNNFLl2:groeten
OXJOLNl2:gruß
QXJOKMl2:gruß-
j?KPKJl2:grüße-
h>LONKl2:grüßen
P@IOOdl2:guest-
U@INN_l2:guests
MH\ONLl2:géran-
KH]OMLl2:gérant
P^GPILl2:hands
MaFQILl2:hands-
GLRK_Kl2:have
@M\JXNl2:have-
IH^QQIl2:head
8Q`RQPl2:head-
TVOMMHl2:hear
VOTOOCl2:hear-
WIYHQIl2:her
WIVIQIl2:her-
RNILUPl2:here
EGUQ[Ml2:hi
EHUQ[Ml2:hi-
[KMNKMl2:host
[KMNKMl2:host-
UIUIHVl2:hoste-
WD^FFVl2:hosted
fIDOMKl2:hour
^JHONLl2:hour-
IQPOORl2:house
GQPOOSl2:house-
UYKUEFl2:hr
QUVYDAl2:hr-
GT^UCIl2:hub
QM[TDHl2:hub-
RG[LMMl2:i
fIEMMKl2:i'll
gJBMMLl2:i'll-
R_WI?Jl2:i've
P]XJAKl2:i've-
UEYMLMl2:i-
YSNHIOl2:ich
SQNMJPl2:ich-
_CYHJMl2:il
cDYIJHl2:il-
SHBJOdl2:in
MGGJNfl2:in-
IMPNH^l2:infor-
MKNOJ[l2:informazioni
Q^JOIJl2:initi-
S\JQHIl2:initiiert
HK]OPKl2:inste-
LI^OQGl2:instead
_8O>kKl2:inter-
[<<Ag^l2:interview
fA\HDKl2:interviewer
fGELQKl2:interviewers
[OYHKDl2:invit-
RKUPMKl2:invitation
RL^JNFl2:invite
^IIOLOl2:io
]JJOLNl2:io-
OOPHDal2:is
RAQGFil2:is-
QYFJHXl2:ist
S\FHFXl2:ist-
IIVK_Hl2:it
LKRI\Kl2:it-
M]TLHGl2:je
QZVMGEl2:je-
XISKQKl2:jefa
VEZKQIl2:jefa-
[MNMJLl2:job
PSQPMJl2:job-
O@TX[El2:joine-
NBXWWEl2:joined
OZIKMOl2:jury
IbIJLPl2:jury-
]JLNLLl2:júri
^IMNLLl2:júri-
KNQ]EOl2:la
LNH`CUl2:la-
EMR[OLl2:laufe-
FLMcNJl2:laufen
KJJQXRl2:lead
OEIPZSl2:lead-
DVXMMNl2:leads
FVWKMOl2:leads-
fCWHGKl2:led
gAZFHKl2:led-
WDXQKLl2:leidi-
WJUPIKl2:leidinggevende
fJCJOMl2:leitu-
iICJNMl2:leitung
JZKOOLl2:link
H[MONMl2:link-
XYBQOGl2:llama-
GSJL^Ml2:lobby
EULL_Il2:lobby-
_CKOOOl2:locat-
\EMOOOl2:location
IGKJY[l2:loop
JILLVYl2:loop-
FYaNGEl2:mail
FXaMDJl2:mail-
ZSXGIEl2:manag-
WQZJFHl2:manager
gKFLMIl2:me
aHJNNLl2:me-
_KGNOLl2:med
ZLKNOLl2:med-
dHDPMMl2:meet
dGEPMMl2:meet-
iFFOLKl2:meeti-
nBDMIPl2:meeting
`FKNMNl2:melde-
aEKNMNl2:melden
[MKKMOl2:membe-
XMLMNNl2:members
^IAQZHl2:met
YJ?R]Il2:met-
AYQNQQl2:mgr
AZQNQPl2:mgr-
jDIOLHl2:min
eGJOLIl2:min-
TJK^LGl2:minut-
ZLI\IHl2:minutes
QOUKLMl2:mit-
`ENLMNl2:mitar-
YKNLNNl2:mitarbeiter
UYVFGIl2:my
YZPFIHl2:my-
`GJPNKl2:mysel-
^HJPNLl2:myself
KWDFgFl2:name
NZBHbFl2:name-
UGWLNMl2:nanny
UGWKOMl2:nanny-
;QSN]Pl2:new
@QQOZPl2:new-
L^ILNMl2:next
SZHKMLl2:next-
RSEK\Hl2:note
QVFH^Hl2:note-
XESUKIl2:notes
UF\SJGl2:notes-
bLGMLKl2:now
cLGNLJl2:now-
NGGPKcl2:o
NEFVJ`l2:o-
MKJ_NKl2:obser-
WLLNONl2:observed
XSIKNLl2:of
\SGJOJl2:of-
^XDWGBl2:offic-
U[LSIAl2:office
HRKPRRl2:officer
]LKMMLl2:og
^LKLMLl2:og-
I]SJNJl2:opene-
I[YILHl2:opened
VMMNNNl2:opera-
TMNNONl2:operations
jJENFLl2:ore
lFFQHIl2:ore-
P_KPJEl2:organ-
SZKPIIl2:organiser
QZNQJFl2:organizer
>\POORl2:ort
>[QOORl2:ort-
GXNME\l2:our
H[LREUl2:our-
LIaONHl2:over
KJbMOHl2:over-
aLDOPKl2:pair
\MFOOMl2:pair-
\TMV@Fl2:panel
XVSU?El2:panel-
fEKLLMl2:partn-
`HJMNOl2:partner
GNO[KPl2:perso-
APO[MRl2:person
cJMMJIl2:phd
eGKNLHl2:phd-
XKPLDXl2:phone
XFZJAXl2:phone-
AWRNNTl2:plant-
DVQNNSl2:planta
XKMONNl2:play
XJNOMNl2:play-
XUDU;Yl2:pleas-
\OFNAZl2:please
INPWYCl2:pm
OJKU[Fl2:pm-
ZLJNNNl2:por
ZLJNNOl2:por-
YLKNONl2:postd-
XMKNOMl2:postdocs
IZPPNIl2:poważ-
G\OQMKl2:poważaniem
D_MMNOl2:pregu-
GaLLNLl2:pregunta
ZLKMNNl2:prese-
\MJLNMl2:presenti
ZJNOOIl2:presi-
\IMOPHl2:presidente
NLIL]Nl2:probe-
QLFM^Ml2:probearbeiten
BdKMFUl2:probl-
KLJJdKl2:proce-
GKLMLbl2:produ-
NJLLK_l2:product
ERSOROl2:progr-
<RZNUOl2:programming
DXONOQl2:quai
FUPNORl2:quai-
UMGV;al2:quest-
JYFWOJl2:questionne
YOMT>Sl2:questions
]GLNMNl2:raise-
`FKNLMl2:raiser
MHHLObl2:recom-
MHHLNcl2:recommended
SSMKJRl2:recru-
HNSOOSl2:recruiter
EdNIKOl2:recruiting
NdKOKCl2:regar-
KcKOMEl2:regards
OPSRILl2:regis-
DSSQMTl2:registered
\EUOGNl2:rempl-
MGbOLJl2:repor-
GHeKOLl2:respo-
PLNNWKl2:reçue
KNPMYJl2:reçue-
\NJPJLl2:robot-
^NIQIKl2:robotics
QOM]KEl2:role
TNMZKEl2:role-
HGG`KZl2:room
HDGcLXl2:room-
ZKKONNl2:rozmo-
ZJJOONl2:rozmowę
JPPOORl2:rua
JPPOORl2:rua-
[IKPNMl2:rundg-
]HKPMMl2:rundgang
HZLMC\l2:rückf-
FXIOLXl2:rückfragen
GUPOOQl2:sala
EVPOOQl2:sala-
IBY_JKl2:sales
JDX\KLl2:sales-
HSOOORl2:salle
GTOOORl2:salle-
GUJL[Ml2:salud-
aWINEEl2:salut-
G`NPMGl2:saluti
U[KMGJl2:saluto
KNOPVLl2:sched-
JLPPWLl2:schedule
aJINNJl2:schul-
bJINNIl2:schulleitung
`CMOOLl2:scien-
ZJJQNNl2:scientist
UELPZJl2:scree-
PFLP]Kl2:screen
S`IJMHl2:se
RaIJJIl2:se-
MbINKIl2:secre-
MdLMIHl2:secretary
FjESGJl2:secré-
\LJMPKl2:seen
YLKNOLl2:seen-
VLNONNl2:sense
YKMNMMl2:sense-
JZLPKNl2:sent
J\KPKNl2:sent-
E\IJK[l2:serve-
[FPQQHl2:será
_GKQPIl2:será-
VMJYJJl2:shado-
`KIQJKl2:shadow
WLLNPNl2:short
TMMOPMl2:short-
ZMILPNl2:sick
[NIKONl2:sick-
WIJMJYl2:side
WIKMKXl2:side-
LI`NGPl2:sie
LGaNGQl2:sie-
FZOPQKl2:since-
EYOOOOl2:sincerely
EZRNLNl2:slide-
A]VNMLl2:slides
RGJK^Nl2:slot
UGIL\Ml2:slot-
GLILPcl2:softw-
FMKNO`l2:software
]MEONMl2:speak-
^MEONLl2:speaking
EK_PPLl2:spoke-
iI>QLNl2:spree-
hI>QLNl2:spreekt
ISPPOPl2:stanz-
YMGUKLl2:stude-
VLHZLJl2:student
WLHZKJl2:surpr-
RJI^JMl2:surprised
JPOPTMl2:syste-
VLKOTIl2:systems
MJJJMbl2:take
NJKJLal2:take-
rJCMMBl2:talk
rHCLNCl2:talk-
jW>OEFl2:te
b\BOFFl2:te-
X]HHKJl2:team
W[FJKLl2:team-
_GULLGl2:teams
XHZKJKl2:teams-
JOWMONl2:techn-
[LMMMLl2:technical
`JJLLNl2:teil
cIJKLMl2:teil-
eEJOKLl2:teiln-
aHKNLLl2:teilnehmer
J]IMNOl2:termi-
J\JMNNl2:termin
NSJOZFl2:thank
NXGMZFl2:thank-
MgDEJSl2:the
Mk@EJSl2:the-
PIcHMIl2:there
KLaKMIl2:there-
^GEOPPl2:this
_GEOPPl2:this-
VXKMJKl2:ti
]SJKJKl2:ti-
I^JOPKl2:ticke-
I\KNOMl2:ticket
@VRL[Ml2:time
<VRM]Ml2:time-
JSIA\Vl2:to
QTTAUKl2:to-
VGCdJMl2:today
YKC^MHl2:today-
WJMYLGl2:toddl-
XLMTMIl2:toddlers
J\KNNMl2:tour
J\JNMNl2:tour-
LGGNQ`l2:tratt-
LFFORbl2:trattoria
[LKMOLl2:träff-
_KJMOKl2:träffar
>VWMORl2:uk
?UWNORl2:uk-
_KDXMGl2:unser-
ZLLLOLl2:unseren
aZEKIFl2:up
\^FIJFl2:up-
ATTORPl2:updat-
BSSORPl2:updated
LUPMMPl2:us
KVPMMOl2:us-
KGINLdl2:use
MHJNKal2:use-
ZHNNMNl2:value-
`GLOMLl2:values
HMJNN^l2:van
GNJON_l2:van-
G[LNPNl2:via
IWNOONl2:via-
bGHNNMl2:video-
^LJMLLl2:vogal
aILNLJl2:vogal-
EOKMM`l2:vorst-
EOSPF^l2:vorstand
oJGMFFl2:vous
eUBLJGl2:vous-
pCUIGBl2:w
hEWKGDl2:w-
GNZQMMl2:was
ANbQLKl2:was-
FHINhLl2:we
GIHPfLl2:we-
ETP^MGl2:what
IPNZMLl2:what-
r@BMLLl2:who
iCGNMLl2:who-
SGGbOHl2:will
TIG]NJl2:will-
YJHPULl2:with
TKIOWLl2:with-
NT[HMIl2:works-
OFaLPHl2:workshop
WJZJKKl2:worry
^ISLKIl2:worry-
EGTLKdl2:would
FHYIJ`l2:would-
i@HPLLl2:wrap--
k?GQLLl2:wrap-up
EOHTL]l2:write
DPITM[l2:write-
XLKONNl2:y
VMKONOl2:y-
aHNAe>l2:you
XCFON[l2:you'l-
VBEOO_l2:you'll
\GVA_@l2:you-
QQEJEel2:your
NUEFGfl2:your-
BVPOPRl2:|
AUQOQSl2:|-
Y_GLDKl2:–
Z\GLGKl2:–-
[PLNGNl3:↵
bQFLGOl3:↵-
^JDMUKl3:&
]KCMWKl3:&-
THKQE]l3:'
YHJPB^l3:'-
G\SOHMl3:(
E`RPFMl3:(-
\MBLJXl3:)
XNCMKYl3:)-
DQUQOPl3:+
ARVQORl3:+-
PHYOLNl3:,
YJVR?Ol3:,-
JGMPXSl3:-
KHMQXSl3:--
Ki[>CIl3:.
\VY?CMl3:.-
LKaHLNl3:/
PK]HNKl3:/-
Y[g9I>l3:0
TXh7LBl3:0-
XaSFO8l3::
X[QFU;l3::-
a>CmEEl3:;
`:RgBFl3:;-
G]MKLRl3:<
F^MLLQl3:<-
ZJQNKKl3:>
bFKNLLl3:>-
CWQOOQl3:?
AYROPPl3:?-
bKLLKKl3:@
aIMNKKl3:@-
NNHQTQl3:@name
JFPQ^Kl3:@name-
cRHC>[l3:a
[SIE>al3:a-
XMLNNNl3:adjoi-
BIdPPKl3:alrea-
CIcPPKl3:already
NXKNNLl3:am
JV[NIIl3:an
GW^NHHl3:an-
R]UFIGl3:and
G`ZFJHl3:and-
GN[HF\l3:as
EYSHGZl3:as-
KLKILcl3:ask
KKNML]l3:ask-
IIJhJLl3:asks
GFLfKPl3:asks-
A^PPOKl3:at
>YXOQKl3:at-
ETPOQPl3:atten-
ISOOQOl3:attending
Z3RYXJl3:be
`2SY\@l3:be-
WFLRVJl3:been
]EJRSIl3:been-
QULNMLl3:best
MZLNMLl3:best-
WINONNl3:beste-
YINONNl3:besten
FNOMIal3:bewer-
FNONJ`l3:bewerbung
aBOPPHl3:bient-
c@OPPHl3:bientôt
GWOOOOl3:borou-
GTPOOPl3:borough
ZZLKFIl3:bring
Z[JJHIl3:bring-
]GLUMHl3:but
]GNQOIl3:but-
WLDKGal3:by
XMCLF`l3:by-
fJJLMHl3:call
eHLLLIl3:call-
_HHOQKl3:cance-
^HIOQLl3:canceled
OIML_Jl3:candi-
QILL^Jl3:candidate
T[LLGMl3:caro
L_MMHMl3:caro-
r=JTIEl3:case
iBKSJFl3:case-
jFEHONl3:chair
eGFIOPl3:chair-
JQQOPOl3:chat
iHELLLl3:chef
eIHNLKl3:chef-
ZLNNLLl3:chemi-
\LMNKMl3:chemistry
XDKME_l3:clien-
ZFILG^l3:client
SWKNMKl3:coffe-
WYHKJMl3:coffee
]GXJLHl3:con
`GUJMFl3:con-
pACNMKl3:conve-
aHFOOMl3:conversa
^JKNLMl3:conversation
LQYHNLl3:copyi-
NTVILKl3:copying
^XHNKCl3:cordi-
XQJOLKl3:cordialement
XVMPJFl3:cordiali
XLKMOOl3:cto
DVROOOl3:d
AXTOOOl3:d-
G^QKLMl3:da
C]TKMNl3:da-
YJHRPMl3:data-
K_KMMKl3:day
L^KMMKl3:day-
[PF^FEl3:de
X[HYCCl3:de-
ULMONNl3:deep
WLMONMl3:deep-
C_G\MIl3:del
KWI[KJl3:del-
JRPOOOl3:della
IRPOOOl3:della-
^JLMMLl3:dem
_JMMLLl3:dem-
HZKNPNl3:den
IYKOPNl3:den-
fEKFOPl3:desig-
`HMFOPl3:design
VMMONNl3:designer
7WQPVUl3:die
@TQOSSl3:die-
f@FOOPl3:direc-
eCEOOPl3:director
gHGNOGl3:diret-
]LNNNGl3:direttore
YKNONKl3:dive
XLNONLl3:dive-
XHJMI[l3:do
YGILJ[l3:do-
T\MHLHl3:du
U[LILIl3:du-
fEJOMIl3:e
]ILPNKl3:e-
aGLPIMl3:earli-
aGMPILl3:earlier
FYMNJVl3:el
IQJLM]l3:el-
PCWYCTl3:en
OB]VBTl3:en-
`EHNOOl3:engin-
_EIOOOl3:engineer
g@GSNKl3:entre-
tCHLDJl3:entretien
WKDTRNl3:entrevista
ZMJONLl3:entrevistarán
XMJNONl3:entwi-
NGN^OKl3:equal-
THNZNHl3:equality
]KKMNLl3:er
^KKMOKl3:er-
XMONLLl3:event
TNOOMNl3:event-
ZFWPLHl3:execu-
RI\NIKl3:executive
HVGOMXl3:expen-
EUIPOXl3:expenses
KJKKeJl3:exter-
IGKU`Jl3:external
GeHLNLl3:fale
GfHMMKl3:fale-
`DYMGIl3:first
_D]MEIl3:first-
^YKJHHl3:five
bSIKJHl3:five-
HJOMM^l3:floor
HJPON[l3:floor-
CINQ`Ol3:for
9LMQbTl3:for-
YLKNNNl3:forma-
YLJNNOl3:formado
UXHNOHl3:freun-
VZFNNHl3:freundlichen
UMLLPOl3:from
XMKLQMl3:from-
@QRSPSl3:front-
WRGSINl3:für
OSLSIPl3:für-
CNNP\Ol3:gespr-
RYIPHMl3:good
YVIPFLl3:good-
TTJPLKl3:groet
]OIQKHl3:groet-
;UXUPNl3:group-
WRIJQLl3:head
ZRHKQJl3:head-
[PKPJKl3:hi
I^KPJMl3:hi-
WVWJFGl3:hirin-
MZ[HHHl3:hiring
fHJKLKl3:his
gHIKMKl3:his-
\KGPOMl3:hr
]JGPPLl3:hr-
IXDM]Kl3:i
F\EMYLl3:i-
A_SOJNl3:id
@aTOIMl3:id-
LKYKPOl3:ihre
PLUKOOl3:ihre-
]MFOPKl3:ill
[LHOOMl3:ill-
\U@H[El3:im
X]>C_Dl3:im-
W>_P?Wl3:in
];RT?\l3:in-
J[TR<Tl3:inter-
SYJDE\l3:interview
WIG_HKl3:interviewer
3\SLUWl3:intro
<WONSWl3:intro-
WR9VGZl3:is
K]:UE_l3:is-
\HHNPPl3:it
YJINPPl3:it-
X>NL`Jl3:je
\@KL[Ll3:je-
WTONIIl3:kind
L[OOJKl3:kind-
TPKMOOl3:kitchen
[ZN=@[l3:la
SZS>>^l3:la-
bIENOMl3:lab
_KFNONl3:lab-
bUFIMGl3:le
jLDHNJl3:le-
<AZNT_l3:lead
>SVMRSl3:lead-
_EMONLl3:leads
`DLPNLl3:leads-
]KNPGOl3:liebe
TONPIOl3:liebe-
K`LNLJl3:link
L]NMLJl3:link-
SHJO[Kl3:make
XJCPXMl3:make-
LQPHRTl3:manag-
SKFLVUl3:manager
HTROOOl3:managing
UJOOONl3:me
[GMOPLl3:me-
?RQOL]l3:meet
@PRNK^l3:meet-
QXEK[Fl3:meeti-
NYEJ^Fl3:meeting
XF[LKKl3:met
WFXLLMl3:met-
ZKYOGFl3:micro-
UK\NGJl3:microsoft
YNNMLMl3:min
ZNNMKLl3:min-
ZMKKPLl3:mit
\MJKPLl3:mit-
QaGNHJl3:my
IbLNJKl3:my-
XKKOONl3:na
ZJKONNl3:na-
[KJNNNl3:nehme-
_IGNNNl3:nehmen
NLLONVl3:next
OJIOM\l3:next-
aHIOMLl3:nosso
dGGPMKl3:nosso-
ARUUNNl3:notes
EPTTNNl3:notes-
RJZNLJl3:notre
QJ^MKIl3:notre-
EOOLIcl3:nuest-
QLUJB[l3:o
SKSJDZl3:o-
[KKNOKl3:och
WMLNOMl3:och-
iMUDDFl3:of
eOUFEFl3:of-
XNKMONl3:off
ZMILPNl3:off-
=YLLL`l3:offic-
CVMMNXl3:office
b8BYUPl3:on
e<DRXKl3:on-
MaJMJJl3:ort
HaKOKLl3:ort-
U<OAKnl3:our
\;M>Ucl3:our-
ARXNSOl3:pair
>RUPUOl3:pair-
eFJLJNl3:pairi-
aHKLLMl3:pairing
RUJKOOl3:panel
VTIJNOl3:panel-
IKIMLdl3:para
KKHJJgl3:para-
H\IJLVl3:parki-
H\JJLWl3:parking
LdKJFPl3:per
I]JGF]l3:per-
`IJLNNl3:perso-
[KKKOOl3:personal
YLLNNNl3:personalrat
VFLRWHl3:phone
WEMRTJl3:phone-
FTPOOQl3:platf-
FTPOORl3:platform
HJOX\El3:play
IJL[WIl3:play-
EIGH_^l3:pleas-
IGIF[`l3:please
YMMNKNl3:plus
YMMNKNl3:plus-
FSTPMPl3:pm
HRTOMOl3:pm-
_JJOLKl3:po
]KKOMLl3:po-
?WTJPVl3:portf-
EURKPTl3:portfolio
YFXJMKl3:prese-
VGYJNKl3:present
[NHONLl3:presente
?ZROOQl3:princ-
@ZQOOQl3:principal
XKKPMOl3:produ-
WNLOLNl3:product
ZLKKOOl3:progr-
\LJKNNl3:programme
XLMNMMl3:prueb-
ZLMOLMl3:prueba
QHHL^Nl3:quick
LKJN^Nl3:quick-
eCHPMMl3:recru-
eCHPNLl3:recruiter
=RMPUXl3:refer-
^DOPPJl3:regards
FKaHQOl3:renco-
IL\JPNl3:rencontrerez
WFTPLMl3:role
TEVPJPl3:role-
INOOOVl3:room
JOOOOTl3:room-
`MJNJJl3:round
`MJNKJl3:round-
oAILHMl3:s
iDLMILl3:s-
H[OPMLl3:salud-
;jPQMGl3:saludo
HQONOUl3:saluti
[MKLNMl3:saran-
XMLMMNl3:saranno
_GKOPKl3:sarà
\GLPPLl3:sarà-
HTOOOQl3:scree-
YKMRJMl3:secon-
`KJLLLl3:second
YKNLSJl3:senio-
VLNLRLl3:senior
FRVPPLl3:serez
HRSQPKl3:serez-
P`GLJLl3:será
Q^HMJMl3:será-
FOP]MKl3:sie
DNQ_MKl3:sie-
YLMNOLl3:sind
YLMNOLl3:sind-
]KR\@Dl3:slot
^IQ[BDl3:slot-
ZI=\QMl3:so
bF@XOKl3:so-
IGFZ]Kl3:speak-
GHF[^Kl3:speaking
XFXNFOl3:stadt-
TIVOHOl3:stadtwerke
UHGML]l3:stage
[GEMJ\l3:stage-
HRQOORl3:stake-
IRPNNRl3:stakeholder
dEKONIl3:studi-
cFLMNKl3:studio
]FKQMNl3:syste-
]FKPNNl3:system
TG^MMHl3:take--
VIXMMIl3:take-home
RUNJNMl3:talk
IWQKNQl3:talk-
VIWNILl3:te
WIVNJLl3:te-
[PHMOKl3:team-
v@CMMGl3:teaml-
WMJOOOl3:teamleider
dBLNNLl3:teamleiter
_JJONJl3:teamleitern
[WKGLJl3:techn-
[]JDKJl3:technical
[KGPNOl3:termi-
KPOWZ?l3:the
NPOYZ9l3:the-
dJHMMJl3:then
cJJNLIl3:then-
RXMNHNl3:there
VVLLGNl3:there-
aNFMMKl3:this
eHENNLl3:this-
FTQPQOl3:time
EUQOQOl3:time-
@g[FMDl3:to
JcVCZ9l3:to-
fLHIMJl3:today
dMIJLJl3:today-
[KJKNPl3:treas-
]KGKOPl3:treasurer
ZKIOONl3:tribu-
ZKIOONl3:tribunal
EXPE`Gl3:tu
CUUFbFl3:tu-
LFE[I_l3:two
GKGWL^l3:two-
HKVPQPl3:técni-
XXKOFKl3:un
_SHPHGl3:un-
YIGLG^l3:unser-
@W`MOHl3:updat-
BU\NQJl3:updated
GRPNNTl3:us
IROOOSl3:us-
HIbPOIl3:vaga
IJ_OOKl3:vaga-
NMYJJRl3:vg
QKYNFQl3:vg-
RXJLMNl3:video
WWJJKMl3:video-
ZKJPMNl3:você
aHGPMMl3:você-
QJMZMKl3:vom
PKMZMKl3:vom-
XMFKUNl3:von
TOELVQl3:von-
KMHOKal3:voor
FLJPJdl3:voor-
6WORTXl3:vorst-
DIO_FYl3:vous
CRRUGXl3:vous-
EURPOOl3:vp
ETTPOOl3:vp-
Q_GNJLl3:vrien-
U_EMIKl3:vriendelijke
]MIPKKl3:w
`MHOKKl3:w-
=^XPPGl3:was
C`VONDl3:was-
OMGGIhl3:we
YKFMLVl3:we're
[LDMLVl3:we're-
JOIIIel3:we-
^FMOMMl3:week
ZHNONMl3:week-
\IGOOPl3:werde-
_GFOPPl3:werden
HYFKJ_l3:were
IUGKIal3:were-
BUVONPl3:what
BUVONOl3:what-
oEFLJJl3:who
oDFMIJl3:who-
UMXKNGl3:will
YLZILEl3:will-
DWQ]APl3:with
F[P[@Nl3:with-
DZFPG_l3:write
D[FPG]l3:write-
@QSPSTl3:x
?PTOSTl3:x-
E>`X>al3:you
`VIILFl3:you'l-
\MWKMAl3:you'll
[;S^6]l3:you-
]NYZ:Al3:your
[IZ[>Bl3:your-
D[OPPKl3:yours
D[OPPLl3:yours-
\XHNHHl3:z
U]FNJJl3:z-
FRMJ^Ll3:zoom
HRMJ^Ll3:zoom-
dDGMVHl3:|
[HJMUKl3:|-
aGLOMJl3:º
_LKLKLl3:º-
TRGJ[Hl3:à
\OHIVHl3:à-
EX\MLIl3:è
F[]LJFl3:è-
EUWTGMl3:–
EVYQHMl3:–-
\aQE>Hl:↵
hJHLHKl:↵ !
DVQOOPl:↵ #
ESROPQl:↵ # 0
VOUNHJl:↵ )
^DMOOMl:↵ ) chair
AXROOPl:↵ ) d
hUDNHCl:↵ ,
hIILKIl:↵ , @name
dANPPGl:↵ , bient
WTJMLKl:↵ , cordi
SRJQNLl:↵ , groet
>gPQNFl:↵ , salud
bFJPNIl:↵ - -
RUNFLSl:↵ .
A_RHHXl:↵ 0
CUQOQQl:↵ 0 -
DURNNSl:↵ 0 /
?\SMOPl:↵ 0 0
CWROOQl:↵ 0 of
^LQOS>l:↵ :
]HLPNJl:↵ : @name
IUPOOOl:↵ : link
EQTSOOl:↵ : notes
lEFOJJl:↵ : who
5ZWOXMl:↵ >
>[QOPQl:↵ > <
UMKPOOl:↵ ?
?hULHJl:↵ @name
R\KKKLl:↵ @name ↵
(cTRTTl:↵ @name :
?ZSNQOl:↵ @name at
HSROOOl:↵ @name de
SXHNNJl:↵ @name freun
BTTNNUl:↵ @name stadt
TKMORMl:↵ ]
JVNOOOl:↵ a
WLQQLIl:↵ abraz
aJKQJIl:↵ abraz un
EURNPOl:↵ am
MURMNLl:↵ analy
UINNRNl:↵ archi
DVQPPOl:↵ archi platf
>TWPROl:↵ assoc
VNOOOJl:↵ audio
GQPOOTl:↵ begrü
UJMPNOl:↵ break
XGOOONl:↵ case
XKMOMNl:↵ cest
JQTONNl:↵ conoc
CYOOORl:↵ counc
GVOOOPl:↵ counc borou
aFJOOKl:↵ criti
^IJONKl:↵ criti @name
ISRRNKl:↵ engin
CWUONNl:↵ engin @name
eDMJLOl:↵ entre
ZJLPNMl:↵ exper
VLMONNl:↵ far
HTPOOPl:↵ for
[KKNNMl:↵ gener
VLNPOKl:↵ gruß
?[OOQQl:↵ grüss
YLLOLNl:↵ grüße
ZINONNl:↵ grüße beste
dALPOJl:↵ grüße freun
VBGMN_l:↵ guest
CSSNOSl:↵ hambu
DWSNOOl:↵ inspe
KMOMQTl:↵ inter
YLNNKMl:↵ junio
\HLNPLl:↵ lead
@XSPNQl:↵ local
`DNONJl:↵ manag
\OODONl:↵ metri
HSPPOPl:↵ milan
AWROOQl:↵ offic
B_PQNJl:↵ organ
TMOLNPl:↵ panel
GVQOOOl:↵ payme
DWTOLPl:↵ perso
WKMONNl:↵ plann
G\OQMJl:↵ poważ
H\OQMJl:↵ poważ z
UMMNONl:↵ prese
CXQMPQl:↵ recru
VOPPNGl:↵ regar
YGOONMl:↵ regar kind
@YQOROl:↵ robot
TMOOMOl:↵ role
EVPOOQl:↵ sala
DWPOOQl:↵ sala de
PVNOKLl:↵ salut
WVMPLDl:↵ salut cordi
\GQOLKl:↵ scien
]JLOQHl:↵ short too
FZOOONl:↵ since
HXOOPLl:↵ since yours
JRPOOOl:↵ stanz
ULNONNl:↵ task
@ZQOOQl:↵ team
>[SOOPl:↵ teams
AYROOOl:↵ teams micro
EUPOQPl:↵ techn
]JIONLl:↵ topic
>UTOSPl:↵ updat
CSTOROl:↵ updat been
TNMMNPl:↵ value
aGKNMLl:↵ who
AZQOOPl:↵ züric
]HLOOKl:↵ |
`XQDBKl:!
;\UNOQl:#
8]WNORl:# 0
FTMMRTl:%
cHINNJl:% 0
WRLLVCl:&
KYOKQKl:& @name
ASUOQPl:& @name (
TGNPWIl:& @name /
UEJO\Ll:& @name :
`JLOHMl:& @name –
aGKNMLl:& q
^ILLNMl:& sql
YVBBI_l:'
[TKMKHl:' :
T?aTEMl:(
BISN]Ql:( 0
HPUOOOl:( 0 ,
DTUONOl:( 0 –
BEdTIRl:( @name
8UbNMQl:( @name ,
?UZONOl:( @name -
=SYOQQl:( @name 0
3ReHRUl:( @name :
CKbMNNl:( @name and
>RYOQPl:( @name with
>WWMOQl:( am
ETROPPl:( appli
LPJPOTl:( begrü
`KIJNMl:( beoba
[JKONLl:( desig
\JLLNNl:( einze
F[PPKNl:( ich
WLMQNKl:( inter
CQVOQOl:( inter –
9VXOSQl:( lead
>VTORRl:( lead @name
RE\OLMl:( lunch
^LHOLNl:( manag
DQVOPOl:( manag @name
ARYOOPl:( pm
cGFMOOl:( postd
\KKMOKl:( schul
eJFLNJl:( schul mit
AXRNORl:( scree
;VXRNQl:( time
AYQNNSl:( tour
DTTNOQl:( us
<YYOMQl:( vacan
[LSSFHl:)
UOHMPQl:) %
CTPNPTl:) .
\MSPDIl:) 0
XLPHNPl:) @name
IJM_LOl:) asks
iMAIKPl:) chair
ZKKMNOl:) cto
[HPOKMl:) d
]IMIOOl:) desig
:[XNSNl:) devel
`HINKPl:) easte
XLJNONl:) entwi
;STTOUl:) front
ZMMMMMl:) gf
HPUPOOl:) him
8Y[OLTl:) hr
ZMLNLMl:) infra
A]MXJMl:) inter
AMUOL]l:) lead
]IGMPPl:) manag
R_IMHKl:) min
fGIOLIl:) min 0
VLMMOOl:) netzp
FSWPLNl:) peopl
_KIJNOl:) perso
WJLNOOl:) presi
XIQLMNl:) prési
IMWPNOl:) refer
]FLPMNl:) role
NOLTKRl:) s
CVSPOOl:) schic
\KINOMl:) teaml
cJEIOPl:) treas
cGIOKLl:) unass
UMNOLNl:) utc
bHFOMNl:* ↵ :
K[GMKUl:+
XJLOONl:+ )
APWTOOl:+ +
EWQNOPl:+ :
PQFOOUl:+ @name
]KJOMMl:+ @name /
P]LYK>l:,
[LLPDRl:, )
v@@EPOl:, ) @name
KGLcKNl:, ) asks
gIDINOl:, ) chair
F`JRLLl:, ) inter
=QSNSYl:, ) lead
WMLLOOl:, ) perso
aKFJOPl:, ) treas
<[VMNQl:, ,
JGZLG[l:, 0
<WSNNXl:, 0 .
-cRLSYl:, 0 @name
m`CN?=l:, @name
'aVSUUl:, @name ↵
bIIKKPl:, @name (
{BE;KRl:, @name ,
Z`EKHHl:, @name .
;OfLLRl:, @name 0
{?A9GTl:, @name :
dICKOOl:, @name of
WJNONNl:, @name |
CYONOQl:, @name –
MONONTl:, a
@XPOOTl:, ag
FRMQNVl:, allei
JaHRJKl:, ankun
GYUOKKl:, appli
EVQMMTl:, arriv
UQHONNl:, arriv you
ILK_MNl:, asks
UHF^NKl:, asses
DaNPMJl:, atenc
YJNNNMl:, berei
R[MLIJl:, best
g@JPLLl:, best .
cBOPPHl:, bient
ESPNQRl:, capit
aHHONKl:, ceo
_IJPMKl:, ceo nosso
QXLOIMl:, cheer
ZILJQOl:, chief
HJMLFjl:, clien
TWKMLLl:, cordi
BUQPPSl:, couns
ATRPPTl:, couns @name
HHdHRLl:, day
?XPNQTl:, den
2Z]PQRl:, direc
LUZLGLl:, discu
NR\IGMl:, discu as
OI_KNIl:, drh
PI_LNIl:, drh la
GRSPOOl:, eng
BUUPOPl:, eng vp
OWRMKKl:, engin
EVQONOl:, engin princ
HQOOOTl:, floor
XIJNJWl:, found
5YSPSVl:, frage
IROOQPl:, games
IROOQPl:, games @name
?\POORl:, gmbh
ISOOOQl:, gmbh @name
UbGNDKl:, groet
\XHOFIl:, groet vrien
PK]NKJl:, géran
RJ[NKJl:, géran notre
I_LQIMl:, hi
BTOOPVl:, house
PO^TCFl:, hub
VNTXGDl:, hub @name
YMINONl:, ill
?M^O^Cl:, inter
UIHOZLl:, it
QJFQ[Ml:, it make
YHSKQJl:, jefa
JH^LRLl:, jefa la
QJIOWQl:, lead
DOLKdLl:, lobby
AXROOQl:, loop
WGMGYOl:, manag
cLNHJLl:, me
5`ULRRl:, mgr
>\QMQQl:, mgr (
YMKNNMl:, mysel
QHXMNNl:, nanny
UGWLOLl:, nanny prese
?ZRNNTl:, nda
GUPOOPl:, nea-b
TZHKNLl:, next
LDYZLLl:, numbe
FWPOOPl:, obrig
^EM\NAl:, offic
UHN[MGl:, offic equal
ZLNNMJl:, paren
?UURQOl:, pm
]JEOOPl:, portu
\QEMNMl:, pris
UIKOWKl:, proce
aJILLNl:, recru
P_JPJFl:, regar
HUPOOPl:, rn
DUONQRl:, robot
KJIcOKl:, room
I]JLSJl:, salud
U`JLEIl:, salut
P^LMEMl:, salut caro
AXQOPRl:, scree
FSOOPSl:, softw
SZJKMLl:, team
PXKNKNl:, there
JQPOOQl:, thurs
;WZMOSl:, uk
@UVNORl:, uk (
ZSLMILl:, vous
YULMHLl:, vous à
AaNMLQl:, warml
bHGPMMl:, week
UCRJ]Il:, you
iDIKIPl:, you :
CXPNNRl:, çalış
pHEHILl:- ↵
jDELNMl:- ↵ )
bGIPKMl:- ↵ :
`DMOMMl:- ↵ @name
YGMOOOl:- ↵ engin
\GMNONl:- ↵ manag
YJMNNMl:- ↵ perso
fNBMOIl:- 0
7WPOTZl:- 0 -
8YPOZPl:- @name
<YZNNNl:- am
RMHPSPl:- call
:YTMSSl:- call intro
d>NQMLl:- direc
GUQOPOl:- engin
VMMOLPl:- gmt
9POLY]l:- inter
=YWOOOl:- manag
LQVOJNl:- pm
]MKOKLl:- pm 0
CWSNPOl:- time
TYQCPJl:.
i@b@ANl:/
;SWUOQl:/ +
AMPN`Ml:/ /
?UUMQSl:/ 0
XWZH8Pl:/ @name
]KLMMLl:/ @name /
^EMPMMl:/ @name call
ATWOOPl:/ ameri
ASXOOPl:/ ameri (
XUMLHLl:/ c
JNVQLPl:/ europ
ESUPNPl:/ europ ↵
EQVOOPl:/ europ (
WNKPLNl:/ gmp
VLNOLOl:/ hi
AXTOOOl:/ m
x:UJCFl:/ w
_LHOLLl:/ w )
bLGNLKl:/ w @name
ZJNOOKl:/ w dive
^LKMKLl:/ w inter
YMMMNMl:/ w pairi
gVX?9Ml:0
iH@OEVl:0 ↵
BVOONWl:0 ↵ )
:ZNOOZl:0 ↵ @name
qIELDKl:0 (
8\ULNWl:0 +
3U^ORSl:0 ,
=[PNOUl:0 , 0
7\QMSVl:0 , @name
IPOOOTl:0 , floor
YMQPJJl:0 -
cIIPLIl:0 - 0
6YUKN\l:0 .
:SYLRVl:0 /
)eVMQXl:0 0
3gVOLOl:0 :
bDXLFJl:0 ;
YLMNMMl:0 @
^KOKLJl:0 @name
RF]OMIl:0 ab
CNOLLal:0 at
WNLQMKl:0 case
GROOOSl:0 dell'
EVPPOQl:0 febru
`IJPJLl:0 inter
GQTOOPl:0 janua
\IHLTMl:0 joins
AVTNMTl:0 las
IPSOOPl:0 octob
VIVKLOl:0 of
aE_KDFl:0 ore
^JJOMLl:0 ore ↵
TCFOIel:0 probl
NJ^PLHl:0 round
RJZOLJl:0 sessi
VDZBG\l:0 stage
BYOONSl:0 straß
LYJPLPl:0 thurs
ZLJNONl:0 year
NTKPNPl:0 your
aDIOONl:0 |
\PYPBCl:0 –
gBMQHKl:0 – 0
eEDONMl:0 •
LORSQIl::
FSFW\Hl:: )
kEILHLl:: ) s
fDPMNFl:: 0
aILMKLl:: 0 @
^JMPHLl:: 0 inter
CUTOPNl:: ?
T9IT[Tl:: @name
_HLRIKl:: @name ↵
O[bEECl:: @name .
NSJTJQl:: @name für
<SRPQXl:: add
IRPOPPl:: agenc
^XEOGIl:: agend
_AIZKLl:: atten
XLKNOOl:: audie
TUPMHKl:: avec
^GMOKOl:: avec ↵
YKNMMNl:: bedri
[KMLNNl:: beoba
aF]EKGl:: board
RZIOMIl:: by
[IJOQLl:: by cance
Q^LNGKl:: cabin
^V@VIGl:: call
TJNLZHl:: candi
BYONNTl:: ceo
^LKMGQl:: chat
`MLKJMl:: commi
CTSOORl:: commi .
@VVOOOl:: compe
PcLPEFl:: conta
VMMNNMl:: conve
BcLQINl:: coord
[IUFMMl:: cross
YMKNNNl:: dabei
BVPOOTl:: date
U\IJKKl:: day
G[NMONl:: day the
[ILNPLl:: deep-
ZGJMWLl:: discu
YLJMOOl:: dritt
^JMLLLl:: each
U^LKGIl:: earpl
RaMLIFl:: earpl bring
cHLMHMl:: entre
?YSOQPl:: event
ZELYKKl:: exami
\ENNTIl:: for
TJHHKal:: frage
L_NINIl:: from
CKMONbl:: gesch
_KJLMMl:: gespr
cHJPLHl:: h15
HK]PLOl:: headm
I]NJHUl:: hotel
hEIIOMl:: hr
MPL@^Rl:: inter
\LFMPPl:: inter your
d=fKDDl:: invit
`IHPKNl:: invit earli
MMVNPKl:: job
;XVNSOl:: job ↵
K[KKMPl:: jury
J]KKMPl:: jury du
jFJLMHl:: júri
\LGMOOl:: kenne
_HLNLMl:: kommi
NH`JMMl:: lab
jJELMIl:: leitu
cIHNLLl:: leitu (
E_MPLNl:: link
]ELOOOl:: locat
_C[MIGl:: manag
WGWKNLl:: manag hirin
\LJKNOl:: membe
EWTNNNl:: met
^LINMKl:: miejs
WMNMNMl:: mitar
[JMJONl:: mitar ↵
MIIJfLl:: name
MIJJdLl:: name @name
Y[ILHIl:: names
SJI]KLl:: notes
TdKCKIl:: offic
R\LHLKl:: offic @name
@PROTTl:: onsit
aWELLEl:: organ
eDLQKIl:: organ ↵
<[ROORl:: ort
@YQOORl:: ort ↵
SPd\5Cl:: panel
`HHNNNl:: panel ↵
>RWUPOl:: panel inter
LSXVGFl:: panel the
^GKOMNl:: partn
EWRONOl:: passc
DQ`SHJl:: phone
D[ONPMl:: porta
WLMOOLl:: posit
[MKKMMl:: prese
\IMOPIl:: presi
[JMOPIl:: presi ↵
IRPOPOl:: proce
MHNPBdl:: quest
ZI^GIIl:: r2
\HOOLMl:: raise
`FLNMNl:: raise @name
BIOUVTl:: re
HSQOPPl:: reuni
FRM^KLl:: role
HQQOPQl:: same
NIJP]Ml:: scree
UMRMMMl:: servi
[MJTJJl:: shado
bHNLLJl:: side
UJKMKYl:: side clien
VJNNQNl:: split
_BGaKGl:: team
_JKNLLl:: team inter
]GYKHJl:: teams
UI\NIJl:: teams micro
^RIHIOl:: teil
YKKNNOl:: teil nehme
hIFHJPl:: teiln
GH_YLGl:: there
GUPPPOl:: title
FRJIbMl:: to
WKF[LKl:: today
OZD[GJl:: tomor
cGFMPMl:: tribu
VKOLNQl:: type
`IFKOPl:: us
`ILOMJl:: vogal
_LKMLKl:: vogal º
QJPOA_l:: vorst
ZIKQNMl:: was
HTWQLJl:: what
EUQNPQl:: where
cGNLHNl:: who
^HKQMLl:: who ↵
\JIQLNl:: with
\GMQMLl:: with ↵
FRSOOPl:: wunde
gBHPKNl:: you
5X\POQl:: zone
BKQOUXl:: zoom
GRSNPPl:: zwei
gGGJNMl:: компа
^WSx(2l:;
CMhn6?l:; @name
H?cYJLl:; @name :
HHV]INl:; @name with
ZE\MGKl:; arriv
IRSPNOl:; offic
HZD[PJl:; quest
IYEXOKl:; quest vous
WRKJXDl:<
`EKJ\Dl:< @name
UMLLSNl:=
`MMJOGl:>
VFQPRKl:> ↵
ZNLJVEl:> <
ZFIM\Hl:> < @name
FlRB<Wl:?
_ZKJDHl:@
`JLLKMl:@ 0
?YTMORl:@ @name
>YUMPQl:@ @name ,
^KJOLLl:@ round
RVGWQCl:@name
CdMSGLl:@name ↵
B\@NXVl:@name &
kFJGFRl:@name (
:WUOOVl:@name *
;WSORTl:@name +
GLPZIUl:@name ,
UERISSl:@name -
MY`P=Gl:@name .
^IIMNOl:@name /
r>fA<Gl:@name 0
^=fg1Al:@name :
YOTGKLl:@name ;
`LJOHMl:@name >
DVQOPQl:@name ?
aJIOKKl:@name @
DRXNPPl:@name a
BWTNOPl:@name am
DM]NNOl:@name and
PM[ELPl:@name at
FVPOOPl:@name auf
kHBKOKl:@name by
[HMOMNl:@name call
OI_HOLl:@name con
;]VNPNl:@name custo
eLEMNJl:@name dann
YNOHHSl:@name de
`JLLLKl:@name dem
`JEIJWl:@name den
IHSQQTl:@name entre
7ZRNVQl:@name event
bUEODLl:@name for
\MKJNMl:@name frau
K_JNOKl:@name freun
ZPGQJOl:@name für
=VVORPl:@name g7
UJXMLJl:@name h
?XROOTl:@name head
ZXJNHGl:@name herzl
jFFRKGl:@name hi
[YIMHIl:@name ihr
QSIMOQl:@name ihre
FZJGbGl:@name im
dDEYJJl:@name in
ITUJPNl:@name inter
_IHLPNl:@name is
INVOOOl:@name la
aHFJQOl:@name leite
PSJULLl:@name manag
<ZXONOl:@name meet
6\WNMUl:@name meeti
WGWLLMl:@name met
CVQOPQl:@name micro
WHPOOMl:@name mª
TQFMNSl:@name of
OL^TDHl:@name our
eEEPNMl:@name par
fDHKONl:@name presi
LJHS[Nl:@name produ
]MJNNKl:@name rekto
RI\JNKl:@name renco
]JLLNMl:@name secre
?USOPTl:@name senio
`ILLOJl:@name sind
^GTLHMl:@name stadt
RQJMMRl:@name studi
VPQOMHl:@name teaml
QITRPKl:@name the
ZLJKPOl:@name to
<SYIPXl:@name und
TLPNOMl:@name unive
aHNPJJl:@name unser
CUOOPSl:@name verei
NLYLGSl:@name vg
GSOOOSl:@name via
PQFMSRl:@name von
9VPQTVl:@name vorst
YLKMNOl:@name werde
ZKD^HKl:@name while
JWGWTGl:@name with
7QVNUYl:@name x
VHJPORl:@name your
hJHMIJl:@name z
GVLMUNl:@name |
YSLJHPl:@name –
TKMPPNl:] energ
R_^R#^l:a
^IIOOLl:a &
[KKNOMl:a .
]cCLDGl:a @name
GQ`JMKl:a as
]KPINJl:a com
cFDNPOl:a com conve
HTPOOPl:a find
HYKLE^l:a for
VKSJQKl:a have
TEJULWl:a tell
GC\QF^l:a was
RH[LPJl:a with
bIEMNMl:a é
UZIJKMl:aan
SHXOMJl:ab
TGHLbHl:ablau
STQ?Bal:about
=YVMPQl:about chat
JXINMUl:about quest
OK[KNMl:about word
U[MJLGl:about worry
OI`LLJl:about worry @name
_IPRJHl:abraz
dFLPLHl:abraz un
B_PNMNl:abraç
GfHMLKl:abre
EdHMOLl:abre te
XXFOJJl:accog
TYJNKIl:accog ad
UaFNIGl:accom
P]JNLIl:accom farà
ODX[KIl:accou
QEWXLIl:accou our
PIFYQPl:accou our so
YKLNNNl:acomp
YKLNNOl:acomp te
TZJNJJl:ad
<SRPPYl:add
<RQOP\l:add cultu
>QWVOOl:addit
WMNNMMl:adjoi
\HMLNOl:advoc
`FNLKOl:advoc devel
iKCSJFl:afspr
HVWCC`l:after
7XQPUUl:ag
>WNOTSl:ag @name
FKMQ[Ql:again
?\KLGal:agenc
GZKPQNl:agenc the
UMDHdHl:agend
ARPNOYl:agree
FNJOO^l:agree as
IPNQQQl:air
TNOOMNl:air @name
TH^NLFl:al
XLHPNOl:al invit
NYZJMBl:alone
CKaPOLl:alrea
WIJKH]l:als
[JGKJZl:als bewer
YEH^IMl:also
UVRKJHl:am
MSYNLHl:am 0
IYMOOLl:am bitte
WKMNONl:am sich
?UXOOPl:ameri
CRWNOPl:ameri (
G]PLGTl:an
[LGPNOl:an half
HYNNOMl:analy
=YWOONl:analy peopl
hEEMOKl:anche
ZNIONLl:anche prese
ZHLPPLl:anche sarà
p\IR6=l:and
THSMONl:and )
UKMOOOl:and ) desig
_HSLHLl:and ,
WLLOONl:and , @name
qZLW66l:and @name
QGG_OMl:and @name ,
YKKMPNl:and @name .
^IIOMNl:and @name :
^JLMOKl:and @name meet
WLLNONl:and @name meeti
iDILOIl:and @name with
gGFKOMl:and me
dHLJMLl:and you
LaGRJKl:ankun
FJdMLMl:anter
YMJNNNl:anwes
WMKNNNl:anwes .
QLKNE^l:any
FVPOOPl:aplic
HIGRP`l:app
DWRNNQl:appel
<RXNYNl:appli
HTXOKKl:appli dear
GRROOPl:appli your
UIZMILl:archi
DGRZSPl:are
EUSPITl:are you
RRVLGNl:arriv
NZRLEPl:arriv 0
PTKOONl:arriv you
KVg7CXl:as
HXWKLKl:as !
HHgHPLl:as ,
EHM[\Il:aside
`W>9P[l:ask
\PNNGLl:ask ,
H]MOMKl:ask pleas
IJIK[Wl:ask we
NaWJ@Jl:asked
TUYKBJl:asked i've
GFJhKPl:asks
GGKeLPl:asks (
GKHeMMl:asks @name
U`GKHJl:aspet
XXHLJLl:aspet ti
`CDZOJl:asses
GMH_QNl:asses two
O[SDTEl:assis
WE^MIJl:assis execu
FPLLO]l:assis our
\EVQHJl:assoc
ASVPQOl:assoc @name
FEUDGpl:at
TMSOOHl:at @name
]LNMJLl:at advoc
IMLKN`l:at inter
DRSQMTl:at perso
EUZKQKl:at recru
GTPOPQl:at thurs
FePPHGl:atenc
QJSNPMl:attac
DVPOPQl:attac invit
PY=fHFl:atten
QGFLIgl:au
ZCGNJ]l:au @name
@ZSMNQl:au appel
WLLMOOl:audie
WKKNOOl:audie .
^KLNOIl:audio
PULMNNl:auf
DVQOPPl:auf ↵
[PFPLLl:auftr
YOGPKOl:auftr im
UHHaJKl:aus
lUOAEDl:avec
UPMOLMl:avec ↵
cHHQIMl:avec entre
^FHPNPl:avec ronde
`KEPNMl:avec échan
ZMNMNJl:away
GPVPNOl:away calle
_WCOOBl:badge
[DHM[Kl:badge @name
YSDPRJl:badge your
aEKOPKl:baudi
_FKOPKl:baudi .
X/ZPXRl:be
R<DJ\al:be @name
cKGINOl:be she'l
k;ZVJ:l:be will
XM]IGHl:be won't
GG]GL\l:be would
Z]BMIJl:be you'l
XJ[ILHl:becau
YJONLNl:bedri
XKNNMNl:bedri ↵
RH[MNKl:been
WFLQUKl:been has
JMYMJSl:been have
@\YPLJl:befor
TMINMUl:begrü
]WKHLGl:behal
VVMIMJl:behal on
_INPKJl:behav
SWB]APl:bei
hGJKJLl:bei @name
BaNNNLl:bei empfa
BbKPOLl:bei empfa am
JLP^MIl:bei laufe
FLP^OKl:bei laufe sie
`FLMMNl:bei melde
EPVPOPl:beim
HOTPOPl:beim du
hHHHMNl:beoba
YKNMNMl:beoba (
`LJINLl:beoba der
RHMKM\l:besid
@RWOPRl:bespr
EPXPOPl:bespr wie
\YNJFGl:best
UGVQKMl:best .
STILTJl:beste
RYJMKMl:beste mit
oHILIEl:betwe
\KMMNKl:betwe )
UNMNNMl:betwe ) 0
VMNNOMl:betwe ) min
^LMMJLl:betwe call
]MMMKLl:betwe call chemi
XMMPMLl:betwe chat
^LLOKJl:betwe inter
[NMNLJl:betwe inter @name
WLMOOLl:betwe min
XLMOOLl:betwe min 0
WMMNNMl:betwe opera
VNMNNNl:betwe opera lab
QGEIX\l:bewer
VLOONLl:bewer –
\HJJH[l:bewon
\KKNOKl:bibli
`JINOJl:bibli träff
`KLNHLl:bien
_DOPPHl:bient
_DOPPJl:bient très
WKXMJJl:big
LjFKIIl:bij
K]IOMMl:bij je
K]IOMMl:bij je @name
KJMOM[l:bis
McTJEGl:bitte
ESTOOPl:bitte :
F[NNONl:bitte sich
aHWFEOl:board
aHXGKHl:board oral
JVNNOOl:board selec
MKLO]Jl:bonjo
S]OPCIl:booke
BWPOOTl:borou
FTPOOSl:borou @name
^D\LJFl:boss
`KNNJIl:boss big
ZJRLLKl:boss his
HHJKJjl:bot
[CWIQKl:both
VWLNENl:break
VUINLLl:break )
ZIMPNLl:break 0
fEQ=;fl:bring
pG?KNKl:bring i'll
@[PNNSl:burea
IULNHXl:bus
<]TOMQl:busin
NXIPNMl:busin hr
=]SPNOl:busin hr ,
XGSVFLl:but
`KWFJIl:but ,
HYKLNTl:by
Un=AJNl:by @name
CZPOOOl:by @name ↵
YKJQPJl:by cance
\MHMNNl:by chair
ZESNOJl:by demo
F]KQQJl:by gener
I[KOOLl:by gener was
eHJMQDl:by given
hFLMODl:by given is
YIXLIJl:by hoste
TARVXEl:by joine
WCSSTGl:by joine be
cB[FILl:by led
LOMLZKl:by made
[KJNNMl:by obser
]LJMPJl:by seen
ZMLMOKl:by seen be
I[LPKOl:by sent
Q@XORPl:by writt
eHHMLKl:będą
eIGLLLl:będą @name
_KINLLl:będą @name z
\[PHDGl:c
AVSMNUl:c ,
aFMONJl:c 0
SLWZEFl:c slot
bIHMMMl:c'est
gGEMNLl:c'est ,
RH`LJKl:c'è
P]LOGKl:cabin
LJKPL]l:café
\PBNONl:call
XMNNLLl:call chemi
RZDZHGl:call confe
`FOQFNl:call inter
GONPTSl:call intro
TCMGJdl:calle
HFPNLcl:calle is
ILKP[Ol:can
LLHP\Ml:can you
[MJQNIl:cance
QHFDrFl:candi
JSQNOOl:candi ↵
JOLM]Ll:candi :
OGJObJl:candi @name
@WQMSSl:capit
ETPNQRl:capit @name
PXLMLLl:capoc
RXMNKLl:capoc il
UXFKPLl:capos
VYEJPLl:capos la
aB[JIHl:capta
S\INKJl:caro
QZMLHMl:caro un
cFIOOJl:cas
]IKOOKl:cas du
LYMEF[l:case
RPNPJOl:case 0
HRPOQPl:case :
WBOIK^l:case the
TRVJGMl:ceo
@[ONNUl:ceo ↵
_HHPNLl:ceo nosso
VJNONOl:cest
ZIMOMNl:cest pm
bILPKGl:cet
yJ>?HQl:chair
bNCLLOl:chair (
@ZSNNQl:chair ,
\MHMNOl:chair be
cIIPILl:chang
cGCORLl:charl
jYFH@Jl:chat
aKKLFQl:chat @name
KOK_JLl:check
^LLNJLl:check conve
VYIOHKl:cheer
YQS\B?l:chef
J\CWQHl:chef le
TJZLLJl:chefa
ZLNNLLl:chemi
HHNMNal:chez
J[KMJSl:chiam
HgGKOJl:chied
IOYNNMl:chief
ULOKPOl:chief (
pD@KMNl:ci
gGFNQGl:ci ,
K^G^DIl:clerk
T?BBF{l:clien
KJMNN[l:clien notre
GKIOMcl:clien o
MIOMK]l:clien the
RKHLFcl:clíni
DLJQ]Ql:co
EMKQ[Ql:co &
O`LLGLl:code
gIHPJIl:codin
WMNOOKl:codin 0
_JJOKMl:codin :
YUJKKMl:coffe
M^KLNKl:coffe ,
V_PDIHl:colle
WSUJGJl:colle my
LZSEOMl:colle my copyi
Z@AE`Zl:collo
MJKMbJl:collo il
U^\>@Ml:com
eFDLQNl:com conve
hIENLJl:com falar
GfFLNLl:com fale
HIgKMKl:com falou
PJVOJQl:com final
[LINNNl:comit
ZLJNNOl:comit el
RPNJMSl:commi
@UUPNTl:commi .
eFJKNLl:commi the
=XVNROl:compe
ESTOOPl:compe four
FUQOOOl:compu
r2fHDEl:con
kBXLEEl:con @name
UMKPNPl:con conos
YLINPNl:con direc
^KHONMl:con ejerc
^KHONMl:con ejerc 0
TGUQQGl:con será
VXEYFGl:confe
Y[ILIHl:confi
TLMOOOl:confi vous
LQTOMMl:conoc
TLNPNNl:conoc que
UJTNMMl:conos
UMKONOl:conos collo
iIBMOJl:consi
cJGKOLl:consi will
<[SOOSl:consu
\aSKB=l:conta
CYONOQl:conta ?
NXKPLLl:conta of
aNDPQFl:conta your
cHILOMl:contr
{AAKEIl:conve
gGGNLLl:conve @name
hEFQMHl:conve a
UNNNNNl:conve first
ZJIOPNl:conve vai
_JJPLKl:cook
HTbLHHl:coord
GVPNOPl:coord recru
NWJPOLl:copy
MVXHLKl:copyi
NVVILKl:copyi i'm
WVKOKIl:cordi
XINPOLl:cordi bien
\TFUIFl:corpo
EUPOOSl:counc
AXPOOSl:counc borou
FSQPPQl:couns
:UUQPVl:couns @name
RJTMPMl:cover
UJRMPMl:cover @name
]JKQJNl:crew
^HLQJNl:crew the
[HLNONl:crit
ZIMNNNl:crit portf
_GJOOKl:criti
^GJPOLl:criti @name
UMLNOOl:crois y
]HVFMLl:cross
ZIVFMMl:cross ;
dGFNPKl:cto
[KKMNMl:cto (
WMKNNNl:cto ,
>RQPQXl:cultu
/]UPOYl:custo
AWTOQOl:custo ,
?ZXMNNl:custo :
`KNMHMl:d
AT[ID\l:da
DKIOSal:da tratt
YLJMNNl:dabei
YMKNNNl:dabei sind
SKNJQTl:dag
INOLRUl:dag die
KTLOOQl:danac
TIVKKPl:dann
YLINMPl:dann ,
?\RMNRl:dans
@ZSMNQl:dans indiq
@YTLORl:das
QGFOKcl:data
VLLNOOl:data (
GTPPPOl:data :
YJKQNMl:data @name
CVQOORl:date
M`]FHBl:day
\UIKIKl:day @name
M^JNOGl:day the
KIXG]Jl:de
?WRMNWl:de /
aGMLLMl:de :
UKHQC^l:de @name
AYUNNOl:de a
ERNN^Il:de entre
^ISNIIl:de lugar
WJMONOl:de plais
8ZTLNYl:de plant
[IKOKQl:de voor
>SWMXMl:dear
R_FQHJl:debri
aDLPMLl:deep
XKNOMMl:deep c
YIMONNl:deep metri
^HKMPLl:deep-
ZILNPMl:deep- @name
@UUMPSl:deine
DdE_KDl:del
K^MKNJl:del @name
IQOOORl:dell'
IQOOORl:dell' via
HRPPOPl:della
HSPOOOl:della dispo
cKHNMIl:dem
_DONPJl:demo
MI[LPMl:demo recor
]HBJGbl:den
;YQNRUl:den @name
8YTLN[l:den macht
ESTOOPl:dense
JQROOOl:dense immer
NPQOJQl:depar
cH\EFIl:deput
YG[JNGl:deput her
\GGGI`l:der
XLLMNMl:der mit
JTKNPSl:des
FVONOQl:des quai
DXONORl:des quai 0
JQOOOQl:des rue
VNKNOOl:des stell
{=>IKNl:desig
WJMOOOl:desig of
qBFOJHl:desig syste
bGIOOJl:devan
]IKOOKl:devan cas
VOZIIIl:devel
GTROOOl:devel @name
lDLJHMl:devel for
[UMFVAl:di
N]LNJLl:di chied
ZIQNNJl:di posto
GTQOOPl:di riuni
UKLKJYl:dial
_RKLMDl:dial pleas
V_HLJGl:dial-
JMWQGUl:die
CURNQRl:die für
GKKJMdl:die ist
IMPLSUl:die zit
<UOPWSl:digit
7VPQ\Pl:digit ,
:VPPYPl:digit , @name
FSSMQPl:dir
1P\`PNl:direc
DPYONPl:direc (
:ZYNMSl:direc ,
UMIMPRl:direc @name
<TSSOUl:direc en
FSTQNNl:direc opera
JXLOPMl:direc our
LBY[LKl:direc sales
^ENONKl:direc studi
fFTLLBl:diret
_IJOLLl:diret -
GPTOMSl:diret nosso
OUWDWDl:discu
I[YKHJl:discu as
DdNMJNl:dispo
FUQOOPl:dispo o
HSQPOPl:dispo per
cDLPMKl:dive
cBLPMKl:dive deep
VB@J`Yl:do
WLJOOOl:do link
]VFPGKl:docum
XVGOJLl:docum i
__FGHGl:dono
a^GGGFl:dono o
WLLNOOl:dre
NI`LNIl:drh
NIcKNHl:drh la
^LKMMKl:drift
_LJMMLl:drift og
ZMKNNLl:drift og @name
YLJMOOl:dritt
WMJNOOl:dritt zu
_bDGIEl:du
ZLKONLl:du !
`JINOKl:du .
J^IKMQl:du @name
GOUPOPl:du lerns
XKMOOLl:du resti
QBXJF_l:due
N]GJQNl:dueña
Q_DIPNl:dueña la
WWJKKJl:durin
{@EIGIl:e
]KIPKNl:e ,
gJIJJLl:e @name
[KKOLNl:e io
aJKKLLl:each
^KLLMMl:each min
VD\JSHl:earli
ZETPKKl:earli the
PbKKHIl:earpl
N^MMJJl:earpl bring
aHGMKQl:easte
aGHNKQl:easte 0
cLCQKKl:een
S_KIIKl:eigen
V\KKGKl:eigen de
FPOORTl:einla
hJHJLJl:einze
ZKMLNNl:einze 0
aLJLNIl:einze nachm
PMGMN[l:ejerc
[LGONNl:ejerc 0
LDQMEgl:el
XJKOOOl:el ,
VMPNKNl:elett
`JDQOLl:em
GUQOOPl:email
EVQOOPl:email this
TNONLOl:emea
VLNOMNl:emea ,
URKNNLl:empfa
[@EZGXl:en
_IEOOOl:en )
UMKOOOl:en ) teaml
hGGKLNl:en @name
\LIOMMl:en @name met
YMJNOMl:en harás
_KNMJKl:end
XIKOPNl:energ
UKMOQMl:energ of
VZINLHl:enfer
Y_FLIFl:enfer a
LNTPONl:eng vp
=ZUSOKl:engin
BYYOMJl:engin @name
FURPNNl:engin learn
JSMPOPl:engin princ
DSVONQl:engin staff
`KJLOJl:enhet
`KJLOKl:enhet träff
ZLKMOLl:enhet träff du
X8OAaYl:entre
dEMLKMl:entre :
IJZPOLl:entre la
YLIOMNl:entre segun
nEFOJIl:entre te
VKMOOOl:entre votre
UNKNONl:entwi
WWEOMLl:envoy
TXFNOLl:envoy est
UGN[NHl:equal
WINUPGl:equal the
cJILNJl:er
gJGLMIl:er @name
cP;CK^l:es
ZQBKKVl:est
WXCNNKl:est vous
_JGPPJl:estar
ZLJNNNl:estar comit
HJMO_Ml:estim
J[EIOWl:está
fHDMMNl:et
ZLJLOOl:et )
cIGPOIl:et @name
]INPLJl:et pm
=U\NOOl:europ
FQUOOPl:europ ↵
ZLLONKl:event
;YVOSOl:event this
\FGMI\l:every
VINYIJl:exami
RHM_IJl:exami techn
HJ\RPJl:execu
^GKPNMl:execu ↵
]AIOKYl:exerc
TNNOLNl:expec
CRIQO\l:expen
IMPQRQl:exper
PGHUYMl:exter
\NKPKKl:fachg
YLLNOLl:fackl
YLKMOMl:fackl och
bEGOONl:fait
`HEQQLl:fait se
cJFNLMl:falar
IbFMOMl:fale
<T\LLVl:falls
EEmKMJl:falou
VMMONMl:far
VMMONNl:far so
LeINJHl:farà
NaIOKHl:farà la
IDjPMEl:fase
CUPPPRl:febru
BVPPORl:febru 0
RFNMI^l:final
aHIPMKl:final conve
:TVNQUl:final entre
AWWNNPl:finan
BUQNQRl:find
HTPOOPl:find ↵
_YYL<@l:first
TMNNONl:first ↵
YF\LJHl:first the
dSHKIGl:five
DJPNO_l:floor
HROOOTl:floor th
IbFIJVl:follo
?XG:tOl:for
9ZMY]Dl:for @name
EXOOPPl:for agenc
OYHGPSl:for ask
WQNNIMl:for ask ,
CWPOPQl:for attac
UMILZIl:for badge
JRPOOPl:for inten
9RQOXVl:for inter
TH\MLHl:for quest
VI[MKHl:for quest your
^JDOOPl:for selec
QKHO^Il:for thank
TE]LPIl:forem
UFZLNKl:forem works
QG^LPHl:forem works the
aHHNNMl:forma
ULMNONl:forma 0
XLKNNOl:forma estar
ZNRLEPl:forwa
[FHMMWl:found
YIJNJWl:found our
CUWNONl:four
BUUOOOl:four throu
CUYFF^l:frage
1ZUQRVl:frage @name
F[EOLYl:frage bei
_LKJNLl:frage es
_LJJNMl:frau
`LJJNMl:frau (
NYLMNKl:freun
UZJMLHl:freun mit
RI[NLJl:frien
QH`KMIl:frien a
Sgk71Ml:from
Y[GHKLl:from ;
GMUOTOl:from >
GDOKQel:from @name
NRYMMFl:from hear
RRUMMFl:from hear you'l
F_^JHEl:from invit
JIcNOHl:from over
mGGLPDl:from quest
>RTSOTl:front
GJLMQ_l:futur
GKNMQ\l:futur your
cHINNIl:får
bIJOMHl:får du
TJJ_IIl:führt
FMVL\Il:für
AWSNPRl:für @name
]FYJHMl:für vertr
=UUOSQl:g7
FTROOPl:g7 :
=SVPTPl:g7 –
FSOPRPl:games @name
MMLMZLl:geach
]LFMOOl:gebäu
XMJNOOl:gebäu des
W]HLJIl:gener
^KJNLLl:gener diret
E\NPPLl:gener was
VVCQKOl:gern
[LHMOOl:gern gebäu
4J]MQ`l:gesch
DSSNOSl:gesch ↵
BP[NOPl:gesch mit
cEUEXAl:gespr
>QZOVLl:gespr .
0[XLSYl:gespr :
ZMJMONl:gespr am
WMLNMOl:gespr im
cIJKLLl:gespr jouw
5bJOUVl:gesto
FGKH^]l:get
[LLNLLl:gf
dGLOOFl:given
gFMLOEl:given is
OJGbMKl:gleic
BZRLORl:globa
EXRONOl:globa ,
2\TNPZl:gmbh
AVQOPSl:gmbh @name
WKLOMPl:gmt
OmGKKAl:go
EFWY_@l:good
RYIOJMl:good in
JA\]LJl:good someo
6XUNQXl:googl
6[YKNWl:googl with
WEF]NMl:grade
TJKJZNl:great
]cCPCDl:groet
SZHNHOl:groet vrien
RRLQJOl:gruß
CYONPPl:grüss
?[OOQQl:grüss liebe
\IMOMMl:grüße
XINONNl:grüße beste
VV@GI^l:guard
UAGNN`l:guest
FMMN_Ml:guten
RWQKIKl:géran
[PVJIFl:géran notre
bHTJIIl:h
eDYKHEl:h 0
aJJPKJl:h15
bHJQMHl:h15 0
dIMNKGl:h30
gDHPOGl:haast
kIANMIl:half
KMLN\Ll:hallo
YMNNMKl:halte
XMMNNLl:halte bitte
DSSNNTl:hambu
ERROORl:hambu 0
V[IOGJl:hands
N^HPIMl:hands good
\KINPMl:harás
YLJNPMl:harás la
XHHOYJl:has
UIHOXLl:has @name
XFLQTKl:has event
IAf@UUl:have
KHXO[Gl:have i
DNiMIHl:have would
RALPK_l:have you
lEIESJl:have you'l
\NKIMOl:he
\SQFIKl:head
KLYKNQl:head (
:ZWKNVl:head ,
^HINPMl:head [
A[SONOl:head globa
GI^QKOl:headm
HJ]PLOl:headm the
`CQMLMl:headt
1XZMTUl:healt
8VYNRRl:healt :
SP[NMBl:hear
SQYLLFl:hear you'l
GeIKMLl:helpe
`FVGOIl:her
XLILQPl:here
ZHLPMOl:here ,
]IMNLMl:herr
]LLNKLl:herr -
UbILJDl:herzl
EQTPMSl:het
GQRPNRl:het in
TLJNVLl:hey
aRJHPEl:hi
HPUOOOl:him
aWYGD>l:hirin
FVPOOPl:hirin @name
M`ILMKl:hirin the
ZEYKMKl:his
bHQMIIl:hm
<RRPZOl:hoi
]LNLLJl:home
cJMLKHl:home at
KKQGGel:hospi
^LKHISl:hospi entre
TYKJLLl:host
TGTIHZl:hoste
WVJHKPl:hotel
ZEEO`Hl:hour
UFFP_Jl:hour an
AUOOPWl:house
ESOOOTl:house @name
UGSMTKl:how
_WQU;Cl:hr
8_ROOTl:hr ↵
<ZRNOVl:hr ↵ @name
IQUNNNl:hr (
>ZROLUl:hr ,
KUZQFJl:hub
NO\REKl:hub @name
CY[FWEl:i
JYWJJMl:i @name
mFDKMLl:i'll
WJLNQNl:i'll .
T^_FACl:i'm
O^JPIJl:i'm ,
N_IOJKl:i'm , hi
SdTG?Hl:i've
TRRLJLl:ich
FSSOOOl:ich :
_JJPLKl:ich po
=VZNPOl:ich und
Q[JOJKl:id
Of[@FDl:if
UcGKFJl:ihr
G]UMIKl:ihre
KNSNMTl:ihren
WMMONLl:ihren sie
\KMPIMl:ii
XPIONKl:ik
TIV@WOl:il
ZMJONLl:il anche
ZMJONLl:il anche prese
_IJONLl:il con
SG[JLNl:ill
QUDCZSl:im
@URMUQl:im termi
DTTOOPl:immer
FSSOOPl:immer nutze
NA]OHWl:in
LK_MMIl:in ,
XG\MLHl:in @name
L_HNJNl:in be
PLMLQTl:in dag
ASSPNTl:in regis
FRQQMSl:in regis is
@ZSMNQl:indiq
CXRNOPl:indiq numér
C[GMJ]l:infor
XMLNMMl:infra
N`IRGJl:initi
FURNOOl:inspe
LI]OQHl:inste
IMZOPKl:inste you
HTPOOPl:inten
HTPOOPl:inten was
HN?YWUl:inter
HVSBTTl:inter ↵
6TVMXUl:inter ↵ @name
SKMOGXl:inter '
D`HZIKl:inter (
DTNPPUl:inter 0
^KJQJLl:inter :
_QIDSJl:inter @name
U\HLIKl:inter an
cFKNNJl:inter and
FTQNQPl:inter case
RH[QIKl:inter first
YKLNONl:inter forma
CRNOSVl:inter job
\LLNLLl:inter nd
^JMPJJl:inter phd
]BJLI[l:inter phone
cISHJIl:inter secon
ZZ@ZICl:inter the
YJMMNOl:inter vos
]VJKKFl:inter your
9VXNRRl:inter –
Y^CJKKl:intro
?VPNTSl:intro min
YTIOLIl:intro to
WN_AZ:l:invit
]D[MIIl:invit earli
PEKQ^Kl:invit to
XFWKRHl:invit updat
ZJKOMOl:io
iF<T0jl:is
VFDPL^l:is 0
kJ=WGHl:is @name
aIHLOMl:is commi
[LLLNMl:is commi the
IRPOOPl:is conta
JQPOOPl:is conta of
DUQPOQl:is gap
\GKPMOl:is here
_EKOPLl:is inter
HQQPNRl:is ltd
TXHMNKl:is name
VVHNMKl:is name my
LGOLN]l:is parki
EMNORYl:is role
VLXJNIl:is slot
WMLNNNl:is thurs
LMKZNNl:is today
SQMGF\l:ist
ZGHJK]l:ist @name
KZLNMMl:ist ort
YIXEXBl:it
MJJQ\Ll:it make
jEQPAIl:it's
UWMMFOl:it's ,
XULLGNl:it's , there
`JFLPMl:it's so
\RLNLGl:j
UXIMJLl:j jour
ATWNOQl:janua
CRVOOQl:janua ,
`?SBXNl:je
^FFPOPl:je .
LYKOMOl:je @name
WMJOOOl:je spree
RGYJQNl:jefa
ZHRJQKl:jefa la
ULPNMNl:job
RJTNPMl:job ↵
NXIL\Cl:join
UVMNLIl:join '
ZDWQNGl:joine
S?UYWCl:joine be
_IEMRMl:joins
YIINSMl:joins candi
]RKOKGl:jour
VXHMJLl:jour le
cJJLMLl:jouw
VMPNKNl:junio elett
I_JKMOl:jury
IbIJLPl:jury du
aKILOJl:just
cHLLNJl:júri
HVRMOOl:kenne
[LHMOOl:kenne gern
hFHOKJl:kenni
GSPOPRl:kg
dLIKMIl:kiero
ZMJONLl:kiero :
PWIKZEl:kind
eKDKOMl:kita
bKEKONl:kita vorst
[LLNLMl:kommi
oIFJIHl:kommt
jGJKIJl:kommt @name
FTPOPPl:l1
IROOPPl:l1 :
RM[R/_l:la
WIDKP\l:la ,
ZKINPNl:la .
ZILOOLl:la anche
\HLOOKl:la anche sarà
XJLPNNl:la con
YMJMNOl:la de
?WSMNVl:la de /
VHGOOWl:la en
YKKNNOl:la por
XLKNNOl:la por forma
HPZLONl:lab
UMMNNNl:lab :
UF[JMMl:lab the
@[NNNTl:las
E[JNOSl:las a
HVIPLVl:late
KLP[NKl:laufe
FKMbOKl:laufe sie
OKOX:`l:le
JJHJOel:le passe
>XNQRSl:lead
:MZDX]l:lead (
DcONKIl:lead @name
XKKNOOl:lead data
QIWVJIl:lead hr
PUHPNOl:lead our
aEJNONl:lead team
[FWMLIl:leads
YJSLMJl:leads @name
TLONMQl:leben
hDSHJJl:led
_DKQMMl:leide
WITOKLl:leidi
MF]PLMl:leidi je
^IOEPOl:leite
^HPFOOl:leite (
>T\PMOl:leite ( @name
cKKNKIl:leitu
^MIMNLl:leitu (
FPUPOPl:lerns
JOSOOOl:lerns bespr
VMLNONl:lesso
GTAPbLl:liebe
UMOMXCl:like
\U=N\Bl:like would
MoHLGCl:link
L`LPLFl:link the
GVQOOOl:link zoom
FGHLTel:list
T\CPOIl:llama
DOLLeKl:lobby
<ZSPORl:local
ITOOOPl:local a
IRPPOPl:local numer
NCOOL^l:locat
IKPOK\l:locat your
NVMNMMl:logis
BKMKZ[l:loop
FQPMI]l:loop inter
FRQQMRl:ltd
ERRQMSl:ltd searc
^HWMIHl:lugar
VJZNIIl:lugar en
X\QKGBl:lunch
OXRNLGl:lunch 0
CWSOOOl:m
?ZTNOPl:m (
ZIMOOLl:machi :
4ZUOOYl:macht
4[UMN[l:macht @name
IPNK^Kl:made
ISNM\Gl:made @name
F^aMEDl:mail
BWQLSQl:main
aLMMIJl:mairi
SHJO[Kl:make
fFUGLEl:manag
7^TNRQl:manag ,
`IFTINl:manag @name
BWUOONl:manag analy
XCZHRLl:manag both
c@ZNJEl:manag hirin
7WZNRRl:manag servi
pBEYCFl:me
NJLYPNl:me :
bNJLKIl:me be
cGHLONl:me from
jJDLMIl:med
dJILNIl:med er
YLKONLl:med tale
_UU>7\l:meet
XXIOELl:meet '
P_GJJPl:meet ,
X[EIIPl:meet , @name
]GSRKFl:meet to
WG[QJFl:meet to you
EVTQLNl:meet will
hCEPPJl:meet will you
s?ELPGl:meet you'l
UWGIRKl:meeti
aILNNHl:meeti .
<\SPMRl:meeti are
dJLOKFl:meeti be
]MFOOLl:meeti be will
E`LMMOl:meeti teams
^IGPOMl:meeti your
hJHNELl:meets
_KIOOIl:meist
\RJLKKl:melde
TPKNOMl:melde bitte
JWMOOMl:melde sie
^HJVMGl:membe
NHNZPLl:membe a
XMLLNOl:membe panel
UJNLNTl:merha
ISROOOl:messa
GSTNNPl:messa this
WQVG\9l:met
dHFSLIl:met afspr
TCXKUKl:met gespr
LIZQLOl:met je
ZVAPLMl:met spree
bJAPNNl:met spree je
gHLDNMl:metri
^GLMONl:metri &
8^SMQRl:mgr
4bULQRl:mgr (
HUWOINl:micro
GUQOOPl:micro di
HUPOOOl:micro réuni
^LJOKLl:miejs
cKHNKKl:miejs na
HSPPOPl:milan
JSPOOOl:milan ,
Q\JJLMl:min
T[ILKJl:min 0
bJKKLLl:min @name
UEIcKIl:minut
DIGfQOl:minut ;
aLLLKJl:minut five
rUU>A>l:mit
{CBFJIl:mit @name
bMILNIl:mit einze
\HKPNNl:mit rundg
MJZMPLl:mit sie
]KGNOMl:mit sprec
[KNJONl:mitar
XLNLNMl:mitar ↵
[KKOMMl:ml
7[SOUQl:mobil
HSPOOPl:mobil ,
EURPOPl:mobil dispo
^GLNPJl:monda
DVSXKIl:more
DTX^HDl:more one
fGGLPJl:most
XHLNWIl:museu
RHNM]Gl:museu the
[dFHEHl:my
DYWKNMl:my copyi
bGIPMKl:mysel
WMKNNNl:mysel is
g@LQPEl:mª
^EMOPKl:mª :
BObPNJl:más
OLOOE\l:métro
QHkIFGl:na
ZJJOONl:na zapra
cUBLLHl:naar
bIINNIl:nachm
aIHOPJl:nachm ,
UYEDbAl:name
LJIKdLl:name @name
T^KNFIl:name my
GJ\GI]l:named
X\JLIGl:names
T^JLKGl:names zoom
VGXKOLl:nanny
PHZKOMl:nanny prese
YPKNJNl:nd
^SGNFMl:nd 0
E\LPPMl:nda
CWQNNSl:nda ,
ITPOOOl:nea-b ,
fFBMOPl:nehme
ZKJONOl:nehme es
XMLMONl:nehme gespr
ULMNONl:netzp
GUPOKSl:new
HSQOOPl:new (
HSQOOPl:new ( us
MLWIIYl:next
WLJNOOl:next sit
GM_IPNl:nicht
TZGWHFl:no
ZPRJLIl:noch
cJLILKl:noch bring
XOKNMNl:nos
KMUNLTl:nosso
PKUOJQl:nosso o
AIPRQ^l:nostr
BGPRP_l:nostr la
\ENA`Jl:not
LXHTWCl:note
AVPRYHl:note pleas
LDaYJEl:notes
>RWUOPl:notes addit
_JJPGOl:notiz
LVQGE[l:notre
cLILLJl:now
DQZOONl:now ,
GNNML_l:nuest
FI\XLKl:numbe
JSOOOOl:numbe local
QDXYKIl:numbe with
JRPPOPl:numer
IRPPOPl:numer un
?ZSNNQl:numér
?[SNNQl:numér au
N]FOQIl:nurse
RVGONMl:nurse lead
FSSOOPl:nutze
HRROOOl:nutze ich
GOVPOOl:nächs
EPVPOPl:nächs beim
FPUPOPl:nächs beim du
OQXR4[l:o
eCKOMLl:o @name
ORSDOTl:o com
dIGMMLl:o e
^KKKMNl:o e @name
ISPOOOl:o mobil
B\OOOPl:obrig
MJJ`NKl:obser
TMNOONl:obser ,
`IJMOJl:och
cHIMOKl:och @name
WaHIKFl:ocupa
WYJLLHl:ocupa se
hHJMKIl:oddzi
EUQOOPl:oder
QVWRDFl:of
IN\KKPl:of 0
ZLGKLUl:of @name
]WIILHl:of behal
eHKMKKl:of behal on
>[SOMRl:of chair
bKFKOMl:of consi
8[XNMSl:of direc
8[YNMSl:of direc ,
^ETIOJl:of head
5ScPPPl:of head (
LKZOQIl:of inste
GK^OQJl:of inste you
UINVNJl:of membe
PULPMMl:of point
_LHKPKl:of two
TMIIOXl:off
[MIKPNl:off is
SbJUCDl:offic
N^VIJFl:offic @name
SRIPOMl:offic @name the
JIP]OKl:offic equal
I]KKNPl:offic the
HLQNOWl:ofici
]LJNNKl:og
aJJLMKl:og @name
MIKL^Ol:oi
RFMP\Jl:olá
PQAOJ`l:on
FG\]JJl:on ,
X?E[H[l:on @name
UXHOPFl:on conta
aGHHH[l:on is
LLLM\Ll:on join
XMKNNMl:on panel
GSZYJCl:one
DWRNOPl:one ↵
ETXYKFl:one there
H^JSPIl:onlin
IH_WJIl:only
GJRP\Kl:onsit
[HFMI[l:op
GSZKOKl:opene
GUTPNLl:opera
UMNNNNl:opera lab
GSUQMMl:opera –
UUHIPPl:or
VTKKNLl:or @name
aF[GJHl:oral
aKIMKMl:oraz
]LJNLMl:oraz @name
@RNRUSl:ordin
=SNQVUl:ordin vorst
cD\IFIl:ore
ZKLNNMl:ore ↵
VeEJIFl:organ
eCMQLIl:organ ↵
AbMPMMl:ort
AZQPOQl:ort ↵
BPNOaKl:ou
DFWBInl:our
]IINQLl:our bring
SWOUDHl:our from
SJC[QNl:our so
SFIOO[l:our with
\IHOQMl:ovat
]IFPQMl:ovat haast
[HZIMHl:over
YIWKOGl:over takin
OJTSPJl:pa
HQQPVLl:pair
cLBOPKl:pair will
bGONGMl:pairi
cJKOJIl:pairi -
OYS]=El:panel
hBJIPNl:panel ↵
JPTQMNl:panel .
dBFNQPl:panel 0
[LMKLOl:panel :
[FMMPOl:panel inter
HW]SDGl:panel the
NaHENPl:panel video
OUNKJSl:paper
LURNNLl:paper writt
^bEHCKl:par
T]FMLIl:par envoy
DLPJJfl:para
cJMLLHl:paren
dJMKKHl:paren the
JJHLLfl:parkh
FWLJK\l:parki
GROLQTl:part
_MINMJl:parti
\WXHFAl:partn
BKaNMQl:partn @name
UXINLKl:paso
WVFOMLl:paso te
DV[NMJl:pass
EWQOOOl:passc
DXRONOl:passc ↵
UEDLP`l:passe
\FCIN^l:passe vous
IUPOOOl:payme
GVQOOOl:payme ,
HQVPNNl:pdt pm
UNUINKl:peopl
MPTNLOl:peopl (
AXUOOOl:peopl :
AWTPOPl:peopl [
BVSOOPl:peopl [ @name
`HKMNLl:peopl the
K[ABYXl:per
KBDHd]l:per @name
EPZ_EFl:perso
XMKMONl:perso (
ZIMNNMl:perso ,
FOSPNSl:perso in
ETV]IEl:perso more
NSLQISl:persö
IRQOOOl:persö 0
dGKNLIl:phd
g<JDTUl:phone
EVQOOOl:pin
DJLPHhl:place
UKMOOOl:plais
TLMOOOl:plais le
`JKLNLl:plann
VLMONNl:plann @name
NQNIOUl:plant
WHEMI`l:platf
SKJNQSl:platf ,
EVQOPOl:platf data
`AFLTRl:play
aEBNXMl:play role
RU8LYWl:pleas
VNNPIOl:plus
WKKNOOl:plus ,
b<JU[Bl:pm
c?IP`>l:pm 0
`IKPKKl:po
[JLOMLl:po .
OULPMNl:point your
DXAU`Hl:por
WMKNNOl:por forma
K^JLNLl:por pregu
F]NMPLl:porta
\KEOOPl:portu
YLGOOOl:portu direc
OMJLOYl:posit
ITPNOOl:posit analy
HKKMQ]l:posit the
fFFLONl:postd
^JIMNNl:postd :
\IJOONl:postd the
bIGLNNl:postd two
IH`PHRl:poste
JJVOIVl:poste le
<XSNUPl:posti job
`HIOPJl:posto
ZIQNNJl:posto al
FZHLI]l:pour
gGJJNJl:poved
`IJNNJl:poved @name
H[OQMKl:poważ
G[OQMKl:poważ z
hGLMLFl:praxi
LaJKMJl:pregu
[[JFKHl:prepa
aD[GKHl:prese
eLFJLMl:prese saran
XMJOOMl:prese sarà
SGZKNLl:prese the
jCTIIGl:presi
ZKNOPIl:presi ↵
ZIJOOOl:presi (
fGHKOLl:presi :
ZKIOONl:presi : tribu
^MLOMHl:prima
\MMNMIl:prima il
ZPHNLNl:princ
IRPPOPl:princ ,
YLKNOMl:princ –
VZCLMNl:pris
XVCMNMl:pris étant
^HGKXJl:probe
QWCKF^l:probl
GLNHdMl:proce
JSPOPOl:proce busin
GSRNOQl:proce globa
EXEHS^l:produ
@XROPQl:produ ,
BXQOOQl:produ , scree
/XRQ`Ol:produ :
=QQOZRl:produ : @name
XKMNNNl:produ am
TNOONLl:produ gespr
CVNMNXl:produ the
\JVKMFl:prof.
lFJIIKl:profi
HOSKWOl:progr
ARTPTOl:progr pair
VMMMOOl:progr the
ISPOOQl:proje
HOWOMOl:propo
XMMNLMl:prueb
VLONMNl:prési
UKQNMNl:prési (
^HLNNLl:pst
`HLNNKl:pst am
dLHJNJl:puis
XJJOOPl:pupil
cEJNNKl:q
FUONORl:quai
EXONOQl:quai 0
JQTONNl:que
IRSONNl:que @name
X^FJLHl:quem
K[EV2gl:quest
H[DYOKl:quest vous
WIZLKHl:quest your
UJJMXMl:quick
QJaJIKl:r2
TNPOMMl:raise
PJMQLWl:raum
AHOUXUl:re
JSOOOOl:reach
ICDM_^l:read
CGMMhNl:recep
_IJOLMl:recib
`GKPKMl:recib te
TEELPal:recom
DEZVE\l:recor
NKVMONl:recor a
HNI\HXl:recor we
\^RDCEl:recru
;YSQQRl:recru ↵
ITMOPQl:recru (
dBJPMMl:recru 0
R[MLIKl:recru :
TXWEJHl:recru your
=WHOO_l:refer
KNTPNOl:refer (
NaMOJDl:regar
TROPKJl:regar kind
B\OOOOl:regar warm
YNRNJJl:regis
HQQPNRl:regis is
hKDLMJl:rekto
cJJMMIl:rekto med
_KKMNKl:rekto med er
YBZOJLl:rempl
\J_ELDl:renco
^D[EOIl:renco vous
]EIOJVl:rende
bHFQQHl:repla
TLOPNMl:repla this
CPaNNJl:repor
EL]RLNl:repor role
YB[VGGl:repre
TJH_HLl:repre @name
\KKNOKl:repre fackl
ZLKMOLl:repre fackl och
SK[INKl:repre stude
\NIPMJl:requi
YUGPLIl:resch
=XWRPLl:resea
FTSRNMl:resea vp
EU]KNJl:respo
aFFIH[l:resta
\IKOOKl:resti
JRPOOOl:reuni
\LQMKIl:revie
NNPNYGl:reçue
OPSOOJl:reçue serez
E`MOPIl:ring
FUQOOPl:riuni
GVPOOPl:rn ,
VTHPIPl:robot
9\QMTSl:robot @name
N;PVN]l:role
YIMOMNl:role manag
XKMONNl:role stake
\FSIEWl:role the
IF_RLNl:ronde
^FGPNPl:ronde @name
DAHbJal:room
HQOOOTl:room ,
IIOLP]l:room meeti
IGIhOIl:room the
WFfLEEl:round
iHFPHJl:round nd
gGILLJl:rozmo
VMLNOOl:rozmo na
HJPMJcl:rua
GMPPLZl:rue
HKPPK\l:rue 0
WMOLOKl:run
VNKNLQl:rundg
ISPOOOl:réuni
KQMNH[l:rückf
UHMVMMl:s
`ELULIl:s (
`FJIMUl:sala
EWPOOQl:sala de
VGLNYJl:salar
TCU[KHl:sales
DERLIil:salle
GWJK\Kl:salud
KbKPIIl:salud un
OfKKEKl:salut
Q\LNGMl:salut caro
PYNNJLl:salut cordi
FQROPRl:same
FRROPRl:same the
\KHPPKl:sampl
]MKLMLl:saran
oSCHJBl:sarà
K^HOLNl:sarà accog
qDDKPEl:sarà ci
IG_HNUl:says
YHKIMXl:scene
JMPPVMl:sched
@bLSNKl:schic
AXTPNOl:schic (
]JJLONl:schoo
]KKMOKl:schul
bIGNOJl:schul mit
TLMSKNl:scien
aFILNOl:scien of
hICPPGl:scree
YKMOMMl:scree @name
<\QNRRl:scree min
g@BO[Fl:scree phone
UMNOMOl:scree recru
fT@JKLl:se
AURPNTl:searc
ERRPNRl:searc @name
DTPPOTl:searc execu
[ATO\@l:secon
bG\JFEl:secon the
WaCYBEl:secre
iBFKONl:secre ;
]IJMONl:secre ; @name
IaHRIMl:secré
CeORIHl:secur
lSCJIDl:see
^MINNJl:seein
aLIMNIl:seein be
]KJMPJl:seen
\LKMPJl:seen be
dIHMMJl:segun
[MINNMl:sein
[LINNNl:sein anwes
ZNENOOl:selec
TOJOOOl:selec the
J^NOKIl:send
J^NOKJl:send pleas
WQF\HHl:sends
YUFUGIl:sends corpo
]FOKMPl:senio
BTNMWRl:senio :
=RVOOWl:senio is
\JKNNMl:senio –
ZJMNMMl:sense
[JMNMMl:sense produ
KWMPMOl:sent
dIIQHIl:serai
bIJRHKl:serai je
MPTPOIl:serez vous
LWKKLVl:serve
ZHSMKMl:servi
7WYNRRl:servi healt
WXSJGGl:será
NJZLOLl:sessi
DUKH[Sl:set
G_NNPHl:set was
ZKJNONl:setze
[JINNOl:setze danac
SP_JJEl:seu
YKE]KJl:shado
CSSOORl:share
aJIJMOl:she'l
gHJLMHl:shift
UJHII`l:short
JKNLIbl:short a
ULNNPMl:short too
GT_JNHl:shoul
PN>MMcl:si
QcFHKNl:sich
C_LOPLl:sich melde
O`IKMJl:sich sie
CNXOMTl:siche
VNKMOOl:sick
XMKMONl:sick off
dCJGIYl:side
bFLIKRl:side clien
^WL\B<l:sie
EaNMNLl:sie @name
YMLNMLl:sie halte
UPLONLl:sie melde
CXZMMJl:since
GZOPPJl:since yours
fHHKOJl:sind
]JKKONl:sind @name
XMKNNNl:sind gespr
^KKMOJl:sind vorst
YKINOOl:sit
YLINOOl:sit you'd
_JMNQFl:site
RHIMHal:sitze
JJLNL`l:sitze wir
fHIREKl:się
jHHSDJl:się @name
ZJLOOMl:skal
ZLKONLl:skal du
DXRONOl:slide
YDWMXAl:slot
bKOLKGl:slot secon
WKLONOl:slot your
t@;UKKl:so
hB?UNNl:so ,
YMINOMl:so , ill
ZNILPNl:so sick
YNILPNl:so sick off
ELILPdl:softw
BUOOQTl:softw @name
lFMMBMl:solli
aIHSILl:solo
IB[]LKl:someo
\XDLJMl:sono
MHYLPOl:sorry
\@QUVBl:speak
fKDOLKl:speak be
HKZPONl:speak will
FIOQK_l:spedi
YILNQNl:split
PJVMPMl:split @name
OIWNPLl:spoke
FJ^PPLl:spoke alrea
eIANONl:sprec
[MHNNMl:sprec sie
\UAQKLl:spree
sB:RLMl:spree je
gFDMOMl:sql
WLLONMl:sql am
XIMQNMl:st
dEHQNJl:st 0
^EULGOl:stadt
KNXNKOl:staff
`@YCDZl:stage
YJPPMJl:stage st
eCJOMLl:stake
XJNNOMl:stake ↵
WKNONNl:stake pm
JRPOOOl:stanz
JRPOOOl:stanz della
UGVOOJl:start
QIZNOIl:start we'll
SJ\NJHl:statt
GQROPRl:stays
TF[JOMl:stell
\HQJOLl:stell an
JKNNI_l:store
TGKSLVl:story
TIKRLTl:story a
CXONNTl:straß
EWONNSl:straß @name
bIJOKKl:stron
`HKQLJl:stron ich
]KKOMLl:stron ich po
GPOORSl:struk
FPOOSTl:struk zum
PI[TJIl:stude
YGHNMXl:studi
WOJQOKl:suis
TSKQMJl:suis je
[HbGKCl:super
O^IKLMl:suppo
O^IKLMl:suppo it
UGH`JKl:surpr
ZLFYJKl:surpr be
gKIOJFl:syste
cDMPJJl:syste 0
^HJNNNl:syste |
HKIHIml:são
GSMM]Il:tag
HQJGJfl:take
TQNIGWl:take-
GMYOOOl:takes
WJWKOGl:takin
UIYKPGl:takin be
[LKONLl:tale
XLLONLl:tale skal
9^QOOTl:talen
CYPNPPl:talen ↵
?[PNQQl:talen ↵ @name
HTOOOPl:talen @name ↵
DVQPPOl:talen |
FUQPPOl:talen | @name
rH?JNIl:talk
9ZWLNVl:talk .
YKLPNKl:talk to
iFELPIl:talk you'l
`IIMLOl:task
f\RFA@l:te
S]JLKIl:te quem
]LKIQKl:tea
QLLKNXl:teach
PSWXCDl:team
[HMNOMl:team ,
I_KMOLl:team hirin
\EG_KHl:team inter
ULNNOOl:team progr
TC\JPMl:team the
RMNKE]l:teaml
QNTNMMl:teaml (
CTUOOPl:teaml ( @name
GWPPNOl:teaml ,
_MJMNIl:teaml unser
ZLLLOLl:teaml unser mit
HURNNOl:teamm
GUSNNOl:teamm ,
YTVFHIl:teams
QM[NHJl:teams micro
LRN`GGl:techn
GTPOPPl:techn l1
]THIIOl:teil
XTKJJNl:teil @name
aHENOPl:teil nehme
kEGHJPl:teiln
\ENNONl:teiln ↵
fIFHMOl:teiln .
BSUMPSl:telef
KVDNTSl:tell
MGMVKXl:tell you'l
UIIKaHl:termi
WZDKLNl:termi den
:[JHMfl:test
FRROORl:test :
>UUMOVl:test will
@RWLLZl:teste
GQOOOUl:th
GROOOTl:th 0
DaELcBl:thank
YHI]JIl:that
HXFO<il:the
U@MMK`l:the ,
]HLMNMl:the .
]VHILIl:the ;
;NPUP]l:the about
VIOLPQl:the and
[FKLGZl:the at
bGFGPUl:the by
VTLMMJl:the durin
<^KKZPl:the for
GZYMLHl:the from
OYIMQLl:the if
SAMVYJl:the in
XF[INJl:the meet
RVJ[GGl:the of
O_QUG?l:the on
FRROPRl:the stays
TKD^ETl:the to
VaFKJGl:the with
YIJSPJl:their
tEGKHHl:then
dFHMNMl:then ,
RQ[^??l:there
QCZVOFl:there be
WSMLINl:there hi
WWFLMLl:thing
`]JJHBl:this
]HFOPPl:this .
@YSOOPl:this to
XLKNNOl:three
ASTZOHl:throu
WUILIOl:thurs
?YPPOSl:thurs :
EVPOPQl:thurs for
QaHLHKl:ti
DfIMNKl:ticke
8XSPXOl:time
8V]PNQl:time @name
DVRNQPl:time europ
]HFOPPl:time this
\HGOPPl:time this .
FUQOPOl:title @name
O[JMOKl:titol
QZILNLl:titol la
R[G=YPl:to
FUQNPPl:to ↵
jNFLEKl:to @name
YD]LIJl:to assis
^EWNKGl:to assis execu
`JJQILl:to chang
YZGOHHl:to chat
D^GYINl:to clerk
GF\LH]l:to due
HiHNLGl:to go
WJHNNUl:to next
JWZGOIl:to perso
APbPMJl:to repor
VGJUKTl:to story
fMCNQEl:to talk
bGHMQJl:to talk you'l
DbLRFQl:to write
YSIQLIl:to writi
`ZWOA9l:to you
ZAU`DFl:today
FDeaFEl:today @name
VKMXLHl:toddl
UKMXLIl:toddl the
T^GOHJl:tomor
RYEYHJl:tomor who
TOOOPJl:too
OAcROGl:topic
L\KNKOl:tour
DVQNNSl:tour ,
KKKYE\l:train
IJNOM]l:tram
SLLUNLl:trans
LHFNR`l:tratt
`KGJNPl:treas
aJHHNPl:treas (
jFGKNKl:tribu
E_KPOLl:troub
MYMONKl:troub any
UMLNOOl:trust
TNLNOOl:trust with
lHFKNHl:träff
`KJMOJl:träff du
aIJNOJl:träff får
cAOPPGl:très
]EOPOKl:très à
B\[HVBl:tu
@WOMRUl:tuesd
`HEPQMl:tuota
`HDPQMl:tuota ovat
\<;aJ]l:two
]KJLONl:two and
EVSOOOl:type inter
MHUOPQl:técni
DTTOOQl:uk
>UYMORl:uk (
\bGM@Il:un
CTRPOQl:un @name
aGKOKMl:unass
cFJOKMl:unass (
PJcCIPl:und
HQUNOOl:und )
WMKNONl:und ) entwi
TO]GEOl:und @name
]MKNLKl:und @name :
_JJONIl:und @name teaml
gMIMKEl:under
UHZJMMl:unfor
Y@\JEWl:unser
_LJMNIl:unser mit
cGMOJJl:unser von
eYENGCl:up
JS[LRDl:updat
@TUNSPl:updat been
NNFI^Rl:us
FTROOPl:us #
FTRNOPl:us 0
[LIMONl:us of
KEIGNll:use
LNNLLZl:use we
CQYPONl:vacan
EIdNMNl:vaga
JF_KJVl:vaga a
]IHOPNl:vai
VMKNONl:vai você
lCGMNIl:value
ZIMNNMl:value |
GI[KKXl:van
GNIfMIl:verba
CTOOPTl:verei
hLOLFDl:vertr
OGVJE_l:vg
8gLOFZl:via
GSOOOSl:via ↵
HQOOPTl:via ,
BVOOOUl:via @name
TkCBINl:video
UUMLLKl:visit
WXJKKJl:visit the
]JLLNMl:vocal
_ILKNMl:vocal ;
\JLMMMl:vocal ; @name
^JHONNl:você
dGLNLIl:vogal
aLKMKKl:vogal º
[JLRNIl:vom
^JKMOJl:vom .
^OZCU<l:von
`FKQLLl:von auftr
jBHQILl:von auftr im
H_KQKMl:von initi
^JJPIOl:von notiz
\GPJPMl:von stell
EAIJmTl:voor
^VIMIFl:vor
Y[ILJFl:vor @name
T@:O]`l:vorst
mEENOGl:vorst @name
]KKMOKl:vorst vom
]HLLNOl:vos
[FKOPOl:votre
WJMONOl:votre confi
AYSMNQl:votre dans
SSYL?Pl:vous
]HGPOOl:vous .
H\H^IGl:vous @name
F]FURJl:vous chef
VKMOOOl:vous de
aMLLGMl:vous à
DVVNOMl:vp
MNUPNLl:vp (
DWQNOQl:vp ,
BXSMPPl:vp now
IgGKINl:vrien
H`INKQl:vrien met
v=QJCIl:w
cHIOKLl:w )
TMROLMl:w /
oFENHIl:w @name
WHKNOSl:w call
]MINMLl:w desig
^GNPNJl:w dive
bMHLIMl:w inter
_KKOKKl:w pairi
GRRKPTl:ward
EXPOOPl:warm
HbLLKLl:warml
:ZdGFUl:was
NCYNQOl:was case
GUQOOPl:was email
HK^OKNl:was it
DVUNNPl:was messa
=JJIa^l:we
WNGONRl:we .
>UWNPRl:we befor
G>gDK_l:we'll
\DCGKel:we're
VKXMJJl:wee
ULXMIKl:wee /
ZESNMLl:week
ZUFJTHl:welco
M^IQILl:welco 0
TNNQMMl:wer
UNLPNLl:wer ↵
dGCMPOl:werde
XMJNONl:werde sein
WLLMOOl:werde teiln
HYFJI_l:were
WTZHGFl:werks
SG]JMLl:werks unser
HUVZIDl:what
PNHN\Jl:when
DVQNPQl:where
AWSNPRl:where ↵
[MO^CCl:while
XLMTMIl:while toddl
NKM[NKl:while toddl the
RHRONQl:white
_RG]?Fl:who
aFJPLLl:who ↵
N^KLLKl:whole
SZHLMLl:whole the
QLaDMKl:wie
MLWQETl:will
@T[IQRl:will @name
lHFGPJl:will inter
fJDJOLl:will panel
PC>YZVl:will we
WK?\@]l:will you
RTJNOMl:willk
QXHNOKl:willk @name
TMEMI]l:wir
EK\QONl:wird
GKaQMIl:wird @name
XPSFQHl:with
bFJQLKl:with ↵
YKMONLl:with ↵ )
eDGQMLl:with )
\HMPMLl:with ) @name
DL_QOMl:with ,
pAFTJEl:with 0
cGIRNHl:with 0 round
nHMNBGl:with @name
AQMOQ\l:with agree
HLIONal:with agree as
HNZPOJl:with be
THKNYMl:with call
\MMNJLl:with check
`LKNIKl:with check conve
^KLPKJl:with codin
]JLPKKl:with conve
XIMONNl:with crit
R_FQHJl:with debri
[IMOMLl:with desig
[HMOMLl:with desig syste
QCZYKHl:with good
N^HQILl:with hands
IcGQHMl:with hands good
cKMLKHl:with home
eIGOMJl:with hour
UG7]M]l:with inter
LMMOF_l:with inter '
[NXFHJl:with is
[MMOJKl:with meet
l@DQXAl:with meeti
[NLONIl:with meeti be
aFFQPLl:with meeti your
XLMNNMl:with min
ZJMOOLl:with min 0
_LEOOLl:with pair
aLDOPKl:with pair will
PTJMPPl:with posit
?RUOVOl:with progr
ARUPTOl:with progr pair
[JJQNMl:with scien
[IIPONl:with scien data
^IMRJJl:with scree
[IJONOl:with slot
[HKPNOl:with slot your
VIVOLJl:with speak
[MHONMl:with speak be
GJ_NPLl:with spoke
BIdPPKl:with spoke alrea
MG^OOKl:with start
@YRKMWl:with talk
TNNOMNl:with value
`FJPNMl:with wrap-
ZLTLJIl:won't
NL\INMl:word
PK\HNMl:word a
VJTOKLl:wordt
VIVPJKl:wordt leidi
UIVOKLl:wordt leidi je
QFUKIZl:work
H\[HMGl:works
QF_LPIl:works the
MYWIKIl:worry
SUVIKHl:worry @name
DQ]@XQl:would
LUSNZ?l:would we
EKUMNYl:would you
i@GQLLl:wrap-
TMNONNl:wrap- pm
bDIPNMl:wrap- recru
ROFO@el:write
WRVJKFl:writi
XMYKLFl:writi i'm
JS\JMKl:writt
O>\NRPl:writt was
GSSOOOl:wunde
QHRKG]l:x
UHOKE]l:x @name
JQNMMWl:x @name :
mFDMKKl:y
bJGONJl:y @name
XMKONLl:y @name entre
XLKNONl:year
TMMOONl:year to
J=PB\fl:you
SPGOPPl:you .
^?FJ^Nl:you :
`LHPPGl:you ;
KM[JPNl:you inter
WEFT\Hl:you invit
[MLNNKl:you just
\SSPGAl:you like
<YYPNOl:you panel
]AWONGl:you see
`JJPLKl:you then
LQGO^Il:you when
_EWKLHl:you with
ZGKII\l:you'd
\KKNMMl:you'd peopl
hO<I>`l:you'l
YLLOOLl:you'l ↵
]gK@5Vl:your
IfHKPHl:your @name
bJDMPMl:your about
DT[JQLl:your as
RJ\OJIl:your bring
]DLPPNl:your conta
CiGNLMl:your for
XJLONOl:your is
SZIJMMl:your of
K[MNMLl:your send
ATTNOUl:your test
[HKQMNl:your to
HYH\KKl:your with
<Y]JOOl:yours
bUKLEGl:z
fJJMLGl:z @name
YKJNONl:z rozmo
WMKNONl:z rozmo na
fIJREKl:z się
VMLNNNl:zapra
ZKIHPSl:zit
ULJIRTl:zit @name
6X[POQl:zone
5X\POQl:zone time
EVHE\Wl:zoom
HVQOOOl:zoom ↵
^FKPLNl:zu
RJNLNVl:zum
GOOORSl:zum einla
JQRMPOl:zwei
eIJLMHl:zwisc
eIKLMHl:zwisc @name
EVQOOQl:züric
AZQONQl:züric ,
fRJVE=l:|
YJMNNMl:| ↵
jJFKJJl:| 0
hBDOPMl:| 0 -
4XTNYSl:| @name
TOMZGIl:| c
RKXYHDl:| c slot
ZHMONNl:| dive
XLKONNl:| dive deep
@UWPMPl:| engin
GTROOPl:| infor
HTPOOPl:| numbe
XJNOMNl:| play
WKNONMl:| play role
`HLNNKl:| pst
WLMNNNl:| sense
VLNONNl:| sense produ
ZIMONMl:| value
[HLOOMl:| value |
PRaNL=l:¶
PPQOHRl:·
_IMPILl:· 0
^IKNLMl:º
_LKMLKl:º .
P_FC]Fl:à
ZSLMHLl:à bien
@\PNNRl:çalış
@[PNNSl:çalış @name
GQTJH\l:è
^ECLOZl:é
cMINIKl:échan
aYAMJIl:étant
S^BLLNl:étant géran
`KHIOOl:компа
`LHINOl:компа сторо
aHIHQOl:руков
`HIIQOl:руков (
fHHJMMl:сторо
^_RDQ6l:–
YPLMLLl:– .
_\PQ=Al:– 0
dCMRNGl:– 0 case
J[\T@Dl:– @name
<XTQSOl:– @name :
`KJMJOl:– chair
TMNONOl:– codin
^IJQINl:– crew
]INPLKl:– desig
^KKOLLl:– gespr
TLPOLOl:– i
BLQMbLl:– inter
FSPOPRl:– kg
n?EPMKl:– pm
TVMOHMl:—
hNKPCGl:•
RSOJHTl:• ↵
]FIPNPl:• ↵ :
jAGMMNl:• ↵ @name
F_HLXIl:→
SJVNKMl:📞
ONORTHlabel
^<t?IDlabel!absent
VIVSHJlabel!and
2`\CYQlabel!arrange
S^f34\label!boss
@CA;{Llabel!candidate
VNKPLNlabel!greet
\P<Ub<label!hire
;E?{>Xlabel!listen
JXXIMKlabel!me
lKXO7Elabel!meet
?H]gEJlabel!not
FG[^HKlabel!only
@XH[IUlabel!place
ZY?\GElabel!topic
{M_c-%label!who
MPMXMJlabel!will
jW6FPMlabel!with
^eLCCDlabel!you
P`\DIAlabel:a
?bYGQHlabel:about
<SRPPYlabel:add
MJPLFalabel:adres
QKXMMMlabel:again
\NWLEHlabel:agend
YPMPLHlabel:am
[XDMLKlabel:an
fFFMLNlabel:and
hGHMKJlabel:anspr
LMNNG^label:any
WXGKTElabel:appoi
XMLNMMlabel:as
^ZHMGGlabel:asses
GK@ZjDlabel:atten
_IHMOOlabel:audie
rFKFGKlabel:auswa
`KKLLLlabel:avec
VJ\GLLlabel:backu
[NSVDDlabel:banca
LLVOMPlabel:bar
YGFZNLlabel:be
YKNOMMlabel:behav
^KMMJMlabel:beoba
<UVMPVlabel:bespr
CLNLdMlabel:betri
EJQGlFlabel:bewer
\JXJJHlabel:board
aFMOLJlabel:booke
R[KJJNlabel:bring
GH^ZJJlabel:but
P_ILPGlabel:by
TVMOILlabel:cabin
]ZCNBPlabel:call
XDIP\Ilabel:cance
JEL@{Clabel:candi
Z_GKJFlabel:case
bJKNGNlabel:chat
Q\G\CHlabel:clerk
eBKGHXlabel:clien
2\[SIUlabel:close
VMLNOOlabel:comit
pCXP:Flabel:commi
]DG]HMlabel:confe
TMRNLMlabel:confi
T`JODIlabel:conta
bGHKPOlabel:conve
GabHEClabel:coord
=TQOQYlabel:cultu
VMMNNOlabel:dabei
^`BGIIlabel:day
MKK^LMlabel:de
^HKNPLlabel:deep-
\LHMOOlabel:des
PRHMPRlabel:die
XLJNOOlabel:dir
PLJHO\label:direc
RKIL^Jlabel:discu
YLKMOOlabel:duart
_KKLMLlabel:each
YEYNJKlabel:earli
V]JJHKlabel:earpl
LOTQMMlabel:einla
qHCKHLlabel:einze
?QRUPRlabel:en
{BCIHFlabel:entre
ZTKJIOlabel:erste
_JUHLGlabel:es
6\RNWRlabel:event
SIM^JIlabel:exami
FSSOOOlabel:facht
bIKMLKlabel:fifte
JRSQMNlabel:finan
eIGKNKlabel:first
ESVL]Dlabel:for
eDJMOLlabel:forma
bKKIMKlabel:frage
XLKLOOlabel:frau
Pa\GDAlabel:from
3URP_Plabel:fundy
TUFRIQlabel:für
\LHMOOlabel:gebäu
BJNPPalabel:gesch
hDEDBdlabel:gespr
LCHOhLlabel:guest
eGJPLHlabel:h15
HK\PLOlabel:headm
RIYKMMlabel:heads
WMKQLNlabel:hi
FSTOOOlabel:hinwe
`D[JJGlabel:hirin
T^EKOJlabel:host
KYMKFXlabel:hotel
iOFHKHlabel:hr
?YVNOOlabel:i
DTTOOPlabel:ich
LLLI_Nlabel:im
XT@TEUlabel:in
VQFDJ^label:infor
`KHNKNlabel:insub
kHW:V@label:inter
d<c>]=label:invit
SXFONLlabel:is
_LGNKNlabel:istit
KK_MMKlabel:it's
.\ZNYOlabel:job
_KJLMMlabel:jouw
FRW^CJlabel:jury
^JLLMLlabel:júri
ZLHMOOlabel:kenne
_LHLNNlabel:kita
SHYKNMlabel:lab
NXLOLLlabel:le
ZMMGMRlabel:lehrk
eIEKNNlabel:leitu
4^YOQNlabel:like
YKKQLNlabel:linke
KOLNPUlabel:locat
UXJLKLlabel:logis
DTTOOPlabel:macht
]F[PHClabel:manag
YGZJMIlabel:meet
KaJMMJlabel:meeti
]KJKNOlabel:membe
ZG[LHJlabel:micro
aKINLKlabel:miejs
fIIJLLlabel:min
YJKNONlabel:minut
GSSOOPlabel:mirja
JRKLRTlabel:mit
\INKONlabel:mitar
bKINLKlabel:na
8FJI]llabel:name
Z\FIJJlabel:names
GOXONPlabel:nehme
YKINPNlabel:next
IG_TLKlabel:no
\KILNOlabel:nordf
KVJMSPlabel:not
UII\KLlabel:notes
abAELFlabel:of
RZMKKJlabel:offic
B\^ZE?label:on
CG[^KLlabel:only
JJOO\Klabel:onsit
dG[GIClabel:oral
VYJREJlabel:organ
>[QOORlabel:ort
KFWJ`Ilabel:our
M]b_0?label:panel
[MJOLMlabel:part
H`KMNLlabel:parti
eDJLKPlabel:partn
eGXEGIlabel:peer
WGF[PKlabel:peopl
S[HHFWlabel:per
XJLNPMlabel:perce
bWHGGLlabel:perso
JGWL]Ilabel:phone
JMIPaJlabel:pm
USKPJLlabel:point
:ZWNSOlabel:posti
DfKLQGlabel:power
]MKKLNlabel:prese
_HMOOHlabel:presi
SJaIKIlabel:previ
EQVRMOlabel:probe
_HHMOOlabel:q
T\JLKIlabel:quem
H]KKC]label:quest
SIXKNMlabel:quick
UHgGGIlabel:r2
VJQOLNlabel:raise
AIOUWUlabel:re
ZGGQPPlabel:reaso
FWKPQRlabel:recru
HHKOKflabel:regis
VMLNOOlabel:renco
^CYNHJlabel:repla
[OKNKLlabel:robin
FLM[SMlabel:role
JHNXLVlabel:room
^NKMJLlabel:round
mEIMHKlabel:s
HQROOQlabel:same
XNLLNNlabel:saran
JHKOaMlabel:sched
UHHR[Hlabel:scree
J]L[FFlabel:secre
G`I_FElabel:segre
bGNPIJlabel:seite
kFJLHKlabel:senio
<SZTQLlabel:sessi
FSRUMMlabel:shado
cHIOJMlabel:short
bDEILYlabel:side
MPTOMMlabel:sie
U]HMEMlabel:signé
XMLMNNlabel:sind
XKJNPNlabel:sit
WFG^KMlabel:speak
SITMPLlabel:split
YLIMOOlabel:sprec
^KMNLKlabel:stage
FRROPRlabel:stays
_KFMOOlabel:stell
VLLNOOlabel:sélec
W]HNHHlabel:take-
5^YOQNlabel:talk
^YGKKGlabel:te
[@\SGIlabel:team
WHZLIJlabel:teams
eVDUDBlabel:techn
UJVNJNlabel:teil
sCLIHGlabel:teiln
=TXLPUlabel:telef
IINIdMlabel:termi
G\YVGAlabel:the
QP\LJFlabel:there
MTVMLJlabel:this
eHDIPPlabel:three
=ZWOOOlabel:throu
DZWNGPlabel:time
7ZKZbBlabel:to
bHHUJIlabel:today
PZSTCElabel:tomor
fGHJOLlabel:tribu
ZF]CNLlabel:trust
\ECVHXlabel:two
DWQNORlabel:ubica
hHJLLGlabel:und
cHMOJIlabel:unser
VF^PGIlabel:updat
gIDHPMlabel:us
>VVOOQlabel:vacan
HPNOLYlabel:venue
YYWDEIlabel:video
`LKMKLlabel:vogal
]PMOELlabel:von
]LILEXlabel:vorst
\HLMNOlabel:vos
WMKNOOlabel:vous
INXNONlabel:was
pHBNGKlabel:wexco
EQWOMPlabel:what
CVRNPRlabel:where
XZNP@Ilabel:who
PYUWBDlabel:who's
>UVMOTlabel:wie
ZIEZOIlabel:will
cG6P[Qlabel:with
XKUGOMlabel:word
;ZXOONlabel:would
RSTPKFlabel:you
eGEMQKlabel:you'd
Y^HJLFlabel:your
TTHKIVlabel:zoom
WLKNOOlabel:zu
LPTQMMlabel:zum
JRRMPOlabel:zwei
]LKNLLlabel:º
aLGHOPlabel:компа
aIHKONlabel:со
`LGINOlabel:сторо
lJEGLLlabel:участ
LMKKUWlast:0
WcHA4blast:1
SQLHRPlast:2
fd=ECKm:↵|↵
GbBHK\m:↵|↵ @name
]FLPOLm:↵|↵ director
_CNPOKm:↵|↵ head
WPKPPHm:↵|↵ hr
C\OPPLm:↵|↵ office
`DMOOKm:↵|↵ responsable
D_PPPHm:↵|↵ school
G[OQMKm:↵|↵ sekretariat
[ILONMm:↵|↵ senior
@^OOOOm:↵|↵ talent
CURNSOm:↵|!
DaLNKPm:↵|(
[HKNONm:↵|( chair
G[NNONm:↵|( recruitment
=ZSOROm:↵|( s
UMNONMm:↵|+
bTCIKMm:↵|,
W[HLKJm:↵|, @name
lDEOLKm:↵|-
rACNLKm:↵|- organizer
9\XNLSm:↵|.
,`ZLPYm:↵|0
AXRNOSm:↵|0 ↵
#{lNUSm:↵|:
CWROPPm:↵|: ↵
CYPOPPm:↵|: +
;[QNOUm:↵|: 0
#wcNPSm:↵|: @name
sHGHGHm:↵|>
>[SPNOm:↵|by
=]ROOOm:↵|by @name
BVTOPOm:↵|chat
CUUOONm:↵|chat -
DVQOOPm:↵|clic
JSPOOOm:↵|clic qui
ISPOOOm:↵|da
JSPOOPm:↵|da computer
FTQNQPm:↵|date
ETQOQPm:↵|date /
;[VPNOm:↵|de
YJIRNOm:↵|is
FWQOOOm:↵|is your
EWPOOOm:↵|more
@XSNNRm:↵|raiser
AXSNNRm:↵|raiser :
FVPOOOm:↵|sur
JRPOPOm:↵|title
JRPOPPm:↵|title :
DWSONPm:↵|un
BZQOOOm:↵||
CYQOOOm:↵|| besprechungsoptionen
vDCMGHm:↵|¶
pQOM<Am:!|,
]RFOMIm:!|, who
X\FMIJm:!|>
ZJJONOm:!|and
XKKONOm:!|and i
JRJNQVm:&|↵
AZUNLPm:&|(
DRSPQOm:&|)
BWRONRm:&|.
iMQO@Dm:&|>
HKMM]Om:&|–
BNPM\Qm:&|– interview
_CIKG]m:'|'
aJKOMHm:'|' is
CSRPRPm:(|&
ATSORQm:(|& @name
PFYKXGm:(|)
AUZOKPm:(|) ↵
<T[QMOm:(|) .
^KOMMHm:(|) und
^MILMMm:(|+
ZWTLCGm:(|,
ETZNMLm:(|, @name
YPINMMm:(|, personal
>TYOPQm:(|0
<U[OOPm:(|0 )
?TWOROm:(|analyst
BRVOQPm:(|analyst )
DQWNPPm:(|engineer
=SZNRPm:(|engineer )
CRWNOQm:(|time
BTTNOTm:)|-
JRRNMPm:)|- she'll
cGJOMJm:)|:
^IJNOLm:*|[
dEEONPm:*|–
bHJOKKm:+|(
GQLORVm:+|>
ZUJNFNm:,|↵
VNMNMMm:,|↵ 0
ISLQPPm:,|↵ @name
IFJKjKm:,|!
LRKVLNm:,|(
]@AHePm:,|( @name
[MIJPOm:,|( hr
S^GILLm:,|( people
^PIIFTm:,|)
WLONNMm:,|) ↵
=V]OMNm:,|) ,
ROS`CCm:,|,
[hEAELm:,|, @name
YDHN`Gm:,|, and
V[PLFGm:,|, has
FdKPNHm:,|, hr
ILR\KLm:,|, is
^FKPKQm:,|, te
PJGR[Lm:,|, to
[LLOLLm:,|, types
dEGNQLm:,|, vous
aHKKPKm:,|, will
`F9Iq@m:,|.
>TONUVm:,|0
DRPOQUm:,|0 ,
jBCEcCm:,|:
on-CDIm:,|>
AZQNQQm:,|@
@ZQNPQm:,|@ @name
\@@YJ[m:,|and
KDE^M[m:,|and @name
_JHMNOm:,|and i
IbINKLm:,|can
7^UOORm:,|manager
@ZRMORm:,|manager ↵
HNbMLIm:,|sends
TWJLNLm:,|takes
VVJJMLm:,|takes over
GQRPPPm:,|time
FRSPPPm:,|time )
`JIJNOm:,|und
NUXIJMm:,|will
TRIONNm:,|will collect
'`QPZWm:,|¶
WYJMGKm:,|–
QJPPPOm:-|↵
dDDMNRm:-|(
=TOOSXm:-|( 0
FUTONMm:-|( @name
WLMMNNm:-|( betriebsrat
_IJNMMm:-|( teamleitung
^LKOJLm:-|+
]MKOKKm:-|+ trustees
rOBHEJm:-|,
hFIPJIm:-|, @name
F]NNMNm:-|, front
^CNOONm:-|, hr
[ILNNNm:-|, personalreferent
7POMX_m:-|0
:[SMSSm:-|data
:YSMSSm:-|data scientist
=bNOPOm:.|↵
@_NOPOm:.|↵ @name
tCBMILm:.|(
\CEKTVm:.|,
SJMOHXm:.|, @name
aKLOKIm:.|, οικονομικό
8RSSO\m:.|0
@RRNPXm:.|0 ,
9XWLSSm:.|:
=WUMSRm:.|: @name
o\BGBDm:.|>
`IELOPm:.|and
\JHOPMm:.|and @name
ZGLOOOm:.|and i
;YUMOTm:.|de
iF@PQJm:.|is
BTXNNOm:.|kan
AXUOOOm:.|la
=XWOOPm:.|of
DTTOOPm:.|sind
DTSOOQm:.|sind :
:\XMNQm:.|the
FSSOOPm:.|to
RTNLNKm:.|will
BZPPNPm:.|will open
ZHMMPNm:.|will want
:_RNPQm:.|¶
hDMRLDm:/|↵
^FNQNJm:/|↵ 0
TNPOOIm:/|↵ @name
_KLMLKm:/|&
`KKLLLm:/|& @name
jGFPFMm:/|(
\GMPMMm:/|( recruitment
WNJNNNm:/|( vp
BPZPONm:/|)
VMMNNMm:/|+
WMMNMMm:/|+ @name
OMFLaKm:/|,
^NGONKm:/|, our
IORQLRm:/|-
<VVKPWm:/|.
gLKOEHm:/|/
aIMQIJm:/|:
aJLPIJm:/|: senior
bONGMGm:/|>
[MMMNIm:/|re
JQRQNNm:/|¶
^KLPILm:/|–
HbLPHLm:0|(
XLNOMLm:0|( vp
WNFMYIm:0|,
?VNLSWm:0|, @name
\LJNMMm:0|-
^JJNMMm:0|- amministrazione
VMMOMMm:0|- direttore
fGKNJKm:0|;
ZKMLNNm:0|; 0
^NFKLPm:0|>
@ZONTNm:0|candidate
?[PNTNm:0|candidate call
UaKJHHm:0|e
XXLKIKm:0|e .
4X[PRPm:0|interview
5W[RQOm:0|interview between
BSSOOTm:0|time
ESRNNSm:0|time .
GQOOPTm:0|yard
9ZSNPVm:0|¶
_GJPUEm:0|–
^<?KIlm::|↵
_IKOPHm::|↵ 0
\BFNL]m::|↵ @name
FJNPL_m::|↵ title
LGPOSUm::|(
]FILJXm::|( 0
Z?CKFnm::|( @name
ZMIMNOm::|( chair
^KEONOm::|( director
ZJJNONm::|( leiter
cJLMJJm::|( ops
\GNMMOm::|( personal
ZIKNMPm::|( président
[HMNNNm::|( vp
cKDLOMm::|)
^IKMNNm::|+
^JKMLNm::|+ @name
bhN:BEm::|,
CnGG@[m::|, 0
{EN6?Qm::|, @name
aMJNIKm::|, coo
aEJQNKm::|, director
mEEQJHm::|, head
IJKJIhm::|, tel
=TRMVSm::|-
:XSMVSm::|- 0
r=XNP5m::|.
kJHKHJm::|/
dJMNHJm::|/ @name
=QJJOim::|0
HMNMK^m::|0 ,
jH>Cj>m::|;
PTDL_Hm::|; @name
PTNOGSm::|<
PUNNHQm::|< >
P^HfU'm::|>
THJH`Km::|e
>XSNROm::|engineer
?WTOROm::|engineer ↵
SGG`OJm::|from
fGDOKPm::|is
LL_INMm::|started
KL_INMm::|started here
aHJOLLm::|und
hY<KIIm::|will
]ELOOOm::|will call
UQJQKMm::|will ring
QUJHORm::|¶
PU>GWYm::|–
PAGLZ\m::|– @name
_FINPNm:;|↵
SFH_KPm:;|(
a@D_MIm:;|,
XMINOOm:;|, head
eEEIQQm:;|;
DI[VQLm:;|is
cEDNQPm:;|will
@VPMQUm:<|↵
ETOOPSm:<|↵ @name
WCHNO[m:<|&
bJMNHKm:<|& @name
VSQM\6m:<|(
^ZHLFIm:<|( @name
KKgXE@m:<|( hr
\YILFJm:<|( no
PKW\FGm:<|( rh
F[KIXMm:<|( they
fGKNMGm:<|+
`KNLKJm:<|+ @name
KE>UiNm:<|,
JOOOOSm:<|, 0
`?VKYBm:<|, @name
XXIMKIm:<|, analista
WYJNIJm:<|, chargé
VUIOJMm:<|, de
XG_MDJm:<|, emeritus
JK_PIMm:<|, lab
UJaHHJm:<|, our
KCgQJKm:<|, who
REY[IGm:<|, who'd
TJVXGHm:<|, whose
GPJP`Jm:<|, your
DMQN^Lm:<|-
DOQOVQm:<|- @name
4YKiLMm:<|.
REIOfEm:<|/
\IGPSKm:<|/ @name
=NNMgLm:<|0
HPPOPSm:<|0 ,
DKGJSfm:<|:
aNMOGHm:<|: 0
#\\M_bm:<|: @name
WZJKIJm:<|: hi
EOPOXOm:<|: interview
=ZRNRQm:<|: recruiter
eJIMKJm:<|<
bJJNJJm:<|< >
?[>9Yqm:<|>
b?ZFOIm:<|and
HM[JPOm:<|and @name
`GIOOMm:<|and i
NMMXLMm:<|ascolta
C]CM`Km:<|asked
JWZKGLm:<|asks
ITXMJNm:<|asks you
G_IOMNm:<|at
;RUPPYm:<|because
XSJPHMm:<|belt
\SHSFKm:<|belt je
?bYLIKm:<|by
UYGMIOm:<|calls
QZHNJOm:<|calls you
]ZGLIGm:<|can
>RTPUOm:<|chat
CRTOTOm:<|chat :
BXPNPQm:<|de
AXONQRm:<|de recrutement
ERSOPRm:<|den
HQROOQm:<|den ,
aQILHKm:<|direct
]SLLGLm:<|direct line
_SSFHGm:<|drives
UUJJONm:<|drives you
VWFNLMm:<|du
WVENLMm:<|du standard
bKMKGNm:<|e
`HHLONm:<|en
JL[OKPm:<|enjoyed
TKYJHPm:<|enjoyed your
II`MOMm:<|est
ERSOQPm:<|filtro
CRRORRm:<|filtro @name
[AZMINm:<|found
VF[MJNm:<|found your
R_YS=@m:<|from
SXFNLOm:<|from @name
LNT[GIm:<|from compliance
PE\IRNm:<|from hr
ZKF\HJm:<|from internal
H_ILQLm:<|from our
MJLZPNm:<|from the
JJcJLKm:<|ha
E`JQNLm:<|haalt
CbJQNLm:<|haalt je
PGJNIbm:<|hall
OLKNLZm:<|hall ,
^HYEMIm:<|handed
^^IVO0m:<|has
aFKPIOm:<|has accepted
]QKMGLm:<|has confirmed
ZWHT@Mm:<|has invited
VWJMIMm:<|hat
[WEMLJm:<|here
[]BMKGm:<|here from
_IHKRLm:<|in
S]EHPMm:<|in hr
=PQPaLm:<|interview
KMLOZLm:<|interview ,
2SWNaOm:<|interview :
XFH`KJm:<|invigilates
bGKRFNm:<|invited
iBHSFMm:<|invited you
RSJQMNm:<|invites
OVJQMMm:<|invites you
VPRT8Vm:<|is
IJ_LQKm:<|is ill
ZOJRGOm:<|is inviting
T_FLJKm:<|is learning
dGGMOMm:<|is travelling
VLIVOIm:<|isn't
YLIUOHm:<|isn't involved
FMgLIKm:<|ist
`FK]EGm:<|joins
IcLMLJm:<|knows
JJUM\Hm:<|komt
YMKNMNm:<|le
PZINKNm:<|leidt
_TCLLLm:<|looks
XYDJNMm:<|looks after
XJFJGam:<|may
^HHYLGm:<|may be
OWWIFNm:<|mir
NH[NNLm:<|ne
NIZNNMm:<|ne pourra
NLYJONm:<|no
]JGPNNm:<|observeert
ZJGSNNm:<|observeert de
IQOOOSm:<|office
GSOOOSm:<|office ,
SO`HIFm:<|qui
OH]JLOm:<|ran
THWKMNm:<|ran this
XLNLNMm:<|read
SGWMNNm:<|read your
NKJPN[m:<|reception
MKFOLbm:<|reception ,
JLdJJKm:<|retired
NIOONXm:<|room
NGhKJIm:<|saiu
DOLNN^m:<|schule
ENKNO_m:<|schule @name
?SPNUUm:<|screening
=TQMUVm:<|screening (
\]HENFm:<|set
SaIGMIm:<|set up
ZWJKGLm:<|shows
Z[KJEKm:<|shows candidates
KNMYPKm:<|sits
<VRPQUm:<|step
\JVKJJm:<|stößt
_IFYFMm:<|takes
R]_ECEm:<|te
TTKLMMm:<|te enseña
WYJJJKm:<|ti
ENNL`Mm:<|trial
GNNM\Nm:<|trial shift
@PROVSm:<|téléphonique
AQQNVSm:<|téléphonique –
?RTMURm:<|us
;SULWSm:<|us through
VZGJOJm:<|van
XXGJPJm:<|van recruitment
JHL_ONm:<|vom
cMVEFIm:<|vous
OXHPMNm:<|vous accueillera
]\3[V<m:<|will
H_E[LHm:<|will be
TWEKQNm:<|will dial
YLIMOOm:<|will have
cCJPPJm:<|will ring
[SHOJLm:<|will text
WI_JHIm:<|would
ZOKMNKm:<|would like
EPMaNIm:<|zeigt
FQN]OJm:<|zeigt ihnen
EKYYNJm:<|zit
JIT[NKm:<|è
J_QOZ7m:<|–
PZSTEDm:<|– @name
[KONJMm:<|– bewerbung
^GMLSJm:<|✓
SIKP[Im:>|,
cKMNDMm:>|>
FOPPVOm:>|labs
DOPPYOm:>|labs -
aORJHEm:?|,
GOGRJam:?|.
K`JMMLm:?|>
AWRNPRm:@|)
FL_IHYm:about|,
RJB]QNm:accountant|will
FRQOPRm:ag|0
^FMOOLm:and|↵
hCBMPOm:and|(
TIG]NKm:and|,
aJILOKm:and|.
gHOOCIm:and|:
_GPOKJm:and|: recruiter
uFKKECm:and|>
UUMKNJm:and|from
\KMLNLm:and|from the
\LLHOOm:and|will
`DGOPPm:and|would
_BKOOOm:and|would like
GE\OIZm:an|,
X[GOFLm:asked|to
dHJNKLm:ask|about
WITMOKm:as|is
\IOIRLm:as|is in
LGKNLbm:at|,
dGFLPMm:avec|(
_AZPGHm:avec|,
cHDQKOm:avec|, notre
K_HKNOm:avec|>
mEALOMm:a|(
dHDNONm:a|( @name
M[^GIDm:a|,
YHWINKm:a|, que
SWKMNJm:a|, recrutadora
WUXLK@m:a|.
LeQJJDm:a|>
gAGLPOm:a|e
eAILOOm:a|e o
aWFJJGm:a|liga
`ELNMNm:bei|(
^GKNNNm:bei|( chef
@cNNNLm:bei|.
EPRZNKm:bei|mit
ENP]NLm:bei|mit ,
nGJLIFm:between|and
mGJNIDm:between|and @name
LZKNMMm:bij|aan
LXKOMNm:bij|aan de
MK`NLHm:bring|,
XHVNJLm:bring|, my
CYRPNNm:business|¶
HgIMLIm:by|(
MLS_W8m:by|,
E]EH`Jm:by|, our
HR;eHXm:by|, who
YUEDF]m:by|.
QE\MLNm:by|;
Qj?THDm:by|>
aJILPIm:by|and
]LKNOJm:by|and two
hKJDKNm:by|from
fLJEKNm:by|from the
HbKLLMm:by|in
L]KNMJm:by|on
J_KNMJm:by|on behalf
^LINMMm:będą|oraz
_KINMLm:będą|oraz @name
eIFMLMm:c'est|qui
^GOPHNm:call|/
aGOQENm:call|/ @name
YYDIQKm:caposala|le
\MPKKKm:ceo|interviews
RIUMONm:chef|does
PGXMPNm:chef|does the
HZIMJXm:chiama|.
CVVPMNm:chief|officer
S[?NQNm:colleague|,
WV@OPNm:colleague|, who
S\HMNHm:colleague|will
TPLPNLm:colleague|will phone
ZMIPLNm:com|,
LJeIMIm:com|>
]MILMNm:com|e
BgMPIKm:contact|,
hFDMNMm:con|(
aJHOMLm:con|( whiteboard
sD>PHMm:con|,
dEEPNMm:con|, la
`GDPPOm:con|, que
DJcPQHm:con|.
iKENJJm:con|>
HL\NPLm:da|,
GHKPNbm:da|.
M^IONIm:da|>
BSRLYNm:dear|,
FTTONOm:de|)
A]bHT=m:de|,
ITPOOPm:de|, c
aKIRHLm:de|.
<CB\gVm:de|>
BNNKP`m:die|.
9VPQYQm:digital|>
QF^IQKm:director|will
L^JNMKm:di|in
KaINMJm:di|in portineria
^LKMMLm:driftsleder|.
G]MQMKm:du|,
\LKMOLm:enhetschef|och
NIQM`Dm:entretien|–
[LJNNLm:entrevistarán|y
\LKNMLm:entrevistarán|y @name
CPNN_Lm:entrevista|-
^JEOOOm:en|(
UMLOOOm:en|( hr
eJGNJLm:en|>
bJFPPIm:et|.
+ZQLcVm:event|:
;VPMYTm:event|: 0
GQPORPm:event|: @name
GTPOPPm:event|: recruiter
]JKOLMm:e|,
bDFMHXm:forwarding|invite
RGGQL]m:forwarding|invite as
UBAK]Ym:for|,
IJKMcLm:for|:
dHKLJMm:for|;
EPPNZNm:for|>
W`MQE@m:for|at
CgORHGm:for|at reception
dHLRHIm:for|at the
VI\MIIm:for|on
FFYIO^m:from|,
KHcMPHm:from|, who
]BbHNCm:from|.
OaFMMJm:from|>
FKdSGKm:für|:
CM`QKNm:für|: @name
NOUOJNm:gespräch|/
MMMNWNm:hallo|,
MMMNWMm:hi|,
GMQLJ^m:hospital|>
X^EMIIm:i'm|,
M_KQHLm:i'm|, i
SZHLMKm:i'm|, the
RWLNMKm:ik|,
QWLNMLm:ik|, recruiter
WMINQOm:il|,
FPPORSm:interne|0
dGLOLJm:interviews|lab
`GKNCXm:interview|,
6VTNWVm:interview|:
HQPOPQm:interview|: l1
YGKJLYm:is|,
ZKHJKXm:is|.
R[HMNJm:is|and
]OENNLm:is|and i'll
XUMLEOm:it's|again
QLF_KMm:it's|first
ZLFVIOm:it's|first time
ARSPTOm:job|:
=SUQUOm:job|: r
_LKMKLm:kommt|dazu
HPMOOWm:late|,
bICOMOm:la|(
YLJNNNm:la|( presidenta
AURNOVm:la|0
aBMPPKm:la|che
^HKOOKm:la|che gestisce
ZGPPMMm:la|está
ZHLPNMm:la|está de
TQKVLHm:lead|greets
FPYXJIm:lead|greets everyone
=U\OMPm:leiter|)
<U\OMPm:leiter|) ,
aKJNPGm:meeting|and
bKINOGm:meeting|and @name
cFDNQNm:meet|(
RbOIFGm:meet|,
O[HKMPm:meet|, who'll
[JSRIGm:meet|.
aJFPQIm:meet|and
]KKNOIm:meet|and @name
aHDONOm:met|(
YMIONOm:met|( teamleider
eNBRFMm:met|,
]MDOONm:met|en
]LDOONm:met|en @name
FUPOOPm:microsoft|↵
AWPOPSm:microsoft|>
cHHMMNm:mit|(
eHHPJKm:mit|,
WCaHNIm:mit|.
iGINJJm:mit|>
_SHLMGm:naar|.
GSQOOPm:new|)
EPVPOPm:nächsten|das
EPVPOPm:nächsten|das team
iHJKKIm:oddziałowa|>
PWIOOLm:office|greets
USHPNLm:office|greets you
=S^PMOm:of|)
SAMNL_m:of|,
DO\OPKm:of|.
OM[LJMm:of|>
IIGIOhm:on|,
JJHIQdm:on|, no
mLCMKFm:o|,
WVKLJLm:o|, do
IIaMMLm:o|está
IHbMMMm:o|está de
IJKNIem:parkhaus|,
IQTPOMm:par|,
ETTPOMm:par|, directrice
[dDJCLm:par|>
<ZUPPOm:people|]
U\HLHLm:por|,
IUG`MIm:por|>
L_JLNKm:por|en
F_LLNOm:por|en recepción
]IHPOMm:presidenta|;
[JIOONm:presidenta|; secretario
FSSNOQm:process|s2p
UKJQQNm:product|,
=QQOZSm:product|, digital
BXQOOQm:product|@
CWQOOQm:product|@ @name
MJPONWm:raum|>
`HJOLMm:recibe|,
bFJPKMm:recibe|, director
]KKMOLm:rektor|og
ZLKNOLm:rektor|og driftsleder
dKDOLKm:rencontrerez|,
ZLIONMm:rencontrerez|, notre
YLLNOLm:representant|.
bJKLHNm:representative|has
GHOPL_m:sala|,
cGLJNMm:sala|>
JLOMM\m:salle|>
gHFONHm:sarà|.
]HJMONm:secretario|;
[IKMPNm:secretario|; vocal
UWMNIIm:see|0
XGH]LKm:sends|,
ZEH]LKm:sends|, who'll
DQSOOUm:senior|counsel
GPROOSm:senior|counsel ,
ZKKNNNm:setzen|und
WKKNOOm:setzen|und ich
[YFJJLm:sono|,
VbHJIGm:sono|, selezionatrice
[MGNONm:so|takes
ZMINOMm:so|takes her
ZNIKPOm:so|will
ZNILPNm:so|will run
]KKOMLm:stronie|i
_JKPMJm:stronie|i @name
WRJOLLm:suis|,
XOJONLm:suis|, recruteuse
GVOOOOm:talent|>
EUQPPOm:talent||
FUPPOOm:talent|| @name
>YSOORm:talent|¶
`HJLPLm:teamleitern|und
YMLMOMm:teamleitern|und @name
CTUOOPm:teamleitung|)
DTUOOPm:teamleitung|) ↵
IJEKFpm:the|,
MLMNMXm:the|, breakfast
OKLOPVm:the|building
MIMNPYm:the|room
\IGOPPm:time|(
`GDOPPm:time|( country
?QQOZPm:time|:
AG^@ZYm:to|,
GILRHdm:to|, then
VgHKBIm:to|.
`\BNIEm:to|>
KXMQNKm:to|at
NZMOMIm:to|at the
WXFONHm:to|on
eJCJOOm:und|(
UMMMOOm:und|( personal
>QRPSWm:und|,
\LJNOLm:und|.
bKJNKJm:und|>
MFPOJ_m:via|,
JJOOL\m:via|0
LKOOLYm:via|0 ,
EROPPSm:via|¶
[KLLNNm:vocal|.
NdELHOm:von|,
MdFMGNm:von|, @name
cHHRJLm:von|:
TDIMbJm:von|>
fCKOMJm:with|↵
\HMOMMm:with|↵ 0
VIGNF`m:with|&
NMMOIYm:with|& co'
kJHOCKm:with|(
UNMOMNm:with|( ceo
WLMONLm:with|( cto
YMMOKMm:with|( senior
bVWA4Vm:with|,
]LGPNMm:with|, director
JN^PMFm:with|, our
RJGHKcm:with|, the
^ZCMFLm:with|, who
PT_ODDm:with|.
SEdKLGm:with|;
n>^LBBm:with|>
^LJQKJm:with|about
ZLKQMKm:with|about the
]FXNLEm:with|and
[GXNLFm:with|and @name
XMJOONm:with|and me
gU>UJAm:with|at
q?DTJGm:with|at 0
bCGQPMm:with|at @name
YVFPNHm:with|from
TWHPOHm:with|from our
BQTPTOm:with|health
oCBPMJm:with|is
bFFQPKm:with|is booked
KUSNMLm:with|¶
TGZQIKm:wordt|,
YHUPJKm:wordt|, die
JNMLQWm:x|(
\IKIIXm:x|–
YGIGHam:x|– intro
`JINNKm:y|.
fIJLMHm:zwischen|und
bIKMNIm:zwischen|und @name
XLKNNNm:z|(
XKKOONm:z|( kierownik
IWRNLNm:||↵
^ILNMMm:||(
WLMONNm:||( she
WLLONMm:||,
WLMONMm:||, @name
L[JMRKm:||>
AVTPOQm:||de
iBLZBFm:|||
aHINOKm:||| ↵
oMGKFEm:¶|↵
=ZUNNRm:¶|↵ -
\NMPJIm:¶|↵ @name
XMLONMm:¶|↵ engineering
CXOOPQm:¶|↵ executive
M[JNNLm:¶|↵ hr
IXOPOJm:¶|↵ people
IOOMNWm:¶|↵ studio
=`POOOm:¶|↵ talent
fHJPODm:¶|&
jHIOLDm:¶|& @name
PPJMMVm:¶|(
_JFOMOm:¶|( head
lBJLJLm:¶|,
gDHLNNm:¶|, @name
jIFNFLm:¶|/
aJJOIMm:¶|/ @name
#lfKQTm:¶|:
AVUNOPm:¶|: ↵
>WQNQTm:¶|: 0
4]\MOPm:¶|: @name
\NHLOMm:¶|>
8ZTMXNm:¶|a
CTVPOPm:¶|attached
FSQOQOm:¶|avec
ETQOQOm:¶|avec google
IRPOOQm:¶|booking
AZPNPQm:¶|by
CXPNOQm:¶|by @name
GTQOPOm:¶|com
ESTOPOm:¶|con
FSSOPOm:¶|con google
7ZTMZNm:¶|dat
<[RNVNm:¶|dat je
9\VPOPm:¶|de
AVUOOPm:¶|for
.`\POQm:¶|from
?WUQNPm:¶|from calendly
@WUOOPm:¶|from my
bEKPJLm:¶|hat
aGKPJMm:¶|hat den
ETSOOPm:¶|if
FSSOOPm:¶|if the
QFORQQm:¶|is
GSQOPOm:¶|je
DSSPQOm:¶|mais
FSRPPOm:¶|mais sobre
<UZOOQm:¶|more
=UYOOQm:¶|more about
?VTNTPm:¶|o
?TYOOPm:¶|or
GRUOOOm:¶|or cancel
:V[PQMm:¶|que
ATWOOPm:¶|time
@TXOOPm:¶|time zone
?XUNRNm:¶|to
`DGNPPm:¶|will
^EHOPOm:¶|will call
MUOLRLm:¶|¶
WJNONMm:–|↵
WJNONMm:–|↵ 0
YYGQEKm:–|(
^KIMVDm:–|,
NILQ_Gm:–|, @name
YSLNKHm:–|, recruiting
fXFMAHm:–|>
pAIRIEm:•|,
p@DNJNm:•|–
QG_LLLme/B:absent
VJSMMMme/B:absent+me
=KcOOPme/B:absent+not
QIXNNMme/B:absent+only
BQWPPPme/B:absent+will
VTFNNMme/B:absent+you
`KNJKLme/B:and
[FSLMMme/B:and+me
NGZNNNme/B:and+not
OG[NNMme/B:and+only
E`INNPme/B:and+will
_QRHHHme/B:and+you
@{BIIJme/B:arrange
SYFNMMme/B:arrange+me
BH_PPPme/B:arrange+not
OaCMMMme/B:arrange+only
M[GOONme/B:arrange+will
WfBIIIme/B:arrange+you
XHLOOPme/B:boss
_HGOONme/B:boss+me
RIMPQQme/B:boss+will
YJPNNMme/B:boss+you
h?INNNme/B:candidate
_IHNNNme/B:candidate+me
]HIOOOme/B:candidate+will
\ANPPOme/B:candidate+you
HQTOOOme/B:close+me
FQWOOOme/B:close+not
k@BOOOme/B:greet
VLLOOOme/B:greet+me
_FGPOOme/B:greet+you
gM@MMLme/B:hire
ZKKNNNme/B:hire+me
^CNNNNme/B:listen
FKXPPQme/B:listen+me
TIOOOOme/B:listen+not
@P[PPPme/B:listen+only
]FJOOOme/B:listen+will
RDXOONme/B:listen+you
^M\GFFme/B:me
VPUJJKme/B:me+meet
GI`NNNme/B:me+not
JI_NMMme/B:me+only
YIKOONme/B:me+place
\GIOOOme/B:me+topic
XHONNNme/B:me+who
WHQNNNme/B:me+will
UFXMMMme/B:me+with
cLPIIIme/B:me+you
fS]AABme/B:meet
;KhOOOme/B:meet+not
JQQPOOme/B:meet+only
gCNLKKme/B:meet+will
aRFLKKme/B:meet+you
?<{LKKme/B:not
XERONNme/B:not+only
;PbOOOme/B:not+who
>N_POOme/B:not+will
LJ]NMMme/B:not+with
OBbNMMme/B:not+you
D_[JIIme/B:only
FRVOOOme/B:only+topic
JKWOOOme/B:only+who
QJVNNNme/B:only+will
SGUNNNme/B:only+with
L_DONNme/B:place
AYROOPme/B:place+will
ZJLNNNme/B:place+you
SDPPQRme/B:topic
?WMRRTme/B:topic+will
STMMMLme/B:topic+you
RZQJIIme/B:who
FYPOONme/B:who+will
G\RMLLme/B:who+you
aRPGGHme/B:will
ZMGOOOme/B:will+with
[WIJJJme/B:will+you
_TPHHGme/B:with
M\NLLKme/B:with+you
eaW??@me/B:you
FHbNNNme/L!:absent
f8UMMMme/L!:and
N^DONNme/L!:arrange
`EGOOOme/L!:boss
ZIKOOOme/L!:candidate
SNGQQQme/L!:close
`GEPOOme/L!:greet
XILOOOme/L!:hire
XKKOONme/L!:listen
[NHNNNme/L!:me
LV[JIIme/L!:meet
SEWONNme/L!:not
WHKPPPme/L!:only
TJBSSTme/L!:topic
j?FONNme/L!:will
Z]>MLKme/L!:with
S[QJIHme/L!:you
RF[NMMme/L0:absent
x=9OOOme/L0:and
K]FOONme/L0:arrange
ZIJOONme/L0:candidate
[ELOOOme/L0:hire
\LHONNme/L0:listen
^HHOONme/L0:me
YMOMLLme/L0:meet
FLXPPPme/L0:not
[X>NNMme/L0:only
TGCSTUme/L0:topic
eAEPPOme/L0:will
bLEMMMme/L0:with
QYNLKKme/L0:you
CM[PPPme/L1:absent
LF]OONme/L1:and
UMJPOOme/L1:arrange
ZJJOONme/L1:boss
aHGNNNme/L1:close
ULMOOOme/L1:listen
ZKPMMLme/L1:me
CWYMMMme/L1:meet
`@RNMMme/L1:not
^DLONNme/L1:topic
PGTPPPme/L1:will
HUVMMMme/L1:with
MMYMMLme/L1:you
X?ZNMMme/L:absent
ELYPPPme/L:absent>me
k8PMMMme/L:and
]IEPPOme/L:and>absent
^EGPPPme/L:and>arrange
_IHNNNme/L:and>boss
UMMNNNme/L:and>me
KJXOOOme/L:and>meet
YKJONNme/L:and>who
bFBPPPme/L:and>will
WKKOOOme/L:and>with
\IFPOOme/L:and>you
J_BPPOme/L:arrange
ISPOOOme/L:arrange>only
cEFOONme/L:boss
WJMONNme/L:boss>with
[HJOOOme/L:candidate
WJHPPPme/L:close
`FFOOOme/L:greet
ZHKOOOme/L:hire
RMJPQPme/L:listen
EPTPPQme/L:listen>arrange
UF\LKLme/L:me
ZHKOOOme/L:me>arrange
VSZHHHme/L:meet
[KGOOOme/L:meet>absent
MKVOONme/L:meet>and
\KHONNme/L:meet>me
MYGOOOme/L:meet>only
_DKONNme/L:meet>topic
]FFPPPme/L:meet>you
QD_MMMme/L:not
HK\NNNme/L:not>me
DK[PPPme/L:not>you
M\DOOOme/L:only
\IHOOOme/L:only>absent
VINOOOme/L:only>and
MLTOOOme/L:only>me
G]HPOOme/L:only>meet
_DFPPPme/L:only>not
YFKPPPme/L:topic
XIKPOOme/L:who
a<XMLKme/L:will
[GIPPPme/L:will>meet
^XCKKKme/L:with
^FHOOOme/L:with>meet
N^TJIHme/L:you
`GCPPPme/L:you>and
RJOPPPme/L:you>meet
ZGKOOOme/L:you>only
ITUMNNme/L:you>topic
@XPPQQme/N:absent
M[MLLLme/N:and
<\VNOOme/N:arrange
bAONMMme/N:boss
W\?NMMme/N:hire
\FJOOOme/N:listen
Z@NQQPme/N:me
9VXPQQme/N:not
XKKOOOme/N:only
^CGPPQme/N:topic
`EGPOOme/N:who
l=DOONme/N:will
=\TOOOme/N:with
`GKNMMme/N:you
HSROOPme/P:absent
YJDQQQme/P:and
FWMPPQme/P:arrange
bHDOOOme/P:candidate
^GIOOOme/P:close
dKEMMLme/P:greet
ZM?QRRme/P:me
>]SNOOme/P:not
@[VNNNme/P:place
sBAMLKme/P:topic
ZILONNme/P:who
\HLNNNme/P:will
>S^NOOme/P:with
UUHMMMme/P:you
JE_OONme/R!:absent
fK>ONNme/R!:and
Ya;MLMme/R!:arrange
^HGPOOme/R!:boss
TMLOOOme/R!:greet
cDEOOOme/R!:hire
\EIPPPme/R!:listen
ZFPNNNme/R!:me
aCWJJKme/R!:meet
BBiOOOme/R!:not
:]fJJIme/R!:only
YGEQRSme/R!:topic
UUFNNNme/R!:who
TRTKJKme/R!:will
p?;QPPme/R!:with
ZTRIHIme/R!:you
QA_NMMme/R0:absent
kIAMLLme/R0:and
Nk;MLMme/R0:arrange
bHFNNMme/R0:boss
\IJONNme/R0:hire
NTWKKKme/R0:me
b\:LKLme/R0:meet
A?oNNOme/R0:not
?[bJJJme/R0:only
FXRNNNme/R0:who
YRMKKKme/R0:will
`HCPPPme/R0:with
QgGJIIme/R0:you
5Z[OPPme/R1:absent
?eEQQQme/R1:arrange
dHFNMMme/R1:boss
[IKONNme/R1:candidate
_GGOONme/R1:hire
OOHQQQme/R1:me
j<UKJJme/R1:meet
HHbMMMme/R1:not
MJXNNNme/R1:only
DZLPPPme/R1:place
HGWQQSme/R1:topic
_RBMMLme/R1:who
ZIVLKKme/R1:with
eOKIIHme/R1:you
HMaLLLme/R:absent
^VLIIHme/R:and
bJGNMMme/R:and>boss
[JJNNNme/R:and>me
\HGPOOme/R:and>meet
JPTNNNme/R:and>who
NWLNNNme/R:and>will
MTTMLLme/R:and>you
IrDJIIme/R:arrange
@^NOOOme/R:arrange>and
L[HONNme/R:arrange>me
]NFNNMme/R:arrange>meet
MXKNNNme/R:arrange>only
_CIPPOme/R:arrange>with
Gg@OONme/R:arrange>you
dEAPPQme/R:boss
[KGOOOme/R:boss>you
h@EOOOme/R:candidate
TMNOOOme/R:candidate>and
[HIOOOme/R:greet
YJJOOOme/R:greet>you
bP@NMMme/R:hire
^HHOONme/R:hire>and
^>ROONme/R:listen
XL[IIIme/R:me
HJZOOOme/R:me>listen
[LHNNNme/R:me>meet
YLJONNme/R:me>with
[JHOOOme/R:me>you
jMLGGHme/R:meet
_IDPPPme/R:meet>absent
\IJNNNme/R:meet>and
XJJPPOme/R:meet>listen
LFZPOOme/R:meet>me
OIXNNMme/R:meet>not
[GHPPPme/R:meet>topic
\FHPPPme/R:meet>who
RFPPQPme/R:meet>with
_PHLLKme/R:meet>you
A?sNMNme/R:not
MKXNNNme/R:not>absent
CIcONNme/R:not>meet
BK_PPOme/R:not>who
<_cJIJme/R:only
>YXNNNme/R:only>and
K`DNNNme/R:only>arrange
VJLOOOme/R:only>me
RHSOOOme/R:only>you
A`GQPPme/R:place
QIJQRSme/R:topic
]FKOONme/R:topic>and
XTFNMMme/R:who
XJKOOOme/R:who>and
GYJPPPme/R:who>arrange
GZIPPPme/R:who>place
SXQJJJme/R:will
FJYPPPme/R:will>absent
A]KPPPme/R:will>arrange
YV@ONNme/R:will>meet
CMZPPPme/R:will>not
\P@OOOme/R:will>you
_GNMMMme/R:with
^GEPPPme/R:with>boss
c>IPPOme/R:with>you
ggCCBCme/R:you
C^HPPPme/R:you>absent
KYGPPOme/R:you>and
K]QLKKme/R:you>arrange
[GJOOOme/R:you>boss
`AKOOOme/R:you>candidate
TGVNNNme/R:you>me
`DBRRQme/R:you>meet
PUIOOOme/R:you>topic
GUTNNNme/R:you>with
UOJOOOme/above!boss
YJNNNMme/above!greet
GTTNNNme/above!hire
ETVNNNme/above:advis
CUWNNNme/above:anjal
CWUNNNme/above:dear
[HLONNme/above:hi
FTUNNOme/above:hr
YIKOOOme/above:job
YJKOONme/above:liebe
IQTNNNme/above:mei
BUXNNNme/above:rao
]FJOOOme/above:reven
YMHOONme/above:robin
OKTOOOme/above:tomas
LIRPQRme/b:↵
`FKNNNme/b:!
YDIPQSme/b:(
7YVPQRme/b:+
^MeCCEme/b:,
OGUOOQme/b:-
el`88:me/b:.
AWUOOOme/b:/
SEVNOOme/b:0
SPJOOOme/b::
\OKMLLme/b:;
]HHOOOme/b:>
UYGMMLme/b:?
fUKGGHme/b:@name
X^CKKKme/b:a
RXFNNNme/b:aan
\JIONNme/b:about
\FLONNme/b:addit
FQUOOPme/b:afloo
HZWLKJme/b:after
DTWNNNme/b:again
LWJOOOme/b:agend
SJUNMMme/b:al
IOWONNme/b:all
PKUNNNme/b:allee
\HGPOOme/b:along
UJOOONme/b:als
]JPLLKme/b:am
R;_PPOme/b:an
U_JIIIme/b:and
QUGOOOme/b:anrei
AiBOOOme/b:any
^FJOONme/b:appli
TTEOOOme/b:are
QXCPOOme/b:arriv
`IGNNNme/b:as
YFKPPPme/b:asked
`OBNNNme/b:at
G^GPOOme/b:attac
b>MOOOme/b:auf
JZHOOOme/b:auftr
[GNONNme/b:avec
^DGQPPme/b:back
]HIOOOme/b:backe
ZIJOOOme/b:backg
OTJOOOme/b:balie
MPVNMMme/b:be
HH]OOOme/b:becau
RWINMMme/b:befor
H\JOOOme/b:behal
EJ]POOme/b:ben
WMKOONme/b:berei
PRJOOOme/b:bespr
VMKOOOme/b:betri
HQSOOOme/b:bewer
MSYLKKme/b:bij
OYRLKJme/b:bin
KUMOOOme/b:boa
]FLONNme/b:book
KWKOOOme/b:booke
ULMOOOme/b:boss
CXSOOOme/b:both
;^XNNNme/b:break
i>JNNMme/b:bring
`DFPPPme/b:burea
EbBPPPme/b:but
_IHNNNme/b:café
TVIMMMme/b:calen
I[SLKKme/b:call
DM[OOOme/b:camer
[PDONNme/b:can
XJMOOOme/b:candi
WLJOOOme/b:canno
=WNRSTme/b:case
[LGOONme/b:chair
^IGONNme/b:charl
c@GPPPme/b:chat
`FHOONme/b:chef
]HLNMMme/b:ci
UUCOOOme/b:clien
FOXOOOme/b:colle
dAEPPOme/b:collo
IPVOOOme/b:come
\JFOOOme/b:compa
ZHJOOOme/b:compe
`EHOOOme/b:compu
eAGOONme/b:con
]FLOONme/b:confi
SGQPPPme/b:conve
C^KPPOme/b:coord
WKKOOOme/b:core
VMLOONme/b:curio
_EFPPPme/b:custo
hBDOONme/b:cv
QHTOOOme/b:da
TFVNNNme/b:dabei
^EGPPPme/b:dan
MGZONNme/b:danac
^FHOOOme/b:dans
@VYNNNme/b:das
E^KOOOme/b:date
YJLNNNme/b:daugh
X]FKJIme/b:de
ULMOOOme/b:dear
TMLOOOme/b:deep
FH_OOOme/b:dem
YWCNMMme/b:den
NVKONNme/b:der
QGLQRSme/b:desig
I_HONNme/b:diary
_HHOONme/b:dich
aJCOOOme/b:did
MU[JIJme/b:die
\IHOOOme/b:dinsd
FQVOOOme/b:dir
`EINNNme/b:direc
UDIRSSme/b:do
WKMOONme/b:docs
UGGRRRme/b:does
GMWPPPme/b:don't
FI^OOOme/b:drill
VMLOOOme/b:dritt
FJZPPPme/b:drop
YJNNNNme/b:du
HPUOOOme/b:durch
cEFOOOme/b:e
DMYPPPme/b:ea
XILOOOme/b:edito
^CIPPPme/b:een
VPHOONme/b:ein
QXINMMme/b:einla
[GKOOOme/b:else
[BSNNNme/b:en
\CHQQQme/b:entre
MH[NNNme/b:er
[LJNNMme/b:es
IH]OONme/b:estar
_DJOOOme/b:et
AVXNNOme/b:even
DUVNNOme/b:eveni
]HJNNNme/b:every
BVWNNNme/b:feedb
YLJONNme/b:finan
nBBNMMme/b:first
^VBLLLme/b:for
b@IPPOme/b:forwa
FMYOOOme/b:frage
HQPPPQme/b:frame
[KHNNNme/b:freue
`FPMLLme/b:from
WLKOOOme/b:front
WMJOOOme/b:full
IVNOOOme/b:führt
RZENNMme/b:für
WKLOOOme/b:garde
KZIOONme/b:geben
[GHPPPme/b:gentl
OVDPPPme/b:gern
QHTOOOme/b:gespr
EXQOOOme/b:ging
^EGPPPme/b:give
WLKOOOme/b:goes
ULMOONme/b:gover
\HMNNMme/b:graag
]FGPPPme/b:grill
`HHNNNme/b:groet
ZIKOOOme/b:group
\IHOOOme/b:h
]GHPOOme/b:half
\FHPPPme/b:haré
EPZONNme/b:has
YJKOOOme/b:head
ZUAONNme/b:hear
?`RNNMme/b:her
MHXOOOme/b:here
JXNNNNme/b:het
ZJIOOOme/b:hi
VMKOOOme/b:him
WLKOOOme/b:hin
^HGOOOme/b:hirin
FZLOOOme/b:his
AZQOOOme/b:hoe
UKNOOOme/b:hospi
IXJPPPme/b:host
GRUOOOme/b:hour
VKLOOOme/b:hours
SZBONNme/b:how
]FJOONme/b:hr
LUJOPPme/b:i
]JFOOOme/b:i'll
GQUOOOme/b:i'm
DI]PPPme/b:i've
R^EMLMme/b:if
QZENNNme/b:ihnen
XNIONNme/b:ihr
QGTOOOme/b:ik
^JEOONme/b:il
QOVMLKme/b:im
S^PIHHme/b:in
WJKOOOme/b:inclu
QFSPPPme/b:inter
WEROOOme/b:intro
HYMOOOme/b:invit
eCGONNme/b:is
QKZMLLme/b:it
VOQLLLme/b:je
VINOOOme/b:jeudi
`DHOOOme/b:job
bBHOOOme/b:join
TCUPOOme/b:joini
VVQJJIme/b:just
TIPOOOme/b:kan
_AJPPPme/b:kenne
XJKOOOme/b:kept
NVLNNNme/b:know
BU[NMMme/b:kurz
cFEONNme/b:l'ent
GWNOOOme/b:l'org
[DTMMLme/b:la
ZIJOOOme/b:lab
UQIONNme/b:lade
XETNNNme/b:last
YMHOOOme/b:late
FVNPPPme/b:le
[IKOONme/b:lead
9U^OOPme/b:leave
dDFOONme/b:leite
IYLOONme/b:let
HQSOOOme/b:lg
^HHOONme/b:like
AaHPPPme/b:link
HH\POOme/b:llama
@^MOOOme/b:lobby
XLKONNme/b:londo
ZSFMMMme/b:look
KLXNNNme/b:luego
HVPONNme/b:m'occ
TFYMMMme/b:mache
^EIPOOme/b:macht
KE\POOme/b:make
TLMOOOme/b:mange
ZUCNNMme/b:me
VUGNNMme/b:meet
CWUNNNme/b:meeti
dFCOOOme/b:met
MG]NNMme/b:mich
eFENNMme/b:min
fFHMMLme/b:minut
iCBOONme/b:mit
_CHPPPme/b:mobil
YHLPOOme/b:monda
VMLONNme/b:money
_EJOOOme/b:more
hECONNme/b:my
NHZONNme/b:mysel
WFMPPPme/b:möcht
HLXPPPme/b:n'y
SKJQPQme/b:na
TKMOOOme/b:name
LLVNNNme/b:ne
IYIPPPme/b:need
JLWOOOme/b:nehme
>cHPPPme/b:new
OH[NMMme/b:nicht
FK\OOOme/b:niet
LC`ONNme/b:no
ZIHPPPme/b:noch
WMLNNNme/b:nochm
DK^OOOme/b:non
BK]PPPme/b:not
OISPPPme/b:notes
GQUOONme/b:notre
[KIOONme/b:now
h<GPPPme/b:numbe
B]LPOOme/b:nur
JLWOOOme/b:não
VUFNNMme/b:o
WVOKJIme/b:of
NFVPPPme/b:off
WKLOONme/b:offic
AYTNOOme/b:ok
JWZKKJme/b:on
WMKOONme/b:onboa
f@EPPOme/b:one
GPXONNme/b:only
XKJOOOme/b:ook
K_DONNme/b:organ
ZMINNNme/b:os
AQUQQQme/b:other
^CCQRSme/b:our
FKYPPPme/b:out
DJ]PPOme/b:over
>WVOPPme/b:own
D[NOOOme/b:panel
WMLNNNme/b:par
FJ_NNNme/b:parti
MGXPPOme/b:pas
ULMOOOme/b:pass
]HIOONme/b:payme
SVHNNMme/b:peopl
RAYPOOme/b:per
ZKJONNme/b:perso
[FJPOOme/b:phone
TKOOOOme/b:pick
VMONMMme/b:ping
UIGRRQme/b:po
[KJONNme/b:postd
TMLOOOme/b:prais
JUOOOOme/b:prep
MUPMMMme/b:prese
]HHPOOme/b:produ
BM[PPPme/b:pushe
PNWMLLme/b:put
UKMOOOme/b:q's
YHLOOOme/b:quart
[KHOOOme/b:quedo
\UDMLLme/b:quest
?XWNOOme/b:re
YKJOONme/b:read
HYJPPOme/b:recep
^FEPPPme/b:recev
\GHPPPme/b:recru
YKJOONme/b:remot
TLMOOOme/b:renco
WKLOONme/b:repor
FRRPPPme/b:respo
_JFONNme/b:role
FZIPPPme/b:room
XHMOOOme/b:rsvp
FQUOOOme/b:ruf
fEDONNme/b:run
YHKOOOme/b:runni
XLKONNme/b:sales
\GJOOOme/b:same
VLLONNme/b:sarem
MKXNNNme/b:sarò
\HIOOOme/b:schui
VKNNNNme/b:scree
XMMNNNme/b:se
CPWPPPme/b:secon
FBgONNme/b:see
ZFPNNNme/b:selbs
`IDOOOme/b:sell
H\HOOOme/b:send
DWROOOme/b:sendi
[HJOONme/b:septe
V@YONNme/b:serai
\HIOOOme/b:servi
IOUOOOme/b:set
DUXNNNme/b:setti
VMLNNNme/b:setze
JOVNNNme/b:seule
GXMOOOme/b:shall
VMKOOOme/b:short
XKMNNNme/b:showe
Rb<ONMme/b:sie
WMJOOOme/b:skip
KOUNONme/b:slide
VLLONNme/b:slot
MG`MMLme/b:so
JYLNNNme/b:solo
WJLOOOme/b:someb
LZEPPPme/b:someo
FVROOOme/b:somet
FNXOOOme/b:sorge
IYLOOOme/b:sorte
_FGOOOme/b:sprec
cGCOOOme/b:spree
IGZPPPme/b:stay
]GGPPPme/b:stel
OGVPOOme/b:stell
IUOOOPme/b:strai
RJIRQQme/b:stron
JWQMMMme/b:só
JUVMLLme/b:take
UKONNNme/b:talk
SVFNNNme/b:te
HF\PPPme/b:tea
UFSOOOme/b:team
JLWOOOme/b:teil
WKKOOOme/b:teiln
`O@ONNme/b:tell
[KHOOOme/b:telli
^HHOOOme/b:ten
XJLOONme/b:test
XJLOOOme/b:text
IGWQQQme/b:that
AVROPQme/b:that'
a_MEDEme/b:the
VKNNNNme/b:them
`KGNMMme/b:then
AK[QQQme/b:there
[JKNNNme/b:thing
]IHOOOme/b:think
I_QKKKme/b:this
^EIOOOme/b:throu
TMNOOOme/b:thurs
N\MLLLme/b:time
TUWIIIme/b:to
YKIOOOme/b:toda
TMLOOOme/b:tomam
^HFPOOme/b:too
MUNNNNme/b:tour
_GHOOOme/b:tried
[JGOOOme/b:tryin
\HIOOOme/b:tu
VFLQQQme/b:um
?TWPPPme/b:un
RA]ONNme/b:und
]JFOOOme/b:unfor
[JIOONme/b:uns
^JGNNNme/b:unser
<\YNNNme/b:up
VLJOOOme/b:us
\HIOOOme/b:vacan
YIIPPPme/b:viend
EUROOOme/b:voice
LZHOOOme/b:von
LC`ONNme/b:voor
SFSOOOme/b:vou
XDMQQPme/b:vous
YILOOOme/b:waiti
LEUQQQme/b:want
ESUOOOme/b:was
QGUOOOme/b:way
CUWNNOme/b:wedne
NYEPPOme/b:went
]JFOOOme/b:werde
^HFPOOme/b:what
F[HPPPme/b:when
ONTNNNme/b:white
AYOPPQme/b:who
_GEOOOme/b:whole
\JHOOOme/b:why
QXINMMme/b:wie
OM\KKLme/b:will
XLJONNme/b:wir
ROVLLKme/b:with
FMYOOOme/b:witho
4QcQQQme/b:won't
[JIOOOme/b:work
^IINNNme/b:would
?cEQQQme/b:write
ZMIONNme/b:y
MMWNNNme/b:yo
TW^EEFme/b:you
XKKOOOme/b:you'l
VMKOOOme/b:you'r
iICMLLme/b:your
ZGONNNme/b:zelf
NKXNNNme/b:zijn
WOKNNNme/b:zoom
CYTNNNme/b:zu
f?JONNme/b:zum
@SYOOOme/b:¶
DOXPPOme/b:à
QHWNNNme/b:übern
DRMRSSme/b:–
FUROOOme/b:🙃
VLJOOOme/bracket
WLKOONme/bullet
LMIRSTme/clock
UFLPQRme/ends
neh546me/first
[Ye@@Ame/heads
\[c@@Ame/l0
IXQNMMme/l1:↵
IWONNNme/l1:↵-
KVMOOOme/l1:(
WOKNNNme/l1:(-
HTOPPPme/l1:)
R<cNNMme/l1:,
[9^NNMme/l1:,-
WZJKJKme/l1:.
P^MJJKme/l1:.-
cEDPOOme/l1::
cCFPOOme/l1::-
KYRMLKme/l1:@name
DaRLLKme/l1:@name-
`IHNNNme/l1:and
gCEONNme/l1:and-
HTQOOOme/l1:becau-
HTQOOOme/l1:because
VLNNNNme/l1:befor-
VLNNNNme/l1:before
RSHOOOme/l1:bin
KVKPOOme/l1:bin-
?YWNNNme/l1:call
7^ZNNNme/l1:call-
[LJNNNme/l1:charl-
\JIOONme/l1:charla
^GFPPOme/l1:en
ZIIOOOme/l1:en-
YJLNNNme/l1:et
WKMNNNme/l1:et-
YKKONNme/l1:freue
WLLONNme/l1:freue-
_GGOOOme/l1:from
_GHOONme/l1:from-
VKLOOOme/l1:is
WKKOOOme/l1:is-
NWIOONme/l1:lade
OVIOOOme/l1:lade-
JXLNNNme/l1:let
JYLONNme/l1:let-
[IHOOOme/l1:met
_IDOOOme/l1:met-
fBFOONme/l1:mit
dDFOOOme/l1:mit-
WMKOONme/l1:ping-
JNLRRRme/l1:po-
XJKOOOme/l1:sarem-
WLLOONme/l1:saremo
EJ[PPPme/l1:see
FD`PPPme/l1:see-
ZJLNNNme/l1:showe-
ZIMNNNme/l1:showed
DUYMMNme/l1:so
EUWNNNme/l1:so-
RTFPOOme/l1:tell
OYDOOOme/l1:tell-
VLMOOOme/l1:text
ULMOONme/l1:text-
MWKOONme/l1:to
KUMOOOme/l1:to-
eFCOOOme/l1:und
iDAOOOme/l1:und-
YMJNNNme/l1:with
XNKNNNme/l1:with-
EMZOOOme/l1:witho-
ELYPPPme/l1:without
[HIPOOme/l1:y
ZGIPPPme/l1:y-
RJSNNNme/l1:¶
ERUOOPme/l1:¶-
TQKNNMme/l1:übers-
RUINNNme/l1:übersende
XMMNMMme/l2:↵-
cHFNMMme/l2:)
cHGNMMme/l2:)-
UC^LLKme/l2:,
SB_MMMme/l2:,-
4^PRSSme/l2:.
7_OQRRme/l2:.-
DQRQQQme/l2:0-
FVQOOOme/l2::
AYTOOOme/l2::-
cHPJJKme/l2:@name
bLMJJKme/l2:@name-
RVFOOOme/l2:anrei-
RUINNNme/l2:anreise
QWINMMme/l2:bespr-
K\JNNNme/l2:besprochen
XKLONNme/l2:ci
^EIOOOme/l2:ci-
XKLNNNme/l2:daugh-
ZJMNNNme/l2:daughter
FK[PPOme/l2:frage-
HIZPPPme/l2:fragen
WJMOONme/l2:hr
ZGMOOOme/l2:hr-
YKJONNme/l2:ich
[KIOONme/l2:ich-
MYGOOOme/l2:just
WREOONme/l2:just-
YLIOOOme/l2:prese-
XLIOOOme/l2:presento
T@YOOOme/l2:quest-
R@XPPPme/l2:questions
ZIJOOOme/l2:this
VKKOOOme/l2:this-
RXHNNMme/l2:who
OZHNNMme/l2:who-
LEZPPPme/l2:won't
CI]PPPme/l2:won't-
ZKJONNme/l2:y
_IGONNme/l2:y-
VFTONNme/l2:you
[DMPPOme/l2:you-
CORQRSme/l3:↵
>PTRSSme/l3:↵-
UMLOOOme/l3:)
WLLOOOme/l3:)-
W_@MLLme/l3:,
Yc>KJJme/l3:,-
VOLNNNme/l3:.
YNKNMMme/l3:.-
[HIOOOme/l3::
[FJPPOme/l3::-
]JLMMMme/l3:@name
WKONNNme/l3:@name-
UMLOOOme/l3:betri-
WMKOONme/l3:betriebsrat
GOWOOOme/l3:bij
IKXOOOme/l3:bij-
_IGONNme/l3:café
]JHNNNme/l3:café-
ZHHPPPme/l3:den
\GJOOOme/l3:den-
NVJOOOme/l3:die
RTIONNme/l3:die-
OKVNNNme/l3:estar-
WKLOOOme/l3:first
WINOOOme/l3:first-
JPTOOOme/l3:for
HRTOOOme/l3:for-
VLMONNme/l3:my
WKMONNme/l3:my-
aGFOONme/l3:nicht
_IHONNme/l3:nicht-
WJLOOOme/l3:on-
WMJOOOme/l3:os
WMJOOOme/l3:os-
ISPOOOme/l3:sendi-
JSPOOOme/l3:sending
XLKONNme/l3:setze-
WMKNNNme/l3:setzen
ELZOOOme/l3:stell-
GKZOOOme/l3:stellen
OIXNNNme/l3:the
OHWOONme/l3:the-
NUKOOOme/l3:von
MWJOOOme/l3:von-
KLVOOOme/l3:with-
LD^OOOme/l3:you
LF\OONme/l3:you-
CSPQQQme/l:↵
HVTNNNme/l:↵ .
g@EPOOme/l:!
SSINNNme/l:(
fEENNNme/l:( @name
SNJPPOme/l:)
UMLOONme/l:) 0
VKLOOOme/l:) 0 ↵
YLJNNNme/l:) @name
TNLOOOme/l:) betri
SO^IIIme/l:,
YLJONNme/l:, )
TAZONNme/l:, @name
]FIPOOme/l:, @name den
KHXPPOme/l:, behal
HOUOOOme/l:, bij
KXJOOOme/l:, call
GJ[OPOme/l:, frage
HIZPPPme/l:, frage stell
bGGNNNme/l:, groet
[JGPOOme/l:, it
XILOOOme/l:, late
YLIOOOme/l:, prese
XLIOOOme/l:, prese os
GQXNNNme/l:, quest
GTQOOOme/l:, there
`FEPPOme/l:-
U\ELLLme/l:.
KLESTVme/l:0
GOOQRRme/l:0 ↵
\GIOOOme/l:0 de
YOEOOOme/l::
`FGOOOme/l:>
`TQGGGme/l:@name
ERVOOPme/l:@name ↵
cIAOOOme/l:@name !
VMLOONme/l:@name (
UOLNNNme/l:@name ,
cEDPOOme/l:@name .
_EHOOOme/l:@name :
XKKOOOme/l:@name dear
`DFPPPme/l:@name den
VKLOOOme/l:@name met
LIWPOOme/l:@name on
VMLNNNme/l:@name setze
BK_PPOme/l:@name und
IZHOOOme/l:@name von
XIMOOOme/l:@name with
OWFOOOme/l:a
GQVOOOme/l:an
aEGOONme/l:and
WKLOONme/l:and )
aGGONNme/l:and @name
CXTNNNme/l:and @name ,
ZGLOOOme/l:and @name with
SVHNNNme/l:anrei
PVIONNme/l:anrei die
YHLOOOme/l:appli
]GIOOOme/l:as
GUUNNMme/l:ask
JRUNNNme/l:at
YJLNNNme/l:attac thing
MWJOOOme/l:auftr
[KJNNNme/l:avec
WKKOOOme/l:backe
ULLOOOme/l:backe the
E[GQQRme/l:be
`EEPPPme/l:be will
;[VOPPme/l:be won't
GTQOOOme/l:becau
JSPOOOme/l:becau this
HSQOOPme/l:becau this sendi
UMNNNNme/l:befor
MGXPOOme/l:behal
CH_PPPme/l:behal @name
ILXOOOme/l:ben
JMVOOOme/l:ben ik
VMLOOOme/l:berei
PSJOOOme/l:bespr
UMLOOOme/l:betri
TMLOOOme/l:betri (
FMYOOOme/l:bij
GNXOOOme/l:bij niet
STINNNme/l:bin
LZIONNme/l:bin anrei
SSHONNme/l:bin anrei die
MWIOOOme/l:but
F\KOOOme/l:but ,
[JIOOOme/l:café
VMLONNme/l:café 0
YILOONme/l:calen
GZUMLLme/l:call
>^POOOme/l:call the
ETSOOOme/l:call the on
[GJOOOme/l:call this
[GIPPOme/l:call this on
K\INNNme/l:can
ZJHOOOme/l:canno
YJIOOOme/l:canno per
^JHONNme/l:charl
YKJONNme/l:charl y
^IHONNme/l:charl y café
VLKOOOme/l:chat
^IFOONme/l:ci
JHXPPPme/l:colle
TMMNNNme/l:dabei
XLJNNNme/l:danac
XKMNNNme/l:daugh
ZJLNNNme/l:daugh my
bFEOOOme/l:de
WKKOOOme/l:dear
^EGPPPme/l:den
XILOOOme/l:den macht
WUHMLLme/l:die
QXHNNNme/l:die für
WKMONNme/l:direc
>SZOPPme/l:do
JMOQQRme/l:does
WKMNNNme/l:e
fCBPPOme/l:en
XKKOOOme/l:en )
\IGPOOme/l:en @name
ZIHPPOme/l:entre
FMXPPPme/l:er
JLWOOOme/l:er ben
OJVNNNme/l:estar
YILONNme/l:et
_IHONNme/l:first
]GIOOOme/l:first ,
WKLOOOme/l:first the
IIYPPOme/l:frage
FMYOOOme/l:frage stell
WLKOONme/l:freue
YKKONNme/l:freue ich
ZBUNNMme/l:from
_GHOOOme/l:from quest
STIONNme/l:für
ULMOOOme/l:garde
MYDPPPme/l:gern
MFWPPPme/l:gespr
XKJOOOme/l:goes
YKJOOOme/l:goes it
`HHONNme/l:groet
ZHIPOOme/l:half
?WYNNOme/l:has
JLXOOOme/l:here
HPUOOOme/l:hour
JPTOOOme/l:hour an
YHLOOOme/l:hr
VIPONNme/l:i
\KFOOOme/l:i'll
XJJPOOme/l:i'm ,
WKLOONme/l:if
XMJONNme/l:ihr
VKPNMMme/l:ik
OVIOONme/l:im
VCTOOOme/l:in
]JFOOOme/l:is
MDUQQQme/l:it
[JGPOOme/l:it make
VLLOOOme/l:join
`S>NNMme/l:just
MYGOOOme/l:just ,
NKXNNNme/l:kan
NKXNNNme/l:kan @name
ZKKNNNme/l:l'ent
_FDPPPme/l:la
UNJOOOme/l:lade
RSHOOOme/l:lade @name
MWIOOOme/l:lade @name von
WJLOOOme/l:late
[EJPPPme/l:late runni
JOSOOOme/l:leave
IZKOOOme/l:let
[HIOOOme/l:macht
_EHPOOme/l:macht @name
ZKHOOOme/l:make
YJIOOOme/l:make canno
^KFOOOme/l:manag
ULMOOOme/l:mange
VLLOOOme/l:mange garde
ZHKOOOme/l:me
]IGOOOme/l:met
dFCOOOme/l:min
kC@OONme/l:min 0
_KDOOOme/l:minut
dCFOONme/l:mit
ZJKONNme/l:my
YKIOOOme/l:nicht
XHSMMMme/l:no
DOUPQQme/l:notes
^KFONNme/l:now
SMIPPPme/l:of
EZUMMLme/l:on
[HIPOOme/l:on .
?^POOOme/l:on be
KIWPOOme/l:on in
XLIOOOme/l:os
WMJOOOme/l:os yo
KF^OONme/l:per
YJIOOOme/l:per unfor
DXPOOOme/l:pleas
LMIRSSme/l:po
VMJOOOme/l:prep
WMJOOOme/l:prese
WMJOOOme/l:prese os
NWRLLKme/l:quest
HPPPPQme/l:ready yours
]HHOOOme/l:role
UMLOOOme/l:role backe
XHMOOOme/l:rsvp
[GKOOOme/l:runni
[GKOOOme/l:runni you'r
VLLONNme/l:sarem
VLLONNme/l:sarem ci
JE]POOme/l:see
LF[OOOme/l:see won't
DH^PPPme/l:see won't you
ISPOOOme/l:sendi
XLKONNme/l:setze
WLKNNNme/l:setze danac
GPQPPQme/l:show
XKLNNNme/l:showe
YKLNNNme/l:showe daugh
ZJLNNNme/l:showe daugh my
FbDPOOme/l:sie
GVUNMMme/l:so
ULMOOOme/l:someb
]GHPPOme/l:sprec
`IFONNme/l:spree
HIZPPPme/l:stell
FOWOOOme/l:stell @name
QTGPOOme/l:tell
WKLOOOme/l:text
YGKPPOme/l:text ,
^MNKKKme/l:the
XKJOOOme/l:the goes
_EFPPPme/l:the in
>^RNNNme/l:the on
AUPQQRme/l:there
@UPQRRme/l:there be
ZJLNNNme/l:thing
KNUOOOme/l:this
_DIPPPme/l:this on
JSPOOOme/l:this sendi
UKKOOOme/l:time
_FIOOOme/l:time first
ARTQQQme/l:to ready
YGMOOOme/l:to rsvp
XBXNMMme/l:und
]KHNNNme/l:und )
UNLNNNme/l:und ) @name
TMLOOOme/l:und ) betri
JD\PPPme/l:und @name
YLJONNme/l:und @name setze
\IFPPOme/l:unfor
<Y[NNNme/l:up
DRWOOOme/l:up this
OTLOONme/l:von
KZHOOOme/l:von auftr
XKJOOOme/l:way
WLKOOOme/l:way the
OZINNMme/l:who
PXINMMme/l:wie
Y>ZNNMme/l:will
OIZNMMme/l:with
_GFOOOme/l:with call
FLYPPPme/l:witho
GJ[POOme/l:witho you
8N_QRRme/l:won't
CWUNNNme/l:won't i
DG_PPPme/l:won't you
AWPPQQme/l:write
^HIONNme/l:y
ZHJPOOme/l:y @name
\KINNNme/l:y café
MLWNNNme/l:yo
[=]MLLme/l:you
NGVPOOme/l:you ,
WJMOOOme/l:you'l
TLMOOOme/l:you'l .
]CJPPPme/l:you'r
HTSNOOme/l:your
FSQPPQme/l:yours
RJSNNNme/l:¶
PVHONNme/l:übers
K\JNNNme/l:übers bespr
RQGPPOme/l:–
NLTOONme/label
=QZPQQme/label!absent
ZIKOOOme/label!candidate
VKKOOOme/label!listen
eCDPOOme/label!me
VJPNNNme/label!meet
MMVNNNme/label!topic
^GHOONme/label!who
XMKNNNme/label!with
KNTOOOme/label!you
FQVOOOme/label:annou
FQWOOOme/label:as
^FJOOOme/label:candi
UMLOOOme/label:dir
]GHPOOme/label:from
XKJOOOme/label:gespr
VMKOOOme/label:mit
[HKOOOme/label:notes
INVOOOme/label:of
VMKOOOme/label:sprec
LJQQQRme/label:to
TMMOOOme/label:wir
dbn768me/last:0
SYDNNNme/last:1
b>LOOOme/last:2
\JJONNme/m:(|+
\JJONNme/m:(|+ chef
YHKPOOme/m:,|and
]FIPOOme/m:,|den
`DHPPOme/m:,|den @name
RFTOOOme/m:,|just
WMJOOOme/m:,|quedo
YLIOOOme/m:,|quedo toda
]HGOOOme/m:,|run
FLZOOOme/m:,|sorge
GLYOOOme/m:,|sorge nur
ASVPPPme/m:,|vous
YJGPPPme/m:,|will
EZNOOOme/m:.|call
LWMNNNme/m:.|call you
ULMOOOme/m:.|run
HVNOOOme/m:.|shall
FZMOOOme/m:.|shall meet
FWQOOOme/m:.|só
MUKOOOme/m:.|will
[FLOOOme/m:.|will ring
BVWNNOme/m:.|won't
=ZYNNNme/m:.|won't be
]DMOONme/m:<|am
RYJMMLme/m:<|bin
\JHOOOme/m:<|bring
XJIPOOme/m:<|bring @name
\IHOOOme/m:<|bring our
QUDPPPme/m:<|call
TRFPPOme/m:<|call you
[JFPPPme/m:<|freue
[KINNNme/m:<|freue mich
QZGNMMme/m:<|look
J]IONNme/m:<|look after
HSUNNNme/m:<|m'occupe
FVPPOOme/m:<|m'occupe seulement
JIYOOOme/m:<|ne
MMWNNNme/m:<|non
KKWOOOme/m:<|non ci
FD^PPPme/m:<|not
GPSPPPme/m:<|only
`EEPPPme/m:<|serai
WMKNNNme/m:<|spreekt
\KEOOOme/m:<|spreekt met
KYIOOOme/m:<|só
LWJOOOme/m:<|só organizo
[HHPPPme/m:<|viendrai
^GFPPPme/m:<|viendrai avec
NVJOONme/m:<|vous
\GEPPPme/m:<|vous recevrai
PQVLLKme/m:<|will
HF^OOOme/m:<|won't
FRUOOOme/m:<|won't be
IXKOOOme/m:@name|bij
IZIOOOme/m:@name|bij @name
fCBPPOme/m:and|.
XIMOONme/m:and|look
WJMOONme/m:and|look forward
eCBPPPme/m:and|will
VJNOOOme/m:and|will ask
XKIOOOme/m:and|will see
IRPOOOme/m:because|own
RUHONNme/m:bin|.
WLKOOOme/m:en|.
TLMOOOme/m:et|.
YKJONNme/m:freue|auf
ZKJONNme/m:freue|auf unser
_GGOOOme/m:from|and
[GJOOOme/m:from|and the
WMKNNNme/m:from|and two
NXHOOOme/m:lade|sie
JZKONNme/m:let|know
JXMNNNme/m:let|know of
[JHOOOme/m:met|.
VOLNNNme/m:ping|on
TJKPPPme/m:po|stronie
OLIRRRme/m:po|stronie @name
VLLONNme/m:saremo|e
GJYPPPme/m:see|on
ZJMNNNme/m:showed|how
JYIPPOme/m:tell|if
WMKONNme/m:und|(
^JDOOOme/m:und|.
WMKOONme/m:und|freuen
XLJOOOme/m:und|freuen uns
XLKNNNme/m:und|uns
WLKONNme/m:und|uns nochmal
[GIPOOme/m:y|.
@XUOOOme/m:¶|will
QVINNNme/m:übersende|ihnen
QXHNMMme/m:übersende|ihnen die
YTENMMme/n:↵
?XUOOOme/n:(
JLSPPPme/n:)
_V=NNNme/n:,
BWVNOOme/n:-
ZFMOONme/n:0
XKLNNNme/n::
JKWOOOme/n:;
_a8KKKme/n:@name
`AEQQQme/n:a
UHKPPQme/n:about
VMMNNNme/n:abtei
PJSOOOme/n:after
FPVOOOme/n:an
H_MMMMme/n:and
XLJOOOme/n:as
ISROOOme/n:at
VLLOOOme/n:attac
TIROOOme/n:be
^IGOONme/n:bring
VKLOOOme/n:calen
ZKJONNme/n:compa
_FFPOOme/n:data
ULMOOOme/n:daugh
G\IPOOme/n:day
^FIOOOme/n:de
XLLNNNme/n:did
VLLOOOme/n:en
>[VNNOme/n:for
ETWNNNme/n:from
DQRQQQme/n:gap
HPTOOOme/n:gesen
[HHOOOme/n:het
RQJOOOme/n:i
XKKOOOme/n:i'd
[GLOOOme/n:ich
SDPQQQme/n:if
k?BPPOme/n:in
EQVOOOme/n:iphon
ESUOOOme/n:ist
cCEPPPme/n:it
LKTPPPme/n:je
XILOOOme/n:kan
GQUOOOme/n:leave
d=MOOOme/n:leite
[IJOONme/n:like
VKLOOOme/n:manag
DNXPPPme/n:me
VKMOONme/n:mee
EQWOOOme/n:meine
aDFPPOme/n:min
[KINNNme/n:mins
JSOOOPme/n:minut
TMMOOOme/n:mise
ULMOOOme/n:my
]FKOONme/n:need
VLLONNme/n:no
WKKOOOme/n:not
ZKIOONme/n:of
aGGONNme/n:our
GLVPPPme/n:pas
LTPNNNme/n:prep
TNJOOOme/n:quest
Pa@NNNme/n:recru
GSWNNNme/n:same
YKKONNme/n:sell
BSSPQQme/n:short
WKLOOOme/n:showe
UMMOOOme/n:situa
BYTNNNme/n:slot
bCGOOOme/n:teiln
]FHPPPme/n:tell
YLKONNme/n:telli
>YXNNNme/n:the
\JHOONme/n:then
EOUPPPme/n:there
_IINNNme/n:this
l?DONNme/n:to
YKJONNme/n:tryin
ULMOOOme/n:une
]GGPPOme/n:van
HQSOOOme/n:von
ZKIOONme/n:voor
XHMOOOme/n:vous
\EJPPPme/n:we
b@MOONme/n:werde
aCIOOOme/n:what
[KJONNme/n:why
[IJOONme/n:will
gFCNNMme/n:you
HWNOOOme/n:your
nCCLLMme/n:¶
S]?ONNme/n:–
d]c<;>me/names:0
aYPEEFme/names:1
KBVRRSme/names:3
YHLOOOme/over!listen
6]ZNOOme/over!meet
IORPPPme/over!only
FVPOOOme/over!place
DUSOOOme/over!will
BXQPPPme/over!you
ZHEPQRme/over0
6]ZOOPme/over2
YIMOOOme/over:addit
CWUNNNme/over:anyth
/UYSTUme/over:attac
IQPPPPme/over:both
IQQPPPme/over:click
]JHONNme/over:descr
@XUOOOme/over:for
BWTOOOme/over:help
CSQPQRme/over:in
DQSQQQme/over:just
CUWNNNme/over:meet
AWUOOOme/over:meeti
ZHMOONme/over:notes
BWTOOOme/over:our
BWTOOOme/over:prepa
JOQPPPme/over:so
BVTOOPme/over:that
HORPPPme/over:them
@WUOOOme/over:will
=YUPPPme/over:you
CVWNNNme/over:you'l
CUWNNOme/p:↵
`JKMLLme/p:(
@UVOPPme/p:*
WFMPPQme/p:,
pBFKKKme/p:0
HFQSTTme/p::
^RLJJJme/p:@name
gBLMMLme/p:a
EJYPQQme/p:about
ETWNNNme/p:advis
YHKOOOme/p:agree
FVUNNMme/p:am
XIMOONme/p:an
:ZWOPPme/p:and
WKKOONme/p:appli
`FGOOOme/p:as
iF>OONme/p:at
;UWPQRme/p:attac
UWENNNme/p:becau
ROGQQQme/p:befor
BXTNNOme/p:bitte
VKMOOOme/p:bring
?SUPQRme/p:but
aCJOOOme/p:call
ZKKNNNme/p:chef
XLGPPPme/p:chief
AZSNOOme/p:com
XJKOOOme/p:come
YDLPPPme/p:commu
AVXNNOme/p:con
_EGPPPme/p:confi
FRUOOOme/p:coo
ETUOOOme/p:couns
ZKHOOOme/p:cv
@UWOOPme/p:da
AWVNOOme/p:das
aEFPPOme/p:dat
ETTOOOme/p:day
YKJOOOme/p:days
GTVNNNme/p:de
_DGPPOme/p:den
DUUNOOme/p:deput
HQTOOOme/p:devop
ZILONNme/p:die
FQUOOOme/p:direk
ROIPPQme/p:do
?TWOPQme/p:don't
EQXOOOme/p:e
GSROOOme/p:edito
FPVOOOme/p:eher
EQWOOOme/p:en
?WYNNNme/p:entre
EQVOOOme/p:erste
bEDPPOme/p:et
\GJOOOme/p:event
WMHOOOme/p:every
fEENNMme/p:first
AWWNNNme/p:follo
WKNNNNme/p:for
VLKOOOme/p:found
SOJOOOme/p:from
_BLOOOme/p:geehr
ETUNOOme/p:gener
HQTOOOme/p:gmbh
]GHPOOme/p:good
XKKOOOme/p:growt
^HHOOOme/p:half
ZGONNNme/p:have
TPGPPPme/p:head
ETUOOOme/p:her
]GKONNme/p:het
JVQNNNme/p:hi
JWLOOOme/p:him
\GJOOOme/p:hirin
UMNNNNme/p:hoi
`DIOOOme/p:hour
DPTPQQme/p:how
DQXOOOme/p:hr
SMASSSme/p:i
]LFONNme/p:ich
NMHQRSme/p:ics
\KEOOOme/p:imple
XOHNNOme/p:in
_DHPOOme/p:inclu
_FKNNNme/p:inter
bOBNMLme/p:is
FQUOOOme/p:ist
ETMQRRme/p:it
FQWOOOme/p:jdk
WFQOOOme/p:je
aFDPPOme/p:jeudi
ZIKOOOme/p:job
EVSOOOme/p:know
YLKNNNme/p:lab
LPTNNNme/p:le
ZIKOONme/p:lead
FUROOOme/p:leave
aBKOONme/p:leite
GWNOOOme/p:lift
JUPNNNme/p:link
FPVOOOme/p:locke
XIMONNme/p:londo
WKLOONme/p:makin
NSTMLLme/p:manag
GVPOOOme/p:meet
C]PNNNme/p:meeti
HTQOOOme/p:menti
JPSOOOme/p:met
cFGNNMme/p:min
[IJOOOme/p:mins
[GKOOOme/p:mit
XLHOOOme/p:mysel
BVVNNOme/p:names
EXPOOOme/p:no
@ZTNOOme/p:not
IQTNNNme/p:notre
DXROOOme/p:o
RWDOOOme/p:of
IRQOOOme/p:ok
USFONNme/p:on
YIJOOOme/p:one
ZLJNNNme/p:opera
JPNPQQme/p:other
aFJNNNme/p:over
HSROOOme/p:own
EYPOOOme/p:panel
TLMOOOme/p:pay
ZJLNNNme/p:peopl
[JJOONme/p:perso
\GJOOOme/p:phone
EVROOOme/p:pleas
SHTNNNme/p:pour
ERWNOOme/p:progr
^EJOOOme/p:prope
_IHONNme/p:put
VKKOOOme/p:read
FQWOOOme/p:ready
TMMOONme/p:recib
[LEOOOme/p:role
FQVOOOme/p:ruft
^IEOOOme/p:run
@ZTOOOme/p:salar
UQINNNme/p:see
`BLOOOme/p:sehr
]HIOONme/p:shoul
:^VNOOme/p:sie
]GIOOOme/p:slot
LTONNNme/p:sorry
=\XNNNme/p:speak
EQWOOOme/p:spree
NTKOOOme/p:staff
TSHNNNme/p:stage
YHKOOOme/p:surpr
FYMOOOme/p:take
UMLOOOme/p:te
^HIONNme/p:tea
ERWNOOme/p:team
`EHOOOme/p:thank
GWPOOOme/p:that
\XELKKme/p:the
YKLNNNme/p:then
?VWOPPme/p:they
^FGPPPme/p:this
_EHPOOme/p:throu
^FIOONme/p:thurs
bAJOOOme/p:time
XLJOOOme/p:tmrw
JTMPPPme/p:to
HSROOOme/p:tools
ZGLOOOme/p:tuesd
GRUOOOme/p:two
]JINNNme/p:up
JRQOOOme/p:us
XKJOOOme/p:visa
ZIKOOOme/p:voor
ULLOOOme/p:vorst
VKKOOOme/p:vous
EWLPQQme/p:we
_HINNNme/p:we'll
[HKOOOme/p:went
?^SNNNme/p:will
USGNNNme/p:with
_DHPPPme/p:would
VTJMMLme/p:you
YKJOOOme/p:you'd
>XXNOOme/p:you'l
QQIOPPme/p:¶
JQSONOme/p:à
HSTOOOme/p:é
\KJNNMme/r0
AQTPQSme/r1:↵
BQSPQRme/r1:↵-
eEDOONme/r1:(
_IINNMme/r1:(-
\IJNNNme/r1:+
YKKONNme/r1:+-
TPSLLKme/r1:,
WQOLLKme/r1:,-
UaEJJJme/r1:.
Z]BKKKme/r1:.-
QNHQQQme/r1:a
JD_OOOme/r1:after-
\DLPPOme/r1:am
_APNNNme/r1:am-
iECNMMme/r1:and
jECNMMme/r1:and-
ZKIOONme/r1:auf
XLKONNme/r1:auf-
SOIPPOme/r1:bel
MLTOOOme/r1:ben
LLUOOOme/r1:ben-
JYJOOOme/r1:bij
KWKOOOme/r1:bij-
[RFNMLme/r1:bin
ZLLNMMme/r1:bin-
\HHPPOme/r1:bring
bAFPPPme/r1:bring-
JcDNNMme/r1:call
O_BNNNme/r1:call-
KHYPOOme/r1:danac-
KHYPOOme/r1:danach
\GJOOOme/r1:den
_EFPPPme/r1:den-
=N\QQQme/r1:don't
GJXPPQme/r1:don't-
c@GPPPme/r1:e
c?GPPPme/r1:e-
[LHONNme/r1:freue
[LHNNNme/r1:freue-
XLJONNme/r1:freuen
PWHONNme/r1:have
MYHOONme/r1:have-
KJWPOOme/r1:her
FJ\OOOme/r1:her-
KVKOOOme/r1:host
GYJPPPme/r1:host-
WKMONNme/r1:how
YKLNNNme/r1:how-
KWHPPPme/r1:if
I\GPOOme/r1:if-
QTJNNNme/r1:ihnen
STJNNMme/r1:ihnen-
MGWPPOme/r1:just
RISOOOme/r1:just-
YJJOOOme/r1:kept
YIJOOOme/r1:kept-
IZKOONme/r1:know
D\JPPPme/r1:know-
UJNOOOme/r1:lead
VKMONNme/r1:lead-
aDFPPOme/r1:leite
YJJOOOme/r1:leite-
ZKKNNNme/r1:like
WKKOOOme/r1:like-
VUFNNMme/r1:look
RYGNNMme/r1:look-
JLXOONme/r1:m'occ-
JXKOOOme/r1:m'occupe
KKZNNNme/r1:ne
KLZNNNme/r1:ne-
KMXNNNme/r1:non
KMYNNNme/r1:non-
GG\PPPme/r1:not
GIZPPPme/r1:not-
ZRGNMMme/r1:on
]GOMMLme/r1:on-
TJTNNMme/r1:only
JLXOONme/r1:only-
MWKNNNme/r1:organ-
XLJOOOme/r1:os
VLKOOOme/r1:os-
ISPOOOme/r1:own
HSQOOOme/r1:own-
BM\PPPme/r1:pushe-
JOWNNNme/r1:pushed
QWJNNMme/r1:put
L[JNNMme/r1:put-
WMJOOOme/r1:quedo
TMLOOOme/r1:quedo-
JYHPOOme/r1:ring
JZHPPOme/r1:ring-
dECPOOme/r1:run
_GGOOOme/r1:run-
]HIOONme/r1:schui-
YKJOOOme/r1:schuif
NLVNNNme/r1:selbs-
QIVNNNme/r1:selbst
gBBPPPme/r1:serai
[GIPPOme/r1:serai-
IVMOOOme/r1:shall
HWOOOOme/r1:shall-
NTJOOOme/r1:sie
MWJOOOme/r1:sie-
DXMPPPme/r1:solo
CZMPPPme/r1:solo-
GLYOOOme/r1:sorge
GLYOOOme/r1:sorge-
`FCQPPme/r1:spree-
XMJNNNme/r1:spreekt
CJ\PPPme/r1:stay
DJZPPPme/r1:stay-
\GHPPPme/r1:stel
VKJPPPme/r1:stel-
GQMQRRme/r1:stron-
NLIRSSme/r1:stronie
EXSNNNme/r1:só
DZSNMMme/r1:só-
WJLOOOme/r1:tell
YIJOOOme/r1:tell-
aAFPPPme/r1:the
^CIPPPme/r1:the-
WMLNNNme/r1:uns
XMKNNNme/r1:uns-
\GHPPPme/r1:viend-
[HHPPPme/r1:viendrai
INTPOOme/r1:vous-
ZGLOOOme/r1:want
[FKOOOme/r1:want-
UPTKKKme/r1:will
VRQKKKme/r1:will-
=WXOOOme/r1:won't
=WXOOOme/r1:won't-
ULMOOOme/r1:would
XKMNNNme/r1:would-
IXJPPOme/r1:your
D\KPPPme/r1:your-
]JHONNme/r2:,
\IHOOOme/r2:,-
YESNNNme/r2:.
YGONNNme/r2:.-
JUKOPQme/r2:0-
TSGONNme/r2:?
MZINNNme/r2:?-
`T5PPPme/r2:@name
UX5RRSme/r2:@name-
VLMOOOme/r2:a
TLNOOOme/r2:a-
E_IPOOme/r2:after
D_IPOOme/r2:after-
GPXONNme/r2:allee-
GUSONNme/r2:alleen
EG`POOme/r2:an
DH_PPPme/r2:an-
VJNOOOme/r2:ask
VINOOOme/r2:ask-
]HGPOOme/r2:avec
_FEPPPme/r2:avec-
JIYPOOme/r2:be
MDZPPPme/r2:bring
NGVPPPme/r2:bring-
ZKJONNme/r2:chef
YKKNNNme/r2:chef-
LLYNNNme/r2:ci
KKVOOOme/r2:ci-
^DLOOOme/r2:confi-
\FKOOOme/r2:confirme
B_JPPPme/r2:coord-
JWJPPOme/r2:coordinator
[IHPPOme/r2:das
[HIOOOme/r2:das-
K\INNNme/r2:die
RTKNNNme/r2:die-
EQVOOOme/r2:dir
KKVPOOme/r2:ea
KJVOOOme/r2:ea-
YHPNNMme/r2:er
WHQNNMme/r2:er-
\FIPPOme/r2:forwa-
^CJPOOme/r2:forward
UPHOOOme/r2:ihnen
OUHPOOme/r2:ihnen-
HLZOOOme/r2:in
HLYOOOme/r2:in-
bEGOONme/r2:it
bDGOOOme/r2:it-
WSCOOOme/r2:je
SWENNNme/r2:je-
B[QOOOme/r2:just
JWKOOOme/r2:just-
FG]PPPme/r2:kurz
FI[PPPme/r2:kurz-
VLMOONme/r2:like
VKMOONme/r2:like-
>bMOOOme/r2:meet
E\LOOOme/r2:meet-
XLHOOOme/r2:met
WMKNNNme/r2:met-
RJVNMMme/r2:mich
PIZMMMme/r2:mich-
XMKNNNme/r2:nochm-
WMKONNme/r2:nochmal
SJTNNMme/r2:not
JKXOOOme/r2:not-
AXVNNNme/r2:nur
GVTNMMme/r2:nur-
USFOOOme/r2:o
WQEOOOme/r2:o-
QVJNMMme/r2:of
NYINNNme/r2:of-
AYQPOOme/r2:on
GZMOONme/r2:on-
DbFOOOme/r2:organ-
LZHOOOme/r2:organise
LXGPPPme/r2:organizo
ITQOOOme/r2:os
^GHOOOme/r2:our
]HHOOOme/r2:our-
ELXPQQme/r2:out
CJ]PPPme/r2:out-
IMXOOOme/r2:parti-
GNXOOOme/r2:participerai
ZLIOOOme/r2:prese-
WKJOOOme/r2:presento
`EDPPPme/r2:recev-
\HFPPPme/r2:recevrai
cCFPOOme/r2:ring
aDGPOOme/r2:ring-
WLJOOOme/r2:see
XJIOOOme/r2:see-
IRUNNNme/r2:seule-
GPTPOOme/r2:seulement
ZKDPPPme/r2:sie
^GDPPPme/r2:sie-
ZYELLKme/r2:the
W\FLKKme/r2:the-
YIJOOOme/r2:think-
WJKOOOme/r2:thinking
EZOOOOme/r2:this
F[NONNme/r2:this-
LRUNMMme/r2:time
LQUNMMme/r2:time-
k@BOONme/r2:to
cFGNNMme/r2:to-
XLIOOOme/r2:toda
XLIOOOme/r2:toda-
TMMOOOme/r2:two
YLJONNme/r2:uns
XMJONNme/r2:uns-
XLKONNme/r2:unser
^IGOONme/r2:unser-
TNLOOOme/r2:values
IJTQQQme/r2:want
LGSQQQme/r2:want-
HZSLLLme/r2:you
B`WKKKme/r2:you-
WKNNNNme/r2:your
VKNNNNme/r2:your-
]HIOOOme/r2:zelf
XJKOOOme/r2:zelf-
YJKOONme/r3:↵
XJKOOOme/r3:↵-
FMRQRRme/r3:(
ENRQQRme/r3:(-
ZKKONNme/r3:)
\IJONNme/r3:)-
cHGNMMme/r3:,
gGLKKJme/r3:,-
[UFLLKme/r3:.
K_LLLLme/r3:.-
K[GOOOme/r3:0
MXIOONme/r3:0-
o@=POOme/r3:@name
bGBOOOme/r3:@name-
`LCNNNme/r3:a
\MFNNNme/r3:a-
JZIOOOme/r3:aan
IXKOOOme/r3:aan-
=_KQQQme/r3:after-
A\JQQQme/r3:afterwards
[FMOOOme/r3:and
ZGMOOOme/r3:and-
JYKONNme/r3:any
JYKOONme/r3:any-
aEEPOOme/r3:auf
hACPPOme/r3:auf-
TBVPPOme/r3:avec
QDWPOOme/r3:avec-
QGUOOOme/r3:be
SJTNMMme/r3:be-
ISPOOOme/r3:calen-
JSPOOOme/r3:calendar
YDPOOOme/r3:call
VFQOOOme/r3:call-
[IKNNNme/r3:cv
[ILNNNme/r3:cv-
YIHPPPme/r3:dabei
UJKPPPme/r3:dabei-
\GHPPPme/r3:dan
]FGPPPme/r3:dan-
^TAMMLme/r3:de
\UFLKKme/r3:de-
EH]PPPme/r3:dem
FH^PPOme/r3:dem-
VKMONNme/r3:docs
UKNOOOme/r3:docs-
RUINNNme/r3:einla-
MYJNNNme/r3:einladung
IWLOOOme/r3:for
LWMNNNme/r3:for-
D]JPPOme/r3:für
HYKPPPme/r3:für-
`GHONNme/r3:gespr-
]IHOONme/r3:gespräch
QDVPOOme/r3:graag
QFVOOOme/r3:graag-
KNJRRRme/r3:i
SJIRRRme/r3:i-
YNEPOOme/r3:il
SUHNNNme/r3:il-
FTXNMMme/r3:in
JNYNNMme/r3:in-
]GIOOOme/r3:it
_EHPOOme/r3:it-
CJ]PPPme/r3:joini-
FJYPPPme/r3:joining
LQTNNMme/r3:kurz
ESUOOOme/r3:kurz-
cECPPOme/r3:la
^HEPPPme/r3:la-
OWFPOOme/r3:le
MXGPOOme/r3:le-
G[GPPPme/r3:link
G]GPPOme/r3:link-
LJZNNNme/r3:nicht
EI\PPPme/r3:nicht-
LC^OONme/r3:of
ME[OOOme/r3:of-
ODXPPOme/r3:off
QDWPOOme/r3:off-
BVUOOOme/r3:on
EWROOOme/r3:on-
]HHOOOme/r3:ook
]HIOOOme/r3:ook-
GNYOOOme/r3:pas
EPZNNOme/r3:pas-
ZIIPPOme/r3:payme-
YIJPPOme/r3:payments
ZKJOONme/r3:postd-
XLKONNme/r3:postdocs
AVWNOOme/r3:prese-
GYJPPPme/r3:room
IWJPPPme/r3:room-
KKXOOOme/r3:sarò
LLXNNNme/r3:sarò-
TJPOOOme/r3:so
RJSOOOme/r3:so-
BKcNNNme/r3:the
FKaNNMme/r3:the-
M=bPPPme/r3:to
X;XPPOme/r3:to-
BWVNNOme/r3:up
AVWNNOme/r3:up-
M^DONNme/r3:you
XXANNMme/r3:you-
XIRNMMme/r3:zelf
VGTNMMme/r3:zelf-
XJKOOOme/r3:zum
YIKOOOme/r3:zum-
CJSRSUme/r:↵
8SURSUme/r:↵ 0
ZHKOOOme/r:↵ arriv
SEJRRTme/r:(
_HGOOOme/r:( @name
XKKONNme/r:( @name ,
HLNQRTme/r:)
GNQPQRme/r:) ↵
\FKOOOme/r:) .
FYQNNNme/r:+
?ZUNOOme/r:+ 0
[IJOONme/r:+ chef
[JJONNme/r:+ chef @name
UEfIHJme/r:,
^AMPOOme/r:, @name
JZJOOOme/r:, boa
IYHPPPme/r:, but
VKMOONme/r:, i'm
WETNNNme/r:, in
WKJOOOme/r:, me
[JJONNme/r:, money
YHKPOOme/r:, my
<UWPQQme/r:, notre
XLIOOOme/r:, respo
ME^ONNme/r:, so
`GEOOOme/r:, then
ZFIPPPme/r:, you
YMJONNme/r:, your
LIQQQRme/r:-
WLKOOOme/r:- )
SJSNNNme/r:- 0
UKLOOOme/r:- value
\JIONNme/r:- value ,
fh`99:me/r:.
L?ZQRSme/r:0
PKTOOOme/r:0 -
:_RPPPme/r:0 0
[JIOONme/r:0 h
M\JNMMme/r:0 if
;VXPQQme/r:: )
YLJOONme/r:: -
SWHNMMme/r:?
RWNKKMme/r:@name
CPRQRSme/r:@name (
ZHONNMme/r:@name ,
J\MMMMme/r:@name .
B_KOOOme/r:@name aan
UTDPOOme/r:@name and
WMLNNNme/r:@name en
`FFPPOme/r:@name für
TJKPPPme/r:@name i
M^LLKKme/r:a
I[HOOOme/r:a agend
E[IPPPme/r:a new
TVFNNNme/r:aan
\HIOOOme/r:aan .
JZJOOOme/r:aan de
h@BPPPme/r:about
WLKOOOme/r:about the
ZIJOOOme/r:about your
GPUOOOme/r:afloo
<bWMLLme/r:after
FQVOOOme/r:after .
EKZPPOme/r:after the
LYIOOOme/r:agend
IZKOOOme/r:agend ,
IZHPPPme/r:agend .
SJTNNMme/r:al
LG[OONme/r:all
FTTOONme/r:allee
[IHPOOme/r:along
\IHOOOme/r:along .
[MJNMMme/r:am
GXMPPOme/r:am just
U>[OONme/r:an
W@TPPOme/r:an .
EH_POOme/r:an dem
^]?KJJme/r:and
cBHOONme/r:and @name
XLJOOOme/r:and @name ,
MYEPPPme/r:and someo
HZLOOOme/r:and take
[HKOOOme/r:and the
PXDOOOme/r:and two
ZKJNNNme/r:and two postd
CWUNNNme/r:and will
[GKOOOme/r:and would
I]INNNme/r:any
MVHPPPme/r:are
RTFPOOme/r:arriv
ZIKOOOme/r:arriv .
]IJONNme/r:as
UJNOOOme/r:as every
YJJOOOme/r:ask
TKNOOOme/r:ask you
YW?ONNme/r:at
ZKDQPPme/r:at 0
HYMOOOme/r:at recep
XQDOOOme/r:at the
e@PMLLme/r:auf
VMKOOOme/r:auf das
WKKOOOme/r:auf sie
\KGOOOme/r:auf unser
XLJOONme/r:auf unser gespr
IFVRRQme/r:avec
^CGQPPme/r:back
YJJOONme/r:backg
IZIOOOme/r:balie
IZIOOOme/r:balie .
LI^MMLme/r:be
QFVOOOme/r:be in
^HEPPPme/r:be inter
BM[PPPme/r:be joini
B[NPPPme/r:be on
GJ`NNMme/r:be there
UKNOOOme/r:be your
HIXPPPme/r:becau
LXLNNNme/r:befor
H[GPPPme/r:behal
PWFOONme/r:behal of
WKIPPOme/r:bel je
NKUOONme/r:ben
MKVOONme/r:ben er
LKVOOOme/r:ben er zelf
QRXKJJme/r:bij
PJUOONme/r:bij .
KWLOOOme/r:bij @name
I[IOOOme/r:bij @name aan
SULMLLme/r:bin
CN[OOOme/r:bin nicht
JXLOOOme/r:boa
JYKOOOme/r:boa sorte
VKMOOOme/r:book
EWROOOme/r:both
GUQOOOme/r:break
a=TNMMme/r:bring
ZHIPPPme/r:bring @name
ZJIOOOme/r:bring our
\JHOOOme/r:bring you
E^FQQQme/r:but
FVSNOOme/r:but ping
OWJNNNme/r:calen
TNQNMMme/r:call
I\FPPPme/r:call ,
XGMOOOme/r:call .
KJXOOOme/r:call mysel
LZGOOOme/r:call you
JXMNNNme/r:call you for
JLVOOOme/r:camer
FPWOOOme/r:camer .
VINOOOme/r:can
ZGKOOOme/r:can tell
@XLRRSme/r:case
\LGONNme/r:chair
VLLOONme/r:chair of
XJKOOOme/r:chat
aFGOONme/r:chef
\JJONNme/r:chef @name
MMWNNNme/r:ci
MMWNNNme/r:ci sarò
IZHPPPme/r:clien
A\OOOOme/r:colle
@^OOOOme/r:colle you
\IGPPOme/r:collo
YJIPOOme/r:collo .
WJKOOOme/r:compe
]JGOOOme/r:con
^EKOOOme/r:confi
E[KPPPme/r:coord
cCFOOOme/r:cv
ZHIPOOme/r:cv .
PGVOOOme/r:da
YGOOONme/r:dabei
TGTONNme/r:dabei .
ZHHPPPme/r:dan
FG^POOme/r:danac
FE`PPOme/r:danac kurz
IVPNNNme/r:das
KVMONNme/r:das gespr
JNTOOPme/r:das team
GYKPPPme/r:date
E_IOOOme/r:date .
GRSOOOme/r:day
UWPKJIme/r:de
I[IOOOme/r:de balie
JNWONNme/r:de l'org
AGbPPPme/r:dem
YVBNNNme/r:den
bFGONNme/r:den @name
\EJPPPme/r:den @name .
DXOOOOme/r:der
GNNQRSme/r:desig
J^HNNNme/r:diary
EaGOOOme/r:diary .
\HIOOOme/r:dich
LP[LKLme/r:die
JJ]NNNme/r:die @name
PYHNMMme/r:die einla
^IGOOOme/r:dinsd
aEDPPPme/r:dinsd .
GQUOOOme/r:dir
YILOONme/r:direc
]HFPOOme/r:do
WKMOONme/r:docs
APXPQQme/r:don't
EIWQRRme/r:don't want
BKVRRSme/r:don't want to
HIYPPPme/r:drop
CNYPPPme/r:drop off
[JHOOOme/r:du
GQUOOOme/r:durch
FQUOOOme/r:durch ↵
_HIONNme/r:e
XILOOOme/r:e @name
JKWPOOme/r:ea
\FHPPPme/r:een
QTJONNme/r:ein
QUIOONme/r:ein .
RUINNNme/r:einla
UKNOOOme/r:else
TKNOOOme/r:else .
TGUNNNme/r:en
THNQPPme/r:entre
XJLOONme/r:entre .
UMLOOOme/r:entre y
RC[NNNme/r:er
WIRNMMme/r:er zelf
XJLOOOme/r:et
HSSOOOme/r:even
^FJONNme/r:every
TKNOOOme/r:every else
eBEPOOme/r:first
ZHJPOOme/r:first ten
R_ANMMme/r:for
GXLPOOme/r:for @name
LWMNNNme/r:for a
aDFPPPme/r:for the
SQJOONme/r:for you
cDHOONme/r:forwa
bBHOOOme/r:forwa to
\KHNNNme/r:freue
]KDPOOme/r:freue mich
ZLINNNme/r:freue mich auf
XMJONNme/r:freue uns
VMKOOOme/r:freue uns auf
_IGONNme/r:from
bDEPPOme/r:from the
YKKNNNme/r:front
XKLNNNme/r:front of
PSJOOOme/r:für
SGSOOOme/r:für @name
_EFPPPme/r:gern
\NGMMMme/r:gespr
WMMNNNme/r:gespr !
fFDNNNme/r:gespr .
FYOOOOme/r:ging
XKKOOOme/r:go
VLLOONme/r:gover
[GONNMme/r:graag
bCDPPPme/r:graag dinsd
TKNOOOme/r:group
YKKONNme/r:h
\FHPPPme/r:haré
]FGPPPme/r:haré la
QXGNNNme/r:have
]SANNNme/r:hear
XKLOOOme/r:hear about
E\MOOOme/r:her
GNWOOOme/r:her ea
QVLMMMme/r:het
JXMNNNme/r:het ging
WMKONNme/r:hin
GWPOOOme/r:hoe
CYNPPPme/r:hoe het
HXKPPPme/r:host
IYIPPPme/r:host the
HXJPPPme/r:host the room
UVDONNme/r:how
ULMOOOme/r:how you
HOMRRRme/r:i @name
ULMONNme/r:i'm
GbHNNMme/r:if
\GJOOOme/r:if it
C]LOOOme/r:if the
F\GPPPme/r:if you
P[FNNMme/r:ihnen
QTJONNme/r:ihnen die
TSJNNMme/r:ihnen die einla
WMLNNNme/r:ihnen hin
YTEMMMme/r:il
_EFPPPme/r:il collo
KF]OONme/r:im
K]SKJJme/r:in
WLKOOOme/r:in front
EH\PPPme/r:in on
XILOOOme/r:in septe
HVXLLKme/r:in the
dEBPPOme/r:inter
bEEPPPme/r:inter you
`HMMLLme/r:it
\GIOOOme/r:it ↵
LG]ONNme/r:it .
OUOMMMme/r:je
\GGPPPme/r:je dan
YGNOOOme/r:jeudi
WJJPPOme/r:join
WJKPOOme/r:join for
RGRPOOme/r:joini
ZIHPOOme/r:kenne
^FFPPPme/r:kenne .
WJLOOOme/r:kept
WKLOOOme/r:kept think
YIKOOOme/r:kept think of
MWLNNNme/r:know
IYLONNme/r:know of
JZKONNme/r:know of any
FWSNNMme/r:kurz
FQVOOOme/r:kurz durch
XLKNNNme/r:kurz mit
HTUNNNme/r:l'org
HRVNNNme/r:l'org .
VEUNNNme/r:la
eCBPPPme/r:la entre
SSHOONme/r:le
VKMONNme/r:lead
VLMONNme/r:lead the
VKMONNme/r:lead the docs
?PZPPQme/r:leave
`FGOOOme/r:leite
\HIOOOme/r:leite das
bFHNNNme/r:like
^IJNNNme/r:like to
BhCPOOme/r:link
B]KPPPme/r:link .
@_NOOOme/r:lobby
GWNOOOme/r:lobby and
SWGNNMme/r:look
DaGPPOme/r:look after
_AKPPOme/r:look forwa
[HKOONme/r:look forwa to
KLXNNNme/r:luego
GSRPOOme/r:m'occ
HVQNNNme/r:m'occ seule
INWOONme/r:m'occ seule de
WFUNNMme/r:mache
TOMNNMme/r:me
TKOOOOme/r:me if
HMWPOOme/r:me on
WKKOOOme/r:me quedo
MYIONNme/r:meet
?`KPPPme/r:meet you
UJNOOOme/r:meeti you
XMJNNNme/r:met
WMKNNNme/r:met @name
PIZMMMme/r:mich
YMKNNNme/r:mich auf
_HIONNme/r:minut
bFCPPPme/r:mit
^IFOOOme/r:mit ihnen
^DHPPPme/r:mobil
`GIONNme/r:money ,
ZFLOOOme/r:more
XILOOOme/r:more in
`GDPOOme/r:my
NGYOONme/r:mysel
NB]OOOme/r:mysel .
EMZPPPme/r:n'y
VJKPPOme/r:na
DQWOOOme/r:na afloo
KKZNNNme/r:ne
D]HPPPme/r:new
E_IOOOme/r:new date
>JdPOOme/r:nicht
BK^PPOme/r:nicht dabei
DL]OOOme/r:niet
FK\OOOme/r:niet bij
@J_PPPme/r:no
\HGPPPme/r:noch
YLJONNme/r:nochm
WMLNNNme/r:nochm kurz
FK\OOOme/r:non
MLWNNNme/r:non ci
LLXNNNme/r:non ci sarò
II\OONme/r:not
BM^OOOme/r:not be
ILXOOOme/r:not in
HK[OOOme/r:not in the
JPSOONme/r:notre
f=IOOOme/r:numbe
?\VNNMme/r:nur
D[LPPOme/r:nur für
UQHOOOme/r:o
Q^OIIIme/r:of
JYLONNme/r:of any
VLLOONme/r:of gover
SHWNMMme/r:of it
YJLNNNme/r:of the
IHZPPOme/r:off
ZWTHGFme/r:on
EVSNNOme/r:on +
YQEOONme/r:on 0
M\DPOOme/r:on behal
JKWPOOme/r:on camer
NKYNMMme/r:on the
UBTPPPme/r:on the call
^EHPPPme/r:on your
`CHPPPme/r:one
ZHKOOOme/r:one waiti
CN\OONme/r:only
KYIOOOme/r:only organ
KXIOOOme/r:only organ the
`HGOONme/r:ook
YJJOOOme/r:ook aan
@iBPOOme/r:organ
LWJOOOme/r:organ a
J[HOOOme/r:organ the
WKJOOOme/r:os prese ,
jCCONNme/r:our
IJZOOOme/r:out
CPXPPPme/r:over
FUROOOme/r:own
HTQOOOme/r:own the
GTQOOOme/r:own the calen
FNZOOOme/r:parti
FMZOOOme/r:parti pas
DK]OOOme/r:pas
GMXOOOme/r:pas .
VLMOOOme/r:pass
VKKPPOme/r:payme
NXHOONme/r:peopl
\KINNNme/r:perso
\KINNNme/r:perso )
WIMOOOme/r:pick
GTSOOOme/r:ping
DWTNNNme/r:ping me
[JIONNme/r:postd
ZKJNNNme/r:postd (
TLNOOOme/r:prese ,
HE_OOOme/r:pushe
BL^OOOme/r:pushe you
BJ^PPPme/r:pushe you to
KYLNNNme/r:put
IYLOOOme/r:put this
EZNOOOme/r:put this in
VLLOOOme/r:put you
[KHOOOme/r:quedo
_JEOONme/r:quedo toda
YLIOOOme/r:quedo toda la
UKNOOOme/r:quest as
HYMOOOme/r:recep
HYMOOOme/r:recep and
_FDPPPme/r:recev
ZJIOOOme/r:recru
ZKHOOOme/r:respo
YKIOOOme/r:respo du
]OBOONme/r:ring
SUDOOOme/r:ring you
CYLPPQme/r:room
fADPPOme/r:run
aCFPPPme/r:run the
VKKPOOme/r:run the payme
VINOOOme/r:same
UKNOOOme/r:same quest
JMXNNNme/r:sarò
YJJOOOme/r:schui
]HGPOOme/r:schui zelf
^HHOONme/r:schui zelf ook
BPWPPPme/r:secon
TGUNNNme/r:see
JLVOOOme/r:see me
_GFPOOme/r:see you
ZFPNNNme/r:selbs
G]HPOOme/r:send
FUQOOOme/r:sendi
\GJOOOme/r:septe
WILOOOme/r:septe .
W?YONNme/r:serai
[KGOOOme/r:serai avec
YKIOOOme/r:serai avec @name
FJ^OOOme/r:serai pas
HQWNNNme/r:seule
JK[NNNme/r:seule de
FZMOOOme/r:shall
GWNOOOme/r:shall meet
FYNOOOme/r:shall meet you
WRFNNNme/r:sie
OGZNNNme/r:so
JKWPOOme/r:so you
KYLNNNme/r:solo
K[EPPPme/r:someo
FMZOOOme/r:sorge
FLZOOOme/r:sorge nur
GOVOOOme/r:sorge nur für
IYKOOOme/r:sorte
LVKOOOme/r:sorte !
[IIOOOme/r:spree
XMJNNNme/r:spree met
XMJNNNme/r:spree met @name
GJYPPPme/r:stay
CJ[QQQme/r:stay out
[GHPPPme/r:stel
]GGPPPme/r:stel je
XIKOOOme/r:stel je dan
SJJQQQme/r:stron @name
SIIRRRme/r:stron @name i
DUWNNNme/r:só
MXIONNme/r:só organ
I]GOOOme/r:só organ a
RSGPOOme/r:take
KXKOONme/r:take you
[LEOOOme/r:talk
RRHPOOme/r:talk .
OWINNNme/r:te
ZHHPPPme/r:te haré
[FKOOOme/r:team
cBFPOOme/r:tell
WJLOOOme/r:tell me
_EGPPOme/r:tell you
XJJPPOme/r:ten
WJJPOOme/r:ten minut
^VSGFFme/r:the
JWJPPOme/r:the calen
NMVNNNme/r:the call
MVGPPPme/r:the case
JYIPPOme/r:the clien
GOWOOOme/r:the day
JZHOOOme/r:the diary
VJNOOOme/r:the docs
^GHOOOme/r:the first
?aKPOOme/r:the link
A^NOOOme/r:the lobby
]DJPPPme/r:the one
VKMOOOme/r:the pass
XIJPOOme/r:the payme
>_MPPPme/r:the room
XNGOOOme/r:then
KG\OONme/r:there
]HGOOOme/r:think
WJKOOOme/r:think of
@\TNNNme/r:this
B^KPPPme/r:this in
ETVNNNme/r:this up
\EKOOOme/r:throu
KQVNMMme/r:time
DTUOOOme/r:time .
dIILLLme/r:to
CL\PPPme/r:to 0
WLKOOOme/r:to bring
VLKOOOme/r:to go
SXBOONme/r:to hear
XHMOOOme/r:to inter
VJNOOOme/r:to meeti
bAHPPPme/r:to take
YKIOOOme/r:toda
_JEOOOme/r:toda la
aDDQPPme/r:too
_HDPPPme/r:too .
JSRONNme/r:two
\KINNNme/r:two postd
BSUOPPme/r:un
SHPPPPme/r:und
\KHNNNme/r:uns
YLJOONme/r:uns auf
VMKOOOme/r:uns nochm
XLKONNme/r:uns nochm kurz
]JHNNNme/r:unser
`HEOONme/r:unser gespr
GZONNNme/r:up
TLMOOOme/r:value
UNKOONme/r:value ,
\GHPPPme/r:viend
\GGPPPme/r:viend avec
QB\NNNme/r:voor
VESOOOme/r:vou
ULIPPOme/r:vous
\FLOONme/r:vous confi
^GEPPPme/r:vous recev
ZHKOOOme/r:waiti
YILOOOme/r:waiti for
PDRQQQme/r:want
JGUQRRme/r:want to
XKKOOOme/r:we
fEAPOOme/r:what
[KFOOOme/r:what you
\KGOOOme/r:whole
MZUJJJme/r:will
UJNOOOme/r:will ask you
i@APPPme/r:will be
EMZPPOme/r:will drop
GZMOOOme/r:will meet
E[MOOOme/r:will meet you
AM[PPPme/r:will not
HLYOOOme/r:will not be
`BHPPPme/r:will ring
\GIPPPme/r:will ring you
\IGPOOme/r:will see
YKHPPOme/r:will see you
VPCPPPme/r:with
YILOONme/r:with you
BR\NNNme/r:won't
CO\OONme/r:won't be
DJ\PPPme/r:won't be joini
HSUNNNme/r:won't be on
JJWPOOme/r:won't see
^HGOOOme/r:work
[IKNNNme/r:would
VKMONNme/r:would be
XJLOOOme/r:would like
ULMOONme/r:would like to
A\KQQQme/r:write
NTMNNNme/r:y
UMLOOOme/r:y luego
S\UGGHme/r:you
YGMOOOme/r:you ,
[PLLLKme/r:you .
I[IOOOme/r:you at
LWMNNNme/r:you for
ZGKOOOme/r:you more
ZIIOOOme/r:you on
RQHPPOme/r:you the
\DKOOOme/r:you throu
GL[ONNme/r:you to
HZLOOOme/r:you up
JLVOOOme/r:you won't
eLBMMMme/r:your
IXJPPPme/r:your coord
]FJOOOme/r:your cv
VLLOOOme/r:your quest
YJKOONme/r:zelf
IMVOOOme/r:zelf niet
^IGONNme/r:zelf ook
g;KOONme/r:zum
PLUNNMme/r:à
YJKONNme/r:à 0
IQROOOme/r:über
GTQOOOme/r:🙃
dhj558me/self:1
FMSPQRme:↵
XGSMMMme:!
UDLQQSme:(
<ZUOOPme:+
QNcHHIme:,
^DONMNme:-
cec::;me:.
BVUOOOme:/
ZEIPPRme:0
YNLMMMme::
OWPLLLme:;
\HIOOOme:>
T[FMLLme:?
\S[EEFme:@name
N\SJJKme:a
PYFONNme:aan
\JIONNme:about
YHMOOOme:addit
DQXOOOme:afloo
;ZZNNNme:after
DUVNNOme:again
L[HOONme:agend
SKUMMMme:al
KIYOOOme:all
KWMNNNme:allee
XKJOOOme:along
[LMMMLme:am
O>`POOme:an
]]GIHHme:and
QVHONNme:anrei
FdDOOOme:any
\HKONNme:appli
URFOOOme:are
RWDOOOme:arriv
_JDOOOme:as
KYLNNNme:ask
TJMPPPme:asked
dQ<NNMme:at
GbDOOOme:attac
a@RNMLme:auf
PSIOOOme:auftr
W?WPONme:avec
ZGIPPPme:back
`GHONNme:backe
\HIOONme:backg
OVHOOOme:balie
GN\NNMme:be
DLYPPPme:becau
QVKMMMme:befor
DZRNNNme:behal
FK\OOOme:ben
TNLOOOme:berei
PYHNMMme:bespr
HPVOOOme:bewer
VWKLKKme:bin
JXLOOOme:boa
[GMOOOme:book
KWLOOOme:booke
AYTNOOme:both
<]WNNNme:break
_<UONNme:bring
`EEPPPme:burea
FbCPPOme:but
_JGNNNme:café
SYHMLMme:calen
K\RKKJme:call
IKXPOOme:camer
TZDNMMme:can
VKMOOOme:candi
VLJOOOme:canno
@XKRRSme:case
YLIOONme:chair
\KINNNme:charl
aCGPOOme:chat
`GHONNme:chef
WFVMMMme:ci
NVHOOOme:clien
BTXOOOme:colle
f@EPPPme:collo
HPUOOOme:come
_IEOOOme:compa
\FJOOOme:compe
`DIOONme:compu
h>FPOOme:con
\ELOONme:confi
[BMPPPme:conve
IYIPPPme:coord
XLKONNme:core
WMKOOOme:curio
YIJPPOme:custo
gCCOOOme:cv
PHVOOOme:da
QGVOOOme:dabei
`DGPPOme:dan
UEVNNNme:danac
]GIOOOme:dans
KSTNNNme:das
D^HPPPme:date
ZJLNNNme:daugh
WISMMMme:day
O[KMLLme:de
VLLOOOme:dear
FI\PPPme:dem
YVANNMme:den
DZQNNNme:der
LJMRRSme:desig
G_HONNme:diary
\IHOOOme:dich
]JEPPOme:did
OS\IIIme:die
]JGOOOme:dinsd
ERVOOOme:dir
\HJOOOme:direc
VGKQQQme:do
VKMONNme:docs
UHIQRRme:does
>QWQQRme:don't
FK\OONme:drill
CNYPPPme:drop
TMMOONme:du
GQUOOOme:durch
fDENNNme:e
FMYPPPme:ea
\FIPPPme:een
WQFOOOme:ein
SSJNNNme:einla
[GKOOOme:else
YBVNNNme:en
[CJQQPme:entre
RGXNMMme:er
ZLJNNNme:es
HF`OOOme:estar
]ELOOOme:et
CTVOOOme:even
FTVNNNme:eveni
^GJOONme:every
DVVNNNme:feedb
YLKNNNme:finan
lCCNMMme:first
TaBLLLme:for
aCHOOOme:forwa
IKXOPPme:frage
\LGNNNme:freue
]FTLKKme:from
YKJOOOme:front
WMKOOOme:full
IWLOOOme:führt
RZCOONme:für
ULMOOOme:garde
PVHOONme:geben
^DGPPPme:gentl
MUHPPPme:gern
CYPOOOme:ging
WEKQQRme:give
TNKOOOme:go
XIMOOOme:gover
]FNNNMme:graag
\EHPPPme:grill
^IGONNme:groet
ZHKOOOme:group
ZJJOONme:h
VLIPPOme:half
[HHPPPme:haré
GH^OOOme:has
JWHPPPme:have
\HJOONme:head
]T?ONNme:hear
@_NOOOme:her
MHXOOOme:here
TVIMMMme:het
\HGPPOme:hi
VMKOOOme:him
XLJONNme:hin
[IIOOOme:hirin
E\IPPPme:his
EYPOOOme:hoe
TLNOOOme:hospi
IYIPPOme:host
ETVNNNme:hour
UXBONNme:how
^FJOONme:hr
UNHOOOme:i
_DHPPPme:i'll
BJ^PPPme:i've
ZKJOONme:ich
WYDMLLme:if
Q^CNMMme:ihnen
RTJNNNme:ihr
SGPPPPme:ik
ZSEMMMme:il
KSXMLLme:im
UVRJIJme:in
XJKOOOme:inclu
[CMPPOme:inter
OHXONNme:intro
TPLNNNme:invit
[BUNMMme:is
PG[NMMme:it
UTLLLLme:je
[EMOOOme:jeudi
_EIOOOme:job
ZHIPPOme:join
LGWPPPme:joini
STSKKKme:just
TIOOOOme:kan
TGQOOOme:kenne
WJKOOOme:kept
NXJNNNme:know
BS\NNMme:kurz
\KJNNNme:l'ent
HRTONNme:l'org
\CVMLKme:la
\HJOOOme:lab
YMIONNme:lade
YFRNNNme:last
TSGOOOme:late
BVOQQQme:le
^GIOOOme:lead
=N]PPQme:leave
cDDPPPme:leite
JYMONNme:let
HPUOOOme:lg
`GINNNme:like
?fHOOOme:link
WLKOOOme:live
LIXOOOme:llama
A^NOOOme:lobby
WKLOOOme:londo
ZSCNNNme:look
LLXNNNme:luego
IMXONNme:m'occ
MG]NNMme:mache
YIJPPOme:macht
RCVPPOme:make
LRTMMMme:manag
WKLOOOme:mange
WNNMMMme:me
RXGNNMme:meet
DXTNNNme:meeti
eG@PPOme:met
NJ\MMMme:mich
bIDOONme:min
eBJNMMme:minut
p>>POOme:mit
`BHPPPme:mobil
YGLPOOme:monda
WKLONNme:money
`DGPPOme:more
eDFONNme:my
QKUNNNme:mysel
ZFLPOOme:möcht
FK[POOme:n'y
UKMOOOme:name
KLZNNNme:ne
JWJPPPme:need
JLWOOOme:nehme
D]HPPPme:new
OA_ONNme:nicht
GI^OOOme:niet
FE_PPPme:no
\GFPPPme:noch
WMKNNNme:nochm
KMWNNNme:non
FJ]OOOme:not
GIWQQQme:notes
YLIOOOme:now
`EGPOOme:numbe
BWYNMMme:nur
IKYOOOme:não
XSENNMme:o
RZNKJKme:of
HHZPPPme:off
XLKONNme:offic
AYTNOOme:ok
UUYHHGme:on
VMKOOOme:onboa
f?EPPPme:one
CVUOONme:only
_IEOOOme:ook
KaDNNNme:organ
YNJNNNme:os
FNTPQQme:other
eBBPPQme:our
GLXPPPme:out
CM[PPOme:over
=YXNOOme:own
D]NNNNme:panel
WMJOOOme:par
GJ_NNNme:parti
FJ^OOOme:pas
TLMOOOme:pass
\IIOONme:payme
OXINNNme:peopl
PB\OONme:per
_JHNNMme:perso
ZHKOOOme:phone
JOROPPme:pick
TOPMMMme:ping
OKJRRRme:po
ZKJNNNme:postd
WLKOONme:prais
LUMOOOme:prep
TPMNMMme:prese
aEGPOOme:produ
@N^OOOme:pushe
IPXNMMme:put
UKMOOOme:q's
[GKOOOme:quart
YKIOOOme:quedo
VSQKKJme:quest
BVUOOOme:re
ZKJONNme:read
EQRPPQme:ready
LWLNNNme:recep
dCAQQQme:recev
]HHOOOme:recru
YKKOONme:remot
XILOOOme:renco
YKKOONme:repor
BSVPPPme:respo
\JFPOOme:role
BYMPPQme:room
WHNOOOme:rsvp
GQUOOOme:ruf
dFEONNme:run
YHLOOOme:runni
XLKONNme:sales
ZIKOOOme:same
WLLOONme:sarem
SHWMMMme:sarò
\HHOOOme:schui
VLNNNNme:scree
WLJOOOme:se
BPWPPPme:secon
OA^OONme:see
THUNNMme:selbs
WKKOOOme:sell
IXKOOOme:send
EWROOOme:sendi
]GJOOOme:septe
RDWOOOme:serai
\HHOOOme:servi
GQVOOOme:set
BWWNNNme:setti
WMKNNNme:setze
HXMOOOme:seule
HWMOOOme:shall
aGGONNme:she'l
WMJOOOme:short
HQQPPPme:show
ZJMNNNme:showe
R\@OONme:sie
TMLOOOme:skip
FQVOOOme:slide
ULMONNme:slot
PF\MMMme:so
EYLPPPme:solo
WJLOOOme:someb
MZDPPOme:someo
CWTNNNme:somet
DK]PPOme:sorge
JYKOOOme:sorte
`FFPOOme:sprec
`HEOOOme:spree
KI[ONNme:stay
[GHPPPme:stel
PHVOOOme:stell
KTOOOOme:strai
NLJRRRme:stron
ETVONOme:só
NTMOONme:take
VLMONNme:talk
UUFNNNme:te
HG[PPPme:tea
RETPPPme:team
JLWOOOme:teil
ZKIOONme:teiln
ZTAOONme:tell
^IEOOOme:telli
YHJPOOme:ten
TJMPPPme:test
XGLPOOme:text
KFZOOOme:that
DVROOPme:that'
a]PDDDme:the
VKNNNNme:them
TKMOOOme:then
CJ_PPPme:there
[JKNNNme:thing
^HGOOOme:think
EYZLKKme:this
^EIPOOme:throu
ULMOOOme:thurs
HZONNNme:time
VIWLLLme:to
WKKOOOme:toda
UMMNNNme:tomam
bFCPPOme:too
LUONNNme:tour
`DIOOOme:tried
YKHOOOme:tryin
[IIOOOme:tu
LWPMMMme:two
XEJQQQme:um
BRVPPPme:un
WAZNNMme:und
\JGOOOme:unfor
]IHOONme:uns
^IFOOOme:unser
<[WNNOme:up
VLJOOOme:us
ZHIPOOme:vacan
VMKOONme:value
[HHPPPme:viend
FVROOOme:voice
IZIOOOme:von
PCZOOOme:voor
RHTOOOme:vou
XIQNMMme:vous
ZFKPPPme:waiti
ODSQQQme:want
JQSOOOme:was
PFWOOOme:way
RGRPPPme:we
DTWNNNme:wedne
H[HPPOme:went
]IFPOOme:werde
eEEONNme:what
D^FQQPme:when
LOVNNNme:white
GXJPPQme:who
_HFOOOme:whole
bHCOOOme:why
QXHNMMme:wie
SPWJJKme:will
TLVMLLme:with
FKZPOOme:witho
1QgPQQme:won't
aDGPOOme:work
\JJNNNme:would
=aGQRRme:write
[NEONNme:y
MLWNNNme:yo
VX_DDEme:you
VLLOOOme:you'r
_MIMMLme:your
BTRPQQme:yours
dELMLLme:zelf
MMVONNme:zijn
UOJOOOme:zoom
EXRNNOme:zu
j;JOONme:zum
CN[OOPme:¶
APYPPPme:à
GRSOOOme:über
QGYNNNme:übern
PXHNNMme:übers
OLHRRSme:–
EUROOOme:🙃
dCSFIRn:↵
VOWMEMn:&
nFJODIn:'
CTIG]Vn:(
]S;NZGn:)
CQTNOVn:*
gIFIOLn:+
]PK:^In:,
XNMKLOn:-
WCRP\Cn:/
T=@Ga`n:0
SZY;YAn::
PLKaLEn:;
KHZNOOn:<
YHSNIOn:>
UXNHa6n:@name
KQII\Qn:a
LMPLQTn:aan
VIJLRRn:abend
WPKPMJn:ablau
oBHLJKn:about
bJJLREn:abrec
ASSVQLn:accep
TJMOOQn:addit
BVRPMSn:addre
VLKOOOn:afloo
<XUOOSn:after
;NVPTXn:ag
VKOOOKn:again
DUNOTOn:agend
JQRPNNn:ai
VNONKMn:al
HUQOQLn:all
JVRPMKn:als
_BJMLWn:am
COUNOWn:an
TMOMNPn:anali
VSNIMMn:and
HSPOOQn:anfor
6[VLPVn:anhan
DXSONNn:annul
?YVNOOn:anoth
ZKNOPHn:anrei
EVOOMTn:any
@[NPSOn:anyth
CYPOOPn:aplic
aGINNNn:aport
AUPOPVn:app
:YTOQRn:appli
_IKOLLn:apres
ZNGNOOn:après
BZPOOPn:aqui
YKIOOOn:arbei
IKVOTLn:are
BVPNTQn:arriv
^GJOMNn:as
VKLOVIn:ask
DWORMRn:asked
VUSJPBn:at
`GFOJSn:attac
FTPOQPn:au
DTQOPRn:audio
UIRNMQn:auf
UKQPMLn:augus
7YRQMZn:auswe
>WROPSn:autom
CWPNROn:avec
]KEPNNn:back
_LHKNNn:backe
nHA\@Gn:be
]JKMPKn:been
JVQRJMn:befor
YIJLQQn:behal
ZJNOOKn:behav
VKOPMMn:behin
^IKONKn:bei
bGJONJn:bekom
BRRNWOn:bel
WMMNOLn:berei
FRUPONn:berli
INYLMRn:bespr
9YTMSTn:betri
QJJOOWn:bewer
DTRNPQn:bient
;]MLWRn:bij
YKMOLNn:bin
NKNLRUn:biolo
SMGKTSn:boa
\INNMKn:board
YPKPKLn:booke
<ZWONPn:booki
nDCRHKn:break
AcZIHLn:bring
^HKQMLn:build
]FKPNNn:burea
\MJOMKn:busin
JROPOPn:but
7bQRKSn:by
ZKGNQQn:c
FSNPTOn:café
UNKOOOn:cal
XIUTOAn:calen
QLBJ\Tn:call
=NWXVIn:cance
RTKAQVn:candi
fHJMMHn:case
JOPOPRn:casua
;ZQNOXn:ce
?VWNPQn:ceo
QMJOSPn:cfo
dLIJIMn:chair
BQ[RMMn:chang
XOONJKn:chiam
[KKNNMn:child
DVOOORn:clic
<\SONRn:click
VRJNLMn:code
@RWQQOn:colle
<^RNOPn:com
_GHQMNn:come
CYPOOPn:comes
QJMKTTn:compe
@UONURn:compo
7\ROPVn:compu
<YQPUOn:con
XHIOROn:conex
FTPORPn:confe
QLMQIVn:confi
WMKLPOn:conhe
YCMNUNn:consu
OTMOMNn:conta
AQOOWRn:convi
VNOOKMn:coord
<ZPNOWn:courr
VKNOOMn:criti
QLKMVOn:curre
8U[OOTn:cv
[IJONNn:d'ide
\HJONOn:d'une
YJNOLNn:dabei
>ZQMSQn:dan
\JIOMOn:data
ZIJLQPn:date
YJLNONn:dbs
IXELVSn:de
ZJKONNn:dear
@YQOROn:deep-
ZKPMLLn:deine
\LGOMOn:dejo
IQOOORn:della
HLULQTn:dem
JQLOLXn:dense
@VPOOUn:deput
OKULMRn:der
EOTSQNn:desig
ZJKNONn:despu
CWPMOTn:desti
>[RONRn:devic
jF?MQMn:dial
`HGPNMn:diary
BTVNQOn:dich
LRTOLLn:die
YJMOMMn:digit
8]SMSRn:direc
cCHOPNn:displ
FVOOOQn:dispo
`HINNNn:dni
QWNKHRn:do
MLNLRUn:doing
ZIMOMNn:don't
XKLONNn:door
YKMOMMn:dołąc
UOKPMNn:dress
BUSOOSn:e-mai
[KLMNMn:ea
<UZOOQn:edit
JPQOPOn:edite
]ELQMMn:edt
UJJOUNn:een
=RTPRTn:ein
^KKMOKn:einla
HTLORPn:el
<[PNQTn:em
ZNGMLRn:email
dMAMOKn:en
WIIL\In:end
>WPNTSn:energ
@ZPOPQn:eng
{EDEGJn:engin
UFCKaOn:entre
YEJNSPn:entro
aIDOQLn:er
<UOOTWn:es
LSKLJYn:est
DSSPQOn:esta
JPOOORn:estac
AXROQPn:et
]DCKVTn:eu
EUWPMKn:europ
WKJOOOn:even
BWTQMNn:eveni
IQUNPMn:event
YJMOMNn:ever
IPOOQSn:every
AWPNNWn:exclu
\GLNOOn:execu
KNNOTPn:exerc
YJKOOOn:expon
YLIOOOn:fait
ZGMLOPn:falar
JNOMUQn:falha
KQNOULn:feedb
aHHMKQn:file
JROOOQn:files
]GLKPQn:find
FUROPOn:finde
DWPNPQn:fine
XKMOMNn:finis
GMJKWZn:first
INVSMNn:fit
QRQINOn:for
KWSOKLn:frage
ZJKLNQn:fragt
JJJPZRn:freue
RRXSJAn:from
^FKONNn:front
VNLNNMn:fun
HOLJaKn:funct
CSTPPQn:furth
[LJQIPn:für
K`NMILn:gate
CUQOPRn:gc
XJKPONn:geldi
PTJPMQn:gener
ULPOLNn:gern
AXQOORn:gesen
JOSMPPn:gespa
W[FKKLn:gespr
_IHONNn:geste
JMONRUn:gibt
KS[IVBn:googl
`JIKONn:grab
ZKKOOLn:guine
]HINOOn:habrá
UONNOJn:halte
3Z\OPRn:hand
VPJNOMn:has
WHLLQQn:have
XKHbFHn:he
SKUPJMn:head
\MNLIOn:heads
WMLNNNn:headt
VMKOOOn:helaa
^FROMGn:help
JPSQNNn:helpe
<ZXOONn:helps
jDBH^Cn:her
ZLKMMOn:here
LaIIOLn:het
SIONNSn:hier
HOVSMMn:hirin
TMLOOOn:hoe
WRJNLLn:hotel
VMMNMPn:hour
]ILMNMn:how
:UROVTn:hr
[SHHOMn:i
RUIMKQn:i'll
^KLLLMn:i'm
[KMMNLn:i've
@RUKOYn:ich
2_WQPQn:id
JSQLQOn:ideia
<UWORRn:if
LOSOJSn:ihre
@TOHXWn:ik
WJOKKUn:im
ONKOMUn:immer
JLLaCSn:in
TNPOKNn:indic
JSOMROn:infor
XLNOMLn:infra
FXOOOPn:ingre
BXPPNSn:inten
HZIbALn:inter
[IJOOOn:inves
iDMNLEn:invit
=\QOOSn:iphon
XOIHSOn:is
8YYMRQn:ist
7\TNRTn:it
RMOMLTn:it's
\JLOMLn:ja
ZMLOLMn:jd
@\NI\Kn:je
rDHHHLn:job
FSXKUIn:join
RMKOTMn:just
TUHNNMn:kaffe
GROOPTn:kan
]ILOMLn:kciuk
@WVNPOn:kennu
PSJOOOn:kick
@QSVRNn:kindl
KQUKLQn:klass
ZIMMMPn:klick
TNLOOOn:knive
XKKONNn:kom
TPDMZKn:la
aKIJMNn:lasse
;VNNZSn:le
TMNNNNn:leben
XKLMONn:libra
^GQUKEn:like
eGDMNOn:link
CVSNOPn:local
/[XMVUn:locat
DdNMMJn:locke
FPURNNn:long-
ETPQOQn:look
IPSQNNn:looks
<]QOPQn:loop
GYNINTn:ltd
^DJOOPn:maar
H[RQHLn:make
AWPOSQn:marca
fEDMONn:may
RJTKLSn:me
?XQOQRn:medew
]EIOPPn:meelu
@VPHaKn:meet
EXQRNLn:meeti
=\QOOSn:meine
@TRPOTn:meist
BRSSNRn:membe
:XVLNXn:menti
ZJKONNn:merci
0cUPOTn:messa
FXONSMn:met
>QVSLWn:micro
WOJLPOn:min
JOOMUPn:mins
kGJKMEn:minut
]JHONNn:mise
gHKQIGn:mit
@XNNLZn:mitbr
CLXQOTn:mobil
?WTQNPn:month
@TZNPNn:more
\IJPNNn:munir
^BJMQTn:my
EYOOOPn:móvel
HTOOOPn:móvil
TOOONLn:mögli
GSPOOQn:müsse
@XMNSTn:na
?TTPPSn:naar
UMNNNNn:nachf
AYPOROn:nda
VETYKGn:need
QJMOPRn:nehme
[IIOOOn:new
_JJMKOn:ng
XKMONMn:nie
dCCPPPn:niet
OLVOPJn:no
ZIMOMNn:nobod
YPOMJLn:noi
EWPOPPn:noon
LQTHNRn:not
OJRNTMn:note
HQ\QILn:nothi
DRWNPOn:novem
9ZXMQRn:numbe
UOPNJNn:numer
_JKMOJn:nur
LPKPLXn:nutze
GRRPPOn:não
9bNLSRn:o
@WSNOSn:odděl
QFM[DVn:of
GUQONPn:off
JVTPFOn:offic
ZIQRIKn:og
XLKNONn:ok
`QDJOKn:on
`MORDIn:one
OZMMNIn:only
MNOKQTn:ook
6XXMSTn:op
CWQNORn:opdra
TVKETKn:open
eEIMLNn:optio
2YWVSNn:or
MPTRLKn:ordin
[KLOMLn:ore
;Y[ONOn:organ
QQMJRPn:origi
\JIONOn:os
>\RPOPn:ou
BWSOOQn:our
QbKJJIn:out
HNURNOn:outsi
CRWOQNn:over
=TWNNTn:p2
SLJLTRn:panel
E^KOPLn:paper
LTNOOOn:par
BWMMSSn:para
VKLMOQn:park
^KJPMKn:parki
AROOWSn:parte
:YUNOVn:passc
cDGOPNn:pay
VPNNJNn:per
5\VMQUn:perso
GRNOPSn:phd
BXPNRQn:phone
GXNNPOn:photo
]IJNNMn:pigs
FOSOOTn:ping
]HIONOn:pièce
BG[QQSn:pleas
QJLM^In:pm
CTUNNQn:po
YJMOMNn:point
ZHJOOOn:poort
4\VMOWn:porta
\DLOPOn:posit
=RNO[Sn:poste
eDJOOIn:postk
AUPORSn:posíl
BPLPZRn:pour
CVQNNSn:poved
DTPOQRn:pozvá
EWQPLQn:pract
kFGLJKn:pregu
IQQPPOn:prepa
YKLMOOn:pres
HTPORMn:prese
SHTSLLn:princ
:STRTSn:proce
:[ZKPOn:produ
ATPNVQn:profi
aHMOKIn:proje
aGJPKKn:propo
FTPOQPn:provi
]HIOOOn:proye
V\JLGJn:ps
^HJMONn:put
FSPOQQn:přílo
WTFSHNn:quest
VUMMFOn:quick
ZKLLOOn:quiet
?\POPQn:raise
JNOOPTn:raumg
ZFNQOKn:reach
HMNOVQn:ready
jBKPIJn:recei
:YZMPOn:recep
]QLMIJn:recru
;]PNOTn:regis
;RPMXXn:rekru
[GLOONn:repla
YIOKKSn:reply
;UVTOQn:resch
WMJOOOn:retou
?]POOQn:reuni
EPRTQNn:rever
;WXROOn:ring
DUPOORn:riuni
aCKMNOn:role
`LFLLNn:room
WHLLTOn:round
ZGKONQn:rozmo
UGKOQRn:run
OTMOLPn:rundg
GSSTLMn:réuni
FRPOOUn:sal
OTKNOOn:sala
>SVMOWn:salar
[KLOMLn:salut
mEENJKn:same
UJOSLLn:sched
PLMJSTn:schui
WINQNNn:scree
VHJNTQn:se
ULLMOQn:searc
MH[KQNn:seat
XMNOMLn:seats
>UZNOPn:secti
NSRPHOn:see
JNNORSn:selbe
McKJIKn:sends
h@HMQLn:senio
OJONWMn:servi
ETLOXNn:seu
DSSOQOn:seção
cEI`EDn:she
ZKKOOMn:show
VMNNNMn:siche
ASLMTYn:sie
CSROPTn:siehe
WOKPKNn:sign
KKVMPOn:sind
aEJNPKn:sit
ZKJONNn:situa
?YSOQOn:slide
eWFIIGn:snack
eHFMJQn:so
>XPNOWn:son
OPFMQVn:sorry
QMHMTRn:sorte
UMKOOOn:sous
DRUPOQn:speic
>[SNSMn:spree
bOICOMn:staff
JQOOORn:stanz
;ZYOONn:star
eFKOJKn:start
]NFLOOn:stay
AXQNOSn:stel
JSOSLNn:stell
9VXOWLn:still
>VWNORn:stron
FPVOOOn:studi
YLINONn:su
FSQMRPn:sua
dIJNJKn:succe
CWTNOPn:sugge
GQOOTPn:suite
QORRLJn:sur
GWPTLLn:syste
JKIMYUn:só
YJJLTMn:ta
ITRRLMn:table
USEPNOn:take
WKMOONn:takin
FZQOJPn:talen
]RNNHGn:talk
VMJOQLn:també
aKBPNNn:te
MJORNSn:team
=[SNQPn:teaml
@RRROVn:teams
COQMWSn:techn
NJQNPSn:teil
UIVLJQn:teiln
CRVLOSn:tell
aIOKOGn:ten
DQUOPRn:termi
EMMM^On:test
TNMNONn:text
:WULRUn:that
b_9QW8n:the
ATQORTn:their
`NINKJn:then
TLMNOOn:there
CUOOOTn:they
[JKLNOn:they'
.cTKQYn:this
kFHPIIn:throu
hFNQDIn:thurs
HP\QHMn:time
_EOQINn:title
`GINNMn:titul
M[ULLEn:to
ZGKOOPn:toch
L]IPLLn:topic
WQNOKJn:tour
JQQNPPn:traje
YJMPNLn:trzym
BVSOORn:très
9XTMURn:tu
OZLOHMn:tuesd
XKLMLRn:two
EOVMPRn:uhr
YMMNMLn:ui
MLTMNRn:um
TKJOSOn:un
>YOPPTn:und
\KINNNn:une
e?GOWJn:uns
AWSOPPn:unter
AYPOOQn:up
]MIJNOn:us
@XYLNOn:use
FNNLaKn:uur
DTPOQRn:v
HLQOSRn:vaga
]KJLONn:van
]KKNOJn:versc
aHHOOJn:via
eEKPPFn:video
XLMOPJn:vogal
MUMMLSn:von
BbOKPMn:voor
UEGNYSn:vor
JQTSLKn:votre
OOHMUQn:vous
=]POPQn:vp
aJLNLHn:walk
[KKNNMn:walkt
[ILNOOn:warml
PQIQNRn:was
cGGOQIn:we
_IKMLMn:we'll
DTPOSPn:web
gFKPIIn:wedne
HQSRNOn:weiße
]IIOLOn:werde
FSUPMOn:whate
XLNNMMn:when
XKMONMn:where
=XQNTRn:which
PUHLSNn:white
\FWNJIn:who
FTRNPOn:wiese
\SJKILn:will
OGHNXVn:wir
`HIONMn:wird
NdELNHn:with
QHGeKJn:won't
F^RQILn:works
cHLOLHn:would
aFIPMNn:wrote
SMJQKTn:wunde
YN=NVQn:y
[JJOMNn:yo
`MPISBn:you
YTTN@Kn:your
ARQNSTn:z
XLJOOOn:zijn
YJKPNNn:zonde
JSUPNKn:zone
_OKCKSn:zoom
]FIOPPn:zou
WKMPMNn:zu
IUPQKPn:zum
MJQPSOn:|
lEIOLDn:~
K>`QMSn:¶
;VTNQVn:·
UIKNNVn:º
DRUQOOn:¿
3RUJ]Zn:à
[KGOOOn:ça
\JMNMMn:çalış
JSOMQPn:é
TNLNOOn:écrit
JOSKUOn:за
SKOJSOn:звоно
OMQLTNn:придё
YKMJRNn:час
aDIJ]Dn:–
_IMPILn:•
FJFJ\^names:0
NLUQKPnames:1
UCaTKCnames:2
LV[IJKnames:3
]MJPKKover!absent
D[QOMMover!and
MYUMEMover!arrange
RMGMPWover!greet
EITYOPover!listen
VMTOOEover!meet
GPSOORover!only
YNOPILover!place
zDIJK?over!who
GVROONover!will
RQRMIPover!with
CWSRKOover!you
;VUXPKover0
mNMKBEover1
aPCJNOover2
\KKOJOover:abend
CJWWNPover:addit
XOMOKLover:all
WLMONNover:alpen
RQJQKQover:amman
ZIOOOJover:an
LTORKNover:ana
H[PNLLover:and
BUTPOOover:answe
KNMLTTover:anyth
WLLPOMover:as
]HNPJMover:at
TIMNORover:atten
JMNRMVover:autou
KUOPMNover:back-
TMSMLLover:beim
C_QNMLover:betwe
hEDPQHover:board
IPRONRover:both
EVQPOOover:buena
IRRPOOover:can
HTJQQQover:cance
EWPPNPover:case
FMNTMXover:charg
-][OXMover:codep
GRROPOover:com
TPMPLNover:commi
XJMONNover:compo
WJMNNOover:convo
`HQLKJover:dabei
XKQMLLover:das
KWONNNover:day
QHKUKUover:de
NTKPKRover:defin
ULLOPMover:deine
[JMOPJover:dem
KULPLRover:den
[ILNNNover:devan
iCJNKKover:die
HMNNOZover:dra
GMMUNVover:du
SFONJ[over:duart
fJLKKIover:e-mai
YOMOKLover:easte
JTMPOPover:een
DWRONOover:eerst
JLNNOYover:estim
[KLNOKover:every
_JJPHOover:festg
TLNPNNover:funct
[JNNIQover:für
VMLNPMover:gegen
>WTPNSover:gespr
FWMPLSover:gewäh
1`[NPPover:googl
:XXOSMover:hacke
OTKQJQover:hat
XMLOJOover:haus
NSINPRover:hola
YMGOONover:ics
>TSORTover:ihre
[IOOQFover:inter
:V\ONPover:invit
VMMOMNover:is
@YRQNQover:je
6VXQUPover:join
cJJNJKover:jury
\MLNMIover:júri
\GRMGQover:kenne
iGIMKIover:kommi
XJMONNover:le
GVQOOOover:link
9ZUPLVover:locat
TONQMLover:lowe
UMRNLLover:mal
TNNONMover:march
AU[ONKover:meet
VNLMLOover:meeti
WNJONPover:membe
CVROPPover:mit
bELLMMover:nehme
@JUYPQover:notes
IQQOOPover:numbe
ONVNLMover:nächs
FSROPOover:o
ROQOOJover:one
EVROOOover:or
_GKNNMover:order
LONKTRover:our
ZLMLMMover:panel
CONUNWover:paris
[LLPIPover:pdl
JQQOOPover:phone
OPRPOJover:place
DONTNWover:plaid
VLMONNover:plan
HMMTNVover:poste
TNOOOJover:promi
8^TONSover:resch
LTMQKQover:reto
XLJNPNover:robin
WLLONNover:robot
WKNONMover:rome
=]ROMQover:rooms
aFKONLover:runni
ZIONLMover:seite
eDGPQJover:selec
[MGOOMover:short
TKUNLLover:sind
FWQONOover:spree
CVTRMOover:tarde
_FRLMIover:team
]GOLLOover:teil
GTQOPPover:teiln
FRSOPOover:telef
[INPMKover:the
JNSOORover:them
FLZPNPover:time
\PJNJLover:times
VLLOONover:to
JRPPNNover:two
GVPOOOover:uit
^HMMMMover:unser
WNHOONover:us
WLMONNover:visit
\INNLLover:von
BYQPMQover:voor
WKMONNover:vous
E\OOMNover:walk
DRVOOOover:weite
MQWNLKover:what
dFNNJJover:who
CUQNRPover:will
VKPNLOover:with
CWXQKLover:you
cKGOKJover:you'l
C_QNKNover:your
:V]ONPover:zone
?XQNTPover:zoom
XKMONNover:êtes
HWZV?Lp:↵
ASUPQPp:#
BWLLNZp:%
VSIPLLp:&
YHKOPOp:'
=?^QLbp:(
CB]MK`p:)
#fdTQRp:+
_Q^EG@p:,
JGUOPUp:-
iDOLHJp:/
UHgKHDp:0
JP_P3^p::
WOKPMLp:;
;VVROSp:<
>[VPKOp:@
IOaHIQp:@name
GfJFFXp:a
BTWOOOp:aan
OONQTIp:about
?XROOSp:accep
WLRNKLp:accou
GNOORVp:acht
6VQLXXp:acomp
.hTNMTp:adjus
8WXONUp:advis
ERSPPQp:afloo
VKNOOLp:afrai
<gNOIRp:after
QIZLNMp:again
[HLOONp:agenc
B`KONPp:agend
=XYNNPp:agree
=]QOOQp:ai
;YPQQSp:al
SJVNOIp:all
IQTONOp:alle
>ZROPQp:alles
@YOPNSp:allow
9P]LQWp:als
YRIGPOp:am
BWRPMSp:ameri
eIIKOIp:an
ISTPKNp:anali
\KGNSKp:analy
TMPOMNp:anbei
@QYPOQp:anche
]XGLGKp:and
@VUPNOp:answe
1iQNMTp:any
;YTNQRp:anyth
MTLONOp:apolo
bFEMPOp:appli
;ZURNPp:apply
=]TMOPp:après
dIHLJOp:archi
QYJPMIp:are
WKPNMNp:arriv
WHNOVHp:as
EZRNKPp:ask
XNKNNLp:asked
_IHLOOp:assig
ITPOOPp:assis
ISPOOPp:assoc
lWCFKCp:at
bAQPFPp:attac
AYPPOQp:atten
NNTSKKp:au
_MGNIPp:auf
FWNQOPp:auftr
\JLPJNp:augus
GSROOPp:autom
HSPOOQp:avail
DTPMSSp:avanç
RCSSMRp:avec
KTNPNOp:b
6`SOPRp:back
fDINKLp:backg
=U[OOOp:baja
@YUNOOp:bank
U^VGCFp:be
=]QNPQp:becau
NWNOIPp:been
GMVLJYp:befor
>YSNOTp:begle
JUNNOQp:bei
ILSMPUp:beim
IRPOOPp:beitr
JSTONLp:bekom
FOXMNRp:bel
fEGNMMp:below
SKGKWTp:bem
>SVPPTp:ben
WMKOOOp:bent
gDIRMGp:berei
AVVQKQp:bespr
[IKNPMp:best
^NHOTCp:beste
9W\QLQp:betwe
DSQMRRp:bewer
]KKNOKp:bibli
>ZNPOUp:bien
6WYPPTp:bij
S_LNGHp:bin
`HPNJKp:bis
@ZOOOSp:bit
@TWNNRp:bitte
GYRMQJp:boa
^MENQKp:board
BVPQOSp:bocca
aAROJLp:bonjo
IXPOHRp:booke
?TXOQOp:booki
`DLONLp:boss
OMSKLTp:both
?]TNPKp:break
<aOKTOp:bring
VLNONLp:bst
ETUOONp:burea
7ZUMPXp:busin
PXEHYKp:but
6cQPOPp:by
:X[OPNp:bâtim
OISNOQp:büro
DSVOOOp:c
EVPOOPp:café
IRPOOPp:calcu
gFKOJIp:calen
@`HO[Hp:call
cMNHIKp:can
VJMRNMp:cance
_EPNMLp:candi
[OKOIMp:case
9VVRNTp:caxq7
RJPNPOp:centr
_IFNONp:ceo
BRSSQOp:certi
YKINOOp:chacu
^TCOMIp:chair
/`VOTRp:chang
VIGQRQp:chat
[JLOMLp:chce
JVMLMTp:chef
TKNMOQp:chez
YLJNOOp:churn
EJYROQp:ci
JSQPOLp:cita
JSOONQp:click
DQWONPp:clien
ZLINPMp:cloud
^IJONLp:cnc-p
EVPNOQp:code
WIRNNLp:codin
=^VQMKp:colle
WFVPIMp:collo
PUMMNLp:com
ZDSNQKp:come
=VSNMXp:comit
_NCPMMp:commi
<ZVPLRp:compa
]JROLGp:con
;Z_PHNp:confi
KVSMMLp:conne
]JNPJJp:conoc
SIUPNLp:conos
?XRQNRp:consu
1aWQPOp:conta
_GUMIHp:contr
aFLJNOp:conve
RTEMOSp:convo
=[RQNQp:coord
DXPOOOp:copia
>WNXQNp:copy
KVJQNOp:cordi
=XPNPXp:crha
GTROOOp:cross
NNTPPKp:cuant
YRKOLJp:cv
?UVOORp:cześć
=ZQMQUp:d
IOUPNPp:d'acc
[HMOOMp:da
XLJNOOp:dank
XOIOMOp:dann
\IGPOOp:dans
GWRMKPp:das
[MENPNp:dat
dIGJNOp:data
8bVNOMp:date
@\QNMQp:davet
H]NKKQp:day
aFKNPKp:days
OB`OKOp:de
THKMQTp:dear
WMJMOPp:deine
5]UOTPp:dejo
<aPPMQp:del
DWQNPPp:delet
VJMPPLp:della
WJTQKIp:dem
<VULQVp:den
IQNNPSp:depar
URHPMNp:depen
JPRQKSp:der
AYOPORp:des
>T`OLMp:desig
QDXSPJp:despu
[SGNMJp:detai
;\KKP^p:devel
ZAYNJNp:di
ESRPOQp:dial
Q\KMKJp:diary
FOPMOXp:dich
9YZRMNp:did
_^FHHHp:die
ZLKONLp:dig
CUSOOQp:digit
ZILOOMp:dinne
fAJSNIp:dinsd
TLQQNKp:dir
VOLJKUp:direc
FWPOOPp:diret
CYPOOOp:dni
UJUKPLp:do
UMLOOOp:dobry
ZCMNQPp:dock
9YWLNWp:dog
>VZPNNp:don't
DRVQNOp:donne
;bRNJRp:door
6\YOOQp:dopo
FVPOOQp:dress
g?OLDUp:du
]HPMLLp:due
?[OOQQp:durch
TJSLLQp:duurt
YKKNONp:dzień
aFMOOHp:e
YIMONOp:each
FRVNNPp:early
@TXONQp:earn
@ZQOOQp:edito
NMTLKTp:een
TPIONOp:eerst
CRVNNTp:ein
XHNPPKp:einem
=[SNRPp:einen
ZHOONMp:einla
?[OOQQp:einma
TKPOMNp:einze
GRROPPp:ejerc
?\QOMRp:ekte
9VWQPRp:el
FVMNOSp:em
3_YOLUp:email
RLMRSIp:emea
UIMNMTp:empfa
RAXUNKp:en
WTOSCJp:engin
QS\QHBp:entre
VQOPNGp:entry
HUOOOPp:equip
<UVQORp:er
CWQNPPp:error
ZILNONp:erstg
TLSKISp:es
8YQOQWp:estac
?RRNN[p:estar
=UYQNPp:está
8WZQNRp:et
5eQNUMp:eu
jCHNLKp:europ
XINOOMp:evalu
BTTPPPp:even
?XMQSSp:event
IUTNNMp:every
FVPOOPp:excit
=ZVPMQp:exclu
_DJNOPp:execu
;WUMQTp:exerc
UHQPPLp:exter
FXOOOPp:falad
[INPKMp:falsc
i>LQOGp:favor
XIPPOJp:fecha
:XUNOVp:feedb
UIQQNLp:feron
MITONTp:file
?XRNNUp:files
[IIOONp:filia
dIFNOJp:final
CUWQLMp:finan
E\QQLKp:find
i>KNMMp:first
eKIGNLp:folge
?YSLPSp:follo
ZHTOOGp:for
JMONOWp:forma
FRROPRp:forth
V`DMJHp:forwa
>TZOOPp:found
9]QMTRp:frage
DTTOOPp:frame
=[UMOQp:franç
TPKNPNp:free
fFKNHLp:freue
A\ONQPp:freun
:RVNPZp:front
[JKPOKp:full
^KQMJJp:funct
_JFNPMp:för
>ZSNOSp:führt
E`JMNQp:für
UGPNJWp:g
FaLMOLp:gebuc
?YROORp:gebäu
8R^MQSp:geehr
>ZTNOPp:gegan
A\NOPPp:gehen
>VWOMTp:geldi
JVNOMPp:genti
BVROPRp:gepla
EWSPMOp:gern
>\SOOPp:geseh
EVMPNTp:gespa
\MTMELp:gespr
[GLONOp:get
ASTPQQp:ging
B[ROMOp:globa
\IKPOLp:glæde
BSTNOTp:gmbh
`LKOKJp:gmt
QOUKNKp:go
VWUKEGp:good
4^\NOOp:googl
ULPPNKp:graag
gDJOOGp:groet
eCKNPIp:group
cDMOPHp:grüße
gCFRJNp:guten
CXRNNRp:görüş
@TUPPRp:h
XIOROKp:h30
?ZTONQp:hab
fJFNKJp:had
_SHKIMp:half
LLUMNRp:halfu
\ESOKLp:hallo
:_SOOOp:hand
HVLLUPp:has
EUUOONp:hat
ZKKNOMp:hatch
RKPOJUp:have
:\YNMQp:he
X@SWJNp:head
TLKQOOp:healt
JQPNORp:hear
FhKJPGp:heari
UMNOKPp:hebbe
ESSPNQp:hei
\IKPOLp:hej
<XSLURp:hello
9\VMPRp:help
BYPNORp:helpe
VDUOPLp:here
gBKNNJp:herr
XHQPMLp:het
MGXRNNp:hi
?YSOOPp:hirin
RKOJQSp:hlh
DTTOOPp:hoe
;]OMVPp:hoi
EVPONRp:hola
@ZOOOSp:hones
[RKKJMp:hour
PSJNNQp:house
cGFLONp:hover
XYJKKIp:how
AQWJQUp:hr
>WQOPUp:há
KnGGJHp:i
HSROOOp:i'd
WIQNMNp:i'll
aQUJCGp:ich
MNSUMIp:id
tEGKJEp:if
UMMNONp:ihnen
ETNNRUp:ihr
GWPLMSp:ihre
^ETKMKp:ihrer
YKROOFp:ii
HF]PNQp:ik
NJUNKTp:il
@YRONRp:ile
S\MKHKp:im
FLQNK^p:in
LWIORNp:insis
WFYLMKp:inste
[KKMPLp:insur
YB[KOJp:inter
gEHNQHp:intro
<^WTIMp:invit
CJVTPSp:io
BMWPWMp:iphon
VKXKGOp:is
@\POOPp:isn't
8WXNOUp:ist
_XFJKFp:it
QJYKNMp:it's
]FKNOOp:its
@ZRNNSp:için
6XUQUQp:ja
TMMPPKp:janua
bFEKQPp:java
[DLTISp:je
?P]QPLp:jeudi
DIOM^Sp:job
VFQPRKp:join
EUQOOPp:joini
RTLNOKp:july
UGRNMQp:just
XKNNNMp:júri
>[QNSOp:kaffe
EWQMRNp:kan
ITUNNLp:kasac
DVTNPNp:keep
:VUROTp:kennu
GRVNNOp:kg
8bPNOSp:kind
<ZSOOSp:kindl
\ILPNLp:klien
BSTNNUp:knote
[LKMNMp:know
<WWOMTp:kom
bFKNNLp:kommi
AVQNNUp:koord
;]OOQSp:kurz
lFEOKIp:l'ing
RIUPNMp:l'inv
TNLOOOp:l'équ
TH[SKFp:la
ASXOOPp:lab
DTSPOQp:las
aPFILOp:last
dFIOMLp:late
PVWPFHp:le
=NLRS^p:lead
PJSOOOp:leave
=VWOMTp:legit
`KKIMNp:lehrk
DRZNOMp:leite
GOTMQSp:lerne
`DKONNp:let's
KPUQMMp:letzt
LNTLTLp:liebe
BXVOMNp:like
[NHNNMp:link
>[VMNPp:live
8`TNNPp:lobby
WNJKMSp:locat
>SVPOTp:locke
R^GQKGp:look
^THNJHp:looki
ZGLNOOp:looks
QOJOQQp:loved
^GNNMMp:ltd
AZQOOQp:luego
<ZPROSp:lupo
<YSMPVp:m
DTTOOPp:macht
HMVRNOp:mag
1dSPQQp:make
JLYPKPp:manag
MLTONPp:mando
HNRMOVp:margi
TEYPKMp:marte
BWRQNQp:may
WOGOOOp:md
SYKMLKp:me
EQOOOVp:med
[INNKOp:mee
bDLPOIp:meet
W^DKLJp:meeti
UJNNNPp:meine
FUONRPp:melde
VFTPNLp:merci
?]QOMRp:merha
RHURNKp:met
`HMPJLp:mich
=WUQPQp:mij
WDXJONp:min
_BNMOPp:mins
THROSKp:minut
^NRKNCp:mit
>VXNOPp:mitbr
BSVQMRp:mitta
YKMMNNp:moder
>XTNNTp:moi-m
[IKOMOp:moin
@WTPOQp:money
cEKLQKp:more
PXGMPNp:move
]DTLOJp:my
]KJMQKp:mysel
TMNNNOp:märz
PKTRMKp:möcht
\IKPOLp:møde
VGSTJKp:na
<bPNQMp:need
QLWNKLp:nehme
WLNOKPp:net
WLMONNp:netzl
aDMNOLp:netzp
TMOPNLp:neuer
5gLPRPp:new
QOYOJHp:news
EWOOOQp:nices
\OIKKQp:nicht
1][NPTp:niet
DQUQOPp:no
2cTNPRp:noch
SQIONOp:nodig
OTNNNMp:nosso
XNJOOMp:nostr
:[WNOOp:not
VPILOOp:note
;UYNQRp:notes
@_MONQp:notre
VHOROLp:nous
IQQOOPp:numbe
:eONNNp:nur
OOVMKNp:nächs
QUOLRGp:o
DVROOPp:obrig
bJ@XMIp:of
_A\JNGp:off
eFIKMNp:offic
DRPNOWp:og
ONFKYSp:oi
`LILLMp:ok
hEGRKIp:oktob
OLVKLRp:om
XLMONMp:omówi
LbJOLGp:on
oGIGLHp:one
IXXKLIp:only
aIINNLp:ons
WLKOOOp:onze
;VYONSp:ook
;YYMNQp:op
WKJOOOp:opdra
DPRNOXp:open
WKSMNKp:opera
BWOOOSp:optio
=dPNPJp:or
XaFIHJp:organ
DSRSPPp:origi
FSTPMPp:ort
ISKMXNp:os
FQXOMPp:other
BSWONQp:ou
KWANVTp:our
ARVQQOp:over
A[PNPPp:own
EQUOMSp:p3
^HJOMNp:pairi
MfTCHHp:panel
ISPOOPp:paper
@]JNPUp:para
8YTRQSp:parki
YHLPONp:parle
gIDOQFp:part
GTRNPOp:partn
[KLOMLp:parę
XJOPOJp:pasad
JLNNRVp:passa
<VTUQNp:passp
BTSPQQp:payme
KOTONOp:pdt
JRPOOPp:pen
WCUOPLp:peopl
XFVPLJp:per
ONVMKNp:permi
LFMLJep:perso
ULJNNSp:persö
UMLNOOp:petit
EVQOOPp:phd
[DOOPLp:phone
FUNQPPp:photo
ASWOPPp:pin
GTPPSMp:ping
aCNPOJp:pièce
MOUOMMp:piętr
KSTOMLp:place
WLUPJIp:plais
OMOSUGp:plann
CRYPNOp:platf
SNJOLTp:platt
ISPOOPp:play
3YQMR]p:pleas
OUGRONp:plus
USNLJNp:pm
IQSROLp:point
ZIONKOp:poort
[BINRTp:por
VKRPMJp:portf
XLJNOOp:poser
A_GJOYp:posit
QHUQNMp:posiz
TKTJPOp:posti
fEJNOHp:pour
DNYQONp:pregu
>[QMPRp:prepa
OLPLMWp:presi
_KJOLJp:press
F[SQEPp:princ
RKTQLMp:probe
VZGLJNp:proce
=_VMISp:produ
KUCLWUp:progr
gDGKQLp:proje
JVQPKNp:promi
DSPRQPp:proof
\JINPMp:prueb
NOTPLMp:puest
[KGNOOp:puiss
[JLOMLp:pytań
]KKNOKp:på
]JIMOOp:q
=WYNOPp:qs
[IMOMMp:que
AYQOOQp:quedo
W\MJHIp:quest
VERPNOp:qui
LPOSTHp:r
HRQPPOp:ready
AYQNPQp:recei
E[PNNNp:recep
NWKLNQp:recru
;XWRQNp:reefe
;_ONOTp:regar
FSOQPPp:regis
eFHNTFp:remot
2dTNLUp:renco
ZHMONNp:repea
BZQOOPp:reply
MTMPNNp:repor
E]NNONp:requi
=[RNQRp:resch
CUTNNRp:resea
?PURMWp:respo
EUOOOSp:retur
CXSNOPp:rever
BWUQMNp:revie
GUOOOPp:rh
FPVPNPp:riesg
;\ROORp:right
<ZWOOOp:ring
CUUOMPp:robot
TMLOOOp:rol
RISQNMp:role
^JJPLMp:room
>[TONPp:rooms
[LNOMJp:rozmo
SIROPOp:rse
:ZZNOPp:rundg
TKTKQLp:s
?WPMOWp:s.e.n
B[RNMOp:s2p
VRHQOJp:safet
[KJOMNp:salar
`IPMKIp:same
@RXPOPp:sarà
KLTPOPp:sarò
XJPOKNp:satel
ZJLNNMp:scada
]EOQJNp:sched
ETSOOOp:schui
BWSOPOp:scien
:]POMWp:scree
^ILKMNp:se
KOPLQTp:searc
[JINPNp:secon
@XVRMNp:secur
OTNNMMp:sede
O^JMJKp:see
?_NOONp:seen
NULNNOp:segue
TKQPPJp:segur
;R[NQTp:sehr
VMNONMp:seite
l?GQREp:selec
[IOONIp:sen
`DMONMp:send
<]QOOQp:sendi
ZR?HNZp:senio
`DLOOMp:sent
IH[QQNp:septe
WIPRNJp:serez
KUUQFOp:servi
[LGOOOp:ses
8NcMPTp:sessi
FVROOOp:sgt
B[OOOOp:shall
/dTMRTp:share
\HLPOKp:shift
[IMOLNp:ship
GVLOQRp:shoes
TRKNJQp:short
WNLNKQp:shoul
XNKPLLp:shout
BRROOVp:sich
GPYMNNp:siche
OPWMGQp:sie
<[ROOTp:siehe
MUPMKPp:sind
EROOOVp:skal
ULMOONp:skip
[DSLNNp:slide
2]^PMQp:slot
CWQOOQp:smart
JR^KJKp:so
DUPOSOp:solo
AZTNNOp:somet
AYPOORp:sorge
HZMPOMp:sorry
D]LONPp:sorte
KLROJXp:speak
aEMMOKp:speci
CSXONOp:spedi
<\QOOSp:speic
eDLPMIp:sprec
RAYSLOp:spree
FSLPQSp:sr
ATSPQQp:sre
9YRMUUp:staat
CRUOORp:stadt
cDLOOIp:staff
KYLNOMp:stage
ISPOOOp:stake
YINOOKp:stand
YKHPOOp:stell
\QGHNQp:step
kBKOIJp:storm
IOQMPTp:story
IMRMOVp:strai
EVPOOPp:stree
\HLNOMp:stric
VJLPQMp:strik
LULONOp:stuck
7XWPOUp:su
BWPPORp:super
<ZVPLQp:supon
ZJKNOMp:syste
@_MONPp:só
5UXROVp:t
cDGRKOp:tag
[HLOMOp:take
]CNOONp:takes
ERPOOVp:tale
SPQPPEp:talk
]HPPKJp:talki
QLGNXOp:tarde
S\ILLJp:te
WJMPQJp:tea
SIXPOHp:team
0[ZONYp:teaml
PSHLMWp:teams
XVGMINp:techn
CXQOOPp:tee
[MRFKNp:teil
@MXOQUp:teiln
ZDOOQMp:telef
XDTOLOp:tell
]DOOMMp:ten
FZONLPp:termi
3][MMUp:test
TJPOMQp:teste
TOONNLp:text
RTQNILp:thank
4]YLQRp:that
;_QOPQp:that'
gSOGBHp:the
XMHPOMp:them
mGELKJp:then
LRdKDIp:there
ULMOONp:they
]HLMOMp:they'
ZMKOJNp:thing
CWPLRSp:this
@`MPPMp:three
=ZVNOQp:throu
[FQTKIp:thurs
JMTPOPp:ti
YLLONLp:til
[LKNOLp:till
I[OPINp:time
fBIMOMp:times
WMLNNNp:tjäns
\XVFHAp:to
DWPOOQp:toda
EVPOOQp:tomam
\EVMKLp:tomor
LLVMMRp:ton
=VXONRp:too
8YXRRNp:track
HPSOOPp:trade
4]WOMVp:train
GVPOOOp:tres
=TZNMSp:tu
LLJMWTp:tudo
hGJOKGp:tuesd
LVLNPMp:two
VMMOPKp:técni
PMTMNNp:u
_MJNIMp:uhr
7ZRNNZp:ul
YQIKKQp:um
6ZZPQOp:un
ZFTIONp:und
POTSIJp:under
\IHOOOp:une
^KMMLKp:uns
_GMPKLp:unser
bJHNNJp:up
OWMONKp:us
TSKPMKp:use
[GRKLOp:uur
bIHMPJp:vacan
GUQONPp:vaga
`GINOMp:van
[JKPOLp:vi
MNMPOTp:via
DNZMOQp:video
YLINOOp:viele
BYLOPTp:visit
VMNOKNp:vom
`LIOLJp:voor
VOLPJOp:vor
@VQNPUp:vors
GQNNLYp:vorst
aAUQKGp:vous
GdJLLMp:vp
_KJMOKp:välko
dHKOJJp:waiti
2VZOSWp:walk
YJSLMKp:want
WMNOMMp:war
YJKPONp:was
TYJJRHp:we
CWQPOPp:webca
KWSOINp:wedne
UWOPHHp:week
OUMONLp:welco
QUKOLLp:went
\KJNNLp:wg
HQ]OILp:what
AYQOORp:whate
cHKNMJp:when
ERROOTp:where
7]WRNOp:which
XMIPONp:white
^O[HGCp:who
SRYLFJp:who's
TMSMLMp:wie
Z[SJCEp:will
MMUQMMp:wir
QRWIJKp:with
cGGLONp:witho
JPVRMLp:woche
5X`PQJp:won't
BVVNOOp:work
BVQOPQp:worki
fPMMJ@p:would
HSQOOPp:wrap-
<`TOMMp:write
6WXONXp:x
>XOQMXp:y
TOLNOMp:yard
<W[NOOp:yeste
5^TORQp:yo
^_OGL<p:you
PWFNIVp:you'l
eHIMKLp:you'r
XOPMGOp:your
XJNOMLp:z
YJLPNMp:zadan
[JLOMLp:zadać
6YYONTp:zelf
CQVNOTp:zmitt
=WWNMTp:zonde
bGIOMLp:zone
^FJMPOp:zoom
EMRRQSp:zu
;[VNOQp:zufäl
GMUNOSp:zum
?\ONNTp:zweit
@VWPLQp:|
UJUMMMp:¶
DSROOSp:·
WQMNLKp:º
HN[QOIp:à
WLLNONp:är
?VWPPNp:étage
eJKOJHp:κ
]MLNJLp:με
]MLNJLp:τον
`JKONHp:в
`HMOMIp:встре
WJQOMLp:пятни
YJMOMNp:‍
MVTJNLp:–
IQROOPp:•
bJJOKJp:⋅
RILNSQp:💜
\HLOLNp:💻
ZHMOMNp:🧑
WZ4KOZr0
]_<@=fr1:↵
lf2@7_r1:↵-
M@VGmDr1:!
@B^EmGr1:!-
UHIKEcr1:&
`GGEF`r1:&-
S[FIGWr1:'
N^FGGZr1:'-
aK<QXIr1:(
eF>_U<r1:(-
SMbHOBr1:)
>PgISIr1:)-
rEGNGEr1:+
{@FNECr1:+-
YIB9b\r1:,
PHEB`[r1:,-
FHQKhHr1:-
NGCLjKr1:--
YXJ3L`r1:.
gVK0B`r1:.-
l?CIi:r1:/
iDBGj9r1:/-
IRDB[^r1:0
NM@GY^r1:0-
EAXGfPr1::
<FOJd[r1::-
^RGMPEr1:;
XRJMXCr1:;-
dMILGNr1:<
hLHMCNr1:<-
`FKMMNr1:=
\HLNMNr1:=-
<[VOPNr1:?
;[VOQNr1:?-
TRMNKNr1:@
IUOLMSr1:@-
dFGNOMr1:[
fEGNOKr1:[-
DURPOOr1:]
>YUOOPr1:]-
5]VLXNr1:a
5\TNVQr1:a-
LZKNMNr1:aan
LZKNMNr1:aan-
FcNKLMr1:ab
GaMKLMr1:ab-
oDHNFJr1:about
mEINIIr1:about-
LTdFGIr1:after
]OVLHDr1:after-
_VHJEMr1:again
ZXIIIMr1:again-
bGHMRKr1:along
dGFMRJr1:along-
HaJULFr1:als
G`KSLHr1:als-
CRVOPOr1:analy-
?TXNROr1:analyst
fVI>1er1:and
mKCK1cr1:and-
DW^JKMr1:as
B[`HILr1:as-
MKJbKJr1:ascol-
NML\KLr1:ascolta
NLUG^Fr1:asked
QMZCXGr1:asked-
eWFFELr1:asks
gRJEFMr1:asks-
LHYJG[r1:asses-
OLL^LJr1:assis-
OLK_LJr1:assiste
bdBGR9r1:at
YcGGV:r1:at-
JL^JNMr1:attac-
LKcHMKr1:attached
[[GHLIr1:aus
[[IGLHr1:aus-
HSQOPOr1:avec
HQQOPPr1:avec-
NJ^KLMr1:away
LJ]LLMr1:away-
<QUOPYr1:becau-
=PTPPXr1:because
HDHMcVr1:befor-
JEFL^Zr1:before
UUJOJLr1:belt
XTIPIMr1:belt-
HSPOOQr1:booki-
IRPOOQr1:booking
JGHQNar1:build-
LILNN]r1:building
IYGAXXr1:by
DZIBZWr1:by-
FRROQPr1:call
EQRORPr1:call-
Q\GMJNr1:calls
XWFNINr1:calls-
\dAIJFr1:can
FMcHNNr1:can't
JFiHPJr1:can't-
XgCKHEr1:can-
FGjMILr1:cance-
9[PNYOr1:candi-
<YONYNr1:candidate
>UVOTOr1:chat
:UWOWNr1:chat-
]IKOOKr1:che
]IKOOKr1:che-
EVQOOPr1:clic
EVQOOPr1:clic-
KYJLGXr1:colle-
?WSOSPr1:com
8\UNSPr1:com-
BaMNNOr1:con
@`QMNNr1:con-
DVONSPr1:conta-
EVONSPr1:contatto
DQSOOTr1:couns-
BQTOOVr1:counsel
nGEJKJr1:cover-
gIHJLKr1:covers
FSTONPr1:criti-
>UXPNQr1:critique
UONNNLr1:da
UNNNNLr1:da-
JIJON`r1:das
IJLPM^r1:das-
8\SMXNr1:dat
5[TM[Nr1:dat-
5ZTNUTr1:data
3[ROVUr1:data-
GTQOQOr1:date
FTQOQOr1:date-
cKGNJLr1:dazu
\MIOMMr1:dazu-
4VNUTYr1:de
6OSTUZr1:de-
DRSOORr1:den
CSSOPRr1:den-
8UUSPUr1:di
DRRQORr1:di-
O\TKFJr1:direc-
\ZFLIIr1:direct
7]YQNNr1:director
cGPIMKr1:does
_GWIKIr1:does-
dKFMLMr1:doet
fHKJKKr1:doet-
QbYIDBr1:drive-
\MZIGGr1:drives
SUKQKKr1:du
QTLPLMr1:du-
MIKMaLr1:dura
LIJL_Pr1:dura-
ZX<VW?r1:e
cN;N`@r1:e-
DUSOOPr1:em
HSQOOPr1:em-
[^SEEEr1:en
RW\KCGr1:en-
3W]MTRr1:engin-
4Y\NTPr1:engineer
QJZKJPr1:enjoy-
UKZJGPr1:enjoyed
HF_OONr1:est
HEbOONr1:est-
RGaMKHr1:está
VAfHKKr1:está-
n@DNOIr1:et
mAENPIr1:et-
NKK[NLr1:fica
MJKaMKr1:fica-
ASSORRr1:filtr-
DRROQRr1:filtro
\IEWJOr1:first
WIGYLNr1:first-
B^SSOEr1:for
;\UXRDr1:for-
OWQLJMr1:found
KPTIHZr1:found-
^LKKOKr1:fragt
cNKHLJr1:fragt-
ZPIh3Lr1:from
ZZPe4?r1:from-
AUWMPQr1:für
@UWMPQr1:für-
AVRLK[r1:gmbh
CRULI\r1:gmbh-
PP_JJFr1:greet-
NM_THDr1:greets
ENRLK^r1:group
BORKK`r1:group-
JKbJNKr1:ha
HJdIOKr1:ha-
I]JPMMr1:haalt
J\JPMMr1:haalt-
OJLMI^r1:hall
PJKMI^r1:hall-
aIUFMHr1:hande-
^H[FMGr1:handed
\Y1HYRr1:has
]M8S[Jr1:has-
cRGMELr1:hat
YVIMHMr1:hat-
=RVOVOr1:healt-
>RUOVOr1:health
]KD^HHr1:hears
YKD`HKr1:hears-
`YBMJGr1:here
V^DMMHr1:here-
FKGMJjr1:house
JKLOGcr1:house-
LKKaNIr1:hört
LLM\OJr1:hört-
`JKPJKr1:i
dJIPGKr1:i-
>a[MLGr1:if
@aXLLIr1:if-
I\LOLNr1:ihnen
BdIQKNr1:ihnen-
dIFOMKr1:im
dLIPIIr1:im-
\a:C\Dr1:in
Yb:C`Br1:in-
LJbDZEr1:inter-
2VZR\Lr1:interview
^IXGIKr1:interviews
WIGbHIr1:invig-
[FG^JJr1:invigilates
lACNAZr1:invit-
[GGOJXr1:invite
eFJSENr1:invited
UOJQMOr1:invites
_I\V.Rr1:is
^H`R/Sr1:is-
]BNNIVr1:isn't
`CONIPr1:isn't-
UIiEEJr1:ist
WHeGFIr1:ist-
cGHQNIr1:ja
aHFPOKr1:ja-
=]SNPPr1:je
<]TNPPr1:je-
dIGVJGr1:joins
cJGYHEr1:joins-
DRWOOOr1:kan
FPVOOOr1:kan-
LKN_JKr1:kijkt
LLN\JMr1:kijkt-
HfKMLHr1:knows
IbLMMIr1:knows-
KJSM[Ir1:komt
HIXL]Hr1:komt-
AWVNONr1:la
?YWNONr1:la-
TJZIKMr1:laat
OJ^KLLr1:laat-
]BEKM^r1:lab
`DJNLSr1:lab-
@OPP\Or1:labs
BOPQYOr1:labs-
FRTNOQr1:lade
GQSMPRr1:lade-
]XDILJr1:le
V`DJMJr1:le-
8TZOQSr1:lead
/]]MPSr1:lead-
QSGHQVr1:leads
TREGPXr1:leads-
P[IMLNr1:leidt
O^GMKNr1:leidt-
HEEI_`r1:lette-
IJYGL[r1:libra-
OKHOL]r1:library
_WHJKGr1:liga
_XGJJGr1:liga-
HLJcLMr1:liste-
JNJ^LNr1:listens
MEKKJir1:lo
OGHLKdr1:lo-
]JGWKJr1:looks
[MCYKKr1:looks-
hFGOLJr1:macht
[HIPPNr1:macht-
HRQPPOr1:mais
HRQOPOr1:mais-
LcLLKIr1:makes
L_LLMKr1:makes-
-a[PNSr1:manag-
.aYOPSr1:manager
WGGJIbr1:may
XGFLHar1:may-
EM^ONMr1:me
IKXPOOr1:me-
8URVTQr1:meeti-
?UQUROr1:meeting
HF[[NGr1:minds
FI\UMMr1:minds-
NV[JDMr1:mir
NU^HGJr1:mir-
`IFZFIr1:mit
ZGFcFKr1:mit-
@STNSQr1:mobil-
5\[NOPr1:more
6[ZOOQr1:more-
KGbMKMr1:moved
JJ_NMMr1:moved-
JMLOK^r1:museu-
ILKOJ`r1:museum
J`JONIr1:na
MbNPJCr1:na-
NH[NNLr1:ne
NKXNNMr1:ne-
eGIMLLr1:nimmt
hDENMMr1:nimmt-
BObHOOr1:no
?QcIPOr1:no-
NJaDQLr1:não
LIaGQLr1:não-
BPPN[Nr1:o
CPPN[Mr1:o-
^HFRMOr1:obser-
dHHKMNr1:observeert
cKILNIr1:och
bKJMNIr1:och-
QUNPIMr1:of
JZPSEMr1:of-
6\WPLUr1:offic-
AVRPMUr1:office
@XWPMNr1:officer
dIHMNJr1:og
bJIMNKr1:og-
JZVC:cr1:on
OWQC=cr1:on-
AXSNOPr1:one
BWSNOPr1:one-
HHZ[LHr1:only
HIZWNIr1:only-
UHINK[r1:opens
]CHMJ[r1:opens-
IKdMOFr1:opera
CN`MSHr1:opera-
;VTNVQr1:operations
9YYPPOr1:or
9YZNPPr1:or-
aLGNLMr1:oraz
`LGNLLr1:oraz-
FZ[OIHr1:par
IUYOKIr1:par-
YOMMJNr1:per
RTOMKMr1:per-
FSRPOPr1:perio-
ESSPOPr1:period
G\JPOOr1:por
IZKOPMr1:por-
>T[OPMr1:que
?UZOOMr1:que-
NKKLK`r1:quest-
cIZGGFr1:qui
dHVGIIr1:qui-
>YSNNSr1:raise-
AWROORr1:raiser
TJWKLNr1:ran
OKWLNNr1:ran-
\FII]Ir1:re
aEGFaGr1:re-
YLMMNMr1:read
ZLPKMMr1:read-
IKJOIdr1:recep-
FIIRJer1:reception
JMcJJLr1:retir-
PJdHJIr1:retired
AMTRMYr1:robot-
BMRQL]r1:robotics
MFLMO_r1:room
MFLLOar1:room-
^MILNLr1:runs
`KHLOKr1:runs-
FSROOQr1:s2p
IRQNOQr1:s2p-
MGgKJJr1:saiu
MGjJHIr1:saiu-
\MHUKJr1:says
RJJ^KKr1:says-
LJLLO^r1:schoo-
LILKO_r1:school
CMKNMdr1:schul-
DNKNNbr1:schule
MSBMVUr1:scree-
2ZTMXUr1:screening
:VTORTr1:searc-
>USOPSr1:search
VI^LIIr1:sends
WM]KIEr1:sends-
TDSYMHr1:sera
OCYXNJr1:sera-
[WJJLHr1:set
X]HFMKr1:set-
ZVGNHNr1:shows
WZLKGLr1:shows-
8WVPPTr1:sind
@UTPPQr1:sind-
RIDaOLr1:sits
PHDaOOr1:sits-
HQZKOMr1:so
GSYLNMr1:so-
=SPKaNr1:solli-
ILLL`Lr1:sollicitatie
DSPOTQr1:sollicitatiegesprek
ITNNPPr1:speak-
EPQXONr1:stand-
NL^GMMr1:start-
OMYLNMr1:started
H`FVMHr1:stays
F\FXMMr1:stays-
eHFLNLr1:stell-
bKIJMMr1:stellt
?WQOQSr1:step
:VRPRVr1:step-
LINMM]r1:stree-
INOMMZr1:street
`KKLNKr1:stößt
\HTKMJr1:stößt-
GUPOOOr1:sur
FVQOOOr1:sur-
jQ8XBLr1:takes
fP;XDMr1:takes-
SXbECDr1:te
V[[DCFr1:te-
:TSRUQr1:team
8WTRRSr1:team-
DX]MHLr1:the
8\^MJPr1:the-
AZRNOQr1:this
AYRNOPr1:this-
DJOQ[Pr1:throu-
FFOQ_Or1:through
X_FKFMr1:ti
Y^FKFMr1:ti-
:VYNOTr1:time
:VWOOUr1:time-
HSPOPPr1:title
HSPPPPr1:title-
BULDeNr1:to
AVLEiIr1:to-
GFPQL_r1:told
EJOPIcr1:told-
LINNM\r1:tower
JHMNN_r1:tower-
[KLJONr1:train-
ILKLcJr1:trial
HMNN]Mr1:trial-
@RUNRRr1:técni-
=VVNRRr1:técnica
@PROVSr1:télép-
CPQOUSr1:téléphonique
BXSONPr1:un
EVSOOPr1:un-
sGLFHEr1:und
zHEFJCr1:und-
ARSMVRr1:us
AQSMVRr1:us-
ZREMOKr1:van
T`GJMIr1:van-
DZPOPMr1:via
D\OOQKr1:via-
NUFaHIr1:vom
STF]HIr1:vom-
@VPPQTr1:vor
>VPPPVr1:vor-
BYPZILr1:vos
MXERNPr1:vos-
c]RDBBr1:vous
Z^WBCFr1:vous-
DUROPQr1:w
CUROPQr1:w-
MJIOJbr1:ward
MLJOH`r1:ward-
HIdHONr1:was
DJeIOOr1:was-
IF[\LGr1:watch-
IEX^KJr1:watches
cT%QXUr1:will
_T6SUIr1:will-
gIELLMr1:wird
fJDJMOr1:wird-
?QPUWNr1:with
<OPS\Or1:with-
CQZONNr1:won't
FPYNONr1:won't-
ZJ\KHGr1:would
K\^KGDr1:would-
hIAF_Cr1:y
hCDJ[Fr1:y-
_MMMIKr1:yard
^MMMJKr1:yard-
?UWNSMr1:your
>WXNQMr1:your-
XKQLNLr1:z
UKSLOMr1:z-
>RWOQTr1:zadan-
KGLbPIr1:zeigt
KNJYSKr1:zeigt-
FF^WOJr1:zit
EJ^XMHr1:zit-
<ZTOPQr1:zu
?WTPOQr1:zu-
@SRRPSr1:zwisc-
>TSRPSr1:zwischen
SRRVGGr1:|
_NKUFFr1:|-
PTMFQRr1:¶
WLLFTQr1:¶-
=XUNNTr1:·
=YVNNSr1:·-
QeKJFJr1:à
Z_GLGGr1:à-
C@^VIZr1:è
DBSXL\r1:è-
BROLQZr1:é
FOLLQ\r1:é-
WY?D^Jr1:–
UP=AmJr1:–-
_GLKQKr1:✓
_FMKPMr1:✓-
&dcKKWr2:↵
#Z`OLer2:↵-
>XYLLSr2:!
DVYJJSr2:!-
]ZHOHEr2:'
\WGOIHr2:'-
3UdLKWr2:(
2UfMJWr2:(-
.[_VOLr2:)
(]gTQJr2:)-
DPN[PMr2:+
=ROYUNr2:+-
9<gADzr2:,
4;_BRyr2:,-
3PWP^Rr2:-
1SXO^Rr2:--
:PM\PWr2:.
AML]IZr2:.-
<MTSGdr2:/
AOTOG_r2:/-
Xc7?PYr2:0
YU:?Khr2:0-
*]UNdLr2::
(ZaM]Mr2::-
AKhE_Cr2:;
CMhDZCr2:;-
CWROOPr2:<
CWROOPr2:<-
jJHMFLr2:>
fLHLFNr2:>-
AVTOOPr2:?
CVTPNOr2:?-
TUFCL\r2:@name
XTF@NYr2:@name-
G<[K`Rr2:a
P>[B\Sr2:a-
QIbHKKr2:about
QIbHILr2:about-
^KLOJLr2:abtei-
_GKOKMr2:accep-
cFKPINr2:accepted
ZOHPKNr2:accue-
ZPGPKNr2:accueillera
dMDIOLr2:after
aSDKMIr2:after-
=WTMNVr2:ag
>WTNNVr2:ag-
OYXKEKr2:all
OZ[JCIr2:all-
R[VIHFr2:am
SYWIHEr2:am-
`IIOLLr2:ammin-
^JKNMLr2:amministrazione
GFE_J`r2:an
IHFYK_r2:an-
V]LKGIr2:anali-
U\LLHIr2:analista
DXIIXSr2:and
?VIHZZr2:and-
EMIKhLr2:appli-
L@HNlLr2:applicant
EKGVO_r2:as
NGDYN[r2:as-
E[GU_?r2:assis-
G\NIZFr2:assistante
\GHNWKr2:assoc-
bCHPSJr2:associate
MQULPKr2:at
ESXLQLr2:at-
EVQOOPr2:attac-
GUPOOPr2:attached
MZUMGIr2:atten-
^ETLINr2:attend
KN^MJMr2:auf
JO[NLLr2:auf-
HgILLJr2:avail-
BHfMONr2:away
@KeNPLr2:away-
INKKO]r2:back
FNIKQ`r2:back-
MSTa>Hr2:be
LSUd=Er2:be-
GLJMLer2:befor-
ARMOQZr2:before
GbJMKNr2:behal-
HbJLJPr2:behalf
CXQOOPr2:bespr-
CYQOOOr2:besprechungsoptionen
cHHIOOr2:betri-
aJKJMMr2:betriebsrat
4W\PTNr2:betwe-
,X_RVOr2:between
^EMMVGr2:bewer-
OKOPWJr2:bewerbung
T\DOLLr2:booke-
R_COKKr2:booked
NLMNMXr2:break-
NMMNMVr2:breakfast
MDHL[Zr2:bring
LDGMaUr2:bring-
E_[IKGr2:build-
JJLOK`r2:burea-
@WTNNSr2:c
BUTNNSr2:c-
?WUQNPr2:calen-
?XUPNPr2:calendly
_BJNVKr2:call
QFOOWMr2:call-
@MbKOQr2:cance-
CSVOOOr2:cancel
M]DG\Jr2:candi-
CeGMVHr2:candidate
XYMKELr2:candidates
IPOORQr2:case-
qFEMGJr2:ceo
xACMHJr2:ceo-
INPLI_r2:cerra-
[A]LJKr2:chair
]CWLKLr2:chair-
]QLMIIr2:charg-
ZTKNIJr2:chargé
nCCOHMr2:chef
jEDOINr2:chef-
fAENPPr2:chief
dCENPPr2:chief-
OMMPE\r2:co'
PMLOF\r2:co'-
hFJOLHr2:co-fo-
eFJOLJr2:co-founder
NWIPNNr2:collect
DTUOMPr2:collega
NSMZHJr2:compl-
JSXUGIr2:compliance
GTQOOPr2:compu-
FUQOOPr2:computer
SVFKUKr2:confi-
E`LRLKr2:confirm
YSKMIMr2:confirmed
eKJLHKr2:coo
bLJMJLr2:coo-
hMCQJGr2:coord-
`HCOPPr2:count-
^HEOPPr2:country
bHGOKOr2:cto
cHGOKNr2:cto-
Q\[GCHr2:da
OR`JHGr2:da-
MMMNQTr2:data
PLLMPTr2:data-
H]MONLr2:day
G]MOOLr2:day-
_SRSC?r2:de
]\QOB?r2:de-
JSLOSNr2:del
KUKOTLr2:del-
hKXOA@r2:den
jISMCDr2:den-
MXHLHYr2:depot
IOKMJ`r2:depot-
]JLRJKr2:deput-
aHKRJJr2:deputy
MbIOJIr2:der
ScHKIGr2:der-
]LLLMMr2:desig-
\LLLMNr2:design
O\GJQMr2:dial
WUDJQNr2:dial-
O]PLHKr2:die
M`QKGJr2:die-
=QPO[Sr2:digit-
>PPOZRr2:digital
^IGNOOr2:dir
aHFNOPr2:dir-
dILOEMr2:direc-
eBGQNMr2:directeur
\SEQGOr2:director
bFFOMQr2:directora
kDCOMLr2:diret-
qCDOMGr2:direttore
gKFMLIr2:do
eNDMLJr2:do-
JZKEI^r2:door
IVJIJ]r2:door-
aJGMOKr2:drift-
^KHMOLr2:driftsleder
A^TOLKr2:du
B^TOLKr2:du-
RHJbHLr2:e
QHJeGLr2:e-
DXRMPOr2:einen
D\NONNr2:einen-
YeCKEIr2:el
XjBMCGr2:el-
WH\NFKr2:emeri-
YG]MEKr2:emeritus
HcHQKLr2:empfa-
GbHQLLr2:empfang
HGSfIIr2:en
FD]aIIr2:en-
pFAPJJr2:engin-
lGDPJJr2:engineering
U\IKJKr2:enseñ-
[YGKIKr2:enseña
DQLP]Lr2:entre-
ERMPZMr2:entrevista
I_GXJIr2:er
J_GYIHr2:er-
JIN_OLr2:estar-
IGV[MKr2:estará
]MQTEEr2:every-
UMUYEEr2:everyone
HdMJLLr2:execu-
FeMKKMr2:executive
WLMNOMr2:fackl-
ZLKNOMr2:facklig
DLTI_Nr2:first
FJ[JYMr2:first-
GGK\LZr2:follo-
fQDD`;r2:for
W_AA]Er2:for-
GNUQLSr2:from
IAWPQWr2:from-
R`GLGNr2:front
U]GLGNr2:front-
[LLMLMr2:für
[LLMMMr2:für-
GC`OHZr2:gave
BF`MH\r2:gave-
aKEMMNr2:geren-
bJENMNr2:gerente
^GKOOKr2:gestisce
<WWOROr2:googl-
=WVOQPr2:google
FNNJaMr2:guest-
YL[ICOr2:has
RP]HEMr2:has-
WK[GKKr2:have
]GULKJr2:have-
i_EABIr2:he
gGINLIr2:he'll
gEJQLHr2:he'll-
c_FCEJr2:he-
z>COCMr2:head
w=EOENr2:head-
_GJOOLr2:headt-
aGIOOKr2:headteacher
^@bJGIr2:her
YDiEFJr2:her-
KL^INMr2:here
QMXIMMr2:here-
nKFEOFr2:het
nJHCNHr2:het-
XZJKIJr2:hi
XWJLJJr2:hi-
FGJIXbr2:hirin-
UDHKN`r2:hiring
>STMVRr2:hope
AQSMWQr2:hope-
]MVN;Pr2:hr
[Q\F;Qr2:hr-
fHJKKLr2:hrbp
bIJMLLr2:hrbp-
bNCJPNr2:i
SYGNNKr2:i'll
QZINNJr2:i'll-
^OCHTMr2:i-
NPPKOTr2:ich
XIHLMWr2:ich-
\JUJOGr2:if
\LQJPHr2:if-
XOBdHDr2:ihnen
ZUB]HCr2:ihnen-
W`NJDFr2:il
abCIDGr2:il-
BMdLQJr2:ill
HL^LQKr2:ill-
?S[JQRr2:im
@S_JOPr2:im-
Z6^eG@r2:in
P:biJ;r2:in-
RJPRXDr2:inter-
WKG]IKr2:internal
ARZDaHr2:interview
fOMHBNr2:interviewer
[LLIKSr2:intro
VGJGHdr2:intro-
ePIU<Jr2:invit-
fNHU?Jr2:invited
SVIPJPr2:inviting
^IFHLYr2:invol-
ZHEPMUr2:involved
TI[JBWr2:is
RVUHBSr2:is-
TMMMOOr2:it-
_WNGP@r2:je
fTFIPAr2:je-
YOKPJMr2:jefa
ZMJOLMr2:jefa-
aCWGLLr2:join
XG]HLJr2:join-
VMLOONr2:kiero-
WLLNNNr2:kierownik
IdKMILr2:l'acc-
KdKLIJr2:l'accueil
GQPOPRr2:l1
IQPOPQr2:l1-
_`>QEGr2:la
Ve@PHHr2:la-
^G]NGBr2:lab
_G\NHCr2:lab-
[CIaKGr2:le
]EL[JGr2:le-
^IGLQOr2:lead
GONQUPr2:lead-
PTFWLLr2:learn-
X`FHLHr2:learning
nBBNMLr2:leite-
bGGOMOr2:leiter
cGINLNr2:leitu-
aFJNLNr2:leitung
X\DNLGr2:like
YXDONIr2:like-
WZKLHKr2:line
bSGLGJr2:line-
HIOLQ\r2:link
LGOLQ[r2:link-
MIFbMOr2:liste-
_LMLJKr2:listening
[YHMGKr2:logis-
W_FLFKr2:logistics
WLPOLLr2:líder
OMTNMOr2:líder-
FRROQQr2:m
FQRORQr2:m-
HM\NNMr2:make
GM]OMMr2:make-
AZOUSHr2:manag-
cGGQLKr2:manager
BXRMOSr2:managing
G\JPNOr2:manda-
bGIQKLr2:md
]IKPMMr2:md-
_IAGK_r2:me
eJCCJ[r2:me-
LLN\LMr2:mee
LKN`JJr2:mee-
IPQIaFr2:meet
IROI^Hr2:meet-
CTPOQSr2:micro-
AUPOQSr2:microsoft
@IN]LZr2:minut-
BJN[MWr2:minutes
:\MVMTr2:mit
CRJ`MOr2:mit-
P`KGKMr2:move
T]JEKNr2:move-
PVWOHEr2:my
VQVLHIr2:my-
YMNNLMr2:nativ-
GNLNaJr2:nd
FOMN`Jr2:nd-
[ULOIFr2:night
]XMMDGr2:night-
_TR;FTr2:no
PWZ;B\r2:no-
LJ^JNNr2:non
JGcHOOr2:non-
BIaINVr2:not
CI`JNVr2:not-
bIFQKMr2:notre
bIGQKMr2:notre-
XFRPKNr2:now
XGRPKNr2:now-
EgFE`Br2:o
MeED^Ar2:o-
HHJgJOr2:obs
KHHiILr2:obs-
HKMbNJr2:obser-
3^YOPPr2:of
=WSQPQr2:of-
CIfNNLr2:off
GJeIOKr2:off-
YfHJIAr2:offic-
EgMKOGr2:office
ILGYUOr2:on
FLMZPQr2:on-
PDKE\Zr2:one
RFBLTar2:one-
ATNLN]r2:onlin-
EPMLN^r2:online
RHbIKKr2:only
VHaHKHr2:only-
IHKMeLr2:onsit-
LJJMaLr2:onsite
QYKKMMr2:open
QXKKNMr2:open-
INQOSPr2:operations
^JMMLMr2:ops
`JLMLKr2:ops-
HPMXOMr2:optio-
HOM[PLr2:optional
ZIKN^@r2:ore
^HJO[@r2:ore-
rBCOKIr2:organ-
rABOKKr2:organizer
UKNNPMr2:ort
UKNNPMr2:ort-
FLL`=_r2:our
BRUW=\r2:our-
DcYGKIr2:out
F\VKJMr2:out-
\QA^GGr2:over
eM@YHHr2:over-
KMOOUOr2:pair
IOPOTPr2:pair-
F_LNOLr2:para
E^MNOLr2:para-
[MMOHNr2:part
aKKPEMr2:part-
Y_FBHRr2:peopl-
[\AEJSr2:people
?PUYOPr2:per
=QUWPPr2:per-
^ZB[CBr2:perso-
`XHJGIr2:personal
SFIZQNr2:personalrat
WKMNONr2:personalreferent
WNHPUIr2:phone
VMHPXHr2:phone-
DeFLWHr2:plann-
EcJPJNr2:planning
^B^MMCr2:plant
[=YKHVr2:plant-
EPKPM]r2:planta
HMGPbLr2:pleas-
HZHRVHr2:please
^KMNKJr2:pm
^KLNKKr2:pm-
HPHKO`r2:porta-
J`INNJr2:portaria
N[LMLLr2:porti-
JdINKJr2:portineria
E\JQMPr2:post
JZKQLNr2:post-
GFLMT`r2:poste
IGNON_r2:poste-
NIZNNMr2:pourr-
NIZNNMr2:pourra
SEFUbEr2:prese-
WHOG]Hr2:present
ZLJNNOr2:presi-
YLJNNOr2:presidenta
mIANILr2:princ-
jGAOKNr2:principal
aNOPDIr2:produ-
\OPNFKr2:product
aLLNJIr2:prova
dHIMLLr2:prova-
cGHMKPr2:prési-
ZIKNNPr2:président
JaFLNOr2:prête
IgDJOMr2:prête-
\WVFGDr2:que
ZVXGGCr2:que-
ZLLMPKr2:quest-
[KINSJr2:questions
I`OOHKr2:qui
K`OPGJr2:qui-
<TUQTPr2:r
?STQTOr2:r-
DiNPFJr2:recep-
FaLMNLr2:recepción
DlJSFHr2:reception
PEFOMbr2:recor-
e^?ICLr2:recru-
_OMLNFr2:recruiter
[VERMEr2:recruiting
OcHJLJr2:recruitment
VVJKOKr2:recrutadora
;^POQRr2:recrutement
`KJOILr2:recruteuse
_IFKPPr2:resea-
gEEFPRr2:research
sDEOIFr2:respo-
hNDPIFr2:responsabile
fEHONJr2:responsable
VHX[DDr2:rh
bJQSGCr2:rh-
cLGQKHr2:ring
aLGRJJr2:ring-
ULMOITr2:role
WKMPJRr2:role-
JKKLKcr2:room
KKJJLdr2:room-
aKHOPGr2:round
`IJMVEr2:round-
RECbPOr2:run
XCA]QPr2:run-
@OMNdLr2:s
CQMM`Kr2:s-
dLEPHNr2:sales-
M[HQLMr2:sched-
N]LOOEr2:schoo-
L[MOOHr2:school
/^XQQTr2:scien-
1^XMSSr2:scientist
LdHNKJr2:secre-
YKJOONr2:secretario
MGNP]Lr2:see
PFKP\Mr2:see-
D\OQNLr2:sekre-
B_OQNKr2:sekretariat
S\DPJLr2:selez-
XZFLLJr2:selezionatrice
J_GRMJr2:send
K\HQMLr2:send-
cV?GXBr2:senio-
aZ>FYBr2:senior
7\VMRRr2:servi-
:[VMQQr2:service
]GKVJKr2:shado-
iFMGMKr2:shadow
RHNF[Pr2:share
N`GGSLr2:share-
eOFUL?r2:she
GePMLEr2:she'l-
JdKNLFr2:she'll
[NKXO?r2:she-
HMMN^Lr2:shift
KNKN]Kr2:shift-
EQ`MMKr2:si
EZVNLKr2:si-
XIWMKKr2:sich
\HUMIJr2:sich-
iBUHGKr2:sie
dEWGIJr2:sie-
FJJkHMr2:silen-
eFGKNPr2:sit
[LJKNNr2:sit-
IKPOMYr2:so
GKQQMYr2:so-
DSSPQOr2:sobre
FRRPPOr2:sobre-
aKJMLKr2:socio
^LKNLKr2:socio-
[JKMONr2:someo-
\JJLPNr2:someone
eCGPPKr2:staff
_IHMOMr2:staff-
LJKM`Lr2:stage
KGJLdNr2:stage-
TNF]LIr2:stand-
YVDNLLr2:standard
VJSKNMr2:stuck
XITLMLr2:stuck-
AQRJXTr2:studi-
5WTKWYr2:studio
fEILLNr2:take
cHIMLMr2:take-
DPQKO[r2:takes
INPMNXr2:takes-
KkIIIJr2:talen-
LkIGHIr2:talent
WEFN]Nr2:te
YDEN\Nr2:te-
@ONN^Rr2:teach-
?OPO[Rr2:teacher
HRVJPPr2:team
<TXKPVr2:team-
xCBMJFr2:teaml-
]LGPLNr2:teamleider
gFINNGr2:teamleiter
eFFNNMr2:teamleitung
J]LONJr2:teams
H_KONJr2:teams-
9WQNVVr2:techn-
9XOMUXr2:technical
JKJJHhr2:tel
KJKJGir2:tel-
FNZMRMr2:telef-
EVONSOr2:telefonico
iEINOHr2:test
iCINOHr2:test-
RUGHIZr2:text
MXHKJYr2:text-
IELPcMr2:thank-
II`LNOr2:that
IJ_KONr2:that-
V[V3RNr2:the
QZT<JTr2:the-
INPNNWr2:theat-
LMNNNXr2:theatre
TGUF?fr2:then
OF[G>fr2:then-
V]HIMJr2:they
UOFI\Lr2:they-
PIcJFNr2:this
LMaKGNr2:this-
WIVILOr2:thoug-
YFWHLOr2:though
=RTMWSr2:throu-
>RTMWRr2:through
UPNOMKr2:thurs-
VNOOMLr2:thursday
NNLaLFr2:time
VNF^GLr2:time-
:KTUM_r2:title
<MUUNZr2:title-
e6fHQ@r2:to
e9eDS@r2:to-
GKXKNVr2:today
EJZLOWr2:today-
H^KPMLr2:trans-
o?GPOGr2:trave-
lBEMLNr2:travelling
^KJLLPr2:treas-
aJILKOr2:treasurer
^MKOJLr2:trust-
XMLOLNr2:trustees
DMMO^Or2:twice
EMMO]Or2:twice-
UJGJN\r2:two
ZIFIL\r2:two-
YLMRJLr2:types
XLMSJLr2:types-
C`KKG[r2:uffic-
E]OPMLr2:ufficio
OFLJLbr2:un
QGKIMar2:un-
URNMMKr2:und
VSOLLKr2:und-
]XJHKHr2:up
XaFHKHr2:up-
C\\MEMr2:us
DaYLDMr2:us-
RKNRJRr2:values
VPJJSMr2:video
TQJJSNr2:video-
YKLNONr2:vocal
]IJMONr2:vocal-
KFOPbHr2:vorst-
PUEI]Jr2:votre
QUFI[Jr2:votre-
RgBLHKr2:vous
iVAJJFr2:vous-
y=ANKKr2:vp
s@ENKIr2:vp-
HeKMKJr2:wait
CgJLMLr2:wait-
NINHN_r2:walk
OJMHN]r2:walk-
[ILMOMr2:want
_FMLOLr2:want-
EPSRQOr2:ward
@RUTPOr2:ward-
GKJdNLr2:watch-
A?QHb_r2:we
=ETJUer2:we-
H[NNNMr2:which
JZMMNMr2:which-
aJHOMLr2:white-
`JHOMLr2:whiteboard
MWZV3Sr2:who
XAU]IEr2:who'd
TDX[IFr2:who'd-
UQC\JLr2:who'l-
WNDZJMr2:who'll
QJL^MIr2:who's
VHL[NGr2:who's-
TRW]4Mr2:who-
FK_RLLr2:whom
DHdSKLr2:whom-
SJZOLGr2:whose
TJTXGIr2:whose-
UKWJPJr2:will
RLVLOJr2:will-
HIJOS]r2:wir
IHFO\Xr2:wir-
NEMP[Or2:with
PDMPVSr2:with-
GRWQLOr2:would
CQTXMMr2:y
BRRYOLr2:y-
\ab;N3r2:you
C^KGaGr2:you'r-
F]IG^Ir2:you're
a[c;H8r2:you-
MEX^c/r2:your
PG`Y]-r2:your-
LJfJIKr2:zich
NLdGJKr2:zich-
@TXOOPr2:zone
@TWOOPr2:zone-
FUQOOPr2:|
BVRPOQr2:|-
@XTNOQr2:·
@XTNOQr2:·-
`MLMIKr2:οικον-
eJKOJGr2:οικονομικό
LFORTSr2:–
JHNQVSr2:–-
=[VMPPr2:•
9\XNPPr2:•-
^P\RC;r3:↵
\SVVD;r3:↵-
XNONKMr3:!
XPONJKr3:!-
`[GGKFr3:&
][IDKJr3:&-
^KKPKKr3:'
]LLPKJr3:'-
FPON]Ir3:(
DTQOVLr3:(-
dDGZT=r3:)
VFIXSJr3:)-
_ISOBNr3:,
WCV_EFr3:,-
'a^O\Jr3:-
,b`LVJr3:--
JWWMKJr3:.
L^AUSGr3:/
Z[CUHEr3:/-
CZ9<Wpr3:0
E]2<`jr3:0-
^T@>SWr3::
ZV@>SYr3::-
AcKPKQr3:;
C]PPNLr3:;-
CVQOPQr3:<
=YROPRr3:<-
EVQOOPr3:>
DXRONOr3:>-
>VYNPOr3:?
ATWOPOr3:?-
JXKONPr3:@
OTMNPLr3:@-
WR\=FSr3:@name
ZWWHBHr3:@name-
ANJMX\r3:a
YL=NN\r3:a-
TWDLMRr3:about
MYHILWr3:about-
[KLPKMr3:adjoi-
E_PPJMr3:admin-
F]OPKLr3:administrator
h?FNPOr3:advis-
\GIOOOr3:adviseur
LNHLO\r3:after
ZKBJN[r3:after-
NXKLOMr3:agenc-
F^JMQNr3:agency
bHGPKMr3:am
pADPIJr3:am-
GH\J[Jr3:an
@GZKdKr3:an-
@RPNUVr3:analy-
@ORNVUr3:analyst
KUPNTGr3:and
KXRXP=r3:and-
\OGHPPr3:anoth-
ZNHIPPr3:another
FW^KJIr3:apolo-
IKGNcNr3:appli-
NJHP]Mr3:application
LWNOMLr3:archi-
KNYRKJr3:as
ULYNGJr3:as-
OJZONJr3:asist-
ImHGJKr3:assis-
ErIIHIr3:assistant
VNMOMMr3:assoc-
^QUA<Yr3:at
]VY=;Vr3:at-
_IITJKr3:audit
YKG]HJr3:audit-
WDNNJXr3:baja
WIINKXr3:baja-
K^HPKMr3:balie
MZJOLMr3:balie-
^ILQIKr3:bank
VHLRLRr3:bank-
UVTb?:r3:be
LXV]?Dr3:be-
N_JMMJr3:befor-
LgEJMLr3:before
DWPNPPr3:bespr-
EVPOPQr3:besprechung
H_KNMMr3:betwe-
FdHKNOr3:between
VSNQLGr3:bring-
hCHMOKr3:busin-
fFEMPLr3:business
@NUXWGr3:by
BJVXXGr3:by-
NbIJHOr3:c
SUJKITr3:c-
NWKONMr3:calen-
K[JONMr3:calendar
BWFNaLr3:call
A[EN`Kr3:call-
\VJENKr3:calli-
\SKHMKr3:calling
YPGIXIr3:candi-
FRLNYOr3:candidate
bHFNMNr3:ceo
cHFMNNr3:ceo-
`JHPNKr3:cfo
`KGPNKr3:cfo-
QK\PMEr3:chair-
^HYKCMr3:chat
_IXJCNr3:chat-
QHXPNKr3:chef
MK_NJLr3:chef-
IWYIKMr3:clear-
HZWIKMr3:clears
fGJILNr3:clini-
UFLLOXr3:close-
WHVMKMr3:co-fo-
ZGTNKLr3:co-founder
aJHLPJr3:colle-
\LJMPKr3:colleagues
QFFJ_Ur3:comes
PGHJXYr3:comes-
;PQUWRr3:commi-
9PRUVSr3:committee
IB_L_Fr3:confe-
SF^NKJr3:conos-
SXDMLRr3:consu-
PWHLKTr3:consultant
K]NKLMr3:conta-
_F[MEJr3:conve-
dKKMGKr3:conversation
7eSOMNr3:coord-
3lSOLNr3:coordinator
ZLOLMMr3:cover
YKHKMVr3:cover-
[LHNONr3:cto
[LHNONr3:cto-
cGJMNKr3:da
dIILNJr3:da-
DOP`MJr3:danac-
BNQbMJr3:danach
KLIP_Lr3:dat
MJIQ`Hr3:dat-
>SVMTSr3:data
=SVMURr3:data-
EQYPOLr3:day
HK`PLKr3:day-
UQIWGMr3:de
SOIVQGr3:de-
TZLFMMr3:den
S[KELPr3:den-
U\JJKJr3:deput-
QcKKIGr3:deputy
eBIMNOr3:der
bDKMNOr3:der-
HTRNQLr3:des
DXVONKr3:des-
]HROJJr3:desig-
GOWQPMr3:designer
PSGME^r3:desk
MWGNIXr3:desk-
\MLOJMr3:devel-
XMMOKMr3:developer
H[POMKr3:di
IZPOMKr3:di-
^LLMINr3:dinâm-
aIJRFNr3:dinâmica
\FUKFRr3:direc-
YMJOOLr3:directeur
XEXLIPr3:director
ATRMTRr3:do
ATRMTRr3:do-
dHKKLMr3:does
hFKKJKr3:does-
MMMIM]r3:door
LLKJLbr3:door-
]LHKOOr3:down
YLJLOOr3:down-
_CCPI]r3:du
ZDDOI`r3:du-
;UMG]Xr3:e
=PRGV^r3:e-
YLLNOKr3:each
XLLNOLr3:each-
ZD]LKGr3:edito-
YCaLKFr3:editor
YMHNNOr3:eine
[LJNNMr3:eine-
HVVFZFr3:el
HWUF[Er3:el-
KE\\JIr3:em
ICa[JHr3:em-
L[@UB\r3:en
J^@OBar3:en-
dGCONNr3:encar-
bFEPONr3:encargada
MJOK^Kr3:enfer-
eCINLNr3:eng
cDJOMMr3:eng-
{?FNDEr3:engin-
wDGLEGr3:engineer
]KJNNMr3:engineering
=`IOYMr3:entre-
>\KOXMr3:entrevista
EN^MOMr3:estar-
MH`NMIr3:file
MGbNNHr3:file-
ERSNROr3:final
BV`HOLr3:final-
aFHPOLr3:finan-
ZJLOOLr3:finance
IGGKaWr3:find
HGGI_\r3:find-
LL[ELVr3:first
LLXHMVr3:first-
[LKELWr3:five
WMLFKXr3:five-
MHMOL]r3:floor
MFNOL^r3:floor-
POE]XAr3:for
ONEY\Cr3:for-
B`LOQMr3:found-
AVUPPOr3:founding
OJK^MKr3:frage-
TJH_LJr3:fragen
UNLPNMr3:fragt
PJGP\Lr3:freue-
RHFO_Lr3:freuen
sAXFDEr3:from
i@USDEr3:from-
U^FOLFr3:front
U^EOLFr3:front-
fIFOEQr3:futur-
ETSOOPr3:gap
DTTONPr3:gap-
_WGLIFr3:gate
_]GLCGr3:gate-
UMNOMMr3:gener-
WMMOMMr3:generale
aXFHHLr3:gespr-
aHKPIMr3:gesprek
]JMNJNr3:gesto-
NUFMLXr3:gmbh
NTHNLWr3:gmbh-
ITPOPOr3:googl-
ITPOPOr3:google
\IFQNNr3:groep-
ZJHRNNr3:groepsopdracht
VKKPQNr3:group
WDNPLVr3:has
YCNPLUr3:has-
OKKMbGr3:have
NMLP\Fr3:have-
nJELIIr3:head
kJGLHJr3:head-
[GMJHXr3:hello
YIMIHZr3:hello-
?^ORLPr3:help
E^MPLOr3:help-
]FE[MKr3:her
ZFCZNNr3:her-
SY?PZDr3:his
SOBT_Cr3:his-
hJIHMIr3:hospi-
iKJJMFr3:hospital
IJNR^Ir3:hotel
GJMRaIr3:hotel-
ETOOOSr3:house-
RXFSLKr3:how
P\GOKLr3:how-
cEBHI^r3:hr
aFDIJ[r3:hr-
FFUP\Lr3:i
BFWQ\Lr3:i-
RELNJ`r3:id
QEIKU[r3:id-
M_FONKr3:if
OdCOLIr3:if-
YP_FHDr3:il
ZO]HHCr3:il-
TWJR:Yr3:in
I]L[9Sr3:in-
CAHPiUr3:inter-
NKLJHcr3:internal
ETBLoDr3:interview
HEXKgCr3:invit-
_NSLFIr3:invitation
VE^QGIr3:is
VC]WGGr3:is-
HLaMMLr3:isn't
GJcNMKr3:isn't-
dFNIFRr3:it
ZEVHCZr3:it-
VQLPINr3:je
XPMPHNr3:je-
aFWOGGr3:job
VLQYGGr3:job-
OHUMPQr3:kenne-
GOUPOPr3:kennen
IQMPIYr3:know
HOJQHar3:know-
QZ[JI@r3:la
R`XFHBr3:la-
RI]MKJr3:lab
ZEZKLIr3:lab-
OGMP]Jr3:last
UHOLXJr3:last-
PQEMM[r3:le
HYDMM[r3:le-
eC@H_Kr3:lead
f@=IbLr3:lead-
D[XLMIr3:lo
I]VKLFr3:lo-
FUROOPr3:local
CXSONPr3:local-
_DJOOOr3:look
`CIPOOr3:look-
SbDLJJr3:looks
U`CMKKr3:looks-
cBMPOIr3:lunch
^FMOOKr3:lunch-
iEUNK>r3:manag-
]IYNIDr3:manager
_SENLIr3:manages
aLGIMOr3:math
_LJJMOr3:math-
VTNJMLr3:mee
YROHMLr3:mee-
-]`NQPr3:meet
-\`NQPr3:meet-
4YUSSSr3:meeti-
AWSPPOr3:meeting
YIMONNr3:membe-
_FLMNNr3:member
PTIMTKr3:min
MTJMUMr3:min-
GMNLKcr3:minut-
ILMIKdr3:minutes
APRNN\r3:minutos
VGVLMNr3:mit
OI^JMMr3:mit-
QJOQMQr3:nach
UJNPMPr3:nach-
VMMONNr3:netzp-
VMMONMr3:netzplanung
FGTNbJr3:next
EGTQbGr3:next-
DHGKZcr3:night
DHGLWdr3:night-
LM\NNIr3:no
MN^LLIr3:no-
eCQGPIr3:not
`DWGQHr3:not-
FLaQMIr3:now
GM]PNKr3:now-
UIINLYr3:nurse
YHHKQTr3:nurse-
M]IOMKr3:o
K`HOMKr3:o-
GNL]NMr3:obser-
`PNDCTr3:of
fRD?B\r3:of-
HFYaIIr3:off
IF\[IKr3:off-
9mJ\IEr3:offic-
CmMLMDr3:office
A[L\KKr3:officer
[MJRJLr3:om
VQJQKMr3:om-
RFgOCIr3:on
ZGdNAFr3:on-
cQDPJHr3:one
W_ENHIr3:one-
C^I\KGr3:only
AYQ^JGr3:only-
UYEPNHr3:op
S[EPNIr3:op-
VPGOPMr3:opera-
PVFOPNr3:operations
ITPOOOr3:ordin-
FWQOOOr3:ordinateur
]XGHJLr3:our
^_GFEKr3:our-
TMVKNKr3:over
XQQJMIr3:over-
OIFJdNr3:panel
VHFHcLr3:panel-
JLOOXMr3:para
JIPPZMr3:para-
VJ^JHJr3:patro-
SIbHHKr3:patron
KILPJ_r3:per
EMNQK^r3:per-
XNJNOMr3:place
YNINOLr3:place-
]KJMNMr3:platf-
XMMMNMr3:platform
EP`TFKr3:pleas-
GP^UEKr3:please
[FINF\r3:pm
WHIMF^r3:pm-
\_HIFHr3:por
Y[SHEFr3:por-
HH\UKMr3:prese-
ELJbNOr3:present
LLeKHIr3:pris
JJgKJJr3:pris-
BUPPTOr3:proce-
_HIONMr3:produ-
ZJLONMr3:product
UE[MJMr3:profi-
[CYLINr3:profile
[GWMJKr3:propo-
XEZPJHr3:proposed
_BHMXKr3:quest-
ZCHNZLr3:questions
ENYQNNr3:reach-
IH_JMRr3:readi-
II\KLUr3:reading
O[IEUMr3:recru-
IRHJaMr3:recruiter
OZLKOJr3:recruiting
RaKJGKr3:relat-
U\LJHKr3:relation
McFNKKr3:repre-
[LKNNLr3:representant
`DJOOOr3:resea-
]FJOONr3:research
IIVKMZr3:retir-
IJOJO^r3:retires
JaLNJJr3:rh
ObKKIJr3:rh-
SMTMLLr3:role
TMRMMLr3:role-
JZNMPLr3:room
KYNMPKr3:room-
X[KKDMr3:round
Z\KJDKr3:round-
ULMONOr3:rse
TMMOOOr3:rse-
FRROQOr3:rufen
HQROQOr3:rufen-
^JLNLKr3:run
eCNOIKr3:run-
CLcNPIr3:sabba-
FLaNPIr3:sabbatical
ERUNSMr3:scree-
JJUOUNr3:screening
FI_KTLr3:secon-
EH`JXKr3:second
AiJSKHr3:secre-
Q]JNHLr3:selec-
PZHOKOr3:selección
FUPOQOr3:senio-
CUQOQQr3:senior
L_EISNr3:servi-
DZNNROr3:service
@XNOTPr3:serviceleitung
\KJONMr3:set
]KJNMMr3:set-
cSJBIOr3:shado-
cLKELPr3:shadow
\A[XFDr3:she
`BTVHFr3:she-
FIaKQOr3:sick
HJ^KQOr3:sick-
OHcLJJr3:sie
PFeLKHr3:sie-
_RHQGIr3:slot
ZUJOGJr3:slot-
^LFOPLr3:small
^LFOPKr3:small-
NGDJNjr3:so
NHEKNfr3:so-
cGFPMMr3:speak-
XHNPPLr3:speci-
\FMPPKr3:specialist
aJKQIIr3:sre
`ILPKJr3:sre-
LJLMK_r3:staff
MKLML^r3:staff-
KLKNaIr3:stage
KIJPdHr3:stage-
EKiHNKr3:su
GLgGMLr3:su-
PKLOUOr3:super-
AUVOQNr3:syste-
FSSOQNr3:systems
ZD\JIOr3:take--
TF[LLNr3:take-home
SGVMONr3:tasti-
OHZMONr3:tasting
NXLOMLr3:te
PTNOMLr3:te-
WVPHLHr3:team
PXZDKHr3:team-
FRPPPRr3:teams
FRPOPSr3:teams-
VGKOPRr3:techn-
FRQOQRr3:technical
_XFPGFr3:termi-
SZIOKJr3:termin
I[MPLNr3:terug-
]DFNG^r3:that
ZEEMK_r3:that-
IENh3cr3:the
?HNg5jr3:the-
XIKLLVr3:then
]EILMWr3:then-
<UTZLOr3:there
;UT[LOr3:there-
U^NIHGr3:this
aPPLHEr3:this-
_AJH`Ir3:throu-
_CJH]Jr3:through
>TXNRQr3:time
>SYNQQr3:time-
OWIh5Nr3:to
URHi4Nr3:to-
bGZHIFr3:topic
^G\IKEr3:topic-
HYXHMMr3:train
EWRXCPr3:train-
GKKhNGr3:trainee
FcJSGMr3:trave-
GaKSILr3:travel
XHEO^Gr3:trial
UKGNZKr3:trial-
VGJLaFr3:two
UEIMeEr3:two-
DHUOUUr3:técni-
KCUOVRr3:técnica
NHGdJNr3:und
OHGiJJr3:und-
9^NG[Rr3:une
=^NGYRr3:une-
YLJNONr3:uns
XKKOOOr3:uns-
JL^LOLr3:urlau-
JM[KONr3:urlaub
^RFLKMr3:van
]SGKJOr3:van-
JMNHIdr3:video
KMNIIbr3:video-
CfIOKNr3:voor
HeHOIMr3:voor-
dFIRGMr3:vous
bKJQHJr3:vous-
JMZPOKr3:vp
LK[PNJr3:vp-
fKEKJOr3:ward
_IHMMOr3:ward-
ZJEJNXr3:wareh-
XJDKOYr3:warehouse
;QOOQ_r3:we
;RPNP^r3:we-
URWMFJr3:when
QTXMGIr3:when-
^GYKMDr3:who
[GSNOGr3:who-
WN_DIHr3:will
PX_FIDr3:will-
Sc;ZFIr3:with
X];\FHr3:with-
SBFR`Lr3:would
WBFR\Mr3:would-
bKKLKKr3:y
eJJMKIr3:y-
dIKLKKr3:years
gHJKLJr3:years-
RZV2WOr3:you
X\M8ZGr3:you-
QXi@@Ir3:your
L_k@>Fr3:your-
YKJOONr3:zespo-
UMLNOOr3:zespołu
R`DMJNr3:zoom
T[DMKNr3:zoom-
\EJEJ_r3:zu
[HQEGZr3:zu-
c<J[PFr3:|
UCOVVHr3:|-
dGAJ]Hr3:à
bFAJ]Ir3:à-
aMKMHKr3:διευθ-
gIKOJGr3:διευθυντή
UNHK]Fr3:–
VKHL]Hr3:–-
[HIPQNr3:•
PLJQSPr3:•-
ZaM@4^r:↵
FTRLLUr:↵ *
:XUNQTr:↵ +
^OOQGGr:↵ -
?YUNNQr:↵ - -
UQLOOJr:↵ - @name
dLNLIFr:↵ 0
QVONJMr:↵ 0 -
XLLOPJr:↵ 0 .
\FOPPJr:↵ 0 @name
TMNOOMr:↵ 0 am
aCMPOJr:↵ 0 lunch
^ENONKr:↵ 0 –
LMTOQMr:↵ >
N`KEA\r:↵ @name
LUQPKLr:↵ @name ↵
0hSPNQr:↵ @name ,
OVJOOMr:↵ @name .
UJOQOLr:↵ @name 0
Z@FON^r:↵ @name :
bIIPOFr:↵ @name de
FWPNOPr:↵ assis
CZOQOOr:↵ assis rh
FTQPOPr:↵ bedri
FVPOOPr:↵ bespr
TLPJPOr:↵ betri
DSQOSQr:↵ candi
HOTNORr:↵ ceo
>WWPMPr:↵ compa
KOUMMPr:↵ dbs
TETOLQr:↵ direc
]GLOOLr:↵ direc of
\IINONr:↵ do
DVQONSr:↵ dress
QMVRJJr:↵ drhca
]JKOMKr:↵ engin
]JKOMKr:↵ engin manag
IPROOOr:↵ europ
DWOOPQr:↵ execu
FVOOOPr:↵ execu assis
\INOMKr:↵ forma
DUPOMUr:↵ from
[EOPOLr:↵ head
_CNOOKr:↵ head of
BWQOPQr:↵ hier
XXFOQDr:↵ hr
WMKPQJr:↵ hr @name
CTWNOOr:↵ ich
=\SOOPr:↵ id
ZJKOONr:↵ insti
OMUTHLr:↵ inter
`ILOIMr:↵ inter @name
]JHRMMr:↵ job
@ZQNPRr:↵ july
ZJLNONr:↵ lunch
C\LPOOr:↵ manag
TMNONNr:↵ meeti
CXOOQOr:↵ mitar
WLOOOJr:↵ mittw
AWSOLSr:↵ more
INRQOPr:↵ note
ISPOOPr:↵ o
JVOOPKr:↵ offic
D\OPPLr:↵ offic manag
XMMOMMr:↵ ore
YLMOLMr:↵ ort
OTOPPHr:↵ peopl
aDNPQFr:↵ peopl &
M[KMOJr:↵ perso
FWPOOOr:↵ pleas
FWQOONr:↵ posit
ARUNSPr:↵ propo
DZOOOOr:↵ recru coord
\HMOOLr:↵ respo
D]OOOLr:↵ schoo
B_PONMr:↵ sekre
RKTPNKr:↵ senio
DPONPYr:↵ studi
6hPOONr:↵ talen
;bPOOOr:↵ talen @name
C\OOONr:↵ talen coord
^GNONKr:↵ teaml
AXONOUr:↵ techn
VOLPRHr:↵ tel
[IMOMMr:↵ thurs
UMQNNLr:↵ time
BKJMNir:↵ title
DJORN]r:↵ title :
USJOLMr:↵ video
XJPNLNr:↵ where
:WTLUTr:↵ with
aHOPHIr:↵ zimme
]JKNOKr:↵ |
FSOQSOr:↵ •
7]XNPPr:↵ • @name
NHS<v@r:!
FSRONQr:#
TXGBDar:&
[PIJBZr:& @name
hHKOJFr:& @name ↵
BTSNQRr:& @name )
TNKLJWr:& @name .
dMNMFHr:& @name –
TQJPMNr:& a
INMKN]r:& co
PLLOH[r:& co'
GOQOQTr:& cultu
eW;BLVr:'
]JJQKMr:' )
SIMMI[r:' ,
^GJJKVr:' .
ZFNQLOr:' @name
eJIOGLr:' inter
Z\HJIIr:' is
WKOGWLr:(
_IJPLLr:( ↵
RSJLNQr:( )
IQPOHYr:( 0
9VONTZr:( 0 )
JVOQKNr:( 0 min
TN=B`Zr:( @name
dT2;U_r:( @name )
^GIOONr:( @name ,
ZKLLNOr:( abtei
XIMOOOr:( api
>USNTQr:( as
XKSKMLr:( betri
]JILOOr:( betri )
NUKTMKr:( bewer
]KILNPr:( board
BMPN\Qr:( candi
SPKJSNr:( ceo
aKIMIOr:( ceo )
ZLKOMNr:( ceo ,
oH?KLNr:( chair
dJCLNOr:( chair )
IOTNQOr:( chef
_GKMMNr:( chef )
UJMNMSr:( co-fo
\LFONOr:( colle
BeMOKLr:( coord
]HFOPPr:( count
\IFOPPr:( count direc
_GJNNMr:( cto
_HIONNr:( cto )
XLKMOOr:( data
ULMOONr:( deput
r@;OOPr:( direc
`IFOMOr:( direc ,
WJMONOr:( direc rse
[LKPIPr:( einri
`GJPKNr:( engin
WKMNOOr:( ex
aJJIMNr:( fachl
YKMMLPr:( gf
WLLMNPr:( group
YIFG`Jr:( guest
[I^EHKr:( he
hHHIJPr:( he /
jD?ONOr:( head of
WMSZDFr:( hr
RL_TEDr:( hr )
]LNJJOr:( hrbp
]LJLLOr:( hrbp )
[LILOOr:( insti
XLIEYOr:( inter
YMJFTPr:( inter )
bHGKNOr:( it
[JJOONr:( kiero
VMLNOOr:( kiero zespo
`LJOGNr:( last
HRPRPOr:( lead
ZMJMNNr:( leite
_HGOPMr:( leite @name
^KJLKQr:( leitu
_IJNMNr:( leitu @name
ZIMOMNr:( link
UKLUKNr:( liste
WaFLFKr:( logis
[\FKFKr:( logis )
.[WMYSr:( m
DRROSPr:( m /
]FIOOOr:( manag
ZHNONNr:( md
dKLR@Mr:( mgr
T^JJHKr:( no
Y^GHJIr:( no relat
NJ[LNMr:( not
SGGdFPr:( obs
?XVNPOr:( onlin
^KMNLKr:( ops
`ILMKMr:( ops )
_KHNMNr:( our
OaPGJJr:( peopl
\GMKOOr:( peopl )
jCPFJLr:( perso
pDGHKKr:( perso )
>ZRMNUr:( pregu
YLJNNNr:( presi
ZLJNNOr:( presi )
aHHNMNr:( produ
YKNLKQr:( prési
dFHLKQr:( prési )
\VJKHLr:( recru
YYIJILr:( recru )
[HMOMMr:( recru scree
`JLHMOr:( resea
]FM_CHr:( rh
OLW]FFr:( rh )
8\UOSOr:( s
>XSPSOr:( s )
`IJKMNr:( schic
XMJNNOr:( schwe
VONMLOr:( senio
\MLOJMr:( senio devel
ROMYDOr:( shado
C[QZDMr:( she
FVJ^GNr:( she /
ITPOOOr:( solo
WLMNMNr:( staff
XLMNNNr:( staff engin
[LJNJQr:( teaml
^KHMMOr:( teaml )
]IJNNMr:( teaml @name
VZGGSIr:( they
T^GHNKr:( they /
bKFMKOr:( treas
]KIMMOr:( treas )
UMLOOOr:( ux
jFHLHMr:( vp
ZIIPPNr:( vp @name
UMNONNr:( vp analy
eEJNLLr:( vp eng
6V\TPNr:( ward
?QVUPOr:( ward manag
^KGOMMr:( white
_JIOMLr:( white )
GPTNRPr:( руков
LN]LMKr:)
aRUI@Jr:) ↵
5Y`OMPr:) ↵ -
CWWKNPr:) ↵ 0
dFFQNMr:) ↵ •
VSJRDQr:) ,
3YdNLPr:) , @name
EPSOQRr:) -
fUPAEIr:) .
M^OPGIr:) :
OgAMQFr:) ;
\OHQLJr:) @name
HS]PFLr:) and
hDAPNPr:) en
`GHONOr:) et
ZJKONNr:) i
DK^POMr:) is
WXFNKLr:) mache
GRXNJQr:) on
ZJHOOPr:) over
\EJOPPr:) sprek
]JJNNMr:) també
[LIMONr:) teil
\OIJGTr:) und
NGVQOPr:) will
:^PNRQr:) with
\KMKLNr:) y
aDNITKr:) –
@WRLMXr:*
TNNNMPr:* @name
=UVMOWr:* read
jSCLFHr:+
UHOSOLr:+ +
O[ROJDr:+ 0
eQGKGKr:+ @name
]HKNPLr:+ on
\MKOKLr:+ trust
TALGYXr:,
.YZKUYr:, ↵
6WYLQXr:, ↵ @name
D\RPLKr:, +
Fc@>Odr:, 0
HLOPL\r:, 0 .
CiMNBQr:, 0 0
CLQNIcr:, 0 e
AOLN[Ur:, 0 min
]SCCMWr:, @name
lJJNHCr:, @name ↵
nAGMUCr:, @name (
RNVOJIr:, @name )
{@GJ@Fr:, @name ,
GiGG@\r:, @name .
GCLOQer:, @name 0
dHEMNNr:, @name and
oDHRKCr:, @name manag
`FUMIIr:, @name propo
@`MQPMr:, @name recru
BTVNOQr:, @name time
`KKLMKr:, @name und
W@US@[r:, a
]JKONKr:, about
JQKPPTr:, allei
TZLLIIr:, anali
YZLKHHr:, anali de
:ZKJS\r:, and
UMLNOOr:, and @name
UHMO[Fr:, and two
GTQOOOr:, app
IHOP_Kr:, appli
IMJIIhr:, ask
I]MVGJr:, assis
ETQNQPr:, augus
HNJGJhr:, back
iJDHMOr:, be
ZLJMOOr:, berat
YJKNONr:, bern
AYOOOSr:, biolo
MMMNMWr:, break
WCIJTYr:, bring
THgHHFr:, but
@bPQNJr:, büro
FUQNOPr:, c /
IHaJVIr:, c'est
K^GMTJr:, candi
^IJONKr:, ceo
LF^QMLr:, chair
NE_QKLr:, chair of
RVMMKMr:, charg
WXJNIJr:, charg de
DXWQIMr:, chef
HTROOPr:, chief
\GMNNMr:, coffe
IJM[RMr:, commi
ITJNXMr:, confi
XMSNFMr:, coo
]TERIIr:, coord
JMTOPOr:, cto
WVGNJMr:, da
WPMNKMr:, dan
PGR\LJr:, danac
_LJPFNr:, dc
VTHPJNr:, de
R[JNILr:, de selec
VLNONMr:, decem
VLKOONr:, del
XHMQLQr:, der
`LRLGIr:, die
?SKO[Tr:, digit
>QPOZRr:, digit @name
iFJQHHr:, direc
eFGPKNr:, direc de
jCCROIr:, direc of
gIDONJr:, diret
TVOMJJr:, do
ILOUORr:, don't
]IMOKMr:, drh
]IOIPMr:, e
[ZEQHGr:, el
YJXMELr:, emeri
UH]NHKr:, emeri ,
QGKZKRr:, en
eFJQGMr:, engin
WLMONNr:, engin manag
G\[HILr:, er
TKSOMLr:, et
TMOONMr:, exter
TNNOLNr:, finan
gHMJMGr:, forem
TGGLHer:, from
S[DIUJr:, front
EbMMKMr:, front offic
dHFPNKr:, futur
CH\OI\r:, gave
TKGLVRr:, gesto
YJMNNMr:, gleic
ZKMNMMr:, group
\GeKAFr:, has
YcF\>>r:, he
eGJRMFr:, he'll
IEiPJIr:, he's
hDNPHHr:, head
kFIODMr:, head of
b@BMK^r:, hence
VJZJMIr:, her
UJTMMLr:, his
EPQNVPr:, hope
US?IGcr:, hr
FdJPMHr:, hr @name
h>HNPNr:, hr busin
LUPLPLr:, i
gREKHGr:, i'm
fGGNKNr:, ich
]JJLNNr:, iem
MFdRJGr:, if
]Q]EFDr:, il
qD>EJXr:, in
XNKLNNr:, indep
RINMG^r:, inter
`JMPIJr:, intro
^?aUBFr:, is
GKJKW]r:, it's
VAOP^Fr:, je
]JJKOOr:, jeman
eJMLKHr:, kids
^KJNJNr:, l
XVSLFGr:, la
^GaKHBr:, lab
OJ]PFMr:, lab direc
`FQLLKr:, le
]KIOLNr:, leite
aKJNILr:, likes
IPOOQSr:, londo
VNRQKHr:, manag
mGAMNJr:, may
IWPMONr:, md
JGHKaVr:, meet
EUQOPPr:, mobil
?TXRMOr:, movin
ZQQLHJr:, my
OK[NLKr:, my co-fo
_LJOJLr:, nativ
WEK]BTr:, no
ZFHOSOr:, nosso
P`DNFRr:, not
dHFQKMr:, notre
WMLONMr:, notre direc
NHYOOMr:, now
TSIPLMr:, nuest
KKcGNKr:, não
\[KNHBr:, offic
>JbJ[Jr:, on
]ILH]Cr:, one
YJKNZDr:, ore
ZIJO[Cr:, ore 0
PCXPMPr:, our
hHDPMIr:, our cfo
NK_PNDr:, our chair
fIENNIr:, our head
RK`JJIr:, our patro
MHONVRr:, payme
2_TMOYr:, peopl
gPDKJJr:, perso
XJNNOMr:, perso ↵
SYGNLLr:, perso )
W?^KISr:, plant
SD_MLIr:, plant manag
@K\CgIr:, pleas
eIBJOQr:, plus
AWTONPr:, por
IHJNPar:, porta
_HKPKMr:, pour
[RKPHLr:, princ
cHHQLJr:, princ engin
SSRPFMr:, produ
WR]FHFr:, que
fHLNHJr:, quer
R_FOHKr:, qui
BUPONVr:, raum
`VHGDRr:, recru
k?KNMJr:, recru ,
IeHNLJr:, recru ;
JRPOOPr:, recru coord
gIJOFKr:, respo
bIINIOr:, respo de
VMLONNr:, respo du
KJdLLJr:, resta
dKKPFKr:, round
TKGM\Kr:, sales
F\NNMOr:, san
SJG\NKr:, sans
PYLRHLr:, sched
hEINLJr:, schoo
KJ\LOMr:, se
MGIOJdr:, secon
JaLNKJr:, secre
MBXN]Gr:, see
RDFSaJr:, see you
UbHJJHr:, selez
D^XOELr:, sends
QMMNXIr:, senio
UCQ_W;r:, she
II^PMMr:, sie
_NRHJIr:, so
^LNLJMr:, soci
ZLKMNNr:, someo
]MJNMLr:, specj
eFFJDZr:, staff
[KLPMKr:, staff engin
GLHaQNr:, stand
ZMLOKMr:, store
ISOMRPr:, studi
LgKLGJr:, talen
HeMLIKr:, talen @name
fBDNYGr:, te
\DX[BFr:, team
[LJPMLr:, teaml
KIJJGkr:, tel
JIIKIjr:, tel .
cDH[LEr:, that'
BTX?Blr:, the
TOC;^Zr:, then
UFH[OMr:, they
WGWILOr:, thoug
GGZPWKr:, thurs
NIGQ_Lr:, to
YLMSJLr:, types
XMMOMLr:, types a
GMNYQOr:, um
`LILJNr:, un
EPNOQXr:, une
VEEMaMr:, votre
_dTE;Dr:, vous
[HLOOMr:, vp
[ILPOLr:, vp finan
GdLKLKr:, wait
5WXNRVr:, ward
WMMSKKr:, watch
;DcJTZr:, we
LZQ]4Rr:, who
T[HOLHr:, who looks
`SDNLIr:, who manag
IJVLMXr:, who retir
cGCOOOr:, who will
WDXSJHr:, who'd
PGV[JHr:, who'd be
YPFZIHr:, who'l
URC[ILr:, who'l be
RHL_LHr:, who's
LF`SJKr:, whom
DIcSLLr:, whom you
UKNYJHr:, whose
QI[RIKr:, whose job
m?P?B]r:, will
GIVNZKr:, wir
cEHNNNr:, would
GDeMNOr:, you
Ec?O]Gr:, your
FRPOOSr:, züric
WKMNNNr:, élue
^MLNILr:, οικον
cKKOJIr:, οικον διευθ
9PWSdCr:-
;\VNNQr:- ↵
8UXTPPr:- )
>YTNNSr:- -
3\RRWPr:- 0
1NTWdMr:- @name
[LJOMMr:- ammin
ERQORQr:- anali
KJUOSMr:- assis
>UUOSOr:- data
WMMOMMr:- diret
XLMOMMr:- diret gener
@VVOPOr:- found
DWQNPPr:- new
AOTOVQr:- opera
lCENLLr:- organ
]GKOOMr:- organ ↵
AOPQZOr:- panel
VOMPJOr:- phone
TNMONOr:- she'l
IRRONQr:- she'l go
YGLPONr:- wedne
HN^X7Wr:.
FKJRiCr:/
aKLNGLr:/ /
CONQ`Ir:/ 0
iGCMWCr:/ @name
XEMSLQr:/ @name –
;VROVQr:/ a
:URMVVr:/ d
KQUQLLr:/ day
I^F]CLr:/ her
aD\DIKr:/ him
\IHNPNr:/ model
XEFLRZr:/ night
IQOOORr:/ room
DPSNVOr:/ syste
XJNPMLr:/ team
UYFEXIr:/ them
BVRNRPr:/ time
9USOWTr:/ w
JQPOPOr:/ weeke
WQ15_nr:0
XPSNMDr:0 ↵
CWQNNSr:0 ↵ @name
2^RLVWr:0 (
@STUPOr:0 )
ERUOOPr:0 ) ,
BUUOOPr:0 ) .
RMFFVYr:0 ,
;VOLSZr:0 , 0
;TSNPZr:0 , @name
AZOPRNr:0 -
=]SNNSr:0 - 0
UIGLCgr:0 .
ARRTXJr:0 /
AQONUVr:0 / 0
IjLI9Xr:0 0
8XUKUTr:0 :
`ZCNKDr:0 @name
aLJMILr:0 am
@ZSOLRr:0 break
S^KMKEr:0 c
;PNJ_Xr:0 e
`FGNPOr:0 end
VMOLMNr:0 feedb
IZNNMMr:0 for
eGHPGOr:0 h
`ILMLLr:0 homew
[IKLWIr:0 is
ZORLGLr:0 lunch
BSXNOPr:0 march
ZHIF[Nr:0 min
>JSSFfr:0 minut
CNONaJr:0 nd
GHKRcKr:0 next
GTQOOPr:0 octob
[JLOWCr:0 of
HQSLNTr:0 paint
TQAKN[r:0 pm
_DMQNLr:0 recru
]\IGLFr:0 sharp
^FKONNr:0 sr
HQROPPr:0 st
CGZKJar:0 th
JHKOcKr:0 with
KSTQMJr:0 |
QLNNUMr:0 –
YeGLFBr:0 …
MSG<`Wr::
'j^ONOr:: ↵
:]TOOQr:: ↵ @name
AWSOPPr:: (
WPLNNKr:: +
EXPOOOr:: + 0
UYIJCUr:: 0
IROOOQr:: 0 0
\SNNHGr:: 0 min
DUPOORr:: 0 pm
3Y]ChFr:: @name
(bZNQXr:: @name ↵
#d^JXYr:: @name (
&^]PXRr:: @name ,
JPPOQPr:: @name -
CTSNQRr:: @name .
?TQOWPr:: @name /
JPPOPQr:: @name 0
CRSPQQr:: @name :
?[RPOOr:: @name ;
DRROQRr:: @name <
?YWNNOr:: @name is
DVOORPr:: @name –
XONNIMr:: case
VONNKNr:: case inter
?URNSTr:: contr
BUPOQRr:: data
ATTPQOr:: face
FSQPPOr:: funct
[IMOMNr:: googl
BRTNRRr:: group
VSNLLKr:: hi
\ZJKEJr:: hi ,
TMQOJQr:: hirin
CXLNZJr:: inter
GQPOQRr:: l1
IQPOPQr:: l1 techn
WKPNPJr:: maser
?ZVNNPr:: mª
BaKQMNr:: new
GTQOOPr:: onlin
LOUOOMr:: plant
JROOOQr:: pq3vt
\JRLINr:: produ
?RTRTPr:: r
?UTPSPr:: r -
GTPNPPr:: re
FVSNMPr:: recru
HVTOMMr:: recru scree
TVNPJIr:: senio
bKMQFJr:: senio sre
DTTOOPr:: servi
DTTOOPr:: servi desig
fIHIKNr:: she
XKMOQJr:: so
bKKKJMr:: tbd
COQOWQr:: techn
DOQOVQr:: techn inter
:XXNSPr:: thurs
^HNOMKr:: video
@RPOQWr:: vp
@aVRFKr:: you
FLIMaQr:: your
CYPOPOr:: |
9_TJ\Hr:;
<TWSPOr:; -
ATUQPNr:; - )
_Y@MRCr:; 0
U]TFQ>r:; @name
bBGNQPr:; @name ↵
E\ILZJr:; @name :
`HFLOPr:; and
jKGJIKr:; exec
I\FH`Hr:; from
fEERLMr:; he
gHEKLOr:; i
F[KJXLr:; inter
HbFPMNr:; la
GJKGiNr:; panel
YLKONNr:; secre
YLKONNr:; secre @name
\LOJJOr:; shado
GXWHNNr:; she's
CMMeLLr:; that'
>OdHKVr:; the
JKYPOMr:; this
JKYPONr:; this time
aFGMPOr:; vocal
\IKMONr:; vocal @name
NIJI[Ur:; we
EZKHL\r:; you'l
dQHIHLr:<
[TIKHOr:< >
>WSPLUr:< > ↵
aIJLMMr:< > @name
`GKMMNr:=
bDKNMNr:= engin
aPJJIKr:>
>^RPHTr:> ↵
WNLLLPr:> ,
fIJMJKr:> @name
EVQOOPr:> |
)TXQfNr:?
[OLLKNr:@
VTKMINr:@ @name
7aRMQRr:@ @name )
PRV?KYr:@name
LZXMJDr:@name ↵
*_SMYWr:@name &
KJMONZr:@name '
hKS?HMr:@name (
UUC<WYr:@name )
EUPOORr:@name +
T[R<YEr:@name ,
>QTUVLr:@name -
MJ[GPQr:@name .
^HPKPJr:@name /
BPBMUdr:@name 0
QJAGY^r:@name :
_:WGOSr:@name ;
DUTLPQr:@name <
\HMPMMr:@name @
VNOMMMr:@name [
^HJNPLr:@name ]
8QTN]Sr:@name analy
FNTJZNr:@name and
EK]MTLr:@name asks
C^JOLSr:@name assis
JQPOQOr:@name assoc
_KKINMr:@name aus
UKNQLOr:@name bank
DRVOOOr:@name berei
YMLNQJr:@name by
[IMNOMr:@name chair
HUOOOPr:@name coord
KIK`MLr:@name dabei
DRPOSRr:@name data
YJQPPGr:@name de
?ZRNNTr:@name deep-
n;CPOOr:@name direc
LUNOMPr:@name e
XLLNPLr:@name each
XF\NFKr:@name edito
nBIOJIr:@name en
[IMOMMr:@name energ
?RPOYQr:@name engin
CSPOVPr:@name for
BQTTOPr:@name fragt
_JJMPIr:@name from
YIKOOOr:@name für
UKLNMSr:@name gmbh
DI_OPOr:@name has
8UXOWOr:@name healt
VNLNNNr:@name hospi
IJNR^Ir:@name hotel
]JIJRNr:@name in
TQOMMMr:@name inkl
DNWNQRr:@name is
IIFMgMr:@name lead
ISPOPPr:@name lobby
YQIOOHr:@name ltd
bKIMMJr:@name macht
f?PUJFr:@name manag
XE`JHLr:@name mit
YJJNQNr:@name no
[WJFNKr:@name numbe
DVQOPPr:@name oder
OTMLQNr:@name offic
XMKNNMr:@name on
A[QNPOr:@name opera
BTVONQr:@name oraz
DWPOPQr:@name plann
[FZMIIr:@name propo
LJ[OMLr:@name qui
?_MPPOr:@name recru
H\SLKKr:@name repre
XJNOPKr:@name retai
IRPPOPr:@name riuni
HQPORPr:@name robot
FRPOOTr:@name rundg
GTMIQXr:@name searc
K]NMNIr:@name servi
aCNPPHr:@name softw
TYGPLKr:@name staff
XSIKOMr:@name stati
^KGLNOr:@name stell
EMNPN\r:@name stree
CcPJJPr:@name syste
GHcLQKr:@name takes
VNKNQLr:@name talen
AYROOPr:@name teiln
XLJNOOr:@name they
FSPOPQr:@name title
IGSPTTr:@name técni
BMU_CTr:@name und
AYOOOSr:@name unive
BV_HMNr:@name will
cHJNNHr:@name with
aIPFRHr:@name witho
ZJJOOOr:@name would
LOI]LMr:@name y
]GF^KGr:@name zu
YJNOOJr:@name ·
XAQO[Fr:@name –
_HLLOMr:[
YKLONMr:[ head of
`GINPMr:[ peopl
]IINPLr:[ peopl @name
XLMNNMr:] ↵
UAIS]Kr:a
MXOIRLr:a @name
aIEONNr:a board
VJHJ`Hr:a chat
TGOQNQr:a day
=VQPTQr:a de
ZMMPIMr:a dinâm
pFFLIJr:a entre
]JJMOLr:a first
GdJMOJr:a la
dHJKKMr:a lot
eHJKNKr:a prime
FTKOOWr:a remin
YTLJMJr:a sandb
YRIOJMr:a sched
ZKKNPLr:a scori
MGC]]Jr:a secon
`EJOMMr:a set
_KIRJLr:a slot
_HINOMr:a small
V[AQJMr:a time
cGFJPQr:a trust
cHIMKMr:a vaga
RHHO`Ir:a walk
WIF_KJr:a word
QWZGMEr:aan
YD\HQHr:aan .
L\JPLMr:aan de
MYJPMMr:aan de balie
EbWGILr:ab
GcWHHIr:ab .
SFSOOPr:ab und
IDlHLLr:aber
qUV27Ur:about
YKIOOOr:about how
NJGQL_r:about it
;VZOOQr:about meet
QD^HRNr:about salar
tGIMGBr:about the
?Z\LLMr:about you
Z[V@GGr:about your
`GMKLOr:abtei
\JKLOOr:abtei )
iKGOFJr:accep
aOIMHLr:accep this
D\MOOOr:accou
QXHPLNr:accue
XQGOLNr:accue à
HbLKNJr:achte
IHKeMLr:acomp
LHdOHLr:ad
GSROOQr:addre
PTMMPMr:adjoi
E]QTHKr:admin
ZKNMLOr:advis
LTNONOr:advis ↵
bFJNKOr:advis )
]OJKMLr:af
_JKKMLr:af .
b`T=L;r:after
aCVLLHr:after .
UJ^JJIr:after all
gEIHQKr:after our
HiWJ?Hr:after the
=VTNNVr:ag
?VSNNUr:ag @name
fUBIJIr:again
TaHLIIr:again ,
bFKKLPr:again .
K\LNJNr:agenc
D[ROLOr:agenc ,
F]KKXHr:agend
MMLM[Lr:agend .
DXZPKIr:agree
JPSTKNr:agree 0
QGVOPMr:agree to
FGeNKOr:ahead
Y\KJIHr:al
aKU\:Br:all
HHV\LMr:all of
C`MPMMr:all'i
NcJILJr:alla
DURPOPr:alla riuni
`YDIKIr:alle
UVHOKLr:alles
KKYLQNr:allow
XEEM]Nr:almac
_DC[OJr:along
cHFMRJr:along .
F]ClDEr:als
KIIeLLr:als @name
fDKNNIr:also
XYVZ<=r:am
JSLOQQr:am (
`CJQOMr:am -
DJYdHGr:am @name
YILONNr:am produ
ZLKNMMr:ammin
YKLOMMr:ammin ↵
_KMJMMr:among
aJKJMMr:among thems
NSWJPIr:an
DXPNPPr:an der
T[APWCr:an hour
JO_INLr:an inter
]IOQLIr:an unter
S[LKKJr:anali
R\MLJJr:anali de
;JPJXcr:analy
>RXNUNr:analy )
PSC[NJr:and
d;OT=Zr:and @name
[JLOOLr:and @name ↵
XLKOOMr:and @name (
IFGULcr:and @name ,
hIGKPGr:and @name .
LG]OPKr:and @name ;
ZLLNPKr:and @name each
\LLNOJr:and @name from
]FFIJ_r:and a
aDLMOMr:and ask
YHLUNLr:and asks
fEHJLPr:and discu
BYQONPr:and hand
bKEJPPr:and has
aGINPLr:and he'll
m5TPHLr:and i
e>IPOOr:and i look
`JFMPNr:and i will
ZIJONOr:and i would
UVINMKr:and i'll
N\IMOKr:and i'll be
GGkLMHr:and is
kGCMOIr:and me
`LHKPJr:and me .
IIJPQ^r:and one
GMK`RIr:and only
ELbLJQr:and passe
N`GLNJr:and puts
ZKKNPLr:and quest
R]HOKHr:and she'l
L^HKOMr:and shows
SDF^QOr:and take
EHJ][Kr:and the
VMAaKJr:and then
WFJNaDr:and two
[MLMOJr:and two colle
kGBPHOr:and wants
^IGNPNr:and ways
Pf@VFHr:and will
IIWZLLr:and won't
aENKLPr:and would
TNIOPPr:and you
_JMLMLr:and you'l
EYYMKKr:ander
GRRPOPr:anexo
bE[FHIr:anoth
TEdPIFr:anoth day
EJI[WPr:answe
_IHLFYr:antes
C_MQOLr:any
[RGRILr:anyth
\FLOOOr:api
ZGLOOOr:api )
[SVIGFr:apolo
FUQOOPr:app
ISPOOPr:app per
[RINJMr:appel
ZD9JuDr:appli
aMMMEMr:appli .
ILQOYMr:appli for
aKININr:appli on
XMNOMLr:apr
ZLMOMLr:apr 0
IeKKLJr:apre
JPJ^NJr:apren
BXSOOPr:aqui
EVROOPr:aqui para
LOWNMNr:aquí
`PJQLCr:archi
HROOQPr:archi ↵
K_@MB`r:are
HQSOOPr:are not
KbGMJOr:arran
J]IONMr:arran your
\=VQNKr:as
@TSMUQr:as -
]JaDIEr:as an
ULMNOOr:as every
fNGFIPr:as inter
SHFPJ]r:as it
VKIROOr:as part
NMMXMMr:ascol
NITXLJr:asist
bFAP@ar:ask
gGHKNJr:ask about
_JGPKNr:ask you
BTVVUCr:asked
QXDQMOr:asked me
UEI`LLr:asked to
bFMIOMr:askin
eSV?BKr:asks
fNEHOJr:asks ,
hFIINLr:asks about
JX`KEIr:asks you
G\UMHNr:asks you to
IJMKNar:aslee
YIKIKXr:aslee hopef
HJeHPKr:assen
QEcHGQr:asses
5[LUXPr:assis
?RNRUTr:assis )
MHL]MOr:assis .
AdRNJLr:assis rh
NhIGJIr:assis to
fEEQTEr:assoc
`JMQIJr:assoc @name
JdVL=Mr:at
o9FPQLr:at +
je@EEAr:at 0
hBERKNr:at 0 am
<V[OOPr:at :
E[KPPNr:at @name
CImKMIr:at a
YQJNKMr:at four
bHEOMQr:at noon
DgNRHFr:at recep
FaPQJIr:at recep .
E[FHP\r:at the
BbLQPIr:at the desk
fDMQHIr:at the gate
FNcJMLr:attac
KPJ[UDr:atten
FTK\MKr:atten and
N\_GCGr:au
\GH\IJr:audit
AZb@VGr:auf
IO\MKNr:auf @name
gGDOJPr:auf das
GTQOPPr:augus
CWQNQPr:augus 0
ZU^BGDr:aus
[MJNNMr:aus der
aLLLLJr:aus wien
ESUOMQr:autom
DTTMNSr:autom ,
YJMNNNr:aux trans
HiGJOIr:avail
=T[NHYr:avant
IJYMHYr:avant .
DNQKXSr:avec
IRPOPOr:avec googl
HRQOPPr:avec googl meet
IRPOPOr:avond
IRQOPOr:avond /
MIgHIKr:away
GN[NMMr:away .
IMMMYQr:b
KJ?e<dr:back
ZHG`GIr:back .
Z[GJIJr:back to
IJKaQIr:backg
IIGdQKr:backg ,
BkGNMKr:badge
EaJPNLr:badge .
RDYKHXr:baja
SJTOMMr:baja .
\HKNMPr:baker
G^KNKPr:balie
MXKOMNr:balie .
ZGJMJYr:bank
ZHGK\Jr:bar
_BSi0Mr:be
\TIGNKr:be calli
YLHOOOr:be delig
>W[UNFr:be in
bFLNKMr:be inter
QAP\OLr:be on
JKI_NNr:be prese
EOYQOMr:be reach
bEIMPNr:be the
YFWLNKr:be there
N^[KFCr:be your
NE^FKYr:becau
]MKFOPr:becau of
GSPPOPr:bedri
HSPPOPr:bedri :
KMKQ\Jr:been
WRENOOr:been cance
.dG[UPr:befor
J\JHHYr:befor .
Kf=\@Pr:befor the
CPLOP\r:befor we
IlCLLJr:behal
EfHNLOr:behal of
?VVNOPr:beim
JVHNZKr:below
TZIRFKr:belt
]RHSFKr:belt je
[OJQILr:belt je om
SYGMOKr:ben
GNKR[Lr:bent
XMKMOOr:berat
FTSNNQr:berei
GQTOOOr:berei .
IPPOPRr:berli
YJKOOOr:bern
JFHJOir:besid
LJMKQ[r:besid the
<^QNPQr:bespr
DXQOOPr:bespr ↵
DXPNPPr:bespr :
_IRILLr:betri
SMTLMLr:betri )
WLOIPOr:betri ist
-fTOSQr:betwe
/Y\RTOr:betwe @name
TJNQUHr:bewer
JSMSRKr:bewer )
@ZOOSPr:bewer servi
;^XMPMr:bewor ?
IWVXDIr:bij
A\LOORr:bij de
AXSNQOr:bij ons
AUUOPQr:bin
?VWNOPr:bin beim
9\TNPSr:biolo
8YUMRTr:biolo ,
YJMPLMr:bitte
YKNKONr:block
V>ZD_Hr:board
^JHMNOr:board overs
KhHILIr:book
KW>JXXr:booke
`FGQPLr:booke .
KJMNO[r:booke for
ESSOOQr:booki
IcHOJMr:books
JJKWIZr:booth
Q^]DDFr:boss
JG`GPQr:boss ,
kIJIHKr:both
HOUQNNr:both be
JIJQM_r:branc
HROOJXr:break
[HNOMLr:break ↵
@[RNNRr:break (
H[>GZWr:bring
aJIPKJr:bring lapto
D[FL\Lr:bring two
EbLRKJr:bring you
QK[LINr:budge
?\\FGWr:build
LJNNN[r:build ,
[SAIC_r:burea
EeEJHYr:bus
NVJJKXr:bus .
ZQLOKIr:busin
[KPNKJr:busin @name
YJKOONr:busin partn
ZAhNAHr:but
EOK\PNr:but does
EKlOEKr:but has
JKfKKIr:but she's
FKNM^Pr:buyer
8[EUQ[r:by
FSOLZKr:by @name
EMORK\r:by mail
IPSQNNr:by nobod
L_IQJLr:by phone
@GB]_Ur:by the
AbPPMJr:büro
@UWNNRr:będą
;UZOOSr:będą @name
Q`EIIRr:c
\IKMPLr:c +
HG\LYJr:c'est
YUIKMLr:cabin
HLaOKLr:cadre
KKJ_OLr:calad
MJIfJJr:calad .
G_KPMLr:calen
GLL`MOr:calib
TTREEVr:call
8VVNVRr:call -
CTSOQOr:call - data
\HGFK]r:call .
ETUONOr:call about
OFZOLQr:call becau
XLH\KGr:call for
>PONaOr:call with
YMKNNMr:call you
DZ\LKJr:calle
^MKHPMr:calli
]SKGMKr:calli from
aYCIHLr:calls
TWHNJNr:calls you
[EFaJHr:camer
VIHZMMr:camer off
UuAIDCr:can
CKtCJKr:can't
JJgHLKr:can't join
HjYH@Gr:cance
GdENMOr:cance .
DSWOOOr:cance :
OfBCZFr:candi
AWONSQr:candi (
DTNPWMr:candi :
;\PNWOr:candi call
R_LNBNr:candi exper
WRKNLLr:candi has
DJQN^Or:candi porta
S^ILGNr:candi round
IL]PMLr:canno
MJILLar:cante
@[TLQNr:card
EJIQcOr:cardi
U\FKNJr:caret
JLONXOr:cas
PFMJIcr:casa
L[Q>F_r:case
XONNIMr:case inter
_NKOIJr:caso
aHJMPJr:casti
HM`RJJr:ce
QLKIUTr:ceo
WMKOOLr:ceo ↵
TPGJVPr:ceo )
_JHOMMr:ceo ,
HMWNOQr:ceo @name
FPPNEbr:cerra
aFIMNOr:certi
aJHOOIr:cfo
gHEPNHr:cfo ,
]<c[CAr:chair
jHBLMMr:chair )
RF\NOIr:chair .
RC_PKKr:chair of
B\GPYLr:chang
[TLMIIr:charg
RZJNJLr:charg de
U^JMHHr:charl
NP_A`=r:chat
XKFIZMr:chat ,
BVUPPOr:chat -
@WVOPNr:chat - found
BQTOUOr:chat :
BRTOUPr:chat : @name
]JKMMNr:chats
WH]NIFr:che
[GKPPLr:che gesti
]HKOOKr:che gesti il
R_FJNKr:check
YH\OCJr:chef
_FLMMNr:chef )
WG]NDMr:chef ,
VMLNOOr:chef d'adm
aGKNNKr:chef d'équ
AYUOQLr:chef de
ILMMaJr:chemi
BXTPPMr:chez
HTOOOQr:chief @name
BOQPSUr:chief of
NLLNI]r:chius
hJKIJJr:choic
E]\JKHr:ci
HHbLPMr:ci sarà
KN\MNJr:cita
JWUKLMr:clear
IYUJKMr:clear your
FUPOOPr:clic
EURPOPr:clic qui
EUQOOPr:clic qui per
W]RKBFr:clien
EVROONr:clien :
eDGKJTr:clini
ULMNLRr:clini till
FILbMPr:clock
aCIKMUr:close
gDLKNIr:close the
_SJNGHr:clíni
BPNJP_r:co
OMMOF\r:co'
eCWLHHr:co-fo
]ZHIFLr:coat
QeEGFSr:code
IeILMJr:code .
GSPPOQr:code :
UNKOOOr:codeb
QMTNNLr:codin
MrAEHLr:coffe
VJNOONr:coffe over
EfKOJKr:col
^SMIDOr:colle
]KFOOOr:colle )
]LJMPJr:colle .
VNJONOr:colle advis
XMIONOr:colle you
T\CIYEr:collo
bIFPNLr:collè
=WUITTr:com
IUPMOOr:com a
3\XMVQr:com o
GTQOPOr:com o googl
BNcEAar:come
TGCGZ\r:comes
fHLLKIr:comes in
JNNLJ]r:comes up
HS]MLIr:comin
IUYNMHr:comin .
8ZYMSNr:comit
EPNZNOr:comme
CWE^RLr:commi
\JHUKLr:como
;UaOJOr:compa
HTSPOLr:compa :
<WXNMUr:compa no
KPU[GIr:compl
I[UGNLr:compl clear
BKIYP[r:compt
XPMPKKr:compu
ISPOOOr:compu ,
P]IKOIr:con
8ZUNSRr:con @name
CTUOPOr:con googl
DTTOPOr:con googl meet
LXMQJOr:conci
G`JPMMr:condi
qDEHMLr:condu
jIJKGKr:condu a
GC`L]Gr:confe
P[KG\Ar:confi
\OAOQNr:conoc
QH^OJJr:conos
@^\BXFr:conse
HW[JINr:consi
JR`LHIr:consi .
DVROOOr:consi the
]VCNIMr:consu
RQGOQPr:consu ,
<iEKZKr:conta
@XONTQr:conta telef
EUONSOr:conta telef –
cXDHJHr:conti
VMHFWQr:contr
;VRNUTr:contr (
eNHHJMr:contr .
\@PLRPr:conve
ABZXTQr:conve .
9VYNTOr:convi
?VVNSOr:convi para
]KPMGNr:coo
WNOKLOr:coo ↵
aKLMKJr:cook
ZfDQ@Er:coord
S[IOJKr:coord )
;gMQKNr:coord ,
VNJPOMr:coord .
IKGgNJr:corne
XGRA^Jr:could
aDF]IHr:counc
HPROOSr:couns
GPQOOSr:couns ,
CQTOOUr:couns , @name
\HFOPPr:count
\IGOPPr:count direc
EG`JG]r:court
vE<GHUr:cover
TEYLNNr:cover lette
^JFKPPr:cover peopl
`JFKQOr:cover sql
=VYPNPr:criti
@UWPNPr:criti ↵
;WYPNQr:criti ↵ @name
CRSPRQr:crédi
iCHNMJr:cto
`FIONMr:cto )
hHKLHLr:cultu
6]RMOYr:cultu ,
UJOOOMr:curre
WDINK]r:custo
QIZNFRr:cv
KIRSOSr:d
ARSOSQr:d )
WLKNOOr:d'adm
CWRNNQr:d'orb
CXSMNQr:d'orb .
]HKNPKr:d'équ
dRVFEDr:da
^JKNOKr:da .
ISPOOOr:da compu
HTQOOOr:da compu ,
YKHKTPr:da área
NH[]FGr:dabei
@OS_MMr:dabei .
OTMOKPr:dan
REQ]KJr:danac
YJXGAXr:das
TM[LELr:das gespr
ULQLNMr:das team
GOVOOOr:das team kenne
]JFNOOr:das zweit
<I\N`Jr:dat
@QJQbLr:dat je
DPQPYLr:data
XLLONNr:data )
ZJEQQPr:data .
DPRPQTr:data analy
CVRNRPr:data engin
BSTOSPr:data produ
7]RMSSr:data scien
?WTMRQr:data scien with
Mf[DDEr:date
DcJMQLr:date .
BWRNQPr:date /
GTQOQPr:date / time
DUSOOQr:date :
WRHPLMr:datos
PVJPMMr:datos .
G_KPKNr:datum
PJPLNVr:davet
PLOMMTr:davet ekte
Bbm;DJr:day
NCaQBUr:day ,
A\fDIJr:day .
?]KSPPr:day :
H`SNJHr:day and
I`JJRLr:day befor
ZEPPMMr:day on
jJDKJMr:dazu
LPUNLPr:dbs
MNTNMPr:dbs docum
dKIQELr:dc
TNMPLOr:dc super
KcTMP=r:de
7[TMMYr:de 0
La?NZFr:de @name
XGSOMLr:de baja
I[KPMNr:de balie
JWHOG[r:de bus
SYHOJMr:de commi
ERROQQr:de crédi
XRFPMMr:de datos
WZHMKIr:de direc
WJHUNNr:de groep
=\TNOQr:de la
FWPOOOr:de los
_GKPLNr:de opera
eDFOOMr:de plata
GRQPOPr:de poort
DWPOTLr:de produ
ASSOTPr:de proje
NWNPKLr:de recru
CWPNQQr:de recru –
FRYONLr:de riesg
EUROOPr:de réuni
KMUROKr:de santé
RZGOJOr:de selec
WZGKLKr:de seleç
aIEPLOr:de turno
XJMOOMr:decem
WKMOOMr:decem 0
dHRIJJr:decid
`JTJKGr:decid .
U\EQKHr:decis
DIhPKKr:decli
OQVMJNr:deep
JSSPMMr:deep dive
GSTNMPr:deep on
AYRMMSr:deep-
BWQNNRr:deep- :
_ZEJJIr:deixa
a\IICHr:del
YLJNPNr:del equip
aKNLHMr:del forno
[KFOOPr:delig
ZKGOOPr:delig to
JRPOOOr:della
aJMHNLr:dem
]`WD?Dr:den
GRROOQr:den ,
eVDFHMr:den @name
IeHOJJr:den termi
eHIHMOr:depar
bLIHLOr:depar .
IPLNL[r:depot
_\GJGFr:deput
TMMOONr:deput )
kSBHLGr:der
`TGLLHr:der @name
CXPOPPr:der bespr
AXZMNLr:des
XKHK[Ir:descr
ZIIKZIr:descr a
TMVIRGr:desig
]HKKOOr:desig )
GRTOOPr:desig ,
ETSPOOr:desig @
O^6QF`r:desk
H^GRPJr:desk ,
G]C[PIr:desk .
?RVNNWr:despu
JLSOSOr:detai -
VOPNJLr:devel
ZMMOKMr:devel ,
EZG`HKr:di
JPPPOQr:di micro
XMKONMr:di stabi
YXDIOLr:dial
kBEIPNr:dial in
L]KLNLr:dial-
VONOLLr:dich
YJKQMMr:dich bewor
WLNOLNr:dich direk
KYFJL[r:dicht
KLhIIIr:did
bPJ[D@r:die
`HNIOLr:die erste
\KFNOOr:die stell
CMYMPSr:diens
JQHNWRr:digit
=QQOZSr:digit @name
AVUNOQr:digit team
XLENQRr:dinne
]MMOGMr:dinâm
WMKMLQr:dir
ZdPDAGr:direc
AVNKUUr:direc ↵
JTPONNr:direc )
NIWLLTr:direc ,
cFFPJPr:direc ;
\LJOLMr:direc @name
STEOOOr:direc and
[NHPLNr:direc de
_WHLGJr:direc line
eBJSNIr:direc of
TLMOOOr:direc rse
`EIPNNr:direc techn
BSTOQRr:direc |
XJNOLOr:direk
XLNOLNr:direk an
cVCLKHr:diret
MWJPNNr:diret .
WMMOMMr:diret gener
SJRMNOr:diret hr
tDHEIMr:discu
bFGKLSr:discu it
GUQOOPr:dispo
JRPOOOr:dispo della
GTQOOPr:dispo mobil
RRVOHIr:dive
BTWOMPr:dive ↵
BJOPbLr:dni
dTNFHDr:do
NE`ONKr:do .
bCONKNr:do the
FYIO[Ir:docum
MNUNMPr:docum pleas
dSL\=>r:does
YGK]HJr:does .
CQK]PNr:does not
RXZGFJr:does the
RGTOPNr:does the tasti
iJHKIKr:doet
gHFNLLr:doet het
uDELEKr:doman
FJNVI]r:don't
GNSNPUr:don't panic
QLMZLJr:done
VLOONLr:donne
<W@LNmr:door
XKSPKHr:dotat ↵
ZCGR[Jr:down
\FHSLQr:down with
BWQONSr:dress
GSPPOQr:dress code
\LJOKMr:drh
TNTRJIr:drhca
LOUSLLr:drhca ,
UHXMJMr:drie
JPRONRr:drift
K^XLHEr:drive
YSHKNMr:drive you
VQKKONr:drive you over
V\EMNHr:drop
D\\LJHr:drops
SXCJF\r:du
IURONNr:du clien
K_MMJLr:du servi
]MJPLJr:du stand
_FXKHIr:due
KGJLbOr:dura
FMIeMLr:durin
YIMNNNr:délég
WJMONOr:délég aux
VL@_Y@r:e
GX?Wd@r:e .
\MMLJNr:e @name
gGHNILr:e conve
TKMLWKr:e entre
N]KLMKr:e le
_CNKPOr:e o
>XPRQRr:e selez
MYKOMMr:e ti
aJKKLMr:e um
LINMHcr:e étage
bBGNQOr:e-mai
`EGOPOr:e-mai .
gJHJNIr:each
UMMOOMr:each have
YA\\G@r:edito
]EZMKFr:edito –
XPPPIHr:educa
OX\JEHr:een
DWUNNOr:een lid
YLNLNMr:een paar
dFKIMNr:eerst
cGJKLOr:eerst kwart
gLHELNr:ein
WOMJMPr:ein .
\LMKNLr:ein @name
kHDMKLr:eine
\LKLMNr:eine @name
IfLIMJr:einen
GRRNPPr:einen kredi
[LLOIOr:einri
YMMOJOr:einri )
LLRLOVr:ekte
RJPKLVr:ekte .
bhL?F@r:el
WYHOHLr:el clien
\JF`IEr:else
OKHaMJr:else .
YNHLMQr:elter
TNKOOPr:elter ↵
EEa[JIr:em
ESRPQOr:em :
ERSPOQr:em anexo
OcHHMKr:email
^JIJNPr:email )
PJaLHKr:emeri
ZHXNFLr:emeri ,
AfUOHGr:empfa
HJ_LPMr:empre
GN^INOr:empêc
XYTU3Mr:en
tCBOGKr:en @name
fEJPKLr:en de
LOVRLKr:en dotat
aHEPMOr:en ik
LWXLLHr:en la
_JJHNPr:en praat
L_KLNLr:en recep
L]KKOLr:en recep .
9WRSLYr:en situa
QJ^ENNr:en su
fDGPJOr:encar
_GHQKPr:encar .
e?[FKKr:end
`HLLKNr:energ
XLLOOLr:energ .
LIMN^Lr:enfer
aHJLLNr:eng
[IMOMMr:eng )
XMMNKOr:eng ,
_FJMNOr:engen
`LLF_=r:engin
bEJOPJr:engin ↵
@WSOROr:engin ↵ @name
]KLPLKr:engin (
WJNNMPr:engin )
BYTLPOr:engin ,
UFKN\Jr:engin .
HLPOSTr:engin lead
YQLOIKr:engin manag
_IINNMr:engin |
UKYJHPr:enjoy
SKYKHPr:enjoy your
TKULKPr:enjoy your chat
XYGLJLr:enseñ
]UIKJKr:enseñ el
VIFHJcr:entra
[WJAc:r:entre
dA^KFFr:entre .
;UZMTNr:entre final
TNLNOOr:entwi
WMKNOOr:entwi )
CWROOOr:envir
[KGOPNr:equip
\JINPMr:equip de
OYSVAGr:er
^IGONOr:er zelf
\GOQLKr:erkra
`GVFPGr:erste
BZULWGr:es
NHIO^Nr:esper
BIlNIKr:est
VMJOOOr:est la
GIfMMJr:esta
U=`ZIEr:estar
EHhHOMr:estar .
dDTIMIr:estar prese
QOgEGGr:está
UCaJKKr:está de
\HKQNLr:está de baja
LJbEPNr:está no
lQRDEBr:et
LRUNPHr:et @name
eDEPQKr:et @name .
[HHPNPr:et la
fEHONJr:et le
^HGOOOr:et moi-m
FRVOONr:europ
FQUOOOr:europ /
KJM_MLr:evalu
GQTOOOr:even
ONUQCTr:event
hOJV@Dr:every
UR@]NHr:every and
[NNOHMr:every appli
VMLNOOr:ex ward
GDjNLLr:excus
hLHKJJr:exec
kIIJHKr:exec :
CkNIILr:execu
HhKIKKr:execu assis
CXQOOPr:execu searc
R=OJaPr:exerc
fBIRMJr:exerc ↵
VNJOONr:exist
WNJOONr:exist codeb
GbKMNKr:exit
ZJHKIZr:expec
N\ALVMr:exper
XVLPCMr:exper ,
hGHIKNr:expli
KNLN]Jr:exter
TMOONMr:exter membe
`FLNLMr:fa
?TVPROr:face
<ZPMNYr:fachg
<ZPMNYr:fachg mit
cJHKLMr:fachl
bJGJNOr:fachl )
ZKKNNMr:fackl
ZLKNNMr:fackl repre
EHEPaVr:fair
QIYLNMr:fait
HQLPOVr:falls ,
MHEKQdr:far
@WWONQr:favor
IMLKJbr:fecha
TOPLMLr:feedb
FML`OLr:fica
lDCLMNr:field
`EJHPRr:fifte
^GIGPUr:fifte minut
U?cXFEr:file
LI_NOHr:file to
ARSORRr:filtr
ERROQQr:filtr @name
ERQOQRr:filtr @name -
MN`HNJr:final
BTVNRNr:final com
gEINKLr:finan
DUEH_Tr:find
HVJJK]r:find the
@SVMQRr:finde
h/fGIOr:first
XJTGMOr:first .
FHVK_Lr:first call
cIHJOMr:first inter
YMGVJLr:first time
VJMFL\r:five
WHLEJar:five minut
@[[LJNr:fligh
_@JHCer:floor
LJLOM\r:floor ,
cHEJJVr:floor .
YKINPOr:flu
GFgKNMr:fois
GFiKNLr:fois .
VCAbB[r:follo
DHHaH]r:follo the
Tj+WQIr:for
S;MM]Ur:for 0
DWRNPOr:for :
q?LMJHr:for @name
UHNL\Hr:for a
IJYVMKr:for all
JFHZ`Hr:for an
SEZXJFr:for her
UI]JKIr:for his
I[JOPLr:for lunch
^HMNJOr:for our
RIWLNNr:for six
Q`8OYIr:for the
^YFJFMr:for this
QjFJFIr:for you
ULGNWNr:for your
lFJMLEr:forem
D]II\Lr:form
^FKXKHr:forma
]IMOMKr:forma :
?fCI`Jr:forms
FYGL^Ir:forms of
]LNMIMr:forno
\SHPGLr:forwa
b@JPOOr:forwa to
@]UFHZr:found
AUVPOOr:found desig
P]SHGJr:found your
VCZMKOr:found your profi
YUSGIJr:four
iEWHGFr:four .
M\@`FKr:frage
hGDNOJr:frage ,
O`JILKr:frage .
aNKLNHr:fragt
;RWVOPr:fragt gern
XFDOZOr:freue
[KGOOOr:freue sich
QJIPXMr:freue uns
UQUGWAr:frida
JLXPLPr:frida ,
QD^KXDr:frida .
VGJ_KIr:from
ELMO\Qr:from :
a`7Bd<r:from @name
P<A\XZr:from a
@VUQNPr:from calen
LQTZGIr:from compl
H[XHKMr:from compl clear
\KKNMLr:from finan
SFVIRPr:from hr
RFZIQNr:from hr will
SJXZDFr:from inter
YJJXJLr:from inter audit
>XXNOOr:from my
Fe>bKDr:from our
UUJOMJr:from peopl
C_MNPMr:from recru
fE2aXDr:from the
^KJJNNr:from the math
ZKMMOLr:from the team
oDFJKLr:from you
[Y?H[Cr:front
YUGQLIr:front desk
OaHKINr:front offic
@WWNNPr:full
EMMP`Kr:funct
GSPPPPr:funct triag
hAULCLr:futur
[IKOOMr:futur collè
_GEOPPr:futur manag
VMCdEKr:führt
\MKLMMr:für
^GKONMr:für den
CSWOOOr:für mögli
TNMNOOr:für tee
ETSOOPr:gap
GSROOPr:gap is
YW?DAer:gate
gCMRGJr:gate ,
HSFLL`r:gate .
FXJNKYr:gate 0
CDgNEYr:gave
VD_QHHr:gave us
CKQKLcr:gebou
WMMOMMr:gener ↵
fHDNMNr:geren
COUUNQr:gern
?RVUOPr:gern nach
=YVQMPr:gerus
bYVABFr:gespr
gCKJLNr:gespr .
@QPNYRr:gespr @name
YLLLONr:gespr af
RVKPINr:gespr führt
^JFNNOr:gespr mit
^HKOOLr:gesti il
WUEMKQr:gesto
WKGKUQr:gesto da
KVXHOIr:get
VTHOMLr:get a
JHZPPNr:get to
GCVMLar:getti
ZJMLMPr:gf
WLNNMOr:gf )
GGbKQNr:già
ZJMNNMr:gleic
OSNJGZr:gmbh
ULPOLOr:gmbh )
ZQXDEMr:go
ATTNNTr:go deep
bEHMNPr:go throu
STVIHKr:goes
TQIONOr:goes on
GP_LMKr:going
GPUOOPr:good
BTVNOOr:googl
HRTNOOr:googl meet
TGUOLNr:gover
[ILNOMr:gover ↵
WMLNNNr:gover )
GI]QLOr:gover ,
XKNPJOr:graag
VEZJMNr:grade
HIlYCBr:greet
FPXZJHr:greet every
TT@[MJr:greet every and
SHeLHGr:greet you
`IHPLLr:groep
\RHJFUr:groun
OTSAC`r:group
\ESDHZr:group .
aIKKLNr:group pm
QHKeKGr:guard
[HGL`Er:guest
]GFK\Ir:guest )
HaLPIKr:guide
HLNXQNr:gut
aDGPOOr:géran
MLQLNVr:görüş
SKOLMUr:görüş için
bDKOJPr:h
KEZH`Gr:ha
KYLPMMr:haalt
J\JPMMr:haalt je
ITVKMNr:haar
HNNLUUr:haar over
MLZMMLr:habla
AKhQLJr:had
GL^OMMr:had to
jHCGVHr:half
_FKFTPr:half an
@TTNOUr:half-
HYJIDcr:hall
OJMMJ]r:hall ,
FYNQMOr:hand
EZMPPNr:hand you
ZG[HMIr:hande
ROZOHHr:hard
SWMMKKr:hard hat
gBAPPPr:hará
XIYDLQr:has
Y:QA\Xr:has a
gDIPGNr:has accep
RMGO]Ir:has been
[KJNLQr:has clini
\QKNGMr:has confi
bKHTCMr:has invit
dIHTCMr:has invit you
FGbOQKr:has kindl
XSYIFHr:has left
_KGJOPr:has no
J`JNMLr:has the
PHJNK`r:has thirt
KgFMGNr:has your
a[HKDFr:hat
kAJRHKr:hat den
]GOPKMr:hat den termi
QIMPMVr:haus
d?OG`Br:have
^EFI\Lr:have a
ZKGQOOr:have his
YGFN_Hr:have you
a^S],?r:he
\E_GGLr:he /
YDN\JIr:he does
gKKHHMr:he inter
TD\OKLr:he is
VRHRLLr:he will
fHHMMKr:he'd
dIGMMKr:he'd like
m>C_GFr:he'll
_JKPLKr:he'll ask
WClGEHr:he's
nAVKL>r:head
BO]MWHr:head ,
aHGPOKr:head @name
HRRNQOr:head de
jBQNDKr:head of
`HJOOKr:headt
5UYOXOr:healt
CSUOQOr:healt ↵
f;UGCYr:hear
[DILMYr:hear about
^KD[JIr:hears
YJMJHXr:hello
?lJOJLr:help
GVQONOr:help .
^DFPJXr:hence
^FDMKYr:hence the
TLeYJ3r:her
HXJ]FNr:her )
YALGfGr:her .
J`HQHNr:her if
SLWKQHr:her place
FIZXMKr:her train
WX^R>=r:here
MK_HNLr:here as
aSFLKIr:here from
^XDMKHr:here from @name
MLMZNLr:here to
VF_KLHr:herse
qBGTGEr:het
bGJJNOr:het eerst
`^GIDIr:het gespr
ZMGOOOr:het team
[GHVMLr:het vak
FNQMSUr:het van
\VKKJJr:hi
W[JLIIr:hi ,
FTROPPr:hi /
CXQOPQr:hier
DVQOPPr:hier klick
LN\FPNr:hijo
XU]M=Fr:him
RGaJIMr:him )
JH`OIOr:him ,
RPRTIHr:him .
iEGNLJr:himse
dIJNLIr:himse ,
ZKJNONr:hin
DEY]GSr:hire
HSAFVar:hirin
PHPOSPr:hirin manag
eHHJQJr:hirin team
JP[LKMr:his
XLIOOOr:his camer
YKVJKKr:his group
]E\LGIr:his own
\PIJNMr:holds
ATYNOOr:hole
@XYNNNr:hole sie
bILNKIr:homew
bHLKLMr:homew talk
GPONVOr:hope
IILKMcr:hopef
[RJGISr:hospi
kJHLELr:host
JGFJY_r:hoste
PLJLL]r:hosts
<Y?MY_r:hotel
EHJPYZr:hotel /
QHUWX>r:hour
GGLOGkr:house
HQPPORr:house ,
`[>XCEr:how
A]F\MMr:how we
dFGNNNr:how you
QX^L6Rr:hr
bD[QECr:hr )
NaGNMIr:hr @name
_JMPMHr:hr busin
WLLNNNr:hr tbc
OE[HSPr:hr will
cHMJNKr:hrbp
_KNJJNr:hrbp )
FMLeMJr:hört
HLIdOJr:hört zu
fGPDY@r:i
XNROKGr:i @name
\KKOLLr:i @name .
j@FPNKr:i look
]CLPONr:i will
]HIPNNr:i won't
aFEPNPr:i would
LZXLHHr:i'll
SZEOOJr:i'll be
jPEJHHr:i'm
bYJLAGr:i'm the
]VNHGJr:ich
FOYONOr:ich (
dHHLMMr:ich .
fFIOJLr:ich den
YLMNLNr:ich freue
>YYMNNr:ich hole
IQRNORr:ich sie
\LGMOOr:ich sorge
SJQPMNr:ich uns
aIMMKLr:icu
EPDJZ\r:id
\JMOLLr:id :
[JKMNNr:iem
[JKLOOr:iem .
E^dD;Ur:if
D]MQOMr:if anyth
YbEGMFr:if the
HSROOOr:if the gap
I`LNMJr:if the gate
BM_N?`r:if you
FJ[]JHr:ignor
GGY[JMr:ignor her
Q[O\?Dr:ihnen
[EXINKr:ihnen .
BiJGOOr:ihnen den
IcJLMKr:ihnen einen
WMKNOOr:ihnen hin
KN[MKMr:ihren
<WRQQSr:ihrer
WLKMLTr:ii
]TEMKLr:ik
[dIMQ4r:il
F_GMVKr:il collo
\ILOPKr:il front
YJMLMQr:ile
SKOMLTr:ile görüş
GLcKOKr:ill
IQcHKJr:im
OM]MLHr:im @name
IM[MOMr:im urlau
LLK]KNr:impar
NMH`LKr:impar .
NJ`a6Lr:in
EWG^OJr:in ,
S\B\IDr:in .
JWe<IPr:in @name
]CCJN_r:in a
M_GKQLr:in and
VLMPMMr:in as
XGDS]Gr:in for
bFCSPLr:in from
WZEHPLr:in hr
CFWLO^r:in may
bJGMSGr:in our
]CVKMKr:in perso
K^JNMKr:in porti
L^INNKr:in porti .
X?Zi?Ar:in the
@FaEO`r:in this
IE\J_Hr:in time
E_YDPGr:in touch
GMJcKNr:in train
eFHKNMr:in with
AQYMSOr:in your
YMKLNNr:indep
UNMNNNr:indep membe
CdKMQKr:indic
\PHOKLr:indiq
QTQMLKr:infor
FVQONPr:infor |
\FJNPPr:infra
iEENOJr:inglé
@XTPOOr:inkl .
eHGOLKr:insis
gGGPLIr:insis on
_FTLLIr:inste
LKXLQOr:inste .
YEDHOar:insti
ZLJMONr:insti )
XJLOOOr:insti @name
]>MVf6r:inter
IPNQSOr:inter ↵
;WTMWPr:inter (
SROETMr:inter )
PO?^YDr:inter ,
8PRTXSr:inter -
nJ1_U=r:inter .
UHNPFZr:inter 0
0U\NZQr:inter :
3RYN_Or:inter : @name
RGRQOOr:inter @name
QLXKNMr:inter and
TLI^HKr:inter audit
6VZRSOr:inter betwe
4W[RSPr:inter betwe @name
HKUOUOr:inter detai
SFP^JJr:inter for
HJ[JUMr:inter is
mHKJHHr:inter on
M\KMMLr:inter panel
8UYPTNr:inter type
OfHNCKr:inter with
{>IIEIr:inter you
aFADQ]r:intro
ASPOURr:intro call
XDHHXVr:intro to
MIILLdr:inven
JNPNKXr:inves
^FE]JJr:invig
_P;F`Ir:invit
^PUJEGr:invit .
`GCMF\r:invit as
RJGPK\r:invit as it
NCJQfHr:invit to
]NFPTDr:invit you
\PHSFNr:invit you to
YDJOLXr:invol
UFSSKNr:invol in
QCnKFHr:is
DN]NONr:is away
QBELZ\r:is booke
_HGQPLr:is booke .
TNKNOOr:is down
XVHJPJr:is er
HL_LQJr:is ill
SJ?V^Kr:is in
bJGHSNr:is in @name
]PIPILr:is invit
VPLQINr:is invit you
T`HKKHr:is learn
S_EOIKr:is learn how
\LXJFIr:is moved
KJ`GQMr:is no
GJeJQJr:is not
GHiIQHr:is off
cAcFHEr:is on
DLbNOJr:is on sabba
KOMXOLr:is optio
KOMWOMr:is optio and
XBGMP\r:is our
XXFIQIr:is out
^ANQPMr:is sched
LKcFOKr:is stuck
TJUKOMr:is stuck in
]MKIOMr:is the
ETSOOPr:is too
kDDMMNr:is trave
TRLNMMr:is your
HVPOOOr:is your coord
Y@_NGMr:isn't
HM]MMMr:isn't comin
[FDQLWr:isn't invol
UHCUMWr:isn't invol in
QBnU@Dr:ist
KM\MKNr:ist auf
JL]LOLr:ist im
KL[LOLr:ist im urlau
GMcIPJr:ist in
HK`MOKr:ist in @name
ZLKHPPr:ist infor
LLUOD[r:it
`JGLNNr:it )
UWFJA]r:it .
FGXN]Jr:it is
UI\LJJr:it light
RHEPJ_r:it never
ZAWINQr:it with
C>XTR[r:it's
KIINMbr:its
CNUMPXr:için
OKPKMXr:için davet
cGIQNIr:ja
HKSPPSr:janua
[Z[;T;r:je
NV_IDIr:je .
FUPNPPr:je bij
MXHQMOr:je de
VRJPKLr:je om
I[MPLNr:je terug
LWNPMLr:je van
N]HOKMr:jefa
XQKPJLr:jefa de
]JJKOOr:jeman
TJLMZJr:jeudi
gGSY@@r:job
TMKOPNr:job :
XKLPLOr:job @name
UKTXHFr:job you'd
\AYZDGr:join
VFaGLJr:join .
`IKJOMr:join from
dGJMFQr:joine
XKKUIMr:joini
hABWUDr:joins
ULIKYMr:joins 0
hGOFKKr:joins for
SZJJNKr:jr
?XMLTVr:july
TNKNPOr:july ,
@ZQNPRr:july 0
PI^MOGr:june
<Y@cJWr:just
FGGfQNr:just liste
HG_NPNr:já
GRUOOOr:kan
GNKLJcr:kanto
WG\LJJr:keep
\GTLJLr:keep it
GLLiKHr:keeps
fBRHLKr:kenne
hGOHJJr:kenne .
;WRMYOr:kenni
_KMMLIr:kids
bJMLLIr:kids aslee
YKKOONr:kiero
ZJJOONr:kiero zespo
LLN_JKr:kijkt
MLN^JKr:kijkt mee
JH\OPLr:kindl
KF]OPMr:kindl agree
[BDGJhr:kitch
LHILLfr:kitch .
CWQOPQr:klick
CWQOPQr:klick ,
BXWLCYr:know
FSROOPr:know ?
TKNOOOr:know you
VfEKIEr:knows
Y\EKLJr:knows the
IIPNcGr:komt
N[JPJMr:koord
TLQOPJr:kopie
GOUPPNr:kopie !
GSRNPQr:kredi (
ONTQLMr:kurz
XLKNNNr:kurz mit
iHHJJMr:kwart
jCHHMPr:l
gEGKLPr:l .
FmILFMr:l'acc
JbKMILr:l'acc .
RTYJIIr:l'ent
KIbMLKr:l'ha
HQPOPRr:l1
HQPOQQr:l1 techn
Tai@@;r:la
EXONNQr:la @name
YKINOOr:la desig
\HCNUPr:la direc
\IHOOOr:la encar
KX\NEHr:la entre
cCFPOOr:la géran
FUROOPr:la reuni
RJ_IJKr:laat
PO_FKJr:lab
KL^PHMr:lab direc
EOPQVOr:labs
COPQXOr:labs -
BOPQYOr:labs - panel
LNTNNPr:lade ich
cJIPKJr:lapto
R\IMJLr:las
\CaBWAr:last
`MIPFNr:last one
nOGJCIr:late
pFGIIKr:late ,
JCkLLJr:later
IIgJMJr:later .
^IOMKLr:lavor
aHOMJKr:lavor e
[U:Y=Zr:le
eFGOOKr:le chef
H?PR[Vr:lead
@VSNPRr:lead (
gIDNIOr:lead )
eDHKQMr:lead ,
YIRQNGr:lead .
FRPQQPr:lead @name
WH\JHMr:lead –
_IHOOKr:leade
XZBJEXr:leads
dKJEKPr:leads ,
OVB[LMr:learn
U`HHLIr:learn how
FKL`NOr:learn the
QRXJLIr:leave
UMOLPNr:leert
QI[JCXr:left
DSSPOPr:legit
DSSQOPr:legit mee
M^GMKOr:leidt
RGJNHbr:leite
VPHRKOr:leite @name
[LINNMr:leite mathe
XMLLKRr:leitu
XPJKKSr:leitu @name
NKK\LNr:lesso
MAREZ\r:lette
ZJIKIXr:level
ZKHKKWr:level 0
H@^DU[r:libra
EVUNNOr:lid
][FLGHr:liga
ZHVKJLr:light
[Y0@V`r:like
kJFJJKr:like a
^_7I\Br:like to
QC[G[Hr:liked
gLEOLGr:likes
]MKNJNr:likes to
WVA`GEr:line
MBPMQ]r:link
ZIMOMNr:link in
U^MKGJr:list
b@:nGJr:liste
\KCZJLr:liste .
VHG\LLr:liste in
UIKWQKr:liste to
?TSMURr:live
RD]OMKr:llama
YIXIMIr:llega
W[EMMIr:lleva
GQIGKgr:lo
^SFOJKr:lobby
UPKMOOr:lobby and
EVROOOr:local
CXRONOr:local ↵
CVTNOOr:locat
AWUNOOr:locat :
X[INHHr:logis
S^IMHJr:logis )
HURONNr:logis chez
Z^GJHIr:loja
Z`GIGJr:loja .
JPOOPRr:londo
KL]HQMr:longe
_WEIKJr:look
b@JOOOr:look forwa
U]<OYDr:looks
SbELLIr:looks after
RFJ`KMr:looks over
EQ_GRLr:loop
UUMNKJr:los
DXPOOOr:los @name
]IKPLLr:lot
[MLKNMr:lot ;
OGIRI`r:love
UFIPKZr:love to
bJLKLKr:loves
MPFPL[r:ltd
QITPKPr:ltd ↵
JIHdPKr:luist
XYOJFKr:lunch
GSUKKUr:lunch ↵
WLMNONr:lunch is
ZJNPLLr:lunch w
XKNNOMr:lunch with
aREKMJr:là
GKfMKKr:lässt
^FMOLNr:líder
HONL[Pr:m
8VTMWTr:m /
FTOOQQr:ma
EUONQQr:ma -
XWGNKLr:mache
L`GOLLr:mache den
fHCNMMr:macht
UOIKPRr:macht @name
gEIQKIr:macht den
dFJQLJr:macht den @name
P`IJMJr:mag
JOJPH_r:mail
FfHONIr:maile
FYMQONr:mais
HQROPOr:mais sobre
FRRPPOr:mais sobre o
?KhIRMr:make
EM_ONMr:make it
L^MLMJr:makes
GbKO;\r:manag
JMKOJ_r:manag ↵
_FMOMLr:manag '
;WVOSPr:manag (
ATTPRPr:manag ( @name
NFPVPOr:manag )
V@VKJYr:manag ,
>^NPOQr:manag .
EKRRRRr:manag inter
]QENNKr:manag of
\UENMIr:manag our
MiCMLGr:manda
KbIMKMr:mapa
J]KNLMr:mapa .
]KMMNKr:mar
IjIKJJr:marca
^MMLGOr:march
TRHPNNr:mat
`LIIMOr:math
aIGLNOr:math depar
XNJNNNr:mathe
\LHNNMr:mathe .
REZLXEr:maths
O=MFYar:may
GHZJMYr:may .
_IIVJIr:may be
RONORJr:mbb
PPNPRJr:mbb ↵
WJLOONr:md ,
eOR?;Zr:me
RNQQFRr:me ,
][GJKGr:me .
K\FQMOr:me to
VF[MJLr:meant
FUQOOOr:mecha
[LMWGIr:mee
HNO[MMr:mee .
`JNLLJr:mee en
MNX?eCr:meet
ZIMOMNr:meet (
;YWNQOr:meet :
=UZOOPr:meet at
FRRPPOr:meet em
aIHOKMr:meet every
H`\LCFr:meet you
dIAUJMr:meeti
KRFVPQr:meeti .
UMONMOr:meeti id
BXPOOPr:meeti optio
LHXOOPr:meets
bHJNLMr:membe
UNMMOOr:membe :
TCgKHIr:met
ZMKONLr:metri
bIJPBRr:mgr
`JLPGMr:mgr ,
?UQPQTr:micro
@TQPQTr:micro teams
XIGHXRr:min
JYNOJOr:min )
[IJKYHr:min ,
CRPOSRr:min intro
bLNQBKr:min scree
DXZWICr:minds
E\[MKEr:minds the
u<9P9gr:minut
MLI[LQr:minut ,
aDGBL`r:minut .
ZLNMJOr:minut para
_HLJONr:minut to
]FLOPMr:minut with
]S_A@Hr:mir
>TQRMXr:mise
;VSRLXr:mise en
[CDhDKr:mit
BKMfNLr:mit ,
CPT\MJr:mit , danac
cMLILIr:mit .
9^KQNZr:mit @name
_BWHMMr:mit ihnen
BYOOSOr:mitar
AYOOSOr:mitar :
UMNOOKr:mittw
UMOONKr:mittw ,
6[UMTQr:mobil
GTPOOPr:mobil @name
GUQOOOr:mobil o
TQKOMMr:model
XKJOPNr:model and
]HJONOr:moi-m
^HGOOOr:moi-m .
MDgLJLr:monda
FK\OPNr:monda ,
SG^LMIr:monda .
QSKOFVr:more
;U[OOPr:more about
;VZOOQr:more about meet
@WSPMTr:more optio
HUPOOPr:more |
OCEFdYr:morni
eIIOJKr:motiv
[[JDKKr:move
cFHMPLr:move to
SDlD=Vr:moved
XJ_JEIr:moved to
?MPPQ]r:movin
JLIOL`r:museu
CHHhNQr:muted
K_ULGGr:my
\FSOJLr:my co-fo
AYUNNOr:mª
EUTNOOr:mª @name
ERVOOOr:mögli
ERVOOOr:mögli @name
Q^EMNKr:na
IbIPNHr:na porta
DIWMI`r:naar
]JIPNMr:nach
8SYWOPr:nach @name
UKPMLQr:nachf .
FI\JKZr:name
HLMNQZr:name .
YMMMLMr:nativ
DOMOcIr:nd
COQOVQr:nd inter
IT\MLIr:ne
NKXNNMr:ne pourr
HRJN]Lr:need
KIHIKir:neede
GIKLMfr:neede .
PKMKQUr:neemt
@QRNTUr:neemt het
LMZJONr:neith
_KKLMMr:nemen
]KLLMMr:nemen het
UMMONOr:netzp
VMMONNr:netzp )
GGWPG^r:never
SFFQN[r:never reach
bTA]@Fr:new
@[ONNTr:new @name
aINOHKr:new time
><H`aXr:next
JGKTeFr:next appli
H]RJKNr:nicht
L^NJNJr:niet
KYUKMIr:niet .
MS@E]Xr:night
RFFNR\r:night porte
GKLNfIr:night shift
gFJINLr:nimmt
[LLNMLr:nimmt für
[LLMLMr:nimmt für den
WK^Y9Hr:no
=VWOLVr:no .
XKLMQNr:no @name
_JIINPr:no email
GJaIRLr:no estar
GPUOOPr:no good
FIcIQNr:no longe
HIMbMMr:no quest
YUIKLLr:no relat
KJcIPIr:no viene
DQKNN^r:nobod
KLGLP`r:nobod ,
ERTSMNr:nobod this
MNTQLMr:nochm
FPWRLOr:nochm kurz
G]\GIJr:non
I\LLPMr:non ci
b]DIGHr:noon
eKIMMHr:norma
FRQNTOr:nosso
IVYZ>Ir:not
IKYLQPr:not allow
BUVQMNr:not be
DIcJRNr:not in
KK[JOOr:not on
_GGNPOr:not reply
SL]IJLr:note
TNQLLPr:note taker
MHFUHbr:note-
IGV^JMr:notes
cEGJRNr:notes and
DMNcKLr:nothi
]FL[IHr:notic
ZQFOMLr:notre
ZLJONLr:notre direc
JDPNgHr:nous
TD`NKJr:now
JPTOOOr:now lead
PTKPMNr:nuest
TSIOMNr:nuest direc
gLXICCr:numbe
YEWPLIr:numbe .
UXGRHMr:numbe test
TFD`OLr:nur
YMJMOOr:nur für
[GFJNZr:nurse
FYk?IHr:não
Nq>?_?r:o
JJIMhHr:o .
FORJUUr:o @name
>TWNSOr:o convi
HTQOOOr:o dispo
IYMNPMr:o gesto
FUROOOr:o googl
ESRPQOr:o meet
SFIdGMr:obs
YHG]GNr:obs .
PD@rLHr:obser
PFHfKJr:obser .
ZJHQNNr:obser de
]JINNNr:obser de groep
dKHLNHr:och
[KKNNLr:och fackl
YLLNNMr:och fackl repre
FTQOPPr:octob
EUROOPr:octob 0
ULNMOOr:odděl )
AXQOPQr:oder
AYROPPr:oder @name
aPP=MOr:of
ZKMNSGr:of 0
^`CMEGr:of @name
[KHNNOr:of data
_DMOOMr:of desig
JQSMNPr:of energ
`EKPOKr:of engin
RJUOLNr:of gover
UGD^OLr:of her
^GINPMr:of his
E[GM^Ir:of id
FFY]KMr:of it
VKLI]Fr:of our
VMOPLMr:of produ
]KMNJLr:of quest
HURRMLr:of scien
FUaEBXr:of the
KVTNMKr:of thing
EUXOMLr:of us
V?FQKdr:of you
JC\=Y[r:of your
BRd`E<r:off
JMYMONr:off sick
FKbMNKr:off the
Vl>P?Kr:offic
D\KZJKr:offic ,
kMCILJr:offic .
<\SMNSr:offic :
JQSQMNr:offic ;
A]OOONr:offic manag
^KKMOKr:og drift @name
LIFfMKr:ohne
[RE[HEr:om
iQi?,Kr:on
JN]JPKr:on @name
`DSUIEr:on a
^MEOOLr:on a small
BiHMKOr:on behal
K`JMLKr:on behal of
YRG\GEr:on for
RD^SHMr:on frida
IHeJOLr:on leave
TF]MNGr:on monda
QG_MJLr:on sabba
pH>U8Xr:on the
]?[HNOr:on thurs
AJOQO_r:on tuesd
XJLNPNr:on white
DM`SLJr:on your
FVHLN\r:once
pM==OUr:one
aLIPGMr:one !
DTKOK]r:one .
eHKNJKr:one inter
nHHKJGr:one of
eLLNGHr:one quest
@RZKKXr:onlin
ETQPQPr:onlin @name
AIla>Dr:only
JNJ\QLr:only liste
;[WNPOr:ons
KMLM^Kr:onsit
`GHOMOr:ook
Q^HLJLr:op
A^NNOOr:open
@[PQNPr:open the
SJGM^Kr:openi
VYNIDPr:opens
GfDNHSr:opens the
JT[JPGr:opera
5_SMPUr:opera ↵
\C_KLEr:opera ,
\IJOMNr:opera .
cFCPOOr:opera direc
ESVOOOr:opera manag
COSOTSr:opera super
aJLLKLr:ops )
<\NWNPr:optio
GVPOOPr:optio ↵
@WSPLTr:optio .
KONVONr:optio and
IVWKIOr:or
>VUQQOr:or @name
CSXOOOr:or cance
DSVOOOr:or cance :
TNRMKNr:oraz
\LJNMMr:oraz @name .
_PHHOLr:order
FVQOOOr:ordin
[GIN]Cr:ore
ZIJN[Dr:ore 0
nCDNJLr:organ
^FKOOMr:organ ↵
NNNNTNr:ort
BXQOOQr:oscur
DWQOOQr:oscur ,
O[SANNr:other
G^LKOOr:other .
>VWNORr:ou
U^8RA\r:our
^ACaPGr:our @name
UXKRJGr:our archi
[VKLIIr:our call
aIGNMNr:our ceo
bIGPOJr:our cfo
PK^PMEr:our chair
aIHOOJr:our head
@IIdG\r:our inter
]IJPMMr:our lead
VLLOONr:our md
RIaHJKr:our patro
GPN[NMr:our proce
[LMVLEr:our train
RKeKFFr:out
FY^ELLr:out of
USHNMNr:out your
`GINPNr:outsi
cPDZCGr:over
IOOKSUr:over .
VTEMONr:over and
K[KPKNr:over de
ZLGOOOr:over dinne
dSEIJKr:over from
YINONNr:over the
dJEIOPr:overs
cJEINPr:overs ,
[>XE@cr:own
MHHNQ^r:own .
LIHcNLr:oyent
MIGcNLr:oyent .
@XTONQr:pa
^KMJLMr:paar
FTSMOQr:paint
_DMQOKr:paint exerc
FNQOVOr:pair
@RSOWOr:pair progr
TAX;nDr:panel
GKgHOKr:panel .
DOOPYNr:panel inter
HMSMOVr:panic
IOQNOTr:panic ↵
UUA\HKr:paper
HRH`LLr:paper ,
MWVNGJr:par
EFdPLNr:par @name
PaDF[Cr:para
@SULWPr:para a
J`HRNHr:parki
[KNLNLr:parla
ZHI]HJr:parle
OD^VHLr:part
MD[UPIr:part of
\KRJMJr:parte
gGHKNKr:parte .
GTPOOOr:parte alla
[BdJIFr:parti
RUIPKNr:partn
@ZRNOQr:partn execu
EM_PMLr:pas
JGeIKPr:passe
bG\HEIr:patro
SKbJJGr:patro ,
RJSPMMr:payme
LIPOTSr:payme )
KHJOcKr:payro
PIMPMWr:pdl
QJMPMUr:pdl –
WCWWFLr:peer
SGS[JHr:peer ,
hQRAFHr:peopl
VMNLMPr:peopl )
\IXLKFr:peopl .
[ZGIJKr:peopl @name
YJOIPPr:peopl servi
bJBJQPr:peopl skill
M@D^UWr:per
CJTQM[r:per @name
EVQOOPr:per dispo
NFE[ZKr:per il
DZPOOOr:per la
DVRPOPr:per parte
`IKKKPr:pergu
VLLNPNr:perio
DUTPNOr:perio ?
jPSR>=r:perso
YJNOOKr:perso ↵
gYHFEGr:perso )
cEHJSLr:perso ,
nCJHMJr:perso .
ZLLNMMr:perso teil
dJIMLJr:persö
RFPHRXr:phone
THEOM_r:phone .
FLNPL]r:phone :
TIMPTKr:phone inter
URKQNJr:phone you
@ZRNOPr:pin
VLMONNr:pipel ↵
H\FOKVr:piso
HES`MMr:pitch
UMTLOJr:place
UMTLNJr:place .
>bTIXDr:plann
FTPOPQr:plann post
XQMGFWr:plant
TLPOOLr:plant de
UH]JLIr:plant manag
_EINRMr:plata
gCFONMr:plata .
KNKPTRr:platf
DTQOQQr:platf archi
EPPPRSr:platf engin
@U^D\Gr:pleas
GKRN]Kr:pleas .
DWROOOr:pleas consi
WEWIMQr:plus
aLGIHUr:pm
JVLKOTr:pm ↵
RHKL`Jr:pm ,
YJTMHNr:pm rol
WKMONNr:pm wrap-
KSFNSUr:pm –
ETRPOPr:poort
XZHIJMr:pop
fIHIMLr:pop in
Y]VFCEr:por
BVUNNPr:por favor
=YHJU]r:porta
GcLMLKr:porta .
GUPOOOr:porta :
[EFLPXr:porte
[GGMKYr:porte /
FSRHTTr:portf
N[LNKLr:porti
JfHNJJr:porti .
HWOPNNr:posit
XKOOMKr:posit id
S[FNJMr:post
]MHKPMr:post .
DMJMS_r:poste
HUROMNr:poste de
OULJVJr:pour
cCJQKMr:pour un
NJYNNMr:pourr
HSPOOQr:pq3vt
dMGHJPr:praat
WKXJNIr:pract
EZOMOPr:praxi
RCDTP\r:pregu
QEFSP[r:pregu .
?XRMNUr:pregu en
WBXOKOr:premi
TBH[JWr:prend
TDIXMUr:prend le
FXLQPOr:prepa
K<UeZ?r:prese
EKGZaHr:prese ,
`EUHMJr:prese .
IJLaLMr:prese by
[LINNOr:presi
VMKNNOr:presi )
[JQLINr:press
SVJNLLr:previ
UWJMKLr:previ candi
o>]GDEr:prime
dGJLOKr:prime parte
[GIJG_r:primo
TPOHUIr:princ
XKILQQr:princ consu
FXPLORr:princ engin
FZKOPPr:print
HLhLHJr:pris
5`LbOHr:proce
FTPUNMr:proce for
YI^LFGr:produ
ZMLLMNr:produ ↵
IURLPNr:produ )
RF^JLNr:produ .
RQSPJKr:produ @name
IRTONOr:produ desig
PVQOHLr:produ lead
ARYMPQr:produ manag
`GJNNMr:produ sense
LYWHJLr:profi
gCIMRIr:progr
BQROVOr:progr with
8RTOYUr:proje
RJ\PHJr:propo
ATVNROr:propo :
VHYMKKr:propo anoth
iGMKIKr:prova
[JMLOMr:prova in
hGHNJJr:prueb
^JLKLPr:prési
TLPLLRr:prési )
HeIHNMr:prête
HYHMLXr:puert
`IEMLSr:puis
HLM^QJr:purel
[YKMBLr:put
OaGLNIr:puts
[JJONNr:pôle
WLKONNr:pôle .
TMLPNNr:q
VNLPNLr:q &
XKLOMOr:qs
eGKNHMr:quart
_QSIIEr:que
gKHMJIr:quer
l=;[OKr:quest
S=O`HSr:quest .
TbGKHJr:quest about
]JLJOMr:quest among
TLMNOOr:quest as
hGLMFLr:quest for
`LHJZBr:quest from
_X]DB@r:qui
WMIOOOr:qui est
FTQPOPr:qui per
WIVMLKr:qui reçoi
cHHPKLr:qui vous
cIIKNLr:quier
FJHiMMr:quiet
ZYGKKJr:qué
FORQSOr:r
?YSNNSr:raise
BXROOPr:raise :
?YSNNSr:raise : @name
OPZIKNr:ran
RIYKLNr:ran this
SHYKMNr:ran this team
GbIOMMr:rappe
@aLNMSr:raum
@WPNMXr:raum @name
XLGI_Gr:re
JWOMPNr:re :
IDTOUUr:reach
GNZPNMr:reach by
AVVONOr:reach the
RGIQNZr:reach you
ETRJNXr:read
=UUMOWr:read the
ZLMMMNr:read your
YLPKMMr:read your cover
HG`ILVr:readi
KI[JPQr:readi room
NLL^LKr:reaso
MTMMOOr:reboo .
8dIJGdr:recep
E[OOJRr:recep )
JPCOKcr:recep ,
IJHRJdr:recep , @name
@kOMHJr:recep .
XCYOKLr:recev
YERPMMr:recev .
JQPOOQr:recht
FVQOOPr:recip
DWSGG_r:recor
K]DGI_r:recor the
J]8NKbr:recru
AYNNOVr:recru ↵
WJNONNr:recru (
[VHJJMr:recru )
gLJLFKr:recru ,
J`JMNLr:recru ;
D\QSIMr:recru admin
=fMPNKr:recru coord
KFMLOar:recru un
]FNQNJr:recru wrap-
S\KKJKr:recru |
FUOOPPr:recru –
K]MJQJr:refer
CQQPTQr:rekru
YXKJGMr:relat
]\GHJJr:relat !
AGacHGr:remai
FPLLN_r:remin
HNLNO[r:remin .
LMLN]Jr:rende
Q_FMJMr:reply
X^BLIMr:reply to
QSLPJPr:repor
Y_GCLLr:repre
ZLKNOMr:repre @name
TLSGQOr:repre her
JP^LKKr:reque
hLCHJPr:resea
bJKFMPr:resea )
eHDQHPr:resea @name
qHHNDFr:respo
SPPPINr:respo de
TNMONNr:respo du
EWSONNr:respo logis
IG`TLHr:resta
GYDcKHr:reste
QIILHcr:retai
[IMOPJr:retai group
SE`EFVr:retir
KLRLMWr:retir in
HRY^ECr:retra
HS[aCAr:retra .
dLDMJOr:retur
EVROOPr:reuni
DWQOOOr:reuni ↵
GMXHQUr:revie
UIWNLKr:reçoi
OEaNLKr:reçoi .
TVZQACr:rh
`KNOJIr:rh ↵
WI]PEHr:rh )
OVMNKOr:rh ,
MKI]QJr:rides
BTVPPOr:riesg
ESWOOMr:riesg ↵
[UBKGVr:ring
dQCOMFr:ring you
BWRPOQr:riuni
EUQPOQr:riuni ↵
KXUPCPr:rn
=NMMQcr:robot
FQPOSPr:robot )
NSWKINr:rol
TRGZGLr:role
>IR[Ebr:room
IXLPPNr:room ,
FT]JOIr:room .
ZEG\NKr:room 0
MFLNN^r:room is
H^JLOOr:rooms
RHJ\MMr:ropes
SHJ\LMr:ropes and
aO[?LBr:round
bGJQQEr:round 0
OJ]FOPr:round and
YVKLFMr:round the
SHMPOTr:rozmo
TKOOOOr:rse
VKMONOr:rse )
UJQQOJr:rufen
ZIPQMIr:rufen sie
IPUOMOr:ruft dich
SWQYAEr:run
^ARKOOr:run it
YQMTGHr:run the
@VQOOUr:rundg
AVQOOUr:rundg mit
kG@KOOr:runs
dHGNMLr:runs the
IgHKOHr:réser
=[TOOPr:réuni
>UOMbJr:s
4`XNROr:s )
GRSNOQr:s2p
\D[FDUr:sa
MGhMHIr:sabba
[INPMKr:sabba ,
VIJ]LIr:safet
GIhNMHr:saiu
PZLNKJr:sala
eA[KJDr:salar
aJCJXJr:sales
XLHMWKr:sales openi
UJEKM_r:same
VLLNOOr:same quest
G[ONNMr:san
G^OLLNr:san @name
STIVLHr:sandb
XGDeJHr:sans
ZIOQMJr:santé
ZIOPMKr:santé ,
FEkIPKr:sarà
>O\KWOr:saw
OFUVEUr:say
R]FVGHr:says
SeHGCPr:sched
PZHRJKr:sched .
^EMQLMr:sched for
L[KPINr:sched zoom
^RGKLLr:schic
`IJLMNr:schic )
SDFXLZr:schoo
]GKOPLr:schoo manag
YE\OKFr:schui
>RONM`r:schul
FNLNO^r:schul @name
YMJLOOr:schwe
XMJNNOr:schwe ,
2[VOUSr:scien
LTMPNNr:scien ↵
GQSNPQr:scien )
DURNQPr:scien with
ZKKNPLr:scori
\JKMPLr:scori sheet
mCF?^Gr:scree
MRQNJPr:scree (
9VTLUUr:scree ( 0
fCMOJLr:scree ,
CQRF^Pr:scree for
VKTLIPr:scree pm
NLLaNEr:scrib
TEcMIHr:se
1\SKS[r:searc
CTRMRSr:searc ↵
@ZQOOQr:searc ,
RINMPUr:searc .
?TVPMTr:searc ltd
KMVWMIr:seat
RRJPNNr:seat when
M;O\OWr:secon
\QHMPGr:secon half
PcBKFUr:secre
ZKIOONr:secre @name
R7YORWr:see
ILcPHJr:see @name
PGI_NMr:see how
f;>PaIr:see you
l@XIFGr:sees
gCZHGGr:sees you
WZKLGJr:segre
DPQZPKr:segue
CZONOQr:sekre
K`EFIZr:selec
OZERLOr:selez
>YOQPSr:selez ↵
VUJLLLr:seleç
XVMLHJr:seleç ,
GfFNNKr:send
K\IRMJr:send you
JXgI?Ir:sends
T[LEWBr:senio
IUQNNOr:senio advis
NMTPOMr:senio desig
_LKOILr:senio devel
ZJMONMr:senio engin
HPVPNOr:senio produ
bHLQIIr:senio sre
\GKOONr:sense
\GLPNMr:sense |
VLMONNr:senso
VLMONNr:senso pipel
RFDHaTr:sent
IIdMLKr:senti
AO[LRPr:septe
KE[YMHr:sera
P]QJGLr:servi
AZOOSOr:servi ↵
QKTJPOr:servi )
cFNQDMr:servi coord
>XUNPPr:servi desig
A\WSMFr:sessi
EIU^RHr:sessi .
YJSGPMr:sessi inste
^bEHJDr:set
bCJPMNr:set of
aIIQKMr:set the
XaIEMGr:set up
XZLFMIr:set up a
T[HJNKr:set up the
UHVPOHr:seule
SHXONJr:seule .
GTLMRUr:sgt
]FFc@Nr:shado
VNIXCRr:shado )
_KKFOPr:shado .
[MNJLOr:shado :
CTUSMNr:shado by
JSWB^Er:share
aJLIMNr:share the
aVJCLJr:sharp
OJXZX7r:she
H`F_ALr:she /
TQJNOOr:she goes
dNHMJJr:she has
IIZ\KHr:she isn't
WGHI_Kr:she looks
GJXTONr:she stays
GcE]GGr:she will
f\HCGGr:she'l
UMUXAJr:she's
FJgMLJr:she's in
WLMNOLr:sheet
YKLNPLr:sheet .
<GWE\`r:shift
JMMN[Lr:shift ,
IPOOXKr:shift .
;RXRPSr:shoes
]SJICTr:shop
WDMNJZr:shop .
^CTF[Dr:short
GSROOPr:short ↵
]HLPLMr:short notic
HKL_KRr:shoul
GSSOOPr:shoul know
RVINOLr:show
RWHMNLr:show you
_^GHEIr:shows
TUINJPr:shows candi
[\JJCKr:shows candi round
SZHKNLr:shows you
JVZNJIr:si
PLWOMKr:si colle
XCV\FGr:sich
ZKHNOOr:sich auf
@LcJQPr:sick
RTDLKXr:side
IIGNPcr:side .
VVLNKIr:side of
fIfAJ:r:sie
UFOMZIr:sie .
DSVNOPr:sie am
VJQQNJr:sie an
dHIKNLr:sie kenne
I]DJ^Hr:sign
S[HKNJr:signs
MFBuGHr:silen
FKKlKGr:silen .
@UTPORr:sind
CUTOOQr:sind :
XYHKGOr:siste
]:C`GYr:sit
gGGMKNr:sit down
RDiMHFr:site
MF=xJHr:sits
MI@gOMr:sits in
OITTFTr:situa
KHHgMKr:sitzt
PJ[KLOr:six
QI[KLNr:six years
aKDLPNr:skill
aKEKPOr:skill .
EIHkLMr:slide
U\GOGKr:slot
VRKOKMr:slot for
B^NQMNr:slot with
`HHNOMr:small
YMHNONr:small exist
HRPPOQr:smart
HRPPOQr:smart ↵
ULEDO_r:so
>KeOQLr:so @name
MHEKQer:so far
FSRNNSr:so have
UJGTOQr:so he
YJJUMJr:so he'll
YIGNLWr:so we
XKIPOPr:sobre
CSSPQOr:sobre o
cJLKILr:soci
]LNLINr:soci del
eJJMLIr:socio
]MKLLMr:socio )
hBKOMHr:softw
BNMNbLr:solli
E[]HNHr:solo
VHMMQPr:solut
mGGMJHr:someo
aJJLMMr:someo from
[REOOJr:son
YLINOOr:sorge
\LGMOOr:sorge nur
KbLLLIr:spare
`O=ZARr:speak
NLCcJPr:speak ,
m?:QQQr:speak with
`KKMLLr:speci
XHOOPMr:speci ↵
\MJNMLr:specj
GGCSLkr:spoke
IKIaOMr:sprec
_FJPKPr:sprek
_DIOPPr:sprek met
JJOYPNr:späte
bIEKPOr:sql
^IGNPNr:sql /
aFJOMMr:sr
[GLOPMr:sr .
`PNQDIr:sre
[KMPLKr:sre ,
ERUOPPr:st stage
]LIONLr:stabi
ZMJONLr:stabi .
]Q9EIfr:staff
[MJLONr:staff )
^IHKYGr:staff engin
VONOLMr:staff nurse
VYFQJJr:staff –
FCVGjJr:stage
CSUOPPr:stage ,
KIKNdIr:stage 0
VLNPNLr:stake
XEGeNEr:stand
aFJMRJr:stand .
EMI_ROr:stand by
@VaC\Cr:start
NL]INMr:start here
ML^INMr:start here as
]LB`HFr:stati
CYIbLFr:stati .
bERJNJr:stay
\IQKNKr:stay for
LI\RUBr:stays
`IEXLIr:stays on
mD<UKMr:stell
iHCLMNr:stell .
WMJNOOr:stell frage
ENMP]Nr:step
YFWLLKr:steps
XEXMMLr:steps in
cGKQJJr:still
eIHNMIr:store
\MLOJLr:store syste
IMMN_Jr:strai
EJMNLcr:stree
AWQONTr:stree ↵
NJNMNYr:stree ,
TLNQPKr:strik
BSWQNOr:strik ,
LN\GONr:stuck
OK]GPLr:stuck in
LMNGUVr:studi
^JMLMLr:studi and
<VSLTUr:studi direc
ZIUKMJr:stößt
IEfGKSr:su
NN^FMMr:su hijo
ZKKNNMr:submi
WLLNNOr:submi .
HRQOPPr:suche
HSQOOPr:suche |
XHGXMOr:super
M`KPEMr:suppo
aFLPKLr:sur
GVPOOOr:sur votre
HTPOOOr:sur votre ordin
GRRNPQr:swe )
O]NILKr:syste
]MLOILr:syste )
FTH`NJr:só
UCKNL\r:table
_:PeGEr:take
SLRYIHr:take ,
DMH`ROr:take notes
ZJMIRMr:take the
aDHPMPr:take you
aBSLIOr:take-
WLLNNNr:take- submi
TNQLLPr:taker
VMNMNOr:taker :
[PHXAOr:takes
TLWKQHr:takes her
ZMINOMr:takes her place
XWHKOJr:takes over
Q\HKMLr:takes over and
_THJGMr:takes your
JlJIHIr:talen
KVMPNNr:talen @
GhIKKMr:talen @name
C`NPLMr:talen coord
TOF\@Ur:talk
UGEcMIr:talk .
YPGQMKr:talk about
ZEZIKMr:talk to
RZIXEIr:talki
[DG^JLr:talks
aEJNONr:talle
eIGKOLr:també
YLMMOLr:també estar
MIJLN_r:task
UMMOONr:task ↵
LE\NPOr:tasti
THTMONr:tasti with
WLMNNNr:tbc
XLLMNNr:tbc .
^DbGEIr:tbd
bhIFE;r:te
\UILJKr:te enseñ
XXDLMMr:te enseñ el
S\KMFMr:te entre
XGGN[Jr:te esper
cFDNOOr:te hará
QdFJKJr:tea
LbHLMKr:tea and
AMON^Rr:teach
SVS@JTr:team
>VWOQNr:team (
kOBJLHr:team ,
fGHMQGr:team .
QJXKMNr:team for
HOTPOPr:team kenne
ILY\JFr:team lead
D]QJPNr:team will
TMMOOOr:team you
l<IOKOr:teaml
PENPRVr:teaml @name
?][LKLr:teams
L\JLQKr:tech
ITB[OQr:techn
GQPOPRr:techn ↵
[LIONLr:techn .
@PQOYQr:techn inter
XMJNOOr:tee
eNPJEHr:teil
]IZIFLr:teil .
:\SOQRr:teiln
BWQOPQr:teiln ↵
PJKJHcr:tel
UHIJIar:tel .
`INLKLr:telef
_EWLJJr:telef .
ETOORQr:telef –
gREJIIr:tell
pRCHIDr:tell you
cGHGJXr:ten
jGCDIYr:ten minut
d[COCFr:termi
JXMOMNr:terug
PIaA]Br:test
CXWI[Dr:test .
FSQNOSr:test autom
bLHNNHr:test your
RUHJIXr:text
XSKNKLr:text when
ERKMN\r:text you
FEWKKbr:th
NIHNMar:th .
CIMObPr:thank
FIMNbMr:thank you
Z=cA@^r:that
IFkKLIr:that day
FIaKPPr:that she
HILkLEr:that'
DaEXHPr:the
=SYLJ[r:the 0
IKOML^r:the @name
VPLOKMr:the agenc
EBEcM_r:the back
JIKaPJr:the backg
_GJNMOr:the baker
X`EOIFr:the boss
KdJKKJr:the bus
_THILIr:the cabin
N]INMLr:the calen
^RCIC[r:the call
TJR@Gdr:the case
RRYKHIr:the clien
GIMcMMr:the clock
BI^WJPr:the conve
IKIeOIr:the corne
aIIPLKr:the data
Ag]FHGr:the day
UWFSLHr:the decis
SZKLNIr:the desk
S\IJMKr:the dial-
FUF]GUr:the door
XEYKMLr:the end
YLOMLMr:the engin
FUQOOPr:the envir
GdKLNJr:the exit
gFFHOPr:the field
^B]PHEr:the file
\=nAFKr:the first
NXLPOIr:the front
GSSOOOr:the gap
^eEKG@r:the gate
XKLNONr:the gover
WWIMIMr:the groun
TXENOLr:the group
<UVMOWr:the half-
aJIKQIr:the hirin
SlGZ8Cr:the inter
E_bKFDr:the lab
kJIHKHr:the last
_GGONPr:the libra
NHM[PLr:the line
\MHMNNr:the lobby
NhENIHr:the manag
cKGJLOr:the math
[GMMPMr:the move
fGHMKLr:the new
EGL[\Kr:the next
[XERHHr:the numbe
UKIIOYr:the nurse
C^PPOJr:the offic
jCGLNLr:the one
EQ]IQMr:the other
VH]ILIr:the panel
ZCJNJZr:the phone
[LKMNMr:the platf
RVKNMLr:the previ
LNM[LLr:the proce
\JKQLMr:the progr
_JKKNMr:the quest
CYOYOFr:the room
RGJ]NMr:the ropes
RJGKM_r:the same
fCGMOMr:the scree
YUHLQHr:the secon
LZONKKr:the sessi
[SGMHPr:the shop
B`LQLPr:the slot
_IMKMLr:the studi
?XC[H]r:the talk
OGWNPOr:the tasti
\VJJMGr:the team
JSOL\Fr:the time
KE\INXr:the topic
[UJLHKr:the twins
QdGKLHr:the visit
ELGcRNr:the wall
]LJLMNr:the ward
TCKKL`r:the yard
C^MOMPr:the zoom
INPNNXr:theat
V\DFXFr:them
N]GHUKr:them )
aJKKLMr:thems
aJLJLMr:thems .
SHQKQSr:then
GJTMaGr:then @name
`GCL_Dr:then a
cWCNHGr:then the
J]IPKNr:then you
QBLbLLr:there
_JNIMMr:these
UPIQLNr:thesi
RRIQMNr:thesi with
WUAXPEr:they
\OJGRKr:they /
WLJOONr:they ask
KVINZGr:thing
UJINH\r:thirt
_^a71Sr:this
HRROOOr:this addre
FJ_LPNr:this call
aCGNQOr:this e-mai
ZLQOGLr:this event
XWPLEKr:this invit
RJWLNMr:this team
YI_HHHr:this time
^HNNNJr:this week
[GTIOLr:thoug
]UDMGOr:three
FN>Y\Sr:throu
RJ9[ZOr:throu the
_DHIUQr:throu your
BJ_JWNr:thurs
VC\GNOr:thurs .
AUWNOPr:thurs 0
ZLMOLLr:thurs apr
AZQOOPr:thurs at
W]HJGMr:ti
]IMLOMr:ti prova
LQZIMMr:ticke
SI`KHKr:till
TLMNKTr:till 0
JLdEZBr:time
=U^QIPr:time )
FRSOPPr:time ) on
ETTOOPr:time -
7P]M^Kr:time .
]IINOMr:time in
JJZPOMr:time it
ATVPOPr:time zone
@TWOOPr:time zone :
<JMQLkr:title
CJJMMhr:title :
HSPOPPr:title : data
FTJM`Jr:to
fBKRGNr:to '
JZFOUKr:to :
;lhCFCr:to @name
UPHOUIr:to a
PS[IIIr:to be
M`HIPKr:to book
]KMLMLr:to both
EbHSJMr:to confi
^GIPLPr:to discu
[L[JDIr:to frida
MZJJPOr:to get
jC@KE^r:to hear
EqDJEPr:to her
VOHOOOr:to him
IBHRlHr:to inter
[ISKLLr:to keep
I`GPPKr:to know
GJL`NNr:to learn
VCTM`@r:to meet
E^ONKNr:to move
FJKYKYr:to our
IIYMIXr:to say
ZGD^KMr:to see
B^KPNQr:to send
EEG`I`r:to sit
^DLQNMr:to speak
RFL^MKr:to take
WQHQLLr:to talk
]EHFN\r:to team
?aOSPHr:to the
UHKQPQr:to this
SD[PJPr:to us
ZNGYGKr:to your
_CKWDRr:today
bIHXHIr:today .
KJHgNIr:toeho
KLKcLIr:toeho .
YGMOOOr:toget
GIRPK]r:told
RLVHNOr:too
ETSOOPr:too short
ZDUKISr:topic
>UVQOQr:topic ↵
_GDIK]r:topic of
EbUEPHr:touch
FXYHQJr:touch about
eBbKDBr:tour
bFLQJIr:tour after
DVRNNQr:tour with
LHLPJar:tower
ZFUHWFr:traba
XIHKI^r:tract
YOMJNMr:trade
E\JLJYr:trail
UNIW?Xr:train
ZKKWLFr:train ,
GLJ\QQr:train .
cITGJIr:train is
VLMPPKr:train strik
@pJOGJr:trans
JdKOHJr:trans votre
YnAHEDr:trave
YJJPNOr:trave ↵
BiIPKKr:trave .
dKELLOr:treas
cKFLLOr:treas )
ISPOPOr:triag
GSQOPOr:triag avond
KLHNaKr:trial
HNLN_Kr:trial shift
DNOM]Or:trial shift ,
iD?HK[r:trust
QJLKPYr:trust .
XKNOGRr:tu
H\LKUJr:tudo
?NRRM\r:tuesd
AUTNORr:tuesd ,
CTTOQOr:tuesd 0
FRVQMNr:turn
bIHOINr:turno
iIIFNKr:twent
fKIGOJr:twent minut
E[JJRSr:twice
YYJKHJr:twins
cG;:\^r:two
gEHNMKr:two .
]LJMPJr:two colle
D]FM\Kr:two forms
VBRN[Hr:two of
^JNHOLr:two quest
9UXRTNr:type
CRUPQOr:type :
VLMSKMr:types
VLMUJLr:types a
;MZOUTr:técni
AOSOSUr:técni )
BOWOSPr:télép
AQQOVSr:télép –
@_IGDgr:uffic
dHEWFLr:um
HTPOOPr:um an
aJKKLMr:um vogal
`KBFF`r:un
^EMPKNr:un premi
bLHLJNr:un élu
TPPKLOr:una
]GINOPr:unas
\HINOOr:unas pregu
\OL`;Hr:und
BTPPNWr:und 0
YKKLMRr:und @name
iCKNNGr:und @name ↵
?WVNOPr:und bin
aKLJMKr:und ein
aEVMFKr:und ich
YKJNNNr:und ich uns
6ZWMSSr:under
H]EFSXr:une
:VSSLYr:une mise
CWOOORr:unive ↵
[HSJSGr:uns
QJIPZLr:uns auf
MOTPMMr:uns nochm
HZTNOGr:unter
ZINQNJr:unter 0
PDaGMPr:until
FsRBDIr:up
J[NPMJr:up .
VZJINJr:up a
U]GJMJr:up the
G`JPJNr:up to
K^HHYHr:upsta
IL_KOMr:urlau
JL[LOMr:urlau und
IYUPGKr:us
D[E^JMr:us ,
LE^QLNr:us .
dGELPMr:us in
=RTMWRr:us throu
@QTMWQr:us throu your
YGFKK^r:used
_EBIK`r:used to
_DJIMWr:uses
_EHHMYr:uses the
KNXMNNr:usual
EHjHOLr:va
GR]JNLr:vacan
\EHKZLr:vaga
NIKN]Mr:vaga de
VHUSJJr:vai
SKJYMMr:vak
XFISMSr:value
iQAJKIr:van
YRGOLMr:van de
RKLKQUr:van haar
HaFPNMr:van het
ZTEIQMr:van recru
GGdNOKr:verhi
`BVLKJr:verra
UFYNNJr:verra seule
C[NPQMr:via
BVPOOSr:via @name
lI:GH\r:video
HUPOPOr:video ↵
RTIPMNr:video :
JI]ZLBr:viene
KJ_SLHr:viene a
eMLHFNr:virtu
KSJHWTr:visio
E{FEEIr:visit
OjDKHIr:visit .
]LJKMPr:vocal
`GHMOOr:vocal @name
^KKKMMr:vogal
TXDZELr:vom
V\FKJMr:vom @name
WDLXNLr:vom recru
LbHOIKr:voor
9\UMQQr:voor de
6ZKNVZr:vor
<URNVSr:vor ort
@OVOZKr:vorst
SUJVFLr:vos
H_DDbIr:votre
HTPOOOr:votre ordin
bcb=8>r:vous
VRHOLNr:vous accue
TTHOMNr:vous accue à
]HJPMOr:vous appel
IeGHNNr:vous prête
GcJPKKr:vous rappe
UEXOLMr:vous recev
fDRNKFr:vous verra
^DQJJSr:vp
>SPNQZr:vp ↵
aGFOONr:vp @name
\LLMJOr:vp eng
^JJONLr:vp engin
YJMOOMr:vp finan
WNLMNNr:vp produ
gTEGJIr:vrage
aIJLNMr:vrage stell
_KJMNKr:vuole
;WTOUQr:w
6YSOVSr:w /
>YTNORr:w / @name
XdGDHKr:wait
SCCF^\r:walk
^JJKONr:walk-
F`LONKr:walks
D\MPOMr:walks you
HMI]QNr:wall
HLI^QNr:wall and
WCGN]Mr:want
UFJN]Jr:want to
fVNHCEr:wants
qCDPDNr:wants to
GJPNM^r:ward
[FHJL[r:ward ,
=TROSTr:ward 0
4V\VONr:ward manag
EWOOOQr:ward recru
ZIEJNZr:wareh
DGpIKKr:was
Y=MkFFr:watch
JG\YLGr:watch the
[JINPNr:ways
]IHNPNr:ways of
>CSL^]r:we
[JCLaFr:we have
HG\[LHr:we hire
ZIJQNMr:we inter
BUTOOPr:we shoul
MQHLSVr:wed
UNIMPRr:wed 0
\EKORNr:wedne
_FHPONr:wedne ,
ZEeGIFr:week
\HJPPKr:week ,
DFiLMNr:week .
FSQPPOr:weeke
FK[OSLr:well
CSZNNOr:went
F`LLPKr:werks
cFIPMJr:what
Lb[IBGr:when
XKKOONr:when :
OTKQNNr:when she
[PHPJLr:when the
OF[QKNr:when you
WJPNLNr:where :
V^GMJHr:which
P?W[KMr:while
^IHLQOr:while you
[NGLQNr:white
aJGOMLr:white )
\HKNPMr:white :
YXS\1Hr:who
McGOJJr:who looks
P[GPNJr:who manag
HIPKQ]r:who retir
[W@MOMr:who will
Q`DNLKr:who would
VDZSKHr:who'd
RHQZKJr:who'd be
WQC[ILr:who'l
[WEPJIr:who'l be
[GJ[LGr:who's
GHbSLKr:whom
LF_SKLr:whom you
TJSXGHr:whose
RJYWFGr:whose job
bKLIMKr:wien
gHIQGJr:wil
iJGQFIr:wil je
[c=Q>Or:will
fJLDOJr:will ask
FQWP<ar:will be
\RJGNMr:will be calli
F\C\PIr:will be in
DEZ]OLr:will be on
S[AIQQr:will be your
IaMPJHr:will bring
TROMNJr:will call
h=HPOOr:will call you
RRJOONr:will colle
UNJOOOr:will colle you
\IHNPNr:will cover
]YAGPMr:will dial
_GIMNPr:will go
WLIOOOr:will have
XLINOOr:will have his
F]LPJPr:will help
hBEKNQr:will inter
]JKIOPr:will inter you
eIGKNMr:will join
aHKIONr:will join from
IcENMNr:will meet
H]MOMMr:will meet you
=VRZLOr:will not
HJbOLJr:will only
B^OLPPr:will open
BZPPNPr:will open the
ULMOOOr:will pair
UQLPNJr:will phone
TSKQMIr:will phone you
]XIPIDr:will ring
dKGQJIr:will ring you
S=Q]OLr:will run
FKL_OOr:will run the
^FOPPHr:will see
J`HKPMr:will send
OIH\OOr:will shado
_DKNPNr:will show
aHGMONr:will sit
WPMJOMr:will take
aDEOQQr:will talk
[KIMMRr:will tell
hDHOOHr:will test
gFHNOIr:will test your
UUHJJTr:will text
ZPIOLMr:will text when
HOLLN\r:will text you
dFDNQMr:will want
^GMLPMr:will want to
UFIYONr:will watch
E<T[QYr:wir
eJGJMLr:wird
T]CK_;r:with
8IWOkIr:with @name
OXFYIKr:with a
mBFOIMr:with her
P[UHIIr:with him
bIFLMPr:with his
TC\RGOr:with me
?uEFBYr:with the
TDH]NOr:with us
p>[GAHr:with you
WFP^JEr:witho
JAg^FEr:won't
VH^KLGr:won't be
XJG]KIr:word
HLeMIKr:wordt
dFIHQMr:work
VLKNOOr:work ,
TIIXNNr:works
[WUBU<r:would
NI]JONr:would be
WLLNOOr:would join
f[7GZAr:would like
][ELKFr:would like to
FWQONOr:would repor
dDLPLJr:wrap-
XINONNr:wrap- with
G`?bFKr:write
JdIQCOr:write to
KLMO]Kr:x
a5W]O@r:y
cKJKJLr:y @name
\MKNNKr:y @name .
dEGLONr:y el
]HIOPNr:y la
IJeKNJr:y no
AWWOMNr:y te
TLRNMMr:ya
`GIKHWr:yard
LN]MJMr:year
XG`IIJr:years
cIKMKKr:years in
hCDQOJr:yo
JPPOORr:yo1
]W_#WUr:you
_^GZD8r:you ,
\QT=9dr:you .
DdJRHNr:you :
BP\JD^r:you a
iCDPNMr:you about
ZUJPJFr:you after
K^GIQOr:you and
@WSMTOr:you appli
J^JRILr:you are
^GFOPPr:you as
aLGRKIr:you ask
cTCMGLr:you at
ZLLPNJr:you cook
KH_PNJr:you do
SOGD_Mr:you for
TRZKHFr:you from
FU\OLHr:you get
S^ELKMr:you go
SPJOOOr:you have
\XDJMKr:you how
ZTIPLGr:you if
E`cEGGr:you in
PFJPJ`r:you like
_@gMAFr:you on
RVHLOOr:you over
KI\MPMr:you quest
XcFJJEr:you the
WWHNMIr:you throu
PbPIP?r:you to
SGBPJcr:you two
I\NPLJr:you up
aDKMOMr:you what
KbEPIOr:you with
WGTKOMr:you won't
^GMIQNr:you work
HQXPKNr:you would
VLNZIHr:you'd
TKRZHGr:you'd take
dLA?Gcr:you'l
kELLHJr:you'l be
YLNLNNr:you'l talk
TaGKKIr:you'r
>M_Q[Cr:your
JIKO^Or:your appli
[CTGQOr:your boss
J]MRDPr:your candi
SJXLIPr:your chat
\WIHIMr:your coat
ITPOOOr:your coord
OG\LNNr:your cover
QL[LFPr:your cv
ESZOMLr:your file
VL^EILr:your first
PGTOQPr:your futur
EaGRPLr:your hotel
XIBBjKr:your inter
:XZOSLr:your inter :
HTRPMOr:your manag
ZIKEZMr:your panel
LGX[KIr:your peer
DE[aKKr:your pitch
S\SGHJr:your profi
GQKP\Lr:your recru
\AXKJOr:your take-
VPIQLNr:your thesi
HhEMHPr:your visit
ENYHYLr:z
1X^NUQr:z @name
AQVPPRr:zadan
GKMaQIr:zeigt
GNM^NLr:zeigt ihnen
fHEPJMr:zelf
cHHPIMr:zelf het
ZJKONNr:zespo
WLKOOOr:zespo )
GfILMLr:zet
LJdJJLr:zich
KGaLEVr:zijn
eHNPGHr:zimme
hEOQFHr:zimme 0
TFV\FGr:zit
XFI]IMr:zit er
@TXOOPr:zone
?TXPOPr:zone :
T]GNEPr:zoom
EXPPNPr:zoom and
ZRIOJLr:zoom meeti
PKWX=Sr:zu
HMKaOKr:zu .
XJFLK[r:zu @name
]IRKMJr:zu uns
ZKMMOLr:zum
bYHBMIr:zur
JKJbLMr:zurüc
_IUKIJr:zweit
ZKHOOOr:zweit gespr
BSRQOSr:zwisc
>TTROTr:zwisc @name
BSRRORr:zwisc @name und
FSPOOTr:züric
FRPOOSr:züric ↵
[TXOF?r:|
`HKOOJr:| ↵
^GJOOMr:| ↵ |
bGHNNMr:| 0
DZVLPKr:| @name
BYQOOOr:| bespr
FVPOOOr:| bespr ↵
EWPOPOr:| candi
WLJNOOr:| dir
BYPOOPr:| meeti
IRQOPPr:| pin
_DGVNLr:| room
^GJOONr:| staff
YLKNNNr:| staff engin
YJKMNPr:| talen
WMKNMQr:| talen @name
WLKHSPr:¶
SMPQPHr:· @name
_Z@Aa@r:à
dDJOKOr:à 0
KlJJHGr:à l'acc
JfKMHKr:à l'acc .
NXIPLOr:à l'ent
VKMMRLr:às
LMJOTTr:área
>SRZEWr:è
>L`LJ\r:é
GISPWPr:échan
MIJ_NKr:écout
bLHLJNr:élu
WJMONOr:élue
YJMNNNr:élue délég
YCNLF_r:étage
GGfLKNr:étant
T]GKKLr:übern
dJKOJHr:διευθ
aMLMHKr:διευθ .
`MLNIKr:οικον
_MLMILr:οικον διευθ
HPROQOr:отдел )
CRUNRPr:руков отдел
SVE@jCr:–
`DIMWIr:– 0
GIULRXr:– @name
UCcMLGr:– @name edito
G\JJXKr:– atten
]KPNHMr:– bewer
CXNNSOr:– bewer servi
ISOOQPr:– candi
^GKNNNr:– direc
RIMPMUr:– haus
HMOL`Kr:– inter
AQSNXOr:– inter (
[EGGO]r:– intro
WGJHGbr:– intro to
[IMOKOr:– pm
;VPP^Kr:– poste
?XPNRSr:– recru
MKLQTPr:– rozmo
WITMKNr:– scree
PLJMWOr:– senio
^ENQHNr:– servi
[JKPLNr:– sit
IQQOPQr:– staff
`IIPMKr:– value
]WFMIJr:– wants
NHFMbOr:– your
bFFQNLr:• 0
JSPNRLr:• @name
CWVNNNr:• een
OoGJFEr:…
ITSNNMr:⋅
WMNOMMr:⋅ 0
bEMKOKr:✓
HRNORQtail:aal
VIHM^Itail:aan
ZHCMJ^tail:aas
b?D^LJtail:abe
JONNNWtail:ace
+SWQX\tail:ach
=VTPQStail:ada
FROOOUtail:ade
\_EMGFtail:adi
LHYGF_tail:ado
CWOMNUtail:afe
:XYMQPtail:aga
5YVOSTtail:age
SILLMZtail:ago
gTHKFGtail:ahl
:TONYVtail:ail
>ZQMOUtail:ain
:YVOOStail:air
aP[JBBtail:ala
@RNNQ[tail:ale
<MNPXYtail:alk
<UUQPStail:all
#]QKj[tail:ame
[IZFMItail:amm
?USQPRtail:amo
]IZNGFtail:amy
ASQFbLtail:ana
,SYPKgtail:and
LRPHUOtail:ane
IMNOOWtail:ano
-_UPSVtail:ant
>XSOSPtail:apo
@UWPOPtail:app
VH^GLKtail:apt
9ZXOOQtail:arn
aKKNLHtail:aro
IIMPaKtail:arr
3XYLUUtail:art
FOPPH^tail:ary
8XTOTStail:ast
ILK]PMtail:ato
IIONIctail:atz
ATPNRVtail:ave
@XSNORtail:bar
UP\FMFtail:bas
ARUMQStail:bau
gTDJLFtail:bby
CUTOOPtail:bei
VNOMOKtail:ber
OSWQHHtail:bia
>ZSMPRtail:bio
QP\LGJtail:bke
FRUOOOtail:ble
9ZWOORtail:bon
FOPPVOtail:bra
P[IOLKtail:bri
FRROPRtail:bry
BWTQONtail:cal
QUMOKMtail:can
T]\FEBtail:cco
<YTPQPtail:cel
APVNUOtail:ces
CZVCcBtail:chi
Q^NOIEtail:chs
6^SNPTtail:cht
DUSOMRtail:cia
GYGZMLtail:dag
ATLORXtail:dam
%^ZMWYtail:day
\LMNLLtail:ddy
G]MQMJtail:deb
WLKOOOtail:dem
C[SQNJtail:den
LW[DQGtail:der
bQ^ECAtail:des
DPIbOLtail:deu
dHJPKItail:diq
AXNNPVtail:dle
1[[MSStail:dos
^FGNJXtail:dya
FUPOOQtail:eal
DJQPJbtail:ean
;UVPWMtail:ect
@QPNZQtail:ede
9YWRNQtail:eem
]IKNQKtail:eer
@YSPOPtail:eet
ENLNO^tail:eie
CSQNOVtail:eil
BTVMPPtail:eit
TdBMKItail:eke
OQGKVRtail:eld
OZHMMNtail:ema
O\RJJJtail:ena
YHWMMHtail:ene
UZPGKHtail:eni
TWZEKDtail:enk
7ZVNUPtail:enn
@YPNPRtail:ens
$VaNNdtail:ent
BYPPOPtail:enz
DTTPMRtail:ept
8[YOMStail:era
EMXSNPtail:ere
aFHJXItail:erg
[\GLJGtail:eri
:[XNNPtail:erk
3VXOTUtail:ern
&dXKIdtail:ers
CUUOOOtail:ery
<YRNOVtail:ess
(WYRS^tail:est
V_R[?9tail:ete
:\SMWMtail:euk
GKMMNatail:eur
ISPOOOtail:fai
<UZOOPtail:fax
aFBKaEtail:fay
LLLOPWtail:fer
[VMMHHtail:fiq
=ZSNQQtail:fon
AZQOOOtail:fos
IMNNSVtail:gal
^IKOMLtail:gde
DSSOQPtail:ged
EHLNKhtail:ger
bFZEFMtail:ght
>UUMTQtail:gue
YLIONNtail:gyi
ILONL[tail:h
iFWSD=tail:hal
VRC\KHtail:hat
5VUSSTtail:hby
8V[OPRtail:her
[UG^BBtail:hie
WcEHLFtail:hir
FHKLHntail:hom
DRQOPStail:hrb
+]\PMYtail:ial
GCJOcStail:ian
ZSZFGEtail:iao
9]OOOVtail:iat
DSSOQOtail:iba
ASQNQVtail:ice
8YYNOTtail:ich
ESLMO[tail:ick
CMKeOLtail:idh
IKUPPRtail:ier
DSTPOPtail:ies
4\UOURtail:iew
WV_W;=tail:ige
ZZSOCAtail:igh
ZRQWH>tail:ijn
=ZOIPZtail:ike
@bKLVLtail:iko
IQPOOQtail:ill
\IHQTHtail:ima
BVRNRPtail:imo
7WOP\Ptail:ims
SGHKbLtail:ina
`POACVtail:ine
5h]IHNtail:ing
UECJKhtail:ini
YZGMJItail:ino
ELINR`tail:int
[@]PIItail:iol
#idNVZtail:ion
FUQOOPtail:ipa
bTYMC;tail:ipo
O`C^HBtail:ira
DWRNOQtail:iro
FUOOORtail:irs
8XYLMWtail:ish
>UVSPNtail:isk
DRRORPtail:ite
6WYOPUtail:ity
ALK[PWtail:itz
PIaINItail:iva
VOZUBCtail:iwa
5[SQRTtail:ked
SLRJGYtail:ker
UWJTKFtail:kie
]RXPBAtail:kje
IOKNM\tail:lan
LHHNfJtail:las
JHJLfLtail:lde
FZZLKItail:ldo
.YVQYStail:led
KGNJIhtail:ler
VS\GLBtail:les
XLKPPKtail:ley
^CGNMVtail:lin
KNOMYLtail:lis
MIUEDetail:lla
G]RKKNtail:lle
jBZH;Ptail:lli
DUZ[GEtail:llo
GjDSHItail:lmi
FPROOTtail:lna
CVOONUtail:lor
\IJMOOtail:loy
?XRRPPtail:lty
?WQL_Htail:lys
;YYNNQtail:mal
YPHHF[tail:man
8Y\NPOtail:med
WUFKPMtail:mer
FFPWSStail:min
[JGLIYtail:mit
bJIONHtail:mmy
FRN\JNtail:mre
7TSO]Qtail:nal
GS`JJMtail:nan
;ZVOQNtail:nas
EVTOONtail:nce
CIHLaYtail:nch
?XTNOQtail:ncy
-`XNNZtail:nde
E\HTMPtail:nen
#hZNWYtail:ner
GVPOOOtail:nez
GHFMoItail:ng
=YUNPQtail:ngs
HQPOPQtail:nit
RHLMH_tail:nji
F]dDCKtail:nke
X`GMHEtail:nny
`IHQLLtail:non
AYONNUtail:nos
aJJPHLtail:not
VKIMZJtail:nta
HJONM^tail:nte
`IIJHWtail:nth
MKMMN[tail:nue
GUROOOtail:oad
fMUEIEtail:obi
PLZDD]tail:oes
\WHINHtail:ogt
ASPTQPtail:oho
\OJILOtail:ois
BfLPNHtail:oke
kDEROEtail:ole
`ILONHtail:oli
CKNJMgtail:oll
RIfLIEtail:ols
DOOYNQtail:ome
^MLPHKtail:ona
6RXNSXtail:one
`JMOKItail:oni
1YVQRWtail:ons
ATSPQQtail:ood
VJHYMMtail:oos
&`ZOSYtail:ops
/\YOSTtail:ora
GKRQG^tail:ord
<YXONQtail:ore
\MZHCMtail:ori
:YXMNTtail:ork
FSUONPtail:ors
/`XMQUtail:ort
=TWOQRtail:ory
wQQ<F@tail:oss
?W\MOMtail:ost
IKSKSTtail:out
HSOOOQtail:ova
HQPOOStail:owa
FGXOJ\tail:own
>WTONTtail:pad
ZGWYEFtail:pam
[LKOMMtail:pau
BOONKatail:per
@YQNQQtail:ply
DWMKOXtail:ppy
9ZQORUtail:pte
H\FaGHtail:rag
ISQOOOtail:rar
BTWOOOtail:rat
>SYOMTtail:raw
;ZSMQStail:rd
XRWGGKtail:rdi
QXMIMNtail:red
@VSPNRtail:ree
5W[MQUtail:ref
CQOOUStail:rek
@UYNNPtail:ren
BJVJbLtail:rer
<WTNSRtail:res
ANLLX\tail:ria
4]XMRRtail:rid
\IXMGItail:rie
6]\MOOtail:rin
\GGI]Itail:rit
DROPLYtail:ron
R_UIFEtail:roy
ZJVNMEtail:rse
FJaLRKtail:rte
EWOOPPtail:rts
?WVNNStail:rty
<WRNRUtail:rum
\MJJNNtail:sal
GQUOOOtail:saw
HPQOSOtail:sch
.WWQ\Qtail:sed
RMOL[Etail:sel
4NXTQ\tail:sen
DHOIX^tail:ser
>YSOPPtail:set
dW?_C>tail:sgt
CWTOOOtail:sia
LIJLdKtail:sio
YYTLEDtail:sla
VQAM@ctail:son
ATTNPRtail:sse
<VONQZtail:st
`IQNLFtail:sta
>VYMOQtail:ste
[QFROFtail:sto
-]SMT\tail:str
DPQMK]tail:sud
=OOOYWtail:szu
JWVLIOtail:tam
IUOPONtail:tan
=SQNZQtail:ted
<WXOOPtail:tee
CIRHX[tail:tel
:WWNNVtail:ten
]^GNEEtail:teo
EaEMHYtail:ter
DPTPD^tail:tes
a\IICHtail:tha
CTUNOQtail:tic
\DfDGItail:tig
<UXOPRtail:tik
CVROPQtail:tol
KCZIN[tail:ton
<WPOVQtail:tor
?RRNK]tail:tos
WEGJeHtail:tra
0\ULWVtail:tre
NGIKgJtail:tua
CZRNNPtail:tur
hIMIMGtail:txa
W\HMIItail:txi
=XWONQtail:tze
Q\JOLHtail:uan
BWNOSQtail:uay
YJLONNtail:ude
=WRNOWtail:uer
YRJLKMtail:uez
U\IKKJtail:uhn
9[QNMYtail:uhr
CUNNRTtail:uis
Z\DJLJtail:ula
#aXRV^tail:ung
SVQ\DAtail:upa
HUPOOOtail:ure
BNKMQbtail:urg
_KJOKKtail:uri
DWONOStail:urs
VF[NKJtail:urt
>TQMRWtail:ury
:TSRVQtail:use
1\ZNTQtail:ust
<XVMRQtail:ute
NJOMMXtail:vel
FQLLQXtail:ver
ATTNNStail:ves
9QOPV[tail:vju
8XTMVStail:vor
7QRP\Ttail:vue
FKKOMatail:way
IIQNGatail:weg
Y\QHGFtail:wen
#YhUYNtail:wer
G^KZHHtail:yle
dWIIFHtail:yne
9SUNXTtail:ype
`KKMKLtail:yun
ASSPPRtail:zz
@XPONUtail:ław
^MLMJLtail:ηνο
aHIHQOtail:бот
cLHMMItail:ков
jFKNKFtail:李晓彤
HQTPNOthing
aVDKLGw:abby
GRSPNQw:accept
A[POPPw:acquis
^THKLIw:adecco
<XQPSSw:admini
IPQOPPw:adres
FPTOPQw:adress
JQRRMNw:aljosc
ZIXHKKw:ander
AUQNPSw:anspre
EUQOQOw:answer
`ICPOOw:anthea
CVRPOOw:anythi
:XZPNQw:app
>XPNRTw:apte
gIOHLGw:arantx
bIGQMKw:aravin
;WUKRVw:art
9UTRSRw:ashby
AXUNOOw:asia
0SUMZZw:assess
?UUORPw:asset
ESSOOQw:atlant
AXTNPOw:attach
UTHULGw:august
`LZOBCw:aukje
:SRQRXw:auswah
ESOOPSw:ave
7PPNW]w:band
rBBQNEw:bankol
7WUMUUw:bar
^LWJIGw:bas
EUOOQSw:basel
^`BHKGw:bashir
RDIJNcw:bellin
FW[ZECw:bello
PHLLIaw:benji
6ZURNUw:bespre
;QPRO^w:bewerb
ROV[FBw:bia
?YSMORw:bio
cIXKHBw:blessi
4[TPSUw:booked
eD_DEIw:bright
CVRNPRw:bristo
]J\MCGw:broer
dXMGFEw:bronwe
;_QONQw:brooke
WEFOIaw:brown
TH[OKJw:burt
(bWQXOw:cancel
GKNNdIw:candel
GOSM\Iw:candid
QI`JKLw:capt
VXFNLLw:capuci
ILLLO_w:casa
@SOMVUw:castle
dIZSC<w:cathal
:LVNQ_w:centre
M^JKMLw:ceri
ST_GIDw:cest
>TUOSPw:change
SEIaKMw:changm
bSXND;w:chipo
9VPQYQw:claims
?[QNQOw:client
9\TPQPw:clinic
DWPOOPw:clique
;SUSSPw:closed
FRSOQOw:coast
BURORQw:codepa
@VTOORw:coderp
^DWDB[w:colone
6]YNNRw:commer
fGFPOIw:con
5XVNYOw:confir
9WWRNSw:consei
CUTOOQw:dabei
2\\MPSw:dados
F]DVZDw:dag
Z[GIJKw:dahl
<\QMPUw:damon
&]XNYZw:day
<GINb^w:de
aF`MCCw:dean
B\ORQKw:deb
UPRJSFw:delgad
DSTPPOw:delive
U_KKGIw:delroy
7[ZLPQw:der
@SSOUOw:dernie
Y[FHCUw:di
8\VOPRw:direct
@QRNQWw:dispon
GQROOQw:dobry
ESNNRTw:dock
5YRNSXw:doodle
KHINiGw:dorian
QIbLIIw:doutor
ZJJOONw:drozde
\`GJEHw:dwayne
CWPPOQw:educat
WOS_D>w:edwige
JFGLlIw:efisio
FWYNKKw:elisab
6S\TQPw:embedd
ERSPMRw:englan
ISQOOOw:entrar
9VSNYQw:entrev
@ZTMOPw:espera
U_IMKFw:euan
=SYOMUw:excali
UWKNKJw:fabbri
<YRQPQw:facult
ISPOOOw:fai
IZMLVHw:falko
LFJKGlw:fathom
bBTF[Bw:fay
VREYLHw:ferhat
ALIM^Yw:finch
@YROOPw:fleet
>UTPSQw:flood
DUQOPQw:former
8WYPTNw:founde
\XBWLAw:franki
IKLMKbw:freie
?WRNNVw:fundic
>VQJcHw:g
eKIQDLw:gail
UM\LIGw:galli
IGJJiLw:gavina
]IEJI\w:gebroe
8ZSNPXw:genera
JQOOOQw:genova
>USQPUw:gespra
AWRNNTw:getafe
SOcHKBw:giles
V\IPHGw:gonny
GVQOOOw:grant
8]TMSRw:grid
FeMMGNw:groetj
V^FKLIw:gundul
JFIL]Yw:h
ETPNPRw:hafens
aLHPIMw:hal
?TZNOPw:halifa
HQQOPRw:hambur
GROOOUw:havneg
^IKOMLw:hegde
DYLI^Jw:helder
SjANFHw:helmi
YORECXw:henk
GS_JKMw:hernan
3^XNOTw:herzli
DUPLXMw:hollis
>VUNOSw:host
FRQOORw:hrb
=ZOOOWw:humano
BZPPOOw:hwee
bLKLJLw:hyacin
bILOJKw:hyun
ZQSRDEw:ignati
aHUGMHw:imelda
KQKZKNw:imre
ETPPORw:inchic
7YSPSTw:incide
V[ENKKw:ineke
5]\MNPw:inform
EWPOOOw:infos
3UZN[Ow:intern
#kaRYYw:interv
CSSOROw:introd
9XZOOPw:invite
ILKObJw:iratxe
9[TLMYw:irelan
ZXQNEDw:isla
GJLMeLw:isolde
VSLNLKw:jandir
HIIPhGw:jantin
UNLONOw:jingyi
KcINNGw:joke
MJNM`Gw:jorrit
nBENNIw:jule
_MHUIIw:jupite
DVQOPQw:jury
<[SOOQw:just
DRO\KMw:k
YTFZFGw:kadi
FSSOOPw:kalend
`[QIBDw:kamala
bGIQOHw:karima
]ILONLw:kavya
2\UQRVw:kennen
MXWKJIw:koldo
UMLNONw:krzysz
W`HKIGw:kuhn
JNJJR\w:lane
;VSPRTw:last
8Y[OOPw:learn
=UQNVSw:legal
YXTQE?w:leigh
3WaOMSw:leitst
9_RMVNw:leuk
CRKMR[w:lever
AZPQNOw:ling
:YWQORw:lisbon
UVFUHKw:lison
ERRORPw:llamad
TO[LGJw:lobke
<UVOQSw:logist
P[KOIKw:lorcan
KNaOMEw:lord
KKNN]Kw:loris
XP\IHDw:ludivi
ISOOOQw:lugano
UVZMFAw:lurdes
V\CLKMw:macare
AUOOWQw:madame
NJJKiEw:maelys
FTRNORw:main
HOTPOPw:mal
]IKNNNw:malloy
>YVONOw:manage
ETTOOPw:mariti
JIKObJw:marr
WVRIKHw:mbonge
:XZPNOw:medici
IHMJjHw:mees
bIHQKKw:menon
PMVUIHw:merete
NHKKEjw:metro
JJMJbMw:mikel
ZF\KKHw:milene
JQPOOQw:mill
<VXPPOw:min
;\VMSNw:minute
DVPONSw:montre
\ZMHFJw:morena
QSVCKRw:moss
IQPOOSw:mostow
=]TMOPw:mukama
']RK`Xw:name
J`YHKEw:nardi
8YWTMPw:neem
X[GNLFw:neri
:\VNNRw:netze
FGGKrIw:ng
JZfFDEw:nienke
NdMMBKw:nkechi
cM`JC=w:noori
\XJKJHw:noriko
aJPNIIw:norrie
HRRPOOw:notice
gKREJGw:obi
_ZXEBCw:odete
_CE[MKw:okabe
H\LOQJw:olive
cKFLOKw:omer
BTSMRRw:onsite
#`aTQ[w:ops
9[WMQPw:organi
R]JNIJw:oriett
WAYYGIw:oriol
6]ZLORw:orrin
bCVJNGw:ottoli
3ZTMZQw:owner
XIZJKJw:ozols
HXKM^Ew:p
PNYXEFw:pam
APOPXRw:panie
>WYOMQw:parker
EUQOOPw:partec
DTROQOw:partic
$iYNPWw:partne
IQQOOPw:paseo
@RMMS[w:passag
VZHOIIw:patxi
_JINMLw:pau
CJCLwGw:perpet
&`]OTTw:person
EOVONSw:pessoa
@YNJQYw:pike
Z]HKIGw:pino
;YSPOTw:plant
:XSMUSw:pohovo
HUOOOOw:ports
?TXNNRw:poste
DVQOPPw:postin
;`RNNPw:powere
CPPNSVw:preent
CWONTPw:primo
>XTNOTw:proper
@PRNYPw:propos
HVZMKJw:provos
>[ROOPw:puesto
9Z\NNOw:qualit
:YNMUWw:quay
M`MILLw:r
[LKONLw:rafe
VFTYIGw:rafiq
I[G]IIw:rag
BROMUTw:rail
BORNVSw:raiser
\G]OFEw:ramasw
U[DOKLw:rantan
^GZIGKw:rasker
<ZPMRUw:rd
6]\NMPw:reason
DSRQMTw:record
9ZQORVw:recrui
@XOOOVw:recurs
8YWMQTw:ref
ITPOOOw:rejoig
FSSONPw:replie
AXSONQw:report
>SROWQw:requis
#h^QPPw:resche
AZPOPPw:reset
BVQNNUw:rest
ETONPSw:restau
XQT@JTw:revere
EUROOQw:ring
;VXTONw:risk
<YVNMTw:risors
JPPPOQw:riunio
`UUBDIw:rocco
ATUONSw:rome
^FGVMLw:roos
=XRNOWw:rotter
CUTPOOw:routin
FMLcOJw:ruarid
EYX[ECw:rupa
6WZOSQw:rust
XWR]B:w:ruthie
UPBWRIw:s
R\MOIGw:sachs
fJIOJIw:sadiq
CSTPQOw:saiba
aLHKMLw:sal
aETRKDw:saoirs
NJ`LMJw:saraiv
>bOPLNw:schust
@WRNSPw:screen
^I_IDGw:sebast
HGJJkLw:sechi
=]OONUw:secret
;WTOUPw:segue
AYPOPRw:sekret
<]SNOQw:selecc
1_[PNQw:sent
mS=_@>w:sgt
<[SNNSw:shapir
DTTONPw:shout
<XYIPTw:shruti
SSXEERw:simoes
<ZXNNPw:singap
CTONQVw:sitzun
CXQOOPw:smartr
ZJFLJ[w:smit
GJQNaIw:sollic
EPROOTw:solna
?YSOOQw:sommer
=ZPNOVw:sonnen
8VPQSYw:sons
CROOQVw:st
>TWNTOw:start
2UZQTTw:stelle
]DaFIIw:stig
JJMQH`w:strand
=TVPUNw:subjec
@TVNSOw:succes
CQNNK_w:sud
@ZQNQQw:supply
8\UNMUw:suppor
fUEKEJw:tabith
DTJ^NLw:tadeu
eJGOOFw:tammy
YJNPLNw:tanner
DXONORw:tanneu
HFIjMLw:tansy
HQPPOQw:tarn
:VVLUTw:teamko
DUPOORw:teamsb
AWONNVw:teamta
8^UNNSw:teilne
<UUMQVw:tel
-_VMXSw:telefo
6WULVVw:teleph
[VD[BGw:teo
=RTPSTw:tern
^JQOLEw:testa
>KUTTTw:thorva
VTWVABw:tiwa
JLJNgEw:tjitsk
CPOOXQw:tomasz
FTOOOQw:traini
>RWNTQw:treasu
hGFLLMw:trent
LIJLfIw:tuinst
;RPO^Rw:tweede
JZGPPOw:txema
8SUNXTw:type
:ZQNM[w:uhr
<YVOMSw:umane
EOPPWOw:umbra
CTUOPOw:unirse
HQOORRw:unit
CQQOUQw:update
]KLPKLw:uri
:[UNOSw:vacanc
QIdLIGw:valdis
JPOPORw:verwal
EWPPOPw:videok
_FENGZw:vidya
DURQOOw:view
[GXKMHw:villa
NGILfKw:vlas
YYJGNJw:vogt
fEVEMGw:voss
>VUPPSw:waalha
BQRMURw:walk
BSXONPw:warsaw
JFKHOiw:watson
CWSNOPw:waverl
CWONPSw:way
BXTOOOw:weiter
PFWPPMw:wellin
CTUNOQw:werk
_DGKaDw:wessel
SJIML[w:whitak
cKJPGLw:whynot
]POVGAw:willem
CSRQMTw:winter
@VUNNSw:workda
=ZRNOSw:works
;WVMVOw:wrenn
BWPOOTw:wrocła
XLKOMNw:xu
t?DRMEw:yewand
]_OFCFw:ying
AXQNOTw:york
>TQURPw:zoho
ATTOPRw:zz
aMKMIKw:μελισσ
`MLMIKw:σταυρο
gKGKMIw:антон
lGEIPIw:вера
]LJHPOw:дробот
eKHLMIw:красил
hGJOKHw:李晓彤
ESSOLSwords:1
WDCCY`words:2
eR74Tewords:3
YD=Db[words:4
"""
