"""The weights by which `part` reads, as tests/train_parts.py wrote them: six letters a feature. Pure data."""

TABLE = r"""
trained_on 3032858f4fed34866a7195614a3cf27f4dec4d9200b14226f1adec032d8a5820
bias -0.1982 -0.0868 -0.1199 -0.3858 -0.1969 -0.0994
step 0.080564
person absent -0.027
person address 0.753
person address_alone 0.208
person alone 0.304
person another -0.822
person another_alone -0.300
person another_alone_sure -0.702
person another_sure 0.036
person arranges -0.579
person best 0.331
person by_title_arranges -0.619
person by_title_recruits -0.494
person candidate -0.107
person formal 0.370
person formal_alone 0.154
person formal_in_text 0.303
person formal_own_calendar 0.473
person given 0.608
person given_alone -0.213
person given_in_text 0.644
person given_in_title -0.056
person given_own_calendar 0.350
person given_single 0.020
person given_single_alone 0.322
person given_single_in_text -0.142
person given_single_in_title -0.291
person given_single_own_calendar 0.322
person guest_absent 0.064
person guest_address 0.087
person guest_address_alone 0.023
person guest_alone 0.022
person guest_another 0.029
person guest_another_alone 0.185
person guest_another_alone_sure 0.151
person guest_another_sure 0.287
person guest_arranges 0.037
person guest_best 0.161
person guest_candidate 0.006
person guest_given 0.536
person guest_given_alone 0.298
person guest_guests_0 0.350
person guest_guests_1 0.242
person guest_guests_2 0.077
person guest_in_title 0.030
person guest_is 0.669
person guest_least 0.073
person guest_listens 0.006
person guest_mean 0.118
person guest_not_taken 0.062
person guest_other 0.006
person guest_role_opt 0.105
person guest_role_req 0.564
person guest_silent 0.411
person guest_state_acc 0.202
person guest_state_nee 0.404
person guest_state_ten 0.063
person guest_strange_single 0.029
person guest_take 0.163
person guest_taken 0.173
person guests_0 0.404
person guests_1 0.170
person guests_2 -0.141
person guests_3 -0.346
person host_absent -0.438
person host_address 0.666
person host_address_alone 0.185
person host_alone 0.085
person host_another -0.759
person host_another_alone -0.052
person host_another_alone_sure -0.415
person host_another_sure -0.085
person host_arranges -0.178
person host_best 0.151
person host_by_title_arranges -0.619
person host_by_title_recruits -0.494
person host_candidate 0.052
person host_given -0.234
person host_given_alone 0.174
person host_guests_0 0.085
person host_guests_1 0.103
person host_guests_2 0.194
person host_i_do -0.482
person host_i_do_not -0.214
person host_i_least 0.049
person host_i_mean 0.015
person host_i_take 0.163
person host_in_title 0.130
person host_is 0.075
person host_least -0.239
person host_listed 0.194
person host_listed_0 0.105
person host_listed_1 0.082
person host_mean -0.121
person host_not_me -1.150
person host_not_taken 0.586
person host_other 0.284
person host_other_firm -1.124
person host_recruits_0 0.112
person host_recruits_1 -0.779
person host_recruits_2 0.173
person host_role_req 0.366
person host_silent -0.757
person host_state_acc 0.392
person host_state_nee -0.317
person host_strange -0.597
person host_strange_alone -0.514
person host_take 0.200
person host_taken -0.285
person host_team -0.281
person host_unlisted -0.119
person host_unlisted_0 -0.020
person host_unlisted_1 0.021
person host_unlisted_2 -0.120
person host_with_me 0.650
person i_do -0.482
person i_do_not -0.214
person i_least 0.049
person i_mean 0.015
person i_take 0.163
person in_title 0.160
person is 0.087
person least -0.049
person listed 0.194
person listed_0 0.105
person listed_1 0.082
person listens 0.155
person mean 0.069
person not_me -1.150
person not_taken -0.104
person other -0.166
person other_firm -1.124
person own_calendar 0.450
person recruits_0 0.112
person recruits_1 -0.779
person recruits_2 0.173
person role_opt -0.209
person role_req 0.709
person silent -0.040
person state_acc 0.595
person state_nee -0.135
person state_ten 0.063
person strange -0.697
person strange_alone 0.410
person strange_in_place -0.158
person strange_in_text 0.194
person strange_in_title -0.917
person strange_own_calendar -0.452
person strange_single -0.966
person strange_single_alone -0.249
person strange_single_in_place -0.023
person strange_single_in_text -0.815
person strange_single_in_title -0.514
person strange_single_own_calendar -0.243
person stranger_absent 0.347
person stranger_alone 0.207
person stranger_another 0.161
person stranger_another_alone -0.211
person stranger_another_alone_sure -0.217
person stranger_another_sure 0.055
person stranger_arranges -0.429
person stranger_best -0.018
person stranger_candidate -0.165
person stranger_formal 0.370
person stranger_formal_alone 0.154
person stranger_formal_in_text 0.303
person stranger_formal_own_calendar 0.473
person stranger_given 0.527
person stranger_given_alone -0.676
person stranger_given_in_text 0.644
person stranger_given_in_title -0.056
person stranger_given_own_calendar 0.350
person stranger_given_single 0.020
person stranger_given_single_alone 0.322
person stranger_given_single_in_text -0.142
person stranger_given_single_in_title -0.291
person stranger_given_single_own_calendar 0.322
person stranger_guests_0 -0.021
person stranger_guests_1 -0.174
person stranger_guests_2 -0.200
person stranger_guests_3 -0.040
person stranger_is -0.435
person stranger_least 0.070
person stranger_listens 0.145
person stranger_mean 0.024
person stranger_not_taken -0.743
person stranger_other -0.457
person stranger_own_calendar 0.450
person stranger_silent 0.518
person stranger_strange -0.116
person stranger_strange_alone 0.924
person stranger_strange_in_place -0.158
person stranger_strange_in_text 0.194
person stranger_strange_in_title -0.917
person stranger_strange_own_calendar -0.452
person stranger_strange_single -1.236
person stranger_strange_single_alone -0.518
person stranger_strange_single_in_place -0.023
person stranger_strange_single_in_text -0.815
person stranger_strange_single_in_title -0.514
person stranger_strange_single_own_calendar -0.243
person stranger_take 0.038
person stranger_taken -0.325
person stranger_told 0.604
person stranger_with_0 -0.599
person stranger_with_1 0.315
person stranger_with_2 -0.148
person take 0.449
person taken -0.437
person team -0.494
person told 0.604
person unlisted -0.119
person unlisted_0 -0.020
person unlisted_1 0.021
person unlisted_2 -0.120
person with_0 -0.599
person with_1 0.315
person with_2 -0.148
person with_me 0.650

JU{7?EB:absent
QUOVZ6B:absent+me
RU_==ZB:absent+not
R@_YAOB:absent+only
GMeX>KB:absent+will
NKoW*SB:absent+you
bGFUJLB:and
TTKJ_?B:and+me
F8mfFCB:and+not
WIH_JJB:and+only
jNA_<FB:and+will
gTQH?HB:and+you
ImQ1NUB:arrange
E[VIUFB:arrange+me
UKaJHGB:arrange+not
UZQ\@>B:arrange+only
M`KILNB:arrange+will
RmQ8GJB:arrange+you
VMaCFNB:boss
KUUDUKB:boss+me
L\[ALJB:boss+not
T?^YJEB:boss+only
OT_I<SB:boss+will
VhRM;AB:boss+you
LLC7yOB:candidate
KGUH_LB:candidate+me
KVZLENB:candidate+only
NSPF[HB:candidate+will
RTLGULB:candidate+you
KfW4VIB:close
fKIOGJB:close+me
[D\NHIB:close+will
eSCKJKB:close+you
LN:C{EB:greet
TS[ELFB:greet+me
QCeIGPB:greet+not
OSJJQRB:greet+will
UWPC]>B:greet+you
XdKFDIB:hire
c]SG;EB:hire+me
CeFXJHB:hire+not
FLDgMPB:hire+only
DUX[JDB:hire+will
GfZDALB:hire+you
K(<{MPB:listen
QKbY7LB:listen+me
EFQhBTB:listen+not
SRBy@;B:listen+only
T5AhSTB:listen+will
RNRe=FB:listen+you
ROX1^QB:me
KI^CUOB:me+meet
?i`U=?B:me+not
;fZR<RB:me+only
ElFMIMB:me+place
ZBDA][B:me+topic
UNTGUGB:me+who
JXIHQVB:me+will
NFUSQMB:me+with
ZBb?a<B:me+you
aEKWU<B:meet
ASQn0VB:meet+not
JQP_O@B:meet+only
YCbXY+B:meet+will
pN\Q=1B:meet+you
BRbl/IB:not
KENYJZB:not+only
[LGHNVB:not+topic
FIKbGWB:not+who
1W\hHFB:not+will
>ATkDWB:not+with
EXj[<=B:not+you
MQ]e;@B:only
IHJXM[B:only+place
QTNCSPB:only+topic
GJ_FMWB:only+who
_IXNDGB:only+will
GLa[;QB:only+with
RG__@CB:only+you
Q\0R3xB:place
;_YcH<B:place+will
Mu;FGOB:place+you
aKFGKWB:topic
MVJGYMB:topic+will
jEI5ZRB:topic+you
`?QSOGB:who
SJ^XP6B:who+will
_KPTT7B:who+you
XLVR:SB:will
HOZhQ0B:will+with
VNOPAVB:will+you
V[QBLJB:with
[SRLCIB:with+you
YW_@GDB:you
VDy>7RL!:absent
eGADTTL!:and
Db\7XIL!:arrange
hT]A+TL!:boss
OPGFiFL!:candidate
\aI:QIL!:close
=PG@{AL!:greet
W`L?AVL!:hire
RB<lKSL!:listen
c^E@6]L!:me
TDNTQOL!:meet
TWZTI9L!:not
uNAJFGL!:only
KJ>T9zL!:place
^V;@CgL!:topic
caP5?RL!:who
SL\?;eL!:will
\SZFP;L!:with
GXRCYML!:you
WBr>W<L0:absent
{6>QESL0:and
Al>DUVL0:arrange
RQaS3PL0:boss
=NIFwIL0:candidate
VcI8TKL0:close
;@KH{EL0:greet
G^RPW=L0:hire
NEIc@[L0:listen
][X6]7L0:me
`BOA`GL0:meet
DHoFMML0:not
mGHHMIL0:only
OQ:R7wL0:place
cI8X:dL0:topic
u^O@.KL0:who
PN`HATL0:will
\QYCPAL0:with
MVQBTPL0:you
NT_>;`L1:absent
USXIHIL1:and
>aELZPL1:arrange
^YBHETL1:boss
`?AKVZL1:candidate
\eBJQ<L1:close
ecDGAGL1:greet
OPTDG[L1:hire
E@X[\GL1:listen
K]4HMiL1:me
UXETEOL1:meet
PWG_P=L1:not
]U=ONNL1:only
HVGSHZL1:place
dLKMOCL1:topic
\I^TBAL1:who
XERKWJL1:will
TU=UNQL1:with
QX\GHGL1:you
^Hl-TFL:absent
YCaKHJL:absent>and
CbOPOHL:absent>arrange
VLLOOOL:absent>hire
[ISLLKL:absent>meet
K\SMLGL:absent>topic
:C]QO_L:absent>you
bSI=POL:and
]KHOLNL:and>absent
]JJMLPL:and>arrange
NXKLLPL:and>boss
`KGNHSL:and>me
XCaJFNL:and>meet
aDCPNSL:and>topic
[IHWMKL:and>who
WNKMNOL:and>will
iMGGJLL:and>with
lDEHGVL:and>you
M_CKOQL:arrange
Ij?QNIL:arrange>absent
Z]CKLHL:arrange>and
HRHNM\L:arrange>boss
CnJMFLL:arrange>hire
ZHYKKIL:arrange>listen
]\GPDFL:arrange>me
BeTWFCL:arrange>meet
UVJMMJL:arrange>place
CT^[CHL:arrange>with
ZTEJEWL:arrange>you
aR\H7LL:boss
^GOMNKL:boss>absent
dLNKJGL:boss>and
LYMNNLL:boss>arrange
WGXMHNL:boss>candidate
`JNJOIL:boss>listen
NWLLPNL:boss>me
OSVGKPL:boss>meet
YTLKNIL:boss>place
TH[MMIL:boss>topic
^LGLMOL:boss>will
QRPLGSL:boss>with
Q`JRKAL:boss>you
ZGF>gML:candidate
FZWNILL:candidate>greet
GHKRbLL:candidate>meet
FJMQ_ML:candidate>with
_LEMMOL:candidate>you
PeD9[LL:close
I\MOKNL:close>absent
EfIRHLL:close>meet
HeKNEOL:close>with
ILFC{>L:greet
NVVEKOL:hire
JPSOMPL:hire>boss
\WHILJL:hire>meet
LI\LPML:hire>who
bFKMOJL:hire>with
Q[NILKL:hire>you
H7HlQVL:listen
IJIYH\L:listen>me
WFZIMML:listen>meet
TH]JMKL:listen>with
[HHYIML:listen>you
VO4Db[L:me
4Z[LSQL:me>and
IURKJVL:me>meet
NMI[NML:me>will
UQLPPGL:meet
J?uDIPL:meet>absent
qAIIHOL:meet>and
T]RB>WL:meet>arrange
oEDWGFL:meet>boss
[HCK`JL:meet>candidate
AZQNPPL:meet>close
XC`NGKL:meet>hire
JKJKQ_L:meet>listen
N6PV`PL:meet>me
SJF\MNL:meet>not
CMOQSWL:meet>place
pEF\;IL:meet>topic
DgKGPML:meet>who
SA\UZ<L:meet>will
C_MXKHL:meet>with
`ScS%LL:meet>you
TXYSL7L:not
_CYIIML:not>meet
kQKT>AL:only
XJPPLML:only>absent
A]NLQQL:only>and
_?=cNML:only>arrange
MJYIRNL:only>boss
CdJLMQL:only>me
N\3Z3pL:place
F[NNONL:place>and
\MNLOHL:place>boss
H\KONNL:place>me
U]ICJRL:place>meet
TRGKJXL:place>you
RUHY@RL:topic
ZHLNOOL:topic>boss
PWMMMLL:topic>meet
BPSNPVL:topic>will
WLMONML:topic>with
HONNMYL:topic>you
xXYQ.2L:who
GPSQPOL:who>absent
eEKNIOL:who>arrange
NPMMTML:who>candidate
Na?_CJL:who>meet
UIXJNML:who>will
\TEJLPL:who>you
TDVEK]L:will
WDPJKZL:will>absent
Q\HLKML:will>arrange
QM>PYVL:will>me
sC[AEBL:will>meet
aGXJFJL:will>who
JISJDeL:will>you
^bRH9FL:with
QVZLIDL:with>absent
iEGLMLL:with>and
Yl7G=[L:with>arrange
dIEKNOL:with>boss
LA_`FHL:with>listen
M[GZEML:with>me
kEVSD<L:with>meet
J^PIOJL:with>place
[`=`E<L:with>topic
ZHUKMKL:with>who
W]HLKHL:with>will
QKFX?bL:with>you
QLY;RVL:you
^AGLH_L:you>and
Sf:J`=L:you>arrange
9\K\LRL:you>boss
AeKLKRL:you>close
ZKJPJPL:you>greet
DLOQ]LL:you>me
eNLSG@L:you>meet
]JNMMLL:you>only
>XSOOSL:you>place
<SSNWRL:you>topic
PHWNOOL:you>who
aYPOA?L:you>will
_E:RPZL:you>with
TOUJHPN:absent
eYLCHGN:and
RiCHNEN:arrange
^PQFJKN:boss
:SNIY^N:candidate
WLLNNON:close
hFFKMON:greet
CPUNUPN:hire
eBOXLAN:listen
`XGBPHN:me
Y]9P`:N:meet
:QSKYXN:not
VSKLRGN:only
aBLLB^N:place
h>FHcDN:topic
IERTRUN:who
\HLJNQN:will
``=LIHN:with
^^@=^BN:you
\^KJIBP:and
\WPMFCP:arrange
RQUJNJP:candidate
PXLMNLP:close
GO[LMPP:greet
FISMSXP:hire
LGYQLQP:listen
mUOK>?P:me
^X_GB=P:meet
9KVO[VP:not
STUMIHP:only
RQWLIJP:place
jCHQIKP:topic
T]\AFFP:who
yJCIFFP:will
RZILMKP:with
aXNMAEP:you
WAsA\2R!:absent
WE=XNYR!:and
GoM:MPR!:arrange
b?WLIMR!:boss
K]??t?R!:candidate
PUDBXVR!:greet
I]QU8VR!:hire
AI>{AQR!:listen
KNW:cMR!:me
XDRJ]ER!:meet
LPb_7GR!:not
HXfN=JR!:only
EaO-:{R!:place
pDT:ESR!:topic
ONJUKTR!:who
a\QV;;R!:will
\\Q6KQR!:with
Z^QFT7R!:you
b;zOB4R0:absent
VCG_DWR0:and
]iF.A_R0:arrange
m@EDXLR0:boss
VU?BkCR0:candidate
UYEKCXR0:greet
eh,U9TR0:hire
FM5{KFR0:listen
ZXN2VSR0:me
RETVXAR0:meet
UGj>?VR0:not
B\UWDLR0:only
4`<K@{R0:place
^F@\>[R0:topic
^BZBMQR0:who
WXNT@IR0:will
4\SNYOR0:with
[[TUV&R0:you
ELv9KPR1:absent
M\DORMR1:and
BiQ6aER1:arrange
g@_7RJR1:boss
[G:IhLR1:candidate
LVDEYVR1:greet
]i19TVR1:hire
@MKs1^R1:listen
5fIP\JR1:me
YIILWLR1:meet
^<U`=NR1:not
>ZT^AOR1:only
O^SP4VR1:place
]BZF@[R1:topic
JACUX_R1:who
UTO7YRR1:will
HIZGYNR1:with
GZa1MZR1:you
@M{9MJR:absent
b<d@LLR:absent>and
BGX^MMR:absent>arrange
NUDN\IR:absent>candidate
jIBFOPR:absent>hire
BIXSJZR:absent>listen
XJ[IENR:absent>me
NLrAGGR:absent>meet
DEjKOMR:absent>not
BN^HI[R:absent>only
WMIKLVR:absent>topic
dFEMONR:absent>will
BD\]FTR:absent>with
RY[GJCR:absent>you
`LNWBFR:and
K\aRA?R:and>absent
;kNA_GR:and>arrange
O_HHWER:and>boss
@[RLVLR:and>greet
UOHKOTR:and>hire
MDJoFIR:and>listen
h]NF;ER:and>me
pMG=NKR:and>meet
HLb^G@R:and>not
HILaONR:and>only
STGIF^R:and>place
MUTMDTR:and>topic
LJGYJZR:and>who
WP\L7UR:and>will
\HPHNPR:and>with
ZkK;=RR:and>you
JrJ/LZR:arrange
TQaEGIR:arrange>absent
Td>^EAR:arrange>and
UL]JJHR:arrange>boss
>`INUQR:arrange>candidate
eGHOOGR:arrange>hire
KXCKSUR:arrange>me
db/D[FR:arrange>meet
Y_GFKJR:arrange>only
A\IMNXR:arrange>place
DZ@LObR:arrange>topic
Lc?HAbR:arrange>with
JeI9XQR:arrange>you
aDRHRIR:boss
GIfPGNR:boss>absent
ESTJPSR:boss>and
aLHPJLR:boss>arrange
jXEIDFR:boss>hire
`OHHJQR:boss>listen
jDBNHSR:boss>meet
aHJLQJR:boss>place
lGFKJKR:boss>topic
ZTHMKMR:boss>who
dHDOLOR:boss>will
^@bOGER:boss>you
WND<u?R:candidate
LeGPEMR:candidate>absent
TIGOYMR:candidate>and
CkENPHR:candidate>arrange
TYLLHMR:candidate>meet
VONOJNR:candidate>topic
BIeLTJR:close
JY@BU`R:greet
^MKOILR:greet>and
XWLKIJR:greet>boss
MJNNYNR:greet>you
Wg?R9RR:hire
GGbMONR:hire>absent
{<DHKHR:hire>and
HhINJJR:hire>arrange
PUILNRR:hire>boss
XDGbOGR:hire>listen
SQ\GJIR:hire>me
f]CHGER:hire>meet
H[KVKKR:hire>not
cKKIOJR:hire>topic
ESNOWOR:hire>who
FV_GPIR:hire>will
GSNMVPR:hire>with
:kTGSFR:hire>you
I:;{BNR:listen
FGbTJKR:listen>absent
Y=UiBCR:listen>and
d>[SHBR:listen>arrange
WZIGKNR:listen>boss
J`OOJIR:listen>hire
OJPTHUR:listen>me
bY6P@ZR:listen>meet
UMF\KKR:listen>not
OJGeJJR:listen>only
XHM`N@R:listen>with
HO^]AGR:listen>you
MX_:PLR:me
BXTOONR:me>absent
ULUILNR:me>and
Lm@KIMR:me>arrange
JR_KASR:me>hire
J]TKBRR:me>meet
D^XLJJR:me>not
FJG`QSR:me>only
GVGL\NR:me>will
SG\HYCR:me>you
k>JP_8R:meet
SP\:LSR:meet>absent
DXSTVAR:meet>and
OVSKTDR:meet>arrange
Jd<GSVR:meet>boss
gHMMHHR:meet>candidate
bIIKOMR:meet>hire
^A<^[FR:meet>listen
R^VU1NR:meet>me
L]AVCWR:meet>not
UPHTY@R:meet>only
b?AWGZR:meet>place
O@WIcHR:meet>topic
MZD]HKR:meet>who
`OALKSR:meet>will
N]M;STR:meet>with
qej0/;R:meet>you
DRbv&FR:not
UIeCMGR:not>absent
\BWMLLR:not>arrange
JUYLLJR:not>me
LB\mE>R:not>meet
[JHVOHR:not>who
FHkEQJR:not>will
IXIXLLR:not>you
AJWhFIR:only
HKJPN_R:only>and
J\LNKPR:only>arrange
FMRXNOR:only>boss
FCRkOER:only>listen
IJRNNYR:only>me
O\[GGGR:only>meet
VFHXNOR:only>will
F`IPOLR:only>with
LWVJLKR:only>you
Zb;P'kR:place
KJKMLaR:place>absent
W\JLLDR:place>and
IbJLMLR:place>arrange
I`INMNR:place>boss
FQROOSR:place>listen
GRRONRR:place>me
FWIOMXR:place>meet
FKJNLeR:place>with
j@DBUUR:topic
yBGIFIR:topic>and
SKTMMOR:topic>arrange
NMKNMXR:topic>me
QT;@cXR:topic>meet
PNRJSMR:topic>only
THKDbLR:topic>who
FGIPSaR:topic>with
VYSFBOR:topic>you
Z@LKYPR:who
iABVLKR:who>and
B]JLG_R:who>arrange
]AMWSDR:who>boss
VJGTOPR:who>listen
M@ZVDYR:who>meet
HJOMKbR:who>place
[HKE^IR:who>topic
E_JVMHR:who>will
GBFcVSR:who>with
]WGOCMR:who>you
^OTLFGR:will
WG[HPHR:will>absent
?PL]QQR:will>and
LZ+U[YR:will>arrange
[UGGPLR:will>hire
W@=vIGR:will>listen
WKJQOOR:will>me
xSFL8CR:will>meet
EUMWNOR:will>not
JK[PNLR:will>only
JVIZNJR:will>place
QNDMbHR:will>topic
\GF[NIR:will>who
VTZCJIR:will>with
jh[4><R:will>you
GVGONYR:with
OYHUMGR:with>absent
E`ATLUR:with>and
Ec?MEaR:with>arrange
@ZNPRPR:with>boss
QWZGHIR:with>me
EMFVN]R:with>meet
VFH]NKR:with>not
gETZB>R:with>you
VeIDQAR:you
JZ`UB?R:you>absent
ek,X?GR:you>and
T^\?DJR:you>arrange
aNWKBGR:you>boss
LNPI\JR:you>candidate
@[JM\KR:you>hire
TR_BJIR:you>listen
HK]MPNR:you>me
gHNMY8R:you>meet
RXM[FBR:you>not
Lk@HMMR:you>place
{D:NDOR:you>topic
i7HCbMR:you>who
KZMYHIR:you>will
EcWCZ>R:you>with
GSXQLLabove!and
T[RKKDabove!arrange
RPRMHRabove!boss
OKPMVNabove!candidate
hRGLHDabove!close
EUULQNabove!greet
NTMNLQabove!hire
_KKMMLabove!listen
JJTPQQabove!meet
>VQPQUabove!place
SLTOLLabove!topic
AMSTTRabove!who
U_HINFabove!with
KVKLPRabove!you
\KMMLMabove:aktue
8^QMXOabove:albor
[JNOKNabove:am
AROPRVabove:ana
GRTPNOabove:bart
ERRMVOabove:been
WKOOLOabove:bernd
WPMOKLabove:best
;SSSUQabove:bilal
LMLOQTabove:boa
DSOOOWabove:borou
CVPNOTabove:brand
[LLPJNabove:break
TLPNMPabove:brigh
RKNMNTabove:cance
KKPNVNabove:candi
CWOOOTabove:ceo
<[QNUOabove:con
bSGLJGabove:cordi
FRPOOTabove:counc
BTPOQSabove:crown
?VQOQTabove:depar
aHMJLNabove:diens
@SPQOWabove:dilys
FOVOLTabove:direc
GRUPNOabove:eijke
XKNOMLabove:ein
[PIJNMabove:engin
TNOKQNabove:entre
>WROQSabove:estat
MLJLWTabove:event
BTTNQRabove:for
S[IKJNabove:freun
=UVNPSabove:fx
XKMNOMabove:gebuc
=YQNVOabove:grupo
^YGKHJabove:grüße
LILMKbabove:guest
HQSLTMabove:has
ZKLOMMabove:hej
gGHMMIabove:herzl
VMMNNNabove:hi
BWPNOUabove:holli
GRTPNOabove:hr
ITPOOOabove:inten
GEURTRabove:inter
]KLKIRabove:job
UNMQNLabove:kenne
WKOQMLabove:kind
=VSPTPabove:lead
TNMNPNabove:learn
^ILLLOabove:lee
WNKMOOabove:leits
CTQNQSabove:lin
TLMNMQabove:llp
BXQQPNabove:local
DVOOOSabove:max
HQOMQSabove:mei
>WROTQabove:micro
DSOOPVabove:millb
7TURTUabove:mirei
\YGKHJabove:mit
\KMMLMabove:mitta
EVOOORabove:muste
XJNOMMabove:neuer
6SYQRVabove:nexus
8SRSWSabove:noora
FUPPPPabove:numer
<XUNOUabove:of
CTPOQSabove:offic
ZMJMNNabove:ole
DVOPQPabove:passc
@UROTPabove:payme
:TTQTTabove:perra
WMPMNLabove:phone
CQUPOQabove:platt
VMLNONabove:posit
YMJMNNabove:pries
8RXORWabove:rache
6]PNRXabove:recru
TQOQMHabove:regar
HSQOPOabove:riuni
[KLMKQabove:rust
gQFKJGabove:salut
ULPNOMabove:sched
\MOJHPabove:servi
B]OOONabove:since
?USOTPabove:sre
JMMMVSabove:tarde
[LKMMMabove:task
=XROTPabove:teams
WJSLMLabove:telef
ATRNUPabove:this
UPNPKKabove:time
?USOTPabove:tollg
JUOMSLabove:tomas
]JMLLNabove:train
DVPPPPabove:trova
VJOQLMabove:un
\LMPKKabove:vp
NPOMTKabove:wilk
NTOKNOabove:wong
YLLNNMabove:writt
aEJLOOabove:your
A^OOONabove:yours
]N=HQXalone
ZRL@LVb:↵
eRO6j5b:!
,cSRTQb:#
NPE@Y^b:&
]KAEN_b:'
DOWK]Hb:(
NNWVT?b:)
UHMLPTb:*
O]GFQQb:+
TFLNXNb:,
MNTK]Cb:-
MTZZ2Sb:.
VHVI^?b:/
WPC@U[b:0
WOMLWEb::
;UY]U?b:;
_GGH\Hb:<
\GJH]Hb:>
CpL>a<b:?
X[EOIKb:@
PKUMPNb:@name
TLPONMb:[
TMNONMb:]
NPZANTb:a
FVOOPPb:a2htr
QcRBHJb:aan
[WOIGIb:ab
>ZQNRPb:ab3xy
FInJIJb:aber
]VIOGHb:aboar
pIS75cb:about
OeBHNMb:abre
\ILOLMb:abtei
qIBKJIb:accep
H[POKNb:acces
SaGLJIb:accog
`XHNGEb:accom
LTUUHIb:accou
QVJOLOb:accue
EJJhNMb:acomp
RRXIKIb:ad
>RPOSWb:add
aLKOIKb:adjoi
AbQPKKb:admin
ZKKJNQb:advoc
N_ILLMb:af
?WTNTNb:afges
XYc1DRb:after
@UQQPSb:ag
gNBCYFb:again
C^HNMUb:agenc
OZKGZFb:agend
EVMNI[b:agent
9RVORYb:agree
JN^OMIb:ahead
dNFKNJb:airpo
[KNLLNb:aktue
OV^JFGb:al
VNc_9;b:all
F_LOMMb:all'i
AnKMMEb:alla
_`AKGHb:alle
SGXMNLb:allow
WIINZIb:almac
CVkJJAb:alone
]HG\LFb:along
KIcIMNb:alrea
FTCj@Rb:als
nBFWHEb:also
CQRNPUb:alte
YTVU?Cb:am
`KKKLNb:among
MXP8XTb:an
G[ONLOb:anali
>QTJO^b:analy
[S?PTHb:and
EWXNLLb:ander
^LFHF[b:angry
ZC_JLGb:anoth
_GFTOLb:answe
JIhJJKb:anter
ZKIJIXb:antes
VNKNNNb:anwes
XTHOJMb:any
XKDPH[b:anyth
?ZSNPPb:aplic
G\SKKNb:apolo
AIHQUbb:app
XTIOJKb:appel
KJJGlHb:appli
SGQGcFb:appoi
ZIEUPMb:appre
JcKLMIb:apre
KPJ_LKb:apren
>ZTOPPb:aqui
EOYOPNb:aquí
_HINONb:arbei
gQINAJb:archi
HQATSYb:are
FjHKIOb:arran
QaMGDQb:arriv
UGeLJBb:as
MLJ`LKb:ascol
XGaJIGb:ashor
GJLWXMb:aside
JHS_MIb:asist
gM2OE`b:ask
<Q^ZW>b:asked
iEJGOMb:askin
aTL\;Bb:asks
SJKHK_b:aslee
XZKKIHb:aspet
GJdJNLb:assen
OAVZ@Zb:asses
=QSIaNb:assis
RPRVHHb:assoc
I\^9EZb:at
GfNPFIb:atenc
LF_NOLb:attac
YSCcDEb:atten
[K\><_b:au
;ZQQRQb:audio
PIHbKLb:audit
SWYDRAb:auf
TVT]?@b:aus
VLMNNNb:aux
G_GLKVb:avail
IKZNFYb:avant
vF>S@Mb:avec
cBWJKHb:away
JJMMTWb:b
FKFg@\b:back
UORMLKb:backe
DNLaNMb:backg
Vg=GWCb:badge
DHYML\b:baja
]JLMLNb:baker
WGJOIZb:bank
TFDH_Vb:bar
MEZZ@Ub:be
VJfDGJb:becau
<KbJ]Jb:been
2oHRMRb:befor
ZHSIOMb:begin
WLIMHYb:begrü
SaBMHOb:behal
XPLHKRb:behav
c_DMEBb:bei
APWRPPb:beim
OPDN]Mb:below
^PGRGLb:belt
gJJKKIb:beoba
FSSNMSb:berei
XDLLNXb:besid
1`VNTQb:bespr
ZTSLEHb:best
G]GK[Hb:beste
RJQYIJb:betri
LE_NJQb:bette
DZIM[Jb:betwe
Y>EKX[b:bewer
]IGGF_b:bewon
AXOOQRb:bi-co
HVaMFIb:bien
\JWMGJb:big
ChMVEFb:bij
WZJJKIb:bin
?VTNQSb:biolo
H]UMHKb:bitte
JSNLPRb:blend
]BVDWJb:board
MLLO[Kb:bonjo
IZFJNYb:book
J_CKNVb:booke
J_KOHPb:books
GIJVJ`b:booth
ESPOOUb:borou
Y]h>??b:boss
IGJJIlb:bot
lHHFJNb:both
ILJZLUb:branc
cQBLESb:break
YKGJI\b:brewi
\\JFKFb:bridg
MKMN^Ib:brief
eOB:TWb:bring
PJ\MINb:budge
@UZFI[b:build
O]DLB]b:burea
>fEHHab:bus
LWFQNRb:busin
e?fP<Db:but
FNML^Pb:buyer
3_M]GWb:by
YROS>Ob:c
T@VNYJb:c'est
WG^KKHb:c'è
GVPOOOb:ca5yb
YdHJEFb:cabin
RFZPPHb:cadre
INIfKHb:calad
9hLOQNb:calen
HLIdMLb:calib
HXMLJVb:call
KO[ED\b:calle
\SHGOMb:calli
bYBIGLb:calls
XCYNNIb:came
XC@jLJb:camer
Oj9GULb:can
SIfBKLb:can't
KjPGDJb:cance
Ga>@s@b:candi
KMLLN\b:cante
7TSMS[b:capit
UZIMKJb:capoc
\YCLNIb:capos
_M]HCGb:capta
BURMWMb:card
W_KJLDb:caret
N^JJPJb:caro
\C]GKLb:carry
UJIKSTb:cas
WELJJ]b:casa
C\W=Cdb:case
[H_JJDb:caso
\IMNOLb:casti
HSVFOTb:ceo
COQOEbb:cerra
YVJILLb:certi
lGLOGFb:cet
`L_T>=b:chair
D]JMJXb:chama
YXALSJb:chang
YSJNKJb:charg
S\EPKKb:charl
eKT@V?b:chat
_JLLLMb:chats
[UDXHGb:check
P]LNIKb:cheer
aRVT:Bb:chef
LJLM]Mb:chemi
FPLLSYb:chez
DVIPNYb:chiam
Y]FJJJb:chied
LSVSLFb:chief
OFLLKcb:child
gHJKJLb:choic
XOOILOb:ci
FlHIJLb:claim
JXZGLLb:clear
MXH_EHb:clerk
?YQOSOb:clic
WEGA@wb:clien
bEFFFab:clini
FIK_PPb:clock
[CKKOXb:close
eGHI@^b:clíni
FJILV`b:co
WLLLIUb:co'
\IVMHJb:co-fo
ScHHMFb:coat
Ui@H?Tb:code
`MLKKKb:codin
Wj?CLJb:coffe
FdJNKLb:col
a_FDBNb:colle
P\;@cQb:collo
]LIMNMb:collè
OS`EIJb:com
HV_B>]b:come
SW>IWSb:comes
IP_LNIb:comin
ENK\QOb:comme
PVE[JJb:commi
aAH\IJb:como
NMZJLNb:compa
IWOOLPb:compe
LLNRAab:compl
WMMNMNb:compo
HGD`MZb:compt
NYMQLJb:compu
iTbA?;b:con
JXNPJPb:conci
YXIMMFb:condi
sIDIHIb:condu
EPUVWCb:confe
S\M@`=b:confi
ZMPMINb:conhe
JOaPGIb:conos
C]UIXDb:conse
aXRHFAb:consi
]TDMHOb:consu
VkLBQ:b:conta
DTPKL[b:conte
YTUGHJb:conti
eJIFPMb:contr
d0RUTKb:conve
CK^GSTb:convi
LTTMKNb:convo
\OHJLQb:coo
dMINHKb:cook
WFGKL^b:cooke
KcYN?Fb:coord
MWUINKb:copyi
]VJKHIb:cordi
GNDjMJb:corne
ZOC^IFb:corpo
SC\GYIb:could
SGJ]MMb:counc
<URQPVb:couns
DK_IE^b:court
oBMEFQb:cover
TKKWLNb:crew
TITONLb:criti
bGYFFKb:cross
CUPOQSb:crédi
UNNNMNb:ct
rDHKIHb:cto
_EMIMTb:cultu
OIGFLhb:custo
JMULSOb:cv
MTONPLb:d
]FMNOMb:d'équ
RYV>>^b:da
G_ENNQb:daarn
SDX[GHb:dabei
LLMLTUb:dag
VKQNNMb:danac
LDRQNYb:dann
[WTKBGb:das
LC^H_Eb:dat
SCFNMcb:data
LcQHEMb:date
MVJONPb:datos
=eIVJPb:datum
:ip:@Mb:day
OMPKUMb:days
GNZNOOb:dbs
PaIMJIb:de
OPPH^Eb:dear
aQILIJb:debri
bD^EFKb:decid
^WBXFFb:decis
IJ`OMLb:decli
UONMJQb:deep
\ZGIKJb:deixa
Yh@Z>Ab:del
bIMJPHb:dem
VIXKLMb:demo
UaR@:Xb:den
<ROPUYb:depar
IVIJK]b:depot
kZP@E@b:deput
RZ>HI_b:der
J_NLMKb:des
XKIK[Hb:descr
sAMCNIb:desig
N`@PCZb:desk
YKINRMb:detai
EVPPPPb:deuts
jLGKENb:dev
aHJNNLb:devan
OWOIKQb:devel
XKMNMNb:dgs
`ED[V@b:di
VYCFIZb:dial
]`FFLDb:dial-
U]IMGKb:diari
ISKK^Jb:diary
AVVMTLb:dich
F\EKM[b:dicht
[VRADSb:die
EeINOJb:dieta
IOFMUYb:dinne
\LJXHIb:dinâm
R_OW7Mb:direc
_WJJOAb:diret
LNULXFb:discu
[IWJKIb:disde
F^OOMLb:dispo
[MQKIMb:dive
\@QFUSb:do
PWHKYHb:docum
_II^O<b:does
cKIHMNb:doet
BSSOQRb:doing
u@CKLLb:doman
GHF^L[b:don't
HHH\[Jb:done
TLNOMOb:donne
]\HIHHb:dono
<Z<BXmb:door
bCFPUJb:down
QH_LJMb:drh
WD]MLJb:drie
[KKONLb:drift
T`RDFJb:drive
?]KQROb:drop
E[]LHIb:drops
\ILKOOb:dsi
UY9OG^b:du
cDREA\b:due
L^GJQNb:dueña
IKJMZVb:dura
IXAhIGb:durin
VKWKJLb:dus
XKMNMNb:délég
WHWLMKb:dépla
]J=^QGb:e
DYPOOOb:e-mai
dIJKJMb:each
SELFeKb:earli
T^IKIJb:earpl
[JLOMMb:easte
QE\^DEb:edito
dPSKCEb:een
]GPJNMb:eerst
_^IHAKb:eigen
MINaLIb:ein
]KIOOLb:einar
eMHIMJb:eine
E`LMOMb:einen
]LIPIOb:einri
gJIJLJb:einze
^X=JJTb:el
PVOKMMb:elett
ULH[KKb:else
RJFSTRb:elter
V@W\KEb:em
CdIPQIb:email
UL_JGIb:emeri
RWJOMKb:empfa
IZVJMJb:empêc
eQYQ.Kb:en
rCENHIb:encar
c>^EKKb:end
YRJLUDb:enfer
fJINJJb:eng
aDMMLOb:engen
?NQNaLb:engin
\KMMOKb:enhet
PI[MIPb:enjoy
XUHLLLb:enseñ
UR@DGhb:entra
e@J7jJb:entre
OI[MLMb:entsc
]JHNONb:entwi
GVPOOOb:envir
N_FMMLb:envoy
_FKUOFb:equal
\KINONb:equip
XMQZBGb:er
[GUPGLb:erkra
:PURVTb:erst
_HNKOKb:erste
7QQNYZb:erstg
^SO?LPb:es
IKRNQUb:esp
VDIOZNb:esper
OJcNELb:est
LNgSEBb:estar
JHNO\Nb:estim
>TcEKUb:está
tOOED>b:et
QKJOQSb:etapa
6WVRYLb:europ
CUUQNNb:event
eJRL;Sb:every
SEJ`JNb:exami
UOHMOQb:excel
GHhKKLb:excus
aJQIJMb:exec
D`ZILGb:execu
MEIG]\b:exerc
G\IFI_b:exit
XCIHO^b:expec
aTDENNb:exper
hFJJMLb:expli
KKEPgHb:exter
l@LLINb:fa
;TPQOZb:fachg
XJQJPNb:fachl
KbJMLKb:facil
]JLLOKb:fackl
bFPLKJb:fait
APTOQUb:falad
[MMLIOb:falar
JbHNMLb:fale
TH[GMOb:falls
EChLOOb:falou
[\HJIHb:farà
EHbPPLb:fase
TD[KOMb:feedb
SZGMKNb:fetch
\IJOLNb:few
MLLaMHb:fica
ZB[KJOb:field
]DJLLWb:fifte
QBgYEAb:file
DTPOQRb:filtr
PBZIG]b:final
TDKOZNb:finan
FOTDTYb:find
FK\OQMb:finde
g@ZBINb:first
eJHEIVb:five
EYYKKMb:fligh
W<HD^_b:floor
TC]WIEb:fly
LH`JPMb:fois
\P>RCZb:follo
V_1AjIb:for
_B]HJIb:forem
LUEIaIb:form
VMINKTb:forma
Bl>IZJb:forms
]LMMIMb:forno
kRFKFFb:forwa
UTRB>_b:found
eFTJGJb:four
OSJSKPb:fp
H^SYEDb:frage
fKGGQIb:fragt
FUPOQPb:frank
aLIKMLb:frau
EHeMNNb:free
_FGNVKb:freue
QTMKKRb:freun
TMXGUDb:frida
NH`NKKb:frien
QUS]@Db:from
NYGI`Db:front
GKKPbKb:funct
bFXDBTb:futur
bJHOMKb:får
QX?iCGb:führt
XQY>WBb:für
6XTNTWb:g7
GTMLK[b:gare
KURMOLb:garit
Uc;BBcb:gate
>MaLJWb:gave
HJKNfHb:geach
JOSMQOb:geben
MLNNNWb:gebou
HRTPNOb:geldi
GdGMRIb:gener
SIF`NJb:geren
\TBOKMb:gern
EEWMJbb:gesch
ZJN>\Mb:gespr
<hRSHJb:gesti
I_GLIUb:gesto
AKW>`Xb:get
WNKNJQb:gf
V\EKOJb:give
hIGLOFb:given
EKdNMKb:già
YHNTNHb:glass
LQTNNNb:gm
HPOMK\b:gmbh
\eV>CBb:go
W^RHDGb:goes
GQ\MMLb:going
IMF\]Eb:good
6YTPOYb:googl
XRJPHNb:got
VGXNINb:gover
^<QZIKb:grade
ZHFJOXb:grand
SMeR@Cb:greet
XJJOOOb:grill
\IGRNMb:groep
]cGM@Fb:groet
XVGIDYb:groun
TRMGB]b:group
ERTNTMb:growt
eKIJMKb:grupp
C`INMSb:gruß
[FMNLRb:grüße
P]?^=Tb:guard
TB@G`\b:guest
EoHLHIb:guide
HLNZPOb:gut
KMNM]Jb:guten
WUWIIFb:géran
jESFHJb:h
WKNOMMb:h00
^KJOLLb:h15
kJKLIEb:h30
TEZE]Eb:ha
I[KPMNb:haalt
?XQNQSb:haar
^KDPPNb:haast
WHXOFOb:habla
TG[KNKb:had
wE<BWIb:half
OHPMPVb:half-
LWHJF`b:hall
KLLN^Lb:hallo
P\KNILb:hand
^D\JLFb:hande
ZXGMHLb:hands
V]FKKLb:happy
TXFOLMb:harbo
ZV[FHBb:hard
]FIOOOb:hará
YKJNPNb:harás
[E[GHPb:has
YaKMGBb:hat
EIhLKNb:hatte
aFNMJOb:haus
HKULdBb:have
iWWP3@b:he
eKFLMLb:he'd
lAB\HFb:he'll
QCpDIIb:he's
`@[LDNb:head
KJ\PJOb:headm
ZGUKMMb:heads
9WXMVPb:healt
nCKE@Yb:hear
XFFbJKb:hears
UBCWSVb:hello
CmHMJKb:help
HfGNKLb:helpe
_CEMMYb:hence
YCdZZ&b:her
M`TVABb:here
NXXIJJb:herse
K]NNLJb:herzl
vVCN??b:het
WRME^@b:hi
?XPNUQb:hier
OG[TNGb:hijo
bP\Q7Db:him
d\@IIHb:himse
EDZYEYb:hire
XWOC>\b:hirin
QGaQGJb:his
\HOPINb:hm
UHKJYNb:hoi
\WGGNKb:holds
`KMMMGb:home
dGKMJLb:homew
@UOMWQb:hope
TJKHM[b:hopef
ROTFHXb:hospi
[cJHBIb:host
M>NEZbb:hoste
KLKLM_b:hosts
@dJGMYb:hotel
fOM>[>b:hour
EHEOJob:house
qQEIHBb:how
dMZK1Rb:hr
PSTWGEb:hub
DSQOPRb:hybri
JLKgMEb:hört
VO\A\<b:i
bUOJEDb:i'll
p_IL;<b:i'm
U[VHBJb:i've
VbRGDEb:ich
;^DIX]b:id
Xe_67Qb:if
FLVZLLb:ignor
XoLEB@b:ihnen
SgDKFKb:ihr
BbUJJLb:ihre
TI^LIJb:ihren
RZJOKKb:ik
NWVARLb:il
IKfILKb:ill
TB^@ZLb:im
JMK_KMb:impar
@N]^DMb:in
CROKFeb:inclu
SWLOMHb:incon
aKJGNOb:indep
NcFLNIb:indic
M^JIOMb:infor
cFJNNKb:inglé
?XSOPPb:ingre
YKPJOMb:inici
DPSMRTb:initi
ZLKLJRb:inkl
bJIQJJb:insis
\ISMNGb:inste
DMHKW_b:insti
DWOOPRb:intak
JSPOOOb:inten
S;G[_Jb:inter
_\B>SLb:intro
JMJNM^b:inven
\HEbIFb:invig
XL^:m0b:invit
UCYOMLb:invol
TEJTOTb:io
WGZQ7Zb:is
I:jREWb:isn't
VH^Q?Nb:ist
SK^@OPb:it
U<_UILb:it's
WMKNMOb:it-be
AXPPPQb:italy
KJHLMdb:its
P\DMRKb:itsel
VVDG_Db:j
_KFOOLb:ja
YQK=^Jb:je
UO[JJGb:jefa
WLONLMb:jet
CXOKZKb:jeudi
nAKWM<b:job
RXKOJLb:jobs
WAVURDb:join
YANRXHb:joine
VIF_JKb:joini
gE=ZQFb:joins
VXJLJKb:jour
_JKKMNb:jouw
DRONQUb:junho
DYPMORb:junio
L]JLLOb:jury
HV?bFUb:just
IEcLONb:já
mCIMOEb:k
XHYKKKb:keep
GHWbFMb:keeps
XG^LELb:kenne
CRPOUQb:kg
RILJM\b:kids
`LIOLJb:kiero
LNMZKMb:kijkt
HVJN\Hb:kind
VFSMPNb:kindl
d@BFIfb:kitch
;ZQNUQb:klick
>[NNUPb:kling
HVaEHMb:know
[fEIGEb:knows
KgILMFb:koffi
FQUPOOb:kom
gHHINMb:kommt
FJWK`Hb:komt
UUGNGTb:koord
:QQTSVb:kopie
XLONLMb:kredi
WGNPGVb:kwali
jGGJLLb:kwart
`JHJOOb:l
GiJLKIb:l'acc
JW[IILb:l'ent
KKdMKGb:l'ha
OPdN3Wb:la
WH\IHOb:laat
SS[=ONb:lab
GPOPTPb:labs
FQVNQNb:lade
INPOPRb:lag
cHLOHLb:lager
_VFNFKb:las
\FaELFb:last
hGKHBVb:late
JAnJPGb:later
eENKKLb:lavor
YFH]LJb:law
aR?V/bb:le
>IWMU[b:lead
G[OPLMb:leade
\TFHHTb:leads
OWGXILb:learn
IVbCOFb:leave
SIPONQb:leben
bFXHGKb:led
OOVJHUb:left
HRTPNOb:legit
=UROUSb:lehrk
]IMQIMb:leide
XIPOMMb:leidi
Q]HLLMb:leidt
WDNIUSb:leite
dGLKLKb:leitu
BPWRPPb:lerns
TKKVIRb:lesso
JEVGWXb:lette
ZJJKGZb:level
JEUE[Vb:libra
WDHM_Lb:liebe
FZLNQOb:lien
eQGKJHb:liga
]HVKIJb:light
X[5=_Ub:like
OAYJ\Kb:liked
_JIMMMb:likes
L[@cHGb:line
D]GLI\b:link
NWDHPZb:list
]C@jJEb:liste
XKMNNNb:liter
XROMLHb:llama
ZHXHPHb:llega
XZEMLJb:lleva
DYTFIZb:lo
TYBI]Fb:lobby
;^ROPPb:local
CLPPM^b:locat
]_CJDMb:logis
`YEGIKb:loja
FMgDOMb:longe
dPDKKKb:look
bHGOMMb:looki
S\9Qa@b:looks
FCXHZWb:loop
SJULNNb:lorri
]KKNMMb:lot
OGKPL^b:love
jHIJHMb:loves
LPJPKYb:ltd
VI_MHIb:lugar
HKHcQLb:luist
VXWHEGb:lunch
ZNKLOLb:là
SJLJXPb:m
ZTHMLKb:mache
8PWQRXb:machi
KRLMYLb:made
BZPOPNb:madri
UXHLMLb:mag
HM_HEXb:mail
GgDRMHb:maile
CVPPQPb:main
^LONIJb:mairi
JVMOPMb:mais
DH[J_Kb:make
C`ZIKJb:makes
YLITMKb:man
d[LF?Jb:manag
NjDKHLb:manda
GgINLIb:mapa
HgOKGJb:marca
XNIKHXb:march
DOdNJLb:marte
[H[JIHb:mate
ZMINNNb:mathe
NGZJ]Cb:maths
O<XGU[b:may
YQJNIPb:md
dVPMD?b:me
YD]MJJb:meant
WKLPOLb:med
TMJ\IKb:mee
?Xo6MQb:meet
UX8HXTb:meeti
\DZJILb:meets
VOPLNKb:meist
cLFNLKb:melde
hC>`GIb:membe
DYbKJEb:mensa
JCIO\Yb:merci
SUY@Z?b:met
fGGMMLb:metri
MSWNHMb:micro
bLIPKHb:miejs
VSEHWLb:min
FZXUHDb:minds
e=5]Aeb:minut
ZOYJGGb:mir
EURNQOb:missi
]RPS:Nb:mit
VMJGZLb:mitar
[KMLMMb:mitta
GONRRRb:ml
5XVNWRb:mobil
YOFRLOb:model
XE^HOGb:mogli
^DdIFEb:monda
QMTSKJb:more
JF?IkXb:morni
lGJDOIb:most
fLKKHIb:motiv
EhIHQKb:move
TBeDGTb:moved
MIFHY\b:museu
HXGYMMb:must
LLL_LKb:mute
GJH\XNb:muted
ZgQGB?b:my
BOVQWKb:mª
>Q_QQJb:más
JNNOKZb:métro
CVSOPPb:móvel
GTUJQOb:möcht
DSVOOOb:mögli
MUdLH@b:na
]FEKL[b:naar
XMPLMLb:nach
JMROQQb:nachf
GPNAcQb:name
BJWHKdb:named
HbBH_Eb:names
THZKMLb:nanny
\MLNKLb:nativ
\IJJXJb:nd
JZKQNMb:nda
KVZILJb:ne
AWRTXDb:need
GIKKLib:neede
GOQNRSb:neemt
QZPJHLb:nehme
GK^IQPb:neith
[LLLMMb:nemen
NPUNLMb:netzp
YC[NGPb:never
WWE\DHb:new
6DO`[Ub:next
EYY@JYb:nicht
J_PJMJb:niet
KSABaYb:night
T_EKLKb:nimmt
QJ\\:Nb:no
VMFLI]b:nobod
`JQKMGb:noch
QYINMMb:nom
C^[OGHb:non
cbGICAb:noon
dMIKLIb:norma
eHJMMIb:nos
HLROPUb:nosso
CPUOOUb:nostr
NRN\JEb:not
<ZXQWDb:note
HKHVHab:note-
M@`aGDb:notes
INL_KMb:nothi
WII[LJb:notic
ZPKED]b:notre
HDOFdUb:nous
^DaMCGb:now
EROMI^b:nuest
UWEOMMb:nueve
XK\QCGb:numbe
DXOOPPb:numer
@ZKZMNb:nur
Z[?IHUb:nurse
DebBJCb:não
DPWQOOb:nächs
CVQQQOb:númer
GcK?WMb:o
FUPOPPb:obrig
SFEgGNb:obs
TGDvAEb:obser
kFDNNIb:och
6WRPZQb:oct
CVPMQSb:octob
X^HKJHb:ocupa
<XQOVQb:oder
KY]BNJb:of
FDd[=Tb:off
^f:_7Eb:offic
aIKNMLb:og
JGFlJNb:ohne
MJNM[Nb:oi
JIaMLNb:old
V@KOcHb:olá
UKJ[GNb:om
]LeB6Tb:on
GQHLNab:once
aILPJJb:one
BR\JGYb:onlin
JOec==b:only
IJKMdKb:onsit
JY`JEIb:ontva
APOMS[b:onze
PUEJH^b:op
DMKMS^b:opdra
TaJDLKb:open
K[PJNLb:opene
RIGN^Kb:openi
\SOKELb:opens
KP]KPGb:opera
aCaIFFb:opere
cKJKKLb:ops
>[MURMb:optio
UEUOPKb:opère
MVFYLLb:or
`HXFLIb:oral
`MIOMIb:oraz
XMHIOUb:order
ZBXG]Cb:ore
_dHMA@b:organ
?`HSTLb:ort
][GDOHb:other
8VONeIb:ou
JQFPCfb:our
RQcEIEb:out
ZIHVNKb:ouvir
YLHOPNb:ovat
_JJXGHb:over
YAQJD`b:own
KJIdOIb:oyent
@RPROWb:pa
aJILOLb:paar
JKQOPVb:page
LJSOOTb:paint
9TTOYRb:pair
fFMJIOb:pairi
B^_PX3b:panel
IKROPUb:panic
GSJTQRb:paper
RdYCECb:par
VW@HSSb:para
^GWLMEb:paren
JMLKKab:parkh
E^ENMYb:parki
^MMLMIb:parla
`FGWLKb:parle
H=fVOJb:part
dEQJNHb:parte
cA]IIGb:parti
dGVJIFb:partn
LR^JKJb:pas
`MGNMLb:paso
C`ZJIJb:pass
CG]M_Gb:passa
=]OORPb:passc
GEYLHbb:passe
^UIMJHb:patie
eEVDJJb:patro
KSWPKJb:payme
KHPNaHb:payro
]GLQKNb:pdl
UGYYFGb:peer
GG\EN\b:pensi
[W[MD<b:peopl
HO;W[Wb:per
Z]HLGHb:pergu
cRW\99b:perso
hIIJKKb:persö
PDaJPJb:pesca
SGWBOWb:phone
UJOLPPb:pick
8^POSQb:pin
^YGOEGb:pipes
I`KPIMb:piso
DJXZNLb:pitch
LGJPMab:place
J^VGSBb:plann
VNQHLPb:plant
WMKNONb:plata
PKGQURb:platf
_G?SRPb:play
QQBDiJb:pleas
WE^FLNb:plus
m@@JUNb:pm
^LKMLLb:poi
XTHOKKb:point
?XTQOOb:poort
LYKOLOb:pop
R_BWW9b:por
>ZFI]Vb:porta
SPEHSXb:porte
IIYIQVb:portf
IOSPOQb:portu
FLQIUYb:posit
CWSPJSb:posiz
UYAOQJb:post
MQJM[Jb:postd
HIZKWLb:poste
XISMNKb:posto
XS=OZJb:pour
iIEHLNb:praat
RH^JMJb:pract
JRKL\Kb:prefe
VRDTPJb:pregu
Z?^MJLb:premi
SCG\JXb:prend
CaMNQJb:preno
UaHHJIb:prepa
L=[bT@b:prese
aLPLFIb:press
\MHPMLb:previ
\HQMMKb:prima
hD\JFAb:prime
ZDIJI`b:primo
XHROOJb:princ
QUGMQPb:print
LXdGDGb:pris
fGLMJJb:probe
RWAHDdb:probl
<[E`[Bb:proce
[UKBEXb:produ
iGSGIFb:prof.
cNVBIHb:profi
TMMHTQb:progr
KPNNUMb:proje
PH^MJKb:propo
hHKMHIb:prova
TFJLO[b:provi
aIMPFMb:prueb
LLK`LJb:práct
IaHJOOb:prête
\KMMMKb:pst
H^HMMRb:puert
mEDMINb:puis
^IIMMPb:pupil
JKKcREb:purel
Z[FILJb:put
S]ILLHb:puts
EVTQJPb:pôle
_HOLMKb:q
DXPMPRb:quale
cGJQJJb:quart
]YTHDDb:que
_LMNKIb:queda
dVIJIDb:quem
bFNLKLb:quer
G[FJYNb:queri
qI?MLHb:quest
UV^DHEb:qui
MGTJ]Kb:quick
iIHLKIb:quier
HJHgMMb:quiet
dNGKKKb:qué
RJ\KKMb:r1
VR_IDFb:r2
WJ_IEMb:r3
QLVLMNb:ran
TH`NHHb:rang
FcHONLb:rappe
FTINL]b:raum
RBGIkJb:re
WFUKQKb:reach
PAHLX]b:read
RHTILWb:readi
HOLLaIb:ready
SJQONOb:real
iLBINLb:reall
`HGWNGb:reaso
M_JNKKb:receb
LMCBZab:recep
FROOPSb:recht
M]GMKQb:recom
=WZL>bb:recor
Nb<DOZb:recru
RYCNNPb:reden
DMMLdLb:ref
=d[BKQb:refer
EeYKHEb:regar
YJPOIMb:regis
TLNPPMb:rekto
JbLKKLb:relat
KFXcHFb:remai
HSIKO\b:remin
IUNKQQb:remot
XCWNOKb:rempl
^D`FJHb:renco
MFHL_Sb:rende
J`INKNb:reply
LKaQIGb:repor
QXU\<Db:repre
D^ZLIIb:reque
UTEK[Fb:requi
IfMPDJb:resch
VQLFJVb:resea
^@ZVBKb:respo
UIWKLMb:rest
VBWRDUb:resta
ROAbLJb:reste
SKILTTb:resti
EMSOPUb:resul
GOMKIbb:retai
ZJaGIGb:retir
HJY`HGb:retra
aMFNKMb:retur
;\SPQOb:reuni
TE\KKOb:revie
RE\NLMb:reçoi
OTOMPKb:reçue
WVPZ>Db:rh
ZQMMKKb:ride
MMK[OLb:rides
U\ALFVb:ring
8\RQSPb:riuni
:KKOTgb:robot
@SVNUNb:rol
HNK]JRb:role
aLHKMMb:rolle
OAcRHNb:ronde
DLE_;kb:room
QFG`NNb:ropes
dOb<N<b:round
LCORO[b:rozmo
IJNLJcb:rua
PXJNLMb:rufen
TKUYFHb:run
TLJONSb:rundg
`QIQGHb:runni
eFCENZb:runs
?L[VPMb:ruolo
GgFNPGb:réser
BSLLaMb:s
\EUDGYb:sa
ZHaHEJb:sabba
:SONU[b:sachg
WFM[KJb:safet
IGJ[`Fb:said
KGmLJEb:saiu
^UGEEXb:sala
]>]D`>b:salar
V?O\XAb:sales
DSILN_b:salle
EWIL]Mb:salud
\]IIEIb:salut
LHKLKcb:same
RQIOSKb:sampl
RWFLKTb:sandb
RZKKLKb:sandw
VJCaLJb:sans
]LLKMMb:saran
^S^DH@b:sarà
FMUXNLb:sat
YNKNPJb:satur
I=LWGjb:say
XSITBQb:says
VHHJL^b:scene
K\KBWPb:sched
RaJLGJb:schic
XG?[C^b:schoo
GQYOPKb:schui
JKFQN`b:schul
DQMTLXb:scien
g=CEeIb:scree
KKIdLKb:scrib
]W[CI?b:se
CJWMRWb:searc
JK[VMHb:seat
W:ZMZHb:secon
Cg@^=Tb:secre
IaLPJIb:secré
C`NRKLb:secur
TKRQIOb:sede
^MHPMJb:see
eKEPKJb:seein
kCZHFEb:sees
M[KZHFb:segre
KKMZONb:segue
SFZONJb:segui
JM]LMMb:sein
I`JGEZb:selec
PbGKJLb:selez
\WJLIIb:seleç
GmBKMKb:send
NZgKD<b:sends
KXMLPNb:senio
_ILLMMb:sense
TNBF[Ub:sent
KJdMKHb:senti
BJNKUab:separ
NFXWNHb:sera
TPFZFOb:serai
TPONMKb:serez
FXKHMZb:serve
VdDIMGb:servi
Z[LJGHb:será
PT[MGGb:sessi
]TE;K^b:set
RVJMKOb:setti
OZ\IGEb:seu
SD[OPJb:seule
tCAVEGb:shado
QLY@\Hb:share
a[IBODb:sharp
TGaVZ.b:she
b`ECIFb:she'l
UQ[Y>Cb:she's
X<P?hOb:shift
RJJNLYb:ship
]WBKGPb:shop
WAI@Y`b:short
FQU[GKb:shoul
MULLQPb:show
\]DJHLb:shows
MOUEI[b:si
IMOQRRb:siamo
T`I[B@b:sich
JK\LOOb:sick
j>CGI_b:side
TPaJQ:b:sie
F]GI_Gb:sign
R\FJJRb:signs
FFFtKHb:silen
?RNfKJb:sin
LQ`IJJb:since
GXMMNSb:sind
R\JNGMb:siste
m@C\HFb:sit
YCeIGHb:site
FGBsKLb:sits
ZEOVFQb:situa
XKHKI[b:sitze
GILkIJb:sitzt
RKZJKNb:six
XSLQIHb:się
]IIOMNb:skal
dKDFOQb:skill
UISKRMb:sl
;MLgVIb:slide
[NOZH?b:slot
K_JKOMb:slots
XJLOOOb:small
nFQBBQb:so
OMKPMVb:sobre
cKLLJKb:soci
OIHLMbb:softw
FZULMLb:soins
WFIM`Gb:solli
WTKVIEb:solo
RVJKPLb:someb
OE\[GHb:someo
W[HLILb:sono
GMMRZLb:soon
JWWJMJb:sorry
FXHKJ_b:sort
W[IMHKb:sorte
PcDJNJb:sourc
VMMNNNb:sous
XNKNMNb:sowie
FVPPPNb:spain
M`LMJJb:spare
UCO\GPb:speak
hGHOKIb:speci
bLGPKKb:specj
AHPRLcb:spedi
bKIJPJb:spend
WJSKOLb:split
OHWMPOb:spoke
AImPIJb:sprak
_HEOOOb:sprec
iH<RKPb:spree
\DZLJJb:spric
IKSWPMb:späte
oHAFNMb:sql
PNUNMLb:sr
^JLOLLb:stabi
]IPPILb:stadt
eO=<UXb:staff
O?b=]Pb:stage
JLLeJJb:stagi
^QJMFMb:stake
PREcJGb:stand
GOK\PMb:stanz
GScFQFb:start
R[EGJWb:stati
_DYHLIb:stay
OMUN]>b:stays
hHCTLFb:stell
PEUF^Kb:step
]HVILJb:stepp
aIHRKKb:still
KSKMNXb:stop
TGKKJ_b:store
UIGZGTb:story
CLRM`Kb:strai
CSOPPVb:straß
JELONbb:stree
WHHGLab:stren
KM]GPOb:stuck
ELXWMNb:stude
FIMPO^b:studi
\LMMLKb:stößt
KMfKHIb:su
LNINRVb:sua
GQ]KKNb:succe
CWPPPPb:suche
XQKNMKb:suis
LKLNNZb:suite
_C[PJDb:super
SgBHGOb:suppo
bDKQKLb:sur
GXYLKJb:sure
[JISMKb:surpr
c_DGGFb:syste
GILKMfb:são
HOFcLNb:só
aEFLKWb:table
c;F\?[b:take
ZMWE?Yb:take-
ZPIKJSb:taker
_YJD=Wb:takes
]IIOMNb:tale
@pLHJMb:talen
rE>[;Nb:talk
Y[GPFHb:talki
PUH\IHb:talks
fFIPLJb:talle
BUTOOQb:tap
\EEEHgb:task
NDYPQOb:tasti
aF^GEJb:tbd
oi@J9@b:te
^_EDKHb:tea
7OKQZ^b:teach
NGYSIPb:team
LXXJIJb:team'
bBGJG^b:teaml
L][ICIb:teams
YVBaCFb:techn
WYSEIJb:teil
NNSHTNb:teiln
<YPNUQb:teilz
XJQNMMb:telef
cI7TUNb:tell
iFFELTb:ten
L^BIaEb:termi
DPO?]Zb:test
GNPMK]b:teste
bO?JD^b:text
SSWH?Vb:th
GT?IqFb:thank
T>gB=ab:that
KOGeJIb:that'
GXJW?[b:the
@URNQTb:their
IdMCYCb:them
_JLKMMb:thems
_J>FXUb:then
WFa\=Cb:there
YZLGJIb:these
aIGPKNb:thesi
PP?^THb:they
bSGDUEb:thing
^ILLOLb:think
KJLNJab:thirt
T`^;;Rb:this
[GTFNOb:thoug
aRBMJNb:three
OM@ZbBb:throu
TH^EOLb:thurs
]`EHFKb:ti
M`YHFFb:ticke
XKVJKKb:til
;?eUdAb:time
W^HMHGb:times
:XTMTSb:title
P\GLNLb:titol
HYNRUEb:to
c:We;Gb:today
WMKWLHb:toddl
LMI^LNb:toeho
HEjHMNb:told
OIKbJLb:toma
R[OWCDb:tomor
QKVSLJb:too
[A\GHSb:topic
F^YFREb:touch
aW]F>Ab:tour
GZSNLMb:tout
JJLNM_b:tower
ZEKJ`Gb:traba
YMEKG^b:tract
UKQPLLb:tragw
TWHGEZb:trail
ZLLS9\b:train
GHLLLgb:tram
KiFRGGb:trans
[l?DDJb:trave
LKRHdFb:trial
^IWJOCb:tribu
DeKKPLb:trip
TOLHJZb:trust
hHGMMJb:träff
LZOIVFb:tu
IXKKXKb:tudo
NJIPHab:tuesd
^KGNOLb:tuota
JMYOMNb:turn
YFGM_Ib:turno
fFKGOMb:twent
BhHEOTb:twice
XYJKIJb:twins
b=)X\^b:two
YLKPNMb:types
?\KJEeb:uffic
LPWMNLb:uk
EQPOPUb:ul
mH?XFGb:um
`[CC>\b:un
NSSLIPb:una
WKLONOb:unas
eIJNILb:unass
bGP]<Hb:und
_UHOFIb:under
DZFRLXb:une
ZLHTMKb:union
6_QMOXb:unive
\MLITGb:uns
WSOK?Vb:unser
JSRNLPb:unter
RHYHMQb:until
\fV?7Lb:up
OL`NHIb:updat
G^HI^Fb:upsta
CP_RINb:us
GJIHIob:use
^?LLNWb:uses
VNKQLMb:utc
bHIPHOb:uur
CUQORQb:ux
IHjIKKb:va
HMcKLJb:vacan
DWNOPRb:vacat
JGYJTRb:vaga
`DJ[HIb:vai
UIIZLMb:vak
\KOKKOb:value
KWNHLWb:van
EaRLLIb:vem
MIGfNIb:verba
ESOOPTb:verei
\KHOOLb:verka
\CYNNFb:verra
[DZJMJb:verre
@WUOOPb:veux
ZBLNE^b:vg
@fILHWb:via
[DbIKEb:viajo
R`O:>ab:video
\KGPOMb:viend
CHd]MAb:viene
RHWLNPb:view
cLGINMb:vingt
WQMKLNb:virtu
NsEEJFb:visit
UEYMLMb:você
`MLKJMb:vogal
IKPNL\b:voice
CULMbGb:voici
_JINMNb:volun
F^AfEIb:vom
UDGLbLb:von
FS>EcZb:voor
Z\IGMHb:vor
CXROMQb:vorab
EGjKMLb:vorig
GEGO_Yb:vorst
NVO\BJb:vos
U\@Fc?b:votre
HdFOMKb:vouch
aMZV/Nb:vous
MOTLUIb:vp
kZ@AIKb:vrage
S]KMELb:vrien
cIGNNKb:vuole
aDRDZEb:w
VeGFJHb:wait
[UGQJIb:waiti
QGHH^Ub:walk
IHFlNIb:wall
WIFN[Kb:want
oSNC@Gb:wants
ZCGMJ^b:ward
IlJLJEb:warde
^IDII\b:wareh
9_nDCMb:was
Q<Qn=Rb:watch
^JINOLb:ways
7@LKegb:we
BOcBI[b:we'll
bA@IJdb:we're
IRUNNNb:wed
H_GMIWb:wedne
\H\GIIb:wee
f@^EHIb:week
LfIGNJb:weg
RMHKWQb:welco
DHSLcLb:well
SHYMLMb:went
URKNLNb:werde
JbXEJHb:werks
ZJJONOb:werkv
ARTOPTb:wg
]AH\REb:what
JXSGYEb:when
_\DKHGb:which
dJK_?Cb:while
SHRPNNb:white
^X``22b:who
XFTXHGb:who'd
VUCXKHb:who'l
OSS_DBb:who's
L_ILMMb:whole
EH^SKPb:whom
HKYZKIb:whose
PGbINIb:wie
RIVLNOb:wife
kIHPCKb:wil
VOMXEMb:will
VTJNMKb:willk
R@METbb:wir
XF_MIGb:wird
bJOINGb:with
JJZ]LCb:witho
AMi^@Eb:won't
WGXUHGb:word
TCdKJIb:wordt
eDCHI^b:work
]JHNOMb:worki
KSSYHGb:works
HX[HMIb:worry
MX^:LRb:would
YILNLQb:wrap-
Gp<f>Cb:write
RQ[IGKb:writi
]JUHJKb:writt
ZFGGSYb:x
b3[YS?b:y
TFWNLNb:ya
_HFIG]b:yard
7P`NJ[b:year
aHVIGKb:years
fMDNKHb:yo
\K]/YNb:you
W@UTNLb:you'd
mIBH=^b:you'l
XU@HcAb:you'r
O\HHXGb:your
VQYJGIb:yours
SQIRNMb:z
OZLMLLb:zeigt
^JIRJMb:zelf
GdKJNLb:zet
GLfIKMb:zich
KFYKJ\b:zijn
YCWTLFb:zit
GM_LMMb:zonde
:TVOXOb:zone
JZIGNXb:zoom
VJH\BTb:zu
VJPNLOb:zum
fTFFNEb:zur
HKJeMKb:zurüc
TLMNQNb:zwei
TFaIJLb:zweit
VLKPPMb:zwisc
I[VRIFb:|
PGaLQFb:¶
cHOPFJb:·
UaABZFb:à
\IGNROb:às
TIJORRb:área
BSYUBUb:è
QA]IKVb:é
ZKGLSOb:échan
JHIgNJb:écout
eLFKHPb:élu
WLMNMNb:élue
REOMI^b:étage
WS[GIEb:étant
ZIOOLMb:étude
YKMNMNb:êtes
THGNM\b:über
SZHLMMb:übern
Tc@=eAb:–
X^FHLJb:—
_NJNMHb:•
[bHIHDb:…
D_FI^Kb:→
;UQQXPb:⋅
_MHIPNb:✓
8KgSJSbracket
gRIIFHbullet
;]:aSTcapitals
]`IJEFcell
gH[G?Jclock
H]PZGDcolumn
[]-PKZends
JNLCYZfirst
tQTYN#formal
cHINNJformal:councillor
ZcBIHIformal:d.
YG]GGOformal:dhr.
RE[PNJformal:docteur
XH[JNGformal:doctora
WIIL`Eformal:dott.
`FBKaGformal:dott.ssa
KZWVI?formal:dr
m2`Z6Jformal:dr.
h@[HGHformal:dra.
X`FLHHformal:father
{PGFAAformal:fr.
kp?JH.formal:frau
gZWGF5formal:herr
t=E_ABformal:hr.
fFKLKLformal:ing.
]NO^J7formal:m.
VIILG_formal:meneer
_GINPLformal:mevrouw
KNXLTIformal:miss
[SFUS>formal:mme
ZOVLQ>formal:mr
HDEElXformal:mr.
TPVY@Gformal:mrs
aFGOTIformal:mrs.
NNZUU:formal:ms
KdB_@Jformal:ms.
_HLHPNformal:prof
n:kGA?formal:prof.
jFEZEFformal:professor
SWGMNMformal:signora
JPQYCSformal:sir
TGXJ>_formal:sister
[D]BXDformal:sr.
1MOQQkgiven:01
SATIM\given:02
ZJ4=`fgiven:03
^\UQN+given:11
RN=NZUgiven:12
NKK8hUgiven:13
PJQ[T?heads
#kVT[gin:place
#pZT[`in:place:name
*_POT_in:place:names:0
#gTSU^in:place:names:1
#_VU[]in:place:names:2
[N?>Rcin:title
YTC<Q]in:title:name
hS5<UZin:title:names:0
R=PPQZin:title:names:1
>YSNPRin:title:names:2
?QULQWin:title:names:3
BPUTUIl0
WXMGINl1:↵
KLSIRTl1:↵-
a_JK>Fl1:!
i[KF@Dl1:!-
QJMLZLl1:&
TJNPTKl1:&-
WAHHWZl1:'
XAFFW^l1:'-
:XhHIOl1:(
BQiFKMl1:(-
]C]OIEl1:)
bERTFGl1:)-
jEGNLJl1:*
gEJNLJl1:*-
VHEORUl1:+
NKFOTWl1:+-
X^>RY;l1:,
WI=_a=l1:,-
UJJQQOl1:-
_JHONLl1:--
o9KBQTl1:/
j:RBQQl1:/-
dQ>BUQl1:0
ba:@TIl1:0-
WQGXT>l1::
XPGWPDl1::-
NUg^=5l1:;
TU^e86l1:;-
EONP]Kl1:>
IMLO_Jl1:>-
OsQ<FDl1:?
BlXCJHl1:?-
KRVBbBl1:@name
HWWB`Cl1:@name-
J`aJ5Ol1:a
P^\L;Il1:a-
IgFDNSl1:aan
J`HHORl1:aan-
SDLHJfl1:about
MBTGIhl1:about-
ODYXJKl1:accou-
HI[WKKl1:accountant
AXKLHcl1:after
>ZKLFdl1:after-
G]HMHXl1:agenc-
IQOOPRl1:am
Ab_KIDl1:an
<fgJFAl1:an-
{>>X?Cl1:and
{?@X@Cl1:and-
RJeHLFl1:as
\B^COLl1:as-
PbLEQEl1:ask
T]MIU=l1:ask-
N^SLCLl1:asked
N\UKCMl1:asked-
[RMMIJl1:aspet-
[QMMJJl1:aspetta
ZdCKIDl1:assis-
HlGNLDl1:assistant
;LLJOol1:at
@LKKLll1:at-
mXLHB?l1:avec
jRKK=Kl1:avec-
IKONK^l1:be
HIUNLYl1:be-
GKaKNMl1:becau-
GNcIMKl1:because
^]GKHEl1:bei
fUHKFFl1:bei-
hKMNHEl1:betwe-
mIMNFBl1:between
NbHMJKl1:bij
FdIOLMl1:bij-
OK\MKKl1:boss
VH^LJHl1:boss-
bJSJKFl1:bring
`IWJJFl1:bring-
:YTOPUl1:busin-
;XSOPUl1:business
?aKWOIl1:by
B`Y\<Hl1:by-
cGJNLLl1:c'est
eGHNMLl1:c'est-
YWLMLFl1:call
YVLMMFl1:call-
IKIOO_l1:calle-
ENNM^Nl1:candi-
VYEKQJl1:capos-
XUIJOKl1:caposala
YH_HJGl1:capta-
VI^KLGl1:captain
YLTILLl1:ceo
XLWGMKl1:ceo-
XMYKIGl1:chef
dSMJGDl1:chef-
INEOMal1:chiam-
HWFOK[l1:chiama
MJKMO\l1:clien-
HKKLQ_l1:client
[WQHIEl1:colle-
UYSJIFl1:colleague
T@LJS]l1:collo-
QBHI[[l1:colloquio
_H^ICHl1:com
aEaHFEl1:com-
k;cLDAl1:con
lA\ICEl1:con-
C]ROLMl1:conta-
BZYOJKl1:contact
DRQIHbl1:da
DTWHE^l1:da-
<PUR^Jl1:de
<TWQ_Dl1:de-
ASNN_Kl1:dear
@UMN_Kl1:dear-
RH]LOHl1:deput-
TF\LPHl1:deputy
BPOSLYl1:der
@RQTMWl1:der-
BNXK^Il1:di
EKYK[Kl1:di-
VYLKLGl1:dial
[UKKKHl1:dial-
HILYJYl1:die
IHJXK\l1:die-
AR][HFl1:direc-
O=Z^KLl1:director
;YULNWl1:diret-
F]MOMNl1:du
F^NPLMl1:du-
fIJMKJl1:e
cIJMLLl1:e-
gGCONLl1:en
]NJMKNl1:en-
@FHIbal1:entre-
GELJX`l1:entretien
BMLOfJl1:entrevista
HZHMKXl1:es
GXIMKZl1:es-
IIMN_Nl1:estim-
MMMNYLl1:estimado
cFHNNLl1:et
_HJONLl1:et-
7YNN]Ql1:event
:YMO\Pl1:event-
TFQ>r@l1:for
T>UCoAl1:for-
OIXMQKl1:forem-
LG`KQJl1:foreman
Ic[@;Xl1:from
Hfb9@Ql1:from-
PIHeJJl1:führt
QGJeGLl1:führt-
EEdK]El1:für
FIWL_Hl1:für-
GQOPQQl1:g7
FQPPRQl1:g7-
ZHGN^El1:gespr-
SJGO_Il1:gesprek
O]HKPKl1:guard
MUGHHal1:guard-
JLNM_Il1:guten
KLMM_Jl1:guten-
KKLN^Ll1:hallo
KLMN\Ll1:hallo-
aJPKILl1:head
^IUJIKl1:head-
MLMNXLl1:hi
MLMNYLl1:hi-
LJPGKbl1:hospi-
LJPIL^l1:hospital
T^GQEKl1:i'm
]WHJHLl1:i'm-
[MWFJKl1:if
ZLWGKKl1:if-
=^MNOUl1:ihr
E^KMLSl1:ihr-
FaMQKJl1:ihre
DdLQJKl1:ihre-
RZIMLLl1:ik
SVJNMMl1:ik-
NMVMPKl1:im
XKQMOKl1:im-
>ILOWbl1:in
6KLOXfl1:in-
KRBAQhl1:inter-
9WIHKnl1:interview
eKLOFJl1:interviews
JKJQbIl1:invit-
WV8UEYl1:is
`Z=HAZl1:is-
[POUBIl1:it's
[NPWCIl1:it's-
FPSQPOl1:kenne-
IPQPPPl1:kennen
aIIKOMl1:kommt
cIHJOMl1:kommt-
SNXMLHl1:la
WMWKLGl1:la-
MBUIO]l1:le
KBWIO^l1:le-
RZL[ECl1:lead
VRM[FDl1:lead-
6SXQSVl1:leite-
6SXPTTl1:leiter
FJJQaNl1:liebe-
iFIJMJl1:manag-
iGKFPIl1:manager
aXRJADl1:meet
_`VH=@l1:meet-
^KLONIl1:meeti-
eJJNMFl1:meeting
aIJMNKl1:meist-
bJILOJl1:meister
U@ZORJl1:met
MAQLbMl1:met-
BWOOPRl1:micro-
=ZOOQTl1:microsoft
;VNNR[l1:min
@UMNQYl1:min-
q@WIFCl1:mit
oG`H@=l1:mit-
cELRLHl1:mª
bFLRLHl1:mª-
LKNOI]l1:métro
IOOOI[l1:métro-
CVPNOSl1:new
FRQOOSl1:new-
dJJOLHl1:noch
fIJMLHl1:noch-
HTUXKGl1:note
FWXXHEl1:note-
`SCNPFl1:nurse
XVCOQIl1:nurse-
FOVQOPl1:nächs-
[V_L>@l1:o
ZU`IC@l1:o-
V\IKJJl1:ocupa
]XHJLFl1:ocupa-
3F]R^Tl1:of
9EWM^Yl1:of-
S_ENJKl1:offic-
TQJPNLl1:office
NCDHKrl1:on
NDEJKnl1:on-
VVIIONl1:or
OWLKPNl1:or-
QeHIIIl1:par
SeFHJKl1:par-
IJJLKgl1:parkh-
ILKJJfl1:parkhaus
LG\POMl1:partn-
OHXOOMl1:partner
:XWNQRl1:peopl-
?VUNPQl1:people
FMNMaJl1:per
GLOLcHl1:per-
GcG[GGl1:por
HbFZHHl1:por-
ZIPNNLl1:prima-
YHRNMLl1:primario
;UQNSXl1:produ-
5VROTXl1:product
XG]HNHl1:prof.-
YJVKOGl1:prof.ssa
LIMLN]l1:raum
KJMMN\l1:raum-
FGEL]_l1:read
GEDN\`l1:read-
Z]EJHLl1:recru-
U`EJILl1:recruiter
DRPNSSl1:refer-
UK\LJIl1:renco-
hJFNJIl1:rencontrerez
[HF`IGl1:repre-
WKJ[GMl1:representative
:V[QOPl1:resea-
?TYQNPl1:research
MIOMO[l1:room
LHNMO\l1:room-
LKNNK[l1:rua
LLOOKZl1:rua-
_DKIH[l1:sala
_GMGLUl1:sala-
HIPLN_l1:salle
MJONNYl1:salle-
ZZDNJJl1:sarà
\[BMJIl1:sarà-
fTFLIEl1:see
gTDKHFl1:see-
^LKOMJl1:seein-
dKINLIl1:seeing
UVEXIHl1:sends
YZDTGGl1:sends-
;WTOQTl1:senio-
<VUOQSl1:senior
ST^HGFl1:seu
VN`IHEl1:seu-
GMJKIgl1:short
ILJMKcl1:short-
MaLMHKl1:sie
OcENKKl1:sie-
\HGOPPl1:so
`GEMQPl1:so-
W]FLHKl1:sono
X\FLIKl1:sono-
DROLJ^l1:stati-
XPKNMKl1:suis
XQKNMKl1:suis-
HIJKJil1:são
GIJKKjl1:são-
>_QNPOl1:talen-
>^QNPOl1:talent
ANVNLZl1:teaml-
@RUNRTl1:teamleitung
IIHJMhl1:test
MLILN^l1:test-
JVKLXKl1:thank-
UIG\KNl1:that
PKH_MKl1:that-
<BDKI{l1:the
:@CCJ{l1:the-
`HENOOl1:then
_IENOPl1:then-
VZO5MYl1:to
YbL0NUl1:to-
HPPOPTl1:ul
FQPOPUl1:ul-
gJGINKl1:und
hIHHMLl1:und-
IOOIPZl1:use
INNHO^l1:use-
FOYORKl1:van
CO_NQIl1:van-
E_LMITl1:via
EXMNHZl1:via-
QBGL\Xl1:vorst-
GHLQmAl1:vorstellungsgespräch
JJ^OLMl1:was
HI`OLMl1:was-
_KNLJLl1:wee
aLILKLl1:wee-
]MGNNNl1:werde-
ZMJNNNl1:werden
SLHLQVl1:werks-
OXPXEFl1:while
OXOXFGl1:while-
gKb1FPl1:with
eNf)JNl1:with-
TIXPJLl1:wordt
YHUPIKl1:wordt-
bIJIDXl1:x
\GIID`l1:x-
[KIOOMl1:y
XMJOOMl1:y-
OGROZHl1:you
TFOPZGl1:you-
G\KNNOl1:zoom
@_OLNQl1:zoom-
bJKMMIl1:zwisc-
gIJMLGl1:zwischen
[RSWABl1:|
bMSUC@l1:|-
IGaQQHl1:¶
PE_ONIl1:¶-
ZVIE\?l1:–
^^DD\:l1:–-
WVKLJLl1:—
S]JIMJl1:—-
oHGJIIl1:•
qGFKIHl1:•-
E[GI_Jl1:→
D^GJ[Ll1:→-
eG>JK[l2:↵
`HBJLZl2:↵-
hIHNIJl2:!
iIFNHLl2:!-
GRPORPl2:#
HQPORPl2:#-
]`GM?Jl2:'
e]FK=Jl2:'-
6R[NRWl2:(
6R[ORWl2:(-
OTBQIZl2:)
OMD\NPl2:)-
]JKOOJl2:+
_JKNNJl2:+-
ZlN;3Xl2:,
TlM<7Yl2:,-
gKHNMEl2:-
pIFLLBl2:--
`eFIDBl2:.
KmHIHJl2:.-
NKMJ\Ol2:/
HLLK^Ql2:/-
hL>ACdl2:0
[MKAI]l2:0-
N=TDX`l2::
M=WBX^l2::-
RVBeDFl2:;
]W@_CCl2:;-
JMMO]Jl2:<
EOMQ[Ml2:<-
NUPGSMl2:>
DYOGWPl2:>-
]VJLJGl2:?
Y\IJKHl2:?-
HaLPJJl2:@
H`MPJKl2:@-
ZRV@TEl2:@name
WHZKPEl2:@name-
:XXNPRl2:[
:XWNQRl2:[-
SWAEK^l2:a
UX>GJ]l2:a-
?VTNMVl2:about
@VSOMUl2:about-
AURNUOl2:am
AUSNTOl2:am-
@WUMNSl2:anali-
?WTNOSl2:analista
=\YOIPl2:and
>]YOIOl2:and-
FQNOMYl2:are
GPNOLYl2:are-
RSHOOOl2:arriv-
SRGOOPl2:arrive
]VJNANl2:ask
XZKOGFl2:ask-
LLM\LNl2:asks
JKL_MMl2:asks-
LNMVPNl2:asses-
JGWMK[l2:assis-
IFXJJ_l2:assistant
MLKNL]l2:at
MLJOL[l2:at-
E`JXJHl2:atten-
CaJYKHl2:attendance
dGKNLJl2:avec
dFKNLKl2:avec-
XWBKVHl2:badge
\MCLYIl2:badge-
]FPDBal2:be
ZBPBHdl2:be-
HOTPOPl2:beim
GOTQOPl2:beim-
cTHLGIl2:best
aVILFIl2:best-
[JXLFJl2:big
]IWLGJl2:big-
^LENGUl2:board
SIIOI\l2:board-
gKJLKGl2:bring-
TUEGMYl2:by
QWFHLVl2:by-
]?Y[HBl2:c
WNR[GBl2:c-
M]LNILl2:cabin-
TYLNFMl2:cabinet
\`F>VEl2:call
]_I@OGl2:call-
IJMNM_l2:calle-
JJMNO]l2:called
DKPLfJl2:candi-
GHPO`Ll2:candidate
bGJNNKl2:cas
\HLOMMl2:cas-
dIGMLMl2:chair
cJFKNOl2:chair-
dXHIFFl2:chat
cXEJIFl2:chat-
\OKLKMl2:check
POIYLMl2:check-
UYKNHJl2:cheer-
S[KNHKl2:cheers
DLNLKel2:clien-
EPOMK^l2:client
IJPMHbl2:cliente
UKLMHXl2:clíni-
[HKJG[l2:clínica
^HMNNKl2:codin-
_GMNNKl2:coding
\FJKYIl2:collo-
`FJLVHl2:colloquio
YYSGHFl2:com
YPWHHIl2:com-
gGCQIOl2:con
cJDQINl2:con-
HdIOKKl2:conta-
I]NOKLl2:contact
\IHQMNl2:conve-
H_OOJKl2:coord-
F_OPKLl2:coordinator
PYEZIHl2:corpo-
YXBZGFl2:corporate
BTPQPSl2:couns-
ATPQPSl2:counsel
XMKNMNl2:cto
ZNJMMNl2:cto-
HaMLMLl2:day
JaIMLLl2:day-
WMKLEZl2:de
OKKJGcl2:de-
PB_OLNl2:demo
OD_NMNl2:demo-
dLJKJLl2:deput-
eKHLJKl2:deputy
UJKLKXl2:der
RIINM[l2:der-
dFJOLKl2:desig-
bGKOLLl2:design
aKSKMCl2:di
]LTKMDl2:di-
HJ_KPLl2:die
DK^LRNl2:die-
UMSRLGl2:direc-
YISQKIl2:director
H[REYGl2:discu-
LV\JGKl2:discussed
fJHNILl2:discussion
WMMOMMl2:dive
XMMOMMl2:dive-
LJ\LOMl2:drh
NI\MQIl2:drh-
fIILJMl2:e
]KJMMNl2:e-
ObJMIIl2:earpl-
[VIKKJl2:earplugs
WHEILal2:el
WGHMI^l2:el-
ZKJOOLl2:empfa-
YNIOOLl2:empfang
+^ZTPSl2:engin-
-\ZSQTl2:engineer
VEEE^Wl2:entre-
SHGJ_Ol2:entrevista
<SWOTPl2:europ-
6UYOWPl2:europe
cGLLKLl2:falar
iGINIKl2:falar-
OK^MKJl2:first
PJaLKIl2:first-
IbJKMMl2:follo-
JcJJMLl2:follow
BPMHW]l2:for
MJIIXZl2:for-
G]LNJRl2:from
EZLOLVl2:from-
K\HOPLl2:gener-
K\GOPLl2:generated
WVDOMMl2:gern
RYDPMNl2:gern-
ALRPJal2:gesch-
vGHIBJl2:gespr-
eJFPGNl2:gesprek
dKJLILl2:gespräch
:WOQRXl2:gesto-
;^OPNTl2:gestora
kHGKPEl2:given
bHILPKl2:given-
AVONOVl2:gmbh
DUOOOTl2:gmbh-
O[MNHMl2:groet
Z_LIAKl2:groet-
YXLLFKl2:groeten
AaHNMTl2:gruß
A`INNTl2:gruß-
iBKOKJl2:grüße-
hCLOJKl2:grüßen
[EKOFZl2:guest-
NIJMIcl2:guests
OH\NMLl2:géran-
NI]NMKl2:gérant
GROOOUl2:hall
ESPOPTl2:hall-
N[INLNl2:hands
M[MNJNl2:hands-
BK^MVLl2:have
<O^H[Nl2:have-
@E[RUTl2:head
:F^SUUl2:head-
URRLLHl2:hear
TPZKLEl2:hear-
[GXIPFl2:her
WG[JPFl2:her-
EFXNZNl2:hi
EGVO[Ml2:hi-
`KKNIMl2:host
bKJNHLl2:host-
UEXGKVl2:hoste-
WDRJJZl2:hosted
VXTSCCl2:hr
RRVYEAl2:hr-
QMYTIFl2:hub
IV_MGHl2:hub-
KJWNPPl2:i
iJGMLGl2:i'll
hHFNMHl2:i'll-
OXZKDKl2:i've
OY^JAIl2:i've-
PGXMOOl2:i-
SRSJJLl2:ich
TTRJJKl2:ich-
YBVHKUl2:il
\B\EGTl2:il-
TKAKMbl2:in
WI@JNbl2:in-
DVQPPNl2:infor-
UBCHfRl2:inter-
TC:KeYl2:interview
]C]HJLl2:interviewer
aJGJPNl2:interviewers
OO_KKGl2:invit-
OKaKMGl2:invite
_JKOJNl2:io
`LKNILl2:io-
P?TILcl2:is
L@QKLel2:is-
GXIHI`l2:ist
F\KILYl2:ist-
FFVNaIl2:it
FFYL_Jl2:it-
QYUOFFl2:je
M_WOGAl2:je-
SGWLRLl2:jefa
RGXKRLl2:jefa-
_LKOKJl2:job
[NLNLJl2:job-
BK^UOKl2:joine-
BIX\OLl2:joined
L_IKMOl2:jury
I`JKMOl2:jury-
QOEVIVl2:la
QKJYHSl2:la-
PHLQQTl2:lead
bBGOOQl2:lead-
CUXMMPl2:leads
DVXKMPl2:leads-
cC[GGKl2:led
eDXHFKl2:led-
XFWNLLl2:leidi-
TF\PIJl2:leidinggevende
USKPMIl2:llama-
BTMJeIl2:lobby
CZJK^Jl2:lobby-
JILLYVl2:loop
IJKKXYl2:loop-
FZ^MGHl2:mail
FU_MKIl2:mail-
cE[BNGl2:manag-
\JYGLHl2:manager
fGJKMKl2:me
iGIJLKl2:me-
dI@PNOl2:meet
hH?PMNl2:meet-
fCDMIWl2:meeti-
eCEMIWl2:meeting
^GMOMMl2:melde-
ZIMNNMl2:melden
aLJHMNl2:membe-
\MKJMOl2:members
SHGQ]Jl2:met
[FCQ^Hl2:met-
sDFMIFl2:min
rFHNIDl2:min-
`IGVIJl2:minut-
ZHF`IHl2:minutes
JSQOMOl2:mit
=YTPPPl2:mit-
cHMJKMl2:mitar-
aHMKKNl2:mitarbeiter
EZLORNl2:move
H[LOPMl2:move-
ZYRKGDl2:my
X^SDGFl2:my-
IXEHaKl2:name
HbEId>l2:name-
THXKNLl2:nanny
TIZKNKl2:nanny-
N^HKOLl2:next
N]HLOLl2:next-
FXIH_Ml2:note
HVJI]Ll2:note-
PGVXKJl2:notes
NF\WJHl2:notes-
IIF[J]l2:o
HIE\J^l2:o-
RLI^KJl2:obser-
YMKMMNl2:observed
aOJKMHl2:of
bOJKLHl2:of-
Z[FOHHl2:offic-
W`DZE@l2:office
@VMOWQl2:officer
IWWKMKl2:opene-
KZQJNLl2:opened
eFKOLIl2:ore
kFHLMHl2:ore-
TaJOEGl2:organ-
TXLOHLl2:organiser
S\OOHGl2:organizer
<XORSRl2:ort
<XPSSQl2:ort-
@XTREVl2:our
RSFPFYl2:our-
HMeIMJl2:over
HLaJOKl2:over-
\FQXFIl2:panel
YSNVBIl2:panel-
jFIKGOl2:partn-
cHIMKNl2:partner
PVPIPKl2:peopl-
PVPIQKl2:people
OHM\JPl2:perso-
BNL]NRl2:person
QE\IC\l2:phone
aGLJCXl2:phone-
?ZRNOSl2:plant-
BYPOPQl2:planta
YLNNKNl2:play
[KNNJNl2:play-
\SHW7Ul2:pleas-
bNFT8Xl2:please
FPMN]Ll2:pm
EQKO`Jl2:pm-
aIHOMKl2:postd-
aIHNNKl2:postdocs
DfGJFXl2:probl-
BMNOM`l2:produ-
KJKKKcl2:product
?SVNUPl2:progr-
?UVNSOl2:programming
ZZGZACl2:quest-
E[F[OJl2:questionne
gVML?El2:questions
MYLKLRl2:recru-
E_NKMPl2:recruiting
<YPNRTl2:recrutement
QeNNFCl2:regar-
HkNOFDl2:regards
WLUNILl2:regis-
DPTPNSl2:registered
IL`NMJl2:repor-
KL^IONl2:respo-
HQPLZJl2:reçue
KQPLYJl2:reçue-
LUMWNGl2:role
?[PQSLl2:role-
LEH\J\l2:room
MEGZJ^l2:room-
LLOMMYl2:rua
KLONNYl2:rua-
EHZ\NIl2:sales
FGY`KIl2:sales-
BWIL_Ml2:salud-
Y]JKEJl2:salut-
RZLNIKl2:saluti
Q]KMILl2:saluto
fIHLMKl2:schul-
bHKMMKl2:schulleitung
T[JLKJl2:se
VcGJJGl2:se-
IfKJKKl2:secre-
JgKJJKl2:secretary
IeIQIIl2:secré-
\KMKMNl2:sense
YKNLMNl2:sense-
DXKLL[l2:serve-
_FNONIl2:será
UJNPPMl2:será-
WMMNPLl2:short
HTNQNRl2:short-
RHLNK[l2:side
VGKLK[l2:side-
PDaOJKl2:sie
UF_MJIl2:sie-
B\OOONl2:since-
B]OOONl2:sincerely
I[MPNLl2:slide-
H[NOMLl2:slides
QKIK^Ll2:slot
VGFL_Ll2:slot-
cLAOOLl2:speak-
`MBOOMl2:speaking
fJ?QJOl2:spree-
gK>QJOl2:spreekt
ZIJPRKl2:stage
ZLIVMHl2:stude-
RMKWNKl2:student
ZIHWMKl2:surpr-
_IGSMJl2:surprised
NIMHO`l2:take
NIMIO_l2:take-
pIALMHl2:talk
lLBMLGl2:talk-
]XCNIKl2:te
`YBMHJl2:te-
GNOPOWl2:teach-
TWKKNKl2:team
VYJIMKl2:team-
_DVMGNl2:teams
\C^KIIl2:teams-
dGNKLJl2:techn-
aJKLKMl2:teil
_ILKLNl2:teil-
[LJNLMl2:teiln-
KZHLTLl2:thank
LYDJ[Kl2:thank-
Jl=GNRl2:the
>oDFNTl2:the-
MM^HMMl2:there
LM_IMMl2:there-
[SMMIJl2:ti
\OJNJMl2:ti-
GaHMONl2:ticke-
GcKKOKl2:ticket
CQLN_Nl2:time
>TLP^Nl2:time-
QLIFXWl2:to
LLCE`Zl2:to-
RHMbHIl2:today
WLC^KKl2:today-
OMMWNKl2:toddl-
XMJUKJl2:toddlers
YLH[KGl2:unser-
^]DIJHl2:up
^[EJJGl2:up-
KTRNMNl2:us-
JGKMLel2:use
JGJMMdl2:use-
?VVNNSl2:vacan-
AUUONSl2:vacancy
\JNNMJl2:value-
\KNNNJl2:values
NKHNM_l2:van
NKHNM_l2:van-
ZJKMNOl2:video-
ILOOK[l2:vorst-
KIIPKal2:vorstand
VLPLKPl2:vorstellungsgespräch
gPFKKHl2:vous
gUEJKEl2:vous-
pC[ICAl2:w
kE[GGBl2:w-
EK_PNMl2:was
CL_OPMl2:was-
DMGOcOl2:we
BLJPbOl2:we-
jHFLINl2:who
iIEKINl2:who-
KRHMSTl2:with
ESJLXTl2:with-
LVYGNKl2:works-
II]LRLl2:workshop
UF[LLLl2:worry
YLWJJIl2:worry-
DJZNKYl2:would
FKTOL\l2:would-
iEHOJKl2:wrap--
fFIOKLl2:wrap-up
Z?\Ch:l2:you
PFINN_l2:you'l-
JFINNel2:you'll
^HOEf:l2:you-
ROKJD_l2:your
bPBKCWl2:your-
GRPPPQl2:|
CUQPPQl2:|-
aXENGFl2:–
]PHOLKl2:–-
ZENLHXl3:↵
^CLOHUl3:↵-
]JIOPLl3:&
ZJHOSKl3:&-
UJLMH[l3:'
SKLLG\l3:'-
>ZTQITl3:(
9[URHVl3:(-
mIHLGHl3:)
jIHNHIl3:)-
?UWOOQl3:+
@VWONPl3:+-
UHMYHQl3:,
YGSRATl3:,-
UHOPKRl3:-
TINQLRl3:--
\XY:DOl3:.
ZQR?JTl3:.-
LLdGKLl3:/
NLbGMJl3:/-
E\l9NFl3:0
OWl<FFl3:0-
M[WEY=l3::
\YS?T?l3::-
^>RdCEl3:;
`<Pk>Dl3:;-
[PKJKOl3:<
BVSPQOl3:?
BUSPQOl3:?-
]JLMLNl3:@
[KLNMNl3:@-
SJRIQQl3:@name
PRILVNl3:@name-
bV?GA[l3:a
[WHG<\l3:a-
MULNOOl3:about-
NSIOPSl3:am
POIOOSl3:am-
]SILJKl3:an
_OGKMNl3:an-
VWVHHFl3:and
N\WIHHl3:and-
LZZJFJl3:as
KY[IGJl3:as-
HNMIJel3:ask
OKJIO^l3:ask-
IHIgLNl3:asks
IHIgKMl3:asks-
3XQNYWl3:at
1YQNYWl3:at-
P<Rb[>l3:be
X>RWQKl3:be-
MVNOMLl3:best
MVNOMNl3:best-
LINNL]l3:bewer-
MINNL\l3:bewerbung
dPFKKJl3:bring
ZXHKIKl3:bring-
XIMWMIl3:but
ZGLVMIl3:but-
eFCGF`l3:by
]V@FC^l3:by-
\INNKMl3:call
ZJONLMl3:call-
TIGN]Jl3:candi-
RJIN^Jl3:candidate
Q_KLGMl3:caro
VVLLIMl3:caro-
gFEKOMl3:chair
dIEKOOl3:chair-
VGCLLbl3:clien-
UFFLKbl3:client
[XIIJKl3:coffe-
^XHGJKl3:coffee
BXPMOTl3:com
CWPMOUl3:com-
]IWGMIl3:con
[JYFMHl3:con-
kGHKLJl3:conve-
`IIONKl3:conversa
_JLNLLl3:conversation
MYTHMKl3:copyi-
OXPHNMl3:copying
R]LMHJl3:cordi-
D]QNOLl3:cordialement
ZTLNHIl3:cordiali
@RTNRSl3:d
=SVMTTl3:d-
>`WKPKl3:da
IWTKNMl3:da-
GPSQPOl3:das
IPQPPOl3:das-
AaOLITl3:day
D_PMKPl3:day-
RMLZGNl3:de
TKI]FMl3:de-
VMMOMMl3:deep
VMMOMMl3:deep-
I[LXIKl3:del
IYJ_GFl3:del-
hHHNLIl3:dem
dHFPMKl3:dem-
_IJKNOl3:desig-
dDJIOPl3:design
B^JNUMl3:die
D`JNQMl3:die-
SICNN^l3:direc-
]IGOOOl3:director
MIHMMal3:directors
iGGLOHl3:diret-
YGJMJYl3:do
THKMH^l3:do-
SaIJKIl3:du
V]IJJJl3:du-
dFNNLHl3:e
aHMNMIl3:e-
IQKMMZl3:el
IRKMNXl3:el-
IB\YEUl3:en
IB_YBVl3:en-
]ILOKNl3:engin-
ZIMOLNl3:engineer
qGFNCJl3:entre-
hFMNGJl3:entretien
dLAOLNl3:entrevista
VLLOPNl3:entwi-
RJL\NGl3:equal-
NJN]OIl3:equality
fJKKMGl3:es
cKLMMGl3:es-
IMKMaLl3:exter-
GMJR_Kl3:external
IdGMLKl3:fale
JbGNNKl3:fale-
YD_JGMl3:first
YD_MDNl3:first-
[XJKJHl3:five
]QJMJKl3:five-
GGKMiKl3:for
FHLMgLl3:for-
W\IKKHl3:freun-
R[KMLIl3:freundlichen
UNLNPMl3:from
XMLMPLl3:from-
?SJUZPl3:gespr-
O[IMLMl3:good
I`LNHNl3:good-
TSMPMIl3:groet
MXMPNJl3:groet-
bILMMJl3:head
[KNMMKl3:head-
QWLOJMl3:hi
SWLOILl3:hi-
F^ZGJJl3:hirin-
J\WGKLl3:hiring
dIGLNLl3:his
eJFKNLl3:his-
^HIOQLl3:hr
^GJNPLl3:hr-
GXJM[Il3:i
F[IM]Gl3:i-
H^NOLKl3:id
H\MPLMl3:id-
UKSKOMl3:ihre
QKWIPOl3:ihre-
WFFKdHl3:im
VGEKeHl3:im-
^9XW>Vl3:in
X<WXBVl3:in-
HYPRCTl3:inter-
UWH@MXl3:interview
ZIE\JLl3:interviewer
SUAT@]l3:is
RZASBXl3:is-
_HENPPl3:it
[JHNPPl3:it-
\EJMZHl3:je
[BOM\Dl3:je-
ZOPPJHl3:kind
VPPPJJl3:kind-
[ORBB[l3:la
][BAD\l3:la-
_QGLMKl3:le
`QJHLJl3:le-
9R\EVXl3:lead
8S\GRYl3:lead-
aFJQNKl3:leads
bFKQMJl3:leads-
HaLNLKl3:link
H^MNMLl3:link-
FTROMRl3:manag-
CUSOMSl3:manager
_FNONIl3:me
aFNONHl3:me-
NXEKXLl3:meeti-
NYCKXLl3:meeting
XI[IJLl3:met
VI\IJKl3:met-
RI[NHMl3:micro-
TL\NHHl3:microsoft
JUOMNQl3:min-
XOMKKPl3:mit
UPMLKQl3:mit-
P`IOJIl3:my
P]JNILl3:my-
ZLLNMNl3:nehme-
WMMNNNl3:nehmen
TKKOLVl3:next
UJGOKZl3:next-
QH]ILNl3:nicht
UF_HLMl3:nicht-
PG]NLKl3:notre
RG\NLKl3:notre-
GOPMI_l3:nuest-
NNNKJ\l3:o
ULPKGVl3:o-
bPNCGPl3:of
ZPYHFJl3:of-
HKKOP]l3:offic-
IHJOP_l3:office
a:@VPYl3:on
b:ASVSl3:on-
KaIOINl3:organ-
G?PCSnl3:our
J>TCLnl3:our-
BRTNTPl3:pair
=VWMTOl3:pair-
^KHKOOl3:panel
`JHJOOl3:panel-
GNHMJfl3:para
HMGMKel3:para-
LKOSVJl3:play
KLNVSLl3:play-
DJMFZ`l3:pleas-
AJMF\`l3:please
UNNOMOl3:pm
VMNNMOl3:pm-
DUPOPRl3:posit-
FTPOPRl3:position
KKVMSOl3:prese-
WHWKNLl3:present
IVRMLPl3:produ-
IVRMLPl3:product
[KKKONl3:progr-
\KJKONl3:programme
eGHOMJl3:prueb-
bJHPLJl3:prueba
RGHL_Nl3:quick
LKLM]Ml3:quick-
[LLOLMl3:recru-
^HLOLMl3:recruiter
CSOPQSl3:refer-
PVMNMLl3:regar-
PVMNMLl3:regards
KL\HQNl3:renco-
IK[JQPl3:rencontrerez
MJXPIQl3:role
SGYOJMl3:role-
lIGMFJl3:round
iGJNHKl3:round-
F^OQMJl3:salud-
B^PPOKl3:saludo
?WRNPUl3:scree-
BRPPRTl3:screening
VKLRMMl3:secon-
MMLWPMl3:second
JSPPPMl3:serez
VYINKJl3:será
P\MNIJl3:será-
ZIYMKFl3:slot
ZNUOJDl3:slot-
aDAYNNl3:so
fF@RNNl3:so-
IJIPaMl3:speak-
GJGW_Ml3:speaking
cGJNLLl3:syste-
cEJNMLl3:system
UHZLLKl3:take--
SHZLLLl3:take-home
HWPJMSl3:talk
PUPJLOl3:talk-
ZGSNJNl3:te
ZJQNKMl3:te-
dIDLPMl3:teaml-
ZMJMOMl3:teamleiter
YaKCHKl3:techn-
U_LFHLl3:technical
ONNNXIl3:the
JMI`VEl3:the-
fEJMKMl3:then
fHINJKl3:then-
WULMGNl3:there
YOMNINl3:there-
iHBLKOl3:this
fFFMKOl3:this-
K[UC[Al3:to
DdYGNDl3:to-
bLHKLLl3:today
bLIKLLl3:today-
TNMNONl3:too
WMLOOLl3:too-
C_QG[Dl3:tu
EYXGYEl3:tu-
SEEXH\l3:two
QFHUF_l3:two-
aRINDLl3:un
X\MMDGl3:un-
TJIMI]l3:unser-
EKaNQIl3:updat-
DQaNNIl3:updated
DTQOOSl3:us
GQPOOSl3:us-
JJ`OMKl3:vaga
JH_QNKl3:vaga-
XXFOILl3:video
^YFLFKl3:video-
]IGPONl3:você
^GKPLNl3:você-
KLINM_l3:voor
JIMOK`l3:voor-
>QRNTVl3:vorst-
HPRPPQl3:vorstellung
APP[GXl3:vous
BMPZF[l3:vous-
VWLNGMl3:vrien-
V[LMELl3:vriendelijke
B\XMOHl3:was
BU_MOHl3:was-
HNNKIbl3:we
]MENNOl3:we're
UMGMNVl3:we're-
IMMJHfl3:we-
cIEONMl3:week
[HPNMLl3:week-
^GFOPOl3:werde-
\JHOOOl3:werden
nDHMGMl3:who
kEHMHNl3:who-
SJVLQIl3:will
QKWLRIl3:will-
LW?\CYl3:with
G[<bFTl3:with-
\L[H>Ql3:you
^SQKJCl3:you'l-
^SPKKCl3:you'll
cEWH>Ul3:you-
dOIZ@El3:your
`IXX?Bl3:your-
A]PPPLl3:yours
@^OOOOl3:yours-
NJRNSNl3:|
ZIOMOLl3:|-
HSLHaIl3:à
FONIdJl3:à-
DW\KLKl3:è
FVXMMMl3:è-
IHVWOMl3:–
MGTSOOl3:–-
ZSKDKSl:↵
dHHMLMl:↵ !
DUPORPl:↵ #
FSPOSPl:↵ # 0
@NXKWQl:↵ )
?RTNSSl:↵ ) d
WbGPHCl:↵ ,
D^QNNKl:↵ , cordi
UQMPMJl:↵ , groet
OVMNMLl:↵ , regar
F]OPMJl:↵ , salud
JOWOMOl:↵ -
`IMPLGl:↵ - -
F_KJNSl:↵ .
/^USQUl:↵ 0
EUPOQPl:↵ 0 0
QOKNLUl:↵ :
AVOOUPl:↵ : @name
_IKPKMl:↵ : who
TOKSOKl:↵ ?
AQLLU[l:↵ @name
8ZSLTUl:↵ @name ↵
:^UMPPl:↵ @name ,
)aYL[Ql:↵ @name :
8XULUSl:↵ @name at
O]KLLKl:↵ @name freun
UJNOQMl:↵ ]
:UQOWUl:↵ am
KUPNLPl:↵ analy
TQNNLMl:↵ break
GRPOOSl:↵ counc
<OTSVRl:↵ elter
=NUSSSl:↵ engin
<WUNTPl:↵ engin @name
bJNKHMl:↵ entre
HTPOOOl:↵ for
[ENNLRl:↵ grüße
aGMOKLl:↵ grüße freun
VGJLH_l:↵ guest
fDKNMIl:↵ inter
^JNMIOl:↵ junio
@WQQQPl:↵ local
BUPOPTl:↵ offic
YJMNNNl:↵ panel
<ZOMQWl:↵ recru
STOPMGl:↵ regar
VKOQMLl:↵ regar kind
XQLNKLl:↵ salut
UTLNLKl:↵ salut cordi
DSNNWPl:↵ servi
UMLNPNl:↵ short too
C\OOONl:↵ since
A]OOOPl:↵ since yours
TNNNNNl:↵ task
DUSOPOl:↵ teams
CUSOQPl:↵ teams micro
_LHPLLl:↵ topic
iWQG=Dl:!
7`QORQl:#
;\PORQl:# 0
\DFM]Jl:&
FQMPVPl:& @name
FSQOPPl:& @name (
aMKOIKl:& @name /
aLLMGMl:& @name –
]IKNNLl:& q
\ILOMMl:& sql
aV<COUl:'
O`INILl:' :
KDcMJPl:(
NQJMXLl:( 0
E>fIK\l:( @name
AUYOMOl:( @name ,
BRZOOOl:( @name -
LNUNNOl:( @name /
4NeMQVl:( @name :
GPRPPQl:( @name vorst
=QWORSl:( @name with
\MKMMLl:( beoba
ZLMMMNl:( einze
RYOLKJl:( ich
aKJPHMl:( inter
<TTOSTl:( lead
EQQOPTl:( lead @name
WE[NILl:( lunch
gFGNLLl:( postd
[KKNNMl:( postd two
^KJLNNl:( schul
fIGLMLl:( schul mit
fFIPIMl:( scree
;UUORTl:( time
@XSNOQl:( us
7ZXNMUl:( vacan
TJQUINl:)
<VRQRSl:) .
_OQLEIl:) 0
PKXEROl:) @name
JGIdMNl:) asks
rC>FRNl:) chair
YLLNNMl:) cto
NMPMLVl:) d
cGJHNPl:) desig
UMNMONl:) entwi
ZNLMLNl:) gf
=VYQONl:) in
G`LQJKl:) inter
9P\FXWl:) lead
VaDHKKl:) min
dJINKJl:) min 0
UMQOMLl:) peopl
@USQQQl:) schic
PKRJSPl:) sl
bIFLQMl:) teaml
dHJOHMl:) unass
TPKOMOl:) utc
WFMMOTl:*
VGMMOTl:* ↵
IVMMNRl:+
TLRPLMl:+ .
GVPOPOl:+ :
FRMMTSl:+ @name
Q\PXN7l:,
VPIS?Zl:, )
nEAIPMl:, ) @name
JHJbMNl:, ) asks
_LHKNNl:, ) chair
EdKOKLl:, ) inter
;LXFU`l:, ) lead
A[POPPl:, ,
OPLOJVl:, 0
8YSQPTl:, 0 .
4^QQPVl:, 0 @name
oXCPG:l:, @name
dHIKJPl:, @name (
nB>AQZl:, @name ,
;UXOOSl:, @name 0
{9>=@Tl:, @name :
k@DPNLl:, @name diret
YJMNMNl:, @name |
TPIPLQl:, a
ET^NIKl:, appli
KRJPQSl:, arriv
PSJONOl:, arriv you
IMK_MNl:, asks
SIH\OJl:, asses
GfOQDJl:, atenc
RVRMIJl:, best
j@JOKMl:, best .
ERSPPQl:, biolo
ESPOQRl:, capit
BOMLKdl:, clien
B[OOOQl:, coord
AZRNPOl:, cordi
@SQRQTl:, couns
>TQRQTl:, couns @name
GI_LQOl:, day
RHN_GLl:, direc
MR^JGLl:, discu
KV\JFMl:, discu as
OI\LQJl:, drh
JK^LOLl:, drh la
TPMQKLl:, engin
]LFNISl:, found
<XOOPWl:, gmbh
HROOOSl:, gmbh @name
c[IMBEl:, groet
R\LMFLl:, groet vrien
TGYOMJl:, géran
QG\NLLl:, géran notre
DSOOOVl:, hall
ESOOPTl:, hall @name
RWLOJMl:, hi
SE[TJHl:, hub
TFYVJGl:, hub @name
?K_P]Dl:, inter
ITOOOPl:, italy
RJULQLl:, jefa
VHSLRLl:, jefa la
pCEFQIl:, manag
dOKLIGl:, me
UIVKOLl:, nanny
PG]LNMl:, nanny prese
RXJLOLl:, next
KG[XJKl:, numbe
DVQOPPl:, obrig
`EJWMHl:, offic
SIL]NGl:, offic equal
cLMLLGl:, paren
AQ^LSMl:, peopl
]JEOPOl:, portu
XYFLMJl:, pris
N[KJMOl:, recru
J^NOJJl:, regar
LYKJZDl:, salud
YVJLIKl:, salut
L_MLKLl:, salut caro
BSQOQTl:, scree
R^HKLLl:, team
TXMNFMl:, there
[FOOOMl:, week
SEPJ^Jl:, you
aIHNHQl:, you :
\JPIMNl:-
fIIKHOl:- ↵
hGELLLl:- ↵ )
aIJPIMl:- ↵ :
XKMOMNl:- ↵ engin
MMTPMNl:- -
]PAOJRl:- 0
;VORQWl:- 0 -
)Z[K[Ul:- @name
^HOOKLl:- direc
IPQNPRl:- revie
NbQK:Tl:.
X<aCPRl:/
BMPM^Pl:/ /
TJPKB_l:/ @name
gKFMLIl:/ @name /
^HONKLl:/ @name call
WSOMIJl:/ c
FMSQSPl:/ europ
ARTMSTl:/ m
qERHDFl:/ w
_OKOHJl:/ w )
dNFOLGl:/ w @name
^MKOJKl:/ w inter
^T[K6Ll:0
YHHKQVl:0 ↵
lQEKFHl:0 (
@VSOQQl:0 +
DZSQINl:0 ,
?[OONTl:0 , 0
ZJKNHTl:0 -
eLGQIHl:0 - 0
B[VLJRl:0 .
9YRPTRl:0 0
N[POHKl:0 :
bCXKGKl:0 ;
ZVJMJJl:0 @
fLEPIJl:0 @name
THYNNIl:0 ab
VMQOMJl:0 at
bJPPDKl:0 inter
XJGMWLl:0 joins
`IXGLGl:0 ore
YDDMJbl:0 probl
VI]MIHl:0 round
VGVNKMl:0 sessi
QNZIDSl:0 stage
@[OOOSl:0 straß
8QURWSl:0 und
]KJLMNl:0 year
ITOOQNl:0 your
cFLMNIl:0 |
ISNMNTl:0 às
YTSNEFl:0 –
i@KRHKl:0 – 0
bHHPKMl:0 •
PVMNSEl::
RS>VXHl:: )
iBWMBJl:: 0
`KLLJLl:: 0 @
`IOOFKl:: 0 inter
OM=Y^Jl:: @name
kACQJQl:: @name ↵
OZ]FFHl:: @name .
3SQQVZl:: add
@WQNSPl:: agenc
Y\GODKl:: agend
]HK[ELl:: atten
ZLMMLMl:: beoba
_HYGHKl:: board
WVLNFLl:: cabin
ZXBZDIl:: call
SINJ]Il:: candi
@XOOPUl:: ceo
K]NPJJl:: conta
G]PQKKl:: coord
QJ]GLOl:: cross
Q^EHLRl:: day
CUOOPSl:: depar
\GDHK_l:: direc
QJIM[Ol:: discu
bKKMJKl:: each
R\KMIJl:: earpl
V\IKJIl:: earpl bring
SIQJUNl:: entre
WEKZKNl:: exami
MLNOWMl:: for
[LLJNOl:: frage
NbJJGNl:: from
[LLLMOl:: gespr
eJJPIIl:: h15
OKWPKOl:: headm
H[NIIWl:: hotel
hCJLLMl:: hr
ZAHCfNl:: inter
`CcJBHl:: invit
YLMJNOl:: job
?TQOXOl:: job ↵
I_JLMOl:: jury
K_JJMOl:: jury du
YG[IKKl:: lab
WI^KJHl:: manag
JOUONOl:: meet
bLHHNOl:: membe
bLGPJKl:: miejs
[KKJSMl:: mitar
YKNNKOl:: mitar ↵
KFNJhHl:: name
KIKJcOl:: name @name
YYHLLIl:: names
TLF^LKl:: notes
BjLHOKl:: offic
bXHLEHl:: organ
cGMNILl:: organ ↵
=WRQRQl:: ort
9YPQTSl:: ort ↵
WMVa9Fl:: panel
UNMNOOl:: panel ↵
OPXQIIl:: panel the
eGJMIOl:: partn
EVOPQPl:: passc
UE_OIJl:: phone
ONMNTMl:: posit
[MLKMNl:: prese
QHbLGLl:: r2
DXPOPOl:: reuni
6ZVUOOl:: role
UGKM[Jl:: scree
bCGILZl:: side
WHKLKYl:: side clien
YJPKOMl:: split
[EE\LMl:: team
XEZOILl:: teams
]FQNINl:: teams micro
cSDKILl:: teil
[KKMMNl:: teil nehme
\MJJNOl:: teiln
FI`VLJl:: there
KWFG_Ll:: to
_KDYJIl:: today
MZSPHHl:: tomor
[KKNMNl:: us
YLKQIPl:: vorst
cLKNIIl:: who
aDKPKOl:: you
ZQTx'=l:;
BOgr5:l:; @name
BHdSJNl:; @name :
[HXNIIl:; arriv
E[F[OKl:; quest
EYG[OKl:; quest vous
HRHL_Nl:<
TLHK[Ll:< @name
@VMK`Ll:>
JQJK\Nl:> <
CONQ\Ml:> < @name
KsTEE>l:?
RbHKHLl:@
YWKMJIl:@ 0
RNN^M@l:@name
IUNLIXl:@name ↵
cFWBIOl:@name (
9UVMPYl:@name *
BPSXOMl:@name ,
hIMKELl:@name -
\R\P@?l:@name .
bDONJNl:@name /
fE`FBFl:@name 0
aAij(<l:@name :
`LQEJMl:@name ;
CZZJLLl:@name and
KO[ELTl:@name at
DTPOSOl:@name auf
?PRVLVl:@name avec
WVHJNNl:@name by
^HNNKLl:@name call
HRPQOOl:@name chief
JJaGONl:@name con
dIKLLJl:@name dann
^MHLLNl:@name de
eHHOLJl:@name dem
HhJNJIl:@name die
iADPOLl:@name diret
`KKPHMl:@name entre
iPAMHKl:@name for
_MJINNl:@name frau
O]KLLKl:@name freun
9UUOSUl:@name g7
XG^HJKl:@name h
QcKMIEl:@name herzl
eZCKFFl:@name ihr
bJGKPMl:@name ihre
UGG_IOl:@name in
ZNOINMl:@name inter
`KGKPLl:@name is
XHC[OMl:@name manag
UF\LLKl:@name met
CUPOTPl:@name micro
YKJQNNl:@name mit
VHONNOl:@name mª
HPSPOOl:@name nächs
ROHJPVl:@name of
OQWUHFl:@name our
dAIPMPl:@name par
bHLPJJl:@name produ
WEYHPMl:@name renco
@UPRPSl:@name senio
IPOPOSl:@name studi
FQWONNl:@name teaml
LTMSJQl:@name the
EWUNMMl:@name trust
fDKOHNl:@name unser
FSPOPSl:@name verei
EUOPOSl:@name via
4TRNXZl:@name vorst
[LJNMOl:@name werde
ZJKXGLl:@name while
JKIWVNl:@name with
>\MOSQl:@name |
[MOKJNl:@name –
WKNNOLl:[
ZJNNNLl:]
VLNOOMl:] energ
PdbI#Yl:a
^IKNOLl:a &
:gMOOOl:a .
<UULVRl:a /
TNIRLQl:a 0
KMINM]l:a :
]_HKFFl:a @name
H[TKMLl:a as
WONKKPl:a com
ITLJI^l:a for
CVRHURl:a have
SIKNJ[l:a tell
IDXPKZl:a was
RJZKLMl:a with
hFJLMIl:a é
TaEFLNl:aan
MH]NNKl:ab
THSCGal:about
@USNRRl:about chat
?WROMVl:about scree
NK\LMLl:about word
QS\GLGl:about worry
YFVJNLl:about worry @name
FRROORl:about you
F`KNMMl:abre
H`KMMMl:abre te
S_HMJKl:accog
R[JNKJl:accog ad
`\FMFDl:accom
O]JNKKl:accom farà
SFUSLMl:accou
NEUZLMl:accou our
QIE[PPl:accou our so
M^KNKKl:ad
8SQQUXl:add
6SQQVYl:add cultu
`KLJKMl:advoc
bJJKKNl:advoc devel
;^UEFal:after
A]HOOWl:agenc
OTIJZJl:agend
\EUOLIl:al
CQZNQMl:all
KWZIMGl:alone
THJNJ\l:als
THJNK\l:als bewer
XIF]LIl:also
QUOJQKl:am
VOQIPJl:am 0
K]PBMSl:an
:YWMNUl:anali
ITPNKSl:analy
j^LS4?l:and
[JNKOMl:and )
[GLNOOl:and ) desig
lHKLHFl:and ,
XLKNONl:and , @name
^\TL@Al:and @name
cG?VNMl:and @name ,
cFLLPIl:and @name with
eIHMKLl:and me
bGMKMMl:and you
GIlLJHl:anter
WNKNNNl:anwes
WNKNNNl:anwes .
\IJPNMl:any
DWPOPPl:aplic
IKKPQZl:app
BS[JXHl:appli
DW[NJLl:appli dear
?WVNPOl:appli you
gCNOGLl:archi
CCI[WYl:are
OKKMPWl:are you
TYMMFNl:arriv
TSTLGLl:arriv 0
VPGOOPl:arriv you
NZkBACl:as
JSYLKMl:as !
HEgHNOl:as ,
HJMT]Jl:aside
bR=<Q\l:ask
FbLNMKl:ask pleas
GIJMU]l:ask we
PW[LCIl:asked
N[VLEJl:asked i've
FEGlNNl:asks
IGJeLNl:asks (
GKKaNNl:asks @name
][JJGGl:aspet
NaIMJLl:aspet ti
ZGC]NKl:asses
ING\QNl:asses two
LQMA[Tl:assis
HYILOUl:assis our
DRVSOLl:assoc
;UWQPQl:assoc resea
IATBIql:at
bGIKLPl:at advoc
DONNN[l:at inter
TINOOQl:at perso
HV[KNHl:at recru
GiOOCIl:atenc
[XB^CDl:atten
XDGIHfl:au
SEGMM`l:au @name
BTPOUPl:auf ↵
iNLQ;Kl:avec
`EGPPNl:avec ronde
@RQVKUl:avec serai
^IGPOMl:avec échan
[KOKMMl:away
VPJNOMl:backe
\O@I]Il:badge
YGHK^Jl:badge @name
U/XPWXl:be
J=IN[`l:be @name
bAPT\7l:be will
[K[HGJl:be won't
DI[KK\l:be would
_ZBLODl:be you'l
GNbJNKl:becau
CO\NPPl:been
?bSMIPl:befor
[JIOKSl:begrü
HPOOPTl:begrü @name
Q\GLMMl:behal
OXJMOMl:behal on
aWIMFGl:bei
hGHOJJl:bei @name
\HMNMLl:bei melde
BPVRPPl:beim
FOUQOOl:beim du
aJJMLKl:beoba
ZLMMLNl:beoba (
`MIJMLl:beoba der
RJPOOQl:berei
LKTNPQl:berei leben
FOUQOPl:bespr
YWMKIHl:best
cAROJKl:best .
N\GLVHl:beste
Q[IMKNl:beste mit
aMONFIl:betwe
fMNNGEl:betwe inter
dMNNHFl:betwe inter @name
]KMOMHl:betwe min
^JNOMIl:betwe min 0
MGDJ_Yl:bewer
VIKLH\l:bewon
QYMMJLl:bien
XKXMGKl:big
IcKMLIl:bij
V[JKKJl:bin
XYILKJl:bin ich
GQRPPPl:biolo
RbLLGGl:bitte
DSVOOOl:bitte :
YH[EDTl:board
\I\FJIl:board oral
OLMOWLl:bonjo
M\MNMIl:booke
CSOOOWl:borou
DSOOPVl:borou @name
ZH]JIHl:boss
^IVLGJl:boss big
VIYKMJl:boss his
HGIIIpl:bot
ZEVGQMl:both
W[HKJKl:break
UXJJLMl:break )
jAQ?=cl:bring
oHFKLGl:bring i'll
E[IOF\l:bus
EXJOPTl:busin
LTIOQQl:busin hr
_G_GIEl:but
_FVJILl:but ,
?TSVMPl:by
\nCAKAl:by @name
`JGMMOl:by chair
ZFUNKMl:by demo
L\FOOMl:by gener
LYIOPMl:by gener was
fFIMPHl:by given
hFILPHl:by given is
WE[JMKl:by hoste
KGZQXEl:by joine
CI[SXHl:by joine be
_FYHHKl:by led
ISLK\Ll:by made
\KKLMNl:by obser
TCSMQQl:by writt
UVWPBGl:c
BVSOOQl:c ,
PMV[EGl:c slot
`JHNMMl:c'est
dGHOMLl:c'est ,
\F[JJIl:c'è
N[LNJLl:cabin
PUMQMJl:call
\UGREKl:call confe
QDIKKfl:calle
JHNON]l:calle is
KQCP_Ll:can
GLKP^Ml:can you
SEMHjDl:candi
HFPNdJl:candi :
PJGMbJl:candi @name
@VQMVPl:candi si
ASQOPVl:capit
ATQMQUl:capit @name
V\HMJIl:capoc
T[IMKJl:capoc il
XVDLOMl:capos
XTEMOMl:capos la
bE_HEGl:capta
N]JJQJl:caro
O[LMIMl:caro un
aHKNMKl:cas
]JKNNKl:cas du
CXQHSRl:case
[BREKZl:case the
SRRHLNl:ceo
DWNOOSl:ceo ↵
cIMNJIl:cet
{B=COKl:chair
pE@HONl:chair (
YMJNNOl:chair be
cXKP@El:chat
WLLNPMl:chat first
KOJ]NMl:check
`KKLLKl:check conve
VXLNIIl:cheer
ZMSZDAl:chef
NWBYNKl:chef le
ILIMNbl:chez
IVEOL\l:chiam
AUVQNOl:chief
ISSONNl:chief ,
^BBPTUl:ci
VVE^AJl:clerk
S<EFE{l:clien
BTROQSl:clien my
JKKKN`l:clien notre
JKINN_l:clien o
VGIKK^l:clien the
YFKGGal:clíni
X`GKFJl:code
]GLNNMl:codin
X`KGGJl:coffe
N[LLNKl:coffe ,
XWRLHFl:colle
L`THFMl:colle my
LWVIMJl:colle my copyi
WCGG`Ql:collo
ZIKPLOl:collo al
GRMJ^Ll:collo il
X[^@:Ol:com
SJPMMRl:com @name
]IJMPMl:com conve
eHJLINl:com falar
IeGNLLl:com fale
GFcMNPl:com falou
PJQMMTl:com final
eIGKPKl:commi
]JMMOKl:commi the
RRNNIPl:compe
GTPOPOl:compu
t6iCCAl:con
pBMHLFl:con @name
TLOPMNl:con conos
ZKJNONl:con direc
RGVQQIl:con será
VWE[FGl:confe
M_KIMNl:confi
NQWMJMl:conos
HVQOKQl:conos collo
lJHKKGl:consi
hMCJNJl:consi will
]dSH@>l:conta
DXPOOQl:conta ?
TOLONNl:conta of
`SDORCl:conta your
^KJNJOl:contr
r??LNPl:conve
]KLMMLl:conve @name
cFFQLMl:conve a
>QTNRWl:conve initi
]IGOPNl:conve vai
^KJOLLl:cook
CReMIJl:coord
B\OOOPl:coord recru
LOYLOKl:copyi
L\QJMKl:copyi i'm
VVMMIKl:cordi
YXCXGFl:corpo
ESPOPTl:counc
DSOOOVl:counc borou
DTPPPRl:couns
@UQQPSl:couns @name
RKWLOLl:cover
XHMLQPl:cover @name
\ILPJNl:crew
ZJLPKOl:crew the
YH[EJMl:cross
ZKVGJOl:cross ;
iFGMLJl:cto
ZMKNNMl:cto (
\MIMLNl:cto ,
<SPPTWl:cultu
>NINTcl:custo
]JLMJPl:d
NNONJVl:d /
<YYEF`l:da
HNPNRTl:dag
INPOQTl:dag die
\IPMKMl:dann
ZJERLSl:dann ,
CYQQNOl:das
IPQQPOl:das @name
THKLG`l:data
H_ZFIKl:day
]TJLGKl:day @name
G_HLTKl:day the
CLUJ^Nl:de
AWTOOPl:de /
EMKUJ^l:de @name
7ZVKURl:de a
@USMUQl:de a /
<YVMOSl:de anali
IMNP]Il:de entre
5YVORVl:de gesto
DTOORRl:de gesto |
\JRLJLl:de lugar
8^UNORl:de plant
7XXNPUl:de vaga
<YTOQQl:de voor
LYLMONl:de échan
>VXK\Hl:dear
V[KLGKl:debri
bHKNLKl:deep
[JLOMMl:deep metri
CfG]HFl:del
bJJNMIl:dem
RC^MLMl:demo
LI[NNOl:demo recor
_S=HE^l:den
XILPNOl:depar
dGXJHFl:deput
PJ\LMJl:deput her
VHGMK]l:der
EVQPMRl:der mit
x??KJNl:desig
YILOOOl:desig of
gGENKMl:desig syste
XLINQMl:detai
^IKNMKl:devan
\KKNNLl:devan cas
OYQJJMl:devel
QZPHJNl:devel for
aGRHZ>l:di
?WWNMQl:di posiz
YGSNMKl:di posto
HSQOPOl:di riuni
ZIKILWl:dial
\RLKLJl:dial pleas
Z^IIKEl:dial-
KSMI]Jl:diary
JTLH_Jl:diary the
E\PNIRl:die
OLLKSTl:die zit
6SSOVZl:dinne
VDWQ@Xl:direc
MPUMMOl:direc ,
ZMGNONl:direc @name
[JINPNl:direc en
H_IPPIl:direc our
FFZ_LHl:direc sales
\NOKMIl:diret
GSPNNTl:diret a
MMONNUl:diret nosso
PSXBXDl:discu
J[WJGMl:discu as
DeJPLLl:dispo
CXPOQOl:dispo o
JROOPOl:dispo per
cGKNLKl:dive
aHKNLKl:dive deep
^ABIV[l:do
WXJOFKl:docum
UZJPFKl:docum i
]]HGIHl:dono
^XJJHHl:dono o
KJ\LOMl:drh
KI^LOLl:drh la
Q\FUFLl:du
[JLOLMl:du !
^JMLOJl:du .
HaILMNl:du @name
EPVQOOl:du lerns
^IKNOLl:du resti
\FRIEWl:due
O^FJPMl:dueña
Q]FJOLl:dueña la
XXLHMIl:durin
`EMMIRl:e
eGHOMKl:e ,
dKKLHLl:e @name
GJPTPTl:e io
iHLNGHl:each
_KKMKLl:each min
VIQGYKl:earli
[HWLKIl:earli the
SZKLKLl:earpl
V^IKIIl:earpl bring
cIFPKMl:een
^^HIDIl:eigen
_[IJDJl:eigen de
bJKKLLl:einze
YKMNLNl:einze 0
P<NVJ`l:el
\KOMINl:elett
\JNNJNl:elett @name
<QUSTRl:elter
9PUTUSl:elter 0
AXQOOSl:email
;]QNNUl:email this
PUKOMMl:empfa
USKOMKl:empfa am
g@QS?Pl:en
[JGOOOl:en )
hGEMLMl:en @name
[LHONMl:en @name met
ZKJNONl:en harás
[LNOJKl:end
TLONOMl:energ
_HJOOKl:energ of
]WDOKHl:enfer
X`FNEIl:enfer a
FPUONRl:engin
SPNJNPl:engin @name
HNTNROl:engin learn
MUKNMQl:engin of
VLLRJPl:engin princ
@SVQMRl:engin staff
bHHMPKl:enhet
[KMMOKl:enhet träff
X5N=gZl:entre
aKNKHLl:entre :
MHYPOMl:entre la
dLGQHIl:entre te
VLLOPNl:entwi
SXGNNLl:envoy
VXGNKLl:envoy est
NJNZOKl:equal
MJO[OJl:equal the
fIHKNJl:er
eJHKNJl:er @name
5QRNY[l:erstg
gU?EIQl:es
XWAJIVl:est
XXENLLl:est vous
EIKQgJl:estim
DYFIQ]l:está
iIDNNIl:et
ZLIOOMl:et @name
\MNOKIl:et pm
@ORQWQl:europ
TLNQLOl:europ (
TEJ`JMl:exami
UFK\KNl:exami techn
AOZNRPl:execu
dCINKRl:exerc
BQPOSTl:exper
SFFV]Gl:exter
JQOQOQl:fachg
IOPQORl:fachg @name
cEFPOMl:fait
cEFPOMl:fait se
cILLINl:falar
IeGNMKl:fale
GGhLLKl:falou
TZINJJl:farà
RZINKLl:farà la
GGaPOKl:fase
KHLPM]l:final
BPQORVl:final entre
VTcGBCl:first
XFXNLJl:first the
]WJKIIl:five
IaJJMOl:follo
?NMIlLl:for
GQRPPPl:for ,
;WNR_Il:for @name
@WVNQOl:for appli
aRGHCUl:for ask
\MIJUHl:for badge
HTPOOOl:for inten
<URMSUl:for inter
SFYLLPl:for quest
PE\NJQl:for quest your
HSJL[Ml:for thank
NI]LQHl:forem
PIXLPLl:forem works
NI[LPLl:forem works the
YMLNNMl:forma
TNNNNNl:forma 0
[MTOHFl:forwa
]GHLGZl:found
WLHNJVl:found our
RVTCNLl:frage
YMMLMNl:frage es
bLIKMLl:frau
_MJKMLl:frau (
J^MJKPl:freun
QZMKKKl:freun mit
VE^LJJl:frien
RG\MLLl:frien a
Ike?;Gl:from
ZWJHKKl:from ;
IH]NPNl:from @name
QTVLLGl:from hear
QRYLLFl:from hear you'l
FYZLILl:from invit
HLbINMl:from over
qBLIKHl:from quest
HQOMPTl:from welco
IKLNP\l:futur
HKLMP^l:futur your
dIGOMJl:får
_KIPNJl:får du
RGHhIHl:führt
QVXBVDl:für
ZJ\JEKl:für @name
7UUOTVl:g7
DTQOQRl:g7 :
<RTOTTl:g7 –
TNLONNl:gap
JJLNdHl:geach
K]GOPLl:gener
L[HOPLl:gener was
P[DPMNl:gern
CGZMJ_l:gesch
DN]OMOl:gesch mit
]EIJaDl:gespr
^KKKMNl:gespr jouw
BdQQIIl:gesti
=ZJQOWl:gesto
BTOOSRl:gesto |
CIKH_[l:get
\MKMKNl:gf
jFILQDl:given
cIJNPFl:given is
<[ONOWl:gmbh
@XOOOUl:gmbh @name
UgGJHEl:go
CSUVWBl:good
I_LNINl:good in
TERWLMl:good someo
;XTOMXl:googl
8ZVMMXl:googl with
]FIWNIl:grade
]^LHBIl:groet
Q^LMFLl:groet vrien
WSLLKMl:group
;cINNXl:gruß
]CMNMQl:grüße
TJNMNSl:grüße freun
Q[EGGZl:guard
YGKLF\l:guest
GMMO^Ll:guten
SUXJIHl:géran
SUTKKIl:géran notre
fA\IHEl:h
cH[HFEl:h 0
`KIOLKl:h15
_KKPKKl:h15 0
\LMLMKl:h30
`KEOOLl:haast
eIEMNLl:half
GROOOTl:hall
FRPOOSl:hall @name
KLLN\Ll:hallo
WNNNLMl:halte
WNNNLNl:halte bitte
O[IMLNl:hands
SYHMLMl:hands good
ZJINPNl:harás
WLKOONl:harás la
FLOP\Ml:has
TF\CaAl:have
EHiQHKl:have would
iHLDQGl:have you'l
\CPKNRl:head
ENWRMQl:head (
CNWONTl:head ,
bHIONJl:head [
=QUMRXl:head re
RNQMJRl:head the
IJ]PKOl:headm
KJ\PJOl:headm the
RPZKLEl:hear
STWKLEl:hear you'l
>QVQPSl:hei
GgHMLKl:helpe
cGTHNFl:her
UNJMRNl:here
L`LNKHl:herzl
LTMI_El:hi
bSXFFBl:hirin
P^HMLLl:hirin the
ZFTKNMl:his
THVOKNl:hm
GPNP]Il:hoi
_LNMMHl:home
_LNMLHl:home at
?UNMHdl:hospi
]JKFJXl:hospi entre
ScFIHLl:host
UGQFL[l:hoste
J]MHHVl:hotel
]IKMUGl:hour
\IINVGl:hour an
[JLJPNl:how
dVF[?Al:hr
JOTOOOl:hr (
QKYWHGl:hub
QLVVIHl:hub @name
D\TFWIl:i
NT[LIIl:i @name
rFFLLEl:i'll
e]ZC7Dl:i'm
\VJQEIl:i'm ,
RXLOHLl:i'm , hi
N^ZHBJl:i've
U[OHJHl:ich
:W\LRPl:ich und
P_MMGJl:id
ObaCF>l:if
[KJNOMl:if @name
RfFJGKl:ihr
K\[JHFl:ihre
JNTNORl:ihren
ZMMNMMl:ihren sie
PEb<UQl:il
`?HC^Rl:im
LM^S@Pl:in
VF]MKHl:in @name
>SVQPQl:in assoc
IaKPILl:in be
CQTPNTl:in regis
D]KOQNl:infor
APSNQVl:initi
?PTNRWl:initi -
HSPOOOl:inten was
L?GR[\l:inter
QLMNJYl:inter '
E_JXJKl:inter (
HNUOPPl:inter 0
WJIQOPl:inter :
fMLHHJl:inter @name
P]IOKKl:inter an
aFLMNLl:inter and
SSOOIOl:inter compe
GCdRJPl:inter first
[LKMMMl:inter forma
JPQLQRl:inter nd
XFLMKYl:inter phone
_H\FGKl:inter secon
VZ?WLHl:inter the
ZJLLOOl:inter vos
cTHJIHl:inter your
CSOOTRl:inter –
U`HJHJl:intro
XWIPIIl:intro to
QO[D^=l:invit
]GRMKLl:invit earli
NIHRaIl:invit to
UO^ILDl:invit updat
JFNURUl:io
cI5N;pl:is
^DIPMSl:is 0
cCF[HJl:is @name
`JJLOKl:is commi
]GLNOLl:is inter
S\HMMIl:is name
TXJMMJl:is name my
JLNLQYl:is role
PLKYNLl:is today
RSEGHal:ist
ZIFIEdl:ist @name
LWWBUIl:it
fQOO@El:it's
RZINHNl:it's ,
VXLNENl:it's , there
^JIIPOl:it's so
HTOOOPl:italy
FUOOPPl:italy #
XTMNIJl:j
RXKNKLl:j jour
\LPOHLl:je
QGYLQMl:jefa
VDZIRKl:jefa la
WNLMKQl:job
XMMKMQl:job ↵
MPLM]Hl:join
PYNNLIl:join '
NCNZ\El:joine
LEYVVDl:joine be
YHEMZMl:joins
^IFLULl:joins candi
WVJLKLl:jour
SWKMKLl:jour le
]KKKMNl:jouw
^JNMIOl:junio
YKOMLOl:junio elett
N]ILLNl:jury
L_JKLOl:jury du
]KINNNl:just
:WZOQOl:kenne
HPRQPOl:kenne team
FQOOTQl:kg
_MJNKKl:kiero
cKHQJIl:kiero :
HTMN]Gl:kind
gHHINMl:kommt
`IIKPNl:kommt @name
NO[P4]l:la
VHGLOYl:la ,
YKJOPNl:la .
eDEPOMl:la con
TOMNNMl:la de
>YUOOQl:la de /
YFGONWl:la en
@ONPTYl:la per
WKUKLLl:lab
ZGYJKKl:lab the
C\KONRl:las
B^KONSl:las a
DQ\OKOl:last
F_HNLRl:late
UQJS@Wl:le
IKJNM`l:le passe
CXMOUNl:lead
>JYMTYl:lead (
JZJMMRl:lead @name
JQS[KGl:lead hr
OYINNMl:lead our
ZKRMLKl:leads
_RMNHFl:leads @name
FNUNSPl:learn
LLVMQNl:learn machi
SJOONQl:leben
]D^GHLl:led
WHVPJLl:leidi
ZGSOKLl:leidi je
DMXKQTl:leite
PKXHNPl:leite (
cGNKKKl:leitu
MNUPMMl:leitu (
EPUQPOl:lerns
GOTQOPl:lerns bespr
\MJLMNl:lesso
IJIQ_Ml:liebe
]UIONBl:like
WV@PZCl:like would
HpFPHEl:link
K\KNNLl:link the
FHHMV`l:list
YXENLJl:llama
EPLJfIl:lobby
@WQQQPl:local
FSOPPPl:local numer
LIMML^l:locat
IHNOJbl:locat your
IIKK]Ul:loop
PE`OLJl:lugar
ZH[LHIl:lugar en
X]XFBDl:lunch
F_ZJIHl:lunch 0
@QTNTSl:m
@RTNSSl:m (
MLTMQNl:machi
YKMNNLl:machi :
JRLMZKl:made
IRKL]Kl:made @name
FQeLKGl:mail
\LONJKl:mairi
l?[PDAl:manag
XPGSKMl:manag @name
^EVFRJl:manag both
OH`KNJl:manag hirin
gLAWGHl:me
RII\OLl:me :
dLMJJJl:me be
EWROHUl:me call
iGFNKJl:me from
fIHLMKl:med
cIIMQGl:med er
[JLNMNl:med tale
\YXC8Ql:meet
U^IP@Nl:meet '
R^IJINl:meet ,
S[JKINl:meet , @name
VG]REHl:meet to
XF^REGl:meet to you
ESVOMPl:meet will
`GIOOMl:meet you'l
WPDKOTl:meeti
^JNNMHl:meeti .
fLKNLCl:meeti be
@[JTMTl:meeti teams
_GGQPMl:meeti your
dHJLJNl:meets
XNNLNLl:meist
IUSMOLl:meist +
YUIOLJl:melde
ZMIOOLl:melde bitte
[HE^LIl:membe
PJM]OGl:membe a
]NHKMOl:membe panel
UKV?dAl:met
UHQIZJl:met gespr
lF>QKNl:met spree
eK@QKOl:met spree je
[JLNMMl:metri
\JLNMMl:metri &
VOSNILl:micro
HSPOPOl:micro di
`LJNKJl:miejs
`MJOKIl:miejs na
`XEKFLl:min
F\INNSl:min 0
BUMNPXl:min 0 ,
_LLLKLl:min @name
SHEfHLl:minut
GJGbOPl:minut ;
_LKMKLl:minut five
fYUF9Gl:mit
zADKHGl:mit @name
[MKMMLl:mit einze
YINQMLl:mit fachg
7YTRMVl:mit gespr
IJ_NOKl:mit sie
YKHOPOl:mit sprec
WLLJTMl:mitar
\KJHTMl:mitar ↵
eKJOHJl:ml
;XTOTPl:mobil
ETPOSOl:mobil ,
ETPOROl:mobil dispo
CRW[KGl:more
BRU\LHl:more one
bIKJPJl:most
A\LOTNl:move
EQQOSPl:move @name
TIMMYJl:museu
NHNO[Ll:museu the
OdNJKEl:my
QUTEOLl:my copyi
fCNPJIl:mª
\GNNOLl:mª :
AP_QNKl:más
JLNNGal:métro
TBhNJDl:na
UR>EhHl:name
JGOKfIl:name @name
Q]JNHKl:name my
CJXJK`l:named
LhGNJHl:names
YXHMKIl:names zoom
TKVLNLl:nanny
QG\LNMl:nanny prese
WMNJKSl:nd
_KKMJNl:nd 0
>`UPMKl:need
]IJMNNl:nehme
YLLNMNl:nehme es
LPTONNl:netzp leite
AWQOOSl:new
HSPOPPl:new (
EUQOOQl:new ( us
BWUJJXl:next
WKKPOOl:next sit
EQZFOVl:nicht
XC_IJLl:nicht ,
MWPVJFl:no
[MQKMHl:noch
cJJNLIl:noch bring
TKLNNSl:nosso o
IINQN\l:nostr
GHOQM^l:nostr la
iCLDXEl:not
AYLUZEl:note
@TWTWCl:note pleas
QD[ZHGl:notes
QOUDGZl:notre
fHOIKIl:now
HNONJ]l:nuest
JFV[LMl:numbe
LGYXKJl:numbe with
DUPQPQl:numer
GSPPPOl:numer un
Y\BMOFl:nurse
RWINNMl:nurse lead
BPWROOl:nächs
DPUQPOl:nächs beim
FOUQOPl:nächs beim du
TTUL>Sl:o
MWTIJOl:o com
kFGMJKl:o e
EVPOPPl:obrig
SMJ\KIl:obser
VMMNNNl:obser ,
dHHLPJl:och
dHGLPJl:och @name
U\HLLIl:ocupa
WZJKLHl:ocupa se
HRPOQOl:oder
I[[?MPl:of
`JHMLNl:of @name
O\ILMMl:of behal
kLCJMIl:of consi
NFSOQSl:of head
ARWRNPl:of head (
9SZQOSl:of head ,
RIL\NIl:of membe
PTLOMMl:of point
fHIIOJl:of two
TgEKCKl:offic
AbTJLLl:offic @name
SUIOMLl:offic @name the
RIL^NFl:offic equal
IYJKNTl:offic the
\KKONKl:og
ZLKNOMl:og @name
MKMM[Ml:oi
XCJO^Il:olá
VS@JEal:on
FI]YLJl:on ,
WAC[MXl:on @name
WWGNPFl:on conta
YIIJJ[l:on is
]IYUBDl:one
`DXPGHl:one the
ASX\KGl:one there
MPZSJFl:only
>[PLUPl:only i
GJLNcLl:onsit
DNNOP\l:onze
BNNOP]l:opdra
@RQNQWl:opdra onze
J^RHNJl:opene
TXGIPOl:or
UTJJNNl:or @name
^IXGKIl:oral
[AcHIIl:ore
WfJNBDl:organ
gELNHLl:organ ↵
<bMQRMl:ort
;XPQSSl:ort ↵
F\NOOLl:ort vor
BTNN^Jl:ou
?XVNOPl:ou slide
DCPDSkl:our
cJIMNIl:our bring
TI[THEl:our from
WJBXPPl:our so
WFKKK[l:our with
`JFOOLl:ovat
^KGNOLl:ovat haast
GKfKMIl:over
;SQSPYl:pa
ASUNTOl:pair
\IPLHRl:pairi
WZaT6?l:panel
]LJKNNl:panel ↵
HSVRKKl:panel .
dEGMOPl:panel 0
XJLLPQl:panel inter
OU\OCFl:panel the
G]YDLMl:panel video
KYQPNHl:paper
LTTPOHl:paper writt
ZeBJGGl:par
TXGNMLl:par envoy
JTPPOMl:par reçue serez
?QOMMbl:para
aLMMLHl:paren
`LMMLHl:paren the
JJKNHel:parkh
DTKLN]l:parki
bIHMOKl:parti
bA[LGHl:partn
OKTNNOl:partn @name
M]FONMl:paso
WSHOMLl:paso te
DQcNLGl:pass
CWOPQPl:passc
BXOPQPl:passc ↵
\EDIL`l:passe
ZHFJNYl:passe vous
XH\HNHl:peopl
WLSMLKl:peopl (
>VUOPQl:peopl [
9XXNPRl:peopl [ @name
aJLKOJl:peopl the
<dFE\Rl:per
CDGKb]l:per @name
BVVNNPl:per conos
OLY^DDl:perso
FQOPOVl:perso in
AXO_KHl:perso more
b=TCNWl:phone
FTPPQOl:pin
LEHOKgl:place
YHETIXl:play
\ABRPZl:play role
QV;TWMl:pleas
`IINNMl:pleas ,
XIHO]El:pm
^EKNZDl:pm 0
QVLNLMl:point
QWLOLLl:point your
EYB[b>l:por
>OZOOUl:portf
CQRNQTl:portf 0
aGCOPOl:portu
bHCOPOl:portu direc
FPLLRZl:posit
LMMMOWl:posit the
?XWNNQl:posiz
AVWNNPl:posiz la
qDBNLJl:postd
`KEONMl:postd :
_HJNKOl:postd the
\KIONLl:postd two
HH^MKTl:poste
KLQMJ[l:poste le
\INNMLl:posto
\GSMMJl:posto al
U\EOJKl:pour
Y_IGIIl:prepa
bIJNJMl:prepa pleas
_CRGPNl:prese
[LMKMNl:prese saran
QJXLOLl:prese the
[HQNMKl:prima
ZIRMLKl:prima il
WWGLMKl:pris
UWHLMLl:pris étant
eHKMHLl:probe
TVCID_l:probl
IMNN[Ml:proce
EMPN^Ll:proce our
BYIIIcl:produ
@TQORTl:produ ,
ATQORTl:produ , scree
BSQQQRl:produ :
]KMKMNl:produ am
HQKKQXl:produ the
bHUHLGl:prof.
eJNGJMl:profi
NPRHULl:progr
ARUNTPl:progr pair
ZKLKPMl:progr the
WQQNKIl:prueb
^JMOMJl:pst
`ILMNJl:pst am
cIGLNMl:puis
]IJMMOl:pupil
_IKMNLl:q
AVQMUPl:quale
][HJHHl:quem
Q^GV<Tl:quest
F\FXOKl:quest vous
LI^MKOl:quest your
QHHKaMl:quick
TJbHFMl:r2
KKMMN\l:raum
@GTOZVl:re
?PTNQXl:re conve
EXPOOOl:reach
GDDM\bl:read
FGQYG\l:recor
LF^MNOl:recor a
IKIYH\l:recor we
QaVEEHl:recru
ASQORTl:recru (
\ILOMMl:recru 0
YZFIJMl:recru :
ZUYGFEl:recru your
<bPJPSl:refer
KOUNMOl:refer (
9VSOSWl:refer vorst
U[NOHFl:regar
RUONJKl:regar kind
YJTOIKl:regis
bJHLOKl:rekto
cJILOIl:rekto med
TMLLPRl:remot
XEdGKGl:renco
^F^GIHl:renco vous
]GKPMNl:rende
HKgPLEl:repor
WFW]AHl:repre
SKH`HKl:repre @name
SJ^GMKl:repre stude
VYHMLJl:requi
5W\SNPl:resea
;TVRQRl:resea :
BNcINPl:respo
?XZNNNl:respo di
[JFFM\l:resta
\JKOOLl:resti
AYROPPl:reuni
QFZMMNl:revie
BOXNOTl:revie portf
OPINXLl:reçue
JUPPOLl:reçue serez
?YRNQQl:rh
FTQOQOl:riuni
CIDZS]l:role
?UXQONl:role ↵
WHNOLSl:role @name
[KNNJNl:role stake
ZGRRFOl:role the
aKGMNLl:rolle
LBaRIPl:ronde
\IHPPMl:ronde @name
E@JbL\l:room
IIJdOJl:room the
TEqFEDl:round
IJPMK^l:rua
^IKMOKl:rundg
`EKHH[l:sala
UIVQLHl:sales
GDQLLfl:salle
KXHL[Hl:salud
PaLPGGl:salud un
\ZIJELl:salut
QXMNHNl:salut caro
\UKLHJl:salut cordi
VUIOMJl:sampl
\LLKMMl:saran
fVALJFl:sarà
N[JNLNl:sarà accog
hHCOOIl:sarà ci
IJ`HJUl:says
MMMJM\l:scene
DQQOSQl:sched
=eKVMJl:schic
?USQQRl:schic (
^LHNKOl:schoo
]HIJPSl:schul
gHJLLIl:schul mit
[JJRMMl:scien
RMNTMMl:scien resea
]EHMYIl:scree
aHJNOJl:scree phone
RINPNSl:scree recru
hSCJKHl:se
EPSPPRl:searc
EPSPPRl:searc @name
VEWGZHl:secon
aDYMFIl:secon the
HeFXCKl:secre
IgGRJHl:secré
D_ORKKl:secur
]XLLHEl:see
cKINMHl:seein
^LJNMJl:seein be
YMJNNNl:sein
YMJNNNl:sein anwes
FPWONPl:selec the
JaJPKIl:send
K_KPKJl:send pleas
ZPB_IGl:sends
ZZGMIIl:sends corpo
HRQMKWl:senio
BUROPQl:senio :
CQQPPUl:senio is
IPMNUSl:senio –
VLNMNNl:sense
XLNLNNl:sense produ
\IFXIOl:serai
TIJZFRl:serai je
LUPONLl:serez
EWKKL\l:serve
ZOJIPMl:servi
IPONTPl:servi bewer
YZOJGGl:será
ZGSNKNl:sessi
AVDGX`l:set
IZQNOHl:set was
ORaIJEl:seu
bJJLKLl:shift
QMHMF`l:short
HOLKL`l:short a
YKLNOLl:short too
C\ZKMIl:shoul
BNEOV`l:si
DTPNTOl:si quale
HLSQORl:siamo
CMSQRSl:siamo ci
PdHKJHl:sich
L_LNKJl:sich sie
j>CGK]l:side
\DIJJ]l:side clien
Q^^JABl:sie
UNNNNNl:sie halte
UOJPOLl:sie melde
@Y`LKKl:since
@^OOONl:since yours
gIEJOLl:sind
^LHKPMl:sind @name
WKKPOOl:sit
VKKPOOl:sit you'd
VKVKNJl:site
[FFKK^l:sitze
HFKONdl:sitze wir
`JJRIKl:się
eIISGIl:się @name
YKLOMNl:skal
XLLOMNl:skal du
A\UNMMl:slide
AXUNOPl:slide ↵
VHPYQBl:slot
iACVLLl:so
l?@WMKl:so ,
MNTMONl:so away
\FJSOKl:solo
PFSZLLl:someo
[YELKJl:sono
NTVKMJl:sorry
V?LXZGl:speak
eLAONJl:speak be
HEPQIdl:spedi
LGZMQOl:split
VKSKOLl:split @name
HJ[OOOl:spoke
`HEOONl:sprec
XKJOPNl:sprec sie
gEBQLOl:spree
cJBQMNl:spree je
bKGLMMl:sql
VMMONNl:sql am
RJVMLNl:staff
QPXDC[l:stage
WKKOPOl:stage secon
`ILNJMl:stake
[KNNJNl:stake pm
UEVPMNl:start
IH`MMNl:start we'll
BSOMM\l:stati
UIKMIZl:story
YGHNJYl:story a
BZONNSl:straß
FUOOORl:straß @name
PG`VFFl:stude
JGLQKal:studi
VRKNMLl:suis
XPKNMKl:suis je
\H^GLEl:super
S]FJKNl:suppo
VYGJMMl:suppo it
UII_KJl:surpr
^JGRNJl:surpr be
tDIOFEl:syste
`JOPJGl:syste 0
JIJKKhl:são
NHNGNal:take
\MTFBVl:take-
XLMOMNl:tale
ZKLOMNl:tale skal
>`PNOOl:talen
tH<KJMl:talk
9WVONXl:talk .
]KKMLNl:task
g`EHDBl:te
RZMLJLl:te quem
iJIFQGl:tea
MMMLNYl:teach
NSSWLBl:team
FQSQPOl:team das
N^JNMHl:team hirin
QJLZKNl:team inter
YKLLPMl:team progr
SF^JNLl:team the
UGMKJ]l:teaml
UMRKOLl:teaml (
DRVOOPl:teaml ( @name
OZTMEJl:teams
TKXOGMl:teams micro
]QE^I@l:techn
]SIKILl:teil
^MJMKMl:teil @name
bFHMMOl:teil nehme
dLEJMOl:teiln
gKEIMOl:teiln .
CQEXVTl:tell
OKIVKVl:tell you'l
ZR@I]Gl:termi
YZCMJMl:termi den
FNILNbl:test
@QTOQWl:test will
GOPLK]l:teste
B^EHeHl:thank
\FFZKMl:that
GLAUHhl:the
V?QKK_l:the ,
aHMMOIl:the .
[ZGHHMl:the ;
5ZQQOYl:the about
TLLKNTl:the and
EMULMYl:the as
VIIMH]l:the at
^EHHOXl:the by
YTLLLIl:the durin
<_JVSMl:the for
CZXHLQl:the from
N\INPIl:the if
_?FWXGl:the in
WIZHLKl:the meet
]QLZFAl:the of
I[P]HBl:the on
DUCcBYl:the to
ZcFIIEl:the with
FQRPPPl:their
FRTOOPl:their for
uDFNFHl:then
iDFMLOl:then ,
FRgX@Cl:there
MF\YNEl:there be
Q^IOENl:there hi
]HJPNNl:thesi
ZJIPNNl:thesi your
X]GJJKl:thing
RYKKPIl:this
XLLOMNl:three
WKJ\JHl:throu
ZYKLIHl:ti
GgHKLMl:ticke
4UNQ`Rl:time
Q[GMOLl:titol
P[HLNLl:titol la
Q]H?ZLl:to
bTGKGKl:to @name
XWJOJHl:to chat
A^F`JKl:to clerk
GGVLIbl:to due
YIHNKWl:to next
>RPROWl:to pa
EV]FMNl:to perso
JL`NMIl:to repor
TKGWJSl:to story
oEELMHl:to talk
LeHPIHl:to write
[WGPIHl:to writi
fIYQ?Bl:to you
^FWXDBl:today
CH\dFIl:today @name
\HMUOFl:toddl
VMKYLGl:toddl the
R[HVEJl:tomor
P_IVDHl:tomor who
]JJNOLl:too
WMKNOLl:too is
PEbQJHl:topic
S\LKHLl:tour
PLLRIWl:train
MJMMK_l:tram
LNMWOMl:trans
DYWLMLl:trust
KVSLNMl:trust with
gGHLNJl:träff
^JIMPMl:träff du
cIGOMJl:träff får
@XWH^Fl:tu
^JEOPMl:tuota
[KFOPNl:tuota ovat
]C=YC`l:two
PLMLLZl:two @name
bIHMNKl:two and
IPPOOSl:ul
\]JIBLl:un
CYPPOOl:un @name
`IJPJNl:unass
bIKNIMl:unass (
BK^MSPl:und
DLRNXRl:und )
ZKKMOMl:und ) entwi
ZM]EIIl:und @name
ZMMMLLl:und @name :
ePJLKEl:under
XCVFC_l:unser
\JMOLMl:unser von
gVEMFEl:up
TH[NKJl:updat
ULHJ]Il:us
DTSOOQl:us 0
^KLLMLl:us of
GJKIMil:use
ERNMMZl:use we
9W\NMRl:vacan
8YXNLUl:vacan manag
<O]POSl:vaga
AI`OLUl:vaga a
^HGPPNl:vai
ZLINONl:vai você
_JKNMKl:value
AJZLM[l:van
KNK^MJl:verba
DSPOPTl:verei
Y@MNEal:vg
?[MMI]l:via
GTPOOQl:via ↵
IPOPOSl:via ,
XaVADGl:video
R[LJLKl:visit
VXLJMIl:visit the
bJCOMOl:você
VGKOZIl:von
AFFHi\l:voor
HLPKdGl:voor @name
H^NMMKl:vor
F`KONKl:vor @name
KEEMTcl:vorst
iJFLNGl:vorst @name
\JLJOOl:vos
SONWBQl:vous
F^GWNKl:vous @name
EZF[PJl:vous chef
JMMOTTl:vp
`HNPKIl:vp (
P\LMILl:vrien
M]LNJMl:vrien met
sCWGBDl:w
eHJOHLl:w )
NPNNLTl:w /
hMFNKFl:w @name
cLFPKIl:w desig
jJKLHFl:w inter
TJVNJMl:w revie
C]dCCQl:was
PCWOQQl:was case
GUQOOOl:was email
LI\PLNl:was it
8TDNiTl:we
KAh@MYl:we'll
aC?ELel:we're
]JSKJKl:wee
WKXLIKl:wee /
YJQNLMl:week
SLJJQVl:welco
DSOMPWl:welco 0
ITPOPNl:wer
WMMQMLl:wer ↵
jFAMNNl:werde
YMJNNNl:werde sein
_KFMNNl:werde teiln
NS`EIJl:werks
BRPNSUl:werks :
WH]IJKl:werks unser
FNP\VDl:what
VHHN\Jl:when
RSR]AEl:while
UMLWMIl:while toddl
RMLYNHl:while toddl the
\SO^?@l:who
XKWGLMl:who who's
UKTKLOl:who's
V\GKKKl:whole
V[GLKKl:whole the
OGeGNIl:wie
[3WSJXl:will
<PXJZRl:will @name
gMFFMMl:will inter
fLDIOLl:will panel
UJA]TJl:will we
TGDQEel:will you
VQKNNMl:willk
UTKMLLl:willk @name
WIHMH^l:wir
IL_QKJl:wird
EIaTMKl:wird @name
YJZMHHl:with
bHJPIMl:with )
fEJPILl:with ) @name
BPaOMJl:with ,
cDIPMNl:with 0
`HKQLKl:with 0 round
]DYKGMl:with @name
HM_OOHl:with be
QGKM^Ll:with call
^LKMLLl:with check
^LLMKLl:with check conve
WYKMHKl:with debri
TMNONNl:with desig
KHWYKLl:with good
P[GMLNl:with hands
P\FMLNl:with hands good
_LMNMHl:with home
eJLMHJl:with hour
WE>`E\l:with inter
WLMMJSl:with inter '
YBMHP[l:with is
UMPOLNl:with meet
cBFO]Bl:with meeti
bMGOOEl:with meeti be
`FGQPLl:with meeti your
\JKOOKl:with min
\JLONKl:with min 0
?UVNTOl:with progr
@SUNTPl:with progr pair
TKVONIl:with speak
`MBOOMl:with speak be
JG[NPOl:with spoke
JH^MNNl:with start
ATTONUl:with talk
bEINNOl:with wrap-
VMNNMOl:with wrap- pm
YL]HGJl:won't
OJ\LNLl:word
TJXIMNl:word a
WGUNLLl:wordt
VFXNLLl:wordt leidi
XHRNMMl:wordt leidi je
SFQKKZl:work
I\ZELJl:works
OH[LPKl:works the
QRYHLIl:worry
UXUHIGl:worry @name
?N]DWTl:would
UPPNW?l:would we
eEIOLMl:wrap-
UMNNNOl:wrap- pm
`HKOLLl:wrap- recru
\_DMHEl:write
PQ\JHKl:writi
TUZHIEl:writi i'm
TLVJPJl:writt
KC[PQQl:writt was
]HJLDZl:x
XHLMG[l:x @name
fJILILl:y
XLKNONl:y @name
aKIKLNl:year
XKMNNNl:year to
T:\4_^l:you
UMLNOOl:you -
JSMNQQl:you .
^F@M_Jl:you :
fFEPNJl:you ;
YFGP^Fl:you for
KN^HNLl:you inter
VDFSYNl:you invit
[KJMNNl:you just
V]OQDCl:you like
cKKOIIl:you then
PNGM^Jl:you when
XFYMOGl:you with
cHEHJXl:you'd
^HLNOKl:you'd peopl
cLALB\l:you'l
DcKQNIl:you'r
W`Z>3Xl:your
IeHMOIl:your @name
bJEJOPl:your about
GQ]LPIl:your as
JH_OLOl:your bring
XIMOOOl:your conta
CiJOFNl:your for
[\DKIIl:your of
NWLOMLl:your send
@QSNPXl:your test
YJJPNOl:your to
GYH[MKl:your with
AU^MMLl:yours
cIKRFJl:z
jGJSDHl:z się
YJIISRl:zit
\IHIQRl:zit @name
KIaJNNl:zonde
BUHF]Xl:zoom
eIKNLGl:zwisc
fHKMKHl:zwisc @name
URSXEBl:|
eWFHKEl:| 0
jEFLNJl:| 0 -
6UZQRRl:| @name
LVWSKCl:| c
XITYGEl:| c slot
ZKMOMMl:| dive
XMLONMl:| dive deep
FRVPLOl:| engin
GTPPPOl:| infor
YKNNKNl:| play
[JNNJNl:| play role
dHKLNIl:| pst
YLNLMNl:| sense
[KNLMNl:| sense produ
WD`IPFl:¶
CgCH\Jl:à
GTOMNUl:às
FURJIZl:è
g@GKKWl:é
bUDKJLl:échan
bSCKNHl:étant
M_CNPLl:étant géran
aZIA\9l:–
[WKLHIl:– .
[\THBDl:– 0
URTQDJl:– @name
eIILLLl:– chair
WLNNNNl:– codin
[IMPJOl:– crew
aKOOJGl:– desig
2WXL\Ql:– inter
DROOTRl:– kg
GQQORPl:– move
TINLRQl:– pm
\TKKILl:—
cLJPJHl:•
UMMNNNl:• ↵
gGKKJLl:• ↵ @name
E_GIZLl:→
PQMXU@label
Y<v=GJlabel!absent
[AZYCHlabel!and
<hX@RLlabel!arrange
P_e65\label!boss
7DJ>{Hlabel!candidate
WT8LaJlabel!hire
CG={;Rlabel!listen
jGFKMKlabel!me
nK^_A#label!meet
GBYcHMlabel!not
DF^[INlabel!only
EWGWGYlabel!place
[[?OGNlabel!topic
rZ]`#/label!who
TISVJJlabel!will
d[<IHOlabel!with
]oA?FFlabel!you
SdWJ?Clabel:a
HWZKKKlabel:about
7SQPUZlabel:add
NIHMFhlabel:adres
QK[KMKlabel:again
\UQJEIlabel:agend
]WCKJNlabel:an
lDAJNQlabel:and
qFGJHKlabel:anspr
EMLOaLlabel:appli
PWGLUKlabel:appoi
[HLOLPlabel:as
^ZGIIIlabel:asses
QN>\ZGlabel:atten
tDMHEIlabel:auswa
VMYBNOlabel:backu
ZPKVBMlabel:banca
]GDYNKlabel:be
cJIILNlabel:beoba
EJOJcPlabel:bewer
\IWHLJlabel:board
H_KLMNlabel:bring
KJ[YMElabel:but
G\NNMNlabel:by
YRLNHLlabel:cabin
a\@NEJlabel:call
HPOQRQlabel:cance
CGID{Flabel:candi
`HLLMMlabel:chat
RVBaDKlabel:clerk
\HKLJUlabel:clien
jCM[?Glabel:commi
eEFQIPlabel:confe
O`MNGHlabel:conta
^IHNNOlabel:conve
DaeFDFlabel:coord
7SQQUYlabel:cultu
^_DJ@Plabel:day
XHGJK]label:direc
UIFJ_Llabel:discu
K]JLMOlabel:du
aKKMKKlabel:each
[HTLLJlabel:earli
ZZJLIIlabel:earpl
hICOJLlabel:einze
pGFEKLlabel:entre
ZTJLILlabel:erste
dFOGMMlabel:es
YHMTKMlabel:exami
cKJMKJlabel:fifte
KPUQLMlabel:finan
hGGJOLlabel:first
?L[K`Ilabel:for
aIJMNKlabel:forma
_KLKLNlabel:frage
M`VJDJlabel:from
rELJALlabel:gespr
KEHPeMlabel:guest
dJIOJJlabel:h15
IJ\PKOlabel:headm
VHTKPMlabel:heads
WLLOKOlabel:hi
HRTOOOlabel:hinwe
\IXIJJlabel:hirin
HbHINPlabel:host
H]NHHVlabel:hotel
cRFLIJlabel:hr
WLNMONlabel:ihnen
MJJIdLlabel:im
\S;YFQlabel:in
ZRJJMLlabel:infor
pAcDK7label:inter
\B[;^Glabel:invit
QVLLNLlabel:is
IM\NNMlabel:it's
ERPOTPlabel:job
[LKLMOlabel:jouw
LZSQGIlabel:jury
bMLJHMlabel:júri
ZGZIKKlabel:lab
QJSKSNlabel:lehrk
ASQOOXlabel:locat
[D[KLIlabel:manag
`HVIJJlabel:meet
LbIJKNlabel:meeti
bKFIOPlabel:membe
RI]OIJlabel:micro
dLHOKHlabel:miejs
bLLLJJlabel:min
]IKOLOlabel:minut
ETONRRlabel:mit
`IMKKNlabel:mitar
bLJNKIlabel:na
BKMKfPlabel:name
W_FLHJlabel:names
NOVLLPlabel:nehme
YJJOOOlabel:next
FFZYMNlabel:no
]JHQLNlabel:notes
[bDIKFlabel:of
E_KLOOlabel:offic
FKa`FAlabel:on
EIZYMMlabel:only
GKLNbLlabel:onsit
\I\GJHlabel:oral
Y[HMEMlabel:organ
8YRQTQlabel:ort
KA^K_Flabel:our
LX_]7Clabel:panel
N_IKKNlabel:parti
cGKMIOlabel:partn
aGZGEKlabel:peer
ZIFUNNlabel:peopl
RXKLLLlabel:per
aZIHDKlabel:perso
TBUM\Flabel:phone
QWLOLLlabel:point
ETQORPlabel:posit
[LLLNMlabel:prese
[H_EHKlabel:previ
CVPOTOlabel:puest
RXLMKLlabel:quem
N]NMJJlabel:quest
TIZIMLlabel:quick
QEeLGLlabel:r2
GLGOOblabel:regis
[GXLKIlabel:repla
TQMLMOlabel:robin
BQRYOLlabel:role
MENXJXlabel:room
bLIKJNlabel:round
]LLKMMlabel:saran
IKNL^Olabel:sched
THJOYLlabel:scree
LXI[GKlabel:secre
G_H\GIlabel:segre
aGLPIMlabel:seite
jIJIEOlabel:senio
VFXNJNlabel:sessi
>KVaLNlabel:shado
dAGHJ[label:side
VJJPORlabel:sie
U^HLCPlabel:signé
ZJIOOOlabel:sit
ZDIXMNlabel:speak
UJUKOLlabel:split
eIKKJLlabel:stage
Z\ENHIlabel:take-
`RGLIKlabel:te
TB^RJJlabel:team
WFaLIHlabel:teams
YSA`DJlabel:techn
WLTJIPlabel:teil
[SXKBFlabel:teiln
G]WVGBlabel:the
OQZQHHlabel:there
gFEMMNlabel:three
>e9Z^Flabel:to
^JE[JHlabel:today
QRVPHHlabel:tomor
[HUGNLlabel:trust
TFH[GVlabel:two
=YSOQPlabel:ubica
bGLMKMlabel:und
dGLOIKlabel:unser
SK\LIJlabel:updat
fHGLMLlabel:us
ESQOPRlabel:vacan
[WUAGKlabel:video
`JLOJKlabel:von
MMLQH[label:vorst
YJMLOOlabel:vos
DN]LSLlabel:was
VZSMFElabel:who
UZHTFIlabel:who's
QJMZLKlabel:will
qC>MOMlabel:with
NK^KMLlabel:word
]HLPNJlabel:you
]LILNNlabel:you'd
^_AIJIlabel:your
VOFJKZlabel:zoom
IJPGVZlast:0
]d=C=[last:1
QOVDNRlast:2
NhDFDUm:↵|↵
;WOOL^m:↵|↵ @name
ZKNMNLm:↵|↵ director
\EOPOKm:↵|↵ head
PUMNNLm:↵|↵ hr
C\PPPLm:↵|↵ office
IUOOOOm:↵|↵ recruiting
E`OOOHm:↵|↵ school
D\PPNMm:↵|↵ talent
MaLLJJm:↵|(
A`NMONm:↵|( recruitment
UFQMORm:↵|,
fEJPHMm:↵|-
cFKPIMm:↵|- organizer
8WUMTTm:↵|0
ERQOPRm:↵|0 ↵
#paIbYm:↵|:
=\MMXOm:↵|: +
#`_K[Wm:↵|: @name
sCGLFLm:↵|>
BUTQNOm:↵|by
AVURNOm:↵|by @name
@ZPOROm:↵|clic
ISOOQOm:↵|clic qui
FTQOQOm:↵|da
IRPOPOm:↵|da computer
;WVPQRm:↵|de
GTPOPOm:↵|un
BXPOQPm:↵||
AWPORPm:↵|| besprechungsoptionen
jIGMIJm:↵|¶
fRQIEBm:!|,
RYHNMLm:!|, who
UXJMKKm:!|>
ATSNRRm:&|)
YPRRBJm:&|>
[GJJF^m:'|'
cHNNIJm:'|' is
BRRPQTm:(|&
EQQOQSm:(|& @name
MNVJWHm:(|)
AU^OINm:(|) ↵
OQTPJLm:(|) und
Z]TH?Hm:(|,
ESUNNQm:(|, @name
XVHMLJm:(|, personal
<QYPSRm:(|engineer
=PYOSRm:(|engineer )
FRQORQm:)|-
gIHMKJm:)|:
_IJOKMm:*|[
UMPTDPm:,|↵
fEMPGLm:,|↵ 0
[GNONNm:,|↵ @name
IJJIjJm:,|!
R[HIBZm:,|(
tD@IKNm:,|( @name
oGCKFPm:,|)
^JLMKOm:,|) ↵
^LRLJHm:,|+
]NUT=Jm:,|,
Y_AEJRm:,|, @name
QHLO`Gm:,|, and
ST_HEGm:,|, has
HNVXJMm:,|, is
bFFQLPm:,|, te
OIHQ\Lm:,|, to
YKJQNMm:,|, types
c@GOQPm:,|, vous
bIHJPMm:,|, will
cI6DsAm:,|.
3WPQYVm:,|0
IPPOPRm:,|0 ,
i?DDcGm:,|:
\x06JVm:,|>
S@EXGdm:,|and
MEEVKbm:,|and @name
IdHKMMm:,|can
JQOPORm:,|room
LP\LLJm:,|sends
K\JMOMm:,|takes
PYJLOMm:,|takes over
LWWIKKm:,|will
XJJOOPm:,|will collect
MTMKPQm:,|¶
T^HNDNm:,|–
ISSROIm:-|↵
aH@QLTm:-|(
:VPRQVm:-|( 0
ZMIONMm:-|( @name
ZMJMNNm:-|( betriebsrat
`IHONMm:-|( teamleitung
sDFNFHm:-|,
jFINIJm:-|, @name
XLLONNm:-|, personalreferent
?QRNUUm:-|analyst
:RQQWUm:-|engineer
]NMOMGm:/|&
[NLNMJm:/|& @name
lJBOFLm:/|(
^HONKLm:/|( recruitment
?O^PPNm:/|)
VIIL[Km:/|,
gLHOIGm:/|/
cHIHQLm:/|>
W[HPGIm:0|(
\JKOMMm:0|( vp
]EHPVJm:0|,
BQQNRVm:0|, @name
aILLKMm:0|;
eGKNJKm:0|; 0
fLEMLIm:0|>
CTONVOm:0|candidate
DSPNVNm:0|candidate call
TeKFFIm:0|e
W\MJFIm:0|e .
3UTQYTm:0|interview
6TTPYSm:0|interview between
GUOOOPm:0|will
HSOOOPm:0|will open
_KFMWFm:0|–
VBEPQ\m::|↵
WRGPNMm::|↵ @name
MHLQOXm::|(
ZGILI[m::|( 0
ZC?MJhm::|( @name
bLFJMPm::|( chair
XMLMNNm::|( leiter
YLLNMNm::|( ops
hiTEI(m::|,
FgMLODm::|, 0
{JL9AHm::|, @name
dGINIOm::|, head
HQMPQSm::|-
t;XLP6m::|.
eLHLHLm::|/
>UPOZNm::|/ a
CSFGTcm::|0
MMOMKYm::|0 ,
YK?DiIm::|;
KUCL`Km::|; @name
LYEeR8m::|>
QGIIfJm::|e
BUQNUNm::|engineer
@SQOWOm::|engineer ↵
WHG_LIm::|from
gJBOHQm::|is
QKYLLMm::|started
NJ^KKLm::|started here
_KLMKKm::|und
ZZAJNMm::|will
`IFQLMm::|will ring
KV?CSdm::|–
ODCHYcm::|– @name
bDC[NHm:;|,
[NHLNOm:;|, head
bGFMOOm:;|;
HK[OQMm:;|is
dEBMQQm:;|will
9VNQTXm:<|↵
VHHIIbm:<|&
SOPMIQm:<|& @name
WLP\T6m:<|(
SWKINOm:<|( @name
SO`QG@m:<|( hr
]XJHIJm:<|( no
MTYSGEm:<|( rh
F[KJZJm:<|( they
hHKMLGm:<|+
HG@SjNm:<|,
IOOPPSm:<|, 0
REUJ[Hm:<|, @name
U\KLIJm:<|, analista
UVJNKKm:<|, chargé
VUEOLNm:<|, de
RL_KHJm:<|, emeritus
NLWPLNm:<|, lab
VJ[HLKm:<|, our
ID\XKNm:<|, who
TISWIJm:<|, who'd
JKXYKIm:<|, whose
FJKPdLm:<|, your
KMMN\Km:<|-
9^NfFJm:<|.
RIJNcDm:<|/
dHFKXDm:<|/ @name
>MMLgNm:<|0
LKDJLim:<|:
#SZJ^cm:<|: @name
S[KMKJm:<|: hi
=\MOSPm:<|: recruiter
3Y;=gnm:<|>
I_JMOMm:<|@name
eCYGIJm:<|and
LMZKNNm:<|and @name
^IJPMLm:<|and i
NMKZNLm:<|ascolta
EZDLaJm:<|asked
SVPKHNm:<|asks
OYSKFMm:<|asks you
UZHRFKm:<|belt
U[ERGLm:<|belt je
UUJLKNm:<|calls
ZOJMJOm:<|calls you
YWGJLMm:<|can
HTOOPPm:<|de
JPPOPPm:<|di
IQPOPPm:<|di microsoft
V\GKLKm:<|direct
ZVHKKMm:<|direct line
YPRHINm:<|drives
OYJLNNm:<|drives you
P\GOLLm:<|du
[PGOMKm:<|du standard
fJJLIJm:<|e
_JILONm:<|en
RJXMJPm:<|enjoyed
QIYMJPm:<|enjoyed your
CUPOQRm:<|filtro
DUPOQRm:<|filtro @name
UE\MINm:<|found
WEYNHNm:<|found your
SQUbA>m:<|from
N]COLPm:<|from @name
RJZSGJm:<|from compliance
REZJPOm:<|from hr
TKI\JKm:<|from internal
OHL[OMm:<|from the
IL`KMMm:<|ha
LZJQLLm:<|haalt
K]IRKLm:<|haalt je
OKMMK\m:<|hall
NMMNLXm:<|hall ,
WG]JKJm:<|handed
URPVO>m:<|has
\TJKJLm:<|has confirmed
RXISCQm:<|has invited
\UGOKGm:<|here
[[BMKJm:<|here from
_RFINMm:<|in
XUGJOMm:<|in hr
BNNNbMm:<|interview
FMMM`Mm:<|interview ,
\IF\IIm:<|invigilates
fDJSFNm:<|invited
gCIRGNm:<|invited you
SRIPLPm:<|invites
WOHQLOm:<|invites you
SVJX<Sm:<|is
\JJQKNm:<|is inviting
TXIOLJm:<|is learning
]JOJQHm:<|is travelling
WKJXLIm:<|isn't
\JJVLHm:<|isn't involved
GOdJKKm:<|ist
VMKZHIm:<|joins
JfKILIm:<|knows
KIWI^Gm:<|komt
TVIMMMm:<|leidt
aUDHMMm:<|looks
L]HMNNm:<|looks after
XIDIL`m:<|may
]JMXKCm:<|may be
QSYJFLm:<|mir
ZKJSLKm:<|observeert
[JETONm:<|observeert de
PS_FMEm:<|qui
NKZKLOm:<|ran
VJRMMMm:<|ran this
YJPMMNm:<|read
XKMMOOm:<|read your
HLIPJcm:<|reception
JKIOKbm:<|reception ,
INfKHJm:<|retired
MKfKJGm:<|saiu
EMKNMam:<|schule
JLMNM[m:<|schule @name
[\HHLHm:<|set
V_JIJFm:<|set up
_OHNGOm:<|shows
W[GKHNm:<|shows candidates
_GTLJKm:<|stößt
eIJJJMm:<|takes
L^`EDGm:<|te
VWHMKMm:<|te enseña
[_AIKLm:<|ti
AONRSWm:<|und
V\IJLIm:<|van
ZVGGPLm:<|van recruitment
KGH_POm:<|vom
_UVFCFm:<|vous
VRIOKOm:<|vous accueillera
\`0Y\9m:<|will
N[C^LDm:<|will be
HaIHRNm:<|will dial
YKIPONm:<|will have
XTGMMMm:<|will text
MS]JIJm:<|would
WXENKLm:<|would like
JJ[TNIm:<|zit
IGZ^KGm:<|è
TUIXZ6m:<|–
NM\ZCFm:<|– @name
]IONJLm:<|– bewerbung
ZKHKVLm:<|✓
HPOPSPm:>|labs
GPOPTPm:>|labs -
YSYIHDm:?|,
EKMKiHm:@name|,
GL[KLUm:about|,
MKGYQQm:accountant|will
JPOOPRm:am|0
cIGMNMm:and|(
YKD[KLm:and|,
dLKINHm:and|.
`IOOHJm:and|:
gDPOGIm:and|: recruiter
bKLLJJm:and|>
^KJHOOm:and|will
h@DOPPm:and|would
aBKOOOm:and|would like
NaGOIMm:asked|to
bHJNMKm:ask|about
VJVHRKm:as|is
ZLJJQNm:as|is in
GLIPKbm:at|,
bFIMQKm:avec|(
gCUNGFm:avec|,
JdJKIMm:avec|>
B_NOPMm:a|↵
LXXDFTm:a|,
ZHWJMIm:a|, que
XYHKMJm:a|, recrutadora
AV`LNIm:a|.
Ja\HHCm:a|>
a[HIGGm:a|liga
^FMOMMm:bei|(
\HMNMMm:bei|( chef
fKMNHFm:between|and
lJMNFCm:between|and @name
UKVNJLm:bring|,
ZIQOLKm:bring|, my
JdHNKKm:by|(
OTS]N8m:by|,
HWHJ^Km:by|, our
F\D`JJm:by|, who
R[LCHWm:by|.
JC`ONPm:by|;
UeEUADm:by|>
dGFNLNm:c'est|qui
WWHJNLm:caposala|le
\KTFNLm:ceo|interviews
LA\PQOm:chef|does
X@VOPOm:chef|does the
ISFOL^m:chiama|.
M_DMONm:colleague|,
Q\DMNNm:colleague|, who
M[IMMNm:colleague|will
RUJOLMm:colleague|will phone
eKGPFMm:com|,
VGaLIGm:com|>
\LMMKMm:com|e
DdKPKMm:contact|,
ZJKNNOm:con|(
wH@MFIm:con|,
]IIONOm:con|, la
^KDPOOm:con|, que
@HfQQJm:con|.
jDCPMLm:con|>
HmHMKEm:da|>
AUOOZMm:dear|,
CQORLYm:der|.
?YUMOQm:de|)
CU_HZ@m:de|,
DVPOQPm:de|, c
dKIPIIm:de|.
>HA_bRm:de|>
XJWDRKm:director|will
KZMPMKm:du|,
IJQO_Hm:entretien|–
AORO[Nm:entrevista|-
\IFOPOm:en|(
]IFOPPm:en|( hr
`JHOLLm:en|>
YLIOOMm:et|.
;VMO]Pm:event|:
AXNOSQm:event|: recruiter
`JKOIMm:e|,
SDIJgIm:for|,
EMLPeHm:for|:
dGFMKPm:for|;
aPJOCLm:for|at
F]KQKOm:for|at reception
eDMRIHm:for|at the
XG]LIIm:for|on
BC^HKcm:from|,
KGbIPLm:from|, who
^BaGMEm:from|.
KjGJIKm:from|>
HQPOQQm:g7|lead
GQOPQQm:g7|lead (
IMNO\Km:guten|,
KKLN_Lm:hallo|,
NLMNYLm:hi|,
KLPJK^m:hospital|>
UbEOFJm:i'm|,
LXMPJNm:i'm|, i
SYGOLMm:i'm|, the
Q[IMMLm:ik|,
RWJNLLm:ik|, recruiter
=R\MROm:im|lade
?R[NQOm:im|lade ich
iJLOEGm:interviews|lab
TINO>bm:interview|,
QKHKJam:is|,
[RFHHWm:is|.
TZHMLJm:is|and
SZIMMJm:is|and i'll
QZJOGNm:it's|again
UJG\KNm:it's|first
XJD^IMm:it's|first time
GPSQPOm:kennen|sind
FQSQPOm:kennen|sind :
@WTOPQm:la|0
MPYPJIm:lead|greets
QG[SJJm:lead|greets everyone
P^TIGHm:meet|,
K^KLKOm:meet|, who'll
YHWRGHm:meet|.
^IGNOPm:met|(
dMCRGMm:met|,
FUOOPPm:microsoft|↵
JQOOORm:microsoft|>
5XNNS]m:min|,
8VNNS\m:min|, 0
bGHONMm:mit|(
^HYKIGm:mit|.
kGHOIIm:mit|>
GRQOOQm:new|)
FOVQOPm:nächsten|das
FOUQOPm:nächsten|das team
WSIOMKm:office|greets
PXIPNKm:office|greets you
DQWQNPm:of|)
]EDMJ]m:of|,
FM[PPKm:of|.
5VXROWm:of|>
KHJJNem:on|,
ILJJQam:on|, no
dTCKKJm:o|,
[QLMLIm:o|, do
KH_LNNm:o|está
KG`LNNm:o|está de
KMLLL]m:parkhaus|,
JUQPNLm:par|,
IUQPOMm:par|, directrice
PaLJJKm:par|>
;XWNPRm:people|]
P^LMIIm:por|,
HWJZMJm:por|>
?TQOSUm:product|@
CSQORRm:product|@ @name
aKJOJLm:rencontrerez|,
YMIONMm:rencontrerez|, notre
_LNLGMm:representative|has
IHPOL^m:sala|,
cDLFKUm:sala|>
MJONNYm:salle|>
cHFPMKm:sarà|.
QZMNKIm:see|0
XEG`LJm:sends|,
YEG_LJm:sends|, who'll
@VRNQSm:senior|analyst
HPQOOSm:senior|counsel
GPQPOSm:senior|counsel ,
V_GKHKm:sono|,
T_GKIKm:sono|, selezionatrice
WRKNMKm:suis|,
WQKNMLm:suis|, recruteuse
CRWONPm:teamleitung|)
CRWOOPm:teamleitung|) ↵
BLJJJmm:the|,
NJHOO[m:the|building
LKMOPXm:the|room
?LX@Qfm:to|,
ELKLKgm:to|, then
_dFLBBm:to|.
Y_DNHHm:to|>
L^MQMEm:to|at
K^KPMHm:to|at the
U\ENKKm:to|on
GPPOPUm:ul|0
CQPOPWm:ul|0 ,
bKFJQLm:und|(
aKLLJLm:und|>
JHPNGbm:via|,
JMOONWm:via|0
JNOONVm:via|0 ,
hEIQIKm:with|↵
WKMONMm:with|↵ 0
SIKMEam:with|&
RLLLI[m:with|& co'
iIFLIMm:with|(
XLMMMNm:with|( vp
nWI@9Tm:with|,
NO_NNCm:with|, our
NMKJM]m:with|, the
_ZDMHHm:with|, who
OYTLIJm:with|.
\ISNIKm:with|;
hCVKEIm:with|>
]LIQLKm:with|about
`KJQKJm:with|about the
gCLQLHm:with|and
QF[QMIm:with|and @name
^GFPOOm:with|and me
cFIRLJm:with|at
gEIRIKm:with|at 0
ZVHLMHm:with|from
YVCOOJm:with|from our
CTTNROm:with|health
cJCNOMm:with|is
^FHQPMm:with|is booked
XIQNLLm:wordt|,
XHTOKMm:wordt|, die
UJJKG_m:x|–
YJKLFZm:x|– intro
dIKLMIm:zwischen|und
fIKLLHm:zwischen|und @name
RQQNIOm:||↵
OTRMIPm:||↵ 0
^KMLMMm:||(
\KMKMNm:||( she
VMMOMMm:||,
WMMOMMm:||, @name
Y\HGMHm:||>
dKPOHCm:|||
kFPMHDm:¶|↵
[HPOQGm:¶|↵ @name
@SRQPTm:¶|(
6ZULVSm:¶|:
7VWMWRm:¶|: @name
?[QNROm:¶|a
ESSOOQm:¶|by
DUSOPPm:¶|by @name
GSPOQOm:¶|com
DUPPROm:¶|com o
FUROOOm:¶|if
FUROOOm:¶|if the
FQQORQm:¶|mais
IPQOQPm:¶|mais sobre
@RUORSm:¶|more
;SWOSTm:¶|more about
bGFLNQm:¶|will
HSNMRRm:¶||
WOFK[Hm:–|,
CLKSbKm:–|, @name
USMMLLm:–|, recruiting
k\GFDBm:–|>
dMJOIGm:•|,
fIHLLKm:•|–
IDcNNNme/B:absent
DRVOOOme/B:absent+me
EI_OOOme/B:absent+not
CI]PPPme/B:absent+will
SSHOONme/B:absent+you
gISGGHme/B:and
OFXOOOme/B:and+not
[DSMMMme/B:and+only
H_EPOOme/B:and+will
UQ\HHHme/B:and+you
EmNHHIme/B:arrange
J`FNNNme/B:arrange+me
GLXPPOme/B:arrange+not
K`ENNNme/B:arrange+only
=^MPPPme/B:arrange+will
DbUKKJme/B:arrange+you
XHMOOOme/B:boss
HSQOOOme/B:boss+only
^DNNNNme/B:boss+you
cFGONNme/B:candidate
cBIOOOme/B:candidate+you
`HINNMme/B:close
VLMONNme/B:close+will
WJJPPPme/B:greet
TMMOONme/B:greet+me
[GJOOOme/B:greet+you
bREKKKme/B:hire
ZHQMMMme/B:hire+me
WJONNNme/B:hire+you
UFUNNNme/B:listen
KPTNNNme/B:listen+me
?WWOOOme/B:listen+not
8[ZOOOme/B:listen+only
_EIOOOme/B:listen+will
AUWOOOme/B:listen+you
aHRKKJme/B:me
dPHKJJme/B:me+meet
ERVOOOme/B:me+not
UKNOOOme/B:me+place
\FLOOOme/B:me+topic
VQJNNNme/B:me+will
bEJNNNme/B:me+you
qHVCCDme/B:meet
CHcOONme/B:meet+not
FZJPPOme/B:meet+only
_LCOOOme/B:meet+will
eGLKKKme/B:meet+you
<@tNNNme/B:not
JKYOOOme/B:not+who
HH]OONme/B:not+will
IRWMMMme/B:not+with
GHaNNNme/B:not+you
FbINNNme/B:only
BOYPQPme/B:only+who
BXTNONme/B:only+with
;PZRRRme/B:only+you
A`HPPPme/B:place
GTQOOPme/B:place+will
VKMOOOme/B:place+you
eLBMMMme/B:topic
HZHPPPme/B:topic+will
PWUJJJme/B:who
A[MPPQme/B:who+will
H\NMMMme/B:who+you
[NTJJJme/B:will
I]JONNme/B:will+with
O`ILKKme/B:will+you
`RBMLMme/B:with
`NCNNMme/B:with+you
c`UA@@me/B:you
GK[OOOme/L!:absent
k=BPPPme/L!:and
C_JOOOme/L!:arrange
WIMOOOme/L!:boss
ZHKOOOme/L!:greet
HPTOOOme/L!:hire
]HJNNNme/L!:me
QaDMLLme/L!:meet
CMZPPPme/L!:not
bBFPPPme/L!:only
^HKNNNme/L!:topic
_AHQQQme/L!:will
[RDNMMme/L!:with
WSQKKJme/L!:you
MH]NMMme/L0:absent
u>=NNNme/L0:and
IYJOOOme/L0:arrange
WLKOOOme/L0:listen
aHHNNMme/L0:me
ZZBLLLme/L0:meet
<R^OOPme/L0:not
YQEONNme/L0:only
`FHONNme/L0:topic
h?GONNme/L0:will
_PCMMMme/L0:with
PPTMMMme/L0:you
GRSOOPme/L1:and
\FKOOOme/L1:arrange
VKMOOOme/L1:boss
bEEOOOme/L1:close
[IJOONme/L1:me
UVIMMLme/L1:meet
dDINNMme/L1:not
ONUMMMme/L1:topic
JJYOOOme/L1:will
LRUMMMme/L1:with
ISTNNMme/L1:you
LF]NNOme/L:absent
XEMPPPme/L:and
EQWOOOme/L:and>boss
XJKOOOme/L:and>me
WHLPPPme/L:and>meet
ZKJONNme/L:and>will
KUQNNNme/L:and>with
>eGPPPme/L:arrange
HXKPPPme/L:arrange>meet
JMVOOOme/L:boss
[GHPPPme/L:close
ZJJOOOme/L:greet
ONTNNMme/L:hire
CPVPPQme/L:listen
eDHNMNme/L:me
]ZAKKKme/L:meet
\GIOOOme/L:meet>absent
ZKMNMMme/L:meet>me
VHOOOOme/L:meet>topic
dBEPPOme/L:meet>you
LMZMMMme/L:not
EK[PPPme/L:not>you
]NBOONme/L:only
C^LOOOme/L:only>meet
_EMNNMme/L:topic
UINOPOme/L:who
]BTMMMme/L:will
\HIOOOme/L:will>meet
ZZBLLLme/L:with
]EJPPOme/L:with>meet
PVXJIIme/L:you
VIMOOOme/L:you>only
RJOOOPme/N:absent
aBNNNNme/N:boss
SZCNNNme/N:hire
VKMOOOme/N:listen
MHWOOPme/N:me
c:SNNNme/N:meet
bBKOONme/N:will
HLVPPPme/N:with
cCJNNNme/N:you
DUSOOPme/P:absent
:P_PPQme/P:and
AQWPPQme/P:arrange
YHQMMMme/P:boss
aBKNNNme/P:greet
CTTOPPme/P:listen
?SZOOPme/P:me
LLYNNNme/P:meet
HSQOOPme/P:not
bDJNNNme/P:topic
\FNNNNme/P:who
SJTNNMme/P:will
RGYNNNme/P:with
VKQMMMme/P:you
BHbOOOme/R!:absent
aQCLLLme/R!:and
Ta=MMMme/R!:arrange
YLKNNNme/R!:boss
WKKOOOme/R!:greet
[HJOOOme/R!:hire
WJKPOOme/R!:listen
\JINNNme/R!:me
fOMHHHme/R!:meet
?ElNNNme/R!:not
@^VMLLme/R!:only
WIMOOOme/R!:topic
XKHPPOme/R!:who
SKXLLLme/R!:will
]GIPOOme/R!:with
i]7JJIme/R!:you
NB^ONNme/R0:absent
l?BOOOme/R0:and
Ne>MMNme/R0:arrange
^GIOONme/R0:boss
\GLONNme/R0:hire
YVDMMMme/R0:me
]YFJJJme/R0:meet
AFiNNMme/R0:not
DeBPPPme/R0:only
HWPNNNme/R0:who
TQWJJIme/R0:will
Uj7LLLme/R0:you
=T^NNNme/R1:absent
JTXLLLme/R1:and
H`EOOOme/R1:arrange
_IJNMMme/R1:boss
XIMOONme/R1:candidate
^GIOOOme/R1:hire
[FKPOOme/R1:me
VKZJJJme/R1:meet
AKbOONme/R1:not
GYKPPPme/R1:place
XSIMMMme/R1:who
\IHOOOme/R1:with
^KUJIIme/R1:you
FM_NMMme/R:absent
bTFJIJme/R:and
fEGNMMme/R:and>boss
YHKOOOme/R:and>me
WKNNNNme/R:and>who
LZFOOOme/R:and>will
RKWMMMme/R:and>you
FjLJJJme/R:arrange
HaDOOOme/R:arrange>me
YQBOOOme/R:arrange>meet
KYLNNNme/R:arrange>only
H`FOOOme/R:arrange>you
n@AONNme/R:boss
_EJOONme/R:candidate
WKLOOOme/R:greet
XKKOOOme/R:greet>you
_RFLLLme/R:hire
[HKOOOme/R:hire>and
ZHMNNNme/R:listen
VSQKJJme/R:me
XLKNNNme/R:me>meet
gBZHHHme/R:meet
[IJOOOme/R:meet>and
ZIKOOOme/R:meet>listen
OG[NNNme/R:meet>me
ZKLNNNme/R:meet>topic
YKKOONme/R:meet>who
`CGPPPme/R:meet>with
YTFMMMme/R:meet>you
A@lOOOme/R:not
GGbONNme/R:not>meet
GJ]OONme/R:not>who
6e]LKLme/R:only
EaFOOOme/R:only>arrange
CZMPPPme/R:place
]NENNNme/R:topic
YMRKKLme/R:who
XKKNNNme/R:who>and
DXMPPPme/R:who>arrange
CWOPPPme/R:who>place
LO_KKJme/R:will
HGZPQPme/R:will>absent
YSAOOOme/R:will>meet
RWBPOOme/R:will>you
[U?NNNme/R:with
aBJOOOme/R:with>you
jYMCCCme/R:you
NVIOOOme/R:you>absent
JZIOOOme/R:you>and
D_UKLKme/R:you>arrange
WKLOONme/R:you>boss
^EKOOOme/R:you>candidate
eCFOOOme/R:you>meet
WLMNNNme/above!greet
VMNNNNme/above:liebe
VMNNNNme/above:robin
QIVNNNme/b:↵
YJPMMMme/b:!
]GOMMMme/b:(
UITMNNme/b:)
]IJNNNme/b:+
[XQGGGme/b:,
YLMMMMme/b:-
Zl`<;<me/b:.
\ENNNNme/b:0
UNMNNNme/b::
HTXMMMme/b:;
]SFLLLme/b:?
gSSDCDme/b:@name
\YBLLLme/b:a
TVHNMMme/b:aan
gBFONNme/b:about
EQWOOOme/b:afloo
HYTMLLme/b:after
G]IOOOme/b:agend
ZHKOOOme/b:al
HKZOOOme/b:all
XLLNNNme/b:along
WJTLLLme/b:am
YCROOOme/b:an
QYPKKKme/b:and
LXIOOOme/b:anrei
HdDNNNme/b:any
ZKIOOOme/b:appli
MVLNNNme/b:are
UQHOOOme/b:arriv
YJLNNNme/b:as
MWLNNNme/b:ask
b@JOOOme/b:asked
]O@POOme/b:at
J]EPPOme/b:attac
]IJNNNme/b:auf
aEGOOOme/b:avec
[IIOOOme/b:back
\ILNNNme/b:backe
RI`KJJme/b:be
E[MOOOme/b:becau
E\LOOOme/b:befor
F[IPPPme/b:behal
BXSOOOme/b:bel
ENYOOOme/b:ben
QWKMMMme/b:bespr
TMNNNNme/b:bevor
NNXMMMme/b:bij
TVRKJIme/b:bin
KVNOONme/b:boa
HZHPPPme/b:booke
CYSOOOme/b:break
eDHNMNme/b:bring
H^EPPPme/b:but
NXHOONme/b:by
RYFNNNme/b:calen
O`JKKKme/b:call
?XVOOOme/b:camer
OUIOONme/b:can
OWIOONme/b:case
_DJOOOme/b:chat
YKKONNme/b:chef
XETNNNme/b:ci
TTFOOOme/b:clien
cDFOOOme/b:collo
`CJOOOme/b:compu
_CIPPOme/b:con
PGWOONme/b:conve
C\LPPPme/b:coord
XLMNNNme/b:core
cCIOOOme/b:cv
YGMOOOme/b:da
ZDWMMLme/b:dabei
VJKOOOme/b:dan
WJLOOOme/b:danac
WMLNNNme/b:das
G\LNNNme/b:date
CPYOOOme/b:day
KbBNNNme/b:de
CRRQQQme/b:deep
OJUONNme/b:dem
OWIOONme/b:den
RJRNNNme/b:deput
YIJOOOme/b:der
YHLOOOme/b:desig
H_GOOOme/b:diary
YLLNNNme/b:dich
\YBLKKme/b:die
YJKOOOme/b:dinsd
WHNOOOme/b:direc
JNXNNNme/b:do
WKMNNNme/b:docs
NOTNNNme/b:does
<M\QRRme/b:don't
GJXPQPme/b:drop
aBIOOOme/b:e
?XUOOOme/b:ea
OXINNMme/b:ein
[CRNNNme/b:en
fABQPPme/b:entre
PG[NMMme/b:er
\LJNNMme/b:es
KIZOONme/b:estar
WILOOOme/b:et
=UZOOOme/b:even
iAEONNme/b:first
[TEMMMme/b:for
dBGOOOme/b:forwa
^KFNNNme/b:freue
aDIOOOme/b:from
[JJONNme/b:front
RYFNNMme/b:für
K[GOOOme/b:geben
YIJOOOme/b:gentl
RXCOOOme/b:gern
VMNNNNme/b:gerne
V?ZONNme/b:gespr
WGLPPPme/b:gesto
A[ROOOme/b:ging
YDROOOme/b:give
CQSQQQme/b:go
WLKOONme/b:goes
]HIOOOme/b:graag
ZJIOOOme/b:grill
]IJNNNme/b:groet
XKLOONme/b:group
XJMNNNme/b:half
WMKONNme/b:haré
ORHPPPme/b:have
[IHOOOme/b:head
NXDPPOme/b:hear
;cMPPPme/b:her
LXKONNme/b:het
UNMNNNme/b:hi
CWROOOme/b:hoe
FXNOOOme/b:host
MPVMNMme/b:hour
LXLNNNme/b:how
QIVNNNme/b:hr
XSMLLKme/b:i
^FHOOOme/b:i'll
UISNNMme/b:i'm
ETTOOOme/b:i've
^JINNNme/b:ich
XZELLKme/b:if
SWIMMMme/b:ihnen
LZHOONme/b:ihr
SJPOOOme/b:ik
[SFMMMme/b:il
QWJNMMme/b:im
VSOLKKme/b:in
j>CPPOme/b:inter
PE[NNNme/b:intro
HRQPPPme/b:invit
HRWNNNme/b:is
MM\LLLme/b:it
RULMMMme/b:je
]ELOOOme/b:job
\HJNNNme/b:join
VCVOONme/b:joini
YGVMLLme/b:just
]IJNNNme/b:kenne
\GIOOOme/b:kept
IZJOOOme/b:know
ZIONMMme/b:la
WJNOOOme/b:lab
SSJNNMme/b:lade
ZKKNNNme/b:late
`FINNNme/b:lead
<M^QQQme/b:leave
ZIJOOOme/b:leite
KVLOOOme/b:let
[HJOOOme/b:like
H`EOOOme/b:link
MHZNNNme/b:llama
XSENNNme/b:look
PKUNNNme/b:manag
SWJMMMme/b:me
PWDPPOme/b:meet
ERRPPPme/b:meeti
OMVNMMme/b:met
WMLNNNme/b:mich
dGHNMMme/b:min
\HMNNNme/b:minut
dCHNNNme/b:mit
]GHPPOme/b:mobil
^EJOOOme/b:my
GMZOONme/b:mysel
\HJOONme/b:möcht
LMUOOOme/b:na
VMNNNNme/b:nach
EZMOOOme/b:need
JJXPPOme/b:nehme
B^MOOOme/b:new
JFbNMMme/b:nicht
JJZOOOme/b:niet
AM\PPPme/b:no
]HIOONme/b:noch
FJZPPPme/b:not
HOUOOPme/b:notes
H\IOOOme/b:nur
KUKPPPme/b:o
HZTLLLme/b:of
GIXPQPme/b:off
PYTJJJme/b:on
_FHOOOme/b:one
D\ONNNme/b:only
[KJNNNme/b:ook
F`GOOOme/b:organ
bEHNNNme/b:our
KKYNNNme/b:out
PDYOOOme/b:over
F\GPPPme/b:panel
dCGOONme/b:payme
WRHNNMme/b:peopl
UKMOOOme/b:per
\IJNNNme/b:perso
HSROOOme/b:pick
AYSOOOme/b:pleas
WKMNNNme/b:postd
UPJOONme/b:put
TLNOOOme/b:re
IPQPPPme/b:ready
[FKPPOme/b:recru
WLMNNNme/b:remot
TMNOOOme/b:repor
\NCOOOme/b:ring
`CIPPOme/b:role
CZMPPPme/b:room
\DMOOOme/b:rsvp
_FJOONme/b:run
[ILNNNme/b:runni
I\HOOOme/b:runs
VKLOOOme/b:sarem
OG\NNMme/b:sarò
ZKJONNme/b:schui
YHMOOOme/b:scree
CIaOOOme/b:see
TMNNNNme/b:selbe
QJVNNNme/b:selbs
G_FPPOme/b:send
CVWNNNme/b:setti
THMPPPme/b:she'l
YHMOONme/b:shop
N^APOOme/b:sie
AUYNOOme/b:slide
VKNNNNme/b:slot
KG\OONme/b:so
LWLNNNme/b:solo
WJLOOOme/b:someb
NWJONNme/b:someo
?\SNNOme/b:somet
IWMOOOme/b:sorte
EUVNNNme/b:speak
WJMOOOme/b:sprec
^FNNNMme/b:spree
KKYNNNme/b:stay
\FJOOOme/b:stel
HSQOPPme/b:strai
IUNOOOme/b:só
E]GPPPme/b:take
JWKOOOme/b:talk
ZOFONNme/b:te
YHMOOOme/b:tea
[AROONme/b:team
GLYOOOme/b:teil
YSIMLLme/b:tell
\IJNNNme/b:ten
RDPQQQme/b:test
VKMNNNme/b:text
HHYPPQme/b:that
AWTOOPme/b:that'
YZTFFFme/b:the
VJRMMMme/b:then
EI_OOOme/b:there
OJYNNMme/b:they
YJMNNNme/b:thing
^GGOOOme/b:think
AY^LLKme/b:this
[EMOOOme/b:throu
TSTKJJme/b:time
UUJMMMme/b:to
bDJNNNme/b:tried
JWIPPPme/b:two
cEHNNNme/b:und
XJLONNme/b:uns
]KJNNMme/b:unser
NTRMMMme/b:up
\GJOOOme/b:vacan
GPRPPPme/b:value
YJLNNNme/b:van
VMNNNNme/b:verge
DUROOPme/b:voice
LHWPPOme/b:vou
XIJPPOme/b:vous
ZIKONNme/b:waiti
QGUOOOme/b:want
QGXNNNme/b:way
\EMOOOme/b:we'll
F\HPPPme/b:went
YILOONme/b:werde
EXNPPPme/b:when
N]GMMMme/b:who
]FKOONme/b:whole
OXKMMMme/b:wie
TOYJJJme/b:will
VMNNNNme/b:wir
UNHOOOme/b:with
AL]PPPme/b:witho
-QdRSSme/b:won't
]EJOOOme/b:work
^FJOOOme/b:would
GYKPPPme/b:write
\GIOOOme/b:y
SXVIHHme/b:you
GRVNNNme/b:you'l
TJNOOOme/b:you'r
aIEONNme/b:your
GRQPPPme/b:yours
YISLLLme/b:zelf
ZJKONNme/b:zit
e@KNNNme/b:zum
VHQNNNme/b:¶
TIMPPPme/b:área
YFIQQQme/b:é
QVKMMMme/b:übers
NVJNNNme/bullet
_GIONNme/clock
TKONNOme/ends
ikX:9;me/first
[\b@@@me/heads
^\[BBBme/l0
JRPOPOme/l1:(
FUQOOOme/l1:(-
HPUOOOme/l1:)-
bDKNNMme/l1:,
d@MNNNme/l1:,-
ZHLOOOme/l1::
_EJOONme/l1::-
C`HPPPme/l1:@name
:cJQQQme/l1:@name-
l=BPPOme/l1:and
hBCOOOme/l1:and-
YLIOONme/l1:bin
LYHOOOme/l1:bin-
FZOOOOme/l1:call
EXSNNNme/l1:call-
]GHPPOme/l1:en
[IJOOOme/l1:en-
YLJNNNme/l1:freue
XLKNNNme/l1:freue-
YJMNNNme/l1:from
YJMNNNme/l1:from-
MYKNNNme/l1:lade
LZJNNNme/l1:lade-
KULOOOme/l1:let
G[JPOOme/l1:let-
aFHNNNme/l1:mit
`GJNNNme/l1:mit-
WKKOOOme/l1:sarem-
ZJJOOOme/l1:saremo
GKZOOOme/l1:see
GMXOOOme/l1:see-
OWLNNNme/l1:tell
OWKNNNme/l1:tell-
WKMOONme/l1:text
]FLONNme/l1:time
\GKOONme/l1:time-
MTNNNNme/l1:to
NUMNNOme/l1:to-
aHINMMme/l1:und
]IJNNNme/l1:und-
fCHNNNme/l1:with
aDJONNme/l1:with-
BPZOPPme/l1:witho-
EK\POOme/l1:without
^EHPOOme/l1:y
_DGPPOme/l1:y-
NXKNNMme/l1:übers-
PXKMMMme/l1:übersende
YLLNNNme/l2:)
ZLLNNMme/l2:)-
\DLOOOme/l2:,
]IJNNNme/l2:,-
AXWNNNme/l2:.
?YWNNOme/l2:.-
EPRQQQme/l2:0-
pICJJJme/l2:@name
kJDKKKme/l2:@name-
DXROOOme/l2:and
?ZTOOOme/l2:and-
QUHOONme/l2:anrei-
QVGOONme/l2:anreise
NXKNMMme/l2:bespr-
PVLMMMme/l2:besprochen
ZJKNNNme/l2:ci
[IKNNNme/l2:ci-
LOVNMMme/l2:hr-
XLKNNNme/l2:ich
XLKNNNme/l2:ich-
QTIOONme/l2:just
NXHONNme/l2:just-
FUPOPPme/l2:no
FVPOOPme/l2:no-
ZGMONNme/l2:quest-
YJMNNNme/l2:questions
MTSMMMme/l2:the
NTPMMMme/l2:the-
ZHKOOOme/l2:this
\GJOOOme/l2:this-
OYHNNMme/l2:who
K^HNNMme/l2:who-
HKYOOOme/l2:won't
HLYOOOme/l2:won't-
VFTNNNme/l2:you
TEYNMMme/l2:you-
@QVQQQme/l3:↵
FPUPPPme/l3:↵-
TbBLKKme/l3:,
Ta=NNMme/l3:,-
TNJOOOme/l3:-
ZKGPOOme/l3:--
QTLNNMme/l3:.
YPKMMMme/l3:.-
\GJOOOme/l3::
]HJOONme/l3::-
HYQMMMme/l3:@name
CYRNOOme/l3:@name-
QVHONNme/l3:die
K[GOONme/l3:die-
TLPNNNme/l3:for-
LULOOOme/l3:im
QTKNNNme/l3:im-
FUUNNNme/l3:on
MTLOOOme/l3:the-
OMTNNNme/l3:with
GPUOOOme/l3:with-
GLYOOOme/l3:you
HLXOOOme/l3:you-
]HOMMMme/l:↵ .
ONUNMMme/l:( @name
VJONNNme/l:)
ASSQQQme/l:) 0
[JKNNNme/l:) @name
`XBKKKme/l:,
VLMNNNme/l:, )
_FHOOOme/l:, @name
E\KPPOme/l:, call
aFGOOOme/l:, groet
ZIKOONme/l:, late
WHOOOOme/l:, team
TNJOOOme/l:-
UPPLLLme/l:.
WJMOONme/l:0
IQPPPPme/l:0 ↵
HQUNOOme/l:;
V\RHHGme/l:@name
ZKKNNNme/l:@name (
VKJPPOme/l:@name ,
ZIKOONme/l:@name :
@YSOOOme/l:@name and
DXROOOme/l:@name and @name
[FMOONme/l:@name at
LXKNNNme/l:@name im
LUMOOOme/l:@name with
QUFPOOme/l:a
LQUMMMme/l:an
XJMNNNme/l:an half
VMMNNNme/l:and )
bECPPPme/l:and @name
YHMOONme/l:and @name with
RUGOONme/l:anrei
LYHOOOme/l:anrei die
aFGOONme/l:as
\FMONNme/l:at
YKMNNNme/l:backe
TMNOOOme/l:backe the
UTFNNNme/l:be
XMGOOOme/l:be will
?YUOOOme/l:be won't
FYMOOOme/l:becau
FXNOOOme/l:becau @name
WINOOOme/l:behal
OWHOONme/l:bin
QVHOONme/l:bin anrei
TRHOOOme/l:bin anrei die
RTIONNme/l:but
MWJOONme/l:but ,
H]LNNNme/l:call
A\QOOOme/l:call the
[HKOOOme/l:call this
\HJOOOme/l:call this on
LXJOONme/l:can
^FHOOOme/l:ci
UKMOOOme/l:de
_MGMMMme/l:die
OYFONNme/l:die für
JLXNOOme/l:do
RIPOOOme/l:en
YJKOONme/l:en @name
_EIOOOme/l:first
[GKOOOme/l:first ,
XHPNNNme/l:for
YLJNNNme/l:freue
XLKNNNme/l:freue ich
eAJONNme/l:from
YKMNNNme/l:from quest
QWGONNme/l:für
LYGPPOme/l:gern
[GKOOOme/l:gespr
WLKOONme/l:goes
XKKOOOme/l:goes it
_GGOOOme/l:groet
VKMOOOme/l:half
VMLONNme/l:hi
QNTMMMme/l:hour
RMTMMMme/l:hour an
ONUNMMme/l:hr
_EHPPOme/l:i'll
RLTMMMme/l:i'm
VKONNNme/l:i'm ,
XLKNNNme/l:ich
XHMOOOme/l:if
RVGONNme/l:ihr
XJMONNme/l:ik
H[KOOOme/l:im
bCFPOOme/l:in
RHSOOOme/l:it
WIMOOOme/l:join
[OCOOOme/l:just
OXHONNme/l:just ,
[HGPPPme/l:la
PUJNNNme/l:lade
MYJNNNme/l:lade @name
KWKOOOme/l:lade @name im
\HKONNme/l:late
[ILNNNme/l:late runni
TKOOOOme/l:lead
G\IOOOme/l:let
HPVOOOme/l:manag
[EMOOOme/l:me
TLNOOOme/l:me to
cGGNMMme/l:min
\IJONNme/l:min 0
WKLOOOme/l:minut
\FJOOOme/l:mit
WLLNNNme/l:my
SQHOOOme/l:of
GWOOOOme/l:of becau
DYPOOOme/l:on
XIKOOOme/l:on .
A^NOOOme/l:on be
[FLOOOme/l:over
DWROOOme/l:pleas
RVINNMme/l:quest
VMLONNme/l:ready yours
TMMOOOme/l:repor
TMMOOOme/l:repor role
gAFOONme/l:role
YJMNNNme/l:role backe
[EMOOOme/l:rsvp
YILOONme/l:runni
XJMONNme/l:runni you'r
ULMOOOme/l:sarem
XKLONNme/l:sarem ci
JG^ONNme/l:see
IIYPPPme/l:see won't
KI[OONme/l:see won't you
H]FPPPme/l:sie
WJLOOOme/l:someb
WJMOOOme/l:sprec
]IKNNMme/l:spree
IQQPPPme/l:team
MXKNNNme/l:tell
ZGLOOOme/l:text
YGMOOOme/l:text ,
WVEMNMme/l:the
TMMOONme/l:the and
YILOOOme/l:the for
ZJJONNme/l:the goes
cBFPPOme/l:the in
FWOOPPme/l:the of
<_TNOOme/l:the on
QKTNNNme/l:this
YIKOOOme/l:this on
\GLOONme/l:time
ZGLOOOme/l:time first
VMMNNNme/l:to repor
[EMOOOme/l:to rsvp
`HJNNMme/l:und
ZLKNNNme/l:und )
ZKKNNNme/l:und ) @name
\ELOOOme/l:und @name
ULLOOOme/l:way
YLJOONme/l:way the
OYJNMMme/l:who
QTLNNNme/l:wie
ZGQNNMme/l:will
BM[PPPme/l:witho
CM[PPPme/l:witho you
<O\QQQme/l:won't
GMXOOOme/l:won't you
CVSOOOme/l:write
`DGPPOme/l:y
`EGOOOme/l:y @name
SE]MLLme/l:you
[GJPOOme/l:you ,
[FKOOOme/l:you'r
UPKNNNme/l:übers
LYLNMMme/l:übers bespr
YKJOOOme/l:–
DTWNNNme/label!topic
^FKONNme/label:from
GSTOOOme/label:of
ck`99:me/last:0
[VELLLme/last:1
h@JNMMme/last:2
YKKONNme/m:(|+
YKKONNme/m:(|+ chef
]FJOOOme/m:,|and
VNMNNMme/m:<|am
YRBOOOme/m:<|bin
eADPPPme/m:<|bring
[GIPPPme/m:<|bring @name
ZHIOOOme/m:<|bring our
[IIOOOme/m:<|freue
WMKNNNme/m:<|freue mich
TWENNNme/m:<|look
KYKOONme/m:<|só
NTMNNNme/m:<|só organizo
FKYPPPme/m:<|won't
HPXNNNme/m:<|won't be
]IHOOOme/m:and|.
YILOONme/m:and|look
VKMOONme/m:and|look forward
OXHONNme/m:bin|.
XLKNNNme/m:freue|auf
XLKNNNme/m:freue|auf unser
YJMNNNme/m:from|and
WKNNNNme/m:from|and the
WKMNNNme/m:from|and two
NVLNNNme/m:lade|sie
KYKOONme/m:let|know
GYLPPOme/m:let|know of
YJJOOOme/m:saremo|e
NWLNNNme/m:tell|if
WMLNNNme/m:und|(
WJMOOOme/m:und|.
WKLNNNme/m:und|freuen
UMMNNNme/m:und|freuen uns
\FIPPOme/m:y|.
MYLNMMme/m:übersende|ihnen
NYLNMMme/m:übersende|ihnen die
BUQQQQme/n:↵
IPTOOPme/n:(
HMVOPPme/n:)
cW>LKKme/n:,
HPTOOPme/n:-
<WYOOPme/n::
JOVNNNme/n:;
O]GMMNme/n:@name
SJPOOOme/n:a
VMMNNNme/n:abtei
MYMMMMme/n:and
WLLNNNme/n:at
CRUPPPme/n:be
WLLONNme/n:bring
IQPPPPme/n:gap
FOVOOPme/n:i
ZFNOOOme/n:ich
GOSPPQme/n:if
DRUPPPme/n:is
IOSOOPme/n:leave
c@LONNme/n:leite
[IKNNNme/n:like
>SWPQQme/n:me
TLNOOOme/n:neede
TLNOOOme/n:no
JPROOPme/n:prep
_GIONNme/n:quest
UXBONNme/n:recru
FQRPPPme/n:short
ARWOPPme/n:there
[ILNNNme/n:to
EPSQQQme/n:too
aBLOONme/n:werde
ZHLOOOme/n:with
XKLONNme/n:you
UMMNNNme/n:your
TCTOOPme/n:¶
WX?ONNme/n:–
c[d==>me/names:0
`\OEDFme/names:1
T[EMMLme/names:2
CWTNOOme/over!meet
EVROOOme/over!place
>XWOOOme/over!will
CUTOOOme/over2
@XUOOOme/over:anyth
ULMOOOme/over:both
GPRPPPme/over:click
CUTOOOme/over:for
@XWNNOme/over:help
JRPPOOme/over:in
HQQPPPme/over:just
AVVOOOme/over:meeti
?WWOOOme/over:our
AYUNNNme/over:prepa
VLJOOOme/over:so
?YWNOOme/over:that
JPQPPPme/over:them
AVVOOOme/over:will
ARSQQQme/over:you
<VYOPPme/p:↵
@T\NNNme/p:(
GMUPPPme/p:)
ATUPPQme/p:*
f<MNNOme/p:,
VOLNNNme/p:-
`GKMMNme/p:0
CPUQQQme/p::
_ESLLLme/p:@name
UJTMMMme/p:a
SFRPPPme/p:about
_FJOONme/p:an
9]WOOOme/p:and
_IGNNNme/p:as
ISROOOme/p:be
CUVNOOme/p:couns
YLJONNme/p:days
:T\OPPme/p:de
UINPPPme/p:do
>SXPPQme/p:don't
YLJOOOme/p:engin
`IHNNMme/p:first
KTOOOOme/p:for
[GLNNNme/p:geehr
WLKONNme/p:growt
\GKOOOme/p:half
]GJOONme/p:hour
FQTOPPme/p:how
FQTPPPme/p:i
`JHNMMme/p:in
bFINNMme/p:inter
VKNNNNme/p:is
JLSPPPme/p:it
GTROOOme/p:leave
WKKOOOme/p:manag
GTQOOOme/p:me
DXROOOme/p:meeti
ITQOOOme/p:menti
XLKOONme/p:mins
ETROPPme/p:not
EVPOOPme/p:of
GUROOOme/p:on
OTLNNNme/p:our
YJJOOOme/p:prepa
ETTOOOme/p:progr
GTQOOPme/p:salar
\FMNNNme/p:sehr
\GKOONme/p:shoul
>[UNNNme/p:speak
XJKOOOme/p:talk
[HLNNNme/p:tea
GRTOOOme/p:team
EVSOOOme/p:that
[IKNNOme/p:the
]EJPOOme/p:throu
YKLNNNme/p:time
VMLOOOme/p:tmrw
HMUPPPme/p:to
YKKONNme/p:visa
CRVOPPme/p:we
ULNOONme/p:went
>[UNNOme/p:will
VLLOOOme/p:with
CVWNNNme/p:you
WLKOOOme/p:you'd
\IIOOOme/p:your
MSTMMMme/p:¶
[IKOONme/r1:(
`DKONNme/r1:(-
WLNNNNme/r1:)
XLMNNMme/r1:)-
YJJOOOme/r1:+
WKKOOOme/r1:+-
USQKKJme/r1:,-
GPQQQQme/r1:-
JPPPPPme/r1:--
^XDKKJme/r1:.
^OOJJJme/r1:.-
UKVLLLme/r1:am
PLXMMMme/r1:am-
aCIOOOme/r1:and
cAHOOOme/r1:and-
XLKNNNme/r1:auf
XLKNNNme/r1:auf-
GNYOOOme/r1:ben
GMXOOOme/r1:ben-
XSCOONme/r1:bin
aKBOONme/r1:bin-
eACPPPme/r1:bring
^GJONNme/r1:bring-
IbFNNNme/r1:call
FaGOOOme/r1:call-
@L\PQQme/r1:don't
@LZQQQme/r1:don't-
`DIOOOme/r1:e
_DJOONme/r1:e-
WMLNNNme/r1:freue
YLKNNNme/r1:freue-
UMMNNNme/r1:freuen
IZGPPPme/r1:have
PVHOONme/r1:have-
CYNPPPme/r1:host
FXMPPPme/r1:host-
K[LNMMme/r1:if
L[KMMMme/r1:if-
QVKMMMme/r1:ihnen
QUJNNNme/r1:ihnen-
[HJOOOme/r1:kept
[HIOOOme/r1:kept-
LWLONNme/r1:know
LVLOONme/r1:know-
XKLONNme/r1:lead
ULNONNme/r1:lead-
WSENNNme/r1:look
VTFNNNme/r1:look-
^NCNNNme/r1:on
bLANNNme/r1:on-
LYKNNNme/r1:only
PVLNNMme/r1:only-
LULOOOme/r1:organ-
IVMOOOme/r1:put
KXKNNNme/r1:put-
]FIPOOme/r1:run
^FIOOOme/r1:run-
_EHOOOme/r1:schui-
\GHOOOme/r1:schuif
NXJNNNme/r1:sie
NXJNNNme/r1:sie-
EJ\OOOme/r1:stay
ELZOPPme/r1:stay-
\FJOOOme/r1:stel
\FJOOOme/r1:stel-
JZKOONme/r1:só
H[JOOOme/r1:só-
aDHOOOme/r1:the
XIKOOOme/r1:the-
QTRLLLme/r1:will
VITMMMme/r1:will-
CRZONNme/r1:won't
@Q]OONme/r1:won't-
WJMOONme/r1:would
TLNOOOme/r1:would-
HXKPPOme/r1:your
HXKPPOme/r1:your-
UVFNNMme/r2:0
VVFMMMme/r2:0-
PYIMMMme/r2:?
RVJNMMme/r2:?-
^W8ONOme/r2:@name
^V8OOPme/r2:@name-
TLNOOOme/r2:a
UKNOOOme/r2:a-
FYKPPPme/r2:after
FZJPPOme/r2:after-
DP[NNNme/r2:be
HPWONNme/r2:be-
YKKONNme/r2:chef
ULLOOOme/r2:chef-
D[LPPPme/r2:coord-
EYLPPPme/r2:coordinator
OUKNNNme/r2:die
PXKMMMme/r2:die-
WHTMMMme/r2:er
NJYNNNme/r2:er-
d?IOOOme/r2:forwa-
^EKOOOme/r2:forward
JWJPPOme/r2:ihnen
[JJONNme/r2:it
XJLOONme/r2:it-
RWEONNme/r2:je
TWCONNme/r2:je-
UKMOOOme/r2:like
UKMOOOme/r2:like-
[JIOOOme/r2:mich
XMLNNNme/r2:mich-
I[IOOOme/r2:nur
H\HOOOme/r2:nur-
QUHOONme/r2:o
PVHOONme/r2:o-
KXKOOOme/r2:of
KYKOONme/r2:of-
FXTNNMme/r2:on
FQXONNme/r2:on-
H\HOOOme/r2:organ-
KXKONNme/r2:organise
G\IOOOme/r2:organizo
]IGOOOme/r2:our
\IHOOOme/r2:our-
FLZOOOme/r2:out
GNYOOOme/r2:out-
^FGPPOme/r2:ring
^FHOOOme/r2:ring-
bBDQQPme/r2:sie
bBDQQPme/r2:sie-
YX=OONme/r2:the
_T=NNNme/r2:the-
XJLOOOme/r2:think-
XJKOOOme/r2:thinking
EYOOOOme/r2:this
CXROOOme/r2:this-
JNXNNMme/r2:time
KJZONNme/r2:time-
[HJOOOme/r2:to
^FHOOOme/r2:to-
WKMNNNme/r2:two
VLNNNNme/r2:two-
TMNOONme/r2:uns
XKLNNNme/r2:uns-
WLKONNme/r2:unser
ZKJNNNme/r2:unser-
FPRQQQme/r2:value-
CKYQQQme/r2:want
BMXQQQme/r2:want-
Nc@NNNme/r2:you
LeBMMMme/r2:you-
XLLNNNme/r2:zelf
^GHOOOme/r2:zelf-
WJMOOOme/r3:↵
ZHMOONme/r3:↵-
ZHLONNme/r3:)
ZJLNNNme/r3:)-
\HHPPOme/r3:,
aDFPPOme/r3:,-
N[PKKKme/r3:.
WZFLLKme/r3:.-
JXJPOOme/r3:0
KVKOOOme/r3:0-
\GJOOOme/r3:@name
[JIOONme/r3:@name-
XMJOONme/r3:a-
?]POOOme/r3:after-
BZNPPPme/r3:afterwards
KYKONNme/r3:any
E]KOOOme/r3:any-
cEGONNme/r3:auf
^GIOOOme/r3:auf-
SISONNme/r3:be
SGUONNme/r3:be-
WILOOOme/r3:dan
XILOOOme/r3:dan-
PZCOOOme/r3:de
VQGONNme/r3:de-
ULNONNme/r3:docs
TLNOOOme/r3:docs-
M[KMMMme/r3:einla-
OWLNMMme/r3:einladung
TSJNNNme/r3:for
VOLNNNme/r3:for-
WLKNNNme/r3:gespr-
ZKJNNNme/r3:gespräch
SUJNNMme/r3:il
UTHMMMme/r3:il-
DZLPPPme/r3:in
D[LPPPme/r3:in-
DKYQQQme/r3:joini-
DKYQPPme/r3:joining
VOHOOOme/r3:la
QSHOOOme/r3:la-
F]HPPPme/r3:link
LZGOOOme/r3:link-
ME_NNMme/r3:of
ME_NNMme/r3:of-
EUWNNNme/r3:on
HTTNNNme/r3:on-
ZKJONNme/r3:ook
XLLNNNme/r3:ook-
XJKOOOme/r3:payme-
ZIJOOOme/r3:payments
VLNNNNme/r3:postd-
WKMNNNme/r3:postdocs
CYNPPPme/r3:room
C\MOOOme/r3:room-
SRIOONme/r3:the
YLJONNme/r3:the-
U<YPPPme/r3:to
YAUNNNme/r3:to-
@YXNNNme/r3:up
@XXNNNme/r3:up-
RYBOOOme/r3:you
RYAOOOme/r3:you-
RJVNMMme/r3:zelf
RIVNNMme/r3:zelf-
WJNNNNme/r3:zum
YGNOOOme/r3:zum-
cCINNNme/r:↵
ZHLOOOme/r:↵ arriv
VMLNNNme/r:!
aDJNNOme/r:(
]HJNNNme/r:( @name
VKLOOOme/r:( @name ,
ZHPMMMme/r:)
ULMOONme/r:) .
XKKOONme/r:+
WKLOONme/r:+ chef
XKKOOOme/r:+ chef @name
PT[IIIme/r:,
aDGOOOme/r:, @name
IWNOOOme/r:, boa
WJMONNme/r:, i'm
^EJOOOme/r:, my
CIaOOOme/r:, so
\HLNNNme/r:, then
WIMOOOme/r:, you
GMUPPPme/r:-
TITMMMme/r:- 0
IPQPPPme/r:- value
^i]=<=me/r:.
VOKNNNme/r:0
NLVNNNme/r:0 -
>ZRPPQme/r:0 0
VWFMMMme/r:0 if
FQWOOOme/r:;
PYIMMMme/r:?
U_NHHHme/r:@name
^IJNNMme/r:@name )
hBEONNme/r:@name ,
IdCNNMme/r:@name .
SSHOOOme/r:@name and
SXFMMMme/r:a
HYKOOOme/r:a agend
E]MONNme/r:a new
UTGNNNme/r:aan
WMMNNNme/r:aan .
_FJOONme/r:about
WKMONNme/r:about the
_EIOOOme/r:about your
EQWOOOme/r:afloo
9\XOOOme/r:after
H\IOOOme/r:agend
KXLOONme/r:agend ,
G]GPPPme/r:agend .
[FKOOOme/r:al
WLLNNNme/r:along
WLLNNNme/r:along .
UEYMMLme/r:am
Q@XPPPme/r:an
Xc>LKJme/r:and
i?GONNme/r:and @name
^DKOOOme/r:and @name ,
LYIOONme/r:and someo
WINOOOme/r:and the
MVLNNNme/r:and two
TLNONNme/r:and two postd
[IJOOOme/r:and would
J]INNNme/r:any
MUMNNNme/r:are
NYHONNme/r:arriv
XILOOOme/r:arriv .
XPBPPPme/r:at
]IJNNNme/r:auf
TNMNNNme/r:auf das
XJLOOOme/r:auf sie
bGEOONme/r:auf unser
YLJNNNme/r:auf unser gespr
^HGOOOme/r:back
LLbKKJme/r:be
^GFPPPme/r:be inter
AKZQQQme/r:be joini
GRWNNNme/r:be on
JI]NNNme/r:be there
ULNONNme/r:be your
FYMPPOme/r:befor
D]HPPPme/r:behal
G\GPPPme/r:behal of
AZTNNNme/r:bel
GLYOOOme/r:ben
FNYOOOme/r:ben er
HMYOONme/r:ben er zelf
JSZLLLme/r:bij
YOJMMLme/r:bin
LTNOOOme/r:boa
IWMOOOme/r:boa sorte
]HIOONme/r:bring
]EIPPPme/r:bring @name
WMLNNNme/r:bring our
YKJOONme/r:bring you
FYHQQQme/r:but
PYFOONme/r:calen
QVPLKKme/r:call
IZHPPOme/r:call ,
EL]OONme/r:call mysel
MYINNNme/r:call you
HXMOOOme/r:call you for
DUUOOOme/r:camer
FTSOOOme/r:camer .
IYIPPPme/r:case
XJMOONme/r:chat
YKKONNme/r:chef
YKKONNme/r:chef @name
WLKOONme/r:collo
VLLOONme/r:collo .
D[LPPPme/r:coord
aCHOOOme/r:cv
YHKOOOme/r:cv .
SEXNNMme/r:dabei
[HJOOOme/r:dabei .
VJLOOOme/r:dan
WMLNNNme/r:das
B^LOOOme/r:date
H[LNNNme/r:date .
GRTOOOme/r:day
I^GOONme/r:de
MWJOOOme/r:den
H]GPPOme/r:diary
H`FOONme/r:diary .
XLLNNNme/r:dich
WXFMLLme/r:die
OWJNNNme/r:die @name
K[LNMMme/r:die einla
\HJOONme/r:dinsd
YIKOOOme/r:dinsd .
XKLONNme/r:docs
BLZPQQme/r:don't
BNVQQQme/r:don't want
ALZQQQme/r:don't want to
JJXOOOme/r:drop
GHZPPPme/r:drop off
cAHOOOme/r:e
XJLNNNme/r:e @name
DWROOOme/r:ea
PXJNNMme/r:ein
OWJNNNme/r:ein .
PWLMMMme/r:einla
MIYNNNme/r:en
^JDPPOme/r:entre
WLKOOOme/r:entre .
OF[NNNme/r:er
TGTONNme/r:er zelf
ESTOOPme/r:even
\GIOOOme/r:first
XKLONNme/r:first ten
R[ENNMme/r:for
G]JOONme/r:for @name
FYNOOOme/r:for a
\HIOOOme/r:for the
NUGPPPme/r:for you
e@GOOOme/r:forwa
dAGPOOme/r:forwa to
^HINNNme/r:freue
XLLNNNme/r:freue mich
WMLNNNme/r:freue mich auf
WKLNNNme/r:freue uns
TMMNNNme/r:freue uns auf
^EJOOOme/r:from
_FIONNme/r:front
YJLONNme/r:front of
KXJOOOme/r:für
ZJJOONme/r:gern
TIVMMMme/r:gespr
VMMNNNme/r:gespr !
_HGOONme/r:gespr .
FXOOOOme/r:ging
]HIOOOme/r:graag
[IIOOOme/r:graag dinsd
WKMNNNme/r:group
WMJOONme/r:haré
WLJOONme/r:haré la
MXJOONme/r:have
SSEPPPme/r:hear
\FIPPOme/r:hear about
?aHPQPme/r:her
CXSOOOme/r:her ea
YNINNNme/r:het
B\NOOOme/r:het ging
GYLOOOme/r:hoe
GWNOOOme/r:hoe het
DYMPPPme/r:host
BYNPPPme/r:host the
JXKOOOme/r:host the room
OZFNNNme/r:how
GQXNNNme/r:i
C`JOOOme/r:if
[HKOOOme/r:if it
IXJOOOme/r:if the
I]KNNNme/r:if you
OZJMMMme/r:ihnen
MYLNMMme/r:ihnen die
PYKMMMme/r:ihnen die einla
SUINNMme/r:il
ZJJOOOme/r:il collo
WTKLLLme/r:in
ZJKONNme/r:in front
QIXNNMme/r:in the
g@CPPPme/r:inter
^EGPPPme/r:inter you
TG^KKKme/r:it
[HKOOOme/r:it ↵
NJXNNNme/r:it .
VUENNNme/r:je
YHKOOOme/r:je dan
YHJPOOme/r:join
XKLONNme/r:join for
WDSONNme/r:joini
\GLONNme/r:kenne
ZEKPPPme/r:kenne .
ZIKOOOme/r:kept
VKLOOOme/r:kept think
YIKOOOme/r:kept think of
KWLOONme/r:know
E[KPPPme/r:know of
KWLOOOme/r:know of any
QIZMMLme/r:la
XLJOONme/r:la entre
VKMOONme/r:lead
WKMOONme/r:lead the
WKMONNme/r:lead the docs
II\OOOme/r:leave
WILOOOme/r:leite
YIKOOOme/r:like
VKMOONme/r:like to
EbEOOOme/r:link
JZHPPOme/r:link .
ZNEOOOme/r:look
^FKOOOme/r:look forwa
\FKOOOme/r:look forwa to
OWJNNNme/r:me
XJLONNme/r:me if
PXHNNNme/r:meet
VHNOOOme/r:meeti
TJNOOOme/r:meeti you
XMKNNNme/r:mich
XLKNNNme/r:mich auf
XJLOONme/r:minut
YIJOOOme/r:mit
TKNOOOme/r:mit ihnen
_DGPPPme/r:mobil
EQQQQQme/r:money
YKJONNme/r:money ,
ZGKOOOme/r:my
QIZMMMme/r:mysel
HLZOOOme/r:mysel .
ERVOOOme/r:na afloo
G[LONNme/r:new
F\LONNme/r:new date
FI^OOOme/r:nicht
HI[PPOme/r:nicht dabei
KI\NNNme/r:niet
CK_OOOme/r:niet bij
EKYPPPme/r:no
\IJOONme/r:noch
LHZOONme/r:not
I\IOOOme/r:nur
PVGOONme/r:o
JUZKKKme/r:of
KVLOOOme/r:of any
WLLONNme/r:of the
JLWOOOme/r:off
NP^JJJme/r:on
VVENNMme/r:on 0
L[HONNme/r:on behal
FSTOOOme/r:on camer
XFSNNMme/r:on the
]EIPPPme/r:on your
aEHOOOme/r:one
\ELOOOme/r:one waiti
JXMNNNme/r:only
KYKONNme/r:only organ
LULOOOme/r:only organ the
ZKJNNNme/r:ook
^FHPPOme/r:ook aan
EbFOOOme/r:organ
JZKONNme/r:organ a
LULOOOme/r:organ the
`GFOOOme/r:our
FJZPPPme/r:out
^EHPOOme/r:payme
QVHONNme/r:peopl
\IJONNme/r:perso
WLMNNNme/r:perso )
WKMNNNme/r:postd
VLNNNNme/r:postd (
STKMMMme/r:put
DYMPPPme/r:put this
DZLPPPme/r:put this in
YIJOOOme/r:recru
VUBOOOme/r:ring
WUBOOOme/r:ring you
GVMPPPme/r:room
_EHOOOme/r:run
\GIOOOme/r:run the
]GIOOOme/r:run the payme
[KJNNNme/r:schui
XLLNNNme/r:schui zelf
ZKJOONme/r:schui zelf ook
QIXNNNme/r:selbs
H]GPOOme/r:send
ZRCONNme/r:sie
DIaONNme/r:so
IXKPOOme/r:solo
RRIOOOme/r:someo
IWNOOOme/r:sorte
KWLOONme/r:sorte !
EKZPPPme/r:stay
DM[OOOme/r:stay out
XHMOOOme/r:stel
[ELOOOme/r:stel je
YHKOOOme/r:stel je dan
JXLOOOme/r:só
KWLOONme/r:só organ
IZKOOOme/r:só organ a
KVIPPPme/r:take
IYGPPPme/r:take you
WQHNNNme/r:talk
VRHNNNme/r:talk .
VNKONNme/r:te
\FJOOOme/r:te haré
^GGOOOme/r:team
_FJNNNme/r:tell
ZHLOOOme/r:tell me
TLNOOOme/r:tell you
XKLONNme/r:ten
[JKNNNme/r:ten minut
\XPHGHme/r:the
YERNNNme/r:the call
HZIPPPme/r:the case
ITQOONme/r:the day
KYKONNme/r:the diary
XKLONNme/r:the docs
ZKLNNNme/r:the first
D\KPPOme/r:the link
[FLOOOme/r:the one
\GHPPOme/r:the payme
CXNPPPme/r:the room
^GKNNNme/r:then
LJYONNme/r:there
]IHOONme/r:think
ZIJOOOme/r:think of
D]WKKKme/r:this
C]JPPPme/r:this in
`AKOOOme/r:throu
GVSNNNme/r:time
GO[NNMme/r:time .
OWPLLMme/r:to
WLKOONme/r:to bring
SUDPPOme/r:to hear
ZFMOOOme/r:to inter
XIMOOOme/r:to meeti
LWJOOOme/r:two
TMNONNme/r:two postd
_EHPPOme/r:und
XKLNNNme/r:uns
WKLONNme/r:uns auf
\LJNNMme/r:unser
YMJNNNme/r:unser gespr
JYPMMMme/r:up
DRRQQQme/r:value
[BMPPPme/r:vou
\HIOOOme/r:vous
XJMNNNme/r:waiti
ZILNNNme/r:waiti for
JHXPPPme/r:want
OGXOOOme/r:want to
JXWKKKme/r:will
dECPPOme/r:will be
HHYPPPme/r:will drop
_DGPPPme/r:will ring
_EGPPPme/r:will ring you
RQHPPPme/r:with
]EIPPPme/r:with you
6SaPPPme/r:won't
@R]NNNme/r:won't be
BJ[QQQme/r:won't be joini
EUVNNNme/r:won't be on
_BKOOOme/r:work
]GIOONme/r:would
WKMONNme/r:would be
\GKOONme/r:would like
TLNOOOme/r:would like to
XaHIHIme/r:you
YRNLKJme/r:you .
KYFPPPme/r:you at
E[MOOOme/r:you for
`DGPOOme/r:you on
]IDPPPme/r:your
C\LPPPme/r:your coord
[GLOONme/r:your cv
TNLOOOme/r:your quest
XKSLLLme/r:zelf
DN[OOOme/r:zelf niet
WLLNNNme/r:zelf ook
cALNNNme/r:zum
h[f;:<me/self:1
VLSMLLme:↵
VKQNNNme:!
[FQMMMme:(
RLTMMNme:)
]IIONNme:+
YXXFEEme:,
YGPNNNme:-
fbd:9;me:.
X?QQQQme:0
VOPLLLme::
GTXMMMme:;
WZEMLLme:?
a[LFFGme:@name
V[@NMMme:a
USHNNNme:aan
cDHONNme:about
CRYOOOme:afloo
KWTLLLme:after
F^IOOOme:agend
]DJPPPme:al
HK]NNNme:all
XLLNNNme:along
UEWNNMme:am
W>VPPOme:an
XSMKKKme:and
OXGOONme:anrei
EfCOONme:any
[JIOOOme:appli
NVLNNNme:are
UWENNMme:arriv
XIJPOOme:as
KTLOOOme:ask
]DKOOOme:asked
ZPBPOOme:at
M[EOOOme:attac
`HINNMme:auf
cDGOOOme:avec
[IHOOOme:back
]HKNNNme:backe
CHfNNMme:be
E[MOOOme:becau
FZLOOOme:befor
QVINNNme:behal
BYROOOme:bel
CN[POOme:ben
MYLMMMme:bespr
VMNNNNme:bevor
PMYLLLme:bij
UVNKKJme:bin
IXLOOOme:boa
C\JPPPme:booke
BZROOOme:break
cFHNNNme:bring
M_BOOOme:but
PVIONNme:by
[SAONNme:calen
PZQKJKme:call
EUSOOOme:camer
K\IONNme:can
IYIPPPme:case
d@HOOOme:chat
WKLOOOme:chef
XEWMMMme:ci
MWJOONme:clien
h>FPOOme:collo
^EJOOOme:compu
aCIOOOme:con
QHUOONme:conve
D[LPPPme:coord
XLMNNNme:core
aDIOOOme:cv
YDWMMLme:dabei
YHKOOOme:dan
XILOOOme:danac
WMLNNNme:das
F]LNNNme:date
EQWOOOme:day
L_ENNNme:de
ESQPPPme:deep
JG[PPOme:dem
MUKOOOme:den
LOTNNNme:deput
]GHPOOme:der
ZHKOOOme:desig
I^FOONme:diary
YJKONNme:dich
YZDLLLme:die
ZIJOOOme:dinsd
WHOOOOme:direc
CPZOOOme:do
XKLONNme:docs
KOUNONme:does
=R\OPPme:don't
JHYPPOme:drop
eAHOONme:e
@YUNOOme:ea
NWKNNNme:ein
NWLNNMme:einla
[FVLLLme:en
eBCPPPme:entre
RFZNMMme:er
^LIMMMme:es
MIYNNNme:estar
XJKOOOme:et
>VYOOOme:even
m>COONme:first
VXGLLMme:for
dAHOOOme:forwa
[LINNNme:freue
hAGNNNme:from
[JJONNme:front
PZENNNme:für
LYIOONme:geben
[GKOOOme:gentl
VSEOOOme:gern
VMNNNNme:gerne
]ESLLLme:gespr
WGLPPPme:gesto
AYTOOOme:ging
OJTOOOme:give
VLLOONme:goes
\HIOOOme:graag
\IIOOOme:grill
^GIOOOme:groet
[KKNNMme:group
VLNNNNme:half
ZGKOOOme:haré
KUMOOOme:have
ZIHPOOme:head
RSFPOOme:hear
<^OPPPme:her
MVMNNNme:het
DXQOOOme:hoe
A\MPPPme:host
TKSNMMme:hour
MYINONme:how
NUOMMMme:i
^FHPPOme:i'll
VHRNNNme:i'm
ETSOOOme:i've
[KJNNNme:ich
^XCKKKme:if
MZJNNNme:ihnen
PXGONNme:ihr
XJMNNNme:ik
YSFMMMme:il
QUJNNNme:im
TUKMMMme:in
eBEPOOme:inter
NE[OONme:intro
ERRPPPme:invit
MLVNNNme:is
JMZNNNme:it
XNLNNMme:je
[GLOOOme:job
[JKNNNme:join
TEUOOOme:joini
UOTLLKme:just
_GHONNme:kenne
YHJOOOme:kept
PWIONNme:know
XLMNNNme:la
WKNNNNme:lab
TOKOONme:lade
YJKOONme:late
\HJONNme:lead
EK[OPPme:leave
YJJOOOme:leite
KYKOONme:let
\HJOONme:like
FaFOOOme:link
MHZNNNme:llama
XRFNNNme:look
JMVOOOme:manag
PWGNNNme:me
SSEPOOme:meet
CURPPPme:meeti
XLLNNNme:mich
aHINMMme:min
_EJOONme:minut
hCFNNMme:mit
]GHPPOme:mobil
HOQQQQme:money
`EIOOOme:my
PIXNNMme:mysel
[IJOOOme:möcht
PJSOOOme:na
E[MOOOme:need
IIZPPOme:nehme
B_KPOOme:new
EIaONNme:nicht
JJZNNNme:niet
IG\OOOme:no
[IKONNme:noch
KJYOOOme:not
JMUOPPme:notes
F\JPOOme:nur
VMHPPPme:o
IXVLLLme:of
HIXPPPme:off
TOULLKme:on
`FHOONme:one
JYLOONme:only
]GHOOOme:ook
G^HOOOme:organ
\HJOOOme:our
FKZOOOme:out
SEZMMMme:over
@_IQQQme:panel
bDHOOOme:payme
WSGNMMme:peopl
TKMOOOme:per
VKLOOOme:perso
HTROOOme:pick
@ZSOOOme:pleas
WKNNNNme:postd
XRHNNMme:quest
TLNOOOme:re
YJKOOOme:recru
WLMNNNme:remot
XLMNNNme:repor
[LEPOOme:ring
_DIOOOme:role
BZQOOOme:room
\DMOOOme:rsvp
WILOOOme:run
[IKONNme:runni
I\IOOOme:runs
YJKOOOme:sarem
PG[NMMme:sarò
ZKJNNNme:schui
WIMOOOme:scree
DHaOOOme:see
VMNNNNme:selbe
QIVNNNme:selbs
G[JPPPme:send
@XXNNNme:setti
VFMPPPme:she'l
_DJOOOme:shop
ASSQQQme:show
S]>OONme:sie
DTWNNNme:slide
HH[PPOme:so
MWMNNNme:solo
WKLOOOme:someb
MYHOONme:someo
DXSOOOme:somet
JTNOOOme:sorte
BVWNNNme:speak
WJMOOOme:sprec
]EONNMme:spree
FK[OPOme:stay
\FJOOOme:stel
ETROPPme:strai
IXLOOOme:só
XHKPPOme:take
UTCOOOme:te
XJMONNme:tea
_BONNNme:team
IIYPPOme:teil
XVGMLLme:tell
[JKNNNme:ten
TMONNNme:text
VKMNNNme:thank
EKYPPQme:that
BVTOOOme:that'
T`QGGGme:the
SLTMMMme:then
HG\PPPme:there
OIXNNNme:they
VMNNNNme:thing
[JIOOOme:think
JS^JJJme:this
]FKOOOme:throu
SMXLKKme:time
TQPLLMme:to
]DLOOOme:tried
UTGNNNme:two
eFGNMMme:und
YIMNNNme:uns
aHGONNme:unser
OVNMMMme:up
]GJOOOme:vacan
YJLONNme:van
VMNNNNme:verge
DUROOPme:voice
PGUOOOme:vou
ZGIPPPme:vous
ZFLOOOme:waiti
MGXOOOme:want
RGXNNMme:way
TIRNNNme:we
[EMOOOme:we'll
F]GPPPme:went
XJMONNme:werde
EVOPPPme:when
IRUNNNme:white
PXJMMMme:who
_GIOONme:whole
OYKMMMme:wie
PN]KJJme:will
DNYPPPme:witho
+WeQQQme:won't
]FJOOOme:work
aEIOONme:would
FXLPPPme:write
aCGPPOme:y
MZ[HHGme:you
CTWOOOme:you'l
`GEPPOme:your
TMKPOOme:yours
]HQLLLme:zelf
\IKNNNme:zit
e@KNNNme:zum
YHMOONme:¶
YHLOOOme:área
TIKPPQme:é
RUJNNMme:übers
QQJOOOme:–
VGKLTQn:↵
hENJIKn:'
HQJK_Nn:(
OZ?O]En:)
;RWPQTn:*
_HNHJSn:+
PKe<_@n:,
7R[M]Ln:-
EQPM]Jn:/
RSBDmAn:0
ZWI;_Fn::
BJLfQJn:;
YINMLQn:<
UOOLJQn:>
[SKR`/n:@name
LGOGYXn:a
HOOMSTn:aan
r>GNHMn:about
WLMOPJn:abrec
YJHOPPn:afloo
HPVLOQn:after
HEXSSPn:ag
FNNRVPn:agend
XMJPOLn:all
8YZMTOn:als
YIKNQMn:analy
AVVPMOn:anche
WZHJINn:and
eJHLPGn:anrei
EROOOVn:any
IQNSTLn:anyth
A[PNPPn:aplic
>VONYOn:appli
CWQOPPn:aqui
YLJNONn:arbei
ESPOPTn:are
FRUNOOn:as
OXGJYHn:at
WKNNMOn:attac
HNUONSn:auf
^NKINLn:backe
pFCX@In:be
]JNIPKn:behal
`JINNKn:bei
cGINOIn:bekom
VKKOOOn:bel
YJIOOPn:ben
YJMMONn:berei
INPLTSn:bespr
BQSQSPn:betri
BWLNURn:bij
\MLHYEn:bitte
UIJOQSn:boa
UTJNINn:booke
gIGPHLn:break
LaYFFHn:bring
SULNLMn:busin
NTKQOMn:by
^HGNOQn:c
SQSNMIn:calen
PHOOTPn:call
PPMIUPn:camer
JIIJX[n:candi
_JFLNQn:car
]GMMOMn:case
TNMNNOn:casua
DXOONRn:clic
VMPKOMn:clien
VRLMKNn:code
<^POQOn:com
RLOJVLn:compe
FQQQNSn:compu
CWNORPn:confe
PKTONNn:consu
^JMMJNn:conta
?XQQRPn:coord
GOQNUOn:curre
5WTNQ[n:cv
XLMNMNn:d'ide
WLMNMNn:d'une
BXONPRn:dan
^KNNJKn:data
WMLNNMn:dbs
J\GLSMn:de
TNVLKLn:deine
FUPOORn:della
TJSONMn:dem
ETPPORn:deput
MIPNRSn:der
ZKMPLLn:desig
JVVMHNn:di
IUMKQTn:dial
ASYNPNn:dich
@PgLKLn:die
2[XOURn:direc
CUWONNn:diret
bEGMNPn:displ
CWPOORn:dispo
B[PHNWn:do
YJIOOOn:door
UQJMNPn:dress
OOMJQSn:e
[LLMNLn:ea
VMMNSJn:each
?RVORSn:edit
JPQOPPn:edite
\IMTILn:edt
XKJOOOn:een
CWPOQPn:em
VSGKLTn:email
QVNMNJn:en
]FILYJn:end
eLJIMJn:engin
IJKLdLn:entre
aHIOOKn:er
DOeMHMn:es
JPQOPPn:esta
LLLORUn:eu
BQRRUNn:europ
YJIOOPn:even
ATQOUPn:event
BTXPONn:ex-fm
=UROSSn:fachl
[ILMMPn:falar
DSOOPUn:files
_GMMMNn:find
DUPOSPn:finde
FSQPMSn:first
YLTMJKn:frage
_]GLDFn:from
:VNM^Rn:für
DTQOORn:gc
YKIOOOn:geldi
RNUOKLn:gern
\KIOOLn:geste
QWTPHGn:googl
[KKLNOn:grab
PPLLVMn:halte
?WSNPSn:hand
SHPQPMn:have
YPLNHNn:heads
gDCIZHn:her
XUGLNMn:het
[IHOOOn:hoe
WRKNIOn:hotel
bIJLMMn:how
\VHKHMn:i
XNOLKOn:i'll
^HMLKOn:i'm
[LMLNLn:i've
;SSOXQn:id
PLNLQTn:ideia
IQNOOSn:if
GSLLZPn:ihren
ASLNVWn:ik
BVVONOn:il
LMVPLOn:im
T>IcLPn:in
JTQLPOn:indic
?TQOWOn:infor
CXQOPQn:ingre
PXLaE@n:inter
cBPKLNn:is
7WWNUQn:ist
6SWO[Qn:it
=dMJVKn:je
_DMOKOn:job
@VRQRNn:join
VMKQQJn:just
HQSOLRn:klass
UMNNNNn:knive
XKJOOOn:kom
IQPJWNn:la
bLHKLMn:lasse
>ONP\Rn:le
WLMNMNn:leben
YKIOOOn:legit
;UUNVQn:leite
MOMTRJn:like
ATYPONn:likes
\FIOPOn:link
AWPNTQn:locat
AfTGOJn:locke
F\NRQHn:make
@UWPPNn:manag
_FLNOLn:may
RJYKJPn:me
]KJNOJn:med
IRONSNn:media
ZJIOOOn:mee
FYHJ_Kn:meet
=SUPPVn:meist
EPRNOVn:menti
YKMNMNn:merci
@SWNUNn:met
:XSMTUn:micro
jIMIGJn:minut
lFFNGLn:mit
cLIKKMn:mitbr
YLKMNNn:ml
GLUPJYn:mobil
ATQPTPn:more
YKMNMNn:munir
KMTMQPn:my
FVPOOPn:móvel
KSMMVLn:mögli
TPHOPPn:na
<UTPSSn:naar
YLMMMNn:nachf
TKOQLNn:nehme
VMLMNOn:new
bKILJNn:ng
2ZZOVOn:nicht
^HFOOPn:niet
DUPPTMn:no
>XRHRYn:not
`GJOOKn:note
^HJONNn:notes
ASZPMOn:nothi
>UXQONn:numbe
UQPLINn:numer
IPQOQPn:não
1dRPQRn:o
UKQOHRn:oder
cDIbAEn:of
IOOPPSn:og
SWNJKMn:on
]UHMENn:one
L]KMOJn:only
DWOOPRn:opdra
C`NIWIn:open
IQQONRn:or
HIJRaLn:organ
QNMRQJn:other
FVPOPPn:ou
FWPLQOn:our
M_HITIn:out
HbLMJMn:paper
EUQOPPn:para
PQGNQSn:park
ASNPURn:parte
8VTPWQn:passc
bGFMOPn:pay
RSOMHOn:per
ASQOUQn:perso
]JOMINn:pin
YKMNMNn:pièce
8TUMUWn:pleas
OLLP[Hn:pm
ZKNNKNn:point
YJJOOOn:poort
dFNNIKn:posit
EOOOWPn:poste
ATWPPNn:prep
ASUQPPn:prepa
BVVPNOn:prese
HPTQNPn:print
KQUNMNn:produ
RGPSJTn:progr
VMMNNNn:provi
WWKLILn:ps
bGILNMn:put
>[PORPn:pôle
hFFQILn:quest
ZRLNGNn:quick
DTQOSOn:reach
[KGLROn:recep
FZPLQMn:recru
TLNPQLn:refer
GUTRIOn:regis
aLHGNPn:reply
>^PNPPn:reuni
;XUOMVn:ring
AVPPQRn:riuni
kBJJNLn:role
?SOORXn:sal
?QTOQVn:salar
BVVPNOn:sarà
TLMWHMn:sched
?RVORRn:secti
WMIMOPn:secur
`HMMLNn:see
gGLIOIn:senio
KONNVNn:seu
FQROQPn:seção
XHF`DQn:she
WLMMMOn:siche
LJSLXLn:sie
BOYOORn:sind
aGJOOJn:sit
>TSNURn:sl
AYQMSOn:slide
cUJGIIn:snack
\LKMNLn:so
UMLOOOn:somet
RIKORSn:sorte
>WWMTNn:spree
EUUONNn:stabi
DUOONSn:stanz
AYONPRn:stel
AQUPXKn:still
VLMRLLn:syste
YIGNRQn:só
UKJOVJn:ta
`XGMFGn:talk
BRPOQWn:teach
WGLQNQn:team
GPSQPOn:teaml
ITPMROn:teams
PLPMLUn:teiln
dJIIOKn:ten
DLMNaPn:test
UMLNOOn:text
>SRORUn:that
hh7HP<n:the
^KIIOPn:they'
UNMNNNn:thing
IQWGOSn:this
RDWTLNn:time
;eUJOLn:to
PXIQJMn:topic
M_IOIMn:tuesd
fIIOJIn:uns
FTPOQPn:unter
]IJKQOn:us
cIHKLMn:use
\IKMMPn:vaga
GQVPNOn:video
EbMKOLn:voor
KLMQTQn:vous
2XSQQZn:w2-pr
UPKQKNn:was
bHIMRHn:we
fDMMKLn:we'll
@YNOSQn:web
gBNQFMn:wedne
GTQNSMn:werks
TVKGRKn:white
VIPPQJn:who
GURNQMn:wiese
WJLOITn:wir
]LHNMMn:wird
M]FMPMn:with
QFEjIKn:won't
dTC>UKn:you
\ZHKDNn:your
KLJNVUn:zelf
ZJIOOPn:zonde
GPPQSOn:zone
JZIKOTn:zoom
FSPORPn:zu
ITVKNNn:zum
N=NLZZn:¶
DNPM[Pn:à
`BHL]Gn:–
VLMQLMn:•
CQKKR^names:0
TC_Y@Lnames:2
RFIKYUnames:3
LRWMMKover!absent
IUTLMNover!arrange
BQQWKTover!boss
>ZTMNSover!greet
]KNGKRover!meet
VORPHKover!place
_KQKKIover!who
WOIJORover!will
UJOMNQover!with
GQPXGRover!you
LJQSJWover0
eHRHJIover1
OQOLTLover2
`KHQHOover:abend
`MJLINover:all
YLMNMMover:an
RRIHSSover:anyth
SOQNOJover:as
ARQVKTover:autou
]JLOJNover:be
VMRNKLover:beim
BUQORPover:can
HROORPover:cance
FPPUKTover:charg
JQPORNover:click
FQROQPover:com
XLMNMNover:compo
YJMNMNover:convo
QNUMLMover:dabei
ZLRLKKover:das
KNMNQUover:day
GMPVJUover:de
[JNNKMover:deine
WMNNNMover:dem
XKMNMNover:devan
DQPVJUover:du
^MKLJNover:easte
\MJPINover:festg
JSKKQVover:for
cHLNEOover:für
ZJNNLMover:gegen
YLMNMMover:gespr
;UUOTSover:googl
_LHPHOover:haus
NRKJPTover:help
CYSLNQover:hola
HRTORKover:in
?QWNSRover:join
bJJOILover:jury
`IQMFNover:kenne
XKMNMNover:le
POVNKMover:mal
:UWOSRover:meet
XQIKLRover:meeti
FSPORPover:mit
HPROPQover:more
]INNMMover:nehme
IPQOPPover:numbe
[KRLKKover:nächs
IPQOQPover:o
JRVMPLover:one
DUTPOOover:or
OMMNMUover:order
NSJHSSover:our
DQPVJUover:paris
IPQOPPover:parti
`KHPGOover:pdl
HPROPPover:phone
WMQNNJover:place
EPPVJTover:plaid
LOMTLQover:poste
JTLJRTover:prepa
TOPMOLover:promi
;ZWOOPover:resch
JTRMONover:robin
JOMNPVover:runni
eMJLGKover:sched
ZHOMMOover:seite
SNVMKLover:sind
VLTMKLover:team
iEJMKKover:teil
ETPORPover:teiln
CQUOROover:telef
VPIHPSover:that
JPLNQUover:the
cMKKIMover:times
VIPNMOover:unser
`ILKLNover:von
WLMNMNover:vous
CQWOQOover:weite
HQSNUKover:what
bFKPKMover:who
PTHGSUover:will
XKONLOover:with
CTWPQKover:you
XLMNMNover:you'l
VPJNMOover:your
YKMNNNover:êtes
KTZNJIp:↵
@RVOSPp:#
4R\NL^p:(
0Q^LSZp:)
/X_QSPp:+
HRbGKLp:,
FS[LQIp:-
TJMPQMp:/
FIcISLp:0
LX\OEEp::
VNNNLMp:;
QQWSDJp:@name
>ePMPHp:a
eEHNMNp:about
\LMMJMp:accou
<_POPOp:adjus
>SUPUOp:afloo
JOQOPQp:afrai
;\ROOSp:after
WHWINMp:again
AaMNMOp:agend
^GNNOKp:all
EKWMRTp:als
DUTQKQp:alte
SNLJPTp:am
VHRPMMp:an
?WRMUPp:analy
fS?LLIp:and
>bPOMNp:any
WPMOMJp:are
hYDIGFp:at
CSOOOWp:atten
bHKNKKp:auf
_LIPHOp:augus
FUROOOp:autom
EPPULTp:autou
[DLSPLp:avec
\OWOBFp:be
CQQOVPp:been
NJUMKTp:befor
TMTMKLp:beim
;TVPUPp:bel
\LJMMNp:below
SKJOQRp:bem
BSTPSOp:ben
TMVNJJp:bespr
[HQOMKp:beste
MLTORKp:betwe
@WOPRSp:bien
CQPQUQp:bij
kFDNKLp:bis
AXONPTp:bit
KUOJOSp:bitte
FZKNTMp:boa
JZJOPNp:bonjo
AVQOPSp:booke
ZMNLMMp:both
GXRMRJp:bring
AYUOOMp:burea
BVSOOQp:busin
I]OLNLp:but
VIMOKUp:by
IXSLMLp:bâtim
LKTNOQp:büro
FZULMLp:c
jBKNJLp:calen
F[UPMGp:call
WVKKKLp:can
PLMMOUp:cance
FSTJSPp:candi
?XWNOOp:cas
2^SOVRp:chang
?RRVKVp:charg
GQMQSRp:click
ZKINONp:cloud
PQRMOJp:cnc-p
UMPPLKp:codin
gCKNMKp:collo
DVQNPPp:com
`IIMOKp:commi
IUPMTKp:con
MNSPITp:confi
LTSLJQp:conne
^KJONKp:conos
A[OOOPp:conta
QLVQKKp:contr
^IIKOQp:conve
DWQOPQp:convi
YKJNONp:convo
GVLMSQp:cordi
WSMNLIp:cv
XFPPONp:da
XHWLKLp:das
]XDIKMp:data
;ePMONp:date
`GJONKp:days
VMQVEKp:de
JPNNTPp:dear
^IMNLLp:dem
LOQMHWp:der
WNQJMMp:desig
QZLMNIp:detai
_HIKOPp:devel
`HJONKp:di
IPROPPp:dial
KKTPNRp:dich
EVTPNLp:die
]JJOMNp:dig
TLMORMp:dinne
_KLPKIp:direc
DWPOPPp:diret
CVPPQQp:dispo
>UYPONp:do
6ZVNMXp:dog
BbPOKMp:door
UJLQKSp:du
9[UOPQp:e
WKJOOOp:eerst
FNSPQRp:ein
BVNMXPp:einen
NOUNLNp:einla
VIROLOp:einze
9YWOLVp:email
XHSOMKp:en
OVNNOJp:engin
FPXQPKp:entre
UOOPMJp:entry
<TVPUOp:er
ROMNJSp:es
OJORTKp:et
A]NPOOp:eu
@RUOTPp:even
INNK[Op:event
LPWMNLp:every
?TROTRp:exerc
BXQNPQp:falad
[LNMKMp:falsc
RHOPORp:file
[KJONMp:filia
EVPOPPp:final
IRUQLMp:finan
EZOONOp:find
fEKMIMp:first
`MIINLp:folge
?WQNQSp:follo
]DVMLJp:for
[ZILFIp:forwa
EUSOOOp:frame
gJLLJGp:freue
;]MOXNp:freun
aHMNKLp:from
7WXORSp:fx
^JLLOKp:för
ARWQMQp:g
F`GHWMp:gebuc
LOWLLPp:geehr
8YTQPTp:gegan
UOKMNPp:gern
>VSPPSp:geseh
VMKPJQp:gespa
SRKPIPp:gespr
>TUPTOp:ging
[JLOMMp:glæde
OXYKFHp:good
;SXNSRp:googl
WMRNKKp:grüße
ZKKQMKp:h30
>VRQPRp:hab
LVOONLp:had
LITSPMp:hallo
RLJMXNp:has
IRMLZMp:hat
bDNKJPp:have
HMSNPSp:head
WOJMNOp:healt
IcMMJKp:heari
`LILNKp:hei
ZJLNMMp:hej
7WVQUPp:het
CQQVKTp:heure
MSTJMNp:hi
CQSOSPp:hoe
7WWOUPp:hoi
>XWMNQp:hola
>YONOVp:hones
eHHKOJp:hour
eHGLOKp:hover
2`UNNVp:hr
ThJMFBp:i
TMURGKp:ich
QSMRMJp:id
ZITOKJp:if
LVRLLNp:ihnen
ILTNRQp:ihrer
NFVPTKp:ik
iCKNLJp:il
RZJIMNp:im
RFZMQKp:inter
bFONNGp:intro
KTNQOMp:invit
BPVQPRp:ist
WVGMMLp:it
UIYJMLp:it's
aIHIOPp:java
^DMTMJp:je
@QUUKTp:jeudi
LLUORLp:job
SFSONPp:join
EXPOOOp:joini
XJONNLp:just
\JRMJKp:kenne
?TYOOQp:kg
CXQOOPp:kind
:_TNQOp:know
iFHNNHp:la
]HIONOp:last
EKYSQMp:le
EJUPUQp:lead
TISJRMp:lehrk
_IMMLLp:lerne
UMTNKLp:lerns
QJYKRIp:liebe
RTNNMJp:like
YJLNKRp:link
WQIKNPp:locat
ILVPPPp:locke
TYLLKKp:look
ZUJLKIp:looki
:[POUQp:make
IKRQSPp:manag
NIQMOVp:margi
YFVPIKp:marte
PRQOSEp:me
CROOPWp:med
NJNOUPp:meet
L_HJKQp:meeti
PULLNNp:meine
_HMOKKp:mich
COYJOVp:min
aEMMLLp:minut
PZLNMJp:mit
BSXOOOp:mitar
YLLNNMp:more
YFTNLMp:mysel
[JLOMMp:møde
bDLQNIp:na
@dMLSJp:need
KPUPKOp:nehme
WFPONOp:netzp
UKNONOp:neuer
<aQMQOp:new
VIXNKIp:news
<\OMOWp:nices
1]SNQZp:nicht
6UVPTTp:niet
EJTPXNp:no
JPPOROp:nobod
;TVRPTp:noch
FUPOPPp:nosso
H[JPOMp:notre
HPROPQp:numbe
8WTRQTp:nur
HRXNLNp:nächs
7\VNQSp:o
DUROPPp:obrig
WPJLMOp:of
DROOQVp:og
TJGLSUp:oi
T^OKFHp:on
^GSNLIp:one
XKJOOOp:onze
ZIHOPPp:opdra
>ZONOVp:optio
?bRMPJp:or
K^MNJLp:organ
[JLOMMp:os
?XVQONp:other
VPGKRPp:our
^GLOQIp:over
TZGIMOp:panel
DUTNOPp:para
=UTOUPp:payme
WJLOPNp:per
YGRNMMp:permi
TJOONPp:perso
IPQOPPp:phone
CQUORPp:pin
ZIRMLLp:place
DQPVKUp:plaid
@RVMQTp:pleas
FVOOOPp:pm
\HKOPKp:polic
GRMSMSp:poort
QDORQSp:por
bJMMMGp:portf
UXHJMOp:posit
[IKOOMp:posiz
ILOWJUp:poste
VNRLMKp:pour
=ZQNSRp:prepa
@XVNOOp:prici
AWQOQPp:princ
ZLIOOMp:probe
?ZMPNVp:produ
OVDLQTp:progr
iDGMOJp:proje
XKOONLp:promi
XKJNPNp:prueb
]JLMOJp:på
ZLJOMMp:qa
TbKIHHp:quest
JRIMRVp:recru
EWPOOOp:regar
<^POPPp:renco
XKMNNNp:repea
?\QOPOp:requi
?YVNOOp:reste
DSOOPUp:retur
CTTRNOp:revie
WJJOOOp:rol
bGJNLLp:role
aLIOLJp:room
FQSOPSp:same
MKXONNp:satel
VJKPRMp:sched
CYQOPOp:scree
?XVSMMp:secur
RZKMLJp:see
EVPOPPp:segue
LPULLPp:sehr
VMMNNNp:seite
\GOONKp:sen
lGEIKOp:senio
HOOSQOp:serez
JNVOONp:servi
=ZPNSRp:share
NJWQMNp:ship
AXQOOQp:shoul
ZPKMMKp:shout
:ZPNTTp:sich
cKKIIOp:sie
FSTNKUp:sind
@SOPRVp:skal
TIQOPMp:slide
JTTPMLp:so
SJQONOp:soon
UMNNLPp:sorry
F`MMLNp:sorte
QKWOLLp:speak
GSOOOSp:speci
JRXMLMp:spedi
<VTOTPp:sre
aFOPNGp:staff
RXILNMp:stage
YLJNONp:stell
VLKOOOp:step
AOTPPVp:story
KJQNPVp:strai
^IMMOKp:stric
`IJLNMp:syste
DaMMLNp:só
ZJJQKPp:tag
?SOPRWp:tale
JSPOOOp:talen
^QILKKp:talk
bFLQKJp:talki
AQPLWUp:tarde
W]EMKIp:te
\D\IJJp:team
CTSPPQp:teaml
`KHLMOp:teams
UPSJJMp:teil
PHRNROp:teiln
]FOMNMp:telef
dFJNKNp:tell
^FNOLNp:ten
AWMLZPp:termi
DVSOOPp:test
UUQMHKp:thank
7\VLRSp:that
`LGNPJp:the
hOCJMHp:then
XJWJLKp:there
`HMMOIp:they'
GRQJWOp:this
ZKLOMNp:til
AWVKQPp:time
bHHMPKp:tjäns
IaOOLFp:to
@WVNOPp:toi
NKKOTTp:tudo
cIJPKIp:tuesd
bHGMQLp:two
ZKINONp:técni
fIGOFOp:uhr
>YQQOSp:ul
RMSKJSp:und
eHLLJKp:uns
_LKOKJp:unser
`KHMOKp:up
eGKMKKp:us
\JINONp:vacan
DWPOOOp:vaga
KUKPPOp:van
[JLOMMp:vi
ETQPQOp:via
?URMTSp:video
XJNOJQp:vom
VMNNMOp:von
HTMROOp:voor
VKOLLRp:vorab
>VRQPTp:vors
<ZTONSp:vorst
RJORONp:vous
AbIMNTp:vp
aHIMPJp:välko
RNRPOJp:w
\JNNJNp:war
SQQNMJp:we
YLPPLJp:we'll
BWPQQQp:wedne
D\ROLMp:went
UQPLMKp:wg
HNUPTKp:what
[Q[IGCp:who
QOXMJKp:wie
mKFKHJp:will
XJNOLOp:wir
PVNKMOp:with
cJFKPLp:witho
7ZbTJIp:won't
mFINKFp:would
@XPOPSp:wrap-
@ZTRLMp:write
<R\RNPp:x
^GNQMJp:y
^_FIJEp:you
NXKMKPp:you'l
YNSIHOp:your
AWQPORp:yours
?STPTPp:zelf
PJSNOPp:zmitt
\MMKKNp:zoom
=TURPSp:zufäl
WGWMKMp:zum
I[LNNNp:zweit
4ZWRQQp:|
8SQO[Up:¶
GLUULQp:à
[KLNOLp:är
JWTLMLp:étage
VLOMNNp:übers
KTXHMNp:–
OY=SE]r0
`[@ECWr1:↵
a[EHDMr1:↵-
JGJFmLr1:!
MDGGrJr1:!-
[EEJEer1:&
ZDDHCmr1:&-
WSGID\r1:'
VWEGD]r1:'-
kH=VHMr1:(
^L@XMLr1:(-
QR`FFKr1:)
MReBKIr1:)-
oKEJIHr1:+
nJGMFHr1:+-
OHCEcXr1:,
[DB?cWr1:,-
KGKOcKr1:-
8LPQiMr1:--
_UN7A`r1:.
`QN<FYr1:.-
fG>Go9r1:/
eCEIf=r1:/-
TH@HU`r1:0
RO@HU]r1:0-
EDTE`Yr1::
LCLCbZr1::-
XWPHT@r1:;
aJPIV?r1:;-
eKJJJLr1:<
eLJKHLr1:<-
LLLNQWr1:@
WLKMNQr1:@-
IaHNNLr1:@name
I`HNNMr1:@name-
cIIOLJr1:[
dIHOMJr1:[-
?VVNPQr1:]
AUUNPQr1:]-
<ZSOSPr1:a
:YSMWPr1:a-
hLHLGJr1:about
fMKKHJr1:about-
HY`GHJr1:after
VXUGGIr1:after-
aWIIGJr1:again
dQJIGKr1:again-
`KHNNJr1:along
`KGNOKr1:along-
GfGUHHr1:als
FcIVHIr1:als-
4VUNSXr1:analy-
4VUNTXr1:analyst
lLK@<Zr1:and
SbEC7fr1:and-
DTaINJr1:as
BVdHMIr1:as-
NMK]MKr1:ascol-
MML\LLr1:ascolta
LN[GWGr1:asked
MK\FWIr1:asked-
^\OFDHr1:asks
cXPAHGr1:asks-
HIbJEWr1:asses-
NIIeMGr1:assis-
NIIdMHr1:assiste
L]KF]Cr1:at
SXAH`Fr1:at-
JL^KNMr1:attac-
LK^LMMr1:attached
\YLHKFr1:aus
[\JJIFr1:aus-
FKdKMMr1:away
IM]KNNr1:away-
GDEL]ar1:befor-
IFGOZ[r1:before
P_FSELr1:belt
WWHRELr1:belt-
LKHNO_r1:build-
MJLOOYr1:building
ATVNQOr1:buyer
BTWNPOr1:buyer-
QXBBTXr1:by
CcHDWRr1:by-
WUIMJOr1:calls
R[HLJOr1:calls-
RfBJIMr1:can
BMdKNMr1:can't
DN`IOOr1:can't-
UdBIJLr1:can-
IK`JMOr1:cance-
BUQNVNr1:candi-
@WQNWNr1:candidate
@YPOROr1:clic
CWPOROr1:clic-
H]JNITr1:colle-
6YUMVSr1:com
:USNWSr1:com-
BeJOLNr1:con
G\LONNr1:con-
EUONTOr1:conta-
HSONTOr1:contatto
BSSPTNr1:contr-
DRRPSOr1:controller
FQQOOTr1:couns-
GPQPOTr1:counsel
mIGFJMr1:cover-
nHDKJKr1:covers
GSQOPOr1:da
GSQOPOr1:da-
FOUQOPr1:das
FOVQOPr1:das-
<STQVPr1:data
<RTQVQr1:data-
INLPTTr1:de
KKJRUTr1:de-
=QRRTTr1:di
<PQTTTr1:di-
JYYKGLr1:direc-
`OIKMIr1:direct
:WYPOPr1:director
`?XKLLr1:does
`BVIMLr1:does-
cJILKLr1:doet
\MLJLNr1:doet-
WSUHGMr1:drive-
WRWGHKr1:drives
ZVENLKr1:du
YTFNMLr1:du-
GKHL]Wr1:dura
HHLL_Sr1:dura-
WQ>WWGr1:e
^OEP_9r1:e-
BTTPPPr1:em
ATTPPPr1:em-
\WXGECr1:en
_\REECr1:en-
#YYR]Wr1:engin-
&V]SXVr1:engineer
PH[MIPr1:enjoy-
KH`NGSr1:enjoyed
GFiLLMr1:está
KDdKNLr1:está-
hCIMPJr1:et
eEFNOLr1:et-
JKHdNJr1:fica
MLL`MHr1:fica-
HRPOPQr1:filtr-
BVPNQSr1:filtro
]HF\JJr1:first
_HFWKJr1:first-
@dWGSFr1:for
B_RHVIr1:for-
NTXLGLr1:found
MOWHEZr1:found-
VXRe6?r1:from
SZP^4Kr1:from-
@VWNQOr1:für
@UVNROr1:für-
>VNML`r1:gmbh
AQNNK`r1:gmbh-
VD^WFFr1:greet-
QM_VDDr1:greets
IJMMKbr1:group
JLLLM_r1:group-
LK^IMOr1:ha
JM_LLLr1:ha-
J_HQKMr1:haalt
F`JQLLr1:haalt-
LKMMJ_r1:hall
MHLOL]r1:hall-
]EVKMJr1:hande-
`DYKMEr1:handed
S]-SYQr1:has
P[DQPKr1:has-
`OIOKGr1:hat
XWIOMFr1:hat-
CSTNSPr1:healt-
@TUNTPr1:health
ZGI[KKr1:hears
YGE^LKr1:hears-
[ZCNKIr1:here
]VCMKKr1:here-
MMIMJar1:house
NLKLHar1:house-
JJLeOFr1:hört
IJKgNFr1:hört-
AcSNLHr1:if
E`\LGFr1:if-
E`JPMOr1:ihnen
EaIPLNr1:ihnen-
ZLMOLMr1:im
jFGQJHr1:im-
^^>EZBr1:in
Xc=E\Ar1:in-
GJ`E^Fr1:inter-
0TTQeMr1:interview
VLVDRJr1:interviews
_DDaKHr1:invig-
^IE^HHr1:invigilates
iFEQHMr1:invit-
fCJRGNr1:invited
QSIQLOr1:invites
]FY]6Lr1:is
\HTQ8Yr1:is-
WFNPFYr1:isn't
WHJRHVr1:isn't-
QFkGIHr1:ist
KJjHKHr1:ist-
XLF\IJr1:joins
]HF^HIr1:joins-
KLM]KNr1:kijkt
KGJgNJr1:kijkt-
KeMNJFr1:knows
JaLLLJr1:knows-
LKRJ]Jr1:komt
KJZJYIr1:komt-
XIZLIIr1:laat
YI[MHIr1:laat-
cIHLFTr1:lab
bKHM@Yr1:lab-
HPOPSPr1:labs
IPOPSPr1:labs-
?SYMSOr1:lade
=S\MSOr1:lade-
[VELNJr1:le
XYEKNKr1:le-
5VYPTSr1:lead
6UYPTRr1:lead-
LJNJTXr1:leads
JIOKVXr1:leads-
M]IMLNr1:leidt
P]GLMMr1:leidt-
GIJGX`r1:lette-
GKZHMYr1:libra-
`\HIHFr1:liga
S^JKKIr1:liga-
FMJbOLr1:liste-
GMJaOLr1:listens
TRC^HKr1:looks
UVDWILr1:looks-
FQQORPr1:mais
FQROQPr1:mais-
IbKMLLr1:makes
J`KNKKr1:makes-
5YVOTTr1:manag-
7XUOTRr1:manager
XHEKL]r1:may
YGHKH^r1:may-
GJ_OKOr1:me
FK_PLOr1:me-
II_ROHr1:minds
II_ROHr1:minds-
RP]IHIr1:mir
RN`IELr1:mir-
iHBNHQr1:mit
fIEKGTr1:mit-
>UUORQr1:more
<WUORQr1:more-
IL[NOMr1:moved
LJ[NOMr1:moved-
LMILK`r1:museu-
LNIML_r1:museum
BaQPOGr1:na
EcLQLHr1:na-
CN^JQPr1:no
EN\JQPr1:no-
MHaINLr1:não
LJ^HQMr1:não-
bJDYIIr1:obser-
^IKNNLr1:observeert
_JJNMLr1:och
^JKOMKr1:och-
WNNOOIr1:of
WNOOMKr1:of-
;XUQNSr1:offic-
>WPPNWr1:office
aIJMNKr1:og
aJJNMKr1:og-
IY]AGSr1:on
V\PB@Wr1:on-
FI\XNJr1:only
FH]VNKr1:only-
]FEOF^r1:opens
[CKNE]r1:opens-
NKZKOLr1:opera
JK\NOLr1:opera-
AUROPRr1:or
;XUOPSr1:or-
GY^MHFr1:par
FZaMHEr1:par-
VPNNKMr1:per
TQNNLMr1:per-
G_HPPMr1:por
G]IPONr1:por-
NILLL_r1:quest-
aJZCLEr1:qui
^MUBNIr1:qui-
MJ^JLNr1:ran
WLSKLMr1:ran-
_GGG]Hr1:re
aFHGZJr1:re-
YJMMNPr1:read
[HPLLNr1:read-
GLKQM_r1:recep-
EMJPKbr1:reception
IMjKHGr1:retir-
JLeKKIr1:retired
DVPOPPr1:role
CWRNNQr1:role-
IHMLMcr1:room
HKNML`r1:room-
KKjKJFr1:saiu
KHdMLJr1:saiu-
^IHTLJr1:says
\IGZLHr1:says-
IKMML_r1:schoo-
HKNML_r1:school
KLKLM`r1:schul-
IMKMN^r1:schule
NQMMTMr1:scree-
9VXPPSr1:searc-
:VVQPTr1:search
HV`IHJr1:sends
IPeIIJr1:sends-
SFYTMHr1:sera
UHRUMHr1:sera-
SdGELKr1:set
Z`FFKIr1:set-
S^HKGNr1:shows
YWINFMr1:shows-
8ZVQPRr1:sind
7YVROSr1:sind-
IMK[ONr1:sits
JLJ]OOr1:sits-
HOYLPNr1:so
KKYMPNr1:so-
NJ`LKLr1:start-
OK]LLLr1:started
FZF\MKr1:stays
D]H\LIr1:stays-
`JHLOMr1:stell-
cIHMLMr1:stellt
JMLNNZr1:stree-
JGMON^r1:street
aJQKKIr1:stößt
_KOLKJr1:stößt-
sEFJHJr1:takes
hRFHHJr1:takes-
Q^YEDIr1:te
R[]ECIr1:te-
KSaLGHr1:the
KT_LHHr1:the-
WcAIJKr1:ti
Z]DHKLr1:ti-
CTRNTOr1:time
?UTMUNr1:time-
LO9Ef\r1:to
KV=DdTr1:to-
MIMMM]r1:tower
LHNMM_r1:tower-
GTPOPOr1:un
IRPPQOr1:un-
^ILLJPr1:und
\GIOMRr1:und-
WYJJMJr1:van
XYIIMJr1:van-
QUCbJFr1:vom
U]AXKDr1:vom-
EXL]FNr1:vos
G\J[FMr1:vos-
^cO?EFr1:vous
ZaV?EEr1:vous-
;UQNRXr1:w
>TRNRWr1:w-
IL]MNMr1:was
IL^MMMr1:was-
KJYZLFr1:watch-
KIX[MFr1:watches
\^?\F?r1:will
\V;UHQr1:will-
cJIKMLr1:wird
fKGKKKr1:wird-
GHI]YLr1:with
JJIXZKr1:with-
@RZRONr1:won't
ELYPPOr1:won't-
JY`JICr1:would
QX\IICr1:would-
aIDG`Fr1:y
dCAHbHr1:y-
TPONKNr1:yard
WOOMJMr1:yard-
NYLNLMr1:zeigt-
FJV\LLr1:zit
HH[XNIr1:zit-
9TQRRXr1:zwisc-
AQPQRUr1:zwischen
WVPQFFr1:|
UUSSCHr1:|-
UPPKPKr1:¶
aINJMJr1:¶-
EDT]IXr1:è
FFUXJWr1:è-
AOPMQ\r1:é
ANOJObr1:é-
]UA9jDr1:–
PQ?CkLr1:–-
aJFKRKr1:✓
[LJMOMr1:✓-
)]kOLLr2:↵
#ZjKSUr2:↵-
>SWQQOr2:!-
'VePQWr2:(
(YcNSVr2:(-
<PXTNSr2:)
;N]TLTr2:)-
RQKMTKr2:+
NTIOTMr2:+-
K=\;@{r2:,
I8f7>{r2:,-
6USPWUr2:-
4WTOXSr2:--
?HMaQTr2:.
<RMSSXr2:.-
;MTQIdr2:/
<OUPN]r2:/-
XT?>T]r2:0
YZ5AQ`r2:0-
7VRP]Mr2::
/VRRcNr2::-
AGdM_Ar2:;
BNcF`Ar2:;-
eKJJJLr2:>
mIIJFLr2:>-
RKPAM_r2:@name
_QN6J\r2:@name-
J6ZO]Tr2:a
O9\M[Mr2:a-
LEcIONr2:about
FHaJPQr2:about-
ZMGPLPr2:accue-
VPHPLPr2:accueillera
`W?KLLr2:after
\TFJMMr2:after-
TYTEILr2:all
SZUEGLr2:all-
WYXIEDr2:am
UWYIGEr2:am-
aPIMJJr2:anali-
ZXJLHJr2:analista
TJSNNMr2:analy-
QLTNNMr2:analytics
TJDF[Xr2:and
RMBE\Yr2:and-
HGLKeOr2:appli-
KGHKjKr2:applicant
ZEKXKNr2:as
WIHWMNr2:as-
EQD[`Er2:assis-
E_LK[Cr2:assistante
SJWLNLr2:at
IL[MONr2:at-
LWZLGJr2:atten-
UG]LILr2:attend
LL^NMJr2:auf
IK_NNLr2:auf-
HhHLLJr2:avail-
GGbMONr2:away
FJeKNLr2:away-
LRQ^ALr2:be
DSU`?Or2:be-
GMHNHgr2:befor-
=\OOQRr2:bespr-
BXPOQPr2:besprechungsoptionen
fGIHNNr2:betri-
gGHGONr2:betriebsrat
7TTQXRr2:betwe-
:STQWRr2:between
ZHNMVHr2:bewer-
QIMN]Hr2:bewerbung
YWCNLMr2:booke-
XRGNMNr2:booked
OBILX]r2:bring
NFHKZYr2:bring-
G`YKHGr2:build-
GUOOPOr2:c
EVPOQPr2:c-
TINLTOr2:call
NKNMWOr2:call-
MbAIYHr2:candi-
BeIONLr2:candidate
V\HKHNr2:candidates
hIGNJJr2:ceo
bKJNJKr2:ceo-
DOPOG`r2:cerra-
SIYKKOr2:chair
\HRLIOr2:chair-
R\JOIKr2:charg-
RZJOIKr2:chargé
jGFQFLr2:chef
iHFQGKr2:chef-
ZMMNJOr2:co'
NMNMG]r2:co'-
OUJOOOr2:colle-
SRHOOPr2:collect
NOWYFHr2:compl-
QSPWHGr2:compliance
JRPOPOr2:compu-
HSPOPOr2:computer
aMCI]Cr2:confi-
G]KNMNr2:confirm
UVJMKMr2:confirmed
eLGOJIr2:coord-
hKGKHMr2:cto
bLHMHOr2:cto-
WQ_HEEr2:da
XO^IFFr2:da-
LXLNNNr2:day
JZTMJKr2:day-
S_ZJCAr2:de
WW[MD@r2:de-
PT^MGEr2:den
TVUMHGr2:den-
JRHJJbr2:depot
IUHIJbr2:depot-
XLMNLNr2:deput-
`JLOILr2:deputy
V`ILJFr2:der
T]JMJGr2:der-
ZXDGPMr2:dial
XYFGPLr2:dial-
SYTIFKr2:die
U\OJGIr2:die-
]IHNOPr2:dir
`HGMOPr2:dir-
\JNMJPr2:direc-
JTPLNSr2:director
aJGNNMr2:diret-
_JHNNMr2:direttore
]WIKJHr2:do
\YGKJJr2:do-
G_HCL^r2:door
J\IFJ[r2:door-
@_TMLNr2:du
G^PMHPr2:du-
RCKeJLr2:e
VAJeILr2:e-
>^QNQNr2:einen
D[PNONr2:einen-
]gCIEEr2:el
WfCKEIr2:el-
WM\JGIr2:emeri-
WLZKHJr2:emeritus
CGZcJIr2:en
DFYdMFr2:en-
^HIOOLr2:engin-
7PVQYSr2:engineer
eJIOIKr2:engineering
\QILLMr2:enseñ-
UWILLLr2:enseña
AZN[JLr2:er
@]L^IJr2:er-
KJSZOIr2:estar-
HG[UQKr2:estará
YPTUEDr2:every-
LSVZCHr2:everyone
DJ[I\Lr2:first
FJXK]Kr2:first-
DIH_LZr2:follo-
T[BCaEr2:for
]XAB_Cr2:for-
ILMSPVr2:from
FLKRTWr2:from-
U^IKKGr2:front
U[ILLIr2:front-
DIZOKYr2:gave
DGWOL\r2:gave-
cJCNNNr2:geren-
dHEONLr2:gerente
ATQOUPr2:googl-
ETQORPr2:google
VSZFGJr2:has
OV\EATr2:has-
THWQLJr2:have
WKYHLJr2:have-
f`AGCIr2:he
dHGPKKr2:he'll
eGGPKLr2:he'll-
d`D?IJr2:he-
vC>LMKr2:head
{@8NCIr2:head-
VAkFDNr2:her
ZCeFGLr2:her-
LL^LLMr2:here
OJ[KLNr2:here-
iLGGMJr2:het
hKGJMJr2:het-
[YILHIr2:hi
Q]KLKJr2:hi-
^EGLH\r2:hirin-
UIIKJ^r2:hiring
BVNMUQr2:hope
=YOLVSr2:hope-
ZM\F=Sr2:hr
QQ^T>Hr2:hr-
[UHKPGr2:i
VZGMLJr2:i'll
TVKNLKr2:i'll-
[UHJPIr2:i-
]EIOQOr2:ich
SHONRPr2:ich-
]CQMPLr2:if
SFVNPMr2:if-
\[AHKMr2:ihnen
bZAGKMr2:ihnen-
`aDKBIr2:il
^cDJAJr2:il-
ARYJRQr2:im
;UXIUUr2:im-
T>`gE<r2:in
V=dcE;r2:in-
RPKL]Cr2:inter-
_JHQLLr2:internal
=ZWAaIr2:interview
aOJGJOr2:interviewer
WIIIDcr2:intro
WIJJF_r2:intro-
_QGTANr2:invit-
TVISCQr2:invited
TVHPJMr2:inviting
YJCPI\r2:invol-
RGC]KVr2:involved
VTTDBUr2:is
OTRQ@Ur2:is-
Z\IHW<r2:je
^YAJY?r2:je-
eBRHNLr2:join
ZC[GNLr2:join-
SeDMJGr2:la
WdBMHGr2:la-
]G]MEFr2:lab
]G_NBFr2:lab-
WEIYNNr2:le
VEJZNNr2:le-
U[HNKIr2:learn-
R`FKMJr2:learning
SKGNYOr2:leite-
SKGNVPr2:leiter
_KJMLMr2:leitu-
^LKLKNr2:leitung
]VDOKIr2:like
X`BNKGr2:like-
WZILGMr2:line
ZSKMHNr2:line-
HJGiJOr2:liste-
[WILFMr2:logis-
Y[GKFMr2:logistics
CSPOVPr2:m
FQOPSPr2:m-
?XQORQr2:manag-
DUOORQr2:manager
BbJONOr2:manda-
d`:GKJr2:me
^a<GLLr2:me-
JLL_LMr2:mee
LLL^LMr2:mee-
HURF_Gr2:meet
CZPI]Gr2:meet-
JPPOPPr2:micro-
HRPPQQr2:microsoft
?PTWKUr2:minut-
9PS]KVr2:minutes
=TN[NRr2:mit
=RNZOSr2:mit-
T]JHJLr2:move
R^KIJMr2:move-
MQYNKKr2:my
RZSNHFr2:my-
\MLNLKr2:nativ-
^XJNHDr2:night
X[KOHGr2:night-
cTI:E\r2:no
ZTX9BYr2:no-
LIbGMMr2:non
MJbGMNr2:non-
GGaIPRr2:not
HG_BN\r2:not-
_JEQNLr2:notre
`JFQMMr2:notre-
ZGRNKNr2:now
[ETNJNr2:now-
RbAJWCr2:o
SaAIZBr2:o-
HJLaMNr2:obs
JLLaKLr2:obs-
DKLfOJr2:obser-
8YPSRTr2:of
6ZPTRUr2:of-
YeIJDEr2:offic-
DiLJPGr2:office
LRYRNBr2:on
JQTZP@r2:on-
XEHDV]r2:one
ZEIDQ^r2:one-
INNLM\r2:onlin-
GOOLL]r2:online
YJWILJr2:only
VK[HLIr2:only-
NJLN\Kr2:onsit-
MJJN_Kr2:onsite
QYJKMMr2:open
G_MNKMr2:open-
]KKMLNr2:ops
`KLLKLr2:ops-
RIKO^Gr2:ore
VHKO]Er2:ore-
lEGREKr2:organ-
kEGREKr2:organizer
>NQ[@br2:our
AMQ\@_r2:our-
NZXIHJr2:out
E^VIKMr2:out-
^LFYHHr2:over
^TDWFGr2:over-
HQNOTPr2:pair
HQNOTPr2:pair-
F^LNQJr2:para
G_MMNKr2:para-
^aEMGBr2:peopl-
[aELHEr2:people
a\>YEBr2:perso-
_WBLJLr2:personal
WLLONNr2:personalreferent
PRIOVJr2:phone
PKJO[Jr2:phone-
GdIKRHr2:plann-
\A`MMBr2:plant
\ATJJTr2:plant-
DPNOPZr2:planta
bKINILr2:pm
aKINIMr2:pm-
DZHLPYr2:porta-
NFHY]Hr2:prese-
TIME`Kr2:present
bJKOJJr2:princ-
iHHNIIr2:principal
TPNNNMr2:produ-
WLMLKSr2:progr-
YLLLKSr2:programme
gMLMFHr2:prova
cLLMIIr2:prova-
HeFHPPr2:prête
M\IIPPr2:prête-
\UTHJCr2:que
^USHJCr2:que-
gDINLLr2:quest-
bGKOJNr2:questions
M]KOJLr2:qui
STKQJNr2:qui-
FfHMLMr2:recep-
A`LPLQr2:reception
LJGUOYr2:recor-
_`<Q>Or2:recru-
aOIMMGr2:recruiter
`OGWFGr2:recruiting
FgLMJJr2:recruitment
UZILLKr2:recrutadora
CXPOOPr2:recrutement
[PLNKKr2:recruteuse
ENJKcNr2:ref
IKKKbNr2:ref-
`IIJOPr2:resea-
fEFJOPr2:research
nDFMKIr2:respo-
aMINKIr2:responsabile
dIFPMJr2:responsable
^K`LD@r2:rh
^P\OB@r2:rh-
\JHQMMr2:ring
]LFQMMr2:ring-
SILN\Hr2:round
`KJNMJr2:round-
MFF^RQr2:run
IGDcRQr2:run-
J_LONHr2:schoo-
K]KOMKr2:school
SHIOZMr2:see
JJKQ[Nr2:see-
W^FKHKr2:selez-
YaDKGJr2:selezionatrice
I]HONOr2:send
IZJONOr2:send-
UYGIWFr2:senio-
T[GIWDr2:senior
SFM]MJr2:shado-
aHOHPKr2:shadow
PHMF`Or2:share
H[GF[Pr2:share-
ZJNVRAr2:she
DbMKQKr2:she'l-
IcIMOIr2:she'll
SMMXU@r2:she-
GV]NIIr2:si
BY^OIIr2:si-
TE\LKNr2:sich
UB`LJMr2:sich-
dDUFJMr2:sie
a?YHKNr2:sie-
ILJfJKr2:silen-
^IILLQr2:sit
`IIKMQr2:sit-
GQQOQPr2:sobre
JPQOQOr2:sobre-
_KNNILr2:socio
`JNMJKr2:socio-
kKIOGEr2:staff
mKHNGEr2:staff-
KGLK`Pr2:stage
KGLIcPr2:stage-
VQD[KJr2:stand-
WWGOLKr2:standard
cHJIQKr2:take
fGIJPJr2:take-
HhLKIKr2:talen-
HnIJFKr2:talent
ZFDNZNr2:te
WGEOYOr2:te-
=OQL^Sr2:teach-
>NQK`Rr2:teacher
FMSOOVr2:team
GMPOOWr2:team-
oECQKGr2:teaml-
_KEPLOr2:teamleider
[MLMMKr2:teamleiter
^JHPMMr2:teamleitung
;WOPRVr2:techn-
AVNORTr2:technical
ETWLRLr2:telef-
FUONSOr2:telefonico
aGKNOJr2:test
dFKMOIr2:test-
WODJNXr2:text
RSGJMVr2:text-
JGJPcMr2:thank-
GGaNPNr2:that
EGcNNNr2:that-
NWR1[Vr2:the
F\X?SOr2:the-
O?[JFbr2:then
X>WDFcr2:then-
SYFGXIr2:they
UUEG\Hr2:they-
QHeJFMr2:this
REdHLKr2:this-
YHYFMMr2:thoug-
YIXGLMr2:though
RLBaLNr2:time
NLF`MMr2:time-
=URQRRr2:title
:WQQTSr2:title-
c=cDT?r2:to
i=aFKBr2:to-
JLWLORr2:today
HK\INUr2:today-
LXLNNNr2:trans-
dINJKIr2:trave-
gHLHLKr2:travelling
_HGHKYr2:two
XHJGK^r2:two-
TLLUMLr2:types
RLMWLLr2:types-
=^KLH`r2:uffic-
BbNPKMr2:ufficio
QJKLI_r2:un
PJJKK`r2:un-
ZTPLJGr2:und
UWQLIIr2:und-
SaGILJr2:up
VaFIKIr2:up-
FW^LGLr2:us
G\bJAIr2:us-
<XWMOSr2:vacan-
ATTOORr2:vacancy
RMLPLTr2:value-
UNLPJQr2:values
LJMO_Ir2:vorst-
PUDL\Ir2:votre
ZOFJZHr2:votre-
_[@NHJr2:vous
[bBNFGr2:vous-
jKBOHMr2:vp
mK@NGMr2:vp-
FeKKNKr2:wait
EeLMNIr2:wait-
PKMIL]r2:walk
ILNKL`r2:walk-
MKIcKKr2:watch-
DBWI]Wr2:we
E@WH[[r2:we-
ZWY\;9r2:who
QIVYIHr2:who'd
UFTZJHr2:who'd-
VUA\KFr2:who'l-
ZUDZFHr2:who'll
ZJG\MGr2:who's
WKHYNIr2:who's-
VW`]:6r2:who-
GH`RLMr2:whom
FEeSKLr2:whom-
ULWQHIr2:whose
OJVWKIr2:whose-
UHTMOMr2:will
UHUMOLr2:will-
DLKRO_r2:wir
DIFRUar2:wir-
QAOQZMr2:with
PBLO\Qr2:with-
JQSQMOr2:would
IQTQLOr2:would-
T]]=Q>r2:you
HXJJ[Kr2:you'r-
F\GH_Jr2:you're
V_]<HCr2:you-
XGM_Y6r2:your
SDQSk5r2:your-
ILjKIHr2:zich
HLdILMr2:zich-
BUPQRQr2:|
AWOPRQr2:|-
@RLOTXr2:–
ILKQQWr2:–-
5XSRRVr2:•
=VQQRTr2:•-
SPUMMHr3:↵
YOTKKHr3:↵-
VMPRJKr3:!
UNORJLr3:!-
YaHIHFr3:&
Y`IJHFr3:&-
8QHTcRr3:(
KQFRZLr3:(-
bEGSPJr3:)
[IKKZFr3:)-
QIPOORr3:+
RHRNNRr3:+-
fDTLFJr3:,
NFYXHLr3:,-
:W[MXIr3:-
2X_LXLr3:--
JLSP[Er3:.
SOPOVDr3:.-
PV@ZQIr3:/
S\>PTIr3:/-
KY:A\^r3:0
QZ9@V_r3:0-
eS;D_Dr3::
fQ;C^Gr3::-
>]QTQJr3:;
EXKRNSr3:;-
>UQMUTr3:<
?WONTRr3:<-
eFIMLMr3:@
\HLNMNr3:@-
LWMKGWr3:@name
JKUHM[r3:@name-
RDIG\Xr3:a
OU<H[Wr3:a-
RY>LLXr3:about
PVGIOTr3:about-
H\OOKMr3:admin-
H]OOKLr3:administrator
DUNKQXr3:after
SLFKN]r3:after-
fGIOKJr3:am
cHLPIJr3:am-
HE]J^Hr3:an
EJZJ_Hr3:an-
ENOQRUr3:analy-
CNOPSXr3:analyst
VMNNNOr3:analytics
LRERUOr3:and
FUIXSJr3:and-
GYVKKNr3:apolo-
IIHLfNr3:appli-
JGJQ`Nr3:application
PZMMKLr3:archi-
ZL[HGJr3:as
_JYFHJr3:as-
IoHKHGr3:assis-
JpHFHJr3:assistant
YRT@?]r3:at
\PS>A\r3:at-
YLGWLKr3:audit
ULHYLKr3:audit-
WIKPMRr3:bank
TKMOMRr3:bank-
QP[\?Cr3:be
SQV_A@r3:be-
M^KLNKr3:befor-
M^JLMKr3:before
TQMPMLr3:bring-
^LHOOKr3:busin-
WPFOOOr3:business
>M]XVCr3:by
DQOWZEr3:by-
J[LLFXr3:c
JcKJGPr3:c-
VZIFOLr3:calli-
[OJHPMr3:calling
WOJMRKr3:candi-
LRKOXJr3:candidate
SLWOMGr3:chair-
[FWKHOr3:chat
^HQKHOr3:chat-
TIXNKMr3:chef
UF]MHLr3:chef-
JZXFLMr3:clear-
JV\ELLr3:clears
VGLKOWr3:close-
VKZLIKr3:co-fo-
\INPLKr3:co-founder
KDHJ`Yr3:comes
QHFIV[r3:comes-
HJUN\Ir3:confe-
VG[NKHr3:conos-
dOFNIJr3:consu-
[UFMKLr3:consultant
M`LILKr3:conta-
^FYLDMr3:conve-
cNKOFHr3:conversation
A^QQMLr3:coord-
@aNQNMr3:coordinator
UKSLNNr3:cover
WJKKLXr3:cover-
bIFNMMr3:da
eIFNMLr3:da-
NKIO_Kr3:dat
OJDPbJr3:dat-
HMOOURr3:data
HNPOTQr3:data-
LYNGUJr3:de
VTLKTEr3:de-
XbIIIGr3:deput-
U`JJIHr3:deputy
[LKNLOr3:der-
C\RNNMr3:des
B_QMNMr3:des-
`LMOIJr3:desig-
\JFLF]r3:desk
WHGMK\r3:desk-
YLI\FKr3:dinâm-
XMLWJIr3:dinâmica
ZAcOBKr3:direc-
ZNIONMr3:directeur
XD^PEJr3:director
bKKLJLr3:does
bKJJLMr3:does-
MJLKJar3:door
MKKLJar3:door-
^HIKOQr3:down
^IIKMQr3:down-
RIHMJ`r3:du
UHENIar3:du-
>[NE]Qr3:e
BSNIXWr3:e-
_FZLEJr3:edito-
YI]LFJr3:editor
KRSG_Er3:el
MSWDYEr3:el-
HGZ_KFr3:em
HDa[JHr3:em-
FT@ZF`r3:en
Gc<TEZr3:en-
bJENLNr3:encar-
cDEPPNr3:encargada
FKTK[Nr3:enfer-
`HKOJNr3:eng
\JKOKOr3:eng-
nHDMKHr3:engin-
kHFMJHr3:engineer
bKGOJLr3:engineering
BYIQRRr3:entre-
CYJQRRr3:entrevista
IKdKMJr3:file
JLaLMJr3:file-
LFKKYXr3:find
JEGL_Xr3:find-
WJLEK\r3:five
YJLDK\r3:five-
VQBZUBr3:for
ZI=][Ar3:for-
WJEOXMr3:freue-
SJGPXNr3:freuen
i>PWDHr3:from
f;WUEGr3:from-
jCFOETr3:futur-
DVSOOPr3:gap
FUROOOr3:gap-
dZELEFr3:gate
b\EMDFr3:gate-
jVCKBJr3:gespr-
]IMKONr3:gesprek
TMNOMPr3:gesto-
HQPOQPr3:go
ISPPPOr3:googl-
DUPPROr3:google
XJFWNMr3:groep-
XHJVNLr3:groepsopdracht
JLLPTSr3:group
RIJOTRr3:group-
eDHMMNr3:has
aEIONNr3:has-
KILNaLr3:have
LKJLaKr3:have-
qIALLGr3:head
lHDMKIr3:head-
WJLMJWr3:hello
VJMMJWr3:hello-
cIETMHr3:her
_DJZLFr3:her-
V]=WPBr3:his
OZ@XWCr3:his-
VaGHKIr3:how
P^HNKJr3:how-
YEIMMZr3:hr
SHJML^r3:hr-
BSXPNOr3:ich
?TXQMPr3:ich-
KIILR_r3:id
KHILR_r3:id-
U[GPKGr3:if
Q[INLKr3:if-
YQTJJHr3:il
PQ_IKFr3:il-
QbD[8Qr3:in
J_NW6Ur3:in-
<AGWeZr3:inter-
JMMKHcr3:internal
?OCMmOr3:interview
WFML\Hr3:invit-
\GUJKMr3:invitation
LF[YGMr3:is
TH]NIJr3:is-
JJbLLLr3:isn't
JK^MOLr3:isn't-
cDTNIHr3:it
kDEMLLr3:it-
RPMOJPr3:je
SPMPJQr3:je-
XJTWFGr3:job
`LOPFIr3:job-
TJMNORr3:kenne-
JOSOOOr3:kennen
UQQLLLr3:kredi-
SWYHHGr3:la
SZXGIEr3:la-
PF`LPHr3:lab
LI[MTJr3:lab-
NEON\Nr3:last
TLIOXKr3:last-
JYHKKYr3:le
K[HLKUr3:le-
eAAK^Jr3:lead
aCCM\Kr3:lead-
IYTLNKr3:lo
IXTKNKr3:lo-
bBJPLNr3:look
bCJPMNr3:look-
[^DLIHr3:looks
Y\FLIIr3:looks-
CSSPSNr3:m
DRRPSNr3:m-
bUSJEBr3:manag-
bMXMEBr3:manager
ZTFOMKr3:manages
]SKIMIr3:mee
ZUKJMJr3:mee-
9VWMUQr3:meet
5WWMXQr3:meet-
WNIOPNr3:min
QQGNSOr3:min-
IKOFLer3:minut-
JKNLL^r3:minutes
REVKMUr3:mit
IEXMOWr3:mit-
XMKNMOr3:netzp-
YNJNMOr3:netzplanung
KJTMZLr3:next
LJTLYKr3:next-
KEHLY]r3:night
CGJMTfr3:night-
IJfKPGr3:no
IKbKPIr3:no-
XE^EOJr3:not
YE[EONr3:not-
EM^RKLr3:now
GJ_TLJr3:now-
RMMMIWr3:nurse
\KJKJTr3:nurse-
LWNONLr3:o
LXNPMKr3:o-
EOM_LMr3:obser-
cWNDFGr3:of
dYPBDFr3:of-
HH\\JIr3:off
HF[`HHr3:off-
AkHXJFr3:offic-
BgMNNHr3:office
\OJQGMr3:om
]OJQGLr3:om-
[A_RCJr3:on
YGfF@Nr3:on-
`THMJGr3:one
aRGMLHr3:one-
C_NYGJr3:only
E_MYHIr3:only-
^WIHMHr3:our
[^HGJGr3:our-
WSHMMNr3:over
WSIMMNr3:over-
TDDLdNr3:panel
PHCMbPr3:panel-
EHMQdJr3:para
GINR_Kr3:para-
ZIZHJJr3:patro-
VI]IKKr3:patron
GKMQL^r3:per
GLKRL_r3:per-
]FMODWr3:pm
RHMPG\r3:pm-
dTMGFGr3:por
_\OEDFr3:por-
GI_ZGJr3:prese-
IOH_MNr3:present
IKlIHIr3:pris
IKiJIJr3:pris-
XFZLINr3:profi-
RF]MINr3:profile
]DYMKHr3:propo-
]EYMKGr3:proposed
`EJKUKr3:quest-
[BFL`Lr3:questions
KKZLQMr3:readi-
HF\JOWr3:reading
DUFI\Wr3:recru-
AYJKTWr3:recruiter
[XIIKKr3:relat-
W]JHHKr3:relation
IdEPIOr3:repre-
McKQHFr3:rh
U^JOHFr3:rh-
T^HKGNr3:round
T[ILHNr3:round-
CTSNTOr3:rufen
DSSNSOr3:rufen-
HL_MOJr3:sabba-
IK`MPIr3:sabbatical
PULOPKr3:scree-
FWNPSMr3:screen
[JOOLLr3:screening
GI^IZJr3:secon-
FI^IZJr3:second
HgIRJGr3:secre-
TZDNLNr3:selec-
VTFPMNr3:selección
@^NNOQr3:servi-
D^MNKQr3:service
@UNNZOr3:serviceleitung
ZKINOOr3:set
ZKINONr3:set-
hKFGKOr3:shado-
hIGHLOr3:shadow
OEY\GJr3:she
Z@V[JEr3:she-
HGgMLJr3:sie
EKcONJr3:sie-
M_GQJMr3:slot
]SIPFJr3:slot-
JLKMM_r3:so
JMLMN\r3:so-
_HIONMr3:speak-
JKLMKar3:staff
LLMNM[r3:staff-
HJKMgIr3:stage
KJLOcHr3:stage-
EJgJLNr3:su
FMhHLLr3:su-
LK\KLPr3:take--
QH^JJPr3:take-home
VBRPQOr3:tasti-
OBYPPOr3:tasting
UYGNLJr3:te
VRIOMMr3:te-
RT\EKIr3:team
NYYHIJr3:team-
IQPPPPr3:teams
IQPOPPr3:teams-
SYGPLLr3:termi-
RWKPJLr3:termin
AGNb9jr3:the
MKLc2`r3:the-
VIIMMXr3:then
UKIMMWr3:then-
ATQWNNr3:there
BROYOOr3:there-
bTLKGGr3:this
_[JHHFr3:this-
ZDFIaKr3:throu-
ZDHL\Lr3:through
JTR`4Vr3:to
TZI`0Sr3:to-
[JYKHIr3:topic
^H\JGHr3:topic-
H]XFOIr3:train
GNM[A[r3:train-
JJIfJMr3:trainee
IaIRHMr3:trave-
IdHSFLr3:travel
UGJL^Jr3:trial
UHKM\Jr3:trial-
RGNNbDr3:two
JHKMfIr3:two-
IKMMQ[r3:un
IKMNQ[r3:un-
NHChJNr3:und
NEGgKNr3:und-
\RJMHMr3:van
fLHNEMr3:van-
bEIPKNr3:vous
bGGOMNr3:vous-
WGIIM]r3:wareh-
YGGGM`r3:warehouse
BKNMT\r3:we
@LRLV[r3:we-
RM\MGJr3:when
QLYMKKr3:when-
PMXMNJr3:who
UIYMMIr3:who-
RXVGHKr3:will
KW`GGJr3:will-
MdBZEIr3:with
U^BVIFr3:with-
KQINZNr3:would
NPINVNr3:would-
dJLNIHr3:y
dILNIJr3:y-
`LMJINr3:years
gKLGKJr3:years-
WTP3fFr3:you
I^S5SXr3:you-
\Qe?CFr3:your
SXj>BEr3:your-
YYFNJJr3:zoom
Q^HLKKr3:zoom-
IIVKL\r3:zu
KJSKK\r3:zu-
UDMWUIr3:|
QDOWTJr3:|-
_QBJWGr3:à
aBAM`Ir3:à-
QQIJ]Gr3:–
OPGLaGr3:–-
^HGOPNr3:•
SMHNTPr3:•-
TWJBH[r:↵
;RWOPWr:↵ *
8WWOQTr:↵ +
cMOLEJr:↵ -
XMQQGMr:↵ 0
RRQNHOr:↵ 0 -
XLNNMMr:↵ 0 am
MXLEPTr:↵ @name
CUOMRTr:↵ @name ,
dMHOJIr:↵ @name de
UKPJPPr:↵ betri
FOUNOSr:↵ ceo
=RZRMQr:↵ compa
CTQOQRr:↵ date
ZLMMMMr:↵ dbs
^DUOJJr:↵ direc
WKNNNMr:↵ direc of
GQQOSPr:↵ first
YKPMKOr:↵ forma
^EOPNKr:↵ head
\FNPNKr:↵ head of
AUPOTPr:↵ hier
TTLMNKr:↵ hr
EUPOQPr:↵ id
ZKKOLOr:↵ insti
ZLLMMMr:↵ lunch
DSNOWOr:↵ mitar
ZOIKJRr:↵ note
C]OPPLr:↵ offic
C[PPPLr:↵ offic manag
YJLOJRr:↵ ort
MWNMOLr:↵ perso
HUPOOOr:↵ pleas
CUROROr:↵ quest
UPQONGr:↵ recru
EYOOOOr:↵ recru coord
C`OONLr:↵ schoo
MLVPMNr:↵ senio
?\PPPOr:↵ talen
@^PPNMr:↵ talen coord
`GNOLIr:↵ teaml
<XNPSUr:↵ techn
<UPOWSr:↵ title
CT\MNKr:↵ when
=VQNSUr:↵ • @name
NGT=v>r:!
PYCBGfr:&
INQPHZr:& @name
ARRPQTr:& @name )
eGDIJWr:& @name .
NLLMI]r:& co'
bRCGDXr:'
aXIKGFr:' is
OPOVRCr:(
FOSOHZr:( 0
;VORQWr:( 0 )
C^?ETar:( @name
oU:AKOr:( @name )
QNULLLr:( betri
VMLNNNr:( betri )
FRPNSQr:( ceo
cLFJMOr:( chair
dLDJMOr:( chair )
VLPMMMr:( chef
[HMONMr:( chef )
_LKKMLr:( cto
^LKLLLr:( cto )
VKMNONr:( deput
`KHPHOr:( einri
bKIKLMr:( fachl
YLMMJQr:( gf
TIIIbJr:( guest
\G_CILr:( he
`MGMJOr:( he /
bKDLOOr:( head of
QQ[TFCr:( hr
ROX]H>r:( hr )
ZNIGTOr:( inter
VNKEXOr:( inter )
`KJLLNr:( it
WNLKNPr:( leitu
Y\ILHIr:( logis
UaHNFHr:( logis )
1XTP\Qr:( m
FROPSPr:( m /
XXKJJLr:( no
X_IGHKr:( no relat
VJFbHKr:( obs
BVWONNr:( onlin
aJKLKMr:( ops
bKJKJMr:( ops )
S[KGKPr:( peopl
\JNKMOr:( peopl )
bFSGKLr:( perso
bFJMMNr:( perso )
@XTOPOr:( pregu
ZJLOLNr:( produ
\[IMEIr:( recru
Q^LMHKr:( recru )
\IOOLLr:( recru scree
bIJIMOr:( resea
UKSVGIr:( rh
UIPXIJr:( rh )
hHIJGPr:( schic
ULMVHMr:( shado
BZL\IMr:( she
FXH]JNr:( she /
FVPOPOr:( solo
_KDPKPr:( teaml
^JGMOOr:( teaml )
`JHOMMr:( teaml @name
RTHH[Hr:( they
P[FGYHr:( they /
oFCNILr:( vp
UMNNNOr:( vp analy
^HLOKNr:( vp eng
HO_TIGr:)
QRYEMLr:) ↵
:T`NOOr:) ↵ -
DRYONOr:) ↵ 0
bIIQIMr:) ↵ •
UNNMNNr:) +
^GGTIQr:) ,
:S^RMQr:) , @name
:UVRQRr:) -
_^MBEIr:) .
[VGNHLr:) :
DhBMYGr:) ;
aNGQIKr:) @name
\ORKHJr:) and
WMJOOOr:) en
^GKMONr:) et
\QHNLKr:) mache
cOMJBOr:) und
?UZQMOr:) und ich
AZNORPr:) with
`IENNPr:) y
\HJJYJr:) –
>PVOPWr:*
@QSOQVr:* read
aWJCJKr:+
@^XJNLr:+ 0
nIGLJGr:+ @name
OENFXZr:,
<dEBU]r:, 0
HINOJbr:, 0 .
JdPOEGr:, 0 0
BJRMKcr:, 0 e
<TJM\Wr:, 0 min
]MFBK\r:, @name
aFBKZLr:, @name (
]NOLFMr:, @name )
{N<GCHr:, @name ,
QdFLCQr:, @name .
FGMNXYr:, @name 0
hJCLKMr:, @name and
\HYLHIr:, @name propo
aKKLKLr:, @name und
W<TT@_r:, a
\KMNNIr:, about
R]KMIJr:, anali
VYJLJKr:, anali de
?`PUFQr:, and
YLLNMNr:, and @name
OJNN\Hr:, and two
KMNOXMr:, appli
FLHLJkr:, ask
J]LXGHr:, assis
OLHGNbr:, back
dKGKKNr:, be
REIKR^r:, bring
KKgHJKr:, but
EVOOQPr:, c /
GIZK\Ir:, c'est
LaFMQIr:, candi
KJ\PJOr:, chair
NJXPKOr:, chair of
[UINJIr:, charg
UXINKLr:, charg de
UXOODJr:, chef
JXIPYFr:, confi
XNLKJTr:, coo
`XEMIHr:, coord
W^GPHHr:, da
RZENLNr:, de
SZFNLMr:, de selec
ZJJNPNr:, del
`GTMGLr:, die
WQKPLKr:, direc
eIEONKr:, diret
NZRNIHr:, do
EIRVQTr:, don't
_LKOILr:, drh
VJMINVr:, e
YYIMFKr:, el
LJ_PHMr:, emeri
VGYLMKr:, emeri ,
^DJXLLr:, en
gCLQGLr:, engin
H`UJIIr:, er
UTJPKLr:, for
gFLNNEr:, forem
SHJKHcr:, from
PTHI[Ir:, front
`LHKMLr:, futur
DF\OLZr:, gave
QIKORTr:, gesto
[KMKMNr:, group
WQeECEr:, has
IaSY?Fr:, he
_KHPNKr:, he'll
JH_OMMr:, he's
eGOKENr:, head
iICLKNr:, head of
g@BMKYr:, hence
VMZFLKr:, her
HORWMMr:, here
FTNMVPr:, hope
TPEIFbr:, hr
ERSPPQr:, hybri
NTNMRLr:, i
eRGLGHr:, i'm
FEePLMr:, if
JU`ILFr:, il
mDAIHWr:, in
[LJLONr:, indep
TJMLD_r:, inter
Y@`UHCr:, is
KJIKS^r:, it's
JB\N]Gr:, je
_LMMMHr:, kids
eJIKLLr:, l
QXTMKFr:, la
THYLUEr:, lab
QJ]PELr:, lab direc
gEMLJLr:, le
cKGPHLr:, leite
aJHNLMr:, likes
GUPNOQr:, md
KGKL_Rr:, meet
ERPOSQr:, mobil
TR[KFHr:, my
UJ[LJJr:, my co-fo
]LKOKLr:, nativ
O=QZE]r:, no
FZEUHXr:, not
`IFPMMr:, notre
WNKONMr:, notre direc
QVJPKNr:, nuest
JHgIMKr:, não
P]ONJGr:, offic
@G]M]Lr:, on
_FIK\Fr:, one
]FIO]Cr:, ore
[GKN]Cr:, ore 0
KBZOLXr:, our
ML\QMGr:, our chair
fHENOKr:, our head
PJaKJJr:, our patro
XXGNIKr:, perso
UZHMKJr:, perso )
X@YJIUr:, plant
UE^MKIr:, plant manag
LQZDYGr:, pleas
KKMONYr:, porta
ZKMOJNr:, princ
^HNNKLr:, produ
]WWGH@r:, que
dENLJLr:, quer
VZINGLr:, qui
HQOPOSr:, raum
\_CFBTr:, recru
j@LMKLr:, recru ,
IeGLMLr:, recru ;
rFEMHGr:, respo
cHIOKMr:, respo de
\KJONLr:, respo du
JL_JMMr:, resta
dKIPGKr:, round
ZIHNVLr:, sales
RLGWPMr:, sans
`HKNMLr:, schoo
LIMOL]r:, secon
OEVNZIr:, see
RFGP^Mr:, see you
XWINIKr:, selez
D[`MCKr:, sends
b6H^^>r:, she
KH_PMKr:, sie
VROAOSr:, so
dJKKJKr:, soci
cLGPJJr:, specj
VIIKI_r:, staff
INJ[QMr:, stand
ElILIKr:, talen
FeLLKLr:, talen @name
cFFMQLr:, te
KE[]ELr:, team
]LIPKLr:, teaml
YJH[LHr:, that'
@XPBBnr:, the
UNL<T[r:, then
SGG[ONr:, they
[IVHMMr:, thoug
ELWOWLr:, thurs
VFIPWNr:, to
VLKTLMr:, types
WLLRLLr:, types a
EMMVTPr:, um
_MHMKOr:, un
UHHL]Lr:, votre
`aIKBBr:, vous
GdKNLJr:, wait
\LKSKIr:, watch
EE`L`Dr:, we
Tc^S5<r:, who
S_INJFr:, who looks
T[GNLKr:, who manag
^TAKMOr:, who will
WFWXHGr:, who'd
IH\YJJr:, who'd be
\QAZKHr:, who'l
VRD[LGr:, who'l be
YJHXNIr:, who's
CHaSJQr:, whom
HG`RLLr:, whom you
RJYWIFr:, whose
VKWOIIr:, whose job
f@OQ:Yr:, will
DJ[OWKr:, wir
cGJNMLr:, would
LEbJNOr:, you
>hHK_Br:, your
WKMONNr:, élue
>PVNaGr:-
ESQOORr:- -
>[WNLPr:- 0
KJWLTNr:- @name
@VPORSr:- anali
^GOPJMr:- organ
IPOPSPr:- panel
EU[T8Yr:.
XOIO[?r:/
JGGKdTr:/ 0
fGCH^Dr:/ @name
8YUMYNr:/ a
AUOOWNr:/ a de
7VSPYPr:/ d
WKONJQr:/ day
OTOMNNr:/ de
E_F^FLr:/ her
_G\JCJr:/ him
\LHNOMr:/ model
RIHLQXr:/ night
YVHGSIr:/ them
7VQPZQr:/ w
PR0>Xrr:0
iGRJHFr:0 ↵
>TUMQVr:0 ↵ @name
;ZSNSPr:0 (
DRKVMUr:0 )
EJHM\Zr:0 ,
>SOPRYr:0 , 0
8RSNQ^r:0 , @name
=`ULISr:0 -
PQIMC_r:0 .
OFON`Gr:0 /
VlPJ>@r:0 0
<VTNTRr:0 :
gW?LQ?r:0 @name
dLOKHHr:0 am
>KQKZ\r:0 e
MRIRKUr:0 elter
aGGMNOr:0 end
ZKMLMNr:0 feedb
ZDGKO[r:0 h
^ILNKLr:0 homew
NIRNZJr:0 is
ZIUKHPr:0 lunch
YJ@J[Rr:0 min
FKRRH^r:0 minut
KGIP`Mr:0 next
DTQOQRr:0 octob
ZJJNVHr:0 of
?RVNRUr:0 paint
YHIHOYr:0 pm
\JPPJJr:0 recru
\ZJEOFr:0 sharp
HHTMM\r:0 th
CRPOQVr:0 tour
NIIOcHr:0 with
ULNNONr:0 writt
ETWPKNr:0 |
XFLPPPr:0 –
QmHHDGr:0 …
VUK1`Sr::
$`\M\Pr:: ↵
ISOOPOr:: ↵ @name
GSPPPPr:: (
CWLKYOr:: +
=[MMXPr:: + 0
cYGIHFr:: 0
JK\@aGr:: @name
/ZVMYVr:: @name ↵
4WWOTUr:: @name (
-QZL[[r:: @name ,
@TPOWPr:: contr
\SKNHJr:: hi
YUJMJKr:: hi ,
VGFL\Nr:: inter
<\RMRQr:: mª
E]JPOPr:: new
cJNLIJr:: produ
FYNPQMr:: recru
LVNPNKr:: recru scree
bNHKJNr:: she
jJEKHMr:: tbd
?VROQSr:: thurs
ULPMLQr:: video
7YQPVTr:: vp
TMPNNNr:: wed
XHPPJQr:: wir
HKHMaPr:: your
DfW>SJr:;
_V?JUGr:; 0
QZWBW?r:; @name
GXFL^Kr:; @name :
aHHMMNr:; and
gKGJIOr:; exec
IXGI`Hr:; from
aGBZKKr:; he
`KGJMRr:; i
JVILYKr:; inter
GcFQKOr:; la
GFIIkOr:; panel
G\UIKOr:; she's
DKKfMMr:; that'
>KcHJ[r:; the
IHJI]Yr:; we
F`GHMXr:; you'l
hKHJILr:<
hKHIHNr:< >
iKHIHMr:>
DYOOPPr:> ↵
POKLOUr:> ,
7ONPjKr:?
^JHNLQr:@
bFJLIRr:@ @name
CRPORSr:@ @name )
LUZFGRr:@name
DYLIVQr:@name ↵
+YSRXYr:@name &
gKN<PNr:@name (
Q^??P]r:@name )
K]M<`Ir:@name ,
RHOPOQr:@name -
PQ\JKHr:@name .
5VCQ]^r:@name 0
NVIHYKr:@name :
\<WFVPr:@name ;
`HNNJLr:@name @
^JJONKr:@name ]
GG^I\Ir:@name and
\LLJNOr:@name aus
bLJQGJr:@name bank
GRSOOOr:@name berei
>PRMTXr:@name capit
_ILMOJr:@name chair
EVOOPRr:@name coord
JIJcMLr:@name dabei
\QIOKJr:@name de
UG_LHLr:@name edito
GONOWQr:@name engin
VNNNMNr:@name for
`HGNMPr:@name für
]ERQNGr:@name gmbh
JK\NOMr:@name has
@SPOWQr:@name healt
GUOOPPr:@name infor
8YZKSQr:@name is
ULONNNr:@name kopie
IKJP_Mr:@name lab
GLFNgKr:@name lead
\C]OJEr:@name mit
S[JGOLr:@name numbe
ESPORPr:@name oder
\PDMQLr:@name offic
XLLNNNr:@name on
WG\LIJr:@name propo
GXTLMNr:@name repre
IQOPPQr:@name riuni
GPOPSPr:@name robot
JOOPOTr:@name rundg
TKRKNPr:@name searc
VYFPJKr:@name staff
TVGMMNr:@name stati
NLMNNWr:@name stree
@VPOUQr:@name teiln
VLLOOOr:@name they
WFF`GQr:@name und
AWQNOTr:@name unive
NXUIKLr:@name will
bHXDPEr:@name witho
JOVOMPr:@name would
XGJ_KGr:@name zu
<XWPSMr:@name |
^GEI`Gr:@name –
WKNOOLr:[
\KLOLMr:[ head of
dGHOOJr:[ peopl
`JJONJr:[ peopl @name
[KKOLMr:] ↵
VCQIVQr:a
WKKEWQr:a @name
\GHKUOr:a chat
:ZPNYOr:a de
YLH]EJr:a dinâm
gJJLGLr:a entre
]HLNNMr:a first
FaJOOKr:a la
PLMXMMr:a lot
dFKNNJr:a prime
IMJMO_r:a remin
SYLINKr:a sandb
ZRFQJMr:a sched
RJAY\Hr:a secon
`DJONOr:a set
RWGRKMr:a slot
ZIJNOOr:a small
XU@PNOr:a time
`IHNMNr:a trust
^LJKNMr:a vaga
QGIOaIr:a walk
ZJG[LHr:a word
\KWGKIr:aan
ZIXINHr:aan .
QS[KIGr:ab
HdVHGIr:ab .
KHhKKJr:aber
oXR3;Tr:about
WKKOOOr:about how
RIHPK\r:about it
@RVORRr:about meet
PE]HPOr:about salar
kFGNMGr:about the
FR\LOLr:about you
YT^DFDr:about your
_IKOKMr:abtei
lIDKKKr:accep
hFGMLMr:accep this
H^LQKKr:accou
[KHPLPr:accue
SRIPMOr:accue à
IIKcNMr:acomp
H]OOKLr:admin
O]JLMLr:af
ZLMMMMr:af .
f\O7NDr:after
RKbJGJr:after all
aIKIPMr:after our
De`GFDr:after the
lTBEIIr:again
R`IKGLr:again ,
kCJIKOr:again .
UVKLJOr:agenc
G]JMTKr:agend
GNLN^Mr:agend .
GOXQLOr:agree
PHYMOMr:agree to
KG_NLOr:ahead
`VJKFHr:al
eM[U8Ar:all
FJX]KKr:all of
G_LOLLr:all'i
GdKMNHr:alla
HSOOQOr:alla riuni
]\DLIIr:alle
SHWMOMr:allow
XHIN[Ir:almac
^HG\LFr:along
bJIMNIr:along .
>bClDGr:als
IHJkJJr:als @name
mFGJMIr:also
WRT\?Br:am
UPHOONr:am (
YLNNMLr:am -
CE[bHMr:am @name
[JLOMMr:am produ
_KLKLMr:among
]KLLLNr:among thems
TYR<VIr:an
DTPOTOr:an der
UYECZJr:an hour
OKXLNMr:an inter
WIROIOr:an unter
T]JLJKr:anali
G^LNMNr:anali de
7WWLUUr:analy
VMNMMOr:analy )
CPONUUr:analy @name
TWBSRHr:and
]4KLYYr:and @name
YMNNMLr:and @name ↵
JHJWL[r:and @name ,
pGDKMFr:and @name .
PJXNOLr:and @name ;
aHEHH\r:and a
dEIMOMr:and ask
]IKKPOr:and asks
cGKILQr:and discu
GVOOOPr:and hand
cFKNNJr:and he'll
aC[MFIr:and i
_DKPMOr:and i look
PYJOMKr:and i'll
USJOMKr:and i'll be
JGhKLJr:and is
mCCNMKr:and me
dHGMNLr:and me .
IJIcQKr:and only
PaIMKHr:and puts
MbHLMJr:and she'l
N]HLOLr:and shows
PCH`RNr:and take
FLL[\Er:and the
PTF^LFr:and then
OILO]Jr:and two
jIAPHOr:and wants
[KIONMr:and ways
]a@TFBr:and will
GI\ULLr:and won't
gGHKHQr:and would
FO_MLMr:ander
ZC\MLIr:anoth
VAbMLHr:anoth day
^HIIF\r:antes
TWIQILr:anyth
HWULKNr:apolo
GSQOPOr:app
GSQOPOr:app per
TSJOMMr:appel
QO;FsGr:appli
[NNOIJr:appli .
GfGNLMr:apre
JPH_NKr:apren
FSROPPr:aqui
CVSOPPr:aqui para
GNXOONr:aquí
`VINDIr:archi
UTBHG`r:are
CTSOMTr:are retai
GeJKJOr:arran
HaJMLNr:arran your
<]GRTSr:arriv
hFOTN;r:as
]H_HHFr:as an
eNGKGMr:as inter
NLK^MKr:ascol
MMNXNKr:asist
g<=UCcr:ask
eHFLMMr:ask about
BQL^[Cr:asked
K[FQLQr:asked me
VHEbHLr:asked to
^FMMNOr:askin
gZV=@Fr:asks
fKFKOJr:asks ,
gGIHNLr:asks about
FReJEMr:asks you
E[UNHNr:asks you to
XJLHLVr:aslee
QJLIL]r:aslee hopef
JKbIMMr:assen
Q@`JJUr:asses
8aWQKMr:assis
KIFXJ^r:assis .
K^OLKKr:assis rh
JjJHLIr:assis to
cJLQIGr:assoc
DfWAJNr:at
^gEHH@r:at 0
=RWNRSr:at :
;XOPUSr:at @name
JGdNMKr:at a
SUJQKLr:at four
iCDPLOr:at noon
C^LPLQr:at recep
FRITPUr:at the
bCNQGOr:at the gate
JMXNNOr:attac
LOMXXAr:atten
QYhDBBr:au
WLE\LKr:audit
EYdDT@r:auf
IN_LKMr:auf @name
aHGNLPr:auf das
`P_BECr:aus
_KKJLOr:aus @name
T[KMKHr:aus der
HQOPQQr:autom
ULNONNr:aux
TMNONNr:aux trans
HgIMLIr:avail
HKZNFYr:avant
HMVOIXr:avant .
WHJKUQr:avec
UGdFKHr:away
JN[KNNr:away .
HJMMUZr:b
IIFdA^r:back
PJIcHLr:back .
U_EKJKr:back to
KJHdOJr:backg
JLJcOIr:backg ,
CiGOKLr:badge
H\KONNr:badge .
CGZML\r:baja
YKMNNMr:baker
QJMMJ\r:bank
XKHJ]Hr:bar
b?Td3Mr:be
[UIFOKr:be calli
=ZWVOGr:be in
bLJLILr:be inter
SDWSOIr:be on
JNI[NOr:be prese
`EJJQOr:be the
_CTIPKr:be there
UTYDJIr:be your
ZDYGKQr:becau
\MHFOSr:becau of
GJNQ_Kr:been
9d@UQVr:befor
L\GIG[r:befor .
QaDJFTr:befor the
JgEJMMr:behal
FiGLHOr:behal of
BXIO[Mr:below
V[GRDLr:belt
TYHRGLr:belt je
ZPKRGMr:belt je om
=XXNNPr:berei
ESVOOOr:berei .
:]QNRQr:bespr
?YQORQr:bespr ↵
`HQFMMr:betri
VMRLLMr:betri )
UJRIPPr:betri ist
;bHJ[Pr:betwe
6TTOYSr:betwe @name
[FLMWHr:bewer
BUMNYPr:bewer servi
;[WLSMr:bewor ?
JM_UGHr:bij
QFXH]Er:board
KdKJMJr:book
NTAGYXr:booke
bEEQQMr:booke .
HIMLNar:booke for
I_KOHPr:books
HIJVJ_r:booth
O]dCDBr:boss
LE`HRPr:boss ,
cMEMJOr:both
FIG_JZr:branc
QLLOKXr:break
M^=GXSr:bring
H]IMXGr:bring two
QKYLLNr:budge
AQ_GIYr:build
HJNNN^r:build ,
P[CLD\r:burea
D_GHL\r:bus
JTLLMWr:bus .
aMEPMJr:busin
fEKQLGr:busin @name
YMHOOOr:busin partn
ZDgNDCr:but
IMeNHIr:but has
KJdLKJr:but she's
GLQJ`Lr:buyer
ESOOSQr:buyer (
1UO[QWr:by
:TSQ[Lr:by @name
JNRVMMr:by nobod
EfJOKKr:by phone
EI?][Ur:by the
N_FIB\r:c
UKONPNr:c /
EH\K\Ir:c'est
XZIJMHr:cabin
JNJcLJr:calad
INKcKIr:calad .
DcHPNMr:calen
GKGgNKr:calib
SQ[IMEr:call
[IIBK`r:call .
IPQNTNr:call about
QG[NKNr:call becau
XEFaLIr:call for
CQMN_Kr:call with
DR[LNNr:calle
VXIHOKr:calli
SXKHPLr:calli from
^YEJGMr:calls
VYGLIOr:calls you
XIIZLIr:camer
WMHUKMr:camer off
Ow?IEGr:can
>NpHMIr:can't
MJ`INMr:can't join
Cb]FHIr:cance
KeCF`Cr:candi
CUONWOr:candi (
ISOOSOr:candi :
@UQNXNr:candi call
WZINFLr:candi exper
SXIMMMr:candi has
W^FKFNr:candi round
MMMNNXr:cante
=QRMVWr:capit
FZQLRKr:card
VXLKMHr:caret
ATNMTVr:cas
UHILK^r:casa
AWVAGdr:case
_JKNOIr:casti
HQPMQQr:ceo )
ILVOPPr:ceo @name
BOROGar:cerra
]A_QIBr:chair
aLEJNPr:chair )
WGYLPFr:chair .
MJYPKOr:chair of
D\BP[Mr:chang
RWKOIMr:charg
UUKOJLr:charg de
L^HQKLr:charl
XIVAXIr:chat
SJIK]Mr:chat ,
^JLLLNr:chats
R^IIMKr:check
YPXNAIr:chef
]FNOMMr:chef )
XFZNFOr:chef ,
\FMNONr:chef d'équ
8]TOSOr:chef de
LJKL_Mr:chemi
_LEPOKr:chief
aLKJLLr:choic
F[bEKGr:ci
JIeIOKr:ci sarà
H[VHLLr:clear
IZYELMr:clear your
AXQOROr:clic
FTPOROr:clic qui
FTPOROr:clic qui per
O\WJEIr:clien
CIJfNOr:clock
RILMOWr:close
fLIPGGr:clíni
KMMNH_r:co'
\IXMHIr:co-fo
]XGLFLr:coat
LcCKDYr:code
HdHOKMr:code .
WOMMMMr:codin
NjNFGGr:coffe
GcKOKLr:col
[W@JITr:colle
PUHOOPr:colle you
N`BH[Hr:collo
[LINNNr:collè
EQMQSSr:com
GTOLRRr:com a
<VTNSRr:com o
HSPOQOr:com o googl
JGeGEWr:come
^D@GXYr:comes
fHIOJKr:comes in
FZ[LJJr:comin
IXWMLIr:comin .
HLK\QOr:comme
NUH_GIr:commi
UFJ_LJr:como
CN[QMQr:compa
@RWRMPr:compa no
MQVVFIr:compl
IW[GLLr:compl clear
KHGZNXr:compt
JlBJNJr:con
5ZUNUSr:con @name
IYMPKPr:conci
H_JPNLr:condi
nFHLHIr:condu
eHOJHMr:condu a
IHYN[Gr:confe
N]HI_@r:confi
WG]NJGr:conos
AZXK\@r:conse
GU^NIIr:consi
IV[MJIr:consi .
HUOOOOr:consi the
cPFNHKr:consu
EcFH\Gr:conta
CUONVOr:conta telef
DUONUOr:conta telef –
]VEFMOr:conti
WJIH]Kr:contr
9VRQXPr:contr (
DRRPSOr:contr ( m
]MJJNNr:contr .
Z4XTRNr:conve
DFXSUPr:conve .
ARVORPr:convi
=SXORQr:convi para
ZLKJJTr:coo
VPJLJTr:coo ↵
gJFNKJr:cook
RhEMBLr:coord
9mJRLLr:coord ,
PNLNNTr:coord do
JLCkLJr:corne
XBVE\Ir:could
MME_ONr:counc
FPQPOTr:couns
FPQOOTr:couns ,
DQRPOUr:couns , @name
EK_JHYr:court
sDBEDYr:cover
YIQLNMr:cover lette
_JEJQQr:cover peopl
gIEHOOr:cover sql
ETPOQRr:crédi
kKFLHIr:cto
]LKLLMr:cto )
oELLHFr:cultu
PFJMGdr:custo
RF[MHQr:cv
;TSPXQr:d
>URPWOr:d )
[HMNOLr:d'équ
[TZFGEr:da
GSQOPOr:da compu
RF_QJHr:dabei
LKK_NKr:dabei .
WQUMFJr:das
IW\KHJr:das gespr
WLLNNOr:das team
\LHNNOr:das zweit
LCZJaFr:dat
FLKQdIr:dat je
>MHV]Tr:data
ZJFPQPr:data .
:OVQYQr:data engin
CiXGDKr:date
K\IMQLr:date .
ESQOQQr:date :
WSHPJNr:datos
XQHPKNr:datos .
BeIRKNr:datum
Lai@BBr:day
O<^NHZr:day ,
?daHIEr:day .
A_HPQRr:day :
D_YMGJr:day and
SFVPNNr:day on
aHLKMMr:dbs
PLVLMNr:dbs docum
UbGNS;r:de
Z\<JQMr:de @name
HRFOK`r:de bus
PXLNJMr:de commi
DTPOQRr:de crédi
WRHPKNr:de datos
T]ILILr:de direc
^HGTMLr:de groep
;[RPQPr:de la
EVQOPOr:de missi
ZJJNPNr:de plata
DWQPOOr:de poort
RSMRJMr:de produ
NYKOKNr:de recru
YSEOMMr:de selec
TYKMJKr:de seleç
cJHOJLr:de turno
bETNHIr:decid
^KTIFMr:decid .
Xc@OIFr:decis
CHhPKLr:decli
;TVQRSr:deep
ETXOKPr:deep dive
?TTORQr:deep on
]WGJLJr:deixa
jUBHGIr:del
XKJNONr:del equip
dKLKKIr:del forno
[KNJONr:dem
IjXICDr:den
WUJNLKr:den @name
JfEMJNr:den termi
GRPNNUr:depar
RLLMNTr:depar ,
JSIJK^r:depot
hVEJGGr:deput
TNNNONr:deput )
VSDLLTr:der
VREMLSr:der @name
@bQMNMr:des
ZKJKXIr:descr
UIJJ]Lr:descr a
UC[MHRr:desig
OITINVr:desig )
SX?QD[r:desk
HVE^OJr:desk .
OFB`NUr:di
IQPPPQr:di micro teams
[YFDRJr:dial
gGFIQLr:dial in
L]JKOMr:dial-
WMLQLMr:dich bewor
G_DHL\r:dicht
aZPIFAr:die
cGOGOKr:die erste
NMFPUUr:dinne
[MMRHKr:dinâm
^HGOMRr:dir
QQJNOPr:dir .
^fS??Er:direc
GSVOOMr:direc )
PN\PEKr:direc ,
DRUOORr:direc , @name
eFEPJPr:direc ;
QTIOMOr:direc de
WYGKLKr:direc line
aKDOONr:direc of
YNJONMr:direc techn
V^ENJIr:diret
P\HMKMr:diret .
q@DEPQr:discu
IPRMSPr:discu (
SKJPPRr:discu .
_KJILQr:discu it
GSQPPOr:dispo
IRPOPOr:dispo mobil
FTWOKPr:dive
ETWOLPr:dive ↵
_TTIDFr:do
VJTNNJr:do .
LQMNNTr:do depar
[CVMJNr:do the
DQQN[Kr:docum
hU=b?Ar:does
RGN[JMr:does .
RZULFGr:does the
LB[PQPr:does the tasti
jHGJJLr:doet
bIKMKLr:doet het
sDLLFFr:doman
KDKVL^r:don't
DMSOQVr:don't panic
VLNOMNr:donne
>[=PKir:door
XBJN[Mr:down
OHPPRPr:down with
_LKOILr:drh
XE[LLJr:drie
N`THGIr:drive
NYIMONr:drive you
WPJMMNr:drive you over
D^VMILr:drops
R[=IEbr:du
L[MMJOr:du servi
TXHNLKr:du stand
cFWJHHr:due
GKHK_Vr:dura
ILGfMLr:durin
XKMNMNr:délég
ULNONNr:délég aux
WO7_VGr:e
B[<[]Hr:e .
eKJLIJr:e @name
hGHNJKr:e conve
SLOI[Ir:e entre
P[MKKKr:e le
YLOIKTr:e o
JZMMOMr:e ti
cMLIHMr:e um
OHNMK]r:e étage
`LJKLMr:each
[CY`@Cr:edito
\G[LFJr:edito –
]I\JFGr:een
cHLJMMr:eerst
aHJLMNr:eerst kwart
YKQJNMr:ein
>SZMSOr:ein .
^LLKLNr:ein @name
cIHMLMr:eine
bIHMLMr:eine @name
D\NNPNr:einen
\LIPJOr:einri
]MJPHNr:einri )
\eF@T>r:el
UXHOHNr:el clien
BUQNTPr:elett
CWPNSOr:elett junio
SMKWLKr:else
ULHZKLr:else .
VNHPLRr:elter
QPIRKTr:elter ↵
AFa\LJr:em
FQRORPr:em :
F`GPQLr:email
SL_KGJr:emeri
ZGVMLJr:emeri ,
ZR_Q/Or:en
iKGMIIr:en @name
iBGOMMr:en de
OTSMJMr:en la
eLFILNr:en praat
SI_FMLr:en su
oACPJOr:encar
_HEQMPr:encar .
cAZELKr:end
ULQNMNr:energ
ERTOOQr:energ servi
FJTL\Nr:enfer
_KIMMMr:eng
[KKOLOr:eng )
`IILMOr:engen
MPJJ]Kr:engin
@UQNWNr:engin ↵ @name
]IPNJLr:engin )
TPMLNOr:engin ,
COPOSVr:engin lead
D_OOIPr:engin manag
_KJMLMr:engin |
VJULIPr:enjoy
RIYLJPr:enjoy your
PI\LIPr:enjoy your chat
VXGMKMr:enseñ
P^GMKMr:enseñ el
XGDIJdr:entra
XQLDa@r:entre
aF[JFGr:entre .
XLJNOOr:entwi
WLKNOOr:entwi )
FWPOOOr:envir
ULKOOOr:equip
YLJNONr:equip de
LTTXCJr:er
XIXOFLr:erkra
bGNJNKr:erste
GZFNYLr:es
SHLNYMr:esper
>InSMFr:est
DBjYLEr:estar
IIcJMMr:estar .
GNjFNGr:está
KHaMOKr:está de
LJ]LOMr:está no
cWNDIEr:et
PUQLNIr:et @name
bIGNOKr:et @name .
`FFPPNr:et la
cEKNOJr:et le
=VSNXNr:europ
CVTOOOr:event
gNPRD?r:every
G^E\MFr:every and
^ONOGIr:every appli
CGiLNKr:excus
iJGHJNr:exec
gLHGINr:exec :
TEHLdJr:exerc
eIJRJGr:exerc ↵
DdHMOLr:exit
TKIKLZr:expec
Y]DJJJr:exper
Q^JOHKr:exper ,
fEJKMMr:expli
cEKNLNr:fa
@TONOZr:fachg
=UPOPZr:fachg mit
cJILLMr:fachl
`LIKMNr:fachl )
SFZLOLr:fait
\LMLLMr:feedb
NLL^NIr:fica
eEHJPNr:field
WELLOWr:fifte
\CJMLWr:fifte minut
VKgFICr:file
CUPNQRr:filtr
BVPNQSr:filtr @name
ESQOQQr:filtr @name -
PI^IMMr:final
IJIRZSr:finan
CUEH[[r:find
KXLMPNr:find a
GUJKL]r:find the
b2SIVTr:first
IEVK_Lr:first call
gJIHJMr:first inter
VJF\KMr:first time
bJMIKMr:five
^JLBKXr:five minut
EYWLJNr:fligh
b=GKI`r:floor
LHLOO\r:floor ,
`GKKITr:floor .
KFdJOLr:fois
IFdKOMr:fois .
X@?[?ir:follo
FFH_I_r:follo the
^b&D]Sr:for
HJPL^Nr:for 0
ZCLKYMr:for a
HJU[LLr:for all
SEZZGGr:for her
XKYIJKr:for his
G`IPPIr:for lunch
QKZKKNr:for six
R]C7_Rr:for the
\\HJJGr:for this
VaBPDNr:for you
[KDOTOr:for your
lFILLGr:forem
EWGK^Nr:form
FhCEZIr:forms
IZILYIr:forms of
[LNMJMr:forno
ZSIOGNr:forwa
eAJPMNr:forwa to
DbQBE]r:found
VQWJHJr:found your
RIYNINr:found your profi
[TSIFIr:four
f@XIIHr:four .
F]FaIHr:frage
LcIJKLr:frage .
eKHIQHr:fragt
^GCNUNr:freue
ZLINNOr:freue sich
PHKPZMr:freue uns
YPTFTCr:frida
KLWPLPr:frida ,
[BYFXFr:frida .
b9OZMIr:from
]X;GYIr:from @name
V@=VT\r:from a
STH\GHr:from compl
KRZKLMr:from compl clear
dIJKMKr:from finan
QF\HPOr:from hr
QD]IPOr:from hr will
JI^ZFIr:from inter
ULH[LKr:from inter audit
JdIWICr:from our
TTIMOMr:from peopl
RUKLPLr:from recru
YG7jTDr:from the
lIDLHMr:from you
Q`DHVFr:front
_PDOLKr:front desk
I_NMMJr:front offic
ALNPcLr:funct
_G[HDMr:futur
`LIKMLr:futur collè
JWEeGGr:führt
^ILNKMr:für
FSTOOOr:für mögli
EUROOOr:gap
GTROOOr:gap is
Pi@DC[r:gate
gAMQFNr:gate ,
FCgOEVr:gave
KKNNM[r:gebou
dHEOOLr:geren
SQJEH_r:gespr
gDKLKMr:gespr .
_IJLNMr:gespr af
<NGRTbr:gespr mit
SVHKLRr:gesto
QJLORSr:gesto da
ITXEVJr:get
UWIMLLr:get a
GFYNWNr:get to
FHdKPNr:già
TMRNMLr:gm
FMQMK^r:gmbh
WHOPONr:gmbh ,
\SSEJJr:go
JROOQOr:go deep
QZTIGLr:goes
ISYLNLr:going
:XROWPr:googl
;YRNWOr:googl meet
SIWOJNr:gover
YLLNNNr:gover ↵
IK\PKOr:gover ,
VFYILPr:grade
PObWB@r:greet
OKTYKHr:greet every
XRAYMIr:greet every and
OGeMIIr:greet you
[HIVMLr:groep
VTFKHWr:groun
TSOCGZr:group
SGXIFZr:group .
WMNLNNr:group pm
NHMeIJr:guard
VLEFeHr:guest
[JHK\Hr:guest )
GcHOKMr:guide
EMMYTNr:gut
bEEPPNr:géran
[EIKNYr:h
EI^J^Fr:ha
H[KPMNr:haalt
LXKPMMr:haalt je
DWZLJOr:haar
APQOUSr:haar over
MI\PLMr:habla
EGkOJIr:had
NH`OKJr:had to
hGAEZKr:half
]FEHZOr:half an
>QTOQXr:half-
MVFIFar:hall
KJLMLar:hall ,
QWIPKNr:hand
F]JOPNr:hand you
_C\ILFr:hande
RO]MJEr:hard
RWMNJKr:hard hat
aBGPOPr:hará
YSYBLFr:has
U8KFZcr:has a
CNPQ\Lr:has been
\TIKIMr:has confi
SWJSCQr:has invit
UVHSBQr:has invit you
PFWNPOr:has kindl
[LQKKKr:has left
N^HLMMr:has the
QLGLIar:has thirt
IdILJOr:has your
JSQNQMr:hast
VNMQKMr:hast du
Z]LMGCr:hat
SJNPLRr:haus
^CMLYGr:have
]FHH]Kr:have a
YMKJOPr:have his
SKILYMr:have you
\cM[3@r:he
]JXKFKr:he /
SEL^MJr:he does
eJLIJLr:he inter
TC[NNKr:he is
OZDVJLr:he will
eJFLMLr:he'd
dLELLMr:he'd like
r?CZHDr:he'll
\LJPNKr:he'll ask
[<pGEGr:he's
uDSCHBr:head
INOLTTr:head de
hCRJGLr:head of
9WWMVPr:healt
EQROSPr:healt ↵
a=WFC\r:hear
SFINK^r:hear about
RGEeKLr:hears
WIMMIWr:hello
FiGMIMr:help
fABMJYr:hence
XFENL\r:hence the
UMZ_Q/r:her
GUH]JNr:her )
`AGHcIr:her .
HJYTNNr:her train
P\[NACr:here
JL_MLMr:here as
]YCMJIr:here from
\XDMKJr:here from @name
XJXKKKr:herse
oTGND>r:het
dHIKKNr:het eerst
eZBGKGr:het gespr
UIIYLMr:het vak
EPONURr:het van
ZZILHIr:hi
[UJLJJr:hi ,
BTPOTPr:hier
BUPOTPr:hier klick
SMYFNMr:hijo
YIaTA@r:him
XI\GINr:him )
RJ_IGOr:him ,
WFN^IHr:him .
gDHMNLr:himse
cMFMLKr:himse ,
HES[HWr:hire
NVDFIcr:hirin
HO_OMHr:his
ULKRONr:his camer
TLZJJKr:his group
_EZJJHr:his own
\XGGNJr:holds
cHLMKLr:homew
cIMLJLr:homew talk
FSNMUPr:hope
XKKKLVr:hopef
DSSGK_r:hospi
DSTLLWr:hospi ,
iIIMGKr:host
JHJLT^r:hoste
SKILL\r:hosts
;WKLZWr:hotel
DHLN]Vr:hotel /
]WBEVIr:hour
LFINHir:house
]XGWEBr:how
WREZKGr:how we
jEDOMKr:how you
XKUQ=Tr:hr
POZYFAr:hr )
eFGPPHr:hr busin
QF[IPOr:hr will
ERSPPQr:hybri
ERSPPQr:hybri )
MHHkNEr:hört
LML^NJr:hört zu
cLM@[Cr:i
MYOQMGr:i @name
k>HQKNr:i look
cBJNONr:i will
LZVLHIr:i'll
YSHNNJr:i'll be
bVGLHGr:i'm
eQIMGGr:i'm the
VZPMCJr:ich
HPUOMPr:ich (
XMTOJIr:ich .
_IJOJPr:ich freue
>SYMSOr:ich sie
@_BIV[r:id
MbZ??Tr:if
JjGKMGr:if the
DVROOPr:if the gap
GfINOGr:if the gate
DCfNC]r:if you
GGY[LMr:ignor
GMUWMMr:ignor her
T`TDBLr:ihnen
YBcMHGr:ihnen .
EhHNMJr:ihnen den
J[JNNOr:ihnen einen
JN[NMLr:ihren
]RJMHLr:ik
T^KJ[8r:il
B\HL^Kr:il collo
MGeNJHr:ill
ZFZIMIr:im
HP[OMKr:im @name
LNK[MMr:impar
LLK_KMr:impar .
IO^`?Dr:in
G\FXMLr:in ,
GXFaJJr:in .
NQh9JPr:in @name
]GGMH[r:in a
IaIJQLr:in and
GHKX\Mr:in for
^IFTPIr:in from
[QHJONr:in hr
[A^HNKr:in perso
`DJgDAr:in the
CC`HN^r:in this
FH]JYMr:in time
A`YDPMr:in touch
fEIKMOr:in with
CJ[LWPr:in your
[LJLONr:indep
ZLJLONr:indep membe
FbJOQHr:indic
TOOIOPr:infor
BWPPQPr:infor |
[ILNNNr:inglé
XMNNLNr:inkl
>VSPPRr:inkl .
eJGQIIr:insis
]LMPJJr:insis on
^INMNJr:inste
QJKLJ^r:insti
\JKNKOr:insti @name
_ADUj7r:inter
GTNQPPr:inter (
QSMEWMr:inter )
WU>\Z:r:inter ,
s>4]\<r:inter .
WJPOFTr:inter 0
<VULZMr:inter :
9QSN^Qr:inter @name
?QQO[Pr:inter @name lab
NK[LMMr:inter and
RKI\LLr:inter audit
6TTQXRr:inter betwe
4UTQYSr:inter betwe @name
HHX^IKr:inter for
GI_LTKr:inter is
kFLJILr:inter on
NcHILLr:inter panel
RhGMAKr:inter with
y<KIEMr:inter you
aDCDXVr:intro
UGGHR]r:intro to
KLJMM_r:inven
^IE^HGr:invig
_V?Fc=r:invit
[VQJEIr:invit .
aHGMMPr:invit as
HFOQaKr:invit to
gI=RQIr:invit you
aNFRENr:invit you to
QDYMLSr:invol
ZIJJIZr:invol in
QEiEGOr:is
DN^MOOr:is away
YBBIX\r:is booke
[HIQPMr:is booke .
YVGHPLr:is er
FEXL`Kr:is in
_IMJRIr:is in @name
_LFQKMr:is invit
XSHQIMr:is invit you
QZEVLHr:is learn
TbHEMJr:is learn how
`JWHHHr:is moved
IM_IPMr:is no
JLZLOMr:is not
HJgKLJr:is off
]H]CEQr:is on
GM`MNKr:is on sabba
WXGJNKr:is out
GKfFOMr:is stuck
WG\JKJr:is the
DVSOOPr:is too
fHJFQKr:is trave
ZPOKILr:is your
X=\XIIr:isn't
IIaLNLr:isn't comin
[FDUNRr:isn't invol
\JCLJ\r:isn't invol in
O>l[EAr:ist
MJ_MMKr:ist auf
KM]KOLr:ist in
KKcINJr:ist in @name
KNWKNQr:ist infor
QAZOGXr:it
eIHKLMr:it )
WWBBG`r:it .
GIWK`Hr:it is
SJ[LKKr:it light
V=]LMRr:it with
??]UTVr:it's
JIGMMfr:its
[]TER7r:je
JbRKIHr:je .
RVKNLNr:je de
\PIQHLr:je om
WTHPJLr:jefa
hCTWCAr:job
RJUXIHr:job you'd
PC`XGHr:join
`HKIQNr:join from
aKHLHQr:joine
VIG]KLr:joini
fH@OVFr:joins
\JFLVLr:joins 0
AZONSOr:junio
BUQNTPr:junio ↵
=QCmJSr:just
HIJaONr:just liste
GJ]NOOr:já
ZIVLKKr:keep
YIVLKKr:keep it
IKLeKJr:keeps
e@XNDKr:kenne
WJ[JGMr:kenne .
`LMMMGr:kids
_LNLMIr:kids aslee
KLM]KMr:kijkt
KLL^KMr:kijkt mee
OIYMOMr:kindl
OIYMONr:kindl agree
[@DJIir:kitch
IIJMLdr:kitch .
BTPOUPr:klick
DSPOTPr:klick ,
EbSKLJr:know
WILOOOr:know you
PhIMHDr:knows
\[GJIIr:knows the
DIYJeEr:komt
WSHPIOr:koord
8PUTWRr:kopie
CNRTTOr:kopie !
WMPMLMr:kredi
AUUMRPr:kredi (
cLFHNNr:kwart
jHFKJNr:l
gHGLKNr:l .
FiLMJHr:l'acc
NQ[KILr:l'ent
FKeKKMr:l'ha
L^kBADr:la
>[QNQPr:la @name
dCFOPNr:la encar
QZSMFIr:la entre
bEGOPNr:la géran
DWQPPNr:la reuni
QG_JJOr:laat
PQ^>PNr:lab
\IOOJMr:lab ↵
NK\PIMr:lab direc
GPOPUPr:labs
GPOPTPr:labs -
HPOPSPr:labs - panel
@SYMROr:lade
?SXMSOr:lade ich
@RYMROr:lade ich sie
L_IPMIr:las
`H`BNBr:last
iJUHFEr:late
pHJDMGr:late ,
EFfNOMr:later
IHbNOKr:later .
dGNLKJr:lavor
bIMLKJr:lavor e
\\4U<]r:le
eEGNOLr:le chef
HAXQRVr:lead
ATPPRSr:lead (
GQPPQQr:lead ( @name
[MMNHNr:lead )
kCGMLLr:lead ,
TKQRMKr:lead .
AUQNQTr:lead vacan
WIZHJNr:lead –
`IHOMMr:leade
RXASGUr:leads
]MMHMNr:leads ,
P[FYIGr:learn
W`ICLKr:learn how
KNJZPNr:learn the
LQ^KNEr:leave
PFYJJVr:left
M_HMLMr:leidt
YIIPSKr:leite
IOKOYPr:leite @name
WNKNMNr:leite mathe
dIIKLMr:leitu
ULJZILr:lesso
JB[DT\r:lette
YIIKF]r:level
ZMJKFYr:level 0
S@ZC[Pr:libra
^WFJKIr:liga
VIXMJKr:light
]Q/A`\r:like
eLFLNJr:like a
X^9GaDr:like to
MFXJ[Jr:liked
bIGOMLr:likes
WRA_JGr:line
IJMNL`r:link
Y_IJGHr:list
bA?mGCr:liste
]FE_KHr:liste .
ILJaNMr:liste in
]GIRQJr:liste to
WA[MMLr:llama
YIVJPIr:llega
YVEMLLr:lleva
CZSEIZr:lo
VVENMNr:lobby
MTKOOOr:lobby and
BZOOPPr:local
EWPOPPr:local ↵
aWDKGNr:logis
S^INHIr:logis )
`YGJFJr:loja
U`IKIIr:loja .
JGcJOMr:longe
cYAHJJr:look
f?IQLOr:look forwa
PX9VaBr:looks
ShCGKJr:looks after
QJI^KNr:looks over
ZKKPNLr:lot
XKLQMMr:lot ;
PFJPK_r:love
NHKOL]r:love to
aJLLINr:loves
@XHTNYr:ltd
?RYRMQr:ltd ↵
IIGfPKr:luist
OYMLHPr:lunch
SNQJNOr:lunch ↵
VMLNNNr:lunch is
]TGJNKr:là
FLJN`Pr:m
4XSP[Qr:m /
R[HMMKr:mache
ZRINLKr:mache den
QZLJNLr:mag
ONHMK^r:mail
DhIQKIr:maile
DZNOQOr:mais
IPQOQPr:mais sobre
HQQOQPr:mais sobre o
FN^LONr:make
FdJNLLr:makes
NbHL=Yr:manag
GURNMPr:manag ↵
QBXJH]r:manag ,
9ZXNMTr:manag .
O\HNKLr:manag of
]OGNNKr:manag our
JoBIKKr:manda
JcIMKKr:mapa
FgJNLIr:mapa .
EkLKGKr:marca
^MNJERr:march
VNLNNNr:mathe
YMINNNr:mathe .
OG`IZ@r:maths
H@YIVZr:may
^KLPNGr:may be
FVRNOPr:md
RSNOIOr:md )
_bMEBDr:me
XMNPJMr:me ,
Y]HGJKr:me .
K\EQKQr:me to
ZDZNJKr:meant
VLH_KFr:mee
^NJPLHr:mee en
6NaA`Sr:meet
:XROXPr:meet :
BQUOQRr:meet at
GQROQPr:meet em
RTXKFKr:meet you
kM?QFLr:meeti
TVHPJMr:meeti .
[LKMMNr:membe
ZMKLONr:membe :
XF^GKLr:met
JQPOPQr:micro
FRPPQQr:micro teams
ZEBIaOr:min
SWMOJJr:min )
UIIKdDr:min ,
9WNNS\r:min nicht
D^[VG@r:minds
C]ZTIDr:minds the
k87UEfr:minut
RQHXJMr:minut ,
^FGLG\r:minut .
[INLMNr:minut to
^ELMONr:minut with
XL`HGHr:mir
BWRNQOr:missi
BWRNQOr:missi mobil
UFJ_CTr:mit
JKL]OMr:mit ,
bLLMKHr:mit .
AVGOQ]r:mit @name
:VPPQYr:mit der
]DYLKIr:mit ihnen
DSNNWOr:mitar
ESONVOr:mitar :
PMOWLLr:ml
PMOVLLr:ml (
9[RNUPr:mobil
ESPOSQr:mobil @name
DVQOQOr:mobil –
^KHOOLr:model
_JGOOMr:model and
KDjLKJr:monda
KK\NNMr:monda ,
UB_MLJr:monda .
SMKPLTr:more
>RVORRr:more about
?RVORSr:more about meet
NAEH`]r:morni
cHJOKLr:motiv
S_JGLLr:move
QGkBCRr:moved
QLkFFFr:moved to
LMJLK`r:museu
JKJ^ONr:muted
H^WMFJr:my
VJXLJKr:my co-fo
<[SNSPr:mª
:]RMSQr:mª @name
GRTOOOr:mögli
GRSOOOr:mögli @name
H`GNRKr:na
JLQMK[r:naar
^MKNLKr:nach
RJOOOQr:nachf
UJOONPr:nachf .
LGXLI[r:name
ZNLNMLr:nativ
LUYIMKr:ne
LTHK]Ir:need
HKJIKir:neede
IJLJJgr:neede .
TJLKRTr:neemt het
GJ_JQPr:neith
_KKLNLr:nemen
]KLMMLr:nemen het
XMLNMOr:netzp
ZMJMMOr:netzp )
ZCYMGPr:never
TYD`FCr:new
FUOOORr:new @name
<@Rb[Or:next
KIIQaJr:next appli
AWNGRZr:nicht
7XNNR]r:nicht gespr
J]UILJr:niet
KYUIMJr:niet .
MSBE^Tr:night
SHHLRZr:night porte
MFIMgIr:night shift
dHEKNOr:nimmt
XDX[;Pr:no
>RYRMRr:no .
\HKOOMr:no @name
IJ`HQMr:no estar
IN^IPMr:no longe
ILL_MMr:no quest
aRGILKr:no relat
NK^LOIr:no viene
JLILMar:nobod
JKIIMfr:nobod ,
RMNTMMr:nobod this
AZTSKLr:non
JZOLNMr:non ci
jY?KEGr:noon
iLHKJHr:norma
:V`XENr:not
GIbIRMr:not in
OO[IKMr:note
VPJKKTr:note taker
HKHUIar:note-
WEC[SNr:notes
dFGHROr:notes and
COKdKNr:nothi
XHI\LJr:notic
`KFPNLr:notre
[NHONMr:notre direc
MFRJbIr:nous
PBhRHEr:now
ZQGPJNr:nuest
PVKPLNr:nuest direc
gPUFECr:numbe
SE_MKKr:numbe .
VSFRLMr:numbe test
HTOOPPr:numer
HTOOOPr:numer local
DLN[ORr:nur
YJKIHZr:nurse
E[kAIDr:não
JlAC`@r:o
MLJLbIr:o .
JJTNOTr:o @name
>TVPRQr:o convi
IRONOSr:o coord
F^JMOPr:o gesto
GSPPQOr:o googl
GQQOQPr:o meet
VEH_IOr:obs
XGIZJNr:obs .
[B>rFHr:obser
HMJcLLr:obser .
]JGSMLr:obser de
YKGTNMr:obser de groep
cIINLKr:och
ETQOPQr:octob
ESQOPRr:octob 0
BUPOTQr:oder
@UPOUQr:oder @name
_GU@[Dr:of
LMJQ^Hr:of 0
ZVHMGOr:of @name
ZHMPNMr:of desig
^FLONMr:of engin
KJ\PKOr:of gover
QJF[PMr:of her
G\IK[Gr:of id
FIX]JJr:of it
HUNIYMr:of our
eIMMIHr:of quest
F[YDFWr:of the
IWTOPGr:of thing
K@[@\Xr:of your
RU_UA?r:off
HJeNLHr:off the
bf>R<Fr:offic
JLM^LMr:offic ,
iEEFFZr:offic .
=]ONNTr:offic :
DTVRMNr:offic ;
E[OPPLr:offic manag
KJIcMMr:ohne
SOI[FNr:om
\IcQ6Lr:on
GJ\LPPr:on @name
fALYIGr:on a
GgHMGOr:on behal
W\FZFBr:on for
UFZQGMr:on frida
JFcMOJr:on leave
SD^NLLr:on monda
RJ_LFLr:on sabba
cEQO<Vr:on the
YDYINNr:on thurs
IQIJLar:once
hM=CJ[r:one
GVLNJXr:one .
hFGLMKr:one inter
fLIKKIr:one of
bNNMFIr:one quest
DJ`LGYr:onlin
@WWPNOr:onlin )
BRo[?=r:only
KLKN^Lr:onsit
RYJMKMr:op
P]LMIKr:open
HTOOOPr:open the
UIGM^Jr:openi
R]JJESr:opens
GdJMHPr:opens the
OK\KNJr:opera
JM_NOGr:opera ,
GPWONOr:opera analy
^JKMLNr:ops
\KKNMNr:ops )
ERLXQMr:optio
7XVOQVr:or @name
aLIJNMr:order
\GLN\Ar:ore
ZGJN\Er:ore 0
fEJQGLr:organ
UNLNKSr:ort
ZMIOJQr:ort :
N]PGMJr:other
ESROPPr:ou
O\:WA]r:our
^GH[NDr:our @name
M]IPKMr:our archi
XWHLNHr:our call
PM[PMEr:our chair
`IGNPKr:our head
EJGbHZr:our inter
VI\HKKr:our patro
DQJ]PNr:our proce
_LKSJHr:our train
IPONMXr:our year
XR]GCHr:out
CZ]FJOr:out of
_JINMMr:out your
]Q:]HMr:over
WTHLNMr:over and
_IDOPOr:over dinne
_NGKLPr:over from
S>[FI^r:own
MHJMM`r:own .
LJIcOHr:oyent
KIK_PLr:oyent .
]LKJOMr:paar
GPSMPSr:paint
eJHRJGr:paint exerc
?SPOXQr:pair
BRQNWPr:pair progr
LE_>gDr:panel
GHhJLLr:panel .
HOOOVOr:panel inter
KIQNPVr:panic
HLRNPVr:panic ↵
GS>\QUr:paper
G\C]JNr:paper ,
SJfJGEr:par
IFjNLGr:par @name
W^FJPDr:para
TKPPOLr:para a
L[HONNr:parki
_LLLNIr:parla
^GCYKNr:parle
EE]XOMr:part
FE]VNMr:part of
_EVJNHr:parte
cFKONJr:parte .
GTPOQOr:parte alla
UEcIJIr:parti
dJGPILr:partn
IR\LLKr:pas
MF]OKQr:passe
bF\FHIr:patro
UH`HKKr:patro ,
SLVOLJr:payme
GLWM]Fr:payro
YIMPMNr:pdl
[GMPKOr:pdl –
SFZYFGr:peer
JG[YJJr:peer ,
e[LHFAr:peopl
IOQMRSr:peopl )
VE\MLIr:peopl .
W]FKLJr:peopl @name
_JEJQRr:peopl skill
N??_WWr:per
RKNNUMr:per candi
FTQPQOr:per dispo
JIG[[Jr:per il
?\ONSOr:per la
IROOQOr:per parte
fEMJJNr:pergu
hSMQ?Br:perso
dNHJJLr:perso )
dFGHRNr:perso ,
bEQILLr:perso .
WQOKUBr:phone
TPLOMNr:phone you
:\PPSQr:pin
G]HNKUr:piso
EIX]LKr:pitch
H]WIPEr:plann
ZNUGEQr:plant
UMPNNLr:plant de
QOVMLJr:plant manag
YKJOPNr:plata
UMKOOOr:plata .
XKEOSPr:platf
ESJPVSr:platf engin
LPW>_Ir:pleas
AIZM`Ir:pleas .
FWPOOOr:pleas consi
WBZIONr:plus
]BHFXUr:pm
ZKNKMNr:pm ↵
[JNOJNr:pm wrap-
CWQPOOr:poort
K]IOKNr:pop
TYXGEIr:por
D^EFUYr:porta
WFGLSWr:porte
TEINPYr:porte /
_MGOMLr:posit
[ZHKJHr:post
HTNOXJr:poste
XLBN[Jr:pour
cELOKLr:pour un
cIEMMPr:praat
\HZILFr:pract
\DHWNNr:pregu
^GEWNMr:pregu .
@XSOQPr:pregu en
\?^LIKr:premi
QEF\JXr:prend
RCF]JYr:prend le
??[_^Dr:prese
ELHZ\Kr:prese ,
KKKaMLr:prese by
aLPLGJr:press
WTHMNLr:previ
TUINMMr:previ candi
gB_IHAr:prime
eFLMLKr:prime parte
XEIKGbr:primo
dIKJPIr:princ
E]JOPPr:print
JKhIJJr:pris
VLKNPOr:probe
;ZGdQIr:proce
DSOYMNr:proce for
cJWJDHr:produ
XNMMLNr:produ ↵
CWRNPPr:produ )
UI\MIKr:produ .
_HOOJLr:produ @name
ORSOINr:produ manag
ZJMOMMr:produ sense
T\SGGHr:profi
hFGLPIr:progr
UMNOMOr:progr .
DQOOWPr:progr with
?UOOXQr:proje
\DZMKGr:propo
YJTNKJr:propo anoth
fHIOJIr:prova
^GMMNMr:prova in
bHHPKLr:prueb
JcFFQPr:prête
K]JKIUr:puert
gDGNKNr:puis
MHM_SFr:purel
[TJLJKr:put
P`IMKIr:puts
[FLOOOr:pôle
`DIPONr:pôle .
`HKPLLr:quart
cXQHEAr:que
`GNMKNr:quer
k@<YLNr:quest
c:LWIQr:quest .
BWRNTMr:quest ?
TcEJGLr:quest about
YMLMMNr:quest among
dEMNKKr:quest for
TJKJ_Ir:quest from
ZZ^DCAr:qui
FTPOROr:qui per
VG[LJKr:qui reçoi
bFJOKNr:qui vous
eKHMLJr:quier
HKIeNLr:quiet
\XHKJIr:qué
SLULMMr:ran
UKWJKMr:ran this
SLVKMNr:ran this team
HaKOLKr:rappe
E_KPLNr:raum
^FEI`Hr:re
YANMYLr:reach
OIPLOVr:read
BPSOPVr:read the
UJTLMNr:read your
UKRLNNr:read your cover
HG\JMWr:readi
KG_MMOr:readi room
MJM_NJr:reaso
?]GLIbr:recep
FVEOH`r:recep ,
JIKOM`r:recep , @name
=cUMLLr:recep .
CSPPQSr:recht
FX^DEUr:recor
IXFIIbr:recor the
Q]3BV`r:recru
S\JNHKr:recru )
mKHLGGr:recru ,
GeINLLr:recru ;
D]QPMLr:recru admin
=dNRMMr:recru coord
HXMPPMr:recru scree
JHNMN`r:recru un
ZKOPJKr:recru wrap-
GNLL`Nr:ref
GX\GNJr:refer
[]JGHJr:relat
R^KJJKr:relat !
@D\kJDr:remai
HNIMO`r:remin
KJMNO[r:remin .
I^LOJNr:reply
GaNNIMr:reply to
XLKQJPr:repor
T^FIKMr:repre
SIUHQPr:repre her
bL@IKWr:resea
]ILJNPr:resea )
dKFNHOr:resea @name
z?GMFGr:respo
^JKPKLr:respo de
ZLKONMr:respo du
FJcXGIr:resta
GXCaLJr:reste
SHMJGar:retai
TKNPPMr:retai group
YIdIGEr:retir
IRXZFHr:retra
HPSaFHr:retra .
_MGMKMr:retur
?[RPQNr:reuni
BXRPQNr:reuni ↵
LEWIPYr:revie
THZMKLr:reçoi
VFXNMKr:reçoi .
VPTYBEr:rh
MJUYHLr:rh )
XTLMLJr:rh ,
MMK[NLr:rides
UY@KFZr:ring
W\BPJKr:ring you
>XPQRPr:riuni
BWPQPPr:riuni ↵
BKIKQgr:robot
FQOQSPr:robot )
IXRWEKr:role
;VVLXOr:role at
JFMW=ir:room
HYZKMGr:room .
bBFZNHr:room 0
KJNNOZr:room is
OKF_NMr:ropes
VHE[OMr:ropes and
fQCIPHr:round
[HINXHr:round 0
X\FKGNr:round the
PENQPVr:rozmo
RJRPKQr:rufen sie
QZ@^GJr:run
Z?XKNPr:run it
KUH^ILr:run the
@QQROWr:rundg
>SPPPYr:rundg mit
kFBKNMr:runs
dHGNNKr:runs the
HcGNQHr:réser
RJMK^Hr:s
WHTHJVr:sa
RK^LHLr:sabba
UKTLMLr:sabba ,
ZFL[JIr:safet
JKmLHEr:saiu
SVLNLJr:sala
ZC^IOHr:salar
`HCI[Kr:sales
TIGO[Mr:sales openi
NJLLL_r:same
SYFTKHr:sandb
TJ@eKLr:sans
TLQONLr:santé
HGkHPHr:sarà
CDXYIYr:say
LbEXGHr:says
VdNGEFr:sched
IYNOLNr:sched .
RVJPKNr:sched zoom
ZZIJGKr:schic
\LJLKQr:schic )
[IBZFUr:schoo
eEIOOIr:schoo manag
CQKSM\r:schul
FMNOM]r:schul @name
UPLNKPr:scien
JPNTLRr:scien ↵
q>GC^Cr:scree
>]MOVNr:scree (
eGKPIJr:scree ,
>QZE]Pr:scree for
LOL^LIr:scrib
YFbHLEr:se
HMYLNRr:searc
GPSMQSr:searc ↵
XKNKQMr:searc .
GQSQNPr:searc ltd
JJ^WLEr:seat
SBZNLRr:secon
PXJLRJr:secon half
H`CMG[r:secre
OOTPIOr:sede
XKOQIOr:sede di
W4JVUYr:see
HM]OLMr:see @name
PGJ]MMr:see how
i@BM\Gr:see you
jDXIDGr:sees
gEVJGHr:sees you
N^JNJLr:segre
FLOZQNr:segue
GdDJE\r:selec
U_FLHKr:selez
^UILHIr:seleç
T[KMIJr:seleç ,
DkBLNOr:send
I^HONOr:send you
E]hJAEr:sends
K_JJUGr:senio
NKVPMNr:senio desig
\ILOMMr:sense
]JLNMLr:sense |
UNBFYUr:sent
IIiKJKr:senti
SEYULGr:sera
KeIKNGr:servi
ATNNYOr:servi ↵
JQSNNPr:servi ]
KWXMLGr:sessi
JGXXNKr:sessi .
e\AGHHr:set
ZIMNNNr:set of
aHEPMOr:set the
PcGILJr:set up
T[LKLIr:set up a
TWJJNLr:set up the
RFYPPIr:seule
WHPOPLr:seule .
iDGZDHr:shado
XMJTHOr:shado )
[LMHOOr:shado .
OMPULMr:shado by
GWZ=]Gr:share
_JLKLNr:share the
[\KEMEr:sharp
`BW`N2r:she
E\H]HLr:she /
bMJJLKr:she has
GE\_MFr:she isn't
OHGJdOr:she looks
HHXUQLr:she stays
PUCZKMr:she will
e[IBKEr:she'l
ST_MAEr:she's
DLdLMMr:she's in
>FUEdWr:shift
[RHLGRr:shop
\BLNLUr:shop .
]DSF\Cr:short
CWSOOPr:short ↵
RLKTLRr:shoul
NZGMOOr:show
N[GLOOr:show you
XdCIGKr:shows
ZSKMGNr:shows candi
SZIMHNr:shows candi round
RXILNMr:shows you
OOZKMIr:si
UDScEFr:sich
YLJNNOr:sich auf
IK`JNNr:sick
XPAMG\r:side
IGIOMer:side .
^RKNJHr:side of
RGbSN?r:sie
YKENYKr:sie .
UKPPKPr:sie an
cLEJLOr:sie kenne
GbDLZGr:sign
U\HHNKr:signs
EHFpJMr:silen
JHHmMFr:silen .
3[VQOUr:sind
IPQPPPr:sind :
UZIOHKr:siste
`FCaGHr:sit
eFELNOr:sit down
UIbLLBr:site
GHCtGLr:sits
IJFeNNr:sits in
PKTTIOr:situa
HILhKJr:sitzt
QKUMMOr:six
UKWKLMr:six years
aLEHPPr:skill
cICHPRr:skill .
GKLcKNr:slide
[VFOILr:slot
WSIQKKr:slot for
HaEPLPr:slot with
_GINNOr:small
bNR<LPr:so
@McOOMr:so @name
YIIQOPr:so he
ZIIYKJr:so he'll
ZJJPLPr:sobre
EQRORPr:sobre o
aKLLKKr:soci
^MMNJKr:soci del
_KNNIKr:socio
YDLPRNr:softw
JKKJfIr:solli
C^\JJIr:solo
]KJMMNr:someo
\IKMNNr:someo from
UYLKKKr:spare
WKJ\AQr:speak
RGFcIOr:speak ,
cBBPQQr:speak with
`IKOKLr:speci
aLIOKJr:specj
JHWVOLr:späte
dJEHOPr:sql
\KIMPMr:sql /
dO8;Sbr:staff
]MKHNNr:staff )
YHGL]Jr:staff engin
S\EQKKr:staff –
@@`HfKr:stage
JKIOfHr:stage 0
IUPPMQr:stake ↵
]N?cIEr:stand
\FQMNLr:stand .
HMH^QMr:stand by
;XaGWHr:start
RJ[HLNr:start here
OK]KLLr:start here as
T^FJLLr:stati
FbJMMMr:stati .
dDWFLHr:stay
]EZJKHr:stay for
IK_NY@r:stays
`GETLMr:stays on
gHBULGr:stell
hIGJLKr:stell .
GOLM\Nr:step
bKJPJJr:still
JLMO^Jr:strai
KKKML_r:stree
KHMNN^r:stree ,
DJeIPNr:stuck
HIcHONr:stuck in
^JRJKJr:stößt
TFgEKIr:su
UMXENLr:su hijo
ETPPQPr:suche
DUPPQPr:suche |
^FC\MJr:super
VZJMHKr:suppo
`IKPJMr:sur
LcKLGNr:syste
EREiLIr:só
YFHMK[r:table
Y9LmKDr:take
YMOPKKr:take ,
ENJ^RMr:take notes
g=FPOQr:take you
NLYLLOr:take-
TPKMLSr:taker :
[[BGA[r:takes
YSFLPLr:takes over
P\HLNLr:takes over and
`NKLILr:takes your
DiNKIKr:talen
TLMOMPr:talen @
@jLKKMr:talen @name
D_NPMKr:talen coord
UZCW=Tr:talk
SGE_NNr:talk .
WTFQJLr:talk about
RIULNOr:talk to
X[FSGGr:talki
WBFbMMr:talks
bGIOLMr:talle
OJGHMdr:task
UMNNNNr:task ↵
VBUOOOr:tasti
\BKPQPr:tasti with
^GZIFKr:tbd
e[MFK=r:te
XTGMLNr:te enseñ
UVJLLMr:te enseñ el
VYGNIMr:te entre
QHLMZMr:te esper
cCFPPOr:te hará
KcGKMLr:tea
IbJLNLr:tea and
GIMI]Wr:teach
NKVSOIr:team
bQGLKIr:team ,
RKZJLNr:team for
GOUPOOr:team kenne
SFWYEKr:team lead
GcMGSIr:team will
gEEPJNr:teaml
`IGONMr:teaml @name
@_YLIMr:teams
ESD`NPr:techn
YNJONMr:techn .
EQOQSPr:techn inter
UP[JHHr:teil
BUPNTPr:teiln
AUPOTPr:teiln ↵
bHLNLJr:telef
ZHWMJJr:telef .
FSONVOr:telef –
aUBJMKr:tell
nQ>IILr:tell you
\GJHKZr:ten
bDIFJZr:ten minut
MfDNILr:termi
CU_BTMr:test
DW\IYAr:test .
FQQPRPr:test autom
U]FLOHr:test your
ZRCJJWr:text
XPJMMNr:text when
HQILN^r:text you
GFYLL\r:th
GKZQNOr:th ,
KKKMN^r:th .
CQMO]Nr:thank
BTONXOr:thank you
T<eDB_r:that
IHgNMHr:that day
FHaONNr:that she
DKJmKHr:that'
F^GVIPr:the
@PVJK^r:the 0
KDDJa]r:the @name
TTKMJOr:the agenc
DCCkH]r:the back
JLM]NKr:the backg
`HLLLNr:the baker
ZbGKGEr:the boss
GaHOMOr:the bus
TZKKLKr:the cabin
L^INNLr:the calen
XVBIB`r:the call
KPXAAer:the case
PWWLHIr:the clien
DIKeNOr:the clock
BHY]JPr:the conve
LKFeNKr:the corne
^IKONKr:the data
>dZGPHr:the day
L[F]IHr:the decis
\UJKNFr:the desk
Q^JIMKr:the dial-
B[HTIXr:the door
ZEWIMMr:the end
ZLNMLMr:the engin
CZPOOOr:the envir
CgILOLr:the exit
_HKJPOr:the field
XEaLJFr:the file
j>\FFKr:the first
DVROOPr:the gap
ZfFJBHr:the gate
YLLNNMr:the gover
UUIOJOr:the groun
L\GPNNr:the group
DPROPUr:the half-
LiI[@Br:the inter
F\]MDJr:the lab
bNKKLIr:the last
[JJNMOr:the libra
RHK[RIr:the line
cEFNNOr:the lobby
NeIMHIr:the manag
KHFZ[Mr:the next
XYCQJLr:the numbe
UKKINYr:the nurse
iIGKMIr:the one
RH`JKKr:the panel
VJRONKr:the phone
ZPHOMLr:the previ
KMLdJIr:the proce
bHIOJMr:the progr
_KKKLNr:the quest
HVH_QDr:the room
PGH]PNr:the ropes
MHKLKbr:the same
dDGMPNr:the scree
XSHLRIr:the secon
K\GULKr:the sessi
^QGJEUr:the shop
GWGKL^r:the talk
TBWOONr:the tasti
UYHLMJr:the team
IMVJZIr:the time
HIYIMYr:the topic
U^IKHJr:the twins
PbHKMIr:the visit
BOHaQNr:the wall
eFIOKLr:the ward
RFMMJ]r:the yard
H^IONNr:the zoom
W]FAXFr:them
ZVIGOKr:them )
^KLKMMr:thems
^KLKLMr:thems .
XBMLXPr:then
DJYM[Kr:then @name
bDAMaEr:then a
\^GNIAr:then the
IbIQJKr:then you
[AOWNIr:there
`KJINMr:there .
aJILLNr:these
WQGQJPr:thesi
QVGQKPr:thesi with
RVAVXCr:they
RUGG]Gr:they /
WKKOOOr:they ask
MWJOXEr:thing
QLHMI_r:thirt
T]a<9Rr:this
JGcIPMr:this call
CVTOOOr:this event
]YJIGKr:this invit
SKXKLMr:this team
ZEbFKHr:this time
\IOMOJr:this week
YHTGOOr:thoug
aWDMDMr:three
KW6OeNr:throu
DO;X\Yr:throu the
FJ[GZNr:thurs
WF\FNNr:thurs .
DTQOPRr:thurs 0
]\@IKLr:ti
ZINMONr:ti prova
JYXGNJr:ticke
KIVN_Br:time
IMRYJOr:time )
>QRLdIr:time .
XLOMKPr:time :
6XRNWTr:title
8WPOXSr:title :
FgJHSHr:to
TSGPMNr:to :
Ie\HHAr:to @name
]PCROIr:to a
SNaKGFr:to be
P]IIOLr:to book
IaJSHKr:to confi
aGEOMQr:to discu
`JVHHHr:to frida
RXEKOPr:to get
dBCLF_r:to hear
EpHLDNr:to her
HAJRjKr:to inter
]GYKIIr:to keep
IbEPPKr:to know
HOI]NNr:to learn
\FIJ]Hr:to meet
ELLYMXr:to our
JJZJNTr:to say
^DE[LLr:to see
]CONNNr:to speak
YEHYOKr:to take
OUNPLMr:to talk
XEFGOar:to team
9cNRVHr:to the
V@[PIPr:to us
WYBZAMr:to your
gBQSCJr:today
`FF]KFr:today .
KLGeNIr:toeho
LMJ]LNr:toeho .
OMWJNOr:too
GTROOOr:too short
YFWFGWr:topic
=UUOQSr:topic ↵
\HFJI]r:topic of
B`YCPMr:touch
FZYGRHr:touch about
\HRTGJr:tour
bEMQGNr:tour after
7VMRTZr:tour with
LILLLar:tower
XFNJ\Hr:traba
\MGJE[r:tract
HOIKMcr:trail
VQEX?Wr:train
\JJXMEr:train ,
>OJ`OTr:train .
]JZEKJr:train is
EhHOEPr:trans
EgJNILr:trans votre
diDBDCr:trave
MMONPTr:trave ↵
HfGPLIr:trave .
PLFLdHr:trial
dFEGIZr:trust
YIHKNWr:trust .
YINPKPr:tu
F\JKXJr:tudo
bHGPKMr:turno
mCJGNKr:twent
jCJIOKr:twent minut
F\FKVPr:twice
UZKLILr:twins
gI8?\Vr:two
fHEMKOr:two .
GVIN[Jr:two forms
KDULZPr:two of
dILHMLr:two quest
TLLTLLr:types
WLLSLLr:types a
?]KHDgr:uffic
cJFYHFr:um
CUPOSPr:um an
\NNIKOr:um vogal
WNCFHcr:un
HUOOOPr:un numer
_HMPIMr:un premi
`KGLMOr:un élu
UPPLIPr:una
XIKOOPr:unas
YIKOOOr:unas pregu
cNLY9Kr:und
MPJRMTr:und 0
cKHLLKr:und @name
\LLJNOr:und ein
BQQPMYr:und gespr
aFQQDNr:und ich
PTDNMVr:une
:]QMNVr:unive
AXOMOUr:unive ↵
BTTOMTr:unive hospi
ZJNIWGr:uns
YJFOTNr:uns auf
EUSOLQr:unter
VKOQJOr:unter 0
SD\HOPr:until
IiO>A[r:up
SZJLLJr:up a
L`IKMLr:up the
HcHPINr:up to
I\HK\Fr:upsta
PZURI?r:us
FYHXLPr:us ,
IG`PJPr:us .
`JFKNPr:us in
_BJLNTr:uses
ZBLKNXr:uses the
JIfKKKr:va
QN]OKFr:vacan
>WQNPVr:vacan (
XFGJ_Lr:vaga
MFKP^Mr:vaga de
[DTTLGr:vai
UIIYLMr:vak
GRQNQPr:value
`WAGPLr:van
]MIPKLr:van de
GPNMTSr:van haar
J^IQKNr:van het
XRJJPMr:van recru
_ESMLIr:verra
RD[OPJr:verra seule
^TAEC_r:video
LI\VMGr:viene
LKXUMIr:viene a
^OMKHMr:virtu
EvCHHLr:visit
CrDJKLr:visit .
`MLHKNr:vogal
UV@aGHr:vom
S_FKIMr:vom @name
SFLXPMr:vom recru
RXHRHMr:voor
BYNPPPr:voor de
WMILROr:vor
EITPaGr:vorst
G[RPGPr:vos
EZAJgIr:votre
]iYB=<r:vous
USJOKOr:vous accue
YLIPMPr:vous accue à
HcGHOPr:vous prête
FfHOLKr:vous rappe
\DUOJLr:vous verra
NOWLSGr:vp
;XQPTSr:vp ↵
VMNMNOr:vp analy
]JKOKNr:vp eng
aLHNKMr:vp engin
[MKMNLr:vp produ
fXEEHJr:vrage
`JJLNMr:vrage stell
cJINMJr:vuole
>UNLcJr:w
1VUOVYr:w /
>UQNQWr:w / @name
ZeHDIEr:wait
TDEKV\r:walk
FMK]QMr:wall
JNH[QNr:wall and
PKHO\Kr:want
OKIP[Mr:want to
pGSGBGr:wants
iGDNJNr:wants to
SHGMJar:ward
\IHLF[r:ward ,
XFGIN^r:wareh
GIiKOGr:was
UFVbDDr:watch
IIZ[NEr:watch the
]KHNOMr:ways
_JHNOLr:ways of
8A]K^[r:we
ATTOMTr:we are
MLIO^Kr:we have
FE]]KIr:we hire
SILXNMr:we inter
_D[ILGr:week
ZJPMNKr:week ,
AJhLNMr:week .
EIZNWMr:well
E^KNPNr:werks
hBHMMOr:what
M]XIGJr:when
QPULMLr:when :
YSFMNMr:when the
JH^PLNr:when you
`ZDKIHr:which
V=TYMMr:while
_HHLPOr:while you
[XZa83r:who
QbINIGr:who looks
VXFNLKr:who manag
^SCLKOr:who will
VXGMIOr:who would
WFUXHHr:who'd
QHXXIIr:who'd be
URB\JJr:who'l
XRBWLJr:who'l be
[IGZNGr:who's
EGaSKOr:whom
DSSONSr:whom we
KJXQNNr:whom you
SLZPHHr:whose
KK\WJHr:whose job
hJIODMr:wil
aLIPGMr:wil je
__8W?Or:will
hHJCPLr:will ask
OLUN>^r:will be
XZHFOKr:will be calli
H[GXOIr:will be in
GGYZPIr:will be on
N]DJPPr:will be your
I`MNMIr:will bring
dBHNOPr:will call
MWHOOPr:will colle
LYIOOPr:will colle you
[LJNNNr:will cover
_[BEPHr:will dial
]LGNNNr:will have
XLHQOOr:will have his
bEKKNPr:will inter
[KLJNPr:will inter you
fHCIOQr:will join
`HKHQNr:will join from
FbJMMNr:will meet
L[KMNMr:will meet you
DTNYMNr:will not
IOTPNOr:will now
A_MMPPr:will open
LYKPMNr:will phone you
S`COJKr:will ring
]KGQLNr:will ring you
P@N_ONr:will run
N]JJQJr:will send
ILM\NNr:will shado
^HHMOPr:will show
cHFKOPr:will sit
_FFOPPr:will talk
`GGLPPr:will tell
bFKMPJr:will test
cFKMOJr:will test your
USDJNWr:will text
XTGMNMr:will text when
IPKLO[r:will text you
XGGWPNr:will watch
DC\KRZr:wir
eLHKKKr:wird
Sc:E`Cr:with
EEVKgHr:with @name
UYIVFHr:with a
lCHNGMr:with her
[_HFIIr:with him
`IHMKOr:with his
ZCXPGOr:with me
@jBGH^r:with the
DROOPVr:with two
YEGZNMr:with us
nKLECLr:with you
RHU^KAr:witho
GGe^GBr:won't
OF^MLOr:won't be
SKIYMMr:word
HJcNKLr:wordt
cFGIQOr:work
WKKNOOr:work ,
UJIYKMr:works
XQ\CPBr:would
^CSGPNr:would be
W^9G_Er:would like
XXCPNJr:would like to
ZKMQHNr:wrap-
[KNNKOr:wrap- with
BdCcBLr:write
J`JPHMr:write to
TIJORRr:writt
XKMNNNr:writt task
g2TWU@r:y
kLGJGKr:y @name
]HJNONr:y el
BLcLOMr:y no
KG^OLNr:ya
aEIMGWr:yard
CQ]KJUr:year
]I[EHLr:years
gJLIHLr:years in
^HIPNLr:yo
_`a2V2r:you
`[C[A@r:you ,
eR`A@Cr:you .
J\KPJOr:you :
BVZLJRr:you a
n@CPLMr:you about
ZYGNJHr:you after
JZLJPPr:you and
GdHNNKr:you are
bIHRJLr:you ask
fS?OGMr:you at
WLMOMNr:you cook
LH\PNLr:you do
VV>J]Ir:you for
VPWKKHr:you from
FVUOMMr:you get
S`FIJMr:you go
\WCKLNr:you how
SWHPMJr:you if
Cb[HFMr:you in
UIjJ@Hr:you on
M]CMOPr:you over
IH`MNOr:you quest
Vd@MKGr:you the
YVEOMJr:you throu
U_OFMEr:you to
`FJMONr:you what
L^GOIQr:you with
WHXHLNr:you won't
_HKJPNr:you work
SKRWJIr:you'd
SKPXJIr:you'd take
`QABH^r:you'l
`KKLMKr:you'l be
SQDIbGr:you'r
CWUSY@r:your
JEKQ^Pr:your appli
NC_HQPr:your boss
LH`MGSr:your chat
bWIIGIr:your coat
[IPLMMr:your cover
TF_MDPr:your cv
FXUMLMr:your file
_A7KhQr:your inter
GQUQMOr:your manag
QDWE]Lr:your panel
PH\PKLr:your peer
CHX^MKr:your pitch
O\WHGIr:your profi
IXLPQKr:your recru
AYTNPOr:your slot
VD\HJRr:your take-
LXIQLPr:your thesi
EhHINMr:your visit
5UVNXTr:z
LXMOMMr:zeigt
`IJQHNr:zelf
dIHOIMr:zelf het
GiHJLLr:zet
JLfJJIr:zich
IF^JHZr:zijn
]EU[BFr:zit
\HJWILr:zit er
MbGKHPr:zoom
IUOOOOr:zoom and
VUIPJLr:zoom meeti
TQIWBRr:zu
NILcMGr:zu .
YKHJKZr:zu @name
aKNLKJr:zu uns
TMRLOKr:zum
^WHHPGr:zur
GLKaOLr:zurüc
]GYHIKr:zweit
YLJNNOr:zweit gespr
<SQRQWr:zwisc
;SQRRWr:zwisc @name
=SQRRWr:zwisc @name und
N^KQKGr:|
2fQKMXr:| @name
?XPORQr:| bespr
CVPORQr:| bespr ↵
ETPPQPr:| pin
a@E^NHr:| room
YMLNMNr:| staff
XMLNMNr:| staff engin
SOQKRJr:¶
ZZEF[Ar:à
cIJMLKr:à 0
TTJOKOr:à l'ent
\KJLSKr:às
PJKORSr:área
?PYSHWr:è
AM\IJ\r:é
PINPSPr:échan
JJIdNKr:écout
]LHMMOr:élu
XKMNMNr:élue
WLNNMNr:élue délég
VCOKJ^r:étage
FLfLLKr:étant
VUIMKNr:übern
N`>@eJr:–
bAKL\Cr:– 0
HIOX\Hr:– @name
^F]KDJr:– @name edito
E]MNONr:– atten
^LOOFLr:– bewer
FTNOUOr:– bewer servi
CUONVOr:– candi
aJILLMr:– direc
[GMPKPr:– haus
SIML^Fr:– inter
[FIIQUr:– intro
UHJKEcr:– intro to
WMNNLNr:– pm
[JMPJOr:– sit
TNNNNOr:– staff
QQQOOJr:– value
Z^DMELr:– wants
QFIO]Nr:– your
JPOLTQr:• 0
[KJNNOr:• @name
TkHGEGr:…
\LILQMr:✓
fAIVLHtail:abe
FQPOPUtail:ace
7SNOQbtail:ach
DUPOQRtail:ada
FQOOQTtail:ade
]]EQEEtail:adi
OGWHG^tail:ado
BWQNOStail:afe
?USMRUtail:age
kEEEIXtail:ago
X[JIIJtail:ahl
DSQOPStail:ain
^R\E@Itail:ala
IOLLRWtail:ale
;VRORUtail:all
>WNNXQtail:ame
TLXFNOtail:amm
^DYPHFtail:amy
GGJHnKtail:ana
AHQSHetail:and
LKUJYLtail:ane
FLLOQ]tail:ano
@TPNRWtail:ant
?SSNUStail:apo
=VVNRRtail:app
XIYFLMtail:apt
=MNOX[tail:ard
WJMNNOtail:are
=WUORQtail:arn
LHMMaKtail:arr
<SUNTUtail:art
>XQPQStail:ast
:SUPQVtail:ate
EMK^TKtail:ato
HILIKhtail:atz
<WRMTStail:auf
\KaCHGtail:bas
fVCKKDtail:bby
FQSQPOtail:bei
UMLORKtail:ber
UPU`A>tail:bia
LR`MFItail:bke
8XVORStail:bon
GOOOVOtail:bra
R[INLJtail:bri
RZKOHLtail:can
^ZZFB?tail:cco
BVQORPtail:cel
BQROVQtail:ces
C]VG^@tail:chi
L`NMJItail:chs
3YVSTStail:cht
L\KXGGtail:dag
?RMRTXtail:dam
*[UOZVtail:day
iFINIKtail:ddy
6PRPZWtail:ded
E[SRNGtail:den
NZXEJJtail:der
\XZGBDtail:des
JUD[NNtail:deu
=SUMPXtail:dge
cHKOJKtail:diq
7^UOORtail:don
=XXMPPtail:dos
CJUPJ^tail:ean
AXRQOOtail:eem
IQOOPRtail:ehr
JMLMN\tail:eie
T_IMHItail:eke
J]FPONtail:ema
YUNOHGtail:ena
WI\JNFtail:ene
T]LHKJtail:eni
WUZEJEtail:enk
7MXMT\tail:ent
DUOQQPtail:enz
Q_JMJItail:eri
:VPO[Ptail:ern
JKPO]Itail:ero
/]PIQdtail:ers
fHQFNHtail:esi
BLMWL\tail:est
TX`LB@tail:ete
JENLPbtail:eur
FTPOROtail:fai
ZGEL_Jtail:fay
VGXTGHtail:fiq
:XRMXQtail:fon
WMMOMMtail:for
BWPOQPtail:fos
BQUQKVtail:gal
SLINH]tail:gan
EUQOPPtail:gee
LGHHLktail:ger
STGK]Etail:ghe
RIXHGXtail:ght
_PWNDAtail:hal
MYE[LHtail:hat
7TWOSVtail:her
[PP]D?tail:hie
W^DLOGtail:hir
ZOM]ECtail:hmi
IKJIGktail:hom
(\\SQVtail:ial
EIFKaYtail:ian
^OYEGGtail:iao
EQRORPtail:iba
=VPOZNtail:ico
EJNQIctail:ics
EQPPRRtail:icy
JKKfKItail:idh
XKKPLPtail:ier
DQSOQRtail:ies
=SSNUStail:iew
Q\V[<?tail:ige
SVSYE@tail:igh
WLR[EEtail:ijn
@\NJYNtail:iko
;QSOYStail:ilk
FUOOSOtail:imo
TIHKeFtail:ina
eHX:@[tail:ine
?]\LMItail:ing
WFHDFktail:ini
P[KMLJtail:ino
\AUYJFtail:iol
#c[QW]tail:ion
=UUPSPtail:ior
GSQOPOtail:ipa
ZWYP@@tail:ipo
SZGXEItail:ira
C[NGI^tail:ire
BQOOSWtail:ist
G^OMKNtail:ita
4XWMSWtail:ity
MKM[MMtail:itz
RG_KKLtail:iva
SYTUCBtail:iwa
]@SJFZtail:ker
R\GYGEtail:kie
JMKJaMtail:kis
ZM_UA=tail:kje
RMGNJ]tail:lan
\ETE_Atail:las
XLRP<Xtail:lda
MILIfItail:lde
G\VMKItail:ldo
8YNRVStail:led
MJMIFhtail:ler
RR^EIItail:les
7OYPSXtail:lin
GOOM]Ktail:lis
LDWEEhtail:lla
8]RPSQtail:lle
f?ZDAVtail:lli
ISW]FDtail:llo
aJJPJKtail:lly
LaGQIMtail:lmi
^LKNLKtail:loy
@WOL]Jtail:lys
EPUQPPtail:mal
KZGNGYtail:man
RRURIGtail:mau
TZGJQJtail:mer
BSHXYLtail:min
`HHMFXtail:mit
2URSVXtail:mme
MJJ`IOtail:mre
AUUNRPtail:nal
JNdKHLtail:nan
GJJK`Ttail:nch
6TTPUVtail:nde
MXFMRQtail:nen
#cWQX[tail:ner
FHIOiJtail:ng
PILJIatail:nji
EZeIEHtail:nke
V_HNGItail:nny
]GINSKtail:nta
GMNLQ[tail:nte
XLHMKVtail:nth
\PKMHMtail:nto
gKTCIHtail:obi
NO[DD[tail:oes
]TIJOGtail:ogt
:WUQPStail:ogy
GUOOOPtail:oke
[LNNMJtail:oli
HHJIDrtail:oll
cGMKMKtail:olm
WH[KMHtail:ols
EPK[QNtail:ome
@PSLP\tail:one
GSPPPQtail:oni
2YTSSUtail:ons
FQQOPStail:ood
TIIZLMtail:oos
0W\RTPtail:ops
BPPRJ\tail:ord
TVXKALtail:ori
BTQPPTtail:ork
2]YLSStail:ort
9VUPTRtail:ory
aD[EJKtail:oss
UKIZKLtail:oth
EUROOOtail:out
HQOPORtail:ova
DQPOPVtail:owa
OIWLIUtail:own
QRQXHEtail:pam
9OQOS`tail:per
=RQO[Ptail:phd
9_LWNQtail:rag
HTPPPOtail:rar
CSVOPOtail:rat
S_YDGDtail:rdi
XQOGNMtail:red
`KKJMMtail:ren
:VSOWRtail:res
@TOKO[tail:ria
Z\JHGLtail:rie
ERONWNtail:ris
WKMLWHtail:rit
UH_JHLtail:rof
T_NKHFtail:roy
RJKMJ\tail:rre
`ESQNCtail:rse
AL_QRLtail:rte
cMELMLtail:sal
_KJI]?tail:sel
<O\RORtail:sen
Z`@\CAtail:sgt
LHMNhDtail:sio
YYROFBtail:sla
KMFFGotail:son
>TTORStail:sse
YGSNMLtail:sta
RLSKVHtail:sto
AUQPRQtail:str
AOLPN_tail:sud
@RNOSXtail:tal
JLHJjHtail:tan
BSSOUOtail:tee
MGJKWZtail:tel
][KR>Gtail:teo
RTBFKatail:ter
BLWPD`tail:tes
`WIIGItail:tha
bEaBJFtail:tig
?SWPPQtail:tik
@SYQMOtail:tin
NEZHNXtail:ton
aKFIZEtail:tra
DQPPSStail:tre
CJHMlKtail:tua
@YQOOQtail:tur
aITILHtail:txa
VUKMMKtail:txi
BSWOOPtail:tze
W]HMJGtail:uan
DUPOOTtail:uer
Z_LJFDtail:uhn
8UPPP]tail:uhr
V]JIKItail:ula
aIHOPJtail:ule
5[OOWTtail:ung
OQXYCFtail:upa
FPKKS\tail:urg
RF[NMLtail:urt
BWPOOTtail:ury
9RVPTUtail:ust
@VQNWNtail:ute
?VTNPStail:uto
FKKOR^tail:way
JINNJbtail:weg
b[KFHDtail:wen
*UVMeStail:wer
GYLVLLtail:yle
XcDHHKtail:yne
^KJRJKtail:yun
IFNMgItail:zak
BSSPRQtail:zz
>YQQOStail:ław
iQELJEw:abby
@\QNPOw:acquis
W^IJIIw:adecco
CRRNRSw:adress
LZ[DIKw:ander
?UTOSQw:app
hEPGNGw:arantx
7TVMUXw:art
>OPLVZw:assess
\NSJNDw:august
\[SGBGw:aukje
=RPOUWw:auswah
[IdDGGw:bas
WcAJMHw:bashir
YHFGL_w:bellin
IYRYFFw:bello
WFNHJ^w:benji
0ZWQTTw:berlin
BTOQRRw:bespre
DNLNN`w:bewerb
]JS\CBw:bia
^ITIKKw:blas
XTVJIGw:blessi
DQQPRTw:board
>STMQWw:bracke
`JSKHIw:bright
ZO\GGHw:broer
c\MDFCw:bronwe
DYOOOPw:brooke
XGGMI_w:brown
VGWMMLw:burt
0_UOWQw:cancel
HKKGiLw:candel
FNOLbHw:candid
TK\IJMw:capt
ZRGOMLw:capuci
7VVOTTw:catego
eGSZC>w:cathal
EKNLQ`w:centre
L`JMLLw:ceri
YXTHIDw:cest
YJIVKNw:changm
AYROPPw:charge
]H[KEIw:chefar
cQRPCAw:chipo
?VQNVPw:client
DSRNQQw:coast
oCILKIw:colm
`FYFATw:colone
1XYPRVw:commer
?QNOSYw:commun
>WPNVPw:confir
FQSQPOw:dabei
8[XMOSw:dados
IYEU[Cw:dag
[^HGHIw:dahl
)ZTN]Yw:day
BCHK`cw:de
eF\MEAw:dean
SPZJNEw:delgad
IfNLGIw:delroy
<WUMRTw:der
=USOWOw:dernie
ASQNSTw:detach
VQFHLZw:di
TESII\w:don
IJKNfGw:dorian
]G_JIEw:doutor
^KOMMIw:dr
[cCHHHw:dwayne
[R\RA>w:edwige
IHNLjEw:efisio
DZYNJLw:elisab
;RRQVUw:embedd
CQTQNSw:englan
ISOOPOw:entrar
ASSMTRw:entrev
sEJJHFw:esi
T\IPJHw:euan
S[INKKw:fabbri
FQROPRw:facili
HSPOQOw:fai
JYLKWJw:falko
QSPQKJw:farrel
HKKKGjw:fathom
aE\FQAw:fay
MZEXNHw:ferhat
^VHKKIw:fermin
6Y\POPw:financ
DJIKaWw:finch
9QXQVPw:flight
EQQOPSw:flood
V\C\FDw:franki
NDE[`Hw:frau
KMLMN\w:freie
CVSOOPw:fundic
=ZOK`Iw:g
^JZJHFw:galli
ILMJhFw:gavina
^KGMHUw:gebroe
-ZZPRWw:gespra
CXPOQQw:getafe
SQHK\Gw:gheorg
WQcGFBw:giles
WHG_KJw:gleich
X[GOGIw:gonny
?RRNRXw:gradua
YZHJKIw:gundul
JFKG]\w:h
FPOOPTw:havneg
<SUNSTw:headte
HSIHeJw:helder
Ph@NJLw:helmi
XI\BDWw:henk
HObKJMw:hernan
ANPQ`Jw:herr
AROM]Lw:hollis
bLENJOw:hyacin
_JJSJJw:hyun
>WZONNw:iberia
USWTJ=w:ignati
bAZLLEw:imelda
KZNQGOw:imre
R`INHJw:ineke
:VVNTRw:inform
CWPNQPw:infos
#``Ka`w:interv
HLIOdJw:iratxe
W^IRHBw:isla
NCKKkHw:isolde
TZLMHLw:jandir
GILOhHw:jantin
JHLJkGw:jorrit
oFIMHGw:jule
FRQOSNw:junior
eRDOFIw:jupite
ZWE[CEw:kadi
ZO]GBKw:kamala
OSWUGEw:kamau
0UTQWYw:kennen
GJIJiLw:kis
JYWMKIw:koldo
<SSMUWw:kompas
X`LJGEw:kuhn
YOJaFAw:lakshm
^ILLIQw:lane
:WWORQw:learn
ERROOTw:legal
\WSOCAw:leigh
LUIL[Iw:leire
?RYOPQw:leitst
7XTPURw:lisbon
SUH]FGw:lison
DTPOQRw:llamad
SJ`NEJw:lobke
9]VOPPw:london
NYLOJNw:lorcan
ILcOMDw:lord
MMNM[Jw:loris
\TZCKCw:ludivi
YQaGCDw:lurdes
S_FLJLw:macare
GOOPTQw:madame
IIMKjFw:maelys
_UUPB?w:mafald
FOUQOPw:mal
\MJMMMw:malloy
4UWNTXw:manage
?TSLUQw:manten
LGNN`Kw:marr
U[OFLJw:mbonge
LIKLgHw:mees
LKWWJJw:merete
GHNJIiw:metro
IKLKaOw:mikel
YH\JLFw:milene
6TSPZSw:min
5ZXLWOw:minute
_XKIHGw:morena
P[RBIRw:moss
FQPOPUw:mostow
=XNOVRw:name
YWWDIFw:nardi
HSRPOOw:neem
DRVOOPw:netze
EGFQmIw:ng
Gb]DHIw:nienke
H]WNGIw:nkechi
fLZG=Jw:noori
V_KHIHw:noriko
ZUTIEIw:norrie
aUNAHLw:obi
XZ]HC@w:odete
_BGXMMw:okabe
WMMOMMw:okafor
cLKKMHw:omer
,W]RWQw:ops
R\INLIw:oriett
Y@YYIEw:oriol
dHVELGw:ottoli
CSQNQTw:owner
MHdKMHw:ozols
G_KMTGw:p
URRVGDw:pam
FTQOQOw:partec
DSQOTOw:partic
.]YOSTw:partne
V[GMMGw:patxi
BKGHwGw:perpet
8WXPRQw:person
?PQO[Pw:phd
Z^GJIHw:pino
GQPOQQw:policy
<XUPOQw:powere
EUONTOw:primo
=VVMPTw:produt
^HVLHJw:prof
3SRRWYw:progra
8YZNQPw:qualit
>UOQUSw:quay
\ZJFIJw:r
XFSVIJw:rafiq
LYH]IFw:rag
ZI]OFEw:ramasw
XWEMLMw:rantan
eENNKKw:rasker
DRPPNVw:record
8ZPNQYw:recrui
aEJPMLw:reddy
BTUNQPw:region
6YSNWRw:resche
PZXDIKw:revere
<TUNQVw:risors
_O\FEFw:rocco
UJIYLMw:roos
WHFbIIw:roth
:XRPOVw:rotter
HLLeKIw:ruarid
NTVZBFw:rupa
8QVOYRw:rust
VYM\A@w:ruthie
UWBXLGw:s
M`NMIHw:sachs
`JKOJLw:sadiq
FQRORPw:saiba
cNFJNLw:sal
eHSNK@w:saoirs
UG`KLFw:saraiv
`S^CBCw:sebast
IKNJjDw:sechi
fUD\@?w:sgt
DVSOOPw:shout
RX[FDKw:simoes
_IEKGZw:smit
JGNLdKw:sobcza
BKMKiLw:sollic
8RPRUZw:sons
8WWNTRw:stelle
[CgALHw:stig
AOLQN`w:sud
>XTNMUw:suppor
cSHJHJw:tabith
KVGXNMw:tadeu
LLMM_Iw:tag
JIJeLMw:tansy
@XOOQRw:teamsb
<WPN[Nw:tecnic
?QUNTSw:teilne
2]RLZRw:telefo
]]CX?Fw:teo
[IQMLKw:testa
?MWRLXw:thorva
ZTRVACw:tiwa
LLKKdGw:tjitsk
fKGKINw:trent
JJKLfIw:tuinst
QVJPMLw:txema
7VRPP[w:uhr
>TYMOTw:umane
HGONgGw:unai
NKdKJHw:valdis
DUOQQPw:videok
\JSKMIw:villa
JHLMgHw:vlas
]SIJOIw:vogt
cBZKKEw:voss
@STOTPw:waalha
VPXPFFw:wanjir
MJKJOaw:watson
>WSNTPw:weiter
NF[OONw:wellin
VMMOMMw:wes
ZIKK\Dw:wessel
CQOORWw:wiesen
5QUP[Sw:wilk
QIZYGGw:willem
CSPPNVw:winter
CTRONTw:workda
AXQPNRw:wrocła
TgRH>Gw:ying
BTQPPTw:york
QJZJMNw:yuting
DHFKvHw:zoltan
COSOYMw:zweitg
BRSPSOw:zz
GYTOERwords:1
VHK:Z^words:2
\TL8Fawords:3
[69CsYwords:4
"""
