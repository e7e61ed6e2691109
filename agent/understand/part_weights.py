"""The weights by which `part` reads, as tests/train_parts.py wrote them: six letters a feature. Pure data."""

TABLE = r"""
trained_on 0e540402c27c2728680e355b87e910cf3434ac282a447ee6d8d1477fb2fa3fee
bias -0.2022 -0.1363 -0.1661 -0.4721 -0.1961 0.0178
step 0.082108
person absent -0.248
person address 0.289
person address_alone -0.053
person alone 0.010
person another -0.716
person another_alone -0.184
person another_alone_sure -0.299
person another_sure -0.017
person arranges 0.151
person best 0.089
person by_title_arranges -0.193
person by_title_recruits -0.348
person candidate -0.121
person formal 0.139
person formal_alone 0.075
person formal_in_text 0.245
person formal_in_title -0.056
person formal_not 0.126
person formal_own_calendar 0.117
person formal_sure -0.079
person formal_taken 0.092
person given 0.300
person given_alone 0.264
person given_in_text 0.200
person given_not -0.189
person given_own_calendar 0.121
person given_single 0.216
person given_single_alone 0.089
person given_single_in_text -0.223
person given_single_in_title 0.082
person given_single_not 0.076
person given_single_own_calendar 0.196
person given_single_sure -0.170
person given_single_taken 0.023
person given_sure 0.168
person given_taken 0.222
person guest_absent 0.048
person guest_address 0.130
person guest_address_alone 0.058
person guest_alone 0.049
person guest_another -0.077
person guest_another_alone 0.116
person guest_another_alone_sure 0.088
person guest_another_sure 0.204
person guest_arranges 0.041
person guest_best 0.098
person guest_candidate 0.008
person guest_given 0.512
person guest_given_alone 0.154
person guest_guests_0 0.219
person guest_guests_1 0.262
person guest_guests_2 0.100
person guest_in_title 0.018
person guest_is 0.581
person guest_least 0.040
person guest_mean 0.072
person guest_not_taken 0.066
person guest_other 0.024
person guest_other_firm -0.072
person guest_role_opt 0.041
person guest_role_req 0.540
person guest_row 0.126
person guest_row_mean -0.034
person guest_row_most 0.091
person guest_row_sure 0.041
person guest_silent 0.338
person guest_state_acc 0.178
person guest_state_nee 0.332
person guest_state_ten 0.071
person guest_strange_single -0.062
person guest_strange_single_alone 0.006
person guest_take 0.103
person guest_taken 0.149
person guest_title_has_another -0.039
person guests_0 0.404
person guests_1 0.054
person guests_2 -0.203
person guests_3 -0.197
person host_absent -0.211
person host_address 0.159
person host_address_alone -0.111
person host_alone -0.078
person host_another -0.472
person host_another_alone -0.149
person host_another_alone_sure -0.142
person host_another_sure -0.121
person host_arranges 0.301
person host_best 0.020
person host_by_title_arranges -0.193
person host_by_title_recruits -0.348
person host_candidate -0.006
person host_given -0.198
person host_given_alone 0.131
person host_guests_0 -0.078
person host_guests_1 0.239
person host_guests_2 -0.031
person host_guests_3 -0.021
person host_i_do -0.063
person host_i_do_not -0.214
person host_i_least 0.225
person host_i_mean 0.109
person host_i_take 0.157
person host_in_title 0.009
person host_is 0.109
person host_least 0.089
person host_listed 0.307
person host_listed_0 0.097
person host_listed_1 0.196
person host_listed_2 0.015
person host_listens 0.008
person host_mean 0.056
person host_not_me -0.333
person host_not_taken 0.300
person host_other -0.007
person host_other_firm -0.446
person host_recruits_0 0.092
person host_recruits_1 -0.383
person host_recruits_2 -0.057
person host_role_req 0.178
person host_row 0.075
person host_row_mean 0.145
person host_row_most -0.129
person host_row_sure 0.160
person host_silent -0.450
person host_state_acc 0.154
person host_state_nee -0.046
person host_strange -0.299
person host_strange_alone -0.258
person host_strange_single 0.160
person host_strange_single_alone 0.160
person host_take 0.036
person host_taken 0.097
person host_team -0.192
person host_title_has_another -0.375
person host_unlisted -0.198
person host_unlisted_0 -0.175
person host_unlisted_1 0.043
person host_unlisted_2 -0.067
person host_with_me 0.357
person i_do -0.085
person i_do_not -0.216
person i_least 0.100
person i_mean -0.016
person i_take 0.032
person in_title 0.027
person is 0.058
person least 0.189
person listed 0.307
person listed_0 0.097
person listed_1 0.196
person listed_2 0.015
person listens 0.075
person mean 0.253
person not_me -0.333
person not_taken 0.209
person other_firm -0.518
person own_calendar 0.453
person recruits_0 0.092
person recruits_1 -0.383
person recruits_2 -0.057
person role_opt -0.046
person role_req 0.504
person row 0.116
person row_mean 0.031
person row_most -0.012
person row_sure 0.194
person sender_another 0.084
person sender_another_alone -0.034
person sender_another_alone_sure -0.034
person sender_another_sure -0.056
person sender_arranges -0.014
person sender_best -0.095
person sender_given -0.214
person sender_guests_2 -0.048
person sender_is -0.214
person sender_least 0.053
person sender_mean 0.053
person sender_not_taken -0.009
person sender_role_req -0.214
person sender_row -0.031
person sender_row_mean -0.088
person sender_row_most -0.088
person sender_row_sure -0.024
person sender_silent -0.182
person sender_state_nee -0.214
person sender_take 0.053
person sender_taken -0.022
person sender_team -0.182
person silent -0.131
person state_acc 0.333
person state_nee 0.073
person state_ten 0.071
person strange -0.315
person strange_alone -0.253
person strange_in_place -0.005
person strange_in_text -0.110
person strange_in_title -0.159
person strange_not -0.100
person strange_own_calendar -0.019
person strange_single -0.571
person strange_single_alone 0.058
person strange_single_in_place -0.007
person strange_single_in_text -0.674
person strange_single_in_title -0.244
person strange_single_not -0.139
person strange_single_own_calendar 0.037
person strange_single_sure -0.330
person strange_single_taken -0.211
person strange_sure 0.077
person strange_taken -0.147
person stranger_absent -0.081
person stranger_alone 0.047
person stranger_another -0.251
person stranger_another_alone -0.117
person stranger_another_alone_sure -0.212
person stranger_another_sure -0.044
person stranger_arranges -0.177
person stranger_best 0.066
person stranger_candidate -0.118
person stranger_formal 0.139
person stranger_formal_alone 0.075
person stranger_formal_in_text 0.245
person stranger_formal_in_title -0.056
person stranger_formal_not 0.126
person stranger_formal_own_calendar 0.117
person stranger_formal_sure -0.079
person stranger_formal_taken 0.092
person stranger_given 0.200
person stranger_given_alone -0.013
person stranger_given_in_text 0.200
person stranger_given_not -0.189
person stranger_given_own_calendar 0.121
person stranger_given_single -0.071
person stranger_given_single_alone 0.089
person stranger_given_single_in_text -0.223
person stranger_given_single_in_title 0.082
person stranger_given_single_not 0.076
person stranger_given_single_own_calendar 0.196
person stranger_given_single_sure -0.170
person stranger_given_single_taken 0.023
person stranger_given_sure 0.168
person stranger_given_taken 0.222
person stranger_guests_0 0.271
person stranger_guests_1 -0.289
person stranger_guests_2 -0.223
person stranger_guests_3 -0.177
person stranger_is -0.419
person stranger_least 0.006
person stranger_listens 0.065
person stranger_mean 0.072
person stranger_not_taken -0.147
person stranger_other -0.020
person stranger_own_calendar 0.453
person stranger_row -0.053
person stranger_row_mean 0.008
person stranger_row_most 0.114
person stranger_row_sure 0.017
person stranger_silent 0.164
person stranger_strange -0.017
person stranger_strange_in_place -0.005
person stranger_strange_in_text -0.110
person stranger_strange_in_title -0.159
person stranger_strange_not -0.100
person stranger_strange_own_calendar -0.019
person stranger_strange_single -0.669
person stranger_strange_single_alone -0.109
person stranger_strange_single_in_place -0.007
person stranger_strange_single_in_text -0.674
person stranger_strange_single_in_title -0.244
person stranger_strange_single_not -0.139
person stranger_strange_single_own_calendar 0.037
person stranger_strange_single_sure -0.330
person stranger_strange_single_taken -0.211
person stranger_strange_sure 0.077
person stranger_strange_taken -0.147
person stranger_take 0.098
person stranger_taken -0.355
person stranger_told 0.461
person stranger_with_0 -0.291
person stranger_with_1 0.046
person stranger_with_2 -0.233
person stranger_with_3 0.060
person take 0.291
person taken -0.131
person team -0.375
person title_has_another -0.438
person told 0.461
person unlisted -0.198
person unlisted_0 -0.175
person unlisted_1 0.043
person unlisted_2 -0.067
person with_0 -0.291
person with_1 0.046
person with_2 -0.233
person with_3 0.060
person with_me 0.333

JW{9>?B:absent
SI`XP5B:absent+me
TVXG=UB:absent+not
V8V\BWB:absent+only
APhS<QB:absent+will
KWmU/FB:absent+you
cNHVEEB:and
YUX@Y<B:and+me
K9neC?B:and+not
OFMYKTB:and+only
iCO`0OB:and+will
lQO;CPB:and+you
HpM-NYB:arrange
CgSAYBB:arrange+me
IH^LE[B:arrange+not
YRZ\B8B:arrange+only
McNIPCB:arrange+will
TqF6IPB:arrange+you
bP]BGAB:boss
UP\:UKB:boss+me
?be@IKB:boss+not
OA]aFEB:boss+only
SRd:<[B:boss+will
[oLW49B:boss+you
RSB6xFB:candidate
TAUE^MB:candidate+me
OXQLHOB:candidate+only
OVFH[MB:candidate+will
SQPGVIB:candidate+you
R\X4YHB:close
XLNNKOB:close+me
D^LOJRB:close+not
JQPNROB:close+only
gBTLJGB:close+will
cOAIVHB:close+you
NNC9{HB:greet
RRLHaBB:greet+me
WFdJIFB:greet+not
bJCNMPB:greet+only
NTLKNSB:greet+will
IaSE^:B:greet+you
QkSF:IB:hire
V[TL7RB:hire+me
@`K[MFB:hire+not
KQAfMJB:hire+only
HU]YJ<B:hire+will
NeX?FIB:hire+you
J0A{HLB:listen
EG_a9VB:listen+me
BIHjEWB:listen+not
]O8sC@B:listen+only
V3EjWKB:listen+will
WIY`F<B:listen+you
LM[3_TB:me
EPRCXXB:me+meet
<d_UFAB:me+not
PTPT=UB:me+only
AjIJGVB:me+place
`?FAU`B:me+topic
_PZG?JB:me+who
MQISRNB:me+will
UONVR@B:me+with
ZIVOY8B:me+you
a@KXV@B:meet
:[Vr2KB:meet+not
FPUSRJB:meet+only
\NXPS5B:meet+will
tNfT9%B:meet+you
=Ocq2HB:not
NERXGVB:not+only
]HIFLZB:not+topic
?RTeCMB:not+who
4V\bLEB:not+will
CCRiCVB:not+with
GSfZ<DB:not+you
MFV_BPB:only
JJL[MQB:only+place
RMPCTTB:only+topic
NJ]IKQB:only+who
WGW\GCB:only+will
>R_X;WB:only+with
cLZW@:B:only+you
M`4[-rB:place
L`WXD:B:place+will
Kt=U>LB:place+you
^CMGPUB:topic
PYCLWKB:topic+will
cJGFTLB:topic+you
dMJPLCB:who
W>`OU@B:who+will
^RQSP6B:who+you
RS]IFIB:will
\NV[M3B:will+with
XXOT4SB:will+you
RXVJHHB:with
ZQMR=SB:with+you
TYSDILB:you
dEx9/QL!:absent
hGV@NGL!:and
GXS9^RL!:arrange
eLhK#RL!:boss
RSEFdGL!:candidate
XjD8RJL!:close
LRIA{5L!:greet
X\S;AVL!:hire
M@FqQEL!:listen
XbH<9dL!:me
LGOSZKL!:meet
G_WQP<L!:not
nC9UMNL!:only
K[<J=qL!:place
_U?AAdL!:topic
_mH8>OL!:who
OK_:<lL!:will
]`VN=;L!:with
P[QESFL!:you
VHs6U=L0:absent
t<@JHYL0:and
Io9ITML0:arrange
^KjC2RL0:boss
CPCGwEL0:candidate
XeK<HOL0:close
BFKI{:L0:greet
MaLLU?L0:hire
JALn5`L0:listen
_WY=U9L0:me
\JDL[IL0:meet
BIsFKKL0:not
zBBBJOL0:only
PU=N;pL0:place
eN9Q?^L0:topic
mZWH;9L0:who
PNT\<PL0:will
[Q_JH>L0:with
RUMLNJL0:you
ZVY;8_L1:absent
OXKKQKL1:and
DbIAUUL1:arrange
f_A:OLL1:boss
WFDIYWL1:candidate
_ZFFY<L1:close
d_CIEFL1:greet
OGVHLZL1:hire
BD\dU?L1:listen
TQ;IQ_L1:me
P[JPGOL1:meet
LXKWUAL1:not
]I=WORL1:only
M]GHE[L1:place
^RQRCDL1:topic
^O`N;CL1:who
ZHTFWGL1:will
WYDCLWL1:with
IU[V>ML1:you
`I{(@EL:absent
[CaJHIL:absent>and
DdOONFL:absent>arrange
aJDOMPL:absent>greet
ZKHOOOL:absent>hire
UIXLLLL:absent>meet
DR_NNIL:absent>topic
=GdKNXL:absent>you
_DPDMVL:and
fHENMML:and>absent
fJIJNJL:and>arrange
\S?HMVL:and>boss
LKVMPPL:and>hire
GNRZMLL:and>listen
rF?NILL:and>me
cCSSEIL:and>meet
ZGGNOTL:and>topic
PHH[OPL:and>who
VNKMNOL:and>will
rP?IJFL:and>with
\FSDC]L:and>you
H^MKKQL:arrange
EjCQREL:arrange>absent
GeCLVJL:arrange>and
YQEHJXL:arrange>boss
FmHNELL:arrange>hire
ULWHNKL:arrange>listen
dXFOBGL:arrange>me
B]NXEPL:arrange>meet
ZTKMMGL:arrange>place
HTVXFJL:arrange>with
`U>ID[L:arrange>you
WU\O=FL:boss
`IPKNIL:boss>absent
dEKMMKL:boss>and
FcJONIL:boss>arrange
UHWMIPL:boss>candidate
VLPMMNL:boss>hire
\LQMKJL:boss>listen
UKMLPQL:boss>me
^MQHEPL:boss>meet
VYKJJML:boss>place
TGZOMIL:boss>topic
eEPGKNL:boss>who
WNJNNOL:boss>will
cFTEFQL:boss>with
VWPWG?L:boss>you
L<L>qWL:candidate
FVWNKOL:candidate>greet
FMIP`NL:candidate>meet
BPKNaML:candidate>with
VJIOSOL:candidate>you
VbK9^@L:close
JbGQHLL:close>absent
AXQNROL:close>greet
IbHOKLL:close>meet
JlHNEIL:close>with
NRH?{3L:greet
IVUFPPL:hire
ORRGRML:hire>meet
AO^KSNL:hire>who
]ILMOLL:hire>with
T\PGKHL:hire>you
F4QkOTL:listen
MKHUKZL:listen>me
WK^GIJL:listen>meet
RH`IMKL:listen>with
_HGVKKL:listen>you
OKE?^_L:me
6V\KTSL:me>and
XFSKFWL:me>meet
[JKOMNL:me>who
TMIYMJL:me>will
WKTMMIL:meet
K@pHMKL:meet>absent
hBRFIOL:meet>and
V`GIBSL:meet>arrange
eJC[EGL:meet>boss
WIFJ^LL:meet>candidate
A[QNPPL:meet>close
RE\UJHL:meet>hire
PNLGJ_L:meet>listen
N<NP[WL:meet>me
YGLZFNL:meet>not
sAJUBEL:meet>topic
KjBBROL:meet>who
UB]PZ<L:meet>will
[RGTLFL:meet>with
aO\K'[L:meet>you
ZU\JM8L:not
ZG\JIKL:not>meet
a=RaECL:only
aFILPML:only>absent
UFDbLLL:only>arrange
XKPJONL:only>boss
OS5W9sL:place
?\PMOSL:place>and
^KPLMIL:place>boss
LZIPNML:place>me
Z^CCFWL:place>meet
ZSHIKQL:place>you
WYBMCXL:topic
[IKOONL:topic>boss
;RTMWTL:topic>hire
IJLQ^ML:topic>me
WRDNKTL:topic>meet
BUVNNQL:topic>will
jICOIKL:topic>with
CYKMLZL:topic>you
tObS&=L:who
dHJOHLL:who>arrange
GPUNRNL:who>candidate
TLOOMNL:who>hire
SXA_FJL:who>meet
NJ]HONL:who>will
XWEHMQL:who>you
LC[RA]L:will
THQIKXL:will>absent
TXEOMML:will>arrange
OL=T]QL:will>me
lE\AICL:will>meet
eJVEGJL:will>who
KH@^@iL:will>you
Y[QMM;L:with
PVaELCL:with>absent
iH?NQKL:with>and
di9B=TL:with>arrange
bIFMNNL:with>boss
Q>]`GGL:with>listen
_\DLHHL:with>me
qG\FK6L:with>meet
IaLJOKL:with>place
S_@^HBL:with>topic
VG^JKJL:with>who
U^MFJJL:with>will
RAG[DcL:with>you
NRQDJZL:you
?Q^OLPL:you>absent
k>EMMQL:you>and
XbBH[<L:you>arrange
E^GXOIL:you>boss
U]IJIML:you>close
^HIPKPL:you>greet
WIOPLOL:you>listen
IPNMYML:you>me
VPRZAHL:you>meet
^LJLMKL:you>only
@VTNOSL:you>place
:TWOZLL:you>topic
XJVPENL:you>who
fTWMD8L:you>will
Y;8W[[L:you>with
_\LAHJN:and
V]NCERN:arrange
\SPCKMN:boss
HZT;K^N:candidate
[JLMMON:close
]IIONNN:greet
5UXJXVN:hire
_AF\QGN:listen
jV<>WJN:me
_`4Q_7N:meet
PFVMORN:not
RZRNHEN:only
eICMHTN:place
jEBDaDN:topic
WLRAKZN:who
YSMNMFN:will
M`>LUMN:with
`[M:[?N:you
VSUJFLP:absent
KgPFQBP:and
W[PKFFP:arrange
DOUKDcP:boss
UJPKLUP:candidate
WWHKKNP:close
AI_JVRP:greet
2MYKRdP:hire
YCTOLPP:listen
dSSND?P:me
VSi@AGP:meet
FTQIPUP:not
M\]FJDP:only
[GTTKEP:place
YHRENTP:topic
^_QEDDP:who
sNPDCBP:will
_]QE?IP:you
[>uGX-R!:absent
[DSYAMR!:and
MbN?KRR!:arrange
c7YNPIR!:boss
E\BAsCR!:candidate
NV;@aZR!:greet
RaEV<PR!:hire
GL:{>RR!:listen
OF_5^SR!:me
YDQI]FR!:meet
QIiW5KR!:not
?QZW@YR!:only
JeE2@uR!:place
e<TBMVR!:topic
OGOOJ\R!:who
aORQFAR!:will
Sc?KNLR!:with
U\MKT<R!:you
_>yR@1R0:absent
]AITHXR0:and
Xc?;I]R0:arrange
k;M;YRR0:boss
HZFBkER0:candidate
ZVJMBRR0:greet
ZYHU@IR0:hire
BT2{QAR0:listen
\US+VUR0:me
XE\N[9R0:meet
RNlN<ER0:not
PP][C?R0:only
9\BCD{R0:place
_LASBYR0:topic
]JNBSQR0:who
]UK_A=R0:will
BSNUORR0:with
bbVSX#R0:you
CWn1TMR1:absent
J_HROHR1:and
7qU6`HR1:arrange
g8h3SNR1:boss
KMEHlIR1:candidate
F]EI[NR1:greet
Xk;CIOR1:hire
LADw:YR1:listen
C]BJ^PR1:me
XJIL[IR1:meet
X<[_;QR1:not
9NUb?]R1:only
?WOUC]R1:place
\K\:C[R1:topic
TAEUQYR1:who
QM\>UNR1:will
QHREXSR1:with
Fa_%YUR1:you
ET{AQ2R:absent
\BgEHHR:absent>and
EG^VLMR:absent>arrange
SPDK`GR:absent>candidate
cLCIPOR:absent>hire
NBVRIXR:absent>listen
XC\KHOR:absent>me
QMhDGIR:absent>meet
IG`LNPR:absent>not
WBZFFZR:absent>only
cJFGKVR:absent>topic
aKDMOMR:absent>will
AE[XJWR:absent>with
L\ZGIGR:absent>you
ZMEWGOR:and
O[dP@<R:and>absent
D^VC`>R:and>arrange
I_SKV>R:and>boss
F[OMSIR:and>greet
LWMILTR:and>hire
C?MnEWR:and>listen
jYVG:@R:and>me
sI<GLQR:and>meet
ECi[KCR:and>not
MGJdOJR:and>only
RQHJH]R:and>place
CZSPCVR:and>topic
FJHYL\R:and>who
aIVI?SR:and>will
j?MHPLR:and>with
QfW5@WR:and>you
RpN'JYR:arrange
bHZHFHR:arrange>absent
Rd?ZHDR:arrange>and
XG\KLHR:arrange>boss
D[LNPPR:arrange>candidate
`KMONDR:arrange>hire
N[FIQPR:arrange>me
a^>GZ;R:arrange>meet
SIGOK\R:arrange>not
]^HFKFR:arrange>only
D[IMKZR:arrange>place
JVAHV[R:arrange>topic
EWSNNOR:arrange>will
GdIH>`R:arrange>with
HqE?EXR:arrange>you
\DXFTHR:boss
HIgQHIR:boss>absent
DS[MMNR:boss>and
_LGOIOR:boss>arrange
jVAIDLR:boss>hire
_JJJNNR:boss>listen
PIYOJOR:boss>me
dINMHJR:boss>meet
\INKQKR:boss>place
WIIJWPR:boss>topic
TXHMLMR:boss>who
jBDOKPR:boss>will
EPWKNSR:boss>with
W@dMGKR:boss>you
OUJ:w:R:candidate
X[FOFLR:candidate>absent
[DFOWOR:candidate>and
BbGNVLR:candidate>arrange
[UJLEOR:candidate>meet
DEfMXFR:close
K[;E[YR:greet
RHHN_KR:greet>and
XYJKILR:greet>boss
TGHNZPR:greet>you
YfAV7LR:hire
GFeKNOR:hire>absent
{9AHMPR:hire>and
>pGLMMR:hire>arrange
ZFE\NJR:hire>listen
QXVGJKR:hire>me
aZFDKIR:hire>meet
KZH[IIR:hire>not
>]OONSR:hire>place
cKIKSFR:hire>topic
DUPNSOR:hire>who
CZVIRLR:hire>will
JSQLQOR:hire>with
;gNEcCR:hire>you
F9<{GPR:listen
EJbSLJR:listen>absent
ZBW`FBR:listen>and
_BTVIER:listen>arrange
?`SISMR:listen>boss
EaPMJMR:listen>hire
LNYPBUR:listen>me
\\>QCOR:listen>meet
[IH]KGR:listen>not
EJGnLKR:listen>only
DNQ[PKR:listen>who
TEJdNFR:listen>with
NIb\E@R:listen>you
USY?Z?R:me
NUKONNR:me>absent
QJWKQMR:me>and
CjJJMLR:me>arrange
LHcMCSR:me>hire
M]YK;OR:me>meet
G_VLGKR:me>not
JKGYQSR:me>only
FWIOWNR:me>will
\LGMOOR:me>with
TCcHZ?R:me>you
eBHVW=R:meet
PU_6ROR:meet>absent
@]YEVJR:meet>and
SXPJPER:meet>arrange
H[EGUWR:meet>boss
gFLLLHR:meet>candidate
aFHLQOR:meet>hire
WIG[SFR:meet>listen
JbN\4PR:meet>me
HXGSE[R:meet>not
PPSRTBR:meet>only
YEHYHSR:meet>place
V@YTTBR:meet>topic
MZGZGKR:meet>who
\KFLKVR:meet>will
[]X9W;R:meet>with
q`g35:R:meet>you
BY_m(LR:not
YCcGLGR:not>absent
V@XKHYR:not>arrange
IYVKLLR:not>me
MBVoFAR:not>meet
YGFVRLR:not>who
IGgDRMR:not>will
FZJYKLR:not>you
EEVcGOR:only
PLMNMVR:only>and
I^KNKOR:only>arrange
FNUVLOR:only>boss
AEVeOIR:only>listen
aFGOLRR:only>me
K^XOEER:only>meet
TFVMNNR:only>will
EbGRNMR:only>with
OZVHKHR:only>you
MZ>S3nR:place
LHKMKdR:place>absent
^TJJMFR:place>and
F\KNMRR:place>arrange
E^JNOPR:place>boss
ESUONOR:place>me
EWJNMYR:place>meet
HIMLLdR:place>with
>ZUNNQR:place>you
jG8DUYR:topic
\LHQLMR:topic>absent
j=JHD]R:topic>and
FRWNNOR:topic>arrange
LLKP\KR:topic>boss
MLKMK_R:topic>me
PN;R`OR:topic>meet
XLQJPJR:topic>only
JKPNOWR:topic>place
VGLFaJR:topic>who
PDMJQ^R:topic>with
LP\DEXR:topic>you
R>QKZTR:who
cHB[JHR:who>and
C]JMHZR:who>arrange
YBTTPGR:who>boss
VLIQNOR:who>listen
DGZXB\R:who>meet
KJMLKbR:who>place
YILF_GR:who>topic
B]LWMKR:who>will
KC?^T[R:who>with
`VBMFNR:who>you
Y[TX4FR:will
OK\JPJR:will>absent
EPK[OPR:will>and
L`<H^LR:will>arrange
GSRMQOR:will>boss
VUGJONR:will>hire
UF?pKER:will>listen
tWQG<<R:will>meet
@XOXLNR:will>not
GIZYLKR:will>only
HVJ[PHR:will>place
VHEU_BR:will>topic
`EDUPKR:will>who
WS[FHGR:will>with
bmW>@6R:will>you
K_GEJZR:with
HZLTNIR:with>absent
=YPUMRR:with>and
G]ELCbR:with>arrange
7`TOQOR:with>boss
_O[HCFR:with>me
MGB\L]R:with>meet
PKJ^LJR:with>not
D[VFVJR:with>topic
\OPSFER:with>you
S]RCPER:you
KScTBDR:you>absent
cf1TDGR:you>and
W\X7GQR:you>arrange
`L]JCER:you>boss
LQUKQKR:you>candidate
CYJM^JR:you>hire
VWXBJIR:you>listen
SE]MNJR:you>me
lBUWR-R:you>meet
XROUJAR:you>not
MhBZECR:you>place
rNBEMGR:you>topic
l5ND_IR:you>who
PWNWGGR:you>will
DlOEV@R:you>with
SLUOLKabove!and
OWXLKEabove!arrange
VPNIISabove!boss
QFONVQabove!candidate
`YELPAabove!close
JRWMIQabove!greet
6[UONWabove!hire
cHMLIMabove!listen
QRJPKQabove!me
ILZRKNabove!meet
5^WKNWabove!place
VIQRNIabove!topic
EULWPMabove!who
UZLMLEabove!with
m@HPKJabove!you
`EKQMKabove:abraz
QKNONTabove:achat
WLLNNOabove:aktue
CVTNPPabove:albor
NNNNVLabove:altho
\JOJLOabove:amman
SHQPLSabove:ana
_HJQNKabove:app
FPVOPOabove:assoc
;UYMQSabove:auent
AbNONLabove:auftr
=YVLQRabove:baker
@UXPNOabove:banko
CSVONQabove:bart
ZJONLMabove:bedri
BSXMPPabove:been
KLPOOUabove:begrü
SIMMOTabove:bernd
UOLOMNabove:best
[IMOMLabove:beste
>USRPRabove:bilal
PLLOTOabove:boa
DWPNORabove:borou
BWTOOOabove:boyle
VOMPKMabove:break
ULMONOabove:brigh
@ZRNNRabove:buddy
<VRNSUabove:busin
HRSOOOabove:by
DXOOPOabove:camen
IIQMZPabove:candi
CXQNORabove:ceo
XILOONabove:chair
AVTNQOabove:con
CVTOOOabove:consu
dMKNJEabove:cordi
BXQNOSabove:counc
\JLQMKabove:criti
>WWMORabove:crown
?bPPPHabove:cumpr
QMKNNUabove:d
AXSNORabove:damon
CXRNNQabove:day
FYTKLOabove:de
DXSPOMabove:dear
=WWMORabove:depar
GYOPNMabove:desig
GTROOOabove:di
[LLLOMabove:diens
=VRPOVabove:dilys
QHPPMSabove:direc
VJSPKKabove:doodl
ZKJMNPabove:dr
ASWONQabove:eijke
VNMPNLabove:ein
JRQOOOabove:email
eKQLDIabove:engin
WMQJLOabove:entre
>WWMORabove:estat
QJONRPabove:event
;XULQUabove:feedb
ZKNMMMabove:fiets
CTXOMNabove:firmw
BUXMOOabove:for
YINONMabove:frau
WWGLLNabove:freun
@\QOOOabove:gauth
UMLOONabove:gebuc
9WZKRRabove:gespr
?WUMROabove:grupo
WKNPOLabove:gruß
bRDKKLabove:grüße
OCJQKaabove:guest
EQVMQPabove:has
[JJOMOabove:hej
YYHOLEabove:herzl
VKLOMQabove:hi
GQVOONabove:housi
=TWNPTabove:hr
TKTPKLabove:ihrer
BcMOMKabove:im
^HOJKPabove:initi
IRQOOOabove:inten
LKSSJSabove:inter
ULTLIPabove:job
ZLKOSGabove:joche
GTQOPOabove:kandi
9XZLRRabove:kelle
TMKPOOabove:kenne
KLTOQQabove:kind
AXTOOOabove:kirst
CSSORPabove:lead
TLQOMNabove:learn
VLMNNOabove:lee
WNKNNMabove:leits
BUWMPNabove:liebe
=XUMPSabove:lin
[MKLJPabove:lin-i
DXPNQOabove:livia
[JLOKOabove:llp
@XWNNNabove:local
@TSMOVabove:m
YKNONLabove:machi
EVPNOQabove:max
@\QOOOabove:maëll
VMLONNabove:me
TOMOMNabove:meet
AUSLPTabove:mei
=XWMPPabove:micro
HRPNORabove:millb
gWBJJFabove:mit
VMLNNOabove:mitta
DRTNPQabove:mobil
DXQNNQabove:moira
VKMOONabove:morwe
UQMNMLabove:mr
EWPNOQabove:muste
HPRONRabove:netze
UMMOOMabove:neuer
ASUPOSabove:nexus
;WSSQRabove:noora
IRQOOOabove:numer
?XVNNRabove:of
;ZWMORabove:offic
WNLNNMabove:ole
HQSOPPabove:one
E]QQOGabove:organ
gFEMJQabove:panel
ULNOONabove:pasco
CWTNOOabove:passc
CRTORPabove:payme
GQVNMQabove:perso
MOYNKKabove:phone
?ZRNORabove:pike
HQRONRabove:platt
VMOPMKabove:pm
\KIPMLabove:portf
^KINPKabove:posit
VMQMJOabove:posti
F]OPNKabove:poważ
[JLNNMabove:presi
ZMKNMMabove:pries
JPQOQOabove:proce
AYSNOPabove:produ
?SWONSabove:rache
UJNPMPabove:ref
HQUOPLabove:regar
;[XONNabove:relia
bFKLLPabove:reto
GSROOOabove:riuni
6[ZMSOabove:robin
<YVLQSabove:rosal
`FLOJPabove:rust
VQMOMJabove:salut
PLTMMPabove:sched
XIRQJKabove:schlu
GRVNNNabove:scree
eJDPLKabove:senio
kEKLIJabove:servi
IVOOONabove:since
?YVOONabove:site
ATUORPabove:sre
?UWLQRabove:stadt
YJMONNabove:studi
FRSNPQabove:tap
QLMNTOabove:tarde
JNVONOabove:tarn
XLLONNabove:task
JPQPOPabove:teaml
<YWNPPabove:teams
XJSKMMabove:telef
UMLOONabove:termi
IQMRTLabove:thand
BYRNOQabove:the
ATVMROabove:this
ATUNSPabove:tollg
IPPLUPabove:tomas
YLLMNOabove:train
JRQOOOabove:trova
[LMMIOabove:type
JLQONVabove:uhr
VJUOMIabove:un
@TVNSOabove:updat
DUQMOTabove:vilhe
ZKMOMKabove:vp
XKJPMQabove:was
WPIKOQabove:wilk
WLLONNabove:writt
TMMOONabove:wurde
<VWMNVabove:x
CTUPNOabove:yewan
]GKOOMabove:you
bEMQKJabove:your
FYOOPNabove:yours
KXNONLabove:z
]Q9@T^alone
^ZZ7;Vb:↵
[WT:h1b:!
,c[MRRb:#
]Q@=O_b:&
ZV@CDcb:'
OQWKPHb:(
GI\MVJb:)
U^OBEPb:+
SFKJ[Qb:,
JLW?fHb:-
SX_Q.Rb:.
RIWJa>b:/
ULR7R^b:0
PKJQWMb::
<`ScI>b:;
jIKGRDb:<
`KIG\Cb:>
?qM?c;b:?
^YLHFHb:@
ONWPHNb:@name
KOTMRNb:[
JMUGOYb:a
GTROOOb:a2htr
ZbECLJb:aan
VbMFFIb:ab
?WVNPPb:ab3xy
FHqIGJb:aber
MLHKeIb:ablau
[YJLIGb:aboar
mLT-=db:about
[HPOMKb:abraz
MkAHMLb:abre
bJJOHMb:abtei
hKFNHJb:accep
A^ROLOb:acces
Z\FLHJb:accog
a[ELFGb:accom
GUUYGJb:accou
YKJPNNb:accue
K`NKMIb:achte
PEGhJLb:acomp
YKKNONb:actin
PT^JGIb:ad
9SQOQ]b:add
GMWPOPb:addit
\LJPLKb:adjoi
WGOOOOb:adjus
CcOOJLb:admin
XJTMKLb:advis
ZHUJLNb:advoc
M^FMNMb:af
DTUMRNb:afges
eJERJKb:afspr
XY_0IQb:after
/RULX`b:ag
aPBEYHb:again
RYIHFXb:agenc
T[FE]Cb:agend
GPLMI`b:agent
@\YJHTb:agree
KSZMLJb:ahead
LLJLL`b:ai
9VVKTVb:air
^XDKILb:airpo
VLMONOb:aktue
_WQKECb:al
VGg\9Bb:all
F[NONNb:all'i
GlIKIJb:alla
b\CIIHb:alle
INPQPRb:allei
NZMOIMb:alles
MNTLPNb:allow
UKINYIb:almac
CUlEIGb:alone
\EE]OGb:along
JLbGMNb:alrea
OL>lDQb:als
t?DYEFb:also
=SSMRXb:alte
I\^Y>@b:am
aJIQKKb:ammin
aJKKNMb:among
C]IKUQb:an
M^OJMIb:anali
CSPLOZb:analy
`FKONLb:anche
]RCZM@b:and
GZUJKNb:ander
FRSOOQb:anexo
\JAIGbb:angry
VKQPHOb:ankun
TGdGJIb:anoth
]LFQPJb:answe
EKiJMIb:anter
]FFII`b:antes
ZNHONNb:anwes
VUIONIb:any
UJCYGWb:anyth
YIKNOOb:api
BUUOOOb:aplic
NWSHOJb:apolo
HHLOP_b:app
FUROPOb:appar
YXGNIKb:appel
JLLCsCb:appli
LI`EZFb:appoi
[JHQOMb:appre
WMMOMNb:apr
HgGKLMb:apre
LOF`NKb:apren
CTUOOPb:aqui
CRYNOOb:aquí
bJFMOMb:arbei
ZVWMAFb:archi
AMKWVTb:are
EeJNJNb:arran
SkGEHIb:arriv
OH_MJMb:as
NKK^OJb:ascol
_FXLIHb:ashor
IILYWKb:aside
HGY^KIb:asist
nG;ACeb:ask
LZXYACb:asked
hHHFPMb:askin
hSPW:>b:asks
PJIGNbb:aslee
`UGKHKb:aspet
IK`IPMb:assen
T=Y[ATb:asses
7QZHZWb:assis
WFTPMMb:assoc
J^Z>=^b:at
FaPOJIb:atenc
OI_HMNb:attac
VLMeI=b:atten
PSWA@_b:au
[JHOOOb:audie
8][MNOb:audio
WJI_GIb:audit
Be`?PDb:auf
PMMMMVb:auftr
;YXLROb:augus
\NWX@Bb:aus
HSPNQPb:autom
TLNONOb:aux
M^GJIUb:avail
JH]MHVb:avant
tJCAMKb:avec
ATSMTRb:avond
OJIO^Kb:avons
YDbGIKb:away
IHLMUZb:b
AHTe7bb:back
HNM]OKb:backg
Ti@MMCb:badge
GGZMJ[b:baja
WKLMMRb:baker
EfJOMIb:balie
ZHMLGWb:bank
SEEG]Zb:bar
YMHNNOb:bauau
]IKOMMb:baudi
T;Y[HOb:be
YI^DMJb:becau
EI^LYIb:been
;e?[QOb:befor
SHXLNMb:begin
^HJLKSb:begrü
PhDJGLb:behal
^MLJJOb:behav
XZGYAFb:bei
EQUQONb:beim
HVGOZKb:below
TVLOILb:belt
DKMR`Lb:bent
eKGKLLb:beoba
FWRLLSb:berei
EXNONSb:berli
[JIONOb:bern
VBHFMfb:besid
3][LPSb:bespr
]WOJGFb:best
P^HKQHb:beste
]FOUIIb:betri
UGUNLOb:bette
IaMLPGb:betwe
a<@HbSb:bewer
bHGFG[b:bewon
FTQNPQb:bi-co
PLKLRUb:bibli
QUZKEJb:bien
^CNOOMb:bient
`KNNIKb:big
KjNRADb:bij
XJOLOMb:bin
;WYLNTb:biolo
WEVJOOb:bit
S[UHFHb:bitte
DXSKNRb:blend
[@T@YRb:board
MLMOXMb:bonjo
FVIMI`b:book
GUCIU^b:booke
HdIOIMb:books
KGKVK]b:booth
DWQNOQb:borou
[[a>CBb:boss
IGKIKkb:bot
fEUHFLb:both
LFG\MXb:branc
cY>KBRb:break
RKLJJ]b:brewi
YYGHLMb:bridg
JKINcKb:brief
_SH7NZb:bring
OM[KJMb:budge
CW\IIRb:build
INMO]Ib:buong
XTCLD[b:burea
BcCHK_b:bus
TRENLUb:busin
YBmS?@b:but
EMNM`Nb:buyer
XKKOONb:buyin
BXENP^b:by
F^POMJb:büro
SMVMJMb:będą
VTSS>Lb:c
_HQDVHb:c'est
YH^MIEb:c'è
HTROOOb:ca5yb
RbJMFHb:cabin
WEWMNKb:cadre
SJIOMVb:café
IJJiKIb:calad
?cKNRLb:calen
LML^MKb:calib
VaJLBJb:call
QJYEE]b:calle
YXIFOKb:calli
ZXFKJNb:calls
WGXLKKb:came
[F>gLIb:camer
Um<EREb:can
PGlEKIb:can't
IgWDDKb:cance
Mc=Ap<b:candi
MJJNL^b:cante
>QTMSWb:capit
WSIMOKb:capoc
\UDKNKb:capos
^[PEGFb:capta
>`QLWIb:card
FJGPbRb:cardi
T\JKKIb:caret
I]KLPMb:caro
[HQJNNb:carry
XJHLRQb:cas
SHIKM_b:casa
JXW=@db:case
SM`NHDb:caso
aHJMPKb:casti
QQYHKKb:ceo
EMPNGcb:cerra
[VEINMb:certi
WKMOMOb:cest
cFLQJJb:cet
jJAOLJb:cfo
gBT]@@b:chair
DZLKLYb:chama
RUELWLb:chang
VVJNKKb:charg
`UDLKIb:charl
kMZ;O>b:chat
ZLJMMPb:chats
AUUONQb:chce
SG]OJIb:che
ZVAXGIb:check
YWJMELb:cheer
bRN]?<b:chef
RI\MMHb:chefa
QIJLbIb:chemi
CMLNP_b:chez
G`KOKNb:chiam
[bDIIGb:chied
GTXQJLb:chief
WEGJLab:child
UGJMG_b:chius
hJKHJKb:choic
^TUGEFb:ci
HO]LOKb:cita
GeNJKLb:claim
I[[FJKb:clear
RTKZEJb:clerk
DVROOOb:clic
PGFB?{b:clien
cDFGJ]b:clini
DJKbPPb:clock
SHLLNYb:close
ERRNSOb:cloud
BYROOPb:clási
hHHJCUb:clíni
EJJJX^b:co
VLMMIUb:co'
cCVQFGb:co-fo
UaGIJIb:coat
ElFKBVb:code
HRUONOb:codeb
dHKMHNb:codin
JmGDLLb:coffe
J^KPKMb:col
bUOCAOb:colle
N`F@^Ib:collo
`IIKNOb:collè
QWfDBEb:com
CU\@D`b:come
YUADSUb:comes
HY\LLEb:comin
\IINOOb:comit
NKJZOMb:comme
TY@_GHb:commi
^JE[IIb:como
LN[ILQb:compa
FTSMHWb:compe
HEYVA\b:compl
BEM^M[b:compt
KVSPJLb:compu
kZ`;?;b:con
E^NQGQb:conci
T]JLJIb:condi
wICDIJb:condu
CPXUYAb:confe
?jLI`=b:confi
_NOKIJb:conhe
\IKPLNb:conoc
SNZLIHb:conos
CZTRY>b:conse
cTOHGEb:consi
PYGPGSb:consu
\fJGR6b:conta
BSRJJ^b:conte
WVSFGMb:conti
XOSEOLb:contr
d:ZNX=b:conve
FO`FPOb:convi
JQSOMPb:convo
YKJMNQb:coo
eJJKLJb:cook
TFIKM_b:cooke
Nj^J?;b:coord
QUKNNMb:copy
F\UHPLb:copyi
O]NLIJb:cordi
KIIhKJb:corne
W[HRIFb:corpo
RFXC[Lb:could
OQM]IHb:counc
=UTNOWb:couns
FHaKE[b:court
lEJBISb:cover
OIJ`JNb:crew
APRMUUb:crit
]KEOOPb:crois
hGSEGMb:cross
EQTOQQb:crédi
rHBMJGb:cto
[HQJJQb:cultu
SONNIRb:curre
]FHHI^b:custo
BQbLHPb:cv
AXLZMNb:câmar
DYYKMMb:d
\ILNOLb:d'équ
B^[EBXb:da
L]FMMQb:daarn
HJ[_GFb:dabei
cJIPJKb:dan
LLK`KLb:danac
UIMJF^b:dann
IRPOOQb:dans
aSOKFFb:das
KG\LZFb:dat
LINNN[b:data
Ed[IDIb:date
KUMONPb:datos
?_LOLTb:datum
Chu7;Ib:day
OMLMUPb:days
bLILKLb:dazu
VKQLMNb:dbs
FXWMTDb:de
GPTKZJb:dear
bTFMGJb:debri
[MINKPb:decem
\FaEDNb:decid
[XBWKDb:decis
EHdOLNb:decli
`FIMPNb:dei
GORLSSb:deine
RaEKINb:deixa
SiDRH@b:del
IPOOOSb:dell'
lHHJKHb:dem
WHRNMMb:demo
c_F;>Xb:den
ESUNOQb:dense
PNNJUOb:depar
HTIKJ`b:depot
eV\@D>b:deput
`[@CA[b:der
ISPPPNb:des
XHLL[Gb:descr
jETDODb:desig
Ib>]CQb:desk
CRTOOTb:despu
KLSKTQb:detai
GSRNPPb:deuts
eHILKMb:dev
dFINNKb:devan
YFVJMNb:devel
WJOOKOb:devop
ZJLOMNb:dgs
NXCZY=b:di
ZPEEF_b:dial
R`HJNHb:dial-
TXJMMIb:diari
LOVOLNb:dich
JWIKJ[b:dicht
PL\RBPb:die
FOWNOQb:diens
EeHONJb:dieta
RLQOISb:dinne
[IJYIKb:dinâm
I_^P:Jb:direc
gVLHFCb:diret
QMLUUFb:discu
]KUKKHb:disde
CeOLIMb:dispo
XUKKINb:dive
CJRLcKb:dni
ZHNEXNb:do
LZIJ[Fb:docum
aNC]N>b:does
eMHIJNb:doet
@SYLNSb:doing
uDIHFKb:doman
DKK`IXb:don't
JHHY[Lb:done
]]HGGJb:dono
@VBGOkb:door
_BFOZIb:down
BVSNORb:dress
SI\JLLb:drh
VJWMIMb:drie
\MNLMJb:drift
XLLNNOb:dritt
SeSDHBb:drive
X^CILLb:drop
BbSMKKb:drops
\JLKOPb:dsi
XbADDWb:du
`CXGESb:due
P]FJPNb:dueña
GJKL]Ub:dura
MVIcGEb:durin
UKVJLMb:dus
YJMOMNb:délég
XGPMPNb:dépla
[RCbO9b:e
YJINPPb:e-mai
kIIIKIb:each
OBTIdIb:earli
WWKKJKb:earpl
^IIPNMb:easte
TB[`CEb:edito
^IHQLNb:edt
PNPPRJb:educa
aUGLGJb:een
`HMMJMb:eerst
TJPOMPb:eher
bZGDIJb:eigen
VFJ^KKb:ein
]JINNNb:einar
mHEMIJb:eine
GbMIMMb:einen
HQPNRRb:einla
[JMPIPb:einri
\LJGJWb:einze
MNKKOZb:ejerc
FQPMRTb:ekte
[VAFD^b:el
LZSLHMb:elett
QJIYOMb:else
\?[XFGb:em
AcMOOKb:email
[IZMHGb:emeri
S]EJPKb:empfa
G[XJMIb:empêc
cTVO1Nb:en
eJFOKJb:encar
_D\LHGb:end
[KLNPJb:energ
XUEHULb:enfer
VHUOPIb:eng
`JHLNOb:engen
FUQL\Eb:engin
^JKMOLb:enhet
KJ]NIQb:enjoy
WXIKJLb:enseñ
TQCEKcb:entra
ZEQ7hJb:entre
LK]NKMb:entsc
YLIMOOb:entwi
HUQOOOb:envir
S\FLMKb:envoy
_HGZKGb:equal
\KFOOOb:equip
ZXSRBBb:er
XJWMGMb:erkra
ILYKNTb:erst
hDNJLJb:erste
ETNMQTb:erstg
MZQ>SQb:es
GPUONPb:esp
VGINXMb:esper
UQ]J@Nb:est
ZRf@GAb:estar
JIKO`Mb:estim
?WeCKQb:está
zQMCB<b:et
<UZNPPb:europ
LLLYMOb:evalu
BTWNPNb:even
bIINOJb:eveni
EQRJVRb:event
iN>WANb:every
^FEZLLb:exami
_HEONPb:excel
HDjLLNb:excus
gKRDFLb:exec
JYZIHLb:execu
UCHG_Sb:exerc
CZIHJbb:exit
f@HIH[b:expec
FXKKMYb:expen
WZHEPKb:exper
hJHJKLb:expli
JGEYdGb:exter
gDJLLLb:fa
@UZNNOb:face
NPLNJWb:fachg
`JJKLOb:fachl
OaGKLKb:facil
]LKMMLb:fackl
\IWJKHb:fait
ATWLORb:falad
[JMLLOb:falar
IdGLNLb:fale
IJ]ILVb:falls
EEnJJNb:falou
WZHMKHb:farà
CHaPRKb:fase
=VWOPPb:favor
aFHRNLb:febru
RC]LLQb:feedb
dBMPJLb:festg
UTJNNLb:fetch
dEINNLb:few
HLKbNLb:fica
^HQHLOb:field
`HIHORb:fifte
IJgYF@b:file
FQSNQQb:filtr
OJYFHZb:final
gHSKHEb:finan
8NUJ[Zb:find
CQZLQNb:finde
U`GILHb:fire
o?a8IJb:first
eGEGHYb:five
ZKJOONb:flat
G]UKIMb:fligh
U=IC^^b:floor
VMJNPPb:flu
SIVYJEb:fly
GFhJPLb:fois
ZH7Z?gb:follo
U_*AiRb:for
lD\CFDb:forem
ITHK`Ib:form
YJJRLOb:forma
EeEIXJb:forms
bJLLIMb:forno
iNIDBUb:forwa
I[R@G[b:found
_NVGGIb:four
JSPPOOb:fp
IaRPDIb:frage
YPNHQJb:fragt
BTSNQRb:frame
AWVNOOb:franc
ETROOPb:frank
`JIJOMb:frau
FM]NONb:free
\\GIJIb:frei
YIENYMb:freue
NUMMONb:freun
UO[DX>b:frida
KL^MLLb:frien
KWP[=Pb:from
OaJE[@b:front
FLUM\Ib:funct
_;SGG_b:futur
_JJNNKb:får
RNAhIIb:führt
YFVDZFb:für
5VZLTTb:g7
MONJMYb:gare
VgEB<Zb:gate
MAdNFTb:gave
KKLPaGb:geach
JQPNPQb:geben
KMONMWb:gebou
[MFMOOb:gebäu
QaBKPJb:gener
WHF_KKb:geren
L[JMLOb:gern
@VVQNOb:gerus
?F[LO_b:gesch
^WQ6[Cb:gespr
VVMOIIb:gesti
I_MKIQb:gesto
BUMA]Xb:get
FEXLL`b:getti
]JPIIQb:gf
\TGJNKb:give
fIHLQFb:given
IHdKNMb:già
[EOTPGb:glass
aGFWKKb:gleic
ULRKLPb:gli
ITTOMNb:gm
ATSMJ[b:gmbh
Od\CCEb:go
S^PGHJb:goes
GO]LNMb:going
GLUU\Bb:good
:RZOOWb:googl
I[JQNLb:got
UEZOINb:gover
_JKOHNb:graag
S?[UMJb:grade
XKHLOTb:grand
OJKJ^Nb:great
KFmVCBb:greet
[KGOOOb:grill
^GHRNMb:groep
WcDNHGb:groet
X[IJBRb:groun
OJYEF^b:group
CRTMTOb:growt
SLKJLYb:grupp
RWJNKMb:gruß
?YQNSOb:grüss
cFKOLKb:grüße
SV;]AXb:guard
R?>Hf\b:guest
DmHNGLb:guide
FLM[QNb:gut
DOLMaMb:guten
TJ[KKKb:géran
cLLIJLb:görüş
gBVJFKb:h
\GMONMb:h00
aKHOLJb:h15
jDHNKKb:h30
VE\D]Bb:ha
F\JPONb:haalt
?ZYNKPb:haar
bHFOOLb:haast
PI[OINb:habla
XI]IKGb:had
jCCE]Hb:half
IQUONOb:half-
C[HKI_b:hall
MLLN\Lb:hallo
JKTMOUb:halte
S_GNGKb:hand
_F\FMFb:hande
ZWGNHKb:hands
ZUENLKb:happy
WVILMKb:harbo
OZZFJGb:hard
h@DOOOb:hará
XLJOONb:harás
\GX@OPb:has
TMKPPNb:hast
cZENBFb:hat
IGkKILb:hatte
_IMKNLb:haus
V;^MSKb:have
jNV[88b:he
]NHMLNb:he'd
w?EXFBb:he'll
XDiCEMb:he's
gEZFEJb:head
KJZPKPb:headm
[ETMLMb:heads
<TWMWOb:healt
\JWDAXb:hear
HH^\FIb:heard
`HDYKIb:hears
^JFOQMb:hei
WAE\NSb:hello
CjJNHMb:help
IhFLLKb:helpe
jGANIQb:hence
WH`VT1b:her
M[eHACb:here
_KKPKJb:herr
YWQHKFb:herse
S\PMHFb:herzl
lNMLDDb:het
UKKLUMb:hey
[VPFU?b:hi
;ZWMPRb:hier
JIYZKJb:hijo
ZTaQ<>b:him
_YIIHGb:himse
HOVSNLb:hin
T:ZSFYb:hire
iKS=BUb:hirin
XI\[:Ib:his
]JPMJLb:hm
NNNMYJb:hoi
9YUMVQb:hold
WVMHMLb:holds
dJLKMHb:home
_KLLKMb:homew
?PPMXVb:hope
NKIHO`b:hopef
ETPHJ_b:hospi
Z_MDFJb:host
GETCY^b:hoste
QKLLK[b:hosts
F^AGN`b:hotel
^JDZ^7b:hour
@PGMLjb:house
jILWCBb:how
RUUR3Yb:hr
ULQJPMb:hrbp
QQ\SEDb:hub
?UXMNSb:hybri
JJKdMJb:hört
QV]9XDb:i
aXNHFDb:i'll
a^[@@?b:i'm
V[QJEIb:i've
eUIKDHb:ich
FUQOOOb:ici
;dKH]Kb:id
^JJMLOb:iem
Pj^;6Pb:if
HKW[KJb:ignor
WHYMOGb:ihn
NdSRC@b:ihnen
NfGIJLb:ihr
D_YMIHb:ihre
SIZLKMb:ihren
JOONQSb:ihrer
MMOLLYb:ii
ZPKOIMb:ik
TRMC[Ib:il
KLaINKb:ill
PPZ@ZFb:im
DRUOOPb:immer
KMM]LKb:impar
AEYgDPb:in
ILNMHcb:inclu
ORTMOIb:incon
[MJJNPb:indep
FfILPIb:indic
I]MNLMb:indiq
PZLKKNb:infor
dDDOOPb:infra
TMMNOOb:ingen
cFINNLb:inglé
FSTNOOb:ingre
ZLQINLb:inici
L]LTIIb:initi
]HOJJRb:inkl
gHGQKHb:insis
ZGXIOJb:inste
PHHKMbb:insti
GVPNPOb:intak
JRQOOOb:inten
V;DTaPb:inter
IRROOOb:intra
X\CBF]b:intro
LNJLM^b:inven
QKKNK[b:inves
YGEbIJb:invig
\PT9c=b:invit
LEVTLSb:invol
_IIPKNb:io
VI_F<Yb:is
E=e]FPb:isn't
QO]R8Sb:ist
P?_9T_b:it
\BSVBPb:it's
[JFNOPb:it-be
DVTONOb:italy
IMIJLeb:its
QXHMNNb:itsel
VKNONNb:için
XTHJWFb:j
iFDNNKb:ja
CSWMNQb:janua
TU\6\Cb:je
PZQJIKb:jefa
NKMJ_Jb:jeudi
iDNSKAb:job
O[MOJKb:jobs
ZBUYQ?b:join
kAUFKHb:joine
RJJ[LNb:joini
eDASTIb:joins
ZQKNKLb:jour
_KJLKOb:jouw
DSTNPQb:jueve
MJ`KOJb:june
I\SLJLb:junio
N\HLMOb:jury
GX=hFPb:just
HG`LOPb:já
bGIMNMb:júri
oEHPKCb:k
GRSNLTb:kaffe
GQUOOOb:kan
RKLMI[b:kanto
YIRMLMb:keep
JHV`LFb:keeps
_FZHGMb:kenne
^MPMIHb:kenni
BTTNSPb:kg
WKKJNTb:kids
nGDLKIb:kiero
LJL`MKb:kijkt
QTIMZEb:kind
PIXMOMb:kindl
fKFMKKb:kita
^@CJIeb:kitch
<YWMOQb:klick
<UYMQRb:klien
PNTNJPb:klikt
B^NGVNb:kling
DZ[=G\b:know
YaEKHGb:knows
HdGIPNb:koffi
]KLPLKb:kommi
aD\GJIb:kommt
GJTIbJb:komt
UUHMHSb:koord
GLSPPTb:kopie
BTVRONb:kurz
fJIILMb:kwart
gDGMLPb:l
HoHKJGb:l'acc
SO]IHKb:l'ent
KIeIKMb:l'ha
\LeS/Kb:la
VG_LGJb:laat
[DbAAWb:lab
APROZOb:labs
LMRMNTb:lag
hHLNFIb:lager
_JKPLKb:lapto
Y]CMKIb:las
VIcCUAb:last
^PPCCVb:late
DCrLLIb:later
DNQ^NLb:laufe
aHKLNKb:lavor
XGJZMIb:law
ST@T<db:le
;ITRUZb:lead
E\POLNb:leade
iZ>L@Nb:leads
S[B`EFb:learn
LZ\BKKb:leave
aCZFJMb:led
YMNJPKb:leert
MR[GFSb:left
<XTNQQb:lehrk
WJVNGMb:leide
WJUOJLb:leidi
QXJNLMb:leidt
_FHFSUb:leite
gLJKIIb:leitu
JPSPOOb:lerns
YHKWIMb:lesso
EMPL^Nb:let's
K>VGT`b:lette
XKKKGZb:level
KCVGgIb:libra
IVIMWNb:liebe
ESRNQQb:liege
XZILIKb:liga
]HSMKJb:light
iW4@MXb:like
R@aJWFb:liked
eGDNQLb:likes
SWFeEAb:line
GcGIFZb:link
YJKPLOb:linke
MPKMZKb:lisbo
LUBFT]b:list
\B?oGGb:liste
VLMOONb:liter
TI]OMDb:llama
WIXJNJb:llega
Z[ELKIb:lleva
G[LIKYb:lo
QYAEbGb:lobby
7\\NLRb:local
GJRNL^b:locat
UeIHHFb:logis
]ZJIGJb:loja
>WQMPWb:londo
KEfCROb:longe
bTFKHLb:look
`GIONLb:looki
R\:W[@b:looks
BF^HZTb:loop
SKWKOKb:lorri
ZQMMKJb:los
WJJVLMb:lot
TIFOJ^b:love
eGJMKLb:loves
RMDQI]b:ltd
UF[NJLb:lugar
GJJdOLb:luist
YfNABJb:lunch
[NHMNNb:là
PLKLVPb:m
R[JNJJb:mache
KLVOLRb:machi
[LHMLSb:macht
JPMK]Kb:made
DVTNOOb:madri
SZKJMKb:mag
DUZICZb:mail
IdIQMEb:maile
>WVNPQb:main
\MMPIKb:mairi
CYOQPNb:mais
AG`L^Hb:make
F_XIIJb:makes
VMHVNJb:man
X\X<>Ub:manag
SiDLGGb:manda
PcHLKIb:mapa
EjMJHLb:marca
]OKLGQb:march
TH_KJJb:marte
=STRPUb:maser
YG[JLHb:mate
]NJKMNb:math
XNIONNb:mathe
OH\IYEb:maths
P>XMQVb:may
QMNPVIb:mbb
OMLNOVb:md
^OZW:Bb:me
[ITMILb:meant
=[UMQOb:mecha
_LNLLJb:med
YMMSKHb:mee
CYh4VLb:meet
\ZE@XFb:meeti
TGZNHNb:meets
cGGOOKb:meist
^WDJLLb:melde
gJHTGGb:membe
LRaIJHb:mensa
LCKMZYb:merci
YVW;\<b:met
kFFNLIb:metri
F`LOLMb:mich
BVVOLPb:micro
`KJNKLb:miejs
DVSOOOb:milan
[RICWJb:min
HT\VHDb:minds
m:2`9hb:minut
SQ_HDJb:mir
GTROPOb:missi
iMO`4Ab:mit
XMNKOMb:mitar
ZLLLNNb:mitta
WRHRKMb:ml
&`^LWSb:mobil
\MOPLGb:model
WGXJQIb:mogli
_GGONOb:moi-m
dB`FJDb:monda
LWMZJFb:more
JDDBoVb:morni
jGGHPJb:most
iHFPKIb:motiv
OcGGLMb:move
MF`HGYb:moved
LKKMO\b:movin
REILS\b:museu
JJKaOKb:mute
IJJUYOb:muted
YbUACEb:my
<RdNPIb:más
GMLPI`b:métro
CTUOOPb:móvel
UQOKMMb:möcht
FQVOOOb:mögli
J_iE@Db:na
RXHIIVb:naar
WPNNKLb:nach
WJKMNSb:nachf
BPROMYb:nachm
JNPAcNb:name
FAZJKdb:named
JaEI]Db:names
RI[JMLb:nanny
\NJMLMb:nativ
JNLJ[Rb:nd
BaMMNNb:nda
HP\LNLb:ne
LPOTWDb:need
ONFJLab:neede
E`QLJNb:nehme
GK\KQPb:neith
[JKNOMb:nemen
[JJOMNb:netzp
NC\MD[b:never
J_GYIGb:new
3@Mg^Tb:next
>ZeFJNb:nicht
K`IKMNb:niet
MUBF[Ub:night
Y\EHNKb:nimmt
RVZ[9Db:no
SKCILdb:nobod
gGNHNHb:noch
MNUQMMb:nochm
V[DLMMb:nom
D]^IHJb:non
eVGKEHb:noon
eNGHOJb:norma
XRJHQLb:nos
LPUMLPb:nosso
FLQNPXb:nostr
EDZ_NJb:not
JVPPZ?b:note
LLIMJab:note-
O@b_HCb:notes
AOLeMMb:nothi
_DMYJHb:notic
YKMOJPb:notiz
YLQFGWb:notre
HGNKYYb:nous
b@_JHGb:now
QQJMIYb:nuest
V[CNMJb:nueve
ZGYYECb:numbe
CWTOOOb:numer
GPVNNQb:numér
NGGZRRb:nur
S[JFKPb:nurse
FRTNOQb:nutze
Fcc?KDb:não
IPSPONb:nächs
EUSOOOb:númer
PfDFOJb:o
EXPOOPb:obrig
SJFeGKb:obs
`=;vGDb:obser
jIGKMHb:och
CSWLOQb:oct
CVTLORb:octob
P^ILLKb:ocupa
cHKMLKb:oddzi
JURMMOb:odděl
8[WNPQb:oder
SXc9S@b:of
BOZ`DLb:off
`h<Z4Hb:offic
IMNMPYb:ofici
^KOLMIb:og
GHLmGKb:ohne
KILO^Mb:oi
BRRLRVb:ok
MJ]LMMb:old
VGGO]Jb:olá
ZRFYHGb:om
BVUNNQb:omówi
WI\H:\b:on
IVGIM]b:once
cNNBMKb:one
CUXIJWb:onlin
<Xnb7?b:only
IRTNNOb:ons
BMPNeHb:onsit
EX`GKKb:ontva
CPPNOZb:onze
]GQKLOb:ook
\NFMCZb:op
DQONOZb:opdra
JdTHIGb:open
J\XHLHb:opene
UIHM]Kb:openi
TYUKDJb:opens
EYZKMJb:opera
VF`JIKb:opere
]JSKNGb:operi
ZMMMLMb:ops
BYNTQMb:optio
SIWOOIb:opère
MWIVKKb:or
gFXFGHb:oral
XMULIKb:oraz
WOJIQPb:order
<WQPSRb:ordin
b@[EX@b:ore
acHL?Db:organ
9XRNZPb:ort
CXROOPb:oscur
V[OBNJb:other
AUPL^Jb:ou
CQKNHfb:our
LPhFGIb:out
WJGVOLb:ouvir
[JHOPMb:ovat
WPQTJEb:over
X?\GGXb:own
JIGgNJb:oyent
CUSNQOb:p4
?USPOTb:pa
ZJLOMMb:paar
GQUONQb:page
WDROKTb:paint
CRXIYKb:pair
mGGMHIb:pairi
CSQORSb:pane
<Z[YX9b:panel
JOTOOPb:panic
MMN\@Vb:paper
ZdNDEEb:par
QXDASYb:para
XHZJMIb:paren
SOQNQHb:paris
JJKNIdb:parkh
F`GLLVb:parki
YMLMOLb:parla
aFE]IGb:parle
H>_`LIb:part
cFSKJIb:parte
b@\IKGb:parti
USZHHHb:partn
AVVNNQb:parę
EHfMMMb:pas
aMFLLMb:paso
B`]KIGb:pass
EHVNaGb:passa
AXTNOPb:passc
SBWKH\b:passe
CTWOOOb:past
R\MKMGb:patie
cEXFMGb:patro
NUTMJLb:payme
GISN^Kb:payro
VIMOLRb:pdl
ZBRZIHb:peer
GF[II`b:pensi
jMRRD<b:peopl
GLAWZUb:per
MeJKGKb:pergu
bXVU:;b:perso
lHILGKb:persö
WKYHPHb:pesca
_HNPJKb:phd
XGQDPVb:phone
APRNVSb:physi
\FOJPOb:pick
<]VMPOb:pin
^WKNDGb:pipes
GSLOJ[b:piso
EJT]KOb:pitch
LGKOKcb:place
UKMONOb:plais
>]XD[Ib:plann
UPSDFXb:plant
ZLIOONb:plata
UJFNK\b:platf
\H>OJ_b:play
FOOLJ_b:plaza
MPHI]Nb:pleas
TIYGLQb:plus
_BEG\Pb:pm
^IJOMMb:po
^ILNMMb:poi
QVKOLNb:point
HQRPOOb:poort
R`FMJKb:pop
Q`ARZ<b:por
C]CEZWb:porta
KUIJVPb:porte
LFUFTXb:portf
L`LMJLb:porti
JRQOOOb:portu
EROMVQb:poser
CNOIR^b:posit
LRTLNOb:posiz
RYHNLMb:post
rCDKJLb:postd
=M]KTUb:poste
LPUKPOb:posti
^HMNOKb:posto
R[GFZEb:pour
[OLKLMb:poved
KYNONKb:poważ
F`NNNJb:power
cKHHLPb:praat
WJXLLIb:pract
VQPOKIb:praxi
LMJN_Jb:prefe
ITERLZb:pregu
U@`MLLb:premi
RAI[LWb:prend
F`LOOIb:preno
SdGIMGb:prepa
M:Qg_<b:prese
eF\JFCb:presi
ZLTJIMb:press
UWKMILb:previ
^GSNNGb:prima
gB[IGFb:prime
]DLJF\b:primo
cMHLKKb:princ
SVHMONb:print
NTcHEGb:pris
VENH`Ib:probe
U[AJD[b:probl
7TIb_Eb:proce
UTW=B[b:produ
`IVJIHb:prof.
bVTBFHb:profi
\DQGTMb:progr
-W^KWVb:proje
THXPLIb:propo
gIJNIIb:prova
UKHLLZb:provi
WJSPJLb:prueb
UKJZKJb:práct
fFMJINb:prési
FSSOPOb:présé
HdKHOLb:prête
\JLPMLb:pst
F_IMKUb:puert
uECJKHb:puis
\JJLNPb:pupil
FJNbRHb:purel
Z[GKLGb:put
]RGJOKb:puts
CUUONQb:pytań
<WZQQLb:pôle
ZKQNMJb:q
EVPNQPb:quai
@_UMLLb:quale
aGMOMIb:quart
YR[GHEb:que
[LNNKLb:queda
bVCKJJb:quem
fIHMKKb:quer
F\HHYNb:queri
lI5NMUb:quest
`WYCEBb:qui
DLXJ]Lb:quick
aLIMLKb:quier
JLGcMLb:quiet
YRIOHNb:quiz
\XIKKHb:qué
DMVKXQb:r
QI`JKJb:r1
VUYHFHb:r2
SEcMEMb:r3
CRXOQMb:raise
RJWLMNb:ran
RI\OHLb:rang
YLLPJOb:range
I`HOMLb:rappe
CWKNJ]b:raum
OKKGfGb:re
IEVMSVb:reach
KENJ[Xb:read
YI^ELIb:readi
HTPI[Ib:ready
JJTNNVb:real
fIFJNLb:reall
^DHTNNb:reaso
N^HPLKb:receb
HQ@G\]b:recep
ERQNPTb:recht
[LLOLLb:recib
>YUONQb:recip
KJKJLdb:recom
EPUPD\b:recor
Sd><L^b:recru
J[IMOPb:reden
ALMLdPb:ref
7``AOSb:refer
M\_LEAb:regar
YGKQMQb:regis
TRGNOOb:rejoi
=SUMQWb:rekru
TPPLPJb:rekto
W[JKHJb:relat
EFWfGLb:remai
FWILOXb:remin
?UQPRTb:remot
SF^MKKb:rempl
^G^EMFb:renco
MIJJZVb:rende
T]ELHOb:reply
bIEMPMb:repo
JO[OKMb:repor
ZWKRIBb:repre
A_]KIIb:reque
UUEK[Fb:requi
_YFNGGb:resch
TONENUb:resea
@UQOSSb:resp
^F`KFFb:respo
VFXJMOb:rest
UA[RJLb:resta
QPF_MHb:reste
VIIMUPb:resti
UHNIF`b:retai
YFeCKIb:retir
DKXcJFb:retra
fLCOJMb:retur
>YWNOOb:reuni
ND]IOTb:revie
YIVMKKb:reçoi
LNPNVLb:reçue
SUWZC>b:rh
WVKLLJb:ride
OKLYPKb:rides
PMUPLLb:riesg
J`BKH[b:ring
;[XNOOb:riuni
KHSMVQb:road
JLILLcb:robot
6V[KZNb:rol
ILSPD^b:role
_MJJNMb:rolle
MF`PINb:ronde
IDPa:bb:room
QEJ]NPb:ropes
[RhBI:b:round
[FKMLTb:rozmo
CSSNSQb:rse
GHPLMbb:rua
GIQQK]b:rue
I_KLMNb:rufen
KRZ[ECb:run
HRONQQb:runde
FTIMPZb:rundg
pF>HNPb:runs
@SYSPKb:ruolo
J^LKPKb:réser
AXUNOOb:réuni
VEMM[Jb:s
]DWHCWb:sa
YL^KDHb:sabba
=QRNSZb:sachg
XJJ[JIb:safet
KJJ[[Fb:said
IIjLLFb:saiu
VPGGLYb:sala
Z?XF`Cb:salar
OAS\YBb:sales
EYLJNYb:salle
EXJM]Hb:salud
JbPKEMb:salut
PJKLK]b:same
STJMQKb:sampl
K^NNKKb:san
ZRELGVb:sandb
RZKKKLb:sandw
OGJgLGb:sans
]INQLJb:santé
]LJJNOb:saran
`O_HF>b:sarà
FMR]MKb:sat
XOJMPLb:satur
CWVNNOb:savoi
LARTFab:say
QUNMDVb:says
WMMOLNb:scarp
ZJLJMTb:scene
Q\KBSLb:sched
NdKKJHb:schic
YCCWG^b:schoo
RLYNLJb:schui
FPOPLYb:schul
4XXLVSb:scien
p>AD`Gb:scree
KLLcJKb:scrib
aS[EEAb:se
7UUMP]b:searc
KJ\UKJb:seat
LIQKJ_b:seats
X8YZJLb:secon
Id7[EVb:secre
KeIOIIb:secré
F]OONKb:secur
[JPMJNb:sede
hEHGGWb:see
jGGMKJb:seein
^JKKPKb:seen
dB_GGGb:sees
Q`C]I@b:segre
JPOXNLb:segue
JH]OOMb:segui
UMTNJLb:segun
QLWLLNb:sein
E\OONMb:sekre
LaKIBWb:selec
NaEKKPb:selez
MXMIRMb:seleç
DoGKLIb:send
P_hJ<=b:sends
VXJDUIb:senio
^HKNNMb:sense
RP@F^Ub:sent
MHeKJLb:senti
>KRJSbb:separ
GQ[KRKb:septe
VFWNNLb:sera
iPENEHb:serai
EXFIKbb:serve
YZMIHHb:servi
[^KHDKb:será
[WQLGDb:sessi
QYG@N\b:set
IVLMSNb:setti
]SZFFDb:seu
PHZMNLb:seule
kBCdAEb:shado
JNXG^Eb:share
`TKIMEb:sharp
RL`YN5b:she
aiBICAb:she'l
TRZVACb:she's
O?T@gRb:shift
QLKNNWb:ship
\UEKFRb:shop
\@MEWUb:short
HPZYFHb:shoul
NWLJPOb:show
U`HIFNb:shows
NKVHE_b:si
M_QXBBb:sich
NKONOUb:siche
UIZEONb:sick
gD?GFcb:side
VLcXE8b:sie
HQQOROb:siehe
L]DK\Eb:sign
T^GCMQb:signs
FGHsHJb:silen
FRLbLHb:sin
JS_HLIb:since
DUTLPRb:sind
Q]HMIOb:siste
`==ZF`b:sit
]EdIIBb:site
JJAxHEb:sits
YAKWGWb:situa
VEFLJbb:sitze
IJHkLHb:sitzt
OH]LLMb:six
WQNQLGb:się
[JKOMNb:skal
bMDHPOb:skill
bIIJLPb:sl
JOGeILb:slide
QYNUM?b:slot
CcKLOOb:slots
XLOLOLb:small
CVQOOSb:smart
jGRBHMb:so
eIKJJLb:soci
]LJOKMb:socio
ETTNPQb:socié
JHMMR\b:softw
JRTNONb:soins
[GKKYHb:solli
SRWQICb:solo
WFKMUPb:solut
TF[XFGb:someo
URIMONb:son
XZGKKLb:sono
LINQ[Jb:soon
YMHNNOb:sorge
LKYKQNb:sorry
K`GJKTb:sort
\XGLKFb:sorte
WXFKPJb:sourc
TMMOOOb:sous
YNHNNNb:sowie
DWTNNOb:spain
N`LKJJb:spare
RJITSNb:speak
_KJQJKb:speci
^KKOJMb:specj
CKPPKab:spedi
GQQOROb:speic
^IKMPKb:spend
UJSLNMb:split
LJXKPPb:spoke
GFhLKOb:sprak
WGF\MMb:sprec
bFHOLOb:spree
RC]KNPb:spric
HEYWONb:späte
pGCENMb:sql
SWPNFMb:sre
@S\NONb:st
aKHPKKb:stabi
RKUNLNb:stadt
cIE;WWb:staff
K<b>dNb:stage
KML^NJb:stagi
`OFPHMb:stake
YMBbKEb:stand
FTL\NJb:stanz
@UaD\Db:start
NVA[EUb:stati
UMYMKGb:statt
aESJKLb:stay
GSXTRBb:stays
b>VPNGb:stell
VCVE[Lb:step
]IZFHKb:stepp
nGGJLHb:still
F^GMLWb:stop
TFKMM[b:store
ZEHWHTb:story
GJWOZJb:strai
@WRMNUb:straß
>RPPO\b:stree
[IHIK[b:stren
=WTNUNb:strik
QJJK^Lb:stron
FQQORQb:struk
KN[GQNb:stuck
RF]VGHb:stude
MIPJO[b:studi
]INMJNb:stößt
GEiLKOb:su
SIPLTNb:sua
T\GPJJb:submi
DXZLKMb:succe
FSSNOPb:suche
ZPHQMJb:suis
TEJOL\b:suite
WDZWKCb:super
UdFJGIb:suppo
\KLPKKb:sur
IVXMLLb:sure
]JIRLKb:surpr
h^CJCDb:syste
HHLHMib:são
LQDcMIb:só
<YSMOVb:t
e?COMVb:table
WGGdBOb:take
VQW?JRb:take-
WLMKKSb:taker
V[MCAWb:takes
]IKOLNb:tale
CpKIJJb:talen
gCBb:Sb:talk
\XFNGKb:talki
OUEaGIb:talks
hFGOLKb:talle
]MJMOJb:també
@WVMPQb:tap
ZGIFGcb:task
REVNPOb:tasti
XJNONNb:taxi
WKMMOOb:tbc
]J\FELb:tbd
q_BSG/b:te
^`CCMIb:tea
OEIH]Yb:teach
QORUFMb:team
KZYJHIb:team'
ZFOIIXb:teaml
GeaFDCb:teams
P`IKLKb:tech
XSE^HEb:techn
ZMGNNOb:tee
ST]EELb:teil
[QNHHQb:teiln
@WVMPQb:teilz
RMLOWHb:tel
IQWLQLb:telef
UT9M\Ob:tell
p?AHJYb:ten
ZW?H`Cb:termi
TLMOOOb:terrà
E]LQNNb:terug
DWZ@PUb:test
DOQLNZb:teste
SYGKEVb:text
PYSICRb:th
GSFHs@b:thank
V?gG?Yb:that
OEIfKLb:that'
F[LV;[b:the
=TZLOTb:their
RcGETFb:them
`KKJMMb:thems
eEIGRNb:then
WI]`>>b:there
[UQFIJb:these
]KFPMNb:thesi
YN<bW>b:they
YWCEZGb:thing
YKMNNMb:think
RIIMI`b:thirt
\n^4;Cb:this
ZJWFLLb:thoug
lJCLFOb:three
PN7WcLb:throu
YDYCWJb:thurs
[_FHHIb:ti
LgWHEBb:ticke
YLOMNLb:til
@LcRXBb:time
\RHMLJb:times
VKLNOOb:tiny
9TVPWQb:title
RWILNNb:titol
ESNIXTb:to
e>Q_CDb:today
YIJZKIb:toddl
NJFePGb:toeho
PHPNSRb:toget
GLfKKKb:told
KJJbLKb:toma
\_>XBGb:tomor
OISXKLb:too
MEaHGXb:topic
C_ZGOHb:touch
`R[HACb:tour
FV\NJIb:tout
NNLHK_b:tower
]DIH]Jb:traba
`HHKFXb:tract
hSCEGPb:trail
MRJ\8^b:train
KHMMMab:tram
DkIQGIb:trans
akBDEDb:trave
@TSMTRb:triag
NBXGcHb:trial
fDYFIGb:tribu
FeLINLb:trip
dFCIE^b:trust
lHFLMHb:träff
[FOONMb:très
LVPF[Fb:tu
IZILXIb:tudo
7UUNN]b:tuesd
\JGOQMb:tuota
DVPOQQb:turis
MOWLNMb:turn
_LGOTFb:turno
XMHOOOb:tweed
kLFEOHb:twent
I_@E]Qb:twice
UYLLJJb:twins
gG*SS\b:two
BRXLSPb:type
VLJTMMb:types
3TXQUUb:técni
RDULQRb:télép
CTSOOQb:těším
>^OKBbb:uffic
VKMNOOb:ui
RLTOIPb:uitno
;\WLOQb:uk
fGGZEHb:um
aVHAAZb:un
[IJNNPb:unas
aGJPKMb:unass
VKQ]>Lb:und
hMHPIEb:under
LW=LTZb:une
RG[KLNb:unfor
YMHVNIb:union
9_VNMQb:unive
]JJKSKb:uns
QKUIB_b:unser
F]QMMMb:unter
QE[IMSb:until
fhI@AAb:up
EYZKQEb:updat
LXHL\Fb:upsta
EUVGQQb:us
NFHHGnb:use
XEGIJdb:used
ZGIJNWb:uses
XMKPMMb:utc
aFJOKPb:uur
QSGOOQb:ux
HMfJKJb:va
NJaHIOb:vacan
GTQNPPb:vacat
BG`FWSb:vaga
cCMSMFb:vai
VKHZMJb:vak
XHMQGUb:value
UPNDLWb:van
GZTIPKb:vem
MIJcLJb:verba
HQPNQRb:verei
^JHNONb:verka
XGYMKKb:verra
VE`JMIb:verre
]G`IGFb:vertr
\GKLD\b:vg
8iLMKVb:via
YG[JJKb:viajo
ai;C:Xb:video
QKNOUMb:viele
bFGOMOb:viend
GJ[YMHb:viene
TD\IKRb:view
_NKFNNb:vingt
HSKJYRb:visio
UnGFEFb:visit
lFFGMMb:vocal
RHYMMNb:você
^NJMLLb:vogal
KLQOMVb:voice
HLYPNOb:volge
^IHMNPb:volun
PYCbDHb:vom
QVTHX?b:von
FWDBbUb:voor
IZKGURb:vor
DUUQKOb:vorab
KEjKHLb:vorig
KIBJaYb:vorst
PSGYHNb:vos
OZBGcEb:votre
I_IPNLb:vouch
aUaT69b:vous
LMWL[Cb:vp
_b?DLKb:vrage
S^EPIJb:vrien
_JIMOLb:vuole
iQYCD@b:w
[bGGKDb:wait
OCEL[\b:walk
XIJKTPb:walk-
IGEkOKb:wall
RINLZKb:want
{DIEEFb:wants
AQRHN`b:ward
HpIJLCb:warde
aEDHL\b:wareh
HVPOOOb:warm
DaNJKQb:warml
7akD?Tb:was
R?JiCSb:watch
XJINPPb:ways
5=MPchb:we
APfFB[b:we'll
cEBGGbb:we're
HSSPNNb:wed
L^KLIPb:wedne
ZKYHHLb:wee
dAcEICb:week
CSSNRRb:weeke
IfMHKKb:weg
SMHLXNb:welco
HDZL\Lb:well
QYELOPb:werde
JWIHL\b:were
G]\DMIb:werks
]HFPOPb:werkv
QIVULHb:what
TVREWAb:when
_EKMOPb:where
Z]FJJJb:which
^GMg?Cb:while
TPLLOPb:white
ZXV`.Db:who
VAX[IFb:who'd
UVB^FJb:who'l
VVD[GGb:who's
TXILNLb:whole
NF^QJNb:whom
RLRZHIb:whose
YKMJOOb:why
TLcEKGb:wie
ZGH^IKb:wien
OJ[LNLb:wife
eIFOHOb:wil
XLLRHQb:will
M]HMPKb:willk
M8V\HZb:wir
UFYLLNb:wird
^OOLR@b:with
WAXaI@b:witho
EHgcC@b:won't
VFT\FGb:word
MGfMGLb:wordt
`GCHJ^b:work
YJJNPPb:worki
JZXOGHb:works
MYVIJKb:worry
OO]9ZLb:would
XLMOMMb:wrap
o?HNFPb:wrap-
Bj@Y@Tb:write
SR[IKEb:writi
WE_HHOb:writt
GRTNNQb:wunde
SIOHNYb:x
k7UXM>b:y
TGTLMQb:ya
^CKLE]b:yard
JN[JLRb:year
^GYLIGb:years
JPQOPPb:yes
eS?NILb:yo
JPOOQPb:yo1
XLZ9ZIb:you
WFVNHQb:you'd
iKH=;fb:you'l
NVII`Eb:you'r
UYTIMCb:your
OR\KHIb:yours
^TQGJGb:z
>UXMPRb:zadan
AUVNNQb:zadać
TJJMPUb:zapra
FOJ_PKb:zeigt
cFIQIOb:zelf
XLJONNb:zespo
HhJKKIb:zet
IJgLJIb:zich
RIULIUb:zijn
^IPQHJb:zimme
]BS[HFb:zit
FJbNLMb:zonde
?SZNPPb:zone
FUIEYXb:zoom
POKa@Ob:zu
ULMMOQb:zum
`]FCKIb:zur
ELMaNLb:zurüc
TRNMLLb:zwei
X?\HJTb:zweit
YMLONLb:zwisc
?UUNOTb:züric
SYVLICb:|
OM^CTIb:¶
YIQOHOb:·
]HJMMQb:º
\cG=Z>b:à
\GKNRMb:às
YIHNRPb:área
@[SNMQb:çalış
AR\Q=\b:è
UDUIG]b:é
\LIKPOb:échan
LJJ]QMb:écout
^KIMKQb:élu
YJLOMNb:élue
UHKKJ]b:étage
[H]ILEb:étant
WLMOMNb:étude
[ILOMNb:êtes
GMQRMVb:über
N^GLMNb:übern
\LLOKKb:διευθ
bKKNKJb:οικον
VJPJQOb:компа
INVLPQb:отдел
XIRHNQb:руков
XIQHOQb:со
]JOHNOb:сторо
WdF:c<b:–
WXJLJKb:—
]OQQFFb:•
YdIIEEb:…
G[JKZKb:→
AUXLOQb:⋅
`FMLNMb:✓
BObNGSbracket
h\BDNAbullet
>WBTVZcapitals
YVROK@cell
cWb=4Lclock
LYXRJBcolumn
Z^0QD^ends
IKNLSYfirst
tOT[I#formal
]KIOMMformal:aleksandra
]LJNLMformal:avv.
XKMPLMformal:carolin
[MKKLNformal:coach
]JMNLLformal:councillor
Z_HJGHformal:d.
kGHLGMformal:de
TI`KHJformal:dhr.
bIHPKLformal:dipl.-ing.
PLYNMJformal:docteur
SKZJNJformal:doctora
U?VBJdformal:don
LKHMcJformal:dott.
SJCMaLformal:dott.ssa
GWTVPAformal:dr
i9TZ3Xformal:dr.
hA\GGGformal:dra.
PcGOIIformal:father
`JJNLMformal:fermín
{OAL9Bformal:fr.
YgOUR$formal:frau
jKHNV9formal:herr
r:Na<Cformal:hr.
iDMMJIformal:ing.
dQUON3formal:m.
YJJJHZformal:meneer
^KIMOLformal:mevrouw
HTZJUEformal:miss
WZTJR9formal:mme
XLLMOOformal:montserrat
^VIOMAformal:mr
NDBEa`formal:mr.
ORSbBBformal:mrs
YIIMWKformal:mrs.
MJSY\;formal:ms
DjH\DCformal:ms.
`KJMLLformal:pfarrer
_IJJONformal:pilar
\LJJOOformal:prof
d@tF;Aformal:prof.
iHGWEEformal:professor
YJJPPMformal:remedios
YTHKNKformal:signora
BTXTBWformal:sir
UEOIJ^formal:sister
SLV@]Iformal:sr.
(R\OGngiven:01
R@ONRYgiven:02
MQJ:Ubgiven:03
]ZQXM,given:11
\N:FYVgiven:12
]?5Ia_given:13
LMUOTHheads
#URK^{in:place
#ZYLd{in:place:name
2OONUhin:place:names:0
#[VJ`lin:place:names:1
#ZSMWfin:place:names:2
7VRLQ^in:place:names:3
WON5R`in:title
`PK1S[in:title:name
mW86G`in:title:names:0
ZBU=VVin:title:names:1
CL[IZNin:title:names:2
RJSMNPin:title:names:3
CMQ^THl0
W`XB>Ll1:↵
W]ZA@Ll1:↵-
`[RJ?Cl1:!
a`MFE@l1:!-
IRRLZGl1:&
RHRJ]Fl1:&-
T?IJU`l1:'
P@FKXal1:'-
BXi@QFl1:(
BVi?SFl1:(-
oEIOJEl1:)
kHKQHCl1:)-
fGDPOJl1:*
kE@QOJl1:*-
YOBNMUl1:+
UOCPOUl1:+-
ZYBI^>l1:,
VPC\[:l1:,-
AUOHVXl1:-
IQLHVUl1:--
MfM>VFl1:.
XaIALKl1:.-
{?F?JLl1:/
n>TCBUl1:/-
XXCAURl1:0
gT>@SNl1:0-
^TESQ?l1::
USEXSAl1::-
SK^i@6l1:;
JPjg;5l1:;-
TMMK^Cl1:>
SLOLZEl1:>-
OlWBEAl1:?
>wYECEl1:?-
Uf]I2Gl1:a
`Y]G9Dl1:a-
RCQJHcl1:about
GKZFFal1:about-
JGZYKKl1:accou-
THWOKMl1:accountant
GUJMK\l1:agenc-
FdXJJDl1:an
Gc_GHBl1:an-
{C5UBCl1:and
{E6XACl1:and-
XFdCKIl1:as
TEgELIl1:as-
\ZOEP@l1:ask
YWNEW?l1:ask-
J_VJFKl1:asked
J[YKFKl1:asked-
YUKKJLl1:aspet-
\QLNJJl1:aspetta
U]LILGl1:assis-
HjJGNGl1:assistant
YMPOJKl1:assoc-
NNTOLOl1:associate
>OMKFol1:at
?ONKFll1:at-
cQPMCGl1:avec
nSTAABl1:avec-
EKKPMcl1:be
KMOMLYl1:be-
HLbLNJl1:becau-
JM^KOKl1:because
aRD]@Fl1:bei
]S@aBGl1:bei-
mHHNIFl1:betwe-
qGHNHCl1:between
DhFOKMl1:bij
CiFPLLl1:bij-
VI]MJGl1:boss
YG\LIIl1:boss-
VI[NHJl1:bring
]HVLLGl1:bring-
9ZUMNWl1:busin-
6YXMOWl1:business
=_PWPGl1:by
?UTVPLl1:by-
bIHOLKl1:będą
ZLJONMl1:będą-
bHDOONl1:c'est
aFINNNl1:c'est-
XSKMLKl1:call
[ZKLLCl1:call-
ILMNP[l1:calle
IKGMQal1:calle-
BJRN`Nl1:candi-
XWEKPKl1:capos-
WVFKOLl1:caposala
UJ_IMFl1:capta-
VJ^GMHl1:captain
TNVILLl1:ceo
YNRHMMl1:ceo-
`QRIIEl1:chef
^TQHJEl1:chef-
VHYLNIl1:chefa-
VGYLMKl1:chefarzt
KSFOJ]l1:chiam-
MPJOK[l1:chiama
NIGNO_l1:clien-
IKINO`l1:client
X[PIGGl1:colle-
R^RIIHl1:colleague
OGHLR]l1:collo-
OFFJY]l1:colloquio
]E]JFKl1:com
`EaFGHl1:com-
f8kFJAl1:con
l?aFGAl1:con-
CcXMEIl1:conta-
A[[NJKl1:contact
DRUHJ]l1:da
DSVII\l1:da-
BI[PcBl1:de
,T^SeDl1:de-
EPPOXNl1:dear
DPQNXOl1:dear-
BLNOMal1:den
BLOOLal1:den-
NJ\IQKl1:deput-
OI^HQKl1:deputy
FVOOOPl1:des
EVOOOQl1:des-
>WXJ]Fl1:di
?[PK\Hl1:di-
^RJLNEl1:dial
\VJLMEl1:dial-
@JLXP\l1:die
>ORPSXl1:die-
AT^TLGl1:direc-
CE`[LKl1:director
DUQOORl1:do
EVPOOQl1:do-
ZMLNNKl1:drift-
^JINOKl1:driftsleder
D^NPNLl1:du
GZNONNl1:du-
eIHLKMl1:e
cJHMJNl1:e-
KKMKN^l1:el
OILLO\l1:el-
VKFKNZl1:en
OMIKQZl1:en-
?SWNUOl1:engin-
BRUMTPl1:engineer
[KKMOMl1:enhet-
YLLMPLl1:enhetschef
@FLNbXl1:entre-
DJINV^l1:entretien
CLLOdLl1:entrevista
IWHNKYl1:es
F]KLIWl1:es-
IIKO`Nl1:estim-
MMLOXLl1:estimado
gGELOLl1:et
lFBLOKl1:et-
5ZPL^Pl1:event
4WSL^Rl1:event-
OKS;hKl1:for
TJR;iGl1:for-
OK]JOKl1:forem-
RH[JQJl1:foreman
`FFNHXl1:forwa-
[EGOJZl1:forwarding
Nab;=Sl1:from
PZ`;BRl1:from-
SGGfIJl1:führt
QJI_JMl1:führt-
HH^J[Gl1:für
IF\I_Fl1:für-
HRQOPPl1:g7
HRROPPl1:g7-
LIUNZHl1:gespr-
SFDOcLl1:gesprek
PNTNJPl1:gespräch
KKN^KMl1:gleic-
NMMYLNl1:gleichstellungsbeauftragte
P^DMRJl1:guard
LTKHH_l1:guard-
LLKLaJl1:hallo
MMMNYMl1:hallo-
TLVMJMl1:head
VKQOMMl1:head-
KJLP]Ll1:hi
NNKOXLl1:hi-
EJRJGhl1:hospi-
KJPJK`l1:hospital
`GKPLLl1:i
\\DMIHl1:i'm
[[DKKJl1:i'm-
dFJPLJl1:i-
aFZELIl1:if
_GWFLJl1:if-
B[NLPRl1:ihr
HbKLJOl1:ihr-
DeORIHl1:ihre
CbQQJJl1:ihre-
OYINNMl1:ik
OYJNNMl1:ik-
WNKONMl1:il
VNKPNMl1:il-
@RXMTOl1:im
?RXMTOl1:im-
3ORNUcl1:in
6MRNV`l1:in-
OSDDNbl1:inter-
DSPNRRl1:interne
BWEFNhl1:interview
]MNOJIl1:interviews
IMHQaJl1:invit-
WX<T=^l1:is
WV>R?_l1:is-
YRMVCJl1:it's
URL\EEl1:it's-
eJFLOKl1:kiero-
kOAJKKl1:kommt
iHEINMl1:kommt-
`GXEMIl1:la
bDWIKJl1:la-
EHZKMZl1:le
PFPKM\l1:le-
UUQVECl1:lead
P[OYDCl1:lead-
7R\NRUl1:leite-
=Q\NQRl1:leiter
FQVOOOl1:leitu-
BSVOPPl1:leitung
ILKPZOl1:liebe-
fIKFOJl1:manag-
bHREOIl1:manager
gSTI@Cl1:meet
`T\H@Al1:meet-
_IKONKl1:meeti-
^IKNNKl1:meeting
`JINNKl1:meist-
_IKNNLl1:meister
UAVJ^Fl1:met
\>SJ[Gl1:met-
@WSNOSl1:micro-
BURNOSl1:microsoft
iGUHJCl1:mit
rBWDHBl1:mit-
f@KROIl1:mª
bEJQNIl1:mª-
IJLQJal1:métro
KJLQI`l1:métro-
bTCMMGl1:naar
ZXGNLGl1:naar-
DURNPQl1:new
CVSMPRl1:new-
`KKKOJl1:noch
cJKKOIl1:noch-
GM`KNMl1:not
FLcJNMl1:not-
HUQ\KEl1:note
GUSYKGl1:note-
YYHKNGl1:nurse
WXHLOHl1:nurse-
IPSPONl1:nächs-
IPSPOOl1:nächsten
\W]M<@l1:o
X\^G@Al1:o-
X\GKJIl1:ocupa
T[ILKKl1:ocupa-
fGJNLJl1:oddzi-
cHINMKl1:oddziałowa
6KeM\Ll1:of
/I]Ia[l1:of-
Q^GLMKl1:offic-
XOJNOMl1:office
RD@HMnl1:on
TE>GMnl1:on-
DUSOPPl1:onlin-
@UUOQOl1:online
NZJHOPl1:or
ZWFHNNl1:or-
\LKOLMl1:oraz
\MLNKLl1:oraz-
YbEJIHl1:par
UaJJIFl1:par-
LIJMLcl1:parkh-
IIKNHfl1:parkhaus
OFXPPMl1:partn-
GD`QONl1:partner
=WXNPPl1:peopl-
?WYNOPl1:people
GLRJaJl1:per
COTK`Il1:per-
ZKKNONl1:platf-
\JKMNLl1:platform
FbD]FJl1:por
EfEYIHl1:por-
cIJLKMl1:poved-
dIJLKMl1:povede
PYPMKIl1:praxi-
bFWJJGl1:presi-
\HIOONl1:presidenta
]KTLJIl1:presidente
[MPMLIl1:prima-
]LJNNLl1:primario
:WYKNVl1:produ-
8X[KNVl1:product
ZIVJMIl1:prof.-
^HUJLIl1:prof.ssa
KGLON_l1:raum
JFMOMal1:raum-
HDJM[]l1:read
FGHL[^l1:read-
^FLPLNl1:recib-
]KLOKLl1:recibe
Y]CHPHl1:recru-
X]FJLIl1:recruiter
?TTMRTl1:refer-
YMKNNLl1:rekto-
]KINPLl1:rektor
TFZLMLl1:renco-
fJCOLLl1:rencontrerez
_GE[LHl1:repre-
[KKNNMl1:representant
XGI\LJl1:representative
=W[ONOl1:resea-
@TZNOOl1:research
HINMO_l1:room
JJMKO`l1:room-
KGOMM`l1:rua
JLOMK\l1:rua-
]IKJMRl1:sala
_@MHK[l1:sala-
LIMLN^l1:salle
LHMKN_l1:salle-
_XEKIIl1:sarà
[[ILIFl1:sarà-
\HLNNOl1:secre-
ZIKMOOl1:secretario
lPCLJFl1:see
hWDJIDl1:see-
_MNLMGl1:seein-
aLMJMHl1:seeing
USG\HFl1:sends
XUGXIEl1:sends-
7UVMVVl1:senio-
3VXLVVl1:senior
^IJMNOl1:setze-
]JJMNOl1:setzen
VUZHGGl1:seu
VU]GFDl1:seu-
QIJ`NHl1:shado-
SIJ^NHl1:shadow
HNKIJfl1:short
HNKLJcl1:short-
QaHLIKl1:sie
HdIKKMl1:sie-
bIDLQOl1:so
aIEJRPl1:so-
Q_IMIKl1:sono
Y[GIJLl1:sono-
DSSNROl1:staff
DTTNQOl1:staff-
?TOML_l1:stati-
^IJPLMl1:stron-
^KJQLJl1:stronie
XRJPLIl1:suis
ZNIQMKl1:suis-
HHKHLjl1:são
GILHMil1:são-
>ZSNPRl1:talen-
=YSNQRl1:talent
ONMKI[l1:teaml-
DROML\l1:teamleiter
[LKMOLl1:teamleitern
;RULWUl1:teamleitung
JLLNK`l1:test
KHHMLfl1:test-
G\JKWJl1:thank-
WLE[LKl1:that
XMEYLKl1:that-
FA@?J{l1:the
<D@BM{l1:the-
^KFLPOl1:then
_KFLONl1:then-
^]D6MYl1:to
W`T2MOl1:to-
JOOVOMl1:train-
IOQSONl1:trainee
`GJKHVl1:und
^ILLIRl1:und-
WHSMNMl1:unfor-
SHXLNMl1:unfortunately
LINLO\l1:use
JJNLP\l1:use-
GPZMSHl1:van
GPZMTHl1:van-
GTLNJZl1:via
EWLNJYl1:via-
ZJLMOOl1:vocal
_IJJNNl1:vocal-
]SSKHDl1:von
LW]FT?l1:von-
SCCLaTl1:vorst-
EJMPgGl1:vorstellungsgespräch
FJ^PMNl1:was
IKZPMNl1:was-
`LJMKMl1:wee
aLJKKMl1:wee-
YNHNONl1:werde-
UNKOONl1:werden
QPHKTRl1:werks-
LXTUJCl1:while
J]TQJCl1:while-
lQ\0APl1:with
hGW2QSl1:with-
VIUOJLl1:wordt
XITOKLl1:wordt-
aFNGFXl1:x
_FMHFZl1:x-
]JINNNl1:y
[KJNNNl1:y-
AVWNNPl1:your
@WWMNPl1:your-
OPWMHOl1:z
HSYNHPl1:z-
F\PLOMl1:zoom
I`MKMLl1:zoom-
`KIOMJl1:zwisc-
bJJNMIl1:zwischen
PWZTDAl1:|
RVZXB>l1:|-
NS[KQBl1:¶
MM]LWBl1:¶-
YZM@^:l1:–
[cGDV;l1:–-
WVLKKLl1:—
O[NMJKl1:—-
zB@MHIl1:•
uB?NKLl1:•-
D[FK_Jl1:→
E]FJ^Il1:→-
YKAKFdl2:↵
SPFIDdl2:↵-
XQJMJPl2:!-
IQROOOl2:#
HRROPOl2:#-
^^GLAJl2:'
YbFJFIl2:'-
:QaOOOl2:(
6QbOPQl2:(-
VCGWUNl2:)
UVA\U=l2:)-
YKLOOLl2:+
VMMOOKl2:+-
\gN68[l2:,
[kH69]l2:,-
fGJMQDl2:-
iHILQCl2:--
_XWFFAl2:.
XXPHKGl2:.-
CLQL[Sl2:/
HKOK`Ml2:/-
bMH?F^l2:0
_MK>H]l2:0-
GJWAXXl2::
TDQBYVl2::-
YX>]EHl2:;
bO=^IEl2:;-
WHLL_El2:<
YGJL^El2:<-
TXKMMJl2:?
S\JMKHl2:?-
WPLONIl2:@name
YNNNUAl2:@name-
BTWNOPl2:[
=VYNQPl2:[-
KYJHG]l2:a
MYJDLZl2:a-
?UVNNTl2:about
?VVNNTl2:about-
fBKRMIl2:abraz-
[KLPNJl2:abrazo
BQPPTSl2:ag
:WPNWTl2:ag-
GJMLcLl2:agend-
ESWNOOl2:am
?VZMOOl2:am-
CSWNPPl2:anali-
?UYMPPl2:analista
_HJNNMl2:anche
_JFPPKl2:anche-
WIXOFLl2:archi-
QSJMOOl2:arriv-
UQINNOl2:arrive
SZNODLl2:ask
XZMNFGl2:ask-
KIK\OOl2:asks
JKK]PNl2:asks-
MLJXQOl2:asses-
TCUJI\l2:assis-
SCYJJWl2:assistant
NLLML[l2:at
MLLMK\l2:at-
HbHUJIl2:atten-
F_E[KJl2:attendance
TOEPNTl2:auftr-
ZLFPLRl2:auftrag
jFJKIMl2:avec
lAJLKLl2:avec-
ZS>N[El2:badge
WSCNYFl2:badge-
QBZDCfl2:be
UCUECel2:be-
JPSPOOl2:beim
IPSPONl2:beim-
`TILJHl2:best
XXKLJIl2:best-
]IVMGJl2:big
_KOMJJl2:big-
YKGNIYl2:board
ZLFMJXl2:board-
eIKLMIl2:bring-
[VAIKUl2:by
]RCIKUl2:by-
^FTWGDl2:c
ZEZXEDl2:c-
QWLNINl2:cabin-
SUMOGOl2:cabinet
XcBDTGl2:call
S^EC[El2:call-
EHLNOel2:calle-
GJNOO^l2:called
DKPMfHl2:candi-
EHPPcIl2:candidate
\KJONMl2:cas
ZHKOONl2:cas-
PIJMK_l2:case
KJILJfl2:case-
XQGMLQl2:ceo
VSGMLQl2:ceo-
_JLKLNl2:chair
aJJKMNl2:chair-
eWHLEEl2:chat
cSILFIl2:chat-
YSMKIMl2:check
PNJ^KIl2:check-
[TJNEMl2:cheer-
ZWJNDMl2:cheers
IcKMJKl2:chied-
EKPKHil2:clien-
EPSMKZl2:client
JHNLJdl2:cliente
UJLMHZl2:clíni-
ZHKKF]l2:clínica
iFIPIIl2:codin-
lEJQGHl2:coding
[HIJYLl2:collo-
XFIJ]Ll2:colloquio
VUTHJHl2:com
MT^HJIl2:com-
XKLONOl2:commi-
bIDOLPl2:con
dFCPLQl2:con-
gIBMPLl2:consi-
=XSOQSl2:consu-
AWROORl2:consultant
MfHPHGl2:conta-
MaKPHIl2:contact
dJDQJLl2:conve-
cIGQJLl2:conversation
K[POKIl2:coord-
L\OOKJl2:coordinator
S\HTIFl2:corpo-
UZGXGDl2:corporate
FWPOOPl2:counc-
EWPOOPl2:council
BSSNOUl2:couns-
>USNPVl2:counsel
TMMOONl2:crit
VLLOONl2:crit-
]JKPMKl2:criti-
]KJQMJl2:critique
UNLNNOl2:cto
XMJNNOl2:cto-
\JKNNNl2:danac-
YKKNONl2:danach
DhLKNJl2:day
DjJKNJl2:day-
]OIIBZl2:de
[JIIG]l2:de-
SG\MLLl2:demo
PF[OMMl2:demo-
eKFLKMl2:deput-
cKGLLMl2:deputy
QKKLLZl2:der
SLLLKXl2:der-
cGIPNJl2:desig-
^HLPMJl2:design
aHTKLFl2:di
_HUKMGl2:di-
UHUHRNl2:die
WITGQNl2:die-
MO[MLJl2:direc-
RK[NKIl2:director
KSZC\Dl2:discu-
H\]GFLl2:discussed
_JINJOl2:discussion
WLLONNl2:dive
YLKONMl2:dive-
QIXJQMl2:drh
KJ`IOMl2:drh-
cJGLKOl2:e
eJHKJNl2:e-
WZLLHJl2:earpl-
Q`KLIIl2:earplugs
ULJMNSl2:ejerc-
XLHMMUl2:ejercicio
ZIKGI]l2:el
[FGHIbl2:el-
USILPMl2:empfa-
RXIKPLl2:empfang
DTWNOOl2:eng
AUXOOOl2:eng-
8^\LMPl2:engin-
4^[MPPl2:engineer
ZE;FdVl2:entre-
`HKQJMl2:entretien
VJ?JeLl2:entrevista
?S[NPPl2:europ-
?SZNPPl2:europe
`GKPNJl2:fachg-
aHKPKJl2:fachgespräch
ZKKNNMl2:fackl-
\JKNNLl2:facklig
jFFKMLl2:falar
jFFKLMl2:falar-
PI\MMLl2:first
RIZMMKl2:first-
N^IIMPl2:follo-
IbLJOJl2:follow
<MPKW_l2:for
=NQKV^l2:for-
UXKMHMl2:from
R^JOFLl2:from-
HPTOPOl2:für
GPTOPOl2:für-
HYLOPMl2:gener-
J\IPPLl2:generated
USGNNOl2:gern
SUINMOl2:gern-
?JSOP^l2:gesch-
oJCJEOl2:gespr-
dLFPEOl2:gesprek
^MFINQl2:gespräch
=]NOPTl2:gesto-
B\OOMQl2:gestora
bJLLPEl2:given
gJJKQBl2:given-
HTQOOPl2:gmbh
EVRNNQl2:gmbh-
XXJOGJl2:groet
UaGMHHl2:groet-
WVLMHLl2:groeten
XUJNJKl2:gruß
LWLONNl2:gruß-
aEKPMLl2:grüße-
eBKPMJl2:grüßen
SBIRJal2:guest-
UBJPI_l2:guests
PH[OMLl2:géran-
KI^OLMl2:gérant
S[HNHMl2:hands
I`IOKNl2:hands-
<MXI^Rl2:have
BKZH[Pl2:have-
:J^NSXl2:head
9J^NUVl2:head-
UTQNMEl2:hear
SSUNKFl2:hear-
XKXGOIl2:her
[JWGOHl2:her-
OMJOTQl2:here
CSOPRSl2:here-
GE]OSQl2:hi
JHSOWNl2:hi-
dGJNINl2:host
cGJMLMl2:host-
RBXHJ]l2:hoste-
XDTDG_l2:hosted
^LGOMNl2:hour
dIFOLLl2:hour-
IRPOPPl2:house
UWTX?Cl2:hr
XHS[CHl2:hr-
QQQZGFl2:hub
QK]XEDl2:hub-
ZDXMMJl2:i
eKCOOHl2:i'll
eIFONJl2:i'll-
LaUIEIl2:i've
I_YJEJl2:i've-
YEXMLJl2:i-
WTIJLOl2:ich
\D[HGQl2:il
VF^HGQl2:il-
PIEIRbl2:in
RKBKP`l2:in-
IRQOOOl2:infor-
T`IPDIl2:initi-
TdHPCGl2:initiiert
N4KKlVl2:inter-
YE=AmPl2:interview
VEdKGJl2:interviewer
aHGKQNl2:interviewers
QO\LIIl2:invit-
TPWJOFl2:invite
[KKNMNl2:io
[KKNMNl2:io-
KBXHLbl2:is
MFPHLdl2:is-
MZFIIZl2:ist
EYIIJ_l2:ist-
IHXM[Jl2:it
GJWL[Jl2:it-
KbVODDl2:je
UUYNGCl2:je-
RFWLRMl2:jefa
SIXKQKl2:jefa-
^NJOKJl2:job
]NJOLJl2:job-
VFQVMJl2:joine-
J?aM\Gl2:joined
I]JLMQl2:jury
H_ILMQl2:jury-
ZIMOLMl2:júri
]HMOLMl2:júri-
RQCTFZl2:la
LJN[GTl2:la-
DNR]OKl2:laufe-
DOSYPKl2:laufen
HGNNZTl2:lead
GJPOVSl2:lead-
FUXMLMl2:leads
bEYGIJl2:led
dDZFHJl2:led-
OLZQHLl2:leidi-
YKOOKMl2:leidinggevende
cJIMLKl2:leitu-
lIGKJIl2:leitung
G[MPOLl2:link
K[KOOJl2:link-
W[CPMHl2:llama-
FQKLcJl2:lobby
DVKM`Gl2:lobby-
[FKNOPl2:locat-
[GLOOOl2:location
JFKLX[l2:loop
KILMZSl2:loop-
IY[MGIl2:mail
GZZNGJl2:mail-
g@[GKGl2:manag-
]G^FHKl2:manager
cMKJKIl2:me
bMHKNJl2:me-
ZMJNNLl2:med
[MJNOKl2:med-
gH@MOPl2:meet
cHCMOPl2:meet-
gGCGJYl2:meeti-
jAFKHUl2:meeting
^ILMMNl2:melde-
]IMLMOl2:melden
^KIINPl2:membe-
\LJLNPl2:members
[JAM\Kl2:met
[I@M]Kl2:met-
bJKNNHl2:min
fIJNMFl2:min-
YMH]HGl2:minut-
[HJ[JHl2:minutes
TQUIKKl2:mit
WPRJKLl2:mit-
[LLKOMl2:mitar-
\KLMNLl2:mitarbeiter
U]TFHEl2:my
]YOHGFl2:my-
YKKONNl2:mysel-
YKJPNNl2:myself
H`DFeCl2:name
MZDF`Il2:name-
YGXJMLl2:nanny
QH]JMKl2:nanny-
STGNOOl2:next
NYJLOMl2:next-
DYKIZOl2:note
CZKH[Nl2:note-
VHVVHGl2:notes
YFXQIIl2:notes-
GGH^I]l2:o
IHG[K\l2:o-
OJL_KKl2:obser-
WNKNNNl2:observed
_PHLNIl2:of
[OJMNKl2:of-
]^CLGIl2:offic-
VbFUCCl2:office
AWIOWSl2:officer
[MKNNKl2:og
\MKNNJl2:og-
J[XHLIl2:opene-
JYWILJl2:opened
jIFOHJl2:ore
iJGPFJl2:ore-
S^LREFl2:organ-
S[KSDKl2:organiser
YMOQMGl2:organizer
=XSMQTl2:ort
?SSNQUl2:ort-
PRMPEWl2:our
KRMSDYl2:our-
INaKNHl2:over
JNaKNHl2:over-
^MDMPMl2:pair
]MFNPMl2:pair-
PUZRCFl2:panel
VSYR@Fl2:panel-
lEHJHPl2:partn-
dGJKJOl2:partner
RILYKOl2:perso-
FNM\OOl2:person
eIMPGHl2:phd
`JNPIJl2:phd-
XEVL@Zl2:phone
WHRMBYl2:phone-
AXQNORl2:plant-
AYQNORl2:planta
ZJLPLMl2:play
\ILPKNl2:play-
KJOLJ_l2:plaza
IOOMK\l2:plaza-
aSHL;Wl2:pleas-
`K<VA[l2:please
OJFOdIl2:pm
OKGN`Jl2:pm-
YLKMNOl2:por
YLKMNOl2:por-
ETTONPl2:posiz-
DTTONPl2:posizione
ZKJONMl2:postd-
YLKONNl2:postdocs
KYNONKl2:poważ-
KXNONLl2:poważaniem
G`KLNNl2:pregu-
I]LMNMl2:pregunta
XLLNNMl2:prese-
TLNOONl2:presi-
]HJOOLl2:presidente
PHIM`Ll2:probe-
LKJLaLl2:probearbeiten
C`ILHZl2:probl-
BKPKfKl2:proce-
DORN\Ll2:process
HINPL_l2:produ-
JGPOK^l2:product
@RUNUOl2:progr-
ASVNTOl2:programming
FVONORl2:quai
GUONORl2:quai-
[PK_BDl2:quest-
FXF\OKl2:questionne
XTPWBEl2:questions
bHGOKNl2:raise-
_HHOMNl2:raiser
PEJIOdl2:recom-
PIIHO`l2:recommended
PVMMLNl2:recru-
F\MNMPl2:recruiting
N^OPIFl2:regar-
HeNOJEl2:regards
MQTPKMl2:regis-
BRUPMSl2:registered
XEZNIKl2:rempl-
JFbPNJl2:repor-
HHeJMNl2:respo-
IOROVKl2:reçue
SMOKWIl2:reçue-
ZMIQKMl2:robot-
TMLQPMl2:robotics
LTSVIHl2:role
PVQVIDl2:role-
LDJUJal2:room
JAIaH^l2:room-
ZKIOOOl2:rozmo-
WMKONNl2:rozmowę
HQPOPSl2:rua
HQOOPSl2:rua-
EVQOOPl2:sala
EVQOOPl2:sala-
FFZ]LLl2:sales
JFZ[KIl2:sales-
GTPOPPl2:salle
EUQNPPl2:salle-
EXKM[Jl2:salud-
W_HKGIl2:salut-
WXKNJHl2:saluti
RZKLJMl2:saluto
cKHMMJl2:schul-
aLIMMJl2:schulleitung
ULLOONl2:scien-
TKMOOOl2:scientist
GLMP\Ml2:scree-
GMOPYMl2:screen
X[HKJKl2:se
V]HKJJl2:se-
KaJMKMl2:secre-
KfJJJKl2:secretary
LgGPHHl2:secré-
^KKKPKl2:seen
_JKKPLl2:seen-
WKMNNNl2:sense
WKMOMNl2:sense-
F]MPKNl2:sent
JXNPLNl2:sent-
DVMKL\l2:serve-
VIRNOMl2:será
YHONOMl2:será-
ZJIZKHl2:shado-
ZKJWLIl2:shadow
IPOOPRl2:short-
WMKLPOl2:sick
ZMIJQOl2:sick-
WIJLJZl2:side
XKLMJTl2:side-
PGcKHMl2:sie
SF`KLJl2:sie-
A]NOOPl2:since-
FYOOPNl2:sincerely
EZPNNOl2:slide-
F[PNOMl2:slides
SHIM[Ml2:slot
RHHM`Kl2:slot-
LLKMO[l2:softw-
JKKMM`l2:software
^MEOOLl2:speak-
_MDOOLl2:speaking
_JEONOl2:spree-
aLCPLOl2:spreekt
[KLNQJl2:stage-
ZKDZOIl2:stude-
YKC\MJl2:student
\JIUMJl2:surpr-
YJHZLIl2:surprised
KIJHMgl2:take
LHLIMcl2:take-
qJ?IOHl2:talk
jLGJNFl2:talk-
cWCLIHl2:te
eRDMHJl2:te-
U]ILKIl2:team
U\ILKIl2:team-
_GXLGIl2:teams
RI_LJJl2:teams-
PRWKJLl2:techn-
fFILJNl2:teil
hFILINl2:teil-
`KJOHNl2:teiln-
`KJNHNl2:teilnehmer
F`KLOMl2:termi-
F_LKPNl2:termin
KVGNZJl2:thank
KQGP]Hl2:thank-
IkJFIMl2:the
DhHEIWl2:the-
KJbHMNl2:there
RI\GLOl2:there-
UVLMKLl2:ti
YUJKJLl2:ti-
H`JNOLl2:ticke-
G`JONLl2:ticket
@PPM_Ml2:time
AOONaMl2:time-
RUF@_Nl2:to
N[M@VNl2:to-
WHEdJHl2:today
RMG_LIl2:today-
VJKXMKl2:toddl-
TJM\MFl2:toddlers
F^NNMMl2:tour
BaNNNNl2:tour-
YMLMNMl2:träff-
]IKNOMl2:träffar
DTWNNOl2:uk
GRUNNOl2:uk-
`KEWJIl2:unser-
YMLNOLl2:unseren
^YDMLFl2:up
X[FJLJl2:up-
BSVNSOl2:updat-
BTUNSOl2:updated
JTRMNOl2:us
MJKKLbl2:use
NJJLKbl2:use-
DTUOOOl2:vacan-
`GLPMKl2:value-
_GLPMKl2:values
JMLOM\l2:van
KLKNL_l2:van-
HZMNPNl2:via
G[MNPNl2:via-
^IJMNNl2:video-
`IJNMLl2:vogal
aGKNMLl2:vogal-
EQMNM[l2:vorst-
EOKLQ]l2:vorstand
RNQLJRl2:vorstellungsgespräch
jOEJIIl2:vous
lMFIJHl2:vous-
iHXKE@l2:w
iHXJFAl2:w-
FM^MNNl2:was
DLaNMNl2:was-
HIJOeKl2:we
FIHOgLl2:we-
EQR[MJl2:what
EPQ]MJl2:what-
gHEMMLl2:who
oDDOIKl2:who-
WFD_OJl2:will
RHEaPJl2:will-
MKMLZPl2:with
DMQM\Ol2:with-
JX[FNIl2:works-
NK^IPJl2:workshop
RJ]KLKl2:worry
OJaKKJl2:worry-
HGUMK]l2:would
GMRLL\l2:would-
lCDPKKl2:wrap--
kCEPKLl2:wrap-up
EUHQJ]l2:write
EPGRJal2:write-
XKKOOOl2:y
XKKNOOl2:y-
[@WAg@l2:you
YCGNM[l2:you'l-
IJINMcl2:you'll
]CUAe?l2:you-
RTDJE`l2:your
ZUCIC]l2:your-
AURNQSl2:|
DTQNQSl2:|-
S`GLLHl2:–
X_GLIGl2:–-
UNHNGYl3:↵
ZNGKGYl3:↵-
XLEORQl3:&
aJDOPMl3:&-
QKLNI\l3:'
QKKMJ[l3:'-
MXTIHPl3:(
RZRIFNl3:(-
^N=NKXl3:)
PTDKNYl3:)-
ASXOOPl3:+
DRWOOPl3:+-
RHL]HOl3:,
RKRUIMl3:,-
MINOYNl3:-
@LMN_Ul3:--
QU_<FSl3:.
TYQ:JXl3:.-
LT^FJMl3:/
LQcFGLl3:/-
STd:LIl3:0
YNm=CFl3:0-
XaU@T9l3::
_aY9K=l3::-
\BOiABl3:;
TCRjBEl3:;-
VQMLLNl3:<
IYPLMPl3:<-
PTTMKKl3:>-
AVSOQPl3:?
>YTOPPl3:?-
[KMMLNl3:@
\LMMKMl3:@-
LLLMVSl3:@name
QHOPZJl3:@name-
\LFJAal3:a
ZRHJ<`l3:a-
UKOINTl3:am
OVMINPl3:am-
FV[LJKl3:an
FVZLLLl3:an-
PWXGLIl3:and
RWZEIIl3:and-
OT[IHJl3:as
QXVKFKl3:as-
IMLJKcl3:ask
MKFKMdl3:ask-
IIKdKOl3:asks
IIKdKNl3:asks-
3WWIYWl3:at
0VXIYZl3:at-
Z6O]]Al3:be
_>PTVCl3:be-
YGKPTKl3:been
RIOOTMl3:been-
PTLOMMl3:best-
^EMONLl3:beste-
]FMONMl3:besten
BOOOM^l3:bewer-
APONSYl3:bewerbung
]ENOOMl3:bient-
\ENPOLl3:bientôt
EWPOOPl3:borou-
FVPOOPl3:borough
YZHJJJl3:bring
[ZFJKJl3:bring-
WIKYNGl3:but
XIKYNFl3:but-
ZJALFcl3:by
cJAJG\l3:by-
YINOMNl3:call
[HNNMNl3:call-
^GGOOOl3:cance-
ZIJOOOl3:canceled
QIML_Hl3:candi-
QJLM\Jl3:candidate
O\KLJNl3:caro
SYJMINl3:caro-
aJLQHJl3:case
bHFNMOl3:chair
dHELMOl3:chair-
IQSOOPl3:chat
GQTNPPl3:chat-
ZLNNMLl3:chemi-
ZKMOMMl3:chemistry
OHELIil3:clien-
QHJML_l3:client
Y[IJHJl3:coffe-
W[JKHKl3:coffee
dETKLEl3:con
]KQHMLl3:con-
jFBMMNl3:conve-
]IHOOOl3:conversa
fGHKLMl3:conversation
OVXENJl3:copyi-
SSWFNJl3:copying
[XLNHEl3:cordi-
M^LPLHl3:cordiali
WMKNNNl3:cto
UMLNOOl3:cto-
@VYMPOl3:d
<XZLPOl3:d-
G]RLMLl3:da
A`RLNMl3:da-
VLFQOQl3:data
JYOLLOl3:day
E]QKJSl3:day-
PZPXCEl3:de
NZMZFEl3:de-
ZJJPNMl3:deep
ZKJPNNl3:deep-
EUIaKIl3:del
F[H]LIl3:del-
_JIMOMl3:dem
gIGLNJl3:dem-
GcIINPl3:den
K[LKOOl3:den-
iDHHMPl3:desig-
cEKHMQl3:design
XMJONMl3:designer
8UROWUl3:die
7WQNWUl3:die-
`EGPOOl3:direc-
^HGPOOl3:director
mECNMJl3:diret-
fFINNIl3:direttore
UMNNNNl3:dive
VLNOOMl3:dive-
[IFLI[l3:do
ZJGLHZl3:do-
T[LKKIl3:du
V\KJKHl3:du-
`KKMKLl3:e
dJKMKJl3:e-
ITJMLZl3:el
KPKML[l3:el-
IBQ[HZl3:en
PAXZDSl3:en-
bFHOMNl3:engin-
cEHQMMl3:engineer
pGINDHl3:entre-
kELOFIl3:entretien
ZNJONKl3:entrevista
VLLNNOl3:entwi-
VLNUNGl3:equal-
SLNWMIl3:equality
]LJMOKl3:er
]MJMOKl3:er-
VLNNONl3:event
^EUOKHl3:execu-
XJYLKGl3:executive
GIMV\Ll3:exter-
IJLKeJl3:external
FcGMONl3:fale
IaGMOMl3:fale-
^J]LBHl3:first
WJ`MCIl3:first-
_QMKKHl3:five
ZYILKGl3:five-
GHOOM`l3:floor
FJONM`l3:floor-
AJPQaMl3:for
BDPQgMl3:for-
XLLMNOl3:forma-
XLLMNOl3:formado
XTHOMJl3:freun-
^PGONIl3:freundlichen
ULLOQMl3:from
YLJMRLl3:from-
DQTPORl3:front-
GNMN\Nl3:gespr-
Q\HOILl3:good
N^IOKLl3:good-
YSIPKKl3:groet
VUIPLKl3:groet-
eHHMNJl3:head
aJHMOKl3:head-
O\IRHLl3:hi
RZJPILl3:hi-
H\WJKIl3:hirin-
O]QJKIl3:hiring
cJIMNJl3:his
cHKMMJl3:his-
aHGOOLl3:hr
`HGOPLl3:hr-
FWIL]Ll3:i
H\EL\Il3:i-
EZPMQLl3:id
@_QNRJl3:id-
SIXIONl3:ihre
KLYKPOl3:ihre-
WU@AeHl3:im
\SDEYIl3:im-
Z=VQ?]l3:in
\C\L<Wl3:in-
KYULCRl3:inter-
FWXAH[l3:interview
[FH]GMl3:interviewer
2YYKUVl3:intro
FTQNOSl3:intro-
KW?WB`l3:is
TX;ZAWl3:is-
\KFNPPl3:it
ZLGNOPl3:it-
dAGOZEl3:je
`@QK[Bl3:je-
;WVLWNl3:job
;WVLWOl3:job-
OURNKKl3:kind
ZUPCCUl3:la
YLOEE]l3:la-
_RFJNLl3:le
]TFJMLl3:le-
7QZMN]l3:lead
9PZJO^l3:lead-
^HLONJl3:leads
`HKPMJl3:leads-
LTONMOl3:liebe
FaMNOJl3:link
D^NPPJl3:link-
aLELMOl3:manag-
bFFMOPl3:manager
YJMONLl3:me
[HMONLl3:me-
DSWONNl3:meet
ERUNMSl3:meet-
LZGKYHl3:meeti-
N^EKWGl3:meeting
YHYMJIl3:met
UJWMJLl3:met-
NM^OIJl3:micro-
OL]OIIl3:microsoft
YRMLKKl3:min
[QLLKKl3:min-
YKQKNLl3:mit
aJMKMJl3:mit-
HbIMJPl3:my
K`JMIPl3:my-
WMKONNl3:na
VMLONOl3:na-
]KHOLOl3:nehme-
ZLJNMOl3:nehmen
MJLOM[l3:next
OKKOMZl3:next-
_GHONNl3:nosso
`HIOMMl3:nosso-
?UZOONl3:notes
DSWOONl3:notes-
OH\OLLl3:notre
SHUPMMl3:notre-
JMLMJ_l3:nuest-
PPYIESl3:o
PLZHGVl3:o-
ZKLNOMl3:och
]JKNNLl3:och-
^QWGDJl3:of
jHNHGLl3:of-
[LIJQOl3:off
\LHIQOl3:off-
MLMMNYl3:offic-
KMNNOWl3:office
`@>OWVl3:on
VC?VUWl3:on-
N`JNLHl3:ort
N`JNLHl3:ort-
U8RBNkl3:our
Q>PCOil3:our-
?SVNUOl3:pair
ARUNTOl3:pair-
bGKNIOl3:pairi-
_ILNJOl3:pairing
_KGJOPl3:panel
YMJLOPl3:panel-
IKJMMbl3:para
HKLKLdl3:para-
[ILPMMl3:perso-
BONP^Ml3:phone
GMNP\Ml3:phone-
IIMZVKl3:play
JJOUZHl3:play-
DKMF\[l3:pleas-
FKJH]Zl3:please
[NKOKLl3:plus
^MKOILl3:plus-
JQSONPl3:pm
YKLPLNl3:po
\JJPLMl3:po-
JORLNTl3:portf-
=RUKQZl3:portfolio
<WSNQUl3:posit-
?TSNQUl3:position
LI[ISNl3:prese-
VHWKMMl3:present
?[TNNPl3:princ-
>ZVNNPl3:principal
TLMNOPl3:produ-
WMMMNOl3:progr-
WMLMNOl3:programme
]LHNNLl3:prueb-
`KGPMLl3:prueba
NKKM]Ll3:quick
OHHN_Nl3:quick-
>RUMWPl3:r
?RTMWPl3:r-
]KIPLMl3:recru-
^IHPNMl3:recruiter
CUOMRTl3:refer-
YNLNNKl3:regar-
UPMNNLl3:regards
NJZHQOl3:renco-
MKZHQOl3:rencontrerez
EPROSQl3:resea-
EPPOSRl3:research
PHVPJRl3:role
RHWPKNl3:role-
hHGPHKl3:round
hGHOKJl3:round-
I\NPNJl3:salud-
H]NOMJl3:saludo
FNSNPUl3:salut-
SIPNPPl3:saluti
[HLNONl3:sarà
ZJLNNMl3:sarà-
=VWLMUl3:scree-
[IKRMLl3:secon-
\IJSLLl3:second
FRTPQMl3:serez
TZLKHLl3:será
YXHMIJl3:será-
FMQ]NKl3:sie
DQQ[OKl3:sie-
]NRTGBl3:slot
WKRYFGl3:slot-
]GBZNLl3:so
cH?WMLl3:so-
QIDVYLl3:speak-
GJJZXMl3:speaking
XIUOJKl3:stadt-
VIVNIMl3:stadtwerke
QJIOK\l3:stage
MKJOL\l3:stage-
bFIOMLl3:studi-
^GKPNLl3:studio
eFGQMIl3:syste-
aHKOMJl3:system
PE]NKOl3:take--
PIZNKOl3:take-home
]MMLLKl3:talk
VPPMLKl3:talk-
]GRLKLl3:te
YFYLJLl3:te-
MUKNOOl3:team
TQJMOOl3:team-
nFCMOHl3:teaml-
[LFOOOl3:teamleider
aHIMOLl3:teamleiter
`JJLOJl3:teamleitern
^XJFKHl3:techn-
T]JIKLl3:technical
[LIOMOl3:termi-
RCH\[Fl3:the
JNOV_>l3:the-
cGKMLLl3:then
dIIKKOl3:then-
WSMMINl3:there
YRLMIMl3:there-
fLCNMLl3:this
eJCOMLl3:this-
Aa]BYAl3:to
C`ZGTBl3:to-
cKJKMJl3:today
jJHGMKl3:today-
GQPPPRl3:too
\IIOPMl3:tribu-
WKKOPOl3:tribunal
DQXGbDl3:tu
DXQH`El3:tu-
MFIWJ]l3:two
IHFYJ`l3:two-
[UIOIIl3:un
[SIQIIl3:un-
SGGNIal3:unser-
AQ]MSJl3:updat-
CR]LPKl3:updated
MNNNNUl3:us
IRQNNRl3:us-
JKaNMIl3:vaga
HKbNNHl3:vaga-
\VIMFKl3:video
_SJNFKl3:video-
`HEPNPl3:você
^IFPNOl3:você-
RLFNWQl3:von
OMGNXQl3:von-
JKJNKcl3:voor
KIHOJfl3:voor-
4VPNXYl3:vorst-
HNJZHWl3:vous
GPQUC[l3:vous-
DTWNOOl3:vp
CUWNOOl3:vp-
\WHNFJl3:vrien-
W_IMFGl3:vriendelijke
aMGOKKl3:w
bLIMHNl3:w-
D_TMNGl3:was
AZ[MNHl3:was-
MLKGIel3:we
XJGLMXl3:we're
YKHMMSl3:we're-
LMKHLal3:we-
XEPPONl3:week
THTNNNl3:week-
^EHOPPl3:werde-
[IINOPl3:werden
K\IIKUl3:were
J[HIJYl3:were-
@TXMPQl3:what
>UXMQQl3:what-
lGGMIJl3:who
eHINKKl3:who-
_JWILDl3:will
gFSHMEl3:will-
A^ASPWl3:with
F^@_OIl3:with-
Z:VZEQl3:you
^LQMMFl3:you'l-
`MSIKFl3:you'll
OG[R?Xl3:you-
qHZIA=l3:your
fNL\=Al3:your-
D[OOONl3:yours
A]OOOOl3:yours-
WYINLGl3:z
ZWIOIHl3:z-
DPPJaLl3:zoom
@SQIaLl3:zoom-
YGKMTNl3:|
[FLNSMl3:|-
ZMKNMMl3:º
aIJNMLl3:º-
WJJG_Hl3:à
NOKI_Jl3:à-
F[\KKGl3:è
E\ZKLHl3:è-
BKYMSTl3:–
@OYOQQl3:–-
bZY>7Pl:↵
WPKNLOl:↵ !
CWTNPOl:↵ #
HRROPOl:↵ # 0
LG[NHVl:↵ )
VJMOONl:↵ ) chair
?WYMOOl:↵ ) d
hZ?MLAl:↵ ,
eFLOKJl:↵ , @name
WMLOMNl:↵ , best
aBNOOLl:↵ , bient
KUOOOLl:↵ , cordi
UVIPKKl:↵ , groet
YLMNNLl:↵ , regar
I\NOMKl:↵ , salud
VJQNOMl:↵ -
aGGRMKl:↵ - -
DYRFKYl:↵ .
AYZIHUl:↵ 0
ERSNQQl:↵ 0 -
=XVMPQl:↵ 0 /
>ZVNPOl:↵ 0 0
ERWNOOl:↵ 0 of
\GNOLNl:↵ :
[MNQLHl:↵ : @name
GUQOOOl:↵ : link
@TZOONl:↵ : notes
cHHPLKl:↵ : who
ATWMSOl:↵ >
DUSNPOl:↵ > <
UMMPPKl:↵ ?
1uPJNLl:↵ @name
@ZQOOPl:↵ @name ↵
?[SNOPl:↵ @name ,
+c_LRPl:↵ @name :
4Y]KTRl:↵ @name at
FTSOOOl:↵ @name de
QXHONLl:↵ @name freun
XJROLKl:↵ abraz
ZKLPNKl:↵ abraz un
?UWMQQl:↵ am
PRPNJPl:↵ analy
GPUOPOl:↵ assoc
IMPOOVl:↵ begrü
WKMOMOl:↵ cest
CXPNOSl:↵ counc
HUPOOPl:↵ counc borou
]KJQMJl:↵ criti
_IKQMJl:↵ criti @name
VLMOOMl:↵ direc
:UXTKTl:↵ engin
CVVNONl:↵ engin @name
bHLKJNl:↵ entre
\KJPMLl:↵ gener
YIMPOKl:↵ gruß
DYONQOl:↵ grüss
XIMNNPl:↵ grüße
YIMONMl:↵ grüße beste
[HMPNLl:↵ grüße freun
UCFRI`l:↵ guest
DVTNONl:↵ inspe
LGUNNVl:↵ inter
[JNOJNl:↵ junio
DVTNOOl:↵ local
VKMONNl:↵ manag
HSROOOl:↵ milan
DUTNOQl:↵ offic
G]PQOFl:↵ organ
^JLMIOl:↵ panel
GUQOOOl:↵ payme
WMNOLLl:↵ perso
VLMONOl:↵ plann
E_OPNJl:↵ poważ
JZNONKl:↵ poważ z
YKLNNMl:↵ prese
EWQNOOl:↵ recru
IWTPPGl:↵ regar
OKTOPMl:↵ regar kind
DVQNROl:↵ robot
FVQOOPl:↵ sala
GTQOOPl:↵ sala de
OTPNKMl:↵ salut
_OJRKEl:↵ salut cordi
IRRQNNl:↵ scien
HRRNPOl:↵ servi
CZNNOPl:↵ since
C\OOONl:↵ since yours
UMMONNl:↵ task
FUSOOOl:↵ teams
CVTOPOl:↵ teams micro
]LGQLLl:↵ topic
CSVOQOl:↵ updat
FRSOQOl:↵ updat been
?VUMOTl:↵ züric
tMUG<@l:!
4][LPQl:#
9ZXMPQl:# 0
SKHL_Il:&
WNKMVHl:& @name
BSWMQPl:& @name (
dHJQJKl:& @name /
SFLM[Ml:& @name :
aLKOHKl:& @name –
^JJNMLl:& q
^HJPMLl:& sql
SZ=BM`l:'
VZJKLIl:' :
OKcODJl:(
AIWN[Ol:( 0
CEfMIVl:( @name
5UeKOQl:( @name ,
CQYNOOl:( @name -
9MeJPUl:( @name :
<SXMTQl:( @name with
=W]MNOl:( am
]MIKNMl:( beoba
GSTOOOl:( call intro
XLLMNOl:( einze
KYNMNNl:( ich
fKDQIKl:( inter
8VYMSRl:( lead
ARTNQSl:( lead @name
OF`QJKl:( lunch
FOVOPOl:( manag @name
cGGOMMl:( postd
VKPKOOl:( schul
aLHMMKl:( schul mit
bFIOJOl:( scree
DQWNPPl:( time
?[SMNRl:( tour
?WVLQRl:( us
AWUMMSl:( vacan
[KHVPFl:)
=TTLSUl:) .
bLMPFHl:) 0
bFMEOQl:) @name
JFJfKOl:) asks
sF?FMOl:) chair
[LINNNl:) cto
XJQNJOl:) d
_GJLOOl:) desig
TNLNOOl:) entwi
BRUPNSl:) front
XKNLLPl:) gf
MOTNMOl:) headt
CRSNOUl:) hr
DRXOOOl:) in
XMLOMMl:) infra
D\MXJKl:) inter
<PVGS^l:) lead
YILMNQl:) manag
SZHMMKl:) min
bHKOKJl:) min 0
YJLONNl:) netzp
NMTNMPl:) peopl
YIKNPOl:) presi
HOWONOl:) refer
[GKOONl:) role
;V[MNSl:) schic
bHCNOPl:) teaml
_FJPLNl:) unass
UONPLMl:) utc
VLMNONl:* ↵
MXHKOSl:+
XLLOONl:+ )
FNWOPOl:+ +
VKOONMl:+ .
CYRNPOl:+ :
RSFNORl:+ @name
[LJONMl:+ @name /
M^OUL@l:,
aSGR?Nl:, )
vEAGHOl:, ) @name
JFJdKPl:, ) asks
]MGLNOl:, ) chair
EZKZJLl:, ) inter
?LWHR^l:, ) lead
>XXMOQl:, ,
NEVJMZl:, 0
<WULNXl:, 0 .
.\[KPZl:, 0 @name
qX>TF9l:, @name
0[WOTVl:, @name ↵
VQNMLMl:, @name (
zDE?HPl:, @name ,
JUNLOSl:, @name .
BM`NNPl:, @name 0
{?7?BNl:, @name :
^MEMNOl:, @name of
VKMONOl:, @name |
;USMPZl:, ag
HROOOTl:, allei
IVUMKNl:, appli
NTJMOQl:, arriv
OTKMPOl:, arriv you
ELL`NNl:, asks
LKH_ONl:, asses
EcPNHLl:, atenc
VILMNSl:, berei
RZQKJGl:, best
fEGQKLl:, best .
\EOONMl:, bient
ESUNOQl:, biolo
>USMPVl:, capit
_HHONNl:, ceo
_HIOMMl:, ceo nosso
QYJQHMl:, cheer
DNQJGfl:, clien
LWONOKl:, cordi
ATSNOUl:, couns
CRSNOUl:, couns @name
GHdJQLl:, day
CURMPSl:, den
6XYQNTl:, direc
DTeHGNl:, discu
MQ_IHMl:, discu as
JK`IOMl:, drh
LK\KOMl:, drh la
GSTNOOl:, eng
CSWOOOl:, eng vp
JYONNLl:, engin
HPOOPTl:, floor
XHIOJXl:, found
;\QMNWl:, gmbh
EURNNQl:, gmbh @name
W_FNIGl:, groet
W^INFHl:, groet vrien
IK`NKMl:, géran
LI^NKMl:, géran notre
WVIPJJl:, hi
PM\SHFl:, hub
PM\XECl:, hub @name
DL]I^Fl:, inter
QKVKPMl:, jefa
RGSMQOl:, jefa la
ILMOWRl:, lead
GPLM_Kl:, lobby
BSXNOPl:, loop
iEDHRNl:, manag
ePJJHIl:, me
YKKONNl:, mysel
UGZJNLl:, nanny
RIYKNMl:, nanny prese
CXQNOQl:, nda
PYFNOOl:, next
QFWXIJl:, numbe
CZQNOPl:, obrig
UGK_MGl:, offic
SKNXMHl:, offic equal
aKLLMIl:, paren
_JBOPPl:, portu
WZDMLLl:, pris
TJJMZKl:, proce
VSIMLOl:, recru
SbIOHEl:, regar
>SSMQYl:, robot
KZGK]Fl:, salud
W\IMFLl:, salut
O]JLIOl:, salut caro
?WVMNSl:, scree
HPOOOTl:, softw
QZKNLJl:, team
XQMMINl:, there
?VZNNOl:, uk
DTVNNPl:, uk (
XRMLHNl:, vous
WUMKINl:, vous à
F_MKJSl:, warml
bIIMNLl:, week
XEELaLl:, you
cJGNIPl:, you :
?]QNNQl:, çalış
VGPC[Nl:-
fOGLIIl:- ↵
sD@PJIl:- ↵ )
bHFQKMl:- ↵ :
\LLOKLl:- ↵ @name
[IKONNl:- ↵ engin
YILONNl:- ↵ manag
^GKPMMl:- ↵ perso
TMOMNOl:- -
aG?ORRl:- 0
>RPOUWl:- 0 -
6XYG_Ml:- @name
:SQMXVl:- @name -
>PULVSl:- @name inter
@QSMVRl:- @name with
GTTMNPl:- am
NMJPTQl:- call
>WVMRQl:- call intro
DWQNOQl:- consu
_ELPMMl:- direc
IRQOPOl:- engin
3QTL[[l:- inter
DORNTSl:- inter -
FQPOUPl:- onsit
\NNPIJl:- pm
ZNKPJLl:- pm 0
4UZLZRl:- r
@UQOSSl:- resp
DPTMNWl:- revie
=RTMWSl:- seleç
ZYTDLCl:.
iDd<?Nl:/
=TYOPPl:/ +
;QQM]Rl:/ /
<TTKSXl:/ / @name
2YZJTWl:/ 0
bIYE=Sl:/ @name
`LKNLIl:/ @name /
^FMOMMl:/ @name call
WRNNIMl:/ c
FNYONOl:/ europ
CRWOOPl:/ europ ↵
GPUOPOl:/ europ (
ATXMPOl:/ m
vHWIA;l:/ w
\LKQKKl:/ w )
fMDPMGl:/ w @name
ZKMNNLl:/ w dive
^LKOJLl:/ w inter
TMNONNl:/ w pairi
dTRB;Rl:0
p>FLAYl:0 ↵
?UTNOUl:0 ↵ )
FTQMMVl:0 ↵ @name
`OFMKMl:0 (
?ZUMPPl:0 +
BQXJI]l:0 ,
>WPNNYl:0 , 0
CSPNPWl:0 , @name
JPOOPSl:0 , floor
^DNNQKl:0 -
aHIRLJl:0 - 0
?QUNXPl:0 - r
8XVKM\l:0 .
9VYLRUl:0 /
0c\KRNl:0 0
7^WMMVl:0 :
^IVJGKl:0 ;
]LLLKMl:0 @
TOUIOKl:0 @name
JSPMNQl:0 a
QH\MLLl:0 ab
OOWNMJl:0 at
FRPNPTl:0 dell'
dILQEJl:0 inter
HQROOPl:0 janua
YKGJXMl:0 joins
CVRNOSl:0 las
OMZMLLl:0 of
iCYGEIl:0 ore
^JIQLLl:0 ore ↵
QFCNJhl:0 probl
VK[NKEl:0 round
YGXOJJl:0 sessi
SFZDHZl:0 stage
BXPNOTl:0 straß
WLKNNOl:0 year
DUROKUl:0 your
ZLMNMLl:0 |
P\XLAIl:0 –
kCISFIl:0 – 0
aHGQLMl:0 •
VSSKNEl::
FRFV`Fl:: )
aJYLBHl:: 0
bJKLJLl:: 0 @
]KNPHLl:: 0 inter
RCKOaJl:: @name
y?>PFNl:: @name ↵
SYYFGHl:: @name .
5TSOQ^l:: add
IRROPOl:: agenc
]WFPFIl:: agend
_HI[GHl:: atten
UMKNOOl:: audie
XPOLJMl:: avec
bCLOKNl:: avec ↵
ZJNMMNl:: bedri
YLLMNOl:: beoba
]HWIJKl:: board
NZNMKLl:: by
bEEOPNl:: by cance
PYLOHNl:: cabin
]XEKJKl:: call
BLXM_Hl:: candi
=[QMNVl:: ceo
eIIKIOl:: chat
_IJMKOl:: commi
JaOPHIl:: conta
D\SPJLl:: coord
_MTDKKl:: cross
VLLNNOl:: dabei
RaGJKKl:: day
H`LLNMl:: day the
^GHOPNl:: deep-
DUSNOQl:: depar
TKIJ\Ml:: discu
XKLNNOl:: dritt
^KLMMKl:: each
UYKKJLl:: earpl
W[KKIIl:: earpl bring
NIVIYKl:: entre
DTTNQPl:: event
XGHZMLl:: exami
QFQOVLl:: for
^KKLMNl:: frage
GaQKJKl:: from
\LKMLOl:: gespr
]JIPNKl:: h15
KI\PJPl:: headm
KVOIGYl:: hotel
kFHJJMl:: hr
KFF@mVl:: inter
cDaL?Gl:: invit
TJSNMNl:: job
ESTORNl:: job ↵
J]IKNPl:: jury
L[JLMQl:: jury du
`HKNLMl:: júri
ZMGNNOl:: kenne
\KLPLKl:: kommi
UH[JKNl:: lab
kIGLJIl:: leitu
eKFMLJl:: leitu (
C^OOLNl:: link
SG_LKJl:: manag
GPUPOOl:: meet
ZMKJNOl:: membe
bJIOKKl:: miejs
XMNLNMl:: mitar
dELMKMl:: mitar ↵
JIKJhJl:: name
LHMKcKl:: name @name
RaJLGIl:: names
NOJWMOl:: notes
PdKEKKl:: offic
S[KJLKl:: offic @name
=RSMVUl:: onsit
]VIPFIl:: organ
dBMQKKl:: organ ↵
>TUNQUl:: ort
<UUNQUl:: ort ↵
YUU_8@l:: panel
VMLMOOl:: panel ↵
CRVQOOl:: panel inter
PVPVGGl:: panel the
cFJLIQl:: partn
EUSOOOl:: passc
ML]OIMl:: phone
A^PMRLl:: porta
HNRMSRl:: posit
]LJJNOl:: prese
WLKOONl:: presi
ZILOOLl:: presi ↵
UJ_HGMl:: r2
_IHOLOl:: raise @name
EUTNOOl:: reuni
3[WWLQl:: role
QGHP^Ml:: scree
ZKHWLIl:: shado
bDIHJYl:: side
XKKMJUl:: side clien
VJTKOLl:: split
`HHSKKl:: team
`HJNLNl:: team inter
\HZLFIl:: teams
\IWNGIl:: teams micro
iJEMGOl:: teil
[LJNLOl:: teil nehme
cOJIGMl:: teiln
JGZXJMl:: there
HWIJ\Ml:: to
cIISHKl:: today
JaHUGKl:: tomor
^HINONl:: tribu
^IHMNPl:: us
\MKNMLl:: vogal
aHJNMLl:: vogal º
MMHJKdl:: vorst
TLMPONl:: was
KPWLOMl:: what
gILMIIl:: who
aGHPLNl:: who ↵
XOKMKPl:: with
^HIOMOl:: with ↵
ESTNOQl:: wunde
dEHNLOl:: you
DRWNOPl:: zone
IHPON\l:: zoom
GSPNQQl:: zwei
`JHJNOl:: компа
dRVu-,l:;
GPbq79l:; @name
E>hWMLl:; @name :
YC[PHKl:; arriv
ETUPMOl:; offic
HWFYPMl:; quest
FVJTQOl:; quest vous
_RNIKGl:<
]OMJUCl:< @name
_PKKPEl:>
\RNITCl:> <
]HJMVHl:> < @name
IrTCFBl:?
cUGMGGl:@
ZLMMLNl:@ 0
\KIOMMl:@ round
OINUVIl:@name
EXMPGYl:@name ↵
]HLOMLl:@name !
]H@PSRl:@name &
_KQDDVl:@name (
8Y[MORl:@name *
SEQPB_l:@name ,
PHPLWPl:@name -
JK_VGIl:@name .
_MRKFKl:@name /
mBeE>Bl:@name 0
]Igb1:l:@name :
eGQFHOl:@name ;
^LJOINl:@name >
@UTOQQl:@name ?
_LHOMLl:@name @
@Q[OOOl:@name a
KO\IKPl:@name and
OPNGLYl:@name at
ETSNPPl:@name auf
]J@KXPl:@name by
^GMOMMl:@name call
CO`KONl:@name con
bGJNNLl:@name dann
[MLKLNl:@name de
gHFLNKl:@name dem
ZJIKMVl:@name den
TMQPLLl:@name entre
:XSMXPl:@name event
YQFJKUl:@name for
UNMLOOl:@name frau
G^KOOMl:@name freun
7UZMTSl:@name g7
<UTLUTl:@name gespr
_FYHIKl:@name h
U^IOHGl:@name herzl
eHHRLHl:@name hi
`[HJEHl:@name ihr
RXIIOPl:@name ihre
H\JF_Gl:@name im
aIHXIGl:@name in
KQSHTOl:@name inter
^JGMONl:@name is
MMTNOOl:@name la
\IILPQl:@name leite
UKFXNNl:@name manag
;X]PNMl:@name meet
IPXNNNl:@name meeti
YD_LHJl:@name met
BUTNPQl:@name micro
VNLNMNl:@name mit
XOJLMPl:@name of
VJTVGJl:@name our
`FHPMPl:@name par
`IJKNNl:@name presi
aEJQLMl:@name produ
]IKPOKl:@name raum
YMLNNLl:@name rekto
UFaDOLl:@name renco
_JJKONl:@name secre
>TTNOVl:@name senio
XHUNINl:@name stadt
YNIMLQl:@name studi
]JQLLJl:@name teaml
_JIKONl:@name to
JG_HOTl:@name und
bGLNJNl:@name unser
FQOOPUl:@name verei
DUONOUl:@name via
SMGMURl:@name von
5YTNRXl:@name vorst
XMJNNOl:@name werde
\IF[JJl:@name while
PTGOSNl:@name with
YHHPPPl:@name your
oHDMKGl:@name z
BOXLRTl:@name zweit
FYPLRMl:@name |
QPTKJPl:@name –
RNUMLKl:@name •
DRUOQOl:[
[IJOPMl:] energ
Wc]J%Tl:a
\LKONJl:a &
ZMJONMl:a .
;VXLUPl:a /
ETLSMUl:a 0
^^FGJHl:a @name
E[WKLLl:a as
XJULLLl:a com
GTQNPOl:a find
F[JNG[l:a for
GNUISUl:a have
RGIVKUl:a tell
GJRQL[l:a was
WGSLNOl:a with
dIFNNKl:a é
SaBEOPl:aan
WJTMMKl:ab
VFGLdHl:ablau
[GNACel:about
=UXLSQl:about chat
PJ^JMLl:about word
TRYJIHl:about worry
[JUKKJl:about worry @name
\FOPNKl:abraz
cFJONIl:abraz un
GeKLKLl:abre
GcJMMLl:abre te
Z[DLIKl:accog
R\HNJMl:accog ad
`_EKEFl:accom
P_HNLHl:accom farà
SIZOJLl:accou
SITRLLl:accou our
NLHYPOl:accou our so
YJKNNPl:acomp
YKKNNPl:acomp te
P_JMIJl:ad
;RQORZl:add
6TTNQ]l:add cultu
:V]OPOl:addit
aEQJLNl:advoc
^HSJKLl:advoc devel
dJEPLJl:afspr
?^YCC^l:after
9QSNUZl:ag
<PQMVXl:ag @name
@^JMMXl:agenc
UTDH`Cl:agend
TNOOMMl:air @name
[IWMNDl:al
HNWOPOl:all
UMKPONl:allei
IYZILIl:alone
XGHKJ]l:als
[HGMI[l:als bewer
^FG[KIl:also
VRUHILl:am
DW[LKMl:am 0
G[MNPMl:am bitte
VLLNOPl:am sich
JdO;MTl:an
^LFOMOl:an half
BSXNPPl:anali
BWRMNTl:analy
HVMOQPl:analy @name
`JFPPKl:anche
[ILNOMl:anche sarà
yWSF79l:and
\KINNOl:and )
ZIJOOOl:and ) desig
kGJNHHl:and ,
XLJOONl:and , @name
g`FS><l:and @name
UHD[POl:and @name ,
ZKKOMMl:and @name :
fEJKOKl:and @name with
eGILMLl:and me
eHJJNLl:and you
IJfKLIl:anter
XNIONNl:anwes
XNIONNl:anwes .
YPINOJl:any
DUSOOOl:aplic
JKKOP\l:app
DVROOPl:appel
APZLVMl:appli
GTVNLOl:appli dear
BVUNPOl:appli you
ZHVNHKl:archi
HCNSTZl:are
RIONJXl:are you
XULNFMl:arriv
OWSNHLl:arriv 0
QTJNNOl:arriv you
MKjB<Zl:as
IRZJMMl:as !
ME`LNMl:as ,
GGKX`Hl:aside
Z_D9JZl:ask
YPNNHLl:ask ,
BdLPOIl:ask pleas
GJKJY[l:ask we
N[[HCKl:asked
O]UJEKl:asked i've
HEJkJMl:asks
IGIiJNl:asks (
LKL[NNl:asks @name
UYJLJLl:aspet
YXJKIJl:aspet ti
ZCBaKOl:asses
HLF]RQl:asses two
IRRNNRl:asses your
WPQ;YOl:assis
YH\LKFl:assis execu
DTIMO^l:assis our
ENZPNPl:assoc
DQWOPNl:assoc @name
CPTORRl:assoc resea
GJX?Dnl:at
ETYNNLl:at @name
\GUJLLl:at advoc
FOKMLal:at inter
KQXLPJl:at recru
HSPOPPl:at thurs
CbPOJLl:atenc
ZGOQPJl:attac
GTPOPPl:attac invit
YPBaHEl:atten
PIJKHdl:au
WDIKJal:au @name
EUROOPl:au appel
VLLNOOl:audie
VLKNOOl:audie .
CUTNPQl:auf ↵
XMEOLUl:auftr
TOEOPTl:auftr im
RJIcIJl:aus
dOVMACl:avec
JTSOMNl:avec ↵
_IJQJNl:avec entre
WJMONOl:avec entre votre
ZHIOOPl:avec ronde
ZMHPMNl:avec échan
ZLMMNMl:away
`T@KVDl:badge
]HIMYFl:badge @name
]MCNQMl:badge your
[HLPNNl:baudi
\HKPNMl:baudi .
R1QV[Ul:be
[BAKQ`l:be @name
bLHJLNl:be she'l
d;PUY=l:be will
TI]LIKl:be won't
HLVLLYl:be would
Z_ELJFl:be you'l
JM]LNLl:becau
]IMMMMl:bedri
\JMMMNl:bedri ↵
RFYMPLl:been
YGLOSLl:been has
HP[NMLl:been have
CcUMIJl:befor
WIJLMVl:begrü
O\KNLKl:behal
UYIMKJl:behal on
XLNOKNl:behav
\ZC`A@l:bei
eJJJKMl:bei @name
DaLMPLl:bei empfa
AcLMPMl:bei empfa am
EMQ]OKl:bei laufe
GMP\NLl:bei laufe sie
_ILMLNl:bei melde
IPTOOOl:beim du
_MJINMl:beoba
WMMMNOl:beoba (
_MIKNMl:beoba der
RHOMOUl:berei
PKNNOTl:berei leben
@TWPPOl:bespr
IPTPOOl:bespr wie
T_NHIHl:best
ZFSPKMl:best .
O[FIWJl:beste
S]JLJKl:beste mit
lGHNJFl:betwe
TNNONMl:betwe )
YMMNNKl:betwe ) min
^JLNLLl:betwe call
[JMOMLl:betwe call chemi
XMMNMMl:betwe chat
\MKNMJl:betwe inter
_MKOKIl:betwe inter @name
[KLONKl:betwe min
WLMONMl:betwe min 0
KBDKb[l:bewer
<TOMYUl:bewer inter
WJPOLNl:bewer –
TJJMI[l:bewon
WKKNOOl:bibli
ZKKONMl:bibli träff
YSKMHMl:bien
WGPPOMl:bient
]DOOOLl:bient très
`KLNJJl:big
OfGKKHl:bij
ASXNOQl:biolo
L\VIJIl:bitte
FQVOOPl:bitte :
GZMNPNl:bitte sich
SHUHJXl:board
bEVKHJl:board oral
KJLO]Ll:bonjo
O\MQFKl:booke
DVPNNTl:borou
CWPNOSl:borou @name
\EXJKKl:boss
^IUMHHl:boss big
XGYLLJl:boss his
GJJJLil:bot
[GVFOMl:both
S]HLKKl:break
TXHNLKl:break )
hFQ<:cl:bring
oFDKQFl:bring i'll
DWLMK[l:bus
:ZPMQYl:busin
LUJMOSl:busin hr
`EYPCHl:but
`GYEGOl:but ,
G_NSLGl:by
XiDCOCl:by @name
FURNQOl:by @name ↵
[LHMNOl:by chair
]FOMMMl:by demo
KZKOPKl:by gener
I]HPPKl:by gener was
dJMLPCl:by given
fIKLPDl:by given is
YG\JJJl:by hoste
XDVTNEl:by joine
TDVRSFl:by joine be
^EZHJKl:by led
MLNM[Ll:by made
[MJMNNl:by obser
[KLLOMl:by seen
\LKKPLl:by seen be
F]MPKNl:by sent
RAVMRQl:by writt
eJGNLKl:będą
\MKNLLl:będą @name
^LINMMl:będą @name z
]KVTEDl:c
DTSNNRl:c ,
[IMONLl:c 0
WPPVHEl:c slot
bIGMMNl:c'est
bGEOONl:c'est ,
\LWLKEl:c'è
OZLOHNl:cabin
NLLNLYl:café
WVJMCSl:call
^JLNLLl:call chemi
XTGZEHl:call confe
ZDHGKcl:calle
JJMLM`l:calle is
NLGN]Nl:can
HLJO_Nl:can you
_IJLNNl:cance
PEKErDl:candi
JJNP_Il:candi :
NHKO`Jl:candi @name
CWSNOPl:candi si
ATSMPUl:capit
ERQNPTl:capit @name
LZKNOMl:capoc
N\IMNLl:capoc il
XXEKPKl:capos
WYDKPKl:capos la
ZIZKJIl:capta
OXJKSJl:caro
P]KLHOl:caro un
^LINNKl:cas
[IKOOMl:cas du
GZPFIZl:case
\JOPHMl:case 0
DSTNQPl:case :
XASEK^l:case the
WQWGILl:ceo
DWPNOSl:ceo ↵
bGGONMl:ceo nosso
WLMOMOl:cest
VLMONOl:cest pm
aEMQKKl:cet
vEGDILl:chair
nGBHLNl:chair (
[MGNNOl:chair be
aJIOHNl:chang
WKJOPOl:charl
lVDHEFl:chat
_JNMGNl:chat @name
NNJ\MKl:check
^KMMKMl:check conve
`QGPGKl:cheer
ZNS\E?l:chef
TPFVOKl:chef le
SIYMNKl:chefa
\KMNLLl:chemi
IGKNObl:chez
LTINJXl:chiam
IgJMJIl:chied
DSVONPl:chief
IRTONNl:chief ,
lAEIKTl:ci
dIFMRIl:ci ,
J[I\ELl:clerk
REAGDwl:clien
@SXLOSl:clien my
KJKMN_l:clien notre
LJKML_l:clien o
SJJJJ_l:clien the
[GJJE`l:clíni
ELMPYTl:co
KKKQZNl:co &
RZJNLIl:code
bHIOLLl:codin
^JJOLMl:codin :
\[IHIKl:coffe
L^MJMLl:coffe ,
R^SIIFl:colle
W^RFIDl:colle my
QSXENKl:colle my copyi
YBIF\Sl:collo
GNNL\Nl:collo il
\Xc?@Dl:com
UJNOOOl:com @name
`HEMROl:com conve
hHFKKNl:com falar
HhDLNMl:com fale
JEcLNMl:com falou
ZJNMMOl:com final
XLLMNOl:comit
VLLNOOl:comit el
bKILLMl:commi
^IINPLl:commi the
HSROOOl:compu
m:iBCEl:con
mCTFJEl:con @name
[JHOONl:con direc
_LGNMLl:con ejerc
`KFONMl:con ejerc 0
VJMOPNl:con será
XRGZFIl:confe
T[GMLKl:confi
UKMONOl:confi vous
HPUQNMl:conoc
MQULLOl:conos
eKBLPLl:consi
eKCLPKl:consi will
6YUNPWl:consu
DWQNOQl:consu princ
b_PM@<l:conta
EVRONQl:conta ?
NWLOLNl:conta of
]QGOPGl:conta your
cGGPKOl:contr
vCGIHIl:conve
aKLLJLl:conve @name
fHDQLLl:conve a
\KFNOOl:conve vai
bJINJMl:cook
RPbOCDl:coord
EXPOOOl:coord recru
TQKOOMl:copy
JYXFNJl:copyi
NXTEOKl:copyi i'm
UVNMJJl:cordi
UZGXHDl:corpo
BXPNOSl:counc
BWQNOTl:counc borou
CRSNOTl:couns
=UTNPWl:couns @name
RLTLPLl:cover
RLUKPLl:cover @name
bGIRHOl:crew
^HJQJOl:crew the
]JJNNMl:crit
[JKNNMl:crit portf
^JKPMJl:criti
\JKPMKl:criti @name
VLKOOOl:crois
UMLNOOl:crois y
_MTDKKl:cross
YJXHJNl:cross ;
kCBNMNl:cto
ZLJNNNl:cto (
UNKNOOl:cto ,
5TTNQ^l:cultu
ANLJTal:custo
^MMKINl:d
QPRNJOl:d /
:SXHN_l:da
[JKMNOl:dabei
\JUKIKl:dann
ULERMTl:dann ,
BYQONQl:dans
BWSONQl:dans indiq
AZTNOOl:das
\GAPMYl:data
VLJOOOl:data (
P`[BIDl:day
V\HILKl:day @name
TbEJOHl:day the
EPYE[Kl:de
AVUNNQl:de /
WKOONMl:de :
SJC]CZl:de @name
6ZZLSQl:de a
;VWMUQl:de a /
ASXNPPl:de anali
HOLM`Kl:de entre
;TVMVRl:de gesto
@SRNVQl:de gesto |
ULMONOl:de head
XI]LHHl:de lugar
XIMONOl:de plais
<YUNOSl:de plant
>U[MNPl:de vaga
CSTJYLl:dear
S^FOJJl:debri
gFHQKJl:deep
XLNOMLl:deep c
\JIONNl:deep metri
aEGOPNl:deep-
ZHJPPNl:deep- @name
FSSMROl:deine
AgGZLEl:del
I]QLKLl:del @name
FRPNPTl:dell'
dIGLOKl:dem
SF[LLNl:demo
LK\LMNl:demo recor
UUACK`l:den
@WRMPTl:den @name
;TVLQYl:den macht
ESUNOQl:dense
FRTNOQl:dense immer
cGXFKGl:deput
YFZIOIl:deput her
cCEFI`l:der
`KHMNMl:der mit
QRGNOSl:des
GUONORl:des quai
GTONORl:des quai 0
XNINOOl:des stell
rCFLJHl:desig
XJKOOOl:desig of
qDEQIFl:desig syste
`FJONLl:devan
YKLNOLl:devan cas
VIVKMMl:devel
aFTIJLl:devel for
T\LHUAl:di
L\LNLLl:di chied
;[YNNOl:di posiz
FSSONPl:di posiz la
]FPNOKl:di posto
IRROOOl:di riuni
RMHKH`l:dial
^PJMNGl:dial pleas
\VHLMGl:dial-
?T[SMMl:die
BVRMSPl:die für
HLJKNcl:die ist
FQQMQTl:die zit
BTVLOTl:dinne
DUTNPPl:dir
CN_THOl:direc
2WaNOTl:direc ,
aIHKLQl:direc @name
GPRPORl:direc en
LUMPPMl:direc our
LG[SNKl:direc sales
\GLPNKl:direc studi
`HULHHl:diret
]JJPMKl:diret -
DTVMMQl:diret nosso
LTRF]El:discu
HW`JEKl:discu as
FbMMLMl:dispo
GTROOOl:dispo o
HSROOOl:dispo per
fEGQLKl:dive
fFHQKJl:dive deep
\F@I[Sl:do
[THOHJl:docum
[XGPEJl:docum i
W\JKHJl:dono
_WHHKIl:dono o
JK^JPNl:drh
KJ`IOMl:drh la
bJHNNJl:drift
_JJNOJl:drift og
ZMLMNKl:drift og @name
YKKNNOl:dritt
VMKNNOl:dritt zu
UbIIJFl:du
\IKOLOl:du !
\LKNMLl:du .
I^JLMQl:du @name
FQUQONl:du lerns
_HJNOLl:du resti
TEULGZl:due
S]CIQNl:dueña
R^BHQOl:dueña la
RXLKLLl:durin
nKLGFHl:e
`HHONNl:e ,
eKJJIMl:e @name
]JIOLOl:e io
`KLLLKl:each
^KMMMKl:each min
THUHZGl:earli
_CUNKJl:earli the
S]KLJHl:earpl
W[JJIJl:earpl bring
dKDOKNl:een
^\GIGHl:eigen
T`KJGJl:eigen de
HQPOQQl:einla
jJGJMHl:einze
XLLNNOl:einze 0
dIINOGl:einze nachm
KOKKOZl:ejerc
]MJOMKl:ejerc 0
N=M^?el:el
WKLOOOl:el ,
]KOOHMl:elett
[JNOJMl:elett @name
_KENONl:em
GTROOOl:email
GTROOOl:email this
M\JLOLl:empfa
RXIKOMl:empfa am
U>SWEWl:en
aIBOOPl:en )
\JFOOOl:en ) teaml
jEEKMMl:en @name
^JFOONl:en @name met
YLIOONl:en harás
aKNNIIl:end
WKMOOLl:energ of
Z]FNIGl:enfer
\[ENGIl:enfer a
MOUOOKl:eng
LOWOOKl:eng vp
=UXPOQl:engin
PPUMJNl:engin @name
MUMNMPl:engin of
[KIONNl:engin princ
CSTNSPl:engin proce
=TWNTOl:engin proce 0
CSWMOQl:engin staff
^IKMOLl:enhet
^JJMOKl:enhet träff
ZKLMOLl:enhet träff du
Z8X>_Sl:entre
gDLLJNl:entre :
RHROPOl:entre la
FPWOMPl:entre segun
fHIPIKl:entre te
XJMONOl:entre votre
WLKNNOl:entwi
U[DMMLl:envoy
WVEMMMl:envoy est
UKMVNHl:equal
MJOZNKl:equal the
cLHLNIl:er
^MJMMLl:er @name
ETNMQSl:erstg
gW@DDTl:es
`L>LKZl:est
V]CLMLl:est vous
aHGOOLl:estar
YLKMNOl:estar comit
IIKOaNl:estim
F\BHP^l:está
lECMOJl:et
YKJMOPl:et )
`KGNOKl:et @name
ZLMPMKl:et pm
=S\NPQl:europ
BSXNOPl:europ ↵
TISPMNl:europ (
=VWNSOl:event this
PEJbKNl:exami
SEI^MMl:exami techn
GKVLSSl:execu
\HJPLOl:execu ↵
_DFNLXl:exerc
EQRMSSl:exper
PKGLaKl:exter
dIKOIKl:fachg
GQRNNTl:fachg @name
XLLONMl:fackl
YLLONMl:fackl och
bFBPQNl:fait
gCENQMl:fait se
cIIKLNl:falar
GfGLNMl:fale
ELZJNWl:falls
GGiKLMl:falou
Q\INMJl:farà
M_JNMJl:farà la
IEbPOJl:fase
PJKLN[l:final
aGHONMl:final conve
EQRMRSl:final entre
GQXONMl:finan
GRTOOOl:finan the
@USMSRl:find
FUQNPOl:find ↵
bUZD@El:first
SD_OLIl:first the
`QLJKHl:five
EIONMbl:floor
M]JIMPl:follo
@YP6pKl:for
DSVNNQl:for ,
>VQRbBl:for @name
?WXNPNl:for appli
XXGGAZl:for ask
PTNMKQl:for ask ,
GTPOPPl:for attac
^LGJ[Dl:for badge
IRQOOOl:for inten
.[YKUXl:for inter
OG[MMNl:for quest
PHZMNNl:for quest your
EUHNaJl:for thank
NK]JOJl:forem
NL[JOKl:forem works
JL^KPKl:forem works the
_IIMNNl:forma
UMMONNl:forma 0
WLLNNOl:forma estar
]KNJDWl:forwa
dFFMJTl:found
PLKOKYl:found our
SR[GJIl:frage
`KJKLMl:frage es
^MJINNl:frau
]MJKNNl:frau (
BYONPRl:freun
NUOMMNl:freun mit
JL`MKLl:frien
LL]NKMl:frien a
Ki[?6Ul:from
RZHLNLl:from ;
FQTMSOl:from >
DCULPbl:from @name
VOSMLHl:from hear
VTQNLDl:from hear you'l
G\ZHHLl:from invit
JGdLPIl:from over
jFHJNJl:from quest
CRTPPQl:front
IOXNMNl:funct
JOXNMNl:funct de
IINLP^l:futur
IIPLP[l:futur your
`IJNNKl:får
`IKNNJl:får du
RGHeJJl:führt
OE\G\Gl:für
AUVMQQl:für @name
VK[NELl:für vertr
;TXMTSl:g7
ESTNPPl:g7 :
<SXMTRl:g7 –
JLMO^Jl:geach
YMHNNOl:gebäu
XNINNOl:gebäu des
P[JONIl:gener
[KJPMLl:gener diret
HZLOPMl:gener was
OYHLNOl:gern
XMINNOl:gern gebäu
:H[MOal:gesch
CQYLORl:gesch mit
[IQCYIl:gespr
5SYLXUl:gespr .
<UULRVl:gespr :
UMMNNOl:gespr im
^KJMLNl:gespr jouw
FQUNPPl:gespr persö
>\PONSl:gesto
?SSMVRl:gesto |
DKKH_Yl:get
YLNKKQl:gf
gIIKPEl:given
gIIKPEl:given is
MHL`LMl:gleic
;[RMMXl:gmbh
GSPOOSl:gmbh @name
Z^LJEGl:go
EROVXEl:good
L`INKLl:good in
NF\RLLl:good someo
<RXNMZl:googl
?UVNNSl:googl with
[IGZLJl:grade
VHKMTOl:great
W]ENJIl:groet
MbGPKJl:groet vrien
[LILLRl:group
SZINKLl:gruß
@XQNSOl:grüss
AWQNSOl:grüss liebe
bEKNMMl:grüße
[IMOMLl:grüße beste
QVKHE[l:guard
\@GSJZl:guest
FMKMaLl:guten
SYRIJIl:géran
XVOKJIl:géran notre
dFVJHJl:h
gFPKHKl:h 0
ZKKONLl:h15
ZKKPNLl:h15 0
`ILLLMl:h30
eHDOMMl:haast
hKAMMMl:half
MLLM]Ll:hallo
]KKNMLl:halte
ULNONMl:halte bitte
M`HNJMl:hands
P\INKMl:hands good
ZKIOONl:harás
[JIOONl:harás la
YFKNYJl:has
aDIQQJl:has event
GBe?TYl:have
LFSM]Kl:have i
BHkOILl:have would
QEHOO^l:have you
lEHGSGl:have you'l
cMFILPl:he
]GQILPl:head
THRKLUl:head (
?TWMOTl:head ,
_HHNOMl:head [
XJNOKQl:head the
KJZPKPl:headm
KI\PKPl:headm the
KQVNMNl:headt (
TLXNLGl:hear
TQUNLGl:hear you'l
JcIMLLl:helpe
]IUFNJl:her
NKJPSTl:here
[HKOMPl:here ,
]KLPLKl:herr
]KLPKKl:herr -
Y^IOGEl:herzl
NMJOXMl:hey
WPNG[Bl:hi
TLPOMOl:hi :
_WWDGCl:hirin
M\KNOIl:hirin the
]EYKKIl:his
XIXLJKl:hm
ARRPYLl:hoi
_KMLLJl:home
cKMLMGl:home at
SPKHH]l:hospi
aIKKHRl:hospi entre
V]HHKLl:host
UEXFHYl:hoste
VPKJHWl:hotel
YDDOaIl:hour
ZHDPYLl:hour an
HRPOPQl:house
^FMLQKl:how
jMTJ>Gl:hr
@VTMNUl:hr ↵
JPSNOPl:hr (
>VTOOUl:hr ,
PL]XEDl:hub
RN_SDDl:hub @name
IX]DQGl:i
OYXKHFl:i @name
JOTNNPl:i case
jHHLNEl:i'll
]_UDDBl:i'm
R[HPJKl:i'm ,
PXHPLMl:i'm , hi
VWVKDIl:i've
UUNIJPl:ich
ESUNNQl:ich :
^IJOLMl:ich po
>TYLQQl:ich und
QXNLNIl:id
KhX@KEl:if
NeFKJLl:ihr
9[SOPSl:ihr ↵
DeXKHGl:ihre
QJOMOTl:ihren
[KLONKl:ihren sie
PWKNMMl:ik
LOU@UVl:il
_JGOOKl:il con
RTEB`Ll:im
FRQOSOl:im termi
DRUOOPl:immer
FRTOOPl:immer nutze
K<^QF]l:in
WE]MMGl:in @name
=QXOSRl:in assoc
NaLMIIl:in be
GQSONRl:in regis
BSTPMTl:in regis is
CVSOOPl:indiq
AXSONQl:indiq numér
EYNMOQl:infor
VNMOMMl:infra
E]MVLIl:initi
AXVNONl:inspe
JRQOOOl:inten
IRQOOOl:inten was
CKBVZ[l:inter
TOQNKMl:inter ↵
VLNMKRl:inter '
EZKZJMl:inter (
COQNTUl:inter -
IQPMNUl:inter 0
_HJOMMl:inter :
OPLG[Nl:inter @name
W^HNFIl:inter an
^EKOOMl:inter and
FRSOQPl:inter case
QSJPJQl:inter compe
LJ`PHMl:inter first
ZKKONMl:inter forma
IRSLQOl:inter nd
^JNPJJl:inter phd
WGJLI]l:inter phone
^LZDHKl:inter secon
\YAZHCl:inter the
]HLJOPl:inter vos
^[@JMKl:inter your
ESQOQQl:inter –
Z^DJILl:intro
IPPNSPl:intro min
]QGPKJl:intro to
QU_AY;l:invit
^HVMIHl:invit earli
SHEQ`Il:invit to
\C\IMHl:invit updat
]IJOLOl:io
jH5I;ol:is
UGFOM]l:is 0
_GIYIIl:is @name
aIGLPMl:is commi
\GJPMPl:is here
]HJOQLl:is inter
ERTONSl:is ltd
RYIMMKl:is name
Q]HMMJl:is name my
HKMNSZl:is role
XLLNONl:is thurs
OJI_MLl:is today
T[BGG[l:ist
[GFII`l:ist @name
M[KNNKl:ist ort
RH]E[Dl:it
cRNMBGl:it's
XSLMIMl:it's ,
UUMMINl:it's , there
cJGJOMl:it's so
VTLOJKl:j
ZRJNKKl:j jour
FRSOPQl:janua
GRROPQl:janua ,
a@YCTIl:je
WMIOOOl:je spree
SIVKPMl:jefa
VIUJOMl:jefa la
?TUOOUl:job
OLVNNMl:job ↵
OTJK\El:join
UXONMCl:join '
QBWSXEl:joine
WGXHUGl:joine be
`FHMQNl:joins
\KGIVMl:joins candi
WVKNJKl:jour
QUKOMLl:jour le
_KJLKNl:jouw
YJOOJNl:junio
WMONJNl:junio elett
TRIMNPl:jury
OXIKNQl:jury du
_LLKNKl:just
aHJNMLl:júri
JQWMNNl:kenne
YMGNNOl:kenne gern
dMIPIGl:kenni
GSQNQQl:kg
cIILMLl:kiero
YLMOJNl:kiero :
PPKL[Hl:kind
bMENMLl:kita
bLGMLKl:kita vorst
[JMOMLl:kommi
kNCHKLl:kommt
eHJJMMl:kommt @name
NM[U6Xl:la
ZFGKNXl:la ,
YLIOONl:la .
[HLNOMl:la anche
]HLNOMl:la anche sarà
ZMHNOOl:la con
?WUNNSl:la de /
WFFNOZl:la en
ALLNSal:la per
\IIMOOl:la por
WMLNNNl:la por forma
JM^JLOl:lab
TIXKMMl:lab the
F[KNNRl:las
GXKOORl:las a
CQ]OMMl:last
KVGOLWl:late
DNP]NLl:laufe
HLN\PKl:laufe sie
\PGK;`l:le
PHHKMbl:le passe
AWWQAZl:lead
=I\PQWl:lead (
IZMGQRl:lead @name
VLKOOOl:lead data
TLQUKIl:lead hr
SVFOOMl:lead our
aJQNJGl:leads
RNXSIFl:leads @name
PLTOMMl:learn machi
SJMMOTl:leben
LLQONUl:leben ihren
`CZGILl:led
VJVOJLl:leidi
PLWPJMl:leidi je
BNSIUXl:leite
[JMJOPl:leite (
EPXOOOl:leite ( @name
\LLMLLl:leitu
[LLNKMl:leitu (
FQWOOOl:leitu ( @name
IPSPONl:lerns
FQUQOOl:lerns bespr
XLKNNOl:lesso
GPIN^Ml:liebe
]UMLO?l:like
`U>NY@l:like would
BpHNMFl:link
I`KONJl:link the
HTQOOOl:link zoom
EDJL`\l:list
V[EPMHl:llama
CTJIeKl:lobby
;[XNNPl:local
HRROOOl:local numer
KJNNL\l:locat
BOSML^l:locat your
FJRKUXl:loop
ILSNIZl:loop inter
HQRONQl:ltd
BSTQMSl:ltd searc
XJZLIIl:lugar
YG[MHIl:lugar en
MbUKEGl:lunch
C]ZLJKl:lunch 0
?VYMPOl:m
?WXMPOl:m (
ZKLONMl:machi :
<SVLPXl:macht
>SSMPYl:macht @name
LMML^Kl:made
JSKK[Ml:made @name
JV`MFHl:mail
CVROPPl:main
`JLPIKl:mairi
IKKP_Ll:make
s?LPDHl:manag
mEDJOLl:manag @name
TIVHONl:manag both
WH[IKLl:manag hirin
TLKPPPl:manag produ
jC@^HHl:me
NKKYONl:me :
bOLKIIl:me be
_IGOMNl:me from
fJHMOHl:med
dLILMHl:med er
]HJOMNl:med tale
_^ZG;Al:meet
YWKNDNl:meet '
TXIMIOl:meet ,
UWGNJNl:meet , @name
`HPPIIl:meet to
]GXPGHl:meet to you
?VURPNl:meet will
bEFOONl:meet will you
cGHONKl:meet you'l
\R?DXPl:meeti
[JMNOKl:meeti .
WNSMKIl:meeti be
KXLNNPl:meeti teams
\GIPPNl:meeti your
bJIOILl:meets
_HJOOKl:meist
bNHIMLl:melde
XMJNPNl:melde bitte
FZNNPNl:melde sie
[HH[KHl:membe
SKNZMHl:membe a
XNKMMOl:membe panel
UKNMOPl:merha
VPZCY>l:met
fJEQJJl:met afspr
KF]LXHl:met gespr
MHYPLPl:met je
jJ7QMPl:met spree
cK?QMPl:met spree je
bGHPMLl:metri
_HJPMLl:metri &
@P^QKOl:micro
\LLOJMl:miejs
ZLHPNNl:miejs na
HSROOOl:milan
Z[JIKGl:min
XWILMIl:min 0
`JLMMJl:min @name
VLFaHIl:minut
GKK^OPl:minut ;
dIIKNJl:minut five
mW\=?>l:mit
{F<GHJl:mit @name
hLGJNHl:mit einze
YLMNKOl:mit fachg
RNUMJOl:mit gespr
SC]JRJl:mit sie
YLIMNPl:mit sprec
[LNKOMl:mitar
YKNMNMl:mitar ↵
ZKJPMNl:ml
:YUNVNl:mobil
FSSOPPl:mobil ,
HSQOOOl:mobil dispo
\IJNPMl:monda
FPW^JDl:more
HTVVJHl:more one
aGMKPKl:most
XGKNZGl:museu
XFNMYGl:museu the
ZbMGBHl:my
URLJONl:my copyi
YKJPNNl:mysel
WMKNNNl:mysel is
^IJQOJl:mª
^HGQPLl:mª :
?PeOPHl:más
JJLPJ_l:métro
QEnJICl:na
YKIOOOl:na zapra
^YFMLEl:naar
_LKMOHl:nachm
[LJOPIl:nachm ,
SXBEbGl:name
JKLKdKl:name @name
RbFLGMl:name my
GGXHK`l:named
TdGKHGl:names
P`KLIIl:names zoom
OI[MNLl:nanny
XHTLNMl:nanny prese
YMNLJPl:nd
BaNPLMl:nda
GVQOOPl:nda ,
bIEOLPl:nehme
\KINLOl:nehme es
YJLONNl:netzp
@TSMUQl:new
HSQNPPl:new (
EUSNPPl:new ( us
FZTIHWl:next
ZKHOOOl:next sit
HHbJONl:nicht
QYHYGHl:no
[LSHPHl:noch
_JLMMJl:noch bring
YOIPMLl:nos
BLOOQ^l:nostr
EKMOP^l:nostr la
]EWAZFl:not
B`KSVDl:note
JOUTX@l:note pleas
GIeVKEl:notes
@SZOPOl:notes addit
\JLPHPl:notiz
MPUEG\l:notre
eJHMMIl:now
DPNNK^l:nuest
LIXWKKl:numbe
ISQOPOl:numbe local
QGXXJIl:numbe with
HRSOOOl:numer
AVTOOQl:numér
CWROOQl:numér au
WUJKPIl:nurse
TTGOOMl:nurse lead
DSVNOQl:nutze
FRTNOQl:nutze ich
JPSPOOl:nächs
FQUQOOl:nächs beim
IPSPOOl:nächs beim du
\LQV8Tl:o
RWSIKJl:o com
dGHMKOl:o e
@\POOPl:obrig
OKL]KKl:obser
UMMNOOl:obser ,
eHHMNKl:och
dHIMNKl:och @name
X]GKJHl:ocupa
V\HLJJl:ocupa se
bHLOMHl:oddzi
CUTOPOl:oder
C^\LIHl:of
LN\NLJl:of 0
fCFMLQl:of @name
SZGNKLl:of behal
bKEKQLl:of consi
@SXONQl:of direc
CTWNNPl:of direc ,
RLSHQPl:of head
6SaLPSl:of head (
7W\ONRl:of head ,
ATWNOQl:of head the
TKMYMGl:of membe
MWMOLMl:of point
aKGIONl:of two
TLIEP\l:off
ZNHKPOl:off is
^ZAUAKl:offic
E^SKKNl:offic @name
TSJMOMl:offic @name the
SJNYMHl:offic equal
HWLJNWl:offic the
ENNMQ[l:ofici
_LKMLKl:og
ZMLNMMl:og @name
NLNNXMl:oi
YFFP[Jl:olá
PRIDHdl:on
HJVYMLl:on ,
T?G]G[l:on @name
USJOPHl:on conta
QLGKK_l:on is
YLKNNNl:on panel
CST[KIl:one
GRVYLFl:one there
?`JSTJl:onlin
LJ]LKPl:only
>OUM[Pl:onsit
EOONO[l:onze
ZIFMH[l:op
GOONNZl:opdra
<TRKQZl:opdra onze
J\XHLHl:opene
YUGIOMl:or
WTIJQKl:or @name
dFYHGHl:oral
aJHOMKl:oraz
aKINLKl:oraz @name
@RORRTl:ordin
@SORRSl:ordin vorst
jBWHFIl:ore
]JIPMLl:ore ↵
QlHLBGl:organ
eBMRJKl:organ ↵
?ZRNQPl:ort
=UTNQUl:ort ↵
NXMONJl:ort vor
DQMM`Kl:ou
EOTDDll:our
`KGNOJl:our bring
PN^YCBl:our from
RJFZPOl:our so
SFGOO]l:our with
aHDOQKl:ovat
\JGOQLl:ovat haast
KP_LMGl:over
YITKNKl:over takin
=URPOWl:pa
ISOKVMl:pair
_LENPMl:pair will
]JONIOl:pairi
[KLOLLl:pairi -
I[`]5Dl:panel
]KHMNOl:panel ↵
KQTONNl:panel .
_GFPOOl:panel 0
TS]NHAl:panel the
OdFFJPl:panel video
OSKMIXl:paper
KQVOOJl:paper writt
V_JIKGl:par
TYEMNLl:par envoy
GSSPQMl:par reçue
>PUIJel:para
`LMMMHl:paren
cJLLMHl:paren the
LIKMM`l:parkh
BRMPN\l:parki
cKJKLKl:parti
^QWHFFl:partn
II]MOPl:partn @name
TWHNNLl:paso
PZHONLl:paso te
FW`MKEl:pass
EVSOOOl:passc
CWTNOOl:passc ↵
YFEMM]l:passe
XGCMO[l:passe vous
ITPOOOl:payme
HTQOOOl:payme ,
[E^FLJl:peopl
MNUNLOl:peopl (
?YVNMQl:peopl ,
@UWNPOl:peopl [
AUWNOPl:peopl [ @name
^LKLOJl:peopl the
7eGBaTl:per
FDFId]l:per @name
HRRONPl:per conos
JNVcFDl:perso
XKMOMMl:perso ,
JPPOORl:perso in
FOX^JDl:perso more
XLKMLRl:persö
IQSOPOl:persö 0
dHMPHIl:phd
^<XGLTl:phone
GSSNOPl:pin
GLKOKal:place
WJMONOl:plais
ZHMONOl:plais le
dFHLOLl:plann
ULMONOl:plann @name
JRRJQQl:plant
XFDOHbl:platf
ZF=OQ^l:play
aI=NG^l:play role
JKOLK^l:plaza
JSDPZPl:pleas
QTRMJLl:plus
WLJOOOl:plus ,
aBIM]El:pm
fADL]Fl:pm 0
`IKPLJl:po
ZJLONLl:po .
TQLOKNl:point
MWMOLMl:point your
F]>X^Cl:por
XLKMNOl:por forma
I[LMNNl:por pregu
@^PNQNl:porta
IJXMOSl:portf
_KBOPPl:portu
^KCOPPl:portu direc
JMFIT_l:posit
IUOOOPl:posit analy
HNMMN]l:posit the
CVUNNPl:posiz
>YWNNOl:posiz la
lFCLNLl:postd
^LHLOMl:postd :
ZKJONOl:postd the
]JHONMl:postd two
LI^JITl:poste
LI[JJUl:poste le
>UULUQl:posti job
`HINOKl:posto
aGJNOJl:posto al
LaKQJFl:pour
cJIKLMl:poved
cHILMNl:poved @name
JYNONLl:poważ
D^OPNKl:poważ z
_QLLHJl:praxi
CbJLOOl:pregu
\^HGKEl:prepa
TF\GPMl:prese
\LKJNOl:prese saran
TG]IMLl:prese the
aE]JIDl:presi
ZIMOOLl:presi ↵
YIKOOOl:presi (
gGGJOMl:presi :
]HIOPMl:presi : tribu
_LMLLIl:prima
bLLLLGl:prima il
VTJOJMl:princ
BXQNORl:princ ↵
TQKONNl:princ –
VTGNOMl:pris
VVGNMLl:pris étant
[FJJZIl:probe
P_@KFZl:probl
FKOKcMl:proce
@SVMTOl:proce 0
KZKFF^l:produ
BUUMNRl:produ ,
BUVMNSl:produ , scree
?VVLNUl:produ :
WKMOMNl:produ am
FULMNWl:produ the
YIUKMJl:prof.
iGIIMKl:profi
NOSJSNl:progr
ARUNTOl:progr pair
ULMMOOl:progr the
7WTLXUl:proje
^MHNNKl:prueb
ULLOOOl:prési
bGIQLKl:pst
`HKPMJl:pst am
dKIJLKl:puis
]IILNQl:pupil
bJINLLl:q
GUONORl:quai
FVOOOQl:quai 0
CWSNPOl:quale
DRVPPMl:que
ULQPLLl:que @name
dNKMHHl:quem
QWI]9Sl:quest
FYEZPKl:quest vous
PG]MLNl:quest your
RJIL]Ll:quick
1V\LZQl:r
>RWMVQl:r -
>TWMVNl:r :
WJ^IFMl:r2
]CFNMYl:raum
HPPOORl:raum ,
IJROWOl:re
GVOOOOl:reach
IGKMW[l:read
EJPJdMl:recep
ZLMOLMl:recib
\KLOKMl:recib te
PIKIN_l:recom
IF]OFYl:recor
GJaLNNl:recor a
LKGXKZl:recor we
N^VEMFl:recru
CUUMNRl:recru (
]HIQNNl:recru 0
Q^ILJMl:recru :
[TSFLGl:recru your
:`UILVl:refer
MOVPKNl:refer (
4YVLVUl:refer vorst
V[LOJCl:regar
KSTNNLl:regar kind
DYPOOOl:regar warm
CSTPNSl:regis is
bMHMNIl:rekto
bLILMJl:rekto med
]MIMOKl:rekto med er
[FTOKKl:rempl
XAfCOIl:renco
]H]CMHl:renco vous
VIKMKWl:rende
CQ`PMJl:repor
\ETVJFl:repre
XFJ]GMl:repre @name
[KKNNMl:repre fackl
\JKNNLl:repre fackl och
ZJ\CNHl:repre stude
[PHPMJl:requi
\TFPIJl:resch
6VYRQQl:resea
EPTORQl:resea :
?UPNSSl:resp
BUPNRSl:resp -
DM`KONl:respo
?YXNNNl:respo di
[JHJJYl:resta
ZJLNOLl:resti
FSTOOOl:reuni
RHWMLQl:revie
CNXNORl:revie portf
IPROWIl:reçue
DSUQRLl:reçue serez
?VVNQOl:rh
A\SNQLl:ring
IRROOOl:riuni
UOFQOQl:robot
2VVLYXl:robot @name
MDITM^l:role
@T[NNOl:role ↵
WJLOOOl:role manag
\ILPKNl:role stake
YIXMGMl:role the
VFTOLNl:ronde
\HHPOPl:ronde @name
G@IdI]l:room
OHKaOIl:room the
WIgLFAl:round
aMGPJLl:round nd
cFJONIl:rozmo
XKJOOOl:rozmo na
HGPNIcl:rua
IQPOPRl:rua :
HJPQK\l:rue
JJPQKYl:rue 0
KRVKOLl:run
HRTOOOl:run and
TPGMPRl:rundg
\HJHLWl:sala
GUPOOOl:sala de
THJL\Kl:salar
MHQ`HKl:sales
CKPMMal:salle
D[JNZHl:salud
NeLREDl:salud un
S^LKGLl:salut
RYKLINl:salut caro
NZONJJl:salut cordi
[SIMNIl:sampl
^LJINOl:saran
hOHKJDl:sarà
J`HPKMl:sarà accog
hCHMRHl:sarà ci
ILZHKXl:says
QJLLNYl:scene
IMROVMl:sched
?^VNLMl:schic
?UXNNRl:schic (
YJKNNPl:schoo
WKOLONl:schul
bMCNNKl:schul mit
WKLQMNl:scien
TMMOONl:scien data
eDCLUMl:scree
fGCNTHl:scree phone
YKNNIRl:scree recru
`UEKJJl:se
;UXNNVl:searc
=TYONTl:searc @name
PETO[Fl:secon
[INUIKl:secon the
X`BSGEl:secre
aHIKNNl:secre ;
^HJMNOl:secre ; @name
KfGOJIl:secré
DaONMKl:secur
`NNMJFl:see
aLMKMHl:seein
lGHLMFl:seein be
]KKLPLl:seen
[KLLOLl:seen be
^HNMKMl:segun
XNIONNl:sein
WNIONOl:sein anwes
FQVPONl:selec the
<RTMWSl:seleç
<SVLVSl:seleç de
L\LONIl:send
M_KMLKl:send pleas
PWKTLHl:sends
\OG[HFl:sends corpo
LOSGKZl:senio
5YULSYl:senio :
DPSNOUl:senio is
RLKMUOl:senio –
YKMNNNl:sense
WKMNNNl:sense produ
H[NPLNl:sent
eJIPGKl:serai
jIHOEKl:serai je
XJMOOMl:serez
G^KKKTl:serve
kHKNFHl:servi
TKOONNl:servi bewer
W\MJGKl:será
YHUMMKl:sessi
EZGJSWl:set
LWRMOHl:set was
\JKMNNl:setze
YLKNNNl:setze danac
WVYHGFl:seu
XFDcOGl:shado
bMGILOl:she'l
iGGMLJl:shift
CQNLKal:short
HNOIIbl:short a
ZIKOONl:short too
E[^HLHl:shoul
<XOPPXl:si
DVSNOOl:si quale
LjFFMKl:sich
F]LMPMl:sich melde
Q[JKNKl:sich sie
[LIJQOl:sick
VOKMOOl:sick off
aDEJKZl:side
ZDHKM]l:side clien
VWP\B?l:sie
XKNONLl:sie halte
TRKLOMl:sie melde
BU\LMMl:since
@_OPPMl:since yours
aJHJPMl:sind
^KIKPMl:sind @name
WLLMNOl:sind gespr
YKIOOOl:sit
XLIOOOl:sit you'd
YIXKNGl:site
XGHLJ]l:sitze
HKNON]l:sitze wir
cJIQIIl:się
cIJRIJl:się @name
[JLOLNl:skal
^HJPLOl:skal du
C\QMNMl:slide
ZHRUP@l:slot
_FHPMPl:slot your
uE8XJGl:so
nEALNLl:so ,
HOVOOOl:so away
\LHJQOl:so sick
YMJJQOl:so sick off
JKKMMal:softw
HPOOOTl:softw @name
bILOFNl:solli
]IKTIMl:solo
RHVVJJl:someo
XZFKKLl:sono
OG[KONl:sorry
cCASXGl:speak
fLANMLl:speak be
JKLOK^l:spedi
TIRMQNl:split @name
KJYMPOl:spoke
]LEMNPl:sprec
YLIMOOl:sprec sie
kH6QOQl:spree
gH>PMOl:spree je
dGFNNLl:sql
[JIPNMl:sql am
WIRPLLl:st
\IJPNNl:st 0
LNVNMOl:stadt
BQ]KQOl:staff
DSSNROl:staff :
CTTNROl:staff : job
TE]HCYl:stage
OMTOLNl:stage st
bIFQLLl:stake
YKMPLNl:stake pm
MH_NMLl:start
SIYMLLl:start we'll
=TPMM]l:stati
YMUNKGl:statt
WDXINOl:stell
TGTMNOl:stell an
MIKXKUl:story
XEIZLOl:story a
@ZQNOTl:straß
BXPNNTl:straß @name
[JKPLNl:stron
`JJQLJl:stron ich
\KKOLMl:stron ich po
GQQOQQl:struk
GQQOQQl:struk zum
RKXSJHl:stude
VHHOK[l:studi
VTJPLJl:suis
VRKPLKl:suis je
VI]IKIl:super
NYKMMMl:suppo
WYGJMLl:suppo it
]HGYLIl:surpr
XJJXLKl:surpr be
nDEPKHl:syste
bHMPKHl:syste 0
GILGNhl:são
JPHHKfl:take
VUWH@Ql:take-
XIWIOKl:takin
UH\JOIl:takin be
XKLPNNl:tale
ZJLOLNl:tale skal
7gQNNQl:talen
FUQNPPl:talen ↵
EURNPQl:talen ↵ @name
FVPOOOl:talen @name
FWPOOOl:talen @name ↵
qEBKOHl:talk
=VWNNTl:talk .
]IJNOMl:talk you'l
cIHLJPl:task
k]DEEDl:te
WUKLKLl:te quem
\MKIRLl:tea
PLMMMWl:teach
QJXXHFl:team
K]LNNJl:team hirin
TGH_JNl:team inter
ULMMOOl:team progr
OI\JOLl:team the
RNKHKZl:teaml
EQVNOQl:teaml ( @name
FTQOOQl:teaml ,
eIILOHl:teaml unser
^JINPKl:teaml unser mit
YOVKGJl:teams
RI[PHKl:teams micro
VSG[GGl:techn
jEGLIOl:teil
ZQKLKMl:teil @name
cIEPJOl:teil nehme
gLIIGNl:teiln
_KJLMNl:teiln .
>YUMPPl:telef
ITEQ]Kl:tell
MGK[MSl:tell you'l
NNFLaKl:termi
^ZCJIKl:termi den
>aHLI^l:test
BUWONPl:test will
GOPKM\l:teste
D`EHcEl:thank
ZKC]KJl:that
DTLJFfl:the
PDUKG^l:the ,
`HIMPLl:the .
[ZGJIKl:the ;
6RTPO`l:the about
TJOHNVl:the and
DOTONWl:the as
RJLLK[l:the at
aHHHNSl:the by
[WJKMFl:the durin
:bJJ[Pl:the for
JZXIHMl:the from
OTJNPNl:the if
VDOXSGl:the in
WHYJMKl:the meet
[PMWFDl:the of
M[XXF;l:the on
BSZNNNl:the run
OQAZC[l:the to
UeHHKDl:the with
FQUOOPl:their
ERVNOQl:their for
tEIHGIl:then
_LGJNOl:then ,
JSjMDBl:there
KFYXOJl:there be
WSIMMMl:there hi
^UFINKl:thing
VZOINDl:this
?\ROOOl:this to
\JJOMOl:three
[NKMKNl:thurs
HTPOOPl:thurs for
YLJNNNl:thurs on
W]HKHJl:ti
JfGPKIl:ticke
5TWN`Ll:time
CSWNOPl:time @name
ATUMRPl:time europ
RXJKNLl:titol
RYIKOMl:titol la
P_P?WEl:to
DUSNQPl:to ↵
gPILDJl:to @name
]HQNLJl:to assis
UJ\MLFl:to assis execu
`JIOINl:to chang
V^INHGl:to chat
H^FWIOl:to clerk
GD\MG_l:to due
UIHOLWl:to next
>TRPOVl:to pa
KUZHLLl:to perso
BR]OOLl:to repor
SHJVKUl:to story
pKDIMEl:to talk
`HKMOKl:to talk you'l
FZDNI^l:to write
UWINKLl:to writi
`\ULB;l:to you
XA]`BBl:today
GGWeIHl:today @name
WJLWMJl:toddl
UJJZLJl:toddl the
PXFZIIl:tomor
XTGTIIl:tomor who
HROOOSl:too
VCZRKIl:topic
IeLLIKl:tour
@[RNNQl:tour ,
NMMLI]l:train
LKMNM[l:tram
OMMUNMl:trans
lEHJLKl:tribu
WMJNOOl:trust
WMJMOOl:trust with
kIGKMGl:träff
^KJMMLl:träff du
_JIMOLl:träff får
\EOONMl:très
\FNOOLl:très à
CWUG`Dl:tu
?VRMQUl:tuesd
^IFPQLl:tuota
]IGOQMl:tuota ovat
Y=<_J_l:two
]JIONMl:two and
:TUMWTl:técni
@QRNVSl:técni -
?VZNNPl:uk
@VZNNOl:uk (
a`JHEBl:un
FUTNOOl:un @name
]IKPKNl:unass
bFIQLLl:unass (
ZHZAGVl:und
FNWITRl:und )
WLKNNOl:und ) entwi
WKbGFIl:und @name
]KKOLLl:und @name :
_KKMNJl:und @name teaml
bTBNHLl:under
PG]KMNl:unfor
XAVV=Yl:unser
iIGMOEl:unser mit
_LLMJLl:unser von
iTJFGFl:up
[F^HLHl:updat
BSUNROl:updat been
MMII`Ol:us
FRSOPQl:us #
CWSNPOl:us 0
^LHLMOl:us of
KJHHMhl:use
NMNLJ[l:use we
JQQPONl:utc
9Y\KLTl:vacan
BJbMKTl:vaga
BM`NNOl:vaga a
XLINOOl:vai
XLJNOOl:vai você
fEGQLKl:value
GLXKMWl:van
KNL^MKl:verba
FQPNQTl:verei
aHXJFIl:vertr
WGIME`l:vg
7aONLZl:via
FSPOOSl:via ↵
?VONOXl:via @name
_hBDDHl:video
PLNOULl:viele
TYLKKKl:visit
YXJMLFl:visit the
]JKKONl:vocal
ZKLLONl:vocal ;
^IKJOOl:vocal ; @name
]LEOMPl:você
eFINLKl:vogal
[MKMMLl:vogal º
\TJGWBl:von
aGGPMNl:von auftr
aGHPNMl:von auftr im
M\IVJHl:von initi
[KMPHPl:von notiz
QEZKOPl:von stell
JDDFkXl:voor
JMPK]Jl:voor @name
WZJNLEl:vor
TZJNMGl:vor @name
BLFLZ`l:vorst
dHINMIl:vorst @name
[HMKOPl:vos
WILNOPl:votre
VKMONOl:votre confi
EVROOPl:votre dans
UMTT;Ul:vous
]IGONPl:vous .
C[F[MMl:vous @name
FXF[OKl:vous chef
XIMONOl:vous de
YULKGNl:vous à
JKTMQQl:vp
RKVPNIl:vp (
QgGNDHl:vrien
JaGPLLl:vrien met
x@XHABl:w
bGJPKKl:w )
OOVMIOl:w /
lHCPKHl:w @name
`KGPMKl:w desig
\JLOMKl:w dive
fLGNFMl:w inter
[LKPKLl:w pairi
GPSKQTl:ward
ZLIKOPl:ward (
EXPOOOl:warm
G`LKKQl:warml
E_XHCSl:was
UBRNQQl:was case
GUROOOl:was email
GK\PMOl:was it
:IKPa\l:we
XMIOMPl:we .
I;nHE\l:we'll
^EAFIgl:we're
\JUKIKl:wee
VLVMILl:wee /
^HMMMLl:week
]JHKWJl:welco
UMKPNNl:wer
aFENPPl:werde
XNIONNl:werde sein
VKLNOOl:werde teiln
J[GHK\l:were
KX\FJKl:werks
DSQNRRl:werks :
\HXJIKl:werks unser
ERYWNFl:what
ULHNXLl:when
WURSECl:while
YIJZKIl:while toddl
TKLZMHl:while toddl the
RHRNNRl:white
dW>\ADl:who
ZJKPMNl:who ↵
R^FJNMl:whole
S^FJMMl:whole the
VIaFLIl:wie
NHWXGNl:will
FR[JPMl:will @name
iLEHMKl:will inter
gKAIPLl:will panel
KKCX]Ll:will we
RLBXC_l:will you
UVILNKl:willk
OYINPKl:willk @name
UIKNH[l:wir
CIdQMLl:wird
GGbQMLl:wird @name
]FXOBMl:with
UOMOKOl:with ↵
fCHPLNl:with )
aGJOIOl:with ) @name
KJZQNLl:with ,
hHHPJHl:with 0
^HKQNJl:with 0 round
[E\LHJl:with @name
FN[OOMl:with be
SIJM[Kl:with call
^LLMKMl:with check
_KKLKMl:with check conve
\MMOJKl:with codin
cIHQJKl:with conve
ZJLNNMl:with crit
NZKPKLl:with debri
WLMOMNl:with desig syste
QHYRJKl:with good
N`HNIMl:with hands
K]IOKNl:with hands good
aKMKLIl:with home
`ILOJLl:with hour
RJ>`F[l:with inter
LLMNG_l:with inter '
QIRJNVl:with is
[KMMNMl:with meet
bFFN]Al:with meeti
ZNKNMKl:with meeti be
]GIPPOl:with meeti your
ZKMOOLl:with min
YKMONLl:with min 0
_LDNPMl:with pair
^LEMPMl:with pair will
VQDOROl:with posit
@RVNTOl:with progr
BRVNSOl:with progr pair
^HFPONl:with scien
]HGPONl:with scien data
^FIPLPl:with slot
[GKONPl:with slot your
YLNNMLl:with speak
[MGOOMl:with speak be
KJYLPPl:with spoke
PF_MMMl:with start
=VXOMSl:with talk
eFHNMMl:with wrap-
VMMOMNl:with wrap- pm
YLVKJIl:won't
OJ]KMLl:word
NJ^JNLl:word a
YJROKLl:wordt
SIWQJLl:wordt leidi
VIVOJLl:wordt leidi je
RJNKLZl:work
M\RGNJl:works
TITNQKl:works the
SVVIIIl:worry
OWSJMKl:worry @name
GJ[CVTl:would
WTNLV>l:would we
eDGPLMl:wrap-
ZLKOLNl:wrap- pm
`HGPMMl:wrap- recru
NTBOG`l:write
PWVLJHl:writi
SSZJKFl:writi i'm
MLYJNPl:writt
PCVNQQl:writt was
FRUNOQl:wunde
_FOGEYl:x
[HPHEYl:x @name
iGDKLNl:y
^IHOOMl:y @name
ZLJNNNl:year
TMMOONl:year to
D2VJ^fl:you
UMMNNOl:you -
VOILRNl:you .
bCBL`Hl:you :
fLFNNFl:you ;
ML[JONl:you inter
SHFR]Kl:you invit
^LJLNLl:you just
_XMOFAl:you like
GRVONNl:you panel
VGVONJl:you see
]INOLKl:you then
PPGL^Il:you when
[IVIMJl:you with
bGGGJYl:you'd
`IHNOLl:you'd peopl
eT=@@dl:you'l
[LKNOKl:you'l ↵
C^TQNGl:you'r
XjV@3Ol:your
HdHLPIl:your @name
aHFLPOl:your about
JTVLPKl:your as
NG^NKOl:your bring
^CKPOOl:your conta
GfHPKJl:your for
\GKOMPl:your is
T`FJLIl:your of
N[KNNJl:your send
>XYMNQl:your test
WJLPOOl:your to
H\E\JKl:your with
GU]LKJl:yours
cZGIIDl:z
lIDKMHl:z @name
[KINNNl:z rozmo
XLJONNl:z rozmo na
cIIQIJl:z się
WMKONNl:zapra
MPNKPTl:zit
RMLJRRl:zit @name
FQVOOPl:zone
DRWNOPl:zone time
DTKDX[l:zoom
HUQOOOl:zoom ↵
_FJOLOl:zu
LLQLMWl:zum
HQPOQRl:zum einla
IRPNPQl:zwei
HKXLQSl:zweit
bJINMJl:zwisc
iGGOLHl:zwisc @name
CTTNORl:züric
>VUMOTl:züric ,
ZUQUH>l:|
hSHIHEl:| 0
cGIPLKl:| 0 -
<WWKSRl:| @name
QKR]HGl:| c
[GQZIDl:| c slot
^IIPNMl:| dive
]JIPNMl:| dive deep
ESUNOPl:| engin
FUSNONl:| infor
HSQNPOl:| numbe
^IKPJNl:| play
\ILPKNl:| play role
]IJQMLl:| pst
WKMNNNl:| sense
ZJLOMNl:| sense produ
LMaMODl:¶
^HJNLPl:º
bHJNMLl:º .
W^DGUEl:à
YTMKGNl:à bien
>]QNNQl:çalış
A[QNNQl:çalış @name
BXYHHVl:è
eF?LLXl:é
jJCJKOl:échan
iRCIKIl:étant
WYDMMLl:étant géran
cJGJNNl:компа
_KJKNOl:компа сторо
`IIJOOl:руков
`IJIOOl:руков (
cIIJMNl:сторо
bXL>\:l:–
UUMOKIl:– .
\]YJ<Bl:– 0
MRXKGPl:– @name
_JMLKNl:– chair
ZIMOMMl:– codin
_IJQIOl:– crew
^JNOKJl:– desig
^JNNKLl:– gespr
9QVIaPl:– inter
ESQNRPl:– kg
dFGQKLl:– pm
NYNNKLl:—
kHMPEEl:•
cLIRHIl:• ↵
iEEOKMl:• ↵ @name
E\FK_Jl:→
LVQZR:label
^?r>JBlabel!absent
YETYHHlabel!and
;e_>SJlabel!arrange
U[a.@[label!boss
>COC{Elabel!candidate
RM<TeFlabel!hire
?A<{>]label!listen
WKOPKNlabel!me
pOV^C#label!meet
GE[aIIlabel!not
EF\aGJlabel!only
?XL[ISlabel!place
ZXDUBMlabel!topic
{Oa`+%label!who
VIGZMNlabel!will
uY;?COlabel!with
ZgFEEHlabel!you
SeWBCElabel:a
GX[JLJlabel:about
:SQPR[label:add
HLTIDelabel:adres
SGWLNOlabel:again
ZWPMDHlabel:agend
UMNNMOlabel:am
\WGJHNlabel:an
cDIKMQlabel:and
iIHIJMlabel:anspr
GLNN^Nlabel:appli
OSHNVLlabel:appoi
XMKPLOlabel:as
RZKKJMlabel:asses
FGKSgHlabel:atten
ZKHOOOlabel:audie
cPMHJIlabel:auswa
]HMLLOlabel:avec
ZLXDKMlabel:backu
[GTWFGlabel:banca
HOVNPPlabel:bar
THC\OPlabel:be
YKNOLNlabel:behav
aLKKJNlabel:beoba
:]VNQPlabel:bespr
EGTFjJlabel:bewer
[I^GIIlabel:board
L[MINOlabel:bring
DGaYKIlabel:but
LULNRMlabel:by
NZLOHNlabel:cabin
[TEXEIlabel:call
JGLN]Rlabel:cance
DCOD{Elabel:candi
hHIKHNlabel:chat
RVF[HJlabel:clerk
bEFHI[label:clien
j@S\;Flabel:commi
YHIZGOlabel:confe
KTOONPlabel:confi
RcKPDFlabel:conta
CQYQMPlabel:contr
aIFMMQlabel:conve
G__JEFlabel:coord
5UTNQ^label:cultu
WLLNNOlabel:dabei
^d@GIGlabel:day
\GIPQMlabel:deep-
FRTNOQlabel:den
YMHNNOlabel:des
KUIMRQlabel:die
YKJNNPlabel:dir
XIHFO\label:direc
THHJ`Mlabel:discu
G`JKNPlabel:du
_LLMLJlabel:each
]ESNKKlabel:earli
T]LJJIlabel:earpl
EQUSNMlabel:einla
kJENHJlabel:einze
AQUYMMlabel:en
pCHJMGlabel:entre
YSKKLKlabel:erste
YJWJLKlabel:es
5\SL[Plabel:event
WHIYMLlabel:exami
FRTNOQlabel:facht
`JLMLJlabel:fifte
HRTOMPlabel:finan
cLGJNKlabel:first
@PZK`Elabel:for
^IJNPMlabel:forma
`JKKMNlabel:frage
LcYFBJlabel:from
`MGKJPlabel:für
XMJNNOlabel:gebäu
nGHJGMlabel:gespr
KEINiJlabel:guest
^KJPLKlabel:h15
LJZPJPlabel:headm
UFVKOOlabel:heads
CQXOOOlabel:hinwe
]HVJKJlabel:hirin
K^JIMQlabel:host
MZNIJRlabel:hotel
kWCHCJlabel:hr
FRTNOQlabel:ich
VLLNOOlabel:ihnen
MKLH`Nlabel:im
WNBXCXlabel:in
\TFIJPlabel:infor
jFb?O;label:inter
[D_=a?label:invit
RTLLMOlabel:is
II]OOLlabel:it's
4Y\LXNlabel:job
aKJLKNlabel:jouw
L]PODMlabel:jury
]IMMLNlabel:júri
XNINOOlabel:kenne
dLGMLKlabel:kita
QG[JMOlabel:lab
TQOKLOlabel:lehrk
fKFMMJlabel:leitu
YKJPLOlabel:linke
KOOLOVlabel:locat
O\JLMLlabel:logis
FRTNOQlabel:macht
RG^NLIlabel:manag
OK\KMLlabel:meet
N_GKLOlabel:meeti
\MJJNOlabel:membe
\HZNFHlabel:micro
cJHOKKlabel:miejs
hHGMLKlabel:min
WLKNNOlabel:minut
IQRNOQlabel:mirja
GPOKUTlabel:mit
^JKLOLlabel:mitar
`JHOLLlabel:na
<KPJiPlabel:name
U_HLHJlabel:names
AQ\NMPlabel:nehme
WLJOOOlabel:next
FDZ^JNlabel:no
PPJNSPlabel:not
ZFKYJMlabel:notes
XcBGMJlabel:of
R[JJLNlabel:offic
MVV\F?label:on
HJW\HLlabel:only
GMNN]Llabel:onsit
_H[GIHlabel:oral
_^HM@Hlabel:organ
?TUOQRlabel:ort
EJWFeIlabel:our
O^[]4Alabel:panel
WLMPLOlabel:part
O^HKLMlabel:parti
bFKLJQlabel:partn
kHLGGNlabel:peer
\KCWNKlabel:peopl
O[HJNOlabel:per
^FIPPMlabel:perce
YXIKKIlabel:perso
Y@\JWElabel:phone
RUKOLMlabel:point
;VWMTQlabel:posit
BUQNTPlabel:post
EfHLRJlabel:power
\LJJNOlabel:prese
^GKOOLlabel:presi
^GZIGJlabel:previ
AVUNPPlabel:puest
\JGNOOlabel:q
TXJLKLlabel:quem
N\ONIKlabel:quest
TGXKNNlabel:quick
OHaMEQlabel:r2
ZKMOLMlabel:raise
_FGONQlabel:reaso
ERQOUMlabel:recru
GLMQK^label:regis
ZITMLJlabel:repla
ZNKNKOlabel:robin
@PVWONlabel:role
JEN^JUlabel:room
\NKPIMlabel:round
]LJKNOlabel:saran
JIPL^Mlabel:sched
SHGP\Mlabel:scree
HbHWHIlabel:secre
HcK[FClabel:segre
aKKMHMlabel:seite
cGKLKMlabel:senio
MK[PKLlabel:sessi
ATR]OHlabel:shado
iFGHKQlabel:side
MLVPOLlabel:sie
WYFNFPlabel:signé
WLLNNOlabel:sind
YKJOOOlabel:sit
VGJYMNlabel:speak
YJRKOLlabel:split
YJKNNPlabel:sprec
_LLLKLlabel:stage
XMJNNOlabel:stell
HMOM`Ilabel:subje
Z[GMGJlabel:take-
aTEJIMlabel:te
QD[[FIlabel:team
aHVLFIlabel:teams
XYEZDFlabel:techn
PRZJHLlabel:teil
dHUIJFlabel:teiln
0ZYMWTlabel:telef
IKMGeMlabel:termi
IU`YE?label:the
GSWXIHlabel:there
cHEMNPlabel:three
@^?OdIlabel:to
[JF\JIlabel:today
OZSSEGlabel:tomor
hFGJOLlabel:tribu
aGTCOKlabel:trust
VFCVK[label:two
BVUNNQlabel:ubica
hHKLJJlabel:und
]LLLJNlabel:unser
TFbNDLlabel:updat
gHDJMOlabel:us
5[WMRSlabel:vacan
P]]BEIlabel:video
[MLNMLlabel:vogal
XMPNFQlabel:von
UOHGJ^label:vorst
YKMLNOlabel:vos
GPXNPNlabel:was
kJBPGMlabel:wexco
YYSMCDlabel:who
QYRSEFlabel:who's
=XUNQPlabel:wie
LLLZMNlabel:will
{F<LGKlabel:with
OI_JMLlabel:word
^JJMMNlabel:you
eHDLOMlabel:you'd
][CILIlabel:your
QUDFL]label:zoom
YLKMNOlabel:zu
ERTRPMlabel:zum
cHJNLLlabel:º
fIGHNNlabel:компа
aJHJNNlabel:со
cIHINNlabel:сторо
lFHINJlabel:участ
HLMMSYlast:0
ZdH<;^last:1
JRPHWOlast:2
[e;HEQm:↵|↵
GeELEXm:↵|↵ @name
[ILPNLm:↵|↵ director
ZJNPNKm:↵|↵ head
QTLNNMm:↵|↵ hr
E[OOOMm:↵|↵ office
\DMPONm:↵|↵ responsable
C]OOOLm:↵|↵ school
FZOOOMm:↵|↵ sekretariat
\KJQMKm:↵|↵ senior
A]POONm:↵|↵ talent
=VVLVQm:↵|!
O`KLHKm:↵|(
XMKNNOm:↵|( chair
GZLNPOm:↵|( recruitment
\YGMIGm:↵|,
WYFOJJm:↵|, @name
jFERIIm:↵|-
eHEQLJm:↵|- organizer
4XXKSYm:↵|0
CTSMOTm:↵|0 ↵
#uqDXYm:↵|:
FTROPOm:↵|: ↵
@\RNPOm:↵|: +
8[WMPTm:↵|: 0
#fiHUTm:↵|: @name
pFDNKHm:↵|>
CUUOOOm:↵|by
@WVNPOm:↵|by @name
ESUNQNm:↵|chat
DSVNQNm:↵|chat -
GUROOOm:↵|clic
ISQOOOm:↵|clic qui
ISQOOOm:↵|da
HRROOOm:↵|da computer
ATUOQPm:↵|date
FRROQOm:↵|date /
2b[NNOm:↵|de
DYPOOOm:↵|de recrutement
VMHPOPm:↵|is
ITPOOOm:↵|is your
GTRNPOm:↵|more
HSQOOOm:↵|more |
EQVOOOm:↵|raiser
DSWMOPm:↵|raiser :
DVUNNOm:↵|un
>WWMPRm:↵||
BVTNPQm:↵|| besprechungsoptionen
{C?OJAm:↵|¶
hUOK?Cm:!|,
ZVFMNIm:!|, who
[VGLKLm:!|>
[LLPLLm:&|↵
DZWMHOm:&|(
?SXNRPm:&|)
WPSSCKm:&|>
^BKLF]m:'|'
_LJOMJm:'|' is
BRTNPSm:(|&
DQSNQRm:(|& @name
JM\JUIm:(|)
BT[NMOm:(|) ↵
AR[OONm:(|) .
[LHONNm:(|+
X]RHFEm:(|,
CSZMOOm:(|, @name
TYJNJKm:(|, personal
<T[NPPm:(|0
<T[NPPm:(|0 )
?RXNSOm:(|engineer
8S[MVQm:(|engineer )
DSWOOOm:(|manager
ERVOOOm:(|manager role
cJKMMHm:)|:
`HGPNMm:*|[
]JJOLMm:+|(
MQJONUm:+|>
SNONIRm:,|↵
dDLQKIm:,|↵ 0
GJIHkLm:,|!
HXDMTUm:,|(
gB>GWUm:,|( @name
iEDHOPm:,|( hr
bRHLFLm:,|)
WMNLNOm:,|) ↵
QLV_FCm:,|,
gXAFFNm:,|, @name
\GENYJm:,|, and
ZRZIDGm:,|, has
HI[[JJm:,|, is
]JFOMQm:,|, te
LLIR[Lm:,|, to
SKJXMMm:,|, types
]IJMONm:,|, vous
]JLKOMm:,|, will
dO<>jCm:,|.
1UPLY_m:,|0
FPPOPTm:,|0 ,
d<GBlFm:,|:
ci4JNCm:,|>
X<@[Hbm:,|and
MDBYN_m:,|and @name
IaHKONm:,|can
4X[NRRm:,|manager
MM_LKKm:,|sends
JQPOOQm:,|street
O\ILMMm:,|takes
O[ILMMm:,|takes over
FRTNPOm:,|time
FSTNOPm:,|time )
ZLKLNOm:,|und
MUZHJLm:,|will
QTJNNOm:,|will collect
:RSPVUm:,|¶
S[JNIKm:,|–
kCAPLOm:-|(
9TPNVXm:-|( 0
_KHPMLm:-|( @name
YMKNMMm:-|( betriebsrat
]KHPMMm:-|( teamleitung
\NKOJKm:-|+
WNMPLMm:-|+ trustees
mRCOFCm:-|,
fFHRJJm:-|, @name
LYNNLLm:-|, front
[JKOMMm:-|, personalreferent
>PRMVXm:-|0
?PULUTm:-|analyst
;WWMSQm:-|data
>VUMRQm:-|data scientist
?OTNVSm:-|engineer
<RTMWTm:-|manager
JNPPQPm:-|¶
A_OPOMm:.|↵
sDCLGMm:.|(
SCEI]Ym:.|,
AKNQLcm:.|, @name
^MMMKJm:.|, οικονομικό
8URSM[m:.|0
=VTMOWm:.|0 ,
9X[LPSm:.|:
g`CHCEm:.|>
SPJNNQm:.|and
WJKOOOm:.|and i
<VVMOVm:.|de
ERWOOOm:.|kan
<VZNQOm:.|of
HRROOOm:.|sind
IQROOPm:.|sind :
STJMOMm:.|will
@]QONOm:.|will open
]JMQLKm:/|↵
\HMPNJm:/|↵ 0
ZLKONJm:/|&
]LJPNHm:/|& @name
pHBPDLm:/|(
\HMOMMm:/|( recruitment
WNJONNm:/|( vp
EL[PPOm:/|)
NLKMaHm:/|,
ZOGONNm:/|, our
hNJQECm:/|/
^JKQKKm:/|:
_JKQJKm:/|: senior
nLFKHGm:/|>
DRWOOPm:/|¶
R^IOFLm:0|(
ZJLPLNm:0|( vp
THIRXKm:0|,
EQPNPWm:0|, @name
_KJPKJm:0|-
^JIPMKm:0|- amministrazione
WLMPMMm:0|- direttore
cFKOJMm:0|;
dJKNIJm:0|; 0
TJJMQTm:0|>
DVPNSNm:0|candidate
@XRNTNm:0|candidate call
XWNHJKm:0|e
T]KHKJm:0|e .
7XZLRRm:0|interview
3X[MURm:0|interview between
@RUMVPm:0|planner
FQROTPm:0|planner ii
ASSNOUm:0|¶
`DGPZDm:0|–
O@ENXam::|↵
cCKOOJm::|↵ 0
hECPKOm::|↵ @name
OAGQXYm::|(
XIILG]m::|( 0
cEAK@fm::|( @name
bMFHMPm::|( chair
\JINNOm::|( leiter
[MMMLMm::|( ops
bFIMKPm::|( président
bHFOLNm::|( vp
bLGMMKm::|)
eGGNKNm::|+
^IJNLPm::|+ @name
pnUBD#m::|,
ArLLIFm::|, 0
{CM6[4m::|, @name
]IIOMNm::|, director
gFIPHMm::|, head
<URLXSm::|-
:WUKXRm::|- 0
l<VGa5m::|.
YQJLLNm::|/
<WRMXPm::|/ a
7TKMPhm::|0
ANVLJ_m::|0 ,
cM=CcHm::|;
OTBM]Km::|; @name
XPLLJPm::|<
]NKLJPm::|< >
I\HdS7m::|>
RHJEdLm::|e
CTUNRNm::|engineer
CUTNRNm::|engineer ↵
PGHbOJm::|from
gEBNLSm::|is
LJaJMKm::|started
NI_JMLm::|started here
eHJOIJm::|und
aTBJJNm::|will
[GLNOOm::|will call
[MIPJNm::|will ring
ZQGCTRm::|¶
OP@IaQm::|–
QDFKV^m::|– @name
_FGOPOm:;|↵
RII\LOm:;|(
]CA]PKm:;|,
YNHNNOm:;|, head
`GEMPQm:;|;
HKXSOMm:;|is
bECMQQm:;|will
;UTNUTm:<|↵
YIIJG^m:<|&
ZLOQGLm:<|& @name
[XV\N'm:<|(
Y^IKGHm:<|( @name
SM]QHDm:<|( hr
S]LKIJm:<|( no
VLWTGGm:<|( rh
FWLKZLm:<|( they
bHJNLLm:<|+
IKCQfMm:<|,
XIYKQDm:<|, @name
T^JLIJm:<|, analista
TXINKMm:<|, chargé
M[HNMPm:<|, de
TK`NEHm:<|, emeritus
RLXPHLm:<|, lab
WI\GNIm:<|, our
KF^VIKm:<|, who
KDX\LJm:<|, who'd
VKVPIJm:<|, whose
FMGSaLm:<|, your
JMOOZKm:<|-
BNSMVTm:<|- @name
?ZK`MIm:<|.
YFHN`Dm:<|/
[FKRTHm:<|/ @name
DMONdHm:<|0
JPPOPQm:<|0 ,
GWICQ_m:<|:
aLKQIHm:<|: 0
#ZcI^Ym:<|: @name
\UJNGKm:<|: hi
EOQOWOm:<|: interview
;]RNQPm:<|: recruiter
+eA?]nm:<|>
c?XHLLm:<|and
KLXKQPm:<|and @name
gDEOKOm:<|and i
NKL^OHm:<|ascolta
GXGPZIm:<|asked
NYSMDOm:<|asks
G\POHQm:<|asks you
SXMPGKm:<|belt
UVMPHKm:<|belt je
CdSNJIm:<|by
ZOIMKPm:<|calls
N\HLJQm:<|calls you
W[HKLIm:<|can
BQTPUOm:<|chat
CXQOPPm:<|de
BYPOPOm:<|de recrutement
HQROPPm:<|den
HQROPPm:<|den ,
VXLLIKm:<|direct
O]LLJKm:<|direct line
YTVFKFm:<|drives
XUGJOMm:<|drives you
SYEPMLm:<|du
\SGNKLm:<|du standard
gKIKHLm:<|e
bJGMNMm:<|en
QIYMJOm:<|enjoyed
PG_LHPm:<|enjoyed your
EQTOQQm:<|filtro
DQTNQQm:<|filtro @name
YDZLJMm:<|found
YFVMJNm:<|found your
[WNZA?m:<|from
P`EMKMm:<|from @name
QQVUFFm:<|from compliance
LDbHTMm:<|from hr
WKJ[HJm:<|from internal
LGM\PMm:<|from the
KKbIOIm:<|ha
H]KPMNm:<|haalt
I\KPMMm:<|haalt je
NKLMK]m:<|hall
MMMNMWm:<|hall ,
`FZFMGm:<|handed
`LETV@m:<|has
]MKMKLm:<|has confirmed
XVHQDOm:<|has invited
TYLMJJm:<|hat
cUGMFGm:<|here
\ZHMHHm:<|here from
XUIIPKm:<|in
VVIHOMm:<|in hr
?NTN`Km:<|interview
LMOOYIm:<|interview ,
@QTNXOm:<|interview :
ZFC`LKm:<|invigilates
`GLRGOm:<|invited
^EMQKNm:<|invited you
VPHPLPm:<|invites
PUIPMPm:<|invites you
OTSZ:Pm:<|is
USLOIMm:<|is inviting
W`GIKHm:<|is learning
`HLKOLm:<|is travelling
\NIROGm:<|isn't
XMKSOHm:<|isn't involved
KJfLJIm:<|ist
QJL\IMm:<|joins
JbKLLLm:<|knows
KJQL^Jm:<|komt
\KLLLOm:<|le
M\HNMNm:<|leidt
eLGENOm:<|looks
XXGJMLm:<|looks after
]HFII\m:<|may
WKLXMFm:<|may be
OVULILm:<|mir
]JJSLJm:<|observeert
aIHRMJm:<|observeert de
TU[FKFm:<|qui
NJ[MMMm:<|ran
QJZLMMm:<|ran this
VJRMLOm:<|read
ZKMMLOm:<|read your
LHJPK`m:<|reception
LIIPJbm:<|reception ,
HN_MJMm:<|retired
MLNNMXm:<|room
JGfLOHm:<|saiu
GLMNL_m:<|schule
HLMNM^m:<|schule @name
T^GJMJm:<|set
V\GJLKm:<|set up
aNIMGNm:<|shows
XSJNINm:<|shows candidates
^JSJKJm:<|stößt
aHKLJQm:<|takes
PTdFGDm:<|te
UZHKKLm:<|te enseña
[ZEKKKm:<|ti
FPQNTRm:<|us
CPRMUSm:<|us through
XVCLNMm:<|van
[UDJPMm:<|van recruitment
GFHbRPm:<|vom
bRVHECm:<|vous
RUIPLNm:<|vous accueillera
Xc0_V;m:<|will
MVF_NDm:<|will be
O^GFQNm:<|will dial
VMLPNNm:<|will have
ZRHNKMm:<|will text
RP]JJGm:<|would
\VHLJJm:<|would like
FSJ^LKm:<|zeigt
FLKdOJm:<|zeigt ihnen
DM]VMHm:<|zit
HGX]OHm:<|è
F[PR_8m:<|–
NXZUCAm:<|– @name
`JNOHKm:<|– bewerbung
bGLJOLm:<|✓
OGJR_Im:>|,
eJINHLm:>|>
DPQNXOm:>|labs
FPQNUOm:>|labs -
]QXKFCm:?|,
JQROOOm:?|or
EJ^IH\m:about|,
RJHYONm:accountant|will
`IEONOm:and|(
ZKCZKLm:and|,
aIKJOLm:and|.
fGNOHHm:and|:
bFOPIJm:and|: recruiter
gJIKKIm:and|>
PTMNNMm:and|from
]KIIPPm:and|will
_FFOPPm:and|would
^DJOOOm:and|would like
T^GLHLm:asked|to
cHINLMm:ask|about
`IMFRLm:as|is
\KOFSKm:as|is in
LIJQK`m:at|,
bFILPNm:avec|(
XJMONOm:avec|( directeur
bF\LCHm:avec|,
^KFPLNm:avec|, notre
M_JKJOm:avec|>
dLEMMJm:a|(
fMEMLIm:a|( @name
QVZFKHm:a|,
ZHTLNJm:a|, que
SYJKNLm:a|, recrutadora
S_WII?m:a|.
P]RHIKm:a|>
\\EJIJm:a|liga
`HLLLNm:bei|(
`ILLLNm:bei|( chef
G_LMPLm:bei|.
GMO^OKm:bei|mit
DMR\OKm:bei|mit ,
pGHOHCm:between|and
rGGNIDm:between|and @name
YKQOLIm:bring|,
WJVNKIm:bring|, my
GiIMLHm:by|(
DMW[GPm:by|,
C^GK\Lm:by|, our
IFCfKWm:by|, who
XVJDEXm:by|.
SDYNLPm:by|;
]aFQE@m:by|>
^IJLOMm:by|and
\JLLPMm:by|and two
gNDFKPm:by|from
bMHILNm:by|from the
L^JNINm:by|on
M\KNKNm:by|on behalf
_KJNLMm:będą|oraz
`KINLLm:będą|oraz @name
bJFMMNm:c'est|qui
WYDKPKm:caposala|le
ULYIKLm:ceo|interviews
UFRNPOm:chef|does
SEUNPOm:chef|does the
MQJNLYm:chiama|.
M]BOPOm:colleague|,
O[BOPOm:colleague|, who
J^INOMm:colleague|will
WOHONNm:colleague|will phone
_NFPGOm:com|,
QFbJLKm:com|>
cIELNPm:com|e
EcPOIKm:contact|,
fHDMNNm:con|(
\LJNMMm:con|( whiteboard
wG8MKKm:con|,
`IGPMNm:con|, la
`K@OOPm:con|, que
BIcNQMm:con|.
gKDMNIm:con|>
LdIOMEm:da|>
@TQM\Lm:dear|,
KZdII>m:de|,
GVPOPOm:de|, c
ZLQNHMm:de|.
7EDXqPm:de|>
FLKLR`m:die|.
OF]HQNm:director|will
ETTONPm:di|manager
\MKMNKm:driftsleder|.
KZMPMLm:du|,
[KKMPLm:enhetschef|och
KLOObDm:entretien|–
GKOP]Lm:entrevista|-
`JBOOPm:en|(
WMIOOOm:en|( hr
bJGNLMm:en|>
[LINPLm:et|.
5ZRL\Qm:event|:
@SPMWRm:event|: 0
GRQNSOm:event|: @name
DWPOPPm:event|: recruiter
]JKOKNm:e|,
bFFNIVm:forwarding|invite
QIFOK_m:forwarding|invite as
PIBJbSm:for|,
FFLOdNm:for|:
aHJLKNm:for|;
ZZIPFGm:for|at
I^MQKJm:for|at reception
aHLPIKm:for|at the
QG`NJJm:for|on
EBbGL^m:from|,
KGcLOKm:from|, who
XDaHMHm:from|.
NcGLNIm:from|>
HRROPPm:g7|lead
HRROPPm:g7|lead (
RNUPHMm:gespräch|/
LLMN[Lm:hallo|,
NNMNVMm:hi|,
JKPJL`m:hospital|>
UZFNLLm:i'm|,
WVJPIJm:i'm|, i
[PHOLMm:i'm|, the
PYINMMm:ik|,
STKNMMm:ik|, recruiter
UNLPOMm:il|,
DRPNSSm:interne|0
_HOPJKm:interviews|lab
WGKO?cm:interview|,
YFFIL`m:is|,
_QDKLOm:is|.
UXGMMKm:is|and
QZJMNKm:is|and i'll
VTMMHNm:it's|again
WMHWJMm:it's|first
WOIPMOm:it's|first time
aLJLKLm:kommt|dazu
]KFONOm:la|(
XLKMNOm:la|( presidenta
@VUNNRm:la|0
[ILNOMm:la|che
]FKNPMm:la|che gestisce
PMTWJHm:lead|greets
PIXWJHm:lead|greets everyone
DQWOOOm:leiter|)
BQZOOOm:leiter|) ,
BRZOOOm:leitung|)
^HFOPOm:meet|(
X^MLDFm:meet|,
RYFMKPm:meet|, who'll
\FWQGIm:meet|.
^KGOPKm:meet|and
aHGMMPm:met|(
UMKNOOm:met|( teamleider
dMEQEMm:met|,
DURNOQm:microsoft|↵
JQOOORm:microsoft|>
`JHMMOm:mit|(
cLIPFKm:mit|,
]B_GMIm:mit|.
jFJMIKm:mit|>
aYDLKEm:naar|.
EURNPPm:new|)
IPSPONm:nächsten|das team
cHJNLKm:oddziałowa|>
MWJNOOm:office|greets
QWIMOMm:office|greets you
;[XNNQm:of|↵
:T_NOQm:of|)
ZGFLL[m:of|,
HPQMQSm:of|, @name
GPXOOLm:of|.
6WZPOTm:of|>
JIKKOam:on|,
GIJJRdm:on|, no
^UBMMLm:o|,
XSLMLJm:o|, do
JJ_JNNm:o|está
HGhJNLm:o|está de
LIJMLbm:parkhaus|,
JPQQQMm:par|, directrice
X]IIGKm:par|>
@UWNQPm:people|]
P\JOKKm:por|,
ITG_MJm:por|>
H^KMNNm:por|en
I]LMNNm:por|en recepción
\IIOPMm:presidenta|;
XJKOPNm:presidenta|; secretario
DTTNNRm:product|@
AVVMNRm:product|@ @name
[KLOLMm:recibe|,
[KLOKMm:recibe|, director
]KINOKm:rektor|og
aJGNOKm:rektor|og driftsleder
^KGPMMm:rencontrerez|,
WNKONMm:rencontrerez|, notre
ZKKNNMm:representant|.
_IMLKNm:representative|has
KIOOM[m:sala|,
YJMJMSm:sala|>
NJMLN\m:salle|>
cJJMMIm:sarà|.
[HLNNOm:secretario|;
^HJMNOm:secretario|; vocal
W[KOHFm:see|0
\IJWMHm:sends|,
ZKJWMHm:sends|, who'll
BTTNRPm:senior|analyst
DRSNNUm:senior|counsel
GQRNNTm:senior|counsel ,
\JJMNOm:setzen|und
ZKKMNOm:setzen|und ich
WZEMLLm:sono|,
XYFLKLm:sono|, selezionatrice
[LIJQPm:so|will
\LIJQOm:so|will run
CTTNROm:staff|engineer
FSSNQOm:staff|engineer ↵
]JJPLMm:stronie|i
YKKPMNm:stronie|i @name
ZOIQMKm:suis|,
\MIQMJm:suis|, recruteuse
DWQNPPm:talent|>
DXPOOOm:talent|¶
XMLMNMm:teamleitern|und
]JJNOKm:teamleitern|und @name
FPVOOPm:teamleitung|)
EPWOOPm:teamleitung|) ↵
HMEJNhm:the|,
>UVLNWm:the|analyst
NMJONXm:the|building
KKKOQ[m:the|room
HIVCR_m:to|,
FKNKJem:to|, then
]]BL?Tm:to|.
Z_EMEIm:to|>
L[LOOJm:to|at
MWLONLm:to|at the
XZDNNHm:to|on
[LJLONm:und|(
TMMNOOm:und|( personal
ZLKMPLm:und|.
dJJNKJm:und|>
ODOON[m:via|,
LNNNNVm:via|0
LNNNNVm:via|0 ,
`JJJONm:vocal|.
VZKPEJm:von|,
S_JPEIm:von|, @name
bGJQHNm:von|:
MEHOeLm:von|>
dEJOJNm:with|↵
YJMOMNm:with|↵ 0
UHJMH]m:with|&
MLMNJ\m:with|& co'
hGINGLm:with|(
WLMNMOm:with|( ceo
XLKOMNm:with|( vp
hNRE4Ym:with|,
]MEONNm:with|, director
VNKONNm:with|, head
LM]NLIm:with|, our
NLJLM]m:with|, the
][CKLHm:with|, who
TRWLGIm:with|.
LJ\LOMm:with|;
fD^H?Km:with|>
YMIPMMm:with|about
YMKPMMm:with|about the
YEXLNIm:with|and
RF\LNKm:with|and @name
[JGOOOm:with|and me
cT=RKIm:with|at
mCASLKm:with|at 0
aCFQPOm:with|at @name
VUGOMLm:with|from
QXFOOLm:with|from our
ARWMVOm:with|health
jGFLLKm:with|is
[GIPPOm:with|is booked
WITOKLm:wordt|,
VIVOJLm:wordt|, die
[ILJHXm:x|–
YFJIGam:x|– intro
\JJNNNm:y|.
gHHNLHm:zwischen|und
eIHNMIm:zwischen|und @name
XMKONNm:z|(
WMKONNm:z|( kierownik
JUSNLNm:||↵
LSTOJOm:||↵ 0
`IJOLMm:||(
XKMNNNm:||( she
XMJONMm:||,
ZKKPNMm:||, @name
TWHLQJm:||>
FUSNOOm:||de
nJMMGAm:|||
nOFMGCm:¶|↵
GTROOOm:¶|↵ -
]HJQMNm:¶|↵ engineering
OYJOPJm:¶|↵ hr
JUPONMm:¶|↵ people
BYSOONm:¶|↵ talent
KSMLNUm:¶|(
ZLJNMPm:¶|( head
UNOPKNm:¶|,
-\_LRSm:¶|:
DRUOPPm:¶|: ↵
CTRNQQm:¶|: 0
5Z_LQOm:¶|: @name
^KKMKMm:¶|>
=WUNTPm:¶|a
DSSOROm:¶|avec
GRROQOm:¶|avec google
AVVNOOm:¶|by
?XWNOOm:¶|by @name
FUQOPOm:¶|com
GSROPNm:¶|com o
DUTOPOm:¶|con
CUTOPOm:¶|con google
?USMXNm:¶|dat
FSPNTNm:¶|dat je
DVSONOm:¶|de
7\ZMPPm:¶|from
>WVOOQm:¶|from calendly
>XWNPOm:¶|from my
gFIRGLm:¶|hat
fDISHLm:¶|hat den
CUUOOOm:¶|if
ETUOOOm:¶|if the
ZGIPPPm:¶|is
EQUOQOm:¶|mais
GPTOPOm:¶|mais sobre
ARZNPOm:¶|more
?S[NPOm:¶|more about
AUWNPOm:¶|o
BRXOPOm:¶|or
GPUOOOm:¶|or cancel
EQWOPOm:¶|time
EQVOPOm:¶|time zone
cDEOPPm:¶|will
\FIOOPm:¶|will call
VJOONMm:–|↵
VJOONNm:–|↵ 0
jEKSEHm:–|(
YUDL\Am:–|,
JKLP^Km:–|, @name
]LLOKLm:–|, recruiting
acDKDBm:–|>
:WYMTNm:–|de
eJJPIHm:•|,
qD@OKKm:•|–
NJaKKKme/B:absent
JNXNNNme/B:absent+me
DHdNNNme/B:absent+not
JHYPOOme/B:absent+only
?L^PPQme/B:absent+will
PTMNNMme/B:absent+you
aONIIKme/B:and
OB^ONNme/B:and+not
KMWONNme/B:and+only
HXEPPSme/B:and+will
dHSJIHme/B:and+you
Kw@HHGme/B:arrange
T[CNMNme/B:arrange+me
JF[PPPme/B:arrange+not
KaBOOOme/B:arrange+only
KXLONOme/B:arrange+will
RkBJIHme/B:arrange+you
ZALQPSme/B:boss
bFFOOOme/B:boss+me
QGLQQSme/B:boss+will
aBMNNNme/B:boss+you
_ALPOOme/B:candidate
UKLOOOme/B:candidate+will
^BJPPPme/B:candidate+you
UJLPPPme/B:close
EPWOOOme/B:close+me
FPVOOOme/B:close+not
dFBOOOme/B:greet
VMLNNNme/B:greet+me
_HEOOOme/B:greet+you
dMEMLLme/B:hire
bFEOONme/B:hire+me
OJQPPPme/B:hire+you
[FQNNNme/B:listen
JIVPPQme/B:listen+me
GNVPOPme/B:listen+only
WJKOOOme/B:listen+will
LIYOOOme/B:listen+you
WS[GHGme/B:me
ZKSLLKme/B:me+meet
EGdNNNme/B:me+not
NF[ONNme/B:me+only
\IHOOOme/B:me+place
dDGONNme/B:me+topic
INWOOOme/B:me+who
bDFPOOme/B:me+will
THZMLLme/B:me+with
_RRHHGme/B:me+you
gM]BCDme/B:meet
=IePPPme/B:meet+not
`KENNNme/B:meet+will
ePMIHHme/B:meet+you
CAwKJJme/B:not
SHROOOme/B:not+only
EJ\PPPme/B:not+who
DI^POOme/B:not+will
MK[NMMme/B:not+with
BDfPOOme/B:not+you
GVaJIJme/B:only
ILWOOOme/B:only+topic
LJVPPPme/B:only+who
JUOOOOme/B:only+will
PJSOOOme/B:only+with
BMYPPQme/B:only+you
K^INNMme/B:place
GSPPPQme/B:place+will
`FGOONme/B:place+you
S=PRRUme/B:topic
DTLQQTme/B:topic+will
WOMMMMme/B:topic+you
SYPJJJme/B:who
FUNPPQme/B:who+will
NZNLLLme/B:who+you
\IUJJLme/B:will
PVGOOOme/B:will+with
UWNKKJme/B:will+you
wOCGFEme/B:with
Q\HMLLme/B:with+you
d`SAB@me/B:you
RG\MLLme/L!:absent
g:KOOOme/L!:and
GbDOOOme/L!:arrange
bFDOOOme/L!:close
\HGPPPme/L!:greet
[LJNNMme/L!:me
N_RIIIme/L!:meet
GI_ONNme/L!:not
TJKPPQme/L!:only
aDBQPRme/L!:topic
dCEPOOme/L!:will
VYBNNMme/L!:with
LVXKJJme/L!:you
WDUNNNme/L0:absent
{<7MLKme/L0:and
G^CQQPme/L0:arrange
^IHONNme/L0:listen
]JHOONme/L0:me
UNXKJJme/L0:meet
ENZOOOme/L0:not
WSDOOOme/L0:only
]CCRRTme/L0:topic
fBCPOOme/L0:will
_S>NONme/L0:with
YJRMLLme/L0:you
HMWOOOme/L1:absent
KI[NNNme/L1:and
WIIPPPme/L1:arrange
]HIONNme/L1:close
ZHRMMLme/L1:me
BW[MLLme/L1:meet
VFYMMLme/L1:not
GTROOOme/L1:only
bDGOOOme/L1:topic
MNTOOOme/L1:who
OHVOOOme/L1:will
EWROOOme/L1:with
MMYMMMme/L1:you
PE]NMMme/L:absent
JMVOOOme/L:absent>me
m8OMMLme/L:and
\FIPPPme/L:and>arrange
XLJOONme/L:and>boss
UMKOOOme/L:and>me
FMZOOOme/L:and>meet
WLLONNme/L:and>who
aEEPPOme/L:and>will
\HIOOOme/L:and>with
K`AOOOme/L:arrange
CXROOOme/L:arrange>only
\JJNNNme/L:boss
`GHONNme/L:close
cDDPPOme/L:greet
YG]JJIme/L:me
RQZJJIme/L:meet
^HFOOOme/L:meet>absent
INZNNNme/L:meet>and
WMJONOme/L:meet>me
I\FPPOme/L:meet>only
^GKNNNme/L:meet>topic
dDBPPPme/L:meet>you
T@_MMMme/L:not
FI\POOme/L:not>me
CN[OOOme/L:not>you
aP>NNNme/L:only
H^FPOOme/L:only>meet
`DHPOOme/L:only>not
_BEQQRme/L:topic
]ELOONme/L:who
g>PMLLme/L:will
^EEQPPme/L:will>meet
[SBNNNme/L:with
[FJPPPme/L:with>meet
H][IIHme/L:you
UKMOOOme/L:you>meet
\GJOOOme/L:you>only
DUQOPPme/N:absent
IYSLLLme/N:and
AXUOOOme/N:arrange
e>JOOOme/N:boss
R]BNNNme/N:hire
YLIOONme/N:listen
TEVONOme/N:me
WHPNNNme/N:meet
1ZXQRSme/N:not
KQTNNNme/N:place
`GEPOOme/N:topic
WJNNNNme/N:who
o:EOONme/N:will
DUROPPme/N:with
XDSNNNme/N:you
DLWPQRme/P:and
:VZPPQme/P:arrange
]FULKKme/P:boss
VLLNNNme/P:close
bFKMMLme/P:greet
\HLNNNme/P:hire
GMRQQRme/P:me
LNWNMNme/P:meet
AZSOOOme/P:not
lADNMMme/P:topic
XONMMLme/P:who
ZGPNNNme/P:will
LKZNMNme/P:with
OKYMMMme/P:you
KDaNNNme/R!:absent
_RAMNMme/R!:and
Rd>MMLme/R!:arrange
YIIPOOme/R!:boss
WLJOOOme/R!:greet
bEGOOOme/R!:hire
]DHPPPme/R!:listen
UFYMMLme/R!:me
^I]HHFme/R!:meet
CFkMLLme/R!:not
CZfHHGme/R!:only
BMNTSVme/R!:topic
NUKNNOme/R!:who
RS[IHHme/R!:will
l@@POOme/R!:with
fXCIHHme/R!:you
UBYONNme/R0:absent
nDCMMLme/R0:and
Qk8MMLme/R0:arrange
]JINNMme/R0:boss
ZJKONNme/R0:hire
ZFYLKKme/R0:me
h[9KJJme/R0:meet
GBkMMMme/R0:not
@aZKJIme/R0:only
VNLNNMme/R0:topic
IUOOOOme/R0:who
[MQKKJme/R0:will
cFEOOOme/R0:with
N^UIHHme/R0:you
GUZLLLme/R1:absent
HOUOOPme/R1:and
GdCOOOme/R1:arrange
fFDNNMme/R1:boss
WKLOOOme/R1:candidate
bECPPPme/R1:hire
ZEGQQRme/R1:me
dBZIIHme/R1:meet
JEaONNme/R1:not
LOUNNNme/R1:only
DWLQQQme/R1:place
MGSPPRme/R1:topic
[RGMLLme/R1:who
`FOMLLme/R1:with
[QPJJIme/R1:you
PL[LKLme/R:absent
cOKJJIme/R:and
TJOOOOme/R:and>arrange
gGEMMLme/R:and>boss
`EGOOOme/R:and>me
VOMNMMme/R:and>meet
ZKJNNNme/R:and>who
RUFOOOme/R:and>will
NQVMLLme/R:and>you
Er?LLLme/R:arrange
HXMOOOme/R:arrange>and
L\FONNme/R:arrange>me
_HEPPPme/R:arrange>meet
LXKNNNme/R:arrange>only
PbANMMme/R:arrange>you
kB?POPme/R:boss
UNKOOOme/R:boss>you
bEFOOOme/R:candidate
WMJOOOme/R:greet
VLJOOOme/R:greet>you
cTALKKme/R:hire
dBDPPPme/R:hire>and
VCVONNme/R:listen
PO`IIIme/R:me
JMVOOOme/R:me>listen
]LEOONme/R:me>meet
WMKONNme/R:me>with
WLKONOme/R:me>you
n@ZFFEme/R:meet
]KGNNNme/R:meet>absent
^IHONNme/R:meet>and
ZJGPPPme/R:meet>listen
TBUPPPme/R:meet>me
JIYOOOme/R:meet>not
ZIGPPPme/R:meet>topic
TMMOOOme/R:meet>who
XEPOOOme/R:meet>with
TUJMLLme/R:meet>you
>DwKKKme/R:not
KLWONNme/R:not>absent
ADgPOOme/R:not>meet
GKZOOOme/R:not>who
;^eJIIme/R:only
EdDOOOme/R:only>arrange
JKWOOOme/R:only>you
B^LOOPme/R:place
ODNRRUme/R:topic
]FJOOOme/R:topic>and
XTKLLLme/R:who
WLKOOOme/R:who>and
FYLOPPme/R:who>arrange
CXLQQQme/R:who>place
ZNRKKJme/R:will
FJXPPQme/R:will>absent
_KCOOOme/R:will>meet
VOHOOOme/R:will>you
TRUKJJme/R:with
[IHOOOme/R:with>boss
^ARNNNme/R:with>you
f]MDDBme/R:you
KZEPPPme/R:you>absent
C[OOOOme/R:you>and
CaQMMLme/R:you>arrange
[HJOOOme/R:you>boss
_EHOOOme/R:you>candidate
NJVOOOme/R:you>me
g?GOOOme/R:you>meet
MYGPOOme/R:you>topic
CXSOOOme/R:you>with
UQIONOme/above!greet
ESUOOOme/above!hire
DTVOOOme/above:advis
DTWNOOme/above:anjal
DSVOOOme/above:hr
XJIPPOme/above:liebe
FQWOOOme/above:rao
WNIOOOme/above:robin
TDROORme/b:↵
\LJNMMme/b:!
b?CQQTme/b:(
OGRPPSme/b:)
FPTPORme/b:+
RLdHGIme/b:,
SGKQQSme/b:-
kj`885me/b:.
W@PPPTme/b:0
MQUMMLme/b:;
WLKOOOme/b:>
ZWGLKKme/b:?
ZMZHGKme/b:@name
J`NKKKme/b:a
UTGNNNme/b:aan
aFHNNNme/b:about
ZILONNme/b:addit
FQVOOOme/b:afloo
>[VNNNme/b:after
FSVNOOme/b:again
K[IONNme/b:agend
\IJONNme/b:al
DL\OOOme/b:all
MVONMMme/b:allee
YJJPOOme/b:along
RISOOOme/b:als
T@YOOOme/b:an
U[GLLLme/b:and
RVGONNme/b:anrei
HgBNNMme/b:any
\IJOONme/b:appli
LVKOOOme/b:are
RVDPPOme/b:arriv
`ECQQQme/b:as
XHMOOOme/b:asked
\PCNNNme/b:at
C`GPPPme/b:attac
]ATNNMme/b:auf
NUKOOOme/b:auftr
ZAWNMMme/b:avec
\HGPPPme/b:back
^HHOOOme/b:backe
UKMOOOme/b:backg
KXFPPPme/b:balie
LQZLLLme/b:be
DI\PPPme/b:becau
D\MOOOme/b:befor
HWOOONme/b:behal
LULOOOme/b:bel
DNXPPPme/b:ben
TMMOOOme/b:berei
JZLNNNme/b:bespr
HPWOONme/b:bewer
NTTMLLme/b:bij
VWLKKKme/b:bin
JZKOONme/b:boa
[HLONNme/b:book
HWLPOOme/b:booke
HTOPPPme/b:both
>ZXNNNme/b:break
`>QONNme/b:bring
[HIPPOme/b:burea
?bGPPQme/b:but
\KJNNMme/b:café
QXEONNme/b:calen
LaMKKKme/b:call
EL[OOOme/b:camer
SWEONNme/b:can
CVJQQUme/b:case
VLMNNNme/b:chair
[LJNNMme/b:charl
`EGPOOme/b:chat
`HGOONme/b:chef
\CRNNMme/b:ci
PTKONNme/b:clien
DQXOOOme/b:colle
eAFPOOme/b:collo
`DHOOOme/b:compu
eADPPPme/b:con
[COOOOme/b:conve
IXLOOOme/b:coord
WLLNNNme/b:core
^GEPPPme/b:cv
UEROOOme/b:da
XHOOOOme/b:dabei
\HFPPPme/b:dan
WGQNNNme/b:danac
\GHPPOme/b:dans
FQYNNNme/b:das
F^HOOOme/b:date
INVOOOme/b:day
KYUKKKme/b:de
YLJONNme/b:dear
VNLNNNme/b:deep
JGZPPOme/b:dem
VVDONNme/b:den
UJNOOOme/b:des
MHNRRTme/b:desig
G\JOOOme/b:diary
[JGOOOme/b:dich
OXUJJIme/b:die
\HIOOOme/b:dinsd
XKKOOOme/b:dir
UIKPPQme/b:direc
ZFIPPQme/b:do
VLLOOOme/b:docs
PKJQQRme/b:does
CLXQQQme/b:don't
DJZQPPme/b:drill
DLYPPQme/b:drop
bFFOOOme/b:du
GPUOOOme/b:durch
hCDONNme/b:e
LJWOOOme/b:ea
\FIPPOme/b:een
RWEOOOme/b:ein
XLJOONme/b:einla
\GIOOOme/b:else
XBXNMMme/b:en
\DNONOme/b:entre
NH[NMMme/b:er
YMJNNNme/b:es
JE]PPPme/b:estar
\HHPPPme/b:et
BTUOOPme/b:even
EQXOOOme/b:eveni
ULMOOOme/b:every
GRVOOOme/b:feedb
iDAONNme/b:first
U]ELLKme/b:for
i=EPPPme/b:forwa
HJWPPPme/b:frage
`KBOOOme/b:freue
bFFOONme/b:from
WKMNNNme/b:front
HSSOOOme/b:führt
QXKMMLme/b:für
IZHPPOme/b:geben
_FEPPPme/b:gentl
TLKPOPme/b:gern
SIVMMOme/b:gespr
FXNOOOme/b:ging
]DKOOOme/b:give
XMKONNme/b:go
VMMNNNme/b:goes
WLMNNNme/b:gover
YHQNNMme/b:graag
_FEPPPme/b:grill
[IIOOOme/b:groet
[JKNNNme/b:group
[LGOOOme/b:half
ZIGPPPme/b:haré
CJ\PPPme/b:has
\IIOOOme/b:head
PWDPOOme/b:hear
GVTNMNme/b:her
\IHOOOme/b:hi
bGDOOOme/b:hirin
GYNOOOme/b:his
HVOOOOme/b:hoe
DWMQQQme/b:host
JSUNMNme/b:hour
HZHPPPme/b:how
ZJLNNNme/b:hr
UPMNMMme/b:i
_GFOOOme/b:i'll
QIQOPPme/b:i'm
JJWPPPme/b:i've
\[HJIIme/b:if
UYFMLLme/b:ihnen
NWIOOOme/b:ihr
PKTNNNme/b:ik
[TCNMMme/b:il
MOWMMMme/b:im
WKYKJJme/b:in
^BIPPPme/b:inter
OGZNNNme/b:intro
OUMMMNme/b:invit
SGSOOOme/b:is
TMONNNme/b:it
PVRKKKme/b:je
]GJOOOme/b:job
bHDOOOme/b:join
WFSNNNme/b:joini
WWGMLLme/b:just
NJWONNme/b:kan
YEMPPPme/b:kenne
YJJOOOme/b:kept
QTJNNNme/b:know
FZMOOOme/b:kurz
FNWPPPme/b:l'org
\BUNMMme/b:la
YJKOOOme/b:lab
RWDOOOme/b:lade
VGSONNme/b:last
XPHONNme/b:late
CTUOOPme/b:le
aFHONNme/b:lead
HKYOOOme/b:leave
bEDPOOme/b:leite
HZNNNNme/b:let
HPTOOOme/b:lg
ZJJOOOme/b:like
DaJONNme/b:link
LGWPPPme/b:llama
HVPOOOme/b:lobby
XKLNNNme/b:londo
UXGMMMme/b:look
PHWNNNme/b:luego
EXNPPPme/b:m'occ
OGYONNme/b:mache
[HIPPOme/b:macht
ZMQLKKme/b:me
QTJNNNme/b:meet
EUUNNNme/b:meeti
_JEOONme/b:met
JJ\NNNme/b:mich
^JEOOOme/b:min
aFKNNMme/b:minut
gDFNNMme/b:mit
bCFPPPme/b:mobil
]GIOOOme/b:monda
WJKOOOme/b:more
fEDONMme/b:my
MFZOOOme/b:mysel
SHPPPPme/b:möcht
GLYOOOme/b:n'y
KLWOOOme/b:ne
IXJPPPme/b:need
KKWOOOme/b:nehme
IZJOOOme/b:new
QC^NMMme/b:nicht
LHYOOOme/b:niet
FCaPPPme/b:no
ZJIOOOme/b:noch
WMKONNme/b:nochm
KMWONOme/b:non
CJ_POOme/b:not
JKWOOOme/b:notre
_CJPOPme/b:numbe
CYTNNNme/b:nur
IHZPPPme/b:não
WUFNMMme/b:o
NYNMLLme/b:of
FHYPQQme/b:off
HSROOOme/b:ok
VNJONNme/b:om
RUXJIIme/b:on
cCDPPPme/b:one
LNTOONme/b:only
\IJONNme/b:ook
L`CONNme/b:organ
[NHNNNme/b:os
eB?QPSme/b:our
GJZPPPme/b:out
H\JOOOme/b:panel
CH`PPPme/b:parti
DJ`OOOme/b:pas
_IINNMme/b:payme
WUFNNMme/b:peopl
WJMOOOme/b:per
^JGONNme/b:perso
FUROOOme/b:pick
DWROOOme/b:pleas
RHKQRRme/b:po
[KJNNNme/b:postd
ERWOOOme/b:prep
BRYOOOme/b:pushe
\KGONNme/b:quedo
WKTMLLme/b:quest
TMLOOOme/b:re
EPQQQRme/b:ready
HXMOOOme/b:recep
ZHIPPPme/b:recev
_EFPPPme/b:recru
ULMONNme/b:remot
AQYOOPme/b:respo
PSIOOOme/b:ring
UKHPQQme/b:role
CXLQQQme/b:room
YGLOOOme/b:rsvp
GPUOOOme/b:ruf
cGFNNNme/b:run
YHKPPPme/b:runni
UNLOOOme/b:sales
^HGOOOme/b:same
VKKOOOme/b:sarem
RKVMMLme/b:sarò
ZJJOOOme/b:schui
?RZPPPme/b:secon
EGdNNNme/b:see
YFOOONme/b:selbs
JZGPPOme/b:send
CXROOOme/b:sendi
aGEOOOme/b:septe
ZCPOOOme/b:serai
XJJOOOme/b:servi
CUXNNNme/b:setti
WMKONNme/b:setze
HNXOOOme/b:seule
GXNOOOme/b:shall
eGHNMLme/b:she'l
BQRQRRme/b:show
QVDPOPme/b:sie
FPWOOOme/b:slide
[HIPOOme/b:slot
HK`MMLme/b:so
C[RNNNme/b:solo
WJKOOOme/b:someb
KZFPPOme/b:someo
ISQOOOme/b:somet
HKWPPPme/b:sorge
JXLONNme/b:sorte
XKJOOOme/b:sprec
dFCOOOme/b:spree
LIYOONme/b:stay
ZHHPPPme/b:stel
LIVOOOme/b:stell
GUROOOme/b:strai
WHJPPQme/b:stron
KWNNNNme/b:só
LWIOOOme/b:take
NTMNNNme/b:talk
JMVOOOme/b:talki
TXAOOOme/b:te
GG\PPPme/b:tea
]APOOOme/b:team
KLUOOOme/b:teil
]JGOOOme/b:teiln
\R@OONme/b:tell
^GGPOOme/b:ten
UINOOOme/b:text
HLUPPQme/b:that
BTVOOPme/b:that'
TbXEDDme/b:the
ZHMNNNme/b:then
@JcOOOme/b:there
_JGNNNme/b:thing
]IINNNme/b:think
B]YLKKme/b:this
_EGPPPme/b:throu
UROLLLme/b:time
VVLLKKme/b:to
[KHONOme/b:toda
UMMONNme/b:tomam
_EIOONme/b:tried
[JIOONme/b:tu
MVRMLLme/b:two
YFJPPPme/b:um
JOVNNOme/b:un
Q?_ONNme/b:und
ZLIONNme/b:uns
`KCOONme/b:unser
IYRMMLme/b:up
ZKHOOOme/b:us
YIJOOOme/b:vacan
TNMONNme/b:value
XKHPPPme/b:viend
HSQOOPme/b:voice
I[JOOOme/b:von
NG]NMMme/b:voor
OHUOOOme/b:vou
UMSMLLme/b:vous
ZGKOOOme/b:waiti
DIXQQRme/b:want
SISNNNme/b:way
DTVOOOme/b:wedne
MYEPPPme/b:went
[IHPOOme/b:werde
]GIOOOme/b:what
@]JQQQme/b:when
HUJQPSme/b:who
bGGONNme/b:whole
NVKNNNme/b:wie
MRXKKLme/b:will
VMKOOOme/b:wir
WSFNNNme/b:with
BL]PPPme/b:witho
8V\PPQme/b:won't
YILOOOme/b:work
\JIOONme/b:would
:]JSSTme/b:write
^JKMMLme/b:y
NKVONNme/b:yo
W][DDCme/b:you
MULOOOme/b:you'l
SILPQQme/b:you'r
fE@PPPme/b:your
IPQPPPme/b:yours
WIQNNNme/b:zelf
JJYOOOme/b:zijn
\KJNMMme/b:zoom
GSROOOme/b:zu
k<HONNme/b:zum
UGQOOOme/b:¶
BK]PPPme/b:à
PCWPPPme/b:übern
SWJMMMme/b:übers
HNLRRTme/b:–
HTQOOOme/b:🙃
XLNNMMme/bracket
OFISSVme/clock
WHMOOPme/ends
hbd;98me/first
YZ_DBBme/heads
_Zi>?<me/l0
EQYNNNme/l1:↵
DTXNNNme/l1:↵-
TPLNNNme/l1:(-
KUNOONme/l1:)-
W<[ONOme/l1:,
R9gNMMme/l1:,-
RYMLKKme/l1:.
`NMKJJme/l1:.-
`HEOOOme/l1::
aFEOOOme/l1::-
GaHNNNme/l1:@name
@eAQQQme/l1:@name-
SNJPOOme/l1:and-
EWPOOOme/l1:becau-
GUPOOOme/l1:because
RUHNNNme/l1:bin
RTIONNme/l1:bin-
IXLOOOme/l1:call
DXPOOOme/l1:call-
^KHNNNme/l1:charl-
ZKJONNme/l1:charla
WKIOOOme/l1:en
[IGPPPme/l1:en-
^JFOOOme/l1:freue
XMKNNNme/l1:freue-
dEFONNme/l1:from
_HHNNNme/l1:from-
LYHOOOme/l1:lade
MXIOOOme/l1:lade-
GZNNNNme/l1:let
H[MNNNme/l1:let-
ZKGOOOme/l1:met
[JFPOOme/l1:met-
dGEONNme/l1:mit
_IJNNMme/l1:mit-
\MKMMLme/l1:ping
VNMNNMme/l1:ping-
UFJRRRme/l1:po
XKKOONme/l1:sarem-
WKLOONme/l1:saremo
LD]OOOme/l1:see
KD^OOOme/l1:see-
OVIOOOme/l1:tell
QTIOOOme/l1:tell-
TKNOOOme/l1:text
VJMOOOme/l1:text-
iFANNNme/l1:und
eGBONNme/l1:und-
cFEOONme/l1:with
`GGOONme/l1:with-
BL]PPPme/l1:witho-
AL]PPPme/l1:without
[GIPPPme/l1:y
ZHJPPPme/l1:y-
OVLNNNme/l1:übers-
PYJMMMme/l1:übersende
[JMNMMme/l2:↵
XMKNNNme/l2:)
XLJOONme/l2:)-
WCYMMMme/l2:,
TEXNNNme/l2:,-
.^[PQRme/l2:.
.^[PQRme/l2:.-
>SSQQTme/l2:0
HSPOOPme/l2:0-
GUSNOOme/l2::
GUSOOOme/l2::-
bLSIIHme/l2:@name
cOOIHHme/l2:@name-
MWIOOOme/l2:anrei-
QUIONNme/l2:anreise
OXJNNMme/l2:bespr-
SVJMMMme/l2:besprochen
ZJIOOOme/l2:ci
YKKONNme/l2:ci-
GJ[OOOme/l2:frage-
HKWPPPme/l2:fragen
XMKNNNme/l2:ich
WMKNNNme/l2:ich-
QZDNNNme/l2:just
SXENNNme/l2:just-
TNLOOOme/l2:prese-
WMJOOOme/l2:presento
RDWOONme/l2:quest-
LD\POOme/l2:questions
FSTOOOme/l2:the
HRROOOme/l2:the-
TNKOOOme/l2:this-
R[HMLLme/l2:who
UTINMMme/l2:who-
EH^PPPme/l2:won't
KB]PPPme/l2:won't-
[LINNMme/l2:y
[LJNNMme/l2:y-
WFTNMMme/l2:you
UGTNNNme/l2:you-
DPTPPRme/l3:↵
@OUQQSme/l3:↵-
S`AMMLme/l3:,
T_AMMLme/l3:,-
UMJOOOme/l3:-
UMIPPPme/l3:--
]LKMMLme/l3:.
YLMNNMme/l3:.-
]GGPOOme/l3::
_FGPOOme/l3::-
[ILONNme/l3:@name
UJPNNNme/l3:@name-
TMMOOOme/l3:betriebsrat
GOXOOOme/l3:bij
HOXOOOme/l3:bij-
YLJONNme/l3:café
\KINNMme/l3:café-
ZIIOOOme/l3:den
]GHPOOme/l3:den-
OUIOOOme/l3:die
MWIOOOme/l3:die-
PGVOOOme/l3:estar-
HQTOOOme/l3:for
JPSOOOme/l3:for-
_HGONNme/l3:nicht
bGFONNme/l3:nicht-
WMJOOOme/l3:os
WMJOOOme/l3:os-
ISPOOOme/l3:sendi-
JTPOOOme/l3:sending
WMKONNme/l3:setze-
WMKNNNme/l3:setzen
IMUPPPme/l3:stell-
HJYPPPme/l3:stellen
OGXONOme/l3:the
JGZPPPme/l3:the-
IYJOOOme/l3:von
FOWOOOme/l3:with
JKWOOOme/l3:with-
EH]PPPme/l3:you
EG^PPPme/l3:you-
CMXPPRme/l:↵
LQZLLKme/l:↵ .
FQQQQQme/l:↵ show
`GGOOOme/l:!
XNLNMNme/l:(
]KINNNme/l:( @name
TNKOONme/l:)
UNLNNNme/l:) @name
TMLOOOme/l:) berei
TMLOOOme/l:) betri
SOYJILme/l:,
XLKNNNme/l:, )
V>ZOONme/l:, @name
]GHPOOme/l:, @name den
KIWPPPme/l:, behal
JMWOONme/l:, bij
HYKOOOme/l:, call
IMVOOOme/l:, frage
GKYOOOme/l:, frage stell
bHGNNMme/l:, groet
\GJOOOme/l:, late
UMKOOOme/l:, prese os
DWVNNMme/l:, quest
GUPOOOme/l:, there
VKKPPOme/l:-
O\TIIIme/l:.
MGISSWme/l:0
YLIONOme/l::
^WXEDDme/l:@name
YLHOOOme/l:@name !
VMKNNNme/l:@name (
KTOOOOme/l:@name ,
ZJKOOOme/l:@name .
^FGPOOme/l:@name :
YHMOONme/l:@name at
ZKJOONme/l:@name dear
^FGPPOme/l:@name den
WKKOOOme/l:@name met
KIWPPOme/l:@name on
WMKONNme/l:@name setze
CK]PPPme/l:@name und
MWJOONme/l:@name von
XJKOOOme/l:@name with
MXHOOOme/l:a
DQXOOOme/l:an
UIMPPPme/l:and
ZIIPOOme/l:and @name
TMMOOOme/l:and @name .
XJKOOOme/l:and @name with
STHONNme/l:anrei
VQHNNNme/l:anrei die
\IIOONme/l:appli
_FGPOOme/l:as
HXQNNNme/l:ask
VQHNNNme/l:attac
JZIOOOme/l:auftr
IYKOOOme/l:auftr im
VLLONNme/l:backe
XLKOONme/l:backe the
KWJOPPme/l:be
aCHPOOme/l:be will
<XYNOOme/l:be won't
FVPOOOme/l:becau
FVPOOOme/l:becau this
KGYPPPme/l:behal
EKZPPPme/l:behal @name
HOWOONme/l:ben
FMZOOOme/l:ben ik
TMLOOOme/l:berei
NYKMMMme/l:bespr
TMLOOOme/l:betri
TMLOOOme/l:betri (
HMYOOOme/l:bij
GOWOOOme/l:bij niet
OUIOOOme/l:bin anrei
QVHONNme/l:bin anrei die
HYLOOOme/l:but
RRHOOOme/l:but ,
\LJNNMme/l:café
ZLKNNMme/l:café 0
J[IOOOme/l:call
A[OPPPme/l:call the
DUVOOOme/l:call the on
YIKOOOme/l:call this
YIJOOOme/l:call this on
K_FNNNme/l:can
\LINNMme/l:charl
]KINNMme/l:charl y
YLKNNMme/l:charl y café
_IGONNme/l:ci
JHYPPPme/l:colle
WMKONNme/l:danac
YLJOONme/l:dear
YJIOOOme/l:den
_EGPPOme/l:den macht
ZQGNMMme/l:die
RVHNNNme/l:die für
?SWPPQme/l:do
QKJQQRme/l:does
\FIPPPme/l:e
]HFPPPme/l:en
VMKOONme/l:en )
]GFPPPme/l:en @name
JMWOOOme/l:er
IOWOONme/l:er ben
OIUOOOme/l:estar
\GJOONme/l:first
[HJOONme/l:first ,
IKWPPPme/l:frage
IJXPPPme/l:frage stell
XMKNNNme/l:freue
WMLNNNme/l:freue ich
jBCONNme/l:from
aGFONNme/l:from quest
SUGNNNme/l:für
KYFPPPme/l:gern
LGZOOOme/l:gespr
WKKOOOme/l:goes
VLLOOOme/l:goes it
aHHNNMme/l:groet
`GFOOOme/l:half
>WXOOOme/l:has
NNVMMNme/l:hour
LNVNNNme/l:hour an
ESUOOOme/l:i .
^HGOOOme/l:i'll
[HGPPPme/l:i'm ,
VMNNNNme/l:ich
YHLOOOme/l:if
QVHONNme/l:ihr
RKTNNNme/l:ik
NUJOOOme/l:im
WEPOOOme/l:in
XKJOOOme/l:is
XENOPPme/l:it
[JIOOOme/l:join
]S?ONNme/l:just
N\FONNme/l:just ,
OKVONNme/l:kan
OJUONNme/l:kan @name
ZIGPPPme/l:la
LYHOOOme/l:lade
NWHOOOme/l:lade @name
LVKOOOme/l:lade @name von
XJLOOOme/l:late
^FJOOOme/l:late runni
ULMONNme/l:lead
HZNNNNme/l:let
]GHPOOme/l:macht
\HHPOOme/l:macht @name
ZFLOOOme/l:me
\JEPOOme/l:met
]HHOOOme/l:min
`IFOONme/l:min 0
^IGOONme/l:minut
^GIOONme/l:mit
[KIONNme/l:my
_HJNNMme/l:nicht
RFVOONme/l:no
UFJQQQme/l:of
SXJMLLme/l:on
YHKOOOme/l:on .
>[QPPPme/l:on be
KIWPPPme/l:on in
WLJOOOme/l:os
VMKOOOme/l:os yo
FVROOOme/l:pleas
WMJOOOme/l:prese
TNLOOOme/l:prese os
MOYMLLme/l:quest
GPQPPQme/l:ready
^HGOOOme/l:role
UMLOOOme/l:role backe
UJNOOOme/l:rsvp
YILOONme/l:runni
ZGKOOOme/l:runni you'r
VKKOOOme/l:sarem
XKKOONme/l:sarem ci
LF_NNNme/l:see
KE]OOOme/l:see won't
GH\PPPme/l:see won't you
ITPOOOme/l:sendi
GUPOOOme/l:sendi just
XLJONNme/l:setze
WMKONNme/l:setze danac
FPRPQQme/l:show to
E`FPOOme/l:sie
HUSNNNme/l:so
WJKOOOme/l:someb
YJIOOOme/l:sprec
^GEPPPme/l:spree
GJZOOOme/l:stell
FL[OOOme/l:stell @name
IXIPPPme/l:tell
YHKOOOme/l:text
]FJOOOme/l:text ,
ZLPMLLme/l:the
VLMNNNme/l:the goes
^EIOOOme/l:the in
@[OPPPme/l:the on
JPOPPQme/l:there
IQOPPPme/l:there be
YIKOOOme/l:this on
ITPOOOme/l:this sendi
UMLOONme/l:time
ZJKOONme/l:time first
JPPPPPme/l:to ready
YGMOOOme/l:to rsvp
PB^NNMme/l:und
\KINNMme/l:und )
UNLONNme/l:und ) @name
TMLOOOme/l:und ) betri
MB\POOme/l:und @name
VMLONNme/l:und @name setze
JXKOOOme/l:von
LXIOOOme/l:von auftr
WLLNNNme/l:way
VMMNNNme/l:way the
UNNNNNme/l:we
R[IMLLme/l:who
MYKNMMme/l:wie
d?ONMMme/l:will
UHPOOOme/l:with
GNVOPPme/l:witho
DNZPOOme/l:witho you
>N]PPQme/l:won't
BWWNNNme/l:won't i
LE]OOOme/l:won't you
DUNQQRme/l:write
aIGNNMme/l:y
^EGPPPme/l:y @name
XLKONNme/l:y café
MJXNNNme/l:yo
U>^NNMme/l:you
OFWPOOme/l:you ,
YHKOOOme/l:you'r
EQRQQQme/l:yours
IPOQQQme/l:yours of
RWJNMMme/l:übers
UQINNNme/l:übers bespr
WJLOOOme/label
@SUPQRme/label!absent
HUPOOOme/label!listen
bFEOOOme/label!me
JPROPOme/label!topic
\IHOOOme/label!who
UNLONNme/label!with
MMTOONme/label!you
\HIOOOme/label:from
^JFOOOme/label:gespr
TMLOOOme/label:mit
TMLOOOme/label:sprec
TMLOOOme/label:wir
TMLOOOme/label:zu
dkh783me/last:0
XNINNOme/last:1
d?NNMMme/last:2
WMLNNNme/m:(|+
XLLNNNme/m:(|+ chef
TNMOONme/m:)|-
YMLNMLme/m:)|- values
\IFOOOme/m:,|and
[HHOOOme/m:,|den
YIJOOOme/m:,|den @name
VMJOOOme/m:,|quedo
HIYPPPme/m:,|sorge
GJ\OOOme/m:,|sorge nur
JXMONNme/m:.|call
JWMNNNme/m:.|call you
VKMOONme/m:.|run
FYNOOOme/m:.|shall
FYNOOOme/m:.|shall meet
BTYNNNme/m:.|won't
CTYNNNme/m:.|won't be
SJQOOOme/m:<|am
VVGMMMme/m:<|bin
dBCQPPme/m:<|bring
^EHPPPme/m:<|bring @name
YIIPOOme/m:<|bring our
ZMHONNme/m:<|freue
^JEOOOme/m:<|freue mich
PXHNNNme/m:<|look
K[INNNme/m:<|look after
HNWOOOme/m:<|m'occupe
IQTONNme/m:<|m'occupe seulement
JJYOOOme/m:<|ne
LLXNNNme/m:<|non
GI]OOOme/m:<|non ci
LJYONNme/m:<|not
FF]PPPme/m:<|only
_CGPPPme/m:<|serai
YLIOOOme/m:<|spreekt
XLIOOOme/m:<|spreekt met
MXKNNNme/m:<|só
MYJNNNme/m:<|só organizo
\HHPPPme/m:<|viendrai
^GFPPPme/m:<|viendrai avec
MMWNNNme/m:<|vous
XIKPOOme/m:<|vous recevrai
SQTLKKme/m:<|will
CPXPPOme/m:<|won't
DG^PPPme/m:<|won't be
cDEPPPme/m:and|.
ZGKOOOme/m:and|look
\FJOOOme/m:and|look forward
]FHPPPme/m:and|will
VKLOOOme/m:and|will ask
ITPOOOme/m:because|own
GUPOOOme/m:because|own the
XMIONNme/m:bin|.
VLKOOOme/m:en|.
WMLNNNme/m:freue|auf
WMLNNNme/m:freue|auf unser
^IIONNme/m:from|and
\HJOOOme/m:from|and the
ZLJNNNme/m:from|and two
MWIOOOme/m:lade|sie
HZNNNNme/m:let|know
FZJPPPme/m:let|know of
YKHOOOme/m:met|.
XNLNMMme/m:ping|on
WKKOOOme/m:saremo|e
LJVPPOme/m:see|on
OVIOOOme/m:tell|if
UNLNNNme/m:und|(
ZKIOOOme/m:und|.
UNKOOOme/m:und|freuen
VMLOONme/m:und|freuen uns
TNLOOOme/m:und|uns
WMKONNme/m:und|uns nochmal
[IHOOOme/m:y|.
RWJMMMme/m:übersende|ihnen
L[KNMMme/m:übersende|ihnen die
VNLNNNme/n:↵
@TYOOPme/n:(
JRRNNOme/n:)
[V@NMNme/n:,
BWVNNOme/n:-
WLLONNme/n:0
\GKOOOme/n::
OKTOOOme/n:;
V^GKKJme/n:@name
JOTOOOme/n:a
^FFPPPme/n:about
YMIONNme/n:abtei
NKTOOOme/n:after
JXJOOOme/n:and
[KIONNme/n:as
IPROPPme/n:be
ZKHOONme/n:bring
\JGOOOme/n:data
XLHOOOme/n:de
?VXOOOme/n:for
HSSOOOme/n:from
FPVOOOme/n:gesen
VMNNNMme/n:i
WLMNNNme/n:i'd
aCJOOOme/n:ich
aFDPPOme/n:in
GPUOOOme/n:iphon
GLYOOOme/n:je
MNTNNNme/n:leave
`ALOOOme/n:leite
]HJONNme/n:like
>TWPPQme/n:me
VLMNNNme/n:mee
FPVOOOme/n:meine
[HJOONme/n:need
UMKOOOme/n:neede
FSQPPPme/n:prep
dHBOONme/n:quest
O\CONNme/n:recru
IRSOOOme/n:same
JOPPPPme/n:short
@WWOOOme/n:slot
_CIPPPme/n:teiln
@WTPPPme/n:the
GOTOPQme/n:there
aFHOONme/n:to
_GFPPPme/n:van
GPVOOOme/n:von
\LFOONme/n:voor
d?KOOOme/n:werde
XHLOOOme/n:what
YKKONNme/n:will
AWUOOOme/n:with
hDCONMme/n:you
o;JMLMme/n:¶
O\GNMMme/n:–
]`_@?>me/names:0
`YXDDAme/names:1
OZKMMMme/names:2
B@RVVZme/names:3
]GKONNme/over!listen
=VZNOOme/over!meet
GPQPPQme/over!only
FSTNOOme/over!will
FQPQQQme/over!you
EMRQRSme/over0
\OIMMLme/over1
?VWOOPme/over2
\HLONNme/over:addit
BUXNNOme/over:anyth
9QSSTVme/over:attac
IQQPPPme/over:both
IPPPPPme/over:click
CTVOOOme/over:for
CTVOOOme/over:help
<TQRRTme/over:in
HOPQQRme/over:just
ESVOOOme/over:meet
DTVOOOme/over:meeti
ZILONNme/over:notes
CUWNOOme/over:our
DTVOOOme/over:prepa
DTUOOOme/over:that
BQSQQRme/over:them
DTUOOOme/over:will
ESVOOOme/over:you'l
:V[OPPme/p:↵
UJOONNme/p:(
FSQPPPme/p:)
@UWOOOme/p:*
TDVNNOme/p:,
OPUMMMme/p:-
gGENMLme/p:0
QBHTTWme/p::
]E[JJJme/p:@name
\HNNMMme/p:a
JISQQRme/p:about
CRYOOOme/p:advis
\IFPPOme/p:agree
GSTNOOme/p:am
^DMONNme/p:an
>T[NOOme/p:and
dCEPOOme/p:as
?QTQQSme/p:attac
PWINNNme/p:becau
FTROOOme/p:befor
=RRRRTme/p:but
XGNOOOme/p:call
[FKOOOme/p:commu
EUUNNNme/p:con
GPVOOOme/p:coo
FSTOOOme/p:couns
FQVOOOme/p:da
BUYNNNme/p:das
\FKOOOme/p:dat
FSUOOOme/p:day
WLMNNNme/p:days
MMWNMNme/p:de
`IEOOOme/p:den
FSTOOOme/p:deput
EPXOOOme/p:devop
NKUONOme/p:dich
[HPMMMme/p:die
FPVOOOme/p:direk
]GJOONme/p:do
CQWOPPme/p:don't
HSQOPPme/p:edito
EPVOOOme/p:eher
FQVOOOme/p:en
CTXNOOme/p:entre
FPVOOOme/p:erste
`IGNNNme/p:first
GRTOOOme/p:follo
WJONNNme/p:for
TOIOOOme/p:from
UJOOOOme/p:für
`BKOOOme/p:geehr
GRUOOOme/p:gener
UPKNNNme/p:gespr
JOTOOOme/p:gmbh
WLMNNNme/p:growt
aCHOOOme/p:half
aEEPPOme/p:have
FTTOOOme/p:her
YILOOOme/p:het
EVTNNNme/p:hi
WMLNNNme/p:hoi
_EJOONme/p:hour
EQTPPQme/p:how
LMVONOme/p:hr
JNNQRSme/p:i
]JHNNNme/p:ich
PJGRRTme/p:ics
UHGRQSme/p:in
ZENOOOme/p:inter
ZSDNNMme/p:is
EPXOOOme/p:ist
GXLPPPme/p:it
YLKONNme/p:job
GTROOOme/p:leave
bCGPOOme/p:leite
GXNOOOme/p:lift
FPVOOOme/p:locke
[HIPOOme/p:londo
YKLNNNme/p:makin
AWUOOOme/p:manag
EWROOOme/p:meet
AUWOOOme/p:meeti
FTROOOme/p:menti
HQTOOOme/p:met
XKJOOOme/p:min
XKLNNNme/p:mins
FRUOOOme/p:names
HVOOOOme/p:no
FTROOOme/p:not
IOUOOOme/p:notre
NXJNNNme/p:of
HSQOPPme/p:ok
DUUOOOme/p:on
]EKOOOme/p:our
`EHOOOme/p:over
JRQOOOme/p:own
B[QOOOme/p:panel
_FFPPOme/p:perso
CYQOOOme/p:pleas
IOWOOOme/p:pour
TINPPPme/p:prepa
FPWOOOme/p:progr
`EHOOOme/p:prope
JPROOOme/p:read
UMMONNme/p:recib
[HIPPOme/p:repor
bEEPOOme/p:role
FPVOOOme/p:ruft
EUSOOOme/p:salar
ZGLOOOme/p:sehr
`EIOONme/p:shoul
6\[NOOme/p:sie
CUXNNNme/p:speak
GQTOOOme/p:spree
LUPNNNme/p:staff
[HIOOOme/p:surpr
EZNOOOme/p:take
cCGOONme/p:tea
IPUOOOme/p:team
WLLNNNme/p:thank
DTTOOPme/p:that
R[GMLLme/p:the
BQVPPQme/p:they
`FDPPPme/p:this
]GHPPOme/p:throu
\IKONNme/p:time
WLMNNNme/p:tmrw
RHNPQQme/p:to
IRQOOOme/p:tools
FPWOOOme/p:two
JQPOPPme/p:us
[IIOOOme/p:voor
VLKOOOme/p:vorst
;U[OPQme/p:we
bEHONNme/p:we'll
ULMOOOme/p:went
EWUMMNme/p:will
YIIPPPme/p:would
ULLOOOme/p:you
ULMOOOme/p:you'd
ATZNNOme/p:you'l
XKHPPPme/p:your
TJTMMNme/p:¶
JOTOOOme/p:à
CSWOOOme/p:é
JNUOOOme/p:échan
[IKNONme/r0
@PRRRTme/r1:↵
ENQQQSme/r1:↵-
bGGONNme/r1:(
_HHNNNme/r1:(-
VMMNNNme/r1:+
YLLNNMme/r1:+-
XQRJJJme/r1:,
WQTJJJme/r1:,-
JPPPPPme/r1:-
[]FJIIme/r1:.
_[=LKKme/r1:.-
VMJOOOme/r1:a
VMJOOOme/r1:a-
WPINNNme/r1:am
[OHNMMme/r1:am-
fEBOOOme/r1:and
jACOONme/r1:and-
\KHONNme/r1:auf
WMLNNNme/r1:auf-
SUGONNme/r1:bel
USGNNNme/r1:bel-
FMYOOOme/r1:ben
FL[OOOme/r1:ben-
TTNLLLme/r1:bin-
cDCPPPme/r1:bring
eBEPOOme/r1:bring-
IcDNNNme/r1:call
FbCPPOme/r1:call-
^FGPOOme/r1:den
[GIPOOme/r1:den-
@LXRRSme/r1:don't
AMWQRRme/r1:don't-
^GIOOOme/r1:e
aBHPOOme/r1:e-
[LGONNme/r1:freue
_LDNNNme/r1:freue-
XMJOOOme/r1:freuen
QYGNNNme/r1:have
YQFNNMme/r1:have-
ILWOOOme/r1:her
IKXOOOme/r1:her-
EWMPPQme/r1:host
DWMQQQme/r1:host-
H_GONNme/r1:if
A`KOOOme/r1:if-
MYJNNNme/r1:ihnen
K[KNMMme/r1:ihnen-
ZJJOOOme/r1:kept
YKJOOOme/r1:kept-
F]IOOOme/r1:know
HWOOOOme/r1:know-
UKLOOOme/r1:lead
UKLOOOme/r1:lead-
]JDPOOme/r1:leite
]JEOOOme/r1:leite-
RZGMMMme/r1:look
RVINNNme/r1:look-
HWPONNme/r1:m'occ-
HTSOOOme/r1:m'occupe
KKWOOOme/r1:ne
KKWOOOme/r1:ne-
GLZOOOme/r1:non
EJ\PPOme/r1:non-
HI]OONme/r1:not
HI\OOOme/r1:not-
USKMMMme/r1:on
UPKNNNme/r1:on-
QEYNNNme/r1:only-
MXJNNNme/r1:organ-
XLJONOme/r1:os
GUPOOOme/r1:own
HUPOOOme/r1:own-
DH]PPPme/r1:pushe-
CK\PPPme/r1:pushed
LVMONNme/r1:put
KWKOOOme/r1:put-
VMKOOOme/r1:quedo
VMKOOOme/r1:quedo-
LWGPPPme/r1:ring
MXEPPPme/r1:ring-
fBCPOOme/r1:run
aHEONNme/r1:run-
^HGOOOme/r1:schui-
[IIOOOme/r1:schuif
NJWNNNme/r1:selbs-
KKXONNme/r1:selbst
bBEPPPme/r1:serai
c@FQPPme/r1:serai-
GXNOOOme/r1:shall
GVPOOOme/r1:shall-
LZHOOOme/r1:sie
XLJOOOme/r1:sie-
BZOPPPme/r1:solo
CZOOOPme/r1:solo-
HKXOOOme/r1:sorge
JHXPPPme/r1:sorge-
]HFOOOme/r1:spree-
ZLHOOOme/r1:spreekt
JHZOOOme/r1:stay
IIZOOOme/r1:stay-
\GGPPPme/r1:stel
[HHPPPme/r1:stel-
SHKQQRme/r1:stron-
HWQNNNme/r1:só
KPUNNNme/r1:só-
\HKONNme/r1:the
^GIOONme/r1:the-
XLKONNme/r1:uns
UNLONNme/r1:uns-
[GHPPPme/r1:viend-
ZIHPPOme/r1:viendrai
JNXNNNme/r1:vous
DRZNNNme/r1:vous-
TUOLLKme/r1:will
VTMMLLme/r1:will-
:T\PPPme/r1:won't
:T\PPPme/r1:won't-
UMMONNme/r1:would
TMMOOOme/r1:would-
IXLOOOme/r1:your
HYKOOOme/r1:your-
_GFPPOme/r2:.
aFDPPPme/r2:.-
QSIONPme/r2:0
HTKQQRme/r2:0-
TVJMMLme/r2:?
O^FNMMme/r2:?-
TW7QQTme/r2:@name
_T6PPRme/r2:@name-
ZHJOOOme/r2:a
YIKOOOme/r2:a-
EZKPPPme/r2:after
I]IOOOme/r2:after-
HYNNNNme/r2:allee-
FTVNNNme/r2:alleen
JJYOOOme/r2:an
HG\PPPme/r2:an-
UKMOOOme/r2:ask
WJLOOOme/r2:ask-
]GIOOOme/r2:avec
^GFPOOme/r2:avec-
FVTNNNme/r2:be
ERYNNNme/r2:be-
XLLNNNme/r2:chef
XLLNNNme/r2:chef-
LMWNNNme/r2:ci
LMXNNNme/r2:ci-
HXLOOOme/r2:coord-
IXLOOOme/r2:coordinator
\JEOOOme/r2:das
[KGOOOme/r2:das-
SXJMMLme/r2:die
NYKMMMme/r2:die-
LKVOOOme/r2:ea
ILWOOOme/r2:ea-
WJQNMMme/r2:er-
aDHOOOme/r2:forwa-
cBGPOOme/r2:forward
NUJOOOme/r2:ihnen
NUJOOOme/r2:ihnen-
JNTOOOme/r2:in
ILXOOOme/r2:in-
\GIOOOme/r2:it
^FHOOOme/r2:it-
ZTAONNme/r2:je
VUBOOOme/r2:je-
VLMNNNme/r2:like
VKMONNme/r2:like-
B^KPPPme/r2:meet
A^MOOOme/r2:meet-
XLJOOOme/r2:met
YLHOOOme/r2:met-
JF\POOme/r2:mich
IE^POOme/r2:mich-
VMLOOOme/r2:nochm-
WMKONNme/r2:nochmal
HUWMMLme/r2:nur
GTVNNMme/r2:nur-
QVHONNme/r2:o
WOHOONme/r2:o-
HYNONOme/r2:of
GYNOOOme/r2:of-
G\GPPPme/r2:on
EYQONNme/r2:on-
IaDOONme/r2:organ-
H]FPPPme/r2:organise
I[IOOOme/r2:organizo
[IHOOOme/r2:our
_HFOOOme/r2:our-
JG\OOOme/r2:out
IIZOOOme/r2:out-
GLYOOOme/r2:parti-
ELZPPPme/r2:participerai
VMJOOOme/r2:prese-
YLIOOOme/r2:presento
ZIHPPPme/r2:recev-
\IEPPPme/r2:recevrai
\DJPPPme/r2:ring
QJOPPPme/r2:ring-
HTRONNme/r2:seule-
HTRONNme/r2:seulement
ZCHRRRme/r2:sie
XYFLLLme/r2:the
VZDMMMme/r2:the-
XJKOOOme/r2:think-
\GHPOOme/r2:thinking
HWQNNNme/r2:this
JWQNMMme/r2:this-
HNYONNme/r2:time
HUQOOOme/r2:time-
fBEOOOme/r2:to
bEGOONme/r2:to-
UMKOOOme/r2:toda
VMJOOOme/r2:toda-
XLKNNNme/r2:two
YLJNNNme/r2:two-
VNKONNme/r2:uns
XMJOONme/r2:uns-
XMKNNNme/r2:unser
YLJNNNme/r2:unser-
\LINNMme/r2:values
BLWQRRme/r2:want
CKWQRRme/r2:want-
CbOMMLme/r2:you
PUOMLLme/r2:you-
]HIONNme/r2:zelf
]HIONNme/r2:zelf-
\FKOOOme/r3:↵
^EJOOOme/r3:↵-
BMRRRTme/r3:(
AOSRRTme/r3:(-
ZJKONNme/r3:)
ZKKNNNme/r3:)-
cDOMLKme/r3:,
iDDNNMme/r3:,-
W[IKKJme/r3:.
\[EJJIme/r3:.-
KXIOOOme/r3:0
GXNOOOme/r3:0-
mE@NNMme/r3:@name
kCBONMme/r3:@name-
SSGOOOme/r3:a
[GHPPPme/r3:a-
EZKPPPme/r3:after-
C[MPPPme/r3:afterwards
YHLOOOme/r3:and
[FLOOOme/r3:and-
GZJPPPme/r3:any
HXKPPPme/r3:any-
eFBOONme/r3:auf
hDBOOOme/r3:auf-
XGNOOOme/r3:avec
WESONNme/r3:avec-
WFPOOOme/r3:be
QIUOONme/r3:be-
HTPOOOme/r3:calen-
NEWPPPme/r3:call
ZDPONNme/r3:call-
UJLPPPme/r3:dabei
XHJPPPme/r3:dabei-
[HGPPPme/r3:dan
[HHPPPme/r3:dan-
VONMMMme/r3:de
]SHLKKme/r3:de-
HG\POOme/r3:dem
JIYPOOme/r3:dem-
ULMOOOme/r3:docs
VKLOOOme/r3:docs-
SWJMMMme/r3:einla-
QYJMMMme/r3:einladung
LXJONOme/r3:for
MVJOOOme/r3:for-
FYKPPPme/r3:für
E\JPPPme/r3:für-
]JGOOOme/r3:gespr-
[LFOOOme/r3:gespräch
NLVNNNme/r3:graag
VGOOOOme/r3:graag-
RHJRRRme/r3:i
SVHNNNme/r3:il
RVFNNNme/r3:il-
GRXNNNme/r3:in
EVSNNNme/r3:in-
EK]OOOme/r3:joini-
BH_PPPme/r3:joining
VMLONNme/r3:kurz
XLKONNme/r3:kurz-
VQFOOOme/r3:la
YQEONNme/r3:la-
MWFPPPme/r3:le
MXFPPPme/r3:le-
IZKOOOme/r3:link
E^IOOOme/r3:link-
JIZOOOme/r3:nicht
KFXPPPme/r3:nicht-
REYNNNme/r3:of
TCYNNMme/r3:of-
OGWOOOme/r3:off
OGXOOOme/r3:off-
GRRPPPme/r3:on
IRSOOOme/r3:on-
^GIONNme/r3:ook
ZJIOOOme/r3:ook-
GKYPPPme/r3:pas
FJ]OOOme/r3:pas-
[KKNNNme/r3:payme-
XKKOONme/r3:payments
ZLJNNNme/r3:postd-
YLKNNNme/r3:postdocs
CUWNNNme/r3:prese-
EXMPPPme/r3:room
FWKQQQme/r3:room-
HJZOOOme/r3:sarò
IKXPOOme/r3:sarò-
YIKOOOme/r3:so
=S`NNNme/r3:the
KI\NNNme/r3:the-
N<]QQRme/r3:to
M>]QQRme/r3:to-
DVVNNNme/r3:up
FTUNNNme/r3:up-
URGONNme/r3:you
LZEPOOme/r3:you-
RKTNNMme/r3:zelf
RKTNNMme/r3:zelf-
[HKOOOme/r3:zum
ZIIOOOme/r3:zum-
JBOTTWme/r:↵
>PSRRUme/r:↵ 0
WKLOOOme/r:↵ arriv
[NFONNme/r:!
NFMRRTme/r:(
bGFONNme/r:( @name
YKIOOOme/r:( @name ,
OGNQQTme/r:)
FNRPQSme/r:) ↵
[JJONNme/r:) .
MTRMMMme/r:+
EUSOOOme/r:+ 0
WMLNNNme/r:+ chef
YLLNNMme/r:+ chef @name
XFbIIHme/r:,
VBXONMme/r:, @name
JWMONNme/r:, boa
EXNOOOme/r:, but
UIMOOOme/r:, i'm
]BOONNme/r:, in
YLIONOme/r:, me
\EJPOOme/r:, my
HOUOOPme/r:, notre
VKLOOOme/r:, respo
HH\OOOme/r:, so
ZLIONNme/r:, then
YIIPPPme/r:, you
VNLNNMme/r:, your
PIOPPQme/r:-
WOJNNMme/r:- value
fpg543me/r:.
O@UQQTme/r:0
NNUNNMme/r:0 -
XFMPPPme/r:0 .
=YTPPPme/r:0 0
QXGNNMme/r:0 if
DSXNNOme/r::
?TXOPPme/r:: )
JOVNNNme/r:;
P[GNMMme/r:?
ALPSSWme/r:@name (
JFYPPQme/r:@name ,
^]9MLMme/r:@name .
MYHOONme/r:@name and
XLJOOOme/r:@name en
^GGPOOme/r:@name für
QHJRRSme/r:@name i
TSQLKKme/r:a
JZIOOOme/r:a agend
E\HPPPme/r:a new
USGNNNme/r:aan
[IJONNme/r:aan .
aGGNNNme/r:about
[JIOOOme/r:about the
_EGPPPme/r:about your
HQSOOOme/r:afloo
9^UOOOme/r:after
DMZPPPme/r:after the
G]HOOOme/r:agend
KVMOOOme/r:agend ,
LWKOOOme/r:agend .
YHPNNNme/r:al
IVRNNNme/r:allee
XJJOOOme/r:along
YIIPOOme/r:along .
ZKRLLLme/r:am
UBXONNme/r:an
JIYPOOme/r:an dem
Ud@LKJme/r:and
dAJONNme/r:and @name
ZJJOOOme/r:and @name ,
LXGPOOme/r:and someo
E[LOOOme/r:and take
\HJOONme/r:and the
NXJONNme/r:and two
XMKNNNme/r:and two postd
XJJOOOme/r:and would
F^LNNNme/r:any
MVIOOOme/r:are
SRHOOOme/r:arriv
WKLOOOme/r:arriv .
QNHQQQme/r:as
WJLOOOme/r:as every
]GHOOOme/r:ask
WJLOOOme/r:ask you
TUCOOOme/r:at
LWJOOOme/r:at the
]>WNNMme/r:auf
UNKOOOme/r:auf das
^FGPOOme/r:auf sie
]LEOOOme/r:auf unser
XMKNNNme/r:auf unser gespr
REXNNNme/r:avec
\GGPPPme/r:back
NEcLLKme/r:be
XJIPPPme/r:be inter
>LbOOOme/r:be joini
EVUNNNme/r:be on
DK`NNNme/r:be there
VKLOOOme/r:be your
EH\PPPme/r:becau
FYONOOme/r:befor
E\IPPPme/r:behal
I]EPPPme/r:behal of
NSIPPOme/r:bel
PUIOOOme/r:bel je
GKZOOOme/r:ben
GLZOOOme/r:ben er
GMXOOOme/r:ben er zelf
UQRLKKme/r:bij
WLQMMMme/r:bin
HKYPOOme/r:bin nicht
LWLONNme/r:boa
JWLOOOme/r:boa sorte
[HLONNme/r:book
CUVNNOme/r:both
EWROOOme/r:break
^?POOOme/r:bring
^EFPPPme/r:bring @name
WJJPOOme/r:bring our
WLMNNNme/r:bring you
?^KPPQme/r:but
DUVNNNme/r:but ping
OYGONNme/r:calen
HTPOOOme/r:calen 🙃
VUMLKKme/r:call
C\JPPPme/r:call ,
FJ[PPPme/r:call mysel
L\DPOOme/r:call you
JXMONNme/r:call you for
IMWOOOme/r:camer
ZIJOOOme/r:can
[HJOOOme/r:can tell
FVKQQRme/r:case
WLLNNNme/r:chair
WMMNNNme/r:chair of
[JHOOOme/r:chat
`GGOONme/r:chef
YLLNNMme/r:chef @name
HJZOOOme/r:ci
LMWNNNme/r:ci sarò
ZJIOOOme/r:collo
ZIHPOOme/r:collo .
`EHOOOme/r:con
IXLOOOme/r:coord
aEEPOOme/r:cv
\HFPPPme/r:cv .
VCSPOOme/r:da
YEQONNme/r:dabei
VFRONNme/r:dabei .
YHIPPPme/r:dan
GPVOOOme/r:danac kurz
G]IOOOme/r:date
G\JOOOme/r:date .
HNUPPOme/r:day
XWJLKKme/r:de
ETQPPPme/r:de l'org
GF]PPPme/r:dem
UVDONNme/r:den
`GEPOOme/r:den @name
\GHPOOme/r:den @name .
IQROOOme/r:der
?OQSSUme/r:desig
J^GNNNme/r:diary
F]IPOOme/r:diary .
ZJHOOOme/r:dich
SNULLLme/r:die
JOXNNNme/r:die @name
SQJOONme/r:die einla
XJKOOOme/r:dinsd
\GGPPPme/r:dinsd .
\HJOONme/r:direc
^FFPPPme/r:do
VKLOOOme/r:docs
CJXQQRme/r:don't
BKYQQRme/r:don't want
BLWQRSme/r:don't want to
FI[PPPme/r:drop
DKXPPQme/r:drop off
^IDPOOme/r:du
EPWOOOme/r:durch
FPWOOOme/r:durch ↵
cEGONNme/r:e
[IIOOOme/r:e @name
EL\OOOme/r:ea
[EKPPPme/r:een
RWDOOOme/r:ein
MXHOOOme/r:ein .
TVJMMMme/r:einla
VKLOOOme/r:else
VJLOOOme/r:else .
QDZONNme/r:en
XBOPPQme/r:entre
]GGPPPme/r:entre .
SGUONNme/r:er
PLVNNMme/r:er zelf
CTSOPPme/r:even
WJLOOOme/r:every
XJLOOOme/r:every else
dEEOONme/r:first
YJIPOOme/r:first ten
I^JNNNme/r:for
?bNNNNme/r:for @name
LVLONNme/r:for a
aEDPPPme/r:for the
RUINNNme/r:for you
g?EPOOme/r:forwa
eAFPOOme/r:forwa to
^LCOOOme/r:freue
]LEOOOme/r:freue mich
]KFOOOme/r:freue mich auf
XMJONNme/r:freue uns
WMKOONme/r:freue uns auf
^IFOOOme/r:from
XKLOONme/r:front
WLNNNNme/r:front of
RYENNNme/r:für
TCUPOOme/r:für @name
]HGPOPme/r:gern
VKQMMMme/r:gespr
WMKNNNme/r:gespr !
aKAOOOme/r:gespr .
IUOOOOme/r:ging
WLLNNNme/r:gover
\EQNMMme/r:graag
[GHPPPme/r:graag dinsd
VLMOONme/r:group
^GHOOOme/r:haré
ZHHPPPme/r:haré la
QWJNNMme/r:have
UUFNNNme/r:hear
ZHLOOOme/r:hear about
G]KNNNme/r:her
LKVOOOme/r:her ea
HXLOOPme/r:het ging
UMLOOOme/r:hin
JYJOOOme/r:hoe
KWLOOOme/r:hoe het
D\JPPQme/r:host
IVLPPPme/r:host the
DYMPPQme/r:host the room
PYINMMme/r:how
OGMRRSme/r:i
UHOOOOme/r:i'm
P]HLLLme/r:if
ZIKOOOme/r:if it
C]MOOOme/r:if the
E]GPPPme/r:if you
VVFNMMme/r:ihnen
PWKNMMme/r:ihnen die
QXJMMMme/r:ihnen die einla
VMLONNme/r:ihnen hin
WVDNNMme/r:il
ZJIOOOme/r:il collo
ODZOOOme/r:im
SWLLLKme/r:in
XKLNNNme/r:in front
KIYOOOme/r:in on
YIKOOOme/r:in septe
MKWONNme/r:in the
eADPPPme/r:inter
e@CQQQme/r:inter you
NM[LLLme/r:it
[IKOONme/r:it ↵
KHZOOOme/r:it .
WJTMLLme/r:je
YJHPPPme/r:je dan
[IGPPPme/r:join
YKHPOOme/r:join for
[GLOOOme/r:joini
CTVOOOme/r:just
`FEPPPme/r:kenne
`FEPPPme/r:kenne .
WLLOOOme/r:kept
ZJIOOOme/r:kept think
YJJOOOme/r:kept think of
JWMOOOme/r:know
JXMNNNme/r:know of
GZNNNNme/r:know of any
B[OOOOme/r:kurz
FPVOOOme/r:kurz durch
VMLOONme/r:kurz mit
HQTOOOme/r:l'org
HOVOOOme/r:l'org .
SFXNMMme/r:la
dFEONNme/r:la entre
PYEOONme/r:le
VKLOOOme/r:lead
UKLOOOme/r:lead the
ULMOOOme/r:lead the docs
CJ^PPPme/r:leave
\JFOOOme/r:leite
[IGPPPme/r:leite das
]GIPOOme/r:like
ZHKOOOme/r:like to
I`GNNNme/r:link
HZIOOOme/r:link .
IVLPPPme/r:lobby
GXNOOOme/r:lobby and
VVGMMMme/r:look
E]KOOOme/r:look after
cAGPOOme/r:look forwa
cBGPPOme/r:look forwa to
PIWNNNme/r:luego
GXMPPOme/r:m'occ
HQVOOOme/r:m'occ seule
F[IPPPme/r:m'occ seule de
SDXONNme/r:mache
URHONNme/r:me
TKOOOOme/r:me if
KKWOOOme/r:me on
YLIONOme/r:me quedo
VSHNNMme/r:meet
FYMOOOme/r:meet you
RIQOOOme/r:meeti
VJMOOOme/r:meeti you
YLHOOOme/r:met
XLIOOOme/r:met @name
NIXNNNme/r:mich
^LDOOOme/r:mich auf
_JEOOOme/r:minut
bGEOOOme/r:mit
ZKHOOOme/r:mit ihnen
^EIOOOme/r:mobil
TOLONNme/r:money
IPPPPPme/r:money ,
YIJOOOme/r:more
[HJOOOme/r:more in
ZJIOOOme/r:my
PFXOOOme/r:mysel
SEWONNme/r:mysel .
BJ^PPPme/r:n'y
GQTOOOme/r:na afloo
IHZPPPme/r:ne
E_HOOOme/r:new
E_HOOOme/r:new date
IC^PPPme/r:nicht
HJ[OOOme/r:nicht dabei
JI[ONNme/r:niet
JIZOOOme/r:niet bij
FIZPPPme/r:no
YJIPOOme/r:noch
WMKNNNme/r:nochm
WLKONNme/r:nochm kurz
LMVNNNme/r:non
LLWNNNme/r:non ci
IKYOOOme/r:non ci sarò
GG]POOme/r:not
LLUOOOme/r:not in
ILXOOOme/r:not in the
KKVPPPme/r:notre
]DKPPPme/r:numbe
BUWOOOme/r:nur
IVNOOOme/r:nur für
OVHOOOme/r:o
RXPKKJme/r:of
G[NNNNme/r:of any
VLLOOOme/r:of gover
ZIJOOOme/r:of the
HHWQQQme/r:off
RUHNNNme/r:om
RSYJIIme/r:on
BXUNNNme/r:on +
]PGMMLme/r:on 0
RRGPPOme/r:on behal
INVOOOme/r:on camer
ZFVLLLme/r:on the
[DOONNme/r:on the call
aCFPPPme/r:on your
aEGOOOme/r:one
[GLOOOme/r:one waiti
JZGPPPme/r:only organ
I[GPPPme/r:only organ the
_GHONNme/r:ook
]HIOOOme/r:ook aan
KaDNNNme/r:organ
LYKNNNme/r:organ a
JZGPPPme/r:organ the
KTONOOme/r:os prese
YLJONOme/r:os prese ,
gECONNme/r:our
KHZOOOme/r:out
GTQOOOme/r:own
GUPOOOme/r:own the
JSPOOOme/r:own the calen
KKWOOOme/r:parti
HOWOOOme/r:parti pas
FJ^OOOme/r:pas
ELZOOOme/r:pas .
\JJNNNme/r:payme
UUGNNNme/r:peopl
]IHOONme/r:perso
\JHOOOme/r:perso )
CUWOOOme/r:ping
ETUNNNme/r:ping me
ZKJNNNme/r:postd
WMKNNNme/r:postd (
ULNNNNme/r:prese ,
BJ[QQQme/r:pushe
CH_PPPme/r:pushe you
BH_PPQme/r:pushe you to
LXIOOOme/r:put
HXMOOOme/r:put this
GZKOOOme/r:put this in
]KGONNme/r:quedo
\KGOOOme/r:quedo toda
WLJOOOme/r:quedo toda la
[GIPPPme/r:recev
^EGPPPme/r:recru
XMIOOOme/r:respo
ULLOOOme/r:respo du
ZNEOOOme/r:ring
NVHOOOme/r:ring you
FYLPPPme/r:room
eBCPPPme/r:run
^JGONNme/r:run the
\HHOOOme/r:run the payme
UKMOOOme/r:same
UKMOOOme/r:same quest
EJ_ONNme/r:sarò
\HJONNme/r:schui
\IIOOOme/r:schui zelf
[JIOOOme/r:schui zelf ook
?RYPPPme/r:secon
PHVOOOme/r:see
LKVOOOme/r:see me
RGVNNNme/r:selbs
I[GPPPme/r:send
ISQOOOme/r:sendi
`FGOOOme/r:septe
YJKOOOme/r:septe .
XESNNNme/r:serai
XLIOOOme/r:serai avec
VKKOOOme/r:serai avec @name
ILYOOOme/r:serai pas
HMXOOOme/r:seule
INWOOOme/r:seule de
GWNOOOme/r:shall
GWPOOOme/r:shall meet
FYNOOOme/r:shall meet you
WLIOOOme/r:sie
JD^OOOme/r:so
LLVOOOme/r:so you
GYONNNme/r:solo
MYEPOOme/r:someo
IKWPPPme/r:sorge
JIXPPOme/r:sorge nur
GJ[OOOme/r:sorge nur für
JZKOONme/r:sorte
JZKOONme/r:sorte !
^HFOOOme/r:spree
WLIOOOme/r:spree met
YLIOOOme/r:spree met @name
IH\OOOme/r:stay
IIXPPPme/r:stay out
[HHPPPme/r:stel
ZIHPPPme/r:stel je
YIJPOOme/r:stel je dan
SIKPQQme/r:stron @name
SIKQQQme/r:stron @name i
IWSMMMme/r:só
LXKNNNme/r:só organ
LXKNNNme/r:só organ a
NUHOOOme/r:take
JWKOOOme/r:take you
RSJONNme/r:talk
RRJONNme/r:talk .
PWEOOOme/r:te
[HHPPPme/r:te haré
`FGOOOme/r:team
bDGOOOme/r:tell
XJKOOOme/r:tell me
]GIOOOme/r:tell you
[IHOOOme/r:ten
ZIGPPPme/r:ten minut
\WSGGFme/r:the
GZJPPPme/r:the calen
XNNMMMme/r:the call
KYFPPPme/r:the case
HQRPPPme/r:the day
I\GPPPme/r:the diary
VKLOOOme/r:the docs
XJIPOOme/r:the first
@`MOOOme/r:the link
GWPOOOme/r:the lobby
[FKPOOme/r:the one
YIIPPPme/r:the payme
GVLPPQme/r:the room
ULLOOOme/r:the same
_JHNNNme/r:then
FKZPPPme/r:there
ZJIOOOme/r:think
YIJOOOme/r:think of
C`ULKKme/r:this
JZHOOOme/r:this in
\EJOOOme/r:throu
GQWONNme/r:time
EP\NNNme/r:time .
BN\OOOme/r:to 0
ULMOOOme/r:to bring
TUFNNNme/r:to hear
WHMOOOme/r:to meeti
XHJPPPme/r:to take
ZLHONNme/r:toda
\KGOOOme/r:toda la
KRTNMMme/r:two
XLKNNNme/r:two postd
@SYOOPme/r:un
`EEPPPme/r:und
]KGNNNme/r:uns
YMIOONme/r:uns auf
VMLONNme/r:uns nochm kurz
_KEOONme/r:unser
]LDOOOme/r:unser gespr
L\LMMMme/r:up
IPPPQQme/r:value
[HHPPPme/r:viend
\HGPPPme/r:viend avec
SC]NMMme/r:voor
WFNPPPme/r:vou
XHRNMMme/r:vous
YHIPPPme/r:vous recev
\GJOOOme/r:waiti
[GKOOOme/r:waiti for
JLWOOPme/r:want
NGVOOPme/r:want to
WJKOOOme/r:what
YMIOONme/r:whole
JUXLKLme/r:will
XJKOOOme/r:will ask
VKMOOOme/r:will ask you
gAAPPPme/r:will be
FIZPPPme/r:will drop
XFLPPPme/r:will ring
[EKPPPme/r:will ring you
NVFPPPme/r:with
\GIOOOme/r:with you
BSXOOOme/r:won't
7W[PPPme/r:won't be
BH_PPPme/r:won't be joini
AWUOOOme/r:won't be on
IKYOOOme/r:won't see
YILOOOme/r:work
ZJHOOOme/r:would
ULLOOOme/r:would be
XKKOONme/r:would like
ULMOONme/r:would like to
@]JQQQme/r:write
KSTMMMme/r:y
UMMONNme/r:y luego
SaUFFEme/r:you
ZMJNMMme/r:you .
H[IOOOme/r:you at
LVNNNNme/r:you for
XJKOOOme/r:you in
\HIOOOme/r:you more
_CIPPPme/r:you on
KYHPPOme/r:you the
\EKOOOme/r:you throu
EJ[PPPme/r:you to
FYMOOOme/r:you up
LJVOOOme/r:you won't
]MCOONme/r:your
C\NOOOme/r:your coord
]GHOOOme/r:your cv
_LHNMLme/r:your quest
aHKMMLme/r:zelf
HMWOOOme/r:zelf niet
]HJONNme/r:zelf ook
l<FONNme/r:zum
TJPOOOme/r:à
ITPOOOme/r:🙃
acb=;<me/self:1
NETPPRme:↵
\LHNNNme:!
XBJQQTme:(
?NSRSVme:)
GQTONQme:+
XS_EDGme:,
YDJQPQme:-
ajf997me:.
QDLRQVme:0
WMLNNNme::
NRUMMLme:;
ZKJONNme:>
X]GKJJme:?
^WPFFIme:@name
QZNKKKme:a
QWEOOOme:aan
j?APPPme:about
\GKOONme:addit
IQROOOme:afloo
@WZNNNme:after
HRTOOOme:again
K[IONNme:agend
WHQNNNme:al
CN[OOPme:all
QI[MLLme:allee
YJJOOOme:along
UIQNNNme:als
UCWONNme:an
UXILLLme:and
SSIONNme:anrei
KaDONNme:any
\IHOOOme:appli
NUKOOOme:are
RTEPOOme:arriv
_FCQPQme:as
NPTNMMme:ask
[FKOOOme:asked
^NBOONme:at
J]DPPOme:attac
\?UNNNme:auf
LYIOOOme:auftr
UPLONMme:autom
ZDRNNNme:avec
]HFPPPme:back
]HHOOOme:backe
VKMOOOme:backg
LWJOOOme:balie
OJ\MLLme:be
GJYPPPme:becau
GZMOOOme:befor
DK^OOOme:ben
NZJNMMme:bespr
TMLOOOme:betri
SQTLKKme:bij
QXNLKKme:bin
JZKOONme:boa
[HLNNNme:book
IXLOOOme:booke
GURNOOme:both
=\XMMNme:break
f<MONNme:bring
^GHOOOme:burea
D[IPQQme:but
\LINNMme:café
PXFNNNme:calen
H^QLLLme:call
KJWOOOme:camer
P[FNNMme:can
CVLQQSme:case
[LJNNNme:charl
_GFOOOme:chat
_HGONNme:chef
VJVMLLme:ci
LVKOOOme:clien
HJZOOOme:colle
aCHPPOme:collo
`DIOONme:compu
bEHOONme:con
WDSOOOme:conve
IXLOOOme:coord
WLLNNNme:core
aFEOOOme:cv
NJUOOOme:da
UGSNNNme:dabei
^FFPPPme:dan
UJOOONme:danac
`GDPPOme:dans
GQWNNNme:das
F^HOOOme:date
HNUPOOme:day
NYRKKKme:de
VMKOONme:dear
JH[OOOme:dem
SVEOONme:den
IPRPPPme:der
PJTOOOme:des
MIOQQSme:desig
K\FOOOme:diary
\IGOOOme:dich
LW\IIHme:die
\HHOOOme:dinsd
ULLOOOme:dir
ZGJPPPme:direc
TIJQQRme:do
TLMOOOme:docs
QJIQRRme:does
FKXPPPme:don't
CH_PPPme:drill
TMLOOOme:dritt
CI[QQQme:drop
]IGOONme:du
GPUOOOme:durch
l?DOONme:e
KMVOOOme:ea
_DIOOOme:een
ZNEOOOme:ein
WMKNNNme:einla
]FHOOOme:else
\@UNMMme:en
^CKOOOme:entre
RIWNMMme:er
]MINMMme:es
NC[OOOme:estar
[IIOOOme:et
DSVOOOme:even
HQTOOOme:eveni
XJKOOOme:every
DSVOOOme:feedb
j@DOONme:first
W`CKKJme:for
h>EPPOme:forwa
GKZOOOme:frage
HPQPPPme:frame
fGAOONme:freue
fDEOONme:from
YJLNNNme:front
O_CNMMme:für
HZIPPOme:geben
]FFPPPme:gentl
JYHPPPme:gern
JHYOOQme:gespr
GXNOOOme:ging
ZGLOOOme:give
UMLOONme:go
WLLNNNme:goes
VLLOOOme:gover
[GONNMme:graag
]GGPPPme:grill
aGHNNNme:groet
[JKNNNme:group
`HEOOOme:half
XKIPPPme:haré
BG`PPQme:has
OXIONNme:have
[IJOONme:head
RXEONNme:hear
FZTMLLme:her
RVNMLLme:het
^HFOOOme:hi
WMKONNme:hin
]HHOONme:hirin
GYLOOOme:his
GWPOOOme:hoe
HVKPPPme:host
JRWMLMme:hour
UXDNNMme:how
ZJKNNNme:hr
]GGPPPme:i'll
LKUOOOme:i'm
DK\PPPme:i've
UMONNNme:ich
Q`IKKKme:if
U[EMLLme:ihnen
MXHOOOme:ihr
UHTNNMme:ik
ZTDNMMme:il
OPUMMLme:im
VOTKKKme:in
\AKQQQme:inter
OGYONNme:intro
JVNOOOme:invit
TETOOOme:is
SGSOOOme:it
PURLLKme:je
\HIOOOme:job
_HFOOOme:join
UFSONOme:joini
NJVOOOme:kan
YGMOOOme:kenne
ZJIOOOme:kept
IZLNNNme:know
IZLONNme:kurz
HSSONNme:l'org
aASMLLme:la
YJJOOOme:lab
QXDOOOme:lade
NKVOONme:last
WPHONNme:late
?WUPPPme:le
`GHOONme:lead
GJZOOPme:leave
bEDPPPme:leite
HYONNNme:let
FPVOOOme:lg
]HHOONme:like
E`JNNNme:link
JE\PPPme:llama
GXNOOOme:lobby
YKLNNNme:londo
VXGMMMme:look
PIVNNNme:luego
JPTONNme:m'occ
OC\ONNme:mache
]FHPOOme:macht
WQOLKKme:me
QTIOOOme:meet
DTVNOOme:meeti
_JEOOOme:met
OHXNNNme:mich
^IGOONme:min
cGFNNMme:minut
lA@OONme:mit
]FIPOOme:mobil
cBFPOOme:monda
UNLOONme:money
YIKOOOme:more
gCBPOOme:my
MJVOOOme:mysel
SHPPPPme:möcht
GMYOOOme:n'y
KKWOOOme:ne
G[IPPPme:need
IKWPPOme:nehme
F_HOOOme:new
PG_MLLme:nicht
NI[NMMme:niet
KD]OOOme:no
WKJOOOme:noch
TNLOOOme:nochm
JLXOOOme:non
BH^QPPme:not
OJSOOPme:notes
\EJPOOme:numbe
FZQNMMme:nur
LIYOOOme:não
XRFNNNme:o
MZLMMMme:of
KIWOOPme:off
GTSOOOme:ok
TSINNNme:om
XSTJIIme:on
cCGOOOme:one
KI[ONNme:only
^GIONNme:ook
L\EOOOme:organ
^ADRRSme:our
JIZOOOme:out
JROPPPme:own
IZJOOOme:panel
KJXOOOme:parti
BJ_OOOme:pas
]JJNNNme:payme
YRFNNNme:peopl
UKNOOOme:per
\JGOOOme:perso
GTROOOme:pick
?YUOOOme:pleas
PILQRRme:po
\KJNNNme:postd
DTWNOOme:prep
PTNMMMme:prese
CI^PPPme:pushe
MRVMLLme:put
WLJOOOme:quedo
RTRLKKme:quest
TMLOOOme:re
HXMOOOme:recep
ZHHPPPme:recev
\GHPOOme:recru
WLLNNNme:remot
WLLNNNme:repor
JMTOOPme:respo
OUIOOOme:ring
ZJHOOPme:role
HVLPPPme:room
XHMOOOme:rsvp
FPWOOOme:ruf
`IFONNme:run
ZGKOOOme:runni
WLJOOOme:sales
aFEPOOme:same
XKLOOOme:sarem
WIONNNme:sarò
YJKOOOme:schui
DQWOPPme:secon
KCbNNNme:see
OJVNNNme:selbs
F[IPPPme:send
FUROOOme:sendi
`FGOOOme:septe
VBWONNme:serai
YJJOOOme:servi
BVXNNNme:setti
WLKONNme:setze
HXMOOOme:seule
FYNOOOme:shall
LIQQQQme:she'l
IOQPPQme:show
K[FOOOme:sie
HPUOOOme:slide
XJKOOOme:slot
AJ`POOme:so
HWQNNNme:solo
WJLOOOme:someb
NYEPOOme:someo
ETTOOOme:somet
HIYPPPme:sorge
KXLOONme:sorte
[IHOOOme:sprec
gCCOOOme:spree
IH\OOOme:stay
WIJPPPme:stel
MFXPPPme:stell
HSROOOme:strai
PJKQRRme:stron
IXQNMMme:só
KWIOOOme:take
KTNOOOme:talk
JOWNNNme:talki
RYCONOme:te
FE_PPPme:tea
]DQNMMme:team
LKVOOOme:teil
ZJHOOOme:teiln
]NENNNme:tell
_HFOOOme:ten
]EKPOOme:test
THQOOOme:text
XHWMLKme:that
DSTOOPme:that'
[YUFFFme:the
ZINNNNme:then
GI]OOOme:there
[KIONNme:thing
]IINNNme:think
EY]KKJme:this
]FHPPPme:throu
VUKLLKme:time
ZNMLLLme:to
[KHOOOme:toda
]FJOONme:tried
[JIOOOme:tu
OWJNNNme:two
]FFPPPme:um
ARYOOPme:un
V>[ONMme:und
[KIONNme:uns
^KFONNme:unser
HZTLLLme:up
TOKOOOme:us
XIJOOOme:vacan
]GGPPPme:viend
FUROOOme:voice
NVKOONme:von
TBYOOOme:voor
TGQOOOme:vou
\HJOOOme:waiti
KMWNNOme:want
TITNNNme:way
QJROOPme:we
FRVNOOme:wedne
MVHPPPme:went
`ICPOOme:werde
[GIPOOme:what
AZKQQRme:when
NTIOOQme:who
`HEOOOme:whole
LYKNNNme:wie
VMKOOOme:wir
\KJNNMme:with
CL[PPPme:witho
9R`OOPme:won't
ZHKOOOme:work
[JJONNme:would
;`IQRSme:write
\KLMMMme:y
OKVNNNme:yo
W[ZEEDme:you
JVNOONme:you'l
OJOPQQme:you'r
cFBPPOme:your
UOMNNMme:yours
[JNMMMme:zelf
LLWONNme:zijn
DUTOOOme:zu
i=GOOOme:zum
IKWPPPme:¶
CK]PPPme:à
NEXPOOme:übern
OZJMMMme:übers
RJERRUme:–
GSQOOOme:🙃
^GSASNn:↵
NLTMOOn:#
lBHLIMn:'
HUQC]Ln:(
TUFL_An:)
BQ[OMPn:*
eCNIOLn:+
ZPQ8`Gn:,
=TXJQUn:-
WDQIZKn:/
SQDCo?n:0
RV]9YDn::
IGLcRJn:;
WJNNNPn:<
[KMOLLn:>
TXNW]-n:@name
QGJOYNn:a
INNNOXn:abend
ZMLOKLn:ablau
kBLMIKn:about
fGHMSFn:abrec
ZIIMLUn:addit
DTRPMRn:addre
YMGOOOn:afloo
@XUMPPn:after
<QWPWNn:ag
[ILPOKn:again
OPLOTMn:agend
IRROOOn:agree
ERWONOn:ai
HWSNLMn:al
BRSPSPn:all
<WYNRNn:als
HOMNSTn:am
UIJNVNn:analy
BVWOONn:anche
M]QKFNn:and
;WXLQSn:anhan
IPRPPOn:annul
gFHMQEn:anrei
IQONMVn:any
8ZTNUOn:anyth
?]QOOPn:aplic
`HIMOMn:aport
NNNMNTn:app
4\RMWTn:appli
^MIOLLn:apres
[KFOOPn:après
FWQOOOn:aqui
^IINOMn:arbei
PGNKQYn:are
BSSNUPn:arriv
\IKOKOn:as
QHIK^On:ask
PTOIVHn:at
GQQQLSn:attac
LKSJQVn:auf
?PTOOYn:auswe
BWRNTNn:avec
]LHMLOn:backe
nEB\AGn:be
ZHMMNQn:behal
^EKOOMn:behav
XKNOMMn:behin
]JIOPKn:bei
bGIOOKn:bekom
FRNNVOn:bel
WMIOOOn:ben
YJHOQPn:berei
GQSOQOn:berli
7XYMTRn:betri
AUTNQQn:bient
CXLLWPn:bij
KNUNOOn:bin
WHMNNRn:biolo
;PVNWSn:bitte
RKJORQn:boa
WPMOHPn:booke
HSSPNNn:booki
dKEPJMn:break
JaTFMHn:bring
\HIPNOn:build
ZMLOHPn:busin
FVOPOPn:but
7\RORTn:by
ROIPQPn:c
TMLOOOn:cal
`KPQNAn:calen
HIJO_Qn:call
FORLTRn:camer
=N\OVOn:cance
TQSAKVn:candi
ZKEOORn:car
^HKLQMn:case
JORNQPn:casua
LNLOTQn:cfo
IRWONLn:chang
PVSMIKn:chiam
^IINNNn:child
DVPOOSn:clic
YMMNJPn:code
FVRMRNn:colle
:^VNPNn:com
\LEPNOn:come
<ZUNQQn:comes
GLOOVSn:compe
CSQNUOn:compo
FTQLOTn:compu
DVPNQQn:comun
=ZRNUOn:con
<XQNSSn:concu
FVPOPPn:confe
XGNQHTn:confi
DTUOOPn:conhe
PEXOPNn:consu
JUQOLOn:conta
DPOOWQn:convi
EXWNKMn:coord
VLNONMn:criti
LMNNUOn:curre
8W[KMWn:cv
`HHOMNn:d'ide
aGGOMOn:d'une
MOINSUn:da
ETQNRPn:dan
^JHNNNn:data
XLLONMn:dbs
@bIKTPn:de
VKMOONn:dear
BWRNROn:deep-
UMRNLLn:deine
FSPOOSn:della
KLTLRRn:dem
IMNNQWn:dense
HRPOORn:deput
QINMQUn:der
WKLNOOn:despu
KOUNNPn:di
WENIURn:dial
cGGPPJn:diary
DQ[MOOn:dich
HPURPKn:die
VKKNRNn:dir
7]WLSPn:direc
DTUOONn:diret
dEDPNOn:displ
AXPNOTn:dispo
]HKNOMn:dni
L_OJFOn:do
VLMONOn:don't
WKJPOPn:door
TLLOPOn:dopo
[JKONLn:dołąc
XKNMJRn:dress
TPMNOMn:e
ZKKMONn:ea
ZMLLPLn:each
ERUNQOn:early
@RZNPOn:edit
EQTOQOn:edite
ERWONOn:edito
VKLRMMn:edt
OKLNWOn:een
LMPMOTn:ein
CTRORPn:el
>ZQOQQn:em
WRJLLQn:email
NTKMRNn:en
\HFL\Hn:end
=URMVRn:energ
A[QOOOn:eng
uHJAEMn:engin
EILKdQn:entre
hFDNOKn:er
EPPOOWn:ergeb
?UPMUUn:es
HQROPOn:esta
BYRNPOn:et
HRWNPKn:europ
XMHOOOn:even
LQVPMJn:eveni
VLMONOn:ever
ASZONOn:ex-fm
^HIOOMn:execu
SKLNTNn:exerc
ZGLNOPn:expec
YJKNOOn:expon
:XVNSRn:fachl
YLINOOn:fait
]HIONPn:falar
TKPOOMn:feedb
GROOOSn:files
UIPLPQn:find
HSROPOn:finde
?YUMQPn:fine
VLMONOn:finis
QJIKUVn:first
TNOLQLn:for
YKIMLTn:fragt
WGGPTPn:freue
Q`RNFBn:from
]GJONOn:front
HLKKcLn:funct
9XRNVSn:furth
QJKSORn:für
G^PMKNn:gate
ETPOORn:gc
ZJIOOOn:geldi
WOIONNn:gener
UKRLKQn:gern
:\QNQTn:gesen
LbMIMJn:gespr
\IIONNn:geste
LMONNUn:gibt
SNTQQDn:googl
`LJJNMn:grab
]IINONn:guine
EUPOQPn:ha
YKKNOOn:habrá
>UZLNSn:hand
ULMONOn:has
OJRNPQn:have
VFJaIJn:he
`HRKIKn:head
SWIMKNn:heads
YLJNONn:headt
UNLOOOn:helaa
VIMMROn:help
GRVONNn:helpe
lBCIZFn:her
GcMJOJn:het
QIPLPUn:hier
UMJOOOn:hoe
XMNOIOn:hotel
aJILNLn:how
8WWLWQn:hr
\RGMJNn:i
TNJNOQn:i'll
]JMLLNn:i'm
XLLNONn:i've
DUPMLWn:ich
/`YNTQn:id
WGNKOSn:if
QLTOJPn:ihre
LRKKTQn:ik
CUVOONn:il
GOULNTn:im
HOMNPXn:immer
\@E^QKn:in
WPQNHLn:indic
=UVMUPn:infor
VMMOMNn:infra
DYQNOOn:ingre
@WSONSn:inten
M`GZEGn:inter
[IJNOOn:inves
bGKQOEn:invit
TLLPOOn:io
?ZPNPSn:iphon
ILULNUn:is
;V[MQOn:ist
9ZMOXSn:it
[JLONMn:ja
WLMPLOn:jd
:dNG_In:je
jIQCEMn:job
FVPPPNn:join
>USNSSn:july
BSQQQRn:just
MTJPNQn:kaffe
9[WNOQn:kan
ZKLONLn:kciuk
NINMSUn:klick
[IGPOPn:kom
HTNLXMn:la
dIIJKOn:lasse
;UQNZQn:le
@RQMWRn:lead
XKLOMNn:leben
YJHPOPn:legit
WJMMOOn:libra
VKUPNFn:like
BSYONOn:likes
IRROOOn:line
cIINKLn:link
0ZVKZUn:locat
FcOKMKn:locke
DTTPNOn:look
CZPOOOn:loop
LKSINYn:ltd
H\MOKNn:make
`HJRJMn:mal
ITSMPNn:manag
CUQNTOn:marca
_KIMNLn:may
XJTKLNn:me
=XSLTRn:medew
[JGPOPn:mee
>UQLaJn:meet
JTQNPMn:meeti
AZQNOQn:meine
=VTOOTn:meist
WLIQLQn:melde
AVVNNQn:menti
bGFOMNn:merci
AYQKVNn:met
JPNKQUn:micro
cJFMLNn:min
fHOKJHn:minut
fGFQREn:mit
IMRLNXn:mitbr
@TVKNWn:mobil
1]YMXNn:more
[JJONNn:munir
fAHOMOn:my
BZQNOPn:móvel
BWKNTTn:na
=VWMQQn:naar
VKLMLTn:nach
ZKLOMNn:nachf
CWRNROn:nda
VGRONNn:need
SKLTOMn:netzl
[KHQLPn:new
^JMMJNn:ng
HPPMNVn:nicht
[JKONLn:nie
`IAPOPn:niet
NIUQRLn:no
WKMONOn:nobod
VRPNIKn:noi
CWRNPOn:noon
>R_INUn:not
^HGOONn:note
\HIMLTn:notes
LNYRILn:nothi
3Z^LTOn:numbe
XOQNHLn:numer
KOMNMVn:nutze
GQSOPOn:não
@ZOMSQn:o
AVTOOQn:odděl
YFMNMTn:oder
WJK^BNn:of
JRPPOPn:off
YIOPOJn:og
XKKNOOn:ok
eL@HPQn:on
jJILJGn:one
BaQOLKn:only
DRQMSTn:ook
:WXMUOn:op
DXPNPPn:opdra
B\ONQNn:open
>PXOPTn:or
XLLPLNn:ore
TKTOJNn:os
>[TOOOn:ou
3ZSL[Tn:our
L]NJMLn:out
@TZNNPn:p2
GaKNNKn:paper
ISHLSVn:para
\JDOOQn:park
DTONSRn:parte
<XUNQQn:passc
cEDPNOn:pay
?YSNQOn:peopl
XNKPIPn:per
9XXMRRn:perso
DUOOOUn:phd
AVQNVOn:phone
?XSNRQn:photo
[JINOOn:pigs
QHRNPPn:pin
CRTNOUn:ping
]IHONOn:pièce
GFWHUYn:pleas
OKLM_Hn:pm
BVVMNPn:po
^IKPJNn:point
\IGOOOn:poort
GKROWPn:posit
AQOOYQn:poste
`HIPMLn:postk
BTPMQUn:posíl
INIPYRn:pour
AWTOOQn:poved
AUPNQUn:pozvá
hHFJIRn:pregu
KOWONLn:prep
?UWOQNn:prepa
VKNMOOn:pres
GPSQQOn:prese
@URKXQn:produ
WJMSHRn:progr
aLHPMGn:proje
UMLOOOn:provi
\HINPOn:proye
S\LKHLn:ps
PMUPLMn:puede
`GHNOOn:put
AUPMQVn:přílo
HSOOPPn:que
mADRHMn:quest
OYKNJOn:quick
WKMMOOn:quiet
ULLOOOn:racco
CYQOOOn:raise
HOQLQTn:raumg
NKVOPLn:reach
JSPNQNn:recep
RVRMIJn:recru
7`PPJYn:regis
:SOMYXn:rekru
VMLKLTn:reply
:U\OQPn:resch
WMIOOOn:retou
@[RNOPn:reuni
ULLNNQn:revie
:XYMRQn:ring
AWSNORn:riuni
oADLMMn:role
SJOOQOn:round
YDKQLSn:rozmo
\EMOMPn:run
KTPQKPn:rundg
CYPOOOn:réuni
DRQNOUn:sal
XOIMNOn:sala
=VXONRn:salar
VMMOLNn:salut
`DLOLOn:same
AWWNNNn:sarà
ULLOOOn:sarò
RJMSPNn:scada
WPJPLMn:sched
GQTRNNn:schuh
HPPLRTn:schui
LPUNNMn:scree
EUPNQQn:se
KPKMOXn:searc
EM`IOOn:seat
VMMOMNn:seats
=S[OPPn:secti
UOUNHJn:see
YJIMPRn:selbe
TMMNOOn:selbs
K`IKLNn:sends
hDFMNMn:senio
THLNTPn:servi
KOMNVNn:seu
FQTOPOn:seção
JRTNQLn:share
\GKaDFn:she
]IJNNNn:show
YLLOMNn:siche
AKSMZUn:sie
=VTNOUn:siehe
@PWPSPn:sind
^HINOMn:sit
<XUNRQn:sl
DWRMROn:slide
ePMJIEn:snack
kDEMKNn:so
BSYOMPn:solo
MLLMPWn:sorry
SKJOSQn:sorte
ZLHNOOn:sous
GPSOOQn:speic
?VVMUMn:spree
ETTOONn:stabi
gLOFEMn:staff
FTPOOSn:stanz
eJENMLn:stay
DXPNOPn:stel
>TUNYLn:still
AVVNNQn:stron
YJJNOOn:su
GPOOUPn:suite
EUPNQQn:super
UHNTNNn:syste
JPNORQn:só
QNKMWKn:ta
\MEONPn:take
WLLOONn:takin
:WTMWRn:talen
^XNKEFn:talk
HRPNQQn:tasch
RHKOSSn:team
AXSMSNn:teaml
HRLIRXn:teams
EOJMXWn:techn
GNULPSn:teil
WHQOLPn:teiln
QOIOQQn:tell
^LPIMJn:ten
DSUMPQn:termi
ELJN`Qn:test
;WUMVPn:that
fe;MR6n:the
_LJJNMn:they'
UMLOOOn:thing
CQSKQVn:this
bIMQLFn:throu
7[UMSRn:thurs
JOZOJNn:time
_IJMOMn:titul
H^\IMCn:to
PYHQJNn:topic
]OJNKJn:tour
[JLONLn:trzym
CUSNPQn:très
?USMUQn:tu
I_MOJKn:tuesd
LOTONMn:uhr
WMMOMNn:ui
[HHOQOn:un
ASSOQTn:und
dFAMTMn:uns
GTROOOn:unter
AVPNQUn:up
YQOHOKn:us
UMUKKNn:use
FMMMaKn:uur
DSPNQSn:v
WHHOSQn:vaga
\KKMLOn:van
OKQTRIn:video
YJMOOLn:vogal
LXJLLTn:von
D`OLNMn:voor
XHFORSn:vor
EVOOQOn:votre
FRKMYPn:vous
DYQOOOn:vp
CWQNORn:wales
eJIQMEn:walk
ZJLOMOn:walkt
XMKNNNn:warml
IUNONPn:was
UMILRQn:we
\JLMMMn:we'll
GUPOPPn:web
^GRRFLn:wedne
HPTSNMn:weiße
YKJPLPn:werde
VKNLLRn:what
DSXONOn:whate
KPUNOMn:when
?URMSSn:which
QUIKQNn:white
OMZNKKn:who
IVQKKTn:will
NJGNXUn:wir
`JGOMNn:wird
WaAJKLn:with
ODJhKJn:won't
dHIRMFn:would
QOJORPn:write
OKMNNWn:wunde
MMNJXPn:y
WGQPKOn:yo
_QNCXBn:you
UYPJEMn:your
ASQNRUn:z
POIMSSn:zelf
YMHOOOn:zijn
\IGPOPn:zonde
ESVNRLn:zone
YRQ?FXn:zoom
NSTOHNn:zum
]HKRKNn:züric
KNJOTSn:|
jDHRLEn:~
HBZEWYn:¶
[AHOL[n:º
MMUQMMn:¿
>NRL]Tn:à
]KEOOPn:ça
VJQJNPn:за
XJOKNPn:звоно
QKTKNPn:на
RKTLNPn:придё
UJQKOPn:час
YFJKYLn:–
GQIE[Znames:0
RWLKTGnames:1
VHY\EBnames:2
WJWFITnames:3
DW]LHOover!arrange
MMJTLVover!boss
HQMLOWover!greet
<S\OPPover!listen
YJIOMRover!me
bGNKKNover!meet
SLUQHMover!place
wFGNG@over!who
RMJJQWover!will
TKONKSover!with
JJQSNSover!you
IPRQIUover0
yCNJDCover1
XPIINQover2
^ILPGPover:abend
BOYQPPover:addit
dOEQGKover:all
GVQPJRover:amman
WJOOQKover:an
IRROPOover:answe
MNLISWover:anyth
DQUORPover:are
LPUNMMover:as
RNJNMTover:atten
HLKVLWover:autou
^KIPJMover:be
GPROQPover:been
]HTNJIover:beim
VOJNNNover:but
HOJVMVover:charg
IQROPOover:com
QOKONTover:commi
\ILOMNover:compo
JPROPOover:con
XKMONNover:convo
YLPNLJover:dabei
\IKNNMover:day
TGIUJVover:de
LUOOHRover:defin
]IKOOJover:dem
FVROISover:den
\ILOMNover:devan
fGIPKIover:die
KMMNPWover:dra
HLJWLYover:du
PLLNOUover:duart
`LNKKJover:e-mai
bPEQGKover:easte
KLMMPYover:estim
DTWONMover:every
]IMOGPover:festg
DPUNSPover:follo
PKMHRXover:for
bFJNFSover:für
CSPOQTover:gespr
QRNPHQover:gewäh
9W[NQOover:googl
JTPPKRover:hat
]JLPHPover:haus
OMJIRXover:help
9XROTUover:ihre
SKRSNJover:inter
CRWOOPover:invit
@SXOPPover:join
fHHPKIover:jury
HSNOQQover:just
[NKNMKover:júri
[GRMFSover:kenne
gGIOKIover:kommi
VLMONOover:le
ITQOOOover:link
VLSNKLover:mal
>UZOQMover:meet
[KEMLVover:meeti
VMKNMPover:membe
YIJPNPover:met
EUSNPNover:mit
HQSOPOover:more
_FJNMPover:nehme
COVQPPover:notes
IQROPOover:numbe
TLUNLKover:nächs
HQSOPOover:o
WLPONJover:one
ESTOOPover:or
]JJNNMover:order
LPLKQVover:our
EMKWLZover:paris
^JMPFPover:pdl
JPROOOover:phone
WJOPOKover:place
HMKVLXover:plaid
NLJSMUover:poste
EQNKRXover:prepa
WJOPOKover:promi
GPSOQPover:requi
>XYNNOover:resch
OSOQIPover:reto
\JKONMover:runni
WOOMKMover:sched
VILNNTover:seite
SPJONPover:short
SMTNLLover:sind
MNVNMMover:team
eEHMLOover:teil
FTSNPNover:teiln
HQTOPOover:telef
RRNPHQover:termi
EQNKRXover:that
CRWNOPover:time
[UGPFKover:times
JPROPOover:unirs
UJMNMSover:unser
]HJNKQover:von
YJLONNover:vous
ERUOPOover:weite
LPWMOKover:what
jFFMGPover:who
NOKKQWover:will
WMNPKMover:with
ASUNSPover:you
aIJPKJover:you'l
GVRNNPover:your
DRXNOPover:zone
=YSMSPover:zoom
YJLOMNover:êtes
US[LDHp:↵
CQXOPOp:#
JPPMPSp:&
WJINRQp:'
AD_JQ[p:(
8L\NSYp:)
#[eNZQp:+
WY`@EDp:,
WEUONLp:-
j@NLLJp:/
`>cHQAp:0
KPcH>Up::
WMMONMp:;
=^XPMKp:@
TN\DQFp:@name
GcEFF^p:a
DTUOQNp:aan
hAIMOLp:about
VHOMNQp:absch
UMROKKp:accou
XIIMOTp:acht
<SQLVXp:acomp
4`UOPRp:adjus
>UZNNQp:advis
BUUORNp:afloo
TIRNONp:afrai
KbIPGLp:after
QGVMOOp:again
DbKNOLp:agend
GSTOOOp:agree
9^TNQPp:ai
:YTPPTp:al
WGTPOIp:all
=^RNQOp:alles
HOWKNTp:als
@WTOOPp:alte
WSFDRSp:am
rEFHNGp:an
MOWPLLp:anali
BSULVNp:analy
UKPOKOp:anbei
Y]HKJGp:and
=YWNOOp:answe
0hVONOp:any
XMGOOPp:apolo
^EFKQUp:appli
<XVOQOp:apply
fFHMJNp:archi
LKROULp:are
ZKKPLNp:arriv
?ZWMLQp:ask
]IGNOOp:assig
HTPOPOp:assis
JRQOOOp:assoc
gW@GQCp:at
QFOOQUp:attac
7\WMOTp:atten
^FJPPLp:até
iDFNJOp:auf
WNJONNp:auftr
YHNQMMp:augus
BVUOOOp:autom
OCRWJTp:avec
IRROPOp:avons
AYTNOPp:back
fEIOKLp:backg
Y[VFEDp:be
?\RNPPp:becau
WJJLPSp:been
LKZOGSp:befor
=WVMPRp:begle
>\NMQTp:bei
QKPMJWp:beim
8^SOPRp:bekom
BQWNSOp:bel
dEIMLOp:below
ERPORRp:bem
AVUNRNp:ben
XMHOOOp:bent
_FMQNJp:berei
ONTNMNp:bespr
YIGQXHp:beste
KLXNNOp:betwe
?STKOZp:bewer
YLLNMMp:bibli
EWOOOPp:bien
>XVNRNp:bij
Q]JLLKp:bin
WJTUIGp:bis
CYPOOQp:bit
QLKKPVp:bitte
F[LLRNp:boa
@YRONRp:bocca
cEIOKNp:bonjo
FWQNNPp:booke
\HKONNp:boss
6]VLVNp:break
DVPLQSp:bring
ULOONMp:bst
HPTPQNp:burea
;XTMQTp:busin
?_KOTNp:but
;aINPWp:by
?TWPQNp:bâtim
ESUMNSp:büro
>TYPQMp:c
DWQOOPp:café
GSROPOp:calcu
YFPNNOp:calen
BZOLYKp:call
`TIMJGp:can
KLULRPp:candi
MKTNQOp:centr
XKHPQNp:ceo
BSUQOPp:certi
[LGOOOp:chacu
FYNOMQp:chair
/cYNRPp:chang
GPUOPOp:chat
YKLONMp:chce
VKNMOPp:chez
YKIOOOp:churn
QIWQLLp:ci
HOUNNRp:cita
EUQNROp:click
DRVNPQp:clien
ZLIOONp:cloud
aHJONKp:cnc-p
EVROOOp:code
PLTNNMp:codin
?UXSNMp:colle
cBLPKOp:collo
SDMQTQp:come
XMHLPQp:commi
AYTOMQp:compa
GQSNSNp:con
;Z[PIQp:confi
EV\IMNp:conne
\JMPMJp:conoc
bDJPNLp:conos
;ZVOOQp:consu
;`ROOOp:conta
XIWMJKp:contr
^KGMOMp:conve
VRINNMp:convi
TQGMORp:convo
?^QONOp:coord
@\POPOp:copia
RUKOOIp:cordi
VSMNMIp:cv
BVVNNPp:cześć
EUKMOYp:d
_DNOMMp:da
XLKNNOp:dank
LVKNQNp:dann
[JIONOp:dans
CWWNMOp:das
HRUMONp:dat
cIIKMNp:data
1dZMPNp:date
>\SMMRp:davet
KbMIINp:day
`HHNONp:days
[B_OHHp:de
XJKKRQp:dear
UMKMNRp:deine
DTQOSOp:dejo
6bVNNPp:del
<ZVMQPp:delet
VJNOPNp:della
WGTRMIp:dem
ATUKPUp:den
CQVLIZp:der
ISPNOQp:des
CV]OIKp:desig
RHSOPMp:despu
TWINOHp:detai
[MFLOQp:devel
hANNMIp:di
DSUNPPp:dial
P]IOJKp:diary
EOQMQWp:dich
>XWNQNp:did
Y^FJHKp:die
[IJOMOp:dig
dAKQMMp:dinsd
XIOPMLp:dir
UHJJK^p:direc
EXQNOOp:diret
CYPOPOp:dni
CQYOOOp:do
XKKOOOp:dobry
=VXNNSp:dog
BSYOOOp:don't
GPUROMp:donne
@`PMLRp:door
HSQOOOp:dress
WFQOISp:du
^INMMKp:due
>ZQNTOp:durch
XIMOONp:duurt
YJJOOOp:dzień
TDYMRIp:e
>YTNPPp:edito
SFRNNSp:een
YLHOOOp:eerst
YIKNOPp:ein
?UQMTUp:einen
PJSSNMp:einla
DWPNQOp:einma
HQROOQp:einze
IQQOPPp:ejerc
CYRNNPp:ekte
7T]ONTp:el
EXMNPRp:em
3][MMVp:email
VJJURIp:emea
JLONSTp:empfa
OIZTIKp:en
HM]SOGp:entre
SQOPNHp:entry
JROOOPp:equip
:ZYNQNp:er
<ZVMQPp:error
ULMNNOp:erstg
\JOMINp:es
9YSMQXp:estac
CSQNOWp:estar
ONVPMIp:et
<eLOQMp:eu
j@JPKJp:europ
UKNONNp:evalu
BUTOQNp:even
=WULQSp:event
JSTOMMp:every
?ZVNMOp:exclu
WMLNNNp:execu
DTSMMTp:exerc
[EOOONp:exter
DXQNOOp:falad
UNNQLMp:falsc
eDJQMJp:favor
9\TMRSp:feedb
MNTPNLp:feron
QCSMNWp:file
_IGNONp:filia
@UYPMOp:finan
KUONNOp:find
gIFOJKp:first
^MJJNMp:folge
8ZVJPWp:follo
XASOPOp:for
@ZRNNTp:form
LPNNOTp:forma
VYGOKJp:forwa
BRXNPOp:found
:YVMTQp:frage
ETTOOOp:frame
UKQPJPp:freue
GXQNQLp:freun
UMQNJOp:from
?STKRXp:front
UNYKJJp:funct
_HHOOMp:för
>VVNQRp:führt
B[PJLWp:für
?VXNMRp:g
TQJOOMp:gate
H`HIRNp:gebuc
BXSMNQp:gebäu
GJYKRRp:geehr
:ZVNRQp:gegan
FUPNQOp:gehen
?TWNNTp:geldi
GSUNOOp:genti
;XWQOOp:gern
>YUNQPp:geseh
VJRMIRp:gespr
BUUORNp:ging
]IKOLNp:glæde
WKWLKJp:go
NZ[IHEp:good
>S[MQOp:googl
`DLPNMp:graag
aFLPNIp:groet
VKOONMp:group
YIMNSIp:grüße
eIEQGOp:guten
?\SMMRp:görüş
DXQNQNp:h
XKQQKJp:h30
BWSNQPp:hab
WROOHLp:half
UIPNOOp:halfu
VKSRGMp:hallo
YFJJVQp:has
EQTMSPp:hat
]JINNNp:hatch
MMXMNNp:have
?YVNNPp:he
MHYOLQp:head
XLIOOOp:healt
L^LNMIp:heari
VKQOJPp:hebbe
FSUMQNp:hei
^HJOMNp:hej
CSRLVQp:hello
?XUNQPp:helpe
ZCRNMQp:here
dFIOMKp:herr
UKQOOKp:het
[E]KDLp:hi
EXPOOOp:hirin
CUUNQNp:hoe
9[VLVOp:hoi
;YVMOTp:hola
DWPOOQp:hones
`LLMKJp:hour
HTQOOOp:house
cIFKPLp:hover
>[TQNOp:how
9XWMPUp:hr
7YTNPXp:há
UoCIHBp:i
VMOONKp:i'm
[SXIEGp:ich
TNMOONp:ics
WKPRLKp:id
RORPLJp:ide
p>KLOFp:if
[KKNNLp:ihnen
FQONQVp:ihr
9USNTXp:ihre
XHULIPp:ihrer
PNRPQJp:ii
UEUOQKp:ik
WHROKOp:il
<]TNNQp:ile
YXLLHIp:im
UOJMGXp:in
XDWKNMp:inste
]ITIKMp:inter
DTVOOOp:into
cCLMOLp:intro
VRLOIOp:invit
HFUSQRp:io
IQULPNp:iphon
YIVKLLp:is
BZQOOOp:isn't
BSSOQRp:ist
XQNMJLp:it
UHTKNPp:it's
]JHONMp:its
@[SNMRp:için
AUSNQRp:ja
bHELOPp:java
WAUYDPp:je
KMUQPLp:jeudi
TMQPKMp:join
FVQOOOp:joini
ZEOOONp:joint
]ILNMLp:júri
=YSMVNp:kaffe
7`TOPQp:kasac
GWRLQMp:keep
FVVMJQp:kenne
GPXNNOp:kg
@[PNPQp:kind
\JKOMLp:klien
HRROPPp:know
>UXNMTp:kom
NLQMJXp:kommi
@WTMNUp:koord
ETPNSPp:kurz
XLKNNOp:l'équ
XCTOMOp:la
JOTMNRp:lade
CVUOONp:las
oD@NKMp:last
[AXPMIp:le
@LVMUVp:lead
KOTNOPp:leave
CSUNNSp:legit
^KJKMPp:lehrk
WJMOOOp:leite
OLNONTp:leitu
OKQLOUp:lerne
JOXNNNp:lerns
bFIPJPp:let's
EQVTMMp:letzt
MJVJSOp:liebe
VPONMKp:like
UKPMOMp:link
DXPOOOp:lobby
UOKLMSp:locat
>RYMOUp:locke
WYHNMGp:look
`QHPHIp:looki
[KIONNp:looks
[HLOMOp:ltd
FVQOOPp:luego
WKNONNp:lunch
@XRPNRp:lupo
?ZRNNTp:m
ERUNNQp:macht
AWTNQOp:make
>XTMMVp:march
IOUONPp:margi
PKWQMJp:marte
WPHMNPp:md
UTKJRJp:me
ESQNOTp:med
XJNQJPp:mee
ZJLNPLp:meet
F`CIPXp:meeti
VMLOONp:meine
DUNMUQp:melde
ZEROMMp:merci
<^TNNQp:merha
HKZTOIp:met
]JLNLMp:mich
?UTRPOp:mij
TAWFOXp:min
LNVONNp:mins
LGUKTRp:minut
]LNKQGp:mit
ASUPPRp:mitta
^ILLMOp:moder
ESROPPp:moi-m
TLPOLOp:moin
iEIJQHp:more
VSIMNMp:move
HQVLQNp:my
\KJOQIp:mysel
JNUULMp:möcht
YKLONNp:møde
^GMPLLp:na
ISSNONp:nd
=eQLQJp:need
NPUPIMp:nehme
SLSNJPp:net
WKLNNOp:netzl
_CJOMRp:netzp
]JJPMKp:neuer
=aPMPOp:new
VLWNKHp:news
DXPOOQp:nices
GSQIJ[p:nicht
2Y\LQUp:niet
DSSOQPp:no
6]VNSPp:noch
@WWNPNp:not
EZMPOOp:notre
RKTPNKp:nous
IQROPOp:numbe
7hQMONp:nur
LQRNSJp:o
GRSOOOp:obrig
^IMPJKp:of
ZC\JMIp:off
YLOLLOp:offic
FRPNOUp:og
aOILIMp:ok
gDIQIKp:oktob
[JKONLp:omówi
S_FINKp:on
rDJKIGp:one
QXWJJGp:only
]GMPNKp:ons
UNJOOOp:onze
AVUOQNp:ook
:XYMOSp:op
YLGOOOp:opdra
4ZYLQVp:open
FVPOOPp:optio
=aTMQKp:or
Z_GKJEp:organ
CRVOMRp:ort
ERPLVPp:os
KOWNLOp:other
@UYMNQp:ou
SQEKSTp:our
NJVQQIp:over
BZPNOPp:own
ZKJONOp:pairi
S]UFGHp:panel
GSROPOp:paper
BRSNPTp:para
7^QOQUp:parki
>XWNPOp:partn
YKMONLp:parę
LMNMNXp:passa
DRTOQPp:payme
JQSOONp:pdt
IRQOOOp:pen
_EMPNKp:per
XIOPMNp:permi
PFQMPVp:perso
UMLOOOp:petit
?YUMRNp:phd
INVOPOp:phone
AXUPNNp:photo
BRVOQOp:pin
ZFOPOLp:pièce
KNXMMPp:piętr
IRROPOp:plais
VLJUQIp:plann
TKJMMWp:platt
/T\KT\p:pleas
XLJQNNp:pm
RPRQLIp:point
XINPLOp:poort
WCMPPSp:por
UMQMOKp:portf
^KEOOPp:poser
aNCMMMp:posit
`GIQOKp:posiz
QJSNNOp:poste
dEJOKMp:pour
FMWOQOp:pregu
ATQJSWp:prepa
7[UNQTp:prese
LNNLNXp:presi
^LIPLKp:press
@USPNSp:princ
LXRMJNp:proce
D\NNKSp:produ
JWDJXTp:progr
]LFKSNp:proje
MVQNKLp:promi
ATUQOPp:proof
ZLHOONp:prueb
NNUPMMp:puest
]KEOOPp:puiss
YJLONMp:pytań
_IJNNLp:på
\JGNOPp:q
ERRNRQp:qa
cFEPNNp:que
EVQOOPp:quedo
YVQJHHp:quest
AUXNOOp:qui
RLJTSKp:r
UMKOOPp:reach
JQPOPPp:ready
<[VMQPp:recei
JVNONOp:recep
BXTNOOp:recor
GXKNPSp:recru
DXPNPPp:regar
ATVROOp:regis
\JFRRIp:remot
GVOOOOp:renco
XKLONOp:repea
@\QNOPp:reply
:\TMRPp:requi
@UUMRRp:resch
JNMUMSp:respo
HRPNOSp:retur
AWURMMp:revie
EVROPOp:rh
LNTPNNp:riesg
?[SMMRp:robot
TNKOOOp:rol
RJNQQMp:role
cIGPKLp:room
_MFJMPp:round
YNKQMKp:rozmo
DURNROp:rundg
aLJNJKp:salar
UPJNOMp:salut
eGKKJNp:same
RGRPNPp:sarò
LNUPMOp:satel
VLLNNOp:scada
TDPMXNp:sched
AVTOQNp:schui
IRQOOOp:scien
:ZUMRRp:scree
]LMMLKp:se
QKQMMTp:searc
IOSOPPp:seat
YJIOOPp:secon
DWSQNNp:secur
aSFJFOp:see
?aMPRLp:seen
MWLNMNp:segue
HLVKRSp:sehr
JMNNNXp:seid
WLLOMNp:seite
eBJPMKp:send
5`VNPQp:sendi
pF@LNKp:senio
TESPPMp:septe
VKRPMKp:serez
KLYNMPp:servi
YLHNOOp:ses
EL`NOMp:sessi
HUPOOOp:shall
0_WLSVp:share
UIQPMNp:ship
TPLONMp:shoes
HSPNQQp:short
TOLPNLp:shout
GQROORp:show
IQNMQTp:sich
JRUQJMp:sie
=VVMOUp:siehe
GXOOMPp:sind
ASRNOVp:skal
^CTKNLp:slide
CVSONQp:slot
AXTOOOp:smart
EQ]INOp:so
VKNONNp:socié
ESQOROp:solo
BXTNOOp:some
8`TNQOp:somet
TLLPPOp:soon
AXTNOPp:sorge
NXJOLOp:sorry
D_MNPMp:sorte
GSPOOSp:speci
DQXNOOp:spedi
;WVMOUp:speic
dDLQMIp:sprec
OF[SKLp:spree
>UVNSOp:sre
FRTNOQp:stadt
[HOONKp:staff
OZGPNLp:stage
JSOOOOp:stake
aLFNLNp:stell
HQTOOOp:step
LMTNNQp:story
IPTPNOp:strai
FUROOOp:stree
]IJMPMp:stric
WLIPPNp:strik
7[WMPUp:su
@ZUNNOp:supon
^KGOOLp:syste
CbKNNMp:só
;TVOTRp:t
_LFPJOp:tag
[ILPJPp:take
FRQOOSp:tale
JRTNMOp:talen
`OEPLKp:talk
YOMQJJp:talki
IPOOOTp:també
LLRLTPp:tarde
ZOOLILp:te
UFZKOKp:team
3V[NQWp:teaml
]JILKSp:teams
WUHNLKp:techn
BUTNORp:tee
UQSIJNp:teil
RGSLRPp:teiln
[FLOPNp:telef
bEIPLMp:tell
aELPKNp:ten
:UWLSSp:termi
JPXNNMp:terug
CUVOOOp:test
XJNNNNp:teste
XMNMOKp:text
LZONJLp:thank
DOUMQSp:that
B[QOOOp:that'
bWXAEBp:the
aQCKPJp:then
UN_IFHp:there
]IJMPMp:they'
@XVLPPp:this
CVQNRPp:throu
`@NQMMp:thurs
ZJKOMNp:til
YKKONNp:till
LZMMHRp:time
`CJPONp:times
YKLNOMp:tjäns
X`REGBp:to
CXROOPp:toda
AYRNOPp:tomam
UGVNLNp:tomor
HPSLNTp:ton
9XWMPTp:train
?]POPOp:tres
WGOOONp:trouv
?UYNNQp:tu
eCNQLGp:tuesd
TXEMOLp:two
XLJOONp:técni
TLNLPPp:u
UNNPGRp:uhr
:XUMNXp:ul
PUOKLOp:um
9[XPRNp:un
\GRJPLp:und
YKIONPp:une
`GKPMLp:unser
[OHNMLp:up
`GJOMMp:us
AXTNPPp:use
TJONOPp:uur
VLKOONp:vacan
JQRNOPp:value
^HIPOLp:van
ZJLOMNp:vi
BWTOPNp:via
@K^KSRp:video
\IJMNPp:viele
7YVNQUp:visit
YLMPKLp:vom
D_IONRp:von
bEJQMLp:voor
MUOPJPp:vor
@VRMSQp:vorab
?UTMRTp:vors
?QPLR[p:vorst
FSRNPQp:votre
_CRQLIp:vous
I_HKMRp:vp
^LJMMLp:välko
GTROOQp:w
`KGOJNp:waiti
WIPONMp:want
VMNPLLp:war
UKLONQp:was
DWSOOOp:watch
LRRPRIp:we
YJPQKJp:we'll
AUTMOTp:wedne
XRIPJMp:went
WLLNONp:wg
WKSOKKp:what
=YUNQPp:whate
]IIQMMp:when
6^XMROp:which
WJ^LGHp:who
XJQNMLp:wie
fOUFDGp:will
MMSVJMp:wir
G\SHNMp:with
`JGKPMp:witho
FPVTNMp:woche
3UcPSKp:won't
DTWNNOp:work
eSFNLBp:would
ETQOPQp:wrap-
@[VOMMp:write
TMLOOPp:wurde
;WWMNVp:x
9MUMU]p:y
?SWNSPp:yeste
AWSNROp:yo
bVMGKCp:you
NYJOKOp:you'l
gIGMKLp:you'r
XPLKHSp:your
HQSNNQp:yours
UMOONMp:z
[JLONMp:zadan
ZJKPNMp:zadać
>WVORNp:zelf
JOSNNRp:zmitt
=UXNMVp:zonde
[KKPLMp:zone
_IIMLPp:zoom
JMQOMVp:zu
AWSNQPp:zufäl
PKRNKTp:zum
=_PMNTp:zweit
=WPTTNp:|
JG[LSNp:¶
TONMMNp:º
ZDTRMHp:à
XLLNOMp:är
@TWPQMp:étage
ULMNOOp:übers
`LMMJJp:κ
^LLNKKp:με
^MMMJJp:τον
]JMONHp:в
^KMOMIp:встре
XKQPMJp:пятни
TMNONOp:‍
>VWJSSp:–
WLMOMOp:💻
WLMOMOp:🧑
V\1OOZr0
i_8BCUr1:↵
be6@EXr1:↵-
KCYEiEr1:!
MBWDjFr1:!-
h@?HBir1:&
\ECGGgr1:&-
QWJGE]r1:'
RVIGD^r1:'-
hE<UUFr1:(
_R<XX=r1:(-
LKeDQIr1:)
SMaCNIr1:)-
xIEJGCr1:+
qIELMBr1:+-
ROB<`Zr1:,
RGD=d]r1:,-
GIPLcJr1:-
DIQNgGr1:--
bSGBFUr1:.
YTH>J]r1:.-
nEDH_=r1:/
iDGIc9r1:/-
XNCHL\r1:0
TNB@W_r1:0-
AKQG^Xr1::
HIT=dTr1::-
\WK?ZBr1:;
[LNC]Er1:;-
jJIJIJr1:<
eLKJKKr1:<-
]KLMLMr1:@-
cIFNNKr1:[
cHDPOLr1:[-
BUVNOPr1:]
AUXNOPr1:]-
;WUMUPr1:a
9XVMVPr1:a-
mHKKFIr1:about
hIMNGHr1:about-
RV\GDJr1:after
SY[GCIr1:after-
dRKHGKr1:again
aVJHFLr1:again-
^HKNOLr1:along
aLENPKr1:along-
G`KWLEr1:als
GbKWKDr1:als-
4T[KUXr1:analy-
8SXKSZr1:analyst
d\EM+]r1:and
oMDL.`r1:and-
FOdIMKr1:as
@^cIHHr1:as-
NLL_NHr1:ascol-
NKL`OGr1:ascolta
HKUK^Ir1:asked
HKVK^Hr1:asked-
`ZOEDIr1:asks
g[BEFJr1:asks-
GJ^LFZr1:asses-
EPN]QHr1:assis-
NNKaMEr1:assiste
_d=EY<r1:at
`XFD\=r1:at-
FNcKNKr1:attac-
ILaJNKr1:attached
bUFJLFr1:aus
Y[IHMIr1:aus-
GRROQOr1:avec
DTSOROr1:avec-
LM]LMMr1:away
LK_KLMr1:away-
HBHK]`r1:befor-
JCJK[]r1:before
WSLOILr1:belt
WTMPGKr1:belt-
NJINN^r1:build-
LEJPNar1:building
ESTNPOr1:buyer
CTUNQOr1:buyer-
E`GGYNr1:by
FZGA[Wr1:by-
?TWNTOr1:call
ASUNUOr1:call-
[MJNJPr1:calls
PYIMKPr1:calls-
We@ILIr1:can
JFhLLIr1:can't
JIgJMIr1:can't-
TcEJKIr1:can-
BMdMKNr1:cance-
AVRNVNr1:candi-
AWRNTNr1:candidate
<RXNVOr1:chat
8SXOXPr1:chat-
ZJMNOMr1:che
[ILNOMr1:che-
FUROOOr1:clic
GUROOOr1:clic-
KYKMHVr1:colle-
:XWPQOr1:com
9YWPQPr1:com-
DbLNNLr1:con
@cNNNMr1:con-
CWONTOr1:conta-
BXONUOr1:contatto
FSSOQOr1:contr-
FSSOPOr1:controller
EQRNNUr1:couns-
IPQOORr1:counsel
pIBELNr1:cover-
mHDFMNr1:covers
DRXNOOr1:criti-
IPTOOOr1:critique
JRQOOOr1:da
ISQOOOr1:da-
JPSPOOr1:das
IPSPONr1:das-
9XUL[Mr1:dat
;WTL[Mr1:dat-
6XXMTSr1:data
5VWNXSr1:data-
ESSOQPr1:date
GRSOPOr1:date-
`LILLMr1:dazu
aLILLMr1:dazu-
-[YOUUr1:de
;VSMSVr1:de-
HPQOPPr1:den
HQQOPPr1:den-
?SSRRQr1:di
CRSQQQr1:di-
L[WJIIr1:direc-
V^KJGJr1:direct
5][PNQr1:director
_BVINLr1:does
_BTKNMr1:does-
`LJHMNr1:doet
bKMFLNr1:doet-
I]\GJFr1:drive-
XL_GIGr1:drives
NYGPNNr1:du
K[HPNNr1:du-
IJJL\Tr1:dura
HHJK`Ur1:dura-
XX8ZY?r1:e
VY:UZAr1:e-
HRROOOr1:em-
^WYG@Fr1:en
Z\WGBDr1:en-
.T^K\Sr1:engin-
#[`JaSr1:engineer
NI^MGRr1:enjoy-
NJ]MGQr1:enjoyed
EJkINIr1:está
HIdINMr1:está-
iEFNOJr1:et
fEHNPJr1:et-
KKK`MMr1:fica
JLK_LMr1:fica-
EQSOQQr1:filtr-
EQTOQQr1:filtro
\KGZKHr1:first
UII`KHr1:first-
?\WRTBr1:for
=]R\T=r1:for-
LXXKHKr1:found
ONSFG^r1:found-
\MNJNJr1:fragt
dKMFNIr1:fragt-
fRA^8Kr1:from
V`D`7Jr1:from-
:XZLQQr1:für
9W\LRRr1:für-
ATRKI_r1:gmbh
ARTNJ[r1:gmbh-
QT]LGFr1:greet-
RB`WHGr1:greets
DNQKKar1:group
HLOLL^r1:group-
OKaHNJr1:ha
OKbHLJr1:ha-
I\KPMMr1:haalt
I\KPMMr1:haalt-
NKJMJ`r1:hall
NKJMK`r1:hall-
_F\FLGr1:hande-
`ISGMJr1:handed
U`9RVCr1:has
TY9WQLr1:has-
dOINGJr1:hat
`YHMFFr1:hat-
;UYLVNr1:healt-
>TWNTOr1:health
VHF_KLr1:hears
ZHE_JIr1:hears-
fSGLGGr1:here
`XFMGHr1:here-
IJKNN`r1:house
HIJMNdr1:house-
LMM[MKr1:hört
KKL`PHr1:hört-
cHHPJMr1:i
aIHQINr1:i-
Ca[NHFr1:if
C`]MFGr1:if-
J]JPLMr1:ihnen
DcHOLOr1:ihnen-
dHIOJMr1:im
dHIMLLr1:im-
WgDEQBr1:in
[_AD\@r1:in-
ESPOSQr1:inspe-
CTQOSQr1:inspector
LJ_E^Br1:inter-
.W\MbKr1:interview
^NSGHKr1:interviews
RLJ[LKr1:invig-
XID\MLr1:invigilates
kCANC[r1:invit-
bFEMHWr1:invite
cHKSDNr1:invited
UMKPNOr1:invites
bF]R3Qr1:is
aKVW.Sr1:is-
]FIMKWr1:isn't
]ENOISr1:isn't-
VHgHFGr1:ist
SChGHMr1:ist-
dHEOMNr1:ja
dHENNMr1:ja-
:_SOQNr1:je
?[TNPNr1:je-
]FIXKKr1:joins
^FHWKLr1:joins-
ERWOOOr1:kan
HPUOOOr1:kan-
LIKbMKr1:kijkt
KJL`MLr1:kijkt-
HfJLLKr1:knows
HeMMJJr1:knows-
IJPM`Ir1:komt
IHSLaIr1:komt-
>]ILSWr1:koord-
SG\MLKr1:laat
VH\LHKr1:laat-
^IJOJQr1:lab
\HKOHTr1:lab-
EPQNVOr1:labs
?QSNZPr1:labs-
KLTOPOr1:lade-
S]GGOLr1:le
[\EHMIr1:le-
9W[MPQr1:lead
7X\NQQr1:lead-
RLIJOYr1:leads
JOMKN\r1:leads-
RWJNLMr1:leidt
PZINLMr1:leidt-
LHIH_Wr1:lette-
BI[JO[r1:libra-
DQROTPr1:librarian
^ZGIIIr1:liga
bZDIIHr1:liga-
LKL`MKr1:liste-
KLL]MLr1:listens
UQDWLMr1:looks
VQDXJLr1:looks-
gKEOKIr1:macht
fLEOLIr1:macht-
ERTOQOr1:mais
FQTOQOr1:mais-
LcHMLIr1:makes
JbKKKMr1:makes-
#ZdNVWr1:manag-
#\dLWWr1:manager
XGFGKcr1:may
OIIRI_r1:may-
BLaPLOr1:me
CKcOLNr1:me-
GG[XOJr1:minds
GG\VPIr1:minds-
KRaKGIr1:mir
UMXLIJr1:mir-
_EE_IIr1:mit
bGEWJLr1:mit-
CSSMTPr1:mobil-
=V\MOOr1:more
>UZNQPr1:more-
MI[MNOr1:moved
MI[MNOr1:moved-
JKNNH`r1:museu-
KMLOI^r1:museum
F\OQMKr1:na
F\QQLJr1:na-
aFGOONr1:nimmt
]HJNNOr1:nimmt-
FL^JPPr1:no
FM]JPPr1:no-
JK`KNLr1:não
JJcIOKr1:não-
GPQMWNr1:o
GPQMXLr1:o-
`DE[LJr1:obser-
bLJINKr1:observeert
aIKNNJr1:och
bKIMNJr1:och-
YRLNHMr1:of
NTPPKMr1:of-
:WZPNQr1:offic-
GSPPNRr1:office
[MJNNLr1:og
cJGNNJr1:og-
S[L>?cr1:on
F]X@<cr1:on-
HHV\MJr1:only
GGX]NJr1:only-
YDGMI`r1:opens
\CIMG^r1:opens-
LK^LNKr1:opera
EQ_LPJr1:opera-
DRWOOOr1:operations
BTWNPOr1:or
?UYOPOr1:or-
aJJNLLr1:oraz
cJHOLKr1:oraz-
KTVOKJr1:par
KV[NHHr1:par-
WMPMMMr1:per
[NNLKMr1:per-
8TUL\Qr1:plann-
;SULYQr1:planner
E^LPOLr1:por
I\KOOLr1:por-
OLLMK[r1:quest-
ZRTFMGr1:qui
aG[DKGr1:qui-
ATXMPPr1:raise-
CSWMOPr1:raiser
RKVMMNr1:ran
OI\LMMr1:ran-
dEHNPKr1:re
`CKHWLr1:re-
ZKKNMOr1:read
TKRMLPr1:read-
JJKPK`r1:recep-
HKKPKar1:reception
FJNMOar1:recru-
GMcKINr1:retir-
JLeJIMr1:retired
HMOOJ]r1:robot-
BLQOK`r1:robotics
BUWNNOr1:role
@XVNNOr1:role-
HHMOLcr1:room
IFKNLfr1:room-
XMJNNNr1:runs
\NJLNKr1:runs-
KIdLOIr1:saiu
KFhKNHr1:saiu-
[JHXLJr1:says
ZIHZMIr1:says-
KJONK]r1:schoo-
KIONK]r1:school
HMNNN[r1:schul-
FMNNN]r1:schule
GZOMPNr1:scree-
9VUQPTr1:searc-
=VUPPRr1:search
VSYJGGr1:sends
UKbIGHr1:sends-
TGWPMKr1:sera
SFWULIr1:sera-
X\FKLIr1:set
[\FHLIr1:set-
[XHLDOr1:shows
WZJJFOr1:shows-
ATUOPRr1:sind
>VWOOQr1:sind-
GKHaQNr1:sits
HMI]QNr1:sits-
KUTKOLr1:so
ITWIPMr1:so-
@OTMWSr1:softw-
APSMVSr1:software
CQPI_Nr1:solli-
EINMaQr1:sollicitatie
DTRMTOr1:sollicitatiegesprek
KK`KMLr1:start-
OLYKNMr1:started
L`EQNJr1:stays
IUHZMLr1:stays-
`KHJLPr1:stell-
aJGKMPr1:stellt
IKONM]r1:stree-
JLNMM\r1:street
XKTJMLr1:stößt
\KTKLIr1:stößt-
COQSSQr1:super-
hLBIKOr1:takes
bYCGJJr1:takes-
OVaEJEr1:te
Fb`CGGr1:te-
C\_MEIr1:the
HV\LIJr1:the-
CWSOOOr1:this
DVTNOOr1:this-
PIMNZLr1:throu-
PHMN[Lr1:through
X`CKJJr1:ti
U`EKKKr1:ti-
@TZMOPr1:time
9V_MPOr1:time-
GWJAeMr1:to
E[D>hPr1:to-
LMMNMYr1:tower
LMLMM[r1:tower-
[KIKNRr1:train-
ETTNOOr1:un
DVUNNOr1:un-
rHKKFEr1:und
mIMJFGr1:und-
CPRMVRr1:us
DPQNURr1:us-
[TAMOMr1:van
T]DKMMr1:van-
JYNOOLr1:via
I[MOOJr1:via-
OZG\HEr1:vom
QXB]KFr1:vom-
ATRNQUr1:vor
>TSNQUr1:vor-
EVPXHOr1:vos
HOO[GRr1:vos-
Y[WBDJr1:vous
W]XDGDr1:vous-
HRKNK]r1:ward
JNLNK\r1:ward-
JJaLMMr1:was
JJ_LMNr1:was-
EKY`LFr1:watch-
CK\^LFr1:watches
fP(XRQr1:will
^Y9NMOr1:will-
eJFLMKr1:wird
iIEKMKr1:wird-
JGHX^Jr1:with
LHIW]Jr1:with-
GLZMQPr1:won't
EP[NONr1:won't-
QR_IIEr1:would
SV[IIDr1:would-
eA@IdHr1:y
iFAF]Gr1:y-
WMNOJOr1:yard
WNNNJOr1:yard-
VLWJJMr1:z
WLSLKMr1:z-
ARWNQQr1:zadan-
KKI`OLr1:zeigt
LMI^MLr1:zeigt-
DM]WMHr1:zit
CK\[MHr1:zit-
<UUOQUr1:zwisc-
?UTOPTr1:zwischen
YOSSIDr1:|
WTNUGEr1:|-
IKPHUYr1:¶
PHPETYr1:¶-
U]KKGLr1:à
SXMLINr1:à-
GFSYJXr1:è
CDT\H\r1:è-
ENPKP]r1:é
CNOJQ_r1:é-
TV>DgGr1:–
ST<GaPr1:–-
`FLKQLr1:✓
_FMJQMr1:✓-
#biIYXr2:↵
#bpHZ\r2:↵-
LPTNMOr2:!
\YIOGFr2:'
]UHOGJr2:'-
-ZgLLTr2:(
([kHNVr2:(-
*WfOTPr2:)
8UaPNNr2:)-
RTOOKKr2:+
MTOONKr2:+-
69^JH{r2:,
;9e;Nxr2:,-
1P[K^Ur2:-
*T[M`Tr2:--
9RF^WSr2:.
AIMZSVr2:.-
JNQOD]r2:/
CQSPD`r2:/-
U`=8T\r2:0
X_>8S[r2:0-
(V]PaNr2::
#Y`QaNr2::-
DQaH]Ar2:;
=FhGbFr2:;-
eLKJKJr2:>
iKIJIJr2:>-
\KN?LZr2:@name
W\C;N[r2:@name-
R?]?\Pr2:a
L?]PYHr2:a-
WG\LNGr2:about
LK`MPFr2:about-
RWHPLNr2:accue-
SUIPLNr2:accueillera
gPBHNLr2:after
`UEFMMr2:after-
VN]GFLr2:all
Q]SGFLr2:all-
WVUIJEr2:am
VYSIIGr2:am-
\KJPMLr2:ammin-
]KIQMKr2:amministrazione
FIE`I\r2:an
FHG`I\r2:an-
\UILKIr2:anali-
VYKLIJr2:analista
UKPONNr2:analy-
?VOG[Tr2:and
GSPFXSr2:and-
HJIKeOr2:appli-
OEHJgLr2:applicant
KHHZLYr2:as
EIGZL^r2:as-
GSIPfBr2:assis-
D[NKZHr2:assistante
dFJQLIr2:assoc-
bGJPLJr2:associate
IPWKRLr2:at
CPXMTNr2:at-
P[SMDJr2:atten-
WGYMKLr2:attend
JOYNLNr2:auf
FO]NMMr2:auf-
NcHLLIr2:avail-
IK`KNMr2:away
GIbLNMr2:away-
A[SX>Tr2:be
SFRa@Or2:be-
KNKLIar2:befor-
K^KNKNr2:behal-
FcJNJNr2:behalf
BVTNOPr2:bespr-
EUSNOPr2:besprechungsoptionen
cHJJMMr2:betri-
hFJGMNr2:betriebsrat
/Y[MVTr2:betwe-
1XZNWTr2:between
WIPNTHr2:bewer-
RLPOWGr2:bewerbung
QXHOKOr2:booke-
TSHOMPr2:booked
ICIL[]r2:bring
MCGLZ]r2:bring-
CZ\JKKr2:build-
DVQOPPr2:c
FVPOPOr2:c-
=XVOOQr2:calen-
:YXOOQr2:calendly
QHNMYNr2:call
SFLMZNr2:call-
AJeHORr2:cance-
EQWOOOr2:cancel
M_FHWJr2:candi-
EdJJPMr2:candidate
[UKJHNr2:candidates
kEIOHKr2:ceo
tCCNIIr2:ceo-
GLPNHar2:cerra-
VNUIJOr2:chair
VGZIIQr2:chair-
WWIMJLr2:charg-
ZQJMKLr2:chargé
^LHOJNr2:chef
eJFLJNr2:chef-
PLLMJZr2:co'
MLNNI\r2:co'-
cGJPJKr2:co-fo-
cGJPIMr2:co-founder
\KEPOPr2:colle-
TQINOOr2:collect
PUWTEFr2:compl-
QXNUGGr2:compliance
IRROOOr2:compu-
GSROOOr2:computer
SWFLXGr2:confi-
J[LOMNr2:confirm
^OJMJMr2:confirmed
dLFNLJr2:coord-
gGFNJOr2:cto
eIGMKNr2:cto-
WSZJDGr2:da
RZ\HFDr2:da-
LZULJIr2:day
E`NNLLr2:day-
XZSW>?r2:de
V]UPC?r2:de-
iLVKACr2:den
iRTK@Ar2:den-
KXJII\r2:depot
KRJIL]r2:depot-
^IISLLr2:deput-
\JKRLLr2:deputy
P_IKKKr2:der
UfDJJGr2:der-
ZNKLMMr2:desig-
ZNLLMMr2:design
QZHKPMr2:dial
N\HIPOr2:dial-
R[RHHKr2:die
VXPGHLr2:die-
bFFOMOr2:dir
\IIOOOr2:dir-
\GRPIMr2:direc-
h?GPNNr2:directeur
fGLMIJr2:director
aIEOLQr2:directora
IQSPQLr2:directrice
mHENJHr2:diret-
oCEPIIr2:direttore
_TCKLNr2:do
eKFLNKr2:do-
FYMGMZr2:door
H_JDH^r2:door-
ZMKNNLr2:drift-
ZLJNOLr2:driftsleder
FZROKOr2:du
<`VNLOr2:du-
OJIdLHr2:e
OGJgKHr2:e-
D\NMOPr2:einen
C[ONNPr2:einen-
YiAJHEr2:el
XaCIGNr2:el-
ZH[MIGr2:emeri-
[H[MIGr2:emeritus
CD\fJGr2:en
FG\bJEr2:en-
[EFPSQr2:engin-
CHSN[Sr2:engineer
lEERGKr2:engineering
XXIKJLr2:enseñ-
R^HKKLr2:enseña
DWI^MLr2:er
@]H^KKr2:er-
HGS`NJr2:estar-
HJSZOLr2:estará
ZUPVDAr2:every-
VLTXEGr2:everyone
KdNLIIr2:execu-
J_NNLJr2:executive
XMLNNMr2:fackl-
WMLNNMr2:facklig
HKWH[Lr2:first
HLWI[Lr2:first-
HIHXOZr2:follo-
]XAB`Br2:for
ZX?E`Dr2:for-
EGOUSXr2:from
KGMQRYr2:from-
T_IMHJr2:front
O`KMHJr2:front-
[GLOONr2:für
]FKNOOr2:für-
BK_OFYr2:gave
CJ]NF\r2:gave-
bHGNLOr2:geren-
\MHMMOr2:gerente
_GIOPKr2:gestisce
>WVOROr2:googl-
?WVOQOr2:google
HMLKbLr2:guest-
^QOJELr2:has
RT^HCJr2:has-
VJTNKLr2:have
TJUPKKr2:have-
a^CGGKr2:he
dGIOLKr2:he'll
fGIOKJr2:he'll-
iTDEHLr2:he-
{7>NDMr2:head
{=>NDKr2:head-
^HHONNr2:headt-
aHGPNLr2:headteacher
PDiJGLr2:her
WBhHFKr2:her-
NJ^JMLr2:here
NL[KNMr2:here-
lQEDLHr2:het
gPGDQGr2:het-
^UKLFKr2:hi
YVKMHLr2:hi-
YHGKK]r2:hirin-
[EGKL\r2:hiring
?PPNWVr2:hope
?QPMXVr2:hope-
SY^I9Or2:hr
UW\E:Sr2:hr-
iIENLJr2:hrbp
hHEOMJr2:hrbp-
\HDL[Lr2:i
TUJMMLr2:i'll
RYHMMMr2:i'll-
eV@LIJr2:i-
XBLISWr2:ich
VDOKRUr2:ich-
UJVLMLr2:if
[GVKLKr2:if-
`HGaGCr2:ihnen
YWDXHFr2:ihnen-
FQROSOr2:ii
DQSNUPr2:ii-
XbKIBKr2:il
\aGHCJr2:il-
CP[JOTr2:im
@UXJPTr2:im-
X;\eEAr2:in
T<he>>r2:in-
OMU=\Or2:inter-
TKJ_IIr2:internal
:YZF_Hr2:interview
bNLGGOr2:interviewer
ZGJIH]r2:intro
TIKIGbr2:intro-
VUOPDMr2:invit-
WSIQFOr2:invited
XSKPHLr2:inviting
\GHILZr2:invol-
[KEONSr2:involved
]IWEBUr2:is
XNQP?Tr2:is-
`SHLV=r2:je
]TGJREr2:je-
\NKQILr2:jefa
VPLPKMr2:jefa-
ZDZEMPr2:join
[GZHJMr2:join-
XMJONOr2:kiero-
XLJONNr2:kierownik
]^?LJIr2:la
UeALJIr2:la-
XHaOEEr2:lab
WIbNDFr2:lab-
^IGZLFr2:le
YGJ]LGr2:le-
]KGLNPr2:lead
aJDLNQr2:lead-
MaFOMJr2:learn-
XXHLMJr2:learning
`LHNLMr2:leite-
cKHMKLr2:leiter
aFJOKOr2:leitu-
^HJOLOr2:leitung
\\EKKGr2:like
_VEMKHr2:like-
[YIHKJr2:line
ZZHIKIr2:line-
EMJeKOr2:liste-
R\LLJKr2:logis-
V_JKFJr2:logistics
ASTNUNr2:m
DRTNSNr2:m-
@^MOPPr2:manag-
>WVLQQr2:manager
K[LOLMr2:manda-
`LGPKLr2:md
]LIOKMr2:md-
gM@FUJr2:me
bQBEVJr2:me-
KJL`LLr2:mee
JGHhOIr2:mee-
DXLI`Jr2:meet
AWNJ_Kr2:meet-
IPPPPQr2:micro-
:MO^MYr2:minut-
DMNWLXr2:minutes
ENK[LTr2:mit
<TOYMUr2:mit-
Y[HGJLr2:move
RcGFKMr2:move-
NXTLKIr2:my
LYWLJGr2:my-
^LINKNr2:nativ-
ELRM_Kr2:nd
EKQLbKr2:nd-
]XLPFBr2:night
YUKOKGr2:night-
bJR8G]r2:no
bLT9HXr2:no-
JJ_IMQr2:non
LMYLMOr2:non-
FK\DPZr2:not
HJ]BO[r2:not-
]LGPMMr2:notre
dHEPKNr2:notre-
^GLOKPr2:now
PKTPLOr2:now-
HfFKVDr2:o
ScCHZ@r2:o-
IKJdKMr2:obs
IKJgJLr2:obs-
GHLhMIr2:obser-
9YRSRRr2:of
;XQSQRr2:of-
GHeKMNr2:off
HIdLMMr2:off-
RiJIGEr2:offic-
CiLLPEr2:office
IP[QU@r2:on
DTRaT;r2:on-
SIFGQ`r2:one
UGHEWZr2:one-
FOLMN^r2:onlin-
HNKMO]r2:online
UH[JLLr2:only
SI\JLKr2:only-
LKKNaIr2:onsit-
LKKNcGr2:onsite
N]KNKJr2:open
LXNPLKr2:open-
\LMMLMr2:ops
]LMMLMr2:ops-
ZIJN[Cr2:ore
]HIM\Br2:ore-
oGBSGIr2:organ-
kEEQJIr2:organizer
VJMOOOr2:ort
TJMOOPr2:ort-
ATVV?Zr2:our
PJSV;]r2:our-
NZUJJJr2:out
M^QHHMr2:out-
aBD\KKr2:over
\VCWIFr2:over-
PLOLTOr2:pair
H]MNNLr2:para
E_LNQLr2:para-
a^BFIKr2:peopl-
W`CJJLr2:people
CNUUOPr2:per
BOVXMNr2:per-
h[CLDDr2:perso-
_ZFGIKr2:personal
MJMXOOr2:personalrat
WLLONNr2:personalreferent
RMINVMr2:phone
SNGNWMr2:phone-
HeDLWFr2:plann-
EjJNIJr2:planning
`C[LMBr2:plant
\AWIHTr2:plant-
DRKPL]r2:planta
JLLQ[Lr2:pleas-
KHLP^Mr2:please
`KIOLKr2:pm
^LKOKLr2:pm-
IQGMTXr2:porta-
L^LMKLr2:porti-
L`LLKLr2:portineria
K[KQKNr2:post
KYKQLNr2:post-
UHER`Fr2:prese-
LNPH`Hr2:present
VMLNNNr2:presi-
XLLMNOr2:presidenta
ZKQLKLr2:press-
UQINJSr2:princ-
aMDNIQr2:principal
WLRMKMr2:produ-
WMPMKMr2:product
OMNJOWr2:progr-
GQOLQVr2:programme
bLKOHIr2:prova
bLLNHIr2:prova-
kEEKHRr2:prési-
`HINKOr2:président
KcGHONr2:prête
GdLFPLr2:prête-
\YMHJEr2:que
TU\HHEr2:que-
ZHKMTKr2:quest-
]FJLVKr2:questions
P\GOIOr2:qui
M]KPHNr2:qui-
EfKNMIr2:recep-
HaILNOr2:recepción
GbMQJIr2:reception
MHGPP^r2:recor-
db8KBOr2:recru-
[SJNLIr2:recruiter
_SDVGGr2:recruiting
KfHJJMr2:recruitment
XWIINKr2:recrutadora
;_ROPOr2:recrutement
_MKOIKr2:recruteuse
LHLKdKr2:ref
KIMJcKr2:ref-
_JJINPr2:resea-
`JGJOPr2:research
uBDOGJr2:respo-
\OJOLHr2:responsabile
bIGRKKr2:responsable
\KYNHDr2:rh
WIT^FBr2:rh-
`GGRLNr2:ring
`JFRKMr2:ring-
QPTMMKr2:role
OOTNMMr2:role-
IKKLMar2:room
IMMMM^r2:room-
_GKNTGr2:round
`HLORGr2:round-
NHC_RPr2:run
RE@_SRr2:run-
aKGOIOr2:sales-
M^IONHr2:schoo-
I^KPPIr2:school
7UZMUQr2:scien-
;VWMSQr2:scientist
LaINLKr2:secre-
[IIOPMr2:secretario
SFGQ]Lr2:see
TGHQZLr2:see-
?aQONKr2:sekre-
GZOOOMr2:sekretariat
RcGJIKr2:selez-
[ZHIHKr2:selezionatrice
G\KPNOr2:send
BbHPNOr2:send-
[ZCHXCr2:senio-
aREKVBr2:senior
[EKYLKr2:shado-
fFMHMLr2:shadow
QGMI^Or2:share
G\JI[Jr2:share-
WMJYT?r2:she
FbNLPIr2:she'l-
H_NKSGr2:she'll
\JLSV?r2:she-
EU`MJIr2:si
GR]NKKr2:si-
\EUKLMr2:sich
[EUNKLr2:sich-
`@XIKNr2:sie
`@UKKOr2:sie-
GJMdJNr2:silen-
]LHLNPr2:sit
aHILMOr2:sit-
INROMUr2:so
JNPONUr2:so-
FQTOPOr2:sobre
GQTOPOr2:sobre-
cKHNKKr2:socio
cKIMJLr2:socio-
XLMMOMr2:someo-
YKMMOMr2:someone
aLHPJJr2:staff
dIENKNr2:staff-
KIJK`Qr2:stage
JFIK_Wr2:stage-
WOGTLMr2:stand-
\QGOLLr2:standard
SLVLMMr2:stuck
TLSMLNr2:stuck-
>RSMSWr2:studi-
:VSMRXr2:studio
dEKJOMr2:take
bDJLPNr2:take-
EqIJGHr2:talen-
DhNLHKr2:talent
ZCCN]Or2:te
ZGFNVOr2:te-
=OPL_Sr2:teach-
ANPM]Pr2:teacher
:TYKQVr2:team
<UXMRRr2:team-
{A@MIGr2:teaml-
_KFOMOr2:teamleider
hHHNMHr2:teamleiter
iFEPJLr2:teamleitung
LZKOOKr2:teams
L^JOMJr2:teams-
>ZOMQUr2:techn-
=ZPNRTr2:technical
DOYNRNr2:telef-
CVONUOr2:telefonico
eDHNNLr2:test
cFHNOKr2:test-
[ODKIXr2:text
VLHJH^r2:text-
KEMOdJr2:thank-
IJ`HPOr2:that
EI`LPPr2:that-
L\N;UTr2:the
RZW7SNr2:the-
IDZGHdr2:then
UJXI@[r2:then-
W\IGPHr2:they
S]DGUIr2:they-
XH\JGLr2:this
TFcJFLr2:this-
WLUIMMr2:thoug-
WKVHNLr2:though
AQRMVSr2:throu-
@QRMWSr2:through
TIIcIHr2:time
SNK`GGr2:time-
?RTOUQr2:title
<QUNVSr2:title-
k?UIPCr2:to
i8eDP@r2:to-
HH[KQSr2:today
FG[IPXr2:today-
H_KPLMr2:trans-
hFFNLLr2:trave-
kFDMLLr2:travelling
_NJPIKr2:trust-
ZOKPJLr2:trustees
[FHJLZr2:two
[EHJL\r2:two-
ZLKNMNr2:types
YLKPMMr2:types-
E`KLFXr2:uffic-
I^NOKKr2:ufficio
TIILK]r2:un
LHMLLar2:un-
YQNLLIr2:und
ZOOLMIr2:und-
S`GKKIr2:up
W\FIMKr2:up-
?\^PEKr2:us
E_YNEJr2:us-
<VZMNSr2:vacan-
@VWNNQr2:vacancy
UMMQJPr2:value-
KNORJUr2:values
\IKMNOr2:vocal
^GJMNOr2:vocal-
LKNP\Ir2:vorst-
UPHI\Ir2:votre
UMHI]Ir2:votre-
`_BJHHr2:vous
b[CIGJr2:vous-
eMEOHLr2:vp
hMCOGKr2:vp-
BeNKPJr2:wait
HdKKMIr2:wait-
LKMIN_r2:walk
OINLN[r2:walk-
GPSSPMr2:ward
BQUTPNr2:ward-
KLIbKMr2:watch-
CCLI^br2:we
DBRI^\r2:we-
I]LMMNr2:which
H_LMMMr2:which-
\MKNMKr2:white-
\LHOMMr2:whiteboard
KRVa8Nr2:who
WCT\JFr2:who'd
]EVTHFr2:who'd-
WOGZJJr2:who'l-
ZNC]IHr2:who'll
ZJJVLIr2:who's
XKJWMKr2:who's-
WVW\7Br2:who-
GI_RKNr2:whom
JJZPMOr2:whom-
RLXPIJr2:whose
TJWRIJr2:whose-
RJWKNMr2:will
YKRKNKr2:will-
JIGNXZr2:wir
JHIMXYr2:wir-
YAHLZRr2:with
MHNPUSr2:with-
FQWQMMr2:would
JNWPMMr2:would-
AQQ]PKr2:y
BOS[OLr2:y-
bbY6O9r2:you
E_GI]Ir2:you'r-
FbHJWJr2:you're
Oaa5W=r2:you-
M>WXf;r2:your
NISRc;r2:your-
LL`LKKr2:zich
LJcLJKr2:zich-
DQWOPOr2:zone
DQWOPOr2:zone-
GTSNPOr2:|
FTSNOOr2:|-
<WWLOUr2:·
<WWMNUr2:·-
[MMOJLr2:οικον-
\MNNJKr2:οικονομικό
GKSNSTr2:–-
<WVMQRr2:•
:ZVMQRr2:•-
YQ`MD?r3:↵
dO\MC;r3:↵-
SROOIMr3:!
[OMNJLr3:!-
iQHJLCr3:&
`\HHMAr3:&-
BQXOVJr3:(
OMKO[Hr3:(-
[KHWKJr3:)
b<EYUIr3:)-
WEVSOFr3:,
^KLYDIr3:,-
5ZZL\Ir3:-
-XbKXOr3:--
OWRUR<r3:.
STQFYDr3:.-
M_GOTDr3:/
N]CZPBr3:/-
D_??[^r3:0
J`><W_r3:0-
YQGF\Gr3::
gLHDTGr3::-
>XQUWFr3:;
EZMLQQr3:;-
BUQNRRr3:<
DUQNQQr3:<-
IVMPQLr3:@-
TSKQFPr3:@name
MYWCCWr3:@name-
OTEJVRr3:a
ZM;EYYr3:a-
XUCJLTr3:about
L\DLLUr3:about-
CbPPJLr3:admin-
B]OOMOr3:administrator
`FEOOPr3:advis-
HPJNQYr3:after
UNEKMZr3:after-
mFEOGLr3:am
mHFOFIr3:am-
DF[LaHr3:an
EHXN^Ir3:an-
HMQNRUr3:analy-
DOROTTr3:analyst
WMLOMOr3:analytics
F_HVLKr3:and
IUJQYHr3:and-
JYWJLJr3:apolo-
EHJLhOr3:appli-
LFMP]Nr3:application
L[LOKMr3:archi-
]KWFILr3:as
\I[FJJr3:as-
AmKLLJr3:assis-
BpLOHFr3:assistant
RZM=F^r3:at
VTY9@]r3:at-
VKJ^IIr3:audit
UKK\IJr3:audit-
[INQJLr3:bank
YGOQMMr3:bank-
OZT[>Cr3:be
\RTV@Cr3:be-
URFOOOr3:been
WQEPOOr3:been-
N`GJPLr3:befor-
P_FLOKr3:before
VRNPMHr3:bring-
fFEQOHr3:busin-
gDIOOHr3:business
ASYSYAr3:by
DOWXVBr3:by-
O_JLDQr3:c
N]HKDWr3:c-
KLJP\Nr3:call
IMIP^Mr3:call-
YTIHOLr3:calli-
^QIHOLr3:calling
SPKKXIr3:candi-
JQMM[Jr3:candidate
]LINMLr3:cfo
aMGLMLr3:cfo-
QMYPNFr3:chair-
]FQKJPr3:chat
\GXKGNr3:chat-
UJYMKJr3:chef
TI]MJIr3:chef-
H][FJKr3:clear-
IXZHKLr3:clears
aKGJNNr3:clini-
[DIJPYr3:close-
VJXMLIr3:co-fo-
RIVQLLr3:co-founder
^JJLPMr3:colle-
]JKKPLr3:colleagues
NEIK\Xr3:comes
SDHI\Vr3:comes-
GJZK^Fr3:confe-
PIYNNMr3:conos-
VUCOLRr3:consu-
FaENJVr3:consultant
J]OMLKr3:conta-
]FTLKLr3:conve-
cIJMLKr3:conversation
@cQOKMr3:coord-
>eOPKMr3:coordinator
^IIOLOr3:cover
XGNLJWr3:cover-
aHEPNNr3:cto
\KIOMMr3:cto-
aGIOMLr3:da
hEHOLKr3:da-
DNNaNJr3:danac-
GNRXNLr3:danach
PJIQ^Hr3:dat
PKIQ^Gr3:dat-
>SWMUPr3:data
@RVNSPr3:data-
FK`ONKr3:day
JI]POJr3:day-
[^>EOOr3:de
VUORO@r3:de-
Q\KFOLr3:den
M[LEQPr3:den-
Z^ILFFr3:deput-
X`JIHGr3:deputy
fHHLJNr3:der
bIHMJPr3:der-
LUPPPJr3:des
KWOPPJr3:des-
UNUPHJr3:desig-
PUGOIWr3:desk
SPENF^r3:desk-
J\NOMJr3:di
I]OOLJr3:di-
ZIJZIJr3:dinâm-
VJKXKKr3:dinâmica
XFPPLOr3:direc-
XMKONMr3:directeur
OJYOHPr3:director
fHJJLLr3:does
dGJILPr3:does-
KLKKP^r3:door
JNJJO_r3:door-
\KIMMPr3:down
_KGLMPr3:down-
`ACNK]r3:du
[BFNL]r3:du-
ARNJXWr3:e
>SNI\Vr3:e-
^C[OFHr3:edito-
XH^OEIr3:editor
OITEaHr3:el
MXOE]Er3:el-
GG]YJKr3:em
EDa_HIr3:em-
K\?QF]r3:en
M]BOD[r3:en-
^KGOMNr3:encar-
]JINOMr3:encargada
IHUK]Lr3:enfer-
cJFPJNr3:eng
hEFPINr3:eng-
xE=PIGr3:engin-
sIBQEFr3:engineer
\KIPLNr3:engineering
=[ONUPr3:entre-
D\LOQOr3:entrevista
IJcNLJr3:file
IHeLMJr3:file-
XLJOONr3:finan-
KGLL\Tr3:find
JILNVXr3:find-
UKJGM\r3:five
WJKHMZr3:five-
IVEY[Ar3:for
YRHOVBr3:for-
IYNOOMr3:found-
CTVNQNr3:founding
TOMMPMr3:fragt
TKFNZMr3:freue-
QJIPYNr3:freuen
eFSUEBr3:from
lCRSCAr3:from-
VWINNIr3:front
VXINMGr3:front-
dGGOGRr3:futur-
CUVOOOr3:gap
GSSOOOr3:gap-
aYFMHDr3:gate
bVLLGCr3:gate-
XLMPLMr3:gener-
WMMPLMr3:generale
eRIIEMr3:gespr-
fJLGLLr3:gesprek
aGMNIOr3:gesto-
GSROQNr3:googl-
GSROPNr3:google
[KKRMIr3:groep-
]HHQOLr3:groepsopdracht
UHLOQQr3:group
RIMOQQr3:group-
bKKNIKr3:has
gBLNKKr3:has-
KLFOcJr3:have
JLGOdJr3:have-
hGHNNGr3:head
hJDLLLr3:head-
VINMIWr3:hello
XINLIWr3:hello-
?bNQJPr3:help
@\RQLOr3:help-
ZIGWLMr3:her
^FC[JNr3:her-
UZAUTAr3:his
Y[BLSEr3:his-
FSQOPPr3:house
ETROPPr3:house-
Z\FILIr3:how
V`GJKIr3:how-
XHFMK[r3:hr
XHGLL\r3:hr-
CKWOYLr3:i
AKXPZLr3:i-
MFKOP]r3:id
HHKNR^r3:id-
N]JNNKr3:if
R`FNMGr3:if-
VY\IDAr3:il
UMbIFFr3:il-
RZDV:[r3:in
TVNP<Vr3:in-
?ALWhOr3:inter-
QFKMJar3:internal
<UKMjGr3:interview
W?TLcAr3:invit-
\FWLHMr3:invitation
WGZQGIr3:is
VEKYOLr3:is-
HIcLNLr3:isn't
JGbOKLr3:isn't-
_DKLJUr3:it
`FKKDZr3:it-
ZNJOJOr3:je
]MJOJNr3:je-
[IK[FJr3:job
XIVUEHr3:job-
HNIPIbr3:know
GNIPIcr3:know-
URMMKNr3:kredi-
SZZHDFr3:la
R_TDJGr3:la-
VD`LHLr3:lab
SF^MILr3:lab-
LIRMYMr3:last
PJJNYOr3:last-
GXIMMYr3:le
IVHMMXr3:le-
aE?M_Hr3:lead
bC?L`Ir3:lead-
K[XKLFr3:lo
FVWMOKr3:lo-
BVVNOOr3:local
DUUNOOr3:local-
bDGQLPr3:look
`EHQMPr3:look-
Z\GMKEr3:looks
W_GNKEr3:looks-
\GMOMMr3:lunch
^GMPMJr3:lunch-
IQQOPOr3:m
GSSOPOr3:m-
fTJQDBr3:manag-
`K\PC@r3:manager
UWGOOIr3:manages
_LJKLNr3:math
\MJKMOr3:math-
YSMHNLr3:mee
\QLKNIr3:mee-
;V\MRNr3:meet
:V]NQNr3:meet-
BUWMPOr3:meeti-
CTVNPOr3:meeting
AXMMZNr3:min
HXMMPPr3:min-
EMOMN_r3:minut-
IKOON\r3:minutes
BQOOOZr3:minutos
VEZINOr3:mit
[DVHNOr3:mit-
XMKOMOr3:netzp-
WMKOMOr3:netzplanung
KITPWLr3:next
KIUPWLr3:next-
HHKLRar3:night
HFIJXar3:night-
MK]LNKr3:no
JJbJOKr3:no-
ZDYFQKr3:not
^GVENLr3:not-
HKcPMGr3:now
IL`PMHr3:now-
VKJMMVr3:nurse
WKKJOTr3:nurse-
N[MNKLr3:o
I\LPMKr3:o-
INMZNMr3:obser-
iTO>IGr3:of
lXMFABr3:of-
GDYaMHr3:off
GIV\MJr3:off-
DiJ\DCr3:offic-
GlMLIEr3:office
]LJRGNr3:om
ZNJRHNr3:om-
Z>aU?Lr3:on
VS`IDDr3:on-
_UHMIIr3:one
dWGNFEr3:one-
FWUXGIr3:only
DXUWGJr3:only-
RXGOMKr3:op
TXGPMJr3:op-
7^ULQSr3:opera-
<[ULPRr3:operations
FSSOPPr3:organ-
FSSOPOr3:organisation
X]KEHMr3:our
cWFGJIr3:our-
VHSLMPr3:over
TQOKNMr3:over-
SGII_Nr3:panel
ZHIIWOr3:panel-
FJSQ[Jr3:para
GKSQZJr3:para-
WG^GNHr3:patro-
UI]GNJr3:patron
HKOOJ_r3:per
HNOOK\r3:per-
IK[IQRr3:plus
BL_IQRr3:plus-
VGNOF[r3:pm
QIOOD]r3:pm-
WZSJGEr3:por
\YSIGCr3:por-
EG][IMr3:prese-
IMGbNNr3:present
FLfLHNr3:pris
JKdKJLr3:pris-
=YROUNr3:proce-
\KJPMLr3:produ-
\LJOMLr3:product
YD[LJMr3:profi-
ZEVLJNr3:profile
^IRMKIr3:propo-
ZG[LHIr3:proposed
ZEIL\Kr3:quest-
XDHN\Lr3:questions
IHZILZr3:readi-
KI]GMUr3:reading
D[JL_Fr3:recru-
BWJL[Pr3:recruiter
J_OIPIr3:recruiting
X[JJIJr3:relat-
UYKLJKr3:relation
R[ENLNr3:repre-
VMMNNNr3:representant
YJKOOOr3:resea-
]IIONOr3:research
L_MLJLr3:rh
GgMMKGr3:rh-
H_NMQGr3:room
H^OMQHr3:room-
V[KJEOr3:round
YSKLHNr3:round-
GRROQOr3:rufen
FRSOQOr3:rufen-
EKaNOLr3:sabba-
DL^OPMr3:sabbatical
LUSMNLr3:scree-
NUPOLMr3:screen
OHSNTNr3:screening
CK^LZHr3:secon-
EK]LZHr3:second
IcKQLFr3:secre-
SXFMKPr3:selec-
LZIOLPr3:selección
GXMNORr3:servi-
IZKNLQr3:service
AVONWOr3:serviceleitung
`JFLONr3:set
^KHLPNr3:set-
]ONGKNr3:shado-
fLHDLOr3:shadow
YBW^DFr3:she
\BW]DEr3:she-
KMYKOOr3:sick
KMYKONr3:sick-
QCdMHKr3:sie
QDcLHMr3:sie-
WUGRJKr3:slot
YYFPIIr3:slot-
^LFNOLr3:small
\LGOOMr3:small-
JFELQir3:so
MGDJPir3:so-
aKGOLMr3:speak-
[EMPPMr3:speci-
UJMPOOr3:specialist
dJJQGIr3:sre
`KKPHKr3:sre-
IKNNL^r3:staff
LMKMI_r3:staff-
LKMN]Kr3:stage
JOJMcFr3:stage-
GKcMLMr3:su
EJfMLMr3:su-
WDWKLQr3:take--
PG]INPr3:take-home
PCXOQOr3:tasti-
KD[OQOr3:tasting
SZFNNLr3:te
UXGNNKr3:te-
UVWEKGr3:team
R[RFKJr3:team-
JPPOPQr3:teams
IPPPPQr3:teams-
XGJOSPr3:techn-
ZQKOJKr3:termi-
[PHPIMr3:termin
E]LQMOr3:terug-
FLQa5ar3:the
LGNg1ar3:the-
VHJMLYr3:then
UHLMMXr3:then-
JNMWNPr3:there
GPOWNOr3:there-
^[IIIEr3:this
]\MHHDr3:this-
[EHI]Lr3:throu-
_CHI]Ir3:through
HMYNNOr3:time
HOWNOPr3:time-
PTHj9Kr3:to
QTDi7Qr3:to-
]H[GIJr3:topic
^KTKKGr3:topic-
IY[GLJr3:train
DUWRDTr3:train-
IIInHIr3:trainee
EdDRKOr3:trave-
JbEPJNr3:travel
WHFNZMr3:trial
VHGN\Lr3:trial-
MFKNgGr3:two
KHNMfHr3:two-
OFFeIQr3:und
UGFbKKr3:und-
A]KGZPr3:une
?^KGXSr3:une-
\JKMNNr3:uns
\JJMNNr3:uns-
eGFNJOr3:van
eIFNINr3:van-
FRNLL]r3:video
IPNJL]r3:video-
CeLPILr3:voor
G^KOLNr3:voor-
fHGPHMr3:vous
dFGPKNr3:vous-
VFFKO^r3:wareh-
VGGKN\r3:warehouse
@PSLRYr3:we
EPPOOXr3:we-
LTZNGJr3:when
SQVMHJr3:when-
XHZNMDr3:who
]HXNNAr3:who-
[T]CHCr3:will
YWZAKDr3:will-
NdCTDLr3:with
LcC]AJr3:with-
YCFQZNr3:would
_ADQYLr3:would-
bKLOHIr3:y
cKMNHIr3:y-
`MKLKKr3:years
`HMMLKr3:years-
U[T5VKr3:you
I^Y5UOr3:you-
UX^BHEr3:your
OUfBGFr3:your-
ZLIONNr3:zespo-
WLJOOOr3:zespołu
M\INNKr3:zoom
HbGMQKr3:zoom-
JLVKJZr3:zu
HLVKI]r3:zu-
R?WXSGr3:|
]?RYPCr3:|-
`FFKZHr3:à
_EFK^Hr3:à-
bJKNKJr3:διευθ-
`LMNJJr3:διευθυντή
SKLM`Cr3:–
LQNN[Fr3:–-
UKLPOOr3:•
TINPPOr3:•-
_^Q9?Tr:↵
?WXNNPr:↵ *
6YYMRSr:↵ +
jGIOGJr:↵ -
CVSNOQr:↵ - -
bGIONKr:↵ - @name
XGRLGVr:↵ 0
OTPMKOr:↵ 0 -
^HKPOKr:↵ 0 .
[GNOOKr:↵ 0 @name
WKNOONr:↵ 0 am
_GMPLJr:↵ 0 lunch
^FNQMJr:↵ 0 –
GRWLPOr:↵ >
DbSGEUr:↵ @name
SRSPKHr:↵ @name ↵
9eRNNMr:↵ @name ,
9^TMNTr:↵ @name .
XHLOQOr:↵ @name :
aKHPLIr:↵ @name de
D\PNOMr:↵ assis
JVONOMr:↵ assis rh
BVTOPPr:↵ bedri
BUWNNQr:↵ compa
FRSNPQr:↵ date
JSSNLOr:↵ dial
ZEQPLNr:↵ direc
ZJLONLr:↵ direc of
ZHJOPPr:↵ do
?XWNNQr:↵ dress
[IKPMMr:↵ engin
_HIQMMr:↵ engin manag
DQWOPOr:↵ europ
FRUMOPr:↵ first
VISMLOr:↵ forma
XLNONLr:↵ head
XKNONLr:↵ head of
DTSNPQr:↵ hier
J_IOOIr:↵ hr
D]LOOOr:↵ hr @name
GSROOOr:↵ id
ZKINNOr:↵ insti
;V\OPNr:↵ inter
ZKKONMr:↵ lunch
B]LOPPr:↵ manag
FTPOSOr:↵ mitar
ZMJLKRr:↵ note
GURNOOr:↵ o
GYOOPLr:↵ offic
FZOOPLr:↵ offic manag
[KKPLMr:↵ ore
LNTOMQr:↵ organ
TLROJOr:↵ ort
\HMONLr:↵ peopl &
LYIOONr:↵ perso
GUQOOOr:↵ pleas
CUUNQNr:↵ quest
_JJQMIr:↵ recru
FXOOOOr:↵ recru coord
^EMPNMr:↵ respo
C_PQPHr:↵ schoo
FZOONMr:↵ sekre
QLTPNKr:↵ senio
HRROPOr:↵ socié
BXQNORr:↵ t
<aQOONr:↵ talen
=`QOOOr:↵ talen @name
HXNOOOr:↵ talen coord
^GMPNKr:↵ teaml
AXOLQTr:↵ techn
ULKOXGr:↵ tel
VKQOJOr:↵ time
BRRNUQr:↵ title
TKQONLr:↵ tragw
VRMPJKr:↵ video
WKLOMOr:↵ where
^INOLJr:↵ zimme
BTTNRNr:↵ zoom
JRVPKMr:↵ •
;XVMQSr:↵ • @name
VJW;i>r:!
SWDA@kr:&
DWMMMXr:& @name
VNLONLr:& @name ↵
ARTNQSr:& @name )
gEFKNPr:& @name .
[IKPNLr:& a
DQMJP^r:& co
LLLMH`r:& co'
]GMOOLr:& cultu
[XCENQr:'
WLLQLNr:' )
]]IIKDr:' is
RPF[TDr:(
\LJQLLr:( ↵
DMPLN_r:( 0
>ROOTXr:( 0 )
KVKPNPr:( 0 min
WJA<a\r:( @name
UPA:X`r:( @name )
fHCPLLr:( @name ,
;SUOUSr:( @name 0
XJLNOOr:( api
TMSMMMr:( betri
_JIMMNr:( betri )
`KJMIOr:( ceo )
\KJOKNr:( ceo ,
_OGINOr:( chair
hJCGNPr:( chair )
ROVJLMr:( chef
\IMLMOr:( chef )
ZMFOOOr:( colle
VMLONNr:( copy
iFFMKMr:( cto
dIGMLNr:( cto )
WLKNOOr:( data
ULMNONr:( deput
gEBMNPr:( direc
XIMONOr:( direc rse
^ILPGPr:( einri
\IMPJOr:( engin
[MLKLOr:( fachl
ULONLPr:( gf
XLGI]Ir:( guest
\OTGHLr:( he
]MILLOr:( he /
PSJOLRr:( head
bHDNMPr:( head of
ZJWXDCr:( hr
\G\VF?r:( hr )
QOTLKPr:( hrbp
eJFLJOr:( hrbp )
KUMFXOr:( inter
[NKFPOr:( inter )
^JIMNNr:( it
UMKONOr:( kiero
VNKOOOr:( kiero zespo
bJGPGOr:( last
YJLMNPr:( leite
\JGNPPr:( leite @name
WKRLIRr:( leitu
`HHOKOr:( leitu @name
VLMONOr:( link
[[ILFJr:( logis
UaJJGJr:( logis )
5XXLYOr:( m
ERSNSNr:( m /
XKMNNNr:( md
YYJGKKr:( no
P_KLIKr:( no relat
MG]KONr:( not
YJE_HKr:( obs
CUUOPNr:( onlin
\LMMLLr:( ops
bJKLJLr:( ops )
G_PKKNr:( peopl
YJMNMOr:( peopl )
^MQGJNr:( perso
lAFJMPr:( perso )
AXUNNPr:( pregu
UMMNNOr:( presi
WMLNNNr:( presi )
`JJPJLr:( produ
UKULIPr:( prési
aHIMKPr:( prési )
V^HIILr:( recru
U]IIILr:( recru )
\HMOMMr:( recru scree
]MLGMOr:( resea
PMWYHEr:( rh
TORTHHr:( rh )
aHJMKOr:( schic
VLONLPr:( senio
RLNVIPr:( shado
>\L]JMr:( she
ITI]JNr:( she /
FVROOOr:( solo
ULNONNr:( staff
YLLOMNr:( staff engin
`JKLJOr:( teaml
`JGLONr:( teaml )
^JHPMMr:( teaml @name
SZGIUIr:( they
R_FGQKr:( they /
VMKOOOr:( ux
cLJNGLr:( vp
ZLKOLNr:( vp analy
dJFOINr:( vp eng
:T[SPNr:( ward
IOQQPOr:( ward manag
ZMKNMMr:( white
^LGNMMr:( white )
MLVMNPr:( руков
FRVUQGr:)
iSTG>Gr:) ↵
@Q]NOPr:) ↵ -
GPXKNRr:) ↵ 0
^IIQKMr:) ↵ •
WNMMMOr:) +
LJWQDYr:) ,
?QZOPPr:) , @name
BPUORQr:) -
g]N;DIr:) .
\TONFGr:) :
EeDOVHr:) ;
ZQJRJIr:) @name
UMWKJMr:) and
`KBPMPr:) en
`HGMMPr:) et
MUIOQOr:) has
XMJONNr:) i
TWJNLKr:) mache
ZHMQKOr:) on
[JHNNPr:) over
ESUOOOr:) past
bMIMLIr:) també
WNQNGOr:) und
TJQMOOr:) will
>YUNPOr:) with
hFDKMQr:) y
PJNMZKr:) –
=WYONPr:*
BUWONPr:* read
aTQEBMr:+
RTUKKHr:+ 0
nNEKFIr:+ @name
]FIPPMr:+ on
^NKPIJr:+ trust
UDILYSr:,
5YXKSVr:, ↵
<UVLRTr:, ↵ @name
:fI<W^r:, 0
HINQL^r:, 0 .
DjONGHr:, 0 0
FNNNL^r:, 0 e
:RPM]Tr:, 0 min
ZVCEIZr:, @name
`SFRKEr:, @name ↵
h@@O\Hr:, @name (
KRXMKNr:, @name )
{DBIBGr:, @name ,
=qQJ?Rr:, @name .
GKNPWTr:, @name 0
mGBKNLr:, @name and
hFCRLLr:, @name manag
QG[OLMr:, @name propo
AbMQQGr:, @name recru
DTWNNOr:, @name time
fIGKKLr:, @name und
^DUVBKr:, a
\KLOMJr:, about
ONJPPSr:, allei
ZZIKIIr:, anali
[XIKJJr:, anali de
HSHOSUr:, and
WLKONOr:, and @name
QHLO^Hr:, and two
JMOOYMr:, appli
ILHNHfr:, ask
I\MYGHr:, assis
ESSOQPr:, augus
LKJKKbr:, back
aIIJMPr:, be
YKJNNOr:, bern
EWPOOPr:, biolo
XFKMTPr:, bring
KNgGJJr:, but
F_POMIr:, büro
FUQOPOr:, c /
GIYI^Ir:, c'est
E_INRLr:, candi
UNLQMLr:, ceo
KJZPJPr:, chair
HJ]PJPr:, chair of
YTJMJLr:, charg
STKOLMr:, charg de
MWQRGKr:, chef
XKMNNNr:, coffe
IIK]ROr:, commi
LZIOXCr:, confi
bREOGJr:, coord
RZJOKIr:, da
OYKNKNr:, dan
NHN_NHr:, danac
TWFMLPr:, de
MZHNMQr:, de selec
[JHOONr:, del
RJMPJWr:, der
WSSJIJr:, die
kKEQFHr:, direc
bGHPKMr:, direc de
cGEPMMr:, direc of
hGFOLJr:, diret
TOTMLJr:, do
BOTWNOr:, don't
`JIPLJr:, drh
[HNNMMr:, e
\TGQJIr:, el
WH[MKHr:, emeri
RK`NGIr:, emeri ,
YJHXLKr:, en
nCFQGLr:, engin
H]]IGHr:, er
HNXRQIr:, et
[MJQLKr:, finan
SVMOHNr:, for
cKKLNGr:, forem
XLHJH^r:, from
Q^EIZDr:, front
K]MMKLr:, front offic
cHHLNNr:, futur
BJ_OE[r:, gave
\HLPMMr:, gleic
VLMNNNr:, group
XNdFCGr:, has
SnEPD@r:, he
bIJPNGr:, he'll
GJfPGLr:, he's
iCONCNr:, head
nDCOGNr:, head of
bFDLHZr:, hence
RL]IMJr:, her
CPO^NLr:, here
?QQMUWr:, hope
YPHHB^r:, hr
^HJPNLr:, hr busin
GRSNOQr:, hybri
KXNORIr:, i
jSBLHHr:, i'm
jIBNLKr:, ich
YMLNKOr:, iem
LEaOKLr:, if
ZS_GCDr:, il
aGBFIar:, in
TNMNOOr:, indep
SBKOIar:, inter
^KKQKKr:, intro
ZC[WHCr:, is
KIIMWXr:, it's
<WZMNQr:, janua
SAVM[Hr:, je
cKLLLGr:, kids
aIFOLOr:, l
RWXKIEr:, la
[GVLTBr:, lab
LL`PHKr:, lab direc
dFKMKNr:, le
ZMKOMLr:, leite
dKHQKHr:, likes
eJHMLKr:, may
JSRMKSr:, md
IFKLbRr:, meet
FSROPQr:, mobil
BTWQNNr:, movin
SVULIGr:, my
RJZOILr:, my co-fo
YNLNMMr:, nativ
UAWZEMr:, no
I\FUIRr:, not
bIEPLNr:, notre
VNLONNr:, notre direc
WRHPKOr:, nuest
IJcJOKr:, não
Y[MMFFr:, offic
FHcLYEr:, on
ZLIJ\Dr:, one
ZIJN\Br:, ore
\GIN^Br:, ore 0
PAOUI\r:, our
cLGNLJr:, our cfo
NNYONHr:, our chair
_JGOOMr:, our head
VI]GNJr:, our patro
SJOOPOr:, payme
dOGNKHr:, perso
XKLONNr:, perso ↵
M^KOKKr:, perso )
^AVIHTr:, plant
VF[MMIr:, plant manag
FM^C`Fr:, pleas
eDDLNSr:, plus
=ZVNNPr:, por
KFKMObr:, porta
\GLOLOr:, pour
[MKPKMr:, princ
^GMOMMr:, produ
XTZHICr:, que
eIHMLKr:, quer
QZJPHNr:, qui
CRRNPUr:, raum
WYCHGWr:, recru
m?JNKKr:, recru ,
K`ILNLr:, recru ;
nJEPEHr:, respo
aGJOKMr:, respo de
XLKONNr:, respo du
ILcKPHr:, resta
gIIQGIr:, round
VKFNXMr:, sales
L[NNLKr:, san
VIKYMJr:, sans
cGKMNJr:, schoo
MHMNM]r:, secon
H^MOLMr:, secre
QERMZKr:, see
SGHQ[Lr:, see you
[[GJIKr:, selez
GZ]NCKr:, sends
SHJO\Jr:, senio
Z:SX`<r:, she
JM\NMLr:, sie
SKLAYVr:, so
eIMJILr:, soci
^IKLMNr:, someo
^KLOJLr:, specj
^IEKIYr:, staff
[MLPKLr:, staff engin
HLF^RPr:, stand
JPNNSQr:, studi
O`FLKMr:, talen
IfJKILr:, talen @name
kADLPNr:, te
QFT`DJr:, team
[LJPLLr:, teaml
cGD\KEr:, that'
CXYD:hr:, the
]HC;Y`r:, then
VGGZNMr:, they
^JPGNLr:, thoug
HJYMTNr:, thurs
RKEP\Lr:, to
WKKRMMr:, types
UMLSMMr:, types a
EKLZRQr:, um
]KJMKQr:, un
?PLRR[r:, une
WGHK[Mr:, votre
e^JICBr:, vous
XLLOMNr:, vp
EbNLMKr:, wait
;TWOSSr:, ward
VLLVJMr:, watch
A@]J^Tr:, we
P^PZ8Jr:, who
Q^GNNHr:, who looks
\VDMNHr:, who manag
[TCLNNr:, who will
ZHVRHIr:, who'd
RFTXKJr:, who'd be
XRDYJJr:, who'l
STGZJHr:, who'l be
UIJZNIr:, who's
OF\PKNr:, whom
DHbSKNr:, whom you
TJUTIIr:, whose
ULYKJKr:, whose job
iGBO@Zr:, will
GK[NSLr:, wir
WMLNNOr:, with
fIHLKLr:, would
IGdHOOr:, you
?`@NfFr:, your
VKMONOr:, élue
aKKMKKr:, οικον
_MMNIJr:, οικον διευθ
BTSIcEr:-
EUROOOr:- ↵
<VYPQOr:- )
=WUMOTr:- -
@UWJVNr:- 0
@LWLWTr:- @name
_KJQLJr:- ammin
GRROQPr:- anali
BTUNSOr:- data
ZLLPLLr:- diret
XMMOLMr:- diret gener
AUXNQNr:- found
CVSNPPr:- new
hFFQKJr:- organ
[JIQNNr:- organ ↵
BQRNXPr:- panel
FR\V6Zr:.
RUG=hGr:/
^MMPHKr:/ /
7MPOgPr:/ 0
gHBH_Ar:/ @name
2[WLZPr:/ a
8UTL]Pr:/ a de
6XXLYNr:/ d
ULONKPr:/ day
MZKYCMr:/ her
aHWGFLr:/ him
YJINPPr:/ model
RGKMVSr:/ night
YKMOMLr:/ team
T\EHSJr:/ them
DSTNQPr:/ time
.[[L\Or:/ w
IQQOPOr:/ weeke
RR1:]mr:0
bJTLHEr:0 ↵
ETSNOQr:0 ↵ @name
9TWLRXr:0 (
8SVRTSr:0 )
HQSOPPr:0 ) ,
KIOHR\r:0 ,
7WRLQ\r:0 , 0
;TUNPYr:0 , @name
BZSLRMr:0 -
YLGIE`r:0 .
INNOZLr:0 /
EPONSTr:0 / 0
Sf[E>Br:0 0
@PVKQXr:0 :
[[HMIEr:0 @name
dPNKGFr:0 am
WKNONMr:0 break
MbOOGFr:0 c
IOTNOQr:0 case
DMMIZYr:0 e
KNMRMUr:0 elter
aFDPOOr:0 end
D`PNMKr:0 for
aHLOILr:0 h
_INLKMr:0 homew
WJOJUKr:0 is
SFWLHVr:0 lunch
JRTONMr:0 march
NLIH_Pr:0 min
=HQWHer:0 minut
?MQL`Pr:0 nd
GGJScLr:0 next
ETTNPPr:0 octob
[HKNVGr:0 of
JMRNMVr:0 paint
WJEKTVr:0 pm
_YLBMGr:0 sharp
HQSOPOr:0 st
CH\NJZr:0 th
OJIOcFr:0 with
KRTOMMr:0 |
IMRNRRr:0 –
KlJJIGr:0 …
HSSNNPr:0 ⋅
RSR6^Or::
#_gJWTr:: ↵
?YTNPPr:: ↵ @name
DUTNPNr:: (
HYJNRNr:: +
BXRNQOr:: + 0
_]MEDHr:: 0
]OMOHIr:: 0 min
AVSNOSr:: 0 pm
9Y_=gEr:: @name
,`^LRRr:: @name ↵
.\\JTUr:: @name (
1T\KXUr:: @name ,
HRQOOPr:: @name 0
AQSNSSr:: @name :
EQSPPRr:: @name ;
<Y\MONr:: @name is
ISOOQOr:: @name –
SPQPJMr:: case
?VTLVOr:: contr
BWROPPr:: de
EQWOPNr:: face
IQQOPOr:: funct
ULMONOr:: googl
?RVNRSr:: group
T[LMGKr:: hi
]YHLEKr:: hi ,
MOMLXLr:: inter
DNWNRQr:: maser
>YXNNOr:: mª
@aOLMQr:: new
FSSOPPr:: onlin
WMJPOMr:: plant
IORPPOr:: poste
ZLRJIOr:: produ
@XTMQPr:: re
JSUOKNr:: recru
HYROLMr:: recru scree
]KKRIKr:: senio sre
bJIJKQr:: she
eMGKILr:: tbd
DTTNPPr:: thurs
WJONKQr:: video
=RSOWRr:: vp
VJROKNr:: wir
EJNMaOr:: your
EURNQOr:: |
C`SDUKr:;
@SYOPOr:; -
DRTPQOr:; - )
Z]@IVEr:; 0
TTXDZ<r:; @name
bDEPOOr:; @name ↵
HRGN`Lr:; @name :
`HGLNPr:; and
dMGLIMr:; exec
FZHM\Jr:; from
bBF[KIr:; he
cJFHOQr:; i
EWLMXMr:; inter
GbJNKNr:; la
DJINfPr:; panel
^GIPPMr:; secre
[IJOPMr:; secre @name
RNPMJSr:; shado
GYVKLNr:; she's
DLKdMNr:; that'
<GlILUr:; the
dDHMONr:; vocal
YJLNNOr:; vocal @name
IJJLZWr:; we
F]GGL\r:; you'l
aLKILMr:<
cKJJKMr:< >
UNMNLPr:< > ↵
bMKILKr:>
TNNMLRr:> ,
aJLLNKr:> @name
,VYMfKr:?
TQPKLMr:@
@VVMNSr:@ @name )
JO]>NWr:@name
HRUGMXr:@name ↵
#_\LX_r:@name &
MIMONZr:@name '
kJY=LCr:@name (
ZYB7O^r:@name )
@WVNNQr:@name +
VWOBYBr:@name ,
8TWMVSr:@name -
SM]IFNr:@name .
aIJMMKr:@name /
9SIMVar:@name 0
RKKG[Pr:@name :
WAOHUVr:@name ;
CSSKSQr:@name <
[HNOMNr:@name @
^IHOOMr:@name ]
XLKOMOr:@name agree
ENRMTSr:@name analy
7RYI_Rr:@name and
D_NPLOr:@name assis
HPROSOr:@name assoc
FUTNNNr:@name at
]JKKMOr:@name aus
[JORJJr:@name bank
FPVOOOr:@name berei
@OTMVUr:@name capit
]IKNOMr:@name chair
JTOOOOr:@name coord
LKK\OMr:@name dabei
GQPNTQr:@name data
ZKSPLGr:@name de
@YSNNRr:@name deep-
aEEOPPr:@name direc
[E]NGIr:@name edito
\KKOOJr:@name energ
FMSNWOr:@name engin
BUSMTPr:@name for
BRWOPPr:@name fragt
]JINOLr:@name from
aHGOMOr:@name für
BTPNSSr:@name gener
gAKPLKr:@name gmbh
FL_MPLr:@name has
[IJQMOr:@name hast
CQSNVOr:@name healt
FTTNMPr:@name house
XLOKKPr:@name inkl
FMROWOr:@name is
ENIMcNr:@name lead
]QGSLFr:@name ltd
gDJRIJr:@name manag
WC`JMIr:@name mit
ZVIFNLr:@name numbe
DSSOPQr:@name oder
RVHKQOr:@name offic
ZLKONMr:@name on
=[TKPTr:@name opera
<U\NMRr:@name oraz
HSPOPPr:@name plann
[ITMJJr:@name propo
LMWOMNr:@name qui
C_NPPIr:@name recru
E[TMJOr:@name repre
JRQOOOr:@name riuni
HQPOROr:@name robot
OJOOOTr:@name rundg
DPRIQZr:@name searc
^GMQNIr:@name softw
R]FQIKr:@name staff
[SGJNMr:@name stati
_LFJOPr:@name stell
=TUPNVr:@name stree
VMLONMr:@name talen
AUUNPQr:@name teiln
YKJOOOr:@name they
[LHPLNr:@name time
DMP_DUr:@name und
?ZTNNQr:@name unive
ITZIJPr:@name will
]IVEPHr:@name witho
FPWQNNr:@name would
KOJ`KKr:@name y
YIIZLIr:@name zu
?UWNPPr:@name |
LKTI\Jr:@name –
\IKMPMr:[
^JHONMr:[ head of
eGFNOJr:[ peopl
`HHNOMr:[ peopl @name
[JJOONr:] ↵
TFLNVPr:a
YOPGPLr:a @name
hIBJNPr:a board
XEJK]Kr:a chat
7YTMYQr:a de
ULKWKLr:a dinâm
oDGNHKr:a entre
]KGMQLr:a first
I^IMLPr:a la
bHKNKLr:a lot
YLIKOQr:a patie
fFKLNJr:a prime
DSILO_r:a remin
WWKJLKr:a sandb
WSKPHLr:a sched
KHE\\Ir:a secon
^IKMMMr:a set
XSGQKLr:a slot
gHBLONr:a small
VSFPLOr:a time
\JJLNPr:a trust
]LKLMNr:a vaga
]HJMWGr:a walk
WJJ^JGr:a word
[MTLLFr:aan
[IWKOFr:aan .
N\ZGDJr:ab
HaYHFKr:ab .
GHpHHKr:aber
jUP4CTr:about
^IFOOPr:about how
SJHOK[r:about it
ARYNPOr:about meet
PB`HTMr:about salar
pEHLJGr:about the
FT\LLLr:about you
[[VIADr:about your
[LLMKNr:abtei
kLCMGLr:accep
fFHNIMr:accep this
E`NPIOr:accou
WRHPKNr:accue
\KHPMNr:accue à
KbMJMIr:achte
OGGiIKr:acomp
GMaOKKr:ad
DcOOJLr:admin
]GLONMr:advis
WSIMNMr:af
^LILOLr:af .
Y`U7NGr:after
RGfHGMr:after all
fGIHQKr:after our
Db\HGJr:after the
?TSMSTr:ag
cRBFTJr:again
Z`GGFKr:again ,
gBJINNr:again .
[NKLLNr:agenc
F]JLWKr:agend
JMLOZMr:agend .
IWYJJLr:agree
NFYOPNr:agree to
IHaOMMr:ahead
cVFIGKr:al
UL`^;@r:all
JIWWLMr:all of
L\MMMKr:all'i
HcMMLJr:alla
IRROOOr:alla riuni
Y[FKJKr:alle
P[JOIMr:alles
RKVIQMr:allow
WDGO^Kr:almac
bICZMEr:along
bKGNOJr:along .
J\GeFBr:als
IHKhJMr:als @name
oDHJLIr:also
PW\[=>r:am
TNNONNr:am -
IGY_IJr:am @name
\JIPNMr:am produ
^LJPLKr:ammin
WMMOLNr:ammin ↵
bIJKMLr:among
cIKJMKr:among thems
OTQ?ZMr:an
XKNOKOr:an ,
DTTNPPr:an der
SSISWAr:an hour
PKZKNMr:an inter
UJROKNr:an unter
PXNKMLr:anali
R\KLJJr:anali de
6PZIS]r:analy
ZLKOLNr:analy )
ULNNNOr:analy engin
APTMTUr:analy progr
ZQ@XQFr:and
XIS@H^r:and @name
YKLOOMr:and @name ↵
ZLINONr:and @name (
HJHXM[r:and @name ,
fHGKPKr:and @name .
IJ[NPNr:and @name ;
\KIOOKr:and @name from
^EEKK\r:and a
]HKNPMr:and ask
^KKJNOr:and asks
cGLFLQr:and discu
EXPOOOr:and hand
bDKMOMr:and he'll
i?XLBLr:and i
^EIQMPr:and i look
]JHNONr:and i will
VUJMNKr:and i'll
P\IMNKr:and i'll be
FHiJLLr:and is
`JGMNMr:and me
_KGKOOr:and me .
FLLNN`r:and one
MLK\PJr:and only
MbHNNGr:and puts
PaIKMHr:and she'l
NYHNOOr:and shows
PCH\QRr:and take
LDF_\Ir:and the
UYDPNJr:and then
]FIK\Gr:and two
]KKLPKr:and two colle
fHBOMOr:and wants
XKJNPPr:and ways
d^?MJCr:and will
FJZWNKr:and won't
_HPGKPr:and would
HSQOOOr:and you
HWYKJMr:ander
ERTOOQr:anexo
ZIVMJJr:anoth
[G[LJHr:anoth day
YIIMH[r:antes
F[NPOMr:any
TUGQKNr:anyth
YIKNOOr:api
VLMNOOr:api )
[ROJILr:apolo
GSROOOr:app
HSROOOr:app per
\QHOLKr:appel
WK?EsBr:appli
]LMOHLr:appli .
_NKOIJr:appli on
WLMOMNr:apr
UMNOMNr:apr 0
IaJMMMr:apre
INIeKJr:apren
JQROOOr:aqui
FSTNOOr:aqui para
EN[MOPr:aquí
XXIQIHr:archi
VTDJHZr:are
EgHNJMr:arran
EaJONMr:arran your
^@QXOCr:as
]I^HIDr:as an
TMNNOOr:as every
eMJHINr:as inter
VIFOK[r:as it
NKL]OIr:ascol
HHZ]KIr:asist
jE:MAcr:ask
pCAMNJr:ask about
[KKOKOr:ask you
EVLWZBr:asked
OZDRIQr:asked me
PDIcLMr:asked to
bHIJOMr:askin
eS[=GDr:asks
hMDFOKr:asks ,
fHKHMLr:asks about
LXZKBNr:asks you
D]TNHPr:asks you to
RJIHN^r:aslee
RJKHN]r:aslee hopef
IK`IONr:assen
NE`IEXr:asses
0ZPYURr:assis
BTOPRRr:assis )
JJEXL\r:assis .
F_PMLMr:assis rh
EkJILJr:assis to
^IOQLGr:assoc
fJLQFGr:assoc @name
Me^GF=r:at
i>FNPOr:at +
abDMF@r:at 0
cGERLNr:at 0 am
CRYNPOr:at :
@\PPMQr:at @name
FFhLLNr:at a
WQIQLMr:at four
hAEOLPr:at noon
IaMQJHr:at recep
DaNQLIr:at recep .
@^FWOPr:at the
BcJQPKr:at the desk
dHKPHKr:at the gate
DQ`KOKr:attac
JVU\EEr:atten
U]aG>Br:au
WJI_JHr:audit
A_dAPEr:auf
KN[LLNr:auf @name
fGDOJQr:auf das
@VUNQPr:augus
CUTOPPr:augus 0
^P\FEFr:aus
ZVGLNIr:aus der
^KLKLNr:aus wien
JOQOQPr:autom
DTSMQQr:autom ,
VKMONNr:aux
YJLOMNr:aux trans
FiGKNLr:avail
JG^NIUr:avant
JHYMKVr:avant .
GLOMXRr:avec
ESSOQOr:avec googl
DSSOROr:avec googl meet
HRQOPOr:avond /
QHcHKKr:away
KK`JLNr:away .
JJMLUXr:b
IPLUC]r:back
[FEdGIr:back .
V\EKKMr:back to
LLK]OKr:backg
LLJ^OKr:backg ,
>nGOMLr:badge
D`JPNMr:badge .
GITOK\r:baja
[LMOMKr:baker
G_IPMOr:balie
[JMMIRr:bank
SJQOONr:bank is
WIHK^Ir:bar
YD_b2Kr:be
V\JFNKr:be calli
HPTPONr:be delig
<bUUPCr:be in
aGKMLMr:be inter
WHMUNJr:be on
KJK`OLr:be prese
]EJLQQr:be the
ZDYFOMr:be there
S]XHEEr:be your
WC`HHPr:becau
]MNCOQr:becau of
BWROPPr:bedri
CUSOPPr:bedri :
KPKP[Ir:been
XODOPOr:been cance
4a>\TWr:befor
G[JKG\r:befor .
Ig<W@Vr:befor the
PgAMKKr:behal
IhFMJMr:behal of
GSHN^Lr:below
WTMOHKr:belt
XTMPGKr:belt je
WQMNJMr:belt je om
FMMQ^Lr:bent
AVWNNPr:berei
FQVOOPr:berei .
DPQOQTr:berli
ZJIONOr:bern
MHLJNar:besid
?XUMPRr:bespr
AVTMPQr:bespr ↵
YMOHONr:betri
PNUNMLr:betri )
YKKKOPr:betri ist
8`NLTTr:betwe
1XZOWRr:betwe @name
QOLPWGr:bewer
UNKRNLr:bewer )
AXONVOr:bewer servi
UMKQMOr:bewor
9^XMPNr:bewor ?
JYXTEGr:bij
F[JOPPr:bij de
?XVNRNr:bij ons
EURMORr:biolo
CXRMNRr:biolo ,
\JLQKMr:bitte
^FMGZIr:board
LfFKLKr:book
KYCJVSr:booke
]FHPPNr:booke .
IFKNObr:booke for
IaJNJNr:books
KIKUI\r:booth
Sb\BGAr:boss
OI[FQQr:boss ,
eKKKHLr:both
WINNPNr:both be
HHIUL_r:branc
TILMKXr:break
WKNONMr:break ↵
K`;CYWr:bring
]KJPMKr:bring lapto
FXIM]Hr:bring two
NM\KKMr:budge
CX^GGRr:build
OIMMM\r:build ,
USCKG]r:burea
EcEKE\r:bus
HWINLYr:bus .
]RFPLJr:busin
cGIRKJr:busin @name
XIJOPOr:busin partn
YBjTB?r:but
ILfMIIr:but has
QK^LKHr:but she's
ENNM]Nr:buyer
BRRNUQr:buyer (
8ON\UUr:by
<TYP]Dr:by @name
FfGPJLr:by phone
FE@\\Wr:by the
D^QOMJr:büro
;T]MNRr:będą
;U^NNQr:będą @name
TVELC]r:c
JROOPPr:c /
JK\HYHr:c'est
T[JLLJr:cabin
HLJgILr:calad
INM^KMr:calad .
HaHPNJr:calen
KMK`MKr:calib
OMSNJSr:call
9UUMYQr:call -
ETTOPNr:call - data
YDIGM`r:call .
HQUNOPr:call about
SEYNKPr:call becau
QLJ[PIr:call for
JTJNWMr:call with
VEQPNOr:call you
EXZMKLr:calle
VZJFNLr:calli
UUKHOMr:calli from
aVEHIMr:calls
WVGMHPr:calls you
]FEXOLr:camer
YKIRNMr:camer off
TrBGBHr:can
JDsFJIr:can't
IHfIKNr:can't join
IfNFKLr:cance
M^EONNr:cance .
EQWOOOr:cance :
IgCD^Dr:candi
@XONWNr:candi (
KUQOLNr:candi :
DTPNUOr:candi call
TYMODNr:candi exper
VULMILr:candi has
BNSOZNr:candi porta
V]JJGLr:candi round
MJINM_r:cante
AOTMUTr:capit
@\QLVKr:card
EJGOdQr:cardi
U\HLLJr:caret
INOMSSr:cas
MILKLar:casa
HRU>Lar:case
LNTONPr:case ii
_LKPJKr:caso
^JKMOKr:casti
VPKRMJr:ceo ↵
gHFMKLr:ceo ,
MMTMNQr:ceo @name
IPPNH[r:cerra
_EKMNPr:certi
eMDNKKr:cfo
gLEMKJr:cfo ,
RG]^DBr:chair
hKCGNPr:chair )
WH\KPEr:chair .
OG\PIOr:chair of
@_CP\Lr:chang
UVJMKMr:charg
WVINKKr:charg de
TXIOLKr:charl
YFU=aHr:chat
QLHJ_Mr:chat ,
BTWNQNr:chat -
DSVNPNr:chat - found
]KJMLOr:chats
RI_PJEr:che
\ILNOMr:che gesti
aEJOPLr:che gesti il
OXJLONr:check
]I[MDJr:chef
`HLLLNr:chef )
XE\MFNr:chef ,
\HJOONr:chef d'équ
ATWMROr:chef de
JIKMfHr:chemi
IRROQNr:chez
eICONLr:chief
PHLNK\r:chius
gJKIKKr:choic
E]ZGNIr:ci
DJfMOIr:ci sarà
KN[MNKr:cita
IXZHKLr:clear
J\SILLr:clear your
EUSOOOr:clic
HSROOOr:clic qui
HSROOOr:clic qui per
McOKFIr:clien
GUTNNMr:clien :
gIFHMOr:clini
GIJaOOr:clock
YCKKPXr:close
BSSNUOr:cloud
eMLPFFr:clíni
IONKPYr:co
NLLMI^r:co'
^EYLJHr:co-fo
[ZEMFMr:coat
LgKIDOr:code
IeMNIIr:code .
FTROOPr:code :
WNIOONr:codeb
TNLOOOr:codeb (
LmGIJGr:coffe
TMNNONr:coffe over
H^KOMMr:col
\VAGIWr:colle
XLHOOOr:colle )
^JKLPLr:colle .
XLJOOOr:colle advis
UQHNOOr:colle you
X[FGSHr:collo
`HJKNOr:collè
=UWMQRr:com
6WYPRRr:com o
GSROPOr:com o googl
EH`GF_r:come
YCFFW[r:comes
cIKOIJr:comes in
JQMMMXr:comes up
FSbKIKr:comin
KQWNNLr:comin .
>UMZQOr:comme
LTE_IMr:commi
ZFG^ILr:como
FO[LMQr:compa
>VYNMRr:compa no
SOXTGEr:compl
JP[IMOr:compl clear
EGM]MXr:compt
JdKHNJr:con
=UUNSSr:con @name
DUSOPOr:con googl
FSSOPOr:con googl meet
E]OQFQr:conci
I_KONKr:condi
rEGJHKr:condu
kIIJIJr:condu a
HIYL^Fr:confe
M\JI`>r:confi
OG_OLJr:conos
HUVIZCr:conse
HW]JIKr:consi
KW[JJIr:consi .
GVQOOOr:consi the
]XBOHLr:consu
QRGPROr:consu ,
GcDF^Gr:conta
@XONWOr:conta telef
CWONTOr:conta telef –
aYCFINr:conti
TQQGTJr:contr
9WWMWPr:contr (
FSSOPOr:contr ( m
_LLKJMr:contr .
_<[UP?r:conve
BGURVSr:conve .
@UXNPOr:convi
>UZNPOr:convi para
TMLMMSr:coo ↵
aKJNKKr:cook
QqDMDCr:coord
<hJSKMr:coord ,
UMLOONr:copy
WLKONNr:copy )
GMKbMLr:corne
NGUG_Jr:could
`GKYIFr:counc
FQRONTr:couns
FQRNNTr:couns ,
HRQOORr:couns , @name
FK\MFZr:court
rCAEIVr:cover
XIQMKOr:cover lette
`MFIOOr:cover peopl
`JGIPQr:cover sql
ERUOPPr:criti
DRWOOOr:criti ↵
ERUNPPr:criti ↵ @name
DQTNQQr:crédi
bNGMMKr:cto
hGGLKMr:cto )
IPRNPQr:cto ;
kGJIMIr:cultu
OHKPI_r:custo
UFZLJOr:cv
4YYLYOr:d
>UWNTNr:d )
BWSONPr:d'orb
EUROOPr:d'orb .
^IKNOLr:d'équ
]L[KDGr:da
IRROOOr:da compu
XJKNPOr:da área
KH[]HGr:dabei
JJN_NLr:dabei .
WRKOJMr:dan
SFM^LIr:danac
RUYLDIr:das
VSUKFKr:das gespr
UNNNMNr:das team
ZKGNPPr:das zweit
JH\L\Er:dat
BOIQjFr:dat je
GPNK\Or:data
VJENTSr:data .
IMSNQRr:data analy
>TUNVPr:data engin
VLKNOOr:data lead
BTUNROr:data produ
:VVMVRr:data scien
DUUNOPr:data scien with
IgUFIGr:date
L_IKPJr:date .
FRSOQOr:date /
ESSOQPr:date / time
DTTNPPr:date :
PUJPKPr:datos
SSIPLOr:datos .
E^NPKNr:datum
UKMMPPr:davet ekte
Gbn;=Jr:day
Y@\HEWr:day ,
F]cCKFr:day .
>\MQQRr:day :
H[VMJKr:day and
I]LKQLr:day befor
WHSOLLr:day on
_MKLLLr:dazu
LPUNMNr:dbs
QhILL@r:de
BWPNOTr:de 0
`X;MQIr:de @name
G`HQLNr:de balie
IQKOI\r:de bus
L\KPIMr:de commi
GQSOQPr:de crédi
RSJOMOr:de datos
]QKMHLr:de direc
`KIMNMr:de groep
:]VNPPr:de la
A[POPOr:de los
JRQOOOr:de missi
YLLOMMr:de opera
ZKHOONr:de plata
BVSPPOr:de poort
1ZZLWSr:de proje
HQQNROr:de proje rse
_OLMJJr:de recru
DWQPOOr:de recru –
FWTNMNr:de respo
INWPNNr:de riesg
TKTQLJr:de santé
OZGNLPr:de selec
H^NMNLr:de seleç
aMEPHOr:de turno
aFVJGMr:decid
eIRHFMr:decid .
RbFNLFr:decis
EIcOKOr:decli
UOOOLLr:deep
\KNPMHr:deep dive
9]XMMSr:deep-
9\XMMSr:deep- :
ZWELMKr:deixa
fV@LIIr:del
XLJOONr:del equip
_KNLJMr:del forno
`HJLNMr:dem
W_YCBFr:den
GQROPQr:den ,
jQEHJIr:den @name
O_IOJKr:den termi
eIGKLNr:depar
]MIKMOr:depar .
LNJKM^r:depot
a_FIEDr:deput
gWGHDIr:der
fSEKJFr:der @name
G]ONNLr:des
SJGHaLr:descr
YGJK\Ir:descr a
VK\GPFr:desig
JKZIQRr:desig )
BSXNQNr:desig @
L\>QE]r:desk
E]HQOPr:desk ,
GVF\PKr:desk .
?RTNOXr:despu
@SXLTOr:detai
CTVMQOr:detai -
STD[LHr:di
[YDINJr:dial
eGFLPLr:dial in
O[KJOLr:dial-
YIMPKPr:dich
\HHQMOr:dich bewor
INVNOPr:dich direk
IdGGFYr:dicht
aLRZB?r:die
cGMJPIr:die erste
aJCNOPr:die stell
GNXNOPr:diens
XKGNPQr:dinne
XJJZIKr:dinâm
ZILNKRr:dir
_^LHBFr:direc
JURNNNr:direc )
AUYLJUr:direc ,
HPSOORr:direc , @name
`IHQJPr:direc ;
fIDPKLr:direc @name
cNFPGMr:direc de
]YHHJIr:direc line
eKCPLKr:direc of
XJMONOr:direc rse
_HHPNMr:direc techn
FLUNRSr:direc |
VJOOLPr:direk an
eTCMHIr:diret
K_GQKNr:diret .
ZLLPLLr:diret gener
mAMBLQr:discu
SMOJPQr:discu .
bGIGNRr:discu it
GSROOOr:dispo mobil
WMQOLIr:dive
GRTNOPr:dive ↵
DLRM_Kr:dni
dSOIFFr:do
SHVONLr:do .
VHLOPPr:do not
_BTMKMr:do the
B\MNWKr:docum
IQUNNOr:docum pleas
eUCa=Ar:does
XHMYHKr:does .
ZUNJIJr:does the
VERNPOr:does the tasti
bKMFJNr:doet
_KMIMNr:doet het
mHHKGJr:doman
KJNVE\r:don't
JOSOOPr:don't panic
ILL]OMr:done
ZKKPNMr:donne
=Z>HTir:door
aCBN]Ir:down
_DFMOUr:down with
>YWNNQr:dress
EUROOPr:dress code
]JIPLMr:drh
RI[NIMr:drie
UNNMOMr:drift
O_TGMEr:drive
UXGJOMr:drive you
ZQHJOMr:drive you over
S_CLMLr:drop
DX^MJJr:drops
M]?HH`r:du
KZLNLNr:du servi
UWEPMLr:du stand
]JSJLKr:due
HIJL]Vr:dura
KNHbKKr:durin
XJLOMNr:délég
YJLOMOr:délég aux
RMFYUFr:e
KU@Y`Br:e .
bJJJLNr:e @name
hHHOGKr:e conve
WHMKZIr:e entre
TVLKMLr:e le
`GJOLOr:e o
9\SQOSr:e selez
J[MNNMr:e ti
[KLMLNr:e um
WFLKI]r:e étage
^GHNPPr:e-mai
]GHNQPr:e-mai .
ZLKLNOr:each
QC`^CEr:edito
YF\NHIr:edito –
IQQQVIr:educa
XKXKIKr:een
XLNLOMr:een paar
bFJMLNr:eerst
dGJOIMr:eerst kwart
dGKJJOr:ein
UJMPMPr:ein .
dJJJLMr:ein @name
eIIMJKr:eine
bKHMLLr:eine @name
GcLKLMr:einen
_ILPFPr:einri
_ILPEPr:einri )
VKMNPOr:ekte .
e`H>R=r:el
JQQNOQr:el @name
UWINJNr:el clien
?ZSNPOr:elett
BXSNPOr:elett junio
YMFYMIr:else
RKI\MKr:else .
ZMGPLPr:elter
HRMRNSr:elter ↵
?H_]KLr:em
GQSOQOr:em :
JPQOOPr:em anexo
BiIONIr:email
VH\MKIr:emeri
\HZMHGr:emeri ,
aT[T2Dr:en
zI?KDIr:en @name
dGHMLMr:en de
^IGPLPr:en ik
QXMLLJr:en la
gGFJKRr:en praat
H_KLNNr:en recep
I^LLNNr:en recep .
PH_JNLr:en su
fIDOKNr:encar
^HGQKRr:encar .
\AXKLMr:end
XMLNOLr:energ .
JQSNONr:energ servi
IHUK\Mr:enfer
[GONNNr:eng
[JKPKOr:eng )
XJONLOr:eng ,
dGHLMOr:engen
XLJH`Dr:engin
?VWNSNr:engin ↵ @name
DTSNROr:engin ↵ zoom
VLNPOKr:engin (
[HLNMOr:engin )
K`LPFNr:engin manag
bLDPKMr:engin |
WJSLJPr:enjoy
PH]MHPr:enjoy your
QH\LIPr:enjoy your chat
W[HKJKr:enseñ
UYHLLMr:enseñ el
XHHGJar:entra
aTE?`Ar:entre
gAVLDLr:entre .
YKKMOOr:entwi
[KJLOOr:entwi )
FWRONOr:envir
\KFOONr:equip
ZKHOOOr:equip de
TXSUCDr:er
YEWPHNr:erkra
UHZHSIr:erste
@WXNXFr:es
TIKNXMr:esper
AGmRJIr:est
XMIOOOr:est la
TE^XJBr:estar
ILaJOKr:estar .
cJUFKGr:estar prese
FJjNJIr:está
LGfKLJr:está de
IK`MOJr:está no
lJSKI=r:et
JPUOQKr:et @name
]JHOPMr:et @name .
[IHPOPr:et la
dFINOJr:et le
^GIONOr:et moi-m
KNTNNPr:europ
DQXOPOr:europ /
PGJ[OOr:evalu
FSUNOOr:even
@TTNPTr:event
gPFVEAr:every
QUB[NIr:every and
]MMOJJr:every appli
IFhLKLr:excus
iMHIFMr:exec
gMIHGNr:exec :
JfNMHHr:execu
HbNMKIr:execu assis
UDKM`Ir:exerc
jFFTKEr:exerc ↵
ZMGNONr:exist
YMIOOOr:exist codeb
EbKMNMr:exit
WIJLLYr:expec
VYDHUIr:exper
T\MOBMr:exper ,
hHFJNMr:expli
`CMNLOr:fa
FRUOPNr:face
@SRNNZr:fachg
=URNNZr:fachg mit
cIIJKOr:fachl
_MJKKNr:fachl )
[LKMNMr:fackl
[LKMNMr:fackl repre
RGXLNOr:fait
;V[OOQr:favor
ULPMMOr:feedb
FOK`PJr:fica
cJEKNOr:field
^GHINUr:fifte
[FIJNXr:fifte minut
ZFiDGFr:file
HPROPPr:filtr
GQSNQQr:filtr @name
DQTNQQr:filtr @name -
JO[KNMr:final
CSWNPOr:final com
nEHMHIr:finan
CZCJ^Rr:find
JSKMKYr:find the
@UWNQPr:finde
c4ZLMQr:first
NCYLXLr:first call
\KMLMNr:first inter
RLE]LNr:first time
QLMJOWr:five
ZIKGLYr:five minut
GW[MILr:fligh
dCFGH^r:floor
LJKOL^r:floor ,
aFGLKUr:floor .
VLKMPPr:flu
HFgJPKr:fois
GFeJPNr:fois .
YA?^Aar:follo
EJGeLSr:follo the
]m4BRGr:for
MEJL]Tr:for 0
fHENKNr:for @name
WGNKZIr:for a
IHWZLMr:for all
ILL[UIr:for an
ME][HGr:for her
\MOLJLr:for his
G\KPPKr:for lunch
TLROJNr:for our
UJULMMr:for six
T[==fKr:for the
`TELLKr:for this
XaCQGGr:for you
YIGMWMr:for your
nHEKLHr:forem
HRHLbKr:form
UHNVKNr:forma
\GPOJNr:forma :
BfEK[Gr:forms
EYIM]Ir:forms of
eILKJLr:forno
_OFQIMr:forwa
_EHQMPr:forwa to
@bNFKXr:found
=V[NPNr:found desig
SUXHIIr:found your
NH]NMMr:found your profi
aNVGFHr:four
lDPIIHr:four .
GWA^KSr:frage
ZMGNNOr:frage ,
Q_HGMMr:frage .
XPPHPIr:fragt
>TZOPOr:fragt gern
TIGOZMr:freue
[JHOOOr:freue sich
QJJPWNr:freue uns
SQZEUAr:frida
NJVPMOr:frida ,
WD^ISFr:frida .
\;KVWLr:from
ca<>YBr:from @name
GJ?XS^r:from a
=YWOOPr:from calen
RQOYHHr:from compl
I]XGJKr:from compl clear
YMLMNMr:from finan
QB`GSMr:from hr
RA]ITMr:from hr will
SIU[FHr:from inter
XLKWJJr:from inter audit
<YXMQNr:from my
JaAbIDr:from our
LZKNNMr:from peopl
E^KLQOr:from recru
]>?b[Cr:from the
_MJJLOr:from the math
iGIKJLr:from you
Y`@FXBr:front
YQJPNHr:front desk
T`JLIHr:front offic
AJPPcLr:funct
FSROPOr:funct triag
\AYJJPr:futur
^HJLNPr:futur collè
VQCaGIr:führt
bMGLKNr:für
^HINNOr:für den
RQJONPr:für die
IQRNPPr:für einen
FQVOOOr:für mögli
WMKNNOr:für tee
CVUOOOr:gap
FTSOOOr:gap is
S_GCC[r:gate
dFKQHLr:gate ,
HBcOEYr:gave
]A[NIKr:gave us
KLNMM[r:gebou
TMLONOr:gener
VMMOMMr:gener ↵
@UPNRTr:gener hospi
^MHLMOr:geren
IOUONPr:gern
>TYOPPr:gern nach
@UURNOr:gerus
b]S@AHr:gespr
eDKJNOr:gespr .
BPRNVRr:gespr @name
]LJLOLr:gespr af
K[KQKMr:gespr führt
]JGNOPr:gespr mit
JWLOOOr:gesti
[ILNOMr:gesti il
\SGKKOr:gesto
TLHMSQr:gesto da
KUTKOLr:get
\RHLLLr:get a
EJ[PRNr:get to
GDRLMcr:getti
TLONMPr:gf
XKNMLPr:gf )
II_KONr:già
ZJLPMMr:gleic
PLQLG[r:gmbh
SUWFHNr:go
[IKLOPr:go throu
KXYJILr:goes
IM^MNKr:going
ERUOQNr:googl
GQTOQMr:googl meet
RFZPJNr:gover
TMMOONr:gover ↵
YLJONNr:gover )
HK]PJPr:gover ,
[E[EKOr:grade
OKcUDCr:greet
QUTLKHr:greet every
M\?ZNKr:greet every and
OGcLKJr:greet you
^JHTMIr:groep
SXHJEXr:groun
MTSEF\r:group
BRZNOOr:group )
XISHIUr:group .
HRROPOr:group @name
YKMNMNr:group pm
OKMdKDr:guard
RKJI]Nr:guest
ZKIIXKr:guest )
CgIPIMr:guide
GLM[QNr:gut
[IHPOPr:géran
WKNMNOr:görüş
\IKNNNr:görüş için
bFIOJPr:h
GIYH`Jr:ha
H^JPMNr:haalt
KZKOMNr:haalt je
GUVMJRr:haar
LJYOONr:habla
IM`NKJr:had
HLcOLIr:had to
`EK@aJr:half
XIJF[Nr:half an
CTUNNPr:half-
CSLKHdr:hall
MGNMKbr:hall ,
UQIRJOr:hand
?aKQPNr:hand you
bGUFNIr:hande
JS_OJEr:hard
Q^LOKEr:hard hat
fBFOOPr:hará
TRQIMMr:has
Y>ODWYr:has a
KRFQ\Ir:has been
VRJNMMr:has confi
ZSHQDOr:has invit
XTHQFOr:has invit you
PJVMOMr:has kindl
UNZJIKr:has left
QZLKNJr:has the
PJKMJ^r:has thirt
I`MLKNr:has your
KTNPONr:hast
fXGNCCr:hat
lBIREKr:hat den
`DMQKNr:hat den termi
VHNOLRr:haus
c?@U]Gr:have
]GJJWKr:have a
WMKONNr:have his
]FEK\Kr:have you
XYUd6:r:he
^H]FELr:he /
YDI]LKr:he does
dLNIIJr:he inter
UC]NLKr:he is
S[GLLMr:he will
dMFMLJr:he'd
cMGNLIr:he'd like
q=C^ICr:he'll
\KKQKKr:he'll ask
UDjEFLr:he's
fGXKFCr:head
BU]ISJr:head ,
JROOOQr:head de
`EUOFKr:head of
cFEPOMr:headt
:UXMXOr:healt
IPSOPOr:healt ↵
d>SJCYr:hear
RIGPK\r:hear about
\JFYKJr:hears
YINLHWr:hello
AhJRJKr:help
HUOOOOr:help .
]GFMKYr:hence
]HGLKWr:hence the
YNZaE3r:her
NRI\GNr:her )
W@FGhMr:her .
JK[ONMr:her train
^S`N:Ar:here
MIaJMKr:here as
_VGNHIr:here from
_ZFLGHr:here from @name
TG^LLJr:herse
lNFSCDr:het
fFINJMr:het eerst
dZBGJIr:het gespr
UKGYNKr:het vak
U[MMHHr:hi
[UJNGKr:hi ,
:YVNSPr:hi /
CTTNPQr:hier
CUTNPQr:hier klick
NNYJNNr:hijo
WTdL?@r:him
YJ\GGMr:him )
SDaLEQr:him ,
KIW\GLr:him .
kCJNKIr:himse
bKJNMIr:himse ,
ZJLNNOr:hin
JCXWHVr:hire
SY?FGcr:hirin
JL`Z@Jr:his
VMLONNr:his camer
XMPMLLr:his group
bHRKGLr:his own
WXJHMLr:holds
cJLLILr:homew
]JNMLLr:homew talk
@QRMVTr:hope
NLJIN_r:hopef
?WRLNXr:hospi
FOTMMVr:hospi ,
jJIIFNr:host
JFHKQer:hoste
MLLJL]r:hosts
@\DOUVr:hotel
CFLO\Zr:hotel /
TSD\QAr:hour
ENILNcr:house
JPQNPPr:house ,
IRPOPPr:house , @name
`WKX?Ar:how
Q\FXHHr:how we
aGHOLNr:how you
]RVB8[r:hr
[I\UG?r:hr )
DfJPLJr:hr @name
eIHPLIr:hr busin
YJMMOOr:hr tbc
RDZISNr:hr will
^FTNJJr:hrbp
SNSLJOr:hrbp )
DSUNNQr:hybri
EQVNOPr:hybri )
JJKdMKr:hört
NMMXNKr:hört zu
bCREZCr:i
[OLNKKr:i @name
^JKPLJr:i @name .
dDFRLPr:i look
VGSMNNr:i will
NQZNIKr:i'll
UXCONMr:i'll be
kRBLGHr:i'm
`RJNGJr:i'm the
gSIIGHr:ich
PNTOKOr:ich (
]JJMMNr:ich .
\JINONr:ich den
\IJNMPr:ich freue
YMHNNOr:ich sorge
>TELX^r:id
YMLNKOr:iem
XLMOLOr:iem .
RbY@;Pr:if
C^KPPNr:if anyth
WcJJJBr:if the
FTTOOOr:if the gap
GfHPOFr:if the gate
=EdLJ^r:if you
GLX[JJr:ignor
KGS^JMr:ignor her
VZH[DCr:ihnen
TD[JMPr:ihnen .
FdGLNNr:ihnen den
K`LILNr:ihnen einen
^IIMNNr:ihnen hin
KL]MLMr:ihren
HNQMOWr:ii
\THNHLr:ik
WaIOW3r:il
F\HM[Ir:il collo
^HINPLr:il front
GNbJNKr:ill
[JZGGLr:im
GR]OJKr:im @name
NMK\NJr:impar
MMM\NJr:impar .
GMZcGBr:in
E\F[MKr:in ,
V\A^FDr:in .
DNn=KRr:in @name
[JAIL^r:in a
K`GJQMr:in and
RGJVXIr:in for
_KENPMr:in from
VXIGOMr:in hr
`MGLRIr:in our
aDSFMNr:in perso
YKKiB@r:in the
DBaEMar:in this
HL]JVIr:in time
DeRGOHr:in touch
lCHJMLr:in with
CQVMUNr:in your
VNKMNOr:indep
XNKMNOr:indep membe
FdIMPKr:indic
QZJLMLr:indiq
GSROOPr:infor |
YJKNOOr:infra
fEIOKLr:inglé
ATXNNRr:inkl .
dIIPLHr:insis
iHERHJr:insis on
?UTNSQr:inspe
BVTNPPr:inspe ↵
bGOFPLr:inste
OJWJQPr:inste .
OIGKNbr:insti
[JIONOr:insti @name
]CESd=r:inter
FNROUPr:inter ↵
FSSNNRr:inter (
NZLCTNr:inter )
PO;_b?r:inter ,
gF@V^8r:inter .
RIMPKWr:inter 0
1TZKbNr:inter :
@QTNYOr:inter : @name
@OTNYOr:inter @name
RKXKMMr:inter and
QLK^IKr:inter audit
7WZLTRr:inter betwe
8WZMSQr:inter betwe @name
JOVKRNr:inter detai
SGUXJHr:inter for
FJZLWMr:inter is
dIMNHJr:inter on
M\JNJNr:inter panel
9T[OUNr:inter type
JgMOAKr:inter with
{>@IHMr:inter you
\CHD\Sr:intro
GQPNTPr:intro call
RFLI[Rr:intro to
GIHPKfr:inven
ONKNJYr:inves
SHGdJJr:invig
ZKECYTr:invit
`WQJEDr:invit .
YFHMJ[r:invit as
VHFOK\r:invit as it
JENQdHr:invit to
XRCOWGr:invit you
^PFREOr:invit you to
KEWJM\r:invol
ZBQIJZr:invol in
VIcKN?r:is
GN^KNOr:is away
PDELX\r:is booke
]GHPPNr:is booke .
YIJNPPr:is down
WVDJPNr:is er
QHSH]Ir:is in
ZKQHQJr:is in @name
XOKOKMr:is invit
PUNOLKr:is invit you
QaFOKHr:is learn
Q`HMLIr:is learn how
`IRKHLr:is moved
NKYIOOr:is no
IKaJPKr:is not
GKcLMLr:is off
YCkCELr:is on
EK`NOLr:is on sabba
TFGKNar:is our
T^GJOIr:is out
VHMPPOr:is sched
LN_FNLr:is stuck
[KJNNOr:is stuck in
_HSHNJr:is the
CUUOOOr:is too
\INJPLr:is trave
LTQNMNr:is your
GUQOOOr:is your coord
U;[[DPr:isn't
GL_NLNr:isn't comin
VJDSMVr:isn't invol
VKDSMVr:isn't invol in
QDiVEAr:ist
JK^MLNr:ist auf
JLaJOJr:ist in
KK`LNJr:ist in @name
XKMKOPr:ist infor
LIZ<S]r:it
_JHLMOr:it )
WWEI?_r:it .
KHUL^Hr:it is
XIXKLJr:it light
NLKOMXr:it never
U>\HOSr:it with
>B\SVUr:it's
JMJJMbr:its
VKNNOMr:için
HONMSTr:için davet
cHFNNMr:ja
;XZMORr:janua
9YZMNRr:janua 0
Y_T<Y8r:je
J]SLJIr:je .
DWPNQOr:je bij
NZFPMOr:je de
ZKKQIOr:je om
D^KQNNr:je terug
C]PPNMr:je van
O]HPJLr:jefa
]KKQIMr:jefa de
PKML\Jr:jeudi
hBVUF?r:job
QKXTHIr:job you'd
[?X]DGr:join
WH^FKLr:join .
[LLIOOr:join from
dHJLHRr:joine
MMK[LMr:joini
XECXYJr:joins
WKFK[Mr:joins 0
>[SNPOr:junio
AYRNPOr:junio ↵
CT@cGYr:just
LGIaNOr:just liste
IG`KOPr:já
GRUOOOr:kan
ELOMKbr:kanto
SLXLLLr:keep
WJXLKJr:keep it
MKKbMHr:keeps
eCUIGMr:kenne
[FVIJOr:kenne .
@UTMUNr:kenni
dJLKLGr:kids
_LMKLJr:kids aslee
XLJOOOr:kiero
YLIOOOr:kiero zespo
KJL]NMr:kijkt
LKL_MLr:kijkt mee
OIYLOMr:kindl
FK^MPNr:kindl agree
]CDJKar:kitch
GFNPMar:kitch .
CUTNPQr:klick
DTSNPQr:klick ,
B`KIF\r:know
YIKOOOr:know you
UhCIIHr:knows
ZXFLKKr:knows the
OJOKaGr:komt
IZJMIVr:koord
LJUNRPr:kopie
MJTNQOr:kopie !
[JJOMOr:kredi
ESSNQQr:kredi (
NMTQMMr:kurz
\JKMNNr:kurz mit
dGINJMr:kwart
gEFLLPr:l
cFKKMOr:l .
GpHIHJr:l'acc
IT_HJMr:l'ent
MIbLJLr:l'ha
Uji;>9r:la
@ZQNPQr:la @name
YLHOOOr:la desig
[KIONNr:la encar
WOSNEMr:la entre
_GFPOPr:la géran
EVSNONr:la reuni
VDaLIJr:laat
[ZRBJFr:lab
QLZPHKr:lab direc
BQRNWPr:labs
BPQNZOr:labs -
?PSN[Or:labs - panel
JNSNQPr:lade ich sie
YLKPNLr:lapto
XWHPKIr:las
eDUFW?r:last
aKGPHOr:last one
hJRGLDr:late
lKIIMEr:late ,
JHfJMKr:later
MIaLLKr:later .
]ILNNLr:lavor
dHKLLKr:lavor e
]X2PBar:le
gDHNOJr:le chef
CFZOPYr:lead
FSRNPPr:lead (
HRROPPr:lead ( @name
^KMOGNr:lead )
[FHMWNr:lead ,
YLPOOHr:lead .
ERTQOOr:lead @name
ERTMOSr:lead vacan
VJ_GFMr:lead –
`HFQNMr:leade
TZCLCYr:leads
bKLEJQr:leads ,
L`B]JFr:learn
SaHJKIr:learn how
JKK[NPr:learn the
NS^HMGr:leave
VNNLQLr:leert
SNZEFSr:left
TWINLMr:leidt
hHHLKKr:leite
\LLNKLr:leite @name
VNKONNr:leite mathe
VMQLIQr:leitu
ULRLIRr:leitu @name
UKLTLNr:lesso
MB]?[Sr:lette
YKKIHYr:level
YLLJFZr:level 0
DA[CcUr:libra
[[GJIIr:liga
XJVLLKr:light
\W1AX\r:like
dJHLLLr:like a
aW<MVCr:like to
UAZJWHr:liked
eGDNPKr:likes
dKINJIr:likes to
UUD_GEr:line
SGKMK^r:link
WKLOMOr:link in
\[HJHIr:list
ZDAmJEr:liste
TLE]MJr:liste .
IKJ`OMr:liste in
XJISOMr:liste to
\>WPMLr:llama
`FRJKMr:llega
\YDLJJr:lleva
HWPGI[r:lo
XXGNILr:lobby
DUUNOOr:local
FUTNNOr:local ↵
P_JKKKr:logis
V[KLHKr:logis )
Y]IHHKr:loja
W]GILJr:loja .
CRQNQUr:londo
JJ\HQPr:longe
bRFJIMr:look
`EHQMPr:look forwa
S^>ZQAr:looks
SfEHMFr:looks after
QEI]MQr:looks over
USMNMJr:los
FWOOOOr:los @name
`ILMMLr:lot
ZKJRMMr:lot ;
RIGQK\r:love
SGEQI`r:love to
dHLLKKr:loves
NTDOI\r:ltd
GJIcONr:luist
TYPGEPr:lunch
BQWLNVr:lunch ↵
WLLONNr:lunch is
WLMONLr:lunch w
XJNONMr:lunch with
[RGKNMr:là
OKGN_Mr:m
2Y[KZOr:m /
O\JOKKr:mache
QZJNKKr:mache den
fKEOLIr:macht
iFFPKJr:macht den
aIIOMKr:macht den @name
R^JJKJr:mag
NPKNKXr:mail
GcKPMHr:maile
DZMQPNr:mais
IPSOPOr:mais sobre
IPROPOr:mais sobre o
LJaJNLr:make
H_KONLr:makes
?fWMELr:manag
HYROLMr:manag ↵
BRUOSNr:manag (
HQSOPOr:manag ( @name
OLUTKKr:manag )
MFWKLYr:manag ,
AXSOMRr:manag .
WVGMLLr:manag of
TXGNNJr:manag our
@QYOPQr:manag press
?YVNOOr:manag role
ERVOOOr:manag role )
SbFMJIr:manda
OcGMLHr:mapa
PaHMIJr:mapa .
HkIJIJr:marca
`KKLHPr:march
HMTOQPr:maser
TKQNPLr:maser kopie
RRINNQr:mat
aJHJMOr:math
`LJJLNr:math depar
XNHONNr:mathe
XNIONNr:mathe .
YHWJX?r:maths
O8XQXRr:may
[KLWLEr:may be
ULKOVHr:mbb
RMMPUIr:mbb ↵
TMNNKQr:md
VMLOONr:md ,
eXW@EAr:me
cGKPILr:me ,
Z[FGLMr:me .
OWHQKPr:me to
\HWLHLr:meant
BVTNQOr:mecha
YNNTIHr:mee
IMN\NMr:mee .
VLLRNKr:mee en
HR^=cAr:meet
XKLOMOr:meet (
=WVOSNr:meet :
@RZNPOr:meet at
FQTOPOr:meet em
eHGNKMr:meet every
QS[LDKr:meet you
\SKKHLr:meeti
WOMPKMr:meeti .
CXROOOr:meeti optio
\KLNKNr:membe
YNJMNOr:membe :
[D`DJLr:met
ZLKNOLr:metri
HPPPPQr:micro teams
[GHI^Hr:min
LUMOOOr:min )
]JJK[Cr:min ,
GQOOSQr:min intro
GV]WGCr:minds
FXSZHFr:minds the
t49U>gr:minut
LLIYKUr:minut ,
gEB?Jdr:minut .
NONNLTr:minut para
ZJMKOPr:minut to
^GLLPMr:minut with
ZN]GEIr:mir
GSROPOr:missi
IRQOPOr:missi mobil
ULAeBQr:mit
DHNfPIr:mit ,
DPP]OJr:mit , danac
eLJJMHr:mit .
AVIOP\r:mit @name
[AZIMOr:mit ihnen
DTPNSOr:mitar
FTPOSOr:mitar :
FRUSNMr:ml (
:XVMUPr:mobil
GRQOPQr:mobil @name
IRQOOOr:mobil –
XLMOOLr:model
\JFOPOr:model and
_FIONOr:moi-m
ZJKOOOr:moi-m .
TBeJMHr:monda
HKZNPPr:monda ,
ZCZLNIr:monda .
FTTOLQr:more
ARYNPOr:more about
BRYNPOr:more about meet
DVRNPOr:more |
HSQNPOr:more | meeti
LCCDd`r:morni
eJJPJHr:motiv
U[IHNMr:move
MDdGEYr:moved
SFiGEKr:moved to
DKLMPar:movin
LLJNN[r:museu
MMJYOOr:muted
LbRLHGr:my
WJVNLIr:my co-fo
<ZXMNPr:mª
?YWNNPr:mª @name
GPUOOOr:mögli
GQUOOOr:mögli @name
J`JMKNr:na
ATWNOQr:na @name
ENWMKXr:naar
[LMNKLr:nach
ASWOPPr:nach @name
SIMMNUr:nachf
WJKMNSr:nachf .
KJXLKVr:name
[NJMLMr:nativ
=NRMdMr:nd
>OTNXRr:nd inter
HT[KLKr:ne
HTJK[Nr:need
NNGILbr:neede
NMGGLer:neede .
JPOMQSr:neemt
JI[KQPr:neith
ZLKMOMr:nemen
[LJMOMr:nemen het
WMKONOr:netzp
ME\NGXr:never
UGHQMYr:never reach
UUC]GIr:new
AYPMNTr:new @name
B@OYbNr:next
LLHO_Kr:next appli
MYMLMNr:nicht
LaFJNNr:niet
HYOMOMr:niet .
GTCG]Xr:night
SGJMTUr:night porte
FIKLhLr:night shift
cEHNONr:nimmt
]FKOOOr:nimmt für
]FLNOOr:nimmt für den
XD[Z;Mr:no
>VXNMRr:no .
_HGOPMr:no @name
HJ^IRNr:no estar
NJ[IPOr:no longe
IMN^MLr:no quest
W^IJHIr:no relat
JKcKMJr:no viene
NKGJLdr:nobod
IKFIPfr:nobod ,
NMURLLr:nochm kurz
D\\JIJr:non
KYQLLLr:non ci
fVFLEHr:noon
eNHGOIr:norma
LYPU<Sr:not
GI_JQPr:not in
]GHNQPr:not reply
QK[KJMr:note
XLMKKSr:note taker
LKIPJ_r:note-
WECZROr:notes
^JIIQPr:notes and
FNKbLMr:nothi
]DL[JGr:notic
\NGONMr:notre
WMKONMr:notre direc
LGTMZKr:nous
WD`OHHr:now
PTJPLPr:nuest
kPODEHr:numbe
UHYOKJr:numbe .
WTHPKMr:numbe test
OEHZRQr:nur
VMKONOr:nur für
[KKJMSr:nurse
LVg>MFr:não
LgDDa>r:o
OJKLbIr:o .
@QVOQSr:o @name
?UYNPOr:o convi
E_NKPMr:o gesto
HSQOPOr:o googl
ERUOQOr:o meet
THFfFLr:obs
_LGTHKr:obs .
PC@rJKr:obser
IIHjMJr:obser .
_KIMOLr:obser de
]GHUMKr:obser de groep
aJIMNKr:och
ZLKMNMr:och fackl
XMLNNMr:och fackl repre
DTTNPPr:octob
GSSOPPr:octob 0
WLMLNPr:odděl )
@VUNPQr:oder
CTTNPQr:oder @name
]LMFVHr:of
]KLNOIr:of 0
]YLMCHr:of @name
]LHNJPr:of data
YMKNNMr:of desig
UMNNOMr:of energ
\JKPMLr:of engin
NHZPKOr:of gover
RKIYNMr:of her
`FHLPPr:of his
DVKN[Kr:of id
GG_ULLr:of it
ZKHJ^Dr:of our
eJKOIGr:of quest
DV_GCXr:of the
NSSPMIr:of thing
CVYNMNr:of us
J;\B^Xr:of your
CRg^D=r:off
JL[JPOr:off sick
EGlMKJr:off the
\i>P9Nr:offic
I^KYGHr:offic ,
iOEGHOr:offic .
6`XLNSr:offic :
GQUPNOr:offic ;
FZOOPLr:offic manag
_KHNOKr:og drift @name
HKLdJMr:ohne
^KEYGLr:om
]NYP4Rr:on
EM_NOKr:on @name
ZDWUIGr:on a
ZMINONr:on a small
JgFMHNr:on behal
FaKOKOr:on behal of
]ZBYGAr:on for
OC`SFOr:on frida
OFbJNLr:on leave
TC_KNJr:on monda
PMcMEHr:on sabba
i?PS3\r:on the
XGZHMLr:on thurs
AMPOO]r:on tuesd
]GIPPMr:on white
HK]QKNr:on your
FWGIM`r:once
hS4@UVr:one
\KIQJOr:one !
HWKMMVr:one .
bJINLLr:one inter
iFHLNIr:one of
cLLOFJr:one quest
AK_JKZr:onlin
BUWOONr:onlin )
FRROQPr:onlin @name
CNl^?@r:only
=XXNQNr:ons
DNMO_Mr:onsit
QZKMKLr:op
QYLOKIr:open
@]QPNOr:open the
YFDN[Mr:openi
VYSKCKr:opens
EcINKPr:opens the
LTZIMIr:opera
2aWKRUr:opera ↵
KK`KQIr:opera ,
YLLOMMr:opera .
EPYONOr:opera analy
^LLMKMr:ops
_KLMJMr:ops )
GSMVPMr:optio
CWSNPOr:optio ↵
@VZLOOr:or
AVTNORr:or @name
IPTOOOr:or cance
HPUOOOr:or cance :
ZKQMJNr:oraz
UMSMKMr:oraz @name
]LJNMLr:oraz @name .
YLJHRQr:order
RHLNbCr:ore
XGHMeAr:ore 0
bJISHKr:organ
]GJQMNr:organ ↵
UKPOLPr:ort :
CXROOPr:oscur
EWQOOPr:oscur ,
VYPFKJr:other
<UZNQPr:ou
U]9^BNr:our
^E@cNFr:our @name
VTJPJLr:our archi
YOOIMMr:our call
aMHLMKr:our cfo
JM_POFr:our chair
[KIOONr:our head
FIE]J^r:our inter
dFFPLMr:our lead
XLLOONr:our md
RKdJGHr:our patro
JRLVMNr:our proce
ZLLTMFr:our train
MVgCFHr:out
GVbHKJr:out of
WSHLMOr:out your
`T?YEIr:over
JUMLPRr:over .
N[JLNMr:over and
OWIPKOr:over de
^KCOPPr:over dinne
_TFHKMr:over from
TMNOONr:over the
VFNHH_r:own
HLLLMbr:own .
JJIeOJr:oyent
LJIcMJr:oyent .
]KKLOLr:paar
eIHSKFr:paint exerc
JLSKVOr:pair
ARUNUOr:pair progr
NCTFiFr:panel
HLaJMMr:panel .
DPROWOr:panel inter
ERUONPr:panic
VYAYGKr:paper
EYG_MJr:paper ,
PNaMHFr:par
LG_NLMr:par @name
HbFF^Er:para
WMPLNLr:para a
LYLOMMr:parki
XMMNOKr:parla
]GJXKIr:parle
GF][KJr:part
IHZVMLr:part of
YGZJMJr:parte
cDLMOKr:parte .
ISROOOr:parte alla
R@cLMLr:parti
dIEPLLr:partn
DN]QMMr:pas
HH_PJRr:passe
HRTOOOr:past
FRWNNOr:past you
UMMMNPr:patie
UMLLNQr:patie repre
_C]GMGr:patro
UG_GNJr:patro ,
WNQNILr:payme
GHXL\Kr:payro
XILOKRr:pdl
TJNOMRr:pdl –
SCY[HHr:peer
TIUUIJr:peer ,
``GEJDr:peopl
\HMONLr:peopl &
UI[MMGr:peopl .
VYFLLLr:peopl @name
dLEFPPr:peopl skill
TADVTVr:per
GJPQI`r:per @name
GEK[]Lr:per il
?]RNPOr:per la
ISROOOr:per parte
fIJJKMr:pergu
dTVU<;r:perso
XKNNMMr:perso ↵
hOIHIIr:perso )
bHGHRPr:perso ,
kGKGKKr:perso .
IUQNNOr:perso odděl
YIMNNNr:perso teil
eIJNKIr:persö
VJWJVBr:phone
VNIOONr:phone you
CORNTTr:physi
AYTNPOr:pin
J]INJRr:piso
EDUcKOr:pitch
7eZEXHr:plann
CQSNUPr:plann ii
ZKSDDZr:plant
XLJPOMr:plant de
SOYKMGr:plant manag
[KHOONr:plata
XLJOONr:plata .
MNNNUOr:platf
CPPNVSr:platf engin
IM]@^Ir:pleas
DKSO^Jr:pleas .
EWRONOr:pleas consi
XHYCNQr:plus
YLJLNPr:plus a
aGFJVLr:pm
FSQKOWr:pm ↵
[JLPKNr:pm wrap-
SNIONSr:pm –
BUTPPOr:poort
XbHJHFr:pop
aMJLOHr:pop in
[]QIFBr:por
?XWONOr:por favor
GSFH]Ur:porta
J_KMMLr:porta .
EURNQOr:porta :
KFJNV[r:porte
XAFON^r:porte /
MOQHRSr:portf
LbKLJKr:porti
MZMNLLr:porti .
IQQOPPr:posit .
R\FNLLr:post
XLKNPNr:post .
GNTPWIr:poste
LTROMMr:poste de
QUKE\Ir:pour
bDKOKPr:pour un
aHHLKQr:praat
YJXKKHr:pract
PIGWNUr:pregu
UCAWPYr:pregu .
@XTNOQr:pregu en
W?^NLLr:premi
OCIZMXr:prend
OCIXMYr:prend le
A]KQPPr:prepa
GAWhV=r:prese
INNP[Jr:prese ,
dJNHMHr:prese .
KLL`LJr:prese by
XLLMNOr:presi
WLLNNOr:presi )
SOWIJMr:press
<S[OPRr:press @name
\NINKMr:previ
ZOLMKMr:previ candi
g?^KEEr:prime
cFKLNKr:prime parte
WGKLLZr:primo
[LLIOOr:princ
RNENQUr:princ consu
KVLNPOr:print
KKhLHIr:pris
JORLTNr:probe
?^JZPIr:proce
GQOWOMr:proce for
iEZGGEr:produ
XLOLKPr:produ ↵
GTULONr:produ )
NJ`LKKr:produ .
YINONMr:produ @name
`IGNNNr:produ sense
RVVHIKr:profi
cDOKKMr:progr
`JLMOJr:progr .
AOTMTTr:progr 0
BRTNUOr:progr with
:UYKRTr:proje
SLROJQr:proje )
BTTNSOr:proje rse
\JNOLJr:propo
XHZOKFr:propo anoth
iFMNEKr:prova
\JLLNMr:prova in
eEHPLKr:prueb
`KLKJOr:prési
^GRKIPr:prési )
G_LJOOr:prête
G_JMLQr:puert
hFGMLLr:puis
FKLaSHr:purel
Z[JOGFr:put
Q`GMNHr:puts
YLJONNr:pôle
]IHONNr:pôle .
^HNOMJr:quart
^PWGIEr:que
hIHMJJr:quer
eGAUETr:quest
[@D[EZr:quest .
AWXNOMr:quest ?
OgCMGNr:quest about
bJLJLLr:quest among
ULMNOOr:quest as
jJJLHHr:quest for
ZKIEaFr:quest from
Q[cDCCr:qui
ZLGNOOr:qui est
HSROOOr:qui per
SG^LJKr:qui reçoi
aHGOLPr:qui vous
`LIMMKr:quier
JLEdNMr:quiet
_UJKJHr:qué
@RUNUPr:r
FOSOSOr:r -
DRWNOPr:raise
ASYNPPr:raise :
DRVNPPr:raise : @name
MI^LMNr:ran
PIZMMMr:ran this
JJ\MNOr:ran this team
H`IONMr:rappe
E^LNLRr:raum
UEIKdGr:re
DUSNPOr:re :
KBVKWUr:reach
LKIPL_r:reach you
HUULKQr:read
<WXNNRr:read the
ZIPMKNr:read your
YKLOMOr:read your cover
KJ]GMUr:readi
LI\ILUr:readi room
NIJ]MMr:reaso
?fFKG\r:recep
ITINJ\r:recep ,
LJKOL_r:recep , @name
EeMNLIr:recep .
DRQNPUr:recht
EUSNNQr:recip
FP[GG[r:recor
IVHMI^r:recor the
Sl4GD[r:recru
=]PNPRr:recru ↵
TMPNMNr:recru (
P_JJIMr:recru )
gKKKGJr:recru ,
DiHMNLr:recru ;
D_PPIMr:recru admin
?bMQNMr:recru coord
NVQNKLr:recru scree
KEIKNhr:recru un
UKNPNMr:recru wrap-
UTNMKLr:recru |
AYQOPOr:recru –
EMNK_Or:ref
D\`FKJr:refer
?QSMRWr:rekru
XZIHKKr:relat
U\GKLLr:relat !
?GbbHHr:remai
EOILPar:remin
FLKNP`r:remin .
KLNNZMr:rende
S^DMJNr:reply
R]ENKNr:reply to
\EKQJRr:repor
U\LHHMr:repre
[MGMOPr:repre .
WMMNNNr:repre @name
RKTHQPr:repre her
GQ^NLKr:reque
`LHDNTr:resea
_MJIMNr:resea )
`HEPLPr:resea @name
<TYMTOr:resea scien
jHKOFHr:respo
^IOPHLr:respo de
YLJPNNr:respo du
IQQPPOr:respo logis
GKZ[IJr:resta
AYGdNHr:reste
VGNJF_r:retai
UGgJIDr:retir
FOU^KGr:retra
EMXbJDr:retra .
dIFNJOr:retur
BXTOOOr:reuni
GUSNONr:reuni ↵
HJTISXr:revie
QJVOMNr:reçoi
SJZNKKr:reçoi .
V[PWC?r:rh
cJKOKHr:rh ↵
VMQWGHr:rh )
PVLNNLr:rh ,
MJJ_PJr:rides
DRZPOLr:riesg
GOXPONr:riesg ↵
ZY?LHUr:ring
aT@NKLr:ring you
EUROOOr:riuni
DUTOOOr:riuni ↵
=KQNPcr:robot
FQQNUPr:robot )
CSTMUOr:rol
DZR\GGr:role
ERVOOOr:role )
9\ZLQNr:role at
NEQTAbr:room
JWWIOIr:room .
`EGXPFr:room 0
LJLNP[r:room is
TGG[MOr:ropes
THHZMOr:ropes and
fVDGNDr:round
aEKNUEr:round 0
R\JMFOr:round the
XGLOMSr:rozmo
IPQNROr:rse
JQROPOr:rse ↵
WJMONOr:rse )
WKQOJNr:rufen
VGTYGIr:run
Z>WLPNr:run it
QUMWHIr:run the
DRQNMXr:rundg
@SSNNYr:rundg mit
mE?IOPr:runs
fHGNLKr:runs the
IbLLPHr:réser
FTSNOOr:réuni
MJLL`Kr:s
RF[HFYr:sa
SL`MFHr:sabba
YMKMNNr:sabba ,
[JJVKJr:safet
JLhHJJr:saiu
P[LMLIr:sala
[B_KLGr:salar
XLFI]Jr:sales
RLJNZLr:sales openi
OIJLL`r:same
L]NNKKr:san
L\NNLKr:san @name
[WEMMJr:sandb
MLO`KGr:sans
NLTPNMr:santé
]ILQMKr:santé ,
EJfMPHr:sarà
EJTYJTr:say
T[A[JFr:says
VeKIGEr:sched
H_GQKOr:sched .
ZQKPFMr:sched zoom
\YFJILr:schic
`ILKKPr:schic )
VFFXGXr:schoo
[IIOPMr:schoo manag
]HWNIHr:schui
?QMTL]r:schul
IKLNKar:schul @name
4]VJWRr:scien
KTOONNr:scien ↵
CPUMTPr:scien )
DUTNOPr:scien with
eFGG]Er:scree
EZRONMr:scree (
`FLOLLr:scree ,
=QUGbOr:scree for
LMMcJHr:scrib
SHaIJJr:se
>SUJP[r:searc
WHMONRr:searc .
<WZNMQr:searc ltd
LJS\KIr:seat
RCUOUKr:secon
SXHMPJr:secon half
EcBPD\r:secre
\IIOONr:secre @name
\JNMJOr:sede
\JOMJOr:sede di
X8KSM_r:see
GKdOJKr:see @name
SIHZOMr:see how
`AAO`Ir:see you
kB[GGDr:sees
fDSMHHr:sees you
S_HKKJr:segre
HONZNLr:segue
C\OOOOr:sekre
JaJHCZr:selec
N]FNKPr:selez
=YRPOSr:selez ↵
YYJJKIr:seleç
X[HKJIr:seleç ,
?lJMLMr:send
F^KPNNr:send you
D`eN?Cr:sends
QZJIXDr:senio
TLQPNKr:senio desig
]IKQKNr:senio engin
_KKQJJr:senio sre
^IINNNr:sense
[IKONNr:sense |
UIBF[Zr:sent
LIbKKMr:senti
ENZKRPr:septe
K?]YOJr:sera
EjNKJGr:servi
FTPNSOr:servi ↵
LTZOJGr:sessi
KFYXNJr:sessi .
ULRHPOr:sessi inste
_`CEKHr:set
]JKLNMr:set of
YLLOMMr:set the
PaJGMJr:set up
XXLKKHr:set up a
R^IHNKr:set up the
RG\NNIr:seule
PG\NNKr:seule .
eFFVENr:shado
UMKUGQr:shado )
]KKHOPr:shado .
WLNJJTr:shado :
EPYEcDr:share
_JKLMMr:share the
`VJGLHr:sharp
^BN`Z2r:she
D^F`FLr:she /
gLHJILr:she has
HGVbJIr:she isn't
VJJLVMr:she looks
IIUVPMr:she stays
O[CYIKr:she will
fYHBIHr:she'l
RMcPCEr:she's
FHeOLMr:she's in
;GWBd[r:shift
GMLP_Kr:shift .
YWGKGRr:shop
\HKOLPr:shop .
f?OF[Er:short
CUUOOOr:short ↵
WIRNLNr:short notic
CON]LRr:shoul
FRUNOOr:shoul know
TUJKOMr:show
XPJLOMr:show you
XaFIDNr:shows
\YHJDOr:shows candi
S^JKFOr:shows candi round
O]ILMMr:shows you
QRXKLHr:si
R?[`GGr:sich
YKHOOPr:sich auf
IMZMONr:sick
YPELJVr:side
IJMMN_r:side .
\SJQHHr:side of
QHcKNEr:sie
TLGMZKr:sie .
YJPOJNr:sie an
`IJJMPr:sie kenne
HeHKSGr:sign
V`KDLIr:signs
FGHnJKr:silen
FHHkMLr:silen .
@UVOOQr:sind
FRSOPPr:sind :
OaHLJLr:siste
X=D_D]r:sit
iEEOJNr:sit down
XD`KGKr:site
JICwHEr:sits
ILGfMKr:sits in
OFOVHWr:situa
KJJdLJr:sitzt
SIYKLNr:six
PH\LMMr:six years
aMEHOPr:skill
cLEFOQr:skill .
CLJgMMr:slide
YZFQIHr:slot
XRHQLLr:slot for
BaJONPr:slot with
cICMPNr:small
WMJOOOr:small exist
WPQ>F^r:so
AKjLNKr:so @name
VIGXONr:so he
XFI]LKr:so he'll
TNLOONr:so sorry
YLDOLWr:so we
HQROPOr:sobre o
cJMKJLr:soci
bILKKLr:soci del
cKGMKLr:socio
_LILLMr:socio )
HRROPOr:socié
JQQOOOr:socié :
TELNTRr:softw
>OUMWTr:softw engin
AQMIhIr:solli
E`WIMGr:solo
WGKMUOr:solut
]LKLMMr:someo
aJJLLMr:someo from
YOIMOMr:son
ZNGMNOr:sorge
]MFMNOr:sorge nur
J_MMLLr:spare
UOFZDSr:speak
SJDbJMr:speak ,
bFBPQOr:speak with
ZKMNMMr:speci
RIQPPNr:speci ↵
`KJOKLr:specj
NJFaNMr:sprec
GF[TPNr:späte
`HJGPQr:sql
[JGNPPr:sql /
UWQNHHr:sre
`KJQJJr:sre ,
GPUOPPr:st
IQROPOr:st stage
ZMIPMMr:stabi
^C@BTcr:staff
\NHLMOr:staff )
ZIKNXGr:staff engin
TMONMOr:staff nurse
UXGQJKr:staff –
EGXDeMr:stage
HQSOPOr:stage ,
LKMOaFr:stage 0
TMOQNLr:stake ↵
UPC_KGr:stand
[GTKNLr:stand .
CMJ_QPr:stand by
?R`E_Er:start
NJ^KMLr:start here
PJ\KMLr:start here as
WTC\IGr:stati
CWGaLKr:stati .
cFOLKKr:stay
WFXKMMr:stay for
HGUWZDr:stays
_GDZMJr:stays on
eG>PRNr:stell
fIHINKr:stell .
YMHNNOr:stell frage
RHELbMr:step
aIKPKJr:still
INMO[Lr:strai
SIQOOOr:straß
?NRNM`r:stree
;[XMMRr:stree ↵
MKNML[r:stree ,
@UYOOOr:strik ,
LN[HONr:stuck
JNaGOLr:stuck in
>SQNSWr:studi
9TULTYr:studi direc
ZKTJLKr:stößt
MJgBKOr:su
PNZILMr:su hijo
\IKOMOr:submi
ZJLOMOr:submi .
HRQOOPr:suche |
KIMVSPr:super
Q\LMHKr:suppo
^IMPKLr:sur
TLPNLPr:swe
Q_JLFNr:syste
`HMPHMr:syste desig
JRAhMIr:só
@ZQNORr:t
DWPOOQr:t :
WGJOLWr:table
W?IlIGr:take
UJWSHIr:take ,
ILG\QQr:take notes
c@HNOQr:take you
UD\HMOr:take-
[IKOMOr:take- submi
TLNLLTr:taker
YLMKKRr:taker :
\^?BD\r:takes
ZVBLOLr:takes over
N\ILNMr:takes over and
WYHLIMr:takes your
?rJJJKr:talen
9iONMNr:talen @name
DaMPKMr:talen coord
aN>\=Ur:talk
PHH_OLr:talk .
RYFOLNr:talk about
SIYIMNr:talk to
_QGRGJr:talki
QEHbMMr:talks
dHHNKMr:talle
cJKMLJr:també
VNMNOLr:també estar
OJLIN^r:task
VLMNONr:task ↵
VFRNPOr:tasti
PGVNPOr:tasti with
ULNNOOr:tbc
XJMMOOr:tbc .
]F]FGNr:tbd
`aINBAr:te
VVHNKMr:te enseñ
WYIKJKr:te enseñ el
XQJMLOr:te entre
SFHP\Nr:te esper
`EFOOPr:te hará
U`DHLMr:tea
EeHKPNr:tea and
@KNKaTr:teach
KP[IFTr:team
>UYMSOr:team (
eWCKMCr:team ,
KI_MMNr:team for
IPRPONr:team kenne
QH\XBJr:team lead
A_TJQKr:team will
WLJOOOr:team you
u=ENATr:teaml
PONQITr:teaml @name
FX\LMFr:teams
MaJLKJr:tech
NSHYMKr:techn
UNLONNr:techn .
GQQOSOr:techn inter
WMJNNOr:tee
^RQHHIr:teil
[EXKJLr:teil .
AVTNPQr:teiln
>WVNPQr:teiln ↵
TMMOUHr:tel
SLMOVHr:tel .
cIOKLHr:telef
bEPLLKr:telef .
AXONVOr:telef –
iRFIHHr:tell
tLAIIHr:tell you
hDBGJ[r:ten
bGDIKYr:ten minut
Z^FODHr:termi
HZMQLOr:terug
KT]BYCr:test
@WYL\Br:test .
DSRNRPr:test autom
^OGMNKr:test your
WODJI]r:text
ZPINKMr:text when
FQKMO[r:text you
DGYMI_r:th
AM_QLOr:th ,
NMJNMZr:th .
CMNOaLr:thank
GJNOaKr:thank you
^Cf@?Tr:that
HHiLKJr:that day
GH`JPPr:that she
IGHhNLr:that'
D]JWNKr:the
CRULI[r:the 0
MJJMKar:the @name
SYJMJMr:the agenc
GFCnFVr:the back
LLK]NKr:the backg
ZKLNKOr:the baker
Z[HNIEr:the boss
EdHNMNr:the bus
V[JLKHr:the cabin
G[MOOMr:the calen
_\CBCWr:the call
RLMFJ_r:the case
MXXLIIr:the clien
BIKfPOr:the clock
FDZ[IQr:the conve
GLI`ONr:the corne
bKHOOHr:the data
EgXENDr:the day
O[EXMGr:the decis
NaJLPEr:the desk
QYJJOLr:the dial-
AUDYI]r:the door
UD\KLMr:the end
ZKONJMr:the engin
HUQOOOr:the envir
FbKMNMr:the exit
eGGGPQr:the field
`EaEJEr:the file
j?VFHMr:the first
DUUOOOr:the gap
ZiJIBBr:the gate
XLLONMr:the gover
WZJLDOr:the groun
L]ENONr:the group
BVVNNPr:the half-
NiS[6?r:the inter
D]dKEDr:the lab
kMIGLFr:the last
ZJJMNPr:the libra
QKMXNLr:the line
URJLOOr:the lobby
KhKLIGr:the manag
_MJJLOr:the math
EOJS_Jr:the next
fLDOKJr:the numbe
PMKKMZr:the nurse
kFJKJIr:the one
WE\IMKr:the panel
\EVOMGr:the phone
TWLMJMr:the previ
LLMaLHr:the proce
]KKPKLr:the progr
_KLKMMr:the quest
GTJbR@r:the room
SHI[MOr:the ropes
SHHNN\r:the same
_JGKPOr:the scree
WVFMOKr:the secon
JZNSLIr:the sessi
dMFKFRr:the shop
F[KPMPr:the slot
BUG[LVr:the talk
TETNPNr:the tasti
`RHMMGr:the team
BRVK]Hr:the time
GGVLK^r:the topic
XYLLIHr:the twins
LcLMKHr:the visit
HLH]QPr:the wall
cGILNMr:the ward
SHKLK^r:the yard
DdHPNKr:the zoom
YYBGXGr:them
Q_FGRKr:them )
bJJJMLr:thems
aJKJMMr:thems .
UHRLMSr:then
ELZKaDr:then @name
]JFK`Cr:then a
aXHMGDr:then the
L\KPJMr:then you
UDQZLJr:there
RLUJNPr:there .
ZLTHKLr:these
UOIPNOr:thesi
TPJPMPr:thesi with
WP@WWDr:they
SRFH]Jr:they /
[KGOOOr:they ask
RMLNWIr:thing
QIIMHcr:thirt
^Ph7=Qr:this
DIcJPPr:this call
aDFNPPr:this e-mai
GSSOOOr:this event
WXOKELr:this invit
RIZKMNr:this team
WK[KIIr:this time
_HIMPNr:this week
XKWGLLr:thoug
^XALINr:three
EW6XdMr:throu
LR9\RTr:throu the
WALMVSr:throu your
FTYGVJr:thurs
TI[FOMr:thurs .
CTTOOQr:thurs 0
TMNONNr:thurs apr
\`?KJJr:ti
^ILLNMr:ti prova
LUWINLr:ticke
GF`V]:r:time
EQVSKPr:time )
BTXNNOr:time ) on
7ZSLcHr:time .
TJOMMSr:time :
CQXOPOr:time zone
FQUOPOr:time zone :
?RUOUQr:title
=RTOWQr:title :
E\HP_Br:to
YMGORLr:to :
AbaLGDr:to @name
\DKOVIr:to a
MTZKIJr:to be
NbGINLr:to book
K]JPKMr:to confi
aGEMOPr:to discu
\J[JFIr:to frida
Q[GKNNr:to get
`BBOF`r:to hear
BqILDOr:to her
UMJOPPr:to him
GBMQlHr:to inter
SLWMMKr:to keep
J`HOOJr:to know
HLI^POr:to learn
c@LH_Dr:to meet
GFK\J\r:to our
JMXKLTr:to say
WGD]NMr:to see
B^MPLQr:to send
EEJ[Ibr:to sit
YCVLNMr:to speak
[DKWMMr:to take
\KGQLOr:to talk
QDKGZYr:to team
:gEQQQr:to the
[GIMPPr:to this
OD_PGQr:to us
VRD\DNr:to your
cCK[EHr:today
ZHJ_JGr:today .
JLKbMJr:toeho
NKG`OJr:toeho .
UKXJMLr:too
FTSOOOr:too short
QFWGKYr:topic
DQWNQPr:topic ↵
[IEII_r:topic of
B_YHPHr:touch
F^PJRJr:touch about
iD[LAEr:tour
cGKQILr:tour after
MNMIL]r:tower
\DMH\Jr:traba
ZHHLF^r:tract
G[HIJ]r:trail
VQQ[;Lr:train
`KKVIFr:train ,
IMIZOQr:train .
bJVGKFr:train is
IcIQJJr:trans
HdIQHMr:trans votre
\mAHCDr:trave
TKLOPPr:trave ↵
HcIMLLr:trave .
GRSOPOr:triag
HRROPOr:triag avond
UGHL_Kr:trial
dGCMJUr:trust
YIHKMYr:trust .
^HNMHRr:tu
JXIMVKr:tudo
DJPOP\r:tuesd
;XYNPPr:tuesd ,
FOUNTMr:tuesd 0
DPZONOr:turn
_MHPHOr:turno
lFHFQIr:twent
dMIFPJr:twent minut
C_FIWRr:twice
S\LMIIr:twins
iM5DXTr:two
mGFLJLr:two .
\KLLPMr:two colle
H\FNWKr:two forms
W@VLXJr:two of
[LMLNLr:two quest
;TZNUOr:type
>SZNSMr:type :
YKLQNLr:types
]LNHNLr:types a
LMTNNPr:técni
EPWMOSr:técni ·
QFSMRRr:télép
B\HJFer:uffic
^JHXJHr:um
ETSOOPr:um an
]JLNLNr:um vogal
WGJHFer:un
_ELOKPr:un premi
^KIMKPr:un élu
ZJINOPr:unas
ZIKNOOr:unas pregu
XOJ\=Or:und
RMJRNRr:und 0
VLLJIYr:und @name
bHHQNJr:und @name ↵
]KLKLNr:und ein
fDTMBLr:und ich
]JIMNNr:und ich uns
K^DGQUr:une
?[TNNPr:unive
EWPOOPr:unive ↵
YJKNTJr:uns
XHGOVNr:uns auf
F[SMKMr:unter
\IMPJOr:unter 0
QG[JNOr:until
LeKDDVr:up
A]POOOr:up .
P[LJNKr:up a
L_KJNKr:up the
F^MPKMr:up to
G[KL\Fr:upsta
I\VMGKr:us
D\D_INr:us ,
SD[OJOr:us .
[HHKUOr:us in
BQRMTTr:us throu
WKHHK]r:used
]EHIK]r:used to
^FHJNWr:uses
^FIJOTr:uses the
KTKPOQr:ux
IVLOOQr:ux resea
KJgHLJr:va
MP^IJMr:vacan
=VWMNUr:vacan (
ZHGKYMr:vaga
LLIP[Nr:vaga de
ZGRQMHr:vai
VJG[MKr:vak
[IJRHRr:value
cQCHIQr:van
]LFQLOr:van de
MONKQTr:van haar
H\KOMOr:van het
YRGJPNr:van recru
VG\MKIr:verra
OG]NNKr:verra seule
JZNOOJr:via
cP@FE\r:video
WLMONNr:video ↵
QSOPJKr:video :
HJ^WLHr:viene
HJYXMIr:viene a
`MOKHKr:virtu
ETLKXRr:visio
GqGIMEr:visit
FpJKFIr:visit .
bGJLMOr:vocal
bGGNNOr:vocal @name
[KLMLNr:vogal
ZZ?RFOr:vom
Q`GLHNr:vom @name
XFIXPLr:vom recru
M^JNKLr:voor
9ZYMSOr:voor de
BPKKYZr:vor
;SROYRr:vor ort
FJQQ_Ir:vorst
LLRYFQr:vos
K^BHcDr:votre
fbZ@>9r:vous
RVIPLNr:vous accue
VQHPMNr:vous accue à
\GMOMOr:vous appel
JaFIPOr:vous prête
GbFONNr:vous rappe
dDTMJHr:vous verra
PMUKVGr:vp
=QTOWRr:vp ↵
YLKOMNr:vp analy
]KMNHOr:vp eng
cHFPKMr:vp engin
UNLNNNr:vp produ
fOAMJKr:vrage
dIIJOLr:vrage stell
]MJLOKr:vuole
;XTIXQr:w
-X\KZTr:w /
SdJGLFr:wait
OFFE^[r:walk
YIJKTOr:walk-
IMHZQPr:wall
HLI\QPr:wall and
QLHO[Kr:want
NKFN`Lr:want to
dRTJEBr:wants
nDCMKMr:wants to
BSWMIXr:ward
\FFJNZr:ward ,
FSQNQQr:ward 0
<RYTPNr:ward manag
@\ONNRr:ward recru
YGFKN[r:wareh
HDhLOKr:was
Z@OhEDr:watch
KIWXKLr:watch the
YJINPPr:ways
XKJNOPr:ways of
=CPJWjr:we
SKBPaJr:we have
FHZ[JLr:we hire
ZHLROKr:we inter
IQSOOPr:we shoul
SEcGINr:week
YFRMOLr:week ,
ECnJNLr:week .
BH^NZJr:well
H`IKQMr:werks
fDINMLr:what
TZUJEIr:when
VULMKLr:when the
JD_RLOr:when you
WKMOMOr:where
WKLOMOr:where :
XYGLLIr:which
M;W_NNr:while
bEJHQPr:while you
YOIMPMr:white
^LGOMMr:white )
^FIOPMr:white :
YRW[2Lr:who
QbGMLGr:who looks
YVFNNJr:who manag
bNCKNMr:who will
YUFNKNr:who would
VHYUGHr:who'd
OETZMJr:who'd be
SWD\GJr:who'l
XXEVIFr:who'l be
WIKZLIr:who's
PFZPKNr:whom
PE[QKNr:whom you
RJVUJIr:whose
VJRXGHr:whose job
]KLKLNr:wien
iHFMGNr:wil
fHGNINr:wil je
[^5]FIr:will
^MQDNKr:will ask
OIKZB\r:will be
ZWIGNKr:will be calli
C`D\PEr:will be in
AKZYOLr:will be on
O\CLPPr:will be your
H]NNOJr:will bring
]ARPMNr:will call
g@DPPPr:will call you
WLJONPr:will colle
UQINOOr:will colle you
[JGNPPr:will cover
aUCGOKr:will dial
\IILOPr:will go
[LKHPPr:will have
ZMKHPPr:will have his
C_NQIPr:will help
aFIJOQr:will inter
YKLKOPr:will inter you
eJIDNPr:will join
\LKJOOr:will join from
IcDLMQr:will meet
RVHLOPr:will meet you
FULXLNr:will not
HXOLOPr:will open
?]QPNOr:will open the
ULNMOOr:will pair
VOIOONr:will phone
VMKNONr:will phone you
cQCOJJr:will ring
bHHOKNr:will ring you
X:VWOKr:will run
MHI[QPr:will run the
_IJOQHr:will see
CdHMPMr:will send
PLKUOOr:will shado
_GJMPMr:will show
bFGMOOr:will sit
[OKIPLr:will take
eDDMQPr:will talk
WLLMNOr:will tell
hDGMNKr:will test
fFIMOJr:will test your
QTIKGZr:will text
USLMLMr:will text when
FSJMO\r:will text you
RJHYNOr:will watch
D>T[TVr:wir
[INPJNr:wir rufen
dKFLNKr:wird
VYBC\Kr:with
.M[NlIr:with @name
LZDZLJr:with a
hDGNIPr:with her
]ZKJEIr:with him
^HKMLOr:with his
UEXNJPr:with me
DqED@[r:with the
WHGVOOr:with us
{FSBBBr:with you
WCW`J@r:witho
KB`_JDr:won't
QG`KLKr:won't be
WJI\JIr:word
HIaOJOr:wordt
[KILPPr:work
WLJOOOr:work ,
RJM\IKr:works
PRXB\Dr:would
SIYGOPr:would be
WLJOOOr:would join
\\8F`Dr:would like
\ZDMJHr:would like to
IUOOOOr:would repor
YMMQJMr:wrap-
\HMPMNr:wrap- with
=hG_DKr:write
GcLPDPr:write to
VLMNONr:writt task
d5YRU@r:y
lHHKGLr:y @name
]HJMOOr:y el
\JHNPNr:y la
DK`RNKr:y no
SGULMQr:ya
cGHKFWr:yard
JLaMIMr:year
^HZKHGr:years
_MMMJJr:years in
gCEQNLr:yo
IPPOQQr:yo1
YWd,UEr:you
VcMV>Ar:you ,
aYV<<Rr:you .
DbLQHPr:you :
@TYKIXr:you a
kE@PMLr:you about
YSHOJLr:you after
KZKJOPr:you and
GbIPOHr:you are
\GINPPr:you as
ZKLQMJr:you ask
lM>MINr:you at
\KJOLNr:you cook
MJ[ONKr:you do
M[GH[Hr:you for
XQUJIIr:you from
JTVMLLr:you get
ObHLJLr:you go
^ZDHKLr:you how
^NIQJJr:you if
Fc_CGHr:you in
ZEeNBEr:you on
R]ANOMr:you over
LJ[LOOr:you quest
YbEJJFr:you the
YTFMNLr:you throu
T\GFYCr:you to
IXNONOr:you up
]HJNONr:you what
M^FMJQr:you with
[GRLMMr:you won't
]KJIPOr:you work
JMUOOOr:you would
VJWSHIr:you'd
QKUTKKr:you'd take
XVCED^r:you'l
fGMMIJr:you'l be
LTHIaIr:you'r
FVQYW=r:your
KHMP\Nr:your appli
KJYKQQr:your boss
GYPQHQr:your candi
QLVMIPr:your chat
W[HKHMr:your coat
GVQOOOr:your coord
XJPMLOr:your cover
YHUNFPr:your cv
HN`JLNr:your file
\@>JhMr:your inter
IOTQNOr:your manag
`JKGMQr:your panel
MFYXJMr:your peer
FHYZKNr:your pitch
SVWHIIr:your profi
EOLO]Lr:your recru
D[MNOPr:your slot
TFXKNOr:your take-
UPIPMOr:your thesi
IeLIJMr:your visit
LLXIROr:z
9Z[LROr:z @name
CRVNPPr:zadan
CPL]QLr:zeigt
HRK[NMr:zeigt ihnen
eGGPINr:zelf
`IHQJNr:zelf het
YKJOOOr:zespo
WMKONOr:zespo )
EdKMKNr:zet
LLaLJJr:zich
IG]MGYr:zijn
cHNQGIr:zimme
bGMOLIr:zimme 0
VEU[JFr:zit
[HF]JJr:zit er
CQXOPOr:zone
HPTOPOr:zone :
O]KMILr:zoom
DTTNRNr:zoom :
EXPPNOr:zoom and
LPM_BPr:zu
LNM^MIr:zu .
WIIJK\r:zu @name
\KTKKIr:zu uns
`ZLDJFr:zur
KIJfMJr:zurüc
YE[MGMr:zweit
ZKGOPPr:zweit gespr
>TTOQTr:zwisc
ATSNPTr:zwisc @name
@TTNPTr:zwisc @name und
IQQOPQr:züric
HQQOPRr:züric ↵
HVXRJGr:|
;\ZHORr:| @name
DUTNOPr:| bespr
CUTNPQr:| bespr ↵
CVROQOr:| candi
XJJONQr:| dir
GTQNPOr:| meeti
IRQOOPr:| pin
WIKWNJr:| room
^KGPMNr:| staff
ZMIOMNr:| staff engin
QHPDSYr:¶
<SWLRVr:·
FQVNOQr:· @name
^]FATCr:à
eELNJMr:à 0
GjKIIMr:à l'acc
NXHPMOr:à l'ent
SKJPRQr:área
?QT[BYr:è
ILcILMr:é
RJNOQQr:échan
MJK^OKr:écout
_JHMKPr:élu
ULMONOr:élue
XJMONNr:élue délég
UFLLI_r:étage
IHbOMLr:étant
T^GKKKr:übern
_MMMJJr:διευθ
aKKMLJr:διευθ .
_LLMJLr:οικον
aLMMJIr:οικον διευθ
KOTMPOr:отдел
QKULMQr:отдел )
AQXNQQr:руков
VQD:nGr:–
XELN[Ir:– 0
IKLROYr:– @name
UG_NIIr:– @name edito
DUKL]Mr:– atten
DTONUOr:– bewer servi
?YONWOr:– candi
eEEONNr:– direc
SJNPNRr:– haus
UILOXIr:– inter
VGHJN\r:– intro
YGJIGar:– intro to
VMMOLOr:– pm
=WTMSRr:– poste
EUQNPRr:– princ
\KHOPMr:– senio
YJKPLOr:– sit
aJKRIIr:– value
\VKKGJr:– wants
QJFM\Or:– your
MQUPKLr:•
`HGQLMr:• 0
IQWOMMr:• @name
LmKHGGr:…
VMMOMNr:⋅ 0
_LHJQLr:✓
ESNOSRtail:aal
LLMO]Jtail:aan
`?I`KGtail:abe
FNPNPXtail:ace
(VVP^Wtail:ach
@STOQStail:ada
EQQNOUtail:ade
_WFSGDtail:adi
XGRDG^tail:ado
GVNNNRtail:afe
=VUMTRtail:age
WCIJN_tail:ago
cTFHGNtail:ahl
@PONXUtail:ail
=XTMSRtail:ain
_W\BDBtail:ala
DPMNQYtail:ale
ANNNUZtail:alk
<VWNPStail:all
-ZSKbStail:ame
XMXIKItail:amm
]GYNGHtail:amy
JJNLcJtail:ana
9KWOGjtail:and
DUUHYKtail:ane
6YULTVtail:ant
EUSNPNtail:apo
>UZNOPtail:app
UI^FKLtail:apt
4TXL^Qtail:are
<U[MPPtail:arn
XNNOLJtail:aro
LLGNcJtail:arr
:UVKQYtail:art
LMNNCatail:ary
8ZWNRQtail:ast
ASVMPTtail:ate
C[J\NGtail:ato
IHLLIgtail:atz
?RUNSRtail:auf
IPPOQQtail:aus
DPONRVtail:ave
FRQORPtail:ays
FRUNOPtail:bar
UR]GIFtail:bas
@UTMQStail:bau
`UGKLHtail:bby
HQSOPOtail:bei
WHR^FEtail:bia
VO]LFFtail:bke
7X[MPTtail:bon
>QSN[Ptail:bra
P^INKKtail:bri
GQROPQtail:bry
ISQOOOtail:cal
WRJPKLtail:can
Z\ZEBCtail:cco
>WSOSPtail:cel
APTNUPtail:ces
B_NDcDtail:chi
MaNMHItail:chs
6\YMOStail:cht
;TTMSWtail:coe
N\IUIItail:dag
@UNNPZtail:dam
#Y\JW`tail:day
[LNOKKtail:ddy
9OXMXUtail:ded
XMKONNtail:dem
A\SSNHtail:den
NUVEQJtail:der
ZU[FEEtail:des
GSI]NLtail:deu
dIHPNGtail:diq
GROOOTtail:dle
9U^MROtail:dos
cECNHYtail:dya
KHPPI_tail:ean
=UWMUOtail:ect
=PTM[Qtail:ede
?TWROOtail:eem
[NLMOItail:eer
BVVNOOtail:eet
GMNNN[tail:eie
DQRNQTtail:eil
CSVNPPtail:eit
U\INGKtail:eke
YPDLROtail:eld
SWHPLLtail:ema
I[SMMJtail:ena
TJVJQKtail:ene
XURHKHtail:eni
[SWKGCtail:enk
<TTMWQtail:enn
HRPOQPtail:ens
+V_HT^tail:ent
AVSNQQtail:enz
<WZOMRtail:era
[GOONMtail:ere
\FGJ_Itail:erg
Y_FMHGtail:eri
;WWMSRtail:ern
*_\JO]tail:ers
DUTNOPtail:ess
=SQRJ^tail:est
ZYWQA=tail:ete
CWQNTNtail:euk
LHMKO_tail:eur
HSROOOtail:fai
^FGMYJtail:fay
LJMOPWtail:fer
QQTUHGtail:fiq
:\VMQOtail:fon
FUSNOOtail:fos
TMLPHVtail:gal
DSTOQOtail:ged
:_SNROtail:gee
ILFJNgtail:ger
WHXFHTtail:ght
ATUOPQtail:gue
[LGONNtail:gyi
_MVUC@tail:hal
UTEYKHtail:hat
KSVPHMtail:her
YZG[CBtail:hie
VaGGIKtail:hir
GLNLIctail:hom
#`]KVYtail:ial
IFGNcStail:ian
bNVEIFtail:iao
BVROPQtail:iat
GQSOPPtail:iba
:RONYXtail:ice
=XWMNRtail:ich
7YTMYPtail:ico
IRROPPtail:icy
HLOdJItail:idh
\CQQMLtail:ier
@UXMOPtail:ies
<UUMUQtail:iew
LXX_?@tail:ige
YXOPHBtail:igh
^HRYGBtail:ijn
=WNIQ^tail:ike
A_MLUKtail:iko
@XQNTPtail:imo
SIHKbHtail:ina
jHM=DYtail:ine
@_[FMMtail:ing
TEFDGptail:ini
RaEKKLtail:ino
CKNNQ`tail:int
UE[ZFEtail:iol
#igGW]tail:ion
8UYLVStail:ior
IRROOOtail:ipa
\V[LB@tail:ipo
TWC_FGtail:ira
@VVNOQtail:ish
1UTMXZtail:ist
CbMNMMtail:ita
+X_OTTtail:ity
=KNWUXtail:itz
MGbJNKtail:iva
YOXQEDtail:iwa
YHVEJUtail:ker
\SB]FFtail:kie
ZQUUG?tail:kje
GRKLK]tail:lan
KIGIiMtail:las
MDJMjHtail:lde
PZVKHFtail:ldo
-XYRWRtail:led
GJOHFltail:ler
TPVHLLtail:les
FNQL`Jtail:lis
TERCCitail:lla
:]SNQRtail:lle
ZF^H?Utail:lli
GW[XI@tail:llo
JbGPKMtail:lmi
HPQOOStail:lna
\LINMNtail:loy
>VTL_Htail:lys
BRWQPOtail:mal
TWEPGTtail:man
RUIKSLtail:mer
CJQUTStail:min
]FFNG\tail:mit
EWM[FPtail:mre
5UWL]Qtail:nal
IXXINJtail:nan
4YWLUUtail:nce
DJJO\Xtail:nch
@WTMPRtail:ncy
.`[NPTtail:nde
L_ILMMtail:nen
$`aJQZtail:ner
BKLMlGtail:ng
?SUMSTtail:nik
EPPNRTtail:nit
PNIHK_tail:nji
F]fGEDtail:nke
W\ILJHtail:nny
EWPNOPtail:nos
_JELYHtail:nta
?RRML\tail:nte
\LIMLPtail:nth
ORTNKKtail:nto
ESVOOOtail:nts
^TWBHGtail:obi
ORWEDZtail:oes
^YHHLHtail:ogt
CcMOOHtail:oke
eIHOLJtail:ole
\LMONItail:oli
KFKIIltail:oll
XI]ILFtail:ols
BPK]TLtail:ome
<WXNNStail:oms
FOQMNXtail:one
IQQOOQtail:oni
/ZUPSYtail:ons
BRTNPStail:ood
WEG\OLtail:oos
%YaOZStail:ops
5ZWMRVtail:ora
HOORH[tail:ord
^PTHAOtail:ori
AUTNPQtail:ork
VPMNLMtail:orn
.`ZMQTtail:ort
0W]LUUtail:ory
aF^AMGtail:oss
CQ`PMItail:ost
ETTOOOtail:out
IRPOPQtail:ova
FSQOORtail:owa
IGXKJ]tail:own
WMTVGEtail:pam
[MLNMLtail:pau
DOMPL^tail:per
;TSLZQtail:ply
JZH`GGtail:rag
9[SNSQtail:ral
HTQOOOtail:rar
<XUNQQtail:ras
CSWMPQtail:rat
P_XDGItail:rdi
OVRHQKtail:red
;YYONPtail:ree
>TZOPOtail:ref
BTXNNPtail:ren
HJUI`Jtail:rer
:XVMRStail:res
<[SIM[tail:ria
;WWMTQtail:rid
URULGJtail:rie
<[XMOOtail:rin
RJKM]Itail:rit
CQOOJ^tail:ron
XZJKIItail:roy
\KNTODtail:rse
DN`LRLtail:rte
>WYNMPtail:rty
:URNTVtail:rum
`LILMLtail:sal
>T]NOOtail:saw
SPOKYDtail:sel
6UVPOZtail:sen
GKLJT^tail:ser
@WUOQOtail:set
bY@ZE@tail:sgt
OHGKhItail:sio
WYULFCtail:sla
LOJP?ftail:son
=SUNQVtail:sse
DQPOQUtail:st
_LLMMItail:sta
?UYLPQtail:ste
\OSLP@tail:sto
CRPORTtail:str
BTOMOYtail:sud
APQMTWtail:szu
?SSNVQtail:ted
CRWNQPtail:tee
LHKIYYtail:tel
@UTMPTtail:ten
`^MKCAtail:teo
HbBIE`tail:ter
FMUOD^tail:tes
aUJKEJtail:tha
aG]ALHtail:tig
2X[KUUtail:tik
QFUIMXtail:ton
=SSNUTtail:tor
BQSMK\tail:tos
YJIJWMtail:tra
ERSNRQtail:tre
LGJLiItail:tua
?\QNOQtail:tur
]FRJMNtail:txa
V\IKJJtail:txi
?VUNPStail:tze
Y\GNIGtail:uan
=WVNNTtail:uer
XPJMKPtail:uez
\UHLMHtail:uhn
9XTNNZtail:uhr
\`HFHGtail:ula
_KLOMItail:ule
#Y[OZ\tail:ung
QXRVHBtail:upa
DWSOOOtail:ure
BPJLPbtail:urg
YLLOLMtail:uri
CWONOStail:urs
PG^LNJtail:urt
6XULUWtail:ury
IRPOPPtail:use
3X\LURtail:ust
CVPOSOtail:ute
ATWNQPtail:uto
?UTMQTtail:utz
MHPMNZtail:vel
DOLNR\tail:ver
=RPMTZtail:vju
>YSNROtail:vor
CNLQIctail:way
GJTLJ_tail:weg
_]IGJDtail:wen
&ShH]Ttail:wer
GYH\MItail:yle
a_DGDJtail:yne
]IITJMtail:yun
BTTOQPtail:zz
@WTMNUtail:ław
aLMMIItail:ηνο
`IIJOOtail:бот
iHJJJJtail:ков
lGHLKHtail:李晓彤
CQYOOOthing
`SHJKIw:abby
>[RNPPw:acquis
^XIIIIw:adecco
HRROOPw:adres
DRROPSw:adress
UTWEIKw:ander
ATUNQRw:anspre
CTSMUNw:answer
_HEPOOw:anthea
?XWOOOw:anythi
@UYNOOw:app
dDPILMw:arantx
;SVKQZw:art
?TWNSOw:asepti
:RUKUYw:assess
GQSOPOw:asset
>XVNQOw:attach
MQKS\Bw:august
`OWOD@w:aukje
@TROQTw:auswah
FROOOUw:ave
>OQMVYw:band
hGFPLHw:bankol
DRVMPPw:bar
_N[EHEw:bas
XfGFHGw:bashir
RIHHMaw:bellin
IT^QIEw:bello
PKKKJ_w:benji
BSQMQVw:bespre
;RNQO^w:bewerb
RSX[@Cw:bia
ZQTKJEw:blessi
^HYHIKw:bright
[PZMCEw:broer
hTNEGCw:bronwe
;aPOOOw:brooke
RHGOK^w:brown
UF[LMJw:burt
.YWQXSw:cancel
FLJIgNw:candel
HMPMcEw:candid
QJ`GLLw:capt
]NGNKNw:capuci
JLLMK_w:casa
AQONVUw:castle
9TYNRTw:catego
aMSSG@w:cathal
FLQLN]w:centre
O\KNMIw:ceri
VVYEIFw:cest
DQSNSPw:chain
CSUNROw:change
XCG^JPw:changm
8_UNROw:charge
hQSKG=w:chipo
=ZTNSNw:client
?TTNTQw:clinic
EUROOOw:clique
>UWMRPw:coast
eFQFCUw:colone
5ZXNOVw:commer
>QPOQZw:commun
<YTNQQw:compli
=TWNRQw:compra
7[WMWMw:confir
FRSOPPw:dabei
7WbLOOw:dados
KYDSXFw:dag
VZJHLLw:dahl
9YTMQVw:damon
*WXJW_w:day
;FQJYdw:de
`FbMCCw:dean
BUTORNw:deb
PM_KNEw:delgad
R`PIHHw:delroy
9WYLSRw:der
?TTOTPw:dernie
TSIIGZw:di
<VWNQRw:direct
DQQNSSw:dispon
GQROPQw:dobry
EPONRVw:dock
=TRNTUw:doodle
KKJPeFw:dorian
MIaKLLw:doutor
XMJONNw:drozde
f^DFEFw:dwayne
R_SY@=w:edwige
HMKMgFw:efisio
@QTNUSw:einkau
GYXLKKw:elisab
/Q]LZWw:embedd
BTUOMSw:englan
HSQOPOw:entrar
ESRNQQw:entrev
W]IOHGw:euan
BTVOOQw:export
R\JMKJw:fabbri
BSWNOPw:facili
HSROOOw:fai
GXLMWLw:falko
HJLLJgw:fathom
TL[GVDw:fay
VUDXKHw:ferhat
BSUNSOw:fillin
=WXOOOw:financ
EJJL^Ww:finch
6SXL]Pw:firmwa
DUUNOOw:fleet
AOZNSNw:flight
ERSNQQw:flood
ESRNQQw:former
9SYOXNw:founde
Y[EVEGw:franki
FLKOLbw:freie
=XVNNSw:fundic
>YRJ_Hw:g
[I[KKFw:galli
]CNPOLw:gauthi
JHOJgHw:gavina
XIGNH\w:gebroe
HROOOTw:genova
5Y]NORw:gespra
DUQNORw:getafe
YR[GJCw:giles
W[IMHJw:gonny
BRSMQUw:gradua
HUQOOOw:grant
FRTOOOw:grants
@UTMSQw:grid
HbNNIJw:groetj
\\IHIHw:gundul
NIFIYZw:h
AVQORRw:hafens
dJHQHKw:hal
]JKQKKw:halvar
HQPOOTw:havneg
HRMK`Hw:helder
RjHLCHw:helmi
_ERFFXw:henk
KNeHLHw:hernan
5\[LNSw:herzli
ERQOSPw:highwa
HPOM^Hw:hollis
>YQNQTw:humano
ZMJNKQw:hyacin
WJKWIMw:hyun
ATYNNOw:iberia
YPTVG@w:ignati
fENHOIw:imelda
IVIZHPw:imre
=UUMRSw:incide
YYFNJJw:ineke
>TVNRQw:inform
DUSNPQw:infos
;RTL\Qw:intern
#YlIY\w:interv
FRSOQOw:introd
CRWNQOw:invite
GKLPaKw:iratxe
CTWNNPw:irelan
Y\SKECw:isla
NGJO`Kw:isolde
Q]JLJLw:jandir
KIHMgIw:jantin
VNJOOOw:jingyi
MHLLgGw:jorrit
hHEQKHw:jule
HRROPOw:junior
aQGVEFw:jupite
@VUOPOw:jury
_XHTGAw:kadi
GQTOPOw:kalend
fTWDCBw:kamala
6WXNSTw:kennen
H\[JHHw:koldo
WMKONNw:krzysz
V\JMJHw:kuhn
NKOMLYw:lane
BSYMPOw:learn
@WSMNVw:legal
]RQVD@w:leigh
=QYNPVw:leitst
=[QNUNw:leuk
BMLMT_w:lever
8V]LOSw:lisbon
WRIYHGw:lison
DQTNQQw:llamad
XM[LFHw:lobke
CQUOQPw:logist
PYJPKMw:lorcan
GObONEw:lord
LJLO_Kw:loris
XVWGGFw:ludivi
VSaGDEw:lurdes
XTGNLMw:macare
@TPMYOw:madame
`BNOOLw:maelle
ILLNjBw:maelys
@YSNOQw:main
FQUQOOw:mal
XMKNNNw:malloy
AUVMSOw:manten
HSQOPPw:mariti
?UTNQSw:market
MFLOaKw:marr
RJNNROw:master
V[TFIFw:mbonge
JFKIkKw:mees
KPWTLHw:merete
JGMLLcw:metro
IJMHgKw:mikel
ZFWLNHw:milene
DTSJSRw:min
=WVLSOw:minute
[WMJIIw:morena
8UTLTYw:morwen
M[XAOIw:moss
GSQOOSw:mostow
5WTL]Rw:name
N`YCGIw:nardi
7XYUNOw:neem
VZHLLJw:neri
@UXNOQw:netze
GJHNiKw:ng
F\eHEEw:nienke
FgPMGIw:nkechi
gMZH?Fw:noori
VbHJGIw:noriko
[JVMIIw:norrie
gIPELJw:obi
YW^ECDw:odete
WDIZOMw:okabe
cJGNMJw:omer
)]_OTRw:ops
O]KNJLw:oriett
U>]]FGw:oriol
eESKLEw:ottoli
?RSNWQw:outrea
?VWMNSw:owner
OJfJKGw:ozols
HVKM[Jw:p
TTOXEDw:pam
>PQMUYw:panie
CSWNNPw:parker
HSROOOw:partec
AUTPRNw:partic
$[^KXZw:partne
?RRMRXw:pascoe
GSPOPQw:paseo
DQNNRVw:passag
[TJMKJw:patxi
ZMIONNw:pau
?XWNNQw:percep
AGIL{Cw:perpet
+X_NWSw:person
FJTNNZw:pessoa
:TTMVVw:physio
AUMIP]w:pike
XYEMKKw:pino
>XSMTOw:pohovo
HRROPPw:policy
@VWMNQw:poste
:ZZNPOw:powere
?OYNSRw:pricin
BXONUOw:primo
FSTNQOw:produt
DTVONPw:proper
DWROOOw:puesto
>T\OONw:qualit
8UONU[w:quay
T\KGKNw:r
]JJOLNw:rafe
XSNMJIw:rafiq
J]LUGJw:rag
=PONZVw:rail
YH^MEIw:ramasw
V^ELIMw:rantan
bDULHLw:rasker
7Z^MPMw:reason
GQPPOTw:record
9VRPRXw:recrui
@XQNPSw:recurs
;U]OPOw:ref
DSTNQOw:region
8WYNSQw:reliab
>PVNWQw:requis
+_bNQOw:resche
BYQNPOw:reset
5UZKVUw:respir
?UTNOVw:rest
\VOBLJw:revere
=WYMNSw:risors
_R]BBIw:rocco
WLHXMJw:roos
DSSNOTw:rotter
BTWOOOw:routin
GLMgKHw:ruarid
QUXUFCw:rupa
:TYMUPw:rust
S[PZ@Cw:ruthie
PXDWRDw:s
P\NNGKw:sachs
]LLOMIw:sadiq
]JKQKKw:saethe
GPTOPOw:saiba
]MILNLw:sal
_IRRMAw:saoirs
NHaJMKw:saraiv
C_NPPJw:sato
F_NOLKw:schust
;WSMXPw:screen
]UXGCFw:sebast
MJKKgGw:sechi
CTUOOPw:segue
ETRNPQw:sekret
FTPORPw:selecc
1`]MPPw:sent
aSB`C@w:sgt
EUTOOOw:shout
TQ\FFNw:simoes
;YYMSMw:site
BSNOTTw:sitzun
bGGKIVw:smit
GHMLeLw:sollic
HPQOOSw:solna
=ZSLQSw:sommer
5UQOT[w:sons
FPOOQVw:st
,W`LXSw:stelle
WFhCHKw:stig
<UXMVNw:subjec
CQUNTOw:succes
<PPKNew:sud
<STMYQw:supply
;YWNNTw:suppor
dOKKGKw:tabith
ESH^OMw:tadeu
EUPNOSw:tanneu
IJNdMIw:tansy
IRPOPPw:tarn
;QWKVUw:teamko
BUQOPSw:teamsb
5XVL[Pw:tecnic
5^]KPQw:teilne
-`ZKWQw:telefo
][CWCEw:teo
DPTNQRw:tern
_GRNNFw:testa
DQSPMUw:thorva
VTVSDCw:tiwa
ILLNcHw:tjitsk
AOPNUXw:tomasz
7UVNVVw:treasu
]MGMMNw:trent
JLLL`Lw:tuinst
@PSNXQw:tweede
WTHOMLw:txema
9XTNNYw:uhr
?VVNORw:umane
AQRNYPw:umbra
HRSOPOw:unirse
FQOORSw:unit
>STNWQw:update
ZLKOLMw:uri
>XUMPRw:vacanc
VJ^JKHw:valdis
BUSOQQw:videok
bFCNHZw:vidya
FRTOOPw:view
VJXJNJw:villa
KJHKhIw:vlas
]XHHKJw:vogt
cFWGLGw:voss
CTTOQPw:waalha
APSMWSw:walk
DRWNOPw:warsaw
JMILMaw:watson
FUPNORw:way
@WWMPPw:weiter
LKYNNNw:wellin
WFHKcFw:wessel
RJGOL\w:whitak
@aNPPJw:whitne
TQVZDAw:willem
HQPPNRw:winter
FSSOOQw:workda
9WWNTQw:wrenn
BUSMNTw:wrocła
WMKONOw:xu
pDCPLGw:yewand
SdTGCEw:ying
DTRNPRw:york
ERROQQw:zz
`LMMJIw:μελισσ
aKKMKJw:σταυρο
\JMMMMw:антон
fJHLNIw:вера
YKKLPOw:дробот
fIJKKJw:красил
jHIMJHw:李晓彤
HSVOJPwords:1
QFIC]Zwords:2
\S<9V`words:3
S:DBfawords:4
"""
