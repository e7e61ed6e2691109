"""The weights by which `part` reads, as tests/train_parts.py wrote them: six letters a feature. Pure data."""

TABLE = r"""
trained_on 3032858f4fed34866a7195614a3cf27f4dec4d9200b14226f1adec032d8a5820
bias -0.0971 -0.0546 -0.2512 -0.4581 -0.2268 0.0950
step 0.078379
person absent -0.028
person address 0.746
person address_alone 0.208
person alone 0.168
person another -0.961
person another_alone -0.064
person another_alone_sure -0.499
person another_sure -0.067
person arranges -0.487
person best 0.313
person by_title_arranges -0.749
person by_title_recruits -0.472
person candidate -0.111
person formal 0.447
person formal_alone 0.121
person formal_in_text 0.365
person formal_own_calendar 0.414
person formal_sure 0.477
person formal_taken -0.533
person given 0.506
person given_alone -0.177
person given_in_text 0.500
person given_in_title -0.075
person given_not -0.129
person given_own_calendar 0.497
person given_single -0.013
person given_single_alone 0.299
person given_single_in_text -0.098
person given_single_in_title -0.188
person given_single_not 0.172
person given_single_own_calendar 0.299
person given_single_sure -0.666
person given_single_taken 0.481
person given_sure 0.073
person given_taken 0.446
person guest_absent 0.086
person guest_address 0.084
person guest_address_alone 0.022
person guest_alone 0.084
person guest_another 0.013
person guest_another_alone 0.193
person guest_another_alone_sure 0.183
person guest_another_sure 0.277
person guest_arranges 0.058
person guest_best 0.133
person guest_candidate 0.014
person guest_given 0.515
person guest_given_alone 0.304
person guest_guests_0 0.400
person guest_guests_1 0.213
person guest_guests_2 0.082
person guest_in_title 0.072
person guest_is 0.695
person guest_least -0.020
person guest_listens 0.008
person guest_mean 0.065
person guest_not_taken 0.081
person guest_other 0.014
person guest_role_opt 0.101
person guest_role_req 0.595
person guest_silent 0.384
person guest_state_acc 0.156
person guest_state_nee 0.431
person guest_state_ten 0.109
person guest_strange_single 0.077
person guest_take 0.150
person guest_taken 0.200
person guests_0 0.415
person guests_1 0.267
person guests_2 -0.065
person guests_3 -0.403
person host_absent -0.494
person host_address 0.662
person host_address_alone 0.186
person host_alone 0.055
person host_another -0.681
person host_another_alone 0.079
person host_another_alone_sure -0.191
person host_another_sure -0.069
person host_arranges -0.152
person host_best 0.074
person host_by_title_arranges -0.749
person host_by_title_recruits -0.472
person host_candidate 0.087
person host_given -0.183
person host_given_alone 0.214
person host_guests_0 0.055
person host_guests_1 0.107
person host_guests_2 0.234
person host_i_do -0.142
person host_i_do_not -0.364
person host_i_mean 0.045
person host_i_take 0.106
person host_in_title 0.125
person host_is 0.017
person host_least -0.164
person host_listed 0.155
person host_listed_0 0.109
person host_listed_1 0.039
person host_listens -0.033
person host_mean -0.093
person host_not_me -1.100
person host_not_taken 0.321
person host_other 0.222
person host_other_firm -0.748
person host_recruits_0 0.119
person host_recruits_1 -0.729
person host_recruits_2 0.138
person host_role_req 0.371
person host_silent -0.827
person host_state_acc 0.414
person host_state_nee -0.397
person host_strange -0.633
person host_strange_alone -0.516
person host_take 0.143
person host_taken -0.060
person host_team -0.287
person host_unlisted -0.138
person host_unlisted_0 -0.054
person host_unlisted_1 0.069
person host_unlisted_2 -0.153
person host_with_me 0.517
person i_do -0.142
person i_do_not -0.364
person i_mean 0.045
person i_take 0.106
person in_title 0.197
person is 0.214
person least -0.039
person listed 0.155
person listed_0 0.109
person listed_1 0.039
person listens 0.118
person mean 0.096
person not_me -1.100
person not_taken 0.194
person other -0.089
person other_firm -0.748
person own_calendar 0.491
person recruits_0 0.119
person recruits_1 -0.729
person recruits_2 0.138
person role_opt -0.284
person role_req 0.749
person silent -0.187
person state_acc 0.571
person state_nee -0.183
person state_ten 0.109
person strange -0.582
person strange_alone 0.307
person strange_in_place -0.172
person strange_in_text 0.220
person strange_in_title -0.756
person strange_not -0.511
person strange_own_calendar -0.408
person strange_single -0.891
person strange_single_alone -0.274
person strange_single_in_place -0.016
person strange_single_in_text -0.736
person strange_single_in_title -0.472
person strange_single_not -0.267
person strange_single_own_calendar -0.311
person strange_single_sure -0.474
person strange_single_taken -0.291
person strange_sure 0.282
person strange_taken -0.306
person stranger_absent 0.380
person stranger_alone 0.042
person stranger_another_alone -0.118
person stranger_another_alone_sure -0.274
person stranger_another_sure -0.057
person stranger_arranges -0.379
person stranger_best 0.051
person stranger_candidate -0.213
person stranger_formal 0.447
person stranger_formal_alone 0.121
person stranger_formal_in_text 0.365
person stranger_formal_own_calendar 0.414
person stranger_formal_sure 0.477
person stranger_formal_taken -0.533
person stranger_given 0.390
person stranger_given_alone -0.680
person stranger_given_in_text 0.500
person stranger_given_in_title -0.075
person stranger_given_not -0.129
person stranger_given_own_calendar 0.497
person stranger_given_single -0.013
person stranger_given_single_alone 0.299
person stranger_given_single_in_text -0.098
person stranger_given_single_in_title -0.188
person stranger_given_single_not 0.172
person stranger_given_single_own_calendar 0.299
person stranger_given_single_sure -0.666
person stranger_given_single_taken 0.481
person stranger_given_sure 0.073
person stranger_given_taken 0.446
person stranger_guests_0 -0.027
person stranger_guests_1 -0.054
person stranger_guests_2 -0.178
person stranger_guests_3 -0.024
person stranger_is -0.282
person stranger_least 0.077
person stranger_listens 0.143
person stranger_mean 0.057
person stranger_not_taken -0.194
person stranger_other -0.325
person stranger_own_calendar 0.491
person stranger_silent 0.459
person stranger_strange 0.031
person stranger_strange_alone 0.823
person stranger_strange_in_place -0.172
person stranger_strange_in_text 0.220
person stranger_strange_in_title -0.756
person stranger_strange_not -0.511
person stranger_strange_own_calendar -0.408
person stranger_strange_single -1.138
person stranger_strange_single_alone -0.519
person stranger_strange_single_in_place -0.016
person stranger_strange_single_in_text -0.736
person stranger_strange_single_in_title -0.472
person stranger_strange_single_not -0.267
person stranger_strange_single_own_calendar -0.311
person stranger_strange_single_sure -0.474
person stranger_strange_single_taken -0.291
person stranger_strange_sure 0.282
person stranger_strange_taken -0.306
person stranger_take 0.095
person stranger_taken -0.510
person stranger_told 0.566
person stranger_with_0 -0.723
person stranger_with_1 0.455
person stranger_with_2 -0.167
person stranger_with_3 0.153
person take 0.456
person taken -0.370
person team -0.490
person told 0.566
person unlisted -0.138
person unlisted_0 -0.054
person unlisted_1 0.069
person unlisted_2 -0.153
person with_0 -0.723
person with_1 0.455
person with_2 -0.167
person with_3 0.153
person with_me 0.517

LR{8G>B:absent
TF_WR8B:absent+me
OXeD:PB:absent+not
R7]XFXB:absent+only
?Xf[:FB:absent+will
UWjX*BB:absent+you
cNB`CDB:and
XNRFc8B:and+me
H9neAEB:and+not
_FDPMSB:and+only
fIUZ,OB:and+will
jNPBHHB:and+you
DwG1TTB:arrange
A\MPXFB:arrange+me
NGhMHIB:arrange+not
SXQ\?BB:arrange+only
RZGQUBB:arrange+will
VrL6LDB:arrange+you
\K_8JQB:boss
AQbBZIB:boss+me
Gab@GJB:boss+not
JA\`JIB:boss+only
JPdN<QB:boss+will
YiXU56B:boss+you
RLI6zCB:candidate
FLUF_NB:candidate+me
CY\NEPB:candidate+only
R\CEYKB:candidate+will
NRQHSMB:candidate+you
T[Y6_<B:close
^RJMEMB:close+me
Z@aNIGB:close+will
_Z9NOLB:close+you
TND:{;B:greet
\OPCWEB:greet+me
]EXLFNB:greet+not
QSIJPTB:greet+will
QXVCWAB:greet+you
PjMEDIB:hire
aPUL9OB:hire+me
E_K\HFB:hire+not
FLGhOJB:hire+only
HTXZHCB:hire+will
QeDJKKB:hire+you
R2?{>JB:listen
OF_R;YB:listen+me
BFPjAXB:listen+not
VI@vDAB:listen+only
S:BnVHB:listen+will
UIX\BFB:listen+you
IPV4]ZB:me
RGU@YSB:me+meet
>i\R?FB:me+not
FZ]KAQB:me+only
=kIJHWB:me+place
YDG@_XB:me+topic
cKPGIKB:me+who
EZGM]JB:me+will
OTPLSHB:me+with
]M`6d6B:me+you
dGLSP?B:meet
BXHo3VB:meet+not
FVV^BGB:meet+only
cLTZO.B:meet+will
tNa\3(B:meet+you
BVbg3EB:not
JFLVL\B:not+only
\KHENYB:not+topic
=QTi@PB:not+who
8HbfJGB:not+will
?@_iCPB:not+with
MRh_9:B:not+you
REUfAGB:only
IJKWLYB:only+place
[LNDPRB:only+topic
IJ^HNSB:only+who
UNT\CCB:only+will
>K^b=UB:only+with
RNbb8>B:only+you
Ae.P<zB:place
;cX_H=B:place+will
Os=ADWB:place+you
cKKEOMB:topic
R\DA[LB:topic+will
hGD5^UB:topic+you
eJRXF:B:who
SC\YX7B:who+will
\TISX5B:who+you
WK[KCOB:will
RI\WP;B:will+with
TX[F3YB:will+you
WVVDLFB:with
VTXCJJB:with+you
TZW?HMB:you
TL{73SL!:absent
fBGKSNL!:and
A[[:XOL!:arrange
bFkJ0NL!:boss
IUGCiGL!:candidate
\kC;W>L!:close
KLJ@{3L!:greet
]cT5COL!:hire
QB@hQOL!:listen
^SG=D`L!:me
WEBQ^ML!:meet
K[XSM<L!:not
lEDGQML!:only
RL@S:pL!:place
]^B8F`L!:topic
`gS4>ML!:who
LL^5DkL!:will
`^WIC9L!:with
NVOKXDL!:you
V<s9XDL0:absent
v2@NLWL0:and
CkMAVHL0:arrange
YBfX6LL0:boss
?NJJtDL0:candidate
T[L<UNL0:close
8AUF{:L0:greet
A^WUR>L0:hire
ICMf<_L0:listen
aX[;Z1L0:me
[BTG[HL0:meet
EGuHIHL0:not
pICIJKL0:only
SL@M9tL0:place
g@>Z:aL0:topic
n]SD-KL0:who
VKTCG[L0:will
XW^M?AL0:with
KGVPPQL0:you
KWe9>]L1:absent
OXZBQFL1:and
;kBGYRL1:arrange
`^QH<FL1:boss
ZC@IZYL1:candidate
Z\DH]<L1:close
_eGI>HL1:greet
GTXCKXL1:hire
P<QaYCL1:listen
ZW7PJWL1:me
QTGSSIL1:meet
LZHZR@L1:not
]FBTPQL1:only
PSEOIZL1:place
bGQKSAL1:topic
\UdD=EL1:who
YMMGULL1:will
VT3NXWL1:with
UVbHK;L1:you
^C{'MJL:absent
_B[IPFL:absent>and
CZUPNJL:absent>arrange
WMJONOL:absent>hire
WDZNKKL:absent>meet
MUVMMGL:absent>topic
=GaLM\L:absent>you
fLI9PUL:and
gDFQMKL:and>absent
m<JOKML:and>arrange
RSDRLTL:and>boss
qGALKKL:and>me
[<_QGLL:and>meet
^GFTLPL:and>topic
YHEYLOL:and>who
VNLNNNL:and>will
{D<GJJL:and>with
iBFGE]L:and>you
NaJELQL:arrange
IhDRLGL:arrange>absent
N_GLVDL:arrange>and
HVJMMXL:arrange>boss
GlGMHKL:arrange>hire
YF[LKIL:arrange>listen
]^HNAHL:arrange>me
DmOUACL:arrange>meet
[QKOMHL:arrange>place
HZTYBIL:arrange>with
cRAEIVL:arrange>you
jTbA8AL:boss
aGKMNLL:boss>absent
rDCMJKL:boss>and
H^MOKML:boss>arrange
SIVLMOL:boss>candidate
WLPMMLL:boss>hire
bJQJKGL:boss>listen
IWQKNQL:boss>me
XOO?RSL:boss>meet
XUMJMJL:boss>place
LKaMNGL:boss>topic
HSUJORL:boss>who
[MGMNOL:boss>will
ZDTERRL:boss>with
U`HSFEL:boss>you
W9N@iSL:candidate
GVXNINL:candidate>greet
HJJQaML:candidate>meet
HJIPaML:candidate>with
YKEMQRL:candidate>you
WbK8\DL:close
FdIOKML:close>absent
HeIQENL:close>meet
DkINGLL:close>with
IPH<{5L:greet
SQUILML:hire
[YFILJL:hire>meet
JH^LQML:hire>who
bFJOOKL:hire>with
YRWFIIL:hire>you
F:OjJWL:listen
HKJ[E[L:listen>me
ULVJNKL:listen>meet
UHYKNKL:listen>with
`IGWLGL:listen>you
LQ?D`ZL:me
8YXNRQL:me>and
RQVLJLL:me>meet
QLH[MML:me>will
RPPVMDL:meet
T<qLJCL:meet>absent
s>OJEKL:meet>and
XYRF9XL:meet>arrange
hDD_BHL:meet>boss
YFHL]KL:meet>candidate
<^QNROL:meet>close
MMYUJIL:meet>hire
GMJIQaL:meet>listen
H9NV`TL:meet>me
aHFYGKL:meet>not
LLNKSVL:meet>place
oADRIJL:meet>topic
MkFGIKL:meet>who
W:]Q_<L:meet>will
E^D]KKL:meet>with
dRYU#SL:meet>you
LUWUO>L:not
_HPILNL:not>meet
g<RZDFL:only
^KLNLKL:only>absent
WEBaMNL:only>arrange
ZKKIQPL:only>boss
PS:X5oL:place
?\PNNTL:place>and
VMPNPJL:place>boss
I\JOMOL:place>me
R[LDFWL:place>meet
TUGLIUL:place>you
WMGUCWL:topic
ZIIOOOL:topic>boss
OWKNOML:topic>meet
?QULQWL:topic>will
VNLONNL:topic>with
HNONOXL:topic>you
wJbQ*;L:who
hDKNFOL:who>arrange
L`DaBGL:who>meet
PK[HNNL:who>will
\UEIKPL:who>you
XB_ECYL:will
ZHMMKSL:will>absent
N\FONML:will>arrange
WP8RSVL:will>me
pA`AH@L:will>meet
gFREMHL:will>who
SHTMA^L:will>you
^UVKE@L:with
NVYHNFL:with>absent
gGEMOLL:with>and
_cDE9UL:with>arrange
cIDMNOL:with>boss
J@_fGDL:with>listen
bZCLHIL:with>me
qEZIJ7L:with>meet
KZNLOLL:with>place
U_AUMCL:with>topic
WC_JKKL:with>who
X[FLMHL:with>will
_SCED[L:with>you
QSNDE^L:you
ZFJLH\L:you>and
al8IP<L:you>arrange
=^JYOML:you>boss
?fLMKQL:you>close
]KHOLOL:you>greet
TOOMLOL:you>listen
@MSR^JL:you>me
kRJW>?L:you>meet
]KINOLL:you>only
BSSOOSL:you>place
?LXMVTL:you>topic
eCJOGRL:you>who
gVGNH@L:you>will
]>@V_KL:you>with
MQXFOON:absent
caIBFFN:and
]bBBPGN:arrange
XSLEMPN:boss
;PTFV_N:candidate
XLKMNON:close
^JINMON:greet
HNZKTLN:hire
]EK]NCN:listen
cWEBNKN:me
d_:KZ8N:meet
6XXKWRN:not
P[HMQJN:only
bGINDVN:place
h@CGdCN:topic
JDXOQSN:who
Ug@IOGN:with
Z]E8cDN:you
VSJLEUP:absent
X^TIH>P:and
e[LIG?P:arrange
DYQJKWP:boss
dCLHQMP:candidate
K[OJLNP:close
@LbIROP:greet
MIQKTUP:hire
XCSRMMP:listen
h\LL?=P:me
\WgBC<P:meet
GSPHPYP:not
S^YHEDP:only
PWSOIHP:place
lHFIJNP:topic
SbW>JFP:who
yIALHDP:will
G`OQMFP:with
b\NEEDP:you
MFy>]3R!:absent
TCDTM^R!:and
LjR?MGR!:arrange
e8YDTLR!:boss
FY<?uKR!:candidate
P^@DRWR!:greet
V^IQ7UR!:hire
KF?zEKR!:listen
DZb6ZKR!:me
];SK]GR!:meet
MBfe6KR!:not
?QcPCSR!:only
LgQ+9rR!:place
q8W8JXR!:topic
RMLQIUR!:who
SYPUFCR!:will
]_Q0GVR!:with
RaMHX:R!:you
^F{O;.R0:absent
Y?RME^R0:and
QbA@@gR0:arrange
n>I?\JR0:boss
VRC@jER0:candidate
ZTEJFXR0:greet
Y`JR2TR0:hire
AF9{TGR0:listen
\NV8WLR0:me
MJYQb6R0:meet
NFnJ<RR0:not
ITWZCIR0:only
7`A@@{R0:place
YJ=\7gR0:topic
_CX@IWR0:who
^HLVHKR0:will
>WQOUQR0:with
d_TSZ#R0:you
<Pw7QPR1:absent
K_KRU=R1:and
:nM7^PR1:arrange
h;_-VTR1:boss
SNFFgGR1:candidate
I\DEYTR1:greet
Yf8<OXR1:hire
JODv/YR1:listen
Aa@N_KR1:me
\KOBZHR1:meet
VB\\@JR1:not
9TSa@ZR1:only
Q^MF6bR1:place
eJY5DYR1:topic
RE:[TZR1:who
QJY7WWR1:will
MIQPSPR1:with
F[f3QPR1:you
EM{9QAR:absent
_=hFGIR:absent>and
AIY\KOR:absent>arrange
NRCN_IR:absent>candidate
fFDHPQR:absent>hire
CGZRJZR:absent>listen
ZIUJHPR:absent>me
MRiCIGR:absent>meet
HL_JONR:absent>not
LH^HJUR:absent>only
YLFLKXR:absent>topic
cHFKQMR:absent>will
E=\ZF\R:absent>with
J]WDLKR:absent>you
`PAWGKR:and
QXcJE@R:and>absent
JbC@eGR:and>arrange
[[CA\CR:and>boss
@ZRNUIR:and>greet
TOMOLPR:and>hire
J:Ls@WR:and>listen
i\PD>DR:and>me
z=;AWPR:and>meet
DCi_HCR:and>not
GGJeQMR:and>only
ONKLI]R:and>place
EZTW?QR:and>topic
JJFZK[R:and>who
eEUP<OR:and>will
aENHOOR:and>with
YbS7=XR:and>you
OmK.OVR:arrange
YIaIFIR:arrange>absent
S`<YGJR:arrange>and
RK_KJIR:arrange>boss
@\JNTQR:arrange>candidate
fHGPPDR:arrange>hire
>_FIXWR:arrange>me
l\1Cd:R:arrange>meet
[aDGKHR:arrange>only
?bKMMUR:arrange>place
LSAGXZR:arrange>topic
Me@K?_R:arrange>with
ThM;TBR:arrange>you
aKQDRGR:boss
FKdQHLR:boss>absent
JXRLOLR:boss>and
dKKQIFR:boss>arrange
gWBKFIR:boss>hire
_GJINSR:boss>listen
vACKKKR:boss>meet
gGKKOGR:boss>place
oDGLLHR:boss>topic
TWKMJMR:boss>who
cGGOKNR:boss>will
SAeNJIR:boss>you
PSE8xBR:candidate
W`FMFJR:candidate>absent
WIFMXNR:candidate>and
BiDNUHR:candidate>arrange
[WKLELR:candidate>meet
BFbNXJR:close
Qb>CPVR:greet
YMNOJMR:greet>and
UYKLLIR:greet>boss
MILMYRR:greet>you
_hBP1PR:hire
HFeHOQR:hire>absent
{8EHMER:hire>and
9oILOMR:hire>arrange
HWMJRRR:hire>boss
VEEbOIR:hire>listen
VL[HLHR:hire>me
eWFJJDR:hire>meet
G]IVKKR:hire>not
qDGHPGR:hire>topic
DUPNUNR:hire>who
LTUHQLR:hire>will
AYPNRPR:hire>with
6jZC]?R:hire>you
I=1{HPR:listen
FG\]JIR:listen>absent
[?NlBER:listen>and
d@\UE@R:listen>arrange
PYNFNOR:listen>boss
H`PMHMR:listen>hire
NQPPGUR:listen>me
eU;O?WR:listen>meet
XKI]IHR:listen>not
NHGhKKR:listen>only
WDOfJ@R:listen>with
ML]aC?R:listen>you
[VS;RHR:me
>YXNOLR:me>absent
RMVJMNR:me>and
Iq?MFMR:me>arrange
ML^KCUR:me>hire
T\WM:LR:me>meet
B`XLJKR:me>not
CLG`QTR:me>only
DWGM[NR:me>will
UMIONRR:me>with
YG[GUDR:me>you
kAIM^:R:meet
LL\@VOR:meet>absent
AWVQXBR:meet>and
OUSJTDR:meet>arrange
@f?CW[R:meet>boss
fIKMIJR:meet>candidate
dHEMNMR:meet>hire
^>E\VGR:meet>listen
H\UV3XR:meet>me
JOIUE^R:meet>not
ZKKOXBR:meet>only
]=DYLWR:meet>place
Q8RN`PR:meet>topic
QZEZFKR:meet>who
WJEMQUR:meet>will
N]N3YUR:meet>with
zc_1/?R:meet>you
EVep%FR:not
X@gJIGR:not>absent
[BZOGMR:not>arrange
H_SJIMR:not>me
HAYuG<R:not>meet
\FGRRMR:not>who
CKfGPOR:not>will
CVH`KMR:not>you
;K]lDHR:only
KOJOOXR:only>and
I`HNJPR:only>arrange
JMPWMOR:only>boss
ECNnOGR:only>listen
IJXMLVR:only>me
OP`RFCR:only>meet
PJIZOOR:only>will
FaJMPLR:only>with
RUWILGR:only>you
Z]4M6lR:place
LHDNMgR:place>absent
`PMKNER:place>and
IZMLLRR:place>arrange
H^JNOMR:place>boss
CSUONQR:place>listen
AUWNMRR:place>me
FVKOLYR:place>meet
JJOJHeR:place>with
eK?FUPR:topic
zCDLDJR:topic>and
IPVNNNR:topic>arrange
OMIPLYR:topic>me
QL>@iVR:topic>meet
PORIOQR:topic>only
MDMHeNR:topic>who
FJIKRcR:topic>with
RW[FEKR:topic>you
UCQRTLR:who
kGBXGFR:who>and
D[JMJYR:who>arrange
VBVTUCR:who>boss
PLJUOOR:who>listen
ECWZ@aR:who>meet
KJNNL]R:who>place
WGKF`JR:who>topic
>^LZLMR:who>will
BDF^S\R:who>with
[XDNEOR:who>you
_RRTABR:will
QH^JOKR:will>absent
CNL_OPR:will>and
LZ3UVWR:will>arrange
IQSOOOR:will>boss
XZEHOKR:will>hire
\BBlFIR:will>listen
\KIRJNR:will>me
vYKO6<R:will>meet
FSJ[MOR:will>not
GJ[XKJR:will>only
FUG^NLR:will>place
^NAOZDR:will>topic
[CF\MMR:will>who
TYXDGJR:will>with
ik]0A8R:will>you
G_DQIVR:with
J\LULFR:with>absent
GXBVKXR:with>and
FeFGE]R:with>arrange
;_QOQOR:with>boss
[WVEFFR:with>me
NLFTLZR:with>meet
XHI^KHR:with>not
\EYSIDR:with>you
YaW:Q=R:you
OVXX?ER:you>absent
dg.ZCDR:you>and
S^W;EQR:you>arrange
`W\I<BR:you>boss
NIWKWIR:you>candidate
A^JM]GR:you>hire
XQ]?MGR:you>listen
FGbORJR:you>me
jEVSX*R:you>meet
RRMZIFR:you>not
RrAIDIR:you>place
wE>KJKR:you>topic
l<G?aKR:you>who
QVPXEGR:you>will
ChQDY@R:you>with
CS]OKLabove!and
JYSMREabove!arrange
PPTIKRabove!boss
PJLKUSabove!candidate
mJENHHabove!close
CRVLSOabove!greet
DUONKZabove!hire
cIHMNKabove!listen
GJ_MPNabove!meet
=XRMQTabove!place
PJUNMPabove!topic
BNXSPOabove!who
RaGKKIabove!with
\MGMOOabove!you
[KLMMOabove:aktue
?TUNTPabove:albor
\ILOKNabove:am
SHKPOUabove:ana
AVUPOQabove:bart
KPRMTMabove:been
FNQOQVabove:begrü
WNLPJNabove:best
:SVPVQabove:bilal
JPMMTRabove:boa
GQPNQSabove:borou
EUOOOSabove:brand
UQMOKMabove:break
ZJOONJabove:brigh
WJJOOQabove:cance
CQOIYTabove:candi
ESQNPQabove:ceo
MVOMQKabove:clien
9WWNUQabove:con
hKHQJDabove:cordi
HQPNQSabove:counc
@WSMPSabove:crown
>XSMQTabove:depar
IRQOPPabove:di
`GLMLNabove:diens
<TSRPVabove:dilys
ANYNMWabove:direc
MMNNQTabove:dr
DURONRabove:eijke
IRPPOQabove:email
fIOLKFabove:engin
WIRILSabove:entre
@WRNPSabove:estat
HMQLXPabove:event
ASVORPabove:for
LcDNKMabove:freun
=WVNPQabove:fx
TLMPPMabove:gebuc
<UUNTQabove:grupo
cSDLJIabove:grüße
RDIQHaabove:guest
KPQMUMabove:has
ZJLOMNabove:hej
dJGPMIabove:herzl
VMLONNabove:hi
?YONPUabove:holli
CUTONRabove:hr
JRPOOOabove:inten
IE]QRKabove:inter
XIPMMOabove:job
YJORLKabove:kenne
QJQPOOabove:kind
CSROSPabove:lead
^JIMOLabove:learn
]ILLMPabove:lee
XMKNNMabove:leits
<WSLSUabove:lin
ULMOONabove:llp
AXSNPOabove:local
\KJNPLabove:machi
DUPOORabove:max
DWPLQRabove:mei
:XVMTQabove:micro
HQPNQSabove:millb
6YWPUOabove:mirei
[_DNIDabove:mit
\JKLMOabove:mitta
DTQNPRabove:muste
UKMPPMabove:neuer
:QZPPVabove:nexus
9STQWQabove:noora
ISPOOPabove:numer
ATTMPRabove:of
AXSMOSabove:offic
ZMINNNabove:ole
EWQOOOabove:passc
BSSOSQabove:payme
4YXOUPabove:perra
QJPOMSabove:perso
_JLLLMabove:phone
ARUNNUabove:platt
YLKNPLabove:posit
XNKNNMabove:pries
9PZQPUabove:rache
?YOMQUabove:recru
NTQPPHabove:regar
HSQOPPabove:riuni
\HOMLNabove:rust
^SJNKFabove:salut
SKNOTKabove:sched
bMIIIOabove:servi
?_OOOOabove:since
BSSOSQabove:sre
SJKNRSabove:tarde
XMLNNNabove:task
@UTNRPabove:teams
VKVLJNabove:telef
[KMOMJabove:termi
ERRORPabove:this
BSSOSPabove:tollg
RNLLWJabove:tomas
WLLMNOabove:train
HSPOPPabove:trova
_GPOKJabove:un
\JMPLKabove:vp
_GGRLPabove:was
WKLLTKabove:wilk
RUMKMOabove:wong
ZLKNMNabove:writt
TLMQOLabove:wurde
VHNNUJabove:your
EZOPONabove:yours
eH?:ZZalone
ZNR=KYb:↵
bPU4g8b:!
/cVNSQb:#
TND@W]b:&
bN:EK`b:'
IRSWNGb:(
EWZRR@b:)
OHPNQTb:*
ZZCHKPb:+
SHKL\Mb:,
PJRFfAb:-
KXZX5Pb:.
UG`K]6b:/
QRL/Ufb:0
QUIRWCb::
C\W^EAb:;
\NLHWFb:<
XLLE[Jb:>
ImR=\;b:?
]PMILKb:@
QPRPRGb:@name
VLNMPLb:]
IJYLKXb:a
EWPOOPb:a2htr
WhGBIIb:aan
\VRJGDb:ab
;ZUNQPb:ab3xy
HGmIKIb:aber
_UJMIFb:aboar
pQQ.<^b:about
ElEKNKb:abre
\JLMNNb:abtei
kHGLJJb:accep
E[NQKOb:acces
U\EMKLb:accog
`]GLFDb:accom
HWUWGHb:accou
XQGOLOb:accue
NEFlLIb:acomp
MX`IGDb:ad
:PRQQ\b:add
^NJOILb:adjoi
G`OOJKb:admin
aHOMHMb:advoc
S]FKMKb:af
AVVLTMb:afges
V_Y3GRb:after
CUSNQQb:ag
bO=E_Ib:again
HSRKE\b:agenc
QZKC[Fb:agend
F^KMJSb:agent
7]^NIQb:agree
HPaMGMb:ahead
`SFLIKb:airpo
[KLMMOb:aktue
eRQIFCb:al
dJ]^:7b:all
H`KOKMb:all'i
IiMMHHb:alla
__CHJGb:alle
XHWINKb:allow
RGIM_Kb:almac
G[fGGDb:alone
_DC_LIb:along
GMcLLLb:alrea
EX;hBXb:als
oA@`CGb:also
?STNQVb:alte
UWVZ?>b:am
eHJJLMb:among
P[W9TJb:an
M[NJMMb:anali
@QLMT]b:analy
]\DQLAb:and
FT_LLJb:ander
^KEJE\b:angry
XEbHLFb:anoth
]HEXOIb:answe
IFhLNIb:anter
\CHKK_b:antes
VNLNMMb:anwes
XYDOLJb:any
ZLAZBWb:anyth
CWSNPOb:aplic
K[SJKLb:apolo
DKMPQ^b:app
UWHNKLb:appel
OHGDuBb:appli
MIWEaGb:appoi
XGKRPNb:appre
McFMLKb:apre
IOMaKIb:apren
?WVOPPb:aqui
HOXNNOb:aquí
\IHOPMb:arbei
WSUMEHb:archi
JGFUS\b:are
FeGMKOb:arran
WdLBGJb:arriv
OCdLSFb:as
MKK^OJb:ascol
YH\HILb:ashor
JJLZYHb:aside
HIYXMJb:asist
nMA@@^b:ask
?[X]K?b:asked
fDKHONb:askin
fJXU<Ab:asks
NJJKM`b:aslee
XZILHJb:aspet
JKbIOMb:assen
L<^`;Xb:asses
>YZE]Gb:assis
RKURNIb:assoc
H]V:LYb:at
DfOQELb:atenc
EL_JOQb:attac
TVI]P;b:atten
NX[?=]b:au
;]SOPOb:audio
WJH[JLb:audit
E^a?UBb:auf
NPW_F@b:aus
=TRPPWb:autom
\JLOLNb:aux
F_GII[b:avail
GL\OHVb:avant
sSNDC@b:avec
dA]GIGb:away
EHKMZ[b:b
GKFbA^b:back
DMP`NKb:backg
Vg@GREb:badge
FIXMLZb:baja
\LLONIb:baker
MHLLP\b:bank
RFFH`Ub:bar
]9Y\CLb:be
UBgGHMb:becau
=JhH_Eb:been
7hHKI_b:befor
YEVKNLb:begin
^JFHJYb:begrü
Rh>MHMb:behal
RSNKISb:behav
b_DKFDb:bei
FQUPNOb:beim
HLKO_Lb:below
UXIQENb:belt
aKIIOMb:beoba
YGJJOWb:besid
4ZXMURb:bespr
ZZOHFIb:best
SUDLYJb:beste
VESYJHb:betri
UEXMJPb:bette
AgNF[Cb:betwe
[=GG\Xb:bewer
YJIEIab:bewon
IRUOOLb:bewor
CWQMPSb:bi-co
NS\LHIb:bien
\JWNEJb:big
FiFVHFb:bij
<VWMQSb:biolo
WHSJNPb:bit
G\XKIKb:bitte
IXLLOSb:blend
Z=_DWIb:board
PKLOWMb:bonjo
JRHLIab:book
H^CGK^b:booke
HdIPGNb:books
LHKSL\b:booth
DRPNQTb:borou
_^_@<Bb:boss
MDLLKgb:bot
gAWFKKb:both
GFH[K^b:branc
aXCJGKb:break
TKEJKbb:brewi
`[FGKGb:bridg
RKHN]Kb:brief
eRD4O]b:bring
NK[LLMb:budge
=\]HGTb:build
XZ@JEYb:burea
CbDHGbb:bus
RUDQJSb:busin
b>sG@Ab:but
IKNL^Mb:buyer
4aDXOYb:by
WMUU:Qb:c
UHYHXDb:c'est
WHaIHHb:c'è
FUPPPOb:ca5yb
ScHJHKb:cabin
PFXQOKb:cadre
ILJeLIb:calad
=hHQPLb:calen
JNI^NNb:calib
OUOKKPb:call
EOYBJab:calle
YXHGMLb:calli
cWDGFNb:calls
ZDWMLKb:came
YDAkGKb:camer
Ze8FYCb:can
ZBgBJKb:can't
FgSDLIb:cance
E^B?tAb:candi
LIHLMcb:cante
:TSKR\b:capit
V[GMMIb:capoc
_TGIMJb:capos
`SWGEEb:capta
AZRMUJb:card
T_HKMGb:caret
TVHMPKb:caro
\@YLMLb:carry
\GILTMb:cas
TDHMIdb:casa
DYU<Jab:case
]I^JIBb:caso
\MKMNKb:casti
DQTIRVb:ceo
BOUMH_b:cerra
^UFINJb:certi
eDMQJIb:cet
g:Q^?Lb:chair
DaKKJVb:chama
\SAMSJb:chang
WUKOKJb:charg
S]KKJJb:charl
jTS:R>b:chat
\KLMLOb:chats
UXD]HDb:check
PZNNHKb:cheer
`UTY8?b:chef
ILMO`Ib:chemi
FJLLNeb:chez
GZJOJVb:chiam
Y]JGIKb:chied
SPRSJIb:chief
QHLJN^b:child
lJKHJHb:choic
ZRRDETb:ci
GiHKLKb:claim
IW\HJKb:clear
VSF[EKb:clerk
@WSNQPb:clic
TNF@6{b:clien
[GELF`b:clini
GGJdNPb:clock
WEHKM]b:close
iCHKFUb:clíni
FJGI[_b:co
QLJMF`b:co'
`IVMIEb:co-fo
UaHKHJb:coat
SgBF?Zb:code
XLMPLMb:codin
YnECIBb:coffe
J`KOJKb:col
eWHFAOb:colle
XZ>?ZQb:collo
[NILNMb:collè
M\dCBHb:com
NN`CCWb:come
VY?HVNb:comes
HRcIJJb:comin
CPMZROb:comme
LZA]LJb:commi
]JGZIIb:como
QH\IKQb:compa
GSLNOXb:compe
GIVV>_b:compl
XKLOMNb:compo
BELaK[b:compt
FWPPONb:compu
gS`=F=b:con
F_MRFQb:conci
[aHLFDb:condi
sEBNDNb:condu
IO\NWAb:confe
OZUG]7b:confi
[NQLIKb:conhe
SP[NGFb:conos
BWVQYAb:conse
]UQIIDb:consi
VQGRHRb:consu
\fFBS>b:conta
ERMJKab:conte
\SNJKHb:conti
]LOHNLb:contr
n.QORMb:conve
@N^JSRb:convi
MNTOLPb:convo
dJHHJRb:coo
lIFNGJb:cook
XFELM]b:cooke
Pb]J<Db:coord
LXWIMJb:copyi
`SKNIFb:cordi
CHFnOMb:corne
XUFZGGb:corpo
PA`GYIb:could
WHL[KIb:counc
=TSQOVb:couns
IG\IF_b:court
uC@GLOb:cover
QLJ]JLb:crew
VKSOJLb:criti
bJWEFLb:cross
EQQNTPb:crédi
TNMPMMb:ct
qAFMPEb:cto
NHSOLWb:cultu
NOHNPWb:curre
XHFFIeb:custo
QK[LGOb:cv
FSTMQOb:d
^HLONKb:d'équ
HR`@EZb:da
J^ENNQb:daarn
HC_^JGb:dabei
CNRLVUb:dag
_FNNNLb:danac
UDSLD^b:dann
WVYHDHb:das
DE`L`Eb:dat
XGIIPYb:data
Ig[AEHb:date
RRIPLPb:datos
@gHOJRb:datum
;nv2@Ib:day
XKGKSRb:days
GO[MLPb:dbs
IZQKUFb:de
BTTLXLb:dear
dVIKEHb:debri
CXTPMOb:decem
gDTJGJb:decid
][CPGGb:decis
HL`OKLb:decli
\\EMIGb:deixa
^b<Z?Fb:del
KOTONOb:delig
`IQGOJb:dem
XGULMMb:demo
YYID9bb:den
@TRMTSb:depar
KWKKIZb:depot
mVWAB=b:deput
PZ@DM_b:der
B_NOONb:des
[IHK^Eb:descr
v?MEDNb:desig
Ne5SFYb:desk
@VSOROb:deuts
dLJLHLb:dev
fGIOLIb:devan
USTKGLb:devel
[JLOLNb:dgs
_AC^Y@b:di
[\EFETb:dial
_^EEKHb:dial-
[[FOIGb:diari
GSWOLMb:dich
JZFHFab:dicht
L\WC>Zb:die
GcIPLKb:dieta
GJMORZb:dinne
`LJUGIb:dinâm
PPIPQQb:dir
TgMQ<Fb:direc
\XJHQBb:diret
RIIPUQb:discu
[IYHLJb:disde
EbNMLLb:dispo
ZIRMLLb:dive
^DTA\Gb:do
NZKIXEb:docum
[PLWO=b:does
hIHKIMb:doet
9XXMQSb:doing
xFFHFGb:doman
EEK^L[b:don't
GLIZZJb:done
[^FJGJb:dono
:U;RRkb:door
dFDKVJb:down
\H\IIIb:drh
VGZNJLb:drie
VNNKNNb:drift
TfUAGCb:drive
C^HKSRb:drop
A_XKKLb:drops
\HMKNPb:dsi
Pd@BG]b:du
d<XEEXb:due
UYELNMb:dueña
HJJK]Vb:dura
POHdHFb:durin
RK[KLKb:dus
ZJLOLNb:délég
ZETNNJb:dépla
\LBT[Bb:e
FUPPOOb:e-mai
hHJIMIb:each
NFSGbJb:earli
XXKJKJb:earpl
]IJOMMb:easte
VC[cCAb:edito
NONMMUb:edt
iNQHFDb:een
[HVHMLb:eerst
a]EEHIb:eigen
IKLcLLb:ein
^FIPONb:einar
hIEJNMb:eine
B`NMRKb:einen
`KKOFOb:einri
`KJHONb:einze
WZ@LLQb:el
HUSJPOb:elett
OJI`MKb:else
LMJTOUb:elter
]<YZHFb:em
CgMMNHb:email
UK\LGJb:emeri
USKMNLb:empfa
E^RIMOb:empêc
dFZK9Rb:en
mHCPGKb:encar
eGRFILb:end
IOQNTNb:energ
ZUJJVAb:enfer
eHJNKKb:eng
`HKMKNb:engen
?TVIaGb:engin
^IJNOLb:enhet
QG]LHQb:enjoy
QYLKLMb:enseñ
PRCDJhb:entra
bCH2nMb:entre
NK^JOIb:entsc
^JHMONb:entwi
GTQPOOb:envir
SZFNLMb:envoy
_BE^KKb:equal
XLKNONb:equip
L\TWEAb:er
\FNPKOb:erkra
CLRSTQb:erst
cDMKPKb:erste
4PQL_Zb:erstg
VVV<PMb:es
FLROQWb:esp
VDIPYNb:esper
ST]DBPb:est
CViKGGb:estar
JKKN`Mb:estim
C\^AEVb:está
sSTCD:b:et
THIOSSb:etapa
2W\LVRb:europ
DRSNSOb:event
lN>V<Ob:every
^GGVIOb:exami
QUHLORb:excel
EDnMJLb:excus
eIVDFLb:exec
Ha^HGEb:execu
MHFH]Zb:exerc
G]EKK[b:exit
d?FHM\b:expec
bRCGQLb:exper
`JKLLLb:expli
MEFPnDb:exter
h@LLMMb:fa
GQNORSb:fachg
\LKMLNb:fachl
P\ILLMb:facil
_IJNOKb:fackl
_ETNLHb:fait
HLPMTUb:falad
iHGLIMb:falar
GeGMMMb:fale
QJZJMOb:falls
FAuHMJb:falou
cUGLHHb:farà
HGePMIb:fase
VD]IMMb:feedb
[TGLKMb:fetch
eDHOKPb:few
JJJbOJb:fica
^DYIHNb:field
[IGFM\b:fifte
SEdRFEb:file
DQQNTQb:filtr
KIVIG`b:final
YAQJXMb:finan
:LYD`Wb:find
IK\NPLb:finde
n8dBO?b:first
cKAGE^b:five
G]SLHOb:fligh
V8ECabb:floor
NHV]JHb:fly
IGeJNMb:fois
\L8Y>db:follo
Tc-DnEb:for
jD\HI?b:forem
I[GGaGb:form
SLMUIQb:forma
DeCI_Fb:forms
cLLKKIb:forno
gVLK?Gb:forwa
Q[IBG]b:found
cJVKFGb:four
NVPOJNb:fp
G^T]CAb:frage
gLJFPGb:fragt
BVROQOb:frank
\NKHONb:frau
GK^NNNb:free
aFBOTNb:freue
KZMLLOb:freun
XMRIXBb:frida
LHbKLMb:frien
EVZ\GBb:from
J]JLZBb:front
GHNPcKb:funct
eASDA]b:futur
cJHNMJb:får
QOFhFFb:führt
WDZA^Fb:für
5ZWMSUb:g7
LOTNPNb:gap
IPNHN]b:gare
HNUOPPb:garit
Xe=BC\b:gate
>CgPJXb:gave
GNLO\Mb:geach
KKNNM[b:gebou
IdEMPKb:gener
XHCaKKb:geren
ZVDNKMb:gern
@IXNN^b:gesch
\SL=XJb:gespr
DbSRGHb:gesti
C_IIQUb:gesto
ITQ>]Qb:get
_LQJGMb:gf
UVIMNKb:give
hIJKNEb:given
IFgGNNb:già
XIOPPKb:glass
ISTMNNb:gm
9VSLM_b:gmbh
YfWAE>b:go
M_UHFKb:goes
HR`LLHb:going
DORVb=b:good
.ZYOSWb:googl
ZSIOIMb:got
SHXPINb:gover
XBVTKJb:grade
^JFHKZb:grand
RGiLFFb:greet
XLJONOb:grill
YIKSMMb:groep
V`MJDIb:groet
[YEJCTb:groun
MSS@G`b:group
HRQMSOb:growt
bKIHONb:grupp
F^KNMOb:gruß
[GLOMPb:grüße
MQC`AXb:guard
YAAEaYb:guest
CsKKGFb:guide
FKMYSPb:gut
FMMN`Lb:guten
]SMKKGb:géran
i>SHJNb:h
\HNOLMb:h00
`JKNKLb:h15
dGKOMGb:h30
Y?TGcDb:ha
E`GQMPb:haalt
EUXJLRb:haar
_JDPPNb:haast
UDZNIOb:habla
YJ]GIJb:had
rDA@ZHb:half
MHQOOVb:half-
AVGJOdb:hall
LKMO[Lb:hallo
V[IPIGb:hand
]E\IKHb:hande
WZKMFKb:hands
VXHLKMb:happy
YSIMLLb:harbo
]UUDIFb:hard
cDIOMNb:hará
YLKNOMb:harás
VNM;ZTb:has
]WINHGb:hat
HIeJNLb:hatte
bGNGLOb:haus
SLQJ^Cb:have
jXSX0<b:he
aHMLMKb:he'd
nBA[HEb:he'll
Z@mFFGb:he's
eC]IHCb:head
HK]QHQb:headm
]GQLJMb:heads
4UXM]Ob:healt
h<W@FYb:hear
YLB`JIb:hears
^JFOPNb:hei
YEAYLUb:hello
DnGMKIb:help
KeIMILb:helpe
aG@OI[b:hence
ZKfPV)b:her
XX[P?Ab:here
[PTHMFb:herse
JbOKMGb:herzl
oOGIFFb:het
]LPEYCb:hi
8YUMURb:hier
GK]WLHb:hijo
bNbR9>b:him
cSBLNIb:himse
H?[UF[b:hire
\SP>CZb:hirin
NDXWQHb:his
aINKJMb:hm
KLOLZNb:hoi
ZUIIMKb:holds
cKMLLGb:home
aKMLJKb:homew
@RQOVQb:hope
MJJKM`b:hopef
ILTHL]b:hospi
_VLIDLb:host
SBUBWWb:hoste
PJJJM_b:hosts
AaCFYWb:hotel
p>JE[Ab:hour
FLELHob:house
iOMUB>b:how
]MVV1Sb:hr
RR\JKFb:hub
AUUNPQb:hybri
OIKdNFb:hört
VN[E]:b:i
hUKEIDb:i'll
g`WE:=b:i'm
T\RNBHb:i've
`XKEHIb:ich
9dFHR\b:id
Wi\94Rb:if
JJV\ILb:ignor
TcXDEBb:ihnen
NfFIINb:ihr
GaWENHb:ihre
IL_NLLb:ihren
aLIPKJb:ik
GZPISMb:il
JHfINJb:ill
Z@Z@]Jb:im
NMN^KIb:impar
9Na`COb:in
BOTKGcb:inclu
MTPMSJb:incon
_MGKMOb:indep
EgGLPJb:indic
ObHFMNb:infor
aGJOLMb:inglé
DUSNPOb:ingre
WLNHPPb:inici
=QVLTVb:initi
RNTKKPb:inkl
eJFPJKb:insis
YHWLLJb:inste
?PIJZ^b:insti
GTPNPQb:intak
IRPPOQb:inten
S;OS`Kb:inter
ZZB>OVb:intro
FKGNOeb:inven
SIHcLHb:invig
eSU<`3b:invit
WEQIKYb:invol
gDHPINb:io
VAbC=ab:is
K;kZIFb:isn't
UHaZ>Cb:ist
VC^/X\b:it
]E[S;Pb:it's
YLHONPb:it-be
AYPOOPb:italy
KJHKNeb:its
L[FOPNb:itsel
UOEI`Hb:j
bICPPLb:ja
\QW9VGb:je
PVVJIKb:jefa
INPNRRb:jet
HUOJZKb:jeudi
l;PYJ?b:job
TYJNIMb:jobs
XAV\U:b:join
YETWIHb:joine
VIF^INb:joini
\@C]YFb:joins
SYJNKKb:jour
^KKKLOb:jouw
CORMUUb:junho
GURJSNb:junio
R[HLKOb:jury
@U<hJYb:just
HG`KPOb:já
mGHNHIb:k
TG\LLJb:keep
HGWdGIb:keeps
hBXGDMb:kenne
>SUMVQb:kg
SKKJMZb:kids
^LIOMLb:kiero
LJKaLKb:kijkt
ITKM[Ib:kind
THVMNMb:kindl
hDAEGab:kitch
=WSNSRb:klick
B^MLULb:kling
GU]BKSb:know
VeBIMGb:knows
GjGJLNb:koffi
fIHINLb:kommt
EJSKeHb:komt
[SBQHPb:koord
ANRUPTb:kopie
XOMNMLb:kredi
kBIIKPb:kwart
gFFJOOb:l
GiGHQIb:l'acc
VO_HEIb:l'ent
JIfLMIb:l'ha
NKdR4Wb:la
VF_JKJb:laat
TSa>EPb:lab
DPQOWOb:labs
BQWMRPb:lade
DPPNTTb:lag
eGKNLJb:lager
X`ALEOb:las
UAdDTHb:last
]TPCEQb:late
ADrIOKb:later
jGJKKKb:lavor
UGHcKHb:law
NVEV7db:le
5K\UN[b:lead
FVTPMOb:leade
bRAPDPb:leads
KTDeIJb:learn
C\dFJFb:leave
XILNNQb:leben
lBWFFIb:led
OKaGGRb:left
8XVMUSb:lehrk
SGWPIPb:leide
VHUPJMb:leidi
R\HLKMb:leidt
\?MFYSb:leite
`GNJNMb:leitu
FQUPNPb:lerns
BPVZINb:lesso
I:VF\_b:lette
YJILIXb:level
EA`FdIb:libra
XKAL\Ob:liebe
FRSNQOb:liege
@_MOQOb:lien
b\FIGGb:liga
UH[LLKb:light
cW<>WNb:like
H@eL]Cb:liked
aKINLJb:likes
OLHiJCb:line
AfHJGZb:link
VSDGOXb:list
ZEAkHFb:liste
[KKNNMb:liter
^GYMIEb:llama
_HTJJJb:llega
ZZHKHJb:lleva
AXUEK]b:lo
M]DG_Eb:lobby
4aQMRVb:local
INQLJ\b:locat
b[DIJGb:logis
\^FIFLb:loja
HCjDROb:longe
dVBJHLb:look
bIGOMKb:looki
P`9YX@b:looks
GFTIT[b:loop
QJ\JMLb:lorri
[LLPLKb:lot
QMGOJ\b:love
aJKMKLb:loves
LSIOJYb:ltd
YEZJNIb:lugar
HKJcPKb:luist
[]WBBGb:lunch
`PJJKKb:là
HJQMXQb:m
RZKNJKb:mache
@LXQPVb:machi
MOMK]Ib:made
FWRNONb:madri
Q`IIKLb:mag
ESRLDab:mail
EmAQMIb:maile
DUQOQOb:main
[MOOIKb:mairi
DWPOPPb:mais
?J^K`Hb:make
HaRJKKb:makes
TLHYNKb:man
d[NJ:Ib:manag
NiDJKJb:manda
JeHLKKb:mapa
EnJILHb:marca
]NKLFRb:march
JL_NKKb:marte
ZG^IIIb:mate
WNLNMNb:mathe
VJ[KRAb:maths
OBVCVZb:may
LOJOPVb:md
dYVGE;b:me
^FWMGLb:meant
ULOLNPb:med
WKK\KFb:mee
GRk9TJb:meet
dW:?TPb:meeti
WF]NGKb:meets
gHGOKIb:meist
ZTHMKJb:melde
aEBZJNb:membe
G\]HKGb:mensa
FHFM]]b:merci
ZQVAb6b:met
eHHMLLb:metri
DO`OKNb:micro
cKINLJb:miejs
XTKDOQb:min
GP^ZICb:minds
j/;^Ahb:minut
\F\HJJb:mir
DUROQOb:missi
aJVM@Lb:mit
LOQIXLb:mitar
YKLMMOb:mitta
FVQQHSb:ml
/_YKURb:mobil
fLEOJJb:model
SG^KQFb:mogli
_E_IEIb:monda
PLXXIEb:more
L@GFf\b:morni
oHJBNIb:most
fLMJELb:motiv
MaHINMb:move
YCbIDNb:moved
SKEJWVb:museu
JNL^KMb:mute
HHKUYPb:muted
\]YK??b:my
IGXNSQb:mª
CP_PNJb:más
HLOPL[b:métro
BVUOPOb:móvel
TNQKNNb:möcht
?UYOOPb:mögli
M`dDI=b:na
^EBLO[b:naar
[POLLHb:nach
RHPOORb:nachf
SODA]Wb:name
DGUJGib:named
M]FI]Eb:names
SGZKNNb:nanny
ZLMMMLb:nativ
`HFJXKb:nd
C_MQNLb:nda
FNbLMKb:ne
A[UQUCb:need
JMJIPab:neede
RKMLOTb:neemt
FYRLJRb:nehme
IH^JQQb:neith
]JKMNMb:nemen
WKROKLb:netzp
WD[PEOb:never
VXE[HEb:new
6BXa]Lb:next
6XdCH\b:nicht
J]QILLb:niet
WL?C^Wb:night
P^MGLLb:nimmt
\I\Q:Nb:no
OQKJG_b:nobod
[KVHLJb:noch
T\EMLKb:nom
A`WLILb:non
kSBMFFb:noon
lJFJKIb:norma
hJGJMJb:nos
HLOMTVb:nosso
FKOPN]b:nostr
LET]QGb:not
@XUM\Db:note
ILHXNXb:note-
S:e]FEb:notes
HLLbKMb:nothi
WDI]LLb:notic
WPQEB[b:notre
LALJ]Zb:nous
_CbIEHb:now
MPIKHab:nuest
SZIMMKb:nueve
cH_N@Cb:numbe
AYQOPPb:numer
FJK_QQb:nur
YWCEHZb:nurse
?`fCJIb:não
FQVPNOb:nächs
CXSOPNb:númer
@XORMTb:o
EUQNPPb:obrig
UHHdFLb:obs
NGGvBFb:obser
jGGLMHb:och
?RVLTSb:oct
BVRMPSb:octob
[ZFMHJb:ocupa
;XTNUQb:oder
MV]=\Ab:of
8RYdBPb:off
\s>T5Db:offic
]JKLNNb:og
GELmJJb:ohne
MJLOZNb:oi
LJ^LMLb:old
VGGN\Lb:olá
[JHWJKb:om
YJ_J2\b:on
FVHJK`b:once
ZGTMNKb:one
?V[IE\b:onlin
?Qva8;b:only
EIMMiIb:onsit
HUaLFKb:ontva
>PPKVZb:onze
UQDLH\b:op
?SPKVVb:opdra
LjMEJHb:open
G[YHMIb:opene
ZHFL[Jb:openi
XWQLBMb:opens
JN_MMIb:opera
^F^HHHb:opere
]JNMLNb:ops
<]NTQNb:optio
QG\NNJb:opère
LUFZMLb:or
\FYIKKb:oral
cKHNLJb:oraz
XJIGSUb:order
WBZGc<b:ore
]fJL>Cb:organ
FZNLTLb:ort
^ZKBMHb:other
CULM_Kb:ou
AQFJQgb:our
HTdHELb:out
ZKJVMHb:ouvir
`IEPPMb:ovat
]OOXCEb:over
\?UGBbb:own
KKIbPJb:oyent
=TRSPUb:pa
]IJMNOb:paar
JKQOPUb:page
VFMPPPb:paint
9PXM]Ob:pair
aKMNKHb:pairi
C\cTT0b:panel
KJQNPUb:panic
BYAZOTb:paper
Wd`DB9b:par
MTC?W`b:para
WI^LKFb:paren
HLLLMbb:parkh
C`FOKWb:parki
[MLMNKb:parla
^@C[ONb:parle
C;g_LJb:part
aGSJKJb:parte
k>\FIFb:parti
_DYHJMb:partn
CIlKKKb:pas
bLDNLNb:paso
B`XJKKb:pass
GG\L\Gb:passa
?ZRNPQb:passc
QFWFEab:passe
W[DMJMb:patie
dCYIJGb:patro
TRTKIKb:payme
FETOcIb:payro
ZFOQKPb:pdl
WFRXIJb:peer
EI`HH\b:pensi
eKQOK?b:peopl
AU8Nb\b:per
W^KKIFb:pergu
cN[X:<b:perso
hHHMIKb:persö
VF]JPGb:pesca
\BMFQYb:phone
YHPKNPb:pick
6]TNSQb:pin
U\IOHHb:pipes
I^JOHRb:piso
ECZ`KMb:pitch
FGONHgb:place
OdSDPAb:plann
[GWAGYb:plant
VMLNONb:plata
[JCOUOb:platf
^B@LP^b:play
NNJHaJb:pleas
[D\IIMb:plus
nHBKMIb:pm
_ILNMLb:poi
XTINKLb:point
BWSOPOb:poort
O[LNKLb:pop
J]NVZ6b:por
AeDF^Lb:porta
NUCJWSb:porte
NGRJSUb:portf
SJOOOOb:portu
HJNIU\b:posit
FVQOMPb:posiz
VZBOLMb:post
KUDK]Lb:postd
DJXHTXb:poste
[KMNMLb:posto
XXEF[Cb:pour
gJEHLPb:praat
WMXKLHb:pract
IKKR^Lb:prefe
LRLVLOb:pregu
Y>cMHLb:premi
GEI]L]b:prend
J\NONIb:preno
KeLILIb:prepa
G5Yg]Ab:prese
\ORLHIb:press
WYHLILb:previ
_JQMMGb:prima
h=^IKCb:prime
\FGLF_b:primo
`GQMMHb:princ
ORIPQNb:print
SW[HGFb:pris
hFILKLb:probe
Wc?IBUb:probl
;ZGaSIb:proce
RTV>B]b:produ
gJPJGHb:prof.
aUQBHIb:profi
fBOIMMb:progr
;TUMXQb:proje
^GUNKGb:propo
hGMMFJb:prova
\GFNJYb:provi
dEKMMLb:prueb
VKJ[LHb:práct
IcIINNb:prête
`HMOLJb:pst
D^FLK\b:puert
sDDIMIb:puis
WLLMMPb:pupil
IKL^PLb:purel
[ZFMJIb:put
X^EJMHb:puts
BYRPONb:pôle
[GQNLLb:q
BXVKQNb:quale
`ILPKKb:quart
`WSGECb:que
\NMMNGb:queda
bSGKNEb:quem
iHJLGKb:quer
F_HIZJb:queri
gR=PLHb:quest
][^CAAb:qui
LESJaLb:quick
aHMMMKb:quier
HKHeMMb:quiet
aSHJLIb:qué
XJ_KIFb:r1
WP[IGIb:r2
YG\IKKb:r3
QH[MKNb:ran
VK]NEIb:rang
EaGOOOb:rappe
CXHLK`b:raum
WAOHfEb:re
XFUKRJb:reach
HANK[^b:read
WF]GHQb:readi
MSJL[Ib:ready
OGPPPSb:real
jECLNOb:reall
VHJXNLb:reaso
PZLNKKb:receb
DT=F^ab:recep
IPOOPSb:recht
SWINIPb:recom
CRSOAbb:recor
Ne@?Ddb:recru
M\COOPb:reden
IKMKcLb:ref
0a`GQQb:refer
IW_KJFb:regar
\IMOJNb:regis
XNMLNNb:rekto
\_HGIGb:relat
CD`eGGb:remai
FPJMM_b:remin
4]VPPSb:remot
WGTNNLb:rempl
WLdAKGb:renco
PBFJ`Xb:rende
K_JOGOb:reply
VD]OIJb:repor
ZN]U@@b:repre
G`XMDJb:reque
TLIN\Gb:requi
FfMQFJb:resch
[ORJCQb:resea
_EhFBFb:respo
THYJNNb:rest
Q?^QHSb:resta
RNFbIIb:reste
WJILWNb:resti
JIQOPVb:resul
WJLLIXb:retai
XJgHEEb:retir
FQY\IEb:retra
cKHNILb:retur
;_TNPOb:reuni
Z?YJQMb:revie
QI^NIJb:reçoi
NQJLZJb:reçue
VVTXAAb:rh
UTMMLKb:ride
OJG_PMb:rides
X]<KEXb:ring
<\SNQQb:riuni
?KLLVab:robot
9YZLVMb:rol
ROG]BUb:role
\NJJOMb:rolle
MFdOHLb:ronde
ADOh7gb:room
QHJ[NOb:ropes
\DcCV>b:round
UFLRJVb:rozmo
IKOLJbb:rua
SYKMLJb:rufen
OPS]CHb:run
GQROQPb:runde
TMFKPXb:rundg
nEAIKQb:runs
BP]WJKb:ruolo
HjFJQFb:réser
BOLJfMb:s
WDZEHXb:sa
ZM\JFHb:sabba
4SSNU]b:sachg
ZGJ[JKb:safet
ICK]^Hb:said
GDlKNJb:saiu
aSKFGOb:sala
V>]E_Fb:salar
\>DV^Gb:sales
EXGLL^b:salle
KQLNaCb:salud
`[HLDGb:salut
PKKMM[b:same
RRGORNb:sampl
LSHQIYb:sandb
YVKJKJb:sandw
YIJaIEb:sans
QNORPJb:santé
[NKJMOb:saran
fL[JE>b:sarà
CMQ]NNb:sat
[RJLMJb:satur
L8SYGbb:say
PMNXAVb:says
SKILMZb:scene
JbKDNQb:sched
U_IKIJb:schic
UCC^A_b:schoo
KKFPN`b:schul
FVTPGSb:scien
h?CEdGb:scree
NIJfLGb:scrib
cTVGEBb:se
ANTMSWb:searc
JGW^LHb:seat
Q9[SZIb:secon
@jDX@Ub:secre
EgIOLKb:secré
BbNQLLb:secur
TMSOHPb:sede
cMGJGRb:see
jJDLNGb:seein
j@[IEGb:sees
MVJcCGb:segre
KKLVQQb:segue
IM`NKKb:segui
LN[JMNb:sein
=iTFAYb:selec
W[ELKKb:selez
Y[GKIKb:seleç
FpDLGLb:send
KZdS;Cb:sends
JXLGWMb:senio
cFJNLMb:sense
NKIJWWb:sent
IJbLMLb:senti
GKQNPYb:separ
UGVUJJb:sera
hKGPIHb:serai
SRJQNKb:serez
G\EFHdb:serve
RdKFJIb:servi
^[JKFFb:será
SV\KFDb:sessi
^ZH>JRb:set
LWLNLQb:setti
VS^HFEb:seu
WHSONKb:seule
pECYBHb:shado
LOQI^Gb:share
bQJLKFb:sharp
UI_VU1b:she
_aFJEFb:she'l
VQVZBAb:she's
Z>R?aQb:shift
\GHMMUb:ship
eQFNELb:shop
S@SDYXb:short
B[XWGGb:shoul
MWJHQSb:show
Z]EKGLb:shows
NGTEL_b:si
LcIc@?b:sich
RJOOMRb:siche
HL]NNMb:sick
h>AFEib:side
TOdQF<b:sie
EbGKXHb:sign
VPHGMWb:signs
JGGrFKb:silen
BPMfJJb:sin
CUdIKIb:since
IZQILRb:sind
JbHOINb:siste
m@>\HJb:sit
[=jHIHb:site
EGEtKJb:sits
YCKTIVb:situa
XHJLKYb:sitze
IGHqIGb:sitzt
OJ\LKNb:six
RWQOKEb:się
[JKOMMb:skal
_HGJPQb:skill
aKIJLOb:sl
?LIhVIb:slide
]SMMS=b:slot
HaHKMOb:slots
_EJONPb:small
nIT:GMb:so
NMLOMXb:sobre
eLLKIJb:soci
`KLMKKb:socio
WDFJObb:softw
@YTOPNb:soins
]FJL\Eb:solli
U]TLEDb:solo
MXMNNMb:someb
\BXTGIb:someo
[\EKIJb:sono
FKNSYNb:soon
QJXKOMb:sorry
G[BMJ_b:sort
W[EMJLb:sorte
VZEJOLb:sourc
VMLONNb:sous
VNLNMMb:sowie
@ZSOPOb:spain
O_KJJLb:spare
OJK^HOb:speak
hEHOJLb:speci
\LKOLLb:specj
DJPPJab:spedi
dKJIOIb:spend
ZGMLQOb:split
LIYMPNb:spoke
FFmNHKb:sprak
fGAONOb:sprec
n@@RJQb:spree
QB_NNLb:spric
EHU\PMb:späte
oECILNb:sql
QJUNMOb:sr
aJHPLKb:stabi
YKONJNb:stadt
dIA;Q`b:staff
P5a?dQb:stage
KLLbJKb:stagi
]PHOIMb:stake
WT?cHEb:stand
HOLZONb:stanz
8UhE_@b:start
O]IGEXb:stati
bFRHLLb:stay
KGYYUAb:stays
hDBRQIb:stell
JE`D`Hb:step
]GYEKMb:stepp
mIFOHFb:still
DWHNK`b:stop
TGMNJZb:store
\FGREZb:story
DMXNYJb:strai
BURNPRb:straß
JIMMIcb:stree
XJIHK]b:stren
IKcINKb:stuck
AS\QMLb:stude
UDFRJ_b:studi
ZIRMNJb:stößt
MDjKIKb:su
IPONQSb:sua
IWZLILb:succe
DUROROb:suche
ZQHPMJb:suis
JHIOLdb:suite
bETMJHb:super
Z`GJDKb:suppo
]JKQJMb:sur
IVZKJKb:sure
[IIZIJb:surpr
`aHECJb:syste
EJJKLkb:são
IPHcMIb:só
`CJLJVb:table
\9<gG[b:take
TV[BCPb:take-
ULNINSb:taker
V\UA=Ub:takes
ZKLOMMb:tale
>lNMKIb:talen
o@IV:Qb:talk
ZVEWIEb:talki
LQHbKIb:talks
jHHNJIb:talle
@XUMPQb:tap
i?BFGcb:task
QCYPONb:tasti
^I]GDLb:tbd
q`OL69b:te
ab>CKJb:tea
=MOJ^Zb:teach
SMQVGLb:team
JZWLHKb:team'
n=EJC]b:teaml
<d_IGKb:teams
ZVCaBEb:techn
XRVFFOb:teil
WNNGQOb:teiln
=VSMTRb:teilz
^JOKOIb:telef
YQ>TMQb:tell
eBFIH\b:ten
WXFF[Db:termi
GNS?X\b:test
FOPJO\b:teste
\TCJEWb:text
SXQIDQb:th
IYFDjDb:thank
[6cI<`b:that
EKKfNKb:that'
B]FXCZb:the
>UVNQSb:their
ZXE@`Db:them
[LLMMMb:thems
iJ:RTFb:then
VCe`@=b:there
XWOEKKb:these
USEQMPb:thesi
MU@^RHb:they
bTADYFb:thing
\LMMMKb:think
NGKNIcb:thirt
^_a29Qb:this
\HUFMNb:thoug
jL@LKMb:three
IX?QaHb:throu
THWFVKb:thurs
acBGEGb:ti
MaWIFEb:ticke
VLVKKKb:til
HD\Y];b:time
YZIKKHb:times
6UWOUTb:title
SVIMNNb:titol
HWJH[Ob:to
`=Zc=Db:today
QLMYOHb:toddl
JKGkMGb:toeho
FLhIKLb:told
IJJfKKb:toma
UaEXCDb:tomor
YHOWKHb:too
SBYIH[b:topic
D[]EPIb:touch
\S^HCCb:tour
C[]MJHb:tout
JINLN_b:tower
[FQI]Bb:traba
aFILHVb:tract
YJRNMJb:tragw
^SDGGWb:trail
OSK_5Xb:train
IGNOLab:tram
DdJVGKb:trans
_p>?KCb:trave
KHUIeCb:trial
VIcIIFb:tribu
BjHMMMb:trip
iEAIHZb:trust
jHFMMIb:träff
FVWD[Gb:tu
JYLMRMb:tudo
KGJPIeb:tuesd
_JDPPMb:tuota
JK\NNMb:turn
XJJM[Gb:turno
hDMFOLb:twent
DaBJWRb:twice
T_KJHIb:twins
l>*RY\b:two
XLKQMMb:types
@\JIBib:uffic
fJFVEJb:um
U\CE=db:un
YKLNNOb:unas
aHIPKNb:unass
\FQ^?Lb:und
iSHMCFb:under
NYDMMTb:une
SLH\NIb:union
9\UNOTb:unive
`GNEUJb:uns
VPRQBNb:unser
JZQOLKb:unter
NE]JLTb:until
c_O8:Wb:up
FJaMSJb:updat
JXHK_Fb:upsta
JRdAMKb:us
LFKILib:use
]DKMMUb:uses
cEJOJOb:uur
GIjJLJb:va
LIaLMJb:vacan
CWQMPRb:vacat
AG`GZPb:vaga
cFLVJEb:vai
TKI[LKb:vak
WNRMEQb:value
TKRDH\b:van
K_WENGb:vem
IIIgMKb:verba
DROPPUb:verei
[KIPNNb:verka
`CYMIHb:verra
\FVIMKb:verre
XFKNF]b:vg
=hIJMUb:via
XG_KIHb:viajo
`l69FXb:video
`HFQMNb:viend
JI\XLFb:viene
SE\NHPb:view
cMJFNLb:vingt
`NKJLKb:virtu
JwBHJEb:visit
YFTMKOb:você
\NMJKNb:vogal
GLRNK\b:voice
ISLL]Ib:voici
cHGLKPb:volun
RWEbHBb:vom
WJILZJb:von
LMDIcPb:voor
Y[JENHb:vor
DXSOMOb:vorab
GDnLJJb:vorig
EEIId[b:vorst
OLO\DOb:vos
P\CEaEb:votre
EhHPMGb:vouch
[VWN5Pb:vous
SFWLSKb:vp
ha<DIHb:vrage
NeFMIKb:vrien
_KILNLb:vuole
cB\BX?b:w
ThFIKCb:wait
Q@BH_`b:walk
FKEiPJb:wall
RGJPZNb:want
yIPCCBb:wants
_EELI]b:ward
ImILJFb:warde
XEGJKab:wareh
>_hD@Qb:was
O>PgAVb:watch
YLJOONb:ways
28SOkcb:we
LLaE@\b:we'll
c@DEIeb:we're
ScDJHOb:wedne
aKQKHJb:wee
h?[GJGb:week
IhJKLHb:weg
OKHJ^Ob:welco
DE[L_Jb:well
LPVOMLb:wer
Q[HLLMb:werde
Bc]CMHb:werks
[JHONOb:werkv
XGLYUAb:what
VTUCZ?b:when
Z\EJJKb:which
lCPZ@Ab:while
SHQPPOb:white
^__a-0b:who
TFYYGHb:who'd
WRB\GKb:who'l
T\HRJEb:who's
WVJKLLb:whole
BHbSKQb:whom
PKUYIHb:whose
RK_ILIb:wie
RK[JMLb:wife
fLIPDKb:wil
SSOTCNb:will
RXJMMLb:willk
S>UEP`b:wir
]DXKLIb:wird
`KX=SHb:with
SE^WKBb:witho
GFoUDDb:won't
NH]ZFGb:word
JDgOJLb:wordt
h?BDO^b:work
YKINONb:worki
NPW[HBb:works
MYWIKJb:worry
MR`;TLb:would
XJIMOSb:wrap-
Kn>_BBb:write
RO]JIIb:writi
X@XJQOb:writt
REJKUZb:x
k3WbP4b:y
SJVLLNb:ya
cFHKDZb:yard
;S\LMWb:year
ZGbHHHb:years
DSVNOPb:yes
cTBOGLb:yo
WQ\5ULb:you
^BYJJNb:you'd
fSBJ:[b:you'l
P[FJ]Cb:you'r
MaUBNGb:your
LO_IKLb:yours
OTORMIb:z
O\JOLKb:zeigt
cEKQGNb:zelf
GjHLLJb:zet
MK^KNKb:zich
LIULF`b:zijn
[@W[GEb:zit
HLcLLKb:zonde
;UXMTPb:zone
DVFE]Xb:zoom
VJF_DPb:zu
PMRJPPb:zum
jVGDLDb:zur
CMLaNOb:zurüc
WOLLQKb:zwei
WEcHJIb:zweit
WMMPNJb:zwisc
J^OWKAb:|
SHYFSMb:¶
]IORJIb:·
VeA@a<b:à
ZOJMOLb:às
RJLPQQb:área
C\OW>Wb:è
RB`FKUb:é
\NEKTLb:échan
LJL_OJb:écout
cMGLHOb:élu
WLNOMNb:élue
YEMLIZb:étage
PRcGHFb:étant
ZJOOKMb:étude
\JLOLNb:êtes
WJFMK\b:über
T^GKLJb:übern
V^K<a>b:–
bTHJGKb:—
^NNNGJb:•
NmJHDIb:…
EZHMXNb:→
@RULUSb:⋅
aGKMMLb:✓
0PkLG[bracket
nGJHENbullet
8W<bXVcapitals
ZYLUE@cell
kOYE:Hclock
KU\SJ@column
Xb)OG`ends
INLIS[first
rNP^O#formal
aHHNMNformal:councillor
XdGJEIformal:d.
SJ_ILIformal:dhr.
YGYOJGformal:docteur
QL\IOIformal:doctora
aHEM[Dformal:dott.
RIDKgIformal:dott.ssa
JUTZP<formal:dr
o2\V7Qformal:dr.
a@]GKJformal:dra.
XYGNLHformal:father
wXCJ?@formal:fr.
flFMI+formal:frau
`YUSF3formal:herr
s?G^C@formal:hr.
cHKOKIformal:ing.
ZOOWQ:formal:m.
WJJHJ\formal:meneer
\KIOPKformal:mevrouw
LL\H\Bformal:miss
[CVT[7formal:mme
UWRKX9formal:mr
GBFCh`formal:mr.
TNQbAEformal:mrs
_LELVGformal:mrs.
OMXV[5formal:ms
GgH`BBformal:ms.
`ILHONformal:prof
f?q@ACformal:prof.
eGF^FDformal:professor
L]ENOOformal:signora
LWJVCTformal:sir
ZETFD]formal:sister
SGWC`Gformal:sr.
5JUOJmgiven:01
S;YJPYgiven:02
[G6E`]given:03
_[YSK)given:11
SQ:HbRgiven:12
TIH>Z]given:13
ISPXTAheads
#hVP`nin:place
#hUP^pin:place:name
,XRNW_in:place:names:0
#ePM[gin:place:names:1
$YQN[cin:place:names:2
ZKI5V`in:title
^GK1Tein:title:name
f[>:F[in:title:names:0
V?REXUin:title:names:1
2S\NYRin:title:names:2
:QYLSWin:title:names:3
DH[ZRGl0
SWZCHJl1:↵
PQ[DKOl1:↵-
faHJ>Dl1:!
^aNJ?Dl1:!-
SHSTTEl1:&
MHQTWIl1:&-
U@CGVdl1:'
V?KIS]l1:'-
?QkBWGl1:(
BTn?SCl1:(-
hFLPHHl1:)
kFIOIHl1:)-
iDFPNIl1:*
jDFQLJl1:*-
VJHNPSl1:+
PLEOQYl1:+-
[W>XZ9l1:,
T[GSX9l1:,-
TOEGUVl1:-
TMHITUl1:--
GbOBTMl1:.
BbP=WQl1:.-
k@UBMKl1:/
q>SALKl1:/-
hW;FSFl1:0
cX<DUJl1:0-
UGNXZ>l1::
WZHONDl1::-
OW`c=5l1:;
LUce:7l1:;-
EMOQ_Il1:>
ANPQ`Kl1:>-
HoUFDDl1:?
EuTBEDl1:?-
`JFH\Fl1:@name
\HJH_El1:@name-
VZ`F?Fl1:a
P^cJ9Gl1:a-
UAUJG_l1:about
LDVJIbl1:about-
MGT]KKl1:accou-
IF\[IKl1:accountant
EYHML[l1:agenc-
JPPOPQl1:am
JPPOPQl1:am-
C_fIGBl1:an
>i[JGFl1:an-
{<:[F@l1:and
{<:XHBl1:and-
UJfBLHl1:as
THhCLFl1:as-
Q_RCTAl1:ask
VXRFU>l1:ask-
M_XLBGl1:asked
N^ZLBGl1:asked-
`RKLHIl1:aspet-
^RLLHJl1:aspetta
RcMIKDl1:assis-
KeJLOEl1:assistant
7LSESll1:at
7LRHPnl1:at-
fPVFCEl1:avec
gTPFEEl1:avec-
IGRNK^l1:be
FIOON_l1:be-
IMbLNIl1:becau-
INdKLIl1:because
iWCLGDl1:bei
eXEKGFl1:bei-
gKKPIDl1:betwe-
nJJOHAl1:between
FfHOKLl1:bij
GeINKLl1:bij-
YJYNFJl1:boss
WKYNFKl1:boss-
aDWKIIl1:bring
bIRKKGl1:bring-
8[SLQVl1:busin-
?ZQMPSl1:business
2eR\QDl1:by
=X[[KDl1:by-
eHHMMKl1:c'est
eKEMMLl1:c'est-
Y\GMMDl1:call
YYIMLFl1:call-
HIINPal1:calle-
LJON\Jl1:candi-
[XHGNJl1:capos-
XZGHOJl1:caposala
XF^ILIl1:capta-
XF^IKIl1:captain
WMSJNLl1:ceo
WMTHNKl1:ceo-
aULLFEl1:chef
YSULGFl1:chef-
HTINH_l1:chiam-
HUINH]l1:chiama
MJGKNcl1:clien-
IMMMO[l1:client
NgLKFHl1:colle-
S`OIGHl1:colleague
WAHK^Ql1:collo-
RGFKWYl1:colloquio
^B`EKIl1:com
aB[GJJl1:com-
i<aFJDl1:con
i;`GJEl1:con-
B`VNJJl1:conta-
B`TNKKl1:contact
DQUIEbl1:da
BVRKKYl1:da-
;RVT^El1:de
?NVQ_Gl1:de-
JONNXMl1:dear
EPPNYNl1:dear-
UJ\JNGl1:deput-
UJZJNIl1:deputy
>RRRL[l1:der
CQQPNVl1:der-
BLZK_Hl1:di
@N\K]Il1:di-
ZXJKJIl1:dial
\ZIJKGl1:dial-
MIMTJZl1:die
NHKUG]l1:die-
DR^YHEl1:direc-
N>^[LIl1:director
7WTLSXl1:diret-
KVOPLNl1:du
FYNONQl1:du-
fIHMJMl1:e
dIIMJMl1:e-
jJAMKLl1:en
[MIMNNl1:en-
BEELb`l1:entre-
IFJLY\l1:entretien
?LLOhLl1:entrevista
IYJMLUl1:es
GXGOLZl1:es-
JJKMaMl1:estim-
MMLM[Ll1:estimado
dIFMOKl1:et
dIEMOKl1:et-
<UQMYRl1:event
<VQNXRl1:event-
^:Q@qAl1:for
RAX=qAl1:for-
TG\KPHl1:forem-
RH^KPHl1:foreman
Ef]>ARl1:from
Gfe7>Sl1:from-
RIKbIHl1:führt
LILhJGl1:führt-
DJ`JYIl1:für
BI`I^Hl1:für-
HRQOQPl1:g7
GQQOQPl1:g7-
YHEO^Il1:gespr-
TFEOeGl1:gesprek
KdFLQHl1:guard
LYDJJ]l1:guard-
IMMN_Jl1:guten
GMMN\Nl1:guten-
KJMO_Jl1:hallo
HJLPdHl1:hallo-
aLJMKLl1:head
^LPKJLl1:head-
JLKN`Kl1:hi
JLKN_Kl1:hi-
MKPIJ`l1:hospi-
ILPJIcl1:hospital
Z\ENFKl1:i'm
X\IMGIl1:i'm-
[I[CKLl1:if
\HXFKMl1:if-
A^KLNVl1:ihr
@`JLNVl1:ihr-
>eOTILl1:ihre
AbOSIKl1:ihre-
SVKOLKl1:ik
WKRNMKl1:im
XKSNMJl1:im-
9GSMVdl1:in
?FPNQgl1:in-
HT>BUhl1:inter-
@VBFOml1:interview
jIJOFHl1:interviews
IMKP_Ll1:invit-
RW=VA]l1:is
Z[:U=Yl1:is-
SWLXDHl1:it's
[SNVAGl1:it's-
eIGKOLl1:kommt
gHGKNLl1:kommt-
UMUJMMl1:la-
MBZKMZl1:le
TDUIKZl1:le-
NVPWGHl1:lead
VYTPDCl1:lead-
7RYNTUl1:leite-
8RXNTVl1:leiter
HMDQaNl1:liebe-
lFGGOJl1:manag-
eEKIOLl1:manager
\V^J<Cl1:meet
dRXL=Dl1:meet-
fGFNOJl1:meeti-
aHJMNKl1:meeting
aIHNOKl1:meist-
bILMMIl1:meister
R@XK\Hl1:met
WAQL\Hl1:met-
BUQOPSl1:micro-
ETPOPRl1:microsoft
>VPMQXl1:min
=VPMRXl1:min-
kGVLG@l1:mit
tAYIE>l1:mit-
gEHRMHl1:mª
fCKQMHl1:mª-
JJOPJ]l1:métro
HKOPH`l1:métro-
BURNPSl1:new
DTQNPSl1:new-
bJKMLJl1:noch
iIILKHl1:noch-
LMWYIHl1:note
NSXSHEl1:note-
WYHKOHl1:nurse
ZWHKOHl1:nurse-
FQUPNPl1:nächs-
FQVPNPl1:nächsten
_^WEAAl1:o
VTgL<@l1:o-
X`ELIHl1:ocupa
Y]GMHGl1:ocupa-
7BcK\Wl1:of
5E^N[Yl1:of-
S^IOGKl1:offic-
PUJPMMl1:office
UABHJpl1:on
NABJRnl1:on-
ZTGIPLl1:or
SSJLQNl1:or-
XbIJHEl1:par
UhAJKFl1:par-
GLKKMdl1:parkh-
IJNNIal1:parkhaus
NIWQMNl1:partn-
JI[QMNl1:partner
BUUNQPl1:peopl-
AUUOQPl1:people
GNNLaJl1:per
HOOM^Kl1:per-
EbB^IJl1:por
Ji@VDMl1:por-
_JQMLGl1:prima-
dIJPMFl1:primario
6[TMSUl1:produ-
9WTMSVl1:product
_JRJLIl1:prof.-
VIZINJl1:prof.ssa
MFNNM^l1:raum
MJNNNZl1:raum-
KCFO_Wl1:read
FEJL\]l1:read-
[`HIGGl1:recru-
][JJFHl1:recruiter
=QVMTUl1:refer-
_GSMMGl1:renco-
eIGNMJl1:rencontrerez
^GI]HFl1:repre-
YJJ[JIl1:representative
=YYPNMl1:resea-
>VYPPNl1:research
JHMKNal1:room
KHNLM`l1:room-
JKNMI`l1:rua
LLMLN[l1:rua-
_FMIJUl1:sala
`DKIKWl1:sala-
JHOKKdl1:salle
IIPLKcl1:salle-
YZGMKIl1:sarà
^YELIHl1:sarà-
d[DKIDl1:see
dXDKJEl1:see-
dHJNMIl1:seein-
cHJOLKl1:seeing
[VETIGl1:sends
QTF\JJl1:sends-
4WTMWVl1:senio-
3XTMWWl1:senior
TXYHGFl1:seu
MX]KGGl1:seu-
IMKMIbl1:short
GLLMHfl1:short-
QhEJJHl1:sie
R]ILKLl1:sie-
^HDPPOl1:so
aGDOPOl1:so-
RaFLJKl1:sono
W]FKIKl1:sono-
CSPPLXl1:stati-
XSHPMIl1:suis
XSHQMJl1:suis-
FIKKKkl1:são
GMLJKel1:são-
>\QNROl1:talen-
?ZQOROl1:talent
<NXNRYl1:teaml-
AQSNURl1:teamleitung
IKMML`l1:test
IIHKLil1:test-
IWIJ\Ll1:thank-
XIG^IKl1:that
\IF[JKl1:that-
<BEBG{l1:the
=BEAJ{l1:the-
YLJNONl1:then
\LHNOMl1:then-
Y^J6MUl1:to
ZYS5NQl1:to-
hJDKNLl1:und
iJBJNMl1:und-
IKNIO`l1:use
GKOIP`l1:use-
HTXNNIl1:van
JP[OOGl1:van-
A\ONKVl1:via
FRLML]l1:via-
RBFLaTl1:vorst-
FKLQhEl1:vorstellungsgespräch
LF^PMMl1:was
FHaPNNl1:was-
aMIMILl1:wee
fLHMIKl1:wee-
WNKNMNl1:werde-
WNJNNNl1:werden
RKGLTVl1:werks-
N\TLGIl1:while
JUUYHFl1:while-
jO]0ILl1:with
qC^1LKl1:with-
RIYPJLl1:wordt
VHUPKLl1:wordt-
dHMKBTl1:x
`GMJDXl1:x-
\KJNNMl1:y
YLKNNMl1:y-
GcKKOLl1:zoom
AeNKOMl1:zoom-
aKLNMHl1:zwisc-
bKKLMHl1:zwischen
[WQXA>l1:|
[USZ@=l1:|-
SJZLLLl1:¶
UCaJMJl1:¶-
\_J@V>l1:–
__L=[9l1:–-
]XJKGJl1:—
X[IJMGl1:—-
wDEMKBl1:•
qEELKHl1:•-
AWHLaMl1:→
F^DK[Ll1:→-
dR<HHXl2:↵
xH7IDWl2:↵-
cILMHMl2:!
dGJMJNl2:!-
GQQPRPl2:#
FRQORPl2:#-
eYJKBFl2:'
^aEKDGl2:'-
DN^KLRl2:(
5RcKPUl2:(-
ELIYXNl2:)
KNLYOLl2:)-
YMJONMl2:+
WMLOOMl2:+-
VjI9;]l2:,
OgY85^l2:,-
vFHMFCl2:-
jIINIGl2:--
X\OJIDl2:.
`]LGFCl2:.-
GINJbPl2:/
IJNJ_Ql2:/-
\LJGD]l2:0
_JIEG\l2:0-
QBWERZl2::
U:WFYUl2::-
X[<`DHl2:;
TV=fDIl2:;-
DNOP_Jl2:<
DPQOWOl2:<-
NQOHQRl2:>
NPNISRl2:>-
P_HKINl2:?
S^GNJIl2:?-
XGWSP@l2:@name
\EROJOl2:@name-
@UTORPl2:[
BTTOQPl2:[-
QZAFL[l2:a
PYAFO\l2:a-
8YWLNWl2:about
;XVNNUl2:about-
GQSOQOl2:am
DRUNROl2:am-
=TZLPRl2:anali-
<UWMQTl2:analista
UPIMNPl2:arrive
`TKOFFl2:ask
^WJMGGl2:ask-
IJK^OOl2:asks
HIK`NOl2:asks-
KMKYQNl2:asses-
DHZMJ^l2:assis-
IB\JL\l2:assistant
LMNMKZl2:at
NLLOLYl2:at-
?dEcGGl2:atten-
F^F]JJl2:attendance
bHLNILl2:avec
cHLNILl2:avec-
VRGKYHl2:badge
VQGKXHl2:badge-
VGVC?fl2:be
VIWE>al2:be-
DPYOOOl2:beim
FQUPNOl2:beim-
dNKOFIl2:best
^UIMHHl2:best-
]JWNDJl2:big
\JVNFKl2:big-
WGIOG]l2:board
]GGOGYl2:board-
dHKNLIl2:bring-
VPGKIZl2:by
PUFHMYl2:by-
^HWYD@l2:c
bMNTEDl2:c-
SWLNJLl2:cabin-
P[KNHMl2:cabinet
_^G?QFl2:call
[]F?XEl2:call-
IEMLPcl2:calle-
HLLNL`l2:called
CFOMkJl2:candi-
BIOOeMl2:candidate
cGKOMJl2:cas
_HKPMKl2:cas-
eHELLPl2:chair
dJBLOPl2:chair-
jOJLFEl2:chat
fXGLAHl2:chat-
XUMKILl2:check
OQL\IJl2:check-
VTMNJLl2:cheer-
\QLOHKl2:cheers
GKOIKfl2:clien-
CRSMLYl2:client
HLKLIel2:cliente
\GKHH]l2:clíni-
XGNJG[l2:clínica
`FKONLl2:codin-
dEJOLKl2:coding
ZGLJ\Gl2:collo-
\FLJ\Fl2:colloquio
`LZFHGl2:com
XXXFEGl2:com-
hIBPGPl2:con
iGDPGPl2:con-
GbJPKLl2:conta-
H_NQHLl2:contact
`GIQKOl2:conve-
>eSOIMl2:coord-
BcRLJNl2:coordinator
TXEZGGl2:corpo-
WTEZFIl2:corporate
<WSQPTl2:couns-
:WTQPTl2:counsel
XMKNNNl2:cto
XMKNNNl2:cto-
HdHNOIl2:day
FgHMMKl2:day-
UJHIEel2:de
SJJJHal2:de-
UGVOLNl2:demo
SFZOKNl2:demo-
gLGKILl2:deput-
fLJKIKl2:deputy
XHILKZl2:der
XGHKJ]l2:der-
gHIPKHl2:desig-
hGHPKGl2:design
_KRKNEl2:di
`IQLNFl2:di-
CM^KRPl2:die
DM[KRQl2:die-
_IQRJFl2:direc-
HOWWLIl2:director
MYYAWCl2:discu-
F\\KDMl2:discussed
gIHNHLl2:discussion
YLLOMMl2:dive
ZLKOMMl2:dive-
JL_HOMl2:drh
KK`HOLl2:drh-
`KIOJNl2:e
[LLLMNl2:e-
R`JKKHl2:earpl-
S^IIKKl2:earplugs
\GHHG`l2:el
\GIEI`l2:el-
TSJMNMl2:empfa-
XOINPMl2:empfang
2^\MROl2:engin-
-^_NROl2:engineer
TCGIaRl2:entre-
PFGJ_Tl2:entrevista
<UYMSPl2:europ-
<VYMRPl2:europe
dIIMLKl2:falar
dKFLKNl2:falar-
QJ\MKJl2:first
ULVMLKl2:first-
L]HLMOl2:follo-
L`ILNKl2:follow
5TWJU]l2:for
6UUGT_l2:for-
NXKLJTl2:from
OTLMKSl2:from-
M\HNPLl2:gener-
L]HNPLl2:generated
ZREPLNl2:gern
UXEOKMl2:gern-
=IROPcl2:gesch-
vGDMBJl2:gespr-
cILPFKl2:gesprek
iIGMJJl2:gespräch
7\KNTYl2:gesto-
>ZKNRVl2:gestora
^ILNQHl2:given
fJKLODl2:given-
EUPNORl2:gmbh
DUQNPRl2:gmbh-
Y\GNCMl2:groet
X]NJCKl2:groet-
YRMNJKl2:groeten
A[MNQSl2:gruß
@bIONSl2:gruß-
l?KQIJl2:grüße-
hDKQIIl2:grüßen
XIKOFZl2:guest-
UEKPE`l2:guests
IJaOKKl2:géran-
LI\PMLl2:gérant
ERPNQTl2:hall
ERPNQSl2:hall-
L]KNIOl2:hands
O^HNHOl2:hands-
BG^H^Ml2:have
@KWLYSl2:have-
9K]PVRl2:head
:J[RWSl2:head-
NWTMNEl2:hear
TVUKMDl2:hear-
WJXIOIl2:her
ZJVHOIl2:her-
LPMNTOl2:here-
EFVO[Ol2:hi
GGYOUNl2:hi-
cJJNIMl2:host
`JLMJLl2:host-
WGRIKWl2:hoste-
XAZFIXl2:hosted
KXP\DGl2:hr
VXPWADl2:hr-
TMQYJEl2:hub
RQXMJHl2:hub-
RJXLMNl2:i
fHHMLJl2:i'll
kJEMMGl2:i'll-
O_[L@Fl2:i've
RXZKBIl2:i've-
PFZKOPl2:i-
QWMKMLl2:ich-
WF`HIMl2:il
XB`GEUl2:il-
RGBJPfl2:in
SJGLM]l2:in-
AXSNPOl2:infor-
V9MCfVl2:inter-
W??DiXl2:interview
_CfFDHl2:interviewer
`GHOOMl2:interviewers
WH\IQFl2:invit-
UNVJPGl2:invite
`HIOKOl2:io
[JKPLOl2:io-
O=PIKjl2:is
R?KIKjl2:is-
FUHILbl2:ist
FZGHK`l2:ist-
FHZL]Il2:it
GEYN_Hl2:it-
L`ZMEBl2:je
LZ[OGDl2:je-
SIVKONl2:jefa
XGOLQNl2:jefa-
[NLNMKl2:job
UOONNKl2:job-
@I^RWIl2:joine-
BKYRXJl2:joined
N\ILLOl2:jury
N\ILLOl2:jury-
KNLZGTl2:la
KMJaHOl2:la-
REMPRTl2:lead
XCJPRSl2:lead-
ITYKLMl2:leads
KSWLLNl2:leads-
h?\JFHl2:led
ZD^JIJl2:led-
VGVPJLl2:leidi-
WGUPJMl2:leidinggevende
S^GPLFl2:llama-
ETLM]Kl2:lobby
FUJJeGl2:lobby-
HJLM^Pl2:loop
GGKLZZl2:loop-
KX_KEGl2:mail
K[XLGIl2:mail-
eGVFIIl2:manag-
eKTJGEl2:manager
bJFNKNl2:me
gKGMKIl2:me-
_IFPLOl2:meet
bJCPMOl2:meet-
lEBJDZl2:meeti-
nDCKFTl2:meeting
aBKONOl2:melde-
\HLONNl2:melden
cJGIMPl2:membe-
\LJKMOl2:members
ZGEQ\Il2:met
^FBQZIl2:met-
cHGONKl2:min
eGEONLl2:min-
ZJC`JIl2:minut-
`KHVIHl2:minutes
BTWKNTl2:mit
FSQMOSl2:mit-
cGKKLNl2:mitar-
bGKKMNl2:mitarbeiter
_WUGCEl2:my
\ZQHFFl2:my-
OZDGdCl2:name
K_BGeCl2:name-
RH\JNLl2:nanny
[GXIMJl2:nanny-
RWGMNOl2:next
SWGMNNl2:next-
BYHI_Pl2:note
DXJLYOl2:note-
UF\SJFl2:notes
WIYPHIl2:notes-
JGIWM]l2:o
LGFZLZl2:o-
KKJ`NMl2:obser-
_KIKNNl2:observed
`OENLKl2:of
`KJMLLl2:of-
]^AVFBl2:offic-
]`GLFDl2:office
LTFOSRl2:officer
JXVKNJl2:opene-
I[VJLKl2:opened
eLKQDIl2:ore
dKJPFKl2:ore-
\ZMPAFl2:organ-
R\LPEKl2:organiser
SYNQKEl2:organizer
;XTPRPl2:ort
7ZUOSRl2:ort-
BZPQA\l2:our
A^IQE]l2:our-
JIcINMl2:over
KIaJNMl2:over-
YRUQBFl2:panel
g[JI@Fl2:panel-
_JJLLNl2:partn-
jFHLGOl2:partner
JXUGOMl2:peopl-
GXVIONl2:people
MKM[IPl2:perso-
CQQZMOl2:person
XEUM?\l2:phone
XD]JAWl2:phone-
=XUMOTl2:plant-
>WTMPTl2:planta
[JMOKNl2:play
YKMOLNl2:play-
]HNX7Yl2:pleas-
YQJX8Vl2:please
<UOM_Ol2:pm
BTQNYLl2:pm-
`JFOMNl2:postd-
cJFOLMl2:postdocs
DbFMF[l2:probl-
EMPOM[l2:produ-
JJLNL_l2:product
<SXNWNl2:progr-
>RVNVNl2:programming
K`M\@Fl2:quest-
EWIYPLl2:questionne
gFRVADl2:questions
@[OINXl2:recru-
KZNKMOl2:recruiting
<ZQMQUl2:recrutement
IfOOKBl2:regar-
NcNOJCl2:regards
YISOKKl2:regis-
BQTONVl2:registered
GFgQMHl2:repor-
LIeGLMl2:respo-
IVLLZIl2:reçue
ORHL[Il2:reçue-
HTP[KHl2:role
PVRQJGl2:role-
FBEdL]l2:room
FDFYJfl2:room-
IIQMN]l2:rua
IKQMM[l2:rua-
JAZ^KLl2:sales
LASaLLl2:sales-
H_GLZGl2:salud-
X^JLFGl2:salut-
KbMPKFl2:saluti
Q_LKFLl2:saluto
bJIMMJl2:schul-
eJIMKJl2:schulleitung
SaFHLLl2:se
WZHMJIl2:se-
NbILHMl2:secre-
N`KLHMl2:secretary
FdJOKLl2:secré-
[KMMMNl2:sense
XLMNMNl2:sense-
D^JHK[l2:serve-
YHQONKl2:será
[HLPOLl2:será-
TMONONl2:short
QELNL^l2:side
YIJLJZl2:side-
IIiLJHl2:sie
BNcNKNl2:sie-
GZOPOKl2:since-
B^OPOMl2:sincerely
A[SNOMl2:slide-
GZQOMLl2:slides
SHIL`Kl2:slot
SHHM_Kl2:slot-
`NCONLl2:speak-
aNBONLl2:speaking
]LDPNOl2:spree-
\LEPMOl2:spreekt
\KINRKl2:stage
YLJMRKl2:stage-
ZLGVMJl2:stude-
[LEXLJl2:student
XJI[JJl2:surpr-
NLL^KLl2:surprised
KIKILfl2:take
LIKJNcl2:take-
kFCKOLl2:talk
mDBLOKl2:talk-
X]JLGHl2:te
`ZJKEFl2:te-
GJOMQ[l2:teach-
ZWKJLHl2:team
Y\DKIMl2:team-
bENNJLl2:teams
\D\OGIl2:teams-
ZIONMMl2:techn-
iHIJIKl2:teil
jHIJIKl2:teil-
^KJNMMl2:teiln-
KVGNWLl2:thank
I[GNVKl2:thank-
Hn?BOTl2:the
KhACOTl2:the-
KIbGNOl2:there
KJ`INOl2:there-
]SJMHKl2:ti
[ULLIJl2:ti-
EcHLOOl2:ticke-
EcILOOl2:ticket
>TTLYOl2:time
DMNL^Pl2:time-
NVJAZRl2:to
RVKBVNl2:to-
]GI\GJl2:today
]IE]JHl2:today-
SLLXNIl2:toddl-
TLLYNHl2:toddlers
^HDYKKl2:unser-
cPDNILl2:up
\_HGIGl2:up-
VPLNLNl2:us
LTONNOl2:us-
HKJLMdl2:use
HJILNfl2:use-
6Y\MORl2:vacan-
>VYNNRl2:vacancy
bHLOLIl2:value-
]JMOLKl2:values
KKHOM`l2:van
LJGOKcl2:van-
aHHNLOl2:video-
?RSKN]l2:vorst-
DOOMO[l2:vorstand
ULSJOMl2:vorstellungsgespräch
hTBMIGl2:vous
kV?LGFl2:vous-
kESIKCl2:w
mCXHFDl2:w-
DLcNMKl2:was
GL^ONMl2:was-
EGIPjJl2:we
KHEPgKl2:we-
mEHOIHl2:who
eJIMHLl2:who-
HLMM\Ol2:with
KMNNUQl2:with-
N\RGMIl2:works-
WHYIPIl2:workshop
UH^JKJl2:worry
WIZLJJl2:worry-
EI\OKVl2:would
EFZNK\l2:would-
dFGQKMl2:wrap--
iDDQKLl2:wrap-up
YJSAi:l2:you
SEFMMcl2:you'l-
RHHON[l2:you'll
XFSDj;l2:you-
WTEEDal2:your
YRFFF]l2:your-
ATRPRRl2:|
CSRPRQl2:|-
U^JNIFl2:–
R^KMJIl2:–-
ZIEPJXl3:↵
bIDMHVl3:↵-
XLFPRMl3:&
bHEOQLl3:&-
XJJMGZl3:'
QKJNF`l3:'-
O`OKFLl3:(
L\PMGMl3:(-
qGAOJHl3:)
nHCOJHl3:)-
`DSTLCl3:,
VCNZBVl3:,-
JIPOQXl3:-
OHJQQWl3:--
]]Z=EEl3:.
Ta[:GJl3:.-
QM`FMIl3:/
OJdEMKl3:/-
L[n<CFl3:0
RQn7QBl3:0-
YX]=X6l3::
W]]8U=l3::-
^?Nl=Fl3:;
`>Mk?Dl3:;-
UQLLJRl3:<
@YSOQNl3:?
@ZSOPOl3:?-
^JMKLNl3:@
[LMLMNl3:@-
JYNKQMl3:@name
X>KT\Kl3:@name-
`[CH9[l3:a
cPHD=^l3:a-
LWKMOOl3:am-
WVGOJMl3:an
XTGNKNl3:an-
W[TFFGl3:and
TZZFGEl3:and-
J`XHDMl3:as
LX_GCMl3:as-
KLJJJel3:ask
KMJKJcl3:ask-
JFJdKQl3:asks
LGJeIOl3:asks-
.ZZOUSl3:at
8VXNTRl3:at-
Z9KZ\Fl3:be
W8PT[Ll3:be-
IWNPNOl3:best
TTLOJMl3:best-
BLMNPbl3:bewer-
CNNORZl3:bewerbung
[YEJMJl3:bring
^XJGKHl3:bring-
\JKTNFl3:but
`FJTNGl3:but-
[MBIAfl3:by
XQ@ICel3:by-
^ILPKLl3:call
_ILPKLl3:call-
RHJM^Kl3:candi-
RHJM^Kl3:candidate
XSKNGOl3:caro
XWLMFNl3:caro-
dKDKMOl3:chair
cKEJMOl3:chair-
VGDOIal3:clien-
ZHALL_l3:client
ZZIKJIl3:coffe-
^QKLHLl3:coffee
?VSLQUl3:com
ATRMRTl3:com-
[JYJJGl3:con
\KVJLGl3:con-
jCDLPMl3:conve-
cHENNNl3:conversa
fHJMILl3:conversation
OXPKMLl3:copyi-
NWVHMJl3:copying
KaMMLHl3:cordi-
BbQLNLl3:cordialement
YULNJIl3:cordiali
7T[KVTl3:d
@QWMTQl3:d-
HZSKMLl3:da
G^QKNLl3:da-
KTLQNQl3:data
GTNPOQl3:data-
E\PMKQl3:day
J]MMJOl3:day-
WJHZGOl3:de
LLN]HOl3:de-
XLLOMNl3:deep
XLKOMMl3:deep-
H]IZJIl3:del
JQJ`KJl3:del-
aIIMNKl3:dem
`KJMMKl3:dem-
aHKHMPl3:desig-
bHKGNPl3:design
hBAPOPl3:direc-
aHCPOOl3:director
lGIMLDl3:diret-
TILMH\l3:do
WEKNF^l3:do-
Y[IIKJl3:du
O\MLLJl3:du-
bLINLJl3:e
bMJNKIl3:e-
DZIOKZl3:el
HTKNMYl3:el-
JCZUITl3:en
RDUWHQl3:en-
_GIOMOl3:engin-
ZJLOMNl3:engineer
w@LMFDl3:entre-
gDLNGMl3:entretien
bKKPJIl3:entrevista
]JINNNl3:entwi-
PHM\MKl3:equal-
QHL]MKl3:equality
fLKJJIl3:es
aMMLJIl3:es-
JIMS_Il3:exter-
HHJW[Ml3:external
HhELLMl3:fale
DgGMMNl3:fale-
Z@aKHLl3:first
VFcLDJl3:first-
eSFMIGl3:five
_YFKHHl3:five-
FJMPaLl3:for
EJLPcKl3:for-
[WFNJJl3:freun-
YZFNKIl3:freundlichen
YLLLQLl3:from
]KJLQKl3:from-
:VLRXTl3:gespr-
NXKNKOl3:good
N_INHOl3:good-
YRKQJIl3:groet
WOLQLJl3:groet-
_JKMMMl3:head
dIFONKl3:head-
VWKPGKl3:hi
SYJPGKl3:hi-
C\[IKKl3:hirin-
B_\IKKl3:hiring
eIIJMMl3:his
fILKKIl3:his-
bHINMLl3:hr
dDHPNMl3:hr-
IUIO[Il3:i
KZDL]Hl3:i-
D]OQMMl3:id
E\OPNMl3:id-
OKYIONl3:ihre
OJZHPOl3:ihre-
ZHII]Il3:im
WHIGbIl3:im-
\>\NDRl3:in
[9]OBXl3:in-
UXJLCUl3:inter-
`UH<JWl3:interview
ZGJ^FLl3:interviewer
ST>VD\l3:is
SW=JGal3:is-
YKJNONl3:it
[LGNOPl3:it-
`?ML^Cl3:je
eE@NZHl3:je-
VSOOIJl3:kind-
WWS>DWl3:la
[XJ?FXl3:la-
ZVKIKKl3:le
^TIILKl3:le-
8MaNLZl3:lead
<GZQRZl3:lead-
dCKQMJl3:leads
]HKPOKl3:leads-
F`IOONl3:link
KaKLLJl3:link-
IQSONPl3:manag-
JRSONPl3:manager
^GLPOKl3:me
ZHLPOMl3:me-
O\FLVGl3:meeti-
L^FLUJl3:meeting
PGaLJKl3:met
QIbKIJl3:met-
ZHXNHIl3:micro-
TKXPJIl3:microsoft
KUONNOl3:min
^JLKMLl3:mit
]JOLLLl3:mit-
M`HLLNl3:my
JaKMIMl3:my-
ZLLNLNl3:nehme-
WMMNLNl3:nehmen
NMLNMXl3:next
NLKOMYl3:next-
QH\OLJl3:notre
LI^PLKl3:notre-
DPNMIbl3:nuest-
IMXJJXl3:o
RLVIJRl3:o-
_RSCGKl3:of
_TIEIPl3:of-
HNNONYl3:offic-
GNMMN\l3:office
\??WVSl3:on
Y?BUXUl3:on-
S;QARgl3:our
Q=JCTkl3:our-
>RWOVNl3:pair
AQVNUNl3:pair-
cKCJOPl3:panel
aKEJOPl3:panel-
HIKMLel3:para
ILJJLdl3:para-
IJNYUKl3:play
HIN[WIl3:play-
DIJG^^l3:pleas-
DKJF`[l3:please
@XPOQRl3:posit-
CUPOQRl3:position
LJWFWPl3:prese-
PH\KNLl3:present
LVRLKPl3:produ-
JSQMNQl3:product
YLLMNNl3:progr-
^JILNNl3:programme
]JJONLl3:prueb-
bKGQIKl3:prueba
LGLMaMl3:quick
QGKK^Nl3:quick-
^JHRKMl3:recru-
[JKQLMl3:recruiter
ERQLQUl3:refer-
PUNNMLl3:regar-
KYNPMKl3:regards
LG^GSPl3:renco-
KK]GQNl3:rencontrerez
NJWPKPl3:role
NGXQJRl3:role-
lIIOFHl3:round
lFHNJHl3:round-
EZPPOLl3:salud-
C_OQNJl3:saludo
<UUNQUl3:scree-
ESRNPQl3:screening
[KLPMKl3:secon-
EXPQPLl3:serez
NTMPNLl3:serez-
YZIMIIl3:será
P]KMJKl3:será-
`HUUGCl3:slot
[MWRFCl3:slot-
aFAZLLl3:so
^GBYNMl3:so-
LIES_Ml3:speak-
IIFY]Ll3:speaking
dGJQKIl3:syste-
fGHPKHl3:system
SH^KIMl3:take--
UG]JJMl3:take-home
LTUMMLl3:talk
LTUMMLl3:talk-
XJQMMMl3:te
]HNMMNl3:te-
_JHNPKl3:teaml-
aJHLPKl3:teamleiter
]]JEGJl3:techn-
OaJJILl3:technical
INNYSJl3:the
OMJ^Z=l3:the-
fFJLKLl3:then
gIJMIKl3:then-
TYLMGLl3:there
^KLOGOl3:there-
iECPKNl3:this
`IGPMNl3:this-
G]]ATEl3:to
D\`CRDl3:to-
aMHJNKl3:today
dKFKNLl3:today-
WMMNOLl3:too
D^LI_Dl3:tu
CYZGVGl3:tu-
MED\Gbl3:two
UFEYG[l3:two-
ZWJNGJl3:un
[YIOGFl3:un-
PLJKGbl3:unser-
EU^MLJl3:updat-
CQ`MPHl3:updated
DTRNOSl3:us
GPPNOUl3:us-
JLdNMEl3:vaga
JLcNNEl3:vaga-
XVIMKLl3:video
WVIMKLl3:video-
\JHOMOl3:você
[KIPMOl3:você-
HKHQJel3:voor
IKKPGdl3:voor-
<QQOWVl3:vorst-
IPQOQPl3:vorstellung
IJRTF[l3:vous
EGR`GTl3:vous-
[YELIKl3:vrien-
[VGPEMl3:vriendelijke
BZ[LNHl3:was
B\WMOIl3:was-
INKGGjl3:we
^KEMLTl3:we're
YJGNMTl3:we're-
JKJHPdl3:we-
ZIMNNNl3:week
]HLNNLl3:week-
]FGPOPl3:werde-
[HHOOPl3:werden
hEIMKLl3:who
hGHMJLl3:who-
[LUJKHl3:will
YLTJLJl3:will-
K^>_DOl3:with
RT=bEOl3:with-
UCcIBTl3:you
`QQIKEl3:you'l-
bSLILEl3:you'll
QHeH@Tl3:you-
aJWW>Dl3:your
cKWT>Cl3:your-
@^OOONl3:yours
B]OPOMl3:yours-
VLMLPNl3:|
[INMPLl3:|-
GWML[Hl3:à
GUMJ]Jl3:à-
F\VMKJl3:è
C\XMKJl3:è-
LK]SHKl3:–
OI\THJl3:–-
WRQEEWl:↵
^GIKORl:↵ !
FSROQOl:↵ #
IPQOQPl:↵ # 0
ENYOMRl:↵ )
<RYLURl:↵ ) d
W`GOKAl:↵ ,
UNNOMNl:↵ , best
DaPKOKl:↵ , cordi
YRJQKIl:↵ , groet
PWMOLJl:↵ , regar
IZNQMKl:↵ , salud
VMPQLKl:↵ -
TOMQMLl:↵ - -
<aNJTQl:↵ .
2^ZLPTl:↵ 0
CYQNQOl:↵ 0 0
OHLNOZl:↵ :
FSPORPl:↵ : @name
hHGQGKl:↵ : who
FTJTSPl:↵ ?
C[RGTOl:↵ @name
;XOKUWl:↵ @name ↵
<YVNQPl:↵ @name ,
$`bIZPl:↵ @name :
9Q^MUPl:↵ @name at
K`IOMKl:↵ @name freun
YJMOOMl:↵ ]
;UVLVRl:↵ am
IQNNPTl:↵ analy
DVQNPRl:↵ break
DRPNQTl:↵ counc
9QUSSUl:↵ elter
BNVMTSl:↵ engin
>VXMTMl:↵ engin @name
fFLJIPl:↵ entre
WJLOLQl:↵ grüße
^DMONMl:↵ grüße freun
QFJQI_l:↵ guest
fFHLMMl:↵ inter
WLQMKNl:↵ junio
DWROOOl:↵ local
?WSNPSl:↵ offic
YKKNOOl:↵ panel
;[OMQWl:↵ recru
LVPQPGl:↵ regar
WHPPNMl:↵ regar kind
SXLPLFl:↵ salut
O[MQMFl:↵ salut cordi
TMNNOMl:↵ short too
C[POOMl:↵ since
D\OPOLl:↵ since yours
WMMOMNl:↵ task
ETSOPPl:↵ teams
ETSOPOl:↵ teams micro
_LGPKMl:↵ topic
lPSF@El:!
8^SOQPl:#
=\RNQPl:# 0
SEIQbFl:&
HPOTQNl:& @name
BRVNQPl:& @name (
^LKPKKl:& @name /
bNINFNl:& @name –
eFJMMLl:& q
]IKOMNl:& sql
_RBBG^l:'
WYJMIJl:' :
PMfFIFl:(
WFGN\Jl:( 0
@F`ITVl:( @name
4VcPMPl:( @name ,
CQYOOOl:( @name -
BNXMSRl:( @name /
8PfGQTl:( @name :
FPROQQl:( @name vorst
@PWNUPl:( @name with
aMGJOMl:( beoba
[KKLMOl:( einze
TWLNKJl:( ich
cJIRFKl:( inter
=SVNRTl:( lead
EPROQRl:( lead @name
LJ[NLNl:( lunch
fHENLMl:( postd
]LHNNMl:( postd two
cKILNJl:( schul
cIIMLLl:( schul mit
iDHPJLl:( scree
@TVORPl:( time
>ZUMPPl:( us
<WXNLUl:( vacan
\BTW@Pl:)
DTRNQQl:) .
iFLNHIl:) 0
NQTCOVl:) @name
KHM^KPl:) asks
vDADLPl:) chair
WMKNNNl:) cto
TJPMMQl:) d
^IKINPl:) desig
VKNONOl:) direc
ZKJNNOl:) entwi
\KOMJMl:) gf
CRWPOOl:) in
A_PWGKl:) inter
@QVIZOl:) lead
ZWEKNJl:) min
dJIOJJl:) min 0
RKTOJPl:) peopl
=VXNORl:) schic
eIDLPLl:) teaml
`IIOKNl:) unass
GRSOPPl:) utc
[CKNQRl:*
VFMNPSl:* ↵
CTKLSYl:+
XIRONJl:+ .
CYQNPPl:+ :
NLGNTVl:+ @name
P^KTLAl:,
]GEX?Zl:, )
sFDGKLl:, ) @name
JGLaKPl:, ) asks
aMEJMPl:, ) chair
GWKYJMl:, ) inter
<LYOM]l:, ) lead
>\QOOQl:, ,
LLIIHgl:, 0
<[RMOUl:, 0 .
5YONR\l:, 0 @name
pLNYJ-l:, @name
cHHMLNl:, @name (
uB?BNTl:, @name ,
[KJLMQl:, @name .
CMbJLQl:, @name 0
{C;8BNl:, @name :
eGEQKLl:, @name diret
UKNONOl:, @name |
JRKRKVl:, a
GUYNINl:, appli
NVKNMPl:, arriv you
FJJcOOl:, asks
OHEbPMl:, asses
EbOPHLl:, atenc
XHMOMQl:, berei
SVULFJl:, best
gAJMMMl:, best .
GQTOPPl:, biolo
BTPNQUl:, capit
@ORIGil:, clien
EVOOPQl:, coord
B`PKOLl:, cordi
>USPPTl:, couns
<VSQPTl:, couns @name
GIaJQNl:, day
4VXVORl:, direc
JT]JFOl:, discu
LOaJEOl:, discu as
MK`INKl:, drh
JLbHNMl:, drh la
XUJNIMl:, engin
UGHOMZl:, found
:[QLPWl:, gmbh
CUQNQRl:, gmbh @name
_]DLFGl:, groet
Y]GLHJl:, groet vrien
QJWPMJl:, géran
PJ]OKJl:, géran notre
HPPOQSl:, hall
ERPNQTl:, hall @name
WRKQHMl:, hi
RMXXHCl:, hub
RMXXHCl:, hub @name
@L^O^Dl:, inter
FUPOOPl:, italy
LJZLONl:, jefa
PJXKONl:, jefa la
jGIHNIl:, manag
aLKKLKl:, me
SKWLNKl:, nanny
UF[INMl:, nanny prese
TVGMONl:, next
PFS\JLl:, numbe
CXPNPPl:, obrig
ZILYNDl:, offic
SILXMMl:, offic equal
cLMKKHl:, paren
=R`IQQl:, peopl
aI@PPPl:, portu
T\CMKNl:, pris
WVJKJNl:, recru
OdLOHEl:, regar
FXMN\Dl:, salud
Z\JKEKl:, salut
L\NMJMl:, salut caro
DSRNQRl:, scree
T]GMKKl:, team
ZSJOFNl:, there
`IJMLNl:, week
S=VJ`Kl:, you
iEFLGRl:, you :
`GNFTLl:-
nFINDKl:- ↵
iGCOLKl:- ↵ )
eHGQHNl:- ↵ :
XKLOMNl:- ↵ engin
SPOQMJl:- -
`L>OLTl:- 0
:UNOTZl:- 0 -
<XRF[Tl:- @name
HRRNPPl:- am
^FNPMKl:- direc
CPONTVl:- revie
U[UIDIl:.
b;d=ITl:/
@NOL[Tl:/ /
PJXHE[l:/ @name
iLEMMGl:/ @name /
[INOMMl:/ @name call
UPSNHKl:/ c
FOVOPPl:/ europ
CQVMSQl:/ m
wBGJKEl:/ w
ZOIPKMl:/ w )
`OCPNJl:/ w @name
ZMKNNLl:/ w inter
eRY=9Rl:0
cHCGLYl:0 ↵
kJCKKLl:0 (
@XTMROl:0 +
?TUOMWl:0 ,
>YONOVl:0 , 0
\IJNKSl:0 -
jBIRIJl:0 - 0
;YRLNYl:0 .
7_UNSOl:0 0
>ZUOOPl:0 :
d@[KEKl:0 ;
\JNKLNl:0 @
fIGNIMl:0 @name
GSPNNTl:0 a
PI\OMIl:0 ab
aJNPGIl:0 inter
UKHL\Kl:0 joins
`HcIBDl:0 ore
WFDNIal:0 probl
XIYOIGl:0 round
XFVOKKl:0 sessi
TG]HETl:0 stage
DUQMQSl:0 straß
:PVQTTl:0 und
[LJLOMl:0 year
TRJOLOl:0 your
aHKOMJl:0 |
UKKOORl:0 às
UV]MBDl:0 –
hBJSIJl:0 – 0
NQKMNTl:0 •
TPJXV>l::
PYAPZGl:: )
q?QKDIl:: 0
^JMLKMl:: 0 @
[KOPJLl:: 0 inter
MLHPWQl:: @name
eFFQJOl:: @name ↵
N[\HFHl:: @name .
3PSRR_l:: add
:WWMSQl:: agenc
^XFOFJl:: agend
\GJXGMl:: atten
[KKLMOl:: beoba
^H^KCHl:: board
Q[LNHMl:: cabin
`]CIGIl:: call
RHPK]Hl:: candi
CXPNORl:: ceo
J`MPHKl:: conta
F_SNIKl:: coord
_HVFJNl:: cross
D_LIRPl:: day
EUQNPRl:: depar
YGHJ\Ll:: discu
bJKNILl:: each
WYJILJl:: earpl
O`KLJJl:: earpl bring
NKTMROl:: entre
UII[JNl:: exami
NLPOTMl:: for
aJLKKMl:: frage
KfILHLl:: from
aKIKKNl:: gespr
\KLNLLl:: h15
LJ]PGPl:: headm
KWMJGZl:: hotel
mAGJMNl:: hr
WAL<nLl:: inter
g=]LCHl:: invit
WIPLQOl:: job
>RSNZOl:: job ↵
O\HKMOl:: jury
USILMPl:: jury du
WEXKMOl:: lab
YHNNMPl:: locat
PFcLMIl:: manag
IPUPMOl:: meet
]MIKNOl:: membe
_LIOLKl:: miejs
ZJPIRLl:: mitar
dFKLKNl:: mitar ↵
GMKMaLl:: name
KFLIhKl:: name @name
V_HJJIl:: names
WIIZLLl:: notes
DjNFMKl:: offic
]TIOFLl:: organ
cFLRIJl:: organ ↵
9XUPSQl:: ort
>WQNSSl:: ort ↵
SFb_<Dl:: panel
VMLNNNl:: panel ↵
IZQWFIl:: panel the
fFINIOl:: partn
DWQOOOl:: passc
TH\NFMl:: phone
_LJJLOl:: prese
VH]IHNl:: r2
FTROPOl:: reuni
/[ZXONl:: role
QIGO_Ll:: scree
eAFFL\l:: side
WFLNLWl:: side clien
SGVLPMl:: split
WHG]JLl:: team
]F[KIHl:: teams
SI]OIIl:: teams micro
kJDKILl:: teil
ZLLNKOl:: teil nehme
XPKJNOl:: teiln
HF^TLMl:: there
QNHJ_Kl:: to
ULIXLKl:: today
M]GXGIl:: tomor
aHHMKPl:: us
WLIIH\l:: vorst
UNNQLLl:: wer
KQRMVHl:: what
cMLMGKl:: who
dDGQJPl:: you
CSVNROl:: zwei
\UXz(/l:;
BLgt4<l:; @name
AAfYJOl:; @name :
SJXOINl:; arriv
DWGYQMl:; quest
EUE]QLl:; quest vous
TNILWKl:<
PKMN[Il:< @name
HQNK]Kl:>
LLLK`Kl:> <
EOOQ\Jl:> < @name
NsV@E?l:?
YZILDMl:@
cJLLJKl:@ 0
RIRXOEl:@name
JTGOMYl:@name ↵
NLXQMKl:@name !
`LPBDXl:@name (
;TXLRVl:@name *
BQRULUl:@name ,
bFPNFMl:@name -
]ONWCEl:@name .
aINLNHl:@name /
eCeF?Hl:@name 0
b>ei*Al:@name :
`HSJHLl:@name ;
SKVHMQl:@name and
NBTOOXl:@name at
GRRORPl:@name auf
fGAKQQl:@name by
ZKMOLLl:@name call
KM]HONl:@name con
fJHLKKl:@name dann
TLLMNRl:@name de
\MLMMKl:@name dem
bGGRKNl:@name diret
_JKOJMl:@name entre
bUDMEMl:@name for
YNJJONl:@name frau
O\IOLKl:@name freun
@RUNRSl:@name g7
]HWINGl:@name h
U]GKNFl:@name herzl
c[EIGHl:@name ihr
dJGJOLl:@name ihre
cFB]GJl:@name in
RPOHTNl:@name inter
`JHMPKl:@name is
WIISOOl:@name manag
UI`KIIl:@name met
GRQORPl:@name micro
HPOISVl:@name of
UJSXJGl:@name our
bDFPNOl:@name par
^GKPNMl:@name produ
WFbDNIl:@name renco
BTRPPRl:@name senio
JQOOORl:@name studi
HOXOOMl:@name teaml
MPQQJPl:@name the
`HLOJMl:@name unser
CROPQVl:@name verei
DVONOUl:@name via
-UVOV\l:@name vorst
\LHNNNl:@name werde
]KIYGJl:@name while
IHNYXJl:@name with
LXNMMMl:@name |
YPRKJJl:@name –
POYPIJl:@name •
XKMOOMl:[
JPQOQOl:]
PecF#^l:a
_HMNNIl:a &
;RXNVRl:a /
XMGQKRl:a 0
ZcGGHGl:a @name
HU]ILKl:a as
QQXJLKl:a com
IUMLLXl:a for
MHUGVSl:a have
PHKXMRl:a tell
DEZQK[l:a was
VHVMLNl:a with
lGDNMHl:a é
U^EGNNl:aan
PJ[OMIl:ab
]EUBC]l:about
AUSNSPl:about chat
?VVMMTl:about scree
PJ]LLLl:about word
RUYIHHl:about worry
\HVKKJl:about worry @name
AUWNMRl:about you
EaNMMLl:abre
BeOMLLl:abre te
T_ENLIl:accog
P]HMLKl:accog ad
eUGKFGl:accom
O_JNJJl:accom farà
PFXYIJl:accou
GG[]JKl:accou our
RJEYPPl:accou our so
N`HNLJl:ad
9QQRR[l:add
4PRRS_l:add cultu
_HONIMl:advoc
]HPOHMl:advoc devel
CZZ@E^l:after
<TWNK[l:agenc
WXGKPIl:agend
\HXMJHl:al
VKMONOl:al invit
AO]MQNl:all
IY_JKDl:alone
UGMLG^l:als
WHMKH[l:als bewer
TLE_JMl:also
JKUJTRl:am
OPTKNMl:am 0
WLKNOOl:am sich
L`SFKIl:an
BQXNPRl:anali
CQNMSYl:analy
{SLF:<l:and
TOMLNOl:and )
ZIJOOOl:and ) desig
`MJOIKl:and ,
UNLNONl:and , @name
]c?XBAl:and @name
VJBZONl:and @name ,
\LMKOLl:and @name with
kEBNMMl:and me
aIILNLl:and you
IFhKOJl:anter
VNKNNNl:anwes
VOKNNNl:anwes .
ZRFOOKl:any
EVQOPOl:aplic
HHJONcl:app
@VVLULl:appli
GVYNHNl:appli dear
DUTNPOl:appli you
VHWNKLl:archi
BBMUY[l:are
MLMMQWl:are you
WTOLILl:arriv
LYVNDMl:arriv 0
VNJMNPl:arriv you
VRk7>Rl:as
LSYJJNl:as !
QAcJPKl:as ,
GIMZZIl:aside
[YK8LWl:ask
EZKOULl:ask pleas
NFHL[Wl:ask we
R]VLBHl:asked
R[\L@Fl:asked i've
AFJvGLl:asks
GLLeJMl:asks (
GJLcMMl:asks @name
Y]HLGIl:aspet
W[IKIKl:aspet ti
WIB`LLl:asses
GLG`RMl:asses two
FSRMNTl:asses your
LQS>VVl:assis
HPJMM]l:assis our
GMZTMKl:assoc
AQVRQPl:assoc resea
NFT@Eml:at
GLVOOSl:at @name
_ERNILl:at advoc
FLNOPZl:at inter
EVZLOJl:at recru
DgOQCMl:atenc
\XE^?El:atten
TEILGdl:au
]EELH_l:au @name
WONLNMl:auf
ATSNTQl:auf ↵
qMREBCl:avec
[IIQNOl:avec ronde
aJFPMLl:avec échan
[MOMLJl:away
HQUOONl:away calle
cP>KYEl:badge
_FILVJl:badge @name
U:TNSWl:be
Q6NMY`l:be @name
\@]UO<l:be will
\FWJJMl:be won't
FHXJL]l:be would
]`EKGFl:be you'l
INdJMIl:becau
KK\LNMl:been
YILMMSl:begrü
TINOPPl:begrü @name
PYJMMMl:behal
YVJLMIl:behal on
a`BKFEl:bei
bHJNLLl:bei @name
^HLOLMl:bei melde
FQVPNOl:beim
JOTOOOl:beim du
aLJGONl:beoba
[KKLMOl:beoba (
_MIJOMl:beoba der
UJNONPl:berei
YHMOLQl:berei leben
FQVPNOl:bespr
FQVPNOl:bespr wie
TYTIGIl:best
[CSOLNl:best .
M[GKUKl:beste
O]JMKKl:beste mit
qHHOHBl:betwe
dNKOHEl:betwe inter
fMKOHDl:betwe inter @name
cHKOMGl:betwe min
^ILONIl:betwe min 0
IDJK][l:bewer
XJHJEbl:bewon
OYNNJLl:bien
[JWMEKl:big
=lKQNIl:bij
EQVNPPl:biolo
MaQIJIl:bitte
@TXONPl:bitte :
TC]GA^l:board
^H^JDIl:board oral
PKMOUMl:bonjo
L\NNJLl:booke
GQPNPTl:borou
DRPNQTl:borou @name
ZF\MFKl:boss
WJ[MHIl:boss big
PJ[MLLl:boss his
MEKHJll:bot
^CTEQNl:both
T]ILLHl:break
WWKLLIl:break )
nKM?BSl:bring
oIEKPCl:bring i'll
GULMKYl:bus
AZIOQVl:busin
HVINQTl:busin hr
_EVQHGl:but
]G]CIMl:but ,
?aJZDRl:by
RhFFMFl:by @name
[NGMNOl:by chair
TE\LKMl:by demo
MZINPLl:by gener
L[HNPMl:by gener was
dGLMOGl:by given
eKKLODl:by given is
UF]JLMl:by hoste
OCPW\El:by joine
FESU\Kl:by joine be
dDXFIKl:by led
LUNLXGl:by made
]KIMNNl:by obser
SBVOQPl:by writt
LTQ`CFl:c
CTSNNSl:c ,
QLZXHCl:c slot
aHINNMl:c'est
hHEMNKl:c'est ,
ZH[IGLl:c'è
OZMNIMl:cabin
R\?MJUl:call
RZFXFJl:call confe
YDEEOcl:calle
KHPKLal:calle is
RIBPcJl:can
MIGPaLl:can you
PBJHnHl:candi
HFNNgIl:candi :
RCJNeHl:candi @name
>USLVRl:candi si
BUPMQUl:capit
ATQMRUl:capit @name
U[GMMHl:capoc
Q_GNMIl:capoc il
ZZHGOIl:capos
XWJHOKl:capos la
cH\HFEl:capta
N`JKMJl:caro
P_LKGMl:caro un
eGJOMHl:cas
XLLOOLl:cas du
H_H@M]l:case
X>QIJ_l:case the
PWRGLNl:ceo
BWRMPSl:ceo ↵
dEMQJIl:cet
{A6DINl:chair
rJ@BMOl:chair (
_MDLNOl:chair be
cWJGJFl:chat
KVOMPNl:chat first
OQL]HJl:check
aLLMJKl:check conve
VWMNFKl:cheer
WZLVFAl:chef
MRE[PLl:chef le
LMINN\l:chez
JVHOJYl:chiam
>WZQMMl:chief
mDDKKOl:ci
XZEZAIl:clerk
N?DCJ{l:clien
?VUMQRl:clien my
IHMLOal:clien notre
JLJON]l:clien o
WJIIJ\l:clien the
XGJKG^l:clíni
XVIMJLl:code
bFKOMKl:codin
Y\IGKIl:coffe
LYLMNMl:coffe ,
Y[OJFGl:colle
Z\SEEFl:colle my
I[TJMKl:colle my copyi
RAME\Yl:collo
XJLPMOl:collo al
DQQK^Jl:collo il
UZcB>Hl:com
IRONPSl:com ,
ZGMOMPl:com @name
[HHNSOl:com conve
gFHNKMl:com falar
H`EOOOl:com fale
IHhKKKl:com falou
OKMNQTl:com final
aIHMPKl:commi
[KKNPKl:commi the
WRMQGLl:compe
DVROPOl:compu
r5eDHAl:con
mETJDGl:con @name
WKKPNOl:con conos
XLKNONl:con direc
WHOPPKl:con será
WWDYEJl:confe
NeIIMHl:confi
IQ[NJNl:conos
EWSNMOl:conos collo
kGFKNIl:consi
hIDJOLl:consi will
d]KKACl:conta
DWPNNRl:conta ?
PVKNMMl:conta of
\TJMNEl:conta your
bHIMNKl:contr
qBBHPMl:conve
`LLLILl:conve @name
\IIPNNl:conve a
?PWLSUl:conve initi
]IHOOOl:conve vai
^KKOKLl:cook
IOfJHJl:coord
FWPNOPl:coord recru
NVVHNKl:copyi
MWUIMKl:copyi i'm
YVKMKHl:cordi
[[FPHFl:corpo
ERONPVl:counc
GQPNQSl:counc borou
>VRQPSl:couns
<VSQPSl:couns @name
YHOKQNl:cover
XHPKQNl:cover @name
`HKQHNl:crew
[LKQIMl:crew the
^GXEKNl:cross
]GYEJNl:cross ;
`GIONNl:cto
WMKNNNl:cto (
XMKNNNl:cto ,
=ORQP[l:cultu
?NLMT`l:custo
YNOJJPl:d
ZLLNJOl:d /
>XRIL\l:da
OLLKRUl:dag
NMMLQUl:dag die
XGUMGRl:dann
POHRKVl:dann ,
JKOKGdl:data
Ab`ALJl:day
Z]DKHLl:day @name
T^FLNGl:day the
FGWITYl:de
>VTNOUl:de /
OHE\C_l:de @name
3WZKWSl:de a
9SWMYRl:de a /
<TXLQUl:de anali
LMNNaEl:de entre
:SUMUVl:de gesto
>TONVTl:de gesto |
XKVMKIl:de lugar
7ZUNOWl:de plant
?RXMPTl:de vaga
>XVLQRl:de voor
J[LKQNl:de échan
@VTMWMl:dear
T]KNHHl:debri
`HKNMLl:deep
\IKOMNl:deep metri
FRSNROl:deine
AcF`GHl:del
bJIMNKl:dem
VDZMKMl:demo
MJZLOOl:demo recor
bR=FC`l:den
WLLPMNl:depar
gJ[EDDl:deput
YFZJNIl:deput her
YJKGJ[l:der
NTPKLQl:der mit
y@AMKHl:desig
WKKOOOl:desig of
kHFPKGl:desig syste
`IJONJl:devan
aIJNOIl:devan cas
MWZKDMl:devel
MVXKGMl:devel for
\MMJXBl:di
@XXMNOl:di posiz
^JMMNKl:di posto
GSQOPPl:di riuni
WIHJI_l:dial
\WJKLHl:dial pleas
]YFHLIl:dial-
DL[UCWl:die
FNQLUTl:die zit
5QTMZYl:dinne
OKX[EIl:direc
JMVOOPl:direc ,
ZMFQJQl:direc @name
XLJNONl:direc en
LFU]KLl:direc sales
[JNMPJl:diret
GTNNPSl:diret a
KONMOVl:diret nosso
RPUC[El:discu
JPaJFNl:discu as
E^QNNLl:dispo
GSQOQPl:dispo o
GRQOQPl:dispo per
_IJOMLl:dive
bGJNLLl:dive deep
_B@G]Ul:do
W[FOFMl:docum
[WFNFNl:docum i
X^FGKLl:dono
[_DJGKl:dono o
OKYKPMl:drh
KLbHNKl:drh la
^ZEGLJl:du
ZJLOMMl:du !
_IJMOKl:du .
M\ILLPl:du @name
FQVONOl:du lerns
ZKLOOKl:du resti
R@TIJal:due
L]FMOOl:dueña
S]CKNMl:dueña la
TXMIMLl:durin
iHLHEPl:e
]KHPMNl:e ,
fLIKHLl:e @name
`HIOLOl:e io
`JMLNIl:each
`JMLMJl:each min
\CQIWJl:earli
[FVNJKl:earli the
R_KKKHl:earpl
T]IIKKl:earpl bring
fJBPKLl:een
Y]HJGKl:eigen
_[FJGHl:eigen de
]KJLONl:einze
WLLMNOl:einze 0
OAHWDhl:el
\JONLLl:elett
TKQOMMl:elett @name
4RVRVVl:elter
4RWRUVl:elter 0
HSPOOPl:email
LXKNOMl:empfa
e6MWFTl:en
ZMGOOOl:en )
_GINOOl:en @name
^MGOMMl:en @name met
XLKNONl:en harás
XMNNMMl:end
ULNOOMl:energ
ZINONLl:energ of
]XIMIGl:enfer
\]ENHFl:enfer a
9PYOTTl:engin
POVJOKl:engin @name
TKSMOKl:engin learn
NTNNMPl:engin of
GPWNMQl:engin staff
\JKNOLl:enhet
`GJNOLl:enhet träff
c3S<aTl:entre
_GLMLPl:entre :
IG\PPNl:entre la
kEEPKJl:entre te
YLKNONl:entwi
S]EMMLl:envoy
O\FMNMl:envoy est
SHK[MKl:equal
RILZMLl:equal the
aKIMOIl:er
bKHMOIl:er @name
;QQMZWl:erstg
iLGFETl:es
WZAIIVl:est
YVCNNMl:est vous
FIKPeLl:estim
JWFJOZl:está
iEKNLFl:et
XMKOOMl:et @name
^KNPKHl:et pm
@OWNSSl:europ
OMTNONl:europ (
HRQMRPl:event
TJJXKNl:exami
[GIXJMl:exami techn
@SYNRNl:execu
WEKNI[l:exerc
=TSMTTl:exper
UHFKcIl:exter
TMMPPLl:fachg
JPQOQPl:fachg @name
^GEPQPl:fait
bBKOOMl:fait se
`HKMKPl:falar
IcCNMOl:fale
HGgMMJl:falou
PaJMJIl:farà
NcJMJHl:farà la
CKdOLLl:fase
KJNNPYl:final
KLMNUTl:final entre
\W`@BEl:first
SG\MKLl:first the
aVHJIHl:five
KcFLNMl:follo
B\F2sQl:for
BRWOPPl:for ,
=VOUb@l:for @name
AVUNPPl:for appli
`TEGCVl:for ask
RQILYIl:for badge
HRPOOQl:for inten
;VSMTUl:for inter
OD]NLOl:for quest
KI^NKOl:for quest your
KOTONOl:for selec
AUIN_Nl:for thank
PJ]KQGl:forem
SH\KPHl:forem works
UJUKPLl:forem works the
[LJNMNl:forma
VMNOMNl:forma 0
\QRNFGl:forwa
[FHLMYl:found
WHKNKWl:found our
PTbCIHl:frage
bJKJKNl:frage es
`MIHOMl:frau
\NJIONl:frau (
WOONKLl:freun mit
MHaKMMl:frien
OH_LKLl:frien a
H\aM7Rl:from
V\GJLKl:from ;
FH`NQMl:from @name
TRYKKEl:from hear
RSZKKEl:from hear you'l
M]^HEFl:from invit
IFiJLKl:from over
kGHJMIl:from quest
IMOMQWl:from welco
IIONP\l:futur
FJJPR_l:futur your
_KKMMKl:får
cJHNMJl:får du
RJKaIHl:führt
\EWDUJl:für
ZGdGFGl:für @name
3V\MUTl:g7
BTSNPRl:g7 :
BQUORRl:g7 –
HNMOZMl:geach
LXKOOLl:gener
MWKOOMl:gener was
VVFNMMl:gern
>HYNP^l:gesch
EL^MOOl:gesch mit
cDPHZAl:gespr
WMMMNNl:gespr jouw
I\PQJJl:gesti
6VPMWZl:gesto
>UONVTl:gesto |
HFJJ^[l:get
YKPLJNl:gf
hIJLNFl:given
hFKMOEl:given is
@VQMQUl:gmbh
@VRMQSl:gmbh @name
WgFJHDl:go
PJRVVCl:good
J_KNIOl:good in
OFU[KKl:good someo
5WXMM[l:googl
9YYMOTl:googl with
WDKZNMl:grade
Y\MJDJl:groet
PbGNIJl:groet vrien
ZPKKJPl:group
C_JNMRl:gruß
TLLOMSl:grüße
WIKNORl:grüße freun
I\EJF`l:guard
RFKPG`l:guest
IMMN]Kl:guten
SVUKHIl:géran
STYJJFl:géran notre
hDUJIFl:h
hDTKJEl:h 0
YMLOMLl:h15
ZMKOMLl:h15 0
]KNNMIl:h30
aIEPPMl:haast
cKEONJl:half
ERPNQTl:hall
HPOOOUl:hall @name
LLMOZLl:hallo
\KJNLNl:halte bitte
K_KMIOl:hands
LbJMGNl:hands good
ZLJNONl:harás
XMJNONl:harás la
JLNPXNl:has
VC^DWHl:have
IHjNIIl:have would
hHJEQJl:have you'l
ZBYJLOl:head
JK]MMMl:head (
6Q`QOSl:head ,
cIFOMLl:head [
>QVLTUl:head re
MJ[PHPl:headm
HK\QIQl:headm the
IRYNNJl:hear
SSVKMFl:hear you'l
IhHLILl:helpe
^KXHKGl:her
QOINSPl:here
Y^IMFGl:herzl
SSPGYDl:hi
iPPFFEl:hirin
L_GNMLl:hirin the
]ITJKLl:his
XHTLNLl:hm
ANRN`Ll:hoi
cLMLLGl:home
bLMLKHl:home at
OMMHJ^l:hospi
TKLKG]l:hospi entre
PeGIHNl:host
RHRIMZl:hoste
K^MJIPl:hotel
XJFN\Hl:hour
XHHPXJl:hour an
]HLLPNl:how
dTST;?l:hr
SKYWHDl:hub
MQXXIDl:hub @name
KZRITEl:i
PY[IDJl:i @name
bFSMLFl:i'll
Z^[F=Dl:i'm
O\KPHLl:i'm ,
UVKPIKl:i'm , hi
ObVJAGl:i've
QTNKRIl:ich
>WWMRPl:ich und
P]KPHKl:id
Ph]>FAl:if
UMNNNMl:if @name
XbEIHKl:ihr
DeVGMFl:ihre
OJROMSl:ihren
YKLPLMl:ihren sie
L[KONLl:ik
LKY@SXl:il
QEIEdTl:im
GAR^NTl:in
]IWLKFl:in @name
APVRPPl:in assoc
Z^DJIJl:in be
FPQKTTl:in dag
DPTONVl:in regis
D_JMPOl:infor
;QWLUWl:initi
APUMSTl:initi -
HRPPOQl:inten
JLINUXl:inter
QLKNH]l:inter '
FYJZJMl:inter (
KLUOOQl:inter 0
^ILOMLl:inter :
cHLESKl:inter @name
VZFMKLl:inter an
`GMMLMl:inter and
PTOPHOl:inter compe
KAaRJPl:inter first
ZLKNMNl:inter forma
XELLJ\l:inter phone
aLZEHFl:inter secon
bVAMKIl:inter the
\HLKNPl:inter vos
`YCNKEl:inter your
DRQNTQl:inter –
W^EJILl:intro
UYHNJKl:intro to
PS^AZ=l:invit
]FVMILl:invit earli
LGHPbMl:invit to
\K_KFCl:invit updat
\IJPLOl:io
fB2]6nl:is
YEGOMYl:is 0
eCC`FIl:is @name
_KGMQKl:is commi
[KKNNLl:is gap
]HKOOLl:is inter
RYGMOLl:is name
VQJMOLl:is name my
@OQRPXl:is role
SLIXNJl:is today
YUBGH[l:ist
[FDIJbl:ist @name
TG[F[Dl:it
aNOU@Gl:it's
TZKMGLl:it's ,
XVLMGMl:it's , there
^KIKOOl:it's so
HTPOOPl:italy
JSOOOPl:italy #
[SIMKLl:j
YSIMLLl:j jour
XG\BQLl:je
WKPKONl:jefa
UGVLONl:jefa la
^GJNKRl:job
XGPLQNl:job ↵
UTJLWDl:join
OZNOLHl:join '
KIWTUEl:joine
PDRXVFl:joine be
UKFNXNl:joins
OMIM\Ll:joins candi
ZSILKLl:jour
WSJNLLl:jour le
^LJLLOl:jouw
^IPNILl:junio
ZJQNKMl:junio elett
L_GKMPl:jury
I`ILMPl:jury du
bIGMNLl:just
BRRNUQl:kg
_MGOLLl:kiero
`LIOLKl:kiero :
LWHJ_El:kind
gHHJNJl:kommt
`KJIOMl:kommt @name
OK]V7Ul:la
[EHJM[l:la ,
YLJNONl:la .
aEIOMOl:la con
ZJMMMOl:la de
CSSOOSl:la de /
QIHNM]l:la en
=OPNR_l:la per
JL_JLOl:lab
UD]JMMl:lab the
GVLOOSl:las
C[LOORl:las a
AQ^OMNl:last
J\GNMSl:late
ONPT@Yl:le
JJFONcl:le passe
DMURNVl:lead
?IZEU]l:lead (
NYNLMLl:lead @name
UESULLl:lead hr
NXHOONl:lead our
\LVQHCl:leads
QSXTGCl:leads @name
TKSMOKl:learn
WKQMNLl:learn machi
TIOOMRl:leben
VHNNMRl:leben ihren
d@]IHHl:led
XHTPJLl:leidi
XFWPILl:leidi je
AKSIYZl:leite
OMTLNPl:leite (
^IMLMLl:leitu
JNXONMl:leitu (
FQUPNPl:lerns
FQUPNOl:lerns bespr
ZKKMNNl:lesso
OLEO\Nl:liebe
ZXFMU@l:like
UXAPWFl:like would
IqBNJGl:link
IaKPOFl:link the
DHLIVcl:list
[VFPLGl:llama
FWJJ`Hl:lobby
BXSNPOl:local
JRPOOOl:local numer
MGMNJbl:locat
JHNOK`l:locat your
GHKLW\l:loop
WFYMNIl:lugar
VGZLNIl:lugar en
Y[MLGEl:lunch
GXZLLIl:lunch 0
=SXMUQl:m
9RZLVSl:m (
RKTMOMl:machi
YMJNOMl:machi :
MPMK^Hl:made
MRNMXHl:made @name
KPcMHGl:mail
ZMONJMl:mairi
eDXLEHl:manag
WSDULKl:manag @name
WEVIQNl:manag both
UG[KMKl:manag hirin
uB@VCIl:me
RJIWONl:me :
aMKKILl:me be
eHDNMMl:me from
hGEOPHl:med
bKHMOIl:med er
[IKOMNl:med tale
ZV^D6Ql:meet
YVMNBNl:meet '
P^EKKQl:meet ,
VWEKKQl:meet , @name
]FWPIGl:meet to
XE^QHGl:meet to you
KOUPMNl:meet will
bHGONLl:meet you'l
V_AETKl:meeti
`HNNMIl:meeti .
^MQNKEl:meeti be
B]KNNTl:meeti teams
]HHQNNl:meeti your
hJIOFKl:meets
\LJNNLl:meist
XVIMLJl:melde
]HINONl:melde bitte
YEF^JMl:membe
KKNZOLl:membe a
XNKLNOl:membe panel
ZWMB[?l:met
OFZH]Fl:met gespr
lH;QLNl:met spree
_LDPLOl:met spree je
ZKLOMNl:metri
[JKOMMl:metri &
GOXOLQl:micro
GSQOPOl:micro di
dJGOLJl:miejs
dKGOLIl:miejs na
WZEGJSl:min
F]OJKRl:min 0
^JMLNJl:min @name
PIEeINl:minut
JSONNRl:minut 0
FIL_POl:minut ;
dLKLIIl:minut five
g[WA@Al:mit
{AAJKFl:mit @name
ZMKLNMl:mit einze
ULNPPLl:mit fachg
@UWOJUl:mit gespr
IIaNOIl:mit sie
[KHNOOl:mit sprec
XKPIQMl:mitar
[JOIQMl:mitar ↵
bKHQIKl:ml
;YVMSPl:mobil
FRQOQPl:mobil ,
HSQOPPl:mobil dispo
EXP[KGl:more
BPZ[LGl:more one
bKILNIl:most
FQRORPl:move
FQRORPl:move @name
WKLLXGl:museu
YDNNZGl:museu the
`bKEDDl:my
OVUHMJl:my copyi
`FMPNIl:mª
eEGOMLl:mª :
DT^ONIl:más
IKNPK]l:métro
RDoHGEl:na
SUBIfAl:name
JGNLeJl:name @name
SaGKIJl:name my
CGZKIbl:named
KkJNHEl:names
T_HJLJl:names zoom
SF\JNMl:nanny
PH^JNLl:nanny prese
bKHMHOl:nd
[MJMJQl:nd 0
=aXMJLl:need
dHFNMNl:nehme
\LKNKNl:nehme es
LOTQLNl:netzp
EQWPNOl:netzp leite
FTRNOQl:new
FSRNPQl:new (
GSQOOQl:new ( us
JWUJFUl:next
TNKOOOl:next sit
AL_EQWl:nicht
JSUVJHl:no
WLUJMJl:noch
jHILKHl:noch bring
SKKMPTl:nosso
KNONOVl:nosso o
HJLOM`l:nostr
FHMQN`l:nostr la
gBNEYEl:not
AWSR[Al:note
DSVN\Cl:note pleas
PAaWJGl:notes
ORTCF\l:notre
\ITLKJl:now
HPNNKZl:nuest
NDU\KKl:numbe
PFS[JKl:numbe with
HSPOPPl:numer
GSQOPPl:numer un
U_GKMGl:nurse
NZFONOl:nurse lead
FQVONOl:nächs
HQTPOOl:nächs beim
GQUONOl:nächs beim du
ZOTI;Yl:o
EXWHOPl:o com
hEHNMKl:o e
CWPNPPl:obrig
KLJ_MMl:obser
ZKLNOLl:obser ,
_JKMNKl:och
`JKMNJl:och @name
V^HMIHl:ocupa
MdGILMl:ocupa se
DUQOROl:oder
A]bKJEl:of
aFLOKNl:of @name
OXKMNMl:of behal
aKIKOKl:of consi
XGRNNNl:of head
>S]ONNl:of head (
7U[SOPl:of head ,
UHMZQEl:of membe
cHIJNNl:of two
Za@T@Kl:offic
M]UHKHl:offic @name
SSJPNLl:offic @name the
SGK[MLl:offic equal
J\JHMUl:offic the
bHHONKl:og
]KLNNKl:og @name
LJLN]Ml:oi
TIENaIl:olá
SP:OHfl:on
FI]XLJl:on ,
X=D_JXl:on @name
T[EOQFl:on conta
ZKHIF^l:on is
=T\[KGl:one
BVWZLEl:one there
QG^QKIl:only
IJMN`Kl:onsit
DLOMQ\l:onze
EOOLRYl:opdra
DOOLRYl:opdra onze
H^VIMIl:opene
TSJKONl:or
QXKIONl:or @name
`H]IDGl:oral
bGUMFIl:ore
\cHM@El:organ
hCMQHIl:organ ↵
>`PNRLl:ort
:YTPRQl:ort ↵
HaLLNJl:ort vor
>WML_Ml:ou
M<RCOml:our
\HLOOMl:our bring
VWIQKIl:our from
VJDVPPl:our so
UFINJ^l:our with
]JFPPMl:ovat
]IGPOMl:ovat haast
LI_LOKl:over
;STTPUl:pa
>RWNVNl:pair
]IMKIRl:pairi
YX]O;Bl:panel
aJELNPl:panel ↵
FQVPNOl:panel .
hCCNOOl:panel 0
YHPKMRl:panel inter
KY^PECl:panel the
Y\GDJPl:panel video
JQZMOJl:paper
ISYMNIl:paper writt
VjEIFGl:par
VYANOMl:par envoy
JVNQOLl:par reçue
>NPKMfl:para
_LNLLIl:paren
fKLKKGl:paren the
GLKLMcl:parkh
EZKLLXl:parki
aJHLNLl:parti
[F]KIIl:partn
NLXNLNl:partn @name
R[EOLLl:paso
STIOMMl:paso te
CW[NMKl:pass
FVQOOOl:passc
EVROPOl:passc ↵
YHGKNZl:passe
UKDIN_l:passe vous
TH^JKJl:peopl
QLUOJOl:peopl (
@UYNQOl:peopl [
>UYMQPl:peopl [ @name
bHLKPIl:peopl the
:XDFc[l:per
AHGKeYl:per @name
=YZMNOl:per conos
KM^YGEl:perso
IQQMOSl:perso in
DQWYMGl:perso more
c<WFNQl:phone
ESRORPl:pin
FIKOHhl:place
PKSIPTl:plant
WFDMQ[l:play
`HBKG_l:play role
LQ>N`Ql:pleas
]FMLSJl:pm
dCFL^Cl:pm 0
MXLNMNl:point
NXKNMNl:point your
FX@Ye?l:por
FLTLSTl:portf
bI?PPPl:portu
bJ?OPPl:portu direc
QMJJQWl:posit
HOMLPZl:posit the
>XYMNOl:posiz
?XYMNOl:posiz la
mGBLKLl:postd
aLELNMl:postd :
XKKONOl:postd the
_KFOMNl:postd two
GJ_KIUl:poste
GJZMF\l:poste le
`IKNMKl:posto
XFSPNKl:posto al
S\IOJIl:pour
[\IJJFl:prepa
`BUDQOl:prese
_LIJMNl:prese saran
OHZLNNl:prese the
\JQNLIl:prima
XKSNNHl:prima il
WXEMMLl:pris
VUFNMNl:pris étant
jFLKIKl:probe
R\?JC_l:probl
I\KDK[l:produ
BSSNRSl:produ ,
ATSNPSl:produ , scree
[JLMMNl:produ am
GUHMPZl:produ the
_HZGJGl:prof.
gJIGLMl:profi
>RWNVNl:progr pair
XKLNONl:progr the
\JKONLl:prueb
`ILOLJl:pst
dGKPKIl:pst am
eIGKNLl:puis
WLLMMPl:pupil
bGKLMLl:q
@TSMTQl:quale
^UGKOEl:quem
YYL_:Cl:quest
BUG]RMl:quest vous
RGZMLNl:quest your
QHKK^Ll:quick
\GZIGLl:r2
MFNNM^l:raum
>HWNXXl:re
?PWLSUl:re conve
GVPNOPl:reach
HKEN[Zl:read
EHVZFWl:recor
OIWONOl:recor a
GKK^FYl:recor we
T_RDGJl:recru
DSRNPRl:recru (
aGHQLMl:recru 0
Y[HLGLl:recru :
SU[FJGl:recru your
:dTJPNl:refer
6WXKTWl:refer vorst
PfLOHAl:regar
K[QNKJl:regar kind
RLVNJNl:regis
^LINOJl:rekto
`KIMOIl:rekto med
SIhCLFl:renco
aFcALDl:renco vous
[CHNJ\l:rende
JHePLGl:repor
^EYTFDl:repre
UJI_JIl:repre @name
VJ_ELIl:repre stude
TVJOKLl:requi
9VZUOMl:resea
BOUPRQl:resea :
ENbIOLl:respo
DSUOOOl:respo di
cGJIIUl:resta
^JKOOJl:resti
CTRPQPl:reuni
[FUMOHl:revie
<OVMVWl:revie portf
HVMMXKl:reçue
LVLQNLl:reçue serez
<YTMSQl:rh
FTQOPPl:riuni
GESYNSl:role
@UXPOOl:role ↵
XHOPJQl:role @name
]ILOKNl:role stake
^KNKESl:role the
OG[PLMl:ronde
ZHJPNPl:ronde @name
BAFdKcl:room
KJJeOGl:room the
QIlMEBl:round
JJNLN^l:rua
iFGOLHl:rundg
[GMIJXl:sala
OEO]LMl:sales
IIOKIel:salle
L[GLZGl:salud
MdIPJFl:salud un
[_IKEFl:salut
Q]KLIMl:salut caro
W[KNHGl:salut cordi
\REOMLl:sampl
aLIJLNl:saran
gYDIIDl:sarà
L]HONMl:sarà accog
hHFNOGl:sarà ci
JJYIKYl:says
QKIKN\l:scene
CNRNZPl:sched
?dQPKLl:schic
?UVOOQl:schic (
[HGNNTl:schoo
YIJLPRl:schul
fJGMKKl:schul mit
YKLRKNl:scien
NNRTKMl:scien resea
YIINUKl:scree
XMJQPJl:scree phone
WHMONQl:scree recru
eOGNJFl:se
EPTNQSl:searc
DPUNQRl:searc @name
THGR[Jl:secon
QFZXELl:secon the
J`HZDJl:secre
HeJOKIl:secré
AbNQMKl:secur
bYJIGDl:see
bMHMKJl:seein
cLIMLIl:seein be
VNLNMNl:sein
VNLNMMl:sein anwes
INVOOOl:selec the
KbLPJGl:send
KbKOJIl:send pleas
YYDVFHl:sends
YYFRIGl:sends corpo
HNONQVl:senio
?WRORRl:senio :
@RSQOTl:senio is
MPKKVQl:senio –
YKMMMNl:sense
[KLMMNl:sense produ
aKKPJIl:serai
nGGPGGl:serai je
JXJJMWl:serve
\KQKLMl:servi
HNTNTNl:servi bewer
W\LKGHl:será
SC_NLKl:sessi
ARJGV`l:set
LVTMPHl:set was
RW^IDFl:seu
jGHNKHl:shift
QLJJGbl:short
HLJMIfl:short a
IRPOOQl:short too
EV^JNIl:shoul
DKIOU^l:si
BTRMTPl:si quale
JiFILLl:sich
MYKNMNl:sich sie
gGDFIXl:side
dEFHJYl:side clien
Z`YDC@l:sie
YLKOLNl:sie halte
YLJNOMl:sie melde
AZZLLMl:since
>`OOONl:since yours
eIGIOMl:sind
dIHIOKl:sind @name
UMLONOl:sit you'd
WEWKOMl:site
YFIJK^l:sitze
IKLNM^l:sitze wir
iGGQHJl:się
eJIQGKl:się @name
`HIOMMl:skal
ZJLOMNl:skal du
FZQOMMl:slide
XAO\SCl:slot
oB?WJIl:so
mB=YKJl:so ,
JQSOONl:so away
WJIZKJl:solo
PFU[JJl:someo
V[HLILl:sono
LJZMONl:sorry
ZDEZTIl:speak
eMAOLKl:speak be
HKMPK^l:spedi
VHSKPNl:split
QHWLQMl:split @name
NHXMPNl:spoke
eHANNOl:sprec
[LHNOOl:sprec sie
gJ?PLNl:spree
aKBPMOl:spree je
bIGLNNl:sql
TNMONNl:sql am
QHWMNOl:staff
TC_CHXl:stage
`GIPKMl:stake
ZJMOLNl:stake pm
SHUOMNl:start
PE_MKMl:start we'll
DPQNM[l:stati
OIKTLXl:story
PIIZKSl:story a
DVPMPSl:straß
@ZRMORl:straß @name
RGaVEFl:stude
JHJRK`l:studi
SWHPMJl:suis
YQHPNJl:suis je
`KYHIEl:super
UXJJLLl:suppo
T]JJJKl:suppo it
VKI[ILl:surpr
TKJ^HKl:surpr be
qEAQLFl:syste
]KNOLIl:syste 0
IIJKLgl:são
KIJHLgl:take
UYTDDPl:take-
[JLOMMl:tale
[JLOMMl:tale skal
CZOMSNl:talen
nEBKOJl:talk
8ZXMOUl:talk .
dIHMKMl:task
``PCECl:te
K^LNINl:te quem
`LJGQLl:tea
ELNJT\l:teach
QNS[CJl:team
N\JNLLl:team hirin
PHK`JMl:team inter
XKLNONl:team progr
VCYJPNl:team the
NIQMH^l:teaml
MNVMONl:teaml (
DQWOPPl:teaml ( @name
QOZJIMl:teams
XJVNGLl:teams micro
ZVKYCCl:techn
gMDKJMl:teil
]OKLKMl:teil @name
cHGOJNl:teil nehme
]PHIMOl:teiln
bKJJKNl:teiln .
CNGR[Ul:tell
SIJVMPl:tell you'l
]MDG]Hl:termi
cUDIJLl:termi den
?TILNdl:test
APUMPWl:test will
DPQHM^l:teste
DZ@KhJl:thank
RMH[MLl:that
FQKR=il:the
U?QJM^l:the ,
_GKOOKl:the .
]TIILLl:the ;
6^WMLVl:the about
EOQPOVl:the and
BMXNNWl:the as
TKMKIZl:the at
]ELHMVl:the by
VVLLLJl:the durin
?^FJ]Pl:the for
@_ZFNMl:the from
BZSOQKl:the if
ZBJSWIl:the in
TG[JMLl:the meet
[PNWHCl:the of
S[RYB?l:the on
JQAbCXl:the to
]`EJLBl:the with
ERUOOPl:their
GQTNPPl:their for
tFHJFHl:then
fHJJKLl:then ,
JHf[GAl:there
OH\TKFl:there be
VRLOJNl:there hi
[\HILFl:thing
Y^IJJFl:this
[KJOLOl:three
R\IMJLl:ti
FiJOHKl:ticke
1UXM[Tl:time
J_DNPOl:titol
RWIMMNl:titol la
LTQBVQl:to
]ZIHGJl:to @name
Y]FNHHl:to chat
FZIZJNl:to clerk
FE]KI^l:to due
RKJNLYl:to next
:SRUPUl:to pa
GXYHNLl:to perso
MIaOLHl:to repor
QIJSJXl:to story
rDBLNIl:to talk
L]JPLKl:to write
XXGNJLl:to writi
jJTOC@l:to you
YB\ZBGl:today
FD_dFGl:today @name
[KLQOIl:toddl
YJLVOEl:toddl the
WSIVHIl:tomor
RVHZHHl:tomor who
TNKPONl:too
WLLOPMl:too is
KBeSKJl:topic
S`INIHl:tour
LMLUGXl:train
KJNNNZl:tram
XNIMOOl:trust
YNIMOOl:trust with
fHHMMJl:träff
[ILNOMl:träff du
`KJNMKl:träff får
BMXH_Kl:tu
`ICPPMl:tuota
_JEPPMl:tuota ovat
[?;[Edl:two
WJJLKWl:two @name
cIENMNl:two and
YbILDFl:un
BWSNPOl:un @name
cHHOKNl:unass
aJHOKNl:unass (
NBaHPPl:und
>NUOVTl:und )
ZKJNONl:und ) entwi
SI`KLGl:und @name
\MLMLLl:und @name :
gRHMEGl:under
V8WOH^l:unser
bGLMKMl:unser von
fZHKECl:up
WFTLUHl:updat
OFGK]Vl:us
BXTNOOl:us 0
aJILLOl:us of
EHILLll:use
KNNNNXl:use we
IRQPOPl:utc
:R_NNSl:vacan
7Z\MLUl:vacan manag
<KaNNWl:vaga
DK^MKUl:vaga a
YJIPPNl:vai
[MGNOOl:vai você
gHFPKJl:value
FMWLMVl:van
JIKgLJl:verba
CQOPQUl:verei
YDJNC`l:vg
9hNLJUl:via
EUONOTl:via ↵
HQOOOSl:via ,
Ti@HKIl:video
ZVLJKJl:visit
XWKKKJl:visit the
aHFOLPl:você
RJIKbIl:von
?EGJoWl:voor
GMRLcFl:voor @name
HcLKNJl:vor
H[NNOMl:vor @name
IAEJa`l:vorst
eJGMLJl:vorst @name
^GLKMQl:vos
KVRS=Wl:vous
GYH]MIl:vous @name
FZGXOLl:vous chef
HOQORRl:vp
^GMRMIl:vp (
RbFMHKl:vrien
LaGOJMl:vrien met
tCXEEBl:w
`IJPJMl:w )
jMDPHHl:w @name
bMEOLKl:w desig
_LJNLJl:w inter
MMTOPLl:w revie
AScHDVl:was
HC^PQPl:was case
JRPOOOl:was email
JI^OKNl:was it
;PJM`Yl:we
F?kIE\l:we'll
`ABFKfl:we're
[KUMHKl:wee
WKVMJKl:wee /
ZIPMNMl:week
WIEJ]Nl:welco
GLQNQWl:welco 0
\HNRKKl:wer ↵
aIDOONl:werde
VNLNMMl:werde sein
aJENONl:werde teiln
JX]BOIl:werks
>PQMVXl:werks :
UE_INJl:werks unser
INO^VAl:what
OPGN]Jl:when
SUMbABl:while
RLLZOGl:while toddl
ZJLTOGl:while toddl the
aWCc;Al:who
VZIIMKl:whole
TYJJNKl:whole the
MKcFOKl:wie
S9]PNSl:will
ANVLRWl:will @name
rKBCNJl:will inter
gJDJOLl:will panel
YIBWUJl:will we
XEBNGfl:will you
OXLNMMl:willk
[OHNOLl:willk @name
OILOK]l:wir
@JdRMNl:wird
EJ^QNMl:wird @name
SA[PNMl:with
dFIPKMl:with )
cHIOKMl:with ) @name
MIYOOMl:with ,
mFGQIEl:with 0
bHJQJJl:with 0 round
aJRLCNl:with @name
GN]PNJl:with be
WHLMXKl:with call
`LMLIKl:with check
_MNMJJl:with check conve
T_JNFJl:with debri
VMMOMNl:with desig
VMMOMNl:with desig syste
MGT]JJl:with good
O[JMJNl:with hands
M^IOIOl:with hands good
dKLKLGl:with home
cJHOJKl:with hour
[DE^GRl:with inter
WMMNJQl:with inter '
SAWEM]l:with is
ULPPLLl:with meet
n?APUFl:with meeti
]NKOMHl:with meeti be
XJIPONl:with meeti your
]HLOOKl:with min
[KLOMLl:with min 0
>RWNWNl:with progr
=RXNWNl:with progr pair
]LMOKKl:with speak
^NEONLl:with speak be
VHQMQNl:with spoke
RF\NKMl:with start
BWULNQl:with talk
[JKOMNl:with wrap-
TNNOMOl:with wrap- pm
\F\IFMl:won't
NJaJKKl:word
PJ\KMLl:word a
VHTOLMl:wordt
UFXPJMl:wordt leidi
TIXOJLl:wordt leidi je
TGMKNYl:work
NXZFLHl:works
RJZKPIl:works the
TVXHHGl:worry
TPXJKIl:worry @name
HV[CKSl:would
OZSNR>l:would we
iDEQKMl:wrap-
_HHQMNl:wrap- recru
TaFQGGl:write
VRWKJGl:writi
WRYJIEl:writi i'm
PLZIQJl:writt
SAVNQPl:writt was
SIOPEYl:x
UHNMD^l:x @name
eKIKHNl:y
WMLNNMl:y @name
\MIKNOl:year
VLMNOMl:year to
Q4Z1hbl:you
HQINWTl:you .
^@CN`Kl:you :
cFEPOLl:you ;
KLYLOOl:you inter
SEFR\Ml:you invit
`JINNLl:you just
Z[POCBl:you like
eHLOHIl:you then
ROGM[Il:you when
ZJVKMHl:you with
bFFHKYl:you'd
^HKNPKl:you'd peopl
aOAS5`l:you'l
FZOPPLl:you'r
W_\<1\l:your
HgJMOFl:your @name
aHDNPPl:your about
EP^KPLl:your as
RG[MKOl:your bring
XGNOOOl:your conta
LhHNGJl:your for
MfFLJJl:your of
L\LOLKl:your send
BPUMPVl:your test
F^HXJLl:your with
DX_KJJl:yours
hIHQFJl:z
jIGQGIl:z się
XKKJNUl:zit
[JJINTl:zit @name
DUHEZZl:zoom
iHJMLFl:zwisc
iIIMLFl:zwisc @name
^KZQFAl:|
cSMHHFl:| 0
oDCOKJl:| 0 -
1XXOUUl:| @name
VOTSFHl:| c
RPRZEHl:| c slot
[JKOMNl:| dive
XLLOMNl:| dive deep
HPTPOPl:| engin
BWSNPOl:| infor
]ILOKNl:| play
ZKMOLNl:| play role
bHLOKJl:| pst
\JLMMNl:| sense
[KMMMNl:| sense produ
SI\KLKl:¶
CdGH^El:à
EYQJHYl:è
iE@LJWl:é
fOHKHKl:échan
`TBKMLl:étant
ZWCMMLl:étant géran
Y^U6\<l:–
XRKNMJl:– .
jUQM@>l:– 0
TX\Q?Bl:– @name
`JILMNl:– chair
YJMOMNl:– codin
\LKQIMl:– crew
bKLPJHl:– desig
4L\JfOl:– inter
CRRNUQl:– kg
FPSORPl:– move
SGQNLUl:– pm
S[KLLHl:—
cNJJHMl:•
PQQLHTl:• ↵
jCHMKMl:• ↵ @name
C]GI_Kl:→
TWOQKDlabel
^<y<BJlabel!absent
b=]^>Clabel!and
<b_=[Flabel!arrange
N]j.6`label!boss
<?LB{Clabel!candidate
bT;RY>label!hire
E9>{6Zlabel!listen
fHHJKOlabel!me
mJ^\H#label!meet
G@\bFPlabel!not
CISeILlabel!only
DWKNH^label!place
aWCRBJlabel!topic
uNal&$label!who
RHM\JLlabel!will
`]?EKMlabel!with
[eAAOHlabel!you
QgTD>Llabel:a
J[UGLMlabel:about
?ORPQYlabel:add
OIHKFilabel:adres
SGYKNOlabel:again
bOOMEHlabel:agend
_SBMIPlabel:an
bCINMQlabel:and
sBMJHFlabel:anspr
HJLN_Nlabel:appli
Q[JLQGlabel:appoi
ZUIKJMlabel:asses
GQA`^Clabel:atten
vHMCGFlabel:auswa
VI^CKPlabel:backu
]JK[EHlabel:banca
[EE^JNlabel:be
dKJKIMlabel:beoba
BGQKjJlabel:bewer
fESJGJlabel:board
L]LHQLlabel:bring
EI`SMKlabel:but
JYONMMlabel:by
N\LNGMlabel:cabin
YXCVFIlabel:call
MMMMWOlabel:cance
GCJD{Flabel:candi
`IKMMMlabel:chat
RXD]EIlabel:clerk
cFDFL[label:clien
k?Q\>Elabel:commi
aBHXGQlabel:confe
NaKPHIlabel:conta
IQVPLOlabel:contr
_HHMNPlabel:conve
@aeFEIlabel:coord
7PRQR^label:cultu
^c?IDLlabel:day
\FJJLXlabel:direc
TMHI]Klabel:discu
G_JLMPlabel:du
^JMMNJlabel:each
`DUNIJlabel:earli
VXKLKIlabel:earpl
hKGNJHlabel:einze
sBIHMGlabel:entre
YSJKMLlabel:erste
aEVFFRlabel:es
WGH\INlabel:exami
bJKNKLlabel:fifte
KNUQLNlabel:finan
gEIJOMlabel:first
FVVIZElabel:for
aHINNLlabel:forma
_KLKKMlabel:frage
S^UGDHlabel:from
lCIKGQlabel:gespr
FGHMnIlabel:guest
\ILOLMlabel:h15
NKYPIOlabel:headm
LF^MNOlabel:heads
CSWOOPlabel:hinwe
[D^JLHlabel:hirin
GbJINQlabel:host
K^NJIPlabel:hotel
lLEELMlabel:hr
UMMNNNlabel:ihnen
KLLIbLlabel:im
[[BY:Nlabel:in
\VGGJPlabel:infor
hMUKP6label:inter
YDe<]?label:invit
TWGLNNlabel:is
IL^MMMlabel:it's
DPROVOlabel:job
bKIKKNlabel:jouw
I`RQCKlabel:jury
]LMKKOlabel:júri
YGULMMlabel:lab
[LOGKPlabel:lehrk
BVQMNVlabel:locat
WF_NJFlabel:manag
`FVHLKlabel:meet
N]ILMOlabel:meeti
\MJJNOlabel:membe
aFWNFGlabel:micro
`KJNLLlabel:miejs
aJMLNIlabel:min
VMLONOlabel:minut
MQMLTPlabel:mit
cEKKLOlabel:mitar
`KINLKlabel:na
?GNJjPlabel:name
W]GHKLlabel:names
EMXNNTlabel:nehme
XLJONOlabel:next
CIZXMNlabel:no
XHH[KKlabel:notes
YfHEEJlabel:of
CaNKOOlabel:offic
IU\[BBlabel:on
GI\WKLlabel:only
HLNO]Llabel:onsit
aH]JDHlabel:oral
cZHJAJlabel:organ
7ZUPRRlabel:ort
GE[HaJlabel:our
F_^a5Blabel:panel
O]IKLOlabel:parti
fGIMHOlabel:partn
bGTIHLlabel:peer
YHEYOLlabel:peopl
M^JLOJlabel:per
gUEJDLlabel:perso
Z@XJWGlabel:phone
QWKNLMlabel:point
BURNSQlabel:posit
^MJJLNlabel:prese
\F_HFKlabel:previ
@TTNTQlabel:puest
NZLMLMlabel:quem
JdLNHJlabel:quest
KF_LNOlabel:quick
TJ\IIOlabel:r2
GHIOOclabel:regis
]FTMIMlabel:repla
VQNKLOlabel:robin
<PSWZJlabel:role
HEMWK_label:room
_MMLKKlabel:round
JQQNQOlabel:runde
XNLLNNlabel:saran
KILL_Olabel:sched
JKERdJlabel:scree
MYKZFJlabel:secre
GbI^FDlabel:segre
aFMLLNlabel:seite
lIIJFLlabel:senio
UHVOKMlabel:sessi
CMQeJJlabel:shado
cDHHJYlabel:side
TLKKUMlabel:sie
WYHODOlabel:signé
VMLONOlabel:sit
[FF]JLlabel:speak
[GLLQOlabel:split
\KMLLNlabel:stage
T\LLIIlabel:take-
aREKLLlabel:te
Q@VaHKlabel:team
VG^MIHlabel:teams
[RJZDFlabel:techn
UTLKLNlabel:teil
_PPJGIlabel:teiln
LR`SS6label:the
FR\UIHlabel:there
eGFNJPlabel:three
@a8YaGlabel:to
YKF\JJlabel:today
HUVXFIlabel:tomor
^GRGOMlabel:trust
WDB[IYlabel:two
=WUNPSlabel:ubica
hGJMILlabel:und
dHMMGMlabel:unser
YE`NFIlabel:updat
hHFILOlabel:us
DSRNPRlabel:vacan
X]UBBLlabel:video
dFNMGMlabel:von
MRMHG_label:vorst
^HLJMQlabel:vos
FNXOPNlabel:was
ULPQLLlabel:wer
HQRMUNlabel:what
RVRTDIlabel:who
JXUUFIlabel:who's
VGF]KNlabel:will
hFCMLOlabel:with
QJ]JLLlabel:word
YIJMTMlabel:you
\KKMMMlabel:you'd
][CFMLlabel:your
JXGJK\label:zoom
JMRIWRlast:0
VcAC?_last:1
QIUHSPlast:2
ThAH@Vm:↵|↵
6aPNJ[m:↵|↵ @name
]HLQKMm:↵|↵ director
aAOQMKm:↵|↵ head
VRLMMLm:↵|↵ hr
F\OPOJm:↵|↵ office
FWOOOOm:↵|↵ recruiting
@`PONLm:↵|↵ school
D]OPMNm:↵|↵ talent
GdKLMKm:↵|(
B_MLQNm:↵|( recruitment
`DLMPNm:↵|,
`IJPJMm:↵|-
cGHQJLm:↵|- organizer
9URKU[m:↵|0
@SRMRWm:↵|0 ↵
#hnF^Xm:↵|:
JQPOQOm:↵|: ↵
<ZUKVNm:↵|: +
#YiI[Um:↵|: @name
kFHOGJm:↵|>
CTUPOOm:↵|by
DTUPNOm:↵|by @name
EUQOPPm:↵|clic
ETROQPm:↵|clic qui
HRQOPPm:↵|da
JRPOOOm:↵|da computer
<\TOPOm:↵|de
FVPOOOm:↵|un
DUROQOm:↵||
BVROQPm:↵|| besprechungsoptionen
dPFNHJm:↵|¶
lYMK?>m:!|,
ZPGOMMm:!|, who
ZZHLHJm:!|>
DRTNQQm:&|)
WNUUAJm:&|>
[FGMF_m:'|'
cHMOJHm:'|' is
CQTOQRm:(|&
BQTOQRm:(|& @name
OE^IUJm:(|)
CS[RKMm:(|) ↵
TLSNKMm:(|) und
V[WIDEm:(|,
BQWNPRm:(|, @name
SYKNJKm:(|, personal
?QXMWNm:(|engineer
>QWMWOm:(|engineer )
JPPOPQm:)|-
fIFNMJm:)|:
^IJPLMm:*|[
LVTOFPm:,|↵
aFMQILm:,|↵ 0
\HKNNOm:,|↵ @name
BJJGmNm:,|!
KZKKHVm:,|(
rEBJJNm:,|( @name
jN@JJNm:,|)
ZILMOPm:,|) ↵
WLSNKKm:,|+
[=VWKKm:,|,
]b?HBQm:,|, @name
UJIO^Em:,|, and
WU`IBDm:,|, has
CLY\JKm:,|, is
aIEPJQm:,|, te
MMIR[Km:,|, to
\MMKMKm:,|, types
dCENPPm:,|, vous
bGJKOMm:,|, will
bO==p>m:,|.
5UPOXZm:,|0
HPPOQSm:,|0 ,
c@DGjCm:,|:
\u1<QKm:,|>
XCATK_m:,|and
SBA[L\m:,|and @name
J^HNNNm:,|can
HWXJMKm:,|sends
QVHMONm:,|takes
QZFLNNm:,|takes over
SUNKJPm:,|will
KUQKNPm:,|¶
XWINHLm:,|–
@YSRNMm:-|↵
hJ<OISm:-|(
AROOSVm:-|( 0
XNKOMMm:-|( @name
ZMIONMm:-|( betriebsrat
bJGPLKm:-|( teamleitung
sEDOGHm:-|,
hIIPIGm:-|, @name
[KKOLMm:-|, personalreferent
AQRMTUm:-|analyst
<OSNZTm:-|engineer
AaNPOKm:.|↵
jHHKKKm:.|(
CGHL_^m:.|,
HHIOObm:.|, @name
<RQROZm:.|0
IOPOQQm:.|0 ,
YdHJEGm:.|>
]JHOOMm:.|and
HRQOPPm:.|sind
GRROPPm:.|sind :
LXMMLOm:.|will
EXQPNOm:.|will open
ZNKONKm:/|&
ZNJONJm:/|& @name
fKHPEKm:/|(
^ILOKLm:/|( recruitment
CTZNNMm:/|)
QJMK]Km:/|,
gLFOHJm:/|/
`KHJNOm:/|>
PbKNEIm:0|(
XKLPLNm:0|( vp
`CGOXJm:0|,
=ROMVYm:0|, @name
dHNMJIm:0|;
cHNNKHm:0|; 0
aJIPKLm:0|>
?VTLVOm:0|candidate
>VTLXOm:0|candidate call
V_LHIHm:0|e
Y^LFIHm:0|e .
5WVN[Om:0|interview
2WXL^Om:0|interview between
c@GPYGm:0|–
KHINQ_m::|↵
JUKKRRm::|↵ @name
AEPRXYm::|(
^HJKE[m::|( 0
]?IHFhm::|( @name
bNFILPm::|( chair
aHGNNNm::|( leiter
bKKLJLm::|( ops
npU9K#m::|,
DvLKI@m::|, 0
{QI:P.m::|, @name
kEFPFNm::|, head
BSPNWQm::|-
i8[SZ2m::|.
bKKMILm::|/
>SRPYNm::|/ a
DMFEVhm::|0
FORMLZm::|0 ,
_M=EeGm::|;
JZCK]Lm::|; @name
IVJ`Y8m::|>
RIKGbLm::|e
<TVMYNm::|engineer
=SUMYOm::|engineer ↵
PIHcMIm::|from
eIANKRm::|is
NIaKLKm::|started
LK[MNMm::|started here
dJKMLIm::|und
fS?LGOm::|will
YRFQHOm::|will ring
LRKJSSm::|¶
TQ?CT`m::|–
NECIYam::|– @name
fD@XNJm:;|,
ZMHMOOm:;|, head
aHELOQm:;|;
HJUVOMm:;|is
e@CNRRm:;|will
<VPNSVm:<|↵
SGJHJdm:<|&
WLKOGVm:<|& @name
TPQ_X.m:<|(
SXKISHm:<|( @name
LO`YEAm:<|( hr
`VIHJJm:<|( no
RJYWIFm:<|( rh
DZKG^Km:<|( they
aKKPLHm:<|+
MGGJkJm:<|,
JPOOPQm:<|, 0
UCTL\Em:<|, @name
W]GKIKm:<|, analista
[PKOKIm:<|, chargé
RWHPJOm:<|, de
XG`KHHm:<|, emeritus
SKVPLKm:<|, lab
VJ`LHGm:<|, our
CF^ZKOm:<|, who
LDZ\JIm:<|, who'd
RM[OIHm:<|, whose
HFIQfLm:<|, your
KMNNZLm:<|-
?ZSaFGm:<|.
SFMPaDm:<|/
lFGPMDm:<|/ @name
:LNOiOm:<|0
JOOOQPm:<|0 ,
KMGAXbm:<|:
#PdGabm:<|: @name
]UILHKm:<|: hi
=\QOQPm:<|: recruiter
0]>>him:<|>
IcHMNKm:<|@name
dCRJLLm:<|and
NJ[JONm:<|and @name
gCGOLMm:<|and i
KNM[NLm:<|ascolta
F\BO]Im:<|asked
G^RNFNm:<|asks
KYROFOm:<|asks you
\SHOHLm:<|belt
XSIOJMm:<|belt je
RYFNIQm:<|calls
XUGNGPm:<|calls you
Y[HKJIm:<|can
JRPOPPm:<|de
HPPPPQm:<|di microsoft
ZYIJHLm:<|direct
[YHJHLm:<|direct line
]H]FHJm:<|drives
QWINMNm:<|drives you
WUGNLMm:<|du
XUENLMm:<|du standard
bMOJGKm:<|e
bGHLONm:<|en
QG\LIQm:<|enjoyed
QF^LHRm:<|enjoyed your
ARRNVRm:<|filtro
GPQNSQm:<|filtro @name
YF\LGMm:<|found
XF\LHMm:<|found your
\MYY=Cm:<|from
L[HOKPm:<|from @name
SLSVGJm:<|from compliance
JGaIQNm:<|from hr
UJI\KLm:<|from internal
QEKZPNm:<|from the
NJ`INJm:<|ha
G`IQKNm:<|haalt
D`IQNNm:<|haalt je
PLLMI]m:<|hall
OMMNMVm:<|hall ,
^EZIKHm:<|handed
VJI_V=m:<|has
aMKLHMm:<|has confirmed
_LIT@Rm:<|has invited
^VFLKHm:<|here
^\DMIGm:<|here from
]QGLNKm:<|in
UVGKNMm:<|in hr
DMQN_Jm:<|interview
IMMOaHm:<|interview ,
_FHYKIm:<|invigilates
aFJRFQm:<|invited
aFMPFPm:<|invited you
TRGQLPm:<|invites
SSHQLPm:<|invites you
SSO\9Om:<|is
`NDSGNm:<|is inviting
N]FTKJm:<|is learning
eDLMPIm:<|is travelling
\JIULIm:<|isn't
XJLSNKm:<|isn't involved
KJgJKIm:<|ist
VLL[HIm:<|joins
IcLKLKm:<|knows
HGWJaIm:<|komt
P]ILKNm:<|leidt
[WHHLLm:<|looks
ZYIHLKm:<|looks after
UHHNG_m:<|may
aKHSNFm:<|may be
KVYIHNm:<|mir
^JHNOMm:<|observeert
\GKRNLm:<|observeert de
PLaJJKm:<|qui
NG^MLOm:<|ran
UIVMLMm:<|ran this
ZIPLLOm:<|read
ZIOMKOm:<|read your
JIJOMam:<|reception
LGIPN`m:<|reception ,
FOiMEJm:<|retired
HJfLLJm:<|saiu
FOMOPZm:<|schule
GMKOO\m:<|schule @name
_VGGNIm:<|set
VdGGLFm:<|set up
X^IKEKm:<|shows
QZJNINm:<|shows candidates
dFPLNFm:<|stößt
cJLIIPm:<|takes
SWfDBCm:<|te
[PHLLNm:<|te enseña
[]AIJMm:<|ti
ENNQTTm:<|und
T]HJMJm:<|van
P\FLOMm:<|van recruitment
LHJ_ONm:<|vom
eVSI>Em:<|vous
WQHOLOm:<|vous accueillera
Za2`T8m:<|will
K^C\LFm:<|will be
O_GHPNm:<|will dial
TLKRNOm:<|will have
UXGNKNm:<|will text
LP_LJIm:<|would
YTIMLLm:<|would like
CK_[LFm:<|zit
HIZ[NFm:<|è
KVLV[;m:<|–
IZS_EAm:<|– @name
ZKNOLLm:<|– bewerbung
\KHIXJm:<|✓
EPQOVOm:>|labs
EPQOUPm:>|labs -
UUYJHFm:?|,
IIXLG]m:about|,
NKC]PQm:accountant|will
HPPOPRm:am|0
_JJMMNm:and|(
]METMKm:and|,
hHKHNHm:and|.
_HOOJKm:and|:
fEOOJHm:and|: recruiter
lGHJNGm:and|>
YLKKOPm:and|will
bEEOOPm:and|would
ZGKOOOm:and|would like
TXIPHMm:asked|to
fHKILLm:ask|about
_GNGSLm:as|is
_KJGRMm:as|is in
JLIPK`m:at|,
cGFMOMm:avec|(
gCQLJIm:avec|,
EdINJOm:avec|>
V[ZGGAm:a|,
[DZKMIm:a|, que
YYHJNJm:a|, recrutadora
DbYMJDm:a|.
Q\[GDFm:a|>
bYEIIHm:a|liga
\IMNMMm:bei|(
`HLNKMm:bei|( chef
nIIOIBm:between|and
nJJOHBm:between|and @name
XLULKJm:bring|,
]LJOLMm:bring|, my
HgKKLIm:by|(
LLYeK9m:by|,
F^FFbGm:by|, our
KX@dLFm:by|, who
N`CBI^m:by|.
LC_OOOm:by|;
_iBICEm:by|>
cHHMLNm:c'est|qui
U\HHOIm:caposala|le
XMUHMKm:ceo|interviews
XFOOONm:chef|does
RBVPPOm:chef|does the
IXHMH\m:chiama|.
L\EOOOm:colleague|,
TVDNOOm:colleague|, who
MbGKNKm:colleague|will
OXKOLMm:colleague|will phone
\LHOMOm:com|,
TEaJKJm:com|>
\LJMNNm:com|e
EbMOKLm:contact|,
bHEMNPm:con|(
qF9MPMm:con|,
_GHQMOm:con|, la
dE@QPQm:con|, que
@IePPLm:con|.
iHIMLGm:con|>
HhKOKDm:da|>
EPPNYNm:dear|,
CPPQK\m:der|.
?WXMQOm:de|)
BZ\H^;m:de|,
DTSNPQm:de|, c
ZMOOHMm:de|.
9BH\aYm:de|>
OHYIQPm:director|will
LVOOMNm:du|,
NJOM_Fm:entretien|–
BLOP`Lm:entrevista|-
ZMGOOOm:en|(
YMHOOOm:en|( hr
\MJMLNm:en|>
^LHOOKm:et|.
<URNWRm:event|:
EUPOQQm:event|: recruiter
cHIOJMm:e|,
YFDJeIm:for|,
EKHPfMm:for|:
cGHNJOm:for|;
VWLOHIm:for|at
G[MONOm:for|at reception
cFLQJJm:for|at the
^IVLHHm:for|on
@G[GMdm:from|,
IIdIOLm:from|, who
]B`HKHm:from|.
QdDLLIm:from|>
GRQORPm:g7|lead
ERRORPm:g7|lead (
FNMN\Om:guten|,
KKMO]Km:hallo|,
IKKNaKm:hi|,
LKQJK^m:hospital|>
W]JODIm:i'm|,
N\JQHMm:i'm|, i
ZPHOKMm:i'm|, the
SULOLKm:ik|,
QYJOMJm:ik|, recruiter
@RXMTPm:im|lade
ARWMRPm:im|lade ich
fKKPEIm:interviews|lab
[FLO@^m:interview|,
VKHKKZm:is|,
\TIIFSm:is|.
S[GLOJm:is|and
WWGMNKm:is|and i'll
XULMGLm:it's|again
VKF[JNm:it's|first
WKG[JMm:it's|first time
ERROOSm:la|0
NLVUJJm:lead|greets
PLUSKKm:lead|greets everyone
P\XIGEm:meet|,
PZFLMPm:meet|, who'll
]GTRJFm:meet|.
YLIOOOm:met|(
^OGQFOm:met|,
GTPOPPm:microsoft|↵
>VPMQXm:min|,
?TQNQVm:min|, 0
]JKMOLm:mit|(
cHRKKHm:mit|.
hHHNJIm:mit|>
ETRNPQm:new|)
DPYOOOm:nächsten|das
FQVONOm:nächsten|das team
PWIPNLm:office|greets
RTJPMLm:office|greets you
@S[ONNm:of|)
]E?OJam:of|,
FM[POMm:of|.
5UZQPUm:of|>
HKHINgm:on|,
HKJIQbm:on|, no
`UBMMJm:o|,
VVLMKKm:o|, do
HHgIMNm:o|está
JJaJMMm:o|está de
JLNNM[m:parkhaus|,
DYPQOMm:par|,
`[IHFHm:par|>
=VZMQOm:people|]
S]JLIJm:por|,
FUIZNOm:por|>
ATSNRSm:product|@
ATSNQSm:product|@ @name
dJGOJLm:rencontrerez|,
ZLKOMLm:rencontrerez|, notre
_KNMIMm:representative|has
GFPQL`m:sala|,
ZGOIKVm:sala|>
LHPLL]m:salle|>
bIIOMIm:sarà|.
TZKOKGm:see|0
[FLUNJm:sends|,
XGJ[LJm:sends|, who'll
BTRNRRm:senior|analyst
DQQPOTm:senior|counsel
EQRPOSm:senior|counsel ,
Z\DKJKm:sono|,
WYHMJLm:sono|, selezionatrice
YQHQMJm:suis|,
ZOHQMKm:suis|, recruteuse
DPXOOPm:teamleitung|)
DPWOOPm:teamleitung|) ↵
DGLIOlm:the|,
NMINOZm:the|building
LJKNO\m:the|room
@F[FLhm:to|,
DLNMHhm:to|, then
]fEMCBm:to|.
]^FMAKm:to|>
L^KPLIm:to|at
K]LPMHm:to|at the
\XCNMHm:to|on
`KGKPLm:und|(
_MJMKLm:und|>
MENMM`m:via|,
KMMOMYm:via|0
KLMOMYm:via|0 ,
cGIOJMm:with|↵
XLMOMMm:with|↵ 0
aHHMEVm:with|&
QLKMH]m:with|& co'
eIJOGLm:with|(
UNMONNm:with|( vp
a\PB8Sm:with|,
PNXPMGm:with|, our
OLJKJ`m:with|, the
U]DMGOm:with|, who
S\UODCm:with|.
XF^HKJm:with|;
hD^I=Jm:with|>
`MFQLJm:with|about
aLHQLIm:with|about the
XA_OLHm:with|and
XHVNLJm:with|and @name
ZJIOOOm:with|and me
iEIRHIm:with|at
iEHSHJm:with|at 0
UVFONLm:with|from
M]EQOMm:with|from our
>RXMWNm:with|health
gLCMMJm:with|is
_EHQONm:with|is booked
YGVPILm:wordt|,
UISPLMm:wordt|, die
[HLHF\m:x|–
]JLJGVm:x|– intro
fJKMMFm:zwischen|und
gJILMGm:zwischen|und @name
HUSNKPm:||↵
EWTNKQm:||↵ 0
`IKMLMm:||(
ZKMMMNm:||( she
ZLKOMMm:||,
XLLOMNm:||, @name
Y\FJKIm:||>
kFVJGBm:|||
lDOJKFm:¶|↵
YJOLNMm:¶|↵ @name
AUQNRSm:¶|(
6T_LTQm:¶|:
4W[LWPm:¶|: @name
NTQNMLm:¶|>
7YTLZPm:¶|a
BTTNPQm:¶|by
>VUNPRm:¶|by @name
HSPOPPm:¶|com
EUQOQPm:¶|com o
JQROOOm:¶|if
GRTOOPm:¶|if the
GQSOQPm:¶|mais
FQSOQPm:¶|mais sobre
@RVOQRm:¶|more
=SXORRm:¶|more about
]HGOOQm:¶|will
JRJQSPm:¶||
RUHJ^Dm:–|,
FLRQ\Jm:–|, @name
\KKNMLm:–|, recruiting
g_GIG=m:–|>
fKKPMAm:•|,
jFENKLm:•|–
JBgMMMme/B:absent
FVPOOPme/B:absent+me
FI\POPme/B:absent+not
HJXPPPme/B:absent+will
_PBNNMme/B:absent+you
cJRIJIme/B:and
MD[OOOme/B:and+not
V=ZOOOme/B:and+only
R_ANMMme/B:and+will
YGVLLLme/B:and+you
>x?LLLme/B:arrange
@`GPQRme/B:arrange+me
GF]PPPme/B:arrange+not
H`FOOOme/B:arrange+only
CZMPPPme/B:arrange+will
OcJKJJme/B:arrange+you
mAENMLme/B:boss
[HKOOOme/B:boss+me
ZILOONme/B:boss+will
aEJNNNme/B:boss+you
g>FPOOme/B:candidate
UMNNNNme/B:candidate+me
UJMOOOme/B:candidate+will
aBIPOOme/B:candidate+you
VHNOOOme/B:close
HQQPPPme/B:close+you
cBGPOOme/B:greet
TMLOOOme/B:greet+me
[GLOOOme/B:greet+you
cOBMLLme/B:hire
ZILONNme/B:hire+me
WKMNNNme/B:hire+you
XDPOOOme/B:listen
>QWPQSme/B:listen+me
:W\NOPme/B:listen+only
[GJOOOme/B:listen+will
BN[OOPme/B:listen+you
^KSIJJme/B:me
YNSJKKme/B:me+meet
FSTOOOme/B:me+not
WLMNNNme/B:me+topic
WJNNNNme/B:me+who
`DHPOOme/B:me+will
YJKONNme/B:me+with
cOELLKme/B:me+you
oIREFDme/B:meet
BFdPOOme/B:meet+not
TQLNNNme/B:meet+only
hL;ONNme/B:meet+will
lLKHHGme/B:meet+you
@BrMLLme/B:not
NJSOOPme/B:not+only
JIYPOOme/B:not+who
LKWOONme/B:not+will
VLSMMLme/B:not+with
KAbONNme/B:not+you
FcQKKJme/B:only
BSUPPPme/B:only+topic
LHWPPOme/B:only+who
EL\OOOme/B:only+you
B^KPPPme/B:place
^FIOOOme/B:place+you
XNLMMMme/B:topic
OTIOOOme/B:topic+will
VRXIIHme/B:who
C]NOOOme/B:who+will
MXTKKJme/B:who+you
YVXGFFme/B:will
PWJNNMme/B:will+with
Va=MMMme/B:will+you
j[;IHHme/B:with
RXHNMMme/B:with+you
`cTAAAme/B:you
GJ^ONNme/L!:absent
u;<POPme/L!:and
@dFPPPme/L!:arrange
]GJOONme/L!:close
`DHPOOme/L!:greet
_IKNMMme/L!:me
V]GKKJme/L!:meet
FJZPPPme/L!:not
aAHPPPme/L!:only
YIKOOOme/L!:topic
fCFONNme/L!:will
[RDNNNme/L!:with
MZRKKKme/L!:you
KJ\NNNme/L0:absent
m<APQPme/L0:and
I`FONNme/L0:arrange
ZKKNNNme/L0:listen
\JINNNme/L0:me
X`CKJJme/L0:meet
@M^OOPme/L0:not
]LDOOOme/L0:only
eFHNMMme/L0:topic
kBDNNMme/L0:will
_OCNNNme/L0:with
QPTMLLme/L0:you
GRSOOOme/L1:absent
\EMOOOme/L1:arrange
[JJNNNme/L1:close
]JKNNMme/L1:me
RULMMMme/L1:meet
`GIONNme/L1:not
PIUOOOme/L1:topic
MJXONNme/L1:will
EPWOOOme/L1:with
QJVNMMme/L1:you
NF\NNNme/L:absent
m:BPPPme/L:and
WKLOOOme/L:and>me
iBDONNme/L:and>meet
VKNNNNme/L:and>who
]IFPOOme/L:and>will
WJMOOOme/L:and>with
CdEOOOme/L:arrange
VKNNNNme/L:boss
WHJQPPme/L:close
_EIPOOme/L:greet
MIOQQSme/L:listen
eGJLLLme/L:me
dWEIHHme/L:meet
[HJOOOme/L:meet>absent
[GONMMme/L:meet>topic
g?DPPOme/L:meet>you
PF\NMMme/L:not
FJZPPPme/L:not>you
ZLFOOOme/L:only
G\KOONme/L:only>meet
^FPMMMme/L:topic
\GLONNme/L:who
b?YKJJme/L:will
[HJOOOme/L:will>meet
]OFMMMme/L:with
YILOOOme/L:with>meet
PVVJJJme/L:you
JMTOPPme/L:you>meet
]GIOONme/L:you>only
QUOMLLme/N:and
_>SNNNme/N:boss
TYEMMMme/N:hire
^GJONNme/N:listen
QCSPPRme/N:me
XATOOOme/N:meet
e?KNNNme/N:will
YHLOOOme/N:with
aDIOONme/N:you
DUROPPme/P:absent
DG_OPQme/P:and
ARVPQQme/P:arrange
aBQMMLme/P:boss
ULNNNNme/P:close
fAJONMme/P:greet
VJOOONme/P:hire
@TSPQRme/P:listen
=NXQRTme/P:me
KFYPPQme/P:meet
@YQPPPme/P:not
kEEMLLme/P:topic
_CNNNNme/P:who
PJOPPPme/P:will
NMTNNOme/P:with
DDcPPOme/R!:absent
^RFLLLme/R!:and
Td=MLLme/R!:arrange
]GHPOOme/R!:boss
VKMOOOme/R!:greet
]FKONNme/R!:hire
ZFMPOOme/R!:listen
dDGONNme/R!:me
bQKIJIme/R!:meet
?BiPOPme/R!:not
=oPKJIme/R!:only
[KKNNMme/R!:topic
YPGONNme/R!:who
OL_KJJme/R!:will
gAEPOOme/R!:with
cb4KKKme/R!:you
PD\ONNme/R0:absent
kBDNNMme/R0:and
Il<NMMme/R0:arrange
\JKNNMme/R0:boss
YJMNNNme/R0:hire
^SELLKme/R0:me
Y\KIHHme/R0:meet
>CkPOOme/R0:not
?q=OOOme/R0:only
IQQPPPme/R0:topic
C[OOOOme/R0:who
URQLKKme/R0:will
`FGPOOme/R0:with
Um7KKKme/R0:you
@S[NNNme/R1:absent
KaDONNme/R1:arrange
bDHNNNme/R1:boss
[FLPOOme/R1:candidate
_CIPOOme/R1:hire
^DKOOOme/R1:me
\?\LLKme/R1:meet
IK_NMMme/R1:not
LTPNNNme/R1:only
CZMPPPme/R1:place
YLSLKKme/R1:who
XPFONNme/R1:with
YVNJJIme/R1:you
>OdNNNme/R:absent
]TMIIIme/R:and
^HKNNNme/R:and>boss
aAKOOOme/R:and>me
YKMNNNme/R:and>who
PWFOOOme/R:and>will
HWSNMMme/R:and>you
GsFIIHme/R:arrange
H`FOOOme/R:arrange>me
[MDPOOme/R:arrange>meet
LXMNNNme/R:arrange>only
CgEONNme/R:arrange>you
iAENNNme/R:boss
UKLOOOme/R:boss>you
`CJOOOme/R:candidate
WJMOOOme/R:greet
XJLOOOme/R:greet>you
ZSENMMme/R:hire
[HLONNme/R:hire>and
[HLONNme/R:listen
\RKJKKme/R:me
]JINNNme/R:me>meet
oBVFGEme/R:meet
[KIONNme/R:meet>absent
]FIOOOme/R:meet>and
ZIKOOOme/R:meet>listen
Q@[POOme/R:meet>me
FH`OONme/R:meet>not
ZIJOOOme/R:meet>topic
YKIOOOme/R:meet>who
dEEONNme/R:meet>with
VRSKJJme/R:meet>you
?>sONNme/R:not
HEbONNme/R:not>meet
BJ`POOme/R:not>who
?eSLLLme/R:only
?fGPOOme/R:only>arrange
G[LOOOme/R:place
WSGNNMme/R:topic
IPQPPPme/R:topic>you
[OTJIIme/R:who
WLJOOOme/R:who>and
DZMPPPme/R:who>arrange
DZMPPPme/R:who>place
OXYIHHme/R:will
GIYPPPme/R:will>absent
]MAPPPme/R:will>meet
bGFONNme/R:will>you
pE<NMMme/R:with
VKLOOOme/R:with>boss
_FGPOOme/R:with>you
i\NCCBme/R:you
JZIOOOme/R:you>absent
F[IPPOme/R:you>and
BbSLLKme/R:you>arrange
^EKOOOme/R:you>boss
`CJOOOme/R:you>candidate
FUSOOOme/R:you>me
cDCPPOme/R:you>meet
YJLONNme/above!greet
YJLONNme/above:liebe
YJKOONme/above:robin
YFRNMMme/b:↵
UMONNNme/b:!
aEPLLLme/b:(
JMWNOOme/b:)
[KKNNMme/b:+
]\QEEEme/b:,
UJOOONme/b:-
_gd:;:me/b:.
YDPOOOme/b:0
ROVLLKme/b:;
YWGMLKme/b:?
fXLEFDme/b:@name
VSBPOPme/b:a
SUINNMme/b:aan
cGEONNme/b:about
DTVOOOme/b:afloo
HXSMMMme/b:after
G]JOOOme/b:agend
WLMNNNme/b:al
CK]POOme/b:all
YIKOOOme/b:along
NHYONNme/b:am
WCTONOme/b:an
T[OIJJme/b:and
L]JNMMme/b:anrei
GcEONNme/b:any
YKJOONme/b:appli
NTLOOOme/b:are
RWFONNme/b:arriv
TJNPOOme/b:as
J[IOONme/b:ask
_CLOONme/b:asked
gF@PONme/b:at
H\IOOOme/b:attac
fEHMMMme/b:auf
UNKOONme/b:autom
`DHOOOme/b:avec
^GHOOOme/b:back
\GKOONme/b:backe
HGgLLLme/b:be
IZJPOOme/b:befor
C_IPPPme/b:behal
HWQNNNme/b:bel
CNZPPPme/b:ben
NXKNNMme/b:bespr
JSYLLLme/b:bij
VOTKKKme/b:bin
IWNOOOme/b:boa
HZHPPPme/b:booke
EVROOOme/b:break
eCGOONme/b:bring
G`DPOOme/b:but
VWFMMMme/b:calen
QWPKLKme/b:call
FSTNOOme/b:camer
H_IONNme/b:can
MXIOOOme/b:case
\GKONNme/b:chat
^GKONNme/b:chef
SITONNme/b:ci
OWHOOOme/b:clien
aEIONNme/b:collo
bEIONMme/b:compu
[GLOOOme/b:con
UEVONNme/b:conve
A^LPOOme/b:coord
VLLONNme/b:core
cAIOOOme/b:cv
YHPNNMme/b:dabei
\DLOOOme/b:dan
ZHLOOOme/b:danac
XKLONNme/b:das
E^LONNme/b:date
ISQOOOme/b:day
Qb>ONMme/b:de
FQRPPPme/b:deep
IJ[OOOme/b:dem
MXGOOOme/b:den
ZHJOOOme/b:der
YIMNNNme/b:desig
EaEPPOme/b:diary
]IIONNme/b:dich
X_EKJIme/b:die
[HKONNme/b:dinsd
TGNPPPme/b:direc
:RYPQSme/b:do
XJMNNNme/b:docs
COTPQRme/b:does
;N]PQRme/b:don't
FGZQQQme/b:drop
WJMOONme/b:du
fAHONNme/b:e
BVWNOOme/b:ea
TUINNMme/b:ein
NXKNNMme/b:einla
WAWNNNme/b:en
h?BQPPme/b:entre
RJXMMLme/b:er
\KKNMMme/b:es
SGUNNNme/b:estar
YIMOONme/b:et
DUTOOOme/b:even
e>HOPOme/b:first
X]BKLKme/b:for
`EGOOOme/b:forwa
CSSPPQme/b:frame
aJHMMMme/b:freue
cFJNMMme/b:from
XJLONNme/b:front
QXEOONme/b:für
G]IPOOme/b:geben
]GIOOOme/b:gentl
TSFOOOme/b:gern
YETNMMme/b:gespr
HWPNNNme/b:ging
TFSOOOme/b:give
ZJKONNme/b:graag
]FJOOOme/b:grill
\JJNNNme/b:groet
ZJKONNme/b:group
ZGJPOOme/b:haré
PTHOOOme/b:have
WJMOOOme/b:head
SVGONNme/b:hear
G[LOOOme/b:her
QXIMMMme/b:het
ZHJPOOme/b:hi
?[TOOOme/b:hoe
E[KPOOme/b:host
EQWOOOme/b:hour
KZJONNme/b:how
WJNONNme/b:hr
CYPOOOme/b:i
`EHOONme/b:i'll
KKUPPPme/b:i'm
DUUOOOme/b:i've
XMKNNNme/b:ich
YZCMLLme/b:if
RWJNMMme/b:ihnen
M[JNMMme/b:ihr
TMNONNme/b:ik
^KHNMMme/b:il
TTHONNme/b:im
RTTKKKme/b:in
^EIPOOme/b:inter
RHUOONme/b:intro
NDZOONme/b:is
QLYLLLme/b:it
TVHMMMme/b:je
ZIKOONme/b:job
^FIOOOme/b:join
U@TPPPme/b:joini
JWWMKKme/b:just
\FKOOOme/b:kenne
WLLNNNme/b:kept
MVJOOOme/b:know
[CRNNNme/b:la
VJNOOOme/b:lab
RVHONMme/b:lade
ZJIOONme/b:late
SUINNMme/b:le
^EKOONme/b:lead
HF\PPPme/b:leave
]GIOOOme/b:leite
JYJOONme/b:let
]JGOONme/b:like
DeGONNme/b:link
JF\POOme/b:llama
WUGMMMme/b:look
^LINMMme/b:me
SWIMMMme/b:meet
\HIOOOme/b:met
WLLONNme/b:mich
^GIOONme/b:min
[GONNNme/b:minut
bGGNNMme/b:mit
^FGPOOme/b:mobil
cDFOONme/b:my
LEYPPPme/b:mysel
YIMONNme/b:möcht
HRROOOme/b:na
LLWONNme/b:ne
GZLOOOme/b:need
KIZOONme/b:nehme
C`KOOOme/b:new
KK_MLLme/b:nicht
JLYONNme/b:niet
BG^PQQme/b:no
XJKOOOme/b:noch
FIYQPQme/b:not
IIUPQRme/b:notes
HZJOOOme/b:nur
YLIOONme/b:o
RXPLKJme/b:of
IJXPPPme/b:off
VRTJKIme/b:on
bEHONNme/b:one
GTSOOOme/b:only
^GHOOOme/b:ook
G_HONNme/b:organ
cEGOOOme/b:our
KHZOOOme/b:out
E`GPOOme/b:panel
HH^OONme/b:parti
IJYPOOme/b:pas
aGHONNme/b:payme
XSEONMme/b:peopl
UKNOOOme/b:per
[HJOOOme/b:perso
HUPOOOme/b:pick
BYPOOPme/b:pleas
XKMNNNme/b:postd
SWLMLLme/b:put
WXENLLme/b:quest
TLNOOOme/b:re
WILOOOme/b:recev
ZHLOONme/b:recru
WLLONNme/b:remot
VMLNNNme/b:repor
ULMOOOme/b:respo
TSFPOOme/b:ring
]EJPOOme/b:role
B]LPPPme/b:room
[EMOOOme/b:rsvp
bFHONNme/b:run
^GJOONme/b:runni
WLLONNme/b:sarem
SITNNNme/b:sarò
`EFPPOme/b:schui
FH^OOOme/b:see
MLVNNNme/b:selbs
D\JPPPme/b:send
`BONNMme/b:serai
;Z\MNNme/b:setti
TDOQQQme/b:she'l
R^ANNNme/b:sie
DRXOOOme/b:slide
ZIJOOOme/b:slot
>GaQQRme/b:so
HZKOOOme/b:solo
TLNOOOme/b:someb
LXIOOOme/b:someo
DVROOOme/b:somet
JUNOOOme/b:sorte
WJNOONme/b:sprec
_HHONNme/b:spree
AI`PPPme/b:stay
YHKOOOme/b:stel
EVQOOPme/b:strai
IZLONNme/b:só
JZJOOOme/b:take
VMLNNNme/b:talk
XNHONNme/b:te
VAVOONme/b:team
IKYOOOme/b:teil
VUFONMme/b:tell
_FGPOOme/b:ten
LFRRRRme/b:test
VHMPPPme/b:text
NDYPOOme/b:that
CVTOOPme/b:that'
XYTGHFme/b:the
RETPOPme/b:then
BH]QQQme/b:there
YKMNNNme/b:thing
\GKOONme/b:think
>\[MLLme/b:this
[GLOOOme/b:throu
MVTLLKme/b:time
^NNKKJme/b:to
bDIONNme/b:tried
VTFONNme/b:two
gCGNMMme/b:und
XKNNNNme/b:uns
^JINMMme/b:unser
D]ULLLme/b:up
XIKOOOme/b:vacan
XJLOOOme/b:viend
GTPOOPme/b:voice
PGUPOOme/b:vou
XQDOONme/b:vous
^GJONNme/b:waiti
IMVOOPme/b:want
SFWNNNme/b:way
GLTPQRme/b:we
LWHPPPme/b:went
VJMOOOme/b:werde
AYPPPPme/b:when
OMUNNNme/b:white
SVJNMMme/b:who
[HKONNme/b:whole
TRKNNMme/b:wie
YKYJIIme/b:will
VKPNNNme/b:with
@L^OPPme/b:witho
=KbPPPme/b:won't
ZIJOOOme/b:work
[KKNNNme/b:would
@\ERSTme/b:write
ZIKOOOme/b:y
[UYFFEme/b:you
HVOOOOme/b:you'l
THNPPPme/b:you'r
jACPONme/b:your
^FONMMme/b:zelf
WLMNNMme/b:zoom
i>KNMMme/b:zum
JMTPPPme/b:¶
NWKNNNme/b:übers
TMLOOOme/b:–
XJNNNNme/bracket
WGMPOOme/clock
WINONNme/ends
ei`:;8me/first
[ab>?>me/heads
c\b>>>me/l0
JSPOOOme/l1:(
JTPOOOme/l1:(-
CRSPQQme/l1:)-
_BMOOOme/l1:,
`CKONOme/l1:,-
RVLMLLme/l1:.
TVIMMMme/l1:.-
]IKNNMme/l1::
ZILONNme/l1::-
?eIOOOme/l1:@name
GdFNMMme/l1:@name-
jH<PNNme/l1:and
t9>POOme/l1:and-
PZJNMLme/l1:bin
PVHOONme/l1:bin-
FUUNNNme/l1:call
FVTNNNme/l1:call-
ZIIPOOme/l1:en
ZJHPOOme/l1:en-
XMKNNNme/l1:freue
YMKNNNme/l1:freue-
`ELNNNme/l1:from
]FLONNme/l1:from-
TOMONNme/l1:lade
MZIONNme/l1:lade-
E[MOOOme/l1:let
KYKONNme/l1:let-
`JINMLme/l1:mit
aGINNMme/l1:mit-
VKLOOOme/l1:sarem-
XKKOONme/l1:saremo
JI[ONNme/l1:see
JJYOONme/l1:see-
PUIOONme/l1:tell
PUIOONme/l1:tell-
RINPQQme/l1:text
QINPQQme/l1:text-
JTLPPPme/l1:to
RTJONNme/l1:to-
`FJNNMme/l1:und
bDJNNNme/l1:und-
]IJNNNme/l1:with
[JKNNNme/l1:with-
?L`OPPme/l1:witho-
@M^OPPme/l1:without
YJLNNNme/l1:y
YILOOOme/l1:y-
YIJOOOme/l1:¶
XILOOOme/l1:¶-
LZKNNMme/l1:übers-
MXKNNNme/l1:übersende
WLMNNMme/l2:)
ZLMNMMme/l2:)-
XJMONNme/l2:,
ZILONNme/l2:,-
BXTNOOme/l2:.
;[XNOOme/l2:.-
JPQPPPme/l2:0
HRPPPPme/l2:0-
cONIIIme/l2:@name
f?QKLKme/l2:@name-
SUKNMMme/l2:anrei-
MYJNNMme/l2:anreise
RVKNMMme/l2:bespr-
PXKNMMme/l2:besprochen
ZHJOOOme/l2:ci
WLLOONme/l2:ci-
ZLJNNNme/l2:ich
XMLNNNme/l2:ich-
O[FONNme/l2:just
QYFONMme/l2:just-
\GLONNme/l2:quest-
]FLONNme/l2:questions
ZHKOOOme/l2:this
\FKOOOme/l2:this-
N[GNNMme/l2:who
TVINMMme/l2:who-
HJ[OOOme/l2:won't
HI]OOOme/l2:won't-
QGZMMMme/l2:you
RGWNNNme/l2:you-
CQUPPPme/l3:↵
CRTPPPme/l3:↵-
M`@OOOme/l3:,
Qa?NNNme/l3:,-
TOIOOOme/l3:-
WLGPPPme/l3:--
XPJNMMme/l3:.
ZNINMMme/l3:.-
_FHOOOme/l3::
XJLOOOme/l3::-
TOPMMMme/l3:@name
VSGONNme/l3:die
OVKONNme/l3:die-
JPUNNNme/l3:for
E^KOOOme/l3:im
PUKNNNme/l3:im-
XHNOOOme/l3:on
IPVNOOme/l3:on-
DQXOOPme/l3:with
EQVOOPme/l3:with-
GLZOOOme/l3:you
GMYOOOme/l3:you-
HOVOOOme/l:↵
INWOOOme/l:↵ .
ZLOLLLme/l:(
XLMNNMme/l:( @name
ULNNNNme/l:)
GRPPPPme/l:) 0
YLMNNMme/l:) @name
^Y@LLLme/l:,
TMNNNNme/l:, )
h>GOOOme/l:, @name
FWMPPPme/l:, call
^HIONNme/l:, groet
ZIKOONme/l:, late
XLHPPPme/l:-
UHMPPPme/l:0
JPVNNNme/l:;
^XBKLKme/l:@name
UMNNNNme/l:@name (
bEHONNme/l:@name ,
]GIOOOme/l:@name :
YHNOONme/l:@name at
KZJONNme/l:@name im
TWDONNme/l:a
FQWOOOme/l:an
aFBPPQme/l:and
hH>ONNme/l:and @name
UKNOOOme/l:and @name with
NZJNMMme/l:anrei
\IJOONme/l:anrei die
aGGONNme/l:as
XINONNme/l:at
IRPOOPme/l:attac
VLLOONme/l:backe
VLLOONme/l:backe the
PSIOOPme/l:be
i@@QPPme/l:be will
=VWOPQme/l:be won't
SVJMMLme/l:bespr
QYINMLme/l:bin
USFOONme/l:bin anrei
SVJNMMme/l:bin anrei die
PUIONNme/l:but
RTHOONme/l:but ,
C\MOPPme/l:call
BZOOPPme/l:call the
\EKOOOme/l:call this
]EJOOOme/l:call this on
L\HONNme/l:can
^JJNMMme/l:ci
SWGNNMme/l:die
PXJNMMme/l:die für
?RWPPRme/l:do
aDEPPPme/l:en
VKKOOOme/l:en @name
^FJONNme/l:first
^EKOONme/l:first ,
YJNNNMme/l:for
YLKNNNme/l:freue
XMKNNNme/l:freue ich
aFJNNMme/l:from
[GMONNme/l:from quest
RVJNMMme/l:für
G]FPPPme/l:gern
WKKOOOme/l:gespr
WLLNNNme/l:goes
WMMNNNme/l:goes it
]JINNNme/l:groet
GQUOOOme/l:hour
DRWOOPme/l:hour an
_FIOONme/l:i'll
XMKNNNme/l:ich
VJLPOOme/l:if
QVKNMMme/l:ihr
TMNONNme/l:ik
KZJONNme/l:im
VLLOOOme/l:in
THNPOQme/l:it
YJLOONme/l:join
WUDNNNme/l:just
PYFONNme/l:just ,
XJLONNme/l:la
NVKONNme/l:lade
QUJONNme/l:lade @name
MVKONNme/l:lade @name im
]CMOOOme/l:late
[FKOOOme/l:late runni
F]IPOOme/l:let
XJMONNme/l:me
]HJOONme/l:min
_FIONNme/l:min 0
ZKKNNNme/l:minut
aJHMMLme/l:mit
XLLNNNme/l:my
EZMOPPme/l:on
ZGLOOOme/l:on .
BXPPPPme/l:on be
BZPOOPme/l:pleas
O]FNMLme/l:quest
<UVQQRme/l:ready
IROPPPme/l:ready yours
bCFPPPme/l:role
WKLOONme/l:role backe
ZFMOOOme/l:rsvp
\HJONNme/l:runni
^CLOOOme/l:runni you'r
VLLONNme/l:sarem
WLLONNme/l:sarem ci
JFaONNme/l:see
GL[OONme/l:see won't
HJ\OOOme/l:see won't you
JPROOPme/l:show
ESSPPPme/l:show to
J]DPOOme/l:sie
HRQOPPme/l:so
UKNOOOme/l:someb
UKNOONme/l:sprec
ZKJONNme/l:spree
MXIOOOme/l:tell
SINPPPme/l:text
\FKOOOme/l:text ,
`GINNNme/l:the
XLLNNNme/l:the goes
^HHOONme/l:the in
=]ROOOme/l:the on
GNQQQRme/l:there be
IPWNNNme/l:this
[FKPOOme/l:this on
`DKONNme/l:time
^EKOONme/l:time first
JPPPPPme/l:to ready
\DMOOOme/l:to rsvp
`FKNNMme/l:und
XLMNNMme/l:und )
XLMNNNme/l:und ) @name
^FKONNme/l:und @name
VMMNNNme/l:way
VMMNNNme/l:way the
TWHMMLme/l:who
LYKNNNme/l:wie
d>ONMMme/l:will
IKYOOOme/l:witho
JJYOOOme/l:witho you
;M`PQQme/l:won't
GLZOOOme/l:won't you
BWLQQRme/l:write
ZIKOOOme/l:y
ZIKOONme/l:y @name
Y?XNNNme/l:you
XIKOOOme/l:you ,
]GKOONme/l:you'r
GRQPPPme/l:yours
XJLOOOme/l:¶
PWKNMMme/l:übers
QWJNMMme/l:übers bespr
[KINNNme/l:–
XHSMMMme/label
CRXOOOme/label!topic
XJMOONme/label:from
JOTOOPme/label:of
bfe9;8me/last:0
NVJNOOme/last:1
m=GNNNme/last:2
ZKKNNMme/m:(|+
YKLNNNme/m:(|+ chef
XJLNNNme/m:,|and
LVNNNNme/m:.|call
FYNOOOme/m:.|call you
DUVOOOme/m:.|won't
DTVOOOme/m:.|won't be
UHUNMMme/m:<|am
ZR@POOme/m:<|bin
`GHONNme/m:<|bring
XJKOOOme/m:<|bring @name
ZIJOOOme/m:<|bring our
XKKONNme/m:<|freue
YKJONNme/m:<|freue mich
RVHNNNme/m:<|look
JKZONNme/m:<|ne
]EHPPPme/m:<|serai
XJKOOOme/m:<|spreekt
ZIJOOOme/m:<|spreekt met
LXLONNme/m:<|só
LVLONNme/m:<|só organizo
VKLOOOme/m:<|viendrai
ZGLOOOme/m:<|viendrai avec
PUHOOOme/m:<|vous
\FIPOOme/m:<|vous recevrai
QVQLKKme/m:<|will
EO^NMMme/m:<|won't
GN]NMMme/m:<|won't be
\HHOOOme/m:and|.
WKLOONme/m:and|look
WKLOONme/m:and|look forward
RXJNMLme/m:bin|.
ZLJNNNme/m:freue|auf
\KINNNme/m:freue|auf unser
^EMNNNme/m:from|and
ZGLOONme/m:from|and the
WKMNNNme/m:from|and two
OTKONNme/m:lade|sie
LXKONNme/m:let|know
KWKOOOme/m:let|know of
XKKOONme/m:saremo|e
IYJOOOme/m:tell|if
UMNNNNme/m:und|(
WJMOONme/m:und|.
WLMNNNme/m:und|freuen
WMMNNNme/m:und|freuen uns
[HKOOOme/m:y|.
SVJMMLme/m:übersende|ihnen
USKNMMme/m:übersende|ihnen die
GTQOOOme/n:(
]YAKLLme/n:,
MNTONOme/n:-
BSVOPPme/n::
RJTNNNme/n:;
VVILLLme/n:@name
RIOPPPme/n:a
TNMNNNme/n:abtei
BXTNNOme/n:and
TMMOOOme/n:at
CPUOPRme/n:be
\HJOONme/n:bring
ESRPPPme/n:gap
LLTOOOme/n:i
UMMOONme/n:i'd
\FMONNme/n:ich
<UUQQRme/n:if
FQVOOPme/n:leave
^BMOONme/n:leite
\HJONNme/n:like
;SWPQSme/n:me
TLNOOOme/n:no
^GIOOOme/n:quest
S_?MMMme/n:recru
DOTQQQme/n:the
EPUOPQme/n:there
ZHKOOOme/n:to
bAMNNNme/n:werde
YHKOOOme/n:with
ZIKOONme/n:you
WLLOONme/n:your
j<OLLLme/n:¶
UWFNMMme/n:–
e]^>?=me/names:0
bTPGGFme/names:1
Pc?OMMme/names:2
`FINNNme/names:3
DUROOPme/over!meet
ERQPQQme/over!only
EUROOOme/over!will
DSSPPPme/over!you
AVTOPPme/over2
AYTOOOme/over:anyth
JPPPPPme/over:attac
JPPPPPme/over:both
DTSOOPme/over:for
EVROOOme/over:help
@ZTOOOme/over:meeti
BXSOOOme/over:our
CWSOOPme/over:prepa
BXSOOOme/over:that
DUSOOPme/over:will
DSRPPPme/over:you
<YWOOPme/p:↵
SIPOOOme/p:(
AUWOOPme/p:*
r7KMLMme/p:,
[KKNMMme/p:-
fBJNMMme/p:0
ZFLOOOme/p::
_PLJKJme/p:@name
ZFSMMMme/p:a
MHPQQRme/p:about
\IIOONme/p:agree
`CJOOOme/p:an
:T\OPPme/p:and
`GIONNme/p:as
6]ZOOPme/p:be
RVJNMMme/p:becau
\FJPOOme/p:commu
ETROPPme/p:coo
CUXNNNme/p:couns
?TXOPPme/p:da
CTWNOOme/p:day
WLLONNme/p:days
MJUOOPme/p:de
CUWNNOme/p:deput
aFINNMme/p:die
`EKNNNme/p:do
=SXPQQme/p:don't
ETUOOOme/p:en
XLLNNNme/p:engin
[HKONNme/p:first
@VYNNOme/p:follo
TNMNNNme/p:for
UMKOOOme/p:from
bALNNNme/p:geehr
DTWNOOme/p:gener
WMLNNNme/p:growt
aDJONNme/p:half
CTXNNNme/p:her
cDIONNme/p:hour
UKPNNNme/p:hr
TGOPPPme/p:i
ZILONNme/p:ich
aIGNMMme/p:in
`FINNMme/p:inter
WPHONNme/p:is
JNUOOOme/p:it
ETTOOOme/p:je
EWQOOOme/p:leave
TMMOONme/p:makin
VLMOOOme/p:manag
?]RNOOme/p:meeti
FVQOOOme/p:menti
HRROOOme/p:met
`IINMMme/p:min
WLLONNme/p:mins
BVXNNNme/p:names
EWPOPPme/p:no
FUPOOPme/p:not
HWPNNNme/p:of
@VYNNOme/p:on
IWPNNNme/p:our
`FIONNme/p:over
@VVOOPme/p:progr
`EJONNme/p:prope
GQUOOPme/p:read
dBFPOOme/p:role
SJOOOOme/p:run
HSPOPPme/p:salar
_CMOONme/p:sehr
]FKOONme/p:shoul
=XYNOOme/p:speak
ESUOOOme/p:spree
ZFLOOOme/p:talk
dDINNMme/p:tea
BVVNOOme/p:team
VLNNNNme/p:thank
CYQOOOme/p:that
YTNKJJme/p:the
INSOPPme/p:they
YIJOOOme/p:throu
VLLONNme/p:time
WMMNNNme/p:tmrw
HKUPQQme/p:to
FSROPPme/p:two
WLLNNNme/p:visa
;SXPQRme/p:we
[JKNNNme/p:we'll
TLNOONme/p:went
@ZUNOOme/p:will
WLLOONme/p:you'd
@UWOOPme/p:you'l
ASXOPPme/p:é
aDJONNme/r1:(
]GKNNNme/r1:(-
UMMNNNme/r1:+
ZKKNNMme/r1:+-
TUPLKJme/r1:,
RRWKJJme/r1:,-
HQPPPPme/r1:-
HRPPPPme/r1:--
XWOIJIme/r1:.
WWOIJIme/r1:.-
WMONMMme/r1:am
SCZONMme/r1:am-
aDIOOOme/r1:and
bBIOOOme/r1:and-
XMLNNNme/r1:auf
VMLNNNme/r1:auf-
JKWPOOme/r1:ben
JKXPOOme/r1:ben-
\S@ONNme/r1:bin
\GJOOOme/r1:bin-
_DIPPOme/r1:bring
eCEPONme/r1:bring-
DdGONNme/r1:call
GfDNNMme/r1:call-
BLVQRSme/r1:don't
EIXQQSme/r1:don't-
bFINNMme/r1:e
eCHNNMme/r1:e-
YKJONNme/r1:freue
WLKOONme/r1:freue-
WMMNNNme/r1:freuen
PVGOOOme/r1:have
OVHOOOme/r1:have-
B]LPPPme/r1:host
EZMPPPme/r1:host-
I]IONNme/r1:if
B\LPPPme/r1:if-
UPLNNMme/r1:ihnen
PVLNMMme/r1:ihnen-
WLLNNNme/r1:kept
WLMNNNme/r1:kept-
JWLOOOme/r1:know
JXKOOOme/r1:know-
ULNOONme/r1:lead
XJMNNNme/r1:lead-
UUINMMme/r1:look
[NDOONme/r1:look-
IJYOOOme/r1:ne
KLWONNme/r1:ne-
_GGOOOme/r1:on
WUENNMme/r1:on-
OUIOOOme/r1:only
OWHOONme/r1:only-
G[LOOOme/r1:organ-
EXMPPPme/r1:put
J[JONNme/r1:put-
aCFPPOme/r1:run
]GIOONme/r1:run-
\IIONNme/r1:schui-
YJJOOOme/r1:schuif
cBIOONme/r1:serai
\FJOOOme/r1:serai-
KZJONNme/r1:sie
PUKNNNme/r1:sie-
_EHPOOme/r1:spree-
\HHPOOme/r1:spreekt
DJ]PPPme/r1:stay
KHZPOOme/r1:stay-
XIKPOOme/r1:stel
[GJOOOme/r1:stel-
KYLONNme/r1:só
IYLOONme/r1:só-
_EIOOOme/r1:the
\GJOOOme/r1:the-
XJKOOOme/r1:viend-
WKLOOOme/r1:viendrai
URGOONme/r1:vous
SSHOONme/r1:vous-
WNVKJJme/r1:will
RUUKJIme/r1:will-
;YXPOOme/r1:won't
CR[NNNme/r1:won't-
UKNOOOme/r1:would
JYMNNNme/r1:your
JYLNNNme/r1:your-
]FONMMme/r2:.
VIQNNNme/r2:.-
LZJNNNme/r2:0
VWHMLLme/r2:0-
I_HONNme/r2:?
N[GONNme/r2:?-
_\<LKKme/r2:@name
eP=NMMme/r2:@name-
WJNNNNme/r2:a
VKNONNme/r2:a-
J]GOONme/r2:after
K[HONNme/r2:after-
XJKOOOme/r2:avec
[HJOOOme/r2:avec-
JOXNMMme/r2:be
KQWNMLme/r2:be-
XLLNNNme/r2:chef
XKLONNme/r2:chef-
JXMNNNme/r2:coord-
IZLONNme/r2:coordinator
NVLNNMme/r2:die-
VJRNMMme/r2:er
UGTNNNme/r2:er-
aDHOOOme/r2:forwa-
_EIOOOme/r2:forward
KVLOOOme/r2:ihnen
NTLOOOme/r2:ihnen-
WLMNNNme/r2:it
ZJKONNme/r2:it-
RWHNMMme/r2:je
SSHOOOme/r2:je-
VJNOOOme/r2:like
UKNOOOme/r2:like-
YIJOOOme/r2:met
YIJOOOme/r2:met-
WLKOONme/r2:mich
WLKOONme/r2:mich-
IZIPOOme/r2:nur
I[JOOOme/r2:nur-
YKIOONme/r2:o
QTIOOOme/r2:o-
JXKOOOme/r2:of
E]IPOOme/r2:of-
FVUNNMme/r2:on
GSTONNme/r2:on-
G_IOONme/r2:organ-
KWKOOOme/r2:organise
GZKOOOme/r2:organizo
[JJOONme/r2:our
WLLNNNme/r2:our-
JHZPOOme/r2:out
KJXOOOme/r2:out-
\GJPOOme/r2:recev-
ZHJPPPme/r2:recevrai
_FFPOOme/r2:ring
ZJJOONme/r2:ring-
d@GPPPme/r2:sie
g@DPOOme/r2:sie-
T`9POOme/r2:the
YW<OOOme/r2:the-
XILOOOme/r2:think-
WLLNNNme/r2:thinking
KXNNNMme/r2:this
EWQOOOme/r2:this-
HQUOONme/r2:time
KRTNMMme/r2:time-
[HIPPOme/r2:to
aDGPOOme/r2:to-
VLNNNNme/r2:two
VLNNNNme/r2:two-
WMMNNNme/r2:uns
TMNNNNme/r2:uns-
YMKNNNme/r2:unser
YKKONNme/r2:unser-
;L\QRTme/r2:want
DJWQQRme/r2:want-
El@NNMme/r2:you
Od@NMMme/r2:you-
[JJONNme/r2:zelf
[JJONNme/r2:zelf-
]HJONNme/r3:↵
^GJONNme/r3:↵-
[HMNNNme/r3:)
WKMNNNme/r3:)-
_HHONNme/r3:,
cGHNMMme/r3:,-
T_FKKKme/r3:.
S_JJJJme/r3:.-
FZMOOOme/r3:0
JYLNNNme/r3:0-
`HHNNNme/r3:@name
fEEONMme/r3:@name-
UNJPOOme/r3:a
TOIPOOme/r3:a-
?\MPQQme/r3:after-
B[LPPPme/r3:afterwards
JYKOONme/r3:any
E[KPPPme/r3:any-
cDJNNMme/r3:auf
eCHONMme/r3:auf-
YHJPOOme/r3:avec
]FIPPOme/r3:avec-
PKUONNme/r3:be
MKVOONme/r3:be-
\GJPOOme/r3:dan
YIKOOOme/r3:dan-
XZBNMLme/r3:de
O\APOOme/r3:de-
XJMNNNme/r3:docs
XJMNNNme/r3:docs-
TSLMMMme/r3:einla-
NWLNNMme/r3:einladung
TOJOOOme/r3:for
OSIPOOme/r3:for-
XMLNNNme/r3:gespr-
ZLJNNNme/r3:gespräch
OVKNNNme/r3:il
TUJMMMme/r3:il-
D[LPPPme/r3:in
KVMOONme/r3:in-
HH[PPPme/r3:joini-
=KaPPPme/r3:joining
SRHOOOme/r3:la
TOIOOOme/r3:la-
LWKOONme/r3:le
MULOOOme/r3:le-
HYJPPPme/r3:link
G\HPPOme/r3:link-
LE^ONNme/r3:of
RD\NMMme/r3:of-
FVUNMMme/r3:on
FTWNNMme/r3:on-
\JIONNme/r3:ook
XLKONNme/r3:ook-
KLXONNme/r3:pas
FG^PPPme/r3:pas-
YJJOOOme/r3:payme-
YJJOOOme/r3:payments
WLNNNNme/r3:postd-
YJMNNNme/r3:postdocs
B]LPPPme/r3:room
A]LPPPme/r3:room-
XQINNNme/r3:the
YNINNNme/r3:the-
Z>VONOme/r3:to
W<RQQSme/r3:to-
AYWNNNme/r3:up
CWWNNNme/r3:up-
M_DNNNme/r3:you
SZDNNMme/r3:you-
ZGSMMLme/r3:zelf
XJONNMme/r3:zelf-
\GKOONme/r3:zum
_FKONNme/r3:zum-
j?GONNme/r:↵
[GLOOOme/r:↵ arriv
fBINNMme/r:(
_FJNNNme/r:( @name
WJLOOOme/r:( @name ,
WHONNOme/r:)
XKMNNNme/r:) .
ZKLNNMme/r:+
YKLNNNme/r:+ chef
WMMNNNme/r:+ chef @name
VN[IIIme/r:,
^HIONNme/r:, @name
ITOOOOme/r:, boa
YILONNme/r:, my
ULMOOOme/r:, respo
GH_ONNme/r:, so
[GJOOOme/r:, then
XIMOOOme/r:, you
HOSPPPme/r:-
GRQPPPme/r:- value ,
_ee:<:me/r:.
PMUMMMme/r:0 -
BVUOOOme/r:0 0
XTHMMLme/r:0 if
BXUNNNme/r:;
MZHONNme/r:?
WdHIGGme/r:@name
]HLNNMme/r:@name )
m@CONNme/r:@name ,
Sb=NMMme/r:@name .
QWINNMme/r:@name and
XJKOOOme/r:@name en
N^HMMMme/r:a
KXLONNme/r:a agend
F]LONNme/r:a new
VTHNMMme/r:aan
XKJOONme/r:aan .
_IGONNme/r:about
XJMNNNme/r:about the
]HHOOOme/r:about your
ETUOOOme/r:afloo
8XZPPPme/r:after
HZKOOOme/r:agend
IWNOOOme/r:agend ,
IZJOONme/r:agend .
VLMNNNme/r:al
YIKOOOme/r:along
ZIJOOOme/r:along .
PIWONNme/r:am
ZCRONNme/r:an
YZBLLLme/r:and
fBEPONme/r:and @name
YILOOOme/r:and @name ,
IZJOONme/r:and someo
XIMOONme/r:and the
LYKNNMme/r:and two
XKMNNNme/r:and two postd
ZILONNme/r:and would
H\IPOOme/r:any
LWLONNme/r:are
LYGOOOme/r:arriv
]ELOONme/r:arriv .
SXENNNme/r:at
gBFONNme/r:auf
UNNNNNme/r:auf das
\ELOOOme/r:auf sie
\KHONNme/r:auf unser
YMKNNNme/r:auf unser gespr
`EHPOOme/r:avec
ZIKOOOme/r:avec @name
ZGJPPOme/r:back
OEdLKKme/r:be
aEEPPPme/r:be inter
EKZPPPme/r:be joini
JNWONNme/r:be on
II_NNNme/r:be there
XJMNNNme/r:be your
C\LPPPme/r:befor
E]DQQQme/r:behal
NWFPOOme/r:behal of
LVNNNNme/r:bel
IKXPOOme/r:ben
IKXPOOme/r:ben er
GLYOOOme/r:ben er zelf
MVTLLKme/r:bij
cGEONNme/r:bin
LVMONNme/r:boa
dEGONNme/r:bring
ZIJOOOme/r:bring @name
ZIIPOOme/r:bring our
WLLNNNme/r:bring you
C_HPPPme/r:but
NYINNNme/r:calen
PVQLLKme/r:call
C^JPPPme/r:call ,
KE[PPPme/r:call mysel
NWGPOOme/r:call you
JXNNNNme/r:call you for
CVVNNOme/r:camer
BVVNOOme/r:camer .
WLMNNNme/r:chat
^IJNNMme/r:chef
UMMONNme/r:chef @name
\FJOOOme/r:collo
WLLNNNme/r:collo .
JYLNNNme/r:coord
f>HOOOme/r:cv
^EJOOOme/r:cv .
VHSNNMme/r:dabei
VFTNNNme/r:dabei .
[HJOOOme/r:dan
YKKNNNme/r:das
TMNONNme/r:das gespr
F\LONNme/r:date
D_KOONme/r:date .
JOVONNme/r:day
\UBNMMme/r:de
SSIOOOme/r:den
CcEPOOme/r:diary
E`EPPPme/r:diary .
[IJOONme/r:dich
R[ENMMme/r:die
F[KPPOme/r:die @name
MYKNNMme/r:die einla
`DIOOOme/r:dinsd
]HJONNme/r:dinsd .
WJMNNNme/r:docs
BJWRRSme/r:don't
DHXQRSme/r:don't want
EIYQQQme/r:don't want to
FIWQQQme/r:drop
HIYPPPme/r:drop off
ULLOOOme/r:du
eAIOONme/r:e
[GLOOOme/r:e @name
HSROOOme/r:ea
OXIONMme/r:ein
PTKONNme/r:ein .
QVKNMMme/r:einla
UFSONNme/r:en
aEEPPOme/r:entre
[ELOOOme/r:entre .
QGZNMMme/r:er
NJYNNMme/r:er zelf
DUSOOOme/r:even
\EKOOOme/r:first
[HKOOOme/r:first ten
S\BMNMme/r:for
FZNONNme/r:for @name
JXNNNNme/r:for a
[HIOOOme/r:for the
SUEOOOme/r:for you
h?FPOOme/r:forwa
`FGOOOme/r:forwa to
[JJNNNme/r:freue
WLKOONme/r:freue mich
XLKONNme/r:freue mich auf
WMMNNNme/r:freue uns
UMNNNNme/r:freue uns auf
\HKONNme/r:from
XKMNNNme/r:front
WJNONNme/r:front of
IYKOOOme/r:für
_FGPPOme/r:gern
RGYNMMme/r:gespr
WMMNNNme/r:gespr !
[LHONNme/r:gespr .
HXONNNme/r:ging
^EIOOOme/r:graag
\HJOONme/r:graag dinsd
VKNONNme/r:group
ZGJPOOme/r:haré
YJKOONme/r:haré la
D[IPPQme/r:have
UUEONNme/r:hear
[IIOOOme/r:hear about
AbHPOOme/r:her
ETSOOOme/r:her ea
RXIMMMme/r:het
CZQOOOme/r:het ging
IXONNNme/r:hoe
BZQOOOme/r:hoe het
D\JPPPme/r:host
D[LPPPme/r:host the
A]LPPPme/r:host the room
PZFNNNme/r:how
LNUNNOme/r:i
YGMOOOme/r:i'm
D`JOOOme/r:if
ZHLOONme/r:if it
D\LOOOme/r:if the
F[JPPOme/r:if you
PYINNMme/r:ihnen
VQKNMMme/r:ihnen die
RVKNMMme/r:ihnen die einla
UVIMMLme/r:il
WLLNNNme/r:il collo
SXNLKJme/r:in
XKMONNme/r:in front
bDEPPOme/r:inter
]EGPPPme/r:inter you
OH`MLKme/r:it
^EKOOOme/r:it ↵
LGYPOOme/r:it .
VRGONNme/r:je
]DLOOOme/r:je dan
[HJOOOme/r:join
[HKOOOme/r:join for
VCQPPPme/r:joini
[HKOOOme/r:kenne
\FKOOOme/r:kenne .
XLLNNNme/r:kept
YHLOOOme/r:kept think
XLLNNNme/r:kept think of
KXKOOOme/r:know
JXKOOOme/r:know of
JXKOOOme/r:know of any
TEVONNme/r:la
YILOONme/r:la entre
VOJNNNme/r:le
UKMOOOme/r:lead the
XJMNNNme/r:lead the docs
KIYOOOme/r:leave
ZHKOOOme/r:leite
[KJONNme/r:like
aDHOOOme/r:like to
CeGONNme/r:link
E\JPPOme/r:link .
SWGNNMme/r:look
^FIOOOme/r:look forwa
^FIOOOme/r:look forwa to
H^HOOOme/r:me
UJNOONme/r:me if
N\HNMMme/r:meet
UKMOOOme/r:meeti
TKOOOOme/r:meeti you
ZIIOOOme/r:met
YJJOOOme/r:met @name
YKKONNme/r:mich
XKKOOOme/r:mich auf
[HGPPPme/r:minut
]EKOOOme/r:mit
VJNOOOme/r:mit ihnen
`DFPPPme/r:mobil
FQRPPPme/r:money ,
]GKOONme/r:my
QDYOOOme/r:mysel
FG]PPPme/r:mysel .
VMKONNme/r:na
FTTOOOme/r:na afloo
JKZONNme/r:ne
D^LOONme/r:new
D]KPOOme/r:new date
FJ`NNNme/r:nicht
JK[NNNme/r:nicht dabei
KH\NNNme/r:niet
KI\NNNme/r:niet bij
BNZPPPme/r:no
XIKOOOme/r:noch
JJ[ONNme/r:not
H\IOOOme/r:nur
[KGOOOme/r:o
OZUJIIme/r:of
HZJPOOme/r:of any
^FIOONme/r:of the
EGZQQQme/r:off
SQWJKJme/r:on
XTGNMMme/r:on 0
L\DPOOme/r:on behal
AWWNNOme/r:on camer
XFUMMMme/r:on the
_FHOONme/r:on your
`FHOONme/r:one
]GJOONme/r:one waiti
XRHNNMme/r:only
KVLOOOme/r:only organ
JXJOOOme/r:only organ the
[IIOONme/r:ook
\JJONNme/r:ook aan
K\HONNme/r:organ
IZLONNme/r:organ a
KWKOOOme/r:organ the
`FHOOOme/r:our
KHYPOOme/r:out
JJXPOOme/r:parti
HI[POOme/r:pas
XKKOONme/r:payme
UVFNNMme/r:peopl
[HKOOOme/r:perso
XJLONNme/r:perso )
WLMNNNme/r:postd
XKMNNNme/r:postd (
SUJNMMme/r:put
I[JONNme/r:put this
FWMPPPme/r:put this in
[GJOOOme/r:recev
ZHLOONme/r:recru
ULMOOOme/r:respo
ULMOOOme/r:respo du
QVFOOOme/r:ring
ZPDONNme/r:ring you
CZMPPPme/r:room
_FIOONme/r:run
ZHKOONme/r:run the
XJKOOOme/r:run the payme
YJJOOOme/r:schui
ZKKONNme/r:schui zelf
ZKJONNme/r:schui zelf ook
NJXONNme/r:selbs
JZJOONme/r:send
WEVNMMme/r:serai
ULMOOOme/r:serai avec
ULMOOOme/r:serai avec @name
\NEONNme/r:sie
JG_ONMme/r:so
LXKNNNme/r:solo
RSJONNme/r:someo
LTNOOOme/r:sorte
IVNOOOme/r:sorte !
aCGPPOme/r:spree
ZIJOOOme/r:spree met
\HHPOOme/r:spree met @name
KG[OOOme/r:stay
JHZPOOme/r:stay out
ZHJOOOme/r:stel
\GJOOOme/r:stel je
XIKPOOme/r:stel je dan
KXMNNNme/r:só
KXLONNme/r:só organ
JWMOOOme/r:só organ a
LXIOOOme/r:take
NTHPPPme/r:take you
VRGONNme/r:talk
SSIONNme/r:talk .
WOIONNme/r:te
ZGKPOOme/r:te haré
cFGONNme/r:team
`CKONNme/r:tell
]ELOONme/r:tell me
UKNOOOme/r:tell you
ZIHPPPme/r:ten
[IJOOOme/r:ten minut
XWRHIGme/r:the
WGTMMMme/r:the call
NVJOONme/r:the case
JOVONNme/r:the day
KVLOOOme/r:the diary
TLNOOOme/r:the docs
YIKOOOme/r:the first
G]KONNme/r:the link
^DJOOOme/r:the one
WJLOOOme/r:the payme
DYNPPPme/r:the room
[IKONNme/r:then
LH[ONNme/r:there
WMLNNNme/r:think
XILOOOme/r:think of
?[[MLLme/r:this
E[JPPPme/r:this in
YGMOOOme/r:throu
KL[NMMme/r:time
ELZPPPme/r:time .
TWKLLLme/r:to
WLMNNNme/r:to bring
SWEONNme/r:to hear
\DMOOOme/r:to inter
UKMOOOme/r:to meeti
K[KNNMme/r:two
VLNNNNme/r:two postd
]GJOONme/r:und
VMNNNNme/r:uns
WLMNNNme/r:uns auf
_JHNNMme/r:unser
[LINNNme/r:unser gespr
M\NLLKme/r:up
IQQPPPme/r:value
XJKOOOme/r:viend
YJKOOOme/r:viend avec
RITONNme/r:vou
[ODOONme/r:vous
^EHPOOme/r:vous recev
]GKOONme/r:waiti
\GKOOOme/r:waiti for
FIVQRSme/r:want
JJYOOPme/r:want to
MYWJJIme/r:will
`DEPPPme/r:will be
EKVQQQme/r:will drop
^GHPOOme/r:will ring
\HIOOOme/r:will ring you
TPHPOOme/r:with
YGLOOOme/r:with you
@O_OOOme/r:won't
AR\ONNme/r:won't be
HIZPPPme/r:won't be joini
GPXONNme/r:won't be on
ZIKOOOme/r:work
[JKNNMme/r:would
WKMNNNme/r:would be
YILOONme/r:would like
WJNOOOme/r:would like to
WaMGGFme/r:you
YPLMLKme/r:you .
HYHPPPme/r:you at
C\NOOOme/r:you for
TMMOONme/r:you in
ZJIOOOme/r:you on
[RDNNMme/r:your
JYLNNNme/r:your coord
_CJPOOme/r:your cv
ZIRMLLme/r:zelf
GLYOOOme/r:zelf niet
\JIONNme/r:zelf ook
g>KNNMme/r:zum
g]e;<:me/self:1
[EQNNMme:↵
[JNMMMme:!
ZDTMMNme:(
UJTMMNme:)
]JJNNMme:+
UPYIIIme:,
LJUPPPme:-
]hc;<;me:.
VRJMMMme:0
JOSOPPme::
XORLKJme:;
ZYFLKJme:?
d[LEEEme:@name
Na@NNNme:a
QWFOONme:aan
`HGONNme:about
DUUOOOme:afloo
FZSMMMme:after
IZLONNme:agend
XKLNNNme:al
HMWOOOme:all
ZIJOOOme:along
QHWNNMme:am
RETPPPme:an
RYNJKKme:and
OZJNMLme:anrei
DgDONNme:any
YKJOOOme:appli
NUKOONme:are
VSGONNme:arriv
UGNPPPme:as
NULONNme:ask
_CKOOOme:asked
VWBONNme:at
H^IONNme:attac
bHGNNMme:auf
IRPPPPme:autom
c@GPPPme:avec
XIKOOOme:back
\GKOONme:backe
GK`MMNme:be
EYOOOOme:befor
EYJPPQme:behal
IVQNNNme:bel
BR[NNOme:ben
LYLNNMme:bespr
LSYLKKme:bij
TTTKJJme:bin
ITOOOOme:boa
G\FPPPme:booke
GUQOOOme:break
iBENNNme:bring
JYHPPPme:but
YQEONNme:calen
RcEKKJme:call
AXVOOOme:camer
LYHOOOme:can
QRIPOOme:case
d?JOOOme:chat
[JKONNme:chef
]GRMLLme:ci
MXGPOOme:clien
`DIOOOme:collo
_FJONNme:compu
`EIOONme:con
UDVONNme:conve
JXMNNNme:coord
XKKONNme:core
bBIOOOme:cv
PDXPOOme:dabei
\DLOOOme:dan
YHLOOOme:danac
YKJOONme:das
C]KPOOme:date
JOVONNme:day
_X?MLKme:de
IPQPPPme:deep
GJ[POOme:dem
MXHOOOme:den
YIJOOOme:der
ZHMNNNme:desig
LZJNNNme:diary
\IIOOOme:dich
X]FKJJme:die
XKKONNme:dinsd
_FJONNme:direc
>RWPQRme:do
ULNOONme:docs
DOUPPRme:does
8QYQRTme:don't
CLZPPPme:drop
ULNOOOme:du
dCGONNme:e
@WVOOPme:ea
QWINNMme:ein
RUKNMMme:einla
WCVNNNme:en
cGAPOOme:entre
OHZNNMme:er
`IINMLme:es
JHZPPOme:estar
YIMONNme:et
@XUOOPme:even
g<GPPPme:first
Q]ILLLme:for
`EGOOOme:forwa
\KINNMme:freue
eCGONMme:from
[IKONNme:front
OZINMMme:für
H[JOOOme:geben
]FIPOOme:gentl
OZEOOOme:gern
ZEUMLLme:gespr
IWPNNNme:ging
XCOOPPme:give
TMMOONme:go
WMLNNNme:goes
\HJONNme:graag
\FJPOOme:grill
_GHOONme:groet
WKMONNme:group
\EKOOOme:haré
UTGONNme:have
YILOOOme:head
SUGONNme:hear
?`KPPPme:her
UPLNNNme:het
\GIPOOme:hi
GXPNNNme:hoe
HWLPOOme:host
DRWOOPme:hour
D]KPOOme:how
XINONNme:hr
GQVNOOme:i
^GIOOOme:i'll
HLXOOPme:i'm
EUTOOOme:i've
YMKNNNme:ich
W\CLLKme:if
SWINMLme:ihnen
UTFONNme:ihr
VLMONNme:ik
`IGNNNme:il
TVGNMMme:im
fACPPPme:inter
OFXOOOme:intro
@[QOOOme:invit
\CQONNme:is
LLYNMNme:it
_IGONNme:je
ZILOONme:job
_FGPOOme:join
QFTPPPme:joini
XUHNLLme:just
]FKOOOme:kenne
WLLNNNme:kept
OUJOONme:know
\BRNNNme:la
YIMOONme:lab
OXIONMme:lade
TTINNMme:late
IZIOOOme:le
`EJOONme:lead
GI\POOme:leave
^GIONNme:leite
LWLOONme:let
\JIONNme:like
EcGONNme:link
SGVNNNme:llama
YRGNMMme:look
VTFNNNme:me
VOIONNme:meet
[HIPOOme:met
XLKONNme:mich
aFIONNme:min
VGOOOOme:minut
dGHNMMme:mit
\HIOOOme:mobil
TMMOONme:money
dBGOONme:my
SHUNNNme:mysel
[FLOOOme:möcht
XLJOOOme:na
JJXPOOme:ne
HYKOOOme:need
MJXONNme:nehme
E]LONNme:new
LFaNMMme:nicht
JI\NNNme:niet
AG^QQRme:no
VJNOOOme:noch
GJXPPQme:not
JITPQRme:notes
IZIOOOme:nur
RSIONNme:o
RUSKKJme:of
FSTOOPme:off
NUWKKJme:on
^GIONNme:one
IUSNMNme:only
ZJJOONme:ook
K^GNNNme:organ
cCHOOOme:our
LKWOONme:out
@cEQQQme:panel
HH[PPOme:parti
JKZNNNme:pas
_HIONNme:payme
WOHOONme:peopl
TLNOOOme:per
YJKOOOme:perso
FUPOOPme:pick
BYPOOPme:pleas
YJMNNNme:postd
LVLOOOme:put
UTGONNme:quest
^EHPOOme:recev
ZHLOONme:recru
XLKONNme:remot
UMMNNNme:repor
ULMOOOme:respo
[LBPPPme:ring
aGGOONme:role
B\MPPPme:room
[ENOOOme:rsvp
_HIONNme:run
^GJONNme:runni
VLLOONme:sarem
LKVOOOme:sarò
[JJONNme:schui
DI^PPPme:see
HG\PPPme:selbs
KZIOONme:send
[CWMLLme:serai
UKMOOOme:servi
?XZNNNme:setti
XDOPPOme:she'l
TMMOONme:show
S_@NMLme:sie
FQVOOOme:slide
]GIOOOme:slot
MCaONMme:so
LXLNNNme:solo
WJMOOOme:someb
OWIONNme:someo
FTROOPme:somet
JVNOOOme:sorte
VJNOOOme:sprec
bEGONNme:spree
KHZPOOme:stay
[HJOOOme:stel
GUPOOPme:strai
IXLOOOme:só
NTHPPPme:take
RSJONNme:talk
VTIMMMme:te
`@QNNMme:team
LIYOONme:teil
YSENMMme:tell
_EHOOOme:ten
XFNOOOme:test
OFXPOOme:that
AVTOPQme:that'
WYUGHFme:the
UHRNNNme:then
FG]PPPme:there
ZJLNNNme:thing
_IJNMMme:think
@W\MMMme:this
\FKOOOme:throu
HWTMMMme:time
VJPNNNme:to
bBJOONme:tried
QXHNNMme:two
iBFNNMme:und
XJNNNNme:uns
_HGOONme:unser
?\WNMMme:up
XIKOOOme:vacan
IPSOOPme:value
YIKOOOme:viend
GTPOPPme:voice
THQOOOme:vou
]MCOONme:vous
_CKOOOme:waiti
PCYOOPme:want
KGYPOOme:way
HKSPQRme:we
MYGOONme:went
XJMOONme:werde
BYOPPPme:when
SLTMMMme:white
PZINMMme:who
[HKONNme:whole
PTKNNNme:wie
OW^HGGme:will
VMNNMMme:with
HLVPPPme:witho
3P`RRSme:won't
[GJPPOme:work
ZKLNNNme:would
BYGRRTme:write
[HKOOOme:y
YN\HHHme:you
KUNOOOme:you'l
TGOPPPme:you'r
ZSFMMLme:your
WMLONNme:yours
\FRMLLme:zelf
fAJNNMme:zum
QIROOOme:¶
RUKNMMme:übers
WDSAO[n:↵
ULSNJNn:#
iHKJHKn:'
ERPEcKn:(
RTBHdFn:)
AOTPQUn:*
]QMGIPn:+
^P]4\?n:,
<P`LQQn:-
QISJ^Fn:/
JRN?oBn:0
WUY6\Cn::
AKNdRKn:;
UHSOKPn:<
ZGSOJNn:>
ZXINe-n:@name
HDRJ^Tn:a
KNOLPUn:aan
l@LOIKn:about
ZNJMRIn:abrec
YJLOMNn:addit
XMIOOOn:afloo
NVNJONn:after
JKSQSOn:ag
LOKPVOn:agend
HTTMPNn:al
?TXNSOn:als
IMUPNQn:an
TMQNMMn:anali
RLINVNn:analy
CUVOOOn:anche
[SHFNQn:and
VPKMRJn:anrei
GQPNQTn:any
?[QNQQn:aplic
JTPMNPn:app
FRPOTPn:appli
JSOOOPn:aqui
dDFPNNn:arbei
GQPNQTn:are
YJIPPOn:as
MUII\Jn:at
YKLOMOn:attac
QJTNNOn:auf
[NINMMn:backe
nGB\@Gn:be
VLNLNOn:behal
aIKOLJn:bei
[KLPMLn:bekom
WMJOOOn:bel
WMJOOOn:ben
JKTMRRn:bespr
=TVNUQn:betri
BWNMRSn:bij
TMOLOPn:biolo
ZLLJXFn:bitte
JLMPSTn:boa
VNHPMRn:booke
iIERFLn:break
A`YKJKn:bring
QNIONSn:busin
JYKQOLn:by
\IHNOPn:c
VKQQMIn:calen
LHRQRRn:call
INNLVRn:camer
MHJHV^n:candi
SSIMNQn:car
VKKLULn:case
WLMNNNn:casua
HQUOOOn:chang
LTSLMMn:chiam
?ZPNOTn:clic
JQRNOQn:clien
XKHNMSn:code
>YQNSQn:com
NMNLTQn:compe
HTOOPPn:confe
WJMNJSn:confi
QFVQNMn:consu
]JLOJNn:conta
CYVMPLn:coord
JOKOURn:curre
7TYMN\n:cv
[JLOLNn:d'ide
ZKMOLNn:d'une
FSQMPSn:da
EUPNPRn:dan
`KHOKNn:data
IQONSPn:date
\LJNMNn:dbs
E\QMNLn:de
XKUMKJn:deine
HSOOOSn:della
JLUOOQn:dem
DVPOPQn:deput
EWSKLSn:di
HVOIQSn:dial
FRXLPNn:dich
FNcOLIn:die
1ZXLWSn:direc
BUVOOOn:diret
dFENOOn:displ
AXPNOTn:dispo
C\OMKTn:do
CRSOPRn:doing
XLKONOn:door
NNINSSn:dress
\KKNMMn:ea
\LIISMn:each
>RWORRn:edit
EQSOQPn:edite
[HKTKNn:edt
XKJONOn:een
DWPNPPn:em
QVDKOTn:email
TLNOPLn:en
ZGDL\Mn:end
`NGNLLn:engin
EKKIfPn:entre
gGHOKIn:er
GLePKGn:es
HPSOQPn:esta
UHJORSn:eu
TNKOOOn:even
ARSNUQn:event
BSVQOOn:ex-fm
9XUMSTn:fachl
\GNOLNn:falar
ERONPVn:files
_DLNNNn:find
FTQOQOn:finde
YKJMMRn:first
VLMLMRn:for
SLTOLLn:frage
[\INDHn:from
8WSL[Qn:für
EUPOPQn:gc
XLJONOn:geldi
ZQGQJMn:gener
PMVOLLn:gern
]JHOONn:geste
TTTNIHn:googl
]MJHOOn:grab
UMNMRKn:halte
>UWNPRn:hand
OKTOQLn:have
VWLNFMn:heads
XJMNNNn:help
eBCL^Fn:her
M`IJMLn:het
OLUNMOn:hier
UMKOOOn:hoe
RMINOTn:hotel
_ILNMKn:how
WWKLHMn:i
jDJLLJn:i'm
YLMNMMn:i've
9VTMVTn:id
HPQOOSn:if
BWQKYLn:ihren
KPLJSVn:ik
AVVONOn:il
OQVKMMn:im
W?LXRNn:in
UNQMMMn:indic
;UUMXPn:infor
EUQNPPn:ingre
K`IYEGn:inter
]BMIRSn:is
:S[MUPn:ist
3ZXLYQn:it
7iQFYKn:je
fCMPIKn:job
<ZTNLUn:join
FUQPRMn:just
MQMKPTn:klass
EPTOPRn:klick
WLKONOn:kom
@QUH[On:la
dJJIKNn:lasse
>PON]Rn:le
XLLOMNn:leben
[JIONOn:legit
7UXLXQn:leite
BTXPNNn:likes
YHDNSTn:link
7VTOVTn:locat
@aYIMJn:locke
J[MOMLn:make
KPYLNMn:manag
oBAKNOn:may
QJ\GKQn:me
\KLMNMn:med
NOTPMLn:media
YKJONOn:mee
DXIM[Mn:meet
<WRPOUn:meist
APUMPWn:menti
ZJLOLNn:merci
<YWLUMn:met
;VVKRUn:micro
hJQKDIn:minut
_KMONGn:mit
bJIJLNn:mitbr
MKVOLRn:mobil
>XTNTNn:more
UMNONNn:munir
]FMMNOn:my
GUPNPPn:móvel
IVLOPPn:na
9[UMPTn:naar
VMMONNn:nachf
HVNOOQn:need
aIHLNNn:ng
4Y[NUOn:nicht
^IFOOOn:niet
QTQLMKn:noi
9ZSGR[n:not
ZKKONMn:note
iFGPHMn:notes
BTXQMMn:nothi
VKMOQLn:novem
@SXQONn:numbe
FQSOQPn:não
5]RNTTn:o
XLRNIMn:oder
[FIdCKn:of
HPOOQSn:og
ZQNJHOn:on
aSIMEKn:one
L]KMMJn:only
OMOLOTn:ook
DVQMPSn:opdra
AaMGZJn:open
IQTNNOn:or
EMMN]Qn:organ
FUPNQPn:ou
ITNNQPn:our
NaLFNKn:out
N\JOLKn:paper
GVOOPPn:para
XOFMOQn:park
@UNMWRn:parte
7VWLSWn:passc
dDFNOOn:pay
WMMNJQn:per
ARTMVPn:perso
YKPOJMn:pin
YKMOLNn:pièce
5RVMYWn:pleas
KKPPYKn:pm
`IKOJNn:point
YKIONOn:poort
_EMPOJn:posit
APOOZQn:poste
AUWQOMn:prep
DQSPRPn:prepa
BUVONOn:prese
IQTOONn:price
UNKNOOn:print
TJMSHUn:progr
O_KOFLn:ps
^GIOMNn:put
DTONUQn:pôle
`LGPINn:quest
VVKOFNn:quick
?WXMRMn:reach
^MDLPOn:recep
>\UNPMn:recru
UMNLONn:refer
CWSOLRn:regis
_NGJMOn:reply
>[RNQQn:reuni
TLJPNRn:revie
:WWNLWn:ring
AWPMPTn:riuni
cFGMONn:role
>RSNQXn:sal
?QRNRWn:salar
@WWNNOn:sarà
GVTSJLn:sched
OLMLPVn:schui
>RWORRn:secti
eGMNHKn:see
gEIOMIn:senio
DUMOVOn:seu
GPROQPn:seção
ZII`EJn:she
YLLOMNn:siche
:SXNWPn:sie
:UZMQRn:sind
\JJONMn:sit
;VVMTRn:sl
CZNMTNn:slide
]]DIIKn:snack
\KJNMMn:so
TNLOOOn:somet
XIHNRPn:sorte
:YXLWMn:spree
CTVOOOn:stabi
EVONOTn:stanz
BWPNPSn:stel
=XTNYJn:still
XKLPMNn:syste
VIKNQQn:só
ZJKLSMn:ta
\PLNENn:talk
TKPNONn:tasch
JLPNQUn:teach
WHLQNQn:team
CTSOPQn:teaml
CUNLSVn:teams
WHPNMPn:teiln
IPUNNPn:teilz
fIJJMJn:ten
?MMNaQn:test
TNLOOOn:text
?SSMUTn:that
fm3IR9n:the
]MKIOOn:they'
VMLONNn:thing
=RSLSYn:this
NIXQKPn:time
H`TIHMn:to
TSJQJOn:topic
SZLNIJn:tuesd
SISNMOn:um
iCHPKKn:uns
EUQOQOn:unter
aJMJNJn:us
aIKLLNn:use
YHOOLOn:vaga
JQTPNOn:video
@_NLPPn:voor
LLLNVQn:vous
4YUPRWn:w2-pr
SPJRNMn:was
aJIMOIn:we
dDMNJLn:we'll
FTPOQQn:web
iCIRENn:wedne
VSJJQMn:white
YIPONLn:who
MYIIOSn:will
]KBLOUn:wir
dIFOLLn:wird
\aBHJHn:with
RGEjGKn:won't
WNIOQKn:write
WUG@YNn:you
YZQLDFn:your
WJLLPQn:zelf
ZJIONOn:zonde
JQQNTLn:zone
ARONRXn:zoom
IRPOPOn:zu
MQUNLMn:zum
MITPQPn:|
RDTEUVn:¶
AMQJ\Tn:à
KSMKPUn:übern
bDHJ\Gn:–
MNRUKMn:•
DMNGV^names:0
KSMLUNnames:1
WAcYEAnames:2
SHR>WXnames:3
IPSRPMover!absent
GVUMLNover!arrange
IMLUNVover!boss
CUSMOSover!greet
HROPMSover!me
\HQHJSover!meet
YOQOGLover!place
cLRKGGover!who
LLHIYWover!will
ULLOJSover!with
WLMQLOover!you
BJSVLZover0
eHQJHKover1
\MMKNKover2
[LLPIOover:abend
`OHNILover:all
\JMOMLover:an
OLJJUUover:anyth
HRUPPKover:as
HMLTNWover:autou
[LJPKNover:be
YJSNKKover:beim
MMTMQNover:both
APUNTQover:can
OOJPPQover:cance
LMKTNTover:charg
JORNPPover:click
\JLOLNover:compo
\JLOLNover:convo
WLTNKJover:dabei
_IRNJHover:das
FLOLTYover:day
OKJTKWover:de
YKNOOJover:dem
ZJLOLNover:devan
IMKUNVover:du
cLHNILover:easte
VNPPNGover:every
^LKOGOover:festg
HKKIYZover:for
VMKPMOover:funct
bHLOEPover:für
TNPOMMover:gegen
XLNPMLover:gespr
>UVNRQover:googl
\LLPGOover:haus
KMJJXVover:help
@VTNNUover:hola
EQVOOPover:in
VPPMKLover:inter
HTPOMRover:is
ARVOQQover:join
eJJOGKover:jury
_HPNFOover:kenne
[JLOLNover:le
RMTOLLover:mal
;UXNRQover:meet
OMKNPTover:meeti
CUQORPover:mit
IPQOPPover:more
^HMNLMover:nehme
JPQOPPover:numbe
UJUOLJover:nächs
IPQOPPover:o
CVTOOPover:or
PIMNQUover:order
VJHKTTover:our
HMLTNVover:paris
^LLOGOover:pdl
IPQOPPover:phone
TKJQNRover:plaid
JMKTNVover:poste
WJHJTTover:prepa
>XWNOQover:resch
IQTNOPover:robin
THKLQVover:runni
aNHNILover:sched
_HKOKOover:seite
WKTNKJover:sind
SMTNLLover:team
XFPOLPover:teil
EUQOQOover:teiln
FPUOQOover:telef
FMNKWVover:that
PLJKSWover:the
GPUNRPover:them
\QJOHLover:times
VHONMQover:unser
ZIMNLQover:von
ZKMOLNover:vous
EQUOPPover:weite
FSTNUJover:what
gHGQGLover:who
UIIJTTover:will
:VWOSQover:you
^JJPKNover:you'l
WKMOMOover:êtes
JSYOHMp:↵
DQUOQPp:#
8ObKRUp:(
8KkJOTp:)
/Z\NVQp:+
QXb?JFp:,
FMUKWOp:-
GO]HSLp:0
KMk=BXp::
RVXIQ@p:@name
@eIHMXp:a
n>FPJNp:about
ZHONPLp:absch
ZJNOLMp:accou
<]PNRPp:adjus
ASVOSOp:afloo
1_VQPTp:after
OI[KNNp:again
CdMNOJp:agend
VISNOLp:all
XHOLKSp:als
LTQOJPp:alte
PQNHPSp:am
[KMNMKp:an
JQSLRMp:analy
gQDLHJp:and
3eONRSp:any
\OIMKNp:archi
OYPOMHp:are
LUUKOJp:as
hWDILBp:at
WAOOPTp:attac
FRONPUp:atten
bGHNIQp:auf
^LKPFOp:augus
GRSOOPp:autom
PIJOSTp:avanç
OKNVLPp:avec
eN\JB?p:be
GQRLWMp:been
HJ[MLTp:befor
JOWONMp:beim
?SWNTOp:bel
cHIMMMp:below
KLKPTTp:bem
@UUNROp:ben
KOVQLLp:bespr
bHLQMFp:beste
OJVNNOp:betwe
BRWNROp:bewer
?XOMPVp:bien
IcJMKLp:bin
hGHNKIp:bis
<\ONPUp:bit
EVPLPSp:bitte
@]RKTKp:boa
HYNNPMp:bonjo
=YSMQTp:booke
XJOMMOp:both
ITMJTQp:bring
CXRPONp:burea
=XUMUOp:busin
E^QNMKp:but
\NHPIPp:by
EVSOOMp:bâtim
FLSNPWp:büro
BXSPONp:c
`HMPKJp:calen
M^OLLGp:call
UULMMKp:can
VKJNPQp:cance
FPNPPVp:candi
1\UMWSp:chang
NDTTNRp:ci
ASSORSp:click
ZKJNONp:cloud
\KLPLLp:cnc-p
TLSPKLp:codin
hDHOLJp:collo
DVQNQPp:com
aJGMPKp:commi
FPTMTNp:con
CSUMMTp:confi
HR[KJQp:conne
cEJOMLp:conos
<_QPOPp:conta
QJWQKKp:contr
aIFJNQp:conve
FUPNQPp:convi
XLKNONp:convo
<^SPNOp:coord
RVLLNMp:cordi
XNLOMLp:cv
WHNNONp:da
_HRNJJp:das
gGHLJNp:data
;aRPPMp:date
YKKPOMp:days
[LKPLKp:de
YHOLPNp:dear
cDMPLKp:dem
KRQOJTp:der
dKIOIJp:desig
ZXGNNDp:detai
^IHMNPp:devel
bFIONLp:di
JPQOPPp:dial
ENONO[p:dich
Y[LJGIp:die
[JJOMNp:dig
OLLQTNp:dinne
f@BIN[p:direc
EVPNQPp:diret
AUQMSSp:dispo
@SYOOOp:do
6ZYMOTp:dog
:eONLQp:door
TERPHWp:du
4VZRQTp:e
@VRONVp:een
TNLOOOp:eerst
YMJLNOp:ein
?TSLYOp:einen
9ZWMMVp:email
LNWPNKp:en
IUWLOIp:engin
JN\QLJp:entre
]LOPKGp:entry
BRUOSOp:er
]JOLJMp:es
KOTQRIp:et
E`MNNLp:eu
>VVNSOp:even
NJHM[Rp:event
:TULSXp:exerc
FUPNQPp:falad
[INOLNp:falsc
GRRQRKp:feron
SDROOSp:file
_JGPNMp:filia
GUPNPPp:final
CRWRMOp:finan
K]GPNNp:find
kDHOJIp:first
cMFJNLp:folge
@XRMPSp:follo
WFWMNKp:for
ZWINIIp:forwa
CTVNOPp:frame
jIIOHGp:freue
;^QOSNp:freun
:WVOQSp:fx
kFENNIp:för
C`LMONp:für
CSVNORp:g
G_IJWJp:gebuc
LMUMNSp:geehr
7`VNOQp:gegan
AUQNNVp:geldi
MUONLNp:genti
;ZUNORp:geseh
OPLQJTp:gespa
`MHJJQp:gespr
ASVOSOp:ging
XLMOMNp:glæde
LT_IHLp:good
9S\ORQp:googl
XLLSKKp:grüße
]GHPMPp:guten
XMLQNJp:h30
AWSOPQp:hab
NZLPLJp:had
OKWPMMp:hallo
VJNJYHp:has
IQSLTMp:hat
QITLLSp:have
QJUNNNp:head
JPQQPNp:healt
EhLNKHp:heari
SQKKTMp:hei
_HIPMMp:hej
JPTONOp:hello
QJSNNPp:here
AUUNSNp:het
JN[LMNp:hi
DRTNROp:hoe
;XWLTPp:hoi
=WVMNUp:hola
=ZONPUp:hones
]JHMQLp:hour
_JHMPKp:hover
8ZWMSRp:hr
VhJJECp:i
^KLMMKp:i'm
VUTKEKp:ich
ETKUORp:id
XLNQNJp:ide
mCOLIEp:if
NTRMLMp:ihnen
MLTNSLp:ihrer
QHWPQIp:ik
lAHPJJp:il
\[LHFJp:im
GMQKK^p:in
PIXLQLp:inter
[JKPOKp:intro
EXPOOOp:invit
PDVTJRp:io
MLPNPTp:is
:TUNQYp:ist
^SJNJFp:it
PH[KNNp:it's
`HHLNPp:java
NJKWJVp:je
YDUNLMp:join
GSQPPOp:joini
^DTMMJp:kenne
JMWNNPp:kg
BZPOOQp:kind
<]TMQOp:know
AWRNNUp:kom
;ZRMOVp:koord
gEEONKp:la
GLRNPWp:lade
\IKPLOp:last
YJROLIp:le
>XRONUp:legit
cJJIKNp:lehrk
TKOOONp:leite
UJNONPp:leitu
KNYNMMp:lerns
MH]MSHp:liebe
OVNPMKp:like
bFMNKMp:link
TOIINVp:locat
KLPOPUp:locke
UYJNKIp:look
`QINJIp:looki
8\ROTPp:make
LOVLSLp:manag
NNNMMVp:march
KJRPOTp:margi
XFYNILp:marte
RUOLQFp:me
?RRNQXp:med
JPJVLTp:mee
N]HKNNp:meeti
ROQMRIp:melde
^ILNMMp:mich
OKXMMNp:min
]GKNONp:minut
H]QLLLp:mit
?TYOOPp:mitar
ZHKQNNp:more
VUINNKp:move
IQTOOOp:my
TITPLMp:mysel
ZJKONNp:møde
\HPSLGp:na
A\PMVKp:need
VMSOKKp:nehme
[ENNNPp:netzp
6cQMUOp:new
TTQNJIp:news
<[ONQTp:nices
TPJJLVp:nicht
<TVMQVp:niet
EKUNQWp:no
HROLPUp:nobod
=YUOOQp:noch
DWQNPPp:nosso
GZKPPOp:notre
IPQOPPp:numbe
@cMNNOp:nur
SLUNLLp:nächs
9YZLPQp:o
FSROPOp:obrig
ONWPMIp:of
^JJMLOp:offic
BQRNQVp:og
RJKNSSp:oi
LcNLFKp:on
_ESMMJp:one
CWaKMHp:only
VNJOOOp:onze
VNJOOOp:opdra
:\ONQUp:optio
=`UJRLp:or
UdHMHCp:organ
`HIPMMp:os
@UYPONp:other
BQVNPSp:ou
DSNOUQp:our
FeTDKLp:panel
@XVMOOp:para
ASSNSQp:payme
_HKOOKp:per
PJQONRp:perso
IPQOPPp:phone
FQUNQOp:pin
JRTMMNp:place
IIPLTWp:pleas
NPRSNJp:point
WKNNOLp:polic
SLISKTp:poort
SENQQRp:por
bGNLNIp:portf
]PCKMPp:posit
]IKONMp:posiz
XKJPNOp:poste
^HLOOJp:pour
JOLKUUp:prepa
ERRNRQp:princ
_HHPNNp:probe
C\MMMUp:produ
J]BNRRp:progr
dFHNMMp:proje
ZLJNONp:prueb
]IKNOLp:på
[XKJLFp:quest
ZKNNNKp:ready
IUKNQRp:recru
DWPOOQp:regar
^KJLLOp:remot
B[OOPOp:renco
WKMONNp:repea
?[PNROp:requi
NOHULTp:respo
GQPNQSp:retur
>WYPNNp:revie
KOTONOp:robot
WMIOOOp:rol
]NJOMJp:room
\MIMMNp:round
[OLNMIp:salut
TIROMOp:satel
UJPMRLp:sched
@[PNQOp:scree
FRSKQSp:searc
ZLINOOp:secon
DTTPOOp:secur
YYIMIJp:see
FUPNQPp:segue
HMUONTp:sehr
[KKOLNp:seite
XKQNMJp:sen
iHAKLPp:senio
CSUQSKp:serez
OKTONNp:servi
?VROSRp:share
ZILOMOp:ship
?VSNPTp:shoul
WMNOOKp:shout
9ZRMVSp:sich
XPQKKKp:sie
FRROLUp:sind
CQRNPUp:skal
IQOOOSp:slot
HVSNLOp:so
ENUOPRp:soon
SVKNLLp:sorry
D^NNPMp:sorte
LJVPMPp:speak
CVOOOTp:speci
FOXNNPp:spedi
YLIPMPp:sr
CRROSQp:sre
ZIMQNKp:staff
]WFNKHp:stage
JSPOOOp:stake
ZKIONNp:stell
HUPNNQp:step
GKQNQXp:story
FKROQXp:strai
\JLNNLp:stric
bHINPJp:syste
?`OMSLp:só
YLHOOOp:tag
FPPOOUp:tale
JRPOOOp:talen
fMEPKHp:talk
^GLPMLp:talki
@ROLWVp:tarde
UXLNIJp:te
S@^LTIp:team
>UUNSRp:teaml
iGGMLKp:teams
PSUJKMp:teil
RCYMQNp:teiln
[DQONMp:telef
m?HRILp:tell
dDLPKKp:ten
8ZPLYRp:termi
BTVNOPp:test
HQRONRp:teste
<NZNTUp:that
dRNGFHp:the
ESONRSp:them
lKDNLDp:then
QHfJHJp:there
TLMNPOp:they
\JKNPKp:they'
FRQJSUp:this
[JKOMMp:til
GUUKITp:time
]IJNOLp:tjäns
O^WLGCp:to
MMVMMQp:ton
:V[LOVp:tu
`FMOMJp:tuesd
^GHQMOp:two
ZLJNONp:técni
`KKOEOp:uhr
?YPMOVp:ul
`DSHOLp:und
hJILJJp:uns
`JJOKLp:unser
`GKOOJp:up
bFKQMIp:us
ZLJNONp:vacan
DXPOOOp:vaga
KPTNONp:value
UMJOOOp:van
ZKLOMMp:vi
FSQOQPp:via
BM[LRRp:video
[JNPKMp:vom
[KKOLNp:von
NOKVNOp:voor
IPTNNQp:vorab
?VSNQRp:vors
9XYPOQp:vorst
YILRNKp:vous
F`HLKUp:vp
`IJNOKp:välko
YIMPOLp:w
hDJMKJp:waiti
[INOKMp:war
XKHNORp:was
QXSMIGp:we
YKNQKKp:we'll
JRONORp:wedne
JVVOKJp:went
]JKPLLp:wg
KKWONOp:what
TV]IFDp:who
NMXOKMp:wie
hIJLGKp:will
\IKPJQp:wir
YJVLNGp:with
cIHMPJp:witho
:YcPKIp:won't
^MKOKIp:would
HRPOPQp:wrap-
DYSPMMp:write
GSOOSPp:wurde
?SYNNRp:x
XINQNLp:y
f^GCM?p:you
E^INIWp:you'l
gFHMMJp:you'r
YJRKIQp:your
GRRNPQp:yours
;YWNTNp:zelf
AOUNQVp:zmitt
>WROMVp:zonde
_MJKLMp:zoom
;^TNOQp:zufäl
TGSKOSp:zum
HWOONOp:zweit
;UTSTOp:|
?TNNXTp:¶
RPQRMGp:à
\JKNOLp:är
VLONMNp:übers
LOSIPTp:–
S]4OK]r0
_`BG=Ur1:↵
kXFD>Nr1:↵-
PDJEmJr1:!
PDIDrGr1:!-
WCCHIlr1:&
ZBBKHhr1:&-
[PHHD\r1:'
WWGGEYr1:'-
hL5VRHr1:(
kDEYN@r1:(-
JRfBOHr1:)
DTfCPIr1:)-
oGIMIEr1:+
nIJLDIr1:+-
UFAD`Zr1:,
VLAB_Vr1:,-
ICMMiJr1:-
<HSOjIr1:--
bQN1I_r1:.
dTH6LXr1:.-
hD@Lj9r1:/
dCAKl;r1:/-
VJABV`r1:0
XLABX[r1:0-
H=]>aYr1::
L@QBcXr1::-
dGGL\@r1:;
PXOD^Ar1:;-
lMHHHJr1:<
tDGJDMr1:<-
J^JNOLr1:@name
DaKNONr1:@name-
cIGOLKr1:[
dIEPLLr1:[-
BTUNQPr1:]
CTTOQPr1:]-
4\UKZPr1:a
8[TLYOr1:a-
hEOJHKr1:about
bHPLJKr1:about-
RY]ECIr1:after
\OYFFJr1:after-
dTGHGKr1:again
bXFIFKr1:again-
ZJLONMr1:along
_HJNOLr1:along-
DcJQNJr1:als
GeDSPGr1:als-
5VVLUXr1:analy-
4WULUZr1:analyst
]ZAN/er1:and
[ZIK+gr1:and-
JTcJFIr1:as
GZaGGJr1:as-
LMMZNLr1:ascol-
NJJbNHr1:ascolta
QMNK[Hr1:asked
LOVIXGr1:asked-
fZGEFHr1:asks
gWHDHHr1:asks-
HGbIC]r1:asses-
NKLcNDr1:assis-
NKMaLFr1:assiste
Y^BB_@r1:at
W]GC^?r1:at-
IP]KNKr1:attac-
DP`KOMr1:attached
^]GGHIr1:aus
cVFJJFr1:aus-
JLcKKKr1:away
HKcKLMr1:away-
GFJN`Vr1:befor-
HCJM[]r1:before
S[IQDMr1:belt
MbHQFMr1:belt-
LJGOLar1:build-
LJGQN^r1:building
BSVNPPr1:buyer
DSUNPPr1:buyer-
NZCDYSr1:by
D`DEZTr1:by-
YSHNHQr1:calls
TUGOIQr1:calls-
YfFHHFr1:can
FGlJLKr1:can't
CHlJLMr1:can't-
MgJHKIr1:can-
DLaMONr1:cance-
@USLWOr1:candi-
@UTLWOr1:candidate
ETQOQPr1:clic
BVROQPr1:clic-
I_KNHRr1:colle-
:ZUMTPr1:com
:YTNSQr1:com-
BaNNNMr1:con
H_LNMLr1:con-
ESPOTPr1:conta-
EVNNUOr1:contatto
JQPOQOr1:controller
EQQPOSr1:couns-
GPQPOTr1:counsel
qCCJNKr1:cover-
lGDLLKr1:covers
JRPOPOr1:da
ETROPPr1:da-
FQVPNOr1:das
FQVPNOr1:das-
=USOUQr1:data
=UROURr1:data-
PMFRSSr1:de
OMFRTRr1:de-
BQSQPSr1:di
7TVSRTr1:di-
OZTIHLr1:direc-
YYHJJMr1:direct
9T[OQRr1:director
UC\KNMr1:does
\CWJMMr1:does-
`JKKLNr1:doet
gHJJJMr1:doet-
YZNIGJr1:drive-
\IXHJKr1:drives
]QEPLLr1:du
WSGPLMr1:du-
IJJLcOr1:dura
HIIK_Ur1:dura-
XV@YT>r1:e
ZG<_^@r1:e-
HRROPPr1:em
CRSPQQr1:em-
][XDG@r1:en
Y\ZDF@r1:en-
%U_K`Ur1:engin-
+TZM_Ur1:engineer
SHYLIPr1:enjoy-
PG]MHQr1:enjoyed
JEiLKKr1:está
MDeJOLr1:está-
iEGMOIr1:et
aIIOOJr1:et-
KKJbOKr1:fica
LJKbNJr1:fica-
CRRNUQr1:filtr-
DQRNTQr1:filtro
UHH^MKr1:first
[FH\KIr1:first-
H_TESFr1:for
JaPDUFr1:for-
HWZMFMr1:found
SIUHC^r1:found-
ZUN^5Jr1:from
VSNa6Lr1:from-
@UWNROr1:für
?UXMQOr1:für-
DTMNH`r1:gmbh
@WMMJ^r1:gmbh-
QH]THIr1:greet-
NU]SDBr1:greets
HJMKLdr1:group
HLMKLbr1:group-
NJ_JNJr1:ha
NJaJOIr1:ha-
H_JQKMr1:haalt
EaHQMNr1:haalt-
LFNNIcr1:hall
OLMMJ\r1:hall-
XGZIMJr1:hande-
[G\FMIr1:handed
PZ=RNSr1:has
MZAPRPr1:has-
TYJOIKr1:hat
[VIOHIr1:hat-
>TVNVNr1:healt-
ASVOTNr1:health
TIEcILr1:hears
[HF_HIr1:hears-
dRFMIGr1:here
aTGMHHr1:here-
JIJNIfr1:house
OHHMHfr1:house-
IIKjMFr1:hört
IIKjMFr1:hört-
BcXLHHr1:if
@`\LEMr1:if-
J[LNMMr1:ihnen
KZLNMMr1:ihnen-
fHHPLIr1:im
jFIOJGr1:im-
XbAC\@r1:in
\dCBU@r1:in-
NJ^D^Ar1:inter-
1VVMfJr1:interview
OLWEYJr1:interviews
UJH^LIr1:invig-
ZGFaKGr1:invigilates
gFHRDPr1:invit-
bENQEPr1:invited
SSGQLPr1:invites
[IVa,Sr1:is
_P^Q-Or1:is-
XBGVMVr1:isn't
WFOMHYr1:isn't-
OEkHKIr1:ist
PDmGJGr1:ist-
_JFZHJr1:joins
\JEYLKr1:joins-
LKK_MKr1:kijkt
LKK^NLr1:kijkt-
IeLMJJr1:knows
IeKKKJr1:knows-
KKPM\Kr1:komt
LLQMZKr1:komt-
VF_JKJr1:laat
UG^JMJr1:laat-
aJFLC[r1:lab
]LHMCZr1:lab-
EPQOUPr1:labs
DPQOUPr1:labs-
@RWMTPr1:lade
=UZLSOr1:lade-
[ZDHPIr1:le
X[EHQIr1:le-
5U]LVQr1:lead
9T\LTPr1:lead-
LIIIW\r1:leads
SFFHW]r1:leads-
SYIMLMr1:leidt
S[HLKMr1:leidt-
EGGNXar1:lette-
GI`GKWr1:libra-
]]HKHDr1:liga
\\IKHGr1:liga-
JLL_NLr1:liste-
IKJaOLr1:listens
UQE[JKr1:looks
XMF]HKr1:looks-
HPSOPPr1:mais
GPSOQPr1:mais-
J`KMLLr1:makes
K]JOLLr1:makes-
0W[NUVr1:manag-
:UWMSUr1:manager
YDLQHXr1:may
ZBLOG[r1:may-
GJ\PMQr1:me
DJ_QLPr1:me-
FL[UNJr1:minds
ID[YOKr1:minds-
IV]KHKr1:mir
IT`JGKr1:mir-
hEDMISr1:mit
`HELIXr1:mit-
>UWNPQr1:more
<UWORQr1:more-
JH]PNMr1:moved
KJZPNNr1:moved-
LLJMJar1:museu-
MLJNK_r1:museum
CcOQLIr1:na
C_PQNIr1:na-
CNZLQRr1:no
CQYMPQr1:no-
LK`IOKr1:não
JJgGNIr1:não-
XEJ[MJr1:obser-
XHLUNLr1:observeert
\KKNNLr1:och
_JJONKr1:och-
^MKNINr1:of
ZNKMKNr1:of-
?TWONSr1:offic-
AVRNOUr1:office
cJEOOJr1:og
dIFNOJr1:og-
M]^@<Vr1:on
N\VC?Xr1:on-
FG[WOKr1:only
GIZVOLr1:only-
\CJNJYr1:opens
KJKOM^r1:opens-
LN]KOJr1:opera
FN_MPJr1:opera-
=XWMOQr1:or
<XWMPRr1:or-
JS`MIFr1:par
JY\LLCr1:par-
ZNLLMMr1:per
TQLLONr1:per-
F`JONMr1:por
G[KOONr1:por-
NKMMI_r1:quest-
eQQFIEr1:qui
cGYFGIr1:qui-
QG[MLNr1:ran
MJ^LKNr1:ran-
`EEM`Cr1:re
aEIIZHr1:re-
TJTKMOr1:read
XIRKLPr1:read-
BOMPJbr1:recep-
GMKPN]r1:reception
JNaMKIr1:retir-
HOdMHKr1:retired
NTHOOQr1:revie-
DUSNPOr1:role
AWUNPPr1:role-
HFMNKfr1:room
HIMNMbr1:room-
FFgLOKr1:saiu
GJhLLJr1:saiu-
VKJ\HKr1:says
VKJZJKr1:says-
KJMLM_r1:schoo-
MLLLM[r1:school
FMLOO]r1:schul-
FNLNP]r1:schule
NVIMPPr1:scree-
1Z[PPTr1:searc-
8YVPPSr1:search
DRdKLIr1:sends
ESbJMIr1:sends-
VGPWKJr1:sera
SGZSIJr1:sera-
TbFIKJr1:set
ReGHKIr1:set-
S]LLGLr1:shows
Y\HLFKr1:shows-
;YVOOTr1:sind
9XWNOUr1:sind-
HIGdPMr1:sits
HIHbPNr1:sits-
GNYMPNr1:so
EUWLPMr1:so-
NJaJKKr1:start-
OJ_JKLr1:started
EWJ[MLr1:stays
GZF]LJr1:stays-
]JJMMOr1:stell-
[LKLMOr1:stellt
JIONK_r1:stree-
KKNMK\r1:street
]FTLNIr1:stößt
bESMMFr1:stößt-
jRBFJKr1:takes
hU?GIMr1:takes-
R`WDIDr1:te
T\^DFBr1:te-
HYWMHLr1:the
IX\KGKr1:the-
[XFKJLr1:ti
\]BJJLr1:ti-
ARYNRNr1:time
ARXNRNr1:time-
OY;E[Wr1:to
OTA<iQr1:to-
JGMNMbr1:tower
KHMNLar1:tower-
FVPOOOr1:un
FUPOOOr1:un-
]QNKIJr1:und
lGGHLLr1:und-
S`FIMJr1:van
ZVELMMr1:van-
P^DYHGr1:vom
QXD_HEr1:vom-
K\JMJQr1:vos
IWLTIQr1:vos-
][T@IFr1:vous
_[NBJFr1:vous-
;SSLUWr1:w
<TSMSVr1:w-
JK]MMMr1:was
HKaLMNr1:was-
JJY\LEr1:watch-
JIX\MFr1:watches
Y`8TQDr1:will
\\4ZRBr1:will-
aIGMNNr1:wird
dJFLNMr1:wird-
IKKT[Lr1:with
EJG\\Lr1:with-
BP\OONr1:won't
EN]NOMr1:won't-
WT]IEDr1:would
ZO\JFEr1:would-
s@@IZEr1:y
mA@F\Jr1:y-
\NMOHMr1:yard
[NMOHMr1:yard-
OYKOLLr1:zeigt
USJOLMr1:zeigt-
FHbTNHr1:zit
FL[XMHr1:zit-
:RRRRXr1:zwisc-
>QRRQVr1:zwischen
PRSXLBr1:|
TRF\NCr1:|-
WRJHPOr1:¶
\OKHMOr1:¶-
BD_ZJPr1:è
DBZYHZr1:è-
=RRJR\r1:é
HOOJO[r1:é-
OU0GpPr1:–
TU<DbOr1:–-
[NIJSLr1:✓
]KIKVIr1:✓-
%\aLVUr2:↵
&ZbMXSr2:↵-
<RVPQUr2:!
AOTQRSr2:!-
$^lHLYr2:(
([dKOYr2:(-
;UYPTMr2:)
;SZRTLr2:)-
OTOLRJr2:+
PQQNPIr2:+-
L7f1Gyr2:,
E;g2E{r2:,-
3XVMWUr2:-
4VUMYUr2:--
=PH^URr2:.
BNE]OYr2:.-
6OWPM`r2:/
4SUOQ_r2:/-
Sg>?PSr2:0
WZ:=Pcr2:0-
1WRMdOr2::
,ZUKcRr2::-
AEdMaBr2:;
@MdI`Ar2:;-
lMHHGJr2:>
hLHIILr2:>-
ZG\9F^r2:@name
YKKBM\r2:@name-
K5gO^Gr2:a
I:NTaTr2:a-
KI`LOLr2:about
OGcJMJr2:about-
WOJOMOr2:accue-
YOHOMOr2:accueillera
[YHGMKr2:after
^XEHLKr2:after-
PZ]FALr2:all
UT\EDLr2:all-
RYZIGDr2:am
RYYJHDr2:am-
Y[GKHJr2:anali-
[XHLHJr2:analista
RKUOMLr2:analy-
PMBH^Ur2:and
OLEF]Wr2:and-
NHKNaKr2:appli-
NIGKhHr2:applicant
^GFXHNr2:as
[HGXJNr2:as-
CQEYdCr2:assis-
E\RH\Cr2:assistante
IL`MNKr2:at
KHaMNJr2:at-
XVQNEHr2:atten-
UJ[MIJr2:attend
IM]NMLr2:auf
HM_NLKr2:auf-
KgJLKGr2:avail-
CHhNNLr2:away
@IhMOMr2:away-
MVSYAJr2:be
GMRf=Qr2:be-
IJMOGer2:befor-
?XRNRQr2:bespr-
ISPOPPr2:besprechungsoptionen
gHFKNLr2:betri-
_JLINMr2:betriebsrat
4WWL\Or2:betwe-
0XXM]Pr2:between
XKLMVIr2:bewer-
XIKL[Hr2:bewerbung
Q^ELKNr2:booke-
ZSGNJNr2:booked
NBIK]Yr2:bring
TCIJYWr2:bring-
D[`LJFr2:build-
CUSNPQr2:c
ETROPQr2:c-
RKMMTPr2:call
OLNKUPr2:call-
PeCHRHr2:candi-
D_HMVLr2:candidate
Y\HLFKr2:candidates
aKIPILr2:ceo
dLHOGLr2:ceo-
BOTLH`r2:cerra-
UI[JGOr2:chair
WIZIGPr2:chair-
WRLPJLr2:charg-
]PKOKHr2:chargé
kGGOFMr2:chef
jJEPEMr2:chef-
RLJMG^r2:co'
RMLNHZr2:co'-
TQINNPr2:colle-
UPINNPr2:collect
SROSIKr2:compl-
ORSVGIr2:compliance
FTQOPPr2:compu-
IRPOPOr2:computer
[WEJTEr2:confi-
G^KPLNr2:confirm
]TILJJr2:confirmed
bREPIHr2:coord-
aLIMHOr2:cto
bKILIOr2:cto-
TYVHIFr2:da
WXYHDGr2:da-
KYTMKJr2:day
I\TMKIr2:day-
Q[SVBCr2:de
P[XUABr2:de-
XOXNEHr2:den
SP_LGEr2:den-
JWJJH]r2:depot
LWJKHZr2:depot-
aIJSHKr2:deput-
bIISGKr2:deputy
McIMILr2:der
RbGMHKr2:der-
R\HGONr2:dial
W[DGONr2:dial-
N]RJHJr2:die
R`NJEJr2:die-
_GHQMOr2:dir
]HJPMOr2:dir-
[KHRLNr2:direc-
=UPPRVr2:director
_LEOOMr2:diret-
\MIOMMr2:direttore
[VGJKLr2:do
_XDJKKr2:do-
FVLHJ`r2:door
I\GGEbr2:door-
;aWMNLr2:du
<dUNJMr2:du-
RDGnGHr2:e
PDHkHJr2:e-
BZQNQNr2:einen
B[QNPNr2:einen-
\dEMEDr2:el
YaENHDr2:el-
YI]LHHr2:emeri-
ZI[LHHr2:emeritus
FILmKFr2:en
BJd`J@r2:en-
[EMPRLr2:engin-
<QUNWRr2:engineer
mDFREKr2:engineering
U[HLIMr2:enseñ-
XVGMJMr2:enseña
AcHZKIr2:er
C]G_KIr2:er-
HGXZQHr2:estar-
KITYPJr2:estará
YSOVDEr2:every-
THYXFGr2:everyone
AI[GcLr2:first
CKXK\Nr2:first-
CGM]MZr2:follo-
Ua>J]?r2:for
Y[BD^Br2:for-
R@LXQSr2:from
CHNQQ_r2:from-
R^NNJEr2:front
[WKOGGr2:front-
BGbNF[r2:gave
BC^NL\r2:gave-
cJEMLNr2:geren-
gKALLNr2:gerente
=WUNUNr2:googl-
CTSNROr2:google
JS_HCSr2:has
VLaFBOr2:has-
ZHWNHKr2:have
ZGXNIJr2:have-
e[ACHMr2:he
cLHPKIr2:he'll
cLHNKIr2:he'll-
e_BDEJr2:he-
wC@MHKr2:head
wF@KHJr2:head-
TBfGKLr2:her
TBgHJLr2:her-
NIcJKKr2:here
LM\LMMr2:here-
oPFEGJr2:het
pQEEFIr2:het-
WZINJJr2:hi
ZYHMHJr2:hi-
YFFHN`r2:hirin-
ZGEIO\r2:hiring
;SSOXRr2:hope
=NRPZRr2:hope-
ZR]L;Ir2:hr
\RYJ<Nr2:hr-
M[OJNKr2:i
R\GLOJr2:i'll
UZFLNKr2:i'll-
WTPJMIr2:i-
cERJNIr2:if
aDQKOKr2:if-
gUCIGKr2:ihnen
^XDJHMr2:ihnen-
]fCJCGr2:il
]iAFEHr2:il-
<VVITTr2:im
@TYGTSr2:im-
Y:]mB:r2:in
V>WpB=r2:in-
WOHRZ@r2:inter-
WJIYKLr2:internal
<\SBeIr2:interview
jNJBFOr2:interviewer
\IMJC\r2:intro
[HLHE]r2:intro-
_XDS=Nr2:invit-
VVJSAQr2:invited
TVGQKMr2:inviting
YIHMKWr2:invol-
QIGSKZr2:involved
^DVJAWr2:is
]RVC>Ur2:is-
VZIKV@r2:je
cWIKN>r2:je-
^E[EKLr2:join
cA[GHKr2:join-
VgCJJFr2:la
`_?LIGr2:la-
cJ[PB?r2:lab
]I^PDBr2:lab-
XDL\NHr2:le
VDL_LIr2:le-
R\EUKGr2:learn-
RVHUMIr2:learning
XICNYOr2:leite-
SGHL[Qr2:leiter
XLKOLOr2:leitu-
aIJOIOr2:leitung
T^DNKJr2:like
Z[COKIr2:like-
WTLMIMr2:line
ZYHIILr2:line-
DKHfMPr2:liste-
U`GJKJr2:logis-
X`GJJHr2:logistics
HPQOSOr2:m
GPQOTOr2:m-
?YUMPOr2:manag-
EVQNQPr2:manager
G`IOMOr2:manda-
b`?EMGr2:me
cY@HNHr2:me-
KLL^MMr2:mee
KIJdMKr2:mee-
HROK_Hr2:meet
KWJI`Er2:meet-
FQQPQRr2:micro-
GQQPPQr2:microsoft
BMNZNUr2:minut-
AMM]MUr2:minutes
>RK^NRr2:mit
<TL[NVr2:mit-
OeHHLKr2:move
ScGIKJr2:move-
RK[MLIr2:my
LXWLIJr2:my-
[LLMMLr2:nativ-
\VKNIFr2:night
\VKMIGr2:night-
aGV8JZr2:no
Y[T9DUr2:no-
LI`GNPr2:non
LJ^INOr2:non-
EGcAOZr2:not
GG^DOZr2:not-
_IFQNNr2:notre
`IFPMNr2:notre-
YGSOJNr2:now
aFMOIOr2:now-
SfCFY@r2:o
GhBI]Cr2:o-
JMIgGLr2:obs
LHJdINr2:obs-
HIObNJr2:obser-
;[PQSQr2:of
=XOQSRr2:of-
RiJKEEr2:offic-
AiMMNHr2:office
ITQVX=r2:on
HSOYY=r2:on-
RGEF[Zr2:one
WFDH[Vr2:one-
GPOKPZr2:onlin-
GMLKMbr2:online
ZI[LGJr2:only
YH]IHJr2:only-
KKMN_Kr2:onsit-
LIINdJr2:onsite
L[MPJKr2:open
I]LNLMr2:open-
]KMKLNr2:ops
YLNMMNr2:ops-
_HKMZAr2:ore
^IKMYAr2:ore-
jFFRGKr2:organ-
gHFRGLr2:organizer
ULKOOPr2:ort-
DKO[C^r2:our
FHN]B_r2:our-
N]ZGJEr2:out
J^RJKKr2:out-
_OAYHJr2:over
^RAYFJr2:over-
JNOMWOr2:pair
DPRNWOr2:pair-
EcLMQHr2:para
I[MNPLr2:para-
_bEHHDr2:peopl-
a^JFEFr2:people
_ZBQHFr2:perso-
dRCGNLr2:personal
[LKOLMr2:personalreferent
JPLPWMr2:phone
GRJP\Kr2:phone-
KdCKWFr2:plann-
^B`LLBr2:plant
YBWLHTr2:plant-
BOMQO\r2:planta
[MLOKMr2:pm
dJHQIKr2:pm-
FOIMR\r2:porta-
WEET_Gr2:prese-
TING`Hr2:present
lDEPKJr2:princ-
lCIMKJr2:principal
ZKNNLMr2:produ-
TLOLLTr2:progr-
SMOLJUr2:programme
gKKMGJr2:prova
`JKOKLr2:prova-
HbJINNr2:prête
K_JHOOr2:prête-
Z\NJIBr2:que
^O[HIAr2:que-
eEHNNMr2:quest-
iCFOJOr2:questions
J\IPLOr2:qui
K]IOJPr2:qui-
>hHLPOr2:recep-
=`NOQOr2:reception
KHHRO^r2:recor-
]`>SAKr2:recru-
cMNNNBr2:recruiter
_OB[HGr2:recruiting
TfHJGGr2:recruitment
ZVIJNJr2:recrutadora
=^QOPPr2:recrutement
`MHQJIr2:recruteuse
KLMK`Lr2:ref
IKLJfKr2:ref-
cHHGOQr2:resea-
^JGLOQr2:research
lIDOHJr2:respo-
bOGPIIr2:responsabile
bIJPKJr2:responsable
_PUUA@r2:rh
YSWRDAr2:rh-
_KGQIOr2:ring
XSFPIOr2:ring-
YKLNWEr2:round
aJJOOFr2:round-
ODCaQQr2:run
NFE^RQr2:run-
AbNOOKr2:schoo-
K]MONIr2:school
RJKOYLr2:see
QGJO]Kr2:see-
PaGLKLr2:selez-
YYFLKKr2:selezionatrice
G`HQMMr2:send
GbGPLNr2:send-
TWHIZDr2:senio-
TYGHXFr2:senior
YGMVLLr2:shado-
ZKNLOMr2:shadow
NILJ^Nr2:share
H_GD[Lr2:share-
MQRYOBr2:she
HdNJRDr2:she'l-
MaLMOCr2:she'll
\HQVNAr2:she-
FP\NMLr2:si
FVXOLLr2:si-
cILLJLr2:sich
aDXJJJr2:sich-
\?ZILOr2:sie
e>YDLMr2:sie-
IKLcKLr2:silen-
^HIMNPr2:sit
[KJLNOr2:sit-
EQTOQPr2:sobre
HPROQPr2:sobre-
aKLNKJr2:socio
aKLMKKr2:socio-
hJIPIFr2:staff
hKHPJEr2:staff-
HHJMeMr2:stage
JHKKbQr2:stage-
XLEYLLr2:stand-
^NEPLMr2:standard
`HLMMLr2:take
aILJNKr2:take-
DoHJJKr2:talen-
IhHJJLr2:talent
WDDQZPr2:te
ZGEOXNr2:te-
CMNKaOr2:teach-
@NRK[Sr2:teacher
INQMNWr2:team
GMRMOXr2:team-
sFCLJIr2:teaml-
\MFOMOr2:teamleider
bJKKOIr2:teamleiter
gHHPIKr2:teamleitung
;YOMQYr2:techn-
;XOMSYr2:technical
AQ\MRMr2:telef-
CTPNUPr2:telefonico
dGGNNKr2:test
aHHONKr2:test-
TOCKI`r2:text
QRFII_r2:text-
LILN_Mr2:thank-
HLZNPOr2:that
JI_LONr2:that-
PUT9RVr2:the
M^U3URr2:the-
Q?_N=_r2:then
RA\KC]r2:then-
XVBGZJr2:they
XXFEVIr2:they-
UHfIBMr2:this
RIbKFMr2:this-
]HTILLr2:thoug-
WHWJNLr2:though
NJHeMHr2:time
NKFgLHr2:time-
?SSMTTr2:title
7VVNUSr2:title-
g9`EUAr2:to
b=bEU@r2:to-
IH]GQTr2:today
JG[HPVr2:today-
G`JONLr2:trans-
kAIMLKr2:trave-
hBJNLLr2:travelling
]GHILYr2:two
UJJKMYr2:two-
ZLLQMJr2:types
]MMJMKr2:types-
@`JKG_r2:uffic-
FaOOJKr2:ufficio
OJJKM_r2:un
MDNLMbr2:un-
_MONIGr2:und
RURMKIr2:und-
X`EIKIr2:up
WcGFLFr2:up-
A\^ODKr2:us
GU`NEKr2:us-
?UWNOTr2:vacan-
BSVNNTr2:vacancy
YJLPKPr2:value-
YLMOMMr2:values
IKOP]Jr2:vorst-
VKDJ`Lr2:votre
VVEGZGr2:votre-
a_@LIEr2:vous
ZaBJLHr2:vous-
kHGOGIr2:vp
jHHPGJr2:vp-
HeJMLIr2:wait
GgIMMJr2:wait-
LINKM^r2:walk
PHMJM^r2:walk-
GLFeMOr2:watch-
FESLcMr2:we
?BOGf\r2:we-
eS\W5:r2:who
\IMTIKr2:who'd
VFQ[HIr2:who'd-
XSA]GJr2:who'l-
YSB[GJr2:who'll
RLJ[LKr2:who's
WKJUNJr2:who's-
XS]`;8r2:who-
KG[RLOr2:whom
FGbSKOr2:whom-
[JPUHHr2:whose
TLI\LIr2:whose-
\HOKOMr2:will
[ITINKr2:will-
CIIOVar2:wir
FIJPYWr2:wir-
XCKMYOr2:with
JGMO\Qr2:with-
JOUQMNr2:would
IQTRLNr2:would-
U_[:S=r2:you
L\EI\Ir2:you'r-
J[FK\Hr2:you're
]Xa5R>r2:you-
M<X]a;r2:your
OFSYa8r2:your-
KKcJMJr2:zich
JFiIJMr2:zich-
AXROQOr2:|
CWSNPOr2:|-
EKGMX]r2:–
DMJNV\r2:–-
<WTNQTr2:•
:ZVOPRr2:•-
RMXNOFr3:↵
[LZKHFr3:↵-
ZNQNIJr3:!
_MOOFJr3:!-
fUIJICr3:&
]^LIHAr3:&-
DLLO^Qr3:(
FMKN`Or3:(-
ZDIXNMr3:)
\AAUXNr3:)-
JPUNMPr3:+
`8YQQHr3:,
XKVREJr3:,-
6SVO^Nr3:-
?RWLZLr3:--
MTRN_:r3:.
OUPN\<r3:.-
IVGZTGr3:/
WWDQSDr3:/-
L]:CV]r3:0
OV:DX_r3:0-
W\GAXHr3::
^ZC@\Br3::-
=bPRHPr3:;
BVMPXMr3:;-
=WQMUSr3:<
@TQNUSr3:<-
cFJOKMr3:@
_GKPLNr3:@-
HXU=QWr3:@name
MQRIJWr3:@name-
KNCF^[r3:a
LO>Ab_r3:a-
LXCIOZr3:about
QXBKOVr3:about-
F`OOKKr3:admin-
E_OOKLr3:administrator
LMIMO]r3:after
]ICKMYr3:after-
gHJOHJr3:am
gHJQFJr3:am-
EE`J`Fr3:an
DG]J_Jr3:an-
DMNNUXr3:analy-
ENOOTTr3:analyst
TNMOMNr3:analytics
O^OLHJr3:and
KVLROLr3:and-
KZRLKLr3:apolo-
JKJM`Nr3:appli-
KIKQ\Nr3:application
PYLPHMr3:archi-
ZK^FFKr3:as
]KZFIKr3:as-
MoLGFEr3:assis-
MpLHEEr3:assistant
TNU;G`r3:at
\RV<BXr3:at-
ZKIULKr3:audit
RKF^KMr3:audit-
^JLQJJr3:bank
[LMQKKr3:bank-
PYW\B<r3:be
MUR^?Ir3:be-
KeHKMJr3:befor-
L_JLMKr3:before
YQLRKGr3:bring-
_MHNMLr3:busin-
\OGNMMr3:business
@QYTVFr3:by
?RYSWGr3:by-
I^MKGTr3:c
I[LJHXr3:c-
]QJHNLr3:calli-
SXIKMMr3:calling
YOGKXHr3:candi-
ITLOVLr3:candidate
QM[QKEr3:chair-
bESIFPr3:chat
_GOJJPr3:chat-
WIVOKJr3:chef
SH]NJJr3:chef-
IZXHJLr3:clear-
IU]IJKr3:clears
YGJLOVr3:close-
WKWLJJr3:co-fo-
PG^MMKr3:co-founder
OFJLUZr3:comes
PCIK[Xr3:comes-
DMVN^Gr3:confe-
UH\NJHr3:conos-
dSEMIHr3:consu-
]NLNGMr3:consultant
J`MKNJr3:conta-
[JYMGIr3:conve-
bLLOHIr3:conversation
:jNQIOr3:coord-
8mMQHNr3:coordinator
XJQLLPr3:cover
UILKLYr3:cover-
bGINLLr3:da
`IFNOMr3:da-
KIHRaKr3:dat
KIIQcJr3:dat-
FOQNUPr3:data
ENQNWPr3:data-
WOJOQIr3:de
SVIOMLr3:de-
[_IJHEr3:deput-
T`LKIFr3:deputy
cKHNNHr3:der
`KIMNJr3:der-
@`MNPNr3:des
A^NOONr3:des-
\MLPJKr3:desig-
ZFGMG`r3:desk
WMEMG]r3:desk-
[LJXHIr3:dinâm-
ZLLYEKr3:dinâmica
`?^OEHr3:direc-
[LKOMLr3:directeur
YE\OIHr3:director
fHLMHKr3:does
cIKLJMr3:does-
NJHGOdr3:door
NLIIO_r3:door-
[LIKNPr3:down
]KIKNOr3:down-
WGCLIdr3:du
[FBLHdr3:du-
;VLI_Ur3:e
;WPFX[r3:e-
]G\JHGr3:edito-
[I]JIFr3:editor
JSOEcFr3:el
KQQF]Ir3:el-
FBa^JJr3:em
DGc]HGr3:em-
K];PI^r3:en
FbBME^r3:en-
_JEQLOr3:encar-
^IFOONr3:encargada
GJSO\Lr3:enfer-
YKLOKOr3:eng
[JKPKOr3:eng-
xE@OHFr3:engin-
oGCOJGr3:engineer
`KHQKLr3:engineering
B^HNTPr3:entre-
C]GNUPr3:entrevista
JHcMMKr3:file
HIdMLLr3:file-
IDHJ]^r3:find
JDLJ\\r3:find-
QMMHM[r3:five
WKKDL^r3:five-
VPEWXAr3:for
LTG[Z?r3:for-
VHBP[Nr3:freue-
SIDP\Nr3:freuen
m:UWBEr3:from
j:WUCFr3:from-
`HKOGRr3:futur-
GRSOOPr3:gap
FSTOOPr3:gap-
dYIMEAr3:gate
aWJLBJr3:gate-
dSGIGKr3:gespr-
aHLJNMr3:gesprek
YILPKQr3:gesto-
JQQOPPr3:go
HRSMPQr3:go-
FTQOPPr3:googl-
GSQOPPr3:google
[GKTNLr3:groep-
WGLWNKr3:groepsopdracht
MLKOSTr3:group
MKLOSTr3:group-
iCINKLr3:has
gFINKKr3:has-
NIGObKr3:have
NLHMaKr3:have-
kKCNIJr3:head
eJHNKJr3:head-
PINLK\r3:hello
WILJJYr3:hello-
cGCYLIr3:her
ZFI^NEr3:her-
K[?[XCr3:his
UY@TVBr3:his-
XVGOKKr3:how
R_EPKJr3:how-
YFILK\r3:hr
[EGKJ]r3:hr-
>SYQNPr3:ich
BRYPNPr3:ich-
KGINNcr3:id
FJKNXXr3:id-
U_EMKIr3:if
W]ELLIr3:if-
YUTLFFr3:il
YP^HEFr3:il-
ObNY8Jr3:in
FaLV7Zr3:in-
7CF[hWr3:inter-
IMMLHcr3:internal
DXFIjEr3:interview
NBYLbDr3:invit-
ZKUKHNr3:invitation
NC^WIJr3:is
VGXVFHr3:is-
HJbMMMr3:isn't
GJcLLMr3:isn't-
iETKEHr3:it
jCQLGJr3:it-
ZLNPJMr3:je
XMNOJNr3:je-
QJXXHHr3:job
VIUYGFr3:job-
TJNLPRr3:kenne-
FQVPNOr3:kennen
QaSEKDr3:la
R]XCLDr3:la-
OF^HVJr3:lab
JE^JVMr3:lab-
UGIMYNr3:last
SIEO\Nr3:last-
ESJMO[r3:le
M]ANLVr3:le-
m@BKZFr3:lead
_GCKaFr3:lead-
G[UJOJr3:lo
FYVKOJr3:lo-
EWQOOOr3:local-
eBJPMLr3:look
dAKPMMr3:look-
]VDOKIr3:looks
Y]BNJJr3:looks-
DSSOROr3:m
ERSOROr3:m-
bG\OCBr3:manag-
_JYODFr3:manager
XXDPMJr3:manages
XUOGNIr3:mee
YUOHMIr3:mee-
5WZNTRr3:meet
3YYOUQr3:meet-
INIMZSr3:min
NMGM[Pr3:min-
IKNJLbr3:minut-
JMOJM]r3:minutes
EB[JVYr3:mit
IAaHRVr3:mit-
\JIOMNr3:netzp-
[LINMNr3:netzplanung
IHTQ]Gr3:next
HJUQ[Gr3:next-
HCIKYbr3:night
EHGJVfr3:night-
IJbIQKr3:no
LO^HPHr3:no-
\CYFOMr3:not
XF\DNNr3:not-
LIaOLIr3:now
KK`OLIr3:now-
WLLNJRr3:nurse
YLKIHXr3:nurse-
IWPOMMr3:o
I]OOLJr3:o-
KLM]MLr3:obser-
fSQDJAr3:of
iSLHHBr3:of-
IFY_KHr3:off
IF[]KIr3:off-
FeL[H@r3:offic-
HfOMJFr3:office
[JLOLNr3:om
TTKQHNr3:om-
UCeRBIr3:on
XJfE@Mr3:on-
ZUHNLIr3:one
ZZENJHr3:one-
FaFZIIr3:only
B^SUIIr3:only-
\\EFLKr3:our
\^FFHKr3:our-
TUHNMMr3:over
UPKOMNr3:over-
NIGHeNr3:panel
QHDHhMr3:panel-
IMPPZKr3:para
IKNQ]Kr3:para-
YJYHLJr3:patro-
]H[JIFr3:patron
MJKPK^r3:per
HKKQM^r3:per-
\FLMB]r3:pm
UDNNH]r3:pm-
_YOFGEr3:por
]XQGFFr3:por-
GGW[LMr3:prese-
JNI^NNr3:present
FKjMJIr3:pris
KLbLJKr3:pris-
XGZLIMr3:profi-
[FYLHMr3:profile
[HRMNJr3:propo-
\FVNLHr3:proposed
eEFNMOr3:quest-
TELOYMr3:questions
HH^KLUr3:readi-
HH^KLUr3:reading
PWGDYOr3:recru-
CRII_Tr3:recruiter
U`JIJHr3:relat-
VaIHIIr3:relation
QXHPKNr3:repre-
U[OLHHr3:rh
Q`MJFKr3:rh-
WXJLJKr3:round
XYLLELr3:round-
ARUNUOr3:rufen
DQUOSOr3:rufen-
LMYNNLr3:sabba-
JL]MMMr3:sabbatical
FYPOPMr3:scree-
HYQNMLr3:screen
]JLOKLr3:screening
AGbHYNr3:secon-
BGaHYOr3:second
M_MPKEr3:secre-
TWGPJOr3:selec-
OZHOKOr3:selección
B[LNOTr3:servi-
D[MOLSr3:service
@WONWOr3:serviceleitung
^KGNNNr3:set
\KIONNr3:set-
]OMHLMr3:shado-
aMJFMOr3:shadow
XFU\FEr3:she
ZAX\FEr3:she-
FLbMMLr3:sie
IEfNNJr3:sie-
P^GQIKr3:slot
O\HQJLr3:slot-
MMHLN^r3:so
MMKMN[r3:so-
dIGNLLr3:speak-
JLLKJbr3:staff
KJMML^r3:staff-
HMJNgGr3:stage
JMLMbHr3:stage-
IHaKNNr3:su
FIgKLMr3:su-
RGZLLOr3:take--
VEVLKQr3:take-home
SDUPONr3:tasti-
PDXPPOr3:tasting
WUEPLMr3:te
PYHONMr3:te-
RV[FHHr3:team
XUVFJGr3:team-
HQPPPQr3:teams
HQPPPQr3:teams-
YSIOIMr3:termi-
XRGPKNr3:termin
GFJh7dr3:the
DFNh7br3:the-
[FGMLXr3:then
[DGLJ^r3:then-
ATRWNNr3:there
BTPYNNr3:there-
eZFJFEr3:this
iPGJIGr3:this-
`EDNWMr3:throu-
YEFK_Lr3:through
BZQd8Qr3:to
WXGd5Kr3:to-
bD_IHCr3:topic
_GVLJHr3:topic-
G\\GLGr3:train
>LSVH`r3:train-
GLKhGKr3:trainee
GaGSKMr3:trave-
KaDQLNr3:travel
ZIFOWKr3:trial
TKHNYMr3:trial-
QCNNfDr3:two
RGLNeBr3:two-
KJNMPZr3:un
JIMLP^r3:un-
PCJdHQr3:und
R@GgMMr3:und-
aOGOGMr3:van
fIINIKr3:van-
eDKQHMr3:vous
dGKQGLr3:vous-
XBGKMar3:wareh-
[CGJL^r3:warehouse
@KNNS`r3:we
@NNLT^r3:we-
OMZNHNr3:when
QUVKFLr3:when-
VJWNPEr3:who
WHWNNHr3:who-
J][GIGr3:will
I\_FJFr3:will-
U\B[DGr3:with
S`?\BJr3:with-
FLNO[Pr3:would
JIMO[Pr3:would-
fIKMJJr3:y
^LMNJKr3:y-
_JKNLLr3:years
aIJLNLr3:years-
T[I1bOr3:you
PWP0dOr3:you-
V[h??Br3:your
L^m?ADr3:your-
O`BNNMr3:zoom
WaBLJKr3:zoom-
HIXIGbr3:zu
GLRJN]r3:zu-
]@JVZEr3:|
XBMVXEr3:|-
cEGLZFr3:à
aEHKYIr3:à-
LOLMbDr3:–
TKMMZGr3:–-
WJJQRLr3:•
YIJQPLr3:•-
R]S=BYr:↵
BTRMQUr:↵ *
:XVOQRr:↵ +
]JQPGKr:↵ -
gETNEGr:↵ 0
UPNNKNr:↵ 0 -
YINONMr:↵ 0 am
FVUFKWr:↵ @name
LNRKOTr:↵ @name ↵
CVPLRTr:↵ @name ,
XJMNLPr:↵ @name :
aKHPKJr:↵ @name de
VLNKOPr:↵ betri
FLTLQWr:↵ ceo
>TXNOSr:↵ compa
DSRNPRr:↵ date
ROTMKNr:↵ dbs
[BUPJNr:↵ direc
^GLQKLr:↵ direc of
ASSMVOr:↵ first
XIQLLQr:↵ forma
^DOQMLr:↵ head
]EOQMLr:↵ head of
CSRNSQr:↵ hier
ZRKMMJr:↵ hr
EUQOPPr:↵ id
WKKONOr:↵ insti
]KINMMr:↵ lunch
AWPNVNr:↵ mitar
ZKKKKSr:↵ note
G[OPOKr:↵ offic
F\OPOJr:↵ offic manag
ZKMOJNr:↵ ort
H[MOPKr:↵ perso
FVPPOOr:↵ pleas
AWUMSMr:↵ quest
VMPPPHr:↵ recru
EYOOOOr:↵ recru coord
C^OOOMr:↵ schoo
?^PNOOr:↵ talen
C]OPLOr:↵ talen coord
eCMPMIr:↵ teaml
<ZOMRVr:↵ techn
SLSMJQr:↵ time
=TRNUTr:↵ title
XKQOMJr:↵ tragw
RTMLMNr:↵ •
4]WMPTr:↵ • @name
Y@Q?u<r:!
CZHCIir:&
SPKMJUr:& @name
EPRPQRr:& @name )
eDCJJ[r:& @name .
PMKNG]r:& co'
ZWFBKVr:'
_VKKIFr:' is
IONJL^r:( 0
CSOOQUr:( 0 )
J[H>Ldr:( @name
`R?AJ]r:( @name )
PNUNLMr:( betri
YMIONNr:( betri )
HRMNUQr:( ceo
eLEILPr:( chair
_MGJMPr:( chair )
WKPMMMr:( chef
_HLNKMr:( chef )
]MKLLNr:( cto
[NKLMNr:( cto )
VNMNOMr:( deput
_KKOGOr:( einri
dJJIKNr:( fachl
TMOKLSr:( gf
YLMOMLr:( gm
YIHG_Jr:( guest
cHTHGMr:( he
eJHKIOr:( he /
cIBONOr:( head of
SJ^UCGr:( hr
[PUOHBr:( hr )
UNKHTQr:( inter
RMMEZOr:( inter )
\JLMMNr:( it
XJNNOMr:( leite
S`GIKKr:( logis
R_LLGJr:( logis )
2VXM]Pr:( m
EPQOUOr:( m /
ReHHIJr:( no
ZZJHKIr:( no relat
UEHgFLr:( obs
>ZYNNNr:( onlin
dILLJKr:( ops
hHKKIKr:( ops )
DaPHNOr:( peopl
^HMLLNr:( peopl )
jAMHOKr:( perso
pFDJJLr:( perso )
@VTNPSr:( pregu
`JHPJMr:( produ
PeKJGIr:( recru
S[LJHNr:( recru )
]JLOKLr:( recru scree
cIMFMNr:( resea
WCX[HDr:( rh
QOQXHHr:( rh )
^HNLKOr:( schic
TLOYCPr:( shado
?ZL^HOr:( she
JVI[HNr:( she /
GTPPPPr:( solo
UQKQGQr:( teaml
]JILOOr:( teaml )
bJHOLKr:( teaml @name
WWGHUGr:( they
JbFHVIr:( they /
mEHNGKr:( vp
\JJOKOr:( vp eng
FL^LUIr:)
_VU@AOr:) ↵
?Q]NOPr:) ↵ -
gGFSIKr:) ↵ •
XHHTFXr:) ,
9T^OOQr:) , @name
<PZQSPr:) -
`UU>GLr:) .
^SIMKHr:) :
A]KK\Ir:) ;
[QJRIIr:) @name
]NQIILr:) and
VMJOOOr:) en
ZHMMNPr:) et
XVJNJIr:) mache
TSOKBWr:) und
?SYQNPr:) und ich
9_QNRQr:) with
dEFKNPr:) y
WJKJ]Hr:) –
IOTLNSr:*
?QSNRXr:* read
[XHKKIr:+
E[WOMHr:+ 0
hKGNJHr:+ @name
PBHGYar:,
;hI@Lbr:, 0
DHOQJdr:, 0 .
JcPQFGr:, 0 0
IHPNL_r:, 0 e
8TPM[Wr:, 0 min
`K<:War:, @name
XOMNLLr:, @name ↵
_FGL[Fr:, @name (
UMSNKLr:, @name )
qNFLAGr:, @name ,
EjLKDPr:, @name .
AMNP[Rr:, @name 0
eLFLMJr:, @name and
\FWNLFr:, @name propo
^MMLKKr:, @name und
`@XO=Vr:, a
[LMONJr:, about
WYHLKKr:, anali
TZJKKKr:, anali de
<VOMUWr:, and
WMKONOr:, and @name
]GMNTGr:, and two
LMNNWNr:, appli
JMHKGir:, ask
JXLWJJr:, assis
LNIIKcr:, back
aMFILPr:, be
NDLLT]r:, bring
EKlHLKr:, but
IPSORLr:, c
CUSNPQr:, c /
EH_K\Gr:, c'est
EdJOMKr:, candi
NKXPJOr:, chair
MI\PHPr:, chair of
YPLOLJr:, charg
WUKPHJr:, charg de
UYKPELr:, chef
MVLOXEr:, confi
SMMJNUr:, coo
dVFOEGr:, coord
TKOMNQr:, cto
TZJOKIr:, da
SXHOJOr:, de
K]JOJOr:, de selec
YLJNONr:, del
XTPLFKr:, die
\PGQKKr:, direc
`KENOLr:, diret
PVPLMKr:, do
IHPXNSr:, don't
VKLPPMr:, donne
]NKOJLr:, drh
PLQJQRr:, e
TYIPIJr:, el
TJ_LHIr:, emeri
]HXLIHr:, emeri ,
XGEaILr:, en
cGJPHNr:, engin
K][FIGr:, er
KUOPOKr:, et
JRQNPOr:, finan
]UHNIIr:, for
fHLMODr:, forem
XGJII_r:, from
TWHJXFr:, front
aJGMNMr:, futur
EH_NGXr:, gave
TGHOTSr:, gesto
YKNMMNr:, group
]T`EADr:, has
M\X\;Cr:, he
`IJPNIr:, he'll
GIePIMr:, he's
]JRKGPr:, head
pK?LDPr:, head of
dE=OI[r:, hence
XNNJPLr:, her
COT[LMr:, here
AMPP[Pr:, hope
XP@JEcr:, hr
CRVOPPr:, hybri
LVPNOJr:, i
bWEMGHr:, i'm
LH`PJMr:, if
WN]HFJr:, il
hCBHF_r:, in
ZNJLNNr:, indep
OEMOEdr:, inter
LDgaC@r:, is
HNFMXYr:, it's
QA\NVHr:, je
_LMLMIr:, kids
]JJMMNr:, l
QUWLJHr:, la
VG^MQAr:, lab
JK^PKMr:, lab direc
gCJNJOr:, le
_LEOLNr:, leite
gHGNLJr:, likes
LHFLcQr:, meet
FSQNRPr:, mobil
UTWKIEr:, my
QH\NLKr:, my co-fo
\LLMMLr:, nativ
KAY\CUr:, no
GYIWFUr:, not
aIFPMMr:, notre
[LKONLr:, notre direc
SQJPMOr:, nuest
MIbLMJr:, não
XZKMHHr:, offic
CJ\LZKr:, on
ZMJJXGr:, one
\JKMYCr:, ore
VGLO_Cr:, ore 0
NHYQGSr:, our
RNWPKHr:, our chair
aKGOMKr:, our head
UJ^MHHr:, our patro
WYJNIJr:, perso
YVJNJIr:, perso )
X=WJI\r:, plant
TD`NLHr:, plant manag
OKZEYHr:, pleas
HHNQQ[r:, porta
ZLLPJOr:, princ
]ILPLLr:, produ
\R[KG?r:, que
hIGLLJr:, quer
WWFOINr:, qui
IOOOQQr:, raum
Wc@FEUr:, recru
j@LOJJr:, recru ,
IeFKOLr:, recru ;
kIEMHKr:, respo
cKINJKr:, respo de
WKKPNNr:, respo du
JKcLMHr:, resta
kJJOCIr:, round
ZHEL\Jr:, sales
VGI_LJr:, sans
dIJOLHr:, schoo
KLMNK^r:, secon
MEVK]Ir:, see
QGJP]Lr:, see you
\YDLJKr:, selez
C^`KFHr:, sends
Y5O]d<r:, she
FJaMOMr:, sie
[KNATRr:, so
aKMLJKr:, soci
^LKNLLr:, specj
bEGJF]r:, staff
IMJ\QMr:, stand
DgMNLIr:, talen
FgMMKHr:, talen @name
e@DMXLr:, te
LH]YCMr:, team
\LIPMMr:, teaml
[KI^ICr:, that'
C^[<8jr:, the
^H?BXZr:, then
VHHXOMr:, they
YIVIMMr:, thoug
EMWNVMr:, thurs
RLFP\Jr:, to
PLMWMMr:, types
YKLSLKr:, types a
DJM\TOr:, um
dMFLHNr:, un
XFFM\Nr:, votre
bcOBDAr:, vous
H`KNMLr:, wait
YNMOMJr:, watch
BE`LcEr:, we
N_``77r:, who
P_GNILr:, who looks
PYHPNKr:, who manag
^R@NLPr:, who will
WHUTIJr:, who'd
SGVZJHr:, who'd be
VUBYHLr:, who'l
YS@]GKr:, who'l be
LMI]NLr:, who's
AIaSKQr:, whom
FGaSKOr:, whom you
ILVXKKr:, whose
SJTYIGr:, whose job
eMMI9Yr:, will
GLWNVMr:, wir
cIHNMKr:, would
KDeLMNr:, you
8j@PbGr:, your
ZJLOLNr:, élue
AOWMdBr:-
FRROORr:- -
>]SJPQr:- 0
JBURYOr:- @name
@SRNURr:- anali
dFNQGKr:- organ
EPQOTPr:- panel
BRUNQRr:- she'l go
JT^V.Zr:.
ULDN^Hr:/
LCJMbSr:/ 0
dH?IdBr:/ @name
5WWM[Or:/ a
ARRPXNr:/ a de
<SVMXOr:/ d
WKPPLLr:/ day
J`FZCMr:/ her
aISIGMr:/ him
^JEOONr:/ model
VGJLPXr:/ night
X^CFSGr:/ them
7UVM[Pr:/ w
QN+>brr:0
fJSLHCr:0 ↵
BSRNQTr:0 ↵ @name
;WUNSTr:0 (
IMKWPRr:0 )
HFJJ`Xr:0 ,
DQPNQVr:0 , 0
>OSMR[r:0 , @name
=`SKNQr:0 -
SMHJFar:0 .
OLRPZDr:0 /
UmRI@>r:0 0
<SRLWWr:0 :
hWCIQ?r:0 @name
nLOLE@r:0 am
=KRK[Zr:0 e
TNGRKSr:0 elter
cDGNOOr:0 end
XKLMOOr:0 feedb
\CJNLXr:0 h
dHNMJIr:0 homew
ZIMNRKr:0 is
]DOMJSr:0 lunch
VEFG]Ur:0 min
EHMOOcr:0 minut
GIKSbIr:0 next
ERROPRr:0 octob
[KLNVEr:0 of
EONMTVr:0 paint
WGGKRXr:0 pm
^QMILIr:0 sharp
EFZMI_r:0 th
CNQMSYr:0 tour
NIKNaIr:0 with
VMMNOMr:0 writt
MRWNLJr:0 |
THKORRr:0 –
RjIHDHr:0 …
XOI0gSr::
']]MZRr:: ↵
EVPOQOr:: (
JPRJVMr:: +
>YULUNr:: + 0
^WHJLGr:: 0
HGg?_Fr:: @name
3V]JWSr:: @name ↵
3T[KWVr:: @name (
2OYMZZr:: @name ,
>TSMYPr:: contr
ZWGMMGr:: hi
\VHLJJr:: hi ,
NMJOYMr:: inter
=UXMQQr:: mª
DaLNLNr:: new
WKRMJNr:: produ
QTQNLJr:: recru
JYRNLKr:: recru scree
fLGKHOr:: she
jLFJGNr:: tbd
AUTNPRr:: thurs
TJQMLQr:: video
:TTMWTr:: vp
RIRPMPr:: wir
CKKMdQr:: your
<dSEWLr:;
V^@LUFr:; 0
O\TCZ?r:; @name
IVDL_Lr:; @name :
`JFNLPr:; and
jLGIGMr:; exec
JZFI_Ir:; from
aCFXKMr:; he
aHILJQr:; i
C\LKWNr:; inter
G^KNMNr:; la
CIJMgOr:; panel
HXUKMNr:; she's
EKHeLPr:; that'
=LfJGYr:; the
LIFJ]Yr:; we
FUIIL`r:; you'l
cPHIIMr:<
_QIFLOr:< >
_QIHKNr:>
@\ONPRr:> ↵
WMLLMQr:> ,
2TZJjFr:?
]KKMMMr:@
YFNNOOr:@ @name
ATSMQSr:@ @name )
MRYCHWr:@name
>TQGV[r:@name ↵
'[YM[Wr:@name &
nGR<QFr:@name (
SbC9I`r:@name )
QWMETLr:@name ,
HKUMVOr:@name -
NVa@EPr:@name .
[IMNOLr:@name /
@OFQYZr:@name 0
VUGE[Gr:@name :
U=RIXVr:@name ;
_ILOKLr:@name @
cHGOMLr:@name ]
KH\IYIr:@name and
MUQNLLr:@name at
_KKJLNr:@name aus
YJKQLNr:@name bank
ERVOOOr:@name berei
?PQLSZr:@name capit
]JKNPKr:@name chair
EWOOPQr:@name coord
GHJdONr:@name dabei
VOKPNLr:@name de
\H^IHGr:@name edito
CORNXQr:@name engin
VMMOMNr:@name for
cHGMMNr:@name für
c@PRMHr:@name gmbh
HJ\NONr:@name has
LNVONMr:@name hast
=QUM[Or:@name healt
GUPOOPr:@name infor
[KOMKNr:@name inkl
7W]KTPr:@name is
[IMPNKr:@name kopie
OIMMXOr:@name lab
FONKgFr:@name lead
]C]NIGr:@name mit
SWLHNOr:@name numbe
ERQNRQr:@name oder
]MGKRKr:@name offic
VLNNPLr:@name on
YF\NLFr:@name propo
FYROKOr:@name repre
JRPOOOr:@name riuni
EQPNUPr:@name robot
PJOPPQr:@name rundg
QLKNTOr:@name searc
V\DPKIr:@name staff
[MHNMNr:@name stati
MLMOLXr:@name stree
DSRNRQr:@name teiln
UMLONOr:@name they
TFHbHNr:@name und
9[TMPTr:@name unive
MSUJMNr:@name will
^IVEPHr:@name witho
KNUOMOr:@name would
cEF_N?r:@name zu
:VVNXOr:@name |
VKKIcCr:@name –
\LHNNMr:[
TMPNNMr:[ head
ZKLPLMr:[ head of
cGFPNLr:[ peopl
aHGONLr:[ peopl @name
XLMMOLr:]
^IJPLMr:] ↵
UFSJULr:a
RXMEPMr:a @name
ZHFK\Lr:a chat
:STP\Nr:a de
[MKXHHr:a dinâm
gHKLJKr:a entre
cHILOLr:a first
FbMMMKr:a la
[LLPLKr:a lot
fEJNMKr:a prime
CKHOOer:a remin
R]LILJr:a sandb
]JHQLNr:a sched
RF@^[Jr:a secon
^GKNNNr:a set
WQJOKNr:a slot
^GINNPr:a small
M^CQKPr:a time
]JINMPr:a trust
jGDJLNr:a vaga
YJHL_Er:a walk
WLF[LKr:a word
VNXGOHr:aan
YKUKOHr:aan .
QWVHJKr:ab
HcUHHJr:ab .
HGpHLHr:aber
kNU1BXr:about
TNMOOOr:about how
TJIPH]r:about it
ARWOQQr:about meet
OD^HSNr:about salar
rEEKMEr:about the
CTXLOPr:about you
_VSCHGr:about your
[KLNMNr:abtei
lFKMGIr:accep
gHJLILr:accep this
DaNOLLr:accou
ZIJOLPr:accue
YOHOLOr:accue à
NGIhIJr:acomp
I^NNLKr:admin
P^FMLMr:af
^KKMOKr:af .
Y]S<JKr:after
RLeEFLr:after all
fIJGNKr:after our
Ke\K@Cr:after the
dQEINIr:again
WbGIHIr:again ,
fIJJJNr:again .
UULMHNr:agenc
E\JKZJr:agend
HMNM\Nr:agend .
SQWMJHr:agree
TIQOOMr:agree to
LGbMKMr:ahead
a\FKDHr:al
\P_V9@r:all
HIU[LMr:all of
H_KNKMr:all'i
EiLLJJr:alla
FSQOQPr:alla riuni
[_CIJJr:alle
VGTLPLr:allow
[EIL[Jr:almac
ZFG[NKr:along
bJHNNJr:along .
D_@lHBr:als
HIIhLLr:als @name
mGFKLHr:also
[VRX=Ar:am
ITQNOOr:am (
[JMOMLr:am -
IDVbJKr:am @name
\JKOMMr:am produ
dIKJLMr:among
cIKJLMr:among thems
PNP9]Ur:an
HRQOQPr:an der
]XAGUGr:an hour
TKYILMr:an inter
XIPPJNr:an unter
J_JJQLr:anali
G`LMOKr:anali de
8TXKSXr:analy
BOQMSXr:analy @name
GRUNOOr:analy engin
TSB_NDr:and
Z@QQOMr:and @name
YLMOMMr:and @name ↵
KHFWK`r:and @name ,
mEDJOKr:and @name .
KH^NPJr:and @name ;
_LDIG[r:and a
YKLNNMr:and ask
_JLINOr:and asks
eFHILRr:and discu
DXQPNOr:and hand
eFJOLKr:and he'll
eETMGIr:and i
fAJPLMr:and i look
R\HLNJr:and i'll
UXGMNKr:and i'll be
GFiMLJr:and is
lH>MNMr:and me
_IGNONr:and me .
LJI`OKr:and only
SZILMKr:and puts
WYINMEr:and she'l
QWHMONr:and shows
TAH^QOr:and take
IEI`\Hr:and the
QTB\MKr:and then
aDIOWGr:and two
jF?PLNr:and wants
aJENONr:and ways
[Z@XICr:and will
GI\ZKIr:and won't
aFOJKPr:and would
HQ\MMKr:ander
SDcNLEr:anoth
XE^MKGr:anoth day
YGGHM]r:antes
SXJQHLr:anyth
KVULKLr:apolo
FTQOPPr:app
IRPOPOr:app per
TVIMLMr:appel
MJ<DwLr:appli
^MKOILr:appli .
FdILMMr:apre
LOI\NKr:apren
HRROPOr:aqui
DUSOPOr:aqui para
HOYMNOr:aquí
^VGOGIr:archi
TYAIKXr:are
ESUNNQr:are retai
IeHLIOr:arran
J\JOMNr:arran your
<\KPURr:arriv
c?VSU<r:as
]IaIGCr:as an
bOJFJOr:as inter
LMM]NJr:ascol
IJS\NJr:asist
s@=QFTr:ask
bJGNMKr:ask about
FSL\VCr:asked
J^ESHRr:asked me
ZIG\JJr:asked to
`EMLNOr:askin
jWJ>GIr:asks
eNGINIr:asks ,
gJGGOKr:asks about
HZ_JDKr:asks you
GWVOHNr:asks you to
MIHJMdr:aslee
LLKKN]r:aslee hopef
IJdHOMr:assen
PBcHA\r:asses
0_QQWQr:assis
MEGYL^r:assis .
FdRKHKr:assis rh
IlJKIGr:assis to
dIJQIJr:assoc
QaP?KOr:at
b_IJCCr:at 0
CQVOQQr:at :
9bNOPRr:at @name
EEiNOKr:at a
TTGRLMr:at four
iBEOJPr:at noon
B\LNSNr:at recep
DYCTOXr:at the
`GMQIKr:at the gate
BO`KONr:attac
PQQUT@r:atten
\\ZE@Dr:au
YKJVKLr:audit
FY`BUDr:auf
JO\JMNr:auf @name
eJEOGPr:auf das
aK]CKCr:aus
cJJJKNr:aus @name
\VHMKHr:aus der
JOQNPRr:autom
JPRMPQr:autom ,
XKMOLNr:aux
WLMOMNr:aux trans
KfIJMJr:avail
EL[NHXr:avant
HKYOIVr:avant .
[DKMRQr:avec
XDaIKIr:away
JK^LMMr:away .
GLILZYr:b
LGD_Adr:back
ZFDdGKr:back .
RcEGLMr:back to
MJKaPHr:backg
MIJbOIr:backg ,
>nFPKNr:badge
>eKPNNr:badge .
IF_JIXr:baja
\KMONIr:baker
XJLLKTr:bank
_GDJ`Fr:bar
]EZa,Pr:be
[YGGMKr:be calli
;\UXOFr:be in
dIGNLMr:be inter
P>X[OKr:be on
KKGaONr:be prese
eCEKQPr:be the
[H[DLLr:be there
PX\PCBr:be your
^C\CHRr:becau
PORHOQr:becau of
IJNQ^Jr:been
9aBWJ^r:befor
F\JJG\r:befor .
Od@HFYr:befor the
Qf?LMKr:behal
FeHNKOr:behal of
EVJN]Ir:below
[VHNHLr:belt
ZVHOGMr:belt je
\LKOKNr:belt je om
:WZMNTr:berei
ESUOOOr:berei .
=ZSNRPr:bespr
?WSORPr:bespr ↵
eGNFMMr:betri
UMSNLKr:betri )
UKOKOPr:betri ist
7gMHYNr:betwe
4WWM[Or:betwe @name
VHNMZFr:bewer
>XOMYOr:bewer servi
;Y[LPNr:bewor ?
A[ZTIGr:bij
QFVJ]Gr:board
IfIJLLr:book
QT@IXTr:booke
XJJPPNr:booke .
HJNLMbr:booke for
HcJPGMr:books
KGJTIar:booth
P^\DFEr:boss
TEZFQPr:boss ,
bJGMKOr:both
FJE^K\r:branc
OMMNLXr:break
M^=FYSr:bring
GWJN[Ir:bring two
NKbKJJr:budge
<Y\JHVr:build
LIKOL_r:build ,
XNAJI`r:burea
@aFNG_r:bus
G]INKTr:bus .
^KHNMMr:busin
hALQLHr:busin @name
\JHOONr:busin partn
aCjN??r:but
INeNFJr:but has
SFaLKIr:but she's
APQL[Pr:buyer
DRQOSQr:buyer (
:XOTQTr:by
=NWP[Lr:by @name
GeHPKKr:by phone
FB@_W\r:by the
TZEGC]r:c
JPRMORr:c /
GI\J]Hr:c'est
Q\HKNLr:cabin
IMJhKHr:calad
JJJcMLr:calad .
EaHQOMr:calen
IMHaNMr:calib
KMTLPSr:call
[HIFJ_r:call .
ESSMVMr:call about
REZNJQr:call becau
^GG\JIr:call for
CTNN[Lr:call with
CS[NNMr:calle
QYIKMNr:calli
[UHHMLr:calli from
cWCJGMr:calls
VUHNIPr:calls you
bGE]GIr:camer
[IHWLKr:camer off
Wr>GDIr:can
DFtGLJr:can't
KJbILMr:can't join
?eYIJKr:cance
Md@AcEr:candi
AUONXOr:candi (
GRPMUNr:candi :
?URMWOr:candi call
VWIPENr:candi exper
[UHLIMr:candi has
Y\HLFKr:candi round
MIJLMar:cante
BOQMTXr:capit
>XTLXLr:card
VZHKOIr:caret
EPOMUTr:cas
QFGNJdr:casa
HTVAFar:case
\MMLOIr:casti
HLPMSVr:ceo
HRONSQr:ceo )
=QWMQWr:ceo @name
FMPNJ_r:cerra
RCZ\DKr:chair
cKFIMPr:chair )
UI[NOEr:chair .
LJ\PHPr:chair of
DZEPXOr:chang
TSMOLKr:charg
Q[LPIIr:charg de
Q^NLIIr:charl
ZM_>SCr:chat
SHFKcKr:chat ,
cHIMKNr:chats
TWILNLr:check
XTYO@Fr:chef
^GLOLMr:chef )
XC]ODNr:chef ,
^HLONKr:chef d'équ
?[QOSMr:chef de
KJKMeHr:chemi
aKHPMJr:chief
fKJLJIr:choic
HW]HNHr:ci
GIhJOIr:ci sarà
L^RHLKr:clear
J\WHKJr:clear your
BVROQPr:clic
FSQOQPr:clic qui
FSROQPr:clic qui per
S^TJDGr:clien
FGJdNPr:clock
WELLOVr:close
gMIPHEr:clíni
RMLNHYr:co'
ZC_MKEr:co-fo
\XHLFLr:coat
GjJG@Xr:code
EiIOLHr:code .
OmHGGGr:coffe
IcJOJKr:col
^OCHKXr:colle
OTMMNOr:colle you
R_DHWFr:collo
aJHLMNr:collè
<WSKTUr:com
NTMKQOr:com a
:XTNRSr:com o
FTPOPPr:com o googl
DHcDH_r:come
QDGKZZr:comes
eHGPIMr:comes in
HTaKKGr:comin
I[PNNIr:comin .
ENJ]QOr:comme
GXD^LLr:commi
aHG[GHr:como
AR_KLQr:compa
?TXNOSr:compa no
OSSVFIr:compl
KWZGKKr:compl clear
DDKaLYr:compt
TONPMLr:compu
SeJFLFr:con
9VTLVUr:con @name
E^MQGQr:conci
N[JNLMr:condi
oBLNCKr:condu
gNGIEOr:condu a
FKXM[Ir:confe
F^TF`<r:confi
TI]OIHr:conos
G[YEXBr:conse
JN`MJKr:consi
JV]HKIr:consi .
FWPOOOr:consi the
aWCNIGr:consu
AfAK]Kr:conta
@UONYPr:conta telef
FTOOSOr:conta telef –
`YCIMHr:conti
QLPIZJr:contr
5VXL\Or:contr (
DSSOROr:contr ( m
bMLHLKr:contr .
^4TUWIr:conve
;FXU[Rr:conve .
?RWNSRr:convi
DQTNQQr:convi para
YKLKKUr:coo
YLLLKRr:coo ↵
aNHNJKr:cook
JrFK@Mr:coord
4kLSJRr:coord ,
BJHhQLr:corne
XFTFXJr:could
QLJ]NGr:counc
EQQPOSr:couns
GPQPOSr:couns ,
DQQPOTr:couns , @name
FG_JG\r:court
pCAIKSr:cover
YIOMLOr:cover lette
`HFIQQr:cover peopl
^JIKOOr:cover sql
AQRNVRr:crédi
wACMKGr:cto
YLMNMNr:cto )
IMTLRSr:cto ;
jEMMHHr:cultu
OJKNHar:custo
RG[OFQr:cv
4UWL^Or:d
AQUNVOr:d )
_FKOOLr:d'équ
ZXUDHGr:da
FTQOPPr:da compu
VIINQRr:da área
KCZ^MHr:dabei
FHKgNLr:dabei .
aKUKCKr:das
VTSLHJr:das gespr
GQUPNPr:das team kenne
^LDONOr:das zweit
HEbLYGr:dat
HKIQcJr:dat je
ARJP[Rr:data
VKCRQSr:data .
?PUNXQr:data engin
CjZFEHr:date
GcGNOLr:date .
ERROPRr:date :
OTKPMOr:datos
RRJPLPr:datos .
BgIQIMr:datum
Gad;=Vr:day
K=cLJZr:day ,
A_cCMFr:day .
@_ISOOr:day :
GY[LJIr:day and
XEUPMKr:day on
NQUNKMr:dbs
MOTNNNr:dbs docum
XcHNL>r:de
XX@NRIr:de @name
GQLOH`r:de bus
PWKOLNr:de commi
BRRNUQr:de crédi
MULOMPr:de datos
[WKLGJr:de direc
dHDPMLr:de groep
5`WLPRr:de la
CUROQPr:de missi
WMKNONr:de plata
>ZTPPOr:de poort
TSNOKLr:de produ
LZMPLLr:de recru
[IPPLIr:de santé
SWHPJOr:de selec
P^JLKKr:de seleç
cIGPHOr:de turno
`FQMIMr:decid
\GTJHOr:decid .
TbELJIr:decis
FJePJKr:decli
BRXNNQr:deep
DQVOOPr:deep dive
FRROPQr:deep on
aWFLJFr:deixa
hXHGCHr:del
XLKNONr:del equip
dJMLIJr:del forno
^IMKNMr:dem
KkVKBBr:den
ZTLNLGr:den @name
Q^DQIMr:den termi
KVJKH\r:depot
`\IKGBr:deput
VLMNONr:deput )
OQFJN\r:der
bLEKMOr:der @name
?`MNQNr:des
ZIIL^Er:descr
TKIHaHr:descr a
PF]JNOr:desig
IIZIRSr:desig )
Ic7VGZr:desk
GWD_NLr:desk .
TKD]LNr:di
IPPPPQr:di micro
JPPPPQr:di micro teams
[ZEHNKr:dial
gEGKOMr:dial in
J_ILOMr:dial-
NOTPLMr:dich bewor
IbEJIXr:dicht
]\RDEEr:die
fDMHQJr:die erste
OMGNSUr:dinne
ZLLZCKr:dinâm
TLLPKSr:dir
TdPN?Dr:direc
NH^MJOr:direc ,
FQTOPPr:direc , @name
_HHPLNr:direc ;
NTLPMOr:direc de
IQROOPr:direc exper
]RIMMIr:direc line
dHDQKNr:direc of
[LKOMLr:direc techn
T]BLOLr:diret
O\FNLNr:diret .
jCEBOXr:discu
DSRKPTr:discu (
fGFHMRr:discu it
GSQOPPr:dispo
FTQOPPr:dispo mobil
BRXOOQr:dive
DRYNMPr:dive ↵
SYZHDIr:do
NL[NLKr:do .
YIKPNPr:do depar
eEKKKOr:do the
DWPNWIr:docum
\Y@_CCr:does
ZIL[HHr:does .
MRWKMLr:does the
WCRPOOr:does the tasti
mGGJHLr:doet
bIKKLMr:doet het
sHGKEGr:doman
EIOUM[r:don't
LIRMQUr:don't panic
TLMPOLr:donne
9Z9PRlr:door
XIGKZLr:down
VILMOSr:down with
YNLPKMr:drh
TGZNJLr:drie
UNLMPNr:drift
GRRKQSr:drift @name
RZ[DHGr:drive
UPJNMPr:drive you
\OGMMNr:drive you over
@]ZLKLr:drops
XTAKF^r:du
UNPQKKr:du dich
K]MOINr:du servi
VWFNLMr:du stand
bFXIIHr:due
JKLLbKr:dura
FNIgKKr:durin
WKLPMNr:délég
YKLOLNr:délég aux
[KGZW;r:e
B\AXaCr:e .
bJKLKLr:e @name
aLIOILr:e conve
ULLKWJr:e entre
N\JLLMr:e le
ULNIQSr:e o
SVLMKMr:e ti
eKMIFMr:e um
YCMMI[r:e étage
_KLJLNr:each
VCXaDEr:edito
]H\JHHr:edito –
\IXKIHr:een
hDKIMMr:eerst
hEHINNr:eerst kwart
OPUHOPr:ein
@RXMSPr:ein .
]KLKLOr:ein @name
bJEMMNr:eine
cJFLNMr:eine @name
J_JMMLr:einen
GQSOQOr:einen kredi
^LLOGOr:einri
_KKOFOr:einri )
]hC>W=r:el
YTEPJOr:el clien
DVPNSOr:elett
CWPMSOr:elett junio
QLH`MIr:else
QKHaLHr:else .
\MFQIRr:elter
KRJRKWr:elter ↵
AF^]LMr:em
EQTOQPr:em :
FaMNOJr:email
WF]MJIr:emeri
ZH]KHHr:emeri ,
WS_S-Pr:en
pH?NLIr:en @name
\HJONNr:en de
IS[NILr:en la
hHFJKPr:en praat
TIaGLIr:en su
kFARFPr:encar
dEBRJRr:encar .
cAWHKKr:end
FISN]Lr:enfer
cIHOJMr:eng
ZKKOLPr:eng )
_ILNJNr:engen
KTLIdCr:engin
UGSOQLr:engin ↵
?STMXOr:engin ↵ @name
_IMNMKr:engin )
RRJMLSr:engin ,
DMPNVTr:engin lead
F]NQJOr:engin manag
_KGOKNr:engin |
SIYLIPr:enjoy
PH\MIQr:enjoy your
TGZKIQr:enjoy your chat
XWGMJMr:enseñ
YWHKJMr:enseñ el
SJHGHfr:entra
^VKA_<r:entre
cBYNFHr:entre .
VNLNNNr:entwi
YLKMNOr:entwi )
FUQPOOr:envir
XLKNONr:equip
[KINONr:equip de
TXTUDAr:er
_EMPJOr:erkra
cHMFQKr:erste
BXIPXOr:es
WEIOXNr:esper
BGsMIIr:est
CDhXMFr:estar
FKdLMLr:estar .
FSmGIDr:está
HLaLMMr:está de
LI]KQLr:está no
qSTD@>r:et
JYPLNMr:et @name
aHGOOLr:et @name .
]GHQNOr:et la
`IHOOKr:et le
?SYMUNr:europ
ETSOOOr:event
jRKKFBr:every
TX>YNJr:every and
_LMNGMr:every appli
EGkLLKr:excus
kKFIHMr:exec
iIIHKLr:exec :
OFKMeIr:exerc
gGKRJFr:exerc ↵
G`IONLr:exit
\JDKMXr:expec
ZVCJUHr:exper
S^GOGKr:exper ,
gJHJLLr:expli
bFLNKMr:fa
<UOMRZr:fachg
=UQMRYr:fachg mit
bKIIKPr:fachl
cJJIKOr:fachl )
QFWNPNr:fait
YKLLOOr:feedb
JKKaOIr:fica
eKEJMOr:field
_IIHORr:fifte
^HHDOYr:fifte minut
TOgFEFr:file
ARRNVRr:filtr
HPPORQr:filtr @name
EQQNTQr:filtr @name -
IK^IQOr:final
DMTL[Nr:finan
CXCHT_r:find
DbJKQNr:find a
JTJJH_r:find the
l3ZFTFr:first
LDVJ_Kr:first call
bIKJKOr:first inter
UJE^JMr:first time
XIKLKXr:five
[HIIJ[r:five minut
H[TLHOr:fligh
b@EHGer:floor
KGKPM`r:floor ,
\IILMRr:floor .
JGaJONr:fois
JDjIMMr:fois .
UB<b?gr:follo
DGGaI^r:follo the
^b-RPKr:for
KJONYPr:for 0
ZEJGaJr:for a
EIX_KKr:for all
WGVZGEr:for her
XMWJIKr:for his
JZIPPMr:for lunch
NK\LLNr:for six
Ua=:^Pr:for the
]\@JMKr:for this
^aBMDIr:for you
UKFOVOr:for your
pJGJJFr:forem
ISHL`Ir:form
ZHIYHMr:forma
ZIPLKOr:forma :
DoBJVEr:forms
C]GM]Ir:forms of
cJMLIJr:forno
cMHPHJr:forwa
dAKPMNr:forwa to
FaQBE\r:found
URWJGJr:found your
RG\MJNr:found your profi
dGWJFHr:four
h@XKGHr:four .
OZCbFFr:frage
NcFIMLr:frage .
eKGIPIr:fragt
^GAOVNr:freue
]KFONPr:freue sich
MLHQZNr:freue uns
WI^HPCr:frida
JLUQNPr:frida ,
UC_HVFr:frida .
bIDdH>r:from
iW:@]Cr:from @name
KEEVP_r:from a
NQVVFIr:from compl
JYZHKKr:from compl clear
bIJLMLr:from finan
JH`KPNr:from hr
JI[KQOr:from hr will
UISZFKr:from inter
UIH]KKr:from inter audit
OeBYFDr:from our
PZIPLKr:from peopl
QVGMQMr:from recru
^69n[Dr:from the
jGFLKMr:from you
O_DG[Gr:front
^NFPLLr:front desk
IbPOJGr:front offic
EHNPeJr:funct
iFPIDMr:futur
aMHKMMr:futur collè
RWE[HIr:führt
\IMNNLr:für
JQQNQOr:für einen
GRTOOOr:für mögli
CTVNOPr:gap
IQROOPr:gap is
Vd@BDZr:gate
hELRGIr:gate ,
DC_NK[r:gave
KKNNM[r:gebou
dKDNKNr:geren
SNPEH\r:gespr
cFJKNNr:gespr .
aIJMOKr:gespr af
>OHRXZr:gespr mit
YWHIIOr:gesto
UIIORRr:gesto da
L]NEQMr:get
VWHKLNr:get a
DKVMWPr:get to
VLPMLOr:gf
WKOKLQr:gf )
JHaIPNr:già
VNNNMLr:gm
PJMMG_r:gmbh
XFOQNNr:gmbh ,
_J[AHLr:go
HQQNQQr:go deep
KX[IGLr:goes
IRaKLGr:going
<XTNUOr:googl
=YTNSOr:googl meet
MKZQIOr:gover
[LKNMMr:gover ↵
MKZPIOr:gover ,
WCZJKQr:grade
IHdWGGr:greet
RHVTKKr:greet every
ST?YNMr:greet every and
[B`MGIr:greet you
ZHLRMMr:groep
YTFKFVr:groun
RUQCEZr:group
YJRGGWr:group .
[KMMMNr:group pm
NINbJJr:guard
WHFHhDr:guest
PKKIaJr:guest )
GdHQJLr:guide
DNNYSNr:gut
YJJPMOr:géran
\CJMKXr:h
FG_IaDr:ha
DbIRMMr:haalt
G_IRLMr:haalt je
HUZJJOr:haar
NLNKRUr:haar over
MJXNMOr:habla
DJhPJIr:had
HKcPJJr:had to
fHDGVKr:half
VEHJ^Nr:half an
BQRNQWr:half-
EVFJMbr:hall
LMMNL[r:hall ,
WSJOIOr:hand
@aJPNPr:hand you
UIYJMKr:hande
FV]OJHr:hard
M[LOMJr:hard hat
cDIOMNr:hará
_GYM@Or:has
U;UEU\r:has a
IHOQ^Kr:has been
[SINLJr:has confi
SVLRBQr:has invit
XVJS>Qr:has invit you
RHXMNLr:has kindl
^JZGGIr:has left
O`IKMJr:has the
PMJLH_r:has thirt
JgIKHLr:has your
]\GNGEr:hat
[FOPJPr:haus
Z@OO[Gr:have
YGGI]Mr:have a
YKJONOr:have his
QLGL]Lr:have you
^\P_2@r:he
YHZHIMr:he /
]EJWLKr:he does
dLNFJMr:he inter
UC^MLLr:he is
O\CUJMr:he will
eKEKMMr:he'd
`JJLMNr:he'd like
k>B\LGr:he'll
]JIRMKr:he'll ask
R?pHIGr:he's
kFWGFEr:head
iGPLCKr:head of
6TXM]Or:healt
ARUNUOr:healt ↵
e>VECXr:hear
RKEPK]r:hear about
[HCaHKr:hears
VJMLKWr:hello
BoGNIKr:help
_HANJYr:hence
`G>OJ\r:hence the
URWYW+r:her
MVF\GMr:her )
PCPJbJr:her .
IJUXMMr:her train
RVbP?Ar:here
JKaKLMr:here as
`UEOIGr:here from
cXCLIGr:here from @name
UH^LLGr:herse
oLRDFDr:het
^JJLMOr:het eerst
e]CJGEr:het gespr
WGIYNLr:het vak
LNOLQTr:het van
[PKNKKr:hi
T\HNIKr:hi ,
BSSNTPr:hier
BSSNSQr:hier klick
RMXIMMr:hijo
UUgL;Br:him
YH]IFNr:him )
SE`MFOr:him ,
RDPaJHr:him .
mHBMJLr:himse
hJDKOJr:himse ,
FEW\FVr:hire
TOCIN]r:hirin
LT]LKGr:his
YKJONOr:his camer
TJ[KKKr:his group
aEZKEKr:his own
^RFJMKr:holds
dHNMJIr:homew
cHNMKIr:homew talk
@RQPVQr:hope
NKIKM`r:hopef
FPQKNYr:hospi
DPRNNWr:hospi ,
hIIJGOr:host
IIGKTcr:hoste
SJJNMXr:hosts
ATBL][r:hotel
CGKN\[r:hotel /
fFBIYKr:hour
JHHLKjr:house
gS;]AHr:how
P\AZJIr:how we
gDGOLNr:how you
]RVO9Mr:hr
NO\XBFr:hr )
cEIPOJr:hr busin
PFYIROr:hr will
BRWOPPr:hybri
DQVOPPr:hybri )
GLMjMCr:hört
NLL[NLr:hört zu
ZJVEYBr:i
JWROOJr:i @name
l?HRJLr:i look
bCGNPOr:i will
PWTLHKr:i'll
XUGMNLr:i'll be
kNCNIGr:i'm
[WIOMDr:i'm the
QWSNAQr:ich
INUNNRr:ich (
UNSNKKr:ich .
_IHNLOr:ich freue
=TZLSOr:ich sie
CUHJ[Ur:id
U`U@:Vr:if
QnCHIGr:if the
DSUOOPr:if the gap
GdJMNKr:if the gate
DBdOE\r:if you
JJT^JKr:ignor
FHW_KJr:ignor her
^fIDAHr:ihnen
WA]LNKr:ihnen .
HbLNKJr:ihnen den
JbKOLHr:ihnen einen
IN\NMLr:ihren
XXIMIKr:ik
O]LQ\5r:il
D]HL^Gr:il collo
MJaLMIr:ill
PHeIQCr:im
EO\NQKr:im @name
NMN[KKr:impar
MMJ_MKr:impar .
KF[c@Jr:in
CaE[KKr:in ,
HWEbJJr:in .
PTi:ENr:in @name
XEGMI`r:in a
PYILNMr:in and
HGKRcKr:in for
YJFWNMr:in from
XSHKNMr:in hr
]ESJNMr:in perso
]BKmB@r:in the
DF_CMar:in this
INXKXHr:in time
C^^EOGr:in touch
bGJKMNr:in with
COYNTNr:in your
YOILNOr:indep
XNJMNOr:indep membe
FgGMPIr:indic
VPMJNNr:infor
BYPOOPr:infor |
dEIOLLr:inglé
BSUOOQr:inkl .
`IFQLNr:insis
bKHQJJr:insis on
XHSLNMr:inste
TFILJ`r:insti
XKKONOr:insti @name
f>ETe7r:inter
ESNOSSr:inter (
QOMB\Or:inter )
UU;Y\?r:inter ,
mB5`^8r:inter .
THNOHZr:inter 0
3XUJ_Pr:inter :
6RVL_Rr:inter @name
<RSL[Rr:inter @name lab
TLSJONr:inter and
VIG]JLr:inter audit
5VWN[Pr:inter betwe
4WWN[Pr:inter betwe @name
VHS\GEr:inter for
FGUKaMr:inter is
nGIILGr:inter on
L^ILLPr:inter panel
VaLM?Kr:inter with
{ADIEKr:inter you
UJDAZ\r:intro
UFIGU[r:intro to
KLHMN`r:inven
WHGcKFr:invig
cN8Li<r:invit
UYPKJGr:invit .
cGJNHOr:invit as
EINPbKr:invit to
ZW:OXHr:invit you
cIJPDOr:invit you to
WBSTKOr:invol
SHTIKWr:invol in
TGbJJHr:is
HLYNOOr:is away
ZAEKV[r:is booke
]HHQPMr:is booke .
\UCJPLr:is er
VHIG`Kr:is in
\ISESJr:is in @name
VTHRINr:is invit
^NERINr:is invit you
S^FRLFr:is learn
XbEHLGr:is learn how
_IUKIIr:is moved
MKYKPNr:is no
HKbHQLr:is not
IIcKOKr:is off
ZAf@GSr:is on
KL]LNKr:is on sabba
ZUHKPHr:is out
KL_GPMr:is stuck
^FQKNKr:is the
FRTOOPr:is too
kCFLOKr:is trave
YOLMJNr:is your
R?XUEWr:isn't
JL_LMLr:isn't comin
\FERMTr:isn't invol
_IHMMQr:isn't invol in
V;jWGBr:ist
IIbNLLr:ist auf
KK_KMLr:ist in
KL_KNKr:ist in @name
KNTLPQr:ist infor
KOTMB]r:it
^KIMMNr:it )
YXAKGWr:it .
GFZK^Jr:it is
RI[LLKr:it light
^=WILRr:it with
;CWVWXr:it's
IHLIOdr:its
ZUb:Y6r:je
I\YJJHr:je .
RWINLNr:je de
VVJNJLr:je om
P\LOIIr:jefa
nAZLE@r:job
QKTWJHr:job you'd
_?ZYBHr:join
_IMHONr:join from
eFGNJQr:joine
SJF`HOr:joini
]GAZVDr:joins
WLIKWKr:joins 0
CXPMSOr:junio
FTPNSOr:junio ↵
<S?eL[r:just
HJJ`OOr:just liste
FEbLPQr:já
VGZLLKr:keep
ZJTLKJr:keep it
JJIhKJr:keeps
kDNHHNr:kenne
YGYFMOr:kenne .
bKMLLHr:kids
dKMKKHr:kids aslee
LKL^MMr:kijkt
LJKbMKr:kijkt mee
TIUMNLr:kindl
SHWMNLr:kindl agree
ZCEHGir:kitch
JHKIKir:kitch .
ATRNTQr:klick
BSSNTQr:klick ,
GaONKJr:know
\HIOOOr:know you
_f@HHDr:knows
T^HKLJr:knows the
IJLLgHr:komt
SWHPGQr:koord
CMTUTMr:kopie
ALSUTQr:kopie !
UPNNMMr:kredi
ERTNROr:kredi (
jBJJKOr:kwart
cHGJOOr:l
dGGJNOr:l .
EjHJPHr:l'acc
IV_JHKr:l'ent
KIeLKKr:l'ha
Ijg<D?r:la
=YUMPRr:la @name
\JHNONr:la encar
MWXNCLr:la entre
[HKPNOr:la géran
FVRNONr:la reuni
UG_IKJr:laat
bJZDKDr:lab
RJOOQOr:lab ↵
SIWOLLr:lab direc
EPQOUPr:labs
FPPOUOr:labs -
GPQOTPr:labs - panel
DRUNQPr:lade
ASVMRQr:lade ich
ARWMTPr:lade ich sie
M]GPMKr:las
ZGbEJHr:last
fHXHEGr:late
jKHHKIr:late ,
BBnPMKr:later
JGdMMKr:later .
eHKKKKr:lavor
_JLLMKr:lavor e
YY0W?br:le
aHFOOMr:le chef
8ISQ\Xr:lead
>XSNRRr:lead (
FRQORPr:lead ( @name
ZKQNLJr:lead )
hHGJLLr:lead ,
YMRONEr:lead .
@UUNPRr:lead vacan
VJYJINr:lead –
XLKOMNr:leade
MV@SJZr:leads
]MLGMOr:leads ,
KYBbIJr:learn
UTHPMLr:learn how
GMK^NOr:learn the
JP_LNGr:leave
VO[FEOr:left
N]IMLNr:leidt
SELK[Or:leite
PIMMWPr:leite @name
VNMNMMr:leite mathe
ZKNLKQr:leitu
QLJYLNr:lesso
O<UC]Zr:lette
VKKMIWr:level
XJKLHZr:level 0
NBPI\Ur:libra
\[GJJHr:liga
\JRMILr:light
]T8CP]r:like
gKDKLMr:like a
Pc?H[Dr:like to
P?YJ^Ir:liked
cIIOMJr:likes
LYG`FHr:line
IIMLLcr:link
`[JGEIr:list
ZA?qHGr:liste
XHG^KKr:liste .
KLK_NLr:liste in
[GGSPNr:liste to
W@`NLIr:llama
_IUIKJr:llega
\YGKKGr:lleva
EVSJIYr:lo
ZYGLILr:lobby
PTKLNPr:lobby and
?\POOQr:local
EWPOOPr:local ↵
^XDLKIr:logis
PcJLFJr:logis )
_YDJKJr:loja
Z_GHFLr:loja .
JJ]JQNr:longe
cTEIILr:look
bDKPNLr:look forwa
RV;ZZBr:looks
X_GJIHr:looks after
NDGaMSr:looks over
TKLVNJr:lot
ZKLSKKr:lot ;
SMHOJYr:love
SLEPI]r:love to
eJLMIIr:loves
?WIPO]r:ltd
<TYNOTr:ltd ↵
HJHeOLr:luist
R^HLFQr:lunch
XIOLMQr:lunch ↵
YMJNNNr:lunch is
bOJJKKr:là
OHNL^Lr:m
5TWM]Or:m /
XSJNLKr:mache
RZJOJKr:mache den
R_IJKKr:mag
KOILJ`r:mail
FfIQJJr:maile
E[LPPNr:mais
FQSOQPr:mais sobre
HPROPPr:mais sobre o
FJbKNOr:make
HdKLLKr:makes
@iOHCWr:manag
CZONMSr:manag ↵
SBWJH\r:manag ,
9W[MOTr:manag .
]MHPKMr:manag of
\WBOMIr:manag our
QiEIHKr:manda
H`KNMKr:mapa
I`IMLMr:mapa .
IcJKNJr:marca
VMMNJRr:march
VNLNMMr:mathe
VNMNMMr:mathe .
OEYL]Dr:maths
R6\ITYr:may
\HNXJFr:may be
JQNNPRr:md
Y`SHCBr:me
]NJPILr:me ,
Z[JIGLr:me .
RWGRHQr:me to
VHZLIMr:meant
ZQJUKEr:mee
^MNJNIr:mee en
DQ^C`Dr:meet
;XUNUOr:meet :
BQVOQQr:meet at
GPSOQPr:meet em
M_RKFLr:meet you
gNFMDMr:meeti
YQGRHOr:meeti .
\KINNOr:membe
XNJMNOr:membe :
SDfGILr:met
IPPPPQr:micro
HQPPPQr:micro teams
fGCHLWr:min
WXMOJFr:min )
ZGJL^Er:min ,
?UPMPYr:min nicht
EX_SHCr:minds
CY^XFCr:minds the
m0<QDmr:minut
HNE_LTr:minut ,
OHIFMgr:minut .
JOONUOr:minut per
_ELMMPr:minut to
_GKNOKr:minut with
YQ^GCHr:mir
ETQOQPr:missi
DTSOQPr:missi mobil
UEE]GWr:mit
HJK^QMr:mit ,
aLKMKIr:mit .
;YHMU\r:mit @name
3USPWXr:mit der
Y>_LNJr:mit ihnen
?YPMWNr:mitar
BWPNVNr:mitar :
VMLPLNr:ml
UMNSKMr:ml (
<YTNRQr:mobil
FRQNRPr:mobil @name
BVSOPPr:mobil –
^KHNMMr:model
^KGNONr:model and
QHdKKGr:monda
FI\POOr:monda ,
TDaKLIr:monda .
DSRPMUr:more
@RWOQQr:more about
@RVOQQr:more about meet
KK@Ca_r:morni
jFJLLIr:motiv
Q]HJMMr:move
XAcJFMr:moved
WGcHHIr:moved to
LLKNL]r:museu
IKJ^NOr:muted
TZRKGHr:my
SF\MMKr:my co-fo
AUVNPQr:mª
9XZLQSr:mª @name
GQTOOOr:mögli
FRUOOOr:mögli @name
M]EPQJr:na
FORNMXr:naar
dHINNIr:nach
YIMOMPr:nachf
^IKNKPr:nachf .
JJ\JLTr:name
ZMKNMMr:nativ
FQbLLJr:ne
IMILaMr:need
GILKNfr:neede
IKIIOer:neede .
PKMLRUr:neemt
NLMKRWr:neemt het
EGbJQQr:neith
_JKLOLr:nemen
^JKMOKr:nemen het
ZMINMNr:netzp
]JIOMMr:netzp )
XEYPEOr:never
ZWA_EDr:new
EUPMPRr:new @name
;9LbcUr:next
FHKTdJr:next appli
;^WGIZr:nicht
ATPNQVr:nicht gespr
KcJIKMr:niet
HWXLMJr:niet .
LU@DfOr:night
THHNH_r:night porte
HKKMcLr:night shift
eJFKMNr:nimmt
RJV\<Pr:no
=SZNOTr:no .
\IHOQMr:no @name
FN]KPOr:no estar
MH\IPNr:no longe
FMJgKKr:no quest
QbJIJKr:no relat
HLdIOJr:no viene
PIHILdr:nobod
LNEHPdr:nobod ,
LNTSKMr:nobod this
H^YJHIr:non
I`KLMLr:non ci
eXCLGGr:noon
kKEKKIr:norma
EXYUCKr:not
GIaLPNr:not in
LL^EOQr:note
IMSLRTr:note taker
GLJWDbr:note-
RHD]RMr:notes
[IIKQPr:notes and
CNMdLLr:nothi
UFSWJLr:notic
cFEPNNr:notre
XMLONLr:notre direc
MFPLcIr:nous
YCaMHHr:now
QSJPMOr:nuest
LVLPLPr:nuest direc
hPLEFJr:numbe
YEYOJJr:numbe .
TXFSGNr:numbe test
ISPOOPr:numer
ISOOOPr:numer local
GJL^QNr:nur
WLKJIXr:nurse
F\iCICr:não
Kq>@_Ar:o
OGIKfJr:o .
>NXPPVr:o @name
>RVMTSr:o convi
FRPNPUr:o coord
D_LLRNr:o gesto
FTQOQPr:o googl
FQSOQPr:o meet
UJFgEJr:obs
^KHWGKr:obs .
T@HmKFr:obser
HGHjNJr:obser .
cIFLOMr:obser de
\FKSNLr:obser de groep
cIHONJr:och
FRROPQr:octob
GRROOQr:octob 0
@TSNTRr:oder
BTRNSRr:oder @name
dIQ=UJr:of
WKLNXGr:of 0
[]EJGKr:of @name
]GLPLNr:of desig
dALRKKr:of engin
NJXPJPr:of gover
QIH]NMr:of her
FYIM[Jr:of id
GJT[LMr:of it
SMLIZJr:of our
]LLOJLr:of quest
ENcBE]r:of the
TTPOLGr:of thing
PBYB\Qr:of your
ERd\D@r:off
JGfKLMr:off the
ZdBQ>Kr:offic
IMNcKIr:offic ,
kJAHDXr:offic .
>[QMOSr:offic :
GPUPNOr:offic ;
DZOOONr:offic manag
XMKLNOr:og
JGIeNMr:ohne
SOG^HKr:om
^KoX'Dr:on
MI^LOKr:on @name
_AWUIDr:on a
FgGLLNr:on behal
T[FZICr:on for
RF\PILr:on frida
KGcLPHr:on leave
HHbOMLr:on monda
LJaNJJr:on sabba
HRQNPQr:on test
gGKV6Ur:on the
XEYHNNr:on thurs
HQLLL\r:once
kL6@VVr:one
HWLNJXr:one .
cGKNKMr:one inter
hPJLHDr:one of
cLLLIJr:one quest
DMYLLYr:onlin
AWWNNNr:onlin )
FNn^<>r:only
JLJMdIr:onsit
RVINLOr:op
N^KOJJr:open
DXQPNOr:open the
QKIM\Kr:openi
[TQKAMr:opens
FaJOIQr:opens the
LN`JMIr:opera
IJfJQEr:opera ,
bJLLJLr:ops
[KMLMMr:ops )
ETOUPMr:optio
@UVNPRr:or @name
YPIGQQr:order
[JKM[Br:ore
LHMPfCr:ore 0
`HOPHKr:organ
KPVOLMr:organ ,
ULNOKPr:ort :
R^RCMIr:other
GRROPOr:ou
L_DWDPr:our
]BI_MFr:our @name
PYIRHNr:our archi
^VHIHMr:our call
OM]QKEr:our chair
fIDNOJr:our head
EHFdG\r:our inter
UIcLGFr:our patro
DQLZPOr:our proce
\JJZJFr:our train
JLPNOVr:our year
PLhEHIr:out
D]VINKr:out of
SYELNOr:out your
cR=XDJr:over
9WUNRUr:over .
RYGMONr:over and
_KAOPPr:over dinne
dNFIJNr:over from
XAUGE_r:own
MHHNOar:own .
IKM^OLr:oyent
JJJcOJr:oyent .
^KLJNMr:paar
IONNRSr:paint
gGJSIEr:paint exerc
GMQMYOr:pair
?PTNZOr:pair progr
MQXBaAr:panel
KHcJMMr:panel .
FPQOUOr:panel inter
KJQOPVr:panic
OHRNOTr:panic ↵
FX8YP[r:paper
E]E`IJr:paper ,
MLiMGDr:par
JFhMLHr:par @name
R_HEYCr:para
SJRNNOr:para a
J\JPMMr:parki
\JMMOKr:parla
`FCXMLr:parle
CD_]LKr:part
GFYYNMr:part of
VE]JLLr:parte
aIKMMLr:parte .
GSQOQPr:parte alla
WDeJKFr:parti
aJHQILr:partn
EM`OLMr:pas
KH\OLPr:passe
aE^IIEr:patro
ZJ[GLIr:patro ,
KWXLJJr:payme
JGOO`Kr:payro
WGNPMQr:pdl
XGMPKSr:pdl –
XDUSLJr:peer
QGWYJHr:peer ,
iYJGG@r:peopl
YF]LJHr:peopl .
T]IKJKr:peopl @name
bJEJOPr:peopl skill
N<D\XWr:per
IRPOPOr:per dispo
JHHZXNr:per il
EVPNROr:per la
FSQOQPr:per parte
bHLKMLr:pergu
cTRQ@?r:perso
mSEHFGr:perso )
dEGHRPr:perso ,
bFRGLMr:perso .
VQTIOGr:phone
H]KQLMr:phone you
8]ROSQr:pin
H`IQJOr:piso
CF\ZMNr:pitch
@dYHPFr:plann
cGUGDPr:plant
[ILOOLr:plant de
SNXKLJr:plant manag
ZLJNOMr:plata
TNLOONr:plata .
JNIOWSr:platf
HPIOVTr:platf engin
HOc>_Cr:pleas
EMVPXJr:pleas .
EWQOOOr:pleas consi
XA[IMPr:plus
XEEIVYr:pm
ZKMMMNr:pm ↵
\ILOKNr:pm wrap-
OONMMUr:pm –
@WTPPOr:poort
MZLNKNr:pop
YZNHHIr:por
BVEEY^r:porta
RFHLTZr:porte
QFJNVTr:porte /
`LEPMMr:posit
[VDKLMr:post
JSPNWIr:poste
VUFHZGr:pour
dBNPIMr:pour un
cIGJNPr:praat
UM^HKGr:pract
YGITLQr:pregu
_CIVLMr:pregu .
<WUNPSr:pregu en
[@^NGLr:premi
KCF^K\r:prend
OFHXLYr:prend le
J=Me^Dr:prese
CKI[aGr:prese ,
LKKcLIr:prese by
^KMJMNr:press
[RJLJMr:previ
_LKMJMr:previ candi
h?YJLEr:prime
aJKMLLr:prime parte
\BHKN[r:primo
`DRLNIr:princ
SRIOJSr:princ engin
F]IOPOr:print
IKhJHLr:pris
<ZFeNKr:proce
GRNYNMr:proce for
kERHEKr:produ
^IOLJMr:produ ↵
MTQKPMr:produ )
OI^MMJr:produ .
aHLOKKr:produ @name
LOTOISr:produ manag
ZKLOMNr:produ sense
Q[PJHLr:profi
aHKMKOr:progr
YMKONMr:progr .
?QTMZOr:progr with
<WSLXPr:proje
YE\NLFr:propo
WG[NLFr:propo anoth
eHNNGKr:prova
^FLMONr:prova in
aKJNKLr:prueb
I_KIOOr:prête
D`HKIZr:puert
gHGNJMr:puis
LDLdSHr:purel
_[ILEGr:put
K^JMOKr:puts
\HIPOOr:pôle
YJKOOOr:pôle .
bHKPKIr:quart
hTWDD>r:que
iHILIKr:quer
jG:SPMr:quest
V<TXFWr:quest .
DUTNRMr:quest ?
ScDODMr:quest about
dHKJKNr:quest among
jGMMEKr:quest for
[HIG_Jr:quest from
\MdF@Fr:qui
FSQOQPr:qui per
XIWMLJr:qui reçoi
dGGNLNr:qui vous
gGKLLIr:quier
FKGhMNr:quiet
_YELHHr:qué
LJ^LKOr:ran
LK\MKOr:ran this
MK]KLNr:ran this team
H_HPMNr:rappe
E]KPONr:raum
IOOOQQr:raum 0
aBHIdBr:re
TEWLVIr:reach
JLRKNYr:read
@QUMQVr:read the
TITMLPr:read your
XJPLLOr:read your cover
JIZLKUr:readi
FG`JKWr:readi room
ILL^OKr:reaso
?cGJJ^r:recep
GPIOM]r:recep ,
KJIOMar:recep , @name
<_MLVOr:recep .
JPOOPRr:recht
?XVJI\r:recor
GYGKI^r:recor the
W_7EG`r:recru
P_LJGNr:recru )
pJGNFEr:recru ,
JcHKOKr:recru ;
C`POJMr:recru admin
<aNQOOr:recru coord
[QOOIHr:recru scree
LDOMO`r:recru un
IKMJbMr:ref
JY\EHNr:refer
V`JHJIr:relat
Z]JIIHr:relat !
DFYgHHr:remai
IRKMMZr:remin
GSJMM\r:remin .
K[KQJOr:reply
K\JQIPr:reply to
U`EIHNr:repre
TKSIOPr:repre her
hLHHHNr:resea
_KNGLNr:resea )
bJDQIPr:resea @name
JQRQMNr:resea scien
qHDNFJr:respo
eFIPJLr:respo de
XKJPNNr:respo du
JI^VKGr:resta
F^E]LHr:reste
RNMJIZr:retai
YJcHEGr:retir
DSU^IGr:retra
HTXTKGr:retra .
eIENKNr:retur
?\RNPOr:reuni
GURNONr:reuni ↵
IIWIPYr:revie
WIYLKIr:reçoi
XJVMLJr:reçoi .
\XWHAFr:rh
QJZ]FCr:rh )
TTLMMLr:rh ,
QKI[PKr:rides
OX@NJ[r:ring
Y[?PJMr:ring you
CWQNPPr:riuni
FUPOPPr:riuni ↵
DMLNP_r:robot
EQPNVPr:robot )
LXLYHHr:role
;ZVLSOr:role at
FIP\<dr:room
HZVIOIr:room .
aDFYMHr:room 0
LJLMM]r:room is
OFJ]NNr:ropes
XFE[MPr:ropes and
lXAJIBr:round
^ILNRFr:round 0
X]JLDLr:round the
HJNRRVr:rozmo
YHOPKOr:rufen
TJOQLQr:rufen sie
RQJ]GIr:run
ZBXKOMr:run it
MYH[FKr:run the
GQQOQRr:rundg
EQPNQUr:rundg mit
qDCNKJr:runs
`HHNMNr:runs the
HgGLPIr:réser
WGKLYKr:s
[E\KHJr:sa
KJcNIJr:sabba
XKPMLLr:sabba ,
ZGJ]IJr:safet
GIiLKIr:saiu
TYMLKIr:sala
]@[GOLr:salar
]HEL\Hr:sales
RKIN[Lr:sales openi
MHJLLcr:same
P\HUKFr:sandb
THHdIHr:sans
XJQPMKr:santé
YJOPNJr:santé ,
DHmKOHr:sarà
FCXXJVr:say
GdC\HHr:says
XaGJLCr:sched
H_MPJLr:sched .
O]EQKMr:sched zoom
XWJJJMr:schic
eHNJILr:schic )
RKD]EWr:schoo
_GIOOMr:schoo manag
BOMPN_r:schul
FMKNO^r:schul @name
FTVPMNr:scien ↵
bDFDcFr:scree
?\RNQNr:scree (
nAHRGJr:scree ,
AQSH\Qr:scree for
MNO_LEr:scrib
XGcKLAr:se
GLRKTUr:searc
GRLQSQr:searc ↵
UKOLNPr:searc .
;TYNOTr:searc ltd
JK[UMGr:seat
VDIWORr:secon
WQJMQIr:secon half
F`HLGXr:secre
UKQOJPr:sede
ZJMPIPr:sede di
U6QL[Wr:see
BKbNNNr:see @name
UII]LLr:see how
_DFM^Gr:see you
l<XIHHr:sees
cA[IGKr:sees you
McLKIJr:segre
GMPWQNr:segue
DgGGHXr:selec
U^GLHKr:selez
YYHLIKr:seleç
ZVHLJLr:seleç ,
CmBPIOr:send
FbGPLNr:send you
@`iGDEr:sends
SWPIPGr:senio
PMTOLNr:senio desig
CWVOMNr:senio resea
]JKOMMr:sense
]IKOMMr:sense |
XBEI]Ur:sent
KIdLKKr:senti
WFWTJIr:sera
EiJLLJr:servi
AXPMVNr:servi ↵
ATTMSQr:servi ]
D`RPJJr:sessi
JIWVNKr:sessi .
hYFEGFr:set
\IKNNNr:set of
`FJOMNr:set the
X_HKKEr:set up
W[IIMJr:set up a
P]GLMLr:set up the
ND^OPKr:seule
SIWNNLr:seule .
fFE[BKr:shado
SKJ[DRr:shado )
ZKNINPr:shado .
FXYEZDr:share
dIKJKMr:share the
\^KFKDr:sharp
\HU`O2r:she
AcHZEOr:she /
gKHIKLr:she has
JFW\MIr:she isn't
NHHLbOr:she looks
KHXUOLr:she stays
QPEYMMr:she will
f\HAMCr:she'l
GQQOPQr:she'l go
RQ]SBEr:she's
GLaNMLr:she's in
;CRGg\r:shift
]TGJFRr:shop
\DKOIWr:shop .
[CWGZDr:short
FSTOOPr:short ↵
MKJ[JTr:shoul
OYILNOr:show
UXFJNOr:show you
T^FKJLr:shows
Y\ILFLr:shows candi
`MINHNr:shows candi round
NXINOOr:shows you
XPSJMHr:si
N>\_OEr:sich
ZLHONOr:sich auf
IK\MNNr:sick
XLDNH\r:side
KJHNO_r:side .
ZVIOHIr:side of
a?\VK=r:sie
QLFO[Mr:sie .
WIQPKOr:sie an
\IILOPr:sie kenne
H_DK\Gr:sign
O`JIMLr:signs
KHHlHJr:silen
EGJnKKr:silen .
9YVPOTr:sind
DSSOPQr:sind :
KaHNJNr:siste
fCF]IFr:sit
hFGNJMr:sit down
\EgIEDr:site
FD@xMLr:sits
GMGdOMr:sits in
XENTHSr:situa
KJJdKKr:sitzt
LJYNNPr:six
MJ^LLNr:six years
bJDJOQr:skill
_JEMOPr:skill .
BKLgKOr:slide
GcFQJOr:slot
\OIPJLr:slot for
J\FQMPr:slot with
`EINNPr:small
\LL?TRr:so
@JfNLOr:so @name
IPQOPQr:so have
WIHTOOr:so he
UHI\KMr:so he'll
]HHPLRr:sobre
EQTOQPr:sobre o
^KMMKLr:soci
cJMLJKr:soci del
`KLNKJr:socio
XEMOQPr:softw
LJHKiIr:solli
K\XGKIr:solo
aIKLMLr:someo
_JKLMLr:someo from
P]LJKKr:spare
WOC\@Tr:speak
NIEcLPr:speak ,
`FBQQPr:speak with
eFJOKLr:speci
^LKNLLr:specj
HIZPPNr:späte
cJFJNOr:sql
\KHNONr:sql /
mF>@Iar:staff
\MJLMNr:staff )
XJHO]Dr:staff engin
T\EPKJr:staff –
@C`CiKr:stage
FMIPkBr:stage 0
OVNOKNr:stake ↵
QSD_KHr:stand
_FRKMJr:stand .
GLH^QPr:stand by
>SaC`Er:start
NI_LLKr:start here
MIcJKKr:start here as
W`IHIIr:stati
EaJPNLr:stati .
_DZHKJr:stay
VHYLKMr:stay for
IJYP[Dr:stays
YHIWNKr:stays on
`JBQRLr:stell
jFBJPNr:stell .
DMMOaLr:step
cHGTJJr:still
FMMM`Lr:strai
JJNNJ`r:stree
LKNMK\r:stree ,
JJcINLr:stuck
KKcIMKr:stuck in
`GVLHIr:stößt
HFjMJLr:su
NM^GNKr:su hijo
JRPOOOr:suche
HRPOQOr:suche |
QII^OJr:super
WYIMHKr:suppo
aGJPMLr:sur
LZNLLNr:syste
FXG_NHr:só
XFJMLZr:table
V=SlFCr:take
TLYRGGr:take ,
GLG`RMr:take notes
aAKNNPr:take you
SGYLLOr:take-
XLMKNQr:taker
VMMKMTr:taker :
`R=FG^r:takes
XYCJOLr:takes over
QXGMONr:takes over and
Z]HJELr:takes your
EkLKJHr:talen
CjKLIKr:talen @name
@fNQHMr:talen coord
XTCU?Wr:talk
ZHEZLMr:talk .
XQDRLNr:talk about
VFTMNNr:talk to
ZWEVIEr:talki
VAEdMMr:talks
bGINMMr:talle
OIHJNar:task
XMLNOLr:task ↵
XFPPONr:tasti
UCRPPOr:tasti with
^JWFHLr:tbd
g[PJI5r:te
ZXHKIMr:te enseñ
SZKKJLr:te enseñ el
XVHMHNr:te entre
XFJOTOr:te esper
_HFPNOr:te hará
LcFKMLr:tea
GbJMOLr:tea and
CJMKbRr:teach
PESMMYr:team
^VIKJHr:team ,
JK]LLOr:team for
HQSPOOr:team kenne
SG^QEMr:team lead
DbPHQKr:team will
sDELHKr:teaml
JSONMSr:teaml )
aJGPLKr:teaml @name
AY\MKLr:teams
HWB[NQr:techn
VMLONMr:techn .
BRQNUQr:techn inter
SS\JGGr:teil
?USMSRr:teiln
BSRNRQr:teiln ↵
bDPNMJr:telef
[HXMHJr:telef .
>VONZPr:telef –
iUDFIIr:tell
iP?HLMr:tell you
]FGJK\r:ten
bEEIJ[r:ten minut
DlFOJLr:termi
LO\?[Ir:test
@XWJ\Fr:test .
IRROOOr:test autom
ZYELLJr:test your
RYEIHXr:text
ZQJMKMr:text when
GOJMM`r:text you
NCZLH\r:th
EK[QMRr:th ,
KJHMLdr:th .
CKJPeNr:thank
HJMO_Mr:thank you
[BaD?Yr:that
IGpILFr:that day
KI]KONr:that she
=LOaRNr:that'
A_ITNPr:the
FWPIH[r:the 0
KDDLXcr:the @name
VTKMJNr:the agenc
GDCnFXr:the back
MILaOIr:the backg
YLLMLPr:the baker
W[FMKJr:the boss
LgGMJJr:the bus
[YGJLIr:the cabin
IaGQMLr:the calen
_V?QEPr:the call
QPMBGcr:the case
QRXLJIr:the clien
IHK_OPr:the clock
BFX\IUr:the conve
KLFbOLr:the corne
bHINMLr:the data
FnUCLBr:the day
S[FUIHr:the decis
]KNKOJr:the desk
N^ILNLr:the dial-
EXFXHVr:the door
VC_HMNr:the end
ZMNNKLr:the engin
FVQOOOr:the envir
F^KPNNr:the exit
`KFLMPr:the field
\DbFJHr:the file
_=hEFKr:the first
BTVNOPr:the gap
XiDIHEr:the gate
[LKNMNr:the gover
^SJNFLr:the groun
PZBPNPr:the group
BQRNQVr:the half-
ItN[6>r:the inter
G_cJDCr:the lab
_LMMKKr:the last
XLLNMPr:the libra
THK[OJr:the line
aCINNQr:the lobby
HiJOHHr:the manag
GEF\aLr:the next
\QFQJKr:the numbe
TJJINZr:the nurse
hFKMKHr:the one
WE`HJKr:the panel
WFZNLJr:the phone
ZVHLIMr:the previ
GKKcNLr:the proce
\HMPLMr:the progr
dHKJLMr:the quest
BZK^RBr:the room
QEI_MOr:the ropes
LIIMKdr:the same
fEEKOPr:the scree
TVHMTHr:the secon
KVLUKLr:the sessi
]THJFQr:the shop
EYFHMar:the talk
RBVPPOr:the tasti
[IPMLLr:the team
HJSKaIr:the time
JFTKM_r:the topic
[WJLIHr:the twins
NcJJJJr:the visit
HLH_RNr:the wall
fFFOLMr:the ward
NJLMK_r:the yard
H\KOONr:the zoom
X]CGSHr:them
TZDDYKr:them )
`IKKLOr:thems
bILJKMr:thems .
XIK?Q^r:then
BJYLbGr:then @name
eECK_Cr:then a
^WFPIFr:then the
KcIPIKr:then you
YAM^KKr:there
bHIJOOr:there .
\LRGLLr:these
UQHQLPr:thesi
TPGQMPr:thesi with
VSBXRFr:they
PZFF]Hr:they /
VMKONOr:they ask
HXJNZHr:thing
MHINIer:thirt
Vbc68Rr:this
CIeJPOr:this call
ETTOPOr:this event
[YOJALr:this invit
PJ[KKMr:this team
VHaFLJr:this time
ZJNMNLr:this week
TJ[FNNr:thoug
bTBLJMr:three
FU9VbNr:throu
MJ;Y\Sr:throu the
GS^FPMr:thurs
TF]FNNr:thurs .
ESRNPRr:thurs 0
]^>JJLr:ti
[GMNONr:ti prova
JVYIMKr:ticke
EG_[Y:r:time
MNTTKMr:time )
<VWHaGr:time .
]IOLJPr:time :
3WVNWUr:title
;TTMVUr:title :
HXVDWJr:to
RVHQLMr:to :
@ffHCDr:to @name
_LDNVFr:to a
TN[KJIr:to be
K^ILMOr:to book
KaHSHKr:to confi
cEEPLQr:to discu
XKXJKKr:to frida
O[EKQPr:to get
f?>MGbr:to hear
CtDKFMr:to her
FDGRmJr:to inter
SI[LLKr:to keep
GcEPOKr:to know
KMJ[NOr:to learn
cAGK]Gr:to meet
EGJ[L]r:to our
IISKN\r:to say
]GB_JKr:to see
UDVNNNr:to speak
REK^MLr:to take
H^OPJJr:to talk
XEHGXVr:to team
<kDWPHr:to the
VA[PIPr:to us
VWA\CMr:to your
hCHXIGr:today
YKF\JJr:today .
JLIiKHr:toeho
MKFcOIr:toeho .
PK\GMPr:too
FSTOOPr:too short
QFYJIWr:topic
?TVORQr:topic ↵
_JGIHYr:topic of
C`[GOGr:touch
C`VDRKr:touch about
[F^NEHr:tour
dFMQIJr:tour after
9UPQRYr:tour with
IIOMO^r:tower
YHLK^Er:traba
_GIJGYr:tract
ZJPOMJr:tragw
I\FHI^r:trail
VJP_?Mr:train
]JJ[IFr:train ,
HKI]ORr:train .
cFZFIHr:train is
BjMNGMr:trans
DfLOGOr:trans votre
_hBHDEr:trave
UKJOPQr:trave ↵
IdINLJr:trave .
UJEKcHr:trial
_FFJJ[r:trust
UIJKMZr:trust .
ZHOOJPr:tu
H_JLQLr:tudo
_LIOHOr:turno
hEIHOLr:twent
kFJGOIr:twent minut
I[FH\Lr:twice
ZVJMKIr:twins
eH5C_Ur:two
bKEMMNr:two .
I\INWGr:two forms
GCVK\Rr:two of
`KLKOJr:two quest
TLMSMMr:types
ZKLSLKr:types a
A]JIBhr:uffic
iGLQDJr:um
DRRNRPr:um an
cLMIHMr:um vogal
^BGJFcr:un
ISPOOPr:un numer
bELPHOr:un premi
`NHLINr:un élu
KRXIKPr:una
WLMNNOr:unas
YKKOMOr:unas pregu
^KGd?Gr:und
NPISKTr:und 0
VSMQIIr:und @name
cJJJKMr:und ein
EQSMMXr:und gespr
iBPLCPr:und ich
NXDMKXr:une
:\TNPSr:unive
=\ONPUr:unive ↵
BTVNNRr:unive hospi
^JLHUIr:uns
RKHOWNr:uns auf
CYWMNLr:unter
[GLRKOr:unter 0
MF_INQr:until
GdPBC[r:up
\RKJMJr:up a
Q[HLMLr:up the
FdJPJMr:up to
J\GI^Fr:upsta
KR[ODNr:us
G]FWJOr:us ,
IJ\PMOr:us .
_FEMSPr:us in
\BKLNWr:uses
^AJLLXr:uses the
GEpHMIr:va
CTbLKIr:vacan
<WVMOUr:vacan (
WEGJaKr:vaga
PIHO]Nr:vaga de
^GRRKFr:vai
UHJYOJr:vak
NSSLJPr:value
^ZBFKOr:van
[PEQKMr:van de
QMMLNUr:van haar
H\JQLPr:van het
YTCLQNr:van recru
_CVMJJr:verra
RGYNNLr:verra seule
_ZA?E\r:video
JJ\YKGr:viene
JLXTMKr:viene a
eKJJKJr:virtu
LsIFGFr:visit
FrEILIr:visit .
bLLHHPr:vogal
Q^C]EFr:vom
LbIMKLr:vom @name
RFK[PLr:vom recru
O^HOKLr:voor
@ZRNQPr:voor de
CLUP_Gr:vorst
FXPYDOr:vos
LW<JfKr:votre
m`]=<8r:vous
RVHOLOr:vous accue
QWHOMNr:vous accue à
KbIIMNr:vous prête
HbFPMMr:vous rappe
[DZMKJr:vous verra
LJXLTLr:vp
8TTMWUr:vp ↵
TNMOMNr:vp analy
\JKPKOr:vp eng
hIFPIJr:vp engin
XMKNONr:vp produ
aVAMLIr:vrage
[LLKOLr:vrage stell
]LJLNLr:vuole
6RSLdOr:w
,WXL]Wr:w /
9USLUXr:w / @name
QgGHJIr:wait
PEDG\_r:walk
HLH_RNr:wall
GMH_RMr:wall and
MKJO\Mr:want
MJHO_Mr:want to
nRHIDFr:wants
jG@OKOr:wants to
ZDFLK`r:ward
XGGLM[r:ward ,
]HIKNSr:wareh
HCjOKJr:was
X<RbKGr:watch
IKUXMLr:watch the
[KIMONr:ways
\KHNONr:ways of
2@^PY`r:we
CTVNNRr:we are
MIHLdLr:we have
DJW]MLr:we hire
VJKTNMr:we inter
JPSNOPr:wed 0
UChHMFr:week
\JMMNLr:week ,
EDnJOJr:week .
JIZNTKr:well
F_JLSLr:werks
dFHNNMr:what
J`\IDFr:when
YVHLJMr:when the
PGYPMNr:when you
aWBJJKr:which
[?OUNNr:while
_GJKOPr:while you
X`cR84r:who
P^IOIKr:who looks
UWGPMJr:who manag
^Q?NNOr:who will
VXENKNr:who would
VEVYGHr:who'd
OHXZJHr:who'd be
XVDUIJr:who'l
UVFTJKr:who'l be
VLJWLKr:who's
CL\QLRr:whom
CTVNNRr:whom we
HH^RLNr:whom you
PJWYHGr:whose
GLXXKJr:whose job
nFEPFKr:wil
dLHPGKr:wil je
aW<SIJr:will
bIKERMr:will ask
SQJ[COr:will be
\PJINMr:will be calli
C`A]PHr:will be in
EEZZPLr:will be on
SXELOOr:will be your
I_NNNHr:will bring
bDINLPr:will call
PUJNNPr:will colle
TRINNPr:will colle you
_JFNONr:will cover
cSCHOJr:will dial
[KKMNNr:will have
YKKOMOr:will have his
[HMKNQr:will inter
WLNLNOr:will inter you
eHGKMNr:will join
`IJJNNr:will join from
FcENMQr:will meet
L\HNMPr:will meet you
ETOUOOr:will not
E\MNNOr:will open
DXQPNOr:will open the
QUKOLMr:will phone
OXJOLMr:will phone you
V\@PKNr:will ring
aODQGOr:will ring you
P=QbMMr:will run
J`HKPLr:will send
NJLXNPr:will shado
^FJMPOr:will show
`FHLPPr:will sit
aEENPPr:will talk
\MHKOOr:will tell
eGGNNKr:will test
cHGNOKr:will test your
XPEIF^r:will text
ZUHMJMr:will text when
FOJMMbr:will text you
QGF]PNr:will watch
GA]KWSr:wir
JLSORPr:wir rufen
`KHMMMr:wird
TVGIVJr:with
?NTKhEr:with @name
PYHUKJr:with a
lFEOGMr:with her
[]FKHIr:with him
bGGMMOr:with his
ZDWPFOr:with me
Dz@GASr:with the
BMQLTYr:with two
WHFYNNr:with us
gKZF?Ir:with you
QEY^LBr:witho
LBccDCr:won't
KNaKJKr:won't be
VLG[LJr:word
FKaNLMr:wordt
[JKLPNr:work
WMJONOr:work ,
SLH]ILr:works
QYWCW?r:would
QKZEOOr:would be
gX;EWDr:would like
X]COIIr:would like to
VPNQKKr:wrap-
YIMPMNr:wrap- with
EfC]DKr:write
KbGQHMr:write to
XJFMSRr:writt
XMLNOMr:writt task
l4Y]H;r:y
hMHJJIr:y @name
^FJNOOr:y el
DL_SLLr:y no
TKTLLNr:ya
gEIKDVr:yard
?N_HMZr:year
_F^GGHr:years
fJJMJHr:years in
cFGQKNr:yo
^_a.[3r:you
_RK[ABr:you ,
dSbA:Er:you .
D_MQJOr:you :
AUXLGZr:you a
fGFPJMr:you about
U\EQKIr:you after
OUKLOPr:you and
IbFPOJr:you are
cIHSJIr:you ask
bSDOGKr:you at
TNMONOr:you cook
MK\OKLr:you do
KcBFWNr:you for
YRMKINr:you from
HVYLLKr:you get
S_FKKMr:you go
Y]EEMLr:you how
VXHQIIr:you if
Bc^DIJr:you in
WDlJCFr:you on
^Q?OMPr:you over
FI_NNOr:you quest
TcDIMHr:you the
^RGMMIr:you throu
NeFITDr:you to
_GINONr:you what
KaCPJRr:you with
TFZKLOr:you won't
^HJJQNr:you work
QJVYIGr:you'd
SJUYHFr:you'd take
\TBFHYr:you'l
eHJNNHr:you'l be
UXFJ[Cr:you'r
JMZTV>r:your
KIKPZQr:your appli
SEZGQPr:your boss
YHQLIRr:your chat
ZXJJIJr:your coat
SITNMOr:your cover
VGTNKOr:your cv
GP`LKMr:your file
_B<GjLr:your inter
GSUPMNr:your manag
WFRCZNr:your panel
QGUZJHr:your peer
EFV`KNr:your pitch
OZRJIKr:your profi
CQKQ`Jr:your recru
IWLPOOr:your slot
UFYLKOr:your take-
MWHPMPr:your thesi
HiGIMMr:your visit
8UTPUTr:z
PXKOLKr:zeigt
_HIPLNr:zelf
`HHPLMr:zelf het
LcIJMKr:zet
JIcJNKr:zich
NH_KEVr:zijn
ZD[UIDr:zit
\FGZKKr:zit er
O[JNKLr:zoom
ITPPOOr:zoom and
]QERHMr:zoom meeti
RNM\APr:zu
OJL`MGr:zu .
YJELLZr:zu @name
[HRLNKr:zu uns
]UJIMHr:zur
KKJ`LNr:zurüc
XF]HLKr:zweit
[LGONOr:zweit gespr
=QRRQWr:zwisc
<QQRQXr:zwisc @name
=QRRQWr:zwisc @name und
K^TNJEr:|
<]TNQOr:| @name
CURORPr:| bespr
BVRNRPr:| bespr ↵
ISNOORr:| dir
ETQOQOr:| pin
QISNOOr:| princ
XFG]LJr:| room
[KIOMNr:| staff
ZMJOMMr:| staff engin
UNKHRQr:¶
dWFFU?r:à
bEMOLKr:à 0
TSIOMOr:à l'ent
`HILRLr:às
VIHPRRr:área
@YO[DRr:è
EH`FOXr:é
SGMOTPr:échan
IIM_OMr:écout
bMGLINr:élu
XKMOMNr:élue
VLMOMNr:élue délég
YBNKH^r:étage
EIiMKKr:étant
]RIKMJr:übern
RXBFgBr:–
h;GLZJr:– 0
NGBUUXr:– @name
\H[KIGr:– @name edito
B\II^Lr:– atten
VOONLKr:– bewer
@WONWOr:– bewer servi
@VNMYOr:– candi
eGFNLNr:– direc
ZFNPKQr:– haus
WLLMWGr:– inter
[EHGXSr:– intro
XIMKC^r:– intro to
XLLOMNr:– pm
\LKQIMr:– sit
TRTLIKr:– value
]XHKGIr:– wants
QHHQZNr:– your
IVQLMQr:•
FRRLOUr:• 0
TQPOKKr:• @name
VhIHDHr:…
aLGJTHr:✓
b?IZMItail:abe
HNOMPYtail:ace
3SXLU[tail:ach
ARRNVRtail:ada
CPRNPWtail:ade
Z[GUGBtail:adi
NC_DF_tail:ado
BUSNOStail:afe
9YWLSRtail:age
iGIGKOtail:ago
Y`IHIHtail:ahl
=XSMPTtail:ain
aTYHBBtail:ala
BOQMUVtail:ale
:SSPRWtail:all
6VSMYTtail:ame
SHSCSVtail:amm
ZE]LIHtail:amy
LIIJjHtail:ana
EJPPGetail:and
GSWD\Itail:ane
KMMNOXtail:ano
=UQMTVtail:ant
>VTNSQtail:apo
ARWMPStail:app
WJ]IIKtail:apt
?PQOUVtail:ard
AUVNPPtail:arn
JKKObItail:arr
CQQMSUtail:art
?VTNRQtail:ast
9TVNSWtail:ate
DLN`SJtail:ato
IHNOGdtail:atz
=SSMTVtail:auf
YQ`FFDtail:bas
eMELMKtail:bby
GRROPQtail:bei
IQRLVLtail:ber
VMU]F@tail:bia
SR\LEHtail:bke
:VVNSStail:bon
DPQOUPtail:bra
K_JONKtail:bri
SWKRHLtail:can
O^_GGAtail:cco
>WROSPtail:cel
DPRNUQtail:ces
F_PE^Btail:chi
MaLNGKtail:chs
9VUQSRtail:cht
I\GWJMtail:dag
>YLNOZtail:dam
+XRKZ_tail:day
fCJPLJtail:ddy
9PVNWVtail:ded
E\SPOHtail:den
M[UGJMtail:der
ZS`GADtail:des
IXHXNKtail:deu
>QWLRVtail:dge
aKIMKKtail:diq
4_[LMRtail:don
7W]NQPtail:dos
GGQQHbtail:ean
@VVPOOtail:eem
JPPOPQtail:ehr
IMLOM]tail:eie
T_JNGHtail:eke
Q[KNLItail:ema
SRTKLJtail:ena
TJZIQHtail:ene
S`NGKFtail:eni
ZWWLF@tail:enk
5N^IQ_tail:ent
>XSPPQtail:enz
LbJNHLtail:eri
6XWNXOtail:ern
JKNLbItail:ero
(\ZJNdtail:ers
gIRGKEtail:esi
DMKRKatail:est
S\\T=>tail:ete
JENKPbtail:eur
GRQOQPtail:fai
XFEMaItail:fay
VNN[IEtail:fiq
:YVMVNtail:fon
YLKOMMtail:for
AVSNRPtail:fos
JOSRHTtail:gal
OIKNH_tail:gan
AZQOPOtail:gee
IIIHLktail:ger
MRFMbFtail:ghe
[E_ECStail:ght
]JXXABtail:hal
RYCXKItail:hat
4TYMTWtail:her
X\KVDAtail:hie
MdIJLKtail:hir
[LK]EFtail:hmi
JIMHFmtail:hom
(X\NS[tail:ial
HHFLdTtail:ian
^UYDCGtail:iao
GQSOQPtail:iba
<UQN\Otail:ico
EMOOIatail:ics
ERRORPtail:icy
JLLcLHtail:idh
\KMOLKtail:ier
ARWMQQtail:ies
9WWMUPtail:iew
N^XWA>tail:ige
ZYMWB@tail:igh
ZPXZ>@tail:ijn
;`LN[Ktail:iko
AOPNZRtail:ilk
CTPNUPtail:imo
QGJLkAtail:ina
fARBC]tail:ine
C\^CLNtail:ing
ZFGDFitail:ini
X[ELJLtail:ino
YBZVKDtail:iol
#b\NVZtail:ion
>TYNRPtail:ior
IRPOPPtail:ipa
bRVLH=tail:ipo
PZDaGDtail:ira
FYKFJ_tail:ire
@ROOSWtail:ist
J\NNLLtail:ita
1Y[MSUtail:ity
GHK_ULtail:itz
OJdIKItail:iva
UXSY@Atail:iwa
`EOGEZtail:ker
Q[HWHEtail:kie
JILJeLtail:kis
[WYGDCtail:kje
WKILMWtail:lan
^?QDfCtail:las
ZKRV=Qtail:lda
KGMNcJtail:lde
HaWJGItail:ldo
<XQQTQtail:led
IJKLGitail:ler
TYVHGHtail:les
;SWMPYtail:lin
EPOJ`Ktail:lis
TEOFBjtail:lla
2`ZMORtail:lle
eBYD?Wtail:lli
HPY^EFtail:llo
bIKPJJtail:lly
G_MPINtail:lmi
[MLOMLtail:loy
>ZNKbGtail:lys
:W\NOPtail:mal
ISKLFatail:man
ROXVHCtail:mau
TUJKRJtail:mer
BTIYWJtail:min
THKNJ\tail:mit
2VRNYYtail:mme
DUO\FPtail:mre
=TWMSRtail:nal
IS^LKHtail:nan
ALIPY[tail:nch
4UWMUYtail:nde
OXDMPQtail:nen
#b[K]Utail:ner
EGJLqGtail:ng
YIJMHZtail:nji
EbaEGEtail:nke
Y]GNHGtail:nny
\GJMWItail:nta
EMQKQ\tail:nte
]MGNJQtail:nth
[LOLJMtail:nto
dSLEFLtail:obi
LIcHDVtail:oes
ZYLKHHtail:ogt
<UTRQRtail:ogy
;`RPNPtail:oke
VMMPNLtail:oli
LGMGDntail:oll
dJMKJJtail:olm
PM[IPItail:ols
HNL[PNtail:ome
<QULP\tail:one
HRPOPRtail:oni
+[VTSWtail:ons
DQROQStail:ood
VJH[LJtail:oos
6U^OTNtail:ops
DQPPH\tail:ord
XTXJ?Mtail:ori
EURNOQtail:ork
4]ZLTPtail:ort
5TWNVVtail:ory
`P]HDBtail:oss
TIJ^KKtail:oth
DTUOOPtail:out
HROOORtail:ova
IQPOORtail:owa
QIXLIStail:own
YNZOFDtail:pam
AMPMNatail:per
<RSL[Qtail:phd
8XI_PStail:rag
HTPOPOtail:rar
CRUNQQtail:rat
S\TGGHtail:rdi
JRWHQMtail:red
TOLHOTtail:ren
:UVMVStail:res
BTKHPatail:ria
T_OJFHtail:rie
FULN\Gtail:ris
ZIIJWMtail:rit
XH\NJFtail:rof
LdOJJGtail:roy
WGKOHYtail:rre
bGTOIFtail:rse
FIaOQItail:rte
_MHMMMtail:sal
KKNK`Jtail:sel
?TSSJWtail:sen
[\?e?@tail:sgt
ILHMkEtail:sio
WXTPBEtail:sla
JIIUBgtail:son
=RUNRVtail:sse
ZKSNMHtail:sta
YGOUSCtail:sto
@XRNRQtail:str
FMMLM`tail:sud
<RONT[tail:tal
KJHMgJtail:tan
EQUNQOtail:tee
MHKJUZtail:tel
]XCZECtail:teo
SXCEJ]tail:ter
DNYNHYtail:tes
Y[GKKHtail:tha
`ChBGGtail:tig
:UYMQStail:tik
@SYQNPtail:tin
QIMKN[tail:ton
]GFH_Itail:tra
EQQNSStail:tre
FJGMjLtail:tua
BVQNPStail:tur
jFKKLItail:txa
\UIMNFtail:txi
DQVOPPtail:tze
Y]FNIHtail:uan
FTPOPRtail:uer
`\GKJBtail:uhn
/ZRKS`tail:uhr
Y^GJJHtail:ula
[OKLRHtail:ule
6ZWLTTtail:ung
PVTYEBtail:upa
BTIGQdtail:urg
PHaNKHtail:urt
DTQNOStail:ury
1RYJ^Utail:ust
@WRMUOtail:ute
9VVMRVtail:uto
FJKPP_tail:way
MJLNG`tail:weg
_ZGKIGtail:wen
,OaIdQtail:wer
F`G[JHtail:yle
YeDLGDtail:yne
^IJSINtail:yun
IILLdKtail:zak
ARUORQtail:zz
AXPNOTtail:ław
aMGLKMw:abby
:_RNSOw:acquis
`UHIIKw:adecco
BQSNQTw:adress
SUXHGLw:ander
ERTNPSw:app
gGQHJIw:arantx
<RRMVWw:art
BMQKR\w:assess
VNER[Dw:august
ZU[IDCw:aukje
@PQNSXw:auswah
_M^DGEw:bas
`ZEJIFw:bashir
UKIGM]w:bellin
GYYXGBw:bello
XHIMH\w:benji
6YZKTRw:berlin
ATQNSSw:bespre
>PQPO\w:bewerb
VOZWBBw:bia
eCXGKHw:blas
[RQKJGw:blessi
;QSNVVw:board
<SXMQVw:bracke
dF\GEHw:bright
ZK]LFGw:broer
bZKGHEw:bronwe
A\OOOOw:brooke
TIFNI_w:brown
YHWMLHw:burt
3ZVOXPw:cancel
MJIHiHw:candel
ELVN[Jw:candid
WIYJKMw:capt
]PEPLLw:capuci
7RWOVVw:catego
bCYWBBw:cathal
HJMLO`w:centre
Q\IMKLw:ceri
XVSHJFw:cest
WGI[JNw:changm
>\ROPOw:charge
UI\MJIw:chefar
^SZOB>w:chipo
@VRLVPw:client
ERSNQQw:coast
sBFMGJw:colm
`ETHCUw:colone
8UUPQVw:commer
>TNORXw:commun
;YRMWPw:confir
CTSOPQw:dabei
3Y`LQRw:dados
MTAW^Dw:dag
Z[JHJJw:dahl
(VTK]aw:day
>FGHecw:de
_D]KGGw:dean
LO]MPFw:delgad
VbJJIFw:delroy
>WSMRTw:der
<TUMXPw:dernie
<TRLVWw:detach
^VDECYw:di
[AXDIYw:don
IKJOdJw:dorian
ZG\GKKw:doutor
_LMLMHw:dr
`aCEIGw:dwayne
MVZb<@w:edwige
GLJKlEw:efisio
HXVNJLw:elisab
=OSOWUw:embedd
@QUNNWw:englan
JSPOOOw:entrar
CRSNSQw:entrev
oIJGKFw:esi
Z]FNHHw:euan
WUIOLJw:fabbri
@RVMRRw:facili
ETROQPw:fai
FYNNWHw:falko
TPORJKw:farrel
HILGGow:fathom
\FKG`Fw:fay
QYDWJJw:ferhat
fTHIHGw:fermin
:V[OPPw:financ
GIGL^Yw:finch
APWNVNw:flight
CQTOPSw:flood
S^IRIFw:franki
REH]\Aw:frau
ILKOL_w:freie
BTSOOSw:fundic
>[PJ^Iw:g
\LbGDEw:galli
LJJLiFw:gavina
_JFLFZw:gebroe
5VYOQVw:gespra
AUSNOTw:getafe
NPFN`Hw:gheorg
XMcJECw:giles
[IEXMLw:gleich
Z[HMIGw:gonny
>SRMRXw:gradua
[]GHIIw:gundul
LGKJ\Vw:h
GPQNPUw:havneg
;STLUWw:headte
KXJIYKw:helder
OfJMBLw:helmi
[LOI?\w:henk
JT_MJFw:hernan
AOQNaKw:herr
FQOK_Iw:hollis
`LFOIPw:hyacin
]KKTHLw:hyun
>WXOOOw:iberia
WYIUHCw:ignati
cAXLKFw:imelda
DTO\GPw:imre
T_KMGHw:ineke
3YZLSTw:inform
AVRNRPw:infos
#TiK\_w:interv
HMGNgJw:iratxe
Q[XQBEw:isla
ICJNmIw:isolde
P[MNKIw:jandir
GINNhFw:jantin
LNKLbHw:jorrit
kHHOJFw:jule
GQROROw:junior
YYESIFw:jupite
Y[ISGDw:kadi
aV\CADw:kamala
WM`LFEw:kamau
*UXNZZw:kennen
JJKHiJw:kis
SZSKHHw:koldo
DSOMSTw:kompas
^YGLKEw:kuhn
VJKaJDw:lakshm
ZKJMITw:lane
:WXNQQw:learn
ASTPOTw:legal
^QQXB@w:leigh
FXKJ^Jw:leire
;Q]NPSw:leitst
=WVLQRw:lisbon
SSLYHGw:lison
FQQNTQw:llamad
NO`NFIw:lobke
9]XMNQw:london
S[JPGKw:lorcan
HMdQLDw:lord
LLMO[Kw:loris
N]\HGEw:ludivi
XXWICGw:lurdes
T]DMKLw:macare
EPONVRw:madame
JJMKkDw:maelys
^\VK=Bw:mafald
FOWOOOw:mal
ZMJONLw:malloy
-V^LYTw:manage
<RVMVRw:manten
GJLNgHw:marr
PJNNSPw:master
N_QIMGw:mbonge
HIKIgNw:mees
UIPTLLw:merete
LGMMFgw:metro
JLJJgIw:mikel
ZJ^JJDw:milene
2WXM\Pw:min
<WWLUOw:minute
[WTEJFw:morena
PXW?KPw:moss
IQPOORw:mostow
;USNVSw:name
U]OHHIw:nardi
AWUOPNw:neem
DPXOOPw:netze
EGJMoHw:ng
Df`FFEw:nienke
EbQLJLw:nkechi
]Z^G??w:noori
QbIJIKw:noriko
W_NJFFw:norrie
_IXFHMw:obi
ZY\CCEw:odete
_BCYPNw:okabe
YMKOMMw:okafor
eJLLJJw:omer
3W[OXNw:ops
RXIPMJw:oriett
RE`[EDw:oriol
i?WJKFw:ottoli
ESRNQRw:owner
VH_HMGw:ozols
K^JMWDw:p
UMYQHFw:pam
HSQOPPw:partec
AUSOSOw:partic
/`XLSTw:partne
SdGMHHw:patxi
EEFKwHw:perpet
6U\MSRw:person
7TTL]Sw:phd
Y]ELJJw:pino
FRROQPw:policy
>XWOOPw:powere
BVPNUOw:primo
8WVLTVw:produt
XH^LJGw:prof
4TROZWw:progra
:Y[LQOw:qualit
<TONUWw:quay
ZPKINNw:r
VNRZFEw:rafiq
MZNTHIw:rag
[F\MIGw:ramasw
X[@NIPw:rantan
^H^JFHw:rasker
ESQOOTw:record
<XOOQWw:recrui
dCGRMMw:reddy
DSTNPQw:region
;VUNURw:resche
[YV>IHw:revere
;W[MNSw:risors
IPPPPQw:riunio
^M_FEEw:rocco
YIKSNMw:roos
PJK_MIw:roth
@XQNNTw:rotter
LLKcLHw:ruarid
NPZ[EBw:rupa
:QXL[Pw:rust
Y]NU?Aw:ruthie
OWDRUHw:s
M^NOFKw:sachs
cLGOKIw:sadiq
GPSOQPw:saiba
aMFMMLw:sal
_FOVJFw:saoirs
WG\HMLw:saraiv
]WZCBHw:sebast
HGLIoHw:sechi
_^BVCBw:sgt
ETUOOPw:shout
NPbHFLw:simoes
^JFKG[w:smit
GEMNhJw:sobcza
ELNMeIw:sollic
3STUSYw:sons
6TZMSVw:stelle
]FdBHIw:stig
HMMMM^w:sud
@WVNNQw:suppor
cYDIJGw:tabith
IQGaNKw:tadeu
HMMN_Jw:tag
HLKhJJw:tansy
DTPOPSw:teamsb
=UROYNw:tecnic
;TWLURw:teilne
)bXJ]Ow:telefo
Z]F[B@w:teo
_JQMLGw:testa
@FWRO[w:thorva
XWNVBDw:tiwa
JMKMfFw:tjitsk
dKGKKNw:trent
KLMM^Kw:tuinst
OYGPNMw:txema
7XRLQ\w:uhr
7X]LMUw:umane
GPPOUOw:umbra
HFQMiEw:unai
WG^IMHw:valdis
>XSPPPw:videok
_G[GKGw:villa
ILJMcKw:vlas
\YKJHHw:vogt
gCTGNGw:voss
>UVNSPw:waalha
WK^LGGw:wanjir
IJLJIhw:watson
HPPOPRw:wehr
>UUNSPw:weiter
MGZOONw:wellin
YLLOMMw:wes
cFIH\Dw:wessel
DQOOQVw:wiesen
:RSMZSw:wilk
YSTXABw:willem
ESRONTw:winter
DUQOOSw:workda
AXPNOUw:wrocła
]]HKBKw:ying
BURNPSw:york
SGYKMPw:yuting
GGEGvJw:zoltan
JOQMYJw:zweitg
ATTNSQw:zz
CURPMTwords:1
MFKDZ^words:2
ROP>Kawords:3
T:?Dm\words:4
"""
