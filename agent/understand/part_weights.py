"""The weights by which `part` reads, as tests/train_parts.py wrote them: six letters a feature. Pure data."""

TABLE = r"""
trained_on b8c4537c4fc26947b007dc4396371958db74b17cfd7c488dd0459d373875f351
bias -0.0273 -0.0527 -0.0960 -0.5060 -0.2061 -0.1041
step 0.079921
person absent 0.039
person address 0.670
person address_alone 0.135
person alone 0.183
person another -0.937
person another_alone -0.444
person another_alone_sure -0.583
person another_sure 0.361
person arranges -0.511
person best 0.258
person by_title_arranges -0.615
person by_title_recruits -0.515
person candidate -0.231
person formal 0.330
person formal_alone -0.020
person formal_in_text 0.282
person formal_own_calendar 0.444
person formal_sure -0.111
person formal_taken 0.076
person given 0.540
person given_alone -0.096
person given_in_text 0.477
person given_in_title -0.031
person given_not -0.118
person given_own_calendar 0.389
person given_single 0.051
person given_single_alone 0.214
person given_single_in_text 0.101
person given_single_in_title -0.267
person given_single_not 0.103
person given_single_own_calendar 0.214
person given_single_sure -0.521
person given_single_taken 0.470
person given_sure -0.089
person given_taken 0.587
person guest_absent 0.090
person guest_address 0.100
person guest_address_alone 0.025
person guest_alone 0.054
person guest_another 0.015
person guest_another_alone 0.185
person guest_another_alone_sure 0.173
person guest_another_sure 0.267
person guest_arranges 0.046
person guest_best 0.136
person guest_candidate 0.010
person guest_given 0.513
person guest_given_alone 0.265
person guest_guests_0 0.357
person guest_guests_1 0.254
person guest_guests_2 0.083
person guest_in_title 0.067
person guest_is 0.695
person guest_least -0.023
person guest_listens 0.006
person guest_mean 0.062
person guest_not_taken 0.069
person guest_other 0.007
person guest_role_opt 0.113
person guest_role_req 0.581
person guest_silent 0.415
person guest_state_acc 0.161
person guest_state_nee 0.451
person guest_state_ten 0.083
person guest_strange_single 0.069
person guest_take 0.146
person guest_taken 0.201
person guests_0 0.492
person guests_1 0.106
person guests_2 -0.183
person guests_3 -0.377
person host_absent -0.571
person host_address 0.569
person host_address_alone 0.110
person host_alone 0.013
person host_another -0.669
person host_another_alone -0.232
person host_another_alone_sure -0.344
person host_arranges -0.375
person host_best 0.033
person host_by_title_arranges -0.615
person host_by_title_recruits -0.515
person host_candidate 0.086
person host_given -0.139
person host_given_alone 0.225
person host_guests_0 0.013
person host_guests_1 0.128
person host_guests_2 0.214
person host_i_do -0.058
person host_i_do_not -0.433
person host_i_least -0.028
person host_i_mean 0.050
person host_i_take 0.128
person host_in_title 0.134
person host_least -0.199
person host_listed 0.156
person host_listed_0 0.092
person host_listed_1 0.055
person host_mean -0.103
person host_not_me -1.169
person host_not_taken 0.611
person host_other 0.292
person host_other_firm -0.754
person host_recruits_0 0.137
person host_recruits_1 -0.743
person host_recruits_2 0.091
person host_role_req 0.483
person host_silent -0.763
person host_state_acc 0.435
person host_state_nee -0.438
person host_strange -0.650
person host_strange_alone -0.539
person host_take 0.180
person host_taken -0.126
person host_team -0.261
person host_unlisted -0.158
person host_unlisted_0 -0.079
person host_unlisted_1 0.073
person host_unlisted_2 -0.152
person host_with_me 0.552
person i_do -0.058
person i_do_not -0.433
person i_least -0.028
person i_mean 0.050
person i_take 0.128
person in_title 0.201
person is 0.037
person least -0.033
person listed 0.156
person listed_0 0.092
person listed_1 0.055
person listens 0.090
person mean 0.093
person not_me -1.169
person not_taken 0.107
person other -0.037
person other_firm -0.754
person own_calendar 0.576
person recruits_0 0.137
person recruits_1 -0.743
person recruits_2 0.091
person role_opt -0.401
person role_req 0.852
person silent -0.113
person state_acc 0.596
person state_nee -0.200
person state_ten 0.083
person strange -0.656
person strange_alone 0.533
person strange_in_place -0.223
person strange_in_text -0.037
person strange_in_title -0.498
person strange_not -0.606
person strange_own_calendar -0.161
person strange_single -0.898
person strange_single_alone -0.280
person strange_single_in_place -0.017
person strange_single_in_text -0.758
person strange_single_in_title -0.496
person strange_single_not -0.220
person strange_single_own_calendar -0.310
person strange_single_sure -0.550
person strange_single_taken -0.326
person strange_sure 0.086
person strange_taken -0.009
person stranger_absent 0.521
person stranger_alone 0.141
person stranger_another_alone -0.183
person stranger_another_alone_sure -0.199
person stranger_another_sure 0.307
person stranger_arranges -0.158
person stranger_best -0.011
person stranger_candidate -0.327
person stranger_formal 0.330
person stranger_formal_alone -0.020
person stranger_formal_in_text 0.282
person stranger_formal_own_calendar 0.444
person stranger_formal_sure -0.111
person stranger_formal_taken 0.076
person stranger_given 0.380
person stranger_given_alone -0.560
person stranger_given_in_text 0.477
person stranger_given_in_title -0.031
person stranger_given_not -0.118
person stranger_given_own_calendar 0.389
person stranger_given_single 0.051
person stranger_given_single_alone 0.214
person stranger_given_single_in_text 0.101
person stranger_given_single_in_title -0.267
person stranger_given_single_not 0.103
person stranger_given_single_own_calendar 0.214
person stranger_given_single_sure -0.521
person stranger_given_single_taken 0.470
person stranger_given_sure -0.089
person stranger_given_taken 0.587
person stranger_guests_0 0.146
person stranger_guests_1 -0.276
person stranger_guests_2 -0.293
person stranger_guests_3 -0.020
person stranger_is -0.442
person stranger_least 0.083
person stranger_listens 0.081
person stranger_mean 0.029
person stranger_not_taken -0.548
person stranger_other -0.336
person stranger_own_calendar 0.576
person stranger_silent 0.423
person stranger_strange -0.019
person stranger_strange_alone 1.072
person stranger_strange_in_place -0.223
person stranger_strange_in_text -0.037
person stranger_strange_in_title -0.498
person stranger_strange_not -0.606
person stranger_strange_own_calendar -0.161
person stranger_strange_single -1.184
person stranger_strange_single_alone -0.566
person stranger_strange_single_in_place -0.017
person stranger_strange_single_in_text -0.758
person stranger_strange_single_in_title -0.496
person stranger_strange_single_not -0.220
person stranger_strange_single_own_calendar -0.310
person stranger_strange_single_sure -0.550
person stranger_strange_single_taken -0.326
person stranger_strange_sure 0.086
person stranger_strange_taken -0.009
person stranger_take 0.042
person stranger_taken -0.388
person stranger_told 0.511
person stranger_with_0 -0.622
person stranger_with_1 0.358
person stranger_with_2 -0.227
person stranger_with_3 0.049
person take 0.474
person taken -0.313
person team -0.449
person told 0.511
person unlisted -0.158
person unlisted_0 -0.079
person unlisted_1 0.073
person unlisted_2 -0.152
person with_0 -0.622
person with_1 0.358
person with_2 -0.227
person with_3 0.049
person with_me 0.552

FS{9=GB:absent
ONXUT=B:absent+me
VP`L7QB:absent+not
S:]WETB:absent+only
=Xb`8KB:absent+will
XOmY*CB:absent+you
aED_FKB:and
TUVG]8B:and+me
E<niC?B:and+not
VHCYNRB:and+only
lOM\3CB:and+will
pPQ>CIB:and+you
AnM2[PB:arrange
9gPK\CB:arrange+me
IK`PLJB:arrange+not
VWS[>@B:arrange+only
RSCRXHB:arrange+will
SmK7HPB:arrange+you
]O`EGCB:boss
A^[JKKB:boss+me
M_a=IGB:boss+not
LFa[EGB:boss+only
SRdK5RB:boss+will
SnETD=B:boss+you
PIE7yLB:candidate
GKWL\IB:candidate+me
FYWMHOB:candidate+only
RZFHWIB:candidate+will
OUPHSKB:candidate+you
KfO4]IB:close
jDJOFMB:close+me
ISPMQOB:close+only
^?YOJKB:close+will
bKDLRKB:close+you
TV<1{AB:greet
SSUCVEB:greet+me
WCeHFMB:greet+not
NVKJPRB:greet+will
LcUCRBB:greet+you
WhGM<KB:hire
UZQP:PB:hire+me
>iO[DDB:hire+not
ASEfOLB:hire+only
SJYQLGB:hire+will
HgYCKDB:hire+you
H0L{9WB:listen
NDjb4HB:listen+me
MAMkASB:listen+not
RN:uJ@B:listen+only
Z6DkSIB:listen+will
ZLVb=>B:listen+you
YHT0`UB:me
NE\=UXB:me+meet
?j\QACB:me+not
@Z[NFPB:me+only
:gIOIXB:me+place
YGI=W^B:me+topic
`RYIAFB:me+who
JQJWYEB:me+will
KQXPSCB:me+with
[Lb;e2B:me+you
^BORXAB:meet
;VVo8LB:meet+not
FMUYLMB:meet+only
^NUUQ3B:meet+will
qF^U79B:meet+you
?Udm.FB:not
HFMXH]B:not+only
\JACO`B:not+topic
EQ@eJTB:not+who
4XYaMGB:not+will
@>PkHYB:not+with
EYd[>@B:not+you
QJUg?EB:only
KIGZMWB:only+place
URNBTOB:only+topic
CM`FNWB:only+who
SM[ZCBB:only+will
BNW\>YB:only+with
VLd]=:B:only+you
Ni,Q/wB:place
>dW]F=B:place+will
Qs@?DSB:place+you
_IHEQTB:topic
XVH@XLB:topic+will
ePF0[TB:topic+you
_HTONBB:who
\F]OS9B:who+will
a_LNK5B:who+you
XGUKJQB:will
PQ\YL8B:will+with
^WYL-SB:will+you
TUQHNIB:with
^PYG?NB:with+you
X`ZD<HB:you
RPu=6OL!:absent
bEHAWRL!:and
C]\8ZKL!:arrange
gGbH0SL!:boss
RNANeFL!:candidate
ScG;WKL!:close
DSIF{6L!:greet
cWK<BWL!:hire
Q=ApNML!:listen
X^HA9aL!:me
PECUYTL!:meet
JVaJU:L!:not
nDFMLIL!:only
MP9R;vL!:place
Y[C?D`L!:topic
XlOA@FL!:who
QFWB:qL!:will
]bUJD8L!:with
NYT;bAL!:you
R?{8MFL0:absent
s48RRXL0:and
<i?H[SL0:arrange
[JiM2LL0:boss
>TFHvDL0:candidate
XfK;LKL0:close
3BPM{AL0:greet
MbWNJ<L0:hire
ODBiA[L0:listen
[V`;W6L0:me
]LME`@L0:meet
GDvFJHL0:not
lJHGLIL0:only
PK9W=rL0:place
dJ9UC[L0:topic
wUX>3FL0:who
PRXF@[L0:will
]YQKH@L0:with
OLT?UWL0:you
IXa=6dL1:absent
T]RFKEL1:and
DfM>NWL1:arrange
`\AAMNL1:boss
_@@I[VL1:candidate
[YEIWAL1:close
c`DH@JL1:greet
TNPFLUL1:hire
I=Rc\CL1:listen
KR6OUdL1:me
KXKJPRL1:meet
SUC\T@L1:not
eF?UNML1:only
KRGTF]L1:place
cJRVH=L1:topic
bUiE8>L1:who
X?PMZLL1:will
STAUONL1:with
]U_H=DL1:you
[Ho/QHL:absent
WDaJKIL:absent>and
F_NPOHL:absent>arrange
UMKOOOL:absent>hire
ZGVLLKL:absent>meet
ES`OMGL:absent>topic
=IaLMYL:absent>you
iNJIKDL:and
hIFOJJL:and>absent
l?LLKKL:and>arrange
SU@OOSL:and>boss
rACNIML:and>me
`@VQENL:and>meet
e?BRNTL:and>topic
^KBSMNL:and>who
XMJMNOL:and>will
zF@JKEL:and>with
j?IHHXL:and>you
RdNECOL:arrange
IfDQLJL:arrange>absent
S`ELVAL:arrange>and
H\ENLXL:arrange>boss
EpINCJL:arrange>hire
XKWJMIL:arrange>listen
`[DNBKL:arrange>me
@eLXIIL:arrange>meet
[SLNLFL:arrange>place
KYTTHGL:arrange>with
\TFJ>\L:arrange>you
bTcM(LL:boss
YFSMOKL:boss>absent
kCCNNML:boss>and
CaLONML:boss>arrange
RIXOJNL:boss>candidate
XNMMNML:boss>hire
^NNKNGL:boss>listen
D\SLMML:boss>me
UQ[BMIL:boss>meet
ZULKMGL:boss>place
LJaNMIL:boss>topic
SSRHKOL:boss>who
ZNGMOOL:boss>will
]I^CNFL:boss>with
X]F\D?L:boss>you
P=JEkTL:candidate
GXVNLKL:candidate>greet
GIKPbNL:candidate>meet
FIKPbNL:candidate>with
VJHMRSL:candidate>you
WgN9T@L:close
EfIRHLL:close>absent
KcHPIJL:close>meet
MbGOILL:close>with
CNJG{:L:greet
IRULQML:hire
IOVPNOL:hire>boss
`VEHMIL:hire>meet
LH\KPOL:hire>who
eDKNOJL:hire>with
XUTGJIL:hire>you
J=MjFVL:listen
ILH[IYL:listen>me
VLUJMLL:listen>meet
_FOKOML:listen>with
]FHYNHL:listen>you
QL8CaaL:me
6_YLQPL:me>and
LNTMHUL:me>meet
YKF]JJL:me>will
UKKQPML:meet
QCtEIDL:meet>absent
r?PKFHL:meet>and
\XNBAVL:meet>arrange
eBE^FJL:meet>boss
VKKF_JL:meet>candidate
DXPOPOL:meet>close
LSVZGDL:meet>hire
FNMFPcL:meet>listen
H7OY]VL:meet>me
YGGZKML:meet>not
LLMLRVL:meet>place
o>MXDFL:meet>topic
OgHDNKL:meet>who
i=URS:L:meet>will
H\D]JKL:meet>with
_N[Z1GL:meet>you
K\^TG9L:not
`A]HJIL:not>meet
f>TXDFL:only
`KINMKL:only>absent
TFCaOML:only>arrange
ZKPHOOL:only>boss
UQ2[8pL:place
B]LMPRL:place>and
\MNMOGL:place>boss
JZKQMML:place>me
R_JGHQL:place>meet
WTHLJRL:place>you
XQBTDWL:topic
UJMOOOL:topic>boss
JTRNOML:topic>meet
>USMQVL:topic>will
TMMONOL:topic>with
ERQNMWL:topic>you
oXdZ#4L:who
dEKOGPL:who>arrange
RUBaGIL:who>meet
QH]JMML:who>will
WXDJMPL:who>you
R?[FI^L:will
WHRKLRL:will>absent
M]INKNL:will>arrange
TJ>PVXL:will>me
kDUGGHL:will>meet
bKVHIGL:will>who
LGTMDbL:will>you
\\YFL7L:with
UYVHKDL:with>absent
fEELPML:with>and
[j;CCUL:with>arrange
cIEKOPL:with>boss
J?c`JDL:with>listen
Y\DNFML:with>me
qCZFH>L:with>meet
K^NKMKL:with>place
VXG`CBL:with>topic
YHUKKNL:with>who
VYKKKIL:with>will
TFSEDcL:with>you
MLU:QaL:you
\AFNK_L:you>and
Uk8JY?L:you>arrange
C^JYKKL:you>boss
?iKKISL:you>close
XLKOMOL:you>greet
@OPP]NL:you>me
hSCUDCL:you>meet
cIJMNKL:you>only
?WRNPSL:you>place
:RSMZSL:you>topic
cEKQFQL:you>who
]YTPB>L:you>will
T@?TYZL:you>with
ZLPLJNN:absent
iZHAHFN:and
\c@EKKN:arrange
]SPEFNN:boss
<PSGY[N:candidate
ZLJMNON:close
ZMHMOPN:greet
?UUNSPN:hire
`BL]KDN:listen
aXH>SHN:me
`b8TX5N:meet
6ZULVSN:not
QWPMOFN:only
bIFLDYN:place
cBGIaEN:topic
JHUPQSN:who
ZQHIPNN:will
XdAIMHN:with
Z^B?^CN:you
UKPILVP:absent
VbWFE@P:and
XeKJFBP:arrange
MUHMI[P:boss
KGZHUPP:candidate
JYPLMNP:close
HL]IQOP:greet
KLSMOTP:hire
b>TMJMP:listen
rQLJ?BP:me
^Xd<ABP:meet
XIMCN[P:not
I_[FJHP:only
RORPMJP:place
`JOHFSP:topic
T`VAGGP:who
rGGMHEP:will
NXROIJP:with
eZSFAAP:you
RH{=Y.R!:absent
XDHNUSR!:and
IkQ@>WR!:arrange
cAW?QOR!:boss
EcA>s@R!:candidate
H]@B\WR!:greet
NcKV7RR!:hire
KF;{;MR!:listen
=d^>^@R!:me
bAPSY;R!:meet
HKgc6FR!:not
<^[Z>NR!:only
KcF7:uR!:place
f@Z>@]R!:topic
MSCLP[R!:who
eWOWC5R!:will
biL5IER!:with
RWLKZ@R!:you
a5{HH9R0:absent
XIKXAVR0:and
Yg@6@dR0:arrange
]EKC[OR0:boss
OUHBkBR0:candidate
^VGKGLR0:greet
[YHS3XR0:hire
AJ:{M?R0:listen
^QT0ZNR0:me
RI\Na5R0:meet
QHjL<PR0:not
MR`U?GR0:only
8^@IBxR0:place
aI?Y9`R0:topic
XQQBJTR0:who
WSNRFJR0:will
<\RPXHR0:with
`aQXW#R0:you
:Sl;PVR1:absent
EaHKXIR1:and
<mR5bIR1:arrange
c6e7UPR1:boss
LNBHnHR1:candidate
H\DDYUR1:greet
Wb8CWOR1:hire
GIBs7_R1:listen
Bl?MXHR1:me
]HAJaIR1:meet
b8Q]FLR1:not
=VX_>RR1:only
OZQN<VR1:place
ZMTE>\R1:topic
M?FXT\R1:who
RM[5WSR1:will
CGWLVWR1:with
HXb-VUR1:you
FL{<MDR:absent
_@fDHIR:absent>and
CG]XMMR:absent>arrange
TPBLcDR:absent>candidate
fM?FQQR:absent>hire
@BVWL_R:absent>listen
ZCZHKPR:absent>me
EUjEHIR:absent>meet
JI`KMOR:absent>not
NF]GIYR:absent>only
WMGLLWR:absent>topic
dMBKQKR:absent>will
B@Y]HZR:absent>with
UUYBJJR:absent>you
XMD^DOR:and
JZbRB@R:and>absent
ChQEZ?R:and>arrange
\\JET?R:and>boss
DZQMTJR:and>greet
K:MvDNR:and>listen
j`QG9>R:and>me
uJ?DY@R:and>meet
GAf`ICR:and>not
LGFfQJR:and>only
TSIJE[R:and>place
FOTWDWR:and>topic
EJIWK`R:and>who
YMUI<ZR:and>will
_EKIMTR:and>with
UbV<6ZR:and>you
NoN&PXR:arrange
ZOXIEJR:arrange>absent
Vh7OOFR:arrange>and
OTQLKOR:arrange>boss
D]IMSOR:arrange>candidate
gEKONFR:arrange>hire
L[BIRWR:arrange>me
rR2Cg:R:arrange>meet
_ZEHJIR:arrange>only
BbJLMTR:arrange>place
IXCLO\R:arrange>topic
BeQJCVR:arrange>with
Ui3?^KR:arrange>you
fFTHRAR:boss
GKaQJLR:boss>absent
FYVKNLR:boss>and
]PGOMIR:boss>arrange
rTAJDER:boss>hire
bHKIMOR:boss>listen
q@FMKKR:boss>meet
eGJIQIR:boss>place
rGCKKGR:boss>topic
^PGMLKR:boss>who
fGEOKNR:boss>will
TAbNILR:boss>you
WUD5u@R:candidate
W`ENFIR:candidate>absent
YDGM[NR:candidate>and
EjHOKJR:candidate>arrange
R[MKHMR:candidate>meet
JSNNSMR:candidate>topic
ADjMTJR:close
X[>CTSR:greet
\LLOIMR:greet>and
WVLLKIR:greet>boss
LNJOWPR:greet>you
bfBI:NR:hire
DLbGPRR:hire>absent
tBEHLIR:hire>and
AmJJLLR:hire>arrange
JTPLPPR:hire>boss
WFEaNHR:hire>listen
SI`GLKR:hire>me
`XHKIGR:hire>meet
JWF]KKR:hire>not
gLEJPHR:hire>topic
CVONVOR:hire>who
JPZIQLR:hire>will
:gVFWER:hire>you
K>4{FNR:listen
JF`VJIR:listen>absent
]=YbEAR:listen>and
fAZPGCR:listen>arrange
NZMHNOR:listen>boss
GcQKHMR:listen>hire
MRSMEVR:listen>me
bS;O@[R:listen>meet
WKI]KGR:listen>not
MJFdNKR:listen>only
YFKcJCR:listen>with
MUW_E=R:listen>you
RUY7PRR:me
<ZYNPMR:me>absent
TJTIPNR:me>and
Lm>LHOR:me>arrange
FO[KFYR:me>hire
N]YG:TR:me>meet
DfQHMJR:me>not
CMJ\QSR:me>only
GUJNYMR:me>will
OG_I]?R:me>you
hIMLY6R:meet
MI^@K[R:meet>absent
?\UQYAR:meet>and
QVIKYGR:meet>arrange
@e=EV\R:meet>boss
dHMMKJR:meet>candidate
\JKLNOR:meet>hire
^>=_[GR:meet>listen
MZVS2YR:meet>me
FYJSEXR:meet>not
XTJMTBR:meet>only
gCEUHMR:meet>place
KDUW^@R:meet>topic
KZF^JGR:meet>who
`LBKOPR:meet>will
PfR6RKR:meet>with
qXg87;R:meet>you
IVdh)GR:not
XEgDJGR:not>absent
^DYNGKR:not>arrange
FbOKLLR:not>me
L?UqK?R:not>meet
ULGYOJR:not>who
MIeAPMR:not>will
@[G^MLR:not>you
<SXeEJR:only
KNKMOZR:only>and
H^JNMOR:only>arrange
GORVMPR:only>boss
HEQfMHR:only>listen
JKVNKVR:only>me
Ea_KCFR:only>meet
QKIZMNR:only>will
C_FSQNR:only>with
HXYINJR:only>you
S\?N-pR:place
NIJMO^R:place>absent
_VIIKHR:place>and
IZMMMPR:place>arrange
K]IONLR:place>boss
DVKONYR:place>meet
JJNKHdR:place>with
jCA<ZWR:topic
{C?OAGR:topic>and
MKJPI_R:topic>me
WQ@?^UR:topic>meet
[NMKPKR:topic>only
MDLIfNR:topic>who
CRHPN^R:topic>with
RRUGCWR:topic>you
V7WSQRR:who
kCBXKGR:who>and
F]HMIYR:who>arrange
V?S^QAR:who>boss
OMKWNNR:who>listen
IGXRB_R:who>meet
IJOMK`R:who>place
ZGLF_HR:who>topic
H\IYKJR:who>will
GE@ZV]R:who>with
^TFPCPR:who>you
QXVVACR:will
UH]FPIR:will>absent
DKM^PPR:will>and
MX+VY[R:will>arrange
ZRFJPMR:will>hire
OA>tQGR:will>listen
u[PB:?R:will>meet
DVQULMR:will>not
GJ^XKHR:will>only
FUH`OIR:will>place
VHCOeFR:will>topic
_@GVQMR:will>who
RWYHGIR:will>with
eiZ;@7R:will>you
MUJJNVR:with
O[FRNJR:with>absent
A]HTLTR:with>and
IaCJCaR:with>arrange
=^RPQMR:with>boss
ZVSHFHR:with>me
OMHVMSR:with>meet
WGG_OIR:with>not
`JSQEFR:with>you
W_UAN@R:you
MY\RCCR:you>absent
fk3LBHR:you>and
QaX:EQR:you>arrange
`G_JAJR:you>boss
NJVHZJR:you>candidate
@aHK]HR:you>hire
VT_>MFR:you>listen
GIbNOKR:you>me
lJXHW-R:you>meet
NUPXHGR:you>not
SoCLH@R:you>place
sW>HFDR:you>topic
k9@>jNR:you>who
QUQWEGR:you>will
AnPAY@R:you>with
JPXPLMabove!and
N^QMIGabove!arrange
IUSKNQabove!boss
QCSNWOabove!candidate
iNFNGIabove!close
=TWMWOabove!greet
PHRQJVabove!hire
_JILOLabove!listen
GQXPLMabove!meet
>[SMQPabove!place
VJSLMNabove!topic
DSSSNNabove!who
\_FJIFabove!with
aGIPOJabove!you
TKNOLSabove:achat
[JKMMOabove:aktue
:[UMTOabove:albor
ZJMOKNabove:am
=TVONUabove:bart
ESVNRLabove:been
GQONPUabove:begrü
:TQQUSabove:bilal
NKLNTRabove:boa
DROOOWabove:borou
EVPNORabove:brand
UOMNNNabove:break
\JKLLQabove:brigh
VKKOOQabove:cance
JHTLYOabove:candi
FVPOOPabove:ceo
ZOKMKOabove:clien
=YTNROabove:con
^NIMJNabove:cordi
CTPMPVabove:counc
BWRNQOabove:crown
AWSNRPabove:depar
GUQOOOabove:di
dFKMJNabove:diens
CSPPOVabove:dilys
AQWMMWabove:direc
GSOMPTabove:dr
=TWONUabove:eijke
VJOQNMabove:ein
`LNLLHabove:engin
ZKPJLOabove:entre
AXRNQOabove:estat
AUULQRabove:for
RZIMLLabove:freun
9ZZNPOabove:fx
:[UMTOabove:grupo
VcDMJGabove:grüße
YCKQKWabove:guest
[LJOMMabove:hej
iHEPLIabove:herzl
ULLOOOabove:hi
EVPNORabove:holli
BRUNNTabove:hr
GNUQNRabove:inter
NLTOONabove:job
WNKPMMabove:kenne
;VWMUOabove:lead
^KGMPLabove:learn
\ILLOOabove:lee
VMLNNOabove:leits
=UVLSTabove:lin
\JLLKPabove:llp
FWPOOOabove:local
GQTPOPabove:m
[LJMPLabove:machi
FVOOOQabove:max
ATSLRTabove:mei
:\VMROabove:micro
CTPNOVabove:millb
VdGJHFabove:mit
[JKMMOabove:mitta
BYPOOQabove:muste
;SXQMVabove:nexus
9UTQURabove:noora
ITPOOOabove:numer
;ZVMOSabove:of
AXRNQOabove:offic
TNMNOOabove:ole
^HHOONabove:olive
FTQOPOabove:passc
?TUNTPabove:payme
ENSPOUabove:perso
OTMMNNabove:phone
ERSNOTabove:platt
ZLJNOLabove:posit
UNLNNOabove:pries
<RXQMVabove:rache
QRQPNIabove:regar
ITPOOOabove:riuni
\IPMLMabove:rust
]SHNILabove:salut
UIPOMOabove:sched
hCJLLMabove:servi
B^NPOMabove:since
=UVNTOabove:sre
UILOQPabove:tarde
[LKMMNabove:task
<ZUNQOabove:teams
OLWLNOabove:telef
CUUNPNabove:this
?TUNSPabove:tollg
NLQOXIabove:tomas
]JKMMOabove:train
HTPOOOabove:trova
]GOOLLabove:un
]JLOLLabove:vp
UMJOOOabove:was
RKPOTJabove:wilk
OTNKOPabove:wong
ZLKMNNabove:writt
WJNQMMabove:wurde
cHGONLabove:your
C\OOONabove:yours
^MCFRTalone
]RTB?Vb:↵
^MQ7m<b:!
+kUMSPb:#
KQDBY_b:&
kN=@F]b:'
LRPNWHb:(
FRWXPCb:)
GKSOSSb:*
ZYMKJFb:+
QJLNVNb:,
OORFf=b:-
PU\X3Mb:.
VMVD]@b:/
MTJ5Xab:0
QPPPWBb::
>ZVcN;b:;
`LKKTEb:<
\KIIXGb:>
?rM?a<b:?
\YIKFKb:@
PQTHTIb:@name
VJPNNMb:[
PLTNNMb:]
IPWQ@Yb:a
HTPOOOb:a2htr
Y]U@HGb:aan
TVVLFHb:ab
CWSNPOb:ab3xy
IImJGJb:aber
Z\INDIb:aboar
lRT/8ab:about
PeCJMKb:abre
]IKMNOb:abtei
jEFMKMb:accep
C^ONMOb:acces
U^FMJJb:accog
c[CLFGb:accom
FPYXIKb:accou
VRHOLOb:accue
IJHjIKb:acomp
NR_JIHb:ad
4SUSRYb:add
dKHPHKb:adjoi
B_PPLMb:admin
fGMJJLb:advoc
P[GLMOb:af
9[[LRNb:afges
P^a0LPb:after
>XTNRPb:ag
fO?C\Gb:again
K]KIGVb:agenc
XUDIZGb:agend
GPMNI`b:agent
E\QMJPb:agree
JKdNJIb:ahead
^WDJLKb:airpo
ZKKMNOb:aktue
`^KGEEb:al
eGcV;:b:all
J]LOLMb:all'i
JjJOHEb:alla
^\@INIb:alle
RHXJOMb:allow
YJINXHb:almac
CViGJFb:alone
_GD[MHb:along
INaHMMb:alrea
H_?i?Mb:als
s>CZDHb:also
BSSNQSb:alte
QYUY>Eb:am
`IKKLOb:among
W\X3TGb:an
H[TIMLb:anali
:TUMPYb:analy
cU=YN>b:and
DR[NNNb:ander
^FFHGab:angry
SEfHLGb:anoth
_IGNPNb:answe
GIkLKHb:anter
XGJLH]b:antes
\MGNNNb:anwes
XRGOOKb:any
[GCTF\b:anyth
CVSNPOb:aplic
K[PJLMb:apolo
COLQO\b:app
SZHOKKb:appel
TOGCt:b:appli
RCWI`Eb:appoi
^HLIPOb:appre
FgEMOLb:apre
IOKbLIb:apren
DUTOPOb:aqui
EPZNNOb:aquí
`HHNOMb:arbei
bIZMAFb:archi
IJDTQ_b:are
FcJNKNb:arran
VaKEGLb:arriv
TFeIPBb:as
LML[OKb:ascol
`ETNIKb:ashor
HJLW[Jb:aside
HKQaLHb:asist
nN7=Cgb:ask
:YV[SCb:asked
kBKDPNb:askin
iVEU8Ib:asks
QIIJLab:aslee
X\GNGJb:aspet
KK`JNKb:assen
S?XYCSb:asses
8[PKVUb:assis
JOUROLb:assoc
EVY7Kcb:at
IbLOJJb:atenc
CJbIORb:attac
UU=bP@b:atten
LSZH<]b:au
=]SNPOb:audio
ULH`HIb:audit
NZ_?TAb:auf
SM\]B?b:aus
BQSPPSb:autom
XKMOMNb:aux
AeCNMUb:avail
FI[MJYb:avant
mSRF?Cb:avec
g?ZHKHb:away
GKLLVYb:b
JMHf6_b:back
HOZPKNb:backe
ANMcQJb:backg
]b=IPEb:badge
GJYLLXb:baja
]KKNNLb:baker
SJKNH[b:bank
LIGF[]b:bar
U6[^EPb:be
YDdIHHb:becau
AKdH]Eb:been
0iBVVTb:befor
ZFXGOLb:begin
VMLLHVb:begrü
ObGKKLb:behal
TTLHNQb:behav
f\EICGb:bei
HQTOOOb:beim
FSIQ]Ib:below
XUJPGLb:belt
bJHJMOb:beoba
CTROLVb:berei
^AKHNZb:besid
5^WLTPb:bespr
ZUPKGIb:best
LZDL\Gb:beste
_GKXHHb:betri
RHZLJPb:bette
BhOMRAb:betwe
VACKY[b:bewer
`IFIE]b:bewon
CUPORQb:bi-co
MSaJFJb:bien
ZHZNIGb:big
@`TYGFb:bij
<VYMOSb:biolo
OKTKMSb:bit
K`NMLHb:bitte
OUKLOPb:blend
VB`CYFb:board
QJLOYKb:bonjo
IXJGJ^b:book
K[EFQWb:booke
IbIOIOb:books
JIMWKXb:booth
AUPNOXb:borou
Z\^?DBb:boss
IHIJKlb:bot
eEWGGKb:both
HGG]J\b:branc
b[<MEOb:break
TLHLJ\b:brewi
[YGIJKb:bridg
MGJNcJb:brief
^TF2T[b:bring
RK[LKLb:budge
BRYJKWb:build
U^AHDZb:burea
@cFNE_b:bus
RPEQPRb:busin
fDeO;Bb:but
CNNL`Ob:buyer
4_RYAZb:by
LPQW@Wb:c
VDTH[Ib:c'est
YFZKKKb:c'è
HTPOPOb:ca5yb
XaGHJHb:cabin
SHZOMIb:cadre
LIIiJIb:calad
@eKONMb:calen
GMI_OPb:calib
WVKFHTb:call
PDSANdb:calle
ZYIHLJb:calli
]]FGGKb:calls
WDXLOLb:came
]D@gHKb:camer
Zi:GSDb:can
QHjCJIb:can't
I`SDNLb:cance
J[CIj?b:candi
MLJMN\b:cante
9TSLTZb:capit
WZGNKJb:capoc
VYGJNLb:capos
VY\HEBb:capta
D[QNRJb:card
YWHKMJb:caret
O_HLOJb:caro
[FRJNOb:carry
WKKMQOb:cas
REGLMbb:casa
H_MA@fb:case
TKcLHDb:caso
[JNMNLb:casti
IVRGNSb:ceo
DNOPEdb:cerra
_PFIOMb:certi
jDJQJGb:cet
k:ZUDAb:chair
F]ILMTb:chama
^NBMVJb:chang
TUNOILb:charg
]ZIJIGb:charl
`YX8U;b:chat
`IHMLPb:chats
_TESJEb:check
VSMNKKb:cheer
_OWW:Cb:chef
JJLNcIb:chemi
CIMOPab:chez
HPLPK[b:chiam
\UHIMKb:chied
QQWNKHb:chief
QIJKM^b:child
eKKIKJb:choic
]YQ@DOb:ci
HiLKIIb:claim
IXYJJMb:clear
WPF\FKb:clerk
@[SNOOb:clic
PPK;:zb:clien
ZEEMK_b:clini
EJKbOOb:clock
XEJJO[b:close
dFHIA^b:clíni
CIJKY`b:co
SLLMHZb:co'
]GWNIHb:co-fo
VaFMIFb:coat
QkADAXb:code
[KLNLNb:codin
UlB>KMb:coffe
K^KOJMb:col
c[MAAMb:colle
WX:?`Rb:collo
_IIMMOb:collè
LSkDCJb:com
CPcCFZb:come
QW>FXUb:comes
GT`NIHb:comin
ENM]ONb:comme
MTC`KKb:commi
_GGYKIb:como
KJ^KMOb:compa
HRULLSb:compe
JJTS@^b:compl
YJLOMNb:compo
IIK[NTb:compt
UUMOJJb:compu
l[Z@==b:con
GZMQJQb:conci
ObFOLIb:condi
vGGDGJb:condu
LTVTMCb:confe
MdPCY<b:confi
`KNLHMb:conhe
GT]LKLb:conos
CaSLUAb:conse
^VSEIEb:consi
LUIPIWb:consu
Xj9F[>b:conta
FPNLL_b:conte
LZ[JEJb:conti
dINETGb:contr
e3VGVPb:conve
IM\EOTb:convi
XLMLLQb:coo
kGFNJJb:cook
WFGKM^b:cooke
Na`KA@b:coord
PWRIMLb:copyi
_NJKIOb:cordi
HIGjOIb:corne
TZC]FEb:corpo
ND^C\Lb:could
WJKXLJb:counc
>USOPTb:couns
FH_KG[b:court
mHIDGPb:cover
QJK\JMb:crew
ZJQOKJb:criti
fHSGFKb:cross
FRRNQQb:crédi
qDGNJGb:cto
RJRTFRb:cultu
WIHFJcb:custo
SM[KEPb:cv
EUUMQMb:d
]KKONJb:d'équ
HX[GAVb:da
NZIMMNb:daarn
LG^]DHb:dabei
FPPMUQb:dag
ZJIQNNb:danac
SJMLG\b:dann
`NUIBMb:das
EG^L_Fb:dat
OHMLN\b:data
FdYHEIb:date
IVNNOPb:datos
<cKQOPb:datum
8rn>=Hb:day
VOKJORb:days
HPYNMOb:dbs
O\PEOKb:de
HSQNWJb:dear
^YGMEIb:debri
GYNPMNb:decem
dGSGJLb:decid
YZ@[GEb:decis
CMdOJMb:decli
ZPNKLKb:deep
GMSORQb:deine
]YHJIIb:deixa
Wc=]E@b:del
`JNJNJb:dem
THVLNMb:demo
[d?@>^b:den
@TSMTRb:depar
GXIJI_b:depot
gXYE?>b:deput
O\CEH^b:der
C`NLONb:des
VIKK]Hb:descr
uDOGCIb:desig
U_:X@Tb:desk
FTQOQOb:deuts
fKJJGOb:dev
aHJOMKb:devan
JZXKIIb:devel
YJLOMNb:dgs
XDD\XFb:di
ZXBAH]b:dial
\_GHGIb:dial-
[WGNKIb:diari
=YYNPNb:dich
G`DIH^b:dicht
T\PJBNb:die
EdINNLb:dieta
DPNLSYb:dinne
cJGUFJb:dinâm
TfQW8@b:direc
`RPHMDb:diret
SRNCXKb:discu
YKXGLJb:disde
C^OPMMb:dispo
WOOLLMb:dive
_OHATNb:do
NYOIXCb:docum
\I:[[Eb:does
gHJHMLb:doet
@UWOOQb:doing
zCGHGGb:doman
GGH\NZb:don't
EHI^\Kb:done
[ZIHJIb:dono
=X>FSmb:door
]EJNWIb:down
QH_LJLb:drh
VI[KILb:drie
X`RCHFb:drive
<eMNPMb:drop
DX_LHKb:drops
]HJLOPb:dsi
Va@@Cab:du
\<ZHD[b:due
Q^DJNNb:dueña
JKLLbKb:dura
MPCfIJb:durin
TKXIMMb:dus
YJLOMNb:délég
[GONOMb:dépla
WQ=ZZAb:e
GVPOOOb:e-mai
iILIJHb:each
MGPK_Lb:earli
T]IIMJb:earpl
]IKOLMb:easte
Z?Y_DFb:edito
DWPNOQb:edt
hPJMCHb:een
\ITLHMb:eerst
^[GFKIb:eigen
HMLbKLb:ein
\KINNNb:einar
`NIKKNb:eine
FaKNMLb:einen
_JIQGOb:einri
hHEJMNb:einze
T];>Mcb:el
GYRJPNb:elett
PLI^LKb:else
HPJSLYb:elter
WBY[KAb:em
BeLOMKb:email
ZJ[KEKb:emeri
RWKMLLb:empfa
H`QGMMb:empêc
fKXT/Mb:en
mBIQFLb:encar
c=]GNHb:end
MNTNONb:energ
V]?MXDb:enfer
eCIQKLb:eng
bHIMLOb:engen
CQPKaIb:engin
^KKNNKb:enhet
RJWKLOb:enjoy
\WELJLb:enseñ
ZO?BGjb:entra
]LD<eKb:entre
PL\LKKb:entsc
\KJMNOb:entwi
DXQOOOb:envir
Q^DNMLb:envoy
`DJZNDb:equal
WKLOPNb:equip
U[TV>Cb:er
\DSPHOb:erkra
BOVNLXb:erst
bGLJPKb:erste
<WPLTWb:erstg
aZO:JKb:es
ILQNQUb:esp
WIJMUMb:esper
LUXKCTb:est
GIeVJEb:estar
GJLObLb:estim
@Z\EJUb:está
lTRBEAb:et
OJMNQTb:etapa
2^ZLVNb:europ
KUQKOOb:event
iEIS9Xb:every
YFF\KNb:exami
SOGMRRb:excel
FEhMLNb:excus
dGXEGLb:exec
Ka^EHCb:execu
RHHD\Yb:exerc
AXJLKab:exit
eDCHJ[b:expec
VTGIUJb:exper
bJLIMLb:expli
NFCWcIb:exter
fEKMKLb:fa
IRPONSb:fachg
cIIHMOb:fachl
N]LKJMb:facil
]KKNNLb:fackl
`MKLLIb:fait
ARVMPUb:falad
hEGMJMb:falar
GfHLKNb:fale
NLYLMNb:falls
BGnIMLb:falou
T]GLLJb:farà
IGeONIb:fase
ND_KOOb:feedb
OZIKNNb:fetch
_GJMONb:few
HNK`MKb:fica
`EQIJPb:field
]IJEOUb:fifte
SMcMGCb:file
DSRNRQb:filtr
RGYGJWb:final
QDPMZNb:finan
>SQH[Ub:find
HM]NQJb:finde
m@_@LBb:first
^IECM^b:five
H[RMJOb:fligh
V>CDXgb:floor
MLZUHIb:fly
IGgIMMb:fois
[C?[@bb:follo
Vb1GaIb:for
hGWGHDb:forem
NPGJbIb:form
NQIWNMb:forma
GeAK\Eb:forms
`LMKJLb:forno
kTEKEFb:forwa
J]JGF]b:found
`NSIEJb:four
LXS]DAb:frage
aLKJNIb:fragt
HRTMQNb:frame
CVSNQOb:frank
]LIKNNb:frau
HL]ONMb:free
WHAO\Nb:freue
P[JKKNb:freun
LS[FXAb:frida
NJcMJIb:frien
LPUSFPb:from
K_JJZBb:front
ELPPaHb:funct
eBLDE]b:futur
cHKOLHb:får
TLEgEIb:führt
^AXFYEb:für
4XXMTTb:g7
JOVMOOb:gap
FULJL\b:gare
JRQPONb:garit
WcAC>]b:gate
=JeOFYb:gave
JMMO]Jb:geach
HQPOQPb:geben
LJLMN]b:gebou
JaGOPIb:gener
]FB_KKb:geren
]UCNJLb:gern
AGZKMab:gesch
`OU8XFb:gespr
CaTRGHb:gesti
A[UIJVb:gesto
LSN>[Ub:get
XMNJKRb:gf
XWDLOMb:give
hIILOFb:given
FIgHPMb:già
XDMYOJb:glass
;ZMKKbb:gmbh
`iU<?Ab:go
YYXEDHb:goes
HR[MLLb:going
DQSR\Eb:good
2V\NSVb:googl
UXJOHMb:got
RF\LKOb:gover
Y>WVKKb:grade
YHEKM[b:grand
TEhODGb:greet
YKJOOOb:grill
aJKKOJb:groep
UaFMELb:groet
WWHICXb:groun
IVVCD]b:group
KUPMONb:growt
gIFILNb:grupp
?bHMPTb:gruß
ZKINLRb:grüße
MT@_?[b:guard
[>CG`Xb:guest
ArJKJGb:guide
ELJ]SOb:gut
HNNN\Kb:guten
[UPJGIb:géran
oBPKGHb:h
YJOOMMb:h00
\KKNMMb:h15
gGHOLIb:h30
VDWC`Fb:ha
BeIRKMb:haalt
F]TKLLb:haar
^JFOPNb:haast
[EVMINb:habla
NL^KJLb:had
rB@B[Ib:half
ILQNPUb:half-
@[HJJdb:hall
LJLN^Lb:hallo
LLROLTb:halte
HbKQKHb:hand
\E\ILHb:hande
WYGNGNb:hands
SZINKKb:happy
ZTGLNLb:harbo
ZR]EEFb:hard
aDIONOb:hará
VLLOONb:harás
PLSIPRb:has
Y[JNGGb:hat
EIkMKIb:hatte
fELILMb:haus
XONB]Gb:have
jQV[1=b:he
jHEJMKb:he'd
j=D`GGb:he'll
\@kGHDb:he's
iC_GECb:head
MI\PJOb:headm
VEZMKMb:heads
6UXM[Ob:healt
lATCCSb:hear
^FEYMLb:hears
[KHOPNb:hei
R@BZVVb:hello
CiINLKb:help
FfJNJLb:helpe
aE@MJ]b:hence
YX^OM.b:her
PU`OCDb:here
O^ZGGFb:herse
T\NLLDb:herzl
sFJNECb:het
YWHFVFb:hi
<YUMSPb:hier
MF\VKIb:hijo
cQdG:Bb:him
]`AMHHb:himse
G?W[HZb:hire
`[J=CVb:hirin
c>^MGFb:his
eHMKFNb:hm
VIHK[Nb:hoi
XYFJMMb:holds
^LLNMJb:home
]JLOKLb:homew
>TRLXRb:hope
VJIKLYb:hopef
ONOFI`b:hospi
``GDEJb:host
NEIA\ab:hoste
WHGLL\b:hosts
>`AJT^b:hotel
fQPBQ@b:hour
MJELIjb:house
oSGW=<b:how
WN[R6Rb:hr
RKVYGHb:hub
BTVNNQb:hybri
KHKfMIb:hört
PYU?XEb:i
hTMDGFb:i'll
q^GC?Bb:i'm
W]INDJb:i've
MbRGGJb:ich
>`DGWZb:id
Njc59Qb:if
FH\YKMb:ignor
TfVGC?b:ihnen
XbGJEJb:ihr
GaVILHb:ihre
CO_NKPb:ihren
]QJNGLb:ik
J\QEXEb:il
GKjHLJb:ill
Y?a<^Gb:im
NMG^MNb:impar
<Pah6Pb:in
ASTKG`b:inclu
RVSQHFb:incon
aLHGNPb:indep
IcIMPHb:indic
OcIHLKb:infor
eFJNLKb:inglé
CVTNPOb:ingre
TMUGONb:inici
?QYMTOb:initi
]MLJJQb:inkl
eJIOHJb:insis
ZITMMJb:inste
NOHKQXb:insti
CUPORQb:intak
JSPOOOb:inten
V6C``Kb:inter
V]>>VUb:intro
JJINNab:inven
TGGaJMb:invig
_YY<b,b:invit
\CYGKQb:invol
bGJOJNb:io
[ATKDZb:is
E<hVFTb:isn't
TL[S=Nb:ist
NE]:Q_b:it
VAYKQNb:it's
]JFOOPb:it-be
DWQOPOb:italy
KIIJNdb:its
RXHMOMb:itsel
UTFI]Eb:j
`JDOPMb:ja
WYW:Z?b:je
PYVKGIb:jefa
GUOI]Ib:jeudi
l>IZIEb:job
QXKNJMb:jobs
XDTXS@b:join
U>TSWHb:joine
VHE]LNb:joini
]G?WWHb:joins
[SIOJJb:jour
^LLKKOb:jouw
KWPKPLb:junio
SWHLMOb:jury
ER>cG[b:just
BIeHQQb:já
hEJOLHb:k
[IXKJJb:keep
KHS_JKb:keeps
`HVIEMb:kenne
?TVMUPb:kg
LLJHNbb:kids
aMINKKb:kiero
LIN^NLb:kijkt
I\MKUGb:kind
KGYOPOb:kindl
aCBDMcb:kitch
>XUMRPb:klick
B^MLULb:kling
HV]EKOb:know
XgAJIHb:knows
KcJKLKb:koffi
aJJKNLb:kommt
GLUHaIb:komt
PXAMOVb:koord
HOMTJXb:kopie
XPKNLNb:kredi
iGJJJMb:kwart
cHGJOOb:l
HlHIMHb:l'acc
VM`HHHb:l'ent
GLdIMMb:l'ha
LYWP2]b:la
ZF[KHLb:laat
YO\?JLb:lab
DOPPWOb:labs
>UZMRNb:lade
JQPMPRb:lag
fGMPFJb:lager
Z\DKGNb:las
XI^EPFb:last
jOO<CSb:late
EEtDPIb:later
bILMKKb:lavor
ZFD\OLb:law
U[FP3ab:le
2J[QR`b:lead
DZROLPb:leade
dTGICPb:leads
M[E^GIb:learn
KVfDJDb:leave
TJMQLRb:leben
aCZHIJb:led
UG_GJNb:left
=WVMSQb:lehrk
\DRPIOb:leide
VFVQINb:leidi
P\HMJOb:leidt
UDBJ[Yb:leite
^FRNJKb:leitu
HQUOOOb:lerns
IPTUJMb:lesso
J>WGY[b:lette
WJIKJ\b:level
N<TBeUb:libra
UFEM`Lb:liebe
HZONNNb:lien
^ZGJIHb:liga
ZIXLJJb:light
_V:DOWb:like
BCeHbFb:liked
`JJOLKb:likes
R\DbDAb:line
EdEKJVb:link
KUNONOb:linke
NW?EQ`b:list
UAAmILb:liste
YLLMNNb:liter
ZMSNJHb:llama
`FSJLKb:llega
PaELNJb:lleva
GROLLYb:lo
XXBH[Gb:lobby
9^SNQQb:local
KJOMJ`b:locat
VaDMGKb:logis
`[GJGGb:loja
DHmAROb:longe
jSAIIIb:look
^JFQOMb:looki
QV;U\Fb:looks
FEXHXWb:loop
SIXKNMb:lorri
YKLSLKb:lot
TMGNH[b:love
`ILKMMb:loves
KPFNN^b:ltd
]JTLIJb:lugar
JKIcOKb:luist
\aQJ?Cb:lunch
[UCMMMb:là
@PRPYNb:m
P[IPJLb:mache
EOUNNUb:machi
INML`Jb:made
BYROPOb:madri
NYKMMNb:mag
JMcIDTb:mail
DlCSJIb:maile
DUSNQOb:main
aLNOHHb:mairi
D^KOPNb:mais
ED\J_Lb:make
G]UIKMb:makes
]KHSOGb:man
\`MB;Ub:manag
KiEJKLb:manda
M`JMKKb:mapa
HkLIHKb:marca
dJHLHQb:march
GMeLKKb:marte
SIbKHJb:mate
[NHNMNb:mathe
TFTLZFb:maths
OE]?WSb:may
VNLNLQb:md
hQZP>:b:me
XGYOIKb:meant
YLNMNLb:med
QPN\JEb:mee
HW_8TPb:meet
\\=ARRb:meeti
XD`LGKb:meets
gFKLLJb:meist
aRHLJJb:melde
eB?`KJb:membe
FXeJHFb:mensa
KHJNVYb:merci
VSR@`Ab:met
gGHNKKb:metri
EUSPNOb:micro
bLJMIKb:miejs
VOMD]Gb:min
GZ\UECb:minds
_5;c@hb:minut
XP]HCKb:mir
CUTNOQb:missi
\MRY;Kb:mit
VLMKTNb:mitar
^JJMMOb:mitta
IWNOLPb:ml
6X[LTQb:mobil
hGENMKb:model
ZJYJODb:mogli
aBeHDFb:monda
TLYQGHb:more
HAFIjWb:morni
lGKDOIb:most
lMGKGGb:motiv
I\MJQMb:move
XDeEASb:moved
OFHJT_b:museu
INKaJMb:mute
EJJV]Ob:muted
TiSCBEb:my
ILUQTLb:mª
@S^OOIb:más
HOMQI]b:métro
DVSOPOb:móvel
BSWOOPb:mögli
JafHF<b:na
ZHGMNWb:naar
\MNMJLb:nach
WJMNMRb:nachf
NMTAYRb:name
GB[EJgb:named
S\GIVFb:names
UIYJMLb:nanny
ZNLNMLb:nativ
YHIKZJb:nd
D]NRLNb:nda
ERaKLKb:ne
@YQYTCb:need
KKHJLgb:neede
WJKKPSb:neemt
LWRKHQb:nehme
DJaKQPb:neith
[JLMNNb:nemen
[DYNFOb:never
V[IWFCb:new
?CU\VQb:next
;Uc=SXb:nicht
F_SJLLb:niet
PQ?FaRb:night
XXKGLKb:nimmt
UOX\9Ib:no
LQGKK_b:nobod
`LPJLHb:noch
WVCONMb:nom
EXZLLLb:non
i[BLECb:noon
hKIHLJb:norma
bLKHNJb:nos
GPSMOTb:nosso
GHNPN_b:nostr
QKMZNIb:not
CW[F_?b:note
KJJTEbb:note-
OB__IBb:notes
GLKfJKb:nothi
RHQYLKb:notic
PURFDYb:notre
LAJL^Yb:nous
`C_JFIb:now
MRJMKYb:nuest
WXFMMJb:nueve
]O_T<>b:numbe
CXQOOOb:numer
HKK`NNb:nur
NbDIIUb:nurse
Cdf@JDb:não
HOVOOOb:nächs
BZROPOb:númer
LfQFGIb:o
HUPOOOb:obrig
VGGbEOb:obs
GIF{CDb:obser
kGJLLFb:och
:[ULUOb:oct
EWPMQPb:octob
R^HKMKb:ocupa
7^UMTOb:oder
RXf1TDb:of
AM]_?Qb:off
`q9[6>b:offic
\LKMNMb:og
IGHnJKb:ohne
JFKMcOb:oi
JGeLLMb:old
XFHM\Jb:olá
YLF\HKb:om
ZLbJ'ab:on
IPIMN]b:once
_OFOINb:one
>]SKFZb:onlin
GSj_;<b:only
EHJKmJb:onsit
GR`MHKb:ontva
@QWKPVb:onze
WPCLF^b:op
BQSJOZb:opdra
K`XAKKb:open
I\TILKb:opene
NIIO^Mb:openi
SZKKDRb:opens
SI^KLIb:opera
^F[HHKb:opere
[MLMJNb:ops
;_PROOb:optio
PG]MNKb:opère
SUGUNIb:or
`DWJJKb:oral
bKKMIKb:oraz
TQHFRUb:order
ZFUH_>b:ore
`gELABb:organ
7aPOXLb:ort
\]HBLJb:other
@RNM_Mb:ou
CMBQInb:our
MV_HGIb:out
]JIUKIb:ouvir
]KGOPNb:ovat
U[HUICb:over
YBRGDbb:own
MJGcPIb:oyent
BSPQPTb:pa
\JLMMNb:paar
FMRNQUb:page
;TWMXOb:pair
]LNLJLb:pairi
NPUXU:b:panel
MJPOPTb:panic
P[FZFIb:paper
Y_aF?<b:par
VTDAWTb:para
\JYHLGb:paren
KKKLKab:parkh
E\ELJ]b:parki
`JLMMJb:parla
`DCZKNb:parle
E=a_LLb:part
]FXJKIb:parte
aBaGGHb:parti
`EYIKHb:partn
DLgLLKb:pas
aJFNMNb:paso
A`ZLHKb:pass
FI[L`Eb:passa
>\RNPPb:passc
TASHIab:passe
S\FNLKb:patie
jDXFHEb:patro
UOUOHJb:payme
EJUM`Ib:payro
[EMOKSb:pdl
UA][FFb:peer
EJ`HJZb:pensi
dMTSC?b:peopl
BT9Y_Sb:per
VaEJFMb:pergu
[\\Y95b:perso
kJFLHLb:persö
YE]JQEb:pesca
hFJPHIb:phd
\IX@TIb:phone
]FLKPOb:pick
7`TNSOb:pin
V\JPGHb:pipes
KZJNGVb:piso
DFXaLKb:pitch
JJJOIeb:place
M_UCSCb:plann
YNNFIWb:plant
VKLOPNb:plata
^JINPLb:platf
kBAGTRb:play
MLCLfLb:pleas
YDZJKNb:plus
iB:G[Qb:pm
bFMMMKb:poi
RVJOLMb:point
?YVOONb:poort
K\KMMNb:pop
O]DWV<b:por
F`BEYTb:porta
QVDKNVb:porte
BSXGQUb:portf
IKSIPYb:posit
NVIPNOb:posiz
_VBLMJb:post
UWGMQHb:postd
ALZLSTb:poste
XKQMOJb:posto
U]HGRGb:pour
bHHKNOb:praat
XLZJJHb:pract
GVIM\Kb:prefe
OVGYJKb:pregu
\@_LFMb:premi
QCHYLYb:prend
EaLOMLb:preno
QhKHJDb:prepa
L<WeY=b:prese
cMNKGJb:press
^OHNJLb:previ
[HRNLJb:prima
k>YILCb:prime
VGHKL]b:primo
iHKINGb:princ
QWHLPNb:print
QV]FHHb:pris
aMMLIKb:probe
L^@MB`b:probl
<WH]]Db:proce
TZY9@[b:produ
cHXFIHb:prof.
jRLFGEb:profi
dFKMMLb:progr
:XVLWNb:proje
VIUPMJb:propo
kGKMHHb:prova
SGHMM_b:provi
hHIMGLb:prueb
VIK]KIb:práct
GdFIPPb:prête
cGLNKKb:pst
E]HLKXb:puert
qBHJKJb:puis
ZKIMNPb:pupil
HILcRHb:purel
]YJKGGb:put
U]FJLLb:puts
ETSOQNb:pôle
VKOOOLb:q
HWRKQMb:quale
^JKPLLb:quart
iGQHHHb:que
]LJMOKb:queda
ZXHKIKb:quem
lHFLHLb:quer
J`HHSMb:queri
gM?VCNb:quest
]U^BCEb:qui
PGSL\Ib:quick
dIHOMIb:quier
EJEkLOb:quiet
^VHKGKb:qué
\KVJIJb:r1
N^ZIAIb:r2
VI\KGLb:r3
QKWLNOb:ran
XFXPJKb:rang
F`HONOb:rappe
@]HLK^b:raum
VBQEfFb:re
RGWKTKb:reach
J@GH^cb:read
YDWHKSb:readi
MQHIaIb:ready
JQPMQPb:real
fIGIMNb:reall
[DFXONb:reaso
L]JOLKb:receb
MSBCX]b:recep
GSOOQQb:recht
QWDNLRb:recom
=TbKFUb:recor
Qb>DH^b:recru
TVEONNb:reden
IMMK_Mb:ref
9b`CKQb:refer
IcXMECb:regar
aJJMKMb:regis
IQQNPQb:rekto
[[JGHJb:relat
DFSeKLb:remai
EMJOOab:remin
8ZVPROb:remot
WHUMNLb:rempl
[EaDMHb:renco
VFJJWSb:rende
H^JOMNb:reply
PHaPIHb:repor
WVSY>Cb:repre
G^[LDJb:reque
PWCL^Fb:requi
N`NOCMb:resch
RPOIKUb:resea
iAbGBEb:respo
QJYKMMb:rest
XA`PEMb:resta
PPDdJHb:reste
QLJMTRb:resti
WGNONRb:resul
YKKHG\b:retai
YFgGHFb:retir
CWV\IEb:retra
_MHMJOb:retur
;\VNPOb:reuni
OIZKMPb:revie
WKXMIJb:reçoi
MMOMXLb:reçue
UNW^B@b:rh
[RJKLLb:ride
NMJYONb:rides
Mc@JFZb:ring
<^SOPOb:riuni
AKNMNfb:robot
<WZLROb:rol
GJL]B^b:role
eKFINNb:rolle
IGcMKNb:ronde
=HOb:ib:room
UGGZONb:ropes
bVWBO:b:round
TBMRMWb:rozmo
JIPNM]b:rua
Q_JLJJb:rufen
SRT[BEb:run
CUQORPb:runde
fDBJJYb:runs
ANdSIKb:ruolo
KaHKOLb:réser
AUNK`Lb:s
_BVIIQb:sa
[LSMHJb:sabba
CPROOWb:sachg
\HHYKKb:safet
JFI\\Ib:said
FHmJLIb:saiu
YVIHEUb:sala
WCYF^Cb:salar
X?LS^Gb:sales
FUGMJ`b:salle
P\ILY@b:salud
XZLJCPb:salut
TGGKN_b:same
[KFOQNb:sampl
TWBNKSb:sandb
UXLJKMb:sandw
UGGfIHb:sans
WMOPNIb:santé
]MKKMOb:saran
bSYGF?b:sarà
GKR]NKb:sat
STIMPLb:satur
I:SWEhb:say
M[NRENb:says
VLKHNWb:scene
DcLAVPb:sched
RgFJHJb:schic
^HCQB^b:schoo
FOKPIab:schul
<WSQOTb:scien
lDCC_Eb:scree
JLKcMJb:scrib
`L\HGBb:se
7R]NUQb:searc
LJZYJGb:seat
P9\PWMb:secon
@fAYAYb:secre
GbJPMLb:secré
BcPRJJb:secur
QOQQIOb:sede
ZILKNSb:see
gLGLLIb:seein
o=XIFGb:sees
Q\D_EDb:segre
NLMYMMb:segue
SHaMJHb:segui
KN^LINb:sein
EdKEIXb:selec
V`DKJLb:selez
XZHLKIb:seleç
BsGKKHb:send
AdiO@=b:sends
F]NEXMb:senio
`HKNKMb:sense
QPALTWb:sent
HKbINNb:senti
?KTMR]b:separ
RCYRMMb:sera
bOERHJb:serai
IWEHKbb:serve
`YJIGGb:servi
`RQLFDb:será
J[\QFBb:sessi
YWB;UYb:set
LWLNNPb:setti
XP]IHEb:seu
RG\LMLb:seule
mHA[BGb:shado
H[VHSFb:share
eQJFNEb:sharp
VF\]U0b:she
fcBCFEb:she'l
RI_YDBb:she's
Y>FChRb:shift
VHIMMYb:ship
`KHJLRb:shop
Z?P@WYb:short
;[][EGb:shoul
YNILPNb:show
]ZGKGKb:shows
KIWIG_b:si
O^NVEEb:sich
VJMNLRb:siche
KMZLNNb:sick
aAEFFgb:side
QN[RS;b:sie
I_EMWHb:sign
P\HGNRb:signs
IFGnLKb:silen
ATP_LJb:sin
FSfIIIb:since
ERRLQTb:sind
O\KNKLb:siste
h?<`HNb:sit
aDeGFDb:site
?IExOFb:sits
VAMZHTb:situa
TIKMH\b:sitze
HJGnJJb:sitzt
WIQNMNb:six
QXOQJGb:się
XMLNMNb:skal
bMBGQQb:skill
dIIHMOb:sl
:YLbPIb:slide
[RSUF?b:slot
G_KLNOb:slots
XLLNNNb:small
k=OAMTb:so
JMQONUb:sobre
aJNJJLb:soci
^MLNLJb:socio
SCEOPbb:softw
BVVNQNb:soins
eFHKTGb:solli
TVOXI@b:solo
VXIKNIb:someb
^BWTGHb:someo
U\GMJLb:sono
HKLQ_Jb:soon
GI_LPOb:sorry
F[DKK`b:sort
YUINKJb:sorte
V]FHMLb:sourc
TMLOOOb:sous
XNINNOb:sowie
?[RNPOb:spain
J_NMKKb:spare
LBLYWOb:speak
eIGNLKb:speci
`MHOLKb:specj
DMSONYb:spedi
bLJFOMb:spend
[IILQPb:split
KJYNPNb:spoke
BFnMILb:sprak
`JCNPOb:sprec
nA>RKPb:spree
TC^MLLb:spric
EKUXPLb:späte
nCEIMMb:sql
MPUNLNb:sr
XNNPLKb:stabi
VHQNLPb:stadt
mL>;QVb:staff
M7]<eXb:stage
NJM`KKb:stagi
aNHNKKb:stake
XS?bJEb:stand
FUMXOKb:stanz
CLaD^Gb:start
PVKIGXb:stati
bFUJIJb:stay
IPRS]@b:stays
mEAVJFb:stell
DH\G`Lb:step
^HZELJb:stepp
iIHQIFb:still
GZFNMXb:stop
WGIOI[b:store
ZHGXJNb:story
ENRK`Jb:strai
HQQOOQb:straß
JJLNKab:stree
RJIHLbb:stren
KN]HOMb:stuck
HO]PJLb:stude
GONMNZb:studi
cJOLHJb:stößt
PHgJGJb:su
BSSMRSb:sua
EW[KKMb:succe
CWSOPOb:suche
[OIOMLb:suis
LFLNM`b:suite
XDZTIFb:super
YdFIEHb:suppo
aHJPJLb:sur
GWXNKKb:sure
VLJXLKb:surpr
e_BLAFb:syste
GJLJLib:são
HSGaNIb:só
^DGNKYb:table
W8LgFQb:take
ZQ]BAPb:take-
XMMLLQb:taker
S`EF@[b:takes
ZLKOMMb:tale
<pPKIJb:talen
lEFY;Nb:talk
[OHWJGb:talki
UTL[DFb:talks
fFKMNIb:talle
CVSNPPb:tap
]EDKI`b:task
JF[OQOb:tasti
`F]IEJb:tbd
p\LJG1b:te
__EEKGb:tea
5RVMXWb:teach
_@OXHLb:team
HcXIFHb:team'
jCIIBXb:teaml
I^YHGLb:teams
WU@^CMb:techn
YWZBDKb:teil
\PKHMOb:teiln
<ZUMSPb:teilz
QOOKUKb:telef
[R9P_Eb:tell
dBFHI]b:ten
Q^=G\Jb:termi
IORBUYb:test
DNOKO_b:teste
TWCKD]b:text
WUPHCSb:th
CZAJmFb:thank
W<fI?Yb:that
ELIcPLb:that'
>aCTE_b:the
?VWNNQb:their
YYHDVGb:them
^JLKMNb:thems
eDJGNSb:then
XM][?=b:there
QZQFMKb:these
UQHPLOb:thesi
RTB[LKb:they
\QEDZJb:thing
YKPMMMb:think
QHIKIdb:thirt
Yg_76Nb:this
VJYGLNb:thoug
kX?JBLb:three
NN?XcDb:throu
UKSFVKb:thurs
]b>KHJb:ti
MeRHEIb:ticke
TMWKLKb:til
;L`LfAb:time
^YHKHGb:times
6VWNWRb:title
TXGLOLb:titol
I[GOUKb:to
f;[Z@Db:today
VJLVNKb:toddl
ILJgLIb:toeho
IHdLMLb:told
KJKbLMb:toma
T_FUFFb:tomor
SGWVKHb:too
PD^EH[b:topic
E]]DQFb:touch
STaJDDb:tour
EZXNJKb:tout
HGOLNbb:tower
XDTF^Fb:traba
`IDLGZb:tract
TMSMMLb:tragw
dOAHHVb:trail
VMI^8Xb:train
KFMNJdb:tram
JdGXCJb:trans
ZlCFEGb:trave
MDRIdIb:trial
[H^IKEb:tribu
FgIJMMb:trip
`GBIK^b:trust
mGHMKFb:träff
DQWG`Gb:tu
L[FJZIb:tudo
LIJOKab:tuesd
^JEOPNb:tuota
NIYOLOb:turn
[FIPXIb:turno
nFJBNLb:twent
@dHFSUb:twice
[VIKLIb:twins
bC3UN^b:two
\LLLMLb:types
6dLHDhb:uffic
MRTNLMb:uk
jKCWDGb:um
\UCJ;ab:un
PSUHHRb:una
ZJJOOOb:unas
^JJOLLb:unass
VQQa9Hb:und
]VKMDJb:under
RZEILSb:une
XJHYNHb:union
:^TMOSb:unive
VMILXKb:uns
SRTHAVb:unser
PTNQLLb:unter
REYHLUb:until
^hQ47Wb:up
PIYKUIb:updat
HXIL_Gb:upsta
FXYJRGb:us
LGIFKmb:use
UGMLNWb:uses
aDLOLNb:uur
EIhJMMb:va
ILdMKIb:vacan
EVPNQQb:vacat
OC[CYRb:vaga
dFSOIEb:vai
NJI_NLb:vak
[OOMGNb:value
OZQFIRb:van
G]UHOJb:vem
MGGjMIb:verba
GROOPRb:verei
YKJONOb:verka
VD^MKJb:verra
WF]JJLb:verre
WFLNF\b:vg
AfIIKVb:via
YH_IHGb:viajo
Yg<A@^b:video
^HHPMNb:viend
HK\ZJFb:viene
SIULMQb:view
`NIGNOb:vingt
]NLIMMb:virtu
KuFHEIb:visit
VITNLLb:você
cKMLFNb:vogal
FOPMNZb:voice
IRNJ`Ib:voici
]LILMOb:volun
WXD]DFb:vom
UGHKcHb:von
FLDJgSb:voor
L\LDVMb:vor
?ZSOKSb:vorab
JGfLLLb:vorig
AFQL^Wb:vorst
NNNZIMb:vos
S[@AcHb:votre
EhGOKKb:vouch
c`XM3@b:vous
MNWNPIb:vp
daB?KIb:vrage
W`LLBHb:vrien
eHFMNKb:vuole
eF[DT<b:w
UgIEKEb:wait
XDAG\Zb:walk
EEGoMLb:wall
VGGM^Kb:want
uSLBDAb:wants
]AFKL^b:ward
HlJMIFb:warde
bEAKI]b:wareh
@ThJARb:was
M=?nG]b:watch
[IJOOMb:ways
6BQMcab:we
PLa?GVb:we'll
a@BHMbb:we're
U^GIHNb:wedne
XIZKKHb:wee
bCeEICb:week
IjJFKLb:weg
]GIFVQb:welco
GGVM`Ib:well
WLLPMMb:wer
PYJNKNb:werde
GdRDPIb:werks
[IGPOPb:werkv
OOPVPEb:what
NSTEXHb:when
T`FKKJb:which
gCN]F?b:while
MHWNNQb:white
[_[\44b:who
THWZFFb:who'd
QSD]JKb:who'l
RSI]DKb:who's
TZGJLNb:whole
?IeSJPb:whom
PKUWJHb:whose
QLcCMJb:wie
SJWKNMb:wife
gKEPFMb:wil
YRUO=Nb:will
OWLNMMb:willk
M=YJSYb:wir
[HWMIJb:wird
`Q`HB@b:with
VAWaJBb:witho
AMm]@Ab:won't
\HXOIFb:word
JHdMKMb:wordt
rBBDHYb:work
YKINPOb:worki
OXTVDDb:works
WVRKHIb:worry
A^k=JJb:would
YKLMMPb:wrap-
Jl;aBFb:write
VTVIIHb:writi
TPVHNKb:writt
TCKKSZb:x
l<QSS;b:y
UJTMLNb:ya
^EKLHWb:yard
?S_LHUb:year
_H^DJHb:years
BVWMNOb:yes
aRBQFNb:yo
WUS4WPb:you
`DWJGOb:you'd
iJC==ib:you'l
M`DH\Eb:you'r
TaOGLCb:your
RK`ILHb:yours
JUORNMb:z
J]KOOKb:zeigt
dGIPHNb:zelf
HfIKMKb:zet
LJaLJLb:zich
LHSMG_b:zijn
X>V]JHb:zit
JL]MMLb:zonde
=TYLTPb:zone
PPFD_Qb:zoom
TGO\@Tb:zu
VMNKMQb:zum
bUHILGb:zur
DNM`NMb:zurüc
VMINQPb:zwei
VD_KILb:zweit
O`VMH?b:|
WH\INHb:¶
VMPPJNb:·
UbABYGb:à
WJLLTMb:às
OKNNPTb:área
BSUS?]b:è
VB_GGUb:é
[MIMOMb:échan
HKKaPKb:écout
`MIMHPb:élu
XKMOMNb:élue
YHLLHYb:étage
MUbFHGb:étant
[HOOMLb:étude
ZILONNb:êtes
QLKNKYb:über
WWHKKNb:übern
MaAFcBb:–
\YHJJIb:—
aSKMGGb:•
PiKLDFb:…
EYHMYMb:→
AXTMRNb:⋅
YIILVNb:✓
:FnJJWbracket
iXBBILbullet
7[;_[Rcapitals
TYQUEBcell
oMXC6Mclock
TUXTH<column
W]3IL]ends
IKNHS]first
pOT\M#formal
^KINMMformal:councillor
YdCJEKformal:d.
OM]LJKformal:dhr.
QG\OMJformal:docteur
UKULMKformal:doctora
XHFJcGformal:dott.
VGFKbJformal:dott.ssa
OSPRSCformal:dr
l,_X6Tformal:dr.
g?ZMFGformal:dra.
MfDPENformal:father
uS<RC@formal:fr.
jmHIB0formal:frau
^]VJA>formal:herr
sBG_>Bformal:hr.
fFKOHLformal:ing.
ZLS^H;formal:m.
ZJGMH[formal:meneer
ZKJNQKformal:mevrouw
KE]LZGformal:miss
WLNXX9formal:mme
]UXPI7formal:mr
E@HGh^formal:mr.
WDSfBDformal:mrs
\MENTJformal:mrs.
PH[S[:formal:ms
HcO[AEformal:ms.
aHJKMOformal:prof
e?hK@Cformal:prof.
hFDXGIformal:professor
RTIMPOformal:signora
LRPUBVformal:sir
WERIAbformal:sister
UC\C^Eformal:sr.
3RUMGmgiven:01
NATIO_given:02
W@@IXbgiven:03
[`TVL)given:11
NS?EZ[given:12
UINAWVgiven:13
JMUUXAheads
#iUK`oin:place
#hWN^min:place:name
#`QMYcin:place:names:0
#eWL_bin:place:names:1
#ZTOZ`in:place:names:2
aFW5K]in:title
[NM9Jain:title:name
ZQB9Pcin:title:names:0
MIXHQSin:title:names:1
9VZLTPin:title:names:2
<V[LRPin:title:names:3
BMQ]UHl0
NXZEGNl1:↵
OZTFEQl1:↵-
nYKI=Bl1:!
ZaTK=Cl1:!-
JKLPYOl1:&
UGOQUIl1:&-
\EIJPWl1:'
X@DJSal1:'-
FWk>QCl1:(
=Vo?RGl1:(-
mEHPHHl1:)
lBJNJIl1:)-
lDCQNIl1:*
iDEPNJl1:*-
PJIOSUl1:+
LNGPSWl1:+-
YUCKc;l1:,
U]BS\7l1:,-
SLJLSQl1:-
ZOIKPMl1:--
D_KDURl1:.
IbSAUEl1:.-
v?JAJOl1:/
jBQAKQl1:/-
gW=DQIl1:0
d_=DKKl1:0-
QOMR[@l1::
VWI[GAl1::-
JObg>:l1:;
HR`g;>l1:;-
DOOR]Il1:>
COOR\Kl1:>-
OmVBDBl1:?
QoMEFBl1:?-
]GIG_Hl1:@name
WJKI\Jl1:@name-
Qb_L9Cl1:a
Qa_N7Dl1:a-
IE[HGcl1:about
QGTJF]l1:about-
LHZVKKl1:accou-
MFUXLMl1:accountant
GRLOJ]l1:agenc-
IQPOPQl1:am
JPPOPPl1:am-
@diLB?l1:an
AadLH?l1:an-
{?>WEFl1:and
{<AYCEl1:and-
UJdCMHl1:as
RJiAMGl1:as-
T_MCY=l1:ask
N]RFUAl1:ask-
J\XLFJl1:asked
D`ZLDLl1:asked-
[TKNHKl1:aspet-
ZSLNIKl1:aspetta
[cGDLEl1:assis-
HfKKPFl1:assistant
8RMLKll1:at
CNKIIkl1:at-
kRLEBJl1:avec
lGOHDKl1:avec-
JJRNJ[l1:be
JJQOLZl1:be-
ILaJOJl1:becau-
HLbKNKl1:because
aZGKEIl1:bei
gTFLEHl1:bei-
gIHPLFl1:betwe-
iIIPJDl1:between
FhIOKJl1:bij
EgFOLLl1:bij-
\HZKHIl1:boss
]IWMGIl1:boss-
^JQNIJl1:bring
bILLNHl1:bring-
;VUMQWl1:busin-
>TTMPVl1:business
=\X_CGl1:by
>gNXQ>l1:by-
cGJNLLl1:c'est
aFINNNl1:c'est-
]WGMKGl1:call
ZYIMKFl1:call-
IKJNP_l1:calle-
FLPN]Ml1:candi-
]QEKQKl1:capos-
UYGIOMl1:caposala
XH[KJKl1:capta-
RG_LJMl1:captain
QMZIMLl1:ceo
XMTIMLl1:ceo-
]QQJIHl1:chef
\SOKJGl1:chef-
LNHOK^l1:chiam-
LQGNJ^l1:chiama
FLGMOel1:clien-
HLJMN`l1:client
TbOEIGl1:colle-
_VOFHIl1:colleague
WCJLXRl1:collo-
VDKLPZl1:colloquio
_BbGDLl1:com
ZC^IHMl1:com-
m<cFDDl1:con
h<jF@Fl1:con-
GZYMJJl1:conta-
E_ZMHGl1:contact
C\NIJZl1:da
CNWFIcl1:da-
;R\UYDl1:de
7SRTfDl1:de-
DTONXMl1:dear
ERONXMl1:dear-
QK]KOHl1:deput-
WHZIOIl1:deputy
BQRMNZl1:der
CORPNXl1:der-
CPXK\Hl1:di
?O\JZKl1:di-
ZXLJJHl1:dial
XXMJJIl1:dial-
TEHXIWl1:die
FJNXKZl1:die-
CR]VIIl1:direc-
G@`^JLl1:director
6[XKPVl1:diret-
JXLPNNl1:du
FYNONQl1:du-
eKJKIMl1:e
dIILJNl1:e-
fJDNLLl1:en
fJDNMLl1:en-
E?KLd\l1:entre-
DEKP[[l1:entretien
BMMPdJl1:entrevista
HUHNJ]l1:es
G\HMIXl1:es-
GJMOaLl1:estim-
LMMNYMl1:estimado
jFDNOJl1:et
gFDNPLl1:et-
;XRMWQl1:event
9YQLZQl1:event-
ZCW>m<l1:for
RBV<qCl1:for-
PH_KPHl1:forem-
IKaLPHl1:foreman
Fcb8@Xl1:from
Na^9@Tl1:from-
MIFiKKl1:führt
UJL\GMl1:führt-
CH_K[Jl1:für
CG_J]Jl1:für-
GRROQOl1:g7
ESROROl1:g7-
]FDN^Gl1:gespr-
VIIO[Gl1:gesprek
SYCNPMl1:guard
NXDHDdl1:guard-
JMNM^Jl1:guten
GNNO[Ll1:guten-
LKLN\Ml1:hallo
LLMNZLl1:hallo-
UKVNIMl1:head
\LONJKl1:head-
LLMNZMl1:hi
JLMN\Ll1:hi-
ILPNI^l1:hospi-
JLPNI]l1:hospital
V\HMHKl1:i'm
XXGNKKl1:i'm-
\HWHLKl1:if
\L\BJIl1:if-
DaGNJUl1:ihr
C`HMKVl1:ihr-
AdNSLGl1:ihre
?cPUKHl1:ihre-
WLKPNMl1:ik
TXHNMKl1:ik-
OOTNPKl1:im
JPWNQKl1:im-
<KOMVbl1:in
;IMNWcl1:in-
NUCARal1:inter-
JRFBRdl1:interview
aJMOHJl1:interviews
NIIP_Kl1:invit-
W[;RAZl1:is
Y\;T>Xl1:is-
UUOSEIl1:it's
`VASGJl1:it's-
aKIKMLl1:kommt
gIFINLl1:kommt-
TNSMNKl1:la
KP[KNKl1:la-
O@UJO\l1:le
KD\LNUl1:le-
T_MSDCl1:lead
S]PRECl1:lead-
8SXPRUl1:leite-
7UWORVl1:leiter
IKERbMl1:liebe-
dFPEPLl1:manag-
dGPDQJl1:manager
[_[F@?l1:meet
aW[H>Al1:meet-
]KIOOKl1:meeti-
dIHONIl1:meeting
eJHMNJl1:meist-
^KKNNKl1:meister
RAVMXLl1:met
UAPMZLl1:met-
DUPOPRl1:micro-
CUQOPRl1:microsoft
;VSKQZl1:min
:TRMRZl1:min-
iCSMEGl1:mit
mBUMCFl1:mit-
_HKQNIl1:mª
cCJRNIl1:mª-
IMOQH]l1:métro
IKNOIal1:métro-
AYPOPQl1:new
CWPOOQl1:new-
eKIMKJl1:noch
dLJKKJl1:noch-
IN]SNEl1:note
LUR[HDl1:note-
VZFKOJl1:nurse
\REMPKl1:nurse-
HQTOOOl1:nächs-
IQTOOOl1:nächsten
_YWO?>l1:o
\WXR??l1:o-
U]GILLl1:ocupa
]XIKJGl1:ocupa-
:E]NZVl1:of
8C`L[Xl1:of-
P[KOLIl1:offic-
NVKPNNl1:office
OE@GNrl1:on
TC?FLrl1:on-
^SEIPJl1:or
\TFJPJl1:or-
MhIKIIl1:par
XbGIHGl1:par-
ILKLKcl1:parkh-
JLKMKal1:parkhaus
NIXNOMl1:partn-
KJZNONl1:partner
=VYNPPl1:peopl-
?VWOPPl1:people
JIOJeIl1:per
GKPJeIl1:per-
FeBXIKl1:por
EcDZIKl1:por-
bKHPMHl1:prima-
]HQNKJl1:primario
9\VLPSl1:produ-
9\VMORl1:product
XK[ILGl1:prof.-
\JZHLGl1:prof.ssa
LGMOO\l1:raum
JELOMbl1:raum-
ICFNXbl1:read
IDELa\l1:read-
T`FKJJl1:recru-
YYKNGGl1:recruiter
ARWNPSl1:refer-
SI\NLIl1:renco-
bLGOLKl1:rencontrerez
^DG_JGl1:repre-
XNI[GIl1:representative
<W[QMNl1:resea-
>WXQMNl1:research
KENKObl1:room
KHLLLcl1:room-
LLNNMXl1:rua
LLONMYl1:rua-
`ELKJUl1:sala
]FLKHXl1:sala-
HINMLal1:salle
KHNLKcl1:salle-
aVEJIJl1:sarà
]YEMIIl1:sarà-
fSBMIIl1:see
iU@MGGl1:see-
cJILMJl1:seein-
bLILNIl1:seeing
QYF\HGl1:sends
\XBYGDl1:sends-
3WVMVWl1:senio-
5VTMVWl1:senior
SWYIGGl1:seu
TQ\JHGl1:seu-
HMMKHel1:short
LLJOIal1:short-
MbJMJKl1:sie
JdJMIKl1:sie-
]JDOPOl1:so
\KEOPOl1:so-
[SJNJJl1:sono
V[HMILl1:sono-
?UUOKWl1:stati-
WSHOMLl1:suis
ZOIOMKl1:suis-
HKLKLdl1:são
HGKJJll1:são-
A\QOOOl1:talen-
<_QNPOl1:talent
@MWMM\l1:teaml-
>SVMSTl1:teamleitung
IJHKNgl1:test
KKFMObl1:test-
J\KJTKl1:thank-
YJF_JIl1:that
TKF^LKl1:that-
BCCFA{l1:the
BC@DD{l1:the-
^KDOOOl1:then
ZKIMPOl1:then-
R]R4PVl1:to
][V6KJl1:to-
cJDOLNl1:und
mLAHMLl1:und-
JILJQ`l1:use
ELOJR^l1:use-
EQ`LPHl1:van
HPZNPIl1:van-
?[NNJYl1:via
FYMLJYl1:via-
RBGIhNl1:vorst-
EMNPdFl1:vorstellungsgespräch
JI]ONNl1:was
EJ`NNOl1:was-
aMIMKKl1:wee
^LJNMKl1:wee-
]MGOMMl1:werde-
]MFNNNl1:werden
UKHLRUl1:werks-
MUUWHDl1:while
IVWXHDl1:while-
sK`0CHl1:with
fI_1GTl1:with-
ZFSPKMl1:wordt
WGVOKMl1:wordt-
bGLKBXl1:x
`KLIETl1:x-
YMKNNMl1:y
\KJNOMl1:y-
BcPHQLl1:zoom
A_RJRLl1:zoom-
bIKOMIl1:zwisc-
eJJMMGl1:zwischen
bSWV<=l1:|
bVTV;=l1:|-
RM_ILGl1:¶
MN^IOIl1:¶-
_]LBX8l1:–
^_LAT<l1:–-
VYJLKJl1:—
V\IKJIl1:—-
rAGNIIl1:•
vEGLFGl1:•-
EXFL_Kl1:→
D]DK_Jl1:→-
bJ?HF`l2:↵
_M>JFal2:↵-
bJKKMLl2:!
[LJKMPl2:!-
IRQOPOl2:#
FSROQOl2:#-
`\GJCJl2:'
a[GHDJl2:'-
0YaMOUl2:(
9S_NOSl2:(-
UK@WOTl2:)
OGG]PPl2:)-
ZKKNOMl2:+
[KJNOMl2:+-
^nP99Ml2:,
UpJ87]l2:,-
qDGNMCl2:-
fGJNOFl2:--
]`GIGFl2:.
^^FIGGl2:.-
COML`Ol2:/
MNMMXMl2:/-
cJJCC^l2:0
bIJBI[l2:0-
N@VIVVl2::
Q@\EQWl2::-
[V?[FJl2:;
XX>bDFl2:;-
DPORZKl2:<
EPNR\Jl2:<-
TSMIMOl2:>
CWQJUPl2:>-
U_ILKGl2:?
P`KNHHl2:?-
WDWPRFl2:@name
XNQVIEl2:@name-
=VZNOPl2:[
>UZNPOl2:[-
UWCGJZl2:a
U[?GLVl2:a-
AYTMNQl2:about
>XUMORl2:about-
DUUMQOl2:am
CUUMQOl2:am-
BTWNOPl2:anali-
@TYMPQl2:analista
UOJONOl2:arriv-
\XGOGJl2:ask
[VKMHJl2:ask-
JLL[ONl2:asks
HLM[OOl2:asks-
KLJYQPl2:asses-
JDXLM[l2:assis-
LEZMMVl2:assistant
MJKPL]l2:at
MKMPMXl2:at-
E[G[LLl2:atten-
EaE]HIl2:attendance
^JLOJLl2:avec
dGLOIKl2:avec-
[RANWGl2:badge
ZT?MYGl2:badge-
YHOECbl2:be
RIVDBbl2:be-
GQVOOOl2:beim
HQUOOOl2:beim-
\VIMHJl2:best
aTFNHIl2:best-
[JROJIl2:big
XIXNJIl2:big-
[HFOKXl2:board
]FDNI\l2:board-
eKILKJl2:bring-
WQFJKWl2:by
PQHKJ\l2:by-
bHQXFBl2:c
YJYSGEl2:c-
OZMNJMl2:cabin-
K]MNJNl2:cabinet
`^@DXAl2:call
c]ACSCl2:call-
KFMNO_l2:calle-
JJMNM^l2:called
CHMOfLl2:candi-
DJPQ_Ml2:candidate
[HMONMl2:cas
^GLONLl2:cas-
cJFKNNl2:chair
dKDKNNl2:chair-
eVEMEIl2:chat
dXGHFIl2:chat-
ZQMLKKl2:check
QLJ]KLl2:check-
UVMNIKl2:cheer-
XRJPIMl2:cheers
GHQKFjl2:clien-
IMPNI]l2:client
GGJKGol2:cliente
[FKJI[l2:clíni-
UILLH\l2:clínica
]GKONNl2:codin-
\HLONMl2:coding
^GHLVJl2:collo-
WGKJ_Hl2:colloquio
YTUGHHl2:com
R]TGHHl2:com-
gDFPJOl2:con
hDDPKOl2:con-
BdLQKLl2:conta-
F^MQKMl2:contact
_GHQMNl2:conve-
@`UOKKl2:coord-
?dSOJKl2:coordinator
UTF[IHl2:corpo-
YZB[FDl2:corporate
9WTPRTl2:couns-
?USPQSl2:counsel
YLJNNNl2:cto
YLKMNOl2:cto-
IcHKNLl2:day
LcHNOGl2:day-
ULKJIZl2:de
RKIHHdl2:de-
OEYOPNl2:demo
PHYMNMl2:demo-
gMHKHKl2:deput-
aLKLJMl2:deputy
VKIMLXl2:der
VKHMJZl2:der-
fFHPKKl2:desig-
fGJOJIl2:design
\MQLMHl2:di
]LRKMGl2:di-
CL_JTOl2:die
GK_JSMl2:die-
KRXQKIl2:direc-
TLZLKIl2:director
MR_BWDl2:discu-
IX`HFKl2:discussed
dHHNJMl2:discussion
XLLONMl2:dive
WLMPNNl2:dive-
NG^JONl2:drh
NK\JOLl2:drh-
aIHLLPl2:e
cJIJKOl2:e-
VWJKMKl2:earpl-
VWKJMKl2:earplugs
WEGIIel2:el
[GIHI_l2:el-
XNJONMl2:empfa-
ZMKONLl2:empfang
6]\MPOl2:engin-
1__LPOl2:engineer
[?@JcRl2:entre-
IEGKfTl2:entrevista
>VYMROl2:europ-
=UYMRPl2:europe
cIHMLLl2:falar
fHHMKLl2:falar-
PH]QLIl2:first
NJ[PMKl2:first-
LZJLNPl2:follo-
J_FIOSl2:follow
:TSIT\l2:for
:SVHT[l2:for-
G[NLHVl2:from
G\LNJUl2:from-
MVKPPLl2:gener-
K]GOPKl2:generated
WVEOKNl2:gern
XYDNKLl2:gern-
EHNNNbl2:gesch-
rFIMALl2:gespr-
jIIQEIl2:gesprek
gJILFNl2:gespräch
:[NNTUl2:gesto-
B[ONNRl2:gestora
fJILOEl2:given
lFHLOEl2:given-
EVQNPPl2:gmbh
BXQNPQl2:gmbh-
V]INDKl2:groet
Z\JLCLl2:groet-
[ONOGLl2:groeten
?`IONTl2:gruß
=bIMOWl2:gruß-
g@KPKLl2:grüße-
dDKOLLl2:grüßen
SGIQH^l2:guest-
WDIQE`l2:guests
MGbOJKl2:géran-
QIZNLLl2:gérant
CTPNPVl2:hall
DSPNPUl2:hall-
Q[JNHNl2:hands
O]HOHNl2:hands-
BNZIYNl2:have
BMXH^Ml2:have-
7LaQRSl2:head
=K`ORQl2:head-
RN\LLFl2:hear
RXQLMEl2:hear-
WJXHPIl2:her
XJZGPHl2:her-
PLKOTQl2:here
EQQOSRl2:here-
DHXPXNl2:hi
HHUNXNl2:hi-
aILMJNl2:host
bGKOHNl2:host-
PDYHKZl2:hoste-
NCYIM\l2:hosted
[SI^D@l2:hr
TNT]EAl2:hr-
PPQYIHl2:hub
SUZIGHl2:hub-
QIWMNNl2:i
iIDMNIl2:i'll
hJCOLKl2:i'll-
P\WLCHl2:i've
OZVLDLl2:i've-
PHZLNNl2:i-
OWRJJMl2:ich
TXOJILl2:ich-
]@_FGQl2:il
\A[HHRl2:il-
TI@LJgl2:in
VECKMdl2:in-
FVQOOOl2:infor-
VDE:fZl2:inter-
Q?:Cjcl2:interview
\=dHILl2:interviewer
eDDOQLl2:interviewers
ZOVIIIl2:invit-
SNYINIl2:invite
\HJPLPl2:io
\JJNMOl2:io-
KCPKKfl2:is
OBUFKcl2:is-
FWIHIcl2:ist
IZHIK[l2:ist-
FFVK_Nl2:it
HGWK\Ml2:it-
QZWPDDl2:je
HaYQEBl2:je-
SGXKPMl2:jefa
QJYIPMl2:jefa-
YNMNNKl2:job
\MLNNJl2:job-
EIYPYKl2:joine-
DG]QXJl2:joined
M[GLMPl2:jury
OZGLMPl2:jury-
LKM^GQl2:la
LIL^GSl2:la-
YFIMSSl2:lead
UGNMSRl2:lead-
DVWOLNl2:leads
CWYOKNl2:leads-
_B]IJJl2:led
aEZIHJl2:led-
YIROKLl2:leidi-
YHSOKLl2:leidinggevende
^VCQKGl2:llama-
DSIKaNl2:lobby
HUIK_Jl2:lobby-
IILLWZl2:loop
KJMNXQl2:loop-
KTeKFFl2:mail
JU\LIJl2:mail-
`JVGJIl2:manag-
^K\DIHl2:manager
dJIIMMl2:me
_IKLMMl2:me-
bJAONOl2:meet
_JDOOOl2:meet-
nAENFSl2:meeti-
k@BLG[l2:meeting
\HMOLOl2:melde-
aHLNKNl2:melden
eJGGMPl2:membe-
_LIJLPl2:members
\G@O[Ll2:met
aHCQTJl2:met-
mGDOJIl2:min
vCDQIDl2:min-
[MHXKHl2:minut-
_KKSJGl2:minutes
=VZLTNl2:mit
CRZJPPl2:mit-
bHKLKNl2:mitar-
bFKMKNl2:mitarbeiter
`XPEFGl2:my
[`OCEHl2:my-
IaEF^Gl2:name
G^COc?l2:name-
SJWKMNl2:nanny
VGYKMMl2:nanny-
O[HLMNl2:next
STJMNOl2:next-
@YHIaOl2:note
BZGI_Ol2:note-
SHVXKFl2:notes
YIYRFGl2:notes-
HIF[K_l2:o
IJHSL`l2:o-
NIJaLKl2:obser-
_JGMONl2:observed
[NILNMl2:of
[OHMMMl2:of-
[]FSIAl2:offic-
NdINGJl2:office
LUFMVPl2:officer
I[YJKHl2:opene-
JWXKMJl2:opened
gLFNKHl2:ore
bMLPFIl2:ore-
^XKQECl2:organ-
L]MQHLl2:organiser
VWMQIGl2:organizer
:ZSORRl2:ort
=YRORPl2:ort-
DSNSC_l2:our
FYLQB\l2:our-
JHdINMl2:over
HHbKNNl2:over-
^RUGBLl2:panel
ZTOW@Gl2:panel-
bHHMKOl2:partn-
fELKJNl2:partner
FXVKOMl2:peopl-
KXVINJl2:people
SJMWKNl2:perso-
ARO_KNl2:person
aJLOJJl2:phd
dHLOJJl2:phd-
_DMIE\l2:phone
_>^H?Xl2:phone-
AXPNPTl2:plant-
?YPNOWl2:planta
YJMOLOl2:play
WKMOMOl2:play-
^UBV6Yl2:pleas-
ZQDZ9Wl2:please
CVOMZKl2:pm
CUOM]Il2:pm-
`JFOOMl2:postd-
_KFONMl2:postdocs
CeGLGXl2:probl-
IMLLO^l2:produ-
KIIKNcl2:product
>TXNTNl2:progr-
@SVNTOl2:programming
bY>]DBl2:quest-
F[GVOMl2:questionne
[LPYDEl2:questions
MZPIKOl2:recru-
K^MJLOl2:recruiting
RaKNGGl2:regar-
RdKNFFl2:regards
QNUNIOl2:regis-
CQTONTl2:registered
JKbOMGl2:repor-
IHbLOLl2:respo-
MPNLYJl2:reçue
GSPJ]Jl2:reçue-
QVPNLIl2:role
IUNXMHl2:role-
JGHUJbl2:room
IGG\K\l2:room-
IJRML\l2:rua
ILRMMYl2:rua-
FFWaLJl2:sales
DIScKLl2:sales-
FRKO]Jl2:salud-
\YGLIIl2:salut-
YRKPLIl2:saluti
NYLNKNl2:saluto
dKGLMKl2:schul-
gIFLMKl2:schulleitung
S`FILKl2:se
V^GILKl2:se-
KeILJKl2:secre-
LfGKJLl2:secretary
FdHPLLl2:secré-
ZJNNMNl2:sense
XKNNMNl2:sense-
E[JILZl2:serve-
[HOONLl2:será
^IJONLl2:será-
[HILJWl2:side
YIJLIYl2:side-
LHbMJOl2:sie
HHeMKMl2:sie-
B^NPOMl2:since-
C^NPOMl2:sincerely
DZRNNNl2:slide-
GZPOMMl2:slides
NKJM]Ml2:slot
QHHL`Ml2:slot-
bMBPNKl2:speak-
_MCPOMl2:speaking
eL@QJOl2:spree-
cLAPJOl2:spreekt
ZKLOPKl2:stage
ZJLMQLl2:stage-
YIJXLIl2:stude-
XJHYLJl2:student
WJI]KIl2:surpr-
\KIWJIl2:surprised
KJKILel2:take
MJJKKcl2:take-
pEBKNIl2:talk
sG?JOIl2:talk-
]ZDQHGl2:te
_WDPGHl2:te-
DMRNPYl2:teach-
V^GIMIl2:team
VZFJMMl2:team-
]ETLLLl2:teams
bBYKIIl2:teams-
`FOLLMl2:techn-
bIILKOl2:teil
cHJLLMl2:teil-
ZLKNMNl2:teiln-
JXFNVMl2:thank
JVDN[Ml2:thank-
ClCHLUl2:the
HjAFMSl2:the-
IMaFNNl2:there
VJ\FLNl2:there-
XVKNIKl2:ti
\RKNHKl2:ti-
GaHNNNl2:ticke-
FcGNNNl2:ticket
?VPM]Kl2:time
BQMO`Kl2:time-
RTMBZJl2:to
SKJBZUl2:to-
WIF_IKl2:today
WHIcGIl2:today-
VMLXLGl2:toddl-
OMMXOIl2:toddlers
]KHTKKl2:unser-
``GEIEl2:up
Z\IIKGl2:up-
UPLOMMl2:us
MTONNMl2:us-
ILIMLdl2:use
HJGLMhl2:use-
@VVNOQl2:vacan-
FRTOOPl2:vacancy
]IMNLLl2:value-
ZJMOMMl2:values
NKJNK]l2:van
OJINK_l2:van-
`ELMNOl2:video-
JJNLKal2:vorst-
HLLPPZl2:vorstand
bKNJLIl2:vorstellungsgespräch
hWAKFHl2:vous
iKHKJIl2:vous-
dFYKGEl2:w
iHKLJIl2:w-
DO^QMLl2:was
CNaPLKl2:was-
DEJNnKl2:we
JGIOfLl2:we-
kDENINl2:who
fEHKLOl2:who-
NJHP\Ol2:with
DMON\Pl2:with-
L^QHNIl2:works-
PI]KPIl2:workshop
YKTLKKl2:worry
VKXLJKl2:worry-
DIZOKZl2:would
EI]OJVl2:would-
hAGPLNl2:wrap--
hCHPJNl2:wrap-up
X>VBjAl2:you
RDGPN^l2:you'l-
OGHNO_l2:you'll
[BVAk;l2:you-
VUCGH\l2:your
SYBFF^l2:your-
FTQOQPl2:|
?XROQPl2:|-
]UGNKHl2:–
RZIONGl2:–-
ZBPNB^l3:↵
g>HLD\l3:↵-
VIIPVLl3:&
VJHQTMl3:&-
PJJOH_l3:'
QJLNG^l3:'-
P[OLGNl3:(
AdTKIMl3:(-
pGBNIJl3:)
mFDNKJl3:)-
VGSTDSl3:,
^=OSKRl3:,-
JHQPPUl3:-
LJQPPSl3:--
YS\DEIl3:.
T_V=FNl3:.-
IMdHLLl3:/
LMeHIKl3:/-
QXm;AHl3:0
VTf?DFl3:0-
Z\Z@O;l3::
[]Z=P;l3::-
`=Rj@Bl3:;
^=Pk@Dl3:;-
ZQJJJPl3:<
XQKKKOl3:<-
CVRPPPl3:?
AXRPPPl3:?-
^LLMJMl3:@
^KLLKMl3:@-
UAPQSQl3:@name
KPMTPNl3:@name-
[YGAB\l3:a
^YDB?]l3:a-
YTFLMOl3:an
\TEKKNl3:an-
UP]HJHl3:and
O][FGFl3:and-
I\_IDIl3:as
H^_HCJl3:as-
IMNKJ`l3:ask
JMNLL^l3:ask-
LJLbIMl3:asks
IILgHNl3:asks-
3XSOWVl3:at
6ZTNUTl3:at-
W>MVOSl3:be
U9IY^Kl3:be-
QWKPKMl3:best
QWLPKMl3:best-
CLNOMal3:bewer-
CLOON_l3:bewerbung
^ZDIMGl3:bring
X`IMGEl3:bring-
ZIMUQDl3:but
ZMLPOHl3:but-
[KEJAcl3:by
[R?HCbl3:by-
\GMOMLl3:call
\HMOMMl3:call-
QKLN[Il3:candi-
QIJL_Kl3:candidate
T\KMELl3:caro
TYKMGNl3:caro-
`KEKOPl3:chair
cJDKOPl3:chair-
UGCLIgl3:clien-
YKFLJZl3:client
Y[HIHLl3:coffe-
X[HJILl3:coffee
GUQMOPl3:com
DWRNOPl3:com-
[KTLLHl3:con
ZKXILGl3:con-
jEFKKNl3:conve-
cGFMNOl3:conversa
aHJNMLl3:conversation
OTSLLKl3:copyi-
QVRHNLl3:copying
OZLPMIl3:cordi-
C]PNOMl3:cordialement
R[INLIl3:cordiali
@SYMROl3:d
ARYNROl3:d-
D\SLNNl3:da
C\TLNNl3:da-
ESNQRQl3:data
GSNQRPl3:data-
I[MNLOl3:day
JZMNMOl3:day-
\HKXFLl3:de
YHMYGMl3:de-
XKLPMNl3:deep
WLMOMNl3:deep-
JWJ\JHl3:del
JXH]KHl3:del-
^MKNLJl3:dem
bMIMKIl3:dem-
^JKHNQl3:desig-
]HLJOPl3:design
ZIKOOOl3:direc-
`FFPNPl3:director
kCIMLJl3:diret-
[GGNF^l3:do
UIJMH]l3:do-
Z[GJIKl3:du
V\HIKLl3:du-
aKKMLJl3:e
aKKOLHl3:e-
HUHNL[l3:el
HUHNK\l3:el-
GAX[E[l3:en
F@ZZGYl3:en-
\HKOMOl3:engin-
[HKOMOl3:engineer
vBEMFJl3:entre-
lCHNHMl3:entretien
fJFPJJl3:entrevista
ZKKMNOl3:entwi-
KIN]PJl3:equal-
UHLYMJl3:equality
kJILIGl3:es
cLKLJJl3:es-
HGKTaKl3:exter-
HGLU`Jl3:external
I`IMMNl3:fale
HdILKNl3:fale-
ZC`JGKl3:first
VAeJIKl3:first-
_QLJLIl3:five
_VHILIl3:five-
FEKNiLl3:for
HEKNgMl3:for-
ZZEMJJl3:freun-
YZEMKJl3:freundlichen
[KJLQMl3:from
XMKLQMl3:from-
@UVMTNl3:gespr-
SXJNIMl3:good
L^KNIOl3:good-
QTLPNKl3:groet
WQJQMJl3:groet-
cIHOMKl3:head
]MIMMMl3:head-
PXMOIMl3:hi
YPLPILl3:hi-
G^YFMIl3:hirin-
K^PJMJl3:hiring
\KJMNMl3:his
aGMMKNl3:his-
eGCOOLl3:hr
^HHOPMl3:hr-
HYHL\Hl3:i
IVJM]Gl3:i-
E`OPNHl3:id
G^OPNIl3:id-
MG]IQOl3:ihre
QGZHQOl3:ihre-
ZFGI^Ll3:im
WDGHeKl3:im-
b>^D?[l3:in
T=YRB\l3:in-
XVKKFPl3:inter-
WWH?LYl3:interview
KHIaLQl3:interviewer
TS=KIbl3:is
TV?V@[l3:is-
XLJNOOl3:it
XLJOONl3:it-
Z?NN_Fl3:je
WBNN^Gl3:je-
G^ROJIl3:kind
WRNNIKl3:kind-
XVO:E]l3:la
]TO:HXl3:la-
\PGLNLl3:le
_TCMLLl3:le-
7NZOM^l3:lead
8LPRW]l3:lead-
cBKPNKl3:leads
^DLPNMl3:leads-
J[JNNNl3:link
KZKNNMl3:link-
HTSONOl3:manag-
HSSONOl3:manager
^GKPOKl3:me
YJLPOLl3:me-
M[EKYJl3:meeti-
LXDJ]Jl3:meeting
UI]LJIl3:met
WH[MJJl3:met-
YJUNJJl3:micro-
XLRNKKl3:microsoft
STOJNLl3:min
]IPKLMl3:mit
]IQKLMl3:mit-
M`JLJMl3:my
AcQNKMl3:my-
\IJNNOl3:nehme-
XKLNNOl3:nehmen
OKINNZl3:next
TIHOOXl3:next-
TIVOLLl3:notre
SJTNNMl3:notre-
JQLLI]l3:nuest-
SJVGD[l3:o
TGWGD]l3:o-
`P[EBHl3:of
]QSFGLl3:of-
GPLONYl3:offic-
GNKNN_l3:office
]:>\PYl3:on
Z>=XZTl3:on-
M=S@Onl3:our
M9PDSnl3:our-
>TXMTOl3:pair
@TVNSOl3:pair-
^LHKONl3:panel
]MGLNOl3:panel-
FKJKKil3:para
JIJLLdl3:para-
HINX[Hl3:play
JJOVXIl3:play-
@LJHa[l3:pleas-
CJII_\l3:please
VMLONOl3:pm
CRPNRSl3:posit-
BSPNRSl3:position
INYKRLl3:prese-
YFTKNMl3:present
=ZVONOl3:princ-
CWSONOl3:principal
LVTLKMl3:produ-
BZWLLPl3:product
\KJMNOl3:progr-
\KIMNOl3:programme
aHKNMKl3:prueb-
_IKNMLl3:prueba
OGJNaLl3:quick
QGJM`Ll3:quick-
[JJPMNl3:recru-
ZHNOMNl3:recruiter
FOROSRl3:refer-
RTMNMLl3:regar-
PUMNNLl3:regards
IK^GQPl3:renco-
HJ`FRPl3:rencontrerez
LHWQKSl3:role
NGXQKPl3:role-
lEHNIJl3:round
iEGPJJl3:round-
G^OPNHl3:salud-
IYNPNKl3:saludo
BPRMOZl3:salut-
UGNMOTl3:saluti
>[TMORl3:scree-
>ZTMORl3:screening
XKLSMKl3:secon-
UKLXLJl3:second
FTQORNl3:serez
JROOQNl3:serez-
R^JMHKl3:será
R_IMGKl3:será-
ZHV[FAl3:slot
\ML[HBl3:slot-
[H?\NMl3:so
bE?ZMMl3:so-
NFE]YJl3:speak-
JHK]ULl3:speaking
eHJPLIl3:syste-
eGHPMJl3:system
[GULKLl3:take--
WE\JINl3:take-home
XHWMIMl3:te
ZGUMJMl3:te-
[LHNPNl3:teaml-
\LIMPLl3:teamleiter
U\KKHJl3:techn-
WbKGHGl3:technical
PKLTXFl3:the
MGPVWIl3:the-
cHKLLLl3:then
bGKNKMl3:then-
RWLNKMl3:there
TUMNIMl3:there-
eGDNNOl3:this
eHCOPLl3:this-
?\aDWCl3:to
B]\FUEl3:to-
ZMLLNNl3:today
dNIGKMl3:today-
UKOONNl3:too
YJNNNMl3:too-
BPWK\Jl3:tu
AZRHdAl3:tu-
YFDSH]l3:two
SGBWG`l3:two-
WXJOEMl3:un
ZVHOFMl3:un-
XGHLK\l3:unser-
?R_MQLl3:updat-
AR_NOLl3:updated
KONNNVl3:us
EVQOPQl3:us-
HK`OOJl3:vaga
FJbOPIl3:vaga-
]UGOHKl3:video
]TGJLLl3:video-
]IJPMNl3:você
`IHPKNl3:você-
GLJRIcl3:voor
HJIQHfl3:voor-
;SRPTVl3:vorst-
IPROPPl3:vorstellung
@RD`E_l3:vous
BQO]EVl3:vous-
[YKMDJl3:vrien-
XYLNFHl3:vriendelijke
@V^NOIl3:was
B[YLMIl3:was-
NJMIFgl3:we
YLINNPl3:we're
YKGMNSl3:we're-
KLJHIgl3:we-
\JKNMMl3:week
]LINLNl3:week-
_GHPOMl3:werde-
\IHPONl3:werden
fIHLJMl3:who
iHFNILl3:who-
RLUMOKl3:will
QMULPKl3:will-
J^?XGTl3:with
L^=\DSl3:with-
PI_KBTl3:you
bRMILDl3:you'l-
_QPILDl3:you'll
MKcLBQl3:you-
bJVV@Bl3:your
ZQTUDCl3:your-
B]OOONl3:yours
A_NPOMl3:yours-
TLPMPMl3:|
WIPLOPl3:|-
IOJHcMl3:à
JTLJ^Il3:à-
DW\LLJl3:è
DZ[KMJl3:è-
GN\UKIl3:–
GN[RNKl3:–-
`XPA?Sl:↵
eGDJMRl:↵ !
DVRNQOl:↵ #
GSROQOl:↵ # 0
DZ[KKKl:↵ )
=S\NROl:↵ ) d
\bCOK?l:↵ ,
UPKOMNl:↵ , best
C\PNOMl:↵ , cordi
RUKQNJl:↵ , groet
PVMNMLl:↵ , regar
H\OPNIl:↵ , salud
WNLQMKl:↵ - -
7jHMOUl:↵ .
7^WNMSl:↵ 0
?WSNSOl:↵ 0 0
TKLMJXl:↵ :
BVQOROl:↵ : @name
cIHQJLl:↵ : who
ZKLQNKl:↵ ?
CSPLVRl:↵ @name
8[OKUZl:↵ @name ↵
9]WNNPl:↵ @name ,
+b]LVOl:↵ @name :
=T\MRNl:↵ @name at
L]INMMl:↵ @name freun
OJQPQNl:↵ ]
;ZTMUOl:↵ am
JTRNNMl:↵ analy
CSPNPVl:↵ counc
:RVRQVl:↵ elter
HKWOJVl:↵ engin
BVVNPOl:↵ engin @name
_HMKMNl:↵ entre
[KJLLQl:↵ grüße
cEKOMLl:↵ grüße freun
SGJPK\l:↵ guest
bEIOOMl:↵ inter
WMONKNl:↵ junio
CXROOOl:↵ local
AVSNRPl:↵ offic
YJKOONl:↵ panel
YOONNHl:↵ regar
YLOMNLl:↵ regar kind
PUPMJNl:↵ salut
QWLPNHl:↵ salut cordi
IPSSMMl:↵ scien
TKOOONl:↵ servi
HOVMOQl:↵ short
UMMNONl:↵ short too
A_NOOMl:↵ since
A`NPOMl:↵ since yours
XLMNMNl:↵ task
CWSOPOl:↵ teams
DVSOPOl:↵ teams micro
fGCRJMl:↵ topic
mOYH;Bl:!
7aSNQOl:#
9`RNQPl:# 0
ZCHO]Jl:&
IPLQWMl:& @name
ERTOQPl:& @name (
]LJPLLl:& @name /
_KLNGMl:& @name –
`HKMMLl:& q
\JKOMMl:& sql
_UBBJYl:'
XXGJNKl:' :
JIfPIHl:(
VHKNWKl:( 0
MF^PJPl:( @name
>U\LOPl:( @name ,
?T[NPOl:( @name -
DQUOPRl:( @name /
=LgHORl:( @name :
EQTPPPl:( @name vorst
GQUOPOl:( @name with
`LHJNOl:( beoba
\JKMMOl:( einze
MYNNKNl:( ich
aJIQIMl:( inter
=TWNRRl:( lead
ASTNQSl:( lead @name
XGWNKKl:( lunch
bGEOONl:( postd
`KEOOMl:( postd two
dIHKMMl:( schul
hIELMLl:( schul mit
bEJOLNl:( scree
;XXMQPl:( time
BVTNPPl:( us
@WVNOPl:( vacan
`HOWFFl:)
=WTPRPl:) .
dHKMHNl:) 0
MTTDGZl:) @name
FINcKOl:) asks
nF@EPPl:) chair
UMMONNl:) cto
OKUNMPl:) d
ZKMINQl:) desig
[KJNNNl:) entwi
ZLKLLPl:) gf
DTWPNNl:) in
@^OTLMl:) inter
<MZMQYl:) lead
`\?KJIl:) min
]KIOLMl:) min 0
GRVPNNl:) netzp
MNVMLOl:) peopl
NNTNMOl:) refer
AWUNOPl:) schic
\MFMQNl:) teaml
bHIOKMl:) unass
RIKPRRl:*
SHKPQSl:* ↵
DWIMUUl:+
CWRNQOl:+ :
KPEPUUl:+ @name
QWK\N<l:,
ONRW@Ul:, )
w@CDKQl:, ) @name
IGLiHMl:, ) asks
`LEJNPl:, ) chair
@`MXJKl:, ) inter
?IZIT]l:, ) lead
>\QOPPl:, ,
JLKLJbl:, 0
;ZRMOWl:, 0 .
*aSNR\l:, 0 @name
iUI[G1l:, @name
fDENLQl:, @name (
rG@?ORl:, @name ,
[ILMMOl:, @name .
BLbMNOl:, @name 0
{;8<EOl:, @name :
dDEPOOl:, @name diret
WKMNMNl:, @name |
ROJRJSl:, a
GXVNLLl:, appli
PTKONNl:, arriv you
IKL]ONl:, asks
RGG_NMl:, asses
HaNPKHl:, atenc
TIMPLTl:, berei
VVRLFIl:, best
eCJPKMl:, best .
DRWOOPl:, biolo
?URNRVl:, capit
EIPKHhl:, clien
FWPNQOl:, coord
>bPONNl:, cordi
@VSORQl:, couns
BSRPPSl:, couns @name
FIcJQMl:, day
4YXSOSl:, direc
RN_IFMl:, discu
OQ]IGMl:, discu as
OG^KOMl:, drh
MG`KOMl:, drh la
SVMLKLl:, engin
SKJNKYl:, found
?YRMQRl:, gmbh
CWRNPQl:, gmbh @name
[_HKAKl:, groet
VZMMFKl:, groet vrien
UHVNNLl:, géran
SIYNLKl:, géran notre
ESONOVl:, hall
DSPNPTl:, hall @name
YQKPIKl:, hi
QKZXFFl:, hub
KO[XFFl:, hub @name
HDbL^Bl:, inter
ISPPPOl:, italy
PJYJPNl:, jefa
RIXKPMl:, jefa la
nEDHOLl:, manag
fKKJJKl:, me
WFXKNLl:, nanny
WGWKNLl:, nanny prese
UWHKMNl:, next
LEX[KKl:, numbe
CXQNOPl:, obrig
`EH\MDl:, offic
PIM^NHl:, offic equal
_LLMLJl:, paren
=PaLQPl:, peopl
^JDOPPl:, portu
UYCMNNl:, pris
RWLJMOl:, recru
JcLOIIl:, regar
GVIO_Fl:, salud
W[ILFLl:, salut
VXKMGMl:, salut caro
BXRNOQl:, scree
L^KMMJl:, team
MZLOJNl:, there
XMONLLl:, week
MDPMcJl:, you
^IJOJPl:, you :
_HNIPLl:-
jKELGMl:- ↵
fGEOMMl:- ↵ )
cHGPJMl:- ↵ :
[IKOMOl:- ↵ engin
UPOPKKl:- -
YN=QPTl:- 0
:VOOVXl:- 0 -
=VUJ[Nl:- @name
]EOPMLl:- direc
JRQMORl:- revie
TbUMD>l:.
ZGd>FQl:/
HLMMaKl:/ /
MSWI?Zl:/ @name
aKHOMJl:/ @name /
ZHNONMl:/ @name call
UTOOIJl:/ c
NLTONPl:/ europ
CRXNPOl:/ m
wC[GC;l:/ w
_KLPJKl:/ w )
aNDPMJl:/ w @name
\KLNLMl:/ w inter
aTXC>Ll:0
ZOIKLQl:0 ↵
dPGMHIl:0 (
BVUMQOl:0 +
2WWLS\l:0 ,
:^PNOUl:0 , 0
[KFMPQl:0 -
hCHRJLl:0 - 0
ETKKO[l:0 .
;^SMQOl:0 0
@UZLQNl:0 :
_DYLENl:0 ;
_LLLJMl:0 @
dLHOJIl:0 @name
GVPOOPl:0 a
TIVNMLl:0 ab
RPROMJl:0 at
\KOPIKl:0 inter
WJFK\Ml:0 joins
^B\JLGl:0 ore
UCCOJel:0 probl
WGXRIHl:0 round
YEVNKNl:0 sessi
TD[AI]l:0 stage
@[PNOQl:0 straß
@QSPQUl:0 und
bIFLONl:0 year
JTNNQOl:0 your
^GKOOLl:0 |
GSPNPRl:0 às
WV\L@El:0 –
hCKRHIl:0 – 0
LTLNNQl:0 •
MLL]PHl::
PNCV\Fl:: )
hFTMCIl:: 0
[MLMJNl:: 0 @
]KPPHJl:: 0 inter
RMAJ`Pl:: @name
l@BQEVl:: @name ↵
KY`FGJl:: @name .
AQQPQUl:: add
?YUNQNl:: agenc
ZXIMFLl:: agend
VGJ^ILl:: atten
[JLMMOl:: beoba
`KSHJJl:: board
N\LMINl:: cabin
ZRFZEJl:: call
JJQO]Il:: candi
@ZPNPRl:: ceo
JbMPHJl:: conta
G\NQKMl:: coord
\GZGJMl:: cross
M[HGPQl:: day
GUQOPOl:: depar
VKHKYMl:: discu
_JMNNIl:: each
WUJKLMl:: earpl
V]ILJIl:: earpl bring
TJOKROl:: entre
UGJ\KMl:: exami
PJPMVLl:: for
bKKKJMl:: frage
PbIJJLl:: from
_KKJLNl:: gespr
]KLPLJl:: h15
MI[OJOl:: headm
LVMJHXl:: hotel
fGKJKNl:: hr
P@KEdUl:: inter
b>fJ>Ll:: invit
ARTNVOl:: job ↵
OZHLMPl:: jury
J^ILNPl:: jury du
XGYJKLl:: lab
bFWKKEl:: manag
GQWONNl:: meet
bLGHMPl:: membe
bLHNJKl:: miejs
VNNKNNl:: mitar
aGKNKNl:: mitar ↵
JGKPfIl:: name
HIJNgKl:: name @name
R_KJKIl:: names
VKI\KJl:: notes
JhLHLGl:: offic
_[ENFHl:: organ
gBKPKKl:: organ ↵
:YTOSQl:: ort
7ZTOTRl:: ort ↵
VOV\;Il:: panel
WMKNOOl:: panel ↵
I[TTDIl:: panel the
bFJMKQl:: partn
DWQOPOl:: passc
WOMPIMl:: phone
_LJIMOl:: prese
YGaJDKl:: r2
CVSNPPl:: reuni
4_RYMOl:: role
UGGO[Ll:: scree
dGFHIYl:: side
SILMLYl:: side clien
UKSKOMl:: split
^FFUMNl:: team
^EUKKKl:: teams
XE]NHJl:: teams micro
cUAIKMl:: teil
ZKJNNOl:: teil nehme
\MKINOl:: teiln
HJZULMl:: there
KZGHZLl:: to
YKHZIKl:: today
R[LQGIl:: tomor
_KHMMNl:: us
SGLNK\l:: vorst
YLKQLMl:: wer
KTRNQJl:: what
cJLLILl:: who
_FIONOl:: you
^S`y&+l:;
BPfr3<l:; @name
CAbZLNl:; @name :
XF]LFMl:; arriv
IQSOOOl:; offic
D\FZOLl:; quest
GXHXOLl:; quest vous
JSLOZIl:<
OMLNZJl:< @name
HUMM[Il:>
BVMP]Il:> <
DOMS`Gl:> < @name
CyUBEBl:?
ZWKMFKl:@
_LKMIMl:@ 0
VLMSUBl:@name
GQJQJ\l:@name ↵
RIRRNMl:@name !
bUOD@Pl:@name (
9XWNQTl:@name *
;YRVKSl:@name ,
q@MLEJl:@name -
cLUZ?=l:@name .
cJOKHKl:@name /
eAeHBEl:@name 0
]Fcg)Dl:@name :
_HUIIMl:@name ;
POTJNOl:@name and
PIXEPSl:@name at
GTQOPOl:@name auf
hCAKRQl:@name by
`EMOMLl:@name call
GRTOONl:@name chief
KL`HNMl:@name con
^IHOMNl:@name dann
KQMLQTl:@name de
fJHMLIl:@name dem
gCDOMOl:@name diret
bIKPHLl:@name entre
cSAMFOl:@name for
]LIJNOl:@name frau
N^HMLMl:@name freun
@RVNQRl:@name g7
\JTJMJl:@name h
Z\FMLFl:@name herzl
cYFJEHl:@name ihr
aLEIQNl:@name ihre
ZIEYMLl:@name in
QPOISMl:@name inter
_JILPMl:@name is
YFG]LKl:@name manag
NOVMMLl:@name meeti
]HTNIJl:@name met
GSQOQPl:@name micro
VJMNMQl:@name mª
YMJLONl:@name of
SMUXGGl:@name our
aDGPNOl:@name par
bEKPLKl:@name produ
SH`FNLl:@name renco
=VSORSl:@name senio
HQOOOSl:@name studi
FRXNNMl:@name teaml
aGMMKNl:@name unser
FROOQSl:@name verei
DVOOOSl:@name via
)YYQSZl:@name vorst
[JJNNOl:@name werde
ZLKRJLl:@name while
MLN^OEl:@name with
I[LKPOl:@name |
ROYMJIl:@name –
INTOQOl:[ @name
UKMPPNl:] energ
QV_K(al:a
^HKMNMl:a &
9WXLTRl:a /
UNGRKSl:a 0
Z_FMHGl:a @name
HQ]KMMl:a as
VG[MKJl:a com
KWLLIVl:a for
LKRJRTl:a have
RJJVKRl:a tell
DFVOK_l:a was
VDYLNLl:a with
dHGNNJl:a é
P]JGMOl:aan
QGZOOJl:ab
XIPEG]l:about
?YUNOOl:about chat
EUSOOPl:about scree
PJ[LMLl:about word
KW[HJKl:about worry
WKXKILl:about worry @name
FcJONJl:abre
FcJONJl:abre te
U`ELJJl:accog
Q_IMJKl:accog ad
eYBMFGl:accom
P`GLLJl:accom farà
LFY\JJl:accou
MEZ[IJl:accou our
MJE^QPl:accou our so
XRKNLKl:ad
8RSSSXl:add
<SSQPVl:add cultu
_KMLKLl:advoc
[KQKMKl:advoc devel
CY^D@[l:after
AYKNK\l:agenc
QTEKZLl:agend
aGSLKGl:al
FNYOPNl:all
G[\JLFl:alone
TIHLJ^l:als
YHELJ_l:als bewer
[GG[JLl:also
PZNKNJl:am
SRRJMKl:am 0
USKMMMl:am sich
HcJERMl:an
=UZMOQl:anali
GQQMLVl:analy
w\7Q<Cl:and
[JINNPl:and )
VJMOOOl:and ) desig
jKKKGHl:and ,
XLKMONl:and , @name
ZZQUA?l:and @name
aG>XNMl:and @name ,
aHLLOJl:and @name with
eGDNOMl:and me
bGKJNNl:and you
IImKJGl:anter
[NHNMOl:anwes
^MFNMNl:anwes .
TOJPOMl:any
DVSOPOl:aplic
MGLON^l:app
=WVMXKl:appli
FYVNLLl:appli dear
ASXNPOl:appli you
SHWPKMl:archi
F?J\YVl:are
SHLPKYl:are you
VTUKEKl:arriv
PYTMDLl:arriv 0
RRJONOl:arriv you
RZm?>Cl:as
FS]JKNl:as !
OCeIOKl:as ,
HKLU[Kl:aside
gP9=N^l:ask
F_JORJl:ask pleas
GHIJ\]l:ask we
L\WLCKl:asked
NZWMCKl:asked i've
IIIiJMl:asks
JIJeJOl:asks (
GJJdNMl:asks @name
VZINIKl:aspet
YWIMHKl:aspet ti
RGDaMNl:asses
DMG`RPl:asses two
ETQMOUl:asses your
MUQ>VSl:assis
FRKMN]l:assis our
NOWQJKl:assoc
>QUPSRl:assoc resea
EHUDDpl:at
`HPKLKl:at advoc
KLKNL]l:at inter
FWZKOIl:at recru
HdMPHJl:atenc
UQF`GGl:atten
YBFLIcl:au
WDFML`l:au @name
VPNMNLl:auf
BVRNQPl:auf ↵
vDJGCLl:avec
_FHNOPl:avec ronde
^IHONOl:avec échan
]MLMMJl:away
]RAJ\Dl:badge
YIJNUKl:badge @name
R.UP_Ul:be
T:NJW^l:be @name
_A]SW4l:be will
]HWLHKl:be won't
EH[LJ\l:be would
f\BIFGl:be you'l
KM^KOJl:becau
HM^NMMl:been
TNILMUl:begrü
IPONPTl:begrü @name
PXNMLKl:behal
RZJLMKl:behal on
`dFI@Gl:bei
aJINKLl:bei @name
]HKOMOl:bei melde
HQUOOOl:beim
IOUOOOl:beim du
iIEJLNl:beoba
[JLNMOl:beoba (
_KGKOOl:beoba der
HNSPNTl:berei
SJNPMSl:berei leben
GQVOOOl:bespr
HQUOOOl:bespr wie
aTNJFGl:best
ZINPLLl:best .
NYDK\Gl:beste
KbHPIMl:beste mit
nGGPJCl:betwe
`LLNKIl:betwe inter
_MKNLIl:betwe inter @name
`IKOMIl:betwe min
^JKOMJl:betwe min 0
NGGHU`l:bewer
PKKKIal:bewon
UVMOIKl:bien
ZHWNKHl:big
=gMONMl:bij
ERVOOPl:biolo
L_NLKJl:bitte
BSWOOOl:bitte :
[DRGJYl:board
_GWJHKl:board oral
LJLP_Jl:bonjo
QWNNIMl:booke
CSONOWl:borou
ERPNPUl:borou @name
hBXKFGl:boss
]IULHKl:boss big
YGWLLLl:boss his
KLLJJcl:bot
XFXGPMl:both
V\GMLHl:break
P[JMLLl:break )
jCS>A[l:bring
oH@NJJl:bring i'll
FVMOF\l:bus
IVGMSTl:busin
DULLQXl:busin hr
\D\OGGl:but
`IZBIKl:but ,
GVKRPPl:by
]fECKCl:by @name
`MELMPl:by chair
PIXMNMl:by demo
KXKPPMl:by gener
J[IOPMl:by gener was
fJIKQEl:by given
kHHLOEl:by given is
UI]JJKl:by hoste
NGVURHl:by joine
CG_STKl:by joine be
bB^HGIl:by led
HROK^Il:by made
dHELONl:by obser
RAVNQQl:by writt
TNVXGDl:c
BVRNPRl:c ,
SD_YHBl:c slot
fEINLLl:c'est
cFLNKLl:c'est ,
UI^MIGl:c'è
P[LMIMl:cabin
XXIAMSl:call
VRH\FIl:call confe
VCHDQdl:calle
GLOML`l:calle is
PHEO^Ol:can
OGFO`Nl:can you
MACNrIl:candi
JKOO`Hl:candi :
NGIKdLl:candi @name
?YQMTOl:candi si
<VRMRVl:capit
=URMRVl:capit @name
\XGNKGl:capoc
Q]HOLIl:capoc il
S\GJOLl:capos
_SDHQKl:capos la
dB\JEIl:capta
S\FLQHl:caro
QYJMKMl:caro un
aFLONJl:cas
[JKOOKl:cas du
=]UFOWl:case
X>\FGZl:case the
RXNIMLl:ceo
AZPNOQl:ceo ↵
cELPLJl:cet
{E8@QPl:chair
qE>DRQl:chair (
^NELMPl:chair be
iYFDFGl:chat
QTKONNl:chat first
ONKZLKl:check
\LKNMLl:check conve
XTIPHLl:cheer
YXMZBAl:chef
FZE[OLl:chef le
KHJNN`l:chez
J\JOKQl:chiam
GTXMLMl:chief
BTXONNl:chief ,
lDCKLPl:ci
QWG\DKl:clerk
P@CFE{l:clien
?VVNORl:clien my
IIINO`l:clien notre
JJJMMbl:clien o
ZHHJI]l:clien the
QHHLKbl:clíni
YYFMJKl:code
_HLOLLl:codin
]WHGJNl:coffe
P[KKMLl:coffe ,
W_NCIJl:colle
Q]UEIHl:colle my
PVVEMLl:colle my copyi
XCHC`Sl:collo
WKKPNOl:collo al
HVMKZKl:collo il
YYb?>Hl:com
IRPOORl:com ,
ZENNOPl:com @name
aGFOPMl:com conve
jHELLKl:com falar
GeJKKOl:com fale
FGgLOLl:com falou
JNRNNSl:com final
aIGMOMl:commi
ZKLNOMl:commi the
QPROIOl:compe
GTROPOl:compu
u<cH=Al:con
hDZHEGl:con @name
VLKPNOl:con conos
YKKNONl:con direc
XGOQQJl:con será
WVGZEIl:confe
U_EKJLl:confi
MPTNLOl:conos
IXLNNQl:conos collo
eKGLOHl:consi
gLCKOKl:consi will
EPSONUl:consu
baQH=Al:conta
CWSNNQl:conta ?
OWLNLMl:conta of
_MJNPEl:conta your
bGHOMMl:contr
rBDKIMl:conve
[LMNKMl:conve @name
aGHQKNl:conve a
_IEOONl:conve vai
\MKOKLl:cook
JOgLGFl:coord
FXPOOOl:coord recru
OTTKMKl:copyi
KZUGMKl:copyi i'm
SYNKHMl:cordi
UKNROKl:cordi bien
]VEVGEl:corpo
EROOOWl:counc
ERONPVl:counc borou
?VRPRRl:couns
BTSPQQl:couns @name
RKVLOLl:cover
RLVKOMl:cover @name
YJLPKOl:crew
YKMOJOl:crew the
[HXGKMl:cross
ZITHLOl:cross ;
cEGNNOl:cto
TNMNNNl:cto (
XMKMNOl:cto ,
1STTSZl:cultu
?OJPPal:custo
aGNLJOl:d
TJRNMPl:d /
@VXHI[l:da
NLMKTSl:dag die
^HTJJLl:dann
UNHQLSl:dann ,
KMLLHcl:data
F^^DKIl:day
YYFNKIl:day @name
M_GHOOl:day the
AIYLXRl:de
BVRNPQl:de /
PGG^DZl:de @name
4ZXLTSl:de a
:UVLVRl:de a /
@UWMPRl:de anali
MKKN_Jl:de entre
:VVLTUl:de gesto
@UPNUSl:de gesto |
WJMNOOl:de head
XF_IKJl:de lugar
8\RNPWl:de plant
9U\LOTl:de vaga
BTTMQPl:de voor
VSLKNMl:de échan
BVQNXLl:dear
W[GOIIl:debri
aGKOKLl:deep
YKLOMNl:deep metri
DaH\IIl:del
cJHNMJl:dem
WEXLNMl:demo
QJSMPOl:demo recor
^U:FG`l:den
ZJJPMOl:depar
_LXIHGl:deput
YD^HNIl:deput her
MNLJM[l:der
FSSLRPl:der mit
vA?KMLl:desig
XILOOPl:desig of
pFAPJJl:desig syste
^IJNNLl:devan
aGIOOKl:devan cas
MVVKLJl:devel
OUXJKIl:devel for
^JOH[@l:di
=[WMNPl:di posiz
\IRLLLl:di posto
HTQOOOl:di riuni
RJKJI_l:dial
[WLJJHl:dial pleas
]TGKJLl:dial-
=NVOPYl:die
VJJJRTl:die zit
8UUMUVl:dinne
OSQWEKl:direc
IKYOOOl:direc ,
aMCKLRl:direc @name
VKLOPNl:direc en
F^IOPMl:direc our
KFT`LIl:direc sales
STSLNFl:diret
ETQNQRl:diret a
PLOMNTl:diret nosso
US[BRCl:discu
PYVHHKl:discu as
FdNMJKl:dispo
HUPOOOl:dispo o
HUPOOOl:dispo per
`HJPLMl:dive
cGJOKMl:dive deep
[CFHWXl:do
UYIPGMl:docum
YVJNGKl:docum i
^_HHEIl:dono
X`IIFIl:dono o
JI_LOMl:drh
KIaKNLl:drh la
\^FIHIl:du
ZLIONNl:du !
XLMONLl:du .
N[GLNPl:du @name
GQUOOOl:du lerns
[ILOOKl:du resti
TCSHI_l:due
TXFJOPl:dueña
TYDJOPl:dueña la
UWLJKMl:durin
hGNGFPl:e
`IGNNNl:e ,
`LLKJMl:e @name
[JKOLOl:e io
bILLMIl:each
`KLNKJl:each min
SGQJZKl:earli
]GRNIMl:earli the
W[IJLIl:earpl
XXIKMJl:earpl bring
eIBOMNl:een
U[JJJLl:eigen
X`IHGJl:eigen de
eIFLMMl:einze
ZKLMNNl:einze 0
LBIZGcl:el
VMPNKOl:elett
XLPNKNl:elett @name
=RTQQUl:elter
9RVRQVl:elter 0
JSPOOOl:email this
VQKMMMl:empfa
TTKMMLl:empfa am
e:QUBSl:en
VLIOOOl:en )
gJHLJKl:en @name
]MHPKMl:en @name met
XLLNONl:en harás
[MNNKKl:end
XJLOPMl:energ
WJKPPNl:energ of
]\BNIHl:enfer
[RJMKKl:enfer a
>VXOOQl:engin
[LRKJKl:engin @name
HRVMPNl:engin learn
SVINLNl:engin of
FSWMMPl:engin staff
`JKMNJl:enhet
ZLLNOKl:enhet träff
^1\<^Tl:entre
_IMLKNl:entre :
IJ]OOMl:entre la
jGFQHJl:entre te
YLKMNOl:entwi
VYBONMl:envoy
N_ENNMl:envoy est
THNXPIl:equal
NHN^PIl:equal the
eIGLOIl:er
aJFNPKl:er @name
AUPMSTl:erstg
iVEDAPl:es
YUAJJWl:est
UYBNNMl:est vous
GJLOaLl:estim
GZCGQ]l:está
cJINMHl:et
^LGOOKl:et @name
^JNOLIl:et pm
@UUMSPl:europ
LTOLOPl:event
WGKZJNl:exami
WGKZKMl:exami techn
GPZMQKl:execu
b@GMH[l:exerc
ARSPRQl:exper
LHHV\Kl:exter
YLOPLJl:fachg
BVSPOPl:fachg @name
bFGOPLl:fait
cEGOQKl:fait se
gGGMJNl:falar
HbJLLNl:fale
EGfMNMl:falou
M_JLNKl:farà
L_JOLJl:farà la
EKbONLl:fase
GJPNP\l:final
GOOLTUl:final entre
cQ_D>Dl:first
SD]NINl:first the
\WJJKIl:five
KaGJNNl:follo
@XQ5nMl:for
DRWOOPl:for ,
>XOTb>l:for @name
DTWNPNl:for appli
ZNLIFXl:for ask
TMJLZIl:for badge
JSPOOOl:for inten
>USNQTl:for inter
RE[OKOl:for quest
LH^MLOl:for quest your
SJOOPPl:for selec
FQHN`Nl:for thank
PH]KPJl:forem
QJZLQIl:forem works
OG]LQJl:forem works the
[KKMNNl:forma
UMMNNNl:forma 0
]QMMHIl:forwa
\GGLJ[l:found
XHKMJXl:found our
N\XFHJl:frage
bIJKKNl:frage es
cKFINOl:frau
cLFIMNl:frau (
TVIKLPl:freun
PVOLLNl:freun mit
SH\MKJl:frien
LJaMKKl:frien a
CibI3Pl:from
XYJGMKl:from ;
HI\OQMl:from @name
OVQNOGl:from hear
UURMMEl:from hear you'l
NXYHIJl:from invit
IGeJMMl:from over
sADJNJl:from quest
ATQMRVl:from welco
HMQNPWl:futur
FLQMQXl:futur your
`KKPLIl:får
eHJOLHl:får du
MIJeILl:führt
SCaGWDl:für
XIbLDGl:für @name
=UWNRQl:g7
FURNPPl:g7 :
AQVNRRl:g7 –
TLPNNNl:gap
JMKN^Ll:geach
L\GOPLl:gener
KZHOONl:gener was
XWENLMl:gern
BHXKM_l:gesch
DN]MPNl:gesch mit
]BXAb@l:gespr
_JJJLOl:gespr jouw
3^UNRUl:gesto
=VPMVTl:gesto |
AIKDc_l:get
\LKLLOl:gf
iHHLOFl:given
dHIMPIl:given is
<[RNQRl:gmbh
BXQNPRl:gmbh @name
WeELDIl:go
LYFTWEl:good
PYJNJOl:good in
LEX\JKl:good someo
<OWPNYl:googl
9XZMOSl:googl with
WFI]MKl:grade
VaFMFKl:groet
MfGPDLl:groet vrien
UPMMMNl:group
@_JONTl:gruß
ZLJMLQl:grüße
[JKMMPl:grüße freun
R[CHE]l:guard
TEHPGal:guest
HNNN^Jl:guten
PYXJGHl:géran
TJ[MKIl:géran notre
cEVIHJl:h
cEVHIKl:h 0
XLMPNLl:h15
WMLONMl:h15 0
]KNMLKl:h30
]JGOPNl:haast
\KJONLl:half
FRPNPTl:hall
ESONOVl:hall @name
LJLN^Ll:hallo
]KJNMMl:halte
]KINMLl:halte bitte
I^KOJOl:hands
IaJOHOl:hands good
WKLNPNl:harás
WLLOPNl:harás la
GNROVNl:has
JDcA\Ll:have
GJhNIJl:have would
eGLHQIl:have you'l
YFZMMGl:head
INYMONl:head (
@S\MNPl:head ,
_IGOOMl:head [
ZKLMLPl:head the
IJ[PKPl:headm
NIZOJOl:headm the
TSVLLFl:hear
PTWLLGl:hear you'l
HfGNJLl:helpe
^IYFLGl:her
MKLOTSl:here
U\HNKHl:herzl
RLUGXHl:hi
eTPDHFl:hirin
O[HNNLl:hirin the
[GVJKMl:his
]ITJJKl:hm
=RRN_Ll:hoi
^LLNLJl:home
cKKMLIl:home at
EROMH_l:hospi
]ILIJUl:hospi entre
R_IIHNl:host
ZGTDHZl:hoste
J]MIITl:hotel
_FFQWHl:hour
OIIP_Kl:hour an
`JPLMGl:how
cQF[DAl:hr
TLONNOl:hr (
TN\MFHl:hub
OI\WHGl:hub @name
IYQGVJl:i
LZWLGJl:i @name
mGFMHJl:i'll
WcTCFCl:i'm
Q[KOHKl:i'm ,
SZKOGKl:i'm , hi
T_PKCIl:i've
fOIJIIl:ich
;YXNPQl:ich und
SVKOLKl:id
TfQDGDl:if
VKPNNMl:if @name
PfFIFOl:ihr
FZ\HKKl:ihre
IMTOLUl:ihren
\KJNMMl:ihren sie
SSIOOMl:ik
ONT?PZl:il
^CFG`Ml:im
I?W[MRl:in
XJRNMKl:in @name
@QUPRRl:in assoc
U_FMHKl:in be
@RTONWl:in regis
F\KMQPl:infor
JSPOOOl:inten was
NKMVDZl:inter
SKLNHZl:inter '
DZG^JMl:inter (
\KJPPIl:inter :
XLLFSPl:inter @name
QVLOLLl:inter an
^FLNOLl:inter and
ONRQIQl:inter compe
NE`RILl:inter first
[KKMNNl:inter forma
\NIOMKl:inter nd
bGMOILl:inter phd
XFINKZl:inter phone
dIYCIHl:inter secon
Q]@YNFl:inter the
]GJLOQl:inter vos
^Z@JOIl:inter your
?VRNTPl:inter –
VaDJJKl:intro
WVJOJKl:intro to
ZP]=TBl:invit
XGUPJKl:invit earli
OFHQbJl:invit to
OHaJPIl:invit updat
[KKNMNl:io
fE4Z4nl:is
ZHIONSl:is 0
cF>^HMl:is @name
aIGLPMl:is commi
^GJOQKl:is inter
Q]FMNKl:is name
T\GLMJl:is name my
CMONR\l:is role
QKIYPLl:is today
J]FGI^l:ist
\FFHGbl:ist @name
UTYES@l:it
_NUVAAl:it's
UTLMKNl:it's ,
UUIOIOl:it's , there
cJFKNNl:it's so
ISPPPOl:italy
UVKPKJl:j
TXLPJIl:j jour
_EVFQIl:je
YDQLPOl:jefa
ZIMKPNl:jefa la
ZIKNKSl:job
VLNMPLl:job ↵
NSKLZGl:join
T[NOIFl:join '
PGVSSGl:joine
RGPUVEl:joine be
VJGKZMl:joins
ZHEI\Nl:joins candi
ZQLPJIl:jour
RVKPLKl:jour le
ZMLLMNl:jouw
TNPOKMl:junio
[LONJMl:junio elett
RZFKMOl:jury
H_HLNPl:jury du
aJJMMKl:just
AVRNSPl:kg
aKINLLl:kiero
]MIOMLl:kiero :
HZPNQIl:kind
cJGJNOl:kommt
`LHLNLl:kommt @name
LKZZ5[l:la
[FHKMZl:la ,
VLKOPNl:la .
]FKOOOl:la con
^KJOMJl:la de
BWSNOQl:la de /
WCFPOZl:la en
BJHOTcl:la per
QJ\KLMl:lab
[HSKLNl:lab the
C[JNMWl:las
DZINNVl:las a
@Q`OLMl:last
MTFNMYl:late
[KQO?Vl:le
IHGNNgl:le passe
>R]GQVl:lead
<H]NSYl:lead (
F]LISNl:lead @name
QKYQKIl:lead hr
RVIONMl:lead our
WIWSIGl:leads
XMVQIEl:leads @name
HQUMOOl:learn
WMOLOMl:learn machi
UKMPMRl:leben
JKQONVl:leben ihren
aDWJIJl:led
XISOKMl:leidi
TEWQJNl:leidi je
8RYMSXl:leite
[ISNKKl:leitu
QLTNNNl:leitu (
GQVOOOl:lerns
GOWOOOl:lerns bespr
_JGMONl:lesso
LJIO_Ml:liebe
WQJK\Al:like
[V<O[Cl:like would
IkEMNFl:link
J^MOMHl:link the
DHFJZel:list
_TCQLHl:llama
GWJK\Kl:lobby
DXROOOl:local
OFMNJ`l:locat
EJOOIcl:locat your
IILLVZl:loop
XD^JLJl:lugar
YD_HLJl:lugar en
ZZRIGDl:lunch
JYZMJGl:lunch 0
<T]MRNl:m
?SZNQOl:m (
LQTMOMl:machi
\LIMPLl:machi :
JJMLbJl:made
FSOK_Hl:made @name
MZXMHFl:mail
\LMNKLl:mairi
pCMKJEl:manag
\OFUMGl:manag @name
[FUGPNl:manag both
UE\HNOl:manag hirin
m:A_GLl:me
RKJXNLl:me :
fLLKHIl:me be
dGDONMl:me from
eIHMNIl:med
cJHMOIl:med er
YLJONNl:med tale
QW`C9Ul:meet
W]INANl:meet '
W[EIJQl:meet ,
S]FJJQl:meet , @name
\FXQGHl:meet to
YE^QFGl:meet to you
AT[OMNl:meet will
cEGOOLl:meet you'l
XV>ESUl:meeti
aIMNNHl:meeti .
^NNNJHl:meeti be
E^KNNPl:meeti teams
]GHPPNl:meeti your
hHINGLl:meets
bKHMOJl:meist
XUKLJMl:melde
URKNNLl:melde bitte
aEFVLKl:membe
UGLZOHl:membe a
[NHMMOl:membe panel
VSLE]Cl:met
SBXH[Il:met gespr
gJ?QKOl:met spree
cLAPKOl:met spree je
^IKOLMl:metri
]JKPLMl:metri &
NMZNKKl:micro
HTQOOOl:micro di
`LKNJKl:miejs
`LGOLMl:miejs na
SYQEIPl:min
IXTHONl:min 0
`JKMMJl:min @name
RGHhJGl:minut
UQKLNOl:minut 0
EJKbOPl:minut ;
`NJKLJl:minut five
kWRE=Dl:mit
wC>JKMl:mit @name
^LHMNNl:mit einze
ISSQNMl:mit fachg
QPTNIMl:mit gespr
KGaMMKl:mit sie
ZMHNONl:mit sprec
]KKKOMl:mitar
[JMLNNl:mitar ↵
cGIQJMl:ml
AYTNPOl:mobil
HSQOPOl:mobil ,
GUQOOOl:mobil dispo
DL[^JGl:more
EVWYLDl:more one
eGKIPJl:most
FQSNROl:move
FQSOROl:move @name
SINNYIl:museu
SINMYIl:museu the
XaPDFFl:my
C]ULMKl:my copyi
h?KQMIl:mª
ZIMPNKl:mª :
AR^PNKl:más
GOMOI^l:métro
VDnIGBl:na
WPBNg<l:name
KIKLfIl:name @name
Q^HMKLl:name my
EGVKKbl:named
R`HLMHl:names
W]IJKIl:names zoom
WGWLMMl:nanny
SI\JLKl:nanny prese
gJHOFKl:nd
`MIPIJl:nd 0
C]TOLLl:need
]HHONPl:nehme
YKKNNOl:nehme es
EQWPNNl:netzp
HQVONOl:netzp leite
AZPNOQl:new
GUQOOPl:new (
HTPOOPl:new ( us
OSRHGWl:next
XLJOOOl:next sit
?OaDSSl:nicht
YNTMIIl:no
aKPKLGl:noch
jKJLJEl:noch bring
TKLMNSl:nosso
MMPNNTl:nosso o
JGMPN_l:nostr
HILQM_l:nostr la
_HMCZHl:not
@^KO`Bl:note
DOXYSCl:note pleas
OFaXGEl:notes
HSTIE]l:notre
^HSNLHl:now
KPMMKYl:nuest
QE_QIJl:numbe
NGL]NMl:numbe with
JSPOOOl:numer
ITPOOOl:numer un
T`EKMIl:nurse
QZEOMNl:nurse lead
HQUOOOl:nächs
GQUOOOl:nächs beim
GQVOOOl:nächs beim du
ULT[7Ul:o
F[WIJOl:o com
iHGIJNl:o e
CXQNOPl:obrig
RJKZMLl:obser
VLMMONl:obser ,
_KMOMGl:och
cJINMHl:och @name
^WJJJGl:ocupa
R^HKMKl:ocupa se
FUQNPOl:oder
D[aHKFl:of
_FHMNQl:of @name
M[MLMLl:of behal
hLBLOJl:of consi
SKXLNIl:of head
?R]ONNl:of head (
9U\POQl:of head ,
UHLZNIl:of membe
NWLNMNl:of point
bKIJNMl:of two
\YEWECl:offic
MeTEJEl:offic @name
MYHPMNl:offic @name the
VJNTOJl:offic equal
HZLJNTl:offic the
_JJOMKl:og
bIIOMJl:og @name
JEKMeNl:oi
PJHN^Ll:olá
KOLLAgl:on
FF^\MFl:on ,
OCG\I]l:on @name
SWIMPIl:on conta
UKHJJ^l:on is
BVVYLGl:one
FTVXLEl:one there
LL\TIIl:only
FLON^Ml:onsit
EMOKO^l:onze
EORLOYl:opdra
EOSLPWl:opdra onze
JWWKLJl:opene
\SGJPJl:or
\TFIRJl:or @name
bJ[HEGl:oral
_DbNBEl:ore
]eHN?Dl:organ
cDMPKLl:organ ↵
<bNPSKl:ort
<YRORRl:ort ↵
L\MNLKl:ort vor
CPLLaMl:ou
EFMHQil:our
_KGNNMl:our bring
ZITXFEl:our from
NKGZPPl:our so
[FINIYl:our with
^JEOPMl:ovat
^JFOPMl:ovat haast
II_KNOl:over
?UPROVl:pa
DRUNROl:pair
SNRLJPl:pairi
OXV`7Fl:panel
`IGLNPl:panel ↵
CSYPMNl:panel .
^GHNOPl:panel 0
XMSGMNl:panel inter
MV_OCEl:panel the
R`EEMQl:panel video
LTVMMJl:paper
LUVMMIl:paper writt
XdCJHHl:par
N\FONMl:par envoy
EVQORNl:par reçue
;NRKLgl:para
bKLNKHl:paren
]LMMLJl:paren the
IKLOHcl:parkh
HSKNMZl:parki
gHGNLJl:parti
bAZKFLl:partn
NKYMNNl:partn @name
P[DPNMl:paso
I^HQNLl:paso te
AW]MMLl:pass
EVQOPOl:passc
FVQOOOl:passc ↵
XEHIL`l:passe
VGHJM^l:passe vous
OI^IPJl:peopl
UKTMKOl:peopl (
>VXOPPl:peopl [
=VXNPPl:peopl [ @name
dGKLOIl:peopl the
<`EFYYl:per
EEEK^bl:per @name
CWSNNQl:per conos
KQZ^G@l:perso
FLX]JHl:perso more
dILOIIl:phd
_?WFKTl:phone
GTQOPOl:pin
HLHRKbl:place
TNQJNOl:plant
XBEOP\l:play
^EIIPVl:play role
KS5W\Tl:pleas
bFEKZGl:pm
bJIMX@l:pm 0
NWLNMNl:point
OXLNLMl:point your
DZAV_El:por
BTULQRl:portf
FSSLPSl:portf 0
]JEOPPl:portu
bGAOPPl:portu direc
GOLKTXl:posit
HKLKQ_l:posit the
AYTNNPl:posiz
CWSNNQl:posiz la
bIEMNNl:postd
`LFLNNl:postd :
[HIPOOl:postd the
^KFOOMl:postd two
HJWNKWl:poste
HJZOHXl:poste le
ZIRLMLl:posto
]GQLNKl:posto al
WVGPLJl:pour
^]IGKDl:prepa
YKXHNIl:prese
]LKLMNl:prese saran
OJ]KMKl:prese the
ZHTNLJl:prima
ZIQOMKl:prima il
JURNMNl:princ –
SZILKNl:pris
SZEMNNl:pris étant
kFKLGKl:probe
NYAJGbl:probl
G^IBL]l:produ
FVPNOPl:produ ,
@YSMOQl:produ , scree
MVQLLNl:produ :
[INMLNl:produ am
HSKLM[l:produ the
XH[JNGl:prof.
kELIJKl:profi
IQSKSNl:progr
<TXMUOl:progr pair
VMLNONl:progr the
YQNMKKl:prueb
\JMOLLl:pst
bHLNKKl:pst am
gIGJMKl:puis
YLJMNPl:pupil
^ILMNMl:q
>YQMUOl:quale
fQHMIDl:quem
ZXFY;Nl:quest
EWH[OKl:quest vous
UJUMLMl:quest your
QFJM`Ll:quick
TIaKELl:r2
LHMNN]l:raum
BLVNXPl:re
FWPOOOl:reach
FIHNZ[l:read
HGYTFYl:recor
IK^LOMl:recor a
JJJVG_l:recor we
Z_QEDGl:recru
>ZTMORl:recru (
\IKPMNl:recru 0
TYIJKNl:recru :
TVWGJHl:recru your
<bYIJQl:refer
GQVONOl:refer (
>RVNRTl:refer vorst
MdMNHFl:regar
SXOMJJl:regar kind
bKIMOIl:rekto
dJHMOIl:rekto med
[AcGNFl:renco
cD]DLFl:renco vous
YIKMJVl:rende
MF`PMJl:repor
^JUWDBl:repre
YNJZFIl:repre @name
[IYFNIl:repre stude
TXHNMKl:requi
7T\SRPl:resea
>RVPRQl:resea :
DRfHNHl:respo
>ZXNNNl:respo di
[JIEJ]l:resta
\IJOOLl:resti
@XUNQOl:reuni
OLTLOPl:revie
EPVNORl:revie portf
MPMMXKl:reçue
=XWMPOl:rh
GUQOOOl:riuni
SKGTPPl:role
;YZONNl:role ↵
[ILPKOl:role stake
ZIQSHJl:role the
RFWOLOl:ronde
]HHNOPl:ronde @name
HCF^Ibl:room
ILKcOHl:room the
SAnNFDl:round
JJPNM\l:rua
dHHNNIl:rundg
ZGLKHZl:sala
YDIcHHl:sales
FKONL`l:salle
FZHP^Dl:salud
N`MPIEl:salud un
O]NIERl:salut
SZMMFMl:salut caro
WOOLHRl:salut cordi
[QFOOJl:sampl
_LJKMNl:saran
iZ>MHDl:sarà
KaGNKOl:sarà accog
eKDOOIl:sarà ci
LIWHLZl:says
ZKMHMSl:scene
HOQOUOl:sched
>fOQLKl:schic
?YWNNPl:schic (
WKJPLQl:schoo
bKGLNLl:schul mit
KORTMMl:scien resea
^KHMRJl:scree
SKJPZJl:scree phone
bUBILLl:se
BQXOPPl:searc
DQXNPPl:searc @name
\GTCYGl:secon
ZFZWFDl:secon the
HbIZFFl:secre
GeGPKKl:secré
CaPQJJl:secur
aSNLGEl:see
dJJLNHl:seein
`LJLNJl:seein be
[MHNNNl:sein
ZNINMNl:sein anwes
IOTOOOl:selec
IOTPOOl:selec the
L]MONIl:send
K]KPNIl:send pleas
T[FVHFl:sends
XUD[HEl:sends corpo
TKQIMSl:senio
:ZTMRSl:senio :
=RTPPVl:senio is
FONNWRl:senio –
YKNNMNl:sense
WKNNMNl:sense produ
dGIRILl:serai
dGHQJMl:serai je
GSQOROl:serez vous
H^JIKUl:serve
dHMMILl:servi
VKNONNl:servi bewer
RZSMFHl:será
TGYMLMl:sessi
ESGFSbl:set
K_LNPFl:set was
QS]JHIl:seu
fJJLMGl:shift
OMMJI^l:short
LLJOI`l:short a
?SWNPSl:short too
>\_JMJl:shoul
<SHQT`l:si
<ZRMVOl:si quale
KfJJKJl:sich
WXJLJKl:sich sie
lHDFISl:side
^HHJJWl:side clien
WV[GEEl:sie
[LKNMMl:sie halte
URKMMMl:sie melde
:^`MKJl:since
@_OOONl:since yours
dLCGPOl:sind
aMDIQNl:sind @name
VLKOOOl:sit
YKIOOOl:sit you'd
`ENNOJl:site
UJJLH\l:sitze
MLMNK[l:sitze wir
gHHSFJl:się
eIGSGJl:się @name
YLKOMMl:skal
YMKOMMl:skal du
IYONNMl:slide
ZKHXRCl:slot
pD9VMKl:so
lB?SLMl:so ,
]IKWJGl:solo
QEWVKKl:someo
V[IMIKl:sono
PKYJNNl:sorry
[>MWUHl:speak
fMAPLKl:speak be
IJMPJ_l:spedi
[HKLQNl:split
UHRMQMl:split @name
\JGOOOl:sprec
WNJNOOl:sprec sie
jI=QJOl:spree
iJ=QJNl:spree je
cGGLNNl:sql
XLLPMMl:sql am
PMUKMOl:staff
SC`FDYl:stage
_HHQLNl:stake
\IMOKNl:stake pm
UHTMOMl:start
TGWMOMl:start we'll
EQNNL\l:stati
RHJUKWl:story
SILNKYl:story a
@[PNOQl:straß
@[PNOQl:straß @name
NJZZIFl:stude
PGKPNZl:studi
YNJONLl:suis
[NIOMLl:suis je
]I[JJEl:super
T\JLKJl:suppo
U]HLKIl:suppo it
YJH\JHl:surpr
ULGZLKl:surpr be
jEDPKKl:syste
bKNOIGl:syste 0
HGMKJil:são
LJJIJfl:take
YVJCFWl:take-
_JGOMMl:tale
[KIPMMl:tale skal
>_RNOOl:talen
lEEMPIl:talk
>VYMOQl:talk .
`KIKKOl:task
_[NLBDl:te
VVKMKLl:te quem
aKIHRKl:tea
MKMMOYl:teach
PWSXEDl:team
PWJONLl:team hirin
KJK_MNl:team inter
VMLNONl:team progr
MF]LPNl:team the
NJRIM[l:teaml
CSXNOOl:teaml ( @name
P`OIGJl:teams
SJXOJKl:teams micro
`QHVCHl:techn
]TEKLMl:teil
]RJLIMl:teil @name
eDCOOPl:teil nehme
cKHIMOl:teiln
cJIIMOl:teiln .
FIET^Tl:tell
NLJTLVl:tell you'l
XU>I\Jl:termi
\\AHLMl:termi den
?[GJNal:test
CSRNQTl:test will
FMOJO_l:teste
D]DLbFl:thank
SKG`KJl:that
HSENGel:the
UESKJYl:the ,
YKLNOMl:the .
]XGIJLl:the ;
=_QNNQl:the about
LHMOQZl:the and
DNVMLYl:the as
SLLMIZl:the at
`EJHOTl:the by
WVKLLJl:the durin
<^HJXUl:the for
C]XHMNl:the from
JXONPKl:the if
NFH[_Dl:the in
ZHYILJl:the meet
aSGWECl:the of
R\L^C?l:the on
KWCTD]l:the to
XbCNKDl:the with
DRWOOPl:their
ERVOOOl:their for
nBILFOl:then
dGIKNNl:then ,
IIe`E>l:there
HI\XNGl:there be
\OJNHOl:there hi
WXFKNKl:thing
Z]NFIFl:this
XLKOMMl:three
V^GNHJl:ti
HhGOGMl:ticke
6WRMaMl:time
PVKMOMl:titol
OZFMPNl:titol la
S[KGVDl:to
iOHKFIl:to @name
U\LOGGl:to chat
C_HXIOl:to clerk
EH\JJ]l:to due
QKINNZl:to next
7WQROYl:to pa
IO]HNOl:to perso
JI^PMLl:to repor
SIJVKSl:to story
nFCMNHl:to talk
EhGRKIl:to write
ZTINJKl:to writi
]K\PBCl:to you
WEY\CGl:today
CGYgGJl:today @name
VMLXLFl:toddl
RMLVOJl:toddl the
P]KTFHl:tomor
Q[KVFHl:tomor who
YDVRJJl:topic
R\JNJKl:tour
PLLNJ[l:train
JKMOK_l:tram
RMMTNLl:trans
XNINOOl:trust
ZMHMOOl:trust with
eHJNLIl:träff
]JKNNKl:träff du
aIKOMIl:träff får
BaMI]El:tu
^KFNPMl:tuota
^JFOPMl:tuota ovat
ZA?[Cbl:two
SKJLLYl:two @name
aKDNOMl:two and
]bHJ@Il:un
DXROOOl:un @name
]KKNLMl:unass
cHHNLMl:unass (
PEcHJOl:und
HKROQVl:und )
[KJNNNl:und ) entwi
UMYJJKl:und @name
[MKNLMl:und @name :
cTLOCDl:under
Y>WTAUl:unser
\INNLMl:unser von
jOCJGMl:up
MN\KRHl:updat
MLFJZVl:us
DXSNOOl:us 0
aJILMMl:us of
FIKGMml:use
ENNMM^l:use we
=WZNOPl:vacan
@XVNNPl:vacan manag
:KcNOUl:vaga
AGcMNUl:vaga a
^IFPPNl:vai
WNJOONl:vai você
cGIOKMl:value
IJWKJZl:van
KHIhMIl:verba
GRPOPRl:verei
WEKNE`l:vg
B`JKJZl:via
EVPOORl:via ↵
GQOOOTl:via ,
Zo?BKEl:video
P[MJKMl:visit
YTKLLJl:visit the
`JFOMNl:você
UIHJ^Jl:von
8HKNe]l:voor
GMRMaGl:voor @name
L_LLLJl:vor
L[LNMLl:vor @name
Y?FJ[Xl:vorst
fHJMOGl:vorst @name
]GJLOPl:vos
UPLW?Sl:vous
CWH_MLl:vous @name
C\E[OKl:vous chef
\GNPOKl:vp (
T^LMEJl:vrien
KcIPHKl:vrien met
{BNIBDl:w
fHHNJLl:w )
IOXMNOl:w /
hKDOLHl:w @name
aKEONLl:w desig
bJMOHJl:w inter
RLUOLLl:w revie
DXaKBOl:was
TDUMQPl:was case
ISPOOOl:was email
HJ]ONOl:was it
<VCK`Yl:we
JAjAI[l:we'll
b@FDKcl:we're
bKOMHHl:wee
WKVNJLl:wee /
VDVPLOl:week
THGI`Nl:welco
CRQMQVl:welco 0
VNKQNMl:wer
JRQNPOl:wer ↵
fHCNMNl:werde
ZMHNNOl:werde sein
\JINNOl:werde teiln
RQ[IJIl:werks
=PSMUXl:werks :
YI]KIHl:werks unser
JQQ[OEl:what
JMHN`Ml:when
[YPPF@l:while
UMMXMFl:while toddl
UMMXMFl:while toddl the
gICYFHl:who
S]FLLMl:whole
OYJKNOl:whole the
QKgCLHl:wie
O>[TQNl:will
DOVLQSl:will @name
iKDHNKl:will inter
fKBKNMl:will panel
OKAZ]Il:will we
NGLMFel:will you
UWJMMJl:willk
TWKMMJl:willk @name
KINMJ`l:wir
DM]RLNl:wird
GKaRKJl:wird @name
WO]BHLl:with
bDJOMNl:with )
`EKOMNl:with ) @name
KH]OPKl:with ,
jBIQKJl:with 0
_GJRLLl:with 0 round
aJPMGLl:with @name
FN]PNJl:with be
WGLOWJl:with call
`LKOJJl:with check
[MLNLLl:with check conve
V\INIIl:with debri
WLNOMNl:with desig
TMNONNl:with desig syste
NE^UIIl:with good
OYKOJNl:with hands
P\INHNl:with hands good
bKLNKHl:with home
fIFQKJl:with hour
QHFaCWl:with inter
PKLMI\l:with inter '
XFOHLXl:with is
WIROLLl:with meet
fBBN]Dl:with meeti
YMKONLl:with meeti be
_EGQPMl:with meeti your
\JLONKl:with min
]ILONKl:with min 0
?TWNSOl:with progr
ASVNSOl:with progr pair
TJVOLKl:with speak
_OCPNLl:with speak be
LJXMQOl:with spoke
II\NPOl:with start
;VYMPSl:with talk
bDIOMOl:with wrap-
VMLONOl:with wrap- pm
UI]LHLl:won't
QLZHNMl:word
NJ_KMKl:word a
NJZQINl:wordt
YFSPKMl:wordt leidi
SJXQHMl:wordt leidi je
NIPMJ\l:work
L\VGMGl:works
JI`KQKl:works the
MXUJJLl:worry
TUTJJIl:worry @name
FSZHOOl:would
VSKNX@l:would we
l@EPJNl:wrap-
VMLONOl:wrap- pm
[IKPMNl:wrap- recru
\_APFHl:write
UVWIIFl:writi
QM]KKJl:writi i'm
OO[KPGl:writt
QCXMQPl:writt was
[FLMEZl:x
VFNMD_l:x @name
bJKKKNl:y
YLKNOMl:y @name
]JIMONl:year
TNMNONl:year to
S1U;dbl:you
CQMNUVl:you .
]BEM_Il:you :
aJGOOJl:you ;
KM]INNl:you inter
YAFR\Kl:you invit
_IJMNLl:you just
]QNOGGl:you like
dFJQILl:you then
TJGP[Jl:you when
VHVLMLl:you with
c?GHM[l:you'd
`GKMOMl:you'd peopl
lUCB:Zl:you'l
D^QPNHl:you'r
XaBI6_l:your
FgHNPFl:your @name
^GFQPOl:your about
IPYLOLl:your as
JFaNLOl:your bring
[EMPOOl:your conta
IdJPIJl:your for
W]DLKKl:your of
L\LNMKl:your send
<UTLQXl:your test
[HIPPNl:your to
EZF_JLl:your with
@WbMKJl:yours
iGFSFJl:z
iHGSEIl:z się
WLIHRSl:zit
SKKJUSl:zit @name
HPGIYYl:zoom
[ILMKRl:zum
cJJNMHl:zwisc
aJKNMIl:zwisc @name
YNTXCCl:|
bOLJJIl:| 0
nCEOJLl:| 0 -
4ZYMTRl:| @name
MMZ[GDl:| c
PI[ZHDl:| c slot
^IKOLMl:| dive
YKLPMMl:| dive deep
FUVMMOl:| engin
EWROOOl:| infor
YJMOLOl:| play
ZJMPKOl:| play role
\JLNMMl:| pst
YJNNMNl:| sense
YJNNMNl:| sense produ
VK`JKFl:¶
@hGF`Fl:à
AWWHG\l:è
bDCLKZl:é
`OIKJNl:échan
cTFLKFl:étant
TZHLLMl:étant géran
acQ<R7l:–
YXGMLIl:– .
b[NL?Cl:– 0
SXXPAFl:– @name
bJHJMNl:– chair
ZHMOLNl:– codin
ZKLOKOl:– crew
`LLOJIl:– desig
5O\IbOl:– inter
>WSNTPl:– kg
FRTNROl:– move
ZUJMKJl:—
gTLMBCl:•
_MKNILl:• ↵
eDKNLLl:• ↵ @name
FYFNZNl:→
VSGSSDlabel
_>u@CElabel!absent
^=[\BElabel!and
@fZAPIlabel!arrange
N]b;2_label!boss
<ELC{Flabel!candidate
VS;Rd@label!hire
C?A{5Xlabel!listen
gHFLMLlabel!me
nNXZA*label!meet
GC[hDIlabel!not
EF\_IJlabel!only
B\HTE[label!place
bZ9TFLlabel!topic
rUca(&label!who
QHO\KKlabel!will
iXDEFJlabel!with
efDDDClabel!you
LeVHCIlabel:a
J]VIKJlabel:about
7RURQXlabel:add
LJJLGglabel:adres
RIWKMOlabel:again
]STKBIlabel:agend
VPNMMLlabel:am
YXDKKNlabel:an
dFEKNQlabel:and
hFIKLLlabel:anspr
HMKO^Mlabel:appli
PXGKXIlabel:appoi
Y\HNGJlabel:asses
MH?^]Jlabel:atten
bOLHGNlabel:auswa
OK`DMNlabel:backu
_DJYIJlabel:banca
XHC_LLlabel:be
jIFKHNlabel:beoba
>LQHmJlabel:bewer
\LZKEHlabel:board
N^KJNKlabel:bring
GHaYKFlabel:but
EaPMKLlabel:by
N]LMHMlabel:cabin
ZWGY?Ilabel:call
INOOUQlabel:cance
DCMD{Elabel:candi
`HJLLPlabel:chat
VXC`@Ilabel:clerk
_CGIL\label:clien
s?J[@Dlabel:commi
XIHZHOlabel:confe
KeLOFIlabel:conta
LPVNLNlabel:contr
^HINNOlabel:conve
GXfJGDlabel:coord
9QSRSYlabel:cultu
e\FJCElabel:day
WJHFM^label:direc
XJGJXNlabel:discu
H_ILNPlabel:du
^KMMKLlabel:each
UGZNJLlabel:earli
PcMMFHlabel:earpl
oECMHNlabel:einze
lDKDNLlabel:entre
ZSIKLLlabel:erste
eIPGGNlabel:es
]GMTILlabel:exami
]KMMNKlabel:fifte
kEHHMLlabel:first
BTYG^Flabel:for
aHIMNMlabel:forma
^KKKLMlabel:frage
UcXFAClabel:from
yAHHELlabel:gespr
IEENkNlabel:guest
\KKNNMlabel:h15
NJYOJOlabel:headm
KJ^LMNlabel:heads
BTWNOPlabel:hinwe
`HXEIKlabel:hirin
K_JIMPlabel:host
LVLKHXlabel:hotel
kRCGIJlabel:hr
ULNMOOlabel:ihnen
PJKH_Nlabel:im
UM@XC]label:in
TWHEOSlabel:infor
hE`BO<label:inter
ZE\C_>label:invit
K\IKOOlabel:is
EL_ONMlabel:it's
BRSNVOlabel:job
_KKKLNlabel:jouw
E\TZAJlabel:jury
`LLKIOlabel:júri
XGYKKLlabel:lab
ROLHPTlabel:lehrk
TMLOMPlabel:linke
FTRMNSlabel:locat
VI]NKElabel:manag
TH^JKKlabel:meet
N`GLKNlabel:meeti
bLFHMQlabel:membe
[D\NHIlabel:micro
aMJNJKlabel:miejs
dILLMIlabel:min
[HJPNPlabel:minut
HROLSRlabel:mit
^ILMKNlabel:mitar
`LHNKMlabel:na
CINMhKlabel:name
Z\HJJIlabel:names
LPUKLQlabel:nehme
YKIOOOlabel:next
FDaVKMlabel:no
SLG_LKlabel:notes
ZeFEFIlabel:of
G^MLOLlabel:offic
GJe\DClabel:on
EK\WJMlabel:only
IKNN]Mlabel:onsit
YL_IEIlabel:oral
fYFM?Hlabel:organ
<XTORQlabel:ort
JFWJ]Llabel:our
I\_Y;Blabel:panel
PYJMKNlabel:parti
`HJMJPlabel:partn
hFXEEKlabel:peer
ZJEYNJlabel:peopl
KeGLMKlabel:per
\VHLHLlabel:perso
YDPL[Flabel:phone
SVLNKLlabel:point
ATRNRSlabel:posit
YMKLNOlabel:prese
]F\GIJlabel:previ
CWQNQOlabel:puest
L]KNKNlabel:quem
L\PPIJlabel:quest
PI\KLMlabel:quick
UG^JINlabel:r2
FMLNL`label:regis
\FVMHNlabel:repla
WNMLMNlabel:robin
>TP_MLlabel:role
HEQXJYlabel:room
cJKMILlabel:round
_LJJLNlabel:saran
MJMK^Mlabel:sched
RHHO_Klabel:scree
JaIVGIlabel:secre
HhH[CElabel:segre
`GMMKNlabel:seite
jFHOFMlabel:senio
YGVNJMlabel:sessi
AOS]JPlabel:shado
`DFJL[label:side
TLMMROlabel:sie
V]HKCQlabel:signé
ZKIOOOlabel:sit
YFGYMOlabel:speak
[HKLQNlabel:split
^LLMJMlabel:stage
O[JOKMlabel:take-
]RIMKJlabel:te
TCZYGIlabel:team
WE]NIJlabel:teams
_XAUBJlabel:techn
UQVHGOlabel:teil
^RNMIFlabel:teiln
MV_MO<label:the
GL\WIKlabel:there
_KGLNNlabel:three
Hc<MaElabel:to
ZIG^GJlabel:today
OSUTCLlabel:tomor
YC\DPNlabel:trust
YGFVEZlabel:two
@WROQQlabel:ubica
eJGMJLlabel:und
aFLMKOlabel:unser
_CaLDHlabel:updat
bLHIMMlabel:us
DURNQPlabel:vacan
O_WCFMlabel:video
cIKLJMlabel:von
MQJKH_label:vorst
[IJLOPlabel:vos
FOZNONlabel:was
\KSRCJlabel:who
HXTWCLlabel:who's
LKPZMLlabel:will
oD?MLNlabel:with
NK]KMKlabel:word
`FMOKNlabel:you
aJJLNKlabel:you'd
_ZFKJGlabel:your
MTGMJ[label:zoom
HLKJYYlast:0
T^C@G^last:1
ZHWDONlast:2
V_CGDWm:↵|↵
;[NMK_m:↵|↵ @name
^HLPMLm:↵|↵ director
[FNPNMm:↵|↵ head
MWMNNLm:↵|↵ hr
A_NOOMm:↵|↵ office
GWOOOOm:↵|↵ recruiting
E\PPOKm:↵|↵ school
C_NPMNm:↵|↵ talent
P`JLIKm:↵|(
A_ONOOm:↵|( recruitment
THOOOQm:↵|,
dGHQJLm:↵|-
aGHQKMm:↵|- organizer
9WXKSUm:↵|0
AURMPUm:↵|0 ↵
#okI\Rm:↵|:
>[QMUNm:↵|: +
#_fKXPm:↵|: @name
s?MMIEm:↵|>
GSROPOm:↵|by
FSSPPOm:↵|by @name
AYROOOm:↵|clic
HTQOPOm:↵|clic qui
HTQOOOm:↵|da
HTPOOOm:↵|da computer
4[ZMRSm:↵|de
JSPOOOm:↵|un
CWROPOm:↵||
FURNPOm:↵|| besprechungsoptionen
pECNHLm:↵|¶
nPKL@Em:!|,
YSGMLMm:!|, who
U\HMKHm:!|>
FRSOQPm:&|)
YLTSDJm:&|>
[FILF^m:'|'
_MNOJGm:'|' is
ASTNQSm:(|&
DRSNPSm:(|& @name
YG\EUCm:(|)
KN[QHLm:(|) ↵
TORMLKm:(|) und
[WYF@Im:(|,
FSUMOQm:(|, @name
UWGPJLm:(|, personal
=T\NQNm:(|engineer
>S\NQNm:(|engineer )
JQPNRNm:)|- she'll
gHFOKKm:)|:
\JJOMNm:*|[
UQQOHLm:,|↵
eDKPJLm:,|↵ 0
[GMONNm:,|↵ @name
DFIIrLm:,|!
N^FVPBm:,|(
v=>INRm:,|( @name
sH?GIPm:,|)
_GINMPm:,|) ↵
UJROLMm:,|+
TDXfF>m:,|,
b`?CHNm:,|, @name
RKHMaGm:,|, and
WWZIEDm:,|, has
FNXXKLm:,|, is
]IHOMPm:,|, te
NIHR\Mm:,|, to
[KKRLKm:,|, types
bIFLNOm:,|, vous
cGIIPMm:,|, will
gR;@k<m:,|.
6UPNZVm:,|0
^ECIfDm:,|:
`r;F>Im:,|>
V?B[J^m:,|and
NDDZO\m:,|and @name
DcKOLMm:,|can
IW]IJJm:,|sends
QYHLNNm:,|takes
TVILMNm:,|takes over
LWZHHNm:,|will
ISTMNOm:,|¶
\WJLFKm:,|–
NUPNOLm:-|↵
jD<NLVm:-|(
=UNNUWm:-|( 0
XLKONNm:-|( @name
WMLNNOm:-|( betriebsrat
^JIOMMm:-|( teamleitung
mDGPFLm:-|,
dIHQIIm:-|, @name
XKLNNNm:-|, personalreferent
@QVNTRm:-|analyst
9RVPWSm:-|engineer
B`OPOKm:.|↵
gGJLJKm:.|(
?GKLdYm:.|,
JJLNM_m:.|, @name
=QPVOWm:.|0
FQQOOTm:.|0 ,
U`HJGJm:.|>
DSTOPPm:.|sind
ERSOPPm:.|sind :
OVNMLNm:.|will
BYQPNOm:.|will open
YNLONKm:/|&
YNMONJm:/|& @name
gHBOLMm:/|(
]GMOMLm:/|( recruitment
CPZOPNm:/|)
UJFL`Im:/|,
kNEPEGm:/|/
hKFKJLm:/|>
P^JPHIm:0|(
WKMOMOm:0|( vp
c?GQWIm:0|,
?QPLUYm:0|, @name
cILOIJm:0|;
aHLNKKm:0|; 0
^OFNNKm:0|>
?WQMXNm:0|candidate
BUQMVNm:0|candidate call
W`LGGJm:0|e
VYLIILm:0|e .
1[ZOWOm:0|interview
4ZZNWNm:0|interview between
^@KN[Gm:0|–
FFLPR`m::|↵
VNLPLMm::|↵ @name
L<HPbYm::|(
XGIJFbm::|( 0
cC>HGhm::|( @name
]MHJMQm::|( chair
_GIMNPm::|( leiter
[MLMKNm::|( ops
mqP=K$m::|,
EsKKGEm::|, 0
{WC@L8m::|, @name
fGHOHNm::|, head
k8RN]9m::|.
hLIMFKm::|/
>SQOZOm::|/ a
?QGHSim::|0
FOPNK]m::|0 ,
[R=EgDm::|;
D[GNZMm::|; @name
OZE_Q<m::|>
VIJH\Lm::|e
BTSNUNm::|engineer
ATSNUNm::|engineer ↵
RGHaLLm::|from
eHCOJQm::|is
MK`KLKm::|started
LL^LMLm::|started here
dJILLJm::|und
hLDKJMm::|will
^MGOJOm::|will ring
RU=ES^m::|–
P@BLYdm::|– @name
jBBWLIm:;|,
ZMILNOm:;|, head
^KHKNPm:;|;
IKUUOLm:;|is
dBCNRQm:;|will
9WRQRUm:<|↵
RHIKKam:<|&
FQROLVm:<|& @name
`TG]X*m:<|(
[YFLLIm:<|( @name
QOZWFDm:<|( hr
U`JIIJm:<|( no
LJT_JGm:<|( rh
FZMIXKm:<|( they
eHJMLJm:<|+
HDCTdSm:<|,
^ENI]Cm:<|, @name
YXIKKJm:<|, analista
QWKPJMm:<|, chargé
QYFOJOm:<|, de
XG\KJKm:<|, emeritus
RLUOJNm:<|, lab
WM\IJHm:<|, our
HHYXKNm:<|, who
KGZYJKm:<|, who'd
SKVSJIm:<|, whose
HIKOdKm:<|, your
JMLO]Lm:<|-
:V\eEDm:<|.
UHIOdAm:<|/
eIFOUBm:<|/ @name
>NNMhKm:<|0
FPPOQSm:<|0 ,
9QLMNim:<|:
%S`H_[m:<|: @name
`KLMKLm:<|: hi
=ZSNRPm:<|: recruiter
0^=C[qm:<|>
GcHOMMm:<|@name
hATHJKm:<|and
OKWJOOm:<|and @name
dEHNMNm:<|and i
LJHdNJm:<|ascolta
BWFO`Lm:<|asked
MYPLHOm:<|asks
PXOLHOm:<|asks you
OaFSFKm:<|belt
WVJPFMm:<|belt je
[SENIOm:<|calls
WXJLHMm:<|calls you
ZWILJJm:<|can
JRPOOPm:<|de
JPPPPQm:<|di
ZXJLIIm:<|direct
UYKMJJm:<|direct line
LY]EHJm:<|drives
YTHLKMm:<|drives you
XTFOLLm:<|du
YQIOLMm:<|du standard
_NNLGLm:<|e
bHIMMMm:<|en
QI[KKOm:<|enjoyed
VGVKKQm:<|enjoyed your
BTSNRQm:<|filtro
CSSNRQm:<|filtro @name
XHWKJMm:<|found
WGZKJMm:<|found your
WTS_@=m:<|from
K_GMNNm:<|from @name
EWZTFJm:<|from compliance
RE[IRMm:<|from hr
WNIXKJm:<|from internal
PEK]PMm:<|from the
IKcJLMm:<|ha
C`KQMNm:<|haalt
H_GRMMm:<|haalt je
PIJOI_m:<|hall
ONLNMWm:<|hall ,
YD`ILGm:<|handed
YOOXK@m:<|has
_SJMFKm:<|has confirmed
VTJSCQm:<|has invited
cREMJIm:<|here
`YDLJHm:<|here from
bNDKOLm:<|in
WUFKONm:<|in hr
?ISMfKm:<|interview
IMMN_Jm:<|interview ,
_EGZJKm:<|invigilates
gDJQGNm:<|invited
`DNPJNm:<|invited you
QQJQMOm:<|invites
TRJPLOm:<|invites you
WWLW<Mm:<|is
RTIQMNm:<|is inviting
M^GRLKm:<|is learning
eJJJNHm:<|is travelling
\KIUNHm:<|isn't
]KJQNIm:<|isn't involved
JJbKMLm:<|ist
XMHZIJm:<|joins
KbLLLJm:<|knows
LHVJ]Jm:<|komt
[ILNMPm:<|le
PZJMKNm:<|leidt
^TGKJLm:<|looks
]XGGKLm:<|looks after
XJFLH_m:<|may
[MJUKHm:<|may be
ROYKHMm:<|mir
\IJQNLm:<|observeert
bGHTMIm:<|observeert de
VR^DJFm:<|qui
NJZLMNm:<|ran
QJZKLNm:<|ran this
WGVJMPm:<|read
XIPLNPm:<|read your
LHLNM^m:<|reception
LLIPL^m:<|reception ,
KNbKIKm:<|retired
JKiIKHm:<|saiu
JLKNM_m:<|schule
KMKOM[m:<|schule @name
UcHFKIm:<|set
W`GELJm:<|set up
V]KLELm:<|shows
YUJLHMm:<|shows candidates
_JQLIJm:<|stößt
bIKJKPm:<|takes
M[dDDFm:<|te
]TGLJMm:<|te enseña
X[FKJMm:<|ti
=PPRSWm:<|und
YYDJLNm:<|van
XVDJONm:<|van recruitment
FCJeSPm:<|vom
\SXFFHm:<|vous
TSIOLNm:<|vous accueillera
V]0__9m:<|will
EcC`KDm:<|will be
N^GJPNm:<|will dial
\MJKMOm:<|will have
^NGMLMm:<|will text
KK`MKLm:<|would
[TFLMLm:<|would like
EIaSNKm:<|zit
KHW[NHm:<|è
OZPWX2m:<|–
NXRYEEm:<|– @name
^JMOLJm:<|– bewerbung
]GILTLm:<|✓
FPQQTNm:>|labs
EPQQUNm:>|labs -
TO^JIEm:?|,
GLZKIZm:about|,
NIE^QPm:accountant|will
IQPOPQm:am|0
dEFMNPm:and|(
[FI]KIm:and|,
dHLJLLm:and|.
]HOOMKm:and|:
eCNPKIm:and|: recruiter
lHKKIGm:and|>
^LJGOOm:and|will
`DGOPPm:and|would
XJMNNOm:and|would like
R]GPGMm:asked|to
hFHLKMm:ask|about
XKTGQKm:as|is
YJPIQMm:as|is in
HLIOKcm:at|,
`HILQLm:avec|(
_HYLGGm:avec|,
EfJLIOm:avec|>
PV[IJFm:a|,
ZKVMLGm:a|, que
TUKLMLm:a|, recrutadora
G_YKMCm:a|.
R`WDFFm:a|>
_YHJJGm:a|liga
_HJNLOm:bei|(
^JLNKNm:bei|( chef
hIIPKEm:between|and
kIIOJEm:between|and @name
YHYMIKm:bring|,
TIYOKKm:bring|, my
GfJJMKm:by|(
CR^]S8m:by|,
F`DI`Gm:by|, our
RSBaJHm:by|, who
UbCGHRm:by|.
WEYLKOm:by|;
Ye?^>@m:by|>
fFDNNNm:c'est|qui
UZGINLm:caposala|le
XMUHLMm:ceo|interviews
JF[OQOm:chef|does
WFPOPNm:chef|does the
LWHNJWm:chiama|.
N[CNOPm:colleague|,
UYANMOm:colleague|, who
Q`FLNIm:colleague|will
STJNLNm:colleague|will phone
cLGPEOm:com|,
ZGXKKJm:com|>
^LGMMNm:com|e
K`LNJJm:contact|,
aFFMNQm:con|(
oH<MMMm:con|,
_EJONOm:con|, la
_GDQOPm:con|, que
EJaPPKm:con|.
iMEOFKm:con|>
MbKNLGm:da|>
CTPM\Jm:dear|,
@QSNPWm:der|.
DUUMPNm:de|)
JVWFZCm:de|,
GUOOPPm:de|, c
bHKQHLm:de|.
8GM[aSm:de|>
QF[HRMm:director|will
HZLQMOm:du|,
KFPNdGm:entretien|–
CMQO\Mm:entrevista|-
WMJOOOm:en|(
YKHPPOm:en|( hr
]MJNLLm:en|>
\LGOOLm:et|.
8[RMXQm:event|:
EWPOPPm:event|: recruiter
^JKNKNm:e|,
UFCMfIm:for|,
CKJOhJm:for|:
`IILLPm:for|;
YVHPKIm:for|at
<aLOSOm:for|at reception
bEKQKLm:for|at the
]ITKKJm:for|on
DD_GN^m:from|,
KFeJMMm:from|, who
Y?dHLJm:from|.
LfHKLIm:from|>
ESROROm:g7|lead
GRQOQOm:g7|lead (
ENMO_Lm:guten|,
MLLNZMm:hallo|,
KILP^Km:hi|,
ILQJM]m:hospital|>
VZHMKKm:i'm|,
OVMPKMm:i'm|, i
YRIMMLm:i'm|, the
RZHNMKm:ik|,
RZHNMKm:ik|, recruiter
>TZMROm:im|lade
?TYMROm:im|lade ich
aHLOKKm:interviews|lab
YFJN@bm:interview|,
[LIJIVm:is|,
ZOGIIWm:is|.
VWEMNLm:is|and
VYFMNJm:is|and i'll
ZPJNINm:it's|again
VLGWKNm:it's|first
WKFXKNm:it's|first time
EUQOOQm:la|0
NM[OKIm:lead|greets
RQNVLGm:lead|greets everyone
P`WIEEm:meet|,
R]EJKQm:meet|, who'll
ZFVRHIm:meet|.
]IGOOPm:met|(
bNGQFLm:met|,
DVQOPPm:microsoft|↵
IPPPPQm:microsoft|>
=UPLRYm:min|,
8URMR[m:min|, 0
^KIKNNm:mit|(
bFZJIFm:mit|.
bHLOHLm:mit|>
EVQOPPm:new|)
HQUOOOm:nächsten|das
GQVOOOm:nächsten|das team
VQJQLLm:office|greets
SUIPLLm:office|greets you
@R]OONm:of|)
\BBNL`m:of|,
CP]OOKm:of|.
8TYOQTm:of|>
FHHKNkm:on|,
HKEJSem:on|, no
bVBKLIm:o|,
VVLLLKm:o|, do
IIfJMKm:o|está
HIfJMKm:o|está de
KKLML_m:parkhaus|,
HSROPOm:par|,
EUPORNm:par|, directrice
WYHKJLm:par|>
?UXOPPm:people|]
S]JMGLm:por|,
IVGXNMm:por|>
CWSNOQm:product|@
@YSMOQm:product|@ @name
`LIOLJm:rencontrerez|,
[LKOLLm:rencontrerez|, notre
\NMLIMm:representative|has
GGPPL`m:sala|,
[GMKKUm:sala|>
JJOML^m:salle|>
eJFMNJm:sarà|.
O^KOIIm:see|0
\FJYLIm:sends|,
]EIYMIm:sends|, who'll
DTRNRQm:senior|analyst
EQQOOUm:senior|counsel
DQRONUm:senior|counsel ,
XZGMHKm:sono|,
T]FMJLm:sono|, selezionatrice
ZQHOMKm:suis|,
YPIOMLm:suis|, recruteuse
CTWNPOm:teamleitung|)
BTWNPOm:teamleitung|) ↵
APKIJjm:the|,
NLKNOXm:the|building
KKKNP[m:the|room
<CZDWgm:to|,
HKMLEhm:to|, then
[cGKFDm:to|.
X`FNFHm:to|>
MZLPNHm:to|at
M\KONHm:to|at the
U[FNLIm:to|on
]MFLQNm:und|(
[MKNLMm:und|>
OGNNK]m:via|,
JLOOMYm:via|0
KLOOMYm:via|0 ,
kAHPJMm:with|↵
YJMONNm:with|↵ 0
VJILH\m:with|&
PKKOH^m:with|& co'
gHGMJNm:with|(
VMMOMOm:with|( vp
jOQC=Pm:with|,
PMYOLHm:with|, our
SIIKK`m:with|, the
\\DLHJm:with|, who
SU[OFBm:with|.
^FUMJJm:with|;
bC`KBHm:with|>
\LKQMJm:with|about
fIFRKGm:with|about the
[BWPNIm:with|and
UGWPNIm:with|and @name
ZGHPPPm:with|and me
cFIRKLm:with|at
cDHRLMm:with|at 0
YWENNIm:with|from
O\GONJm:with|from our
>TXNTNm:with|health
hGFNMJm:with|is
^FGQPMm:with|is booked
YHSOJLm:wordt|,
OJZQIMm:wordt|, die
VILLE_m:x|–
YIKKIZm:x|– intro
cIKMMHm:zwischen|und
^KLNMJm:zwischen|und @name
FWTNKPm:||↵ 0
ZKMNMNm:||(
[JNNLNm:||( she
WLMONNm:||,
YKLPMMm:||, @name
VYJLKJm:||>
BVUOOOm:||search
@WVONPm:||search ↵
jERUBBm:|||
eLOMFHm:¶|↵
\KLNMKm:¶|↵ @name
>TUMPTm:¶|(
DTWMQMm:¶|:
6[[KUNm:¶|: @name
TOPMMLm:¶|>
<ZSMUOm:¶|a
CUSNPPm:¶|by
DTSNPQm:¶|by @name
HSQOQOm:¶|com
EURNQNm:¶|com o
HRSOOPm:¶|if
FRUOOOm:¶|if the
IPROPOm:¶|mais
GQSOQOm:¶|mais sobre
EQUOPPm:¶|more
;T[NQPm:¶|more about
cFCMPQm:¶|will
EUROPOm:¶||
Q]IIRGm:–|,
LHJS^Km:–|, @name
RTLMMMm:–|, recruiting
_]IKDGm:–|>
kHIQHEm:•|,
gEGOJMm:•|–
LDdMMLme/B:absent
CM]OOOme/B:absent+not
GI[PPPme/B:absent+will
]O@POOme/B:absent+you
dNOJHGme/B:and
VPQLLLme/B:and+me
QFZNNMme/B:and+not
]?WNMMme/B:and+only
N`DNMMme/B:and+will
UQWJIIme/B:and+you
AxBJJJme/B:arrange
KZHOOOme/B:arrange+me
BMZPPPme/B:arrange+not
P]FMMMme/B:arrange+only
D_KNNNme/B:arrange+will
EjJKKKme/B:arrange+you
mFBMLLme/B:boss
XILOOOme/B:boss+me
\JIOOOme/B:boss+will
\GLONNme/B:boss+you
fCEONNme/B:candidate
WKNNNNme/B:candidate+will
_DJOOOme/B:candidate+you
XLKONNme/B:close
HQOPPQme/B:close+only
GROPQQme/B:close+you
f?GPOOme/B:greet
^DJOOOme/B:greet+you
[TDMMMme/B:hire
YJLNNNme/B:hire+me
XGMOOOme/B:hire+you
`COMMMme/B:listen
JNWNNNme/B:listen+me
;V[OPPme/B:listen+only
YIJPPPme/B:listen+will
HMYOOOme/B:listen+you
]ORJIIme/B:me
WPVJJJme/B:me+meet
FSTOOOme/B:me+not
WJMOOOme/B:me+topic
WJMOOOme/B:me+who
`DGPOOme/B:me+will
WKLOOOme/B:me+with
^NENNNme/B:me+you
nHVEEDme/B:meet
?KaPPPme/B:meet+not
LXLNNNme/B:meet+only
fR=MMLme/B:meet+will
dHNKKKme/B:meet+you
;ApOOOme/B:not
RHPPPPme/B:not+only
KKZNNNme/B:not+who
IJ[OOOme/B:not+will
KE`NNNme/B:not+you
F_VJJJme/B:only
JQQOOOme/B:only+topic
OFWOOOme/B:only+who
CQXOPOme/B:only+you
JZIOOOme/B:place
ISPOOOme/B:place+will
UKMOOOme/B:place+you
bGHNNMme/B:topic
OVGPOOme/B:topic+will
U[CMMLme/B:who
GZKOOOme/B:who+will
NTTLLLme/B:who+you
[SWGGFme/B:will
NVGOOOme/B:will+with
T\BNMMme/B:will+you
fO=NMMme/B:with
YY@NMMme/B:with+you
a_RDCCme/B:you
EJ^OOOme/L!:absent
s:DNMNme/L!:and
FbHNNNme/L!:arrange
ZJIOOOme/L!:close
]EJOOOme/L!:greet
`FIOONme/L!:me
W\GKKJme/L!:meet
BMZPPPme/L!:not
`DGOOOme/L!:only
YJKOONme/L!:topic
eDEONNme/L!:will
YTCNNNme/L!:with
OYVJJIme/L!:you
KH]NNNme/L0:absent
{7:OOOme/L0:and
F`IONNme/L0:arrange
[JJNNNme/L0:listen
\KHONNme/L0:me
][DKJJme/L0:meet
AM[PPPme/L0:not
ZRCOONme/L0:only
cGHNMMme/L0:topic
iADOOOme/L0:will
_PBNNNme/L0:with
OOVMLLme/L0:you
DSVOOOme/L1:absent
^GIONNme/L1:arrange
ZKLNNNme/L1:close
\HLNNNme/L1:me
GXLOOPme/L1:meet
`HJNMMme/L1:not
SJSNNNme/L1:topic
NJYNNNme/L1:will
EPXOOOme/L1:with
IH^NNNme/L:absent
o6JNNNme/L:and
VKMOOOme/L:and>me
i=GOOOme/L:and>meet
YJMNNNme/L:and>who
gABPPPme/L:and>will
XINOOOme/L:and>with
I^KMMMme/L:arrange
VJNOOOme/L:boss
bBIOOOme/L:greet
SJPOOOme/L:listen
^HMMMMme/L:me
Y^CKKKme/L:meet
\HIOOOme/L:meet>absent
MKTOOOme/L:meet>topic
aFEOOOme/L:meet>you
NH[NNMme/L:not
BK\PPPme/L:not>you
ZNFOOOme/L:only
FXNOOOme/L:only>meet
WINOOOme/L:topic
\FLOOOme/L:who
h?NMLLme/L:will
_GGOOOme/L:will>meet
`NCNNNme/L:with
]EIPPPme/L:with>meet
LWVLKJme/L:you
XIJPPPme/L:you>only
UPOMMMme/N:and
JPQOPPme/N:arrange
g=OMMMme/N:boss
O_DNMMme/N:hire
ZJKONNme/N:listen
NGVOOOme/N:me
[@QOOOme/N:meet
TLNOOOme/N:not
`CMNNNme/N:will
FPUPPPme/N:with
^GJNNNme/N:you
FJ\OPOme/P:and
FRVNOOme/P:arrange
]DQMMMme/P:boss
ULMOOOme/P:close
dCJNNNme/P:greet
VIOOOOme/P:hire
HRROOOme/P:listen
GMXOOOme/P:me
RJYMMMme/P:meet
DXQOOOme/P:not
o?CNNMme/P:topic
WIQNNNme/P:who
[HRMLLme/P:will
HNXNNNme/P:with
NOWMMMme/P:you
DH^PPPme/R!:absent
`GJNMMme/R!:and
Pg;NMMme/R!:arrange
\GHPPPme/R!:boss
WKKOOOme/R!:greet
a@KOOOme/R!:hire
\DKOOOme/R!:listen
gBFONNme/R!:me
cQSGFFme/R!:meet
CDiNNNme/R!:not
BfSKKJme/R!:only
RTGOOOme/R!:who
VLZJJJme/R!:will
cEFOONme/R!:with
d_7KJKme/R!:you
R?]ONNme/R0:absent
v>?MMMme/R0:and
Qh;MLLme/R0:arrange
ZKJNNNme/R0:boss
ZJLNNNme/R0:hire
\WAMMMme/R0:me
cX=LKKme/R0:meet
BCiOOOme/R0:not
Fi@NNNme/R0:only
JVONNNme/R0:who
QVQLKKme/R0:will
\FIPOOme/R0:with
[g4LLLme/R0:you
>S]OONme/R1:absent
RIWMMMme/R1:and
JbAOOOme/R1:arrange
gDDONNme/R1:boss
XJKOOOme/R1:candidate
\GKOOOme/R1:hire
]DKOOOme/R1:me
b>WLLKme/R1:meet
EHaOONme/R1:not
JSPOOOme/R1:only
GXKPPPme/R1:place
]JRKKKme/R1:who
YPDOOOme/R1:with
WPTJJJme/R1:you
AN]POOme/R:absent
][KHHGme/R:and
fEFNNNme/R:and>boss
XJMNNNme/R:and>me
XKMNNNme/R:and>who
MXGPOOme/R:and>will
GSXNMMme/R:and>you
JlKIIHme/R:arrange
@eFPPPme/R:arrange>me
YODOOOme/R:arrange>meet
B^LOOOme/R:arrange>only
EdDOOOme/R:arrange>you
cCGOOOme/R:boss
WJLOOOme/R:boss>you
YIJOOOme/R:candidate
XJLOOOme/R:greet
XILOOOme/R:greet>you
]OFNMMme/R:hire
\FLOOOme/R:hire>and
XGNOOOme/R:listen
VOSKKKme/R:me
XLKOOOme/R:me>meet
kFVGFFme/R:meet
[HIOOOme/R:meet>absent
XKJOOOme/R:meet>and
YKKOOOme/R:meet>listen
P@ZPPPme/R:meet>me
FI]POOme/R:meet>not
XKKOONme/R:meet>topic
XJKOOOme/R:meet>who
eCEOOOme/R:meet>with
UXHMLLme/R:meet>you
=CoOONme/R:not
FFcNNNme/R:not>meet
IK\NNNme/R:not>who
=iVJJJme/R:only
HbGNNMme/R:only>arrange
A`KPOOme/R:place
TTFONNme/R:topic
YKTLKKme/R:who
WLKOOOme/R:who>and
C\LPPPme/R:who>arrange
C\KPPPme/R:who>place
OR\JJJme/R:will
HLXPPPme/R:will>absent
YX>OOOme/R:will>meet
[NEOOOme/R:will>you
bS>MMMme/R:with
\HKONNme/R:with>boss
`FFOOOme/R:with>you
h_CFEEme/R:you
JZFPPPme/R:you>absent
IXKPPPme/R:you>and
BbRLLLme/R:you>arrange
XKKOOOme/R:you>boss
^EKOOOme/R:you>candidate
GRSOOOme/R:you>me
k>BPPPme/R:you>meet
\HJOOOme/above!greet
ZIKOOOme/above:liebe
ZILONNme/above:robin
OMTNNNme/b:↵
VOOMMMme/b:!
ZGONNNme/b:(
JMXOONme/b:)
_HINNNme/b:+
YWVGFFme/b:,
[HKONNme/b:-
fd^<;:me/b:.
VOKNMNme/b:0
\JNMLLme/b::
PNVMLLme/b:;
YYDMLLme/b:?
eQPGGGme/b:@name
P`@ONNme/b:a
PXEOOOme/b:aan
]HGOOOme/b:about
@VYNNNme/b:afloo
BZUNNNme/b:after
G]IOOOme/b:agend
ZHLOOOme/b:al
JLYNNNme/b:all
WKKOOOme/b:along
NLUONNme/b:am
XAUOOOme/b:an
XWJLJJme/b:and
LZIONNme/b:anrei
EgBOONme/b:any
YJIOOOme/b:appli
RVFONNme/b:arriv
\HIOOOme/b:as
F\JOOOme/b:ask
^BLOOOme/b:asked
^OCNNNme/b:at
G\HPPPme/b:attac
j?EONNme/b:auf
aDGOOOme/b:avec
[FIPPPme/b:back
ZILNNNme/b:backe
KDeMMMme/b:be
GYMOOOme/b:befor
F[GQQQme/b:behal
EWROOOme/b:bel
AP]OOOme/b:ben
QULMMMme/b:bespr
NPZLKKme/b:bij
SUTKJJme/b:bin
JTOOOOme/b:boa
HYKOOOme/b:booke
GUSNOOme/b:break
fCDOOOme/b:bring
EaDPPPme/b:but
VXDNMMme/b:calen
LbQIIIme/b:call
ETSOOOme/b:camer
LYJONNme/b:can
OSJPPPme/b:case
^EKOOOme/b:chat
\IJONNme/b:chef
YDTNMMme/b:ci
RRHOOOme/b:clien
cCFOOOme/b:collo
bDHOOOme/b:compu
^FIOOOme/b:con
VBTOOOme/b:conve
KXMNNNme/b:coord
XJKOOOme/b:core
bDHONNme/b:cv
UFWMMMme/b:dabei
\EKPOOme/b:dan
[FLOOOme/b:danac
WLLOOOme/b:das
F^KNNNme/b:date
HTQOOOme/b:day
W\=NNNme/b:de
JHYPOOme/b:dem
XKKOOOme/b:der
YHLOOOme/b:desig
L\GOONme/b:diary
[KIONNme/b:dich
V`CLKJme/b:die
^GHOOOme/b:dinsd
XILOOOme/b:direc
ASXOOOme/b:do
WJLOOOme/b:docs
FOUOPPme/b:does
=Q\PPPme/b:don't
JG[OOOme/b:drop
WJNOOOme/b:du
aEGOOOme/b:e
ETTOOOme/b:ea
NWJONNme/b:ein
LYLNMMme/b:einla
ZAVNNNme/b:en
cFEOOOme/b:entre
VHUMMMme/b:er
]JINNNme/b:es
OGWOOOme/b:estar
\DLOOOme/b:et
>VYOOOme/b:even
hBDONNme/b:first
Tc?MLLme/b:for
aFGOONme/b:forwa
ZLJNNNme/b:freue
cEINNNme/b:from
\HJOOOme/b:front
QYGNNNme/b:für
I[IOOOme/b:geben
`DHOOOme/b:gentl
LYGPPPme/b:gern
ZBTNNNme/b:gespr
EWROOOme/b:ging
SIMPPPme/b:give
XKKOOOme/b:goes
\HJOOOme/b:graag
^FIOOOme/b:grill
\IJNNNme/b:groet
XLKONNme/b:group
ZHJOOOme/b:haré
PZFNNMme/b:have
YHLOOOme/b:head
USDPPOme/b:hear
>bLOPOme/b:her
NYJNNNme/b:het
YIKOOOme/b:hi
DXROOOme/b:hoe
DYMPPPme/b:host
CRWOOOme/b:hour
MXKNNNme/b:how
YIMNNNme/b:hr
\FIPPPme/b:i'll
FNWOPPme/b:i'm
DVUNOOme/b:i've
XMKNNNme/b:ich
VYDMMMme/b:if
N[JMMMme/b:ihnen
TVFNNNme/b:ihr
ZKKNNNme/b:ik
dFEONNme/b:il
OWIONNme/b:im
SWOKKKme/b:in
bBFPPPme/b:inter
RDXOOOme/b:intro
B[POOOme/b:invit
RCWOOOme/b:is
JO\LLLme/b:it
[LGONNme/b:je
ZFMOOOme/b:job
_GGOOOme/b:join
QCUPPPme/b:joini
]GJOOOme/b:kenne
ZJLNNNme/b:kept
IZHPPPme/b:know
XEQOOOme/b:la
XHMOOOme/b:lab
NYINNNme/b:lade
QTJONNme/b:late
RUJNNMme/b:le
^EJOOOme/b:lead
HE\PPPme/b:leave
_FJONNme/b:leite
LYKNNNme/b:let
]GJOOOme/b:like
E`HOOOme/b:link
SBXOOOme/b:llama
YUDNMMme/b:look
VQGOOOme/b:me
PWHNNNme/b:meet
ZIIOOOme/b:met
ZKJOOOme/b:mich
_FIOOOme/b:min
YGMOOOme/b:minut
j@EONNme/b:mit
`EFPPOme/b:mobil
eAGOOOme/b:my
REWOOOme/b:mysel
[GKOOOme/b:möcht
KLYNNNme/b:ne
HXLOOOme/b:need
HJYPPPme/b:nehme
D]LOOOme/b:new
HK_NMMme/b:nicht
JKZOONme/b:niet
FG]PPPme/b:no
XILOOOme/b:noch
DK[PPPme/b:not
JLVOOPme/b:notes
KVIPPPme/b:nur
RTHOOOme/b:o
QUTKKJme/b:of
GKYPPPme/b:off
LSWLLLme/b:on
dCGOOOme/b:one
EZPNNNme/b:only
^IIONNme/b:ook
L_ENNMme/b:organ
^GJONNme/b:our
HI[OOOme/b:out
D_IOOOme/b:panel
HIZPPPme/b:parti
KLZNNMme/b:pas
]HIOONme/b:payme
[KGOOOme/b:peopl
WIMOOOme/b:per
^GJONNme/b:perso
ETROPPme/b:pick
BWSOOOme/b:pleas
VKMNNNme/b:postd
JZNNNNme/b:put
NUFQPPme/b:quest
TLNOOOme/b:re
XIKOOOme/b:recev
YHMOONme/b:recru
WKLOOOme/b:remot
VKMOOOme/b:repor
WJLOOOme/b:respo
XRBPPOme/b:ring
ZJIOOOme/b:role
D[MOPPme/b:room
[EMOOOme/b:rsvp
`FGOOOme/b:run
ZGLOOOme/b:runni
WLKOOOme/b:sarem
PGWOONme/b:sarò
]IGOOOme/b:schui
GF^PPPme/b:see
LLWONNme/b:selbs
J[HOOOme/b:send
[CWMMLme/b:serai
UKMOOOme/b:servi
>Y[MMMme/b:setti
FMRRRRme/b:she'l
JPOPPPme/b:show
UZ?OOOme/b:sie
DRWOOOme/b:slide
YHKOOOme/b:slot
JK^MMMme/b:so
MWJOOOme/b:solo
VLNNNNme/b:someb
HZIPPOme/b:someo
DWUNNOme/b:somet
IXMNNNme/b:sorte
WIMOOOme/b:sprec
_HHONNme/b:spree
JH\OOOme/b:stay
]EJPOOme/b:stel
HUPOOOme/b:strai
JYKOOOme/b:só
OVJNNNme/b:take
YHONNNme/b:talk
SUFOOOme/b:te
Z>TOOOme/b:team
HJYPPOme/b:teil
TVFONNme/b:tell
_CHPPPme/b:ten
SGOPPPme/b:test
SJROOOme/b:text
DJZQQQme/b:that
AUTOPPme/b:that'
ZXQHHGme/b:the
YHONNNme/b:then
HG^OOOme/b:there
XKMNNNme/b:thing
\IKNNNme/b:think
ET]LLLme/b:this
\CLOOOme/b:throu
LPUNNMme/b:time
UUKLLLme/b:to
^FJOOOme/b:tried
MZINNNme/b:two
bFINNNme/b:und
WKMNNNme/b:uns
]KHNNNme/b:unser
BYXMMMme/b:up
XIKOOOme/b:vacan
XJLOOOme/b:viend
FTQOPPme/b:voice
VGRNNNme/b:vou
\JDPPPme/b:vous
_CKOOOme/b:waiti
FJYPPQme/b:want
RFVOOOme/b:way
MPTNNNme/b:we
PXGNNNme/b:went
ULNNNNme/b:werde
B[NPPPme/b:when
DQWOOOme/b:white
SVGNNNme/b:who
`EHOOOme/b:whole
K\LMMMme/b:wie
VJ^JIIme/b:will
GKZOOOme/b:witho
8O`QQQme/b:won't
XJLOOOme/b:work
XKKOOOme/b:would
B]JPPPme/b:write
]GIOOOme/b:y
PXVJIIme/b:you
HVOOOOme/b:you'l
WJMONOme/b:you'r
\PCONNme/b:your
[GRMMLme/b:zelf
j>HNNNme/b:zum
THQOOOme/b:¶
TRLMMMme/b:übers
VOKNNNme/b:–
SJRNNNme/bracket
GSSOOOme/bullet
]GJOOOme/clock
bj^=:9me/first
d`c;;<me/heads
__^@??me/l0
KTPONNme/l1:(
WKKOONme/l1:)-
YEQNNNme/l1:,
^BONNNme/l1:,-
SWMLLKme/l1:.
[HPMMMme/l1:.-
ZILNNNme/l1::
\FLOOOme/l1::-
G_GOOOme/l1:@name
H_FOOOme/l1:@name-
r:?PPPme/l1:and
o<AOOOme/l1:and-
NUJOOOme/l1:bin
SUHNNNme/l1:bin-
FWRNOOme/l1:call
GWRNNNme/l1:call-
[HHPPPme/l1:en
]GGPPPme/l1:en-
XMKNNNme/l1:freue
WMLNNNme/l1:freue-
]FLNNNme/l1:from
\HLNNNme/l1:from-
LWKONNme/l1:lade
IZKONNme/l1:lade-
G[IPPPme/l1:let
KYKNNNme/l1:let-
cFFONNme/l1:mit
[IJOOOme/l1:mit-
XLKOOOme/l1:sarem-
XKJOOOme/l1:saremo
IIZOOOme/l1:see
HKZOOOme/l1:see-
OVIOOOme/l1:tell
OUIOOOme/l1:tell-
TJPOOOme/l1:text
WINOOOme/l1:text-
LUMOOOme/l1:to
KVMOOOme/l1:to-
aEJNNNme/l1:und
_GKNNMme/l1:und-
[KLNMMme/l1:with
^IKNMMme/l1:with-
CM[PPPme/l1:witho-
BM\PPPme/l1:without
\GJOOOme/l1:y
YIKOOOme/l1:y-
\GJOOOme/l1:¶
YILOOOme/l1:¶-
OXLMMMme/l1:übers-
OVMNMMme/l1:übersende
XLLNNNme/l2:)
YLLNNNme/l2:)-
\GMNNNme/l2:,
[ILNNNme/l2:,-
@ZWNNNme/l2:.
BYTNNNme/l2:.-
JPPPPPme/l2:0
`RHKKKme/l2:@name
lDJKJJme/l2:@name-
RWFNNNme/l2:anrei-
OVIOOOme/l2:anreise
PVLMMMme/l2:bespr-
STINNNme/l2:besprochen
^GHOOOme/l2:ci
[JJONNme/l2:ci-
YLKNNNme/l2:ich
XMKNNNme/l2:ich-
NZFOONme/l2:just
UREOOOme/l2:just-
\GLNNNme/l2:quest-
YILOOOme/l2:questions
XHMOOOme/l2:this
XIMOOOme/l2:this-
N[HNNNme/l2:who
NXJNNNme/l2:who-
GJ[OOOme/l2:won't
IIZOOOme/l2:won't-
SJTNNNme/l2:you
SGXNNNme/l2:you-
BRTPQQme/l3:↵
>TXPPPme/l3:↵-
S^CMMMme/l3:,
YXBMMMme/l3:,-
TOMNNNme/l3:-
UPKNNNme/l3:.
XJJOOOme/l3::
[HIOOOme/l3::-
XKMNNNme/l3:@name
SVGNNNme/l3:die
MZFOOOme/l3:die-
NLTOOOme/l3:for
KUMOOOme/l3:im
MULNNNme/l3:im-
SIQOOOme/l3:on
GOXNOOme/l3:with
KNWNNNme/l3:with-
HJZPPOme/l3:you
FK]OOOme/l3:you-
QIUNNNme/l:↵ .
FQPQQQme/l:↵ show
TPOMMMme/l:(
WLLNNNme/l:( @name
DSPQQQme/l:) 0
VLMNNNme/l:) @name
fX?JJIme/l:,
bCJOONme/l:, @name
GXOOOOme/l:, call
aEGOOOme/l:, groet
]FJOOOme/l:, late
VNKNNNme/l:-
IVTMMMme/l:.
YJJOOOme/l:0
YLKONNme/l:0 ↵
JOUNNNme/l:;
XXLJJJme/l:@name
WLLNNNme/l:@name (
`HJNMMme/l:@name ,
XJKOOOme/l:@name :
[ENOOOme/l:@name at
KWLOOOme/l:@name im
WINOOOme/l:@name with
RVEOOOme/l:a
ASYOOOme/l:an
[BOOOOme/l:and
k>?QPPme/l:and @name
WINOOOme/l:and @name with
ZMHONNme/l:anrei
STGONNme/l:anrei die
]GIOOOme/l:as
YFNOOOme/l:at
UPMMMMme/l:attac
WKLOOOme/l:backe
UKMOOOme/l:backe the
_FFPPPme/l:be will
=WWOPPme/l:be won't
PULMMMme/l:bespr
VQHONNme/l:bin
PWHONNme/l:bin anrei
RWFONNme/l:bin anrei die
MVLOOOme/l:but
SUINNNme/l:but ,
IZMNNNme/l:call
C[POOOme/l:call the
ZGLOOOme/l:call this
YHKOOOme/l:call this on
KZJNNNme/l:can
_HGOOOme/l:ci
SXENNMme/l:die
OWGOOOme/l:die für
@SWOPPme/l:do
`EGOOOme/l:en
WJJPPPme/l:en @name
]FJOOOme/l:first
\HJOOOme/l:first ,
[FNNNNme/l:for
[LINNNme/l:freue
XMLNNNme/l:freue ich
fBINNNme/l:from
[GLOOOme/l:from quest
QWGONNme/l:für
H[IOOOme/l:gern
XJMNNNme/l:gespr
WLKOOOme/l:goes
[JJOOOme/l:goes it
[JJNNNme/l:groet
CRWOOOme/l:hour
ERUOPPme/l:hour an
]FHOOOme/l:i'll
LOUNNNme/l:i'm
WJMOOOme/l:i'm ,
YMKNNNme/l:ich
WILOOOme/l:if
PWGONNme/l:ihr
ULMONNme/l:ik
LWLONNme/l:im
XHLOOOme/l:in
TLMOOOme/l:is
RHROOOme/l:it
ZHJOOOme/l:join
[MEOOOme/l:just
L\FOONme/l:just ,
_EHOOOme/l:la
MUMNNNme/l:lade
LWKONNme/l:lade @name im
]DLOOOme/l:late
\EKOOOme/l:late runni
G[KOOOme/l:let
XGNOOOme/l:me
^GIONNme/l:min
`FHOONme/l:min 0
ZKKNNNme/l:minut
]IHONNme/l:mit
WLLNNNme/l:my
WIIPPPme/l:of
JUONONme/l:on
]EKOOOme/l:on .
@^QNNNme/l:on be
GVQOOOme/l:pleas
N[FNNNme/l:quest
JPPPPPme/l:ready
TMLOOOme/l:ready yours
`DGPOOme/l:role
VJMOOOme/l:role backe
\EMOOOme/l:rsvp
^EJOOOme/l:runni
_EJOOOme/l:runni you'r
[IIOOOme/l:sarem
XKJOOOme/l:sarem ci
JF_OONme/l:see
FK\OOOme/l:see won't
HLZOOOme/l:see won't you
DSQQQQme/l:show
DSQQQQme/l:show to
EcEOOOme/l:sie
VJNOOOme/l:someb
XHLOOOme/l:sprec
XKKONNme/l:spree
PTIOOOme/l:tell
[FMOOOme/l:text
\FLOOOme/l:text ,
`MJLLLme/l:the
WKLOOOme/l:the goes
cBFPOOme/l:the in
B[POOOme/l:the on
INSPPQme/l:there be
JMUOOOme/l:this
[GKOOOme/l:this on
\HJONOme/l:time
[HJOOOme/l:time first
HRMQQQme/l:to
\DLOOOme/l:to rsvp
^GKNNNme/l:und
XLLNNNme/l:und )
WLMNNNme/l:und ) @name
]DLOOOme/l:und @name
UMLOONme/l:way
ZJJOOOme/l:way the
QWINNNme/l:who
MZLMMMme/l:wie
d:RNNNme/l:will
VHNOOOme/l:with
FLZOOOme/l:witho
DMYPPPme/l:witho you
=N^PPPme/l:won't
JJYOOOme/l:won't you
BXROPPme/l:write
^GIOOOme/l:y
XJLOOOme/l:y @name
WAZMMMme/l:you
WJKOOOme/l:you ,
[FLOOOme/l:you'r
TLNOOOme/l:your
ERQQQQme/l:yours
XILOOOme/l:¶
SSJNNNme/l:übers
NYLMMMme/l:übers bespr
UOLNNNme/l:–
ESWNOOme/label!topic
YILOOOme/label:from
FQTPPPme/label:of
_]e@=<me/last:0
UTMLLLme/last:1
b@MONOme/last:2
XLLNNNme/m:(|+
YKLNNNme/m:(|+ chef
VLLOONme/m:)|-
]EKOOOme/m:,|and
GXNOOOme/m:.|call
KWNNNNme/m:.|call you
FSTOOOme/m:.|won't
HSTNNNme/m:.|won't be
ULPNNNme/m:<|am
WTBOOOme/m:<|bin
^DHPPPme/m:<|bring
ZIIPOOme/m:<|bring @name
XJJOOOme/m:<|bring our
WKKOOOme/m:<|freue
[JIOOOme/m:<|freue mich
USFOONme/m:<|look
KKXOONme/m:<|ne
]EHPPPme/m:<|serai
ZIIOOOme/m:<|spreekt
WKKOOOme/m:<|spreekt met
LWLONNme/m:<|só
LXKNNNme/m:<|só organizo
WKLOOOme/m:<|viendrai
XJLOOOme/m:<|viendrai avec
SSFOOOme/m:<|vous
[ELOOOme/m:<|vous recevrai
LSWLLLme/m:<|will
CXSOOOme/m:<|won't
EO^NMMme/m:<|won't be
aEDPPPme/m:and|.
YGNOOOme/m:and|look
YGMOOOme/m:and|look forward
USFONNme/m:bin|.
YLJNNNme/m:freue|auf
YLKNNNme/m:freue|auf unser
]FLNNNme/m:from|and
XHMOOOme/m:from|and the
VLNNNNme/m:from|and two
JWLOOOme/m:lade|sie
IUNOOOme/m:let|know
F\KOOOme/m:let|know of
XKJOOOme/m:saremo|e
PTIOOOme/m:tell|if
UMMNNNme/m:und|(
WKMOONme/m:und|.
UMMNNNme/m:und|freuen
[HJOOOme/m:y|.
JZKNNNme/m:übersende|ihnen
PXLMMMme/m:übersende|ihnen die
QXHNNMme/n:↵
ESVOOOme/n:(
JKWOOOme/n:)
Z_?KKKme/n:,
IPTOOOme/n:-
BUVOOOme/n::
BQYOOOme/n:;
[WFKKKme/n:@name
VMMNNNme/n:abtei
LZLMMMme/n:and
VLMOOOme/n:at
BSWOOPme/n:be
YJLONNme/n:bring
XJKOOOme/n:i'd
[DNOOOme/n:ich
HPRPPPme/n:if
YGNOOOme/n:leite
YILNNNme/n:like
=TZOPPme/n:me
TKNOOOme/n:no
IUOOOOme/n:prep
^FIOOOme/n:quest
R]BNNMme/n:recru
ATQQQQme/n:short
FQVOOOme/n:there
ZILNNNme/n:to
ARQRRRme/n:too
_BMOOOme/n:werde
ZHLOOOme/n:with
XIMOOOme/n:you
WKLOOOme/n:your
e;TMMLme/n:¶
VZ@NNNme/n:–
aZd?>>me/names:0
`YREEEme/names:1
V[BMMMme/names:2
YKKNNNme/names:3
EWTNNNme/over!meet
HQOQQQme/over!only
HTQOOOme/over!place
CWUNNNme/over!will
IRPPPPme/over1
BXTOOOme/over2
FUTNNNme/over:anyth
JQPPPPme/over:click
FUTNNNme/over:for
DVTNNOme/over:help
CVPPPPme/over:in
BXVNNNme/over:meeti
CXUNNNme/over:our
CXSOOOme/over:prepa
DVTNNNme/over:that
HQQPPPme/over:them
CXUNNNme/over:will
FTQPPPme/over:you
DWVMNNme/p:↵
RITNOOme/p:)
AUTPPPme/p:*
f:SMMMme/p:,
WKNNNNme/p:-
dCINNNme/p:0
SHPPPPme/p::
^MPKKJme/p:@name
UHRNNNme/p:a
TGROOOme/p:about
[IIOOOme/p:agree
_EJONNme/p:an
APYPPPme/p:and
cEEOOOme/p:as
CSYNNNme/p:be
PTKNNNme/p:becau
]FJOOOme/p:commu
GSROOOme/p:coo
BUXNNNme/p:couns
CSWOOOme/p:da
DTTOOOme/p:day
[JJOOOme/p:days
EQUOOOme/p:de
BUUOOOme/p:deput
ZJKONNme/p:die
YEMPPPme/p:do
@QWPQQme/p:don't
ETVNNNme/p:en
YJKOOOme/p:engin
`FHONNme/p:first
AVVOOOme/p:follo
\EMOOOme/p:geehr
BUUOOOme/p:gener
ZJJOOOme/p:growt
dDGONNme/p:half
DUVNNOme/p:her
^EJOOOme/p:hour
GPWOOOme/p:how
PIROPPme/p:i
YKLNNNme/p:ich
cHGNMMme/p:in
cDHONNme/p:inter
TTINNNme/p:is
IRTNNNme/p:it
DTVOOOme/p:je
GUQOOOme/p:leave
XJKOOOme/p:makin
WJMOOOme/p:manag
JPPPPPme/p:me
>\TOOOme/p:meeti
DWROOOme/p:menti
FSUOOOme/p:met
aFHONNme/p:min
WLKONNme/p:mins
DUUNOOme/p:names
ITOOOOme/p:no
EUROPPme/p:not
@YSOPOme/p:of
DUVNNNme/p:on
EWQOOOme/p:our
^GIOOOme/p:over
UMLOOOme/p:prepa
AVUOPPme/p:progr
bCHOOOme/p:prope
HQTOOOme/p:read
dBFOOOme/p:role
ZGKOOOme/p:run
ETROPPme/p:salar
`CLNNNme/p:sehr
`FIOONme/p:shoul
>YVOOOme/p:speak
CUVOOOme/p:spree
ZHKOOOme/p:talk
^DJOOOme/p:tea
AUTOPPme/p:team
VKMOOOme/p:thank
FUSOOOme/p:that
YSLLKKme/p:the
GPVNOOme/p:they
\GJOOOme/p:throu
VKLOOOme/p:time
ZJJOOOme/p:tmrw
FLVPQQme/p:to
FTSOOOme/p:two
ZJJOOOme/p:visa
>RYPQQme/p:we
bFHNNNme/p:we'll
9^ZNNNme/p:will
XLKOOOme/p:you'd
?UWOPPme/p:you'l
LMUOONme/p:¶
AUWOOOme/p:é
`EJNNNme/r1:(
^GJONNme/r1:(-
ZJLNNNme/r1:+
XKMNNNme/r1:+-
SOULKKme/r1:,
LUWLLKme/r1:,-
ULLOOOme/r1:-
_YGJIIme/r1:.
UYSIHHme/r1:.-
YJKOOOme/r1:a-
VCTOOOme/r1:am
n>CONNme/r1:and
^DKOOOme/r1:and-
XMKNNNme/r1:auf
XMKNNNme/r1:auf-
IKXOOOme/r1:ben
KMUOOOme/r1:ben-
XTBONNme/r1:bin
\RAOONme/r1:bin-
_HFOOOme/r1:bring
_GEPPOme/r1:bring-
EgENNNme/r1:call
CgFNNNme/r1:call-
DMWPQQme/r1:don't
DLXPQQme/r1:don't-
_HHNNNme/r1:e
_FIONNme/r1:e-
[JIOOOme/r1:freue
\JJNNNme/r1:freue-
VLMNNNme/r1:freuen
OWHOOOme/r1:have
PXFOOOme/r1:have-
D[LOPPme/r1:host
D[KPPPme/r1:host-
HZMNNNme/r1:if
GZNNNNme/r1:if-
OXLMMMme/r1:ihnen
PWLMMMme/r1:ihnen-
ZJLNNNme/r1:kept
WKLOOOme/r1:kept-
LXKNNNme/r1:know
LXKNNNme/r1:know-
VLLOOOme/r1:lead
VJLOOOme/r1:lead-
QWFOOOme/r1:look
RXENNNme/r1:look-
KLZNNNme/r1:ne
GI]OOOme/r1:ne-
^MDNNNme/r1:on
[OENNNme/r1:on-
OYHNNNme/r1:only
PYHNNNme/r1:only-
IWLOOOme/r1:organ-
GYOOOOme/r1:put
FZNOOOme/r1:put-
]IHOOOme/r1:run
[IHPOOme/r1:run-
^IINNNme/r1:schui-
^IINNNme/r1:schuif
eAFPOOme/r1:serai
dAFPPOme/r1:serai-
I[KONNme/r1:sie
IZLONNme/r1:sie-
_EGPOOme/r1:spree-
YJJOOOme/r1:spreekt
JJYOOOme/r1:stay
IJ[OOOme/r1:stay-
YIJOOOme/r1:stel
[HJOOOme/r1:stel-
KYKONNme/r1:só
JXLOOOme/r1:só-
_DIPOOme/r1:the
_DIPOOme/r1:the-
WKLOOOme/r1:viend-
WJLOOOme/r1:viendrai
NVGPPPme/r1:vous
XKIPOOme/r1:vous-
WDYMLLme/r1:will-
<W[OOOme/r1:won't
DQ]NMMme/r1:won't-
UKNOOOme/r1:would
B]MPOOme/r1:your
LVNNNNme/r1:your-
ZFPNNNme/r2:.
UJOOOOme/r2:.-
VPHONNme/r2:0
PYFONNme/r2:0-
TTHNNNme/r2:?
P[HNMMme/r2:?-
W^=NMNme/r2:@name
[_:MLLme/r2:@name-
VJNNNNme/r2:a
VKNNNNme/r2:a-
HZGPPPme/r2:after
HXIQQQme/r2:after-
[IKOONme/r2:avec
YILOOOme/r2:avec-
KIXOOOme/r2:be
JJYOOOme/r2:be-
XJLONNme/r2:chef
VMMNNNme/r2:chef-
KWNNNNme/r2:coord-
LXLNNNme/r2:coordinator
NXLMMMme/r2:die
MZLMMMme/r2:die-
NKVNNNme/r2:er
XJONNMme/r2:er-
_FIOOOme/r2:forwa-
[IJOOOme/r2:forward
WKLOOOme/r2:it
YJJOOOme/r2:it-
PXFOOOme/r2:je
OXFOOOme/r2:je-
UKNOOOme/r2:like
TKNOOOme/r2:like-
ZIJOOOme/r2:met
YJJOOOme/r2:met-
YKJOOOme/r2:mich
YKJOOOme/r2:mich-
IZJOOOme/r2:nur
G[HPPPme/r2:nur-
WPJNNNme/r2:o
RTHOOOme/r2:o-
LXKNNNme/r2:of
LVMNNNme/r2:of-
DUXNMMme/r2:on
EVVNNNme/r2:on-
H_HNNNme/r2:organ-
IZIOOOme/r2:organise
IZKOOOme/r2:organizo
_FFPPPme/r2:our
WLLNNNme/r2:our-
JI[OOOme/r2:out
JJ[OOOme/r2:out-
YHIPPPme/r2:recev-
UKLOOOme/r2:recevrai
[GHPPPme/r2:ring
\GGPPPme/r2:ring-
cAEPPPme/r2:sie
^DGPPPme/r2:sie-
XV@OOOme/r2:the
W[;OOOme/r2:the-
XJMONOme/r2:think-
XIMOOOme/r2:thinking
DXTNNNme/r2:this
IYONMMme/r2:this-
HM[NNNme/r2:time
FI[PPPme/r2:time-
bCFPPOme/r2:to
_GFOOOme/r2:to-
WKMNNNme/r2:two
VLMNNNme/r2:two-
UMMNNNme/r2:uns
UMMNNNme/r2:uns-
XMKNNNme/r2:unser
YKKNNNme/r2:unser-
GRPPPPme/r2:value-
AO[OPPme/r2:want
HIXPPPme/r2:want-
R_?NNNme/r2:you
Gh?OOOme/r2:you-
ZKJONNme/r2:zelf
YKKOONme/r2:zelf-
]GJOONme/r3:↵
YIKOOOme/r3:↵-
XKMNNNme/r3:)
[ILNNNme/r3:)-
aGGNNNme/r3:,
^HGOOOme/r3:,-
R_DLLLme/r3:.
S`HJJKme/r3:.-
JYJOOOme/r3:0
JWLOOOme/r3:0-
cDGOOOme/r3:@name
bEGONNme/r3:@name-
ZKGOOOme/r3:a
YNHONNme/r3:a-
9bPPPOme/r3:after-
CYMPPPme/r3:afterwards
LYKNNNme/r3:any
LVMNNNme/r3:any-
gAHNNNme/r3:auf
dCHNNNme/r3:auf-
\HGPPPme/r3:avec
[HHPPPme/r3:avec-
RHUNNNme/r3:be
RHUNNNme/r3:be-
ZHJOOOme/r3:dan
ZHJOOOme/r3:dan-
SXDNNNme/r3:de
M_CNNNme/r3:de-
VLMOOOme/r3:docs
ULMOOOme/r3:docs-
MYLNMMme/r3:einla-
PWLMMMme/r3:einladung
OVJONNme/r3:for
MVLNNNme/r3:for-
XMKNNNme/r3:gespr-
XMLNNNme/r3:gespräch
PUINNNme/r3:il
UPIOONme/r3:il-
FXPOOOme/r3:in
B]LOOOme/r3:in-
HG[PPPme/r3:joini-
CJ^PPPme/r3:joining
SQGOOOme/r3:la
PSJOOOme/r3:la-
IYJOOOme/r3:le
JXJOOOme/r3:le-
IYJOOOme/r3:link
G^GOOOme/r3:link-
PFZNNNme/r3:of
UDYNMMme/r3:of-
FTUNNNme/r3:on
HQWNNNme/r3:on-
\FHPPPme/r3:ook
YJKOOOme/r3:ook-
EH_POOme/r3:pas
KLYNNNme/r3:pas-
XKJOOOme/r3:payme-
[HJOOOme/r3:payments
VKNONNme/r3:postd-
WKMNNNme/r3:postdocs
EYMPPPme/r3:room
E[KPPPme/r3:room-
WRFONNme/r3:the
WRHNMMme/r3:the-
^;UOOOme/r3:to
S?WPPPme/r3:to-
AXWNNNme/r3:up
>[YMNNme/r3:up-
SVCOOOme/r3:you
P[DOONme/r3:you-
UGTNNNme/r3:zelf
YIPMMMme/r3:zelf-
]ELONNme/r3:zum
\GKOOOme/r3:zum-
aCJOOOme/r:↵
^GIOOOme/r:↵ arriv
UPOMMMme/r:!
k@GNMMme/r:(
\HLNNNme/r:( @name
VKMOOOme/r:( @name ,
`BRMMMme/r:)
TLNOOOme/r:) .
XKLONNme/r:+
XKLONNme/r:+ chef
UMMNNNme/r:+ chef @name
SHYMMMme/r:,
_EGOOOme/r:, @name
IWMOOOme/r:, boa
QJPPPPme/r:, i'm
\GKOOOme/r:, my
WKLOOOme/r:, respo
DHbOONme/r:, so
^EKOOOme/r:, then
XHMOOOme/r:, you
QIQPOOme/r:-
QKTNNNme/r:- 0
IRQPPPme/r:- value
HQOPQQme/r:- value ,
\fe=<;me/r:.
[FMOOOme/r:0
<ZWOOOme/r:0 0
PXHONNme/r:0 if
OLTNNNme/r:;
M\INMMme/r:?
][KHGGme/r:@name
]IKNNNme/r:@name )
eCGONOme/r:@name ,
Ra:OONme/r:@name .
RVHNNNme/r:@name and
WLKOOOme/r:@name en
P[ENNMme/r:a
LXKONNme/r:a agend
C`KONNme/r:a new
VSINMMme/r:aan
`EGPOOme/r:aan .
aFFOOOme/r:about
XJMNNNme/r:about the
^DIPPOme/r:about your
CTWOOOme/r:afloo
B`MNNNme/r:after
G\JOOOme/r:agend
IWNOOOme/r:agend ,
JXKOOOme/r:agend .
ZFLOOOme/r:al
ZIIOOOme/r:along
YJIOOOme/r:along .
RGZMMMme/r:am
UETOOOme/r:an
bU?LLLme/r:and
c@IOOOme/r:and @name
]EKOOOme/r:and @name ,
PUHOOOme/r:and someo
VJNONNme/r:and the
KXKOOOme/r:and two
VLNNNNme/r:and two postd
XKLNNNme/r:and would
J]INNNme/r:any
JVLOOOme/r:are
QTHOOOme/r:arriv
[HKOOOme/r:arriv .
^ODNNNme/r:at
bEINNNme/r:auf
UMMNNNme/r:auf das
WHNOOOme/r:auf sie
]KINNNme/r:auf unser
XLKNNNme/r:auf unser gespr
fCEOOOme/r:avec
WJLOOOme/r:avec @name
]FJOOOme/r:back
ND`NMMme/r:be
^GFPPPme/r:be inter
DNZPPPme/r:be joini
IRWNNMme/r:be on
IH]OOOme/r:be there
VLMOOOme/r:be your
FYLPPPme/r:befor
LZBPPPme/r:behal
NXDPPPme/r:behal of
HWNOOOme/r:bel
FMYOOOme/r:ben
FMZOOOme/r:ben er
IMVOOOme/r:ben er zelf
KR\LKKme/r:bij
ROTMLLme/r:bin
JVNOOOme/r:boa
IXMNNNme/r:boa sorte
bGCOOOme/r:bring
]GGPPOme/r:bring @name
XJJPOOme/r:bring our
YKKOOOme/r:bring you
GZGQQQme/r:but
PYGNNNme/r:calen
OWTKJJme/r:call
H[IPOOme/r:call ,
IFYPPPme/r:call mysel
KYJOOOme/r:call you
KVNNNNme/r:call you for
ETTOOOme/r:camer
ETTOOOme/r:camer .
KYHPPOme/r:case
VLMOONme/r:chat
ZJJOONme/r:chef
YJLNNNme/r:chef @name
XJKOOOme/r:collo
]GIOOOme/r:collo .
KXMNNNme/r:coord
`FJONNme/r:cv
[FKOOOme/r:cv .
YGQNNNme/r:dabei
WFRONNme/r:dabei .
\GIOOOme/r:dan
WLLNNNme/r:das
@aKOOOme/r:date
G[LONNme/r:date .
GSROOOme/r:day
^S>NNNme/r:de
OVJONNme/r:den
L\GONNme/r:diary
K^FOONme/r:diary .
ZKIONNme/r:dich
TVHNNNme/r:die
IYKOOOme/r:die @name
QSJONNme/r:die einla
^HIOONme/r:dinsd
^GHOOOme/r:dinsd .
ULNOOOme/r:docs
>O`OOOme/r:don't
FKWPQQme/r:don't want
FKWPPQme/r:don't want to
IKXOOOme/r:drop
FOVPPPme/r:drop off
WJLOOOme/r:du
dAGOOOme/r:e
[GKOOOme/r:e @name
CUSOPPme/r:ea
RTIONNme/r:ein
LWLONNme/r:ein .
TRJNNNme/r:einla
QDVPPPme/r:en
dCBPPPme/r:entre
\FJPPPme/r:entre .
PG[NMMme/r:er
VFTNNNme/r:er zelf
DTTOOOme/r:even
aGGONNme/r:first
XKKOOOme/r:first ten
S[FMMMme/r:for
GYNOOOme/r:for @name
KWNNNNme/r:for a
]IGOOOme/r:for the
PVGOOOme/r:for you
`FEPPPme/r:forwa
j;FPPPme/r:forwa to
[JJNNNme/r:freue
YKJOOOme/r:freue mich
WLLOOOme/r:freue mich auf
VLMNNNme/r:freue uns
TMNNNNme/r:freue uns auf
[HIOOOme/r:from
]GJOOOme/r:front
ZHLOOOme/r:front of
MUJPPPme/r:für
[IKNNNme/r:gern
ZFSMMMme/r:gespr
WLLNNNme/r:gespr !
`IFONNme/r:gespr .
FZNOOOme/r:ging
\HIOOOme/r:graag
^HIOONme/r:graag dinsd
VKMOOOme/r:group
]FIOOOme/r:haré
WJLOOOme/r:haré la
HZIPPPme/r:have
VQCPPPme/r:hear
ZIJOOOme/r:hear about
@`KOPOme/r:her
CTSPPPme/r:her ea
SWIMMMme/r:het
HXMOOOme/r:het ging
GYNOOOme/r:hoe
GXOOOOme/r:hoe het
EYNOOOme/r:host
EXNPPPme/r:host the
EZMOOOme/r:host the room
KYGPPOme/r:how
QKTNNNme/r:i
F^LNNNme/r:if
^GIOOOme/r:if it
IYKOOOme/r:if the
H]IONNme/r:if you
RTINNNme/r:ihnen
K[LMMMme/r:ihnen die
RTLMMMme/r:ihnen die einla
QVINNNme/r:il
ZIKOOOme/r:il collo
TRRLLKme/r:in
^FJOONme/r:in front
ONVMMMme/r:in the
f>EPPPme/r:inter
bDDPPPme/r:inter you
VIUMMLme/r:it
]GJONOme/r:it ↵
MIWOOOme/r:it .
XRGNMNme/r:je
\HIOOOme/r:je dan
[IIOOOme/r:join
YJJOOOme/r:join for
SETPPPme/r:joini
ZIKOOOme/r:kenne
[HJOOOme/r:kenne .
[ILNNNme/r:kept
ZJLNNNme/r:kept think
ZJLNNNme/r:kept think of
KYKNNNme/r:know
KYKNNNme/r:know of
G\JOOOme/r:know of any
OEXOOOme/r:la
[GJOOOme/r:la entre
PWKNNNme/r:le
WJLOOOme/r:lead
VLMOOOme/r:lead the
VJMOOOme/r:lead the docs
KH[OOOme/r:leave
]DJPPPme/r:leite
^GIOOOme/r:like
\EKOOOme/r:like to
HaEONNme/r:link
F_HOOOme/r:link .
YSFNMMme/r:look
aDIOOOme/r:look forwa
`EHOOOme/r:look forwa to
IZKONNme/r:me
NXINNNme/r:meet
WHNOOOme/r:meeti
UKNOOOme/r:meeti you
YIJOOOme/r:met
YIKOOOme/r:met @name
ZKIOOOme/r:mich
YKJOOOme/r:mich auf
XKKOONme/r:minut
XKKOOOme/r:mit
XIMOOOme/r:mit ihnen
\FHPPPme/r:mobil
^DJOOOme/r:my
HIZPPPme/r:mysel
PFVOOOme/r:mysel .
ETUOOOme/r:na afloo
LMXNNMme/r:ne
GZNNNNme/r:new
F^LNNNme/r:new date
GJ`NNNme/r:nicht
JKZNNNme/r:nicht dabei
FJ\POOme/r:niet
KKXONNme/r:niet bij
CKZPQQme/r:no
YHLOOOme/r:noch
KIXOOOme/r:not
H[IOOOme/r:nur
WQGONNme/r:o
LXVKJJme/r:of
IVNOOOme/r:of any
\GIOOOme/r:of the
IH[OOOme/r:off
ZRILLKme/r:on
QVINNNme/r:on 0
NXCPPPme/r:on behal
DUTOOOme/r:on camer
TLSMMMme/r:on the
`EGPOOme/r:on your
`CJOOOme/r:one
ZGLOOOme/r:one waiti
RWFNNNme/r:only
G[JOOOme/r:only organ
JXJOOOme/r:only organ the
^FGPOOme/r:ook
ZKJONNme/r:ook aan
L^FNNNme/r:organ
JYKOOOme/r:organ a
IZJOOOme/r:organ the
^GIOOOme/r:our
JJYOOOme/r:out
JIZOOOme/r:parti
KLZNNNme/r:pas
YIKOOOme/r:payme
TSGNNNme/r:peopl
[IKONNme/r:perso
XJLOOOme/r:perso )
VKMONNme/r:postd
TMNNNNme/r:postd (
NVMNNNme/r:put
FZKPOOme/r:put this
FYOOOOme/r:put this in
^EGPPPme/r:recev
]CKPPPme/r:recru
TLMOOOme/r:respo
TLMOOOme/r:respo du
STDPPPme/r:ring
ZMDPPPme/r:ring you
B\KPPPme/r:room
]JIONNme/r:run
_HGOONme/r:run the
ZJIOOOme/r:run the payme
]IIONNme/r:schui
]IHOOOme/r:schui zelf
YKJOOOme/r:schui zelf ook
QJVNNNme/r:selbs
IZJOOOme/r:send
WFWMMMme/r:serai
TMNOOOme/r:serai avec
WKLOOOme/r:serai avec @name
\MEOOOme/r:sie
BK_OPOme/r:so
MXJOOOme/r:solo
G]GPPPme/r:someo
IXMOONme/r:sorte
JVNOOOme/r:sorte !
XJIPOOme/r:spree
YIJOOOme/r:spree met
XJKOOOme/r:spree met @name
KKXOOOme/r:stay
JJZOOOme/r:stay out
YHKOOOme/r:stel
[FKPOOme/r:stel je
[FKOOOme/r:stel je dan
JXLOONme/r:só
JYKONNme/r:só organ
IZKOOOme/r:só organ a
MXJNNNme/r:take
MWKNNNme/r:take you
OUHOOOme/r:talk
QTGOOOme/r:talk .
TSGONNme/r:te
ZHKOOOme/r:te haré
^HFOOOme/r:team
ZGLOOOme/r:tell
\FKOOOme/r:tell me
UJNOOOme/r:tell you
ZJJOOOme/r:ten
[IJOOOme/r:ten minut
ZYZEDDme/r:the
UNPMMMme/r:the call
LXHOOOme/r:the case
IQUNNNme/r:the day
JYIPOOme/r:the diary
VLLOOOme/r:the docs
[FJPPPme/r:the first
I]HOOOme/r:the link
\FKOOOme/r:the one
[HHPOOme/r:the payme
FYMOOOme/r:the room
[IIOOOme/r:then
II\OOOme/r:there
YJJOOOme/r:think
ZJLNNNme/r:think of
?[XMMMme/r:this
D]KOOOme/r:this in
\DLOOOme/r:throu
HRUNNNme/r:time
CO[POOme/r:time .
\SFLLLme/r:to
ULMOOOme/r:to bring
OWDPPPme/r:to hear
[DMOOOme/r:to inter
TKNOOOme/r:to meeti
JXKOOOme/r:two
TLNNNNme/r:two postd
[IIOOOme/r:und
VLMNNNme/r:uns
UMMNNNme/r:uns auf
^JINNNme/r:unser
[JHOOOme/r:unser gespr
H\QMLLme/r:up
IPOQQPme/r:value
VKLOOOme/r:viend
XJLOOOme/r:viend avec
VIOOOOme/r:vou
XPDOOOme/r:vous
[GIPPPme/r:vous recev
\EKOOOme/r:waiti
]FKOOOme/r:waiti for
HHYPPPme/r:want
FJYPPQme/r:want to
H\WJJJme/r:will
`DGPPPme/r:will be
KJXOOOme/r:will drop
`EGPOOme/r:will ring
_EGPPOme/r:will ring you
JYJOOOme/r:with
WILOOOme/r:with you
@P]OOOme/r:won't
CK_OOOme/r:won't be
KIWPPPme/r:won't be joini
CYROOOme/r:won't be on
[HJOOOme/r:work
YKKOOOme/r:would
VLLOOOme/r:would be
WKMNNNme/r:would like
YYQHGGme/r:you
WORLKKme/r:you .
H[JOOOme/r:you at
KWNNNNme/r:you for
WLKOOOme/r:you in
^DIOOOme/r:you on
_PANNNme/r:your
KWNNNNme/r:your coord
\FLOOOme/r:your cv
HQOQQQme/r:your quest
^FOMMMme/r:zelf
EMZOOOme/r:zelf niet
ZJIOOOme/r:zelf ook
eAIONNme/r:zum
cnf766me/self:1
WIRMMMme:↵
WKPMMMme:!
ZGONNNme:(
NKVNNNme:)
[JKNNNme:+
_WVEEEme:,
]GMNMMme:-
fce:9:me:.
XDOPPPme:0
ZKPMLLme::
NQWMLLme:;
[VELLKme:?
h^GEDDme:@name
KaBOONme:a
PUKNNNme:aan
aGFOOOme:about
DUUOOOme:afloo
>\WNNMme:after
I[JOONme:agend
YHMOOOme:al
JKZNNNme:all
YJIOOOme:along
RIUONNme:am
QGRPPPme:an
WWMKJJme:and
STINNNme:anrei
FjANNNme:any
ZJIOOOme:appli
NVLNNNme:are
UTDOOOme:arriv
XKKOOOme:as
\CMOOOme:asked
aNBNNNme:at
M[EOOOme:attac
_IINNNme:auf
p=AONNme:avec
\FJPPOme:back
ZHLOOOme:backe
QK]KKKme:be
GYLOOOme:befor
?aHPQQme:behal
DYPOOOme:bel
AR\NNNme:ben
MXLMMMme:bespr
MP[KKKme:bij
SSSKKJme:bin
JVNOOOme:boa
KYHOOOme:booke
GURNOOme:break
eAFOOOme:bring
F_EPPPme:but
VSDOOOme:calen
O\QKJJme:call
BTTOPPme:camer
KZJOONme:can
NWHOOOme:case
bAJOOOme:chat
[IJONNme:chef
WEUNMMme:ci
QTGPOOme:clien
dAHOOOme:collo
`DIOOOme:compu
]EIPPPme:con
SDVOOOme:conve
LXLNNNme:coord
XKLOOOme:core
bEHONNme:cv
YIRMMMme:dabei
]GIOOOme:dan
ZGLOOOme:danac
XLLNNNme:das
E\KOOOme:date
IQUNNNme:day
Pc?NNMme:de
JHYPPOme:dem
NXIONNme:den
_EIOOOme:der
\GKOOOme:desig
KZHOOOme:diary
^GIOOOme:dich
T_ELKKme:die
_GIONNme:dinsd
WJMOOOme:direc
>TYOPPme:do
TLNOOOme:docs
MKTOPPme:does
;R_OOPme:don't
EK\OOOme:drop
YILOOOme:du
aEHOOOme:e
AWVNNNme:ea
QUIONNme:ein
VPJNNNme:einla
\=SPOOme:en
bFFOOOme:entre
QG[MMMme:er
\JJNNNme:es
II[OOOme:estar
XJMNNNme:et
?WXOOOme:even
gCDONOme:first
U_AMLLme:for
]GHOOOme:forwa
aHEONNme:freue
h@HNNNme:from
[HKOOOme:front
NYINNNme:für
JYJOOOme:geben
[GKOOOme:gentl
PXEOOOme:gern
]CSMMMme:gespr
FYPOOOme:ging
PITOOOme:give
FQQQQQme:go
WKKOOOme:goes
[HIOOOme:graag
\GJOOOme:grill
[JKNNNme:groet
YKJOONme:group
YGJPPPme:haré
PWGONNme:have
[GKOOOme:head
OVEPPPme:hear
FYJPPPme:her
LZIONNme:het
WKLOONme:hi
FUTNNNme:hoe
D\KPPPme:host
BSXOOOme:hour
MYJNNNme:how
VJNONNme:hr
PLTNNNme:i
_FGPOOme:i'll
MJUOOOme:i'm
FSTOOOme:i've
ZKIOOOme:ich
S\CNMMme:if
WQHNNMme:ihnen
RVGONNme:ihr
XKLONNme:ik
XTENMMme:il
RTHOONme:im
WQLMMLme:in
o=>PPPme:inter
RDXOOOme:intro
KVNNNNme:invit
QFVOOOme:is
PL[LKKme:it
YMJNNNme:je
[GMONNme:job
^EIPPOme:join
MKVNNNme:joini
VOOMMMme:just
[HJOOOme:kenne
ZJLNNNme:kept
LYJNNNme:know
ZEPNNNme:la
ZHLOONme:lab
STINNNme:lade
^FJOOOme:late
[JIOOOme:lead
LC^OOOme:leave
_HHONNme:leite
F]JOOOme:let
\FKOOOme:like
CcFPOOme:link
NGWOOOme:llama
YQEONNme:look
VNLNNNme:me
XMHOOOme:meet
[HIOOOme:met
XLKONNme:mich
cDGONNme:min
VINOOOme:minut
eGENNMme:mit
ZHKOOOme:mobil
IPOPPPme:money
cCFOOOme:my
SHVNNMme:mysel
YIKOOOme:möcht
KLYNNNme:ne
H[JOOOme:need
HJYPPPme:nehme
D^LOOOme:new
JJ_MMLme:nicht
II[OOOme:niet
IIXPPPme:no
UKLOOOme:noch
IJYOOOme:not
ENXOPPme:notes
JXJOOOme:nur
USHNNNme:o
QVVJJIme:of
IIYPOPme:off
QOYKKJme:on
hAFONNme:one
IXNONNme:only
^FGPOOme:ook
@iDOOOme:organ
^EJOOOme:our
JE[PPPme:out
D_JOOOme:panel
GH]OOOme:parti
KLZNNNme:pas
^GIOONme:payme
UUFNNNme:peopl
UKNOOOme:per
]GJOOOme:perso
ETRPPPme:pick
DYROOOme:pleas
ULNNNNme:postd
JYONNMme:put
PUGPOOme:quest
\GHPPPme:recev
YIMONNme:recru
TMMOOOme:remot
TMMOOOme:repor
WJLOOOme:respo
USDPOOme:ring
YIIPPPme:role
HYJPPPme:room
\EMOOOme:rsvp
`EGPOOme:run
]FKOOOme:runni
XLKOOOme:sarem
RGWNNNme:sarò
XKKOONme:schui
DJ_OOOme:see
PIZMMMme:selbs
I[GPOOme:send
c@NNNNme:serai
UKNOOOme:servi
?ZXNNNme:setti
QHOQQQme:she'l
R]>OOOme:sie
FQVOOOme:slide
ZHKOOOme:slot
EJ]OOOme:so
MWLNNNme:solo
VLMNNNme:someb
NWHOOOme:someo
CXUNNNme:somet
IYMNNNme:sorte
WIMOOOme:sprec
`EGPPPme:spree
IH\OOOme:stay
[GJPOOme:stel
FTQPPPme:strai
KWLOOOme:só
PTLNNNme:take
QVFOOOme:te
\ERNMMme:team
JJXOOOme:teil
USGONNme:tell
]HIOOOme:ten
UFNQPQme:test
UHRNNNme:text
LF[OOOme:that
BVSOPPme:that'
P`THGFme:the
UJMPOOme:then
BE_QQQme:there
XKMNNNme:thing
[JHOOOme:think
AW`KKKme:this
]CLOOOme:throu
UOTLKKme:time
TVJMMMme:to
dDGONNme:tried
OXGOOOme:two
dGFNNNme:und
ULNONNme:uns
\KINNNme:unser
EZVMLLme:up
XIKOOOme:vacan
YHLOOOme:viend
DWROOOme:voice
LFYPPPme:vou
USDOOOme:vous
\ELOOOme:waiti
FJXPPQme:want
NFYOOOme:way
MNUNNNme:we
OXFOOOme:went
XJLONNme:werde
B[NPPPme:when
M\INNMme:who
^FIOOOme:whole
NYLMMMme:wie
I\ZIIIme:will
\LKMMMme:with
CMYPPPme:witho
8P^QQQme:won't
ZHKOOOme:work
\ILNNNme:would
D[KPPPme:write
]HJOOOme:y
QW\HGGme:you
HWOOOOme:you'l
WILOOOme:you'r
WQFOOOme:your
_GLMMMme:zelf
VNJOOOme:zoom
j>HNNNme:zum
STLMMMme:übers
WNKNNNme:–
SGRHQUn:↵
[HOOJOn:#
hHLJILn:'
GTNEbJn:(
RYBH]Hn:)
EKWOPTn:*
jGKLHJn:+
bPZ:Z;n:,
;TZKWPn:-
CLUMbGn:/
OPOAiBn:0
XZV6YCn::
ALLfPLn:;
WJONLPn:<
ZJOMMNn:>
VOTQc.n:@name
GHQKT[n:a
MLNKSTn:aan
kAKNJJn:about
SNKNUJn:abrec
YKIPMPn:addit
WLJOOOn:afloo
KEVQSPn:ag
VILPPPn:agree
VOPMKNn:al
NONPTKn:all
8YYLUMn:als
ZJJNOOn:anali
WKIOQOn:analy
CVTONOn:anche
_VGGLKn:and
`JKMRFn:anrei
CTPNOVn:any
A[QNOPn:aplic
JPROQOn:app
DSPNVOn:appli
EWQNOPn:aqui
[HJOOOn:arbei
FRPNPTn:are
JOUOOOn:as
MVHJ\Jn:at
RHTONPn:auf
]MHLNNn:backe
s>C\AHn:be
^JMNMKn:bei
_JMMMJn:bekom
XLIOOOn:bel
VMKOOOn:ben
@SVMTPn:betri
FVLNRQn:bij
FNSNRRn:biolo
RRLLXGn:bitte
OJMNQTn:boa
iGERGLn:break
EbTJJJn:bring
[OLNHNn:busin
FUQQPMn:by
\GINOQn:c
VLLOOOn:cal
TFGQYOn:call
DPOLTVn:camer
FNMJWYn:candi
^HLMPKn:case
FPRNSRn:casua
HPUOOOn:chang
OTPMNMn:chiam
@[POORn:clic
RJPNQPn:clien
WMNNKPn:code
=]QNROn:com
RILMWNn:compe
DWPOPPn:confe
JQRNPPn:conhe
OJUPNNn:consu
^IKOKOn:conta
DWSPNOn:coord
INQOTOn:curre
=TXOOTn:cv
XKMOMNn:d'ide
YKLOMNn:d'une
RLMLOTn:da
BVPORQn:dan
YLJONNn:data
JOOROQn:date
ZLKMONn:dbs
EaMLKPn:de
XKSMKKn:deine
DVPOORn:della
JMRPQPn:dem
CVQNQQn:deput
OGONUQn:der
IUTMLNn:di
HSRKOSn:dial
?Q[MRPn:dich
@ReKMJn:die
3^XLSRn:direc
>ZYNNNn:diret
cEENOPn:displ
>\POORn:dispo
GZOINSn:do
YKIPOPn:door
UNLNNPn:dress
TNMOMPn:du
VMMMNNn:e
\LKNLMn:ea
ZLLLQKn:each
?SZNQPn:edit
FRSOQPn:edite
]FLRLLn:edt
YKHPOPn:een
CXQOPPn:em
_MFGMTn:email
GVONPQn:en
XDHK]Mn:end
_MHLLMn:engin
ILLK`Nn:entre
cIGNNKn:er
FN`LLNn:es
FRROQPn:esta
NKNNQTn:eu
TMLOOOn:even
:VVMVPn:event
CTWONNn:ex-fm
BSUNSOn:fachl
[EMNNPn:falar
CTPNOVn:files
ZHMNOOn:find
EUQOQOn:finde
ZFHPNSn:first
INPORRn:for
UMTMLKn:frage
Y\LMGFn:from
@TQMVQn:für
DVPNQQn:gc
[IGPOPn:geldi
TPKPOLn:gener
XKSMLKn:gern
DQWNPPn:gespa
XLKNNNn:geste
RRTNJJn:googl
_IIJOOn:grab
QOLLTMn:halte
AUUOOPn:hand
]EMOPKn:have
XRLMINn:heads
d@BI_Ln:her
N\LKMLn:het
THPOQOn:hier
VLJOOOn:hoe
^JJMLNn:how
[TILJLn:i
XLNMJPn:i'll
bGKMMLn:i'm
[LLNLMn:i've
=YSMQRn:id
HPQNNTn:if
RNLMTMn:ihren
CQOLVUn:ik
CVUONOn:il
SORJNNn:im
]>HaHNn:in
JTQMPMn:indic
BSUNTOn:infor
EWPOOPn:ingre
M\IaCDn:inter
_CNIORn:is
7X[LUOn:ist
;VTMXPn:it
=cSGVIn:je
gEKPHKn:job
CWROMSn:join
NPMQTJn:just
IPRMOTn:klass
ZFONNOn:klick
TMLOOOn:knive
ZJGPOPn:kom
GPOKZOn:la
aJJIMNn:lasse
;PON^Tn:le
WLLNNOn:leben
ZJHPOPn:legit
?TXMTOn:leite
RINSQLn:like
DSWONNn:likes
^FEMSRn:link
9YSNTTn:locat
K^LLNKn:locke
D^OONLn:make
FTWLONn:manag
fEEMNOn:may
[HWHHPn:me
^JHNMOn:med
XKIPOPn:mee
6[LLcNn:meet
?VSPOSn:meist
=UTMQVn:menti
@UXMQOn:met
5VXKTYn:micro
kHRHGGn:minut
_JKNQGn:mit
]KKJNOn:mitbr
ASWMOSn:mobil
AVTNSNn:more
ZILONNn:munir
VGONOQn:my
CXQNOPn:móvel
DVPNUNn:mögli
IVLNPPn:na
?STMSSn:naar
WLLNNOn:nachf
INRPROn:nehme
JPORNQn:new
aKGKMNn:ng
3\ZNUOn:nicht
^HEPOPn:niet
JNRPSLn:no
MTQMOMn:noi
5\VIQXn:not
_HGPOMn:note
bGFOLOn:notes
GPVPNOn:nothi
UKNROLn:novem
CTXONNn:numbe
WONMMLn:numer
IQROPOn:não
8aRMPRn:o
PITOMPn:oder
^FI^DKn:of
aUEHKLn:on
cQGMIJn:one
J_NMKLn:only
FWPOPPn:opdra
C\NJXKn:open
DTSOPQn:or
KOOJYOn:organ
RNLPRJn:other
EWPOOPn:ou
HUNOPOn:our
ScGHLIn:out
K_MMKLn:paper
DWQNOPn:para
UPKLNPn:park
>TONXSn:parte
?VVMPSn:passc
cEGMOOn:pay
SRMOIPn:per
ASTMTOn:perso
XHNQJQn:pin
YIMONNn:pièce
=KZMTXn:pleas
JIOO_Jn:pm
]IKOKNn:point
YJIPOPn:poort
cEHPLNn:posit
?PON\Sn:poste
BUXPNNn:prep
DRTQPOn:prepa
?ZWNNNn:prese
GPWOOOn:price
DUWMKQn:produ
ULLOOOn:provi
TWLMJKn:ps
cEFONOn:put
?VTMTPn:pôle
cHEPKPn:quest
ZPMLJMn:quick
AXTNPNn:reach
NOGQSRn:recep
>]SNONn:recru
YMMMNKn:refer
INYPLOn:regis
_MHHOPn:reply
;`RNOPn:reuni
>ZVNNPn:ring
?ZQOORn:riuni
lCGLLLn:role
EQPOPUn:sal
?USMQUn:salar
CVUONOn:sarà
UNNQKMn:sched
=TZNQPn:secti
UNNNLNn:see
\IKMONn:senio
ETPNTOn:seu
HQSOPOn:seção
]HG^DMn:she
VMLNNNn:siche
CRSMXMn:sie
DOXNPQn:sind
[JJPOMn:sit
<WWMSQn:sl
CXPNROn:slide
`\FFGKn:snack
\LJNMMn:so
TIKNPTn:sorte
=VYLROn:spree
?YXNNNn:stabi
FVPOPPn:stel
HRPPUKn:still
DSUOPOn:sua
NPNPSJn:sure
]JFLTMn:ta
gMENFLn:talk
ATPLRWn:teach
]EJQKQn:team
ASUNQQn:teaml
FTOJSTn:teams
HNSPROn:teil
OIUMNRn:teiln
fIIIMLn:ten
KKMM]Nn:test
TMLOOOn:text
7WSLXUn:that
]n7TO5n:the
aIHKOOn:they'
TMLOOOn:thing
LPUCSTn:this
UJUNINn:time
K\UGKLn:to
SWHQGPn:topic
TMLLPPn:traje
S[HNJLn:tuesd
WHPOMOn:um
gIENLKn:uns
GTPOQOn:unter
HQPQSNn:up
WNMLONn:us
bHHLMOn:use
\FMMNOn:vaga
EOZONOn:video
EdLIPLn:voor
RJMMTPn:vous
2WWMR[n:w2-pr
WKNORHn:we
dENNJKn:we'll
FVPOPPn:web
`GORFMn:wedne
TPLPMMn:werks
[JKKMRn:what
TTIKONn:white
\IQLMKn:who
C\NKQQn:will
\HHOKSn:wir
aIHNMNn:wird
NhGKHIn:with
QGEhJJn:won't
VLLORKn:write
_UE?WKn:you
O`NMFKn:your
KLKKXVn:zelf
[IGPOPn:zonde
?XMMOYn:zoom
DVQOQOn:zu
JPUMOOn:zum
JFWSROn:|
RAPHYUn:¶
=OUJ]Rn:à
GRQNQQn:é
NNQLNTn:übern
ZEGK]Jn:–
ENNEX]names:0
LMMUNPnames:1
X<`VHInames:2
QNRFSPnames:3
NPSPIPover!absent
:ZXMORover!arrange
FNLXNUover!boss
DXNLNVover!greet
MLOPNTover!me
aHOIGSover!meet
QSTQGJover!place
bJOMIIover!who
SMHJTTover!will
INQOLXover!with
GNURLQover!you
APPRNYover0
dIRKFKover1
^JKLKPover2
_JJQHOover:abend
dMHNGLover:all
]JMOMIover:an
KPKLUUover:anyth
SOPPNJover:as
LMTMSNover:attac
KLKVMUover:autou
`HJPJNover:be
RLYLLKover:beim
GRULQNover:both
NLTNQMover:can
VKHPORover:cance
GMKXNTover:charg
FRUMRNover:click
IQQOPPover:com
[ILOMNover:compo
XKMOMNover:convo
ZITMKLover:dabei
LPXMMKover:das
UMKJOUover:day
MGKXJYover:de
TKNOONover:deine
]JMOMJover:dem
YIMOMNover:devan
NMKUNRover:du
]LLPGMover:easte
UONONKover:every
_JJQGOover:festg
ERKGWZover:for
HNQPNTover:funct
]GLPGTover:für
XJMPMOover:gespr
;WYMRPover:googl
\KKQIOover:haus
JQKMSTover:help
HWLLNVover:hola
JPWMPMover:in
[MLNKMover:inter
HNQPNTover:is
NMNPNTover:je
9S[NTRover:join
eJGPHKover:jury
]IQNEPover:kenne
ZIMOMNover:le
QMVMLLover:mal
:WXNSQover:meet
PPGLPVover:meeti
SKKONTover:met
FUPOQOover:mit
aHLNKMover:nehme
JPROPPover:numbe
ZJSMKKover:nächs
HQQOPPover:o
BWTOOPover:or
MPMIQVover:order
ONJJTTover:our
GMLXNTover:paris
_JIQGOover:pdl
IPROPPover:phone
KPXQMIover:place
ENLXOUover:plaid
JMLUOTover:poste
QOIKSSover:prepa
TOOOMLover:promi
>VTOQQover:resch
HVOMOQover:robin
SMKJPTover:runni
`QHNHLover:sched
WILOMQover:seite
YKTMKJover:sind
HNWLQOover:so
ULVLLKover:team
^FNOKMover:teil
FUPOPOover:teiln
EQVOQNover:telef
JPKLTVover:that
OOMJOUover:the
JOVKRMover:them
ZOLPHNover:times
ZHLOKSover:unser
\HKMKRover:von
HNPPNVover:voor
YKMOMNover:vous
GQTOPOover:weite
LLOPNUover:werkv
BUUNUKover:what
cGHQJLover:who
MPHKVUover:will
TLPPLNover:with
KOVNOMover:you
aHJPIMover:you'l
UOKNMPover:your
YKMOMNover:êtes
LRZPLGp:↵
CQXOQNp:#
VLIOQOp:'
7GgEUZp:(
ANcCNVp:)
*Z_PTRp:+
H]dAEJp:,
IPRMSPp:-
YGLNPPp:/
KH`HSLp:0
BM^Q>_p::
STMOKLp:;
RUUJKIp:@name
?dPIGWp:a
iAFPKOp:about
^HKOKNp:accou
BZPOPOp:adjus
BSUMSOp:afloo
WJNOPLp:afrai
5aSNQSp:after
PH]KLMp:again
G_MNPJp:agend
KNVMNQp:als
BUVOJSp:alte
[GJGRUp:am
_HQMMIp:an
:UWMWPp:analy
bNGLLJp:and
8cTONNp:any
PMNKQTp:appli
bILMJLp:archi
RTOOLIp:are
nODKHFp:at
UBSOQQp:attac
@UPMPWp:atten
_IIMMOp:auf
_KJPFPp:augus
FRUOOOp:autom
VIKNQRp:avanç
VDPWLLp:avec
cKXJEDp:be
BTUNSMp:been
FH\OMSp:befor
ULTMMKp:beim
>UVMTPp:bel
dDLMMLp:below
LLLNRUp:bem
@TVNTOp:ben
UKVNJLp:bespr
\JHOONp:best
VLOPNJp:beste
JNVNPMp:betwe
UIPNPMp:bewer
BRSNUPp:bij
ZYHKKHp:bin
eJKNJHp:bis
@ZPMPSp:bit
GRQMQTp:bitte
?_QKQNp:boa
?YSNRPp:booke
PHTLROp:both
>`RKSLp:bring
BWRNPPp:busin
E`PNMJp:but
THMOLUp:by
DTUMRNp:bâtim
JKSNPSp:büro
ETUMQNp:c
j?IPMKp:calen
EjLKMHp:call
SOQJQKp:can
YIIOOQp:cance
1_XMTRp:chang
SDSROPp:ci
DUROROp:click
WKLOPNp:cloud
\JMNMKp:cnc-p
IOWONOp:codin
_CIMKVp:collo
CWROOOp:com
_JHLPMp:commi
IQPNMTp:compa
;ZWNSMp:con
ARYNKUp:confi
MP[KKMp:conne
cHGPNJp:conos
@]QONOp:conta
INYPMMp:contr
]KHKOPp:conve
EWQNOPp:convi
YKKNONp:convo
?]QPNOp:coord
LVNMOOp:cordi
QWKOLMp:cv
VHMOPNp:da
`FRLJLp:das
aJJJLOp:data
;cOOOOp:date
`HGPOMp:days
^ESNJLp:de
RKOLTNp:dear
fDLOKJp:dem
RNLNIVp:der
[KOMMKp:desig
WVHMMJp:detai
ZKJMOOp:devel
dGHOMKp:di
JPROPPp:dial
ANROQZp:dich
S[KIJOp:die
[LJOMMp:dig
WJKPSJp:dinne
jBDKEZp:direc
EVQNOPp:diret
BTQNSQp:dispo
ATWOPOp:do
:XZMORp:dog
7bTMJVp:door
GMPRMWp:du
(][NP[p:e
<UWNMWp:een
UNKOOOp:eerst
JLQORSp:ein
9ZRMXQp:einen
DOVNOUp:einze
@WTOOPp:email
UJXMLJp:en
IXRLOKp:engin
>U]QPJp:entre
]NMNLHp:entry
BRTNTPp:er
WJQLJRp:es
DRUORMp:et
G_MNNKp:eu
DSSNSPp:even
VKFOSPp:event
7YULSVp:exerc
EWQNOPp:falad
ZKLOLNp:falsc
TMQONKp:feron
UBRNOTp:file
[KINNOp:filia
EWPOOPp:final
HPZNLNp:finan
OXIONLp:find
gEGPKLp:first
eKEHMNp:folge
@XRNROp:follo
VA[ITJp:for
[ZGOGGp:forwa
GRTNOPp:frame
dGHLNMp:freue
>]QPPMp:freun
TNOOLNp:from
;XWOPPp:fx
fHDNMMp:för
D]NNONp:für
BRXOOOp:g
MWKKSNp:gebuc
IQTLNSp:geehr
?YUNOPp:gegan
@SUNMVp:geldi
EWSPNOp:genti
6\XNPRp:geseh
UPIOLQp:gespa
cMLLHJp:gespr
ASUMSPp:ging
WMLNNNp:glæde
PUZIFLp:good
=T[NQPp:googl
TMPQMKp:grüße
]IGQKPp:guten
VMPONKp:h30
AWTNOQp:hab
XSJNKKp:had
RJTONMp:hallo
YLMKRLp:has
@WRMVNp:hat
HNTOPPp:head
TPLMNOp:healt
IhKNJGp:heari
YMLOMNp:hej
SFUNOOp:here
CRTNSPp:het
OM]KLJp:hi
@SUNSPp:hoe
7][KROp:hoi
:[UMNUp:hola
AYPMQRp:hones
\KJLONp:hour
`IHLPMp:hover
7^UMOSp:hr
LjMJGFp:i
ZLMNMLp:i'm
UUVIGJp:ich
]LJOMJp:id
ZJNQNHp:ide
jHKKKHp:if
OVPMKNp:ihnen
\IONMJp:ihrer
KIVOTNp:ik
[DLMKWp:il
URPJJOp:im
SMMJH[p:in
VHZGPKp:inter
aDMPPHp:intro
LXLONNp:invit
XERQMLp:io
NIQKPWp:is
AURNQSp:ist
U^IPJDp:it
SJVLMNp:it's
]JILNQp:java
W?NYKRp:je
IOVPPLp:job
KKYNONp:join
ITOOOOp:joini
XLPMNKp:just
SIWLMNp:kenne
TLPMNPp:kg
GVPOOOp:kind
:aUNONp:know
?TUNMVp:kom
?YSONSp:koord
fFIOMJp:la
NKQMOUp:lade
]JIPMMp:last
HMYPRKp:le
MLOOTOp:lead
VKNOMMp:leave
@TVNMUp:legit
aJKILOp:lehrk
UJMPLRp:leitu
WKQMMKp:lerne
KOYMMLp:lerns
PI\LPIp:liebe
WUJMKKp:like
hEJLJMp:link
[MIKLRp:locat
JNSMNSp:locke
WRKNLKp:look
cRGNHGp:looki
:]ROSPp:make
JNTPQOp:manag
KPPMMUp:march
NIQOPTp:margi
UF[OLIp:marte
\OQHOGp:me
BSQNPVp:med
XIMPLPp:mee
IdDKPNp:meeti
FSQMUMp:melde
\MLOKJp:mich
YJMKLSp:min
THLLK[p:minut
N_MMJHp:mit
ASXOPPp:mitar
XKNOMLp:more
SWJMNKp:move
QIYNKOp:mysel
YLKOMNp:møde
WIPRNJp:na
@ePNPHp:need
ERXOLPp:nehme
ZCNOLSp:netzp
]JKQLKp:neuer
8eONQOp:new
STPMJLp:news
?[PMQRp:nices
MUJIJ[p:nicht
;UVMRUp:niet
DNUMQSp:no
JRPNOPp:nobod
@WUNOQp:noch
DXQNOPp:nosso
FZLPOOp:notre
LLTPQLp:nous
IQROPPp:numbe
>bQMMNp:nur
LOXMMMp:nächs
;YXMPPp:o
ETSOPOp:obrig
LRUNLKp:of
\LKLMOp:offic
DRQNPUp:og
INPMRTp:oi
UcIIHGp:on
fFRNJDp:one
FY[KKJp:only
VLJOOOp:onze
VLKOOOp:opdra
AZPNORp:optio
C_QMQIp:or
QeJKJEp:organ
\JIPMMp:os
<\WOOMp:other
BUVNOQp:ou
QOEMXPp:our
Ab\FILp:panel
>XXMNPp:para
;VWMUOp:payme
YJMOOKp:per
UIPPNNp:permi
TILOMTp:perso
ASXNRNp:pin
NRUOKLp:place
DIPLT\p:pleas
MRSPNJp:point
]FLPKPp:poort
_BJOQOp:por
cHMNMHp:portf
bQBHMQp:posit
aEJPNKp:posiz
_FHPNOp:poste
bGLNMJp:pour
MRKKUQp:prepa
IRNOQPp:princ
]GJOONp:probe
>ZONMWp:produ
RTDLTOp:progr
kAFMMNp:proje
UMLOONp:prueb
[KKNOLp:på
WXMJJIp:quest
PQGMQTp:recru
GUPOOPp:regar
_KJKMNp:remot
@^OOOOp:renco
YKLOMNp:repea
A[POPOp:requi
QKGXMRp:respo
DSPNPUp:retur
@UVTNMp:revie
IQUOOOp:robot
XLIOOOp:rol
VMIPPNp:role
YJHQPNp:room
]LILMOp:round
GNQMRTp:same
UMMNPMp:sched
@ZSNQOp:scree
LOSJORp:searc
ZJJOONp:secon
?UVUNMp:secur
ZVHMKKp:see
EVQNOPp:segue
WLLNNNp:seite
MOUNNLp:sen
nGDIIPp:senio
UMQPNIp:serez
OJTOOOp:servi
<YRNSSp:share
FRROOSp:shoul
^LJNMJp:shout
ZJMNOLp:show
6[QMVUp:sich
WPPINMp:sie
;YXLOSp:sind
ASQNPVp:skal
PHYLNOp:slide
UOONLNp:so
OYKNMMp:sorry
G_MNOJp:sorte
INXPNNp:speak
EVPOORp:speci
<VWNUPp:sre
YHOPNKp:staff
S\FMLLp:stage
JROOPPp:stake
[KJNONp:stell
EVSNOPp:step
GNRNPUp:story
MJPOPTp:strai
\IKNOLp:stric
fFHNOHp:syste
E_NNOLp:só
DSQNPUp:tale
bQFNKIp:talk
_GKQMLp:talki
EPMJWWp:tarde
U[LMGJp:te
\EXIMKp:team
?UTORRp:teaml
RNKKLWp:teams
^MHLMNp:techn
[KMILQp:teil
PHWLPOp:teiln
XFQPNMp:telef
fDIOLLp:tell
_FLOLMp:ten
HQSOOOp:test
HQSMORp:teste
UOPLNLp:text
HWQQNLp:thank
DQQMTSp:that
oOHFGFp:the
jGDOMHp:then
TFdIHLp:there
ZJLNOMp:they'
ESOLPWp:this
ZLIPNMp:til
@^WJMOp:time
^KKNNKp:tjäns
U^OLIAp:to
JMUMNSp:ton
9W\MNSp:tu
IMPOQTp:tudo
gCHSMHp:tuesd
\JIMRLp:two
WKLOPNp:técni
_JJQFOp:uhr
:[SONUp:ul
WDSHQSp:und
gHGMLKp:uns
cGIOLMp:unser
aEKPPIp:up
dGHPLJp:us
WKLNPNp:vacan
HTPOPPp:vaga
WLIOOOp:van
YMLNMMp:vi
FUQOOOp:via
:MZJWXp:video
YJLPKOp:vom
WLLNNNp:von
bFIPMLp:voor
VKPMLPp:vorab
<YTORPp:vors
9YWOPSp:vorst
TKRQNJp:vous
<hHKLVp:vp
]KKNNKp:välko
WMNPOKp:w
gGINJJp:waiti
WKMOMNp:war
UKIPORp:was
QYROKEp:we
[LKQKKp:we'll
BXPNPRp:wedne
F^UOFKp:went
ZLLMMMp:wg
OMTONMp:what
[RUIHFp:who
MPVOKLp:wie
mEFNGMp:will
cEGNNOp:wir
OSZIMGp:with
^JHMONp:witho
9ZbOMIp:won't
fGGPOHp:would
@TQNRTp:wrap-
?\UPOMp:write
JOOQRNp:wurde
ASXOOPp:x
XHNPNMp:y
Z`IHKDp:you
A]KOJXp:you'l
cHJNMKp:you'r
ISSLNQp:your
INVNOPp:yours
<WVMTPp:zelf
HORNOTp:zmitt
;VWNMWp:zonde
_HJKLPp:zoom
=XVNOQp:zufäl
TJUMJPp:zum
J[KNNNp:zweit
<TSUQPp:|
2SPQZXp:¶
MQVNOIp:à
_JJNNJp:är
JRSNPNp:étage
ROLIPTp:–
U]*OQ^r0
cUCIAUr1:↵
gY?G:Yr1:↵-
GFLHnKr1:!
KDIGpKr1:!-
aABDFlr1:&
aABFFjr1:&-
YWGEGWr1:'
TVCFG`r1:'-
^JAZUBr1:(
`J>WRIr1:(-
GTl=PEr1:)
FTg@RGr1:)-
lFGQHIr1:+
kHKKJGr1:+-
UJ:Cd[r1:,
SHFAaXr1:,-
IGONlBr1:-
GHTMdGr1:--
ZNN7Jdr1:.
`TJ5G_r1:.-
jD?Kg;r1:/
jCAMf9r1:/-
ZMDGK]r1:0
UNGHPWr1:0-
KBVBcTr1::
>GSEiUr1::-
XKJG\Jr1:;
TTNHWDr1:;-
kJGKIIr1:<
kJGJILr1:<-
XQLKJPr1:@-
I\KOOMr1:@name
I`IOMLr1:@name-
dGEONLr1:[
fHDPMKr1:[-
DTVNOOr1:]
=VXOPPr1:]-
8[ULVOr1:a
8[ULVOr1:a-
mHLMGDr1:about
eHJLMJr1:about-
P[XHDJr1:after
V[RHEJr1:after-
`WIIHIr1:again
\WJJIJr1:again-
cJENMLr1:along
fGFOOIr1:along-
F`HUKLr1:als
I^KPMLr1:als-
6WWLSVr1:analy-
:UVLSUr1:analyst
\^L=2er1:and
VWEL3hr1:and-
GXbIHHr1:as
EZdHHHr1:as-
LMLZOKr1:ascol-
LLK_OJr1:ascolta
LIXH\Hr1:asked
FJYLZJr1:asked-
cXFEGMr1:asks
dWHCGMr1:asks-
FI^MGZr1:asses-
LNKbKHr1:assis-
MHJjMEr1:assiste
SbDF^>r1:at
X\RGO>r1:at-
HN\LOMr1:attac-
JLbINLr1:attached
^XJIJGr1:aus
X^JHKHr1:aus-
KM`KKKr1:away
KK^LNLr1:away-
LBHN]Zr1:befor-
LAFM\^r1:before
VTKPHMr1:belt
R^FSEKr1:belt-
NIJON\r1:build-
NKIOO[r1:building
ATXNQNr1:buyer
DRVNQOr1:buyer-
F[@GW[r1:by
HY@C]Yr1:by-
Q[JMIMr1:calls
UULLKMr1:calls-
QhBJJKr1:can
DGiLNLr1:can't
GKfKLLr1:can't-
SiBIJJr1:can-
IJaLLMr1:cance-
AWQMWNr1:candi-
@WQMWNr1:candidate
AYSOOOr1:clic
BXROOOr1:clic-
FYKNIXr1:colle-
<[VNQNr1:com
8[WOROr1:com-
CaONNLr1:con
D`ONNLr1:con-
BWNNVOr1:conta-
GTNNSOr1:contatto
HRQOPOr1:contr-
GSROPOr1:controller
EQSONTr1:couns-
EQRONUr1:counsel
iKFIKLr1:cover-
iGJIKMr1:covers
GUQOOOr1:da
GTQOOOr1:da-
GQUOOOr1:das
GQVOOOr1:das-
:SSQXPr1:data
ARRPUOr1:data-
FONNSUr1:de
ENPNTUr1:de-
=RTQRSr1:di
@QTQQSr1:di-
SRYKHHr1:direc-
VZJLGMr1:direct
=UXPNQr1:director
`FUHKJr1:does
`ETJLKr1:does-
dKHIMNr1:doet
fIJHMMr1:doet-
U\SBJKr1:drive-
XRUHHKr1:drives
UWFOMLr1:du
[LIPMMr1:du-
JLKMVVr1:dura
GJJL\Wr1:dura-
\S?`GEr1:e
aM<N_Br1:e-
DUSOOOr1:em
ETSOOOr1:em-
W]YBGDr1:en
[[SFGDr1:en-
)X_M[Rr1:engin-
'V_L]Ur1:engineer
PJZKJPr1:enjoy-
RKYJJPr1:enjoyed
HFhMMKr1:está
HHfLNJr1:está-
dJFNOJr1:et
dJGNOHr1:et-
KGGhPHr1:fica
IIIfPJr1:fica-
BTSMSRr1:filtr-
CSSNRQr1:filtro
_IHSMJr1:first
[HF[LJr1:first-
H^UDXCr1:for
DeWFNFr1:for-
OUVKILr1:found
PJVEE`r1:found-
WZJ_;Dr1:from
TWJ`6Nr1:from-
>YUNQNr1:für
>XVNQOr1:für-
DULLJ_r1:gmbh
DULMK\r1:gmbh-
TKYWHDr1:greet-
NO[XGBr1:greets
KJKLMar1:group
HKOMJar1:group-
KLbIKMr1:ha
KKdILLr1:ha-
BdIRLMr1:haalt
F_KQLMr1:haalt-
KNMNJ[r1:hall
LNMNJ\r1:hall-
`GXJKFr1:hande-
cHPKMGr1:handed
SU=VRMr1:has
MY?WTKr1:has-
^QJPJGr1:hat
\[HNHEr1:hat-
:XYLUNr1:healt-
<VYMTNr1:health
^GEWMMr1:hears
XIF^KKr1:hears-
\ZEJLIr1:here
^[DKJGr1:here-
KILNHer1:house
MLIMK`r1:house-
LLN]NHr1:hört
KLK`NIr1:hört-
Db[LIDr1:if
C`VMJJr1:if-
H^JPLNr1:ihnen
J]JQKNr1:ihnen-
eFKOJLr1:im
gEJOIKr1:im-
^^<B\Dr1:in
Ta>C\Hr1:in-
KM_E]Ar1:inter-
7VYP\Hr1:interview
]LXFIIr1:interviews
VLE^JJr1:invig-
VLFbHIr1:invigilates
kGFQELr1:invit-
fDJQFNr1:invited
VOJPLOr1:invites
aE]\0Kr1:is
SGWY4]r1:is-
]EFRLUr1:isn't
QFUSISr1:isn't-
\FcHGGr1:ist
XAeFKKr1:ist-
[LD]IJr1:joins
]EG\HLr1:joins-
KML_LKr1:kijkt
KNM\MKr1:kijkt-
IfKKKJr1:knows
IeLLLHr1:knows-
KGUJ_Ir1:komt
LHSK_Ir1:komt-
@_HMPVr1:koord-
SK[MJKr1:laat
SK]MIJr1:laat-
_FFMHZr1:lab
`FGMGYr1:lab-
GOPPUOr1:labs
EPQQVNr1:labs-
>TZMROr1:lade
@TYMQNr1:lade-
XYEHPLr1:le
WZFHPKr1:le-
7V_MSNr1:lead
2YaMTNr1:lead-
XLEHSVr1:leads
\JDISUr1:leads-
P[IMKMr1:leidt
O[JMKNr1:leidt-
HEGH__r1:lette-
IH`FKXr1:libra-
aOJLJJr1:liga
^ZGJJHr1:liga-
ILM]NLr1:liste-
FMMaMMr1:listens
VRC[IKr1:looks
VTA[IKr1:looks-
ERSOQPr1:mais
ERSOQPr1:mais-
HcKNLJr1:makes
GdJNKLr1:makes-
4ZVOSRr1:manag-
7ZUORSr1:manager
[HCJHar1:may
WJGOH[r1:may-
BK^OPPr1:me
CL^PNPr1:me-
JJ\UMIr1:minds
IJ]VMHr1:minds-
QQZKGKr1:mir
PR\KGKr1:mir-
dGHKJSr1:mit
jGGJJNr1:mit-
CSWNPPr1:more
DRUOPPr1:more-
KJ^NMMr1:moved
LIZONNr1:moved-
LMKML]r1:museu-
MLKNL\r1:museum
DYRPOMr1:na
CaQPMHr1:na-
IL]HQPr1:no
HL_GPOr1:no-
IIcHPLr1:não
JJcHPKr1:não-
_GDWNJr1:obser-
]JLPNIr1:observeert
_KIOMKr1:och
\JKONMr1:och-
[RJNHNr1:of
YRINJNr1:of-
8XZQMSr1:offic-
?XQONTr1:office
^KINOKr1:og
aKFMOKr1:og-
O^W>?Yr1:on
M`S?>]r1:on-
KGXVNLr1:only
JFXWNLr1:only-
UFKMK]r1:opens
\DIMJZr1:opens-
KI`LPIr1:opera
GJdMOJr1:opera-
AVUNQPr1:or
;ZWMQOr1:or-
KT^LKFr1:par
GX\NHIr1:par-
WOLMMNr1:per
ZOLNKMr1:per-
F]JPPMr1:por
F]JPOMr1:por-
NMKLI^r1:quest-
eMYBFGr1:qui
fHYEGFr1:qui-
PJ[KMNr1:ran
THWLMOr1:ran-
\EGG_Lr1:re
]GGG[Lr1:re-
VHVJLPr1:read
XJOLNOr1:read-
GKMOL`r1:recep-
HILOLar1:reception
KNdKHKr1:retir-
GO`MJMr1:retired
BYTNNOr1:role
@YVNNOr1:role-
GHNMKer1:room
LEJONcr1:room-
IGhKNIr1:saiu
IHdLMLr1:saiu-
VLKVLKr1:says
YIH[MIr1:says-
JFLNMdr1:schoo-
LILNM^r1:school
KLJNL`r1:schul-
EMLNO_r1:schule
LWJOOOr1:scree-
8VXOTRr1:searc-
2X[OSRr1:search
IQ]LJMr1:sends
GRfHHJr1:sends-
VDUSMLr1:sera
JBZYOLr1:sera-
WbFGJJr1:set
NeHIKJr1:set-
YZJLELr1:shows
\XHLFLr1:shows-
:WYNPRr1:sind
4Y[QPSr1:sind-
HKI^POr1:sits
III`QNr1:sits-
JNZJQNr1:so
EVZGPNr1:so-
OKZLMLr1:start-
NK[LNLr1:started
IYG[MJr1:stays
IZE]KIr1:stays-
bIILMNr1:stell-
]JJLMPr1:stellt
KKMNN[r1:stree-
KJNOM[r1:street
^LNLKLr1:stößt
]KOLJLr1:stößt-
\[CGKMr1:takes
hVAHHLr1:takes-
J`YHIFr1:te
K\WIJJr1:te-
FW_JENr1:the
JWWMIMr1:the-
^^BJFLr1:ti
[aAJGLr1:ti-
@TXMSNr1:time
@TWMSNr1:time-
JUG:eUr1:to
EUGAdTr1:to-
MGONL]r1:tower
MHONM\r1:tower-
bHIILRr1:train-
GTPOPOr1:un
JSPOOOr1:un-
[KPKKNr1:und
\KNLLNr1:und-
[VBMLNr1:van
Y[BJMNr1:van-
U[AZGHr1:vom
L[F^IFr1:vom-
IUQPLOr1:vos
IQM[KNr1:vos-
U^ODIJr1:vous
[ZVBEHr1:vous-
IK_LNMr1:was
JJ]MNNr1:was-
JH]UMHr1:watch-
IGZZMGr1:watches
UW6RRSr1:will
ZY5TPNr1:will-
dKHLLLr1:wird
cKJKLKr1:wird-
IIHXZNr1:with
GFH\[Nr1:with-
ENZNPOr1:won't
@R[OPNr1:won't-
SQYLIGr1:would
SUbFEEr1:would-
dIDH[Fr1:y
j@FG\Gr1:y-
_MMNHKr1:yard
ZMMMKNr1:yard-
M[INNLr1:zeigt
PZINMLr1:zeigt-
EI\]KIr1:zit
EJ[ZLJr1:zit-
>TSPPUr1:zwisc-
>SSQQTr1:zwischen
YVMVGAr1:|
VVWJHDr1:|-
QNTINOr1:¶
^KMHOMr1:¶-
GC[YKRr1:è
A@S_LZr1:è-
BPPJQ]r1:é
DNNLQ]r1:é-
OV7ElMr1:–
YV@@`Kr1:–-
bKGKOKr1:✓
^KHKRMr1:✓-
%_eMRRr2:↵
#^cLR[r2:↵-
?STQMVr2:!
>TTQLVr2:!-
$chIMTr2:(
'aeIPTr2:(-
=U_RILr2:)
8Y`QKMr2:)-
ZRJNKJr2:+
RYKMMJr2:+-
F<c3D{r2:,
K:`0E{r2:,-
7UXMVSr2:-
4UYMVUr2:--
5QPZPZr2:.
6NFcVWr2:.-
>OSQJ`r2:/
<NSQHcr2:/-
[U=AM_r2:0
[W9AS[r2:0-
2SZO]Pr2::
3TVP_Nr2::-
@MeIZDr2:;
@KeJ^Cr2:;-
jJGJILr2:>
jJFKJKr2:>-
XRS;IXr2:@name
VMQ=L^r2:@name-
G8^VUSr2:a
H?]GaNr2:a-
OFcJNJr2:about
WE`ILIr2:about-
VRIOLOr2:accue-
MYIPLOr2:accueillera
`TFIKLr2:after
aNFINNr2:after-
OT\GENr2:all
QV\FBMr2:all-
UVZFHFr2:am
Q\OIILr2:am-
N]KMKLr2:anali-
XYILKIr2:analista
PLTNNNr2:analy-
OLUNNOr2:analytics
NNEF]Vr2:and
PP;H_Xr2:and-
LFKKcPr2:appli-
JELKcPr2:applicant
]DD\JNr2:as
]GD[JMr2:as-
FTEUf@r2:assis-
GXML\Er2:assistante
JM[NNLr2:at
GM]OOKr2:at-
KXYMGJr2:atten-
^HQMJMr2:attend
JN[NLLr2:auf
IO]OKLr2:auf-
LbIKNIr2:avail-
FEhLOLr2:away
CEiLOMr2:away-
FHZb<Tr2:be
MOW[;Qr2:be-
INJOFdr2:befor-
@YSNPPr2:bespr-
FURNPOr2:besprechungsoptionen
dIIJMNr2:betri-
cHIKMMr2:betriebsrat
5YXNXNr2:betwe-
2ZZOWNr2:between
]JJMXEr2:bewer-
UIKN^Fr2:bewerbung
QYHOLMr2:booke-
PZINLMr2:booked
QEGK[Wr2:bring
NGHJYZr2:bring-
E]`MHDr2:build-
FTPOPPr2:c
GTOOPPr2:c-
JMMMXOr2:call
PKKLYOr2:call-
DcFH]Gr2:candi-
AhKKPJr2:candidate
\XIKELr2:candidates
iFDQJLr2:ceo
jFEPHMr2:ceo-
EOPOGar2:cerra-
UIYLIOr2:chair
WJVLJNr2:chair-
SUKPJMr2:charg-
YRJOILr2:chargé
lDFOEPr2:chef
eIHNHOr2:chef-
XLNNHQr2:co'
QKLNG^r2:co'-
OVJONOr2:collect
MUVRGIr2:compl-
USPUEHr2:compliance
GUQOOOr2:compu-
GUQOOOr2:computer
\OBJ]Fr2:confi-
EcJRKKr2:confirm
UUJOKMr2:confirmed
bHGQLKr2:coord-
_MJOFOr2:cto
^MJNGOr2:cto-
UXZIFDr2:da
QX_HEDr2:da-
JXTLLKr2:day
KWTMKKr2:day-
VZVV@=r2:de
U_UHAHr2:de-
JU^OHFr2:den
MU^NGEr2:den-
IXLMIWr2:depot
FQMMM]r2:depot-
\ILQLLr2:deput-
aGJRJLr2:deputy
T^JMJGr2:der
SbILHGr2:der-
UZGINMr2:dial
TYHJOLr2:dial-
S[PJFKr2:die
U^NJCLr2:die-
]HGPOPr2:dir
_EIONOr2:dir-
XIQQMJr2:direc-
ISOOQNr2:directrice
`IINMMr2:diret-
^JINMMr2:direttore
]XALKMr2:do
ZVGMLKr2:do-
F]NEG]r2:door
F]NDE`r2:door-
EXVNJNr2:du
>^WOINr2:du-
REEiLIr2:e
TGJaJKr2:e-
B\OPONr2:einen
EZNPONr2:einen-
UjDKHDr2:el
WjALHDr2:el-
]JVKEMr2:emeri-
WG\LHKr2:emeritus
ALc`GCr2:en
BJ^dIDr2:en-
WELRROr2:engin-
=PUOWSr2:engineer
jGFPHKr2:engineering
XUIMKMr2:enseñ-
XVGMJMr2:enseña
A^FcJHr2:er
E]F`JHr2:er-
JDZWPKr2:estar-
KDYYPIr2:estará
]MRVEDr2:every-
VTURECr2:everyone
GIWI\Or2:first
GHXH]Nr2:first-
HGL]MVr2:follo-
V\@F_Br2:for
]V@G^Br2:for-
LJQUNPr2:from
NEMUOVr2:from-
ZYILGLr2:front
\VJNJFr2:front-
CD`OI[r2:gave
CD`OI[r2:gave-
cIEMLOr2:geren-
_JHMMOr2:gerente
AWTNSNr2:googl-
=ZVMSMr2:google
TN_E?Ur2:has
ON`DBVr2:has-
XITQJJr2:have
ZJWJJKr2:have-
k_A@CKr2:he
hDHPMJr2:he'll
eEHPNKr2:he'll-
]`AGFOr2:he-
{A=QEKr2:head
{==PCLr2:head-
X@cHHOr2:her
VBgJEMr2:her-
SLUINNr2:here
NK]LLLr2:here-
mTHEBJr2:het
oKJEFKr2:het-
[WJLHKr2:hi
R[KOHKr2:hi-
ZEIJK^r2:hirin-
ZEHJJ_r2:hiring
:VRMWTr2:hope
;VPOVTr2:hope-
WM]I<Sr2:hr
SP[P>Nr2:hr-
WZIJMHr2:i
OZGNOLr2:i'll
UUGNNLr2:i'll-
_PFJTGr2:i-
XJJNPPr2:ich
aFHNOOr2:ich-
ZFWKNKr2:if
TGYLNLr2:if-
[_FJJGr2:ihnen
_[FIJGr2:ihnen-
]e?HHIr2:il
\dBGIIr2:il-
@TZGRSr2:im
>VWJSSr2:im-
T:]iEAr2:in
R:_hDAr2:in-
WMKJ_Br2:inter-
OLJ^KLr2:internal
@ZUBbGr2:interview
gMIFGOr2:interviewer
[ILKD[r2:intro
VGJKH`r2:intro-
^VFR@Nr2:invit-
O[KQCQr2:invited
[PHRGNr2:inviting
QFHTK]r2:invol-
^GBRMTr2:involved
ZJQIBZr2:is
[OVH@Qr2:is-
[XRHIDr2:je
[XMGPCr2:je-
]DXIKLr2:join
YCZILNr2:join-
Zc=OHIr2:la
Uj=ILIr2:la-
]I]NCEr2:lab
`IZODEr2:lab-
ZHIZNHr2:le
VGI\NJr2:le-
U^EOKIr2:learn-
UYDRLIr2:learning
TIGOWPr2:leite-
THFOYPr2:leiter
YLKNMPr2:leitu-
aJGMLPr2:leitung
W\BMMKr2:like
XZDLMKr2:like-
T[JMKIr2:line
aPGLKJr2:line-
HNK`KOr2:liste-
[[HJHJr2:logis-
\[IJFIr2:logistics
IQSOOOr2:ltd
HQSOOOr2:ltd-
BSTOSOr2:m
ASTOUOr2:m-
?XUNPPr2:manag-
HTPNPPr2:manager
I_JOKOr2:manda-
ab:JLGr2:me
g\;HLIr2:me-
KMK^MLr2:mee
KKL^NKr2:mee-
FVOH`Fr2:meet
MSOJ[Fr2:meet-
GQPOPRr2:micro-
IPPOPQr2:microsoft
>LN_MVr2:minut-
@MO\OTr2:minutes
=TL\OSr2:mit
?SK^OPr2:mit-
Q\JIMNr2:move
S_IGKNr2:move-
OR[NHIr2:my
TLVNJLr2:my-
[MKNLLr2:nativ-
_TLMFHr2:night
^ULNGGr2:night-
[O_9CUr2:no
\SU8C[r2:no-
GKaJNOr2:non
MJ]IMPr2:non-
II\KORr2:not
FG_FOYr2:not-
dGFPLMr2:notre
]JIPMMr2:notre-
XIROJOr2:now
XGTNKNr2:now-
QhBJV@r2:o
V`DF[>r2:o-
KIJgIMr2:obs
LHJfIMr2:obs-
DJNcPKr2:obser-
<WQSQRr2:of
<WQSQQr2:of-
PgMJGEr2:offic-
BcNMOKr2:office
DRR]W>r2:on
LQ[]I<r2:on-
UDCDZ`r2:one
SFGEW_r2:one-
GOOML]r2:onlin-
GOOMK^r2:online
QI_IKLr2:only
WJWKKMr2:only-
HIKMeLr2:onsit-
OKJM^Kr2:onsite
N[KLLNr2:open
G]MOMMr2:open-
_LLMJMr2:ops
bJKLJMr2:ops-
VLHMaCr2:ore
XLHN_Br2:ore-
hHDRHMr2:organ-
kFDRGLr2:organizer
TKMONPr2:ort
UKLONQr2:ort-
CIPZAcr2:our
DNQ[@\r2:our-
B][KJLr2:out
OXWJJHr2:out-
]TCUHIr2:over
\TBYGHr2:over-
HPQNSOr2:pair
EPQNVOr2:pair-
GbLLPJr2:para
I]KMPKr2:para-
eZDGJFr2:peopl-
ZfDFKFr2:people
]W@ZFFr2:perso-
hTFHFJr2:personal
VLMONNr2:personalreferent
QOJNVLr2:phone
FQLO\Lr2:phone-
J^FMZEr2:plann-
_F]MICr2:plant
PEZKIWr2:plant-
@SLPL^r2:planta
`IKOLLr2:pm
^LIOKMr2:pm-
EZIMH^r2:porta-
QBGXcDr2:prese-
UHNG_Ir2:present
jFEOKKr2:princ-
jEDPLLr2:principal
OPTMKOr2:produ-
WMQMJMr2:product
XLKMNPr2:progr-
XLKLMRr2:programme
fJLNHHr2:prova
fJLNHIr2:prova-
GfEHPOr2:prête
HdGIPOr2:prête-
[TXGICr2:que
\XSEIEr2:que-
iCFNNMr2:quest-
aHINMMr2:questions
N^JOGNr2:qui
S[JNGNr2:qui-
FhGKLNr2:recep-
FZLOQOr2:reception
MKKNM\r2:recor-
]`:LDSr2:recru-
VYKNMEr2:recruiter
^R@YJGr2:recruiting
S_FLKKr2:recruitment
UVKLMKr2:recrutadora
DYPOOQr2:recrutement
aIJNJMr2:recruteuse
IKLJeKr2:ref
INMK`Lr2:ref-
`IELORr2:resea-
`KHFORr2:research
nKHODFr2:respo-
aLMOGIr2:responsabile
fEFQNKr2:responsable
UIW\DDr2:rh
ZKR[DCr2:rh-
USIQJNr2:ring
TSJQJMr2:ring-
WJMOXEr2:round
YIMPVEr2:round-
OID_PPr2:run
MGEaPPr2:run-
H\LPOLr2:schoo-
G[NPOKr2:school
SGIQYMr2:see
KLJP]Lr2:see-
Y]DLKIr2:selez-
X`EKHKr2:selezionatrice
FcFRLMr2:send
KZIQNNr2:send-
V_@EYFr2:senio-
ZNFGZKr2:senior
RIK[LMr2:shado-
_FOIPLr2:shadow
WJMJROr2:share
HUFL`Kr2:share-
TTHKZEr2:she
JbOJRDr2:she'l-
I]MLQJr2:she'll
\ELXTAr2:she-
CVaNJIr2:si
BSbNKKr2:si-
YKUKJKr2:sich
ZKWJIJr2:sich-
`AZKIKr2:sie
cAWKHKr2:sie-
LKM^JMr2:silen-
`JIINQr2:sit
`JIINQr2:sit-
FRSOQPr2:sobre
HQSOQOr2:sobre-
`LLMKJr2:socio
`LLMKIr2:socio-
kGFPJHr2:staff
kHFPJHr2:staff-
KHHLbPr2:stage
LJKNaKr2:stage-
TUCXLJr2:stand-
UVGOMLr2:standard
bFKLMMr2:take
fEIKNMr2:take-
JhJJJIr2:talen-
EnKLIGr2:talent
ZDDN\Nr2:te
WDDN^Or2:te-
EONLaLr2:teach-
BNPL^Pr2:teacher
HNQMNXr2:team
GOTKNVr2:team-
rFELJGr2:teaml-
[KFPMPr2:teamleider
iFGJOLr2:teamleiter
hGGOJKr2:teamleitung
;WQOQXr2:techn-
7ZQNRYr2:technical
BSYMUKr2:telef-
DVNNUNr2:telefonico
bGIOMKr2:test
cGIONKr2:test-
RREKI\r2:text
TQEKJ[r2:text-
MGJN_Nr2:thank-
JIbIOMr2:that
HJ`JPOr2:that-
RXW?NLr2:the
LTW<OWr2:the-
ZCPJ@cr2:then
RF]HA]r2:then-
ZSFGXIr2:they
YVEGVIr2:they-
SK`JIJr2:this
PMcIELr2:this-
ZKTHMNr2:thoug-
SK[FMNr2:though
VMJ^DJr2:time
RKIaGLr2:time-
6XUNWRr2:title
<SUOVQr2:title-
b;aCXBr2:to
a=aBVCr2:to-
HG[HOWr2:today
HG\IOXr2:today-
K\JNNLr2:trans-
gIHJLLr2:trave-
iIHKKKr2:travelling
WKJFNZr2:two
ZLIFKYr2:two-
YKKTLKr2:types
CbJKEYr2:uffic-
CcNPMJr2:ufficio
LDNNKbr2:un
OGNNK]r2:un-
[RMKJKr2:und
`LLKKLr2:und-
PfHIJIr2:up
YaFELIr2:up-
GWZOENr2:us
GT]PFMr2:us-
AUXNOOr2:vacan-
BUXNNOr2:vacancy
YKNPLLr2:values
GJPQ`Ir2:vorst-
YNFGXMr2:votre
PLFIcKr2:votre-
X`BMIJr2:vous
aXALIKr2:vous-
oE@QHMr2:vp
mF?OKMr2:vp-
HcINOIr2:wait
HdJOMIr2:wait-
OKNHM]r2:walk
PKNJMYr2:walk-
IJGfMMr2:watch-
EBNIbZr2:we
EATG`Xr2:we-
V[W^;9r2:who
TCZZHGr2:who'd
TGYZFFr2:who'd-
WOD\JIr2:who'l-
YTBZHIr2:who'll
VKLWLJr2:who's
WKKXLIr2:who's-
YU[\9<r2:who-
HFaSKNr2:whom
EFcRKNr2:whom-
RLO[KHr2:whose
OMZKMLr2:whose-
YHQKNOr2:will
YGTINNr2:will-
DHGPY^r2:wir
EHHOZ\r2:wir-
MFNO]Nr2:with
ODNO[Nr2:with-
IOUSLOr2:would
JNUQMOr2:would-
W][5W>r2:you
E\HIZLr2:you'r-
L[GIYJr2:you're
YZ`6U<r2:you-
R?Ra`6r2:your
IHWY]<r2:your-
KHiKJJr2:zich
LNbMIIr2:zich-
DUROQOr2:|
CVROQOr2:|-
BNMOTYr2:–
FKKPR\r2:–-
?WTNQPr2:•
BWRMRQr2:•-
^RUIJAr3:↵
`TRIICr3:↵-
ZPOPIIr3:!
\PNOIIr3:!-
X[OGLFr3:&
_\MGIBr3:&-
?QUNaFr3:(
BSRP]Fr3:(-
dN@\ICr3:)
^CKNQOr3:)-
SJQOMPr3:+-
Y@XUKJr3:,
\GQSNEr3:,-
3Z\KZLr3:-
8XWK[Lr3:--
NMTN[Br3:.
KNPM_Dr3:.-
N[GOWDr3:/
PWEUSFr3:/-
Oa;:Sar3:0
IX==[dr3:0-
`WAD\Ar3::
ZTBE`Er3::-
IXJQLRr3:;
FWRMKSr3:;-
?URNSRr3:<
@WRNRQr3:<-
`EKOMMr3:@
^HJONMr3:@-
JYMESRr3:@name
DVUODXr3:@name-
PRBG_Pr3:a
RL?C[_r3:a-
V\@JMRr3:about
O[DHMVr3:about-
?fPPJKr3:admin-
E`OOKLr3:administrator
GRJLP[r3:after
UMCJN]r3:after-
fJLPHGr3:am
hIKPGGr3:am-
CH[K\Mr3:an
BHZK^Mr3:an-
IMLMTWr3:analy-
@OPNUXr3:analyst
UMLONOr3:analytics
LSG\MKr3:and
GSF\XEr3:and-
LTWJKMr3:apolo-
LGHMfLr3:appli-
NGLO]Mr3:application
LYNNKNr3:archi-
^JYFJJr3:as
[KZGJJr3:as-
HpIHJHr3:assis-
JpLFIEr3:assistant
QWV<@_r3:at
URZ<@]r3:at-
UMH[JJr3:audit
TNH]JJr3:audit-
ZKMPHOr3:bank
WLMQIPr3:bank-
[NWUACr3:be
SPU^ACr3:be-
K_KKOKr3:befor-
JaJKNKr3:before
NWNOLKr3:bring-
\OEOOKr3:busin-
aNCOPHr3:business
?NSZZGr3:by
>RTYXEr3:by-
KWKLIYr3:c
JYMKFZr3:c-
aSGILIr3:calli-
VYJGNKr3:calling
WRILQKr3:candi-
HPLN[Mr3:candidate
SLVPMHr3:chair-
`DSKIOr3:chat
WI[IHNr3:chat-
UI\JKKr3:chef
TL[MIIr3:chef-
IXWJKMr3:clear-
KU^GJKr3:clears
XHLKNUr3:close-
VHYMJKr3:co-fo-
KK^NLLr3:co-founder
SHHJVXr3:comes
RFFI[Yr3:comes-
GKXK\Hr3:confe-
VJ]KHJr3:conos-
`PBNNKr3:consu-
[UHOFMr3:consultant
K\OLNJr3:conta-
aHWKGHr3:conve-
dKLNHJr3:conversation
:iMPIPr3:coord-
8kOPJOr3:coordinator
ZGRJMPr3:cover
XCQHL[r3:cover-
eEFNMNr3:da
bGHOLNr3:da-
LHFRcLr3:dat
KMEP`Lr3:dat-
GMSOTPr3:data
KLPNUPr3:data-
USJMLOr3:de
HUIVPNr3:de-
U`IJIIr3:deput-
T_JJIJr3:deputy
VOMNLLr3:der-
B[RMONr3:des
DZRNNNr3:des-
bHMRJGr3:desig-
UNHMHZr3:desk
VMHMG[r3:desk-
RLKXLLr3:dinâm-
\MJTKIr3:dinâmica
c>ZMFLr3:direc-
WMMOMNr3:directeur
YDZNHNr3:director
dLGLJLr3:does
_MJMJLr3:does-
PJLKJ`r3:door
PKJJK`r3:door-
aJFINQr3:down
aJFJNQr3:down-
QJJLHbr3:du
PIJKHcr3:du-
@TQE[Wr3:e
>TPE[Xr3:e-
[F_KIHr3:edito-
XF^KJJr3:editor
IOTEbGr3:el
BSUF`Jr3:el-
KF`YIGr3:em
IDc[IGr3:em-
H[AQI\r3:en
K]<UGZr3:en-
_JIOLNr3:encar-
^FJPOMr3:encargada
JHWJ\Kr3:enfer-
^HKOKOr3:eng
\IKPLOr3:eng-
wC?PHJr3:engin-
wBDNGGr3:engineer
_KFPLNr3:engineering
B`HOROr3:entre-
=ZONUPr3:entrevista
KHeMMIr3:file
LHdMMIr3:file-
J@KM`Yr3:find
KBKM^Wr3:find-
\LKJMQr3:five
UKLILYr3:five-
LRF[VEr3:for
RS@UYFr3:for-
WGBQ[Or3:freue-
XIDN[Lr3:freuen
k;UPHHr3:from
l<TSDHr3:from-
hEILESr3:futur-
GRUNOPr3:gap
GRTNOPr3:gap-
fTEOIDr3:gate
]]HLGEr3:gate-
dSJHFKr3:gespr-
aIMJLNr3:gesprek
VNJOPMr3:go
HSRMRMr3:go-
GTROQOr3:googl-
FURNQNr3:google
aIJNNJr3:groep-
_GGTNJr3:groepsopdracht
OINORSr3:group
PIMORSr3:group-
`HKNLLr3:has
gIIMJJr3:has-
KLHNdHr3:have
JOJO_Jr3:have-
aKEOMMr3:head
jIBOKKr3:head-
VINLIWr3:hello
[INLHTr3:hello-
fCDWMIr3:her
bFEVLKr3:her-
TV;Y]?r3:his
UXCWX<r3:his-
U_DNKJr3:how
S[FPKKr3:how-
TFFLM`r3:hr
XFGMM[r3:hr-
=U\PNNr3:ich
<VZQNOr3:ich-
FJJNV\r3:id
KGKLOar3:id-
S_CNMKr3:if
O_EONJr3:if-
QKaJIKr3:il
XP\HFHr3:il-
LXRT:Vr3:in
Gh@Y;Vr3:in-
<IGKjXr3:inter-
JKLNL`r3:internal
BVFKkFr3:interview
ZDNM_Cr3:invit-
[IOMLNr3:invitation
THWWGIr3:is
TKYUEJr3:is-
FIdMNLr3:isn't
HJcLLLr3:isn't-
hBRMGKr3:it
dEVODGr3:it-
VONOJNr3:je
[LLOINr3:je-
XJN[IFr3:job
YITVGGr3:job-
ZIOKNPr3:kenne-
GQVOOOr3:kennen
PTNOLMr3:kredi-
UZTIJDr3:la
HVaKKFr3:la-
REaKMIr3:lab
OFeKMGr3:lab-
UHHL[Nr3:last
PFQLYMr3:last-
KWCNL[r3:le
MWDLLZr3:le-
^GAM`Hr3:lead
ZEBNcHr3:lead-
FZTLNMr3:lo
D[WLMKr3:lo-
GTPOPOr3:local-
cAJPMOr3:look
aEJOLNr3:look-
W]FMIJr3:looks
ZYFLJJr3:looks-
DTTOPOr3:m
DUSOPOr3:m-
dIWJDGr3:manag-
_L]LCAr3:manager
UVIMLMr3:manages
XWOIKGr3:mee
[VMHLHr3:mee-
;WYMSNr3:meet
<WWNSOr3:meet-
TOLNUIr3:min-
KLPELar3:minut-
MLMKM\r3:minutes
EG_IQTr3:mit
FD[KRWr3:mit-
ZMINMOr3:netzp-
XMKNMOr3:netzplanung
GIVP[Ir3:next
HILS`Jr3:next-
CGJKWdr3:night
DGKKVcr3:night-
KM[KOLr3:no
KM^LNKr3:no-
\FYEMLr3:not
XHZGNKr3:not-
ELaPMJr3:now
BKfPMKr3:now-
OMKNJ[r3:nurse
\JILLRr3:nurse-
LZJONMr3:o
K]JOMKr3:o-
MKJaLLr3:obser-
hXMEDDr3:of
g`LDC@r3:of-
EJZbGGr3:off
FLXaGIr3:off-
CdI^JCr3:offic-
CjROKBr3:office
[OKPIMr3:om
]MLPGMr3:om-
XFeLAKr3:on
YFgG@Nr3:on-
WWFNMKr3:one
XXGMLJr3:one-
E_D\LJr3:only
C]UQGLr3:only-
fUFFJJr3:our
c^EGHFr3:our-
YSHLMMr3:over
OYIMNNr3:over-
SHDKeKr3:panel
SIGK`Lr3:panel-
HIOPZOr3:para
IMPPWMr3:para-
WL]HKGr3:patro-
MKfHIKr3:patron
KKLPI_r3:per
KKLQJ^r3:per-
UGLOE^r3:pm
\EINF\r3:pm-
X^SHCFr3:por
]VSIGCr3:por-
HHXXLOr3:prese-
JOH^LOr3:present
EJgKMLr3:pris
HIgKMKr3:pris-
XGYKJMr3:profi-
RI[LKMr3:profile
ZIUNLIr3:propo-
TJYNLIr3:proposed
\KJIWIr3:quest-
UDLK]Nr3:questions
KH\IKWr3:readi-
IIXJOXr3:reading
OTGEXTr3:recru-
IUIGYSr3:recruiter
[YKHHJr3:relat-
YYKIIKr3:relation
JaEPLNr3:repre-
MbJLIKr3:rh
LbKKJLr3:rh-
TZJMHMr3:round
U^KLDLr3:round-
ETSNROr3:rufen
HRQOROr3:rufen-
LM[LOLr3:sabba-
GN_LNMr3:sabbatical
CZROOMr3:scree-
EYSNOLr3:screen
_FMOMLr3:screening
GJ\GWMr3:secon-
EK^LOQr3:second
DgIRJKr3:secre-
K]GOKPr3:selec-
R[DOJPr3:selección
B_LLNSr3:servi-
GZNNLRr3:service
?WNNXPr3:serviceleitung
ZJIOONr3:set
`IFMONr3:set-
fNHDKOr3:shado-
cJKEMPr3:shadow
XD[]DBr3:she
WHT[EHr3:she-
ENgNHJr3:sie
MIhOEHr3:sie-
U[DSHKr3:slot
[SHPIKr3:slot-
KLHLNar3:so
NLJLM^r3:so-
cGHOLMr3:speak-
IKKNIcr3:staff
HINLNar3:staff-
KIJNcJr3:stage
LJIMeJr3:stage-
HIdINNr3:su
HIeLMLr3:su-
UFZJLOr3:take--
TFZJMOr3:take-home
TDVNPNr3:tasti-
XGNOPNr3:tasting
SUIOMMr3:te
UYEPLJr3:te-
SVYDJIr3:team
TR[EKJr3:team-
FRPPQRr3:teams
ERPPQRr3:teams-
[QHOKKr3:termi-
QZHOKMr3:termin
EFPf4er3:the
DMPa3er3:the-
VIINNWr3:then
VHINLZr3:then-
FSQSNNr3:there
FSTRMMr3:there-
][HKDKr3:this
cYGJDIr3:this-
\DFJ]Nr3:throu-
UGGJ`Lr3:through
PVLe1Qr3:to
TTIg2Pr3:to-
_H\GJGr3:topic
`GZIKFr3:topic-
JT]EMMr3:train
@TSXHSr3:train-
DIKjMKr3:trainee
LcFRHKr3:trave-
JdFRHLr3:travel
SHFM^Mr3:trial
LKIM^Nr3:trial-
KHJNeJr3:two
MHJMgFr3:two-
HMMNPZr3:un
GMMOPZr3:un-
UEGdHNr3:und
TCGgILr3:und-
bKHOINr3:van
fHGMHOr3:van-
lDCQHOr3:vous
iHBOKLr3:vous-
^IGJLWr3:wareh-
YFCKM_r3:warehouse
ERMOMZr3:we
EQMOL\r3:we-
URXKGIr3:when
UOXLHJr3:when-
XJWNNFr3:who
QK\MOFr3:who-
PUbFIDr3:will
OV`EKEr3:will-
NcDZDHr3:with
U`EVAHr3:with-
QJLPWMr3:would
WFGN[Lr3:would-
_NMMHKr3:y
dLLLHJr3:y-
fJLGMKr3:years
eJLJKKr3:years-
MWW0`Or3:you
OXV2cHr3:you-
VRiADDr3:your
YXf?BBr3:your-
W^BMKKr3:zoom
PcCLKLr3:zoom-
HJULMZr3:zu
IJRKL^r3:zu-
\@QWSCr3:|
QBQ]UDr3:|-
^JAJ]Jr3:à
dEAJ[Jr3:à-
SSKKXFr3:–
aLJKY?r3:–-
TKJPQPr3:•
WHIQPQr3:•-
R`L?DYr:↵
;UXLPUr:↵ *
?UWPPPr:↵ +
bKRLFJr:↵ -
gKUK?Ir:↵ 0
RSRNGOr:↵ 0 -
WLNNMMr:↵ 0 am
@[PJJ[r:↵ @name
JQROOOr:↵ @name ↵
BWQMQSr:↵ @name ,
WHOPPKr:↵ @name :
YPIQLJr:↵ @name de
EPTMPTr:↵ ceo
@SZOOPr:↵ compa
DURNQPr:↵ date
LNWMMOr:↵ dbs
aERPKHr:↵ direc
]HKOMMr:↵ direc of
GTSNPNr:↵ first
WJQNMMr:↵ forma
]FNPNLr:↵ head
\FNPNLr:↵ head of
EURNQOr:↵ hier
_KGQPGr:↵ hr
HSQOPOr:↵ id
[HIPNPr:↵ insti
\KJMMNr:↵ lunch
]IINNOr:↵ m
ETPNTOr:↵ mitar
UMMMNPr:↵ note
HYNPOLr:↵ offic
C^NPOLr:↵ offic manag
UJPNLQr:↵ ort
HYMOPNr:↵ perso
EXQOOOr:↵ pleas
?YUNRMr:↵ quest
WMOPPFr:↵ recru
C[OOOOr:↵ recru coord
F[PPOKr:↵ schoo
WJSNLKr:↵ senio
?`OOMOr:↵ talen
D]NPLNr:↵ talen coord
dDLONIr:↵ teaml
;YQMQWr:↵ techn
UKRNKNr:↵ time
:RTOXSr:↵ title
VLPNNLr:↵ tragw
@WZONMr:↵ when
EZQMQLr:↵ •
;ZUMRQr:↵ • @name
QIJ>qGr:!
JUFEKfr:&
NRKJG]r:& @name
CSTMQRr:& @name )
^IHJMTr:& @name .
MKMMH_r:& co'
]Q>DM]r:'
Z^GGLHr:' is
SFOZUCr:(
CSOKM^r:( 0
<UONTXr:( 0 )
UYF>J^r:( @name
jVB=:ar:( @name )
UKNNOOr:( analy
ONTNNNr:( betri
WMKNNOr:( betri )
_MHILQr:( chair
]MIJLPr:( chair )
RMVLJNr:( chef
aHLMJNr:( chef )
[MKMLNr:( cto
]KJMLOr:( cto )
WMMNONr:( deput
^JJQHOr:( einri
_JJJMOr:( fachl
UJII`Ir:( guest
bFVEHOr:( he
hKGHHPr:( he /
eFBOOPr:( head of
UNXSFFr:( hr
XIYRHEr:( hr )
SOLDYOr:( inter
TNLCZOr:( inter )
YLLMMOr:( it
ZLJLOOr:( leite
_JKLKPr:( leitu
W^ILHIr:( logis
][HJGJr:( logis )
5WXNZMr:( m
BRSOUOr:( m /
]WJHIKr:( no
YVLJJKr:( no relat
WFGeDMr:( obs
DVTOOOr:( onlin
]MLMJMr:( ops
^LLMJMr:( ops )
FfNIKLr:( peopl
ZJLLMPr:( peopl )
fFNKIKr:( perso
hFGMKLr:( perso )
=YSOQQr:( pregu
aIHPKNr:( produ
U_KHIKr:( recru
T\LHHMr:( recru )
`EMOMLr:( recru scree
bJKFMOr:( resea
QQ[MJGr:( rh
RN\LKGr:( rh )
eHIIKPr:( schic
LNK_GPr:( shado
FXL\HMr:( she
JTI\INr:( she /
HTPOPPr:( solo
aIJOHOr:( teaml
\JHMOPr:( teaml )
^KHOMMr:( teaml @name
RXGJWHr:( they
PPIH]Lr:( they /
eHGOKMr:( vp
[ILOKPr:( vp eng
IR]JNIr:)
X[WCEGr:) ↵
8W`MPOr:) ↵ -
GQXNMNr:) ↵ 0
fFESIMr:) ↵ •
XKMLNOr:) +
WNHWJLr:) ,
>U\ONOr:) , @name
>RWPRRr:) -
Z\Q>HMr:) .
ZWINIIr:) :
G^FNXHr:) ;
XQJQKKr:) @name
`KPJIKr:) and
XLIOOOr:) en
\GKOOOr:) et
XXHOHKr:) mache
JPSNOOr:) on
TSNKEUr:) und
CSYONNr:) und ich
7`SMRQr:) with
_FHNOPr:) y
XIHK\Jr:) –
=TXJPXr:*
IQTNNPr:* @name
@TSMPUr:* read
cZKDIFr:+
JZVKLIr:+ 0
fIFPJKr:+ @name
S>NHZZr:,
>fBCObr:, 0
FINQL`r:, 0 .
GhPNEGr:, 0 0
HKPNL]r:, 0 e
:SPLZVr:, 0 min
\SF>G`r:, @name
YKIOLQr:, @name ↵
[EEKbHr:, @name (
YNNMGPr:, @name )
sO@LDHr:, @name ,
?lPJCQr:, @name .
CHNSYUr:, @name 0
jIANMKr:, @name and
YG]MKFr:, @name propo
bILLJLr:, @name und
XDXP>Xr:, a
]KKONJr:, about
ZZHKJIr:, anali
UZGLKKr:, anali de
@XPMLYr:, and
YKKNNOr:, and @name
UGMNZIr:, and two
MLNMXNr:, appli
JMHLHfr:, ask
I\KYFJr:, assis
MMHIJer:, back
_HHLNPr:, be
RGILTWr:, bring
RLcCJMr:, but
VJMQPLr:, c
FUOOPQr:, c /
HHZH\Lr:, c'est
CcNQHLr:, candi
NJZOJOr:, chair
MKYPKNr:, chair of
\TIOGKr:, charg
\UIOGKr:, charg de
VVNPEKr:, chef
LTHPZHr:, confi
eWCOFFr:, coord
JMUMPQr:, cto
UZGPJKr:, da
UTGOLOr:, de
L\GPKPr:, de selec
VKLOPNr:, del
`OPNCKr:, die
VMKOONr:, direc
aLEMMMr:, diret
L[VKKGr:, do
GLOXNRr:, don't
UKOQMMr:, donne
^LKOJLr:, drh
TLPKOPr:, e
[ZGNFIr:, el
YF`JHJr:, emeri
]HYJHKr:, emeri ,
]GH[JIr:, en
o@IQEMr:, engin
H^TKJKr:, er
PSSMIMr:, for
mIHKMDr:, forem
TJJHGbr:, from
MSGJaHr:, front
`HHMMOr:, futur
EE]OKZr:, gave
SIKNQUr:, gesto
ZJNNMNr:, group
^RaE@Cr:, has
NgN[:Br:, he
]IKPOIr:, he'll
IEeNKMr:, he's
iJKLBNr:, head
pEDNCOr:, head of
gEBMJUr:, hence
ULZFNKr:, her
CQTZLKr:, here
=TPOVSr:, hope
VOAIHcr:, hr
ERVOOOr:, hybri
SNONRIr:, i
jVALFFr:, i'm
JJ^NMLr:, if
WM[JHHr:, il
hBCJH[r:, in
XMKMNOr:, indep
SINOG[r:, inter
Y=aYBGr:, is
KKGKU\r:, it's
SBUM]Fr:, je
_KLNLIr:, kids
bKGKNMr:, l
MWXJJIr:, la
[GWMQCr:, lab
NK\OIMr:, lab direc
eGMNIKr:, le
bLEOKMr:, leite
^KKNLKr:, likes
IJHNZWr:, meet
HSQOQPr:, mobil
WOTLIKr:, my
YHVMJLr:, my co-fo
ZMLNMLr:, nativ
P>U_GPr:, no
HTDZIWr:, not
aHGPLMr:, notre
XMLOLMr:, notre direc
LJbIMLr:, não
YZLNFGr:, offic
?G_L]Lr:, on
aJHGWIr:, one
VLJN]Br:, ore
_EJN^Ar:, ore 0
NC_GAbr:, our
QLZPMEr:, our chair
dGEPOKr:, our head
SJfHGHr:, our patro
YVFOJLr:, perso
VYHOIKr:, perso )
`@]IGNr:, plant
RF\NKKr:, plant manag
MK\>`Ir:, pleas
KFMNKbr:, porta
XKLPMOr:, princ
]FMOMLr:, produ
bKSGKHr:, que
eGIMKMr:, quer
Q[HNKNr:, qui
[[BKESr:, recru
hDKLKLr:, recru ,
DbJOOLr:, recru ;
fKKOFHr:, respo
aIMNILr:, respo de
[JJONNr:, respo du
JKfIJLr:, resta
dJKPGKr:, round
UHFN]Lr:, sales
UIIYNLr:, sans
bHIOMKr:, schoo
LLKNK]r:, secon
PHNN\Jr:, see
RJIOZLr:, see you
X\FMILr:, selez
FZ]NGHr:, sends
a8R\Y:r:, she
KH_PMLr:, sie
\FW?TNr:, so
_KNJKMr:, soci
bKGOKKr:, specj
_GHKJXr:, staff
FLJ]QOr:, stand
HfLMIJr:, talen
HfLLJIr:, talen @name
iAAMWLr:, te
MGX[FMr:, team
ZMJPLMr:, teaml
XGI\KKr:, that'
?_Y?Abr:, the
WMR<YNr:, then
NEK^QMr:, they
YJXFLNr:, thoug
ELXNVMr:, thurs
PFFS_Mr:, to
WLKULKr:, types
XLLSLKr:, types a
BPOXROr:, um
aLHMHPr:, un
ZEIJYOr:, votre
TfTFCCr:, vous
GaKMOLr:, wait
UKLVLKr:, watch
EBdJbBr:, we
SbV\:9r:, who
KbIPIKr:, who looks
XOIONNr:, who manag
_NAMNQr:, who will
ZKRSHIr:, who'd
LGY[JIr:, who'd be
XSB[IIr:, who'l
XYBTIJr:, who'l be
VKKXLJr:, who's
EFcRKOr:, whom
FFbRKNr:, whom you
ZJQSJHr:, whose
TLVQKIr:, whose job
g=IR?[r:, will
EIYNYLr:, wir
dIGNNJr:, would
HChJMPr:, you
:dCOdFr:, your
WKMNMNr:, élue
7PYKeJr:-
BTTNNTr:- -
:[VNOQr:- 0
JIUOUOr:- @name
CURNRPr:- anali
fGGQILr:- organ
GPPPTNr:- panel
GSRNQNr:- she'l
IT]T9Sr:.
VQ<T^Er:/
BFINdWr:/ 0
cG=MeAr:/ @name
7YTNXPr:/ a
<UROZOr:/ a de
4XYM[Mr:/ d
IRPOORr:/ de
F_E^DMr:/ her
^F[HFMr:/ him
YJKOONr:/ model
REINSYr:/ night
SVHE[Jr:/ them
0Z[M\Mr:/ w
XO(;cmr:0
eJPKJGr:0 ↵
@VSMPTr:0 ↵ @name
=YROQRr:0 (
GOKUMVr:0 )
ELKIY\r:0 ,
?SQNQYr:0 , 0
;RTLSYr:0 , @name
5]VKQUr:0 -
LQLLCcr:0 .
JKPOaEr:0 /
PlYJ=?r:0 0
ARWLQSr:0 :
cXBISAr:0 @name
kLLMEEr:0 am
DFOI`Xr:0 e
GTORLRr:0 elter
fCDMOPr:0 end
^JJMMOr:0 feedb
aKIPHNr:0 h
aJLOILr:0 homew
YJMLTJr:0 is
VNUIETr:0 lunch
\BOMPPr:0 min
KHNOJ`r:0 minut
LIIRbHr:0 next
GTQOPPr:0 octob
\JGPSJr:0 of
OQHJSTr:0 pm
UNMOOKr:0 recru
`WKENEr:0 sharp
DGWLJbr:0 th
BSQMRUr:0 tour
UIKOXJr:0 with
VMMNONr:0 writt
IVYMKJr:0 |
VGMNPRr:0 –
RiLLCEr:0 …
URO/\Yr::
#c_KXUr:: ↵
GUPOPOr:: (
OTHKUNr:: +
<^QMSNr:: + 0
dTGNHDr:: 0
FOa=eAr:: @name
-\]JVSr:: @name ↵
6X^LTOr:: @name (
/Q`K\Sr:: @name ,
=UVMXNr:: contr
[XIKHKr:: hi
SYKOHKr:: hi ,
SNFNYLr:: inter
=[VMNQr:: mª
BeJNNMr:: new
WJOPNLr:: plant
\LRKHMr:: produ
GZQNMLr:: recru
JVROMKr:: recru scree
kIDHIPr:: she
pJDJFLr:: tbd
FTQNQOr:: thurs
YIQNLMr:: video
:UTNWRr:: vp
WJOQKOr:: wir
GNGO^Qr:: your
>dP?WPr:;
ZZCMQFr:; 0
SRYFX>r:; @name
ISFO^Lr:; @name :
cKFLMNr:; and
jKFLGMr:; exec
LVDIbJr:; from
_EG[IKr:; he
`LHHMPr:; i
E_GKYKr:; inter
F^GQMPr:; la
EHJMeRr:; panel
HXWILNr:; she's
HLKcLLr:; that'
EMdFGVr:; the
HKFL]Xr:; we
F]GII]r:; you'l
jLFIILr:<
bNIJJNr:< >
eMHIINr:>
>]POPPr:> ↵
YLLLKQr:> ,
9KSMiNr:?
]MJMLNr:@
YJNLLQr:@ @name
@YSMOQr:@ @name )
PL\>LXr:@name
H]PFLSr:@name ↵
-XZQWRr:@name &
nIN:VEr:@name (
TbF>A_r:@name )
Z[RCY7r:@name ,
EPROUOr:@name -
UE^EHUr:@name .
]HNLLOr:@name /
;MHP_\r:@name 0
QRJJ^Er:@name :
V?QGQ\r:@name ;
VMMMLPr:@name <
aEMOMLr:@name @
[JIOONr:@name ]
YLOLKOr:@name agree
OKUF_Fr:@name and
GUSMTKr:@name at
bIJJLNr:@name aus
ZKMPIOr:@name bank
ERUOPOr:@name berei
:QTKWYr:@name capit
YJLNONr:@name chair
GUPNPPr:@name coord
IKIeLKr:@name dabei
HYLQOMr:@name de
XHXMKIr:@name edito
EMQOXOr:@name engin
VMMNNOr:@name for
cEGNMPr:@name für
`ENOPJr:@name gmbh
VKWKNHr:@name has
YLJPMOr:@name hast
>SVMVOr:@name healt
GTPPPOr:@name infor
YNMLLOr:@name inkl
@WVNPNr:@name is
KMTPPNr:@name kopie
DKNMeKr:@name lead
[E]MIHr:@name mit
[IHOQOr:@name no
aUIEMJr:@name numbe
ETQOQPr:@name oder
ZRIKPJr:@name offic
ZLJMOMr:@name on
YGZMKGr:@name propo
DWVNMNr:@name repre
JMPNRRr:@name retai
HSPPPOr:@name riuni
ERQNTQr:@name robot
ERPNPUr:@name rundg
YTHPLJr:@name staff
TZGMKMr:@name stati
LKMOMZr:@name stree
>XSNSPr:@name teiln
YKJOOOr:@name they
IUNNROr:@name time
WEHaFOr:@name und
:ZWLPSr:@name unive
G[XHKMr:@name will
[HXEQJr:@name witho
RHSOOOr:@name would
\KGXKIr:@name zu
2X\MTSr:@name |
`JLF[Cr:@name –
^HLNNLr:[
ZLJPMMr:[ head of
_IHONMr:[ peopl
`HGOOMr:[ peopl @name
LKUOPOr:]
WLLOMNr:] ↵
Y;MNYRr:a
N^QHMIr:a @name
UIJJ^Jr:a chat
8XUNYOr:a de
[JIYIKr:a dinâm
gHJMJJr:a entre
aGILOMr:a first
EbKNOLr:a la
[LLNMLr:a lot
bIJLNLr:a prime
FTKMNYr:a remin
T]KIMJr:a sandb
QWIPJOr:a sched
UJBT[Jr:a secon
`IIMMNr:a set
UWDSKLr:a slot
YKLNNOr:a small
ZXBNJNr:a time
bIFLNNr:a trust
dKIJLLr:a vaga
\HDL^Ir:a walk
XMIWLIr:a word
YNVGLJr:aan
XJVLOHr:aan .
WUTIGKr:ab
GhRIFJr:ab .
IJnJHHr:aber
iXM=8Wr:about
XLJOOOr:about how
OJDQLar:about it
CQWNPPr:about meet
MF^IRMr:about salar
oFEIMIr:about the
AXaIMJr:about you
[[MEIHr:about your
^IJMNOr:abtei
pEGOFIr:accep
cHLLKLr:accep this
I\MONLr:accou
XQHOKOr:accue
]KIOLOr:accue à
LKIfIKr:acomp
@dPPKLr:admin
LaFLMOr:af
bHHMNMr:af .
f[V=H>r:after
TGcJFLr:after all
eEJIPMr:after our
KaYJDGr:after the
gMHCRJr:again
[\HHJIr:again ,
hGGILOr:again .
QYKNIMr:agenc
HZIK]Ir:agend
KNMNYLr:agend .
DXYMKNr:agree
PJWMONr:agree to
KG_OLMr:ahead
\\GKGJr:al
^DaXA?r:all
GJV_JIr:all of
IcKOJJr:all'i
HkJKJHr:alla
HTQOPOr:alla riuni
`ZFKIGr:alle
RJVLOMr:allow
YHHNXKr:almac
`GDYLJr:along
bHGOPKr:along .
F]@jDIr:als
HKFkJLr:als @name
jEILMIr:also
WUXX@>r:am
ITNNROr:am (
XLMOMMr:am -
GGWaJJr:am @name
_IKOLMr:am produ
_ILKLNr:among
\JLLMOr:among thems
RXQ6TTr:an
FTROPOr:an der
`TDHRHr:an hour
PKYJOLr:an inter
XIMQKOr:an unter
N]JKNKr:anali
S[JKLJr:anali de
:OVMUYr:analy
VMLONOr:analy )
EPQMSTr:analy @name
VPKVMGr:and
b@NMEXr:and @name
WKMONMr:and @name ↵
MGJWLYr:and @name ,
pFDKMGr:and @name .
LIXOPMr:and @name ;
cFDICbr:and a
_HHNPMr:and ask
_HLIONr:and asks
bFHLMPr:and discu
DXQPNOr:and hand
eDIPMKr:and he'll
dBYKFJr:and i
cCIOMNr:and i look
^MFOOLr:and i'll
SZGLNKr:and i'll be
GHlIKKr:and is
sB?MMLr:and me
^IIMONr:and me .
LKK]PKr:and only
M`HLMLr:and puts
R_JNKGr:and she'l
VUHLMNr:and shows
U@H\PPr:and take
AKO_TLr:and the
WT?\MGr:and then
OKJN_Hr:and two
dJENIPr:and wants
\HJOPMr:and ways
dUAQIFr:and will
IGbSKJr:and won't
eCJJMQr:and would
FVYMMLr:ander
SG`MKFr:anoth
SGcLKGr:anoth day
\FJMF[r:antes
^SEQHJr:anyth
LTVKKNr:apolo
ISPOOOr:app
GTQOOOr:app per
YQHPKMr:appel
OM:EvIr:appli
`MNNGKr:appli .
LbINLIr:apre
LOH`MKr:apren
CVSOPOr:aqui
ETSOPOr:aqui para
JOWNNNr:aquí
[VHOIIr:archi
WR=LJ^r:are
DgIMKNr:arran
EbKMMOr:arran your
A^INSQr:arriv
`@OXT?r:as
YG`HKHr:as an
gLGIIOr:as inter
LLK_NJr:ascol
IIU_MGr:asist
q>=RA[r:ask
fDHKONr:ask about
EOM^VEr:asked
J[HQJRr:asked me
UGG_IOr:asked to
gEJHNNr:askin
gRY;BJr:asks
eLHIPGr:asks ,
nCEINMr:asks about
JZWJGNr:asks you
@^XMGPr:asks you to
OIIIMbr:aslee
TKHJM\r:aslee hopef
JLbLMKr:assen
W@_JDVr:asses
5WUVYJr:assis
KJHVL[r:assis .
J_PKILr:assis rh
KhLIJHr:assis to
]KKPLLr:assoc
Pg\=GDr:at
^dJIDAr:at 0
BRWNQPr:at :
9_PPPRr:at @name
GDiNNJr:at a
WUGPJNr:at four
dEHOKOr:at noon
?`MOPOr:at recep
N]EQRFr:at the
fEJSHIr:at the gate
KM\KNMr:attac
KPQSVEr:atten
L]eEDDr:au
QHHcJKr:audit
K^XAWAr:auf
IO^LKNr:auf @name
mC>PJQr:auf das
^S^FE@r:aus
bJKKKMr:aus @name
S\JMLIr:aus der
CSTOQPr:autom
DTTLSNr:autom ,
XKMOMNr:aux
WLMNMNr:aux trans
HdJONHr:avail
GIYMKXr:avant
GIYNJXr:avant .
XIMNPNr:avec
RHbJKIr:away
HJcLLMr:away .
ILLMVWr:b
TMIf;Nr:back
VJI\JLr:back .
U[GJLMr:back to
ILH`PLr:backg
JJK`PJr:backg ,
EnENILr:badge
F^LNNNr:badge .
HJWLLXr:baja
]ILPNJr:baker
TJLOHZr:bank
ZHGJ_Hr:bar
dHVa0Hr:be
_SIHLLr:be calli
?ZT\OBr:be in
cKJOILr:be inter
U>Q\QIr:be on
KNI\NNr:be prese
aEILOPr:be the
]HUDNMr:be there
PXWRFDr:be your
]FUHJPr:becau
\NMFMPr:becau of
ENNP\Mr:been
6cDPS[r:befor
I\JJGZr:befor .
P`BGD]r:befor the
PgAKINr:behal
HhENJMr:behal of
EUIQ]Ir:below
YTKPFLr:belt
VWJPFLr:belt je
\MLPHMr:belt je om
7YZMOTr:berei
BTVNOPr:berei .
<ZUMRPr:bespr
CVSNPOr:bespr ↵
bHRFLMr:betri
RLUMLMr:betri )
9cLLVPr:betwe
8YXOUNr:betwe @name
PJNM\Ir:bewer
>YOMYOr:bewer servi
=YZMONr:bewor ?
JTXUHHr:bij
NCZIaEr:board
S]GNLIr:book
KUCGR^r:booke
_FGQPNr:booke .
IHNNLar:booke for
FgHOHNr:books
JKJPJar:booth
Q[`GFBr:boss
UEWKOOr:boss ,
gLGLGNr:both
HEF`I^r:branc
OJLPLYr:break
RdBERKr:bring
F]IMYIr:bring two
QJ[LKLr:budge
@S_GHXr:build
MKLMN\r:build ,
WZ?HD_r:burea
FdCIE_r:bus
HSKMMYr:bus .
bLFPMHr:busin
cFIRNGr:busin @name
^HGOOOr:busin partn
]DiR@>r:but
GOhLHIr:but has
QJ]LIKr:but she's
ELNL`Or:buyer
ESPOSPr:buyer (
8[CTR^r:by
?PTQ[Kr:by @name
IcHQJLr:by phone
@CA_]Yr:by the
P]DIGZr:c
HSPOOQr:c /
JITL]Kr:c'est
VYJJLJr:cabin
KJIfKKr:calad
JIIgLKr:calad .
>cJQOOr:calen
IJIbMOr:calib
VSV?QKr:call
YHLCM^r:call .
CUTOQNr:call about
QH[MJQr:call becau
^KGXKGr:call for
CSLM^Mr:call with
E\YKLHr:calle
V\HIMIr:calli
\UHIMJr:calli from
aWGGGLr:calls
VYJLHMr:calls you
^EEbGHr:camer
[KHSLMr:camer off
StBJBEr:can
DHkNKJr:can't
KHbJMNr:can't join
Ac\CLJr:cance
RdCB\Dr:candi
CVNNWNr:candi (
;WRM[Nr:candi call
YXLP@Mr:candi exper
YUJMJKr:candi has
RZKNGNr:candi round
LJHMNar:cante
;QTKVYr:capit
BZSNSJr:card
U[GLLIr:caret
GQONRSr:cas
TFFMM`r:casa
JYRCGZr:case
]JNMNJr:casti
EPTMRRr:ceo
HQROQOr:ceo )
CQVNOTr:ceo @name
ENNPFbr:cerra
VD[\DDr:chair
`LHJKPr:chair )
SI[MOGr:chair .
IKZPLPr:chair of
A]CQYNr:chang
YOPMIKr:charg
SWMOILr:charg de
PaILKIr:charl
_J^@OEr:chat
YKDJ[Mr:chat ,
[LJMLOr:chats
RYJIPLr:check
OR^MEJr:chef
[KLNLNr:chef )
XF^KDOr:chef ,
]JMNNIr:chef d'équ
<ZSNSOr:chef de
JHLNeIr:chemi
aHEPNNr:chief
eIILLKr:choic
F_[EMIr:ci
DHkIPIr:ci sarà
L_KIMNr:clear
IYYIJLr:clear your
?[SNOOr:clic
ITPOOOr:clic qui
GUQOOOr:clic qui per
X`LJEHr:clien
CFMfOPr:clock
XGKJOWr:close
cMFQJHr:clíni
RKLNG]r:co'
\GXLIIr:co-fo
]VGNFLr:coat
KcGLDUr:code
IhKMIHr:code .
UNMNMNr:codin
ImMEKHr:coffe
EfKOJJr:col
[XBHHVr:colle
SRJONOr:colle you
OaEGVGr:collo
^IHNNOr:collè
9ZXJPUr:com
HVRMONr:com a
>VVOQQr:com o
FURNQNr:com o googl
GHaEF_r:come
TGFHYXr:comes
bLIMLKr:comes in
HU^NJHr:comin
G\PNNIr:comin .
CPM\ONr:comme
JYG_GJr:commi
`HF\IHr:como
CN]NMPr:compa
BRYOOOr:compa no
JSXUFJr:compl
HYZJILr:compl clear
EFK_MXr:compt
TPLPMMr:compu
PfGKKFr:con
9ZWNSQr:con @name
H]MQGQr:conci
K^FQMLr:condi
nELJFKr:condu
iNGGGNr:condu a
GLWL_Fr:confe
L\SC]@r:confi
RJaLGIr:conos
G\TH\@r:conse
OSXIJMr:consi
HV\HKLr:consi .
EWPOOOr:consi the
`TCNKJr:consu
Fg?I]Gr:conta
DVNNUNr:conta telef
CWNNVNr:conta telef –
cWCHLIr:conti
NOUFZHr:contr
7XXMYMr:contr (
GSROPOr:contr ( m
`KMILMr:contr .
`9RRPNr:conve
@HTWXOr:conve .
AUWNPPr:convi
AUWNPPr:convi para
XNMLKQr:coo
cJGNLKr:cook
PkGPAHr:coord
9mMQHOr:coord ,
GRQNNSr:coord do
GKHjMIr:corne
TBWD_Kr:could
RLJ^KHr:counc
EQROOTr:couns
DQROOUr:couns ,
DQSONUr:couns , @name
GG^KH\r:court
tH@CFUr:cover
RHXJNPr:cover lette
aMDFQQr:cover peopl
aHHJPNr:cover sql
CSSNRQr:crédi
lHFOJGr:cto
XMLNMNr:cto )
KNTMPPr:cto ;
kGLLIHr:cultu
QHIMGcr:custo
YGVMGPr:cv
:VWOVNr:d
:VWOWNr:d )
_JLNOIr:d'équ
\XPGEIr:da
HTPOOOr:da compu
RJKNQUr:da área
HF_]HHr:dabei
JKIaNLr:dabei .
YOVKCNr:das
RQWMFMr:das gespr
TNPLMOr:das team
IQTOOOr:das team kenne
]KEOOOr:das zweit
FG]K_Er:dat
GKFReKr:dat je
KGIOZUr:data
PJHQUQr:data .
DOOORXr:data analy
<OVPXQr:data engin
MbUIEIr:date
IaFMPLr:date .
EUQOPPr:date :
KTMNOQr:datos
TOJNOOr:datos .
HaIRJMr:datum
Bcm@9Or:day
LD^IJ[r:day ,
D^cDLEr:day .
<^KOQUr:day :
FY]KKIr:day and
UEWONKr:day on
HOVPNOr:dbs docum
\aHCOCr:de
Ub@MLIr:de @name
ITIPJZr:de bus
SXIPJMr:de commi
CSSNRQr:de crédi
VPHONOr:de datos
[XINEKr:de direc
cIKJOJr:de groep
6aTNPRr:de la
ETTNOPr:de missi
XKKNONr:de plata
AXVOONr:de poort
QSWNIHr:de produ
J^KOHOr:de recru
UUGOKPr:de selec
W\HKKIr:de seleç
^MJPGNr:de turno
fFNJJLr:decid
cINIJMr:decid .
KbGXIEr:decis
FM`OKLr:decli
GRSNQOr:deep
HRUMNOr:deep dive
ATTNRQr:deep on
Z^GKHGr:deixa
`\BGJKr:del
VKLOPNr:del equip
bJNJJLr:del forno
IOTOOOr:delig
^HKLNNr:dem
ReZJA>r:den
[TFOKLr:den @name
HfHQIJr:den termi
HSPNNRr:depar
GLLLMbr:depot
eWGLEFr:deput
YLLMONr:deput )
^VELJKr:der
SQJJORr:der @name
<\TMRNr:des
[KIIXIr:descr
TGLM_Gr:descr a
RJZKJOr:desig
OKWJMRr:desig )
Qa8QEZr:desk
FVG[PLr:desk .
RIJ\JPr:di
JPPPPQr:di micro
IPPPPQr:di micro teams
_WBFPKr:dial
hIFIOLr:dial in
TZIKLLr:dial-
FVSNPNr:dich bewor
I]EHJ]r:dicht
bZLCFIr:die
cGLJPJr:die erste
WHENSUr:dinne
`LJSHIr:dinâm
\IJOLPr:dir
^fUC:Dr:direc
MJ\NKNr:direc ,
EQSOOTr:direc , @name
cFEPLPr:direc ;
VPHNNOr:direc de
XUJLKMr:direc line
dICQNLr:direc of
YMLOLMr:direc techn
V\FKINr:diret
Q]EMKOr:diret .
wB>EKTr:discu
JSONOQr:discu (
cEFKNSr:discu it
GUQOOOr:dispo
HTPOOOr:dispo mobil
HRTNOOr:dive
HTVMMOr:dive ↵
[XVEDHr:do
NIZNMMr:do .
]ETKJNr:do the
AZONYHr:docum
LOTONOr:docum pleas
fRL`;;r:does
YHK[IIr:does .
`POJHHr:does the
QEXNPNr:does the tasti
gGIHNMr:doet
`IKJMOr:doet het
vBGJFKr:doman
IHKWNYr:don't
JMQNOUr:don't panic
UKNQMMr:donne
;T:QVjr:door
YCKOYKr:down
]DMMQNr:down with
cLIPHKr:drh
UI[KILr:drie
RaOFJIr:drive
XSIMLNr:drive you
XTHLLNr:drive you over
DW]NILr:drops
V[@GC_r:du
TNMQNMr:du dich
I^MMHPr:du servi
WSGOMMr:du stand
\C[KJKr:due
HJIL]Vr:dura
GMIhKJr:durin
WKMNMOr:délég
WKMNMNr:délég aux
fEC[V;r:e
FX?]ZGr:e .
cJLIKMr:e @name
iIHNIJr:e conve
TJKG\Mr:e entre
SZKKMJr:e le
]FNINQr:e o
MXLMNNr:e ti
^LMKIOr:e um
ZFLKH[r:e étage
^IJKONr:each
Z?Y`CEr:edito
]F[KIHr:edito –
WUOLHKr:een
jDJJJMr:eerst
gDJLJOr:eerst kwart
ZMOINNr:ein
BSXMQNr:ein .
bIJJLOr:ein @name
aMIJKMr:eine
bMHKKMr:eine @name
FcKNMKr:einen
`JIQGOr:einri
^KKOGOr:einri )
ca?AX=r:el
Q\HOHNr:el clien
@[ONTOr:elett
CXONSOr:elett junio
PLI\MLr:else
PLI]MKr:else .
SQHOKUr:elter
BH^bIGr:em
ERSOQPr:em :
DdLOMJr:email
\HXKIKr:emeri
XM]KEIr:emeri ,
VUVV3Pr:en
nFCLMIr:en @name
bEHOMNr:en de
FV[LKLr:en la
jFFJLNr:en praat
RI_ILLr:en su
gCFPJPr:encar
aFHPJQr:encar .
a>\FNKr:end
NNTNNOr:energ
ESUNPPr:energ servi
HGSL`Lr:enfer
`FKOMNr:eng
\ILOKOr:eng )
dEJKMOr:engen
MKILbJr:engin
KISPTOr:engin ↵
<VTNWNr:engin ↵ @name
SMTNLLr:engin )
PQJNQPr:engin ,
GPSOQQr:engin lead
LZMOKLr:engin manag
_JGOMNr:engin |
]HMKLQr:enjoy
TJVJLOr:enjoy your
KJ[MMPr:enjoy your chat
ZVILILr:enseñ
ZZGKIKr:enseñ el
TIGHIer:entra
b[BESBr:entre
cGVIIHr:entre .
WMKNOOr:entwi
XLJNOOr:entwi )
GVQOOOr:envir
WKLOPNr:equip
XLKNONr:equip de
OUVWAIr:er
_DPPHOr:erkra
aFMKPKr:erste
F[EOYKr:es
XGJMUNr:esper
?InOILr:est
HBfVMFr:estar
LJeGMLr:estar .
EGnLKIr:está
HJeLNIr:está de
LI`KNKr:está no
iMUCGFr:et
aJFONLr:et @name .
XKJOOOr:et la
_JIONJr:et le
@WVMRNr:europ
@WUNOPr:event
_QWT>Ar:every
SZDSNHr:every and
aMNMFJr:every appli
EChMMPr:excus
kJFKGLr:exec
gKFKIMr:exec :
SBOJ^Nr:exerc
hDIRKHr:exerc ↵
G`INNNr:exit
YIGLNWr:expec
[ZCGOLr:exper
U\KNEKr:exper ,
cHKKLLr:expli
[IMNNNr:fa
=VQMPYr:fachg
9YRLPZr:fachg mit
^KKINOr:fachl
^KLILPr:fachl )
MI[MNMr:fait
ZKLMMOr:feedb
GNJcNKr:fica
iFBMLPr:field
\IKFOTr:fifte
[HHJMXr:fifte minut
WLcIFDr:file
ESRNRPr:filtr
ESRNRPr:filtr @name
CSSNRQr:filtr @name -
KK`HMOr:final
NLQLTOr:finan
ISONPQr:finan direc
DXDJ^Rr:find
LYJNONr:find a
HWKNIZr:find the
l8[MJDr:first
CF]J^Kr:first call
bNGKKMr:first inter
YLEXJMr:first time
XJLIMWr:five
\IJEK\r:five minut
E\TMINr:fligh
bDDGHar:floor
LFJPNar:floor ,
_CHMH[r:floor .
HFfIONr:fois
GGbLPOr:fois .
P>BdAer:follo
DFHbI^r:follo the
U\0L^Nr:for
KCPO]Qr:for 0
SFMHaJr:for a
HJUXNNr:for all
SF[ZGFr:for her
YMWKJHr:for his
L\JNNLr:for lunch
OJ\JLOr:for six
R_:A^Pr:for the
aWBHIOr:for this
Wk@LCJr:for you
YIHMUNr:for your
kKHMJEr:forem
HaIIVIr:form
UJLUMMr:forma
\HQNJMr:forma :
CeCL]Fr:forms
D^HL[Hr:forms of
bJNJJMr:forno
`OHNHMr:forwa
d@JPLPr:forwa to
LXXDFTr:found
OZVIHIr:found your
QI[LKNr:found your profi
dFWHFKr:four
g@WIHJr:four .
Q^DYFHr:frage
W[HJJLr:frage .
jJHHNHr:fragt
WIGNYLr:freue
_IDOOPr:freue sich
VJHNXMr:freue uns
WPYFT@r:frida
MKVPNOr:frida ,
WF[GWDr:frida .
_BCcMFr:from
hU=C\Ar:from @name
WCDNTZr:from a
LTVVEIr:from compl
JYWIJMr:from compl clear
_LKLLLr:from finan
QGYIRNr:from hr
NF^HRMr:from hr will
SLYYCGr:from inter
UMIZJJr:from inter audit
K^AbFHr:from our
OVJNOMr:from peopl
PUJLQNr:from recru
[;CgOKr:from the
qDEMIKr:from you
U[GJXBr:front
ZOHPOKr:front desk
EdPMIJr:front offic
FMOPaGr:funct
[DZIIPr:futur
bGGMMNr:futur collè
OUG]GKr:führt
bIINKLr:für
HRQOQPr:für einen
DRUOPPr:für mögli
HRSOOPr:gap
GRTNOPr:gap is
Ud@E?^r:gate
aGLRIKr:gate ,
D?hOEZr:gave
LKLMN\r:gebou
aIFNLOr:geren
QUQBIYr:gespr
aHJJNNr:gespr .
]ILLMMr:gespr af
@PLNT\r:gespr mit
WQLKIRr:gesto
RJLNQSr:gesto da
M[NJLMr:get
P[KLJNr:get a
DK[ORPr:get to
IOUKPRr:gf
PMQJOSr:gf )
DHdKQOr:già
TLROLMr:gm @name
MQKKL[r:gmbh
[VVAGJr:go
JSRMQMr:go deep
PQ[DJPr:goes
FSaKKKr:going
6_WMTMr:googl
<ZUMTMr:googl meet
SHXOKNr:gover
[KKMNNr:gover ↵
IK[PKPr:gover ,
RG[IMOr:grade
JEmQFFr:greet
FNWZLIr:greet every
LXA\NKr:greet every and
KJcMIKr:greet you
ZHIVNJr:groep
TZIICWr:groun
UQODF[r:group
WIQHGZr:group .
[JNNMNr:group pm
SGLdHHr:guard
QDKHlFr:guest
ULJKYJr:guest )
DdJQJMr:guide
GMLYROr:gut
_GFPOPr:géran
cGIOKOr:h
EF[IdHr:ha
B`KRMNr:haalt
AaKRLNr:haalt je
JWXJKMr:haar
PIXNLOr:habla
EKcOMKr:had
GL_OMLr:had to
jG?D`Fr:half
VIIDbLr:half an
ATRNQTr:half-
CVGJJer:hall
KLKML_r:hall ,
RSHQLQr:hand
A^LQOPr:hand you
ZF]ILIr:hande
PO[NIHr:hard
TZMMIHr:hard hat
hBFOMNr:hará
XNSKFPr:has
V;MJZXr:has a
HLMP]Jr:has been
_SINGKr:has confi
UUKQDQr:has invit
ZUIR?Qr:has invit you
RIVNOMr:has kindl
VSUKGIr:has left
LaIJNLr:has the
SNHJF`r:has thirt
IfFLKOr:has your
TPLPMMr:hast du
Y[HLIHr:hat
^DMPLPr:haus
V?NRaDr:have
YHHI^Ir:have a
XLIPNNr:have his
SKFNZMr:have you
^^Ka4>r:he
iFPEFPr:he /
UII\NJr:he does
fJJHJNr:he inter
YC\MKJr:he is
TZFMLMr:he will
dIJJNKr:he'd
gGJJMKr:he'd like
r<A^FHr:he'll
\JKPLMr:he'll ask
TFjCLHr:he's
pDVGCFr:head
DTSOPPr:head de
hBVKEKr:head of
7XZLWNr:healt
ERUOQOr:healt ↵
a>TEF[r:hear
VHGOMYr:hear about
XFD`KMr:hears
ZGLKHZr:hello
GhGNLJr:help
gEAMJWr:hence
]F@NK^r:hence the
TGXeS0r:her
A]J[HOr:her )
W<MIgJr:her .
EFYXNOr:her train
TWbN?@r:here
LK`LMKr:here as
\WCKLLr:here from
aYDKJHr:here from @name
VG]KKJr:herse
qPJCIDr:het
aIHKNPr:het eerst
d]BDJIr:het gespr
UHF[OMr:het vak
QKLKTTr:het van
^TJKIJr:hi
R\KNIKr:hi ,
BVSNROr:hier
@WTNRPr:hier klick
VMVGMNr:hijo
UMaV;Er:him
UH_HGOr:him )
NG^LIQr:him ,
LHS`IIr:him .
mFDNLJr:himse
bKIMNHr:himse ,
DAY[IWr:hire
JWFGGdr:hirin
QP^ENHr:his
YLJPMNr:his camer
UJXKKMr:his group
cJYKEEr:his own
XSHMMLr:holds
cHLOIKr:homew
`IMPJKr:homew talk
;URMXSr:hope
VIIJL[r:hopef
GPUIOWr:hospi
DQWJNXr:hospi ,
`HMLKNr:host
FIHL\[r:hoste
NKILM_r:hosts
BYDO\Pr:hotel
EFLPW]r:hotel /
eLAE]Fr:hour
MHGMHir:house
e[IPC=r:how
UYBTLJr:how we
fBGNONr:how you
YJVK=Yr:hr
MR[RGFr:hr )
cJDOOJr:hr busin
OD]ISMr:hr will
HQTOOOr:hybri
FPVOOOr:hybri )
LKHgMGr:hört
KNM]MKr:hört zu
_ESE]Ar:i
KYOQNIr:i @name
dCHPLOr:i look
bBGNPPr:i will
MYULIJr:i'll
\KHONMr:i'll be
jSCKGGr:i'm
\[HMGGr:i'm the
UZNKFLr:ich
TJQNMOr:ich (
SOTOJKr:ich .
ZLKOKPr:ich freue
DSVNPOr:ich sie
=XKJXXr:id
PaU@>Vr:if
TgFJKDr:if the
GRTNOPr:if the gap
GdLMNHr:if the gate
@AdLHbr:if you
FIYYLMr:ignor
JI]QLNr:ignor her
W\[FDAr:ihnen
WA_MKLr:ihnen .
EeKOKKr:ihnen den
HaLNMKr:ihnen einen
INZNNNr:ihren
[RIOKKr:ik
P`GL]:r:il
CeGKWHr:il collo
MHcKMJr:ill
QN]JKIr:im
EVYMLMr:im @name
NMH\MNr:impar
NNIYNNr:impar .
@K]]HNr:in
IUD_OJr:in ,
IWF^ILr:in .
VNp8HFr:in @name
^DFKMZr:in a
O^FKPMr:in and
GKLQ`Lr:in for
^KDTOJr:in from
VVFKONr:in hr
cAVFMMr:in perso
aCJk>Cr:in the
DF]GO^r:in this
LIXKWKr:in time
EY^FOHr:in touch
dFGLOOr:in with
ELYMTNr:in your
WMKNNOr:indep
YMJMOOr:indep membe
IcGOQFr:indic
VQLJPMr:infor
EVPOPOr:infor |
fFJMKLr:inglé
VOMLKRr:inkl
?XVNOPr:inkl .
bJIPKIr:insis
hIHQIFr:insis on
_KMLMJr:inste
UCCJPer:insti
[HJPNPr:insti @name
Z=DYdBr:inter
AWUNQOr:inter (
PPPEXNr:inter )
XQ:\^<r:inter ,
n?<V]>r:inter .
RINNJYr:inter 0
9XQL[Qr:inter :
OJ]LLLr:inter and
YLKRLLr:inter audit
3ZYOVOr:inter betwe
6YYOUNr:inter betwe @name
UGS\GGr:inter for
FIZJ[Lr:inter is
lCJJIMr:inter on
O_GMKNr:inter panel
ScHOBLr:inter with
z?HIDLr:inter you
XME?WYr:intro
VGIJTVr:intro to
IIGONdr:inven
YLD_IIr:invig
]NHEg:r:invit
]WMJGHr:invit .
bKENKOr:invit as
JHMOdHr:invit to
aK>NYIr:invit you
dJIQFLr:invit you to
XBXJJTr:invol
XERGJZr:invol in
IPmHN?r:is
EM^MONr:is away
U@ELV_r:is booke
^FGQPNr:is booke .
TVGLONr:is er
TILF`Kr:is in
VKTGQLr:is in @name
SUHPLNr:is invit
TUIPJMr:is invit you
XWGNMJr:is learn
V_FJKKr:is learn how
[KTLJJr:is moved
JI_IPOr:is no
KM^IQJr:is not
JIdKMKr:is off
YHdBGMr:is on
IN]LNMr:is on sabba
VXJKNIr:is out
HL`GPOr:is stuck
ZGUKLMr:is the
HRSOOPr:is too
hLDJOIr:is trave
XOPLKLr:is your
O>_]HIr:isn't
GLcNJKr:isn't comin
ZGDRLXr:isn't invol
_GDRMQr:isn't invol in
S@mNCHr:ist
ILbLKLr:ist auf
HKeIPIr:ist in
JN^KPIr:ist in @name
WKLKPPr:ist infor
UFQDQYr:it
]LJLMNr:it )
SYDHA`r:it .
HGYNZKr:it is
[HYKIIr:it light
[@WFORr:it with
@@aSRUr:it's
LIHHOfr:its
UZZ>T?r:je
D\XLJKr:je .
OVLOLMr:je de
WRKOIMr:je om
O_HPIJr:jefa
gFWLGDr:job
KLWZJIr:job you'd
[>W[BLr:join
cHIJMOr:join from
dEIMKQr:joine
OII^LOr:joini
]H=[VHr:joins
UJHLYNr:joins 0
>\PNTNr:junio
CVPNTOr:junio ↵
CO>lKSr:just
HHEeQNr:just liste
CHfGQQr:já
ZIZKIIr:keep
XIZKIJr:keep it
FLLdMIr:keeps
fHVIDJr:kenne
_KQJGMr:kenne .
`KLNLJr:kids
`LLNLIr:kids aslee
KLKaMKr:kijkt
KJK_MMr:kijkt mee
KG[OPNr:kindl
RJSNOMr:kindl agree
SBGINgr:kitch
MHMHKfr:kitch .
?WTNSPr:klick
AWSNROr:klick ,
FXZILMr:know
YGLOOPr:know you
WgAIJHr:knows
V[GLKKr:knows the
FMSIaJr:komt
NWELLXr:koord
JLPRNTr:kopie
ENQTOSr:kopie !
[NJOLMr:kredi
gJHIJNr:kwart
hEEJOOr:l
dHGKLOr:l .
FaMNJMr:l'acc
LQbHIJr:l'ent
KKfIJKr:l'ha
ObfFB;r:la
@ZQOOQr:la @name
]JHOOMr:la encar
LT\NCLr:la entre
_FGPOOr:la géran
AZSNOOr:la reuni
TJ\MJJr:laat
]T^>KBr:lab
NL[NINr:lab direc
EOPPWOr:labs
GPPPTNr:labs -
GPPPTNr:labs - panel
?TZMROr:lade
>TZMROr:lade ich
DSVNPOr:lade ich sie
SVKOLKr:las
TD]AXKr:last
oKNEHDr:late
iKJIJIr:late ,
HFoFNJr:later
IK`LNLr:later .
dHKOKHr:lavor
bILNLIr:lavor e
\\5V;\r:le
^JIOOJr:le chef
9EYQW[r:lead
@WSOROr:lead (
GRQOQOr:lead ( @name
dKJMFNr:lead )
kHCMLKr:lead ,
`JKOOFr:lead .
>VWMOSr:lead vacan
WH`GFOr:lead –
aEFQNNr:leade
VXBGJXr:leads
`NJEMPr:leads ,
NYBbIFr:learn
T]EMLJr:learn how
IMI]ONr:learn the
KS`IKHr:leave
RK\HIPr:left
UWJMJMr:leidt
WIHLYNr:leite
QJKKYPr:leite @name
ZNINMNr:leite mathe
YKOLLPr:leitu
VKKSMOr:lesso
K;XF\Yr:lette
VJIKK]r:level
UJHJI_r:level 0
LB\B\Rr:libra
bPHKKIr:liga
WE]KJKr:light
eR?FKQr:like
dKJMLHr:like a
ZZ:L\Dr:like to
PE`IRKr:liked
bNHLLJr:likes
VWE^GDr:line
JKLNK`r:link
WdHHIEr:list
a@@nFEr:liste
UKF^LIr:liste .
KKJ_OLr:liste in
UJIVPLr:liste to
RE]OLLr:llama
]HTKLJr:llega
YWGLLJr:lleva
@ZVDJ\r:lo
YVDMLMr:lobby
PWHNNOr:lobby and
?\POPPr:local
FUPOPOr:local ↵
aUGLGJr:logis
Z^JKGGr:logis )
]^GGIIr:loja
V_IIIKr:loja .
JL`EPNr:longe
gRDJIIr:look
bCIPLPr:look forwa
OZ:U^Dr:looks
PdGLIKr:looks after
OGH`LPr:looks over
\KKQLKr:lot
YKLTLKr:lot ;
RMFNI^r:love
UMGNJYr:love to
dHJKMLr:loves
=ZJOM\r:ltd
DQWOOPr:ltd ↵
HIHfOKr:luist
VYNLCNr:lunch
IQUJNRr:lunch ↵
WLLNONr:lunch is
`LDNMNr:là
DNOM_Mr:m
1YZN[Mr:m /
^GHOONr:m :
UZFPJKr:mache
WUIOJKr:mache den
N\JMMMr:mag
MPFOJ^r:mail
EjHTHGr:maile
E\LOONr:mais
IQQOPPr:mais sobre
GQROPPr:mais sobre o
GN]NOLr:make
IbJMLLr:makes
PgQG=Or:manag
?ZTNPOr:manag ↵
PB[KIZr:manag ,
3\ZQNRr:manag .
WXENKLr:manag of
USGOONr:manag our
Wi?JGIr:manda
NfILIIr:mapa
KbMMJIr:mapa .
IiIKKIr:marca
XNNLIPr:march
WNJNNOr:mathe
\NHNMNr:mathe .
SEWKZFr:maths
L<]EVYr:may
\LHXKGr:may be
DUTMPPr:md )
[eOECBr:me
]MLQGLr:me ,
WaGGJJr:me .
QWEQKQr:me to
]FVMJJr:meant
ZOOUJDr:mee
ZMKRMHr:mee en
DOZ@bLr:meet
?XUNSNr:meet :
BRVOQPr:meet at
IQQOPPr:meet em
RVUMELr:meet you
lOEHHJr:meeti
\PESGPr:meeti .
\LIMMOr:membe
XNJMNOr:membe :
]E\HJKr:met
IPPPPQr:micro
JPPOPQr:micro teams
XEHM]Kr:min
^ULNJCr:min )
ZFHO\Gr:min ,
=SRMRXr:min nicht
FY^TFDr:minds
GY\UEEr:minds the
j79Z@er:minut
JNH\NOr:minut ,
UFDILer:minut .
XJMMOOr:minut to
`KKJQIr:minut with
]N[HCJr:mir
FUROOPr:missi
BUVNOPr:missi mobil
WDK\ERr:mit
GJIbOOr:mit ,
iMIJIGr:mit .
=XHOS[r:mit @name
4VTPTXr:mit der
\@YMKKr:mit ihnen
@XONVNr:mitar
BVPNVNr:mitar :
KPRTMMr:ml
7]WMQPr:mobil
DTRNRPr:mobil @name
CUUNOQr:mobil –
`GKOMLr:model
ZIKOONr:model and
OHdJKIr:monda
KKWOONr:monda ,
YC^LKHr:monda .
UNNNJRr:more
BRVOQPr:more about
ARWNQPr:more about meet
FE@Je`r:morni
nDGMJIr:motiv
PaIGLNr:move
KEhGEVr:moved
XGbIGIr:moved to
MLJOK^r:museu
KLL[NNr:muted
J`QOFIr:my
XHVNJKr:my co-fo
<\VMNQr:mª
=ZVMNQr:mª @name
HQSOOPr:mögli
HQSOPOr:mögli @name
K\INPKr:na
DNSNMYr:naar
bKGNJLr:nach
OKPPLTr:nachf .
KH[LMSr:name
YMMNMLr:nativ
FUZMLLr:ne
IVIL]Ir:need
KKGILir:neede
KLGLKer:neede .
KLMKVUr:neemt
KNNLURr:neemt het
FJ^KQPr:neith
[JLMNNr:nemen
^ILLNNr:nemen het
ZLIOMNr:netzp
ZLJNMOr:netzp )
ZCZOFNr:never
bSE\C@r:new
A[PNOQr:new @name
B<N`^Or:next
KJLQ]Jr:next appli
=XSGO\r:nicht
;TRMRZr:nicht gespr
JaNJLKr:niet
I\VIKKr:niet .
ETAHbVr:night
YDGMK^r:night porte
DJLLgLr:night shift
hGDKNOr:nimmt
QJaW:Mr:no
?SYONQr:no .
[IHOQNr:no @name
ML]FQOr:no estar
JL`FPNr:no longe
GLK`OMr:no quest
WXLIILr:no relat
LK_LNLr:no viene
KNHLLar:nobod
NNGIN`r:nobod ,
EYXLLLr:non
G[OMOMr:non ci
cUGKHHr:noon
iIILJIr:norma
CPX]@Rr:not
DEiGROr:not in
LL_JMLr:note
KIJVF`r:note-
OAFaSNr:notes
cDHJRPr:notes and
CMMeKMr:nothi
UFK_LIr:notic
aHGQMMr:notre
[LKOLLr:notre direc
GGPLdLr:nous
UCdNIHr:now
LTNNOPr:nuest
kK[J?@r:numbe
YD^PFIr:numbe .
UVGRJMr:numbe test
IRPPPOr:numer
FJJbNNr:nur
VKKKLXr:nurse
DSlEKGr:não
CqBD`@r:o
MJLMbHr:o .
HJVNOUr:o @name
@UWNPPr:o convi
D^MLOOr:o gesto
GTQOQOr:o googl
HQROPPr:o meet
UFJbENr:obs
ZGJ]EMr:obs .
WAAqKEr:obser
NEEhNKr:obser .
[HHWMJr:obser de
\HITNKr:obser de groep
\KKOMLr:och
FUQOOPr:octob
GSQNQOr:octob 0
@WSNRPr:oder
AWSNRPr:oder @name
[INCVPr:of
TKIPVJr:of 0
X[FIKMr:of @name
_GKOMLr:of desig
IOVMNPr:of energ
aDKQNKr:of engin
PJWOKOr:of gover
SFF^PMr:of her
DWIO\Lr:of id
GLQ_MKr:of it
FRNIZRr:of our
cKJNKHr:of quest
@\^CEXr:of the
SRTNJIr:of thing
LDW@X\r:of your
LRdX?Ar:off
IGhKLKr:off the
Tj?L>Sr:offic
MLK\NLr:offic ,
lDDJJRr:offic .
>]QNOQr:offic :
FZNPOMr:offic manag
IPONPSr:og drift
KKEeNKr:ohne
[IF\HKr:om
ZMdV?9r:on
EN`KPMr:on @name
]BP]JDr:on a
GiFLJNr:on behal
X]BZEEr:on for
QJ[OJMr:on frida
OFdIMKr:on leave
LI_LMLr:on monda
NO\LJKr:on sabba
DRRNSQr:on test
bCNV5[r:on the
WE]EMNr:on thurs
HOLMM^r:once
hQ<BPSr:one
ITLMKYr:one .
fELNKJr:one inter
bMJLKKr:one of
aMMMHKr:one quest
EIaJKVr:onlin
?ZVNNNr:onlin )
@Jp\C@r:only
JMINaLr:onsit
WUILIPr:op
SYIKLMr:open
GUPOOOr:open the
RIGO\Lr:openi
[\MIDIr:opens
I_LMGRr:opens the
RI`LKHr:opera
KJ`MOIr:opera ,
IQUONNr:opera analy
dIKLJLr:ops
]LLMJMr:ops )
HQNVNNr:optio
JXVKKLr:or
@XUNPPr:or @name
]MIJNNr:order
\FKN\Cr:ore
\FKN^Br:ore 0
eFIQIKr:organ
PJKQPTr:ort
[ILOLPr:ort :
T^OALKr:other
GSROPOr:ou
CaDXFTr:our
YDEcLHr:our @name
OYKPJMr:our archi
[WILIJr:our call
PL[QMFr:our chair
bIFPOKr:our head
DJJ_JYr:our inter
UL]HLHr:our patro
FPLXOPr:our proce
^GIWLHr:our train
GQPMPTr:our year
TPbBIIr:out
JMcGOKr:out of
XWGJNMr:out your
`N;ZLJr:over
JOMKUTr:over .
O[HLMNr:over and
bGAOPPr:over dinne
YUHJLNr:over from
RBUICer:own
IIINObr:own .
KJFeQIr:oyent
LHGjMHr:oyent .
]JKMMNr:paar
GQRLRQr:paint
hEJSKFr:paint exerc
EQQNUOr:pair
DRSNUOr:pair progr
FU\?bAr:panel
HIcLLMr:panel .
FPPPUNr:panel inter
CQRMPVr:panic
IMQNPUr:panic ↵
NWD]IKr:paper
H[D]JLr:paper ,
RRcJFCr:par
IJeNJKr:par @name
LbLGTDr:para
J^HPNLr:parki
\JMMOKr:parla
ZHFZKMr:parle
DA^^MMr:part
DBY]PNr:part of
]ITHMJr:parte
cEKMMLr:parte .
HTQOPOr:parte alla
ZHaHFHr:parti
eGFQKLr:partn
FSZQJMr:pas
IG_OMPr:passe
eFXJGEr:patro
WK^HKGr:patro ,
OPRRJMr:payme
GIYM^Fr:payro
ZFMOLRr:pdl
\GMOLOr:pdl –
V@[UGLr:peer
SIVSKJr:peer ,
pUEDJCr:peopl
PJVKQOr:peopl )
WE]KMJr:peopl .
V]HKIKr:peopl @name
_JGHQQr:peopl skill
T>?]WUr:per
HTQOOOr:per dispo
KEF^_Gr:per il
?^PNQOr:per la
GUQOPOr:per parte
cIJKKNr:pergu
mVRN<<r:perso
jNDMGJr:perso )
bFHHRPr:perso ,
_GOLMKr:perso .
OLXLUEr:phone
KWLPMOr:phone you
>[RNROr:pin
H^INLQr:piso
EJUZMNr:pitch
E]YDWDr:plann
VJUGHWr:plant
TMOPNMr:plant de
XKYMJIr:plant manag
VLLOONr:plata
WKLOPNr:plata .
GRPNSPr:platf engin
LLZ?`Ir:pleas
ALWO]Jr:pleas .
EWQOOOr:pleas consi
SFYFPQr:plus
bFDGRVr:pm
YKNNMNr:pm ↵
ZJMOLNr:pm wrap-
BVUOONr:poort
D_KPLPr:pop
WYQKJEr:por
C^CF[Vr:porta
UFJMVRr:porte
ZGIMMVr:porte /
]JHPNNr:posit
ZYEMKKr:post
ERTNXHr:poste
UPFF]Lr:pour
[ILPJPr:pour un
dGGLLPr:praat
SG]LJLr:pract
LKIZPQr:pregu
[CJYLLr:pregu .
@XROQQr:pregu en
V@bMHNr:premi
OAG^LZr:prend
RBH\LWr:prend le
G>Ue\?r:prese
EIHZbGr:prese ,
LLI`OLr:prese by
dMMJGJr:press
^LHNLMr:previ
R\JNJKr:previ candi
fG[HDFr:prime
`IKNMLr:prime parte
`ELLFWr:primo
_JHKPNr:princ
JXKNPOr:print
IJbKMLr:pris
\KGMPOr:probe
;\JaNIr:proce
GRNWMNr:proce for
gG]JBDr:produ
WNLMLPr:produ ↵
UG\NKIr:produ .
_FMOLLr:produ @name
RPRNHPr:produ manag
]JKOLMr:produ sense
M[WIHIr:profi
cFLNJLr:progr
YLJMNOr:progr .
EQRNTOr:progr with
:UUMZPr:proje
\GZMKFr:propo
\IRMLIr:propo anoth
lHLLFHr:prova
ZHMNOMr:prova in
bEJOMMr:prueb
IaGIQPr:prête
G`HMKSr:puert
fCHNMMr:puis
JJL`QJr:purel
ZYLLFIr:put
M^ILMLr:puts
^GHPOOr:pôle
`EGPOOr:pôle .
^JKPKLr:quart
cTTDEEr:que
dHHNKMr:quer
jE3WTMr:quest
]?OWERr:quest .
=[VNQMr:quest ?
S_DNHOr:quest about
^JLKLOr:quest among
kKIMFHr:quest for
XIJH^Ir:quest from
]XZBEEr:qui
FVQOPOr:qui per
WJVMIKr:qui reçoi
dDHPLNr:qui vous
fIJNJIr:quier
HIGiMMr:quiet
aTCMMHr:qué
OJ\KLNr:ran
SJVLMNr:ran this
OK[LLNr:ran this team
FaHNMOr:rappe
EcKOLLr:raum
XENGbFr:re
YDQKXHr:reach
PLQGOXr:read
@TSMQUr:read the
WHTKNOr:read your
\HOKLOr:read your cover
KH\IKVr:readi
LJ^JNOr:readi room
JML^NKr:reaso
=[KKM^r:recep
AULOL]r:recep ,
JLHOL`r:recep , @name
H`KKNNr:recep .
DSPOQRr:recht
EZQJFZr:recor
L[FJG\r:recor the
Wd2FRUr:recru
ZWKIILr:recru )
lKKKEHr:recru ,
DeGPOLr:recru ;
I[POKLr:recru admin
@aNPNMr:recru coord
VRNMLJr:recru scree
GGLMQbr:recru un
XLNOMLr:recru wrap-
IKMIcLr:ref
GWaBNJr:refer
[XJHJKr:relat
Y\JHIJr:relat !
@K_dGFr:remai
FQKMN]r:remin
EQJNM^r:remin .
GcHNLOr:reply
FaKOIOr:reply to
SJOQKRr:repor
OZQJJLr:repre
WKRHPOr:repre her
gL@GNSr:resea
_ILIMPr:resea )
iG@PIQr:resea @name
VNMNMOr:resea scien
lGKNEIr:respo
dFHPLLr:respo de
XLKOMNr:respo du
HFcZHFr:resta
E^GZJKr:reste
TJLIH^r:retai
OLdIHJr:retir
EQV^JGr:retra
FL\^IEr:retra .
cLEMJOr:retur
FVRNOOr:reuni
EXQOOOr:reuni ↵
IJTMNXr:revie
QG^NKKr:reçoi
OG_NLLr:reçoi .
UQY]??r:rh
RPOXHIr:rh )
RXJONIr:rh ,
NKH]PMr:rides
R\BJF[r:ring
T_DPIKr:ring you
BXQOPOr:riuni
GUPOOOr:riuni ↵
FJIOMer:robot
CRPNUQr:robot )
BXP]FLr:role
@YTNPOr:role at
JGMY?dr:room
JVYJNIr:room .
_CE[NIr:room 0
KJOKM^r:room is
SFG]ONr:ropes
NIG^OOr:ropes and
iMCJRDr:round
bGGQSEr:round 0
T]FMHNr:round the
VDLQLWr:rozmo
TKOPMOr:rufen
VSH[DIr:run
_ATJNNr:run it
NRI^HKr:run the
=VSPPTr:rundg
DTRONTr:rundg mit
oI@IMKr:runs
`JHONKr:runs the
GeIMPHr:réser
SGIK`Kr:s
\EUFDZr:sa
RM]KIJr:sabba
ZLQLMKr:sabba ,
YFI\MIr:safet
DJnJKIr:saiu
P\KMLJr:sala
_DYJLHr:salar
XJFL[Kr:sales
ZIFOSNr:sales openi
KJJMN_r:same
VVHMNJr:sandb
YICeIGr:sans
TMQONKr:santé
JFlHPFr:sarà
GDVUH\r:say
Q`BYGGr:says
NfKHMFr:sched
LXMOMMr:sched .
XRIPINr:sched zoom
\THGJPr:schic
aHKJJQr:schic )
QJD]DYr:schoo
_HGOOMr:schoo manag
ATMPL\r:schul
JLKNM^r:schul @name
UQKNLOr:scien
JTQNMOr:scien ↵
mCHGRJr:scree
JYPKNNr:scree (
aELPKMr:scree ,
=SUH]Pr:scree for
KKLcLHr:scrib
SFaJLIr:se
FMXMSOr:searc
IPPPQPr:searc ↵
BRYOOOr:searc ltd
GK]XKHr:seat
SAWPQNr:secon
TWFPQHr:secon half
AeEOC\r:secre
ZJNPJOr:sede
]GMPIOr:sede di
W3WNTWr:see
@LdOMNr:see @name
VIIWNMr:see how
cD@N_Fr:see you
jBTKHGr:sees
h@[KFFr:sees you
T]IHKLr:segre
GNQYNNr:segue
KiCEFWr:selec
X\GLHKr:selez
TWLMLKr:seleç
V[HLLIr:seleç ,
AnELKNr:send
EbGRLNr:send you
?iaHCFr:sends
JYMEZKr:senio
TLROMKr:senio desig
MTONMOr:senio resea
^IKOLMr:sense
`IJOKMr:sense |
QLALWWr:sent
HJfIKMr:senti
PFYPNMr:sera
HcJLPIr:servi
@XPMWNr:servi ↵
HQUMNPr:servi ]
IYYMHIr:sessi
KGXVNLr:sessi .
baCFHGr:set
^JIMMOr:set of
]IIPNMr:set the
W_HFMIr:set up
XXJHMKr:set up a
PXIMNNr:set up the
RG[LMLr:seule
VFXKMLr:seule .
lHETALr:shado
QLJZGRr:shado )
ZLMIOOr:shado .
LZQBZHr:share
`HLKLNr:share the
[[KEKHr:sharp
`;WcT0r:she
G_G]DLr:she /
fMKIHKr:she has
HH]ZKGr:she isn't
THHHaMr:she looks
GK[KRPr:she stays
PUGWJMr:she will
gUCHLHr:she'l
PO]XCCr:she's
HJaNMLr:she's in
<CUFgYr:shift
WWIJGSr:shop
[DMNIXr:shop .
`@UHYCr:short
GRSNOPr:short ↵
CPK`KQr:shoul
TYGKNNr:show
RZGKOMr:show you
[YGIJLr:shows
_PIMFOr:shows candi
V[KLFLr:shows candi round
O[HLMNr:shows you
TN`HKEr:si
WHXTEIr:sich
`ICOOPr:sich auf
KM[LOMr:sick
ZKDLLYr:side
NHILNar:side .
VVLRIGr:side of
QC]SW>r:sie
VIFM\Mr:sie .
WKOPKNr:sie an
fFHJMPr:sie kenne
C_HLYLr:sign
Q]JHNLr:signs
JFHkKMr:silen
JHGhMLr:silen .
;VVQPSr:sind
BSUOQQr:sind :
L_FOLMr:siste
_@BcGNr:sit
fHDKMPr:sit down
]@bLIFr:site
DD>{OJr:sits
DKAlPNr:sits in
ZDNVHOr:situa
JKHbNMr:sitzt
PKZLLMr:six
RJZKLMr:six years
_MEGQPr:skill
`LDHQPr:skill .
IJJgMJr:slide
WaDPDJr:slot
RXESKLr:slot for
CdEQKQr:slot with
YKLNNOr:small
YPM>RSr:so
ALdONMr:so @name
SHJXONr:so he
UIJ[LKr:so he'll
XKIOOOr:sobre
GQSOPPr:sobre o
aJNJJLr:soci
eJLIJLr:soci del
^MLMLKr:socio
UEIPUQr:softw
FIILjMr:solli
F\\GKIr:solo
_LJNLLr:someo
]MKMLLr:someo from
Q^MKIKr:spare
PMI^>Yr:speak
QIEaKNr:speak ,
g?AQQQr:speak with
cJHNKKr:speci
`KINLLr:specj
DKTZPMr:späte
bHHJPNr:sql
\HJOPMr:sql /
eM9AJer:staff
]MGMMOr:staff )
WJEM[Kr:staff engin
Q\EPMKr:staff –
AB_HkEr:stage
LJKOcGr:stage 0
FTQOPPr:stake
GTPOPOr:stake ↵
UT;dLFr:stand
_IOJMLr:stand .
ELH_RPr:stand by
;W_F\Fr:start
ML[JOMr:start here
JK_MMLr:start here as
V[JKIKr:stati
DeHNMMr:stati .
cGUJIIr:stay
VHZJLKr:stay for
DHZZXBr:stays
aHBZLIr:stays on
kKDGOJr:stell
cLHJLMr:stell .
IMKN]Nr:step
^HKVJJr:still
FONLaJr:strai
SJPOOOr:straß
JILNMar:stree
KKMNL\r:stree ,
JM_HONr:stuck
JL_IOMr:stuck in
VFYMLLr:stößt
MGgKIKr:su
TMVHNNr:su hijo
JRPOPOr:suche
GSQOQOr:suche |
WHJWMNr:super
T\LMEKr:suppo
]JKPLMr:sur
McJIHNr:syste
DUH`OKr:só
VGIMJ]r:table
\>EnJDr:take
QKUXJHr:take ,
ELI_RPr:take notes
e@HPLQr:take you
RGYLMOr:take-
WMLLMQr:taker
WMMLMQr:taker :
aV;JDZr:takes
TWHLNNr:takes over
TYHKMMr:takes over and
ZYFNFLr:takes your
FlHKLIr:talen
YHMOMOr:talen @
HeMMJIr:talen @name
DdMQGMr:talen coord
_WBK>Yr:talk
]DC]MLr:talk .
XPGPLNr:talk about
TGVLONr:talk to
U_INIFr:talki
UEH_MLr:talks
`FLNMLr:talle
MHHNMar:task
XLLMONr:task ↵
QGTOPOr:tasti
QGRPPPr:tasti with
^H[JEKr:tbd
i[SKG1r:te
WXHLJLr:te enseñ
[XELJLr:te enseñ el
UZHMHNr:te entre
UKINVNr:te esper
eDFOMNr:te hará
Q_FKLMr:tea
G`ILPNr:tea and
JMNI`Lr:teach
PO[AJUr:team
aPGMLJr:team ,
MJ]KMNr:team for
GOVOOOr:team kenne
OF\ZBMr:team lead
F_OJPMr:team will
hELOIIr:teaml
IRQNNRr:teaml )
`JFPMMr:teaml @name
>]]LKKr:teams
GWC\LPr:techn
UNMONMr:techn .
DSQNTPr:techn inter
_NZGDIr:teil
?XSNRPr:teiln
AWTNROr:teiln ↵
`GMMPIr:telef
[ITNJKr:telef .
AWNMXNr:telef –
iM@KOJr:tell
mQ?HLIr:tell you
cDCFO\r:ten
aFDHK[r:ten minut
HiGPHJr:termi
CN[F_Ir:test
CWaKTAr:test .
P^HONGr:test your
VSDJIZr:text
RYIOLLr:text when
EXKNNVr:text you
GE\LI\r:th
DN\QLOr:th ,
NIGMMbr:th .
FNLN_Mr:thank
FQMM_Jr:thank you
d:i?ASr:that
IImLJFr:that day
JJ^JONr:that she
<PLcQNr:that'
F_FULOr:the
DUYJFXr:the 0
ODCLZ_r:the @name
^NJLKNr:the agenc
GCAeJar:the back
JJHdQIr:the backg
[KLNNLr:the baker
`SJLJFr:the boss
FfGNMLr:the bus
]VIHMIr:the cabin
F^IPNNr:the calen
VOAWDYr:the call
PN]FCUr:the case
STWLKFr:the clien
DJJeNNr:the clock
FE^THUr:the conve
ILIbOKr:the corne
aHJPMJr:the data
DhUHIGr:the day
O]IWJDr:the decis
WULKMJr:the desk
TXILMMr:the dial-
D]F\JLr:the door
YBZKMMr:the end
UNNNNMr:the engin
EXQOOOr:the envir
G_INOMr:the exit
cKDJNQr:the field
[D^JLGr:the file
^>eFFMr:the first
HRSOOPr:the gap
XgFKDFr:the gate
[KKMNNr:the gover
WSHMKOr:the groun
J\IOMOr:the group
?USMQUr:the half-
UiJX8Cr:the inter
Ca^JFHr:the lab
aMKJLLr:the last
YKJMOPr:the libra
VFNVOKr:the line
^GHONPr:the lobby
MdHMLJr:the manag
GIIU_Mr:the next
\TEQJJr:the numbe
UKJJNXr:the nurse
q@GLKJr:the one
XH]JIKr:the panel
`DPOMIr:the phone
YSJMKMr:the previ
JLL_NLr:the proce
^JJQKMr:the progr
bILKLNr:the quest
G[JWQGr:the room
RGH\NOr:the ropes
LKKMN]r:the same
bJDKOPr:the scree
LXJORKr:the secon
NYISMKr:the sessi
XUHIHTr:the shop
BZGKL`r:the talk
NHVOPOr:the tasti
TWMKMJr:the team
FLUI`Kr:the time
LFWLLZr:the topic
R]KMHJr:the twins
MgKLGGr:the visit
FLJ]ROr:the wall
eCHOOLr:the ward
SILLK[r:the yard
DbJOMLr:the zoom
[`HDLHr:them
K\HF[Jr:them )
^JKKMOr:thems
]ILLMOr:thems .
ONMKOUr:then
FLXM[Hr:then @name
fCCJ\Hr:then a
_ZEMIFr:then the
J_KPIMr:then you
XCP[JJr:there
cIGGOQr:there .
^MRDMLr:these
UPKPLOr:thesi
XKJQMOr:thesi with
VUARUFr:they
UYIFSKr:they /
WLKNOOr:they ask
[OFORHr:thing
UMFIGar:thirt
Zaa89Mr:this
HI_KPOr:this call
EUROOPr:this event
YXPLBKr:this invit
KK]LLOr:this team
UK^FJLr:this time
XFTNOKr:this week
XKUGMNr:thoug
]XBLJLr:three
EP:VcQr:throu
JL<R\Yr:throu the
MQOHWMr:thurs
XE\GMNr:thurs .
FTRNPPr:thurs 0
^\AJHLr:ti
ZINMOMr:ti prova
NRSJONr:ticke
IB^]T?r:time
GRTRNNr:time )
@PWGbJr:time .
YIRNKNr:time :
8VUMXRr:title
;RTNXSr:title :
F\NSX>r:to
SRGNTLr:to :
AecHFDr:to @name
XQDNVHr:to a
QSZKIHr:to be
RXHMNMr:to book
DgFSJLr:to confi
fBDOOPr:to discu
[LVJKHr:to frida
N[HLOOr:to get
c=CNIar:to hear
HhHLINr:to her
HDFQoHr:to inter
PH\MKMr:to keep
L^EOOLr:to know
JOH\NOr:to learn
^ANLXHr:to meet
GGG]L\r:to our
KJVJKXr:to say
`ED]JJr:to see
WFULMNr:to speak
VEKZNLr:to take
IYSQJKr:to talk
TGHJWVr:to team
<eHNVMr:to the
RD]OHQr:to us
SWB[GLr:to your
iGFVFGr:today
]GH_JGr:today .
ILKfKIr:toeho
JKLdLIr:toeho .
GOZLNOr:too
FRUNOPr:too short
NFYGMYr:topic
BTVMQQr:topic ↵
[HDIK`r:topic of
D^[EOHr:touch
E[YGQIr:touch about
d@`LFDr:tour
gEJSIHr:tour after
:URNSXr:tour with
MHMMM_r:tower
ZGTGXGr:traba
\IFLJZr:tract
ULRNMLr:tragw
DWHKM^r:trail
WTKO=Zr:train
]LLPKJr:train ,
HIH^QSr:train .
[I]DLJr:train is
IkFMIIr:trans
GeLNILr:trans votre
_o=DDFr:trave
TKKOPPr:trave ↵
CcIPNMr:trave .
VGALiGr:trial
aHEIJYr:trust
ZHGJL[r:trust .
IYII[Jr:tudo
`GIQKOr:turno
iGJDOMr:twent
eGLEPMr:twent minut
F]FIUTr:twice
T_JJJHr:twins
hB@:]Zr:two
mEFLJMr:two .
F^JNSKr:two forms
M@SMYSr:two of
\NMINLr:two quest
YKKTLKr:types
[LLQLKr:types a
B^DIEfr:uffic
iJDYCGr:um
FTROPOr:um an
aLLKGNr:um vogal
]MEEDbr:un
GTPPPOr:un numer
[HNOKNr:un premi
aLHMHPr:un élu
NSTJJQr:una
]HIONOr:unas
\IIOOOr:unas pregu
UOIe<Lr:und
WNHRJQr:und 0
aJLMJKr:und @name
_KKKKNr:und ein
@TVNIYr:und gespr
nEJOCKr:und ich
WPHOLPr:une
9]VLOSr:unive
AYPMQRr:unive ↵
bJDKVIr:uns
VKINVLr:uns auf
C^QQKLr:unter
^GLQJNr:unter 0
UIWJMNr:until
HeS=B[r:up
RWKLNKr:up a
M^IMMLr:up the
K^IQJMr:up to
HYIL^Er:upsta
GYZQBMr:us
DZHZLNr:us ,
EIaOMPr:us .
^HDIYMr:us in
\BLKMXr:uses
WGLKMXr:uses the
CIiKNMr:va
IP_MKIr:vacan
?WUNORr:vacan (
QHHMbKr:vaga
RHLPZJr:vaga de
XGYTIEr:vai
PGH`PLr:vak
MSQNIQr:value
cPDJKOr:van
RVJQLMr:van de
LMMLUSr:van haar
B`KQLPr:van het
^ODJQNr:van recru
aDTMKIr:verra
XEXNLKr:verra seule
aSCCE[r:video
HI`UJIr:viene
JMUYLIr:viene a
]NMJLMr:virtu
IrBJKHr:visit
HnIHENr:visit .
aKMMGNr:vogal
TUBcCIr:vom
QbCOFOr:vom @name
RHKXPMr:vom recru
L`INJNr:voor
?ZSNPPr:voor de
HRJMVTr:vor
<RRPVSr:vor ort
@LUR_Ir:vorst
LWPOIOr:vos
GdADfDr:votre
cgX?A9r:vous
VPIOLOr:vous accue
VQIOLOr:vous accue à
K`EKOOr:vous prête
I\IONOr:vous rappe
`B]JHIr:vous verra
YIUMOHr:vp
ASSNSQr:vp ↵
UNLONOr:vp analy
\IKOKOr:vp eng
^KHPLMr:vp engin
VMMNNNr:vp produ
gVFHHGr:vrage
aGILOOr:vrage stell
eIGNMKr:vuole
@UPLaHr:w
9TYNWOr:w /
PhEHMHr:wait
JDHH\`r:walk
GKH^RPr:wall
EKHaROr:wall and
PJIN\Mr:want
LKKN^Kr:want to
mORECDr:wants
kGCMHOr:wants to
_BFLL]r:ward
TGGNK_r:ward ,
\HDIK\r:wareh
IJhLJIr:was
R>XfGEr:watch
KI\UKJr:watch the
ZIKOONr:ways
]IGOPNr:ways of
:B`HQer:we
KLIObHr:we have
CE]_LJr:we hire
WHKUNLr:we inter
[DbGJGr:week
^JNLMKr:week ,
DDkKOMr:week .
FIXOXLr:well
G^KNPMr:werks
fBINOLr:what
N\YLDGr:when
XKNOLNr:when :
_NGMLMr:when the
RHVPMNr:when you
YYELKKr:which
SAVYLKr:while
aDGLQQr:while you
V\]\69r:who
U[EOLKr:who looks
ZRGMMMr:who manag
`P?NMPr:who will
O_CNKOr:who would
PFVZJJr:who'd
TGYQLIr:who'd be
[RCYHIr:who'l
VSC[JHr:who'l be
ULKWLLr:who's
EH`RKPr:whom
IF_RLNr:whom you
RKXUIHr:whose
OKXUIHr:whose job
fLFOGMr:wil
bLFQFNr:wil je
]W7[EOr:will
_IJJOOr:will ask
OMOY>Yr:will be
XZHHMJr:will be calli
F`A[PHr:will be in
AF[[PLr:will be on
SYDKOPr:will be your
I_LNOJr:will bring
dAHONQr:will call
LVLPNNr:will colle
XJLNONr:will cover
`XBGOIr:will dial
ZLIQNMr:will have
SLIUNNr:will have his
dDHJOQr:will inter
[JLKNPr:will inter you
gHDKMOr:will join
^IKKNOr:will join from
H^HNMPr:will meet
L[INMPr:will meet you
BTM\MNr:will not
B_OMNOr:will open
EXPOOOr:will open the
QTLNMNr:will phone
KWLPNNr:will phone you
[ZCOJJr:will ring
`FJOLOr:will ring you
HBSbNLr:will run
GaJKOMr:will send
LHJ]OPr:will shado
\GKMPOr:will show
eFEKOOr:will sit
_EGNPPr:will talk
\LLKMNr:will tell
dFHONKr:will test
bGIPNKr:will test your
TQFKIZr:will text
\QGNKLr:will text when
FRKMN]r:will text you
OII]ONr:will watch
EC]JSYr:wir
\MKLLMr:wird
Xa7G^Er:with
DHWJiDr:with @name
QXFULKr:with a
oBDNJMr:with her
Z[FHINr:with him
\JHNNPr:with his
YAZQFPr:with me
EhEFC]r:with the
DRPMPVr:with two
VHHXMOr:with us
rGZ;BKr:with you
TGS_KBr:witho
N?]dEHr:won't
UK]HMHr:won't be
WIG^LIr:word
FL_NLOr:wordt
bGKHQMr:work
UMMNOOr:work ,
OMJ]JLr:works
NV\A\=r:would
MI[KNPr:would be
a`:JT@r:would like
[XCMMIr:would like to
XMLOMLr:wrap-
YJMOLNr:wrap- with
>h@aDOr:write
GbKPFPr:write to
UIKLSRr:writt
WLMNONr:writt task
e4U]V8r:y
kLELGLr:y @name
XKLMPOr:y el
FL^TLKr:y no
WKQMMMr:ya
YFLLG\r:yard
FS_IHRr:year
YI`FJIr:years
iJKHKIr:years in
fBFQMNr:yo
_Wb-V?r:you
\ZJTAFr:you ,
jVYD<Ar:you .
AbLQJPr:you :
AO^MC]r:you a
hJCMNKr:you about
`VGMKFr:you after
I[LJPPr:you and
EcHQLMr:you are
aKISIIr:you ask
iR>OGKr:you at
ZKKONNr:you cook
QJXOMLr:you do
RX@J\Jr:you for
VVVIIGr:you from
JUWMLLr:you get
VXEMLNr:you go
\Y?JNOr:you how
^KJQLIr:you if
Eb\EHIr:you in
RImGDGr:you on
XUDMLPr:you over
NJZLNNr:you quest
TcFKIIr:you the
`NGOMIr:you throu
McJFXCr:you to
bCINPMr:you what
RYEOKQr:you with
[CTKMOr:you won't
_IKHQNr:you work
LLVZJGr:you'd
TKUSJHr:you'd take
SSBIIar:you'l
`INOLHr:you'l be
LYCIcFr:you'r
9WZTYCr:your
LHIQ]Or:your appli
VFZGOOr:your boss
PI]JJQr:your chat
[XGMGKr:your coat
]ILLMOr:your cover
UI[LFPr:your cv
IP]MKLr:your file
bE@GcHr:your inter
UIOC\Mr:your panel
NFZZJIr:your peer
BGWdKLr:your pitch
SWUIHJr:your profi
EOMP^Kr:your recru
BYTONNr:your slot
TF[JMOr:your take-
ZIJQNOr:your thesi
GfDLONr:your visit
9TTNVVr:z
J\KOOKr:zeigt
bHJPINr:zelf
cGJPHNr:zelf het
HhHIMKr:zet
JIhKJIr:zich
KH^KFWr:zijn
V?Z]EIr:zit
VEI]LMr:zit er
OULMNNr:zoom
EXPONOr:zoom and
eGFRJMr:zoom meeti
LRSV@Sr:zu
NJJcMGr:zu .
YJHJJ[r:zu @name
\FUMJLr:zu uns
aYEGLHr:zur
HLK`LOr:zurüc
YFYKHOr:zweit
]JEPOOr:zweit gespr
>SSQPUr:zwisc
;TTQQUr:zwisc @name
>SSQPUr:zwisc @name und
EYYUJDr:|
7e\GLNr:| @name
BXSNPNr:| bespr
EVQOOOr:| bespr ↵
IRQOOOr:| pin
UMONMOr:| princ
\EC\NKr:| room
[KINMOr:| staff
ZLJNMNr:| staff engin
XGNNOPr:¶
dSCEXDr:à
aHHOLNr:à 0
OVIPMOr:à l'ent
VLMLSLr:às
@TTXETr:è
ALaJJXr:é
NHSOTOr:échan
HLK_OLr:écout
bMHLGPr:élu
WKMONNr:élue
WKMONNr:élue délég
SFMMJ^r:étage
FKhLJKr:étant
U[HKJMr:übern
VR<<kOr:–
YBLL[Lr:– 0
@NNQZSr:– @name
VG`KGKr:– @name edito
E[KJ[Jr:– atten
?WNNXPr:– bewer servi
DVNNUNr:– candi
eCINMNr:– direc
]EMOKQr:– haus
WILLYHr:– inter
TEFHXZr:– intro
\ILKC\r:– intro to
XLNOKNr:– pm
VPLMOKr:– senio
\IKQKPr:– sit
WSQNIIr:– value
^SJJKJr:– wants
VFEM_Mr:– your
DXQMQNr:•
LRLLTPr:• @name
QlGKGDr:…
\LHMPMr:✓
g@CZILtail:abe
CPPLPZtail:ace
5SSQ[Stail:ach
DRSNRQtail:ada
DRQNPVtail:ade
[]DSHCtail:adi
SAULD`tail:ado
@XPNOUtail:afe
<ZXLPPtail:age
hAIEH[tail:ago
RcJIHJtail:ahl
BVSNPQtail:ain
]T_H@Btail:ala
=QNNT]tail:ale
9VUPQUtail:all
2YTL]Rtail:ame
WIWHNMtail:amm
YG\NGHtail:amy
JGKIlItail:ana
CKROIctail:and
BRYEXPtail:ane
GOLNQZtail:ano
:UPMVXtail:ant
BWUNPNtail:apo
?UWNPRtail:app
WIXJKMtail:apt
FPMMSWtail:ard
?TVOQQtail:arn
HHLP`Mtail:arr
=UTKRVtail:art
>UUORQtail:ast
:XTNQUtail:ate
JLJ^PMtail:ato
NGMLGetail:atz
:SVLTWtail:auf
YL_EELtail:bas
hPEJKHtail:bby
ERSOPPtail:bei
VOPJQJtail:ber
MTObAGtail:bia
SMZMGLtail:bke
<[UMSOtail:bon
FPQQUNtail:bra
P`IMJKtail:bri
P\KPGLtail:can
_Y\CABtail:cco
>WTOSOtail:cel
BPTNVPtail:ces
CbGDdGtail:chi
NWOOKMtail:chs
H[IWJLtail:dag
BPIOR^tail:dam
([[KV[tail:day
jDIPIJtail:ddy
;PTNXUtail:ded
A[VSMGtail:den
N]]EFGtail:der
VPdGDEtail:des
GVGZOMtail:deu
aKIOLJtail:diq
;ZVOPPtail:don
;V^MNOtail:dos
FMRNH_tail:ean
AWVOONtail:eem
JQPOPQtail:ehr
ILLMM^tail:eie
O`GOIKtail:eke
LZIONMtail:ema
Q^KMKHtail:ena
RH]KOItail:ene
XZNGKGtail:eni
SXZKEFtail:enk
?LXLM^tail:ent
=YRPQPtail:enz
N_JNKKtail:eri
8ZUPVMtail:ern
KMON_Ftail:ero
/^SMJbtail:ers
kIMDLItail:esi
DNKRK`tail:est
^ZOVC:tail:ete
JJNLN^tail:eur
HTPOOOtail:fai
YDFL_Ktail:fay
XHL]HJtail:fiq
<ZTMSOtail:fon
VMMONNtail:for
FURNPOtail:fos
DSUOKUtail:gal
PLKNJZtail:gan
;^UNOPtail:gee
IHKIJjtail:ger
RQFM\Htail:ghe
\G^EEPtail:ght
`MTTE@tail:hal
OTDYOKtail:hat
5XYMRVtail:her
aSQXA<tail:hie
OeFLKItail:hir
YOD`GHtail:hmi
HHJIKltail:hom
(Z_OTWtail:ial
GFIObTtail:ian
[IYEKLtail:iao
FRSOQPtail:iba
:XQNYOtail:ico
DIUOHbtail:ics
ESROQOtail:icy
IKMcKKtail:idh
?TYMPPtail:ies
8YVMVQtail:iew
P[X^<>tail:ige
]WQNEBtail:igh
VTSW@Etail:ijn
@bLKSNtail:iko
@PTOVQtail:ilk
CVNNVOtail:imo
XDJMdCtail:ina
eH\@=Stail:ine
@[bEJNtail:ing
XDDIJgtail:ini
S\FLLLtail:ino
Z@\VHGtail:iol
#c[KYXtail:ion
ATWNPOtail:ior
JSPOOOtail:ipa
`MXNDCtail:ipo
QYF]GFtail:ira
EYJGK`tail:ire
I_NMMKtail:ita
4XWNSVtail:ity
GIM]VKtail:itz
UI]ILJtail:iva
MVR\GAtail:iwa
]CYICUtail:ker
UZDWJFtail:kie
KMHEhMtail:kis
XVYOE>tail:kje
QLJMJ[tail:lan
[@SDcDtail:las
ZPKPATtail:lda
GJJMgKtail:lde
RWSLJHtail:ldo
9VRTTQtail:led
HHKKKitail:ler
NU[DKLtail:les
7TYOURtail:ley
<OWLP\tail:lin
JLOLaHtail:lis
QAYEDftail:lla
6_PQQRtail:lle
ZDcGBOtail:lli
EXWWGItail:llo
_JJPLKtail:lly
ChGQGPtail:lmi
^KIMNMtail:loy
:[VI_Gtail:lys
@UYNOOtail:mal
KQGMK^tail:man
QNSXHGtail:mau
RUJLRKtail:mer
DTJYWHtail:min
YFGLI^tail:mit
5UTQXTtail:mme
D[ORKPtail:mre
ATWNQOtail:nal
JR`JIJtail:nan
BGJP\Ztail:nch
2Z[MQUtail:nde
NTIMORtail:nen
#d[LWVtail:ner
DGEOmNtail:ng
RJJKJ_tail:nji
Fa_GEHtail:nke
[]HLEItail:nny
[JFNXJtail:nta
HLNNN\tail:nte
[JCNLXtail:nth
^NLOGLtail:nto
dPMHHHtail:obi
ONXEFZtail:oes
_TGLLItail:ogt
>UVORPtail:ogy
<`QONOtail:oke
[MLOMJtail:oli
LHMJHgtail:oll
_KKMLLtail:olm
VI_IJItail:ols
HKI`PNtail:ome
BPSKM]tail:one
GSPOORtail:oni
-]WPRXtail:ons
DRSNQRtail:ood
SIG]NLtail:oos
0][RSNtail:ops
BPQSE_tail:ord
]OUNBItail:ori
BXPOPQtail:ork
8]WNPQtail:ort
6WXQTQtail:ory
`P]AICtail:oss
XLG[HKtail:oth
GRTNOPtail:out
HRPOPQtail:ova
IQPOORtail:owa
REXKGXtail:own
XKVSHEtail:pam
7WPKP`tail:per
;_N\INtail:rag
JSPOPOtail:rar
BTVMPQtail:rat
S_UDGHtail:rdi
KVQHSNtail:red
VNLFMWtail:ren
;UVMURtail:res
HTJIN]tail:ria
W\OJDJtail:rie
EVPNVKtail:ris
XHIK^Htail:rit
WH_JGKtail:rof
FaOMKKtail:roy
PILOJ\tail:rre
gHNJLGtail:rse
?LbMRMtail:rte
_MHKMNtail:sal
[LLH]Ctail:sel
6STTTUtail:sen
X`>`@Ctail:sgt
LMILeFtail:sio
X`SGFCtail:sla
KODJCntail:son
=VUNQStail:sse
YHSOLKtail:sta
[HHXUBtail:sto
?VSORQtail:str
BNPMP^tail:sud
KGILhKtail:tan
CRUNSOtail:tee
PHJJS\tail:tel
`[CZABtail:teo
NTBJKbtail:ter
FOUNJXtail:tes
cRKLGHtail:tha
YElAGGtail:tig
5YXMRVtail:tik
;W\QNOtail:tin
PGTKMWtail:ton
ZFJIaFtail:tra
EQPOTRtail:tre
IEHMhMtail:tua
DVPNPQtail:tur
eGILMLtail:txa
V]DNNFtail:txi
BTXNOOtail:tze
U]JOGHtail:uan
ETPNPStail:uer
Y[HOIFtail:uhn
7ZTMOZtail:uhr
X\HKLItail:ula
bHHPPItail:ule
:XVNRRtail:ung
QPVVIDtail:upa
CQLMQ\tail:urg
TF`LJJtail:urt
;YQNPWtail:ury
9UZMWNtail:ust
BVQMUNtail:ute
ASTMQRtail:uto
GKLNM`tail:way
KMONJ[tail:weg
^RSLEFtail:wen
/QaGeNtail:wer
GcEYJHtail:yle
\dFGDHtail:yne
^IKVHJtail:yun
HHNMdKtail:zak
ASTNTPtail:zz
>ZROORtail:ław
aXEIIIw:abby
>\QOQPw:acquis
S]GJMKw:adecco
@STNRSw:adress
RUZGGIw:ander
>UXNORw:app
dDSJKKw:arantx
=VVLSSw:art
=PSHV]w:assess
SJMVVDw:august
XO[RI=w:aukje
<RTPSUw:auswah
aK^DDHw:bas
ReENGJw:bashir
WFGKO]w:bellin
DVXYGIw:bello
YJJLIWw:benji
6[YLRRw:berlin
CSQOSQw:bespre
BRLOO]w:bewerb
VLX^?Bw:bia
`IPMNGw:blas
aOQHFKw:blessi
>SSNSVw:board
`HWKKEw:bright
`OVJDGw:broer
^VQJFDw:bronwe
B\PONOw:brooke
WFFOH_w:brown
SFaLJIw:burt
+^ZPXPw:cancel
KKKGkHw:candel
IMPN]Iw:candid
QK`HJMw:capt
XXENLLw:capuci
5WYQTPw:catego
ZRPWG?w:cathal
EKKLOdw:centre
P_ILMHw:ceri
MW_GJGw:cest
YBF^LPw:changm
?[SNOPw:charge
VI[LHMw:chefar
\SYMCBw:chipo
EURMRNw:client
BSUOQPw:coast
uDGMGFw:colm
_EZD@Xw:colone
5XZPQSw:commer
@QPPQYw:commun
6\ULVPw:confir
ERTOPQw:dabei
7WaMNOw:dados
LWEN]Hw:dag
T^JKIKw:dahl
#Y\J[^w:day
ADCMd`w:de
\I`MCEw:dean
RO^KIGw:delgad
WbKJGFw:delroy
?YSMPRw:der
<VUNVOw:dernie
:TTLSYw:detach
[WBCJZw:di
[CYHEVw:don
GGLQdKw:dorian
ZG`GHIw:doutor
_KMMLIw:dr
ZdFJDHw:dwayne
UY\OB?w:edwige
IKKIkEw:efisio
GYVMMLw:elisab
:PTOYUw:embedd
FQSOOSw:englan
ITPOPOw:entrar
AVTNQPw:entrev
mHHFKMw:esi
S[LOIHw:euan
N\JNKMw:fabbri
CSWNOQw:facili
GUQOPOw:fai
E^OKTIw:falko
TNQRKJw:farrel
FIJJKlw:fathom
ZHOF[Gw:fay
L\GRMLw:ferhat
dVFNFFw:fermin
=UZOPNw:financ
DFHP^Zw:finch
AQVQTOw:flight
BSTNQRw:flood
NXE]JHw:franki
TJEW\Dw:frau
KLKNM^w:freie
BWRNPRw:fundic
>[PK]Kw:g
VIfHGGw:galli
KKKJjFw:gavina
[KFJI[w:gebroe
/Y]QQSw:gespra
CVOOPSw:getafe
RRFM^Fw:gheorg
QT^HHGw:giles
YLHYHKw:gleich
WaHNFFw:gonny
?TRMRVw:gradua
Z\GIKHw:gundul
MHHMWXw:h
@QXMTPw:hatter
CRQNPVw:havneg
9XUKRVw:headte
HZHH^Iw:helder
VbDMFKw:helmi
[KOI?]w:henk
K]PMJJw:hernan
AOQO]Lw:herr
IQOL]Hw:hollis
]KGMKSw:hyacin
dGJUIHw:hyun
@WXOMMw:iberia
SPQ\EEw:ignati
]DYHLLw:imelda
KRKYKNw:imre
PbFOHKw:ineke
6ZXMRRw:inform
DVRNPOw:infos
#YjI\Xw:interv
KKJNdHw:iratxe
O^VRD@w:isla
HIIKkIw:isolde
SXKMKLw:jandir
DJGPhLw:jantin
KHKJhJw:jorrit
kDFOMIw:jule
GSROPOw:junior
cWDREEw:jupite
YSGXIFw:kadi
^TWIDCw:kamala
LOYXFGw:kamau
4UUORZw:kennen
NFJIjIw:kis
LV_JHFw:koldo
;TSMSYw:kompas
`[GOHBw:kuhn
XLBbHIw:lakshm
=VWOQPw:learn
CSSOOTw:legal
YYSODBw:leigh
HZJNYHw:leire
8S]OPTw:leitst
=YULSPw:lisbon
STH\JEw:lison
CSSNRQw:llamad
WOXMEJw:lobke
=YXNOOw:london
SYLOHKw:lorcan
GLcRMFw:lord
KJKLeIw:loris
YRYFIFw:ludivi
\ObHBBw:lurdes
ZVELLLw:macare
?PPNZSw:madame
IMNKgDw:maelys
^[JTD?w:mafald
JOTOOOw:mal
^KIMNMw:malloy
/Y[NSVw:manage
?UUMTQw:manten
HJKPaLw:marr
NJONSRw:master
N`UGKEw:mbonge
LJKJdJw:mees
LPWTKHw:merete
MJLNEew:metro
KILKeKw:mikel
WH\IMIw:milene
4YYOWNw:min
8\VMUNw:minute
P_PIJIw:morena
RUY=QLw:moss
?VRMUQw:name
P`YDHEw:nardi
AXTOONw:neem
CTWNPOw:netze
DHEMrIw:ng
IYbHFGw:nienke
J^TNGIw:nkechi
bR]F@Cw:noori
[XKIHLw:noriko
W`JMGFw:norrie
aROHHHw:obi
WYYGBHw:odete
`BE[LKw:okabe
YLLONMw:okafor
bJKLNHw:omer
7T]QSNw:ops
STKOLMw:oriett
\BXTIHw:oriol
eGSGJJw:ottoli
?YTMOQw:owner
PJbKKHw:ozols
D]IMZJw:p
YRRTGBw:pam
HTQOOOw:partec
AWSNTMw:partic
*^ZORVw:partne
\SGLNHw:patxi
DDCJ{Iw:perpet
4W\ORRw:person
X\EKLJw:pino
GSQOQOw:policy
BSSOQQw:powere
EUNNUOw:primo
9VYLRTw:produt
THaKHKw:prof
2VTQYTw:progra
8Z\MPOw:qualit
=SPQUSw:quay
U\JGJNw:r
\GPVHIw:rafiq
MWJ_GEw:rag
\I[NEGw:ramasw
S_FKJLw:rantan
YH[MFJw:rasker
DSRPNTw:record
8YOMR[w:recrui
dBJPNMw:reddy
ATXNPNw:region
8YXNTPw:resche
XPYCLJw:revere
:WYMNUw:risors
bNYJBEw:rocco
VGF[OMw:roos
SJG_MJw:roth
>WQNOXw:rotter
GKKeMLw:ruarid
TIZUHEw:rupa
;TYMVNw:rust
W_KUCAw:ruthie
LXC`KHw:s
N\OOGJw:sachs
eJGOLIw:sadiq
JPROPOw:saiba
`KHLNMw:sal
hETJKEw:saoirs
KJcINKw:saraiv
aP[FECw:sebast
IHMIiKw:sechi
jUESBAw:sgt
HRSNOPw:shout
SU^GFGw:simoes
]FGKI[w:smit
GGNNfKw:sobcza
IJNKcKw:sollic
4VQSSYw:sons
:XVNRRw:stelle
eD\DHIw:stig
?QNMP_w:sud
?VXMOPw:suppor
bTKKEHw:tabith
GVG[OLw:tadeu
INMO]Kw:tag
IKKcKMw:tansy
FTPOPRw:teamsb
8YRN[Ow:tecnic
<T\MROw:teilne
*dWJ[Ow:telefo
`WFVCDw:teo
^KMOMHw:testa
BMRVRRw:thorva
YQP^ABw:tiwa
KKGLkEw:tjitsk
IQOOOSw:town
fKFLINw:trent
MKGKdLw:tuinst
PZIOMLw:txema
7YTOOXw:uhr
?SYLOTw:umane
GPPPTNw:umbra
KINLiCw:unai
WH\LKHw:valdis
=YRPQQw:videok
^HXHLHw:villa
IIILjHw:vlas
\[HKKGw:vogt
fGUBOHw:voss
?TUNSQw:waalha
QOXXEEw:wanjir
HKJMKew:watson
JQPOPQw:wehr
<ZVNQOw:weiter
QIVNNMw:wellin
XLLPMMw:wes
\HGIaEw:wessel
;PUNYTw:wilk
WPUTBGw:willem
CSRPNTw:winter
@UTNNTw:workda
?YROORw:wrocła
[_OHEDw:ying
@[PNOQw:york
OKYKMNw:yuting
MLEFqFw:zoltan
LMQK[Jw:zweitg
ASTNSQw:zz
EVSPHUwords:1
VFGHUZwords:2
OQIAKewords:3
Y6:El`words:4
"""
