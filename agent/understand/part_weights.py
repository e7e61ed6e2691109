"""The weights by which `part` reads, as tests/train_parts.py wrote them: six letters a feature. Pure data."""

TABLE = r"""
trained_on 71667d6c44e43238370243f65bd48333a997981369532f670272190097e60c85
bias -0.2090 -0.1476 -0.1106 -0.3979 -0.2093 0.0528
step 0.081992
person absent -0.294
person address 0.252
person address_alone 0.055
person alone 0.059
person another -0.795
person another_alone -0.185
person another_alone_sure -0.279
person another_sure -0.095
person arranges 0.009
person best 0.089
person by_title_arranges -0.197
person by_title_recruits -0.418
person candidate -0.056
person formal 0.115
person formal_alone 0.071
person formal_in_text 0.250
person formal_in_title -0.092
person formal_not -0.039
person formal_own_calendar 0.085
person formal_sure 0.053
person formal_taken 0.101
person given 0.409
person given_alone 0.213
person given_in_text 0.186
person given_not -0.135
person given_own_calendar 0.120
person given_single 0.224
person given_single_alone 0.112
person given_single_in_text -0.235
person given_single_in_title 0.073
person given_single_not 0.139
person given_single_own_calendar 0.217
person given_single_sure -0.205
person given_sure 0.244
person given_taken 0.077
person guest_absent 0.034
person guest_address 0.113
person guest_address_alone 0.045
person guest_alone 0.037
person guest_another -0.046
person guest_another_alone 0.143
person guest_another_alone_sure 0.075
person guest_another_sure 0.201
person guest_arranges 0.059
person guest_best 0.096
person guest_candidate 0.006
person guest_given 0.479
person guest_given_alone 0.139
person guest_guests_0 0.193
person guest_guests_1 0.245
person guest_guests_2 0.093
person guest_in_title 0.014
person guest_is 0.531
person guest_least 0.055
person guest_mean 0.078
person guest_not_taken 0.053
person guest_other 0.011
person guest_other_firm -0.071
person guest_role_opt 0.046
person guest_role_req 0.485
person guest_row 0.109
person guest_row_mean 0.069
person guest_row_most 0.112
person guest_row_sure 0.030
person guest_silent 0.302
person guest_state_acc 0.152
person guest_state_nee 0.314
person guest_state_ten 0.065
person guest_strange_single -0.062
person guest_strange_single_alone 0.006
person guest_take 0.101
person guest_taken 0.149
person guest_title_has_another -0.037
person guests_0 0.410
person guests_1 0.131
person guests_2 -0.215
person guests_3 -0.221
person host_absent -0.280
person host_address 0.139
person host_address_alone 0.009
person host_alone -0.074
person host_another -0.390
person host_another_alone -0.195
person host_another_alone_sure -0.158
person host_another_sure -0.203
person host_arranges 0.214
person host_best 0.099
person host_by_title_arranges -0.197
person host_by_title_recruits -0.418
person host_given -0.207
person host_given_alone 0.057
person host_guests_0 -0.074
person host_guests_1 0.198
person host_guests_2 -0.012
person host_guests_3 -0.029
person host_i_do -0.123
person host_i_do_not -0.191
person host_i_least 0.203
person host_i_mean 0.158
person host_i_take 0.218
person host_in_title 0.021
person host_is 0.083
person host_least -0.066
person host_listed 0.249
person host_listed_0 0.094
person host_listed_1 0.138
person host_listed_2 0.017
person host_mean 0.034
person host_not_me -0.386
person host_not_taken 0.303
person host_other 0.117
person host_other_firm -0.471
person host_recruits_0 0.093
person host_recruits_1 -0.431
person host_recruits_2 -0.080
person host_role_req 0.142
person host_row 0.010
person host_row_mean 0.080
person host_row_most -0.035
person host_row_sure 0.051
person host_silent -0.525
person host_state_acc 0.235
person host_state_nee -0.152
person host_strange -0.279
person host_strange_alone -0.281
person host_strange_single 0.142
person host_strange_single_alone 0.142
person host_take 0.123
person host_taken 0.093
person host_team -0.258
person host_title_has_another -0.380
person host_unlisted -0.166
person host_unlisted_0 -0.168
person host_unlisted_1 0.060
person host_unlisted_2 -0.058
person host_with_me 0.214
person i_do -0.159
person i_do_not -0.197
person i_least 0.017
person i_mean -0.028
person i_take 0.033
person in_title 0.035
person is 0.104
person least 0.116
person listed 0.249
person listed_0 0.094
person listed_1 0.138
person listed_2 0.017
person listens 0.035
person mean 0.234
person not_me -0.386
person not_taken 0.119
person other 0.040
person other_firm -0.542
person own_calendar 0.451
person recruits_0 0.093
person recruits_1 -0.431
person recruits_2 -0.080
person role_opt -0.031
person role_req 0.579
person row 0.053
person row_mean -0.118
person row_most 0.105
person row_sure 0.205
person sender_absent -0.005
person sender_another -0.060
person sender_another_alone -0.013
person sender_another_alone_sure -0.013
person sender_another_sure -0.049
person sender_arranges -0.020
person sender_best -0.156
person sender_candidate -0.005
person sender_given -0.049
person sender_is -0.049
person sender_least 0.055
person sender_mean 0.055
person sender_not_taken -0.007
person sender_role_req -0.049
person sender_state_nee -0.049
person sender_take 0.055
person sender_taken -0.036
person silent -0.081
person state_acc 0.387
person state_nee 0.113
person state_ten 0.065
person strange -0.321
person strange_alone -0.289
person strange_in_place -0.006
person strange_in_text -0.104
person strange_in_title -0.172
person strange_not -0.063
person strange_own_calendar -0.024
person strange_single -0.575
person strange_single_alone 0.053
person strange_single_in_place -0.008
person strange_single_in_text -0.661
person strange_single_in_title -0.244
person strange_single_not -0.139
person strange_single_own_calendar 0.053
person strange_single_sure -0.301
person strange_single_taken -0.223
person strange_sure 0.023
person strange_taken -0.137
person stranger_absent -0.043
person stranger_alone 0.104
person stranger_another -0.299
person stranger_another_alone -0.120
person stranger_another_alone_sure -0.183
person stranger_another_sure -0.044
person stranger_arranges -0.244
person stranger_best 0.051
person stranger_candidate -0.056
person stranger_formal 0.115
person stranger_formal_alone 0.071
person stranger_formal_in_text 0.250
person stranger_formal_in_title -0.092
person stranger_formal_not -0.039
person stranger_formal_own_calendar 0.085
person stranger_formal_sure 0.053
person stranger_formal_taken 0.101
person stranger_given 0.186
person stranger_given_alone 0.025
person stranger_given_in_text 0.186
person stranger_given_not -0.135
person stranger_given_own_calendar 0.120
person stranger_given_single -0.065
person stranger_given_single_alone 0.112
person stranger_given_single_in_text -0.235
person stranger_given_single_in_title 0.073
person stranger_given_single_not 0.139
person stranger_given_single_own_calendar 0.217
person stranger_given_single_sure -0.205
person stranger_given_sure 0.244
person stranger_given_taken 0.077
person stranger_guests_0 0.298
person stranger_guests_1 -0.312
person stranger_guests_2 -0.254
person stranger_guests_3 -0.193
person stranger_is -0.461
person stranger_least 0.072
person stranger_listens 0.031
person stranger_mean 0.067
person stranger_not_taken -0.229
person stranger_other -0.086
person stranger_own_calendar 0.451
person stranger_row -0.024
person stranger_row_mean -0.070
person stranger_row_most 0.225
person stranger_row_sure 0.165
person stranger_silent 0.142
person stranger_strange -0.044
person stranger_strange_alone -0.009
person stranger_strange_in_place -0.006
person stranger_strange_in_text -0.104
person stranger_strange_in_title -0.172
person stranger_strange_not -0.063
person stranger_strange_own_calendar -0.024
person stranger_strange_single -0.654
person stranger_strange_single_alone -0.095
person stranger_strange_single_in_place -0.008
person stranger_strange_single_in_text -0.661
person stranger_strange_single_in_title -0.244
person stranger_strange_single_not -0.139
person stranger_strange_single_own_calendar 0.053
person stranger_strange_single_sure -0.301
person stranger_strange_single_taken -0.223
person stranger_strange_sure 0.023
person stranger_strange_taken -0.137
person stranger_take 0.081
person stranger_taken -0.367
person stranger_told 0.434
person stranger_with_0 -0.302
person stranger_with_1 0.014
person stranger_with_2 -0.215
person stranger_with_3 0.041
person take 0.360
person taken -0.160
person team -0.258
person title_has_another -0.459
person told 0.434
person unlisted -0.166
person unlisted_0 -0.168
person unlisted_1 0.060
person unlisted_2 -0.058
person with_0 -0.302
person with_1 0.014
person with_2 -0.215
person with_3 0.041
person with_me 0.173

KV{2K9B:absent
ZF]YP4B:absent+me
QRTL?XB:absent+not
U;ZNG[B:absent+only
>Oc^=PB:absent+will
MVgX/IB:absent+you
aGMSAPB:and
]STA\9B:and+me
J;lhB@B:and+not
]DG\FPB:and+only
oMDY4LB:and+will
gRNJEBB:and+you
JtO'MXB:arrange
>eMJ\BB:arrange+me
CGcKHZB:arrange+not
[TSUD?B:arrange+only
P^JONEB:arrange+will
WoS'@ZB:arrange+you
_H^H=QB:boss
KWTCWKB:boss+me
Fb^DJGB:boss+not
KH_WKFB:boss+only
KU^U6QB:boss+will
`lUG6;B:boss+you
TP>8xGB:candidate
QCWBcJB:candidate+me
I[[FEOB:candidate+only
G[FH]NB:candidate+will
OQVETJB:candidate+you
SdU7[;B:close
[UHNGMB:close+me
D]LOKRB:close+not
JQOPPPB:close+only
b:_NIHB:close+will
dF@IVQB:close+you
KYC:{<B:greet
UQJJ_AB:greet+me
VKaIJEB:greet+not
_IEOONB:greet+only
QTHJQQB:greet+will
T`GH\<B:greet+you
SgUP4GB:hire
bUXC<KB:hire+me
ChGXKDB:hire+not
GVBdMKB:hire+only
HW]XJ=B:hire+will
Ge^?DKB:hire+you
F1D{DUB:listen
Q@`Y=SB:listen+me
KFThALB:listen+not
YI?uE?B:listen+only
P7BnWKB:listen+will
QH[cH;B:listen+you
QHS<]VB:me
LLUIRQB:me+meet
8qWUBCB:me+not
FUVU:[B:me+only
@kEKIUB:me+place
_??B\`B:me+topic
aQ\E@HB:me+who
SR:KZTB:me+will
IPSWTCB:me+with
UEYN_:B:me+you
ZCOVVAB:meet
>\Zl1IB:meet+not
BZZZ?KB:meet+only
VM]UV0B:meet+will
lL^].8B:meet+you
JT`k4>B:not
GFORM_B:not+only
\KHFKZB:not+topic
@M[aELB:not+who
=UYaLBB:not+will
CBYgAUB:not+with
8Pia8OB:not+you
JEVc>TB:only
JLLYNRB:only+place
[NPCNPB:only+topic
RGZFKUB:only+who
RE\^FCB:only+will
BPa^>KB:only+with
\F^^<@B:only+you
Id*X5vB:place
C`[^G8B:place+will
Ll7ZBOB:place+you
aHCINXB:topic
PXENWGB:topic+will
hFD8[TB:topic+you
hDSUJ<B:who
SDUT\=B:who+will
^`JPR0B:who+you
ST_N=IB:will
XUZaI*B:will+with
[WS[,NB:will+you
QWUODKB:with
[HZPDHB:with+you
UWSCJMB:you
aFv>2ML!:absent
eERCQJL!:and
H`J:ZTL!:arrange
nR^J,GL!:boss
VQCEgDL!:candidate
P^H9]NL!:close
LOF?{9L!:greet
[XK?GWL!:hire
RF;vJGL!:listen
^^A?8eL!:me
YGDQWNL!:meet
NYZUM8L!:not
rB?TJIL!:only
LY9W3rL!:place
Y_>>?gL!:topic
jj>:@OL!:who
NS_79jL!:will
e[NNC;L!:with
TOIH_GL!:you
PE{/RFL0:absent
w;@HNRL0:and
@kMATML0:arrange
UPiM4KL0:boss
CQFEnLL0:candidate
QaM;OPL0:close
GFKA{;L0:greet
A\PUVBL0:hire
E=NdF`L0:listen
T]a<[1L0:me
_MI?_GL0:meet
BEsIKLL0:not
vJBBMJL0:only
QU6V4tL0:place
eU/V;`L0:topic
p_RB3CL0:who
JLWU=[L0:will
WX^EFBL0:with
UTUIDOL0:you
`RZ9:\L1:absent
U_QDR?L1:and
<hLGYKL1:arrange
[TJIMLL1:boss
_BANUVL1:candidate
aUBFVEL1:close
]iEGAHL1:greet
PVIFKYL1:hire
@F]dT?L1:listen
RX:DXZL1:me
LRUY@NL1:meet
LWH[V>L1:not
dE?XLNL1:only
K[FPFXL1:place
_RNSDCL1:topic
dOaQ4@L1:who
[CXITGL1:will
WV7LQXL1:with
LV]\8GL1:you
^Ur'FIL:absent
]E^JKFL:absent>and
J^OPNEL:absent>arrange
aIBPOOL:absent>greet
WMKNNOL:absent>hire
YJTMKLL:absent>meet
IVWNOHL:absent>topic
=CcKO\L:absent>you
dILHETL:and
dGEOOLL:and>absent
iFHMOGL:and>arrange
YRDJORL:and>boss
JKYLPQL:and>hire
INPXNLL:and>listen
vG@KHJL:and>me
h?ZCGOL:and>meet
XHDRQRL:and>topic
QIGZOPL:and>who
TNMNONL:and>will
sL=JNFL:and>with
aAOHF[L:and>you
OaECRPL:arrange
Cp=PUFL:arrange>absent
NeBLUCL:arrange>and
YOBIK\L:arrange>boss
CnJOGIL:arrange>hire
UIZKMJL:arrange>listen
^^DPBGL:arrange>me
AeGPGWL:arrange>meet
ZRJOMHL:arrange>place
LVYWBEL:arrange>with
ePDFCZL:arrange>you
`O`I9JL:boss
`FTJOHL:boss>absent
hHHKMKL:boss>and
F]LQNLL:boss>arrange
NIZMMOL:boss>candidate
JQUONML:boss>hire
ZLNNNJL:boss>listen
WLMLOOL:boss>me
eRMEAPL:boss>meet
SVLKKOL:boss>place
LGbNOHL:boss>topic
QKTJKUL:boss>who
\MJJNOL:boss>will
_HSIINL:boss>with
Q]NXF@L:boss>you
RHP<fNL:candidate
FRYOLML:candidate>greet
FGJRdML:candidate>meet
GMLQ^KL:candidate>with
^JFLQOL:candidate>you
[dI8LNL:close
R\HPILL:close>absent
N^IPHNL:close>meet
FmHPFJL:close>with
MUL8{6L:greet
QRT@RQL:hire
GPSQMRL:hire>boss
]SLHMIL:hire>meet
AQ^JQNL:hire>who
bHLNNGL:hire>with
[ZKGLGL:hire>you
O6LiMSL:listen
KIGYI]L:listen>me
MP\IMKL:listen>meet
TH\JMKL:listen>with
YGIZKKL:listen>you
PNLBTZL:me
;YVNPRL:me>and
TJTNCWL:me>meet
ZKKPLML:me>who
\MHXJFL:me>will
VHLWQHL:meet
I?wEMHL:meet>absent
mBGLHOL:meet>and
X^RD>PL:meet>arrange
jGCYHEL:meet>boss
WGDL^NL:meet>candidate
?YPPPRL:meet>close
LK]YFFL:meet>hire
JNKJHdL:meet>listen
L7URYWL:meet>me
UJG^KKL:meet>not
u=>\GGL:meet>topic
OeFEOKL:meet>who
`<YVU:L:meet>will
[TCUMGL:meet>with
cGZO4SL:meet>you
L__RD:L:not
ZE\HKLL:not>meet
l?E_FFL:only
\LKKPLL:only>absent
YDBaMLL:only>arrange
XJQGPPL:only>boss
WS1Y1uL:place
E\LOPOL:place>and
_KPLOFL:place>boss
IULONSL:place>me
U]HDFWL:place>meet
VXEHNQL:place>you
WYIODNL:topic
[IKNPML:topic>boss
9VVNTTL:topic>hire
HKOO\LL:topic>me
[NCPLQL:topic>meet
?STQOTL:topic>will
oIDLHKL:topic>with
IUKLMYL:topic>you
o]aY#2L:who
hDLMHML:who>arrange
EOUQQNL:who>candidate
TZCVGKL:who>meet
MI[KPNL:who>will
VUGINQL:who>you
WDVJJVL:will
THPHLZL:will>absent
OZIOMLL:will>arrange
MHEPVYL:will>me
tDX@FEL:will>meet
`MYFFHL:will>who
I@Q_A_L:will>you
YXPSG?L:with
QY]GICL:with>absent
jEDJQKL:with>and
a`:E>\L:with>arrange
eGEJOPL:with>boss
K>c`IDL:with>listen
[]GKIHL:with>me
lB]RD9L:with>meet
GcNIPHL:with>place
R^@^HDL:with>topic
XF]KILL:with>who
][HGMFL:with>will
VFF\?^L:with>you
OUX6QWL:you
CQ\PJPL:you>absent
_@HLK\L:you>and
Ni<NZ@L:you>arrange
GaEWMIL:you>boss
O\KJFSL:you>close
ZKJOLPL:you>greet
ZJOLMNL:you>listen
JLNO[LL:you>me
aVONBCL:you>meet
^LHLOML:you>only
?TSONWL:you>place
;WUNUPL:you>topic
^BQUEOL:you>who
cRWMB?L:you>will
UF7WXYL:you>with
JJUQRNN:absent
\[CDOMN:and
L]HQHQN:arrange
cSFAMPN:boss
F\KCJ`N:candidate
XMNLLPN:close
^HJNNON:greet
AKPPTYN:hire
aGI[N@N:listen
iOACTJN:me
`^-Q_@N:meet
JJLQRWN:not
RXSPFHN:only
`NBJ@`N:place
fHCE`CN:topic
YIJKKYN:who
`ONQFGN:will
VZ9QSMN:with
VZHAc?N:you
UPSQIGP:absent
N]LSKDP:and
VZMTBGP:arrange
GOMSMWP:boss
NALRQ[P:candidate
Y\IHMGP:close
L?WJYVP:greet
HENPP_P:hire
RGVQLOP:listen
d`ILD>P:me
VT]LDDP:meet
GLQMTTP:not
J]`DJDP:only
^FRPKIP:place
[CJQHZP:topic
dZ[AA@P:who
uFLFKCP:will
NWJWLHP:with
]QIWBKP:you
XHx<])R!:absent
TIG[HSR!:and
NnB?NOR!:arrange
`2YLIYR!:boss
Kc:?qBR!:candidate
MVAD]UR!:greet
W`ARANR!:hire
DR3{DLR!:listen
JSY6VXR!:me
X?RK`GR!:meet
DHfi3MR!:not
>[\L?[R!:only
QcC0<xR!:place
`?SILSR!:topic
YVVZD7R!:will
V_GKBRR!:with
T_LKX8R!:you
c?{LD.R0:absent
Y=H^GWR0:and
ZeB4KZR0:arrange
nBEFLTR0:boss
KSEHhGR0:candidate
WTHKDYR0:greet
ZcBS@IR0:hire
FU/{O@R0:listen
ZPR0XVR0:me
TBSR]AR0:meet
KNn?:ZR0:not
NUZV@GR0:only
>ZBCCzR0:place
aNAU8^R0:topic
ZNQDLPR0:who
aQQY5IR0:will
>XKRSTR0:with
a\TQb#R0:you
@PlETGR1:absent
I_AKSRR1:and
=iR4dKR1:arrange
n<b0GWR1:boss
PJFGkGR1:candidate
EUCE_XR1:greet
Rk5@YPR1:hire
DEKs?UR1:listen
=hBMVOR1:me
SCFNZVR1:meet
T:Y`=WR1:not
2TX]A]R1:only
S\MS9SR1:place
SLVP@UR1:topic
MG<VW]R1:who
TG\;UTR1:will
FKQC]XR1:with
A[b;PRR1:you
KO{:EFR:absent
_@cGGIR:absent>and
FDZ\NLR:absent>arrange
LVDM_GR:absent>candidate
`JGJOPR:absent>hire
S?OVH[R:absent>listen
WBZLKPR:absent>me
LQpEBGR:absent>meet
NJ^JMNR:absent>not
XBVDMYR:absent>only
aGGHJXR:absent>topic
dHCMPNR:absent>will
BB\ZD\R:absent>with
PV_FIFR:absent>you
[LA[JMR:and
PRaV?BR:and>absent
FiGEc>R:and>arrange
SYJH]>R:and>boss
?_PMWHR:and>greet
MTINORR:and>hire
N@FkGTR:and>listen
ceRG=<R:and>me
tC2DYSR:and>meet
GFe\ICR:and>not
JJJcNKR:and>only
RPKJJZR:and>place
MVPT>UR:and>topic
OGFYLYR:and>who
\KXB?YR:and>will
`CKMNPR:and>with
YdS;>QR:and>you
MiQ(QZR:arrange
ZPVJIGR:arrange>absent
Sh9\GDR:arrange>and
WLTLMJR:arrange>boss
E]KNNQR:arrange>candidate
eGLNLHR:arrange>hire
L\AGUTR:arrange>me
fX5Ch;R:arrange>meet
WIEPNVR:arrange>not
ZXHIKKR:arrange>only
>ZMMNZR:arrange>place
HYBHWWR:arrange>topic
CYUOMNR:arrange>will
LbKI:_R:arrange>with
EoF:]IR:arrange>you
\FQCKZR:boss
SJ`PGFR:boss>absent
KKONOWR:boss>and
YIKOHUR:boss>arrange
HTQOLRR:boss>greet
nSAHHHR:boss>hire
`KIJNNR:boss>listen
NI[OLMR:boss>me
lCIPIJR:boss>meet
bGLJRIR:boss>place
_FFJSPR:boss>topic
RXHMNMR:boss>who
cFGNNOR:boss>will
?UUNNVR:boss>with
WD`QHER:boss>you
QYC7{9R:candidate
RbFNHJR:candidate>absent
WHFN[LR:candidate>and
EeFOPJR:candidate>arrange
W[JKFMR:candidate>meet
BFaNWMR:close
B^;A`]R:greet
QIIN]LR:greet>and
ZUNLKFR:greet>boss
THHOYNR:greet>you
[lDL5OR:hire
EHfHPPR:hire>absent
q=EHKTR:hire>and
BmDNMMR:hire>arrange
HULMPTR:hire>boss
YEE]PJR:hire>listen
OM^GNLR:hire>me
]]EHKHR:hire>meet
LXJWJKR:hire>not
CYOPOOR:hire>place
hHFKRHR:hire>topic
CVOPTOR:hire>who
C\TIRLR:hire>will
7qNGYER:hire>you
N7D{:OR:listen
EKcVJGR:listen>absent
aBS`CAR:listen>and
hGQUF@R:listen>arrange
C]RDUOR:listen>boss
CdOMJMR:listen>hire
LN]OCQR:listen>me
Y\=TBRR:listen>meet
_LF\HER:listen>not
FKHiLKR:listen>only
DNO]QKR:listen>who
SFLcNCR:listen>with
HQ_^E?R:listen>you
TT^2TMR:me
CW[LMMR:me>absent
DL^KTNR:me>and
Ew>LHLR:me>arrange
LI^KFWR:me>hire
WXQL<QR:me>meet
CcXJHJR:me>not
KKG\NRR:me>only
IVEM[MR:me>will
\IHONOR:me>with
LCeI[AR:me>you
fGFR\:R:meet
RRY7QUR:meet>absent
GYTMJOR:meet>and
@[VJXGR:meet>arrange
FfAGMZR:meet>boss
dJMMIJR:meet>candidate
fIFHPMR:meet>hire
WIF]SER:meet>listen
K]O[6RR:meet>me
GXOSDUR:meet>not
XSRFW@R:meet>only
b@EXIRR:meet>place
Q?XP`AR:meet>topic
LYFZKJR:meet>who
QREJVQR:meet>will
bbP9T:R:meet>with
{Xe16:R:meet>you
>XZm*SR:not
UDeDNJR:not>absent
SCVJIZR:not>arrange
K[UKHKR:not>me
MDYnF<R:not>meet
SLGYPKR:not>who
GGgFRMR:not>will
EWIZNMR:not>you
GKKdGRR:only
RLLNLVR:only>and
GbIMKPR:only>arrange
FNQYMOR:only>boss
EEMmNGR:only>listen
SFUMLTR:only>me
D[bMFER:only>meet
UHTONLR:only>will
F^HRNOR:only>with
TYOINGR:only>you
NdEQ$oR:place
JJHMJfR:place>absent
aTHJMFR:place>and
H[KJNTR:place>arrange
D]NMNPR:place>boss
DTUOOPR:place>me
AYKPNXR:place>meet
DIONMcR:place>with
?ZTNOPR:place>you
l@G?RWR:topic
`JGPKMR:topic>absent
g=@KL`R:topic>and
NNUMMOR:topic>arrange
LLMO\JR:topic>boss
ONHNL[R:topic>me
LP:OhNR:topic>meet
YMOKNLR:topic>only
NLMNNWR:topic>place
TFLI`LR:topic>who
TCIKQ_R:topic>with
MYWCEUR:topic>you
^9HI\VR:who
bL?]IHR:who>and
CYJNLZR:who>arrange
SDWYPBR:who>boss
NLLUPNR:who>listen
IKXQB[R:who>meet
JKMMM_R:who>place
YDJK^JR:who>topic
AYPZKKR:who>will
JCAZW[R:who>with
X\FNHJR:who>you
dVXI>BR:will
PJ^IQHR:will>absent
<TM_OOR:will>and
Ia7A][R:will>arrange
GTPNROR:will>boss
XTFJQMR:will>hire
SG>oKGR:will>listen
x[JH<9R:will>meet
EURUMMR:will>not
EJ_YKIR:will>only
KTHYPKR:will>place
VHEU`BR:will>topic
WEIYPLR:will>who
RZ\AIHR:will>with
cnX7E6R:will>you
GZDRQQR:with
K[HSOJR:with>absent
=YGUM[R:with>and
J[@NFaR:with>arrange
3aOPWPR:with>boss
`TRDFIR:with>me
LIA\K\R:with>meet
VKG]KIR:with>not
F`NFVJR:with>topic
cNMRDER:with>you
[eV>N8R:you
MZXYD>R:you>absent
ic1UECR:you>and
X_Z;DJR:you>arrange
XS_OA@R:you>boss
HPWHWKR:you>candidate
<aJPYLR:you>hire
\R\BGFR:you>listen
UD^LMIR:you>me
uHMNW+R:you>meet
]QC[LCR:you>not
NeA^FBR:you>place
vM=HJHR:you>topic
n;D@cJR:you>who
QWNVGHR:you>will
EjLB[AR:you>with
LHPUORabove!absent
MRUQMHabove!and
R]RKGHabove!arrange
VOLNJQabove!boss
QFTQUIabove!candidate
gTFHFJabove!close
PMVSCPabove!greet
CTMSOUabove!hire
fKLFKLabove!listen
STMLIRabove!me
GJMVNXabove!meet
6ZSPNYabove!place
VHOQSJabove!topic
MQMVLNabove!who
YWOKKDabove!with
nHKLGFabove!you
ZLMONJabove:abraz
ZLLLOMabove:aktue
BTQPSQabove:albor
ONPMTKabove:altho
JOUOJRabove:am
bFLHMQabove:amman
KHPTOTabove:ana
JOSPOPabove:ankun
\JMONJabove:app
DPTSPOabove:assoc
<SSQRVabove:auent
EbLNLLabove:auftr
:XTNRSabove:baker
?SUVNOabove:banko
BTRRNRabove:bart
ZLNMKNabove:bedri
HPQNQQabove:been
GOOPOVabove:begrü
]GNNMMabove:beste
6QRYUSabove:bilal
PIMQUNabove:boa
FSOOOSabove:borou
AXQQOPabove:boyle
SQOPINabove:break
BXQONRabove:buddy
;SPSTUabove:busin
EQSRNQabove:by
BYOOQPabove:camen
GNRTOPabove:cance
KHTQYJabove:candi
DUPOOSabove:ceo
XJNNOMabove:chair
BTQORRabove:con
FWQRMLabove:conoc
GTPPOPabove:consu
_QKMKGabove:cordi
EUOONTabove:counc
_HLONJabove:criti
?SSQNUabove:crown
C`OOOIabove:cumpr
ONLONTabove:d
DRPOPUabove:damon
BXPPORabove:day
JQSNLQabove:de
JTLSNOabove:dear
@SSQOUabove:depar
EYPPMNabove:desig
IRQPOOabove:di
`IMJMLabove:diens
ARRRQSabove:dilys
QJSOLRabove:direc
UMSPLIabove:doodl
XOLLNNabove:dr
SKORIQabove:duart
CUPQNSabove:eijke
UKNOONabove:ein
WQPMKKabove:engin
YKMLNPabove:entre
;UTQOVabove:estat
EOOOTVabove:event
<YQQQRabove:feedb
\KNMKNabove:fiets
GSSPNOabove:firmw
>YURMOabove:for
XJMMPNabove:frau
PZKILQabove:freun
?\OQOOabove:gauth
TLNOONabove:gebuc
8SVQSVabove:gespr
?UQPTRabove:grupo
TLMNOOabove:gruß
fUHGHHabove:grüße
XALNK]above:guest
CRROQRabove:has
]ILNMNabove:hej
_ZIKJBabove:herzl
VLONMOabove:hi
JNRROOabove:housi
;UQTQTabove:hr
[JPPKJabove:ihrer
F]MNNNabove:im
\HOJNPabove:initi
BMOYNTabove:inter
`ITJIJabove:job
ZLKLTIabove:joche
WLOOLMabove:kaffe
GSPPPPabove:kandi
2UVPUXabove:kelle
@XQQOPabove:kirst
DQQPRRabove:lead
YLNMOLabove:learn
]GLLOOabove:lee
ZMLMNMabove:leits
NNWPINabove:liebe
CRQOQTabove:lin
TKTKKPabove:lin-i
DXOOQPabove:livia
>TRSOTabove:local
CQPOOVabove:m
YLNMPKabove:machi
DVOONTabove:max
AYOROPabove:maëll
MQKTQLabove:mbeki
XKLNOMabove:me
DSROQRabove:mei
CVQPPPabove:micro
GROOOUabove:millb
b^DJHDabove:mit
[LLLNMabove:mitta
CSTNPSabove:mobil
DXPOOPabove:moira
XLMNOLabove:morwe
VOKRKMabove:mr
DUOOOSabove:muste
BPPSOVabove:nexus
DQQRQQabove:noora
IRPPOPabove:numer
CTSONTabove:of
=TRROVabove:offic
VNMNNNabove:ole
FQROPRabove:one
E[OPOKabove:organ
]MMHLPabove:panel
WLMNOLabove:pasco
AYQPOPabove:passc
DQQPRRabove:payme
CSPPPTabove:pike
CRTPNTabove:platt
MRTPLKabove:pm
]JLONJabove:portf
]LJMPJabove:posit
PLYJKPabove:posti
C_OPOJabove:poważ
XMNNNLabove:presi
YMLLNMabove:pries
HPPPRQabove:proce
CVPPORabove:produ
HVPRMMabove:que
ARQQOVabove:rache
TMPNMNabove:ref
GZPQPHabove:regar
>[SQONabove:relia
YJOINQabove:reto
GTQPOOabove:riuni
?QTOSSabove:robin
>XSNPQabove:rosal
\IQLNKabove:rust
WTINJOabove:salut
VLSPMIabove:schlu
FTSPNPabove:scree
`REOMGabove:senio
LWMLKSabove:sent
dIMJKKabove:servi
C[OOOOabove:since
AWRRPNabove:site
@SQPSSabove:sre
>RRPRUabove:stadt
_HMOLLabove:studi
DRTNPRabove:tap
MLLPVNabove:tarde
EOTSPOabove:tarn
WMMMNMabove:task
<XTPPRabove:teams
VLSKMLabove:telef
UKNPNNabove:termi
LQKTQLabove:thand
CXQONQabove:the
ESQPQOabove:this
ETPQORabove:tietz
TPLQNKabove:time
ARQPSSabove:tollg
XMMMNNabove:train
FTQPOPabove:trova
YMMIMPabove:type
INPONWabove:uhr
VHSSLIabove:un
ESQORQabove:updat
HSKOPUabove:vilhe
`ILOMIabove:vp
YLKQMKabove:wilk
YMLKOOabove:wong
YMLNNMabove:writt
UNNMNNabove:wurde
>UTONVabove:x
>SVVNPabove:yewan
[KKLOMabove:you
kDIOIJabove:your
B[OOOQabove:yours
JYOPNJabove:z
\RB@NZalone
XUJH9bb:↵
bTO7i5b:!
(_VVOXb:#
XLCCT]b:&
bQ@@K[b:'
LJXK[Fb:(
HRUQOLb:)
JJRPQTb:*
[UDOFSb:+
RCPLZOb:,
ESRKcBb:-
PZ\O2Tb:.
UKWK`8b:/
RQK;Ncb:0
SPFZQGb::
:]T_NBb:;
hGIFSHb:<
hJGDTHb:>
/ySC[Ab:?
]XJLFIb:@
PJRRSIb:@name
^FLLPMb:[
KJSORQb:]
JWQ?QXb:a
FTPPOPb:a2htr
W`RAIGb:aan
N\UGIJb:ab
AXRPOPb:ab3xy
JInHIHb:aber
JKIT^Kb:ablau
[TJNGLb:aboar
nQX22_b:about
_FNSKJb:abraz
QdBJMLb:abre
_JLMMLb:abtei
jLEMJGb:accep
HXNONOb:acces
SbGLJHb:accog
_ZDNFJb:accom
GYSZHEb:accou
MWHPMOb:accue
JeLGNJb:achte
OIEjHJb:acomp
^KINOLb:actin
QTZOGEb:ad
<QPRQYb:add
GIL]PPb:addit
aLKOJHb:adjoi
\BNQPNb:adjus
=ePPKMb:admin
[INMKQb:advoc
OZJNMMb:af
=XTNUOb:afges
cIEQLLb:afspr
V^[1LMb:after
*[RPV\b:ag
dOAF[Eb:again
E^IPKSb:agenc
UTJFa@b:agend
JOJML_b:agent
>WSRJUb:agree
HQZMLMb:ahead
LMJKKab:ai
<RSOQYb:air
\WHJJKb:airpo
ZMMKNNb:aktue
^VWHCDb:al
ZGc_?7b:all
KZMOMLb:all'i
DiKNIKb:alla
b[GHIFb:alle
LMKQNWb:allei
MWLOLOb:alles
MNYLOKb:allow
YIFNZIb:almac
FUiEJGb:alone
[HE\OHb:along
HObHLLb:alrea
J[AgALb:als
rBA[HBb:also
BSQNPVb:alte
ST[_==b:am
]KMOKKb:ammin
]KMKMMb:among
IWJGYPb:an
I^OLLLb:anali
DJGLNkb:analy
]FKOOMb:anche
`QCRSBb:and
JVYLILb:ander
DSRPOQb:anexo
`KEIFZb:angry
QMRPJOb:ankun
\D\JMGb:anoth
ZILPQKb:answe
GHjLKIb:anter
WGFLJ`b:antes
[MIMONb:anwes
SVJOMKb:any
SKFXGWb:anyth
YILNOOb:api
?YSPOPb:aplic
TWOJMJb:apolo
IIKQO\b:app
FVOOPOb:appar
WQGNJQb:appel
KVAEqBb:appli
RGSIbDb:appoi
UHJTPNb:appre
UMONNMb:apr
EdJNLMb:apre
HPGfLIb:apren
AWTPOPb:aqui
GL]LOOb:aquí
dFDNPMb:arbei
\STMAIb:archi
BGGZR^b:are
HfFNKNb:arran
PjFHGJb:arriv
VGgT9Jb:as
KLL]LMb:ascol
YH_LGFb:ashor
GHMV]Jb:aside
JLVYKIb:asist
jS2NEWb:ask
G[XTO=b:asked
mCIGNMb:askin
pHPW?;b:asks
TIKIM]b:aslee
\^IIGGb:aspet
GLaJOMb:assen
Y;RWCYb:asses
;QZVWGb:assis
IPOOOSb:asso
]GRPLIb:assoc
MYV>=cb:at
HbNOHKb:atenc
FL_MONb:attac
QXDaM@b:atten
UTZ=;_b:au
YLJMOOb:audie
>VSRNSb:audio
THHcLGb:audit
Id^AO@b:auf
GRJPOYb:auftr
6WSOWTb:augus
QVXXAAb:aus
ATSROQb:autom
[IMNMMb:aux
GZJIJ\b:avail
IKXNIWb:avant
tNMCDDb:avec
AUPOQTb:avond
MJJM_Mb:avons
VDcJIIb:away
CIJM^Yb:b
IIWc5Zb:back
UISRKLb:backe
IMK]OLb:backg
XeAIW<b:badge
HLUNJZb:baja
YLLNKPb:baker
GeINKLb:balie
WIMNHYb:bank
TEGF]Xb:bar
YMIMNOb:bauau
_KJNMLb:baudi
V;YYCTb:be
QJaFMKb:becau
VLOMLPb:bedri
GB\OWNb:been
:iGMTPb:befor
ZFVIOMb:begin
WIJOJVb:begrü
Sf?MGNb:behal
Y]ITFBb:bei
IQSOOOb:beim
HMGPcIb:below
YSJQGLb:belt
HKLQ]Mb:bent
hJIFNKb:beoba
ITOLOSb:berei
WKLNNOb:bern
VDGHNcb:besid
2[WQQUb:bespr
[XPIGFb:best
NVIIYKb:beste
RKTTKJb:betri
OD]MLQb:bette
OYLOLKb:betwe
^>BH^Vb:bewer
aHHFKXb:bewon
TNMPOLb:bewor
CVONQRb:bi-co
LLLNQWb:bibli
\HaJFEb:bien
XEOSOLb:bient
]JUNGIb:big
IgNWG>b:bij
8\TQNTb:biolo
RJRKOQb:bit
JdOODIb:bitte
FSPNOTb:blend
Y<[>WVb:board
MJLO\Kb:bonjo
>[JMIab:book
H]FGPXb:booke
HeHNJLb:books
JIKWI\b:booth
?XPPNVb:borou
]]d=??b:boss
EKHJLlb:bot
cHWFJGb:both
HIG[MZb:branc
gWDJDJb:break
TLIHK_b:brewi
\VKILHb:bridg
NILMaJb:brief
\TG5T[b:bring
TKVMMLb:budge
EVXEHYb:build
GRNOXKb:buong
QTELF^b:burea
IdBGBcb:bus
RTEPMRb:busin
dBcP?Bb:but
ELON`Lb:buyer
ZJLNOMb:buyin
=WPXEYb:by
FaNOMIb:büro
SORLJOb:będą
LVTW<Qb:c
YF[FQHb:c'est
WE^LLIb:c'è
EWQOOPb:ca5yb
V_IIKIb:cabin
OI^OMHb:cadre
MJIPM]b:café
HLJgILb:calad
9cKTSMb:calen
IMK]NMb:calib
VVLAIXb:call
PKQEI_b:calle
SVMJNMb:calli
hRBKGKb:calls
TEYMNLb:came
VH>hNHb:camer
Sp<ESDb:can
VDnCJFb:can't
CbYIGMb:cance
N[:EqAb:candi
LIKMN_b:cante
9SRMT[b:capit
P^GLMLb:capoc
ZTFKOLb:capos
^V\DEAb:capta
D[NMVJb:card
JKIP]Qb:cardi
TZKLLIb:caret
PZKMLMb:caro
XE\LJLb:carry
[KHKSMb:cas
SJGGMab:casa
F[UABab:case
\I^KIBb:caso
^KNMOHb:casti
IMNPVPb:centr
SKWILPb:ceo
LNNMG]b:cerra
\WFHNLb:certi
WLMOLOb:cest
mCKPKDb:cet
eJHNMIb:cfo
hCUWBBb:chair
C^MMJVb:chama
YMBMZKb:chang
UUJOKKb:charg
YZIMGIb:charl
fST<R@b:chat
]KLMKNb:chats
=YTOOSb:chce
TGZPLIb:che
QZF\IEb:check
YXINIIb:cheer
YNXXD?b:chef
UH\KLIb:chefa
PGKJcKb:chemi
EOLMP\b:chez
JRHNK]b:chiam
XdDIHJb:chied
QRQPLIb:chief
WEHJN^b:child
NIKMM_b:chius
iLJELJb:choic
cUOEEIb:ci
GMaMNKb:cita
KaIOJKb:claim
KWYHLLb:clear
SXGRIMb:clerk
AYQPOPb:clic
TNF?:yb:clien
bAGIG`b:clini
FFKdPOb:clock
SILLNYb:close
BTTNRPb:cloud
DUPPORb:clási
jBJHCYb:clíni
BMKKZ[b:co
RNMOHWb:co'
]CZOJFb:co-fo
ZgFEKCb:coat
HiCHD[b:code
JPVNNNb:codeb
nFJMEKb:codin
NnEGJHb:coffe
G`LNMLb:col
]aIE@Nb:colle
Q[A@YTb:collo
^LGLNOb:collè
X[bF@?b:com
IR]DEZb:come
VQ@GWSb:comes
GW^MJFb:comin
ZKKMONb:comit
LNGZSMb:comme
YWB\DHb:commi
_HGYIJb:como
KMZJJTb:compa
ITMQJTb:compe
OIPOF]b:compl
EEJ^M\b:compt
PZLRHJb:compu
qVc=9:b:con
GZMPKQb:conci
XZHLJJb:condi
zBFEKHb:condu
@WVUY>b:confe
GeNGXAb:confi
ZMQMHMb:conhe
WUCSKMb:conoc
IR`OFKb:conos
G\UPPAb:conse
_UMHKFb:consi
GXIRGYb:consu
XfKGO:b:conta
ERPKJ]b:conte
WZLKHJb:conti
`KJFPPb:contr
o8IPXBb:conve
MI\HRMb:convi
IRTOLPb:convo
XLMLLQb:coo
aKMNIJb:cook
QJLNNXb:cooke
Tc^J<?b:coord
SSJNNMb:copy
OVSINLb:copyi
VVJLHPb:cordi
DIJfPMb:corne
UXGXHEb:corpo
IG]IZJb:could
[KH[IGb:counc
@SRPPUb:couns
HIVJFbb:court
h@PGHSb:cover
WHKYJMb:crew
@OQNSYb:crit
UJSOMLb:criti
YLINOOb:crois
fKSHFHb:cross
GQQOPRb:crédi
y@FKKEb:cto
WIMRIRb:cultu
LOMPNTb:curre
\EDHFhb:custo
CRYSGRb:cv
EUMUMQb:câmar
PMPJLXb:d
JOPQNRb:d'orb
[IMNOLb:d'équ
OT_BAVb:da
M]CONPb:daarn
IM[_FDb:dabei
JLOLUTb:dag
cJIMKLb:dan
MKL]KNb:danac
^HJHIYb:dann
FTNOPSb:dans
_RRLCIb:das
=HcN]Fb:dat
QHIQFab:data
FeTHGLb:date
USIQLLb:datos
B^KQLRb:datum
VHNMNSb:davet
Fiq:?@b:day
TMJIUQb:days
_MILLMb:dazu
TMPLNOb:dbs
G]LI]Db:de
JSTHZHb:dear
_\IKGDb:debri
XI_GHKb:decid
``CIHEb:decis
FHcPLNb:decli
ZRPIHMb:deep
LTMNPOb:deep-
^FJMOOb:dei
APTLTUb:deine
\\FIJJb:deixa
MhA\DCb:del
BSPOPVb:dell'
eIPGNGb:dem
TD[MNLb:demo
`^@AAZb:den
IRQOOPb:dense
\IGIUOb:depar
KVJII^b:depot
lVMBIAb:deput
d[>CCWb:der
C]MOOPb:des
SJGHaLb:descr
mERDPAb:desig
Md6WDXb:desk
?TRROTb:despu
CQTJWQb:detai
DUPPPQb:deuts
bKKLHNb:dev
`GKNNKb:devan
UJPNKRb:devel
ZKONJMb:devop
YJMOMNb:dgs
[Y=ZY6b:di
WOEBJbb:dial
TaGJMHb:dial-
WXILJLb:diari
FRXOMOb:dich
K[IGJZb:dicht
PHWZ?Rb:die
CM]NOPb:diens
FfHONIb:dieta
TOMOKQb:dinne
YJI\IIb:dinâm
]PFHMRb:dir
G`YT7Ob:direc
RMTNKNb:direk
kRHJO=b:diret
cAMPSGb:discu
ZIZFMIb:disde
AbNQKNb:dispo
]OPKHLb:dive
BNOS[Mb:dni
_FIFZMb:do
O[EJZFb:docum
[OI^O:b:does
gKIGKMb:doet
>WSQNTb:doing
uABLJLb:doman
EEH`K\b:don't
JJLWYIb:done
UJOQOMb:donne
[`HHFIb:dono
?\:HUib:door
a@IMXKb:down
=RQQPYb:dress
ZH]ILFb:drh
QI\NKLb:drie
]NJMMLb:drift
]KIKOOb:dritt
U[VIDGb:drive
NdDOLIb:drop
GWYMLJb:drops
^HJJPPb:dsi
_g6AB\b:du
^B\EGTb:due
PZGLONb:dueña
HJLM[Ub:dura
QQIcGFb:durin
QL[IKNb:dus
[IMNMMb:délég
XDWONKb:dépla
YRA\V=b:e
WLILORb:e-mai
kHOGIHb:each
RCXF`Gb:earli
UVMLLJb:earpl
]HLNNMb:easte
TC]]FCb:edito
aJIOLLb:edt
>PSSZLb:educa
[RRMFIb:een
aGLKMNb:eerst
WLPNLNb:eher
cZGDKHb:eigen
SKJbHHb:ein
]GIOPNb:einar
hJCKKMb:eine
H_MKLOb:einen
GPOORSb:einla
ZLMOJOb:einri
YLKILTb:einze
RKHNOXb:ejerc
NMOLPTb:ekte
VR@JK]b:el
TJHZNLb:else
DTNPOVb:elter
YETWIHb:em
>kJPNJb:email
\H[KEJb:emeri
RWKMMLb:empfa
DdRJLLb:empêc
[NXW+Wb:en
lCFOJLb:encar
]D[ELLb:end
XJOMPMb:energ
R_CHYDb:enfer
TIRQPIb:eng
bFGNMPb:engen
IPLP[Kb:engin
]KKLOLb:enhet
RI[LJOb:enjoy
WWHKJNb:enseñ
VQBGFeb:entra
bHU4g?b:entre
MM[LKOb:entsc
^JIKONb:entwi
ITPOOOb:envir
RYELOOb:envoy
]FJXPEb:equal
]JHNOMb:equip
ZYLRCEb:er
[ISNHLb:erkra
>QXNPUb:erst
bHQIMHb:erste
GROKTSb:erstg
[VN;XHb:es
JLQOPTb:esp
WIKNULb:esper
PXaJAGb:est
cNZOC=b:estar
IMJO`Kb:estim
@UaFFXb:está
tNTG?>b:et
DPQPRSb:etapa
2VZSSRb:europ
HQJYNPb:evalu
ATXNOOb:even
`GKNOKb:eveni
jJJU;Mb:every
XJHXKMb:exami
WIKNORb:excel
IFfNKLb:excus
cJVFGJb:exec
R^ZHDDb:execu
[FIFTWb:exerc
HRUONNb:exist
HZIILZb:exit
dBGHI[b:expec
KVJLLWb:expen
PZIHOOb:exper
lFJIKJb:expli
JDFWfIb:exter
dDKKMOb:fa
GNRSOQb:face
RMLQJTb:fachg
aIJJMPb:fachl
P]JJOKb:facil
`IJNMLb:fackl
`ESMKIb:fait
@QVOQRb:falad
fIIMKLb:falar
IfELNLb:fale
HJ[HKZb:falls
EHnIKKb:falou
U\HKLJb:farà
?FjQPKb:fase
<VVUMQb:favor
aGIQNKb:febru
OF\KOPb:feedb
cCNPKLb:festg
WTGMKOb:fetch
aHKOLKb:few
DOKbOKb:fica
bCQIMMb:field
^FHGOWb:fifte
PK^XHBb:file
DSQNPSb:filtr
UJRGH[b:final
fGNNKFb:finan
8VPI]Ub:find
@O[ORNb:finde
S\ILLJb:fire
i>\;MOb:first
]NGEF]b:five
^HKNOMb:flat
ER\LLOb:fligh
X>KCV`b:floor
OE[ZLEb:fly
GGhHOMb:fois
]P>S=`b:follo
Ob*KbRb:for
gJVIJ@b:forem
G\HH_Hb:form
YGEYLPb:forma
HcBH[Jb:forms
_JMKMMb:forno
aVFJEOb:forwa
NYMFB^b:found
]OSJIIb:four
VPNQKJb:fp
IXSYEHb:frage
ZOKLQIb:fragt
JQOPPPb:frame
<WSSMTb:franc
GTPPPPb:frank
_LKJNLb:frau
EM_NMMb:free
Y[IHJJb:frei
ZGFOVNb:freue
HTOKOUb:freun
UJ[GYAb:frida
LJ_LMKb:frien
LRWV=Tb:from
M\EOXEb:front
CMWNZKb:funct
dGKBF[b:futur
`JKNMJb:får
PV<jFIb:führt
XFVC]Fb:für
9TWQQTb:g7
JSLHN\b:gare
RdABA_b:gate
L=cNE\b:gave
HKKOdIb:geach
JQRNOPb:geben
IKONM]b:gebou
XNJLNOb:gebäu
M\IOOJb:gener
YIG]KIb:geren
SRDVLPb:gern
EUPROOb:gerus
:E^MNbb:gesch
WTX?RFb:gespr
OaLOJFb:gesti
K_GLITb:gesto
GVHBV]b:get
GFSMN_b:getti
\[FFOIb:give
gJIMPBb:given
IFfIOMb:già
WGMWOIb:glass
_BI[KJb:gleic
YMMMLOb:gli
JPVNNOb:gm
KNPLH^b:gmbh
RdYBBFb:go
^WRICGb:goes
GUUOMMb:going
BUSOVIb:good
8RTVNWb:googl
_KIOINb:got
RG[MLMb:gover
^IIPJQb:graag
[CTRLIb:grade
ZGGKNXb:grand
RILJ\Nb:great
PIgVDAb:greet
YKJNOOb:grill
XIHXMKb:groep
V_IPDIb:groet
P[HID[b:groun
VOOED\b:group
ASTNSQb:growt
VMLKLUb:grupp
M[HLMPb:gruß
?\NNRPb:grüss
fDLLGPb:grüße
PP@a?Zb:guard
VBDF][b:guest
EiJOJIb:guide
FKJ\QQb:gut
DLLMdLb:guten
TWTIHJb:géran
dJKILLb:görüş
oCRKEGb:h
YHNNNNb:h00
`JJNMKb:h15
mIIMHFb:h30
MKXG`Cb:ha
I\IOMOb:haalt
JYXLIJb:haar
\GJQPMb:haast
THZLLLb:habla
SHcJKGb:had
iE?G`Fb:half
K\IIGZb:hall
JMMO]Kb:hallo
T\GRGJb:hand
`HQJOHb:hande
ZUHNILb:hands
VVKKKLb:happy
YUHLMLb:harbo
]QWIFFb:hard
`DIOOPb:hará
YLKNOMb:harás
[OR6STb:has
FURNSMb:hast
aZGLDHb:hat
HKdJMLb:hatte
\HNKMPb:haus
VFY>]Jb:have
j[UW36b:he
_JJNNJb:he'd
iBIVIHb:he'll
SFkFHHb:he's
gA]DHIb:head
OJTONOb:headm
XIWIMLb:heads
8TXPWOb:healt
cLT?DTb:hear
KL^YEHb:heard
\JBYNJb:hears
ZLHNPMb:hei
UB<ZVVb:hello
AiKPKJb:help
IbHMMLb:helpe
^GALJ]b:hence
YI_YW(b:her
RZ^K>Fb:here
_JLNLKb:herr
TUTHKIb:herse
ObONGEb:herzl
kLLNECb:het
OLJNYMb:hey
TPOE\Gb:hi
<YQOQSb:hier
IKVZMJb:hijo
cPaO9>b:him
X^DKJLb:himse
JNTTMMb:hin
W;UZDUb:hire
_VH?A^b:hirin
PM[PKGb:his
`HSLGKb:hm
KMNN]Jb:hoi
@XPOTOb:hold
[XFIMLb:holds
\MMLMKb:home
jGMKHIb:homew
?PPPVVb:hope
RIJGMab:hopef
GTSFK[b:hospi
`\GEFLb:host
N?OGPfb:hoste
ONLHL]b:hosts
JXCHWVb:hotel
bFMM];b:hour
FMHOFjb:house
lHD]BDb:how
WLdM1Ub:hr
cHNHNJb:hrbp
RQZPGFb:hub
AUSPNSb:hybri
ILJdMJb:hört
QU^EU<b:i
cUQFFFb:i'll
b[`B?;b:i'm
N`XFEHb:i've
lOIIFHb:ich
EVPOPPb:ici
=bDGWYb:id
]JKLMOb:iem
Rl_97Mb:if
HGW]KLb:ignor
YKWKMHb:ihn
VbMV@@b:ihnen
OfFIEPb:ihr
>fVNHJb:ihre
FM]QKNb:ihren
HPMMTTb:ihrer
KLNMMZb:ii
\UFNILb:ik
NTOD[Jb:il
TKNMNRb:ile
KGgIMKb:ill
QTW?YEb:im
FTROOQb:immer
LMK^NLb:impar
AGYaFSb:in
IIMMIeb:inclu
ISTPPJb:incon
`LJINNb:indep
G^JNQLb:indic
FcKMIPb:indiq
RYKIKPb:infor
eDENOOb:infra
UMMMOOb:ingen
dGGNMNb:inglé
CUSPOOb:ingre
QNSJNOb:inici
J\OVFIb:initi
^IOKKNb:inkl
eKGNLGb:insis
JPOOPSb:inspe
\JWGNHb:inste
TGGJN_b:insti
HTONPQb:intak
JSOOOOb:inten
O9JXeJb:inter
X[>BRUb:intro
MJFMKdb:inven
QMJMMYb:inves
`JDTLLb:invig
TSV9e?b:invit
OETPJWb:invol
aHIOLMb:io
[AaGDRb:is
M>bYCQb:isn't
PIdQ=Ob:ist
RB_:YSb:it
[EVS?Rb:it's
_IFNOOb:it-be
@XRQOQb:italy
JLJKMbb:its
SXGKPMb:itsel
XPFG]Hb:j
bJFNOJb:ja
?RSOOWb:janua
WTV:XGb:je
QXTKJIb:jefa
JQQNLTb:jet
PLMK[Kb:jeudi
aCSXK@b:job
RYKNILb:jobs
W@SZV?b:join
\?VOTEb:joine
UJH[KLb:joini
cD?UVIb:joins
YVLNIGb:jour
^MKKMMb:jouw
AUROPSb:jueve
SIYMMKb:june
QIKQVMb:junho
L`GLLNb:jury
BTCkESb:just
GJ]MOPb:já
dDLLNLb:júri
jEKLLGb:k
CQQTNSb:kaffe
ETUONOb:kan
XEGMGbb:kanto
XKSMKLb:keep
JGWbEJb:keeps
aHUFIMb:kenne
^LJLMMb:kenni
BRRNSRb:kg
RKLJNXb:kids
mIDKKJb:kiero
LKL`LKb:kijkt
POJM^Fb:kind
IF^OPNb:kindl
dIGLMMb:kita
bABGIeb:kitch
9[RORTb:klick
;XUNPTb:klien
E]NMPNb:kling
XRLPHLb:klini
GVVFC_b:know
W`HKIGb:knows
HiHHOKb:koffi
_JMOKKb:kommi
cI[EHFb:kommt
MGPLaIb:komt
OUILJXb:koord
HRRNNQb:kopie
^LKLKOb:kredi
JRSQKOb:kurz
kGGHLMb:kwart
hFIHJQb:l
MkGJHHb:l'acc
OZVHJHb:l'ent
IKfILKb:l'ha
LY`O/Wb:la
VHYLLJb:laat
XX^:IIb:lab
FPPOUOb:labs
fGLNIJb:lager
]MJNMKb:lapto
Q_DMKNb:las
bB^CSBb:last
jMLCGNb:late
HDnINIb:later
HLP^MJb:laufe
aIKLMLb:lavor
YJF]KIb:law
URCZ5bb:le
8S]NUNb:lead
IZMPLNb:leade
mOCFGOb:leads
N[AbHFb:learn
MW]DLIb:leave
YE_GLJb:led
VMNMOMb:leert
TI[GFUb:left
=VQOQTb:lehrk
VHVOJMb:leide
YHQPJNb:leidi
T[HLJMb:leidt
PCKHOfb:leite
^LKIKRb:leitu
FRTPPOb:lerns
[JKUKJb:lesso
HINM`Ob:let's
UAX@SYb:lette
ZJIKKWb:level
GG]?gIb:libra
XIEL^Ib:liebe
]\FJNBb:liga
XJYJJKb:light
`T0@_Vb:like
TB]GYGb:liked
cIJMLJb:likes
UXBeH>b:line
ObCIDXb:link
LQLMZKb:lisbo
LVBDT^b:list
VF@kIJb:liste
UMNMNNb:liter
[LOQJIb:llama
cINJKKb:llega
^UEMJLb:lleva
F\NHIYb:lo
R\EE]Eb:lobby
7ZTRKXb:local
KHOLKab:locat
TMROJNb:locke
UfFMEHb:logis
`\DHFKb:loja
CUPNMWb:londo
IDfEQPb:longe
^SHJJMb:look
bDIPMMb:looki
V\7XWAb:looks
6K^M]Qb:loop
LH\NOMb:lorri
^OJMMJb:los
^IMMMLb:lot
XKFOKWb:love
_IMNLKb:loves
SNCPJ\b:ltd
[E[KKIb:lugar
FIGgQLb:luist
^_PEBFb:lunch
ZRFLONb:là
DMPKYVb:m
PXFONNb:mache
DPQSOTb:machi
XKJNPPb:macht
MLNL_Gb:made
EWQOOOb:madri
PaIKKJb:mag
DNbKDVb:mail
ChFPNLb:maile
:ZRNUPb:main
^KMPJJb:mairi
DYMQPNb:mais
CH]I`Ib:make
F[ZLKIb:makes
[NGQOIb:man
X\KN>Qb:manag
SjBIHKb:manda
MbILKKb:mapa
CjJLGPb:marca
WQMKIQb:march
VG]LLHb:marte
;TUPPVb:maser
UOIQNNb:mat
_FYMHGb:mate
bLIILMb:math
XMKMONb:mathe
TGTM[Db:maths
PF[BRVb:may
ZLLLUHb:mbb
@QMRPZb:md
jMYMC9b:me
ZHVMHMb:meant
DVRPPOb:mecha
`KLLKLb:med
PLKaLFb:mee
D[m=W:b:meet
]Z:DVNb:meeti
RF`MILb:meets
hGGKPIb:meist
XVHKMLb:melde
fCLWHFb:membe
F_\IHHb:mensa
KCGQZYb:merci
VJNMNQb:merha
WWZ;\;b:met
fIGMLKb:metri
D\PPNMb:mich
EQ\PHNb:micro
bLHNLKb:miejs
AWQQOQb:milan
VUBI\Ib:min
FW[TJCb:minds
i97b;db:minut
WR`GFDb:mir
GTQOPOb:missi
aRLd5Ab:mit
[LLJQLb:mitar
ZLMLNNb:mitta
)_VPWUb:mobil
eQGQGEb:model
SHZMOJb:mogli
]IJNNOb:moi-m
bE[JIFb:monda
LLX]FGb:more
K@DCi_b:morni
jHJEPIb:most
gOIJIHb:motiv
O`HFONb:move
RFeDBVb:moved
HJJPP_b:movin
YGGKQWb:museu
JMMaLJb:mute
FGMS_Nb:muted
XcVE?Eb:my
LISOVMb:mysel
`AQPQHb:mª
HO[PNJb:más
ILNOI`b:métro
BWTPOOb:móvel
YONIMNb:möcht
?TXQOOb:mögli
M_jDC>b:na
Z\EFETb:naar
YLLQKMb:nach
RJNNOQb:nachf
NOR=^Pb:name
HHQLHeb:named
JcHKUDb:names
TI[JMKb:nanny
\NLLLKb:nativ
MMIO[Mb:nd
;bNTNMb:nda
JVVLMKb:ne
ISWD_Eb:need
NKIKJbb:neede
GZSMHQb:nehme
IL]HQPb:neith
YMLLNMb:nemen
]JLLMMb:netzp
PB[NEYb:never
VYBYBNb:new
;9Ta]Tb:next
?Z^HIRb:nicht
GcQJJKb:niet
SV@BZUb:night
\YIJHJb:nimmt
JSbX6Lb:no
PPEHL`b:nobod
\KRJLJb:noch
CQVVMMb:nochm
S[FKNMb:nom
E^WNHJb:non
dVGLFGb:noon
fKIHNIb:norma
`MIKOKb:nos
KKLOOZb:nostr
QDTZIMb:not
FVWSQCb:note
JLHSK]b:note-
M?c_JBb:notes
KKJ`LNb:nothi
_CH\LHb:notic
[LLOIOb:notiz
VLLHE^b:notre
FENI_Yb:nous
SGeOHDb:now
POHNI\b:nuest
YWDMNKb:nueve
ZU[IEBb:numbe
AXQQOQb:numer
FQOQMVb:numér
LKH[OQb:nur
VWFGJUb:nurse
FTROOPb:nutze
@deCHFb:não
HQSPOOb:nächs
BVRQPOb:númer
MXJSNIb:o
BZOOOQb:obrig
RGHeGMb:obs
SD@{AFb:obser
lGHLLGb:och
DSSOQPb:oct
CRQOOTb:octob
W^HKIIb:ocupa
gJJMLGb:oddzi
6[RQSTb:oder
P_YCNAb:of
HRX]@Kb:off
]h>P7Pb:offic
FPNNQXb:ofici
\MNKJMb:og
IJGjJKb:ohne
LLNNXNb:oi
@TQPOVb:ok
NL^LJLb:old
WFHO\Kb:olá
ZPFYGIb:om
@WSONSb:omówi
OI]U2_b:on
GRJLL`b:once
eIEOIOb:one
GUZHISb:onlin
GMo\:@b:only
UKPMKQb:ons
;RNMiIb:onsit
JScIELb:ontva
<QPMWZb:onze
]FMJQPb:ook
XSBMFZb:op
@OOMT[b:opdra
GfXHGFb:open
IYZIMHb:opene
VGJL[Lb:openi
VYPIIIb:opens
GY[KNGb:opera
YEbGJJb:opere
VLXKOGb:operi
\MLMLMb:ops
BYMTOOb:optio
REYOOLb:opère
RUBYLLb:or
eEUGJJb:oral
_NOLGLb:oraz
[RIINMb:order
:VQTSSb:ordin
`?UEb?b:ore
cbGJ=Fb:organ
5^QRQSb:ort
FTPPOQb:oscur
]\EELKb:other
7SLX`Lb:ou
GUKMEab:our
SOaFFKb:out
\KHWMGb:ouvir
_JEOPMb:ovat
_MOOGIb:over
[?^GBYb:own
JKK]QKb:oyent
DURPPPb:p4
<RSROXb:pa
WNLNNMb:paar
FOQOOUb:page
WHPNKRb:paint
=QVNYPb:pair
`LMMIKb:pairi
FQPPQRb:pane
GS^SY5b:panel
JNQOORb:panic
PU=ZDYb:paper
W`TKACb:par
ST=GNab:para
UI]JLHb:paren
PLMTPNb:paris
IKNOJ_b:parkh
F\FNKYb:parki
`GKLOLb:parla
dICYIIb:parle
IA`[LIb:part
_DXKKIb:parte
dAXJLHb:parti
[TZHEDb:partn
>YSONTb:parę
IRaGNJb:pas
bMFLKOb:paso
C_\IJJb:pass
IHQMcIb:passa
?ZPOOSb:passc
KCZGHbb:passe
ATWONPb:past
J\POLJb:patie
mGOIKDb:patro
VQNNIMb:payme
GHTM`Jb:payro
RHOPMSb:pdl
NKMQWMb:pedag
^>ZSIHb:peer
IH\GJ\b:pensi
gTNJH?b:peopl
GT9YZRb:per
JdLMHMb:pergu
\VSb5=b:perso
dJHMJNb:persö
MHaKPHb:pesca
cHNOHJb:phd
a:U>RZb:phone
BOPNVUb:physi
_ILHPNb:pick
9\QRQQb:pin
XZHOJGb:pipes
I[IPJRb:piso
BGWaLMb:pitch
MHIQIcb:place
XJLONOb:plais
F[VFUHb:plann
YJTGJSb:plant
ZLKMOMb:plata
QIEOK`b:platf
aEAMLZb:play
FMOMM^b:plaza
OPGIaJb:pleas
ZDXJLOb:plus
e@DD^Ob:pm
`HJQMKb:po
^ILLMNb:poi
RVKMMMb:point
ETRQPOb:poort
]ZLIGFb:pop
Q^>Q_=b:por
BaDGVVb:porta
QWIGOSb:porte
GJWJOYb:portf
O[LMJMb:porti
GUSMOPb:portu
GPLNWRb:poser
=PLNS_b:posit
JUOOMPb:posiz
[WFLMJb:post
lHCJLMb:postd
COZNJVb:poste
MOSIPSb:posti
]KMMMLb:posto
NYDMVLb:pour
UOOLOMb:poved
BaPPNIb:poważ
FaMLOKb:power
bIFMNOb:praat
OM[LNIb:pract
_RMLIGb:praxi
FQILaLb:prefe
GW@UMYb:pregu
ZCYMKLb:premi
JCL_JXb:prend
L`MNLGb:preno
QTHNRNb:prep
NeHKKIb:prepa
R=U_Y=b:prese
bEYILEb:presi
YNSMGLb:press
ZPIOKMb:previ
[LRNKIb:prima
iCXIJDb:prime
[GGJJ^b:primo
bMMKGLb:princ
YRENPLb:print
GVeIFIb:pris
QJPH^Ib:probe
RVCMF[b:probl
9ZCZaHb:proce
UYJCC\b:produ
bEYHKHb:prof.
`WIELIb:profi
]BMLNTb:progr
*YWM\Vb:proje
ZHYLLHb:propo
iGGNKKb:prova
RHLKI`b:provi
ZFKTGSb:prueb
TLIXMKb:práct
]GPKJPb:prési
HUQPOMb:présé
I_KIONb:prête
[JMOOKb:pst
K\JKKSb:puert
qCFINJb:puis
[JJNNOb:pupil
KILaQIb:purel
[WJLIJb:put
T]GJNIb:puts
>XSOOSb:pytań
>TVSPNb:pôle
[LRNLHb:q
EWONPQb:quai
JRPOOPb:quale
^JLPKLb:quart
XZQMGDb:que
YLMNMNb:queda
_[DKJGb:quem
gHINIKb:quer
G]EH\Mb:queri
iI9KKYb:quest
cR_C?Db:qui
HMWIYLb:quick
bIILOJb:quier
EKKgMKb:quiet
PQNUKLb:quiz
]UFKLKb:qué
DMVKWSb:r
RGcKJIb:r1
TU`HCFb:r2
XK\IIIb:r3
=VUSQOb:raise
TKXLLLb:ran
SIYOJKb:rang
[LMNLLb:range
GaHONNb:rappe
HWGMJ]b:raum
JLMIgGb:re
JDRKS\b:reach
P>NJ[Yb:read
ZFPLJTb:readi
MQKM[Ib:ready
RHQNMTb:real
cHGJONb:reall
ZHJWNHb:reaso
OZLNLKb:receb
ETFHX[b:recep
^HLPLLb:recib
DVQPNQb:recip
MNEJMab:recom
ANaN?]b:recor
SeA;OWb:recru
OYGLOPb:reden
CNOMaLb:ref
0b[FOXb:refer
A^`JELb:regar
\FLONNb:regis
VPJMONb:rejoi
=SQORXb:rekru
UQNLKOb:rekto
Y\IIJHb:relat
BFTmJGb:remai
ERINN^b:remin
ERQPQQb:remot
YGVMMIb:rempl
VHbGLGb:renco
NGGL\Ub:rende
UXFKMOb:reply
bIFMOMb:repo
TH\NKIb:repor
SXYKHCb:repre
G[^LDKb:reque
XOEL^Db:requi
]]FNFGb:resch
QOPLJSb:resea
>TOPUTb:resp
dJ]MB@b:respo
VGVJONb:rest
SD\LGTb:resta
TMC_LLb:reste
UMJLTNb:resti
HNQOOSb:resul
RGMIJab:retai
YJdHIBb:retir
HNV_GGb:retra
eNCMIOb:retur
7bSONPb:reuni
XGZMJJb:revie
ZFWNJKb:reçoi
OKLNZMb:reçue
QWVY@Cb:rh
_RGINKb:ride
MMLYOLb:rides
EUTRMMb:riesg
SZBIG[b:ring
:[TRNQb:riuni
OHQNQSb:road
ILFQIeb:robot
HVVMKMb:rol
KNMXDXb:role
^MKKNLb:rolle
QFZPKOb:ronde
BGNd9fb:room
QJI[OMb:ropes
YPeAO=b:round
]GHMROb:rozmo
ERNOTRb:rse
GKOLKbb:rua
HIORJ]b:rue
L_JMMKb:rufen
XLNOKNb:ruft
VOVZADb:run
KOFQQXb:rundg
kCEHJTb:runs
@TZTKMb:ruolo
HcKLQGb:réser
:ZSSNSb:réuni
PHLLaIb:s
XGXHFUb:sa
ZK^JFGb:sabba
:SQMT[b:sachg
[IJYJIb:safet
HDH^aEb:said
IHiKMJb:saiu
YUIBGZb:sala
`<^DWFb:salar
VARYX@b:sales
HPNNK[b:salle
@WLO`Hb:salud
[VKMFJb:salut
PIJLN]b:same
TSGMQNb:sampl
H\ONNJb:san
XTCJIXb:sandb
T\LKLHb:sandw
YKG]JIb:sans
RJQTNKb:santé
ZMJLNNb:saran
gM\HC>b:sarà
DLS\OKb:sat
TPKNRLb:satur
;WSSMTb:savoi
N>TYC^b:say
XPMWBLb:says
UMNOMNb:scarp
XJIIMYb:scene
WZEGTHb:sched
RgFMGGb:schic
XIA[FVb:schoo
QKYMLLb:schui
HOLOL\b:schul
>SROOXb:scien
p>DG]Cb:scree
MLHdMIb:scrib
\TVGFFb:se
9PSON`b:searc
TKSSLIb:seat
MGQJK_b:seats
T<_SXAb:secon
Lk9Y<Vb:secre
GfFPMJb:secré
A]OUNJb:secur
XONOHNb:sede
aGCIOXb:see
mIENJGb:seein
_KKLPIb:seen
cDaGFEb:sees
URE^IHb:segre
IOOWQLb:segue
NJ[QLJb:segui
XLRNJLb:segun
KLcJILb:sein
D[OOONb:sekre
NbGGITb:selec
DaGSKQb:selez
I[KJQPb:seleç
>rFLKLb:send
T[_P=?b:sends
UVOIOIb:senio
aHJLMNb:sense
KIDJ[]b:sent
JGeKNKb:senti
@JNNTab:separ
LQTKQMb:septe
QHYULGb:sera
`TFOHIb:serai
FORSQOb:serez
EZJJJ^b:serve
_\KJDFb:servi
V]QIFGb:será
PUYMHGb:sessi
T^AAWOb:set
FSNOSPb:setti
NNURKLb:setze
WT[FFGb:seu
QFYSMKb:seule
oGB[ECb:shado
CUYD`Eb:share
_VIJMFb:sharp
X>`]P7b:she
jZDGGDb:she'l
[JUXCDb:she's
PAM?dYb:shift
VJKKLXb:ship
bVEHFPb:shop
_BOATUb:short
ONXVFIb:shoul
JXPKNNb:show
_VEMEMb:shows
MIVHJ\b:si
L\Q]@Cb:sich
SJNNORb:siche
OM\GOLb:sick
bI@GI_b:side
WN_SM7b:sie
FTOOSPb:siehe
K^IIXGb:sign
J_JGKUb:signs
CFLsJHb:silen
FQLbKIb:sin
FQaILNb:since
KUOKPPb:sind
TYKMILb:siste
e9=_D]b:sit
]>dLJFb:site
KIDrKEb:sits
bDLSHNb:situa
RHKLM\b:sitze
GIIhKMb:sitzt
NH]KMOb:six
QVQOKHb:się
]HLNMNb:skal
aHGJPPb:skill
bJIILNb:sl
MOFcLIb:slide
]VMKR<b:slot
FeIJNOb:slots
QNTNMLb:small
DPPQOVb:smart
b=IGRYb:so
_IMKMMb:soci
aKJMJMb:socio
?UPPSSb:socié
SDJLP]b:softw
=TWSQNb:soins
\GKKYIb:solli
VVVNGCb:solo
WFKMVOb:solut
TB[YJGb:someo
[RDNNMb:son
JPOOOSb:sonne
VZFLKMb:sono
ENNRZLb:soon
\MIKNPb:sorge
RIYLQIb:sorry
JYDKK]b:sort
Y]FKIKb:sorte
X^DINIb:sourc
TMMOONb:sous
XMKMONb:sowie
CYQOOPb:spain
M`MLKJb:spare
QHGYULb:speak
ZNKQLJb:speci
]MJMLLb:specj
CMPPL]b:spedi
DTONTPb:speic
`LMGPJb:spend
XJJNPPb:split
OHXLOOb:spoke
HDgOKMb:sprak
UIMYLJb:sprec
]EOOKOb:spree
NE_JNPb:spric
DHUZPNb:späte
jGFJMMb:sql
DOXOPPb:sr
KYQPGMb:sre
BOYRMRb:st
^IKPLMb:stabi
RIQSMNb:stadt
VOJAL^b:staff
J=_BfMb:stage
JNL_KLb:stagi
bQHMHJb:stake
TPGbGFb:stand
IOK^MLb:stanz
JKaD^Cb:start
QPETGZb:stati
PK_LJJb:statt
bEVKJHb:stay
GR[OY>b:stays
aDSRJFb:stell
SCVG^Ib:step
UK^GKJb:stepp
gGGMNIb:still
F\HLMWb:stop
WEINJ]b:store
^BDYHVb:story
GLWL\Hb:strai
AUPOOWb:straß
GKNRM[b:stree
WHHHK`b:stren
DUPPSLb:strik
RHILcHb:stron
FPOOSTb:struk
KKbGNMb:stuck
SE\VIGb:stude
FMMOL_b:studi
XLUKKKb:stößt
JNbDKPb:su
OHOQUOb:sua
R[JNKJb:submi
DU\ILOb:succe
DVPPOQb:suche
[MHQNLb:suis
NKLNNZb:suite
`BSSKGb:super
YdDKCLb:suppo
[LKQKMb:sur
IZTMKJb:sure
WJH[LJb:surpr
jWDJM>b:syste
HKHHImb:são
HXEcKFb:só
:VPQO[b:t
e@FLLWb:table
QL>fFRb:take
SQaEEKb:take-
XMMKMOb:taker
X\P=CVb:takes
OKYNPIb:takin
]ILNLNb:tale
LkJJGHb:talen
oFAf<Ab:talk
ZWHSIDb:talki
VUEZHIb:talks
hKFMIKb:talle
^LIMNKb:també
BUSOPRb:tap
XGIHK`b:task
NFZNPNb:tasti
VLNOOMb:taxi
WKLMOOb:tbc
]H`FEJb:tbd
jgGKF1b:te
``BEMFb:tea
MHJJ[Vb:teach
TFMVNOb:team
H\YIIKb:team'
^CSIDYb:teaml
F`^GGGb:teams
OYLMNKb:tech
_U@e=Db:techn
ZMILNOb:tee
YUZCGIb:teil
XNIJNSb:teiln
:[QOQTb:teilz
UMNLUHb:tel
ZV?OVEb:tell
qDGCJQb:ten
[V@I_Bb:termi
WKLNPNb:terrà
F^LRKNb:terug
HN\AQVb:test
IPMLM[b:teste
UWDJIXb:text
YVSFCNb:th
JW@FqAb:thank
T>fF?^b:that
IHJhNJb:that'
FYJUCYb:the
>WSQNSb:their
S\KFSHb:them
cKKKJMb:thems
cHFBSTb:then
OEea<Db:there
WVPHJKb:these
UTDPNOb:thesi
XKD[XAb:they
]TBF\Db:thing
XKRLMLb:think
OKKNH_b:thirt
Xl\;4Kb:this
SKYJMLb:thoug
_V@LLMb:three
LT@VYJb:throu
QHXGXJb:thurs
_bDKDFb:ti
QdRHFEb:ticke
KM\KNLb:til
FGUT^Fb:time
R]LMIIb:times
YILNOOb:tiny
8NXOKcb:title
Q[FMOMb:titol
EYMMXJb:to
i@Ta=?b:today
WLMQNKb:toddl
KKLbMIb:toeho
[HMNJRb:toeko
NIONTQb:toget
JKdKLIb:told
HILcMMb:toma
_SEYFDb:tomor
[DTUKGb:too
WBbFETb:topic
BaXDPKb:touch
eMWJCDb:tour
I[YMHHb:tout
NMMIL]b:tower
^HOJVEb:traba
`FDII^b:tract
cSEFCWb:trail
UTLP:\b:train
ILILJfb:tram
@jHVJHb:trans
_p:DKBb:trave
@WOOQUb:triag
NJNKdEb:trial
kATGIJb:tribu
DeHLOMb:trip
aGFKF[b:trust
lHHKLGb:träff
ZCOSPKb:très
LZTFVEb:tu
H\KLRMb:tudo
;QQRM^b:tuesd
ZLINPMb:tuota
CSOPUQb:turis
IUXLMKb:turn
ZFKL]Fb:turno
VMKNOOb:tweed
jIFEOLb:twent
KeBEXKb:twice
UZKMJHb:twins
jH5MQUb:two
FNUPORb:type
XLLQLMb:types
.TYSTXb:técni
UHPMMSb:télép
?UUOOSb:těším
6dJKEeb:uffic
[HLMOOb:ui
ZJMNKPb:uitno
?RXMNUb:uk
_LCXHLb:um
[Z@L<]b:un
NRROJPb:una
[IJNNPb:unas
cEJPKLb:unass
^NOT:Rb:und
cWGKCKb:under
Ja>EVVb:une
RH\LLMb:unfor
YNHSNJb:union
>YTONQb:unive
ZJSIPIb:uns
PNXV;Sb:unser
GZROMKb:unter
QFXKNQb:until
`fN?AEb:up
MI]LQIb:updat
F^ILYHb:upsta
KG[ITPb:us
DMMJKfb:use
ZFGLL[b:used
^CIJOXb:uses
XMMQLJb:utc
bGGPLOb:uur
PSIOPPb:ux
JJfIKLb:va
RIbJHLb:vacan
@XONQTb:vacat
MF^GVLb:vaga
cEOOMGb:vai
YGJVNLb:vak
`IMLLLb:value
SQOBJ[b:van
HZWIOJb:vem
MKIfLGb:verba
DSOOOVb:verei
\IJNONb:verka
YDYMOGb:verra
[C]JNIb:verre
UJaKIGb:vertr
[GLMD[b:vg
<fJMIXb:via
RH_JLLb:viajo
\h8?=bb:video
PIQOSOb:viele
cJEMMNb:viend
IIZXNGb:viene
QG[JLQb:view
aOGFOMb:vingt
cKKJINb:virtu
NOKIWRb:visio
OqAGKFb:visit
fLGHJOb:vocal
TGWLNMb:você
fKJILJb:vogal
FLTNL[b:voice
EL]QKOb:volge
\KJMNNb:volun
UW?aFHb:vom
SWLDZFb:von
GR?DgXb:voor
Q]GEORb:vor
<XTUJSb:vorab
IEiLKMb:vorig
FGDP_Zb:vorst
LYQWCLb:vos
HX@KdKb:votre
HdEQOIb:vouch
aSXS/Lb:vous
QJYOHOb:vp
ad@AIKb:vrage
Y\ENFKb:vrien
]LJMNLb:vuole
hOUHAEb:w
YfFDKFb:wait
PDFG]\b:walk
`KHJPNb:walk-
JGElQGb:wall
DLPN_Lb:want
vKOEBBb:wants
LNRJJZb:ward
HjJKODb:warde
^GFLLWb:wareh
EWOOOPb:warm
EbKLJRb:warml
8bhD<Wb:was
R@KhBRb:watch
YLJNPNb:ways
>=PGceb:we
GVg=CVb:we'll
_D?JGgb:we're
M]HMIRb:wedne
\IZHJHb:wee
]BbFJIb:week
BUOOPTb:weeke
JgKILJb:weg
VNEJXNb:welco
IIRM]Mb:well
UMLPOMb:wer
PZHKONb:werde
F^EHI`b:were
FaZFMGb:werks
\JHNOPb:werkv
JKS\OGb:what
SWPEZBb:when
`DKMNPb:where
^]AIKJb:which
`KL_ACb:while
LSJPOSb:white
`[QY0Eb:who
WDT\HGb:who'd
USF^HFb:who'l
O[G]GDb:who's
N`GMMKb:whole
MG^QINb:whom
JMXYJHb:whose
_GLJPNb:why
NJcIMIb:wie
YIH^HJb:wien
PG[MNMb:wife
fJFPILb:wil
Q[@[FLb:will
RWINOLb:willk
M?PTP[b:wir
QH[NKMb:wird
eSU<T=b:with
TGV_GCb:witho
IOe^@?b:won't
VFU[HFb:word
PGaMIKb:wordt
dDCFI`b:work
[KHMPOb:worki
IZVTFGb:works
VPZIJHb:worry
PQ`9YGb:would
ZKNNNKb:wrap
bGMMINb:wrap-
?i=]?Yb:write
WUTLIFb:writi
XGZLJKb:writt
FTQOOPb:wunde
LHGM[Xb:x
n6WWN:b:y
SFXLNPb:ya
cCGIH[b:yard
KOZIKQb:year
\I^HEIb:years
FSXKNOb:yes
`OEMNLb:yo
HPPORQb:yo1
SK\8TTb:you
ZEWMFRb:you'd
jSGF6[b:you'l
KcFIYDb:you'r
Q[NPP?b:your
[LWKIIb:yours
]YKJGIb:z
<VUMPUb:zadan
?XSONSb:zadać
OIIMUWb:zapra
DMLcNKb:zeigt
YLJPKOb:zelf
YLINONb:zespo
GfIKLLb:zet
KJgKKIb:zich
PF\LDXb:zijn
_IPOHKb:zimme
W@U`JDb:zit
FIbMNNb:zonde
;TXRPQb:zone
CXFLTYb:zoom
QKQ]AOb:zu
VIMLQQb:zum
cTGENIb:zur
EMK`PMb:zurüc
UOPKNMb:zwei
VA[GKVb:zweit
[JLONKb:zwisc
?UQPNVb:züric
SRPZEEb:|
PLYLOJb:¶
ZIPQGOb:·
]KKLLOb:º
^`A@_=b:à
\HJORLb:às
WJIMRRb:área
>\POORb:çalış
?TWRB\b:è
RD`FFWb:é
[IGNPQb:échan
KLM[OMb:écout
^MJMKNb:élu
\HMNMNb:élue
WENLKZb:étage
RS^FLEb:étant
[IMNNMb:étude
YJNOMMb:êtes
OJNRKVb:über
R\GJMMb:übern
_LKMLKb:διευθ
bKKOJIb:οικον
RISKQPb:компа
SJRNPNb:отдел
]IMJOOb:руков
WINIQQb:со
TcG9i:b:–
PXKNIPb:—
aRJOGFb:•
VhIMDBb:…
F\FJ^Jb:→
IQTNOOb:⋅
bIKJOKb:✓
VKTNKLb:📞
@QjJ@Ubracket
vU@CKBbullet
4\>XW]capitals
NbMQEFcell
fQ[??Jclock
C_WSHFcolumn
\a0EJ^ends
IMKMRYfirst
oQWPQ#formal
\KJNLMformal:aleksandra
_KJNKNformal:avv.
ZKNNLMformal:carolin
]KKKMNformal:coach
bJJNMJformal:councillor
V\JKHLformal:d.
lIILEKformal:de
RIaJMGformal:dhr.
bIJMMKformal:dipl.-ing.
THYONHformal:docteur
SLXJNLformal:doctora
[ESGE[formal:don
TNHK\Hformal:dott.
SJDMaJformal:dott.ssa
HYQQX?formal:dr
r4VY3Rformal:dr.
iFYFDIformal:dra.
QbILJHformal:father
bGJOLLformal:fermín
{X;E@Dformal:fr.
^dBUO2formal:frau
pVHKM4formal:herr
wAFa:Aformal:hr.
jEMNIGformal:ing.
`IXON<formal:m.
VJGMJ\formal:meneer
\HGPSLformal:mevrouw
MOUMXDformal:miss
XUKN\8formal:mme
XMKMONformal:montserrat
[NXPO:formal:mr
LBCBj^formal:mr.
TTRb>@formal:mrs
ZIFMXKformal:mrs.
WQOVZ4formal:ms
FhN^<Eformal:ms.
aKJKMLformal:pfarrer
\LKLNMformal:pilar
]GLJPPformal:prof
f>rB@Bformal:prof.
eCK^GBformal:professor
[JIPNOformal:remedios
]QFMNKformal:signora
LMPWAXformal:sir
WCVHG\formal:sister
RJ`@YFformal:sr.
-PVNLmgiven:01
OCOMRZgiven:02
NSE8Vegiven:03
^]TLQ/given:11
\KC=_Tgiven:12
`E8?^`given:13
MNSVSBheads
#TYQdwin:place
#SXPdxin:place:name
(QSMZgin:place:names:0
#XSN]iin:place:names:1
)`PPU\in:place:names:2
9TPMU[in:place:names:3
]KD=Ndin:title
WSF=VWin:title:name
cS7:Qbin:title:names:0
\FUHNNin:title:names:1
@QXQOPin:title:names:2
JPVMOMin:title:names:3
DIVYTJl0
O\QLFLl1:↵
U^RIBJl1:↵-
_aPI>Bl1:!
d\LJ>El1:!-
VIPQUFl1:&
VHQQVDl1:&-
U?EJW_l1:'
[?IGR]l1:'-
@TkGIKl1:(
DPhDQHl1:(-
jKLOGCl1:)
lHJOGFl1:)-
kHDMNHl1:*
iIDMNHl1:*-
WMDMPVl1:+
\MDMMRl1:+-
OYBR]@l1:,
WS<[\=l1:,-
GVJJSWl1:-
AUNNQVl1:--
R_I@QOl1:.
GhG<]Kl1:.-
t?P@MJl1:/
u?LDCRl1:/-
cV<EQPl1:0
XW?GPVl1:0-
WOHQPKl1::
XWKSS;l1::-
QU`e<3l1:;
PRdh75l1:;-
WHOK\Fl1:>
RIOM]Fl1:>-
NsUACAl1:?
NjVCECl1:?-
[Y^L6Fl1:a
X\`M6Cl1:a-
FI\IFal1:about
NDUIGcl1:about-
QCUZLJl1:accou-
SFSWLLl1:accountant
GWLLKZl1:agenc-
HQPOPRl1:am-
Ga]JFFl1:an
Fe[GHFl1:an-
{F6X><l1:and
{F5T@=l1:and-
V@eIMJl1:as
PChKLHl1:as-
ZYNFU=l1:ask
RZMGY@l1:ask-
O]XHEJl1:asked
OZWJEKl1:asked-
]VLJHIl1:aspet-
XWKKJKl1:aspetta
ZgGEIEl1:assis-
GfLLOFl1:assistant
>NPNLel1:at
DKLJJkl1:at-
mMQGDDl1:avec
mQEHFIl1:avec-
LIPLM\l1:be
JGSKK`l1:be-
KN[MOJl1:becau-
IIbMOIl1:because
`OGdA?l1:bei
\SCaDBl1:bei-
rKMLE?l1:betwe-
wHLKF>l1:between
G_KPNKl1:bij
CiEQKMl1:bij-
XJZMGIl1:boss
YJ[MGIl1:boss-
eFPLLFl1:bring
]FZMLEl1:bring-
9ZQOOXl1:busin-
2^RQOXl1:business
@]SYDMl1:by
BfPMJKl1:by-
`HIONLl1:będą
_KJNMKl1:będą-
aIGNOMl1:c'est
dFGOMNl1:c'est-
WWLLKHl1:call
\[JLHFl1:call-
JILNQ\l1:calle
LJKMP\l1:calle-
KJQJbHl1:candi-
WVFKPKl1:capos-
Q\EKPMl1:caposala
XFYMLJl1:capta-
UK_JIHl1:captain
VOWHLJl1:ceo
TOXILJl1:ceo-
\RRIIHl1:chef
ZUTIDIl1:chef-
WHYKLJl1:chefa-
TH\KMIl1:chefarzt
H]GNKUl1:chiam-
IVIOKWl1:chiama
KJHMNbl1:clien-
LKIMO_l1:client
W\QGJFl1:colle-
T`PHIFl1:colleague
OGHIX[l1:collo-
VCGHV[l1:colloquio
]CcIDIl1:com
_CbIFHl1:com-
hCdEBEl1:con
lCdD@Dl1:con-
C\ZLKJl1:conta-
C\ZMKKl1:contact
FXHJHal1:da
EO[JGYl1:da-
6S]N`Gl1:de
6N\WaCl1:de-
IPOOVMl1:dear
?TPN]Ml1:dear-
>NNSKbl1:den
;OOTN^l1:den-
SI`HPFl1:deput-
SJ_HOFl1:deputy
GTONORl1:des
FUONORl1:des-
BVXHYGl1:di
<YVI_Gl1:di-
]QJLNHl1:dial
]TJKLHl1:dial-
DJJXOZl1:die
>LMWQZl1:die-
>U[ZIIl1:direc-
>JZ`JNl1:director
GTPOORl1:do
FVPOOQl1:do-
ZLKOOKl1:drift-
[LJOOKl1:driftsleder
JYMPMNl1:du
JXMPMMl1:du-
dJHNJLl1:e
bIJMMKl1:e-
NLKJN]l1:el
MJLKO\l1:el-
UJDMPYl1:en
XJBMQWl1:en-
=SUSSOl1:engin-
<SVRTPl1:engineer
YLMLOMl1:enhet-
[LLKOLl1:enhetschef
BAGMabl1:entre-
JFLLW[l1:entretien
FKNNaLl1:entrevista
G[ILIZl1:es
G\HMJXl1:es-
IMJNcIl1:estim-
IMKP^Kl1:estimado
dMALPLl1:et
dLCLOLl1:et-
7WMOZVl1:event
5VNO\Vl1:event-
VIS=gDl1:for
NEV>gKl1:for-
OJ^KPIl1:forem-
JK`LQHl1:foreman
^GENJYl1:forwa-
^FGPJUl1:forwarding
Kg\;9Wl1:from
P_Y<9\l1:from-
QLJcGIl1:führt
NGIeJMl1:führt-
EIaJ[Fl1:für
GI\LZGl1:für-
GPRPPQl1:g7
EQRQPRl1:g7-
[GMLZEl1:gespr-
PJIKaJl1:gesprek
ERWOKRl1:gespräch
UJIZMLl1:gleic-
QKH]LMl1:gleichstellungsbeauftragte
R]ELQIl1:guard
E^HII]l1:guard-
KKLP]Ll1:hallo
ILLP_Kl1:hallo-
[MLLMMl1:head
XKWJMJl1:head-
JLNPZMl1:hi
MMMOWMl1:hi-
NMPIG^l1:hospi-
GKQKHdl1:hospital
`HJQLLl1:i
\[FLFJl1:i'm
Y^EMFKl1:i'm-
^IJPLLl1:i-
\ITILKl1:if
_IWFLJl1:if-
EaLKKRl1:ihr
C^LLLUl1:ihr-
FfNRGGl1:ihre
BdOSHIl1:ihre-
K[IONMl1:ik
PWJNMMl1:ik-
VNLNNMl1:il
YNINNNl1:il-
CRUOROl1:im
ASUNSPl1:im-
3MNRVcl1:in
7LKTZ^l1:in-
OW@DMcl1:inter-
CROOSTl1:interne
HUDGHil1:interview
aENOJMl1:interviews
KJKP_Kl1:invit-
Y[;N;al1:is
[X;R<_l1:is-
Y_DQDIl1:it's
`TNJCJl1:it's-
eJGMMJl1:kiero-
lJDIKLl1:kommt
oHCIMIl1:kommt-
VHWINMl1:la
_DWJLJl1:la-
KCTJM`l1:le
JHSMN[l1:le-
TUNTFHl1:lead
WRSTDFl1:lead-
8QYOTTl1:leite-
<QXORTl1:leiter
ARXPOOl1:leitu-
FQVPNOl1:leitung
JKGP`Nl1:liebe-
cGTFNJl1:manag-
eFOGOJl1:manager
_V_G@?l1:meet
^XbBA?l1:meet-
bJJNMIl1:meeti-
bJJNNIl1:meeting
`JKMNKl1:meist-
]KLNNKl1:meister
X=WK^El1:met
Z>SL^El1:met-
DTOOOTl1:micro-
DUPOOSl1:microsoft
mF\GBBl1:mit
rCYEDCl1:mit-
fDLOOEl1:mª
aHLOOGl1:mª-
KLNOH]l1:métro
JLNOJ]l1:métro-
cSEKMGl1:naar
^ZDJKIl1:naar-
DSQOOTl1:new
DTQOOTl1:new-
fFLMMIl1:noch
gIKJLHl1:noch-
JL`KLMl1:not
IKbKLMl1:not-
IRUYLDl1:note
GUTXLFl1:note-
[UELPHl1:nurse
XXDMPIl1:nurse-
HQRPOOl1:nächs-
HQSPOOl1:nächsten
^Y_G=?l1:o
Z]XP=>l1:o-
XZHMJHl1:ocupa
Q\KLLKl1:ocupa-
fKJMLFl1:oddzi-
gKJMKGl1:oddziałowa
5K\N_Ql1:of
9J^M]Nl1:of-
XYJMIIl1:offic-
QWIOMLl1:office
RI?JKll1:on
SG>HIpl1:on-
BRTORQl1:onlin-
DSROPQl1:online
TWGJNQl1:or
VWFINPl1:or-
`MJMJLl1:oraz
bLIMLJl1:oraz-
P^HNKJl1:par
SeGKHGl1:par-
IILLLcl1:parkh-
JIKLMcl1:parkhaus
PKVNOLl1:partn-
JG[PPNl1:partner
>VVPORl1:peopl-
>VVPNQl1:people
ENQN^Jl1:per
CMSNbHl1:per-
ZKJNPNl1:platf-
\JJMPMl1:platform
CcGaFGl1:por
IaE^HEl1:por-
dGIKOLl1:poved-
fGIJOLl1:povede
hGLNIHl1:praxi-
VK\KJGl1:presi-
\IHPNOl1:presidenta
QM^MMDl1:presidente
`JSMJFl1:prima-
_JSMJGl1:primario
:^RNNSl1:produ-
1bSMOXl1:product
]FWJMJl1:prof.-
UHYJNKl1:prof.ssa
IIOOM]l1:raum
IJOOM]l1:raum-
IDEN]]l1:read
KEFL][l1:read-
[IMOMMl1:recib-
^ILOLMl1:recibe
R[JKMJl1:recru-
W\HJKJl1:recruiter
ARRNQWl1:refer-
YMKNOMl1:rekto-
^LJMNKl1:rektor
TH^KLHl1:renco-
fLDNLIl1:rencontrerez
ZHJ[GLl1:repre-
XLLNNMl1:representant
XJI]HJl1:representative
<W[QMOl1:resea-
;UZQNPl1:research
JEOMMbl1:room
HJNLO^l1:room-
KJNLK`l1:rua
KKNLK_l1:rua-
aCNGIXl1:sala
]DMHMWl1:sala-
LLOMJ\l1:salle
LLOMK[l1:salle-
]ZILHGl1:sarà
[UJMJHl1:sarà-
\HJNOOl1:secre-
]HINOOl1:secretario
jLDNHJl1:see
eTFLHGl1:see-
iJHLKHl1:seein-
hJIMLHl1:seeing
X[FUGEl1:sends
[RE[IEl1:sends-
9RTOUWl1:senio-
2SVOXYl1:senior
ZKLMMOl1:setze-
\JKMMOl1:setzen
SZXGHHl1:seu
OYYIIGl1:seu-
XFI_JJl1:shado-
KIKbMLl1:shadow
ILJMLbl1:short
HLIMKfl1:short-
PbIKJJl1:sie
NcILJJl1:sie-
eGBKROl1:so
`MEJQMl1:so-
W]HJIKl1:sono
UYJLJLl1:sono-
?UTPQPl1:staff
CSTPPPl1:staff-
DMPMLal1:stati-
]MKPLIl1:stron-
[LKONLl1:stronie
\LHQNLl1:suis
UTKNLLl1:suis-
HLIJJil1:são
JJJIJhl1:são-
7\RQQSl1:talen-
<ZQPPSl1:talent
DQSMMXl1:teaml-
EUNNH\l1:teamleiter
]KKLPJl1:teamleitern
<RVOTRl1:teamleitung
NIIHMdl1:test
JHKKNdl1:test-
MRKJ\Jl1:thank-
WJF[MKl1:that
YIC_LJl1:that-
FG?EF{l1:the
GC@EA{l1:the-
`KEMONl1:then
]LFMPMl1:then-
\[U3=]l1:to
Z^M/MZl1:to-
KNNUPMl1:train-
JOOVPMl1:trainee
_IDQJRl1:und
\KHPJRl1:und-
SH[LLLl1:unfor-
THYLLLl1:unfortunately
LJNIO]l1:use
HJMIPbl1:use-
HNYOTIl1:van
HMYOSIl1:van-
E]NOLOl1:via
EWLNJZl1:via-
^IKLNMl1:vocal
[JJMONl1:vocal-
HYZCXDl1:von
RS[D[<l1:von-
OCFIcWl1:vorst-
BMMQgFl1:vorstellungsgespräch
FGaOOOl1:was
JK^NLLl1:was-
cKKKLJl1:wee
^MMLKJl1:wee-
XMKMONl1:werde-
WMLMONl1:werden
TMIMTPl1:werks-
MYVSFEl1:while
D\P[IFl1:while-
sGb/@Pl1:with
iH[3JQl1:with-
WHTNLMl1:wordt
YHSNKLl1:wordt-
YHJLG\l1:x
^HKKGVl1:x-
_JINNLl1:y
_JINNLl1:y-
?WSONSl1:your
>WRPNUl1:your-
HSTNJSl1:z
KTPPHRl1:z-
=]POORl1:zoom
C_OLNOl1:zoom-
eJLLMEl1:zwisc-
gHLLLHl1:zwischen
aMVVD;l1:|
hMORF=l1:|-
LMXWOBl1:¶
RHZSRAl1:¶-
a`BD\7l1:–
]b?C`:l1:–-
QTJOJRl1:—-
{@CGHKl1:•
x@DGLLl1:•-
HXHL]Jl1:→
FXHK]Kl1:→-
THEJIfl2:↵
YI@IGhl2:↵-
WSLKMLl2:!
cNLKIJl2:!-
HRPPPPl2:#
HRPPPPl2:#-
a`GJAGl2:'
dVHLCIl2:'-
<KeQMOl2:(
6OgRLPl2:(-
UJEUPQl2:)
XIAVRQl2:)-
PNLTPLl2:+
YnP8:Ql2:,
ViU<8Rl2:,-
jFHJRFl2:-
lEHKQEl2:--
YUTHMBl2:.
XSWGNBl2:.-
RJKH\Ol2:/
AOOH_Tl2:/-
`JJEE]l2:0
_LPDEVl2:0-
IBQH^Xl2::
LBTI[Tl2::-
[Y>_CEl2:;
WP<gIGl2:;-
VHIK^Il2:<
aGJKTIl2:<-
CYNJTRl2:>
BYMLTSl2:>-
N]KMJMl2:?
Q_JKMIl2:?-
XHSHTLl2:@name
ZQILPJl2:@name-
>SUQPRl2:[
CSUPOQl2:[-
LSDJLbl2:a
M[GKLTl2:a-
?TRPNVl2:about
?VQPNVl2:about-
^JMNMKl2:abraz-
`IMNMJl2:abrazo
ATMOTTl2:ag
?UNPUTl2:ag-
IGKMhJl2:agend-
@UYNQNl2:am
@UXNQNl2:am-
;UYOORl2:anali-
8W[OPRl2:analista
aGJOOJl2:anche
`GJONLl2:anche-
VHWMKLl2:archi-
LYINOOl2:arriv-
WMIOOOl2:arrive
[]MMAFl2:ask
]YMLEFl2:ask-
JKL\ONl2:asks
IJKaOLl2:asks-
LLKWPOl2:asses-
VAVIG^l2:assis-
TDYJIVl2:assistant
NNKNKZl2:at
GNLON\l2:at-
F]IXKLl2:atten-
D`E]JKl2:attendance
SQDPLVl2:auftr-
_JFOKQl2:auftrag
dJIKJNl2:avec
kDKLIKl2:avec-
YRALYJl2:badge
SUDLZHl2:badge-
VGTDAdl2:be
WFXCAal2:be-
IQSOOOl2:beim
ERTPPOl2:beim-
S^FNKJl2:best
`RGNIJl2:best-
ZJWNGJl2:big
ZJXNFJl2:big-
_HGOEXl2:board
`HGOGTl2:board-
fHKKMHl2:bring-
YRDIHZl2:by
VYCFIXl2:by-
WMXVECl2:c
]IYTEAl2:c-
SXKMLLl2:cabin-
SZJMKKl2:cabinet
^ZDEVCl2:call
[\EETDl2:call-
JGIMOdl2:calle-
JLJNN^l2:called
DJOMaOl2:candi-
EKOObJl2:candidate
^HLMNMl2:cas
\ILNNMl2:cas-
MJMKJal2:case
OJLMM\l2:case-
WPFLMSl2:ceo
TRGMMTl2:ceo-
aJIJLPl2:chair
eIGJKPl2:chair-
bZHKFEl2:chat
hRILEEl2:chat-
ZPMLKLl2:check
POKZJKl2:check-
ZUJMHKl2:cheer-
^RJLHLl2:cheers
MiIKHIl2:chied-
JLLMEfl2:clien-
KNNPKXl2:client
LJLIIfl2:cliente
_HKKIUl2:clíni-
YIKJH[l2:clínica
hHKOHIl2:codin-
kEKNIIl2:coding
LKLL^Ll2:collo-
VKJK[Hl2:colloquio
SV^GIDl2:com
Q\ZFJDl2:com-
XKMNNMl2:commi-
hEEOJOl2:con
jFCOJNl2:con-
aLFNOKl2:consi-
@SOQPXl2:consu-
CRPPQUl2:consultant
P_IOIJl2:conta-
P]MPIFl2:contact
eJGOILl2:conve-
^KJPKLl2:conversation
CeOPGJl2:coord-
F^QQJJl2:coordinator
UUGZHGl2:corpo-
QZGZHGl2:corporate
HRPOOQl2:counc-
GSPOOQl2:council
@RTPPUl2:couns-
CRRPPSl2:counsel
XMMNOLl2:crit
VMMNONl2:crit-
]IMONJl2:criti-
]JLONJl2:critique
UMLNOOl2:cto
TNLNOOl2:cto-
[KLMMNl2:danac-
XLLMNOl2:danach
EgLMNFl2:day
ElILNFl2:day-
\MJJFXl2:de
[MIID\l2:de-
VGVMNMl2:demo
QF\MNKl2:demo-
dLILJKl2:deput-
bLKLILl2:deputy
QKJKO[l2:der
SIHJO]l2:der-
eGKNLJl2:desig-
bFJNLLl2:design
YNSKNGl2:di
XNRLOGl2:di-
VHYIOLl2:die
VIVJOMl2:die-
TNVPHJl2:direc-
\KSOIHl2:director
KRXF[Dl2:discu-
H\WJIMl2:discussed
eJHMJLl2:discussion
YLLOMNl2:dive
XLLOMNl2:dive-
KI`KOMl2:drh
KIbIOLl2:drh-
aJKLKMl2:e
`MJLKMl2:e-
P]KLKLl2:earpl-
T]KJIKl2:earplugs
TJHNNXl2:ejerc-
KLJOQZl2:ejercicio
TINKF_l2:el
WEIGHel2:el-
CTTQOOl2:eng
BTUQOOl2:eng-
7[XQOPl2:engin-
4ZWSOTl2:engineer
[E?G^Vl2:entre-
eIFQGOl2:entretien
QHBI`Vl2:entrevista
9SZQPSl2:europ-
<SYQPRl2:europe
aGMNMJl2:fachg-
eELOLIl2:fachgespräch
YLLNNMl2:fackl-
ZLLNNMl2:facklig
gFILLLl2:falar
hHGKKMl2:falar-
SKVMLMl2:first
VKUMLJl2:first-
JaLLMJl2:follo-
J\ILNQl2:follow
CLONQ[l2:for
:OPKW_l2:for-
S[HMKLl2:from
V\FKKLl2:from-
GQSPPOl2:für
ERSPQOl2:für-
F^HQPLl2:gener-
G\IQPLl2:generated
J[ISLNl2:gern
TUFPMMl2:gern-
>GVOP`l2:gesch-
jLEFNLl2:gespr-
fJIOFMl2:gesprek
_LEISNl2:gespräch
=^KRMVl2:gesto-
?\NPMTl2:gestora
cHJMRFl2:given
gIJLQBl2:given-
DTPOOUl2:gmbh
HSPNNRl2:gmbh-
OYIRINl2:groet
PaKPDJl2:groet-
YRLMLJl2:groeten
Q]GLMMl2:gruß
PXIMNOl2:gruß-
hFMMJIl2:grüße-
eDNMMIl2:grüßen
[@JMJ]l2:guest-
XEKMH]l2:guests
NH^NKMl2:géran-
KIaNJMl2:gérant
L^JOJMl2:hands
M`JNJLl2:hands-
?MVLXTl2:have
BMVJZQl2:have-
5K[RUWl2:head
8M\SSTl2:head-
TRVLMDl2:hear
VMTNNGl2:hear-
VJYGPIl2:her
WJXHPJl2:her-
LMJNSVl2:here
OKIMTVl2:here-
GFYOVNl2:hi
GHUPWNl2:hi-
^KKMLNl2:host
aJJMJNl2:host-
WEUHHYl2:hoste-
TGTHJYl2:hosted
bKENMMl2:hour
bKENMMl2:hour-
FRQPPQl2:house
FRQPPQl2:house-
XPR]B@l2:hr
XMTTHFl2:hr-
RP[SEEl2:hub
PNZVFEl2:hub-
OJYMNNl2:i
fIGNLJl2:i'll
hIENLJl2:i'll-
P\UIEJl2:i've
N[XJDJl2:i've-
WGVNLMl2:i-
WZHKIMl2:ich
TYKLJLl2:ich-
_E`GHGl2:il
ZCYIEUl2:il-
WJBILcl2:in
PKEINel2:in-
GSQPPPl2:infor-
OfIPDGl2:initi-
Q`JQDJl2:initiiert
P9Q?fZl2:inter-
TC<Cj[l2:interview
YAdLHHl2:interviewer
_GHNQLl2:interviewers
YHXJPFl2:invit-
RN\IQDl2:invite
\IJOMNl2:io
YJLOMNl2:io-
EHQJLfl2:is
HJTHKal2:is-
G^HII\l2:ist
H[GII]l2:ist-
GIWK\Ll2:it
FIXJ]Ll2:it-
L^XNAHl2:je
UWUMEFl2:je-
MG[LRMl2:jefa
QGZKRKl2:jefa-
ZKLPMLl2:job
YLLOMLl2:job-
NDTU\Dl2:joine-
K@\RYGl2:joined
I]LLNOl2:jury
GaIKNPl2:jury-
\IMNMMl2:júri
\MMMLLl2:júri-
MLNWITl2:la
MNJ_IMl2:la-
FNO_NJl2:laufe-
FOQ\MKl2:laufen
IIMRVTl2:lead
NILOUSl2:lead-
FUWMMOl2:leads
BVWOMOl2:leads-
eBXFKJl2:led
`D\FKIl2:led-
YISNKLl2:leidi-
WGTNLMl2:leidinggevende
hIFJOKl2:leitu-
gNDILLl2:leitung
G_MPNGl2:link
M[LONIl2:link-
Q[EQMJl2:llama-
HSKJcGl2:lobby
IYKMTLl2:lobby-
_EMMNOl2:locat-
[GNLOOl2:location
KIMNUUl2:loop
GHLKZ[l2:loop-
FY^NGHl2:mail
EY_MGHl2:mail-
gHUGKEl2:manag-
gCYGKDl2:manager
_NKLLJl2:me
aMIJNKl2:me-
\MJMNLl2:med
\MJMNLl2:med-
^LCNPPl2:meet
`KANPPl2:meet-
lCELHRl2:meeti-
jBEJGXl2:meeting
aGKMMMl2:melde-
^IKMNMl2:melden
`KJHMOl2:membe-
^KIJNPl2:members
[JAPZJl2:met
XHEO[Jl2:met-
mIJMLBl2:min
gIIMKHl2:min-
UMH^KHl2:minut-
SMIaJFl2:minutes
XQRIKKl2:mit
VOUIKLl2:mit-
`IMJMLl2:mitar-
\KMKNMl2:mitarbeiter
YXRHJEl2:my
`XPEIEl2:my-
ZILOOMl2:mysel-
[KKOMMl2:myself
KZDGeEl2:name
NXDFfDl2:name-
QG\KNLl2:nanny
RF\KNLl2:nanny-
XTFMMNl2:next
QZGNMNl2:next-
HVII\Ol2:note
GWIH]Nl2:note-
ZDVTJHl2:notes
QH]SIGl2:notes-
KLCZJ\l2:o
JLEYK[l2:o-
OLKYMMl2:obser-
WNLLONl2:observed
[MKLPKl2:of
\OGMOLl2:of-
][BVFDl2:offic-
^dBTB@l2:office
JSFNTSl2:officer
\LJNNLl2:og
`KINNJl2:og-
KXVKMJl2:opene-
H\YHMHl2:opened
lHHNFJl2:ore
nHGNFJl2:ore-
XYMPIBl2:organ-
N]NQHGl2:organiser
MYOPLIl2:organizer
ESOPOTl2:ort
;UPQPXl2:ort-
HXIRGXl2:our
EWKRG[l2:our-
KHbLOIl2:over
HIcNNIl2:over-
]MFMONl2:pair
_LEMOLl2:pair-
XLVVAJl2:panel
NQWUGHl2:panel-
dIIKJOl2:partn-
fFILKNl2:partner
FNN]KPl2:perso-
@OO]NQl2:person
WMOKLPl2:personal
bFNOIMl2:phd
eEMOHKl2:phd-
\FTLAXl2:phone
YGYKBUl2:phone-
?YPOOSl2:plant-
>YPONUl2:planta
^IMNLMl2:play
[JMNLNl2:play-
JJOMM]l2:plaza
KIOLM_l2:plaza-
[HNR?Xl2:pleas-
aHIR?Wl2:please
QMHM^Hl2:pm
VJINYIl2:pm-
WMLMOOl2:por
WLLNONl2:por-
DVQOORl2:posiz-
CVRONRl2:posizione
YLKOOMl2:postd-
YLKOOLl2:postdocs
IZOPNJl2:poważ-
JYOPNJl2:poważaniem
FdLKMLl2:pregu-
K`KLMLl2:pregunta
[KMMNLl2:prese-
ZIMNPLl2:presi-
XJNNOMl2:presidente
SJIMZMl2:probe-
TJHMZNl2:probearbeiten
E^KLFZl2:probl-
BJNQbLl2:proce-
BNPR_Il2:process
DHPPLal2:produ-
JIMNLal2:product
@RUPSOl2:progr-
DSSPQOl2:programming
DWONPRl2:quai
HTOOOQl2:quai-
[YMV?Cl2:quest-
FZFZOKl2:questionne
[VOU@El2:questions
aIJLLMl2:raise-
aIKMMLl2:raiser
QFGJOcl2:recom-
TEFIQbl2:recommended
TYMKIMl2:recru-
H]MLLOl2:recruiting
M]MQIHl2:regar-
P]MOJGl2:regards
DQRQNUl2:registered
ZGWMKJl2:rempl-
HL_RLIl2:repor-
IK`KOLl2:respo-
FNSOYLl2:reçue
ENTM[Ll2:reçue-
[NHTJKl2:robot-
YNITKLl2:robotics
HZMXLFl2:role
JVLYLIl2:role-
GCIbI]l2:room
HDJ_I\l2:room-
YLJNONl2:rozmo-
XLJNONl2:rozmowę
JPOPPRl2:rua
HQPOPRl2:rua-
EUOOPRl2:sala
CVOOPRl2:sala-
TEPTONl2:sales
DFY`LLl2:sales-
FUOOOQl2:salle
FTOOORl2:salle-
ETJO]Kl2:salud-
X_IMGFl2:salut-
XVMOKEl2:saluti
WVMNHJl2:saluto
eHENOKl2:schul-
cIIMOIl2:schulleitung
WJLOONl2:scien-
XJLOONl2:scientist
EMLQ_Ll2:scree-
ILLQ^Jl2:screen
U^HKJIl2:se
TZIMLJl2:se-
JgIIJMl2:secre-
IcIKLNl2:secretary
HeGPMJl2:secré-
`JKKQJl2:seen
^KKKPKl2:seen-
YLNMMMl2:sense
WMNMMNl2:sense-
GZOOMNl2:sent
G\NOLNl2:sent-
G[JJLXl2:serve-
_GINPMl2:será
QISOPMl2:será-
ZLLXJFl2:shado-
XKLVJKl2:shadow
[LLMOKl2:short
JQQOROl2:short-
\NGJQMl2:sick
_KGJQNl2:sick-
UHJJK_l2:side
UGJLM[l2:side-
HJcPJKl2:sie
GHdQLKl2:sie-
C\OOOMl2:since-
D[OOONl2:sincerely
AZNPSMl2:slide-
@\PORMl2:slides
QIKM`Il2:slot
VFIM]Kl2:slot-
JKKKMbl2:softw-
MKKML_l2:software
bMBMOMl2:speak-
bMBMOMl2:speaking
cKAOMOl2:spree-
gJ?OLOl2:spreekt
\LLNNJl2:stage
_KJNOHl2:stage-
WLHUNKl2:stude-
YJD[NJl2:student
RKK[LKl2:surpr-
[IH[JIl2:surprised
KHLHLgl2:take
KHKGLhl2:take-
pEDKOGl2:talk
lGGIMIl2:talk-
cXDMGGl2:te
c[BKIEl2:te-
ZWLGMIl2:team
V^HIKJl2:team-
TJ[KKKl2:teams
YJTLLLl2:teams-
XLQLLMl2:techn-
_ILKNNl2:teil
cFLJNNl2:teil-
cIIMJNl2:teiln-
^JJMLOl2:teilnehmer
G`NMLLl2:termi-
J[LNNMl2:termin
HTFN^Kl2:thank
NXEL[Hl2:thank-
DfCHKZl2:the
CpIFFRl2:the-
JKaHMNl2:there
KKcFMOl2:there-
XRLLLMl2:ti
]OLKKLl2:ti-
I_JNMLl2:ticke-
HbIMMLl2:ticket
>TPO^Kl2:time
CQQRVMl2:time-
O[KBYKl2:to
KZM@^Jl2:to-
PFLgJGl2:today
ZIHbGFl2:today-
XIKYNGl2:toddl-
XJKWNHl2:toddlers
B^NPNMl2:tour
B_MPNNl2:tour-
^KKLOLl2:träff-
_KKKOLl2:träffar
@SUNPUl2:uk
ARTNOTl2:uk-
aHHUMGl2:unser-
_JKLOKl2:unseren
ZYFNLHl2:up
cYFHKEl2:up-
DTRORPl2:updat-
ATROSPl2:updated
BXSMNQl2:us
BVTNORl2:us-
NHJLKbl2:use
HKKLMcl2:use-
FTTNNPl2:vacan-
]IMONKl2:value-
bGKNMKl2:values
ILKNN^l2:van
JLMNL]l2:van-
F\LOPMl2:via
H[MOPMl2:via-
bFJLNNl2:video-
aHLMMJl2:vogal
bHKMMKl2:vogal-
NNJSJWl2:vorst-
GMNPI]l2:vorstand
VNPJLOl2:vorstellungsgespräch
lREIGFl2:vous
lODKLEl2:vous-
nEVIFCl2:w
mDRHEIl2:w-
FM^PMLl2:was
IJ_PLLl2:was-
AMKP`Ql2:we
JFGPeNl2:we-
DUP[NHl2:what
DUM_NGl2:what-
qDGKHJl2:who
jFJIKLl2:who-
TFFcNIl2:will
YEF`OHl2:will-
LNIPVPl2:with
OLIOYNl2:with-
KXYFMJl2:works-
PJ[KOJl2:workshop
WLUKMJl2:worry
WKXJKJl2:worry-
HFVKM^l2:would
FGULL`l2:would-
o@GNJKl2:wrap--
pBFNIKl2:wrap-up
FQETJ`l2:write
HTHSLWl2:write-
ZLINONl2:y
VMKNOOl2:y-
fCKBh<l2:you
OIFLNcl2:you'l-
PHHKMbl2:you'll
\?X=m=l2:you-
OXHDFbl2:your
U[GDGXl2:your-
DTQOPSl2:|
HRPOORl2:|-
ZYJOHGl2:–
`TILHIl2:–-
aKBSGSl3:↵
]JBRKTl3:↵-
bJENOMl3:&
\IENSOl3:&-
QLKNI[l3:'
TLLNHWl3:'-
TRQNEPl3:(
E_PQFOl3:(-
SOCRJYl3:)
OOCPOZl3:)-
DQRTPOl3:+
?RTUPPl3:+-
SKOYHLl3:,
PPPVBRl3:,-
LHOLYRl3:-
KHRLYQl3:--
R]Y>@Tl3:.
S\[<>Vl3:.-
JMaKIOl3:/
ANbLLQl3:/-
WSf>LAl3:0
PVf<KGl3:0-
QY]?SAl3::
YbH>WCl3::-
\@OhDDl3:;
YANiCEl3:;-
SRLMJRl3:<
RULLJRl3:<-
]MNMILl3:>-
GRQPPQl3:?
DSQPPQl3:?-
\MLMLLl3:@
^LLLLMl3:@-
NENMYRl3:@name
KTEPYMl3:@name-
cR?H=`l3:a
[TOE;\l3:a-
MWINNPl3:am
ONJPOUl3:am-
KVYNHKl3:an
PQWMINl3:an-
L_YDLFl3:and
LX\JKDl3:and-
KV\IHLl3:as
IS_IILl3:as-
LKLJLal3:ask
ILJLKdl3:ask-
HJM_NOl3:asks
KHLfHMl3:asks-
2YQQUXl3:at
/YRPWYl3:at-
GTPOSMl3:atten-
`6E\VNl3:be
S6QZWOl3:be-
TFLPWLl3:been
WELQVKl3:been-
LWNNMMl3:best-
[INNMLl3:beste-
_FONMLl3:besten
ENOOPZl3:bewer-
>LPOObl3:bewerbung
c@NOOKl3:bient-
bANOOKl3:bientôt
EUPPOQl3:borou-
HTOOOQl3:borough
[\HHKHl3:bring
]VHKMHl3:bring-
]IJRPHl3:but
]EJTPKl3:but-
_Q>GH^l3:by
^Q?IE^l3:by-
\HNNLMl3:call
\HNOLMl3:call-
bJGLQJl3:cance-
bIHLQJl3:canceled
PHIN_Ll3:candi-
QIIO]Ll3:candidate
P[MNGLl3:caro
PZKMIMl3:caro-
ZKMOLMl3:case
]KMOKLl3:case-
dIHJNMl3:chair
fIFJNNl3:chair-
FQVPOOl3:chat
HQTPOOl3:chat-
[LNNJLl3:chemi-
[LOMKLl3:chemistry
UHDLKcl3:clien-
YGFIHcl3:client
aWIJGHl3:coffe-
\\IIGHl3:coffee
[IUIMLl3:con
ZIXGLMl3:con-
mFEKKLl3:conve-
cJFNNLl3:conversa
eIILKMl3:conversation
PWQINLl3:copyi-
SPTJMKl3:copying
Y\LNJBl3:cordi-
NUNNOKl3:cordialement
XXLOIEl3:cordiali
VNMMNNl3:cto
TNMMOOl3:cto-
@SUNPSl3:d
?TUOPSl3:d-
C^TLNKl3:da
G[OLONl3:da-
IPOPPRl3:data
YIIQNOl3:data-
KXNNKRl3:day
JWNMKSl3:day-
QTQYCHl3:de
NYOWEHl3:de-
YLLOMNl3:deep
YLLOMNl3:deep-
GWMYKKl3:del
IUL]JJl3:del-
cIJLNIl3:dem
fIHNLIl3:dem-
E\LONOl3:den
E[LNOPl3:den-
dGJINOl3:desig-
aGLINOl3:design
^JKOMKl3:designer
?URMURl3:die
;WPMYRl3:die-
\IIOONl3:direc-
\KFOOOl3:director
oDIKNEl3:diret-
eGMLPFl3:direttore
ZLNNNJl3:dive
YLNNNJl3:dive-
VGHLK^l3:do
SFJNM\l3:do-
O_IKNKl3:du
]SJIMJl3:du-
^GKPLNl3:e
cFIPMMl3:e-
JNLMM\l3:el
HUIML[l3:el-
QBUYDVl3:en
PBYWFRl3:en-
dGINMJl3:engin-
bIJNNJl3:engineer
mMELFIl3:entre-
jLLKCJl3:entretien
]MEORJl3:entrevista
YMJMONl3:entwi-
MGM]PLl3:equal-
SGMZOKl3:equality
^KINOKl3:er
\MJMNLl3:er-
YMMNKOl3:event
WMMOLNl3:event-
UIZOMFl3:execu-
ZG\NKDl3:executive
LJNJ`Ll3:exter-
GGKV`Kl3:external
HfEKNLl3:fale
GfDMOMl3:fale-
TIdJFJl3:first
]GYKFLl3:first-
]XKIKFl3:five
\WKILGl3:five-
JHPMM^l3:floor
FLPMN\l3:floor-
AIMPeNl3:for
;JOSdNl3:for-
XMLMNNl3:forma-
WMLNONl3:formado
VXKMMGl3:freun-
_QKKMGl3:freundlichen
^IILRLl3:from
YLLMQLl3:from-
HOMTNSl3:front-
AMMU[Nl3:gespr-
J_JOJNl3:good
L`JNIMl3:good-
VWIOLIl3:groet
XUHOLJl3:groet-
aIHMPLl3:head
_JKLPJl3:head-
M[LQJLl3:hi
RXKQIKl3:hi-
M^SIIJl3:hirin-
LU\HLHl3:hiring
hFGMMLl3:his
fFJMKLl3:his-
_KJMOJl3:hr
bHEOQLl3:hr-
GZGM]Hl3:i
G^GL\Gl3:i-
@\QTMLl3:id
A^QSLLl3:id-
MJ\HQNl3:ihre
NJ[HQNl3:ihre-
OZAH^Jl3:im
W[?D[Jl3:im-
bBUP>Rl3:in
\DXP>Tl3:in-
L^LNBTl3:inter-
M[OBHYl3:interview
ZGG\KKl3:interviewer
1YTQRYl3:intro
GNMRNXl3:intro-
VT<QC`l3:is
TX=PD]l3:is-
[JFMPPl3:it
[JGNPPl3:it-
eCFKZFl3:je
a@IK]Gl3:je-
6XUPTSl3:job
9VSPUSl3:job-
QQQPIMl3:kind
WST@ITl3:la
ZWOBBWl3:la-
^TCKNLl3:le
\VDIOMl3:le-
7OZLYUl3:lead
7TRNYWl3:lead-
_FJPPKl3:leads
bEJQOIl3:leads-
YMNNJNl3:liebe
[KNNIOl3:liebe-
MaKOKHl3:link
L_KOLHl3:link-
_MEIOPl3:manag-
bHGKPOl3:manager
[GNOOLl3:me
]FNOOKl3:me-
?TUTJTl3:meet
?TVTJTl3:meet-
M^FJZFl3:meeti-
O]HKUGl3:meeting
RH^LLKl3:met
TI\LKIl3:met-
NL[PJLl3:micro-
ULZMHIl3:microsoft
YRLJLMl3:min
WUMIKNl3:min-
`FRKOIl3:mit
cGPJNIl3:mit-
KcGNGPl3:my
N^IPEOl3:my-
YLJNONl3:na
WLKNONl3:na-
[KLLMNl3:nehme-
ZKLMMNl3:nehmen
MLIONZl3:next
NKIPM[l3:next-
aIHOOKl3:nosso
_IINNLl3:nosso-
?STVNOl3:notes
ASTUNOl3:notes-
NH^MKMl3:notre
SKWNLLl3:notre-
HONMI_l3:nuest-
JNXLFYl3:o
TJSLHVl3:o-
ZLKNNMl3:och
ZKKNNMl3:och-
gGZFCHl3:of
fQTDFFl3:of-
\NHJQMl3:off
\NHJQMl3:off-
MMMNNVl3:offic-
JNMNNWl3:office
]=>VVUl3:on
`>@QSYl3:on-
F^LONMl3:ort
LZLONLl3:ort-
P:V:Rnl3:our
Q9V<Sll3:our-
?RWPSOl3:pair
<SWPTOl3:pair-
bJJLIOl3:pairi-
aKKLJNl3:pairing
\MHJOPl3:panel
\LJIOPl3:panel-
JIIMLel3:para
HKLNLal3:para-
^HLNMMl3:perso-
GLLQ_Kl3:phone
ENLQ^Ll3:phone-
GINYZHl3:play
GGNY]Hl3:play-
IJJF[\l3:pleas-
KJKGX\l3:please
[NJOKMl3:plus
^MJPILl3:plus-
HRROLQl3:pm
_IJPMKl3:po
`GJQLKl3:po-
>RTMQYl3:portf-
IOQLPTl3:portfolio
DPQPQTl3:posit-
DPPPQUl3:position
HLWLNTl3:prese-
VH]ILJl3:present
AUSQMRl3:princ-
AVRRNRl3:principal
TOKONNl3:produ-
ZKJONOl3:product
[KKMNOl3:progr-
ZKLLNNl3:programme
]KKNMLl3:prueb-
_KJNMLl3:prueba
LJJM`Ml3:quick
TLIKYMl3:quick-
=QSOWRl3:r
?PROWRl3:r-
aHJOLJl3:recru-
bGJOKLl3:recruiter
YKMOOJl3:regar-
\KLNNKl3:regards
JK`EQOl3:renco-
JJ\HQPl3:rencontrerez
EQORRQl3:resea-
BRQRRQl3:research
SFSPNPl3:role
XDSPMNl3:role-
dMHLILl3:round
eMHMHKl3:round-
>cQPNKl3:salud-
F_OPLJl3:saludo
NHONOWl3:salut-
KJONPXl3:saluti
`FKPOKl3:sarà
]GLOOKl3:sarà-
EUPMNUl3:scree-
ULNPNNl3:secon-
NLNXMNl3:second
HPPRPOl3:serez
ASUSONl3:serez-
WXKLJJl3:será
R^LMHIl3:será-
GMM^NKl3:sie
FLO]OMl3:sie-
\IXVEBl3:slot
[FYYFBl3:slot-
`FAWNMl3:so
^DDXOMl3:so-
LGF[ZLl3:speak-
LHHXXNl3:speaking
SIPQMPl3:stadt-
SGSSIPl3:stadtwerke
KKJNLal3:stage
KJINKbl3:stage-
cGJNMJl3:studi-
cGKNMJl3:studio
eHKNMGl3:syste-
eGJNLKl3:system
SH]KKKl3:take--
PI]LLLl3:take-home
TROMKMl3:talk
]IRKJNl3:te
_HPLJNl3:te-
GVOOOPl3:team
MTJNOQl3:team-
iGHKOHl3:teaml-
XLIOOOl3:teamleider
aFMMNKl3:teamleiter
ZLMLNLl3:teamleitern
V^LFHLl3:techn-
\ZNFHHl3:technical
^JGQLNl3:termi-
KETdLFl3:the
PODVZGl3:the-
^LLLJMl3:then
fJJMHKl3:then-
WSLNINl3:there
ZPMNGOl3:there-
_PBNMMl3:this
cMBNLNl3:this-
Ea^GQ>l3:to
Ba]FX=l3:to-
eKGJMKl3:today
gLGKLIl3:today-
ZKMNOKl3:too-
]IHPNOl3:tribu-
XKIOOOl3:tribunal
@WSEdGl3:tu
@UTGbHl3:tu-
PIGTI]l3:two
MILOHal3:two-
[YJNHGl3:un
YZKNGFl3:un-
SJKJI^l3:unser-
@PcNRGl3:updat-
@S`NPJl3:updated
GPPOOTl3:us
IOPOOTl3:us-
JL_ONIl3:vaga
HL_PNIl3:vaga-
WUKLIMl3:video
[WKLFKl3:video-
ZIJOOOl3:você
ZKIOMPl3:você-
JQJMVRl3:von
[KGIUPl3:von-
GLJOJel3:voor
HKJOJel3:voor-
/WPPX\l3:vorst-
AQJ_FXl3:vous
CKR]HUl3:vous-
DSTPOPl3:vp
FRSPOPl3:vp-
X_GMEKl3:vrien-
[WGMHLl3:vriendelijke
cMFOLJl3:w
^MKLMLl3:w-
CYYNNIl3:was
D[ZMMGl3:was-
KPKIHcl3:we
\JELMVl3:we're
WKIMNTl3:we're-
OMJHHcl3:we-
VGPONOl3:week
YEOOOOl3:week-
ZHJNPPl3:werde-
ZIKNPOl3:werden
H\GIJ\l3:were
IMILMcl3:were-
@RSPOVl3:what
?RTPPVl3:what-
fIKJJKl3:who
mIHIHJl3:who-
gJLKLGl3:will
^HZIKFl3:will-
?_C_HRl3:with
A`B\GTl3:with-
]<ZQ=Xl3:you
^ULJMDl3:you'l-
]TLKNEl3:you'll
WCTU@Wl3:you-
aKQXACl3:your
fMUNACl3:your-
FZOOOMl3:yours
FZOOONl3:yours-
ZYIOIGl3:z
\XGMIIl3:z-
ANNLbOl3:zoom
@POKaOl3:zoom-
\IMNRHl3:|
ZIMMRKl3:|-
_KKLMLl3:º
aKKLLKl3:º-
WRHD`El3:à
YIJF`Gl3:à-
F[[KJIl3:è
E\YKKIl3:è-
AMURTPl3:–
6RXTVPl3:–-
bVIP=Ml:↵
WSNLKKl:↵ !
AXQPPQl:↵ #
IQPPPPl:↵ # 0
QISOHVl:↵ )
XJNNONl:↵ ) chair
;TWOQUl:↵ ) d
i[ALGAl:↵ ,
fFKMKKl:↵ , @name
TONNNMl:↵ , best
`BNOOKl:↵ , bient
KWOOPKl:↵ , cordi
]OJNLJl:↵ , groet
]GMOOJl:↵ , regar
G[OONLl:↵ , salud
RJQNTIl:↵ -
`IOMMHl:↵ - -
FTLPQTl:↵ .
7[WNJXl:↵ 0
CQQPRRl:↵ 0 -
AUQOOTl:↵ 0 /
=[RPPQl:↵ 0 0
CSUONQl:↵ 0 of
]LIYHFl:↵ :
ZJOPNIl:↵ : @name
CZPOOOl:↵ : link
CQSUOOl:↵ : notes
dJKMIKl:↵ : who
8TVOXQl:↵ >
HROOPQl:↵ > <
8gKVNKl:↵ @name
>_PMQOl:↵ @name ↵
DWPOPPl:↵ @name ,
$_YSUVl:↵ @name :
;UTPQUl:↵ @name at
DTROPQl:↵ @name de
NZMMMKl:↵ @name freun
SJNOQNl:↵ ]
XKOQMJl:↵ abraz
bHLNMIl:↵ abraz un
@TTORQl:↵ am
DTPQNTl:↵ analy
DPSSPPl:↵ assoc
KMPONVl:↵ begrü
JUPPLOl:↵ break
ZJMOLNl:↵ cest
NTOPMLl:↵ conoc
CTOOOUl:↵ counc
GTPOOQl:↵ counc borou
\JMONJl:↵ criti
^HNONJl:↵ criti @name
WLNNOMl:↵ direc
9PRWRUl:↵ engin
CTSQQOl:↵ engin @name
dHKIKOl:↵ entre
JSOOOOl:↵ for
ZMLNMLl:↵ gener
VMMNONl:↵ gruß
=[POSQl:↵ grüss
bFMMJNl:↵ grüße
`ENNMLl:↵ grüße beste
]INMNKl:↵ grüße freun
WDLMK[l:↵ guest
?XQPQQl:↵ inspe
UGJNPVl:↵ inter
]KPLJKl:↵ junio
AUQRORl:↵ local
YJMNNMl:↵ manag
CSQQOUl:↵ offic
E\PPNKl:↵ organ
\MMHMPl:↵ panel
EXPOOOl:↵ payme
PLTPMMl:↵ pdt
XKMOMNl:↵ plann
KWNONLl:↵ poważ
JXNPNLl:↵ poważ z
[KMNNKl:↵ prese
FVPOOPl:↵ recru
MUPPOHl:↵ regar
THPPPNl:↵ regar kind
FUPOQOl:↵ robot
EUOOOQl:↵ sala
FUPOOQl:↵ sala de
PTNOJPl:↵ salut
ZVMPLBl:↵ salut cordi
IQQQOOl:↵ scien
JPPPPOl:↵ servi
ZLMMOJl:↵ short too
D[OOONl:↵ since
EZOOONl:↵ since yours
HRPONSl:↵ stage
TNNNNNl:↵ task
EUQPOOl:↵ teams
DURPOOl:↵ teams micro
^KIPMKl:↵ topic
?USPSQl:↵ updat
DSQORPl:↵ updat been
BTQPNUl:↵ züric
i^ME>Cl:!
7\TPPSl:#
7\UPOSl:# 0
\F@PaHl:&
KKJR\Ml:& @name
BPVOQQl:& @name (
fIJOJHl:& @name /
PLLMWNl:& @name :
\LMOJKl:& @name –
`HLONIl:& q
]IMOLMl:& sql
_Z:?OYl:'
S\JMMHl:' :
OKeSBFl:(
AHWPZPl:( 0
@IcNOQl:( @name
:UYPNSl:( @name ,
AQXPPPl:( @name -
@QWPPSl:( @name /
8LfJQVl:( @name :
APWPPRl:( @name with
:VZMNUl:( am
QMHOOUl:( begrü
`LKINMl:( beoba
?UUPNRl:( call intro
YMMLNNl:( einze
K[LMLOl:( ich
cMHNJJl:( inter
=QVPQUl:( lead
DPRPOTl:( lead @name
NE]RLMl:( lunch
YMFOOPl:( manag
CPVQPOl:( manag @name
bIHMNMl:( postd
\JLLRKl:( schul
cHINOIl:( schul mit
^GLOLNl:( scree
>UUQORl:( time
?[RONRl:( tour
8[WMOTl:( us
<YUPMSl:( vacan
ZJGRNOl:)
CTPPPSl:) .
dNKNFJl:) 0
jGRFELl:) @name
KHKeKLl:) asks
tEDDMLl:) chair
WNLMNMl:) cto
dFKHNOl:) desig
XMJNONl:) entwi
EOOTNUl:) front
YNNNLLl:) gf
EOTNNUl:) hr
@VVRMNl:) in
WMMNMMl:) infra
D^MWKIl:) inter
<M\NK[l:) lead
]IHIPRl:) manag
R]FPLHl:) min
gIINKHl:) min 0
XKMNNMl:) netzp
HPXNNNl:) peopl
XKMNONl:) presi
VMQLKOl:) prési
JNUPNPl:) refer
^FLOOMl:) role
CSQPOSl:) schic
cHDMPNl:) teaml
aGKPKLl:) unass
TNNQMLl:) utc
PINPPSl:*
WHLNPQl:* ↵
RQGPMSl:+
[ILNONl:+ )
IORSPMl:+ +
EUPOPPl:+ :
ONESPUl:+ @name
YMKONMl:+ @name /
UYOON@l:,
SOIU@Zl:, )
sEBFLNl:, ) @name
JFMdJMl:, ) asks
aLFKNOl:, ) chair
D_JWJKl:, ) inter
>GUNQal:, ) lead
AWSQMQl:, ,
IFXOI[l:, 0
<XSNMXl:, 0 .
*ZUPPal:, 0 @name
pbHJ:<l:, @name
0ZRVTTl:, @name ↵
ULMTKMl:, @name (
{CA:MSl:, @name ,
WNKMNOl:, @name .
>NdLLRl:, @name 0
{8<?@Kl:, @name :
eIFKMOl:, @name of
VKNNNNl:, @name |
ERONRTl:, ag
JQPOPQl:, ag @name
WLNNOKl:, allei
HWUNLMl:, appli
HSJQOTl:, arriv
[JHOOPl:, arriv you
FLKcMMl:, asks
UIG[NLl:, asses
GfMNIJl:, atenc
GNRQOSl:, berei
^NQOEIl:, best
hDFQKKl:, best .
VFPSPKl:, bient
BUSPNRl:, biolo
CSQNQTl:, capit
bIGNNKl:, ceo
]IIONMl:, ceo nosso
N[MNHOl:, cheer
HKLNEil:, clien
KWOOPKl:, cordi
?SSQOTl:, couns
CSRPOSl:, couns @name
GIaJQNl:, day
CQRPQSl:, den
8UVWOQl:, direc
JN`IKMl:, discu
KQ`GJLl:, discu as
LI`JPKl:, drh
QJWLPLl:, drh la
DSSQOOl:, eng
DSTPOPl:, eng vp
JYMOMMl:, engin
JQOOOSl:, floor
TLGMK[l:, found
?XPNNWl:, gmbh
DUPOOTl:, gmbh @name
SbIOFGl:, groet
TaGMDLl:, groet vrien
QJYNLLl:, géran
SHZNKKl:, géran notre
YSJPGMl:, hi
FRQPPQl:, house
IQOPOPl:, house @name
ZLTUFEl:, hub
QNXUGFl:, hub @name
CH`PZDl:, inter
UGTKRLl:, jefa
RIVLQMl:, jefa la
KJHRXRl:, lead
DQMK_Nl:, lobby
?TWNORl:, loop
gGHIPKl:, manag
dOLJIGl:, me
VNLNOMl:, mysel
OHYMONl:, nanny
WH[IMJl:, nanny prese
BYQOOPl:, nda
RYGMNNl:, next
PFYWKJl:, numbe
DXOOOPl:, obrig
YFM[JGl:, offic
RFM[OJl:, offic equal
aLMLLHl:, paren
[LFNPPl:, portu
UZCMNMl:, pris
QKIN[Ll:, proce
SZJKIMl:, recru
TZKOIIl:, regar
DQONRUl:, robot
L[JMXDl:, salud
V\KMFJl:, salut
K]MMJNl:, salut caro
AWRNORl:, scree
JPOOORl:, softw
GRTPMOl:, stage
RXJLNLl:, team
ZSKNENl:, there
;UXNOUl:, uk
CRTNPTl:, uk (
WRLNJMl:, vous
UXMKIKl:, vous à
C]MMMSl:, warml
^ILMMMl:, week
SBUH_Hl:, you
kDFKJPl:, you :
@[POOQl:, çalış
kJHFQFl:- ↵
rDDILJl:- ↵ )
bJJNKJl:- ↵ :
ZLMNKMl:- ↵ @name
[IMNNMl:- ↵ engin
WKMNONl:- ↵ manag
\ILNMMl:- ↵ perso
QLPNTJl:- -
XMCMSRl:- 0
;TQOTWl:- 0 -
6YTM[Ol:- @name
<TPNWTl:- @name -
6QVOVYl:- @name inter
@RQQRTl:- @name with
KKISRUl:- call
<VQPQVl:- call intro
ERPPOTl:- consu
UMMNONl:- crit
`FNOKLl:- direc
FUPOPOl:- engin
/OQL]bl:- inter
BRRORSl:- inter -
DRPOUPl:- onsit
^LMNJKl:- pm
]MLNKKl:- pm 0
7SWPWRl:- r
BSOPSSl:- resp
IPRNLTl:- revie
8UWNTSl:- seleç
YbOGEEl:.
cAcCAOl:/
=SSXPPl:/ +
?QPJbNl:/ /
:TSMVVl:/ / @name
7URNXVl:/ 0
ZNRK<Yl:/ @name
bKINMHl:/ @name /
\HNNLMl:/ @name call
VRLNIPl:/ c
JJXRLPl:/ europ
BRTQOQl:/ europ ↵
BSVOPPl:/ europ (
[GLPMNl:/ hi
?TTOQSl:/ m
uCWF?El:/ w
\LKPLKl:/ w )
aOFPMFl:/ w @name
YLNONKl:/ w dive
XMMNLNl:/ w inter
VONNMLl:/ w pairi
_N^>?Ql:0
n>DNCXl:0 ↵
@URQMTl:0 ↵ )
>UQQOVl:0 ↵ @name
aIFRIOl:0 (
?ZSNPPl:0 +
FQVKMSl:0 ,
?XPNOWl:0 , 0
@TPNRVl:0 , @name
IQOOOTl:0 , floor
aAQMQJl:0 -
fHIPLGl:0 - 0
=QSPWSl:0 - r
>WRLL[l:0 .
=QSOUVl:0 /
6_RPQRl:0 0
EWTQHRl:0 :
^G]JDJl:0 ;
ZMLMMMl:0 @
WJRPMKl:0 @name
GTNMNUl:0 a
PH[OMLl:0 ab
=SYNOSl:0 at
DSPOPTl:0 dell'
dJMMGKl:0 inter
FQQOPRl:0 janua
XHFJ\Nl:0 joins
AVQOOUl:0 las
QK]LJKl:0 of
lBYICFl:0 ore
ZMLNMLl:0 ore ↵
QFFPIel:0 probl
PI^PLFl:0 round
XHXKINl:0 sessi
UE`FDUl:0 stage
GSOOOSl:0 straß
VNMLNNl:0 year
FTNQORl:0 your
_ILNOIl:0 |
^PZNBAl:0 –
dDJRJLl:0 – 0
dHGOLLl:0 •
LMJXUIl::
OT@W\Dl:: )
lARHHJl:: 0
\LMLMMl:: 0 @
bIOOEKl:: 0 inter
PFKP]Ll:: @name
nN>MHLl:: @name ↵
JX]EIMl:: @name .
;QOQSZl:: add
IRQPOOl:: agenc
U[GNIKl:: agend
JTNONQl:: am
`DJWJMl:: atten
VNMMNNl:: audie
WPOMKMl:: avec
bEMMLMl:: avec ↵
ULOOMNl:: bedri
ZLMLNNl:: beoba
[G^JGIl:: board
ZXGMLIl:: by
cIHLQIl:: by cance
Q]LODMl:: cabin
Z_FHHJl:: call
DJWM`Hl:: candi
BWONNVl:: ceo
gILKGLl:: chat
[LLLMOl:: commi
MaNNHHl:: conta
E`RQIIl:: coord
TI\HLNl:: cross
[KKLNNl:: dabei
\YIJIIl:: day
H]MMNMl:: day the
[JLMPLl:: deep-
CSQQOSl:: depar
UIHPKXl:: direc
TJJJ\Ll:: discu
[KJLOOl:: dritt
_JNLLKl:: each
U]KJIKl:: earpl
TZJKKKl:: earpl bring
NJQLUOl:: entre
AVPPSPl:: event
UHJ[JMl:: exami
PKPNULl:: for
[MMKMNl:: frage
C]RKPNl:: from
_MJJLNl:: gespr
]KKPMJl:: h15
LKYPLOl:: headm
LXMKEXl:: hotel
jFIGLLl:: hr
Z@JAdRl:: inter
h>aJCFl:: invit
MKVPOMl:: job
ARRRRPl:: job ↵
I_JLMPl:: jury
L[IMMOl:: jury du
^NLKLKl:: júri
ZMILNOl:: kenne
YLMNMLl:: kommi
MH^LMNl:: lab
dOEJLLl:: leitu
]OFMNMl:: leitu (
B_OOMNl:: link
OJPNPRl:: locat
PH`JNIl:: manag
EQXQNNl:: meet
`LIINNl:: membe
]MINNLl:: miejs
UNNKONl:: mitar
`IMJMMl:: mitar ↵
JNJKbLl:: name
NDMKeJl:: name @name
T]JKLIl:: names
@QO_KOl:: notes
OfKDJKl:: offic
Q[KIKOl:: offic @name
=PRQVTl:: onsit
[XJPDIl:: organ
bCOPLJl:: organ ↵
8ZPQPWl:: ort
@TPQPVl:: ort ↵
XV^X5Bl:: panel
WLMMNNl:: panel ↵
=QYSQNl:: panel inter
VQXKFJl:: panel the
dGHLIQl:: partn
CXPPOPl:: passc
RK[OIIl:: phone
D\POOMl:: porta
GOPNTSl:: posit
DRNOTSl:: posti
_KIKNNl:: prese
ZJMNOLl:: presi
ZIMNPLl:: presi ↵
TFeKEKl:: r2
VLNOMMl:: raise
`IJMMMl:: raise @name
EVPOOQl:: reuni
6WO\MUl:: role
QHHP_Jl:: scree
ZJNUIJl:: shado
eEGGJXl:: side
[IKMLRl:: side clien
WILMQPl:: split
[IH\JIl:: team
`HLLKNl:: team inter
[JXJJJl:: teams
[IXLIIl:: teams micro
`PGHNLl:: teil
\KKMMNl:: teil nehme
iHGIKNl:: teiln
EH]XLLl:: there
LWEI]Jl:: to
^MJPJKl:: today
OZIWHHl:: tomor
dGENNNl:: tribu
]LMHLPl:: type
^KJMMNl:: us
bJKLLKl:: vogal
]JLMNLl:: vogal º
QNKQHVl:: vorst
dLMIIKl:: who
_HLPJLl:: who ↵
ZNFNISl:: with
ZLLNMNl:: with ↵
ETROOPl:: wunde
cEINMMl:: you
BRUQOQl:: zone
IKONOZl:: zoom
HSOOPQl:: zwei
aJIJNNl:: компа
cU]k0)l:;
IIhv36l:; @name
IDdRLKl:; @name :
ZFZMGKl:; arriv
HTRPNOl:; offic
HVHYPLl:; quest
GYFYOLl:; quest vous
SONJXHl:<
bHJJVFl:< @name
_NHHWEl:>
VIPPQJl:> ↵
SQMIXHl:> <
_EFJ\Il:> < @name
FrXEDAl:?
bZGJEHl:@
^LLLLMl:@ 0
\LKNMLl:@ round
RNNSXBl:@name
BXGZHWl:@name ↵
HQTRNMl:@name !
UNANUSl:@name &
`INMDQl:@name (
9VSPOYl:@name *
NDOSG_l:@name ,
HLTLRRl:@name -
TVWMBJl:@name .
VLUPIIl:@name /
k@lC=Dl:@name 0
[Bag/Fl:@name :
`ITFJLl:@name ;
ZNMOIMl:@name >
FSQOPQl:@name ?
aMIMKKl:@name @
?SZOOOl:@name a
OLYLLNl:@name and
OLWEMVl:@name at
DUQOPQl:@name auf
aJ>LWOl:@name by
]HNNLMl:@name call
ITRPMNl:@name chief
CMdJOMl:@name con
dHFNOKl:@name dann
_IJLHUl:@name de
aJKMMIl:@name dem
[KIJLVl:@name den
VMNPIOl:@name entre
=VOPVSl:@name event
OULNHTl:@name for
[MLJONl:@name frau
PWMMNKl:@name freun
@QWOQQl:@name g7
:SSPTWl:@name gespr
VKVLLKl:@name h
UbKNFEl:@name herzl
dKGPLIl:@name hi
`\GIEHl:@name ihr
[RIJOJl:@name ihre
C`JGZKl:@name im
aGF_FHl:@name in
NPSJRMl:@name inter
\LJLPLl:@name is
IMWOOOl:@name la
_JFJQPl:@name leite
XJIUMMl:@name manag
8WZWJOl:@name meet
GPWPMNl:@name meeti
VH\LKJl:@name met
CUPOQRl:@name micro
[IOOOJl:@name mª
[NFMMQl:@name of
QNWWGFl:@name our
cEGOMNl:@name par
JSPONPl:@name peopl
aJHKNNl:@name presi
cEKPLJl:@name produ
TMNONMl:@name raum
^LJNNKl:@name rekto
WH[FNLl:@name renco
^KJKNMl:@name secre
@RTPPUl:@name senio
UGRSJNl:@name stadt
VOKMNOl:@name studi
OMUNOKl:@name teaml
JPMPPSl:@name the
`JHKONl:@name to
JG^FOUl:@name und
aIMNILl:@name unser
DSOOPVl:@name verei
FTOOOSl:@name via
UMFKTSl:@name von
1ZRPWWl:@name vorst
TNMNOOl:@name werde
]LHXGJl:@name while
NN>[MXl:@name with
VDIQQVl:@name your
iGGMJKl:@name z
?MULUXl:@name zweit
AXSNOQl:@name |
RQULILl:@name –
GWRQMLl:@name •
YIKNPOl:] energ
V\aK#^l:a
bHJNMKl:a &
ZKLMONl:a .
8TVNVSl:a /
JRLQMUl:a 0
[fCHGGl:a @name
FZ[ILIl:a as
TVRJLHl:a com
GUOOOPl:a find
KWLME[l:a for
JLSMPSl:a have
VDGXLTl:a tell
JHTOKYl:a was
VD[LMLl:a with
fIFLNKl:a é
W_EEMLl:aan
OJ\LMLl:ab
QKFLcIl:ablau
[BJFCjl:about
CSRPPRl:about chat
TLVJNLl:about word
QWVIIIl:about worry
UK]JJIl:about worry @name
[HMQLLl:abraz
[INQKLl:abraz un
FdKNLLl:abre
HaLMLLl:abre te
U[HNKIl:accog
UZINJJl:accog ad
^]ELGGl:accom
R\FOINl:accom farà
WF^FMLl:accou
OI_MKLl:accou our
UHDZQOl:accou our so
ZJLNNNl:acomp
XKMNNNl:acomp te
N]IOMJl:ad
9RQRR[l:add
8RPSS[l:add cultu
9TVYOOl:addit
UHOOLSl:advoc
TJPOKRl:advoc devel
iIARJKl:afspr
AZUFF^l:after
9VQPWTl:ag
6XOPWWl:ag @name
BULOL[l:agenc
TWDH^El:agend
RF[PNJl:al
ZIJPNOl:al invit
CO[PONl:all
PVWILHl:alone
XIIJK[l:als
WHIJJ]l:als bewer
[JFXLKl:also
KWPMMNl:am
DUWMMQl:am 0
E\KOPOl:am bitte
NUMOOMl:am sich
RVOMDSl:an
\LGONNl:an half
<UZNPPl:anali
QQHQNRl:analy
NRJQOPl:analy @name
bGIONJl:anche
]ELOPLl:anche sarà
k_HT9<l:and
aGJKNOl:and )
XHMOOOl:and ) desig
oFHKJGl:and ,
UMMNONl:and , @name
j]GX8<l:and @name
VHE[NNl:and @name ,
YMKNNMl:and @name :
dGKKQHl:and @name with
cJELOMl:and me
eFIJOLl:and you
HIhLLJl:anter
ZMJMONl:anwes
XNKMONl:anwes .
WSJOMKl:any
DWPOOPl:aplic
LHJPN_l:app
BVQOOTl:appel
@UWMVKl:appli
GVXOKLl:appli dear
@VVNQOl:appli you
\ISLJMl:archi
AEL\VVl:are
LJSNJXl:are you
VRRMHLl:arriv
S[MOGKl:arriv 0
YKIOOOl:arriv you
GTj?AUl:as
IPZKNNl:as !
MHbGOMl:as ,
HGMX^Il:aside
][?;K\l:ask
MXMMLOl:ask ,
HaJNOJl:ask pleas
IIHL]Xl:ask we
O\UIGJl:asked
QYXIEJl:asked i've
HCKoKKl:asks
JHNbJMl:asks (
JJL`OLl:asks @name
T_KKIHl:aspet
[ZHKIIl:aspet ti
XEC\MQl:asses
IND]RPl:asses two
JOPNOUl:asses your
WTA>`Ql:assis
XHZOLFl:assis execu
DQHNO_l:assis our
INYUJLl:assoc
BPTTQOl:assoc @name
>STSRPl:assoc resea
LHTCEjl:at
EPWOOOl:at @name
TKPMJUl:at advoc
HMPLQWl:at inter
HXWKPGl:at recru
HdNOGKl:atenc
YHOOOLl:attac
HTOOOPl:attac invit
UT?`FLl:atten
JJJOIdl:au
YCGMJ`l:au @name
BVQOOTl:au appel
VNMMNNl:audie
JSOOPOl:auf
CUPOQRl:auf ↵
]LDOKSl:auftr
XNDPKTl:auftr im
QHIdMHl:aus
nQUDBAl:avec
OTPNLMl:avec ↵
]KLPHNl:avec entre
XJLONOl:avec entre votre
_GHNOOl:avec ronde
_JENONl:avec échan
UPOMNLl:away
W[BIWFl:badge
[DJL^Fl:badge @name
WRCQQLl:badge your
_DMNOMl:baudi
YKLNNMl:baudi .
X5XTZGl:be
W:BVLfl:be @name
aJKKMMl:be she'l
b;STW?l:be will
QM^JGLl:be won't
GF]HL\l:be would
[aEMIDl:be you'l
IJaMOJl:becau
VKOMLPl:bedri
YJOMLOl:bedri ↵
PG[MPKl:been
ZFJQTKl:been has
JN[MMNl:been have
F[TOJLl:befor
[FIKJ[l:begrü
HMOONXl:begrü @name
V\FMKKl:behal
J]INMNl:behal on
[JNNJMl:behav
b^CWD<l:bei
gKLHILl:bei @name
@dMNOMl:bei empfa
AaNNOMl:bei empfa am
KKJaMKl:bei laufe
HLM`NLl:bei laufe sie
]HKNNMl:bei melde
ERTPPOl:beim
FRSPPOl:beim du
fKHGNLl:beoba
\LLKNMl:beoba (
_LJJOMl:beoba der
JMQPOSl:berei
TKONNQl:berei leben
@RXQPPl:bespr
HQTOOOl:bespr wie
WZSJGFl:best
\BUOMLl:best .
PYIIWHl:beste
KaMLKJl:beste mit
nJLLHBl:betwe
YMNNNKl:betwe )
WMNNNKl:betwe ) min
XMNNMLl:betwe call
\LNNKKl:betwe call chemi
XLMOMMl:betwe chat
]NNNKGl:betwe inter
`OMNJFl:betwe inter @name
TNNOOMl:betwe min
XMNNNKl:betwe min 0
IBGIa_l:bewer
=RPNXUl:bewer inter
YJGJI\l:bewon
YKKNNNl:bibli
[KKNNMl:bibli träff
ZYKLIGl:bien
ZCOSOKl:bient très
ZJVNHIl:big
RgDMIHl:bij
DTRPNRl:biolo
PdKJHIl:bitte
CSUPOPl:bitte :
E[NOONl:bitte sich
XF^GERl:board
dEXHHHl:board oral
NLMPWMl:bonjo
SZMODMl:booke
CUOOOUl:borou
DVOONTl:borou @name
aB]LGGl:boss
ZJXNFJl:boss big
YGUMMLl:boss his
LEKMLfl:bot
]DUFQMl:both
U\KMJHl:break
VXJLMIl:break )
pMH?=Yl:bring
qFCNLEl:bring i'll
LXHNE[l:bus
DVJNQXl:busin
JRHOQVl:busin hr
^HXOFGl:but
_IXEKJl:but ,
J\>TQRl:by
Zh>EMHl:by @name
FVOOPOl:by @name ↵
YKLLPMl:by cance
[MKJNOl:by chair
RE]LMLl:by demo
G\JPPMl:by gener
H]HPQLl:by gener was
hHJLQCl:by given
\KKPPHl:by given is
XF\KJKl:by hoste
NAYQYGl:by joine
LCYRXIl:by joine be
cD[HIHl:by led
JUNLYHl:by made
ZMLLOMl:by obser
^KKLPJl:by seen
_JJJQKl:by seen be
G[OOMNl:by sent
MBYPQQl:by writt
bLHOLJl:będą
aJIMMLl:będą @name
^KJNMKl:będą @name z
[RVLDGl:c
^JNMNIl:c 0
WKPZIDl:c slot
fEEOMNl:c'est
dIEMNMl:c'est ,
VEaKLGl:c'è
SWMOFNl:cabin
LJJOL_l:café
I[BOOVl:call
ULNPMOl:call candi
[LNNKLl:call chemi
UNJ[GLl:call confe
COOSQUl:call intro
UIHEIfl:calle
HIMLKdl:calle is
LMEO^Nl:can
MGKO`Ll:can you
cKGLMKl:cance
QGGFoFl:candi
JLNL[Nl:candi :
LLKN`Il:candi @name
@UPOSTl:candi si
BSQNQVl:capit
CSPNQUl:capit @name
N^GMNLl:capoc
WVHLNJl:capoc il
RZFKPMl:capos
WVFKOMl:capos la
dCXKGIl:capta
J\LMOLl:caro
KZNNKNl:caro un
dFJNNKl:cas
YLLNNLl:cas du
GTWJIVl:case
ZKQOHMl:case 0
DRPPTQl:case :
WBYINQl:case the
[QLHJPl:ceo
AVONNWl:ceo ↵
_JHNNLl:ceo nosso
WKNOMNl:cest
XKMOLNl:cest pm
[JOPLJl:cet
rEIBIOl:chair
iMDENMl:chair (
]MIJNOl:chair be
_JIOMLl:chang
ZHJOPOl:charl
jVFKDEl:chat
eJKMGLl:chat @name
MOJ`KIl:check
bKKLJKl:check conve
ZUKKHMl:cheer
_SI\BAl:chef
LUF[NJl:chef le
\KPMNHl:chefa
]LNMKKl:chemi
GIKNNal:chez
LSGMJ\l:chiam
JcLMJJl:chied
?YYQLMl:chief
JTSNMNl:chief ,
kFEKJOl:ci
cEIOQJl:ci ,
TUD\FLl:clerk
MD@HE{l:clien
ETPPNSl:clien my
IIKOO_l:clien notre
LIILMcl:clien o
[HIJJXl:clien the
ZHLIE^l:clíni
IJIQ]Pl:co
JJJQZPl:co &
UYFOJMl:code
eFMNJIl:codin
\KMNKMl:codin :
\XKHJIl:coffe
MYNLOLl:coffe ,
VZUHHEl:colle
R_QGJGl:colle my
OWUHNJl:colle my copyi
XHEEZUl:collo
^IEPNPl:collo al
IOLM^Jl:collo il
XYhA@Al:com
fHBMQLl:com conve
iGGLKLl:com falar
I`GMONl:com fale
JEfMNJl:com falou
XIONNNl:com final
UNMNONl:comit
VMLNONl:comit el
fIIINLl:commi
\KLMOKl:commi the
QTKPJPl:compe
GUQOOOl:compu
v>eA>Bl:con
kCYJFDl:con @name
XLKNOMl:con direc
ZMKNNMl:con ejerc
bKIMMJl:con ejerc 0
DSXPMOl:con entre
OEWPRLl:con será
YXGZAGl:confe
Q`IKLIl:confi
XJMONOl:confi vous
MTOPNLl:conoc que
GN\OMNl:conos
EUVOLPl:conos collo
fLCLNKl:consi
cKELNLl:consi will
9YOPOYl:consu
FRPOOTl:consu princ
caOGA?l:conta
?[SNNRl:conta ?
ITRONNl:conta clien
PWLOLMl:conta of
]TFNOFl:conta your
dIILLKl:contr
wFEJIDl:conve
`LLLKKl:conve @name
aGJPLLl:conve a
_GFNQNl:conve vai
_JKMKNl:cook
HRbLIIl:coord
FWQNOPl:coord recru
NUKONNl:copy
RVOHNMl:copyi
QVQJNKl:copyi i'm
J]LLIRl:cordi
XMMOPHl:cordi bien
TWHVHHl:corpo
CTOOOUl:counc
FROOOUl:counc borou
BRSPPTl:couns
@RTQOTl:couns @name
TJPMPOl:cover
XIKMQPl:cover @name
^HLOKOl:crew
\HLPJOl:crew the
cHJLNJl:crit
aIKLOJl:crit portf
[JMONKl:criti
\JMONJl:criti @name
UMMNNNl:crois
YLKMNOl:crois y
YLVGLMl:cross
XMRHMMl:cross ;
bHIMOLl:cto
WNMMNMl:cto (
YLJNONl:cto ,
:QOSS[l:cultu
>OMQMal:custo
UNRNHOl:d
ULRNKNl:d /
=\TJH[l:da
YLLLNOl:dabei
XLMMNNl:dabei sind
RHLKTTl:dag
IUONNQl:danac
TLWIJPl:dann
^LHLMOl:dann ,
@XPNNUl:dans
AWQOOTl:dans indiq
BWQSMPl:das
OHJNJal:data
WLKNOOl:data (
XJKOONl:data @name
De^FGEl:day
]SKLHJl:day @name
KeHNNGl:day the
KH[LZFl:de
ATROOUl:de /
^IOLJOl:de :
NDLWF_l:de @name
5XVNTTl:de a
;TVMUSl:de a /
>UWOPQl:de anali
CTKN`Kl:de entre
=VUNSQl:de gesto
BTQOSQl:de gesto |
TNNNONl:de head
UI\MLIl:de lugar
WJMONOl:de plais
8[SONWl:de plant
8WZPOSl:de vaga
ZILMJSl:de voor
ETULWJl:dear
Q]JNKIl:debri
hEKNLGl:deep
YKNONKl:deep c
^HKNMNl:deep metri
^HKLPLl:deep-
\HLMQLl:deep- @name
BSSNQSl:deine
BfH_DFl:del
HcOLIKl:del @name
DSPOPTl:dell'
CSPOPUl:dell' via
[MLNLLl:dem
\FRLNLl:demo
PKWMNNl:demo recor
XQAJI]l:den
:XTNQUl:den @name
7WSLSZl:den macht
CUSOOQl:dense
HSROOPl:dense immer
[J^GKFl:deput
WF\KLJl:deput her
^EEHM^l:der
[MKLNMl:der mit
ORILOTl:des
GUOOOQl:des quai
FUONPRl:des quai 0
IPOOOTl:des rue
XNJMOOl:des stell
uC@LKKl:desig
ZHKOPOl:desig of
lIDOKGl:desig syste
]LKNMKl:devan
\LKNNKl:devan cas
YGONJRl:devel
]GMLKRl:devel for
[YJDZ>l:di
P\KMILl:di chied
>ZUOMRl:di posiz
CVRONRl:di posiz la
WKQNNKl:di posto
GTQPOOl:di riuni
SIIIIcl:dial
ZWKKLGl:dial pleas
\^EKJFl:dial-
IOTILZl:die
FUPNROl:die für
GMMKLbl:die ist
RJMMRQl:die zit
<USQQVl:dinne
CVSMPQl:dir
;RYZGSl:direc
3X\PLWl:direc ,
]KFOLSl:direc @name
EMMTPWl:direc en
J\HOQLl:direc our
JES`LLl:direc sales
ZIMOOMl:direc studi
cEPMMHl:diret
WMMOMMl:diret -
IVZEVFl:discu
HXYJKMl:discu as
FcLOJLl:dispo
FVPOPPl:dispo o
JRPOOOl:dispo per
iEJOLGl:dive
lDIOKFl:dive deep
X@FIYZl:do
VWJNHLl:docum
X[INFKl:docum i
[aEIFJl:dono
Z]HIFJl:dono o
LJ_KOMl:drh
PI^IPJl:drh la
\LKNNLl:drift
]LJNNKl:drift og
^LJNNKl:drift og @name
[LJLOOl:dritt
]KIKOOl:dritt zu
TgGIHFl:du
^HLNLNl:du !
`JJMNLl:du .
SRJMNPl:du @name
FRTPPOl:du lerns
_HKOOKl:du resti
ZEUJDWl:due
R[FKOMl:dueña
N\FMNNl:dueña la
U]KKKGl:durin
mFKKFKl:e
ZJLPMMl:e ,
bKKKKLl:e @name
\JJOMNl:e io
aJMKKKl:each
`JMLMKl:each min
VFVHYHl:earli
WIWNIKl:earli the
Q]KKJLl:earpl
LcMJJIl:earpl bring
fKBOKMl:een
\VILHKl:eigen
X^JIFJl:eigen de
CQOOTUl:einla
fLJHOHl:einze
ZLLLNNl:einze 0
bLKJOGl:einze nachm
MLIOQXl:ejerc
^KJNNKl:ejerc 0
PCE]Ccl:el
YJLNONl:el ,
XKPNLMl:elett
_KPLJKl:elett @name
^MDPOLl:em
EWQOOOl:email
FVQOOOl:email this
RVKMMLl:empfa
WTJMMKl:empfa am
`>C]GUl:en
ZLGNOOl:en )
XLIOOOl:en ) teaml
rHEHIIl:en @name
ZMHOOMl:en @name met
WMLNONl:en harás
_MMMKJl:end
TIOOQNl:energ
YJMNOLl:energ of
[[EPGHl:enfer
Z^DPGFl:enfer a
<RTURRl:engin
LQTNOLl:engin @name
URILMPl:engin of
@RTRSOl:engin proce
BQTRRPl:engin proce 0
ASXPMRl:engin staff
]KKKOLl:enhet
]KKLOLl:enhet träff
YLLMOMl:enhet träff du
Y;W:^Wl:entre
fFKIKMl:entre :
OGVOQMl:entre la
FRWOMOl:entre segun
jEHQHJl:entre te
VLLONOl:entre votre
VNKNONl:entwi
L_GKNNl:envoy
YWDLMMl:envoy est
RGL[OKl:equal
PHNZOJl:equal the
dKILMIl:er
dKHMMIl:er @name
iV?EDSl:es
]U@IJVl:est
P`FKMMl:est vous
dGGOOIl:estar
WLLMONl:estar comit
DIKPeLl:estim
E\FKNZl:está
kIDLNGl:et
]IIKPPl:et )
[NFOOMl:et @name
[LMONIl:et pm
=NZQQSl:europ
ARTQOQl:europ ↵
QIUOMOl:europ (
LRIRQPl:event
;XSOSQl:event this
UIKXLMl:exami
WIKYJLl:exami techn
GKXQPOl:execu
ULLRNNl:execu ↵
UFMMMXl:exerc
BPROQVl:exper
MFHU^Ml:exter
VNLSJMl:fachg
ERPQOTl:fachg @name
ZKKNNMl:fackl
ZKKNNMl:fackl och
`CIPPNl:fait
bDFQQLl:fait se
bGLMJMl:falar
HdFMOLl:fale
CN[IMXl:falls
HLcLLKl:falou
P[JOMJl:farà
P^GNJMl:farà la
EDhPMKl:fase
OKNKL[l:final
cIGNNLl:final conve
JNRNQQl:final entre
BUYOMNl:finan
BRWPOQl:finan the
?VQMTSl:find
EWOOOPl:find ↵
]S_HC@l:first
VC^LLKl:first the
aVJHKFl:five
GJPMM_l:floor
JdLKMIl:follo
>WI6mXl:for
BUSPNRl:for ,
8SMWfDl:for @name
AVVNPOl:for appli
TVKIGUl:for ask
QVMMLNl:for ask ,
HTOOOPl:for attac
XSHJXEl:for badge
9PUPQ[l:for inter
QF\OLLl:for quest
UHVMLNl:for quest your
DVKM[Ml:for thank
NJ_KPIl:forem
IL_LQIl:forem works
PJ[KOJl:forem works the
YLLMNMl:forma
WMLMONl:forma estar
^DMLEZl:forwa
_KEJGZl:found
XIINJXl:found our
QZVGJGl:frage
`KMLKLl:frage es
`LKINLl:frau
^LJKNLl:frau (
IUOJMUl:freun
TVKKLNl:freun mit
LK^MMKl:frien
PIXMOLl:frien a
LdeA4Pl:from
T\KHKLl:from ;
IMSMTPl:from >
GFTJP_l:from @name
SRWLMFl:from hear
OM[OOEl:from hear you'l
G]^GIHl:from invit
KGeMNGl:from over
oDGKKJl:from quest
COPROVl:front
BTXPNNl:funct
EQYONOl:funct de
IJNLP]l:futur
GJRLP[l:futur your
^KKNMKl:får
bIJNMJl:får du
SLJ`GJl:führt
NJ\HZDl:für
=ZSNQPl:für @name
UKYNIJl:für vertr
:QYPRSl:g7
DQRPOSl:g7 :
=PWQRRl:g7 –
IKLOaIl:geach
\MHKNPl:gebäu
VNKMNOl:gebäu des
UWHNMLl:gener
[MLOLLl:gener diret
H\IPPMl:gener was
PXFPMNl:gern
\MHKNOl:gern gebäu
?L]NOUl:gesch
FL^MONl:gesch mit
[@QBbIl:gespr
8RWNZQl:gespr .
:SSPUUl:gespr :
XMMNNNl:gespr im
^NKJLNl:gespr jouw
>\MPNUl:gesto
AUQNTQl:gesto |
GGLJ[\l:get
fGHMREl:given
hIJLQBl:given is
TJIZLLl:gleic
<YPMNYl:gmbh
GSPNNTl:gmbh @name
SiILDEl:go
GRSNZEl:good
[SJMILl:good in
NCXYNKl:good someo
>PRSOXl:googl
=TTROTl:googl with
VFF^OKl:grade
QHKJ^Nl:great
SaIPDIl:groet
P`HOENl:groet vrien
YLLMMOl:group
ZUGMIMl:gruß
>ZPORRl:grüss
@ZONRQl:grüss liebe
aEMLKQl:grüße
^FONMLl:grüße beste
M]GIGZl:guard
[DIKH_l:guest
FNLN_Ll:guten
NW[IFJl:géran
NXYJHJl:géran notre
^HXLFJl:h
eHVKFFl:h 0
^KKONJl:h15
]KJNNLl:h15 0
`LKNKJl:h30
aKENOLl:haast
eJDNLMl:half
KLMPZLl:hallo
TONNNMl:halte
\LKMNLl:halte bitte
K_JNJMl:hands
N\JNKMl:hands good
ZLKNOMl:harás
WMLNONl:harás la
SGJQ^Gl:has
QIMQVLl:has event
EAh@UVl:have
HJ`JYEl:have i
GJeOKKl:have would
OIEPN^l:have you
gFJIRHl:have you'l
\LJKMPl:he
[GYILJl:head
HURLMRl:head ,
[JINPNl:head [
POONJRl:head the
LIZPLOl:headm
HJ]QKPl:headm the
UMQLMNl:headt (
PVRNNEl:hear
SSTMMFl:hear you'l
GgFLMMl:helpe
_GRJMLl:her
XIJMPRl:here
]GJNMPl:here ,
\JMNMKl:herr
^JMOKKl:herr -
VeJNECl:herzl
QKJNXNl:hey
[LGIYIl:hi
\GKPMNl:hi :
]YUEDFl:hirin
JaJMLKl:hirin the
\EWLJMl:his
SKWNKLl:hm
IOOO]Fl:hoi
bLLKLJl:home
_LMLMJl:home at
STMGFYl:hospi
\LMLJOl:hospi entre
S_IHJMl:host
TEVHIYl:hoste
QYJJCXl:hotel
WGFM`Il:hour
cHCNTJl:hour an
IQQOPQl:house
JQPPOPl:house @name
`DMNMMl:how
_THVBGl:hr
<YRNOVl:hr ↵
=VRQOUl:hr ,
TFaXDCl:hub
UHVYHFl:hub @name
MRZKSDl:i
PXWKHIl:i @name
lJILKFl:i'll
UMLNPOl:i'll .
ZaVGA@l:i'm
SXLOILl:i'm ,
TWJPGNl:i'm , hi
UYWGFHl:i've
Q[NLIKl:ich
HSQOOPl:ich :
^HKQMLl:ich po
?VXMOPl:ich und
G`LRKJl:id
Md_@FDl:if
YbGGDMl:ihr
FRPNOVl:ihr ↵
E`XJIIl:ihre
JOQPOQl:ihren
TONNNMl:ihren sie
VLJKQRl:ihrer
OYINNMl:ik
PC[?UXl:il
`IIPNKl:il con
ZVAD[Il:im
GSPORPl:im termi
DUSOOQl:immer nutze
GA]UKVl:in
[HXMMEl:in @name
>RUSRQl:in assoc
R\KPHJl:in be
PLMLRTl:in dag
DQRQNTl:in regis
GPQQORl:in regis is
ESQPORl:indiq
DVQNNSl:indiq numér
GXMNOQl:infor
XMMOLMl:infra
C_OVHKl:initi
DWQOOPl:inspe
JSOOOOl:inten
JSOOOOl:inten was
HEKRXXl:inter
bMNKHKl:inter ↵
LNLOH\l:inter '
F\LULLl:inter (
@QROSUl:inter -
EPLOOZl:inter 0
ZKKNOMl:inter :
WNLFUMl:inter @name
V[FKKLl:inter an
cBKPLMl:inter and
ASPOURl:inter case
KG_QIOl:inter first
UNNNNNl:inter forma
DOQOOWl:inter job
IPPOPSl:inter nd
bINPGJl:inter phd
PGLOI_l:inter phone
YN[FHJl:inter secon
YZ@\HCl:inter the
]HKKOPl:inter vos
^_CJJFl:inter your
DSPORRl:inter –
\a>KIKl:intro
CQNRQUl:intro min
XUHOKKl:intro to
NW_BZ9l:invit
YISNKLl:invit earli
LHFSbKl:invit to
MN`ISBl:invit updat
^HJOLNl:io
lL1J5rl:is
WEHOL[l:is 0
hJ?VIJl:is @name
\LKLPLl:is commi
\HJNMPl:is here
\JLOPJl:is inter
FQQQNSl:is ltd
I_IMOLl:is name
P[HMNLl:is name my
IKMMQZl:is role
WNLNOMl:is thurs
UJD^NJl:is today
Q\DHIXl:ist
ZGGII_l:ist @name
K`KNLJl:ist ort
TNXD[Al:it
eOJTBFl:it's
YPMNHNl:it's ,
TWKMHOl:it's , there
bJGJONl:it's so
VXHOKJl:j
YPLNLJl:j jour
FQQOPRl:janua
DQQOQSl:janua ,
]HV@SLl:je
YLIOOOl:je spree
UGUKPNl:jefa
]GMKPMl:jefa la
OHQULQl:job
LKXPOLl:job ↵
RSJKYFl:join
M]OPKEl:join '
P@XSYEl:joine
QAYQWGl:joine be
\HFIXNl:joins
YJGJWNl:joins candi
VSMNKJl:jour
VWMNJHl:jour le
^MJJLNl:jouw
\KPMJKl:junio
[KPMKMl:junio elett
RVIMMOl:jury
I_HLNPl:jury du
aKGKOMl:just
gCKKMLl:júri
HRULOQl:kenne
YMILOPl:kenne gern
bIKMJMl:kenni
DSPORRl:kg
dJHMLKl:kiero
_MHNLKl:kiero :
MOKN^Gl:kind
`OFLMLl:kita
cOEKMLl:kita vorst
^JMOKKl:kommi
iKEJJLl:kommt
hKGGMKl:kommt @name
UN[E:]l:la
WEFNO[l:la ,
XLLNOMl:la .
^GLOPKl:la anche
^GKOPKl:la anche sarà
`FFOOOl:la con
YKKNLPl:la de
BSRONUl:la de /
UGGMO[l:la en
AKHNTel:la per
YKLMONl:la por
WLLMONl:la por forma
DO`IOOl:lab
UGXKLOl:lab the
DXMOORl:las
B]KONSl:las a
EO\ONNl:last
E[GOLXl:late
HLM`MKl:laufe
ENQ\NLl:laufe sie
IQLV>`l:le
JJHKMel:le passe
>RUISYl:lead
=SRKUXl:lead (
KZIOONl:lead @name
XKKNOOl:lead data
QMTVKHl:lead hr
RSIOPMl:lead our
[LTOKDl:leads
TSVNJEl:leads @name
XLOMOKl:learn
`CXGKLl:led
SKXPILl:leidi
YHROLMl:leidi je
CMTKUVl:leite
YGSHPPl:leite (
CPXQOOl:leite ( @name
cMIJLKl:leitu
ZNNLMKl:leitu (
EQWOOOl:leitu ( @name
ERUPPOl:lerns bespr
ZMKLOMl:lesso
LPGNYOl:liebe
VUKMW@l:like
^V=PVCl:like would
JkHPKAl:link
M]KOLIl:link the
DZPOOOl:link zoom
FIIKY^l:list
WXDROFl:llama
BXKIaKl:lobby
=WRROSl:local
HUOOOPl:local a
GSPPOPl:local numer
PHLLL]l:locat
EKRPN[l:locat your
BIQKYZl:loop
BNUNI]l:loop inter
EQQRNSl:ltd
FPQRNSl:ltd searc
TG[MLJl:lugar
YFYLLJl:lugar en
S_YLE>l:lunch
H^TMIJl:lunch 0
?SUOPSl:m
ARUOPSl:m (
TKOLOPl:machi
:VSMRYl:macht
7XSLRYl:macht @name
MQMK^Fl:made
LRNK]Gl:made @name
GYZOHIl:mail
>YQNTPl:main
bNNMEIl:mairi
JJLQ_Jl:make
k@TQIAl:manag
^KGQNKl:manag @name
YCYFRMl:manag both
[JRGMPl:manag hirin
NPJQQQl:manag produ
VNIKQRl:manag ward
wEFIHGl:me
OJK[PLl:me :
cPKKHHl:me be
_JINMMl:me from
fIILLJl:med
cLHMNIl:med er
]ILNMNl:med tale
aVYL<Al:meet
VXKOCNl:meet '
RYIMKMl:meet ,
YUIKKNl:meet , @name
YEWPKJl:meet to
TF_PIHl:meet to you
BVTWJLl:meet will
eGGJPMl:meet will you
jFFMOIl:meet you'l
U^CGWGl:meeti
dHKNMHl:meeti .
`LMLNGl:meeti be
?]NNPQl:meeti teams
_FGQPMl:meeti your
eJINHLl:meets
`JJMNKl:meist
UUKMLLl:melde
ZLKNNMl:melde bitte
D\NOONl:melde sie
eDDXIKl:membe
UFLZOJl:membe a
XNKMNOl:membe panel
ZTKC^@l:met
eLBPKLl:met afspr
SFWLWFl:met gespr
NJXPKOl:met je
pG8OMOl:met spree
gK>PLOl:met spree je
\ILNMNl:metri
]HLNNMl:metri &
JOZPINl:micro
ISPPOOl:micro di
^MIOLKl:miejs
_MINMLl:miejs na
HRPPOPl:milan
^UBPJLl:min
D\HTPNl:min 0
bIMKKLl:min @name
WLE_KIl:minut
KSMLNTl:minut 0
FIIaQPl:minut ;
fMJIMGl:minut five
jZT??Dl:mit
yCDGIIl:mit @name
aMKINJl:mit einze
NQMTKNl:mit fachg
TMUNJLl:mit gespr
KFbLQJl:mit sie
[LIKOOl:mit sprec
UNNLNOl:mitar
TNOLPNl:mitar ↵
YLMOMMl:ml
4]SPTQl:mobil
HSPPPPl:mobil ,
ISPPOOl:mobil dispo
aGLMOJl:monda
JUXUIEl:more
ENS`LIl:more one
dHIKQIl:most
XHLL[Gl:museu
^HMKRIl:museu the
NgIIDOl:my
QTVIMIl:my copyi
_IIPLLl:mysel
eEMOPEl:mª
[JLOPIl:mª :
HO]QLIl:más
JLNNJ^l:métro
LKmJFFl:na
YLJNONl:na zapra
\[EJKIl:naar
^MLKPIl:nachm
\MLKPIl:nachm ,
SXBEg@l:name
KGMLeIl:name @name
OdGLFNl:name my
HFZHJ`l:named
OgJKJEl:names
P_MLKGl:names zoom
TK[JLJl:nanny
UKVKMLl:nanny prese
MNRPITl:nd
LPPPIUl:nd 0
EaKRMJl:nda
BWPPORl:nda ,
eGGLMNl:nehme
ZLLMMNl:nehme es
WKMNNNl:netzp
BQQOTSl:new
FRQOOSl:new (
FQQOPRl:new ( us
GV[JIPl:next
VMLNOOl:next sit
EL`JQMl:nicht
SXKRHIl:no
ULVJNLl:noch
bILKNIl:noch bring
NSJOPPl:nos
WJNNNPl:nosso o
FILRO^l:nostr
GJMQO\l:nostr la
dDQA[Fl:not
A[MVYCl:note
ASUUYCl:note pleas
NI\WJGl:notes
;SVYONl:notes addit
XLMOJOl:notiz
OJXGG[l:notre
]KUKIIl:now
HPONJ[l:nuest
SK\HLLl:numbe
GVOOOPl:numbe local
OGWXKJl:numbe with
HRPPOPl:numer
FTQPOPl:numer un
>XQPOUl:numér
EUQOORl:numér au
S[EKOMl:nurse
K[HPPMl:nurse lead
DUROOQl:nutze
DTSOOQl:nutze ich
ERTPPOl:nächs
HQRPOOl:nächs beim
ERTPPOl:nächs beim du
`USL2Ul:o
IVYHLMl:o com
hIIKJLl:o e
CYOOOQl:obrig
MJK_LMl:obser
TNNNONl:obser ,
`JLNLJl:och
_JJNMKl:och @name
V^HKJIl:ocupa
QaIKJJl:ocupa se
fJKMKGl:oddzi
AWPRQPl:oder
FcZPL<l:of
PM\MJKl:of 0
aFKKMQl:of @name
UOJOMPl:of behal
`LFLOMl:of consi
8VXQLWl:of direc
9VYQLTl:of direc ,
FRUOJTl:of head
=P^POQl:of head (
:YVRMRl:of head ,
CSUONRl:of head the
RFM[OJl:of membe
PVLOLMl:of point
^LJJNNl:of two
SMIHNZl:off
[LGLPOl:off is
PcEQ?Ql:offic
P^SIJFl:offic @name
RVKNMKl:offic @name the
KGM^PLl:offic equal
IXLJNTl:offic the
FONNQXl:ofici
_JJNNKl:og
^KJNMKl:og @name
LKMNZMl:oi
XFGPZKl:olá
QJHKIbl:on
FF_\LHl:on ,
SBD[MYl:on @name
VWHOOGl:on conta
YIKKJXl:on is
ES\XGFl:one
KSWWIEl:one there
D^GRTKl:onlin
JG\VHPl:only
?MQQ\Pl:onsit
DNONRYl:onze
\IFLE]l:op
EMONQZl:opdra
ENNMSYl:opdra onze
IWYJMIl:opene
NYIKNRl:or
]OHINNl:or @name
eGVIGHl:oral
bLIMLJl:oraz
dKHLLJl:oraz @name
@QPTRSl:ordin
>RPTRTl:ordin vorst
cD]IDIl:ore
WMMOMMl:ore ↵
VeFPDFl:organ
bDOQKIl:organ ↵
?]MQPOl:ort
BUOPOUl:ort ↵
M_KNLIl:ort vor
EQLP\Ml:ou
?IKMPil:our
_KGMPKl:our bring
SUQTFFl:our from
VGCZQOl:our so
TGHOM[l:our with
XLJNPNl:ovat
ZLHOPNl:ovat haast
LJcJOGl:over
QKYKOJl:over takin
@RRSQSl:pa
MPPLTNl:pair
cKCLPLl:pair will
eJLKHLl:pairi
\MLNKLl:pairi -
N_X]7Al:panel
_KIJNOl:panel ↵
IQTPMOl:panel .
cDGNNOl:panel 0
ZMMILPl:panel :
PS\TBEl:panel the
McFGNOl:panel video
OHULJXl:paper
KSVNOIl:paper writt
\]CLJHl:par
U[FKMLl:par envoy
ULKPPNl:par reçue
?TUSQOl:par reçue serez
BMRLL`l:para
aLMLLHl:paren
`LLLLJl:paren the
IJLMKbl:parkh
GXJMKYl:parki
_IINOLl:parti
^YUHCCl:partn
GI`OLNl:partn @name
VUGNMMl:paso
SXGNMNl:paso te
DW\LMJl:pass
EVPPOPl:passc
DWPPOOl:passc ↵
[FBHMal:passe
\GCIN^l:passe vous
CZPOOOl:payme
FXPOOOl:payme ,
KPTPMNl:pdt
QH^JQHl:peopl
HPVNONl:peopl (
>XTRLQl:peopl ,
@SUPPRl:peopl [
?SUPPRl:peopl [ @name
bJJMOHl:peopl the
9bFF`Sl:per
AFGJf\l:per @name
BWSOMQl:per conos
ISW^BFl:perso
^HLNMMl:perso ,
KUWUJDl:perso more
]IILLTl:persö
iHMOEHl:phd
fAUCPLl:phone
EUPPPPl:pin
IHJPJel:place
VLMONOl:plais
XJLOOOl:plais le
aGGNONl:plann
WKMOMNl:plann @name
TMNJMTl:plant
RLJOG\l:platf
]FCMRUl:play
XFDFU]l:play role
HLNNN\l:plaza
MSBN[Ol:pleas
PSLQJQl:plus
ZKJMOOl:plus ,
dFGLZCl:pm
aAFMWNl:pm 0
aLIPKIl:po
ZKLOMMl:po .
OULOMNl:point
LYLOMMl:point your
KW?W`Bl:por
XMLMONl:por forma
G\MNOMl:por pregu
A^PPOLl:porta
CPYMLUl:portf
^KCNPPl:portu
ZLFNOOl:portu direc
GQFMS]l:posit
HSJRPSl:posit analy
FLMMO^l:posit the
=[UOMQl:posiz
@ZTNNPl:posiz la
jHCJMNl:postd
bKELNNl:postd :
YJLNNOl:postd the
[LHOONl:postd two
KIYLLVl:poste
IKUNIYl:poste le
BROPSSl:posti
<TQPVTl:posti job
`JLMMJl:posto
[DROOKl:posto al
TVIRHLl:pour
fGIJOKl:poved
gFIJNKl:poved @name
IZOPNIl:poważ
KXNPNKl:poważ z
pDKMHGl:praxi
FaLLNLl:pregu
\`HHHEl:prepa
QJSLLTl:prese
`KIKMNl:prese saran
XHWKMLl:prese the
cEZILDl:presi
ZJMNOLl:presi ↵
YKKNONl:presi (
gIEJNMl:presi :
\IHPNOl:presi : tribu
[LLQNIl:prima
_JQMKHl:prima il
TRJPKNl:princ
GQPPPSl:princ ↵
JSPPMOl:princ –
VYDMMMl:pris
V[BMNMl:pris étant
VHGI`Kl:probe
PaBKDXl:probl
CJLOeLl:proce
;SVRTPl:proce 0
MTHHI`l:produ
BWRNOQl:produ ,
CWRNOQl:produ , scree
JTOPNPl:produ :
WMNMMMl:produ am
GTMNOVl:produ the
^IXIKHl:prof.
dHMIKNl:profi
DQTMTPl:progr
?SUPSOl:progr pair
YKMLONl:progr the
@TNMVTl:proje
QTMNMMl:prueb
eFKNMIl:pst
cGKNMIl:pst am
bIJLMMl:puis
^HIOMOl:pupil
cFKNMLl:q
EVONPRl:quai
EVONORl:quai 0
?UPOTTl:quale
SQOPJLl:que
EVQRNNl:que @name
]YEKLHl:quem
QXHOAYl:quest
H]EUPLl:quest vous
MJYONMl:quest your
OKKK_Kl:quick
2SXRYSl:r
AQUOSSl:r -
<RSSVPl:r :
^IYIGJl:r2
YLMOMMl:raise
UMOOMMl:raise @name
RHNNLYl:raum
AKUPWQl:re
FWPOOOl:reach
JCFM]]l:read
IHPL`Ml:recep
\ILPMMl:recib
XKMPMMl:recib te
TGFJP_l:recom
IC\PD]l:recor
KK_LNLl:recor a
KKHWI\l:recor we
QdMHJFl:recru
=ZSMPSl:recru (
cGJOKLl:recru 0
P]JLIMl:recru :
XWTDLGl:recru your
5eVHKWl:refer
DRWQNPl:refer (
6USNTYl:refer vorst
S\LPIFl:regar
E^PPLLl:regar kind
FXOOOPl:regar warm
PNRQJPl:regis
FPPRNSl:regis is
cJHMNKl:rekto
aLJLMJl:rekto med
]LJNNLl:rekto med er
XGXNKJl:rempl
XDcENHl:renco
fEWEMEl:renco vous
\GIMKVl:rende
DR\OQHl:repor
cDSTGEl:repre
\HJ\HHl:repre @name
XLLONMl:repre fackl
[KKNNMl:repre fackl och
WG^IKIl:repre stude
ZOKOMJl:requi
[RHQKIl:resch
?TVRPOl:resea
DQSRQPl:resea :
ASOPTSl:resp
BSOPSSl:resp -
BQcJMLl:respo
BWVONNl:respo di
XJHII]l:resta
XMLNNLl:resti
CVRPOQl:reuni
TIVNJOl:revie
IPUMKSl:revie portf
CPTNXLl:reçue
FRQSPOl:reçue serez
>WWNQPl:rh
F_MOQGl:ring
HSQPOOl:riuni
UOHTLNl:robot
5URPVYl:robot @name
HIRRMXl:role
ATTSNPl:role ↵
_DLOOMl:role manag
[JMNLMl:role stake
XJVPIIl:role the
PG\OJNl:ronde
cFENOOl:ronde @name
H?I^Jbl:room
JJJgPFl:room the
ZIhGDEl:round
dLHMHLl:round nd
[NIMNMl:rozmo
XLKOONl:rozmo na
IKOLM]l:rua
HQPOPRl:rua :
HJORJ]l:rue
IMPPLWl:rue 0
XMSLKKl:run
BSVPOQl:run and
PMGQSRl:rundg
UFOHK\l:sala
EVOOOQl:sala de
LKKMaJl:salar
LFW`KHl:sales
BERLLil:salle
KZIM\Cl:salud
LbNPIEl:salud un
SXLKERl:salut
O\LMJMl:salut caro
NYMMFSl:salut cordi
TTJONKl:sampl
[LKMNNl:saran
eYFLHBl:sarà
M[INNNl:sarà accog
mGFNMFl:sarà ci
JKbILNl:says
UKJKMWl:scene
KMOPVMl:sched
?_NTMMl:schic
CSQQORl:schic (
aIHJOOl:schoo
XIMNSLl:schul
dIGMOJl:schul mit
[IJPONl:scien data
cICMWGl:scree
XLEMYKl:scree phone
`WCKKJl:se
8WTQOXl:searc
=TWQNTl:searc @name
\DETZHl:secon
UKZREIl:secon the
QaA^DEl:secre
dFIKPMl:secre ;
]HJNOOl:secre ; @name
H`IPNJl:secré
AaMVKJl:secur
iNFMGJl:see
hIHMKIl:seein
eJJMLHl:seein be
]KKKQLl:seen
^JJJQMl:seen be
\JPNKKl:segun
VNLMONl:sein
YNJMONl:sein anwes
ULMMOPl:selec
HQUPNOl:selec the
:UUOTTl:seleç
>UVMRRl:seleç de
K\KOMLl:send
K\KPMKl:send pleas
XUFXHFl:sends
ZPJRLHl:sends corpo
KMUNJUl:senio
4YSQRVl:senio :
ARSPOUl:senio is
WKLKTMl:senio –
YLNMMMl:sense
WMNMMMl:sense produ
HZOOMNl:sent
eKGPHKl:serai
gIHPHKl:serai je
YJMPNLl:serez vous
D\MILYl:serve
XIOOMMl:servi
FOSPQQl:servi energ
VXNKJIl:será
WIVIMOl:sessi
@ZKGTZl:set
JYPOOIl:set was
WLLNNOl:setze
YKLMNOl:setze danac
RY]FFGl:seu
_HJ[GGl:shado
aKJKLMl:she'l
cIKKMLl:shift
LOKJIal:short
INKIMal:short a
C^ZKLHl:shoul
@NGRT_l:si
?UPOSTl:si quale
RhFJGHl:sich
D^MNOMl:sich melde
V\HLKJl:sich sie
ZNHKQNl:sick
ZNIKQNl:sick off
dCHELYl:side
]GIGJ\l:side clien
RZP_>Al:sie
WOMNNLl:sie halte
XMKNNMl:sie melde
<[aILMl:since
FZOOOLl:since yours
cIHJOMl:sind
_JIKPLl:sind @name
XLMMNNl:sind gespr
UMLOOOl:sit
VMLNOOl:sit you'd
YGUMQIl:site
QHLLN]l:sitze
LJKNO\l:sitze wir
_KJPJKl:się
^LKPJKl:się @name
YJMOMNl:skal
\ILNMNl:skal du
DZNPQLl:slide
aJHPVBl:slot
YILONOl:slot your
iF?ZKGl:so
qCCHNLl:so ,
JQROOOl:so away
^LFKQOl:so sick
YMJKPOl:so sick off
ILKKNal:softw
FROOOUl:softw @name
dHMMGLl:solli
YFF_MHl:solo
RFTXLKl:someo
\\DJIKl:sono
QIYHPNl:sorry
UAMU[Hl:speak
gM@LNKl:speak be
EKORK^l:spedi
KKXNPNl:split
VIPLPOl:split @name
VJPLPPl:spoke
gHBKPOl:sprec
\LHLPNl:sprec sie
oH9OMNl:spree
dL?PLNl:spree je
bEHNNOl:sql
XLLOMNl:sql am
PMUOLMl:st
\JJONLl:st 0
WHQQJPl:stadt
LKYOLOl:staff
?UUPQPl:staff :
BTTPPPl:staff : job
UEZGC\l:stage
SKTNMMl:stage st
hEIOLKl:stake
WLNNNNl:stake pm
NH_LNLl:start
SGXMNMl:start we'll
APSNL\l:stati
XGVRJIl:statt
UC^GMOl:stell
QC`INPl:stell an
IHKZLYl:story
UGIPKYl:story a
?XONNXl:straß
AWONOVl:straß @name
aKIPLIl:stron
`JIPLJl:stron ich
[LKOMKl:stron ich po
EPOOSTl:struk
CQOOSUl:struk zum
QHZTIIl:stude
UGHNM[l:studi
RUKNMMl:suis
VSKNLKl:suis je
]JYIIIl:super
P^FKMOl:suppo
S]HJLLl:suppo it
\KITLJl:surpr
YJIYLIl:surpr be
mIHNJEl:syste
^INPILl:syste 0
GHNHJjl:são
FTIFKel:take
URXGEOl:take-
[JSHOKl:takin
XJWHOIl:takin be
]ILNLNl:tale
ZJLNMNl:tale skal
>`OONPl:talen
;[PPQRl:talen ↵
@YPOPRl:talen ↵ @name
FUPPOPl:talen @name
DUPQOQl:talen @name ↵
nH@MLLl:talk
9VVSNTl:talk .
eFIKPKl:talk you'l
]KLMKOl:task
maAFD@l:te
WULLJKl:te quem
\MJIQLl:tea
OMMMNVl:teach
VRSTEFl:team
TYJMMIl:team hirin
SFIbJLl:team inter
XLMLONl:team progr
VDYJPNl:team the
WQMHITl:teaml
MKVOONl:teaml (
BRWPOOl:teaml ( @name
GVPPLQl:teaml ,
cLKJOGl:teaml unser
\KKLPKl:teaml unser mit
QSZHIJl:teams
NL]OIKl:teams micro
WYFWCIl:techn
ZUGJMMl:teil
ZRIJLMl:teil @name
`IJLMNl:teil nehme
kGFGLOl:teiln
`KJIMNl:teiln .
=YSPPRl:telef
GVIQ]Gl:tell
SFIXKUl:tell you'l
WLFKaEl:termi
`VFMGIl:termi den
DXIJM]l:test
=TTQOUl:test will
KKJLO`l:teste
I]FFeDl:thank
XJD^LJl:that
BHNMMhl:the
YBKKI_l:the ,
ZKMNOLl:the .
_UELKJl:the ;
?RHSO_l:the about
LLPMPVl:the and
HNTNMUl:the as
XIJLJYl:the at
WGJIL\l:the by
P]KMKJl:the durin
7\NKaNl:the for
MYYHIIl:the from
LWMOOKl:the if
XHN[PBl:the in
^FWJLJl:the meet
MYQXGDl:the of
RYV[E9l:the on
ERUOOPl:the run
SKC_CXl:the to
SeKJJCl:the with
CUSOOQl:their
CUSPNQl:their for
sEGKFJl:then
bJHMLMl:then ,
MQfY=Al:there
PETZNIl:there be
RYKNHNl:there hi
[YFIOHl:thing
[WOHMEl:this
AZPPPPl:this to
XMLOMNl:three
RTIONNl:thurs
FUPOOQl:thurs for
VNMNOMl:thurs on
WYKKJJl:ti
IhHMIJl:ticke
/VUWZNl:time
CRSQOQl:time @name
CSQORSl:time europ
SWGNOLl:titol
M^ENPNl:titol la
J_N<WPl:to
?XOORSl:to ↵
bRIKGKl:to @name
XH[NLEl:to assis
VHXOMGl:to assis execu
]LJNLMl:to chang
\YINGFl:to chat
A[G^KNl:to clerk
IKSLJ]l:to due
THGNN[l:to next
<RSROXl:to pa
LXXHLJl:to perso
ER[OQIl:to repor
SFJXKTl:to story
rFDJNFl:to talk
]JIMPNl:to talk you'l
F^EPGZl:to write
ZVFOJKl:to writi
dSUOB=l:to you
XFZ[DCl:today
CIVdLIl:today @name
XJLWNHl:toddl
XJMTOHl:toddl the
L^HYGHl:tomor
Q[JSIHl:tomor who
QG_NLIl:topic
LaKPFLl:tour
@XQPORl:tour ,
HLKVG^l:train
IKJOMal:tram
PMMUOMl:trans
mEGKKJl:tribu
TNNNOOl:trust
UNMMOOl:trust with
mFHLKHl:träff
eIIKMJl:träff du
`ILOLIl:träff får
YENROLl:très
YDOSOLl:très à
C_SGZDl:tu
>UPOQVl:tuesd
\LHNPLl:tuota
\LINPLl:tuota ovat
Z@;_F`l:two
\KHMONl:two and
[NNHKPl:type
8XWMRSl:técni
9VVNTTl:técni -
@RVNOUl:uk
;UXNOVl:uk (
ZaJOBCl:un
FUPPOPl:un @name
^IKPLLl:unass
]GKPLNl:unass (
QEZLIVl:und
@SVNQSl:und )
XMJNONl:und ) entwi
\KXCHQl:und @name
^LMMLJl:und @name :
[LLMOKl:und @name teaml
cTJPEEl:under
TGWNMNl:unfor
[DPW@Ul:unser
`LLJOHl:unser mit
fGLLHMl:unser von
iXFHHCl:up
WGWMNIl:updat
@URPSPl:updat been
IMLJ`Ol:us
HQQOOQl:us #
ETQOPQl:us 0
aLIJMMl:us of
OFIHMgl:use
FQPMMZl:use we
UNNPMNl:utc
7YZOLUl:vacan
>McPLPl:vaga
@IbNLUl:vaga a
`GFMQNl:vai
WMJMPNl:vai você
bGKNMJl:value
ELQNN\l:van
LLJeLGl:verba
EROOOVl:verei
aGWKGIl:vertr
_CLNB[l:vg
<cMNJWl:via
GTOOOSl:via ↵
ETOOOTl:via @name
ZjFAHHl:video
RJPORMl:viele
QXMLMJl:visit
R[LLMHl:visit the
\LJLNNl:vocal
[LKLNNl:vocal ;
^LJKNMl:vocal ; @name
bIDNNPl:você
aKKMLKl:vogal
_KLMMJl:vogal º
XZU?T@l:von
`GIOMMl:von auftr
fFHOLKl:von auftr im
N\JUGJl:von initi
ZLMOJOl:von notiz
OF[JPPl:von stell
EDKHhVl:voor
GOSNYJl:voor @name
ZYLLLCl:vor
W\KLLDl:vor @name
QHANR`l:vorst
eMIMNEl:vorst @name
_HJJOPl:vos
\CHOOTl:votre
VKMOONl:votre confi
BUQOOTl:votre dans
XPQY?Jl:vous
_HIMNOl:vous .
GVE_MLl:vous @name
FYHYOKl:vous chef
XJMONOl:vous de
WYLLHKl:vous à
?OSRRUl:vp
RbFPCLl:vrien
Q`GOGMl:vrien met
uFUHAAl:w
bGJPKKl:w )
nNCNJCl:w @name
_NGNNKl:w desig
_INOMHl:w dive
eMIKHMl:w inter
\MLNKKl:w pairi
SMTOLLl:w revie
NOOJPTl:ward
YNFKPRl:ward (
DYOOOPl:warm
C^MMMRl:warml
<\bHDTl:was
IC]PQQl:was case
HUQOOOl:was email
HM^OKNl:was it
;NKQ_Vl:we
UMHNNSl:we .
EAfGH^l:we'll
^IBDHdl:we're
YKULKJl:wee
ULUMKLl:wee /
\FONMNl:week
aHEJXKl:welco
YKKPOMl:wer ↵
aGGMPOl:werde
YMKMONl:werde sein
HYFJJ_l:were
NTZIKKl:werks
FPPOTQl:werks :
NKcIKIl:werks unser
@VWXNGl:what
OOHL^Jl:when
YSI^DCl:while
VIMXOGl:while toddl
XIKXNGl:while toddl the
TGQNNSl:white
dZB[@?l:who
`GLPJMl:who ↵
K_HMOLl:whole
WWDNMLl:whole the
ML^INKl:wie
QE\OHPl:will
@PSMQYl:will @name
gLEGNMl:will inter
gKDINMl:will panel
OIEY[Jl:will we
MJI]A]l:will you
N\GOOLl:willk
VUINNKl:willk @name
]HHMGYl:wir
@KcSLMl:wird
BM\QNPl:wird @name
WMRPGMl:with
UNLNLPl:with ↵
cCKPLMl:with )
_GLOLNl:with ) @name
BJaOOOl:with ,
lHGOKEl:with 0
ZLKONLl:with 0 round
\IZMCJl:with @name
FM_OOKl:with be
RHIM^Ll:with call
^LLMKLl:with check
[MMMLMl:with check conve
\LMOJKl:with codin
aJIQJLl:with conve
[KMMOKl:with crit
O]LNJJl:with debri
WLNNNMl:with desig
VLNNNNl:with desig syste
OCS\OKl:with good
M^JOJLl:with hands
M^KOILl:with hands good
^MMKLKl:with home
]KLNLLl:with hour
bF=ZFTl:with inter
QMLNF\l:with inter '
NPUHKTl:with is
UKNQNNl:with meet
\DHN^Fl:with meeti
`MKONFl:with meeti be
[HHPPOl:with meeti your
XLNNNLl:with min
ZJMNOKl:with min 0
`LDMOMl:with pair
XNJNOMl:with pair will
BRUOSOl:with progr
=RVPTPl:with progr pair
[JJPOMl:with scien
YKKOONl:with scien data
\HKNMPl:with slot
]HJNMPl:with slot your
TKWKNKl:with speak
]MENONl:with speak be
PHVKPPl:with spoke
RGZMMMl:with start
>TSRNTl:with talk
aEJNNNl:with wrap-
VNMNNNl:with wrap- pm
XI[LIJl:won't
NL_JKLl:word
MN\KLLl:word a
WISNMMl:wordt
YISNLLl:wordt leidi
UKXPHKl:wordt leidi je
VHKNH[l:work
J^UHPFl:works
OJ]LPIl:works the
SXWHIGl:worry
TVVHJHl:worry @name
HLWETWl:would
ZRMMSAl:would we
nAGNKJl:wrap-
TNNNNNl:wrap- pm
eFIOKKl:wrap- recru
PXAOE\l:write
RS[JJFl:writi
TRZKJEl:writi i'm
RKXLLMl:writt
KA]ORQl:writt was
FTROOQl:wunde
\HJLFZl:x
\IIKGZl:x @name
kFDKLMl:y
_JHNOLl:y @name
YMLLONl:year
UMNMONl:year to
A<WH\cl:you
TOGORNl:you .
`CGLZJl:you :
gGFONHl:you ;
JL^KMNl:you inter
WFCS\Kl:you invit
cKGKOLl:you just
\[NNG@l:you like
@UWTKOl:you panel
UGWNNKl:you see
_JLNKLl:you then
SMGL]Kl:you when
VGYKNLl:you with
bDHIJXl:you'd
]KJNOJl:you'd peopl
fSG?=^l:you'l
ZLLNNKl:you'l ↵
F]LSMJl:you'r
RaUO0Rl:your
GfKKQFl:your @name
_IENPOl:your about
DT\KQKl:your as
KG`PMLl:your bring
\ELPNNl:your conta
McIMHKl:your for
ZJLNMPl:your is
X[EIOKl:your of
L\KOMJl:your send
<VRPOWl:your test
YJKQNNl:your to
K]GZJHl:your with
BX`IKKl:yours
dYGLCGl:z
[NNKKMl:z @name
ZKINONl:z rozmo
XLJNONl:z rozmo na
cJJQHJl:z się
YLJNONl:zapra
]JLKMPl:zit
^JIIOQl:zit @name
ARUROQl:zone
BRTQOQl:zone time
AYHEZYl:zoom
EXPOOOl:zoom ↵
cGHLMOl:zu
WIKLQQl:zum
GPOORSl:zum einla
CNXNQRl:zweit
bILMMHl:zwisc
bHLMMIl:zwisc @name
BTQPNUl:züric
BTQPNUl:züric ,
UUXTG>l:|
gFNLIIl:| 0
eHGLNMl:| 0 -
6WVQTRl:| @name
UE[XKBl:| c
XGV[GCl:| c slot
]ILOMNl:| dive
XLLOMNl:| dive deep
ERWOMOl:| engin
GRQPPOl:| infor
HTPOOOl:| numbe
]IMOLMl:| play
\IMNLNl:| play role
^ILNNKl:| pst
XLNMMMl:| sense
WMNNNMl:| sense produ
IRWUQCl:¶
bJKLKLl:º
`KLLLLl:º .
NeGGQHl:à
UXMMIKl:à bien
DXOONQl:çalış
A[OOOQl:çalış @name
HSWHGZl:è
eE@LOVl:é
gLEKKLl:échan
eTAKKJl:étant
WVDMOMl:étant géran
aIHLNNl:компа
_JIKONl:компа сторо
\JJKOOl:руков
\JKIPOl:руков (
aKHJNNl:сторо
]YOFW7l:–
VXKLLHl:– .
QZ\M?Gl:– 0
HYUOGNl:– @name
bJILKNl:– chair
VKNOMNl:– codin
]HLPJOl:– crew
^JMPILl:– desig
cHNMIKl:– gespr
IORPNQl:– i
2O]M`Ol:– inter
ERPORRl:– kg
gGGQJJl:– pm
OZKQIMl:—
dSFQFEl:•
[SNQGFl:• ↵
bHJLOLl:• ↵ @name
GUHM_Jl:→
TKSOKNl:📞
TNRXJClabel
d:g@NGlabel!absent
VAMXGVlabel!and
9l\;UIlabel!arrange
N\c76_label!boss
<GIC{Elabel!candidate
[ILOLOlabel!greet
SV>OaDlabel!hire
@J:{AQlabel!listen
UPQPILlabel!me
kVZ[G#label!meet
GF[`IJlabel!not
EB]bHLlabel!only
BZHYKSlabel!place
YX:XFRlabel!topic
w[gS+#label!who
VHOVLKlabel!will
wS?B@Plabel!with
XdJGCIlabel!you
YfX?DAlabel:a
K[[GJIlabel:about
:QPSQZlabel:add
HRPQOQlabel:addre
DMQOI_label:adres
TLWILNlabel:again
VXSJGHlabel:agend
KUNONPlabel:am
aVAIKOlabel:an
gCHKKQlabel:and
jKGJLGlabel:anspr
IKNO_Jlabel:appli
O[EKWHlabel:appoi
[YJNFJlabel:asses
FKE[cFlabel:atten
YKKMOOlabel:audie
nLOBFIlabel:auswa
eDMLKMlabel:avec
PN[FLOlabel:backu
aLJVFGlabel:banca
YHE[LLlabel:be
ZKNOJMlabel:behav
cJKKLKlabel:beoba
?WTPOQlabel:bespr
EIPJhJlabel:bewer
_FTLJJlabel:board
RVLMLMlabel:bring
HJ_UMGlabel:but
K\LMPJlabel:by
TWKMLLlabel:cabin
_UGZ?Flabel:call
IIMN^Plabel:cance
IKF@{Elabel:candi
bJMLIMlabel:chat
K_AaDJlabel:clerk
dEKHJSlabel:clien
l=Q\D@label:commi
[EMZEOlabel:confe
LfOPFDlabel:conta
_JGKNPlabel:conve
A``KFGlabel:coord
:QPSRZlabel:cultu
]KKLNNlabel:dabei
`bDHFFlabel:day
XJMMPNlabel:deep-
HSPOOPlabel:den
YMJMOOlabel:des
MVILRPlabel:die
ZLJLOOlabel:dir
VHHMK[label:direc
OHJM]Olabel:discu
NVJNNPlabel:du
cIMKLJlabel:each
XGYOIJlabel:earli
YWLJIKlabel:earpl
CRVTNMlabel:einla
jIGJKJlabel:einze
ELQYNRlabel:en
oHIHHJlabel:entre
ZSIJMMlabel:erste
]IVIIMlabel:es
;TPQXSlabel:event
WHJ\JLlabel:exami
FTROOPlabel:facht
`JNLKKlabel:fifte
hJJGNJlabel:first
FTTGaElabel:for
]KLMOJlabel:forma
]KLJMNlabel:frage
OaVFHFlabel:from
`LFMJPlabel:für
ZMILOPlabel:gebäu
vFMGAIlabel:gespr
IIGMhLlabel:guest
]ILNNMlabel:h15
FL\PMPlabel:headm
RMZJLLlabel:heads
CSUPOPlabel:hinwe
YG^JJGlabel:hirin
HZLKPPlabel:host
L^LICXlabel:hotel
bSFHLKlabel:hr
CUSOOQlabel:ich
OIKIcLlabel:im
RUDOD[label:in
SYJEOPlabel:infor
r>^@V5label:inter
]Fd;Y?label:invit
RVIMOMlabel:is
CO`MLNlabel:it's
-XWUXRlabel:job
`MJILNlabel:jouw
OUS[@Ilabel:jury
]HMMNNlabel:júri
TOJLPPlabel:kenne
fHFLMLlabel:kita
OI[MMMlabel:lab
SOTGNOlabel:lehrk
gNDILLlabel:leitu
\DLKMVlabel:locat
R[JKKNlabel:logis
FTROOPlabel:macht
WI]KKGlabel:manag
TG_KKJlabel:meet
J`KLMMlabel:meeti
aLHHMOlabel:membe
XJ[LHHlabel:micro
`LHNLLlabel:miejs
lGJJKHlabel:min
VLMNNOlabel:minut
ETROOPlabel:mirja
FUJNSTlabel:mit
_IMKMMlabel:mitar
^MINMLlabel:na
;HGL\hlabel:name
\\EIKIlabel:names
VLTKKNlabel:nehme
VLKOOOlabel:next
HC_VLNlabel:no
JUHPTOlabel:not
ZIIVKMlabel:notes
\dBDJHlabel:of
TYJHMNlabel:offic
LZ\YC<label:on
GG[ZINlabel:only
ALQQ[Olabel:onsit
XH_HJJlabel:oral
[\HOEHlabel:organ
:VQRQWlabel:ort
CJ^GcElabel:our
E^\d5Blabel:panel
YMMNLLlabel:part
O]IKMMlabel:parti
aHILKQlabel:partn
eJVGEIlabel:peer
YJFVPKlabel:peopl
OeGINHlabel:per
[JKLPMlabel:perce
[\GIKIlabel:perso
SIVKYDlabel:phone
OWLOLMlabel:point
;TQPTVlabel:posit
?VPOUPlabel:post
I`KNNJlabel:power
\LKLMNlabel:prese
YLMNOLlabel:presi
\E\JGLlabel:previ
LNTSLMlabel:probe
FRPOQQlabel:puest
YKJMOOlabel:q
QZLMKLlabel:quem
O[NMJKlabel:quest
TLXIMLlabel:quick
SFbKGLlabel:r2
WMNOMMlabel:raise
XHFSPPlabel:reaso
ISNPSNlabel:recru
GILPLalabel:regis
[GVOIJlabel:repla
^ILLLOlabel:robin
=PM_VKlabel:role
JDM[IZlabel:room
bKJKJNlabel:round
^KJKNNlabel:saran
LKNLZOlabel:sched
LKHQ`Jlabel:scree
GWK]IJlabel:secre
C_J`HFlabel:segre
`HMOIMlabel:seite
fLJJHMlabel:senio
RK[MJKlabel:sessi
?RRYNOlabel:shado
_GGFI]label:side
NOTQKLlabel:sie
ZXFLHNlabel:signé
YLLMNNlabel:sind
VLLNOOlabel:sit
YIFXMNlabel:speak
UIPLPOlabel:split
ZKKLOOlabel:sprec
[MMMLMlabel:stage
XMJMOOlabel:stell
GMON^Klabel:subje
U\HNIJlabel:take-
WZGLKKlabel:te
YGTSJJlabel:team
WKYKJJlabel:teams
_QHXEDlabel:techn
LTTMHQlabel:teil
eOSHHDlabel:teiln
7RXOUVlabel:telef
JKMHdLlabel:termi
AYZVQ>label:the
LOXTIIlabel:there
bIFMNNlabel:three
DW:YgGlabel:to
\JH[IHlabel:today
L^PTEGlabel:tomor
gHEKMNlabel:tribu
\FXFOLlabel:trust
UECYJ[label:two
=XRPNUlabel:ubica
hGJKLJlabel:und
fGLNGKlabel:unser
UH_NEKlabel:updat
`KJKNMlabel:us
9XQRRTlabel:vacan
T^UCHHlabel:video
^KMLLKlabel:vogal
MRPMIWlabel:von
XQJJB\label:vorst
[JLJPPlabel:vos
DP[MOOlabel:was
YJKPNMlabel:wer
fLEMJMlabel:wexco
M[SVCElabel:who
P[KWGGlabel:who's
=WUQOSlabel:wie
UKORMLlabel:will
vFCIFLlabel:with
NL_JKKlabel:word
gGJMJKlabel:you
bHILOLlabel:you'd
U\GILMlabel:your
RRIJJZlabel:zoom
]KIKOOlabel:zu
HPVRMMlabel:zum
GSOOPQlabel:zwei
`JLMMKlabel:º
cIGJONlabel:компа
`KIKNNlabel:со
bJIIONlabel:сторо
nIEIJKlabel:участ
KHQKRYlast:0
Xh<E:_last:1
HQKMJ_last:2
]k?DFJm:↵|↵
FbGIH[m:↵|↵ @name
\HMNOKm:↵|↵ director
\HNONKm:↵|↵ head
TOLOPLm:↵|↵ hr
JYOPPHm:↵|↵ office
aCMOOKm:↵|↵ responsable
F^PPNHm:↵|↵ school
IYOPNKm:↵|↵ sekretariat
]HMONJm:↵|↵ senior
?_OOONm:↵|↵ talent
?VTNRRm:↵|!
N`LKJJm:↵|(
YLMLONm:↵|( chair
A^PMONm:↵|( recruitment
U\IKQDm:↵|,
ZYJKNCm:↵|, @name
mIHLGIm:↵|-
qAILHJm:↵|- organizer
0YUQQYm:↵|0
AVPPOTm:↵|0 ↵
#khTWdm:↵|:
JRPOOPm:↵|: ↵
FTPPPPm:↵|: +
>VONQWm:↵|: 0
#cdOVbm:↵|: @name
lIIHJJm:↵|>
?WTSNOm:↵|by
@WSSONm:↵|by @name
@UUQQOm:↵|chat
AUUQPOm:↵|chat -
DVQPPPm:↵|clic
HTPPOOm:↵|clic qui
HSQPOOm:↵|da
FTQPOOm:↵|da computer
DRPOTQm:↵|date
GQPOSPm:↵|date /
3_RTQQm:↵|de
?[PROOm:↵|de recrutement
XKKONOm:↵|is
DYPOOOm:↵|is your
FVPPOPm:↵|more
JSPOOOm:↵|more |
?UWOOQm:↵|raiser
@TVPOQm:↵|raiser :
CVRQMQm:↵|un
AYPPOQm:↵||
FVPOOPm:↵|| besprechungsoptionen
yBIJIDm:↵|¶
fNVJ@Gm:!|,
\SFMMJm:!|, who
YWJKLJm:!|>
BVSPKTm:&|(
HPSOOQm:&|)
\KOUEIm:&|>
aBLJE\m:'|'
eFJOKJm:'|' is
FPQPPRm:(|&
EPSPPRm:(|& @name
PHVNXFm:(|)
?V\PJOm:(|) ↵
?S]PMNm:(|) .
TMPOOKm:(|) und
ZNINNMm:(|+
Q]VPBEm:(|,
CTXRLNm:(|, @name
RYIOKLm:(|, personal
9TXRQQm:(|0
<UWQQQm:(|0 )
=OZPRRm:(|engineer
>OWPRSm:(|engineer )
=XWPNPm:(|manager
FSSOOPm:(|manager role
JRPOPPm:)|-
GSUONNm:)|- she'll
fJJNLHm:)|:
[MKNNLm:*|[
]KLMMLm:+|(
MNIOPXm:+|>
aGPPHKm:,|↵
aGMOMIm:,|↵ 0
NFEJkMm:,|!
JSFJWVm:,|(
Z?AGfTm:,|( @name
gEEHPQm:,|( hr
eNGMHKm:,|)
UNOMMNm:,|) ↵
aOWON7m:,|,
j\ACCMm:,|, @name
XFGJ^Lm:,|, and
NWZKHGm:,|, has
ILVYLJm:,|, is
]HIOLPm:,|, te
TIIQWMm:,|, to
SKLUMMm:,|, types
iCEMNNm:,|, vous
cIJJOKm:,|, will
cR8CiBm:,|.
8UONVZm:,|0
HQPOPSm:,|0 ,
_EDAmDm:,|:
du1JCCm:,|>
YD<ZK[m:,|and
MEA[O^m:,|and @name
H`JLOMm:,|can
5ZTTPSm:,|manager
HNdMJHm:,|sends
SWHMNNm:,|takes
SXGMNNm:,|takes over
GQSOORm:,|time
ERSOORm:,|time )
YMLJNOm:,|und
IV\GKMm:,|will
LXIOOOm:,|will collect
6WPSXSm:,|¶
S_FLJLm:,|–
ITOQONm:-|↵
kG@HORm:-|(
:UQOTWm:-|( 0
[LKNNMm:-|( @name
\LKLMMm:-|( betriebsrat
fHGMMKm:-|( teamleitung
[MMOKKm:-|+
ZMMOLLm:-|+ trustees
sSEIG@m:-|,
eIJPJIm:-|, @name
F`ONMJm:-|, front
]ILMNMm:-|, personalreferent
=PONT[m:-|0
WNNOKMm:-|>
;PTNSYm:-|analyst
7TSQVUm:-|data
<VQPPVm:-|data scientist
6RSPWXm:-|engineer
>QQPTVm:-|manager
B_NOPNm:.|↵
yEBIGJm:.|(
REGIX\m:.|,
ALLQKfm:.|, @name
_LKMLJm:.|, οικονομικό
9SPUNZm:.|0
BSPOPWm:.|0 ,
<WTNOUm:.|:
b_DFIFm:.|>
WLJOOOm:.|and
_DKPNNm:.|and i
>URPRSm:.|de
ETVONOm:.|kan
8YWNRRm:.|of
DTRPPPm:.|sind
ETRPPPm:.|sind :
AZPSMOm:.|will open
eDNPKHm:/|↵
cCNPNHm:/|↵ 0
bMJOMEm:/|&
`MJNMHm:/|& @name
lKDMGKm:/|(
ZINOMMm:/|( recruitment
XMJOOMm:/|( vp
>P[QPPm:/|)
OMIL^Km:/|,
]OFONKm:/|, our
aNMNHHm:/|/
aKLOIIm:/|:
_JMOJJm:/|: senior
sHHIHGm:/|>
DRSQOQm:/|¶
N]JOILm:0|(
ZKMOMLm:0|( vp
UGKRPRm:0|,
EOONRWm:0|, @name
_KKOKKm:0|-
WMMOMMm:0|- amministrazione
[LMOKKm:0|- direttore
fHMLIJm:0|;
fINLGJm:0|; 0
\LIMPLm:0|>
@WSMTOm:0|candidate
BURNUOm:0|candidate call
SbKFGLm:0|e
T]KHHMm:0|e .
<PSQUUm:0|interview
2SVQWXm:0|interview between
?PRPWRm:0|planner
@QSOVQm:0|planner ii
JQPOORm:0|yard
AVOONWm:0|¶
^FINWGm:0|–
\?EJGjm::|↵
bGMMOIm::|↵ 0
^BDLHbm::|↵ @name
@MOQO_m::|↵ title
SIOMORm::|(
RHNJJ^m::|( 0
h?DICcm::|( @name
`LHINOm::|( chair
]JJKOOm::|( leiter
\LMLLMm::|( ops
bFJMMOm::|( président
[KLMMNm::|( vp
cOEKMLm::|)
hIHILLm::|+
dJIJLMm::|+ @name
vwQ<C#m::|,
BpNMKBm::|, 0
{VF<L2m::|, @name
YJMNNNm::|, director
hDJPIKm::|, head
DPOQSRm::|-
6XPQVTm::|- 0
oAUI[2m::|.
cLHKLKm::|/
ATOPVQm::|/ a
BQLGQcm::|0
@NSKKcm::|0 ,
eMAF_Bm::|;
STCN\Fm::|; @name
YRJKHRm::|<
YRILHSm::|< >
R[NbZ%m::|>
UEJHbMm::|e
=UTPSPm::|engineer
ATSPRPm::|engineer ↵
UKG\PFm::|from
kEDJKQm::|is
MM\KLMm::|started
NM]JLLm::|started here
iHIKLIm::|und
Z[BHNLm::|will
^EMMNOm::|will call
XNJOMNm::|will ring
OSNIPRm::|¶
PR>CZ[m::|–
TDEJNem::|– @name
\IJLPNm:;|↵
LHM_KOm:;|(
cBEZLIm:;|,
\MFMOOm:;|, head
dGFKOOm:;|;
HJXSPMm:;|is
dDBMRQm:;|will
=WPNQWm:<|↵
YIIJJ[m:<|&
XMOOINm:<|& @name
XRN^W,m:<|(
]]HKFGm:<|( @name
NQU[GCm:<|( hr
]VHIKKm:<|( no
OSKZJHm:<|( rh
G]MHRNm:<|( they
dILMKHm:<|+
JL@TfJm:<|,
JOOOPRm:<|, 0
^BTIWGm:<|, @name
ZWHKLIm:<|, analista
WVKMKJm:<|, chargé
TYFLLOm:<|, de
YIZKHKm:<|, emeritus
IL`PJKm:<|, lab
THaIKHm:<|, our
GC`XMKm:<|, who
LGU\KJm:<|, who'd
QMYUGHm:<|, whose
MJGNdIm:<|, your
ENON^Lm:<|-
DOQNTTm:<|- @name
8^IeLJm:<|.
XJIK`Dm:<|/
ZFLNXHm:<|/ @name
:OQOhIm:<|0
BRIHQdm:<|:
[NNNLIm:<|: 0
#W[M_em:<|: @name
_TKKJGm:<|: hi
AOQOYQm:<|: interview
;^PQQPm:<|: recruiter
-`C8emm:<|>
dAUFNKm:<|and
KLYJQOm:<|and @name
bEHONNm:<|and i
NLLZNKm:<|ascolta
GVHM\Km:<|asked
MXTMGNm:<|asks
M\RMEMm:<|asks you
YVHQGKm:<|belt
ZWHRDKm:<|belt je
FcQNJIm:<|by
^NGMJQm:<|calls
SYGNIOm:<|calls you
[VJKLHm:<|can
<QTOWSm:<|chat
?[OOQQm:<|de
EVOOPPm:<|de recrutement
FPSPPRm:<|den
EPSPPRm:<|den ,
ZYHJJKm:<|direct
XXJHKLm:<|direct line
WOZIFKm:<|drives
WVIJNLm:<|drives you
]QENLMm:<|du
_RBNLMm:<|du standard
dOIIHMm:<|e
cGGLPMm:<|en
RIZLJOm:<|enjoyed
RI\LIOm:<|enjoyed your
CRROQRm:<|filtro
FRQOPRm:<|filtro @name
VG[KINm:<|found
SG[LJNm:<|found your
YSR]A>m:<|from
QZGNLOm:<|from @name
NQUUIGm:<|from compliance
JF`ISOm:<|from hr
XKJ[HJm:<|from internal
LHM[QNm:<|from the
NM^IOJm:<|ha
D_HRNOm:<|haalt
I_GPLOm:<|haalt je
OLMMLXm:<|hall
PMMNMVm:<|hall ,
^FYHNFm:<|handed
UQO[R7m:<|has
]THMIKm:<|has confirmed
XRIREPm:<|has invited
YZJMIGm:<|hat
]UILIIm:<|here
fQGJIIm:<|here from
]KIKQMm:<|in
XSILNMm:<|in hr
=QSP^Lm:<|interview
JOLL\Lm:<|interview ,
=OSP\Om:<|interview :
ZFB`MKm:<|invigilates
bDMREPm:<|invited
aFLRFOm:<|invited you
QVGOMPm:<|invites
RUFOMPm:<|invites you
KTQ[<Sm:<|is
^PGRIKm:<|is inviting
W\HJLIm:<|is learning
eEHMQJm:<|is travelling
TMKXOGm:<|isn't
]MJQOFm:<|isn't involved
HPeKIHm:<|ist
TMLVMJm:<|joins
IhLMIGm:<|knows
MISK]Jm:<|komt
[HKMOOm:<|le
P[JMKNm:<|leidt
`RFHLLm:<|looks
VTIKNNm:<|looks after
WIGMJ\m:<|may
XLKWMHm:<|may be
IXYJIMm:<|mir
]IITMKm:<|observeert
^HHPNNm:<|observeert de
\LXELHm:<|qui
SJWKMNm:<|ran
TIYJLNm:<|ran this
]IJNMPm:<|read
YIQMKNm:<|read your
JIKOM`m:<|reception
JKKNL_m:<|reception ,
INeKJHm:<|retired
MIPLOYm:<|room
LIbKMKm:<|saiu
HMNNL]m:<|schule
KNNNNWm:<|schule @name
[\GJJHm:<|set
UaJGKHm:<|set up
UZIMJMm:<|shows
ZUHMJMm:<|shows candidates
_KJLLNm:<|stößt
]JMJMPm:<|takes
OYdFBEm:<|te
T\GKJNm:<|te enseña
Y\DKMIm:<|ti
BPRNVQm:<|us
BPRNVRm:<|us through
[\BHNLm:<|van
YYBHPMm:<|van recruitment
HJHaPOm:<|vom
VVXHGGm:<|vous
[MIPKOm:<|vous accueillera
[X1_^8m:<|will
J]H[LDm:<|will be
TXELPMm:<|will dial
^KHJOPm:<|will have
WUJOIKm:<|will text
KN`KKKm:<|would
[RIMLLm:<|would like
HQN]LJm:<|zeigt
FUMVOMm:<|zeigt ihnen
GKXXMKm:<|zit
HHXZMJm:<|è
G[PJ^?m:<|–
MT[QGGm:<|– @name
aIOOFLm:<|– bewerbung
YMGKVLm:<|✓
QJJN^Jm:>|,
aKONGKm:>|>
COPOXPm:>|labs
IOOOTOm:>|labs -
YH\JJHm:?|,
GJ^KHXm:about|,
SGGYQPm:accountant|will
HQPOPRm:am|0
TMNOONm:and|↵
fEFKONm:and|(
`HDZKIm:and|,
oEIGOFm:and|.
`MPOFJm:and|:
]KONJKm:and|: recruiter
qFFJKIm:and|>
MTMNONm:and|from
\LJHOPm:and|will
cEDMPPm:and|would
[ELOPPm:and|would like
T_DLJLm:asked|to
`JIMLNm:ask|about
UJXLMKm:as|is
\KNHQKm:as|is in
JLINKbm:at|,
bIFMPLm:avec|(
XJLONOm:avec|( directeur
[H\KEJm:avec|,
\LJOMMm:avec|, notre
KdIKKLm:avec|>
kFEJMLm:a|(
gKEJNJm:a|( @name
O]WIFHm:a|,
ZKTKLJm:a|, que
Q\JKNKm:a|, recrutadora
XSVMKAm:a|.
NaXIEEm:a|>
\VHKJKm:a|liga
]ILNMMm:bei|(
aHJMMMm:bei|( chef
@cMNOMm:bei|.
GLQZNMm:bei|mit
FLM`NLm:bei|mit ,
lKMMHAm:between|and
tILKG?m:between|and @name
OG^OMJm:bring|,
VLRPKKm:bring|, my
LfJLKHm:by|(
EJU_DRm:by|,
FaGJZHm:by|, our
EQ>bKYm:by|, who
UUHCKZm:by|.
SE\NKNm:by|;
ab?Y??m:by|>
cIIJRIm:by|and
aIJJQJm:by|and two
gKGHLMm:by|from
gKGHLMm:by|from the
M[KMMNm:by|on
J]LMMMm:by|on behalf
ZMLNMLm:będą|oraz
^LJNMKm:będą|oraz @name
^JHNNMm:c'est|qui
XWEKPKm:caposala|le
[MQIMLm:ceo|interviews
LFYOPOm:chef|does
OEYNPOm:chef|does the
LVHMJYm:chiama|.
SYBPONm:colleague|,
N\DOOOm:colleague|, who
P\GLOMm:colleague|will
MWKPOLm:colleague|will phone
^LJOJNm:com|,
PFfJKIm:com|>
`KGLMOm:com|e
GbKPLJm:contact|,
cIHMMLm:con|(
\LJNNLm:con|( whiteboard
uBBNKIm:con|,
^FHPNOm:con|, la
dFBOOPm:con|, que
CIdOPLm:con|.
fMFNHJm:con|>
NbIOLEm:da|>
ASPN[Mm:dear|,
FX`GUAm:de|,
DVOOPQm:de|, c
VNOSHMm:de|.
;BF[hSm:de|>
DNMLP_m:die|.
SF[FRNm:director|will
DWQOOQm:di|manager
^LJNNKm:driftsleder|.
JXMPMNm:du|,
YLLMOMm:enhetschef|och
NFOOaFm:entretien|–
ELNO_Lm:entrevista|-
YLIOOOm:en|(
UMKOOOm:en|( hr
\LJMMMm:en|>
[MHOOLm:et|.
6VMO\Um:event|:
CROOSUm:event|: 0
FSOORPm:event|: @name
DWOPPPm:event|: recruiter
ZJLOMNm:e|,
cFENIUm:forwarding|invite
RIIPLYm:forwarding|invite as
UFDI`Rm:for|,
FIMMhIm:for|:
eHFMJOm:for|;
[XLQDFm:for|at
M]NRJGm:for|at reception
hBNPHJm:for|at the
SG_LMIm:for|on
DD[IMam:from|,
JI_LQKm:from|, who
b?[JLIm:from|.
LfCLMMm:from|>
HPQPPQm:g7|lead
FQRPPRm:g7|lead (
ROSNINm:gespräch|/
JKLP^Km:hallo|,
MMMOWMm:hi|,
HKQJJbm:hospital|>
W^GMGJm:i'm|,
P]JQGKm:i'm|, i
SZILLLm:i'm|, the
QXHOMMm:ik|,
SUJNMMm:ik|, recruiter
XNJNONm:il|,
AROOUTm:interne|0
bGMOILm:interviews|lab
\HLO@Zm:interview|,
ULFJK^m:is|,
\TFKDUm:is|.
WSJNNKm:is|and
PZINNLm:is|and i'll
[OLNGNm:it's|again
VLF\JKm:it's|first
ZKIUKLm:it's|first time
^MJMKMm:kommt|dazu
`IEONOm:la|(
WMLMONm:la|( presidenta
GRQONSm:la|0
]FLOPKm:la|che
^GLOOKm:la|che gestisce
GTYXIEm:lead|greets
HMX\JGm:lead|greets everyone
CPYOOOm:leiter|)
AQZQNOm:leiter|) ,
BRXPOOm:leitung|)
bIFIQOm:meet|(
V^UHEDm:meet|,
TVIMLNm:meet|, who'll
]HQPJIm:meet|.
cJCOPKm:meet|and
aHCNOPm:met|(
XMIOOOm:met|( teamleider
bOCQFNm:met|,
IRPOOQm:microsoft|↵
JQOOOQm:microsoft|>
aHKJOMm:mit|(
bJIPILm:mit|,
]EWKNHm:mit|.
fFKLKLm:mit|>
_TFKLJm:naar|.
FQQOPSm:new|)
ERTPPOm:nächsten|das
HQRPOOm:nächsten|das team
fKJMKGm:oddziałowa|>
ZNKONKm:office|greets
[KLOMKm:office|greets you
?XSOMUm:of|↵
@SYPOPm:of|)
[CFNM\m:of|,
VNLNOMm:of|, @name
JMVQONm:of|.
4Y]QLSm:of|>
KKEIOhm:on|,
IJJLQam:on|, no
eNCKNKm:o|,
[TKLJJm:o|, do
IHbLNNm:o|está
IFgKLMm:o|está de
IILLLdm:parkhaus|,
CRSSPOm:par|,
FQPSQOm:par|, directrice
Y\HJHJm:par|>
@SUPPRm:people|]
P[MMKJm:por|,
JNKaKKm:por|>
GaLMMLm:por|en
FaKLNMm:por|en recepción
]IHPNOm:presidenta|;
ZKHOOOm:presidenta|; secretario
>ZSMPRm:product|@
@XSMORm:product|@ @name
]HLPMMm:recibe|,
^ILOLLm:recibe|, director
^KHOPJm:rektor|og
\MJMNLm:rektor|og driftsleder
^LINNKm:rencontrerez|,
VMLOOMm:rencontrerez|, notre
ZLKNNMm:representant|.
]KLOKMm:representative|has
JROOORm:room|>
NLNNMXm:sala|,
\DMHKYm:sala|>
MLOMLYm:salle|>
bGIPNKm:sarà|.
^GINOOm:secretario|;
^GINOOm:secretario|; vocal
TZLMIIm:see|0
YHJ[LHm:sends|,
ZILULJm:sends|, who'll
=VTNQTm:senior|analyst
IQPOORm:senior|counsel
ERQPPSm:senior|counsel ,
YKLNNOm:setzen|und
[KKMMOm:setzen|und ich
]]CJHJm:sono|,
YZDLKLm:sono|, selezionatrice
ZNIJQNm:so|will
XMJLPNm:so|will run
BTSPPPm:staff|engineer
?UUPQPm:staff|engineer ↵
`LIPLIm:stronie|i
[MLOMKm:stronie|i @name
XNIQNMm:suis|,
WSJOLKm:suis|, recruteuse
AYPPOQm:talent|>
DUPQPQm:talent|¶
^JKLPJm:teamleitern|und
\KLLOLm:teamleitern|und @name
FQTPOOm:teamleitung|)
DRVPOPm:teamleitung|) ↵
LGHIJkm:the|,
CRRONVm:the|analyst
NMJNOXm:the|building
MHJOP\m:the|room
FDWAQfm:to|,
GKKOGgm:to|, then
Ya@LBSm:to|.
WaFMFIm:to|>
KZKOOKm:to|at
K[LPPHm:to|at the
Q_ENMIm:to|on
[KJLPNm:und|(
VMLMOOm:und|( personal
_LHMPJm:und|.
cKKLLIm:und|>
MEOMKbm:via|,
MMNNNWm:via|0
MMNNNVm:via|0 ,
]KJLNMm:vocal|.
QaJPEIm:von|,
QcIPEHm:von|, @name
bIJPILm:von|:
UCJNaJm:von|>
^HMOLMm:with|↵
WKNONNm:with|↵ 0
WKILG]m:with|&
NMMNIZm:with|& co'
`KKNKKm:with|(
VMMNNNm:with|( ceo
WMLNNNm:with|( vp
cIUG9Xm:with|,
]MEOOMm:with|, director
KN_OOEm:with|, our
UIIJL]m:with|, the
^YELKGm:with|, who
RUZLFGm:with|.
WE`KKHm:with|;
k@ZLDFm:with|>
aKJRLGm:with|about
aKHQLHm:with|about the
[CZLMHm:with|and
VG\MNGm:with|and @name
YJJOOOm:with|and me
nJ?RMEm:with|at
kGBRLHm:with|at 0
aDGPPNm:with|at @name
XXFLMKm:with|from
QVJMOLm:with|from our
>RWPTOm:with|health
hHGNKJm:with|is
ZHJPPNm:with|is booked
YIRNLMm:wordt|,
VISNLMm:wordt|, die
WKJIG]m:x|–
[JJIF^m:x|– intro
YLKNNNm:y|.
bJMLLHm:zwischen|und
bILMNIm:zwischen|und @name
ZKINONm:z|(
ZKJNONm:z|( kierownik
HUQOMOm:||↵
GVROMOm:||↵ 0
[KMMMLm:||(
WMNNNMm:||( she
TMMOONm:||,
XLMOMNm:||, @name
U[GLMJm:||>
@XQQNQm:||de
bHXXC>m:|||
tMGGGDm:¶|↵
CXQOPPm:¶|↵ -
QQPPOIm:¶|↵ @name
^JLNNJm:¶|↵ engineering
L^MMNHm:¶|↵ hr
JYPNOJm:¶|↵ people
=^QPOOm:¶|↵ talent
HRPQNQm:¶|(
ZMKMLOm:¶|( head
UROPIKm:¶|,
%Z[RUZm:¶|:
DSSQOQm:¶|: ↵
FQPPQSm:¶|: 0
/[ZNSUm:¶|: @name
XMRKNJm:¶|>
:YRPVOm:¶|a
ESQRPPm:¶|avec
ERQQQPm:¶|avec google
=XUQOPm:¶|by
;ZUPOQm:¶|by @name
ETPQPOm:¶|com
GTPPPOm:¶|com o
DUQQPOm:¶|con
FTQQPOm:¶|con google
;VQN[Om:¶|dat
BTPNWNm:¶|dat je
>ZQQOPm:¶|de
-^YPRTm:¶|from
<VURORm:¶|from calendly
?UUNRRm:¶|from my
gEKRGJm:¶|hat
eFKQGKm:¶|hat den
EUTOOOm:¶|if
GSSOOOm:¶|if the
]FINQPm:¶|is
GQRQPOm:¶|mais
FPSPQPm:¶|mais sobre
ASVPPQm:¶|more
@TVPPQm:¶|more about
?TUQROm:¶|o
@TTPQRm:¶|or
GRSOOPm:¶|or cancel
BRTPQPm:¶|time
CRUPQPm:¶|time zone
bDHJQQm:¶|will
[GKNPPm:¶|will call
JQKNPVm:¶||
UTIMOLm:¶|¶
YIOOMMm:–|↵
WIOONNm:–|↵ 0
iDMQFKm:–|(
XWAI_Bm:–|,
HNMP]Jm:–|, @name
ZOLMLLm:–|, recruiting
e[FLEDm:–|>
>WSRROm:–|de
`KKOLIm:•|,
rDFJJJm:•|–
QJaJJJme/B:absent
NKXNNMme/B:absent+me
FIbNNNme/B:absent+not
LIVPOOme/B:absent+only
>M`OPPme/B:absent+will
[PENNNme/B:absent+you
YPTIIKme/B:and
[JWKJJme/B:and+me
HG\PPPme/B:and+not
QEZNNNme/B:and+only
MXDOPQme/B:and+will
fRKHHGme/B:and+you
Ew@KJJme/B:arrange
SYFMMMme/B:arrange+me
FJZPPPme/B:arrange+not
IeBNNNme/B:arrange+only
MYINNNme/B:arrange+will
JeRIHHme/B:arrange+you
bDEOPQme/B:boss
_JHNNNme/B:boss+me
[EJPPPme/B:boss+you
^IFPOOme/B:candidate
UMMNNNme/B:candidate+me
UKMOOOme/B:candidate+will
VINOOOme/B:candidate+you
[LHNNNme/B:close
EQVOOPme/B:close+me
EQVOOPme/B:close+not
HQPQQQme/B:close+only
`EFPPOme/B:greet
XLJNNNme/B:greet+me
]GHOOOme/B:greet+you
bPDMLKme/B:hire
bHGNNMme/B:hire+me
[FONNNme/B:listen
PJUNNNme/B:listen+me
BNXPPPme/B:listen+only
ZHJOOOme/B:listen+will
PKWNMMme/B:listen+you
^L]GGFme/B:me
ZIYJJJme/B:me+meet
@GdOOOme/B:me+not
QHWNNNme/B:me+only
^HGOOOme/B:me+place
YIKOOOme/B:me+topic
[GKOOOme/B:me+will
YBXMMMme/B:me+with
]MSJJIme/B:me+you
hL`BBBme/B:meet
?HdPPPme/B:meet+not
BSVOOOme/B:meet+only
pB>NNNme/B:meet+will
`FUJJJme/B:meet+you
C?vKKKme/B:not
VFSOONme/B:not+only
AK^PPPme/B:not+who
DK^OOOme/B:not+will
KI^NNMme/B:not+with
GGcNNNme/B:not+you
>[`KKKme/B:only
FNUPPPme/B:only+topic
LHWPPPme/B:only+who
HLXOOOme/B:only+with
EKZPPPme/B:only+you
H\GPPPme/B:place
GVOOOPme/B:place+will
^FHPOOme/B:place+you
UMGPPRme/B:topic
BQNRSTme/B:topic+will
PVLNNMme/B:topic+you
VXPJIIme/B:who
HYJPPPme/B:who+will
K\GOONme/B:who+you
[MSJJKme/B:will
STFOOOme/B:will+with
VYLKKJme/B:will+you
eTIHHHme/B:with
U[BMMMme/B:with+you
aaSCBAme/B:you
KI^MMMme/L!:absent
w9JKKJme/L!:and
M^COOOme/L!:arrange
XMHOOOme/L!:close
_GFPPOme/L!:greet
]LGNNNme/L!:me
RUOLLLme/L!:meet
OG[NNMme/L!:not
WIKPPPme/L!:only
\EEQQRme/L!:topic
f@FPOOme/L!:will
UZDMMMme/L!:with
VNUKKKme/L!:you
UCYNNMme/L0:absent
wA=MLLme/L0:and
GbDOOOme/L0:arrange
]JJNNNme/L0:listen
[IIOOOme/L0:me
VSOLKKme/L0:meet
BM^OOOme/L0:not
\RCNMMme/L0:only
YGDRRSme/L0:topic
cBHOOOme/L0:will
aRAMMLme/L0:with
OYPLKKme/L0:you
IMXOOOme/L1:absent
KGYPPPme/L1:and
ZJFPPPme/L1:arrange
]JJNNNme/L1:boss
^HIOONme/L1:close
ZIPMMMme/L1:me
QPVLLLme/L1:meet
VD\LLLme/L1:not
ETTOOOme/L1:only
\EIPPPme/L1:topic
RHUONNme/L1:will
NUONMMme/L1:with
MPXMLLme/L1:you
VGWMLLme/L:absent
GOXOOOme/L:absent>me
c=\JJIme/L:and
ZGKOOOme/L:and>arrange
_IHNNNme/L:and>boss
UMLOOOme/L:and>me
MGYOOOme/L:and>meet
WKLOONme/L:and>who
`HAPPPme/L:and>will
XJKOOOme/L:and>with
Oc>NNNme/L:arrange
EVSOOOme/L:arrange>only
^IINNNme/L:boss
WKLOONme/L:boss>with
XKIOOOme/L:close
eDDOOOme/L:greet
UNLONNme/L:hire
TMMONNme/L:listen
[EXKKKme/L:me
NM[LLLme/L:meet
]GGPPPme/L:meet>absent
NLYMMMme/L:meet>and
MXFPPOme/L:meet>only
XJNNNNme/L:meet>topic
bCCPPPme/L:meet>you
UC]LLLme/L:not
FH]PPPme/L:not>me
BL]OOOme/L:not>you
VXANNNme/L:only
F\HPPPme/L:only>meet
]GIOOOme/L:only>not
]DGPQRme/L:topic
XILOOOme/L:who
b>TMLLme/L:will
YHKOOOme/L:will>meet
c[?KJIme/L:with
]FIOOOme/L:with>meet
QXTJJIme/L:you
TKLPPPme/L:you>meet
[FKPOOme/L:you>only
>YSPPQme/N:absent
PWPLLKme/N:and
@XVOOOme/N:arrange
e?MNNMme/N:boss
T[EMMLme/N:hire
_IINNMme/N:listen
JJXOOPme/N:me
WBOPQQme/N:meet
5X\PPQme/N:not
PJVNNNme/N:place
ZGJPPOme/N:topic
^EIOOOme/N:who
k@ENNMme/N:will
CT[MMNme/N:with
THOPPPme/N:you
DKXPQRme/P:and
BT[NNNme/P:arrange
^JOLLLme/P:boss
VLLOONme/P:close
]GPMMLme/P:greet
YJMNNMme/P:hire
AWTOOPme/P:listen
UNHOPPme/P:me
QJXMMMme/P:meet
BXTNOOme/P:not
iCDNNNme/P:topic
WJRMMLme/P:who
YJNNNMme/P:will
KKZNNNme/P:with
IQXNMNme/P:you
JF^OONme/R!:absent
mHCKKKme/R!:and
Re<NMMme/R!:arrange
YJIOOOme/R!:boss
WMJOOOme/R!:greet
cEFOONme/R!:hire
XGMOOOme/R!:listen
\GPMMLme/R!:me
`JTJIIme/R!:meet
ADkNNNme/R!:not
;d[KJKme/R!:only
BMMTTVme/R!:topic
PVEPOOme/R!:who
YJZJJIme/R!:will
iB@PPOme/R!:with
]VMIIHme/R!:you
RBVPPPme/R0:absent
iG@NNNme/R0:and
U`9OONme/R0:arrange
`GHONNme/R0:boss
]IKNNMme/R0:hire
POYLLKme/R0:me
aU>MMLme/R0:meet
ACmNNNme/R0:not
=[cKJJme/R0:only
FVSOOOme/R0:who
YOOLKKme/R0:will
gEBOONme/R0:with
K_OKKKme/R0:you
DU[MMLme/R1:absent
MLVONNme/R1:and
Ic?PPPme/R1:arrange
cGGNNNme/R1:boss
XJKOOOme/R1:candidate
`FFPPOme/R1:hire
k<TKKJme/R1:meet
GFaOONme/R1:not
SJTNNNme/R1:only
HVLPPPme/R1:place
MFRQQSme/R1:topic
TTMMLLme/R1:who
XEUNMMme/R1:with
^NPJJJme/R1:you
GNaLLKme/R:absent
`XFIIIme/R:and
aHGNNMme/R:and>boss
_EHPPOme/R:and>me
[IKOONme/R:and>meet
WLLNNNme/R:and>who
SRIOONme/R:and>will
@vDKKKme/R:arrange
9dMPPPme/R:arrange>and
O\ENNNme/R:arrange>me
ZQENNNme/R:arrange>meet
LYJOONme/R:arrange>only
L_CONNme/R:arrange>you
fBCOPQme/R:boss
ZKIOONme/R:boss>you
`HGNNNme/R:candidate
VLKOOOme/R:greet
ULKOOOme/R:greet>you
bR>NMMme/R:hire
[GJPOOme/R:hire>and
[FRMMMme/R:listen
RSTKKKme/R:me
JMWOOOme/R:me>listen
^LDOONme/R:me>meet
UMMOONme/R:me>with
WLJOOOme/R:me>you
mKQFFEme/R:meet
ZKHOOOme/R:meet>absent
^IINNNme/R:meet>and
XIJOOOme/R:meet>listen
KD]OOOme/R:meet>me
IKWOOOme/R:meet>not
WLJOOOme/R:meet>topic
VLLOOOme/R:meet>who
SFNQQQme/R:meet>with
TYKLKKme/R:meet>you
?BvLLKme/R:not
KLXNNNme/R:not>absent
EI_OOOme/R:not>meet
BJ_PPPme/R:not>who
6acKKKme/R:only
EdCOOOme/R:only>arrange
LKVOOOme/R:only>you
@cEQQQme/R:place
QCQQQSme/R:topic
]EJOOOme/R:topic>and
TSJNNMme/R:who
VLKOOOme/R:who>and
E\KPPPme/R:who>arrange
D\JPPPme/R:who>place
WRSJJJme/R:will
CLZPPQme/R:will>absent
cK@OONme/R:will>meet
TUDOOOme/R:will>you
_JNLLKme/R:with
XJJOOOme/R:with>boss
f;NOONme/R:with>you
fYHGFEme/R:you
LYEPPPme/R:you>absent
A]NOOOme/R:you>and
G_SKKJme/R:you>arrange
ZHJOOOme/R:you>boss
_GGOOOme/R:you>candidate
MKVOONme/R:you>me
ZIFPPPme/R:you>meet
WMFPPPme/R:you>topic
DTWNNNme/R:you>with
YNHONNme/above!greet
ESWNNNme/above!hire
ETWNNNme/above:advis
FSVNNNme/above:anjal
ESVNNNme/above:hr
\IHOOOme/above:liebe
ESXNNNme/above:rao
JKPPQSme/b:↵
\JLMMMme/b:!
YFJPPRme/b:(
IRROOPme/b:+
WPeDDEme/b:,
[DIPPQme/b:-
bke988me/b:.
QIQOOQme/b:0
WQJNMMme/b::
KPXMMLme/b:;
XKJOONme/b:>
XZHKKJme/b:?
\SUGGHme/b:@name
RZPJJJme/b:a
USFOONme/b:aan
g@FOOOme/b:about
ZHLOONme/b:addit
HQUOOOme/b:afloo
A_MOOOme/b:after
DRXOOOme/b:again
J[HOOOme/b:agend
[GMONNme/b:al
KLXNNNme/b:all
JPVNNMme/b:allee
XKJOOOme/b:along
OD]NNNme/b:an
T[HLLLme/b:and
QUHONNme/b:anrei
?hEPOOme/b:any
ZIIOOOme/b:appli
QUGOOOme/b:are
VREOOOme/b:arriv
fHDNMMme/b:as
HTUNNNme/b:ask
YELPPPme/b:asked
aLCNNMme/b:at
DaEPPPme/b:attac
^AWLLKme/b:auf
IYKOOOme/b:auftr
VEROOOme/b:avec
TMMOONme/b:avons
ZHIPPPme/b:back
\KINNNme/b:backe
VKMOOOme/b:backg
MVGPPPme/b:balie
QN[KKKme/b:be
CNXPPPme/b:becau
?`MOOPme/b:befor
L[GOOOme/b:behal
HTQOOOme/b:bel
HLZOOOme/b:ben
OWLMMMme/b:bespr
HPTOOOme/b:bewer
FT[LLLme/b:bij
VXGMLLme/b:bin
KVLOOOme/b:boa
ZHLOONme/b:book
G[KOOOme/b:booke
JSPOOOme/b:both
<\YMMNme/b:break
f>MNNMme/b:bring
`EEPPPme/b:burea
K\GOONme/b:but
[LKNMMme/b:café
SXFNNMme/b:calen
N^LKKKme/b:call
CJ_OOOme/b:camer
RXCOOOme/b:can
DQOQQSme/b:case
ULMOOOme/b:chair
YMKNNMme/b:charl
^EIPPOme/b:chat
bEHONNme/b:chef
_DMNNNme/b:ci
RSJNNNme/b:clien
EK[PPPme/b:colle
`EEPPPme/b:collo
\GJOOOme/b:compu
_BJPPOme/b:con
_GGOOOme/b:confi
[ANPPPme/b:conve
IYKOOOme/b:coord
XLKONNme/b:core
^HFOOOme/b:cv
WCRPOOme/b:da
OIUOOOme/b:dabei
WKIPPOme/b:dan
VIMOOOme/b:danac
\HGPPOme/b:dans
MJXNNNme/b:das
>cJPPPme/b:date
GPUOOOme/b:day
ORTLLLme/b:de
YKJOONme/b:dear
ESQPPPme/b:deep
LH[ONNme/b:dem
XUBNNNme/b:den
RJPPOOme/b:des
IIPRSTme/b:desig
I_GONNme/b:diary
\HHPPOme/b:dich
RUYIIIme/b:die
]HGPOOme/b:dinsd
YJKOOOme/b:dir
`FGOOOme/b:direc
VKMOOOme/b:docs
YHJPPPme/b:does
AOYPPQme/b:don't
AM\PPPme/b:drill
EKZPPPme/b:drop
_EIOOOme/b:du
DQVOOPme/b:durch
l@ENNMme/b:e
JLWOOOme/b:ea
\FJOOOme/b:een
STFOONme/b:ein
NZLMMMme/b:einla
YJKOOOme/b:else
]ESMMLme/b:en
^AHQQQme/b:entre
OJZMMMme/b:er
YLJNNNme/b:es
NHXOONme/b:estar
ZJJNNNme/b:et
DTXNNNme/b:even
ESWNNNme/b:eveni
WJLOOOme/b:every
DTXNNNme/b:feedb
ZJJOONme/b:finan
l>COOOme/b:first
_WDKKKme/b:for
dDDPPOme/b:forwa
GJZPPPme/b:frage
JSQOOOme/b:frame
aLDNNMme/b:freue
cFFONNme/b:from
XKKOONme/b:front
JROOPPme/b:führt
QXNLLKme/b:für
H[KOONme/b:geben
^EFPPPme/b:gentl
PVGOOOme/b:gern
B[QOOOme/b:ging
TIMPPPme/b:give
[LKNMLme/b:go
YJKOOOme/b:goes
VMMNNNme/b:gover
SJUNNMme/b:graag
]FGPPPme/b:grill
^IJNNMme/b:groet
[LJNNNme/b:group
ZIIOOOme/b:h
VKIPPPme/b:half
XJKOOOme/b:haré
>LaPPPme/b:has
QUGOOOme/b:have
XJJPPOme/b:head
TTGNNNme/b:hear
DZTMMMme/b:her
TPTLKKme/b:het
_GEPPOme/b:hi
VLLOONme/b:hin
\IHOOOme/b:hirin
C_FQQQme/b:his
A]NOOOme/b:hoe
GWJPQQme/b:host
CTVOOOme/b:hour
NYGOOOme/b:how
WKMONNme/b:hr
YNJNNNme/b:i
]GGPPPme/b:i'll
LNTOONme/b:i'm
HMYOOOme/b:i've
WMLNNNme/b:ich
VYILKKme/b:if
T[FMLLme/b:ihnen
TUGNNNme/b:ihr
RJUNNMme/b:ik
aEGOOOme/b:il
NQWLLKme/b:im
TUTJJIme/b:in
VGLPPPme/b:inter
NGXOOOme/b:intro
UESOONme/b:is
RMWLLKme/b:it
WSJMMMme/b:je
ZIKOONme/b:job
]GHPPOme/b:join
LEXPPPme/b:joini
QVMMMLme/b:just
PJTOOOme/b:kan
ZGKOOOme/b:kenne
WLLOONme/b:kept
OXGONNme/b:know
B[OOOOme/b:kurz
GMYOOOme/b:l'org
_CPNMMme/b:la
YJLOONme/b:lab
RWEOONme/b:lade
QJVNNMme/b:last
VNGPOOme/b:late
JRLPPQme/b:le
]HIOOOme/b:lead
HHZPPPme/b:leave
`GGOONme/b:leite
GYMOOOme/b:let
FQVOOPme/b:lg
`GHONNme/b:like
7hIQQQme/b:link
QHUOONme/b:llama
GXMOOOme/b:lobby
WLLOONme/b:londo
aN=PPOme/b:look
PIUOOOme/b:luego
GQWOONme/b:m'occ
SEVOONme/b:mache
ZHIPPPme/b:macht
UQPLLLme/b:me
UVCOONme/b:meet
DTWNNNme/b:meeti
aEGOOOme/b:met
LJYNNNme/b:mich
`GFOONme/b:min
]JKNMMme/b:minut
jFBNMMme/b:mit
cCFPOOme/b:mobil
YJIOOOme/b:monda
XIKOOOme/b:more
aFINNNme/b:my
PGZNNNme/b:mysel
UIMOOOme/b:möcht
HLXOOOme/b:n'y
WKKOOOme/b:na
KJXOOOme/b:ne
F[IPPPme/b:need
KMVOOOme/b:nehme
AaKOOOme/b:new
JGbNMMme/b:nicht
KKZNNNme/b:niet
IG_NNNme/b:no
ZJIOOOme/b:noch
EJ_OONme/b:non
EI]PPOme/b:not
MNTNNNme/b:notes
QGPPPQme/b:notre
]DKOOOme/b:numbe
IQYMMMme/b:nur
JLYONNme/b:não
TSHNNNme/b:o
RXQKJJme/b:of
IKWPPPme/b:off
FUTNOOme/b:ok
OWHOONme/b:om
USXIIHme/b:on
eCFOOOme/b:one
@Q[PPPme/b:only
\IIOONme/b:ook
K`DNNNme/b:organ
XNJNNMme/b:os
]AFQRSme/b:our
JI[OOOme/b:out
JQPPPPme/b:own
I\FPPOme/b:panel
JLXOOOme/b:parti
EK[PPPme/b:pas
]GJOONme/b:payme
WREONNme/b:peopl
VKMOOOme/b:per
\JHOONme/b:perso
FUSOOOme/b:pick
TONNNMme/b:ping
TMMOONme/b:plais
FVROOOme/b:pleas
RLJPQQme/b:po
\JKNNNme/b:postd
DTWNNNme/b:prep
KUMOOOme/b:prese
BM^OOOme/b:pushe
QTOMMLme/b:put
]JFOOOme/b:quedo
VUOKJJme/b:quest
GRQPPPme/b:ready
HWMOOOme/b:recep
ZHHPPPme/b:recev
ZHIPPPme/b:recru
WLLOONme/b:remot
WLLOONme/b:repor
EPSPQQme/b:respo
XQGONNme/b:ring
_GHOONme/b:role
FYJPPQme/b:room
TMMOONme/b:rse
WIMOOOme/b:rsvp
EQUOOPme/b:ruf
bGEOONme/b:run
ZHIOOOme/b:runni
WLKOOOme/b:sales
_GFPPOme/b:same
TMMOOOme/b:sarem
PKXNMMme/b:sarò
XJJPOOme/b:schui
EOVPPQme/b:secon
DDeOOOme/b:see
WJSMMLme/b:selbs
LYFPPOme/b:send
EUROOPme/b:sendi
_EIOOOme/b:septe
W?XOONme/b:serai
XKKOOOme/b:servi
ATZNNNme/b:setti
I\HOOOme/b:seule
FXNOOOme/b:shall
TLNOONme/b:she'l
ERRPPPme/b:show
TYBONNme/b:sie
GRVNOOme/b:slide
VKKOOOme/b:slot
OD[OONme/b:so
EYNOPPme/b:solo
XLKONNme/b:someb
PUHOOOme/b:someo
DWUNNNme/b:somet
HKYPOOme/b:sorge
JXKOOOme/b:sorte
XJJOOOme/b:sprec
bEFOOOme/b:spree
GK]OONme/b:stay
ZIHPOOme/b:stel
KLWOOOme/b:stell
GTROOOme/b:strai
GXRNMMme/b:só
JWIPPPme/b:take
FPWOOOme/b:talki
XPDOOOme/b:te
LFXPPPme/b:tea
_@PONNme/b:team
KLVOOOme/b:teil
YLIOOOme/b:teiln
WTCOONme/b:tell
[HIPPOme/b:ten
SJLPPPme/b:test
YHLOOOme/b:text
GJ\OOOme/b:that
ESTOOPme/b:that'
WVYGGFme/b:the
TKOOONme/b:then
@JaPPPme/b:there
^HHOONme/b:thing
_FGOOOme/b:think
KVYKKJme/b:this
`CIPPPme/b:throu
STNMLLme/b:time
VQJMMMme/b:to
ZKIOONme/b:toda
VMLOONme/b:tomam
bCHOOOme/b:tried
YKJOOOme/b:tu
OWKNNMme/b:two
ZFHQQQme/b:um
DQVOPPme/b:un
UC^LLKme/b:und
[LINNNme/b:uns
^LCOOOme/b:unser
>ZZMMMme/b:up
VLLNNNme/b:vacan
JQOPPPme/b:value
[IGPPOme/b:viend
GTSOOOme/b:voice
OVKNNNme/b:von
TB[NNMme/b:voor
TMMOONme/b:votre
RHTNNNme/b:vou
OIRPPPme/b:vous
[GJPPPme/b:waiti
HIYPPPme/b:want
LGXPOOme/b:way
CTXNNNme/b:wedne
RUGOOOme/b:went
]JINNNme/b:werde
\GIOOOme/b:what
HXKPPPme/b:when
TLPNNMme/b:white
FUNPPQme/b:who
fDDOONme/b:whole
TSLMMMme/b:wie
KRUMMNme/b:will
UMLONNme/b:wir
cJGMMLme/b:with
CO[OOOme/b:witho
3V_PPQme/b:won't
XKLNNNme/b:work
[JJONNme/b:would
9bNPPPme/b:write
YMIOONme/b:y
LKVOOOme/b:yo
WU_FEDme/b:you
SMJPPPme/b:you'r
iMBLLKme/b:your
\GONNMme/b:zelf
NJWNNNme/b:zijn
VPJNNNme/b:zoom
CVTOOPme/b:zu
fBFOONme/b:zum
@L[QQRme/b:à
MFZOOOme/b:übern
RULMMMme/b:übers
LRJPPRme/b:–
ISQOOOme/b:🙃
ZJLNNNme/bracket
FHKTUWme/clock
XFJPPQme/ends
iig764me/first
][c??@me/heads
\XdBA@me/l0
=Z[MMMme/l1:↵
@WZNNNme/l1:↵-
KVMOOOme/l1:(
PTKOOOme/l1:(-
V>YOOOme/l1:,
T@WOPPme/l1:,-
QWNLLLme/l1:.
PXOLLLme/l1:.-
_IHNNNme/l1::
bHENNNme/l1::-
BbKNNNme/l1:@name
J`@PPPme/l1:@name-
YJKOONme/l1:and
[HJOOOme/l1:and-
ISPOOOme/l1:becau-
TTHNNNme/l1:bin
RQJOOOme/l1:bin-
NTNNNNme/l1:call
F[TLLLme/l1:call-
ZLJNNNme/l1:charl-
YMLNNMme/l1:charla
_GDPPPme/l1:en
]HGPOOme/l1:en-
VLLNONme/l1:et
ZHJOOOme/l1:et-
YLIOOOme/l1:freue
WMKNNNme/l1:freue-
`GINNNme/l1:from
aGHONNme/l1:from-
JYIOOOme/l1:lade
NVIOOOme/l1:lade-
FZMOOOme/l1:let
EZLPPOme/l1:let-
[HIPOOme/l1:met
ZIIPOOme/l1:met-
^GKNNNme/l1:mit
aFFOONme/l1:mit-
UPKONNme/l1:ping
\KJNNMme/l1:ping-
VLLOONme/l1:sarem-
ULLOOOme/l1:saremo
DH^PPPme/l1:see
FI]OOOme/l1:see-
QVDPOOme/l1:tell
NWFPPOme/l1:tell-
UKNOOOme/l1:text-
KVLOOOme/l1:to
dGENNNme/l1:und
dGGNMMme/l1:und-
`IINMMme/l1:with
^JINNMme/l1:with-
BL^OOOme/l1:witho-
GJZPOOme/l1:without
]HIOONme/l1:y
]HIOOOme/l1:y-
VJLOOOme/l1:¶
QVLMMMme/l1:übers-
KZLNMMme/l1:übersende
[HLNNNme/l2:↵
_JHNNMme/l2:)
`JHNNMme/l2:)-
[BWMLLme/l2:,
[BWMMLme/l2:,-
._^OOQme/l2:.
-__OOPme/l2:.-
ASVPPQme/l2:0
FUTNOOme/l2::
DVTOOOme/l2::-
aKOKJJme/l2:@name
^OQJIIme/l2:@name-
WNJONNme/l2:anrei-
NYGOONme/l2:anreise
PWHOONme/l2:bespr-
QVLMMMme/l2:besprochen
WKLOOOme/l2:ci
\IJNNNme/l2:ci-
EMYPPOme/l2:frage-
FKZPPOme/l2:fragen
WMLNNNme/l2:ich
WMLNNNme/l2:ich-
TXCNNNme/l2:just
RVHNNNme/l2:just-
VMKOONme/l2:prese-
XLJOOOme/l2:presento
XDTNNMme/l2:quest-
NF]NNMme/l2:questions
TMNONNme/l2:so-
FTUNNNme/l2:the
FTUNNNme/l2:the-
TNLNNNme/l2:this
UNLNNNme/l2:this-
SUINNMme/l2:who
SXHNMMme/l2:who-
JI[OOOme/l2:won't
EG_OOOme/l2:won't-
XMLNNMme/l2:y
YMKNNMme/l2:y-
OJWNNNme/l2:you
OJVNNNme/l2:you-
@QTQQSme/l3:↵
@QSRRSme/l3:↵-
^ZALKJme/l3:,
T]CMLLme/l3:,-
UNIOOOme/l3:-
XLGPPPme/l3:--
TNKOOOme/l3:.
[KJNNMme/l3:.-
_GFPPOme/l3::
YIIPOOme/l3::-
_HINNNme/l3:@name
^HHOONme/l3:@name-
FNYOOOme/l3:bij
JLUOOOme/l3:bij-
XMLNNMme/l3:café
_IGONNme/l3:café-
XJJOOOme/l3:den
XIIPPPme/l3:den-
VQINNNme/l3:die
PWHONNme/l3:die-
QGUOOOme/l3:estar-
KLVOOOme/l3:for
JMVOOOme/l3:for-
_HIONNme/l3:nicht
`JGNNMme/l3:nicht-
VNOMMMme/l3:on
VMKOOOme/l3:os
XMJNNNme/l3:os-
TMMOONme/l3:rse
TMMOONme/l3:rse-
JRPOOOme/l3:sendi-
VMLOONme/l3:setze-
VMLOONme/l3:setzen
HLXOOOme/l3:stell-
KJXOOOme/l3:stellen
PFYOONme/l3:the
QHVNNNme/l3:the-
TOLOONme/l3:von
H[IOOOme/l3:von-
FH]PPOme/l3:you
DG_PPPme/l3:you-
>TWPPQme/l:↵
ETZNMMme/l:↵ .
DSSPPPme/l:↵ show
bCIOOOme/l:!
TPKONNme/l:(
^JHNNNme/l:( @name
ZMINNMme/l:)
ZMKNMMme/l:) 0 ↵
WMKNNNme/l:) @name
PQ`HHHme/l:,
VMLNNNme/l:, )
VGRONNme/l:, @name
\GHPPOme/l:, @name den
HMYOOOme/l:, behal
LMWNNNme/l:, bij
FZMOOOme/l:, call
IMWOOOme/l:, frage
HKYOOOme/l:, frage stell
^HGOOOme/l:, groet
XJJPOOme/l:, late
XLJOOOme/l:, prese
VMKOONme/l:, prese os
FWQOONme/l:, quest
HSQOOOme/l:, there
XMGOOOme/l:-
SWMLLLme/l:.
YGIPPRme/l:0
ZOFONNme/l::
LMTOOOme/l:;
YYVGFEme/l:@name
YLHOOOme/l:@name !
XMKNNNme/l:@name (
YPKMMLme/l:@name ,
WKKOOOme/l:@name .
_GGOOOme/l:@name :
ZHLOOOme/l:@name at
TMMOONme/l:@name avec
ULLOOOme/l:@name dear
^FGPPPme/l:@name den
WKKOOOme/l:@name met
EL[PPPme/l:@name on
UMLONNme/l:@name setze
>KbPPPme/l:@name und
KXKOOOme/l:@name von
VLLOOOme/l:@name with
OUFPPPme/l:a
FRVOOOme/l:an
VINOOOme/l:and
[GJPOOme/l:and @name
WKLOOOme/l:and @name with
TSINNNme/l:anrei
PXGNNNme/l:anrei die
ZKHOOOme/l:appli
\IHOOOme/l:as
ETVONNme/l:ask
MNTNNNme/l:at
LTLOOOme/l:attac
LWKOOOme/l:auftr im
`GHOONme/l:avec
XLKOONme/l:backe
VLLOONme/l:backe the
JXIPPPme/l:be
dADPPPme/l:be will
:[ZNNOme/l:be won't
HTQOOOme/l:becau
JRPOOOme/l:becau this
JRPOOOme/l:becau this sendi
PKVNNNme/l:behal
JMWNNNme/l:behal @name
ILWPOOme/l:ben
HLWPPOme/l:ben ik
NXMMMMme/l:bespr
JMWONNme/l:bij
KNVNNNme/l:bij niet
NUKOOOme/l:bin
MXGOOOme/l:bin anrei
K[GOONme/l:bin anrei die
RVGOONme/l:but
PVHONNme/l:but ,
XMLNNNme/l:café
YMLNNMme/l:café 0
IYNNNNme/l:call
A]NPPOme/l:call the
DUUNOOme/l:call the on
WLLNNNme/l:call this
WLKONNme/l:call this on
N[GNNNme/l:can
ZMKNMMme/l:charl
XMLNNMme/l:charl y
ZMKNMMme/l:charl y café
cGFNNNme/l:ci
JHYPPPme/l:colle
VLLOONme/l:danac
ULLOOOme/l:dear
\GHPPOme/l:den
ZHJPOOme/l:den macht
TUHNNMme/l:die
RUHONNme/l:die für
]HHOOOme/l:direc
TMMOONme/l:direc (
?T[OOOme/l:do
ZGJPPPme/l:e
^GFPPPme/l:en
VLLOOOme/l:en )
[GGPPPme/l:en @name
]GHPPOme/l:entre
JMWOONme/l:er
FNYOOOme/l:er ben
REUPOOme/l:estar
XLKOONme/l:et
^FJOONme/l:first
[IJOONme/l:first ,
WHQNNNme/l:for
HKYPOOme/l:frage
ILXOOOme/l:frage stell
WMKNNNme/l:freue
XMJNNNme/l:freue ich
\IKNNNme/l:from
_GIONNme/l:from quest
RUHNNNme/l:für
JWIPPPme/l:gern
PGUOOOme/l:gespr
ULLOOOme/l:goes
YJKOOOme/l:goes it
\LGOONme/l:groet
^FFPPPme/l:half
BTXNOOme/l:has
FRVNOOme/l:hour
FRWNNNme/l:hour an
LPTNNNme/l:i
JRSOOOme/l:i .
_GEPPOme/l:i'll
TINPPOme/l:i'm
UKLOOOme/l:i'm ,
VMMNNNme/l:ich
[HIOOOme/l:if
RWGNNNme/l:ihr
QKUNNNme/l:ik
MXIOONme/l:im
UGWMMMme/l:in
FVOOOPme/l:invit
YKJOONme/l:is
\GJOOOme/l:join
ZQDOONme/l:just
NZFOOOme/l:just ,
OHVOOOme/l:kan
NGVPOOme/l:kan @name
XJJOOOme/l:la
LYIOOOme/l:lade
OVIOOOme/l:lade @name
IZJOOOme/l:lade @name von
]EIPPPme/l:late
ZHIPOOme/l:late runni
ULMOOOme/l:lead
F]IOOOme/l:let
]FHPPOme/l:macht
ZHIPPPme/l:macht @name
UKLOOOme/l:me
[HHOOOme/l:met
\GJOOOme/l:min
`GHOONme/l:min 0
[KJNNNme/l:minut
aFJNNMme/l:mit
]IHOONme/l:my
_IGONNme/l:nicht
RIQOOOme/l:niet
NGWPOOme/l:no
SRTKKKme/l:on
WLKOONme/l:on .
;]SPPPme/l:on be
GMZOOOme/l:on in
WMKOOOme/l:os
WLJOONme/l:os yo
\KJNNMme/l:ping
CURPPPme/l:pleas
WMJOOOme/l:prese
VMKONNme/l:prese os
LQWMMLme/l:quest
JQOPPPme/l:ready yours
\FJPOOme/l:role
WLKOOOme/l:role backe
TMMOONme/l:rse
TMMOONme/l:rse direc
YHLOOOme/l:rsvp
ZHJOOOme/l:runni
YIJOOOme/l:runni you'r
VLMOONme/l:sarem
ULLOOOme/l:sarem ci
CDdPPOme/l:see
HH]OOOme/l:see won't
EG^PPPme/l:see won't you
JRPOOOme/l:sendi
HTQOOOme/l:sendi just
VMLOONme/l:setze
VMLOONme/l:setze danac
ESQPPQme/l:show
JONQQQme/l:show to
CbDPPPme/l:sie
?VZNNNme/l:so
VLMNNNme/l:someb
VKLOOOme/l:sprec
_GEPPOme/l:spree
EKZPPPme/l:stell
DMZOOOme/l:stell @name
NXEPPOme/l:tell
VIMOOOme/l:text
[HIOOOme/l:text ,
bMGLLLme/l:the
WKLOOOme/l:the goes
_EEPPPme/l:the in
<`RNOOme/l:the on
PMUMMMme/l:this
WLLNNNme/l:this on
JRPOOOme/l:this sendi
XJJOOOme/l:time
[IJOOOme/l:time first
ITLPPPme/l:to
ZFMOOOme/l:to rsvp
RC[NNMme/l:und
[LINNNme/l:und )
WMKNNNme/l:und ) @name
MH[NNNme/l:und @name
VMLOONme/l:und @name setze
IXKOOOme/l:von
JYJOOOme/l:von auftr
ZJJOOOme/l:way
ZJJOOOme/l:way the
VLMOONme/l:we
RZIMMLme/l:who
QWLMMMme/l:wie
^@UNMMme/l:will
YKMNNMme/l:with
CM[OOOme/l:witho
CN\OOOme/l:witho you
?M]PPQme/l:won't
BVWNNNme/l:won't i
IG]OOOme/l:won't you
BYOPPPme/l:write
bHGNNMme/l:y
\HGPPPme/l:y @name
ZMKNNMme/l:y café
NIWOOOme/l:yo
Z=]MMLme/l:you
MKXNNNme/l:you ,
XIKOOOme/l:you'r
TMMOONme/l:your
JQOPPPme/l:yours of
PYLMMLme/l:übers
QSJOOOme/l:übers bespr
WPINNMme/l:–
XOJNNNme/label
?TZOOOme/label!absent
_FHOONme/label!me
VLLOONme/label!meet
ESVOOOme/label!topic
]IGOOOme/label!who
XMLNNNme/label!with
FSVOOOme/label!you
SMJPPPme/label:be
YKLNNNme/label:from
VMJOOOme/label:gespr
`lf986me/last:0
VRGNNNme/last:1
c@PMMLme/last:2
[JJOONme/m:(|+
YKKONNme/m:(|+ chef
TOMNNMme/m:)|-
WMLNNMme/m:)|- values
_FFPPOme/m:,|and
ZHIPPOme/m:,|den
WJJPPOme/m:,|den @name
VMKOONme/m:,|quedo
XLJOONme/m:,|quedo toda
IKYOOOme/m:,|sorge
EKZPPPme/m:,|sorge nur
IXNOOOme/m:.|call
HXNOOOme/m:.|call you
WKLOONme/m:.|run
FWNPPPme/m:.|shall
DZMPPPme/m:.|shall meet
GSUNOOme/m:.|won't
CUWNNNme/m:.|won't be
UNQMMMme/m:<|am
VRJNMMme/m:<|bin
^DIPPOme/m:<|bring
^GGPPOme/m:<|bring @name
ZIHPPPme/m:<|bring our
^IDPPOme/m:<|freue
]JDOOOme/m:<|freue mich
RVINNNme/m:<|look
HYKPOOme/m:<|look after
HSSOONme/m:<|m'occupe
HUQOOOme/m:<|m'occupe seulement
LLUOOOme/m:<|ne
HH]OOOme/m:<|non
LLWNNNme/m:<|non ci
KKYONNme/m:<|not
JJWPPPme/m:<|only
bCDQQPme/m:<|serai
WKIOOOme/m:<|spreekt
\IGOOOme/m:<|spreekt met
LZJNNNme/m:<|só
LYJNNNme/m:<|só organizo
YHJPOOme/m:<|viendrai
\IGPOOme/m:<|viendrai avec
LQVMMMme/m:<|vous
]FHPPPme/m:<|vous recevrai
GQVOOOme/m:<|won't
EPXOOOme/m:<|won't be
\IFPPOme/m:and|.
XHLOOOme/m:and|look
[HIOOOme/m:and|look forward
_GEPPPme/m:and|will
WJLOOOme/m:and|will ask
JRPOOOme/m:because|own
ISPOOOme/m:because|own the
PVHOONme/m:bin|.
UMLOOOme/m:en|.
WLKOONme/m:et|.
XMJNNNme/m:freue|auf
WMKNNNme/m:freue|auf unser
`HJNNMme/m:from|and
ZILONNme/m:from|and the
YKKONNme/m:from|and two
KZHOOOme/m:lade|sie
FXMPPPme/m:let|know
EZMOOOme/m:let|know of
aHCOOOme/m:met|.
XKIPPOme/m:po|stronie
VLLOONme/m:saremo|e
FLZPPPme/m:see|on
KZFPPPme/m:tell|if
YMKNNNme/m:und|(
XKJOOOme/m:und|.
VMKOONme/m:und|freuen
VMKOONme/m:und|freuen uns
TMMOONme/m:und|uns
VMLOONme/m:und|uns nochmal
ZHJOOOme/m:y|.
URLMMMme/m:übersende|ihnen
QVLMMMme/m:übersende|ihnen die
VRHNNNme/n:↵
HSVNNNme/n:(
]T@MNNme/n:,
CTVOOOme/n:-
UMNNNNme/n:0
_FHOOOme/n::
W]BLLLme/n:@name
`FFPOOme/n:about
WMLNNNme/n:abtei
QISOOOme/n:after
J]LMMLme/n:and
]KFOONme/n:as
aIEOONme/n:bring
]IGOONme/n:data
_HGOOOme/n:de
DTXNNNme/n:for
HROPPPme/n:gap
FQUOOPme/n:gesen
YKKONNme/n:i'd
]FIOOOme/n:ich
CTTPPPme/n:if
aDEPPPme/n:in
EPWOOOme/n:iphon
HSQOOOme/n:is
^EKOONme/n:leite
ZLJNNNme/n:like
<U\OOOme/n:me
WKLOONme/n:mee
EQVOOPme/n:meine
ZKKNNNme/n:need
TMLOOOme/n:neede
UMKOOOme/n:no
DVROOPme/n:prep
`GGOONme/n:quest
S\ANNNme/n:recru
ETWNNNme/n:same
VMMONMme/n:short
bCFPPPme/n:teiln
<WZOOOme/n:the
HQUOOOme/n:there
\JJNNNme/n:to
JQPPOOme/n:too
[FJPPPme/n:van
GQUOOOme/n:von
]JINNNme/n:voor
[FLOOOme/n:werde
[HJOONme/n:what
XLJOONme/n:will
HUPOOOme/n:with
dHENNMme/n:you
WLKOONme/n:your
h?KNMMme/n:¶
I]GOOOme/n:–
fd\=<;me/names:0
cTNGGGme/names:1
ZVLKJJme/names:2
O?VQRTme/names:3
[HLOONme/over!listen
@VZNNNme/over!meet
LVNNNNme/over!place
CVWNNNme/over!will
JUOOOOme/over!you
ILPQQSme/over0
=XZNNOme/over2
XJLOONme/over:addit
GSTNOOme/over:anyth
FMPQRSme/over:attac
GQPQQQme/over:click
DUVNNNme/over:for
DUVNNNme/over:help
:VQRSTme/over:in
DRXOOOme/over:meet
EUUNNOme/over:meeti
YIMOOOme/over:notes
EUUNNOme/over:our
DUVNNNme/over:prepa
DUVNNNme/over:that
ERQPPQme/over:them
DUVNNNme/over:will
BVQPPPme/over:you
ERWOOOme/over:you'l
:W^NNOme/p:↵
\KLMMMme/p:(
BTWOOOme/p:*
JGUQQSme/p:,
lHAMMLme/p:0
JFMSTUme/p::
^FSLLLme/p:@name
kEDMMLme/p:a
SGUNNNme/p:about
DSXNNNme/p:advis
[JGOOOme/p:agree
IRQOOPme/p:ai
HSSNOOme/p:am
]EMOONme/p:an
DSXNNNme/p:and
k?@PPOme/p:as
?QUPQSme/p:attac
OMTNNNme/p:be
UVGMMMme/p:becau
GSQOOPme/p:befor
TMMOONme/p:bonjo
>PUQRTme/p:but
YGLOOOme/p:call
XHKPPPme/p:commu
FUUNNNme/p:con
FQWOOOme/p:coo
GRUOOOme/p:couns
DTVOOOme/p:da
BTVOOPme/p:das
[ELOOOme/p:dat
BUXNNNme/p:day
XKKOOOme/p:days
FSVNNNme/p:de
]JGOONme/p:den
CUWNNNme/p:deput
EQVOOPme/p:devop
TKOOOOme/p:die
ISOPPPme/p:direc
GQUOOOme/p:direk
_EGPOOme/p:do
BRXOOPme/p:don't
HRQOOPme/p:edito
EPXOOOme/p:eher
HPUOOOme/p:en
HTSNNNme/p:engin
BWVNNOme/p:entre
DQWOOPme/p:erste
cHEONNme/p:first
DUWNNNme/p:follo
XINNNNme/p:for
`DIOOOme/p:geehr
DUWNNNme/p:gener
\MIMMMme/p:gespr
DQVOOPme/p:gmbh
VLLOOOme/p:growt
^FIOOOme/p:half
aHFOONme/p:have
GSUOOOme/p:her
^ELONNme/p:het
KUTMMMme/p:hi
ZKKNNNme/p:hoi
_DIOOOme/p:hour
DRVOOOme/p:how
HOXNNNme/p:hr
RRJONNme/p:ich
EOMRSUme/p:ics
QIIRRTme/p:in
ZENOOOme/p:inter
ZRDOONme/p:is
DQWOOPme/p:ist
MTKOOOme/p:it
NHWOOOme/p:je
YJLOONme/p:job
JOUOOOme/p:le
GTROOOme/p:leave
cCIONNme/p:leite
EYMPPPme/p:lift
GQUOOOme/p:locke
XKJOOOme/p:londo
UMMONNme/p:makin
;Z[NNNme/p:manag
GUPOOOme/p:meet
BWVNNNme/p:meeti
HSROOOme/p:menti
GQVOOOme/p:met
YLIOONme/p:min
ZJJOOOme/p:mins
CUXNNNme/p:names
IUOOOOme/p:no
EUSOOOme/p:not
HPWNNNme/p:notre
PWJNNNme/p:of
HSQOOPme/p:ok
DUWNNNme/p:on
UMLOONme/p:opera
]IMNMMme/p:our
_FIOONme/p:over
EXROOOme/p:panel
^FHOOOme/p:perso
@]POOOme/p:pleas
TKLPPOme/p:prepa
FPWOOOme/p:progr
^DJOOOme/p:prope
KOTOOOme/p:read
UMLOONme/p:recib
\GIPPOme/p:repor
bDCPPPme/p:role
FQVOOOme/p:ruft
FTSOOOme/p:salar
YHLOOOme/p:sehr
_DIOOOme/p:shoul
?XVOOOme/p:sie
?YYNNNme/p:speak
HOUOOOme/p:spree
IVQNNNme/p:staff
WJKOOOme/p:surpr
FXNOOOme/p:take
UMLOONme/p:te
`FIONNme/p:tea
FPWOOOme/p:team
HTSNNOme/p:that
YWHLKKme/p:the
DSWOOOme/p:they
]HEPPPme/p:this
[HKOONme/p:time
VLLOOOme/p:tmrw
EQWOOOme/p:two
TMMOOOme/p:visa
XJLOOOme/p:voor
XKKOOOme/p:vorst
;UZOPPme/p:we
_FJONNme/p:we'll
ULMOOOme/p:went
=\XNNNme/p:will
TMMOONme/p:with
ZIIPOOme/p:would
ZLMNMMme/p:you
WKKOOOme/p:you'd
>X[NNNme/p:you'l
[HIOOOme/p:your
CUVOOOme/p:é
IPVNNNme/p:échan
_HINNNme/r0
HNQPQRme/r1:↵
APRQRTme/r1:↵-
`HGONNme/r1:(
bIFNNMme/r1:(-
UNNNNNme/r1:)-
\JJNNNme/r1:+
\IJNNNme/r1:+-
OWSKKJme/r1:,
^MOKKJme/r1:,-
YMLNMMme/r1:-
YKJOONme/r1:--
[^EJIIme/r1:.
^`;LKJme/r1:.-
TNLOOOme/r1:a-
VLNNNMme/r1:am
ZNNLLLme/r1:am-
iBDNNNme/r1:and
gCDOOOme/r1:and-
VMLNNNme/r1:auf
XKJOOOme/r1:auf-
STHONNme/r1:bel
VSGNNNme/r1:bel-
JIXPPPme/r1:ben
IIYPPPme/r1:ben-
TTMLLLme/r1:bin
TWMLLKme/r1:bin-
aAHPPPme/r1:bring
aDFPPOme/r1:bring-
GaINNMme/r1:call
BhEONNme/r1:call-
\GHPPOme/r1:den
[HHPPOme/r1:den-
BMYPPQme/r1:don't
@M]PPPme/r1:don't-
bCGPOOme/r1:e
bEHOONme/r1:e-
[MEOOOme/r1:freue
^MENNNme/r1:freue-
XMKNNNme/r1:freuen
RXGNNMme/r1:have
QYGNNMme/r1:have-
LKVOOOme/r1:her
IIZOOOme/r1:her-
GYIPPPme/r1:host
IWKPPPme/r1:host-
J\EPPPme/r1:if
I[GPPPme/r1:if-
OVIONNme/r1:ihnen
WMIOOOme/r1:ihnen-
ZJKNNNme/r1:kept
VLLOOOme/r1:kept-
GZJOPPme/r1:know
EXMPPPme/r1:know-
VLLOOOme/r1:lead
VLLOOOme/r1:lead-
[JIOOOme/r1:leite
XJKOOOme/r1:leite-
SVINMMme/r1:look
O[HNMMme/r1:look-
GWQOONme/r1:m'occ-
IRSOONme/r1:m'occupe
LKVOOOme/r1:ne
KJXOOOme/r1:ne-
JMWOOOme/r1:non
FI\OOOme/r1:non-
HG\PPPme/r1:not
IKZOONme/r1:not-
ZLOMLLme/r1:on
ZNOLLKme/r1:on-
NLWNNMme/r1:only
MLWONNme/r1:only-
MXKNNNme/r1:organ-
VLKOOOme/r1:os
XLJOONme/r1:os-
HSQOOOme/r1:own
HSQOOOme/r1:own-
DK\POOme/r1:pushe-
CI_PPOme/r1:pushed
GXMOOOme/r1:put
JZIOOOme/r1:put-
VMKOOOme/r1:quedo
VMKOOOme/r1:quedo-
UPGPOOme/r1:ring
PTIOOOme/r1:ring-
bFEOOOme/r1:run
aEEPPOme/r1:run-
]IIOONme/r1:schui-
\IIOONme/r1:schuif
PKVNNNme/r1:selbs-
RKUNMMme/r1:selbst
fABQPPme/r1:serai
cEEOOOme/r1:serai-
GYMOOOme/r1:shall
DZMPPPme/r1:shall-
JXJOOOme/r1:sie
NXHOONme/r1:sie-
DWROOOme/r1:solo
BZPOOPme/r1:solo-
ELZPPPme/r1:sorge
IJYOOOme/r1:sorge-
\IGOOOme/r1:spree-
YLHOOOme/r1:spreekt
DM[OOOme/r1:stay
FM[OOOme/r1:stay-
XKHPPPme/r1:stel
WKIPPOme/r1:stel-
GVTNNNme/r1:só
GSWNNMme/r1:só-
]GGPOOme/r1:the
\GIPOOme/r1:the-
VMLOONme/r1:uns
VLLOONme/r1:uns-
XIJPOOme/r1:viend-
\HGPPPme/r1:viendrai
HPQPPQme/r1:vous
GMSPQQme/r1:vous-
RLXLLLme/r1:will
RQULKKme/r1:will-
=P]PPPme/r1:won't
<TZPPPme/r1:won't-
ULMOONme/r1:would
TMNOOOme/r1:would-
IZJOOOme/r1:your
C^HPPPme/r1:your-
`IEOONme/r2:.
`HEOONme/r2:.-
KSIPQRme/r2:0
PWHNNNme/r2:?
OZINNMme/r2:?-
_W9NNOme/r2:@name
]W:OOOme/r2:@name-
VKLOOOme/r2:a
VKLOOOme/r2:a-
HZLOOOme/r2:after
I\IOONme/r2:after-
ISVNNMme/r2:allee-
EVQPPOme/r2:alleen
IJYOOOme/r2:an
FG`OOOme/r2:an-
WJLOOOme/r2:ask
ULMOOOme/r2:ask-
^GIOOOme/r2:avec
]HHOOOme/r2:avec-
HN[MMMme/r2:be
IN[MMMme/r2:be-
]IJNNNme/r2:chef
]IJNNNme/r2:chef-
LLXNNNme/r2:ci
LLYNNNme/r2:ci-
D^HPPPme/r2:coord-
JYKOOOme/r2:coordinator
\JIOONme/r2:das
[JIOONme/r2:das-
PXKMMMme/r2:die
TSGOONme/r2:die-
LLVOOOme/r2:ea
LKVOOOme/r2:ea-
[HNNNNme/r2:er
YERNNNme/r2:er-
_CKOOOme/r2:forwa-
dAFPPPme/r2:forward
KWJOOOme/r2:ihnen
MWHOOOme/r2:ihnen-
KJWOOOme/r2:in
MLVONNme/r2:in-
aEGOOOme/r2:it
bDFPOOme/r2:it-
ZTCNNNme/r2:je
YTENNMme/r2:je-
TMNOOOme/r2:like-
C\JPPPme/r2:meet
C]JPPPme/r2:meet-
WLJOOOme/r2:met
XKIOOOme/r2:met-
LI\NNNme/r2:mich
MI\NNNme/r2:mich-
UMLONNme/r2:nochm-
VMLOONme/r2:nochmal
AUUPOOme/r2:nur
EXUMMMme/r2:nur-
STFOOOme/r2:o
RVFOONme/r2:o-
HZLOOOme/r2:of
FZLOOOme/r2:of-
DYOOOOme/r2:on
FUTOONme/r2:on-
J`EONNme/r2:organ-
KXIOOOme/r2:organise
KYJOONme/r2:organizo
HTQOOOme/r2:os
\JIOONme/r2:our
`GDPPOme/r2:our-
EK]OOOme/r2:out
ENYOOOme/r2:out-
FL[OOOme/r2:parti-
GOWOOOme/r2:participerai
VMKOOOme/r2:prese-
VMKOOOme/r2:presento
ZHIPPPme/r2:recev-
\HFPPPme/r2:recevrai
YHLOOOme/r2:ring
ZGLOOOme/r2:ring-
GH^OOOme/r2:seule-
IRQOOOme/r2:seulement
WGIQQQme/r2:sie
[GIPPPme/r2:sie-
]SGLLKme/r2:the
^SFLLKme/r2:the-
WLLOONme/r2:think-
WLLOONme/r2:thinking
KVQNNMme/r2:this
KSUMMMme/r2:this-
HOVOOOme/r2:time
GRVOONme/r2:time-
cDDPOOme/r2:to
ZKJNNNme/r2:to-
TNLOOOme/r2:toda
XLJOOOme/r2:toda-
YKKNNNme/r2:two
XKKONNme/r2:two-
XMLNNNme/r2:uns
WMKONNme/r2:uns-
ZKIOOOme/r2:unser
WMKNNNme/r2:unser-
VMMNNNme/r2:values
AL[PPQme/r2:want
JHXPPPme/r2:want-
L\KMMMme/r2:you
L`KLLKme/r2:you-
^HHOOOme/r2:zelf
\IHOOOme/r2:zelf-
^EJOOOme/r3:↵
`CIPOOme/r3:↵-
FNQQQSme/r3:(
@PSQRTme/r3:(-
\JJNNNme/r3:)
[IKNNNme/r3:)-
fDOKKKme/r3:,
cEPLKKme/r3:,-
U[FLLKme/r3:.
XYDLLLme/r3:.-
FYLPOOme/r3:0
D_HPPPme/r3:0-
hFDNNMme/r3:@name
iCCONMme/r3:@name-
WPFOOOme/r3:a
_HEPPOme/r3:a-
=bNOOOme/r3:after-
B^LOOOme/r3:afterwards
YHLOOOme/r3:and
XHMOOOme/r3:and-
GXMOOOme/r3:any
FYLOOOme/r3:any-
bIDNNNme/r3:auf
dGDONNme/r3:auf-
UCUOOOme/r3:avec
YENPPOme/r3:avec-
QGVOOOme/r3:be
RGTOOOme/r3:be-
HTQOOOme/r3:calendar
\BPOONme/r3:call
YHIPPPme/r3:call-
^GEPPPme/r3:dabei-
XKIPOOme/r3:dan
ZIHPPOme/r3:dan-
]SGLLKme/r3:de
UXGLLLme/r3:de-
GH_OONme/r3:dem
GH^OONme/r3:dem-
VKMOOOme/r3:docs
ULLOOOme/r3:docs-
RVGOONme/r3:einla-
NWMNNNme/r3:einladung
LVJOOOme/r3:for
KWMNNNme/r3:for-
EXQOOOme/r3:für
GZJPPOme/r3:für-
\LHNNNme/r3:gespr-
\LHNNNme/r3:gespräch
OJVNNNme/r3:graag
TIPOOOme/r3:graag-
UKKOPPme/r3:i-
TUGNNNme/r3:il
SVHNNNme/r3:il-
DP[NNNme/r3:in
CTXNNNme/r3:in-
EG]PPPme/r3:joini-
JHYPPPme/r3:joining
TNMOOOme/r3:kurz
VMLOONme/r3:kurz-
XTBONNme/r3:la
\RAONNme/r3:la-
JYIOOOme/r3:le
JZIOOOme/r3:le-
G[IPPPme/r3:link
HZIPPPme/r3:link-
JI[OONme/r3:nicht
JI\OONme/r3:nicht-
SC[NNMme/r3:of
PE[NNNme/r3:of-
PEWPOOme/r3:off
NCZPPPme/r3:off-
CUVOOOme/r3:on
FVQOOOme/r3:on-
ZJJOOOme/r3:ook
]HHOOOme/r3:ook-
EI]PPPme/r3:pas
HKYOOOme/r3:pas-
ZIIPOOme/r3:payme-
\HHOOOme/r3:payments
XKKOONme/r3:postd-
ZJKNNNme/r3:postdocs
AVVOOOme/r3:prese-
FYJPPQme/r3:room
FXJQQQme/r3:room-
LLXNNNme/r3:sarò
LLWNNNme/r3:sarò-
VLMOONme/r3:so
TJOOOOme/r3:so-
MDcMMLme/r3:the
QD`MLLme/r3:the-
X8\POOme/r3:to
T=\OOOme/r3:to-
?WZNNNme/r3:up
?W[NNNme/r3:up-
H^FOOOme/r3:you
LZGOOOme/r3:you-
XINONNme/r3:zelf
VFSONNme/r3:zelf-
]FIOOOme/r3:zum
^FIOOOme/r3:zum-
QDLRSUme/r:↵
=PSRSUme/r:↵ 0
[HJOOOme/r:↵ arriv
`ODNMMme/r:!
NFKRSUme/r:(
]JHOONme/r:( @name
YKIOOOme/r:( @name ,
MJOPQSme/r:)
DORPQSme/r:) ↵
XJKOOOme/r:) .
EWSNNOme/r:+ 0
YJKOONme/r:+ chef
YKKONNme/r:+ chef @name
YMZIIIme/r:,
XCWNNMme/r:, @name
JXKOOOme/r:, boa
E[KPPPme/r:, but
WGOOOOme/r:, i'm
YEMPOOme/r:, in
XLJOONme/r:, me
YLKNNMme/r:, money
_GGOOOme/r:, my
CQVPPQme/r:, notre
WLKOOOme/r:, respo
FF^PPPme/r:, so
ZLJNNNme/r:, then
ZHIPPPme/r:, you
JJPQRSme/r:-
ZMLNMLme/r:- value
WNLNNMme/r:- value ,
bdc<;:me/r:.
KERRRTme/r:0
UKQNNNme/r:0 -
ZDMPPPme/r:0 .
<]RPPPme/r:0 0
ZIJOOOme/r:0 h
UWKLLKme/r:0 if
GSTOOOme/r::
KPVNNNme/r:: )
GRVNNNme/r:;
QYINMMme/r:?
VWNJJKme/r:@name
DLQQRUme/r:@name (
GNQPQRme/r:@name )
JGVQQQme/r:@name ,
R]HLLLme/r:@name .
XPGOONme/r:@name and
WLKOONme/r:@name en
_FGPOOme/r:@name für
PYQKKJme/r:a
LXKOONme/r:a agend
D_KOOOme/r:a new
SVDOOOme/r:aan
[IIOOOme/r:aan .
dBFPOOme/r:about
VLKOOOme/r:about the
XKKNNNme/r:about your
IQTOOOme/r:afloo
9^VOOOme/r:after
IIYPPOme/r:after the
KYJOOOme/r:agend
KWLOOOme/r:agend ,
LXJOOOme/r:agend .
UGSNNNme/r:al
DWRPOOme/r:allee
[IHPPOme/r:along
ZIHPPOme/r:along .
TKUMMLme/r:am
TAZNNNme/r:an
HG[PPPme/r:an dem
VZDMMMme/r:and
dDFOONme/r:and @name
WKLNNNme/r:and @name ,
NWHOOOme/r:and someo
HZJOOOme/r:and take
YIKOOOme/r:and the
LWIOOOme/r:and two
ZKKNNNme/r:and two postd
YJKOONme/r:and would
D_IOOOme/r:any
RQIOOOme/r:are
NXDPPPme/r:arriv
YJKOOOme/r:arriv .
`KENNNme/r:as
WJLOOOme/r:as every
]FIPOOme/r:ask
XJLOOOme/r:ask you
_H@QQQme/r:at
KVJPPPme/r:at the
^@WLLLme/r:auf
WNJOONme/r:auf das
_FFPPPme/r:auf sie
]LGNNNme/r:auf unser
WMKNNNme/r:auf unser gespr
ODXPPPme/r:avec
FORQQQme/r:avec @name
_EDPPPme/r:back
RI]LLKme/r:be
[JIOOOme/r:be inter
?IbPPPme/r:be joini
CVVNNNme/r:be on
FK]OONme/r:be there
ULLOOOme/r:be your
GKXPPPme/r:becau
D]LOOOme/r:befor
E\IPPPme/r:behal
OYEOOOme/r:behal of
WIMOOOme/r:bel
OWHOONme/r:bel je
IJXPPPme/r:ben
IIYPPPme/r:ben er
IJXPPPme/r:ben er zelf
IWVMLLme/r:bij
EMZOOOme/r:bin nicht
IZJOOOme/r:boa
KXKOOOme/r:boa sorte
XJMOONme/r:book
@XVNNOme/r:both
EWROOOme/r:break
\ASNNMme/r:bring
ZIHPPOme/r:bring @name
ZJHOOOme/r:bring our
YJKOOOme/r:bring you
B[HQRRme/r:but
CUVNOOme/r:but ping
MXIOOOme/r:calen
HSQOOOme/r:calen 🙃
TWPKJJme/r:call
HWKPPPme/r:call ,
THTNNNme/r:call .
GJ\OOOme/r:call mysel
L\GNNNme/r:call you
D[MOOOme/r:call you for
IIYPPPme/r:camer
HOUOOOme/r:camer .
XIKOOOme/r:can
YHKOOOme/r:can tell
CTLQRTme/r:case
WMMNNNme/r:chair
ULMOOOme/r:chair of
WKKOOOme/r:chat
^HIONNme/r:chef
[JJNNNme/r:chef @name
LLXNNNme/r:ci
LLYNNNme/r:ci sarò
ZIHPOOme/r:collo
YJJOOOme/r:collo .
[ELPPOme/r:con
IYKOOOme/r:coord
]IFOOOme/r:cv
[JGOOOme/r:cv .
UDROOOme/r:da
THPOOOme/r:dabei
WFQOONme/r:dabei .
ZIHPPOme/r:dan
GPVOOOme/r:danac kurz
C]JPPPme/r:date
A`IPPPme/r:date .
HLWPOOme/r:day
ZVFLLKme/r:de
GRUOOOme/r:de l'org
HH]OOOme/r:dem
]RANNMme/r:den
`GFPOOme/r:den @name
YIIPPOme/r:den @name .
HRPPPPme/r:der
ILMRSTme/r:desig
K\HNNNme/r:diary
H`FONNme/r:diary .
[KIOONme/r:dich
MWVKKKme/r:die
IQXMMMme/r:die @name
NZLMMMme/r:die einla
ZIIOOOme/r:dinsd
]JEPOOme/r:dinsd .
[HKOOOme/r:direc
YIHPPPme/r:do
VLLOOOme/r:docs
HIYPPPme/r:don't
HIYPPPme/r:don't want
AL[PQQme/r:don't want to
JJWPPOme/r:drop
GMWPPPme/r:drop off
`FHOONme/r:du
HOUOOOme/r:durch
FPVOOOme/r:durch ↵
bDHOONme/r:e
YIKOOOme/r:e @name
KLVOOOme/r:ea
^EJPOOme/r:een
TTFOONme/r:ein
OUJOOOme/r:ein .
OWMMMMme/r:einla
UKMOOOme/r:else
TLMOOOme/r:else .
KG\ONNme/r:en
b?EQQRme/r:entre
XJJOOOme/r:entre .
[ERNNMme/r:er
XGQNNNme/r:er zelf
HRTOOOme/r:even
WJLOOOme/r:every
WJLOOOme/r:every else
_IGOONme/r:first
WLJOOOme/r:first ten
NbDMMMme/r:for
C_LOOOme/r:for @name
NVLNNNme/r:for a
_BJPPOme/r:for the
QVHOONme/r:for you
i<DPPPme/r:forwa
d@GPPPme/r:forwa to
[MDOOOme/r:freue
ZMGOOOme/r:freue mich
ZMFOOOme/r:freue mich auf
XMKNNNme/r:freue uns
XMKNNNme/r:freue uns auf
[IJOOOme/r:from
ZIKOOOme/r:front
VLLOOOme/r:front of
SWKMLLme/r:für
YHPNNMme/r:für @name
\GIOOOme/r:gern
UPNMMMme/r:gespr
WMLNNNme/r:gespr !
dFAPPPme/r:gespr .
HWLPPPme/r:ging
]GIOOOme/r:graag
^IDPPOme/r:graag dinsd
XLKONNme/r:group
[IIOOOme/r:h
ZIHPPPme/r:haré
WKKOOOme/r:haré la
RYGNNMme/r:have
MXGOOOme/r:hear
ZJKOOOme/r:hear about
G[KOOOme/r:her
KLVOOOme/r:her ea
STRKKKme/r:het
FYLPPPme/r:het ging
VMLONNme/r:hin
DZPOOOme/r:hoe
DYOOOOme/r:hoe het
GXJPPPme/r:host
IUKPPPme/r:host the
HVKPPQme/r:host the room
OYFOONme/r:how
NJOPQQme/r:i
WKKOOOme/r:i @name
SIQOOOme/r:i'm
R]HLLLme/r:if
]FIOOOme/r:if it
DZLPPPme/r:if the
I[FPPPme/r:if you
ZSDNNMme/r:ihnen
OXLMMMme/r:ihnen die
RQJOOOme/r:ihnen die einla
VLLOONme/r:ihnen hin
SVIMMMme/r:il
]HFPPOme/r:il collo
TDUOOOme/r:im
S[OJJIme/r:in
[IJOONme/r:in front
IG[PPPme/r:in on
ZHJOOOme/r:in septe
JRWMMMme/r:in the
dDFOOOme/r:inter
aCFPPPme/r:inter you
VGVMMLme/r:it
]HIOOOme/r:it ↵
MJXNNNme/r:it .
XQLMLLme/r:je
ZIHPPOme/r:je dan
XLJOOOme/r:join
XLJOOOme/r:join for
TBSQPPme/r:joini
ETUOOOme/r:just
\GGPPPme/r:kenne
]HHOOOme/r:kenne .
YKLNNNme/r:kept
ZJKNNNme/r:kept think
VLLOONme/r:kept think of
FYMOOOme/r:know
F[LOOOme/r:know of
FYMOOOme/r:know of any
LXKNNNme/r:kurz
FQVOOOme/r:kurz durch
VMLOONme/r:kurz mit
HSTOONme/r:l'org
GVOOOOme/r:l'org .
YERNNNme/r:la
`GEOOOme/r:la entre
SUGOONme/r:le
TLMOOOme/r:lead
ULMOOOme/r:lead the
TLNOOOme/r:lead the docs
KHXPPPme/r:leave
`FDPPPme/r:leite
YKHOOOme/r:leite das
]HIOONme/r:like
XJLOOOme/r:like to
?aIQQPme/r:link
E]JPPPme/r:link .
FYLOOOme/r:lobby
GXNOOOme/r:lobby and
SVHNMMme/r:look
D_HPPPme/r:look after
e?FPPPme/r:look forwa
cBFPPPme/r:look forwa to
KLVOOOme/r:luego
HPUOOOme/r:m'occ
K\FOOOme/r:m'occ seule
HQUOONme/r:m'occ seule de
OD]NNNme/r:mache
UONMMMme/r:me
IMVOOOme/r:me on
WLJOOOme/r:me quedo
JYIPPOme/r:meet
HZJOOOme/r:meet you
TIOOOOme/r:meeti
UJLPPPme/r:meeti you
XKIOOOme/r:met
VMKOOOme/r:met @name
MI[NNNme/r:mich
YMHOOOme/r:mich auf
YLIOONme/r:minut
^GGOOOme/r:mit
YLIOOOme/r:mit ihnen
eBDPPPme/r:mobil
UMLOONme/r:money ,
ZHJOOOme/r:more
\GJOOOme/r:more in
^HFPPOme/r:my
QHWNNNme/r:mysel
RHUNNNme/r:mysel .
GKZOOOme/r:n'y
GQVOOOme/r:na afloo
IIZPPOme/r:ne
E]HPPPme/r:new
A^MOOOme/r:new date
CHbOOOme/r:nicht
CI^PPPme/r:nicht dabei
GH\PPPme/r:niet
JIYPOOme/r:niet bij
@L\PPQme/r:no
XKJOOOme/r:noch
VLLOONme/r:nochm
VLLOONme/r:nochm kurz
JMXNNNme/r:non
HH\OOOme/r:non ci
LLWNNNme/r:non ci sarò
HG\PPPme/r:not
IH[OOOme/r:not in
KLWOOOme/r:not in the
FLUQQRme/r:notre
aAJPOOme/r:numbe
A[PPPOme/r:nur
E]IPPPme/r:nur für
QUHOOOme/r:o
T\HLKKme/r:of
HYLOOOme/r:of any
WMMNNNme/r:of gover
[HIOOOme/r:of the
NIUOOOme/r:off
STHONNme/r:om
LZ\IHGme/r:on
CXTNNNme/r:on +
TWKMLLme/r:on 0
G^DPPPme/r:on behal
KKWOOOme/r:on camer
\FTLLLme/r:on the
YDQOOOme/r:on the call
_FFPPOme/r:on your
aEFPPOme/r:one
[HIOOOme/r:one waiti
K_BOOOme/r:only organ
I\GPPOme/r:only organ the
ZIIOOOme/r:ook
\IIOONme/r:ook aan
HdCONNme/r:organ
KZJNNNme/r:organ a
J[GOOOme/r:organ the
WOLNNMme/r:os
HTPOOOme/r:os prese
WLJOOOme/r:os prese ,
cEFOONme/r:our
DJ^OOOme/r:out
ISQOOOme/r:own
ISPOOOme/r:own the
HSQOOOme/r:own the calen
BJ^PPPme/r:parti
FNYOOOme/r:parti pas
FI^OOOme/r:pas
FLZPPPme/r:pas .
]HHOOOme/r:payme
[MFONNme/r:peopl
\JHOONme/r:perso
]JHOONme/r:perso )
HRSOOOme/r:ping
ETUOOOme/r:ping me
]IJNNNme/r:postd
\JKNNNme/r:postd (
HTROOOme/r:prese
TMMOOOme/r:prese ,
FG^PPPme/r:pushe
AL\PPPme/r:pushe you
GKZOOOme/r:pushe you to
GZKPPPme/r:put this
E[JPPPme/r:put this in
ZKIOONme/r:quedo
ZKIOONme/r:quedo toda
VMKOOOme/r:quedo toda la
XMLNNMme/r:quest
UKMOOOme/r:quest as
]FGPPPme/r:recev
]FGPPPme/r:recru
XLKONNme/r:respo
XMKONNme/r:respo du
PWFOONme/r:ring
XMGPOOme/r:ring you
GWJPPPme/r:room
\FHPPPme/r:run
bFEOOOme/r:run the
[IIOOOme/r:run the payme
UKMOOOme/r:same
XIKOOOme/r:same quest
JLYNNNme/r:sarò
]HHOOOme/r:schui
YKJOOOme/r:schui zelf
\IIOOOme/r:schui zelf ook
>RXPQQme/r:secon
RFTOOOme/r:see
LKVOOOme/r:see me
VJRNMMme/r:selbs
K[EPPPme/r:send
IRPOOPme/r:sendi
[HJOOOme/r:septe
ZIJOOOme/r:septe .
UBXOONme/r:serai
ZJIOOOme/r:serai avec
ULLOOOme/r:serai avec @name
GH^OOOme/r:serai pas
GQWOONme/r:seule
IOVOOOme/r:seule de
GYLOOOme/r:shall
EYMPPPme/r:shall meet
GXLOOOme/r:shall meet you
`KDNNNme/r:sie
ME]NNNme/r:so
LKWOOOme/r:so you
HXMOOOme/r:solo
J\EPPOme/r:someo
GKZPPOme/r:sorge
IKYOOOme/r:sorge nur
FKZPPPme/r:sorge nur für
JZJOOOme/r:sorte
JXKOOOme/r:sorte !
_HFOOOme/r:spree
XLJOONme/r:spree met
[JHOOOme/r:spree met @name
JH\OOOme/r:stay
FL\OOOme/r:stay out
[HJOOOme/r:stel
ULKOOOme/r:stel je
^GGOOOme/r:stel je dan
GYRNNMme/r:só
LZJNNNme/r:só organ
K[JNNNme/r:só organ a
MWEPPPme/r:take
IYHPPPme/r:take you
TRGOOOme/r:talk
UNIPPOme/r:talk .
RSGOOOme/r:te
ZHHPPOme/r:te haré
\IHOOOme/r:team
\IIOONme/r:tell
XKKOOOme/r:tell me
[HJOOOme/r:tell you
XLIOOOme/r:ten
WLJOOOme/r:ten minut
UbQFFEme/r:the
E\JPPPme/r:the calen
WHSMMMme/r:the call
MWHPPOme/r:the case
GQUOOOme/r:the day
I\GPOOme/r:the diary
ULMOOOme/r:the docs
XLIOOOme/r:the first
D[LPPOme/r:the link
GXMOOOme/r:the lobby
ZHJOOOme/r:the one
\HHOOOme/r:the payme
HWKPPPme/r:the room
VJLOOOme/r:the same
cFCOOOme/r:then
EHbOONme/r:there
YKJOONme/r:think
WLLOONme/r:think of
CZUMMMme/r:this
HZIPPPme/r:this in
^CKOOOme/r:throu
MGXOOOme/r:time
DRYNNNme/r:time .
WQQKKKme/r:to
IIYPPOme/r:to 0
PWFOOOme/r:to hear
ZFLOOOme/r:to inter
UKLOOOme/r:to meeti
_CIPPPme/r:to take
\JGOOOme/r:toda
\KHOONme/r:toda la
KYLNNNme/r:two
[JKNNNme/r:two postd
9SZQQRme/r:un
XJJOOOme/r:und
\KINNNme/r:uns
XMKNNNme/r:uns auf
TMMOOOme/r:uns nochm kurz
[MFOOOme/r:unser
\MDOOOme/r:unser gespr
OUNNMMme/r:up
XNMNMLme/r:value
XJKOOOme/r:viend
XIKPOOme/r:viend avec
QG[MMMme/r:voor
PKTONNme/r:vou
NJRPPPme/r:vous
ZIHPPPme/r:vous recev
ZIIPPOme/r:waiti
\GIOOOme/r:waiti for
IMUPPPme/r:want
EJYPPQme/r:want to
YIJOOOme/r:what
\JHOONme/r:whole
MXXJJJme/r:will
TLMOOOme/r:will ask
UKMOOOme/r:will ask you
`GCPPPme/r:will be
DNXPPPme/r:will drop
^FIPOOme/r:will ring
YGLOOOme/r:will ring you
UREOOOme/r:with
]GIOONme/r:with you
9S^PPPme/r:won't
;Q_PPPme/r:won't be
@I`PPPme/r:won't be joini
HPVOOOme/r:won't be on
LKVOOOme/r:won't see
[GGPPPme/r:work
[IKOONme/r:would
ULMOOOme/r:would be
ZJKNNNme/r:would like
TMMOONme/r:would like to
@[MQQQme/r:write
GUROOOme/r:y
R_RHHGme/r:you
NVRMLLme/r:you .
IYHPPPme/r:you at
GXNOOOme/r:you for
VKLOOOme/r:you in
YHKOOOme/r:you more
`DHOOOme/r:you on
LXHPPOme/r:you the
[FKOOOme/r:you throu
BL^OOOme/r:you to
D[KPPPme/r:you up
KKWOOOme/r:you won't
eOCLLKme/r:your
A^LPPPme/r:your coord
ZHJPPOme/r:your cv
_DPMMMme/r:zelf
IIYPPPme/r:zelf niet
]HHOOOme/r:zelf ook
j=GONNme/r:zum
XGPNNNme/r:à
[IIOOOme/r:à 0
GTQOOOme/r:🙃
fef888me/self:1
NIQPQRme:↵
aGJNNMme:!
WFKPPSme:(
CSSPPQme:+
ST^GGHme:,
UHMPPQme:-
ice987me:.
VGSNNOme:0
^PGMLLme::
IVWLLLme:;
TMMOOOme:>
YVBNNMme:?
_UWEEFme:@name
K^OLKKme:a
UUDOOOme:aan
h@DOOOme:about
ZILOONme:addit
HQUOOOme:afloo
?ZUOOOme:after
FSWNNOme:again
KZIOOOme:agend
XGQNNNme:al
FL[OOOme:all
MMYMMMme:allee
[IHPPOme:along
QJVNNNme:am
SDXOONme:an
XZHKKKme:and
QWGNNNme:anrei
HdAOONme:any
^IHOONme:appli
NVHOOOme:are
LZCPPPme:arriv
dIBOONme:as
JVPONNme:ask
]EKOOOme:asked
]MDOONme:at
F`EPPOme:attac
]BWLLLme:auf
YBQOOPme:avec
TMMOONme:avons
]HEPPPme:back
[IJOONme:backe
TLMOOOme:backg
NSIPPPme:balie
IN_LLLme:be
FH]PPOme:becau
@^NOOPme:befor
IXPNNMme:behal
HK[OOOme:ben
QULMMMme:bespr
LOTNNNme:bewer
STPLLKme:bij
RUNMLLme:bin
LWLOOOme:boa
ZILOONme:book
G[JOOOme:booke
ITQOOOme:both
@[VNNNme:break
]BRNNMme:bring
]FGPPPme:burea
;cLPPPme:but
\JHONNme:café
SVFNNNme:calen
SYMKKKme:call
ILWOOOme:camer
RYHNMMme:can
DULQQSme:case
ULMOOOme:chair
XMLNMMme:charl
cBHOOOme:chat
bFEOONme:chef
[FTLLLme:ci
PUIOONme:clien
GI[PPPme:colle
c@GPPPme:collo
bCGOOOme:compu
d?IPPOme:con
YJKOONme:confi
W@UPPOme:conve
FZJPPPme:coord
WLLOONme:core
^IFPOOme:cv
UBTPPOme:da
WFPOOOme:dabei
\IGPPPme:dan
^GGPPOme:dans
IPXNNNme:das
B`KOOOme:date
EUQPPPme:day
QTRLLKme:de
VLLOOOme:dear
ZNKMMLme:deep
GH]POOme:dem
[SAONNme:den
GRQPPPme:der
PJROOOme:des
LHNRRTme:desig
I^HNNNme:diary
YKJOOOme:dich
L[WJJIme:die
\GHPOOme:dinsd
ZJKOOOme:dir
SOJOOOme:direc
VKMOOOme:docs
TKKPPPme:does
EMXPPPme:don't
DJ^PPPme:drill
GGZPPPme:drop
\HJOONme:du
HPUOOOme:durch
n>BOONme:e
JLWOOOme:ea
]EJOOOme:een
STGOONme:ein
RVLMMMme:einla
\HIOOOme:else
ZAUNNMme:en
UEJRRSme:entre
OI]MLLme:er
ZMJNNMme:es
KE]OOOme:estar
ZKKNNNme:et
BVWNNNme:even
ESWNNNme:eveni
WJLOOOme:every
FQWOOOme:feedb
ZJJOONme:finan
eFCONNme:first
T^DMLLme:for
]GHOOOme:forwa
GLYPOOme:frage
_LDNNNme:freue
aFHNNNme:from
]HIOOOme:front
?VVOOPme:führt
O[KMLLme:für
IZKOOOme:geben
]FFPPPme:gentl
RSIOOOme:gern
>L\QQRme:gespr
DWROOOme:ging
XGLOPOme:give
WKKOOOme:goes
VMMNNNme:gover
UISNNNme:graag
^FFPPPme:grill
^LGNNNme:groet
YKKONNme:group
ZIJOOOme:h
WJIPPPme:half
XJKOOOme:haré
?KaPPPme:has
VVDNNNme:have
ULLOOOme:head
TUFNNNme:hear
F\NNNNme:her
PUSLLKme:het
[IHOOOme:hi
VMLOONme:hin
\JGOOOme:hirin
IWLPOOme:his
A]POOOme:hoe
HVKPPQme:host
IRTOOOme:hour
H\HPOOme:how
WLLNNNme:hr
ZIHPPOme:i'll
OJUOOOme:i'm
BK^PPPme:i've
VMMNNNme:ich
TYGMMLme:if
VYGLLLme:ihnen
SSJNNNme:ihr
QHTOOOme:ik
WTGMMMme:il
U\JKJJme:in
WDIQRRme:inter
NGXOOOme:intro
DYOOOOme:invit
VESOONme:is
QNXLLKme:it
UGWNMMme:je
[GJOOOme:job
]JGOOOme:join
ZGLOOOme:joini
MWPMMLme:just
PGVOOOme:kan
YJKOOOme:kenne
VLLOOOme:kept
IYKOOOme:know
KYKNNNme:kurz
FTTOONme:l'org
\CWLLKme:la
YIKOOOme:lab
USFOONme:lade
WHNOOOme:last
WNFPPPme:late
AUPQQRme:le
[KIOONme:lead
EK]OOOme:leave
^FIOOOme:leite
FXMPOOme:let
EQVOOPme:lg
_GIONNme:like
?aKPPPme:link
OHVOOOme:llama
FXMPPPme:lobby
VLLONNme:londo
YT>POOme:look
KIWPOOme:luego
HSTOONme:m'occ
OE[NNNme:mache
[HHPPOme:macht
YIQMMMme:me
\MDOOOme:meet
IPUOOOme:meeti
_IDOOOme:met
MJZNNNme:mich
aGFOONme:min
^JINNMme:minut
iFANNMme:mit
cBFPPPme:mobil
[IHPOOme:monda
XIKOOOme:more
dEDPOOme:my
QHXNNMme:mysel
[GLOOOme:möcht
GLYPOPme:n'y
TLLOOOme:na
IIYPOOme:ne
IYHPPPme:need
KKVOOOme:nehme
D_JOOOme:new
PG\NMMme:nicht
NEZOOOme:niet
FG^PPPme:no
XKJOOOme:noch
VMLOONme:nochm
JLYNNNme:non
@K_PPPme:not
MNUNNNme:notes
ANXQQRme:notre
TMMOONme:nous
^BKPPOme:numbe
HVUMMMme:nur
JJXPOOme:não
XQDOOOme:o
SWPKKKme:of
IKVPPPme:off
EUSOOOme:ok
YIIPPOme:om
WSTJIIme:on
aEFPOOme:one
HNZNNNme:only
[IIOOOme:ook
KaCNNNme:organ
bBAQQSme:our
II[OOOme:out
JRPPPPme:own
G[IPPPme:panel
HK[OOOme:parti
FI_OOOme:pas
`GGONNme:payme
OXEPOOme:peopl
]IGOOOme:perso
GTROOOme:pick
GUSNNNme:ping
TMMOONme:plais
BXSOOOme:pleas
HOOPQRme:po
YKKNNNme:postd
DTXNNNme:prep
BI`PPPme:pushe
OQULLLme:put
ZLIOONme:quedo
[QPKJIme:quest
VMKOOOme:re
FYMOOOme:recep
^FDPPPme:recev
[GIPPPme:recru
YKKONNme:remot
YKKONNme:repor
HORPPQme:respo
TRHOONme:ring
YODOOOme:role
HVKPPQme:room
ZGLOOOme:rsvp
EPXOOOme:ruf
eDDOOOme:run
\FIPOOme:runni
ZIIOOOme:sales
\IHOOOme:same
VLMOONme:sarem
PKVNNMme:sarò
XJKOOOme:schui
BOWPQQme:secon
GEbONNme:see
QKUNNMme:selbs
AbEPPPme:send
DUQPPPme:sendi
]GGPOOme:septe
PFXOONme:serai
VJKPOOme:servi
FSVNNNme:setti
TNMOOOme:setze
FNYOOOme:seule
FYMOOOme:shall
XJMOONme:she'l
L`COONme:sie
GRUOOOme:slide
YIJPOOme:slot
LD`ONNme:so
D\JPPPme:solo
WLLONNme:someb
KYGPPOme:someo
GTSOOOme:somet
HLXOOOme:sorge
KVLOOOme:sorte
[HHOOOme:sprec
dFCPOOme:spree
LIYOONme:stay
XKHPPOme:stel
MJWOOOme:stell
EUSOOOme:strai
HSWNNMme:só
NUGPPPme:take
KVMOOOme:talk
NKUOONme:talki
WWCNNNme:te
LEZPPPme:tea
ZDRNNNme:team
KLVOOOme:teil
[KIOONme:teiln
ZSAOONme:tell
[JHOOOme:ten
XHNOOOme:test
WJMOOOme:text
CLXQQQme:that
DTUOOOme:that'
[YXEDDme:the
TMONNNme:then
EHaONNme:there
[IKOONme:thing
YKJOONme:think
KXWKJJme:this
cAFPPPme:throu
NZLMMLme:time
WQRKKKme:to
[KHOONme:toda
UMLOONme:tomam
^EIOOOme:tried
]HHOOOme:tu
IUUMMLme:two
YFHQQQme:um
=QYPQRme:un
R@_NNMme:und
^LHNNMme:uns
dEBPPPme:unser
FXWMLLme:up
WKKOOOme:vacan
XIJOOOme:viend
EUSOOOme:voice
QE]MMMme:voor
TMMOONme:votre
SHTNNNme:vou
NISOPPme:vous
[HIOOOme:waiti
EKZPPPme:want
UESOOOme:way
ERWOOOme:wedne
OXFOOOme:went
]JINNNme:werde
XIJPOOme:what
A_IQQQme:when
XKNNNMme:white
HRKQQSme:who
eFCOOOme:whole
LYMMMMme:wie
VKUKLMme:will
TMMOOOme:wir
[MINNMme:with
GKZOOOme:witho
/Y_QQRme:won't
YJKOONme:work
ZJKOONme:would
;bNPPPme:write
[MJNMMme:y
IJYOOOme:yo
PXaFFEme:you
WJIPPPme:you'r
bP@MMMme:your
TMKPOOme:yours
ZGQNMMme:zelf
LNTOOOme:zijn
TQJOONme:zoom
BVUOOOme:zu
cCGOONme:zum
OJSOOOme:¶
CLZPPQme:à
LE[POOme:übern
J[MNNMme:übers
MQHPQRme:–
GSQOPPme:🙃
]OIFRMn:↵
HNPTNSn:#
TNOMNOn:&
jGKLGLn:'
JOMIYSn:(
QTDQZGn:)
?RUSOSn:*
fHGGNPn:+
_NN=]Dn:,
>RNTRVn:-
\DPFZKn:/
UOHHdCn:0
LYX?\Cn::
HLKcOIn:;
]GNJNQn:>
TTGS`9n:@name
NEHN^Tn:a
MLMKUTn:aan
VQMNJNn:ablau
lCMMFKn:about
_MLMMHn:abrec
FTQQNRn:addre
WLJOOOn:afloo
JWOOMNn:after
7SVTRTn:ag
GMOSTOn:agend
BSYQMNn:ai
VNMNOKn:all
<UWNTOn:als
TKQKMRn:an
DVTONOn:anche
EUVRGPn:and
UMLNPOn:andat
6XVPQVn:anhan
GTQQPMn:annul
ZMMNNIn:anrei
HOMMQXn:any
BTOTPRn:anyth
@[POPQn:aplic
^HINNOn:aport
EUPNOTn:app
5YNPZSn:appli
`ILMLLn:apres
[JINOOn:après
FWOOOPn:aqui
\HIOONn:arbei
LFKTRWn:are
@TQMXPn:arriv
XJOMMNn:as
QIJKaJn:ask
OYLKQJn:at
@QUPPUn:auf
UIRRLLn:augus
JOOPNTn:auswe
>XQPTNn:avec
^MJKMMn:backe
sCB`?Dn:be
UMKNRMn:befor
QKMLOVn:behal
]HNLOKn:behav
XKNONLn:behin
ZOLLNKn:bei
aJIMOJn:bekom
JPKNWOn:bel
UMKOOOn:ben
UJMOQNn:berei
GPQPQQn:berli
VKNKMSn:bespr
8TUOWTn:betri
ATPPRSn:bient
JVFLYPn:bij
KMOMOWn:biolo
JNUONPn:bitte
RILOQRn:boa
XOJPKOn:booke
FPUSLOn:booki
cLIMJJn:break
FaSHNIn:bring
[ILPMMn:build
VPJPJPn:busin
HUNPOPn:but
?VHWNWn:by
XKIOPOn:c
TMNOONn:café
`HPPNDn:calen
ICCR[]n:call
@OOZULn:cance
SQJFK[n:candi
ZHJNNRn:car
YHMMRLn:case
CRTTPMn:chang
[KJMNNn:child
CXOOOSn:clic
WHOKMUn:clien
YQIOJNn:code
?TVRPOn:colle
9`QORPn:com
YNEPNOn:come
:WORPXn:comes
GLONSWn:compe
ETOOSPn:compo
GRPNPSn:compu
DSOOTQn:comun
8[SOSQn:con
>UOPUSn:concu
GTOPPPn:confe
XIKRKPn:confi
IITRRPn:consu
JRKQLVn:conta
BPOOXSn:convi
IVQSKLn:coord
WLNOOLn:criti
FRPNUPn:curre
7YROL\n:cv
_HJNNNn:d'ide
`GINMNn:d'une
QNJKSSn:da
ULROJNn:dabei
<XONVRn:dan
WMKMNOn:data
TNNNNNn:dbs
LWDJUSn:de
]HLNNMn:dear
CVQOROn:deep-
VKTNLLn:deine
DSXPMOn:dejo
GUOOORn:della
OMTLOOn:dem
NMKOPVn:dense
GSPPPQn:deput
OMOMNTn:der
\IJMONn:despu
KQUNLOn:di
PLIQPUn:dial
aKINNIn:diary
GLXNPQn:dich
EPXTLMn:die
TLLMRNn:dir
9ZTNSSn:direc
AWVONOn:diret
dDGNONn:displ
CWOOOSn:dispo
[JKMONn:dni
D\PLKSn:do
NLOMPTn:doing
XLMOLNn:don't
YKIOOOn:door
UMLNPOn:dopo
[ILPMMn:dołąc
XPJOIPn:dress
[LMLMMn:ea
YLNNNLn:each
JRSMOOn:early
UMMMOOn:ebenf
@SVPPQn:edit
FPSQPOn:edite
KPTNNNn:edito
WKMPNLn:edt
TKFMXPn:een
JNSPMRn:ein
AVPOSPn:el
?[NOQRn:em
PTJNKTn:email
NVFOVJn:en
VJJMZJn:end
BROPRUn:energ
CYOPOPn:eng
nMJGGGn:engin
LHJLaNn:entre
iGELOJn:er
LMMRMUn:ergeb
8WPRSWn:es
FQSQPOn:esta
IPOOPSn:estac
AYPNQQn:et
WJLNPOn:eu
BSUQQNn:europ
TNLOOOn:even
IWSOLKn:eveni
WLMOLOn:ever
BUURNNn:ex-fm
YLMLNNn:execu
PLLOTOn:exerc
ZHKNOOn:expec
ZJKMONn:expon
>VQORTn:fachl
XLKNOOn:fait
ZKLMNNn:falar
ESOOSQn:fase
[KLONKn:feedb
IQOOOSn:files
ZIMIPPn:find
BWPRQPn:finde
>WOOSTn:fine
WKMOLOn:finis
JLKNQ[n:first
RPTMJMn:frage
[KILNRn:fragt
MJKOVRn:freue
YRSRJ@n:from
[JLNNNn:front
JLJJcLn:funct
;UOQVTn:furth
JQJROTn:für
DaPPLIn:gate
GSPOPQn:gc
[JHNOPn:geldi
XOLOLLn:gener
ZKQLLMn:gern
?ZPONTn:gesen
GbMKKMn:gespr
_GHNPNn:geste
NLLQNTn:gibt
XKMONLn:gmbh
QNURMGn:googl
^JJKOOn:grab
^KIMOLn:guine
DSOPTQn:ha
VLMNONn:habrá
SOMNRJn:halte
;ZSPMUn:hand
VMNOMNn:has
YDGPSRn:have
XFHfGGn:he
NPTMMOn:head
TXKNEOn:heads
VNMNOMn:headt
UNJOOOn:helaa
TMKNRNn:help
GRVNNNn:helpe
kEAI\Cn:her
HdLIOJn:het
WLIOOOn:hoe
TQKPJPn:hotel
OUNLOMn:hour
\KLLMNn:how
5XRNWUn:hr
ZMGQPLn:hrbp
IPOOPRn:há
[PENMPn:i
RQFOQPn:i'll
bGLLMLn:i'm
YMLMMMn:i've
@TTMNXn:ich
<]RLUNn:id
IROOPQn:ideia
OEIRPZn:if
IOVNLRn:ihre
JSNOSNn:ihren
IRILVUn:ik
AWWONOn:il
JPWLNPn:im
XJINNTn:immer
]?G\JRn:in
[NPMKKn:indic
BRQOTQn:infor
WMNNMMn:infra
DXOOOPn:ingre
?TQQOVn:inten
F]IcEFn:inter
\JJMONn:inves
eEMNPGn:invit
WKLNPNn:io
>XQOPTn:iphon
SHLOOVn:is
9VXOSQn:ist
8ZNN\Qn:it
YJMONMn:ja
XMMOLMn:jd
2aOIcMn:je
tDMJDHn:job
EZOQKPn:join
IQONRRn:july
JVIPPPn:kaffe
>UQSPRn:kan
[KLOMLn:kciuk
IQOMOUn:klick
XKJNOPn:kom
RNLMWJn:la
cIIIMOn:lasse
?TONWRn:le
NKLMUSn:lead
XLMNMMn:leben
YKINOPn:legit
MQISNQn:leite
XKLMOOn:libra
`ISPLCn:like
DSTRNOn:likes
jEHKLKn:link
*]SPV[n:locat
EcRJKKn:locke
HPSSLOn:look
BYPPPPn:loop
?MVMO]n:ltd
F]PSIKn:make
\JKPKMn:mal
CUVLUKn:manag
?WPOTPn:marca
_KHNNMn:may
_FXFINn:me
TNNNLOn:med
@WOOQTn:medew
\JHNOPn:mee
AQLP]Pn:meet
EVPSQLn:meeti
<YQOPUn:meine
?SQQOWn:meist
]KFQJQn:melde
=USPOVn:menti
_GKNMMn:merci
ESQLXMn:met
IQMKSUn:micro
^OGKOMn:min
dLNMHGn:minut
eHIQJIn:mit
TLMJLWn:mitbr
HPSTNMn:ml
BQRMNYn:mobil
9YSSSOn:more
_GJNNNn:munir
XCNMNVn:my
HUOOOPn:móvel
JSOOOPn:móvil
CVINUUn:na
9XVPQRn:naar
ZLKNLOn:nach
YLMNMMn:nachf
CVQOROn:nda
NKOVNMn:need
JPPOPRn:nehme
_FGRNOn:new
`JIKMPn:ng
;TRPSVn:nicht
YLMOMMn:nie
aIDNOPn:niet
CPWUQJn:no
XKMOLNn:nobod
JSPOOOn:noi
AVPORSn:noon
>LTQPZn:not
[JLMOMn:note
eGJJKOn:notes
FTTSKOn:nothi
FOUPPOn:novem
7XWSROn:numbe
IRQNPOn:numer
QMLNOTn:nutze
HQRPPOn:não
:ZPOUSn:o
ASUOOSn:odděl
XJOLJRn:oder
VJF[GRn:of
\HPNHOn:og
WLKNOOn:ok
aUBHMNn:on
mLHODFn:one
B^UUGIn:only
1WXTTRn:op
BWONQSn:opdra
C`MIWKn:open
;PMZOXn:or
VMNOMNn:ore
TKNOPMn:organ
ORJKTOn:origi
OMWOKMn:os
:]RQQOn:ou
=SPNTWn:our
O\KJOLn:out
;TVSORn:p2
H]NNMMn:paper
EWINTSn:para
YIINOQn:park
QTNONJn:parki
CTNNURn:parte
>YRNPSn:passc
aDINNOn:pay
LUPNKPn:per
>STOSSn:perso
HROOPRn:phd
ATNPVQn:phone
AXQLUOn:photo
[KKMNNn:pigs
PJRRMPn:pin
HPPNNVn:ping
`FKNMNn:pièce
EFRMUZn:pleas
GNON_In:pm
=ZSNNSn:po
`HLNLLn:point
ZKIOOOn:poort
PGMPWOn:posit
AQOOWSn:poste
^KJNMLn:postk
DQQOQSn:posíl
MLKNVRn:pour
>VUOOSn:poved
BTPOQUn:pozvá
bLFLKNn:pregu
IRSSNLn:prep
BSQQRQn:prepa
[IKMOOn:pres
EVSPPMn:prese
?STMXOn:produ
MMPRJSn:progr
cJJOMGn:proje
YKKNONn:proye
W[KJHKn:ps
KVQQLLn:puede
]JKLNNn:put
EQPOQSn:přílo
ERNPTQn:que
m?JOHLn:quest
XUKNFNn:quick
WKLNOOn:quiet
CXPPOPn:raise
CTQPPSn:raumg
JKSSRMn:reach
PVOLMKn:recru
1\TRL\n:regis
@ONNWWn:rekru
[MMHLQn:reply
JSRONNn:reque
8SS[QPn:resch
YLJNOOn:retou
?\POPQn:reuni
8ZSPOVn:ring
BWPOORn:riuni
hFIIMLn:role
VGOLSPn:round
_CJPIUn:rozmo
YHLQKQn:run
HXOOLPn:rundg
EXOOPPn:réuni
FROPPTn:sal
;WUOOUn:salar
UMNOMNn:salut
jBIPJLn:same
BVVONOn:sarà
JOURMMn:schuh
LJNLUUn:schui
HROOQQn:se
XGLKLYn:searc
IL`INNn:seat
XMNNMMn:seats
ASVPPQn:secti
E[VMIMn:see
LMMRMUn:selbe
XLLMOOn:selbs
R[MILKn:sends
jBIKQIn:senio
THMOTOn:servi
HQMOWNn:seu
GPSPPPn:seção
[JJ^EGn:she
]KIMNMn:show
WMMNNMn:siche
KLQOVNn:sie
;XTNOWn:siehe
BLVNRUn:sind
YKLMOMn:sit
8XRPRVn:sl
FVNOQOn:slide
aWJGIGn:snack
fGJLKMn:so
BTXONOn:solo
GQQLQSn:sorry
QILOQSn:sorte
VMLNOOn:sous
FQSOPPn:speic
3\VMZNn:spree
@XWONNn:stabi
^UOHEKn:staff
FTOOOSn:stanz
ZOILPLn:stay
BXONPSn:stel
URLRJKn:stell
BUOPYKn:still
@WSOOSn:stron
WMKNONn:su
EPOOVQn:suite
DSOPSRn:super
GSRSNMn:sure
]IMUIJn:syste
TJLNQQn:só
ONKNUNn:ta
[IKNONn:takin
=TOPSXn:talen
\WIMIGn:talk
TLKPRMn:també
IRQNOQn:tasch
UNJNPOn:te
MFKUPXn:team
=YROTPn:teaml
KQKKTUn:teams
NKKNTUn:techn
HPQNQQn:teil
HNQNPVn:teiln
_LOLKIn:ten
FQROQQn:termi
BNNO[Qn:test
:USPTTn:that
`h8LT:n:the
YHLPNOn:there
_LIIONn:they'
@ROOUUn:this
aIQPIFn:throu
4YPPWVn:thurs
=SURQTn:time
_HIMNOn:titul
Q[LOJIn:to
UTIRIMn:topic
\OLPHKn:tour
TMMMQOn:traje
YJMPMMn:trzym
@TPOSSn:très
<TQOWSn:tu
E`OQHKn:tuesd
MJURNNn:uhr
UMOOMNn:ui
IMTNNSn:um
YKKNPNn:un
=WPOTTn:und
bBBL[Nn:uns
DUPQQPn:unter
DSORNTn:up
[PIKMNn:us
[LQLKKn:use
GOMLaKn:uur
ASQORTn:v
VIKLTPn:vaga
\KKLMOn:van
eESQKBn:video
GQPPPRn:visit
[KMNOJn:vogal
IYLKMTn:von
?dOKOMn:voor
PHJKXTn:vor
AVNOUQn:votre
OMHMXQn:vous
A[PPPOn:vp
ESPOOUn:wales
cKLNMEn:walk
WKNNNNn:walkt
[JMLOMn:warml
WOJOLNn:was
eCMLJOn:we'll
DVOPQPn:web
aCPSGLn:wedne
IOVTLMn:weiße
\JJNMPn:werde
VNLPLOn:werks
[MLJMOn:what
BUWONOn:whate
>TQPWPn:which
SWJIQLn:white
UIRQLLn:who
JRMJOXn:will
SFFPVUn:wir
aGHNONn:wird
X\AMKNn:with
HIKmIHn:won't
fIJOLFn:would
XLLPNMn:write
EQONQXn:wunde
LMPLTPn:y
PMVNLMn:yo
_PLGY?n:you
P[POHGn:your
DRONRVn:z
KNLMUSn:zelf
YLIOOOn:zijn
YKJOOOn:zonde
GPSPROn:zone
O[LEFXn:zoom
EUTNHVn:zum
DLORUUn:|
lHLMKBn:~
@@TXMan:¶
QHMOMYn:º
HVQRLMn:¿
>ONM_Sn:à
[KINOOn:ça
QKNLQTn:çalış
FTOPPQn:übern
QJRMPPn:на
MLTOONn:придё
NKTOPOn:час
\FGL\In:–
IMJHYYnames:0
KVQLLQnames:1
QHZVELnames:2
KESMN\names:3
ZIRNKLover!absent
RTSLEQover!arrange
KNKVMRover!boss
KSJNPUover!greet
BKO^PPover!listen
OKKTNRover!me
ZMKPHPover!meet
;WXQPOover!only
YNNNJMover!place
cHNTIDover!who
ISKNPVover!will
ULMNMQover!with
DSPRPSover!you
GQRVHRover0
rFOGALover1
MSDTPSover2
[LMOIOover:abend
HIK]PPover:addit
YRKOJLover:all
QPLNJTover:amman
ZHNNQKover:an
NOHLQWover:anyth
IQSMPPover:are
GRSSNMover:attac
PONKNTover:atten
EPMWMSover:autou
]KLMMLover:be
EPSORQover:been
ULSNMLover:beim
XPNNNIover:both
OLOTNNover:but
EPPQQRover:cance
HOJYLTover:charg
;XTQOSover:click
GQRPPOover:com
YJNOMNover:compo
YJMNNNover:convo
UKTNLKover:dabei
RLVOLKover:das
]KLLMLover:day
PKIVKUover:de
OQMPISover:defin
\ILNOLover:dem
ORKOJTover:den
[IMNMNover:devan
bKJNKJover:die
KOLNOVover:dra
KOJWLSover:du
UKJMOTover:duart
^MNJJMover:e-mai
WSKPIKover:easte
ZLMOJOover:festg
DQTORPover:follo
PMLJQVover:for
RNJQNQover:funct
dHIMIOover:für
[KMNMLover:gegen
PKIRPTover:gespr
SRKOGUover:gewäh
8WXRQQover:googl
MRLPJUover:hat
YLLPKOover:haus
LPJLQXover:help
JTNMORover:hola
BWLRQRover:ihre
DUPTONover:in
[KNTNDover:inter
BRSQOQover:invit
POJPNSover:is
RNIPNSover:je
?TVPPQover:join
`KLOKJover:jury
aKMLLIover:júri
]GTMILover:kenne
dIKNKJover:kommi
ZIMOMNover:le
EXPOOOover:link
VKSMLKover:mal
ATVRPMover:meet
VMGKNWover:meeti
VMMKNQover:membe
AVPRQPover:mit
GRRPPPover:more
[GONMNover:nehme
>MP^PQover:notes
HQRPPPover:numbe
YJTMKJover:nächs
JPQPPOover:o
ESTOOPover:or
\LLMMLover:order
NOHLQXover:our
LNJWMRover:paris
IQQPPPover:parti
ZLMOIOover:pdl
IQQPOPover:phone
JQSQNMover:place
GQMUMSover:plaid
HOJYLTover:poste
KRKMPTover:prepa
HSWOLMover:promi
EPSORPover:requi
-_[RNRover:resch
MSLPJTover:reto
]JLLMLover:runni
UPPNKLover:sched
ZIMMNOover:seite
[KFQOMover:short
WLSMLKover:sind
XKSMMJover:team
eFKLLMover:teil
AVPRRPover:teiln
FQTPQNover:telef
VMKPJQover:termi
RNILOVover:that
DQSMSQover:the
GVTOMMover:them
DRSQOQover:time
ZSKPHJover:times
ZILMMPover:unser
VLKSNMover:us
VINNNRover:von
QNIPNSover:voor
]HMNMMover:vous
FQTPPOover:weite
IRMRMSover:werkv
KOWOOJover:what
kIHKGKover:who
OOHLQWover:will
ZLMMMMover:with
GWUMOLover:you
ZPKNLKover:you'l
TQLMMOover:your
CRTQOQover:zone
=XQNSSover:zoom
XJNOMNover:êtes
VQSUEEp:↵
EQTPPPp:#
ICVVRPp:(
ADZ[QNp:)
#[^[VTp:+
MV^IIFp:,
XCSUKLp:-
fCPLJKp:/
V<aWLDp:0
MJfT:Op::
VRMMOJp:;
@]SSNIp:@
JPXVU=p:@name
L^DMGXp:a
EUSOPNp:aan
qEFINHp:about
SJOOPOp:absch
WIRNMLp:accou
HNNSMWp:acht
9SPPWYp:acomp
0]VRNWp:adjus
=RURQRp:advis
CSTOSOp:afloo
HPPOQRp:afrai
NbIOIHp:after
RLWJNMp:again
FZONPNp:agend
BTWONQp:agree
:[OQPUp:ai
6^PTNTp:al
UMRMOKp:all
;ZSNSPp:alles
UKPLLRp:als
TVBGPWp:am
hKKILFp:an
BZTSKLp:anali
GQSMSOp:analy
MOTOMOp:anbei
TTMPMIp:and
EUQOOPp:answe
7aQPNSp:any
\HGITQp:appli
>VRRQQp:apply
_JKMLMp:archi
DVNYQHp:are
\MMNKLp:arriv
GNVOSNp:as
HPWMLRp:ask
YLKMOOp:assig
GUOOPPp:assis
HRQPOPp:assoc
gVBGQCp:at
MIOOMXp:attac
5XURPWp:atten
\IIROLp:até
cFLOIMp:auf
WMLNONp:auftr
`HMNJMp:augus
CUUONOp:autom
LIMQSSp:avanç
GGP[RPp:avec
GSPPQPp:avons
@[POPPp:back
gFJMKKp:backg
[U[IE@p:be
DYPOOPp:becau
TFIORVp:been
@OXRMTp:befor
;\QOOTp:begle
GUMMQSp:bei
RKQOJSp:beim
SQONOJp:bekom
GKUOSPp:bel
eGHKMNp:below
<UUQTOp:ben
YLIOOOp:bent
gFKNLHp:berei
ULTLMLp:bespr
ZGJOXIp:beste
GMWPNQp:betwe
:QRRQZp:bewer
[KKNNMp:bibli
AYOPORp:bien
BWSPQNp:bij
VYLNJHp:bin
`HRRGFp:bis
ITOOOPp:bit
MOLLMZp:bitte
B]SNRHp:boa
>ZOTMRp:bocca
gFIOKJp:bonjo
DRRQNSp:booke
\GMONNp:boss
LNSKTOp:both
;YTPSOp:break
AXMMQVp:bring
UMNONMp:bst
CRURPOp:burea
:WQRQUp:busin
D^JOPOp:but
6dMOQTp:by
GQSQPMp:bâtim
BRTONTp:büro
ASURPNp:c
EUPPORp:café
FRRQOPp:calcu
cGKPJJp:calen
7gONUJp:call
\SMIJKp:can
UHPOPOp:centr
_IHNNNp:ceo
ARUPRPp:certi
[KINOOp:chacu
)cSPTWp:chang
CRTPPQp:chat
XLMNNMp:chce
WMLMNNp:churn
OFWTOKp:ci
DSQRNQp:cita
<RVRPTp:clien
WMLNONp:cloud
fHILOHp:cnc-p
BWQPOPp:code
YINNMOp:codin
AWQSPMp:colle
XILNLSp:collo
YEMPUKp:come
_KIJONp:commi
;YURLRp:compa
NMQPUJp:con
8[YTHRp:confi
EWVMMNp:conne
WKOOMLp:conoc
`IINOKp:conos
?WRQNRp:consu
=[QRMRp:conta
UHYNLKp:contr
hJIFMLp:conve
MUPMMNp:convi
SPHMQPp:convo
CWPRNNp:coord
CZOOOOp:copia
QTKNPMp:cordi
PYMNLJp:cv
BVROORp:cześć
HTJMQUp:d
YJLOOMp:da
VMLMOOp:dank
LWMMNNp:dann
^GIMOOp:dans
AYVNLPp:das
CVWNNMp:dat
aLJKKMp:data
2fVPNNp:date
?[POORp:davet
T`KHIIp:day
]ILLOMp:days
^@RVIKp:de
TJILTRp:dear
XMJKOQp:deine
@WQOTPp:dejo
4aTQNQp:del
;YPOSTp:delet
VKMOOMp:della
XGVWGGp:dem
<UPNTWp:den
GTOOHYp:der
DXMNPRp:des
GUXSJIp:desig
^ARRPGp:despu
UULNNGp:detai
WOJJNRp:devel
kEJNLFp:di
CSRPOSp:dial
S`FOKFp:diary
;TSNM\p:dich
?VVQOOp:did
Y`GFIKp:die
\ILNMNp:dig
VNLQQJp:dinne
fCLNLKp:dinsd
XJNRMKp:dir
SFJLRYp:direc
DYOOOPp:diret
SJLPPPp:dispo
BYPOQPp:dni
=S[QONp:do
WLKNOOp:dobry
4WVTNVp:dog
@SXQOOp:don't
B\NOLTp:door
BWQQNPp:dress
bBPRGNp:du
bIMNKHp:due
>[PORPp:durch
ZHNNOMp:duurt
VKLOOOp:dzień
[@TRNLp:e
BTPQOUp:edito
LLROMTp:een
]JGNOOp:eerst
MKPMNWp:ein
>TPRRTp:einen
@YOORQp:einma
FNRRORp:einze
IQPPOPp:ejerc
AZPOOQp:ekte
>UVWLMp:el
FVMNPSp:em
7ZUQMVp:email
YKJUNHp:emea
FRMRPSp:empfa
QESVNNp:en
NTPNOLp:engin
JHZZNGp:entre
XMPPNGp:entry
GUOOOPp:equip
=WUPSOp:er
BVONQRp:error
XJMMOOp:erstg
YJMRGQp:es
8XPPQYp:estac
@TOPPXp:estar
TIPTNKp:et
>]OOTMp:eu
gELMJJp:europ
VKOOOMp:evalu
CSSPQOp:even
EQNPMXp:event
HVSLONp:every
>ZTQMPp:exclu
`IMJNLp:execu
ESPNPTp:exerc
_GKNQJp:exter
EXOOOPp:falad
gBLOOHp:favor
:ZQPSRp:feedb
RJQUMKp:feron
PIOOMVp:file
\HIOONp:filia
UNLMOOp:final
JQRONOp:finan
BXTPMNp:find
iFILLJp:first
POJSNOp:flat
`LJIOMp:folge
<ZTNOSp:follo
UDZKPMp:for
=ZPOPTp:form
IQNOOSp:forma
`[FKHGp:forwa
BSUPPPp:found
6[QQURp:frage
ETSOOOp:frame
ZLMNGQp:freue
OZKKOKp:freun
VIPNNOp:from
?MUOQYp:front
IOUOLSp:funct
cIFOOJp:för
8[ROPVp:führt
K[JPIRp:für
?TUQLTp:g
E`LMPLp:gebuc
@[QNOQp:gebäu
>P[MRSp:geehr
?\POOQp:gegan
?ZOOSQp:gehen
=VSQNVp:geldi
FWTOLNp:genti
AVTQNPp:gern
AYPOPPp:geseh
UPMSILp:gespa
SNMQJRp:gespr
CSSPROp:ging
\ILOLNp:glæde
`IRHNHp:go
PTZJJGp:good
?SVPRPp:googl
`HLNNKp:graag
`ENOPHp:groet
WGOQOLp:group
cDQLPGp:grüße
gFDRIOp:guten
?[POORp:görüş
@ZORRMp:h
UJPRNKp:h30
CYPOOPp:hab
XTKMKLp:had
_SKKHJp:half
VIONOOp:halfu
[HQRHMp:hallo
YEEKVUp:has
bJGMNLp:hatch
TEUPJSp:have
<\UPNOp:he
SCPYJRp:head
H`LNMKp:heari
FUSNMQp:hei
[JLOMNp:hej
CRQPTPp:hello
?VNQOVp:helpe
XCROOOp:here
]KKNMLp:herr
VJ[JFPp:hi
AZPPOPp:hirin
@TTPSOp:hoe
6^ML\Qp:hoi
>XTOPQp:hola
FVOOPPp:hones
YUOLIHp:hour
@XRQOPp:house
\LKLOKp:hover
>]NTOOp:how
4[VROTp:hr
6[ONQ\p:há
_iAFKAp:i
VQNNMKp:i'm
_UNKDHp:ich
VLMNONp:ics
l@PLNEp:if
_IMLNKp:ihnen
JPLRNSp:ihr
=SOTRUp:ihre
cGPHLLp:ihrer
[KORMHp:ii
LIVPTLp:ik
PHTNKVp:il
@\PONRp:ile
S^HIJNp:im
QJNMG]p:in
EQQTNPp:insis
VE\LKMp:inste
UI]KKIp:inter
CRWOOPp:into
l>HLQJp:intro
JUQPKOp:invit
JEUURNp:io
QJQKROp:iphon
VEVJPPp:is
AZPPOPp:isn't
7YXNLXp:ist
F]NMMOp:it
QM\IKKp:it's
aHMKNLp:its
?\QONRp:için
4ZVQSSp:ja
ONPUOJp:janua
aFHJPQp:java
W>VVKMp:je
EOVSONp:jeudi
UISMPLp:job
ZHQOLLp:join
JSPOOOp:joini
UHOQPNp:joint
ZLMNNLp:júri
?XOQVNp:kaffe
LVPLQKp:kan
QRPOOIp:kasac
GWSMMOp:kenne
ESUOMQp:kg
=^OOOQp:kind
WLNNNMp:klien
>VSPNVp:kom
TNMMKSp:kommi
=WQNMYp:koord
<WPORUp:kurz
XGOPOMp:l'inv
WMLMNOp:l'équ
YFQRIOp:la
VKLLNRp:lade
DWRQNNp:las
iFGLKLp:last
ODWVPIp:le
IKPRQSp:lead
LMVNONp:leave
?USPNUp:legit
_LKJMNp:lehrk
UMNLOOp:leite
TKNOOPp:leitu
RMTNMKp:lerns
]GMNMNp:let's
KOTQMMp:letzt
JHVKURp:liebe
JUMQJRp:like
\KILMQp:link
UMNNONp:live
FWOOOPp:lobby
\KGJOTp:locat
@RVOLVp:locke
V]IMJGp:look
aQHNJHp:looki
ZLMLNMp:looks
\KKMMOp:ltd
ETPPORp:luego
XJNNOLp:lunch
>[ORNRp:lupo
?XQOOUp:m
ETROOQp:macht
;[RPQQp:make
DTQMLYp:march
HMQONWp:margi
MJZRLJp:marte
QOJSNOp:md
^HRLREp:me
DROOPUp:med
ZKLPLMp:mee
RIJXSKp:meet
PcCIJRp:meeti
^HNMMMp:meine
FTNPTOp:melde
XERPOLp:merci
AZQOOQp:merha
NIWSRHp:met
]INOKLp:mich
AWPSPPp:mij
NISNMUp:min
GQWOMOp:mins
NCRSMWp:minut
^OLNKHp:mit
9UVVOQp:mitta
]GMLOOp:moder
>VPPSSp:moi-m
TLROLNp:moin
IQRPNOp:money
]KLJSIp:more
VMOOKOp:morge
SRJOPLp:move
LLUMPPp:my
UIQQMMp:möcht
XKMOMNp:møde
[GMSNIp:na
ERUQONp:nd
0lPPPNp:need
VMMNKQp:net
XJMMOOp:netzl
SIOPOPp:netzp
SJOQONp:neuer
8aMRPQp:new
URULJHp:news
CYOOPQp:nices
VJJKJZp:nicht
3ZVPTSp:niet
ANWQQQp:no
9_PORRp:noch
TMNNNOp:nosso
HPTNPPp:not
E]LONOp:notre
FRRPPPp:numbe
<fNNONp:nur
QNTNNKp:nächs
TMOOOLp:o
FURPOOp:obrig
dGEUIKp:of
\C\LLGp:off
YLPLLLp:offic
DROOPUp:og
NLKOSTp:oi
^OKKLKp:ok
aGKOKMp:oktob
UHPNNQp:om
ZLMOMMp:omówi
UaJOHCp:on
lGKGMHp:one
NZVJIHp:only
^HNMNKp:ons
XLINOOp:onze
DUTOPNp:ook
4_YNNQp:op
7XTPPXp:open
DXOOPPp:optio
A[QOONp:or
]bFLGCp:organ
CRTOSPp:origi
LQSPJPp:ort
ERONTRp:os
KJWQMPp:other
=VVNNUp:ou
KOIPPWp:our
RESWSGp:over
>^OOOQp:own
ZKLOLNp:pairi
O_UDGLp:panel
FSRQOPp:paper
@ULSMXp:para
6YSQSSp:parki
@WTPOPp:partn
VKNONNp:parę
JNNRNUp:passa
BRQQRRp:payme
ESRQOPp:pen
aFMNNKp:per
KMXPLNp:permi
SIPPNPp:perso
TMMNOOp:petit
CURQPOp:phd
HPSOQOp:phone
BYPMRQp:photo
?TVQQPp:pin
[ENQPKp:pièce
QORLJQp:piętr
SMTLMLp:place
FSPPQPp:plais
XLKTMJp:plann
@QGPQ_p:pleas
NOQVLJp:point
\IKPMNp:poort
c?KONOp:por
WLSOKJp:portf
YKJNOOp:poser
^LJHPNp:posit
bGIOOKp:posiz
QGMTPQp:poste
dEINQHp:pour
FNSUOPp:pregu
EQLMRYp:prepa
=ZRNPTp:prese
\LJNMLp:press
CQQQQSp:princ
KNUTLLp:probe
MZTKILp:proce
@\OSKQp:produ
SQDITTp:progr
eJGIPJp:proje
KWSLMLp:promi
CRSPRPp:proof
XMKNONp:prueb
IUTIPPp:prése
DURRNNp:puest
YKJNOOp:puiss
XLMNMMp:pytań
_JJMMLp:på
XLKMOOp:q
bHHMMNp:que
DUPPOQp:quedo
]WLHIJp:quest
BTVOOOp:qui
QJMVRKp:r
UMLNNOp:reach
@XOORRp:recei
;]QQNRp:recor
IRLOPTp:recru
;`OPOQp:regar
]JHTNIp:remot
@]OOOOp:renco
ULNONNp:repea
>[QPNRp:reply
@ZPOQQp:requi
<TPOVUp:resch
>QN[NTp:respo
HROOOTp:retur
CVTSMMp:revie
EVPOPPp:rh
GVRRLMp:riesg
;[RQMTp:robot
YLHNOOp:rol
\EONOMp:role
eKEOLJp:room
^MJINNp:round
YMNNMLp:rozmo
SEORSNp:rse
CXPPQOp:rundg
ZKNMLMp:salar
UNKNPNp:salut
gEKIOKp:same
HORQRNp:sarò
MKUOOMp:satel
WJMNOOp:scada
]EHMQQp:sched
CUUOPNp:schui
DVPPPPp:scien
=WNOQXp:scree
`LMMMHp:se
WLKNPOp:secon
AVUUMMp:secur
^RJJJMp:see
C^MOQKp:seen
PWLNLMp:segue
;S\PQPp:sehr
NMMQMTp:seid
XLMNMMp:seite
j@LMMJp:send
5`UPORp:sendi
rDCGLNp:senio
EFYTRPp:septe
PKQTNLp:serez
GLVROOp:servi
\JINOOp:ses
NEbKKMp:sessi
FWOOOPp:shall
-_QQQZp:share
VJTOKLp:ship
CVONQRp:short
PPLMLVp:shoul
\KMNNJp:shout
BWTPNNp:show
JSKNOUp:sich
CXRQGUp:sie
BTQPOUp:siehe
HWPMLRp:sind
CROOPVp:skal
_GLJOOp:slide
9TYULTp:slot
AXQQNPp:smart
LR[INJp:so
YFOROLp:socié
?WPOTPp:solo
?ZQQNQp:some
=[SOQOp:somet
@[QNOQp:sorge
F^MNMLp:sorte
LKTRLPp:speak
HSOOORp:speci
IRTMNQp:spedi
ATQPNVp:speic
dEMNMIp:sprec
FHVVPQp:spree
<USPSSp:sre
FQROQQp:stadt
UKPPNMp:staff
VYINJJp:stage
HUOOOOp:stake
]NHKNMp:stell
XMPMJMp:step
IMQOPTp:story
IMQOOTp:strai
BWQQOPp:stree
XLNNOLp:stric
UKLOPNp:strik
8UURNYp:su
>ZTRMOp:supon
bFJLPMp:syste
G_LNNLp:só
?RRTOSp:t
bJERHOp:tag
WJNOLQp:take
CROOPWp:tale
CUUONQp:talen
dRIKIGp:talk
YMOOLJp:talki
FQPPPSp:també
KKMPWPp:tarde
QXGPLMp:te
XB[LPJp:team
,XYURVp:teaml
aIHIKTp:teams
_PHLKLp:techn
BWQNPQp:tee
TTPJKNp:teil
PJTISPp:teiln
]EMNPLp:telef
cEKOLMp:tell
[HMOMNp:ten
<TNPP[p:termi
JOWOMNp:terug
ETTOOOp:test
SOQNPJp:text
VQQPGKp:thank
BNWPOUp:that
AZPPOPp:that'
fTTCHAp:the
DTQPQPp:them
gKIJPDp:then
RL\IJLp:there
YLMMOLp:they'
DRUKSQp:this
FUROPOp:throu
`GJPLMp:thurs
[ILNMNp:til
^JJNMMp:till
F[TNCSp:time
`CLPNMp:times
XLLNOMp:tjäns
Y[TII@p:to
DVQPOQp:toda
FTPOOQp:tomam
]GSLJNp:tomor
>YRQOPp:train
CZOOOOp:tres
:WWRLTp:tu
KLMPRTp:tudo
cHMQLEp:tuesd
^PFLPJp:two
[LJNOMp:técni
UOLOHRp:uhr
6[PNN^p:ul
TQMMKPp:um
5ZXSQOp:un
WISLOLp:und
`GJMONp:une
hENJHMp:uns
^IMMLMp:unser
_JJMNLp:up
<VORPVp:use
SJPNOPp:uur
[LJNOMp:vacan
@UUQOPp:value
_HIMNMp:van
[ILNMNp:vi
DVQPPOp:via
FK]LPQp:video
^JIKOOp:viele
7YNPQ[p:visit
XMNMMMp:vogal
ZINOMLp:vom
^RIKMIp:von
eEIPMKp:voor
\MMOHNp:vor
FRPMOUp:vorab
?XPOPUp:vors
ETMNOVp:vorst
\EOTPFp:vous
CbKNNOp:vp
aIINMLp:välko
QJOOORp:w
hJHMJIp:waiti
ZHQNNKp:want
_GMNLLp:war
VJKONRp:was
AXQPOQp:watch
QTNPOIp:we
TMNNONp:we'd
UOOQLJp:we'll
DUSOLSp:wedne
ZOIQKMp:went
SIUPLLp:what
:WORPXp:whate
ZIONLMp:when
6ZURQQp:which
OLNUNNp:white
]PUMEEp:who
QMUMNLp:wie
[NTHKIp:will
\HPPHOp:wir
TKNOMPp:with
]LKLOKp:witho
INUTLMp:woche
3\[RRLp:won't
CSWOOPp:work
lRFKIAp:would
ESOPQRp:wrap-
AYUPMNp:write
9VVQMVp:x
-SUUWZp:y
<WUNRQp:yeste
AWPORRp:yo
PZHPREp:you
O[JNKKp:you'l
oGHKJHp:you'r
NOQTCTp:your
IRSPOMp:yours
TLONOMp:z
XLMNNMp:zadan
YJMPMMp:zadać
:WUQTOp:zelf
HOUNMUp:zmitt
<WSPNVp:zonde
_LLMJLp:zone
YMIKNRp:zoom
LKOSJWp:zu
AZPOPPp:zufäl
MKSMLVp:zum
@ZOOOSp:zweit
:TSVQSp:|
KHV[INp:¶
VMNOOKp:·
QIRUPIp:à
WLLNOMp:är
ARTSQOp:étage
TMNNOOp:übers
]LLNLKp:κ
]LLNMKp:με
cKMMHIp:τον
YKOONJp:в
_JNMOGp:встре
ULNOMOp:‍
<VWJUSp:–
WKMOLOp:💻
XKMOLNp:🧑
W\0QJ\r0
di6=:ar1:↵
gb;B=Wr1:↵-
DD`FfFr1:!
GD]FhDr1:!-
bIBE>ir1:&
\GDGBir1:&-
PYDHF`r1:'
VUIGA_r1:'-
cG=ZWBr1:(
hX/NRKr1:(-
LOhHFHr1:)
FKdJTGr1:)-
yJ@KDHr1:+
{G@KECr1:+-
SME<aVr1:,
VDC?b]r1:,-
MHHOcKr1:-
OEEPgIr1:--
`RK.P_r1:.
`QN;JVr1:.-
bDHIcAr1:/
hADHg=r1:/-
OQCIQ]r1:0
ONCGW\r1:0-
JEME_[r1::
ABUGdWr1::-
[VI;f@r1:;
WQUEUDr1:;-
iKJIFLr1:<
mKGJFLr1:<-
UNLNMQr1:@
WLLMMQr1:@-
bJHMNJr1:[
bJFMOKr1:[-
?SVQPQr1:]
@SUQPQr1:]-
3\SPYOr1:a
8YSPWOr1:a-
`IJPJMr1:about
qEHNFHr1:about-
RYZFFIr1:after
Q_VGEGr1:after-
dQILFIr1:again
^]GGEKr1:again-
dIHLPIr1:along
`LGMPKr1:along-
FcIWKEr1:als
H`KTLHr1:als-
:PTNR\r1:analy-
;QSOQ[r1:analyst
dVBN4[r1:and
gXK73fr1:and-
G\\IJHr1:as
DX`JJJr1:as-
LKM^LLr1:ascol-
LKL`MKr1:ascolta
LMWG]Fr1:asked
LQTH[Fr1:asked-
fTJJDHr1:asks
jNQEFGr1:asks-
JF_JIXr1:asses-
@MMdTHr1:assis-
NNL[MJr1:assiste
V`CD[Br1:at
XiHFJ@r1:at-
FNbKNKr1:attac-
DOaLOKr1:attached
]XIJLGr1:aus
[ZIFMJr1:aus-
DSQRPPr1:avec
DSQRQPr1:avec-
GLcLMLr1:away
FKdJMMr1:away-
KEFKZ_r1:befor-
HEHKaYr1:before
Q[KQFMr1:belt
VTKPHLr1:belt-
OJJNN[r1:build-
OJINO[r1:building
DSUNPOr1:buyer
ESTNQOr1:buyer-
=bGGYTr1:by
HYFGYTr1:by-
CTTOPPr1:call
@TUOQQr1:call-
Q[GNJOr1:calls
RYHNJOr1:calls-
WjAGIGr1:can
JIdKLLr1:can't
IHkJKIr1:can't-
RlAJHIr1:can-
JJbMJNr1:cance-
=WSMWOr1:candi-
BTRNVOr1:candidate
8TVPWQr1:chat
3UXPYQr1:chat-
^FKOOKr1:che
\GLOOMr1:che-
EVPPPPr1:clic
CWQPPPr1:clic-
G\LMFWr1:colle-
7ZSPTRr1:com
=XQQTPr1:com-
AcMPMLr1:con
@aNPNMr1:con-
GSOOROr1:conta-
EVOOSOr1:contatto
GRQPQOr1:contr-
HRQPQOr1:controller
ERQPPSr1:couns-
HPPOOSr1:counsel
kEGLLKr1:cover-
jEGKLMr1:covers
@TWPNSr1:criti-
=TWPMTr1:critique
GTQPOOr1:da
GTQPOOr1:da-
HPSPOOr1:das-
:WQM^Nr1:dat
6WQN`Nr1:dat-
7URQVUr1:data
7TSRWSr1:data-
ERPOSQr1:date
DRPOTQr1:date-
_MJLLMr1:dazu
^MJLLMr1:dazu-
5WG[UWr1:de
6WG[UVr1:de-
FPSPPRr1:den
GPQPPQr1:den-
;VRTRQr1:di
=URTQQr1:di-
IXZLHKr1:direc-
V]GKKJr1:direct
:U^OLQr1:director
gEIKLMr1:does
VE]JMJr1:does-
cKJHLNr1:doet
fJJGLMr1:doet-
X`KFKFr1:drive-
XKXKHLr1:drives
UWBQMNr1:du
YUAQMMr1:du-
IJKK]Sr1:dura
EHKLaUr1:dura-
aW>RS@r1:e
^PAPXBr1:e-
IRQOOPr1:em
GSROOPr1:em-
aYVDEAr1:en
_]SCDCr1:en-
#Y^Q\Yr1:engin-
#Y^P^Ur1:engineer
SI[LIOr1:enjoy-
QI\LJNr1:enjoyed
IGiHMKr1:está
JGdKNMr1:está-
cGGMPMr1:et
iFFLNKr1:et-
LKJaMKr1:fica
KKK`NKr1:fica-
FRQOQQr1:filtr-
FRROQQr1:filtro
ZIJVLJr1:first
\JLSMJr1:first-
:\VYX=r1:for
@YSZV?r1:for-
MRXLJMr1:found
MJXHF^r1:found-
^LLKOIr1:fragt
`MKIOIr1:fragt-
V[A_>Lr1:from
XXG[;Mr1:from-
>WUOQQr1:für
@YSNPQr1:für-
@SRNJ]r1:gmbh
?SRNI_r1:gmbh-
RK]XECr1:greet-
OR\SGDr1:greets
CMOMMbr1:group
DMOLKbr1:group-
NJ_INLr1:ha
MM^JNKr1:ha-
D_IRNNr1:haalt
CaHQNOr1:haalt-
MKKMJ_r1:hall
NKKMJ^r1:hall-
YIXKNHr1:hande-
XG[JNHr1:handed
TUESFSr1:has
ORDSSPr1:has-
^XIMGFr1:hat
`THMHIr1:hat-
=SWOTPr1:healt-
9SXPUPr1:health
]J@[NIr1:hears
[J@]NJr1:hears-
dSDMJHr1:here
aXFLIFr1:here-
FKINMdr1:house
GKINLfr1:house-
MMM[OIr1:hört
MMMZNIr1:hört-
fLGQGIr1:i
dKHPIIr1:i-
Db^HHEr1:if
CaYLIGr1:if-
G^KQKNr1:ihnen
FbHQJNr1:ihnen-
gJIOJHr1:im
fJIOJGr1:im-
[a?DYBr1:in
Vk@BXAr1:in-
GQPORQr1:inspe-
GRPOQQr1:inspector
DN\H[Hr1:inter-
5QTR`Mr1:interview
]NWGHHr1:interviews
ZGB_MKr1:invig-
VFE`NKr1:invigilates
iI@NBXr1:invit-
aGDNJVr1:invite
cDLRDPr1:invited
TRGONPr1:invites
dN[S+Or1:is
gEVR2Ur1:is-
[HSPJIr1:isn't
YFKIK\r1:isn't-
RKkGHDr1:ist
NLfIIGr1:ist-
^IHPOLr1:ja
bHGOOLr1:ja-
;^QNTNr1:je
;^RNTMr1:je-
]FHYLJr1:joins
^GC[MIr1:joins-
ETVOOOr1:kan
FSTONOr1:kan-
MLM_LKr1:kijkt
LKL`LKr1:kijkt-
LbLKKJr1:knows
IeJMLJr1:knows-
KFTJaKr1:komt
MHUKZJr1:komt-
?ZKLSVr1:koord-
NJ`LNHr1:laat
WG\KLHr1:laat-
ZJLLHVr1:lab
aGIOIPr1:lab-
BOPOZPr1:labs
FOPOVOr1:labs-
UYFIOMr1:le
S^GJMKr1:le-
1W_RNSr1:lead
0X^ROSr1:lead-
RJJIRYr1:leads
PKLKQWr1:leads-
N]HMLNr1:leidt
LcGMJMr1:leidt-
IFGE_`r1:lette-
?FbGWVr1:libra-
?QQNXRr1:librarian
YZGKJKr1:liga
aSHJLFr1:liga-
JLM^MLr1:liste-
HLL^MNr1:listens
NIIILdr1:lo
LLKJM`r1:lo-
VTCZIJr1:looks
SVCXLKr1:looks-
dIIOKKr1:macht
fFHONIr1:macht-
GQRPPOr1:mais
HPRPPOr1:mais-
KaKMLJr1:makes
K_KMNKr1:makes-
#b[UQ\r1:manag-
#`\TQ\r1:manager
\HGLKYr1:may
\FHNJXr1:may-
FN\OMOr1:me
FNZPMOr1:me-
IE[YOIr1:minds
HJ]TNIr1:minds-
LQ`LIGr1:mir
LS`LIFr1:mir-
bIEUHLr1:mit
^GD]FOr1:mit-
<YVMRPr1:mobil-
?WUPOPr1:more
=XVPOQr1:more-
LI[MONr1:moved
JJ_MLNr1:moved-
JLIMN`r1:museu-
JLIMNar1:museum
E_OSKJr1:na
D]QSKJr1:na-
cHHMLMr1:nimmt
aDJNNNr1:nimmt-
GM[KQOr1:no
DQ]IOOr1:no-
LIbGQKr1:não
JG`LQMr1:não-
FNQMZNr1:o
CNQOZOr1:o-
cGHRJKr1:obser-
]IISMLr1:observeert
_JJMOKr1:och
cIILOJr1:och-
XRKNJMr1:of
YSJNIMr1:of-
=YUNORr1:offic-
@UQPMWr1:office
_KJMMLr1:og
^KJMNKr1:og-
OUUA=cr1:on
QSX>@`r1:on-
GG\ZOFr1:only
HGU[OLr1:only-
YEHMK]r1:opens
^BFMI^r1:opens-
LK]LOLr1:opera
CP`MOKr1:opera-
?VWQNOr1:operations
=VUPQRr1:or
<VVPQRr1:or-
bLHNLKr1:oraz
`LINLKr1:oraz-
GYXPIIr1:par
HZTPJJr1:par-
3TTO]Tr1:plann-
3STO^Tr1:planner
D_IOPNr1:por
E_IOONr1:por-
QMLKG]r1:quest-
]RVEIGr1:qui
_QTGIGr1:qui-
<UXOORr1:raise-
BTUOOQr1:raiser
UKWJMMr1:ran
MK^KLMr1:ran-
[JIH_Er1:re
]HJFaDr1:re-
YJQNKNr1:read-
EMLPKar1:recep-
FLLOM`r1:reception
HLMLP]r1:recru-
GOfLIIr1:retir-
HOcLJJr1:retired
FSMTOQr1:revie-
JLNQI\r1:robot-
BKNSL`r1:robotics
ETRPOPr1:role
CVSPOPr1:role-
MIIKLcr1:room
NIJINbr1:room-
fIJJNJr1:runs
`JLLNJr1:runs-
IGfKNKr1:saiu
LHcJNJr1:saiu-
VJIXLKr1:says
WJJYMJr1:says-
LJONK]r1:schoo-
LMNNMYr1:school
FMMNM_r1:schul-
EMNNN^r1:schule
QUFONQr1:scree-
;VSQPVr1:searc-
=USQOVr1:search
UN^IGIr1:sends
SMcJFGr1:sends-
QIUVMHr1:sera
WGWOMIr1:sera-
VaJGKHr1:set
W^JGLIr1:set-
T^HLHLr1:shows
TYKLHLr1:shows-
?UUPPRr1:sind
;VUQOSr1:sind-
NJG^QNr1:sits
NKJZPMr1:sits-
IOZJQMr1:so
HM\KQMr1:so-
=PSOTWr1:softw-
APRORVr1:software
EOMK_Nr1:solli-
HMNN[Nr1:sollicitatie
AVONVPr1:sollicitatiegesprek
SLVKNLr1:start-
MLaJKKr1:started
K\FWLJr1:stays
LZFYLJr1:stays-
fJGJMMr1:stell-
dIGJNMr1:stellt
JLNOM[r1:stree-
JLMOM[r1:street
\LTKJIr1:stößt
aIKKLNr1:stößt-
CPOVSPr1:super-
dRDHNJr1:takes
cXDFKJr1:takes-
L^`DEGr1:te
O\eBBFr1:te-
GXYQGJr1:the
HV[PFKr1:the-
EUSOOPr1:this
DUSOOPr1:this-
MFOO]Lr1:throu-
OGNN]Kr1:through
MbFKMMr1:ti
RbDKMJr1:ti-
9V[OPRr1:time
5W[OOTr1:time-
LW@?gQr1:to
LPHBfOr1:to-
MLNNNXr1:tower
MLNNNXr1:tower-
aJHLMNr1:train-
DURQMPr1:un
DVRQMQr1:un-
kMHLHFr1:und
sMGJGBr1:und-
BPQNVRr1:us
APQNWRr1:us-
XZEHPMr1:van
T_EHNLr1:van-
I\LOOJr1:via
H\NPOHr1:via-
QYC^IFr1:vom
K[E^IGr1:vom-
BRQQQSr1:vor
ASQQQTr1:vor-
JPSUHOr1:vos
GYOUHNr1:vos-
_\SDEDr1:vous
XZXBGGr1:vous-
JQKNK[r1:ward
JQKNK[r1:ward-
HFdMNMr1:was
IIaLNMr1:was-
FGU`QGr1:watch-
EKZ^MEr1:watches
^T7WIPr1:will
[T1ZOQr1:will-
cJJKMLr1:wird
eKHJMLr1:wird-
IKLS\Kr1:with
IIIZZLr1:with-
DL[PQPr1:won't
CO[OPNr1:won't-
RT]GIFr1:would
SWXHHHr1:would-
hCCEaFr1:y
gFDCaFr1:y-
^LMNHLr1:yard
VNNNJPr1:yard-
\IPKMMr1:z
YJRKMNr1:z-
@TTNPSr1:zadan-
HJJcOMr1:zeigt
GNK_OKr1:zeigt-
HI\ZKHr1:zit
II[XNGr1:zit-
BQPPOXr1:zwisc-
?RQQPXr1:zwischen
SZMQDKr1:|
UZFWDIr1:|-
JPLGRZr1:¶
SNJFPYr1:¶-
Q]JLJKr1:à
XVILKLr1:à-
DDZ[ISr1:è
EA^UHZr1:è-
HMKLO^r1:é
=QPKQ`r1:é-
_QBCe@r1:–
KQ@E_Yr1:–-
_GKJSLr1:✓
`ILKMLr1:✓-
#\eUP\r2:↵
#afTU`r2:↵-
EXSOLOr2:!
IWPOMOr2:!-
UYKNHJr2:'
`TJOIEr2:'-
*UfOOVr2:(
)UfQNWr2:(-
4SbWJPr2:)
<Q_XIMr2:)-
OTITNLr2:+-
;:_>Nzr2:,
1;\KM{r2:,-
3PVQ_Pr2:-
5QUSXTr2:--
AJG\SYr2:.
?MIbKXr2:.-
ESLQF_r2:/
DPMQH`r2:/-
V]<CNZr2:0
\^;<PXr2:0-
&VWWbOr2::
&WTTcQr2::-
?KdIc@r2:;
@QaH_Ar2:;-
]PMJIMr2:>
iKJHHLr2:>-
[PECMXr2:@name
XUO,Ocr2:@name-
JAYJ[Rr2:a
HA^E\Rr2:a-
HFhMOHr2:about
JJ^NPJr2:about-
YOHOKOr2:accue-
SUJOKNr2:accueillera
^YBJMKr2:after
]TFIMMr2:after-
LX^FEMr2:all
P_WFCKr2:all-
UYSJIFr2:am
WRYLGFr2:am-
[LKOLLr2:ammin-
[LKOLLr2:amministrazione
HHE^J]r2:an
IHE]I^r2:an-
YWILLIr2:anali-
SXLMKLr2:analista
RLTNMMr2:analy-
LOTONNr2:analytics
?TLQSWr2:and
DUJNZOr2:and-
NGHLhHr2:appli-
KJIJcOr2:applicant
QGHUJ\r2:as
OHFZIZr2:as-
DUIV_Cr2:assis-
EZLK[Hr2:assistante
_IJNNJr2:assoc-
aJJNNJr2:associate
DRXMQNr2:at
<ZWNPOr2:at-
SUYMEFr2:atten-
RH[MJNr2:attend
JM]OLKr2:auf
IOZOLLr2:auf-
KbKHNKr2:avail-
FHcMPMr2:away
EIdLPLr2:away-
NFUaCMr2:be
PLRaBIr2:be-
OKHMKar2:befor-
K^KMLMr2:behal-
E^NNMNr2:behalf
BXPPOQr2:bespr-
EVPPOPr2:besprechungsoptionen
bIJJNNr2:betri-
dIKHMNr2:betriebsrat
8QUQVVr2:betwe-
7PUQWWr2:between
XGNNWIr2:bewer-
UKPOQJr2:bewerbung
RYFNLNr2:booke-
SYEOLNr2:booked
JDHKY_r2:bring
HHHMU`r2:bring-
E[_LIFr2:build-
GUOOOPr2:c
FVOOOPr2:c-
BTSQOQr2:calen-
ATSRPQr2:calendly
UHMLWMr2:call
SGMLYNr2:call-
EM^JPQr2:cance-
ESTOOPr2:cancel
ObGGSHr2:candi-
FaJISLr2:candidate
[ZIKELr2:candidates
nFGNLEr2:ceo
oDHNLEr2:ceo-
GNNNJ`r2:cerra-
SKZHLOr2:chair
VIYIJOr2:chair-
SVKNLLr2:charg-
SXIOKKr2:chargé
mEIMHJr2:chef
jHCOHNr2:chef-
NLKNG_r2:co'
PMMNGZr2:co'-
gCMQLGr2:co-fo-
dDLPLIr2:co-founder
URGNNOr2:colle-
LVJPOOr2:collect
NTSUIGr2:compl-
KQ[VFFr2:compliance
GTQPOOr2:compu-
HSQPOOr2:computer
UXELTHr2:confi-
K^KPJMr2:confirm
TUJPKLr2:confirmed
eMEOLHr2:coord-
kIFJJLr2:cto
fJGKLLr2:cto-
OWXKKFr2:da
RV^IDFr2:da-
JXRNKMr2:day
IZQMLMr2:day-
Y\TPB@r2:de
[[VNA>r2:de-
iISLGBr2:den
gFXMFAr2:den-
HSMLMZr2:depot
LVJJI\r2:depot-
\KKQKKr2:deput-
\LKQKJr2:deputy
S`IKJIr2:der
V_HMHIr2:der-
ZMMKMMr2:desig-
[MMJMNr2:design
L_FJPOr2:dial
SZEIOOr2:dial-
KbQFGNr2:die
VWPHILr2:die-
dGGKNPr2:dir
_IHKOOr2:dir-
hAMOGMr2:direc-
bBLPOLr2:directeur
cKEOGQr2:director
^IJMMOr2:directora
DSSRPNr2:directrice
nHFOJEr2:diret-
kJFNKFr2:direttore
fLDKLLr2:do
_SDJLNr2:do-
J]IEG_r2:door
H]KFLYr2:door-
]MJNNKr2:drift-
XMLNOMr2:driftsleder
B^OONOr2:du
E^MNKPr2:du-
NFIcKOr2:e
PIJ`LKr2:e-
B]NOMQr2:einen
C\NPMPr2:einen-
[iAIIEr2:el
ZfCJDIr2:el-
YIXLHKr2:emeri-
XH[KHKr2:emeritus
MA^`KCr2:en
LHZ`IDr2:en-
XLJMQOr2:engin-
BMSOTUr2:engineer
lIGMHHr2:engineering
\UFLINr2:enseñ-
UYGLKNr2:enseña
DZG`LIr2:er
DYGaLIr2:er-
JIO^QIr2:estar-
IIO_OKr2:estará
[QRPGDr2:every-
UTOWFEr2:everyone
MaMKIJr2:execu-
FgMMJJr2:executive
XKLNONr2:fackl-
XKLNONr2:facklig
GIXK]Kr2:first
IJYKVLr2:first-
CIMXN[r2:follo-
V_CD_?r2:for
T_CF]Br2:for-
PIPRRNr2:from
OBRUTOr2:from-
Q`LKJIr2:front
P_MLKGr2:front-
`GKMNMr2:für
ZIMNNOr2:für-
AJ^OHZr2:gave
BJ]NIZr2:gave-
aKGMNMr2:geren-
aJGMOLr2:gerente
]GLOOLr2:gestisce
@VRQQPr2:googl-
AVQQPPr2:google
INKIcMr2:guest-
UNXJCRr2:has
\IYHDQr2:has-
QKWOLMr2:have
RKZNILr2:have-
e_CDHGr2:he
eGGNLMr2:he'll
bGJNMMr2:he'll-
f]DEDJr2:he-
{?@JFIr2:head
{=?KHIr2:head-
ZKLNNLr2:headt-
]IINNNr2:headteacher
YDbGFNr2:her
TAlIELr2:her-
ONYLMLr2:here
RKZJMLr2:here-
mTCEIIr2:het
bVEEMKr2:het-
Z[ILIGr2:hi
SZKNJIr2:hi-
VGGJKar2:hirin-
ZIIGK\r2:hiring
@RPOUUr2:hope
>QOPWUr2:hope-
\R_M9Ir2:hr
TT\O;Lr2:hr-
fKJJKKr2:hrbp
eJKJKKr2:hrbp-
eP>JTHr2:i
Q[HMNKr2:i'll
K_IMOKr2:i'll-
dT@KPGr2:i-
ZHHKPUr2:ich
XINLOQr2:ich-
[KQJPIr2:if-
YRCYIJr2:ihnen
ZUAYHIr2:ihnen-
CPROUQr2:ii
APROVQr2:ii-
b`HGBFr2:il
YdGJEHr2:il-
?SWKRUr2:im
=TWKSVr2:im-
UB[eH<r2:in
R<_lC>r2:in-
PTRMREr2:inter-
WJJ]HIr2:internal
4VXIdJr2:interview
fPMEDOr2:interviewer
^IJHD\r2:intro
cILJJMr2:intro-
TVKSCOr2:invit-
XRIREOr2:invited
TSIPLNr2:inviting
YJFIN[r2:invol-
VIERLXr2:involved
VLRR?Tr2:is
QOWAE\r2:is-
b_HJH@r2:je
^VLFT@r2:je-
ZLKQLLr2:jefa
UOLQLMr2:jefa-
]GXFLKr2:join
XF[FNMr2:join-
VMLNOOr2:kiero-
YLJNONr2:kierownik
QbBOKKr2:la
W`?NKKr2:la-
bFZNFCr2:lab
YI[QGEr2:lab-
\CI]KIr2:le
YDJ]MIr2:le-
_JFKOQr2:lead
cIEJOPr2:lead-
TaFLKHr2:learn-
WZHNJIr2:learning
kFDLMKr2:leite-
iGBLNMr2:leiter
cFKMLLr2:leitu-
bJJMLKr2:leitung
X]AMMIr2:like
ZYGKLIr2:like-
ZUJLKIr2:line
[[FJJIr2:line-
JKHaKQr2:liste-
Y^HKEIr2:logis-
[XJMGJr2:logistics
DQPOUPr2:m
DRQPSPr2:m-
:]MROTr2:manag-
AUPROSr2:manager
G^HQMOr2:manda-
_MJNJLr2:md
]MKNLLr2:md-
hM=HVJr2:me
dM?IXIr2:me-
KJKeLIr2:mee
LKM\MLr2:mee-
IULG^Kr2:meet
CRSH`Jr2:meet-
IPPPPQr2:micro-
JPPOPQr2:microsoft
@MM]MUr2:minut-
>ML`MVr2:minutes
APMWMXr2:mit
?PNUM[r2:mit-
QcGJIKr2:move
R^IJJLr2:move-
SUSNHHr2:my
MRUOLKr2:my-
_MKLLKr2:nativ-
BMOP]Nr2:nd
GLNN_Lr2:nd-
YYNOFEr2:night
YXNOFEr2:night-
XWX6EYr2:no
_SV6FVr2:no-
KH_IOPr2:non
LL]GOOr2:non-
GG]GOZr2:not
EH`FOXr2:not-
^KIOMKr2:notre
]KJOMLr2:notre-
\GPOJNr2:now
ZHPOKNr2:now-
QaDG]Ar2:o
QeBF[Br2:o-
KILeJKr2:obs
FJKfLNr2:obs-
DJLcOMr2:obser-
6\OVQQr2:of
6]PTRQr2:of-
IJeJMKr2:off
IJdJMKr2:off-
YfKKEAr2:offic-
=lNLOIr2:office
ER[ZR<r2:on
RFXRX@r2:on-
QEIHX[r2:one
QDHE\\r2:one-
LNKKPYr2:onlin-
ESMJO[r2:online
WIWJLMr2:only
TL]HLJr2:only-
KILKdKr2:onsit-
LJMO]Kr2:onsite
K[LQJMr2:open
OWMQKKr2:open-
\LLLMMr2:ops
^MKLKMr2:ops-
WHJLbCr2:ore
[HJL]Dr2:ore-
nHHLGIr2:organ-
sFFKGHr2:organizer
XKONLMr2:ort
HMR]?Wr2:our
CLUY?]r2:our-
IZ\GKIr2:out
J`RJKJr2:out-
]RB\CIr2:over
ZVCYEIr2:over-
GPPOSPr2:pair
EPPOUPr2:pair-
F_KNPMr2:para
EdKNRGr2:para-
[`HGHIr2:peopl-
Z_HHIIr2:people
?NR]LRr2:per
?OP]MRr2:per-
aW?\EAr2:perso-
_UHGLKr2:personal
OLKYNMr2:personalrat
\JLMNNr2:personalreferent
QNJNWLr2:phone
ROHOYIr2:phone-
BdIMWGr2:plann-
I]NOKMr2:planning
\FZMMDr2:plant
XAVIHZr2:plant-
FRFPL`r2:planta
GLLQ]Nr2:pleas-
KJJP_Mr2:please
^KLOJLr2:pm
_KLOJLr2:pm-
GVHJP[r2:porta-
P]KMJKr2:porti-
Q_JMHKr2:portineria
J]HRLOr2:post
JZIQNNr2:post-
OIB\^Er2:prese-
UFNI_Jr2:present
WMLMONr2:presi-
XLKMONr2:presidenta
\KNLLLr2:press-
[NEMKSr2:princ-
cIDKMQr2:principal
UPLLLPr2:product
UKLLMVr2:progr-
TKKLNWr2:programme
FTPORPr2:projets
cIMMHLr2:prova
dFJNKLr2:prova-
fEHLLOr2:prési-
^HKMMOr2:président
JaKHOMr2:prête
IaKGOOr2:prête-
YUZHHBr2:que
US[IIDr2:que-
WGKNXKr2:quest-
ZJJMRMr2:questions
OaGPGMr2:qui
M[HOMOr2:qui-
IeLNIHr2:recep-
GcKLMLr2:recepción
J]NQJIr2:reception
MJJOO[r2:recor-
cY9OEPr2:recru-
^QINKIr2:recruiter
ePARJHr2:recruiting
PcEIMKr2:recruitment
TVKLNKr2:recrutadora
:_OQPQr2:recrutement
_OIMKKr2:recruteuse
KMML]Kr2:ref
JMNL_Kr2:ref-
dFHIOPr2:resea-
fEHHOPr2:research
tDHNHDr2:respo-
dOGOJGr2:responsabile
dFLNMJr2:responsable
XMU[EAr2:rh
aA[SHAr2:rh-
ZQFQMLr2:ring
]LFQNLr2:ring-
TORMINr2:role
UPRMINr2:role-
MHKJLdr2:room
MJLKM_r2:room-
eILNIIr2:round
bGILVGr2:round-
XI@ZRMr2:run
TIA\RNr2:run-
_LJNHOr2:sales-
MYNONIr2:schoo-
J[NOMKr2:school
8USQQXr2:scien-
8VSQQVr2:scientist
PgFNFIr2:secre-
ZIIOOOr2:secretario
PIIP[Lr2:see
OGJQ\Mr2:see-
D[OONNr2:sekre-
D\OONMr2:sekretariat
UWGRHMr2:selez-
YXGLJMr2:selezionatrice
G`HQMMr2:send
F_HPNNr2:send-
fVAEX@r2:senio-
_[BFXAr2:senior
YFLZLIr2:shado-
bKOFKLr2:shadow
PHMJ\Or2:share
FYJI^Jr2:share-
YNSMS@r2:she
JdKLNFr2:she'l-
EdOLMIr2:she'll
XKOXR?r2:she-
<[\OKMr2:si
FTYNLMr2:si-
]FUKJMr2:sich
VIZLJKr2:sich-
]DZFJOr2:sie
]CXHKPr2:sie-
KKJfHLr2:silen-
dHGHOPr2:sit
`JHIOPr2:sit-
HMPTNTr2:so
GMPUMTr2:so-
GQRQPOr2:sobre
IPQPPOr2:sobre-
_KJNJNr2:socio
_LJMLLr2:socio-
ZJMMOLr2:someo-
ZKMNOLr2:someone
cJKOHKr2:staff
cMILJJr2:staff-
IGLKbQr2:stage
HJJMiHr2:stage-
XS?ZKLr2:stand-
]VBOKLr2:standard
RJVLNNr2:stuck
TJULMNr2:stuck-
;SRORZr2:studi-
8SSNR[r2:studio
dDLHPMr2:take
bEMIPMr2:take-
BrJMGHr2:talen-
CuLIEHr2:talent
RHHO[Nr2:te
VHGNYNr2:te-
@NNM^Tr2:teach-
>NNL^Tr2:teacher
;TUOTSr2:team
<TTOTSr2:team-
{EBKJDr2:teaml-
_LFOLOr2:teamleider
hEKMOGr2:teamleiter
eHHMMKr2:teamleitung
H]KOOKr2:teams
H^LPOKr2:teams-
;ZNPRUr2:techn-
?YNOQTr2:technical
EN\NQMr2:telef-
EVOOSOr2:telefonico
dFILQKr2:test
bFJLPKr2:test-
QVEJG\r2:text
XPFHH]r2:text-
LJKO^Mr2:thank-
IJ[MNPr2:that
JI_KOMr2:that-
L_M:XPr2:the
OXT4VTr2:the-
UCVHAcr2:then
SFZHB^r2:then-
[MFHZJr2:they
ONHJ^Lr2:they-
]FWLIKr2:this
UEdIFKr2:this-
UJVHONr2:thoug-
YIXHMKr2:though
APRNWRr2:throu-
DPQNURr2:through
PMHbJIr2:time
ONFcKIr2:time-
=MRRN^r2:title
AMRRN[r2:title-
c8gFR@r2:to
g7aKMDr2:to-
IG[IPVr2:today
HJ]KQOr2:today-
I^IPMMr2:trans-
jGFLMJr2:trave-
oGDLMHr2:travelling
]MLNKJr2:trust-
YNMOLLr2:trustees
WJGJM[r2:two
XIIIM[r2:two-
QMMUMMr2:types
[LLNNKr2:types-
?eJKHZr2:uffic-
AgOPJJr2:ufficio
SIIJJar2:un
NKJKL`r2:un-
UVMKNIr2:und
YWJJLJr2:und-
W^IGKHr2:up
ZYKGMIr2:up-
AW_PHKr2:us
Ea\MCHr2:us-
AUSNNTr2:vacan-
?VVONSr2:vacancy
WLMQKOr2:values
]HJNOOr2:vocal
]HJNOOr2:vocal-
HGNQbHr2:vorst-
POHLZMr2:votre
XNHIWKr2:votre-
]_ALMDr2:vous
Vf@JMGr2:vous-
tFCKJIr2:vp
uEDKJGr2:vp-
J`JMOJr2:wait
HdIKPIr2:wait-
PJNJNZr2:walk
JKNJN_r2:walk-
BOWRROr2:ward
AQWRQNr2:ward-
HMGaNOr2:watch-
@GNMY`r2:we
@CSJ`Zr2:we-
GaMNMJr2:which
K\KLNMr2:which-
_IINNMr2:white-
bKIMMKr2:whiteboard
QRWZ7Or2:who
YFQWIJr2:who'd
WGQWJIr2:who'd-
UUFXIIr2:who'l-
\SETJHr2:who'll
\IJWLHr2:who's
TJLYNIr2:who's-
XXRT4Pr2:who-
FHaQLNr2:whom
HH_QLNr2:whom-
THQ\KFr2:whose
RLXVHFr2:whose-
WJSMNJr2:will
VKQONLr2:will-
GGIQ[Wr2:wir
GHGPZZr2:wir-
HDOOYWr2:with
PDLNZSr2:with-
IOSQNOr2:would
IPRQNOr2:would-
@PO_OMr2:y
APN]POr2:y-
V`e5Q8r2:you
K`EIZGr2:you'r-
G\LJZHr2:you're
]Ze7Q7r2:you-
UEWV\7r2:your
PEU]]6r2:your-
HLbMPIr2:zich
JLbLNHr2:zich-
CRTPQPr2:zone
DQTPQPr2:zone-
@XQQOQr2:|
DVQPOPr2:|-
:YRQNWr2:·
9ZRQMWr2:·-
bLLOJHr2:οικον-
cKKNIIr2:οικονομικό
JMRPPQr2:–
QGOMTSr2:–-
>VRPPTr2:•
<XTPOTr2:•-
^TVOD?r3:↵
^USNF@r3:↵-
RSPOJMr3:!
XQNOIKr3:!-
^]KHL@r3:&
eWIHJBr3:&-
BSPOWPr3:(
SLLNYHr3:(-
]HKTTAr3:)
]QLXCFr3:)-
UMNLNPr3:+
WIR`FBr3:,
\L\OCDr3:,-
*[ZR^Ir3:-
5]XRXFr3:--
JWNOXDr3:.
MRKSTIr3:.-
L]BZMIr3:/
TU@URJr3:/-
K_<DS]r3:0
F_=A[]r3:0-
YN:@War3::
YN<?Xar3::-
=_KQQPr3:;
>XUOTLr3:;-
>VOMSUr3:<
CUONRSr3:<-
JXNPQJr3:@
NTMPPKr3:@-
RUXGDPr3:@name
OSRIDYr3:@name-
PQ?FW]r3:a
NNFB\Yr3:a-
MZAKMYr3:about
K[BKNYr3:about-
@aPPKMr3:admin-
:ePQLMr3:administrator
aFIMPOr3:advis-
CRLMQ[r3:after
WMCHN]r3:after-
cGJOJMr3:am
fEHOKNr3:am-
DE[LaHr3:an
GG[K^Gr3:an-
IPONQSr3:analy-
GOPORTr3:analyst
UNMNNNr3:analytics
E^HTTHr3:and
D[GSZHr3:and-
JWULLKr3:apolo-
ILGJdOr3:appli-
LJKO]Mr3:application
MWMNNLr3:archi-
^LRGKLr3:as
[KWGLKr3:as-
BnHMLIr3:assis-
HiJKIJr3:assistant
ZTQD<[r3:at
YRXB?Vr3:at-
VJJ^HIr3:audit
UJJ_IIr3:audit-
[JMRINr3:bank
XINPKPr3:bank-
YXOVACr3:be
KVUa@Cr3:be-
QQINOQr3:been
WPFNOPr3:been-
N^HKOLr3:befor-
M^IKOKr3:before
YRMPJIr3:bring-
[KHLOPr3:busin-
[LGLOQr3:business
?NY[TEr3:by
?QUVXGr3:by-
JbKJGSr3:c
JbLJFRr3:c-
FMLN_Mr3:call
IKMN]Mr3:call-
]UHFOJr3:calli-
\LJJPMr3:calling
VKKKVLr3:candi-
LLLO\Lr3:candidate
`KJNMKr3:cfo
eJHNLIr3:cfo-
QNTPOHr3:chair-
YI[JEMr3:chat
WH[IINr3:chat-
UJXMJLr3:chef
RHZMLLr3:chef-
KXYGLKr3:clear-
IZVHNKr3:clears
eFHMKOr3:clini-
[FJJOVr3:close-
SI]OJIr3:co-fo-
TI[OJHr3:co-founder
aIJKPLr3:colle-
[KLLQKr3:colleagues
QEFK_Sr3:comes
PFHKXYr3:comes-
FJZM^Er3:confe-
NI\OKLr3:conos-
TUCMJWr3:consu-
RSFMKXr3:consultant
K`NLNHr3:conta-
[KZLDHr3:conve-
lKILDJr3:conversation
7jNQMNr3:coord-
?bMPMNr3:coordinator
ZJPNKNr3:cover
XFMKJYr3:cover-
bJFOPJr3:cto
aKGPOIr3:cto-
fIGLKMr3:da
dEINLMr3:da-
IML^NKr3:danac-
COP_NKr3:danach
MJHQ_Kr3:dat
MJGQ`Kr3:dat-
ARUNRRr3:data
?QUNTSr3:data-
DLbPMKr3:day
EM^OLMr3:day-
NWQRKGr3:de
\MMPLHr3:de-
TVLEPOr3:den
T[LENMr3:den-
V\IINIr3:deput-
X`GHMGr3:deputy
dCJLMOr3:der
ZKLNMNr3:der-
HYNRNKr3:des
NXLONKr3:des-
[KPQHJr3:desig-
MNRTNLr3:designer
PUFMJYr3:desk
GWIMK\r3:desk-
F_ROMHr3:di
IWTNNJr3:di-
\II[HIr3:dinâm-
YJI[IJr3:dinâmica
MHYPHTr3:direc-
WMLOOLr3:directeur
RG[NIOr3:director
_JLMKMr3:does
cHKMJMr3:does-
JMJJNar3:door
LLJJNar3:door-
`HIJOOr3:down
_JIIOPr3:down-
WEFJKdr3:du
ZFEJK_r3:du-
7XMK^Ur3:e
;WMIT]r3:e-
YJ]MFHr3:edito-
RH`NJIr3:editor
QOME^Jr3:el
GWXEYGr3:el-
IGZ]KHr3:em
GD`[LHr3:em-
LW=UI]r3:en
SY@TJPr3:en-
dCIPMMr3:encar-
_ELNOMr3:encargada
HJUMXNr3:enfer-
aHJMLMr3:eng
eHKMJKr3:eng-
pMFKFFr3:engin-
mMGKFGr3:engineer
]LJNNKr3:engineering
=_IRRQr3:entre-
DXJPSQr3:entrevista
IJaLMKr3:file
HJaMMLr3:file-
VLLNNOr3:finan-
JFJKY[r3:find
HFKL[Yr3:find-
`KJGJTr3:five
PMMFM^r3:five-
ISDY[Er3:for
URDT[@r3:for-
CaKNRMr3:found-
CTTQPOr3:founding
TNKPPLr3:fragt-
WKFOXLr3:freue-
TIFOYNr3:freuen
qFQJCDr3:from
gGMRFFr3:from-
T[HONGr3:front
T^FOMEr3:front-
dHGNIPr3:futur-
BVUONOr3:gap
ETSOOOr3:gap-
e]BJICr3:gate
]\GLHFr3:gate-
XMNOLMr3:gener-
YMNOLLr3:generale
gSFGFLr3:gespr-
dJJHLMr3:gesprek
EUPQPOr3:googl-
FTPQPOr3:google
]JHPOMr3:groep-
VIIYMKr3:groepsopdracht
XGGQPSr3:group
UHHQRSr3:group-
hGIMJKr3:has
fDKNLKr3:has-
KKINcJr3:have
HMLO`Jr3:have-
iLFMJHr3:head
iJGMJIr3:head-
QJOLJZr3:hello
[GMLIVr3:hello-
D^NRINr3:help
@_OSKOr3:help-
]FKXKIr3:her
`GFTNKr3:her-
U^<VSBr3:his
SYDQUDr3:his-
IPOOQQr3:house
ERPOQSr3:house-
Y[FMLGr3:how
WXHNLIr3:how-
QJIML]r3:hr
ZKHKKYr3:hr-
BHWQ\Lr3:i
FFWQ[Lr3:i-
KHJMWYr3:id
GHLNV\r3:id-
LcGMMJr3:if
R^GMMJr3:if-
LZ`IDGr3:il
]IZJIHr3:il-
W]MQ:Nr3:in
M`F^9Pr3:in-
=DOUbSr3:inter-
QHKJHdr3:internal
@SHMkGr3:interview
YFPL^Br3:invit-
`INMJLr3:invitation
RC[YHIr3:is
V@YWKJr3:is-
HIdNMJr3:isn't
IHdNNJr3:isn't-
_AQMHTr3:it
[DMKE]r3:it-
\KHPJQr3:je
ZMJPIPr3:je-
YJRYFEr3:job
\LWMHFr3:job-
HQSOOOr3:kennen
IPKRG^r3:know
INGRIbr3:know-
MTPLLPr3:kredi-
UW]JG@r3:la
P`QIJFr3:la-
YG[NFKr3:lab
PGeLFKr3:lab-
PERKZMr3:last
SENKZNr3:last-
HWGLL\r3:le
ITGKM^r3:le-
dD?K_Hr3:lead
hC@J]Ir3:lead-
FV\MMHr3:lo
DYYMNIr3:lo-
DURQMQr3:local
CWRQMQr3:local-
bBJPMNr3:look
aDJPLNr3:look-
[YDLLJr3:looks
WaAMLIr3:looks-
]INMOIr3:lunch
`IMNNHr3:lunch-
GRQPQOr3:m
FSQPQOr3:m-
iQXJD:r3:manag-
hD\KG@r3:manager
bLFMOJr3:manages
bLIIMMr3:math
bLIJMLr3:math-
]SLHLJr3:mee
\TMEMKr3:mee-
8XWRPQr3:meet
8XWRQPr3:meet-
@VTPPPr3:meeti-
BUSPPPr3:meeting
HUHVSLr3:min
>SHS]Pr3:min-
IJMKKcr3:minut-
MMNKNYr3:minutes
DROOMXr3:minutos
LG`JMPr3:mit
PE_HNPr3:mit-
UJMRKQr3:nach
XMMMMNr3:netzp-
WMMMMNr3:netzplanung
GKWMZJr3:next
KIQN[Lr3:next-
DDJMUfr3:night
IDHLVbr3:night-
KJ[MONr3:no
KI]LPNr3:no-
^C\FNIr3:not
_DUHOKr3:not-
EM`PNJr3:now
HK_PNIr3:now-
RMMLKXr3:nurse-
G]NPMJr3:o
JYLOOMr3:o-
GMLbLKr3:obser-
nXOAE?r3:of
j\KBFBr3:of-
GJXZNHr3:off
FIX]NHr3:off-
@eK[GHr3:offic-
CpNKIEr3:office
\LJQJMr3:om
\KKQJMr3:om-
]Q`E?Hr3:on
UOhIAEr3:on-
_NIOKJr3:one
bSGNIFr3:one-
DXQXJKr3:only
E\WSJFr3:only-
UXEPLLr3:op
ZSEQLLr3:op-
:[SMQRr3:opera-
>XRNQRr3:operations
GTROOOr3:organ-
DVROPOr3:organisation
`_EFHGr3:our
b^GDJFr3:our-
UGSRMMr3:over
IVMTMMr3:over-
OLIL\Nr3:panel
WICJ_Nr3:panel-
BIRS^Lr3:para
CGRT^Lr3:para-
XJ\IKHr3:patro-
XKXKLHr3:patron
FOMRI^r3:per
GMMRJ^r3:per-
HL\HQQr3:plus
DN\IRRr3:plus-
UINODZr3:pm
PHKPEar3:pm-
\WPJHEr3:por
[ZRGEHr3:por-
IHVYMMr3:prese-
IMH`MNr3:present
IKhKHKr3:pris
JLgKIJr3:pris-
CXQNRNr3:proce-
\KJNNMr3:produ-
ZLLNNLr3:product
QJYLLNr3:profi-
RIYMKNr3:profile
\KNMMJr3:propo-
ZKQNLJr3:proposed
aEKLTIr3:quest-
YFJMXKr3:questions
JFYKOVr3:readi-
JG\JJXr3:reading
A_HH`Jr3:recru-
AYKJ[Pr3:recruiter
M_KISGr3:recruiting
\[FHKIr3:relat-
W\JJJIr3:relation
P[EOLOr3:repre-
YLLNNNr3:representant
YJLNONr3:resea-
[JKNONr3:research
McLKJIr3:rh
IbMLILr3:rh-
JZOOPIr3:room
H]OOPGr3:room-
Y\HKFLr3:round
S[JMHNr3:round-
JQNOSPr3:rse
EQQOTPr3:rufen
GQQOSPr3:rufen-
HK_MNLr3:sabba-
HK`MNLr3:sabbatical
HSWMQKr3:scree-
IWQONLr3:screen
LHWMUNr3:screening
GGcKRMr3:secon-
FH_GYOr3:second
GdKQLGr3:secre-
SXFMMOr3:selec-
UUGMLOr3:selección
GXMNORr3:servi-
H\LMLPr3:service
@XNOWOr3:serviceleitung
]JHMPMr3:set
]JGNPNr3:set-
bLJHLNr3:shado-
aLKHKOr3:shadow
bAXXG@r3:she
XCU]HFr3:she-
MMWLONr3:sick
LMXLONr3:sick-
IIdLKNr3:sie
JGgLIMr3:sie-
\TIRFHr3:slot
YUIPIJr3:slot-
]MFNOMr3:small
_LEMPMr3:small-
NLHKO^r3:so
LIGLOcr3:so-
cIGNMLr3:speak-
ZFMOPNr3:speci-
TJNOPOr3:specialist
dKLQHGr3:sre
`KLPKIr3:sre-
KNMMJ^r3:staff
IKMLMar3:staff-
JKLM`Lr3:stage
HKKOdIr3:stage-
CIfKMOr3:su
EIfMLNr3:su-
QGZKMOr3:take--
NI\KMPr3:take-home
TDVNPNr3:tasti-
SFRPQOr3:tasting
TVGONMr3:te
TWGNMMr3:te-
UZOHLIr3:team
TYRGLHr3:team-
IQPOPQr3:teams
JQPOPPr3:teams-
RINRQNr3:techn-
YUHOJLr3:termi-
TYJNJLr3:termin
HZMQKNr3:terug-
NPKa2]r3:the
KFJh3er3:the-
VJIMMVr3:then
XJHNMUr3:then-
HOUSNNr3:there
=RWXNNr3:there-
aRNJJFr3:this
`SQHHFr3:this-
_@IH_Kr3:throu-
XDJJ^Lr3:through
EMTMRUr3:time
DNSMSUr3:time-
J`Ui2Ar3:to
OQQc5Qr3:to-
_JYIKDr3:topic
[G]HJIr3:topic-
JZ[JJHr3:train
@WUVFSr3:train-
IEOlHGr3:trainee
J\MPGOr3:trave-
GbHQIOr3:travel
TJHMZMr3:trial
NLIN]Lr3:trial-
RENLcFr3:two
OGMJfGr3:two-
RGI^HQr3:und
HGHhISr3:und-
BYLIUTr3:une
B]HEYTr3:une-
[KKMMOr3:uns
\JKMMOr3:uns-
bPDNIMr3:van
eOEMHMr3:van-
EOOKM_r3:video
ELMKLer3:video-
FdIPKLr3:voor
GcHPJNr3:voor-
iHDNJMr3:vous
eGFNJOr3:vous-
XGJJOWr3:wareh-
[FIIOXr3:warehouse
?ROLP]r3:we
BQLMR\r3:we-
TNYNGKr3:when
PU[MFIr3:when-
^EYNMCr3:who
SH^OMEr3:who-
YSZCMDr3:will
ZRYDLEr3:will-
RYFTFOr3:with
V[CWDKr3:with-
RDHQ]Nr3:would
VCGP]Mr3:would-
`NMOHHr3:y
bKJNLIr3:y-
aKKLLLr3:years
`JKMKMr3:years-
MX^2`Er3:you
TTR7[Nr3:you-
X\c<CCr3:your
RYbAGEr3:your-
XMJNONr3:zespo-
VLLNONr3:zespołu
M]HPMKr3:zoom
I^JPMKr3:zoom-
LMUIJZr3:zu
LJMKL`r3:zu-
W<I\VLr3:|
T?MUVPr3:|-
[MCJ`Fr3:à
_IDJ]Gr3:à-
cKMMHIr3:διευθ-
aKKMLJr3:διευθυντή
TOIL\Gr3:–
MRJM`Dr3:–-
TLMOOOr3:•-
YYNB=[r:↵
=UUPNVr:↵ *
;VSQNVr:↵ +
`MNOIGr:↵ -
EVPOPPr:↵ - -
\ILNOLr:↵ - @name
[MUL?Rr:↵ 0
OUONMMr:↵ 0 -
ZKMNOKr:↵ 0 .
ZIONOKr:↵ 0 @name
UKOOOMr:↵ 0 am
]JMONIr:↵ 0 lunch
\GNPNLr:↵ 0 –
@aLJD`r:↵ @name
D`PMOJr:↵ @name ,
<\PNNVr:↵ @name .
VAJNHdr:↵ @name :
cFLMNIr:↵ @name de
EYOOONr:↵ assis
EZOOONr:↵ assis rh
ESPPQRr:↵ bedri
;UWRLUr:↵ compa
GPTMOSr:↵ date
UMQLMNr:↵ dbs
EUSONOr:↵ dial
TISPMNr:↵ direc
]HMNOKr:↵ direc of
VIJNQSr:↵ do
BTQONWr:↵ dress
cEKOOIr:↵ engin
\KKONKr:↵ engin manag
BRTPQPr:↵ europ
JNQONTr:↵ first
ZJMNMNr:↵ forma
\HNONKr:↵ head
[FOPOKr:↵ head of
CUPOPRr:↵ hier
OYMOOHr:↵ hr
=cPNPMr:↵ hr @name
GUQOOOr:↵ id
UMMNNOr:↵ insti
GMWXLLr:↵ inter
VMMNNMr:↵ lunch
GZLPOOr:↵ manag
BWOPTOr:↵ mitar
]MKLMLr:↵ note
ISPPOPr:↵ o
B]OPPLr:↵ offic
JYOOPJr:↵ offic manag
[LMOLKr:↵ ore
INSMLWr:↵ organ
XKQOJMr:↵ ort
PSONNJr:↵ peopl
]EONPJr:↵ peopl &
KXMNOMr:↵ perso
FVQOOOr:↵ pleas
BVSPQNr:↵ quest
VNOOOHr:↵ recru
FWOOOOr:↵ recru coord
_EMPNKr:↵ respo
D\PPNMr:↵ schoo
D\OOOMr:↵ sekre
LOVQJNr:↵ senio
GSPPPPr:↵ socié
CTOONVr:↵ t
:cPOOOr:↵ talen
=_QPOOr:↵ talen @name
FYOONNr:↵ talen coord
aGMOMIr:↵ teaml
@[MNPTr:↵ techn
UMNLUHr:↵ tel
NUPMLMr:↵ thurs
WJPNMNr:↵ time
FKJMMfr:↵ title
BMOQO\r:↵ title :
TMPOMMr:↵ tragw
[MIQIOr:↵ video
PMTNMMr:↵ when
XKMOLOr:↵ where
eHOOFJr:↵ zimme
<VVPQPr:↵ zoom
IXOQKMr:↵ •
;XSQNTr:↵ • @name
WDZ:o<r:!
UNGFCgr:&
JSPOIUr:& @name
VNMNNLr:& @name ↵
EPRPPSr:& @name )
cGGKMQr:& @name .
[KNONJr:& a
GOOJO\r:& co
PLLOG[r:& co'
[FONPKr:& cultu
WVDDMXr:'
^JKPJMr:' )
Y^HJKGr:' is
SJIYYBr:(
aLLPJIr:( ↵
>PPTN[r:( 0
:TQOTXr:( 0 )
WPISNJr:( 0 min
NNAIW]r:( @name
_S<7Qdr:( @name )
`KGKQMr:( @name ,
=TQRTRr:( @name 0
YILNOOr:( api
ULRLNMr:( betri
aJIJNNr:( betri )
PYMRIKr:( bewer
[NKMLNr:( ceo )
\KLNMLr:( ceo ,
`MFHOOr:( chair
aMGGNPr:( chair )
`GKMNMr:( chef )
\KGNNOr:( colle
WLMNONr:( copy
cHJKNKr:( cto
aJJKMLr:( cto )
WNLMNNr:( data
TMNMONr:( deput
iCDMPMr:( direc
ULNOOOr:( direc rse
[LLOIOr:( einri
`HLNKMr:( engin
^KKIMOr:( fachl
[HNLLRr:( gf
WMJIXLr:( guest
\N]CFJr:( he
mIFGHOr:( he /
UKMMPPr:( head
cHELOOr:( head of
XJ\TBFr:( hr
UL`QFBr:( hr )
\KRIIOr:( hrbp
dLJHIOr:( hrbp )
WNIEWOr:( inter
[MIEUOr:( inter )
cJILLMr:( it
XLKNONr:( kiero
WMKNONr:( kiero zespo
]OIOHOr:( last
WKJLRPr:( lead
[LJKNOr:( leite
`HGLPOr:( leite @name
YHNIJWr:( leitu
bKJMKKr:( leitu @name
XKMOLNr:( link
R^KMFLr:( logis
W\JLFJr:( logis )
2WTPXUr:( m
ARQPVPr:( m /
ZLMMNLr:( md
ZZJIIIr:( no
X\JJJHr:( no relat
PI\KNKr:( not
WGGaHKr:( obs
?YVNONr:( onlin
\LKMMMr:( ops
\LMLMMr:( ops )
FaMJKPr:( peopl
XJNMOOr:( peopl )
bJQEJNr:( perso
nGHELLr:( perso )
AWQOOSr:( pregu
WMLMONr:( presi
VMLNONr:( presi )
dIJLLKr:( produ
\HKKLTr:( prési
hFGKKOr:( prési )
[ZIFJMr:( recru
O]LKHOr:( recru )
ZJONLMr:( recru scree
cHMGMOr:( resea
TJTYIFr:( rh
TOXPJFr:( rh )
eHKIMLr:( schic
UKMNNQr:( senio
WMKVFOr:( shado
IXNTKLr:( she
HYJXINr:( she /
GUPOOPr:( solo
WMMONMr:( staff
WMMONMr:( staff engin
_NHLJNr:( teaml
aIGLPNr:( teaml )
^KIMMMr:( teaml @name
QZKFRLr:( they
S]IFNMr:( they /
JQOPORr:( uk
VMLNOOr:( ux
iFMKHLr:( vp
UNMNNNr:( vp analy
eHJMKKr:( vp eng
8S\UONr:( ward
?PWSROr:( ward manag
]LKMMKr:( white
cIHNMLr:( white )
INTOOPr:( руков
JN`RLDr:)
aR[J?Dr:) ↵
;S[QPPr:) ↵ -
?SZMNSr:) ↵ 0
_IJPLMr:) ↵ •
VLNLOOr:) +
IKSQJXr:) ,
>Q\QPPr:) , @name
;RWSRQr:) -
iZH>JGr:) .
_RKNGJr:) :
FcDLYIr:) ;
WQJSKJr:) @name
NK\QHLr:) and
`JENOOr:) en
eDGLOOr:) et
NQGQPRr:) has
WMKOONr:) i
QWJOMMr:) mache
OJROLTr:) on
^HFOOPr:) over
BRXONPr:) past
[KONJMr:) ruft
^KJLNMr:) també
ZPMJIOr:) und
<]QPPPr:) with
fGGJNNr:) y
[DNKZHr:) –
<UUPOWr:*
CQUOPRr:* @name
ATSPOSr:* read
[\BMCQr:+
C]QPJPr:+ 0
fSELDLr:+ @name
WLMMPNr:+ on
]NLOKJr:+ trust
QDFM^Ur:,
0[UMUXr:, ↵
?TSOQTr:, ↵ @name
EbG<\Ur:, 0
HJOPJ_r:, 0 .
EhQOFGr:, 0 0
IIPNM]r:, 0 e
BNNPXUr:, 0 min
ZXI/R]r:, @name
^PKPOCr:, @name ↵
t?@HXGr:, @name (
ORVRELr:, @name )
{I@IDGr:, @name ,
=jRNBPr:, @name .
CHNQXWr:, @name 0
mI@MLKr:, @name and
aGDOPOr:, @name manag
_GULKHr:, @name propo
AbKQSHr:, @name recru
?SUNOUr:, @name time
dJJMLJr:, @name und
ZCWTDNr:, a
_ILNNIr:, about
ONKOOTr:, allei
S\JKKKr:, anali
[WHJMIr:, anali de
@WLLXSr:, and
TNMNNNr:, and @name
MKNM^Hr:, and two
GMOPYNr:, appli
PNIIM]r:, ask
GZMXIJr:, assis
GQPOSPr:, augus
MLHILdr:, back
bMGKLMr:, be
WKLNNOr:, bern
EWOOOQr:, biolo
NFIKS^r:, bring
PNiGFFr:, but
F^OMOLr:, büro
TLPOPKr:, c
FVOOOPr:, c /
GKYI^Hr:, c'est
IaIMOJr:, candi
RTLQNIr:, ceo
LI[PKOr:, chair
LI[PKOr:, chair of
XUJOJKr:, charg
XSKNKKr:, charg de
PUMSGLr:, chef
ZLMMOLr:, coffe
JHM]QNr:, commi
IWJPYFr:, confi
XNLKMPr:, coo
]WIPCIr:, coord
GOUNMSr:, cto
V[IOJFr:, da
UVJMJMr:, dan
QGO[MKr:, danac
PYHOIPr:, de
RYFLLPr:, de selec
YLKNOMr:, del
TMKOKSr:, der
YTRJFKr:, die
kGKQHCr:, direc
`HJOMMr:, direc de
aKFONLr:, direc of
jHDNNHr:, diret
HVTTKIr:, do
GKMUQUr:, don't
^LLOKJr:, drh
]GLMPMr:, e
]SIMKIr:, el
XG^LFJr:, emeri
ZIZKGKr:, emeri ,
UGI_LJr:, en
kGERFIr:, engin
IY_HGJr:, er
JRRPMOr:, finan
TXJOILr:, for
gGLKOFr:, forem
SHHKIcr:, from
NXHH\Hr:, front
F`OLMLr:, front offic
_IGMNOr:, futur
BF]OI]r:, gave
PJLOQTr:, gesto
\HMNMNr:, gleic
YLNMMMr:, group
SVcHBDr:, has
X`PV;Ar:, he
aIGPMKr:, he'll
LEgOJIr:, he's
_GQLGPr:, head
qECNFMr:, head of
gFAKMTr:, hence
UJ]JKIr:, her
EPQ[MLr:, here
?RPOTWr:, hope
ZMAKDbr:, hr
]FMMNNr:, hr busin
AVSPNRr:, hybri
F[LPRKr:, i
jWFKGBr:, i'm
_GIMONr:, ich
YLLMMOr:, iem
IGdPLKr:, if
YV\HGAr:, il
hBAHJ]r:, in
ZNKKNOr:, indep
XEKLEar:, inter
]MNPGJr:, intro
^<`YFAr:, is
RLTNLMr:, ist
HJGM[Yr:, it's
:UVNOXr:, janua
NBZMZJr:, je
`LLKLJr:, kids
eHJJIPr:, l
ST[MHDr:, la
WGaKKDr:, lab
NM]RIGr:, lab direc
bHLLJMr:, le
`KINNKr:, leite
`JKOMJr:, likes
JQOOORr:, londo
gJGNLHr:, may
FSPPNRr:, md
JHJLZYr:, meet
DTQOPRr:, mobil
?STWNOr:, movin
RTYMHFr:, my
SJZNKIr:, my co-fo
\MLLLLr:, nativ
K9\ZGXr:, no
FbIQGPr:, not
]KIOMLr:, notre
XNKONKr:, notre direc
TRIQMMr:, nuest
JKdKMIr:, não
^UMMFGr:, offic
?I_N\Jr:, on
XJMI[Fr:, one
\FIL`Cr:, ore
RHLNaFr:, ore 0
PI[PAUr:, our
cIHNNJr:, our cfo
MMZOPGr:, our chair
aIHNNKr:, our head
WJ^HKIr:, our patro
_WBLLJr:, perso
[HMMONr:, perso ↵
P[INLLr:, perso )
[ARIH[r:, plant
SF]MNIr:, plant manag
JKYDaGr:, pleas
`GFJPSr:, plus
AUSRNQr:, por
MAONO`r:, porta
YKMOLOr:, pour
^KMOJKr:, princ
[INOMMr:, produ
WUZHICr:, que
dJHNHNr:, quer
XXHNGMr:, qui
@SPPNYr:, raum
[Z@GHVr:, recru
fEKNKKr:, recru ,
HdHMNKr:, recru ;
nKGNFFr:, respo
^KKOJMr:, respo de
YLKONNr:, respo du
JLbIMKr:, resta
jGJNFJr:, round
WHIK\Kr:, sales
I\ONNKr:, san
WKGYMKr:, sans
fFMKMIr:, schoo
KHMNLar:, secon
EeMPIKr:, secre
PGUL[Fr:, see
UGIPZKr:, see you
[[EJIKr:, selez
JW]LFIr:, sends
OJIM`Lr:, senio
Y@Fc];r:, she
GL_OLMr:, sie
RMNDXQr:, so
eILKJKr:, soci
]JJLMOr:, someo
`LHNLKr:, specj
aFFGJ[r:, staff
ZLMOMKr:, staff engin
JMHZQOr:, stand
EPOMRWr:, studi
PdLKFIr:, talen
L`LLKKr:, talen @name
eDGNMOr:, te
MJ]YBJr:, team
_KGOLMr:, teaml
`FIZMDr:, that'
@`[D9ar:, the
RRE<ZZr:, then
OGIYQPr:, they
ZIXHMKr:, thoug
DLYNVMr:, thurs
OIFR]Mr:, to
TLNROJr:, train
WKLSLMr:, types
SKLVMMr:, types a
CLKZSSr:, um
_MJMJNr:, un
;RLWSWr:, une
XGHNYMr:, votre
[fQF@Cr:, vous
UNMNNNr:, vp
DeKLPJr:, wait
5UZTNUr:, ward
XMLTMHr:, watch
A?bJR[r:, we
NZ[]8Br:, who
Q`FNKIr:, who looks
_TEMMIr:, who manag
_R>MPOr:, who will
UBZZHGr:, who'd
NFZSMLr:, who'd be
VSFYIHr:, who'l
ZRFZJEr:, who'l be
SJKYNKr:, who's
KG_PIOr:, whom
HI_QLNr:, whom you
TKLZMIr:, whose
YIRVGIr:, whose job
iDMK=Xr:, will
EIZNXLr:, wir
fFIMMKr:, would
LGbILOr:, you
E]>NdGr:, your
JQPOOQr:, züric
ZINOMNr:, élue
^LMNJKr:, οικον
^LLMLKr:, οικον διευθ
<QTQ_Jr:-
DWPOPPr:- ↵
:TTYPOr:- )
<XRNPUr:- -
BXUQPJr:- 0
CKQNUXr:- @name
\LLOLKr:- ammin
@VROQSr:- anali
IMTMSPr:- assis
CTSOPQr:- data
YMNOLLr:- diret
YMNOLLr:- diret gener
CTTPPOr:- found
>XPOSSr:- new
mHHLHJr:- organ
^GMNMNr:- organ ↵
BOPOZPr:- panel
ESROORr:- she'l
KS\\3Rr:.
OVDT_>r:/
cLLNCNr:/ /
CFMQgMr:/ 0
kFBIa=r:/ @name
/ZUO[Rr:/ a
;UPPZQr:/ a de
4WSPWUr:/ d
I]H[ELr:/ her
bJ\BEKr:/ him
ZKIMPOr:/ model
PGJLRZr:/ night
>PTPZNr:/ syste
XLNNNKr:/ team
U[HGQJr:/ them
?SPOVRr:/ time
3XTQVUr:/ w
XV*8`jr:0
_JNPKIr:0 ↵
?WPPPUr:0 ↵ @name
8YPNPZr:0 (
@OQ\PNr:0 )
ARUPQQr:0 ) ,
SHLGUVr:0 ,
:VOORZr:0 , 0
;SSPRXr:0 , @name
B[UOMMr:0 -
[@HMCgr:0 .
ANQS^Jr:0 /
AQOOTVr:0 / 0
NmILDEr:0 0
;PRPTXr:0 :
^]ANJEr:0 @name
`NMNGIr:0 am
WMNNMMr:0 break
P`MMIGr:0 c
HPSPOQr:0 case
BIKL^Zr:0 e
cCHNNOr:0 end
WMOKNOr:0 feedb
F^POKKr:0 for
eFJOIMr:0 h
cINLIKr:0 homew
VIKMVLr:0 is
QMTLGTr:0 lunch
QFHNZSr:0 min
KHNRH`r:0 minut
BMNNaNr:0 nd
GLJR_Lr:0 next
FPRPOSr:0 octob
LLKN`Ir:0 of
RQHLIZr:0 pm
_RKJMFr:0 sharp
EPTPQPr:0 st
JGUKI`r:0 th
NHKPaHr:0 with
VMNMONr:0 writt
CTXPMNr:0 |
KKMPXPr:0 –
QkJGHEr:0 …
GUQOOOr:0 ⋅
PMG8a]r::
#cXRUXr:: ↵
DUQPOPr:: ↵ @name
EUPRPOr:: (
TQKKRMr:: +
AVOQRQr:: + 0
^RFHCXr:: 0
dOMNGEr:: 0 min
ESPOOTr:: 0 pm
AT]E_Dr:: @name
+YUOT^r:: @name ↵
$Y[PT^r:: @name (
&V^OWYr:: @name ,
HPPOQQr:: @name -
CSQPQSr:: @name 0
HPQPPPr:: @name :
DRPRPRr:: @name ;
>VYPNNr:: @name is
DUOPSPr:: @name –
TONNLNr:: case inter
:URPSUr:: contr
FTPPPQr:: de
DPTRPOr:: face
HRPPQPr:: funct
XLMOLNr:: googl
@SQPRTr:: group
RZLNJJr:: hi
^QMLJHr:: hi ,
GQLK^Mr:: inter
;[SONTr:: mª
>gIKJWr:: new
GRPPQPr:: onlin
YLNPPGr:: plant
]MNJJNr:: produ
CVONRRr:: re
PORNJQr:: recru
B]PPMNr:: recru scree
ZQNPIIr:: senio
_KMPIJr:: senio sre
lJBHKOr:: she
HRPQOQr:: smart
PMPTOJr:: so
cKIIKNr:: tbd
EQRPOSr:: thurs
YJMNMOr:: video
AQPOQXr:: vp
YHQQKKr:: wir
BNGObRr:: your
CWPPQOr:: |
F_S>VOr:;
?QRXPOr:; -
EQQSPPr:; - )
^WEHTDr:; 0
WXRFV>r:; @name
aFFNOOr:; @name ↵
HYGM[Ir:; @name :
_KIMMNr:; and
eJJKJLr:; exec
JTHJ`Jr:; from
a@IZKLr:; he
fIFJLOr:; i
KYHJZJr:; inter
DcFQKPr:; la
BFJMkQr:; panel
\IHPNOr:; secre
\IHOOOr:; secre @name
TONLLRr:; shado
F]PIMQr:; she's
HLMaNKr:; that'
CJiIIRr:; the
\HINPOr:; vocal
\HJNOOr:; vocal @name
HKKMWXr:; we
D\FJM]r:; you'l
`OJHIPr:<
lKEHFNr:< >
]OJIKOr:>
QWHLJTr:> ↵
TOMMLRr:> ,
_IKLNMr:> @name
/TSQhJr:?
URMMJOr:@
MWNOKNr:@ @name
EUQNOQr:@ @name )
QSXGINr:@name
>RXOLWr:@name ↵
%XTTV^r:@name &
KKNPNXr:@name '
fGTDKJr:@name (
V[B>NZr:@name )
@XSPMQr:@name +
YXOHU=r:@name ,
?SQPVQr:@name -
SN]BMMr:@name .
[IPLPJr:@name /
@QDQX\r:@name 0
SJDMRZr:@name :
YBQMTMr:@name ;
IRNKOXr:@name <
[INNLMr:@name @
aIGMPLr:@name ]
DOPNSVr:@name analy
GFWHZTr:@name and
C\JRMRr:@name assis
GPPOSPr:@name assoc
JQTLPOr:@name at
]LMKLMr:@name aus
YKMRHNr:@name bank
GQTOOOr:@name berei
COQOSVr:@name capit
\KLMOKr:@name chair
HUOOOPr:@name coord
KHKaNLr:@name dabei
FPOOQTr:@name data
\JOOMIr:@name de
CXQPOQr:@name deep-
cEGNPNr:@name direc
MUNPLOr:@name e
SIaMHHr:@name edito
_JJMOJr:@name energ
FMPNWRr:@name engin
AVPNUPr:@name for
AQQVQPr:@name fragt
^KJLOKr:@name from
\IKOMOr:@name für
@SOPSTr:@name gener
ZLPNLJr:@name gmbh
LF^OPKr:@name has
VLMPOMr:@name hast
?TSPUOr:@name healt
]LMLLKr:@name inkl
FJTQUQr:@name is
LKIP_Jr:@name lead
WTJQMFr:@name ltd
\DIRPOr:@name manag
YD^ILKr:@name mit
WZLFNHr:@name numbe
GSPOPRr:@name oder
TRGLQPr:@name offic
XMMNOKr:@name on
5[UNRUr:@name opera
>WWNMTr:@name oraz
DVPOPPr:@name plann
[GWLMHr:@name propo
KL[NLMr:@name qui
B]LPSLr:@name recru
CYYMKMr:@name repre
IRPPOPr:@name riuni
FQOPRQr:@name robot
MLONNVr:@name rundg
BQONM^r:@name searc
`FMOMJr:@name softw
ZTHOKJr:@name staff
TVJKNLr:@name stati
\LKJNOr:@name stell
BOPQOYr:@name stree
TPMNNMr:@name talen
CTQOPSr:@name teiln
UMLNNOr:@name they
GKNcDSr:@name und
?XTOOQr:@name unive
FY]EKNr:@name will
^IVEPHr:@name witho
IOUPNOr:@name would
OOJ^KIr:@name y
\IGZKJr:@name zu
2WWPTUr:@name |
WLNJZEr:@name –
aHKLNLr:[
CQVOPRr:[ head
^KJNMMr:[ head of
cHHMOLr:[ peopl
^IJNOKr:[ peopl @name
[LKNNMr:] ↵
[=JP[Mr:a
NVKHSOr:a @name
aLEKNNr:a board
[FIH]Jr:a chat
5WQP\Qr:a de
WLKULKr:a dinâm
jJFMJIr:a entre
_KJJPKr:a first
F`KONLr:a la
YGMUJMr:a lot
`GKMOKr:a prime
CTIMN^r:a remin
N_KJNJr:a sandb
^IMRHLr:a sched
TGE]XFr:a secon
cEJNMLr:a set
[PHQLKr:a slot
iFCKONr:a small
VXCOLMr:a time
^JILNNr:a trust
cJJLLKr:a vaga
\JILVIr:a walk
YHH^KHr:a word
[ROLKGr:aan
ZKUHNIr:aan .
TZXGHFr:ab
FaZGIIr:ab .
JJgJIMr:aber
hUO6@Xr:about
[IJNOPr:about how
WHGOKZr:about it
ASVPOQr:about meet
WGTIQNr:about salar
pGKOFBr:about the
BT[NMNr:about you
XXYEGEr:about your
[MMKMMr:abtei
lHHNHIr:accep
`ILNLKr:accep this
K\LNLLr:accou
YOIOKNr:accue
[MHOKOr:accue à
J_MJMLr:achte
LJHfJKr:acomp
FKcUHIr:ad
=eOPLMr:admin
cGKNLKr:advis
]JNLLNr:advis )
O^FLNMr:af
[MKLNMr:af .
\XW8OHr:after
UIbHGKr:after all
gEGKPLr:after our
IbULFHr:after the
AVPOOTr:ag
hPBINIr:again
\\GKHHr:again ,
gHIGKPr:again .
TVLLLLr:agenc
D\IK]Jr:agend
LNMOXMr:agend .
IZRQJJr:agree
YIOMMOr:agree 0
OIYNPLr:agree to
LHaLNKr:ahead
]XIIHKr:al
^K]VB<r:all
FH]WMLr:all of
J\LOMLr:all'i
GeJLLKr:alla
GTQPOOr:alla riuni
_YEJIIr:alle
PMIOOVr:allei
TLHONUr:allei ,
[RHNINr:alles
ONUKONr:allow
YGEN^Jr:almac
\FG\NGr:along
aHJLPJr:along .
G^CmDAr:als
HMFiLIr:als @name
nFGJOGr:also
VO_U?Ar:am
KTLQNQr:am (
UMMONMr:am -
DGZbIIr:am @name
\HLNNMr:am produ
[LMOLLr:ammin
WMMOLMr:ammin ↵
bKKKJNr:among
aKLKKMr:among thems
QMJJ[Mr:an
YLNNKNr:an ,
HSPPPPr:an der
NODY\Er:an hour
TLXIMKr:an inter
UIQQLMr:an unter
SZJJMKr:anali
PYLLMLr:anali de
>KXMN^r:analy
TNNNOMr:analy engin
GQQPOSr:analy posit
?PQNSZr:analy progr
VNCWQJr:and
\?VMEXr:and @name
[LMNNJr:and @name ↵
YLLMOMr:and @name (
GGHXM_r:and @name ,
lHGKMHr:and @name .
II\NPMr:and @name ;
_KIMOKr:and @name from
bEHGI[r:and a
\ILNNMr:and ask
[KMJONr:and asks
`HLKLPr:and discu
DWPRNOr:and hand
aFJNNLr:and he'll
g>YNEIr:and i
]FJQMOr:and i look
_FJNQLr:and i will
SZHMMJr:and i'll
N]HMNLr:and i'll be
JKiKJGr:and is
kJBIMLr:and me
_LHKONr:and me .
IFINPcr:and one
MMLZNLr:and only
P_JKNHr:and puts
JbHNNIr:and she'l
S[EMLNr:and shows
PEG]QPr:and take
OBG`^Dr:and the
RSC^MFr:and then
TFJK`Jr:and two
aIJJQJr:and two colle
iHDPHNr:and wants
[KIMPOr:and ways
cWAUJAr:and will
FJY[KKr:and won't
]FMOJQr:and would
JWXLJLr:ander
ERRPOQr:anexo
[F\LKGr:anoth
UFbLJHr:anoth day
YGIOH[r:antes
H\MPMMr:any
[RIPGMr:anyth
VJMOOOr:api
YJMMOOr:api )
VQSKILr:apolo
HSQPOOr:app
JRPOOOr:app per
ZSEOMLr:appel
NK>HuFr:appli
_OKOHJr:appli .
SOLVIMr:appli on
VMNNMMr:apr
WMNNMMr:apr 0
DdKNLMr:apre
GPHdMIr:apren
BWSPOOr:aqui
BXSPOOr:aqui para
EO[LOOr:aquí
_MIRKHr:archi
KYFLKYr:are
FdGOLNr:arran
I\IPNNr:arran your
_CSCROr:as
cHXHIFr:as an
TLNOOOr:as every
cMKIKLr:as inter
OGIPL_r:as it
LKL^LLr:ascol
GKNaNKr:asist
oD:HBbr:ask
hEFLNNr:ask about
\KJPLMr:ask you
OTDVZCr:asked
SUEQLOr:asked me
ZGG^JJr:asked to
eFJJNNr:askin
pPSBCCr:asks
eMGMLHr:asks ,
gKGHNKr:asks about
D]^JHJr:asks you
B]XNFOr:asks you to
OIKHO_r:aslee
QJKIN]r:aslee hopef
HL_LNMr:assen
PB_GHZr:asses
7YWTPNr:assis
@ROTRSr:assis )
MIFWL\r:assis .
CcPMKMr:assis rh
JgLKIIr:assis to
`JJONJr:assoc
_KLPIKr:assoc @name
QgV<?Rr:at
h>IMQMr:at +
_eDHJAr:at 0
`GGQNMr:at 0 am
;UXQPQr:at :
@^KQPRr:at @name
EKhMJLr:at a
NXKPMMr:at four
gFAOLPr:at noon
K_NRJGr:at recep
DeORIGr:at recep .
Fa@YRHr:at the
BdJQQHr:at the desk
dBPRIIr:at the gate
CQ_LOLr:attac
JMP_NFr:atten
YYaF>Cr:au
PHIeMGr:audit
Fd^@PBr:auf
IP\LKMr:auf @name
`KFNLOr:auf das
?UPOTRr:augus
ATPPTRr:augus 0
^O^FFBr:aus
XUHMNIr:aus der
]KLJMNr:aus wien
CUSQPOr:autom
[IMOMNr:aux
ZIMNMNr:aux trans
OaMKJHr:avail
JH_LHUr:avant
LIYMJUr:avant .
NFJNXVr:avec
ERQRPPr:avec googl
ERQRQPr:avec googl meet
IQPPPOr:avond
IQPPPOr:avond /
QFfIIKr:away
GL]LNOr:away .
KKHKWZr:b
OK=]?gr:back
WGI`IKr:back .
OdCKLMr:back to
JKL`OKr:backg
LMLZOLr:backg ,
BjHQKIr:badge
AcJPNNr:badge .
FLWMJZr:baja
WLLNLQr:baker
D_JQMPr:balie
ZLLMHTr:bank
WJHJ_Gr:bar
\G\_1Kr:be
YTLHNKr:be calli
@_UTODr:be in
`IIPLLr:be inter
_@KTRJr:be on
IMKZONr:be prese
\JJJPPr:be the
RI[FONr:be there
NTYTFEr:be your
[A[IJPr:becau
ZMKGPQr:becau of
ESPPQQr:bedri
DTPPPRr:bedri :
LNGRYNr:been
VOBQPQr:been cance
9[EVSYr:befor
G\KJJYr:befor .
La9YDWr:befor the
JhDKMMr:behal
FfIKLNr:behal of
IMHPaJr:below
ZRHRGLr:belt
XVIRDLr:belt je
YQJPIMr:belt je om
EMLP\Or:bent
BTVNORr:berei
FRTPOOr:berei .
EOPORUr:berli
VLMNNOr:bern
GELJPir:besid
>YPPPRr:bespr
DWPPOPr:bespr ↵
^HSGMMr:betri
ZKPKMLr:betri )
0^KPV[r:betwe
7QURVVr:betwe @name
`GKNSGr:bewer
QWMQHLr:bewer )
>ZMNWPr:bewer servi
VMLPOLr:bewor
;]UMRNr:bewor ?
NKYVKGr:bij
G[JPOPr:bij de
@VRNSOr:bij ons
=ZQOOSr:biolo
>ZPPNSr:biolo ,
aIKPIKr:bitte
[BRH]Fr:board
KhJKJHr:book
LP>HY_r:booke
^GGPPNr:booke .
IIJKPcr:booke for
EhHPHLr:books
LLLMI`r:booth
U^YBHCr:boss
TJYHNNr:boss ,
cKKLGNr:both
JHGZMZr:branc
VKINIYr:break
UMOONMr:break ↵
H[@FXYr:bring
[MLNNKr:bring lapto
FYGL^Jr:bring two
QKXMLMr:budge
EY\CITr:build
KILMO^r:build ,
WLDMDbr:burea
BcEKG]r:bus
JRLLNWr:bus .
`OGNNIr:busin
\OLOLHr:busin @name
\JGOONr:busin partn
QEmTABr:but
ILcMJLr:but has
UKZKKJr:but she's
BNQM`Lr:buyer
CRQOVPr:buyer (
>WNTH[r:by
@QRR[Jr:by @name
FdJOLLr:by phone
FE?Z]Yr:by the
F`NONIr:büro
7XZNLVr:będą
9XYNLUr:będą @name
PPJLE_r:c
FSRRNOr:c +
IJ^IYHr:c'est
VVJKLMr:cabin
HLKgIKr:calad
HMMaKMr:calad .
;cMTMNr:calen
HLK`MMr:calib
UUUHFLr:call
:UTORVr:call -
FSROPOr:call - data
UFKGN^r:call .
WEUMMPr:call becau
VOHTQHr:call for
HNMN[Mr:call with
XHNNOOr:call you
JRWONKr:calle
XXLGNIr:calli
WZLGNIr:calli from
aYDJGLr:calls
QZHNIPr:calls you
[GE]MIr:camer
VJGXMMr:camer off
Ry>FFEr:can
FGuEKHr:can't
JJbKLLr:can't join
BcWHINr:cance
N]BPNPr:cance .
BTVOOPr:cance :
U`>C_Er:candi
CVNOUOr:candi (
VMPOLLr:candi :
<WRMXOr:candi call
N]MPEMr:candi exper
YQIOKMr:candi has
LFPO\Lr:candi porta
X[IKFLr:candi round
KHKMNar:cante
COOORWr:capit
@^PLXHr:card
JIHP_Qr:cardi
XXJKMHr:caret
JNNMVQr:cas
UHHGN`r:casa
FYMGG`r:case
IORPOQr:case ii
bMLOIGr:caso
]KKMNLr:casti
ZJNLMNr:ceo
WPKQNJr:ceo ↵
`JINMLr:ceo ,
JMTNMTr:ceo @name
GNMMJar:cerra
]IJLOOr:certi
bKIOMIr:cfo
hIHNMGr:cfo ,
WBY^GCr:chair
^LIINOr:chair )
QK[LQEr:chair .
PH[OJMr:chair of
BYJPXMr:chang
YSKMLJr:charg
ZSKMLJr:charg de
M\MNJLr:charl
^IT@XGr:chat
SJHJaKr:chat ,
@UUQPOr:chat -
BTTQPOr:chat - found
ZLLMLOr:chats
VF]OIHr:che
^FLOOKr:che gesti
\GKOOLr:che gesti il
R\IHNLr:check
TJZQEKr:chef
^IKMNMr:chef )
RF^MJLr:chef ,
]HMNOKr:chef d'équ
ATQQSPr:chef de
KKJLaLr:chemi
GUPPPNr:chez
bJGPNIr:chief
UIKKI^r:chius
eLJILIr:choic
G\ZILIr:ci
HJeKPIr:ci sarà
IM_MMKr:cita
JX\FKJr:clear
KTVKLMr:clear your
CWQPOPr:clic
JSPOOOr:clic qui
GTQPOOr:clic qui per
K]UNEIr:clien
hGGKJOr:clini
FGKcPOr:clock
YDIKOYr:close
<UUNVPr:cloud
]MMOKJr:clíni
FOOJO\r:co
PMMPIYr:co'
YB]PJHr:co-fo
ZUKKKKr:coat
IkBHB[r:code
JeILLIr:code .
CTQPOSr:code :
WNJNOOr:codeb
ZLIMOOr:codeb (
UKNNNOr:codin
UiEJICr:coffe
YKNMOLr:coffe over
EfKOLJr:col
aUDGGRr:colle
VMKONOr:colle )
bIJJQJr:colle .
TNLOOOr:colle advis
QUGOOOr:colle you
IbIJTHr:collo
bKDMNNr:collè
4YVQSRr:com
LTNLOPr:com a
.XZTTRr:com o
GSPQPOr:com o googl
BO]FH^r:come
PGCJ`Vr:comes
bJLOIJr:comes in
IONOKZr:comes up
GP`MJKr:comin
IRYNMJr:comin .
EPI[SNr:comme
H[I[GLr:commi
^IF[HJr:como
FMZPHSr:compa
=VUQLTr:compa no
MVQTJIr:compl
HX[GNJr:compl clear
FHIVN_r:compt
VPLQJMr:compu
EhHLNLr:con
:XTOSRr:con @name
FSQQPOr:con googl
ETQQPOr:con googl meet
G[MPIQr:conci
J\KNNMr:condi
mHFJKKr:condu
fMIIHMr:condu a
IJVM_Dr:confe
GaELaAr:confi
OTERPOr:conoc
OI\PKKr:conos
BY\FYCr:conse
I\YKKGr:consi
FU`LKIr:consi .
GUPOOOr:consi the
[TCOHPr:consu
ZMINONr:consu ,
AhFGZJr:conta
CVNOTOr:conta telef
GUOOROr:conta telef –
_TFJKKr:conti
XKKISOr:contr
<TSPSSr:contr (
IQPPQOr:contr ( m
`LLHMMr:contr .
Y<XKVKr:conve
CDXWSRr:conve .
<TWPTPr:convi
?RVPTPr:convi para
VMMLLRr:coo
VMMLMRr:coo ↵
gKHOIHr:cook
RoCLBHr:coord
>gKRLMr:coord ,
TNKOPOr:coord .
XKLNOMr:copy
WLMNONr:copy )
HJIfNKr:corne
QJUIULr:could
\EN\IGr:counc
IPPOPRr:couns
ERPPPSr:couns ,
IPPOPRr:couns , @name
FJaJFZr:court
s@?HHXr:cover
WJRNKNr:cover lette
\KFMPPr:cover peopl
_JHKOOr:cover sql
CSUPNRr:criti
?TXPMSr:criti ↵
=TXPMTr:criti ↵ @name
CSROQRr:crédi
iDLLNGr:cto
cIJKMKr:cto )
IOTNMSr:cto ;
gJMJIIr:cultu
TJKMI[r:custo
OHZPFRr:cv
/WTPZUr:d
:UTPWPr:d )
BVQOOTr:d'orb
CVQNNTr:d'orb .
]ILNOKr:d'équ
]VWGEDr:da
RJKOQSr:da área
NJS]KGr:dabei
JNL_NJr:dabei .
WWIMIMr:dan
QENaLJr:danac
UL\KFMr:das
XG[LGLr:das gespr
HQSPOOr:das team kenne
YMHNOPr:das zweit
<LVPbJr:dat
ILHQaKr:dat je
CQLQWRr:data
SJGOSTr:data .
AQTNRUr:data analy
ASQNXPr:data engin
VNMMNNr:data lead
FRQPPQr:data produ
;UPPRXr:data scien
?VQNPUr:data scien with
GdYFGIr:date
HcFMOMr:date .
ASOOVQr:date /
BSPOUQr:date / time
DRRPPSr:date :
KUMQNNr:datos
KXJQNNr:datos .
AdJRJMr:datum
NJPMPUr:davet
RJNMPSr:davet ekte
Bcp<?Kr:day
JAaOGYr:day ,
F^aDKEr:day .
B`JRNNr:day :
D\]JHJr:day and
I\MLPKr:day befor
UHSONMr:day on
]MJMLMr:dazu
IPTOOPr:dbs docum
PeKGRBr:de
BVOPPTr:de 0
U\@LTIr:de @name
H[KPNNr:de balie
HUGQH\r:de bus
O\IPGOr:de commi
DSQNPSr:de crédi
SVIQLLr:de datos
bMKLJJr:de direc
WJIWMMr:de groep
;]RPPQr:de la
EWOOPOr:de los
GTROPOr:de missi
[JLOMLr:de opera
ZLJNOMr:de plata
GSQQPOr:de poort
<XRNTRr:de proje
HROOQOr:de proje rse
YNKPLKr:de recru
CXOOPQr:de recru –
=ZTSONr:de riesg
TKPROKr:de santé
R[FLLOr:de selec
U[IJNJr:de seleç
bHHPIOr:de turno
fHOJHKr:decid
VG[MMGr:decid .
P`CVKGr:decis
EHfOKMr:decli
NQWMJMr:deep
LNWPKOr:deep dive
ISROONr:deep on
=\SPMQr:deep-
;\TQLSr:deep- :
ZYGLLIr:deixa
bXEJIIr:del
YLKNOMr:del equip
cKLKJKr:del forno
cHLGOMr:dem
a^YC??r:den
HPQPPQr:den ,
fSFHMFr:den @name
Q`HNIKr:den termi
hGGJMMr:depar
bKIIMMr:depar .
MWKKJVr:depot
b`BGKDr:deput
gZBGHIr:der
gREKLEr:der @name
HTPROLr:des
ZJKIYIr:descr
QMII\Nr:descr a
MKYJUKr:desig
RLTJMQr:desig )
ESSPPOr:desig @
K_9YEZr:desk
CaGPPOr:desk ,
G[GYPHr:desk .
@TRSOTr:despu
>PWNXOr:detai
JXIWLKr:di
\XAMOIr:dial
bGKJPLr:dial in
O[JKNMr:dial-
YKOOMKr:dich
LTOPPLr:dich bewor
J_HGIZr:dicht
YHU]EAr:die
_JMJOKr:die erste
YMHNOOr:die stell
DMWPORr:diens
QLGORVr:dinne
[JJXHKr:dinâm
WOJLMQr:dir
YfHK>Ir:direc
HOZMJQr:direc ,
^IKNLNr:direc ;
fJHNLHr:direc @name
SRJMOPr:direc and
]PGQKJr:direc de
JRQPNOr:direc exper
`NJLLIr:direc line
iHEONHr:direc of
XJLONOr:direc rse
bFHOOLr:direc techn
NMNPMTr:direc |
UMPNLNr:direk
TMRNKNr:direk an
aYEMIFr:diret
M]JNLLr:diret .
XMNOLLr:diret gener
mEDHLPr:discu
cGHINQr:discu it
GTQPOOr:dispo
GTQPOOr:dispo mobil
JOWPJOr:dive
DRWPMPr:dive ↵
ELNP_Lr:dni
WWWICIr:do
SKVNNKr:do .
THJRQQr:do not
]CSMMMr:do the
E]KNXGr:docum
cTG\>Ar:does
XHM[GJr:does .
SQVJKKr:does the
UFSNPNr:does the tasti
gJIHKMr:doet
aKJJLMr:doet het
pEELIKr:doman
JKLTJ[r:don't
HMQPOUr:don't panic
LLO]LKr:done
@Y8HVkr:door
WEMQSNr:down
ZBNPLTr:down with
?UQPNVr:dress
DSQPOSr:dress code
_LKOKJr:drh
VH\LHLr:drie
RWXJDKr:drive
TYJJNKr:drive you
SZHKNLr:drive you over
UZGKNJr:drop
D]\JIKr:drops
UY=GJ^r:du
TLPONMr:du dich
KZMOKOr:du servi
ZQDPMNr:du stand
`C[HJJr:due
HJJL]Tr:dura
IMHeJMr:durin
ZIMOMNr:délég
VLNOMNr:délég aux
RUHTX?r:e
JWBV_Br:e .
aJJJLNr:e @name
hFHNILr:e conve
XIIIYMr:e entre
[TKJKLr:e le
fBHMNPr:e o
=ZOTMRr:e selez
ZJNLNNr:e um
XFLLKYr:e étage
`HFLQPr:e-mai
aGFKQPr:e-mai .
bLJHNLr:each
^AXbB@r:edito
\F\MHGr:edito –
POPRRGr:educa
TOZKKHr:een
VNNMNMr:een paar
cDKLOMr:eerst
bJHJNNr:eerst kwart
_KKJMNr:ein
JORPPPr:ein .
`KMKKLr:ein @name
dKELLNr:eine
cKHKLMr:eine @name
HaMJLOr:einen
HROOPQr:einen kredi
ZLMOIOr:einri
YLMOJOr:einri )
VJMMOQr:ekte
TLNMNQr:ekte .
d`E?V=r:el
]PHNINr:el clien
DVPOQPr:elett
FTPOPPr:elett junio
WKIZLHr:else
PLKYNLr:else .
^NFLMOr:elter
PQKNLTr:elter ↵
AH`ZMKr:em
GPSPPPr:em :
ESRPOQr:em anexo
BfIPOJr:email
WLYKHKr:emeri
SHbKHKr:emeri ,
^UXX5Br:en
mKDKIJr:en @name
bEINMNr:en de
bEHOMOr:en ik
OSUKKLr:en la
bJELONr:en praat
G`LMNLr:en recep
GaLMMLr:en recep .
QH^JMJr:en su
eDHPKNr:encar
aGGPLPr:encar .
a;^LKIr:end
]KLMOKr:energ .
GPSOPQr:energ servi
KILN_Mr:enfer
ZFRLPMr:eng
YKLNMNr:eng )
NNTMMPr:eng ,
XLKNNNr:engen
QMFKcHr:engin
[KOQLHr:engin ↵
>TTPSQr:engin ↵ @name
@UTPQPr:engin ↵ zoom
YKPQOGr:engin (
XMLOLMr:engin )
JMNNQVr:engin lead
VYIOHJr:engin manag
_KIMMMr:engin |
PJ]KIPr:enjoy
VJSLLOr:enjoy your
NKZLKOr:enjoy your chat
ZVHKHNr:enseñ
UZHKJNr:enseñ el
YFDJKbr:entra
XYI?a@r:entre
aCYLGJr:entre .
WLMLOOr:entwi
YKLKOOr:entwi )
HUPOOOr:envir
\KINOMr:equip
YLKNOMr:equip de
RUSW@Ir:er
ZJSNHLr:erkra
\HWHOIr:erste
>]RNVHr:es
ZHKMSLr:esper
FGmQGHr:est
XLKNOOr:est la
TBdPIGr:estar
HIfINLr:estar .
ZHZJLIr:estar prese
GSiGJEr:está
HGhJLKr:está de
LI`MOIr:está no
eTVEDBr:et
TMRNNKr:et @name
_JHNPLr:et @name .
_HHNONr:et la
^JJNNLr:et le
_HHNOOr:et moi-m
HOTQQNr:europ
DRTPPPr:europ /
NKJ[OMr:evalu
BUWNOOr:even
=UVOOTr:event
dLRUBAr:every
K^@`MEr:every and
bMKMGKr:every appli
FIiLKKr:excus
jLGJHJr:exec
kLFJGKr:exec :
LgMJHHr:execu
MbMKIJr:execu assis
UFLI^Lr:exerc
aKKQMEr:exerc ↵
YMIMOOr:exist
XMJNONr:exist codeb
H`HNOMr:exit
\GGKKZr:expec
Q^FLOKr:exper
Q\MPCMr:exper ,
iFJJKKr:expli
gFILLLr:fa
GPRQPPr:face
DROONWr:fachg
CQOONYr:fachg mit
bKIIMNr:fachl
`JJJMPr:fachl )
YKLNNNr:fackl
YKLNONr:fackl repre
RGXMONr:fait
OLJOOWr:falls
MOLONUr:falls ,
=VTTMQr:favor
FNJbPJr:fica
eGEJOOr:field
`FHFOWr:fifte
`GHEPVr:fifte minut
RDgHLIr:file
HQPOPRr:filtr
IQPOPRr:filtr @name
FRQOPRr:filtr @name -
EO[LRNr:final
@QVPTOr:final com
bKKLKLr:finan
VMMPLLr:finan direc
GOHHX\r:find
LPMMJZr:find the
@SWRPNr:finde
h7[@MSr:first
@HVM^Qr:first call
dIIJJOr:first inter
ONH]LMr:first time
\JJEJ[r:five
UJJEL_r:five minut
HVXJMMr:fligh
aEFHI\r:floor
KFJPMcr:floor ,
cHGLKRr:floor .
\KIJQPr:flu
HHdJNNr:fois
JIfGOKr:fois .
X=C\D`r:follo
CGF^Kbr:follo the
_e)VZ<r:for
Q@ML\Tr:for 0
hHKKJJr:for @name
ZHKFaGr:for a
CG^ZLLr:for all
HIG_\Hr:for an
TE[YHFr:for her
^MSJHJr:for his
H^HOQLr:for lunch
]IOMKMr:for our
QJ[KLMr:for six
Xa9;aLr:for the
YYHKKJr:for this
]]DNEHr:for you
ZGEMWOr:for your
iHJKMGr:forem
H^IIZHr:form
UGG]MMr:forma
[INNLMr:forma :
CeEG^Ir:forms
I]ILVHr:forms of
`KMLKLr:forno
YRJOKKr:forwa
cAJPMNr:forwa to
DZPME[r:found
;VWTPNr:found desig
PSXJIKr:found your
XC\LHOr:found your profi
]RUIIEr:four
`C\IKFr:four .
JSD_IQr:frage
[MHKOPr:frage ,
T]IHLLr:frage .
YOLNPHr:fragt
?RRWPPr:fragt gern
[JENUMr:freue
YMINOOr:freue sich
PJHP[Mr:freue uns
STRHWCr:frida
VGZJRGr:frida .
ZGK]JHr:from
aa>>ZBr:from @name
QF@TP^r:from a
?USQPRr:from calen
KMW\GHr:from compl
KVYILLr:from compl clear
\KLMNKr:from finan
OB_HSNr:from hr
ND^ISOr:from hr will
XIZLIIr:from inter
VKJ]IJr:from inter audit
?TUORQr:from my
L^B`MAr:from our
MVKOONr:from peopl
QUJKQMr:from recru
d;C_QHr:from the
cLIIMMr:from the math
oHEKJJr:from you
[]CGWBr:front
ZQHPNIr:front desk
IbNLLIr:front offic
IMLQ]Kr:funct
IRPPPPr:funct triag
bGUGHMr:futur
cKEKNNr:futur collè
LXDbHHr:führt
ZRIKKOr:für
YJMNNNr:für den
TPLMOOr:für die
HROOPQr:für einen
DRVPOOr:für mögli
VNKLOPr:für tee
FTSOOOr:gap
HSROOOr:gap is
Tc@DD[r:gate
fDNPHJr:gate ,
F@eNF\r:gave
]?ZQIIr:gave us
GLQMJ_r:gebou
VMNOLMr:gener ↵
CRPPRSr:gener hospi
^JGOOMr:geren
IMNWMQr:gern
<SRYPPr:gern nach
AWQSOOr:gerus
fXOCBIr:gespr
dFJKNNr:gespr .
<QQNZTr:gespr @name
ZMKLNMr:gespr af
PXJQJMr:gespr führt
\LFNNOr:gespr mit
^FLOOKr:gesti il
ZTFMIQr:gesto
TIKPQRr:gesto da
RRPIONr:get
OZKNLLr:get a
BJYPUQr:get to
IJ_NMNr:getti
YINMLQr:gf
YINLLRr:gf )
GL\MOOr:già
`GLNMMr:gleic
ZKPLMLr:gm
IOPLI\r:gmbh
NNVNKOr:gmbh )
bVKBLJr:go
`FHLPQr:go throu
QUTJHOr:goes
GP_NNHr:going
FQQUNOr:googl
FQQUNOr:googl meet
XJRNMLr:gover
WMMNNMr:gover ↵
TNMONNr:gover )
NJXPLOr:gover ,
XLMPKOr:graag
QG[KNNr:grade
MFfZCBr:greet
JPYVJGr:greet every
TU=\LKr:greet every and
SCdLMGr:greet you
^IHPOMr:groep
WYHJCVr:groun
QWLDD_r:group
@SXPOQr:group )
XHSHHYr:group .
GSPPPPr:group @name
XLNMNMr:group pm
TIL^KHr:guard
VKFHbIr:guest
YMHGZJr:guest )
M\LPILr:guide
GLLZQQr:gut
[JIOONr:géran
PJNLRTr:görüş için
fEJOIMr:h
HIbE[Er:ha
B`HRNOr:haalt
E^IRNOr:haalt je
@W\INPr:haar
LKNKVTr:haar over
LJZONNr:habla
HM`OLIr:had
EJhOLHr:had to
hEJFSIr:half
^CMFYOr:half an
?URQOUr:half-
ETIKIcr:hall
NKMLJ^r:hall ,
QTJRJNr:hand
HYLQNNr:hand you
ZG[INGr:hande
IV[NIIr:hard
O[NOJIr:hard hat
fAFPNOr:hará
TSY?KPr:has
Q:XHUYr:has a
HMITZMr:has been
]RHOIKr:has confi
UUJRFOr:has invit
WSISBQr:has invit you
SITNPMr:has kindl
TTWJHIr:has left
Q`ELNJr:has the
MKKMHar:has thirt
I`KLNLr:has your
XLKQNMr:hast
TMLPPLr:hast du
g[FLBDr:hat
jALQGKr:hat den
eBOQHLr:hat den termi
MIQOOUr:haus
`@DR]Fr:have
]GIJXKr:have a
YLIONOr:have his
YIGH]Kr:have you
^aS_19r:he
bHWEILr:he /
ZEJ\KKr:he does
iILGHMr:he inter
TB_OLKr:he is
QXHRLKr:he will
cNELLLr:he'd
cNFLLKr:he'd like
s@CUGIr:he'll
^JKPLLr:he'll ask
TElDHJr:he's
iBXJKBr:head
DNYOVJr:head ,
GQMOSSr:head de
dFSKFMr:head of
^JJNNMr:headt
5TYQWPr:healt
AUTPQOr:healt ↵
]CQHC]r:hear
REFPMar:hear about
^J@ZNIr:hears
ZILJHYr:hello
DiJOJKr:help
GVOOOOr:help .
iDANKSr:hence
WJFMK[r:hence the
UJR_Y1r:her
LVH\HLr:her )
Q?QGiHr:her .
KJVWLMr:her train
SV`R?@r:here
MLaIJKr:here as
\XILIHr:here from
eOHLIHr:here from @name
VF\MJJr:herse
nFPMFBr:het
aIGJOPr:het eerst
^]BIJJr:het gespr
SIJ[NKr:het vak
TKMMPQr:het van
VTMLLJr:hi
YULMJJr:hi ,
@WQORRr:hi /
>WQOQSr:hier
CTPOPSr:hier klick
NM[JMLr:hijo
RVaV:Br:him
YIYHINr:him )
UFYLKOr:him ,
FQR_GLr:him .
mDEMLKr:himse
dJFLMLr:himse ,
ZKKMOOr:hin
IEYOG]r:hire
PVEDL_r:hirin
PKYOIMr:his
^KIHOPr:his camer
]LVJHJr:his group
\G]MEHr:his own
\UIILKr:holds
aJMLJKr:homew
bLMMHJr:homew talk
@RPOTUr:hope
YJKILVr:hopef
>WQKPZr:hospi
GPSKMXr:hospi ,
dOJKEMr:host
EIHK[^r:hoste
PNKIL[r:hosts
>VEK[[r:hotel
EILOU\r:hotel /
\KFXMHr:hour
KIHNFjr:house
JQOPOQr:house , @name
bQF\CBr:how
RVHYIGr:how we
i@COOOr:how you
TUYI:Sr:hr
VK]VCBr:hr )
@hLPMJr:hr @name
YKMNMMr:hr advis
_MIMMJr:hr busin
XKLNOOr:hr tbc
QB^HSOr:hr will
dIQIIKr:hrbp
]KPJINr:hrbp )
CUSPNRr:hybri
DTRPNQr:hybri )
IHOaPIr:hört
KNM\MKr:hört zu
fHRFV>r:i
]PMMNFr:i @name
_LJPLJr:i @name .
gAHQKMr:i look
WHQONNr:i will
MXSLJKr:i'll
UTGOOLr:i'll be
jXBHHGr:i'm
YaHMEEr:i'm the
`VENGJr:ich
ASWQNPr:ich (
cIILNJr:ich .
aGHNONr:ich den
[KKNLOr:ich freue
\MHKNPr:ich sorge
NNURKLr:ich uns
?YFHV\r:id
YLLMMOr:iem
YLLMMOr:iem .
P]Y@=Wr:if
D\LPPMr:if anyth
RiFILDr:if the
CVUONOr:if the gap
IbINNJr:if the gate
<GhKD_r:if you
ILZ[HIr:ignor
JIU]JKr:ignor her
Z\J\>Ar:ihnen
XC\HMNr:ihnen .
HfNIMHr:ihnen den
HaKLLMr:ihnen einen
ZJLNNOr:ihnen hin
LMZOMKr:ihren
IMMOOYr:ii
YXFNKKr:ik
Vh>N[6r:il
CZIL]Kr:il collo
^ELPPLr:il front
EMQNSVr:ile
IJ^ONMr:ill
VJ_IJHr:im
KPaMGJr:im @name
LMK]NLr:impar
MMJ^NKr:impar .
HKZZLGr:in
D[IaJHr:in ,
OZEaEFr:in .
VJPPMLr:in :
@Sm;JUr:in @name
XIIJQUr:in a
H`GMPNr:in and
RGMNaFr:in for
]JEUOJr:in from
XWGJMMr:in hr
cJJLREr:in our
[CWHOMr:in perso
_BOdF@r:in the
FDcGMYr:in this
JL[LUHr:in time
E^XDRIr:in touch
bFJLMNr:in with
=RXLYNr:in your
[MKKNNr:indep
ZNKKNOr:indep membe
IfEOPHr:indic
UVJOKKr:indiq
DVQPOPr:infor |
[IINOPr:infra
hCGOLLr:inglé
\LNJLMr:inkl
AURQOSr:inkl .
bKEPOIr:insis
cKFPNHr:insis on
CSQNRSr:inspe
CTROPRr:inspe ↵
bJOHNJr:inste
LLYJQOr:inste .
MNJJK_r:insti
VLMNNOr:insti @name
Z;NVk6r:inter
VJNOTIr:inter ↵
DSQQPSr:inter (
QRMHUMr:inter )
TG;a]Fr:inter ,
qE<XY7r:inter .
UHONGYr:inter 0
/UVO]Tr:inter :
=QUQXOr:inter : @name
AOROYPr:inter @name
NL_JKLr:inter and
VJL\IIr:inter audit
:PTQUVr:inter betwe
6PUQVXr:inter betwe @name
HMTNSPr:inter detai
XIL\IHr:inter for
FFXI`Mr:inter is
lFKKIIr:inter on
MYLLNNr:inter panel
7SVXSNr:inter type
W`JO@Jr:inter with
{@=HGNr:inter you
`EDDT[r:intro
GPOPQSr:intro call
YFHIYRr:intro to
NJIINar:inven
TMKNKUr:inves
ZID_IKr:invig
bN??ZSr:invit
eLRMFDr:invit .
YFJMLXr:invit as
UFGOL]r:invit as it
HHMQcIr:invit to
[O@O\Fr:invit you
hCHREOr:invit you to
LFUSKUr:invol
WHKNKXr:invol in
RElLCHr:is
EN`KONr:is away
VADMS_r:is booke
\HHPPOr:is booke .
XZBHPNr:is er
QIPI\Kr:is in
ZKOIQLr:is in @name
UTJPKKr:is invit
RWJQJLr:is invit you
Q`EOLHr:is learn
VbDHMIr:is learn how
[MVKFLr:is moved
GM]HROr:is no
LMXLONr:is not
GIgKMJr:is off
XDgFJHr:is on
GK`MNMr:is on sabba
YCDKP^r:is our
UXJIOJr:is out
SJQPPLr:is sched
OLYHOOr:is stuck
VIULMMr:is stuck in
UHWKNMr:is the
GSSOOOr:is too
jHELOIr:is trave
OXNKJOr:is your
EXPOOOr:is your coord
X;_VDNr:isn't
FNbMJLr:isn't comin
TIDSMYr:isn't invol
WJFSMSr:isn't invol in
XGjMACr:ist
MM`MJJr:ist auf
KKbKOIr:ist in
GHfJRIr:ist in @name
ULQIOPr:ist infor
LJZ;Q]r:it
eIHLLMr:it )
ZXBHFWr:it .
JHVK\Kr:it is
VFYLLMr:it light
QILOMXr:it never
^@OMORr:it with
<CSZVYr:it's
JJJMMbr:its
WJNMNQr:için davet
ZIJOPMr:ja
7VWNPXr:janua
:VVNOWr:janua 0
ZZXBW6r:je
J]XLFIr:je .
DWPNSNr:je bij
SSFRMOr:je de
[OKQFNr:je om
IXNPMOr:je terug
E\NPMNr:je van
QZIPJLr:jefa
\LKRKKr:jefa de
NNMI\Lr:jeudi
hDTZE;r:job
RLVXHFr:job you'd
ZEXYEEr:join
YIXGMLr:join .
]LLIONr:join from
dHFMJPr:joine
XHH[JMr:joini
fEAOUKr:joins
^JILPMr:joins 0
>[ONTPr:junio
BVPOSQr:junio ↵
?REgHTr:just
HEMbPNr:just liste
EHaLPQr:já
ETUONOr:kan
BPLOKcr:kanto
VJXKKLr:keep
VJYKKLr:keep it
ILLbOIr:keeps
dHWCIJr:kenne
^JWEJLr:kenne .
?TQNWOr:kenni
dKLJKIr:kids
^MMKLKr:kids aslee
XLKNONr:kiero
YLJNONr:kiero zespo
MIK`NKr:kijkt
LKK`MKr:kijkt mee
QGXNPMr:kindl
PHVNPMr:kindl agree
WBFJJhr:kitch
IGILLjr:kitch .
CTQOQRr:klick
?WPOQSr:klick ,
=[UJE^r:know
HQRPPQr:know ?
WJKOPOr:know you
TdIKHFr:knows
V^HKJIr:knows the
LEWHbHr:komt
FVONKWr:koord
NNTNOMr:kopie
VJPOPJr:kopie !
VOOLLPr:kredi
ITPNOPr:kredi (
\KKMMOr:kurz mit
gGIJMMr:kwart
bGJJLPr:l
fFIIJQr:l .
HnIHKJr:l'acc
PP]JHKr:l'ent
HKgILKr:l'ha
Xce?B8r:la
WLJNOOr:la desig
`EKNOMr:la encar
QRWMIKr:la entre
dEENOOr:la géran
DUQPPPr:la reuni
TJ\KLIr:laat
SY\;IOr:lab
ML\PJKr:lab direc
DOPOWPr:labs
COPOXPr:labs -
EOPOXOr:labs - panel
\MJNMKr:lapto
O\IMLMr:las
aD^BRCr:last
\OJOGOr:last one
dHUIHHr:late
lIGIMGr:late ,
LFjGNIr:later
GJfKNKr:later .
bIJLMLr:lavor
bIKKNKr:lavor e
a^4M?[r:le
^IJNOLr:le chef
DEWUQTr:lead
ARRROTr:lead (
EQRQPRr:lead ( @name
`KNLHMr:lead )
iCBMRMr:lead ,
]KNOOFr:lead .
?WQQNTr:lead vacan
TK`GHLr:lead –
[JJOONr:leade
XWHJETr:leads
bLLGKNr:leads ,
MaDTLHr:learn
V[HLMIr:learn how
HMK\PNr:learn the
VN[FLJr:leave
XMNMOMr:leert
RPVHGSr:left
O\IMKNr:leidt
[BIJL_r:leite
`MHKMNr:leite @name
YMJMONr:leite mathe
UJPIJWr:leitu
RLOLKUr:leitu @name
TMLTMLr:lesso
TBUBXUr:lette
WJIKJZr:level
XJHLJZr:level 0
GDY@bTr:libra
][EJKIr:liga
[JSLJLr:light
dT9AQXr:like
dKFLMLr:like a
\]>FXEr:like to
O@^HZKr:liked
eHINMIr:likes
^MLNLIr:likes to
ZLFaICr:line
TFJNJ]r:link
WLMOLOr:link in
^ZIKGFr:list
XE<nJIr:liste
XOFYLIr:liste .
HKM^NNr:liste in
VIKSQLr:liste to
OF\PMLr:llama
YHWJMKr:llega
\\CMIIr:lleva
IQOFGdr:lo
ZUGMJMr:lobby
LXKMOOr:lobby and
CVRQMQr:local
AWRQMQr:local ↵
X\GNHIr:logis
UbILGIr:logis )
DWQQPMr:logis chez
^\FGHKr:loja
V_GIIMr:loja .
DSONOUr:londo
LK[GQPr:longe
dQFJJKr:look
^FIQMOr:look forwa
QX:XZDr:looks
YcDHKGr:looks after
SHIXMPr:looks over
XRLMNIr:los
DYPNPOr:los @name
aHKPKJr:lot
YLLPLMr:lot ;
RIIQLZr:love
WLFNKYr:love to
eHKMKJr:loves
MSEPLYr:ltd
NNUTKKr:ltd ↵
FIFiRKr:luist
UVOIFPr:lunch
BRTNOTr:lunch ↵
WMLNNMr:lunch is
WMNNNLr:lunch w
VMNNNMr:lunch with
YUFKNMr:là
GNLL\Qr:m
1XSPXVr:m /
O[INLLr:mache
N]IOLLr:mache den
eFHONIr:macht
eEIOOIr:macht den
bFIONJr:macht den @name
VYIMILr:mag
MIJOK`r:mail
HiJSFGr:maile
IWMQNOr:mais
GQRQPOr:mais sobre
GPRPPOr:mais sobre o
GL`MMLr:make
IdJMMIr:makes
5hLXDUr:manag
BSPOL[r:manag ↵
?QSRTRr:manag (
EPRQPQr:manag ( @name
GMWSPKr:manag )
AE^SJYr:manag ,
>[NSKUr:manag .
WTGNLMr:manag of
_SEMMIr:manag our
>STQPTr:manag press
?XTPOPr:manag role
BTTQOQr:manag role )
QfCLJIr:manda
KeHLLJr:mapa
KdHLKLr:mapa .
CkILINr:marca
bLKMGOr:march
SJRNQLr:maser
QOKTNNr:mat
`MJIMMr:math
aLIJMMr:math depar
ZMJMONr:mathe
WNLMONr:mathe .
JHZMYGr:maths
U:XIQYr:may
YLKVMHr:may be
PNPLVJr:mbb
XLMLVGr:mbb ↵
\HKNONr:md ,
eQXECCr:me
lCIQFJr:me ,
YaIFHIr:me .
J^DQKQr:me to
[IQMJNr:meant
BVRPQOr:mecha
ONM^JGr:mee
GQL\NLr:mee .
\MLMMKr:mee en
>S^AbHr:meet
WKNOMNr:meet (
;XRSROr:meet :
:UXQPRr:meet at
GPSPPPr:meet em
`JINLLr:meet every
L]VIGKr:meet you
pP>QCIr:meeti
[REQJLr:meeti .
UMONMNr:meeti id
CYOOOPr:meeti optio
^ILMKOr:membe
]MJJNNr:membe :
ZCdHELr:met
ZMHOOMr:metri
JQPOPPr:micro
JPPOPQr:micro teams
NCFO`Tr:min
>XOUOQr:min )
\IJJ_Cr:min ,
EPOPQUr:min intro
DZ]UJ@r:minds
KU\OIEr:minds the
m9:[?ar:minut
PPHUMQr:minut ,
_CEBKgr:minut .
YLKOKOr:minut para
ZJMLONr:minut to
^FKLQNr:minut with
^MZGGGr:mir
ISQOPOr:missi
GTQOPOr:missi mobil
ZLFb>Nr:mit
HKJcOKr:mit ,
BPT\LLr:mit , danac
bNKKLHr:mit .
@WHQM^r:mit @name
]@^FLNr:mit ihnen
CVOOTOr:mitar
CVNOTOr:mitar :
6[VNTQr:mobil
ESPOPRr:mobil @name
GTQOPOr:mobil –
ZKHNPOr:model and
]HINNOr:moi-m
[JJMOOr:moi-m .
OEjGLHr:monda
FL\MPOr:monda ,
SBaNNIr:monda .
QPLQJRr:more
@TVPPQr:more about
@SVPPQr:more about meet
DXPOOPr:more |
FVPOOPr:more | meeti
H?BDicr:morni
gOKIIGr:motiv
SXIJOLr:move
WDhGAOr:moved
SIiFDJr:moved to
GKLQO\r:movin
JLJMJbr:museu
MMLWOOr:muted
GaXNEHr:my
SIXPLKr:my co-fo
@XRONSr:mª
@XRONRr:mª @name
FRUOOOr:mögli
DRVPOOr:mögli @name
M[HRKLr:na
?UVOOSr:na @name
BNRNM^r:naar
WLJSLNr:nach
?RRXPPr:nach @name
YJKMNPr:nachf .
LJ[IGXr:name
\LKNLMr:nativ
FLMNaKr:nd
@NPOXTr:nd inter
JVXJLKr:ne
ISHN]Kr:need
HIMMLdr:neede
GHKLLhr:neede .
CNPLXUr:neemt
INOMUSr:neemt het
HJ_HQPr:neith
aJIKOLr:nemen
[MKLOMr:nemen het
XMMMMNr:netzp )
OCYOFZr:never
VFHOK]r:never reach
TVD]DKr:new
BXONNWr:new @name
?=P\eMr:next
KIJPbJr:next appli
J\MJLQr:nicht
IaOJKLr:niet
HYYJJKr:niet .
KVAD`Sr:night
TFKKVTr:night porte
KHINhHr:night shift
jGFIMMr:nimmt
_HKMNMr:nimmt für
]HLMMNr:nimmt für den
WMTXAIr:no
8WWSLUr:no .
_JGLPNr:no @name
II`JRMr:no estar
LJ^GQNr:no longe
HLJcMMr:no quest
W^JIIHr:no relat
HIeKMMr:no viene
OJGGOdr:nobod
IMGLObr:nobod ,
HPSSNNr:nobod this
NNTSKLr:nochm
UJSPKMr:nochm kurz
I[YLIIr:non
IYLNNOr:non ci
gXCKFFr:noon
cIKLLJr:norma
KUXS>Qr:not
IK`IONr:not in
[HGLQSr:not reply
LKZMKQr:note
WNLKMQr:note taker
LKKPH`r:note-
RFD^RNr:notes
cGIEROr:notes and
KKJeKJr:nothi
WIPYGIr:notic
]NIONKr:notre
WMLOOLr:notre direc
HHTL`Kr:nous
SEcNIGr:now
OUKQMMr:nuest
OVIQMMr:nuest direc
eK\GG@r:numbe
[EXNKIr:numbe .
WUFOKMr:numbe test
VKMPNPr:numér
NKHYNRr:nur
XNILOPr:nur für
TLLLKWr:nurse
EYkCIEr:não
Nj?E\Ar:o
KJKLbLr:o .
GLRQQSr:o @name
>RVPTOr:o convi
H[MNONr:o gesto
GTPQPOr:o googl
GQRQPOr:o meet
^GJ^DIr:obs
^KITHMr:obs .
XAGqEDr:obser
GKLeLKr:obser .
^IHTMKr:obser de
\IJSMLr:obser de groep
bJIKNKr:och
YKLNONr:och fackl
XLLNNNr:och fackl repre
CRRPPSr:octob
BRRPPTr:octob 0
>WQOQTr:oder
BUQOPSr:oder @name
eHQLR>r:of
VKLOVIr:of 0
Z\LIFIr:of @name
\JLNNLr:of desig
^IMOMIr:of engin
SITNMMr:of gover
PKGYPNr:of her
_GKMONr:of his
F[FL^Jr:of id
EJW\MLr:of it
VOIJ_Dr:of our
eIKOIIr:of quest
E[]C@[r:of the
ITUPMKr:of thing
CW[MLLr:of us
=B`A_\r:of your
EThUI<r:off
JMZLNNr:off sick
HJhKMHr:off the
Wh@Q:Pr:offic
H]KZLEr:offic ,
dMDGGVr:offic .
6^QOOWr:offic :
C_OOOJr:offic manag
^LJMNKr:og drift @name
IMHcLNr:ohne
aNBZGHr:om
bT_@,Wr:on
JJ]LPMr:on @name
aDP^I?r:on a
ZMHMONr:on a small
EfHLMOr:on behal
CaNMLMr:on behal of
_XHQJ@r:on for
QG_RFKr:on frida
OI_KOIr:on leave
TOGSNOr:on mat
PFdJOHr:on monda
PI`LKJr:on sabba
lEGX4Ur:on the
WIYIMKr:on thurs
ANOOO_r:on tuesd
ZJLNOLr:on white
DK_TLLr:on your
IRKKL]r:once
sG;CLUr:one
_OHOFOr:one !
GVJNI\r:one .
\MLLLLr:one inter
kKFKNEr:one of
dNMMEHr:one quest
BP]HMWr:onlin
CUUONOr:onlin )
FQQPRPr:onlin @name
CIm^CAr:only
=WVORPr:ons
LOKLaGr:onsit
MYIMNOr:op
PZKNKKr:open
CXPRMOr:open the
UHIL\Lr:openi
VXSJCKr:opens
H_JOGRr:opens the
EW[ITEr:opera
5\UNRUr:opera ↵
KK]NMKr:opera ,
aGKPLLr:opera .
GPVQNNr:opera analy
_LKLLMr:ops
^LLLLMr:ops )
HQNUPNr:optio
AYQPOPr:optio ↵
AWWNLQr:or
BSQPQSr:or @name
ESUOOPr:or cance
CTUOOPr:or cance :
UQQLIOr:oraz
ZOOLIMr:oraz @name
]LKOMKr:oraz @name .
ZUHIOLr:order
bGILVEr:ore
\FHKbCr:ore 0
dHMIFSr:organ
\HMMNNr:organ ↵
LLSNLUr:organ :
JMRPNSr:ort
GTPOOQr:oscur
CVPPORr:oscur ,
QWUHKJr:other
;UTSQQr:ou
O`CZ?Pr:our
^FD^QBr:our @name
PVKPMMr:our archi
P[KLNJr:our call
^LJOMJr:our cfo
PMXOOGr:our chair
aKENOLr:our head
DKF`I\r:our inter
bHFOMMr:our lead
YJLNONr:our md
UM_KHEr:our patro
HQLZNLr:our proce
_HLUMEr:our train
LScGFKr:out
FQaKLJr:out of
XRGMNNr:out your
_V<WLFr:over
ERONSTr:over .
L]HNNNr:over and
SXIPHMr:over de
_KCNPOr:over dinne
WWGKNKr:over from
UMNNOMr:over the
V@VHDar:own
NFHLNdr:own .
IKIdMJr:oyent
IJIdOKr:oyent .
\KKMMMr:paar
HQRNLUr:paint
aKKQMEr:paint exerc
@SSOUPr:pair progr
LUU<eBr:panel
JHdGPMr:panel .
DOPOYPr:panel inter
KJRPOTr:panic
JLRPOTr:panic ↵
UZ9_IJr:paper
KWB_LLr:paper ,
PNaLHFr:par
MF\ONNr:par @name
IcDJWIr:para
WKLNRKr:para a
KZIQOMr:parki
\MLLNJr:parla
cJDSLJr:parle
IGY]KJr:part
GH`NPNr:part of
\DYLLJr:parte
bGMMMJr:parte .
HTPPOOr:parte alla
XC_HKMr:parti
_KINLMr:partn
HSYLMLr:pas
LHZPLPr:passe
?UZONPr:past
CRUPOPr:past you
UNIKPRr:patie
WNHKPRr:patie repre
_G\IIFr:patro
ZJYJLGr:patro ,
HJUL_Ir:payro
RIPPMRr:pdl
THPPMRr:pdl –
RC][FGr:peer
PEUZKJr:peer ,
i[LAGBr:peopl
\FONPKr:peopl &
UF`KMHr:peopl .
U`GIILr:peopl @name
aHGIPRr:peopl skill
FCF^UYr:per
EKOVJ\r:per @name
HSPPOOr:per dispo
JEJ][Ir:per il
DXPOPPr:per la
ISPPOOr:per parte
`LIJLOr:pergu
rTX?>@r:perso
XLMNNMr:perso ↵
dUHDKKr:perso )
]HJKROr:perso ,
kDLGMKr:perso .
aHKLMMr:perso teil
bIJMMKr:persö
PGRFUWr:phone
HKNOM\r:phone :
TOLOONr:phone you
>PPOWVr:physi
;[OQQRr:pin
H^IPKQr:piso
EF\XNMr:pitch
8dZJPIr:plann
APROVRr:plann ii
JRPOPPr:plann post
\LQDEWr:plant
WKOPPJr:plant de
SSVLJGr:plant manag
XLKNOMr:plata
YLLNOMr:plata .
RLENUTr:platf
HPKPSTr:platf engin
IO\B_Er:pleas
EOUPVKr:pleas .
GVPOOOr:pleas consi
VBZHOQr:plus
XMJKPPr:plus a
gEDGSQr:pm
?VOMQXr:pm ↵
OLUONMr:pm rol
]HMNLMr:pm wrap-
MQJNPSr:pm –
EUQQPOr:poort
V\LJIIr:pop
_LOLLHr:pop in
U`OJEFr:por
=WTRNQr:por favor
E_BFWWr:porta
JaJLMLr:porta .
CWPPQOr:porta :
RFKLVUr:porte
ZBINOWr:porte /
JMPHSXr:portf
OYLOJMr:porti
IdJNKKr:porti .
PPHOOSr:posit
YXHLJKr:post
YLKMOOr:post .
DPPPWPr:poste
GWPQNMr:poste de
WQGGZJr:pour
aFKNJOr:pour un
eIEKNNr:praat
PK]MNHr:pract
UDFUNYr:pregu
TCDYNXr:pregu .
>YQPNTr:pregu en
Z@\MKKr:premi
JBJbHYr:prend
OFI`HUr:prend le
A]LQPOr:prepa
O@ShQ?r:prese
GJKW_Ir:prese ,
]HXGMJr:prese .
IJGeNMr:prese by
VMLMOOr:presi
WMLMONr:presi )
QOUMINr:press
<SUROUr:press @name
ZNHOMMr:previ
TVKNKMr:previ candi
fB[IJDr:prime
^ILNMLr:prime parte
XGIKL\r:primo
^IOJPKr:princ
XJHLQSr:princ consu
XNLLNNr:princ engin
JWLOOOr:print
HMhKGJr:pris
IPQMSPr:probe
8bGaNKr:proce
DUOYNKr:proce for
[H^HHIr:produ
VNOMKOr:produ ↵
GURMPOr:produ )
XG[LKIr:produ .
\INNMMr:produ @name
KOTPMOr:produ desig
MUOLJRr:produ manag
aGJMMNr:produ sense
E]TJLMr:profi
cDHKJVr:progr
YJJONPr:progr .
EOPNSVr:progr 0
ARRPUPr:progr with
3WVLYUr:proje
RMSNJQr:proje )
CUPPRPr:proje rse
[IWLLHr:propo
\GYKLGr:propo anoth
iHJMKHr:prova
_HLLNMr:prova in
eKJNIIr:prueb
_GNJLPr:prési
`ELKKTr:prési )
IbKHONr:prête
G^IKHYr:puert
hDILMLr:puis
BJMdTHr:purel
[UKNJHr:put
QZKMMJr:puts
`GGNONr:pôle
ZJIOPNr:pôle .
aIKOKKr:quart
]TVJEDr:que
iHGMHMr:quer
hB7VSQr:quest
Z=M[DXr:quest .
AVSPQNr:quest ?
W_DNGKr:quest about
_KLKKNr:quest among
ULNNNNr:quest as
mGMMEGr:quest for
YHKG^Hr:quest from
`X^BAAr:qui
XLKNOOr:qui est
GTPPOOr:qui per
RF[NKMr:qui reçoi
cFHMLOr:qui vous
iHIKKJr:quier
JJFcOMr:quiet
`XFJKGr:qué
CPQRTQr:r
@PRSUQr:r -
BSVNORr:raise
CSVOORr:raise :
=UXOORr:raise : @name
PI^JKMr:ran
LJ\LNOr:ran this
MK\LLMr:ran this team
I`IOLLr:rappe
F^JNKSr:raum
IPPOPSr:raum 0
QJMHbIr:re
EUPNQRr:re :
QDPJN]r:reach
QIHPL\r:reach you
DOSONWr:read
=URPOWr:read the
XKMNMOr:read your
WJQNKNr:read your cover
JEZKOWr:readi
JG]HLWr:readi room
OKJ[QLr:reaso
JRSLOOr:reboo .
=]LHKbr:recep
KUFOH\r:recep ,
JKKNM_r:recep , @name
@jOMKHr:recep .
?YRPNRr:recip
HQWLHVr:recor
GWHOKZr:recor the
Yb/IPWr:recru
@ZOONSr:recru ↵
WKLOMOr:recru (
T^JGIMr:recru )
_MJMKLr:recru ,
FcGNOMr:recru ;
ULOPNMr:recru @name
B^PQLNr:recru admin
A]NQONr:recru coord
PTQOKLr:recru scree
IIJLMer:recru un
XMOPLJr:recru wrap-
TVNLLJr:recru |
BYOOPPr:recru –
HKMKeJr:ref
HX\IJKr:refer
CPPPRUr:rekru
^YJIFKr:relat
W_IIJHr:relat !
CFYgIHr:remai
CTINN^r:remin
FMINO`r:remin .
JMMOZMr:rende
S]DJLQr:reply
MaFKLPr:reply to
_HIPJPr:repor
USTDLOr:repre
WLMNNNr:repre @name
XKOIPPr:repre her
IO]MJMr:reque
eKGGKRr:resea
cLMELMr:resea )
aIGNKPr:resea @name
EORQQRr:resea scien
fLJSHCr:respo
aMKNHKr:respo de
YLKONNr:respo du
HH_ZIGr:resta
IWE^MIr:reste
QLLJJ\r:retai
VLaKEGr:retir
HKVbIFr:retra
IOR^JGr:retra .
eMCLJOr:retur
CUQPPPr:reuni
GTQPPOr:reuni ↵
=SVJRWr:revie
MH]NLMr:reçoi
UF\MJLr:reçoi .
ZPW[A=r:rh
VONMNKr:rh ↵
NNYVHGr:rh )
XQJONJr:rh ,
MMLYOLr:rides
DWSSMLr:riesg
DWSRNMr:riesg ↵
WX@KHYr:ring
]SFONIr:ring you
@XRQOQr:riuni
DUQPOPr:riuni ↵
DMKPIer:robot
EQPQRQr:robot )
PPTNMLr:rol
IWL^FJr:role
BSTPORr:role )
@WUOOPr:role at
LHQU<dr:room
JP^IQHr:room .
YEG]NHr:room 0
MKLLO[r:room is
QFI[POr:ropes
THG[ONr:ropes and
e^AFLDr:round
^HJOSHr:round 0
Z\GKELr:round the
PHLPQUr:rozmo
DTPPQPr:rse ↵
YJLONOr:rse )
YHQQLKr:rufen
_GORJIr:rufen sie
XLONKNr:ruft
RPWVEFr:run
W@YLRLr:run it
MWN[EIr:run the
BQPPMYr:rundg
CRPQMXr:rundg mit
kHEJLKr:runs
eJHMNHr:runs the
H`KNQHr:réser
BUQQORr:réuni
MKLK_Lr:s
ZFWIEVr:sa
UJ[KKJr:sabba
VJWKKKr:sabba ,
YHI\KIr:safet
HHnIKGr:saiu
RXKMMLr:sala
aDXIMGr:salar
bHDI[Hr:sales
XIILYKr:sales openi
SFGKLcr:same
ULNNNNr:same quest
H[OONLr:san
KYONNLr:san @name
RWITMGr:sandb
NKJbJJr:sans
WHPTMJr:santé
WIPSMJr:santé ,
FGdMPKr:sarà
FER\JWr:say
T]CXIEr:says
[f?GKGr:sched
QVIQKNr:sched .
XPJQJLr:sched zoom
ZVHJKLr:schic
dHKIMMr:schic )
XCC\E[r:schoo
\IMLOMr:schoo manag
[FXMKHr:schui
AQMOK`r:schul
HMMNL^r:schul @name
8SRPSYr:scien
DQSPPSr:scien )
BUQOOSr:scien with
nBFEYFr:scree
EZQPMLr:scree (
eDKOJLr:scree ,
:RSHaRr:scree for
NLUONMr:scree pm
MLHcMIr:scrib
UCaMKHr:se
DNOMO]r:searc
LNLMPWr:searc ↵
SINKNVr:searc .
<TWRLTr:searc ltd
PIX\IDr:seat
OQIRNPr:seat when
RDOPUPr:secon
UWJMOIr:secon half
E\EMG_r:secre
WKKOOOr:secre @name
]KLOINr:sede
[KLOJNr:sede di
N7LSX_r:see
GJfNJJr:see @name
QHI\NNr:see how
cABN_Gr:see you
iDXIGFr:sees
hBRLKGr:sees you
NbIKJMr:segre
FPNXRMr:segue
?aPPOLr:sekre
GbJJC[r:selec
M^BSIQr:selez
<\OSNRr:selez ↵
UZIKNJr:seleç
S\JKKKr:seleç ,
DhEOLOr:send
H]JPNMr:send you
M]eIB@r:sends
RZKIUEr:senio
TKQPNLr:senio desig
cIJPKIr:senio engin
\LNPIKr:senio sre
]IKMNNr:sense
ZJLOMNr:sense |
QKCH^Ur:sent
ILhIKIr:senti
DK[MRQr:septe
UHTTLJr:sera
CbOMMLr:servi
DVOOTOr:servi ↵
MRZPIHr:sessi
KHYUOKr:sessi .
YMOHPMr:sessi inste
d]EGHFr:set
^GLOMMr:set of
dGENLOr:set the
T_KIKIr:set up
WULKLJr:set up a
SYIKNLr:set up the
SFZNMKr:seule
SG\NMIr:seule .
gIEVEJr:shado
SMKVJOr:shado )
^MKEPPr:shado .
UMLONNr:shado by
GY[@WHr:share
aKKJKMr:share the
_WJEMGr:sharp
aJL]V/r:she
L^IXDKr:she /
YNFPONr:she goes
cLKJKLr:she has
GIV^JKr:she isn't
VJHJZMr:she looks
JKSUPLr:she stays
TVAXKKr:she will
gZHFFEr:she'l
MObWBCr:she's
DJaNLPr:she's in
@FQDiVr:shift
CRNN`Hr:shift .
[XIIDQr:shop
_EKMIVr:shop .
eCUEZ?r:short
BVUONOr:short ↵
]GNOMLr:short notic
COK]MSr:shoul
HQRPPQr:shoul know
UTIMOMr:show
TVHKOMr:show you
Y]DKIKr:shows
XWJLILr:shows candi
Z[IKELr:shows candi round
SXHMMNr:shows you
RNYHMKr:si
RB[`EGr:sich
YMHNOPr:sich auf
IN]JNMr:sick
PIJNI_r:side
GJKNNar:side .
YTKQIHr:side of
Z>`SP>r:sie
UJHNXLr:sie .
XHRPKLr:sie an
YMKLNOr:sie kenne
IaDK]Cr:sign
N_KILMr:signs
CIJrIIr:silen
BHKmNJr:silen .
<VVQNSr:sind
FSRPPPr:sind :
WVJNIKr:siste
a:C\FZr:sit
fGGKLNr:sit down
QCeMKJr:site
FKDvJEr:sits
IIFfOLr:sits in
QHOZGQr:situa
ILIcKNr:sitzt
RKZLLLr:six
PJ\KLNr:six years
bHBMPQr:skill
_HHKPPr:skill .
GIJcNNr:slide
S[HTHHr:slot
[MIRLLr:slot for
F[LPNOr:slot with
fJALPMr:small
YMIMOOr:small exist
JQOPOQr:smart
HRPQOPr:smart ↵
fGGDGZr:so
EJfLMMr:so @name
WKISOLr:so he
YFL[KJr:so he'll
XJEOMWr:so we
UKKQNPr:sobre
HPRPPOr:sobre o
_LMKJLr:soci
fILJJKr:soci del
\LKNKNr:socio
_MJLLLr:socio )
ESPPQPr:socié
ETPPQPr:socié :
_BLOPNr:softw
?OSNTWr:softw engin
FQILeJr:solli
B_ZGJMr:solo
SJLLVOr:solut
eHHLNKr:someo
bIILNLr:someo from
^MFNOLr:son
[MIKNOr:sorge
\MHKNPr:sorge nur
FPUTRIr:sorry
RMOTNKr:sorry ,
P^KLKJr:spare
VNE\?Vr:speak
MII_MOr:speak ,
aGBPQOr:speak with
VOJSLMr:speci
TINQOOr:speci ↵
^LINMLr:specj
NJGcMKr:sprec
GGO[RPr:späte
_JHKOOr:sql
ZJIOPOr:sql /
UWPOGHr:sre
_KMOJJr:sre ,
CQUPQQr:st
EPTPPPr:st stage
WNMNMMr:stabi
cP8=T^r:staff
^MKJNMr:staff )
\MIKWFr:staff engin
UQOPJKr:staff nurse
TYFQLJr:staff –
>E[EjKr:stage
CQUPQPr:stage ,
IHKOiFr:stage 0
GUQPNOr:stake ↵
XOFaHEr:stand
XIRKOLr:stand .
ILG]QPr:stand by
@Y`CZDr:start
NL_JKLr:start here
RLWKMMr:start here as
[TB[IFr:stati
DVK_MIr:stati .
aEUKJJr:stay
[GUJLLr:stay for
MPVWQ?r:stays
\KCWNKr:stays on
iI@TJIr:stell
kFFIMMr:stell .
[MHLNOr:stell frage
KLIN_Mr:step
bJJMMJr:still
JKNP]Ir:strai
DMNQL_r:stree
>VQONXr:stree ↵
MKMNMZr:stree ,
MNQUNKr:strik
EPSTOPr:strik ,
KM`GOMr:stuck
ML_FPMr:stuck in
>QPNR[r:studi
;SRNR[r:studi direc
aIKLLMr:stößt
EMjEKOr:su
OM[INLr:su hijo
YKMMNNr:submi
XKMNNNr:submi .
HSPPOPr:suche
JRPOOPr:suche |
EKOVSRr:super
S^JNELr:suppo
XKKRLNr:sur
IPPOOSr:swe
XIMNMQr:swe )
J[OKOLr:syste
TIROPKr:syste desig
GRDeNKr:só
ERPPOTr:t
DSPPOUr:t :
SHKNMYr:table
`@FiIDr:take
TMVRHHr:take ,
HMJZQPr:take notes
aCJNNOr:take you
QH[JMOr:take-
WLNMNNr:take- submi
YMMKLPr:taker :
YYBGC\r:takes
`PHINKr:takes over
RZFMMNr:takes over and
XYHLJLr:takes your
?pMMIHr:talen
BiOMIJr:talen @name
D^NPMNr:talen coord
YW=Y=Xr:talk
REGeMJr:talk .
OXGPLOr:talk about
SGYJOMr:talk to
OYLXFGr:talki
QDK`NMr:talks
aGKLLNr:talle
YLNMNLr:també
_JJLOMr:també estar
PJLIN^r:task
UMNMONr:task ↵
QEYNPNr:tasti
RFVNPNr:tasti with
YJLMOOr:tbc
VLLNOOr:tbc .
XFbFIKr:tbd
f_HJL8r:te
YVGLJNr:te enseñ
UXHKKNr:te enseñ el
R]GKHPr:te entre
VIHNZLr:te esper
aEINNOr:te hará
JcHKNKr:tea
JaIKOMr:tea and
LKML]Mr:teach
MIWLPQr:team
>UVPTNr:team (
hNFHMHr:team ,
LJ_KLNr:team for
HPSPOOr:team kenne
PJY[CJr:team lead
GYRJQLr:team will
ZKJMOOr:team you
aBGRDYr:teaml
IROPOQr:teaml )
PKMRKUr:teaml @name
B_RNMLr:teams
P]KKMJr:tech
WOBbIGr:techn
WNLOOLr:techn .
EQPQRQr:techn inter
WNJMOPr:tee
TXWFHIr:teil
\IQMLKr:teil .
AWQOPSr:teiln
=XQORSr:teiln ↵
LNQNULr:tel
VMNLTIr:tel .
]IRKNIr:telef
aFTKKIr:telef .
FSOOSOr:telef –
mSBFKHr:tell
oQ@GKHr:tell you
eFFDKYr:ten
eGHDKXr:ten minut
OfGNEKr:termi
F[LRMNr:terug
HP`C[Dr:test
@W\I^Ar:test .
T_FJPGr:test your
VODKJ\r:text
[PIPKLr:text when
BTHNN`r:text you
HFZLH]r:th
CK^QLQr:th ,
OKJLN\r:th .
EKKR^Or:thank
BPNO]Nr:thank you
^@bB=Yr:that
HKjLJGr:that day
KI`JPMr:that she
PGIgMGr:that'
@dIWHMr:the
GUQKJXr:the 0
LINJIcr:the @name
USLMMLr:the agenc
BACpF^r:the back
JLM^PJr:the backg
YJMONMr:the baker
PbHOLFr:the boss
GdILMLr:the bus
[WIJKJr:the cabin
I]KQLLr:the calen
\W?LCXr:the call
PKPGG`r:the case
VTWLIEr:the clien
HHM_OOr:the clock
AHWXJYr:the conve
JJJ`OLr:the corne
`IKNOHr:the data
EmOGNEr:the day
S\FVLDr:the decis
K_KLPHr:the desk
VTIKOMr:the dial-
C\CXKTr:the door
WETLONr:the end
\IPNMJr:the engin
HTPOOOr:the envir
H^JNOMr:the exit
`IIJPOr:the field
\E_IKFr:the file
eC\FHHr:the first
EUSOOOr:the gap
VpBJCDr:the gate
WMMNNMr:the gover
R^JLGMr:the groun
M\EOOOr:the group
BSSOOUr:the half-
OjE\A?r:the inter
D`[KKDr:the lab
lJLGMEr:the last
VLLONOr:the libra
SKKYNJr:the line
USGMNOr:the lobby
W\HMIIr:the manag
bIJKLMr:the math
IIFZ_Ir:the next
\UBQLJr:the numbe
RLLKNVr:the nurse
kGIJKJr:the one
VG`IKIr:the panel
YFUPNHr:the phone
\LHOLNr:the previ
KLM_LKr:the proce
]JKOKNr:the progr
aKKJKMr:the quest
D\I]SAr:the room
TGH[OMr:the ropes
LHILMdr:the same
_HIKPOr:the scree
\TIKNIr:the secon
UXNNHIr:the sessi
aLJLGOr:the shop
D^JQNPr:the slot
<[DYK[r:the talk
TEUNPNr:the tasti
VVNJLJr:the team
FKVJbHr:the time
KH[IMVr:the topic
T^KLJGr:the twins
M`LNKIr:the visit
ILI[QOr:the wall
bIJLLKr:the ward
SIKKJ_r:the yard
H]IRMMr:the zoom
X]FBVGr:them
MYJHVLr:them )
^LLLKNr:thems
`KKKLMr:thems .
DK[J`Gr:then @name
hECJ^Br:then a
]UHMLHr:then the
K`HQLKr:then you
RDP\MKr:there
VNPINPr:there .
YMRIMLr:these
WMIONPr:thesi
OVHONPr:thesi with
UTARVHr:they
P\IEVJr:they /
WLKNNOr:they ask
LRMPXGr:thing
NJJNI`r:thirt
V[i:;Kr:this
GJcIPMr:this call
bEGLQPr:this e-mai
BTUONPr:this event
S_KKGKr:this invit
RJ]JKMr:this team
UGcHJIr:this time
]HPMPIr:this week
VJXHOLr:thoug
\WCLLKr:three
IU:V]Nr:throu
UL@RTSr:throu the
SFJLWSr:throu your
KOWGWKr:thurs
WE[HOLr:thurs .
EQROOSr:thurs 0
TNOOMNr:thurs apr
\^BJLIr:ti
_GLLNNr:ti prova
HN]KONr:ticke
JJbJYAr:time
>PXTLTr:time )
CSVNNRr:time ) on
=TSLbIr:time .
WGMMSOr:time :
BRUQQPr:time zone
ERSPPPr:time zone :
AKLNLgr:title
CKJMMhr:title :
G`IPQJr:to
QUGROMr:to :
DddEHBr:to @name
SNEP[Ir:to a
WPYGKHr:to be
N]LKNKr:to book
J`KPHMr:to confi
fDCNNQr:to discu
]LVKEKr:to frida
SVHJPPr:to get
jDFKCXr:to hear
DoLKCMr:to her
DIFRkJr:to inter
VJYKJKr:to keep
K\HNPLr:to know
KMIZPPr:to learn
b?OG`Cr:to meet
CHH`H_r:to our
MKYKLSr:to say
\FD[LMr:to see
HYKPMPr:to send
EEF^Hcr:to sit
_ARNOKr:to speak
[DKWMMr:to take
UWEOLNr:to talk
QIHGP`r:to team
?dGQQMr:to the
^GGKPSr:to this
TEZNJOr:to us
YQEWFNr:to your
_ENVJHr:today
bEGZLFr:today .
LKMaNHr:toeho
KMO_KIr:toeho .
VIZFONr:too
BVUONOr:too short
QKZGKRr:topic
>TVQOSr:topic ↵
ZHGKH^r:topic of
E\[CRIr:touch
E[XFRKr:touch about
h@aIECr:tour
aENPJLr:tour after
NLMJM\r:tower
XKMHYJr:traba
]GEJJ\r:tract
HSIJKar:trail
USKZ8Vr:train
]KLQLIr:train ,
LLHYPRr:train .
dGUIIHr:train is
NMQUNKr:train strik
BlDPNIr:trans
CeIPMLr:trans votre
`n7FJEr:trave
TJNNNQr:trave ↵
FgENNLr:trave .
HRPPPOr:triag
IQPPPOr:triag avond
RJFKdIr:trial
`FFJH\r:trust
XHHKMZr:trust .
[KHOKRr:tu
GVJM[Kr:tudo
EMJQQ\r:tuesd
:VVNQVr:tuesd ,
UIOPRLr:tuesd 0
HSUNNNr:turn
bHLOHMr:turno
jJGFPKr:twent
cJMGOJr:twent minut
MXDJXOr:twice
W[JLJHr:twins
cHB>^Qr:two
nEAMLMr:two .
_JJKQKr:two colle
H^HLZEr:two forms
ODQN^Jr:two of
bHLKNJr:two quest
=RTUROr:type
<RVUSNr:type :
VLLSMMr:types
XKLSLMr:types a
WEQLMUr:télép
B_FJDdr:uffic
HQOPOSr:uk
gHDYFHr:um
GSPPPPr:um an
`ILKMMr:um vogal
YIDJAhr:un
\HMOMNr:un premi
`LJLJNr:un élu
ORPOJPr:una
[IJNNPr:unas
^HINNOr:unas pregu
[KM\>Mr:und
RPMNJTr:und @name
bHNMOFr:und @name ↵
ZMNKMNr:und ein
aGSOFIr:und ich
[KLMMOr:und ich uns
OXGKNSr:une
@YSOOPr:unive
EWOOOQr:unive ↵
TLTMWDr:uns
XKJMRNr:uns auf
F[SPLJr:unter
VIPQMLr:unter 0
OF`HMPr:until
LdSA>Wr:up
CZPOOOr:up .
S[JMLIr:up a
Q[JKMLr:up the
J`IPKKr:up to
IZGJ]Kr:upsta
M_YO<Jr:us
HTI[LNr:us ,
JEaOLNr:us .
^HFMROr:us in
CPQNVRr:us throu
]KAHK^r:used
YGBIKcr:used to
\DJKNWr:uses
aEIJNRr:uses the
IWKOPPr:ux
FXMPPPr:ux resea
JIgJLKr:va
HQ[NLLr:vacan
?WPONWr:vacan (
]IGJYJr:vaga
PHJPZMr:vaga de
YFTXIEr:vai
YFIXMLr:vak
WJJQHVr:value
]T@IOQr:van
SSIQMNr:van de
G_HPMOr:van het
ZTDIPMr:van recru
bEPMMIr:verra
SE_NNHr:verra seule
H]NPOIr:via
iR@DFVr:video
XKMNMNr:video ↵
QPLQIRr:video :
HI`NMMr:viene
JL[SMJr:viene a
^OOKIJr:virtu
RNKJTQr:visio
IuDGIHr:visit
FsJGIGr:visit .
gFFKJQr:vocal
aGGNONr:vocal @name
]JMLMMr:vogal
UZA]FGr:vom
PaHKHMr:vom @name
VKKTOLr:vom recru
OZJOKNr:voor
8\ROUQr:voor de
:UNPTYr:vor
?QPOUUr:vor ort
BISS\Nr:vorst
NNKZIQr:vos
GaAJaEr:votre
dbe;=7r:vous
RTJOMNr:vous accue
WRHOKNr:vous accue à
[JKNNNr:vous appel
LfEFOMr:vous prête
G`IONNr:vous rappe
bEUMLFr:vous verra
VJTIJRr:vp
CQPPQVr:vp ↵
WNMNMMr:vp analy
\JQLINr:vp eng
]KKNNKr:vp engin
WNKNONr:vp produ
g\CHEGr:vrage
cFJMNMr:vrage stell
cGGMOLr:vuole
1XSQXUr:w
6WSPWSr:w /
RgIFMFr:wait
REEGcSr:walk
^KHKPOr:walk-
JNGZQPr:wall
ILI\QPr:wall and
SLFM^Kr:want
RKIL]Jr:want to
hTOFGBr:wants
rFBMHLr:wants to
JMTSGUr:ward
UIHMMYr:ward ,
CPTQNTr:ward 0
<R[TOOr:ward manag
?]OOORr:ward recru
XGELO\r:wareh
GHnKHIr:was
WAMiGFr:watch
HL\VLHr:watch the
XLKMPOr:ways
[JHOPOr:ways of
4ETL\dr:we
\GDM_Hr:we have
IE\\LIr:we hire
ZILTNJr:we inter
IQROOQr:we shoul
TNMPNNr:wedne
^BaHMCr:week
ZIQLPIr:week ,
CHhLLOr:week .
HQPPQPr:weeke
IJXNVLr:well
E`LMOMr:werks
aGINNMr:what
TWVNCIr:when
TMOONNr:when :
TOIRNNr:when she
XPKNLMr:when the
TIUOKNr:when you
YKMOLNr:where
XKMOLNr:where :
Z]FKJIr:which
LBYWOMr:while
cDIKQOr:while you
SSIJQPr:white
]KINNMr:white )
YKLMPNr:white :
S]`U5@r:who
PcFNKHr:who looks
[TGMNJr:who manag
[RAMPOr:who will
Q]HMKMr:who would
YGWSIHr:who'd
UGXQKJr:who'd be
TUE\JEr:who'l
\SEUIHr:who'l be
VIJ[MHr:who's
KI[PMNr:whom
NH\PKMr:whom you
UMZNHHr:whose
NKTXMHr:whose job
^LMJLMr:wien
eJGPHLr:wil
fLGPGKr:wil je
c]9Q>Rr:will
aRIENKr:will ask
ONG\DUr:will be
XVLHNKr:will be calli
F[E[SFr:will be in
FKUXOMr:will be on
H^JFQRr:will be your
OLTOOMr:will both
J\NOOHr:will bring
aENJNMr:will call
l=ELQPr:will call you
STGNNOr:will colle
ZKHONPr:will colle you
[KIMPOr:will cover
cRBKPHr:will dial
^FHMPQr:will go
YLIONOr:will have
WLINPPr:will have his
E]LQLOr:will help
cHHHNQr:will inter
XMLKOPr:will inter you
eJGHOMr:will join
cELFQPr:will join from
EdHJNQr:will meet
NXKKOOr:will meet you
FSPWMNr:will not
JQQOOOr:will now
=aNPNOr:will open
EWPQNOr:will open the
UKNNOOr:will pair
TRJPOLr:will phone
TQJPOMr:will phone you
_NGPNIr:will ring
cGERNKr:will ring you
R:ZZPKr:will run
QKG\PLr:will run the
_HKOQGr:will see
G`JMPLr:will send
IJI`PNr:will shado
aGILPMr:will show
\IJLQOr:will sit
_EHNQOr:will talk
YJMKOPr:will tell
hEHLOIr:will test
jDHKPIr:will test your
VSCKIYr:will text
STIPLMr:will text when
DUJMOZr:will text you
TJG[NLr:will watch
CCYSSUr:wir
UJRPLMr:wir rufen
`LHKNNr:wird
]_ACOJr:with
-L[RhKr:with @name
SYGTJJr:with a
jAKOGNr:with her
_YGJGHr:with him
bHHLLPr:with his
OD]OJQr:with me
FpDF?\r:with the
MHI_PNr:with us
uNLAFDr:with you
VCT]NAr:witho
MB`]ICr:won't
UH\KMIr:won't be
WIH^KHr:word
HIcOJNr:wordt
^JJKPNr:work
VLLNOOr:work ,
PJL]LKr:works
RZU>Z@r:would
PG\IOOr:would be
ZJJMOOr:would join
\Z;D_Fr:would like
\THKMIr:would like to
ZLMOKKr:wrap-
`FMOKMr:wrap- with
EgG^CFr:write
MaERFNr:write to
UJIMQSr:writt
TNNNONr:writt task
k7PYS<r:y
nMJGDJr:y @name
^GJMPNr:y el
[ILNPNr:y la
HLdINLr:y no
TEWLNPr:ya
aFIKD[r:yard
KN\OGOr:year
`F[IGHr:years
`JKMJMr:years in
aFGQNMr:yo
JOOOQQr:yo1
\]\&TKr:you
PaTTB@r:you ,
VPZB;]r:you .
HbKRFMr:you :
@VYKHYr:you a
mFAOMJr:you about
^SINKFr:you after
J\LIPOr:you and
HeEQNIr:you are
aDFOPPr:you as
cKHPJIr:you ask
eW>MIJr:you at
[KLMMMr:you cook
JH]PMOr:you do
WYDEXIr:you for
URZIIHr:you from
IR[NMIr:you get
P[IKNMr:you go
]WDFNNr:you how
XWINKIr:you if
DgVFHLr:you in
UEjKCHr:you on
WXDLNMr:you over
MKZLNMr:you quest
]]=NMHr:you the
TXGNOIr:you throu
KeKFXAr:you to
B]OONOr:you up
`EJLPNr:you what
OZGOLPr:you with
RIZJNMr:you won't
_HJJPNr:you work
OLUNPMr:you would
SKWVHFr:you'd
TKYOJJr:you'd take
WOCFHcr:you'l
kCNLLGr:you'l be
I^FG_Er:you'r
AZ]QPAr:your
MHKO[Or:your appli
XFVHOOr:your boss
I]NQEPr:your candi
RH\LJOr:your chat
]TJJJKr:your coat
FXPOOOr:your coord
RLUMLNr:your cover
YHWMGOr:your cv
HN]MNLr:your file
_C>IcMr:your inter
HORROPr:your manag
WHTCWMr:your panel
LFYZJJr:your peer
DGV_LNr:your pitch
PTWJJKr:your profi
GRJO]Kr:your recru
DVQOPPr:your slot
OH]IMPr:your take-
NVHPNPr:your thesi
BkHKLNr:your visit
IORLTPr:z
2[YNSRr:z @name
DRSOPRr:zadan
INK`MLr:zeigt
IULVOLr:zeigt ihnen
[LHONNr:zelf
]IJOLNr:zelf het
XLJNONr:zespo
XLKNONr:zespo )
DcKMLNr:zet
JL_LNJr:zich
MH\LEXr:zijn
cHNNGJr:zimme
bGNNHMr:zimme 0
PA^_GDr:zit
[FGYMLr:zit er
DRTPQPr:zone
DRTPPPr:zone :
MZHTIMr:zoom
?UUPQPr:zoom :
DWPRNOr:zoom and
[PKOKKr:zoom meeti
HSP\@Sr:zu
LOM[NIr:zu .
VKIMJYr:zu @name
]JTIJLr:zu uns
VMMNONr:zum
WaKDLGr:zur
GIIhMLr:zurüc
dCSLFNr:zweit
YLHNOPr:zweit gespr
@RQQPWr:zwisc
BQQQPVr:zwisc @name
?QQQPXr:zwisc @name und
JQPOOQr:züric
SULTIIr:|
FQWMJUr:| @name
BXPPOPr:| bespr
DXPPOPr:| bespr ↵
BYPPQOr:| candi
JSNNOQr:| dir
CXPOOPr:| meeti
FSPPPQr:| pin
OKTNOOr:| princ
WFH^PGr:| room
bIIMMLr:| staff
\KKNNLr:| staff engin
QLIIRZr:¶
=URRQTr:·
ATSSOQr:· @name
YcEDU?r:à
_FMMLOr:à 0
LhIJHJr:à l'acc
TRJOMNr:à l'ent
ZKKMSJr:às
UIHORSr:área
@UWQDXr:è
CIeKLSr:é
NFPQSSr:échan
NJK]NKr:écout
[MLNKNr:élu
YJMOMNr:élue
XKNNNNr:élue délég
PGMML^r:étage
EHfLNLr:étant
OaFHMNr:übern
aKKMLJr:διευθ
`LKMLJr:διευθ .
^LLMLJr:οικον
`LLOJIr:οικον διευθ
FMTQPQr:руков
JMTOQPr:руков отдел
Z[@Aj:r:–
UGKN_Gr:– 0
AKTSRUr:– @name
[G]MGHr:– @name edito
C\MLXJr:– atten
?XNOWPr:– bewer servi
BWOOTPr:– candi
]JJMONr:– direc
TIOPMQr:– haus
RLLNXJr:– inter
OIIIVZr:– intro
VKLJF^r:– intro to
ZKMNMNr:– pm
IQPPVKr:– poste
YPLOILr:– respo
JNMPUQr:– rozmo
QKWNLNr:– scree
^HKPJOr:– sit
`KKPIKr:– value
]_DLHFr:– wants
SGGO[Nr:– your
LVORJLr:•
aJIPKLr:• 0
EXQRLNr:• @name
TgGLIDr:…
MVQMMNr:⋅
WMNNMMr:⋅ 0
bILKMLr:✓
BSONSTtail:aal
NMLM[Ktail:aan
^BE]MKtail:abe
FQNOOXtail:ace
#[YSP`tail:ach
?UQOQVtail:ada
EQOPPUtail:ade
V\IVGBtail:adi
SGYDI[tail:ado
EVPNNTtail:afe
9XTPSRtail:age
UILLLXtail:ago
a[JKFCtail:ahl
BQOOVTtail:ail
;TUOUStail:ain
_T\GH<tail:ala
;ROOVZtail:ale
ENMNUWtail:alk
?TQPPVtail:all
*\MN`Ytail:ame
VNXGMKtail:amm
YE^LIJtail:amy
NMJIdHtail:ana
8LRSHhtail:and
@RUJYQtail:ane
:ZOOPWtail:ant
:XSPTRtail:apo
;VXONTtail:app
WH[JKKtail:apt
=SUNUQtail:are
:XVPORtail:arn
[MMNLLtail:aro
KKLMaJtail:arr
4XTMQ[tail:art
MLOOC`tail:ary
;VUPRRtail:ast
;RTSOWtail:ate
JNMYOMtail:ato
CIMKNhtail:atz
7XTPVQtail:auf
JOOOQRtail:aus
EPPNQVtail:ave
FSPOQQtail:ays
=VXOORtail:bar
RO_HIHtail:bas
>STQQStail:bau
cUDLLFtail:bby
DTRPPPtail:bei
XLNLQJtail:ber
YKWYF@tail:bia
TM[LHJtail:bke
2[YONVtail:bon
COPOYPtail:bra
O_IOKHtail:bri
FPSPPRtail:bry
BVQPPQtail:cal
O\KOHMtail:can
TZ^EHAtail:cco
?WPPQStail:cel
BPSOWOtail:ces
E[RE_Dtail:chi
N]PNHItail:chs
6ZWPOStail:cht
LYIVKKtail:dag
BNKPR]tail:dam
#_YPW^tail:day
ZLNOKLtail:ddy
5PVQTZtail:ded
VLLNOOtail:dem
E[TSMFtail:den
=WZKTNtail:der
YS`FDDtail:des
DRL[PNtail:deu
`KJNLKtail:diq
GRPOPRtail:dle
2[\PRPtail:dos
dEENIVtail:dya
HLPOJ]tail:ean
BQTOUPtail:ect
=QRN[Qtail:ede
@WQTPOtail:eem
TOLMQMtail:eer
AWRPOPtail:eet
KMMNLYtail:eie
<TRLTWtail:eil
>WVNPQtail:eit
U\HOGKtail:eke
TRFJUNtail:eld
K\HONNtail:ema
NSUMKLtail:ena
VMUKLKtail:ene
R\SHJHtail:eni
WWXIFEtail:enk
;SRPVTtail:enn
AWOOQStail:ens
1QVQR_tail:ent
AUPQOUtail:enz
6YXTLStail:era
YJONMMtail:ere
bFIF[Htail:erg
XbDMHGtail:eri
;WUOSQtail:ern
&`VOO`tail:ers
FRPOOStail:ess
:NNZHatail:est
\[ZL>?tail:ete
@WQNVNtail:euk
JIMKP_tail:eur
ISPPOOtail:fai
]FCJaItail:fay
JKLOQYtail:fer
QQSVHGtail:fiq
=WQPUQtail:fon
DWPOOPtail:fos
LONQKUtail:gal
BTROSPtail:ged
6_RQROtail:gee
FKHKKjtail:ger
TI^EEUtail:ght
ATTPQPtail:gue
[LJNMNtail:gyi
cKXMEBtail:hal
UKH\KJtail:hat
;SWPPUtail:her
ZQSXBBtail:hie
S`LIKGtail:hir
FKMKFjtail:hom
%\_OO\tail:ial
FKHL]Xtail:ian
`J^BFItail:iao
FUPPOQtail:iat
EQSQPOtail:iba
?OOPVWtail:ice
5]VNNVtail:ich
6VPO^Ptail:ico
FQRPPQtail:icy
IMOZOMtail:idh
NJOWKQtail:ier
;VZPNRtail:ies
8YONWVtail:iew
S]UYB;tail:ige
\WPVC>tail:igh
XRNUHDtail:ijn
@SOLR[tail:ike
@]MKWMtail:iko
BVPNSQtail:imo
WFHNbEtail:ina
bEXBBUtail:ine
;a\HJPtail:ing
WFDBJltail:ini
Y\FKJJtail:ino
FJLNR_tail:int
VGV]EEtail:iol
#ebT\Xtail:ion
2X[NSTtail:ior
HSQPOOtail:ipa
^PUMI@tail:ipo
UVG\GFtail:ira
>WTOOStail:ish
3STOXXtail:ist
G^OOLLtail:ita
-XZRTVtail:ity
DJKZVQtail:itz
JMeILItail:iva
YHZYAFtail:iwa
SIZEGWtail:ker
S^HWFDtail:kie
^XRKDDtail:kje
ESHNKbtail:lan
JHIJhLtail:las
JCLNiJtail:lde
LZXKIGtail:ldo
8QQUXTtail:led
JKMJGhtail:ler
VL\FLJtail:les
KMOJ]Ltail:lis
SDRFEgtail:lla
4]UQQRtail:lle
]D\I@Ttail:lli
HYXVGDtail:llo
KbGPJLtail:lmi
HPOOOTtail:lna
]LKJOMtail:loy
?TPMaJtail:lys
ATXOOOtail:mal
RSHKF]tail:man
RUIKPOtail:mer
HHHWSYtail:min
\JFNJUtail:mit
H[NSHNtail:mre
5UVM]Ptail:nal
JQ]LKLtail:nan
7SUOSXtail:nce
BLIP[Wtail:nch
AUPQPStail:ncy
)ZYPQ]tail:nde
PXFMPOtail:nen
#e]PT\tail:ner
GKHLmHtail:ng
?TQOURtail:nik
GQOOQStail:nit
VIJJI_tail:nji
HYcHFGtail:nke
__ANIEtail:nny
AWOOPStail:nos
XIJNTLtail:nta
CQOKO]tail:nte
ZMGLJVtail:nth
[NOOIKtail:nto
BUUPNQtail:nts
_RVCHItail:obi
OMUCI]tail:oes
YYJILItail:ogt
DcLOMKtail:oke
tCCOMDtail:ole
YLMOMJtail:oli
NHKHHitail:oll
VI]JLGtail:ols
FPJYSOtail:ome
;WSRNTtail:oms
CQQNOWtail:one
JQPPOQtail:oni
,Y[SRVtail:ons
GPRPPQtail:ood
VHI\MJtail:oos
%Y\SXTtail:ops
5ZSRRTtail:ora
DNPRH^tail:ord
ZKZHBQtail:ori
?WTOOStail:ork
TPMNLOtail:orn
2\WPOUtail:ort
4UYRQUtail:ory
iIUAKGtail:oss
HO\OLLtail:ost
GSROOOtail:out
ESPPOStail:ova
IPPOORtail:owa
HIXMH\tail:own
ZGUVHFtail:pam
bIGNMLtail:pau
LIIPIbtail:per
<RQOZRtail:ply
K\IZIGtail:rag
5ZSOUTtail:ral
IRPPOOtail:rar
BVROPQtail:ras
?UXOOPtail:rat
O^ZEGGtail:rdi
RSQJMMtail:red
?YSNPQtail:ree
9WYQQOtail:ref
AVUONQtail:ren
JKSK\Ktail:rer
<USOTTtail:res
@WPKN[tail:ria
;WQPQVtail:rid
NQWMGPtail:rie
AWSOQOtail:rin
YJKKYHtail:rit
ARPTJYtail:ron
ZbKKFCtail:roy
^KUNNAtail:rse
DIeLRJtail:rte
>TVPMUtail:rty
=TORSUtail:rum
`LIJOLtail:sal
;TXTOPtail:saw
TMMI^Etail:sel
3WXPK]tail:sen
FKJJU`tail:ser
FSPPPQtail:set
gU@YBCtail:sgt
MHLMdHtail:sio
_TUME@tail:sla
WLJGCdtail:son
9TTOQYtail:sse
DQONQVtail:st
]MMOLItail:sta
2]UNRVtail:ste
YDLVYCtail:sto
8WROUUtail:str
EUNNI[tail:sud
ANOOVWtail:szu
;UQPWRtail:ted
>TUPSQtail:tee
KHJLZWtail:tel
=USSPStail:ten
Z^FUBDtail:teo
NXBDKdtail:ter
AMYQG[tail:tes
aSNKFGtail:tha
cHcAFFtail:tig
4XWOTTtail:tik
NFXIMYtail:ton
;VQPTTtail:tor
DRNNM[tail:tos
UIJJaHtail:tra
DPQORTtail:tre
LEHMlHtail:tua
BZPOOPtail:tur
aIPJLJtail:txa
V\HLJJtail:txi
;[UPOPtail:tze
YWLNGItail:uan
?ZPOOTtail:uer
YSKJMLtail:uez
Y_JKHEtail:uhn
9WPQL\tail:uhr
ZYKHKItail:ula
$XVSZ[tail:ung
QSURKCtail:upa
ETPPPPtail:ure
APLLR^tail:urg
[LMNKLtail:uri
DVONPStail:urs
TE\LQItail:urt
1XRLU]tail:ury
ISPOOOtail:use
4UYRRTtail:ust
GTPNROtail:ute
CSSOPRtail:uto
CRPOOVtail:utz
MGPLO\tail:vel
BNKMT^tail:ver
COONRXtail:vju
=WQNUQtail:vor
FNLOM^tail:way
FKQPL]tail:weg
]UQIHEtail:wen
+T^R[Ptail:wer
E`JXLGtail:yle
[^EIHKtail:yne
^IKTHLtail:yun
BRSPRQtail:zz
@XPNNVtail:ław
]LLMLKtail:ηνο
^IIKPOtail:бот
iKHKHJtail:ков
jJHIKItail:李晓彤
dSFKLFw:abby
?YPPPQw:acquis
]ZEIMHw:adecco
ERRPQQw:adres
CQROPUw:adress
RT[CJLw:ander
DRQOPSw:anspre
>TQPYOw:answer
cFCOPNw:anthea
BXRPOOw:anythi
>VTOOSw:app
eEQIMIw:arantx
=SSOQWw:art
BQTQRPw:asepti
;RRMUYw:assess
DPRRPQw:asset
?ZSOQNw:attach
UQIRWCw:august
X\YJC@w:aukje
=SOQRWw:auswah
FPPOPUw:ave
<PPNT[w:band
pEFMMEw:bankol
>RVORTw:bar
`MXEIHw:bas
QgJJGGw:bashir
SKGFO`w:bellin
EXXZHBw:bello
PGJKLcw:benji
GQOOPTw:bespre
;OOPObw:bewerb
ZOL^ECw:bia
ZRYHFFw:blessi
hHZGEEw:bright
YQXKEGw:broer
][OHFEw:bronwe
>^PQNPw:brooke
UIGNI^w:brown
UF_LMGw:burt
2WRQYTw:cancel
MLIHeKw:candel
KIONbGw:candid
RIaHJLw:capt
]NENMNw:capuci
NNNMKYw:casa
AQONWUw:castle
=USQPTw:catego
[NVUEBw:cathal
EINMOcw:centre
UVJMLKw:ceri
SQ]HKFw:cest
@QSOUQw:chain
>VSOTQw:change
TIH]JNw:changm
8^RQRPw:charge
aNUMJ@w:chipo
8YROUSw:client
=VRPQTw:clinic
FVPOOOw:clique
APVOQQw:coast
YFXDA\w:colone
6X[ONTw:commer
>POQQ[w:commun
;YROOVw:compli
EQVOOPw:compra
0^TQXOw:confir
BURPPQw:dabei
-\aPPPw:dados
KVFWVFw:dag
W\KIIIw:dahl
?VOOPVw:damon
%ZWPW]w:day
<NPK]Xw:de
]GZKIGw:dean
>ZQRSMw:deb
QNYJSDw:delgad
R^SJHFw:delroy
6WZNPTw:der
;TTPUQw:dernie
SLILH^w:di
2\TSOVw:direct
DROORUw:dispon
FPSPPRw:dobry
HOOORTw:dock
?UPOURw:doodle
LIKObIw:dorian
SMaHIIw:doutor
YLJNONw:drozde
`bBGGHw:dwayne
R[XY@;w:edwige
HNLKjDw:efisio
@QQOVRw:einkau
D\TNKMw:elisab
7PWQRXw:embedd
CQRQNUw:englan
IRPPOOw:entrar
@VROPRw:entrev
Y[KMFGw:euan
@VROOSw:export
O^JNJKw:fabbri
<VXOORw:facili
ITPPOOw:fai
GYNKXIw:falko
GKMJGjw:fathom
dEUCWAw:fay
X[FKLJw:ferhat
<SURTPw:fillin
9YXOOQw:financ
CKGM^[w:finch
5UVMYTw:firmwa
?XSQOQw:fleet
>PXPTOw:flight
EQRPPSw:flood
BSPOSSw:former
4UXPXQw:founde
\ZESGEw:franki
HNNONYw:freie
BTSONTw:fundic
?WPJ^Lw:g
SK^KMGw:galli
IILHlIw:gavina
\GFMF_w:gebroe
JQOOOQw:genova
3YXQNVw:gespra
@WPOOTw:getafe
POfKFEw:giles
\YHMGIw:gonny
CPPOPXw:gradua
EXPOOOw:grant
BTUONQw:grants
:VQPQVw:grid
CiLNIKw:groetj
Z[IHJJw:gundul
MHHKZWw:h
>WQOQTw:hafens
cNJNHJw:hal
EQOOOWw:havneg
HXKH\Kw:helder
QbCOJKw:helmi
WJXBGXw:henk
GOdJJKw:hernan
.`WONWw:herzli
HROOQQw:highwa
GTPJ[Iw:hollis
@YNNPTw:humano
XMIOLQw:hyacin
\IKUIMw:hyun
AUVQNNw:iberia
TVWTG?w:ignati
cFREPIw:imelda
MLPUJRw:imre
=WQRPRw:incide
MaIOFMw:ineke
;XWNQRw:inform
CXPPOPw:infos
APQOYQw:intern
#a^QXaw:interv
GSROOOw:introd
BRTPRPw:invite
IMINcJw:iratxe
@RUNPVw:irelan
RaWJDBw:isla
OBKMjHw:isolde
K_LMLLw:jandir
HIFQhJw:jantin
ZLKNMNw:jingyi
LHLNgFw:jorrit
mHHLJHw:jule
ESQPQOw:junior
[YGMLGw:jupite
?YROPQw:jury
Y]IUEAw:kadi
FSSOOOw:kalend
fSUEEBw:kamala
7WSORYw:kennen
HWYMILw:koldo
XLJNONw:krzysz
ZVKLKIw:kuhn
WIKMLUw:lane
<WVPPQw:learn
@SSPOVw:legal
^XLVC?w:leigh
:QZRPTw:leitst
>YPNVNw:leuk
AMLMT`w:lever
3YZPOUw:lisbon
WQKXGGw:lison
FRQOQQw:llamad
RN^MGHw:lobke
>SXNQRw:logist
L]KQIMw:lorcan
IL`PMHw:lord
KKNM]Lw:loris
TR\GJFw:ludivi
VS`FEEw:lurdes
U\ELKLw:macare
BSONXPw:madame
KHLMiEw:maelys
ETROOQw:main
ERTPPOw:mal
[LKJONw:malloy
=TUNTSw:manten
FSQOPQw:mariti
?SSOQUw:market
KKLNbHw:marr
MKLNVRw:master
[\JIJGw:mbonge
LMJIeJw:mees
NNVWIHw:merete
IJNML`w:metro
MMLK_Iw:mikel
YJ\IKGw:milene
JQPPOOw:mill
>PUMSWw:min
7[VLUPw:minute
\VNGLGw:morena
S[TCMGw:moss
JPPOORw:mostow
.XNO]Yw:name
O_YEFHw:nardi
?WRUOOw:neem
^UHNIHw:neri
:\TPOQw:netze
HJHNkGw:ng
LX`HGHw:nienke
IfOOAKw:nkechi
hNZH>Dw:noori
S^LIHLw:noriko
XKXNHKw:norrie
^RUCHIw:obi
aZUEF@w:odete
`CBWQMw:okabe
fHKKNIw:omer
+YZRWSw:ops
VWIOLIw:oriett
YESYHIw:oriol
[E[JOHw:ottoli
AQQNVRw:outrea
BWRNORw:owner
TL`JKDw:ozols
HYJMZHw:p
YHPXLEw:pam
@NOOVXw:panie
DUTONPw:parker
JRPOOOw:partec
CTQQQPw:partic
#`\RSZw:partne
JRPOOPw:paseo
FQNORTw:passag
WZIMJHw:patxi
ZLLNNLw:pau
>WTRMRw:percep
FCDK{Ew:perpet
(XZSXTw:person
ENWOLUw:pessoa
6SSNXXw:physio
>WMKP^w:pike
OaGLJLw:pino
;XRNURw:pohovo
GQQPPQw:policy
<XTONUw:poste
6\WSNPw:powere
BPSORSw:pricin
DVOOSOw:primo
FSROPPw:produt
CSTPNRw:proper
CUQOQQw:puesto
9Y[PNOw:qualit
;TONUYw:quay
P]KHIQw:r
\KLNNKw:rafe
RTSSHFw:rafiq
KVK^HGw:rag
FPOOTSw:rail
SGaNIHw:ramasw
R\EMLNw:rantan
\HTKLKw:rasker
4YYQRPw:reason
HPPPNTw:record
7YQQPXw:recrui
DTOOQRw:recurs
8UZRQPw:ref
FRTNQOw:region
3\YOPSw:reliab
DPRSQQw:requis
&_ZVQTw:resche
CXOOPQw:reset
;QSNWUw:respir
AUQNOVw:rest
U[VAKGw:revere
<VXNNUw:risors
]M`FEEw:rocco
VHI\MJw:roos
CTSONTw:rotter
ESTPOOw:routin
GLMeLIw:ruarid
PR_QH@w:rupa
@PTQRSw:rust
[YFYDCw:ruthie
ZVHQJGw:s
N^PMHIw:sachs
dKKNKGw:sadiq
GPRPPPw:saiba
aLIJNLw:sal
aHRRM?w:saoirs
TFcGLIw:saraiv
BcMOLNw:schust
<WPPVRw:screen
[MWJHHw:sebast
HIMJhJw:sechi
>UUQQPw:segue
@XPPOSw:sekret
FTOOQPw:selecc
GPOORRw:semina
0\XPRTw:sent
_`@UBEw:sgt
ETTOOOw:shout
KU[GFRw:simoes
;WUPSPw:site
?SNMUWw:sitzun
YGGOH\w:smit
GKOOaJw:sollic
>YRNPSw:sommer
6RTQTYw:sons
FQONPVw:st
.UXQXVw:stelle
^HbCGHw:stig
;SUOVQw:subjec
DPROTQw:succes
CWLMI]w:sud
4RTO]Tw:supply
7YUQMWw:suppor
gUFJHFw:tabith
GWJZOKw:tadeu
EVONPRw:tanneu
FIOhJJw:tansy
6TULYVw:teamko
DTOOOTw:teamsb
6WPP[Rw:tecnic
5XWMOZw:teilne
3ZPOZRw:telefo
a[BVCCw:teo
AQRPSTw:tern
^JRMJHw:testa
GOTSTHw:thorva
VRT\?Cw:tiwa
JJIJjIw:tjitsk
BOOOUVw:tomasz
>PTOTTw:treasu
aKJJNLw:trent
KLKKcIw:tuinst
CPPNXQw:tweede
PYJNMLw:txema
9WPQM\w:uhr
<UYNNTw:umane
FOPOWPw:umbra
FTQQPOw:unirse
FROOQRw:unit
?RQOWRw:update
[LLOLLw:uri
:YQROUw:vacanc
TM_JKDw:valdis
CSPPOUw:videok
\FHLKYw:vidya
?SRQPUw:view
^HYHKHw:villa
GJLKdMw:vlas
\SIJNJw:vogt
bHZELEw:voss
?STPSQw:waalha
BQRMWQw:walk
BRUPPQw:warsaw
HLJLKew:watson
CSPOPUw:way
BWSOPOw:weiter
QEVNPOw:wellin
cJLMMFw:wessel
WJGKNYw:whitak
\ORVDCw:willem
ARQQMWw:winter
>ZSOORw:workda
6UTQSWw:wrenn
?XPNNWw:wrocła
ZLKOMNw:xu
pFEMMEw:yewand
^WSHDFw:ying
BSROOTw:york
ASTPSPw:zz
`LMNIJw:μελισσ
_LKMLKw:σταυρο
eKIKJLw:антон
gKGKNHw:вера
]IIKPOw:дробот
aKLLLKw:красил
nIHKKGw:李晓彤
FXVMHQwords:1
TGI@\Ywords:2
\L<:Shwords:3
T>D?d`words:4
"""
