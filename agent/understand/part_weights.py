"""The weights by which `part` reads, as tests/train_parts.py wrote them: six characters a feature. Pure data."""

TABLE = r"""
trained_on 3032858f4fed34866a7195614a3cf27f4dec4d9200b14226f1adec032d8a5820
bias -0.2325 -0.0783 -0.1163 -0.3872 -0.1774 -0.0868
step 0.082674
person absent -0.081 address 0.695 address_alone 0.131 alone 0.260 another -0.825 another_alone -0.483 another_alone_sure -0.614 another_sure 0.115 arranges -0.471 best 0.333 by_title_arranges -0.599 by_title_recruits -0.550 candidate -0.144 formal 0.366 formal_alone 0.127 formal_in_text 0.313 formal_own_calendar 0.474 given 0.589 given_alone -0.174 given_in_text 0.644 given_in_title -0.013 given_own_calendar 0.348 given_single 0.065 given_single_alone 0.338 given_single_in_text -0.141 given_single_in_title -0.228 given_single_own_calendar 0.338 guest_absent 0.089 guest_address 0.096 guest_address_alone 0.034 guest_alone 0.019 guest_another 0.045 guest_another_alone 0.249 guest_another_alone_sure 0.217 guest_another_sure 0.312 guest_arranges 0.028 guest_best 0.163 guest_given 0.544 guest_given_alone 0.271 guest_guests_0 0.324 guest_guests_1 0.267 guest_guests_2 0.086 guest_in_title 0.020 guest_is 0.677 guest_least 0.070 guest_listens 0.006 guest_mean 0.118 guest_not_taken 0.035 guest_role_opt 0.115 guest_role_req 0.562 guest_silent 0.402 guest_state_acc 0.174 guest_state_nee 0.448 guest_state_ten 0.055 guest_strange_single 0.019 guest_take 0.165 guest_taken 0.146 guests_0 0.398 guests_1 0.167 guests_2 -0.169 guests_3 -0.306 host_absent -0.396 host_address 0.599 host_address_alone 0.097 host_alone 0.068 host_another -0.748 host_another_alone -0.139 host_another_alone_sure -0.228 host_another_sure -0.012 host_arranges -0.171 host_best 0.154 host_by_title_arranges -0.599 host_by_title_recruits -0.551 host_candidate 0.058 host_given -0.269 host_given_alone 0.145 host_guests_0 0.068 host_guests_1 0.092 host_guests_2 0.144 host_i_do -0.440 host_i_do_not -0.211 host_i_least 0.009 host_i_mean 0.039 host_i_take 0.116 host_in_title 0.159 host_is 0.033 host_least -0.246 host_listed 0.142 host_listed_0 0.115 host_listed_1 0.018 host_listens -0.046 host_mean -0.157 host_not_me -1.229 host_not_taken 0.488 host_other 0.351 host_other_firm -1.131 host_recruits_0 0.133 host_recruits_1 -0.780 host_recruits_2 0.096 host_role_req 0.446 host_silent -0.764 host_state_acc 0.398 host_state_nee -0.364 host_strange -0.623 host_strange_alone -0.501 host_take 0.168 host_taken -0.249 host_team -0.270 host_unlisted -0.109 host_unlisted_0 -0.047 host_unlisted_1 0.075 host_unlisted_2 -0.137 host_with_me 0.640 i_do -0.440 i_do_not -0.211 i_least 0.009 i_mean 0.039 i_take 0.116 in_title 0.179 is 0.089 least -0.036 listed 0.142 listed_0 0.115 listed_1 0.018 listens 0.127 mean 0.043 not_me -1.229 not_taken -0.150 other_firm -1.131 own_calendar 0.478 recruits_0 0.133 recruits_1 -0.780 recruits_2 0.096 role_opt -0.328 role_req 0.779 silent -0.050 state_acc 0.572 state_nee -0.146 state_ten 0.055 strange -0.691 strange_alone 0.361 strange_in_place -0.172 strange_in_text 0.221 strange_in_title -0.951 strange_own_calendar -0.427 strange_single -0.935 strange_single_alone -0.219 strange_single_in_place -0.021 strange_single_in_text -0.775 strange_single_in_title -0.526 strange_single_own_calendar -0.255 stranger_absent 0.226 stranger_alone 0.186 stranger_another 0.134 stranger_another_alone -0.364 stranger_another_alone_sure -0.374 stranger_another_sure 0.045 stranger_arranges -0.314 stranger_best -0.037 stranger_candidate -0.206 stranger_formal 0.366 stranger_formal_alone 0.127 stranger_formal_in_text 0.313 stranger_formal_own_calendar 0.474 stranger_given 0.544 stranger_given_alone -0.577 stranger_given_in_text 0.644 stranger_given_in_title -0.013 stranger_given_own_calendar 0.348 stranger_given_single 0.065 stranger_given_single_alone 0.338 stranger_given_single_in_text -0.141 stranger_given_single_in_title -0.228 stranger_given_single_own_calendar 0.338 stranger_guests_0 0.019 stranger_guests_1 -0.193 stranger_guests_2 -0.183 stranger_guests_3 -0.035 stranger_is -0.393 stranger_least 0.076 stranger_listens 0.167 stranger_mean 0.017 stranger_not_taken -0.660 stranger_other -0.353 stranger_own_calendar 0.478 stranger_silent 0.527 stranger_strange -0.086 stranger_strange_alone 0.862 stranger_strange_in_place -0.172 stranger_strange_in_text 0.221 stranger_strange_in_title -0.951 stranger_strange_own_calendar -0.427 stranger_strange_single -1.281 stranger_strange_single_alone -0.565 stranger_strange_single_in_place -0.021 stranger_strange_single_in_text -0.775 stranger_strange_single_in_title -0.526 stranger_strange_single_own_calendar -0.255 stranger_take 0.037 stranger_taken -0.323 stranger_told 0.593 stranger_with_0 -0.666 stranger_with_1 0.403 stranger_with_2 -0.137 stranger_with_3 0.007 take 0.435 taken -0.425 team -0.486 told 0.593 unlisted -0.109 unlisted_0 -0.047 unlisted_1 0.075 unlisted_2 -0.137 with_0 -0.666 with_1 0.403 with_2 -0.137 with_3 0.007 with_me 0.640

HP{5FFB:absent
UKZQ]1B:absent+me
MQ_N=SB:absent+not
K9baBQB:absent+only
CQd\8OB:absent+will
RTiY#PB:absent+you
`FJUHMB:and
PQPK^@B:and+me
D8ldIDB:and+not
SNG]MIB:and+only
fIPW7NB:and+will
mQOI@DB:and+you
CmL1WVB:arrange
F\TITGB:arrange+me
KGcPJKB:arrange+not
NU]ZB>B:arrange+only
N]FISMB:arrange+will
WnS4FGB:arrange+you
YJZBJRB:boss
CYWIQMB:boss+me
N]PBLQB:boss+not
Q=_\IHB:boss+only
MS]V<KB:boss+will
ShMGCGB:boss+you
QJ98{PB:candidate
FGWL^MB:candidate+me
IVXLHNB:candidate+only
NWLGZHB:candidate+will
INSKVOB:candidate+you
K_V;WGB:close
hOGNCKB:close+me
bAXOFIB:close+will
]UCITHB:close+you
KM<E{EB:greet
UQZCRDB:greet+me
WFbHFMB:greet+not
UVJHLSB:greet+will
YYTCS>B:greet+you
]gOD0SB:hire
`RYH9NB:hire+me
Gh>ZHKB:hire+not
GOFbMOB:hire+only
JP]VLAB:hire+will
IlO8TKB:hire+you
G1<{LOB:listen
KJ_S9ZB:listen+me
DIJhEWB:listen+not
\S>s?;B:listen+only
W9JkCSB:listen+will
UEW^DGB:listen+you
PQZ6XQB:me
NGX=XWB:me+meet
>h[PBGB:me+not
HVYTANB:me+only
CkGLKNB:me+place
YB@F\^B:me+topic
^J\HFHB:me+who
JXCMVRB:me+will
FNWOSNB:me+with
[NX=]?B:me+you
dEFV[;B:meet
?ZOl.XB:meet+not
HPZ^FCB:meet+only
[K`ST,B:meet+will
nM_U?-B:meet+you
JT`k/AB:not
MCPXIYB:not+only
WMHFNZB:not+topic
EGT_EVB:not+who
9Q]cKEB:not+will
?HZi@PB:not+with
HZc]:>B:not+you
RPTe?@B:only
GIH\KZB:only+place
ZNLAUPB:only+topic
BKbGMXB:only+who
ZIU\AEB:only+will
@K\a>TB:only+with
YFcZ?>B:only+you
Me5T'wB:place
>^[]K;B:place+will
Su<EFKB:place+you
]MCFSUB:topic
F\EJ\LB:topic+will
fFF8WXB:topic+you
_?URQCB:who
WN[RR5B:who+will
cKIUU9B:who+you
\G[KCOB:will
IV\aM1B:will+with
UL[O0_B:will+you
U_W?ELB:with
]RMJHLB:with+you
YVZEDIB:you
\Gx=5ML!:absent
gKEFNOL!:and
IaW;SJL!:arrange
cR^B2RL!:boss
SIGGlDL!:candidate
UcI6\GL!:close
DUC@{;L!:greet
NcS=ETL!:hire
PG?nEQL!:listen
_d@@9_L!:me
XDJTKUL!:meet
SYUQQ7L!:not
lL=PMHL!:only
HM<U:zL!:place
bV=>@fL!:topic
hcI6>SL!:who
JPa<8kL!:will
ZTTINBL!:with
MUWESHL!:you
KAq;[GL0:absent
y?:MKPL0:and
DiDESPL0:arrange
VIhV4JL0:boss
>NHHsKL0:candidate
VeJ8ONL0:close
=<LH{GL0:greet
HXRRTBL0:hire
U>Hi<[L0:listen
V_Y;X9L0:me
^IN@_GL0:meet
BKrEIML0:not
qFIIHIL0:only
LP<U8tL0:place
dH7Y;cL0:topic
zXOG1BL0:who
RM]F@WL0:will
_OYFM@L0:with
MUPFSNL0:you
PX_?>UL1:absent
WZSIKBL1:and
@_FJ\OL1:arrange
^T?N:`L1:boss
\>AJV^L1:candidate
XaEGX=L1:close
`cFHAHL1:greet
SQKFG]L1:hire
H:YaZEL1:listen
PR=IV]L1:me
S]DVEJL1:meet
MVL[MBL1:not
aEAUQML1:only
NVFTKQL1:place
fOJKKEL1:topic
YKaKEEL1:who
RIPMZHL1:will
RT?WKRL1:with
QV]EGJL1:you
[Gp)NQL:absent
ZH_JHGL:absent>and
F_RNMHL:absent>arrange
UMKOOOL:absent>hire
XIRMNLL:absent>meet
GU_LLFL:absent>topic
9F`NO]L:absent>you
eJPANML:and
_MFNMML:and>absent
`LENMNL:and>arrange
WWJIMML:and>boss
XLLPJQL:and>me
kHWICEL:and>meet
WJGPMUL:and>topic
^GEUMNL:and>who
WNKMNNL:and>will
pO@FLHL:and>with
fDFIKWL:and>you
HbEKQOL:arrange
IhCQMHL:arrange>absent
R_BKWEL:arrange>and
JTKNMWL:arrange>boss
<pKNGML:arrange>hire
RH\NKKL:arrange>listen
`^CNBJL:arrange>me
CiTOFEL:arrange>meet
UUKNMJL:arrange>place
M\RRDIL:arrange>with
ZRFMOLL:arrange>you
XTdE8ML:boss
bIJNNIL:boss>absent
dLLKKHL:boss>and
D]NPMNL:boss>arrange
YJUMJKL:boss>candidate
TLSNMLL:boss>hire
`KRFNIL:boss>listen
IZNJQNL:boss>me
VUSEMJL:boss>meet
[SIJMKL:boss>place
WGZNMGL:boss>topic
QNWKJNL:boss>who
^MGMLOL:boss>will
NUNJOPL:boss>with
VcGUH>L:boss>you
SCFBlPL:candidate
FWZMJLL:candidate>greet
IKLQ]LL:candidate>meet
GKHRbLL:candidate>with
YNHMMQL:candidate>you
TeG<SKL:close
RWJQHML:close>absent
I`LOJLL:close>meet
FgKMEPL:close>with
EKFC{?L:greet
MQMISRL:hire
cQHJLHL:hire>meet
NG]LQML:hire>who
`GLNOJL:hire>with
TYXFHGL:hire>you
J3PgNWL:listen
HLG]KWL:listen>me
TI\JLKL:listen>meet
SG\LLLL:listen>with
]HJZHIL:listen>you
UR6FW_L:me
7Y[MQQL:me>and
UPPKEVL:me>meet
VOHXLIL:me>will
SLOOTIL:meet
M?wIJBL:meet>absent
r?GKILL:meet>and
YXTC>UL:meet>arrange
oEFSFHL:meet>boss
\FGJ\KL:meet>candidate
>]QNQPL:meet>close
QT\PDEL:meet>hire
KLMJN^L:meet>listen
N5TX]LL:meet>me
YMHUKML:meet>not
FLOQRVL:meet>place
r@A[GFL:meet>topic
JkHCNLL:meet>who
\?XQX=L:meet>will
C^MVMHL:meet>with
]MaP*UL:meet>you
SS`OL8L:not
gBTLGKL:not>meet
bQK]?@L:only
]JKNMML:only>absent
B[NLSQL:only>and
_@BcKLL:only>arrange
ZJPGQOL:only>boss
DfJIONL:only>me
RU4X4sL:place
?[ONOTL:place>and
\LNLPHL:place>boss
H\LOOLL:place>me
U\KFIPL:place>meet
TXEJMQL:place>you
TRC\?WL:topic
WKLOOOL:topic>boss
VTMMMIL:topic>meet
BPROPVL:topic>will
TNMONNL:topic>with
HNOMNYL:topic>you
mZ\R#CL:who
FQTPPOL:who>absent
eELMGOL:who>arrange
SYB[GJL:who>meet
PG\LMML:who>will
T]FILML:who>you
Y<SCR]L:will
SGMMMYL:will>absent
P[KNJML:will>arrange
QFJC\YL:will>me
eAcDGFL:will>meet
mGLJFJL:will>who
PATKBhL:will>you
\ZVHEAL:with
PVYJKEL:with>absent
gFIMMKL:with>and
^c;C@[L:with>arrange
eJFKMML:with>boss
DE^^KJL:with>listen
P\HYCJL:with>me
hHYSC;L:with>meet
K\LJNOL:with>place
][?XHCL:with>topic
YF[KHML:with>who
RZOKLIL:with>will
RPNP>[L:with>you
VTT<LUL:you
^EHKKZL:you>and
Wh>JX;L:you>arrange
?XJVNUL:you>boss
?gMMJPL:you>close
ZLKPJOL:you>greet
EJQN`LL:you>me
dINZE?L:you>meet
]JLLMNL:you>only
CTROPSL:you>place
?NWOTSL:you>topic
OIVKPQL:you>who
`SWOE;L:you>will
RG<PW^L:you>with
WTMJGQN:absent
]VNDJKN:and
QdAEXHN:arrange
[OUHFLN:boss
6OWIY]N:candidate
UKMMPON:close
_KJLLNN:greet
@OUOURN:hire
cGNWIBN:listen
cKBDWON:me
^U<O^=N:meet
6OVNZVN:not
Q_JHRFN:only
]HGME]N:place
g?JIb?N:topic
MCPPVTN:who
SJKLSSN:will
Xa@KMIN:with
V^C<cCN:you
ZOJKLPP:absent
^]JLK=P:and
_YLLHAP:arrange
>^OSKQP:boss
JOULTLP:candidate
G[TLJOP:close
DJcHROP:greet
FKQNTWP:hire
TERPRMP:listen
pTLK@?P:me
`Q`EE>P:meet
4UVI[WP:not
[TUIFGP:only
VPTNIJP:place
kAGQJKP:topic
Q]_AICP:who
oOGJCHP:will
SYGLOKP:with
[XMLEIP:you
XDv5]6R!:absent
V@PLL\R!:and
MfK9NTR!:arrange
d<SJNOR!:boss
J]?Cq@R!:candidate
LX@EWZR!:greet
P[FU=WR!:hire
KF;{BPR!:listen
CW\9bIR!:me
X=TLZLR!:meet
JLa_6OR!:not
?ZkJ@MR!:only
GeQ45tR!:place
kEU;FTR!:topic
IMPLQXR!:who
XVUS=FR!:will
Y^T0PPR!:with
VYRMR:R!:you
`:xQG0R0:absent
YG6cJUR0:and
[fF4A^R0:arrange
l6EJXRR0:boss
UGFEmFR0:candidate
]LJMHSR0:greet
abBL>LR0:hire
BK6{JHR0:listen
WOJ3aVR0:me
VBYSY=R0:meet
OJn<>XR0:not
KPV^@LR0:only
6]G?F{R0:place
gG>V<[R0:topic
_KZ>KMR0:who
]UGPELR0:will
8_IQVSR0:with
`aLQ[#R0:you
CLr:HVR1:absent
M^?SXDR1:and
<jM6cNR1:arrange
hBa7GRR1:boss
XE@KhLR1:candidate
JUBGXZR1:greet
Sj79VVR1:hire
GNIu-ZR1:listen
<fGE_MR1:me
SFPMXKR1:meet
\;Ve@IR1:not
8YQ`CVR1:only
TWKL7aR1:place
]OPDCXR1:topic
IDFSY[R1:who
PVQ8YRR1:will
LFTMVQR1:with
B^Y:OWR1:you
=M{;OIR:absent
]>cDKMR:absent>and
BH\[LMR:absent>arrange
TSAN]FR:absent>candidate
fIDJNNR:absent>hire
CEZVKVR:absent>listen
QOXKGOR:absent>me
PUiBCFR:absent>meet
IIcJNLR:absent>not
REWGH\R:absent>only
WMHIMXR:absent>topic
fIAMPMR:absent>will
DFW[FWR:absent>with
O[XIIER:absent>you
^QCTGLR:and
MWcV??R:and>absent
CfP@\FR:and>arrange
U[IHSFR:and>boss
@^PLSLR:and>greet
IPSMMTR:and>hire
@AQrEPR:and>listen
edEH=GR:and>me
wKB<RGR:and>meet
BFhWMFR:and>not
FHJfPLR:and>only
NTIJI\R:and>place
IQQQJTR:and>topic
LHHYJZR:and>who
]KUK?UR:and>will
XFOHTQR:and>with
_bK=8YR:and>you
LoW0ETR:arrange
TU[IEHR:arrange>absent
Xa>\DBR:arrange>and
MS[KIKR:arrange>boss
=aHNTRR:arrange>candidate
dHKPPCR:arrange>hire
O^AJF\R:arrange>me
h\.F[GR:arrange>meet
ZZHGMJR:arrange>only
AZKKOZR:arrange>place
J[?MRXR:arrange>topic
HbQF?[R:arrange>with
Kl9>ZRR:arrange>you
UFPQSKR:boss
GKcOJLR:boss>absent
GUTJORR:boss>and
\MKPKKR:boss>arrange
pQDHHFR:boss>hire
bIIJLOR:boss>listen
tEDLBOR:boss>meet
gFKMOER:boss>place
iKGKJKR:boss>topic
TXIOKKR:boss>who
eHBOLPR:boss>will
XA^NNGR:boss>you
LZL:q>R:candidate
V_DOFKR:candidate>absent
]BEOYNR:candidate>and
EjGPKIR:candidate>arrange
[ZHJHLR:candidate>meet
VOONJMR:candidate>topic
DH`NVJR:close
VW>A\QR:greet
\NMOHLR:greet>and
XVMMIIR:greet>boss
GLPMXQR:greet>you
XhDS3OR:hire
EEcMOPR:hire>absent
{9BMKFR:hire>and
AiJPLKR:hire>arrange
BWKNSUR:hire>boss
UDIcNGR:hire>listen
NR^GLIR:hire>me
eXDEJJR:hire>meet
FZJXMJR:hire>not
gEJKPIR:hire>topic
CSNNYOR:hire>who
FN_JQKR:hire>will
OJNNSRR:hire>with
7eUBaFR:hire>you
G75{FSR:listen
HF_[HKR:listen>absent
T>ViCFR:listen>and
fFLTHFR:listen>arrange
S^KGINR:listen>boss
EcQMJIR:listen>hire
OD_PFTR:listen>me
]Z:M@[R:listen>meet
WKE\KLR:listen>not
NFLfKJR:listen>only
SHMcJER:listen>with
QM^^?@R:listen>you
UR]6SLR:me
@UYNOOR:me>absent
OKYKMOR:me>and
GmBMHOR:me>arrange
DWYLDWR:me>hire
N[VM=RR:me>meet
C_ZKHKR:me>not
ENH\PRR:me>only
HWFNYNR:me>will
ZKFPOOR:me>with
RH`HUDR:me>you
kEHO_4R:meet
SQ^7PQR:meet>absent
?RV\TCR:meet>and
O\MITER:meet>arrange
Gf6KSZR:meet>boss
bILNLIR:meet>candidate
YLKJPPR:meet>hire
]>@_YFR:meet>listen
OYWU2UR:meet>me
KUHUDXR:meet>not
[O@UYCR:meet>only
e?IZCPR:meet>place
HCWHaPR:meet>topic
M`DQIOR:meet>who
_NALKVR:meet>will
JdO=LSR:meet>with
ra`26?R:meet>you
?Var%LR:not
ZGeDJFR:not>absent
^CYLHKR:not>arrange
KXPMMNR:not>me
PBYlF>R:not>meet
TIFZPLR:not>who
IJaHQMR:not>will
JVHYMLR:not>you
CRWeCFR:only
LLLMN[R:only>and
K[KNMOR:only>arrange
COWVLOR:only>boss
JCPkLFR:only>listen
GLTNNVR:only>me
K\^IFFR:only>meet
WJGTOOR:only>will
H^IMPNR:only>with
XQOJNIR:only>you
V_?Q(nR:place
KHJNNaR:place>absent
U^ILMER:place>and
I`KMMMR:place>arrange
J_GNOMR:place>boss
GRTONPR:place>listen
FRTONPR:place>me
JWHKNXR:place>meet
IIINLeR:place>with
mAF?OWR:topic
{DFFGGR:topic>and
GOWPNPR:topic>arrange
NMIOM[R:topic>me
MR=EdTR:topic>meet
\NILNNR:topic>only
REPE`NR:topic>who
MEGMV^R:topic>with
S\YD>PR:topic>you
XCBSZPR:who
hCBXLJR:who>and
F]IMJWR:who>arrange
VCPXUER:who>boss
WMKONNR:who>listen
O@\VCVR:who>meet
MMMKOXR:who>place
YINB_HR:who>topic
LZIULJR:who>will
EFHaLZR:who>with
XVIPFMR:who>you
]TOQFCR:will
XH[GQGR:will>absent
ANM]PPR:will>and
MV-TZ[R:will>arrange
_NDJRLR:will>hire
XD@sGER:will>listen
ZLLPJNR:will>me
vRFO9ER:will>meet
ESMXNNR:will>not
HKXYKKR:will>only
HQLZQKR:will>place
XHCYXFR:will>topic
PFI`OLR:will>who
N_[CHGR:will>with
_g_;>;R:will>you
LQMITTR:with
OYJQMJR:with>absent
E]ETNQR:with>and
FfAJB`R:with>arrange
;[PORRR:with>boss
YUXHDIR:with>me
JLFTN\R:with>meet
[FI^KGR:with>not
dJSV?DR:with>you
VcU=R=R:you
I\`TA@R:you>absent
am,WBFR:you>and
ZVY@DMR:you>arrange
aM`J<FR:you>boss
OKWJUJR:you>candidate
?cHMWLR:you>hire
[U[AIER:you>listen
OKYMPKR:you>me
l?ULU9R:you>meet
SXI_EBR:you>not
KpBJKHR:you>place
sO<LCNR:you>topic
i;=EdPR:you>who
WUIRJIR:you>will
JeLD]>R:you>with
ULJQMQabove!absent
JR[PIJabove!and
U_RKHBabove!arrange
PIPLTPabove!candidate
hPILFFabove!close
ISSMQMabove!greet
KUNOISabove!hire
]NLJLLabove!listen
LNTLOQabove!meet
<VQNQYabove!place
VIUNLKabove!topic
?MRRWRabove!who
V^FKNGabove!with
RPIOQOabove!you
PJPPMRabove:achat
]KMKLMabove:aktue
9ZOMXSabove:albor
[KNOJNabove:am
MKNNRTabove:ana
IQROOOabove:bart
FPPNVOabove:been
PJPOORabove:bernd
UONPKLabove:best
>RSSRRabove:bilal
QJNNQRabove:boa
HQPNPSabove:borou
FUONORabove:brand
WMNNKOabove:break
TLLNOQabove:brigh
WJIOORabove:cance
HMPMVRabove:candi
FTOOPSabove:ceo
@VONTRabove:con
cRIMJFabove:cordi
DRPNPVabove:counc
=UQNRVabove:crown
@UQNPVabove:depar
GTQOPOabove:di
bGMKKMabove:diens
<TQROXabove:dilys
HMVOLTabove:direc
NNKNQTabove:dr
FRTPNOabove:eijke
ISQOOOabove:email
]NILNLabove:engin
WNMIOPabove:entre
>UQNRVabove:estat
QKHNVRabove:event
HSTNPNabove:for
PaHMJJabove:freun
5VVPUTabove:fx
CTONUQabove:grupo
W_HMIFabove:grüße
PILNG_above:guest
QLPNTKabove:has
XLMOLNabove:hej
jFJNLFabove:herzl
UMNNNOabove:hi
BWPNOTabove:holli
HRSPNOabove:hr
DIZOPTabove:inter
[LLOJNabove:job
TKPPNMabove:kind
CRSOTPabove:lead
_HLMLOabove:lee
WNKMNOabove:leits
>RRNTVabove:lin
EVPOQOabove:local
VNMNOMabove:machi
FTOOPSabove:max
HQPMQTabove:mei
=XRNTQabove:micro
ERPNPVabove:millb
:VSTRQabove:mirei
Z`GLHFabove:mit
[LNLLMabove:mitta
GSOOPRabove:muste
8RWMSYabove:nexus
9STSTSabove:noora
ISPOPPabove:numer
=SVNQUabove:of
ATQNQUabove:offic
WNLMNOabove:ole
GTOPPPabove:passc
<SUNXPabove:payme
:VRTRQabove:perra
PJPPMSabove:perso
[LPMKKabove:phone
GQSONRabove:platt
VMPLMNabove:posit
UNMMNOabove:pries
<QUMRXabove:rache
<[ONQVabove:recru
SPQPMHabove:regar
GTQOPOabove:riuni
^KLNIMabove:rust
]TJMKFabove:salut
THPORLabove:sched
XOQIHPabove:servi
FZOOOMabove:since
@RSNVPabove:sre
]LKNLLabove:task
?VROTQabove:teams
WHYJLKabove:telef
FSPORPabove:this
;SUNXPabove:tollg
TMLMRMabove:tomas
\KNKMMabove:train
GTPOPPabove:trova
IMOORUabove:uhr
VJOPMNabove:un
_KMPIJabove:vp
VMMOKPabove:was
ULMLSMabove:wilk
JUNLNRabove:wong
ZLLNMLabove:writt
\GINRMabove:your
B\OOOOabove:yours
`IB;V^alone
YTFAOVb:↵
_WN:g5b:!
)eTQTSb:#
RGFAZ`b:&
^P=DN\b:'
KQTO[Ab:(
IKYRSHb:)
LIONRUb:*
M^FLRLb:+
PFKM`Lb:,
RITI^Db:-
NQ\[1Sb:.
WFYH_<b:/
SMH?Rab:0
QQJLYHb::
<XX\R@b:;
\JIKWHb:<
aGKHXHb:>
=qN?b<b:?
WWGOKLb:@
INPPQRb:]
LNVBOZb:a
FVOOOPb:a2htr
QcN@NJb:aan
W\NFKIb:ab
>ZQNRPb:ab3xy
IEsIJFb:aber
XZHNHJb:aboar
sIK4<cb:about
FhFIONb:abre
\ILOKNb:abtei
mKCMIIb:accep
I\PMLLb:acces
Z[GLIIb:accog
^_FMGDb:accom
DXWYFHb:accou
VQIOLNb:accue
IILeJNb:acomp
QPaIGHb:ad
=PPQUWb:add
aLKPHJb:adjoi
BcPPJKb:admin
VLNMMPb:advoc
L\HNMNb:af
>XUMTNb:afges
S^_2JOb:after
@TROQSb:ag
cU@FXDb:again
DXFLO]b:agenc
RYIFZEb:agend
IVKMJZb:agent
@SOMRYb:agree
JN`NJKb:ahead
^WCKMJb:airpo
ZLNLMMb:aktue
^YTIBDb:al
UNb^:=b:all
JZMNNNb:all'i
ElKLIIb:alla
_`BJHGb:alle
UGWLOLb:allow
UJLMZGb:almac
DTiGHKb:alone
WKG[NHb:along
GKgJLKb:alrea
H]Ee@Lb:als
mBDZFGb:also
@VRNPTb:alte
QYXTCAb:am
cJLJINb:among
O^R3VRb:an
H_NJNMb:anali
DHSJT]b:analy
\V8VMMb:and
HS[KMLb:ander
_KGFD^b:angry
WEbLKFb:anoth
\HFRPMb:answe
EIfMNKb:anter
]IHFJ[b:antes
YNJNMNb:anwes
M^GPKLb:any
YHBUIYb:anyth
?ZRNQQb:aplic
H^OLLLb:apolo
ANKQS\b:app
WXHNIMb:appel
MD?IxIb:appli
SFWI]Db:appoi
\HHMQOb:appre
McGNKKb:apre
KPFcNHb:apren
?XSNQPb:aqui
FPZMNNb:aquí
cFEOPMb:arbei
dKRLDIb:archi
CKFSQbb:are
FgFMIPb:arran
OhNDELb:arriv
UEfQ@Ib:as
LKK`MKb:ascol
YF_JGJb:ashor
HIMWWMb:aside
KKWVNJb:asist
iN0LDcb:ask
=[\YM@b:asked
kELFMJb:askin
cQL[>Bb:asks
TMMJMUb:aslee
V`GLGJb:aspet
KL\MNMb:assen
R;\a@Ob:asses
@VMIaMb:assis
I[W9K\b:at
HaNOGLb:atenc
LH`JOLb:attac
TXA]P@b:atten
RGg@=]b:au
7]RPSQb:audio
MKKaKKb:audit
O_ZBKEb:auf
ZWUVA=b:aus
DPROOUb:autom
XLMNMNb:aux
G]HIH]b:avail
IKYLHYb:avant
oIGQ<Nb:avec
WEaKIIb:away
IKMMVVb:b
JEAiAab:back
]KPMKKb:backe
FMN_OKb:backg
Ye;HVBb:badge
GG]NHYb:baja
\JLMLOb:baker
[IKMJTb:bank
VAEF^Zb:bar
V?T_AQb:be
QKeFHKb:becau
8LbM[Kb:been
9i:TK_b:befor
]FTJNKb:begin
ULJJNVb:begrü
SeBHLLb:behal
YNMIJTb:behav
bZIHHEb:bei
GPUOPOb:beim
OOEM_Kb:below
XUKPGKb:belt
gKHIKLb:beoba
XFLLNWb:besid
5]UNTRb:bespr
UYSHFKb:best
N^HKPJb:beste
aFKUHKb:betri
RH]MHNb:bette
F^GLZIb:betwe
X?FJY[b:bewer
VJFLG`b:bewon
CWOOPRb:bi-co
JU_MGIb:bien
[KONJMb:big
?fNYGGb:bij
YUJKMKb:bin
@SVNQRb:biolo
N]QNHHb:bitte
AUPMQWb:blend
X=^DTNb:board
OMMNVMb:bonjo
JUCNL]b:book
E]DJXTb:booke
EdHQIOb:books
MHMMN]b:booth
EQOOOWb:borou
[\bE@<b:boss
IHHIKlb:bot
gFQDJMb:both
DJF`J\b:branc
bUCKBSb:break
RKJKL\b:brewi
X^IFKJb:bridg
NJHM`Mb:brief
iJG;WNb:bring
KK]MLNb:budge
@Z\EJUb:build
R[AL@ab:burea
<fFIHab:bus
OOHPOUb:busin
d?jO8Eb:but
BLQJ`Pb:buyer
6XQ\HXb:by
WSJX@Mb:c
VBTJ[Jb:c'est
YF_KKGb:c'è
FUOOQOb:ca5yb
YbIKDFb:cabin
RG[ONIb:cadre
LKJgIIb:calad
9gKNQOb:calen
LKK_MKb:calib
LVYMKHb:call
NOZ@D_b:calle
TZJGOKb:calli
eSDJHKb:calls
YBXNNKb:came
YFAkHHb:camer
Ni:GXJb:can
SEgFJLb:can't
RfJFHJb:cance
L\>?rDb:candi
MLJONZb:cante
9TSLVXb:capit
S\HMLIb:capoc
\YCKMIb:capos
XU\GDEb:capta
AXQMVMb:card
X\HJKIb:caret
I[LMTJb:caro
WD\ILMb:carry
ZIKLPQb:cas
TFJHLbb:casa
BVU=N`b:case
ZH\KKFb:caso
aIJMNKb:casti
>QWIPZb:ceo
FMRNJ]b:cerra
[XHGNLb:certi
hHMOHEb:cet
aH\XA<b:chair
E[KKKYb:chama
[SDMRHb:chang
VWJMJKb:charg
WXENLLb:charl
aTQ@V?b:chat
^KKLLOb:chats
ZSDYHHb:check
UYJOFMb:cheer
_NZW9Cb:chef
KJLN^Nb:chemi
GMLKOab:chez
ITIMI]b:chiam
T[FLLMb:chied
PQTQLHb:chief
OFLINab:child
fMJIKIb:choic
YRKJJPb:ci
GiGMLJb:claim
G\SIMNb:clear
L\J\DHb:clerk
>YRORPb:clic
SJI?<yb:clien
`FGJG\b:clini
FGLcOOb:clock
UCJLO\b:close
aCIIJZb:clíni
WMKQNMb:cnc-p
HJKJRab:co
QNMNF[b:co'
WHZNJHb:co-fo
RcGILIb:coat
LfBIBZb:code
bJLKLJb:codin
UlEBJHb:coffe
HcKOJLb:col
`[NDAMb:colle
JZ@?gPb:collo
_KHMNMb:collè
JU`EJMb:com
JP`CGVb:come
XW<HWPb:comes
FW_MKGb:comin
AOMXRSb:comme
UYE[FFb:commi
cCF[IJb:como
GM\MKRb:compa
PHSN@ab:compl
WLMNMNb:compo
EJHWO\b:compt
LXMPNKb:compu
kW[C?;b:con
H[MQJPb:conci
YWFMMJb:condi
oIFFJLb:condu
HNVTXCb:confe
RbAF_?b:confi
]MLLJMb:conhe
IQdNFGb:conos
C^TPV?b:conse
gJKIKIb:consi
QRIOLSb:consu
YkLBN;b:conta
EROHL`b:conte
W\QFGIb:conti
[IIGXOb:contr
a3STSKb:conve
AM`HPTb:convi
HRUMNQb:convo
ZNJKLQb:coo
gJIMHLb:cook
UHHILab:cooke
Fd`K?Fb:coord
TTLJONb:copyi
YWLLJHb:cordi
CKEiRLb:corne
XYGWEGb:corpo
QA]G[Ib:could
RIH[OMb:counc
?SRPOVb:couns
EIYMH_b:court
kCHEGYb:cover
OLK^IMb:crew
fGVGFKb:cross
IQPOPQb:crédi
wCDMFHb:cto
WIPMKSb:cultu
TKJNQRb:curre
aGBDN^b:custo
MKYNLOb:cv
PQNJROb:d
]ILNNKb:d'équ
L_X@AUb:da
I_EOMQb:daarn
KH[_GFb:dabei
PMNJNWb:dag
ZGQNNKb:danac
KIQNOYb:dann
`QTHDIb:das
KC_J_Db:dat
MAIQPab:data
JfVGCJb:date
RTHOMOb:datos
@^MQMQb:datum
;ep<?Pb:day
PNKJWOb:days
FNYOMRb:dbs
L]KLUEb:de
JTQI[Hb:dear
\YILGIb:debri
TOQQJKb:decem
XJ`GGJb:decid
Z\AVFHb:decis
KK\PMLb:decli
]NQKGMb:deep
>STORUb:deine
^[GHJGb:deixa
ZeAY@Ab:del
HPTOOQb:delig
^MNHPHb:dem
QB`LLNb:demo
UbN>=Zb:den
AOROTVb:depar
HUJKJ^b:depot
d^REE=b:deput
QTAIN^b:der
I\QLMLb:des
[HII^Gb:descr
pCMFLIb:desig
P\>TDXb:desk
WMINRMb:detai
CVQOPPb:deuts
gHJMDNb:dev
bHKNNJb:devan
PXOJLLb:devel
XLMNMNb:dgs
f?DYY?b:di
]QAEK[b:dial
YdHGJDb:dial-
VXLLJJb:diari
INKKcKb:diary
EVQOPNb:dich
K]HEI]b:dicht
Z]FM?Qb:die
EeJNKMb:dieta
ALONXXb:dinne
[LIYGIb:dinâm
\_RN4Kb:direc
`XIGODb:diret
QNHMZLb:discu
^G]FKFb:disde
BgKOJLb:dispo
^LUJEKb:dive
]DKDYRb:do
IXPMTGb:docum
]HI\R=b:does
`IINKPb:doet
>SXMQSb:doing
vCCKIJb:doman
GIF^J\b:don't
FJJ\XKb:done
ZaKFFHb:dono
=`7FUkb:door
aEEK\Gb:down
PI_MJKb:drh
YFXNJKb:drie
VLKOPNb:drift
\[MFGHb:drive
DZLNROb:drop
B^WNKKb:drops
\HLLONb:dsi
T\:OA_b:du
`=YFEWb:due
N\GJPOb:dueña
JKMMZQb:dura
OWC^JHb:durin
VIYINLb:dus
XLMNMNb:délég
WGWMNKb:dépla
hD>bIFb:e
EUPOPQb:e-mai
jKFLHJb:each
QFXC`Ib:earli
P^KMJJb:earpl
[KLOMMb:easte
WF[XEDb:edito
bRKLKDb:een
bHLJMNb:eerst
``HGCIb:eigen
OIM^JLb:ein
\KJONMb:einar
bLMJKKb:eine
F^PMNKb:einen
^LKOFOb:einri
bKJKLLb:einze
YVCJJUb:el
MWOLMOb:elett
ULIXLLb:else
DSEOXWb:elter
Y=]YHFb:em
AdIOPMb:email
VK^KGIb:emeri
SSJONMb:empfa
I\RKLMb:empêc
dNV\)Nb:en
sACPHKb:encar
c@]FIKb:end
YYEKVCb:enfer
iDJOIJb:eng
eGKNILb:engen
DOVJYOb:engin
]KLMNLb:enhet
PI\MHPb:enjoy
]RGKJOb:enseñ
TQBEIfb:entra
_HQ3cLb:entre
KMYMNMb:entsc
^JHMONb:entwi
DWQOPQb:envir
XREOMNb:envoy
_GMSNFb:equal
VMKNONb:equip
ORXPFJb:er
YJRPHMb:erkra
BOVNSRb:erst
aDOJPLb:erste
4ORM\[b:erstg
]ORBTGb:es
RFPOOTb:esp
WHJNXLb:esper
ON]NAQb:est
MMiPEBb:estar
HIMM`Ob:estim
@WaCLRb:está
oTNDD@b:et
NLKNTSb:etapa
4SWSYPb:europ
>[ROQOb:event
dNDT=Rb:every
WHI]ILb:exami
[IKLNQb:excel
IIdMKKb:excus
_HXHGKb:exec
?__KLHb:execu
NCCI\bb:exerc
G^HKLUb:exit
]EGJJ\b:expec
S[?IUOb:exper
hFKILLb:expli
NFFVaIb:exter
jDJKINb:fa
DPOOSVb:fachg
PLUNMMb:fachl
MbILKLb:facil
[KMMNLb:fackl
`DVLLJb:fait
QJLNRTb:falad
^JKMLNb:falar
L`GMMMb:fale
RJZHMOb:falls
HCdLNPb:falou
W]HLIHb:farà
IH_OOKb:fase
UF[KNMb:feedb
YVDMMLb:fetch
cDJOKNb:few
JIKaOLb:fica
YE^HHNb:field
^DKJLWb:fifte
OJbVHAb:file
DSPNRSb:filtr
SDYGKYb:final
YAMOWLb:finan
BRTHWSb:find
ELZORNb:finde
j6b=LOb:first
dLGDFYb:five
CVYNKOb:fligh
XAHFT^b:floor
REY^HDb:fly
IGfHNMb:fois
]E;\D\b:follo
]]/?kGb:for
iBZDJGb:forem
LUFJ`Hb:form
[KHTGOb:forma
GhAF\Hb:forms
[MNKLNb:forno
fVGMCFb:forwa
OSPCBcb:found
bNPHIHb:four
HSMPNTb:fp
E_\Z>Bb:frage
`NKIPIb:fragt
BVQOPPb:frank
`LIKMMb:frau
JK[NNMb:free
^EHNWKb:freue
LYPKJPb:freun
XLYHQDb:frida
UHYLLKb:frien
MVW[BCb:from
H\NH[Eb:front
FIJPeLb:funct
`?RFC_b:futur
bJINMKb:får
NOGkEFb:führt
WOZAYAb:für
3VUOUYb:g7
IULGN\b:gare
W]?C@cb:gate
>KgMEXb:gave
ILLNeGb:geach
JOTNQOb:geben
MMMMK[b:gebou
GRSPNOb:geldi
L_HMPJb:gener
YHE_LJb:geren
XWDPJLb:gern
AFZNK`b:gesch
]TK@VIb:gespr
=gRRHKb:gesti
IZFJOXb:gesto
IRO@YWb:get
YNMKJOb:gf
TYHLNKb:give
nEHKOFb:given
GLbOLKb:già
XFLYNHb:glass
HSRPNNb:gm
@TQKK_b:gmbh
]cV?ACb:go
Q_VICHb:goes
LS[MLHb:going
EWZJVDb:good
+YWNT]b:googl
ZOGQIPb:got
OG`OHMb:gover
_?VPJKb:grade
]FJILXb:grand
QHgVCAb:greet
YKIOOOb:grill
\IHTLLb:groep
YbKIEFb:groet
PYHIFZb:groun
RTP@Dab:group
DRUMULb:growt
dLHJLLb:grupp
C_KNMSb:gruß
WJOOLOb:grüße
RT>_BUb:guard
VCFJaOb:guest
IkHMGIb:guide
GLK[ROb:gut
JLNN_Ib:guten
[WKKHJb:géran
jCLGNLb:h
]IONKMb:h00
aJKNJLb:h15
pCGLKIb:h30
ZDRE_Eb:ha
J\IPMMb:haalt
BSZLNQb:haar
_LFNOLb:haast
WC^NFNb:habla
[FZJKJb:had
uCDDRGb:half
SGONOTb:half-
JXFIGab:hall
JJLOaIb:hallo
KLTPMRb:halte
XXKNFLb:hand
^EZIMGb:hande
[SHNIMb:hands
Q\HKKNb:happy
YQGONLb:harbo
UU[HHEb:hard
_CJOOOb:hará
XMJNONb:harás
[FYJLIb:has
MTMPOMb:hast
\YIMEIb:hat
JIhKKKb:hatte
_FOIMPb:haus
PIYF`Bb:have
f\VQ3>b:he
`LJMLKb:he'd
oC?\FGb:he'll
WDmCGHb:he's
gAXKGHb:head
LJ\OKOb:headm
XHTKLNb:heads
=SRNYQb:healt
kBLBD[b:hear
[FB\LNb:hears
GOMQQUb:hei
UEDTSUb:hello
EiINGOb:help
HfLMJJb:helpe
cF@MKXb:hence
ZMcQU+b:her
S][LACb:here
T[SFHIb:herse
QdJMHFb:herzl
rLFQBDb:het
YRQEXAb:hi
>VPNURb:hier
QGXUKIb:hijo
_PYS8Fb:him
`\@HKKb:himse
M<^XEVb:hire
W\P??Zb:hirin
SD^VGHb:his
]HSNGMb:hm
KNMMYNb:hoi
\ZFFLLb:holds
^NNMKHb:home
cGJOLKb:homew
DSONVQb:hope
PMLGL_b:hopef
SONDH]b:hospi
^_KFAKb:host
PCQFOab:hoste
RIHJLbb:hosts
?a>GTbb:hotel
bDSC\Bb:hour
JJHKJhb:house
hUCUG>b:how
]Q^G1Ub:hr
RNSXIEb:hub
=TUNRTb:hybri
GJNfNGb:hört
NV]BZ=b:i
^XKKHEb:i'll
jYW?B?b:i'm
SZSJGIb:i've
V_VEGDb:ich
=cAHYXb:id
Pig72Pb:if
GMYYIKb:ignor
[]REIBb:ihnen
PhGJFJb:ihr
G\[HGLb:ihre
QKYMKMb:ihren
YTKNHLb:ik
LVPFROb:il
DIkJLKb:ill
aA]?ZBb:im
KKIgLHb:impar
9O]cBOb:in
EOKKGib:inclu
IVPPQJb:incon
bJKIKNb:indep
EeIMPJb:indic
S[GFOQb:infor
fDHPMKb:inglé
@YRNQPb:ingre
UNNGSNb:inici
CPTMQUb:initi
VOLLKRb:inkl
aLJOJIb:insis
ZHUMOHb:inste
>MJMY_b:insti
CXONPSb:intak
R<=abKb:inter
YW?@O\b:intro
HMHNN`b:inven
VHF`LJb:invig
gK[:a1b:invit
TFSLIWb:invol
RBRSMTb:io
TG[N9\b:is
K=jREPb:isn't
PGdU<Nb:ist
SS_.VRb:it
S>_VGMb:it's
WMLNNNb:it-be
FVOOPQb:italy
JGJJNfb:its
L^DMRNb:itsel
QWFI[Hb:j
`JGNPLb:ja
\RPBTGb:je
WTUKHGb:jefa
RKJPOSb:jet
FUPKYKb:jeudi
hAQUKAb:job
SVLOIMb:jobs
T@XXQDb:join
X?TUUFb:joine
YGIZIMb:joini
`BAXVHb:joins
WTLOIKb:jour
ZLLMMNb:jouw
GPPMRSb:junho
?ZPLQTb:junio
N^HKMNb:jury
JO@cFWb:just
IJ[NOOb:já
fHLPJFb:k
VIZLJJb:keep
FLY\IIb:keeps
VI]GJNb:kenne
?RQOWRb:kg
RMLHK]b:kids
_MHPKKb:kiero
LLL\LMb:kijkt
LSJMZHb:kind
NF\MOMb:kindl
dBBDKbb:kitch
;XPNWRb:klick
K\LMRIb:kling
J]\AEPb:know
YeFHHFb:knows
KeJLJIb:koffi
IQRPOOb:kom
aHJLNMb:kommt
FJRLeGb:komt
ZNEPITb:koord
AQOPUTb:kopie
aGONHMb:kredi
SKPPITb:kwali
fFHNLMb:kwart
hFHKKNb:l
EhLLKIb:l'acc
ZE[KHLb:l'ent
HKfJKLb:l'ha
QXeF2Sb:la
UJ\JGMb:laat
RSa=OHb:lab
HPOPSPb:labs
=SZMTOb:lade
gFKMHLb:lager
UaBLIMb:las
YHcHLCb:last
iJKDDSb:late
BEnMJMb:later
^MKLMKb:lavor
XFH^MHb:law
[RHY/]b:le
9TYKOZb:lead
DZNQLQb:leade
cIFLFVb:leads
NUD_KJb:learn
JRbFLIb:leave
cFTFMKb:led
QLYIFUb:left
GRSPNOb:legit
;USNVSb:lehrk
TGYQIMb:leide
XISNLMb:leidi
L^JMKOb:leidt
RBNKXTb:leite
^HQJLLb:leitu
CQWPPOb:lerns
GOOTNRb:lesso
JDYFS[b:lette
XKHMF]b:level
HE[DYTb:libra
]GEM[Ib:liebe
IQRNQOb:liege
IYKMQNb:lien
ZZGLKHb:liga
XHXMKJb:light
gX1>VWb:like
O@ZL\Hb:liked
`IIMMNb:likes
L`CbEDb:line
E`CMKYb:link
KUAIXYb:list
\DAiHIb:liste
VNNNMMb:liter
[KTMKHb:llama
^JRIMKb:llega
QYKMLLb:lleva
DWTFI[b:lo
ZPCH[Ib:lobby
?\MQQQb:local
IJNPK_b:locat
]_BIFMb:logis
aUFKHKb:loja
IDgFRNb:longe
hMAKLMb:look
`GIOMNb:looki
Ma=R[Bb:looks
EDWGW\b:loop
RHXIPPb:lorri
[LLPMKb:lot
PHIPJ`b:love
`HNMINb:loves
RQEMLZb:ltd
TH`LJIb:lugar
JMJ^OKb:luist
YZVJ@Gb:lunch
XSGMNMb:là
KLOJXRb:m
ZOJOLLb:mache
KKVKPSb:machi
LSKK]Gb:made
DVPPQOb:madri
IO^HCYb:mail
HmCPMFb:maile
BVQOQPb:main
XNOMJNb:mairi
D[KPQOb:mais
DI`KYJb:make
DaWIKKb:makes
ZLJRNJb:man
YYRD>Tb:manag
LgEMMHb:manda
IcKOLHb:mapa
IgIKJLb:marca
UNMMIUb:march
HM^NLLb:marte
[F]LHHb:mate
WNKNNNb:mathe
SFSK\Hb:maths
K=YGV\b:may
PLJOTRb:md
fJ\HCBb:me
[FVOGMb:meant
XJLOOOb:med
VNLYHIb:mee
>bk4RIb:meet
XU<IRUb:meeti
]FZKELb:meets
^MLLNJb:meist
_RGNJIb:melde
fBFYFMb:membe
J\_HGEb:mensa
KFKLX[b:merci
XSX@X?b:met
dIHMMKb:metri
LTWOHLb:micro
aMGOLJb:miejs
`NEFVJb:min
GZVUJEb:minds
g23eBfb:minut
PT[MEJb:mir
EUQOPPb:missi
UHW^@Gb:mit
POMKVMb:mitar
[LNLLMb:mitta
7YUOTRb:mobil
]MGOLNb:model
YEZLQEb:mogli
eD_JBFb:monda
TQRVFGb:more
IFDHkUb:morni
lCKFOJb:most
aMNJIKb:motiv
L_HJOMb:move
SAiFHOb:moved
PEGKYZb:museu
CZLZMJb:must
HKKgJJb:mute
GGJ[YOb:muted
YiQH@?b:my
@NTOWQb:mª
DQYORJb:más
HOOPH]b:métro
AWROQPb:móvel
EWVKNPb:möcht
ASYOOOb:mögli
OYdIF@b:na
VJFKK]b:naar
\NNJKMb:nach
TINPMRb:nachf
OOK@fKb:name
EKWGKbb:named
G`GK^Cb:names
WFWLNLb:nanny
ZMMMKMb:nativ
PHLI`Mb:nd
GYNRMLb:nda
LUYIJKb:ne
B\HUZEb:need
HIMLKeb:neede
HPPMQTb:neemt
LXUJGOb:nehme
IJ^HQPb:neith
`HKMNLb:nemen
ULTMKNb:netzp
XEWNIOb:never
S^BYEJb:new
9AXZ]Qb:next
>U\BL\b:nicht
K_PIMKb:niet
OXCCYSb:night
R_GFLQb:nimmt
ML_X=Mb:no
XLIGG`b:nobod
`KNMLHb:noch
P`ENLKb:nom
E[ZNGJb:non
e[EJEFb:noon
hLFHMJb:norma
eIKKMIb:nos
PHLMUTb:nosso
CIQPM`b:nostr
CPW]KHb:not
CZSOXCb:note
KILQHab:note-
NB_\FIb:notes
HLKbKNb:nothi
WEN\JKb:notic
LRVED^b:notre
KBPI\Wb:nous
_FaKDEb:now
NPILJ^b:nuest
SYGOLKb:nueve
UJ`TAFb:numbe
CXPOPQb:numer
D[J_IHb:nur
[]BHJNb:nurse
?ffBIDb:não
FPUPPOb:nächs
CVPOROb:númer
>bJPSNb:o
HUOOOPb:obrig
QFHdIOb:obs
TFByF@b:obser
iGFMNIb:och
?PROVSb:oct
@TQNQVb:octob
R^KJJKb:ocupa
7ZQMYRb:oder
PWbAJFb:of
DN^Y@Pb:off
`j8X7Ib:offic
YKKONNb:og
IKFkILb:ohne
LKNNYNb:oi
LK^NKLb:old
SIHPZMb:olá
\IE^IIb:om
[HeD:Tb:on
FQIKMbb:once
h?EMPPb:one
EYUIGXb:onlin
BPr\==b:only
HKJLfJb:onsit
GX^JFLb:ontva
EPNMQXb:onze
XLKKSNb:ook
URIHF\b:op
=RSMTVb:opdra
R[QDKLb:open
HYVJNKb:opene
MLKOZMb:openi
WSHLDWb:opens
MMcMNCb:opera
[GZKHKb:opere
[KMNMMb:ops
?YOQRPb:optio
UG[ONHb:opère
VOFTQJb:or
bG[JGEb:oral
dKINKIb:oraz
SRIKQPb:order
XAVG_Db:ore
\bHO?Fb:organ
?]LNWMb:ort
\XOCILb:other
9TOPaLb:ou
CPHVCfb:our
QRhDDFb:out
^GGZLGb:ouvir
[LINPMb:ovat
YQMUCJb:over
QB[GG^b:own
JIGfNLb:oyent
=SRROWb:pa
YLLMNNb:paar
HKROQTb:page
=RSOYQb:pair
_HMMKMb:pairi
FY\ST9b:panel
JIRPQUb:panic
EXCVSQb:paper
YZ]GBAb:par
WS=CR]b:para
[H[IKHb:paren
JJKMKcb:parkh
C[HMMZb:parki
^MKMNJb:parla
^GIQMNb:parle
E@dYOJb:part
ZKSKOHb:parte
bDaFGEb:parti
dATINJb:partn
LQaGKJb:pas
`JIMLNb:paso
B^\KHKb:pass
IESMbIb:passa
@[NOQQb:passc
QEQHIab:passe
\XHLIHb:patie
cBZFIKb:patro
LQXOJKb:payme
HKUM^Fb:payro
WIOPKQb:pdl
ZDUWGJb:peer
HJ\GG^b:pensi
bTTNF=b:peopl
BU7Y]Vb:per
Z[IKIHb:pergu
lOVR<;b:perso
aLJLKMb:persö
XEZMQFb:pesca
RF[?UTb:phone
`FKIQOb:pick
<[QOSPb:pin
UZINHKb:pipes
J^LOJLb:piso
EFTbMMb:pitch
HEKOLeb:place
JZREWGb:plann
IZQFNSb:plant
YKINONb:plata
]FCOVNb:platf
YEESPTb:play
OQECbPb:pleas
WF`FKLb:plus
cCCLVNb:pm
^LLMLLb:poi
RXIOLMb:point
>ZSPOOb:poort
OZKMKMb:pop
J_ER\>b:por
E_ECTZb:porta
RQCHUWb:porte
JGWNPTb:portf
AJRH[Zb:posit
HRTOMQb:posiz
ZWGMKKb:post
MSDL\Mb:postd
EJ[LOUb:poste
]HPNNJb:posto
US?NYLb:pour
eKFJKOb:praat
TE^JMKb:pract
JHKObLb:prefe
TXDTMJb:pregu
Z@]MJLb:premi
QDG[JYb:prend
HZNOOLb:preno
RfHGMFb:prepa
I7\`\Bb:prese
YMULIKb:press
[NJOKLb:previ
[JQMKLb:prima
h?]JGDb:prime
XFJJJ]b:primo
UJTPLLb:princ
SRGNOQb:print
NZdEEEb:pris
iHMKFKb:probe
U]DHBYb:probl
>[G^ZBb:proce
TST>F[b:produ
bFVFNGb:prof.
]QQDKLb:profi
cCHKQPb:progr
=RRN]Nb:proje
[GXNJHb:propo
hKJOFGb:prova
WGMKI[b:provi
_GMOINb:prueb
SLJ^LFb:práct
IcGIPOb:prête
[KMNNKb:pst
L[JKHVb:puert
kFEMJMb:puis
\KJNMOb:pupil
HMMaPHb:purel
]QMKKIb:put
R]HMLIb:puts
DUQTJSb:pôle
XIRMNLb:q
KVOLNNb:quale
cFLOKJb:quart
hUOHDCb:que
WONMJNb:queda
`VJMGFb:quem
bHLMJMb:quer
GZGKYNb:queri
kN5XIKb:quest
TV^EGEb:qui
MHQJ`Ib:quick
gKJMIIb:quier
JKJcOIb:quiet
`RILIJb:qué
XM[HHKb:r1
UW\GBHb:r2
WIZNFLb:r3
SKXKMMb:ran
RH`LJIb:rang
EbJOMLb:rappe
DUJNO[b:raum
WDNFcHb:re
YDTMQKb:reach
JBHI]`b:read
RHVHKWb:readi
NKIHgIb:ready
TIMPMSb:real
jFCLQKb:reall
[FH\KJb:reaso
OZJNKNb:receb
JNGB^Zb:recep
CTPOPSb:recht
P]DKLRb:recom
@O\QB[b:recor
Ob=IG]b:recru
QWFOMPb:reden
LJKLcJb:ref
7c]CNQb:refer
H\^MFEb:regar
`IMMJNb:regis
\UJJLJb:relat
FDYlFEb:remai
JSKLOWb:remin
GSMROSb:remot
XIRMNKb:rempl
VDdEMIb:renco
KDHL_Wb:rende
JaINIOb:reply
UEcPEHb:repor
RWVY?Db:repre
G\[KFJb:reque
WQGKYGb:requi
HeKPIHb:resch
QNTJGVb:resea
_A^P@Kb:respo
UHYJLNb:rest
]BUQAUb:resta
KSBaLMb:reste
SKIKTTb:resti
IIRPQUb:resul
LNOKH^b:retai
XJgEEHb:retir
CP[\JEb:retra
cOFLJMb:retur
8^SORPb:reuni
TCWOMQb:revie
QH_MJLb:reçoi
QPPKUJb:reçue
RQU[ECb:rh
\QLLLIb:ride
MLKXQLb:rides
V[?LGWb:ring
>YQPRPb:riuni
?JJQRcb:robot
ATWNROb:rol
IMJaHRb:role
gKFILMb:rolle
LHdOHKb:ronde
FCNc<db:room
THF]MNb:ropes
]SaBJ=b:round
RDOQLYb:rozmo
IJMMJbb:rua
R]KLGLb:rufen
PSVUFFb:run
YJILOSb:rundg
`RGPFKb:runni
cKFKKQb:runs
>N`ZIKb:ruolo
IcHLRHb:réser
ERNL]Mb:s
ZESGGZb:sa
\I]GGJb:sabba
8SSOTYb:sachg
SFM_LHb:safet
KGLW]Hb:said
JJmJIEb:saiu
]UGFHSb:sala
Z@]HZAb:salar
Y>F\\Db:sales
EWIKL^b:salle
H`KKVGb:salud
Y`IJCJb:salut
PJKKN]b:same
UNGPSMb:sampl
VVDNJQb:sandb
TWLKMKb:sandw
QLH^MIb:sans
IOSVPJb:santé
[MLLLMb:saran
ZS^FFBb:sarà
FKS^MIb:sat
ZNKNOKb:satur
N?TUCab:say
VLSQARb:says
UJHNKZb:scene
PcGCNPb:sched
WdGJFHb:schic
]FBXA\b:schoo
?V`PPEb:schui
NMENO]b:schul
7UUSPVb:scien
d=FHaIb:scree
NLLaMFb:scrib
gOWEGAb:se
DNVKQUb:searc
JJZ\LEb:seat
T<^IVMb:secon
Bf@`@Sb:secre
GiIQFJb:secré
A^NSNLb:secur
NNTQJOb:sede
SUIRINb:see
mJJLIEb:seein
hEVHFIb:sees
QZIZHEb:segre
EKPWSQb:segue
OE]PNKb:segui
PMZKJMb:sein
EfNGBXb:selec
]XEKJLb:selez
M^LKLLb:seleç
EnBLNKb:send
J\hR==b:sends
SSMMRIb:senio
aIKMKMb:sense
SJBI^Tb:sent
IKcKLLb:senti
?KQLT^b:separ
QEXUMJb:sera
UPFZGNb:serai
TOPNMLb:serez
KYHHJ\b:serve
]^EHKGb:servi
X\KKGJb:será
OW[ODFb:sessi
YQG=SYb:set
NTMNJRb:setti
UV^HEEb:seu
RG[ONIb:seule
uCDXCCb:shado
PNZ@ZHb:share
aWJBLJb:sharp
TG[[X2b:she
jVGHFEb:she'l
ST^LBGb:she's
S=RBdQb:shift
RJLMNWb:ship
[VGLGOb:shop
\ECE^Sb:short
GTUYGJb:shoul
UdCJJJb:shows
JMVDN\b:si
FMRROTb:siamo
RZN^?Bb:sich
VINPLPb:siche
JL]KNNb:sick
fJ>EH_b:side
TK`VK:b:sie
JZCN_Gb:sign
PRHGM[b:signs
GGGoLJb:silen
BQMcLKb:sin
FRaIKMb:since
MQRGOSb:sind
L_HQGOb:siste
m<E_EIb:sit
aBdIHBb:site
BFDzJJb:sits
YELTHRb:situa
QJHMK^b:sitze
HHNkIHb:sitzt
QLWLMMb:six
VSNPLHb:się
ZKKOMNb:skal
aLFINPb:skill
TKUJOMb:sl
>MN_UMb:slide
_QQMM@b:slot
I_GMOOb:slots
_FJOMNb:small
gIQCQEb:so
MLKQPUb:sobre
eINIILb:soci
OJPROQb:socio
SFHLKab:softw
KVSLNMb:soins
\EIN^Eb:solli
VYJVGDb:solo
YWFJPKb:someb
[BUTHKb:someo
U_GJJKb:sono
JMNPYLb:soon
OWSJMJb:sorry
G^GLKWb:sort
YUIMKJb:sorte
O`ELNLb:sourc
WNKNMNb:sowie
BZPOPNb:spain
NdJJLHb:spare
T;Q\PMb:speak
dHINKLb:speci
aMGPLJb:specj
?JQRLab:spedi
dJLHNJb:spend
RJUMOLb:split
OJUNPNb:spoke
FHjOIJb:sprak
bHBOPOb:sprec
fIARJOb:spree
WGZMIKb:spric
DEQ`QOb:späte
lJDJKLb:sql
HPVOMPb:sr
ZKNOLMb:stabi
ZJOOJNb:stadt
cM<=S^b:staff
NFa7[Sb:stage
ILMdJJb:stagi
aLJOGMb:stake
WSAaHFb:stand
GNI`NMb:stanz
BY^CWGb:start
QXGGKWb:stati
^GYGKIb:stay
DL[UXBb:stays
iHCTMEb:stell
OFSI]Kb:step
ZH]GKIb:stepp
kHJJKHb:still
FYHMMZb:stop
PJMOJ[b:store
YEHYFUb:story
BLYL^Ib:strai
ATOOPVb:straß
JMNNL[b:stree
VHHIJab:stren
KK_JOLb:stuck
GLYPPNb:stude
FKKRM_b:studi
bKOJJJb:stößt
HJjLHJb:su
TMGLRTb:sua
GU]KJLb:succe
DVQOQPb:suche
XQKNMKb:suis
NKKONYb:suite
\DYSJDb:super
X`GJGJb:suppo
aHIPIPb:sur
HZYLJJb:sure
ZJHULLb:surpr
]\KEHHb:syste
HIJKIkb:são
HOCeNMb:só
^DHMLXb:table
VCDaFVb:take
YI[FDTb:take-
VPLJMRb:taker
[[LC>Wb:takes
\JKOLNb:tale
=qJLNHb:talen
p<E\=Qb:talk
YTGTIIb:talki
QZLXFEb:talks
dMINJGb:talle
BVSOPPb:tap
WGEIJfb:task
NDXPPOb:tasti
^HYHGLb:tbd
kXMOE7b:te
YeADMIb:tea
=OPPXVb:teach
VA\JMQb:team
I\[GIIb:team'
d@HJG\b:teaml
P\\I@Ib:teams
]OC]JDb:techn
[XSDEKb:teil
IOWITNb:teiln
?WPNUQb:teilz
\JPKPIb:telef
cK9RSOb:tell
g@IFJ[b:ten
P`>F`Fb:termi
AWZ?XPb:test
BRSLL[b:teste
^U@KCYb:text
WQQI@Yb:th
D[BHlEb:thank
SCcM<Xb:that
ELIfOJb:that'
IZLS?Zb:the
=TWMRSb:their
NYOHYCb:them
[LNLKNb:thems
bGFCUTb:then
ZE[\ACb:there
S\NHKJb:these
WSGPLMb:thesi
RSDYRFb:they
`YCCVEb:thing
^FOLMMb:think
RIJKJab:thirt
S_b7=Rb:this
[IVHLMb:thoug
hW=KFLb:three
NR<XbDb:throu
S?]GXLb:thurs
eZDHFIb:ti
If[GEDb:ticke
SLZJKKb:til
@E[ScEb:time
W[ILIJb:times
?STNSSb:title
TUHNNMb:titol
J`GPSFb:to
i@Ne=Bb:today
TMKYMIb:toddl
MLI_LMb:toeho
HKeHMMb:told
OFKdJLb:toma
VXRVDAb:tomor
LKTZKJb:too
MDbIGVb:topic
G]XGQEb:touch
MW^KHEb:tour
GZUNKKb:tout
KILMMab:tower
\EOH\Eb:traba
[KFKH\b:tract
TKQPNLb:tragw
bQAFIWb:trail
VIJY<\b:train
IJLLLcb:tram
HcIUJGb:trans
\o;FGEb:trave
JITJbGb:trial
^IZGJGb:tribu
BhKJNMb:trip
RSKGJYb:trust
jHIKLHb:träff
KVUGXEb:tu
I[LKVIb:tudo
NHLPFcb:tuesd
^KEPQLb:tuota
MKZNLNb:turn
UIHM\Kb:turno
mCJFNLb:twent
CeFETSb:twice
UZKKJJb:twins
]D*ZY\b:two
SKLWMLb:types
>_KMBbb:uffic
KQUNNNb:uk
FPPOPVb:ul
oGAQJHb:um
bVEC?[b:un
PRSLJPb:una
[HJONOb:unas
]IKNLOb:unass
_IOVDIb:und
WXJNGLb:under
JWERMUb:une
]MJOMJb:union
7^UNMUb:unive
]JOHVGb:uns
VNJO<ab:unser
HVSOLMb:unter
HH^KNRb:until
]eV=9Lb:up
PO\JNGb:updat
J[JIZHb:upsta
JO[MOJb:us
GKIKHlb:use
[DJHO[b:uses
TMNQLMb:utc
_IJOLNb:uur
;XUOPRb:ux
HJfLKKb:va
LJcMLIb:vacan
DVOOPRb:vacat
KHYIXMb:vaga
aFJVKHb:vai
YFJXNKb:vak
ZNNKLNb:value
PWNGIVb:van
FbQIOIb:vem
IMHfLJb:verba
CTOPPUb:verei
[KJONMb:verka
_DXMKFb:verra
]FYILIb:verre
>WWNOQb:veux
_CKLF[b:vg
@fJLIUb:via
WG_KJHb:viajo
V`K:=ab:video
fDGQLLb:viend
KK[SNHb:viene
NH[NKPb:view
cNHGMLb:vingt
[PMNKJb:virtu
IuDFLFb:visit
TKXNIMb:você
cLKKHNb:vogal
HKPNL]b:voice
ETML]Kb:voici
_IHMNOb:volun
L`@dEEb:vom
SDGIfMb:von
@W?HgUb:voor
TZJKMIb:vor
BYQPLRb:vorab
IHhMJJb:vorig
G@HO^^b:vorst
SMMZGLb:vos
O^BGe?b:votre
HcHOMLb:vouch
a[TL4Jb:vous
HMXLULb:vp
fa@>KKb:vrage
V_JMDJb:vrien
gHGNMIb:vuole
_E]CTAb:w
[aIHGFb:wait
]QIQIIb:waiti
QHCIaTb:walk
EJHkPHb:wall
]BHNZJb:want
sLUDABb:wants
ZGENJ\b:ward
KkMMGCb:warde
`GBHK]b:wareh
=\kEDMb:was
JBUiANb:watch
_JGONKb:ways
4DMJegb:we
JTZDDYb:we'll
_FEGI`b:we're
HRUONMb:wed
G^GMJXb:wedne
YJ_JFHb:wee
gB`AGHb:week
MgKHJIb:weg
VKHJZMb:welco
DFXLbKb:well
SHWNMMb:went
HUPOPNb:wer
WRJNKNb:werde
MZ[DLHb:werks
ZIJONOb:werkv
<QVSOUb:wg
\BIXVFb:what
J]UHUBb:when
^UFLJKb:which
bHJc@Cb:while
TIRPOMb:white
`Tab12b:who
WGRWIJb:who'd
VWDTKJb:who'l
MZSZCBb:who's
UXHNMKb:whole
EIaSKNb:whom
UKSUJHb:whose
JKeGOJb:wie
TIRKPPb:wife
jIGQDLb:wil
YOMT@Qb:will
UUJMMLb:willk
SDMGLdb:wir
RH\MMJb:wird
aIXFODb:with
RHZ[ICb:witho
FGla>Bb:won't
TFYXIGb:word
LIbMJLb:wordt
bBEJL[b:work
]KHONLb:worki
NVNXGIb:works
PTYJJJb:worry
SS_>ERb:would
\IGMKVb:wrap-
Lc=eFEb:write
TR\GIHb:writi
^KOGQKb:writt
]FIHNXb:x
h5ZRT=b:y
SGTNOOb:ya
]JFKF\b:yard
?R^JKVb:year
bEYHGKb:years
cSEOFKb:yo
XK]:UKb:you
SESTKOb:you'd
mPG3Bab:you'l
XUEJXEb:you'r
O\RAVFb:your
TRYIIIb:yours
LSJQRMb:z
NYLMMMb:zeigt
`HKNJNb:zelf
GgLKKKb:zet
GMdLKKb:zich
KFZKH]b:zijn
WGPVJLb:zit
BLfMLNb:zonde
AQSNWOb:zone
HUJEXUb:zoom
UMHZDRb:zu
UJOMPOb:zum
iPGFOEb:zur
CNJ`POb:zurüc
SG`KJKb:zweit
F^RTMDb:|
QHZKTHb:¶
VNQOHMb:·
R`AA_Fb:à
_FGNSMb:às
QKKMURb:área
?YUX@Wb:è
UA]FMUb:é
cJENNMb:échan
LKL[QKb:écout
`LINHOb:élu
XKNNMNb:élue
SGLLK^b:étage
[M^GGFb:étant
ZJONLLb:étude
YKMNMNb:êtes
NKFPM_b:über
YYGLJKb:übern
Wa@G\?b:–
]SKMGKb:—
\OLMJKb:•
VhHJDFb:…
D\GI_Kb:→
>RROWRb:⋅
[LHJVKb:✓
8RiUARbracket
gQFKGJbullet
;]=aMWcapitals
`LUVE>cell
hMSG@Kclock
OVWNNBcolumn
Y^-TIYends
LMQBVYfirst
pSUXJ#formal
bHJNKMformal:councillor
[^DKEMformal:d.
XH^GILformal:dhr.
UF[PMGformal:docteur
QLZLNHformal:doctora
VJHL^Hformal:dott.
WGDL`Lformal:dott.ssa
PRQVOBformal:dr
i2]]7Nformal:dr.
kCOIGMformal:dra.
U_JKHIformal:father
tTEECEformal:fr.
iiEKG1formal:frau
afWDC6formal:herr
w>D[BDformal:hr.
cIKOJJformal:ing.
ZPQ_N2formal:m.
SIHMHaformal:meneer
[HINUKformal:mevrouw
KM[MTFformal:miss
YWJSP=formal:mme
`QPQH@formal:mr
HCDAiaformal:mr.
STUa:Dformal:mrs
UKFPZJformal:mrs.
QLY\O:formal:ms
CjR[<Cformal:ms.
\HLKPNformal:prof
eClD@Cformal:prof.
eEIYIEformal:professor
PXHMNNformal:signora
KOUPDWformal:sir
VBWHC`formal:sister
^DXETFformal:sr.
2LPMQmgiven:01
U?QFT[given:02
VH=@^agiven:03
\^SRK1given:11
VN;G`Ugiven:12
PILAbQgiven:13
NORTUAheads
#fZR[iin:place
#pZQZcin:place:name
']SPV^in:place:names:0
#gUPUbin:place:names:1
#[URZ]in:place:names:2
_IE>Q^in:title
[PA9X^in:title:name
fV8=N\in:title:names:0
Q=QNQ\in:title:names:1
:WVMTSin:title:names:2
EOUNOTin:title:names:3
AQQ^RFl0
UQJIMTl1:↵
SXJJNMl1:↵-
_]LGBHl1:!
bYOJBDl1:!-
[JNMSGl1:&
QNMKUNl1:&-
R>IIW`l1:'
S?JIV_l1:'-
EQkBMJl1:(
?OiERLl1:(-
ZE^SFDl1:)
YE^RGEl1:)-
lDGPMGl1:*
hFIOKHl1:*-
JKISTTl1:+
PKFSTSl1:+-
VUFSZ=l1:,
YV3]\?l1:,-
\JFQKQl1:-
UHFQRTl1:--
dANERPl1:/
k?PDQKl1:/-
a[BBUDl1:0
__;?SQl1:0-
XRIVQ?l1::
VOKVRBl1::-
M[da85l1:;
PYdc93l1:;-
ANNR_Ll1:>
JMNO[Ll1:>-
HrRFGBl1:?
Gl[LA?l1:?-
EWVBbCl1:@name
HTYE[El1:@name-
H`\Q2Sl1:a
Sg[K8Bl1:a-
I^GHQRl1:aan
H`HGQRl1:aan-
MCSIJdl1:about
RELIKcl1:about-
SGLZMLl1:accou-
JFZYLLl1:accountant
@[MMF_l1:after
>ZLMH`l1:after-
GZINKWl1:agenc-
CdaIFCl1:an
?bbJGEl1:an-
{A=XECl1:and
{AAZ@Al1:and-
SGeDNIl1:as
UE`ENMl1:as-
VXMIY=l1:ask
W\KGMIl1:ask-
L\ZKDJl1:asked
PU[LEJl1:asked-
^QJMIKl1:aspet-
^NKMJKl1:aspetta
Y`FJJFl1:assis-
FjJNMEl1:assistant
@JMHIrl1:at
:KOIRkl1:at-
^\RFG@l1:avec
iHRICJl1:avec-
GKRMK^l1:be
ILRNMXl1:be-
ML`INJl1:becau-
JPbIMHl1:because
gQILFHl1:bei
a]DMHCl1:bei-
iKOOFBl1:betwe-
jJOOFAl1:between
CkEOKMl1:bij
LcIMMIl1:bij-
SJ\KKLl1:boss
VI\MIJl1:boss-
bHSLJHl1:bring
dGLNJJl1:bring-
;ZRMOWl1:busin-
9YSMQWl1:business
=bXSKDl1:by
JiTY<>l1:by-
eIHMLLl1:c'est
`IJNLNl1:c'est-
VZIMMGl1:call
[UIMLIl1:call-
IKKOO]l1:calle-
HMOL^Ml1:candi-
WYEKPJl1:capos-
XZDKOJl1:caposala
XGZKJKl1:capta-
VHaIIHl1:captain
XLTHLMl1:ceo
XLTHMMl1:ceo-
WSXKIDl1:chef
fSFJJGl1:chef-
MQINH^l1:chiam-
IWFOKYl1:chiama
LJIKMcl1:clien-
IKKLO`l1:client
V[RJHDl1:colle-
]RUIHEl1:colleague
SCJIU\l1:collo-
OEHJ\Yl1:colloquio
cEZKEHl1:com
kHRKBIl1:com-
o<[MDCl1:con
`?jMBBl1:con-
EZWMLJl1:conta-
EXXNKMl1:contact
FWUHIXl1:da
EWPHI\l1:da-
?OWWa?l1:de
4YVQ[Kl1:de-
ASPM\Ml1:dear
CRNN]Ll1:dear-
UF^IOHl1:deput-
THZKPKl1:deputy
AQOSLZl1:der
BQNSLZl1:der-
CMYK]Il1:di
DJZK_Hl1:di-
ZXJKNFl1:dial
]RKLMFl1:dial-
NGG[JYl1:die
JHJVK]l1:die-
CS\TIJl1:direc-
LCaXLGl1:director
>UWLOTl1:diret-
D]NPMNl1:du
E\NPMOl1:du-
gHILKLl1:e
gHHLKLl1:e-
_OHLLMl1:en
iEFLLMl1:en-
ECENfXl1:entre-
IGKKZZl1:entretien
CMMO`Nl1:entrevista
H[HLIZl1:es
HXJLI[l1:es-
IIMM_Ol1:estim-
LLMNZMl1:estimado
_IINNLl1:et
cIJMNIl1:et-
AVNOTQl1:event
=TNO[Ql1:event-
QGVBl?l1:for
X?QDlAl1:for-
JJ]KRMl1:forem-
IJ_KRLl1:foreman
Db`A>Vl1:from
IgZ>>Ul1:from-
SHLbIIl1:führt
NHLgHIl1:führt-
DHcKWIl1:für
GIZK\Jl1:für-
HPOOQRl1:g7
HPPORQl1:g7-
aGHMXEl1:gespr-
PHINbJl1:gesprek
RXGLPMl1:guard
L]GHJXl1:guard-
JMMO]Il1:guten
GMNO\Ml1:guten-
KLMO\Kl1:hallo
JJLNbIl1:hallo-
\JRKKJl1:head
]IUKIJl1:head-
NMMNXLl1:hi
MLLM[Ll1:hi-
KLPIJal1:hospi-
JLPJK_l1:hospital
\YFLGLl1:i'm
\\ELFKl1:i'm-
XKXHJLl1:if
\LXFJKl1:if-
@_LNPRl1:ihr
H`KMNLl1:ihr-
I`LPKIl1:ihre
@`RQINl1:ihre-
TSJNNMl1:ik
RVKMMLl1:ik-
PMVLPJl1:im
WKRMOJl1:im-
5MOPUdl1:in
;KNOVal1:in-
CWGGLfl1:inter-
GNFGRel1:interview
hKKMEJl1:interviews
NLEQ_Jl1:invit-
[U<M@al1:is
WW;W<]l1:is-
\NNVDGl1:it's
`NCYFIl1:it's-
GQSPPOl1:kenne-
FQTPPOl1:kennen
dHIKMMl1:kommt
cIIKMMl1:kommt-
VJXLNHl1:la
SOVLMJl1:la-
NEVJM[l1:le
QBULMYl1:le-
WUQTDFl1:lead
QUTWDFl1:lead-
=PUPRVl1:leite-
8PWPUWl1:leiter
JMGQ]Nl1:liebe-
gHKILKl1:manag-
fEMHOKl1:manager
_VQJDEl1:meet
fO\I?Al1:meet-
dHKOLHl1:meeti-
bJKOLHl1:meeting
bKHLNJl1:meist-
_KIMOKl1:meister
R@[OXGl1:met
S>VNbDl1:met-
AVONRTl1:micro-
@VOORTl1:microsoft
:XNMR[l1:min
;XOMP[l1:min-
lH[IAAl1:mit
pDUJFAl1:mit-
gFKQIHl1:mª
eELQJHl1:mª-
HMNPH_l1:métro
LKNOI^l1:métro-
CVPNPRl1:new
BTQPPSl1:new-
eHNLKIl1:noch
eKIMLHl1:noch-
JRXXKCl1:note
IUSXLDl1:note-
VWGNPGl1:nurse
ZUEMPHl1:nurse-
IPSOPOl1:nächs-
IPSOPOl1:nächsten
ZT_NA?l1:o
XWZNC?l1:o-
P_JKJKl1:ocupa
V_JIHJl1:ocupa-
;D]RVWl1:of
7DbRYRl1:of-
UWLMJJl1:offic-
WMLONMl1:office
SC?HNnl1:on
SAAGMql1:on-
YRGIPOl1:or
VSIJRMl1:or-
ScHHJIl1:par
SfDIKJl1:par-
JJKMKbl1:parkh-
MKMLL\l1:parkhaus
NG\OOLl1:partn-
RIVOOLl1:partner
CSUNPQl1:peopl-
=UWNPSl1:people
GLOKcKl1:per
FNNLaKl1:per-
HcC\FJl1:por
OYF^IDl1:por-
YJRMLLl1:prima-
]HQMMKl1:primario
3[SMUXl1:produ-
;WQOSVl1:product
\KWGMGl1:prof.-
UG^IPHl1:prof.ssa
LKNNNYl1:raum
KJNNN[l1:raum-
FFHL\^l1:read
FEHM[_l1:read-
XaFKFJl1:recru-
Y^ILFHl1:recruiter
;RSMTYl1:refer-
TD[OMKl1:renco-
dJFPMIl1:rencontrerez
cHEWMGl1:repre-
XHJ]GLl1:representative
;S[POQl1:resea-
:T\QOQl1:research
MHNMO\l1:room
LGNMO]l1:room-
KKNMK]l1:rua
KJOML\l1:rua-
cANIJVl1:sala
cGMJHQl1:sala-
KIPLM^l1:salle
LHONL]l1:salle-
]XCNIJl1:sarà
aWBNIIl1:sarà-
cVCLKGl1:see
bWDKKGl1:see-
`MKMMHl1:seein-
eKIKMIl1:seeing
XTFXIHl1:sends
VZGUFHl1:sends-
=TTPRSl1:senio-
9UUPSTl1:senior
RV[IGGl1:seu
TZYIEFl1:seu-
IMLML^l1:short
HNLJJdl1:short-
Y]ELIJl1:sie
IbKMLKl1:sie-
ZIHOPPl1:so
\IHOPPl1:so-
Y^FKGJl1:sono
V\HLIKl1:sono-
DQQONXl1:stati-
TSKNNLl1:suis
STJONMl1:suis-
IJKLIhl1:são
JKLLL`l1:são-
;]RNQQl1:talen-
<^QMPQl1:talent
>MVLO^l1:teaml-
>QWNSSl1:teamleitung
NJGKNcl1:test
MKIKMal1:test-
IXJLXKl1:thank-
WLD[KMl1:that
NMI]LLl1:that-
<BCGK{l1:the
;DCDK{l1:the-
^JFNNOl1:then
_JDNOOl1:then-
YcN1MSl1:to
XZN3OXl1:to-
HOOOPTl1:ul
EPOOPWl1:ul-
gJFKLMl1:und
gHFLLNl1:und-
JIMLP_l1:use
KMMHN^l1:use-
BS`OREl1:van
FP[ORIl1:van-
FRRMIZl1:via
E[ONHUl1:via-
RBEL_Ul1:vorst-
DHLPlEl1:vorstellungsgespräch
HM\ONMl1:was
FL_OMLl1:was-
dNDKMLl1:wee
bMGKNLl1:wee-
]NGNLNl1:werde-
\NGNMNl1:werden
QMJMSSl1:werks-
QUQVFGl1:while
OXQXEEl1:while-
iMZ3GPl1:with
fOZ/HTl1:with-
SHXPJMl1:wordt
WGVNKMl1:wordt-
VILIF`l1:x
^GJHD^l1:x-
VLLNONl1:y
YKKOOMl1:y-
RIROWGl1:you
YDLP[Fl1:you-
A^NMOPl1:zoom
C[NNPPl1:zoom-
dKKNKHl1:zwisc-
eKJNKHl1:zwischen
bRRV@>l1:|
hETXB?l1:|-
MJZOPIl1:¶
SJ[NNFl1:¶-
\Z@Bb@l1:–
S`KFX>l1:–-
SaIJKGl1:—
UVLLMJl1:—-
qFGLIGl1:•
xHEKHCl1:•-
DXHJ`Ll1:→
E\GJ]Kl1:→-
gF>KLWl2:↵
fD@JMYl2:↵-
eJHNJKl2:!
^NJKKNl2:!-
HQPORPl2:#
FRQORPl2:#-
bVHJFJl2:'
e\FK@Il2:'-
;P\NNWl2:(
<QZNNWl2:(-
UL?OQZl2:)
KOB[QSl2:)-
\KKONLl2:+
\KJONLl2:+-
XnT75Tl2:,
YiS7;Tl2:,-
kLFNJEl2:-
lJFOGGl2:--
VhELFEl2:.
RhFLHGl2:.-
PJKK[Nl2:/
HLLM]Pl2:/-
_SAC?dl2:0
^PKCDZl2:0-
T:XFWWl2::
S:XGN`l2::-
OVBeHGl2:;
ZTB]HEl2:;-
EMNP_Kl2:<
ENNQ[Ml2:<-
NROITNl2:>
?XPKXPl2:>-
\TJMJJl2:?
Z[IJKGl2:?-
H_MPGNl2:@
H_NQJIl2:@-
ZISOQDl2:@name
UKZKTAl2:@name-
@UVNOSl2:[
@TVNPRl2:[-
S]ABL\l2:a
TXBDI^l2:a-
=TUOOVl2:about
@SUOOUl2:about-
CSTNSOl2:am
EQTOROl2:am-
@VTMPSl2:anali-
FSRNPRl2:analista
=ZVQJSl2:and
D\VPHMl2:and-
EROOMXl2:are
EUPOMUl2:are-
NUJOOOl2:arriv-
UPHOOOl2:arrive
_TJMDLl2:ask
aSJLEJl2:ask-
JLMZONl2:asks
KIK_NNl2:asks-
INLXPNl2:asses-
GGZJM[l2:assis-
JGZKJZl2:assistant
MLLOL[l2:at
LKLOK^l2:at-
F`H[JGl2:atten-
G_H[JGl2:attendance
cJIOIJl2:avec
fGIOJLl2:avec-
XKBN^Il2:badge
SSEMZHl2:badge-
TGVBDcl2:be
OBZCFfl2:be-
IOTOOOl2:beim
IPSOPOl2:beim-
`TJKFKl2:best
aUHKELl2:best-
]HWLGJl2:big
WKVMJKl2:big-
[HFPD\l2:board
\JGOEXl2:board-
hKKLKFl2:bring-
QXFINTl2:by
RXGIKUl2:by-
XKVYCEl2:c
^NRQEEl2:c-
K^KNKLl2:cabin-
RZLNHKl2:cabinet
[^FAVDl2:call
Y_GAWCl2:call-
LHMMM`l2:calle-
JGNNP^l2:called
EJOMeJl2:candi-
IFPNaLl2:candidate
_IMNLKl2:cas
]INMLMl2:cas-
cIGMLNl2:chair
gIELJOl2:chair-
`ZIOEDl2:chat
d\FMDDl2:chat-
YPMLLLl2:check
TJI_LIl2:check-
R]KNGKl2:cheer-
ZVJNGLl2:cheers
DIRMHfl2:clien-
AOSLJal2:client
HIQLHdl2:cliente
VHMJH\l2:clíni-
ZINHGYl2:clínica
dGLMMIl2:codin-
_IMMMLl2:coding
^FHLXKl2:collo-
VGJL]Kl2:colloquio
WWYHHCl2:com
ZTXHHEl2:com-
gEERHPl2:con
fGFQHNl2:con-
IcIOILl2:conta-
IcMOGJl2:contact
aHGPLOl2:conve-
G_POIKl2:coord-
F]PPJLl2:coordinator
OXIXHIl2:corpo-
VXGYFGl2:corporate
@SRROTl2:couns-
>URROTl2:counsel
ZMJOMNl2:cto
VMLNNNl2:cto-
L`GNLMl2:day
LbGMLMl2:day-
VJIIEcl2:de
UNKLGYl2:de-
RI\KKMl2:demo
SH[LKMl2:demo-
bMILIMl2:deput-
`NHLINl2:deputy
VILMNUl2:der
WIKMMUl2:der-
bIKQLHl2:desig-
dIKOKGl2:design
`KTJMDl2:di
_IRLNFl2:di-
FL^KRMl2:die
BM^LTNl2:die-
JNXSLKl2:direc-
ZKWOIGl2:director
IXXA[Dl2:discu-
R[SIFJl2:discussed
gJHNGLl2:discussion
XLMOMMl2:dive
XLMOMMl2:dive-
JK]MNLl2:drh
QJ[LOIl2:drh-
aKHLLNl2:e
cKGLKNl2:e-
ZXJJHLl2:earpl-
XVKLILl2:earplugs
XIGFL`l2:el
WIIKG_l2:el-
URJONLl2:empfa-
VOKONMl2:empfang
0\YPSRl2:engin-
+]YPTTl2:engineer
XCCJdOl2:entre-
JGFLbUl2:entrevista
>RUOVPl2:europ-
:TWNVPl2:europe
eGHLLNl2:falar
hGJKJLl2:falar-
QJ^MLHl2:first
MJbNKGl2:first-
L[LKLPl2:follo-
KcKJKLl2:follow
KJKKXWl2:for
KIJHU_l2:for-
D\LNMSl2:from
D\LNMSl2:from-
N]FPOKl2:gener-
M[GPOLl2:generated
VUGPLLl2:gern
WWEPKLl2:gern-
AKRPN_l2:gesch-
rIDNCKl2:gespr-
`KJPGNl2:gesprek
gKIMGKl2:gespräch
7]KPUWl2:gesto-
B]IQNUl2:gestora
jGJKODl2:given
cMJLOEl2:given-
BUONOVl2:gmbh
FSOOOTl2:gmbh-
Q]KLILl2:groet
bYKKBHl2:groet-
VWNLGMl2:groeten
CaJNKRl2:gruß
D^KNMRl2:gruß-
eCLPJLl2:grüße-
dCMOJLl2:grüßen
VHKND`l2:guest-
PKKOCal2:guests
MI\NLNl2:géran-
QG\OKLl2:gérant
HQPNPSl2:hall
EQPNPVl2:hall-
O[INLNl2:hands
I^KOJOl2:hands-
ANXLZLl2:have
>MZK]Ml2:have-
CG[QTPl2:head
2R]PUTl2:head-
TTSMLFl2:hear
SRUMLFl2:hear-
ZKRHOLl2:her
YJUGOKl2:her-
EG[NVOl2:hi
JFUOXNl2:hi-
bJKOILl2:host
^KLOIMl2:host-
TFTJHZl2:hoste-
ZGUFGVl2:hosted
WVLVGDl2:hr
UUKZEGl2:hr-
ROXSHEl2:hub
MO]UEFl2:hub-
XGQMNOl2:i
aJJOKKl2:i'll
fHHPKIl2:i'll-
PZQMFLl2:i've
P^MLGKl2:i've-
OIYLOOl2:i-
QVQKJMl2:ich
TSPKKMl2:ich-
ZDWHITl2:il
SC`HHSl2:il-
SIDIObl2:in
UIDLO^l2:in-
FUPOQOl2:infor-
Y>MN`Il2:inter-
N?7Jm`l2:interview
aD\GHIl2:interviewer
cJGMNKl2:interviewers
PK^IOIl2:invit-
PM]KKJl2:invite
bKIMKMl2:io
`JJOKLl2:io-
M?SKNbl2:is
L?PMMel2:is-
HYHII`l2:ist
HWJJI]l2:ist-
HFXK_Jl2:it
HFWK^Kl2:it-
L[SMJGl2:je
TXTNEHl2:je-
TJULQJl2:jefa
SIWLQJl2:jefa-
\MKOMIl2:job
_MKOJJl2:job-
CF]XTGl2:joine-
EH_UQIl2:joined
K_IKNOl2:jury
I_JKNNl2:jury-
MMJZFVl2:la
HPL\EUl2:la-
RFKORVl2:lead
QGJORVl2:lead-
CUXMLQl2:leads
JTVJMOl2:leads-
bFVEMKl2:led
cEUFMKl2:led-
RKWPIMl2:leidi-
VISNMMl2:leidinggevende
VTKOLKl2:llama-
FOMKcKl2:lobby
HUJGbJl2:lobby-
JILLZVl2:loop
HIKKX[l2:loop-
G[_LHFl2:mail
HRcKIJl2:mail-
eFVCMIl2:manag-
^DZHMIl2:manager
aLLLKJl2:me
eGOIKJl2:me-
bIBPNOl2:meet
aIDPNOl2:meet-
`FGLJWl2:meeti-
cDFMIWl2:meeting
^IKOLMl2:melde-
`HKOLMl2:melden
dKJGKOl2:membe-
_MJILNl2:members
ZHCO\Jl2:met
XHBP]Kl2:met-
pEGMIGl2:min
pDILKFl2:min-
[KHXMHl2:minut-
UJG_LIl2:minutes
KPUNLQl2:mit
?TTPNUl2:mit-
`HNMKMl2:mitar-
dFNLJNl2:mitarbeiter
C\KPRNl2:move
FXKPROl2:move-
ZZSGIBl2:my
T_SIHCl2:my-
I[@HcJl2:name
K^EHaBl2:name-
TGZLNKl2:nanny
VHULOLl2:nanny-
NZIMOMl2:next
OYIMOMl2:next-
GYFH^Ml2:note
F[HHZNl2:note-
PIXXKFl2:notes
RJUWKFl2:notes-
HIF[J_l2:o
GJF\MZl2:o-
OIKfIIl2:obser-
_LILMMl2:observed
ZPMLNJl2:of
bMJKNHl2:of-
YaDUI>l2:offic-
Y[FWI@l2:office
FQGQWTl2:officer
L[OJOLl2:opene-
JZUKMJl2:opened
bHMNLIl2:ore
bLJNLIl2:ore-
Z]KMEEl2:organ-
UYMNFKl2:organiser
XUNNIHl2:organizer
9WQPUSl2:ort
=WPOURl2:ort-
LPRQDUl2:our
NSLOEXl2:our-
FLdIOKl2:over
FHfIPMl2:over-
`KPQDJl2:panel
bQPHDKl2:panel-
bJHKJPl2:partn-
cIILIQl2:partner
RSQJOKl2:peopl-
LVTJNKl2:people
TLKUIQl2:perso-
IMMYNPl2:person
WEYKAYl2:phone
cFMKCVl2:phone-
=ZPNOVl2:plant-
<ZRMOVl2:planta
ZKNOJNl2:play
[LNOINl2:play-
_QAX:Vl2:pleas-
^VAX=Pl2:please
BQLMbKl2:pm
DQML^Ml2:pm-
_KHONKl2:postd-
`KGNNLl2:postdocs
EZIKG`l2:probl-
EMLMNbl2:produ-
FNMML_l2:product
ATUNTOl2:progr-
BSTOSOl2:programming
T]N[A?l2:quest-
GVG\PKl2:questionne
^QQUADl2:questions
AZRMMSl2:recru-
F_NLLOl2:recruiting
<[PMPVl2:recrutement
JbLPKGl2:regar-
NdJOJFl2:regards
TLSNIPl2:regis-
ERSONSl2:registered
JMcPJGl2:repor-
HLbINMl2:respo-
HRQKYJl2:reçue
ONNLZJl2:reçue-
STTLLGl2:role
NWUGRFl2:role-
JFI[KZl2:room
JFG\K[l2:room-
LKOOMYl2:rua
KJPMOYl2:rua-
HEZ^KJl2:sales
EFX`KLl2:sales-
HSJP[Kl2:salud-
P`MMEKl2:salut-
TWMNJJl2:saluti
O^LLHLl2:saluto
fIHNLIl2:schul-
iHGNLIl2:schulleitung
Q^KKJKl2:se
T]JKIKl2:se-
JcLJKLl2:secre-
JdMIKKl2:secretary
L^JQJLl2:secré-
[KMLLMl2:sense
WMNNMNl2:sense-
IZKILVl2:serve-
RGVQQIl2:será
XGRPOKl2:será-
ZLMNOJl2:short
\HKNLPl2:side
XHJLKZl2:side-
NHaNIKl2:sie
QH\PKJl2:sie-
?`OOONl2:since-
IXOOOKl2:sincerely
IZMPOKl2:slide-
IZONOKl2:slides
SKHK\Ml2:slot
THIMYOl2:slot-
_NEONKl2:speak-
^MFONLl2:speaking
bKBQLNl2:spree-
_MEQJOl2:spreekt
ZILNPMl2:stage-
WKGXNKl2:stude-
QMG]LLl2:student
]JISKLl2:surpr-
XKIYKKl2:surprised
MJMGO`l2:take
MIMHO`l2:take-
hKFLLIl2:talk
oJAKMHl2:talk-
\]DNGHl2:te
^YENIIl2:te-
FMPPQVl2:teach-
R[LJMJl2:team
UXMKLJl2:team-
^BYNFMl2:teams
YC^LJIl2:teams-
dHMLKIl2:techn-
^LKMKMl2:teil
aKJKLMl2:teil-
[MJNLNl2:teiln-
LRGNZMl2:thank
I[HMUKl2:thank-
FnAHMPl2:the
Jj=HNSl2:the-
MN]JLLl2:there
JNbHKMl2:there-
[TJMHLl2:ti
]RJMIKl2:ti-
FfIKNLl2:ticke-
I_JMNMl2:ticket
>RNP[Ql2:time
>PKP_Rl2:time-
KRM@aPl2:to
QUHCUUl2:to-
[LE[JIl2:today
XKJ[JHl2:today-
UMKWMJl2:toddl-
XKNROIl2:toddlers
\IIZJGl2:unser-
aUDJILl2:up
a[GGIIl2:up-
JWPNMNl2:us
UPMOLNl2:us-
KKJNKal2:use
HIKMKgl2:use-
?TWNOSl2:vacan-
BSVONRl2:vacancy
WLNNNLl2:value-
\KMNMKl2:values
KNHNN^l2:van
LHHPLbl2:van-
bEHNNNl2:video-
MKMQJZl2:vorst-
ILLMN]l2:vorstand
YNPMILl2:vorstellungsgespräch
hREJKFl2:vous
eRGJKHl2:vous-
hIUIFFl2:w
nEZKC?l2:w-
EN[OOMl2:was
EN\OOMl2:was-
EFIPkLl2:we
EEJPjKl2:we-
lIELHLl2:who
lIELGLl2:who-
HMLOVSl2:with
LLHOZRl2:with-
I[TIOJl2:works-
SIZJPJl2:workshop
UJYKKKl2:worry
UIYLKKl2:worry-
FKRML^l2:would
GKSML\l2:would-
dIJPJJl2:wrap--
dEJPMKl2:wrap-up
TJWAh<l2:you
OJKNM[l2:you'l-
JHIOMbl2:you'll
\FPBi=l2:you-
YKHKF]l2:your
VNJIH\l2:your-
BTQPPSl2:|
CUQOPRl2:|-
XWGLMJl2:–
P\JKNKl2:–-
`CMKMTl3:↵
dDKLIRl3:↵-
TLJRSLl3:&
ZIKQRIl3:&-
PMLME^l3:'
UMLNFYl3:'-
>XXQIRl3:(
D]TQFNl3:(-
gIJLJJl3:)
iHILJJl3:)-
CTWONOl3:+
?WYONOl3:+-
WHQX?Rl3:,
YMPLIOl3:,-
[UY=IKl3:.
WW];GMl3:.-
MLcFJMl3:/
GLbIMPl3:/-
C[p8PDl3:0
NYh9NDl3:0-
S^P;ZCl3::
T_V<V?l3::-
`;LlBEl3:;
]>NgCFl3:;-
ZPKJKOl3:<
BXPPPOl3:?
BYQOPOl3:?-
^ILNKNl3:@
aKLLKLl3:@-
RBMLVVl3:@name
JVMLWJl3:@name-
_RFHAZl3:a
]UDIAYl3:a-
KVLMQPl3:about-
PPINPSl3:am
KRGNRUl3:am-
[THMJLl3:an
\WHLIKl3:an-
VWWHHGl3:and
SZUHIHl3:and-
PYYIDKl3:as
MW^IFIl3:as-
JMLKLal3:ask
OKIIN`l3:ask-
KJKbLNl3:asks
JEKbMPl3:asks-
4[LM]Ul3:at
/^LM^Vl3:at-
S;KZ[Kl3:be
Z<G]ZGl3:be-
PTNPLMl3:best
TSMPJLl3:best-
JKNNM\l3:bewer-
KKNNK]l3:bewerbung
_WHKIHl3:bring
]ZFKHKl3:bring-
ZGLTNLl3:but
ZFLUNKl3:but-
^SFIFUl3:by
^ODIE[l3:by-
ZKNNLNl3:call
\JMOJMl3:call-
VGFM^Ll3:candi-
OJKO^Jl3:candidate
R^KKGLl3:caro
S]KLHLl3:caro-
eIFLNLl3:chair
eJFKNMl3:chair-
NJDLJhl3:clien-
THFKIcl3:client
YWKKJKl3:coffe-
T\JJJJl3:coffee
BVRLPUl3:com
BVQLQSl3:com-
[I[HLGl3:con
bGOHNLl3:con-
iGHJMLl3:conve-
`GGOPMl3:conversa
_IMKLNl3:conversation
OXRGNLl3:copyi-
SLWINMl3:copying
TZMKKIl3:cordi-
B`PMOLl3:cordialement
UTMNKJl3:cordiali
>SPMUVl3:d
AQPMUVl3:d-
A^TLPKl3:da
JWSLNMl3:da-
HPTPPOl3:das
HQSPPOl3:das-
TNOMMOl3:data
G]MLKSl3:day
D]NKKTl3:day-
QLJZHQl3:de
ONK[GOl3:de-
WLMOMMl3:deep
WLMOMMl3:deep-
JVJ]IJl3:del
G\I\HIl3:del-
aJIPLJl3:dem
iHEOLHl3:dem-
]JKLMOl3:desig-
`GKIOPl3:design
DZLKRSl3:die
@`LKQQl3:die-
QJAPP^l3:direc-
_IEOONl3:director
MKHPO[l3:directors
hFGNMJl3:diret-
WFIMJ]l3:do
PKMNJZl3:do-
U[LJLIl3:du
U]LHLHl3:du-
]IMPMJl3:e
aIMOLIl3:e-
HVINK[l3:el
IVJNLVl3:el-
GBY[BZl3:en
ICZWGVl3:en-
`HKOLMl3:engin-
ZKLOLNl3:engineer
rGEMCLl3:entre-
fHKNGLl3:entretien
bNDOJMl3:entrevista
UMMNNNl3:entwi-
RHL_OFl3:equal-
RIM\NHl3:equality
`KLNLHl3:es
iIILJIl3:es-
HLMP_Kl3:exter-
GLNN`Jl3:external
GhDNMLl3:fale
LbDNNKl3:fale-
XF^KFMl3:first
YFaJGJl3:first-
ZUJMLIl3:five
[TIKNHl3:five-
IFLOfJl3:for
HHLNdLl3:for-
ZXHMIIl3:freun-
_QIMJIl3:freundlichen
WNKMPMl3:from
VMLNPMl3:from-
<UMQXSl3:gespr-
M[INMNl3:good
H_KOJNl3:good-
URMQLIl3:groet
STLQLJl3:groet-
_MFOPJl3:head
cIKLNIl3:head-
TWLOGMl3:hi
P]KPFMl3:hi-
K^VHHJl3:hirin-
J]VIJJl3:hiring
cHKINNl3:his
bIJKMNl3:his-
^KGNPLl3:hr
^LEOQKl3:hr-
GWHM_Hl3:i
GYHO[Gl3:i-
H]NPLLl3:id
G^MPLKl3:id-
UJVINMl3:ihre
OKZJNNl3:ihre-
VHGIaKl3:im
RGHIeKl3:im-
Z<TUAYl3:in
^BUI?\l3:in-
W^NJAMl3:inter-
WVI@F\l3:interview
WGH`JJl3:interviewer
QW>UE[l3:is
RXDQ?\l3:is-
ZKGNOPl3:it
]HGNOPl3:it-
_AIL[Jl3:je
ZCQK[Gl3:je-
RRPPLJl3:kind
ZQPPHHl3:kind-
WTNEA\l3:la
bPDBB`l3:la-
\UCMMLl3:le
\RKJLJl3:le-
?M]FO]l3:lead
;O\AW\l3:lead-
dELQOEl3:leads
aFLPOHl3:leads-
J`MMKKl3:link
HaLNLKl3:link-
HRTOMQl3:manag-
_FNONJl3:me
_FNONJl3:me-
QXEKTLl3:meeti-
NZDKVNl3:meeting
UKZKJKl3:met
WKZJIKl3:met-
SLXNHMl3:micro-
VLZOHFl3:microsoft
UQMLKOl3:min
UQMLKOl3:min-
UNLNKQl3:mit
YMLMKPl3:mit-
R_IKIMl3:my
IbKNJLl3:my-
[LJNMNl3:nehme-
XMKNNNl3:nehmen
OMJNNXl3:next
OMINNYl3:next-
VIWHNNl3:nicht
MG`KMNl3:nicht-
NJXOLNl3:notre
NF^OMLl3:notre-
HNOML[l3:nuest-
SKNJH]l3:o
LNRHG^l3:o-
\L^EEJl3:of
_NXCGKl3:of-
IKKNP]l3:offic-
IJJNP^l3:office
T@BYXTl3:on
`=?VSUl3:on-
H_LOJNl3:organ-
P:M@Unl3:our
ODVEChl3:our-
ARTOUOl3:pair
>SVNVOl3:pair-
^JIKNOl3:panel
\KJLOOl3:panel-
HNJLHfl3:para
INJLJcl3:para-
MLOPVLl3:play
KLNVSLl3:play-
DNHG\]l3:pleas-
EMJFZ^l3:please
VMNNMNl3:pm
UMNNMNl3:pm-
CVPOQQl3:posit-
AWPOQRl3:position
LFUNUPl3:prese-
TIXLNKl3:present
HVTMLPl3:produ-
GWTMKQl3:product
WLLNOMl3:progr-
^JJMNMl3:programme
ZMJPLMl3:prueb-
`LIPKJl3:prueba
PIGLbLl3:quick
RIIL]Ml3:quick-
^KKOLJl3:recru-
]ILOMLl3:recruiter
DPNOQWl3:refer-
NWMNNLl3:regar-
NVNNNLl3:regards
OJXIQPl3:renco-
KLZIPPl3:rencontrerez
UIXOHLl3:role
PJ[PIMl3:role-
fIJKJKl3:round
lFHMIKl3:round-
I]OQJJl3:salud-
E`OQKIl3:saludo
=USMQWl3:scree-
CRQPQSl3:screening
ZLKONLl3:secon-
RLLUOMl3:second
GTRQOMl3:serez
UTLNLKl3:será
R_ILIKl3:será-
YKXNHGl3:slot
\MTPGFl3:slot-
^FCXNNl3:so
dGDPMMl3:so-
LJGW[Ll3:speak-
DIG][Nl3:speaking
dIJPKHl3:syste-
cIKOKHl3:system
[IRMJMl3:take--
TGYMKMl3:take-home
JSOLNTl3:talk
\HTLJLl3:te
\HSMILl3:te-
ZKJMONl3:teaml-
XMLMNNl3:teamleiter
^UKGJJl3:techn-
[^KFGIl3:technical
TFPTYBl3:the
NR@[SKl3:the-
aJKMLLl3:then
bHKMLLl3:then-
QZIMJMl3:there
[PMKJMl3:there-
dHEPKNl3:this
eJDNKMl3:this-
F^UDZBl3:to
FWZC\Dl3:to-
`LJLLLl3:today
dKKILJl3:today-
YLMNOLl3:too
CYXJWFl3:tu
BUWK\Fl3:tu-
MGFXFbl3:two
TEDWF`l3:two-
ZZNMEFl3:un
_UKLDKl3:un-
LJJMHel3:unser-
AWXNTIl3:updat-
?R^OQLl3:updated
ETPOOSl3:us
FRQOORl3:us-
HHcRNHl3:vaga
JJ`PLJl3:vaga-
]VJMFJl3:video
[WJMHJl3:video-
[JJPLOl3:você
[IJPNOl3:você-
GNIPLal3:voor
KJLRGal3:voor-
@QRRSRl3:vorst-
FOTPPQl3:vorstellung
?JU]D[l3:vous
@PSZDXl3:vous-
R\LMILl3:vrien-
SZLLILl3:vriendelijke
DU[NNJl3:was
CXYNNJl3:was-
HNIEIll3:we
[KGLNSl3:we're
XLFMNUl3:we're-
MHLKIdl3:we-
UHSOMOl3:week
\LINMNl3:week-
]IGOOOl3:werde-
]IGOOPl3:werden
jFHMHNl3:who
eHININl3:who-
QP[KQCl3:will
[JQMOIl3:will-
LX<_EVl3:with
MY<_DTl3:with-
SL^I@Tl3:you
`POJKFl3:you'l-
bNQJJEl3:you'll
aBUIAYl3:you-
bMTV?Bl3:your
aMPWADl3:your-
C[OOONl3:yours
C\OOONl3:yours-
SMSJQLl3:|-
EYLIaGl3:à
FMOIcMl3:à-
DYYMLKl3:è
DYZMLJl3:è-
NJXVILl3:–
DOZQLPl3:–-
[QHAPTl:↵
]KIIOPl:↵ !
ETQORPl:↵ #
GRPORPl:↵ # 0
GLTISVl:↵ )
<SQMVXl:↵ ) d
[`HMFDl:↵ ,
GYNONPl:↵ , best
E\PLPMl:↵ , cordi
RTMQLJl:↵ , groet
QRNPOJl:↵ , regar
G`OQJIl:↵ , salud
UOQOLJl:↵ -
]JOQKHl:↵ - -
8_MLPZl:↵ .
4\SPSVl:↵ 0
?WROSPl:↵ 0 0
TPLNMPl:↵ :
FTOOSPl:↵ : @name
bGKPHNl:↵ : who
:^OJRVl:↵ @name
9ZLLWWl:↵ @name ↵
?ZRNQPl:↵ @name ,
,]UL[Ul:↵ @name :
;USLXSl:↵ @name at
O`IMKJl:↵ @name freun
TMOMONl:↵ ]
5USNYVl:↵ am
PJOPQPl:↵ begrü
TNNNMOl:↵ break
HQOOOTl:↵ counc
7STPXSl:↵ elter
FKTNQUl:↵ engin
BURNTPl:↵ engin @name
aHMLIOl:↵ entre
ISQOOOl:↵ for
XGOOMOl:↵ grüße
bDLOLLl:↵ grüße freun
OJKNFcl:↵ guest
hFMNIHl:↵ inter
XLONLMl:↵ junio
AWPPRPl:↵ local
@SPOQVl:↵ offic
\HLNOLl:↵ panel
;\ONPVl:↵ recru
QRPPMIl:↵ regar
SVNNLJl:↵ salut cordi
TNOQLKl:↵ scien
B]OOONl:↵ since
E\PPPKl:↵ since yours
XMNNMLl:↵ task
DTROPPl:↵ teams
CUROPPl:↵ teams micro
aLHPKKl:↵ topic
jWSG>@l:!
9]QOQRl:#
<ZRORQl:# 0
REKMbJl:&
GQKMVSl:& @name
BSSNQRl:& @name (
_MLOJJl:& @name /
cMMMFKl:& @name –
]KKOOJl:& q
\JKOMMl:& sql
^Y;DMXl:'
S]KNIHl:' :
MNgIHGl:(
PIKOYMl:( 0
F3jNM\l:( @name
=TZOPPl:( @name ,
AQZOOPl:( @name -
KMTOPPl:( @name /
3MgKRWl:( @name :
FOTPPQl:( @name vorst
COUOQSl:( @name with
`MIJMMl:( beoba
[KMLMNl:( einze
QUQMJLl:( ich
bJHQHLl:( inter
;TTORVl:( lead
DQQNQVl:( lead @name
SG\NJLl:( lunch
eGGNLLl:( postd
aKFONKl:( postd two
VJKNQPl:( schul
fIHNLIl:( schul mit
bHKOKKl:( scree
=RUOSSl:( time
BXRNPPl:( us
9UZNNVl:( vacan
TPE[FPl:)
ATRPQRl:) .
cNLOCJl:) 0
RKUASTl:) @name
HHJfKOl:) asks
vFBEJMl:) chair
VNLNNMl:) cto
ULLKJWl:) d
bHKGNPl:) desig
XLLNNNl:) entwi
YNMLKNl:) gf
MNUMNOl:) hr
ASYPONl:) in
;aPXKLl:) inter
BS\IHXl:) lead
aXDIIIl:) min
cIJNKLl:) min 0
NLVNNNl:) netzp
MOWOLLl:) peopl
=VQOQUl:) schic
eHEKQMl:) teaml
_HKMKOl:) unass
KJPPOUl:*
UHMNMTl:* ↵
BTMPSTl:+
YIQRLIl:+ .
EUPNRPl:+ :
ERKQTRl:+ @name
V_NXH7l:,
WTOZ:Kl:, )
mEJGNIl:, ) @name
IFKfKOl:, ) asks
aLGKNNl:, ) chair
E`KWJIl:, ) inter
?NZET[l:, ) lead
CVPOQPl:, ,
EOPJJal:, 0
:WSPPVl:, 0 .
4^QRPVl:, 0 @name
iSCRK>l:, @name
`HLMKNl:, @name (
tC@>NWl:, @name ,
EM_LMPl:, @name 0
{6?D>Jl:, @name :
jDEPMJl:, @name diret
XKMNNNl:, @name |
IWXNILl:, appli
UMKPNOl:, arriv you
GJJcOMl:, asks
TGG^OKl:, asses
FcNOIKl:, atenc
TJNPNQl:, berei
SYSJFKl:, best
eBIOLOl:, best .
FQSOPPl:, biolo
>URNQUl:, capit
BMKLKhl:, clien
C[OOOPl:, coord
CZQMPOl:, cordi
<URROUl:, couns
CRRQOTl:, couns @name
EI`MPNl:, day
OIP[HOl:, direc
MT^JFLl:, discu
TG^JHNl:, discu as
RIYMOJl:, drh
JI_MNLl:, drh la
VIHMKZl:, found
AVONOWl:, gmbh
BVONOVl:, gmbh @name
^]KIDGl:, groet
XYJLHKl:, groet vrien
OF^NLMl:, géran
OE`NMLl:, géran notre
IQPOPRl:, hall
DROOPXl:, hall @name
UYKOFLl:, hi
QSSTIFl:, hub
SLWVHEl:, hub @name
AFdS]@l:, inter
ISOOOPl:, italy
QFXMRMl:, jefa
KH]MRLl:, jefa la
lGGFPKl:, manag
bOLMIHl:, me
UHYLNKl:, nanny
PHZKPMl:, nanny prese
QXHMOMl:, next
MGWULMl:, numbe
HTPOOPl:, obrig
\IJYNDl:, offic
QIM\NIl:, offic equal
[NMMLKl:, paren
EM^MQMl:, peopl
cH@OQPl:, portu
XTHMLLl:, pris
[PLJLMl:, recru
HfJPJGl:, regar
IUJK_Hl:, salud
U^JJGLl:, salut
WTKMINl:, salut caro
DRPOQSl:, scree
O`HKLLl:, team
O[KNJMl:, there
[LNMLLl:, week
XFGK`Il:, you
eIGMHQl:, you :
[HRNJMl:-
dJINILl:- ↵
eJENKMl:- ↵ )
aIJPJKl:- ↵ :
ZJLOLNl:- ↵ engin
[O?PJXl:- 0
@TPPQVl:- 0 -
3V[L\Nl:- @name
aEPPJJl:- direc
LMMOPTl:- revie
O`UE?Sl:.
^;]ANUl:/
BLNN`Ol:/ /
PKRKF[l:/ @name
fKHMJJl:/ @name /
[KMOKMl:/ @name call
UQNOJMl:/ c
KLTOSNl:/ europ
ARPNSVl:/ m
qFPICGl:/ w
[MLOJKl:/ w )
gNHOJEl:/ w @name
aLKOIIl:/ w inter
gPUI;Jl:0
^HEJLYl:0 ↵
cQIJHKl:0 (
@WQORPl:0 +
:ZUPLTl:0 ,
BWOOOSl:0 , 0
YHPMJRl:0 -
cLKRGGl:0 - 0
DXTJKUl:0 .
;ZQOTQl:0 0
OZKOIOl:0 :
bEXIGKl:0 ;
\TJMIJl:0 @
cMGOIKl:0 @name
IQPNNSl:0 a
OJZONKl:0 ab
UKTONJl:0 at
\LPOFMl:0 inter
XJEK[Ml:0 joins
cD^FJEl:0 ore
QFDPHel:0 probl
YIUNLIl:0 round
UHYMKLl:0 sessi
JR[DHXl:0 stage
ETOOOSl:0 straß
=RSQVRl:0 und
ZLKMMNl:0 year
_ILMNJl:0 |
\OWLEGl:0 –
hDMPGIl:0 – 0
TLLKSOl:0 •
QNJRWGl::
PODXUIl:: )
hCWLAJl:: 0
cKKLJKl:: 0 @
^KPOFMl:: 0 inter
PRCP[Kl:: @name
gBIOJPl:: @name ↵
NXYHGKl:: @name .
4RRQWZl:: add
>XONRUl:: agenc
XYGNILl:: agend
XNNOLKl:: am
ZJLWIKl:: atten
YLMLMNl:: beoba
YK[KGIl:: board
TVMOHKl:: cabin
\WDXDHl:: call
LLPL\Kl:: candi
>ZONNXl:: ceo
KaMOGJl:: conta
F]QOKLl:: coord
XJYGKLl:: cross
KZJLRNl:: day
ASPOQUl:: depar
ZGBJLal:: direc
YGHMVOl:: discu
]KLMLLl:: each
RaJKJHl:: earpl
V]IJIKl:: earpl bring
RINLUPl:: entre
^HMNLMl:: exami
MLONWMl:: for
_KKLLMl:: frage
MdILGLl:: from
]KKLMNl:: gespr
_LKPKIl:: h15
KJ\OKOl:: headm
IYPKGVl:: hotel
fFIKKNl:: hr
Y?JCgOl:: inter
bCbHBGl:: invit
DPPOWPl:: job ↵
M]HLMOl:: jury
L^IJNOl:: jury du
cHLLLKl:: lab
JOPOOSl:: locat
SH^NKHl:: manag
bJJILNl:: membe
]MJOKKl:: miejs
VLNKSLl:: mitar
[JOLMNl:: mitar ↵
KIKJgJl:: name
HIJMfLl:: name @name
T]JMJHl:: names
[JHVJMl:: notes
ChNHNLl:: offic
V[IMHJl:: organ
cEONJLl:: organ ↵
7WRPVTl:: ort
=VPOTSl:: ort ↵
TQaX7Fl:: panel
UMMNONl:: panel ↵
LPYXFGl:: panel the
bHJLIQl:: partn
GTOPQPl:: passc
XG^NFIl:: phone
[NKMKNl:: prese
VJ]JFMl:: r2
DVPOQPl:: reuni
;UTXPNl:: role
VGIN\Jl:: scree
dEFHJXl:: side
UGLOMVl:: side clien
UJRMOLl:: split
UGI^KLl:: team
_EVPGJl:: teams
\HUNFMl:: teams micro
dQHKHJl:: teil
YMKNMNl:: teil nehme
`NGIMOl:: teiln
FL\VJLl:: there
HWGK]Ml:: to
\KGYJJl:: today
O[TOFGl:: tomor
aIGMNNl:: us
TJKPHYl:: vorst
TNLPMMl:: was
NUNPMLl:: wer
JNPPWLl:: what
eJKREIl:: who
dEGPMMl:: you
[RUt);l:;
EOdp8;l:; @name
HCaWJMl:; @name :
XEWPHNl:; arriv
HRRPNOl:; offic
FYHYOJl:; quest
D\F[OIl:; quest vous
DPJNaLl:<
PKKM\Kl:< @name
:VOMbMl:>
MQLLXLl:> <
DNMP\Ml:> < @name
IsNEJAl:?
Z\GMDKl:@
YXINHJl:@ 0
QLQWOFl:@name
EVOMJXl:@name ↵
VHMQMPl:@name !
gESDESl:@name (
9TUNQYl:@name *
GLOSNXl:@name ,
fISKEHl:@name -
YRbN=Cl:@name .
_EQOJLl:@name /
hBbEDFl:@name 0
i=bi'Bl:@name :
YNQHKOl:@name ;
EZXHMNl:@name and
PIXGMVl:@name at
ESPOSPl:@name auf
GLNUNVl:@name avec
\UBKNNl:@name by
^JMOJMl:@name call
ML\INMl:@name con
iHGMLIl:@name dann
\OGKMOl:@name de
dKIOKHl:@name dem
IkJMJFl:@name die
aFJQMKl:@name diret
]JMOJMl:@name entre
fVAMFKl:@name for
[NKJMNl:@name frau
R^HMKJl:@name freun
?TSOQUl:@name g7
XJZJKIl:@name h
TaIMIFl:@name herzl
cYHKDGl:@name ihr
`KGJPMl:@name ihre
_DFZJLl:@name in
]KJLOMl:@name is
ZJHROMl:@name manag
UJZKJLl:@name met
CSPNUQl:@name micro
HPTPPOl:@name nächs
LPMLQUl:@name of
OPZTHDl:@name our
dCGPMOl:@name par
cGKQKKl:@name produ
SC^HONl:@name renco
BUQQORl:@name senio
HQOPORl:@name studi
HPUPNNl:@name teaml
PRRNGQl:@name the
@XWONMl:@name trust
bILNILl:@name unser
CTOPPUl:@name verei
FUOOORl:@name via
9USPUUl:@name vorst
^LGMONl:@name werde
YKLTJKl:@name while
LEH^UNl:@name with
IROMSPl:@name |
\RPIHKl:@name –
TKPMOOl:[
TMNNNNl:]
XLMNNMl:] energ
X_h>#_l:a
`JJNNJl:a &
;eMOOOl:a .
@TSLTRl:a /
MSLNLTl:a 0
GNGOO`l:a :
X`MIDHl:a @name
HV\JKKl:a as
HWJMG]l:a for
JOQKTQl:a have
LHMSMYl:a tell
FFXPJ]l:a was
bGGNMOl:a with
hFHNLKl:a é
RaFGMMl:aan
MKZPNKl:ab
UKPBFal:about
>WSNQSl:about chat
?UUNNVl:about scree
OK_JMKl:about word
QVVJKHl:about worry
YJYJJJl:about worry @name
DSUONPl:about you
DfHONKl:abre
GaJMNMl:abre te
R\JNKJl:accog
P\LNJJl:accog ad
_XHMGEl:accom
Q^IMKIl:accom farà
PGJ[OOl:accou
MFW[JKl:accou our
SHD\PPl:accou our so
R[IMILl:ad
=RRQSUl:add
;QPPUYl:add cultu
cGKLLMl:advoc
cGHNNLl:advoc devel
=bUED]l:after
9]INQ\l:agenc
M\DMVJl:agend
YFXOKIl:al
TJOPMOl:al invit
DQXOPNl:all
KQ^IOHl:alone
SILLI]l:als
WHILH_l:als bewer
XIE^ILl:also
HZOLOMl:am
WLSKOKl:am 0
H`UFLKl:an
AUTMQSl:anali
JPPMPSl:analy
mVQH9El:and
`JIMLNl:and )
WJLOOOl:and ) desig
gKILJHl:and ,
XLKONNl:and , @name
[f?YAAl:and @name
VHB\ONl:and @name ,
`HNKPJl:and @name with
gGJKLKl:and me
_GNKNMl:and you
GJhKLJl:anter
XNKNNNl:anwes
WNKNMNl:anwes .
OTKPNOl:any
GVPOPOl:aplic
KJIQO\l:app
DRXKXIl:appli
FWZMJLl:appli dear
CTVNPOl:appli you
aFSNGJl:archi
ADMXU[l:are
VIMNJVl:are you
YVQJFIl:arriv
XQTLFLl:arriv 0
QSJNOOl:arriv you
LVl=EKl:as
LTVKLMl:as !
LFbINNl:as ,
JIMT\Il:aside
_R>=N`l:ask
D^KOQMl:ask pleas
HIJLZZl:ask we
LZXLFJl:asked
ORZMFKl:asked i've
GEGmKNl:asks
KGKdLNl:asks (
HKK`OMl:asks @name
R^HMJKl:aspet
Z[GLIIl:aspet ti
QGF]MRl:asses
IMF^RNl:asses two
DQRNNWl:asses your
MNS@ZRl:assis
HTJMNZl:assis our
MOURKMl:assoc
@RTOQTl:assoc resea
BCRBMtl:at
SIQOPOl:at @name
aGINLOl:at advoc
KMMMQWl:at inter
IYVMOFl:at recru
GfOPHFl:atenc
ZXC\CEl:atten
UDEJGll:au
VEHMK_l:au @name
PQINUMl:auf
CRPOUQl:auf ↵
hPJM?Ll:avec
^GFPPPl:avec ronde
OLKULSl:avec serai
aGFQNMl:avec échan
_MGKNMl:away
UQLNPJl:backe
_VBHTFl:badge
[EIL[Kl:badge @name
^1SQNYl:be
N@BP\^l:be @name
T=`U^6l:be will
ZKSNJJl:be won't
EF]ML[l:be would
bZCKMCl:be you'l
MIbJNJl:becau
EM]NMOl:been
>bSPHPl:befor
[JINMRl:begrü
DPOORVl:begrü @name
OXKKONl:behal
dZFJFEl:bei
bFJNMLl:bei @name
]JKOLMl:bei melde
CQVPQOl:beim
FPUPPOl:beim du
aKJKLMl:beoba
[KNLMMl:beoba (
aMIKMLl:beoba der
]JLNKOl:berei leben
IOTOOOl:bespr wie
]VNJEKl:best
aAROJMl:best .
P]HJSHl:beste
O\IMLMl:beste mit
eKMPHDl:betwe
bNNOHEl:betwe inter
dNNOHCl:betwe inter @name
\KOOMIl:betwe min
^JOOKHl:betwe min 0
JGFIeUl:bewer
MQNMTNl:bewer –
ZJIJKXl:bewon
J]OMKLl:bien
YKTMILl:big
EcMNLKl:bij
T[JKLJl:bin
Q]KKLJl:bin ich
FQSOPPl:biolo
OcQLFFl:bitte
GPUOOOl:bitte :
ZGWHDWl:board
_HUKJHl:board oral
NMMNWMl:bonjo
L[MNLLl:booke
GRPNPSl:borou
ERPNPVl:borou @name
ZF]KHJl:boss
ZIWMHKl:boss big
RIXLMNl:boss his
HIKKMfl:bot
ZETHQMl:both
WYGLLKl:break
O^KKLKl:break )
kCJB<dl:bring
pGCMLGl:bring i'll
C[KNH[l:bus
@WJNTWl:busin
QRGMPRl:busin hr
_EXKIIl:but
^HXGJJl:but ,
F`KUGMl:by
ZcDDMHl:by @name
\LIMMOl:by chair
TGXNLNl:by demo
MZGPOMl:by gener
NVJPPMl:by gener was
hGIMNHl:by given
hKGKMGl:by given is
SE^KLNl:by hoste
QETPZFl:by joine
EGZL]Kl:by joine be
`C^ELIl:by led
LULKZHl:by made
^LILLMl:by obser
R>YNRQl:by writt
UNXWBFl:c
EUROOQl:c ,
QOVWEHl:c slot
eHGMLMl:c'est
aGKMLMl:c'est ,
]E\JJGl:c'è
N[LNKKl:cabin
UR?RORl:call
YLKPKOl:call candi
TYHVFJl:call confe
KDLLMfl:calle
KFNNN_l:calle is
IMIN`Ml:can
OHGNaMl:can you
OGHHoEl:candi
JIOO_Jl:candi :
NJHMbKl:candi @name
AUPMVQl:candi si
?TRORTl:capit
ATQNQTl:capit @name
U^FMKJl:capoc
X[FMLIl:capoc il
ZUFKOKl:capos
XYELOJl:capos la
aDWKGLl:capta
OYJMOKl:caro
R]KLHLl:caro un
^JLMNJl:cas
YKLNOLl:cas du
ISMKUQl:case
V>[GJZl:case the
WWGILOl:ceo
DUOOOUl:ceo ↵
gHNPFGl:cet
{A@BKMl:chair
jHBHPNl:chair (
^LIMLNl:chair be
jYGJBCl:chat
ONK]LJl:check
^KNLLKl:check conve
[TJOFMl:cheer
^KSXCCl:chef
NWEWNKl:chef le
MIKLM`l:chez
IJJPLal:chiam
HTUNNNl:chief
DUWONNl:chief ,
fD?OPSl:ci
SSG^DLl:clerk
Q@HDC{l:clien
?SUNRSl:clien my
HKJLNcl:clien notre
KMKONZl:clien o
XHIJK\l:clien the
YHKJG]l:clíni
V[KLIJl:code
`HLMMLl:codin
YXKIJKl:coffe
M\KKOKl:coffe ,
\VNJJGl:colle
O`FKKOl:colle my
PQTIOMl:colle my copyi
PDKH_Tl:collo
VJMPMPl:collo al
ESSKWMl:collo il
^_S?9Rl:com
SIPNNRl:com @name
aFDNSMl:com conve
gHJLHMl:com falar
L]GNNNl:com fale
FDgLMOl:com falou
iFIJOJl:commi
]JMNNJl:commi the
UORNHNl:compe
GTPOQOl:compu
{6^GACl:con
lBRFKHl:con @name
TLMPMOl:con conos
XMKNONl:con direc
RJRQQKl:con será
YTD\EIl:confe
LbILKLl:confi
IPZMJOl:conos
gIHLNGl:consi
iL@LNLl:consi will
\^TGD@l:conta
@\PNOPl:conta ?
MVLOMNl:conta of
]TBNQIl:conta your
_JINMMl:contr
mAFJOMl:conve
`KKMMKl:conve @name
dGGQJNl:conve a
?PVNRUl:conve initi
`IFOPLl:conve vai
XKLPNNl:cook
LNaNHIl:coord
DYOOOPl:coord recru
J[VGNKl:copyi
LYSGNLl:copyi i'm
\OMNKJl:cordi
VUIUHIl:corpo
FQOOPVl:counc
JQOOORl:counc borou
=TRROUl:couns
?TRROTl:couns @name
WJOLOMl:cover
RGVMRMl:cover @name
^JLQGOl:crew
\HMQIOl:crew the
XIYIIMl:cross
\IXFKLl:cross ;
fEGOLLl:cto
XMMNMMl:cto (
XNKOLOl:cto ,
<QQPUVl:cultu
@MJOT`l:custo
_KJMGRl:d
ZJKLIWl:d /
>TQIMbl:da
GOPNRTl:dag
IPPMPUl:dag die
_LMILMl:dann
_MFLJRl:dann ,
HZLONOl:das
HQSPPOl:das @name
TIJMJ\l:data
RNIPPQl:data remot
F^[HHJl:day
[XJLHIl:day @name
I]GLTMl:day the
JINMWTl:de
DTROPQl:de /
KIJYF]l:de @name
;WUKUSl:de a
@RULVRl:de a /
DURNPRl:de anali
NKJOcFl:de entre
7VUNUVl:de gesto
@SPOVSl:de gesto |
XLJNOOl:de head
\KTNGIl:de lugar
:YSNPVl:de plant
<UUMRTl:de vaga
?XSNQQl:de voor
NWMKPNl:de échan
CTTJ\Il:dear
Q_HNJJl:debri
aIKOKKl:deep
]JKOLMl:deep metri
BcI\HHl:del
cIFPNJl:dem
VHYKKNl:demo
OHZMMOl:demo recor
iJ>IB^l:den
WJMOMQl:depar
`F^FHHl:deput
XJYJKJl:deput her
TIIJM]l:der
GTNOOTl:der mit
uD?LKKl:desig
XJLOOOl:desig of
uECPGGl:desig syste
]IKNOLl:devan
YKLNOMl:devan cas
MVNJMPl:devel
M[MKLNl:devel for
\ISIXAl:di
BTXNNPl:di posiz
ZJONMLl:di posto
HSPOPOl:di riuni
VJIGIal:dial
VXLMLGl:dial pleas
W_IJLFl:dial-
JVLJ[Hl:diary
JVLI]Hl:diary the
HZTGCYl:die
JOOLPWl:die zit
7RNN[Zl:dinne
T@YVBUl:direc
NNWMMNl:direc ,
cLCMMMl:direc @name
VMLNONl:direc en
G\KQPKl:direc our
HHT]LLl:direc sales
\PPJOEl:diret
MNPMMVl:diret nosso
OPUEZFl:discu
M\YIEJl:discu as
G`ONKKl:dispo
EUPOQOl:dispo o
FSPOROl:dispo per
cHKNJKl:dive
bIKNJKl:dive deep
`C@H]Rl:do
WTIQHMl:docum
YWIPGKl:docum i
W_KGIHl:dono
V_KHGJl:dono o
KJ^LNLl:drh
KK\LNMl:drh la
TZDSGNl:du
ZLMOLNl:du !
^JLMNKl:du .
J_JKNNl:du @name
DQVPQOl:du lerns
^IKNOKl:du resti
ZDREH]l:due
QZHKPLl:dueña
R\FJOMl:dueña la
WSMKMKl:durin
WGMPLRl:e
bIINLLl:e ,
gKHIIMl:e @name
QHRPNQl:e io
_KKNLKl:each
`JKNLKl:each min
SERI[Ll:earli
bHINIOl:earli the
T\JKJLl:earpl
PaJLJIl:earpl bring
cHEONMl:een
^YHKHHl:eigen
\[HJFKl:eigen de
cJJKLLl:einze
\KMLLMl:einze 0
KDNZG\l:el
ZKONIOl:elett @name
8SUPWTl:elter
9RTPWSl:elter 0
AXROORl:email
EVQOOQl:email this
ZKHOOOl:empfa
b@TQBSl:en
WKJOOOl:en )
gEIKKNl:en @name
[KJNNNl:en @name met
UMLOOOl:en harás
XMNNMLl:end
W^IMFGl:enfer
Y\HNEIl:enfer a
FQTKPSl:engin
TNMPKOl:engin princ
GQSPNQl:engin staff
ZLKNOLl:enhet
\JLMOLl:enhet träff
T4\?aUl:entre
ZLOLKNl:entre :
HK]OPLl:entre la
fKKPFJl:entre te
WLKNOOl:entwi
M]GONLl:envoy
SYGNLMl:envoy est
THL]NGl:equal
QJMYNKl:equal the
aKINOHl:er
dJHMNIl:er @name
:ORMZYl:erstg
hYBFFLl:es
YW@KKUl:est
R^FNLKl:est vous
GJKNdKl:estim
A]FGQ]l:está
jJFPIGl:et
ZLKNOMl:et @name
WNNOMKl:et pm
BMQPWSl:europ
TLNQLOl:europ (
XGKWKMl:exami
PGJ^KOl:exami techn
FL[NRLl:execu
_EMMJSl:exerc
?SPNTVl:exper
QHIOaIl:exter
aGGOONl:fait
bFFOOMl:fait se
`KKKLNl:falar
KaENNLl:fale
IGgNLIl:falou
NcHNKHl:farà
UYINLJl:farà la
FIdONJl:fase
LIHNNal:final
IMMMTVl:final entre
]ScF?Al:first
PDdPKGl:first the
_TGLMGl:five
LaKJKMl:follo
DTJHmCl:for
EQSOPPl:for ,
AVHNbJl:for @name
BUVMQOl:for appli
TZGIA\l:for ask
YLHJ\Hl:for badge
=VQMUTl:for inter
QH\MJNl:for quest
OH]NIOl:for quest your
@WLKaKl:for thank
RJ[JQHl:forem
QI]IPJl:forem works
PKZKPJl:forem works the
YMLNMMl:forma
VMNNMMl:forma 0
_GUNHIl:forwa
`KJNKMl:found
\HHMJWl:found our
EZ_KHIl:frage
[LMMLLl:frage es
]LJLMMl:frau
`MIJMMl:frau (
M]NKHPl:freun
RWNKIOl:freun mit
UG]LKJl:frien
NJ^MLLl:frien a
Pfc<7Nl:from
YUKJLLl:from ;
KH\NPNl:from @name
VOVNLFl:from hear
SSTMMEl:from hear you'l
J_TJJIl:from invit
HJaJONl:from over
wBCILJl:from quest
EQPNQTl:from welco
DMNOQZl:futur
JLINP]l:futur your
bJINMKl:får
aJINMKl:får du
WIK\JIl:führt
SU`BNAl:für
XL_JCJl:für @name
7SUNTXl:g7
GQQOPRl:g7 :
<RUNTUl:g7 –
WKMMOOl:gap
ILLNcHl:geach
M\GPOKl:gener
M\GPOKl:gener was
YSDPMMl:gern
<JYOL`l:gesch
BP\OMQl:gesch mit
bAPB^Gl:gespr
\KKMLNl:gespr jouw
F`OPJJl:gesti
;ZKQRWl:gesto
DRPOTRl:gesto |
DJNE^[l:get
XNMMKPl:gf
lFHKOFl:given
fLIKNFl:given is
>VONPXl:gmbh
BUOOOVl:gmbh @name
XjEGJCl:go
ARXRZCl:good
H_KOJOl:good in
SFXVJJl:good someo
;QVNK`l:googl
8VVPOWl:googl with
[EGZNJl:grade
_aIKBEl:groet
Q_KLHLl:groet vrien
TTNLJNl:group
B]KMNUl:gruß
YGOOMPl:grüße
UHOONQl:grüße freun
R_?EI]l:guard
aCLOEVl:guest
KMNNZKl:guten
UXTJGHl:géran
RVWJIIl:géran notre
aD[JHFl:h
fD[IEGl:h 0
_LJOKKl:h15
`LKPIIl:h15 0
`MLKMHl:h30
^KGNOMl:haast
_KGOOKl:half
EQPNPVl:hall
FQPNPUl:hall @name
KKMO^Kl:hallo
`KMMILl:halte
TNQOLMl:halte bitte
O[HNLNl:hands
N]GNLNl:hands good
WLJNONl:harás
YKINONl:harás la
GLOO[Nl:has
RDa>aDl:have
HJhOGKl:have would
hHKFQIl:have you'l
YEVJMOl:head
ELYPOQl:head (
ENXNOQl:head ,
cFHPOKl:head [
BPUNQUl:head re
WLQKKPl:head the
NJYPJOl:headm
KJ]OJOl:headm the
TSUMLEl:hear
TRTMMFl:hear you'l
PLLNPTl:hei
IeKNJJl:helpe
[JXFLKl:her
MLKOSTl:here
QfHNHEl:herzl
NRLH_Hl:hi
_XQFFFl:hirin
L`JLLLl:hirin the
\FTJNLl:his
UHXOILl:hm
@RQOYOl:hoi
`MMMLGl:home
cLNLKFl:home at
ORLGH^l:hospi
WKKILYl:hospi entre
R_HKHMl:host
SG\GIUl:hoste
KSNJI[l:hotel
_FHMVJl:hour
SGJO^Jl:hour an
ZIOMOLl:how
`QWV:Cl:hr
HPVOOOl:hr (
UHTULHl:hub
RQUTIEl:hub @name
FaSFUFl:i
QXZLEFl:i @name
lFLKJGl:i'll
f\VD=@l:i'm
VYKQCKl:i'm ,
UVLPGMl:i'm , hi
SUXKFIl:i've
RXSIJJl:ich
>SZMQRl:ich und
M\LOILl:id
S`[DFBl:if
OlGJDJl:ihr
H\\JHIl:ihre
UMPNKOl:ihren
VNOOKMl:ihren sie
RULNMLl:ik
KAc?WTl:il
XBLD_Ql:im
TIVRATl:in
YIZMKFl:in @name
;SXPPTl:in assoc
N_JOJJl:in be
QMNLMUl:in dag
BRTONTl:in regis
F`GLSOl:infor
>QVNRVl:initi
BOUNQUl:initi -
ISQOOOl:inten
ISQOOOl:inten was
GGFL[`l:inter
XNNOINl:inter '
C`JXKJl:inter (
DOXONQl:inter 0
hOJFFMl:inter @name
S]IMJKl:inter an
\IMNNLl:inter and
RQSNHOl:inter compe
PGWPLOl:inter first
[LLNMLl:inter forma
WNKMONl:inter nd
\GLLHWl:inter phone
bJQHJKl:inter secon
XZ?TNGl:inter the
]HLLOOl:inter vos
[_IKGEl:inter your
EQOOTRl:inter –
X_DLIJl:intro
[UGOKJl:intro to
UQSG]>l:invit
WKWLILl:invit earli
OJGQ]Ll:invit to
XGaIKEl:invit updat
MHQQQRl:io
IKRRPSl:io siamo
bJ.T8tl:is
YFFOLYl:is 0
gFFZEGl:is @name
eGJKOKl:is commi
[JMNOLl:is gap
\FNOPKl:is inter
Q\GLOKl:is name
RYGMOLl:is name my
AOPQRXl:is role
QLLYMLl:is today
WWFHC[l:ist
VKIKH]l:ist @name
NUVDXFl:it
_PSPAGl:it's
TWMLIMl:it's ,
O^INJMl:it's , there
`JJHOOl:it's so
JSOOOPl:italy
ISOOOPl:italy #
RYJMKLl:j
WWHLKLl:j jour
YARQXEl:je
[GOLQLl:jefa
REWMQMl:jefa la
ZKINNQl:job
VLMMPOl:job ↵
NRLN\El:join
OXNNMJl:join '
MARW\Gl:joine
OBWVUGl:joine be
[JEJWNl:joins
[IEKXNl:joins candi
TVIMLMl:jour
VWILLMl:jour le
bJJLKMl:jouw
ZJONIPl:junio elett
O[IKNNl:jury
K^JKNNl:jury du
]JLLMNl:just
=WWNQPl:kenne
JPSOPOl:kenne team
GQSPPOl:kenne team das
EPOOTRl:kg
`LJOKIl:kiero
cNGOJJl:kiero :
QSJMWHl:kind
_IKMMLl:kommt
aJHKNMl:kommt @name
LE`W6\l:la
XHGNNWl:la ,
YKIOONl:la .
cFEONNl:la con
TOMOMMl:la de
@VSOPSl:la de /
SEJNO\l:la en
CJKQW[l:la per
WMSKLLl:lab
WIVLMLl:lab the
@^JOOTl:las
A^HPOUl:las a
BR^OKNl:last
IYGMNWl:late
SMMO>^l:le
KGGLOel:le passe
?SUMPVl:lead
AKTKXWl:lead (
>_KJOZl:lead @name
RMM\KHl:lead hr
QTJONNl:lead our
[IXOIFl:leads
SPXOIGl:leads @name
TLSJONl:learn
OKVJQOl:learn machi
OJRQMQl:leben
TJOPMPl:leben ihren
dDZDKIl:led
VGUNLMl:leidi
VITNLMl:leidi je
MGSFUWl:leite
MLWLNPl:leite (
gFOJJJl:leitu
DQVPPOl:leitu (
AQWPQOl:lerns
HOUOOOl:lerns bespr
YMLMMMl:lesso
GKIQbLl:liebe
KVSMY@l:like
[QBPZBl:like would
GoFMHIl:link
K\KONKl:link the
GHGL\[l:list
XTIQLIl:llama
FPMIcKl:lobby
AWPPRPl:local
GTOPPQl:local numer
MFMMJcl:locat
IHNNKbl:locat your
JIKLYWl:loop
TJYLLKl:lugar
YG[KIJl:lugar en
T]WEGFl:lunch
K\WJJHl:lunch 0
?ROMUWl:m
=SQMUWl:m (
NLUKPPl:machi
WNMNOLl:machi :
LSLLYIl:made
KMLM`Jl:made @name
FTcLHIl:mail
]MONGLl:mairi
n=TKKGl:manag
_MILLNl:manag @name
[DVGRLl:manag both
RF^KNJl:manag hirin
ePCYAGl:me
SIHXPMl:me :
aOMLJHl:me be
>YUQGUl:me call
eHFNMLl:me from
fIIMKJl:med
bKHMNJl:med er
WLMOMNl:med tale
U[\C;Pl:meet
U[IOEMl:meet '
N\JMJOl:meet ,
N^IKIPl:meet , @name
ZG[RGDl:meet to
[F^REDl:meet to you
IQTPNNl:meet will
^HJPNMl:meet you'l
TSFJPRl:meeti
]JNMNJl:meeti .
eLKNMCl:meeti be
@]KONUl:meeti teams
_FGQPMl:meeti your
lJJMEIl:meets
ZNNLOJl:meist
YPIOLLl:melde
TTIONLl:melde bitte
^EF]JJl:membe
VFL]OGl:membe a
ZLKLNNl:membe panel
NXUC[Al:met
PHWJZGl:met gespr
mG=RKMl:met spree
cKBQKNl:met spree je
[JLOMMl:metri
ZJLNMNl:metri &
SNWOGMl:micro
ISPOPOl:micro di
eLHNIIl:miejs
dLHOIIl:miejs na
T^FJFRl:min
KcHKIPl:min 0
ESNOQTl:min 0 ,
_KKNLLl:min @name
PFEhLLl:minut
FHIbPPl:minut ;
dKKLLIl:minut five
oQUB:Hl:mit
{EAIIEl:mit @name
\MJLNLl:mit einze
LTQQESl:mit gespr
MH_MOJl:mit sie
[LGNOOl:mit sprec
SOLJTMl:mitar
^INJOLl:mitar ↵
_JKPKKl:ml
<XRNUPl:mobil
FSPOSPl:mobil ,
ETPOROl:mobil dispo
BQZ\KFl:more
AXT]KFl:more one
`ILLNKl:most
C^KPSKl:move
GPROQPl:move @name
TENMYLl:museu
QEONZMl:museu the
U]UHIAl:my
KZSGNLl:my copyi
[INPNIl:mª
\HNOMLl:mª :
GQZONKl:más
JMNOH]l:métro
RAhLJHl:na
USAFdFl:name
JJKLaNl:name @name
Q^INIKl:name my
GHTHKcl:named
MeJMJGl:names
R`KMIGl:names zoom
VGVMNLl:nanny
PH[MNLl:nanny prese
VMMMLRl:nd
TLNLLTl:nd 0
@bQOMKl:need
cHFNMNl:nehme
\LJNLNl:nehme es
IOUONOl:netzp leite
DVPNPRl:new
DUQOPPl:new (
DVQOPPl:new ( us
I[PJISl:next
WLKONOl:next sit
ERUIOVl:nicht
YFXJMLl:nicht ,
OXLXGHl:no
[KQLNHl:noch
gJKLKFl:noch bring
MNPNLVl:nosso
XJINNSl:nosso o
FGKQNcl:nostr
HHMQN`l:nostr la
jCLBWGl:not
CWRUTDl:note
CSSTUHl:note pleas
VF]RFHl:notes
TPPGEZl:notre
ZISMLLl:now
BRMMKal:nuest
MC]XJKl:numbe
TGVVIKl:numbe with
GSOPPQl:numer
V_DMNFl:nurse
OXKNMMl:nurse lead
CQVPQPl:nächs
CQVPQPl:nächs beim
IPSOPOl:nächs beim du
ZSWL7Sl:o
LXUGJPl:o com
iIHLHLl:o e
DVPOPQl:obrig
PLKaIIl:obser
VMNNNNl:obser ,
aIILOKl:och
\KKNOKl:och @name
S`IKJJl:ocupa
^XLJHFl:ocupa se
FTPNSPl:oder
N[_DQ>l:of
bGIMKPl:of @name
VWHLLMl:of behal
cMEMNKl:of consi
FLVOQRl:of head
AQYQNPl:of head (
8T[PPSl:of head ,
NJN[NJl:of membe
PULOLNl:of point
_KKJMMl:of two
VfEJEIl:offic
IXTJLNl:offic @name
SUKONKl:offic @name the
RNJOPQl:offic data
VILYNHl:offic equal
IZLKNRl:offic the
^KIOMLl:og
\KJONLl:og @name
LLNNYNl:oi
WHKOWJl:olá
QTJIAbl:on
FH\[KJl:on ,
Y?<WN`l:on @name
VVFNPIl:on conta
XJJHI^l:on is
XPTYEAl:one
aD\MEFl:one the
@R[\KFl:one there
KRVWIFl:only
DYMMSPl:only i
EJNO`Ml:onsit
GOPNOWl:onze
HMNMO\l:opdra
IMNNPYl:opdra onze
ITYKNLl:opene
USJJQNl:or
SRMJONl:or @name
]HZJHHl:oral
cG[HHFl:ore
YdLNABl:organ
cEOOILl:organ ↵
=`MPUKl:ort
8WQPVSl:ort ↵
H^KOMMl:ort vor
>QNObLl:ou
?WVNOQl:ou slide
K?JEOsl:our
aJJNNIl:our bring
TUTPIDl:our from
TJFWPOl:our so
VIKLKZl:our with
aKENPLl:ovat
`JEOPLl:ovat haast
GLcJOKl:over
8URSOYl:pa
?UVNTNl:pair
XHQMHTl:pairi
KZ_Y7Fl:panel
^KIMNMl:panel ↵
OPTOLLl:panel .
bEHMNOl:panel 0
[INJNOl:panel inter
TY]GDEl:panel the
O[XDJKl:panel video
KVSNOIl:paper
JVUNOIl:paper writt
ZdBJIHl:par
O`ENLKl:par envoy
FUQPONl:par reçue
FVROPNl:par reçue serez
AKONLdl:para
gKMLJEl:paren
aNNLJGl:paren the
KJLLJcl:parkh
FZIKLZl:parki
_LIMOKl:parti
dETJHKl:partn
FI^ONPl:partn @name
STIONNl:paso
VVGOLLl:paso te
FS`NMFl:pass
FUOOQPl:passc
FUOPQPl:passc ↵
YFAIMbl:passe
RKFLP[l:passe vous
PJ^JNIl:peopl
TNUNJLl:peopl (
BTTOPQl:peopl [
<UVNQSl:peopl [ @name
cGKLOKl:peopl the
CdCD[Ql:per
EJILbTl:per @name
=WYMNQl:per conos
FP[^GEl:perso
KOPLOUl:perso in
@VZZIFl:perso more
a<WFHXl:phone
ETPPQPl:pin
IIIQJcl:place
PDDTQ\l:play
[GESOQl:play role
OT9UQXl:pleas
`FJNOMl:pleas ,
`FHI_Dl:pm
ZFGL_Hl:pm 0
OULOMNl:point
OXKOLNl:point your
=\?\_Gl:por
ANUQQUl:portf
GOLPQWl:portf 0
`JCOPOl:portu
_JCOPOl:portu direc
TJLIQWl:posit
GNNMPZl:posit the
>WYMNQl:posiz
>XYMNPl:posiz la
kGELLKl:postd
dKFMMKl:postd :
\JLOMMl:postd the
_KHONLl:postd two
JHYNGYl:poste
KIUNJYl:poste le
_JHNNLl:posto
\IPNMJl:posto al
ZVHPHIl:pour
][IGKGl:prepa
`JJMNKl:prepa pleas
\@TKQOl:prese
\MKLKNl:prese saran
RIYMNKl:prese the
ZJRMLKl:prima
\IRMKKl:prima il
ITRPKQl:princ –
VXENMLl:pris
UXILLKl:pris étant
fLJMDLl:probe
G_CJEcl:probl
HMQNYMl:proce
ENSMZLl:proce our
=\HJNal:produ
FQPOQRl:produ ,
ASRORTl:produ , scree
ISOOPRl:produ :
YLNMMMl:produ am
DTLLQYl:produ the
^KXFLGl:prof.
dHLHMNl:profi
NOPKWLl:progr
>SVNVOl:progr pair
VLNNPMl:progr the
]KMNMJl:pst
\KMNMJl:pst am
aJJLMLl:puis
[KJNMOl:pupil
_HJONLl:q
>VPLXRl:quale
Z[HJJHl:quem
PZPVAJl:quest
E\HTQKl:quest vous
XETMKOl:quest your
LIJN`Ml:quick
QHbLFLl:r2
KKNNNYl:raum
>KWOUWl:re
?PVNQWl:re conve
GVPOPOl:reach
EEGM\`l:read
FG[XIQl:recor
II`LNNl:recor a
LKLVJXl:recor we
PaRGHIl:recru
ASQORUl:recru (
\ILPMLl:recru 0
VXIKLMl:recru :
\TUHHFl:recru your
<ZTNOSl:refer
>TSOPVl:refer vorst
MaMOJFl:regar
MXPOKLl:regar kind
SLSNJPl:regis
`KIMOJl:rekto
bKHMOIl:rekto med
WLJNNPl:remot
[DcFLFl:renco
\C]GNIl:renco vous
XJLPMPl:rende
KM`PKGl:repor
WF\WFEl:repre
ULJ^GKl:repre @name
aGYDMHl:repre stude
VXIMJLl:requi
2U]RQSl:resea
:SVPRUl:resea :
=NbOKSl:respo
AUXNONl:respo di
WJJIMYl:resta
]IKNOLl:resti
BVROQPl:reuni
TFTOLQl:revie
GKVPPSl:revie portf
KROMWJl:reçue
AUUNPQl:rh
GTQOPOl:riuni
EGIZQ[l:role
?TZPNNl:role ↵
XHNPLOl:role @name
YLNNKNl:role stake
UEVTGOl:role the
`LILOKl:rolle
WETPNMl:ronde
\HHOOOl:ronde @name
HCK\K]l:room
JHHhPGl:room the
SDpJDEl:round
HJOMIdl:rua
`KKLNKl:rundg
`EMJHVl:sala
SEXZIGl:sales
HHPKNal:salle
KQKM]Il:salud
S_JQGFl:salud un
[[JLEIl:salut
R[LLHMl:salut caro
SVMOKJl:salut cordi
ZOHONKl:sampl
]MKLKNl:saran
iZ=MIEl:sarà
L]HNKOl:sarà accog
bJDPPJl:sarà ci
HJ`EJZl:says
WJKJMWl:scene
GMPPXNl:sched
?aJTQLl:schic
<VRPQUl:schic (
]KJLNNl:schoo
VIEKUVl:schul
jIFMLHl:schul mit
]KLMLLl:scien
TNOQLKl:scien resea
TDKP[Ll:scree
[FJOUJl:scree phone
[GKQMPl:scree recru
_YFIHKl:se
DQTOOSl:searc
AQVOOSl:searc @name
YBRN[Cl:secon
YFXUGHl:secon the
IbFYEKl:secre
JfGPHJl:secré
E]NQLLl:secur
cTIKIFl:see
`NJMLJl:seein
cMJNLGl:seein be
YNJNMNl:sein
WNKNNNl:sein anwes
J`KPNGl:send
IbKOMIl:send pleas
TWHVHIl:sends
WYGWFGl:sends corpo
DSQLNYl:senio
?VRPRQl:senio :
DPRQOUl:senio is
KPLLTRl:senio –
XMMNLNl:sense
VMNNMNl:sense produ
[FG[HOl:serai
YHJXFPl:serai je
WLLQNLl:serez vous
D[LILZl:serve
dJJKJNl:servi
U[MJHJl:será
NGZNMPl:sessi
A]IJPYl:set
J^KNQHl:set was
TS`HFEl:seu
eFKLMKl:shift
PKKIIbl:short
HNLJJdl:short a
VLMNONl:short too
B`]IKGl:shoul
CQHNT[l:si
>VQLWRl:si quale
GMRRNTl:siamo
GLRQQSl:siamo ci
JeHJLKl:sich
R_HMKJl:sich sie
cCFILYl:side
bEGHJZl:side clien
TZZICEl:sie
ZLMNLLl:sie halte
=\^LMJl:since
D\PPPKl:since yours
fJEIOMl:sind
`KGLPLl:sind @name
XKJONOl:sit
XKJONOl:sit you'd
UKTMMKl:site
QLINK[l:sitze
LMMNNWl:sitze wir
dJISGJl:się
eJHSGJl:się @name
ZKMOLMl:skal
YLMOLMl:skal du
KLVLSNl:sl
LMUJSOl:sl (
D^SMNJl:slide
AVVNOPl:slide ↵
QJSWSBl:slot
lDCPKLl:so
kC9YNMl:so ,
^HLSJJl:solo
OE]SJKl:someo
U_GKIKl:sono
HXYJNJl:sorry
UBHXYJl:speak
fMCOMIl:speak be
JHOOJ`l:spedi
TIQNQNl:split
YKNMOLl:split @name
IJ\MPNl:spoke
_IENOOl:sprec
ZKHNOOl:sprec sie
bJCQLNl:spree
iH>RKNl:spree je
aKGNMMl:sql
UMMONNl:sql am
UIWNKMl:staff
UP\@CVl:stage
_JLOKLl:stake
\KNNINl:stake pm
QH[LLMl:start
NI]LLNl:start we'll
DQQNNXl:stati
WGKPNSl:story
QIKUJVl:story a
DUNOOUl:straß
DUOOOTl:straß @name
SJXSHJl:stude
KGMRK^l:studi
VRKNNLl:suis
XQJNMKl:suis je
^JXGLGl:super
S^ELKNl:suppo
QZHMLNl:suppo it
WJHVLMl:surpr
XJHXLLl:surpr be
hKEOKHl:syste
^KNPJIl:syste 0
HIKKJil:são
MIMIO_l:take
_QVFBLl:take-
YLMOLMl:tale
XLLOMNl:tale skal
>`PMOPl:talen
lFAHKTl:talk
;UUPOVl:talk .
ZKLNMMl:task
\fGJDDl:te
VZMMIGl:te quem
eJIEQLl:tea
JMNNOXl:teach
SPOWNCl:team
IQRPPOl:team das
RWJMNKl:team hirin
LLM[MNl:team inter
VLNNPMl:team progr
PE\KOMl:team the
UGMKI]l:teaml
ZHTIOLl:teaml (
CQWOOPl:teaml ( @name
PZUMDJl:teams
UKXOFLl:teams micro
ZSHYIBl:techn
`MIMJLl:teil
ZTJLILl:teil @name
bHFNNOl:teil nehme
eOBHNOl:teiln
fKEJKNl:teiln .
ETDXZKl:tell
NKJXMRl:tell you'l
YU@I^Fl:termi
aUCLJLl:termi den
FWBLLcl:test
AQTOQTl:test will
DRSIK^l:teste
?]CJjGl:thank
YIE[KMl:that
CMEYGfl:the
T@SLJ\l:the ,
`HMLNKl:the .
]YGIJKl:the ;
5\UMPWl:the about
[GMMLSl:the and
CPVNMVl:the as
VIJMF^l:the at
\IKGMWl:the by
\MMMMJl:the durin
:^KTVMl:the for
D_VIMKl:the from
N^IMPIl:the if
aBASWKl:the in
YHXKLJl:the meet
QYP[DBl:the of
XSO^D>l:the on
KQB[GZl:the to
_^GIHFl:the with
EQUOPPl:their
GPSOPPl:their for
rCEKJKl:then
eGHLLNl:then ,
KSfTAAl:there
HJZXLJl:there be
WTMLINl:there hi
]HJONNl:thesi
YJKNOOl:thesi your
ZZGKKJl:thing
Q\OIJJl:this
ZKKOLNl:three
UJK\MHl:throu
S]GMILl:ti
JeIMKKl:ticke
3SNQbTl:time
NYINOMl:titol
RWHNNMl:titol la
MRHG[Rl:to
cUIIEJl:to @name
R_JPHGl:to chat
F]G]IKl:to clerk
HFYJJ_l:to due
VJGNMWl:to next
;TRRNYl:to pa
G[VHNMl:to perso
LM^OKHl:to repor
QIMOLXl:to story
qKBJLFl:to talk
HeIQHLl:to write
WXGOKJl:to writi
YWUPBBl:to you
QG]_BDl:today
AI^bEJl:today @name
TMKYLIl:toddl
VMJXLIl:toddl the
RZMUCIl:tomor
NZJYDJl:tomor who
UD`PIHl:topic
OaJOIIl:tour
JKJSL\l:train
JIMNLal:tram
PMMUOLl:trans
JVRMNMl:trust
IWSMNMl:trust with
gHIMMIl:träff
`IINOLl:träff du
cKIMMJl:träff får
AWWJZFl:tu
^KEOPMl:tuota
aJFNPKl:tuota ovat
X??^F`l:two
TJLJMYl:two @name
dJENNKl:two and
GOOOPVl:ul
\[JJDLl:un
FVPOQOl:un @name
aGJMKOl:unass
aHJNKOl:unass (
LI_CRRl:und
>QSKXTl:und )
YLJNONl:und ) entwi
[J[GIIl:und @name
YNMNLLl:und @name :
dSILGGl:under
WA\IDZl:unser
aHMOIMl:unser von
gXGHFFl:up
SQUKMHl:updat
SKII^Kl:us
EUROPPl:us 0
`KJMLMl:us of
ILJIKfl:use
FPNNM\l:use we
>OZQPRl:vacan
=UXNMUl:vacan manag
=KbMMVl:vaga
@L[OOUl:vaga a
]JHOPLl:vai
XNKNOMl:vai você
`JJOJLl:value
ENONM]l:van
ILIePHl:verba
AUOPPUl:verei
YCMNF]l:vg
?_NLJWl:via
HSOOORl:via ↵
JPOPORl:via ,
UaXDDFl:video
WULKLLl:visit
VWKKLJl:visit the
bIHPJLl:você
VHIKZMl:von
CDHGjZl:voor
EORM_Hl:voor @name
I_MNLKl:vor
J[LNMNl:vor @name
MAEP\[l:vorst
hJHNMFl:vorst @name
\HLLOOl:vos
YLUW>Ll:vous
E[F[NKl:vous @name
E]FXPJl:vous chef
aFOQKHl:vp (
IeLMHKl:vrien
GcKQGMl:vrien met
zENIBBl:w
aIJMJNl:w )
FRLNPYl:w /
lMDOIEl:w @name
cMDNLKl:w desig
iJKMEIl:w inter
QKVOLMl:w revie
?[^HGSl:was
VASNQQl:was case
HTQOOOl:was email
JH^PLNl:was it
5V?RgWl:we
BDgEJ^l:we'll
_EEKI]l:we're
]LOKKKl:wee
TLWMJKl:wee /
ZIUMKLl:week
]FFI]Jl:welco
GPPNOUl:welco 0
fHBNNNl:werde
VNKNNNl:werde sein
aKEMNNl:werde teiln
I]\FKHl:werks
?SRNTUl:werks :
UH_JKIl:werks unser
KLL\TGl:what
LLKM^Ll:when
RZI]BEl:while
ULKWLJl:while toddl
UMKXLIl:while toddl the
TXR]?Al:who
VKXHLNl:who who's
^HRIKNl:who's
T[GMLJl:whole
R]FMMKl:whole the
MK_IMLl:wie
Y=TGM\l:will
CPVITTl:will @name
cMGIOKl:will inter
gLALMMl:will panel
YGDXXGl:will we
TFFQGbl:will you
WOKNMMl:willk
K[KNNNl:willk @name
RLGMJ^l:wir
JJaPLIl:wird
FJ\ROLl:wird @name
YEXSIHl:with
`HJPKLl:with )
`HLOKKl:with ) @name
CR]NNLl:with ,
cCHPOMl:with 0
aHJQLKl:with 0 round
[C[KHMl:with @name
NMVPOKl:with be
VGIN\Jl:with call
bKLLLJl:with check
`KNKKLl:with check conve
VZKNIIl:with debri
TMNONNl:with desig
VLNONMl:with desig syste
SGPUNNl:with good
PZHNLNl:with hands
N]GNLNl:with hands good
[MMNLJl:with home
_JHNOMl:with hour
XAC_FXl:with inter
VMMMGUl:with inter '
XCOGPYl:with is
ZHRPJLl:with meet
bCBP[Hl:with meeti
]OKOMFl:with meeti be
_FHQPMl:with meeti your
\JLONJl:with min
YLMONKl:with min 0
@UTOTNl:with progr
>TVNTOl:with progr pair
UKVOMHl:with speak
`NDOOLl:with speak be
MJWLPPl:with spoke
UIVMLNl:with start
=TUOOVl:with talk
aFINMNl:with wrap-
TNNOMNl:with wrap- pm
RH`KILl:won't
NKaJLJl:word
ML[MMLl:word a
XFTNLMl:wordt
VHTNLMl:wordt leidi
JKYQLNl:wordt leidi je
RFOLL[l:work
NTXGNKl:works
JI_JRLl:works the
TPYIJJl:worry
SQVKKJl:worry @name
?N^DWTl:would
RWHOYAl:would we
dGIOMKl:wrap-
VMNNMNl:wrap- pm
_HKPLKl:wrap- recru
UaCQHHl:write
OU\HJHl:writi
SO\HKHl:writi i'm
REZHVKl:writt
SAUOQQl:writt was
\GLIF\l:x
YHLJF^l:x @name
]JKMLNl:y
XLJOONl:y @name
_LILLMl:year
TMNNONl:year to
K6a4b`l:you
ETNMSRl:you .
^HDM\Hl:you :
cGFPQJl:you ;
UHJP\Gl:you for
NLYKOMl:you inter
TEHRYMl:you invit
[JMMMNl:you just
\UOPFDl:you like
eHLNIJl:you then
UKFK_Kl:you when
[FUMMJl:you with
^HIILUl:you'd
cGJMNKl:you'd peopl
oO>IDQl:you'l
CbNPOIl:you'r
QcXJ3Rl:your
IeIKQHl:your @name
`EJMNPl:your about
IW[JOFl:your as
OI[NJPl:your bring
]DLONOl:your conta
H^MNKMl:your for
X_GIJIl:your of
K^KONJl:your send
DPROPUl:your test
VMLPMOl:your to
D]F]JLl:your with
CV^KLKl:yours
gIIRFHl:z
gIIRFIl:z się
QMKKOVl:zit
XLIIOUl:zit @name
IK_MLOl:zonde
DNJFaXl:zoom
RIPPMSl:zum
dLJMKHl:zwisc
bLKNKHl:zwisc @name
\XRQE>l:|
^WNHJEl:| 0
lFEMLJl:| 0 -
1W[OUSl:| @name
ROWXDGl:| c
WQSPGHl:| c slot
]JKOLMl:| dive
UMNONNl:| dive deep
?SVPOQl:| engin
CXPOQOl:| infor
VNJNOPl:| manag
ZLNNJNl:| play
ZKNNJNl:| play role
^JMNMJl:| pst
XLNNMMl:| sense
YLNMMMl:| sense produ
XE^KMGl:¶
CbGH]Il:à
DSSMPSl:às
CWUJHZl:è
gBDKJXl:é
cOELKKl:échan
]UDKNKl:étant
TXILMKl:étant géran
c\P?Q<l:–
_RKLHIl:– .
^XTJ?Fl:– 0
WQRQDKl:– @name
`JKNJNl:– chair
VMNNNNl:– codin
XLMPIOl:– crew
bLMOJGl:– desig
:RUJ`Pl:– inter
EQOOURl:– kg
FPSORPl:– move
`CMLNQl:– pm
XYKKHKl:—
cJKPKGl:•
WMMJOPl:• ↵
gIJNHKl:• ↵ @name
D\FI_Ll:→
RRPVR>label
Y?r=JIlabel!absent
cDTUCFlabel!and
@i[CLGlabel!arrange
V\f28Ylabel!boss
>BFC{Klabel!candidate
]X9BaJlabel!hire
?C:{;]label!listen
`JHMMNlabel!me
oP`YB#label!meet
MATcILlabel!not
FDZ`HMlabel!only
BVKVIXlabel!place
\Z?WBLlabel!topic
o\Yb#0label!who
RJVTIJlabel!will
d\:FJPlabel!with
dd?AMElabel!you
RdWCDFlabel:a
KWTLMJlabel:about
7RQQVYlabel:add
KLOLFblabel:adres
PIYLONlabel:again
^SLLGKlabel:agend
[UBMLOlabel:an
eGEMMPlabel:and
hKKJHJlabel:anspr
GKKPaLlabel:appli
SZFLQJlabel:appoi
IPONTPlabel:are
^XFIIKlabel:asses
RKB]XFlabel:atten
jGRJFGlabel:auswa
YMWDLMlabel:backu
[OJSGLlabel:banca
[GDZMLlabel:be
cJLIKNlabel:beoba
>IMHjSlabel:bewer
`G[KGFlabel:board
OZIJONlabel:bring
FMaQLJlabel:but
H\ONNLlabel:by
VVMOHLlabel:cabin
\_@PEIlabel:call
INMPSRlabel:cance
CIHD{Flabel:candi
_JLLLMlabel:chat
ZVDVCMlabel:clerk
cEFHJZlabel:clien
n<N]ADlabel:commi
\HGUJPlabel:confe
M\LPHNlabel:conta
MPUPLMlabel:contr
`FHNOPlabel:conve
Hb]JFClabel:coord
:QRPTYlabel:cultu
_bHJBElabel:day
ZHFIIalabel:direc
RIGK_Nlabel:discu
K_JKNOlabel:du
]KLNLLlabel:each
[HWKJJlabel:earli
S_IJIKlabel:earpl
iJDLLKlabel:einze
nCKDMLlabel:entre
[RILLMlabel:erste
`HUGGOlabel:es
RFJ^KOlabel:exami
_LLMHNlabel:fifte
JRWPKLlabel:finan
eGGKNMlabel:first
=XWK[Hlabel:for
bHLMLKlabel:forma
\KKLLOlabel:frage
NbXDHElabel:from
oILGCLlabel:gespr
MDFNiMlabel:guest
dJJNJJlabel:h15
OJWOLOlabel:headm
OJ]JNLlabel:heads
ERUOOOlabel:hinwe
ZF\HJLlabel:hirin
I^JJOPlabel:host
HaOHEUlabel:hotel
gMFMGLlabel:hr
LJLHcMlabel:im
N_?[HKlabel:in
ZVHGNMlabel:infor
rEa2Q>label:inter
[E[;aBlabel:invit
PZFMPNlabel:is
HKbMMKlabel:it's
EQPOVPlabel:job
aJKLKNlabel:jouw
KRWWHGlabel:jury
bLLLHLlabel:júri
ZHWJLKlabel:lab
QLTJRNlabel:lehrk
GQPPLVlabel:locat
XEYLMKlabel:manag
YG[IKKlabel:meet
O]HLKOlabel:meeti
_KJJMOlabel:membe
UH\NKGlabel:micro
bMIOJJlabel:miejs
]MNMHNlabel:min
\ILNLNlabel:minut
HSPMSPlabel:mit
cGNKKMlabel:mitar
]MIPLKlabel:na
CHKKjOlabel:name
T^ILKIlabel:names
HQYKMQlabel:nehme
VLKOOOlabel:next
JGTYMOlabel:no
UMGYLLlabel:notes
QfFGLIlabel:of
E`MLNNlabel:offic
M[WYC@label:on
GIYXLMlabel:only
IMNNZNlabel:onsit
]HZKHHlabel:oral
`[FMCIlabel:organ
8WRPVSlabel:ort
KE^K\Flabel:our
H`Xa5Dlabel:panel
SXILKOlabel:parti
_ILMIPlabel:partn
bFWHGKlabel:peer
XIBZONlabel:peopl
NaKKOGlabel:per
gRFIDMlabel:perso
\IQKVClabel:phone
QTKOLNlabel:point
CRQOSQlabel:posit
^MKLKMlabel:prese
_I[IFIlabel:previ
CUONTQlabel:puest
QXKMKMlabel:quem
M^NMJJlabel:quest
UJWKNLlabel:quick
QHbLGLlabel:r2
ELGPPclabel:regis
]HWKIJlabel:repla
XQKLKMlabel:robin
=OVXTKlabel:role
JGP[ITlabel:room
gKILGMlabel:round
ESVNQNlabel:runde
]MKLKNlabel:saran
FLNN]Plabel:sched
UIHPYKlabel:scree
LZJ[EKlabel:secre
E`H`GElabel:segre
eKLNFJlabel:seite
cLKIHOlabel:senio
UG\LJKlabel:sessi
BLQcLLlabel:shado
cEFHKZlabel:side
MMKPTRlabel:sie
U[HLFOlabel:signé
XKJONOlabel:sit
WGD[MOlabel:speak
TJSMOLlabel:split
]KKMKNlabel:stage
S^HNIJlabel:take-
ZXHKKJlabel:te
Q@W]KJlabel:team
WF^MJGlabel:teams
[YB[CFlabel:techn
TOWGHQlabel:teil
]RUJGElabel:teiln
<Y^\IClabel:the
QOTZFFlabel:there
cFGLNOlabel:three
?^=WdFlabel:to
[KFZIJlabel:today
NZUMHIlabel:tomor
TF]EPNlabel:trust
ZGDWFXlabel:two
AXQOORlabel:ubica
eIHNJMlabel:und
eHLNHKlabel:unser
LK_NIMlabel:updat
hGFJMNlabel:us
DSQOPSlabel:vacan
X_JDIKlabel:video
cIMNHKlabel:von
HPRQIVlabel:vorst
\HLLOOlabel:vos
AQ[LTMlabel:was
RWUQEFlabel:who
P^KUCIlabel:who's
SIQZJIlabel:will
lG>MNOlabel:with
OK^KLKlabel:word
bKELNNlabel:you'd
Z\BNMGlabel:your
SXHJHUlabel:zoom
NOMHRVlast:0
Te=E?_last:1
ZHSGRMlast:2
VcBHCTm:↵|↵
>YLNK^m:↵|↵ @name
[JMNMLm:↵|↵ director
\GOPNJm:↵|↵ head
QUMNMMm:↵|↵ hr
GYPOOLm:↵|↵ office
CZOOOOm:↵|↵ recruiting
D\OONNm:↵|↵ school
D\PPNMm:↵|↵ talent
KaMLIKm:↵|(
HYOMOOm:↵|( recruitment
YIKMPPm:↵|,
bGKPHMm:↵|-
bHJPHMm:↵|- organizer
;SQMWXm:↵|0
BRQNRVm:↵|0 ↵
#g[Jf]m:↵|:
IROOPPm:↵|: ↵
<ZNLYQm:↵|: +
#^YJc]m:↵|: @name
nDGJFPm:↵|>
CVSPOOm:↵|by
AVTQNOm:↵|by @name
BXQOQPm:↵|clic
FSPOROm:↵|clic qui
GTQOPOm:↵|da
HSQOPOm:↵|da computer
6ZVRQQm:↵|de
HTPOOOm:↵|un
CVPOQPm:↵||
EVPOQPm:↵|| besprechungsoptionen
nJFMFJm:↵|¶
gXOHBCm:!|,
TYENNKm:!|, who
U\IMJJm:!|>
BRSNQSm:&|)
]NPODLm:&|>
cBKLFXm:'|'
cGLQJIm:'|' is
EQQOPTm:(|&
FPPOPTm:(|& @name
OF[KUIm:(|)
GTZSFLm:(|) ↵
UMRMMLm:(|) und
[YQH@Mm:(|,
GRUMNQm:(|, @name
UWINKLm:(|, personal
>NYOSSm:(|engineer
=OXPSSm:(|engineer )
aIJNLMm:)|:
]KJPLKm:*|[
KQTQGRm:,|↵
hDNPGIm:,|↵ 0
]GNNMMm:,|↵ @name
EHMGqHm:,|!
OTGTFTm:,|(
oCGLJKm:,|( @name
gMFLFMm:,|)
bHJMKMm:,|) ↵
ZMSMJJm:,|+
QKTQQHm:,|,
TZHEKSm:,|, @name
QHKP_Gm:,|, and
YPXJHFm:,|, has
ILS\KKm:,|, is
cGFPJPm:,|, te
OIIQ[Mm:,|, to
YLLPLLm:,|, types
cBEPPPm:,|, vous
bGHKPMm:,|, will
fH9CoAm:,|.
3WOPWYm:,|0
GPPOPUm:,|0 ,
^GHEeBm:,|:
\p0ILIm:,|>
]EBOLZm:,|and
RDDVL_m:,|and @name
HeGMMMm:,|can
IPOPPQm:,|room
JZ[HJIm:,|sends
OVJNONm:,|takes
XMJNONm:,|takes over
OTZGJKm:,|will
TMKOOOm:,|will collect
JSPLQPm:,|¶
T\ILFNm:,|–
GVSSOHm:-|↵
bK>PKTm:-|(
=UOPRWm:-|( 0
ZMIONMm:-|( @name
WNLMNOm:-|( betriebsrat
^LGOMMm:-|( teamleitung
pEGOHGm:-|,
aKLPHJm:-|, @name
XLMNMNm:-|, personalreferent
APQNUUm:-|analyst
8ORRYVm:-|engineer
^MMOKGm:/|&
_NLOKGm:/|& @name
pJDNFHm:/|(
\KMOJMm:/|( recruitment
DM]OOMm:/|)
TKJL[Jm:/|,
hMHNHHm:/|/
gHJHNKm:/|>
R_KNFJm:0|(
WMNNLNm:0|( vp
YFHPUMm:0|,
=SQMTXm:0|, @name
fHLLJKm:0|;
dGIPKKm:0|; 0
aKILOKm:0|>
BTRMWNm:0|candidate
@UTMXMm:0|candidate call
PdMHGJm:0|e
OeLGHJm:0|e .
8RPO]Tm:0|interview
;RPP[Rm:0|interview between
GVOOOPm:0|will
GVOOOPm:0|will open
\LFNXFm:0|–
RAGNV\m::|↵
WKHLTPm::|↵ @name
RBEURZm::|(
ZFJIJ\m::|( 0
^ABOFcm::|( @name
\NJKMOm::|( chair
XLLNNNm::|( leiter
^KKNJNm::|( ops
jhUCJ&m::|,
CoKLLEm::|, 0
xLM<JDm::|, @name
jFGPFNm::|, head
CQNOUTm::|-
s<VOK:m::|.
dLILJMm::|/
CROOXOm::|/ a
FNEDRlm::|0
LLNMLZm::|0 ,
ST?DgHm::|;
JVFM]Jm::|; @name
N\EcN;m::|>
SEJIdJm::|e
>RQNZQm::|engineer
@RPNYPm::|engineer ↵
UII]OHm::|from
eGDOKPm::|is
NL]LLKm::|started
LL^KMLm::|started here
dIIPKIm::|und
`ZBIJJm::|will
[OGQLLm::|will ring
MLBGZ^m::|–
PEDKU`m::|– @name
eDBYNHm:;|,
^KEMOOm:;|, head
\JIMOOm:;|;
HHWVPLm:;|is
cDCNQQm:;|will
=VOPTUm:<|↵
SKJFIcm:<|&
RQQMHQm:<|& @name
TJQYW;m:<|(
O[FKPOm:<|( @name
MM`UHCm:<|( hr
[WKJHJm:<|( no
QOYSFGm:<|( rh
EWKM[Km:<|( they
bIMPJHm:<|+
JHDPcPm:<|,
IOOPPSm:<|, 0
MGTJ^Jm:<|, @name
V[KKKHm:<|, analista
[PKNILm:<|, chargé
SXGOKOm:<|, de
WJ`KFHm:<|, emeritus
RLWPILm:<|, lab
WI]HKJm:<|, our
KD]VJNm:<|, who
THSXJJm:<|, who'd
MKYXJHm:<|, whose
LQEO[Mm:<|, your
LMLN[Lm:<|-
4]]`FGm:<|.
RLIM`Fm:<|/
`LFMWDm:<|/ @name
@NNMaOm:<|0
JOOOOSm:<|0 ,
GR@JNim:<|:
#UVIaem:<|: @name
[XJMHHm:<|: hi
=YNOTSm:<|: recruiter
5U;<hqm:<|>
G`KNLMm:<|@name
`EVJKJm:<|and
IM\IPOm:<|and @name
cGHQMKm:<|and i
NLM[LLm:<|ascolta
CZEN_Km:<|asked
OYTLFMm:<|asks
E]UMGNm:<|asks you
TZKPFLm:<|belt
O_JPGKm:<|belt je
SZILJOm:<|calls
J^KMJPm:<|calls you
XWHJLMm:<|can
FUPOPPm:<|de
IQPPPQm:<|di
IQPPPPm:<|di microsoft
WUJMKMm:<|direct
[RJMKJm:<|direct line
YPSHINm:<|drives
STJMOMm:<|drives you
WVFOLKm:<|du
\TDOLLm:<|du standard
_LLLJLm:<|e
^JJMNLm:<|en
VKUKIPm:<|enjoyed
KG`NIRm:<|enjoyed your
BSPNRTm:<|filtro
ESPNRSm:<|filtro @name
SE]LJOm:<|found
VEZLKNm:<|found your
VPZ[@Am:<|from
J]GONPm:<|from @name
RMSVHJm:<|from compliance
NE_IPOm:<|from hr
QKJ`JKm:<|from internal
TDJ\PLm:<|from the
MK]IMOm:<|ha
K[IQMMm:<|haalt
J]HQMMm:<|haalt je
NJMNK]m:<|hall
OLLONUm:<|hall ,
YG^HJJm:<|handed
UVISU>m:<|has
XNMNMLm:<|has confirmed
WSJSCQm:<|has invited
_THMIIm:<|here
YZDNKJm:<|here from
`QDINMm:<|in
YVFIOLm:<|in hr
>LPMeMm:<|interview
EMNO`Km:<|interview ,
^GE_JHm:<|invigilates
dEKREOm:<|invited
`FLRGOm:<|invited you
WLKQLOm:<|invites
NLP\@Um:<|is
ZRGQINm:<|is inviting
R]HNLIm:<|is learning
eJKJNIm:<|is travelling
\LHTMIm:<|isn't
]MIRMIm:<|isn't involved
IN_KMLm:<|ist
UIMYKKm:<|joins
K`NLKJm:<|knows
KJVK\Hm:<|komt
XKMMMPm:<|le
Q[IMINm:<|leidt
`TDILMm:<|looks
SZFLMMm:<|looks after
XIFKI^m:<|may
ZMJ[IEm:<|may be
ORXKGOm:<|mir
aHFRLMm:<|observeert
[JHUMLm:<|observeert de
SP]GKHm:<|qui
MKZMMNm:<|ran
RJWMMNm:<|ran this
[IPMKOm:<|read
YJPMLOm:<|read your
KMKPM[m:<|reception
LHJQK`m:<|reception ,
KMfKHIm:<|retired
KLcLLHm:<|saiu
KLKMM^m:<|schule
KLLNM\m:<|schule @name
VaFIMHm:<|set
Z^HGKIm:<|set up
Q[HMKNm:<|shows
ZRLMGNm:<|shows candidates
bJOJJJm:<|stößt
eDJMJPm:<|takes
N^`CCHm:<|te
YWFLJOm:<|te enseña
Z\BJLLm:<|ti
FIMTTVm:<|und
S\HJNKm:<|van
YWFIPKm:<|van recruitment
GDEhSOm:<|vom
WYVHFGm:<|vous
RVIOMNm:<|vous accueillera
]].]Y<m:<|will
PZC\KFm:<|will be
TXIIPLm:<|will dial
WLKONNm:<|will have
VVINKLm:<|will text
KQ]KKKm:<|would
\QEONLm:<|would like
IJZUNIm:<|zit
IJS^NHm:<|è
OYNTZ6m:<|–
OWXWBDm:<|– @name
[IQQKJm:<|– bewerbung
[KHIWLm:<|✓
GPOPTPm:>|labs
IPOPRPm:>|labs -
ZUZIDCm:?|,
GIJLiKm:@name|,
EM^JIXm:about|,
NKIWPPm:accountant|will
`JILMMm:and|(
^IGUJLm:and|,
bLMFOIm:and|.
^HOPJKm:and|:
fCPPJHm:and|: recruiter
gKKIJIm:and|>
]KIKOOm:and|will
cCFOPOm:and|would
]ELOOOm:and|would like
OaDNKMm:asked|to
aHJMMMm:ask|about
ZITHSIm:as|is
[JQIOLm:as|is in
ILLPI`m:at|,
`IHNPKm:avec|(
cDXMIEm:avec|,
O^JLINm:avec|>
D`NQOIm:a|↵
PQZFCWm:a|,
[HVJLJm:a|, que
N\JLNLm:a|, recrutadora
EV^LNGm:a|.
P\[FGFm:a|>
][FKJGm:a|liga
[JLOMMm:bei|(
aHKOKLm:bei|( chef
iJOOFCm:between|and
kKOOEAm:between|and @name
WJWNJKm:bring|,
UI[MJJm:bring|, my
JdGMOJm:by|(
NOT\V7m:by|,
G`EJZJm:by|, our
HZC^LJm:by|, who
J[EDIcm:by|.
RDYNNOm:by|;
U`C\EAm:by|>
gHCMLMm:c'est|qui
\SEKOLm:caposala|le
ULZJKJm:ceo|interviews
QCVPPOm:chef|does
UCVOONm:chef|does the
LNINJ_m:chiama|.
L^EMONm:colleague|,
TXAOOOm:colleague|, who
L[JMNMm:colleague|will
G\KPOMm:colleague|will phone
fKGPFMm:com|,
TG_LJKm:com|>
[MMMLMm:com|e
GaMNJMm:contact|,
ZHLNNOm:con|(
xG>MHIm:con|,
\HIPNOm:con|, la
dI@POOm:con|, que
CHbPRKm:con|.
lIBOGMm:con|>
HaKNOJm:da|>
GQMO[Lm:dear|,
BPPSMXm:der|.
CUSMQQm:de|)
HR^IY@m:de|,
FUPOPPm:de|, c
_LKPKIm:de|.
=EF]^Wm:de|>
OG^HRLm:director|will
EZNPNOm:du|,
MHPKcGm:entretien|–
DMPO]Mm:entrevista|-
YKIOOOm:en|(
XKJOOOm:en|( hr
^KJLMNm:en|>
[LINOMm:et|.
<WNOYQm:event|:
EVOOPQm:event|: recruiter
\LLNKMm:e|,
OFKJhHm:for|,
BNKNdLm:for|:
]HLOKPm:for|;
[TIOHKm:for|at
C\JPORm:for|at reception
aDMQJMm:for|at the
YFZLLIm:for|on
CC_JM`m:from|,
EHbJROm:from|, who
[AbGMIm:from|.
OkEJJGm:from|>
GPPORRm:g7|lead
HPPOQRm:g7|lead (
GMNO^Km:guten|,
KKMO_Jm:hallo|,
MLLM\Km:hi|,
KKNHKbm:hospital|>
VaFQDJm:i'm|,
TVLOHLm:i'm|, i
NZJOLMm:i'm|, the
TTJNNMm:ik|,
TSJNNMm:ik|, recruiter
AQYNSNm:im|lade
ARYMROm:im|lade ich
fJLNFKm:interviews|lab
YJLMB\m:interview|,
XKJKJXm:is|,
XPGGIZm:is|.
TYGLNKm:is|and
TYFMNKm:is|and i'll
YQMLJMm:it's|again
YKGVLLm:it's|first
SKH[LMm:it's|first time
IPSOPOm:kennen|sind
GQSPPOm:kennen|sind :
CTROPRm:la|0
WKOWKFm:lead|greets
KOXRLJm:lead|greets everyone
O\UKHGm:meet|,
KYJOMPm:meet|, who'll
[HYTFEm:meet|.
\IHNOOm:met|(
`NHRELm:met|,
EUOOQQm:microsoft|↵
:WONSZm:min|,
7XNNS\m:min|, 0
cGGONLm:mit|(
`FUKMGm:mit|.
cIJNLKm:mit|>
GRQPPQm:new|)
IOTOOOm:nächsten|das
IPSOPOm:nächsten|das team
QWKONKm:office|greets you
CQYPNOm:of|)
ZECOL]m:of|,
DN]PQJm:of|.
:SWPQUm:of|>
GHKKNgm:on|,
IKJJQ`m:on|, no
cIKOLHm:o|,
SXMMJKm:o|, do
HIeKLMm:o|está
LH^MNNm:o|está de
KKJMKbm:parkhaus|,
AXSPQMm:par|,
DVSPQNm:par|, directrice
V^GMHIm:par|>
<UVNQSm:people|]
T^ILHKm:por|,
HTI[MMm:por|>
CQQPQSm:product|@
ASRNRTm:product|@ @name
cKGPKKm:rencontrerez|,
XNKONMm:rencontrerez|, notre
]LLLJOm:representative|has
HIPOL]m:sala|,
UGOJMYm:sala|>
NJONMYm:salle|>
fHEOMJm:sarà|.
SZLNIJm:see|0
XIJZJKm:sends|,
ZIIZIJm:sends|, who'll
AUSNQRm:senior|analyst
GPROPSm:senior|counsel
FPROPTm:senior|counsel ,
T_GLJKm:sono|,
YZHKHKm:sono|, selezionatrice
WPKNNKm:suis|,
ZILONMm:suis|, recruteuse
GOVOOOm:teamleitung|)
DPXOOPm:teamleitung|) ↵
COHFJpm:the|,
NMHOOYm:the|building
LLJNPYm:the|room
9HaBScm:to|,
DJMNIgm:to|, then
]fELEBm:to|.
]\FNGEm:to|>
J_KQOEm:to|at
J^KPNGm:to|at the
Z[ANKKm:to|on
GPOOPUm:ul|0
EPPOPWm:ul|0 ,
YLKMPNm:und|(
]LMMKLm:und|>
KIPNI`m:via|,
MMONNUm:via|0
LNOONUm:via|0 ,
gFIPJIm:with|↵
ZKMOMLm:with|↵ 0
YMKNEWm:with|&
ONMNF\m:with|& co'
bJJNJLm:with|(
XMMNMNm:with|( vp
iWRB8Nm:with|,
UOTONFm:with|, our
PIMJK_m:with|, the
X]GMGJm:with|, who
PUULJJm:with|.
WE]NKIm:with|;
lBXJEEm:with|>
cMHQKFm:with|about
]MHQLLm:with|about the
XDYQMHm:with|and
VG]PLDm:with|and @name
^GFPOOm:with|and me
eFGRILm:with|at
cGGRJMm:with|at 0
Q\EONKm:with|from
K^GPOKm:with|from our
@SUNUOm:with|health
bHEPOLm:with|is
_FHQPLm:with|is booked
WISNLMm:wordt|,
VITNLMm:wordt|, die
[JIJIXm:x|–
ZHJJE_m:x|– intro
dJKMKHm:zwischen|und
dKKMKHm:zwischen|und @name
HVTNHRm:||↵
IVSNHQm:||↵ 0
ZLMMMLm:||(
YMNMMMm:||( she
XLMOMMm:||,
WMMOMMm:||, @name
\^GJIFm:||>
URTXCDm:|||
pHKLGEm:¶|↵
VMOLPLm:¶|↵ @name
>SSNTTm:¶|(
7YZKQUm:¶|:
7XSMXSm:¶|: @name
FURPPNm:¶|>
>ZQMSPm:¶|a
>XTNPRm:¶|by
>XTNPRm:¶|by @name
FTPOSOm:¶|com
FTPOSOm:¶|com o
FTROOPm:¶|if
HSROOPm:¶|if the
FPQPRPm:¶|mais
EPRPSPm:¶|mais sobre
@PVORRm:¶|more
<QXOSSm:¶|more about
`HHNMPm:¶|will
MTQLPLm:¶|¶
VUFJXGm:–|,
HMLQ\Lm:–|, @name
ZPNNKJm:–|, recruiting
j]CEEFm:–|>
cKKOIHm:•|,
hGFJPJm:•|–
FJaNNNme/B:absent
EI\PPPme/B:absent+not
LIYOOOme/B:absent+will
YQEONNme/B:absent+you
cPLIIIme/B:and
KHZOOOme/B:and+not
\ETMLLme/B:and+only
H_EOOOme/B:and+will
VPZIIHme/B:and+you
GoMHGHme/B:arrange
EZKPPPme/B:arrange+me
FKZPPPme/B:arrange+not
J`FNNNme/B:arrange+only
@`IPQPme/B:arrange+will
HcSJIIme/B:arrange+you
iCILLLme/B:boss
QJPPPPme/B:boss+me
JOPPPPme/B:boss+will
WHMOOOme/B:boss+you
`DIOOOme/B:candidate
TMONNNme/B:candidate+me
TLNOOOme/B:candidate+will
`DJOOOme/B:candidate+you
^HHOONme/B:close
JOOPPQme/B:close+only
ZJKONNme/B:close+will
RJLQQQme/B:close+you
_FJOONme/B:greet
TMNNNNme/B:greet+me
]THKKKme/B:hire
YJONNMme/B:hire+me
UKPNNNme/B:hire+you
XFNOOOme/B:listen
DSWOOOme/B:listen+me
?ZWNNNme/B:listen+not
:]YNNNme/B:listen+only
^EIOOOme/B:listen+will
BWUNOOme/B:listen+you
aPMIIIme/B:me
^QMJJJme/B:me+meet
CTWOOOme/B:me+not
]FLOONme/B:me+topic
]JHOONme/B:me+will
`KGMMMme/B:me+you
lOTDDDme/B:meet
<JiONNme/B:meet+not
HZGPPPme/B:meet+only
bN?NNNme/B:meet+will
hKDLLKme/B:meet+you
>@tMMNme/B:not
JKZONNme/B:not+who
II\ONNme/B:not+will
IVSMMMme/B:not+with
JI^NNMme/B:not+you
@aSMMLme/B:only
JOPQQPme/B:only+topic
EL[POOme/B:only+who
FXQNNNme/B:only+will
DXTNNNme/B:only+with
@RWPQPme/B:only+you
C^IPPPme/B:place
JSOOOOme/B:place+will
XOHOONme/B:topic
JYGPPPme/B:topic+will
ZLHONNme/B:topic+you
KWTLLLme/B:who
FZJPPPme/B:who+will
NXNMMMme/B:who+you
YQUIIIme/B:will
LYGPOOme/B:will+with
WRMLLKme/B:will+you
fM@MMMme/B:with
JXFPQPme/B:with+you
^gX@??me/B:you
EKZPPPme/L!:absent
r=ANNNme/L!:and
K]FOONme/L!:arrange
WHNOOOme/L!:boss
UJJPPPme/L!:close
YILOONme/L!:greet
NPTNNMme/L!:hire
VMKOOOme/L!:listen
_FJNNNme/L!:me
V\BMMMme/L!:meet
CNYPPPme/L!:not
_FGOOOme/L!:only
^FKONNme/L!:topic
\DIPPPme/L!:will
[QDNNNme/L!:with
TRUKKJme/L!:you
NF]NNMme/L0:absent
s?@NNMme/L0:and
BbHOOOme/L0:arrange
GRUOOOme/L0:hire
UNKONNme/L0:listen
ZKJONNme/L0:me
X]ALLKme/L0:meet
:S^OOPme/L0:not
WUBOOOme/L0:only
cDHONNme/L0:topic
fBEOOOme/L0:will
_Z?LLJme/L0:with
YLSLKKme/L0:you
MMTNNOme/L1:absent
GQSOOOme/L1:and
^GHOOOme/L1:arrange
XHNOOOme/L1:boss
\IJNNNme/L1:close
ZIKOOOme/L1:me
MYINNNme/L1:meet
_FIOONme/L1:not
OIXNNNme/L1:will
TNQNMMme/L1:you
PEYOOOme/L:absent
_CGPQPme/L:and
CSXOOOme/L:and>boss
TLMOOOme/L:and>me
XGMOOOme/L:and>meet
VMMNNNme/L:and>who
]GJOONme/L:and>will
CcDPPPme/L:arrange
HXLOOOme/L:arrange>meet
HPTOOOme/L:boss
XIJPPOme/L:close
VJKPPOme/L:greet
eDGNMNme/L:me
_XBKKKme/L:meet
^FHOOOme/L:meet>absent
ZKJOONme/L:meet>me
VJONNNme/L:meet>topic
cBGPOOme/L:meet>you
OLYMMLme/L:not
ARYOOOme/L:not>you
\NDOONme/L:only
D]LOOOme/L:only>meet
^FNNMMme/L:topic
[DTMMMme/L:will
_DHPPOme/L:will>meet
[TEMLMme/L:with
YILONNme/L:with>meet
I]YJIIme/L:you
GRROOOme/L:you>meet
XGLOOOme/L:you>only
IMTPPPme/N:absent
YIJPOOme/N:arrange
`ELNNNme/N:boss
P^BNNNme/N:hire
VKNONNme/N:listen
NGUOOPme/N:me
b<SNNMme/N:meet
dAKONNme/N:will
HMUPPPme/N:with
`CKOONme/N:you
AWUOOOme/P:absent
CN_NNOme/P:and
@RVPPQme/P:arrange
XIQMMMme/P:boss
_BLOOOme/P:greet
<TZPPQme/P:me
PIVNNNme/P:meet
GTQOOPme/P:not
cFGONNme/P:topic
]GMNNNme/P:who
VIRNNMme/P:will
KIXOOPme/P:with
TMPMMMme/P:you
DJ`OOOme/R!:absent
dMELLLme/R!:and
V^?MMMme/R!:arrange
YKKOONme/R!:boss
VKLOOOme/R!:greet
aCIOOOme/R!:hire
YGKPPPme/R!:listen
^JINNNme/R!:me
jCTIHHme/R!:meet
CFiNMMme/R!:not
?cULLLme/R!:only
GLPRRRme/R!:topic
WNFPPOme/R!:who
SLZKKKme/R!:will
bFEOOOme/R!:with
fb7IIHme/R!:you
NC]OONme/R0:absent
lBBNNNme/R0:and
Ii?NNNme/R0:arrange
ZJKONNme/R0:boss
[ILNNNme/R0:hire
WWDMMMme/R0:me
_WEJJJme/R0:meet
FAkMMLme/R0:not
@gBPPPme/R0:only
UKMOOOme/R0:topic
DYNPPPme/R0:who
QMYLLKme/R0:will
ae5KKJme/R0:you
BWYNMMme/R1:absent
ITVMMMme/R1:and
GaFOOOme/R1:arrange
aHHNNMme/R1:boss
WJMONNme/R1:candidate
]FIOOOme/R1:hire
ZGLOOOme/R1:me
[LYIHHme/R1:meet
CL\PPOme/R1:not
JQPPPPme/R1:only
E[KOPPme/R1:place
YNNMLMme/R1:who
RUFOOOme/R1:with
`KOKJJme/R1:you
ANaNNMme/R:absent
]TRHGHme/R:and
_HJNNMme/R:and>boss
YGLOOOme/R:and>me
VLMNNNme/R:and>meet
ULNNNNme/R:and>who
OXGONNme/R:and>will
NPVMLMme/R:and>you
Fp@LLLme/R:arrange
DaHOOOme/R:arrange>me
ZOENNNme/R:arrange>meet
IYMNNNme/R:arrange>only
I\FPPOme/R:arrange>you
kDEMMLme/R:boss
]GKONNme/R:candidate
VLMOOOme/R:greet
VKLOOOme/R:greet>you
[SGLLLme/R:hire
_CJOOOme/R:hire>and
\HKNNNme/R:listen
[QOKJJme/R:me
ZIJOOOme/R:me>meet
hHWFFGme/R:meet
ZIJOOOme/R:meet>and
ZHKOOOme/R:meet>listen
OJVNNNme/R:meet>me
YLLNNNme/R:meet>topic
WLKNNNme/R:meet>who
\FJPPOme/R:meet>with
cO?NNNme/R:meet>you
DAmNNMme/R:not
DFfNNNme/R:not>meet
JKZNNNme/R:not>who
;fWKKKme/R:only
D_HPPPme/R:only>arrange
D\HQQPme/R:place
YKIOOOme/R:topic
TJLPPPme/R:topic>you
\LPKKKme/R:who
WLLNNNme/R:who>and
DYMPPPme/R:who>arrange
FXNOPPme/R:who>place
MXVKJJme/R:will
JIYOOOme/R:will>absent
XQCPOOme/R:will>meet
XSENNNme/R:will>you
fEBOONme/R:with
_FFPPOme/R:with>you
hVODDDme/R:you
OWGOOOme/R:you>absent
JYKOOOme/R:you>and
H\QMLLme/R:you>arrange
ULMOOOme/R:you>boss
^DJPOOme/R:you>candidate
bMBNMNme/R:you>meet
VLNNNNme/above!greet
UMNNNNme/above:liebe
VMNNNNme/above:robin
KLWOOOme/b:↵
XNOLLLme/b:(
[JPLLMme/b:)
]IKNNMme/b:+
_YJHHHme/b:,
_ea<<=me/b:.
XGNOOOme/b:0
ZKMMMMme/b::
RMVLLLme/b:;
VXDNMMme/b:?
`\UCBCme/b:@name
\W@MMMme/b:a
UTGNNMme/b:aan
cDIONNme/b:about
ESVOOOme/b:afloo
GQYNNMme/b:after
F^HOOOme/b:agend
[GJPPOme/b:al
CM\OOOme/b:all
[HIPOOme/b:along
TLPNNNme/b:am
UDVNNNme/b:an
QVQKLLme/b:and
SSJNNNme/b:anrei
BdHOONme/b:any
[JIOOOme/b:appli
RUGOONme/b:arriv
UKJPPPme/b:as
MYJNNNme/b:ask
_BLOOOme/b:asked
[OBOOOme/b:at
K]COOOme/b:attac
]JINNNme/b:auf
aEFOOOme/b:avec
]EIPPOme/b:back
[HLNNNme/b:backe
KIdKKKme/b:be
EZMOOOme/b:becau
HXONNNme/b:befor
D]FQQQme/b:behal
>\TNNNme/b:bel
EMXPPPme/b:ben
WMKONNme/b:bespr
TMNNNNme/b:bevor
QMYLLKme/b:bij
\VBMMLme/b:bin
NTNNNNme/b:boa
EZKPPPme/b:booke
BYSOOOme/b:break
fAEPOPme/b:bring
H^EPPPme/b:but
QTJNNNme/b:by
PZFNNNme/b:calen
O[OKKKme/b:call
AZUNNNme/b:camer
I]GOONme/b:can
PVKNNNme/b:case
c@IOOOme/b:chat
XKLONNme/b:chef
XCUNNNme/b:ci
OTJOOOme/b:clien
e@EPPPme/b:collo
[FLOOOme/b:compu
^EGPPPme/b:con
WFTNNMme/b:conve
EYMOPPme/b:coord
WLMNNNme/b:core
`DJOONme/b:cv
TKMOOOme/b:da
QEZNNNme/b:dabei
\FKOOOme/b:dan
VJLOOOme/b:danac
WMLNNNme/b:das
B_KOOOme/b:date
FPWOOOme/b:day
L`CONNme/b:de
PHVONNme/b:dem
MXIOONme/b:den
WIKOOOme/b:der
XJMONNme/b:desig
IaGNNMme/b:diary
YLLNNNme/b:dich
_VBLLKme/b:die
`DFPPPme/b:dinsd
VJLPPPme/b:direc
JMXNNNme/b:do
WJMOOOme/b:docs
LOTNNNme/b:does
EJZPQQme/b:don't
IHYPPPme/b:drop
aEHOOOme/b:e
CWSOOOme/b:ea
OXINNNme/b:ein
OXKNNMme/b:einla
SGVNNNme/b:en
`HEOOOme/b:entre
OJ\MMLme/b:er
YLLNNNme/b:es
XATOOOme/b:estar
]CKPPPme/b:et
@WXNOOme/b:even
i?FOONme/b:first
XTGMMMme/b:for
dAGOOOme/b:forwa
DPRQQQme/b:frame
aHFONNme/b:freue
aDIOONme/b:from
ZJKONNme/b:front
O[GNNNme/b:für
LWHPOOme/b:geben
ZGKOOOme/b:gentl
TSFOOOme/b:gern
VMNNNNme/b:gerne
ZHRMMLme/b:gespr
UILPPPme/b:gesto
DZOOOOme/b:ging
VHOOOOme/b:give
XLKONNme/b:goes
XJKOOOme/b:graag
[FIPPOme/b:grill
]JJNNNme/b:groet
WKMONNme/b:group
YHMOONme/b:half
WLKOONme/b:haré
XSFNMMme/b:have
\FKOOOme/b:head
RSGOOOme/b:hear
>cKPPPme/b:her
NYLMMMme/b:het
CZPOOOme/b:hoe
EZLOPPme/b:host
M[GOONme/b:how
TLRNMMme/b:hr
NQTMMMme/b:i
]FIPOOme/b:i'll
VHSNNNme/b:i'm
CWUOOOme/b:i've
[KKNNMme/b:ich
\UEMLLme/b:if
TUIMMMme/b:ihnen
SUINNNme/b:ihr
UKLOOOme/b:ik
YSGMMMme/b:il
PWINNNme/b:im
^NOKJJme/b:in
f@EPPPme/b:inter
QEZONNme/b:intro
CUQPPQme/b:invit
QMUMMMme/b:is
TL[KJJme/b:it
[MINNNme/b:je
^DLOOOme/b:job
[JKNNNme/b:join
VBTOOOme/b:joini
SMTMLLme/b:just
ZIKOOOme/b:kenne
[GJOOOme/b:kept
KYLNNNme/b:know
WGWLLLme/b:la
VLNNNNme/b:lab
PWJNNNme/b:lade
YKKONNme/b:late
_FJOOOme/b:lead
EJZPPPme/b:leave
XJLOONme/b:leite
KWLNNNme/b:let
\GKOOOme/b:like
FaFOOOme/b:link
OJVNNNme/b:llama
YSENNNme/b:look
TWGMMMme/b:me
XOFOOOme/b:meet
IQPPPPme/b:meeti
XLLNNNme/b:mich
^GKNNNme/b:min
]ILMMMme/b:minut
fDFNNNme/b:mit
`DGPPOme/b:mobil
aDHOOOme/b:my
EKZPPPme/b:mysel
\GJOOOme/b:möcht
WKLOOOme/b:na
IXLOOOme/b:need
KKWOOOme/b:nehme
IYMNNNme/b:new
LH_MMLme/b:nicht
DNZPPOme/b:niet
BNZPPPme/b:no
[IKOONme/b:noch
FJYPPPme/b:not
EOVPPQme/b:notes
E_IOOOme/b:nur
PTHPOOme/b:o
PZWIHHme/b:of
IGYPPPme/b:off
YTMKKJme/b:on
aGGONNme/b:one
F[NNNNme/b:only
ZJJOONme/b:ook
H\JOOOme/b:organ
_DHPPPme/b:our
JH[OONme/b:out
QCXOOOme/b:over
A^IQQQme/b:panel
^FIOOOme/b:payme
WPFOOOme/b:peopl
WIMOOOme/b:per
VKLOOOme/b:perso
HUQOOOme/b:pick
DWROOOme/b:pleas
VLMNNNme/b:postd
VOKNNNme/b:put
[REMMMme/b:quest
TKNOOOme/b:re
HNORRRme/b:ready
\FJPPOme/b:recru
XKMNNNme/b:remot
UMMNNNme/b:repor
XRCOOOme/b:ring
bEFOOOme/b:role
FWLPPPme/b:room
YGNOOOme/b:rsvp
]HJNNNme/b:run
]CLOOOme/b:runni
KXJOOOme/b:runs
XKKOOOme/b:sarem
PGZNNNme/b:sarò
XLKNNNme/b:schui
XIMOOOme/b:scree
FK^OONme/b:see
TMNNNNme/b:selbe
QHWNNNme/b:selbs
D_GPPPme/b:send
DUXNNNme/b:setti
RIMQQPme/b:she'l
[FLOOOme/b:shop
YW?NNNme/b:sie
DUUNNNme/b:slide
UKNOOOme/b:slot
JH[OONme/b:so
MWKNNNme/b:solo
XJMOOOme/b:someb
CYROOOme/b:somet
JXMOOOme/b:sorte
AXVNNNme/b:speak
VJMOOOme/b:sprec
ZHLOONme/b:spree
CNZPPPme/b:stay
XGNOOOme/b:stel
GTQOOOme/b:strai
IZKOOOme/b:só
JWJPPPme/b:take
IVMOOOme/b:talk
XMIOOOme/b:te
XHMOOOme/b:tea
[AROOOme/b:team
MKTOOOme/b:teil
SXHNMMme/b:tell
ZKLNNNme/b:ten
RFNQQQme/b:test
ULMOOOme/b:text
ULNNNNme/b:thank
JGWQQQme/b:that
AVVOOPme/b:that'
UcPFFFme/b:the
XKONMMme/b:then
LIYOONme/b:there
LKZNNNme/b:they
XJMNNNme/b:thing
\GJOOOme/b:think
@Z\LLLme/b:this
`AJOOOme/b:throu
TVOKKKme/b:time
VWHMLMme/b:to
^GKNNNme/b:tried
KUJPPPme/b:two
cDHNNOme/b:und
ZIMNNNme/b:uns
\LJMMMme/b:unser
F\SLLLme/b:up
[HJOOOme/b:vacan
ZILONNme/b:van
VMNNNNme/b:verge
EUQOOPme/b:voice
PFVOOOme/b:vou
]GHOOOme/b:vous
]GKOONme/b:waiti
NGWOOPme/b:want
QGXNNNme/b:way
YHNOONme/b:we'll
HZIPPPme/b:went
[GLOONme/b:werde
CZLPPPme/b:when
L_GNNMme/b:who
^EJOOOme/b:whole
QUKNNMme/b:wie
PSYJJJme/b:will
VMNNNNme/b:wir
TRJNNNme/b:with
GLZOOOme/b:witho
2TbPQQme/b:won't
_DIPPOme/b:work
]HJOONme/b:would
G_FOOOme/b:write
]EHPPPme/b:y
UYVHHGme/b:you
DVUNOOme/b:you'l
TJMOOOme/b:you'r
bDCPPPme/b:your
TMMOOOme/b:yours
XHRMMMme/b:zelf
YKLNNNme/b:zit
cALNNNme/b:zum
RHROOOme/b:¶
TKLPPPme/b:é
NWLNNNme/b:übers
NTKOOOme/bullet
bCHOOOme/clock
WIMOOOme/ends
fga:9:me/first
\^`@@@me/heads
Y`]BABme/l0
TOLNNNme/l1:(-
JORPPPme/l1:)-
c?LOOOme/l1:,
^APNNNme/l1:,-
]FKOONme/l1::
[GLOOOme/l1::-
C]JPPPme/l1:@name
BaHPPPme/l1:@name-
q<AOONme/l1:and
l?COONme/l1:and-
OVIONNme/l1:bin
OXHNNNme/l1:bin-
?ZUOOOme/l1:call
HXPNNNme/l1:call-
[IIOOOme/l1:en
[GHPPPme/l1:en-
XMLNNNme/l1:freue
XMLNNNme/l1:freue-
YLMNMMme/l1:from
XLMNNMme/l1:from-
IZJOOOme/l1:lade
PVJONNme/l1:lade-
H[JOOOme/l1:let
KYLNNNme/l1:let-
dDGOONme/l1:mit
aEHOOOme/l1:mit-
XKKOOOme/l1:sarem-
YJKOOOme/l1:saremo
GL\OONme/l1:see
LJXOONme/l1:see-
MWKNNNme/l1:tell
OVKNNNme/l1:tell-
WILOOOme/l1:text
YJLOONme/l1:text-
YHMOOOme/l1:time
]FLNNNme/l1:time-
bFJNMMme/l1:und
_ELONNme/l1:und-
`FJNNNme/l1:with
bCIOONme/l1:with-
DLZPPPme/l1:witho-
GLZOOOme/l1:without
_EHPPOme/l1:y
]EIOOOme/l1:y-
PWKNMMme/l1:übers-
MYKNNMme/l1:übersende
\JLNNMme/l2:)
ZJLNNNme/l2:)-
^DKOOOme/l2:,
]IJNNNme/l2:,-
AVVOOOme/l2:.
>XXNOOme/l2:.-
WILOOOme/l2:0
dKSHHHme/l2:@name
hGQIIIme/l2:@name-
EWPOOOme/l2:and
AYROOOme/l2:and-
SRIOONme/l2:anrei-
UOKNNNme/l2:anreise
LYLNNNme/l2:bespr-
SRJNNNme/l2:besprochen
ZIJOOOme/l2:ci
WKLOONme/l2:ci-
LQUNMMme/l2:hr
MQTNMMme/l2:hr-
WMLNNNme/l2:ich
XLLNNNme/l2:ich-
LZGOOOme/l2:just
RTHOOOme/l2:just-
EWPOOPme/l2:no
FUPOPPme/l2:no-
ZJMNNNme/l2:quest-
YKMNNNme/l2:questions
HXQNNNme/l2:the-
YHKOOOme/l2:this
XILOOOme/l2:this-
RXGNNMme/l2:who
QYGNNMme/l2:who-
GK]ONNme/l2:won't
GK\OONme/l2:won't-
NKWNNNme/l2:you
JLXOOOme/l2:you-
BQVPPPme/l3:↵
BQSQQQme/l3:↵-
V`BLLKme/l3:,
W\CLLLme/l3:,-
WLIOOOme/l3:-
XNKNNNme/l3:.
ZHKOOOme/l3::
\GKOONme/l3::-
IXPNNMme/l3:@name
HVOOOOme/l3:@name-
JZIOOOme/l3:die
SUHNNNme/l3:die-
PMTNMMme/l3:for-
MYIONNme/l3:im
H[JOOOme/l3:im-
GTSOOOme/l3:on
MTLOOOme/l3:the
MTMOOOme/l3:the-
LNTNNNme/l3:with
JQTNNNme/l3:with-
IKZOONme/l3:you
GK]OONme/l3:you-
JTSNNMme/l:↵
QKUNNNme/l:↵ .
JQTNNNme/l:( @name
XKLNNNme/l:) @name
ZYCLLLme/l:,
ULMOONme/l:, )
]GIOOOme/l:, @name
LWKOOOme/l:, call
_IINNNme/l:, groet
[HKOONme/l:, late
ZJHOOOme/l:-
^DIPPOme/l:0
ZKIOOOme/l::
HPWNNNme/l:;
`_AIIHme/l:@name
ULNONNme/l:@name (
_HJMMMme/l:@name ,
]FJOOOme/l:@name :
BYROOOme/l:@name and
CZQOOOme/l:@name and @name
WHNOOOme/l:@name at
OVJONNme/l:@name im
JVOOONme/l:@name with
PWFOOOme/l:a
XJMNNNme/l:an half
TIMPPPme/l:and
TMNOOOme/l:and )
^HEPPPme/l:and @name
WINOOOme/l:and @name with
QVINNNme/l:anrei
NZHNNNme/l:anrei die
\HIOOOme/l:as
YGNOOOme/l:at
TRLMNMme/l:attac
VKMOOOme/l:backe
VLMNNNme/l:backe the
`IFOONme/l:be will
=XWOOPme/l:be won't
FYOOOOme/l:becau
FXOOOOme/l:becau @name
TQJONNme/l:bespr
RVHNNNme/l:bin
QUIONNme/l:bin anrei
UQIONNme/l:bin anrei die
QTIONNme/l:but
MVKOOOme/l:but ,
J[LNNMme/l:call
CZOOOOme/l:call the
[GJOOOme/l:call this
ZHKOOOme/l:call this on
I_FOONme/l:can
]GHOOOme/l:ci
YVFMLLme/l:die
PVHONNme/l:die für
INVOOOme/l:do
^FJOOOme/l:en
XIJPPOme/l:en @name
_FJNNNme/l:first
\GLONNme/l:first ,
ZIPMMMme/l:for
WMLNNNme/l:freue
WMLNNNme/l:freue ich
aEJNNNme/l:from
YLMNNMme/l:from quest
RUJNNNme/l:für
HYJPPOme/l:gern
[GKOOOme/l:gespr
XKKONNme/l:goes
UMMOONme/l:goes it
\JJNNNme/l:groet
YHMOOOme/l:half
MPTNNMme/l:hr
[GJPOOme/l:i'll
OPTMMMme/l:i'm
WJNNNNme/l:i'm ,
XLLNNNme/l:ich
[IKNNNme/l:if
OUKONNme/l:ihr
YGJPPPme/l:ik
^EHPPPme/l:in
TLNOOOme/l:is
YHMOOOme/l:join
XRAPPOme/l:just
RUHOONme/l:just ,
ZHIPPOme/l:la
OVJONNme/l:lade
IYKOOOme/l:lade @name
NVKONNme/l:lade @name im
YILONNme/l:late
\HKOONme/l:late runni
LVMNNNme/l:let
HQUNOOme/l:manag
YFNOOOme/l:me
TLNOOOme/l:me to
aFINNNme/l:min
]HJNNNme/l:min 0
_GINNNme/l:minut
bEINNNme/l:mit
WLMNNNme/l:my
TLJPPPme/l:no
NRJPPPme/l:of
EZNOOOme/l:of becau
@ZTOOOme/l:on
[GJOOOme/l:on .
C[NOOOme/l:on be
YHNOOOme/l:over
DXROOOme/l:pleas
TVGNNMme/l:quest
ULMNNNme/l:repor
UMMNNNme/l:repor role
e@FOOOme/l:role
YJMNNNme/l:role backe
XGNOOOme/l:rsvp
XILOOOme/l:runni
XILOOOme/l:runni you'r
YJJOOOme/l:sarem
YJJOOOme/l:sarem ci
GJ_NNNme/l:see
KKYONNme/l:see won't
GMYOOOme/l:see won't you
ERPQQQme/l:show
HNORRRme/l:show to
FaDPPOme/l:sie
WJMOOOme/l:someb
XHMOOOme/l:sprec
^HIOONme/l:spree
WHMOOOme/l:text
ZILONNme/l:text ,
WUGMMMme/l:the
ULMNNNme/l:the and
[HKOOOme/l:the for
ZJKONNme/l:the goes
cBEPPPme/l:the in
GWMPPPme/l:the of
@[ROOOme/l:the on
XIKOOOme/l:this on
^FKONNme/l:time
]ELONNme/l:time first
ZILONNme/l:to ready
VLMNNNme/l:to repor
[EMOOOme/l:to rsvp
dEJNMMme/l:und
YKMNNNme/l:und )
XKMNNNme/l:und ) @name
XILOOOme/l:und @name
YJKONNme/l:way
XKLONNme/l:way the
SUJNNMme/l:who
RRJONNme/l:wie
UHSNNNme/l:will
LUONNNme/l:with
IKYOOOme/l:witho
GMXPOOme/l:witho you
>O[QQQme/l:won't
HLYOOOme/l:won't you
CVROPPme/l:write
^EHPPOme/l:y
]FIPPOme/l:y @name
VB[MMMme/l:you
WJKOOOme/l:you ,
[HKOONme/l:you'r
HPPQQQme/l:yours of
NYKNMMme/l:übers
I\KNNNme/l:übers bespr
PPJPPPme/l:–
IPSOOPme/label
CUUOOOme/label!topic
[HLOONme/label:from
JSROOOme/label:of
cha::;me/last:0
WZELLLme/last:1
l?EONNme/last:2
VLMNNNme/m:(|+
UMMNNNme/m:(|+ chef
]GJOOOme/m:,|and
^KCOOOme/m:<|bin
_GIOONme/m:<|bring
\FIPOOme/m:<|bring @name
YJJOOOme/m:<|bring our
WMLNNNme/m:<|freue
XLLNNNme/m:<|freue mich
UUGNNNme/m:<|look
LXLNNNme/m:<|só
KZJNNNme/m:<|só organizo
FRXNNNme/m:<|won't
EJ^OOOme/m:<|won't be
ZJKONNme/m:and|.
WJMOONme/m:and|look
ZGMOOOme/m:and|look forward
K\GOONme/m:bin|.
WMLNNNme/m:freue|auf
XLLNNNme/m:freue|auf unser
ZHMNNNme/m:from|and
UMNNNNme/m:from|and two
NWJONNme/m:lade|sie
LXLNNNme/m:let|know
JYLNNNme/m:let|know of
WKKOOOme/m:saremo|e
KZJNNNme/m:tell|if
VLMNNNme/m:und|(
XIMOOOme/m:und|.
WKMNNNme/m:und|freuen
ULMOONme/m:und|freuen uns
`DGPPOme/m:y|.
OVLNNMme/m:übersende|ihnen
RSJONNme/m:übersende|ihnen die
TQHOOOme/n:↵
BTTPPPme/n:(
EQUOPPme/n:)
cX=KKKme/n:,
EPVOOPme/n:-
GPVOOOme/n:0
BUVOOOme/n::
HPUOOOme/n:;
PZLLLMme/n:@name
VMMNNNme/n:abtei
L\JNNNme/n:and
VLMNNNme/n:at
EQTPPPme/n:be
XKKOONme/n:bring
IMPQQQme/n:gap
HNUPPPme/n:i
[FMOOOme/n:ich
HSPPPPme/n:is
`ALOONme/n:leite
ZILNNNme/n:like
ASWOOPme/n:me
TLNOOOme/n:neede
TKNOOOme/n:no
\HJONNme/n:quest
S\?OONme/n:recru
JONQQQme/n:short
ARWPPQme/n:there
YJLNNNme/n:to
b@LOONme/n:werde
WJLOOOme/n:with
WKMONNme/n:you
VKMONNme/n:your
VCPPPQme/n:¶
UWDNNNme/n:–
__`>>?me/names:0
_ZQFEFme/names:1
J^HNNMme/names:2
JQLQQQme/names:3
BVVNNOme/over!meet
FUPOPPme/over!place
AWWNNOme/over!will
ASQRRRme/over!you
AUVOOOme/over2
?WWOOOme/over:anyth
[JJNNNme/over:can
AXWNNNme/over:for
BVUOOOme/over:help
BSPQQRme/over:in
IOPQQQme/over:just
DTTOOOme/over:meeti
AXWNNNme/over:our
@XVOOOme/over:prepa
IONQQQme/over:so
CUTOOOme/over:that
BYUNNNme/over:will
ESNQQQme/over:you
<VYOPPme/p:↵
KLWOOOme/p:(
IOWNNOme/p:)
@UVOPPme/p:*
a;NPPPme/p:,
YMKNNNme/p:-
_FLMMNme/p:0
CJVRRRme/p::
aAVKKKme/p:@name
ZGQMMMme/p:a
RFSOPPme/p:about
[HKONNme/p:an
7\ZNOOme/p:and
^HGOOOme/p:as
LPTNNNme/p:be
BXUNNOme/p:couns
YKKONNme/p:days
ASWOOPme/p:de
RJPOOPme/p:do
=TXPPQme/p:don't
WKLONNme/p:engin
_HINNNme/p:first
WKKOOOme/p:from
`DLNNNme/p:geehr
VLMNNNme/p:growt
[ILNNNme/p:half
JRPOPPme/p:hi
\HKNNNme/p:hour
IPRPPPme/p:how
DSUOOPme/p:i
_IINNMme/p:in
bDIONNme/p:inter
ERVOOOme/p:it
ULNONNme/p:manag
EUROOPme/p:me
A[TNNNme/p:meeti
GUQOOOme/p:menti
XKLONNme/p:mins
EUQOOPme/p:not
GTTNNNme/p:of
JVONNNme/p:our
XJLOOOme/p:prepa
FUSOOOme/p:progr
HTQOOOme/p:salar
ZFNOONme/p:sehr
YJLOONme/p:shoul
CXROOOme/p:speak
]FIPOOme/p:talk
[HLONOme/p:tea
DVROOOme/p:team
DVQOPPme/p:that
VKONNOme/p:the
[IJOONme/p:throu
VKMOOOme/p:time
ZJKOONme/p:tmrw
MIRPPQme/p:to
YJKOONme/p:visa
@RXOPPme/p:we
@[UNNNme/p:will
ULKOOOme/p:with
LMUOOOme/p:you
WKLONNme/p:you'd
]HHOOOme/p:your
MTRMMMme/p:¶
`EJONNme/r1:(
^HJONNme/r1:(-
XKLNNNme/r1:+
ULMNNNme/r1:+-
WSPKKJme/r1:,
URUJJIme/r1:,-
JNNQQQme/r1:--
]YEKJJme/r1:.
\VKJJIme/r1:.-
WLLOONme/r1:a-
QMVMMLme/r1:am
PJXNMMme/r1:am-
cCHOONme/r1:and
h@FOOOme/r1:and-
XMLNNNme/r1:auf
XLKNNNme/r1:auf-
HMVPPOme/r1:ben
FNZOONme/r1:ben-
UVENNMme/r1:bin
XSBOOOme/r1:bin-
_GIOONme/r1:bring
bEGOONme/r1:bring-
FcFONNme/r1:call
IbENNNme/r1:call-
@LYQQRme/r1:don't
CMXPQQme/r1:don't-
_FIOOOme/r1:e
]GJOONme/r1:e-
XLLNNNme/r1:freue
^GGOOOme/r1:freue-
ULMOONme/r1:freuen
MWHPPPme/r1:have
QUIONNme/r1:have-
CYKPQQme/r1:host
E\KOPPme/r1:host-
H\KNNNme/r1:if
KZKNNNme/r1:if-
MVLOONme/r1:ihnen
QTJONNme/r1:ihnen-
ZHKOOOme/r1:kept
[GJOOOme/r1:kept-
LWLNNNme/r1:know
JYLNNNme/r1:know-
TKNOOOme/r1:lead
VKMOOOme/r1:lead-
WUENMNme/r1:look
XMIOOOme/r1:look-
aMDMMMme/r1:on
^NDONNme/r1:on-
OUKNNNme/r1:only
KWLOOOme/r1:only-
LVLOOOme/r1:organ-
EZMOPOme/r1:put
GXNOOOme/r1:put-
ZHJPPOme/r1:run
]FHOOOme/r1:run-
[HIOOOme/r1:schui-
\IIOONme/r1:schuif
G\JOOOme/r1:sie
BK^PPPme/r1:stay
JKYOOOme/r1:stay-
VJNOOOme/r1:stel
ZFMOOOme/r1:stel-
JZKONNme/r1:só
IZKOOOme/r1:só-
`CIPPOme/r1:the
\EJPPPme/r1:the-
RPTLLLme/r1:will
SOULLLme/r1:will-
?T[OOOme/r1:won't
@VZNNNme/r1:won't-
VKMOOOme/r1:would
UKNOOOme/r1:would-
HYKPOOme/r1:your
EZMOOOme/r1:your-
XKMNNNme/r2:.
ZRGMMMme/r2:0
VSHNNNme/r2:0-
RUINNNme/r2:?
RWINMMme/r2:?-
_U8OOPme/r2:@name
`T9ONOme/r2:@name-
TLNOOOme/r2:a
TLNOOOme/r2:a-
I[JOONme/r2:after
F[JPPPme/r2:after-
CM]OOOme/r2:be
EO\NNNme/r2:be-
ZJKONNme/r2:chef
VLMOONme/r2:chef-
FYMOOOme/r2:coord-
EZLPPPme/r2:coordinator
KZLNNNme/r2:die
OXKNMMme/r2:die-
PLVNNMme/r2:er
OKUNNNme/r2:er-
^EKOOOme/r2:forwa-
]GKNNNme/r2:forward
LUKOOOme/r2:ihnen
RRJOOOme/r2:ihnen-
\IKNNNme/r2:it
ZJKONNme/r2:it-
]HGOOOme/r2:je
URFOOOme/r2:je-
VJNOOOme/r2:like-
XLLNNNme/r2:mich
\HHOOOme/r2:mich-
KVKPOOme/r2:nur
F^IOOOme/r2:nur-
URHOONme/r2:o
WMJOONme/r2:o-
LWMNNNme/r2:of
F]JOOOme/r2:of-
FSXNNMme/r2:on
GWQONNme/r2:on-
G]IOOOme/r2:organ-
KXLNNNme/r2:organise
H^HOOOme/r2:organizo
\JJNNNme/r2:our
]IINNNme/r2:our-
GLXPPPme/r2:out
DLZPPPme/r2:out-
\IIOOOme/r2:ring
`FGOOOme/r2:ring-
^EGPPPme/r2:sie
_CGQPPme/r2:sie-
[S=PPOme/r2:the
\V;OOOme/r2:the-
XIKOOOme/r2:think-
XIKOOOme/r2:thinking
GXQNNNme/r2:this
HYPNNNme/r2:this-
LPVNMMme/r2:time
KKZONNme/r2:time-
[GJPOOme/r2:to
]FHPPOme/r2:to-
VLMNNNme/r2:two
ULNNNNme/r2:two-
ULMOONme/r2:uns
WLMNNNme/r2:uns-
XLKNNNme/r2:unser
YKLNNNme/r2:unser-
IQPPPPme/r2:value-
EIZQQQme/r2:want
BJ[QQQme/r2:want-
Kf@NNMme/r2:you
Q`ANMMme/r2:you-
YKKNNNme/r2:zelf
[JJONNme/r2:zelf-
ZILONNme/r3:↵
\FLONNme/r3:↵-
[HLNNNme/r3:)
[HLNNNme/r3:)-
\EFQQQme/r3:,
`FEPPOme/r3:,-
QYKLLLme/r3:.
MZOLLLme/r3:.-
JXLOONme/r3:0
IYKOOOme/r3:0-
^GIOOOme/r3:@name
aFGOONme/r3:@name-
SQHOOOme/r3:a
\HGPPOme/r3:a-
<aRNNNme/r3:after-
C\LOOOme/r3:afterwards
F_HOOOme/r3:any
KXLNNNme/r3:any-
dCHNNNme/r3:auf
[JKNNNme/r3:auf-
THTNNNme/r3:be
SHUNNNme/r3:be-
YHLOOOme/r3:dan
[GKOOOme/r3:dan-
O[DOONme/r3:de
N\EOONme/r3:de-
VKMOOOme/r3:docs
WKMOONme/r3:docs-
NXKNNMme/r3:einla-
MWLNNNme/r3:einladung
TQLNNMme/r3:for
ZLKNNNme/r3:gespr-
ZKJONNme/r3:gespräch
RUKMMMme/r3:il
TTINNNme/r3:il-
EXNOPPme/r3:in
D[MPPPme/r3:in-
CK^OOOme/r3:joini-
CM\OOOme/r3:joining
TPGPPOme/r3:la
WNIOOOme/r3:la-
J[HOOOme/r3:link
J[GOOOme/r3:link-
MG\NNMme/r3:of
OF[NNNme/r3:of-
FVSONNme/r3:on
DUVOONme/r3:on-
[JJONNme/r3:ook
YKKNNNme/r3:ook-
]GIOOOme/r3:payme-
]GHPPOme/r3:payments
WLMNNNme/r3:postd-
VLMNNNme/r3:postdocs
EYKPPPme/r3:room
HWKPPPme/r3:room-
YHMOOOme/r3:so
VKNONNme/r3:so-
YLKNNNme/r3:the
WQINNNme/r3:the-
V=WPPPme/r3:to
SBXOOOme/r3:to-
?YYNNNme/r3:up
@XYNNNme/r3:up-
M[DPPOme/r3:you
QYBPOOme/r3:you-
MLWNNNme/r3:zelf
VJTMMLme/r3:zelf-
ZHNNNNme/r3:zum
ZGNNNNme/r3:zum-
`EKNNNme/r:↵
\FLONNme/r:↵ arriv
TNNNNNme/r:!
bDJNNNme/r:(
YJLNNNme/r:( @name
ZIKOOOme/r:( @name ,
XHPNNNme/r:)
YKLONNme/r:+
WKLNNNme/r:+ chef
XKLNNNme/r:+ chef @name
PS^IIHme/r:,
\GHOOOme/r:, @name
JXMOOOme/r:, boa
JNOQQQme/r:, money
ZIKOONme/r:, my
DI_OOOme/r:, so
^HKNNNme/r:, then
XHMOOOme/r:, you
ERPQQQme/r:, your
ag[==>me/r:.
PLUNNNme/r:0 -
;ZSPPQme/r:0 0
SVJMMMme/r:0 if
DSWNOOme/r:;
RWGNNNme/r:?
YWRHHGme/r:@name
[JKNNNme/r:@name )
fBEOONme/r:@name ,
CeBPPOme/r:@name .
PXJNMMme/r:@name and
PWGOONme/r:a
IXLOOOme/r:a agend
HZMONNme/r:a new
MXHOONme/r:aan
[JJONNme/r:aan .
cCHOOOme/r:about
VKNOOOme/r:about the
]GJOOOme/r:about your
ESUOOOme/r:afloo
>\ZMMLme/r:after
JXJOOOme/r:agend
LVMONNme/r:agend ,
JZIOOOme/r:agend .
]EIPPOme/r:al
ZIIOOOme/r:along
XJJPOOme/r:along .
RIWMMMme/r:am
VCUOONme/r:an
[XBLMLme/r:and
eAHONNme/r:and @name
]DLOOOme/r:and @name ,
K[IOONme/r:and someo
VLNNNNme/r:and the
LXLNNNme/r:and two
ULNNNNme/r:and two postd
YJKOOOme/r:and would
E`IOOOme/r:any
LVMOONme/r:are
NXINNNme/r:arriv
[GLOOOme/r:arriv .
YMDPPPme/r:at
iCDNNMme/r:auf
UMNNNNme/r:auf das
\EMNNNme/r:auf sie
[KJNNNme/r:auf unser
WMLNNNme/r:auf unser gespr
[FJPPPme/r:back
OCcMLLme/r:be
]GFPPPme/r:be inter
ELXPPPme/r:be joini
IVRNNNme/r:be on
II^NNNme/r:be there
VLMONNme/r:be your
C]LOOOme/r:befor
LXHOOOme/r:behal
K[FPOOme/r:behal of
CYQOOOme/r:bel
EOWPPPme/r:ben
GNWOOOme/r:ben er
GNWOOOme/r:ben er zelf
OSULLKme/r:bij
\JMMMMme/r:bin
LUNONNme/r:boa
JUNOOOme/r:boa sorte
cDEPOOme/r:bring
]FHPPOme/r:bring @name
YKKOONme/r:bring our
WLLONNme/r:bring you
J\EPPPme/r:but
QWFOONme/r:calen
SYOKKJme/r:call
K[FOOOme/r:call ,
EOWPPPme/r:call mysel
MZHNNNme/r:call you
D[NOOOme/r:call you for
DVROOOme/r:camer
AXUOOOme/r:camer .
JXIPPPme/r:case
WJLOOOme/r:chat
XKLONNme/r:chef
XKLONNme/r:chef @name
YKIOOOme/r:collo
\GHPPOme/r:collo .
FXMOPPme/r:coord
\EKOOOme/r:cv
]EJOOOme/r:cv .
WEUNNMme/r:dabei
XGPNNNme/r:dabei .
ZFMOOOme/r:dan
WMLNNNme/r:das
HZMNNNme/r:date
F\LOONme/r:date .
HQUOONme/r:day
L]EOONme/r:de
QTIOONme/r:den
G^IONNme/r:diary
I]HOONme/r:diary .
YKKOOOme/r:dich
R[FMMMme/r:die
PUKONNme/r:die @name
OVLNNNme/r:die einla
[HIOOOme/r:dinsd
ZIJOOOme/r:dinsd .
ULNNNNme/r:docs
AKZQQRme/r:don't
AJ[QQRme/r:don't want
FKWQQQme/r:don't want to
JIWPPPme/r:drop
JJXOOOme/r:drop off
]FKOOOme/r:e
XJLOONme/r:e @name
FVQOOOme/r:ea
F[KOOOme/r:ein .
NXLNMMme/r:einla
NIXNNNme/r:en
]JFOOOme/r:entre
YKKONNme/r:entre .
NIZNNMme/r:er
LLWONNme/r:er zelf
GSROOPme/r:even
[HJOOOme/r:first
XJLOOOme/r:first ten
M^FNNNme/r:for
E]MOONme/r:for @name
HZMONNme/r:for a
ZJJOOOme/r:for the
UNIPOOme/r:for you
f@GOOOme/r:forwa
cAHOOOme/r:forwa to
XLLNNNme/r:freue
XLKNNNme/r:freue mich
YLKNNNme/r:freue mich auf
VLMNNNme/r:freue uns
UMNNNNme/r:freue uns auf
]FJOOOme/r:from
XKLONNme/r:front
VJNOOOme/r:front of
HYKOOOme/r:für
ZHKOOOme/r:gern
RFXNNNme/r:gespr
YMLMMMme/r:gespr !
^IHONNme/r:gespr .
HWMOOOme/r:ging
[HIPPOme/r:graag
XIJPPOme/r:graag dinsd
WLMNNNme/r:group
XKKOONme/r:haré
VLLOONme/r:haré la
PUJONNme/r:have
SVDOONme/r:hear
XHLOOOme/r:hear about
A`JPPPme/r:her
DWQOOOme/r:her ea
VPKNNNme/r:het
DXOPPPme/r:het ging
E[LPOOme/r:hoe
HYLOOOme/r:hoe het
CYLPQQme/r:host
CYLPQQme/r:host the
CYKQQQme/r:host the room
RYGNMMme/r:how
MNTNNNme/r:i
JOPPPPme/r:i'm
HbHNNMme/r:if
\HKNNNme/r:if it
D\LOOOme/r:if the
G]JONNme/r:if you
MYJNNNme/r:ihnen
PVKNNMme/r:ihnen die
K[KNNNme/r:ihnen die einla
TTJMMMme/r:il
YKIOOOme/r:il collo
[VBMMMme/r:in
ZILONNme/r:in front
NNWMMMme/r:in the
eADPPPme/r:inter
_DFPPPme/r:inter you
UH]KJJme/r:it
[GLOOOme/r:it ↵
MJXNNNme/r:it .
SVFONNme/r:je
YGMOOOme/r:je dan
YHKOOOme/r:join
WLLNNNme/r:join for
SERPPPme/r:joini
\HKNNNme/r:kenne
ZGHPPPme/r:kenne .
[HKOOOme/r:kept
ZHJOOOme/r:kept think
VKMOOOme/r:kept think of
JYLNNNme/r:know
F[JOOOme/r:know of
KYLNNNme/r:know of any
RHZMMMme/r:la
WKLOOOme/r:la entre
VKMONNme/r:lead
WKMONNme/r:lead the
VKMONNme/r:lead the docs
II\OONme/r:leave
[HJOOOme/r:leite
WJLOOOme/r:like
VKNOOOme/r:like to
AdFPPOme/r:link
J^FOONme/r:link .
YQGNNNme/r:look
[GLOOOme/r:look forwa
]GKNNNme/r:look forwa to
H\HOOOme/r:me
K[GOOOme/r:meet
VKMOONme/r:meeti
VKMOONme/r:meeti you
XLKNNNme/r:mich
XLKNNNme/r:mich auf
XKLONNme/r:minut
[FIPPOme/r:mit
VJMOOOme/r:mit ihnen
`FGOOOme/r:mobil
FPQQQQme/r:money
JOPPPPme/r:money ,
ZGKOOOme/r:my
OJUOONme/r:mysel
IKXPPPme/r:mysel .
FRUOOOme/r:na afloo
=dKPOOme/r:new
IZLNNNme/r:new date
EI`OONme/r:nicht
IH\OOOme/r:nicht dabei
KIZOONme/r:niet
AL_POOme/r:niet bij
BJZQQQme/r:no
WKLOONme/r:noch
LKWOONme/r:not
G^IOOOme/r:nur
TSGOONme/r:o
L[UJJIme/r:of
LXLNNNme/r:of any
VLMONNme/r:of the
JIYOOOme/r:off
]LXIHHme/r:on
UTHNNNme/r:on 0
K\EPOOme/r:on behal
EUTOOOme/r:on camer
VDWNNMme/r:on the
`FGOOOme/r:on your
]GJOONme/r:one
[FKOOOme/r:one waiti
LYKNNNme/r:only
KXLNNNme/r:only organ
LVLOOOme/r:only organ the
ZKKONNme/r:ook
XLLNNNme/r:ook aan
EaFOOOme/r:organ
KXKOONme/r:organ a
LULOOOme/r:organ the
cEFONOme/r:our
FJZPPPme/r:out
\GIOOOme/r:payme
NWJNNNme/r:peopl
[HKOONme/r:perso
ZIKOONme/r:perso )
VLMNNNme/r:postd
VKNNNNme/r:postd (
NVIOOOme/r:put
EYMPPPme/r:put this
HZLOONme/r:put this in
[FKPPPme/r:recru
TVDOONme/r:ring
YQDOONme/r:ring you
HWKPPPme/r:room
^GIOOOme/r:run
]GIOOOme/r:run the
\GIOOOme/r:run the payme
ZKKONNme/r:schui
ZJKONNme/r:schui zelf
YIJOOOme/r:schui zelf ook
XHMOOOme/r:see
RIVNNNme/r:selbs
H\GPPPme/r:send
fFDNNNme/r:sie
AL_OOOme/r:so
H[IOOOme/r:solo
MYIONNme/r:someo
JVNOOOme/r:sorte
LWMNNNme/r:sorte !
DKZPPPme/r:stay
EKZPPPme/r:stay out
ZGKOOOme/r:stel
ZGKOOOme/r:stel je
[GKOOOme/r:stel je dan
LXLNNNme/r:só
KWLOONme/r:só organ
IYKOOOme/r:só organ a
MVHPPPme/r:take
JWIPPPme/r:take you
XPHNNNme/r:talk
YKJNNNme/r:talk .
STFOOOme/r:te
[FKPOOme/r:te haré
]GHOOOme/r:team
\GLOOOme/r:tell
YGMOOOme/r:tell me
UKNOOOme/r:tell you
XKLONNme/r:ten
ZKKNNNme/r:ten minut
\TRHHHme/r:the
UMQMMMme/r:the call
JWIPPPme/r:the case
HPVOONme/r:the day
KXLNNNme/r:the diary
WKMONNme/r:the docs
ZKLNNNme/r:the first
D_HPPOme/r:the link
ZILOONme/r:the one
VKLOOOme/r:the payme
GWKPPPme/r:the room
]EKOOOme/r:then
JJ[ONNme/r:there
\IIOOOme/r:think
WJLOOOme/r:think of
>[ZMMMme/r:this
D[IQQQme/r:this in
_BJOOOme/r:throu
KPUNNMme/r:time
FO\NNNme/r:time .
WLLONNme/r:to bring
NWGPOOme/r:to hear
XGNOOOme/r:to inter
UJNOOOme/r:to meeti
MVMNNNme/r:two
ULNNNNme/r:two postd
_EHPPOme/r:und
UMNNNNme/r:uns
VLMNNNme/r:uns auf
YLKNNNme/r:unser
ZLINNNme/r:unser gespr
E\SMMMme/r:up
ULLOOOme/r:value ,
RFVOOOme/r:vou
YHJPPOme/r:vous
ZILONNme/r:waiti
\FKOOOme/r:waiti for
HHYPPQme/r:want
JIWPPPme/r:want to
NRYKKKme/r:will
aEEPPOme/r:will be
HIWQQQme/r:will drop
\HHPPOme/r:will ring
^GHOOOme/r:will ring you
MXHOOOme/r:with
YHKOOOme/r:with you
<T\POOme/r:won't
=Q^POOme/r:won't be
GJZPPPme/r:won't be joini
>P[QQPme/r:won't be on
]FIPPOme/r:work
\HJOOOme/r:would
VKMNNNme/r:would be
[GKOOOme/r:would like
UKNOOOme/r:would like to
VbHIHHme/r:you
]JQLKKme/r:you .
LWHPPOme/r:you at
FYNOOOme/r:you for
VLMONNme/r:you in
XJJOOOme/r:you on
`GDPPPme/r:your
FYMPPPme/r:your coord
YIMOONme/r:your cv
HOPQQQme/r:your quest
XHTMMLme/r:zelf
ENXPPOme/r:zelf niet
[JJONNme/r:zelf ook
dAKNNNme/r:zum
g_a;;=me/self:1
PNXMLLme:↵
UOOMMMme:!
dFJMLMme:(
\IKNNNme:+
bVSEEEme:,
UIOOOOme:-
bdd::;me:.
[GONNNme:0
JRVMMMme:;
YVEMMMme:?
cZQDCEme:@name
I`COOOme:a
WRINNMme:aan
bCHOONme:about
BTXNOOme:afloo
JUTMMMme:after
H\IOOOme:agend
[GJPPOme:al
DM\OOOme:all
[HHPOOme:along
XDWMMMme:am
TFUNNNme:an
]XIIIIme:and
LXIOOOme:anrei
FfENNMme:any
[JHOOOme:appli
VTFNNNme:arriv
UMIPPPme:as
HZJOOOme:ask
^CLOOOme:asked
cGBPOOme:at
M[DOOOme:attac
]JINNNme:auf
IOOQQQme:autom
aEFOOOme:avec
ZGKOOOme:back
[HLNNNme:backe
GO`LLLme:be
EZNOOOme:becau
F[NOOOme:befor
FYHQQQme:behal
AZQOOOme:bel
EM[OOOme:ben
NXKNMMme:bespr
VMNNNNme:bevor
KSXLLLme:bij
TYLKKJme:bin
JWMOOOme:boa
D[KPPPme:booke
EWROOOme:break
cDGOONme:bring
I\FPPPme:but
QUIONNme:by
YPGNNNme:calen
N]MLKKme:call
AXTOOOme:camer
KVKOOOme:can
JXJPPPme:case
cAHOOOme:chat
YJLONNme:chef
VEWMMMme:ci
NUJOOOme:clien
bDGOOOme:collo
aCKOONme:compu
^EIPOOme:con
UGTNNNme:conve
EZMPPPme:coord
VKMNNNme:core
aDIOOOme:cv
UDYNMMme:dabei
VJLOOOme:dan
WJKOOOme:danac
WLLNNNme:das
G\LNNNme:date
DSWOOOme:day
K^DOONme:de
HOOQQQme:deep
OIWONNme:dem
MVKOONme:den
\GHPOOme:der
WKLONNme:desig
I`FONNme:diary
YKJOONme:dich
RcEKKJme:die
ZIIOOOme:dinsd
WILPPPme:direc
FOVOOPme:do
WKLONNme:docs
IOVNOOme:does
?LZQRRme:don't
HJWPPPme:drop
bDFPOOme:e
?\SOOOme:ea
SRJONNme:ein
QUKNMMme:einla
[CVMMLme:en
h@BPPPme:entre
OIZNMMme:er
XKMNNNme:es
RFTOOOme:estar
]CLOOOme:et
?WYNOOme:even
hADOOOme:first
ZQIMMMme:for
`DJOOOme:forwa
GPOQQQme:frame
\LJMMMme:freue
eAIONNme:from
YJLONNme:front
QZGNMMme:für
J[GOOOme:geben
ZGKPOOme:gentl
RVEOOOme:gern
TMNNNNme:gerne
[FSMMLme:gespr
UILPPPme:gesto
DXPOOOme:ging
QIROOPme:give
WLLNNNme:goes
XJKOOOme:graag
]FIPOOme:grill
\IJONNme:groet
WJMOONme:group
WKNNNNme:half
WKLOOOme:haré
NUIPOOme:have
_EIOOOme:head
TSEOOOme:hear
A_JPPPme:her
WKMNNNme:hi
CYQOOOme:hoe
GWNOOOme:host
QYFNNNme:how
QMTMMMme:hr
ZHJPOOme:i'll
LKVOOOme:i'm
DVTOOOme:i've
ZLKNNMme:ich
Z[DKKKme:if
QYHNMMme:ihnen
MWIOOOme:ihr
WKLOOOme:ik
ZRFMMMme:il
MZINNNme:im
f>FPPPme:inter
NGYONNme:intro
CUPPPQme:invit
LOXNMMme:is
EP[NNNme:it
QULNMMme:je
]ELOONme:job
[JKNNNme:join
SEXNNNme:joini
SOTMLLme:just
]GKNNNme:kenne
WJKOOOme:kept
PSJOOOme:know
WFXMMLme:la
WLNNNNme:lab
NVKONNme:lade
QTKNNNme:late
\HKOONme:lead
DMYPPPme:leave
]EIPPOme:leite
HZKOOOme:let
\GKOOOme:like
H^FPOOme:link
MIYNNNme:llama
WTFNNNme:look
LYJNONme:me
VRHNNNme:meet
DUQPPPme:meeti
[IIOOOme:mich
aFJNNNme:min
]IMMMMme:minut
jBFNNMme:mit
]GIOOOme:mobil
\GJOOOme:my
NHYNNNme:mysel
]EIPPOme:möcht
VMNNNNme:nach
HZLOOOme:need
LKUOOOme:nehme
G]KONNme:new
LGaMMLme:nicht
AL[QPPme:niet
CMYPPQme:no
ZIJOOOme:noch
JIZOOOme:not
PJSOOOme:notes
HYKPOOme:nur
NTIPPPme:o
IYVKKKme:of
FKYPPPme:off
NT\JJIme:on
dEFONNme:one
KYMNNMme:only
WKJPOOme:ook
I[IOOOme:organ
^BGQQQme:our
KJYOOOme:out
TBXOONme:over
B^IQQQme:panel
_FIOONme:payme
\QFMMMme:peopl
TKMOOOme:per
WKKOOOme:perso
HTQOOOme:pick
EWQOOOme:pleas
VLMNNNme:postd
QUKNNNme:put
QUEPPOme:quest
TLNOOOme:re
YHKOOOme:recru
VLMNNNme:remot
WKMNNNme:repor
TUEOONme:ring
`EGPPOme:role
GWKPPPme:room
YFNOOOme:rsvp
\DLOOOme:runni
KXJOOOme:runs
ZIJOOOme:sarem
OHZNNNme:sarò
]FHPPOme:schui
WINOOOme:scree
BJ`OPOme:see
RIVNNNme:selbs
F\IPPPme:send
BUYNNNme:setti
ZGLOOOme:shop
T\>OONme:sie
FTUNNNme:slide
TKNOOOme:slot
EIZQQPme:so
MWLNNNme:solo
WJMOOOme:someb
K\HOONme:someo
CYROOOme:somet
IXMOOOme:sorte
?YXNNNme:speak
WJMOOOme:sprec
ZHMOONme:spree
FLXPPPme:stay
ZGKOOOme:stel
HTQOOOme:strai
I[KONOme:só
JYGPPPme:take
UMONNNme:talk
ZOGNNNme:te
XIMONNme:tea
[AROOOme:team
JIYPOOme:teil
XQGNNNme:tell
]HJNNNme:ten
UDMRQQme:test
VLNNNNme:thank
GIWQQQme:that
BWUOOOme:that'
XXQHHHme:the
XKNNNNme:then
KI[OONme:there
LI\NNMme:they
XKMNNNme:thing
^HHOONme:think
OO\KJJme:this
aAKOOOme:throu
PQVLLKme:time
_DKOONme:tried
MXIOOOme:two
fCGNNNme:und
WJNOOOme:uns
^IINNNme:unser
GUWMMMme:up
^EIOOOme:vacan
FPORRRme:value
XJMOOOme:van
UMNNNNme:verge
EUROOPme:voice
THQOOOme:vou
XHJPPPme:vous
]BMOOOme:waiti
GHYQQQme:want
SGWNNNme:way
DOWPPPme:we
ZFMOOOme:we'll
JYHPPOme:went
WJMOONme:werde
B[MPPPme:when
OYHNNNme:who
^FIOOOme:whole
XMJONNme:wie
MR[KKJme:will
TMNNNNme:wir
WUGMMMme:with
COYPPPme:witho
:T`OOOme:won't
]EIPPPme:work
_EJOOOme:would
C[LPPPme:write
`DHPOOme:y
M^WHHHme:you
@WVOOOme:you'l
HRPPPPme:you'r
`HCPPOme:your
YILOOOme:yours
_GQLLLme:zelf
\GIPPPme:zit
WMKNNNme:zoom
bAMNNNme:zum
XIONNNme:¶
ZGKOOOme:área
VIKPPQme:é
MXLNNMme:übers
ZLJNNNme:–
TCLKVVn:↵
PLSPJQn:#
iDMJKKn:'
8TRK`Pn:(
PZ?O\Gn:)
;RXQQTn:*
gFKIJMn:+
\LU;`An:,
?P[LYKn:-
GNQOXMn:/
QUDEjAn:0
V[S6_Bn::
AJJfTKn:;
YHNMLRn:<
TJQLKSn:>
XSMPb/n:@name
UEMIYRn:a
HOPLQVn:aan
oAHNGMn:about
aJIMSFn:abrec
[JIONNn:addit
XLIOOOn:afloo
GHUQUQn:ag
QLKOXKn:agend
JPSNPOn:agree
XMLPNKn:all
>VVMTOn:als
WHKOTNn:analy
AVXONNn:anche
UWJLKNn:and
[KKLUIn:anrei
EQPNPVn:any
@\ONPQn:aplic
DROOWOn:appli
CWPOPQn:aqui
^IHPNMn:arbei
HQPNPSn:are
JPSNPOn:as
KZIHZIn:at
[IMNMNn:attac
KKSOLUn:auf
]OKINLn:backe
uDCVAGn:be
bHJNNJn:bei
aIJNNKn:bekom
YKHOOOn:bel
WLJOOOn:ben
WLMMOMn:berei
?RRPUQn:betri
IUINSRn:bij
TKOLPOn:biolo
VQII_Cn:bitte
OKLMTSn:boa
ZLHOOOn:booke
fJHQGKn:break
Gd[EFHn:bring
aJIPJMn:busin
IXMNOOn:by
\HINNQn:c
IQTOQLn:calen
TFMNVOn:call
NONKUNn:camer
MDHJ[\n:candi
WLJNNQn:car
[IMMPLn:case
TMMONOn:casua
KUPLQMn:chiam
@ZPOORn:clic
[IGOQOn:code
=]QNROn:com
FOSMTQn:compe
CSRPPQn:compu
CWOOQQn:confe
RLMKLWn:confi
NKNKSTn:conhe
NIZPLMn:consu
_JMNHNn:conta
CWQQNPn:coord
9PWOQ[n:cv
XLNNMNn:d'ide
XKMNMNn:d'une
YMIMNPn:da
DWOOPRn:dan
`IMLKMn:data
UMKMQOn:date
^KKNLLn:dbs
J_KJMOn:de
ZKRMJKn:deine
IROOOQn:della
QLTONMn:dem
EUPPOQn:deput
KIQOQVn:der
VMOQLJn:desig
IUWMKNn:di
SQJIOSn:dial
HSTNMPn:dich
>RdMOJn:die
/]WMXSn:direc
DTVONNn:diret
cFGLOPn:displ
BYOOORn:dispo
B`MJMTn:do
INSMRQn:doing
[IIONOn:door
ZLGNPOn:dress
UINJPSn:e
XLNMOLn:ea
VMLLQLn:each
CPVOQQn:edit
FPQPSPn:edite
\INUIJn:edt
ZIJONOn:een
CXOOPQn:em
[OJHLQn:email
QSQLPIn:en
^GFLXKn:end
dLLHMHn:engin
GJMIeNn:entre
aHJNNKn:er
FLfKLLn:es
EPRPSPn:esta
TJLMSPn:eu
XKIOOOn:even
@RSNVPn:event
BSZPONn:ex-fm
ASROSRn:fachl
]HJOMNn:falar
BSONOYn:files
^GLLNOn:find
FTPOSOn:finde
RJNOORn:first
ZJSLJNn:for
UMTNKLn:frage
YbFMEHn:from
?TNN[Pn:für
FTPOOQn:gc
[IIOOOn:geldi
\JRMJKn:gern
\JIONMn:geste
FWPOOOn:gmbh
MUYPFIn:googl
ZMLLMOn:grab
NQLLVNn:halte
<UVNRTn:hand
TGRPONn:have
WWMKILn:heads
dAFI^Hn:her
Q]IKMKn:het
YKIOOOn:hoe
VMJOOOn:hotel
dJIKLLn:how
]MLMIMn:i
\JOKKPn:i'll
`IMMLKn:i'm
ZLNNNKn:i've
:YOMXRn:id
INOLTUn:ideia
IQOPOSn:if
HSLMWOn:ihren
CSMOQVn:ik
>W[NNNn:il
IRVLONn:im
W?FcJRn:in
>SQOWRn:infor
DWOOPQn:ingre
P]J]CBn:inter
[CUINPn:is
;WWMSQn:ist
5VSPXSn:it
?cMHVLn:je
eFLOGNn:job
?\OMPQn:join
WLKPSJn:just
QNQJPQn:klass
RHQOMSn:klick
VKJOPOn:knows
YJJONOn:kom
JPNLXNn:la
aLHKLOn:lasse
@ONP\Qn:le
VMNNMOn:leben
[IJOOOn:legit
9SWMXRn:leite
BRXPONn:likes
^JFPONn:link
>WRMTSn:locat
CcQHOMn:locke
D`NPOHn:make
?TYOQNn:manag
eEGLONn:may
XHVJLNn:me
^JJNPJn:med
ZJJONOn:mee
MTLKXJn:meet
?QTROTn:meist
?RUOQUn:menti
XLMNMNn:merci
>XTMTOn:met
<XSKTTn:micro
hLNIGIn:minut
mFJNLCn:mit
dJGJLOn:mitbr
GKWOKWn:mobil
ATQOUPn:more
WLNNMNn:munir
VGRMNPn:my
GVOOPPn:móvel
UKNNQLn:mögli
PRIOPPn:na
5WWOUSn:naar
XMMNMNn:nachf
XMKNNNn:new
`JKLKOn:ng
5YZNVOn:nicht
aGDPOOn:niet
JUPMQMn:noi
>UTJQWn:not
`HJOLNn:notes
?R[RLPn:nothi
>TZQONn:numbe
FPRPSPn:não
2cRNSRn:o
VIOOITn:oder
TKP_ALn:of
IOOPPRn:og
VVOHLKn:on
dKIMHNn:one
M`KMJJn:only
NNNLOUn:ook
FUOOOQn:opdra
B`MGZIn:open
ETPPORn:or
JIHNbNn:organ
FVOOPQn:ou
CZONPQn:our
QbHDQJn:out
H`MMKMn:paper
DVPOPQn:para
VLJLOSn:park
ATONVQn:parte
4ZSMXTn:passc
aFGNNPn:pay
SOOOIQn:per
AQPOVRn:perso
UKQPHQn:pin
XKNNMNn:pièce
7LYLZXn:pleas
HNOS[Hn:pm
_JMNIMn:point
YJJOOOn:poort
cENOMHn:posit
FPOOVQn:poste
ASYPONn:prep
HOQROQn:prepa
CUWONNn:prese
IPTPNOn:print
TNTMLKn:produ
PIOUJTn:progr
XULMILn:ps
_HHNOMn:put
@WPOTQn:pôle
fIERJKn:quest
UUMLJMn:quick
BUQOTOn:reach
WLGKVOn:recep
DZONRNn:recru
YKLOOMn:refer
CUQRKSn:regis
_KLJLNn:reply
>]PNPQn:reuni
9WXNMXn:ring
DTPPPRn:riuni
kGJHMIn:role
HPOOPTn:sal
CQSOQSn:salar
CUWONNn:sarà
SOOSILn:sched
FPQMQUn:schui
@QVORRn:secti
UNJNPOn:secur
[KNNJNn:see
cHKKMKn:senio
GPNOVOn:seu
FPRPSPn:seção
VGF`GPn:she
VMMNMOn:siche
INTKWLn:sie
CQUOPRn:sind
\IMNOLn:sit
=TSNUSn:sl
FXPNPNn:slide
`WIIIHn:snack
[KKNOLn:so
TNLOOOn:somet
ATVNROn:spree
BUXONNn:stabi
HSOOORn:stanz
AXOOPSn:stel
DPTPXKn:still
MKNMTSn:sua
PNNQSJn:sure
FRUTMLn:syste
NLKNURn:só
]IILWIn:ta
eOKLDJn:talk
GPVMQOn:tasch
GQOLQVn:teach
YGMPNOn:team
GQSPPOn:teaml
LYKLQNn:teams
PJQNKUn:teiln
MNRLMTn:teilz
cJLJLIn:ten
AMOO^Pn:test
TNLOOOn:text
?SSOQUn:that
ek3NP:n:the
[KLLNOn:they'
GRUGRRn:this
KIVSLQn:time
CaRGONn:to
SRJPKOn:topic
ULLKQQn:traje
J]KOLMn:tuesd
jEEOLKn:uns
DTPOSPn:unter
IQNQSNn:up
WONKNMn:us
aIJLLNn:use
ZHMMNPn:vaga
IPUPNOn:video
DeMIMMn:voor
LKMQUQn:vous
3XPOS\n:w2-pr
TRLOLLn:was
bJIMQHn:we
`IMMKLn:we'll
EVOOQQn:web
bHMPGLn:wedne
ZNNLKMn:what
WXKHNJn:white
WIONTIn:who
MOMMPUn:will
TJEPPWn:wir
_KIOMMn:wird
PbFMIJn:with
RGDgMHn:won't
RMLQSJn:write
[VFBWJn:you
T[LKIKn:your
MNMMPTn:zelf
VLLOOOn:zonde
GPOPTOn:zone
HVMKRRn:zoom
BVPOTPn:zu
KRTMNOn:zum
RJLQROn:|
N<SK_Tn:¶
FNOJ]On:à
MMNLRTn:é
ONQJQQn:übern
^FGN\En:–
GNMFU]names:0
NRNPSInames:1
Y>`]:Knames:2
PIKEYWnames:3
OOTPNKover!absent
HXUJNMover!arrange
EOMXKWover!boss
DVRLNTover!greet
ZLOJKPover!meet
TQTPGJover!place
aHTLIHover!who
ORJIURover!will
LLOVGTover!you
HRKTJWover0
eHMIMIover1
YMKMMNover2
_LLPENover:abend
^QJNGNover:all
YKMNNLover:an
JSLJURover:anyth
LOVONKover:as
GNLXKVover:autou
aKHOJMover:be
PNVNKMover:beim
@UOPQVover:can
LRJPRQover:cance
JMLWKVover:charg
ATROQRover:click
JPQPQOover:com
YKMNMNover:compo
XLMNMNover:convo
PMUNLMover:dabei
SLUMLLover:das
KQNLPTover:day
NKLVJTover:de
[JMONKover:dem
WLMNNNover:devan
MMKVKTover:du
^OJMHMover:easte
TMRONJover:every
^MKPFNover:festg
MRJHTTover:for
`IMOEOover:für
ZKLPLMover:gegen
XKMONMover:gespr
=TUNUQover:googl
^MLOGNover:haus
PRJHURover:help
CVRLNUover:hola
TMSNOIover:in
>QVNTSover:join
bKKOJJover:jury
ISQNPPover:just
WITOHPover:kenne
WLNNMNover:le
ZKRMKKover:mal
7VWOURover:meet
ZPGLNNover:meeti
CUPNSPover:mit
^GMNMNover:nehme
HPRPPPover:numbe
VLTNJLover:nächs
GPQPROover:o
ULQNOKover:one
BVTOOPover:or
MPNMNTover:order
OQKITRover:our
OLJWKTover:paris
JPQOPPover:parti
\MLOHNover:pdl
JPWOOKover:place
IMLVLUover:plaid
DPNWLVover:poste
NRKIURover:prepa
JPUPOLover:promi
;ZVNPQover:resch
eMJLHKover:sched
VJPOKPover:seite
[LMOKLover:sind
TLUNKLover:team
\GOMLOover:teil
FSPORPover:teiln
GPRORPover:telef
RQIITQover:that
HQRMQQover:them
eNJLFKover:times
XINOLPover:unser
ZJNNIQover:von
YKMNMMover:vous
EQVOPOover:weite
BQSPYLover:what
cHJQGMover:who
XMMNLNover:with
CRTOROover:you
[LIOLNover:you'l
XPKNJNover:your
WLNNMNover:êtes
MRVMLMp:↵
EPTORPp:#
3Q`MN\p:(
-UYQSZp:)
.W]QVRp:+
RXY@NIp:,
LOQKTOp:-
SKQOSIp:/
G@hJSMp:0
OM\OHJp::
TQNNLMp:;
QPWLJLp:@name
EcPKOHp:a
^ELPMNp:about
[JMOJNp:accou
=^POQPp:adjus
?TSPTPp:afloo
:^QOOSp:after
QJYKOLp:again
@bONNMp:agend
`FPNMIp:all
UKMMMSp:als
HTROKQp:alte
XKJHSRp:am
ZIOMPKp:an
DVPLTPp:analy
eU@MMEp:and
5fOOQOp:any
WKLMNQp:appli
[NNPLGp:are
SQQLPJp:as
lNIIFHp:at
RIJPOUp:attac
FRPNPUp:atten
^EKPISp:auf
]MLOGNp:augus
HSQOOPp:autom
BPMXKWp:autou
MNLNTRp:avanç
\FPUMFp:avec
SS`MBFp:be
GOOPVNp:been
SEWOKRp:befor
QMTOLMp:beim
BSSPSOp:bel
^IJNNMp:below
KNKMVRp:bem
?TTOSQp:ben
MMZOKLp:bespr
PKMOTNp:beste
FMTNYKp:betwe
=XPORSp:bien
FROPTPp:bij
VNMPMLp:bin
iEENNLp:bis
AXPNPSp:bit
HSRKQQp:bitte
E\MLTMp:boa
LWLOOMp:bonjo
AUQNPUp:booke
XJPLNMp:both
A[OKYKp:bring
BWTOQNp:burea
@XSNQPp:busin
K\LMPKp:but
]GJOHUp:by
KVRLMMp:bâtim
XHPMONp:büro
GYTLNLp:c
gEJOIKp:calen
FbQMLHp:call
\YIJHJp:can
KJTJTRp:candi
BUUNOQp:cas
/_SPWSp:chang
FOLXKVp:charg
?VROSRp:click
JPSPOOp:clien
XLJOONp:cloud
PTQMMKp:cnc-p
PLUOMMp:codin
gEKOKJp:collo
BXPNQQp:com
`IJLOLp:commi
IQPOMSp:compa
DRXOKRp:confi
JVYKIMp:conne
cELOMKp:conos
=]PNPPp:conta
JPXPMKp:contr
ZKIJRQp:conve
EVPOOQp:convi
YLJNONp:convo
GYMONOp:cordi
YNMONIp:cv
[GNOOMp:da
XJTMJLp:das
[ZGJIMp:data
B]PMOOp:date
bHHOOKp:days
UIRUILp:de
JMPNUOp:dear
\IMOLMp:dem
MLSOIVp:der
]MNJMKp:desig
TYJNNFp:detai
\IILOPp:devel
aIKPLJp:di
HPROPPp:dial
GLQNNYp:dich
FXSONLp:die
^IIOLNp:dig
ZIKQRIp:dinne
\JMRMHp:direc
DWPOPQp:diret
ATPOSSp:dispo
=UYQONp:do
9UVPOVp:dog
B_NNLPp:door
UGMTHTp:du
9\VNROp:e
XLIOOOp:eerst
JOQOORp:ein
FROMWOp:einen
VMONLNp:einla
8WYOMWp:email
SMUNLLp:en
FOVSOMp:entre
NVPPMIp:entry
;VUPUPp:er
TOPLIRp:es
SKPTOIp:et
A`NNONp:eu
=UTPTPp:even
HOLNYQp:event
NPWLMLp:every
;WQMUTp:exerc
JMRNPTp:exter
DWPNPQp:falad
WMMOLOp:falsc
KMSUMMp:feron
VEMPNTp:file
\KIONMp:filia
BXPOPQp:final
IRWPKLp:finan
E[LPOOp:find
eFJNKMp:first
aMIKMLp:folge
@TQOQUp:follo
^CVKPIp:for
OZLMMKp:forwa
HSQOOPp:frame
gKKMIHp:freue
6aQOVNp:freun
_HONJLp:from
7VVOUTp:fx
]JMMNKp:för
=TWQNSp:g
E^IJVNp:gebuc
IOWJOQp:geehr
:WTPRSp:gegan
WPHJORp:gern
>VTOQRp:geseh
VKJPKSp:gespa
XMMLKPp:gespr
;VUPUPp:ging
ZKMOLMp:glæde
HX]KHJp:good
;QYOUQp:googl
YOPNKHp:grüße
YKIPNOp:guten
SLPULIp:h30
:YTPQSp:hab
WQLNMJp:had
QG[QLKp:hallo
MKLMZPp:has
MONMWLp:hat
ZGRMJPp:have
?OVQOVp:head
^LIMLOp:healt
GcLLMKp:heari
\OJMOIp:hei
XLMOMNp:hej
UAUPOQp:here
:ZSOSQp:het
FMKZJWp:heure
PJ[MKMp:hi
ASSOSQp:hoe
6ZXNSRp:hoi
?WUMOTp:hola
AYONPSp:hones
eGJKOJp:hour
dHJKOJp:hover
5^UNNUp:hr
VbJMGDp:i
VIXOFOp:ich
LQNTRJp:id
PLRUMIp:ide
YNRMJKp:if
TSOLKLp:ihnen
WLOMOMp:ihrer
LHVQSLp:ik
gFHOKKp:il
Q\FIMQp:im
[KFKNUp:in
NHVJTNp:inter
aDOMPJp:intro
LUMPMNp:invit
JSOKTOp:is
@RSPQUp:ist
QWMNKLp:it
II^MPNp:it's
_GIIPQp:java
VDMUQMp:je
@QUULTp:jeudi
IOTNSMp:job
OHTPOQp:join
GTPOPPp:joini
TKSOLLp:just
]HQLLLp:kenne
>RTNPWp:kg
EWQOOOp:kind
@[ROPOp:know
dEKOOIp:la
ZJJONOp:last
INWUMJp:le
EKSOWQp:lead
XISIOMp:lehrk
XJMMQMp:lerne
RMVNLLp:lerns
TRMNNJp:like
XJMOLPp:link
VRJLLPp:locat
Q\KMKJp:look
aRIMIHp:looki
AXOOSPp:make
IKRPUPp:manag
HRQPMSp:march
JJQOPVp:margi
WEZPIKp:marte
TWLLOIp:me
DPOORVp:med
HPLTQPp:mee
JGSPTRp:meet
DdGINTp:meeti
YNMLLMp:meine
aIMPJIp:mich
GKZKQQp:min
cCONMJp:minut
UXKLPFp:mit
@SYOOOp:mitar
XJNONMp:more
UEVPLMp:mysel
YLMOLMp:møde
aFJTMIp:na
>fMMRKp:need
OPUOKMp:nehme
YDNPOOp:netzp
ULOOMMp:neuer
>^QNPOp:new
OUVMJIp:news
?ZPNOTp:nices
6ZTNPXp:nicht
5WUOSUp:niet
ATSMVOp:no
ARRLWRp:nobod
7YUPRSp:noch
EWOOOPp:nosso
KWLONNp:notre
TKPUMJp:nous
HPROPPp:numbe
>WTOPRp:nur
SMTNLMp:nächs
7ZUOSRp:o
EUQOQOp:obrig
CQOOQWp:og
LKJMVVp:oi
PaNKGIp:on
YJTPLGp:one
XKJOOOp:onze
YKHOOOp:opdra
AYPNOSp:optio
@dOLOJp:or
Q]MMHJp:organ
[KLOLMp:os
?XTPPNp:other
SPEMVOp:our
XKKQRIp:over
UbDFKNp:panel
AVTNPPp:para
@RSOVPp:payme
WHNOQMp:per
ZIROKLp:permi
UINPNQp:perso
JPQOPPp:phone
DPUORPp:pin
LQTOMMp:place
FOMWKWp:plaid
HKQMTTp:pleas
FWOOOPp:pm
IPQVOJp:point
IMRNQSp:polic
VFQQOMp:por
bJMNMGp:portf
XUGIMPp:posit
aIJNMJp:posiz
KIKXLWp:poste
]KPNKJp:pour
?XQMSRp:prepa
AVUNOPp:prici
GRMOVOp:princ
]IIPNMp:probe
AWNQOTp:produ
KWCMPWp:progr
fGGMNLp:proje
XLJNONp:prueb
]JLMNLp:på
JcOJJKp:quest
MPILSTp:recru
CYPOOPp:regar
AZOPPQp:renco
WLMONNp:repea
<_QNQPp:requi
CUUNOQp:reste
EROOOWp:retur
>YVSMNp:revie
JOSPOOp:robot
YKIOOOp:rol
eEIOMLp:role
aKGOMKp:room
UNMPMMp:salut
IMRNPSp:same
PKUPLMp:satel
YIKPRKp:sched
DXPOQOp:scree
FQSLQTp:searc
CUTRNNp:secur
[UJLKIp:see
CWPOPQp:segue
NMVKOOp:sehr
VMMNMOp:seite
bFMOMHp:sen
oBEHLOp:senio
RLQTMJp:serez
MKUPOOp:servi
?YPMSQp:share
RKTPLMp:ship
@USOPTp:shoul
UQNMMLp:shout
JRRONNp:show
=YPORRp:sich
ZGLIQQp:sie
BVRNMTp:sind
DPOOQWp:skal
WHOMSLp:slide
NUNNMNp:so
JLSQOQp:soon
VMMOKOp:sorry
E[NOONp:sorte
PLUOLOp:speak
HSOOORp:speci
JQTKMSp:spedi
>STNWPp:sre
WKQPNIp:staff
RXIMMMp:stage
ZKJNNNp:stell
YJIONOp:step
LKQOOUp:story
NHPOOUp:strai
`HMMNJp:stric
\JKNNNp:syste
B\OOPOp:só
ULKPOOp:tag
HPOOPTp:tale
ISQOOOp:talen
]THLJKp:talk
`ELQLKp:talki
<SUKUVp:tarde
Y[HOHGp:te
YD]KLHp:team
?TTPQRp:teaml
\JLMMNp:teams
TRHMMRp:techn
VSRJIMp:teil
TDQORPp:teiln
YFTNMLp:telef
bEKOMMp:tell
]ENOMNp:ten
FVNLVNp:termi
HSROOPp:test
DQUMNUp:teste
UWOLIKp:thank
8YVMSSp:that
dUFJJGp:the
ERQORRp:them
kMBJNGp:then
SLaIHIp:there
^IMMNKp:they'
DRSIWQp:this
XLMOLNp:til
HWWILPp:time
^JJNOLp:tjäns
JbPMJGp:to
@VUNOQp:toi
KPRMMTp:ton
UJJLTQp:tudo
dHJQKIp:tuesd
_HJNNMp:two
WLJOONp:técni
cJJOFOp:uhr
@XPPNSp:ul
OITIPUp:und
gHMLHKp:uns
bLKMJJp:unser
]JJNNMp:up
cFLOKKp:us
ZKINONp:vacan
BXROPOp:vaga
LUJPPPp:van
YLLOMMp:vi
ETQOROp:via
<VSMUSp:video
[KMNKNp:vom
XMMNMNp:von
ZINMLQp:vorab
?TRPQSp:vors
:XVOOTp:vorst
MLPUMNp:vous
I`JMKPp:vp
]KINOLp:välko
TMPPNKp:w
TNOOLOp:war
TKIOPSp:was
TPRPMIp:we
BVMQPTp:wedne
B^ROKNp:went
UROMMJp:wg
NKQOTLp:what
VVWJGGp:who
NL[OJLp:wie
iKFMIJp:will
[LKQINp:wir
URMKLNp:with
dHIJOLp:witho
5X]SQLp:won't
gKHOMEp:would
AXPOQQp:wrap-
AWTQOMp:write
JPPPPPp:wurde
ARVPORp:x
YKOQMJp:y
]aIJGCp:you
LZKMLQp:you'l
WQPJGQp:your
VMPMOKp:yours
ASRPSQp:zelf
APSOQVp:zmitt
\NKKJOp:zoom
?WSNQRp:zufäl
VJRMJQp:zum
LVMONOp:zweit
7XUQUQp:|
@OQK\Sp:¶
QKRWIMp:à
\KLMNLp:är
JVTLNLp:étage
TMRNLNp:übers
LPUINRp:–
PV6VK^r0
aV@HDWr1:↵
b^@GBQr1:↵-
SFGGkHr1:!
NEJEqGr1:!-
\FFDIfr1:&
ZHDEGhr1:&-
UZEHD[r1:'
\PEGE^r1:'-
cNBXGHr1:(
`GBUXDr1:(-
VO^BMIr1:)
?PfHRMr1:)-
lGKKFJr1:+
mGJNHGr1:+-
UFEF^Vr1:,
VI=DbXr1:,-
DGOOhKr1:-
:MROhJr1:--
aSF?=er1:.
[UN8JZr1:.-
jD@Gh=r1:/
bABJk@r1:/-
QO>OP]r1:0
MM=MUar1:0-
NBSB]Wr1::
KFHCb]r1::-
\IRHVEr1:;
bY=GVEr1:;-
gKKHHLr1:<
fIJKJKr1:<-
EPPQRSr1:@
G_INOMr1:@name
EdHNPLr1:@name-
aLHOLIr1:[
bLGPLIr1:[-
BSUOPQr1:]
>UVNPSr1:]-
@YQNSPr1:a
;ZRLVQr1:a-
gEKMJLr1:about
`HNNJLr1:about-
XWXEGHr1:after
VXWFEIr1:after-
\TJJILr1:again
[VIJJLr1:again-
`IHNOLr1:along
dKDOOIr1:along-
G^IZKGr1:als
J`IVJGr1:als-
1XVMTZr1:analy-
6VUNSXr1:analyst
Y[FH4cr1:and
^TGJ3dr1:and-
C]_GJKr1:as
EVcJIIr1:as-
MMLZLMr1:ascol-
MLL`MIr1:ascolta
GP\KUFr1:asked
JNYG\Fr1:asked-
dZP@EGr1:asks
dWOBFGr1:asks-
FH]JH[r1:asses-
NMO_LFr1:assis-
MKL`OGr1:assiste
L^LE_@r1:at
YaDGPEr1:at-
DL^NPOr1:attac-
GN]JPNr1:attached
[\JHJGr1:aus
_ZJHIEr1:aus-
HKcKLMr1:away
HL_MMMr1:away-
HHIN`Tr1:befor-
GGJL[[r1:before
RZJPGLr1:belt
ZUIPGKr1:belt-
KKKNL`r1:build-
MJJNN]r1:building
ERTNQPr1:buyer
DRUNQPr1:buyer-
I^CE]Or1:by
IaADYSr1:by-
R\HLIOr1:calls
[RILJNr1:calls-
RdDKIMr1:can
FLbLMLr1:can't
@LgLNMr1:can't-
QcDLIMr1:can-
GK`MMNr1:cance-
?USLXMr1:candi-
ATRMXMr1:candidate
EVPOPPr1:clic
DVPOQPr1:clic-
GZLNJUr1:colle-
<URNUSr1:com
:WSMVSr1:com-
G`KOLMr1:con
FaLNLLr1:con-
CTONWOr1:conta-
BUONWOr1:contatto
ERQOSPr1:contr-
ERROSPr1:controller
GPQOPSr1:couns-
FPROPSr1:counsel
mICLILr1:cover-
pGEKHKr1:covers
GTQOPOr1:da
GTQOPOr1:da-
GPTPPOr1:das
GPTPPOr1:das-
;RSSURr1:data
:SRSTTr1:data-
HKHUUTr1:de
MIFVUTr1:de-
9OUURTr1:di
9QSTTUr1:di-
JZWNIIr1:direc-
XZJMIIr1:direct
;VZOOQr1:director
bAZGKKr1:does
[DXJMLr1:does-
bHJLLNr1:doet
_IJMLOr1:doet-
WXQFHLr1:drive-
YNYGJJr1:drives
UWGOMLr1:du
YUEOMLr1:du-
IJMM[Rr1:dura
IKJMYVr1:dura-
WO;]TGr1:e
VZAMa9r1:e-
DSSPPPr1:em
CTTOPPr1:em-
V]ZEEBr1:en
Z]YEE@r1:en-
)QXR_Wr1:engin-
'QZS^Vr1:engineer
SJXLIPr1:enjoy-
RJXMIPr1:enjoyed
LFdLNKr1:está
IFjKNIr1:está-
gHEOOIr1:et
kEENPFr1:et-
KLK_NKr1:fica
KKKaNKr1:fica-
DSPNRTr1:filtr-
DSPNRSr1:filtro
XJF]LIr1:first
ZGF^LIr1:first-
DaXHQDr1:for
E^SISHr1:for-
JU[JJLr1:found
MIVJG]r1:found-
UZS[2Lr1:from
ZVNb6Er1:from-
<VZNROr1:für
>UYNQOr1:für-
?WLNJ`r1:gmbh
@VNLK`r1:gmbh-
JJ_XHGr1:greet-
OPZUGEr1:greets
HJLLLdr1:group
GJMMMar1:group-
JKbILMr1:ha
MJ_HMOr1:ha-
J]IPLMr1:haalt
J^IPLMr1:haalt-
MJJNK`r1:hall
NHJNL`r1:hall-
`EZHNGr1:hande-
ZF[KMHr1:handed
OXEOPMr1:has
WSEQQIr1:has-
_PLPIFr1:hat
YSMNJIr1:hat-
BSSNTPr1:healt-
;VWMUOr1:health
YGB^KNr1:hears
UHF`JKr1:hears-
]XCMKJr1:here
[YCNKJr1:here-
KMGNJcr1:house
KJINIer1:house-
MML[NKr1:hört
MJJ`OJr1:hört-
CbVMJGr1:if
BbYKHJr1:if-
I_JPLLr1:ihnen
HaJPKMr1:ihnen-
^MKOJKr1:im
`LLNJIr1:im-
Xa?C^Ar1:in
Y_?D^Ar1:in-
KG[D`Ir1:inter-
1RRPeOr1:interview
]JRDRLr1:interviews
QKI]KKr1:invig-
]HE^IHr1:invigilates
hFIRBOr1:invit-
`HKRDPr1:invited
OTJQMOr1:invites
ZKT\2Sr1:is
VLYO6Zr1:is-
SFLTHYr1:isn't
VGLOIYr1:isn't-
TGeGJIr1:ist
QHiGJHr1:ist-
WHJYLLr1:joins
aCD\KKr1:joins-
KJKeLJr1:kijkt
LKM\LMr1:kijkt-
IfNKKHr1:knows
LeJLHKr1:knows-
MKRK[Kr1:komt
KJVK]Hr1:komt-
YLULHLr1:laat
RH\KLLr1:laat-
cHIMEUr1:lab
bJGLEVr1:lab-
HPOPTPr1:labs
GPOPUPr1:labs-
>TYMTOr1:lade
?SZMTNr1:lade-
W\EKLLr1:le
\[BKKKr1:le-
3X\NSRr1:lead
4W\NTRr1:lead-
NLEJS]r1:leads
KMFLT[r1:leads-
L]INLNr1:leidt
WWHNKLr1:leidt-
GHKKX^r1:lette-
FK]FLZr1:libra-
[XFLKIr1:liga
][ELKGr1:liga-
FJHhOKr1:liste-
HKIeNKr1:listens
^ICSMOr1:looks
USCZILr1:looks-
FPQPSPr1:mais
EPRPSPr1:mais-
H^LOMMr1:makes
GbJOLKr1:makes-
7VXPQTr1:manag-
;TXPPRr1:manager
ZKEEIcr1:may
RJGNFbr1:may-
IKXPPOr1:me
HJ^PMNr1:me-
LK\MPKr1:minds
HG]YMHr1:minds-
OPaNCJr1:mir
NO`NFJr1:mir-
fMGIINr1:mit
eNFGHQr1:mit-
=TVNSRr1:more
>TVORRr1:more-
IH\NOOr1:moved
JL]LNMr1:moved-
MMINM]r1:museu-
LMINM^r1:museum
CaNPQGr1:na
GaNPNGr1:na-
AO`HQPr1:no
EO]IQPr1:no-
JHcHRKr1:não
NL^GOLr1:não-
dKFTIHr1:obser-
`JJNNKr1:observeert
^JKNMLr1:och
aIKNLKr1:och-
\KKPLKr1:of
ZNLNLKr1:of-
>VVMMUr1:offic-
CTPNNWr1:office
`IJNMKr1:og
`LINMJr1:og-
K[VBDXr1:on
KW^D>Wr1:on-
IHV]MIr1:only
FFX\OKr1:only-
VEIOK]r1:opens
ZFHNG^r1:opens-
NK\KMMr1:opera
IM]LNMr1:opera-
=UUNUQr1:or
ATTNQQr1:or-
HQaOJGr1:par
GW]OIFr1:par-
TOLMNOr1:per
VPLMNNr1:per-
IXMOOOr1:por
H]IPNNr1:por-
MLLNH_r1:quest-
`L\EHFr1:qui
bSVEFCr1:qui-
PJZJMNr1:ran
SJXKMLr1:ran-
aFHJZGr1:re
^GIKXIr1:re-
[INMLOr1:read
^INLKNr1:read-
FLJRL`r1:recep-
GNJPL_r1:reception
HOdLHLr1:retir-
NMdJHJr1:retired
RJISOSr1:revie-
AYSOOPr1:role
CVSOPPr1:role-
IIJNMdr1:room
IFILLhr1:room-
KMeJKGr1:saiu
KLgJKGr1:saiu-
^JHRKKr1:says
WKHYLKr1:says-
KKNLJ`r1:schoo-
NKLLL\r1:school
JNMOMYr1:schul-
KLKNM\r1:schule
JSPMQOr1:scree-
9VWQRRr1:searc-
8VWPSSr1:search
KIiHJKr1:sends
ITcGHJr1:sends-
WDSXMGr1:sera
VEWPNJr1:sera-
X]HHLIr1:set
SaHHLJr1:set-
S]JKILr1:shows
R[HMKNr1:shows-
;VXOOSr1:sind
>VWNPRr1:sind-
GKFcOOr1:sits
ILI`OOr1:sits-
KLZKPNr1:so
JQWKPNr1:so-
NL^LLKr1:start-
RL\HLKr1:started
EUH_MMr1:stays
H`ISKKr1:stays-
ZLKMNOr1:stell-
]JILNOr1:stellt
JMMNNZr1:stree-
JJMOO\r1:street
WGWLLMr1:stößt
YLQLMLr1:stößt-
rEGIHKr1:takes
a[CIIIr1:takes-
Q`XDBJr1:te
S\YECIr1:te-
JUYLMJr1:the
IS\KLKr1:the-
Y_DIKJr1:ti
RdFJIJr1:ti-
DQVNSNr1:time
@RWNVNr1:time-
JT@DbVr1:to
BNME`Xr1:to-
MILMM_r1:tower
KIMNN]r1:tower-
HSPOPOr1:un
HSPPPOr1:un-
cHJMMJr1:und
^GKPOKr1:und-
V[HJMJr1:van
WXIKMJr1:van-
KZH_JEr1:vom
LZFaIDr1:vom-
EZNYGMr1:vos
JTSSHOr1:vos-
bYRDBGr1:vous
WaXCBEr1:vous-
BRQNSSr1:w
ATQNRTr1:w-
JL\NLMr1:was
IM[NMNr1:was-
JHV^LHr1:watch-
IHW]LHr1:watches
X].YPOr1:will
`]*WNNr1:will-
hKJJJIr1:wird
_LKLLMr1:wird-
IIE[\Lr1:with
HHD\^Kr1:with-
FMYOPOr1:won't
@P\PPNr1:won't-
NV]JJFr1:would
QR\KJEr1:would-
dKED`Ar1:y
gGCG]Er1:y-
YONMKMr1:yard
_MMMKJr1:yard-
MYLNNLr1:zeigt
FMZXLHr1:zit
JK\SNGr1:zit-
?QRQQVr1:zwisc-
EPQPPTr1:zwischen
WTQRGEr1:|
SPTVJDr1:|-
WPNIPKr1:¶
VOOJPLr1:¶-
FCXTJ[r1:è
EEZTKWr1:è-
@PPKR]r1:é
DNMJOar1:é-
VM=GhLr1:–
ISCAkOr1:–-
ZKJLTLr1:✓
`LHGTKr1:✓-
#ZfNT\r2:↵
+WhLOVr2:↵-
AURNSPr2:!
BTRNSQr2:!-
#^[LX[r2:(
+VcKSWr2:(-
6R[ULVr2:)
2P\USUr2:)-
KVKNRNr2:+
YQIOMJr2:+-
I<_7A{r2:,
E:g=:{r2:,-
4VWNVUr2:-
8VTMUUr2:--
=LKcQQr2:.
BLM[MWr2:.-
>MRQJbr2:/
9NRPO`r2:/-
XY9BTZr2:0
ZW>>S[r2:0-
3UUP^Or2::
-YSOeMr2::-
BQaFa@r2:;
@LdGaBr2:;-
hJIKJKr2:>
mHGJGLr2:>-
YIO2Qer2:@name
ZPOAFZr2:@name-
K4_H^Ur2:a
N8XPXUr2:a-
PF`JPJr2:about
PF^KOJr2:about-
URJOLNr2:accue-
UTIOKNr2:accueillera
]TCLMMr2:after
aVCGKNr2:after-
QZZEFKr2:all
PZZEELr2:all-
SZVKFGr2:am
TWVJHGr2:am-
U[LKKIr2:anali-
TYLLKIr2:analista
QLTNOMr2:analy-
LNUNOMr2:analytics
ONCG^Vr2:and
QKBF\Zr2:and-
LIIKeKr2:appli-
LGIJhKr2:applicant
VIKXJNr2:as
\GGYJMr2:as-
DNHWeEr2:assis-
B^NIZIr2:assistante
MI\MPLr2:at
RJUMNMr2:at-
SSZMBJr2:atten-
XKTNJKr2:attend
KL\PMJr2:auf
JMZONKr2:auf-
IiHJLJr2:avail-
HL^LNMr2:away
FKfKLMr2:away-
CTV^ANr2:be
KOQ`=Rr2:be-
IJHOJer2:befor-
=[ONRSr2:bespr-
DVPOQPr2:besprechungsoptionen
bIJKMMr2:betri-
eIJGMNr2:betriebsrat
8SPP\Sr2:betwe-
<RQOZSr2:between
OIMN]Kr2:bewer-
YCMNYJr2:bewerbung
XYBOKLr2:booke-
WXCOKMr2:booked
LDILW^r2:bring
PEGMZXr2:bring-
FaXLIEr2:build-
GTPOPPr2:c
DVPOQPr2:c-
LNPMWMr2:call
NLOKXMr2:call-
IdEGYHr2:candi-
AdIMSLr2:candidate
Q]LLIKr2:candidates
hIHOJHr2:ceo
eHJNKJr2:ceo-
FMQMHbr2:cerra-
YHSKJPr2:chair
VG\JINr2:chair-
YVIMHKr2:charg-
YUIMILr2:chargé
iJDPFLr2:chef
fJGPGLr2:chef-
MNMNG\r2:co'
NNMNF]r2:co'-
TPINOOr2:colle-
SPJNOOr2:collect
POSXGIr2:compl-
OPTVHIr2:compliance
JRPOPOr2:compu-
HSPOPOr2:computer
VYFJTGr2:confi-
H_MNKLr2:confirm
\LLMKMr2:confirmed
ZXDPJJr2:coord-
hKFMENr2:cto
hKFNENr2:cto-
WW]HBCr2:da
TW]JDDr2:da-
IWVMJLr2:day
GaMNJLr2:day-
VZZNBAr2:de
ScWGEAr2:de-
NUYNIGr2:den
OZUNHFr2:den-
ISLLJ]r2:depot
GUIJHcr2:depot-
^HMOKLr2:deput-
\KMNKLr2:deputy
LaKNLIr2:der
S`IMJHr2:der-
T\FGPLr2:dial
T[GHPMr2:dial-
K_UJELr2:die
NXTKGNr2:die-
[JJOMOr2:dir
cHENNNr2:dir-
UKSLQKr2:direc-
dKGNLIr2:diret-
aKIOLJr2:direttore
[XKJHKr2:do
\TKJHMr2:do-
IZHDIbr2:door
IZHFJ_r2:door-
E^PMKOr2:du
=_TNLPr2:du-
QHJ^LMr2:e
MDJhJMr2:e-
AZSOPNr2:einen
@]RONMr2:einen-
[eFJDFr2:el
XjFICFr2:el-
WJ^KHHr2:emeri-
XH^MFJr2:emeritus
EF^`MCr2:en
ECccLAr2:en-
[DIPQQr2:engin-
=PTPTUr2:engineer
kFDRHKr2:engineering
UVHLLOr2:enseñ-
ZSHLJOr2:enseña
A]M[JJr2:er
B[M[KJr2:er-
LI\MQLr2:estar-
IGT^OIr2:estará
RVVRDEr2:every-
OTUXDFr2:everyone
GJYI]Kr2:first
FHYI`Jr2:first-
DJI]K[r2:follo-
U]CC`Br2:for
T`BD\Dr2:for-
OLKQNUr2:from
LJOQNUr2:from-
U[KMMDr2:front
R^JLLIr2:front-
DF[OKZr2:gave
EE[NK\r2:gave-
aJINLLr2:geren-
cIHOLKr2:gerente
AUQOTOr2:googl-
AURNUOr2:google
RPZHCSr2:has
URUGDSr2:has-
TIWQJJr2:have
UK[HKKr2:have-
f]CFFHr2:he
eEIOJMr2:he'll
fFGOLMr2:he'll-
e`??KLr2:he-
vD>LKLr2:head
{E<NDHr2:head-
[CaFHNr2:her
[DaIELr2:her-
NL`JLKr2:here
PLZJMLr2:here-
jSCIHIr2:het
kQDKDJr2:het-
XUKOIJr2:hi
ZYIMHIr2:hi-
^EHII^r2:hirin-
\FHJJ\r2:hiring
DRONVQr2:hope
DSONUQr2:hope-
RO[P=Qr2:hr
]NXI?Nr2:hr-
`NCKTJr2:i
RXHMOLr2:i'll
UZFLNKr2:i'll-
ZTGJRHr2:i-
VILOQPr2:ich
OIPNTPr2:ich-
[FTKMLr2:if
\HQKNMr2:if-
\ZFJJJr2:ihnen
[\EKJJr2:ihnen-
`aFHCIr2:il
UdHICLr2:il-
<VWJURr2:im
8V[ITUr2:im-
R<ciE;r2:in
W?_eD=r2:in-
SPIPYEr2:inter-
XKG[IKr2:internal
?[UB_Jr2:interview
hMJGFNr2:interviewer
\HJJE\r2:intro
XKKJIYr2:intro-
U]ES@Or2:invit-
RVKREPr2:invited
WSGQJOr2:inviting
_IGQMNr2:invol-
ZIDUKSr2:involved
WSTIARr2:is
XRPFCWr2:is-
]WPGV:r2:je
V[QGU=r2:je-
bAWGMLr2:join
YC\GNMr2:join-
UeBMJGr2:la
Ve@MKGr2:la-
]L_PAAr2:lab
[LZPDEr2:lab-
VGI\LMr2:le
VEH]LMr2:le-
T[GPLIr2:learn-
Q]HPLHr2:learning
]HDNVLr2:leite-
_HFOSLr2:leiter
_LINKNr2:leitu-
`KJMKMr2:leitung
W]CNMIr2:like
YYCOMGr2:like-
WYIMJJr2:line
W[HLKIr2:line-
ILKaKNr2:liste-
]XHJENr2:logis-
WZHKINr2:logistics
GPPOTPr2:m
EQPPSPr2:m-
@WPNSRr2:manag-
CVONRRr2:manager
DcGONPr2:manda-
e^;GLJr2:me
\_?IOIr2:me-
LKM_LLr2:mee
KKLaKMr2:mee-
CWQJ[Ir2:meet
?UUJ]Jr2:meet-
FRQPQQr2:micro-
GQPPPQr2:microsoft
;OQ\KWr2:minut-
ALQ]LSr2:minutes
?NL]PTr2:mit
;PJ^RUr2:mit-
W\ILHIr2:move
S`HIKKr2:move-
YOROIHr2:my
QTXMHHr2:my-
YNMNLLr2:nativ-
\ZKOFDr2:night
`YIMGCr2:night-
UYO:E^r2:no
ZUU=CVr2:no-
MK[JNNr2:non
LJaHMNr2:non-
FIaHNUr2:not
FI`HNVr2:not-
`KGQKLr2:notre
]KHQLMr2:notre-
ZIRNJMr2:now
^GONJOr2:now-
NaEIZCr2:o
Tc@JXBr2:o-
IGIiJNr2:obs
KKK_KNr2:obs-
HFMePKr2:obser-
7YRSSSr2:of
:VSRRSr2:of-
XhIICDr2:offic-
AhKKRIr2:office
IOU[R@r2:on
LMU[Q@r2:on-
VHFDU\r2:one
WJGHQZr2:one-
LMLMNZr2:onlin-
EOOKM_r2:online
YMWGLKr2:only
WMYIJJr2:only-
MJJM^Mr2:onsit-
MJJM_Mr2:onsite
NZLLLNr2:open
QXLLLNr2:open-
`IMMKLr2:ops
^LLLKLr2:ops-
VHKN^Er2:ore
YGJN\Fr2:ore-
jEGQENr2:organ-
iEHQFMr2:organizer
?SO\;ar2:our
DMQUD`r2:our-
O[XGHIr2:out
H[\HILr2:out-
YQEZHIr2:over
YQC\IHr2:over-
GOONVQr2:pair
FOOOWPr2:pair-
H\LNOKr2:para
G`KNOKr2:para-
X`IMHDr2:peopl-
]cEMFBr2:people
dTAWDEr2:perso-
_UEMIKr2:personal
WLMNMNr2:personalreferent
OMLPWLr2:phone
IQKPZJr2:phone-
HfHKSFr2:plann-
aCZOM@r2:plant
WCTJKXr2:plant-
ERJNM^r2:planta
_KINKNr2:pm
`KINKMr2:pm-
HUILPXr2:porta-
QEGY_Dr2:prese-
QKODcHr2:present
gIJMIJr2:princ-
gIINHKr2:principal
TPOMNMr2:produ-
WMPLLLr2:product
UMLLLTr2:progr-
PMMNMUr2:programme
hJIPGHr2:prova
fLLOFGr2:prova-
I`HKOOr2:prête
HcGJPOr2:prête-
[YPJIEr2:que
\XYHE@r2:que-
eEJKKOr2:quest-
dHFMLPr2:questions
L\JPKNr2:qui
SXIPGNr2:qui-
DkHKLLr2:recep-
@`KOPQr2:reception
NLGON^r2:recor-
[a<KBTr2:recru-
WRJOOHr2:recruiter
fILWECr2:recruiting
SaHNHHr2:recruitment
WWJJMJr2:recrutadora
CYOOOPr2:recrutement
^HMPKLr2:recruteuse
ENMM`Mr2:ref
JKLMbJr2:ref-
eHGHOQr2:resea-
cGGIPQr2:research
lDJOGJr2:respo-
dPHPHGr2:responsabile
`FMPNJr2:responsable
^IZREBr2:rh
`IYQFAr2:rh-
_HIQMKr2:ring
\OGQLKr2:ring-
TKKPZFr2:round
[KLMTGr2:round-
NDF_RQr2:run
NCCcRQr2:run-
P\JOMJr2:schoo-
I^KONKr2:school
RGIP[Nr2:see
SEHQYPr2:see-
WZIKJLr2:selez-
ZZFJJLr2:selezionatrice
I\KONOr2:send
I[JPNOr2:send-
T]EIWCr2:senio-
[SFGYFr2:senior
RFO[NJr2:shado-
aHOHOKr2:shadow
JHMKaOr2:share
HZFJYNr2:share-
]LHWPBr2:she
GdMKPGr2:she'l-
FcMLQGr2:she'll
SMLXW?r2:she-
HTYOKKr2:si
GVXNKKr2:si-
\HXLGJr2:sich
]GYLFKr2:sich-
[@[JLOr2:sie
]C[IJMr2:sie-
KLKaMJr2:silen-
ZLKLLPr2:sit
]LIJNQr2:sit-
HPQPROr2:sobre
GPQPRPr2:sobre-
^KMLKMr2:socio
aJNLJLr2:socio-
iMIPFFr2:staff
dNIOEJr2:staff-
LIKL_Pr2:stage
MGIJbQr2:stage-
PWDYLKr2:stand-
YTFOMLr2:standard
bDLLPLr2:take
aFINNMr2:take-
MjIJGIr2:talen-
GnIJJHr2:talent
]FENWNr2:te
UHGM\Nr2:te-
?OQN^Pr2:teach-
FOON]Kr2:teacher
GMSMPWr2:team
HMSMOWr2:team-
nGBQLFr2:teaml-
`KGPJNr2:teamleider
\MKNOJr2:teamleiter
]LHPMLr2:teamleitung
<WMOSWr2:techn-
>XNPPVr2:technical
BRZLULr2:telef-
CTNNWOr2:telefonico
fFINNIr2:test
fDINOJr2:test-
MSGKJ^r2:text
SSDJLZr2:text-
HGKPbNr2:thank-
HIaKNOr2:that
FG`LPQr2:that-
H\W:PUr2:the
KRP@ZSr2:the-
SCVKG]r2:then
RBXHDar2:then-
OWCL\Hr2:they
TWGKXFr2:they-
THeGGKr2:this
VJ_GHLr2:this-
YG\EKMr2:thoug-
ZGYGLMr2:though
UIDaJMr2:time
ULG^IJr2:time-
=RSPUTr2:title
9RSPVTr2:title-
h<_FOBr2:to
f<[>ZDr2:to-
HIYKOUr2:today
GJ\JOUr2:today-
LYKNNNr2:trans-
fIKLLIr2:trave-
fHNJLHr2:travelling
RKEOJ^r2:two
ZHGJL[r2:two-
XKKUMKr2:types
VKLWLKr2:types-
?_LLE_r2:uffic-
C_NONMr2:ufficio
YHJKJYr2:un
OJJMK^r2:un-
\ROKKHr2:und
RSSMKIr2:und-
V_HJJIr2:up
W_HHKIr2:up-
F^WMFMr2:us
A[aKFLr2:us-
ARUOPSr2:vacan-
CSTNPRr2:vacancy
OMNPLTr2:value-
LIOO^Jr2:vorst-
WTHGZFr2:votre
XMIG]Ir2:votre-
\_?OGKr2:vous
\a?OGIr2:vous-
uH@ODJr2:vp
nIBNHKr2:vp-
EdMMMJr2:wait
HbINNKr2:wait-
PIPJL[r2:walk
QJPLNVr2:walk-
GNHeLLr2:watch-
EAOFeZr2:we
FBRG`Xr2:we-
aTXZ8:r2:who
VDXYHHr2:who'd
VFXSHJr2:who'd-
ZTCXKGr2:who'l-
YTFYFHr2:who'll
PLJ]LLr2:who's
YIH[JJr2:who's-
SX\^;:r2:who-
IG^RLNr2:whom
HH`RLLr2:whom-
TJTXIHr2:whose
NKUWKJr2:whose-
YGTLOKr2:will
VFSMONr2:will-
DJIPV^r2:wir
?LFP\]r2:wir-
NEKNYUr2:with
KFMNZSr2:with-
FNVQMQr2:would
JMSQNQr2:would-
S^]:OCr2:you
F^GI^Ir2:you'r-
GYHK]Jr2:you're
]U_:LDr2:you-
JC[Ue9r2:your
J=[Zb<r2:your-
HLdKLJr2:zich
IMbKKKr2:zich-
@VPPSQr2:|
AUPPSQr2:|-
?ONOT[r2:–
<POPVZr2:–-
7YUNRUr2:•
;YTMQTr2:•-
\OUKJEr3:↵
TWRMIGr3:↵-
ULSRIJr3:!
UOOQKKr3:!-
WeIIICr3:&
XbIJHEr3:&-
5SKPcTr3:(
KOIM^Lr3:(-
^OGXJEr3:)
[Q>JZMr3:)-
OKTNMPr3:+
MMTNMPr3:+-
\FTSIGr3:,
VIRQLLr3:,-
9V^KXKr3:-
,X`K\Pr3:--
LRSKZEr3:.
PONMUKr3:.-
LZBTQMr3:/
SN?VVMr3:/-
MU:AZcr3:0
KV<BXcr3:0-
`NADaEr3::
gU<AZGr3::-
:[MSQTr3:;
H\KQRHr3:;-
?WONTSr3:<
>TPNUUr3:<-
aHJPKLr3:@
eGIOLKr3:@-
ITNJI[r3:@name
NOX@NWr3:@name-
RQ@IYVr3:a
SQFITSr3:a-
N]BJNWr3:about
Q[>MLXr3:about-
IZPOLMr3:admin-
F_OOKMr3:administrator
HQMKOZr3:after
\KEHNXr3:after-
_JLOKKr3:am
`JJPKLr3:am-
GGYM^Hr3:an
EHRNcKr3:an-
ILNPSTr3:analy-
BNOPUVr3:analyst
UMNNMNr3:analytics
IWHRQOr3:and
LSFUPPr3:and-
IYUMKMr3:apolo-
FIILgOr3:appli-
IHLP`Nr3:application
PXNMKLr3:archi-
ZJYGMJr3:as
[JYEMJr3:as-
FoFLIJr3:assis-
ImGKIJr3:assistant
YXV@;Wr3:at
OZNAF]r3:at-
XJIYKKr3:audit
VKIYJLr3:audit-
XLMQJNr3:bank
[KMTIKr3:bank-
RTY]@>r3:be
RQW^?Br3:be-
M\JLOKr3:befor-
M_JJOKr3:before
WRLOKJr3:bring-
[NFPPKr3:busin-
^KHOOJr3:business
@O\RWEr3:by
BOYWSEr3:by-
K[LLGVr3:c
L\JJHUr3:c-
_RJFOJr3:calli-
\TIGOKr3:calling
UTIMSIr3:candi-
IOJN\Lr3:candidate
TLXOMFr3:chair-
[IQNHOr3:chat
\GUMFOr3:chat-
RH[NJMr3:chef
RD]OLLr3:chef-
KYXGKLr3:clear-
HWTJMOr3:clears
TGKKPXr3:close-
VIYMJJr3:co-fo-
WKRPMJr3:co-founder
NEFI\\r3:comes
QFHKR^r3:comes-
MEYL^Er3:confe-
UF_OHIr3:conos-
]UFMJKr3:consu-
]UGLKKr3:consultant
K\MIRKr3:conta-
ZHWLFNr3:conve-
aJKOHMr3:conversation
B]NQMNr3:coord-
=cNPNNr3:coordinator
]JJNLOr3:cover
VJLJMXr3:cover-
dHIOJMr3:da
eHHNJMr3:da-
GMHQdIr3:dat
NLIO`Ir3:dat-
IMNOWOr3:data
OZJHPNr3:de
STHNPLr3:de-
V`ILIEr3:deput-
VYKJLJr3:deputy
_MJLLLr3:der
XMKMMPr3:der-
@\TNONr3:des
A\RNNNr3:des-
^MMOJIr3:desig-
VMHNE\r3:desk
YMHMIWr3:desk-
\MKTIJr3:dinâm-
ULIaHHr3:dinâmica
]DWOHKr3:direc-
UNLONMr3:directeur
XC\PIKr3:director
bLKKINr3:does
cFJLLOr3:does-
MHMKJbr3:door
MIKKJdr3:door-
`JHKLQr3:down
^JJKMPr3:down-
WGFMI`r3:du
WHDMJ^r3:du-
;ZPFZUr3:e
=VPI[Sr3:e-
TH_LKGr3:edito-
WJ\LJGr3:editor
HUUE_Er3:el
NPXGWGr3:el-
JF\XKKr3:em
JI\XLGr3:em-
IaBUDUr3:en
L]ESESr3:en-
cGGOMMr3:encar-
]IGOPNr3:encargada
FGUM^Mr3:enfer-
]JLNJOr3:eng
ZKLNKOr3:eng-
lJDPHHr3:engin-
lICNNFr3:engineer
aMGOJLr3:engineering
CWJQTRr3:entre-
CYHOURr3:entrevista
IHcNNJr3:file
LFdNKKr3:file-
KEIK]Yr3:find
KDHK^Zr3:find-
VLMGKYr3:five
VMNFLXr3:five-
URDVVDr3:for
URDVUDr3:for-
PILPZLr3:freue-
YFINWMr3:freuen
a>WVFHr3:from
g?QVEHr3:from-
fDJNGQr3:futur-
EUSOOPr3:gap
FTROOPr3:gap-
aZFLHEr3:gate
\[HNGFr3:gate-
gUFHGJr3:gespr-
dIKILMr3:gesprek
[IKOJQr3:gesto-
GTPOROr3:googl-
FTPOSOr3:google
_JGPLNr3:groep-
dHIOMJr3:groepsopdracht
RIIOTTr3:group
JJKPUUr3:group-
aEJNNNr3:has
aDINNOr3:has-
KLJO_Kr3:have
LMKO^Jr3:have-
kKCLJJr3:head
lIDLJJr3:head-
[LMLIQr3:hello
WKMMIVr3:hello-
bEJWKGr3:her
dGGULGr3:her-
U^?VS?r3:his
V\@VOCr3:his-
U^FNKHr3:how
T^HKLIr3:how-
XFGMM[r3:hr
TGFLMar3:hr-
?RZOOPr3:ich
CQXOOPr3:ich-
LIHKS^r3:id
LJIKR^r3:id-
Q`EOKJr3:if
R\GOMHr3:if-
WM_IGGr3:il
PP^JJHr3:il-
DcEWAUr3:in
RbHW5Qr3:in-
=EHWaXr3:inter-
LLMLI`r3:internal
@UDKgOr3:interview
ZFOL\Cr3:invit-
ZLRKKLr3:invitation
UFZRKIr3:is
OD[YIKr3:is-
II`MMMr3:isn't
JL[MNMr3:isn't-
jFHNHLr3:it
eFSOGFr3:it-
^JKPHOr3:je-
^JYLGEr3:job
]JVPFHr3:job-
YJLLOOr3:kenne-
GPTPPOr3:kennen
UPTMJKr3:kredi-
VXRGIIr3:la
S\UGFHr3:la-
JKLM^Mr3:lab
HJYNWJr3:lab-
RJOL[Hr3:last
WJOLSLr3:last-
KZDLKZr3:le
LZCJK\r3:le-
bDAM^Hr3:lead
bDCK^Hr3:lead-
HYUKMLr3:lo
FYULMLr3:lo-
HSPPPOr3:local-
`DLPMMr3:look
eAJQKMr3:look-
^UFMJIr3:looks
Z_DMIHr3:looks-
CRROTPr3:m
ERQPSOr3:m-
dI[LEBr3:manag-
eK\KD>r3:manager
[MIMOMr3:manages
]QLILJr3:mee
ZSMIMKr3:mee-
8UXMXPr3:meet
7UWNWRr3:meet-
TPHOSKr3:min
TQHOQLr3:min-
JKNIKcr3:minut-
JJNKJdr3:minutes
PBYNPRr3:mit
EC[MSVr3:mit-
XNKNMOr3:netzp-
ZMINMNr3:netzplanung
KJTMYLr3:next
KJSMYLr3:next-
JEHLVar3:night
JFILW^r3:night-
JL_LOJr3:no
JK`LOJr3:no-
]DWHLOr3:not
\F\CNLr3:not-
IJ^RMJr3:now
II`SLIr3:now-
XLKMJSr3:nurse
]LKLJOr3:nurse-
M\KONIr3:o
NZLONJr3:o-
JML\NMr3:obser-
eVOBGFr3:of
dZIBIHr3:of-
HI\[IHr3:off
IJY\IIr3:off-
AiH[ICr3:offic-
CiJLMKr3:office
[QJOILr3:om
OVLPKMr3:om-
SIdPBHr3:on
T>hR@Mr3:on-
][GJJGr3:one
XXIMKHr3:one-
H_EZIJr3:only
G\MZIHr3:only-
\aDHKGr3:our
Y`GGLGr3:our-
XPJMNNr3:over
VTILNNr3:over-
XIEI_Nr3:panel
MJEKdOr3:panel-
ILOQXMr3:para
IOOPWMr3:para-
UJZHMKr3:patro-
UK[ILKr3:patron
FLKQL`r3:per
HMLRM[r3:per-
SIJOI\r3:pm
UGMOF\r3:pm-
]\KJFEr3:por
X[PKFFr3:por-
ILYXIKr3:prese-
HNIcKMr3:present
GKdLLMr3:pris
JJeJJMr3:pris-
PG[LNNr3:profi-
RFZMKOr3:profile
\FZMJGr3:propo-
]FSNLIr3:proposed
]EFLYMr3:quest-
cBEMSPr3:questions
LFTLNYr3:readi-
JIXJNWr3:reading
C[JITUr3:recru-
FZIKXNr3:recruiter
YYIKJJr3:relat-
R]KKJLr3:relation
Q[INJMr3:repre-
P_PJGJr3:rh
OcLNJDr3:rh-
VYFLKNr3:round
^RLMDMr3:round-
ESQNSPr3:rufen
DTQNSPr3:rufen-
HL`MOIr3:sabba-
IM]NOKr3:sabbatical
MTMPQKr3:scree-
GWNPRMr3:screen
YKNNLMr3:screening
HGYJZNr3:secon-
GH^HYKr3:second
HgJQGIr3:secre-
RYHMJOr3:selec-
UVHNKOr3:selección
>[MNSRr3:servi-
H[LMLRr3:service
ETNOVOr3:serviceleitung
[KHOONr3:set
XLKNNNr3:set-
]OILKMr3:shado-
gLHHKMr3:shadow
OFX_GGr3:she
ZD[PLEr3:she-
ML]LLLr3:sie
KJbLMIr3:sie-
S[GQIKr3:slot
]PIQHJr3:slot-
LOILM^r3:so
KNIKN^r3:so-
]HIOONr3:speak-
KKMNK^r3:staff
KJLNK`r3:staff-
HLMOaIr3:stage
LJKMeGr3:stage-
GKdLMLr3:su
HJcKLMr3:su-
ZAZKIRr3:take--
VC[IKQr3:take-home
UEPPPOr3:tasti-
NFWPPOr3:tasting
VTHOLMr3:te
VTHOLMr3:te-
PS\GJIr3:team
UUWHIHr3:team-
ERQPQQr3:teams
FRQPQQr3:teams-
QVJPJNr3:termi-
VXHPIKr3:termin
IGR^7dr3:the
DKPg4`r3:the-
ZEJMMXr3:then
VKHLMWr3:then-
BRPYNOr3:there
@SO[OOr3:there-
dWIJGEr3:this
d\FKFCr3:this-
XFKLWNr3:throu-
ZEIJ]Lr3:through
MXQ]4Sr3:to
N\Kh3Ir3:to-
YH\KJHr3:topic
\F^JKFr3:topic-
H_UHNHr3:train
DVTNC[r3:train-
HIKiHLr3:trainee
GfHRHLr3:trave-
GeHRJLr3:travel
THLL\Jr3:trial
XKGNUMr3:trial-
IHLOdIr3:two
MGLNcIr3:two-
HMMOPXr3:un
HMMOPXr3:un-
ZCDhGJr3:und
MFGdJRr3:und-
`LIMKMr3:van
bMFNJMr3:van-
bDGONPr3:vous
cHDNLPr3:vous-
TIGIN_r3:wareh-
YIEKNZr3:warehouse
FJOMTZr3:we
CKLNS_r3:we-
WRQMHKr3:when
KVZMGKr3:when-
YHVNMGr3:who
MJ[NOJr3:who-
QVYIGKr3:will
RYVIGIr3:will-
W\A[BIr3:with
U\C[CHr3:with-
MPHM[Lr3:would
OPHNXMr3:would-
dKNMHHr3:y
fJJNHJr3:y-
cJMKJKr3:years
dJNHILr3:years-
U\S2e?r3:you
N[Y4aCr3:you-
YSn@>Dr3:your
V_f>@Ar3:your-
P`GMKKr3:zoom
R`FMJKr3:zoom-
MJPLM[r3:zu
HHWKJ^r3:zu-
PFOSWKr3:|
NCN[WIr3:|-
\EEI^Lr3:à
cBEJYLr3:à-
TKGN`Er3:–
UNHMZGr3:–-
[IIPQLr3:•
VLJPQNr3:•-
RWICLYr:↵
=QVPPVr:↵ *
:UUOTSr:↵ +
_KSMHHr:↵ -
aGOMGOr:↵ 0
UQPMHNr:↵ 0 -
XLNNMMr:↵ 0 am
GVPEQWr:↵ @name
JRQQMPr:↵ @name ↵
FTNLTRr:↵ @name ,
PIJPRTr:↵ @name :
^OJNLIr:↵ @name de
SIPMORr:↵ ceo
>SWQNSr:↵ compa
ERQOPSr:↵ date
SGWQKNr:↵ direc
XKNOMMr:↵ direc of
CRQNVQr:↵ first
[FOPOKr:↵ head
YHOPOKr:↵ head of
DSPOTQr:↵ hier
\QINMIr:↵ hr
FTPOQOr:↵ id
`HKNLMr:↵ insti
YMMNMMr:↵ lunch
FRNOVOr:↵ mitar
VMLLOPr:↵ note
HYPOOKr:↵ offic
E[PPPKr:↵ offic manag
XLKNITr:↵ ort
LXNNOKr:↵ perso
DVQOPQr:↵ pleas
AVQOUOr:↵ quest
TOPPOHr:↵ recru
GWOOOOr:↵ recru coord
F]PPOIr:↵ schoo
QJTPNLr:↵ senio
?aPPMMr:↵ talen
DYOQNNr:↵ talen coord
aFNPLJr:↵ teaml
<XNPRVr:↵ techn
TLQMJSr:↵ time
<SQOWTr:↵ title
VJSQLIr:↵ tragw
KQWOMKr:↵ when
DSUJOUr:↵ •
9WTMSUr:↵ • @name
PESBq?r:!
MUDELcr:&
KNLML[r:& @name
BQQOQVr:& @name )
bIEJJUr:& @name .
SMLOHWr:& co'
_NAGLYr:'
_\GJHFr:' is
QDNQ]Jr:(
GNRMLZr:( 0
;VOPSXr:( 0 )
ETLHO^r:( @name
gZ5BG[r:( @name )
WLKMOOr:( analy
YNJMNOr:( betri )
aLGIMOr:( chair
_LHJNOr:( chair )
LJSPPQr:( chef
]ILOKMr:( chef )
[MLMMLr:( cto
[MLNLMr:( cto )
VMNNNMr:( deput
aLKPDNr:( einri
^LJLMMr:( fachl
TLNMLSr:( gf
UNPNMLr:( gm
\HJG[Jr:( guest
]F`IEIr:( he
^MINJOr:( he /
eJBLONr:( head of
SORTGKr:( hr
TQWZE=r:( hr )
WNKGTOr:( inter
SMMHWNr:( inter )
WMMNLNr:( it
RRJMNQr:( leite
]LIJLRr:( leitu
YSLMJKr:( logis
TaHMGHr:( logis )
5UTNZSr:( m
EQPPSQr:( m /
W`IIHIr:( no
]WKIHJr:( no relat
UEFfGNr:( obs
BUXONNr:( onlin
]LLMLMr:( ops
\KMLMMr:( ops )
H^IKMSr:( peopl
^HMLLOr:( peopl )
^IRHJNr:( perso
iDHMLLr:( perso )
AWQOPRr:( pregu
ZMJOLNr:( produ
NbKOFIr:( recru
T_LMFHr:( recru )
[KNNKMr:( recru scree
bJJJKOr:( resea
QHVZHJr:( rh
SDS]IKr:( rh )
[KLLKQr:( schic
QMQWHKr:( shado
FXM\FMr:( she
PSIYGNr:( she /
GTPOQOr:( solo
^JHNISr:( teaml
_JGONMr:( teaml )
bKEOLLr:( teaml @name
PXGMYEr:( they
S\GFRKr:( they /
qHBOEJr:( vp
UMNNMNr:( vp analy
\JLNJOr:( vp eng
FR`RGHr:)
TQWGHOr:) ↵
;R_OPPr:) ↵ -
fGHRHJr:) ↵ •
VLNMNNr:) +
[INQDSr:) ,
@QYPNQr:) , @name
>SWPPRr:) -
aUN?JMr:) .
]SHOGMr:) :
Fd@NXIr:) ;
WTHOMKr:) @name
`NRKGIr:) and
WMIOOOr:) en
]FLNNNr:) et
QXFPMLr:) mache
JPTOOOr:) on
ZSOICSr:) und
ARZPNPr:) und ich
<YNOUSr:) with
ZILNNOr:) y
WKKKVLr:) –
DNSOOWr:*
?RUOQUr:* read
`[EDLJr:+
<aTLPNr:+ 0
jJHNIHr:+ @name
TCKHVZr:,
=gC?T`r:, 0
GHOQM_r:, 0 .
HiOMEHr:, 0 0
FHPNKcr:, 0 e
CRLNYRr:, 0 min
^PDGG[r:, @name
QSJPNMr:, @name ↵
aFBL[Jr:, @name (
ZQOLILr:, @name )
qNAJFJr:, @name ,
BlKKCTr:, @name .
DKMO\Sr:, @name 0
gIDNMKr:, @name and
YIYMIIr:, @name propo
_LKNKKr:, @name und
[;TUBZr:, a
]KMNLJr:, about
VXLLKIr:, anali
R\LKLIr:, anali de
AXNIRWr:, and
XLLONNr:, and @name
MJNP\Ir:, and two
MKMN[Lr:, appli
GKKKGkr:, ask
I\PRIJr:, assis
NLJGMar:, back
cIGJNOr:, be
RBJNQ]r:, bring
KKgHJJr:, but
FUPOPPr:, c /
HJYJ\Jr:, c'est
JYJNSLr:, candi
KKYPLOr:, chair
NKYOJOr:, chair of
[RKNGLr:, charg
]OKNILr:, charg de
U\MODHr:, chef
HYIPXGr:, confi
[OKKKNr:, coo
cTHMFIr:, coord
EOSMQTr:, cto
U[FRHIr:, da
VTINKOr:, de
N[IMLOr:, de selec
UMLNONr:, del
\OMKINr:, die
VNNQJMr:, direc
bJGNMKr:, diret
KSROJPr:, do
IFQXPQr:, don't
TLOOMNr:, donne
ZMMOKLr:, drh
LLRIPWr:, e
WYLNGIr:, el
ZFYLKJr:, emeri
UJ_KHIr:, emeri ,
[FGaKGr:, en
jFIPGKr:, engin
JZ]HIHr:, er
WMMPLNr:, finan
YVJOIIr:, for
eJKMOEr:, forem
QIHKIcr:, from
QSJI\Fr:, front
`LGMNLr:, futur
FG_OIWr:, gave
LOLNTQr:, gesto
YLMMLNr:, group
VTiEAAr:, has
HaW[=Br:, he
`JHOMLr:, he'll
GFhOIMr:, he's
_IOLHPr:, head
iDDLLPr:, head of
hC=MI[r:, hence
MM]HMMr:, her
APV[MKr:, here
ATQLUSr:, hope
VSBKDar:, hr
FQSOPPr:, hybri
TPMNPKr:, i
cZHOAEr:, i'm
IIaQKKr:, if
TS\IHFr:, il
eDDHG^r:, in
VMMNNNr:, indep
UIMMF\r:, inter
Y@]WHFr:, is
FMHKY[r:, it's
S@\NUIr:, je
bKNLKGr:, kids
bHINJNr:, l
L`YLIAr:, la
\IULQBr:, lab
TLUPHMr:, lab direc
bJIMKNr:, le
gKHOGJr:, leite
gIHMKJr:, likes
KJKM^Or:, meet
GQOOSQr:, mobil
WRVLHGr:, my
QKYOKLr:, my co-fo
ZMMMKMr:, nativ
O<XYGVr:, no
IYGNKXr:, not
cHFQMLr:, notre
VNLONNr:, notre direc
JVLOOPr:, nuest
KJaLOJr:, não
YWLNGIr:, offic
DG_L[Ir:, on
\JIJYIr:, one
YGJO[Er:, ore
]HMMXCr:, ore 0
FB^PIZr:, our
RMWOMIr:, our chair
dJFMOJr:, our head
SIbHIKr:, our patro
ZUEOLLr:, perso
VSJNLMr:, perso )
ZA[LJNr:, plant
VF^NKHr:, plant manag
GP^AZJr:, pleas
NFLNQ[r:, porta
WMMOLNr:, princ
]KMOJLr:, produ
]ZUHF@r:, que
dIMLHLr:, quer
S[GNIMr:, qui
JQOOORr:, raum
Z_DHDQr:, recru
j?LMLLr:, recru ,
IdGKMMr:, recru ;
sEEOIEr:, respo
`HKOKMr:, respo de
[KKOMMr:, respo du
ILfJLKr:, resta
bKMNELr:, round
YJHNWKr:, sales
UIE^MKr:, sans
eHLLLJr:, schoo
MJMNMZr:, secon
IGVNYLr:, see
TFHP[Nr:, see you
U[IKJKr:, selez
EU^NIKr:, sends
]6R[^<r:, she
GIbPMKr:, sie
XLFEUVr:, so
^LMKKMr:, soci
bMHNKJr:, specj
UKIJH_r:, staff
ILI]QNr:, stand
FmILJHr:, talen
H`MNMJr:, talen @name
a@CK]Mr:, te
KF\ZFLr:, team
[MIQJMr:, teaml
YIK[JHr:, that'
@YZ?@ir:, the
\TN7LYr:, then
QHHYQPr:, they
\HUEMOr:, thoug
GHYOVLr:, thurs
QIIPZMr:, to
RLMVMLr:, types
WLLSMLr:, types a
FKLYUOr:, um
_LINIOr:, un
WGKMXLr:, votre
`[QHBDr:, vous
J]LNMLr:, wait
RMNYKJr:, watch
FD^MbDr:, we
[^T\7:r:, who
NaINKIr:, who looks
XWGMMKr:, who manag
bL@NMPr:, who will
QFXXIIr:, who'd
RHSXKJr:, who'd be
ZWDRKHr:, who'l
ZSDWLGr:, who'l be
[JJTMJr:, who's
DGcSJOr:, whom
FFdRKMr:, whom you
JL^RJJr:, whose
VKQUJIr:, whose job
aEGU<[r:, will
CJ[PWLr:, wir
_HKMOLr:, would
MDcILPr:, you
Cg;O`Fr:, your
WLNNMNr:, élue
<UUK_Ir:-
DSQOOTr:- -
;XYLQQr:- 0
TDVLQOr:- @name
DSPORRr:- anali
aGNQHLr:- organ
GPOPTPr:- panel
GQPORQr:- she'l
GRYT@Tr:.
XP?P[Hr:/
?JHMhSr:/ 0
fFAHaDr:/ @name
5WULXTr:/ a
>SQOZOr:/ a de
;TSNYRr:/ d
G\IZHLr:/ her
^H\JEIr:/ him
aJFOOKr:/ model
UHGLRXr:/ night
RVFL[Er:/ them
9TRNZRr:/ w
TT+8amr:0
jKPLFDr:0 ↵
?SQNRWr:0 ↵ @name
;VRPSSr:0 (
LMGTMYr:0 )
LEJL]Wr:0 ,
CPOOPXr:0 , 0
<PRNQ]r:0 , @name
CXVLONr:0 -
NPFNI^r:0 .
NMMN\Hr:0 /
OgSJDBr:0 0
?PPMWUr:0 :
c_BILAr:0 @name
iJPLGDr:0 am
?KOJ_Wr:0 e
MRLNMTr:0 elter
dEGLNPr:0 end
^KMKLMr:0 feedb
[EKLLVr:0 h
dFKOKKr:0 homew
QJOLZJr:0 is
]ERQILr:0 lunch
^BAI[Ur:0 min
CHQUJ_r:0 minut
LHJQ^Nr:0 next
GRQOPRr:0 octob
VKLPVFr:0 of
LNMPOUr:0 paint
ZIHINXr:0 pm
]ZJDLIr:0 sharp
FGYLL]r:0 th
BRPMRVr:0 tour
OKIP`Hr:0 with
VMNNNNr:0 writt
RPUMKKr:0 |
VIMPLQr:0 –
QhKIIEr:0 …
TMG5eWr::
#^]L\Vr:: ↵
ETPNRPr:: (
MVHJWOr:: +
>YNLXQr:: + 0
[ZHLHIr:: 0
OMY<cFr:: @name
,[TKYZr:: @name ↵
5VSNVXr:: @name (
-QVL]^r:: @name ,
>RPOYRr:: contr
[YIMGHr:: hi
WWJNJJr:: hi ,
LTGNXMr:: inter
7_QLRUr:: mª
C\JOMTr:: new
_LOKJKr:: produ
DYOORMr:: recru
KXNONLr:: recru scree
dKGKKNr:: she
iKEJINr:: tbd
BSROPTr:: thurs
CSPOSSr:: vp
UNLONOr:: wed
TLOQKPr:: wir
DLJLfOr:: your
Ae\>]>r:;
]b@LMBr:; 0
UUUDX>r:; @name
DXINZMr:; @name :
aIHMMNr:; and
eKGJLNr:; exec
FTFLbLr:; from
bCG[KJr:; he
cJFLIRr:; i
H[EJ[Lr:; inter
GaHPKPr:; la
EJJMeOr:; panel
D_RIMPr:; she's
JMIdKKr:; that'
BGeHIZr:; the
KIJNVYr:; we
FYJIL\r:; you'l
kKHJIJr:<
ePIIHLr:< >
fKIIJMr:>
@ZPOQQr:> ↵
MOMMPTr:> ,
8POMjMr:?
[MHPLNr:@
^FKPKOr:@ @name
BSQORTr:@ @name )
PR[;JXr:@name
?XJHS]r:@name ↵
&WWN\[r:@name &
nEJ>PPr:@name (
R\D?I`r:@name )
SYMBYFr:@name ,
FIRPUTr:@name -
LQ[NFNr:@name .
VLLMPOr:@name /
INAOV\r:@name 0
ULGH\Mr:@name :
[:VGRUr:@name ;
VLJLNTr:@name <
^JMOJMr:@name @
^LHONKr:@name ]
PH[E\Gr:@name and
ZLMMMNr:@name aus
WLNSIMr:@name bank
ERVOOOr:@name berei
ANQMVWr:@name capit
]JMMNKr:@name chair
FUOOPQr:@name coord
EKJfNLr:@name dabei
RULOMKr:@name de
aHXLFFr:@name edito
ANPNYSr:@name engin
UMNNNNr:@name for
\ILOMMr:@name für
aDTMMFr:@name gmbh
JK]MOLr:@name has
VMMQLMr:@name hast
APPNZQr:@name healt
HTOOOPr:@name infor
YNNLKNr:@name inkl
<WWLTPr:@name is
TKNOOPr:@name kopie
MLHN]Nr:@name lab
GLKNaMr:@name lead
[C\NKGr:@name mit
YUKHOKr:@name numbe
GQPOTPr:@name oder
\OFMPMr:@name offic
UONMNNr:@name on
ZIXMIJr:@name propo
F[SNKMr:@name repre
HPRMOSr:@name retai
IROPPQr:@name riuni
HPOPRQr:@name robot
IMOOQTr:@name rundg
HOQMRRr:@name searc
WVEPKLr:@name staff
WQIMNNr:@name stati
MLMOMYr:@name stree
DSPNUQr:@name teiln
TMMOOOr:@name they
TQIONOr:@name time
PIHaESr:@name und
@WSNOSr:@name unive
MRXIMNr:@name will
_KJHRLr:@name witho
IOUONPr:@name would
_KIWIHr:@name zu
BSXNPOr:@name |
VFGLbIr:@name –
[GJOPOr:[
^KLPLKr:[ head of
cKFPMIr:[ peopl
_KHONKr:[ peopl @name
^IKPLKr:] ↵
OEQMXPr:a
OWNDROr:a @name
YEHJ\Or:a chat
@TPNXPr:a de
\JJYGKr:a dinâm
iGGNJKr:a entre
ZIMNNNr:a first
K[LMNMr:a la
ZKLRLLr:a lot
dDNNLKr:a prime
GTILN\r:a remin
PZMJMLr:a sandb
XOIPJOr:a sched
VIFWVHr:a secon
\GLNMOr:a set
TUHRLLr:a slot
[HLONOr:a small
WUHOJNr:a time
cHGLNNr:a trust
aKKLKKr:a vaga
UGGN`Ir:a walk
WHF_LJr:a word
ZNSJJJr:aan
^HUIMJr:aan .
QWUJJIr:ab
EbZHIHr:ab .
CMhKLLr:aber
hOT8>Yr:about
XKJOOOr:about how
SIFPK\r:about it
@PWORRr:about meet
RFZIPOr:about salar
mCHOMFr:about the
CUZNNMr:about you
XZTHEGr:about your
^JKPJMr:abtei
kKDNJHr:accep
fLFLJLr:accep this
F_MPLMr:accou
UQHPMOr:accue
TTIOLNr:accue à
HIIjHNr:acomp
G]OOJMr:admin
P[IMLMr:af
YLMMNLr:af .
`^U5IIr:after
WJ^HHKr:after all
fHGKOJr:after our
IdUIIGr:after the
lNCDQGr:again
S_IMHJr:again ,
fDKKKNr:again .
TVKMJNr:agenc
F\JMVJr:agend
INLPYNr:agend .
IOWPKQr:agree
IQQOMSr:agree 0
PFZMONr:agree to
JFcOKNr:ahead
]]KJDGr:al
VP^[9Br:all
FIT`KLr:all of
I]LOLMr:all'i
IjHKNEr:alla
GSPOROr:alla riuni
^`CKHFr:alle
WGUMOLr:allow
XHJMYIr:almac
^EJXLHr:along
aKINNJr:along .
D]DkEDr:als
IHMdLMr:als @name
gEKLNJr:also
VUXV>Cr:am
ITPNPNr:am (
XLONMLr:am -
EIWaHLr:am @name
[JLOMMr:am produ
^KNKJMr:among
ZLNMKNr:among thems
K^U<ZFr:an
FRPOSPr:an der
\ZCFRJr:an hour
QKZKMLr:an inter
WKNQIOr:an unter
QXLLMLr:anali
TYKKLJr:anali de
6UTLUZr:analy
TNNNMNr:analy )
DOPNUTr:analy @name
XLKNOOr:analy engin
^UIKQBr:and
[3LPWXr:and @name
[LOOKKr:and @name ↵
JKHVL\r:and @name ,
kGJLLEr:and @name .
KH]OOLr:and @name ;
_FIIE^r:and a
]ILMNMr:and ask
\JMKNNr:and asks
bHKILPr:and discu
FWOOOPr:and hand
aELOMLr:and he'll
aIXLFGr:and i
d@KQLMr:and i look
TXGLNLr:and i'll
QYHMNMr:and i'll be
KEjMJIr:and is
nC@NNMr:and me
cIHLMMr:and me .
KKK]PLr:and only
P^HMMJr:and puts
ObGLLIr:and she'l
QVINOMr:and shows
OEH_QNr:and take
IHM\ZFr:and the
OVE]MFr:and then
QILP]Gr:and two
hHCOIOr:and wants
\KINOLr:and ways
_YCUFCr:and will
HLYTLMr:and won't
aBLLKTr:and would
ISZKMLr:ander
UG_MJHr:anoth
_EYNIFr:anoth day
\HHHI^r:antes
YSHQHMr:anyth
JZQMLMr:apolo
HSQOPOr:app
FTQOPOr:app per
XRKNJMr:appel
WK7EtGr:appli
_OLMHKr:appli .
GdGNMMr:apre
KPHaMHr:apren
FUQOQOr:aqui
FUQOPOr:aqui para
INXNONr:aquí
bTKODGr:archi
TVAKE^r:are
BTVONQr:are retai
FgGMIPr:arran
E_JONOr:arran your
D_KMQNr:arriv
cIPUN;r:as
^H[FIJr:as an
cOJGJMr:as inter
MKK_NKr:ascol
HLVWNLr:asist
m:?TA_r:ask
bIIMMLr:ask about
@URXUEr:asked
NYGQLPr:asked me
VHI\IMr:asked to
dELKNLr:askin
jZU:AFr:asks
cLHJMKr:asks ,
jHIGOIr:asks about
MKaKHMr:asks you
B[YMINr:asks you to
NIMHKcr:aslee
QMLHL]r:aslee hopef
FKeJMMr:assen
N?fGHXr:asses
4bZJRNr:assis
KGG^NTr:assis .
GaPLLJr:assis rh
IgJKJKr:assis to
`IKRJJr:assoc
M]_C@Nr:at
^eMCJ>r:at 0
APVORRr:at :
<ZRPNSr:at @name
LEhMKJr:at a
ZPJQKKr:at four
kBEOKOr:at noon
C\KPOQr:at recep
K[FPMPr:at the
cEMQGMr:at the gate
DN`JPNr:attac
NRK[LHr:atten
\WaABCr:au
RKI_JKr:audit
G[cEPBr:auf
FO^KLOr:auf @name
bGHPIPr:auf das
`PZDGEr:aus
_KLLLMr:aus @name
YYJLJHr:aus der
VLNNMNr:aux
XKMONNr:aux trans
IgHKLKr:avail
HKZMGYr:avant
GJ\MFZr:avant .
WFKMVOr:avec
UHYMJKr:away
KNZNLMr:away .
GKMLVYr:b
MG<cBdr:back
WJF]HNr:back .
U]HJILr:back to
LLK\OKr:backg
JKJ_QKr:backg ,
BlEQJKr:badge
D`JONNr:badge .
IHWOIYr:baja
[KMONKr:baker
RKMNKXr:bank
^HGJZIr:bar
YBZ`5Qr:be
U[KFOJr:be calli
@XVVOGr:be in
cIKMILr:be inter
X@OZNLr:be on
GLJ_OOr:be prese
`GHLQOr:be the
\ERIPMr:be there
QOVPJJr:be your
ZHZEKNr:becau
TNMIORr:becau of
KHOQ_Ir:been
<fERJXr:befor
G_FIJ[r:befor .
R\CJHWr:befor the
TaCLJLr:behal
EiFLLMr:behal of
CTIO_Kr:below
ZXIPEJr:belt
\TIOGKr:belt je
ZRJOIKr:belt je om
;ZYNNPr:berei
CRXOOOr:berei .
;\PNRSr:bespr
EUPOQPr:bespr ↵
bEPGMOr:betri
MOUOMNr:betri )
NKTKPSr:betri ist
>YHL]Rr:betwe
=QOOZSr:betwe @name
^CLMWIr:bewer
?TNN[Or:bewer servi
WOKQJMr:bewor
<\VMQNr:bewor ?
MUQVIHr:bij
PCZI_Dr:board
McKLKIr:book
QP@HV[r:booke
aFFQPLr:booke .
GFPKNcr:booke for
H`LPINr:books
LIMNN]r:booth
IaaDGDr:boss
OD\IQPr:boss ,
cLEKLOr:both
JEGWN^r:branc
MLMOKYr:break
IcBFTSr:bring
JVJLZIr:bring two
SK\LIMr:budge
DL\FMZr:build
JJMMN^r:build ,
Q]DKB[r:burea
HdBJE]r:bus
KWILKXr:bus .
^MGQLKr:busin
cEMQMGr:busin @name
XLJNONr:busin partn
[CnO@?r:but
JLaNJKr:but has
JKcMKJr:but she's
BNRK^Or:buyer
GQPPRQr:buyer (
9WGZOZr:by
=SSO\Kr:by @name
UNNQLKr:by nobod
DfKNJLr:by phone
FI?^YVr:by the
N_HIFVr:c
FI\J\Jr:c'est
XXJKLIr:cabin
GNKfHLr:calad
INKbIMr:calad .
EgGOLLr:calen
JIHfNKr:calib
VQQ@JWr:call
TLLFM[r:call .
ARQMXQr:call about
NI\NKNr:call becau
]IFZLIr:call for
EPOM^Kr:call with
DU]LMKr:calle
YVJFOLr:calli
]QJGOLr:calli from
_WDKHMr:calls
ZQIMJOr:calls you
\KE]HIr:camer
XMJSLLr:camer off
TmFIEEr:can
DLnHJJr:can't
HKfHKNr:can't join
Da\DJLr:cance
U^>CbDr:candi
CTNNXNr:candi (
JQPOPQr:candi :
;TSM]Nr:candi call
WYKNELr:candi exper
XSINLLr:candi has
[TLMEMr:candi round
MLINO[r:cante
BORMUVr:capit
A\OMULr:card
V\FKLKr:caret
DRNMTUr:cas
UGKIL^r:casa
FWX>K[r:case
^ILMOKr:casti
=PUNQYr:ceo
JOOORQr:ceo )
IMROPTr:ceo @name
CNTMFar:cerra
ZC^YEBr:chair
`MGJMOr:chair )
SG[MOIr:chair .
JJ]OJOr:chair of
D[HNYKr:chang
Q[JMKLr:charg
TTMNKLr:charg de
O\GPJMr:charl
]IVDNLr:chat
XHIMVOr:chat ,
_JJMLOr:chats
QYJJNMr:check
\IZOCIr:chef
]JKOLMr:chef )
ZEWLIOr:chef ,
\IMNNLr:chef d'équ
ATSPQQr:chef de
KILM`Nr:chemi
]LHPOKr:chief
dJILLKr:choic
J\XHKIr:ci
IGeKPKr:ci sarà
KWZGKLr:clear
KWZHKLr:clear your
@XQORPr:clic
ISOOPOr:clic qui
HRPPROr:clic qui per
U\RJDHr:clien
EFKgONr:clock
UFKKPYr:close
eKIQHHr:clíni
QNMNE\r:co'
_FWNIGr:co-fo
_SGLILr:coat
GdCKE[r:code
EeHOJOr:code .
KnCJLHr:coffe
HaLOJLr:col
U\EKHSr:colle
PTJOOOr:colle you
N_EE]Fr:collo
dFFNOMr:collè
:TVLVTr:com
IPQLQTr:com a
>VSNSQr:com o
HSPOROr:com o googl
II]FI\r:come
WEAF^Yr:comes
gHIMHMr:comes in
GT_MKHr:comin
IUXNMHr:comin .
ILH]QOr:comme
TNH[ILr:commi
aCHYJKr:como
@N]PLSr:compa
ARWPOQr:compa no
STKZFHr:compl
KU[GLMr:compl clear
DJHZN\r:compt
UTKQKKr:compu
KeDKNMr:con
=WSNRRr:con @name
BXOPQQr:conci
J^IONKr:condi
mHIJHKr:condu
hLJGHNr:condu a
HPZLQLr:confe
RXEI`Br:confi
SH^OIIr:conos
H]UBZCr:conse
IX\NFIr:consi
DNbPJLr:consi .
FTPOPQr:consi the
_UEMJKr:consu
BdEG`Hr:conta
@VNMYOr:conta telef
DTONWNr:conta telef –
]XIGJKr:conti
\KIHUMr:contr
:SSOXRr:contr (
FRQOSPr:contr ( m
^LLKKMr:contr .
]4XSTIr:conve
AGW[SMr:conve .
<RYNTRr:convi
?RXNRQr:convi para
]LKMLMr:cook
PfDMGLr:coord
9hMQLPr:coord ,
IHEjPKr:corne
VBRH^Jr:could
UJH[OIr:counc
FPROPSr:couns ,
GPROPSr:couns , @name
DI`JD^r:court
tC?HDXr:cover
VJRLLOr:cover lette
dJCJOQr:cover peopl
hIEJNMr:cover sql
DSPNRTr:crédi
bJILPIr:cto
ZLMNKMr:cto )
KOPNOTr:cto ;
fHLJLJr:cultu
LHJOIdr:custo
TE\OHPr:cv
3USO_Rr:d
CRQOUPr:d )
[KLOOJr:d'équ
WWYGGEr:da
IRPOPOr:da compu
VJHMTQr:da área
LIZ^HEr:dabei
HLJcNJr:dabei .
\RSKBLr:das
SVRMGKr:das gespr
TOMNMPr:das team
HPTPPOr:das team kenne
XLLOMNr:das zweit
JFYK_Gr:dat
ENIPeHr:dat je
HCFX]Sr:data
OIESTUr:data .
HNOQOUr:data analy
>NTQXQr:data engin
FcYHFKr:date
GbGMPMr:date .
ERQOPSr:date :
PTJOOPr:datos
NUIONQr:datos .
H_KQJNr:datum
Adn=>Mr:day
N?^MIYr:day ,
Cd\GKFr:day .
E[HQPRr:day :
G\WMIIr:day and
SHRPOOr:day on
GPUPNPr:dbs
JMVPMPr:dbs docum
S`EPNEr:de
Y^<INNr:de @name
GUDQH`r:de bus
RYJQFNr:de commi
DSPNQSr:de crédi
TQHONOr:de datos
V_ILEJr:de direc
`IGRLMr:de groep
=\QNRPr:de la
FTQOPPr:de missi
WLJOONr:de plata
AYRPOOr:de poort
I`JOINr:de recru
UMQOMKr:de santé
QYINKOr:de selec
VYKLKIr:de seleç
eIIPHKr:de turno
eFSHGNr:decid
\GRMKMr:decid .
RhBOGHr:decis
JGcOLKr:decli
DUVNMPr:deep
FRWNLPr:deep dive
BTSNRRr:deep on
X_IIHIr:deixa
gXAIFKr:del
YKIOONr:del equip
`JNJLLr:del forno
]HOJOMr:dem
McTJDGr:den
[RHLLLr:den @name
EdIPMLr:den termi
IQQNORr:depar ,
IUJKJ]r:depot
]\ILGFr:deput
WLNNNMr:deput )
NQEPSSr:der
XTFNKOr:der @name
C[QNNNr:des
XIIJ\Ir:descr
[IJK\Fr:descr a
UCZNKNr:desig
KGXLOUr:desig )
UW@TCWr:desk
GTG\PMr:desk .
OGJ]NPr:di
IQPPPQr:di micro
cVAEQIr:dial
eHGJPKr:dial in
K]ILONr:dial-
KZHHG^r:dicht
_\FFJIr:die
bEOJPKr:die erste
XHBNVTr:dinne
WLLXJIr:dinâm
[LHNLPr:dir
ZiIJCAr:direc
IRTOOMr:direc )
MP\LHLr:direc ,
DRVNOQr:direc , @name
aJFPIOr:direc ;
RTHNMQr:direc de
YZGLJJr:direc line
\KEPNNr:direc of
WNLOMNr:direc techn
[`DMGGr:diret
O_JMILr:diret .
gF@DQWr:discu
HPPKURr:discu (
OOHNOVr:discu .
`KIHMRr:discu it
HSQOPOr:dispo
GTQOPOr:dispo mobil
ESXNLPr:dive
FSWNLPr:dive ↵
YUTJEIr:do
THYNMIr:do .
aDULIKr:do the
DSQPWKr:docum
HOUPNPr:docum pleas
bRD`@Br:does
VEM`HKr:does .
XZKKGKr:does the
TDRPPPr:does the tasti
eHKGMNr:doet
`JKKLOr:doet het
wEHKCHr:doman
HDL\J]r:don't
MJPPPSr:don't panic
YKNOMLr:donne
@V?EPqr:door
RHLNZLr:down
_ANNPOr:down with
aLKOIIr:drh
UH`KFLr:drie
V`LHJGr:drive
SUIMPLr:drive you
TVILNMr:drive you over
AcTNKIr:drops
OZEIF\r:du
NTMPMNr:du dich
KWNNLOr:du servi
ZSEOMLr:du stand
cCZKGHr:due
ILJLWWr:dura
GMFfLMr:durin
TMNONNr:délég
ULNONNr:délég aux
SQC]TAr:e
DRCX^Lr:e .
gIJJJKr:e @name
fKIOFKr:e conve
NLLI_Lr:e entre
RWLKMMr:e le
KPPJOVr:e o
LWMMOMr:e ti
_LLMIMr:e um
[FLLJVr:e étage
_LHMNMr:each
ZG[YADr:edito
XJYMIIr:edito –
WOXJLFr:een
iCIHNOr:eerst
cJGJMOr:eerst kwart
\LOJLMr:ein
?SZMTNr:ein .
^LLLKMr:ein @name
gJKJKIr:eine
eJIKLKr:eine @name
FcOLOGr:einen
JOTNPOr:einen kredi
]LLOGNr:einri
\MLOHNr:einri )
\g>A[=r:el
[XGNFMr:el clien
DVONTOr:elett
DVNNTOr:elett junio
ULJ[LHr:else
SKI^JKr:else .
WQGMLRr:elter
@H]`MIr:em
EPRPSPr:em :
D`HPOOr:email
YFYMLHr:emeri
ZE\LJIr:emeri ,
WVdI/Qr:en
qJCPGDr:en @name
fDKNLKr:en de
PUPMKMr:en la
dKGJKNr:en praat
SJ_HLIr:en su
eEHPKNr:encar
dEDQJQr:encar .
`<aEMLr:end
FOSOOSr:energ servi
GHVL\Mr:enfer
bJJNJKr:eng
[KMNJOr:eng )
cGKOIMr:engen
VEKL\Kr:engin
WJNOOMr:engin ↵
CQPNWPr:engin ↵ @name
[GPNLNr:engin )
GPNPRRr:engin lead
E^SPHMr:engin manag
\MINLMr:engin |
RJZMHPr:enjoy
KH^NJRr:enjoy your
QHZLIRr:enjoy your chat
S[FLJOr:enseñ
TZGLKOr:enseñ el
WHGGIdr:entra
^NHF\Cr:entre
lBULBIr:entre .
XMINOOr:entwi
WMKNOOr:entwi )
FUPOPPr:envir
VMKOONr:equip
XLJNONr:equip de
JYTMFPr:er
THWPHNr:erkra
cCOJPJr:erste
FZEOZLr:es
XEJNXLr:esper
=HhWKLr:est
EGfVJGr:estar
GJdMMKr:estar .
GMiHMHr:está
HGbMOMr:está de
LHaKQHr:está no
fQSEFDr:et
PSSMNIr:et @name
^JHPNLr:et @name .
]IFPPOr:et la
[LJPQJr:et le
<UUNXOr:europ
AWTOOPr:event
cPWKADr:every
RWC]LEr:every and
cMKNEKr:every appli
GFfMLLr:excus
gJEKLMr:exec
dLHKJNr:exec :
TDKMbHr:exerc
eIKRKDr:exerc ↵
G_JOOMr:exit
ZJBJL^r:expec
[aBJJHr:exper
VXKOELr:exper ,
gGLILKr:expli
^HLNLOr:fa
BRONPXr:fachg
:UONS\r:fachg mit
`LILLMr:fachl
dKHJLNr:fachl )
TBYNNNr:fait
YLNMMMr:feedb
KLJbLJr:fica
hGEHPOr:field
]GKJKUr:fifte
[HKJLWr:fifte minut
NLjGJEr:file
DSPNRSr:filtr
ERPNRSr:filtr @name
BTPNRTr:filtr @name -
MLXKOOr:final
MHLRYNr:finan
FXFIXVr:find
IYMMPNr:find a
IUKMLXr:find the
_4VHSVr:first
FFZLZNr:first call
cPGKKLr:first inter
[LHSLLr:first time
XILEI_r:five
\KLHIWr:five minut
GZTLKNr:fligh
]BHMH^r:floor
LKLONYr:floor ,
]GJMGXr:floor .
HGeJMNr:fois
FGgKMNr:fois .
R@A^Ahr:follo
CGIeKWr:follo the
_b+JYKr:for
HHQP\Nr:for 0
Y@MJ]Nr:for a
GLQ]LMr:for all
SF[VIGr:for her
TK[JLJr:for his
G^JQPKr:for lunch
LJ\MMOr:for six
McB<YSr:for the
X]EKLJr:for this
PhBNENr:for you
YGGNWNr:for your
jJIMLDr:forem
HYIJ\Jr:form
WIKWINr:forma
TMOMLRr:forma :
DiDF[Ir:forms
E^FMYKr:forms of
`KMKKLr:forno
`IJPJMr:forwa
`DKQMMr:forwa to
H\KHH[r:found
MWXJILr:found your
]BUMJOr:found your profi
[PUIIGr:four
fCTKJIr:four .
IZGbGGr:frage
OdIGJMr:frage .
fKHKNHr:fragt
VFJOZKr:freue
[LIOMOr:freue sich
WEKOXMr:freue uns
YHZGUBr:frida
NMTOLOr:frida ,
KJ]JYEr:frida .
^9Q[INr:from
cS<EZHr:from @name
QG>WS[r:from a
ONUWHIr:from compl
LVYGLMr:from compl clear
_HKNMNr:from finan
REYJQOr:from hr
QF\IPOr:from hr will
SKZUCJr:from inter
YIHYKLr:from inter audit
O_D]IAr:from our
PVINOMr:from peopl
SVINPJr:from recru
UA@hXDr:from the
oGFKGMr:from you
N]FG^Dr:front
[RGPMIr:front desk
G_MMJNr:front offic
BMNP_Nr:funct
aE[IBMr:futur
^LHMNLr:futur collè
SPE`IIr:führt
FRTNQOr:für einen
HQTOOOr:für mögli
DUSOOPr:gap
EUSOOPr:gap is
WfBF>Wr:gate
dBMQHMr:gate ,
DF`NHZr:gave
MMMMLZr:gebou
^KJOLLr:geren
UMIFOYr:gespr
gFJJKNr:gespr .
[LLLNMr:gespr af
9NMRV^r:gespr mit
WUIIMOr:gesto
TKKMSPr:gesto da
LRVGSLr:get
WWFMLMr:get a
CH]MVOr:get to
YKMMKQr:gf
TLNNLQr:gf )
GGdJPNr:già
_IKNLMr:gm
HRTPOMr:gm @name
OJPKI\r:gmbh
XHOPOLr:gmbh ,
\UVCEIr:go
SYOJGNr:goes
KU[KLHr:going
@UQOUPr:googl
=WRNWOr:googl meet
PH]OHMr:gover
YMLNMMr:gover ↵
KK[OKOr:gover ,
UGZILOr:grade
QKeXA?r:greet
MJYWJIr:greet every
TZ@VMIr:greet every and
QJaLJGr:greet you
\LGONNr:groep
OYHJGYr:groun
LQSBEcr:group
SJUGIYr:group .
YLNMMMr:group pm
OHJcJLr:guard
UIHEdJr:guest
XJHJ\Jr:guest )
L]JOJNr:guide
FJM[SOr:gut
^GHPPNr:géran
WDILO[r:h
GIYJ_Hr:ha
H]JPMNr:haalt
D`IQNNr:haalt je
GX[IIMr:haar
LH\PMNr:habla
KHdPJHr:had
JHePKIr:had to
iHAC\Ir:half
\CEJ_Mr:half an
@QTOQTr:half-
NXDHGar:hall
LHLOM_r:hall ,
RYFOLMr:hand
B`KOPOr:hand you
^E[HMGr:hande
NS^LGFr:hard
VXLNJIr:hard hat
`CIPOPr:hará
YXFKGRr:has
Q8XCZ]r:has a
JIOP^Ir:has been
YOKOLMr:has confi
UWISBPr:has invit
WQLSBQr:has invit you
RFYNONr:has kindl
USZJEIr:has left
S[HKMMr:has the
RIIKIbr:has thirt
L]JNJOr:has your
RRMQJMr:hast
NTMPMMr:hast du
U^IMGIr:hat
]ENPIRr:haus
[DOI_Cr:have
\IFJ\Ir:have a
[KJKPPr:have his
ULILWMr:have you
\\WZ3?r:he
[I]KEIr:he /
PFM`MJr:he does
dKMIILr:he inter
Y?_PKHr:he is
N]DVJKr:he will
`KILLMr:he'd
dLILKKr:he'd like
jD?`FGr:he'll
^IKQKMr:he'll ask
UCnEEIr:he's
iDUDKHr:head
NJNNRSr:head de
mFPHBNr:head of
9VVNYOr:healt
FRQOSPr:healt ↵
b=VDHZr:hear
TGIPJ\r:hear about
[IG^HJr:hears
VKMMJVr:hello
DkJLHMr:help
`ECMLYr:hence
XIFMK[r:hence the
URN^[+r:her
FXKZIMr:her )
^@GIcIr:her .
HKVWNLr:her train
L]YSCCr:here
NM^KLJr:here as
\[BNJIr:here from
X[COKJr:here from @name
ML]LLNr:herse
gTFQCEr:het
aIJKLOr:het eerst
\cCFGJr:het gespr
TKIYMKr:het vak
EOPLTVr:het van
WZIMIIr:hi
YXINHIr:hi ,
DSPOTQr:hier
DRPNUQr:hier klick
NNXJMNr:hijo
WXZT9Dr:him
TH]MFMr:him )
TJZLINr:him ,
SER]IJr:him .
iFGKLLr:himse
dMFJNKr:himse ,
GFVVF[r:hire
QUDDHcr:hirin
LK`QMDr:his
ZLJNNNr:his camer
ZMQKLLr:his group
dITKGHr:his own
\ZFFLKr:holds
dFJNLLr:homew
jFJLIKr:homew talk
@TPLWRr:hope
RMLIK\r:hopef
HNRMNWr:hospi
DOUMNWr:hospi ,
gKJKFMr:host
JGGJY_r:hoste
QIHJLbr:hosts
@WJLVVr:hotel
DIJPZZr:hotel /
Z[CDUIr:hour
KJILLer:house
_SC[HBr:how
S[FUJHr:how we
cEHOOLr:how you
VJ^X8Nr:hr
QLZZEDr:hr )
aHIOOJr:hr busin
PE^IPOr:hr will
HQRPPPr:hybri
ERTOQPr:hybri )
KGGgPKr:hört
JOLZOLr:hört zu
^LVCW@r:i
RUKSMIr:i @name
f@JQLMr:i look
_GINONr:i will
UNWKKKr:i'll
Q[GMOKr:i'll be
gPFMIGr:i'm
dPHNHHr:i'm the
ZUQJFJr:ich
KMUNPPr:ich (
XKPPLKr:ich .
^IKOJPr:ich freue
?SYMSOr:ich sie
BZCHX[r:id
MZ^A>Vr:if
KlFILHr:if the
FTSOOPr:if the gap
HgINOFr:if the gate
@IbMF\r:if you
HL\WIKr:ignor
JKS\KLr:ignor her
NeSJAHr:ihnen
_HSMHKr:ihnen .
GcJLMNr:ihnen den
M`JMLJr:ihnen einen
FN_OLLr:ihren
_PKMGLr:ik
SaHQV7r:il
A]IK^Jr:il collo
HKeNLIr:ill
OM^KNGr:im
HM]OOJr:im @name
LLJ_NKr:impar
MLI`MLr:impar .
JH`^AIr:in
G[I]JHr:in ,
IVF`IKr:in .
KVg9HQr:in @name
YGDMI`r:in a
IcHJPLr:in and
IJKT\Lr:in for
bJCSPHr:in from
UVGKONr:in hr
aDSGPLr:in perso
\BMlBAr:in the
DH`HNXr:in this
IMXJZIr:in time
CX\FOMr:in touch
hCHKNNr:in with
BKYMWPr:in your
YMLMMMr:indep
WMLMNOr:indep membe
McFMOIr:indic
SOOJNRr:infor
CUPPQQr:infor |
gDGPLKr:inglé
>UROQTr:inkl .
bMKOHIr:insis
cMJOIHr:insis on
]IQLNJr:inste
QKKKK]r:insti
_IKNLMr:insti @name
^>LRc>r:inter
HQNORRr:inter (
KSOHXNr:inter )
WR>\W@r:inter ,
k;>\]>r:inter .
SHPNE\r:inter 0
?TWLWNr:inter :
:QPN^Sr:inter @name
=RON\Rr:inter @name lab
OK_JLKr:inter and
YLHTLMr:inter audit
3TQP^Ur:inter betwe
5SPP]Tr:inter betwe @name
SJS\FHr:inter for
IG[KXLr:inter is
lGHIKKr:inter on
P_GKLMr:inter panel
KhJMEJr:inter with
q=EINPr:inter you
[LBDTYr:intro
REFGX^r:intro to
MKKLN]r:inven
\HF^IHr:invig
eGBHe?r:invit
W]NJGGr:invit .
bJEMLOr:invit as
MCQQ^Jr:invit to
]T>QNKr:invit you
]NJREOr:invit you to
WDOQIWr:invol
SFUOKRr:invol in
ZJdEALr:is
ELaMMNr:is away
RAEKY\r:is booke
`FHQPKr:is booke .
\UFHQJr:is er
\JHG[Jr:is in
YKQIOMr:is in @name
\MGPLNr:is invit
aMEQHNr:is invit you
S_GMKHr:is learn
V\HKLIr:is learn how
WIYKILr:is moved
KL^IOMr:is no
NM`GQGr:is not
JIcMMJr:is off
ZAjFKEr:is on
DMbNOJr:is on sabba
VYIKOIr:is out
ILbHNNr:is stuck
YGZJNHr:is the
DUSOOPr:is too
kGGIPHr:is trave
ZOMMJMr:is your
NCYaEJr:isn't
GKdMLKr:isn't comin
XIHLKZr:isn't invol
VHFMK]r:isn't invol in
MAj\EAr:ist
IL_NMKr:ist auf
MM_GPJr:ist in
JLbHPJr:ist in @name
SJSIOSr:ist infor
S=^AP[r:it
aIHMLNr:it )
RWEGBbr:it .
JHWMZKr:it is
QKWNLLr:it light
_<UHNSr:it with
BCaSQPr:it's
JIJKNdr:its
\XTAX9r:je
IX`IEKr:je .
RULNLMr:je de
XQKOIMr:je om
[UHPHJr:jefa
hFTVB@r:job
SIWVIGr:job you'd
ODYZIKr:join
]HLJPOr:join from
cIIMGQr:joine
TGK[JNr:joini
a@BXUIr:joins
XJGKXMr:joins 0
AUPOUPr:junio
AVPNUOr:junio ↵
<VAeJYr:just
KII`ONr:just liste
HDdLNNr:já
WIZLJJr:keep
XHXMIKr:keep it
KJLeLIr:keeps
dB\GFKr:kenne
YI[HILr:kenne .
aNMLJGr:kids
`NNLKHr:kids aslee
KKLaKMr:kijkt
KJKcLKr:kijkt mee
II]MPNr:kindl
QFYNONr:kindl agree
_DIFL]r:kitch
HKMMKcr:kitch .
CTPNTQr:klick
ATPNUQr:klick ,
EZXLMIr:know
[GKOOOr:know you
ZaHIIEr:knows
YZHKIKr:knows the
EJVKbIr:komt
TWJQFOr:koord
GLPQUQr:kopie
GNORUOr:kopie !
UNQMLLr:kredi
gEINJLr:kwart
gFIJKOr:l
eFHMKOr:l .
GhKLKIr:l'acc
LT\JHLr:l'ent
GKfKMLr:l'ha
L`gA?Gr:la
<]QNRQr:la @name
`HGOOMr:la encar
MYYMDJr:la entre
ZJHOOOr:la géran
GUPOQOr:la reuni
SH^JKLr:laat
[JX@OMr:lab
NJ[PJLr:lab direc
HPOPTPr:labs
IPOPRPr:labs -
HPOPSPr:labs - panel
?SYMSOr:lade
?SYMSNr:lade ich
?R[MSNr:lade ich sie
R]FOMIr:las
XHaFQBr:last
nHSHDEr:late
qLFHIFr:late ,
DEiLNMr:later
KGdOMHr:later .
eDMJMMr:lavor
`KLKMKr:lavor e
_\5V;Xr:le
cEINPKr:le chef
JEXRUMr:lead
CRPORTr:lead (
HPPORRr:lead ( @name
`LKNGNr:lead )
kEGJMKr:lead ,
YJPOLKr:lead .
ASTNQSr:lead vacan
RJ]MGMr:lead –
]LHOMMr:leade
T\;TEWr:leads
`MNHKLr:leads ,
M_FZIFr:learn
W\IHLKr:learn how
ILK]ONr:learn the
KV]JKGr:leave
PPSJHUr:left
Q]HNKLr:leidt
NGIO[Rr:leite
TLHNUNr:leite @name
XNJNNNr:leite mathe
WMIKNTr:leitu
QOILPSr:leitu @name
UMKVKLr:lesso
HD\DP]r:lette
SNJMJZr:level
XMIMHXr:level 0
ID[DVWr:libra
\VGLKIr:liga
SJYMLKr:light
ca7BNOr:like
cKJLLIr:like a
[`9HUHr:like to
R>XK\Jr:liked
fIIMKJr:likes
TQDbLCr:line
ILLOM]r:link
XcIICIr:list
\BCqFCr:liste
SLG_KIr:liste .
LMK[OKr:liste in
QGIZQNr:liste to
W@[NNMr:llama
cILJLLr:llega
S\ILKKr:lleva
GPVHJ\r:lo
VYHNIMr:lobby
KWLOOOr:lobby and
BXPOPPr:local
FUPOPPr:local ↵
]ZDIHNr:logis
QdILHHr:logis )
^^GGHIr:loja
U\JJJLr:loja .
JL^JOMr:longe
aVFHJKr:look
bDKQLMr:look forwa
NZ=Q`Cr:looks
VeAKJIr:looks after
JHJ`NQr:looks over
YKLSLLr:lot
WLLSLLr:lot ;
RHJOJ]r:love
RHIPJ^r:love to
cILLHMr:loves
<[IQM\r:ltd
BRUPORr:ltd ↵
HIIbQMr:luist
L[HNISr:lunch
LKPNOVr:lunch ↵
XMLNNMr:lunch is
XTFMNMr:là
ANLO_Qr:m
5UTN[Sr:m /
UTJNMMr:mache
UWINKKr:mache den
NQJNLWr:mail
HeINKJr:maile
HUNPPOr:mais
GPQPRPr:mais sobre
EPRPSPr:mais sobre o
HN]JONr:make
GaKNLMr:makes
L_DOGVr:manag
@ZSMNRr:manag ↵
QCXKHZr:manag ,
:XVQMTr:manag .
WUHNLLr:manag of
[MIMOLr:manag our
MhDNIHr:manda
JbKMLJr:mapa
JcLOLGr:mapa .
GiKLGLr:marca
^LNLEQr:march
WNKNNNr:mathe
VNKNNNr:mathe .
PG]IZDr:maths
G=[KT]r:may
`NHQKHr:may be
JQOMSRr:md
_^OGAFr:me
bILQELr:me ,
X[FJKKr:me .
K\EQLQr:me to
\EUOHLr:meant
VNJZIJr:mee
]LMKMLr:mee en
7R\A`Tr:meet
=VROWOr:meet :
?QWOSRr:meet at
EPRPSPr:meet em
P[SKEKr:meet you
aREOGLr:meeti
]KIPKNr:meeti .
bJINJMr:membe
XNMMMMr:membe :
WDbFLLr:met
CRQPQRr:micro
ERQPQQr:micro teams
YEFK\Or:min
PULOLMr:min )
\JJK]Br:min ,
9VNNS[r:min nicht
F\[QIBr:minds
F\XSIDr:minds the
k2:YHbr:minut
OPHXIRr:minut ,
SJGGJer:minut .
YKNLNNr:minut to
^FMMPLr:minut with
[O[KAIr:mir
CWROPPr:missi
CWROPPr:missi mobil
TFJ[FTr:mit
KKL^NMr:mit ,
XSLMLJr:mit .
?YEMQ^r:mit @name
7TQQTYr:mit der
bEYKEJr:mit ihnen
DSNNXOr:mitar
FSNOUOr:mitar :
JRRSLLr:ml (
9ZRNUQr:mobil
GQPOSPr:mobil @name
HSPOPOr:mobil –
_JHPNKr:model
YLJPNMr:model and
MFhKKIr:monda
MI[OMLr:monda ,
VCZOMJr:monda .
PMLPMUr:more
APVORRr:more about
?PWOSRr:more about meet
LC@Gcar:morni
_KKNKLr:motiv
R^HJMLr:move
SAiDFSr:moved
UGdGIJr:moved to
LMINK_r:museu
KKJ\ONr:muted
L]XLEHr:my
UJWOJKr:my co-fo
6_SLRUr:mª
:]RMQTr:mª @name
ERVOOOr:mögli
FQVOOOr:mögli @name
IbGMPJr:na
ARVMKXr:naar
`LKKLMr:nach
UJNOMQr:nachf
TINPMQr:nachf .
GG]KJZr:name
^NJMKLr:nativ
GN`KMMr:ne
KSKL]Ir:need
GJLKLfr:neede
EJNMKfr:neede .
ONNLNUr:neemt
NNNKOWr:neemt het
IJ_HQPr:neith
[LMLNLr:nemen
ZKLMOMr:nemen het
ZNJNLNr:netzp
\NGNLOr:netzp )
TD[OGPr:never
YVD^DEr:new
DUOOOUr:new @name
??T_^Kr:next
JGHSdKr:next appli
?[SHK[r:nicht
AUMMQXr:nicht gespr
M]OIMKr:niet
FWVLNMr:niet .
JVAB_Xr:night
OHHMWVr:night porte
IIILfLr:night shift
cJHJMMr:nimmt
`@UU?Pr:no
:TXQNUr:no .
\HKNONr:no @name
IK`IRKr:no estar
KM^IOMr:no longe
ILHcLLr:no quest
V]HLIJr:no relat
LK_LOHr:no viene
PKGGLdr:nobod
KLJJMar:nobod ,
F^QTHJr:non
H]PKMMr:non ci
iYDJEFr:noon
eMHIMJr:norma
AW[VDNr:not
HHeIPLr:not in
KNXMMOr:note
TOLLMSr:note taker
IKJTI^r:note-
NHC`SNr:notes
]FKKROr:notes and
BQMbKMr:nothi
VGNYKKr:notic
`JGQKLr:notre
VNLONNr:notre direc
QFXKXHr:nous
QDgNIGr:now
OUJOMPr:nuest
PTIONPr:nuest direc
gQPFGEr:numbe
XC\OHKr:numbe .
VUDRKNr:numbe test
ISOOOPr:numer
JSOOOPr:numer local
EKL_POr:nur
WKMKHYr:nurse
ESsCHDr:não
HmCC[Dr:o
KLLK`Lr:o .
HKTMRUr:o @name
@PWNSQr:o convi
IRQLOSr:o coord
GZKMPPr:o gesto
JROOQOr:o googl
HPQPQPr:o meet
WEFdILr:obs
[JIWILr:obs .
THHrCBr:obser
IMKdIKr:obser .
\IHSMMr:obser de
aIFQMLr:obser de groep
\KMNMLr:och
DSQOPSr:octob
HQQOPQr:octob 0
CSPNUQr:oder
BTPNVQr:oder @name
]FWATKr:of
[LLMRHr:of 0
^[BIJLr:of @name
UOHMOQr:of data
ZJNOMLr:of desig
YHNONMr:of engin
KI_OIOr:of gover
TIG[NNr:of her
H\IMXHr:of id
HLR[MMr:of it
MSMG\Jr:of our
_MMMJIr:of quest
I[ZBEUr:of the
MVTOLGr:of thing
I?[A\Yr:of your
MO]ZG@r:off
JHeKLKr:off the
Ya=S>Rr:offic
LMNZLMr:offic ,
gKCGJTr:offic .
<\OMNYr:offic :
HYOOOKr:offic manag
\IJNNNr:og
IKHeLMr:ohne
OTG^IIr:om
WMfJ9Kr:on
IK`HOOr:on @name
_ANXNDr:on a
FfHLLNr:on behal
W[C[GDr:on for
RF\QGNr:on frida
OJ\MNJr:on leave
VHXMMJr:on monda
SK]LIJr:on sabba
eFJT;Vr:on the
XD[ILNr:on thurs
GOMJN_r:once
dU:<UWr:one
HXKMIXr:one .
_HKPLLr:one inter
bOLGMIr:one of
_NMLKJr:one quest
GG]JI\r:onlin
DTWONNr:onlin )
@Rja?=r:only
LMIL^Mr:onsit
TXKMKLr:op
L\MOJMr:open
GUOOOPr:open the
UJGN\Kr:openi
P\LJDTr:opens
HcIMIQr:opens the
JM\MNLr:opera
IM`LPGr:opera ,
FQWPNNr:opera analy
ZKMNMNr:ops
]JLNKNr:ops )
HPOVPMr:optio
@VXNNQr:or
<UVNQUr:or @name
]OHKOLr:order
XINM\Br:ore
YGJN]Er:ore 0
\GNQKMr:organ
JORPPOr:organ ,
YKINJTr:ort
PNKONTr:ort :
RVVEJMr:other
ETQOQOr:ou
S^@S<[r:our
TIGbODr:our @name
O\KOILr:our archi
`QJLMFr:our call
OM]OMFr:our chair
cJEMPKr:our head
FJK\KXr:our inter
WI[HKLr:our patro
CSLYOPr:our proce
[KKWKGr:our train
EQPNPUr:our year
YR]DFHr:out
HTaGKKr:out of
[REKNNr:out your
_O9\HPr:over
ESPMPUr:over .
QYIMNMr:over and
`ICOPOr:over dinne
^OGKKOr:over from
UEYFE\r:own
JIKMMar:own .
LLJ]PJr:oyent
IIGfOMr:oyent .
[JMKOOr:paar
dJKRKDr:paint exerc
BPPNYQr:pair
@PQNZQr:pair progr
CRZBeCr:panel
ILaIOLr:panel .
GOOPVOr:panel inter
LJQOPTr:panic ↵
JU@YOSr:paper
IXCaJKr:paper ,
LRcMGDr:par
IIcOMIr:par @name
K^GJ\Dr:para
K[IOONr:parki
]MKMNIr:parla
_FCXKOr:parle
DF[ZOMr:part
IH[SNMr:part of
_FUIMJr:parte
^HNNLLr:parte .
GSPOROr:parte alla
VDdJJHr:parti
aJJOJKr:partn
KS\KJKr:pas
KF`PJPr:passe
^E\GIJr:patro
WH_FKJr:patro ,
XIUOJJr:payme
HKVM_Er:payro
XHNPKRr:pdl
ZFNOKRr:pdl –
TEZXGHr:peer
QITVKJr:peer ,
hRP@MCr:peopl
RKOHQVr:peopl )
XD^MMFr:peopl .
U\GNKHr:peopl @name
^LFKNQr:peopl skill
XB<\VQr:per
GTQOPOr:per dispo
KEH][Kr:per il
AXONTQr:per la
HSPOQOr:per parte
cHKJLNr:pergu
_VMTACr:perso
`WELHJr:perso )
_HIJQOr:perso ,
aFOKMLr:perso .
UQQLVBr:phone
QWJPMLr:phone you
@YPORQr:pin
I\MMHRr:piso
BGX^LNr:pitch
C_ZJQCr:plann
cNLFESr:plant
VMOMMMr:plant de
LP^MKHr:plant manag
YKIOONr:plata
XLJNOOr:plata .
MMIPTRr:platf
FNKOWUr:platf engin
JNZA^Ir:pleas
EKSP\Lr:pleas .
DWQOPQr:pleas consi
RFZIPPr:plus
bEFERUr:pm
\KMMLMr:pm ↵
[KNNINr:pm wrap-
GPOLVRr:pm –
?ZQPPOr:poort
N\KNINr:pop
\[OIDFr:por
EZFFTZr:porta
YFJNMVr:porte
UBHNO\r:porte /
^LHOMLr:posit
[XGLIKr:post
JSNOVKr:poste
XMEJ[Jr:pour
_EMOLNr:pour un
dLEKLOr:praat
TI\IMKr:pract
[EDXNPr:pregu
_HFTLNr:pregu .
@WQOQQr:pregu en
XC^MHMr:premi
REIXKXr:prend
UBIVJZr:prend le
DAQf[Br:prese
EMIW]Ir:prese ,
ILJbMLr:prese by
cKMLHJr:press
UTJOKLr:previ
[LJPMLr:previ candi
bBYKKGr:prime
aGMMLKr:prime parte
XEJKJ^r:primo
^HOJRJr:princ
HYINPQr:print
JHhJJKr:pris
TMNNPNr:probe
D^HaJFr:proce
HQOVOMr:proce for
bAXOGIr:produ
[NNLJNr:produ ↵
AVUNPQr:produ )
WH]NHIr:produ .
ZJOOLLr:produ @name
MSROJOr:produ manag
[JLOMMr:produ sense
WYKJHLr:profi
gCGMMOr:progr
WLKPNOr:progr .
APPNZQr:progr with
;WRMYPr:proje
aGRNJHr:propo
XHYNJIr:propo anoth
gJLNGHr:prova
\IMMNNr:prova in
gHINJJr:prueb
IbHIOOr:prête
K\ILIUr:puert
fEGOKNr:puis
JKMbPFr:purel
UXJMJLr:put
PaIMLGr:puts
[JKONMr:pôle
^IJONLr:pôle .
`HMOLKr:quart
kJWJCBr:que
cGLMJMr:quer
gAAYNJr:quest
\:RVGUr:quest .
BUQOUOr:quest ?
PfDLILr:quest about
_KNKIMr:quest among
fFMMIKr:quest for
XMJH]Gr:quest from
SXaDDFr:qui
JROOQOr:qui per
VHZMJLr:qui reçoi
eGGNLNr:qui vous
aLKNKJr:quier
IKJeMKr:quiet
eNJLHJr:qué
SKXKMMr:ran
RJYKMMr:ran this
PIYMNNr:ran this team
H]KONMr:rappe
F^KNMPr:raum
IPOOOSr:raum 0
UHDIhGr:re
VAUMWJr:reach
JIPOQWr:read
@QTOQTr:read the
YJQKLOr:read your
XKLMOOr:read your cover
KHZJMUr:readi
IIXJNXr:readi room
JLOZOLr:reaso
:bHHLar:recep
DVGNL^r:recep ,
JMIPK_r:recep , @name
A\SNPMr:recep .
FSPOPQr:recht
HL[MHUr:recor
K[EGI_r:recor the
QX2JY[r:recru
V\JNGJr:recru )
lLLJDGr:recru ,
IbGMNMr:recru ;
F]POLLr:recru admin
>fKQMKr:recru coord
QXKNLKr:recru scree
JEMLOcr:recru un
ENLMbLr:ref
HZ]HLGr:refer
Y`IIGIr:relat
Z[GKJIr:relat !
BFZjIFr:remai
HNILO`r:remin
IOLMOYr:remin .
H[NNLNr:reply
GaLMKMr:reply to
UNOPGPr:repor
SaFIKLr:repre
TISKPPr:repre her
iLBGHUr:resea
eGKFLPr:resea )
dJDOKNr:resea @name
tBHNEHr:respo
cHKOJKr:respo de
^JJOMLr:respo du
CJbXIJr:resta
G^E]JIr:reste
NMOKF`r:retai
\GdGDHr:retir
GQQ^JIr:retra
DKVbHKr:retra .
_NHNJLr:retur
?\QNPOr:reuni
BZPOQOr:reuni ↵
JGWIQXr:revie
SJYNJLr:reçoi
SG^MJKr:reçoi .
YQUUCBr:rh
JMWXHLr:rh )
TVMMLJr:rh ,
PLLVPMr:rides
WW@LE[r:ring
[[BPLFr:ring you
CWOOQPr:riuni
EUOOPQr:riuni ↵
EKJLLhr:robot
GQOPRQr:robot )
LTTYCJr:role
>UYNROr:role at
HKJ[@cr:room
LO]IOJr:room .
_CF\MIr:room 0
MDNLO`r:room is
PJG_MMr:ropes
TGG]MNr:ropes and
cPEJOIr:round
WHIQ]Dr:round 0
P^HMJMr:round the
WFPQHTr:rozmo
VKNPKOr:rufen
NTS[DFr:run
T?XNQOr:run it
POJ]HLr:run the
CQPNRXr:rundg
BQPNRVr:rundg mit
mIDJMIr:runs
bFKNLMr:runs the
HeGNQGr:réser
UFKK_Kr:s
TE\HITr:sa
SKYLKKr:sabba
VLRMMLr:sabba ,
YHI[JJr:safet
HKpKIDr:saiu
P[KMMJr:sala
cF\IHDr:salar
[KELYJr:sales
TKHM\Kr:sales openi
PKKKN[r:same
VYIPJHr:sandb
OJF`LNr:sans
SLRQNJr:santé
VJRQMIr:santé ,
IGgIPIr:sarà
FFSZJWr:say
R[FTIKr:says
YbGGHIr:sched
HZNPLNr:sched .
XRFPKNr:sched zoom
_XJHELr:schic
eHLKGOr:schic )
QIGXFZr:schoo
aHJONJr:schoo manag
DRMOL[r:schul
JMLOMZr:schul @name
XNLOKOr:scien
HTQQKRr:scien ↵
l>JFZGr:scree
DVOPULr:scree (
`IKOJMr:scree ,
<MZF`Pr:scree for
JKGfOJr:scrib
YGaHKGr:se
JMULPQr:searc
IOQOPQr:searc .
<TXQMSr:searc ltd
JJW\MFr:seat
RCXPQMr:secon
UTJNQHr:secon half
FdCKH[r:secre
YIPPINr:sede
TLRPIOr:sede di
X6IYTVr:see
GL`NMLr:see @name
RGIZONr:see how
k@DNUHr:see you
kATFMFr:sees
cC\HEKr:sees you
TZMJLKr:segre
DMPYSLr:segue
GfFIEYr:selec
Y\EJJLr:selez
V[KKKHr:seleç
W[KKJHr:seleç ,
DeFNNOr:send
KYKONNr:send you
<ajFHFr:sends
UUKKUDr:senio
LLVONOr:senio desig
ZKLOMMr:sense
ZKLNMNr:sense |
UPCIXPr:sent
IKdJLLr:senti
RDYVMIr:sera
JeHLNIr:servi
CTNOWOr:servi ↵
IOROORr:servi ]
I[XKKGr:sessi
JFXYNKr:sessi .
dZCGIHr:set
aEHONOr:set of
dFGPLNr:set the
X]HIKHr:set up
Q[KKMKr:set up a
VTILOMr:set up the
SG[ONHr:seule
QG]PNHr:seule .
hEFQLIr:shado
TMMSKMr:shado )
[MNFOOr:shado .
UNOPLKr:shado by
OUSAYIr:share
aILKJOr:share the
dTMDNDr:sharp
^CUaO3r:she
E]H^FLr:she /
fMIIKJr:she has
GI\ZLIr:she isn't
NHHJcOr:she looks
FHXVQMr:she stays
PSGXLMr:she will
b^GFJCr:she'l
CTSOPQr:she'l go
SSXY@Cr:she's
DJbNNNr:she's in
AEVEgQr:shift
]VIMDNr:shop
ZFLNJVr:shop .
aASJXBr:short
FTROOPr:short ↵
LII^JTr:shoul
SVHMOMr:show
PXGMONr:show you
TbCKKKr:shows
YVMMELr:shows candi
S\ILILr:shows candi round
RXHMNMr:shows you
SP]KKDr:si
MGWaEHr:sich
YLKNMOr:sich auf
FKaLNNr:sick
YNAIJ_r:side
FJIMOdr:side .
XSLNKJr:side of
ZK^ES?r:sie
VKGL[Lr:sie .
HPQOPRr:sie an
cKFKLPr:sie kenne
G_EM[Fr:sign
RZJJMLr:signs
HFGmKMr:silen
IHJmJHr:silen .
7WYNPTr:sind
HPSPPOr:sind :
O\LOENr:siste
fCEZHJr:sit
fFHNIOr:sit down
[F^IJHr:site
JDErKIr:sits
JKGcNMr:sits in
RGQWGRr:situa
IHMgJJr:sitzt
UKTLMLr:six
UJULMLr:six years
dLDINOr:skill
`JFJOPr:skill .
FIHiKOr:slide
T_GPFJr:slot
WRJQKKr:slot for
H_GQKPr:slot with
_FJONNr:small
\EU@RRr:so
FL_MOMr:so @name
BTSOQQr:so have
VHIWNNr:so he
WLF[LJr:so he'll
YJJRLPr:sobre
FPRPSPr:sobre o
\LNLKMr:soci
_LMKKLr:soci del
^KNLJMr:socio
SFKRQSr:softw
MIINcKr:solli
FY[ILKr:solo
`HJNMNr:someo
cIJMLKr:someo from
LdJJLJr:spare
ZLGZBQr:speak
SHE_KPr:speak ,
dCAQQQr:speak with
cHJNJMr:speci
]LKPLJr:specj
JHUVOMr:späte
eJCIOPr:sql
]JHOPLr:sql /
`O;@VZr:staff
ZOLKNKr:staff )
YJFL\Ir:staff engin
RYHPLKr:staff –
=BaIeLr:stage
IKKNfGr:stage 0
GQOPQSr:stake ↵
YS@cGDr:stand
`GLLNMr:stand .
DNJ^QNr:stand by
>WcCXGr:start
NK`JLKr:start here
QL]HLKr:start here as
U^FHMLr:stati
EbKLNNr:stati .
bEXHKHr:stay
YIYIKJr:stay for
DNWT]@r:stays
`IEWLIr:stays on
`JDTNIr:stell
gLGKLIr:stell .
GNLO\Nr:step
aJKNMJr:still
EPPN[Lr:strai
UIOOOOr:straß
JLMMK_r:stree
LJNNNZr:stree ,
KL\HPOr:stuck
JLbINLr:stuck in
`KPIKKr:stößt
QDeIMJr:su
UNTIMNr:su hijo
GSQOQPr:suche
FSQOQPr:suche |
WIKWNKr:super
S_LLEKr:suppo
[KKPIOr:sur
KaLLILr:syste
CSEgNJr:só
XGJOMVr:table
Z?HkGFr:take
WJUSIHr:take ,
DOJ^QNr:take notes
eAGOMPr:take you
SG]IJPr:take-
XOKLLPr:taker
XOKJLQr:taker :
\]=CGZr:takes
T[FLPJr:takes over
O[HMNLr:takes over and
XXIKIMr:takes your
DnIIMHr:talen
UPKPLOr:talen @
FdMMKJr:talen @name
C^NQMMr:talen coord
YZ@S=Wr:talk
\HEYLMr:talk .
YRGRJLr:talk about
SHWLMOr:talk to
X]ILHHr:talki
V@JaLMr:talks
dFINMMr:talle
OIGLNbr:task
VMNNNNr:task ↵
UDTOONr:tasti
VEPPPOr:tasti with
WI_HGLr:tbd
d\ING=r:te
R[GMKOr:te enseñ
WXGKJOr:te enseñ el
ZTJLHMr:te entre
WFIL[Mr:te esper
dAHPNNr:te hará
PaDKMLr:tea
IcGLOLr:tea and
NJJJ]Qr:teach
MJRVGUr:team
dQGLIHr:team ,
SKWKMLr:team for
GPTPPOr:team kenne
RFXZEKr:team lead
mEEPJJr:teaml
`KGOMLr:teaml @name
C[YLJMr:teams
ISD\OOr:techn
XNKONMr:techn .
GQOPRQr:techn inter
RO^JIGr:teil
DSONTQr:teiln
@UPNURr:teiln ↵
cHQJNGr:telef
aJNMKJr:telef .
AVNMYOr:telef –
hVAKHIr:tell
hV@IIKr:tell you
aGLHJUr:ten
aHIFJXr:ten minut
JgHQHIr:termi
FO]BZMr:test
CT]H[Cr:test .
GRQOQOr:test autom
YYFKPGr:test your
QUEJJ\r:text
XTHNKLr:text when
IUJMOXr:text you
GGXLK\r:th
FJ]QLPr:th ,
MKHNN]r:th .
GKLNaNr:thank
KLJO]Nr:thank you
WBcEDUr:that
FHlNIIr:that day
GJ`LNOr:that she
GKJePIr:that'
K\=WNPr:the
@OYLK[r:the 0
EEJH\br:the @name
RVLNJNr:the agenc
IFFfEYr:the back
LNLZOKr:the backg
YKMMMOr:the baker
X]GMJGr:the boss
KdIKJMr:the bus
S\KKLIr:the cabin
L]IOMMr:the calen
XU?NFZr:the call
MOX?Ber:the case
QTVLJIr:the clien
GHLbNOr:the clock
EB\YHUr:the conve
JNH_OLr:the corne
^INNKKr:the data
Gc^BNCr:the day
K^EYIJr:the decis
\OMKOHr:the desk
O]HLNLr:the dial-
F[HWJQr:the door
ZA[INNr:the end
YLRNIKr:the engin
EWPOOPr:the envir
FaJNOLr:the exit
dJHGONr:the field
[G^HLGr:the file
kAVEIJr:the first
GSROOPr:the gap
YeGLCFr:the gate
YMLNMMr:the gover
ZTLMEMr:the groun
RYDOMNr:the group
BQSPQSr:the half-
@lT_<?r:the inter
HYbIIEr:the lab
aLKLMIr:the last
ZLJNMOr:the libra
QGMYOMr:the line
eDGMNOr:the lobby
LgJPEHr:the manag
JHE\\Kr:the next
YYBQHMr:the numbe
RJMJNZr:the nurse
g@FNQOr:the one
SHcIJJr:the panel
\GOOOJr:the phone
TUKNLMr:the previ
KLM`LKr:the proce
^JKPLKr:the progr
\LNLKNr:the quest
GXK[PFr:the room
SEI\OOr:the ropes
NIILN`r:the same
dHEKRMr:the scree
RVINSHr:the secon
LcHNJJr:the sessi
ZSHLFRr:the shop
FXHJM]r:the talk
TDVOOOr:the tasti
_UEOJGr:the team
GLWK[Jr:the time
IF\KJ[r:the topic
VYLKKIr:the twins
O`JLMIr:the visit
HMJ]QNr:the wall
fEHPKLr:the ward
LJMNM]r:the yard
H_HONNr:the zoom
R`HFTEr:them
XZIGLLr:them )
^KNKJMr:thems
^KNKJMr:thems .
XKEKSSr:then
BK]K]Hr:then @name
_GCM]Fr:then a
\VINKFr:then the
I[KPMMr:then you
VEM\MIr:there
[KJLPNr:there .
]LPHKMr:these
WNJQLOr:thesi with
RZCZNDr:they
RVFLZGr:they /
YJIOOOr:they ask
NTIMZFr:thing
SGILJar:thirt
U]^:7Yr:this
EIeJQMr:this call
FTROOOr:this event
]RQJHIr:this invit
QJYKMNr:this team
WJ\JHJr:this time
]GNMOLr:this week
ZITILMr:thoug
_WBNILr:three
JP;QcQr:throu
QC9Y[Yr:throu the
HNXFXNr:thurs
XEYJLNr:thurs .
FRQOPRr:thurs 0
X`BIKLr:ti
]GMMNNr:ti prova
IR]INKr:ticke
GH_S]<r:time
@QWWLNr:time )
ESQIbFr:time .
8TTQVTr:title
9SROWUr:title :
EhMCSIr:to
SVFQNMr:to :
GecFG>r:to @name
\NAQTJr:to a
VN]HIHr:to be
M]JLOKr:to book
IaIQHMr:to confi
cCGPLQr:to discu
UKZIMJr:to frida
M\EKPPr:to get
fAALCcr:to hear
GgJMHNr:to her
FCHQkMr:to inter
WIYLJJr:to keep
FbGPPLr:to know
FNK]OOr:to learn
[FMI[Gr:to meet
IEF\M\r:to our
GK[JJYr:to say
aFB]JJr:to see
WBZLNMr:to speak
ZFGYNLr:to take
SUKQKKr:to talk
WGIIN\r:to team
:bNUQJr:to the
TB]OFQr:to us
WSGWGKr:to your
eGOUFEr:today
^HHZLFr:today .
MML^NIr:toeho
MML[LNr:toeho .
SLWHMOr:too
FTROOPr:too short
MFVJJ]r:topic
@QUPRRr:topic ↵
\JFHI]r:topic of
C`WEOLr:touch
GWZIQHr:touch about
VIYOKHr:tour
eEMPHLr:tour after
=SOPSWr:tour with
IGLPO_r:tower
WEQJ^Fr:traba
[KFKG\r:tract
WJQQMKr:tragw
HXMLLUr:trail
SGTY>Vr:train
aLJPIKr:train ,
DLI]PTr:train .
[J^DKIr:train is
IdEOKOr:trans
FdHPLMr:trans votre
[oEDECr:trave
VIJOOSr:trave ↵
IbEPNKr:trave .
PJJJeGr:trial
^JIIJVr:trust
XJIINYr:trust .
`HMNJNr:tu
H]MLSJr:tudo
`JJQHNr:turno
kDLGMJr:twent
fHKINKr:twent minut
FWFLXSr:twice
U]ILIIr:twins
hD8C`Tr:two
eHHLLLr:two .
DVKO[Kr:two forms
NCVLYNr:two of
`IKKNMr:two quest
TKMWLLr:types
[LLNLLr:types a
@YKJEgr:uffic
jGERKHr:um
DSPOSPr:um an
_MLKJNr:um vogal
UQEEJ`r:un
HTOOOPr:un numer
dDKOKMr:un premi
aKHMLNr:un élu
OQTKKPr:una
YIKOOPr:unas
YJLONOr:unas pregu
cIIZAJr:und
cLMLGLr:und @name
ZLLMMNr:und ein
JKQRPRr:und gespr
o@LOFKr:und ich
QTBQMVr:une
4_VMMWr:unive
BXPNOSr:unive ↵
FRUONPr:unive hospi
NJSKZJr:uns
TFKO[Lr:uns auf
H[MPLNr:unter
WLNQJOr:unter 0
NE`JNPr:until
M`Z><Yr:up
SZKKMJr:up a
TXHKNMr:up the
EbHQLMr:up to
I]IIXJr:upsta
TS]KHDr:us
G]DYIPr:us ,
FH_PKPr:us .
aEELTOr:us in
XELKOWr:uses
\DJHO[r:uses the
LIhJJHr:va
GR_MNIr:vacan
9UWMQWr:vacan (
THEK_Or:vaga
KJJO]Or:vaga de
[FPXKGr:vai
ULHZLKr:vak
ZNNNMJr:value
]V?ILTr:van
YPHPKNr:van de
ONOLNUr:van haar
G\KONNr:van het
]TFIQJr:van recru
[E[MMEr:verra
RJYPNGr:verra seule
dUB?E[r:video
JJ^TMHr:viene
JK[UMHr:viene a
cMKOGIr:virtu
DsEGLJr:visit
DpHHMJr:visit .
`LLMHLr:vogal
VSE^FHr:vom
UZEMLNr:vom @name
VDLYOKr:vom recru
RZHOHOr:voor
@[OOPRr:voor de
SOJMQPr:vor
@HVQ`Jr:vorst
LMP[HNr:vos
KUAFgKr:votre
]c\@??r:vous
RVIOMNr:vous accue
VSHOKNr:vous accue à
HcGIPOr:vous prête
J_IOMLr:vous rappe
^BYMKHr:vous verra
[JXKMEr:vp
@RPOUSr:vp ↵
UMNNMNr:vp analy
[KMNKOr:vp eng
dLGNJKr:vp engin
VNLNNNr:vp produ
fVFCKIr:vrage
_KJLMMr:vrage stell
aJGOMKr:vuole
@PMNdKr:w
9VQNYSr:w /
ATPNSTr:w / @name
XdIEHHr:wait
S@DK\\r:walk
ILH]QNr:wall
INH\QNr:wall and
KJLN]Mr:want
MLLN\Mr:want to
fSVH=Gr:wants
hGBOJOr:wants to
YFKMG\r:ward
[GILG[r:ward ,
XHFIM^r:wareh
GIhLMHr:was
SCViCBr:watch
IM^NKLr:watch the
ZLJONMr:ways
^JHOOLr:ways of
8E\M^Wr:we
ESUONQr:we are
MLJO^Jr:we have
DKW\KMr:we hire
VJKTOLr:we inter
[F`GKGr:week
YIUKNKr:week ,
BGhKNQr:week .
GJXNVLr:well
E^LMOOr:werks
cDJNMNr:what
MZ\LCHr:when
^KLNLLr:when :
\OIOKKr:when the
OG[PKNr:when you
\ZFKJIr:which
V?SXMMr:while
bHEKPPr:while you
V[^_92r:who
M_INLKr:who looks
ZPGNOMr:who manag
XXANKPr:who will
U[DMJPr:who would
WDTYJHr:who'd
VIMWLKr:who'd be
WTF[FHr:who'l
YVDTKIr:who'l be
QKJ\NJr:who's
GI^SKNr:whom
CSVONQr:whom we
GG_RLPr:whom you
QJTYIIr:whose
QJTYIHr:whose job
cJIQGMr:wil
gJHQELr:wil je
[^<XALr:will
cHKFPNr:will ask
GRTT=]r:will be
YXJEOKr:will be calli
G`FUPIr:will be in
DB^^OHr:will be on
O_BJOQr:will be your
EeKMMJr:will bring
`GJNLOr:will call
UPIONOr:will colle
SPJOOOr:will colle you
]LGNNMr:will cover
`UDGPJr:will dial
YLJNONr:will have
YLIONNr:will have his
eFIJMOr:will inter
VMNLOOr:will inter you
bHHIPPr:will join
^FMJQOr:will join from
K[NMLNr:will meet
OQTMLMr:will meet you
DSL[MOr:will not
EZNNOPr:will open
HVOOOOr:will open the
WMMOMNr:will phone you
X_@QLGr:will ring
\MHQLLr:will ring you
P;WaMKr:will run
LaILPIr:will send
KKL\OLr:will shado
^GINPNr:will show
_GJNMOr:will sit
`DGNQPr:will talk
bHHKNOr:will tell
gDHMOJr:will test
eEJNOJr:will test your
QVFKKYr:will text
[RIOJKr:will text when
IPJMO[r:will text you
LGI`POr:will watch
RCUKJ\r:wir
[JMQINr:wir rufen
eLIKKKr:wird
M_EK\Br:with
BGZIfHr:with @name
PWGYHJr:with a
mCFMINr:with her
Y[JHHMr:with him
`IHMLPr:with his
UE[QEOr:with me
@mAFF_r:with the
BSOLSWr:with two
SCJ\ONr:with us
nRJCBLr:with you
QFU^JEr:witho
KF]YHKr:won't
OK[NKLr:won't be
WJG\KJr:word
JJcLKLr:wordt
ZKLLONr:work
VLLONOr:work ,
ZLGXJKr:works
WXS?[=r:would
AJ`LNUr:would be
Y\<F^Er:would like
_TCONGr:would like to
ZLNNKNr:wrap- with
@cB`JKr:write
GbKPFNr:write to
THJNRTr:writt
WMNNNNr:writt task
_6\TSBr:y
lKGLFIr:y @name
\HKNONr:y el
CLeNOIr:y no
NKZMMMr:ya
^FJLHXr:yard
?V^IITr:year
_JTIJJr:years
bKNKGNr:years in
aIIPLLr:yo
Z`Y/UBr:you
R`TR@Ar:you ,
fXZ>?Er:you .
H[MPKOr:you :
BYYKHSr:you a
nDBNKNr:you about
W\FOJGr:you after
JXNLOOr:you and
J_JNNKr:you are
fHFRJJr:you ask
cTCNGKr:you at
WMMNMNr:you cook
LH]QNKr:you do
QY?J]Ir:you for
UUQJLIr:you from
GRZOLMr:you get
P`EMKMr:you go
XYCKNNr:you how
UWIPKJr:you if
AbZGHMr:you in
\FfIBHr:you on
QXDMQOr:you over
NKUMOOr:you quest
WbAMLGr:you the
\QFPMKr:you throu
S\PDUBr:you to
_EKNONr:you what
O[GOJQr:you with
ZHUILMr:you won't
_JLHPNr:you work
RIXWHGr:you'd
UJRWJHr:you'd take
^MCDI_r:you'l
fGLMJKr:you'l be
NUFIaGr:you'r
F\QVU<r:your
KJKQ[Or:your appli
TCYJQOr:your boss
RGYMIRr:your chat
\UGLJLr:your coat
ZJLNMOr:your cover
VEYOHPr:your cv
IS[KLLr:your file
`?:GhQr:your inter
IORQMQr:your manag
[HUFOLr:your panel
SIXPKJr:your peer
CG[ZNMr:your pitch
QXTHJKr:your profi
FOLO^Lr:your recru
IVPNNNr:your slot
RG\JJPr:your take-
UPJQKOr:your thesi
FhHJKOr:your visit
9VSNWRr:z
KYMNNMr:zeigt
aHKNJNr:zelf
\MJOIOr:zelf het
JdHJMNr:zet
HLeKKKr:zich
JF_KFZr:zijn
]GT[CDr:zit
\HJXHKr:zit er
JdHKGSr:zoom
GWOOOOr:zoom and
TWGQINr:zoom meeti
TLM[BPr:zu
LMK_NJr:zu .
WJIJK[r:zu @name
XISMLMr:zu uns
^WJFOGr:zur
ELL`POr:zurüc
ZI]LFIr:zweit
YMJOMOr:zweit gespr
9SSQRXr:zwisc
9RSQQYr:zwisc @name
?QRQPVr:zwisc @name und
EYSXLFr:|
<^UJNRr:| @name
DUPOQPr:| bespr
GTPOPPr:| bespr ↵
GSPOQPr:| pin
PKTNNOr:| princ
[EG]MIr:| room
`KHNKMr:| staff
ZNLNKNr:| staff engin
\NOKMJr:¶
aZBETCr:à
eHKNHLr:à 0
WMHQMPr:à l'ent
]JINPKr:às
>PZSFXr:è
@NeGMSr:é
PGNPRSr:échan
KIK_ONr:écout
aKHMKNr:élu
WLNNMNr:élue
WLNONNr:élue délég
QFLLL^r:étage
GKfMJKr:étant
S[IMJLr:übern
X_=?g@r:–
YCMO\Fr:– 0
DIOSWTr:– @name
[H[LHGr:– @name edito
B[NKWMr:– atten
[LNNJMr:– bewer
ETNOVOr:– bewer servi
=XNMZPr:– candi
gGHNJMr:– direc
TINPLSr:– haus
NLLL`Gr:– inter
VHFHTYr:– intro
[IKKGZr:– intro to
ZKMOLNr:– pm
YNKOMMr:– senio
\IMPHPr:– sit
GQOOTQr:– staff
TPQMMLr:– value
\YGMEKr:– wants
OGJN\Pr:– your
TNNJOPr:•
XLKLNPr:• @name
RjHICIr:…
]JIIUKr:✓
f<IZKJtail:abe
GONNPXtail:ace
6VSPO]tail:ach
DSPNRStail:ada
GPPOQTtail:ade
UYEZGEtail:adi
LL_HDXtail:ado
AXPNPStail:afe
<VUNTRtail:age
hFHGJStail:ago
[YIKHJtail:ahl
AVQNQTtail:ain
_U[EAEtail:ala
DSMLRXtail:ale
4UTPUWtail:all
9TNN_Rtail:ame
RMVENQtail:amm
_EWPHGtail:amy
LJMJgGtail:ana
@JNSJftail:and
LKTIYMtail:ane
KLMNPXtail:ano
BRONSVtail:ant
?SRNTStail:apo
@RTNSRtail:app
PJ^JLLtail:apt
BMPPTWtail:ard
UIQONOtail:are
>RVOSRtail:arn
HNJNaKtail:arr
?QPNSYtail:art
9XSOSUtail:ast
;TSPOXtail:ate
FNLZRNtail:ato
IHKMGjtail:atz
;URMUVtail:auf
XRXGIHtail:bas
aXDKLFtail:bby
IPSOPOtail:bei
[LHMQMtail:ber
YGV]CDtail:bia
UH^NELtail:bke
6UVOUUtail:bon
HOOOUOtail:bra
U]IMJJtail:bri
K]MPGNtail:can
^XYHD?tail:cco
@WPOSPtail:cel
EOROUPtail:ces
DfJCbAtail:chi
L`OMIJtail:chs
5WVQUStail:cht
KZLXIHtail:dag
BQLRPYtail:dam
(MPPg^tail:day
l@KQJHtail:ddy
<PRPUWtail:ded
F\RRNFtail:den
P[YEIItail:der
XW`DBEtail:des
ITJWNMtail:deu
=RVNPWtail:dge
dIJPJItail:diq
:ZWNORtail:don
;UYNRRtail:dos
FKTMFatail:ean
@ZRPPOtail:eem
LMLOMYtail:eie
WXINHKtail:eke
SWIPMKtail:ema
SZLNIJtail:ena
RGZJTItail:ene
VYNGMItail:eni
XSYGJEtail:enk
<PUOSXtail:ent
>VPPTRtail:enz
K_KMLMtail:eri
9VSOYOtail:ern
KMONaDtail:ero
BMUJRZtail:ers
kGPEIKtail:esi
ALJXN]tail:est
UV_KBCtail:ete
JCNLQbtail:eur
EUPOROtail:fai
_EDK_Gtail:fay
ZMPUFItail:fiq
<WPMWRtail:fon
VMMOMMtail:for
CVPOQPtail:fos
NMSOJStail:gal
RKIMJ]tail:gan
BXPPPPtail:gee
IFMKIitail:ger
VUDKYFtail:ghe
[F_HFLtail:ght
`OVSB?tail:hal
LYFZLHtail:hat
8SXLTWtail:her
[RO[BAtail:hie
X`FGLHtail:hir
]HL`EDtail:hmi
IKKJJhtail:hom
&\[PR\tail:ial
FIHM[Ztail:ian
ZR\CFItail:iao
GPQPROtail:iba
=TPO[Otail:ico
CIPSJatail:ics
IPPOQQtail:icy
GMKeLJtail:idh
`ILOIMtail:ier
BQXNPQtail:ies
:TUMVUtail:iew
OZYX=Ctail:ige
[QWVD>tail:igh
TKXZCFtail:ijn
@`KKXLtail:iko
:PTOYRtail:ilk
ESONUOtail:imo
WFDKdItail:ina
fJT:DYtail:ine
DfZDIItail:ing
XFGEKetail:ini
X[FLKKtail:ino
[CX[HAtail:iol
#dYQWYtail:ion
ASTOSQtail:ior
GTQOPOtail:ipa
`WTP>Atail:ipo
N]D^GFtail:ira
DYMGQXtail:ire
FLIPQ^tail:ish
>ROOUXtail:ist
F^QMLLtail:ita
5VZLSVtail:ity
LIM[QMtail:itz
NH`MLKtail:iva
TZVTC@tail:iwa
KYTNIKtail:jan
]EPIFYtail:ker
V[DUGItail:kie
GJLLgKtail:kis
XVURADtail:kje
TLHMK[tail:lan
V@TKaCtail:las
[QKM<Ztail:lda
MFKKfKtail:lde
JZZKHJtail:ldo
9VOQYRtail:led
PIJKHdtail:ler
UMZGMItail:les
;MVLYXtail:lin
EOPM_Itail:lis
LFXFAitail:lla
8ZPRSTtail:lle
a?_BAYtail:lli
FRYYJEtail:llo
\MLOKKtail:lly
MaERHNtail:lmi
\LKMMMtail:loy
WZJLHKtail:luc
>WQM]Jtail:lys
DQVOPPtail:mal
KRGOH^tail:man
OPYUIDtail:mau
MZKLQJtail:mer
GHFX[Rtail:min
^FGMG[tail:mit
1XRSTXtail:mme
G^NQHNtail:mre
?TWNRPtail:nal
IQcJIJtail:nan
FJKM[Wtail:nch
8URMTZtail:nde
LYEMQRtail:nen
&bVMO`tail:ner
FHGQnHtail:ng
MIMILbtail:nji
Cf^HEEtail:nke
_[DNIFtail:nny
SMHOXKtail:nta
GNMLP\tail:nte
XLHMKVtail:nth
VRMMKMtail:nto
_LUIHJtail:obi
PPVFC\tail:oes
ZXHKKJtail:ogt
:VUOQVtail:ogy
B\OOOPtail:oke
]LNNLJtail:oli
LHLGEntail:oll
`IMLLLtail:olm
KKdIMJtail:ols
FPJ^OLtail:ome
APTKRYtail:one
9VROSWtail:ons
EQQOPUtail:ood
TLJXMLtail:oos
1ZZQRQtail:ops
FMPQJ]tail:ord
PUZMAMtail:ori
BTQPPStail:ork
9WWLSTtail:ort
:SURTStail:ory
^UTDJEtail:oss
YHE^LJtail:oth
EUSOOPtail:out
HROPORtail:ova
EPOOPWtail:owa
TDYLITtail:own
UMVVGDtail:pam
<QOLU]tail:per
>RON\Qtail:phd
:VPWRRtail:rag
IROOQOtail:rar
ASWMPRtail:rat
T[WEIFtail:rdi
HYTJNMtail:red
WMMLNNtail:ren
5[TMTUtail:res
BTMIN_tail:ria
_YWGD@tail:rie
FTNNYKtail:ris
UKKMXKtail:rit
XJ\HKJtail:rof
RdMKFFtail:roy
TILNH[tail:rre
YGVQKGtail:rse
DJbMRLtail:rte
`OFKMMtail:sal
VOKKZFtail:sel
<RWQNVtail:sen
aUF]?Atail:sgt
KJKMeItail:sio
RLNK\Htail:ske
^YKOFBtail:sla
LNCNFitail:son
<TTORTtail:sse
YJSMLLtail:sta
YOHXMEtail:sto
>WQOTQtail:str
DNLLMdtail:sud
?QOPTYtail:tal
RGHJhGtail:tan
FQQNUOtail:tee
NJFJX[tail:tel
]XFVBGtail:teo
ORCJL_tail:ter
@NXPD_tail:tes
^XGKJJtail:tha
`D^@MJtail:tig
=SUORTtail:tik
@RYPOPtail:tin
OIVILWtail:ton
`FHMXHtail:tra
AOPOUVtail:tre
LFIMhItail:tua
@YQOPRtail:tur
fFOJKJtail:txa
T]FLMItail:txi
BPYOOPtail:tze
P\JPJItail:uan
CUQOOStail:uer
_[JIHFtail:uhn
7WQNSZtail:uhr
Y_HJIGtail:ula
TOKNRKtail:ule
5YPOXUtail:ung
OSXYDDtail:upa
EQIHPctail:urg
TD]NLJtail:urt
BUQOOTtail:ury
:QUPVStail:ust
?USMYMtail:ute
=TTNSTtail:uto
GLJOSZtail:way
GHNLKetail:weg
aYLGFGtail:wen
.QVIgVtail:wer
H[IZMGtail:yle
ZaHHEJtail:yne
]KJUGLtail:yun
JHNMeHtail:zak
DRRORPtail:zz
<ZRQNUtail:ław
dTEKLFw:abby
A[PNPPw:acquis
ZWKLIJw:adecco
BRSNRSw:adress
IZYFJMw:ander
aP]EDCw:annmar
CRSORQw:app
bGQIMJw:arantx
@RPMSXw:art
BOQMUWw:assess
PRPVNEw:august
XYZECGw:aukje
=QONUYw:auswah
^J]EEJw:bas
PoFFFIw:bashir
VGFHMaw:bellin
EQ\YIEw:bello
UKLJI[w:benji
0ZYMVTw:berlin
CRQORSw:bespre
;SNNQ`w:bewerb
UPTZEBw:bia
XHWMLIw:blas
WSVIHIw:blessi
:QROWWw:board
AQUNPUw:bracke
eHUJHFw:bright
\NXIGHw:broer
_^IFFGw:bronwe
DZOOOPw:brooke
RHJNK]w:brown
YDZNLJw:burt
6UTQXRw:cancel
JGLIjJw:candel
FOQM]Kw:candid
RJ^IKLw:capt
XUFOLLw:capuci
:TURSSw:catego
`GSZEAw:cathal
LKLLL_w:centre
R[ILMKw:ceri
WQ\DKHw:cest
RKF^KMw:changm
EVPOOPw:charge
]H\IIGw:chefar
W]VN@Bw:chipo
AVNNUQw:client
ARTNRSw:coast
rEJLFGw:colm
YGWH@[w:colone
5WXRQTw:commer
>QONTZw:commun
4[QMYSw:confir
FQTPPOw:dabei
6V\LRTw:dados
DVLS[Fw:dag
Y\JIHJw:dahl
2RQO]Yw:day
EAIIaaw:de
aJTNHGw:dean
[G_KIEw:delgad
LgNJGGw:delroy
=YTNQRw:der
8VUNXQw:dernie
CRPNURw:detach
ZQEFF^w:di
YDQHJ[w:don
GGKPiHw:dorian
]G[KHGw:doutor
]KNNMIw:dr
[cGHHFw:dwayne
L\V\=Cw:edwige
IHLJnEw:efisio
EYZLJLw:elisab
@OQPSWw:embedd
FQRONSw:englan
JROOPOw:entrar
>VRMRTw:entrev
rEEINFw:esi
WYHNKHw:euan
VZHMJIw:fabbri
DQVNOQw:facili
HSPOQOw:fai
LZNLRHw:falko
JTTSJKw:farrel
FKKJGmw:fathom
^LLIWDw:fay
TKG\MKw:ferhat
\XNIGGw:fermin
7YXOQQw:financ
DJJM]Ww:finch
>QVQTPw:flight
BQQOQVw:flood
VZCYGHw:franki
UFD[ZFw:frau
KKKML_w:freie
@VSOPSw:fundic
>WPL`Iw:g
[IdJEDw:galli
IGLIjLw:gavina
ZKHMHXw:gebroe
7VWOQUw:gespra
BXPNOSw:getafe
MUGM]Hw:gheorg
TR_FHFw:giles
UHFdJIw:gleich
Y[FOIHw:gonny
DPPNRVw:gradua
Y_HKIFw:gundul
LHILWYw:h
JOOOPSw:havneg
<TUNTTw:headte
GXIIdEw:helder
Rg>NHMw:helmi
\HZACXw:henk
HPdJIKw:hernan
EMNP`Jw:herr
BQOO]Lw:hollis
[LGNKSw:hyacin
^JJUFLw:hyun
>UZONOw:iberia
RVQXDDw:ignati
^FZIJIw:imelda
ITM[HMw:imre
T_HMFKw:ineke
9VYMTQw:inform
DVPOPPw:infos
#ZaJc_w:interv
FMIQdHw:iratxe
U[UR@Cw:isla
IDMLiJw:isolde
TWJMJMw:jandir
FIGOiMw:jantin
VZKKGLw:jeanlu
JLMMdFw:jorrit
nGHPGGw:jule
DRQOSPw:junior
bPFLJKw:jupite
[ZGNGHw:kadi
\R]FBFw:kamala
SWKUIGw:kamau
-XSMY[w:kennen
HFIInKw:kis
PXJNMNw:klaasj
IYWLJLw:koldo
=RSNSVw:kompas
Z\IIIHw:kuhn
YPLYFEw:lakshm
]ILMISw:lane
?SUORRw:learn
ASTOOTw:legal
^^LMEAw:leigh
I\FI]Jw:leire
>PXPPSw:leitst
6UWOTUw:lisbon
USJVHJw:lison
CSPNRTw:llamad
XMVNELw:lobke
<ZVNORw:london
O[LPGNw:lorcan
ILaOMHw:lord
NMMNZJw:loris
XU\GHCw:ludivi
SWaFDEw:lurdes
T]ELKMw:macare
DOOPXQw:madame
HIMJjHw:maelys
YZSV??w:mafald
GPTPPOw:mal
]LJNMMw:malloy
6TWNVVw:manage
>SUKUSw:manten
EJLNdMw:marr
WZMGMIw:mbonge
KILJgHw:mees
YVIMKIw:meilin
NLZUIHw:merete
IGMJHjw:metro
GIMIfOw:mikel
YHYLLIw:milene
4RPO`Tw:min
8WWL[Mw:minute
[YMHIHw:morena
HV]@POw:moss
EPPOPWw:mostow
?VOOTSw:name
RZWEJHw:nardi
?[QPPOw:neem
DQXOOPw:netze
FIHPlHw:ng
F^bGEGw:nienke
K`VKFHw:nkechi
^Q\H?Iw:noori
Y\JIIHw:noriko
Y\JKIGw:norrie
cUJCILw:obi
^^VEBAw:odete
^AHWONw:okabe
VMMOMMw:okafor
dJKMMFw:omer
5YYRRQw:ops
\QINLJw:oriett
YAZ\HAw:oriol
eFUHLFw:ottoli
HQPOPQw:owner
NIgKJHw:ozols
LYJKZGw:p
UROXHDw:pam
HSPOPOw:partec
CSQOUOw:partic
(`YNSWw:partne
ZXEMLJw:patxi
BLFItIw:perpet
9TXOTQw:person
?RON[Qw:phd
S[HLLLw:pino
HPPOQRw:policy
;YVPOQw:powere
CUNNWOw:primo
=USNTTw:produt
XGZIIOw:prof
9QQOXXw:progra
>XWMPPw:qualit
<UQPUTw:quay
]YIIHJw:r
[DPVJJw:rafiq
I]K[EGw:rag
VG]NIJw:ramasw
R]FMLLw:rantan
_ERNJLw:rasker
GQPNNVw:record
:ZPNPWw:recrui
`DLPNMw:reddy
DSUNPOw:region
<VSNVQw:resche
RXVEKJw:revere
=QXNQUw:risors
IQPPPPw:riunio
aQ^CDCw:rocco
TLKWLKw:roos
WIF`JJw:roth
>USNQUw:rotter
GMKfKIw:ruarid
KTYZCEw:rupa
:PVNXTw:rust
T]J\BAw:ruthie
QPDXTIw:s
M\NNJKw:sachs
eHIQJIw:sadiq
EPRPSPw:saiba
`NHJMMw:sal
YIYLLFw:saoirs
VF_KLHw:saraiv
]TYBFIw:sebast
JJJHkJw:sechi
_Z?`ABw:sgt
DUSOOPw:shout
RN]JFMw:simoes
\KGMFYw:smit
JDNMgJw:sobcza
FKONeGw:sollic
2SRSVYw:sons
GMNQQWw:st
7TVPSUw:stelle
`D^BLIw:stig
HMKJLdw:sud
DSSNOTw:suppor
aYHIHGw:tabith
JUHYNMw:tadeu
LLNN^Iw:tag
GKIeMMw:tansy
<YONSUw:teamsb
ASPNYOw:tecnic
@RPMTVw:teilne
._QK\Uw:telefo
[ZEXAGw:teo
\JQMKKw:testa
AMWSLVw:thorva
UWYTA?w:tiwa
KMMJfEw:tjitsk
hKHKHLw:trent
INOM^Iw:tuinst
RYIPLKw:txema
4WQMS]w:uhr
=RWNQUw:umane
GOOPVOw:umbra
HLONdEw:unai
TF`IMJw:valdis
FSOPRPw:videok
[LTIMIw:villa
JIJNgHw:vlas
YWHLLJw:vogt
bFWGKIw:voss
CSROSOw:waalha
VNWTFFw:wanjir
NHKHNbw:watson
AVQORPw:weiter
THSOONw:wellin
XLMOMMw:wes
WJIJ`Fw:wessel
BPOORXw:wiesen
<OTOYRw:wilk
ZHRXEHw:willem
GQOOOUw:winter
;WSOMXw:workda
BVQPNSw:wrocła
ScRH>Kw:ying
CTQPPSw:york
TIWKMNw:yuting
EKJEoKw:zoltan
IPNOXLw:zweitg
DSRPRPw:zz
DVVPIQwords:1
PJM>W^words:2
VTCAP]words:3
Z8;Ck_words:4
"""
