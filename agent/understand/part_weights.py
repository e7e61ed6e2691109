"""The weights by which `part` reads, as tests/train_parts.py wrote them: six letters a feature. Pure data."""

TABLE = r"""
trained_on f287857132ae2e8b053734b4702bc3709fc2b403092cee26a2ce36a2df4171c2
bias -0.1523 -0.1145 -0.1599 -0.3193 -0.1548 0.0251
step 0.080737
person absent -0.306
person address 0.260
person address_alone 0.044
person alone 0.054
person another -0.753
person another_alone -0.189
person another_alone_sure -0.197
person another_sure -0.210
person arranges 0.026
person best 0.103
person by_title_arranges -0.189
person by_title_recruits -0.440
person candidate -0.040
person formal 0.116
person formal_alone 0.084
person formal_in_text 0.271
person formal_in_title -0.098
person formal_not 0.073
person formal_own_calendar 0.073
person formal_sure 0.046
person given 0.406
person given_alone 0.222
person given_in_text 0.213
person given_not -0.242
person given_own_calendar 0.123
person given_single 0.212
person given_single_alone 0.106
person given_single_in_text -0.240
person given_single_in_title 0.073
person given_single_not 0.140
person given_single_own_calendar 0.211
person given_single_sure -0.178
person given_single_taken -0.038
person given_sure 0.249
person given_taken 0.206
person guest_absent 0.042
person guest_address 0.114
person guest_address_alone 0.046
person guest_alone 0.039
person guest_another -0.048
person guest_another_alone 0.136
person guest_another_alone_sure 0.077
person guest_another_sure 0.189
person guest_arranges 0.041
person guest_best 0.102
person guest_candidate 0.008
person guest_given 0.473
person guest_given_alone 0.140
person guest_guests_0 0.194
person guest_guests_1 0.247
person guest_guests_2 0.086
person guest_in_title 0.015
person guest_is 0.528
person guest_least 0.065
person guest_mean 0.085
person guest_not_taken 0.052
person guest_other 0.014
person guest_other_firm -0.073
person guest_role_opt 0.041
person guest_role_req 0.487
person guest_row 0.104
person guest_row_mean 0.087
person guest_row_most 0.115
person guest_row_sure 0.030
person guest_silent 0.304
person guest_state_acc 0.151
person guest_state_nee 0.307
person guest_state_ten 0.069
person guest_strange_single -0.062
person guest_strange_single_alone 0.007
person guest_take 0.105
person guest_taken 0.148
person guest_title_has_another -0.049
person guests_0 0.416
person guests_1 0.113
person guests_2 -0.229
person guests_3 -0.182
person host_absent -0.302
person host_address 0.146
person host_alone -0.072
person host_another -0.417
person host_another_alone -0.198
person host_another_alone_sure -0.144
person host_another_sure -0.112
person host_arranges 0.287
person host_best 0.116
person host_by_title_arranges -0.189
person host_by_title_recruits -0.440
person host_candidate -0.017
person host_given -0.229
person host_given_alone 0.052
person host_guests_0 -0.072
person host_guests_1 0.188
person host_guests_2 -0.016
person host_guests_3 -0.023
person host_i_do -0.072
person host_i_do_not -0.204
person host_i_least 0.224
person host_i_mean 0.127
person host_i_take 0.173
person host_in_title -0.006
person host_is 0.076
person host_least -0.039
person host_listed 0.245
person host_listed_0 0.095
person host_listed_1 0.110
person host_listed_2 0.040
person host_mean 0.008
person host_not_me -0.350
person host_not_taken 0.119
person host_other 0.097
person host_other_firm -0.449
person host_recruits_0 0.095
person host_recruits_1 -0.435
person host_recruits_2 -0.100
person host_role_req 0.133
person host_row 0.031
person host_row_mean 0.081
person host_row_most -0.020
person host_row_sure 0.098
person host_silent -0.512
person host_state_acc 0.238
person host_state_nee -0.162
person host_strange -0.279
person host_strange_alone -0.274
person host_strange_single 0.151
person host_strange_single_alone 0.151
person host_take 0.079
person host_taken 0.108
person host_team -0.288
person host_title_has_another -0.380
person host_unlisted -0.169
person host_unlisted_0 -0.167
person host_unlisted_1 0.078
person host_unlisted_2 -0.080
person host_with_me 0.220
person i_do -0.106
person i_do_not -0.214
person i_least 0.046
person i_mean -0.051
person in_title 0.009
person is 0.117
person least 0.147
person listed 0.245
person listed_0 0.095
person listed_1 0.110
person listed_2 0.040
person listens 0.043
person mean 0.223
person not_me -0.350
person not_taken 0.083
person other 0.048
person other_firm -0.522
person own_calendar 0.431
person recruits_0 0.095
person recruits_1 -0.435
person recruits_2 -0.100
person role_opt -0.033
person role_req 0.569
person row 0.088
person row_mean -0.122
person row_most 0.127
person row_sure 0.086
person sender_another -0.061
person sender_another_alone -0.016
person sender_another_alone_sure -0.016
person sender_another_sure -0.051
person sender_arranges -0.024
person sender_best -0.153
person sender_given -0.051
person sender_is -0.051
person sender_least 0.056
person sender_mean 0.056
person sender_not_taken -0.006
person sender_role_req -0.051
person sender_state_nee -0.051
person sender_take 0.056
person sender_taken -0.034
person silent -0.043
person state_acc 0.390
person state_nee 0.095
person state_ten 0.069
person strange -0.306
person strange_alone -0.293
person strange_in_place -0.007
person strange_in_text -0.089
person strange_in_title -0.174
person strange_not -0.088
person strange_own_calendar -0.028
person strange_single -0.571
person strange_single_alone 0.046
person strange_single_in_place -0.008
person strange_single_in_text -0.673
person strange_single_in_title -0.233
person strange_single_not -0.180
person strange_single_own_calendar 0.052
person strange_single_sure -0.296
person strange_single_taken -0.193
person strange_sure 0.039
person strange_taken -0.137
person stranger_absent -0.042
person stranger_alone 0.093
person stranger_another -0.226
person stranger_another_alone -0.110
person stranger_another_alone_sure -0.115
person stranger_another_sure -0.237
person stranger_arranges -0.278
person stranger_best 0.039
person stranger_candidate -0.027
person stranger_formal 0.116
person stranger_formal_alone 0.084
person stranger_formal_in_text 0.271
person stranger_formal_in_title -0.098
person stranger_formal_not 0.073
person stranger_formal_own_calendar 0.073
person stranger_formal_sure 0.046
person stranger_given 0.213
person stranger_given_alone 0.036
person stranger_given_in_text 0.213
person stranger_given_not -0.242
person stranger_given_own_calendar 0.123
person stranger_given_single -0.076
person stranger_given_single_alone 0.106
person stranger_given_single_in_text -0.240
person stranger_given_single_in_title 0.073
person stranger_given_single_not 0.140
person stranger_given_single_own_calendar 0.211
person stranger_given_single_sure -0.178
person stranger_given_single_taken -0.038
person stranger_given_sure 0.249
person stranger_given_taken 0.206
person stranger_guests_0 0.300
person stranger_guests_1 -0.322
person stranger_guests_2 -0.255
person stranger_guests_3 -0.159
person stranger_is -0.436
person stranger_least 0.066
person stranger_listens 0.043
person stranger_mean 0.075
person stranger_not_taken -0.082
person stranger_other -0.061
person stranger_own_calendar 0.431
person stranger_row_mean -0.082
person stranger_row_most 0.240
person stranger_silent 0.165
person stranger_strange -0.029
person stranger_strange_alone -0.021
person stranger_strange_in_place -0.007
person stranger_strange_in_text -0.089
person stranger_strange_in_title -0.174
person stranger_strange_not -0.088
person stranger_strange_own_calendar -0.028
person stranger_strange_single -0.661
person stranger_strange_single_alone -0.112
person stranger_strange_single_in_place -0.008
person stranger_strange_single_in_text -0.673
person stranger_strange_single_in_title -0.233
person stranger_strange_single_not -0.180
person stranger_strange_single_own_calendar 0.052
person stranger_strange_single_sure -0.296
person stranger_strange_single_taken -0.193
person stranger_strange_sure 0.039
person stranger_strange_taken -0.137
person stranger_take 0.074
person stranger_taken -0.304
person stranger_told 0.437
person stranger_with_0 -0.318
person stranger_with_1 0.039
person stranger_with_2 -0.232
person stranger_with_3 0.075
person take 0.314
person taken -0.083
person team -0.288
person title_has_another -0.474
person told 0.437
person unlisted -0.169
person unlisted_0 -0.167
person unlisted_1 0.078
person unlisted_2 -0.080
person with_0 -0.318
person with_1 0.039
person with_2 -0.232
person with_3 0.075
person with_me 0.176

PT{68AB:absent
UL`OR7B:absent+me
PX\=AXB:absent+not
V8RYHXB:absent+only
IMdV;OB:absent+will
RTqU)EB:absent+you
cFGZ?QB:and
TU`E[0B:and+me
K7hdFEB:and+not
YDI\HRB:and+only
iMF]*VB:and+will
qTTA?AB:and+you
LuO%QSB:arrange
?aSNWBB:arrange+me
LOZKGSB:arrange+not
YRWUD?B:arrange+only
G^FIVOB:arrange+will
XhR8IHB:arrange+you
^K_>ENB:boss
NXZCREB:boss+me
Bi_BFHB:boss+not
PCdZFCB:boss+only
SMaH;UB:boss+will
]oJQ9;B:boss+you
UO:6{HB:candidate
]?RG\JB:candidate+me
PTZIENB:candidate+only
I\FIYLB:candidate+will
UQWBPJB:candidate+you
T[b0NKB:close
dIIOGNB:close+me
H`INKPB:close+not
dBVMEKB:close+will
aT@HRKB:close+you
PP?Gz:B:greet
XTEF`CB:greet+me
VHbKGHB:greet+not
_IFOOOB:greet+only
QVGJSPB:greet+will
H]WHY=B:greet+you
SjLQ4MB:hire
bTWG9LB:hire+me
=kJ[HEB:hire+not
JS@dNKB:hire+only
MWYTJ>B:hire+will
NhT=HMB:hire+you
G1A{FQB:listen
LHaY<OB:listen+me
MALlBSB:listen+not
ZN@rE;B:listen+only
I=GsSFB:listen+will
TL]`E8B:listen+you
NI^;QYB:me
OJOKWPB:me+meet
4icW@CB:me+not
IR]R?QB:me+only
8tHJJSB:me+place
_>FAY]B:me+topic
aWXG=FB:me+who
ORCOXOB:me+will
MQRWU>B:me+with
]B\J\:B:me+you
^HLTU@B:meet
BVRm2QB:meet+not
HYXSBMB:meet+only
ZH\R^,B:meet+will
iMZb52B:meet+you
?Rig1HB:not
HENUL^B:not+only
]NFFLWB:not+topic
9TVd@TB:not+who
2[ZfJDB:not+will
DDPjBVB:not+with
DMgV>NB:not+you
PFV]BPB:only
ILJVMXB:only+place
JSPHNUB:only+topic
VGUIMRB:only+who
WRZVC>B:only+will
8Q]]@VB:only+with
gF`S==B:only+you
F_4U4wB:place
FePZG>B:place+will
Wh6SAQB:place+you
dDFKPQB:topic
SVEMWHB:topic+will
dHJ:XSB:topic+you
g>OWCKB:who
WCXV\7B:who+will
aSF\R1B:who+you
SD]SEMB:will
XKcWJ3B:will+with
P]POAMB:will+you
N_NJKJB:with
`OQO;PB:with+you
TUWLGFB:you
eGq90TL!:absent
`ES8TUL!:and
H^U>UML!:arrange
lQbK(GL!:boss
TKIHgBL!:candidate
ScF6YNL!:close
DUL>{5L!:greet
Y_P>=XL!:hire
HI@pMLL!:listen
^[D>;dL!:me
LLFMYVL!:meet
G[_TO7L!:not
fDKPHLL!:only
LP:Y8sL!:place
Xc9B:kL!:topic
dnA<>LL!:who
QPX:=jL!:will
[ZYQ=>L!:with
NTQE[HL!:you
RC{8NDL0:absent
{9>IJTL0:and
=iFCSWL0:arrange
TOfP1PL0:boss
CMGFtIL0:candidate
QiO9Y@L0:close
AGKC{=L0:greet
H[NWT>L0:hire
L;Ij?bL0:listen
Z\]<U6L0:me
cHM=^GL0:meet
CGsJMFL0:not
tFCENJL0:only
PJ:^7qL0:place
hY1P5cL0:topic
xPXG3@L0:who
KJXY<XL0:will
[SeNG2L0:with
RSSLMJL0:you
cK`=7XL1:absent
YMWTBGL1:and
;bHCWZL1:arrange
cQR?IML1:boss
]F@HYVL1:candidate
[^GEV?L1:close
f^?JCJL1:greet
JOYCH\L1:hire
HB\aT>L1:listen
TW.EZaL1:me
TLNYFML1:meet
QTH\T>L1:not
`H@ZJNL1:only
NYGVBTL1:place
[SOTH@L1:topic
jSYI=>L1:who
^MS8[IL1:will
LP9RQbL1:with
HMXVKLL1:you
UMw+ILL:absent
[JYLIGL:absent>and
GbNPOCL:absent>arrange
dGBOOOL:absent>greet
XKJOOOL:absent>hire
UHXNLKL:absent>meet
FXWLPIL:absent>topic
=GcKPWL:absent>you
^IWCMLL:and
aHHONLL:and>absent
]NLKOIL:and>arrange
]T@HQPL:and>boss
HMWKPSL:and>hire
IONYNML:and>listen
xB@KKJL:and>me
iCQIEPL:and>meet
cFEQJRL:and>topic
WHHVPML:and>who
XNJNNNL:and>will
{I<HLCL:and>with
dFJGFYL:and>you
LaBPIRL:arrange
DhDNTGL:arrange>absent
NcBJUIL:arrange>and
USBFM\L:arrange>boss
DjNMGJL:arrange>hire
VHZKNIL:arrange>listen
`aCO?HL:arrange>me
G`NJAZL:arrange>meet
[RKNMGL:arrange>place
KY\QEDL:arrange>with
gY9HBXL:arrange>you
\T^T8@L:boss
]HRJNJL:boss>absent
nCHKMHL:boss>and
H^LPNJL:boss>arrange
WFXLKML:boss>candidate
YSMLMIL:boss>listen
XKKKPPL:boss>me
cVJEDNL:boss>meet
\UIHLLL:boss>place
QDaNNHL:boss>topic
MWUEKQL:boss>who
[MILNOL:boss>will
gMQDDLL:boss>with
V^LSFAL:boss>you
JGO>pLL:candidate
GPYOMOL:candidate>greet
HHJPcML:candidate>meet
HIKPbLL:candidate>with
XKHLOSL:candidate>you
Ui=6XRL:close
N]IOKLL:close>absent
MTOOLNL:close>greet
R^GNJKL:close>meet
LgGOFJL:close>with
KXK={2L:greet
R[[=GOL:hire
K\QIMML:hire>meet
HM[KQNL:hire>who
bHJMPJL:hire>with
XWUDKGL:hire>you
S1JqGSL:listen
HLIWL[L:listen>me
NQXIMML:listen>meet
\IRGOLL:listen>with
_JGULHL:listen>you
VO;=`]L:me
6]\MOPL:me>and
SLZKFPL:me>meet
`FIONML:me>who
TMJUNKL:me>will
WMOLWDL:meet
GKnHKGL:meet>absent
n@HGMOL:meet>and
SYVB>XL:meet>arrange
oCEWFFL:meet>boss
WNCI]LL:meet>candidate
B[OOOPL:meet>close
MIZ[IFL:meet>hire
VFFKLbL:meet>listen
Q;PH^XL:meet>me
YHD_ILL:meet>not
TMOMPML:meet>place
qC>[DIL:meet>topic
RdEDNML:meet>who
XJTOY<L:meet>will
NS=XG^L:meet>with
b@`P/YL:meet>you
XUZMP4L:not
VH_HJJL:not>meet
kB?`FHL:only
bIIJOML:only>absent
ZDBaMLL:only>arrange
XMPHONL:only>boss
QS6]6nL:place
BXONPTL:place>and
ZMPMOGL:place>boss
JXJNOPL:place>me
WZIDGUL:place>meet
YWDHLRL:place>you
VTKWBKL:topic
XMNOMJL:topic>and
\FLNONL:topic>boss
<UVMSSL:topic>hire
KKMP[LL:topic>me
WQEQKPL:topic>meet
>WRPOUL:topic>will
iLCNILL:topic>with
JXGKLZL:topic>you
kZdX(2L:who
fDLNHOL:who>arrange
O_B]FGL:who>meet
KK\JOOL:who>will
R[GHNPL:who>you
SEZRATL:will
OHWKNSL:will>absent
PZHNNKL:will>arrange
OKCTSVL:will>me
o?bAFDL:will>meet
_G^EIHL:will>who
IJHa>_L:will>you
\ZWM=BL:with
TSYIMCL:with>absent
dHHKQJL:with>and
[iAHAML:with>arrange
bHGLOOL:with>boss
I@a_JGL:with>listen
Y_FKHIL:with>me
jBXWG8L:with>meet
G[NMPNL:with>place
S\D`H@L:with>topic
YD[KKML:with>who
\ZIFMHL:with>will
XO=QDaL:with>you
RSQ@H\L:you
FN\PIQL:you>absent
e@BKJ^L:you>and
\cAJY7L:you>arrange
A^HYQIL:you>boss
RbHJFML:you>close
_IINJQL:you>greet
WJQNMNL:you>listen
JMPM\JL:you>me
fVFMHBL:you>meet
_MJLMJL:you>only
@VRRORL:you>place
=YPOYLL:you>topic
VKPQHOL:you>who
eSZHA>L:you>will
XEDS[JL:you>with
LRTLPLN:absent
bXEEIMN:and
R_@MJRN:arrange
[VLBKPN:boss
DaMCH\N:candidate
UKLMORN:close
\HJMPPN:greet
?ORJQ^N:hire
`GHYLEN:listen
aY>?VMN:me
\]4S]=N:meet
CNQOVSN:not
T`GMKGN:only
cJIMERN:place
jF?J]DN:topic
YBPLMVN:who
fOFIKJN:will
Rc=JNNN:with
ZbG;`<N:you
XXRKFGP:absent
PdHRHCP:and
deFM=AP:arrange
=ZLWEYP:boss
VZJILKP:close
>@YPX[P:greet
3LRSOhP:hire
U@WSKPP:listen
bbJNB<P:me
XOaH>LP:meet
CWKLSUP:not
VV`DIAP:only
XFVUIHP:place
\JJJIXP:topic
\[O>?WP:who
{MPB@@P:will
YNLQHNP:with
b[MQ@?P:you
Y?sE[/R!:absent
]FNWKHR!:and
PoF;HRR!:arrange
c<XBHYR!:boss
Fa>AqCR!:candidate
C^<DaYR!:greet
SiCL7XR!:hire
JL<{=HR!:listen
GQZ4^VR!:me
^ESJXBR!:meet
NLbf4DR!:not
5T^QB`R!:only
K^P26yR!:place
ZAOPJVR!:topic
QNHTPPR!:who
bUHVBBR!:will
ScJH?RR!:with
S^N@WER!:you
[:{RF-R0:absent
[IFVCXR0:and
ZfH%N_R0:arrange
pHL=LMR0:boss
OUECkCR0:candidate
UUDLE[R0:greet
[cHQ<GR0:hire
FS5{K?R0:listen
XYM1`LR0:me
QDTQa?R0:meet
INjF;XR0:not
FL^\CJR0:only
6fBBGuR0:place
bQ9S=^R0:topic
TP_AKJR0:who
_PSTADR0:will
=[PVOMR0:with
cfUMV#R0:you
>Vk=SKR1:absent
PdKEW@R1:and
HcR0_NR1:arrange
d1e-PcR1:boss
U@DGnLR1:candidate
HX@FbSR1:greet
Yr3@MOR1:hire
HEEv5\R1:listen
Ak:I]NR1:me
QFFS^LR1:meet
];V_>OR1:not
3PPeB`R1:only
NXQT5ZR1:place
XQTMAOR1:topic
MGARV\R1:who
NL^7UVR1:will
IIOG\VR1:with
C[e:KQR1:you
IS{<F@R:absent
e@\FJJR:absent>and
EJU[NOR:absent>arrange
SPCK_IR:absent>candidate
dLBGQPR:absent>hire
QFUTGSR:absent>listen
]HUFKOR:absent>me
PPdFHFR:absent>meet
KI]LNOR:absent>not
YAXEJZR:absent>only
cKGFJUR:absent>topic
eHCMPMR:absent>will
C@\\D[R:absent>with
I_^DIFR:absent>you
[KD_GJR:and
R`TU@?R:and>absent
EgHGa>R:and>arrange
RYOIY=R:and>boss
A\RMSJR:and>greet
B[LNOTR:and>hire
IEEpCSR:and>listen
k[NG?BR:and>me
uD9DXLR:and>meet
ACg^JHR:and>not
IHKaPMR:and>only
TLKHH_R:and>place
IXRSASR:and>topic
LIHTL]R:and>who
gHTE@RR:and>will
r@GHMLR:and>with
XfP89ZR:and>you
HuK(O[R:arrange
WM^HGIR:arrange>absent
Pi<\FCR:arrange>and
XE_KKGR:arrange>boss
>eINORR:arrange>candidate
bIMNNGR:arrange>hire
GbDGTRR:arrange>me
b^4Fd;R:arrange>meet
OLHOM[R:arrange>not
W`HDMKR:arrange>only
DWKNMYR:arrange>place
GUAMVZR:arrange>topic
EXPPNNR:arrange>will
O`DH>`R:arrange>with
OiL7UIR:arrange>you
ZCQDPYR:boss
SI_OHGR:boss>absent
DWNOJWR:boss>and
VGJMJ\R:boss>arrange
kQBIIJR:boss>hire
hGGFNOR:boss>listen
LI]NMLR:boss>me
fEMOFLR:boss>meet
gGMKQCR:boss>place
`KEISOR:boss>topic
UYFNNJR:boss>who
jD@PNMR:boss>will
DSRNOTR:boss>with
^BaJGHR:boss>you
TXD>r:R:candidate
Q^JNENR:candidate>absent
VEHOZNR:candidate>and
AjGOMLR:candidate>arrange
SYJJMNR:candidate>meet
ULONPLR:candidate>topic
DF_PULR:close
Eb;BaUR:greet
SHIL`KR:greet>and
O\NNIKR:greet>boss
NNJOVOR:greet>you
XbEKCLR:hire
FIeGPPR:hire>absent
t;EFNQR:hire>and
GiELNKR:hire>arrange
NTJMNSR:hire>boss
XFE[OMR:hire>listen
NZVFLJR:hire>me
`^DGKGR:hire>meet
MXE\JJR:hire>not
AYOQNQR:hire>place
cGJKQJR:hire>topic
HUOOPOR:hire>who
DR`HRJR:hire>will
:mVEUDR:hire>you
NB5{BSR:listen
AGc]KGR:listen>absent
`?SaI?R:listen>and
dC[NGCR:listen>arrange
F[QFROR:listen>boss
DeOKKLR:listen>hire
LPTQDUR:listen>me
Y]@RDNR:listen>meet
[JH\JFR:listen>not
EKHgNMR:listen>only
AUN^MKR:listen>who
XJKaM@R:listen>with
CMdaE@R:listen>you
URUDKPR:me
HYSMMLR:me>absent
IL^HRMR:me>and
@lUGGKR:me>arrange
OLQMF[R:me>hire
XVYJ;NR:me>meet
DeRKIKR:me>not
LJE[QSR:me>only
F[GMXMR:me>will
_KFMNNR:me>with
RH^FYCR:me>you
j;JL`?R:meet
MTU;UUR:meet>absent
<YXPUHR:meet>and
S\RIMDR:meet>arrange
>jBCMaR:meet>boss
jGJMKGR:meet>candidate
eGDJSMR:meet>hire
VKFWUGR:meet>listen
J\S\0TR:meet>me
EXNTEVR:meet>not
WMHWX?R:meet>only
[DEZHTR:meet>place
S?XJ`GR:meet>topic
J]FWJKR:meet>who
cPGKHMR:meet>will
`fU8O7R:meet>with
t]g13=R:meet>you
GVbj$NR:not
TBcHOJR:not>absent
Z@VHH[R:not>arrange
LYVIKKR:not>me
MAXwB;R:not>meet
ZHGWQIR:not>who
GHdGRMR:not>will
GXIZKLR:not>you
DXTg3PR:only
NMLNMXR:only>and
I^JOLOR:only>arrange
EMVXLNR:only>boss
IELkQER:only>listen
YGPNMPR:only>me
SUZQG@R:only>meet
SHWONKR:only>will
FXFXRLR:only>with
WUSINDR:only>you
Fj<V(pR:place
KFGMJkR:place>absent
]XIKLDR:place>and
I^JMNNR:place>arrange
NZLNNJR:place>boss
BVUONOR:place>me
DZIOMXR:place>meet
HELKMiR:place>with
>\RONPR:place>you
jFDELUR:topic
^JGQNKR:topic>absent
l?>LG^R:topic>and
JPSONOR:topic>arrange
KJLP^KR:topic>boss
QJHMK_R:topic>me
TG;JhQR:topic>meet
ZMRKKKR:topic>only
KNNNOVR:topic>place
SENG_NR:topic>who
YGEHQ\R:topic>with
WXLCGVR:topic>you
V=PQTSR:who
iA?^JIR:who>and
CaGNJXR:who>arrange
SBTVSHR:who>boss
TJKTONR:who>listen
DFYXC\R:who>meet
JKMLN^R:who>place
OIMHbKR:who>topic
B\MYKKR:who>will
JC?aVVR:who>with
^WCKKLR:who>you
^Y^K7CR:will
ONWJQMR:will>absent
?YMWOOR:will>and
PX2OT]R:will>arrange
HSRNPOR:will>boss
XREMQNR:will>hire
OG?sKFR:will>listen
ZKNOJOR:will>me
sWTN4:R:will>meet
FXNUMMR:will>not
HI[YMGR:will>only
HUK\PFR:will>place
RICWbDR:will>topic
\DHVOLR:will>who
XXQEJIR:will>with
_m\7>=R:will>you
EUKNSUR:with
K_IPOHR:with>absent
;\IXJXR:with>and
B`FNCaR:with>arrange
7bURNLR:with>boss
`XQEFER:with>me
JMCXNZR:with>meet
QKH^MKR:with>not
K_KGSJR:with>topic
cMHUGFR:with>you
S_[EK?R:you
SYUWAAR:you>absent
mk0R=BR:you>and
Z\S7JOR:you>arrange
dQXJAAR:you>boss
JNUJYIR:you>candidate
<\KM_KR:you>hire
^P^=HIR:you>listen
SFdLIHR:you>me
o?PWZ*R:you>meet
TZNRICR:you>not
Pd=\JCR:you>place
qMAIGLR:you>topic
q@B@_HR:you>who
WRGZGIR:you>will
IjPEQ@R:you>with
HRVQMLabove!and
TZUJIDabove!arrange
UXLNKHabove!boss
LLQNXLabove!candidate
eVFKIDabove!close
ZNNRENabove!greet
CWMTLRabove!hire
`INKLKabove!listen
LRNSJQabove!meet
8]ROOUabove!place
[GNPOKabove!topic
LYHUKKabove!who
ZZPJICabove!with
jHIOKDabove!you
`GNOMJabove:abraz
UKONMPabove:achat
XKMLNOabove:aktue
=\PORPabove:albor
WLMMRKabove:altho
JOVOMPabove:am
^HMINPabove:amman
OFRQOSabove:ana
^GMPNJabove:app
BUSQQPabove:assoc
8ZVMQUabove:auent
AdOMNKabove:auftr
<[QOPSabove:baker
CSUROOabove:banko
@URSNRabove:bart
XKOLMOabove:bedri
CUTORNabove:been
IOOPOTabove:begrü
TQMNMMabove:best
ZINNNMabove:beste
=VNUSRabove:bilal
QINOTOabove:boa
@\OONSabove:borou
FUQPOOabove:boyle
[NOOIIabove:break
VOOKMOabove:brigh
@ZQOOPabove:buddy
;XNRSSabove:busin
CWRPNPabove:by
CZOOPOabove:camen
IQNRNQabove:cance
MMOMXLabove:candi
AYOONSabove:ceo
WINOONabove:chair
GVRNNOabove:clien
>ZPOSPabove:con
GUPOOOabove:consu
YRHMMNabove:cordi
A[OONSabove:counc
^HLPNJabove:criti
BYQOORabove:crown
@bOOPJabove:cumpr
XKJOOOabove:d
@XOOOUabove:damon
CXQOOPabove:day
IXSKKRabove:de
F\LRMKabove:dear
?ZQONSabove:depar
GVPONOabove:desig
IRQOOOabove:di
dENKMKabove:diens
<TRRQUabove:dilys
SISLLRabove:direc
ZMSPKEabove:doodl
WOMLNMabove:dr
TJNRJTabove:duart
CTRSNQabove:eijke
WKNOOLabove:ein
JRPOOOabove:email
hLIJHJabove:engin
PQOJOPabove:entre
@ZQNNRabove:estat
<XQNQVabove:feedb
`INJKNabove:fiets
BXUNNNabove:firmw
=ZWPMOabove:for
VMOMNMabove:frau
RaFIOHabove:freun
\MMMJMabove:from
CZOPOOabove:gauth
ULNONNabove:gebuc
9YVNQTabove:gespr
ISOOOPabove:googl
>[PORQabove:grupo
VNLPOLabove:gruß
dYFGKEabove:grüße
SCMOK\above:guest
@VSPQPabove:has
^ILNMMabove:hej
]WLJMBabove:herzl
ZJLMOPabove:hi
XFOOOOabove:holge
FSQQPOabove:housi
:YQUQRabove:hr
WMSPLGabove:ihrer
@aNONNabove:im
_GLJNOabove:initi
JSPOOOabove:inten
PPHUJRabove:inter
XKRKLOabove:job
WMLMRLabove:joche
DWOOOQabove:kandi
3]VMRUabove:kelle
XKJPPMabove:kenne
HUOOPOabove:kind
FVQPOOabove:kirst
@VRORQabove:lead
TMOOPKabove:learn
^GLKNOabove:lee
XLMMNMabove:leits
EQVONQabove:liebe
=XROQSabove:lin
SMUIMOabove:lin-i
CZOOPOabove:livia
<^RPNPabove:local
DRPNOWabove:m
TMOOOKabove:machi
VHMNOQabove:manag
EWOONRabove:max
@\PPOPabove:maëll
>QPWUOabove:mbeki
TLNOONabove:me
>YQOQSabove:mei
;]SPPPabove:micro
FUOONSabove:millb
c]EGHFabove:mit
XLMLNNabove:mitta
FTQOOPabove:mobil
BYQOOPabove:moira
TLNOONabove:morwe
OYKPKLabove:mr
FVOOORabove:muste
YKNNNLabove:neuer
=VPSMVabove:nexus
AVMTQPabove:noora
GUPPOPabove:numer
AVSOORabove:of
=\QONSabove:offic
WLNMNNabove:ole
FTQOOPabove:one
?cQPOHabove:organ
\JMKMNabove:panel
ULNNONabove:pasco
DWPQOOabove:passc
@VRORQabove:payme
HSTPLOabove:perso
GWWJMMabove:phone
CWOOOSabove:pike
ESROORabove:platt
EUWNMNabove:pm
ZKKPNLabove:portf
cHJLPIabove:posit
H[OPNJabove:poważ
[LMMNJabove:presi
WLNMNNabove:pries
CSPOSQabove:proce
CWQQNPabove:produ
JRRPMNabove:que
9XRUMVabove:rache
ZJKMNOabove:ref
NUOONKabove:regar
;ZURPNabove:relia
cELHNPabove:reto
HSQPOOabove:riuni
2[YPQSabove:robin
<\QOPRabove:rosal
^HNMMKabove:rust
WVHLLMabove:salut
AUUONRabove:sched
^KRPKDabove:schlu
ITQONOabove:scree
`OEPNHabove:senio
aJRJIJabove:servi
@_OOOPabove:since
?ZSQONabove:site
>WSORQabove:sre
;YUNQTabove:stadt
ZJNNMNabove:studi
GTQOOPabove:tap
UFMOVNabove:tarde
ETRPPOabove:tarn
WLLNONabove:task
<\SPOPabove:teams
_ETMLJabove:telef
DPOVUMabove:thand
DWQPOPabove:the
CURPROabove:this
TNNQMJabove:time
<XSOSQabove:tollg
WLNMONabove:train
HSPPOPabove:trova
YKNLMNabove:type
TJSQMKabove:un
AUROTOabove:updat
]HLNNLabove:vp
dFDQOMabove:was
ISSOOLabove:what
^KFLQLabove:wilk
RSMJOPabove:wong
YKLNONabove:writt
7UWONYabove:x
ERTQOOabove:yewan
]DNOOMabove:you
cIMPHIabove:your
D\PPPJabove:yours
IYOPOJabove:z
]P=<Saalone
bXCH4ab:↵
aOQ?g3b:!
+gUSNRb:#
RU=?Z]b:&
aSB@G\b:'
GRYQTDb:(
QNZPJGb:)
KJONSUb:*
X_CODNb:+
SGHRYMb:,
DTWE_Hb:-
MV^Y/Pb:.
UOUL_7b:/
PRO6U^b:0
RNNSUDb::
B\V]FCb:;
dMKKNEb:<
bMHHZBb:>
>pD@XQb:?
T[QHHKb:@
GNQOQTb:[
RUQHDUb:a
ITPPOOb:a2htr
\`M@HIb:aan
Q\QIIJb:ab
>]QOOOb:ab3xy
KFiJKKb:aber
FRGW]Fb:ablau
Q^HOIJb:aboar
lWN43cb:about
^GKONMb:abraz
JkBHNLb:abre
\KLNLMb:abtei
eHJNKJb:accep
GZNPMNb:acces
T`GLJJb:accog
d]BJFFb:accom
ISVYGGb:accou
SUHQLLb:accue
L]MLLKb:achte
NJCkJJb:acomp
ZKJONMb:actin
SU\JFGb:ad
7QPPR`b:add
EKTWNQb:addit
bKKPIIb:adjoi
`@MPONb:adjus
=fPRHMb:admin
NQUPLJb:advis
`LPJHLb:advoc
PZJMLMb:af
CWRNQOb:afges
hKBQKHb:afspr
Q_d0CSb:after
'`SPV[b:ag
mG@EYGb:again
E^KJH[b:agenc
Q[M@`Ab:agend
HUJLK\b:agent
GYRMIRb:agree
HQ\NMKb:ahead
NKJLN]b:ai
@RTLTTb:air
`SDKLLb:airpo
WLMMNNb:aktue
_WRJECb:al
YHe\9>b:all
H[NOMNb:all'i
FnJMIFb:alla
d[DGJFb:alle
EQLRNXb:allei
RVKOJNb:alles
WKVIOJb:allow
WIHO]Gb:almac
E[dCLGb:alone
^HDZLIb:along
JKdFNMb:alrea
IYAe<Ub:als
mCGUHFb:also
=TQNPYb:alte
TX][<:b:am
dIIOJKb:ammin
bIJJMNb:among
BZMLTPb:an
I[PLMLb:anali
HQJOI^b:analy
aFLNOKb:anche
ZTCWPCb:and
DX]NIKb:ander
DQSPPRb:anexo
_LGJHVb:angry
QVJQHPb:ankun
PHfKJGb:anoth
]JETPKb:answe
DKgMMJb:anter
[EEKIab:antes
VNKNNNb:anwes
POJLG^b:any
WHAYC^b:anyth
YHMNOOb:api
CYPPOOb:aplic
CJJPQbb:app
FVPOPOb:appar
RQIQNOb:appel
OM@AwFb:appli
OFWFbFb:appoi
\KKIPOb:appre
TMOONNb:apr
FeLKMKb:apre
IOHfMHb:apren
AZRPOOb:aqui
AQ_LMOb:aquí
cGGLQMb:arbei
WPZNEEb:archi
CMFPW]b:are
GhGMINb:arran
WfMDEFb:arriv
QIdT:Nb:as
MJKaNHb:ascol
SG`NKHb:ashor
HGJZ_Hb:aside
JJSYOKb:asist
lX=<DYb:ask
HSUUTBb:asked
fGJHNLb:askin
iQI]:@b:asks
OKMHL_b:aslee
ZZHKHKb:aspet
IL`KMNb:assen
Q8a]>Ub:asses
;QWTUNb:assis
IRPOOQb:asso
TJQQKNb:assoc
N_T9@`b:at
EcNPHKb:atenc
CNdJMNb:attac
WWHdF;b:atten
DV_@D]b:au
YKLMOOb:audie
=\RRNPb:audio
WIJ]JIb:audit
E`b@PCb:auf
IQLLPXb:auftr
=YSOQQb:augus
SST^C@b:aus
ETOPNUb:autom
YJMONMb:aux
D`FIMZb:avail
GKTLMZb:avant
zL@@KGb:avec
?YPOPSb:avond
PIHNaIb:avons
dCXHKIb:away
KJKKZUb:b
DKTh6Zb:back
[FPPNLb:backe
GOL\OMb:backg
Ue<I[@b:badge
ED[MI_b:baja
UJMNMSb:baker
FhINJKb:balie
WLLJIWb:bank
VFEH[Vb:bar
ZLHMOOb:bauau
cCMNNLb:baudi
Y3`VDSb:be
Z@fHIIb:becau
DF_O[Eb:been
CgAPFYb:befor
YEWJNMb:begin
RNJRJTb:begrü
LjBNJKb:behal
YQKKMMb:behav
ZS=]CPb:bei
FPUQOOb:beim
IMLN]Mb:below
QZHQHNb:belt
LMMOXNb:bent
bJJJNMb:beoba
ISQLMSb:berei
FSNOPTb:berli
WKMMOOb:bern
LEIHNib:besid
5]VPORb:bespr
SYSIGJb:best
K^LKUEb:beste
\IMVIIb:betri
TGXMLOb:bette
EeKOKJb:betwe
WAEG\[b:bewer
\FKJF^b:bewon
CWPOPQb:bi-co
WL]KFHb:bien
[CPQOLb:bient
^HVNFJb:big
IgOS?Gb:bij
XKNMONb:bin
?WSNOUb:biolo
OJTKORb:bit
LcQRCFb:bitte
DZNLOSb:blend
]=\D[Eb:board
NKLO[Jb:bonjo
HYHKI\b:book
L^BGSTb:booke
EhGOINb:books
IIJVH_b:booth
>]OONSb:borou
Ta`C?Cb:boss
JFJIJmb:bot
fGNHMJb:both
LDD\L]b:branc
\WCFGWb:break
RMJKL[b:brewi
[ZHIKIb:bridg
RHIK]Nb:brief
iLG6USb:bring
PL[KMLb:budge
CYZGGVb:build
IOOOYKb:buong
VWDKFWb:burea
DfCEEcb:bus
LTKQMQb:busin
cBnH>@b:but
JLKL]Ob:buyer
ZIKOONb:buyin
B]EQLZb:by
FaOOOEb:büro
TOPNLLb:będą
SXVQ<Lb:c
VA\G[Eb:c'est
VGcKHGb:c'è
JSOOOOb:ca5yb
V_IJGJb:cabin
UFZMNJb:cadre
KJIQL_b:café
KKIgJJb:calad
7dKTRNb:calen
JKM]NMb:calib
RWMATOb:call
JF]DHab:calle
WTKIOLb:calli
^XEKGMb:calls
XFYLMJb:came
ZD?gLJb:camer
Ho<E]Fb:can
TEnFIDb:can't
JdUFGIb:cance
Dd@En@b:candi
OKWNLOb:canno
MIJMO_b:cante
<URMSVb:capit
M]HMNMb:capoc
XXCNOJb:capos
^O\HECb:capta
?^RLTKb:card
HIGOcPb:cardi
R]HKMKb:caret
UYJMLJb:caro
ZDZJJMb:carry
ZFKMRPb:cas
PIKMNZb:casa
K[PEA_b:case
TJgIGEb:caso
ZJMNNMb:casti
YNUGLKb:ceo
JNOLF`b:cerra
XXDLNLb:certi
XJMOMNb:cest
hCLOLHb:cet
hHFNMIb:cfo
f6YZK@b:chair
E[JLKYb:chama
T\ENOGb:chang
V[JPFIb:charg
X\ILIHb:charl
fPX8[8b:chat
`JGLMPb:chats
DVRNNRb:chce
YFXNKJb:che
WVDVJIb:check
[VKNFJb:cheer
fRPV?>b:chef
SF[MMKb:chefa
QKKK`Hb:chemi
FOKMO_b:chez
GYINKXb:chiam
YaEJGIb:chied
FUSQNNb:chief
VEGFMeb:child
WHKMJZb:chius
jHKGLJb:choic
dQMCDPb:ci
IM`LNJb:cita
FiKKJJb:claim
IU_GJLb:clear
TVF\FIb:clerk
BXQQOOb:clic
CQMA@wb:clien
[EHKJ\b:clini
HFKcNPb:clock
RHLKOZb:close
<VTOTPb:cloud
CXQOOPb:clási
kFFIBXb:clíni
BKHJ\_b:co
RMLMH[b:co'
^BXMKIb:co-fo
Z_HFKHb:coat
TiAF?Wb:code
gJLNDKb:codin
XlAAHNb:coffe
F`KNMMb:col
Z\LG>Tb:colle
QYC=`Pb:collo
aGFNOOb:collè
QRcEHGb:com
BPaGE[b:come
^XECOLb:comes
FT\LNJb:comin
_GIMOOb:comit
JMI]OOb:comme
ZYBVIFb:commi
[KIUKKb:como
RIYILPb:compa
IUPRJQb:compe
OKUR>[b:compl
DGK_MYb:compt
QWJSMIb:compu
`YcB>>b:con
@bNRGQb:conci
\ZFMIIb:condi
xFBKEJb:condu
DSTYY>b:confe
M_OC`>b:confi
[NLLKMb:conhe
XRAPOOb:conoc
IT]OIHb:conos
FPUTVDb:conse
dNUEIFb:consi
UYJPBPb:consu
ZiDET9b:conta
GUNIH_b:conte
[XKIIJb:conti
bPLDJNb:contr
i6KNWLb:conve
FN\IPQb:convi
]JJJNQb:coo
jIFNJHb:cook
QGJJLbb:cooke
QgZH?@b:coord
\JIOOMb:copy
TSMIPMb:copyi
VOLOJPb:cordi
FIEhPOb:corne
UYGWHGb:corpo
PHZGYHb:could
UME]KKb:counc
;VUONWb:couns
EF]KEcb:court
kCHEJTb:cover
KGMaLOb:crew
BNPNUXb:crit
NNVONKb:criti
XKKNOOb:crois
iHUCFKb:cross
ERQNPSb:crédi
{@AKJHb:cto
ZJPKHSb:cultu
OROQIPb:curre
\EFCMbb:custo
JI\SDSb:cv
ERJ]MPb:câmar
JXRKJQb:d
_GKMPKb:d'équ
KZZBCVb:da
I\HNOPb:daarn
LHX^HHb:dabei
PLKKVRb:dag
aOIMJIb:dan
NKM[MLb:danac
TFUIG[b:dann
GRNOPSb:dans
YUUGFKb:das
>J]KdGb:dat
MKJOL]b:data
DkZEFFb:date
PTLONMb:datos
A_LQKRb:datum
UKMLMTb:davet
?hp;=Kb:day
XLGLQQb:days
aLJLKLb:dazu
TMOLOOb:dbs
CXURX@b:de
GRSMWJb:dear
\\GLGIb:debri
YCfDFMb:decid
^[CUEDb:decis
DIdQLKb:decli
`VLJHFb:deep
JUQNOLb:deep-
^FJMPNb:dei
WbFIIIb:deixa
YeAXABb:del
JQOOOQb:dell'
eGLJMKb:dem
UEZJMOb:demo
fXG?:[b:den
GSSOOPb:dense
RNKJSSb:depar
HZJJJ[b:depot
jWZAB<b:deput
fX=@DZb:der
MYJONNb:des
SLIJ\Lb:descr
s=S?TEb:desig
Ia>QFZb:desk
?SVQMUb:despu
GOQLRTb:detai
DVQPPPb:deuts
cIILJNb:dev
YJMNNMb:devan
\NOKJLb:devel
WJNNMOb:devop
\HMNNMb:dgs
XUA\U;b:di
_S?DH]b:dial
YdEGJGb:dial-
U\ILKKb:diari
EQWPLPb:dich
K^JIGWb:dicht
ONZVCKb:die
ENWPPPb:diens
FbKNLLb:dieta
PQOQIQb:dinne
\KLQILb:dinâm
YMMJLQb:dir
LaWR=Gb:direc
pOEFNAb:diret
YHRKWEb:discu
^GWIKJb:disde
@eMOLMb:dispo
`RPJGGb:dive
DNQQ\Jb:dni
bHLANUb:do
O`FJSHb:docum
ZGIbR=b:does
bLJJJMb:doet
@USOOTb:doing
uAHKFKb:doman
HJHaKTb:don't
IJK[YHb:done
YKNONKb:donne
]XJHJIb:dono
AZ;HSjb:door
gDGKWDb:down
HTNONSb:dress
_IRKLIb:drh
ZDXLKLb:drie
ZKNLLPb:drift
[JJKOPb:dritt
V_VCFFb:drive
O_ELNMb:drop
DY[LILb:drops
`GIJOPb:dsi
Rl9DC]b:du
`BYI>Yb:due
T[BKPNb:dueña
GILL^Rb:dura
NVDbIHb:durin
WKWJLLb:dus
YJMONNb:délég
WFVNNLb:dépla
]JA\X>b:e
TPINOPb:e-mai
mJHKHIb:each
TFVC^Ib:earli
V\KKIHb:earpl
]FMNNNb:easte
[?\^EAb:edito
^HKPMLb:edt
ROPOPJb:educa
cRNHHGb:een
bHLILNb:eerst
gUGFFLb:eigen
WEL]LIb:ein
`GHNONb:einar
gGLMHKb:eine
BgMKNLb:einen
CPOOSVb:einla
YLMNJPb:einri
bIHFORb:einze
HOHQQYb:ejerc
KLONOWb:ekte
VUBJIZb:el
JWQMLOb:elett
QMH\MKb:else
TQJPKOb:elter
YB[UIFb:em
BiHQNHb:email
YG]LGJb:emeri
FaUMHIb:empfa
CTaGMNb:empêc
]QXY-Ob:en
kIDNHKb:encar
cBXHKJb:end
RTLLYBb:enfer
POQOQJb:eng
dHHKLOb:engen
IWGQ\Fb:engin
YLMMNLb:enhet
QJ\KJNb:enjoy
XVFMKNb:enseñ
YQCBAjb:entra
cHJ1kJb:entre
FOcLJLb:entsc
_KGJPNb:entwi
ISPOOOb:envir
O\GLNMb:envoy
XJJYMHb:equal
\JHMPNb:equip
\VROAEb:er
UKVLKMb:erkra
GQXPLNb:erst
aIOIMLb:erste
GTIMSTb:erstg
POW@XKb:es
HOPPOTb:esp
\ELMUKb:esper
QP`JDKb:est
XJ]UCDb:estar
HJLO^Ob:estim
FW`BFUb:está
rPQCE?b:et
NLJQRSb:etapa
:XWQPQb:europ
OLI[OLb:evalu
FRVOOOb:even
`IJLPJb:eveni
?UNNTUb:event
lLHR=Kb:every
[EG\KMb:exami
TQMMNNb:excel
ICiKNMb:excus
aH[FHHb:exec
L^ZGIFb:execu
YBJFXVb:exerc
BTXQMNb:exist
FZHHJ_b:exit
aBEKJ^b:expec
HVGJO^b:expen
Y\EEOMb:exper
`JKJMOb:expli
NFHKhKb:exter
fFLMJLb:fa
CVQPOQb:face
bJKILNb:fachl
O`GJNLb:facil
^KKMNKb:fackl
XJUMJKb:fait
CQTNQRb:falad
^MJKIQb:falar
HeJKKNb:fale
@MYNMXb:falls
FEkHPMb:falou
T^IJMHb:farà
BJdQRGb:fase
7XZTMPb:favor
cBKSNJb:febru
SGXJLQb:feedb
f?NPJLb:festg
RYHMLMb:fetch
`GINNMb:few
FOM^QIb:fica
YDZJJOb:field
aGJEMVb:fifte
NK_VICb:file
GRQOPRb:filtr
YFYDHWb:final
_INNIMb:finan
9TQGZ[b:find
BRVOROb:finde
O_JKNIb:fire
pCd8L?b:first
bLIDEZb:five
[HKOONb:flat
D_TKKMb:fligh
L@JFWfb:floor
NTOMNOb:flu
QG[SLGb:fly
FJeKOLb:fois
]N8TAab:follo
W]+IkFb:for
fD\GHDb:forem
JXDGfGb:form
ZLFTMMb:forma
Gj@JYFb:forms
fJLJIKb:forno
iMHFBTb:forwa
LWOADcb:found
`NRIJHb:four
<XP[?]b:frage
]OJJPIb:fragt
BXSPNOb:franc
ESQPPQb:frank
_LIIPNb:frau
HJ\OOOb:free
aYIIHFb:frei
[GFLYNb:freue
PWMKLOb:freun
SN[FYAb:frida
NHbKLJb:frien
TOSXFFb:from
IdEI\Cb:front
EOQP^Hb:funct
b>SFHZb:futur
cIJNMIb:får
RSAmCEb:führt
WHZCZEb:für
8ZVMPUb:g7
GRTMNQb:gap
G]IGMZb:gare
BWRTOMb:garit
Yc<D?^b:gate
M?eLGWb:gave
JKLPbHb:geach
GTRNOOb:geben
JLPMM[b:gebou
YMHMOOb:gebäu
OcFLKKb:gener
YKF\JJb:geren
QWBWJPb:gern
@VRUMOb:gerus
?D]LMab:gesch
\WJ;]Fb:gespr
PeKNHDb:gesti
J]JJJUb:gesto
JTM>WZb:get
DEYNL^b:getti
ZMNJIQb:gf
U^FIMIb:give
kDIMRBb:given
HLaKMMb:già
\GOQPGb:glass
`BI[JIb:gleic
^LMMIMb:gli
EVSOOOb:gm
HUNNIXb:gmbh
UgYBD?b:go
XWUFHHb:goes
IR[MMJb:going
GRIV]Eb:good
/ZWTQVb:googl
_HHNLPb:got
SE[NLLb:gover
XMOMJOb:graag
U?[UMIb:grade
`FEJLYb:grand
PKLJ[Ob:great
LHjXC@b:greet
\JHNOOb:grill
_IIONLb:groep
Z_HNCHb:groet
YXGKBUb:groun
QWQB@_b:group
@VSNQRb:growt
]JIIMTb:grupp
I`HNLOb:gruß
=_OOQPb:grüss
bFMNJMb:grüße
MOD]DYb:guard
P<AEfab:guest
EoGMIHb:guide
EJN[RPb:gut
CMJLeNb:guten
WSUIIIb:géran
[KMNJNb:görüş
q@RHIFb:h
^GMOMMb:h00
_KJOKKb:h15
oFGKMEb:h30
RGUC`Hb:ha
F^IQLOb:haalt
EXWJOMb:haar
iFCOPJb:haast
WGZMHMb:habla
VG_LJHb:had
nD>F\Ib:half
IOPPOSb:half-
K\GGF_b:hall
KJLN_Kb:hallo
U_GNGJb:hand
`FTJLIb:hande
XXJMGKb:hands
R]KIJMb:happy
^OJMLJb:harbo
YQXGJGb:hard
aCHNOPb:hará
[KIMPNb:harás
XPSIW?b:has
c^GJDDb:hat
JIbMLLb:hatte
ZGOKOPb:haus
S@PK^Ob:have
o^JT5:b:he
gJGKLLb:he'd
r@D\GAb:he'll
WEnAFIb:he's
dIUIGHb:head
PJWPLNb:headm
`HVIKIb:heads
XPLMPJb:headt
6XXPUOb:healt
cISCAVb:hear
IK\VHLb:heard
^IEXLIb:hears
^HGOQMb:hei
QAGZRUb:hello
BeKPKMb:help
IhFNLIb:helpe
_FDMJ[b:hence
YCg[V%b:her
RV[R?Gb:here
]KMNMJb:herr
UUVKKEb:herse
SYQLJGb:herzl
fTDTECb:het
RLINXMb:hey
[MODZCb:hi
@XQPPQb:hier
GJZZLIb:hijo
`LcR;<b:him
b\FHFHb:himse
MLUUKLb:hin
T=U\DTb:hire
`[@CCYb:hirin
QL]MPBb:his
dFTLEKb:hm
RJLK[Lb:hoi
DUPPROb:hold
WTIMMLb:holds
^KMLNJb:home
gEMLLIb:homew
=QOQWUb:hope
VILKMWb:hopef
PVR@F\b:hospi
_ZLFCKb:host
N@NBZcb:hoste
OKJKN\b:hosts
@V@KWcb:hotel
`ELK`>b:hour
GPIMEib:house
mRFZ>=b:how
TKZU3Yb:hr
WMMKNQb:hrbp
RR[QFDb:hub
>UTOOTb:hybri
KMIcNHb:hört
WO_BT@b:i
eWKIHAb:i'll
k_XA?9b:i'm
VYVHGFb:i've
]XQIDHb:ich
FVPOPOb:ici
B^CGV[b:id
XLMNMMb:iem
Kbc87Zb:if
HLYUMLb:ignor
XGYLMJb:ihn
W]P_>:b:ihnen
ThHGGGb:ihr
AdWKHKb:ihre
SKZKLKb:ihren
KMQJQVb:ihrer
NMKLNZb:ii
ZSJNILb:ik
PTTEVGb:il
PJNNOUb:ile
IJfJMJb:ill
UQY;ZGb:im
ESSOOPb:immer
MNK[LMb:impar
HD][CSb:in
IIMKJfb:inclu
SQRNQEb:incon
]LJJOOb:indep
EdJMQHb:indic
I^NOKKb:indiq
UTKGHVb:infor
eCDOPPb:infra
VLMNOOb:ingen
eFFNOMb:inglé
@[QOOOb:ingre
ZPPFOKb:inici
NXLTIKb:initi
VRNLIPb:inkl
cKIPJIb:insis
LOMLTSb:inspe
_ESKOHb:inste
QIHKN_b:insti
GUOOPPb:intak
O7G\bOb:inter
\ZA>QSb:intro
GJINNcb:inven
HNKNM^b:inves
UHEbKLb:invig
TUY8b=b:invit
VCRNKVb:invol
bGHPMMb:io
\G\=C[b:is
L7gYEQb:isn't
GNdV;Pb:ist
LBYER]b:it
^C^GHMb:it's
ZKINOPb:it-be
BYQPNPb:italy
MHGKNdb:its
QYELPNb:itsel
JMONOVb:için
XOGH^Fb:j
gGEOOJb:ja
:YWMQRb:janua
ZUX7XCb:je
OZSIJKb:jefa
FRTNNRb:jet
UKLJ[Jb:jeudi
cKHZEEb:job
RWKMLMb:jobs
XFVRQCb:join
Z@UOUHb:joine
SHMZKMb:joini
cCDXRFb:joins
XWLMJIb:jour
bJKLMKb:jouw
ESQOPRb:jueve
PI]KOKb:june
WFLOTNb:junho
G[OMNNb:junio
IbIJNNb:jury
ER@jLMb:just
HEdHPPb:já
eGKLMIb:júri
kELMLEb:k
<XOTOTb:kaffe
DTVOOOb:kan
UILJEab:kanto
SIZLLLb:keep
HIT_LJb:keeps
[ISJHPb:kenne
\OOLLHb:kenni
@XPNSQb:kg
QJMHL`b:kids
iJGLLGb:kiero
KLL^MMb:kijkt
PVIK[Eb:kind
OHVOPMb:kindl
fKFLLLb:kita
cCDEHcb:kitch
:[SPPRb:klick
<WUOOTb:klien
F\NMQMb:kling
TOOTKIb:klini
GZPECab:know
YfEIGGb:knows
HjDIMNb:koffi
[INOMLb:kommi
hDXIFFb:kommt
GLOJfHb:komt
QXELLUb:koord
FRVRLNb:kopie
TOOLMNb:kredi
CQUXKMb:kurz
dIMKHMb:kwart
bILIJPb:l
JkIKGIb:l'acc
VWVHIGb:l'ent
JJfIJLb:l'ha
XRaQ'Wb:la
SL`JGJb:laat
aN_;KEb:lab
CPROVPb:labs
jFKPEJb:lager
WMMNMMb:lapto
SbELIKb:las
]@]EYBb:last
aMNBEWb:late
EDmNMHb:later
FKK`QMb:laufe
cKKKKKb:lavor
YGG^KKb:law
Z\CN0bb:le
@IZQRTb:lead
HYPQKMb:leade
ZRFREQb:leads
LUDdIGb:learn
J]\DNFb:leave
iEUFHHb:led
WNNMNMb:leert
RRUGEVb:left
>VRNRUb:lehrk
UG\LILb:leide
UJYOHKb:leidi
R\KKIMb:leidt
XIJBR[b:leite
cNHFMMb:leitu
GPUPOOb:lerns
UNLULKb:lesso
EMNM[Rb:let's
L>TF\Zb:lette
RLJMMXb:level
FCZAgNb:libra
ZLEH`Gb:liebe
HTSNOOb:liege
]XHJJIb:liga
TH[LMKb:light
fU8>]Lb:like
N?cIYIb:liked
gKHMKHb:likes
SZ>fH@b:line
L\EKHZb:link
YIKPNOb:linke
FTJN]Kb:lisbo
KUDDW[b:list
[CElEFb:liste
XKMLONb:liter
ZK^KIDb:llama
eGQGLJb:llega
Y[DKKLb:lleva
JQNHGbb:lo
QUFG_Gb:lobby
5]WPMSb:local
EOPMN[b:locat
X]HLGIb:logis
\]HIGHb:loja
>ZPMPUb:londo
GAkDTOb:longe
dWFIIHb:look
`IIMNNb:looki
TV:SaBb:looks
6P^FXYb:loop
RIWKPMb:lorri
\OLNJKb:los
cHJQKIb:lot
QMJOKWb:love
gHKLJJb:loves
MOEPL]b:ltd
YKWMIJb:lugar
JJJ^PNb:luist
\cNEDCb:lunch
^MHMNLb:là
AQPMSXb:m
K[IPNMb:mache
CSPUNQb:machi
[JHNNPb:macht
HMNM_Jb:made
GUPPOOb:madri
S\IKKKb:mag
BR^I@_b:mail
GjHRIFb:maile
8YSMUSb:main
]KNQIJb:mairi
JXKQONb:mais
DLXHaJb:make
H[YHLJb:makes
[NFUNHb:man
Z`Y?:Ob:manag
SgAMHKb:manda
LaKLLIb:mapa
CkKLGMb:marca
eMGIFQb:march
YD\KKKb:marte
DTUQLOb:maser
NTMPNNb:mat
[FZNKGb:mate
^IJKNOb:math
VNLNONb:mathe
RE]LZ?b:maths
T7YNUSb:may
TMNNQLb:mbb
FNJPSZb:md
mJ[P9>b:me
_FVLGLb:meant
?ZQPQPb:mecha
ZLMMKOb:med
ZNJWIHb:mee
IW_8XLb:meet
\U:EYRb:meeti
dFXNDFb:meets
eIHMMJb:meist
VXILLLb:melde
cBLYHHb:membe
EYaLIFb:mensa
ODFM[Yb:merci
WILLMUb:merha
UPXD^;b:met
_KMMLJb:metri
EdKKNLb:mich
;W[SKOb:micro
`LKNJJb:miejs
CXPQNPb:milan
bV?EVHb:min
HU^WHAb:minds
j88`:gb:minut
VUYHHFb:mir
JRQOOPb:missi
bOX_5=b:mit
YKNLNNb:mitta
VILOMRb:mixte
PVNNLKb:ml
#gZNXSb:mobil
\PJOKKb:model
]GYJNDb:mogli
ZJJNOOb:moi-m
[CiJH@b:monda
QRP\GDb:more
KCDBk\b:morni
mDIFQIb:most
gLNJHGb:motiv
R\GLKMb:move
PDoHCKb:moved
QJHLN]b:movin
OGGJV]b:museu
HJLdNJb:mute
BHLSbOb:muted
QgYCDBb:my
DSQQTLb:mysel
RHRTSGb:mª
GO]NOJb:más
HMNPK\b:métro
AZQOOOb:móvel
NRNJPQb:möcht
DSUPOOb:mögli
K[fHEBb:na
YYGFFUb:naar
VOKTIMb:nach
UKNNMQb:nachf
OJPC_Ob:name
EGXIJcb:named
H^EI_Fb:names
SH[JOKb:nanny
[NLMJNb:nativ
IRKOYLb:nd
>`SQMKb:nda
JR\KMKb:ne
NOMVWCb:need
KKHIPcb:neede
MMLLUSb:neemt
MWQOGPb:nehme
EJ`JRPb:neith
ZMMMMLb:nemen
aGJLMNb:netzp
MEYME]b:never
WYEWGHb:new
4FRb`Kb:next
8[fIJNb:nicht
D]ONPLb:niet
RO<G\Zb:night
bXHHIGb:nimmt
UUXY6Ib:no
]MDEJ\b:nobod
cGMLLJb:noch
TLPQMMb:nochm
T]EKNKb:nom
D]\FMJb:non
lW?KGFb:noon
kJIJLGb:norma
_MJIOLb:nos
MNTLMRb:nosso
GHKPPab:nostr
LKUYMHb:not
DPSP]Fb:note
KKHUK\b:note-
OCdZHAb:notes
ENKbLOb:nothi
ZINWJHb:notic
YLMNKPb:notiz
`JHFG[b:notre
SBQH\Pb:nous
_GbIDEb:now
MOJLJ^b:nuest
T\FMNJb:nueve
`MYWA=b:numbe
AXQQNPb:numer
HPQQNRb:numér
JGHaPPb:nur
V[BDKWb:nurse
FSSOOPb:nutze
CedAGFb:não
HOTPOOb:nächs
EVQPOOb:númer
OfFHNIb:o
CZOOOPb:obrig
[HJ^EJb:obs
YD<{?Gb:obser
iGIMLGb:och
CVSNPPb:oct
@[PNNRb:octob
Y[HKJHb:ocupa
dKJNLHb:oddzi
;ZRQPRb:oder
K]b>KHb:of
FNdV=Nb:off
am:R5Lb:offic
CQOMPZb:ofici
]IMKKQb:og
KEFkIOb:ohne
MLMMXNb:oi
=UQROVb:ok
LKZMNMb:old
SJJNZLb:olá
\OC]GHb:om
@XTOMSb:omówi
QRj@.^b:on
EOKLMbb:once
WGNSKQb:one
>ZTJH]b:onlin
@Ms`9Ab:only
YIRKIQb:ons
BOLMgHb:onsit
CZdJGHb:ontva
<SPMQ\b:onze
aENKMNb:ook
UTEJD_b:op
=SQMRYb:opdra
FgVFJGb:open
HX[HMIb:opene
YFINYLb:openi
R]UIFGb:opens
GZ[MKFb:opera
YEcFIJb:opere
]HSLMIb:operi
bKKLJLb:ops
BYMVONb:optio
UF[MNIb:opère
MZC\LIb:or
gGTKFHb:oral
eMIKHKb:oraz
STIIRNb:order
;WQTRRb:ordin
_AXD\Ab:ore
bdCICEb:organ
@[JOSRb:ort
FUQPOOb:oscur
W\JFJMb:other
8WLQaLb:ou
IOMNBfb:our
NTcFEJb:out
ZIG]LGb:ouvir
\IIOQLb:ovat
QXPSIFb:over
TEYFC_b:own
HMJbNKb:oyent
AYQPPOb:p4
BTQQPSb:pa
_JKMMMb:paar
UFSNMRb:paint
<RYPVLb:pair
eHMMKHb:pairi
CSQNQTb:pane
?cTTT;b:panel
KNPOOTb:panic
LWNWAQb:paper
\dQFD@b:par
LU@FV^b:para
]J[ELFb:paren
SPNPOJb:paris
KMMMK\b:parkh
GZHNMVb:parki
XMMMNMb:parla
bDFUMLb:parle
FCa]LGb:part
_JOMJJb:parte
_F]HJFb:parti
V\TMDCb:partn
?ZSNNRb:parę
KR]KMIb:pas
bODKMNb:paso
D_ZHKIb:pass
GGQNeIb:passa
BYPPOPb:passc
JFRKKbb:passe
BTWONPb:past
N[QLKHb:patie
hEXEIFb:patro
TSRLHMb:payme
GITN\Lb:payro
VHOOLRb:pdl
YJPOMKb:pdt
TGMOUOb:pedag
VDU[IHb:peer
DI_HI]b:pensi
]I[PGAb:peopl
KO8YZTb:per
RdGLFJb:pergu
^SUd97b:perso
fJGJJNb:persö
TI]JOFb:pesca
aJNOHIb:phd
_ASBNVb:phone
FPQNTQb:physi
[JNJONb:pick
6^QRQRb:pin
^UJNHHb:pipes
J]JNISb:piso
BF\]LNb:pitch
IGLPO_b:place
ULMNOOb:plais
FcTFSEb:plann
WJRGJWb:plant
WKKNPNb:plata
UJDMIbb:platf
XGCKO^b:play
JMNIIcb:plaza
ISCJbOb:pleas
SJ^FKOb:plus
p?EFYGb:pm
`GKPLLb:po
ZLMLNLb:poi
NWLOMMb:point
FSQQOOb:poort
S_JKJJb:pop
Q^GSW:b:por
CbBDYWb:porta
TUEHLXb:porte
>MYIS[b:portf
L_LOIKb:porti
ETRPNQb:portu
ATGOYUb:poser
ARHOS]b:posit
HRNQOSb:posiz
VZFMKLb:post
pDCKNKb:postd
BPYIK\b:poste
KOSJOSb:posti
_IKMOKb:posto
G^AGVXb:pour
]JLKOLb:poved
D]PPOKb:poważ
H^PLMKb:power
cGJINPb:praat
RI^KNHb:pract
eNLLIFb:praxi
GPHN_Mb:prefe
LP?WMZb:pregu
_?YNIKb:premi
LDH[LYb:prend
GbJNMLb:preno
RPHMUNb:prep
SeGKIGb:prepa
S;VbQCb:prese
hAYEJHb:presi
RTUMHJb:press
QVIPMMb:previ
^LPMLHb:prima
l@[ICFb:prime
ZFIJI^b:primo
ZSNKKIb:princ
VTCOPNb:print
OTbGGGb:pris
VFPIYLb:probe
M]DID_b:probl
9YF`]Eb:proce
\TS=?\b:produ
fFVIJFb:prof.
`RRDIJb:profi
XGNITQb:progr
.XUKZZb:proje
XHZLKHb:propo
hLLMDHb:prova
TKINKZb:provi
aELPGQb:prueb
UMG^KIb:práct
aLNDJQb:prési
HWPOOMb:présé
LeCJONb:prête
\IMNNLb:pst
J\JLKTb:puert
qEHIIJb:puis
[JJNMPb:pupil
LHMcREb:purel
^\DKHIb:put
R_HKMGb:puts
AWSONRb:pytań
AUUSOMb:pôle
cENLNJb:q
BYPNPQb:quai
QUPLLLb:quale
_GNOLLb:quart
`STIFDb:que
XNLNLNb:queda
_WEJIKb:quem
dIKNIJb:quer
H]FI[Kb:queri
oL7OBXb:quest
ZY\FDBb:qui
JLQI`Ib:quick
gHHLMJb:quier
JLFcNNb:quiet
`PINJJb:quiz
aPHKMHb:qué
4TVJYXb:r
UL^JHIb:r1
UP]GGJb:r2
ZE_HGMb:r3
>WVPQOb:raise
MKZMMNb:ran
RH_OHKb:rang
VNNOLNb:range
I`KOKKb:rappe
DYFPL[b:raum
MJOJbIb:re
MEOJQ^b:reach
JCCJ_bb:read
XCZIISb:readi
KRKK`Gb:ready
IOTNNRb:real
_IJLPLb:reall
[FIZNHb:reaso
K^JNMLb:receb
KRAG[Zb:recep
WEUMNNb:recev
JQQOOPb:recht
ZFTMLMb:recib
EVOONRb:recip
KODJMdb:recom
?R]Q>]b:recor
Wg?:MWb:recru
PWENOQb:reden
CLNIeOb:ref
8a^FMPb:refer
G_ZLFGb:regar
ZJNOMMb:regis
TQJNOOb:rejoi
9VRORWb:rekru
[MMLJOb:rekto
Z\HIIJb:relat
DCWgNFb:remai
FOIKNcb:remin
@UPQQSb:remot
\CUMKMb:rempl
XBgHLEb:renco
HLKL[Tb:rende
SZFLLNb:reply
dEGMPMb:repo
XC]MMHb:repor
ZQQUI@b:repre
A_\MGKb:reque
VNGJ]Gb:requi
Y_GNHEb:resch
RSNEKWb:resea
BVPOQSb:resp
dM\GAEb:respo
OIYLONb:rest
TCRVCYb:resta
WT@]KGb:reste
ULKMQOb:resti
IOOPOTb:resul
QNMKG\b:retai
XKcHGFb:retir
ILUbIEb:retra
dMELJOb:retur
;^RQOOb:reuni
LL_IIQb:revie
NJYPLNb:reçoi
FRQQZHb:reçue
SU\TBAb:rh
^QIIMLb:ride
LLLZOMb:rides
FUVQMLb:riesg
VY@MJTb:ring
?\QQNOb:riuni
YFMKTOb:road
CRGKNeb:robot
GWUNLMb:rol
NNOY@Xb:role
aKHIPMb:rolle
MG^NLMb:ronde
EFKf<bb:room
RHG[POb:ropes
^R`@K?b:round
cFEMOOb:rozmo
EVNNRQb:rse
FKPLM_b:rua
DOPPLZb:rue
WULMNGb:rufen
TLOOMOb:ruft
PRZWEBb:run
JRQNOOb:runde
IRFTOUb:rundg
oBECJWb:runs
=TYWOJb:ruolo
LcFKPJb:réser
=]RPOOb:réuni
HXJLG]b:rückf
QMMM^Db:s
ZEYGEVb:sa
^IXKFIb:sabba
<RQMS\b:sachg
SHM[LKb:safet
JELY_Hb:said
GFjKNKb:saiu
\SKGETb:sala
^=XEaAb:salar
[7JaZBb:sales
>WJKKeb:salle
HWGL`Gb:salud
WZJJFOb:salut
PJIMN\b:same
OUHOSMb:sampl
I[NOMKb:san
VWCKHVb:sandb
YTLKNIb:sandw
NJKeLFb:sans
OLRSOJb:santé
]MKJNMb:saran
\SbCG>b:sarà
ILRZNKb:sat
TSLPLJb:satur
CXRONOb:savoi
K:SYBgb:say
VNPO@Wb:says
WLNOMMb:scarp
VJJINZb:scene
VeJGFHb:sched
WcGJFJb:schic
QIA\E]b:schoo
QJ[MKKb:schui
QMKMIZb:schul
=UVHTWb:scien
qBI@ZCb:scree
LLHdMIb:scrib
[R]FHBb:se
5VUSOXb:searc
OJXYJFb:seat
MKQLLYb:seats
^>TJ\Db:secon
Dl;UDWb:secre
GhGPKIb:secré
F\NPNLb:secur
ZNLNIOb:sede
aCAISZb:see
gJJMLFb:seein
]JLKPKb:seen
h>ZHMFb:sees
RYGXHHb:segre
CRQ\MKb:segue
KL\PNIb:segui
WNNMMMb:segun
PMXLMMb:sein
D]OPNLb:sekre
I^QHCWb:selec
O`DNJNb:selez
L^NKLKb:seleç
BqENIKb:send
P\jJ@9b:sends
UWJ@YJb:senio
fEIKNMb:sense
MNAJ\Yb:sent
KLgHJKb:senti
DKRLP\b:separ
ER\JQMb:septe
QHZSKIb:sera
`UFMGJb:serai
TNMROIb:serez
H[DFKbb:serve
P^OHJKb:servi
U\OIHIb:será
MUcMFCb:sessi
ZZI9MVb:set
[YXIF?b:seu
KH_ONJb:seule
pH?]BCb:shado
Q[P=YHb:share
`VJDNIb:sharp
OH]eQ/b:she
afGCEDb:she'l
QQ^SCEb:she's
S=R@fQb:shift
XFILMYb:ship
_VBKFSb:shop
^=LBXXb:short
LR\RHHb:shoul
LWOKONb:show
Z]DKHKb:shows
PNOKF]b:si
NaQVC@b:sich
VKNNMPb:siche
QI^HNKb:sick
gDBID`b:side
RQe[B5b:sie
@VPNVPb:siehe
J_DJ\Fb:sign
Q_ECMVb:signs
EGGrNGb:silen
DOP`LJb:sin
OJ`JMJb:since
JSNNORb:sind
UZHLHOb:siste
a=@\C^b:sit
^@cJIFb:site
HHGsHHb:sits
aBKSIPb:situa
UHJKK]b:sitze
HIKmFKb:sitzt
PI]KLMb:six
VROPJIb:się
]JKNMMb:skal
_LGIPPb:skill
_JKJMPb:sl
INHeLJb:slide
WXOPS9b:slot
IaHLMOb:slots
YKPMMMb:small
BYNONTb:smart
i4MFO[b:so
LNPMMUb:sobre
bKLJJMb:soci
cMILKJb:socio
BXPOPQb:socié
RHJKM_b:softw
JRRQNMb:soins
YHJJ^Gb:solli
T\WJGBb:solo
VEMMVPb:solut
ZI\NHFb:someo
WUENNLb:son
IRPOPQb:sonne
[XGLJJb:sono
EIPS\Mb:soon
YMIMOOb:sorge
JL[MQKb:sorry
E^GHK\b:sort
Z_GKGGb:sorte
Y[FINJb:sourc
VNLNNNb:sowie
DWQPOOb:spain
Q[LLKKb:spare
MJSVSGb:speak
]NLNKKb:speci
^MKOKKb:specj
DNQPNYb:spedi
BUPNUPb:speic
eJIFQLb:spend
XJKNQMb:split
LG[MQOb:spoke
FGgMLMb:sprak
WIFZNLb:sprec
YHNSKNb:spree
WEXJOMb:spric
EHTYQNb:späte
lHEHNKb:sql
NNQMUKb:sr
PZROEJb:sre
8ZXOPRb:st
[NJOLLb:stabi
VJOPJPb:stadt
^MF9WYb:staff
@<b@eWb:stage
HNMbKIb:stagi
dJIMJKb:stake
XQH[HFb:stand
GPM[NMb:stanz
EUc>_@b:start
MMFWJXb:stati
SI^NJGb:statt
gFNJLHb:stay
FTYNWAb:stays
gAPMJJb:stell
SDXEYLb:step
]IVIKJb:stepp
gHHOKIb:still
F\HNLVb:stop
VHJNMXb:store
`FGIMWb:story
GLVK_Fb:strai
CSNOK]b:stree
XJJIJ[b:stren
DWQLVLb:strik
YHII]Ib:stron
DPOOSUb:struk
NMYGQNb:stuck
RC^VJHb:stude
JHPJP^b:studi
aJKLKLb:stößt
HHfFJTb:su
KJPOUQb:sua
R]IPJIb:submi
DXYKLNb:succe
FUPPOPb:suche
WRIOMLb:suis
QIKNM[b:suite
WDWQNJb:super
XcGIEKb:suppo
aHLPJLb:sur
JXVMLJb:sure
XIHYLLb:surpr
dWKDNBb:syste
IIKILhb:são
KTCaNIb:só
;XQONXb:t
ZCJML\b:table
KN@eAZb:take
`LUBBUb:take-
WMKKNRb:taker
UaNB<Xb:takes
RMVLNKb:takin
YKLOMNb:tale
?sJJJKb:talen
nB@^:Rb:talk
[[FOHGb:talki
UXFVGKb:talks
dKIOKIb:talle
[LLMOLb:també
@XSOOQb:tap
ZGDGKbb:task
KE[NQPb:tasti
WJNOOMb:taxi
XJMNNNb:tbc
_H^DEKb:tbd
rVIGN3b:te
\cE@OGb:tea
IEHGdYb:teach
EQZNJSb:team
L[YHJIb:team'
^DQLBXb:teaml
JcXGIEb:teams
P[KLMKb:tech
WW@eAFb:techn
YLHNOOb:tee
`QWECJb:teil
_MKIIQb:teiln
:[SPPRb:teilz
PHJIHgb:tel
XLMOMMb:telef
ZSAKRNb:tell
kAGBKZb:ten
YU=IdCb:termi
G[LQKPb:terug
GVY@NUb:test
GNNLM^b:teste
WVAJH[b:text
YQLFC\b:th
FWGEnCb:thank
X<dI>Zb:that
FNJeLKb:that'
HYCZ<`b:the
CTSNOSb:their
PZJHXEb:them
]JKLLOb:thems
i?N9WTb:then
SL[cA<b:there
[_JGHGb:these
TTGQKOb:thesi
RVC^LEb:they
^SIB[Db:thing
[IQKMMb:think
RIIMGbb:thirt
Xh_:7Ib:this
^GOHNOb:thoug
gP?ILOb:three
JT;V`Kb:throu
UN[FMIb:thurs
_d@GGIb:ti
MgTFHDb:ticke
VLRMMLb:til
@NeJ]@b:time
VZKLGKb:times
XIMNOOb:tiny
ANNOIeb:title
PYGJQOb:titol
FWKSUJb:to
i=Qe>@b:today
[IKUNGb:toddl
LLIeNFb:toeho
VJRMJQb:toeko
RIMMVPb:toget
HIgINJb:told
HELhMLb:toma
b]@RCGb:tomor
SJQVLJb:too
NC\MD\b:topic
FZ[FRFb:touch
fQZIA?b:tour
GWZMLJb:tout
KGLKMcb:tower
`FJG]Fb:traba
[FGMDab:tract
YJOOOKb:tragw
aXCDGSb:trail
WLMU9\b:train
KJNMM\b:tram
JgCWGHb:trans
Wl=HIIb:trave
=[POPTb:triag
ODVGeEb:trial
cF\HGFb:tribu
EfKJNLb:trip
hGBIGYb:trust
iHILLHb:träff
_CNPNKb:très
L[VBSFb:tu
FYKLZJb:tudo
9ROQR]b:tuesd
_HGOQLb:tuota
DTOOSQb:turis
GRTONOb:turn
[KIOTGb:turno
WLJNOOb:tweed
iFMGNIb:twent
CgDEURb:twice
[XIMJIb:twins
cJ/OZUb:two
AUQNQSb:type
XMLPMLb:types
9UVRPTb:técni
ZFPNMPb:télép
@WTNOQb:těším
<bLL@eb:uffic
YHMNOOb:ui
YIQLIRb:uitno
;YZMOOb:uk
eKHPFLb:um
`TCEA]b:un
JRUNLOb:una
\GJNOQb:unas
fCJOKMb:unass
\NU_4Hb:und
\YHNHFb:under
N\@LRRb:une
aJLKMKb:unfor
PNIXNLb:union
AZQOOQb:unive
ZISMRFb:uns
VLPWAPb:unser
HaRNLDb:unter
VEXINPb:until
bdV?=Bb:up
RH^JOIb:updat
E[KK]Hb:upsta
A_e<KNb:us
HLIGHnb:use
UJDILcb:used
XEKJOYb:uses
aJHPHPb:uur
OQJPOPb:ux
IKjFLJb:va
GO]NLNb:vacan
CXOOPQb:vacat
IB^HSUb:vaga
^HPMMKb:vai
TIH[NLb:vak
c@LPIQb:value
WLRDLUb:van
K_RINGb:vem
HLLfJJb:verba
DSPOPTb:verei
JL[MOMb:verhi
^GJMONb:verka
_CWMHJb:verra
^H\JHFb:verre
cIYJDFb:vertr
`DKMB\b:vg
=gIKLWb:via
^BdFHHb:viajo
^b7E?_b:video
TJOOQMb:viele
`FIQNMb:viend
EIdUMFb:viene
QJ\LGPb:view
aMHFOOb:vingt
]NNLHLb:virtu
JPJLVSb:visio
KwCJEFb:visit
oCDGOOb:vocal
YGTLLMb:você
jFKLKHb:vogal
HNNOK\b:voice
IMXPLOb:volge
aHIMNNb:volun
KXAhGFb:vom
VVSCY@b:von
DTBGbXb:voor
RTELSQb:vor
;[RWIRb:vorab
KHiKIJb:vorig
FOPOOVb:vormi
HCHN^[b:vorst
VXTEFMb:vos
SZ;HfDb:votre
DgFPMLb:vouch
^W\P*Pb:vous
RKZKKMb:vp
\g@FIHb:vrage
OfHODKb:vrien
cGFKPOb:vuole
iNZE?Eb:w
QnGDLCb:wait
RDGG^Xb:walk
]LIJPNb:walk-
GFGnPIb:wall
VFIM[Lb:want
sRMBDAb:wants
<XSMKZb:ward
JhKKLEb:warde
bGDGK\b:wareh
EXOOOPb:warm
G_LKMQb:warml
=ZjC>Yb:was
S>Se>Rb:watch
_IENPOb:ways
4:IUfhb:we
FSaD@\b:we'll
ZFCFIgb:we're
DWTONNb:wed
P[IMKOb:wedne
TJaJIGb:wee
`@`EJLb:week
>ZPNQSb:weeke
GfMGLNb:weg
QVEK[Hb:welco
FGWM[Mb:well
WVCMNPb:werde
G[CIK`b:were
@aYFOKb:werks
YIJNOPb:werkv
PKZVIFb:what
OVRE]Ab:when
h?IMMPb:where
\TDKLNb:which
_HMf@Ab:while
RPJOOPb:white
bWWa.;b:who
RDW[IIb:who'd
VVFXGIb:who'l
TWE^GEb:who's
S[HLNJb:whole
JG`RKLb:whom
TIXTJGb:whose
_DMIPPb:why
NKdGMJb:wie
VHI^LJb:wien
KI_LOMb:wife
jGGNFNb:wil
^VGV?Jb:will
SXHNLMb:willk
G=V[QTb:wir
SF_LMHb:wird
`QSER?b:with
WC[[J@b:witho
INg_B;b:won't
RGY\GFb:word
PFdKLIb:wordt
hABEK^b:work
_IFNPOb:worki
KXUWCGb:works
PYVIJHb:worry
YRY7SLb:would
YJNONLb:wrap
dCOLHQb:wrap-
Df@Y>Yb:write
USYKJDb:writi
ZKZKHHb:writt
HRROOPb:wunde
VGKIOZb:x
i8]RL?b:y
QE\LLQb:ya
eFHIIUb:yard
IOcILKb:year
aKVHHHb:years
MOTMNPb:yes
\WCLINb:yo
HQQOPPb:yo1
QWU:SPb:you
]?VRHNb:you'd
fIHA;gb:you'l
GcFG`Bb:you'r
T`KFPEb:your
YMULKHb:yours
^TGHNJb:z
=WTNOUb:zadan
=[TNNRb:zadać
IJHPWYb:zapra
KNJ`MJb:zeigt
cGHPLLb:zelf
`HFOPNb:zespo
HgHKMKb:zet
LObKHKb:zich
OIQMH\b:zijn
\MOPIIb:zimme
ZAUUMHb:zit
FJ^PNMb:zonde
?TWPPPb:zone
F^GDZQb:zoom
SLUY>Nb:zu
XIOJOQb:zum
aQLHLIb:zur
COL^PNb:zurüc
TONLONb:zwei
PF\DPUb:zweit
;[QPOTb:züric
L]O\CCb:|
IJYSWCb:¶
_FOPIMb:·
TNONMNb:º
RiB<_Ab:à
\HJMRLb:às
>]PNNRb:çalış
>RSVE\b:è
TGXLEWb:é
XHKJUPb:échan
IKL]RLb:écout
_MKNKLb:élu
]HMNNMb:élue
HJOLKbb:étage
SRdIECb:étant
[INNMMb:étude
XJMONNb:êtes
OIKSKYb:über
V\FINKb:übern
cKLNHJb:διευθ
cJKOIJb:οικον
]HMHPPb:компа
NJULPRb:отдел
YJNIPQb:руков
UKQIOQb:со
Tc>@g>b:–
UZLMEMb:—
hRHJHFb:•
WfJKGBb:…
G[HK_Eb:→
GTSNOOb:⋅
aFKKNNb:✓
ZJRNHMb:📞
1JlPIYbracket
c\CDKHbullet
2_=WY\capitals
ZWNRDDcell
kW[C2Gclock
I]QWJCcolumn
[`0MIZends
IJQKSYfirst
kNUVQ$formal
[MMMMKformal:aleksandra
aKIMLLformal:avv.
ZJMOMMformal:carolin
^LIJNNformal:coach
\JNOKLformal:councillor
_[DKELformal:d.
rIGMDGformal:de
RN`HHJformal:dhr.
bJGNMLformal:dipl.-ing.
RG^NMIformal:docteur
UKXJOIformal:doctora
VDPEGdformal:don
SHGLbIformal:dott.
ULCK`Jformal:dott.ssa
I[QVS<formal:dr
q1\V5Pformal:dr.
nD[FECformal:dra.
VZINIKformal:father
_GJOMNformal:fermín
zW>F>Hformal:fr.
VfM@X:formal:frau
iPLKN<formal:herr
x?B_D?formal:hr.
jFJMJJformal:ing.
`SZRG4formal:m.
]HHIH\formal:meneer
^HIONNformal:mevrouw
NL[IYCformal:miss
NWEQTJformal:mme
VMLNOOformal:montserrat
]TQEV=formal:mr
IECCg^formal:mr.
UIQcBFformal:mrs
_HHMVHformal:mrs.
PQRV[7formal:ms
DkD`@Fformal:ms.
cIJKNLformal:pfarrer
`HJJPNformal:pilar
]IKJPOformal:prof
d:v>FBformal:prof.
kGHYCDformal:professor
\IHPONformal:remedios
WYEIONformal:signora
CSYY?Rformal:sir
[B[E>`formal:sister
NJXB\Mformal:sr.
.TVMMigiven:01
SEPNNVgiven:02
WE?8]jgiven:03
_[QRP-given:11
YJ?E^Ugiven:12
eD4FZ\given:13
JMTQUHheads
#_KKdqin:place
#_PLe{in:place:name
,ONNZhin:place:names:0
#aRM_gin:place:names:1
-_MOW[in:place:names:2
=YQLQVin:place:names:3
XMK8T]in:title
dGL;J^in:title:name
^X:5Tbin:title:names:0
XFTFORin:title:names:1
>T[KXIin:title:names:2
ORUNJNin:title:names:3
GJU[UDl0
TdRF@Il1:↵
YcWLB9l1:↵-
eXMK@El1:!
faNG>@l1:!-
WPLNSFl1:&
WOKPQHl1:&-
[=HGT_l1:'
Z?CH]Yl1:'-
8[i?SKl1:(
KVf?ODl1:(-
fDJPKKl1:)
hGLPHGl1:)-
jEHMOHl1:*
jDIMNHl1:*-
_JFMLQl1:+
]LGMMQl1:+-
P]:Y]>l1:,
ZULN]5l1:,-
LTIJQWl1:-
HWNKNUl1:--
P^L=]Fl1:.
KbHDZGl1:.-
tBHDMKl1:/
p=PCQHl1:/-
]X>LPJl1:0
XT?GRUl1:0-
UPOPMIl1::
UMLQUFl1::-
INmg87l1:;
LRhe87l1:;-
aJKMSDl1:>
VLLO[Cl1:>-
KrLDCKl1:?
OlQBDIl1:?-
R_]N7Gl1:a
V]]Q5Dl1:a-
JATMIel1:about
OBXHHbl1:about-
OF\XIGl1:accou-
OGWYKIl1:accountant
DXKLI^l1:agenc-
D^]HFMl1:an
Cb\FDOl1:an-
{B;UC@l1:and
{?2ZDAl1:and-
UFdFNHl1:as
QFdHOIl1:as-
Z^PDN@l1:ask
ZXPDU@l1:ask-
S\QJHIl1:asked
TOZJGKl1:asked-
[QLMJKl1:aspet-
]UJJILl1:aspetta
ZdGFKDl1:assis-
InFGPFl1:assistant
SQPOJMl1:associate
<NNHPjl1:at
;NNINll1:at-
oMNGBGl1:avec
_QZFCGl1:avec-
LKQLK[l1:be
KISLK\l1:be-
ML]LOIl1:becau-
MM`LNFl1:because
bNE]DEl1:bei
`OE^FCl1:bei-
oELMIDl1:betwe-
qFLMHCl1:between
CdGPMOl1:bij
DaGQNOl1:bij-
XH]MIHl1:boss
WH[LHLl1:boss-
]EVKOHl1:bring
[D[LMGl1:bring-
8]RPMVl1:busin-
7\SQNUl1:business
?aTSPCl1:by
@^SYEKl1:by-
]MLMMKl1:będą
`JKNMKl1:będą-
dGGMNMl1:c'est
cHHMMNl1:c'est-
YVKMMFl1:call
^VILJGl1:call-
HLMNP\l1:calle
GJJNP`l1:calle-
JMPMZMl1:candi-
QWHNOMl1:capos-
YUEMPKl1:caposala
TH^KLHl1:capta-
SKcJJEl1:captain
VNVJKKl1:ceo
PNXIMMl1:ceo-
]SOIKGl1:chef
]SOIKHl1:chef-
XGYKLKl1:chefa-
TH\LLKl1:chefarzt
IQFNN^l1:chiam-
H]GNKUl1:chiama
NIFMOal1:clien-
NJHLQ]l1:client
[]PCIFl1:colle-
_WOEIGl1:colleague
WEGKWTl1:collo-
MCIMY\l1:colloquio
l@UIEKl1:com
g@YHGKl1:com-
n<[GFHl1:con
k<eGBEl1:con-
D^UMKJl1:conta-
E^UMKJl1:contact
FSWJIWl1:da
DRTKJ[l1:da-
@M[Pg;l1:de
9OVVdBl1:de-
?WPOYKl1:dear
DTONZKl1:dear-
DIMQLbl1:den
@MOQM`l1:den-
SF_JPHl1:deput-
VF[KOJl1:deputy
CWPNOSl1:des
CXPOORl1:des-
?\PLZHl1:di
:YTL_Il1:di-
WZIKMIl1:dial
\TIKMIl1:dial-
;LKZO^l1:die
<JK[O_l1:die-
@T]UKHl1:direc-
HCaWNJl1:director
DUPOOTl1:do
BWPONTl1:do-
aKIONIl1:drift-
\MMNMIl1:driftsleder
KVNPNNl1:du
G]MPMLl1:du-
aMINJJl1:e
`MJMKKl1:e-
NHJLN`l1:el
NILLN^l1:el-
SKCNQZl1:en
hF=NMUl1:en-
@TUORQl1:engin-
>UVNRQl1:engineer
YLMMOLl1:enhet-
[KLLOLl1:enhetschef
ACFKbbl1:entre-
DGLMW`l1:entretien
=KLOjNl1:entrevista
H]GLG[l1:es
KXILHZl1:es-
FJLNaOl1:estim-
LLLN[Nl1:estimado
dGGMOLl1:et
eHFLOLl1:et-
8ZOMXSl1:event
7ZNMYUl1:event-
SIV9mCl1:for
OHT6lMl1:for-
ML\LQJl1:forem-
TJZIPIl1:foreman
ZDFOH`l1:forwa-
^DGNH\l1:forwarding
Q`e<<Ml1:from
Le[;7[l1:from-
XHI`FKl1:führt
PHIfHKl1:führt-
DK\J]Hl1:für
CFbHaFl1:für-
FRROPQl1:g7
GSQOPQl1:g7-
VJOLYFl1:gespr-
WHIN_El1:gesprek
RRXLFMl1:gespräch
OKG_MMl1:gleic-
SJG^MKl1:gleichstellungsbeauftragte
RZHKQJl1:guard
F[GHHbl1:guard-
KJMN^Ll1:hallo
KKLN^Kl1:hallo-
XLYIHKl1:head
XIUMJLl1:head-
IILO`Ml1:hi
MNMNXLl1:hi-
HKQHIdl1:hospi-
GLQGJel1:hospital
`HJPLMl1:i
W^GMFKl1:i'm
aTFNHIl1:i'm-
_HJPLLl1:i-
[JWILJl1:if
VJZIMJl1:if-
AeLMLOl1:ihr
BaMNLPl1:ihr-
BdNSIJl1:ihre
B`OTJLl1:ihre-
RTJOOLl1:ik
STLNMMl1:ik-
WMLNOLl1:il
UNMNONl1:il-
BRTNSQl1:im
BSTNSQl1:im-
6LMP\_l1:in
7MOOZ]l1:in-
PZ@@O`l1:inter-
DROOSSl1:interne
KUBCPdl1:interview
dHMPIJl1:interviews
LILP^Kl1:invit-
UZ9S>al1:is
VU9VB^l1:is-
RKXOLJl1:ist
SKXOKJl1:ist-
]PIVEHl1:it's
`OMNFJl1:it's-
eKHMNHl1:kiero-
nHJGIJl1:kommt
mIHIJHl1:kommt-
^FYGLIl1:la
\GWKMIl1:la-
NETLLZl1:le
KDWLK\l1:le-
QZL[ECl1:lead
VUNVEFl1:lead-
9RXNRWl1:leite-
<SWNQUl1:leiter
>XYONOl1:leitu-
@VXPNOl1:leitung
HJHPbNl1:liebe-
hJPEMFl1:manag-
hJIFOJl1:manager
\T]K@Al1:meet
aS\I@Al1:meet-
bJKOMHl1:meeti-
eIJOLGl1:meeting
^LHMNMl1:meist-
]LJMNLl1:meister
S<]K_Cl1:met
[=RL_Dl1:met-
AVQOOTl1:micro-
BVQOOSl1:microsoft
hB[KEEl1:mit
u>WHAGl1:mit-
bDNPOGl1:mª
bDMOPIl1:mª-
IKNPGal1:métro
JOOPKXl1:métro-
cTEJLHl1:naar
^XCKMIl1:naar-
ETPOORl1:new
BXPONSl1:new-
eJJLMHl1:noch
fHKMMGl1:noch-
JJcJMMl1:not
GJcJOMl1:not-
IRWULHl1:note
KXQTKFl1:note-
]TILOEl1:nurse
YUKLOFl1:nurse-
HPTPOOl1:nächs-
GPTPOOl1:nächsten
XRcS=>l1:o
ZV_P=>l1:o-
X\HKJIl1:ocupa
LaJMLIl1:ocupa-
bIKNNHl1:oddzi-
dJJMMGl1:oddziałowa
9K_NRWl1:of
7L[MYWl1:of-
WZGMJKl1:offic-
SUIOMNl1:office
RCAHNnl1:on
JDBLOol1:on-
AUTOPQl1:onlin-
ESSOPQl1:online
UYFINOl1:or
Q[GJNOl1:or-
`JIMMMl1:oraz
bHIMNKl1:oraz-
RbKIJHl1:par
UbILIFl1:par-
KLLMK_l1:parkh-
ILLMJbl1:parkhaus
FF_PPNl1:partn-
IF^PQMl1:partner
@TTOOSl1:peopl-
@UTOOSl1:people
DNPKcKl1:per
INMLaJl1:per-
\JJOOMl1:platf-
\JINOMl1:platform
LgCUHGl1:por
JcBZJFl1:por-
aJKKPJl1:poved-
hEGKPKl1:povede
dHKLJLl1:praxi-
ZJZKJGl1:presi-
\IHPONl1:presidenta
UL^JKFl1:presidente
]KOMMIl1:prima-
]LPMLHl1:primario
A^POJQl1:produ-
=bOOJTl1:product
_G[HKFl1:prof.-
]KTHMIl1:prof.ssa
LJMMN[l1:raum
MHOMN[l1:raum-
HIFK\\l1:read
GGEL[_l1:read-
]GLPMNl1:recib-
^GLPMMl1:recibe
X`EFLLl1:recru-
VdEJHIl1:recruiter
>STNQUl1:refer-
_JJMOKl1:rekto-
YLLNOLl1:rektor
VGXMNIl1:renco-
eJEOOIl1:rencontrerez
`EG^LCl1:repre-
WMMMNMl1:representant
TJM]HJl1:representative
@TXQNPl1:resea-
>UYQNOl1:research
HKMIPal1:room
MGMKP^l1:room-
JJPML]l1:rua
IHPKLbl1:rua-
WDMFM_l1:sala
]BLHNYl1:sala-
IGQLKbl1:salle
JHQLK_l1:salle-
`]EJIFl1:sarà
_YEKKHl1:sarà-
^HIMPOl1:secre-
]IIMPOl1:secretario
dWDLHGl1:see
gRGLHFl1:see-
eIKMMGl1:seein-
hGKKLIl1:seeing
RRCaIIl1:sends
YUE[HDl1:sends-
3XULTYl1:senio-
7WSLTXl1:senior
XMLMNNl1:setze-
XMKMNOl1:setzen
XUUIIFl1:seu
MX]IIFl1:seu-
RHJ_LKl1:shado-
QFJaLKl1:shadow
JKJLIel1:short
KKKLKal1:short-
RdGJIJl1:sie
ObGJLLl1:sie-
cK@LQOl1:so
`IHKQMl1:so-
Z\FKIJl1:sono
XZGLJKl1:sono-
=ZRNSPl1:staff
<[RNSPl1:staff-
DOQLM^l1:stati-
[LLPLKl1:stron-
]KKPLLl1:stronie
SVIONKl1:suis
USIOMLl1:suis-
IIKHLil1:são
JIJILgl1:são-
9ZQPQTl1:talen-
@YPOPQl1:talent
LSMKKXl1:teaml-
CTNOL[l1:teamleiter
\LLMOJl1:teamleitern
<TTNSVl1:teamleitung
JHFMMfl1:test
KIKNO^l1:test-
MWIJ[Il1:thank-
NKJ_KMl1:that
XIF[JMl1:that-
AECFD{l1:the
=DEFE{l1:the-
^JFMOPl1:then
_JFLPOl1:then-
\WU1KVl1:to
^[L0NWl1:to-
INOVQNl1:train-
INNWPNl1:trainee
[LIMISl1:und
jFDMKNl1:und-
UGXMMKl1:unfor-
WHUNMLl1:unfortunately
IKMIMbl1:use
JLNIN`l1:use-
AS[MSKl1:van
CQ\NRKl1:van-
A^LPIWl1:via
DYLLKZl1:via-
`HIJPOl1:vocal
]IJLPOl1:vocal-
L]NE^?l1:von
OVYHU@l1:von-
UDCM\Ul1:vorst-
FMLOgDl1:vorstellungsgespräch
GK]ONMl1:was
JH_PNMl1:was-
`KIMLMl1:wee
cLHMKKl1:wee-
UMLNONl1:werde-
UMLNONl1:werden
OOGMSVl1:werks-
H\WUGCl1:while
IYWVGDl1:while-
rD]5BQl1:with
dE[0TSl1:with-
YGWNLIl1:wordt
SI[OIKl1:wordt-
^KMJGSl1:x
ZJMJEYl1:x-
]KJNOLl1:y
]KINOLl1:y-
?YRONSl1:your
DVQONQl1:your-
MTQOIQl1:z
FXSQGPl1:z-
D]MMOPl1:zoom
B]NMPPl1:zoom-
dHLMNGl1:zwisc-
fFLLNHl1:zwischen
`QRTD>l1:|
ZSSVCAl1:|-
GRZYO>l1:¶
RN\QP=l1:¶-
_bCDU<l1:–
]`@EY>l1:–-
SYMMGMl1:—
VWJLHOl1:—-
r:JKOKl1:•
q;KINMl1:•-
G^GJ^Fl1:→
G]HLXKl1:→-
RQ@QAel2:↵
VLAV?bl2:↵-
eIJKJMl2:!
aJIJKQl2:!-
ESQQPPl2:#
ESQQPPl2:#-
`VKNAKl2:'
a^FK@Il2:'-
5ObRNUl2:(
2SbRNSl2:(-
WGIWLQl2:)
PMDZHXl2:)-
TLLSOLl2:+
YJKSOKl2:+-
XgQ;;Tl2:,
YkS:9Ql2:,-
kJIIOEl2:-
dKMHQFl2:--
ZPZIM@l2:.
UTVGOEl2:.-
FOIIeOl2:/
HLNGbNl2:/-
aHH@@hl2:0
_JL?Dal2:0-
RGSEVRl2::
OGWFXOl2::-
_U<bDCl2:;
ZXAZEGl2:;-
YFLKZJl2:<
XEMKZJl2:<-
DZPMPNl2:>
<[QMTQl2:>-
P]LJNIl2:?
Q[LKNIl2:?-
[HSMINl2:@name
WQLJNNl2:@name-
?UTOPSl2:[
ATTOOSl2:[-
M\IIE[l2:a
PVJGH[l2:a-
?WSNMVl2:about
>XRNMWl2:about-
_EOPNJl2:abraz-
]JNNLKl2:abrazo
CTOORSl2:ag
AUNOSTl2:ag-
NKILcIl2:agend-
DUTNPOl2:am
BVUNPOl2:am-
>WVNOQl2:anali-
@WUNOQl2:analista
aHIOOJl2:anche
_HLNNKl2:anche-
^KNPJIl2:and
^KOPJIl2:and-
ZHSNJMl2:archi-
VQHNNOl2:arriv-
YKJONPl2:arrive
VZOOEGl2:ask
ZZNN@Il2:ask-
LIK^OOl2:asks
EJMaOOl2:asks-
JNMWPOl2:asses-
QC]IHXl2:assis-
TB]IFXl2:assistant
LLLNL[l2:at
LMLNNYl2:at-
@cEaHIl2:atten-
AbEbHHl2:attendance
WODOLUl2:auftr-
XNDOLTl2:auftrag
hIJIJLl2:avec
jGIIJLl2:avec-
^JCL]Fl2:badge
XU>NXHl2:badge-
QCWCFfl2:be
\GLEDcl2:be-
HPTPOOl2:beim
GPTPOOl2:beim-
ZZILGJl2:best
^VJKIHl2:best-
^HXMEJl2:big
\HUNJIl2:big-
YHEPG]l2:board
ZGJOGXl2:board-
hHJLMGl2:bring-
aIDHKZl2:by
[NDIJZl2:by-
]BW[GCl2:c
\JQYDFl2:c-
P\LOHKl2:cabin-
N[MPIKl2:cabinet
ZcBCPHl2:call
\Z>DZHl2:call-
HELMPdl2:calle-
JINMN_l2:called
CLOMeJl2:candi-
GLOP]Jl2:candidate
aGKNNLl2:cas
bFJNNKl2:cas-
NJLLL^l2:case
KILLMal2:case-
YPGLLQl2:ceo
LVGNNUl2:ceo-
^JKLLOl2:chair
fIHIJPl2:chair-
gOGMIGl2:chat
fVILEDl2:chat-
UVMKJMl2:check
LPK^JKl2:check-
XWKNGJl2:cheer-
ZTLNGKl2:cheers
MfILHJl2:chied-
DMLKCpl2:clien-
JLONK]l2:client
LIMKIdl2:cliente
SLKLG]l2:clíni-
YILKE\l2:clínica
`KMNJJl2:codin-
kHJNIGl2:coding
VELK^Jl2:collo-
]CGK`Hl2:colloquio
UUXFHIl2:com
WWXEGGl2:com-
YKMONLl2:commi-
hGANJQl2:con
bHFOKPl2:con-
jDBMQLl2:consi-
>[OPNTl2:consu-
;\OPOUl2:consultant
LcKOHHl2:conta-
P_LOIGl2:contact
eGGQJMl2:conve-
`IIPJNl2:conversation
A`QNLNl2:coord-
>`RQLMl2:coordinator
WVEZHEl2:corpo-
V[DXHFl2:corporate
HUOOOPl2:counc-
GWOOOOl2:council
@USPNTl2:couns-
>UTPMUl2:counsel
VKMNONl2:crit
ULNNONl2:crit-
^GMPNIl2:criti-
aGLQMIl2:critique
WMKNOOl2:cto
UMMNNOl2:cto-
WMLMOOl2:danac-
XMKMNOl2:danach
GgGJOJl2:day
FgIMOIl2:day-
QOKLE_l2:de
[LIKD[l2:de-
NIYLOOl2:demo
NE^LONl2:demo-
fOFKHMl2:deput-
dMGJKLl2:deputy
SJHJL^l2:der
SIJKM[l2:der-
fEKMLJl2:desig-
cFKMNKl2:design
TTPLOHl2:di
bLOJNEl2:di-
UITKONl2:die
TG[IPKl2:die-
NSSONIl2:direc-
LRXQKHl2:director
IRYB_Fl2:discu-
MXXIFMl2:discussed
`IIOKNl2:discussion
XLLONMl2:dive
TMMOONl2:dive-
LHbJPKl2:drh
LHaKPKl2:drh-
aJKMKNl2:e
[LLNLNl2:e-
R_KKKIl2:earpl-
S^JKJJl2:earplugs
SIFNPZl2:ejerc-
JNFOR[l2:ejercicio
SJIJHbl2:el
VIHJGbl2:el-
WOINPMl2:empfa-
LYJNOMl2:empfang
EUROOOl2:eng
DVSOOOl2:eng-
7bURLNl2:engin-
/bZQMQl2:engineer
^BBG]Tl2:entre-
^LIOKMl2:entretien
QGCJ`Ul2:entrevista
9VYPQQl2:europ-
@TVPPPl2:europe
fFJOMHl2:fachg-
dGJOMIl2:fachgespräch
[LLNNKl2:fackl-
ZLMNNLl2:facklig
dGHKMNl2:falar
fHHKKOl2:falar-
PH]MKMl2:first
UH[LLKl2:first-
M^KKOJl2:follo-
I_HLLQl2:follow
BLMLR`l2:for
>KMJXbl2:for-
MFIOKel2:frage-
OGIMKcl2:fragen
QcIOFHl2:from
R^INGKl2:from-
FRSPPPl2:für
ERSPPPl2:für-
F[MPPMl2:gener-
I\KOPLl2:generated
K[GRLOl2:gern
M[GQLOl2:gern-
=KVOO^l2:gesch-
kIAIKQl2:gespr-
bIIPGOl2:gesprek
aODGNRl2:gespräch
@aJOMSl2:gesto-
;bNOLTl2:gestora
fGJNQDl2:given
gFJLREl2:given-
GUPOOQl2:gmbh
HTPOOPl2:gmbh-
T]IPEJl2:groet
V_INCJl2:groet-
UUNNIMl2:groeten
WTJMKMl2:gruß
WWHNINl2:gruß-
eEMMKKl2:grüße-
bEMMMKl2:grüßen
UBMPH^l2:guest-
UBMPG`l2:guests
PI\NKLl2:géran-
SIVNMMl2:gérant
J`JOHOl2:hands
L\LNIOl2:hands-
?RYMSPl2:have
FKYJ]Jl2:have-
<MTTPYl2:head
9MTTSZl2:head-
XSQKMFl2:hear
QSWMNCl2:hear-
ZHUGQKl2:her
YHUHPLl2:her-
JNKNSUl2:here
FSLNRUl2:here-
HGYNVNl2:hi
IIUMXNl2:hi-
_ILNLLl2:host
`JJOKLl2:host-
LCZGL^l2:hoste-
QCWHK[l2:hosted
_KDNNOl2:hour
^JIONMl2:hour-
IRPOPPl2:house
GRPPPPl2:house-
SPTXFDl2:hr
ZQRXD@l2:hr-
PUVWEDl2:hub
SH\VGEl2:hub-
SD[LNNl2:i
eLEOMHl2:i'll
eMEOKJl2:i'll-
N_XHEHl2:i've
OZ[JEGl2:i've-
TDYLONl2:i-
]LLLLMl2:ich
MUPLKPl2:ich-
XA[LDWl2:il
hCXBHMl2:il-
SL@FOel2:in
VHAFLil2:in-
GLOOK^l2:infor-
KJNOL[l2:informazioni
OcJOEIl2:initi-
SdIODGl2:initiiert
P8HKiWl2:inter-
PE@Be_l2:interview
[=eKKGl2:interviewer
bFINPKl2:interviewers
ON^IPFl2:invit-
ZJWJMHl2:invite
YLKONMl2:io
YLKONMl2:io-
FLQJIcl2:is
NCWIJ_l2:is-
J[GJI\l2:ist
K\FJJZl2:ist-
NGRI_Kl2:it
MFXKZIl2:it-
TZTNEDl2:je
M_UMFGl2:je-
VEWKPMl2:jefa
UDWKQMl2:jefa-
aLJOILl2:job
]MJOJLl2:job-
KEWQWKl2:joine-
IGXTXEl2:joined
I\MLNOl2:jury
H_KKNOl2:jury-
[JMNMLl2:júri
^JLNMKl2:júri-
LNA]JXl2:la
KHMZIWl2:la-
FMP]OKl2:laufe-
ENP^NKl2:laufen
HJMNWUl2:lead
DLOOWUl2:lead-
LSTKMOl2:leads
MSVHMOl2:leads-
]E[HLHl2:led
gEQGMIl2:led-
WFXNMJl2:leidi-
YGVPILl2:leidinggevende
fLCHONl2:leitu-
eLCIONl2:leitung
LYNONLl2:link
JZNONKl2:link-
ZYCNMIl2:llama-
GWLJ\Il2:lobby
GSKJdGl2:lobby-
[GMNNOl2:locat-
[GMNOOl2:location
GHLL[Xl2:loop
HGLKY[l2:loop-
EYcMEGl2:mail
FY]NHHl2:mail-
dGWDKIl2:manag-
^I[HHIl2:manager
eKHKMIl2:me
gIIJNIl2:me-
]KJNOKl2:med
]KJMOLl2:med-
gFBNNOl2:meet
fGCNNNl2:meet-
lCFKFUl2:meeti-
eEIJFWl2:meeting
aHKLMMl2:melde-
_HKMNMl2:melden
aLHHNOl2:membe-
^LHKNOl2:members
VFFQ]Jl2:met
SGDO`Ml2:met-
eJKOKGl2:min
aKKNMIl2:min-
WHL^LFl2:minut-
UJL_JGl2:minutes
YOQIKLl2:mit
YRLJKNl2:mit-
bENKNLl2:mitar-
aFNLMMl2:mitarbeiter
T_TEIFl2:my
Y`OFGEl2:my-
]HKNNNl2:mysel-
]HKNNNl2:myself
MZBFfDl2:name
O]@GeBl2:name-
QJ\IOKl2:nanny
SH]IOKl2:nanny-
TSILNPl2:next
OVINOOl2:next-
JUGKZPl2:note
FWKH[Ol2:note-
THYSJHl2:notes
RJ_QIFl2:notes-
IIG\MXl2:o
JGDXL`l2:o-
NML\MJl2:obser-
YMMKOOl2:observed
YOKNNKl2:of
_QDMOLl2:of-
\YEUDFl2:offic-
UaFOEJl2:office
FUHPSTl2:officer
ZMMNNKl2:og
]LIOOKl2:og-
KVXJLKl2:opene-
L]RJLJl2:opened
hHGOJKl2:ore
oEENIJl2:ore-
OdKPHCl2:organ-
LaKPGJl2:organiser
SROPNHl2:organizer
<XPQPUl2:ort
=XPQPUl2:ort-
KWLTBVl2:our
@^QKB]l2:our-
IGdNOHl2:over
IJdLNIl2:over-
_JGMPMl2:pair
^JHMPMl2:pair-
QVXV?Fl2:panel
eFVRAEl2:panel-
hFHKJNl2:partn-
gFHLJOl2:partner
FNP^KMl2:perso-
ANP\NQl2:person
bJLNIJl2:phd
aHMOILl2:phd-
WGUL?[l2:phone
WGYK=Zl2:phone-
=ZPPNUl2:plant-
AWPPOTl2:planta
XJNOMNl2:play
XJNONNl2:play-
HLOLKal2:plaza
JONLL[l2:plaza-
`MGU:Xl2:pleas-
^VBP?Ul2:please
RKFO_Jl2:pm
QJFNaIl2:pm-
VLLNOOl2:por
WLLMOOl2:por-
DTRPNRl2:posiz-
ESRPNRl2:posizione
XLJNONl2:postd-
ZLINOMl2:postdocs
GZOPOLl2:poważ-
G[OPOJl2:poważaniem
J^KKNNl2:pregu-
L]KKNNl2:pregunta
XKNNOLl2:prese-
YIMOPLl2:presi-
ZJMOOKl2:presidente
MGHNbNl2:probe-
LHIN`Nl2:probearbeiten
DaILFZl2:probl-
DLRJdKl2:proce-
DPON]Kl2:process
BNPOJal2:produ-
MLLML[l2:product
@UUPQOl2:progr-
@UVOROl2:programming
DWOOORl2:quai
DVPNORl2:quai-
KSKV:bl2:quest-
GUF^PJl2:questionne
YMKRAUl2:questions
^HKMMNl2:raise-
]ILNMMl2:raiser
RHGJO`l2:recom-
SGEJOal2:recommended
H\NLKPl2:recru-
K\KKLOl2:recruiting
NdHOFKl2:regar-
MfKQIAl2:regards
?USRNTl2:registered
ZEZMJJl2:rempl-
LGfQKEl2:repor-
GMbHPLl2:respo-
ERRQYGl2:reçue
HPPQVLl2:reçue-
VOIRKOl2:robotics
MTOUJKl2:role
GXTNKNl2:role-
HFIZK_l2:room
JDI`I[l2:room-
XLJNPNl2:rozmo-
YLJNONl2:rozmowę
HPPPPRl2:rua
HPPPPRl2:rua-
I]KKDZl2:rückf-
KYKLEZl2:rückfragen
ETPQOPl2:sala
EUQQOPl2:sala-
EFX`JMl2:sales
LC^VLJl2:sales-
IROOOPl2:salle
FUPOOQl2:salle-
IUKNWLl2:salud-
[]JMHCl2:salut-
VVLOLGl2:saluti
U[JKKKl2:saluto
cGILOLl2:schul-
gFGLOJl2:schulleitung
YILOONl2:scien-
XJLOONl2:scientist
=SNP_Nl2:scree-
EOMQ[Ml2:screen
IbJNMIl2:se
TZKKLKl2:se-
HgIKKKl2:secre-
IjHJJLl2:secretary
HbIONJl2:secré-
ZLLLPLl2:seen
ZMLMOKl2:seen-
ZJNMNNl2:sense
YJNMNNl2:sense-
H\KOMOl2:sent
G[NOMNl2:sent-
FZIGL]l2:serve-
ZHNMQLl2:será
VIQNPLl2:será-
[KMTJIl2:shado-
VKOVJJl2:shadow
HQSMQPl2:short-
[MIJQNl2:sick
ZMIKQNl2:sick-
YGLJI[l2:side
WJLJIZl2:side-
UG_MIJl2:sie
SH^LILl2:sie-
@_OOOOl2:since-
B\PPPMl2:sincerely
F\PONLl2:slide-
F^POMKl2:slides
XEGL]Ml2:slot
THHK`Ll2:slot-
JMJLN^l2:softw-
JMJLM_l2:software
bLCNOLl2:speak-
_MDNOMl2:speaking
dJBPLNl2:spree-
aKCPMNl2:spreekt
ZJMOPKl2:stage
_ILMPJl2:stage-
UJJYOIl2:stude-
^LFSNJl2:student
[IHVLLl2:surpr-
WIKWJMl2:surprised
LKKINal2:take
LGLHMel2:take-
tADLPEl2:talk
kIFKNHl2:talk-
a\EIGHl2:te
fPBNJJl2:te-
WZGMKIl2:team
W^GMJGl2:team-
\EWJNKl2:teams
[D_KFKl2:teams-
[MSLJJl2:techn-
eIJJKMl2:teil
hIJIKLl2:teil-
bLJNJKl2:teiln-
bJJNJKl2:teilnehmer
H\LNNMl2:termi-
H\MMNMl2:termin
LVGMZJl2:thank
JYFPZGl2:thank-
IfAGLWl2:the
FmHHJMl2:the-
MKbGKOl2:there
OJaFKOl2:there-
XYJKHKl2:ti
[VIKIKl2:ti-
DaIMOOl2:ticke-
I^HNPMl2:ticket
BSRMZMl2:time
CROM]Ll2:time-
XMMBZNl2:to
S[K>VLl2:to-
VJHbJGl2:today
WIHbJGl2:today-
[JLTNGl2:toddl-
ZIKVNGl2:toddlers
FaLMLMl2:tour
GaMMLMl2:tour-
^IKMNLl2:träff-
^IKMOLl2:träffar
ETTNOPl2:uk
ESTNPPl2:uk-
aJHSMGl2:unser-
ZLLLOLl2:unseren
bVFIJIl2:up
]WHHKKl2:up-
CTQOSOl2:updat-
FSQPQOl2:updated
OWNOLLl2:us
MWNOLLl2:us-
JMLNM\l2:use
JLILLbl2:use-
ETROPPl2:vacan-
[IMNNLl2:value-
YJNONMl2:values
MMJNN[l2:van
LLINM^l2:van-
F^LKQMl2:via
IVONPNl2:via-
eHJMLJl2:video-
aKKLLKl2:vogal
`KKLLKl2:vogal-
BOLRM^l2:vorst-
IKLRPYl2:vorstand
XNQILNl2:vorstellungsgespräch
tHDHMEl2:vous
rS?HKCl2:vous-
o?VJGFl2:w
uBOJFCl2:w-
KMZOMLl2:was
EN\PMNl2:was-
FIGPeNl2:we
EHJPhKl2:we-
DURYMHl2:what
HSQYMIl2:what-
mFGJKKl2:who
jGFKLKl2:who-
SEFcPHl2:will
UCH_QJl2:will-
WLLMRLl2:with
SHKN[Kl2:with-
JXWGMLl2:works-
RIZJPKl2:workshop
XIYMIJl2:worry
XHZMIJl2:worry-
GHXMLZl2:would
FF\LJ[l2:would-
eDIMLNl2:wrap--
eEJNLLl2:wrap-up
ERJQK\l2:write
FUJRJYl2:write-
TMNNONl2:y
XLLNOOl2:y-
]:VHf>l2:you
UFIMM[l2:you'l-
SDHLNal2:you'll
\BWDg:l2:you-
WUDEF_l2:your
XVFFE[l2:your-
FSQOPRl2:|
ERQOPSl2:|-
ZSJMJLl2:–
XYIMHLl2:–-
ZSEVFMl3:↵
`NDVFKl3:↵-
WKCPTQl3:&
ZJCOVNl3:&-
SKKLG^l3:'
QKLKH_l3:'-
LYSJFRl3:(
S[QJCMl3:(-
TQ@SMTl3:)
PU@TLUl3:)-
DRSRNQl3:+
ERRQOPl3:+-
UHTQHOl3:,
NTQSIKl3:,-
@ERM[[l3:-
QBLKWYl3:--
U_T?DPl3:.
N^]<ASl3:.-
LOaKJIl3:/
UM\LGJl3:/-
VRk9IEl3:0
QYh=O;l3:0-
ZVPE[;l3::
VaX>R:l3::-
fC<cFKl3:;
^9UdCHl3:;-
MXLLLQl3:<
TUKLKOl3:<-
LTORLLl3:>
@XSPOOl3:?
?ZRPOOl3:?-
eJKLIKl3:@
_JMLKLl3:@-
IMMMXSl3:@name
PENRUPl3:@name-
ZZHE;^l3:a
ZOJH>al3:a-
[PILNLl3:am
JNZMKPl3:an
IXYLHKl3:an-
O]WBNGl3:and
SZVCNFl3:and-
LYZJFLl3:as
KW[IGMl3:as-
IILMJdl3:ask
KJJKKdl3:ask-
JIJfJNl3:asks
HKKdKNl3:asks-
2aPMSVl3:at
0^QMUYl3:at-
AURQSOl3:atten-
@VRQQOl3:attending
R7P[WOl3:be
[7MZULl3:be-
MLOPUMl3:been
VENPVKl3:been-
TRMNMLl3:best
XPLNMLl3:best-
ZKNMMMl3:beste-
WLNNNMl3:besten
BONOL_l3:bewer-
COOOM]l3:bewerbung
aANPOKl3:bient-
`BNOOLl3:bientôt
GVOOOPl3:borou-
DYOOOPl3:borough
X]HKIIl3:bring
[]GKIHl3:bring-
ZHIVNKl3:but
XGI[MJl3:but-
ZK@HGel3:by
NPCMHdl3:by-
ZHNONNl3:call
[HNOMNl3:call-
aHJMQJl3:cance-
dGHMQIl3:canceled
SKGN\Kl3:candi-
ZEFN[Kl3:candidate
Q\MLHLl3:caro
SYMNFNl3:caro-
ZINPKMl3:case
[INPKMl3:case-
fHEKONl3:chair
gIDJNMl3:chair-
[LNNKLl3:chemi-
[LNNKLl3:chemistry
SIFLIcl3:clien-
[ICLK\l3:client
YYJJJKl3:coffe-
X]IJHJl3:coffee
cFUILHl3:con
dHPHNHl3:con-
pEEJKKl3:conve-
dGFLONl3:conversa
eJJKJLl3:conversation
J[ZCNKl3:copyi-
TRUEOLl3:copying
T]KNKEl3:cordi-
PPPPOJl3:cordialement
O\LOLGl3:cordiali
TNNNOOl3:cto
YLLMNNl3:cto-
?YSOOQl3:d
CTSOOQl3:d-
D^SKNMl3:da
B_SKOLl3:da-
LYNNJOl3:day
MYNNJNl3:day-
O[J]AIl3:de
EZQ]EHl3:de-
YKLONMl3:deep
XKLONNl3:deep-
F^I[IHl3:del
G[L[HIl3:del-
bHIMOJl3:dem
fIIMNHl3:dem-
E`MOOJl3:den
H`LNMKl3:den-
fGIHMNl3:desig-
YIMLOPl3:design
YLLONLl3:designer
:UPMZSl3:die
=VOMXSl3:die-
aDGOOOl3:direc-
]IFPOOl3:director
hBJMPJl3:diret-
aGMLOJl3:direttore
UKNOOMl3:dive
WKOOOLl3:dive-
UHIMH^l3:do
[DIMG^l3:do-
NcHLLIl3:du
U\IKKIl3:du-
eGKMLJl3:e
bHLMKKl3:e-
HTJNL[l3:el
FUJNK]l3:el-
OA]TETl3:en
M@[VFVl3:en-
cDKOMMl3:engin-
aDLOMMl3:engineer
oGHNHEl3:entre-
iIMNBLl3:entretien
ZNEOQNl3:entrevista
ZLIMPNl3:entwi-
QKO[MGl3:equal-
SLNXMHl3:equality
`JGNPKl3:er
^KJNOKl3:er-
ZMLOLLl3:event
ZMMNLMl3:event-
UI]MLGl3:execu-
YF^NKCl3:executive
JJLT]Hl3:exter-
JJLT_Hl3:external
JfDKMNl3:fale
HeIKKNl3:fale-
[G`LDIl3:first
]JVJIKl3:first-
_UHKLGl3:five
_VJKLDl3:five-
EIPMO`l3:floor
DGPLPcl3:floor-
DKPQ`Jl3:for
>IRReJl3:for-
XKKMOOl3:forma-
WLLMOOl3:formado
SZJLMJl3:freun-
YSJLMJl3:freundlichen
VPMKQLl3:from
UOMKQLl3:from-
?URQNUl3:front-
FNLQ[Ml3:gespr-
L_JOHNl3:good
P^INGNl3:good-
[PJOMJl3:groet
TRJQOIl3:groet-
bJJNMIl3:head
cIFNOJl3:head-
P]JOHLl3:hi
ZPKOKLl3:hi-
MZUIKIl3:hirin-
XQQILIl3:hiring
dHJKLNl3:his
hGJKJLl3:his-
bEINQKl3:hr
bHENQLl3:hr-
G]FL[Il3:i
H^DL[Il3:i-
>dPNNKl3:id
AaQONJl3:id-
OHZHQOl3:ihre
LIZJQPl3:ihre-
LWBHcKl3:im
XUBE`Fl3:im-
^?[U?Nl3:in
UEWP=\l3:in-
E[QRAVl3:inter-
EXTAI^l3:interview
\GH^HIl3:interviewer
4^RLTVl3:intro
BSLMWVl3:intro-
UT>UD[l3:is
KY=YE[l3:is-
]IGNPPl3:it
ZLHLPPl3:it-
[ENL\Cl3:je
d=MI]Fl3:je-
9]QNTQl3:job
8^PMURl3:job-
STOPJJl3:kind
OVPPJKl3:kind-
[SS=CXl3:la
U\QAESl3:la-
`KIKNMl3:le
^VEJMIl3:le-
6S\FQ^l3:lead
5T\NOXl3:lead-
`ELPOIl3:leads
_GLPNJl3:leads-
UONNKOl3:liebe
VMNOKNl3:liebe-
K]LNOJl3:link
LaLLMHl3:link-
THGO\Ll3:make
SIHN\Ml3:make-
_LGKOOl3:manag-
hDCJPPl3:manager
]ENOPJl3:me
[HNOPKl3:me-
DYRPLOl3:meet
=ZUQKRl3:meet-
K\FLZGl3:meeti-
K\FLZGl3:meeting
VJZLKHl3:met
WKWLLJl3:met-
NL_QGIl3:micro-
WSNLKKl3:min
VRNMKKl3:min-
cIMJNJl3:mit
_JLKOKl3:mit-
McFOGNl3:my
McGNHNl3:my-
YKKNONl3:na
VLLOONl3:na-
]KIMMNl3:nehme-
XLKNNNl3:nehmen
LKINN]l3:next
QIGNN]l3:next-
`HHNNMl3:nosso
fFENNMl3:nosso-
<VXUNNl3:notes
?TXTNNl3:notes-
OI]NKLl3:notre
QJYNLLl3:notre-
HOMMJ`l3:nuest-
LPTIGZl3:o
IPUJF\l3:o-
ZLMNNLl3:och
WMMNNMl3:och-
`MYGFGl3:of
_SYCDGl3:of-
ZLKJQNl3:off
ZMIKQNl3:off-
JNLLN[l3:offic-
GSMNNWl3:office
_:ERVTl3:on
_<FRZKl3:on-
M\KNMKl3:ort
K]LNMKl3:ort-
R;P@Til3:our
R<R@Wcl3:our-
=TVOUNl3:pair
>TWOUNl3:pair-
_IMNKMl3:pairi-
\JMMKOl3:pairing
_KGKOOl3:panel
ZLHLPPl3:panel-
ILINLbl3:para
IKHNMcl3:para-
KXKJIYl3:per
L^IJJTl3:per-
YKNNMNl3:perso-
CRMP[Ml3:phone
COLR_Kl3:phone-
GHN\XHl3:play
IJOZTIl3:play-
FMHF[^l3:pleas-
IJJG]Zl3:please
_MKNJKl3:plus
`LKNJKl3:plus-
GSUNMPl3:pm
DTVNMQl3:pm-
[LLPMKl3:po
\LLPKKl3:po-
>VUMOVl3:portf-
ATTLOUl3:portfolio
<WPNPXl3:posit-
>WPNPWl3:position
QJVJOOl3:prese-
TG[HOLl3:present
DXPONQl3:princ-
DYQONPl3:principal
WMLNMNl3:produ-
XKMLNNl3:progr-
\JKLONl3:programme
^LKMKMl3:prueb-
`LHNKMl3:prueba
QGHMaMl3:quick
RJFKaMl3:quick-
;VQOVSl3:r
:VQOVSl3:r-
aIINMLl3:recru-
aDKPNMl3:recruiter
ESPKRUl3:refer-
VKOPPLl3:regar-
TQMONKl3:regards
KJ_HRMl3:renco-
TMOLPMl3:rencontrerez
CSQPRRl3:research
UBWPMOl3:role
UCWPMNl3:role-
bIILMMl3:round
eHHLMLl3:round-
C\OPNNl3:salud-
@_PPOLl3:saludo
OGOONWl3:salut-
GLPONZl3:saluti
]FKOOMl3:sarà
`EJOOMl3:sarà-
DUQOORl3:scree-
GTQOOPl3:screening
ZKKTKKl3:secon-
DURTPKl3:serez-
QZKMKLl3:será
M_JMKLl3:será-
FNQYNMl3:sie
BMQ`NJl3:sie-
\HWXFBl3:slot
YHUYFEl3:slot-
aG?YNMl3:so
]GBZMNl3:so-
JID[[Ml3:speak-
HLGWYNl3:speaking
SMPOJQl3:stadt-
WKQPKMl3:stadtwerke
QKIML]l3:stage
PKIML]l3:stage-
eEJOMJl3:studi-
bEKONKl3:studio
jDKMMFl3:syste-
hDLNMGl3:system
OGaMLKl3:take--
PFaMKJl3:take-home
OSTLLLl3:talk
RQUKKKl3:talk-
_DTKKMl3:te
WFXLLLl3:te-
NTKNNQl3:team-
jFFKPIl3:teaml-
^JDNOPl3:teamleider
]ILMOLl3:teamleiter
_JJMPKl3:teamleitern
Z\LCIKl3:techn-
O^NHKLl3:technical
aJFPJOl3:termi-
MMO^T>l3:the
OFP_[<l3:the-
]JLOKMl3:then
]ILNLMl3:then-
UWJMINl3:there
WRLMINl3:there-
]QDMOLl3:this
]QBOMNl3:this-
F_ZEW@l3:to
DjU@X?l3:to-
gOIFMJl3:today
hLEINKl3:today-
UMNMPLl3:too-
^HHPOMl3:tribu-
\IHPONl3:tribunal
GSSJ`Bl3:tu
J]OE\Bl3:tu-
EIIUIfl3:two
EKJSIdl3:two-
]QKOIIl3:un
[QKNLIl3:un-
VLHJH_l3:unser-
CU_NKJl3:updat-
DR`MPHl3:updated
HRPOOSl3:us
HRPOORl3:us-
FGeQPHl3:vaga
MI_ONGl3:vaga-
\WHNFKl3:video
XZINGJl3:video-
]JHNMPl3:você
_JGNLOl3:você-
MOGNYPl3:von
PNGMYNl3:von-
IKIOHfl3:voor
HKJNHfl3:voor-
9UQOUWl3:vorst-
HOR[CRl3:vous
DONVI[l3:vous-
GTROOOl3:vp
FTROOOl3:vp-
V\IOEKl3:vrien-
RbJOCKl3:vriendelijke
`KHNLLl3:w
]LJNLMl3:w-
B\XNNGl3:was
BZVOPJl3:was-
KLLGMbl3:we
[IHJMWl3:we're
[IGJMWl3:we're-
IMLGLel3:we-
[FOONNl3:week
XGPNNOl3:week-
ZJINOPl3:werde-
\JGNOOl3:werden
IYFJK]l3:were
GSGJKdl3:were-
?WUNOQl3:what
<YVOOQl3:what-
hEJMKLl3:who
dELMKMl3:who-
^HYJJGl3:will
WM\KLEl3:will-
EZDYLSl3:with
E`EZJMl3:with-
[7YY@Vl3:you
`THJMFl3:you'l-
cLLKNEl3:you'll
XDTZ?Ql3:you-
\QWZ?=l3:your
aW[M<>l3:your-
@_OOPMl3:yours
B]OPPLl3:yours-
^WJMIEl3:z
V\HNKGl3:z-
GMMLaKl3:zoom
BNMLeLl3:zoom-
TKNMSMl3:|
YIMMRKl3:|-
`IMMMJl3:º
aKKLLKl3:º-
[GJI^Gl3:à
VJKH`Gl3:à-
F\XJMIl3:è
G]NLQLl3:è-
FQWNOPl3:–
>RTNTSl3:–-
`\KQ6Ll:↵
[NIIKSl:↵ !
?YQPPQl:↵ #
HSPPOPl:↵ # 0
HSZODRl:↵ )
XINOOMl:↵ ) chair
CUSOOQl:↵ ) d
fUIJL@l:↵ ,
_LKMLKl:↵ , @name
VNMNNMl:↵ , best
`BOPOKl:↵ , bient
MTPOOKl:↵ , cordi
UTJONJl:↵ , groet
ZMMONJl:↵ , regar
E]OONLl:↵ , salud
\INOOIl:↵ - -
ETOKMZl:↵ .
9_TPLPl:↵ 0
FUPOPQl:↵ 0 -
>ZQOOSl:↵ 0 /
?\POOPl:↵ 0 0
>YUNNQl:↵ 0 of
^GLVKIl:↵ :
]JONMIl:↵ : @name
DYPOOOl:↵ : link
ATUTNNl:↵ : notes
bFKNLMl:↵ : who
>WTQSNl:↵ >
FVPOOPl:↵ > <
KUNRPLl:↵ ?
?kIVIHl:↵ @name
CaLLJTl:↵ @name ↵
=]SPNOl:↵ @name ,
(cVQSTl:↵ @name :
9`RNOQl:↵ @name at
HTPOOPl:↵ @name de
QYJMOKl:↵ @name freun
^FNONJl:↵ abraz un
AXSNPPl:↵ am
LUQRIMl:↵ analy
CTSQPOl:↵ assoc
GPOPNUl:↵ begrü
VONPKLl:↵ break
YINOMNl:↵ cest
GTRPNNl:↵ conoc
@[OONRl:↵ counc
B[OOOPl:↵ counc borou
_HLPNIl:↵ criti
^HLPNJl:↵ criti @name
HPKWOQl:↵ engin
EVRPPNl:↵ engin @name
eCOILOl:↵ entre
\KKOLMl:↵ gener
VNLPOLl:↵ gruß
<`OOQPl:↵ grüss
dGMMJLl:↵ grüße
ZKNMMMl:↵ grüße beste
aDMNNLl:↵ grüße freun
WAKNI`l:↵ guest
EXPOOOl:↵ inspe
RFMONXl:↵ inter
WMPNMLl:↵ junio
BYRPNOl:↵ local
ZHMONNl:↵ manag
ISPOOOl:↵ milan
BXPONSl:↵ offic
=eQPPGl:↵ organ
[JMMNMl:↵ panel
GVOOOOl:↵ payme
KQUOMMl:↵ pdt
]GMNNMl:↵ plann
H[OPNKl:↵ poważ
HZOPNKl:↵ poważ z
WKNPOLl:↵ prese
@\POOPl:↵ recru
QTONMJl:↵ regar
TIPOONl:↵ regar kind
AZOOROl:↵ robot
HTPPOPl:↵ sala
EUPQOPl:↵ sala de
MWNOJOl:↵ salut
WSLOLHl:↵ salut cordi
FWTPLMl:↵ scien
CTTNNSl:↵ short too
D[OPPLl:↵ since
D\OPPKl:↵ since yours
TMNNNNl:↵ task
EWQPOOl:↵ teams
DWROONl:↵ teams micro
aJIPLJl:↵ topic
ETQPROl:↵ updat
ETQOROl:↵ updat been
BYOONRl:↵ züric
fZSH<Bl:!
:]SQOQl:#
?\RONPl:# 0
ZFFP_El:&
LPFPYOl:& @name
>WUNQRl:& @name (
`JJOINl:& @name /
SKKMWMl:& @name :
\LMOJMl:& @name –
`HKLOKl:& q
\GNPNLl:& sql
ZS?BN_l:'
W]ILIHl:' :
UNZMFJl:(
EKWMYLl:( 0
;M^LRVl:( @name
2VbRLSl:( @name ,
>VYONQl:( @name -
GOUNOQl:( @name /
5ShGNUl:( @name :
CQSOQSl:( @name with
>WZMOOl:( am
_LJIOMl:( beoba
CUSNPQl:( call intro
VLNNNOl:( einze
N[LNLKl:( ich
`KJPJKl:( inter
7YVNPVl:( lead
DSRNOTl:( lead @name
NI^PJKl:( lunch
[LHMOOl:( manag
DSTOPPl:( manag @name
_IGLOOl:( postd
XJPLPLl:( schul
aIIMOKl:( schul mit
[HMONMl:( scree
DTSONRl:( time
AZQONPl:( tour
<]SNOQl:( us
DUQPORl:( vacan
\JGWQEl:)
?WQOPSl:) .
rEKPAGl:) 0
pASAFOl:) @name
JHIfJMl:) asks
sCDHNKl:) chair
XLLNNNl:) cto
UNNOLOl:) d
`ILFNPl:) desig
[LIMPNl:) entwi
BTQPOUl:) front
ZMNLLMl:) gf
[JOKOMl:) headt
>VSNMXl:) hr
@UXPNPl:) in
YLMNMMl:) infra
EbNOJKl:) inter
BIWLUXl:) lead
\ELLPQl:) manag
`ZGLHEl:) min
_KKNMJl:) min 0
XJMMONl:) netzp
KNWNMNl:) peopl
YILNOOl:) presi
VJRNMNl:) prési
KOTPLPl:) refer
[GLPOMl:) role
<\RQMRl:) schic
eGAMPOl:) teaml
cDJNLNl:) unass
VJKOPQl:*
IUHQOTl:+
VKLOONl:+ )
EPSSOOl:+ +
TKPONNl:+ .
AZQOOPl:+ :
MPHUMSl:+ @name
XMLNNMl:+ @name /
SXQVS5l:,
_HKU:Yl:, )
rJBEJMl:, ) @name
JIL`LNl:, ) asks
`KFKOOl:, ) chair
A\KWLNl:, ) inter
<DYOR`l:, ) lead
@ZRPNPl:, ,
=NULKbl:, 0
AVPNOUl:, 0 .
-^VOP[l:, 0 @name
k_FT?7l:, @name
2[QUTSl:, @name ↵
aLHKKOl:, @name (
{=C;LSl:, @name ,
S`DLLKl:, @name .
BN`MLOl:, @name 0
{7==@Jl:, @name :
gGEJNPl:, @name of
VINNOOl:, @name |
>YPNPTl:, ag
HQPOPQl:, ag @name
HPMSNTl:, allei
M`IQIJl:, ankun
CUWOLOl:, appli
UQHNNOl:, arriv you
JJK_NOl:, asks
RHC`ONl:, asses
DaOOKLl:, atenc
RWTLGKl:, best
dBJQLNl:, best .
YGNPOMl:, bient
ERRPOQl:, biolo
@WQMQTl:, capit
`HHONMl:, ceo
_GIONNl:, ceo nosso
I]NNJNl:, cheer
FGLKJll:, clien
HYPNOKl:, cordi
@UTOORl:, couns
AUSPNSl:, couns @name
GHbJQNl:, day
@XRNPRl:, den
5\ZSNOl:, direc
NP]JGNl:, discu
GLdJJOl:, discu as
LH_KPKl:, drh
NI\JPLl:, drh la
FUROOOl:, eng
FUROOOl:, eng vp
K^LOLJl:, engin
JPOOPRl:, floor
TKHNJ[l:, found
@YONOTl:, gmbh
ITOOOPl:, gmbh @name
WbGMDIl:, groet
ZWIPDMl:, groet vrien
QJXNLMl:, géran
OJ]NKLl:, géran notre
PZLOHMl:, hi
HRQOPPl:, house
OQ\TEEl:, hub
SL^NHFl:, hub @name
EM_J[Dl:, inter
JKJO`Ll:, it
SHIO[Ll:, it make
QGYKQMl:, jefa
UGVIQNl:, jefa la
RIKNVQl:, lead
EPLKcKl:, lobby
AWTOOPl:, loop
kEGEPMl:, manag
hKJKJHl:, me
ZLKNNMl:, mysel
UHYJOLl:, nanny
WGYHOLl:, nanny prese
CXQOOPl:, nda
QXILMNl:, next
QFYUKJl:, numbe
HVOOOOl:, obrig
^EMYKGl:, offic
VLMVNHl:, offic equal
dIMKMHl:, paren
_JCOPPl:, portu
S\CMMMl:, pris
SKLNWKl:, proce
[SJJIOl:, recru
R]LPHFl:, regar
AWQNQSl:, robot
ISJN]Il:, salud
R`IKIJl:, salut
PZKMKMl:, salut caro
CWRNOQl:, scree
FRPOPSl:, softw
HTTOMMl:, stage
RYKNMJl:, team
TVKNINl:, there
<XYNOPl:, uk
CUUNOPl:, uk (
\RLKILl:, vous
YTKNHLl:, vous à
DaLKLSl:, warml
[JMNLNl:, week
P?XIbIl:, you
fGEKMPl:, you :
?]PONQl:, çalış
VSQDOMl:-
iNFJHKl:- ↵
qBDLMJl:- ↵ )
`IKPLKl:- ↵ :
XKNOMMl:- ↵ @name
]EMNNNl:- ↵ engin
WKMONNl:- ↵ manag
ZJMNNMl:- ↵ perso
XMLPOJl:- -
dH?KOVl:- 0
?SONSXl:- 0 -
5XSJ`Pl:- @name
;SQMTYl:- @name -
8RTMVYl:- @name inter
<TSOSVl:- @name with
LTSMLMl:- am
[EEPTRl:- call
=ZPMRSl:- call intro
GTOONSl:- consu
VKMOONl:- crit
aCNOMKl:- direc
FVOOPPl:- engin
5NOL\`l:- inter
FPPOQUl:- inter -
HRPOSPl:- onsit
VPMQKKl:- pm
aLKOJIl:- pm 0
4WUOXTl:- r
EUPOPQl:- resp
HPTNNRl:- revie
>UUMQUl:- seleç
WaVAAJl:.
bBg?DLl:/
?STUNQl:/ +
?OMMdNl:/ /
>TQMVTl:/ / @name
5XVMWSl:/ 0
\PSEBTl:/ @name
^KLNKLl:/ @name /
ZHNOMNl:/ @name call
YRIRHLl:/ c
FOWPNPl:/ europ
DSSPPPl:/ europ ↵
DSTOPPl:/ europ (
ZJKPNMl:/ hi
DTRPOQl:/ m
zENH?El:/ w
]JKPKKl:/ w )
hKGOKFl:/ w @name
VKOOOMl:/ w dive
\LLOLKl:/ w inter
TNNONMl:/ w pairi
dS[=;Ql:0
jCBPEUl:0 ↵
@WORNUl:0 ↵ )
7YQTLYl:0 ↵ @name
eMFOHKl:0 (
;]SOOQl:0 +
DWVMMPl:0 ,
@ZOOOSl:0 , 0
AUPMRTl:0 , @name
HPPOPSl:0 , floor
ZIQLMMl:0 -
gCJQLIl:0 - 0
<VRNUSl:0 - r
<YSKLZl:0 .
;STLXTl:0 /
:`QPPNl:0 0
@^PRJQl:0 :
YGZKHKl:0 ;
_KLMJLl:0 @
TJTNNLl:0 ab
GUUMPLl:0 at
GSOOOSl:0 dell'
bLNPEIl:0 inter
HRROPPl:0 janua
YKFJXNl:0 joins
ETQOOSl:0 las
ML]NLKl:0 of
gIUJEGl:0 ore
ZKLOMMl:0 ore ↵
MFIOKel:0 probl
WG[PKEl:0 round
SI^OJGl:0 sessi
TH^GDUl:0 stage
DXOOORl:0 straß
WMMLOOl:0 year
`GKLOMl:0 |
ZXYKCBl:0 –
gCKSIIl:0 – 0
]IJPMNl:0 •
QSKSTDl::
JSCW[Gl:: )
bG^KFCl:: 0
`KLLKLl:: 0 @
_KOPGKl:: 0 inter
TG@Z]Hl:: @name
vCAOLEl:: @name ↵
TR^FFJl:: @name .
:SQPQZl:: add
HTPOOPl:: agenc
W\FOGKl:: agend
cCJWIIl:: atten
XLLMOOl:: audie
\RNIILl:: avec
cBMMLMl:: avec ↵
_IOJKNl:: bedri
XKMLNNl:: beoba
cJZFGFl:: board
QXPMLHl:: by
aHINQJl:: by cance
SXLOGLl:: cabin
YYC[BGl:: call
FPQJ^Il:: candi
AZOONSl:: ceo
dIJLINl:: chat
YLLNMMl:: commi
N_NOIGl:: conta
BfSRFGl:: coord
ZKVEMMl:: cross
XLLMONl:: dabei
W\GILKl:: day
K]KLNNl:: day the
\GMNPLl:: deep-
GUPOOQl:: depar
YGJLWMl:: discu
[JJLOPl:: dritt
^KMMKLl:: each
X\JKIHl:: earpl
U^KKIHl:: earpl bring
HMQJYPl:: entre
DWPOPPl:: event
WHIXLNl:: exami
QIPMZHl:: for
REGKJgl:: frage
IcMOGKl:: from
]KLLMLl:: gespr
\KLOMKl:: h15
LJZPKOl:: headm
J^LHHUl:: hotel
hFLJJLl:: hr
XCKCcNl:: inter
`D`KFEl:: invit
@WQPRPl:: job ↵
GbJJNOl:: jury
K]JJNPl:: jury du
hEKMMHl:: júri
[LHMOOl:: kenne
YJNONLl:: kommi
PG_JNLl:: lab
gKCHONl:: leitu
eIFNLLl:: leitu (
C`LOMOl:: link
UKMNNPl:: locat
UF^NKHl:: manag
IQUPNNl:: meet
\MJKNOl:: membe
\MKNKLl:: miejs
]KNKMLl:: mitar
aGNKMLl:: mitar ↵
KDKLjJl:: name
LIMJeHl:: name @name
OaLMLFl:: names
LQKYKMl:: notes
LjKCKJl:: offic
UZKHMKl:: offic @name
EPPOTRl:: onsit
[ZHNFIl:: organ
e@NPMJl:: organ ↵
:ZRQPTl:: ort
=XPQPTl:: ort ↵
VOZ_8Dl:: panel
VMMMONl:: panel ↵
HMVPOPl:: panel inter
KXTVEHl:: panel the
cFJLKPl:: partn
DWPPOOl:: passc
[HRPIMl:: phone
C^ONQKl:: porta
DRPNRSl:: posit
>XONSTl:: posti
YNLKNNl:: prese
ZIMOPKl:: presi
\IMOPJl:: presi ↵
JDMOFjl:: quest
[G[HHMl:: r2
^HLNNNl:: raise @name
HUPOOOl:: reuni
.\R\JWl:: role
TGHP[Ll:: scree
TJO]IGl:: shado
hDHHJTl:: side
\HLNKQl:: side clien
[KJMPNl:: split
^AF`LIl:: team
_IJNMLl:: team inter
]GYJKHl:: teams
YGZMJHl:: teams micro
bRDJKMl:: teil
ZLJNNNl:: teil nehme
gLHIIMl:: teiln
GG^WIMl:: there
OVEJ^Il:: to
[II\JGl:: today
Q`IOFKl:: tomor
`EINPNl:: tribu
VNOMLNl:: type
`HJMMMl:: us
aKKLLKl:: vogal
aKKLLKl:: vogal º
RMHQG[l:: vorst
VPJQNKl:: wer
ISUONLl:: what
lJIIIHl:: who
_GLPLMl:: who ↵
WOJOKOl:: with
\HMONMl:: with ↵
GSSOOPl:: wunde
eBGONPl:: you
BSUPPPl:: zone
HINPO\l:: zoom
aJIJNNl:: компа
\ZWu-+l:;
PAby59l:; @name
@Bi[HLl:; @name :
]FXLGKl:; arriv
NRJOOQl:; offic
HZGTPLl:; quest
GYGYPJl:; quest vous
YRHJXEl:<
YMIKYGl:< @name
aQHKQDl:>
LRQQQIl:> ↵
URILZEl:> <
VGKK]Jl:> < @name
AoSABTl:?
_[FJFKl:@
\KMNLMl:@ 0
YMKNNMl:@ round
RSIQTGl:@name
C[FTLWl:@name ↵
YLKMNOl:@name !
HQCQWWl:@name &
jKJHARl:@name (
:XUOOVl:@name *
VJQOFUl:@name ,
TBQJQXl:@name -
D\_VBCl:@name .
YLVMEMl:@name /
hAlA@Cl:@name 0
\Ccf*Hl:@name :
cKQHJIl:@name ;
^MKOHMl:@name >
@XROOQl:@name ?
bJINLJl:@name @
@VWOOOl:@name a
DSZMMOl:@name and
RLUCMVl:@name at
CVRPOPl:@name auf
\LCKUOl:@name by
ZHNONNl:@name call
LMZJRKl:@name con
aIHMOLl:@name dann
cLHLIMl:@name de
gGIMNHl:@name dem
UKJKLYl:@name den
GOSORPl:@name entre
8ZOMYSl:@name event
eHCKEZl:@name for
ZLKJOOl:@name frau
UUJLOJl:@name freun
9WWMQUl:@name g7
<XQLTUl:@name gespr
\GWHMJl:@name h
U_JKJFl:@name herzl
cDIRNJl:@name hi
^\IJIEl:@name ihr
YMIIQQl:@name ihre
EXJHbIl:@name im
^KGWIIl:@name in
UMRIRLl:@name inter
^IJLPLl:@name is
HPVOONl:@name la
aHFJQQl:@name leite
YMBWNNl:@name manag
?\URLKl:@name meet
ERYOMNl:@name meeti
ZF^KJGl:@name met
EVQOOPl:@name micro
XNLNNLl:@name mit
WIOOPLl:@name mª
_MEKMRl:@name of
YHSZGEl:@name our
\GIOOPl:@name par
FVPQNOl:@name peopl
aHIJOOl:@name presi
dCJOMLl:@name produ
GRNSNRl:@name raum
\MLNMJl:@name rekto
WF_FMKl:@name renco
^HJKPNl:@name secre
ESRPNRl:@name senio
UKPPJPl:@name stadt
VNLMMPl:@name studi
RQQMNJl:@name teaml
EPPSNSl:@name the
[JIMOOl:@name to
GJ[HPVl:@name und
aINMJJl:@name unser
BTQOQTl:@name verei
GTOOORl:@name via
VKGLWOl:@name von
)WTOX_l:@name vorst
WLLMNOl:@name werde
\JIVILl:@name while
TT?YIQl:@name with
QJHRQSl:@name your
lIGLIIl:@name z
>PYJTUl:@name zweit
HXPMPMl:@name |
PSTKHPl:@name –
PURKJMl:@name •
TIOOPOl:[
WHKOQQl:]
YGLOPPl:] energ
UKNOONl:] servi
T^cG#[l:a
bHKLOJl:a &
YKKMPNl:a .
;YTLUPl:a /
cZCKIEl:a @name
H\VHMKl:a as
SOXKKIl:a com
EWPOOPl:a find
IYLMIWl:a for
JMTKPSl:a have
ZGJNOQl:a tell
FITPK\l:a was
TC]JMNl:a with
iGEIPLl:a é
T`FDMOl:aan
NLZMMLl:ab
SGGJcLl:ablau
WINB?kl:about
AUSNPRl:about chat
PJ\JNLl:about word
OYUHMIl:about worry
XHYLKJl:about worry @name
XJMRKNl:abraz
aFLPLKl:abraz un
EeLMMJl:abre
H_JNOMl:abre te
T^EMKLl:accog
R\IMKLl:accog ad
_\EKFHl:accom
SYIMMKl:accom farà
OE\ZJGl:accou
NE[ZJGl:accou our
VFDZQPl:accou our so
\IJNNOl:acomp
\JKMNOl:acomp te
TZJMJKl:ad
:PPPR^l:add
7QQQS\l:add cultu
>TTVNOl:addit
]LOKKLl:advoc
[OQJILl:advoc devel
eEESMJl:afspr
@\]BB]l:after
2\QOTYl:ag
8YOOVVl:ag @name
?\LLI]l:agenc
WICIfGl:agend
VNONMMl:air @name
WJVMMHl:al
DMYPPPl:all
HX]HLHl:alone
VLJLF]l:als
WLHKF_l:als bewer
fDCTLNl:also
TZQJLEl:am
QSTKNHl:am 0
G[LMPNl:am bitte
TKOOONl:am sich
S\K=PSl:an
]LFONNl:an half
<WYNOQl:anali
GSRQNNl:analy
JTOQNNl:analy @name
aFLOOIl:anche
\HKOOMl:anche sarà
s[JR87l:and
bGJKNNl:and )
WJMOOOl:and ) desig
jGHNJJl:and ,
WMKNONl:and , @name
eVMX>;l:and @name
[FBZPMl:and @name ,
XMLOMMl:and @name :
dGKKPHl:and @name with
bIFLPNl:and me
eGIKNLl:and you
N[KOKMl:ankun
GIiJLJl:anter
VNLNNNl:anwes
YNJNNMl:anwes .
NKJNJ^l:any
HTPPOOl:aplic
IGIOObl:app
DUQOOQl:appel
;YYKWJl:appli
FYTOKMl:appli dear
BVVNOOl:appli you
`ETNJJl:archi
ECNZQZl:are
KNSMJXl:are you
SYVKDIl:arriv
SZRLFJl:arriv 0
YKIONPl:arriv you
NLk<FSl:as
HUVKMOl:as !
IFdJPMl:as ,
DHL\[Kl:aside
^YC9NYl:ask
SVLNHOl:ask ,
?hJMQKl:ask pleas
HJKMZVl:ask we
QX\L@Il:asked
Q[YHEHl:asked i've
FHIlJNl:asks
HIKcLPl:asks (
DIMcONl:asks @name
ZWJLGKl:aspet
W[IKILl:aspet ti
[H@\MNl:asses
GKG_RPl:asses two
GRPONTl:asses your
PMR@]Ol:assis
ZE]NKEl:assis execu
FVHJN^l:assis our
OPWQHKl:assoc
BTSQQPl:assoc @name
BSTORQl:assoc resea
JIS?Gnl:at
ORTMOJl:at @name
\OPJILl:at advoc
ILOLO\l:at inter
ER[KQLl:at recru
JSOOOPl:at thurs
EcOOHLl:atenc
TMOOPLl:attac
GUOOOPl:attac invit
SVCbEHl:atten
QHJMIal:au
XGILJ]l:au @name
BUSOORl:au appel
XKLMNOl:audie
YLKMOOl:audie .
TPLNOLl:auf
@VRPOQl:auf ↵
SREOLUl:auftr
YNENMTl:auftr im
RDL_NLl:aus
vBUDCFl:avec
OUPMLMl:avec ↵
[KLOKNl:avec entre
VLMNOOl:avec entre votre
^GHNOOl:avec ronde
\JKNNMl:avec échan
YMLNNNl:away
JPSOOOl:away calle
ZW@KZCl:badge
aCKKXHl:badge @name
VTDPQJl:badge your
]HLNNMl:baudi
[HMNOMl:baudi .
R/SYUWl:be
[>@KY]l:be @name
_KIINNl:be she'l
b9UTY=l:be will
VN[KGIl:be won't
GGULL`l:be would
\bCLGFl:be you'l
LM`KOGl:becau
aINIKNl:bedri
]JOKKNl:bedri ↵
KK_KPIl:been
RJNQSLl:been has
DQaKMMl:been have
A\TSKJl:befor
[JIMLTl:begrü
O\INLLl:behal
NZJNMNl:behal on
WLOPMLl:behav
OW>[?[l:bei
dLJKJKl:bei @name
>fKNPMl:bei empfa
?eLOPLl:bei empfa am
JKK]PMl:bei laufe
BOS_MKl:bei laufe sie
^IKMNNl:bei melde
HOUPOOl:beim
GPUPOOl:beim du
`KJIONl:beoba
XLMLNNl:beoba (
`LIIPMl:beoba der
YJNKMQl:berei
WKNMMPl:berei leben
=TXPOQl:bespr
GPTQOOl:bespr wie
]TRJEHl:best
YFVOKLl:best .
OVIIYJl:beste
TVMLKKl:beste mit
qCJMHEl:betwe
ZLNMNKl:betwe )
[KNMNKl:betwe ) min
[LNNKLl:betwe call
[LNNKLl:betwe call chemi
WMMNMMl:betwe chat
fKMOJDl:betwe inter
bLMOJEl:betwe inter @name
ZKNNOKl:betwe min
\INNOKl:betwe min 0
FEHGa^l:bewer
@RONTVl:bewer inter
YIOOMMl:bewer –
QIKPH^l:bewon
UMNONLl:bibli
]JKNNLl:bibli träff
[RKOJJl:bien
_CNPOKl:bient
^COPOKl:bient très
ZIYMGKl:big
IeGMKNl:bij
ERUOOPl:biolo
ClMRFFl:bitte
GRTPOOl:bitte :
D^LOONl:bitte sich
ZGTIEWl:board
XI`JHFl:board oral
MHLO`Jl:bonjo
J_OPFMl:booke
AZOONSl:borou
>]NONTl:borou @name
`B_JEJl:boss
[HYMFKl:boss big
UIXMLMl:boss his
GJIJJkl:bot
YGVFPNl:both
TYJMKLl:break
VXIJLLl:break )
jHN=?^l:bring
mLAMLHl:bring i'll
JWLMGYl:bus
BZKOOTl:busin
IXHPORl:busin hr
bFTPDJl:but
bIWBGNl:but ,
P^LOEKl:by
QiDHOEl:by @name
GUQOOOl:by @name ↵
RPONQJl:by cance
]MHLNOl:by chair
SC^KMNl:by demo
FaIOQKl:by gener
H]JOPKl:by gener was
lEIMRBl:by given
iEJMQCl:by given is
UHYLKMl:by hoste
S@WXSFl:by joine
UGQD\Ml:by joine be
fEVFIIl:by led
LOLM\Jl:by made
ZLLJONl:by obser
]KKKQKl:by seen
]KKLPKl:by seen be
IYMONOl:by sent
UCQORQl:by writt
dKIKMJl:będą
cKIKMJl:będą @name
^LLLMKl:będą @name z
UK^YC@l:c
=WTSNQl:c ,
^GNMNKl:c 0
XGTYJDl:c slot
bGGNNNl:c'est
dHGMNMl:c'est ,
SHaLIIl:c'è
O\LOHLl:cabin
PHJPL[l:café
TXCJTMl:call
YLNNKMl:call chemi
UXG]BHl:call confe
BTNNTTl:call intro
OEFGOil:calle
IIJNNcl:calle is
JMDOaNl:can
QJKNYNl:can you
ZOHOOJl:cance
INGHmGl:candi
KMNNYMl:candi :
RFJMaIl:candi @name
BZOOPQl:candi si
?XRMQSl:capit
DUQMPRl:capit @name
N^HMMMl:capoc
VXHLNKl:capoc il
UYEMPKl:capos
YUDMOKl:capos la
ZG`KHEl:capta
P[ILNKl:caro
TZKLHMl:caro un
]IKNMMl:cas
ZKMNNMl:cas du
F\PGGZl:case
BWOOQQl:case :
W?SHM\l:case the
URWFHMl:ceo
GUONNRl:ceo ↵
`HHNNNl:ceo nosso
ULNONNl:cest
ZINOLNl:cest pm
aFNPMIl:cet
xBF@KNl:chair
rDCFPLl:chair (
]MGLNOl:chair be
^KJPLKl:chang
bEFMQPl:charl
vREI@Dl:chat
cKHILNl:chat @name
MTLOPNl:chat first
NNK_JJl:check
]LMMKLl:check conve
cKJNIJl:cheer
\UKYEBl:chef
KZC[PGl:chef le
SH[LMKl:chefa
[LNNKLl:chemi
JIKMNal:chez
IVINKYl:chiam
NcHLJKl:chied
@WUPNQl:chief
ITRNNOl:chief ,
gCEKKTl:ci
gCHOQHl:ci ,
URI\EIl:clerk
PEAGCzl:clien
BUSNNSl:clien my
JIIMPal:clien notre
JJIMLcl:clien o
WHJHK^l:clien the
QIKMFcl:clíni
EMLQZPl:co
GLIQ]Pl:co &
R\INIMl:code
lIGNHGl:codin
XMMOMLl:codin 0
\LLNKLl:codin :
[XIJIKl:coffe
M\MJNMl:coffe ,
R][DHDl:colle
T]VCJEl:colle my
JYUHNKl:colle my copyi
SJHHZSl:collo
HOIN`Ll:collo il
_Ze@;Al:com
eHELNMl:com conve
jEFKLNl:com falar
HaILMNl:com fale
FGeJPNl:com falou
YIOMKQl:com final
XLKMOOl:comit
VLLNOOl:comit el
iEHKOJl:commi
_GLNOKl:commi the
PROPJPl:compe
HUPOOOl:compu
o<dG@Cl:con
oCRMGCl:con @name
RMJQOPl:con conos
YJKNPNl:con direc
cHGNNMl:con ejerc
`IHNNNl:con ejerc 0
DTUPNNl:con entre
ZJJNPNl:con será
]WHQFGl:confe
RdFEMKl:confi
VLMNOOl:confi vous
HTRPNNl:conoc
IQWNMMl:conos
cOBKQIl:consi
dJEKQJl:consi will
8\QPNVl:consu
DVPONUl:consu princ
]iHFEAl:conta
@ZRNNSl:conta ?
NXLOMLl:conta of
\TELRHl:conta your
_JJLNMl:contr
{AEGFJl:conve
^LMMKLl:conve @name
cGFPMMl:conve a
_IFNPNl:conve vai
`IJOKLl:cook
MPdMEGl:coord
EXPOOOl:coord recru
UPKONMl:copy
QVUFOJl:copyi
KXUHOKl:copyi i'm
PWKNLNl:cordi
XKNQPJl:cordi bien
VWGUJHl:corpo
AZOONRl:counc
?\OONSl:counc borou
<VTPNVl:couns
?UTONTl:couns @name
SJRNQLl:cover
XJNMPLl:cover @name
[KLOJNl:crew
\KLOJNl:crew the
\HMMOMl:crit
\HMMOMl:crit portf
[ILPNKl:criti
`GLPNIl:criti @name
UMMNOOl:crois
XKKNNOl:crois y
YJYFLLl:cross
ZITIMMl:cross ;
fDHMNMl:cto
WMMNNNl:cto (
ZLKNNNl:cto ,
8QQQR\l:cultu
BNMKT]l:custo
XQNNILl:d
UMNOKPl:d /
8\TJL]l:da
ZKLMNNl:dabei
XLMMNNl:dabei sind
VJJKSRl:dag
JOLMWRl:dag die
]GVMIKl:dann
WOGRLPl:dann ,
@ZSNNSl:dans
BUROORl:dans indiq
BXPRLRl:das
VCEOKbl:data
VKMNOOl:data (
O]_BFGl:day
^UHLHKl:day @name
SaFJOGl:day the
IMSM\Hl:de
?VRSNQl:de /
\JNKMOl:de :
TFEXD_l:de @name
2_UMVQl:de a
9YULVQl:de a /
?WUOOQl:de anali
BUML`Jl:de entre
=VSMRTl:de gesto
CTPNSQl:de gesto |
UNMMONl:de head
TLNNOPl:de jefa
[KQMKKl:de lugar
ULMNOOl:de plais
7ZTSMUl:de plant
9YZNMSl:de vaga
?SWOVLl:dear
T\JMKIl:debri
gAKONIl:deep
XJNONLl:deep c
]GLNNNl:deep metri
[GMNOMl:deep-
\GLNPMl:deep- @name
ERRLRSl:deine
BgI]FFl:del
J`OMJKl:del @name
FTOOORl:dell'
HSOOOQl:dell' via
bHJMOJl:dem
VD\JMNl:demo
GI_LOPl:demo recor
LVFKJ]l:den
>XRNQSl:den @name
>URMPWl:den macht
FSSOOPl:dense
GRROOPl:dense immer
VJMQKPl:depar
cCZGKGl:deput
UH^IMJl:deput her
_CFFKal:der
YMLMOMl:der mit
MRJNPTl:des
ITPOOPl:des quai
EWONORl:des quai 0
GRPOPRl:des rue
VNKNOOl:des stell
{=DJKHl:desig
XIMOOOl:desig of
iGIOIIl:desig syste
[IKNOMl:devan
ZKLNOMl:devan cas
[OPKILl:devel
WQQJINl:devel for
bRIHW>l:di
K`LOIKl:di chied
@XTOMQl:di posiz
FURONQl:di posiz la
VFTOPJl:di posto
GSQPOOl:di riuni
RMHJJ`l:dial
\TILMHl:dial pleas
ZUHMLJl:dial-
BTPGQ]l:die
CTPNRRl:die für
GKKNNal:die ist
FSQOPQl:dinne
GVQNOOl:dir
6X]ZKKl:direc
0]\ONSl:direc ,
]IGOMQl:direc @name
JPNOOTl:direc en
J^INOLl:direc our
JBV`LMl:direc sales
]ENOOKl:direc studi
mARIKGl:diret
^IKOLMl:diret -
NVVCYEl:discu
F[`HELl:discu as
CeLOIMl:dispo
FVPPOPl:dispo o
ISPOOOl:dispo per
gAKONJl:dive
eDKOMJl:dive deep
_EAH]Ol:do
ZZGMFLl:docum
WXFOHNl:docum i
_YIGKHl:dono
[_GIHHl:dono o
MF`KQKl:drh
MH`JPLl:drh la
\LJONKl:drift
ZMMNNKl:drift og
ZMMNNJl:drift og @name
YKKLOPl:dritt
XLKLOOl:dritt zu
d]EIEEl:du
^IKNMMl:du !
^JKNMKl:du .
L[JKNOl:du @name
GPTQOOl:du lerns
[JLNNMl:du resti
YFOKG[l:due
TYDLONl:dueña
UWDLOOl:dueña la
TWNJNHl:durin
jKNLDGl:e
eEIOKMl:e ,
jJHLIIl:e @name
ZLKONMl:e io
bKLKKKl:each
`JLLKLl:each min
QFYHYJl:earli
]FTNJKl:earli the
ZXKKIIl:earpl
OaJMJIl:earpl bring
cJEOMLl:een
Z[KFGMl:eigen
]ZFJGKl:eigen de
FPOORSl:einla
lGHHPGl:einze
WLNMNNl:einze 0
eIIJQGl:einze nachm
JMHQQZl:ejerc
cHGNNMl:ejerc 0
OGOLCfl:el
[HKNONl:el ,
\KOMKLl:elett
\JPMLKl:elett @name
`LCNPMl:em
GUQOOOl:email
FVRONOl:email this
TQJNPMl:empfa
^APQFTl:en
]KFOOOl:en )
[KGNOPl:en ) teaml
iFHLLKl:en @name
_KINMKl:en @name met
ZKIMPNl:en harás
\MNNKJl:end
UIMOQOl:energ
XHMPPMl:energ of
^\FNHDl:enfer
\^EMJDl:enfer a
>]MXJRl:engin
OTLOLPl:engin of
\KMMLLl:engin princ
@VUNQPl:engin proce
?UUORQl:engin proce 0
DVVNLQl:engin staff
]JLMOLl:enhet
^KLKNLl:enhet träff
\KLLOLl:enhet träff du
ZCR9\Wl:entre
bGNKLMl:entre :
LHZMQNl:entre la
CVTPPNl:entre segun
fJIPIIl:entre te
VLMNOOl:entre votre
YLINPNl:entwi
WXFLNKl:envoy
VYFKNLl:envoy est
RKN[MGl:equal
UKMVMJl:equal the
dJIMNHl:er
cKJMLHl:er @name
GSLNSSl:erstg
eX>AEYl:es
^OBIKVl:est
L]HLPMl:est vous
eHCMPMl:estar
XLKMOOl:estar comit
HLMO]Nl:estim
D[CKP]l:está
kCDNOLl:et
[JILPPl:et )
_LGOOJl:et @name
ZLMONJl:et pm
DOZONOl:europ
@UUPPQl:europ ↵
ULKNNRl:event
CUQOSOl:event this
TIG]LMl:exami
[ILSLLl:exami techn
@M_LUMl:execu
_ILPMIl:execu ↵
`DJLJVl:exerc
@QRMTUl:exper
OJFU_Hl:exter
[ILRLKl:fachg
JQQRNNl:fachg @name
ZLMNNLl:fackl
YLMNNLl:fackl och
aFCPQOl:fait
dAGOQNl:fait se
cIILJOl:falar
HeJKKNl:fale
>RZNMUl:falls
FFkINLl:falou
P`ILLIl:farà
KaKLMJl:farà la
HJcOPGl:fase
TKJMKZl:final
]IIONNl:final conve
;UVLQWl:final entre
GRVOMOl:finan
BTVONPl:finan the
=WPNTUl:find
GUPOOPl:find ↵
[W_H@Al:first
TC^MLMl:first the
cOJINGl:five
GLPNPYl:floor
I_HLLQl:follo
AWG4pWl:for
CSSPPQl:for ,
5aMX]Bl:for @name
AVWNOOl:for appli
\VKKBPl:for ask
RVMMHPl:for ask ,
EVPOOPl:for attac
QTKLWGl:for badge
2WRKU_l:for inter
UG]KLJl:for quest
WG[JLJl:for quest your
SJNOOPl:for selec
IOIO_Kl:for thank
SJ[HQIl:forem
VHTLQLl:forem works
ML[KPJl:forem works the
^IILONl:forma
UMMNOOl:forma estar
YONLCUl:forwa
aGCKJZl:found
UHGMJ_l:found our
GXZDFWl:frage
F[HMLXl:frage bei
dKKJMIl:frage es
`LHIPNl:frau
\LKIPNl:frau (
HXPLLRl:freun
PVOKKOl:freun mit
LJ\MNLl:frien
OK^LLKl:frien a
Dfg?/Zl:from
S^HGMKl:from ;
GEOMQal:from @name
TJ[MOEl:from hear
RYQMOAl:from hear you'l
F\[IHLl:from invit
JJ_MOKl:from over
kCHLNJl:from quest
ATQPOUl:front
JPTQNMl:funct
KOUPNMl:funct de
ILMLO\l:futur
HLLKP_l:futur your
_JJNNKl:får
cJHONHl:får du
NHIfHLl:führt
GJYJ[Kl:für
@USOQSl:für @name
XL[OEGl:für vertr
9WVMRUl:g7
DWPOOQl:g7 :
?SUNRSl:g7 –
YJLMPMl:gap
KJKObIl:geach
ZLHMOOl:gebäu
WNJNOOl:gebäu des
UZGMNIl:gener
\JLOLMl:gener diret
H^IOQLl:gener was
UYFOKMl:gern
ZLHMOOl:gern gebäu
>KZMN\l:gesch
CP[NOOl:gesch mit
YGNE^Hl:gespr
:RXLXRl:gespr .
:VSQUQl:gespr :
[KKMNNl:gespr im
cJJKMKl:gespr jouw
IRRNNQl:gespr persö
?[NOOTl:gesto
BUPNTRl:gesto |
CIKH[`l:get
\MNKKNl:gf
gFJNQEl:given
hEJMQDl:given is
PLG^MMl:gleic
@[OOORl:gmbh
@ZPNOSl:gmbh @name
TbGOFHl:go
HQKU[Fl:good
N\KOHNl:good in
UGI[NKl:good someo
8SVRNZl:googl
=WWNMTl:googl with
ZFF[NKl:grade
QKLJZNl:great
UbINDIl:groet
QdIOEIl:groet vrien
UPIMMRl:group
XWGLJMl:gruß
;aONQPl:grüss
A[OOPPl:grüss liebe
bIMMJKl:grüße
[JNMMLl:grüße beste
\IMMNNl:grüße freun
N^DIF[l:guard
\>KNJ]l:guest
GMKNcKl:guten
UTUJHIl:géran
QTZKHIl:géran notre
^JVHLHl:h
eGPIMHl:h 0
]KLOLJl:h15
^KLOLJl:h15 0
aJJLNJl:h30
iECOPJl:haast
hJEKMJl:half
JKLO]Kl:hallo
[MKMLNl:halte
UOMNMNl:halte bitte
L\KOJOl:hands
L_JOGOl:hands good
XKKNPNl:harás
ZKINPNl:harás la
YCKOYJl:has
RINPSMl:has event
E@e@WXl:have
DI`JYKl:have i
LJeLIJl:have would
MFHQNal:have you
eHKGQIl:have you'l
]NHINPl:he
XIXLGNl:head
KMWKMTl:head (
GVQLMRl:head ,
_HIOPKl:head [
NJYOKNl:headm
KI]PKNl:headm the
RSTNNEl:hear
RQUMMHl:hear you'l
IfGOLIl:helpe
[GZFOJl:her
NLJNRVl:here
[FKOOPl:here ,
]JMNMKl:herr
\HNONLl:herr -
X]LKIFl:herzl
PLJN[Ml:hey
XROFYBl:hi
XKLPNNl:hi :
]VTFFGl:hirin
L]IMOLl:hirin the
ZFULLMl:his
]IUMIIl:hm
DOPP]Jl:hoi
bJMKLHl:home
^KMMNIl:home at
XMLEG]l:hospi
TILIK]l:hospi entre
NbIGLMl:host
XCPFH`l:hoste
PVJKGYl:hotel
[FBL^Ml:hour
UHDOaJl:hour an
GRPPPPl:house
]IMMOKl:how
_RMY>Fl:hr
BXPNNSl:hr ↵
HSTNNOl:hr (
;XQROUl:hr ,
SOWTFGl:hub
RSUVEEl:hub @name
B\[GTFl:i
OWVMHIl:i @name
IQPONSl:i case
gLNIKEl:i'll
UOLMOMl:i'll .
c^QDCAl:i'm
O\LOILl:i'm ,
QZKOIMl:i'm , hi
P_ZHDFl:i've
]RLJJKl:ich
FSSOOPl:ich :
^JKPLKl:ich po
<V\MOOl:ich und
LaNLJIl:id
S`YFGAl:if
WLNMPMl:if @name
VgHHHFl:ihr
F^XIKKl:ihre
ZMKMLNl:ihren sie
MMMLQVl:ihrer
SRIOOMl:ik
MNUAQYl:il
aJFNOKl:il con
UTDD_Kl:im
DTONTPl:im termi
ESTOOPl:immer
FSSOOPl:immer nutze
MB\PJUl:in
LMZMNKl:in ,
[GXMMFl:in @name
BSTOQQl:in assoc
MdHOHIl:in be
UJKKTRl:in dag
?TSQMUl:in regis
BTRRNRl:in regis is
DWRNNRl:indiq
DUROOQl:indiq numér
CXJMM\l:infor
VMNNNMl:infra
K[KTIKl:initi
@[QNOOl:inspe
JSPOOOl:inten
JSPOOOl:inten was
AINQV[l:inter
SSOPJJl:inter ↵
WMLKFXl:inter '
G]KUJMl:inter (
DPPNQVl:inter -
NNLNNVl:inter 0
TMNMMPl:inter :
UMKFVQl:inter @name
V^HKHJl:inter an
cFJMNLl:inter and
EUOOQQl:inter case
PRNOJPl:inter compe
HEcQKNl:inter first
WLLNNNl:inter forma
FRONPTl:inter job
GRQNOSl:inter nd
cJMOJGl:inter phd
`AIJH^l:inter phone
cLVBIJl:inter secon
_]@QJCl:inter the
\IKKNPl:inter vos
\^BHKKl:inter your
GTOOPQl:inter –
]`DHEKl:intro
HRNMSSl:intro min
VVKOJJl:intro to
RS]EZ9l:invit
_FVLGKl:invit earli
NJFQ`Kl:invit to
RN^JNDl:invit updat
ZLKONMl:io
iH5T4ll:is
WBDQO\l:is 0
eFC[GJl:is @name
bHILPLl:is commi
TMNMOOl:is gap
^EKOMPl:is here
`EKOQKl:is inter
CSRROQl:is ltd
RZFMMNl:is name
SYDNMOl:is name my
IJRLPXl:is role
YLKMONl:is thurs
QMG\MKl:is today
OXMGGXl:ist
[FFKI^l:ist @name
N]JMMJl:ist ort
WL\EV@l:it
SHGN]Ml:it make
bQOPCEl:it's
VTKMINl:it's ,
VSKNJNl:it's , there
dHFLONl:it's so
YTLMJJl:j
WUMMJJl:j jour
GSQOPPl:janua
FTROPPl:janua ,
[FQDYJl:je
XLJNOOl:je spree
OG[KONl:jefa
SFYKONl:jefa la
CTPNNWl:job
TMQLPLl:job ↵
OVIJ[Fl:join
PZMNJKl:join '
YEYBYHl:joine
QDYTTEl:joine be
ZIDMYLl:joins
\KEKUMl:joins candi
ZULMIIl:jour
WVMNJGl:jour le
aJJKMLl:jouw
[KOMLLl:junio
YLONLLl:junio elett
K^JKMMl:jury
J^KKMOl:jury du
\NKMMLl:just
eFKLNKl:júri
FRTNOPl:kenne
WMJNOOl:kenne gern
fGILINl:kenni
GTOOPQl:kg
fJHMMHl:kiero
^MKNKKl:kiero :
SNKL^Dl:kind
gKEKLLl:kita
hKEKLLl:kita vorst
]IMNNKl:kommi
iIFJLKl:kommt
fKGLMIl:kommt @name
OO]R4Zl:la
[FDLOZl:la ,
ZKINPNl:la .
_EKOOMl:la anche
^GKOOMl:la anche sarà
_HFMQOl:la con
\KJNMNl:la de
@VSROQl:la de /
UGFLP\l:la en
BJINSdl:la per
[IJMPOl:la por
WLKNOOl:la por forma
IN^JMNl:lab
WGZJMKl:lab the
A]JOPTl:las
C]KOOQl:las a
@Q_OKPl:last
GYFPMXl:late
ILL`OKl:laufe
JLK^OLl:laufe sie
YJNS>Yl:le
KJFMNdl:le passe
<UWMQSl:lead
;J\JQ]l:lead (
P]JKJMl:lead @name
VKMNOOl:lead data
JRYUKFl:lead hr
QSJNNOl:lead our
XLSOLHl:leads
TPWNJGl:leads @name
ISQPONl:learn
HSQPOOl:learn machi
VLMNMOl:leben
YJMMLPl:leben ihren
cCZGKGl:led
ZGTNJMl:leide
UHVOMKl:leidi
WGUOMLl:leidi je
FNVEUWl:leite
TLPHPRl:leite (
BRXONPl:leite ( @name
fKHGMLl:leitu
bLJLKKl:leitu (
BUWPNOl:leitu ( @name
FPVQOOl:lerns
GPTQOOl:lerns bespr
WMMLOOl:lesso
MRFL]Ll:liebe
RVQJX?l:like
ZNDO[Cl:like would
FjFMNJl:link
M`KOLGl:link the
EXPOOOl:link zoom
FGGJXdl:list
M^HPMIl:llama
DZJJ]Jl:lobby
:^RPNRl:local
FVPOOPl:local a
GUPPOPl:local numer
PGMML\l:locat
KHNMM]l:locat your
DMPMZRl:loop
?USOKYl:loop inter
CSRRNQl:ltd
DSRRNQl:ltd searc
ZJWLJJl:lugar
XJZMHHl:lugar en
R`XIEBl:lunch
NPZNKHl:lunch 0
@USPOQl:m
=[TONRl:m (
WLMMPMl:machi :
=TTLPWl:macht
:UUMQXl:macht @name
MNLL[Jl:made
MOLK_Hl:made @name
GZbLEGl:mail
?VRMTRl:main
_JNPHKl:mairi
RIIN]Ll:make
r@[AGDl:manag
cGCUMKl:manag @name
WHVFPNl:manag both
[FVJNKl:manag hirin
VLKNOPl:manag ward
n??^HGl:me
PIKXPMl:me :
_NMMIKl:me be
`JFNONl:me from
dKJMMGl:med
dIINNHl:med er
]IKNMNl:med tale
N`\E9Rl:meet
[VLNANl:meet '
WZFKIPl:meet ,
UYHKJOl:meet , @name
YJZLHHl:meet to
YIaMEEl:meet to you
LWQTKHl:meet will
fBHMQMl:meet will you
jBGOOIl:meet you'l
YXADXMl:meeti
aJLOLGl:meeti .
ZPQNLEl:meeti be
A]JMSSl:meeti teams
aDGPPNl:meeti your
hIIOHIl:meets
_LIMNLl:meist
WOJNOLl:melde
WOKLONl:melde bitte
D]MOPNl:melde sie
]DE\NKl:membe
SKNZMGl:membe a
XMKMNOl:membe panel
XILLMTl:merha
ZYRAW=l:met
fFESMIl:met afspr
PFZJZFl:met gespr
NIYOKPl:met je
iH@PLNl:met spree
_KEOMOl:met spree je
_ELNNMl:metri
_ELONLl:metri &
IPZOLMl:micro
IRQPOOl:micro di
[MKOMLl:miejs
]LHOLMl:miejs na
HTPOOPl:milan
JSOOOOl:milan ,
YZFLKJl:min
NYHPMNl:min 0
aJMLJLl:min @name
VIIbHHl:minut
JTNMNSl:minut 0
DFIeQQl:minut ;
_MMKNHl:minut five
pZ\<9>l:mit
{@=GJKl:mit @name
aLJKOIl:mit einze
VPMRJIl:mit fachg
LRUOHPl:mit gespr
OE_KSJl:mit sie
`KFKPNl:mit sprec
XONKOLl:mitar
WMOKNNl:mitar ↵
XLMPMMl:ml
6^SPUOl:mobil
DURPOPl:mobil ,
ISPOOOl:mobil dispo
_EMPOKl:monda
JMV_KCl:more
LPWVLFl:more one
aGKKQKl:most
XHLMZHl:museu
RHNM[Jl:museu the
[bQCCFl:my
TQWDNKl:my copyi
bEHONNl:mysel
XLLMONl:mysel is
`FMNPJl:mª
`FMNQIl:mª :
DP]PNKl:más
JLNQJ[l:métro
QDmKGFl:na
[LHNONl:na zapra
\WFJMJl:naar
_LKLOHl:nachm
aJIKRIl:nachm ,
SZBEeAl:name
KJLJfIl:name @name
NbHPHKl:name my
FE\HJ`l:named
QgFJJHl:names
N`KNKGl:names zoom
PF\JPNl:nanny
PGYMPNl:nanny prese
DaMPMKl:nda
BYRONPl:nda ,
`JGNMNl:nehme
ZLKNNNl:nehme es
XKMMONl:netzp
<TSOVRl:new
JRPOOPl:new (
ISPOOPl:new ( us
D[UJIRl:next
YJJOOOl:next sit
GK`LOMl:nicht
JXUSHHl:no
XKPMOJl:noch
cIKMMIl:noch bring
WOLNMMl:nos
[IOLKPl:nosso
RJSMMQl:nosso o
BLPRQZl:nostr
EKLRO\l:nostr la
fBOC]Dl:not
CWPS[Cl:note
JMTSZCl:note pleas
MM]UKDl:notes
:UZVNNl:notes addit
ZLLNJPl:notiz
JPXHE[l:notre
_ITLJHl:now
DPMMKal:nuest
LKRXMLl:numbe
HUOOOPl:numbe local
NHVWMJl:numbe with
ISPOOPl:numer
HTPPOPl:numer un
?WTOORl:numér
CUSOORl:numér au
VVJLOIl:nurse
RTFOOPl:nurse lead
JQQOOPl:nutze
FSSOOPl:nutze ich
IPRPOOl:nächs
IPSPOOl:nächs beim
GPTQOOl:nächs beim du
[LYR6Rl:o
ISWFMTl:o com
iEHNJLl:o e
EWOOOPl:obrig
KLL^LLl:obser
UMNMOOl:obser ,
aJKNMIl:och
aJKNMIl:och @name
U^HLKHl:ocupa
X\IKJIl:ocupa se
hIJMMFl:oddzi
EVPPOOl:oder
L`_CJCl:of
KPZNKKl:of 0
dEHNLOl:of @name
O[HNLNl:of behal
fJDJQKl:of consi
:[ZOLPl:of direc
=YYPLPl:of direc ,
HSVNJRl:of head
0WaNOUl:of head (
3[]QLSl:of head ,
CTRPNSl:of head the
SLNXMHl:of membe
KYLOMNl:of point
]LIKPMl:of two
PLLGN]l:off
\MHLPNl:off is
_WDT@Ll:offic
EgLHLNl:offic @name
WRHOLMl:offic @name the
TLNWNIl:offic equal
E[LKLVl:offic the
DONMQ\l:ofici
^KJONJl:og
bIINNJl:og @name
KGLO]Ol:oi
WIFM\Kl:olá
PQ?OGdl:on
HE[]MHl:on ,
OAF`KYl:on @name
VYGLRFl:on conta
YHFNI[l:on is
XLLNONl:on panel
DS]VKEl:one
DVTYKGl:one there
DYMPSNl:onlin
ML[RGLl:only
:PQOcMl:onsit
GOONPXl:onze
XHIMI[l:op
COONQ[l:opdra
COONQZl:opdra onze
HXXINKl:opene
VYEIPMl:or
ZSFJRKl:or @name
YI_IGIl:oral
aJJLLMl:oraz
`KINLLl:oraz @name
CROTPRl:ordin
BROTQRl:ordin vorst
lB\FDFl:ore
]JKOLMl:ore ↵
NgFLJIl:organ
f@NOLKl:organ ↵
<bLPOQl:ort
@VPQPSl:ort ↵
M[LNMKl:ort vor
ARLO_Ml:ou
8KQDVll:our
aKIMNKl:our bring
QP\SFDl:our from
VEDYQPl:our so
VHHNK[l:our with
^HGOQLl:ovat
^IFOQMl:ovat haast
KMbLLHl:over
[JRHPKl:over takin
BTQQPSl:pa
HRONTNl:pair
]JHNPMl:pair will
YNQMJKl:pairi
`KKPKIl:pairi -
SU`Y9?l:panel
^IKKONl:panel ↵
FSSPNOl:panel .
`EIMPOl:panel 0
VMOMMOl:panel :
MLUKQQl:panel inter
ROZTGEl:panel the
OcGDNPl:panel video
MPVLJRl:paper
IO[OPIl:paper writt
^dBIHDl:par
R[HKOLl:par envoy
GTRSOKl:par reçue
:NQMLil:para
\LNLNIl:paren
`JMLNJl:paren the
JMMMK^l:parkh
EXJLMZl:parki
fHJLMIl:parti
S\\GFBl:partn
MJWNNOl:partn @name
RWIMMNl:paso
VUGMMOl:paso te
ISZNOHl:pass
CWPPOOl:passc
DWPPOOl:passc ↵
ZGBHNbl:passe
VGEIQ_l:passe vous
EYPOOOl:payme
FXPOOOl:payme ,
ULSOLKl:pdt
UG^GOJl:peopl
>ZRRMPl:peopl ,
ATTPOSl:peopl [
@USOOSl:peopl [ @name
dJHJPJl:peopl the
;a<C_al:per
BKKK_Wl:per @name
CYRNNOl:per conos
OJV]IFl:perso
ZJMNNMl:perso ,
JRT\KCl:perso more
XMJMJTl:persö
HRQOORl:persö 0
`HOPILl:phd
gBUDJNl:phone
FVPPOOl:pin
FILPKdl:place
ULMNOOl:plais
ULMNOOl:plais le
`HIMOMl:plann
^GLNNMl:plann @name
PMHOFal:platf
TLIOQPl:platf ,
dGEFVOl:play
^EDLRUl:play role
KMNJJ`l:plaza
PU=M^Ml:pleas
\TIMHKl:plus
ULNNOOl:plus ,
aADL`Hl:pm
l=CI_El:pm 0
aJJPJJl:po
XJMPNMl:po .
TQLOMMl:point
STKPLMl:point your
FZ?Y^Dl:por
ZKJMOOl:por forma
D`LMONl:por pregu
C_NMONl:porta
LKZNMNl:portf
ZLGOOOl:portu
dH@OPPl:portu direc
HOGJT]l:posit
INLMQXl:posit the
BWSONQl:posiz
BWSONQl:posiz la
jHCKOLl:postd
\KFNONl:postd :
WKMMOOl:postd the
^KFNONl:postd two
HH\NJUl:poste
HKWNIYl:poste le
CVONRSl:posti job
^HNMNJl:posto
XIRMNLl:posto al
D_FKG_l:pour
dHKJOJl:poved
eHJJPJl:poved @name
IYOPNKl:poważ
G\OPNJl:poważ z
iIJMJFl:praxi
K[LLNNl:pregu
X_HIIIl:prepa
WHXIMNl:prese
]MKJNNl:prese saran
OH\JPNl:prese the
cC[FLGl:presi
\HMOPJl:presi ↵
YILNOOl:presi (
iCFJOOl:presi :
XJKPOOl:presi : tribu
`KOLMHl:prima
WLTMMIl:prima il
ZSILJNl:princ
FUOONTl:princ ↵
SZEMMMl:pris
TXGMMMl:pris étant
WBGJeJl:probe
OWFKD_l:probl
GNOKaJl:proce
>TVOQRl:proce 0
H_GEG`l:produ
DWQNOPl:produ ,
EUQOOPl:produ , scree
HWPOMOl:produ :
YJNMNOl:produ am
FULLPWl:produ the
_FZHMFl:prof.
jIIILJl:profi
IQSMROl:progr
ATVOQOl:progr pair
VLMMOOl:progr the
ASOMVTl:proje
\MKMLMl:prueb
OOUMMMl:prési
LOWMNMl:prési (
]IMNOJl:pst
^HMNOKl:pst am
fIJILKl:puis
]JINMPl:pupil
bHKLOJl:q
CXONOSl:quai
GUONORl:quai 0
CYOOPQl:quale
IRQOOPl:que
^YEKIJl:quem
NNGZ9cl:quest
EZD^PIl:quest vous
VI[KKJl:quest your
PHGMbLl:quick
8UVNUTl:r
;UVMSSl:r -
?TQOTRl:r :
TGdJHJl:r2
TOOMMMl:raise @name
NILPL[l:raum
JQNQNQl:raum ,
JMPOWNl:re
FVPOOOl:reach
KGHNU]l:read
EINJfNl:recep
^GLPLMl:recib
\IMPMMl:recib te
MJIKO`l:recom
IC]WFUl:recor
JH\LPPl:recor a
JIGXJ]l:recor we
\YSDGHl:recru
HTPOOPl:recru (
^ELOOMl:recru 0
N\JKLMl:recru :
YTWBLHl:recru your
4eUKNSl:refer
GPWOMPl:refer (
4YUNTWl:refer vorst
RbJPIDl:regar
QWNOKJl:regar kind
EXOOOPl:regar warm
KQTPLNl:regis
HQQQOPl:regis is
bLJMLHl:rekto
eKIMMGl:rekto med
\LKMNLl:rekto med er
YGUNLJl:rempl
_F]FMEl:renco
bF[DMFl:renco vous
WEKNMYl:rende
EO^PRGl:repor
[CX]EBl:repre
WII]LIl:repre @name
YLMNNLl:repre fackl
YLMNNLl:repre fackl och
UG^GOJl:repre stude
YSKMKJl:requi
YSIOKLl:resch
<UYPPPl:resea
BSSORQl:resea :
BVOOQSl:resp
EUONPSl:resp -
CUbINJl:respo
BXTONNl:respo di
\GHJI]l:resta
\JKNNMl:resti
CXQOOPl:reuni
JM[LJRl:revie
BQWNNSl:revie portf
HPPPWKl:reçue
JTOSPJl:reçue serez
?YUMOPl:rh
F\PNPKl:ring
HSQPOOl:riuni
PSIPMPl:robot
6ZQMTWl:robot @name
UJGPLWl:role
8X[QMPl:role ↵
[HLPOMl:role manag
XJNONNl:role stake
]FXHGPl:role the
LI[OLPl:ronde
^GGOPOl:ronde @name
FDH\Idl:room
LILbPHl:room the
XDhIDIl:round
`LIMLLl:round nd
`KIMNKl:rozmo
XLKOONl:rozmo na
GHQKKdl:rua
HPPPPSl:rua :
HLQPKZl:rue
GMQPLYl:rue 0
ORTKMMl:run
FSUONPl:run and
TNDQQQl:rundg
ITING_l:rückf
WIPJIWl:sala
GTOPOPl:sala de
JKNN`Jl:salar
QGWXKHl:sales
HHPKJdl:salle
GXGM^Il:salud
KbNQGGl:salud un
V]IKCPl:salut
N^KLJMl:salut caro
JWNPHTl:salut cordi
TVHOOJl:sampl
]MKINNl:saran
kTDIIEl:sarà
LaFMNKl:sarà accog
jHEMMIl:sarà ci
KF_FJZl:says
ZIKLMRl:scene
GNQOTPl:sched
BcLRKKl:schic
?ZQQNRl:schic (
[LJLNOl:schoo
XLNMNMl:schul
dHFLOMl:schul mit
VONNMLl:scien
YILONNl:scien data
OTOOMLl:scien resea
cGBNZFl:scree
dDAMXLl:scree phone
_[CLJGl:se
9XVPNUl:searc
?TVPNSl:searc @name
SHXK[Bl:secon
_G^GIGl:secon the
P`@\HEl:secre
aHIJOOl:secre ;
[JJMOOl:secre ; @name
GgGOLJl:secré
B`ORMKl:secur
hQMJFEl:see
cLKLLHl:seein
aLKMLIl:seein be
]LKKPKl:seen
]KKKQLl:seen be
XMMMPLl:segun
TNMNONl:sein
UOLNNNl:sein anwes
HOTPNQl:selec the
>VUMPTl:seleç
8VWLSWl:seleç de
K]KPMKl:send
IaJOMIl:send pleas
S[DZHFl:sends
YVFWIFl:sends corpo
SOPLJRl:senio
5[QORWl:senio :
?SVPNUl:senio is
ZKNMNNl:sense
ZJNMNNl:sense produ
G[MOMOl:sent
eKGOIKl:serai
dKINJKl:serai je
MQOSPJl:serez
FXKHL\l:serve
oCLKJFl:servi
XJOOMMl:servi bewer
T\KJLIl:será
RJZMKMl:sessi
@SREQ_l:set
I^PLOHl:set was
WMMMNNl:setze
XMLMNNl:setze danac
PXYIIGl:seu
ZGI`JFl:shado
^MIINOl:she'l
iEHMMIl:shift
HQMIIbl:short
HNNIM`l:short a
VKOMONl:short too
E\_FMGl:shoul
=PIQPcl:si
?\OOPQl:si quale
PcIJKJl:sich
FZMOPNl:sich melde
YVFINNl:sich sie
`LDKQNl:sick
YMKKQNl:sick off
hDIIITl:side
dDGGIZl:side clien
M]R`@>l:sie
\LKMLNl:sie halte
XNKLONl:sie melde
A[^JMIl:since
C\OPPKl:since yours
gHEIPMl:sind
_KHKPNl:sind @name
YLKNNNl:sind gespr
ULLOOOl:sit
WKKOOOl:sit you'd
UKWKOIl:site
QHLLK^l:sitze
HEIMNhl:sitze wir
eIHQIJl:się
aJJQJKl:się @name
aHJNMMl:skal
ZKLNNMl:skal du
B\ROMNl:slide
YFSQUAl:slot
]GIONPl:slot your
kF=ZMFl:so
gE;ZLLl:so ,
IPTOOOl:so away
ZMJKQNl:so sick
YMKKQNl:so sick off
DOLMN_l:softw
GRQOORl:softw @name
hHJLDOl:solli
cHJOJKl:solo
OF_RKIl:someo
\]EKIIl:sono
LH]KPOl:sorry
T@OUZGl:speak
jJCMLKl:speak be
HLOQLZl:spedi
XKMMONl:split
SIRNQMl:split @name
KH[MPOl:spoke
_LDMPOl:sprec
[LJKONl:sprec sie
lH8OOPl:spree
gK<QMNl:spree je
_JJMNLl:sql
XKMONMl:sql am
ULQOMLl:st
\IJONMl:st 0
RMPPJPl:stadt
ISZIMOl:staff
@YQNRPl:staff :
?YQNSPl:staff : job
SG]DD[l:stage
VKQOMLl:stage st
dDJONKl:stake
ZHMONNl:stake pm
XGRLNNl:start
SISNOOl:start we'll
FMQMOZl:stati
XI\PIDl:statt
\CUIONl:stell
XDXJONl:stell an
NIJWORl:story
UHJPMWl:story a
?[ONNVl:straß
DWONNTl:straß @name
`JKPLJl:stron
aKJPJJl:stron ich
]LKPKKl:stron ich po
GPOORSl:struk
EPOOSTl:struk zum
QIT[JHl:stude
PJIOK^l:studi
WRHONKl:suis
QWIONLl:suis je
[GaFKEl:super
V\GIKLl:suppo
V[IILLl:suppo it
SIJ]IMl:surpr
[IIWLJl:surpr be
kFGMKKl:syste
bHOOKGl:syste 0
JIKILfl:são
JYHGL]l:take
SSWDGRl:take-
WJUKNKl:takin
UJVJPKl:takin be
^IKNMMl:tale
^IKNMMl:tale skal
:\PPQSl:talen
@[ONOQl:talen ↵
?[PNPRl:talen ↵ @name
EWOOPPl:talen @name
CWOOPRl:talen @name ↵
uFCHLIl:talk
<WVOMUl:talk .
^GKNOMl:talk you'l
`KHLMOl:task
hfDGB?l:te
T[LLJIl:te quem
cLJFRJl:tea
OMMLNWl:teach
TWOUFDl:team
Q[HNNKl:team hirin
SDHcMKl:team inter
WKMMONl:team progr
NE^LPMl:team the
TPGJH]l:teaml
YLLLONl:teaml (
CTUONQl:teaml ( @name
]LLMOIl:teaml unser
[LLMOKl:teaml unser mit
RWWHJHl:teams
NNYOLKl:teams micro
XUGYFGl:techn
kNCHJLl:teil
]PKKJMl:teil @name
gFDLNOl:teil nehme
hMFHJMl:teiln
_JJINOl:teiln .
<ZRPQQl:telef
GLGP[Sl:tell
OJJSMWl:tell you'l
^GBJcEl:termi
^ZDMGJl:termi den
BSDNNel:test
>WRPOUl:test will
@UQOLYl:teste
E]DFhFl:thank
VJH[KLl:that
@UMS=hl:the
V@TJJ\l:the ,
]ILNOKl:the .
bVFJJIl:the ;
@RIPO`l:the about
KPUIMUl:the and
FMTNNWl:the as
QLMLJZl:the at
aGFHPTl:the by
TZLKMHl:the durin
6cNLVQl:the for
J\XJHJl:the from
LYLNPKl:the if
NFOY[Cl:the in
ZGZHNIl:the meet
UOQYGEl:the of
P]UZC;l:the on
DSVNMPl:the run
JPA^E]l:the to
ReGLLEl:the with
FRSONQl:their
DRSPPQl:their for
qCHLIIl:then
cHFMNMl:then ,
NOeQDCl:there
ME^WNGl:there be
YOLMJOl:there hi
^QFNPHl:thing
U_LMLAl:this
FVPPOOl:this to
]JJPMLl:three
XQJNLNl:thurs
FVPOOPl:thurs for
YLLNNMl:thurs on
R\JMIMl:ti
DiHMHOl:ticke
,YYR[Ol:time
ESSPPPl:time @name
@YRNQPl:time europ
UYFINNl:titol
J_HJRMl:titol la
M^FAXQl:to
BWQPPPl:to ↵
gOJKGHl:to @name
XH^MKCl:to assis
XG]NKEl:to assis execu
`KIOKLl:to chang
UWMNJJl:to chat
CYG]KNl:to clerk
IE\LG]l:to due
XEFMN\l:to next
=URQPUl:to pa
LU]FLJl:to perso
@Q`NPKl:to repor
VGISLUl:to story
mCEKOKl:to talk
]JHNPMl:to talk you'l
G_GPGVl:to write
XTJNJKl:to writi
aZVK?@l:to you
[FXYECl:today
EDc`HFl:today @name
]JLSOEl:toddl
YJLVOFl:toddl the
NXIWHLl:tomor
P^FVGIl:tomor who
VB]OLJl:topic
Q]KMILl:tour
CWQOOPl:tour ,
FNKVH\l:train
HIMNLbl:tram
NMMUONl:trans
cGHLOMl:tribu
UMMMOOl:trust
VMMMONl:trust with
gHHNMIl:träff
_IJNOLl:träff du
dIIONGl:träff får
[FNPOLl:très
^DNPNLl:très à
AU\D_El:tu
;ZONRWl:tuesd
ZLGOPNl:tuota
\JGOQMl:tuota ovat
Y@<_G`l:two
^JGMPNl:two and
TNOLMOl:type
HVQPNNl:type inter
1ZZLSWl:técni
;VVLRUl:técni -
9\ZNOPl:uk
=WYNOPl:uk (
YaJKFDl:un
FUQPOPl:un @name
]KJPLLl:unass
]JKOLNl:unass (
RJ`GDRl:und
HPVMPPl:und )
[LIMPNl:und ) entwi
XMZJFJl:und @name
`MLNKHl:und @name :
\KKMPKl:und @name teaml
gRILGDl:under
ZIRMMKl:unfor
WDUR@Xl:unser
_LKMOHl:unser mit
bHOMJKl:unser von
jUDIJEl:up
RJVLRJl:updat
ESQOROl:updat been
RNGI_Ll:us
GTQOOPl:us #
BXSOOPl:us 0
^KIMNMl:us of
HLIEKll:use
KNNMLZl:use we
>WYNMQl:vacan
;NbOMSl:vaga
EGaMLTl:vaga a
]JGNPNl:vai
XMJNOOl:vai você
`HJOMLl:value
JJVKLYl:van
LMLaJKl:verba
@VQOQUl:verei
gJRLFEl:vertr
YFNMB_l:vg
>`KLLYl:via
HSOOOQl:via ↵
IRPOORl:via ,
DUOOOUl:via @name
VmDDEJl:video
RZLMMIl:visit
TZLKLHl:visit the
^IJKONl:vocal
^IKJPOl:vocal ;
_IJJONl:vocal ; @name
bJFMMOl:você
_LLLMJl:vogal
`KKLLKl:vogal º
YSQC\>l:von
gEEOLNl:von auftr
hEENLNl:von auftr im
LdIRHGl:von initi
\JLOIOl:von notiz
YGUKNMl:von stell
ADFIoVl:voor
IJQKcHl:voor @name
V]KLLDl:vor
YZKJLFl:vor @name
HHFP]Xl:vorst
eKKLNEl:vorst @name
XLLLOOl:vos
RIMPPRl:votre
TMMNOOl:votre confi
CWRNNRl:votre dans
PNUR>Vl:vous
[IJNONl:vous .
C\G`LHl:vous @name
FVG\PKl:vous chef
XTLLJLl:vous à
IOQMQSl:vp
YIPPNJl:vp (
U`HNEIl:vrien
K`JOILl:vrien met
{BSG>Al:w
^KKPKKl:w )
eKDOINl:w @name
^MINNKl:w desig
YJOONKl:w dive
fKILJJl:w inter
^KLOLIl:w pairi
QLWNLMl:w revie
GQUKOSl:ward
EXOOOOl:warm
CaLLMQl:warml
@^bJCMl:was
QGULQPl:was case
JSPOOOl:was email
HL^OLMl:was it
4MKO``l:we
SPHOORl:we .
KCcEKZl:we'll
^DDCKfl:we're
ZHYKIKl:wee
QLVNKMl:wee /
]ENOMNl:week
aNDEYHl:welco
LZLPKLl:welco 0
YLJPPLl:wer ↵
_FHMPPl:werde
YNJNNMl:werde sein
WLLMOOl:werde teiln
IQJKJal:were
D_YGMJl:werks
=TQMUVl:werks :
ZHZIKJl:werks unser
AYW[HFl:what
ULFL]Il:when
[RM[BDl:while
[IKUNHl:while toddl
\JLTOEl:while toddl the
[BRMMQl:white
_UB`@Dl:who
_FMOLMl:who ↵
O[INMLl:whole
N^FLPKl:whole the
GO_HONl:wie
JKRSMSl:will
GQYIQPl:will @name
jLEGNJl:will inter
kIAJPLl:will panel
RK@X[Jl:will we
MSA]BZl:will you
MXKONNl:willk
OXJOMNl:willk @name
WIHMJ\l:wir
CL`ROJl:wird
CN]RNLl:wird @name
YDXUGHl:with
^FMONMl:with )
^GLNMMl:with ) @name
LJZNOMl:with ,
mEGOLFl:with 0
]IKPOJl:with 0 round
^GZMDJl:with @name
INYOPLl:with be
WJGMZLl:with call
^LLMJMl:with check
^KMLJMl:with check conve
YMMOLLl:with codin
aGIQKNl:with conve
[GNMONl:with crit
T^IMJHl:with debri
WLONNMl:with desig
ZJNNNLl:with desig syste
KF[[KIl:with good
J`JOHOl:with hands
JaIOGOl:with hands good
dJLLLHl:with home
dJHMINl:with hour
[E=_A]l:with inter
ULLKF[l:with inter '
VMQFKUl:with is
^JJNMMl:with meet
w@FQM?l:with meeti
]MJONHl:with meeti be
\GJPONl:with meeti your
\HLNOLl:with min
]GMOOLl:with min 0
[LHNPMl:with pair
]KGNPMl:with pair will
NSIQPOl:with posit
@UUPROl:with progr
DSTOQOl:with progr pair
[IJOONl:with scien
[IJOONl:with scien data
\FJOOPl:with slot
]GHONPl:with slot your
UJWMLKl:with speak
^MENOLl:with speak be
LIXMPOl:with spoke
LEaLNNl:with start
;WWOMUl:with talk
^IFONOl:with wrap-
TMNONNl:with wrap- pm
VN^JEHl:won't
LJ^LNLl:word
PJ^JMKl:word a
RJYOHLl:wordt
YFUOMKl:wordt leidi
YGWNLIl:wordt leidi je
VFLKK\l:work
P]PHLIl:works
NJ^KPIl:works the
SQZJJHl:worry
RYSIKHl:worry @name
LJZBUQl:would
QZSJS>l:would we
hGDNMLl:wrap-
bHINMLl:wrap- recru
M[FNDZl:write
YQWKIEl:writi
YPXKJFl:writi i'm
OO\MKHl:writt
PEXLRPl:writt was
GSROOPl:wunde
ZHMID^l:x
_GLJHVl:x @name
kGELLKl:y
^JINOLl:y @name
UMMMOOl:year
TMNMOOl:year to
N;Z5[fl:you
TNNNONl:you -
UPELRQl:you .
`BCK^Kl:you :
cLENNIl:you ;
LL_HPKl:you inter
VGER\Kl:you invit
aMILMJl:you just
`WQMDAl:you like
@XTRMOl:you panel
SGWONKl:you see
dGLNKIl:you then
RPFL[Ll:you when
ZFYJNJl:you with
eDDHLYl:you'd
]HKNONl:you'd peopl
kNBG:]l:you'l
`IKNOIl:you'l ↵
CdQQKFl:you'r
SaSO.Wl:your
HdJMQGl:your @name
cICMPOl:your about
FYTLPKl:your as
KJ\PLMl:your bring
\ENOONl:your conta
HcLLMJl:your for
`EIOMPl:your is
[]BGNJl:your of
K[LONLl:your send
?VRPOTl:your test
[IKNNNl:your to
H\F[JJl:your with
CV[LNKl:yours
\XJMIGl:z
^NLMLIl:z @name
]JHNPNl:z rozmo
XKKNONl:z rozmo na
cIIQIKl:z się
YLIOONl:zapra
XKIJSQl:zit
[IIJQRl:zit @name
CSTPPPl:zone
GRRPPPl:zone time
DXFFZXl:zoom
HUOOOOl:zoom ↵
`FJMNOl:zu
TJSLKQl:zum
EPOORTl:zum einla
FTTNOOl:zwei
>PWJUVl:zweit
hFKLNGl:zwisc
eJLLNFl:zwisc @name
CXOPNRl:züric
BYOPNRl:züric ,
URSZF?l:|
dXGFIHl:| 0
lDCOPIl:| 0 -
1]UOTTl:| @name
YLTSJDl:| c
PH\\GCl:| c slot
]FLNNNl:| dive
WLMONMl:| dive deep
DWUOMOl:| engin
HUOOOOl:| infor
UNLNNOl:| manag
FWPOOOl:| numbe
ZHNONNl:| play
[HMONMl:| play role
^HMNNLl:| pst
XJNMNOl:| sense
QO[UO;l:¶
]LKMMLl:º
_LLLMKl:º .
NaED[Hl:à
[SLLILl:à bien
A[PNOQl:çalış
BZPNOPl:çalış @name
AXRKLYl:è
iEDJLRl:é
^KJLMMl:échan
bTEKJJl:étant
WVFMMMl:étant géran
cIIHONl:компа
cIHIONl:компа сторо
_JJIOOl:руков
_JJIOOl:руков (
]LJLOMl:сторо
ZdQ?V7l:–
XVLMIJl:– .
fRZJ@>l:– 0
I^VLBOl:– @name
^JMNHOl:– chair
VLMONNl:– codin
^GKQJOl:– crew
_INPJJl:– desig
[IPNJMl:– gespr
JNPNOTl:– i
:OVK`Pl:– inter
HSOOPQl:– kg
fFIOKKl:– pm
MXLNIRl:—
kLHJJGl:•
gOLMEGl:• ↵
dCLLNMl:• ↵ @name
HWIM]Hl:→
ZJRNIMl:📞
KKSZQGlabel
b<l>JHlabel!absent
_DMYFKlabel!and
5j[>WLlabel!arrange
Wd\25\label!boss
9LK>{Blabel!candidate
XKKONOlabel!greet
^W=>eElabel!hire
@HA{;Jlabel!listen
VLPOLLlabel!me
mJ`S2?label!meet
DGWgELlabel!not
FHY_IKlabel!only
?`HYLNlabel!place
iW?NCJlabel!topic
zWdb%#label!who
PKNXMKlabel!will
xU:DEKlabel!with
\bDFGKlabel!you
TeTADHlabel:a
JYYHLJlabel:about
@RPPQWlabel:add
JROOOPlabel:addre
JMMJHdlabel:adres
WKYHNIlabel:again
]PRKGIlabel:agend
V\HIKLlabel:an
hGDMKOlabel:and
jJKGIKlabel:anspr
CPNO_Llabel:appli
TYGKUGlabel:appoi
UKLPNPlabel:as
_XHMHFlabel:asses
JFEWfHlabel:atten
\JJLOOlabel:audie
jIODFLlabel:auswa
iBLLJMlabel:avec
TL^BLNlabel:backu
`DMZFIlabel:banca
IPSMNRlabel:bar
YHA]NNlabel:be
YLNPLKlabel:behav
cILKMKlabel:beoba
=VTPPSlabel:bespr
BKOJeOlabel:bewer
aJZHGFlabel:board
TWKLKLlabel:bring
EIbVLIlabel:but
Q^HLOGlabel:by
P[LOIJlabel:cabin
bVB\@Dlabel:call
QHHMZSlabel:cance
DKKB{Clabel:candi
lGILGJlabel:chat
V^EVDHlabel:clerk
]HIGJ[label:clien
k<Q\F>label:commi
XFJ\HMlabel:confe
LTNONNlabel:confi
Q`LOIElabel:conta
HVPONOlabel:contr
bIGKNOlabel:conve
HgYHBHlabel:coord
8RQQR[label:cultu
\KJMNNlabel:dabei
c^CJEHlabel:day
]FLNPMlabel:deep-
FSSOOPlabel:den
[LHMOOlabel:des
UOIMPPlabel:die
UMLMOOlabel:dir
TLJINYlabel:direc
QKGJ`Llabel:discu
H_JKNOlabel:du
aJLKJLlabel:each
_INOJKlabel:earli
Q^MLIJlabel:earpl
BQVXMMlabel:einla
qFDKGMlabel:einze
:USVNTlabel:en
sBHHMGlabel:entre
OWLNMMlabel:erste
POZLHLlabel:es
9YPNVUlabel:event
VIG[LMlabel:exami
ESTOOPlabel:facht
_IMMLKlabel:fifte
EWQPMPlabel:finan
cFHNOLlabel:first
?ZTKXJlabel:for
aGJMOLlabel:forma
^MLKMLlabel:frage
OdTHDFlabel:from
ZMJNKPlabel:für
ZLHMOOlabel:gebäu
b@CGHflabel:gespr
GGIOjJlabel:guest
`JKNLKlabel:h15
VKWIOJlabel:heads
DSUPNOlabel:hinwe
\HYFJLlabel:hirin
J]KIOPlabel:host
KZMJFXlabel:hotel
jIIIKJlabel:hr
GRSOOPlabel:ich
WLLMONlabel:ihnen
JJJKeLlabel:im
VW>Y@Ulabel:in
VUEAL^label:infor
p@`CT4label:inter
^Ib9\;label:invit
SYGKPLlabel:is
FL`MPKlabel:it's
2]SOWQlabel:job
`JKLMLlabel:jouw
QQXZAElabel:jury
ZKMMMNlabel:júri
YMIMOOlabel:kenne
dJHLKMlabel:kita
YFYJMKlabel:lab
QNQEOVlabel:lehrk
lJEJLJlabel:leitu
LKNLOYlabel:locat
PXNLLLlabel:logis
FSSOOPlabel:macht
XF\NJHlabel:manag
YH_FKJlabel:meet
M]JLOKlabel:meeti
\LJLNOlabel:membe
\GWMKIlabel:micro
]LHONLlabel:miejs
nFIIJJlabel:min
VKMNOOlabel:minut
FSSOOPlabel:mirja
GRMOSTlabel:mit
bENKMLlabel:mitar
]MKNKKlabel:na
<EGI`ilabel:name
[YGKKIlabel:names
HOYNMPlabel:nehme
WKKOOOlabel:next
EHT_LNlabel:no
VOHMQPlabel:not
XJIXLLlabel:notes
QjDELJlabel:of
Q^HIKNlabel:offic
L^ZXB=label:on
FIZZJNlabel:only
ALOOcKlabel:onsit
\G^KHGlabel:oral
`^DKEHlabel:organ
:XRQPUlabel:ort
EE`L\Hlabel:our
F_]_8Blabel:panel
WMMOLNlabel:part
M^JLNKlabel:parti
bFKMJPlabel:partn
hHWCCLlabel:peer
\GBYPMlabel:peopl
FcFHH[label:per
\GLNPMlabel:perce
]WIHILlabel:perso
SDYLZClabel:phone
OUKPMNlabel:point
:WQOTVlabel:posit
CVOOSPlabel:post
F`KNOKlabel:power
_MJINMlabel:prese
]HMOPJlabel:presi
THcJEKlabel:previ
DPVWMMlabel:probe
AYPORPlabel:puest
ZJKMOOlabel:q
X\LLIGlabel:quem
E`IJAalabel:quest
TLVJOKlabel:quick
IJcKLMlabel:r2
^KLLLMlabel:raise
WKGQOPlabel:reaso
VLKLSOlabel:recru
FKMPL_label:regis
^HPNKJlabel:repla
VMOLOMlabel:robin
@RQ\RJlabel:role
JEOVK\label:room
gKJLJJlabel:round
ISRNOOlabel:runde
^MKJNMlabel:saran
KIOK^Mlabel:sched
UIEP^Jlabel:scree
H[J\IGlabel:secre
FaI[HGlabel:segre
dGOLJJlabel:seite
cHLNILlabel:senio
XHYLHMlabel:sessi
=YO\PJlabel:shado
gDJKJOlabel:side
HOSQOQlabel:sie
X[GOGKlabel:signé
[KKMNNlabel:sind
\IGOPOlabel:sit
[KBXLNlabel:speak
ZLJMPNlabel:split
YKKLOPlabel:sprec
`KKLKLlabel:stage
WMJNOOlabel:stell
IMNN]Llabel:subje
X`GLHGlabel:take-
bWHKHFlabel:te
Y?\ULElabel:team
[GXJKJlabel:teams
bUBWDFlabel:techn
RPTNEQlabel:teil
bHXKGFlabel:teiln
6VVOSVlabel:telef
GLMJcMlabel:termi
FW[QT=label:the
SXVHGJlabel:there
gGCNNNlabel:three
:b=VcGlabel:to
[KE[KJlabel:today
QTXKHIlabel:tomor
dFGJOOlabel:tribu
YC\EPMlabel:trust
YEDYFZlabel:two
?WSRNPlabel:ubica
jGJJKKlabel:und
`JNNJIlabel:unser
[EZMHJlabel:updat
iGGINKlabel:us
7_QOOUlabel:vacan
S^W?FKlabel:video
_KKLMKlabel:vogal
WOMLIQlabel:von
XNIRFSlabel:vorst
YJLLOPlabel:vos
BQ]NOMlabel:was
ZIJPPLlabel:wer
kJELHKlabel:wexco
R[MXAFlabel:who
LYUVDGlabel:who's
=VTQPRlabel:wie
WJGZNJlabel:will
LLRUMNlabel:wir
rH?KIMlabel:with
MK]KNKlabel:word
cIKOKKlabel:you
dIIMMJlabel:you'd
bYAJMFlabel:your
NYHLGXlabel:zoom
ZKKLOPlabel:zu
BQVXLMlabel:zum
HTRNOOlabel:zwei
bKKLLJlabel:º
fIHHONlabel:компа
gHGHOMlabel:со
cIHIONlabel:сторо
sGGGJHlabel:участ
KLMKTXlast:0
Tf=I=]last:1
DSKNPZlast:2
YdDBINm:↵|↵
LcKFJPm:↵|↵ @name
]GLPNLm:↵|↵ director
YHNPOLm:↵|↵ head
F[OOOKm:↵|↵ office
[FOOPJm:↵|↵ recruiting
`DMPOIm:↵|↵ responsable
EYPPOMm:↵|↵ school
G\OPNJm:↵|↵ sekretariat
_HLPMIm:↵|↵ senior
A^NPNOm:↵|↵ talent
CUONTQm:↵|!
BcOLMMm:↵|(
YKLMONm:↵|( chair
?aONOOm:↵|( recruitment
\ZHKIHm:↵|,
`YGHMEm:↵|, @name
gCJOKMm:↵|-
jBIOKKm:↵|- organizer
5ZVPPVm:↵|0
FSPPORm:↵|0 ↵
#{_QR[m:↵|:
HTPOOOm:↵|: ↵
B[OOPOm:↵|: +
:^POPSm:↵|: 0
#qXQQXm:↵|: @name
mHHIJIm:↵|>
>YSROOm:↵|by
>ZSQOOm:↵|by @name
>WXNPOm:↵|chat
?WWNPOm:↵|chat -
EVPPOOm:↵|clic
ISPOOOm:↵|clic qui
JQQPOOm:↵|da
HRQPOOm:↵|da computer
ETPOQQm:↵|date
FTPOQPm:↵|date /
0`WTOPm:↵|de
?]PPOOm:↵|de recrutement
WNGPNPm:↵|is
GVPOOOm:↵|is your
IRPPOOm:↵|more
FVPPOOm:↵|more |
?XUNOQm:↵|raiser
BWSOOPm:↵|raiser :
CXQPNOm:↵|un
BZPOOOm:↵||
CWQPPPm:↵|| besprechungsoptionen
{AEMHDm:↵|¶
mSNK>Cm:!|,
ZRGNOJm:!|, who
UaGIJJm:!|>
AYVRHOm:&|(
=VUNRRm:&|)
\ORRBIm:&|>
[JHLH[m:'|'
]ILOLMm:'|' is
DSRNOSm:(|&
BSSNPTm:(|& @name
GPYKUJm:(|)
=X[PJOm:(|) ↵
@TXQNNm:(|) .
ZKPOLJm:(|) und
bJGNMMm:(|+
R[XJFEm:(|,
DVVOMOm:(|, @name
RTKNNMm:(|, personal
<WWOQPm:(|0
=WVOQPm:(|0 )
?QWNRTm:(|engineer
>RYNQRm:(|engineer )
=[VNOPm:(|manager
AWUNOQm:(|manager role
IRQOOOm:)|-
hIHNJJm:)|:
\JLNOKm:*|[
^IKOLLm:+|(
LMMNQUm:+|>
TNOLKRm:,|↵
cAMOMLm:,|↵ 0
JJEIjNm:,|!
SY@WMKm:,|(
[EDDfLm:,|( @name
mCDFQQm:,|( hr
bVCIHNm:,|)
ZHX]>Fm:,|,
ViHGCHm:,|, @name
YJGL[Im:,|, and
WXYIDFm:,|, has
CeKQNHm:,|, hr
GJZXLJm:,|, is
_JGOLPm:,|, te
OLGP\Km:,|, to
VMKTMKm:,|, types
aHGMONm:,|, vous
eCJKQMm:,|, will
fJ7DnAm:,|.
7WQMVXm:,|0
ASROQSm:,|0 ,
cBDDgFm:,|:
cr4DFIm:,|>
\@ATFbm:,|and
QEGRK_m:,|and @name
]JGNOOm:,|and i
L\KMMMm:,|can
4]XRPOm:,|manager
LNcKIHm:,|sends
JQPPOPm:,|street
QXHMONm:,|takes
RWHMNNm:,|takes over
FTTOOOm:,|time
AUWOOOm:,|time )
[LKKOOm:,|und
K_MKKNm:,|will
UQINNOm:,|will collect
AQMOYSm:,|¶
V]HMGKm:,|–
cIBKNRm:-|(
AROORVm:-|( 0
]IKNOLm:-|( @name
WLMMNMm:-|( betriebsrat
ZJLNNMm:-|( teamleitung
[MMOKJm:-|+
^MLOKIm:-|+ trustees
lSGJDEm:-|,
aIKPLIm:-|, @name
JXNONMm:-|, front
XKMOMNm:-|, personalreferent
?PONTZm:-|0
:RSLS\m:-|analyst
6ZSMVUm:-|data
<[OMSTm:-|data scientist
6SSLWYm:-|engineer
@PQOSWm:-|manager
C_MPOLm:.|↵
tDAIMKm:.|(
UFFGV\m:.|,
@MNPNam:.|, @name
`LLNJJm:.|, οικονομικό
;TPSNZm:.|0
CRPOPWm:.|0 ,
8[XMOSm:.|:
aYEEKJm:.|>
ZJINPOm:.|and
ZGLOONm:.|and i
6ZVPMWm:.|de
DTVOOOm:.|kan
;XWOORm:.|of
ETQOPPm:.|sind
EUQOPPm:.|sind :
LWOLOMm:.|will
DZOOOOm:.|will open
aCOPLJm:/|↵
_DOPNJm:/|↵ 0
^KKONHm:/|&
dKKONDm:/|& @name
eIHOIMm:/|(
XINONNm:/|( recruitment
VNJONOm:/|( vp
?O\PPPm:/|)
SIGNaGm:/|,
`NFPLKm:/|, our
hKJOHFm:/|/
_JMPIKm:/|:
]JMPJLm:/|: senior
sHFIEKm:/|>
CSTPPPm:/|¶
S[MNGJm:0|(
XJNPMMm:0|( vp
VGIRUMm:0|,
FRPMQTm:0|, @name
_JKOKKm:0|-
]KKOLMm:0|- amministrazione
[LLOLLm:0|- direttore
bGLMKNm:0|;
cGMLKLm:0|; 0
aIHLONm:0|>
CVONTOm:0|candidate
EVPNROm:0|candidate call
^WJIIJm:0|e
RfIGJIm:0|e .
;WSPTQm:0|interview
1[WPTRm:0|interview between
=UPOUSm:0|planner
?UQNTSm:0|planner ii
:WORNZm:0|¶
gBIOSFm:0|–
M:HJNtm::|↵
[KMMPIm::|↵ 0
Y@HLJdm::|↵ @name
BMORO[m::|↵ title
V7EP_Zm::|(
\EIIH_m::|( 0
aCEIEcm::|( @name
bMGJLNm::|( chair
[JKMOOm::|( leiter
bJLMJKm::|( ops
aEKLNNm::|( président
_HKNMMm::|( vp
fIGLKMm::|)
dGIMLMm::|+
eHILKMm::|+ @name
gcL;8Rm::|,
DlJI>Ym::|, 0
{DC0SRm::|, @name
\GLONMm::|, director
kEGQJHm::|, head
HHLJIkm::|, tel
AQPQSTm::|-
:YQPRSm::|- 0
j?UK\4m::|.
_MGMKNm::|/
=VPNYPm::|/ a
AWLHO_m::|0
DNQLJam::|0 ,
dI>Kf?m::|;
TMFL^Im::|; @name
WQLLJPm::|<
TPLMMPm::|< >
O]FfY)m::|>
TFIJdIm::|e
BWQOQPm::|engineer
?YQNRPm::|engineer ↵
QIHbNHm::|from
lF@MJRm::|is
RJZJNLm::|started
NK^HNLm::|started here
gFIMLJm::|und
_XAKLLm::|will
[GMNNOm::|will call
_JHQKNm::|will ring
_LMBQPm::|¶
PNCDX\m::|–
MBGIVem::|– @name
_FIKQPm:;|↵
LHIbLOm:;|(
cEAYOIm:;|,
^KELPPm:;|, head
\HJMPPm:;|;
JKVTNLm:;|is
fC@NRQm:;|will
>YPMPVm:<|↵
XFHJGam:<|&
`LOOEKm:<|& @name
YPXTY-m:<|(
XbIJFGm:<|( @name
QK\UJCm:<|( hr
Y[JHKIm:<|( no
TOXQIFm:<|( rh
E^LIULm:<|( they
]JMNLKm:<|+
EEFXfLm:<|,
JOOOPSm:<|, 0
]CZHWAm:<|, @name
T]LKHIm:<|, analista
WVKMLJm:<|, chargé
OYHOKPm:<|, de
ZIYLGKm:<|, emeritus
IL_PKLm:<|, lab
TJaHLHm:<|, our
ID]ZMJm:<|, who
JGZZKIm:<|, who'd
SJUWJGm:<|, whose
IIKOdKm:<|, your
KMMM]Km:<|-
EPRMRUm:<|- @name
5\M`NNm:<|.
\GFL_Fm:<|/
aFHMSKm:<|/ @name
<OQObMm:<|0
HPQOQRm:<|0 ,
BNKHRdm:<|:
_KNOJIm:<|: 0
#][M\am:<|: @name
]TJLHKm:<|: hi
EOQNVPm:<|: interview
?\POPPm:<|: recruiter
-cF;cfm:<|>
c>ZIKKm:<|and
MMYKONm:<|and @name
dCIONMm:<|and i
MMMYNKm:<|ascolta
GYDM]Km:<|asked
D_XKEOm:<|asks
PTTLHNm:<|asks you
VVKPFNm:<|belt
TWKPGMm:<|belt je
HeNNJHm:<|by
]OIKJOm:<|calls
VUJMJOm:<|calls you
]TGKINm:<|can
?QWOSOm:<|chat
DVOOPQm:<|de
DWOOPQm:<|de recrutement
CQTOPSm:<|den
EQSOPRm:<|den ,
HQPPPPm:<|di
IQPPPPm:<|di microsoft
S]HKMJm:<|direct
\XHJJJm:<|direct line
VQXGJIm:<|drives
RWIMNMm:<|drives you
YRGOMLm:<|du
\MGPMMm:<|du standard
cMILHMm:<|e
^JKLMNm:<|en
RJZKIPm:<|enjoyed
XMPLKOm:<|enjoyed your
FI`NNNm:<|est
ESQNPSm:<|filtro
GRQOPRm:<|filtro @name
PI\LKNm:<|found
SF\LLNm:<|found your
]KU\B@m:<|from
N\FNMNm:<|from @name
OPXVEGm:<|from compliance
RE[ISMm:<|from hr
QLJ[MJm:<|from internal
QHI[PMm:<|from the
IKbJNKm:<|ha
JZLOKOm:<|haalt
F\IQMPm:<|haalt je
QHKMJ_m:<|hall
OLMNMVm:<|hall ,
\GYIKJm:<|handed
YTQ[E<m:<|has
]SHNIJm:<|has confirmed
NZJREPm:<|has invited
XYIKKJm:<|hat
eOIKKGm:<|here
T_GMKHm:<|here from
ZRFLNNm:<|in
W\EIMLm:<|in hr
6QVOhGm:<|interview
JNNN[Lm:<|interview ,
:RVNZPm:<|interview :
UHFaLKm:<|invigilates
`FKRFPm:<|invited
aGLQGOm:<|invited you
UQIPKPm:<|invites
RSJPKPm:<|invites you
LMU[<Um:<|is
YQISFNm:<|is inviting
T_GNMFm:<|is learning
aCLOQJm:<|is travelling
TLJZNHm:<|isn't
WKKXNHm:<|isn't involved
FMeKMJm:<|ist
UKMZJHm:<|joins
IfMMIHm:<|knows
LJVJ]Hm:<|komt
\HLMONm:<|le
Q]JKJNm:<|leidt
]XFHKLm:<|looks
WWIIMNm:<|looks after
WHHPKXm:<|may
bJJSKFm:<|may be
L\OLINm:<|mir
MI\JPNm:<|no
^HJRNKm:<|observeert
_IIPNKm:<|observeert de
PS]ELHm:<|qui
PJZLMMm:<|ran
PJ\KMMm:<|ran this
XHQMNPm:<|read
UISLNOm:<|read your
LJHPK`m:<|reception
MJHPL_m:<|reception ,
HOeJIKm:<|retired
NKOONUm:<|room
IHdJMMm:<|saiu
KMLNL]m:<|schule
KKKML`m:<|schule @name
KhMGLHm:<|set
X^JHJHm:<|set up
YXILGMm:<|shows
UVILLMm:<|shows candidates
`JNLLLm:<|stößt
]JMKLOm:<|takes
PZ_EDIm:<|te
YUELLOm:<|te enseña
YVFKLMm:<|ti
ARQMVRm:<|us
<SRMYSm:<|us through
U^AKOLm:<|van
[UCJQLm:<|van recruitment
MGJ]QNm:<|vom
YVXHFFm:<|vous
SSIQLNm:<|vous accueillera
\\2bV8m:<|will
J[BaLFm:<|will be
YTFKQLm:<|will dial
ZLMIPOm:<|will have
[MJNMMm:<|will text
KKbKLJm:<|would
[VHMKHm:<|would like
GSK^LKm:<|zeigt
FSL^MJm:<|zeigt ihnen
GM[WLIm:<|zit
GIV[LKm:<|è
LZPSY8m:<|–
QWZ[A=m:<|– @name
^JNOHMm:<|– bewerbung
`JJIPMm:<|✓
KHNQ_Im:>|,
cJLMFNm:>|>
EOQOWPm:>|labs
FPQOUPm:>|labs -
SL`IJHm:?|,
EUHMIam:?|.
CI\KJ]m:about|,
RJDZPPm:accountant|will
gDGKOMm:and|(
_FGWMKm:and|,
nFIHOFm:and|.
kEOPFFm:and|:
bDNOLKm:and|: recruiter
lIIILGm:and|>
ZOIMOKm:and|from
aIHHPPm:and|will
`DHOPPm:and|would
WINOOOm:and|would like
JB^NIXm:an|,
ZZDNHLm:asked|to
fHGKMNm:ask|about
^IPJOKm:as|is
UKSKPKm:as|is in
IMNNL\m:at|,
bJFLOMm:avec|(
VLMNOOm:avec|( directeur
aHQMHKm:avec|,
^KHOMMm:avec|, notre
HbIMJPm:avec|>
gGHKOJm:a|(
dKHKOJm:a|( @name
SU]LCFm:a|,
\JVMIGm:a|, que
TXJLNKm:a|, recrutadora
R[TKLCm:a|.
KaXJGFm:a|>
`\DJIHm:a|liga
]IKMNMm:bei|(
`HLLMMm:bei|( chef
CbKLPNm:bei|.
EKN_OMm:bei|mit
GLN]OLm:bei|mit ,
oDLMJDm:between|and
wCKLHAm:between|and @name
WLUMKIm:bring|,
SGYNMKm:bring|, my
HjHKNHm:by|(
HAQaWHm:by|,
G[HJZMm:by|, our
FO:`Icm:by|, who
NcEFJSm:by|.
OD^LMPm:by|;
KjD\ADm:by|>
`JJJQKm:by|and
_JJKQJm:by|and two
jJEFKPm:by|from
fJEGMPm:by|from the
KXMMONm:by|on
K[KMNNm:by|on behalf
_LLLMJm:będą|oraz
_IINNLm:będą|oraz @name
bHGMNNm:c'est|qui
XTFLOLm:caposala|le
WNXHJKm:ceo|interviews
PCZMQPm:chef|does
QEWMQOm:chef|does the
IYHMKXm:chiama|.
TYBNNNm:colleague|,
M\CQONm:colleague|, who
S\HKOIm:colleague|will
UQJONMm:colleague|will phone
]MIQJMm:com|,
KGdINMm:com|>
_KHLNPm:com|e
FaOMJMm:contact|,
kCCLONm:con|(
`IINNNm:con|( whiteboard
sC?OIMm:con|,
]FJOOOm:con|, la
cI@OOPm:con|, que
AGfMRMm:con|.
qDEOJHm:con|>
KbKMLHm:da|>
@VPO[Km:dear|,
MZ[INBm:de|,
DVPPOQm:de|, c
UROQHLm:de|.
;CGYiSm:de|>
DLKNObm:die|.
OF\HROm:director|will
DVRONQm:di|manager
bKHONIm:driftsleder|.
J[NOMLm:du|,
ZKLLOMm:enhetschef|och
KION_Im:entretien|–
CMNO_Nm:entrevista|-
^JDNOPm:en|(
VMKOOOm:en|( hr
]LLMMKm:en|>
[LIONLm:et|.
5ZNM]Tm:event|:
BSOOUTm:event|: 0
GSPNQQm:event|: @name
EWOOPPm:event|: recruiter
^KKPKKm:e|,
dCHNHTm:forwarding|invite
THFOL^m:forwarding|invite as
SGBLaRm:for|,
HIKNgIm:for|:
gHGJLNm:for|;
_VMPBFm:for|at
K]OPJIm:for|at reception
fENQHIm:for|at the
QK\MMIm:for|on
FEbEL]m:from|,
KI_MQIm:from|, who
\C`HLGm:from|.
LiGKLGm:from|>
FSQOOQm:g7|lead
DTROPRm:g7|lead (
PQUOHNm:gespräch|/
JKMO]Km:hallo|,
MNMNXMm:hi|,
JLQHL_m:hospital|>
T_ENIJm:i'm|,
QWLOHNm:i'm|, i
XYENMIm:i'm|, the
MYKNNMm:ik|,
PWKNNLm:ik|, recruiter
UNMNNNm:il|,
ARONUUm:interne|0
eGMOJGm:interviews|lab
WKNO;am:interview|,
VLGNI[m:is|,
ZSHIHSm:is|.
UXEMLNm:is|and
VVFMMNm:is|and i'll
RUMNHPm:it's|again
SLG^KKm:it's|first
SLF_JKm:it's|first time
_LKLLLm:kommt|dazu
]KFMOPm:la|(
YLKMOOm:la|( presidenta
?VSSOQm:la|0
^GLOOJm:la|che
[HKOPMm:la|che gestisce
QQWOJGm:lead|greets
NJTZKIm:lead|greets everyone
ASZONOm:leiter|)
@R[PNOm:leiter|) ,
AWVPNOm:leitung|)
`EJMPNm:meet|(
S`TLDCm:meet|,
RYILJOm:meet|, who'll
]JYNEGm:meet|.
]LDOONm:meet|and
_HFMOPm:met|(
VMKOOOm:met|( teamleider
`OFQFMm:met|,
DUQOORm:microsoft|↵
cIEKPOm:mit|(
aKIPILm:mit|,
[C[JPFm:mit|.
lDHMIKm:mit|>
dSEJLHm:naar|.
GUPOOPm:new|)
GPTQOOm:nächsten|das
IOTPOOm:nächsten|das team
dJINMHm:oddziałowa|>
VSHOMMm:office|greets
TRKOLNm:office|greets you
DXRONPm:of|↵
<V]OMOm:of|)
ZDFKL_m:of|,
FNZQPKm:of|.
5\\PLQm:of|>
GJHJPgm:on|,
JKDJRfm:on|, no
aRGJNIm:o|,
VVLMLIm:o|, do
FGgKMMm:o|está
JIbKMMm:o|está de
JLMNJ^m:parkhaus|,
LSNSPJm:par|, directrice
ReGIJIm:par|>
=VVOOSm:people|]
SXJPILm:por|,
IUG]NJm:por|>
J^KKNMm:por|en
K]KKNMm:por|en recepción
ZIJPONm:presidenta|;
^HGPOMm:presidenta|; secretario
EVQOOPm:product|@
DVROOQm:product|@ @name
^HLPLMm:recibe|,
_GLPLMm:recibe|, director
^KJNOKm:rektor|og
\LKMNLm:rektor|og driftsleder
_LGPNKm:rencontrerez|,
UNMONMm:rencontrerez|, notre
ZLMNNLm:representant|.
[KNMJNm:representative|has
LMNNNWm:sala|,
bEMJLPm:sala|>
JGPKKcm:salle|>
aKINNIm:sarà|.
\IJMOOm:secretario|;
_GILPOm:secretario|; vocal
SZLLJJm:see|0
[GIZLHm:sends|,
\FHXNIm:sends|, who'll
EUQNOQm:senior|analyst
EPSOOTm:senior|counsel
FPSOOTm:senior|counsel ,
WMMMNNm:setzen|und
XMKMNNm:setzen|und ich
X]DKKKm:sono|,
\_DJHIm:sono|, selezionatrice
`MDKQNm:so|will
ZMIKQNm:so|will run
=[RNRPm:staff|engineer
?ZQNRPm:staff|engineer ↵
ZLLPMKm:stronie|i
[LLPLLm:stronie|i @name
[MHPOLm:suis|,
WQIOMLm:suis|, recruteuse
CZOOOPm:talent|>
CVOPPRm:talent|¶
[LLMOLm:teamleitern|und
\LLMPJm:teamleitern|und @name
DSUONQm:teamleitung|)
BTWONQm:teamleitung|) ↵
GJILHlm:the|,
DRQOOUm:the|analyst
OJKOPWm:the|building
LKLOPYm:the|room
DDZ?Tem:to|,
ILNMHbm:to|, then
XbDIASm:to|.
^ZFLGHm:to|>
L[LPNHm:to|at
KZLPOIm:to|at the
^XBPKFm:to|on
[LKLOMm:und|(
VLLNONm:und|( personal
]KHLQLm:und|.
cIKMMIm:und|>
LGPMHcm:via|,
LKONK[m:via|0
LNNNMWm:via|0 ,
_IJJONm:vocal|.
XZJOFJm:von|,
U^JPFHm:von|, @name
eGJOHLm:von|:
QFKM^Mm:von|>
aEMNMKm:with|↵
WKNONNm:with|↵ 0
]IKKJSm:with|&
MMLLGam:with|& co'
bIJOIMm:with|(
VMMOMOm:with|( ceo
UMNONNm:with|( vp
bWZ@6Rm:with|,
`LDONMm:with|, director
VMLNNMm:with|, head
KN\QOEm:with|, our
UIEJN^m:with|, the
`\DJIGm:with|, who
PX\JGEm:with|.
XC^LLIm:with|;
iC^IAFm:with|>
^KGQMLm:with|about
^KIQLKm:with|about the
XC^LMHm:with|and
VE\LNIm:with|and @name
ZKGOOOm:with|and me
fR>RMDm:with|at
hEFPLJm:with|at 0
^EHPOOm:with|at @name
WVGLMLm:with|from
N]FOOKm:with|from our
CSTOQOm:with|health
fGHMLLm:with|is
^GGPOMm:with|is booked
YGWNLIm:wordt|,
UJYOHKm:wordt|, die
VGJKG_m:x|–
[ILHE]m:x|– intro
]KINNLm:y|.
bJMLNHm:zwischen|und
aJMMNGm:zwischen|und @name
[KINPNm:z|(
XKKNONm:z|( kierownik
IVQNMNm:||↵
\IMMMMm:||(
ZJNMNNm:||( she
VLMONMm:||,
XLLONNm:||, @name
Q[HKPKm:||>
CWRPOOm:||de
_FXTHBm:|||
jMKKJCm:¶|↵
DXPOOQm:¶|↵ -
UJNOPNm:¶|↵ @name
_GKQNJm:¶|↵ engineering
H]MOOJm:¶|↵ hr
IUTONKm:¶|↵ people
B[QOOOm:¶|↵ talent
XLLNMNm:¶|( head
RTOOJLm:¶|,
#e]NRXm:¶|:
BUROPQm:¶|: ↵
FTPOQQm:¶|: 0
0bYMPSm:¶|: @name
WOIKQPm:¶|>
@VQOUNm:¶|a
GRQPROm:¶|avec
HRPPQOm:¶|avec google
:[UPPPm:¶|by
BVRPPOm:¶|by @name
GTPPPOm:¶|com
EUPPQOm:¶|com o
ESQPPOm:¶|con
FSQPPOm:¶|con google
?YPNVNm:¶|dat
HSPOQOm:¶|dat je
BYQPOOm:¶|de
;YUQPPm:¶|from
<ZSSOPm:¶|from calendly
BUTOPOm:¶|from my
eDKQHLm:¶|hat
gDKRGKm:¶|hat den
IQSOOOm:¶|if
BVWNNOm:¶|if the
XFKPPPm:¶|is
GQRPQOm:¶|mais
GQRPPOm:¶|mais sobre
?UWPPPm:¶|more
:VYPPPm:¶|more about
=WUOSOm:¶|o
?UXOOOm:¶|or
ERUOOOm:¶|or cancel
BTTPPPm:¶|time
BTTPPOm:¶|time zone
aFGMOPm:¶|will
ZGKOOOm:¶|will call
DRNRPTm:¶||
UPLMQLm:¶|¶
VKOONLm:–|↵
XKOONKm:–|↵ 0
^UIQFGm:–|(
RZFKWFm:–|,
EPMO[Mm:–|, @name
SUMNKLm:–|, recruiting
e^CIEGm:–|>
;XTPRQm:–|de
hJJPIEm:•|,
z:GMHIm:•|–
MKgJIIme/B:absent
LNWNNNme/B:absent+me
HK^NNNme/B:absent+not
QHUOONme/B:absent+only
DLZPPPme/B:absent+will
[SCNNNme/B:absent+you
oNJFFFme/B:and
TKZLKKme/B:and+me
EG]PPPme/B:and+not
RCYOONme/B:and+only
MVGOQPme/B:and+will
YRTJIIme/B:and+you
BzAJIIme/B:arrange
Q]EMMMme/B:arrange+me
FLXPPPme/B:arrange+not
N`?OOOme/B:arrange+only
D]GPQPme/B:arrange+will
QhFJIIme/B:arrange+you
^AMOPOme/B:boss
dFEOONme/B:boss+me
KJOQSRme/B:boss+will
_DMNNMme/B:boss+you
h>GOOOme/B:candidate
TMMOOOme/B:candidate+me
XHMOOOme/B:candidate+will
bAKOOOme/B:candidate+you
aIFNNNme/B:close
GPUOOOme/B:close+me
FOXOOOme/B:close+not
FRSPPPme/B:close+you
_GGOOOme/B:greet
UNLOONme/B:greet+me
ZKIOOOme/B:greet+you
\SEMMMme/B:hire
ZIJOOOme/B:hire+me
\DQNNNme/B:listen
FK[OOOme/B:listen+me
FNXOOOme/B:listen+only
[HJOOOme/B:listen+will
JJYOOOme/B:listen+you
aOXFFFme/B:me
]KOLKKme/B:me+meet
?HdPPOme/B:me+not
SGXMMMme/B:me+only
YJJOOOme/B:me+place
^FIOOOme/B:me+topic
QJTNNNme/B:me+who
]GHOOOme/B:me+will
UCWNNNme/B:me+with
f?WJJIme/B:me+you
cK\FEFme/B:meet
DK`NONme/B:meet+not
>UWPPPme/B:meet+only
eCOLLKme/B:meet+will
iSFHHGme/B:meet+you
A;xMLLme/B:not
ZEOOOOme/B:not+only
AJ^PPPme/B:not+who
CL_OONme/B:not+will
MJ[NMMme/B:not+with
AHdOOOme/B:not+you
E\`IIHme/B:only
FNWOPPme/B:only+topic
JHYPPPme/B:only+who
IUPOOOme/B:only+will
IIYPPPme/B:only+with
AM[PPPme/B:only+you
J]FOOOme/B:place
DVQPPPme/B:place+will
\GIOOOme/B:place+you
\;OQRQme/B:topic
?TNRTSme/B:topic+will
WINOONme/B:topic+you
]NOKKJme/B:who
HXKPPPme/B:who+will
G]MNNNme/B:who+you
WSUIJIme/B:will
KUIPPPme/B:will+with
PYOLKKme/B:will+you
iPTEDDme/B:with
URNLLLme/B:with+you
fbPB@@me/B:you
LI_MMLme/L!:absent
j>INNNme/L!:and
FbFOONme/L!:arrange
]JHONNme/L!:close
[IGOOOme/L!:greet
cIGMMMme/L!:me
MN^LKKme/L!:meet
FI_OONme/L!:not
_DHPPPme/L!:only
`FEOPPme/L!:topic
aEHOONme/L!:will
ZTAONNme/L!:with
ZNRKKJme/L!:you
XGWLLLme/L0:absent
tC;NMMme/L0:and
IaFNNNme/L0:arrange
_HHONNme/L0:listen
\KHNNNme/L0:me
PWXIIIme/L0:meet
FK\OOOme/L0:not
`PANNNme/L0:only
\FDQRQme/L0:topic
h@EOOOme/L0:will
bR<ONNme/L0:with
]MKMLLme/L0:you
DN\OOOme/L1:absent
HHZPPPme/L1:and
[HFPPPme/L1:arrange
UMLOONme/L1:boss
dGFNNNme/L1:close
\IQLLLme/L1:me
MQZLLKme/L1:meet
\AWMLLme/L1:not
GSROOOme/L1:only
^EHPPPme/L1:topic
KMUOOOme/L1:who
PISOOOme/L1:will
DXWMMMme/L1:with
CS]MMMme/L1:you
_BVLLKme/L:absent
JMWOOOme/L:absent>me
d=UMLLme/L:and
[JGOOOme/L:and>absent
_GFOOOme/L:and>arrange
\KINNNme/L:and>boss
TLMOOOme/L:and>me
ILWOOOme/L:and>meet
[KJNNNme/L:and>who
`EDPPPme/L:and>will
XJJOOOme/L:and>with
EcDOPOme/L:arrange
EVQOOOme/L:arrange>only
\KINNNme/L:boss
VMLNNNme/L:boss>with
WLHPPPme/L:close
dDDOOOme/L:greet
UMLOOOme/L:hire
TNLOOOme/L:listen
_CULLLme/L:me
WTaEEDme/L:meet
]FIPPOme/L:meet>absent
JMYNNNme/L:meet>and
QXFONNme/L:meet>only
`DJOOOme/L:meet>topic
bFCPPPme/L:meet>you
Y>_LLLme/L:not
DG_PPPme/L:not>me
DK]OOOme/L:not>you
RYCOOOme/L:only
G]HOOOme/L:only>meet
`FDPPPme/L:only>not
cCDPPPme/L:topic
YGNOOOme/L:who
_>YLLLme/L:will
\HGOPOme/L:will>meet
bTALKKme/L:with
cDCPPPme/L:with>meet
K_QKKJme/L:you
WIKPPPme/L:you>only
DYLPPQme/N:absent
NYRKKKme/N:and
GUSNNNme/N:arrange
j=FOOOme/N:boss
ZWFLLKme/N:hire
\JINNNme/N:listen
OKXMNMme/N:me
QFSPPPme/N:meet
7[XOPPme/N:not
XGNOOOme/N:place
`EHOOOme/N:topic
f?GOOOme/N:who
p<FNNMme/N:will
FVPOOOme/N:with
\DPNNNme/N:you
XKMNNNme/P:absent
JLVOOOme/P:and
5][OOOme/P:arrange
VJSMMMme/P:boss
WLLOONme/P:close
TLONNNme/P:greet
_HJNNMme/P:hire
CTTPPPme/P:listen
LRIQQQme/P:me
PKWMMMme/P:meet
EWROOOme/P:not
jBFMMMme/P:topic
`DNNMMme/P:will
CRWOOOme/P:with
QRWKKJme/P:you
MG`MMLme/R!:absent
iI?NNNme/R!:and
Qf<MMMme/R!:arrange
XJJOOOme/R!:boss
UMLOOOme/R!:greet
^EJOOOme/R!:hire
XHKPPPme/R!:listen
TCXONNme/R!:me
]CYKKKme/R!:meet
@CnNNNme/R!:not
AX`KKKme/R!:only
HLOQSRme/R!:topic
SVFNONme/R!:who
\DZKKJme/R!:will
iBBOOOme/R!:with
_WTFFEme/R!:you
SD]MMMme/R0:absent
pB?NNMme/R0:and
Lo9MMLme/R0:arrange
]HHOOOme/R0:boss
]IJNNNme/R0:hire
VPTJJKme/R0:me
^VALLLme/R0:meet
CBmMMMme/R0:not
?]^KJKme/R0:only
HWMOOOme/R0:who
ZTKKKJme/R0:will
cCEPPPme/R0:with
HlRGGFme/R0:you
DUZMMMme/R1:absent
XQOKKKme/R1:and
FfAOOOme/R1:arrange
fHCNNMme/R1:boss
YIJOOOme/R1:candidate
_FHOOOme/R1:hire
WKGPPPme/R1:me
hAUIIIme/R1:meet
FGaOONme/R1:not
LLVNNNme/R1:only
D]KPPPme/R1:place
PESPQQme/R1:topic
\HNNNMme/R1:who
aGINNMme/R1:with
`VEKJJme/R1:you
IKaMMLme/R:absent
VXMKJJme/R:and
eIEMMMme/R:and>boss
^FGPPPme/R:and>me
]HFPPOme/R:and>meet
\JIONNme/R:and>who
NXGOOOme/R:and>will
KNZMMLme/R:and>you
FqHIIHme/R:arrange
EYPOOOme/R:arrange>and
I`EOOOme/R:arrange>me
[PCOOOme/R:arrange>meet
IXMOONme/R:arrange>only
Me?NNNme/R:arrange>you
h@COQPme/R:boss
WLJOOOme/R:boss>you
bCGOOOme/R:candidate
UMLOOOme/R:greet
VLKOOOme/R:greet>you
dJBNNNme/R:hire
_EIOOOme/R:hire>and
WENPPPme/R:listen
UL]JIIme/R:me
MLVNNNme/R:me>listen
^KFNNNme/R:me>meet
WMJONNme/R:me>with
ZKIOOOme/R:me>you
iQYCCBme/R:meet
[JGOOOme/R:meet>absent
bGHNNMme/R:meet>and
[IGPPOme/R:meet>listen
NEYOOOme/R:meet>me
JLWOOOme/R:meet>not
WKKOOOme/R:meet>topic
WLKOOOme/R:meet>who
UFQOOOme/R:meet>with
U\JKKJme/R:meet>you
:>xNNNme/R:not
KIXOOOme/R:not>absent
GHaNNNme/R:not>meet
EL[OOOme/R:not>who
8^dKJKme/R:only
FbDOOOme/R:only>arrange
JKWOOOme/R:only>you
A]IQQQme/R:place
XANPRQme/R:topic
\FIPPPme/R:topic>and
RZKLLKme/R:who
YJJOOOme/R:who>and
FWKQQQme/R:who>arrange
IXKPPOme/R:who>place
ZUOIIIme/R:will
IMVPPOme/R:will>absent
UXBOONme/R:will>meet
STHNNNme/R:will>you
VRPLKKme/R:with
_IDOOOme/R:with>boss
`<PPPOme/R:with>you
iQREDEme/R:you
MZDPPPme/R:you>absent
FZNOOOme/R:you>and
DbQLLKme/R:you>arrange
[HIOOOme/R:you>boss
e@FPOOme/R:you>candidate
PHVOOOme/R:you>me
aHHNNMme/R:you>meet
RSGOOOme/R:you>topic
DTXNNNme/R:you>with
DTXNNNme/above!hire
BVWNNNme/above:advis
FSWNNNme/above:anjal
EUUNNNme/above:hr
ZJJOONme/above:liebe
DUVNNNme/above:rao
OTKOOOme/above:robin
HIWPQPme/b:↵
YIMNNNme/b:!
WBMPRQme/b:(
LJRPQQme/b:)
;TTRRRme/b:+
YUcCCBme/b:,
VGNOPPme/b:-
cea<9;me/b:.
X<TPRQme/b:0
NPTMMMme/b:;
XKKOONme/b:>
_XCKKJme/b:?
`WTEFEme/b:@name
N`KKKKme/b:a
UWDNNNme/b:aan
_FHOOOme/b:about
\FKOOOme/b:addit
GPVOOOme/b:afloo
AX[MLLme/b:after
CVWNNNme/b:again
I\IOONme/b:agend
YFRNNMme/b:al
FMYOOOme/b:all
HUTNNMme/b:allee
ZIIOOOme/b:along
VJNOONme/b:als
VHSNNNme/b:am
P=`OONme/b:an
\XLIIHme/b:and
MZKNNMme/b:anrei
FgAOONme/b:any
[JIOONme/b:appli
JZGPPOme/b:are
RXCOOOme/b:arriv
]MGNNMme/b:as
KWNNNNme/b:ask
TKLPPPme/b:asked
^LDOONme/b:at
J\FOPOme/b:attac
X@\MMMme/b:auf
LYIOOOme/b:auftr
VNKNNNme/b:autom
[DRNMMme/b:avec
TMNNNNme/b:avons
]FHPPPme/b:back
[JIOONme/b:backe
UKMOOOme/b:backg
OUGPPOme/b:balie
LO\LLLme/b:be
EI]PPPme/b:becau
DZQNNNme/b:befor
G[IPPOme/b:behal
ENZOOOme/b:ben
QWLMMMme/b:bespr
GQUOOOme/b:bewer
HUYLLLme/b:bij
SZLKKJme/b:bin
JVLOOOme/b:boa
[GKOOOme/b:book
E^JOOOme/b:booke
JTSNNNme/b:both
=[WNNNme/b:break
f>OMMMme/b:bring
`EFPPPme/b:burea
E`CQQPme/b:but
^KHNNMme/b:café
RYFNNNme/b:calen
T^GKKKme/b:call
DM[OOOme/b:camer
RWDOONme/b:can
[JFPOOme/b:canno
=UQQSSme/b:case
XLKOONme/b:chair
[LINNNme/b:charl
aDGOPOme/b:chat
ZILOONme/b:chef
\HRLLLme/b:ci
QUHOOOme/b:clien
HNWOOOme/b:colle
cDEPPOme/b:collo
cDFOOOme/b:compu
`BHPPPme/b:con
[IJOONme/b:confi
[CLPPPme/b:conve
EZLPPPme/b:coord
WLKNNNme/b:core
dBEPOOme/b:cv
PFWOOOme/b:da
THUNNNme/b:dabei
aCFPPPme/b:dan
IH^NNNme/b:danac
]GFPPPme/b:dans
QQTLLLme/b:das
E`FOPOme/b:date
GRVNNNme/b:day
WKLOOOme/b:dear
YNJNNMme/b:deep
JIXPPPme/b:dem
VYDMMMme/b:den
IWQNNNme/b:der
UJOOOOme/b:des
JHQRSSme/b:desig
K`ENNNme/b:diary
]HIOONme/b:dich
PWWIIIme/b:die
YIKOOOme/b:dinsd
YJJOOOme/b:dir
^HGOOOme/b:direc
RGOQQQme/b:do
VKMOOOme/b:docs
[GIPPPme/b:does
?SYOOPme/b:don't
@L_PPOme/b:drill
TMLOOOme/b:dritt
DMYPPPme/b:drop
_GFOOOme/b:du
HOUOOOme/b:durch
o;COOOme/b:e
KMVOOOme/b:ea
\FIPPOme/b:een
USINNMme/b:ein
QRJOOOme/b:einla
YILOOOme/b:else
YAXNNMme/b:en
dAIOONme/b:entre
XHQNNNme/b:er
XMLNNNme/b:es
NHYOONme/b:estar
`GHNONme/b:et
AVVOOOme/b:even
ETVNNNme/b:eveni
WJMOOOme/b:every
DUXNNNme/b:feedb
^HHOOOme/b:finan
l@BOONme/b:first
Y]@LLLme/b:for
dDFOONme/b:forwa
HKXPPOme/b:frage
IQPPPPme/b:frame
^LGNNNme/b:freue
ZDWMLLme/b:from
YKKOONme/b:front
MUMNNNme/b:führt
N]KLLKme/b:für
IZHPPPme/b:geben
_DGPPPme/b:gentl
STEPPOme/b:gern
IOYMNMme/b:gespr
IWPNNNme/b:ging
YHIPPPme/b:give
VMLNONme/b:goes
[HJOOOme/b:gover
YFRNNMme/b:graag
]FGPPPme/b:grill
^IEOOOme/b:groet
[JIOONme/b:group
YKJOOOme/b:h
VLIPPPme/b:half
YJHPPPme/b:haré
BI_PPPme/b:has
TUFONNme/b:have
]HIOOOme/b:head
TVENNNme/b:hear
A[OOOOme/b:her
KJZOONme/b:here
ZHIPPOme/b:hi
UMKOOOme/b:hin
]IHOOOme/b:hirin
F[LOOOme/b:his
IWNNNNme/b:hoe
FWKQQQme/b:host
FSVOOOme/b:hour
I[GPPOme/b:how
UMMOOOme/b:hr
`GEPPOme/b:i'll
EMZOOOme/b:i've
WKMNNNme/b:ich
ZWCMLLme/b:if
WUIMLLme/b:ihnen
OXKNNMme/b:ihr
RJTNNNme/b:ik
WUFMMMme/b:il
R\PIJIme/b:in
QESPPPme/b:inter
NHXNNNme/b:intro
UFUNNNme/b:is
SNZKKJme/b:it
QVQLKKme/b:je
\IJOONme/b:job
]HGOOOme/b:join
QGTOOOme/b:joini
TUMLLLme/b:just
QLUNNMme/b:kan
\EKOOOme/b:kenne
\IJNNNme/b:kept
HZLOOOme/b:know
EZVLMLme/b:kurz
HWOOOOme/b:l'org
`BTLLKme/b:la
[IIOOOme/b:lab
QVINNNme/b:lade
PJVNNNme/b:last
STFOOOme/b:late
PTNNNMme/b:le
_GFOOOme/b:lead
IH[OOOme/b:leave
]JFOOOme/b:leite
LXLNNNme/b:let
EPXOOOme/b:lg
\HIOOOme/b:like
=cJPPPme/b:link
ME[OOOme/b:llama
JVMOOOme/b:lobby
WLKOOOme/b:londo
WXGLLLme/b:look
MJVOOOme/b:luego
GVOPPOme/b:m'occ
OB]NNNme/b:mache
YHJPPOme/b:macht
KE\OOOme/b:make
TLMOOOme/b:me
QZHMMMme/b:meet
GNWOOOme/b:meeti
eGCNNNme/b:met
NG[NNNme/b:mich
_KDOONme/b:min
`FKNNMme/b:minut
gFCNNNme/b:mit
aDEPPPme/b:mobil
`DHOOOme/b:monda
]KHNNNme/b:money
WJLOOOme/b:more
hCDOONme/b:my
LHXOOOme/b:mysel
ZFLOOOme/b:möcht
GKZOOOme/b:n'y
UKJPPPme/b:na
KLXNNNme/b:ne
KWIPPPme/b:need
LMTOOOme/b:nehme
F^HOOOme/b:new
QE[NNMme/b:nicht
JK[NNNme/b:niet
EG]PPPme/b:no
YJJOOOme/b:noch
UNKOOOme/b:nochm
HI[OOOme/b:non
EI^OOOme/b:not
UFSOOOme/b:notes
[FJPPPme/b:numbe
EVSOOOme/b:nur
KKYNNNme/b:não
\QENNMme/b:o
VUOKKJme/b:of
FKZPPPme/b:off
CWUNNNme/b:ok
VNIOOOme/b:om
YSRJIIme/b:on
e@FPPOme/b:one
JTTMNMme/b:only
^IJNNNme/b:ook
L^COOOme/b:organ
\=HRTSme/b:our
LHYOOOme/b:out
C`HPPPme/b:panel
JK]NNNme/b:parti
HI^NNNme/b:pas
[IIOOOme/b:payme
WRHNNNme/b:peopl
LG^NNNme/b:per
YJKOOOme/b:perso
FUROOOme/b:pick
JSQONOme/b:ping
EWROOOme/b:pleas
FTOPPPme/b:po
ZKIONNme/b:postd
DUVNNNme/b:prep
VRLMMLme/b:prese
CJ\PPPme/b:pushe
ISVMMMme/b:put
YLIOONme/b:quedo
UQNMMMme/b:quest
TMLOOOme/b:re
GXOOOOme/b:recep
_EFPPPme/b:recev
[GJOOOme/b:recru
WLKOOOme/b:remot
XKJOOOme/b:repor
BRXOOPme/b:respo
\JDPPPme/b:role
EXJQQQme/b:room
ZEMOOOme/b:rsvp
FPVOOOme/b:ruf
`GGOONme/b:run
[HIOOOme/b:runni
VKKOOOme/b:sales
ZJIOOOme/b:same
ULMOOOme/b:sarem
NHVOOOme/b:sarò
ZJJNNNme/b:schui
=S\OOPme/b:secon
KCaNNNme/b:see
OGXOONme/b:selbs
KXHPPOme/b:send
GTROOOme/b:sendi
^GIOONme/b:septe
_DJOOOme/b:serai
XJIOOOme/b:servi
AXXNNNme/b:setti
WMKONNme/b:setze
HRUNNNme/b:seule
JVLOOOme/b:shall
[IJOONme/b:she'l
TNLOOOme/b:show
S^CMMMme/b:sie
HPUOOOme/b:slide
UKLOOOme/b:slot
GJZPPPme/b:so
GWRNNNme/b:solo
VLLOOOme/b:someb
NXEOOOme/b:someo
FUSOOOme/b:somet
JKWOOOme/b:sorge
JZJOOOme/b:sorte
^HGOOOme/b:sprec
eDEOONme/b:spree
JG[OOOme/b:stay
WKJPPOme/b:stel
LJVOOOme/b:stell
GTROOOme/b:strai
GSUNNNme/b:só
GWSNNMme/b:take
TQLNNMme/b:talk
HPUOOOme/b:talki
YNEOOOme/b:te
KFZPPOme/b:tea
WHQNNNme/b:team
MMTOOOme/b:teil
YKIOOOme/b:teiln
]SANNMme/b:tell
_GGOOOme/b:ten
XIKPOOme/b:test
TKMOOOme/b:text
KNTOOOme/b:that
>VXOOPme/b:that'
X]XEDDme/b:the
XHMOOOme/b:then
CK^OPPme/b:there
^IINNNme/b:thing
]IINNNme/b:think
BZ^KKJme/b:this
`FDPPPme/b:throu
QVMLLLme/b:time
TQTKKJme/b:to
WMJOONme/b:toda
UMMNNNme/b:tomam
`EIOOOme/b:tried
XKIOOOme/b:tu
KVTLLLme/b:two
SINPPPme/b:um
FOYNNNme/b:un
T@^NMMme/b:und
]IGOOOme/b:unfor
YMINONme/b:uns
]KFOONme/b:unser
H]PMLLme/b:up
WKJOOOme/b:us
[GIOOOme/b:vacan
UNKONNme/b:value
XIKOOOme/b:viend
HTQOOOme/b:voice
IZJOOOme/b:von
SDVOOOme/b:voor
SGUNNNme/b:vou
YLRLLKme/b:vous
WJKOOOme/b:waiti
IIZOPOme/b:want
PHUOOOme/b:way
DTXNNNme/b:wedne
OZCPPOme/b:went
]JHOONme/b:werde
ZHIOOOme/b:what
D\HQQQme/b:when
EWMPQPme/b:who
dECOOOme/b:whole
OXLMMMme/b:wie
MM_KLKme/b:will
VMKOOOme/b:wir
SNTLLLme/b:with
CK^OOOme/b:witho
*WjPPPme/b:won't
YILOOOme/b:work
]GJOOOme/b:would
7bPPPQme/b:write
`KGMMMme/b:y
JKWOOOme/b:yo
XX]EDDme/b:you
WIJPPPme/b:you'r
dLANMNme/b:your
WHQNNNme/b:zelf
IKXOOOme/b:zijn
A[UNNNme/b:zu
g@HNNNme/b:zum
UHRNNNme/b:¶
IKZOOOme/b:à
QFUOOOme/b:übern
VPHOOOme/b:übers
SLJPQPme/b:–
HTQOOOme/b:🙃
TLPNNNme/bullet
\DHPQPme/ends
hfj756me/first
ZXdBAAme/heads
X``A@Ame/l0
CUTOOOme/l1:↵
FTSOOOme/l1:↵-
JTMOPOme/l1:(-
TOMONNme/l1:)
ATRQQQme/l1:)-
`9]LLKme/l1:,
N?eNMMme/l1:,-
YWJKKKme/l1:.
WZJJJJme/l1:.-
gEAOOOme/l1::
aHFOONme/l1::-
E`NMMLme/l1:@name
G[PMNMme/l1:@name-
cFINNMme/l1:and
VMLNNNme/l1:and-
ISPOOOme/l1:becau-
ISPOOOme/l1:because
USKMMMme/l1:bin
PWKMMMme/l1:bin-
=YWOOOme/l1:call
>W[NNNme/l1:call-
YLJONNme/l1:charl-
ZLJNNNme/l1:charla
\HHOOOme/l1:en
_GFOOOme/l1:en-
XKKOOOme/l1:et
[IIOOOme/l1:et-
XMKNNNme/l1:freue
XMKNNNme/l1:freue-
eECOOOme/l1:from
^HGOOOme/l1:from-
JYJOOOme/l1:lade
OWHOONme/l1:lade-
G[MNNNme/l1:let
HZLOOOme/l1:let-
]IGOOOme/l1:met
YLGOOOme/l1:met-
_IINNMme/l1:mit
_IHNNNme/l1:mit-
[MKMMMme/l1:ping
YLLNNNme/l1:ping-
TLKPPPme/l1:po
EUPPPPme/l1:po-
XJKOOOme/l1:sarem-
VMLNNNme/l1:saremo
FI^OOOme/l1:see
CDdPPOme/l1:see-
RTHOOOme/l1:tell
OVHOOOme/l1:tell-
YGKPPOme/l1:text
VFOOOOme/l1:to
STHOONme/l1:to-
`JBOOOme/l1:und
cJAOOOme/l1:und-
cFCPOOme/l1:with
_HHONNme/l1:with-
IJZOOOme/l1:witho-
DK^OOOme/l1:without
\HGPOOme/l1:y
aDEPPPme/l1:y-
XHONNNme/l1:¶
TKPONNme/l1:¶-
STMMMMme/l1:übers-
LZLNNMme/l1:übersende
ULPNNNme/l2:↵
[JMNMMme/l2:↵-
_KHNMMme/l2:)
[LINNNme/l2:)-
T?bMMLme/l2:,
S@_MMMme/l2:,-
2b\NNOme/l2:.
4aZNNOme/l2:.-
@RUQQQme/l2:0
FQSPPPme/l2:0-
CWUNNNme/l2::
DWTNNOme/l2::-
fOIJIIme/l2:@name
dLPIHHme/l2:@name-
OWKNNMme/l2:anrei-
SUEOOOme/l2:anreise
L[LMMMme/l2:bespr-
NWMNMMme/l2:besprochen
XLKOONme/l2:ci
YIJOOOme/l2:ci-
HKXPPOme/l2:frage-
GMYOOOme/l2:fragen
WMKNNNme/l2:ich
XMKNNNme/l2:ich-
TWFNNNme/l2:just
QZENNNme/l2:just-
TNLOOOme/l2:prese-
VMLNONme/l2:presento
NG[NNNme/l2:quest-
JI[OOOme/l2:questions
UKMOOOme/l2:so-
JRQOOOme/l2:the
FRSPOPme/l2:the-
ULKOOOme/l2:this
YJJOOOme/l2:this-
RYJMLLme/l2:who
N[FOONme/l2:who-
HBbOOOme/l2:won't
DFaPPOme/l2:won't-
XLJOONme/l2:y
YMJNNNme/l2:y-
RGWNNNme/l2:you
PHXNNNme/l2:you-
>RUQQQme/l3:↵
?SVQQQme/l3:↵-
TaALLLme/l3:,
Sa>MMMme/l3:,-
WMNMMMme/l3:.
^KLMMLme/l3:.-
[IIOOOme/l3::
ZJIOOOme/l3::-
YJMNNNme/l3:@name
TLONNNme/l3:@name-
UMLOOOme/l3:betri-
UMLOOOme/l3:betriebsrat
FOXOOOme/l3:bij
IMXOOOme/l3:bij-
[KJNNNme/l3:café
\KINNNme/l3:café-
\GHPPOme/l3:den
[HIPPOme/l3:den-
QWKMMMme/l3:die
RSGOOOme/l3:die-
LHWPPOme/l3:estar-
aHGNNNme/l3:nicht
`IGNNNme/l3:nicht-
JORPOPme/l3:on
UNKOOOme/l3:os
VMLNNNme/l3:os-
TMNNNNme/l3:rse-
JSPOOOme/l3:sendi-
HTPOOOme/l3:sending
XMJOONme/l3:setze-
XMJONNme/l3:setzen
IKXPPOme/l3:stell-
HKYPPOme/l3:stellen
OGWOOOme/l3:the
PGWOOOme/l3:the-
LXJOOOme/l3:von
LVKOOOme/l3:von-
JNTOOPme/l3:with
OJTOOOme/l3:with-
FF_PPOme/l3:you
GG]PPPme/l3:you-
?TUPQQme/l:↵
NOUNNNme/l:↵ .
UNLONNme/l:↵ show
]HGPPOme/l:!
^QILKKme/l:(
]KINNNme/l:( @name
ZNINMMme/l:)
VNNNMMme/l:) 0 ↵
XMLNNNme/l:) @name
UMLOOOme/l:) betri
RIgHHGme/l:,
YLJNNNme/l:, )
`<TNNMme/l:, @name
[HHPPOme/l:, @name den
EH\PPPme/l:, behal
ENZOOOme/l:, bij
FYMOOOme/l:, call
FJZPPPme/l:, frage
GLYOOOme/l:, frage stell
`HHNNNme/l:, groet
WKJOOOme/l:, it
XJJOOOme/l:, late
UNKOOOme/l:, prese
UNKOOOme/l:, prese os
CYTNNNme/l:, quest
ISPOOOme/l:, there
RYILLMme/l:.
GKPRTSme/l:0
JOPPQPme/l:0 ↵
\MBOPOme/l::
GQVOOOme/l:;
U]SGGFme/l:@name
WKKOOOme/l:@name !
WMLNNNme/l:@name (
WPINNNme/l:@name ,
WKLOOOme/l:@name .
^GHOOOme/l:@name :
ZHLOOOme/l:@name at
WKKOOOme/l:@name dear
\GHPPOme/l:@name den
WLKOOOme/l:@name met
HIZPPPme/l:@name on
XMJOONme/l:@name setze
?KcOOOme/l:@name und
HZJOOOme/l:@name von
WKLOOOme/l:@name with
RWFNNNme/l:a
EQWOOOme/l:an
[FONNNme/l:and
aJCOONme/l:and @name
EVROOOme/l:and @name ,
VLLOOOme/l:and @name with
QVKMMMme/l:anrei
VPGOOOme/l:anrei die
[JIOONme/l:appli
\HIOOOme/l:as
@ZWNNNme/l:ask
QIVNNNme/l:at
G[KOOOme/l:auftr
I[IOOOme/l:auftr im
[JIOONme/l:avec
TMNNNNme/l:avec entre
WLKOOOme/l:backe
VMKOOOme/l:backe the
LUKOOPme/l:be
`DGPPPme/l:be will
<YXOOPme/l:be won't
ITPOOOme/l:becau this
ITPOOOme/l:becau this sendi
HE]PPPme/l:behal
HH[PPPme/l:behal @name
HMXOOOme/l:ben
FOXOOOme/l:ben ik
OXLMMMme/l:bespr
UMLOOOme/l:betri (
KMVOONme/l:bij
HMXOOOme/l:bij niet
IZLNNNme/l:bin
TRGOOOme/l:bin anrei
NXKNNMme/l:bin anrei die
E[KPPPme/l:but
HYKOOOme/l:but ,
\KINNNme/l:café
XMJNNNme/l:café 0
B\UMMMme/l:call
=\PPPQme/l:call the
CUTOOPme/l:call the on
[HJOOOme/l:call this
XIKOOOme/l:call this on
K\FOOOme/l:can
\JFPPOme/l:canno
YKIOOOme/l:canno per
ZLJNNNme/l:charl
WNKNNNme/l:charl y
]KINNMme/l:charl y café
`JEOONme/l:ci
JHZOOOme/l:colle
VMKOOOme/l:danac
YKKOONme/l:dear
\HHPPOme/l:den
YIKOOOme/l:den macht
PYKMLLme/l:die
NXFPOOme/l:die für
]IINNNme/l:direc
TMNNNNme/l:direc (
EQVOOOme/l:do
]FHPPPme/l:e
jA@PPPme/l:en
aEEPPPme/l:en @name
^HGOOOme/l:entre
FOXOOOme/l:er
IMXOOOme/l:er ben
KJWOOOme/l:estar
[HIOOOme/l:et
TMNNNNme/l:et )
TMNNNNme/l:et ) rse
_GHOOOme/l:first
^GHOOOme/l:first ,
YINNNNme/l:for
KJXOOOme/l:frage
IIYPPOme/l:frage stell
XMKNNNme/l:freue
XMKNNNme/l:freue ich
XEVMMMme/l:from
^HGOOOme/l:from quest
QVKNMMme/l:für
I]EPPPme/l:gern
KGZOOOme/l:gespr
WLKOONme/l:goes
WMKNONme/l:goes it
\IGOOOme/l:groet
\IFPPPme/l:half
AR\NNNme/l:has
LLVNNNme/l:here
HOWOOOme/l:hour
HPUOOOme/l:hour an
YHJPPPme/l:i'll
[GKOOOme/l:if
ZLGOOOme/l:ihr
SITNNNme/l:ik
MXIOOOme/l:im
ZBNPPPme/l:in
HVNOPPme/l:invit
WLKOOOme/l:is
RFVOOOme/l:it
ZKHOOOme/l:it make
XILOOOme/l:join
ZR@PPPme/l:just
UYBNNNme/l:just ,
OKWNNNme/l:kan
VHPOOOme/l:kan @name
]HGOOOme/l:la
LYHOOOme/l:lade
OWHOONme/l:lade @name
LXJOOOme/l:lade @name von
ZEKPPPme/l:late
YHKOOOme/l:late runni
TLMOOOme/l:lead
G\IOOOme/l:let
ZHJOOOme/l:macht
YHJPPOme/l:macht @name
ZKHOOOme/l:make
[JFPPOme/l:make canno
ULLOOOme/l:me
YKIOOOme/l:met
aICOOOme/l:min
\KGOONme/l:min 0
YJJOOOme/l:minut
`FIOONme/l:mit
[IIOOOme/l:my
_HGONNme/l:nicht
WJLOOOme/l:niet
TCVOOOme/l:no
JXONMNme/l:on
\GIOOOme/l:on .
?[OPPPme/l:on be
HG[PPPme/l:on in
UNKOOOme/l:os
WMKNONme/l:os yo
NDZPOOme/l:per
[IGPPOme/l:per unfor
VNLNNNme/l:ping
DVROOPme/l:pleas
VMLNNNme/l:prese
VMLNNNme/l:prese os
QTRLLKme/l:quest
FQQPPPme/l:ready
FRRPPPme/l:ready yours
^EJOOOme/l:role
VLKOOOme/l:role backe
TMNNNNme/l:rse direc
XHMOOOme/l:rsvp
YHJOOOme/l:runni
\EJPPPme/l:runni you'r
VMLNNNme/l:sarem
YJJOOOme/l:sarem ci
DCdPPPme/l:see
IC^PPPme/l:see won't
EF_PPPme/l:see won't you
ISPOOOme/l:sendi
ISPOOOme/l:sendi just
VMKOOOme/l:setze
WMJONNme/l:setze danac
GQQPPPme/l:show to
DbFOOOme/l:sie
BRYOOOme/l:so
VLLOOOme/l:someb
ZIIOOOme/l:sprec
[IGOOOme/l:spree
GNXOOOme/l:stell
GLZOOOme/l:stell @name
PWFOOOme/l:tell
ZIJOOOme/l:text
ZGJPPPme/l:text ,
UKQNMNme/l:the
WMKOONme/l:the goes
aDGPOOme/l:the in
?ZPPPQme/l:the on
DSSPPPme/l:there
GRPPPPme/l:there be
SJSNNNme/l:this
\GIOOOme/l:this on
HTPOOOme/l:this sendi
`FGOOOme/l:time first
INSPPPme/l:to
ZFMOOOme/l:to rsvp
PG[MMMme/l:und
\LINNNme/l:und )
WMLNNNme/l:und ) @name
OF\NNMme/l:und @name
UNLOOOme/l:und @name setze
YKIOOOme/l:unfor
OUJOOOme/l:von
LXJOONme/l:von auftr
VMLNONme/l:way
WLLNONme/l:way the
QZIMMLme/l:who
NYLMMMme/l:wie
_ARMMMme/l:will
REXNNNme/l:with
DL]OOOme/l:witho
HJ[OOOme/l:witho you
;O^QQQme/l:won't
DUUOOOme/l:won't i
CBfPPOme/l:won't you
FVNPPPme/l:write
dFFNNNme/l:y
^FGPPOme/l:y @name
[KINNNme/l:y café
QIVNNNme/l:yo
V>^MMMme/l:you
QFTOOOme/l:you ,
\GIOOOme/l:you'r
PMTNNNme/l:¶
OWLMMMme/l:übers
OVMMMMme/l:übers bespr
SQJOONme/l:–
XHQNNNme/label
EQVOOOme/label!absent
JSPOOOme/label!listen
eEBOOOme/label!me
XLLNNMme/label!meet
HOVOOOme/label!topic
ZLHOOOme/label!who
UMLOOOme/label!with
HOWOOOme/label!you
TMLOOOme/label:dir
[GIPOOme/label:from
YLIOONme/label:gespr
UMLOONme/label:mit
HNVOOOme/label:of
TMLOOOme/label:sprec
TMLOOOme/label:wir
TNMOOOme/label:zu
gig766me/last:0
RWHNNMme/last:1
kAJLLLme/last:2
ZKJNNNme/m:(|+
[IIOONme/m:(|+ chef
_LHMMMme/m:)|- values
]HFPPOme/m:,|and
\GHPPOme/m:,|den
[HJOOOme/m:,|den @name
UMMNNNme/m:,|quedo
UNKOOOme/m:,|quedo toda
GJ[OOOme/m:,|sorge
HKXPPOme/m:,|sorge nur
LVNNNNme/m:.|call
IVOOOOme/m:.|call you
VLMOOOme/m:.|run
JUMOOOme/m:.|shall
JVMOOOme/m:.|shall meet
BUXNOOme/m:.|won't
CTXNNOme/m:.|won't be
XDVNNMme/m:<|am
WUIMMLme/m:<|bin
aDHOOOme/m:<|bring
\GHPPOme/m:<|bring @name
XJJOOOme/m:<|bring our
[LGOOOme/m:<|freue
YMHOOOme/m:<|freue mich
XNEPPOme/m:<|look
K]HNNNme/m:<|look after
GQWNNNme/m:<|m'occupe
FTSOOOme/m:<|m'occupe seulement
KK[NNMme/m:<|ne
JMYNNNme/m:<|non
JJYOOOme/m:<|non ci
KHZOOOme/m:<|not
FMWPPPme/m:<|only
_FEPPPme/m:<|serai
VLJOOOme/m:<|spreekt
YLGOOOme/m:<|spreekt met
K\FOOOme/m:<|só
MVLONNme/m:<|só organizo
ZJGOOOme/m:<|viendrai
[JGPPPme/m:<|viendrai avec
RUJNNMme/m:<|vous
`DFPPPme/m:<|vous recevrai
MUVKKKme/m:<|will
BM\PPOme/m:<|won't
BRWPPOme/m:<|won't be
`FEPPPme/m:and|.
[GLOOOme/m:and|look
ZFMOOOme/m:and|look forward
dEBPPOme/m:and|will
XIMOOOme/m:and|will ask
[JGOOOme/m:and|will see
HTPOOOme/m:because|own
ITPOOOme/m:because|own the
PWKNMMme/m:bin|.
VMKOOOme/m:en|.
TMMOONme/m:et|.
\KHOOOme/m:freue|auf
XMKNNNme/m:freue|auf unser
aFFOOOme/m:from|and
YJJOOOme/m:from|and the
WLKOOOme/m:from|and two
QTIOONme/m:lade|sie
H[LNNNme/m:let|know
G[MNNNme/m:let|know of
YKIOOOme/m:met|.
XNLNMMme/m:ping|on
WKKOOOme/m:po|stronie
WLLNNNme/m:saremo|e
EI[PPPme/m:see|on
IYHPPPme/m:tell|if
VMLNNNme/m:und|(
ZKHOOOme/m:und|.
WMLNNNme/m:und|freuen
VNJOOOme/m:und|freuen uns
TNMOOOme/m:und|uns
^FGPPOme/m:y|.
PYKMMLme/m:übersende|ihnen
PWLMMMme/m:übersende|ihnen die
LVJOPOme/n:↵
DTYMNNme/n:(
JRSNNNme/n:)
\\>LLLme/n:,
BVWNNOme/n:-
WMJONNme/n:0
\DJPPPme/n::
NIUOOOme/n:;
R`DLLKme/n:@name
ZFKPPPme/n:about
XKJOOOme/n:abtei
OIUOOOme/n:after
OZGNNNme/n:and
[JHOOOme/n:as
MKTOOOme/n:be
_KDOONme/n:bring
]GHPOOme/n:data
bHENNNme/n:de
FUTNNNme/n:for
GQVOOOme/n:from
GPWOOOme/n:gesen
MVQMMLme/n:i
WLKOOOme/n:i'd
_DKOOOme/n:ich
CRVOPPme/n:if
ZIHPPPme/n:in
FPWOOOme/n:iphon
DOXPOPme/n:je
`DKOONme/n:leite
XKKOONme/n:like
@RYOOPme/n:me
UMMNNNme/n:mee
EPWOOOme/n:meine
[HKOOOme/n:need
TMLOOOme/n:neede
VLKOOOme/n:no
KUONONme/n:prep
_HHNNNme/n:quest
P`CMMMme/n:recru
DRXNOOme/n:same
JQOPPPme/n:short
AXUOOOme/n:slot
^CJOPOme/n:teiln
BSRQQQme/n:the
JNTOOOme/n:there
`GGOOOme/n:to
HQQPPPme/n:too
]GGPPPme/n:van
GPVOOOme/n:von
\IGOOOme/n:voor
bAKOONme/n:werde
^DJOOOme/n:what
`IGNNNme/n:will
GVQOOOme/n:with
dGDONNme/n:you
VLKOOOme/n:your
s;DMMMme/n:¶
W[@NNMme/n:–
ac`><=me/names:0
`WWEDDme/names:1
UWNKJJme/names:2
HBUSUTme/names:3
YJLOONme/over!listen
>YWNNOme/over!meet
FVQOPOme/over!place
BVVNOOme/over!will
HTNPPPme/over!you
JIQQRRme/over0
@VXNOOme/over2
[GKOOOme/over:addit
AWWNNNme/over:anyth
APSQRRme/over:attac
IQPPPPme/over:both
GRRPPPme/over:can
HQQPPPme/over:click
?WXNNOme/over:for
FTUNNNme/over:help
CRPQRRme/over:in
HQQPPPme/over:just
AWXNNNme/over:meet
AWWNNOme/over:meeti
_EJOOOme/over:notes
BVWNNNme/over:our
@WXNNOme/over:prepa
FQRPPPme/over:so
AVWNOOme/over:that
CUWNNNme/over:will
GSPPPPme/over:you
FTTNNOme/over:you'l
:Y\NNOme/p:↵
[KKNMNme/p:(
AUWOOOme/p:*
WCYLNMme/p:,
NQVMLLme/p:-
mAFMMLme/p:0
GIQRSSme/p::
WNYJIJme/p:@name
cGHMMMme/p:a
ILVPPPme/p:about
DVVNNNme/p:advis
ZJJOOOme/p:agree
HSROOOme/p:ai
FXSNNNme/p:am
XFQNNNme/p:an
JOXMMNme/p:and
eEEOONme/p:as
>RUQRRme/p:attac
JNWONOme/p:be
VTGNNMme/p:becau
EUSOOOme/p:befor
TMNNNNme/p:bonjo
@QSQRRme/p:but
[GKOOOme/p:call
[EJPPPme/p:commu
BVVOOOme/p:con
IQTOOOme/p:coo
DSWNNOme/p:couns
DSVOOOme/p:da
CTXNNOme/p:das
`CHPPOme/p:dat
ETUONOme/p:day
XLJOOOme/p:days
]JEOOOme/p:den
ESWNNOme/p:deput
GPVOOOme/p:devop
XINOONme/p:dich
VIPOONme/p:die
GPVOOOme/p:direk
dGENNNme/p:do
@SYOPPme/p:don't
JQROOOme/p:edito
EPWOOOme/p:eher
IOTOOOme/p:en
JUPONOme/p:engin
>VZNOOme/p:entre
FPVOOOme/p:erste
]LFNNNme/p:first
CTWNNOme/p:follo
SJPOOOme/p:for
VKONNNme/p:für
aBJOOOme/p:geehr
DSWNNOme/p:gener
TQKNNNme/p:gespr
GOWOOOme/p:gmbh
XLKOONme/p:growt
aDHOOOme/p:half
`GGOOOme/p:have
ZKHOOOme/p:head
ESWNNOme/p:her
`EJOONme/p:het
DWVNNNme/p:hi
VLLOONme/p:hoi
]GJOONme/p:hour
JPUNNNme/p:how
AVXNNNme/p:hr
FVMPPQme/p:i
XNGOOOme/p:ich
FNNRSSme/p:ics
YIJOPOme/p:in
]EMNNNme/p:inter
ZTBNNNme/p:is
HOUOOOme/p:ist
OWJNNNme/p:it
QHTOOOme/p:je
ZIKOONme/p:job
FUROOOme/p:leave
cDHOONme/p:leite
IWLOOOme/p:lift
FOWOOOme/p:locke
]GIOOOme/p:londo
VLKOOOme/p:makin
8\YOOOme/p:manag
GVQOOOme/p:meet
<Z[NNNme/p:meeti
ISQOOOme/p:menti
IPTOOOme/p:met
_GINNNme/p:min
VMKNONme/p:mins
CTXNNOme/p:names
HUPOOOme/p:no
FUROOOme/p:not
NVKNONme/p:of
IRQOOOme/p:ok
BVWNNNme/p:on
VMMNNNme/p:opera
\HLNNNme/p:our
^GJONNme/p:over
GSSOOOme/p:own
ITQOOOme/p:panel
]IGOOOme/p:perso
EVROOOme/p:pleas
TJMOOOme/p:prepa
DRWOOOme/p:progr
`EHOOOme/p:prope
HPUOOOme/p:read
VMMNNNme/p:recib
YJIOOOme/p:repor
bDCPPPme/p:role
GOVOOOme/p:ruft
FUROOOme/p:salar
^CKOOOme/p:sehr
bEFOOOme/p:shoul
8^YNNNme/p:sie
=XZNNNme/p:speak
FQVOOOme/p:spree
[HKOOOme/p:surpr
IVMOOOme/p:take
TMMOOOme/p:te
aEHOOOme/p:tea
GQUOOOme/p:team
XKKNNNme/p:thank
HTUNMNme/p:that
[XFKKJme/p:the
]GHOOOme/p:this
]FHPPOme/p:throu
ZHJOOOme/p:time
XLKOONme/p:tmrw
HPTOOOme/p:two
WLKOOOme/p:visa
[IIOOOme/p:voor
WKKOOOme/p:vorst
?SYOPPme/p:we
bFJNMMme/p:we'll
ULNOONme/p:went
CZVMMMme/p:will
]GFPPPme/p:would
WLLNONme/p:you'd
;X]NNNme/p:you'l
ZGKPPOme/p:your
YOKMMMme/p:¶
FQTOOOme/p:é
^IGOOOme/r0
APSQRRme/r1:↵
INQPQQme/r1:↵-
bGGNNNme/r1:(
^IGOOOme/r1:(-
VMMNNNme/r1:)-
[JJOONme/r1:+
XKKOONme/r1:+-
RXGNMMme/r1:,
WMLNNNme/r1:-
]MJMMMme/r1:--
cYEIIHme/r1:.
\^?KKKme/r1:.-
TOJOOOme/r1:a-
JI[OOOme/r1:after-
\LLMMMme/r1:am
ZKPLLLme/r1:am-
jBCONNme/r1:and
fECOONme/r1:and-
WMLNNNme/r1:auf
XMKNNNme/r1:auf-
QWHNNNme/r1:bel
PUKNNNme/r1:bel-
FMZOOOme/r1:ben
HKXPPOme/r1:ben-
YUILLKme/r1:bin
^OHMMLme/r1:bin-
`DIOOOme/r1:bring
bFFOOOme/r1:bring-
HcCOOOme/r1:call
FdBOOOme/r1:call-
DI]PPPme/r1:danac-
II[OOOme/r1:danach
^GGOOOme/r1:den
^FGPPOme/r1:den-
@QZOPPme/r1:don't
=N\PQQme/r1:don't-
^GHOOOme/r1:e
`FGOOOme/r1:e-
[LGOOOme/r1:freue
]MCOOOme/r1:freue-
VMKOOOme/r1:freuen
[RENNMme/r1:have
SYDNNNme/r1:have-
MLVNNNme/r1:her
MLVNNNme/r1:her-
B^JPPPme/r1:host
IWKPPPme/r1:host-
I[HOOOme/r1:if
K[GOOOme/r1:if-
TPIOOOme/r1:ihnen
NZKMMMme/r1:ihnen-
\IJNNNme/r1:kept
ZJKNNNme/r1:kept-
GZMNNNme/r1:know
G[MNNNme/r1:know-
VJLOOOme/r1:lead
ULMOOOme/r1:lead-
YLJNNNme/r1:leite
^GEPPPme/r1:leite-
UYFLLLme/r1:look
SWFNNNme/r1:look-
HURNNNme/r1:m'occ-
IWNOOOme/r1:m'occupe
LLWNNNme/r1:ne
IJXOOOme/r1:ne-
JLYNNNme/r1:non
HNXOOOme/r1:non-
JKYOOOme/r1:not
LIYOOOme/r1:not-
]MNLKKme/r1:on
WQJMMMme/r1:on-
RIXMMMme/r1:only
HLYOOOme/r1:only-
IYJPPOme/r1:organ-
YLJONNme/r1:os
YLJONNme/r1:os-
ITPOOOme/r1:own
ISPOOOme/r1:own-
CHaOPOme/r1:pushe-
DJ]PPPme/r1:pushed
HYLOOOme/r1:put
IZJOOOme/r1:put-
VMLNNNme/r1:quedo
VMKNONme/r1:quedo-
PUFPPPme/r1:ring
J\EPPPme/r1:ring-
i@@PPPme/r1:run
bBGPPPme/r1:run-
^IINNNme/r1:schui-
^IINNNme/r1:schuif
QIWNNNme/r1:selbs-
TISNNNme/r1:selbst
gB@PPPme/r1:serai
]EGPPPme/r1:serai-
IVMOOOme/r1:shall
JULOOOme/r1:shall-
QVIONNme/r1:sie
SQJOONme/r1:sie-
DXRNOOme/r1:solo
CWSOOOme/r1:solo-
IKXPOOme/r1:sorge
GJ[OOOme/r1:sorge-
[IHPPOme/r1:spree-
WKIOOOme/r1:spreekt
BK^PPOme/r1:stay
JJXOPOme/r1:stay-
YJIPPOme/r1:stel
XKIOOOme/r1:stel-
HYNNNNme/r1:só
GXRNNMme/r1:só-
\FJOOOme/r1:the
\GIOOOme/r1:the-
UNLOOOme/r1:uns
WMKOONme/r1:uns-
ZJHPPOme/r1:viend-
VKLOOOme/r1:viendrai
GOXOONme/r1:vous
HTQOOOme/r1:vous-
WSLLLLme/r1:will
UTRKKJme/r1:will-
=TZPPOme/r1:won't
<T\OOOme/r1:won't-
ULMOOOme/r1:would
C\KPPPme/r1:your
D\KPPPme/r1:your-
`>RNNNme/r2:.
_CLOONme/r2:.-
HVLPQPme/r2:0
EVMPQQme/r2:0-
QYJMMLme/r2:?
SWJMMMme/r2:?-
\\9NONme/r2:@name
[^7NNNme/r2:@name-
UKMOOOme/r2:a
YHLOOOme/r2:a-
C_KOOOme/r2:after
@bGPPPme/r2:after-
FWSNNNme/r2:allee-
KNXNNNme/r2:alleen
GG]PPPme/r2:an
GI\OOOme/r2:an-
WJMOOOme/r2:ask
UKMOOOme/r2:ask-
XIKOOOme/r2:avec
]HIOOOme/r2:avec-
FQWOONme/r2:be
LPTNNNme/r2:be-
YKKONNme/r2:chef
[JJOONme/r2:chef-
JMYNNNme/r2:ci
JLYNNNme/r2:ci-
EZKPPPme/r2:coord-
C]KPPPme/r2:coordinator
ZLIOONme/r2:das
ZLIOONme/r2:das-
L[LMMMme/r2:die
OXLMMMme/r2:die-
MLVNNNme/r2:ea
MLVNNNme/r2:ea-
WJMOOOme/r2:er
UJMOOOme/r2:er-
]DJPPPme/r2:forwa-
`FHOOOme/r2:forward
JWKOPOme/r2:ihnen
LUKOOOme/r2:ihnen-
KLVOOOme/r2:in
KLWOOOme/r2:in-
\IIOOOme/r2:it
^GGOOOme/r2:it-
XSDOONme/r2:je
TYDNNNme/r2:je-
FH^OOOme/r2:kurz
FI]OOOme/r2:kurz-
ULLOOOme/r2:like
TMMOOOme/r2:like-
HZKOOOme/r2:meet
F[KOOOme/r2:meet-
[KGOOOme/r2:met
]JGNONme/r2:met-
NF[NNNme/r2:mich
LF]NNNme/r2:mich-
VMKOONme/r2:nochmal
CVXNNMme/r2:nur
C[RNNNme/r2:nur-
STINNNme/r2:o
PTJOONme/r2:o-
GXMOOOme/r2:of
HXNOOOme/r2:of-
BZQOOOme/r2:on
BYNPPPme/r2:on-
H`DPPOme/r2:organ-
I]EPPPme/r2:organise
JZIOOOme/r2:organizo
EUUOOOme/r2:os
ZJIOOOme/r2:our
^IFOOOme/r2:our-
DJ]PPOme/r2:out
IIZOOOme/r2:out-
JMWOOOme/r2:parti-
JMWOOOme/r2:participerai
ZKHOOOme/r2:prese-
YLJONNme/r2:presento
\FHPPPme/r2:recev-
[HGPPPme/r2:recevrai
XHLOOOme/r2:ring
UINOOOme/r2:ring-
[JGPOOme/r2:see
ZJHOOOme/r2:see-
HTTNNNme/r2:seule-
HPWNNNme/r2:seulement
VIIPQPme/r2:sie
[GIPPPme/r2:sie-
bV?LLKme/r2:the
\\<MMLme/r2:the-
\IJNNNme/r2:think-
WKKOOOme/r2:thinking
@\ROOOme/r2:this
EXQNNNme/r2:this-
GRTOOOme/r2:time
FOYOONme/r2:time-
_GFPOOme/r2:to
^HGOOOme/r2:to-
UMMNNNme/r2:toda
VMLNNNme/r2:toda-
ZKIOOOme/r2:two
ZKIOOOme/r2:two-
VMKOOOme/r2:uns
VMLNNNme/r2:uns-
WMLNNNme/r2:unser
XLKNNNme/r2:unser-
ZLHONNme/r2:value-
FIZPPQme/r2:want
BL[PPQme/r2:want-
E`PLMLme/r2:you
L\QKKKme/r2:you-
_HINNNme/r2:zelf
^IINNNme/r2:zelf-
_EJOOOme/r3:↵
_EJOOOme/r3:↵-
DNTQRRme/r3:(
ANUQRRme/r3:(-
ZKKNNNme/r3:)
\JJNNNme/r3:)-
XFQNNNme/r3:,
fBQKKKme/r3:,-
ZWANMMme/r3:.
XWBNNNme/r3:.-
IYKOOOme/r3:0
IZKOOOme/r3:0-
lEBNMMme/r3:@name
nBDMMLme/r3:@name-
XREOONme/r3:a
^JEOOOme/r3:a-
>^SNNNme/r3:after-
H\FPPPme/r3:afterwards
[ELOOOme/r3:and
ZFLOOOme/r3:and-
LWLNNNme/r3:any
HXKPPOme/r3:any-
dFCOOOme/r3:auf
cHDOOOme/r3:auf-
VEOPPPme/r3:avec
XBPPPPme/r3:avec-
PIUOOOme/r3:be
VESOONme/r3:be-
^DKOOOme/r3:call
UCTOOOme/r3:call-
XILOOOme/r3:dabei
WJJPPOme/r3:dan
_EFPPPme/r3:dan-
UbALLKme/r3:de
XQMLLKme/r3:de-
FH^OPOme/r3:dem
FG_OOOme/r3:dem-
VJMOOOme/r3:docs
WJLOOOme/r3:docs-
OYKMMMme/r3:einla-
RULMMMme/r3:einladung
MVKNONme/r3:for
OTKOOOme/r3:for-
CZKQQQme/r3:für
EXNPPOme/r3:für-
[KIOOOme/r3:gespr-
ZLINNNme/r3:gespräch
RITNNNme/r3:graag
LIWOOOme/r3:graag-
FTPPPPme/r3:i-
RVFNNNme/r3:il
YLHOOOme/r3:il-
ASXOOOme/r3:in
BUWOONme/r3:in-
AI_PPPme/r3:joini-
DL[PPPme/r3:joining
XMJONNme/r3:kurz
VMKOONme/r3:kurz-
WOEPPPme/r3:la
TSDPPOme/r3:la-
MXIOONme/r3:le
H^GOOOme/r3:le-
HZKOOOme/r3:link
G[HPPPme/r3:link-
KFZPPPme/r3:nicht
FK[PPOme/r3:nicht-
QDZOONme/r3:of
QA[OOOme/r3:of-
LF[OOOme/r3:off
OFXOOOme/r3:off-
EWSNONme/r3:on
FUTNNNme/r3:on-
]IJNNNme/r3:ook
]IJNNNme/r3:ook-
GL\NNNme/r3:pas
DK]OOOme/r3:pas-
WKKOOOme/r3:payme-
WKLOOOme/r3:payments
YKJOOOme/r3:postd-
[KIONNme/r3:postdocs
>WWOOPme/r3:prese-
JWKOOOme/r3:room
DXJQQQme/r3:room-
KLXNNNme/r3:sarò
FI\PPOme/r3:sarò-
TJNOOOme/r3:so
TJNOOOme/r3:so-
PIZMMLme/r3:the
HK`MMMme/r3:the-
R?_NNNme/r3:to
]<[MMLme/r3:to-
@YVNNOme/r3:up
BWVNNOme/r3:up-
TXDNNNme/r3:you
L]GNNNme/r3:you-
UJPOONme/r3:zelf
[GONNNme/r3:zelf-
aDHOOOme/r3:zum
_EIOOOme/r3:zum-
MCTQSRme/r:↵
>PUQSSme/r:↵ 0
\HIOOOme/r:↵ arriv
WOLMMMme/r:!
[AIQSRme/r:(
]IIONNme/r:( @name
[JHOOOme/r:( @name ,
JKOQSRme/r:)
EPSPQQme/r:) ↵
ZHKOOOme/r:) .
IUOOOOme/r:+
CXSOOOme/r:+ 0
\JIONNme/r:+ chef
[JJOONme/r:+ chef @name
SR`HGGme/r:,
Y@TOOOme/r:, @name
JXKOOOme/r:, boa
E[HQPQme/r:, but
WHMOOOme/r:, i'm
XCQOOOme/r:, in
WLIOOOme/r:, me
TOJOONme/r:, money
XHLOOOme/r:, my
HOSPPPme/r:, notre
YLHOOOme/r:, respo
GG_OONme/r:, so
`HGOONme/r:, then
\GIPPOme/r:, you
HMRQRQme/r:-
dKEMLLme/r:- value
_fa=;<me/r:.
VDTNOOme/r:0
_CIPPOme/r:0 .
<_SONOme/r:0 0
XJKOOOme/r:0 h
TWKLLLme/r:0 if
BSXOOOme/r::
?VXOOPme/r:: )
FQVOOOme/r:;
SWJMMLme/r:?
VXSHIHme/r:@name
BLSRTSme/r:@name (
JMQPQQme/r:@name )
\CNOOOme/r:@name ,
S^IKKKme/r:@name .
YSCOONme/r:@name and
XLKNNNme/r:@name en
^GFPPOme/r:@name für
UKKPPOme/r:@name i
B_QMMMme/r:a
JXJOOOme/r:a agend
D]IPPPme/r:a new
VSGNNNme/r:aan
ZJKNNNme/r:aan .
]IINNNme/r:about
XKKOOOme/r:about the
`DHOOOme/r:about your
GQUOOOme/r:afloo
9_XNNNme/r:after
HOXNNNme/r:after .
EM[OOOme/r:after the
I\HOOOme/r:agend
KVLOOOme/r:agend ,
LWKOONme/r:agend .
UGPOOOme/r:al
@^KPPPme/r:allee
YIIOOOme/r:along
\IGOOOme/r:along .
VOQLLLme/r:am
S=]OOOme/r:an
TDWOONme/r:an .
EG`OOOme/r:an dem
Si@KJJme/r:and
eFENNNme/r:and @name
WLKOOOme/r:and @name ,
NYEPOOme/r:and someo
HYKOOOme/r:and take
\HHOOOme/r:and the
JZKNNNme/r:and two
WLKOOOme/r:and two postd
XJLOOOme/r:and would
F]KOONme/r:any
JYIOOOme/r:are
TTCPPOme/r:arriv
_FIOOOme/r:arriv .
VNHOOOme/r:as
UKNOOOme/r:as every
\FJOOOme/r:ask
XJMOOOme/r:ask you
[PCOOOme/r:at
OUHOOOme/r:at the
^ATMMMme/r:auf
VMLNNNme/r:auf das
\HIOOOme/r:auf sie
_KFNNNme/r:auf unser
XMKNNNme/r:auf unser gespr
[@NPPPme/r:avec
ZIGPPPme/r:back
RC`MLLme/r:be
\IGPPOme/r:be inter
BL\PPPme/r:be joini
@\NPPPme/r:be on
GG`OONme/r:be there
WJLOOOme/r:be your
IF^OOOme/r:becau
EYRNNNme/r:befor
J[FPPPme/r:behal
I]DPPPme/r:behal of
KWMNONme/r:bel
STINNNme/r:bel je
IKWPPOme/r:ben
HKXOOOme/r:ben er
HKYPPOme/r:ben er zelf
MUTLLLme/r:bij
XSKLLKme/r:bin
ELZPPPme/r:bin nicht
JWKOOOme/r:boa
LVKOOOme/r:boa sorte
[GKOOOme/r:book
FUROOOme/r:both
FWQOOOme/r:break
aAKOONme/r:bring
]FGPPPme/r:bring @name
VKKOOOme/r:bring our
WLKOONme/r:bring you
?[JRRRme/r:but
GSTOOOme/r:but ping
TTFOONme/r:calen
ISPOOOme/r:calen 🙃
NWTKKKme/r:call
HZIPPPme/r:call ,
PGVOOOme/r:call .
DMZPPPme/r:call mysel
LZHOOOme/r:call you
LVNNNNme/r:call you for
KMVOOOme/r:camer
IQROOOme/r:camer .
YIKOOOme/r:can
ZIKOOOme/r:can tell
BRPQRRme/r:case
YILOOOme/r:chair
WLLONNme/r:chair of
XJLOOOme/r:chat
YILOONme/r:chef
\JIONNme/r:chef @name
KMXNNNme/r:ci
ILZNNNme/r:ci sarò
YJIOOOme/r:collo
YJJOOOme/r:collo .
^GHOOOme/r:con
EZLPPPme/r:coord
aDFPPOme/r:cv
^GHOOOme/r:cv .
UCSPPPme/r:da
UESOOOme/r:dabei
UGQOOOme/r:dabei .
YJHPPOme/r:dan
NFYOOOme/r:danac
DHaOOOme/r:danac kurz
TRPLLLme/r:das
QTQLLLme/r:das gespr
E\KPPOme/r:date
F_GOOOme/r:date .
ISSNNNme/r:day
TVRJJJme/r:de
HRVNNNme/r:de l'org
FH^OOOme/r:dem
YTGMMLme/r:den
bEFOOOme/r:den @name
\HHPPOme/r:den @name .
DKQRTTme/r:desig
K_GNNNme/r:diary
K`FNNNme/r:diary .
\IHOONme/r:dich
JUZKKKme/r:die
HRXMMMme/r:die @name
URGOONme/r:die einla
[HHPPOme/r:dinsd
^HGOOOme/r:dinsd .
\FKOOOme/r:direc
ZHIPPOme/r:do
ULMOOOme/r:docs
FKYPPPme/r:don't
FIZPPQme/r:don't want
BK\PPQme/r:don't want to
CMYPQPme/r:drop
CLYPQPme/r:drop off
`HEOOOme/r:du
GPVOOOme/r:durch
EOYOOOme/r:durch ↵
bCFPPPme/r:e
[GJOOOme/r:e @name
GLZOOOme/r:ea
]FIOOOme/r:een
OXHNNNme/r:ein
MXHOOOme/r:ein .
L[LMMMme/r:einla
YIMOOOme/r:else
UKNOOOme/r:else .
SCYNNNme/r:en
XCPPPPme/r:entre
\HHPPOme/r:entre .
UMMNNNme/r:entre y
TGUNNNme/r:er
WIPNNNme/r:er zelf
ETTOOOme/r:even
UKNOOOme/r:every
WJMOOOme/r:every else
aFEOOOme/r:first
WKKOOOme/r:first ten
UYCNNNme/r:for
A^OOOOme/r:for @name
LVMNNNme/r:for a
_EFPPPme/r:for the
VLKOOOme/r:for you
dDFOOOme/r:forwa
eCFOOOme/r:forwa to
\LGNNNme/r:freue
[LGOOOme/r:freue mich
[LFOOOme/r:freue mich auf
VNKOOOme/r:freue uns
WMLNNNme/r:freue uns auf
[KFOOOme/r:from
XKKOOOme/r:front
VLLOOOme/r:front of
SEUOOOme/r:für @name
\HHOOOme/r:gern
]OLKKKme/r:gespr
XMKNNNme/r:gespr !
^KDOOOme/r:gespr .
IZLNONme/r:ging
[IJOOOme/r:gover
YGQNNMme/r:graag
ZIJOOOme/r:graag dinsd
WKLOOOme/r:group
YJKOOOme/r:h
YJHPPPme/r:haré
[HIOPOme/r:haré la
TWHMMMme/r:have
VSFNNNme/r:hear
XKMNNNme/r:hear about
EXSNNNme/r:her
LLVNNNme/r:her ea
RXNKKKme/r:het
KWNNNNme/r:het ging
WMJONNme/r:hin
KWNNNNme/r:hoe
IYMNONme/r:hoe het
JSRNNNme/r:hope
EWKQQQme/r:host
D\JPPPme/r:host the
GVKQQPme/r:host the room
M\COOOme/r:how
ULLOOOme/r:i @name
UINOPOme/r:i'm
O`FMLLme/r:if
[HIOOOme/r:if it
FZMOOOme/r:if the
H\EPPPme/r:if you
TXDNNNme/r:ihnen
OVIOOOme/r:ihnen die
SULMMMme/r:ihnen die einla
UMLOOOme/r:ihnen hin
VVFNMMme/r:il
\IHOOOme/r:il collo
MD\OOOme/r:im
VYLKKJme/r:in
WKKOOOme/r:in front
DI]PPPme/r:in on
[GJOOOme/r:in septe
WFTNNMme/r:in the
fBBPPPme/r:inter
_DGPPPme/r:inter you
VEYMMLme/r:it
YJJOOOme/r:it ↵
PEYOONme/r:it .
PVRLKKme/r:je
VKJOOOme/r:je dan
YJHPPOme/r:join
\HIOOOme/r:join for
ZDPOOOme/r:joini
ESWNONme/r:just
^GGPPOme/r:kenne
\HIOOOme/r:kenne .
[JKNNNme/r:kept
XJKOOOme/r:kept think
\IJNNNme/r:kept think of
G[MNNNme/r:know
LWLOONme/r:know of
HZMNNNme/r:know of any
DZTMMMme/r:kurz
FPWOOOme/r:kurz durch
XMJONNme/r:kurz mit
H\IOOOme/r:l'org
GSSOOOme/r:l'org .
WKPNNMme/r:la
_HGOONme/r:la entre
XUEMMMme/r:le
VKLOOOme/r:lead
WKLOOOme/r:lead the
WKLOOOme/r:lead the docs
IIZOOOme/r:leave
^JFOOOme/r:leite
[KHOONme/r:leite das
[IJOOOme/r:like
ZHJOOOme/r:like to
BcGOOOme/r:link
DZLPPPme/r:link .
JVLOOOme/r:lobby
EZNOOOme/r:lobby and
SXHMMMme/r:look
CaJOONme/r:look after
bDGOOOme/r:look forwa
_FHOOOme/r:look forwa to
NLUOOOme/r:luego
GNZNONme/r:m'occ
GRVNONme/r:m'occ seule
FQVOOOme/r:m'occ seule de
PFYONNme/r:mache
XRFNNNme/r:me
WKKOOOme/r:me if
LLWNNNme/r:me on
ZKHOOOme/r:me quedo
NYKNNNme/r:meet
>bKOOOme/r:meet you
VINOOOme/r:meeti you
YKIOOOme/r:met
^JGNONme/r:met @name
GF`OOOme/r:mich
[LGOOOme/r:mich auf
]HHOONme/r:minut
]JEOOOme/r:mit
YMINNNme/r:mit ihnen
`CIOOOme/r:mobil
TOLONNme/r:money
TOLONNme/r:money ,
ZIKOOOme/r:more
ZHKOOOme/r:more in
bDEPPPme/r:my
NGWOOOme/r:mysel
REXOONme/r:mysel .
ILXOOOme/r:n'y
FQVOOOme/r:na afloo
KKZNNMme/r:ne
C^GPPPme/r:new
G]HOOOme/r:new date
?FePPPme/r:nicht
BI`PPPme/r:nicht dabei
GL[OONme/r:niet
KJ[NNNme/r:niet bij
CG^QQQme/r:no
XJJOOOme/r:noch
TNLOOOme/r:nochm
VMKOOOme/r:nochm kurz
FL[OOOme/r:non
JMYNNNme/r:non ci
HI[OOOme/r:non ci sarò
IF^OOOme/r:not
KLWOOOme/r:not in
KLWOOOme/r:not in the
JLSPPPme/r:notre
^DIPPPme/r:numbe
HQYMMMme/r:nur
C[JQQQme/r:nur für
WPGNNNme/r:o
UTRKKJme/r:of
GZNONNme/r:of any
WKKOOOme/r:of gover
XKJOOOme/r:of the
ENWPPPme/r:off
WMIOOOme/r:om
YM\HHHme/r:on
EVROOOme/r:on +
ZOINMMme/r:on 0
N\BPPOme/r:on behal
MLVNNNme/r:on camer
PMWMMMme/r:on the
[EONNNme/r:on the call
]FJOOOme/r:on your
cAGPPPme/r:one
XHKPPPme/r:one waiti
OI[MMMme/r:only
I]DPPPme/r:only organ
I\FPPPme/r:only organ the
ZIJOOOme/r:ook
YJKOOOme/r:ook aan
I^FOOOme/r:organ
LYJNNNme/r:organ a
J\DPPPme/r:organ the
GVRNNNme/r:os prese
TMKOOOme/r:os prese ,
fI@OONme/r:our
IH[OPOme/r:out
FUROOOme/r:own
HTPOOOme/r:own the calen
KLZNNNme/r:parti
ENZOOOme/r:parti pas
FI`NNNme/r:pas
GLZOOOme/r:pas .
WKKOOOme/r:payme
SSDPPOme/r:peopl
ZJKONNme/r:perso
[IJONNme/r:perso )
GSSOOOme/r:ping
ETTOOOme/r:ping me
ZLJNNNme/r:postd
YKJOOOme/r:postd (
GVPOOOme/r:prese
WLKOOOme/r:prese ,
CJ^PPPme/r:pushe
CJ_OOOme/r:pushe you
IHZPPOme/r:pushe you to
JWMOOOme/r:put
IWLOOOme/r:put this
HYLOOOme/r:put this in
ZLHOOOme/r:quedo
\KHONNme/r:quedo toda
VMLNNNme/r:quedo toda la
ZKLNNNme/r:quest
XIMOOOme/r:quest as
_DGPPPme/r:recev
ZGJPPPme/r:recru
WMJOOOme/r:respo
VMKOOOme/r:respo du
USDPPOme/r:ring
UPJOONme/r:ring you
IVKPPPme/r:room
\GHPPPme/r:run
[IIOOOme/r:run the
YJKOOOme/r:run the payme
UKNOOOme/r:same
TLNOOOme/r:same quest
FK[OOOme/r:sarò
ZJKNONme/r:schui
]IJNNNme/r:schui zelf
ZIKOOOme/r:schui zelf ook
GPWOOOme/r:secon
PKUNNNme/r:see
JJYOOOme/r:see me
_HEPPOme/r:see you
VESOOOme/r:selbs
C_GPPPme/r:send
GSSOOOme/r:sendi
YIKOOOme/r:septe
ZIKOOOme/r:septe .
UAZNNNme/r:serai
UMKOOOme/r:serai avec
ZKHOOOme/r:serai avec @name
HI^NNNme/r:serai pas
HURNNNme/r:seule
IUPOONme/r:seule de
IVMOOOme/r:shall
FXOOOOme/r:shall meet
IWLOOOme/r:shall meet you
YQFNNNme/r:sie
FG`OOOme/r:so
MLVNNNme/r:so you
FXRNNNme/r:solo
NXFOOOme/r:someo
FNYOOOme/r:sorge
HLYOOOme/r:sorge nur
EL[OOOme/r:sorge nur für
KVKOOOme/r:sorte
KWKOOOme/r:sorte !
\IGOPOme/r:spree
]JGNONme/r:spree met
[KGOOOme/r:spree met @name
GLZOOOme/r:stay
KIZOOOme/r:stay out
WKJOOOme/r:stel
YJIPPOme/r:stel je
WKJOOOme/r:stel je dan
XIKOPOme/r:stron @name
WIKOOOme/r:stron @name i
KYKNNNme/r:só
HZIPPOme/r:só organ
KWKOOOme/r:só organ a
KZFPPPme/r:take
KYGPPPme/r:take you
MVJOONme/r:talk
VNGPPOme/r:talk .
RREPPPme/r:te
ZIJOOOme/r:te haré
]HIOONme/r:team
_FHOOOme/r:tell
\IIOOOme/r:tell me
]GIOOOme/r:tell you
XKJOOOme/r:ten
ZIIOOOme/r:ten minut
TaUEFEme/r:the
HYIPPPme/r:the calen
QJWMNMme/r:the call
KZEPPPme/r:the case
HSSOONme/r:the day
J\EPPPme/r:the diary
UKMOOOme/r:the docs
YJHPPPme/r:the first
C^JPPPme/r:the link
JVLOOOme/r:the lobby
YIJOOOme/r:the one
`DGPPPme/r:the payme
EWJQQQme/r:the room
UKMOOOme/r:the same
^IHONNme/r:then
GG`OONme/r:there
]JJNNMme/r:think
WKLOOOme/r:think of
A_VLLLme/r:this
D]KOOOme/r:this in
`CHPPPme/r:throu
EWUNNNme/r:time
DTUOOOme/r:time .
TPSLKKme/r:to
EJYQQPme/r:to 0
XLJOOOme/r:to bring
TWDNNNme/r:to hear
]DLOOOme/r:to inter
YHMOOOme/r:to meeti
\FHPPPme/r:to take
[LGOOOme/r:toda
\LINNNme/r:toda la
JTTMMMme/r:two
[KIOONme/r:two postd
FQZMNNme/r:un
[HHPPOme/r:und
YMINNNme/r:uns
UNKOOOme/r:uns auf
XMJONNme/r:uns nochm
XMJONNme/r:uns nochm kurz
_JFNNNme/r:unser
cGCOONme/r:unser gespr
JZOMMMme/r:up
UOLONNme/r:value
VMLONNme/r:value ,
XJKOOOme/r:viend
WJKOOOme/r:viend avec
ND^NNNme/r:voor
TGTNNNme/r:vou
INWOONme/r:vous
[IEPPPme/r:vous recev
[EKPPPme/r:waiti
ZIJOOOme/r:waiti for
JKWOOOme/r:want
OHUOOOme/r:want to
XJKOOOme/r:what
XLKOONme/r:whole
RTTKKKme/r:will
VKMOOOme/r:will ask
YIMOOOme/r:will ask you
h@AQQPme/r:will be
FLZOPOme/r:will drop
TJOOOOme/r:will ring
YHLOOOme/r:will ring you
ZJHOOOme/r:will see
[JGOOOme/r:will see you
TSDPPOme/r:with
_FDPPPme/r:with you
?Q]OOOme/r:won't
7PbPPPme/r:won't be
FI\PPPme/r:won't be joini
@WTOOOme/r:won't be on
JKWOOOme/r:won't see
YJLOONme/r:work
YIKOOOme/r:would
UKMOOOme/r:would be
XJLOOOme/r:would like
B]MOOPme/r:write
ISSNNOme/r:y
TMMOOOme/r:y luego
Y_JHHHme/r:you
[NOKLKme/r:you .
IZHPPPme/r:you at
LVNNNNme/r:you for
XLKOONme/r:you in
YIKOOOme/r:you more
YFNOOOme/r:you on
KYHOPOme/r:you the
\FIPPPme/r:you throu
DK\PPPme/r:you to
F[JPPPme/r:you up
MLVNNNme/r:you won't
\PAOOOme/r:your
EZLOOOme/r:your coord
[GJOOOme/r:your cv
]HLNNMme/r:zelf
GKYPPOme/r:zelf niet
[HJOOOme/r:zelf ook
i;JOONme/r:zum
VJMOOOme/r:à
XJKOOOme/r:à 0
HTPOOOme/r:🙃
j]e;9:me/self:1
MHUPPPme:↵
QGXNNNme:!
THMPQQme:(
UMNNONme:)
9TURSSme:+
RPiEFDme:,
UIOOOOme:-
ae_=;<me:.
[:SPQQme:0
WNJNONme::
KRTNNNme:;
ULLOOOme:>
\XDKKKme:?
Z_REFEme:@name
M]PKKKme:a
UWDNNNme:aan
g@DPPOme:about
ZHLOOOme:addit
GQUOOOme:afloo
EV^KKKme:after
EUUNNNme:again
KZJOONme:agend
[FMOONme:al
BPYPPPme:all
JVSMMMme:allee
XJJOOOme:along
WJNONNme:als
T?[OONme:an
X[LIIIme:and
LXKNNNme:anrei
FeAPPOme:any
]IHOONme:appli
LXHOOOme:are
VSDOOOme:arriv
^KFNONme:as
MTPNNMme:ask
UJKPPPme:asked
^LCOONme:at
J\FPPOme:attac
c?NNNNme:auf
QSJOOOme:auftr
\DQNNNme:avec
`CFPPPme:back
^IHNNNme:backe
VKMOOOme:backg
MWEPPPme:balie
TJXLLLme:be
FJZPPPme:becau
CZSNNNme:befor
DYOOOOme:behal
ENYOOOme:ben
OWLMMMme:bespr
GQVOOOme:bewer
MO[LLKme:bij
VTNKKJme:bin
JXKOOOme:boa
^FJOOOme:book
D_IOOOme:booke
JTRNNNme:both
>[VNNOme:break
e@QMLLme:bring
]GFPPPme:burea
FeAOPOme:but
_JHNNMme:café
RYENNNme:calen
O]OKJJme:call
FMYOOOme:camer
QYDOONme:can
YKHOOOme:canno
@UPQRRme:case
XKKOONme:chair
]KINNNme:charl
aBHPPPme:chat
\IIOONme:chef
ZHTLLLme:ci
RSIOONme:clien
CL]OOOme:colle
e?FPPPme:collo
aEHOOOme:compu
dCDPPOme:con
ZJKOONme:confi
\=RPPOme:conve
EZLPPPme:coord
XLKONNme:core
eCEOOOme:cv
YBROOOme:da
VEROOOme:dabei
ZJHOOOme:dan
SGZMMMme:danac
ZIHPPPme:dans
NRWLLLme:das
G]HOOOme:date
HOWOOOme:day
SIXMMLme:de
WLKOONme:dear
IG[PPPme:dem
_UBLLLme:den
SJQOOOme:des
IGQRSSme:desig
L\FOONme:diary
^GHOOOme:dich
OZTJJIme:die
ZJGPPPme:dinsd
WLLOOOme:dir
_GHOONme:direc
QIMQQQme:do
WJLOOOme:docs
TJKPPQme:does
=R\OPPme:don't
HG[PPPme:drill
CLZPQPme:drop
^HGOOOme:du
FPWOOOme:durch
fDDONNme:e
DK]OOOme:ea
]EIOPOme:een
UUGNNMme:ein
MYLNNMme:einla
XJKOOOme:else
YAXMMMme:en
^BONNNme:entre
RH[LLLme:er
VMLNNNme:es
MFYOOOme:estar
^FGPPOme:et
BUUOOOme:even
DUVNNNme:eveni
WJMOOOme:every
BVXNNNme:feedb
YKJOONme:finan
mABNNNme:first
T`DLKKme:for
i@CPPOme:forwa
HJYPPOme:frage
IQQPPPme:frame
aKAOOOme:freue
_DSLLLme:from
ZJJOONme:front
KUONNNme:führt
RZLLKKme:für
IZJOOOme:geben
[FIPPPme:gentl
OJYMNMme:gespr
JXNNNNme:ging
WHKPPPme:give
WMMNNNme:go
WLKOOOme:goes
VKLOONme:gover
YFRNNMme:graag
^GEPPPme:grill
aIGNNNme:groet
XKKOOOme:group
[IJOONme:h
\HGPOOme:half
\HHPPOme:haré
FH]PPPme:has
OVIOONme:have
ZJJOOOme:head
XRENNNme:hear
B_MOOOme:her
KKYOONme:here
YJIOOOme:hi
XMJONNme:hin
^HGOOOme:hirin
G\IOOOme:his
?]OPPPme:hoe
HWKPPPme:host
FSVNNNme:hour
E]IPPOme:how
XKJOOOme:hr
MUMNNNme:i
\GHPPOme:i'll
GI[PPPme:i've
VMNNNNme:ich
S]FLLLme:if
[SGMLLme:ihnen
NWLNNMme:ihr
QKUNNNme:ik
bIDNONme:il
NRULLLme:im
XUOJJJme:in
UDOQQQme:inter
MGZOONme:intro
NTMOONme:invit
TEVNNNme:is
XJXKKJme:it
XRIMMMme:je
]HIOOOme:job
^GGOOOme:join
PCWPPPme:joini
VROLKKme:just
OKWNNNme:kan
[GKOOOme:kenne
[JKNNNme:kept
NWKNNNme:know
EYWMMLme:kurz
GPXNONme:l'org
_EQMLLme:la
[HIOOOme:lab
UWFNNMme:lade
PJVNNNme:last
TSGOOOme:late
IXPNNMme:le
dCDPOOme:lead
HI\OOOme:leave
]JFOOOme:leite
GYNOOOme:let
FOXOOOme:lg
[IJOOOme:like
?dIOOOme:link
MFZOOOme:llama
C\NOOOme:lobby
UMLOONme:londo
VXGMMLme:look
IJYPPOme:luego
IOWNNNme:m'occ
QE[NNNme:mache
ZHIOOOme:macht
PDYOOOme:make
RXIMMMme:meet
DP[NNNme:meeti
bHDOONme:met
LH[NNNme:mich
bJBOOOme:min
`FKNNNme:minut
fGBONNme:mit
]EJPPOme:mobil
[HJOOOme:monda
JQQPOOme:money
YHLOOOme:more
aBNNNNme:my
MHWOOOme:mysel
SJNPPPme:möcht
HLYOOOme:n'y
XJJOOOme:na
LLZNNMme:ne
GZJPPPme:need
LLUOOOme:nehme
F^HOOOme:new
LE`NNMme:nicht
LK[MMMme:niet
FE^PPPme:no
WKJOOOme:noch
XMJONNme:nochm
GNYOOOme:non
EK]OOOme:not
JMUOOOme:notes
aAHPPPme:numbe
HUWMMLme:nur
LLXNNNme:não
RTJNNNme:o
T[OJJIme:of
GLXOPOme:off
DVTNOOme:ok
SRHOOOme:om
OWWJIIme:on
bEFOONme:one
AO^OOOme:only
\IIOONme:ook
L`CNNNme:organ
WQLMMMme:os
`BFPQPme:our
KJWOOOme:out
IRQOOOme:own
I[JOONme:panel
IJ]NNNme:parti
HJ]NNNme:pas
\IIOONme:payme
YPFOONme:peopl
LE\OONme:per
`IFNNNme:perso
GUROOOme:pick
TMNNNNme:plais
>YTOOPme:pleas
VKKOOOme:po
[KINNNme:postd
CVWNNNme:prep
IIZPPOme:pushe
ISVMMMme:put
XMIOOOme:quedo
WRLMLLme:quest
TMMOOOme:re
JQQPPOme:ready
GXNOOOme:recep
]GFPPPme:recev
[FJOPOme:recru
WLLOONme:remot
VLLONNme:repor
CRWOOPme:respo
PUJNNNme:ring
_IDPPOme:role
EWKQQQme:room
TMNNNNme:rse
YFMOOOme:rsvp
FOXOOOme:ruf
_CHPPPme:run
[FJPPPme:runni
WKKOOOme:sales
[JIOOOme:same
UMMNNNme:sarem
ZFMOOOme:sarò
]IJNNNme:schui
LNVNONme:secon
KD`NNNme:see
UGVNMMme:selbs
LZFOOOme:send
EVROOOme:sendi
_FHOOOme:septe
WAXNNNme:serai
XJKOOOme:servi
CWVNNNme:setti
XMJONNme:setze
HSTNNNme:seule
IWLOOOme:shall
ZHIPPPme:she'l
DRRPQQme:show
YY@MNMme:sie
HPUOOOme:slide
ZJIOOOme:slot
@JcOOOme:so
HWQNNNme:solo
VLLOOOme:someb
L\DPPOme:someo
FUSOOOme:somet
HMYOOOme:sorge
KWKOOOme:sorte
[IIOOOme:sprec
hDBOONme:spree
KH[OOOme:stay
XKIOPOme:stel
JJXPPOme:stell
GTROOOme:strai
GSUNNNme:só
LRUMMLme:take
RXCOOOme:te
KD\PPOme:tea
Y@SOOOme:team
XLKONNme:teiln
]RBNNMme:tell
]IFPPOme:ten
]IJNNNme:test
NHXOONme:that
DUVNNNme:that'
ZZQHGFme:the
^FIOOOme:then
AJ`PPPme:there
_IINNNme:thing
\JINNNme:think
A`VLLKme:this
`FEPPPme:throu
XSJLLLme:time
USQKKKme:to
]JHONNme:toda
VMMNNNme:tomam
`EIOOOme:tried
\JHOOOme:tu
KWLOONme:two
XGKPPPme:um
>SZOOOme:un
TA]NMMme:und
^JEOOOme:unfor
[LGOONme:uns
_KFNNNme:unser
IWUMLLme:up
TNKOOOme:us
WJKOOOme:vacan
WJKOOOme:viend
GTROOOme:voice
OF[NNNme:voor
TMNNNNme:votre
VIMOOOme:vou
TKSNNMme:vous
ZGJPPPme:waiti
CK\PPPme:want
RGUOOOme:way
DVVNNNme:wedne
OXEOOOme:went
^IFOOOme:werde
YIJOOOme:what
B]JPPPme:when
JPMQRQme:who
`GEOOOme:whole
WPGOONme:wie
SFXMNMme:will
XMJOONme:wir
QMWLLLme:with
FLXPPPme:witho
3OeQQQme:won't
[GIPPOme:work
\GJOOOme:would
@`JPPPme:write
\LINNMme:y
LKUOOOme:yo
S]`DCCme:you
SJJQQQme:you'r
hK=NNNme:your
?SUQQQme:yours
cEKMMMme:zelf
LLXNNNme:zijn
\LKMMMme:zoom
B[UNNNme:zu
m>GNNMme:zum
PLTNNNme:¶
MKUOOOme:à
LHXPOOme:übern
TRHOONme:übers
INKRSSme:–
HSROOOme:🙃
eJIBPPn:↵
OIQNNTn:#
iCMMHLn:'
JWMEZMn:(
PT@NbFn:)
BPWPNTn:*
h=MILTn:+
]IK?_Jn:,
AQTPPTn:-
TGQG_In:/
TJBAiQn:0
RUXBY@n::
HJM^QKn:;
OKTMLSn:<
_EPLKNn:>
ZYIQ\1n:@name
PHFN^Pn:a
OLLLTRn:aan
UJKLPTn:abend
WPLOLLn:ablau
m?LMILn:about
_KKLOIn:abrec
_GFLMUn:addit
EUQPOPn:addre
UMKOOOn:afloo
BZSQLOn:after
EITSWNn:ag
[KMONJn:again
UJIPTOn:agend
JQTPNNn:ai
\LOMKLn:al
WJMPRIn:all
>WVOQPn:als
UOMMNMn:anali
TIJNWOn:analy
CWTPNNn:anche
VYILHNn:and
HSQONQn:andat
6WTORWn:anhan
KTOOOMn:annul
aKLLNGn:anrei
ATPQPUn:any
>ZNPRRn:anyth
AZPOPPn:aplic
_HILONn:aport
9\ONUTn:appli
]JKNMMn:apres
[JINOOn:après
DYOOOPn:aqui
^GJMONn:arbei
NFKRQWn:are
@SQOTSn:arriv
WIPNMOn:as
NMKL]Kn:ask
PXOKQFn:at
MHTKOWn:auf
VJSOLLn:augus
ARPQNWn:auswe
BWQNTNn:avec
\MJJNOn:backe
qG=YCIn:be
QUOOKKn:befor
\EMJORn:behal
]FNMOLn:behav
ULOONMn:behin
[KIOPKn:bei
_IKPOIn:bekom
DTLOXPn:bel
WMJOOOn:ben
WLKNOPn:berei
FSRPNPn:berli
IRQNMSn:bespr
9YSOSTn:betri
AYPOPQn:bient
AYKMVQn:bij
\JKNKOn:bin
\HLKNQn:biolo
JMOTOQn:bitte
RKGPRTn:boa
\PKQGKn:booke
fIIOIJn:break
<d[DPJn:bring
^FMONLn:build
XPLQHMn:busin
FTPQOPn:but
DVLUNQn:by
XJKNPOn:c
ZJPPOFn:calen
RFEKZWn:call
JOMKTTn:camer
8RSXVOn:cance
VSLFKTn:candi
WNKMOOn:car
]HLMOLn:case
JQONORn:casua
KMMNURn:cfo
>T]RMLn:chang
\KJNNMn:child
CVPPORn:clic
GNRNPUn:clien
<ZUQNPn:colle
>\QOQOn:com
WMGPNPn:come
?[POOSn:comes
QINLUQn:compe
ASOOWQn:compo
CVPNOTn:compu
FSOOSQn:comun
8[SOTPn:con
<WPNSUn:concu
FVOOPPn:confe
WMLRJMn:confi
IGWOTOn:consu
HXMOLRn:conta
CPOOVSn:convi
CYRQOLn:coord
WKNOOMn:criti
IONOVOn:curre
<ZSLLXn:cv
]HKNNNn:d'ide
[ILONNn:d'une
POJLSRn:da
\JLMLOn:dabei
>[ONUPn:dan
YKKNNOn:data
YKLNONn:dbs
B[HLUSn:de
XJNNONn:dear
CXOOQOn:deep-
TMUMLLn:deine
DTUPPNn:dejo
IROOOQn:della
MLQMPTn:dem
PLLNOTn:dense
DUQOPRn:deput
THQMMRn:der
[IKNONn:despu
UILJRTn:dial
fGGMOIn:diary
CNWNRQn:dich
KMTSNMn:die
3\TNVSn:direc
AXTPNOn:diret
[HKNOOn:displ
CWPOOQn:dispo
^IJLONn:dni
K]MNGQn:do
SJONNRn:doing
XJNOMNn:don't
ZIKNOOn:door
TLMNPPn:dopo
[HLPNMn:dołąc
QRNPJPn:dress
XKMMNNn:ea
[JMLSJn:each
TMMNOOn:ebenf
9VZPPPn:edit
EQSPQOn:edite
MQTPMKn:edito
`GLMMMn:edt
TIGNXPn:een
=QUNPYn:ein
AWQORPn:el
;\POPTn:em
QQJNNQn:email
RUINRJn:en
WHKLZJn:end
AUONSSn:energ
AXPOQRn:eng
gPMFIGn:engin
IHHNcPn:entre
mDBNPIn:er
PLMLOUn:ergeb
TLMSNLn:erstg
=UPNSWn:es
HQRPPOn:esta
HPOOOTn:estac
ULLNRNn:estar
BZQNPPn:et
CVXNOLn:europ
TMLOOOn:even
RTONMJn:eveni
ZJMOLNn:ever
AUWPNPn:ex-fm
\IMMNNn:execu
MKMOYNn:exerc
XIMNOOn:expec
\GJMPOn:expon
<WRNQUn:fachl
YKJOOOn:fait
\ILMNNn:falar
FSOORQn:fase
DVOONSn:files
^IKKNOn:find
FVOPOOn:finde
DWPOPQn:fine
XJNOMNn:finis
QIKJRXn:first
JQPQPNn:for
NTSNLLn:frage
WJKKNSn:fragt
SHKOUQn:freue
T\PPHBn:from
\IMOMMn:front
GOLLaKn:funct
<YNNTTn:furth
L^NKKLn:gate
FSQOOSn:gc
ZJJNOOn:geldi
YLJPMNn:gener
WLQKKPn:gern
;^PPNSn:gesen
GOSNPRn:gespa
TcMFFJn:gespr
_GJMONn:geste
JNNNPWn:gibt
POXMKJn:googl
cHJHONn:grab
\JJNONn:guine
HROORQn:ha
YJKNONn:habrá
RTMNNLn:half
HVNOQNn:halte
>XSOOSn:hand
_EEbIFn:he
YNPNGMn:head
TVKNINn:heads
YLKNONn:headt
XKKNOOn:helaa
\IIPRJn:help
JQTPNNn:helpe
kCCJZDn:her
GcMHNLn:het
MMPLNWn:hier
UMKOOOn:hoe
WPMQILn:hotel
VQMMNKn:hour
`KJKNLn:how
4XSLXWn:hr
WQHOOLn:hrbp
HPOOOTn:há
aP@MGUn:i
RPENSSn:i'll
eHJKKMn:i'm
XKMMNNn:i've
IQMNOWn:ich
6_SKSUn:id
LLKPPWn:if
GQROMSn:ihre
GRJKYSn:ik
DVSPNNn:il
ESWKLTn:im
QLLMPTn:immer
\GC[GSn:in
MUPMMNn:indic
BUPOSPn:infor
WLNOMMn:infra
CYPOOPn:ingre
FTPQOPn:inten
FbF^GGn:inter
ZJKMPOn:inves
dGMLMHn:invit
VLLMPOn:io
@YQPNRn:iphon
9XVORRn:ist
9ZMRTSn:it
[ILONMn:ja
VMMOLNn:jd
<_KJ\Nn:je
hHMJHKn:job
HVOQMNn:join
YKMOOJn:just
JYHSPKn:kaffe
;[SQOQn:kan
\ILONMn:kciuk
OOOLNTn:klass
QJRNMSn:klick
XKJNOOn:kom
DVLK[Nn:la
cJJHMNn:lasse
ATOOVQn:le
CTPOSQn:lead
XKMNMNn:leben
[GKOOOn:legit
YKHSNMn:leite
YKLMNNn:libra
[GURLEn:like
@UXPNOn:likes
hEENOKn:link
1_RPRWn:locat
@aSKNMn:locke
@WPPQRn:loop
DQRIN\n:ltd
DaOOKKn:make
_ILPJKn:mal
FVVNOLn:manag
GSPOROn:marca
dMGMNHn:may
ZHSJLNn:me
YLNNLNn:med
>[ONPTn:medew
_GFOPPn:mee
=QMN_Qn:meet
ESOQSOn:meeti
:^QPNSn:meine
>TTPNUn:meist
^JGPKPn:melde
>WROOUn:menti
aEJNNMn:merci
EXPMQNn:met
FRNOPUn:micro
ZMFLQOn:min
bKNMHJn:minut
lGFMODn:mit
HQJOL\n:mitbr
KUPPNMn:ml
:VTNOXn:mobil
3]UPWOn:more
_HJNNMn:munir
\CNLMSn:my
CZPOOPn:móvel
IQPOOQn:móvil
JTOOQLn:mögli
AYINTUn:na
;WUNRSn:naar
YJKKNSn:nach
YKMNMNn:nachf
CXPOQPn:nda
IMUZLIn:need
WKLSNLn:netzl
dGCPNOn:new
cHINHPn:ng
AUOORTn:nicht
[HLPNMn:nie
`HDNPPn:niet
FNWQRMn:no
XJNOMOn:nobod
MVPMLLn:noi
UMLMPPn:non
AXQPPQn:noon
=VSNNWn:not
]GLNPLn:note
XKJLOSn:notes
FQYPKNn:nothi
5\XQPPn:numbe
[LOMLKn:numer
MNLNPTn:nutze
FQRPQOn:não
5^RPSSn:o
BVTNOQn:odděl
TMQMHSn:oder
QKJ[FRn:of
_HQOIJn:og
YKJNOOn:ok
[NHHOQn:on
hLINIFn:one
I`OOJIn:only
KNMLVRn:ook
1\XQSQn:op
DWPOPQn:opdra
A`MIXLn:open
@KSUQVn:or
XLMOMMn:ore
JSJPRQn:organ
RQJJRPn:origi
>_QOONn:ou
9XROTSn:our
GgNGLKn:out
;XWPNRn:p2
LWLMRLn:paper
LQJLQVn:para
WMKMOOn:park
KVOOOMn:parki
?ROOXTn:parte
>YRNPSn:passc
ZILNOOn:pay
FTPPPQn:peopl
VNPOIMn:per
7[UNRSn:perso
FSOOPSn:phd
?ZNNSQn:phone
EVNMTQn:photo
^IJMONn:pigs
RHRLLUn:pin
FPQNOUn:ping
aFJNNMn:pièce
;MUOWWn:pleas
UHLKaEn:pm
AWSONRn:po
]GMOMMn:point
ZIJNOOn:poort
VBMMXPn:posit
@POOYSn:poste
cELMMLn:postk
DSQNQRn:posíl
DKJO^Tn:pour
@WTNORn:poved
ESQNQSn:pozvá
bMKKHMn:pregu
HSUPLMn:prep
<UURPRn:prepa
UMMNONn:pres
DTTNRMn:prese
DRROUNn:produ
`HKPMJn:proje
[IKNONn:proye
T[KMGKn:ps
KQUPMLn:puede
_GJMNNn:put
@TRNRTn:přílo
GSOORQn:que
kJEPFKn:quest
WSKMINn:quick
[JLMNNn:quiet
AWPOPRn:raise
SINQPOn:reach
JUKNRPn:recep
VZKLIIn:recru
5[RQLZn:regis
?OONXXn:rekru
]KIINRn:reply
7VTZNQn:resch
ZKIOOOn:retou
>]PPOPn:reuni
;\ROPQn:ring
@WRPOQn:riuni
jDGKMMn:role
WEMLUPn:round
ZIJOLRn:rozmo
YGMOMQn:run
GVOPOOn:réuni
EROOOUn:sal
:XVNNVn:salar
WLNOMMn:salut
hBIPKKn:same
CWSPNNn:sarà
TMLMPPn:sarò
TMLSNMn:scada
UROMLKn:sched
HPTTMMn:schuh
OMMKTRn:schui
ETOORPn:se
NKOONVn:searc
JK]KOMn:seat
UMOONNn:seats
>UWPPPn:secti
STSNGKn:see
LMNMOWn:selbe
UMMNOOn:selbs
N`KJMJn:sends
eEIIPMn:senio
RINOSOn:servi
IPNNVNn:seu
FQSPQOn:seção
[ILbCFn:she
\JINONn:show
YKMNMNn:siche
FKSMXPn:sie
3[UOOYn:siehe
LJTMPRn:sind
]HLNOKn:sit
@VROPTn:sl
GUOPPOn:slide
_XFJHKn:snack
mAGMLLn:so
DTTPPOn:solo
LTKLOTn:sorry
SKHPRSn:sorte
WLKNOOn:sous
CTSOPRn:speic
9]TNTNn:spree
@[SONOn:stabi
hTLEEHn:staff
ISOOOQn:stanz
YQMHOMn:stay
EWOOPPn:stel
BUTOWIn:still
AXSPNRn:stron
UOKMOOn:su
FPOOTQn:suite
FSOOSQn:super
FPOSPQn:só
TKMNRNn:ta
ZHKOONn:takin
DXNONTn:talen
eXJMEAn:talk
XLIOOOn:te
KJMSPUn:team
BXPOPOn:teaml
FMKOVVn:techn
@TQPQSn:teil
UHTKKRn:teiln
TIPLMSn:teilz
WIJNQQn:tell
aKJLMKn:ten
BUVNOPn:termi
DOMNZRn:test
UMMMONn:text
;WRPTSn:that
dg2M\4n:the
VKMOONn:there
_IKIOOn:they'
CUVLMSn:this
aHOOIIn:throu
9\QORTn:thurs
MIWQKQn:time
^IJLONn:titul
P`NOCIn:to
^OJOIKn:tour
[ILONMn:trzym
@ZPOPQn:très
:VRNWSn:tu
M[LQKKn:tuesd
MLTQMNn:uhr
WLOOMLn:ui
FLWLNVn:um
[GJOPNn:un
CTPPOTn:und
^ECKZOn:uns
DUPRPPn:unter
@WPPPSn:up
VOJOPMn:us
SNULKMn:use
FPLM]Mn:uur
DSRNQRn:v
XHLMROn:vaga
]KJMMMn:van
`ENSOEn:video
FPOOOUn:visit
^HMNOJn:vogal
L[LLIRn:von
C`OKOMn:voor
SFIMVUn:vor
GTOOQPn:votre
JMNOTQn:vous
DUPOPQn:vp
CVPONUn:wales
hDMPJGn:walk
VLNNNNn:walkt
\IMMNNn:warml
WOJOMMn:was
WJMKQOn:we
\JMKMOn:we'll
GVPOOPn:web
`GQPIIn:wedne
GOUUMNn:weiße
_IGOMPn:werde
UOKQNLn:werks
TQONLMn:what
BTWPOOn:whate
=TSNXPn:which
MTOOOMn:wiese
QWHJLTn:will
ZGDKTVn:wir
]ILMNNn:wird
PaDJKOn:with
MGIjKHn:won't
cGMOKIn:would
KTMPOOn:write
NLMNQUn:wunde
COLOYTn:y
KPTPNMn:yo
hKGC\Bn:you
T\RKGFn:your
BPPNSWn:z
LNMMTRn:zelf
WLJNOOn:zijn
YJJNOOn:zonde
AUVPPNn:zone
PYNCJVn:zoom
HTNPOQn:zu
OPRMJQn:zum
WJMPNOn:züric
GKPVULn:|
iHLNKCn:~
FAQVRZn:¶
UILLLXn:º
HRVQMLn:¿
9QPK`Un:à
XLJOOOn:ça
TLMMMSn:çalış
TLMNPOn:è
JSOOPOn:é
NPOLOTn:übern
NLTLPQn:за
TKPKOPn:звоно
^HGH]Hn:–
OTOOMMn:•
JPGBY_names:0
QQQEWKnames:1
UFZSKEnames:2
OQJQUJnames:3
LWTLINover!arrange
INNUNRover!boss
CTJLQ\over!greet
BMTZNPover!listen
RNHRNQover!me
UKKUNKover!meet
EVTNNOover!only
tEKNI@over!who
POJLQUover!will
HITWJTover!you
DON`GRover0
rFLGDKover1
SSBSRMover2
YLMNJPover:abend
BOSWOQover:addit
bPIKJKover:all
NRLOKTover:amman
IRQOOPover:answe
EQQPPSover:are
JOUONNover:as
GNMWNSover:autou
aHJOMKover:be
GRPPQQover:been
^IQLMJover:beim
CVUONNover:both
TOJPONover:but
FUMPPQover:cance
JNMUNRover:charg
JQQPPOover:com
WJMLOQover:commi
ZIMONMover:compo
ZIMNNMover:convo
ROUMKLover:dabei
TNULLLover:das
\IMMNNover:day
MJKWMTover:de
SOMPJRover:defin
[JMONKover:dem
JTMOJVover:den
\GNNNMover:devan
gEKLNIover:die
NKJMOZover:dra
EOMYMTover:du
HNKPOZover:duart
YMNKMNover:e-mai
^OJLKLover:easte
HOLPOXover:estim
ZKMNJPover:festg
GSLKRXover:for
TKQOKPover:für
HQIUQRover:gespr
RPMNISover:gewäh
:WXQQPover:googl
NTMOHUover:hat
YLLNLPover:haus
NQLLOTover:help
JRLMPSover:hola
UMLOONover:ics
4ZPVSSover:ihre
WLMNONover:in
SKPSQHover:inter
DSSPPPover:invit
JPMSNRover:is
HQMSNSover:je
?SVPPQover:join
fHKOIHover:jury
OMTMONover:just
aNJKLIover:júri
cGPLIKover:kenne
fEKLOIover:kommi
[IMONMover:le
EXPOOOover:link
YKTMKJover:mal
@VTSNOover:meet
WOJMLQover:meeti
TLNOMPover:membe
EVPPPPover:mit
FRSPPPover:more
`GNNLKover:nehme
>OTXOQover:notes
GRSPOOover:numbe
MPWMKNover:nächs
IQQPPOover:o
EVQOOPover:or
[JKMNNover:order
KRJLPVover:our
BONZNSover:paris
HQRPOOover:parti
\KLNJPover:pdl
GRRPPPover:phone
KNMTNRover:plaid
GNNVNSover:poste
PQIKPVover:prepa
CSQOQQover:requi
<[TPOOover:resch
DVOPKVover:reto
_HLLNMover:runni
UPLLMOover:sched
^HMLKPover:seite
ZKRLLKover:sind
VMSMLKover:team
]HQNKLover:teil
DWPQOOover:teiln
HQSPPOover:telef
OSLNIUover:termi
KQKLOWover:that
FQUOOPover:them
BTTPPPover:time
^RILJKover:times
TKPNMPover:unser
FRNRNSover:voor
XJMONNover:vous
DRVQNPover:weite
JRUOOLover:what
lBGKIRover:who
ORIMPTover:will
UKPPNMover:with
HQXLNPover:you
dJHOLHover:you'l
BSTPPQover:zone
:^ONUQover:zoom
[IMONMover:êtes
XQYSE@p:↵
BSUPPOp:#
GRPPPQp:&
XKLNPNp:'
EA[QK]p:(
<DYWN[p:)
#]bS\Qp:+
VS^GLAp:,
X=WVSEp:-
q@NIIIp:/
V;dST>p:0
OP]P5Xp::
YLLMOLp:;
A^SQMJp:@
KOYOPGp:@name
GnGFGRp:a
ETTOONp:aan
hFJMMIp:about
MMPMOTp:absch
HNONOWp:acht
9VOPUWp:acomp
TMLNOOp:adjun
2`SQNVp:adjus
5ZYRNRp:advis
?VSOSPp:afloo
UJNOONp:afrai
CbKRKNp:after
QHZLPLp:again
B^NOONp:agend
FSUONPp:agree
;^POOSp:ai
=[PQOSp:al
WGUMOJp:all
7`VNPOp:alles
HJUJO[p:als
UQONJMp:alte
TRFHRUp:am
kDOIKHp:an
GUUPLMp:anali
IVMKUNp:analy
^[FJGIp:and
;]SPNQp:answe
A^NONPp:any
FVQNNPp:apolo
[KHJQQp:appli
>YTPPQp:apply
`LKJMLp:archi
IROUOLp:are
VONNLMp:arriv
IQOPULp:as
AVTOMRp:ask
]IILOOp:assig
DXPOPOp:assis
ISPOOOp:assoc
kV@ENHp:at
UEPQMSp:attac
6`SONTp:atten
SNIRRKp:até
eGHNKNp:auf
XNJNOMp:auftr
_ENOJOp:augus
EUUONOp:autom
KNLQPTp:avanç
QDRYOJp:avec
GTPOOPp:avons
WQHRNJp:b
DWQOOQp:back
fFKNKJp:backg
][ZEBBp:be
?]OOPPp:becau
>U_NHRp:befor
<YTMOTp:begle
A]MNORp:bei
PLQLLUp:beim
ZKOLMLp:bekom
fEIKMNp:below
MNIRPSp:bem
?TTOTQp:ben
VMKNOOp:bent
aFLNMMp:berei
MOUNLOp:bespr
^IKNPJp:beste
FNXOOOp:betwe
9VPJS^p:bewer
[KKNOMp:bibli
DVOOPQp:bien
=VWOROp:bij
VWKMKJp:bin
VHUUGJp:bis
EXOOOPp:bit
OKNKOWp:bitte
=]SLUMp:boa
>ZORORp:bocca
cFJOLLp:bonjo
EYNONQp:booke
]FMONLp:boss
KQQLMTp:both
5aTPQOp:break
;ZTSPNp:bring
WKONNLp:bst
ULNNONp:built
>WVSOMp:burea
;ZRRPPp:busin
IYKMSMp:but
PTKPMNp:buyin
5`SQMTp:by
?VURONp:bâtim
ARUMMXp:büro
>WVSPMp:c
EVQPOOp:café
ISPOOOp:calcu
eEJNKMp:calen
B\MLXKp:call
VROLLKp:can
JRPQOMp:cance
TMMORLp:candi
OJSOPOp:centr
`KEMPNp:ceo
YKIOOOp:chacu
FVQQMOp:chair
+fSOSTp:chang
BSTPQQp:chat
ZILOOMp:chce
TKMNNQp:chez
YKKMOOp:churn
REXULKp:ci
@TVPOQp:clien
YLJNPNp:cloud
]ILPNJp:cnc-p
EVQPOOp:code
:[TWMMp:colle
_DLNJRp:collo
PHMQTQp:come
=]SQKQp:compa
FUQOTKp:con
?]XNHOp:confi
MPVLLOp:conne
YJOONLp:conoc
\JKONKp:conos
@VRROQp:consu
9bOOOQp:conta
XHTMLLp:contr
gFIJNLp:conve
VRKMNMp:convi
IWFKQXp:convo
A\OOOOp:coord
@\POOOp:copia
USHNNMp:copy
IYKNPOp:cordi
WPMOMIp:cv
<YUPMTp:cześć
;[PONWp:d
]FMONMp:da
YLKLOOp:dank
OUJMOOp:dann
ZJJNPNp:dans
JXUIKOp:das
FUVOMMp:dat
eIHKLNp:data
4fVLOOp:date
?\QNORp:davet
UcHKEKp:day
\ILNOLp:days
_CVSGHp:de
WLJLPQp:deine
FTPOROp:dejo
6dSPMPp:del
EWPOPPp:delet
UINQPNp:della
[ERTKHp:dem
;WSNPXp:den
ESSPFZp:der
FVMOQQp:des
ASYOONp:desig
P@YWPJp:despu
XTILNJp:detai
WPJJOQp:devel
dBMOMLp:di
>XSOOSp:dial
HbKMMKp:diary
ERNML\p:dich
AUTSONp:did
Z`CJIIp:die
]IKNNMp:dig
ZIKPSIp:dinne
_DLONLp:dinsd
]GMQMKp:dir
PLJLL\p:direc
DXOOOPp:diret
SJMPPOp:dispo
@]POOOp:dni
EQWROMp:do
ZJJNONp:dobry
9XWOMUp:dog
@VURNNp:don't
AQWYLMp:donne
E^MNKRp:door
DWQPOPp:dress
e@NSEQp:du
XIOPMMp:due
@\OOQPp:durch
YIONNNp:duurt
\IINOOp:dzień
SFSPNOp:e
>[OOOTp:edito
TEOOMVp:een
[JFOPPp:eerst
INQLMXp:ein
6ZQQSTp:einen
\CMQNNp:einla
;aOOQPp:einma
IQPPPPp:ejerc
<_RNNQp:ekte
GNVRISp:el
?XMMPWp:em
5`TOMVp:email
]FMSPFp:emea
?TPQRTp:empfa
TGXSMHp:en
I]QPIJp:engin
LWTTJEp:entre
ULOONMp:entry
ISPOOPp:equip
@VSORPp:er
@[POPPp:error
WKNNNNp:erstg
[JMQGPp:es
3\OPQ\p:estac
@SPPNXp:estar
FRSRQLp:et
<`NORNp:eu
j@KNKLp:europ
UKOOONp:evalu
ERRORPp:even
EULQQRp:event
EVVNNMp:every
@ZSPMPp:exclu
XJNNOOp:execu
<WRNNYp:exerc
TJQQOKp:exter
BZPOOPp:falad
YKNOLLp:falsc
iBKPNFp:favor
8XROQWp:feedb
XIPRNIp:feron
KJRPOUp:file
ZJJNOOp:filia
MVKLPOp:final
CVSPNPp:finan
EXROONp:find
hBJNKLp:first
USGONNp:flat
`LIIPMp:folge
BWQONSp:follo
a?PMPMp:for
=]PONSp:form
JOMONWp:forma
[YILJGp:forwa
CSTPPPp:found
6_POTQp:frage
CUUONPp:frame
ULMOLOp:freue
TXLKOIp:freun
XMOPILp:from
BPTOPUp:front
UORLJMp:funct
`JFPPJp:för
;[TMOSp:führt
I`LKIRp:für
?TXPMSp:g
RWJPMKp:gate
M\JJRLp:gebuc
?[POOQp:gebäu
?PYMQSp:geehr
AYPPOQp:gegan
>_OOPPp:gehen
>VSPMUp:geldi
AXSQNOp:genti
8XUVNQp:gern
@ZQOOQp:geseh
RJQTEUp:gespr
=WSOSPp:ging
]JKNMMp:glæde
]JRJPGp:go
QR^KHGp:good
9VYQQQp:googl
]GKOPMp:graag
cBNOPHp:groet
WJNONNp:group
`HKLQKp:grüße
cKEOINp:guten
BZQONQp:görüş
HUOORMp:h
QLRROJp:h30
>[QOORp:hab
ZNLNLLp:had
PXQMIKp:half
UJQMNOp:halfu
XJSRGKp:hallo
UKNKULp:has
AVQORRp:hat
]KJNNMp:hatch
JQSOLPp:have
:YWQNQp:he
EHWVJVp:head
HcLMKJp:heari
UJRMJRp:hebbe
ITQNLRp:hei
^IKNMMp:hej
;VOOXTp:hello
=\PONTp:helpe
UONRMIp:her
VFRPONp:here
eCLNOJp:herr
KMQOTOp:het
YFYHJPp:hi
EUPOPQp:hirin
AUSORPp:hoe
5`QMXPp:hoi
9ZTNOUp:hola
DXOOOQp:hones
gPJHIHp:hour
EWPPOPp:house
`IIMPLp:hover
;ZSSPPp:how
7]TROQp:hr
7[OOQYp:há
ZfGJIAp:i
UQLNOLp:i'm
[SPOEHp:ich
VKMOONp:ics
SNUQJJp:id
VKOQNJp:ide
n@OILHp:if
ETNNQTp:ihr
GQMQQSp:ihre
gBQGQHp:ihrer
KJWNRMp:ik
WCQNLUp:il
?^PNOPp:ile
aVFHJLp:im
QIPOFZp:in
HVORMNp:insis
RHZMMMp:inste
QN\KJKp:inter
FSVNNOp:into
fCLLPIp:intro
ISTRJMp:invit
OJPSQMp:io
BTSPSNp:iphon
XFWLLMp:is
BVPOPRp:isn't
1^WPMXp:ist
PUNRILp:it
OJ^JOJp:it's
\HMLONp:its
;_ROMRp:için
;XROSRp:ja
XLKMOOp:java
Z=S[GMp:je
ASWTOLp:jeudi
VGUPKMp:join
GTQOOOp:joini
ZFOOOMp:joint
[KNMNKp:júri
?ZOOSOp:kaffe
FTQNQPp:keep
ISSKLSp:kenne
ASYPNOp:kg
>\QOOQp:kind
XJLOOMp:klien
>VSQMUp:kom
YJKMKTp:kommi
?WRMNXp:koord
WLLNNOp:l'équ
[GQPKLp:la
RKNMNTp:lade
CVUPNNp:las
hEHNKKp:last
UZORFDp:le
BKSPSWp:lead
BURPNSp:legit
eJIILMp:lehrk
TNONNMp:leite
HMRLSTp:lerne
NPVMMLp:lerns
^FLOLNp:let's
HNTTNNp:letzt
SFQKSQp:liebe
ZJNOMLp:like
TJPNMPp:link
ULNNONp:live
GWOOOOp:lobby
WJKIPUp:locat
LKQNMVp:locke
XXINJIp:look
R]GPMFp:looki
_GLLNNp:looks
aEMMMMp:ltd
EVQPOOp:luego
UKNOOMp:lunch
=YQRORp:lupo
>WSONUp:m
FSSOOPp:macht
;_ROPPp:make
VLOOLNp:manag
FSQMNVp:march
WC[QJIp:marte
]MMHRIp:me
GQOOOUp:med
]FLQLMp:mee
[GJSRHp:meet
IbJNKLp:meeti
XMMMNLp:meine
VEVPNLp:merci
>]QNNRp:merha
QLTSMIp:met
]HMPMKp:mich
<XQTPPp:mij
OESJM[p:min
KPUOMNp:mins
U@RTMSp:minut
\RLNLFp:mit
UKQOMNp:mitar
=RUTNTp:mitta
\JLKNOp:moder
BYPOPQp:moi-m
YKMMLOp:moin
@VXNNQp:money
eHJJRHp:more
TMOOMOp:morge
[PILNLp:move
KOUOONp:my
[IOOOIp:mysel
NITWLLp:möcht
WKMONNp:møde
[JKSMKp:na
;eQNPLp:need
OPRSKJp:nehme
MOTNKQp:net
YJMNNMp:netzl
YGQMMPp:netzp
WKNONMp:neuer
@aJOPPp:new
VRVLIFp:news
GUOOPQp:nices
LVIJI\p:nicht
2[VOSUp:niet
6aQPPSp:noch
IVPMOOp:nosso
@VUOPPp:not
CZOOOPp:notre
GRRPOPp:numbe
6nMOMMp:nur
QOTNLLp:nächs
SSJMQKp:o
CXQPOOp:obrig
^LKPHMp:of
aCUKOFp:off
ZKPKLMp:offic
EROOOVp:og
ESJRSSp:oi
\PJMKMp:ok
gFKOJIp:oktob
[HLPNMp:omówi
CbQMMIp:on
mGJINDp:one
LYYIKHp:only
_FQLNIp:ons
UMKOOOp:onze
?XWOONp:ook
6^YNMSp:op
XLIOOOp:opdra
7ZSPPVp:open
FVONPQp:optio
@_QMRKp:or
UcFIKIp:organ
ENTQQRp:origi
<WVRMRp:ort
AYNNTPp:os
JMVQMOp:other
>VXNNRp:ou
KUHOQQp:our
NHXSPIp:over
?^OOOPp:own
\IKOMNp:pairi
QdUBHGp:panel
HSPOOOp:paper
9[JTSUp:para
>ZPRORp:parki
BVTOOPp:partn
ZIMPNMp:parę
KNONOUp:passa
IRPOPPp:payme
KQTOMNp:pdt
cAPPMIp:per
JNXOLOp:permi
LBOOMap:perso
IQNMPTp:persö
YKKNNOp:petit
BYPPQOp:phd
GRTNOOp:phone
FRSOPPp:photo
@TVPPOp:pin
IQQOSMp:ping
\ENQOKp:pièce
GUPOOPp:plais
QHMWUHp:plann
LMNOPTp:platt
JSOOOOp:play
9UTPM\p:pleas
\KNNKMp:pm
MPRSNJp:point
ULMRLPp:poort
\@JROTp:por
\LQOKFp:portf
ZKJNOOp:poser
`NKGMNp:posit
_EMOOMp:posiz
^HMNMLp:pour
DKWUPNp:pregu
?ULQQYp:prepa
<ZSMPSp:prese
OMNNMUp:presi
\LMNLLp:press
HWPPJPp:princ
PJQUMLp:probe
UTPLGMp:proce
?ZOPLVp:produ
MVBHWVp:progr
bCHKRPp:proje
KXPOMLp:promi
EMTQPRp:proof
UQHROKp:provi
YLJNPNp:prueb
ISSINTp:prése
LRTQKLp:puest
[JJNOOp:puiss
XJMPNMp:pytań
_JJMNKp:på
ZJKMPOp:q
`JIMMLp:que
FUQPOOp:quedo
O_RIGJp:quest
;XYQNNp:qui
THNURIp:r
TMMNNPp:reach
IQUMNOp:ready
DXPOPPp:recei
IWNONNp:recep
@[POOPp:recor
QRHKQRp:recru
=]QOORp:regar
ANVRQRp:regis
bFFTRHp:remot
DXPOOPp:renco
YINNNNp:repea
9cPONPp:reply
NUMRNJp:repor
@\OOPPp:requi
<[PORSp:resch
CQNYOPp:respo
FTOONSp:retur
>YTTMMp:revie
EVPOPOp:rh
FUVPLMp:riesg
7^WQLQp:robot
XLIOOOp:rol
\DRMNNp:role
aIIPKLp:room
_JHMMNp:round
XNMOLLp:rozmo
IPQPPPp:rse
GUPOPOp:rundg
UQIRNKp:safet
\LMNKKp:salar
fGLKLJp:same
LMVOMOp:satel
YJMNNMp:scada
RKHPUPp:sched
BVVOONp:schui
FVPPPOp:scien
5^TOOTp:scree
cGMLKLp:se
DTPNOTp:searc
YKJMQOp:secon
>XUUMMp:secur
^RDMLMp:see
@aMPQKp:seen
OVLNMMp:segue
?PZMQSp:sehr
OLMMOWp:seid
ZJMNMNp:seite
gBKNLKp:send
0aUPOUp:sendi
qEBFNNp:senio
ELXUPLp:septe
KUQTFOp:servi
ZKJNOOp:ses
NG_NLMp:sessi
CZOOOPp:shall
/aQQNYp:share
TKSOLNp:ship
RVJQMJp:shoes
BUOOPUp:short
UOLMKQp:shoul
WPLNOJp:shout
MOTMNNp:show
>ZOOPUp:sich
JJXOIWp:sie
<ZPPOTp:siehe
BYQNLTp:sind
CSPOPVp:skal
dBOKNLp:slide
CWQQMPp:slot
FUQPOOp:smart
IUYJLMp:so
YHNPOLp:socié
DUQOROp:solo
@\PPOPp:some
;]ROQPp:somet
SINPOPp:soon
=\QOPRp:sorge
QUMPMKp:sorry
B^NOONp:sorte
IROOOQp:speci
@TZONOp:spedi
@YOPOSp:speic
dCKOMLp:sprec
ANYUNOp:spree
<YSOSQp:sre
CTSOPQp:stadt
UJPQOJp:staff
TXKLMIp:stage
[NHNOLp:stell
MMONOUp:strai
EVQPOPp:stree
\IMNOLp:stric
WLLOPMp:strik
5XUQOYp:su
:^UQMPp:supon
aHJMNLp:syste
BbMONMp:só
:QVTUQp:t
cKEOINp:tag
CSPOOVp:tale
HVROMMp:talen
[TIKLKp:talk
[LLPNIp:talki
JPOOOSp:també
CKVMVTp:tarde
QXJOMKp:te
OJYKRKp:team
/\ZTPPp:teaml
YJJKLVp:teams
XQJNLLp:techn
@YPOPQp:tee
`NLIMKp:teil
HHTLSWp:teiln
\DNNPNp:telef
i@JNLMp:tell
cCMOLLp:ten
CUOOQSp:termi
CUVQMNp:terug
DUUNNPp:test
UMNNQLp:text
^LKLLMp:thank
AOVQNVp:that
CVPOPQp:that'
eJUGGHp:the
ESNPRSp:them
dRDKOFp:then
OR[JHLp:there
`HMMOJp:they'
CWTMNPp:this
C]LPQMp:three
<ZRNRRp:throu
aDLRMJp:thurs
ZKLNMMp:til
]JKNOLp:till
LZSJGPp:time
bBNOOLp:times
WLMNNMp:tjäns
^\VID>p:to
FVPOOPp:toda
FUPPOOp:tomam
XGWMKMp:tomor
GRSMMTp:ton
3]VPOUp:train
CZOOOOp:tres
YGOOOMp:trouv
8X[OLSp:tu
GOMQRSp:tudo
`FRQNCp:tuesd
WTKLNIp:two
ZKINPNp:técni
WLKMOOp:těším
SJPLPQp:u
WMMNIRp:uhr
VNMNPKp:uk
=WQNNYp:ul
WPKLMPp:um
0^ZTQNp:un
WDUOOLp:und
YJKNOOp:une
ZNNMINp:uns
^ILOLLp:unser
_KJMMKp:up
TNKPQMp:us
@ZPONSp:use
VJPNNOp:uur
[JIMPNp:vacan
HWONNOp:vaga
WMONNJp:value
\JJNOLp:van
_HJNMMp:vi
CWRPPOp:via
?M]LPTp:video
ZKJLOPp:viele
8[PNPYp:visit
LVMNMOp:vogal
UNOOLMp:vom
YSHLMMp:von
eCJONKp:voor
QPPQJOp:vor
@WTLNTp:vorab
?WQPOTp:vors
ATNPQUp:vorst
ZGPSOFp:vous
G_JNPLp:vp
^IKNOKp:välko
eJHMKKp:waiti
WIRQMJp:want
UMNPKNp:war
A[PPOPp:watch
SSMMPIp:we
ULNNOOp:we'd
ONNOLTp:wedne
MWMONLp:welco
XLLNOMp:wg
RNTQKJp:what
>ZPPNSp:whate
dGKOKKp:when
2aURQPp:which
WQHONMp:white
ZM`KFAp:who
]WOJEHp:will
SISTHNp:wir
\RLHLLp:with
bGJLPJp:witho
COVXMMp:woche
4XbROJp:won't
?XXNNOp:work
mMFIHIp:would
DUOOPSp:wrap-
B[RQMMp:write
HRPOORp:wurde
=TUOMWp:x
5WQWOWp:y
<XUNQQp:yeste
@XQOQPp:yo
O`JNNEp:you
PWIPJPp:you'l
nGHKKIp:you'r
XTRKDMp:your
XJMPOMp:z
YJMONMp:zadan
YJMPNMp:zadać
EUROQPp:zelf
VGPMNRp:zmitt
@VSQMTp:zonde
aFLNLMp:zone
]HKJNRp:zoom
KGVQLVp:zu
:^QOORp:zufäl
LJQOKYp:zum
BWOOMUp:zweit
ESQVNNp:|
KJUaJFp:¶
VQLMLNp:º
OMVTNFp:à
WLMNNMp:är
@UUSPMp:étage
XKLMOOp:übers
_KLLLKp:κ
\LMOKKp:με
bKLNHIp:τον
^IQMNHp:в
VJSNOKp:встре
XJSONIp:пятни
ZIMOLNp:‍
9XWHUVp:–
XJNOMNp:💻
[IMOLNp:🧑
W[.QJ`r0
j^;:9er1:↵
gb<:=^r1:↵-
@F]EiIr1:!
OBZFeEr1:!-
YHCH?or1:&
`HFF?fr1:&-
TXGGC]r1:'
RXGGC_r1:'-
fMCZN<r1:(
bO7V[Br1:(-
IWbHKEr1:)
HQeGOGr1:)-
xFFKDGr1:+
wFBNEHr1:+-
WK?:b\r1:,
RHH;gXr1:,-
NEIMgIr1:-
DGQOfIr1:--
_RBAK\r1:.
`TR0E_r1:.-
aDDIk=r1:/
lAAHf?r1:/-
HSEEV_r1:0
PQBKRZr1:0-
GJLG`Vr1::
AMNH_Vr1::-
dPJHT@r1:;
VOQF\@r1:;-
gJJHJMr1:<
jIIHILr1:<-
XOLMLNr1:@
gDGOOJr1:[
eEINOJr1:[-
=VVOOSr1:]
=VVOOTr1:]-
1[UMYSr1:a
5[UMWRr1:a-
dLNLIHr1:about
jHILJHr1:about-
PY\IDGr1:after
Q[]HCFr1:after-
[]GJFKr1:again
_XHJGJr1:again-
bIIMNKr1:along
`JIMNKr1:along-
H[K\HHr1:als
GbJXHGr1:als-
3VVLR^r1:analy-
1WWKR^r1:analyst
\ZI9;hr1:and
hTAC:_r1:and-
IV`FLIr1:as
F\^GIJr1:as-
MLJ`NHr1:ascol-
MLL^NIr1:ascolta
NKWHZHr1:asked
PJUF^Gr1:asked-
jRHHFIr1:asks
gSIIFGr1:asks-
FJ]LIXr1:asses-
IOO[OIr1:assis-
NLK_NGr1:assiste
VcLGLAr1:at
Z]JGS?r1:at-
FP^KNMr1:attac-
FP^KNNr1:attached
\WIKJIr1:aus
ZZHLJIr1:aus-
GRQPQOr1:avec
ESQPROr1:avec-
IK`KNMr1:away
HL_NMLr1:away-
IEIL_Xr1:befor-
HEEM[_r1:before
WVJPEMr1:belt
WSIQGNr1:belt-
NJJNNZr1:build-
NJKONZr1:building
BVUNPOr1:buyer
>WWNPOr1:buyer-
E^FDYTr1:by
GTHD\Wr1:by-
ASTNSQr1:call
?STNTQr1:call-
[QIKJOr1:calls
P\JLHPr1:calls-
TgDHJIr1:can
HIjJMHr1:can't
GGkKMIr1:can't-
TgDHKGr1:can-
HK^KNPr1:cance-
BWPNUNr1:candi-
?YPNUNr1:candidate
9UZNTOr1:chat
7W[NTOr1:chat-
_FJOOMr1:che
_FLOPJr1:che-
DWPPOOr1:clic
EVPPOOr1:clic-
HYILH\r1:colle-
;YSRQQr1:com
@VRRQPr1:com-
B`NONMr1:con
@`NOONr1:con-
CXONSOr1:conta-
FUOOSOr1:contatto
ETROOQr1:contr-
GSQOOPr1:controller
GPROOSr1:couns-
EPSOOTr1:counsel
rGDGLJr1:cover-
kHCIMNr1:covers
;XZMNRr1:criti-
<WYMNRr1:critique
HSQPOOr1:da
GSQPOOr1:da-
GPTQOOr1:das
FPVQOOr1:das-
8\PM[Nr1:dat
6\QN[Nr1:dat-
-[TPXVr1:data
2[SMWUr1:data-
FTPOQQr1:date
JRPOPOr1:date-
_LKLLLr1:dazu
aLJLKKr1:dazu-
=UITRYr1:de
2YOVSXr1:de-
EPSOPRr1:den
GQROPQr1:den-
7VSWPSr1:di
9USVPSr1:di-
I]XHHLr1:direc-
]XHIJJr1:direct
3Z]PMSr1:director
\EVJLLr1:does
\EVJNLr1:does-
\MKJMNr1:doet
cLKHKNr1:doet-
N_WFHIr1:drive-
_GYEHNr1:drives
RXGPMMr1:du
UYGOKLr1:du-
KKMN\Mr1:dura
IKNMUVr1:dura-
\U9Q^Ar1:e
^T6V[Br1:e-
HSPOOOr1:em
ISPOOPr1:em-
]ZYFCAr1:en
^ZVDDEr1:en-
#aYL_Xr1:engin-
%YWL^[r1:engineer
TJZJINr1:enjoy-
RI\KINr1:enjoyed
HK\NNNr1:est
EGdMONr1:est-
HHfJOJr1:está
IIdLNKr1:está-
dGHMPKr1:et
kCHLOIr1:et-
JMM_MJr1:fica
IMM`MIr1:fica-
HRQOPQr1:filtr-
FRQOPSr1:filtro
[IDaJGr1:first
[HE^JJr1:first-
A]RPUFr1:for
@`RWLEr1:for-
HT[KKLr1:found
GVWGIWr1:found-
]NLJPJr1:fragt
bMLGPHr1:fragt-
UWKa<Fr1:from
W]F_3Mr1:from-
:\WNOQr1:für
<YYMNQr1:für-
=WTOH[r1:gmbh
?VSNG]r1:gmbh-
UGaVFBr1:greet-
TEeUEBr1:greets
ENNJMar1:group
DPNKLar1:group-
NJ`JNJr1:ha
HKdIOKr1:ha-
H]JPKOr1:haalt
H^KPJOr1:haalt-
MKLNI_r1:hall
MKLML]r1:hall-
XHYKMJr1:hande-
\E\JKHr1:handed
\R1PTXr1:has
LWCTNSr1:has-
dSILFHr1:hat
cYGJEHr1:hat-
@VUOQOr1:healt-
9WXOUNr1:health
WGG^LJr1:hears
QGAgLNr1:hears-
ZYFMLHr1:here
bQHKKGr1:here-
HNKMJbr1:house
JKLMHcr1:house-
NNMYNKr1:hört
NNM[NHr1:hört-
dJIQHJr1:i
cKJPGJr1:i-
G^XKLEr1:if
H_YKHGr1:if-
J\JQKNr1:ihnen
J\IQKNr1:ihnen-
fHGLKNr1:im
gIGNJKr1:im-
Td@Ca=r1:in
\`;A`@r1:in-
DTOORRr1:inspe-
FROOSQr1:inspector
FPYH^Er1:inter-
7ZSQ]Hr1:interview
_LUGHJr1:interviews
UJG\LLr1:invig-
]ECcIJr1:invigilates
dJANCZr1:invit-
aFHOJSr1:invite
fCKREPr1:invited
RSJPLPr1:invites
YF]X4Qr1:is
cMVO5Pr1:is-
]DQHGYr1:isn't
]DPOIQr1:isn't-
GFoINGr1:ist
TFgHKFr1:ist-
[KIPOMr1:ja
bGGPOKr1:ja-
;^SPOOr1:je
<^SOOOr1:je-
]EHZJLr1:joins
RII`IMr1:joins-
FSUONOr1:kan
ESUOOOr1:kan-
KKLaLKr1:kijkt
KKL`LLr1:kijkt-
HfMLIJr1:knows
JcMMJIr1:knows-
LJWKYIr1:komt
LKRL^Fr1:komt-
A]JNRTr1:koord-
UKZJIMr1:laat
SH]MILr1:laat-
^ELLHWr1:lab
[GKMIWr1:lab-
COQOXPr1:labs
HOQNTPr1:labs-
[\BLLJr1:le
OdCKNJr1:le-
2W]PPTr1:lead
5V\OPSr1:lead-
TNKGPVr1:leads
_JGJOQr1:leads-
P[KLJNr1:leidt
UYKKIMr1:leidt-
JGHF[`r1:lette-
CG^IVSr1:libra-
CSRNTPr1:librarian
ZXGLKKr1:liga
^[EJIHr1:liga-
MMK\MKr1:liste-
MNL[MLr1:listens
LIGIMhr1:lo
MHJHLfr1:lo-
WVAXIKr1:looks
WSEUJLr1:looks-
gDHPNHr1:macht
eFIPNHr1:macht-
GQRPQPr1:mais
FQRPQOr1:mais-
JeILLJr1:makes
J_KLMLr1:makes-
%bZPQWr1:manag-
)_XQSWr1:manager
\JEDFer1:may
[FFOI\r1:may-
CN[ONPr1:me
EI`NNPr1:me-
KF]VNHr1:minds
JC]ZNHr1:minds-
QLfKEGr1:mir
PP`KHHr1:mir-
_GH]FIr1:mit
\IC^HMr1:mit-
<XUMTPr1:mobil-
<VWPPPr1:more
>WWPOPr1:more-
LJ]MMNr1:moved
MKYNNNr1:moved-
KMKNK^r1:museu-
JMLLJ`r1:museum
GbQPKDr1:na
G]ROLIr1:na-
iGHKKLr1:nimmt
fIHKKMr1:nimmt-
EMaIPOr1:no
DN`JPOr1:no-
JJ`LPJr1:não
JIbKQIr1:não-
ENON\Nr1:o
BOPN\Or1:o-
]HFTNLr1:obser-
`HHQNKr1:observeert
cHINNJr1:och
cHKMNIr1:och-
RSNPIOr1:of
]PKOHLr1:of-
AVUOMRr1:offic-
CUPOOTr1:office
^JJNOKr1:og
aHINOJr1:og-
G\UB=cr1:on
LZQB;fr1:on-
JIWZNIr1:only
JIV[NGr1:only-
YCIMJ^r1:opens
_CFNI\r1:opens-
KK`NOGr1:opera
BR]OOKr1:opera-
AWUPNOr1:operations
;YWOPPr1:or
?VUPPPr1:or-
cIJMMJr1:oraz
^MKMMJr1:oraz-
G[TOLIr1:par
IVVOMIr1:par-
NSRPJMr1:per
YONNIMr1:per-
4XRNYUr1:plann-
4XRNZUr1:planner
H\KOONr1:por
GXMOOOr1:por-
LMKOJ]r1:quest-
dPTEGGr1:qui
eMXEFDr1:qui-
>YUOOPr1:raise-
BWTONPr1:raiser
OI]KMNr1:ran
TJXLMKr1:ran-
YHKI[Jr1:re
]EKH\Hr1:re-
TISMNPr1:read
UIQMMPr1:read-
HKHQKbr1:recep-
FMHQKbr1:reception
GOOOMYr1:recru-
KIgJKJr1:retir-
JJgJJJr1:retired
SPHQLSr1:revie-
CLNQM_r1:robot-
JNLOJ\r1:robotics
DWRNOOr1:role
BXSOOPr1:role-
KHKNKcr1:room
KILMLar1:room-
`LHLNLr1:runs
\LKLOLr1:runs-
JIgLKJr1:saiu
HHhKLKr1:saiu-
WIIXLLr1:says
TIJ]IMr1:says-
JIMMM_r1:schoo-
MLNMK[r1:school
KKKML`r1:schul-
JMMOMZr1:schule
KXHNPQr1:scree-
>URQQSr1:searc-
@UQQPSr1:search
PMdLFGr1:sends
REeMGIr1:sends-
SF\OMIr1:sera
PHO\MIr1:sera-
V`IHLHr1:set
VbEFOIr1:set-
[THLHNr1:shows
WXJLHMr1:shows-
8ZVQLTr1:sind
;VTRMUr1:sind-
LMKZPLr1:sits
MMIZPLr1:sits-
FS[HQMr1:so
GUZHPLr1:so-
:PTMVYr1:softw-
APSNSVr1:software
BPNM]Or1:solli-
IKNN[Nr1:sollicitatie
@XONUPr1:sollicitatiegesprek
DWOMSPr1:speak-
QK]JMLr1:start-
SJ[HMMr1:started
LZEXLKr1:stays
E_FVMMr1:stays-
aJGJOOr1:stell-
bJIHONr1:stellt
LKNNK\r1:stree-
INOONWr1:street
[LUJJJr1:stößt
bKKKKLr1:stößt-
?NNWRVr1:super-
kP?MJIr1:takes
hVCKFIr1:takes-
Qc[DBDr1:te
H`bCCJr1:te-
HX_LFIr1:the
HW\NHHr1:the-
DXQOOOr1:this
A[QOOOr1:this-
SDLN\Mr1:throu-
NHNNZNr1:through
WeBJHJr1:ti
TaFJJKr1:ti-
>UYNPQr1:time
8W[OQQr1:time-
ETJ?jNr1:to
ILMAkMr1:to-
IJKNN`r1:tower
JKKMN^r1:tower-
bKHHNNr1:train-
BYQPNOr1:un
DXQPNOr1:un-
tKDLIAr1:und
mKHMJCr1:und-
@SQMVSr1:us
=SQMXTr1:us-
YZFIMJr1:van
WZEIPKr1:van-
IWMPPMr1:via
H]KOPKr1:via-
NWBbIGr1:vom
VXA\IGr1:vom-
9VQSOXr1:vor
;VPSOWr1:vor-
LVLUHNr1:vos
ITH]IOr1:vos-
a[NBHGr1:vous
ZV^BEEr1:vous-
GSIML\r1:ward
HTIML\r1:ward-
IJ^MOMr1:was
LK[MNMr1:was-
FH_WPEr1:watch-
BGYaPFr1:watches
`Z7QPIr1:will
YX2_IOr1:will-
\KLMMNr1:wird
dKFKLMr1:wird-
BKLX\Mr1:with
BOOUXMr1:with-
BOXSONr1:won't
BNZSONr1:won't-
OU]HLEr1:would
XVSJGHr1:would-
gE?EcFr1:y
fICC]Hr1:y-
bKMMJHr1:yard
\LMMLLr1:yard-
^JLKOLr1:z
DSROORr1:zadan-
HNK_NLr1:zeigt
ITLUNMr1:zeigt-
FMYXLJr1:zit
ELY\LHr1:zit-
ATQQOTr1:zwisc-
>URQOUr1:zwischen
TXLWCGr1:|
RVOVDIr1:|-
KGILYZr1:¶
TCNHZSr1:¶-
QaIKHLr1:à
QbIKHKr1:à-
@D[\JVr1:è
DFT\KVr1:è-
APNMP^r1:é
BOMMQ]r1:é-
XU>9fPr1:–
QNDIkBr1:–-
`GJJQMr1:✓
`LJJLMr1:✓-
#d_RUar2:↵
#e\QM`r2:↵-
CUUPNOr2:!-
T]KMGJr2:'
\VJNGIr2:'-
)baJKXr2:(
.[eMJUr2:(-
2[[SPPr2:)
.[]SNSr2:)-
6>e7N{r2:,
?:]LGpr2:,-
5QYM[Sr2:-
9OYN[Pr2:--
ANJ^JXr2:.
AJS]LTr2:.-
BONRFcr2:/
FQMQH]r2:/-
Xc8@K]r2:0
T^:AP^r2:0-
#`XQ\Ur2::
'\TRbOr2::-
?JcKaBr2:;
BLdEc?r2:;-
kJHGJLr2:>
lIIGHLr2:>-
WTDCM[r2:@name
XSP9J]r2:@name-
J?\F]Rr2:a
R;[GVTr2:a-
GJ`NNMr2:about
PE_LMLr2:about-
WRHPKNr2:accue-
ZMIQKOr2:accueillera
aXAHLLr2:after
`VAJLLr2:after-
L]^FCJr2:all
TXSHGKr2:all-
[\QEEHr2:am
QYYHFIr2:am-
YKMOLMr2:ammin-
[KLOLMr2:amministrazione
FGI_KXr2:an
HGG]K\r2:an-
UUMMKLr2:anali-
[XJKIIr2:analista
PMUMNNr2:analy-
ULQMNMr2:analytics
LTJJVPr2:and
LWGFWTr2:and-
NIIJgIr2:appli-
GIIMhLr2:applicant
NED\J]r2:as
NFDZK]r2:as-
BVGSeCr2:assis-
D[LI^Hr2:assistante
dDKPNJr2:assoc-
\HMOMLr2:associate
@UYLSMr2:at
CRXMSMr2:at-
VXRLCKr2:atten-
YEYLKLr2:attend
LMZNMLr2:auf
HP\NLMr2:auf-
NdIMJGr2:avail-
IHbMOKr2:away
HIaMPKr2:away-
OVMe=Gr2:be
>TTd?Qr2:be-
HLKNHdr2:befor-
G^KMNNr2:behal-
H\LMNNr2:behalf
@YQPPQr2:bespr-
CWQPPPr2:besprechungsoptionen
cIKINMr2:betri-
dHLHMLr2:betriebsrat
8WUPWPr2:betwe-
<VTQTOr2:between
[GOPPJr2:bewer-
QCUTVGr2:bewerbung
RXGNLNr2:booke-
QYFPLNr2:booked
MEHJ[\r2:bring
IDIK\]r2:bring-
GZ_KJFr2:build-
GTPOOQr2:c
ISPOOPr2:c-
=YSSOPr2:calen-
?WRROPr2:calendly
YAIOYNr2:call
YDJOVMr2:call-
DM^KOQr2:cance-
FRTPOOr2:cancel
CdIG[Ir2:candi-
@cMJSLr2:candidate
O]IMJNr2:candidates
UPNOLLr2:case
UPNOLLr2:case-
mCIOLGr2:ceo
pBGOKGr2:ceo-
HNPMEar2:cerra-
TH]JINr2:chair
XHVJKNr2:chair-
TUMNKKr2:charg-
ZPLNLJr2:chargé
oGFOEJr2:chef
fGJOIKr2:chef-
RLMKH\r2:co'
RMLKG]r2:co'-
eDMPLIr2:co-fo-
aDMOLMr2:co-founder
USENOPr2:colle-
SSJNNOr2:collect
QUQTFIr2:compl-
RE[YFHr2:compliance
IRQPOOr2:compu-
HSQPOOr2:computer
VVEMXEr2:confi-
FbKRJKr2:confirm
dMHNIJr2:confirmed
fMCPKIr2:coord-
hIGLJLr2:cto
hHHMJKr2:cto-
ZSXIFEr2:da
S\WGKAr2:da-
ULLMNQr2:data-
G]QMMLr2:day
F\TMLLr2:day-
ZbOLABr2:de
U_VN@Br2:de-
JQMPROr2:del-
kRSJ@?r2:den
`PVLECr2:den-
IWJJJ\r2:depot
INLLL_r2:depot-
_JKQKJr2:deput-
^IJQLKr2:deputy
SbJKJFr2:der
W`IJIGr2:der-
[LMLMMr2:desig-
[MLMMLr2:design
J^IIROr2:dial
P\IHPLr2:dial-
VVQGLJr2:die
Y[OEKGr2:die-
aGHMMOr2:dir
bEFNNPr2:dir-
hDJTDMr2:direc-
hBGPNKr2:directeur
hHCUGLr2:director
bHFOMNr2:directora
oBGOLFr2:diret-
kDEONIr2:direttore
bUBKLJr2:do
`UBKLLr2:do-
I[HDJ_r2:door
J^IFD_r2:door-
^JJNPJr2:drift-
^JINPJr2:driftsleder
E]PPLMr2:du
D^POLLr2:du-
MJJgJIr2:e
NIIdJLr2:e-
G[NPMOr2:einen
A_QOLNr2:einen-
UhELFFr2:el
YiEHHDr2:el-
QK]MIJr2:emeri-
YG]LGJr2:emeritus
GdHQJMr2:empfa-
GeHQJLr2:empfang
HG_bJ@r2:en
HH[fI?r2:en-
]IINONr2:engin-
:JVNZXr2:engineer
lEGOHJr2:engineering
RYHMKOr2:enseñ-
XYDLJOr2:enseña
K\HVMHr2:er
I\JYLGr2:er-
HKN_OLr2:estar-
GJN_OLr2:estará
[POZBCr2:every-
LPTYIHr2:everyone
KbOJKIr2:execu-
LcNIJJr2:executive
YKLNOMr2:fackl-
XKLOOMr2:facklig
GIVJ_Kr2:first
HJYKZKr2:first-
GHK\MVr2:follo-
_ZEBZAr2:for
[XBG[Cr2:for-
HGPQN\r2:from
DDTUNZr2:from-
S`JKKGr2:front
U`JKLDr2:front-
_IJMMMr2:für
]JJNMNr2:für-
FFZMJ^r2:gave
EDaOKVr2:gave-
cJFMMMr2:geren-
\LGNNOr2:gerente
XNKNOMr2:gesti-
]HKOOMr2:gestisce
BURQQOr2:googl-
@VSQROr2:google
LNKJ`Kr2:guest-
SL\FCVr2:has
XOZCCRr2:has-
WHSOLLr2:have
TIWPLKr2:have-
aaECCMr2:he
cJIMMJr2:he'll
dIIMNIr2:he'll-
c\EBJKr2:he-
uH@KKHr2:head
{9@MNHr2:head-
_EMNOKr2:headt-
_FMOOJr2:headteacher
UEgFEMr2:her
UBkHCMr2:her-
RK]GNLr2:here
SLZHNLr2:here-
kQHDIJr2:het
nQFFGJr2:het-
V[KOHHr2:hi
_SJKHJr2:hi-
ZHGHL^r2:hirin-
YGFHKar2:hiring
;SPQUVr2:hope
DPNPWPr2:hope-
S[ZK;Lr2:hr
cK[N7Lr2:hr-
hGILNIr2:hrbp
eIIJMKr2:hrbp-
dJDKTHr2:i
P[EMNNr2:i'll
O\EMOOr2:i'll-
`VBKOGr2:i-
UFPJQUr2:ich
[FJJPVr2:ich-
WKQNPIr2:if
ROTLPIr2:if-
RZA[KGr2:ihnen
ZMC]KHr2:ihnen-
?UQOTRr2:ii
>UQOUSr2:ii-
\iCJCFr2:il
beHFADr2:il-
?SXIRTr2:im
=TXGTVr2:im-
U;[lG<r2:in
NBabJ>r2:in-
NIJOYRr2:inter-
TKH\LKr2:internal
=ZTEeEr2:interview
iMJEEPr2:interviewer
`FJJHXr2:intro
VKMJG]r2:intro-
\THRANr2:invit-
NZJQGPr2:invited
_IJQINr2:inviting
[HHKJ[r2:invol-
UIGRLWr2:involved
]GMPBXr2:is
SERQEZr2:is-
\[FFW?r2:je
]YGGUBr2:je-
[MLQJLr2:jefa
YNMRJJr2:jefa-
a@XHMLr2:join
^HWFLLr2:join-
YLJNONr2:kiero-
ZKJNONr2:kierownik
OnBLGGr2:la
`\ALHGr2:la-
]J_OBCr2:lab
UKcPBDr2:lab-
^CG^MGr2:le
ZIJYLHr2:le-
aJELOPr2:lead
aJEKOPr2:lead-
QZIRMGr2:learn-
S[HRLGr2:learning
mECMMKr2:leite-
pCDMMJr2:leiter
`GJMNMr2:leitu-
bFJMNMr2:leitung
VbCLLGr2:like
X[DNLIr2:like-
ZYHJKKr2:line
U^GJLJr2:line-
IKHcMNr2:liste-
O]IMKMr2:logis-
Q\KMILr2:logistics
GQQOSPr2:m
ERROSPr2:m-
9^POOVr2:manag-
BVRNMTr2:manager
F]KQMOr2:manda-
aILOJKr2:md
\JMOLMr2:md-
aRCGRKr2:me
bTBDSJr2:me-
JMNZNLr2:mee
IKMaLKr2:mee-
FXMG`Ir2:meet
GSMI_Jr2:meet-
GRQOPQr2:micro-
GRQPPQr2:microsoft
AKN`NSr2:minut-
CLO]NQr2:minutes
<XN\LPr2:mit
?TK`MPr2:mit-
QaHHMLr2:move
SZIKLLr2:move-
NUQRJJr2:my
JYYNIGr2:my-
[NLNJNr2:nativ-
IMNO[Lr2:nd
FLNO_Lr2:nd-
^YJMHCr2:night
[WKNJFr2:night-
YI]>C[r2:no
VS^5FXr2:no-
KHcFNPr2:non
KK_HOOr2:non-
EG^FM\r2:not
FG]FM\r2:not-
cHFPMLr2:notre
`KHOMJr2:notre-
\GMPJPr2:now
TIUOKNr2:now-
SfGHRAr2:o
U]EGYCr2:o-
KJJfIKr2:obs
JIIhJLr2:obs-
FHKiOIr2:obser-
<YPRPSr2:of
<WPSPSr2:of-
JIcKMKr2:off
JIdKMKr2:off-
^]KIEGr2:offic-
EfKIOKr2:office
LK[ZR=r2:on
NOYZL>r2:on-
UCHFY\r2:one
ZEBLUYr2:one-
GQLMN[r2:onlin-
GMINN`r2:online
VI_HKJr2:only
WI`GHLr2:only-
ILKMcJr2:onsit-
LJKLbKr2:onsite
R\JLKJr2:open
L_KMKLr2:open-
^KMMLLr2:ops
_JLMKLr2:ops-
YGHO`Dr2:ore
^JHM]Ar2:ore-
o@HOJJr2:organ-
pAGOIKr2:organizer
SJPNPPr2:ort
UIOMPQr2:ort-
KSSSDSr2:our
HNSZ=Zr2:our-
L_QHIMr2:out
L^UFHMr2:out-
XTB[GKr2:over
`Q@ZFIr2:over-
HPQOSPr2:pair
H_KNOLr2:para
DcKNNKr2:para-
cXCHKHr2:peopl-
`ZFHLFr2:people
>OR[OQr2:per
>PUWNRr2:per-
hY?QGBr2:perso-
Z`FHJHr2:personal
PHI\ONr2:personalrat
ZIMONNr2:personalreferent
QJKNYMr2:phone
SNFOZJr2:phone-
KcFMVCr2:plann-
E`NOKMr2:planning
bCXMLDr2:plant
]?UKKRr2:plant-
GOHPN^r2:planta
JMMOYNr2:pleas-
GLKN`Nr2:please
bJKOILr2:pm
\LKNKNr2:pm-
GXGKN[r2:porta-
L]LPJKr2:porti-
L`LOJJr2:portineria
H`GSKNr2:post
G[KQMPr2:post-
GJNNMar2:poste
EHMMV^r2:poste-
IKH[^Fr2:prese-
SKND^Kr2:present
XLKMOOr2:presi-
WLKNOOr2:presidenta
aKLMIKr2:press-
bKEOHQr2:princ-
qDELHLr2:principal
ZQLOFNr2:produ-
STOLHPr2:product
PLLKOWr2:progr-
OLMLPWr2:programme
ETPORPr2:projets
hOLLFFr2:prova
bMLMHHr2:prova-
bFKLMNr2:prési-
_HKLNNr2:président
H`IJPNr2:prête
LbFHQNr2:prête-
_TOMGDr2:que
XVZIHAr2:que-
[GKQQKr2:quest-
_FJNQLr2:questions
R[KNGLr2:qui
UYJNILr2:qui-
BnJPELr2:recep-
L\KLNNr2:recepción
CjJSFJr2:reception
MKHRK\r2:recor-
Za;Q>Ur2:recru-
VULOMGr2:recruiter
`MFWIGr2:recruiting
PcJKIJr2:recruitment
YOJLOLr2:recrutadora
8aPOPRr2:recrutement
`NIOJJr2:recruteuse
JNMK`Jr2:ref
GMNHfJr2:ref-
fFGHOQr2:resea-
eGGFOQr2:research
uEJQDBr2:respo-
bPJPIEr2:responsabile
fCJPKLr2:responsable
[IU]E?r2:rh
YMUZD@r2:rh-
aHGPKNr2:ring
bHEQMNr2:ring-
QRRNINr2:role
IKJLLdr2:room
OIILKcr2:room-
\IJPWEr2:round
`HJPTDr2:round-
QFE]RNr2:run
SDD_RNr2:run-
`KFOJPr2:sales-
IYNOOLr2:schoo-
KYNNNLr2:school
3\ULSWr2:scien-
6]SMRTr2:scientist
PcHQGHr2:secre-
]IHPONr2:secretario
LJIQ\Mr2:see
SFHQ]Kr2:see-
C\PONOr2:sekre-
A`OOMMr2:sekretariat
W^EMIKr2:selez-
[ZFKIJr2:selezionatrice
EdCRLOr2:send
FaERMPr2:send-
oPAFNGr2:senio-
`ZAEWCr2:senior
\FLWJKr2:shado-
dFMKMKr2:shadow
JHLIcOr2:share
HZHH]Kr2:share-
^OLPQAr2:she
EbSKOGr2:she'l-
LcKJOGr2:she'll
[MORR@r2:she-
>X^OKMr2:si
FWZMJLr2:si-
[GZKJJr2:sich
[G[KIJr2:sich-
]@ZHLPr2:sie
e?SIJOr2:sie-
KJJeJLr2:silen-
[MHLNPr2:sit
^LGLMPr2:sit-
GNPPNVr2:so
FQRPQOr2:sobre
EQSPQOr2:sobre-
_MKLLKr2:socio
aMILKKr2:socio-
[JLNNMr2:someo-
[JLNNMr2:someone
_GLMMOr2:staff
cGKLMLr2:staff-
KILMbLr2:stage
MJMLZPr2:stage-
YMEWLLr2:stand-
YVFOKLr2:standard
ZIOJNOr2:stuck
TLUJMMr2:stuck-
8UQMT[r2:studi-
5VRMS\r2:studio
dFHJONr2:take
aEJMOOr2:take-
AmPJHIr2:talen-
AnOKJHr2:talent
[EEM[Mr2:te
OKHO[Nr2:te-
=PNM`Rr2:teach-
<PNMaRr2:teacher
@TTLQUr2:team
BPULOWr2:team-
wFDIKEr2:teaml-
^LEONOr2:teamleider
iELLMGr2:teamleiter
bIHMNLr2:teamleitung
EaLPMLr2:teams
DaKPMLr2:teams-
:XOQRWr2:techn-
AVNOOVr2:technical
IHLLHir2:tel
IJMMIer2:tel-
AR]MQKr2:telef-
DVONSOr2:telefonico
eFHLQIr2:test
iCHLPIr2:test-
PSDJI`r2:text
TSDJI\r2:text-
GBKPhMr2:thank-
FM_JPNr2:that
EL`IQNr2:that-
MXY9TOr2:the
RWS:TOr2:the-
RGWLD[r2:then
VCYJ@_r2:then-
Z\GDOJr2:they
WYHEUJr2:they-
UFaHIKr2:this
XG^IJJr2:this-
\ITHMMr2:thoug-
YHUIMMr2:though
HQPORQr2:throu-
=SQMYSr2:through
XLG`LCr2:time
LQJcKFr2:time-
>PTQOXr2:title
AMOSN\r2:title-
g9eFR=r2:to
f8hDQ@r2:to-
HGYJPWr2:today
EHYJPZr2:today-
F]KONMr2:trans-
kFGNKIr2:trave-
iGHLMIr2:travelling
XNMOMLr2:trust-
]MLOKJr2:trustees
WHGHN_r2:two
WHGIN]r2:two-
[MJQLKr2:types
\NKNLKr2:types-
CbJKGYr2:uffic-
FaNPJKr2:ufficio
NHKKMar2:un
NGKKLbr2:un-
UTNMLJr2:und
PUQOLIr2:und-
V]HILJr2:up
PbLGLIr2:up-
@]`OCKr2:us
@^\OBOr2:us-
>WWNNRr2:vacan-
BUUNNRr2:vacancy
SNORHQr2:value-
[KNPKLr2:values
\IJMOOr2:vocal
]HIMPOr2:vocal-
HJOQ^Ir2:vorst-
WYFJSHr2:votre
VOHJZIr2:votre-
`\AKJGr2:vous
[dAMGFr2:vous-
pCEMKIr2:vp
vAAMLIr2:vp-
EfJMNJr2:wait
FfIMOJr2:wait-
RJNHOZr2:walk
JHNKNar2:walk-
@MYRQQr2:ward
FKXPPQr2:ward-
IMHbLNr2:watch-
D@OG^br2:we
CAQHYer2:we-
J_LMMKr2:which
F`LMNMr2:which-
bHGNMMr2:white-
cHGNMMr2:whiteboard
XSR`2Lr2:who
TC[VHIr2:who'd
UEW[HFr2:who'd-
YMCaGIr2:who'l-
YR@`FIr2:who'll
QKLWOLr2:who's
WJJXMJr2:who's-
TSU^;Fr2:who-
FJ]QNNr2:whom
GGaQMMr2:whom-
ZKNTJIr2:whose
TJO[MGr2:whose-
VKSKOKr2:will
HCHNZ_r2:wir
HIIOZWr2:wir-
QCKM_Nr2:with
OGLM[Pr2:with-
JOSQLQr2:would-
GQQUPMr2:y
APT[OLr2:y-
WY]7Y=r2:you
I`FG^Gr2:you'r-
JaJJSHr2:you're
U^`6PAr2:you-
M@ZW`;r2:your
XCNT`=r2:your-
MObIIJr2:zich
JK`MKLr2:zich-
CTTPPOr2:zone
@UUPPPr2:zone-
EVQPOPr2:|
CYPPOPr2:|-
AYPPNRr2:·
:\QPNTr2:·-
bJLLKJr2:οικον-
\LMMMLr2:οικονομικό
;QTNWUr2:–
YKNMPLr2:–-
=]RMPQr2:•
>[RMPRr2:•-
X\SPG>r3:↵
lUNKE;r3:↵-
\NNOHLr3:!
\OLNHLr3:!-
_\KIJAr3:&
eRJGMDr3:&-
FVNMXKr3:(
ORJL_Dr3:(-
XLLPNMr3:)
]BOPMNr3:)-
TNNNNOr3:+-
SCZYKEr3:,
\GVPGJr3:,-
+]\O\Kr3:-
+]_NTQr3:--
QOPFTPr3:.
RVOQNCr3:.-
WTCXLHr3:/
UUD[HIr3:/-
M[9<Vfr3:0
EY;>Yir3:0-
PP<EY`r3::
[S;DTXr3::-
FdNSDKr3:;
?_SHSNr3:;-
FSOOQQr3:<
FUOOPQr3:<-
RUVIGMr3:@name
O[XJ;Qr3:@name-
WNBES[r3:a
NR=K[Wr3:a-
XWAHLVr3:about
OZBJMXr3:about-
BcOQILr3:admin-
@aORJOr3:administrator
^FINOOr3:advis-
FPMLQZr3:after
]HEJNWr3:after-
mDHPHIr3:am
nDGOIIr3:am-
>G^JdJr3:an
@JZM_Kr3:an-
FMPNRWr3:analy-
DOQNRVr3:analyst
IZGQTKr3:and
FYJXMKr3:and-
H[ULMJr3:apolo-
GIKLdNr3:appli-
MHKP[Or3:application
J[NOLLr3:archi-
XJ^HIIr3:as
^LYEIIr3:as-
BqJMHHr3:assis-
ImIIJGr3:assistant
TVY>>[r3:at
WOZ@<_r3:at-
^JIUIKr3:audit
VKIZLJr3:audit-
XKNOKOr3:bank
UJQQKOr3:bank-
XUSZ@@r3:be
`ULW?Cr3:be-
XKHNPPr3:been
N\INOJr3:befor-
N]HNOJr3:before
\OLOKHr3:bring-
\KIMONr3:busin-
bFKLNNr3:business
ARU\SCr3:by
AQR[XDr3:by-
O\LJJOr3:c
K`LJJOr3:c-
ELNM_Or3:call
EKNM`Nr3:call-
XXIGNKr3:calli-
YWJGNKr3:calling
^KKLOKr3:candi-
EWKQTNr3:candidate
fIEOMJr3:cfo
gICPOIr3:cfo-
PLYPNEr3:chair-
_HWKDMr3:chat
`LWHDKr3:chat-
TJZNIKr3:chef
JL[MNMr3:chef-
FY\GKMr3:clear-
JT[HLMr3:clears
gJFILNr3:clini-
XFKJPWr3:close-
YLTMKJr3:co-fo-
ULZLJHr3:co-founder
bIHKQKr3:colle-
^KKKQKr3:colleagues
SHFI^Rr3:comes
MFDL][r3:comes-
IEZL_Gr3:confe-
VH[NKHr3:conos-
UVENHTr3:consu-
QXHLKRr3:consultant
JbNKMIr3:conta-
bGSLHHr3:conve-
dIKNIJr3:conversation
<gNOLNr3:coord-
=cNPMOr3:coordinator
XHPMNPr3:cover
VDMKNYr3:cover-
\KIONLr3:cto
_KGPOKr3:cto-
eGGLNMr3:da
fGFKNMr3:da-
GNQZOLr3:danac-
JJJ`PMr3:danach
JMGO_Mr3:dat
GMFPcMr3:dat-
AQSMUSr3:data
DQRNSRr3:data-
EK_ONMr3:day
DHdNNMr3:day-
[U:PSLr3:de
UROIQJr3:de-
VWJHLOr3:den
WYKGKNr3:den-
W_JIIGr3:deput-
T`KJIHr3:deputy
`ELMLPr3:der
bDKMMOr3:der-
D\OSMKr3:des
FUTSLJr3:des-
SOURIHr3:desig-
QNRRNIr3:designer
NTCPH]r3:desk
OVBPIZr3:desk-
I[SOMGr3:di
G\TPMGr3:di-
PNMULMr3:dinâm-
ZKMUHLr3:dinâmica
\D\LGKr3:direc-
RF[OIPr3:director
dGLKKNr3:does
jFHIJNr3:does-
KKLILbr3:door
KKKJP`r3:door-
cFIKNPr3:down
^KGLNPr3:down-
`BCLGbr3:du
\DFLI`r3:du-
9\MGV\r3:e
>VLFY\r3:e-
SG`NIIr3:edito-
_FWNHGr3:editor
IVTE\Fr3:el
MTPHZGr3:el-
LE^ZIGr3:em
GG_[JGr3:em-
Ga>\ETr3:en
J]=UF[r3:en-
aHJOLLr3:encar-
[KGOPNr3:encargada
JMUMULr3:enfer-
fEJMKMr3:eng
eFJMLMr3:eng-
{@CNFAr3:engin-
{BEOGBr3:engineer
`JIOMKr3:engineering
?^JNVNr3:entre-
FYLORNr3:entrevista
GLZNPOr3:estar-
LGeKPHr3:file
JHeKPIr3:file-
ZJJNONr3:finan-
KFLMZWr3:find
FHJM`Tr3:find-
SJJGL_r3:five
XKKCM[r3:five-
HVC]WDr3:for
OVD\QDr3:for-
C]QNPKr3:found-
AVVNPOr3:founding
SIHMZNr3:freue-
SJJNXNr3:freuen
gEWRCBr3:from
fFZIFEr3:from-
TYGONHr3:front
SYHPNHr3:front-
dDGPJPr3:futur-
CVUONPr3:gap
AWWNNPr3:gap-
\WHLKHr3:gate
Z`HJKCr3:gate-
WMMOMMr3:gener-
YLMOLLr3:generale
_XHHFMr3:gespr-
bKLIKNr3:gesprek
ZMMPGOr3:gesto-
FUPPPOr3:googl-
DVQPQOr3:google
^JLMOJr3:groep-
`JKKOKr3:groepsopdracht
PJIQRSr3:group
eHJMIMr3:has
hGIMILr3:has-
HIKOfJr3:have
LLHNbJr3:have-
iKDMLHr3:head
jJFNIIr3:head-
YKLJGYr3:hello
WJOKJUr3:hello-
:`SSKOr3:help
A_QPJOr3:help-
^EC[MKr3:her
]FDXOMr3:her-
SVFSWBr3:his
PX<XZDr3:his-
HRQOPPr3:house
GSPOPQr3:house-
VaFHNGr3:how
WZHNLGr3:how-
VKHKLZr3:hr
WIILKZr3:hr-
CHWQ\Lr3:i
BHWQ\Kr3:i-
MGIKV\r3:id
HLIMT\r3:id-
KbGPLJr3:if
S[HMLJr3:if-
TS\JFGr3:il
ZO_HEEr3:il-
Q^QW7Kr3:in
ObPW8Kr3:in-
DFFUdQr3:inter-
LILNFfr3:internal
=VEJnJr3:interview
UDOM_Fr3:invit-
^IUJJKr3:invitation
SF_WDFr3:is
REYZIGr3:is-
GJdMLLr3:isn't
KHcMMJr3:isn't-
aGIHGZr3:it
hEJKESr3:it-
[OJNIPr3:je
WRKLJPr3:je-
VHUXHGr3:job
XGXUHFr3:job-
UKMMOQr3:kenne-
JOSOOOr3:kennen
HPLPG_r3:know
GRJRF_r3:know-
P^YGJCr3:la
QaSCKGr3:la-
SH_LKIr3:lab
RI_LJIr3:lab-
NHPLZNr3:last
OGMM\Mr3:last-
HVHMMZr3:le
HXFMMYr3:le-
n?>KaDr3:lead
m@>K`Er3:lead-
G^UMMFr3:lo
G^WMLEr3:lo-
DXQPNOr3:local
BYQPNOr3:local-
`EIONNr3:look
`DJONOr3:look-
Y_CKKIr3:looks
X^BLKKr3:looks-
ZHNPNLr3:lunch
]FNONKr3:lunch-
FTROOPr3:m
GSQOOPr3:m-
gN[LD:r3:manag-
bC_NH@r3:manager
SYHNOIr3:manages
_IJJNPr3:math
_LIJNNr3:math-
[TKHMKr3:mee
YSMHMLr3:mee-
5YXQRPr3:meet
7YYPQPr3:meet-
CWRPOOr3:meeti-
@YRPOPr3:meeting
BZITWJr3:min
GXHQXKr3:min-
ELNINer3:minut-
IMNHNar3:minutes
DPOPNYr3:minutos
UFZINMr3:mit
VF]HLLr3:mit-
WJMPMPr3:nach
WLLNONr3:netzp-
ZKLNMNr3:netzplanung
GGUM^Mr3:next
FGVM^Lr3:next-
GHHLVar3:night
GHEJZbr3:night-
KL[MOLr3:no
HJbJPKr3:no-
[CWHOMr3:not
XFXHPLr3:not-
HKaPLHr3:now
IL`PMGr3:now-
XMMNLOr3:nurse
ULKKLXr3:nurse-
H^LONLr3:o
G]MPNKr3:o-
FMKdLLr3:obser-
eZNCFEr3:of
iRMCGHr3:of-
CIYbIJr3:off
KHY_FIr3:off-
>nH]HAr3:offic-
?lLNMGr3:office
XTKOFMr3:om
XMLQIOr3:om-
WK`RCDr3:on
]K]JEGr3:on-
_ZELHHr3:one
bSKLGHr3:one-
D\TVHHr3:only
D[R[IEr3:only-
TYFPMJr3:op
UWGPMKr3:op-
?[POORr3:opera-
AYPOPRr3:operations
CWQOOQr3:organ-
AYQNOQr3:organisation
]]EIJHr3:our
X^FHLKr3:our-
TLQONMr3:over-
RGHGcOr3:panel
VHHF`Or3:panel-
BNTRXMr3:para
GKPRZMr3:para-
WGaFLHr3:patro-
ZJ[HKHr3:patron
IKMPK^r3:per
GJLQKar3:per-
@KdGRRr3:plus
IJ\HQQr3:plus-
QMMOE[r3:pm
OLNOE\r3:pm-
RaSIEFr3:por
XYYGEEr3:por-
FISaKLr3:prese-
LNJZNNr3:present
HKfJINr3:pris
ELeJKOr3:pris-
>YQOSOr3:proce-
]JKONLr3:produ-
[KLPNKr3:product
VFZKKNr3:profi-
UF\KKNr3:profile
UG\OLGr3:propo-
YIVMLIr3:proposed
\DGLZLr3:quest-
ZFHMWOr3:questions
MGYKKWr3:readi-
LC^JKXr3:reading
CcGFXOr3:recru-
COLO[Sr3:recruiter
L]MIQJr3:recruiting
_YGHHKr3:relat-
^\FGHJr3:relation
P\HNLMr3:repre-
YKLNOMr3:representant
^HKMNNr3:resea-
cCJNNMr3:research
KdLJJKr3:rh
O`LJKJr3:rh-
I[ONPIr3:room
F_ONPGr3:room-
\VJKGMr3:round
XXILHMr3:round-
FSROQOr3:rufen
ETROQOr3:rufen-
CM`NPMr3:sabba-
DL_NPMr3:sabbatical
BTVNULr3:scree-
HXPPNLr3:screen
LHVLUOr3:screening
EGbISQr3:secon-
FFaISPr3:second
EeHPNJr3:secre-
P[GMKPr3:selec-
O[GMKPr3:selección
DYMOPQr3:servi-
I[MOMMr3:service
CWNNTPr3:serviceleitung
]JHLPOr3:set
WMLMONr3:set-
bRIDKNr3:shado-
iMGDKNr3:shadow
\EM\IHr3:she
YDV[HEr3:she-
KLXMPOr3:sick
KK\LNNr3:sick-
LIaMLKr3:sie
QFaMKJr3:sie-
^PFRJJr3:slot
]SFRIHr3:slot-
^KFNOMr3:small
KIKIR`r3:so
JICMOhr3:so-
cIFNLNr3:speak-
WHOPONr3:speci-
ZFNOOMr3:specialist
cIKQHKr3:sre
_IKQIMr3:sre-
MLMML[r3:staff
LLMLJ^r3:staff-
KNLP_Fr3:stage
JNLQ_Fr3:stage-
FJbJONr3:su
FGhJNNr3:su-
LF_KNPr3:take--
MG[MNOr3:take-home
QFUNPOr3:tasti-
KD]MQPr3:tasting
WQINNMr3:te
MZINNNr3:te-
YXQEKIr3:team
QUYFMIr3:team-
FRQPPQr3:teams
HQQPPQr3:teams-
XGIPRPr3:techn-
XRHQKLr3:termi-
ZWINGKr3:termin
E\LQLPr3:terug-
GFQi2`r3:the
GKUa2ar3:the-
WGKMLYr3:then
UIJLK[r3:then-
GRQTNNr3:there
FSRSNNr3:there-
\\IJHGr3:this
dTLJIDr3:this-
YCHJbKr3:throu-
cDFH[Jr3:through
DQTNQRr3:time
;S]NQPr3:time-
RWHd1Tr3:to
SXIp0Er3:to-
]IYIKGr3:topic
YJ\ILGr3:topic-
C__FMGr3:train
>TZX@Vr3:train-
HKIiJKr3:trainee
IbEPJOr3:trave-
IcEPJOr3:travel
UJEM]Kr3:trial
OMGO]Lr3:trial-
RGKKcGr3:two
QGJKeFr3:two-
QJBdIPr3:und
QICcIPr3:und-
>XKF\Vr3:une
C]IGXSr3:une-
YMJMNOr3:uns
XMKMNOr3:uns-
ZRHMKNr3:van
`RELHNr3:van-
HRNJN[r3:video
GRPJJ]r3:video-
GcIPIMr3:voor
EbJPJNr3:voor-
nFEMGNr3:vous
jGGMHMr3:vous-
ZCIIO\r3:wareh-
YEFKO\r3:warehouse
BPMMM_r3:we
@RNNN]r3:we-
QK[MJLr3:when
UMWMILr3:when-
TH]LNHr3:who
\GXLNFr3:who-
Q\WFJEr3:will
YWTGIFr3:will-
Nd@YEJr3:with
Kf@ZEJr3:with-
`BDPWMr3:would
RDHQ\Nr3:would-
^NLNHLr3:y
dMJLHKr3:y-
cLOLHHr3:years
cLOJJIr3:years-
MYY0aKr3:you
VST0]Pr3:you-
OUa=KMr3:your
QSk;IHr3:your-
ZKINONr3:zespo-
[LINONr3:zespołu
LaHNLJr3:zoom
K_INMLr3:zoom-
KKVKIYr3:zu
KIOLN]r3:zu-
[ALYPIr3:|
^BKVOIr3:|-
cGEJYIr3:à
aFEJ\Hr3:à-
`KMMLKr3:διευθ-
`LLNJKr3:διευθυντή
MPKL`Fr3:–
TMIK`Dr3:–-
UILOQPr3:•-
_^FA;[r:↵
>VTONTr:↵ *
:WSSNUr:↵ +
mHNLGEr:↵ -
EWPOOPr:↵ - -
[JLNOKr:↵ - @name
cLQLEHr:↵ 0
[NNMMJr:↵ 0 -
ZKMNPJr:↵ 0 .
[GOOOKr:↵ 0 @name
YIOONLr:↵ 0 am
_FNMOKr:↵ 0 lunch
]FOOOJr:↵ 0 –
@cJGF`r:↵ @name
VOPKNMr:↵ @name ↵
<fNMNNr:↵ @name ,
>\PNNTr:↵ @name .
[@JKHar:↵ @name :
]IMONJr:↵ @name de
EZONONr:↵ assis
F[PNOMr:↵ assis rh
BXPOORr:↵ bedri
FQWONOr:↵ betri
JPPMNUr:↵ ceo
?TWPMSr:↵ compa
VFUQLKr:↵ direc
[ILPNLr:↵ direc of
_EIMPOr:↵ do
BXQONRr:↵ dress
\LKONJr:↵ engin
\HLPNKr:↵ engin manag
AUTPPPr:↵ europ
JRRONNr:↵ first
TLPOMMr:↵ forma
]HMOOJr:↵ head
[JNONKr:↵ head of
@XRPOQr:↵ hier
EbMNNIr:↵ hr
D]MPNMr:↵ hr @name
HTPPOOr:↵ id
VKMNOOr:↵ insti
=VRUNRr:↵ inter
XLLNONr:↵ lunch
B\MOOPr:↵ manag
FUONSOr:↵ mitar
XLKKNQr:↵ note
GTPPOPr:↵ o
A^PPPKr:↵ offic
GYOPPJr:↵ offic manag
]KLOLKr:↵ ore
DUQNNSr:↵ organ
WJONMNr:↵ ort
LRUONJr:↵ peopl
_DNOPJr:↵ peopl &
NYJMOMr:↵ perso
HVPOOOr:↵ pleas
AXSOPNr:↵ quest
bGMNNHr:↵ recru
C[OOOOr:↵ recru coord
]DNPOKr:↵ respo
@]PQOMr:↵ schoo
D]POMMr:↵ sekre
XJTPLHr:↵ senio
FUPOOPr:↵ socié
GTOONSr:↵ t
;cPOONr:↵ talen
>^QOOOr:↵ talen @name
IXNONNr:↵ talen coord
^EOPOJr:↵ teaml
CTNPRTr:↵ techn
WOOOKKr:↵ time
FJLKMer:↵ title
ILNPM[r:↵ title :
[INONJr:↵ tragw
ZPIPKLr:↵ video
KPTONNr:↵ when
XJNOMOr:↵ where
^IOPHKr:↵ zimme
AXQOQPr:↵ zoom
YOLMOKr:↵ •
>\QNORr:↵ • @name
RMJ>t@r:!
U[DA@er:&
MRLIK[r:& @name
UMNONMr:& @name ↵
CSSNPSr:& @name )
[FGKMYr:& @name .
]HMONLr:& a
HOOJQYr:& co
RMLMHZr:& co'
_COOPJr:& cultu
^UDBFZr:'
YLMPKMr:' )
^ZIJIFr:' is
WMCVZCr:(
YKNOLLr:( ↵
ITPOOOr:( )
ASJON`r:( 0
>ROOSYr:( 0 )
D[ITOOr:( 0 min
KODAZar:( @name
`NB7Mfr:( @name )
dEJMNKr:( @name ,
ATSOQQr:( @name 0
XHMNOOr:( api
TMRLMMr:( betri
YKMLONr:( betri )
VNOTKIr:( bewer
bJJMJNr:( ceo )
[KJOMNr:( ceo ,
hHEJLNr:( chair
eKEIMOr:( chair )
YKOLMOr:( chef
`GKLNMr:( chef )
YLHOOOr:( colle
ULMOONr:( copy
fGIMMKr:( cto
cIILMLr:( cto )
XLLMNOr:( data
eFDLPOr:( direc
VLMNOOr:( direc rse
[KLNJPr:( einri
eEJNKMr:( engin
`KJJMNr:( fachl
UMMMLQr:( gf
PLIK^Kr:( guest
[KZEHLr:( he
hIGGKPr:( he /
fEEMOOr:( head of
XMVWCDr:( hr
VQZRFAr:( hr )
]LMKLNr:( hrbp
aLJILNr:( hrbp )
OQKFYQr:( inter
XLJGWNr:( inter )
dHHJMNr:( it
XLKNONr:( kiero
XKKNONr:( kiero zespo
bIKPENr:( last
JLRPQRr:( lead
[KKMONr:( leite
bFFMPOr:( leite @name
QNLMMUr:( leitu
aEKNOLr:( leitu @name
XJNOMNr:( link
W\GLGLr:( logis
V\HMHKr:( logis )
6WSMUXr:( m
ERQOSPr:( m /
ZHNNOMr:( md
W[HIKLr:( no
T_JLHIr:( no relat
NKZKPLr:( not
UGIhCJr:( obs
?YUOPOr:( onlin
`JLMKLr:( ops
_LKMKLr:( ops )
E\OLMQr:( peopl
YINLOOr:( peopl )
iIMDKLr:( perso
oCHHLLr:( perso )
@XQSNPr:( pregu
YKKMOOr:( presi
UMLNOOr:( presi )
`IJONKr:( produ
]JMJKRr:( prési
fEJKKNr:( prési )
U[MHHMr:( recru
O\MJJNr:( recru )
[HNOMMr:( recru scree
_KMHMNr:( resea
QOTWIFr:( rh
SRKVLHr:( rh )
ZKMMLPr:( schic
XKLMMQr:( senio
XNKUEOr:( shado
D[KZJLr:( she
H[H]FLr:( she /
FVPPOOr:( solo
XLMNNMr:( staff
YLMNNMr:( staff engin
\JKNKOr:( teaml
bIFKOOr:( teaml )
dEINNKr:( teaml @name
VQIHZHr:( they
R^HESKr:( they /
VLLNOOr:( ux
iHIMIKr:( vp
UMNONNr:( vp analy
_HLOLMr:( vp eng
6WZTNQr:( ward
GKYPOPr:( ward manag
_JHNNMr:( white
cHGNNMr:( white )
LMTMOQr:( руков
HQYSTAr:)
rRRB>Dr:) ↵
:XXPNRr:) ↵ -
;XVNOUr:) ↵ 0
_GLPMLr:) ↵ •
VNMNLOr:) +
NNMLMWr:) ,
>R\PMPr:) , @name
@STNRQr:) -
jUM>EKr:) .
PYLNIMr:) :
D_DM]Ir:) ;
YQLQKIr:) @name
RTSMHLr:) and
aIDNOPr:) en
]HJMNNr:) et
RRGQOOr:) has
ZLINONr:) i
PZIOLLr:) mache
HQTOOOr:) on
YKJNOPr:) over
BTWONPr:) past
[JMMKOr:) ruft
`LJKNJr:) també
`OJLDQr:) und
YILNOOr:) will
:_SNPPr:) with
jDBKOPr:) y
ZHJJ[Ir:) –
AUSPNRr:*
@TTMPTr:* @name
:ZSPNVr:* read
cYDKCLr:+
SWQQDJr:+ 0
aQLNGGr:+ @name
\FMNPMr:+ on
ZNMOLKr:+ trust
QBKLYXr:,
3[RNSYr:, ↵
:XTMQVr:, ↵ @name
@aE@V_r:, 0
DHOPKdr:, 0 .
<lMMESr:, 0 0
EMQLL_r:, 0 e
DMMO\Qr:, 0 min
ZUK:KZr:, @name
^PJNNFr:, @name ↵
lCBGZHr:, @name (
OTUNIKr:, @name )
{@BKD?r:, @name ,
EdMI?\r:, @name .
ADJQY`r:, @name 0
nGALNKr:, @name and
hGFQMHr:, @name manag
[HYLKGr:, @name propo
B_OPOKr:, @name recru
CUUNOPr:, @name time
^LMNMHr:, @name und
[=ZQAWr:, a
]JMNNJr:, about
W\JKIIr:, anali
\VKJJIr:, anali de
@VHQTXr:, and
WKMNONr:, and @name
LHLObHr:, and two
JINOaIr:, appli
JJLNGer:, ask
H^JZHIr:, assis
GSPOQPr:, augus
JLLJJdr:, back
fMFHLMr:, be
ULMNOOr:, bern
FVONPQr:, biolo
UBIKR^r:, bring
JMeHLJr:, but
?aPPOJr:, büro
`EMOQIr:, c
DWPPOQr:, c /
HKZI]Gr:, c'est
IcMOELr:, candi
UOKRNLr:, ceo
MJYOLOr:, chair
LI\PKNr:, chair of
TXLPIKr:, charg
TVKMLKr:, charg de
FYRUHKr:, chef
ZHNMONr:, coffe
FHMaRLr:, commi
IYIPWHr:, confi
TNMKNQr:, coo
cQGPFIr:, coord
UZGNMIr:, da
TQLOLNr:, dan
ZCIZOLr:, danac
RZFMKPr:, de
R\FMJPr:, de selec
[JIMPNr:, del
MMNOMVr:, der
_OMIKJr:, die
oIGTDCr:, direc
aFGPMOr:, direc de
iFDPMJr:, direc of
kHCNNHr:, diret
IJM[OOr:, don't
XKNNNLr:, donne
_JMPJJr:, drh
^FLQMLr:, e
[UKMIIr:, el
UI]MHJr:, emeri
YGZMIKr:, emeri ,
YCFaLIr:, en
mFGQCLr:, engin
[KNOMKr:, engin manag
JY^HHHr:, er
JPSTPJr:, et
JPOPPQr:, finan
QXLNJMr:, for
hGLMMEr:, forem
UJJIGbr:, from
SVHJYEr:, front
DeONKJr:, front offic
aHGLONr:, futur
GE_MIXr:, gave
RKFOTSr:, gesto
[INNMMr:, gleic
YKNMNNr:, group
VWf@DCr:, has
WdLT?@r:, he
_JJPMJr:, he'll
MCkNGJr:, he's
gGKMJJr:, head
xBBOGHr:, head of
bC@MI_r:, hence
[LYFLHr:, her
CPS^LIr:, here
@ROPVTr:, hope
\TCEB`r:, hr
CeJQNIr:, hr @name
bCMNOMr:, hr busin
DSUOOQr:, hybri
NZLNNKr:, i
eREKIIr:, i'm
fEHKNMr:, ich
\KJNMMr:, iem
FGgPLJr:, if
bSXGBDr:, il
kEBFJWr:, in
XMKLONr:, indep
QENOJ^r:, inter
`IMPHKr:, intro
_AZZF@r:, is
JMJOVUr:, it's
@VVNOQr:, janua
TE\MOIr:, je
`KNKMIr:, kids
aIMLHOr:, l
XSTMKCr:, la
WI]LPBr:, lab
OKZOJMr:, lab direc
cFTIHLr:, le
aJHOMKr:, leite
bKJNKJr:, likes
FPPNRTr:, londo
eIGNLJr:, may
IUSPKNr:, md
GJJMZWr:, meet
DVQOOQr:, mobil
BSURNOr:, movin
QXQOIIr:, my
[HSQJIr:, my co-fo
ZNKNKNr:, nativ
WATZBSr:, no
GWGSHZr:, not
`JGPMLr:, notre
XMLONLr:, notre direc
URIPNMr:, nuest
KLcHOIr:, não
Z[MNDFr:, offic
BHdM[Er:, on
XLKH]Fr:, one
XIKM\Dr:, ore
YIJM^Cr:, ore 0
MC[PFYr:, our
eHEONJr:, our cfo
LL^QNDr:, our chair
aIGOOJr:, our head
WH`FMHr:, our patro
UINOOOr:, payme
^VFMJIr:, perso
ZHMONNr:, perso ↵
RZGOMLr:, perso )
]B\LJJr:, plant
YHXMLIr:, plant manag
IPXCbBr:, pleas
`HHLNOr:, plus
?XVPNPr:, por
IDMNT^r:, porta
aDNOKMr:, pour
aJLQHJr:, princ engin
XOOPGNr:, produ
XVUJIDr:, que
iHHMJKr:, quer
R[KNGKr:, qui
@TOONYr:, raum
[ZDGFUr:, recru
eEKNLJr:, recru ,
GdIMOJr:, recru ;
IUOOOOr:, recru coord
hKHOHHr:, respo
cHGPJLr:, respo de
XLLNNNr:, respo du
KJhILIr:, resta
dIKRGHr:, round
UJINZKr:, sales
I[NNNKr:, san
WIG\NIr:, sans
`FKMNNr:, schoo
NJMML\r:, secon
EeOQGIr:, secre
KESM`Jr:, see
PHIQZNr:, see you
[_DKHIr:, selez
H[\ODIr:, sends
UHLOZHr:, senio
R8R`e:r:, she
HL]ONMr:, sie
\QI=WPr:, so
_LMLKLr:, soci
\KKMMNr:, someo
ZMKOLLr:, specj
aHFIG[r:, staff
_LKOKIr:, staff engin
ELG`RPr:, stand
CPOOSVr:, studi
KeJMIKr:, talen
JbNMJIr:, talen @name
eBEKXKr:, te
TFYVELr:, team
aJJOMJr:, teaml
HIKJHlr:, tel
JIMLKbr:, tel .
]DHYNJr:, that'
?]Y?>hr:, the
[JH:XZr:, then
UHI[MLr:, they
UJVJNNr:, thoug
GI[MWKr:, thurs
SGHPYNr:, to
WNMNPJr:, train
]LMINLr:, types
VMKVLJr:, types a
IJL[ROr:, um
`LIMJMr:, un
FNKSRVr:, une
VIINYLr:, votre
[eRI>Ar:, vous
YLNNMLr:, vp
HbKMMJr:, wait
4ZVRPTr:, ward
SMNUMJr:, watch
CA\G[Xr:, we
ER\]9Qr:, who
NaHOJJr:, who looks
ZVFNNHr:, who manag
^S?KOOr:, who will
XGWTHIr:, who'd
XGOVKLr:, who'd be
YRE\GGr:, who'l
WTGYHIr:, who'l be
WJJXOJr:, who's
JG_RLLr:, whom
GI_QMMr:, whom you
UIRWLFr:, whose
OJWXJHr:, whose job
bLMO<Tr:, will
GKYMVKr:, wir
aJINNJr:, would
GDcKPPr:, you
@]ENcGr:, your
IQPOPQr:, züric
XJMONNr:, élue
bJLMKJr:, οικον
`KLMLKr:, οικον διευθ
5TXT_Fr:-
GUOOOPr:- ↵
:UVVOPr:- )
>VSONVr:- -
>[RQLRr:- 0
8HWM^Yr:- @name
bJJOKKr:- ammin
AVROPRr:- anali
FSQNQQr:- data
ZLMOLLr:- diret
WMMPMMr:- diret gener
DTUNPOr:- found
CWPOPPr:- new
p@HNIKr:- organ
ZILOMOr:- organ ↵
DOQOXPr:- panel
HS\Q8[r:.
KNIPfAr:/
bMOOEIr:/ /
GLLPdHr:/ 0
jE@Hf=r:/ @name
7WSOXRr:/ a
>UQOVQr:/ a de
;VSNUTr:/ d
NPUNLNr:/ day
HSPPPOr:/ de
E_F]FMr:/ her
ZI[GIKr:/ him
[JHMQOr:/ model
XEHMPXr:/ night
?RSNXPr:/ syste
XJNONMr:/ team
TXFC[Jr:/ them
BVPORQr:/ time
6WSNVVr:/ w
EUPPPOr:/ weeke
XQ,:^mr:0
]OOPIFr:0 ↵
EUPONRr:0 ↵ @name
6YTQRTr:0 (
=UKVRTr:0 )
HQSOPPr:0 ) ,
DMOIVZr:0 ,
6ZOMR]r:0 , 0
>SSNPXr:0 , @name
CZRPKQr:0 -
]JEHEar:0 .
@RSN\Jr:0 /
?QONVWr:0 / 0
MeIL;Wr:0 0
5WUPSVr:0 :
ZYAPTBr:0 @name
jJLMIDr:0 am
VLOONLr:0 break
N]LQIIr:0 c
HQQNOTr:0 case
GMMI\Ur:0 e
JTNRKQr:0 elter
XKMMONr:0 end
A^OMRMr:0 for
eEJNJMr:0 h
_HLOLMr:0 homew
LNOOXKr:0 is
`JTKEMr:0 lunch
JRSNPMr:0 march
UHEM\Nr:0 min
GHORIar:0 minut
ALNNcNr:0 nd
HFJPdMr:0 next
EUPOOQr:0 octob
\HHOYFr:0 of
SLFLRWr:0 pm
aFMQMHr:0 recru
hOKEPCr:0 sharp
GQTOPPr:0 st
DGVNL_r:0 th
LIGPcKr:0 with
JUXOKIr:0 |
NnGLHCr:0 …
JUPONNr:0 ⋅
NVF6_[r::
#c`NR\r:: ↵
DVQOOQr:: ↵ @name
FVPPOOr:: (
KXKNQKr:: +
BZPOOPr:: + 0
P^HJAYr:: 0
VSOOFLr:: 0 min
FVOOOQr:: 0 pm
?]]C\Br:: @name
*fYNOTr:: @name ↵
'^[NP\r:: @name (
%\[MU[r:: @name ,
FRQOQPr:: @name -
GSPOOQr:: @name 0
HPQOQQr:: @name :
DUPQOQr:: @name ;
=\WOMNr:: @name is
FVOOQPr:: @name –
TPNOMLr:: case inter
BVONQUr:: contr
EWOOOQr:: de
BTRQQPr:: face
EVPPPOr:: funct
ZJMOLNr:: googl
DRPOQRr:: group
SXMLJKr:: hi
YUJMJKr:: hi ,
LMKPYNr:: inter
NMVNNLr:: maser
=^POOPr:: mª
F[MONOr:: new
GTPPOPr:: onlin
XJOOPJr:: plant
HVPOONr:: poste
_KLKKNr:: produ
AYPOPPr:: re
NTQMJPr:: recru
YONPHKr:: senio
_IMPILr:: senio sre
cLGJKOr:: she
GUOOOQr:: smart
RONPQJr:: so
iLGGJMr:: tbd
GTPOOQr:: thurs
]GOOKMr:: video
BQPNRWr:: vp
IPSONPr:: wed
YLPPMHr:: wir
GLIJdPr:: your
DXPOPOr:: |
BaO?^Kr:;
<TVUOPr:; -
DSTRONr:; - )
\]@IOIr:; 0
M\RD^=r:; @name
^EJOPOr:; @name ↵
E[FKaHr:; @name :
\JJMPOr:; and
jKGJHLr:; exec
FWHL_Jr:; from
dAJYIIr:; he
bIJJKPr:; i
GZHK[Jr:; inter
GaHOMOr:; la
FIJLfOr:; panel
\IIPONr:; secre
\IHPONr:; secre @name
I\PINOr:; she's
DLKfMMr:; that'
CJdHIXr:; the
cFFNOMr:; vocal
`GHLPOr:; vocal @name
HKHM[Wr:; we
IYIIL[r:; you'l
fLIIILr:<
cNJHJMr:< >
\SJLJKr:>
HUOONPr:> ↵
UOKMMQr:> ,
[KNLMMr:> @name
,YONlLr:?
KVPLNOr:@
_NKMHMr:@ @name
DVRNOQr:@ @name )
OXX?DXr:@name
C[QRHQr:@name ↵
#_XQV\r:@name &
KKMPOXr:@name '
dPOBLIr:@name (
d^D;GRr:@name )
?YRRNPr:@name +
]ZBCUHr:@name ,
GNSPSPr:@name -
PNYHHSr:@name .
TJRLSKr:@name /
BQBMZ^r:@name 0
ZLBE\Rr:@name :
O?RNXSr:@name ;
YINONNr:@name @
fBGOPKr:@name ]
AOQNSWr:@name analy
6OXJ]Vr:@name and
B`LQKPr:@name assis
HQQPQOr:@name assoc
JSPLQPr:@name at
bLLKLIr:@name aus
^KOPGKr:@name bank
HRSPOOr:@name berei
EOQNRUr:@name capit
\IMNOKr:@name chair
IUOOOPr:@name coord
KIJaOKr:@name dabei
GQPOQSr:@name data
ZIQPNHr:@name de
CXQOOPr:@name deep-
cDGOPMr:@name direc
YDaMGIr:@name edito
\KKNPKr:@name energ
AOSNXQr:@name engin
DSPMUPr:@name for
@SRWOPr:@name fragt
^JJMOLr:@name from
bEGOOPr:@name für
FTOOPRr:@name gener
`HMOMIr:@name gmbh
PH[NOKr:@name has
TMMOPMr:@name hast
ERRPSOr:@name healt
YMNKLOr:@name inkl
GMTPRPr:@name is
HMINhFr:@name lead
OUKSNJr:@name ltd
\GPSLHr:@name manag
^@^IMIr:@name mit
XXIGNKr:@name numbe
AWROORr:@name oder
OVJLQNr:@name offic
YKLOPKr:@name on
7aONOWr:@name opera
9WYOMUr:@name oraz
BXPOQPr:@name plann
ZJWLLHr:@name propo
KK\NLMr:@name qui
D_LPPJr:@name recru
GRXLONr:@name repre
ISPOOOr:@name riuni
CSPOTQr:@name robot
HOOPOUr:@name rundg
GQPMJZr:@name searc
_FMONJr:@name softw
WVJOKIr:@name staff
SUJMNMr:@name stati
^JJLNNr:@name stell
AONQM^r:@name stree
ZJLOOLr:@name talen
>XSOORr:@name teiln
WKKOOOr:@name they
DLR_BWr:@name und
CXRONPr:@name unive
B\_FINr:@name will
aFVDRGr:@name witho
LLTPNQr:@name would
MNJ^NIr:@name y
]GG_JFr:@name zu
7Z[LSNr:@name |
GPPG`Lr:@name –
ZGKLRPr:[
XLLOOLr:[ head of
bFJNPIr:[ peopl
aFJNPKr:[ peopl @name
\JKONKr:] ↵
SAMPaHr:a
MTPLPMr:a @name
`MDMNOr:a board
YGHH_Jr:a chat
8WQNZQr:a de
[LKRHMr:a dinâm
iIEMLKr:a entre
_KJKPLr:a first
H`KNLMr:a la
cIKNLJr:a lot
ULLMOPr:a patie
`KKMMJr:a prime
FRILN^r:a remin
VYLJKJr:a sandb
WMLQKNr:a sched
PGIZXHr:a secon
_FKMNNr:a set
TTIPMMr:a slot
bKGKOLr:a small
Q\BOMPr:a time
]KHNONr:a trust
dJHJKNr:a vaga
UGGLbGr:a walk
WIK]JHr:a word
XOXHKIr:aan
RIWKPMr:aan .
RYVHGJr:ab
GcYHGHr:ab .
DIlKKKr:aber
jYU5:Tr:about
_GGNPOr:about how
PJLNLZr:about it
ATWPOPr:about meet
PE\ISMr:about salar
nHJLHFr:about the
BR^NNMr:about you
cTHKHHr:about your
[KMLMNr:abtei
kGDMMKr:accep
cJHKKNr:accep this
G\MNLOr:accou
OVIQMOr:accue
LXJPNOr:accue à
LdMILJr:achte
JJFiLKr:acomp
GNfOHIr:ad
CcOQIKr:admin
\LJNNKr:advis
]JGNOOr:advis )
OXJMMNr:af
_HJNNMr:af .
\^Y7MCr:after
RHdHJKr:after all
aKJJNLr:after our
Ef[JBHr:after the
AVPPORr:ag
mQCFLGr:again
UaGKHJr:again ,
fCJJNPr:again .
VTLNHNr:agenc
G\IJ^Gr:agend
GMJN`Nr:agend .
HYXLILr:agree
SIVMOLr:agree to
KG_NNMr:ahead
^[FIKHr:al
WI\ZDAr:all
HLT[LLr:all of
M\LMLLr:all'i
DfLMOIr:alla
HTPOOOr:alla riuni
\aFHIFr:alle
YUGMJOr:alles
SJWIPLr:allow
UJGO^Gr:almac
_GD[LHr:along
^JFOQLr:along .
J\CiEBr:als
JEGjNLr:als @name
fHJIOJr:also
RXY[<Ar:am
UNIOOPr:am (
TMMOONr:am -
EDWbMKr:am @name
]GLNNNr:am produ
\KLOLLr:ammin
WLMONMr:ammin ↵
]KKKMOr:among
bIKJLNr:among thems
RTU@MRr:an
DTRPPPr:an der
SPEUYCr:an hour
TLSKNNr:an inter
WLPPNIr:an unter
WWKKKJr:anali
KaNJILr:anali de
;PRMNcr:analy
TMNONOr:analy )
IPQPOQr:analy posit
?QRMRYr:analy progr
YNEVTDr:and
ZFUNBUr:and @name
aEMNNKr:and @name ↵
[KLLNNr:and @name (
FIKUKar:and @name ,
jHHKNHr:and @name .
KF\NQMr:and @name ;
YLMNOLr:and @name from
dEJGFZr:and a
\JJNNNr:and ask
]IKNMMr:and asks
aHJIOPr:and discu
DYOOOOr:and hand
dFGNPLr:and he'll
a<[PGJr:and i
cDHPNNr:and i look
\KFNPOr:and i will
SZEMMNr:and i'll
VXDMLNr:and i'll be
KEhKMJr:and is
bICMPOr:and me
_JGLPNr:and me .
GHJNQbr:and one
LML[OLr:and only
Q_IMMHr:and puts
Q_GMPGr:and she'l
[MHLOPr:and shows
VDGZPOr:and take
NBF^_Gr:and the
SSDYMJr:and then
YGGKcEr:and two
YKLLPLr:and two colle
iHCNHOr:and wants
XKJNPOr:and ways
]X>[JBr:and will
FIZYMJr:and won't
\KNJHRr:and would
GP^LMLr:ander
FRQPPQr:anexo
UG`LJGr:anoth
XH]KLGr:anoth day
WGGLJ^r:antes
H[NPMLr:any
L^IQJMr:anyth
YHMNOOr:api
YHMNOOr:api )
P[SKHHr:apolo
IRQPOOr:app
JRPOOOr:app per
]QEPKLr:appel
SMCBnHr:appli
`MMNFKr:appli .
\LKPKKr:appli on
VMOONLr:apr
VMOONLr:apr 0
KeHLLIr:apre
HOHdNJr:apren
FVQOOOr:aqui
FVQOOOr:aqui para
CS[NMNr:aquí
_PKQHGr:archi
X[AJFXr:are
JeGMJNr:arran
J]JNMNr:arran your
`:UWDPr:as
^GYHKHr:as an
VKMNOOr:as every
gOHEJLr:as inter
LJGPM_r:as it
MLJ`NIr:ascol
JJZVMJr:asist
hD<P@br:ask
kEBKPMr:ask about
]KIOMNr:ask you
@RUS]Cr:asked
K]FQJQr:asked me
ZFG]JLr:asked to
aHLIOMr:askin
iXV@@Cr:asks
aLHKPJr:asks ,
nDEJOJr:asks about
JT^JFMr:asks you
AZ[LHPr:asks you to
QJMGK`r:aslee
OIJJN_r:aslee hopef
DKiFLQr:assen
ZCaIFMr:asses
7SW\WFr:assis
DRORQRr:assis )
GJHYM[r:assis .
AdOLKNr:assis rh
HcMKMKr:assis to
jELOHHr:assoc
bIOQHHr:assoc @name
JeXCCNr:at
dAHOPNr:at +
b_AHKDr:at 0
bFGQNNr:at 0 am
<VYPPPr:at :
A`HOORr:at @name
JGhLLJr:at a
YSGPKLr:at four
dEFNMPr:at noon
AeNRJIr:at recep
FdORHHr:at recep .
I_@RUKr:at the
AbMQPIr:at the desk
cFNQGKr:at the gate
DP_JOMr:attac
HQV]LBr:atten
ZZ\CFAr:au
VJI^KHr:audit
Ae`ARAr:auf
GQ^KLNr:auf @name
_HGNNPr:auf das
EUPOPQr:augus
EUPOPQr:augus 0
_J^GGFr:aus
S[LKKJr:aus der
bLKKLJr:aus wien
FRSPPPr:autom
FSROOQr:autom ,
ZJMONMr:aux
XJMONNr:aux trans
ObJMKHr:avail
II]KJVr:avant
JH\LJVr:avant .
TEKKYSr:avec
GRQPQOr:avec googl
ESQPROr:avec googl meet
IROOPOr:avond
EVPPPOr:avond /
UCcKLHr:away
MK_JMLr:away .
KLMMPXr:b
NBL\<er:back
ZGEbHKr:back .
W^BIMNr:back to
LMJ[PKr:backg
LMLYONr:backg ,
=lFQLNr:badge
AdJPMMr:badge .
FGZMK[r:baja
WJMNLRr:baker
I[JQLOr:balie
VLKIJZr:bank
ZDJK\Jr:bar
ZMU\.Vr:be
\QJINLr:be calli
TJNOOPr:be delig
>_\SQ=r:be in
dJHPJJr:be inter
TASWQKr:be on
JMI^OMr:be prese
_HGLQOr:be the
XLUGOLr:be there
R\PMFIr:be your
XEWHLQr:becau
]LLFPPr:becau of
EUPOOQr:bedri
BXPOOQr:bedri :
KNLRXKr:been
RPIPOOr:been cance
9fCUQRr:befor
GXJLH^r:befor .
K]@]=Wr:befor the
QaDKNKr:behal
GgGMLNr:behal of
ITIN]Jr:below
UWKPGMr:belt
YQHRGOr:belt je
RWLOINr:belt je om
DNKR]Nr:bent
>YUONPr:berei
ESTPOOr:berei .
CQPORUr:berli
ULNNOOr:bern
HGJHOjr:besid
?YQPPQr:bespr
DXPOOOr:bespr ↵
`MNDMOr:betri
TNRKMNr:betri )
OPQIPQr:betri ist
6bNRRPr:betwe
9WUPUQr:betwe @name
]FNQPHr:bewer
IURSMKr:bewer )
>[NMVPr:bewer servi
@[TONNr:bewor ?
OYMTJGr:bij
E^JNNQr:bij de
<ZVPPOr:bij ons
@XRNOTr:biolo
@WRNOTr:biolo ,
\JMQKLr:bitte
XASH`Er:board
LfHJLKr:book
KTEIP]r:booke
`FFQPMr:booke .
HGMMObr:booke for
AiGOJOr:books
KKKVJYr:booth
H]aFGHr:boss
WITGOOr:boss ,
jGKMGJr:both
FQWQOMr:both be
IHI]KXr:branc
WGLNLVr:break
VLOONLr:break ↵
Sb?EVKr:bring
VMMONMr:bring lapto
CZHM^Kr:bring two
NL^JLKr:budge
DY]HHPr:build
LIKNO]r:build ,
Q\IKCWr:burea
F`CGK^r:bus
IYIIKZr:bus .
_JJOLMr:busin
\KLPKKr:busin @name
YKKNONr:busin partn
[EeQC@r:but
FLhLHKr:but has
RH^NKJr:but she's
?QSM[Or:buyer
CUQORPr:buyer (
2UO]URr:by
>RTT\Hr:by @name
JUPQNMr:by nobod
EhHNKLr:by phone
FD>\]Yr:by the
CcOPOFr:büro
?VWOMRr:będą
;VXPNTr:będą @name
UXEJFYr:c
HG`LVHr:c'est
YYJJJIr:cabin
GJKgKLr:calad
HJKdLMr:calad .
<eKTNLr:calen
ILN^LMr:calib
ZJKHNUr:call
:TSNUVr:call -
IQPOPPr:call - data
^DHFK_r:call .
GUSONOr:call about
KH\NLQr:call becau
SNF[RGr:call for
CVKN\Lr:call with
\GNNMNr:call you
ETYNNKr:calle
WZIFOKr:calli
YYIGOJr:calli from
bWCIIKr:calls
ZSIKJOr:calls you
[FI[LJr:camer
YIGXMMr:camer off
Nz@HDFr:can
IFsIJEr:can't
MIeHMKr:can't join
EhQKGJr:cance
I]FPONr:cance .
ESUOOOr:cance :
Pd?B_Er:candi
@ZONUOr:candi (
>ZPMVPr:candi call
VZJPEKr:candi exper
UQJOMNr:candi has
AMQP\Nr:candi porta
SZINFOr:candi round
NHHMO_r:cante
DPQNRVr:capit
=]RMUKr:card
IIHOaPr:cardi
Q_HKLKr:caret
YHGIL]r:casa
FSTHE`r:case
bJMNJIr:caso
_IKNNKr:casti
QQNJPOr:ceo
RTKRMJr:ceo ↵
[LLNMLr:ceo ,
KMQMNVr:ceo @name
JNOLG`r:cerra
`FIMOOr:certi
\LJOOKr:cfo
eJFONIr:cfo ,
NB^[MCr:chair
_LHJNOr:chair )
TF]MPFr:chair .
MI\NKNr:chair of
AXGQZNr:chang
VULMLJr:charg
UYKPHJr:charg de
Q[MMJIr:charl
\Ia>PFr:chat
ULJI]Ir:chat ,
AVVNPOr:chat -
?WWNPOr:chat - found
^KIMLPr:chats
SE_OLHr:che
\GLOOMr:che gesti
`FJOOMr:che gesti il
VXFIPMr:check
cJVKEFr:chef
`FKMONr:chef )
UD]NJLr:chef ,
_GLNOKr:chef d'équ
>\OQSMr:chef de
FLMNbKr:chemi
CZQNPMr:chez
gGEPOHr:chief
SGKLI`r:chius
iHHJLKr:choic
B]_ILGr:ci
DEkKQJr:ci sarà
IM_MNKr:cita
F[ZHJMr:clear
GZ[GJMr:clear your
CXPPOOr:clic
HTPOOOr:clic qui
HUPOOOr:clic qui per
[_MIGCr:clien
HWPOOMr:clien :
aJGKNPr:clini
GFKcOPr:clock
XHMJPTr:close
;VTNWPr:cloud
iIMMHGr:clíni
INMKO\r:co
ZNNMKMr:co'
eHQOFFr:co-fo
Y_GIIJr:coat
LeCFB]r:code
HdHNLLr:code .
FUPOOQr:code :
WMJNOOr:codeb
XLJNOOr:codeb (
FSRSHUr:codin
MnGHIFr:coffe
WKNMONr:coffe over
EaJNNMr:col
\[BIIOr:colle
XKJNOOr:colle )
YLMLPLr:colle .
XMIOOOr:colle advis
SSINNOr:colle you
HdID`Ar:collo
^HKKNOr:collè
5YURRSr:com
PULKMPr:com a
7XURQSr:com o
DVQPQOr:com o googl
CLZFK`r:come
SEAL[Zr:comes
`GLNMMr:comes in
IOJML_r:comes up
HU^NIIr:comin
JSXNMIr:comin .
AUKYORr:comme
H\G\JIr:commi
[KHUKKr:como
DO[MLSr:compa
CTUONQr:compa no
TQSUEHr:compl
G]VHKMr:compl clear
DHK_MWr:compt
VOJSMKr:compu
IfHLNHr:con
8XWMTRr:con @name
DTRQPOr:con googl
DTRQPOr:con googl meet
C]OQJPr:conci
LYJPNMr:condi
sEFKFIr:condu
kJIKFKr:condu a
HGWN^Hr:confe
P_JI_:r:confi
UUAOQOr:conoc
SH^KLJr:conos
?`PJ^Cr:conse
HSaIJJr:consi
FS]HOLr:consi .
HTQOOOr:consi the
dQFMEMr:consu
BeGL[Er:conta
AXONUOr:conta telef
DWOOSOr:conta telef –
\ZEJKJr:conti
QSLGOSr:contr
9YRMRWr:contr (
GSQOOPr:contr ( m
^LLJLOr:contr .
[=SMVLr:conve
CEMYYSr:conve .
>UWOTNr:convi
=UWOTNr:convi para
ZLMIMQr:coo
QNMLNTr:coo ↵
aKKMLJr:cook
NqFLCFr:coord
<gNQKMr:coord ,
UMKOONr:coord .
VKMOONr:copy
ULMOONr:copy )
GMGcPLr:corne
VGUGYHr:could
^HH`FFr:counc
DPSOOTr:couns
EPSOOSr:couns ,
FPROOTr:couns , @name
HFcIE]r:court
nF@FJVr:cover
WJMNOOr:cover lette
`LEIPPr:cover peopl
cGGGRPr:cover sql
CUUNNPr:criti
BUVNNQr:criti ↵
?VWNOQr:criti ↵ @name
ERRNPSr:crédi
jFFLMKr:cto
aHJMMLr:cto )
XMKOKPr:cto ;
gINKJFr:cultu
MDMPJar:custo
MD^TESr:cv
5XTNTWr:d
<VTOTRr:d )
DWRNNQr:d'orb
BUSOORr:d'orb .
[KLMOLr:d'équ
YU[HHBr:da
IRQOOOr:da compu
NLHQSTr:da área
ME`YGHr:dabei
KIIcNLr:dabei .
\LKNLNr:dan
QCM`NJr:danac
]KWIGKr:das
WRSLGKr:das gespr
YNMKMNr:das team
GPTQOOr:das team kenne
]IGNOPr:das zweit
=I^LdGr:dat
BQHPaMr:dat je
?OEQ`Vr:data
YJBQRRr:data .
INQNQSr:data analy
7WUMYRr:data engin
ZKJLNOr:data lead
FSQOQPr:data produ
:ZPMTUr:data scien
FVOOPPr:data scien with
LaTFJGr:date
HbGLQLr:date .
DVPOQQr:date /
ETPOQQr:date / time
DVQOORr:date :
TQJONMr:datos
E^MPKOr:datum
OLONNTr:davet
JMPOPUr:davet ekte
Efi:>Or:day
RA_LHSr:day ,
DceDIBr:day .
>`HRRPr:day :
F[YLJJr:day and
K\LKQKr:day befor
UGVOLMr:day on
cLJLJLr:dazu
KOTONOr:dbs docum
VhGDMDr:de
@XPOOUr:de 0
UX>NTKr:de @name
G`IQJNr:de balie
HVFOJ]r:de bus
N^IOIMr:de commi
DSRNPSr:de crédi
UPJPNMr:de datos
\ZKNEGr:de direc
\IKQNKr:de groep
;_PPOQr:de la
C[OOOOr:de los
ISQOOPr:de missi
ISRPNOr:de model
[HLPMNr:de opera
ZLIMONr:de plata
FUQPOOr:de poort
LUQPKMr:de produ
8XSLWUr:de proje
DTPOSPr:de proje rse
SSMQJKr:de recru
HTOOPQr:de recru –
KVOONMr:de respo
CVVPOLr:de riesg
YJNQOIr:de santé
O\GMKPr:de selec
OVMMOKr:de seleç
dJGPHMr:de turno
gGQHFLr:decid
aKOKJJr:decid .
P]FTIJr:decis
EGiPIKr:decli
WMQOKKr:deep
WLSNKJr:deep dive
;]SQNQr:deep-
=\RQNQr:deep- :
]VENKHr:deixa
^VGMGKr:del
\JHMQNr:del equip
aKMLJLr:del forno
aILINLr:dem
XgWAABr:den
GPROPRr:den ,
dKHINKr:den @name
JdKOGJr:den termi
hDGJMPr:depar
bLHIMNr:depar .
IZKKJVr:depot
a_GHGDr:deput
`]FHGHr:der
aSIKIIr:der @name
IYPTLHr:des
YIII]Ir:descr
YJJJ[Ir:descr a
IKYFXNr:desig
TJUJLPr:desig )
@VWNPOr:desig @
I`;UF[r:desk
D_HPPOr:desk ,
BZH]PIr:desk .
?SUQMVr:despu
DRSPQOr:detai
HQSPPOr:detai -
LUF\KKr:di
IQPPPPr:di micro
IQPPPPr:di micro teams
_XDHOHr:dial
fKFKOIr:dial in
P_EKOLr:dial-
WNLONMr:dich
WOJQOLr:dich bewor
XJNNMOr:dich direk
LdHFGUr:dicht
YRRXDAr:die
`LMHOKr:die erste
XMINONr:die stell
GNXNPOr:diens
TKEPSUr:dinne
ZILWIKr:dinâm
aHGMLPr:dir
TNLNNOr:dir .
YaNHBHr:direc
WTLKNJr:direc )
BM^PKSr:direc ,
CRUONRr:direc , @name
bIFQKMr:direc ;
aJIOKLr:direc @name
\LHQLMr:direc de
IRQPNQr:direc exper
`RIKKHr:direc line
jDDPMKr:direc of
VLMNOOr:direc rse
aFIPNMr:direc techn
SIMTNOr:direc |
WLNOLOr:direk an
fXBMIDr:diret
M_HNNKr:diret .
ZLMOLLr:diret gener
tFBDJPr:discu
TMJOOQr:discu .
`IGINRr:discu it
IRQPOOr:dispo
JRQOOOr:dispo mobil
XNTMJIr:dive
DVUOMOr:dive ↵
CLQR_Jr:dni
aSYGEAr:do
SHXMNLr:do .
\GINPPr:do not
bBOMMMr:do the
GXLNUKr:docum
JQSONOr:docum pleas
\LPf=?r:does
QKKaIIr:does .
RWTIIKr:does the
TCTNQOr:does the tasti
fKHHMKr:doet
`ILKLOr:doet het
nDIKHLr:doman
CMKYMZr:don't
JNPPOSr:don't panic
IMM`MKr:done
ULOONNr:donne
DW;ISgr:door
]DGK\Kr:down
aCLLNPr:down with
AXQONSr:dress
FTQOOPr:dress code
^KLPKKr:drh
YGYLIMr:drie
EQTMNUr:drift
S\WEGHr:drive
PXJMNMr:drive you
QXJLNMr:drive you over
R_EMOIr:drop
A_]IIKr:drops
aRADC^r:du
WOJQMKr:du dich
H_NPILr:du servi
XRDPNMr:du stand
aFYIGKr:due
HJLNZSr:dura
JMIdKLr:durin
VKNNNNr:délég
ZINNNMr:délég aux
PWF\U<r:e
I]@U]Br:e .
bJJJKNr:e @name
cKMNHIr:e conve
PJNL\Ir:e entre
P]KHMLr:e le
aFMLNMr:e o
=\ORNRr:e selez
OWMLNLr:e ti
_JLLLMr:e um
RHNKJ]r:e étage
bBHLRPr:e-mai
^EIMQPr:e-mai .
\LKKOMr:each
Y@_]E@r:edito
UF^MIKr:edito –
OOQPQJr:educa
^QTHGGr:een
WMNNMLr:een paar
cHHKMOr:eerst
cFMLINr:eerst kwart
bGMHPLr:ein
HNSNRQr:ein .
^MKKMKr:ein @name
bGNOIKr:eine
^LJKMNr:eine @name
EdKLMLr:einen
[KLNJPr:einri
ZKLNKPr:einri )
OLONNUr:ekte
RKMMMUr:ekte .
eaB@W;r:el
SZJOGMr:el clien
@[POPQr:elett
@\OOPPr:elett junio
OMJ\MKr:else
ONI\MKr:else .
YOHONMr:elter
JSNSMPr:elter ↵
JG\[KHr:em
EQSPQOr:em :
FRRPPQr:em anexo
?iHQOJr:email
\HVMILr:emeri
WH\MGKr:emeri ,
F^ROJKr:empfa
HL_INPr:empêc
WYZZ4Ar:en
sIFKDIr:en @name
hDINLKr:en de
`EHOOOr:en ik
JTZIMMr:en la
fHIGMPr:en praat
J]KKNNr:en recep
K^KKNMr:en recep .
XHWIMLr:en su
eIDPKMr:encar
aGFPMOr:encar .
`>]FMLr:end
YLNLPLr:energ
^JKNOJr:energ .
FJQP_Jr:enfer
aGMLNKr:eng
WLMNMOr:eng )
]JKMMOr:engen
LSII^Kr:engin
_HKOOJr:engin ↵
?YRNRPr:engin ↵ @name
=ZRNSPr:engin ↵ zoom
FPQNQTr:engin lead
\PKNKJr:engin manag
aJGNOKr:engin |
SJ[JINr:enjoy
TJVLJOr:enjoy your
UKXJINr:enjoy your chat
VVGLLOr:enseñ
YXDKLNr:enseñ el
YIHFIbr:entra
\TLA]@r:entre
h@VNFGr:entre .
VMLLOOr:entwi
XMKLOOr:entwi )
ISPOOOr:envir
XKJMPOr:equip
XKKNPNr:equip de
PTWSCJr:er
WLRLKMr:erkra
\JQIOKr:erste
A\QJZGr:es
YFLNULr:esper
CGpOFJr:est
ZJHOOOr:est la
XBdQIBr:estar
HJhFNMr:estar .
aGQGPJr:estar prese
JQfJIFr:está
EIcLNMr:está de
LLbGQIr:está no
dQWEFCr:et
PRPPOIr:et @name
cGINOJr:et @name .
aEFNPPr:et la
dIEMPKr:et le
XKKNOOr:et moi-m
BTTOPPr:europ /
OJLXONr:evalu
CSYOONr:even
>XROOTr:event
lJMVA?r:every
NWC[MJr:every and
`NJOJIr:every appli
IDlIMKr:excus
lJFHILr:exec
hLHHJMr:exec :
HcMKKLr:execu
I_OMLLr:execu assis
TBJLcJr:exerc
dDIRNIr:exerc ↵
XLJNOOr:exist
UNLNOOr:exist codeb
EaKNNMr:exit
\JHJJYr:expec
U[GKMKr:exper
O_MODLr:exper ,
`JINLLr:expli
eEKNKKr:fa
@USQQPr:face
=XOONYr:fachg
>WOPNXr:fachg mit
eJJHLMr:fachl
aJKIMNr:fachl )
YKLNOMr:fackl
XKLOOMr:fackl repre
NHYNONr:fait
?VUROPr:favor
COIbSJr:fica
gHDJNQr:field
dFGEOTr:fifte
_GIGOVr:fifte minut
VNaJDGr:file
FRQNPSr:filtr
ERQOPRr:filtr @name
GRQOPRr:filtr @name -
FO\JRNr:final
@TUOTNr:final com
^LJNJOr:finan
FWFGT[r:find
KSLKLYr:find the
CSVOOPr:finde
a8\=QVr:first
KGVJ\Lr:first call
kHHIKKr:first inter
RMD`KKr:first time
_FGFJ^r:five
VIIIK]r:five minut
E[VKKMr:fligh
e?IGEar:floor
LINNL^r:floor ,
cFIIJUr:floor .
TOMMOOr:flu
EIhKOKr:fois
FIgJOKr:fois .
YB=]G]r:follo
BFGaO[r:follo the
X`'U[Kr:for
KGLL]Sr:for 0
hJHNJIr:for @name
QKMH`Ir:for a
HJYZKJr:for all
HDF_cFr:for an
OEZ]IFr:for her
ZLQLJNr:for his
L[IOOLr:for lunch
_HOMJMr:for our
JK]LMNr:for six
Sf??[Gr:for the
dTEHILr:for this
VfEKGFr:for you
^EDLYNr:for your
kHJKLFr:forem
IUJK\Kr:form
XHJXMKr:forma
`HNOKJr:forma :
@nAH^Er:forms
E[HK]Jr:forms of
_LMKKMr:forno
XUIPILr:forwa
aDIPNOr:forwa to
<`RHI[r:found
@UXPONr:found desig
QTWIKJr:found your
WGYKJNr:found your profi
gKPHIHr:four
eAUKJJr:four .
G]BaHLr:frage
YMHMOOr:frage ,
SYJINLr:frage .
bLKIPHr:fragt
>SSWOPr:fragt gern
YHEL[Mr:freue
[JHNOPr:freue sich
SJJMXNr:freue uns
TO\HRAr:frida
MJVONOr:frida ,
SE\IYEr:frida .
WIBZQNr:from
[b?CYAr:from @name
ND?[Q^r:from a
AXRROOr:from calen
GSYVGJr:from compl
HR`HKMr:from compl clear
\MKMMMr:from finan
PD^ISLr:from hr
PE[JSMr:from hr will
UIXWEHr:from inter
SLJYLKr:from inter audit
CTSPPPr:from my
J^@bLEr:from our
SWFNOMr:from peopl
JYLLPOr:from recru
Y@?fTHr:from the
aLIINOr:from the math
fGFLLNr:from you
Xb@D]?r:front
]OHRMGr:front desk
U^JILFr:front offic
JLJQaHr:funct
DVPPQOr:funct triag
b?XJIMr:futur
YKKLNOr:futur collè
WPD\JIr:führt
bMIKJMr:für
bIJMLMr:für den
GTSNOOr:für einen
DSUPOOr:für mögli
VMKMOOr:für tee
ETTOOOr:gap
DUUONOr:gap is
Xd?ADZr:gate
cENQHKr:gate ,
LDaNGTr:gave
^BVOJLr:gave us
FLRML]r:gebou
ZLMOLLr:gener ↵
CVPOQRr:gener hospi
bKFNMMr:geren
BPRWNQr:gern
ARRVNPr:gern nach
@WSTMOr:gerus
lSHDDKr:gespr
dDKKMOr:gespr .
DQPMURr:gespr @name
YLMMMMr:gespr af
K]IOLLr:gespr führt
fFCLNPr:gespr mit
NVKNPNr:gesti
aEKOPJr:gesti il
bLELKPr:gesto
RKHPRSr:gesto da
MTPIPPr:get
TXIMMLr:get a
AH\QUPr:get to
KGYLMVr:getti
YKMLLPr:gf
WLMMMPr:gf )
GH^LQPr:già
ZINMNNr:gleic
VPOMMJr:gm
YOMMNKr:gm @name
OMLKDbr:gmbh
ULONLOr:gmbh )
[SWDGIr:go
ZHJNOPr:go throu
\SQEFNr:goes
RTHONNr:goes on
GOaLMIr:going
>XSRQNr:googl
ETRQPNr:googl meet
PF]NKMr:gover
YKLNOMr:gover ↵
VMMNNNr:gover )
LKYPLNr:gover ,
YMNMIPr:graag
RF]JNNr:grade
KHjYC@r:greet
NKUZIIr:greet every
TR<_MLr:greet every and
NM`NGKr:greet you
[HMOPKr:groep
VZGJDUr:groun
TTPBD\r:group
BTWONPr:group )
ZIOJITr:group .
ISPOOPr:group @name
XKNMNOr:group pm
PLKcKFr:guard
ULGFbIr:guest
YKIH\Ir:guest )
GeGOJNr:guide
FKO[QNr:gut
bEENPPr:géran
VJLMMUr:görüş
NLONNUr:görüş için
aHKNKMr:h
EJ^H_Gr:ha
KWLOMPr:haalt
H\JPKPr:haalt je
BVYKPMr:haar
LNMLURr:haar over
KJ[MMPr:habla
FJfOLJr:had
GKbNLKr:had to
`IFE]Ir:half
XGHD`Or:half an
?VRPOTr:half-
BTJIIir:hall
MGLKKdr:hall ,
QWHPLNr:hand
IYKPONr:hand you
^GUIMJr:hande
NQ_PGFr:hard
UXLMJJr:hard hat
eBFNOPr:hará
UN[HCQr:has
V?YBWTr:has a
HPKS\Ir:has been
\UHOIJr:has confi
ZRHQEQr:has invit
RYJRDPr:has invit you
KG\OPOr:has kindl
NSXMKJr:has left
R^JJLKr:has the
QJJOG^r:has thirt
HaILKPr:has your
UNKPOLr:hast
``FJCFr:hat
fCMQHKr:hat den
cBNPJMr:hat den termi
THOOMTr:haus
Z@NRZEr:have
ZKHG[Kr:have a
WKKOOOr:have his
UIFL_Kr:have you
`aS]26r:he
\FYGJOr:he /
VGI_LIr:he does
aILJKNr:he inter
ZD^MKGr:he is
QZFRLLr:he will
bIJLMLr:he'd
`NIKLLr:he'd like
q?EZFDr:he'll
`JHPKLr:he'll ask
SCpGFGr:he's
hGWKGAr:head
BUZNTGr:head ,
IQOQOQr:head de
fHSMFGr:head of
aFKOOKr:headt
8WWOWNr:healt
CTSPQNr:healt ↵
`>ZEDZr:hear
UGGOL\r:hear about
YHE`KIr:hears
VJMLHYr:hello
@jLQIJr:help
FVPPOOr:help .
eG?LLWr:hence
\FANL]r:hence the
VL\\N3r:her
HVH^IMr:her )
\CIFaKr:her .
JLWTLLr:her train
Z[\N@;r:here
LK^KOLr:here as
dQIKKFr:here from
dVIIJDr:here from @name
ZHUMMIr:herse
mNRLBAr:het
bGLKKPr:het eerst
^^EFIIr:het gespr
PKIZPMr:het vak
T[JLILr:hi
`PKLIKr:hi ,
:[QNRSr:hi /
DVQOOPr:hier
@WRPORr:hier klick
MM\GPMr:hijo
YQeK@@r:him
ZF_GHMr:him )
OH^NHPr:him ,
NNS]EIr:him .
mGIJJIr:himse
bLJLMJr:himse ,
XMKMNNr:hin
HEZVHUr:hire
UUBFH_r:hirin
RP]JOBr:his
VLUKKMr:his group
bIWKEIr:his own
[WHGMLr:holds
eFMLLKr:homew
hDLLKKr:homew talk
>RPQTUr:hope
QKMHK^r:hopef
@YQHL\r:hospi
KOPJMYr:hospi ,
iJJIGMr:host
FKGKY_r:hoste
QKJKO[r:hosts
?YCNQ_r:hotel
BGLRS_r:hotel /
\SEJYBr:hour
KJGKHkr:house
GTPOOQr:house , @name
`UNZ@>r:how
R^FSKFr:how we
cEHNMOr:how you
YMZM8Ur:hr
UL]WCAr:hr )
@gLPNIr:hr @name
_HLONJr:hr advis
`JKNMKr:hr busin
XKLNONr:hr tbc
PGYJRNr:hr will
[JOLMNr:hrbp
[MMIKQr:hrbp )
DRSPPQr:hybri
DRSPPQr:hybri )
LNK_NHr:hört
JOM]MJr:hört zu
cNLFX?r:i
XTPNHHr:i @name
_HJPMLr:i @name .
kACQNLr:i look
SMVMJNr:i'll
N\FONNr:i'll be
jOCKIIr:i'm
bMKLIIr:i'm the
dNOIGJr:ich
_JLLMLr:ich .
cEHOOLr:ich den
XLMMMPr:ich freue
HORNRQr:ich sie
ZLIMOOr:ich sorge
HNTVMMr:ich uns
@REI[^r:id
XLMNMMr:iem
[KKNMMr:iem .
Lb`ABHr:if
E[MPONr:if anyth
VeGEOCr:if the
CUVNNOr:if the gap
JeJLPFr:if the gate
@H_NG_r:if you
IIWZKLr:ignor
LJO\MLr:ignor her
\aATFCr:ihnen
TD[KNOr:ihnen .
FfLIMLr:ihnen den
HdJJOKr:ihnen einen
YMKMNNr:ihnen hin
MLZNMLr:ihren
LNKLOYr:ii
[RJNIMr:ik
T^LNW7r:il
CZIJ`Ir:il collo
^FJOONr:il front
IMPOOVr:ile
OKOMNVr:ile görüş
LKcLMGr:ill
UHbHMFr:im
KRZNJKr:im @name
LOJ^JLr:impar
MNJ[LMr:impar .
@F[gJHr:in
FZHaJGr:in ,
TUE`FEr:in .
NNi8HWr:in @name
XGDLQ\r:in a
GaHLPNr:in and
RJFT_Fr:in for
\HCWPLr:in from
WZEINMr:in hr
fGKLQEr:in our
bCPHONr:in perso
f>BkFCr:in the
DBZHNdr:in this
KJZMWGr:in time
D`WESGr:in touch
_IILONr:in with
=TXMTOr:in your
YMKLONr:indep
YMLKONr:indep membe
HeDOQIr:indic
VYILKJr:indiq
FVPOOPr:infor |
\HINPOr:infra
gEHMLNr:inglé
VNNLLPr:inkl
?YQQNRr:inkl .
^MKPJJr:insis
aLJPJIr:insis on
>WQNSSr:inspe
DVQOPQr:inspe ↵
[FXHPIr:inste
SKTIQMr:inste .
MKILN`r:insti
TMNNOOr:insti @name
_CJVg1r:inter
@SPSQSr:inter ↵
JTQRLMr:inter (
JZMFTPr:inter )
KP=`]Er:inter ,
pF8WX=r:inter .
WKLMJVr:inter 0
3^XMVMr:inter :
9SUM]Pr:inter : @name
?PTOXPr:inter @name
QI^JMKr:inter and
[KITKLr:inter audit
7XTPVQr:inter betwe
9WTPVPr:inter betwe @name
TMNMNOr:inter detai
WFR\GHr:inter for
FHYJ]Mr:inter is
nFGJMHr:inter on
M[JLNNr:inter panel
7ZRRSQr:inter type
TcGLEJr:inter with
vDCFLKr:inter you
_HEDM]r:intro
GQPOQRr:intro call
NGIHY[r:intro to
JMJLN`r:inven
UMKNKTr:inves
[FE^KKr:invig
bRDB_Br:invit
aVPKDDr:invit .
YHELK^r:invit as
TGGOK]r:invit as it
JCNReHr:invit to
WPEOVIr:invit you
dFIQGOr:invit you to
XENMKWr:invol
UENQIXr:invol in
OKkJCHr:is
FN^MOLr:is away
UCELXYr:is booke
_FHPOMr:is booke .
]OFKQMr:is er
OHQI]Lr:is in
`IJGSLr:is in @name
[OKRGMr:is invit
TQMQINr:is invit you
M[HUMHr:is learn
Q]HPLHr:is learn how
`IUJGKr:is moved
JI_HQOr:is no
IJdJQHr:is not
GGjJNJr:is off
UDeBIPr:is on
BMaMPMr:is on sabba
WHFLM\r:is our
YXIIOHr:is out
VHKPROr:is sched
NLZGQMr:is stuck
TLUKMMr:is stuck in
]EVHOLr:is the
BVWNNOr:is too
jICLOIr:is trave
QXPLJLr:is your
FWOOOOr:is your coord
V<XXFRr:isn't
GOdMIKr:isn't comin
VGFXLSr:isn't invol
\EDSLWr:isn't invol in
R=f\GAr:ist
MJ[MNLr:ist auf
IJeIPIr:ist in
IKeIOIr:ist in @name
TNOKOOr:ist infor
LHXME^r:it
bHIKNNr:it )
RZBID^r:it .
KIVL\Ir:it is
SJZKMKr:it light
XFGNJ\r:it never
ZBWFNSr:it with
=C^QUVr:it's
MJIKMbr:its
PLONNUr:için
TKONMQr:için davet
fHDONKr:ja
AVUNPQr:janua
BVTNPPr:janua 0
]^T@W5r:je
LZYJGIr:je .
DXPOPOr:je bij
UQFQNOr:je de
YRLOGMr:je om
E\LQLPr:je terug
DZQOMNr:je van
M^JNLKr:jefa
VNMPLMr:jefa de
UJKI^Hr:jeudi
gBTYF?r:job
PJ^NKIr:job you'd
Z:^^EEr:join
WI[HLKr:join .
bKIFPNr:join from
bHJLIQr:joine
UGLYKMr:joini
`A>[XHr:joins
ZKFKWMr:joins 0
CXPOPPr:junio
BZOOPQr:junio ↵
ATAiJPr:just
IIK_POr:just liste
GEfGPQr:já
DRWOOOr:kan
BRNOK^r:kanto
TIZKMKr:keep
WIWKMLr:keep it
KLK`LKr:keeps
`EYJFMr:kenne
aGSGKMr:kenne .
<YUOROr:kenni
aJMLMIr:kids
dJLLMHr:kids aslee
[KINONr:kiero
YLIOONr:kiero zespo
JKLaLKr:kijkt
KKL`LLr:kijkt mee
OIZMOLr:kindl
SJQOONr:kindl agree
`@GJJ`r:kitch
IIIJLir:kitch .
AVRPOQr:klick
DUQPOQr:klick ,
B[WHA^r:know
FSROOQr:know ?
WJMOOOr:know you
Y`FJHGr:knows
ZZFLIKr:knows the
KJQLbGr:komt
PUJNJRr:koord
BRXOOOr:kopie
SLVMNKr:kopie !
VPOKLNr:kredi
[KJLOOr:kurz mit
eGKKJNr:kwart
nCEKJPr:l
fEKKIPr:l .
LmGJIHr:l'acc
PVWJIIr:l'ent
KJgHILr:l'ha
RkcA==r:la
JVMNOQr:la @name
XKJNOOr:la desig
_GJNOMr:la encar
QZUKFJr:la entre
[IHOOOr:la géran
FVPPOOr:la reuni
TK\KIKr:laat
\P[<JMr:lab
OM\PIHr:lab direc
@PROZPr:labs
@PROXPr:labs -
BPROWPr:labs - panel
ZMKOLKr:lapto
UXGNKLr:las
[D\C\@r:last
`JKPGNr:last one
lHSFHFr:late
kJLHIGr:late ,
HDhJOMr:later
MFdKNJr:later .
^LLLLLr:lavor
dIKKKLr:lavor e
cV6N:br:le
bHENPMr:le chef
EIZIOZr:lead
DWQOOQr:lead (
ESROOQr:lead ( @name
WQOKJNr:lead )
bGDKUMr:lead ,
aHKPPEr:lead .
CTTNNRr:lead vacan
NIaKJMr:lead –
_JFPOMr:leade
OXEQHWr:leads
]MLILPr:leads ,
K]D_JDr:learn
U`FMLFr:learn how
LKK[ONr:learn the
TN]FMHr:leave
ZLNLNLr:leert
TP\IEMr:left
KbHMKNr:leidt
XKFMJZr:leite
]LKPLJr:leite @name
WNKNNNr:leite mathe
TLMMNRr:leitu
ZJLLNQr:leitu @name
QLLVMNr:lesso
F?\E[Zr:lette
ZLJKEYr:level
]LIJEYr:level 0
KFYAbNr:libra
^VHKLHr:liga
]EWMJKr:light
cT2BYWr:like
bNHKMKr:like a
Z\4EcHr:like to
RA[HYJr:liked
hIIMKIr:likes
aNLMIIr:likes to
PSEeJCr:line
PGMOJ]r:link
YJNOMNr:link in
^]IJEGr:list
`E>nGBr:liste
WIHaJHr:liste .
KLK^OLr:liste in
UHIUPNr:liste to
OF]PLLr:llama
`HRHLLr:llega
WZGKKKr:lleva
GRSDIar:lo
YVKMHJr:lobby
LXKMOOr:lobby and
FVPPOOr:local
EWQPOOr:local ↵
Z^EMFJr:logis
[VINGJr:logis )
KUOOOMr:logis chez
\^GHGIr:loja
R_JKIKr:loja .
DSOOPUr:londo
JI]IQPr:longe
lNDKIHr:look
aDIPMOr:look forwa
QX=R`Ar:looks
ZbDIHIr:looks after
QIH\MPr:looks over
YPMNLKr:los
B[POOOr:los @name
]FLRLLr:lot
WKMQOKr:lot ;
PIHQK\r:love
OIGQJ`r:love to
hIKLIJr:loves
PRGPLVr:ltd
SKTQLKr:ltd ↵
GIIdQLr:luist
U_NGDMr:lunch
CSVMNSr:lunch ↵
WLLNONr:lunch is
WLNONLr:lunch w
ZJONNLr:lunch with
YSGMMLr:là
CNMJ]Ur:m
3WTNWWr:m /
XQHONLr:mache
L]FQNMr:mache den
dHKNLIr:macht
cFJPNJr:macht den
fHJNKHr:macht den @name
XWIMKKr:mag
NNINI_r:mail
H`KQKKr:maile
CXOPPOr:mais
FQSPQOr:mais sobre
GQRPPOr:mais sobre o
IK`KOLr:make
J]LMNMr:makes
:hQO@Yr:manag
HQNQKXr:manag ↵
ESQPQPr:manag (
ESQPPQr:manag ( @name
MNUQLMr:manag )
IJWPKVr:manag ,
>XSSLSr:manag .
YRGONJr:manag of
]TFNNHr:manag our
BRUOORr:manag press
;\VNOPr:manag role
AWUNPPr:manag role )
WdDKGJr:manda
IcLMLIr:mapa
JeJMLIr:mapa .
CjKMGNr:marca
^NJJKPr:march
OMTNNMr:maser
CRWOOOr:maser kopie
SSIONNr:mat
`LIINNr:math
`JJJMOr:math depar
UNLNNNr:mathe
XNJNNNr:mathe .
REZKYEr:maths
R7RJX]r:may
aKJQLGr:may be
QRPPJMr:md
XILOOOr:md ,
_YWBEDr:me
YLNPJMr:me ,
\]EHKJr:me .
J\HPLQr:me to
_FTLHMr:meant
FVPOPPr:mecha
QNL]JIr:mee
ARP\NNr:mee .
aLLJMKr:mee en
HO[=cGr:meet
XKMOMNr:meet (
9ZTRTNr:meet :
ATVPPPr:meet at
FQSPQOr:meet em
[LLNMLr:meet every
T[RJDKr:meet you
]RJOGKr:meeti
ZOIQJNr:meeti .
VONNLMr:meeti id
EWPOOOr:meeti optio
cIHMJOr:membe
XNKLONr:membe :
aBXIKLr:met
YMLNNLr:metri
GRQPPQr:micro
HQQOPQr:micro teams
KKFN_Qr:min
H^JPNKr:min )
[GJM`Ar:min ,
HQPOQRr:min intro
JUZTHDr:minds
HU^XEBr:minds the
p94V?ir:minut
VMHRLQr:minut ,
`CNEH\r:minut .
OOMOKVr:minut para
YKMKNOr:minut to
aHKLOKr:minut with
ZN_HFEr:mir
HSQOOPr:missi mobil
PLNc?Or:mit
HGJhOJr:mit ,
AOR]NLr:mit , danac
fLJJMGr:mit .
<[ISMYr:mit @name
`CUIMMr:mit ihnen
BXOOTOr:mitar
FVOOSOr:mitar :
OTNOMMr:ml
4^XNQQr:mobil
CVROOQr:mobil @name
HTQOOPr:mobil –
XPJOMLr:model
XKJNPOr:model and
]HINOOr:moi-m
ZJJNOOr:moi-m .
PCbMMKr:monda
GK[NPOr:monda ,
WC[LMKr:monda .
PNORHTr:more
:WZPPQr:more about
;VYPPQr:more about meet
BZPPOPr:more |
GTPPOOr:more | meeti
L@FGiXr:morni
fMNJHHr:motiv
Q[HJMOr:move
TBcGCWr:moved
YHbHEJr:moved to
AOMQO]r:movin
MMGLLar:museu
JKK\PNr:muted
PZXLFFr:my
ZIRRJKr:my co-fo
?]POOPr:mª
>^POOPr:mª @name
DSTPOOr:mögli
FSTPOOr:mögli @name
QYIOKMr:na
ATWNNRr:na @name
FNRLM[r:naar
XLJUIMr:nach
ARRUOPr:nach @name
JFXMKZr:name
_MKMJKr:nativ
BLNObMr:nd
AOOOWTr:nd inter
MUUKNLr:ne
HSHN\Mr:need
HHLJNgr:neede
FLLKKfr:neede .
JNNKVSr:neemt
OLLLURr:neemt het
FH`JRPr:neith
YLMMMMr:nemen
XMMMMMr:nemen het
VMMNNOr:netzp
XKLNNNr:netzp )
OCXMF\r:never
RGFOK`r:never reach
WYDXEIr:new
CXONNSr:new @name
=<K^cUr:next
GHLQ_Nr:next appli
G]ONKOr:nicht
K[TILLr:niet
IYSKMLr:niet .
LN=Dc\r:night
OFJNQ\r:night porte
ILJNeGr:night shift
iFJGMNr:nimmt
bHJMLMr:nimmt für
]IKNMNr:nimmt für den
WH_X<Gr:no
>UWPLSr:no .
TKNNPNr:no @name
JL\IQNr:no estar
JH]KQPr:no longe
KLK_MLr:no quest
]\GGIKr:no relat
ILbMNHr:no viene
HKHIQer:nobod
IKHHQdr:nobod ,
HUOQONr:nobod this
D[\JLIr:non
I]NLMMr:non ci
lX>JHGr:noon
iKHFMJr:norma
?]]Y?Ir:not
FGfIQMr:not in
aFGLQPr:not reply
PIXKLRr:note
OOMMNTr:note taker
IJFWL^r:note-
PEC`RPr:notes
bFDLQPr:notes and
?OLcLQr:nothi
^GMYHGr:notic
]QGOMJr:notre
YMLONLr:notre direc
PGUJ]Hr:nous
SIeMHCr:now
JPSOOOr:now lead
RSJONNr:nuest
XOIONLr:nuest direc
jLZEDBr:numbe
VF\OJIr:numbe .
YTCRJNr:numbe test
XJJQNNr:numér
LFI_PPr:nur
TNLNOOr:nur für
ZKKJMSr:nurse
BSjCMKr:não
KtAD\:r:o
KKIKgIr:o .
=QVSPTr:o @name
<VWOUNr:o convi
JXMMONr:o gesto
GTPPPOr:o googl
FQSPQOr:o meet
\HJ]GIr:obs
[KJWGLr:obs .
VB@sHGr:obser
QIIcLHr:obser .
`HKNOJr:obser de
^HJQOJr:obser de groep
gGINMIr:och
XKLOOMr:och fackl
ZJKNNMr:och fackl repre
DVQOORr:octob
DVQOOQr:octob 0
AWROORr:oder
EUQOOPr:oder @name
cIMDMQr:of
aGHOWDr:of 0
cRMKHEr:of @name
VOGMNRr:of data
\JLNNLr:of desig
IPRMPQr:of energ
bDMQNIr:of engin
PG]OKMr:of gover
PID^POr:of her
_GIMPNr:of his
B]GL]Kr:of id
IJZSNLr:of it
LRKJ^Ir:of our
cMMNFIr:of quest
ES[KBZr:of the
QVVRFFr:of thing
EUXNMMr:of us
KBY<\]r:of your
IUcTDBr:off
HL^KQMr:off sick
LEfLMJr:off the
`h=M9Nr:offic
D]KZKHr:offic ,
gJDIISr:offic .
:^RNNSr:offic :
JQQPOOr:offic ;
F[OPPIr:offic manag
SMMLMTr:og
VMLMMQr:og drift
]KJNOLr:og drift @name
MGFgLMr:ohne
bJG[DGr:om
aL_J6Nr:on
KL]MOKr:on @name
]DOYKFr:on a
]KHMPMr:on a small
GgGLKNr:on behal
G\LMNOr:on behal of
W\FSKCr:on for
LH]QKMr:on frida
NH[LPLr:on leave
WBYMNLr:on monda
RK^MIHr:on sabba
h>TW5Tr:on the
YCZJNMr:on thurs
ALOON`r:on tuesd
aCLNPLr:on white
GMYQNNr:on your
GZHKOVr:once
eQ:>QZr:one
^KJPINr:one !
HUMMJYr:one .
aJJMLLr:one inter
pJFDNGr:one of
bMMNHIr:one quest
CJaJIXr:onlin
?YUPNNr:onlin )
DTQOQPr:onlin @name
?Rl_A=r:only
<[WOPNr:ons
FNLNcIr:onsit
UWFOKMr:op
M_KLKJr:open
CZOOOOr:open the
\FJNULr:openi
L`OIGOr:opens
IYJOHWr:opens the
@_ZMKIr:opera
9]QOPUr:opera ↵
MK^NNHr:opera ,
[HLPMNr:opera .
ERWONOr:opera analy
[LMNLMr:ops
\LMMLMr:ops )
ETMXOMr:optio
EWPOOPr:optio ↵
HWUKJRr:or
CUROPQr:or @name
DRVOOOr:or cance
DSVOOOr:or cance :
ZNMLKMr:oraz
TQOOJMr:oraz @name
`JKNLJr:oraz @name .
ZPHITLr:order
[FIMbAr:ore
YIIL_Dr:ore 0
jCIMHNr:organ
[ILNNNr:organ ↵
IJQOTSr:ort
UIQNMPr:ort :
FVPOOPr:oscur
DWPOOPr:oscur ,
TZOFKKr:other
>WSPPRr:ou
T]GW;Pr:our
aBCbOCr:our @name
QXJOKMr:our archi
UWLKMKr:our call
dIFNMKr:our cfo
PM[PNDr:our chair
aIGOOJr:our head
EHHaG\r:our inter
bHHPLMr:our lead
WJLOOOr:our md
XI]GMHr:our patro
IOLZNMr:our proce
dKGSNCr:our train
KRgGFIr:out
ERcILKr:out of
XWEKMNr:out your
jJ=UMHr:over
KTKKURr:over .
RXGMNNr:over and
L[IPKOr:over de
cHAOPPr:over dinne
eLIGKMr:over from
XJNMONr:over the
[GXHBVr:own
OGIKOar:own .
HLJbPKr:oyent
IMKaNJr:oyent .
[KLNMLr:paar
IQTMLQr:paint
gCJRNFr:paint exerc
JOOOTOr:pair
ERRORPr:pair progr
REW<hIr:panel
LL\IONr:panel .
CPROUPr:panel inter
GQOOPTr:panic ↵
O[@^HKr:paper
I^?^ILr:paper ,
SRZMFHr:par
KH`OLLr:par @name
O[CK^Dr:para
UNLMRMr:para a
H`GQNKr:parki
_JJLOLr:parla
]JHRLMr:parle
GG\ZMIr:part
IE^UOKr:part of
_HRIMKr:parte
`HMMMKr:parte .
GUPOOOr:parte alla
[@_JMIr:parti
`IKQKKr:partn
GN^NNLr:pas
FJ_OLPr:passe
AUXNNPr:past
BTWONPr:past you
ZLILPPr:patie
[KHLPPr:patie repre
aF[HIFr:patro
SIcHLGr:patro ,
VOSMHNr:payme
HITN\Lr:payro
VHPOLQr:pdl
MJQONVr:pdl –
XA_SGIr:peer
VFWRJKr:peer ,
cUVBIAr:peopl
ZFOOOLr:peopl &
VLOKNOr:peopl )
VEaLLFr:peopl .
S^HJMIr:peopl @name
dICHQQr:peopl skill
SDEXQUr:per
DHRRIbr:per @name
JFJ\YKr:per il
B[POOOr:per la
HUPOOOr:per parte
^LKLLMr:pergu
]\^I@9r:perso
\IMNNLr:perso ↵
iYDEIFr:perso )
_IIHROr:perso ,
jDJKLJr:perso .
_IJNMNr:perso teil
aKILMKr:persö
ODRHSZr:phone
LJMPK[r:phone :
WOIONMr:phone you
DPQNTSr:physi
AXPQPPr:pin
J^JNGSr:piso
FIUYMPr:pitch
=gVIREr:plann
ATPOSRr:plann ii
ISOOOPr:plann post
STLFJWr:plant
VMNOPKr:plant de
RL[KLIr:plant manag
UNLNONr:plata
YJJNPNr:plata .
GPMKTXr:platf
CSMMTWr:platf engin
DPcE\Cr:pleas
GPPOXLr:pleas .
HTQOOOr:pleas consi
XFWHOOr:plus
XIGIN[r:pm
EWMLQTr:pm ↵
VMROKLr:pm rol
YINONMr:pm wrap-
XLJONOr:pm –
DURROOr:poort
T_JJJIr:pop
^LNLMIr:pop in
X_PHHCr:por
AVUQNOr:por favor
G[CGWWr:porta
KYNNPKr:porta .
FVPOPOr:porta :
NFJNR\r:porte
ZDINLYr:porte /
>SSJTXr:portf
L^LPJKr:porti
KaKOIJr:porti .
HRLPOSr:posit
IRKQPSr:posit .
S]HMJKr:post
[IJMQNr:post .
BQMKS\r:poste
PQHMUOr:pour
`DNOLMr:pour un
cHHJNPr:praat
VIYMLHr:pract
WBFWMXr:pregu
\DBTOVr:pregu .
<YSTNPr:pregu en
SAcLLKr:premi
QAJ_KSr:prend
KDIYM[r:prend le
@]LQPOr:prepa
N=ShQCr:prese
GLHW^Kr:prese ,
]DYJNHr:prese .
JNJdKIr:prese by
XLKMOOr:presi
VMLNOOr:presi )
\NSKHJr:press
:TYOOVr:press @name
UTJNLMr:previ
YSHNLLr:previ candi
cC\HGHr:prime
bILLLKr:prime parte
]EKKG[r:primo
WSNMJKr:princ
SLGLRVr:princ consu
EUQNPQr:princ engin
G]IOONr:print
HNbKJMr:pris
9]JeMHr:proce
ERQUNPr:proce for
^G^FFJr:produ
\LNKKMr:produ ↵
OH`MLIr:produ .
HTTNONr:produ @name
KQUNMNr:produ desig
QTOPFOr:produ lead
[IJMOOr:produ sense
J]GKROr:profi
WIMMNRr:progr
XNLNMNr:progr .
APRMSWr:progr 0
CSROTOr:progr with
4XSKWYr:proje
AWPORQr:proje rse
YIWMLHr:propo
VJ\LLGr:propo anoth
fMLMHGr:prova
^ILLNMr:prova in
cLKMKHr:prueb
aJJKKPr:prési
YLNKKQr:prési )
IcHGPNr:prête
HdEKHVr:puert
jFFLMJr:puis
KIO_QGr:purel
\YIMHHr:put
[SGLNJr:puts
\HKNONr:pôle
[GKOONr:pôle .
_FNOLKr:quart
bPRHIEr:que
cHNMJKr:quer
eI9VPKr:quest
^CJWFRr:quest .
DVSOPMr:quest ?
R`EKKLr:quest about
[LLLLOr:quest among
TLNOOOr:quest as
jDKNGKr:quest for
^IIIXHr:quest from
X[a?CEr:qui
XLKNOOr:qui est
SK[MJKr:qui reçoi
_DLNNPr:qui vous
hIHKLJr:quier
INGcMLr:quiet
dTDJLGr:qué
?SPPUSr:r
@TPPSTr:r -
@XTOOQr:raise
@XTOOQr:raise :
DVSOOPr:raise : @name
RI\KLLr:ran
QI[KMLr:ran this
UIYKMKr:ran this team
GbJOLLr:rappe
D`LLNQr:raum
RLJEhFr:re
BYPOPPr:re :
FENKY]r:reach
VHGPLZr:reach you
<VWMNVr:read
=WRPNUr:read the
XHQLNPr:read your
TISMNPr:read your cover
LD\JMVr:readi
MC]JKYr:readi room
KLM]NKr:reaso
OTMMOOr:reboo
TPKLOPr:reboo .
AdFLE_r:recep
I[LQJOr:recep )
IKGQKcr:recep ,
LIHQK`r:recep , @name
HaPNJIr:recep .
WEVMMNr:recev
VGUMMNr:recev .
IQPOPQr:recht
>\PONSr:recip
EVZCE^r:recor
H\FPF\r:recor the
[_5IIYr:recru
>[PNPTr:recru ↵
UMNNONr:recru (
O`MHHNr:recru )
bQIOEKr:recru ,
K`HMMLr:recru ;
GXOSKNr:recru admin
=^OQOOr:recru coord
TROQKJr:recru scree
JEMLOdr:recru un
WKNQLMr:recru wrap-
QZLJLLr:recru |
DXOOPQr:recru –
INNK_Lr:ref
LVYHMJr:refer
>RPOSXr:rekru
Z^GHIKr:relat
R^HMJJr:relat !
BE]bMGr:remai
FPIKNcr:remin
FVHKN]r:remin .
HLMN]Mr:rende
SZHLKOr:reply
YXFJJOr:reply to
cDGNLRr:repor
FWPNMQr:repor to
VWNGLLr:repre
WKLMOPr:repre .
[JKNNMr:repre @name
QMTIQOr:repre her
IP[OKKr:reque
jLAFJSr:resea
dIKEMOr:resea )
aIFPKPr:resea @name
CURLPSr:resea scien
lOJQBCr:respo
iHHQHIr:respo de
WLLNNNr:respo du
EHcXLFr:resta
HYE]MJr:reste
SLKJG_r:retai
YKcHGEr:retir
EUP\KIr:retra
HOY\GHr:retra .
bMFLJOr:retur
AWQQOPr:reuni
DXQOOOr:reuni ↵
BNYHOYr:revie
UJYMJKr:reçoi
NJ^NJLr:reçoi .
SVP[FAr:rh
dILMMHr:rh ↵
UNPYIEr:rh )
URLOOIr:rh ,
MMLWOMr:rides
ERUQPMr:riesg ↵
[S;MJZr:ring
_U?PLKr:ring you
BXPPOPr:riuni
DXPPOPr:riuni ↵
=LNMQer:robot
IRPOPPr:robot ↵
EQPOSQr:robot )
@XVLOQr:rol
D_RVGIr:role
ETROOQr:role )
>YVNOPr:role at
KMC]=er:room
LQ_HNHr:room .
_EGXOHr:room 0
LHNNN\r:room is
NII[POr:ropes
QFI\ONr:ropes and
bYDHRAr:round
`GHPTGr:round 0
XUJLINr:round the
TFJOOWr:rozmo
GTPOOPr:rse ↵
VLMNOOr:rse )
ZJQQNGr:rufen
PNTQOHr:rufen sie
NUVZECr:run
^CPIRNr:run it
MVO[EHr:run the
HQPQMRr:rundg
DTPQMTr:rundg mit
oHBIMJr:runs
cJHMMJr:runs the
K_GOOKr:réser
@ZQOOPr:réuni
MNKL`Ir:s
ZDTIFWr:sa
OK`MJJr:sabba
\JNMLMr:sabba ,
YJLULKr:safet
EFjKNLr:saiu
SZJMLJr:sala
]?bHNGr:salar
gG@JXJr:sales
ZHHMYJr:sales openi
PJHMN]r:same
ULNNOOr:same quest
KZNOMKr:san
I^NNMJr:san @name
XZEPKGr:sandb
OKDkKFr:sans
TKQRNJr:santé ,
EFhLRIr:sarà
GGQUI\r:say
NZE[HJr:says
XdDMEHr:sched
QXHRKKr:sched .
RSKSGOr:sched zoom
YXJJILr:schic
[JNKLPr:schic )
WEEYEZr:schoo
]HLNOKr:schoo manag
XGZMJJr:schui
?RLSIbr:schul
DLLMLer:schul @name
;XPKUWr:scien
PTNNMMr:scien ↵
HRRLPRr:scien )
FUPNPQr:scien with
o@HD]Br:scree
HWOPPLr:scree (
hALNKLr:scree ,
>TVFZRr:scree for
YLQOIMr:scree pm
MOJdKFr:scrib
TDeKLGr:se
>OSRQXr:searc
DQMRPVr:searc ↵
SIOMNTr:searc .
>TWPMTr:searc ltd
OMRXKIr:seat
PTKQMNr:seat when
SDYUMHr:secon
URKMQJr:secon half
I_BNA`r:secre
]IHPONr:secre @name
[KJOKPr:sede
ZLLNJOr:sede di
T7PXRTr:see
FIeNLLr:see @name
QHIaKKr:see how
hB>N^Hr:see you
j@ZJHEr:sees
[A_MJGr:sees you
SZKLILr:segre
GONZRKr:segue
D\OOMNr:sekre
MeCIFVr:selec
H]IQLPr:selez
BUPQORr:selez ↵
SWKMNJr:seleç
[[HKIIr:seleç ,
EgGNLNr:send
GaERLOr:send you
K_bJC@r:sends
N\JDZHr:senio
RJQPPLr:senio desig
_ILPKKr:senio engin
`KMQFKr:senio sre
TMLMNQr:senio swe
aFIMONr:sense
\GLONNr:sense |
OOCJYVr:sent
IJhHJLr:senti
DJ_KRQr:septe
RIWRMIr:sera
?_NLOTr:servi
DWOOROr:servi ↵
R^SKJBr:sessi
GKYYNHr:sessi .
VKSIQLr:sessi inste
dXHHGGr:set
[ILMNNr:set of
_JHOMMr:set the
X]KGJIr:set up
YULHLLr:set up a
P_KIMIr:set up the
TF[NNIr:seule
RH]NNIr:seule .
dMGRELr:shado
WLKUGPr:shado )
]KMEPPr:shado .
VNOLKPr:shado :
IUOQNNr:shado by
FM[E`Gr:share
`IKKMNr:share the
]WKGPEr:sharp
_BR_T5r:she
D`D`ELr:she /
USHONNr:she goes
`LKKKLr:she has
HE\]NFr:she isn't
XHFLYNr:she looks
HHZUQKr:she stays
OZ@ZKLr:she will
eVJNFBr:she'l
RN`SBDr:she's
EGgMLMr:she's in
=HZBbXr:shift
FQPM^Hr:shift .
\TFLDSr:shop
]GJMLTr:shop .
g>NH\Cr:short
BVVNNPr:short ↵
]HMPLLr:short notic
DQH]LTr:shoul
ETROOQr:shoul know
UTILNOr:show
RYGKONr:show you
PaFLINr:shows
YZHLFMr:shows candi
XXJLHLr:shows candi round
URHNNPr:shows you
PPXJMKr:si
JCZdIGr:sich
^IGMOPr:sich auf
AM_MQOr:sick
RNENH_r:side
JJGNOcr:side .
XWKQHHr:side of
XBbHSCr:sie
SGLM]Lr:sie .
TNQPNJr:sie an
bGHKNPr:sie kenne
IXIMZIr:sign
QcHGMKr:signs
IHMgMHr:silen
KHOcLIr:silen .
4\WRLUr:sind
ETQOPPr:sind :
O^IMINr:siste
a<DTBcr:sit
eGGMKNr:sit down
SDbMKJr:site
KGEuIDr:sits
GKJdOKr:sits in
YCMYIPr:situa
LJK`LMr:sitzt
RI\KLLr:six
QI\KMMr:six years
_KEIQQr:skill
`KEHQQr:skill .
JFGkJNr:slide
ZWGRGIr:slot
TUIPMMr:slot for
EaHPLQr:slot with
^KILNMr:small
YLINOOr:small exist
FUPOOQr:smart
JROOOPr:smart ↵
VFK?Rar:so
BKhKPJr:so @name
VJHUONr:so he
ZHGWKNr:so he'll
UMMOOLr:so sorry
WLFNNVr:so we
UJLOOPr:sobre
EQSPQOr:sobre o
eJLJIKr:soci
cJMKILr:soci del
dJHLKLr:socio
ZNKNMMr:socio )
JSPOOPr:socié
ISPOOPr:socié :
]>MMSRr:softw
>PSMUWr:softw engin
BPOO`Jr:solli
CbZHMFr:solo
UGNMSPr:solut
aLHMLMr:someo
dJHLLLr:someo from
WPINOMr:son
ZLHMOOr:sorge
XMJMOOr:sorge nur
LaMLJJr:spare
XOFY=Xr:speak
THDaJOr:speak ,
fD>OQQr:speak with
^KLNLLr:speci
aLJNJJr:specj
NJG^PMr:sprec
JDWUQOr:späte
dIFFQPr:sql
XLJOOOr:sql /
]QOOEIr:sre
`JLPHKr:sre ,
CRUNQQr:st
EQTNQQr:st stage
YMLNNLr:stabi
jO9=Kar:staff
[MKINOr:staff )
cIFKZCr:staff engin
WNNNLLr:staff nurse
YSJPKIr:staff –
DC\EjIr:stage
EQTNPQr:stage ,
JFKQgHr:stage 0
TNNPLNr:stake ↵
WKEbJGr:stand
YFTLPLr:stand .
ILH\ROr:stand by
@Zd@YCr:start
PK]JMKr:start here
VKUGONr:start here as
XOC_HIr:stati
CVJ^LLr:stati .
bCTGLNr:stay
aFVIKIr:stay for
EQXSXAr:stays
^KEVLJr:stays on
dH@RLOr:stell
dJGKNMr:stell .
XNIMOOr:stell frage
INKO\Nr:step
_NMNJHr:still
IMMN`Ir:strai
FMOPK^r:stree
?YQONSr:stree ↵
MKNNK[r:stree ,
BSURNOr:strik ,
IN]ESNr:stuck
MM]HMMr:stuck in
?LQPUYr:studi
5USNT[r:studi direc
[LUKIJr:stößt
CIgJJSr:su
VMSHNNr:su hijo
XKMNONr:submi
WKMNNNr:submi .
HRPPPPr:suche
HTOOOPr:suche |
CJLXSVr:super
S[KNHLr:suppo
_HKQKLr:sur
KXMKPOr:syste
JMPMWNr:syste desig
FPK_OKr:só
FTOONSr:t
GTOONSr:t :
QFLNK^r:table
Z:SdJEr:take
SIZTJGr:take ,
HKG^RPr:take notes
dAGONQr:take you
PE\LMOr:take-
XKMNNNr:take- submi
YMKJNQr:taker :
\]@DDZr:takes
UXGKNMr:takes over
O[HLLOr:takes over and
VZIJJMr:takes your
HiLJJHr:talen
9pOMILr:talen @name
E^NPKMr:talen coord
YQ=`>Tr:talk
TFBcOLr:talk .
UTGQLMr:talk about
PHZLPLr:talk to
V_JKIGr:talki
TEL^KLr:talks
]IJONNr:talle
aLIKOKr:també
aLILNJr:també estar
NLKIN^r:task
TMNMOOr:task ↵
PDXNQPr:tasti
QFVNQOr:tasti with
ZJLNNNr:tbc
WLLNONr:tbc .
_HZGHJr:tbd
f_DLN7r:te
ZWDKKOr:te enseñ
ZUEMLNr:te enseñ el
RZHMLNr:te entre
ZFMMTLr:te esper
aDGOOPr:te hará
OeFGNKr:tea
I]JLPNr:tea and
JKMM]Nr:teach
QPYGBWr:team
CSWMPOr:team (
eX@HNGr:team ,
RI\KLLr:team for
IOTPOOr:team kenne
SG_PFLr:team lead
EZRKPNr:team will
VKMNOOr:team you
t;GLDSr:teaml
PKPOLUr:teaml @name
;bWMLMr:teams
K`IMNJr:tech
IRB_MPr:techn
VNLONMr:techn .
DROOTQr:techn inter
WMJMOOr:tee
WUUJGHr:teil
VFZMMKr:teil .
BWROOQr:teiln
?YROORr:teiln ↵
QIJJIdr:tel
XHJKKZr:tel .
bINKKKr:telef
`GQLKKr:telef .
=ZNNWOr:telef –
lRBGJIr:tell
mNDGIJr:tell you
kCHCHZr:ten
hDIDIYr:ten minut
^^COBIr:termi
GYMQLPr:terug
PI_AXJr:test
CWZGYFr:test .
[UGLOHr:test your
PSDIK_r:text
ZQINLLr:text when
ETHJMcr:text you
MCVKI_r:th
@K`RLQr:th ,
MJJMN^r:th .
AMPMcMr:thank
COONaKr:thank you
T?gCB[r:that
KGfLNIr:that day
IJaJONr:that she
GKIdMNr:that'
LeJSHDr:the
AT[JFZr:the 0
OIIJKdr:the @name
STLOLMr:the agenc
FDBiE`r:the back
ILIaQKr:the backg
YIMNKRr:the baker
_UGOJGr:the boss
IhGLHMr:the bus
UXKKLKr:the cabin
K\JPMMr:the calen
WY?NDYr:the call
IKVKEar:the case
RYUJJEr:the clien
DHKdOPr:the clock
CDW\IVr:the conve
LMG_PKr:the corne
`IKNNIr:the data
=gWJOEr:the day
S[GVIGr:the decis
L_NLOFr:the desk
S\KINJr:the dial-
D]DZIQr:the door
NH_IMNr:the end
XNONLKr:the engin
HTQOOOr:the envir
EaJONNr:the exit
aLGHPNr:the field
[E^GLHr:the file
d=aCFOr:the first
DUVNNOr:the gap
SeGJIHr:the gate
YKLNOMr:the gover
[WKLEMr:the groun
FaHNOOr:the group
=WSPOUr:the half-
LgRX7Er:the inter
I^YLGGr:the lab
iMJHKGr:the last
\JINMPr:the libra
RJLYNKr:the line
XOHLOPr:the lobby
QfFLIGr:the manag
bLIHMNr:the math
ANMX[Kr:the next
`TAQKIr:the numbe
[JHJPSr:the nurse
jFLIKIr:the one
WDaILIr:the panel
XHUPNGr:the phone
TSJOMMr:the previ
HMKcLJr:the proce
`JIPKMr:the progr
aJKJMMr:the quest
CWM_TBr:the room
THH[NMr:the ropes
LHHLNdr:the same
dGFJPOr:the scree
YRJMOJr:the secon
OZPRHGr:the sessi
SXIMGSr:the shop
G_FQLQr:the slot
CUEZKYr:the talk
PEWMQPr:the tasti
NWRJMMr:the team
DOVI^Ir:the time
IIOLM_r:the topic
WYLKIJr:the twins
NbMJJJr:the visit
HKG]RPr:the wall
bIGLMNr:the ward
NHLNK`r:the yard
H\IQMNr:the zoom
PXEH]Gr:them
N^IFQMr:them )
aJKJMNr:thems
cJHKKNr:thems .
PIOKQWr:then
DKZM\Ir:then @name
aGDM_Dr:then a
`VFOJEr:then the
N[KPKLr:then you
REP`KHr:there
WOOJNMr:there .
\JVHKLr:these
TQJPLPr:thesi
JYLPMPr:thesi with
SXAUSFr:they
R\FCYIr:they /
[JHNOOr:they ask
GWJP[Hr:thing
LJJNHdr:thirt
^[\89Tr:this
HHbJPNr:this call
bDGMQPr:this e-mai
GUQOOOr:this event
T_QIEHr:this invit
RI\KMLr:this team
OPeGGHr:this time
_EMNQJr:this week
YGYGMNr:thoug
aOFMINr:three
HZ3YaJr:throu
QE:X^Ur:throu the
WFIJWSr:throu your
JL[JUKr:thurs
ZCZHOMr:thurs .
CVPOORr:thurs 0
WLNOMLr:thurs apr
[[EJJLr:ti
XLMMNNr:ti prova
JL^JOMr:ticke
IN_SX9r:time
FRWRLMr:time )
FRUNPOr:time ) on
>TSJbHr:time .
TKNONQr:time :
ESTOPOr:time zone
CTSPPPr:time zone :
GHLNIhr:title
HHJKLir:title :
BaKH]Gr:to
UUGPKNr:to :
>ceHIDr:to @name
aFKQLKr:to a
PT^IJFr:to be
NZGLPMr:to book
HcHSILr:to confi
bEDONRr:to discu
bJMLIKr:to frida
RYFLOOr:to get
eEBOHWr:to hear
GnAKJOr:to her
ITPONPr:to him
HEHQkIr:to inter
[FVMJKr:to keep
MaDOOJr:to know
JMI[POr:to learn
e@OIZDr:to meet
IDH_L\r:to our
LKPLOWr:to say
]HE]KHr:to see
DbGQJRr:to send
IKMWNSr:to sit
XCWMMMr:to speak
VCK[ONr:to take
TUGPKNr:to talk
WDHEW\r:to team
9cLVQKr:to the
YIJMQQr:to this
UB^MIPr:to us
\REWBNr:to your
d?L[GHr:today
_HF[KGr:today .
MKHfPDr:toeho
LLJeNEr:toeho .
SKYILMr:too
DUUONOr:too short
YEZDGWr:topic
@VUPMRr:topic ↵
bJIHLPr:topic of
C`YEQHr:touch
D]\DRGr:touch about
jB_IDCr:tour
dENPHJr:tour after
JLLILbr:tower
\FKI^Fr:traba
_EDKJ]r:tract
TLPONMr:tragw
H\JKKUr:trail
SZPU;Lr:train
[JIXMGr:train ,
FNJ[OQr:train .
_GYELJr:train is
\LKNPIr:train strik
IhBOLLr:trans
J`GQJNr:trans votre
\k=EHIr:trave
[IGPOQr:trave ↵
GhGMMJr:trave .
FVPOPOr:triag
ISOOPOr:triag avond
QIHKeIr:trial
gIBIFZr:trust
PKHLP\r:trust .
WMLOIRr:tu
HVLLYKr:tudo
?MMPPar:tuesd
?WUOPPr:tuesd ,
IQPPSNr:tuesd 0
ERVPNPr:turn
`KHPINr:turno
gKMENHr:twent
dIJFQKr:twent minut
F^HJUPr:twice
WZLKIHr:twins
mE9>^Sr:two
eEJNKMr:two .
YKMLPMr:two colle
D\HK]Kr:two forms
LAVN`Hr:two of
[LNLNLr:two quest
<VRSRPr:type
AURQROr:type :
ULKVNKr:types
ZILQNLr:types a
EVPONQr:técni
QHPMQSr:télép
DZJJCdr:uffic
UNKNPOr:uk ,
cJFXGIr:um
CVRPOPr:um an
[KMLNMr:um vogal
VJFHHdr:un
cDMQILr:un premi
]MJNJMr:un élu
SNUKKOr:una
\JHMNPr:unas
[JIMOPr:unas pregu
ZXIZ9Kr:und
HRNPJXr:und @name
dFNMPFr:und @name ↵
cKKKMIr:und ein
\FZNFKr:und ich
ZKKMOOr:und ich uns
MW?PSTr:une
CWQOOQr:unive
HTOOPPr:unive ↵
`HFNVHr:uns
SJIMZMr:uns auf
IZTONEr:unter
^IOQMFr:unter 0
SF[JNNr:until
JeRB@Xr:up
DZOOOOr:up .
UYLJKKr:up a
Q\KJNJr:up the
HbIQJLr:up to
FWKL_Gr:upsta
QZ]KCEr:us
CWG`KNr:us ,
PC_OLNr:us .
bGEHVNr:us in
ASQMUSr:us throu
^GAKJ_r:used
QIFHMdr:used to
[CJIOYr:uses
^FHHOWr:uses the
JSMPNQr:ux resea
IKiFLKr:va
CR^LMMr:vacan
?VTNNUr:vacan (
[IFMZHr:vaga
LKIQ]Lr:vaga de
^JLSLHr:vai
UKG]LIr:vak
`VDHMKr:van
YPGPLOr:van de
OMKLTRr:van haar
G_JOLOr:van het
\TGIPKr:van recru
IL\MONr:verhi
bDRNLHr:verra
PE]NNKr:verra seule
H]LNPKr:via
iI>HIYr:video
\HMONMr:video ↵
YSJOJKr:video :
IJYZMGr:viene
IJYXMJr:viene a
aMLIINr:virtu
POJKTSr:visio
KuEKFEr:visit
HpGLGGr:visit .
gFEKNNr:vocal
eEEMONr:vocal @name
]JMMLMr:vogal
YV<^EKr:vom
ZXFJJNr:vom @name
XEHZOKr:vom recru
FdIPINr:voor
9]UPPPr:voor de
5XLTTYr:vor
<SRPVTr:vor ort
JJQP]Hr:vorst
HWQXGKr:vos
M^AEcEr:votre
fmT=>9r:vous
WOIQLOr:vous accue
SVHPKMr:vous accue à
`DLOMNr:vous appel
I_KIPOr:vous prête
FaJONLr:vous rappe
[EQMMOr:vous recev
bCUNKHr:vous verra
_BTIISr:vp
CQPNRVr:vp ↵
VMNNMNr:vp analy
WLPNKMr:vp eng
`IIONLr:vp engin
VLLNONr:vp produ
d[FEIGr:vrage
^JJLNNr:vrage stell
dHGKOLr:vuole
/_SMUWr:w
:\RMSRr:w /
PkHFMDr:wait
S@DH]^r:walk
TMLLRPr:walk-
HLH^ROr:wall
GLG_ROr:wall and
PIHN_Lr:want
MIHOaLr:want to
iROFFDr:wants
sF?NFMr:wants to
ESROJWr:ward
\FFINZr:ward ,
@RQORVr:ward 0
7XXSOQr:ward manag
DYOOOPr:ward recru
XGFHN_r:wareh
FIiMKIr:was
SBPkEDr:watch
JIYVMJr:watch the
ZKHOOOr:ways
[JHMQOr:ways of
;ASJZgr:we
UK@NeHr:we have
DJ\YMJr:we hire
OLNUOMr:we inter
FSROOQr:we shoul
GRSOOQr:wed 0
QEcILLr:week
[ILOPLr:week ,
BGkJNNr:week .
EVPOPOr:weeke
EH^MWLr:well
D`MLNNr:werks
eEKLMLr:what
Z\MKEFr:when
RSJONNr:when she
ZQINLMr:when the
UITOLMr:when you
WJNOMNr:where
VLNOMNr:where :
W^GKLHr:which
P@YXMKr:while
_HGKQQr:while you
[QEKOOr:white
_IHONMr:white )
]FMNPLr:white :
WP\\/Lr:who
HbIPJMr:who looks
WUGNOJr:who manag
WW?MPPr:who will
ObGMILr:who would
UJUQKJr:who'd
VGUSKJr:who'd be
VUE]GFr:who'l
SUG[HHr:who'l be
VKJWNJr:who's
LH[QMMr:whom
KF_QMLr:whom you
SIXUKGr:whose
TJOXMHr:whose job
_LMLMIr:wien
eJIOGLr:wil
fFGQJMr:wil je
d`BIBIr:will
aOJEOLr:will ask
QHJU?cr:will be
YWIHOKr:will be calli
FVF]TGr:will be in
AEZ\PMr:will be on
XQHJPPr:will be your
JOTPOMr:will both
EaOOPGr:will bring
bELLMNr:will call
g?GOOPr:will call you
OULNOOr:will colle
SRJNNOr:will colle you
[JHMQOr:will cover
aY?GQIr:will dial
^GHLPQr:will go
TKLQOOr:will have
VKJQOOr:will have his
?_OPMPr:will help
gCHINRr:will inter
`IKFOQr:will inter you
iIFGMMr:will join
^LKFPOr:will join from
I_ILMPr:will meet
MXJMNPr:will meet you
HVLUMNr:will not
=bNNOOr:will open
B[OPOOr:will open the
LYIPNNr:will phone
SSJONMr:will phone you
X[?OMKr:will ring
ZQFQKMr:will ring you
R@WXPJr:will run
QILVPMr:will run the
bHFOQJr:will see
H^JLQMr:will send
MKLXOOr:will shado
aFHKPOr:will show
bHFLOOr:will sit
XRMGOMr:will take
^GHLQPr:will talk
WLPKLOr:will tell
bEJMPKr:will test
hDHLPJr:will test your
WQEHI[r:will text
YSHNLLr:will text when
FWHJN^r:will text you
VHHXNNr:will watch
J=TYRSr:wir
XLPPNHr:wir rufen
dKEJNNr:wird
SV@M[Kr:with
0SWMkHr:with @name
UXFSJIr:with a
nDBNGPr:with her
\_HEIIr:with him
^IKLMPr:with his
RE[OHPr:with me
FsEF?Vr:with the
VHD\ONr:with us
z<YBCFr:with you
VER]MCr:witho
JBd_K@r:won't
MM^NNGr:won't be
TIM^KGr:word
DIaMOOr:wordt
_IHJPOr:work
ZKINOOr:work ,
UJE\LNr:works
ZXVAOAr:would
MLWINSr:would be
VKMNOOr:would join
gP9J_Br:would like
^XDLKIr:would like to
VMMOLNr:wrap-
\GMOMMr:wrap- with
AeG_FGr:write
H\LQJOr:write to
RJKMRTr:writt
g7\TP<r:y
lJJHGLr:y @name
dDFMPOr:y el
]IHMPNr:y la
EIbRNJr:y no
TC[KLQr:ya
dHGLCXr:yard
MMXMLNr:year
TI_JJJr:years
aMOJIIr:years in
gFENNMr:yo
GQOPQQr:yo1
e`_#]Hr:you
]cBU<Gr:you ,
cH_;=Xr:you .
G`KQINr:you :
AW^GGVr:you a
kFCMLMr:you about
WYGNLIr:you after
J[JKPPr:you and
JcFQMIr:you are
XKINPPr:you as
`KJQKIr:you ask
dU=OIKr:you at
^HKPMLr:you cook
WGXLOJr:you do
XW@E^Ir:you for
ZIVMJJr:you from
KTWNLIr:you get
T^DKLLr:you go
\YCHMMr:you how
VUHONJr:you if
Fh[?KHr:you in
^EhIBDr:you on
XTFLNNr:you over
IH^KOPr:you quest
\b>KKGr:you the
[VDLOKr:you throu
SbIFW?r:you to
IYNNNNr:you up
aDINOOr:you what
O\HNIPr:you with
WFYJOJr:you won't
[KLJOOr:you work
OKTNOOr:you would
QK[SJHr:you'd
WKUOIJr:you'd take
YWFCD]r:you'l
cGMLMJr:you'l be
YJEI`Ir:you'r
>WXXZ;r:your
GCIQdQr:your appli
UHXFPOr:your boss
B[PQKQr:your candi
TJZJINr:your chat
[UIHJNr:your coat
FWPOOOr:your coord
UJPMPPr:your cover
[FYMCPr:your cv
FT]KKNr:your file
dE9EiJr:your inter
GQSRMPr:your manag
[HPCUNr:your panel
KFY\JIr:your peer
CHW_KOr:your pitch
RQWIKKr:your profi
DQLN_Lr:your recru
HYMONPr:your slot
RC\KNOr:your take-
UQIPKPr:your thesi
QOJPTLr:your time
FeIMJOr:your visit
MMOKRTr:z
4ZZOPSr:z @name
ESROPQr:zadan
ETL[NLr:zeigt
FRL_MJr:zeigt ihnen
aLFPJLr:zelf
cHGOLMr:zelf het
[KHNONr:zespo
XLKOONr:zespo )
IhGJMKr:zet
IJiJKIr:zich
KK]LFVr:zijn
`MMPHHr:zimme
aLOOHGr:zimme 0
XE]VGCr:zit
]GF[JKr:zit er
@UUPPPr:zone
CTSPPPr:zone :
S]KNDNr:zoom
@YQNRQr:zoom :
B\OPOOr:zoom and
YQKRGMr:zoom meeti
PSK_?Nr:zu
KOLaNFr:zu .
NLJKJ`r:zu @name
]LTKIJr:zu uns
UKOLNQr:zum
b_JBJDr:zur
FNK`OMr:zurüc
eHPIHLr:zweit
]JHMOOr:zweit gespr
>URROTr:zwisc
>URROTr:zwisc @name
?TRQOUr:zwisc @name und
JQPOOQr:züric
FSPPPRr:züric ↵
OXUOEJr:|
B^TMJOr:| @name
EWPOOOr:| bespr
DWPOOPr:| bespr ↵
FVPOPOr:| candi
EXPOOPr:| meeti
HRPPPPr:| pin
VLPLOMr:| princ
`DGXOGr:| room
_HKMNMr:| staff
[KLMNLr:| staff engin
MIMFXXr:¶
JSNPPPr:·
BVRQOQr:· @name
`YK@X>r:à
jAHOKMr:à 0
IkKKHHr:à l'acc
XNJPKNr:à l'ent
^HIMSLr:às
PLHQQSr:área
8TYYDXr:è
@LbKKWr:é
LIQOTQr:échan
NIJ]QKr:écout
`LIMJMr:élu
XKMONNr:élue
YJMONMr:élue délég
UINJKYr:étage
HKfMJJr:étant
]LHMOMr:übern
_LLNJKr:διευθ
cJLLKJr:διευθ .
[LMNMLr:οικον
bJLLLJr:οικον διευθ
?RVQPRr:отдел
?RWPPRr:руков отдел
PVB<lHr:–
\FLOYCr:– 0
ENPOTUr:– @name
\FZNHHr:– @name edito
CWLK\Mr:– atten
[NMNILr:– bewer
AXNNTPr:– bewer servi
@YONUOr:– candi
dCKMMMr:– direc
OKQONTr:– haus
YJLORJr:– inter
PHJJTZr:– intro
ZIMIC_r:– intro to
YKNOKNr:– pm
CRRPXLr:– poste
ZLJPLNr:– rozmo
RMTNMMr:– scree
LRNLULr:– senio
ZLMOJNr:– sit
HSPNORr:– staff
`IMPKHr:– value
^\FKGIr:– wants
QHIM\Pr:– your
OTOONLr:•
_GKPMLr:• 0
DWUOOLr:• @name
ViIJFBr:…
XLOOMLr:⋅ 0
`HJJPMr:✓
CTOOSRtail:aal
LNMN^Gtail:aan
gD>\LItail:abe
FPNMPYtail:ace
.RULcVtail:ach
?TROQUtail:ada
HPOOPTtail:ade
_UGPHGtail:adi
NB_EH_tail:ado
>ZPPNUtail:afe
9VRNUVtail:age
YEJJL[tail:ago
lJIKFKtail:ahl
BSONSUtail:ail
;ZQNSStail:ain
aU^CB@tail:ala
BRMPRXtail:ale
AOJMW\tail:alk
<XROOUtail:all
1]OL]Ttail:ame
WL\GKJtail:amm
XG]NHItail:amy
LOOIaFtail:ana
6OVPIftail:and
@WPH]Ntail:ane
0`UOQUtail:ant
?WRRPPtail:apo
:YXNORtail:app
[JWGJLtail:apt
4TXJ[Utail:are
:ZWPOPtail:arn
aLLOKGtail:aro
KLJNaJtail:arr
3ZVMPYtail:art
INOOE`tail:ary
<XTPQRtail:ast
;VTOOWtail:ate
GMJ_PMtail:ato
GLKLKetail:atz
>WROSRtail:auf
ATONPWtail:ave
ESOORRtail:ays
CVSOOPtail:bar
SVZFHItail:bas
ASRPQStail:bau
cOJHJKtail:bby
IRPOPPtail:bei
WLMMPMtail:ber
XJX\BBtail:bia
UM[NFItail:bke
4]YNOStail:bon
@PROZPtail:bra
V[ILJKtail:bri
DQSOPStail:bry
EVPPOQtail:cal
SYKOHLtail:can
UNLLOOtail:car
W_UFFBtail:cco
>[QOQQtail:cel
BQSOUPtail:ces
B`LEcDtail:chi
P`NOGFtail:chs
7\WONRtail:cht
MXMUJItail:dag
@TINO_tail:dam
'_]OWRtail:day
^IMOLLtail:ddy
6SXOSVtail:ded
]KGNONtail:dem
EZRROItail:den
HY\ENJtail:der
YPdHCCtail:des
GVHZOLtail:deu
`KJNMJtail:diq
GRPOOStail:dle
8WYOSQtail:dos
dCFMGYtail:dya
EJOPIctail:ean
?WSPROtail:ect
BQPNXQtail:ede
>VSVNOtail:eem
_LILOKtail:eer
BXRONQtail:eet
KLLNL]tail:eie
BQSNPVtail:eil
BWVNOOtail:eit
X[GMFMtail:eke
KRKJTRtail:eld
SXHNMLtail:ema
Q\OKIItail:ena
VGWKOKtail:ene
M^SJJItail:eni
UU[HGFtail:enk
:WVQQPtail:enn
EUONOStail:ens
/QZMRatail:ent
BWOQOQtail:enz
AWSRMPtail:era
UNNNMMtail:ere
dHHFXHtail:erg
R_HPKEtail:eri
:[RNTQtail:ern
$hRMIgtail:ers
FTQOORtail:ess
<NQSL`tail:est
OV\TAEtail:ete
AYQOROtail:euk
LILJQ^tail:eur
GTPPPOtail:fai
_EFH^Jtail:fay
KLMNQWtail:fer
VUQPHGtail:fiq
<YSPQQtail:fon
GUPOOPtail:fos
MNONMUtail:gal
DTQOSOtail:ged
8aPOQPtail:gee
FKMKMdtail:ger
OI]FHXtail:ght
@TUPQQtail:gue
ZKKONNtail:gyi
aNYND@tail:hal
QQB`LItail:hat
:YXPNQtail:her
ZMXVCCtail:hie
ObIJLJtail:hir
IJMKEktail:hom
$]]PP^tail:ial
IJFO_Rtail:ian
bQ]BCFtail:iao
?[POORtail:iat
FQRPQOtail:iba
8PPNYZtail:ice
1`VMNXtail:ich
8WQOXRtail:ico
FSROOQtail:icy
JILeLItail:idh
IKQQSRtail:ier
8YZNNStail:ies
5\QNUTtail:iew
WZW^;:tail:ige
ZRTWF<tail:igh
\NRVHBtail:ijn
CXMLNXtail:ike
>[MLZMtail:iko
CWPNSOtail:imo
TKDObFtail:ina
`NYC<Stail:ine
8iWFKPtail:ing
WDEFFmtail:ini
Y\FKKItail:ino
DLMOS[tail:int
]@ZVHFtail:iol
#d]QY^tail:ion
8WXMPVtail:ior
HSQPOOtail:ipa
eQTME>tail:ipo
QXD^FHtail:ira
5]WNNUtail:ish
5UTMTYtail:ist
C`ONMMtail:ita
(b[PTRtail:ity
DKKYRVtail:itz
OJ`KLKtail:iva
XWYIFBtail:iwa
^HQFDXtail:ker
ZWDWHFtail:kie
WVTOEFtail:kje
HTKMK[tail:lan
LHILhItail:las
LGLLdKtail:lde
QXYGIGtail:ldo
2WUQWStail:led
HJKIEotail:ler
VO[HJHtail:les
HPOK^Jtail:lis
O@YEEgtail:lla
0`UPOUtail:lle
\D_GCQtail:lli
B[YVGHtail:llo
K^KQIKtail:lmi
JPOOORtail:lna
cJIKMLtail:loy
@WMK`Jtail:lys
>UZONPtail:mal
OSFOH[tail:man
SZFLQItail:mer
EHNZPVtail:min
[HJMIWtail:mit
DYQVIMtail:mre
1XZL[Qtail:nal
FPaJKNtail:nan
7XUMQWtail:nce
FFFM^\tail:nch
BZPOOQtail:ncy
%^VTM`tail:nde
RXHLMOtail:nen
#kXPR^tail:ner
FHELqItail:ng
9VPMVXtail:nik
IPOOQQtail:nit
QLKJH`tail:nji
H`fFBEtail:nke
^YFMHGtail:nny
<[NNPWtail:nos
^KGNSJtail:nta
GNOLK_tail:nte
YLHLIXtail:nth
_RNNFGtail:nto
DUSOOPtail:nts
_LUGHKtail:obi
KM]@G_tail:oes
]YGHMHtail:ogt
AdLONKtail:oke
mBCNOJtail:ole
[KMNNKtail:oli
LHLIFjtail:oll
YM[FKHtail:ols
CQKVTQtail:ome
>YSOMTtail:oms
ATRIL^tail:one
.[VPRXtail:ons
CSSNPTtail:ood
TIHZOLtail:oos
'Y^RVUtail:ops
8ZRORStail:ora
FNNSI[tail:ord
]PXKCHtail:ori
>[SONRtail:ork
(c[POUtail:ort
5W[ORRtail:ory
dH]HFDtail:oss
KPYOMJtail:ost
FSTONOtail:out
GTPOOQtail:ova
JPPOORtail:owa
OHUKH[tail:own
XEZSJEtail:pam
_IINNMtail:pau
ELJPMatail:per
=UPNWStail:ply
J]IZIFtail:rag
:\QNRStail:ral
HTPPPOtail:rar
:ZVNPRtail:ras
GRTNOPtail:rat
SZYGFFtail:rdi
STPIPJtail:red
AWTPNPtail:ree
:XXOQPtail:ref
<VWQMRtail:ren
EMUK]Ktail:rer
>YROQRtail:res
DULLOZtail:ria
=ZQMRTtail:rid
VLYMELtail:rie
8_VMPQtail:rin
VJKKXLtail:rit
FSIRLZtail:ron
T^RIHFtail:roy
[IRVLCtail:rse
DL`MRLtail:rte
AWVNMQtail:rty
?UNRRStail:rum
bLIINLtail:sal
7W]POOtail:saw
JPPOQOtail:sch
PPKHaFtail:sel
@TYGMYtail:sen
JGJKU_tail:ser
CVPPPPtail:set
[\B_B@tail:sgt
LHJLiGtail:sio
WZWHFCtail:sla
PMHRBatail:son
?URORTtail:sse
EQOOPVtail:st
\JNPOHtail:sta
7]VLQStail:ste
cQKQL?tail:sto
0\RNUXtail:str
>SQNM^tail:sud
<NOOW[tail:szu
BTQOTQtail:ted
@VTOQPtail:tee
HMKJXYtail:tel
>URPPUtail:ten
]aBQBFtail:teo
PYBIJ\tail:ter
DRTOA`tail:tes
cSIJGItail:tha
cD]DKGtail:tig
,YZLVYtail:tik
IHZKNVtail:ton
;XPNTTtail:tor
FOMNM]tail:tos
[FHI^Itail:tra
FPPOQTtail:tre
NJFMhHtail:tua
FTQOOQtail:tur
eEPHNKtail:txa
ZTINKJtail:txi
7]VPNTtail:tze
VYLNIHtail:uan
=YQNNWtail:uer
^NLINKtail:uez
]\IJJCtail:uhn
9[QQLWtail:uhr
W]KFMHtail:ula
RMQORHtail:ule
#]TTY[tail:ung
OR[RFEtail:upa
FUPQOOtail:ure
DNLNP]tail:urg
_JLOLJtail:uri
CWOOORtail:urs
TD^MMJtail:urt
2[TLQ]tail:ury
<STORVtail:ust
BXONUOtail:ute
>WVMPRtail:uto
;YRNPVtail:utz
OIOLMZtail:vel
GNFKSatail:ver
<PPNT]tail:vju
;YSNTQtail:vor
DKLOMdtail:way
LJONK]tail:weg
]YPHFFtail:wen
#_YL^Utail:wer
IYI_LEtail:yle
`ZFIFJtail:yne
_HLPJLtail:yun
@TSOSRtail:zz
>WRMNWtail:ław
_KLNLJtail:ηνο
_IIIPOtail:бот
gJKKKHtail:ков
eJKKMHtail:李晓彤
dRKJKDw:abby
<\OOQRw:acquis
c[FHIDw:adecco
FTQOPPw:adres
DQQOQTw:adress
XRXHHIw:ander
?VQOPUw:anspre
@USNVNw:answer
]GHOPOw:anthea
AWRPOOw:anythi
<XWNORw:app
cHLJMLw:arantx
@UTMOVw:art
DUSOPPw:asepti
9RVIT\w:assess
ESQPQQw:asset
AYRPOOw:attach
VRKRTAw:august
`NVMFDw:aukje
@SPPQVw:auswah
CRPNRUw:ave
:QQMU\w:band
nBDNOIw:bankol
<WTNQTw:bar
`OTEKGw:bas
VcFIHJw:bashir
SJIHM_w:bellin
FT\WGGw:bello
ULJKF]w:benji
DSOOQSw:bespre
?PNON`w:bewerb
QPO\FIw:bia
_NXGKCw:blessi
aH^FFGw:bright
ZSXIEFw:broer
ZXSHFGw:bronwe
;bOOOOw:brooke
TJHNKZw:brown
UF^MLHw:burt
/XVRWTw:cancel
MLIKeIw:candel
KKPNcCw:candid
VH]IJMw:capt
RWGPMMw:capuci
MMMMJ\w:casa
CROORUw:castle
@TUOPRw:catego
cIVWD=w:cathal
JJOLN\w:centre
PWKNMLw:ceri
PO_EMKw:cest
ATQOTRw:chain
CTROSOw:change
VEF]LOw:changm
7aQORPw:charge
aOWME@w:chipo
;\QNSPw:client
:USORWw:clinic
DXQOOOw:clique
CUROPRw:coast
aCTEB[w:colone
1\XPNWw:commer
BPPPQWw:commun
AVQOOTw:compli
<VWNSOw:compra
5\UMXOw:confir
EUQOOPw:dabei
7Z\ONPw:dados
MVFS\Bw:dag
U_HJKIw:dahl
<[OOOUw:damon
*YZNZTw:day
5KOL]aw:de
]H\NFFw:dean
8XTSSPw:deb
VMXGNIw:delgad
X[PJIDw:delroy
3[WNRTw:der
?USNUQw:dernie
N[EFJ\w:di
=ZSPPQw:direct
>TPPRVw:dispon
DQTOPSw:dobry
HQONQRw:dock
;SPNUXw:doodle
HLHOgHw:dorian
RHcILHw:doutor
[KINOMw:drozde
Z_GKEJw:dwayne
I`XTCBw:edwige
KFKKlGw:efisio
>UQOTTw:einkau
DU^NJJw:elisab
7SWQRVw:embedd
ATSRNSw:englan
JSPOOOw:entrar
BWQOPQw:entrev
T^KMHHw:euan
@TUOOTw:export
S[IMKLw:fabbri
:XYNNSw:facili
JSOOOOw:fai
EZLL\Gw:falko
FIMLJhw:fathom
bETCZCw:fay
UVGWIHw:ferhat
@UUOQQw:fillin
=XVNNSw:financ
CIIM][w:finch
8UWMXRw:firmwa
EVQONQw:fleet
;SXOTPw:flight
CSSNOSw:flood
FTPOQQw:former
<UYMTOw:founde
Z]BUFFw:franki
KKKML`w:freie
?WSRNQw:fundic
D[MJ\Iw:g
XKULMIw:galli
HIPHiGw:gavina
]GHNE\w:gebroe
HSPOOQw:genova
4VXRNXw:gespra
>ZPPOSw:getafe
WV[EIDw:giles
LfIMHIw:gonny
DRPNPUw:gradua
GWPOOOw:grant
BWTNOOw:grants
:[QMSUw:grid
FcLOILw:groetj
]XHIKJw:gundul
FIHLaUw:h
BTQOQSw:hafens
fKIOHJw:hal
GQOOPUw:havneg
KNKJ`Kw:helder
S`BLKMw:helmi
^ISDEWw:henk
IXWKKKw:hernan
0`WMNYw:herzli
IQOOQQw:highwa
CTOK^Kw:hollis
?YONPVw:humano
YLILIWw:hyacin
bHKPJKw:hyun
AVVPNPw:iberia
RYXNCFw:ignati
dGOFPJw:imelda
ELIaMQw:imre
<UROSUw:incide
V]HMFLw:ineke
8XZNOTw:inform
CVQPPPw:infos
8TTM[Rw:intern
#jXRS\w:interv
IQPOQPw:introd
<XUOQQw:invite
JKLN`Kw:iratxe
CUUNOPw:irelan
_]HMDEw:isla
GCNLkLw:isolde
TZKKJKw:jandir
DKEQmGw:jantin
[KJOMNw:jingyi
MFMLiDw:jorrit
mDGNMGw:jule
HSQOOPw:junior
dTEOFGw:jupite
>YSNPRw:jury
\[EVDEw:kadi
BUTOPPw:kalend
cOXEGDw:kamala
7VTOQYw:kennen
NWWKKIw:koldo
]KHNONw:krzysz
[WJLJHw:kuhn
MMONOUw:lane
<WXPOPw:learn
@TTNMVw:legal
WSWPJ?w:leigh
6V\QNSw:leitst
CWPOROw:leuk
@PJNS^w:lever
3][NNRw:lisbon
WUKTIEw:lison
ERRNPSw:llamad
NM`MIIw:lobke
?TWOQRw:logist
O\LOHLw:lorcan
IKcPMFw:lord
MJMO]Jw:loris
ZVUIHDw:ludivi
[K`KEDw:lurdes
\XCMKLw:macare
?UOMXQw:madame
OKNKgAw:maelys
FWPOOPw:main
HPSPOOw:mal
`KLLLKw:malloy
AVRMTOw:manten
GSQOPPw:mariti
?VSOPSw:market
MLJLbJw:marr
YGIORQw:master
ZSLKLJw:mbonge
KIJJmFw:mees
SRFYKJw:merete
JFNLJfw:metro
LNOJaFw:mikel
_HWMJFw:milene
HPVJOSw:min
9[WMTOw:minute
WZOIJGw:morena
N\S@MOw:moss
HQPOOTw:mostow
8YOMYTw:name
Q[YFHGw:nardi
CURRNOw:neem
_TGMKHw:neri
:[UONSw:netze
FHELqIw:ng
H`dFBEw:nienke
HcPMFLw:nkechi
kNWFACw:noori
XXLKJIw:noriko
YIZMGJw:norrie
kJJFJKw:obi
]\[DD?w:odete
YAH\OMw:okabe
gJIKOFw:omer
$Y_OXWw:ops
PaJMKGw:oriett
[=X[JEw:oriol
^FZILHw:ottoli
ASRNVPw:outrea
CWROOPw:owner
LMbLKHw:ozols
HZKMXHw:p
YJRVKCw:pam
COOOSWw:panie
>WWPMQw:parker
ISQOOOw:partec
BVQPROw:partic
#bTRT]w:partne
HSQOPPw:paseo
DPNNRWw:passag
YVINJKw:patxi
bHHNMMw:pau
=[SQNQw:percep
FEFJuJw:perpet
#`YRWUw:person
BKVNL\w:pessoa
:TSMTWw:physio
<[OKQYw:pike
X^DLKJw:pino
=WSMUQw:pohovo
ESROPQw:policy
CTUNNRw:poste
;[URONw:powere
CPSNQTw:pricin
CWOOSOw:primo
>VUMPSw:produt
AWVONPw:proper
DWPOOPw:puesto
8Y[ONPw:qualit
8VNQUWw:quay
V\FGIQw:r
_IKOMKw:rafe
VUNQIGw:rafiq
KWI^IHw:rag
BSNNTUw:rail
VD^OIJw:ramasw
XWELLOw:rantan
ZG[KJIw:rasker
8]YONNw:reason
IPPOOSw:record
6^NQNYw:recrui
@YOOPSw:recurs
:YWNQPw:ref
>XWNPOw:region
-aXNSRw:reliab
DQPQQSw:requis
+b[QQQw:resche
GVOOPPw:reset
7TVLTYw:respir
BURNOSw:rest
VXUCMGw:revere
?XVOMRw:risors
JQPPPPw:riunio
\VZFCEw:rocco
WHHWOLw:roos
=XRNNWw:rotter
DVSOOOw:routin
JIMcMJw:ruarid
RK^SFFw:rupa
@STOSSw:rust
Y[UZ>8w:ruthie
UXDYMDw:s
J]POKIw:sachs
aLLOJHw:sadiq
EQSPQOw:saiba
aLIJNLw:sal
dHTJOAw:saoirs
NJaKLJw:saraiv
@eNOKLw:schust
@VQNSRw:screen
dK[DEFw:sebast
KLLJfHw:sechi
ATSPQPw:segue
DWPOOQw:sekret
FUPOPPw:selecc
IPOORQw:semina
>XTPPPw:sent
cQBbC?w:sgt
ETUONOw:shout
YVXGFGw:simoes
=\RMQPw:site
BUNOSSw:sitzun
ZHHNF\w:smit
DJONcLw:sollic
GPPOPTw:solna
<\SNORw:sommer
7UQPTYw:sons
FQPOPTw:st
0VZPWSw:stelle
XFfCIIw:stig
;XTPTOw:subjec
DQROTPw:succes
>TPOM[w:sud
:VRNWSw:supply
:WUQMWw:suppor
dNLJGJw:tabith
IVJYOIw:tadeu
IUOOOOw:tanner
AXPOOSw:tanneu
DJMhLKw:tansy
HTPOOQw:tarn
6WUKXVw:teamko
CUQOOSw:teamsb
7WROYRw:tecnic
8ZUOOUw:teilne
+aTOVTw:telefo
bZAQCIw:teo
AQQNVSw:tern
_HTMMEw:testa
JPLQTPw:thorva
WNU\F?w:tiwa
JNMLfCw:tjitsk
?NOOVYw:tomasz
7PVMYWw:treasu
\LLKOLw:trent
MMNNZLw:tuinst
BQQMWRw:tweede
L^KOMJw:txema
6\QRLYw:uhr
:ZWNMTw:umane
BPROWPw:umbra
ETRPPOw:unirse
FRPOQRw:unit
BTQOTQw:update
\JLOMKw:uri
@[POOQw:vacanc
QLcJKEw:valdis
AWPROQw:videok
^GGNJVw:vidya
FTPPOQw:view
_GYHMGw:villa
FLKMdMw:vlas
^UHILJw:vogt
fDREPIw:voss
ERRORPw:waalha
?SQMXSw:walk
>UXOPPw:warsaw
HMJLNaw:watson
AVONRTw:way
=XUPPPw:weiter
LH[MPMw:wellin
bHGI\Cw:wessel
QJKNNYw:whitak
VQVQFEw:willem
HQPPNRw:winter
=YUOMSw:workda
6WUPVRw:wrenn
CUPNOUw:wrocła
\JJOMNw:xu
rBBMPHw:yewand
^]NGCGw:ying
CUQOORw:york
JONPWKw:zweitg
ASROSQw:zz
^KMNKKw:μελισσ
^LMNLKw:σταυρο
hHKKKHw:антон
gIHIOJw:вера
`IIHPOw:дробот
jJJLIHw:красил
iJKKLEw:李晓彤
ETYPGQwords:1
VDIBX]words:2
^T5?Lhwords:3
Q@FCiWwords:4
"""
