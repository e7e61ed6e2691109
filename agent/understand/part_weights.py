"""The weights by which `part` reads, as tests/train_parts.py wrote them: six letters a feature. Pure data."""

TABLE = r"""
trained_on 4dc303b97ea8125223c97d40d05df87d387d9d3f8478310d7951295c9978a6fc
bias -0.2860 -0.0660 -0.0860 -0.4287 -0.1486 0.0109
step 0.082542
person absent -0.243
person address 0.263
person address_alone -0.044
person alone 0.049
person another -0.706
person another_alone -0.197
person another_alone_sure -0.349
person another_sure -0.020
person arranges 0.159
person best 0.052
person by_title_arranges -0.223
person by_title_recruits -0.351
person candidate -0.081
person formal 0.135
person formal_alone 0.092
person formal_in_text 0.263
person formal_in_title -0.088
person formal_not 0.091
person formal_own_calendar 0.085
person formal_sure 0.092
person formal_taken -0.047
person given 0.307
person given_alone 0.308
person given_in_text 0.194
person given_not -0.282
person given_own_calendar 0.155
person given_single 0.202
person given_single_alone 0.102
person given_single_in_text -0.239
person given_single_in_title 0.083
person given_single_not 0.095
person given_single_own_calendar 0.217
person given_single_sure -0.187
person given_single_taken 0.007
person given_sure 0.254
person given_taken 0.222
person guest_absent 0.045
person guest_address 0.134
person guest_address_alone 0.060
person guest_alone 0.046
person guest_another -0.073
person guest_another_alone 0.139
person guest_another_alone_sure 0.130
person guest_another_sure 0.208
person guest_arranges 0.047
person guest_best 0.101
person guest_candidate 0.010
person guest_given 0.506
person guest_given_alone 0.147
person guest_guests_0 0.216
person guest_guests_1 0.260
person guest_guests_2 0.105
person guest_in_title 0.020
person guest_is 0.582
person guest_least 0.044
person guest_mean 0.076
person guest_not_taken 0.056
person guest_other 0.021
person guest_other_firm -0.072
person guest_role_opt 0.045
person guest_role_req 0.537
person guest_row 0.133
person guest_row_mean -0.038
person guest_row_most 0.088
person guest_row_sure 0.039
person guest_silent 0.332
person guest_state_acc 0.181
person guest_state_nee 0.334
person guest_state_ten 0.067
person guest_strange_single -0.059
person guest_strange_single_alone 0.008
person guest_take 0.107
person guest_taken 0.108
person guest_title_has_another -0.055
person guests_0 0.366
person guests_1 0.084
person guests_2 -0.244
person guests_3 -0.166
person host_absent -0.241
person host_address 0.130
person host_address_alone -0.103
person host_alone -0.078
person host_another -0.403
person host_another_alone -0.237
person host_another_alone_sure -0.183
person host_another_sure -0.093
person host_arranges 0.361
person host_best -0.022
person host_by_title_arranges -0.223
person host_by_title_recruits -0.352
person host_candidate -0.024
person host_given -0.173
person host_given_alone 0.144
person host_guests_0 -0.078
person host_guests_1 0.248
person host_guests_2 -0.054
person host_i_do -0.073
person host_i_do_not -0.189
person host_i_least 0.215
person host_i_mean 0.145
person host_i_take 0.194
person host_in_title -0.012
person host_is 0.115
person host_least 0.112
person host_listed 0.323
person host_listed_0 0.093
person host_listed_1 0.214
person host_listed_2 0.016
person host_listens 0.007
person host_mean 0.064
person host_not_me -0.394
person host_not_taken 0.252
person host_other -0.028
person host_other_firm -0.451
person host_recruits_0 0.087
person host_recruits_1 -0.375
person host_recruits_2 -0.063
person host_role_req 0.190
person host_row 0.103
person host_row_mean 0.138
person host_row_most -0.120
person host_row_sure 0.113
person host_silent -0.445
person host_state_acc 0.156
person host_state_nee -0.040
person host_strange -0.272
person host_strange_alone -0.262
person host_strange_single 0.143
person host_strange_single_alone 0.143
person host_take 0.033
person host_taken 0.163
person host_team -0.194
person host_title_has_another -0.367
person host_unlisted -0.208
person host_unlisted_0 -0.171
person host_unlisted_1 0.035
person host_unlisted_2 -0.072
person host_with_me 0.367
person i_do -0.102
person i_do_not -0.189
person i_least 0.075
person i_mean 0.006
person i_take 0.055
person in_title 0.008
person is 0.039
person least 0.202
person listed 0.323
person listed_0 0.093
person listed_1 0.214
person listed_2 0.016
person listens 0.088
person mean 0.244
person not_me -0.394
person not_taken 0.278
person other -0.091
person other_firm -0.523
person own_calendar 0.453
person recruits_0 0.087
person recruits_1 -0.375
person recruits_2 -0.063
person role_opt -0.047
person role_req 0.507
person row 0.114
person row_mean 0.008
person row_most 0.005
person row_sure 0.118
person sender_another 0.085
person sender_another_alone -0.032
person sender_another_alone_sure -0.032
person sender_another_sure -0.061
person sender_arranges -0.017
person sender_best -0.110
person sender_given -0.220
person sender_guests_2 -0.053
person sender_is -0.220
person sender_least 0.043
person sender_mean 0.043
person sender_not_taken -0.007
person sender_role_req -0.220
person sender_row -0.037
person sender_row_mean -0.099
person sender_row_most -0.099
person sender_row_sure -0.030
person sender_silent -0.182
person sender_state_nee -0.220
person sender_take 0.043
person sender_taken -0.028
person sender_team -0.182
person silent -0.108
person state_acc 0.336
person state_nee 0.074
person state_ten 0.067
person strange -0.290
person strange_alone -0.267
person strange_in_text -0.112
person strange_in_title -0.150
person strange_not -0.098
person strange_own_calendar -0.023
person strange_single -0.578
person strange_single_alone 0.028
person strange_single_in_place -0.007
person strange_single_in_text -0.672
person strange_single_in_title -0.246
person strange_single_not -0.143
person strange_single_own_calendar 0.020
person strange_single_sure -0.303
person strange_single_taken -0.255
person strange_sure 0.092
person strange_taken -0.163
person stranger_absent -0.046
person stranger_alone 0.088
person stranger_another -0.315
person stranger_another_alone -0.067
person stranger_another_alone_sure -0.263
person stranger_another_sure -0.074
person stranger_arranges -0.232
person stranger_best 0.083
person stranger_candidate -0.066
person stranger_formal 0.135
person stranger_formal_alone 0.092
person stranger_formal_in_text 0.263
person stranger_formal_in_title -0.088
person stranger_formal_not 0.091
person stranger_formal_own_calendar 0.085
person stranger_formal_sure 0.092
person stranger_formal_taken -0.047
person stranger_given 0.194
person stranger_given_alone 0.024
person stranger_given_in_text 0.194
person stranger_given_not -0.282
person stranger_given_own_calendar 0.155
person stranger_given_single -0.085
person stranger_given_single_alone 0.102
person stranger_given_single_in_text -0.239
person stranger_given_single_in_title 0.083
person stranger_given_single_not 0.095
person stranger_given_single_own_calendar 0.217
person stranger_given_single_sure -0.187
person stranger_given_single_taken 0.007
person stranger_given_sure 0.254
person stranger_given_taken 0.222
person stranger_guests_0 0.234
person stranger_guests_1 -0.266
person stranger_guests_2 -0.242
person stranger_guests_3 -0.165
person stranger_is -0.439
person stranger_listens 0.080
person stranger_mean 0.061
person stranger_not_taken -0.023
person stranger_other -0.083
person stranger_own_calendar 0.453
person stranger_row -0.085
person stranger_row_mean 0.007
person stranger_row_most 0.137
person stranger_silent 0.187
person stranger_strange -0.020
person stranger_strange_alone -0.007
person stranger_strange_in_text -0.112
person stranger_strange_in_title -0.150
person stranger_strange_not -0.098
person stranger_strange_own_calendar -0.023
person stranger_strange_single -0.662
person stranger_strange_single_alone -0.123
person stranger_strange_single_in_place -0.007
person stranger_strange_single_in_text -0.672
person stranger_strange_single_in_title -0.246
person stranger_strange_single_not -0.143
person stranger_strange_single_own_calendar 0.020
person stranger_strange_single_sure -0.303
person stranger_strange_single_taken -0.255
person stranger_strange_sure 0.092
person stranger_strange_taken -0.163
person stranger_take 0.115
person stranger_taken -0.288
person stranger_told 0.456
person stranger_with_0 -0.286
person stranger_with_1 0.071
person stranger_with_2 -0.232
person stranger_with_3 0.008
person take 0.297
person taken -0.046
person team -0.376
person title_has_another -0.452
person told 0.456
person unlisted -0.208
person unlisted_0 -0.171
person unlisted_1 0.035
person unlisted_2 -0.072
person with_0 -0.286
person with_1 0.071
person with_2 -0.232
person with_3 0.008
person with_me 0.338

PX{2CAB:absent
RS\PR7B:absent+me
PGeM@RB:absent+not
S9_YCSB:absent+only
@OlZ<IB:absent+will
QQpP0GB:absent+you
bGJX@OB:and
SPSPZ:B:and+me
E;mdFDB:and+not
\?I]GRB:and+only
kLH[5KB:and+will
nQH>FPB:and+you
LlT-ORB:arrange
C\RKRLB:arrange+me
ICaJG\B:arrange+not
UY^UA7B:arrange+only
KWOLONB:arrange+will
UnN>>NB:arrange+you
]N[HBIB:boss
LYSDOOB:boss+me
Ah^@MFB:boss+not
R?a_FCB:boss+only
OO^Q=OB:boss+will
\jIU7?B:boss+you
WNC4uIB:candidate
TBRG]NB:candidate+me
MS[IGOB:candidate+only
JVIF]NB:candidate+will
OWTDLQB:candidate+you
S_Y5VDB:close
TSNOFOB:close+me
A^NPLQB:close+not
_?[NJIB:close+will
gMBIQKB:close+you
QR<;{=B:greet
HWKFdFB:greet+me
TEcLHJB:greet+not
]LFNNOB:greet+only
MWJIPTB:greet+will
FXXI[@B:greet+you
RfHNBJB:hire
\RcH9HB:hire+me
EeJZJBB:hire+not
GTCeMKB:hire+only
JWWWIAB:hire+will
NfQDDNB:hire+you
G-I{KGB:listen
RC\Z8WB:listen+me
IERfDPB:listen+not
ZH>tDAB:listen+only
N3HnVMB:listen+will
YETaFAB:listen+you
MMP>\UB:me
PFVHRTB:me+meet
8mZXC@B:me+not
JP][BFB:me+only
BgHKIVB:me+place
e?E?W\B:me+topic
iOKICKB:me+who
JUBXTMB:me+will
JUVXN@B:me+with
[CVNa7B:me+you
_ELOUEB:meet
;PZq2RB:meet+not
I[U\=HB:meet+only
gMZJR0B:meet+will
mNh_9#B:meet+you
IWhj#EB:not
HFJ\K[B:not+only
[NIGIXB:not+topic
CNGhGSB:not+who
1U_cMFB:not+will
<H[iELB:not+with
IRiX;CB:not+you
FCZd<WB:only
JLHYMVB:only+place
`KKBQRB:only+topic
RIXGKUB:only+who
XQSRJBB:only+will
ELX[<YB:only+with
aJ_W=;B:only+you
I`2U9qB:place
IdN\G<B:place+will
Hj=SAXB:place+you
bFONDPB:topic
TWAPVIB:topic+will
eJJ:RUB:topic+you
fKKQGFB:who
VE]TW6B:who+will
cRQTO1B:who+you
UKYSCJB:will
UQ^PO6B:will+with
WSQR<PB:will+you
YYPNK?B:with
bGQUBHB:with+you
UZRCJKB:you
]E{:6NL!:absent
aJPDSHL!:and
J`\0VNL!:arrange
hSb@.OL!:boss
WPAHfDL!:candidate
[iH4UEL!:close
MNLB{3L!:greet
T_P=KOL!:hire
I>JpNKL!:listen
_ZD><cL!:me
RIGRWNL!:meet
N[]EU;L!:not
tB;UILL!:only
FT9U?tL!:place
\a9;FbL!:topic
mcH7CIL!:who
UF`9=iL!:will
YY[OA=L!:with
ZWQ;SIL!:you
R>{3TBL0:absent
u:?JJXL0:and
<oDHYKL0:arrange
]NiG6JL0:boss
@MHHuGL0:candidate
EfO;ZKL0:close
D?RF{=L0:greet
HZOQWBL0:hire
S@Do7^L0:listen
^Y]?R5L0:me
]JKF_DL0:meet
DGsHJKL0:not
pHEFLLL0:only
NR7S>rL0:place
gO/RAcL0:topic
pXOK7AL0:who
QGQY?YL0:will
YVbSF0L0:with
SYX9ONL0:you
ZR`;>TL1:absent
K[SBSLL1:and
<cLHRTL1:arrange
`XDS=NL1:boss
XG@H[YL1:candidate
dVECWAL1:close
Wh@JHIL1:greet
DRUEM]L1:hire
CFYdW>L1:listen
PW6A\`L1:me
NXOSCOL1:meet
O[@\RAL1:not
\F@RSSL1:only
MUEPJXL1:place
^WEOMCL1:topic
gW^I7>L1:who
`NZ:NJL1:will
OR>SRVL1:with
OQXW=NL1:you
\Uu(EGL:absent
^C^ILFL:absent>and
E]WONDL:absent>arrange
]LFNNOL:absent>greet
ULKOOOL:absent>hire
WJSMMLL:absent>meet
LXPOOIL:absent>topic
ACaKN\L:absent>you
iMPAHKL:and
dGFOMLL:and>absent
fHHKNJL:and>arrange
YZ>JPOL:and>boss
KLWLPQL:and>hire
EOP]OJL:and>listen
rDBMIML:and>me
XCTULKL:and>meet
WMFNNTL:and>topic
TFIZNPL:and>who
XNKNNNL:and>will
oN?NLEL:and>with
dFLEE[L:and>you
PgBFMNL:arrange
FjBQOIL:arrange>absent
Qb@MQHL:arrange>and
XUCHLVL:arrange>boss
ClGNGOL:arrange>hire
UH]JLJL:arrange>listen
_ZDOCLL:arrange>me
@eRMBUL:arrange>meet
WRKNMJL:arrange>place
KUWXBHL:arrange>with
bUGHCPL:arrange>you
fTYIA>L:boss
bFKMOKL:boss>absent
aFKNNLL:boss>and
GbJONKL:boss>arrange
ZIQOINL:boss>candidate
PNUOKML:boss>hire
gMKKJFL:boss>listen
XJLNOOL:boss>me
^OUEDNL:boss>meet
XUJMLJL:boss>place
NH`MNIL:boss>topic
jHNEJLL:boss>who
ZMHNNOL:boss>will
XNWFOIL:boss>with
O\O\E?L:boss>you
UCMAkJL:candidate
HYTNJML:candidate>greet
GKKO`NL:candidate>meet
EMJOcML:candidate>with
XKFOOSL:candidate>you
YaC8^HL:close
HdGOKML:close>absent
AXPNTPL:close>greet
Q]IQFLL:close>meet
FdIQJLL:close>with
JOK?{:L:greet
PZWHCLL:hire
VTNIMLL:hire>meet
CO\LRNL:hire>who
bIINNJL:hire>with
bMQGKGL:hire>you
I4PlHYL:listen
JIH^JXL:listen>me
OPZINKL:listen>meet
UJUKMNL:listen>with
YJKZKGL:listen>you
RLI7dYL:me
:YZLPQL:me>and
RJPOIWL:me>meet
`FJONNL:me>who
XMITNJL:me>will
XESQOKL:meet
HAtDOJL:meet>absent
p@MHHML:meet>and
VVRJ?SL:meet>arrange
`L?[KIL:meet>boss
XIBJ`ML:meet>candidate
DWPOPPL:meet>close
MN_XFCL:meet>hire
OMKKK]L:meet>listen
X=CRZUL:meet>me
VKKXIML:meet>not
qC?\FEL:meet>topic
McLENLL:meet>who
NJaTS:L:meet>will
UREYKJL:meet>with
`JZV-RL:meet>you
NW[OQ9L:not
YG\GKLL:not>meet
b<McGFL:only
dJGKNLL:only>absent
TFAdMOL:only>arrange
\KJGPQL:only>boss
VV2T9oL:place
E[MMOQL:place>and
^LPLNGL:place>boss
KZJPMNL:place>me
WWFFHYL:place>meet
R]EJJRL:place>you
YTGR@TL:topic
ZILONNL:topic>boss
=USMSUL:topic>hire
HKMP^LL:topic>me
TTGNMPL:topic>meet
;TUMQXL:topic>will
iGDPHML:topic>with
BZLLMYL:topic>you
rSY](7L:who
fEKNGOL:who>arrange
EPRNWNL:who>candidate
P\A[HJL:who>meet
LL\JOML:who>will
KbGHNPL:who>you
PF]S=WL:will
VFPJNWL:will>absent
Q\FNMML:will>arrange
NK=SXWL:will>me
hH^BGCL:will>meet
fHSGKGL:will>who
DKTSCbL:will>you
]^PGH?L:with
WTYHJEL:with>absent
dFGMONL:with>and
]d9DDYL:with>arrange
^LFMOOL:with>boss
KB`_FHL:with>listen
[\DOIHL:with>me
gITQL8L:with>meet
LZOKNLL:with>place
^]AWCCL:with>topic
ZEYKJML:with>who
bTMHLDL:with>will
TNJLG\L:with>you
MNUHRPL:you
CP[OJSL:you>absent
^EELLZL:you>and
Ve@HW@L:you>arrange
K[FXMIL:you>boss
S^HIIOL:you>close
`HJOJPL:you>greet
WJPOKOL:you>listen
PIOOYJL:you>me
VUSWE@L:you>meet
YMKMONL:you>only
?WQNOUL:you>place
;PXMVTL:you>topic
RJXNHPL:you>who
aWZIC=L:you>will
ZK8J\VL:you>with
TMVMMJN:absent
`[G@QFN:and
S`HETFN:arrange
SZJBSON:boss
I[QCHZN:candidate
UNMMLPN:close
]HHNOPN:greet
+ZWKX[N:hire
bAGXSEN:listen
fNA@VON:me
e\6N`6N:meet
KFRKUWN:not
I]NMMLN:only
bJFLBZN:place
pCBE]CN:topic
^FKELYN:who
[RMGNJN:will
Sa@HVIN:with
]\E9cAN:you
[MZMFDP:absent
K^UKNCP:and
U\LNHFP:arrange
HMPMOYP:boss
XLNINQP:candidate
Q[IKJOP:close
K@WIYVP:greet
8MVMT^P:hire
RDVKOTP:listen
b`OHG:P:me
TUeEECP:meet
BTQJXRP:not
PY_DGFP:only
ZIPPLKP:place
ZNLEHZP:topic
d[X?CBP:who
{HGDGEP:will
PSKPRJP:with
_VMEJJP:you
M@{D^0R!:absent
WGTSCQR!:and
PjL9NMR!:arrange
a?QDOVR!:boss
HQBEvCR!:candidate
KZ@@[YR!:greet
O^LT=PR!:hire
DS5{KGR!:listen
GT]6ZRR!:me
X;PJbJR!:meet
HFcd;JR!:not
?XZQ>[R!:only
NgI48pR!:place
cALOKPR!:topic
LSJRJTR!:who
bLMY=IR!:will
KbK=NWR!:with
[[QLT3R!:you
`=xQE.R0:absent
aD=`IOR0:and
Yj?6D]R0:arrange
sDF>UJR0:boss
IYFEgGR0:candidate
TVGKDYR0:greet
`c9Y9LR0:hire
AO;{?KR0:listen
XSR/\SR0:me
TBSVWER0:meet
NLlI>MR0:not
FWXXAKR0:only
@\?CA{R0:place
bJDS9^R0:topic
`KT>WER0:who
cSOJCGR0:will
:TUTUOR0:with
`^VQa#R0:you
>WmDKHR1:absent
M[ATTGR1:and
=kQ<e@R1:arrange
e4h2OXR1:boss
YO?HeGR1:candidate
H\AG_OR1:greet
Yl9AEWR1:hire
FJIo6[R1:listen
IcKEXGR1:me
VIEM[MR1:meet
\:PYEUR1:not
=RUW@`R1:only
SSHS9_R1:place
PRUJDUR1:topic
OEDWQZR1:who
OUV=UOR1:will
GGOK[VR1:with
?bZ>ORR1:you
JQ{;GAR:absent
^@fDHJR:absent>and
GFXYNMR:absent>arrange
SPFL`ER:absent>candidate
eLDFPPR:absent>hire
SCWSFTR:absent>listen
[GYHINR:absent>me
QYeBCGR:absent>meet
IL]KONR:absent>not
WF[FGUR:absent>only
^KIFKWR:absent>topic
eKBLPLR:absent>will
BA[ZG[R:absent>with
PXXDLIR:absent>you
^MFZCLR:and
Jb\TA=R:and>absent
?hHGbAR:and>arrange
Z[IDRER:and>boss
E\OLTJR:and>greet
FYMNQNR:and>hire
KBJnBRR:and>listen
h^QH<@R:and>me
qE=?\KR:and>meet
FAh_JCR:and>not
JIIdPJR:and>only
NQHLL[R:and>place
GUNTCYR:and>topic
FLLUMZR:and>who
XKQOBUR:and>will
eELIPLR:and>with
XgV:=OR:and>you
ErM,L\R:arrange
\K^FHHR:arrange>absent
Of=WKFR:arrange>and
WIZLLHR:arrange>boss
E^LNONR:arrange>candidate
eFMPLFR:arrange>hire
QW?GSXR:arrange>me
fX5DbAR:arrange>meet
PJHOL\R:arrange>not
\^EILGR:arrange>only
E^ILMTR:arrange>place
>\DGZ[R:arrange>topic
DWVOLNR:arrange>will
I_QDA]R:arrange>with
JgG;STR:arrange>you
^CSHPNR:boss
JGfOKIR:boss>absent
ITRKOQR:boss>and
XJGNLWR:boss>arrange
HVQNMOR:boss>greet
jUCJDJR:boss>hire
iJGHLMR:boss>listen
JL]OLMR:boss>me
jHINFJR:boss>meet
^JLKQIR:boss>place
TMKLRPR:boss>topic
Q[ILLLR:boss>who
lA?NOPR:boss>will
BTSOQQR:boss>with
YGaOFER:boss>you
UZA<w8R:candidate
N_KNHLR:candidate>absent
YFGM[MR:candidate>and
AfHOTIR:candidate>arrange
XVJKINR:candidate>meet
FDfMUHR:close
H^@?^WR:greet
VBFNbLR:greet>and
^TLKIHR:greet>boss
QIINYPR:greet>you
YpDU0GR:hire
EJdHOOR:hire>absent
x;AGPOR:hire>and
=oJKMKR:hire>arrange
EVTLNPR:hire>boss
RFFcNJR:hire>listen
OT]ELJR:hire>me
`XFGKJR:hire>meet
NWIXJJR:hire>not
EYOOOPR:hire>place
jGGDVIR:hire>topic
FUONSOR:hire>who
HVXFQLR:hire>will
@gTDXCR:hire>you
O6:{AUR:listen
FGbVLJR:listen>absent
\<UhBBR:listen>and
gFUOGBR:listen>arrange
Q\MBONR:listen>boss
F]PMLNR:listen>hire
LH[PDWR:listen>me
`PGSCMR:listen>meet
\LIYIGR:listen>not
NKIbNHR:listen>only
GPM\PKR:listen>who
WFIcMDR:listen>with
OS_X?BR:listen>you
UOZ;ORR:me
E\VKLKR:me>absent
JKaINLR:me>and
HqBMJHR:me>arrange
HTYLFSR:me>hire
XUVO:NR:me>meet
EX]KLJR:me>not
GKG_QQR:me>only
GUHO[LR:me>will
WLMNNOR:me>with
Q@gHZ@R:me>you
gCJOZ=R:meet
LT_;TLR:meet>absent
9]WPUGR:meet>and
LSSJVHR:meet>arrange
Hb>BWYR:meet>boss
cGOMJJR:meet>candidate
cIFHSLR:meet>hire
QFE]]DR:meet>listen
GaPZ4TR:meet>me
IVMOC[R:meet>not
UVGWU=R:meet>only
[EEYEXR:meet>place
YCKT]CR:meet>topic
SWGUJIR:meet>who
XMJILUR:meet>will
ccQ8K@R:meet>with
v^g645R:meet>you
IT\o#PR:not
YDeDMGR:not>absent
UAVJI[R:not>arrange
L[SJMJR:not>me
QBVjFAR:not>meet
ZIFWQIR:not>who
GKdFQMR:not>will
FXKYLLR:not>you
HRU^8VR:only
SKLOLUR:only>and
J^JNKNR:only>arrange
ILOYMOR:only>boss
JDRfOER:only>listen
ZHPMJQR:only>me
L]ZPFAR:only>meet
VIVJNMR:only>will
GZJTOLR:only>with
NYWLLER:only>you
Qb9P,sR:place
MFKKJfR:place>absent
XYIMNFR:place>and
KXLLLSR:place>arrange
>cKNOPR:place>boss
DTUONPR:place>me
?XLONYR:place>meet
IHNLLcR:place>with
;]VNOOR:place>you
m??=]SR:topic
`KHQJKR:topic>absent
cAICO[R:topic>and
OLTOMOR:topic>arrange
KKMP]JR:topic>boss
LKINL`R:topic>me
VMBJ]NR:topic>meet
JOONRRR:topic>place
LHMGdNR:topic>who
THIHR[R:topic>with
\WPCBQR:topic>you
X=RQRPR:who
iEDTJIR:who>and
F\ILIZR:who>arrange
TEVNWFR:who>boss
QKKVNOR:who>listen
GHVVB^R:who>meet
LJNMM[R:who>place
UKLFcFR:who>topic
@]MWLLR:who>will
IE?_XVR:who>with
iICOHNR:who>you
_YTUC7R:will
OOZIPJR:will>absent
CQK]OOR:will>and
F]<IYZR:will>arrange
IUQMQNR:will>boss
VYCKPMR:will>hire
ND?tOER:will>listen
TNNPMMR:will>me
tROK?;R:will>meet
ATR[LLR:will>not
GJ[TNLR:will>only
JTKYOIR:will>place
MOBW`ER:will>topic
YBH[ONR:will>who
SWXEJIR:will>with
]p[9>;R:will>you
M`ENBXR:with
RYGQNIR:with>absent
7ZMUJ]R:with>and
Bd;NGdR:with>arrange
:`WMRJR:with>boss
[WWCIER:with>me
GJF_LWR:with>meet
YDH`KIR:with>not
@]THWJR:with>topic
^QHWDHR:with>you
TbZ?HBR:you
RR]WB@R:you>absent
ek1VBAR:you>and
Od\4JMR:you>arrange
fJ[KCAR:you>boss
FSXEXLR:you>candidate
A\HP\IR:you>hire
XVZCIFR:you>listen
UF^LLJR:you>me
nEULW0R:you>meet
N_D^FER:you>not
IiD]H?R:you>place
rMDDKGR:you>topic
j:LB_IR:you>who
O]CXIJR:you>will
AgSD\?R:you>with
TLMPLQabove!absent
HQVONNabove!and
PXXLJDabove!arrange
YOQHKNabove!boss
HHTN[Mabove!candidate
eSGKIHabove!close
KUROKOabove!greet
?VUNOTabove!hire
XLOLLOabove!listen
RMPQIPabove!me
UMNOLNabove!meet
8\TMRSabove!place
^BOPPKabove!topic
J]FSNLabove!who
WXTKGFabove!with
iCINKLabove!you
^IMPMJabove:abraz
RJPNMSabove:achat
VMMMNOabove:aktue
@WQNTPabove:albor
MNOOTMabove:altho
NMTNLQabove:am
ULKKSPabove:amman
JIQNVRabove:ana
FRTNPPabove:ankun
aHKQMIabove:app
ATTPSNabove:assoc
>TUMVPabove:auent
BdLNMLabove:auftr
CVRNQOabove:baker
@S[PNOabove:banko
CTUONPabove:bart
ZIPLKOabove:bedri
@WVLRMabove:been
HORPOSabove:begrü
TRMNLMabove:best
]FNOLNabove:beste
AUQRROabove:bilal
QINOTNabove:boa
@XPNPSabove:borou
GTROOOabove:boyle
^JKOJMabove:break
TMNNNPabove:brigh
@YRNPQabove:buddy
>WQNUQabove:busin
FVONROabove:camen
IQRPOPabove:cance
HJSM]Kabove:candi
EUPOPQabove:ceo
WJMOONabove:chair
BWQNRQabove:con
FTSOOOabove:consu
VUININabove:cordi
CWPOPRabove:counc
]IKPNKabove:criti
?WSNRQabove:crown
@aOPPKabove:cumpr
PRHNNTabove:d
EVPOPQabove:damon
CXRNOPabove:day
AYRLMWabove:de
HWPNQKabove:dear
AWSNQPabove:depar
FVQOONabove:desig
FVQOOOabove:di
\KLLNMabove:diens
?UROQTabove:dilys
PJQOMRabove:direc
VKXOLFabove:doodl
[LIMONabove:dr
>WWONPabove:eijke
]MTJJHabove:engin
XNMIMQabove:entre
=XSNSQabove:estat
9[UMTQabove:feedb
\HOMKOabove:fiets
>W\MOMabove:firmw
<XYOPOabove:for
[IMNNNabove:frau
X[EKJNabove:freun
ROOPJPabove:from
?^POOOabove:gauth
ULOONLabove:gebuc
;UWMVPabove:gespr
GTPOPPabove:googl
?XRNTPabove:grupo
WLLPNLabove:gruß
dWCKJHabove:grüße
SEIPHaabove:guest
;YWLTOabove:has
\IKPLOabove:hej
QZJOJLabove:herzl
JOSOQNabove:housi
6\VMRTabove:hr
ULUPNFabove:ihrer
BaNONNabove:im
ZJJKPPabove:initi
JSPOOOabove:inten
IOMSQRabove:inter
[GTLJNabove:job
NNONTLabove:joche
IPROOPabove:kaffe
GUPOPPabove:kandi
4YXLYPabove:kelle
TIONPOabove:kind
DUTOOOabove:kirst
BTTNSOabove:lead
ULONPLabove:learn
`FLKNOabove:lee
XLLNMNabove:leits
>WVMSOabove:liebe
?USMTQabove:lin
QLUMKPabove:lin-i
EUONSOabove:livia
UMMNNPabove:llp
?ZTNOOabove:local
BURMPUabove:m
XKONNLabove:machi
EVPOPQabove:max
DYOOOOabove:maëll
OOLTRJabove:mbeki
TMMOONabove:me
WMMPMMabove:meet
?VRMTQabove:mei
9\TNSPabove:micro
ISOOOQabove:millb
fVDKEJabove:mit
ZKLLNOabove:mitta
JQPOOPabove:mobil
EVQNOPabove:moira
TLNOONabove:morwe
ISSMOOabove:moss
bLFOLKabove:mr
GUOOOQabove:muste
TMPNMNabove:netze
;VSOQUabove:nexus
=WPSTOabove:noora
JSPOOOabove:numer
FTRNOPabove:of
>XSNRQabove:offic
VMLNNNabove:ole
GTQNPPabove:one
F^OONJabove:organ
WKMOONabove:pasco
HUPOOOabove:passc
>UWNSOabove:payme
RLZKLKabove:phone
CVPOQQabove:pike
CTUONQabove:platt
PMUOLNabove:pm
YLLOMMabove:portf
[KJNOLabove:posit
OMTMLPabove:posti
LWNNNLabove:poważ
[JLNNLabove:presi
YLLNMNabove:pries
IPPOSOabove:proce
FUROOOabove:produ
>VRPQSabove:rache
OSROPHabove:regar
>[UNQMabove:relia
^FKLNQabove:reto
HUPOOOabove:riuni
;X[KSNabove:robin
BYRNQOabove:rosal
bEMNJNabove:rust
YSLMIMabove:salut
XIVOMGabove:schlu
>W[MOMabove:scree
^PFPLKabove:senio
aJNLJKabove:servi
FZOPOMabove:since
<[UNRMabove:site
@TVNSOabove:sre
8VWLWQabove:stadt
YIMOMOabove:studi
EURNPPabove:tap
QINOTNabove:tarde
IPSOQNabove:tarn
VLMONNabove:task
GRSOQNabove:teaml
9ZUNUPabove:teams
WJSLMMabove:telef
TNOPNKabove:termi
ISLSUJabove:thand
AZRNOPabove:the
BWRNROabove:this
TLPOMNabove:tietz
UNMPMMabove:time
>UVNRPabove:tollg
LLVMRMabove:tomas
WLMNMNabove:train
JRPOOOabove:trova
INRPOTabove:uhr
\HRPLIabove:un
DTQNSOabove:updat
MTLMOPabove:vilhe
ZKMOMLabove:vp
\KGPMPabove:was
UMLPRIabove:wilk
VMMONNabove:writt
<ZVLOSabove:x
BQZPOOabove:yewan
[HKPNMabove:you
fEIOJLabove:your
FYOPNMabove:yours
KWNNNMabove:z
`V9DRTalone
``K:9\b:↵
`UW9e0b:!
*hXNRQb:#
QK@BZab:&
dS<DE]b:'
PNWSR@b:(
GUXQQDb:)
W`JFHKb:+
SHLG\Qb:,
ESXGaCb:-
QV]T1Pb:.
UGYI_=b:/
TRM2Peb:0
PLQXNFb::
AY[_L:b:;
eDFE[Jb:<
^KGFZJb:>
9rQ>_Ab:?
]UKJHJb:@
PJUIUNb:@name
JLWNPNb:]
KNXHLVb:a
^VSAKHb:aan
UZNHGMb:ab
@ZSNQNb:ab3xy
GHmJIJb:aber
ASLNbKb:ablau
[ZIQEFb:aboar
mOR38`b:about
aCNRMJb:abraz
LeCJOMb:abre
ZLMOKMb:abtei
jLGKHJb:accep
IYNOLOb:acces
NbIMKHb:accog
`_BLIEb:accom
BXUYLGb:accou
WOHPMOb:accue
MaLJMIb:achte
OIFiHKb:acomp
XLKONNb:actin
KW\LEKb:ad
4QVRP]b:add
AMWUSLb:addit
aJKPJJb:adjoi
WFOOQMb:adjus
BdPOHLb:admin
MOUNNMb:advis
\HSMIMb:advoc
QWKMMMb:af
=XUMVNb:afges
eJBOLMb:afspr
V`Z0JPb:after
-^QLZXb:ag
fLBD[Gb:again
D\KJMYb:agenc
USDFeDb:agend
HNJMKcb:agent
<\[LGUb:agree
JP\LNKb:ahead
NJKIM`b:ai
FSRNMSb:air
]WFJJLb:airpo
\JKLNPb:aktue
[XLIKGb:al
ULg[:=b:all
K\MNLLb:all'i
FiINKIb:alla
_YELLFb:alle
NLKPQTb:allei
RUJOJPb:alles
WLTJOJb:allow
ZHEN[Kb:almac
FOjIKFb:alone
]FD[PGb:along
HMbGOMb:alrea
DVAg@Xb:als
p@E[FCb:also
FRRNPQb:alte
VZQZC<b:am
]KKOKMb:ammin
aILKLNb:among
ESUFYNb:an
J\PKOKb:anali
=TKLLfb:analy
bELPMJb:anche
[YDOODb:and
IVWLKLb:ander
DRTPPQb:anexo
_NFKLPb:angry
SHfGKHb:anoth
ZKDSQMb:answe
IIhKLJb:anter
WGIKI^b:antes
YMJONMb:anwes
TWJOMIb:any
ZHDOH\b:anyth
ULMONOb:api
AXTNPOb:aplic
[IQMMLb:apolo
DLKOQ_b:app
JROOPOb:appar
WTENJRb:appel
HXIBr=b:appli
LGaI[Bb:appoi
]HLKOPb:appre
VLNPLNb:apr
JcHLMLb:apre
HPJaMJb:apren
BVUOPOb:aqui
BR[MOOb:aquí
cHEMPNb:arbei
RSSOJJb:archi
EHGYR\b:are
GaHOKPb:arran
QmGFGHb:arriv
TBaPKHb:as
NNLZNJb:ascol
YIRNMLb:ashor
GIKX]Ib:aside
KIWYMJb:asist
jG5VB\b:ask
CZZXK>b:asked
hGLFOKb:askin
eOQ\8@b:asks
SIIHM`b:aslee
[SJLJLb:aspet
JJ`JPLb:assen
Z8XWEUb:asses
;SPO\Qb:assis
IQONQQb:asso
TGUNNMb:assoc
LYX.Jeb:at
EdOOGKb:atenc
>NdJMRb:attac
ZV<eN;b:atten
ZT[@>Tb:au
\JINOOb:audie
;_TOOOb:audio
WII`HHb:audit
Gb[BT@b:auf
LOKKPXb:auftr
9YUMWOb:augus
`KVXA@b:aus
BQUPOTb:autom
YIMOMNb:aux
C^FHN]b:avail
JHZMKUb:avant
nRVABBb:avec
FTQOQPb:avond
LIIOaMb:avons
ZAaJJKb:away
MHKLVXb:b
JETd9Zb:back
\GPPMJb:backe
GPK\OMb:backg
Rf:LWEb:badge
GE^NIXb:baja
ZLNONIb:baker
FaNPJLb:balie
SIMKH]b:bank
TFEHW]b:bar
WNINOOb:bauau
]IKNMMb:baudi
Z1^]GMb:be
THbFLJb:becau
YKPKLOb:bedri
@OZOZIb:been
BZ=\OVb:befor
VFVLNMb:begin
QLLLOWb:begrü
PhALLIb:behal
\WC[AGb:bei
HPSPPOb:beim
IVHO[Ib:below
ZUEQJKb:belt
HKIQ`Mb:bent
dJJHLNb:beoba
GTONNTb:berli
VKMOOOb:bern
LDHINlb:besid
4ZYOSQb:bespr
\SQIFKb:best
KZIJWLb:beste
YITVGFb:betri
MG^LKQb:bette
HcLKQHb:betwe
X=AFcZb:bewer
_HGJG[b:bewon
DWPMPRb:bi-co
ULKNNRb:bibli
NS`LFHb:bien
[FOPNKb:bient
^JVMFJb:big
IiPSADb:bij
TJPMPNb:bin
6[WNQSb:biolo
KKTLOVb:bit
L`TLFHb:bitte
EWPLQQb:blend
W<[ATWb:board
NKLPYLb:bonjo
KYHII\b:book
L_?GOYb:booke
HcIPJMb:books
LLLPMYb:booth
>YQNPSb:borou
Y[aACAb:boss
HHIJLkb:bot
hFLHJNb:both
FIKZLZb:branc
cW?KAVb:break
TKFJIcb:brewi
[XKGJJb:bridg
PIJLaKb:brief
`RH4Kab:bring
RLXLMLb:budge
GNZFJ[b:build
EUOOZHb:buong
OWCKF`b:burea
?dBJGdb:bus
ORJOLUb:busin
dAlL>@b:but
FMPM^Mb:buyer
ZJLNONb:buyin
>WJNN^b:by
EaPOLIb:büro
ZKRLJMb:będą
OQMT@Yb:c
XFZFUGb:c'est
VG`LJFb:c'è
ITPOOOb:ca5yb
Z]IJHHb:cabin
YFWLMJb:cadre
OMKNLXb:café
JJHjKIb:calad
;eMORLb:calen
IML]NMb:calib
QXMFHUb:call
MD]FG_b:calle
WZJFNKb:calli
cUBKGMb:calls
VFWNNKb:came
^EBcMEb:camer
Yc8B_Db:can
VEoAJEb:can't
U`NGFIb:cance
Ff@Dm=b:candi
LLLNNZb:cante
8WRLWUb:capit
OYKLMMb:capoc
SYEMOMb:capos
YR\IEEb:capta
DXQMUKb:card
BKKQ_Rb:cardi
RZJMLKb:caret
H`KMPKb:caro
WD_IJLb:carry
^HILRMb:cas
VHILMZb:casa
OZN>H^b:case
XKbLGCb:caso
`GLNOIb:casti
IQOOTOb:centr
YPQDNOb:ceo
HMNNFcb:cerra
\XEINKb:certi
YJMPLOb:cest
dFKQKIb:cet
cJHOMJb:cfo
f<XZAFb:chair
EZIJM[b:chama
VRBLXLb:chang
RVKPKLb:charg
Z]GLHIb:charl
iRP;X<b:chat
\LKLLPb:chats
EURNNQb:chce
QF\PLKb:che
TYEXJGb:check
[THNHMb:cheer
ZTP\B>b:chef
XIWLJLb:chefa
RGLM`Gb:chemi
DKLMNcb:chez
HWJNLWb:chiam
\cGGFGb:chied
ITUQLKb:chief
XGIJL\b:child
VFJNH^b:chius
kJILJGb:choic
aQXFHCb:ci
GO^LNKb:cita
EiIKKMb:claim
HYWILMb:clear
QVGYHKb:clerk
@[ROPOb:clic
TM<BBzb:clien
^HGIMWb:clini
IIK^OPb:clock
SJKLNXb:close
?TUMVOb:cloud
GTQOPPb:clási
bEGHG\b:clíni
AMNIX\b:co
RLKNJYb:co'
]HXMJFb:co-fo
^aHFHFb:coat
NgCHEUb:code
FRWONNb:codeb
fBJOJOb:codin
MmF?NLb:coffe
FaKNLMb:col
X\V>COb:colle
E_BC_Sb:collo
^JILMOb:collè
T]Y@IFb:com
BV^DFZb:come
YTAFZMb:comes
IX[NJEb:comin
]IJMNOb:comit
MNIYQKb:comme
W[?VIJb:commi
^EC_JJb:como
OM_JJKb:compa
ORMMKTb:compe
TJLSB[b:compl
VMNOLNb:compo
FIHXN]b:compt
KXPPKKb:compu
fV_?A?b:con
H[MQGRb:conci
XZILGKb:condi
uLBFGJb:condu
IQMZXAb:confe
OcBEb?b:confi
YMPMKLb:conhe
\ODPONb:conoc
KPVOMLb:conos
C_ZHPFb:conse
bQNHIHb:consi
K]IOJPb:consu
WqACS;b:conta
GPPLJ]b:conte
WUUHIHb:conti
XMOEPQb:contr
i3TNWEb:conve
JL^GOQb:convi
NLTOMOb:convo
ULOMMPb:coo
hIHMJLb:cook
SIGMM]b:cooke
PeYJ?Cb:coord
XPINMNb:copy
QVXGLHb:copyi
ZNMLHPb:cordi
DIFhPOb:corne
YVIUHFb:corpo
PGWHXKb:could
KPF^MNb:counc
;TVPPVb:couns
HI^HH[b:court
oDIBHTb:cover
QII`INb:crew
EQPNRTb:crit
NLWONLb:criti
\JHONPb:crois
dKQGHKb:cross
ESRNQPb:crédi
WMMPLMb:ct
kKFLKGb:cto
SSLMJQb:curre
\FEEHfb:custo
KNZNIPb:cv
BTLVOSb:câmar
MQTIMRb:d
ZKLONLb:d'équ
E[WDIVb:da
H`DNMQb:daarn
NH\ZGHb:dabei
LMOKRUb:dag
]NJOKKb:dan
IJR[OKb:danac
XINHJXb:dann
AVQNPSb:dans
^NXIDIb:das
AH]N`Eb:dat
NJLIN_b:data
GfPILGb:date
\MHPLMb:datos
AbLPLNb:datum
QINNPSb:davet
Ges:B?b:day
_KJLMMb:dazu
KQTLNPb:dbs
M`ND[@b:de
ETRMYJb:dear
cUFMFIb:debri
^IWGIKb:decid
\UCWIGb:decis
LI]PKMb:decli
VNMQJNb:deep
JSRNNPb:deep-
[HINPQb:dei
BQXLSQb:deine
YZGNIHb:deixa
IgEVHGb:del
ETPOPSb:dell'
aIMIQIb:dem
VC\NLKb:demo
bZD;@_b:den
FSSOOPb:dense
KSJH[Ob:depar
JNKKJab:depot
rNPDEAb:deput
]Z>IFVb:der
B]MORMb:des
VJJI[Mb:descr
tFLDNBb:desig
Gf7XDYb:desk
<TUOPWb:despu
FNPMTUb:detai
FTQOQOb:deuts
bKKLJMb:dev
aHJNMLb:devan
[GUMINb:devel
XKNPKOb:devop
ZIMOMNb:dgs
TXCSY>b:di
]PCEG]b:dial
VdDIKHb:dial-
ZYJMIGb:diari
KMVOLPb:dich
L`FHHYb:dicht
MNW]?Kb:die
@Q[NPOb:diens
GdGPNJb:dieta
NTNNMPb:dinne
`KLPGLb:dinâm
NRJMQQb:dir
BgWS@Hb:direc
hSMEMAb:diret
TFNRTLb:discu
[HWJKKb:disde
EfMLKLb:dispo
LTPPLNb:dive
?JTOdIb:dni
`DOC\Ib:do
OZIJXFb:docum
^LE_Q;b:does
gIJGJPb:doet
=UWMPTb:doing
uBHMFHb:doman
AHK]M[b:don't
KEI]ZKb:done
TMNPNLb:donne
WaIGJHb:dono
@VALReb:door
_BBO^Ib:down
=]RMPPb:dress
UFaHILb:drh
YHYLKJb:drie
UNRLNLb:drift
WMLNNOb:dritt
T`VEDGb:drive
TaDNKHb:drop
EU^NIKb:drops
bFKIOPb:dsi
QhA>HZb:du
cAUHFSb:due
QYFJPOb:dueña
HIJLcPb:dura
M\E^IEb:durin
YJVIJNb:dus
XJMOMNb:délég
WEPNPOb:dépla
XLHT[?b:e
UOJNOOb:e-mai
iLJGIKb:each
VDPJ[Kb:earli
U]JKJJb:earpl
ZILONNb:easte
WA]WDIb:edito
YLJOMOb:edt
FPROVMb:educa
dPPGHFb:een
`JIHQNb:eerst
UKOPKOb:eher
b^HDDIb:eigen
YHK[HKb:ein
aGGNONb:einar
hGKPFJb:eine
CaOJQLb:einen
EPOOSTb:einla
[KLOIPb:einri
_GJGMVb:einze
LOIKSXb:ejerc
VKMNKRb:ekte
_X=FGZb:el
TORNJMb:elett
VJK[KHb:else
^@YZEDb:em
?cPONKb:email
WH[MHJb:emeri
WRHMPLb:empfa
H\YFLKb:empêc
_O]J7Nb:en
rBDPIIb:encar
[DcBJLb:end
[JPMOIb:energ
TYIHXDb:enfer
XHQNPLb:eng
\LJNKOb:engen
GWHJ^Lb:engin
]JKMNKb:enhet
RH[LIOb:enjoy
TZGMJMb:enseñ
UPABHib:entra
]NH5gKb:entre
LJ]LMNb:entsc
]KILOOb:entwi
EXPOOOb:envir
T[EMKNb:envoy
[IG\MEb:equal
XLJNNNb:equip
fLLWBCb:er
ZIUOFMb:erkra
>O]KSRb:erst
fGLIMLb:erste
FVILSVb:erstg
Q[W>KMb:es
IJQMPXb:esp
UHINYMb:esper
UG\LFOb:est
UN]WB@b:estar
FLJOaNb:estim
ANdFHYb:está
rFQFGDb:et
8W[NUNb:europ
NMMWLOb:evalu
ERVOPOb:even
`IJMOKb:eveni
DVQITQb:event
jKNO9Ob:every
\FFXMMb:exami
IBjLLMb:excus
hKQEGIb:exec
FY[JIMb:execu
MLKA\Yb:exerc
GQWONNb:exist
HZIFI_b:exit
dAIIH\b:expec
JXIJI[b:expen
UXEHOQb:exper
dIGMLLb:expli
MHIKjFb:exter
kAHNKMb:fa
=YVNQOb:face
JSPPKSb:fachg
aKJJKOb:fachl
P\IKNKb:facil
\LINNMb:fackl
^IQKLKb:fait
CRTLRRb:falad
bJLKJMb:falar
HbHLNMb:fale
@QXJLZb:falls
FEmIKNb:falou
Y_FLIGb:farà
DK`ORJb:fase
=WXOOOb:favor
dECQONb:febru
OGZIROb:feedb
aCNQJMb:festg
[SELMNb:fetch
fCGPKOb:few
COIaQNb:fica
[ITIJOb:field
YGJKNVb:fifte
SI`WDCb:file
DTRNRPb:filtr
NJUGI^b:final
bHTMHGb:finan
=PVHVXb:find
DOYNQOb:finde
Q`HIMKb:fire
r6_=NHb:first
gRBBHTb:five
XKLNNNb:flat
GXYKLLb:fligh
Z@GCVab:floor
VFXWIFb:fly
IEfJNNb:fois
ZR9[AZb:follo
Nb.BdUb:for
hDYFHFb:forem
HUGK_Kb:form
\HJVMIb:forma
EiAK\Eb:forms
iIKKHJb:forno
dS>LAXb:forwa
K`KBD^b:found
bMQIJGb:four
[PJOILb:fp
A]P`EHb:frage
^NMHQHb:fragt
XKMOMMb:frame
;\VNPPb:franc
ISPOOOb:frank
]LKKMNb:frau
HL\NNNb:free
WYKIIMb:frei
[GINTMb:freue
JYNKKRb:freun
SSZHOCb:frida
NK\MLLb:frien
OWSX7Sb:from
IbJJYBb:front
DPUM^Gb:funct
^=UDEbb:futur
cHJNMJb:får
JRFlFGb:führt
TGY@_Gb:für
8TYNTSb:g7
FSTNPOb:gap
NNMLMYb:gare
?TVMPSb:garit
XgGG<Rb:gate
H?dME\b:gave
JLKPbHb:geach
JPQNQOb:geben
JLNNK]b:gebou
[LHMNOb:gebäu
HbJMPHb:gener
WKFaIHb:geren
TSHPNMb:gern
=WWRONb:gerus
>E\NO_b:gesch
`TN>WCb:gespr
M^KNKKb:gesti
KYKNITb:gesto
MNQ;ZYb:get
ICVKN_b:getti
ZMNJMMb:gf
Q]JKNJb:give
aIHOOJb:given
DGfKOOb:già
XFNUPIb:glass
ZGG`IIb:gleic
VLVJKMb:gli
PPPLGWb:gmbh
UfTDAFb:go
Q[VFHJb:goes
GQ[NMLb:going
GOKVZIb:good
3V[ONYb:googl
[QJOJLb:got
QIYOKMb:gover
`HLPHNb:graag
]@PZLGb:grade
ZIGJMYb:grand
SJKJ[Mb:great
MCfWHDb:greet
XLIOOPb:grill
VJIXMLb:groep
Y]GODJb:groet
ZRHHDZb:groun
WNLDG^b:group
DTTKRQb:growt
WJKHMWb:grupp
XZGLILb:gruß
AWPNTPb:grüss
]DLNLTb:grüße
QO>[D]b:guard
SBBE_^b:guest
HhIMKIb:guide
FMNYROb:gut
FMMO_Lb:guten
QUWJFLb:géran
cIJILOb:görüş
nEPIGGb:h
\FNONNb:h00
`JKNLLb:h15
jKGKMFb:h30
ZEVF]Bb:ha
@eJQLMb:haalt
KVYIINb:haar
dIEMOLb:haast
SJVMLMb:habla
PJ`MJIb:had
q@C@_Gb:half
EOSNPUb:half-
EQKIIgb:hall
KKMN\Mb:hallo
OLTMLQb:halte
T]GPIIb:hand
]F_FMEb:hande
WZGNFMb:hands
N^KJNLb:happy
]UIKKIb:harbo
`OSFGJb:hard
fBFONOb:hará
ZLIONNb:harás
_C[ENJb:has
hTFMFEb:hat
HHgLKLb:hatte
^HMJLQb:haus
QA]LVIb:have
jYSV49b:he
fIGMJNb:he'd
j@AbEGb:he'll
VFiGIFb:he's
hD\DIDb:head
MJWPMOb:headm
^CVMJMb:heads
VPHOMQb:headt
8U\NTPb:healt
iJS@ATb:hear
GJ_[FHb:heard
\FD`JKb:hears
[IGOPOb:hei
UDFYTOb:hello
@kMNLIb:help
FdFPMLb:helpe
bICMKTb:hence
ZI^YQ-b:her
QR\OEFb:here
`ILPMIb:herr
TRWLHIb:herse
Q]RMFFb:herzl
jT@JMDb:het
ONMNWLb:hey
\TRIO@b:hi
>YSMSPb:hier
ILW[KHb:hijo
eGeN;?b:him
\\EMIHb:himse
NMURLLb:hin
T@XYCRb:hire
aVCAA]b:hirin
MLbHPGb:his
aIPNFLb:hm
OMMKXNb:hoi
AWPMVOb:hold
ZWIILLb:holds
aKLLMHb:home
cJKLJKb:homew
@QQNUTb:hope
TJKJMYb:hopef
EXMGI`b:hospi
QdLFGLb:host
HDPBYcb:hoste
NMLIM]b:hosts
E[=HPdb:hotel
dHJI`;b:hour
>OHMNib:house
kNHWE=b:how
[L]K7Sb:hr
ZLMKNNb:hrbp
QRTVHEb:hub
=UWNQSb:hybri
FIOdOIb:hört
PT_>UCb:i
`WOGHDb:i'll
haNA?Cb:i'm
T`UHBGb:i've
\XPIGFb:ich
FUQNROb:ici
AbEH\Nb:id
\JKMMPb:iem
LfT>:\b:if
IKXXKLb:ignor
VJWLLLb:ihn
Y`J]?;b:ihnen
IfGKKOb:ihr
<jXIIIb:ihre
RJZMKLb:ihren
HPQNTOb:ihrer
KNQKOVb:ii
XTHNKLb:ik
NSMGZLb:il
RINMPTb:ile
HKeJNKb:ill
MPZ>^Gb:im
DTUNOPb:immer
JNK^NKb:impar
9FZbFYb:in
GNKLJeb:inclu
XQONLHb:incon
`LHJMPb:indep
FdIOPHb:indic
P^JMJKb:indiq
Q_JILLb:infor
dHDONMb:infra
UMMONNb:ingen
dGFNMMb:inglé
BVTOPOb:ingre
VMQIQLb:inici
I^PRKGb:initi
^MMKJNb:inkl
dJHNMJb:insis
JNRMSPb:inspe
XH[INHb:inste
TIHJL_b:insti
BWPMPSb:intak
JSPOOOb:inten
R=JXeEb:inter
GRTNOPb:intra
_UABPTb:intro
LLIMM_b:inven
HNILO`b:inves
[IGZJKb:invig
[FZ6cEb:invit
UGUOLNb:invol
_JLNJMb:io
\EZFBXb:is
O=_XESb:isn't
QDbU;Sb:ist
UE\5WXb:it
]>RUMKb:it's
ZKHOOOb:it-be
FVPOOOb:italy
IJLJNcb:its
SVGNONb:itsel
PJNMRTb:için
[MGH[Gb:j
`JHMOKb:ja
=YXMQNb:janua
UVW:ZDb:je
I\UILKb:jefa
HQRMNTb:jet
PMMK[Jb:jeudi
cIIVO@b:job
O\KMJLb:jobs
\COWX=b:join
[BOTTFb:joine
SIJ[LMb:joini
`DBXUFb:joins
WTKNKIb:jour
^JJLLPb:jouw
GSQOQPb:jueve
QH^LMJb:june
UGMNVMb:junho
HWRNMNb:junio
USJLLPb:jury
HR@dEXb:just
EH_MPQb:já
dFMNLIb:júri
iFLOIHb:k
GTQNMSb:kaffe
ESVOOOb:kan
MLKMJ_b:kanto
VIZLLHb:keep
GJRdLGb:keeps
gFQFHNb:kenne
`LLMLIb:kenni
CURNSOb:kg
PIKJM_b:kids
iGHMJJb:kiero
KJKbMKb:kijkt
NPMLYJb:kind
MJXNPNb:kindl
cNFMLKb:kita
fCFFKZb:kitch
?XRNRPb:klick
<XTOOTb:klien
\JLOIQb:klikt
DaNIVJb:kling
TRLQKLb:klini
>`ZAE[b:know
\aCIIHb:knows
GgHJNLb:koffi
_ILPMIb:kommi
`HUIJKb:kommt
MKOIbGb:komt
RVENIUb:koord
BSTOQQb:kopie
TMLMPOb:kredi
?UWTMNb:kurz
gIJKHMb:kwart
fFHJKPb:l
FlJIIKb:l'acc
UNXHJMb:l'ent
KJeJJLb:l'ha
RXXU-Vb:la
YK[JHIb:laat
ZY_:GGb:lab
DOQOWPb:labs
IQRMNSb:lag
jEMNDMb:lager
\MKNLLb:lapto
Z^BLHLb:las
`C_ET?b:last
jPFJFJb:late
ICkIQIb:later
DNQ[NMb:laufe
`GNNLLb:lavor
VHH]LKb:law
TQ?Z9bb:le
;N]KPZb:lead
H\OOLLb:leade
aSFLCQb:leads
N\@aJEb:learn
IZ_DLHb:leave
WJMNMQb:leben
ZHZGLKb:led
TOOLPMb:leert
SI\GGTb:left
>VUMQSb:lehrk
XFVPHNb:leide
WGUOLMb:leidi
SZILLKb:leidt
SGLHP[b:leite
jJLKGHb:leitu
HPTOPOb:lerns
TJMZJKb:lesso
DMSMZOb:let's
IBXEV\b:lette
YKHLLVb:level
KBSAdTb:libra
RPBK`Kb:liebe
GRRNQOb:liege
`YFJHHb:liga
SLXLMKb:light
bW89WYb:like
W=[G\Ib:liked
cLHMKKb:likes
X^AZHAb:line
GaCLLXb:link
VMLOLOb:linke
NPIM_Gb:lisbo
NSAFU]b:list
YDAnGFb:liste
XH]MJFb:llama
dHPGOHb:llega
U[HMJLb:lleva
FWQHF^b:lo
QYDJ^Db:lobby
<]SMNTb:local
FKNOIcb:locat
ULNPLOb:locke
ZaDKGHb:logis
^XHGKJb:loja
ATRLOXb:londo
HGbHROb:longe
`THKIJb:look
cDIOMNb:looki
QZ9V_@b:looks
DI[FXTb:loop
PH]KLNb:lorri
STMMNKb:los
[IJVJLb:lot
TJIOI[b:love
aHJLMNb:loves
UPAMJ\b:ltd
SH^NIJb:lugar
HKJaPLb:luist
`]SB=Kb:lunch
^QELMNb:là
FORLVRb:m
S[GNLKb:mache
\IIONNb:macht
MNLL^Ib:made
EWQOOOb:madri
S\ILLJb:mag
GTZLETb:mail
EjEQLIb:maile
:\UMROb:main
aLNOGHb:mairi
E[KPPNb:mais
IH^G`Db:make
J^QKKJb:makes
ZLIUMIb:man
RZSG@Tb:manag
UcFIIJb:manda
HhJMJIb:mapa
EkKJMGb:marca
^RJLFNb:march
QJ]LKKb:marte
@TUOPRb:maser
TRHOOOb:mat
VFZMKKb:mate
cIGKLOb:math
WMKONNb:mathe
PJYI[Db:maths
I?[KSXb:may
NMNNVMb:mbb
JSMLOVb:md
fQ_H=?b:me
_ERMIMb:meant
EVQOPOb:mecha
]LPLLJb:med
TML`HFb:mee
E[m4IOb:meet
]Y8EWPb:meeti
]EZMDMb:meets
eFHNNJb:meist
]PGMMLb:melde
fIDYFIb:membe
KW_IKFb:mensa
JFHMZ[b:merci
RJNNORb:merha
R[W>^:b:met
hFHNKLb:metri
JaKNLJb:mich
KNZNIPb:micro
]LHOMLb:miejs
FUQOOOb:milan
]TCAXMb:min
HVZSIFb:minds
e89`=gb:minut
ZOYKFFb:mir
HQQOPOb:missi
gUJ[9?b:mit
HRPMVMb:mitar
VMMNNOb:mitta
ZSINHNb:ml
.^YLWSb:mobil
eHLOLGb:model
XJXINIb:mogli
YJKONOb:moi-m
[BfLFDb:monda
MPV\HCb:more
IFCDmWb:morni
hIHHOJb:most
nEDLLLb:motiv
RbFKILb:move
UF\GEXb:moved
KLKMN^b:movin
QHHKUZb:museu
GILfOJb:mute
FHIZZPb:muted
VdWFBAb:my
OLOPTLb:mysel
SHUPRHb:mª
=UaNOJb:más
JLLPK]b:métro
AWUOPNb:móvel
XPHKPOb:möcht
DSVOOOb:mögli
L]hEG=b:na
WQDJMWb:naar
UONONKb:nach
TJONMRb:nachf
OKOLPUb:nachm
LPS<cLb:name
EF\GKab:named
K[DJ_Gb:names
UJZJMKb:nanny
]MLMKKb:nativ
OPHMYMb:nd
B_OPMMb:nda
DV`JLJb:ne
KTQWRAb:need
OLJIKab:neede
PLNIRVb:neemt
Q[OHGPb:nehme
FK_JQPb:neith
ZLMMMMb:nemen
\ILNMNb:netzp
LEXNHZb:never
MUL[HIb:new
79Uc`Rb:next
@VbJKNb:nicht
D`PJNNb:niet
RT?A]Wb:night
_ZHHJHb:nimmt
TYQV=Jb:no
QPIHJ^b:nobod
gINILGb:noch
HNUTMNb:nochm
MaFLMNb:nom
F^WMJHb:non
fVDMGFb:noon
dLHKMKb:norma
_PEHQLb:nos
COXKRSb:nosso
JJLNO]b:nostr
LHNaNIb:not
HXWQPAb:note
IIHTN^b:note-
MD^^ICb:notes
DPMZNRb:nothi
[DPZIHb:notic
YLMOIOb:notiz
PRTGGVb:notre
O@NJ_Sb:nous
`E]LGEb:now
QPJLG\b:nuest
R]DMMLb:nueve
dGYNBFb:numbe
GUQOOOb:numer
KTPMLRb:numér
NGI\QOb:nur
OVEFPYb:nurse
HRROOPb:nutze
@\hEJGb:não
FPVOOOb:nächs
BYSOONb:númer
V]JDSEb:o
EXOOOOb:obrig
UGJcELb:obs
]@A{@?b:obser
lDFLMJb:och
FSSMRNb:oct
?WRMSQb:octob
R_HKLJb:ocupa
eHJNKKb:oddzi
9[TNTQb:oder
I[`BSAb:of
?Lab?Mb:off
]i8X=Gb:offic
HNLNPZb:ofici
WLSMLKb:og
JEJnIJb:ohne
NHNO\Lb:oi
?STLTTb:ok
IKaLNKb:old
WFFN^Kb:olá
[PBZHJb:om
BUSONRb:omówi
PTVD=`b:on
FXHKN\b:once
VMJRJQb:one
DYVFLTb:onlin
BUj]=?b:only
FMKKfKb:onsit
A]\PGIb:ontva
FOQMPWb:onze
^HKMLPb:ook
XVFJEWb:op
DPRLPXb:opdra
HcZEJGb:open
J\VILIb:opene
VDIN^Lb:openi
V\RKCFb:opens
B]`IOCb:opera
XD_LHJb:opere
TIZLLKb:operi
]MLMKLb:ops
EXLUNMb:optio
RH\MMJb:opère
QWEXJLb:or
cF\EGIb:oral
_OPKHKb:oraz
SSHNNOb:order
?VPRRQb:ordin
_>UF_Cb:ore
adBL?Gb:organ
4bQNWNb:ort
GTQOPPb:oscur
XXLGMJb:other
6ZPOaJb:ou
GWLN@ab:our
PU`HFGb:out
WJG[LKb:ouvir
_HFOQMb:ovat
YUQQEFb:over
T=^HE`b:own
KLIdNHb:oyent
CXQNQOb:p4
?URPPTb:pa
\MOLKKb:paar
JKPOPVb:page
PHSMKWb:paint
GOWLULb:pair
`MJMMHb:pairi
DRONRUb:pane
D\UTV:b:panel
IMRMOTb:panic
SULZCIb:paper
W`WGBCb:par
XLCBU]b:para
`HWILEb:paren
IKLMJcb:parkh
CZGNL\b:parki
[JMNPKb:parla
aFHYIJb:parle
F@dYMJb:part
bITJJHb:parte
]CaHMDb:parti
XRWJJEb:partn
AWTNNRb:parę
EOdKLLb:pas
^MGMMOb:paso
C`YKIJb:pass
JGYK^Hb:passa
DWQOOPb:passc
OAXIH`b:passe
CSWOOOb:past
HVTNPJb:patie
aJXHFIb:patro
PRTOHMb:payme
CLXM`Fb:payro
OIPOMVb:pdl
TKRNMNb:pdt
SGMMWMb:pedag
aDTKLIb:peer
HHZGHab:pensi
dTXNB:b:peopl
BX7Z\Rb:per
U\ILGMb:pergu
dQY[;7b:perso
dHJKLMb:persö
[FUMQGb:pesca
ZNNNKKb:phd
[BN@T[b:phone
DPQNUSb:physi
WIMLQPb:pick
;\SNROb:pin
][FOHEb:pipes
I^HOKQb:piso
DFZ\MMb:pitch
FILPIeb:place
VKMONOb:plais
KbPGUAb:plann
[JQGITb:plant
WMKNNNb:plata
OMGOM\b:platf
eJ@JNSb:play
HLPKM^b:plaza
KNAMcQb:pleas
QLVGNQb:plus
dAIE[Mb:pm
aKJPJJb:po
]JNOKKb:poi
QWJNKNb:point
GSSPOOb:poort
[_IGKEb:pop
LbGO\;b:por
D^CFQ^b:porta
ERFKS_b:porte
KJUHSVb:portf
L]MNLKb:porti
JUNOOOb:portu
EORMXOb:poser
@VEMU]b:posit
FVNPPPb:posiz
TXEMQLb:post
gGDNMMb:postd
@SULSRb:poste
GPVLPPb:posti
]IMMOKb:posto
N`IIZ@b:pour
eIJJLKb:poved
KXNONKb:poważ
KbKLKJb:power
dKHHMNb:praat
SK]KMGb:pract
ZUPKIGb:praxi
JWINWJb:prefe
JRBRQZb:pregu
S=cNJOb:premi
GFH_MZb:prend
M`KNKHb:preno
SOINTMb:prep
RfJJIEb:prepa
Q@R^^;b:prese
eB_GHEb:presi
VPTKIKb:press
URLNNLb:previ
[KRNKIb:prima
h?]JEGb:prime
XFJLLYb:primo
aOIMIJb:princ
VOHOQNb:print
OU_FGJb:pris
^BNG]Gb:probe
R]?GF_b:probl
3QMcbEb:proce
WQU>D\b:produ
fLRFGIb:prof.
[QVCGMb:profi
]ENJQOb:progr
9UTLVUb:proje
YI\LJGb:propo
iFMMGJb:prova
VJIMH]b:provi
bEOPFMb:prueb
SKJ]LIb:práct
aFOHLPb:prési
FUSNPMb:présé
IbILNMb:prête
\IKPNLb:pst
HYIMJXb:puert
xFAIIJb:puis
^IGNMPb:pupil
GJLeRFb:purel
Y]FKJIb:put
]VHHMKb:puts
BVSOOQb:pytań
CTUPPNb:pôle
eDKMMKb:q
HTONQPb:quai
GVRNNOb:quale
^JKPKLb:quart
`PWLF@b:que
_LLMKLb:queda
_ZFJIHb:quem
aJMMJLb:quer
GYKJ[Kb:queri
qK3PNLb:quest
[[ZFE?b:qui
KIRM\Jb:quick
fHHMLJb:quier
JMJbLKb:quiet
\RINKJb:quiz
bPFMKKb:qué
5RYK^Qb:r
PLaKIHb:r1
TX`EEEb:r2
]IZGFMb:r3
AWXLPNb:raise
SIXLMMb:ran
SI]PGJb:rang
VMMPLOb:range
H\KPMNb:rappe
?YKMM]b:raum
EJQGlFb:re
LELIYZb:reach
KAFJa]b:read
\ESGKTb:readi
DTJLaKb:ready
JNRMMVb:real
hFFJNMb:reall
aDFUMMb:reaso
VUGQJMb:receb
KT?C_Zb:recep
GROOQRb:recht
[JLPMMb:recib
CVSPNQb:recip
LSEHJdb:recom
BXYM?[b:recor
RfA<NVb:recru
NYENPPb:reden
HJOKaNb:ref
2iZ@MXb:refer
IV_LKDb:regar
aDJOLOb:regis
=VTMPWb:rekru
SMTMNKb:rekto
[[IGIKb:relat
DG\dHGb:remai
GQJLO\b:remin
@UQOTQb:remot
UE\LLJb:rempl
WFdEMFb:renco
OFHK_Sb:rende
WXEMKNb:reply
]JGNPNb:repo
PK`OIHb:repor
T[SSAEb:repre
F[[MFIb:reque
VRDL_Db:requi
_ZDMIHb:resch
NSOHLUb:resea
CVPNSPb:resp
cG]IDFb:respo
VEZINNb:rest
RCYYDOb:resta
SOB`LIb:reste
VLJLUOb:resti
JLPNPWb:resul
ONIKG`b:retai
WIgFFGb:retir
FRQ^JIb:retra
gMFLGMb:retur
>[UOONb:reuni
SE_JLMb:revie
THZMJLb:reçoi
RKJMXNb:reçue
KZQ`ABb:rh
]QILMJb:ride
KMK\QJb:rides
GSUOPKb:riesg
S[DMHSb:ring
?[SOPOb:riuni
FNGMRab:robot
3\XKZNb:rol
SGLWCZb:role
_LJIMNb:rolle
MEbOINb:ronde
IIDc<eb:room
RJIZNMb:ropes
hWWBE=b:round
cFILJRb:rozmo
IPPNTOb:rse
GLPMK`b:rua
HNPOMXb:rue
Q_KMKHb:rufen
TLOOLOb:ruft
UNWWDEb:run
GQRNRPb:runde
LQKNOUb:rundg
hEHFJTb:runs
HQVRMMb:ruolo
N\LJOJb:réser
9]WMROb:réuni
NJLN`Ib:s
\EWGEVb:sa
YL]IIFb:sabba
;TQMRZb:sachg
VJLZJIb:safet
LGIZ\Gb:said
NHiHJIb:saiu
RWICJZb:sala
[;_FZDb:salar
T=Q_VBb:sales
BULLL_b:salle
HWJP]Db:salud
ZXIJEQb:salut
KHJNMbb:same
LZNONJb:san
YSHIIVb:sandb
QZLLLJb:sandw
SGHaMIb:sans
YJKRNLb:santé
YMLKNNb:saran
]R`DEBb:sarà
JLQ[NIb:sat
_NHMOIb:satur
DVRNPOb:savoi
M<G\Ieb:say
URNNAVb:says
XLLOLOb:scarp
[KJHNTb:scene
OYIFSOb:sched
SfFKHIb:schic
PL@\C^b:schoo
ONYNLIb:schui
KOMLL\b:schul
<WUIRVb:scien
fDEGbBb:scree
HKKcMKb:scrib
[VWCGGb:se
2XZLRXb:searc
LKV[LEb:seat
MJQJL]b:seats
V;ZMZIb:secon
Hk=PEVb:secre
IcHQKJb:secré
C`QPOIb:secur
XLPOHOb:sede
cF>JN[b:see
iIFMMGb:seein
XMLMOMb:seen
jC\HCFb:sees
P[C]JEb:segre
CPQYNOb:segue
RHYOLKb:segui
WLTNKKb:segun
OM\KKLb:sein
E[OOOMb:sekre
H]PJDWb:selec
J_GQMKb:selez
L]LKOLb:seleç
>qFNNIb:send
S^\MA?b:sends
VMODTOb:senio
cGIMLNb:sense
SRDHXQb:sent
IIaKLOb:senti
@MRLQ^b:separ
KMWLQNb:septe
OC[TNKb:sera
fNDMJKb:serai
D[GIK_b:serve
\ZQIGDb:servi
O\THJHb:será
NI[TPDb:sessi
][GBEUb:set
LMVTLLb:setze
RSbHFFb:seu
MJ\MMLb:seule
dFCeBGb:shado
FZSB`Fb:share
cOKGLHb:sharp
^<`ZU2b:she
VcFHMGb:she'l
SKbUBCb:she's
X<QBdPb:shift
UIJMMWb:ship
gJEMERb:shop
_=PEQWb:short
JN^UHFb:shoul
JRRMPOb:show
RaHJIKb:shows
LPUHHZb:si
S]HWCIb:sich
TJONMQb:siche
TLUJNMb:sick
eCHGBab:side
UPbV?=b:sie
@VRMVNb:siehe
M[FLZFb:sign
TUJFMTb:signs
IJErIGb:silen
FQM]MLb:sin
JLbJLLb:since
USLJOMb:sind
O]INJMb:siste
b?AYC]b:sit
]BaKKEb:site
JJEsJDb:sits
]CLTEVb:situa
[HIMIYb:sitze
JLLeJIb:sitzt
IK^LLPb:six
RPSPNGb:się
]JJOKNb:skal
cLCGPPb:skill
aLJJKOb:sl
MIHgJKb:slide
^MSPO=b:slot
H^KMNOb:slots
TKTMMMb:small
FWONPPb:smart
eDLGPMb:so
cILKKMb:soci
`LJNJLb:socio
BVQNSPb:socié
UCILN_b:softw
>VVQPOb:soins
[ILKVIb:solli
X\VGGAb:solo
QFMMVSb:solut
_LKOLJb:someo
XSHMNLb:son
V^FJKKb:sono
PILQYKb:soon
XMIMOOb:sorge
OJYJPNb:sorry
JYHJMYb:sort
ZYIMKFb:sorte
YWGJOJb:sourc
WNKONMb:sowie
EXPOOOb:spain
P_KJKKb:spare
SHNSSKb:speak
aHJNLMb:speci
`LHNLLb:specj
HMONL\b:spedi
BURNUOb:speic
`JLKOIb:spend
RISOPNb:split
MKVNPOb:spoke
EHoMGIb:sprak
MKOZLLb:sprec
\FOOKOb:spree
UDXJNPb:spric
EFZXPNb:späte
oHCGLMb:sql
IOROROb:sr
IUQLMQb:sre
=UZOQNb:st
cHHPJMb:stabi
KMTNOQb:stadt
WIGAR`b:staff
N;c<fKb:stage
LNM]KKb:stagi
gJFPGKb:stake
TQFaGGb:stand
HOL\MNb:stanz
JO]HZBb:start
IUDXGYb:stati
VI]MIIb:statt
_CXHLLb:stay
GNVSZCb:stays
b@TUIFb:stell
TGSG^Hb:step
ZIYGNIb:stepp
jHIKNFb:still
EYHNNYb:stop
]EHLJ\b:store
]EESKUb:story
IJXNYIb:strai
ENMMP]b:stree
QLIIKab:stren
FVROPMb:strik
WIJLZJb:stron
EPOOSTb:struk
RJ^HLLb:stuck
UCZVKHb:stude
<RPJObb:studi
YKTJMKb:stößt
@JgFMUb:su
TIKNVNb:sua
S\HPIJb:submi
DXYMLLb:succe
HSPOPOb:suche
VSGQOKb:suis
MGONK^b:suite
YFXSIFb:super
PiEKHJb:suppo
]JKOKMb:sur
K[SMKHb:sure
ZIG[JKb:surpr
i]@KEDb:syste
IKJJJhb:são
JTCdLIb:só
;ZPNQVb:t
]DFMK[b:table
OKEf?Vb:take
WN\ADSb:take-
XMLMMOb:taker
U[QA@Xb:takes
RNVKPJb:takin
ZKKOMNb:tale
6uMLJLb:talen
pB:`;Sb:talk
`REVHFb:talki
QQBcHJb:talks
eGJOJKb:talle
aLJLLKb:també
@WTNPQb:tap
aDHEG`b:task
VDOPPPb:tasti
VKNOONb:taxi
WKMNNNb:tbc
ZG_JGIb:tbd
i]QII1b:te
XbCFMKb:tea
HFGKaYb:teach
VDTNOPb:team
K\YIFKb:team'
bFQG@Zb:teaml
O[ZHGHb:teams
RYJMMJb:tech
ZTD]FFb:techn
[LHMNOb:tee
NT\IJJb:teil
]OLGMOb:teiln
BVRNRPb:teilz
XKLOQKb:tel
SLVOKKb:telef
SY>NRQb:tell
n>IGGWb:ten
V\>H^Db:termi
IYLPMOb:terug
<SZ@XYb:test
EOPKN]b:teste
YQIGHXb:text
URSJEPb:th
JVFGlAb:thank
Q?bM>]b:that
GIIfNNb:that'
FYJXAXb:the
<UWNQTb:their
R\KHQIb:them
_ILKMNb:thems
f?Q8ZRb:then
SC_g=Ab:there
[^GGIJb:these
YMFQMOb:thesi
TJDaX?b:they
X[DCYGb:thing
ZJQMNKb:think
RIIMHab:thirt
e`T;8Mb:this
\HUGMMb:thoug
cO?NLNb:three
OPBW[Gb:throu
QL]CYEb:thurs
^b@HIHb:ti
JbYIICb:ticke
KN[KNLb:til
?Q]Pa<b:time
X\KKHHb:times
TLNOOOb:tiny
AKNMKgb:title
RYGLNNb:titol
D`DPZHb:to
g<Pe@Ab:today
YJLVNGb:toddl
LLK`MJb:toeho
YJMOIRb:toeko
NFQMVSb:toget
LIeJMIb:told
LKHdNIb:toma
Y_>UFIb:tomor
UKOTLKb:too
RA`JFXb:topic
B_[FPIb:touch
`S\DDCb:tour
ES\OJLb:tout
MIMMK^b:tower
WHMH\Jb:traba
cIIJFUb:tract
dOBIGUb:trail
YRBW<Zb:train
HLMLM_b:tram
ClHUFGb:trans
[mBCGEb:trave
DUQNRPb:triag
LDZGfCb:trial
^BbFHJb:tribu
FgIJOLb:trip
fGDHF\b:trust
lHFKKJb:träff
\FOPNKb:très
KTQFaCb:tu
J`KMOJb:tudo
AMROO]b:tuesd
_HFOQMb:tuota
ETOOTOb:turis
ESWQKOb:turn
\HFM[Hb:turno
VMJOOOb:tweed
jMGFNIb:twent
EdDD_Jb:twice
\UJLHKb:twins
`C,[YXb:two
>TVNTPb:type
YLKQNKb:types
2WYOTVb:técni
TFQNNTb:télép
<XUNQRb:těším
9_LKChb:uffic
XJLNOOb:ui
BVWNOOb:uk
`LIXGFb:um
`ZFB@Yb:un
UOQKLOb:una
[JJOMPb:unas
bEJPKNb:unass
YPPXCFb:und
eQKRAFb:under
M[@IVRb:une
TJWLKMb:unfor
\MKMNKb:union
?ZSONPb:unive
YISKTFb:uns
MLUV@Vb:unser
D]RNOJb:unter
OF^IMQb:until
_bL?<Qb:up
QLZJPIb:updat
KVIK\Hb:upsta
HN]JLRb:us
PGLIHgb:use
^GDII^b:used
ZDKLMWb:uses
^IGOLPb:uur
QOHQORb:ux
KJeJLKb:va
NI`KKMb:vacan
EVPNORb:vacat
EE_DYTb:vaga
_GSLMHb:vai
SKI\LKb:vak
fDIPHOb:value
STJDLYb:van
HeMGPIb:vem
JIIjMGb:verba
FSOOQRb:verei
^HIMONb:verka
WGZLMIb:verra
XD`INGb:verre
\GbKEFb:vertr
bAHLIZb:vg
=mIMJQb:via
^E[JHKb:viajo
bg:??Xb:video
XJNOPKb:viele
ZJKOMOb:viend
HG`YKHb:viene
NH[KKSb:view
aNGINNb:vingt
_NKIKNb:virtu
IQLJXQb:visio
KrICNDb:visit
dHEKPNb:vocal
RG[LKOb:você
gFKMJKb:vogal
HKQOL\b:voice
DK^QLPb:volge
^IHMNOb:volun
J^AcIEb:vom
VTPDVFb:von
GSCEhQb:voor
KZJGUPb:vor
@\UNLOb:vorab
KGiLHLb:vorig
YJIMNSb:vormi
MDGG[_b:vorst
RVJVFLb:vos
MWBJaIb:votre
FgBQNKb:vouch
eWNP1Nb:vous
FN[LKSb:vp
_d?DHMb:vrage
WaFNBMb:vrien
bIIMNKb:vuole
lK]DC?b:w
VbJFLGb:wait
XDFIYVb:walk
ZLJIPPb:walk-
HGFlQHb:wall
PHJN_Kb:want
rQPCCBb:wants
DVUKHYb:ward
GhJLMGb:warde
[GDJL^b:wareh
FWOOOOb:warm
E^NLLQb:warml
=[kE@Qb:was
K<PiBXb:watch
[KGNOOb:ways
<9KU_fb:we
ONYEB^b:we'll
cCDFHbb:we're
ObEKLNb:wedne
TK_IIJb:wee
]J\GGIb:week
BVQNSQb:weeke
JeLJKJb:weg
YKKKTKb:welco
HFWK_Kb:well
RYCMOPb:werde
FWHLM\b:were
G`ZFJIb:werks
]FIPNQb:werkv
HPY[KCb:what
FZRG]Cb:when
`DKNMPb:where
ZZELLIb:which
cDIdG?b:while
_^N\/Db:who
XERZHHb:who'd
YNI[IFb:who'l
QZCbFEb:who's
LaHMMJb:whole
KH\RJOb:whom
QKXUJGb:whose
[LMHPMb:why
UI^FLKb:wie
TGJcIJb:wien
KJ]LNNb:wife
kHEOGLb:wil
YUKU@Lb:will
UQKMNMb:willk
Q=L[NWb:wir
WIVKKNb:wird
YSSDUAb:with
TE\]J>b:witho
LOcZG;b:won't
PIXYKFb:word
JGgMJKb:wordt
dGBDM]b:work
YJJNOOb:worki
JYVSEIb:works
H\YHLIb:worry
HTe<QMb:would
\IMOMLb:wrap
dEJMDUb:wrap-
Jc?Y?Wb:write
QQZMKFb:writi
VL_KFGb:writt
DTTOOPb:wunde
UDKHXVb:x
e:[UM>b:y
UFTMNPb:ya
aCHLIZb:yard
RKaIENb:year
WI^IJIb:years
^TFOGLb:yo
MKY8]Tb:you
ZCRUHNb:you'd
cPFB9fb:you'l
FdEG_Eb:you'r
O]SFLIb:your
WOWKIHb:yours
^WIJJHb:z
>VVNOTb:zadan
CUSONRb:zadać
NIHMTYb:zapra
IKJbRHb:zeigt
]KHOLNb:zelf
]IHNONb:zespo
HgIKLLb:zet
LLcIJLb:zich
OH\LEUb:zijn
_JPQGHb:zimme
YBQ_GGb:zit
HM^MMNb:zonde
@TXNRNb:zone
LVAEYYb:zoom
TLS_>Jb:zu
ZINMLPb:zum
c\HCKDb:zur
AMMdNMb:zurüc
MD[HPVb:zweit
VONONJb:zwisc
@XROPQb:züric
QYWRH?b:|
PL_FZ>b:¶
TIQPLPb:·
]HJNMQb:º
[d?=]Cb:à
\ELMUKb:às
AYSMNRb:çalış
BRSQC^b:è
SC^GIVb:é
dCGINUb:échan
HKO]PLb:écout
\MIOJOb:élu
XKMOMNb:élue
TKKLLXb:étage
YN_HFFb:étant
YINONNb:étude
VKNOMNb:êtes
KIPQKYb:über
P`GJKOb:übern
bMJMKIb:διευθ
_MJNMIb:οικον
`JJGOOb:компа
XKMLOOb:отдел
RKQKTNb:руков
WLNHQPb:со
WIQJRNb:сторо
[_GAe3b:–
TWMLKKb:—
[SNMHIb:•
UiFJFEb:…
E\GJ]Jb:→
HRSMRNb:⋅
]JJKONb:✓
>OmLGMbracket
hX@GLGbullet
8W@V_Vcapitals
UWOWFAcell
kP^B7Hclock
CZ^VL=column
Z]6JJYends
HLLHU]first
nGWcK#formal
_KIMMMformal:aleksandra
aLINLKformal:avv.
[LNOLKformal:carolin
bJIKLNformal:coach
^KMNKLformal:councillor
QgGJCLformal:d.
hHIMFMformal:de
TIbIGLformal:dhr.
]JJONLformal:dipl.-ing.
NH^PMHformal:docteur
VKZJNHformal:doctora
Z?XHE\formal:don
OKIN`Hformal:dott.
YIHL[Jformal:dott.ssa
LWTRT<formal:dr
m7YW3Tformal:dr.
k>ZHJDformal:dra.
S_ILIJformal:father
_IJNMNformal:fermín
{T=I?Aformal:fr.
ZjLHX+formal:frau
jXI>X9formal:herr
zCETCAformal:hr.
iIJOHGformal:ing.
aTRQN4formal:m.
TLHII`formal:meneer
ZJJPRJformal:mevrouw
RJSMXGformal:miss
T]NRV3formal:mme
WMLNNOformal:montserrat
\R[KFAformal:mr
JDCCk[formal:mr.
PVT[ACformal:mrs
[IGMYIformal:mrs.
ROQV\7formal:ms
EaTW?Jformal:ms.
cJIKKMformal:pfarrer
_JJLNMformal:pilar
]ILIPPformal:prof
dCmACBformal:prof.
iFGYFEformal:professor
\IHOOOformal:remedios
\TEKNJformal:signora
CUN\AXformal:sir
WEVHC]formal:sister
LNZDYJformal:sr.
*SWNJngiven:01
QCPMQXgiven:02
TQD6Ybgiven:03
_YTXL*given:11
[J>KUWgiven:12
]A3J]agiven:13
ILSYWBheads
#]KFh{in:place
#\HGc{in:place:name
*PLJ^lin:place:names:0
#cPI\kin:place:names:1
([QN[]in:place:names:2
:VPLTYin:place:names:3
`OK6M]in:title
ZRJ6P^in:title:name
kT67R[in:title:names:0
TJRDNWin:title:names:1
;OVMVVin:title:names:2
XNSLJKin:title:names:3
FMQ\OKl0
VhSBBEl1:↵
UZVEFJl1:↵-
g]OG>@l1:!
i_KG>Al1:!-
OSQORFl1:&
UQMOTFl1:&-
VDCHU_l1:'
YBIFUZl1:'-
JViAIGl1:(
ESl>QGl1:(-
kGGQHHl1:)
aGNRGKl1:)-
gIDOKKl1:*
gFEPLLl1:*-
VNFMMUl1:+
UPFNMTl1:+-
[UCM[@l1:,
T\@Xa2l1:,-
JUJIPXl1:-
DPJGSbl1:--
T]N?OMl1:.
UbM>RFl1:.-
{CIEBKl1:/
{=M@JJl1:/-
\[CGJNl1:0
\[AGMNl1:0-
YUBXS?l1::
VNGSXEl1::-
MUae9:l1:;
MQ^m89l1:;-
^HMLSHl1:>
PLKL]Jl1:>-
JtTACDl1:?
GqXBCEl1:?-
]_dC6Al1:a
a]]P4;l1:a-
HJTGIel1:about
OEWHF`l1:about-
LEXVNMl1:accou-
NE\XJIl1:accountant
FVINLZl1:agenc-
B^_MFIl1:an
AiZJEGl1:an-
{F@LF;l1:and
{E8YC<l1:and-
TDfEMJl1:as
TCfGLJl1:as-
\\IDUAl1:ask
ZdGEPBl1:ask-
Q^WIBIl1:asked
P\ZIBJl1:asked-
YNMNKLl1:aspet-
VVKMKLl1:aspetta
XdGGLDl1:assis-
FlJIPEl1:assistant
>POLJgl1:at
ANKLKil1:at-
kLKIIGl1:avec
lMFJIHl1:avec-
IIRLM\l1:be
JLSMMWl1:be-
IM_LOJl1:becau-
HK\ONNl1:because
`NIZDDl1:bei
bTFZBBl1:bei-
rEJOGCl1:betwe-
uDHOGBl1:between
E`IPMNl1:bij
FeEOMMl1:bij-
[H[LGJl1:boss
TJ]NIHl1:boss-
bJTLLBl1:bring
`ITMJFl1:bring-
6ZUNSSl1:busin-
7ZUNSTl1:business
HZQJPMl1:by
=dQNUFl1:by-
bHHNMMl1:będą
_KJMMMl1:będą-
cKENLLl1:c'est
aKHMLMl1:c'est-
]TLLKEl1:call
\UKLKFl1:call-
HKLPQ[l1:calle
JMHOP\l1:calle-
CLRN^Ml1:candi-
ZSGKOLl1:capos-
XQILOLl1:caposala
\IVJKJl1:capta-
UJ_ILGl1:captain
VLWHMLl1:ceo
VMXGKMl1:ceo-
YPRKJJl1:chef
^NTLIEl1:chef-
QJ]LKLl1:chefa-
PJ[LMLl1:chefarzt
IRHMJ_l1:chiam-
IRINK_l1:chiama
ILGMMdl1:clien-
JLLLO]l1:client
S\SHJFl1:colle-
WZTFHFl1:colleague
WADJ[Yl1:collo-
SGGL\Ql1:colloquio
eE\FEJl1:com
_CbHGGl1:com-
k>^GCJl1:con
j@\EFJl1:con-
?_\JKLl1:conta-
C^RNLMl1:contact
GOYGG]l1:da
EVUHKWl1:da-
6RUXbAl1:de
BH\Of?l1:de-
DSQLZLl1:dear
KONNWNl1:dear-
CLSQM[l1:den
?MSON^l1:den-
TG\JQHl1:deput-
SLZJOGl1:deputy
FUONQQl1:des
GUONQQl1:des-
=\QJ]Jl1:di
>VTJ\Ll1:di-
_IMNLJl1:dial
\PLMLHl1:dial-
<IKWU]l1:die
7MORV_l1:die-
<XaMPHl1:direc-
CG]ZOJl1:director
DWPNPQl1:do
CWQNORl1:do-
]KKNNKl1:drift-
ZLLOOLl1:driftsleder
F[MPMOl1:du
KWMPMMl1:du-
gIGMJLl1:e
fHHMKMl1:e-
MIKKO^l1:el
MJLLP\l1:el-
bHDJOSl1:en
SKFJTYl1:en-
?TVMVNl1:engin-
CSSMTOl1:engineer
\KLMOLl1:enhet-
[KLMNLl1:enhetschef
BDJJd\l1:entre-
IELOYXl1:entretien
KHNPaGl1:entrevista
KXGNJYl1:es
IZGMJYl1:es-
JLKO_Kl1:estim-
IMJN_Ml1:estimado
cIGMOKl1:et
dHGLPLl1:et-
0ZSL]Sl1:event
6ZRLZRl1:event-
RJPAfGl1:for
VJK<mFl1:for-
QGYLQLl1:forem-
RIXMQIl1:foreman
dGEOGUl1:forwa-
aFEMGZl1:forwarding
Aee=;Wl1:from
Fd_<<Yl1:from-
RFIcJKl1:führt
OEIeKMl1:führt-
CI^K\Il1:für
JF^JZHl1:für-
DSSOQPl1:g7
DSROQPl1:g7-
UFON\Fl1:gespr-
UHHP_Fl1:gesprek
KOWMJRl1:gespräch
OJJ^LMl1:gleic-
VJIZKLl1:gleichstellungsbeauftragte
M`ILPIl1:guard
KXFFL_l1:guard-
KLKO^Jl1:hallo
JLLN\Ml1:hallo-
aKILLMl1:head
\KOLLLl1:head-
LNNNXMl1:hi
KKLP\Ll1:hi-
MKPHIal1:hospi-
NKPGJ`l1:hospital
]KKPJMl1:i
SbGMHJl1:i'm
Y[FMHKl1:i'm-
]KLPIMl1:i-
_IWEKJl1:if
]HXHLHl1:if-
B_LKKVl1:ihr
G\LKMSl1:ihr-
?eQOLKl1:ihre
G`QOIJl1:ihre-
N[JNNLl1:ik
QXKNMLl1:ik-
VMKONNl1:il
UNJPOOl1:il-
ASUNSOl1:im
DQVNRPl1:im-
8OOOX\l1:in
8MNM\_l1:in-
IVCEPdl1:inter-
DQOOTSl1:interne
HSDFNgl1:interview
_ILOKKl1:interviews
MLIP]Ll1:invit-
UV9VE[l1:is
ZN;PG`l1:is-
[RBYFMl1:it's
ZTMLGLl1:it's-
^JKNMKl1:kiero-
hKEIMLl1:kommt
hKCJMMl1:kommt-
YF[IMJl1:la
XGYJKMl1:la-
MCXIM]l1:le
MCUMK\l1:le-
RYQTGDl1:lead
RYSTGAl1:lead-
:SUPSUl1:leite-
:SVORVl1:leiter
?VYPOMl1:leitu-
@UYOONl1:leitung
ILGQ`Nl1:liebe-
jDIIOKl1:manag-
bFRGOKl1:manager
aX\EC<l1:meet
fXVKA;l1:meet-
`KHNNJl1:meeti-
eJGNNIl1:meeting
dFJNMJl1:meist-
\IMNOKl1:meister
Z<PL^Jl1:met
WAWMWGl1:met-
CSPOQSl1:micro-
ESPOQRl1:microsoft
h@[KCHl1:mit
dB]LBIl1:mit-
eDLSLEl1:mª
cDMRMHl1:mª-
GPLPK\l1:métro
INMPLZl1:métro-
[THLLKl1:naar
\ZHKJGl1:naar-
?ZQOOSl1:new
BXPOOQl1:new-
cLJKKJl1:noch
cINLJJl1:noch-
IIbKMNl1:not
GMbIMNl1:not-
IVOYLFl1:note
LPXVKFl1:note-
YVFNOGl1:nurse
SZFNPHl1:nurse-
GPUOOOl1:nächs-
HPUOOOl1:nächsten
XW[KDAl1:o
XW\R=?l1:o-
Y[HIKJl1:ocupa
W]HIKIl1:ocupa-
eGKLMHl1:oddzi-
aIKMNJl1:oddziałowa
8L^HYVl1:of
1Q\K^Sl1:of-
S\GOKJl1:offic-
LYJONNl1:office
PFBINjl1:on
RFCHNhl1:on-
CTSOQOl1:onlin-
CSTOQPl1:online
RWIIPNl1:or
TUIIQNl1:or-
\NHNLMl1:oraz
eIGNLKl1:oraz-
NhHJIIl1:par
TdGHIJl1:par-
KKMOK\l1:parkh-
KKLML`l1:parkhaus
KHZPONl1:partn-
QGVPONl1:partner
>WXNPPl1:peopl-
?VVOQPl1:people
FLQL`Kl1:per
FLRL_Jl1:per-
_HHNONl1:platf-
_HINOMl1:platform
HcD[FJl1:por
L`D^GEl1:por-
bHJKNMl1:poved-
aIJLNLl1:povede
TVPLJJl1:praxi-
RJ^MMGl1:presi-
\HHOOOl1:presidenta
UM[LKFl1:presidente
_KNMLIl1:prima-
YGVNLIl1:primario
:XULSSl1:produ-
<VUMRTl1:product
aKNIMIl1:prof.-
XF]LLGl1:prof.ssa
MHONM[l1:raum
NHNNM[l1:raum-
HEIK`Yl1:read
GCGLa\l1:read-
^HKPLMl1:recib-
]HLPLMl1:recibe
T[FIPLl1:recru-
V[FIOJl1:recruiter
?STLSUl1:refer-
^NFNOKl1:rekto-
ZNINNLl1:rektor
UHXNMJl1:renco-
cJGOLLl1:rencontrerez
fDB]JGl1:repre-
[KKNNMl1:representant
XII^IJl1:representative
=VZPNNl1:resea-
?UZPNNl1:research
IEMMNdl1:room
KINNM^l1:room-
JIOLKbl1:rua
KGOMKal1:rua-
_DMHKVl1:sala
[FMGMXl1:sala-
GDPOKdl1:salle
EJPLJdl1:salle-
\ZEMJHl1:sarà
U`FLMEl1:sarà-
ZKKMOOl1:secre-
`FILOOl1:secretario
iSDJHGl1:see
dTCKJJl1:see-
cLINNFl1:seein-
eKIMNFl1:seeing
M[G[FIl1:sends
J[IYHJl1:sends-
8SWLVVl1:senio-
6QYLXWl1:senior
YLKMNOl1:setze-
YMKMNOl1:setzen
YS\IDFl1:seu
YUXHHEl1:seu-
ZIKYJIl1:shado-
SIIbLHl1:shadow
JKKKLcl1:short
HMNIKdl1:short-
GcHMLOl1:sie
P_GLKNl1:sie-
`JDLOOl1:so
dHBLPPl1:so-
ZUGMKLl1:sono
W]HJJJl1:sono-
@URNWOl1:staff
<VSNXOl1:staff-
@QPOL^l1:stati-
]KKPLKl1:stron-
aJJPKJl1:stronie
TSHPOLl1:suis
VQJONMl1:suis-
IILIKhl1:são
MKIJJfl1:são-
;ZROSQl1:talen-
=YRNSQl1:talent
DUNJN[l1:teaml-
HQNNLZl1:teamleiter
\JKMPMl1:teamleitern
BSVMQQl1:teamleitung
KGIJMhl1:test
KGKMNal1:test-
JUMKZIl1:thank-
VKD^LKl1:that
YLEYLKl1:that-
EDH@A{l1:the
BGGBC{l1:the-
^KGMNOl1:then
^LFMNOl1:then-
WYQ3MYl1:to
V\S3NSl1:to-
JNOVPMl1:train-
KNNVOMl1:trainee
cCKNHSl1:und
bFMMIOl1:und-
VLSLLMl1:unfor-
UJWLLMl1:unfortunately
IJLIPal1:use
GLNJQ]l1:use-
AQ]NUGl1:van
GNXOTJl1:van-
CZKOLXl1:via
FVKNK[l1:via-
\JKLONl1:vocal
]KKLNMl1:vocal-
PXQEWDl1:von
PU\HR@l1:von-
VCHG[Vl1:vorst-
FKMQcHl1:vorstellungsgespräch
JI]OMNl1:was
KJ\OMNl1:was-
dLEMLMl1:wee
]MHMMMl1:wee-
UMKNOOl1:werden
UNILSPl1:werks-
JZUWEEl1:while
P]SPEEl1:while-
jA_4OMl1:with
iL_59Yl1:with-
VFVOLMl1:wordt
XFUOLMl1:wordt-
\GMKFZl1:x
bGNMEQl1:x-
`IHNMMl1:y
\LJNNMl1:y-
>UVLPTl1:your
>VVMOSl1:your-
GUVOIPl1:z
MRWNHNl1:z-
BbMNPLl1:zoom
?bOMPMl1:zoom-
dHJOMHl1:zwisc-
\LLNMKl1:zwischen
\VRSE>l1:|
_OXVC;l1:|-
HZ^KT;l1:¶
MN^LZ<l1:¶-
QfBDb<l1:–
[_HDZ:l1:–-
TZKLJKl1:—
{;CKDOl1:•
{?BKCHl1:•-
G_CK]Il1:→
H^DLZJl1:→-
TO@HGil2:↵
SKEJJbl2:↵-
`MKLJKl2:!
ZQJMKMl2:!-
JSPOOOl2:#
ISPOOOl2:#-
__HMCDl2:'
]`GMEEl2:'-
:S`NPOl2:(
=S_OOMl2:(-
\ADRVRl2:)
LPEQYOl2:)-
TLOPPLl2:+-
WhO4;]l2:,
[cP5=Zl2:,-
]MMLSDl2:-
dKLKQDl2:--
XUSFPCl2:.
VTWFOCl2:.-
HNMK]Nl2:/
CNML\Sl2:/-
YOFCL^l2:0
]LJ@J^l2:0-
SCXEWPl2::
IISG[Sl2::-
YN=gJFl2:;
\W@[EGl2:;-
]HHLWIl2:<
\FIK[Il2:<-
AYNKVPl2:>
HSRKQPl2:>-
N\LMNJl2:?
WYKLKIl2:?-
XPLHUIl2:@name
WPOJMLl2:@name-
@VVOPOl2:[
AUVOPOl2:[-
N[GGJXl2:a
E_GGOYl2:a-
=XSNNWl2:about
>WRNNWl2:about-
aHLPKJl2:abraz-
`HLPKKl2:abrazo
9ZNNWTl2:ag
;YNNWTl2:ag-
JLMLaKl2:agend-
ETVNPNl2:am
CVUNQNl2:am-
>UXMRQl2:anali-
BSVNQOl2:analista
]HLOOKl2:anche
cGLOMIl2:anche-
\INOJNl2:archi-
WOIMOOl2:arriv-
TRIMOPl2:arrive
^YMMCFl2:ask
T\NREFl2:ask-
GIKaOOl2:asks
HIKaOOl2:asks-
JMLWPPl2:asses-
SEXJJVl2:assis-
RCWKKYl2:assistant
MMMOMWl2:at
JMMPMYl2:at-
CaEZNIl2:atten-
D`F[MIl2:attendance
WMDMOUl2:auftr-
SPCONXl2:auftrag
hBHNLNl2:avec
hBHNLNl2:avec-
]HAN^Il2:badge
VV@NYGl2:badge-
QHQEEfl2:be
SGVECbl2:be-
GPVOOOl2:beim
HPUOOOl2:beim-
cPHNGKl2:best
[[GLFJl2:best-
[KXMFJl2:big
WKVNHJl2:big-
[IIPEXl2:board
WJKQFWl2:board-
bJMLKJl2:bring-
WRFJJXl2:by
XRCGI\l2:by-
\JQXGCl2:c
[HXXEBl2:c-
SZLMHMl2:cabin-
RYMMHMl2:cabinet
Y`EEREl2:call
Y^DCXCl2:call-
HIJNLel2:calle-
KKJMM_l2:called
CLNNdKl2:candi-
GHPObJl2:candidate
_FKONMl2:cas
]FKOONl2:cas-
MJJLKbl2:case
JKKMKbl2:case-
ZPHNKOl2:ceo
VSGOKQl2:ceo-
aIINJOl2:chair
cIGMKOl2:chair-
iVFLDEl2:chat
cZHKCGl2:chat-
XTLKKMl2:check
JRL[MIl2:check-
\PIOHMl2:cheer-
WUJNIMl2:cheers
KbGMLMl2:chied-
JJLIFjl2:clien-
GOONI^l2:client
JJMLIdl2:cliente
VIKJH]l2:clíni-
VHLLH\l2:clínica
gFHQJJl2:codin-
hGHPJIl2:coding
QIJK`Jl2:collo-
RJLK[Ll2:colloquio
T]RFHIl2:com
PT^GFJl2:com-
WKMNONl2:commi-
fDGPJOl2:con
gCFPJOl2:con-
dJCNOLl2:consi-
=\PORPl2:consu-
=\QNROl2:consultant
S_HOGIl2:conta-
PaKPFHl2:contact
eIEPJNl2:conve-
[JJPMNl2:conversation
H_OOJLl2:coord-
D`QPILl2:coordinator
RVG\GGl2:corpo-
XSIWHGl2:corporate
EVPOOPl2:counc-
GVOOOPl2:council
ASTOPSl2:couns-
>TTPOTl2:counsel
TMMOONl2:crit
VLMOONl2:crit-
]IKPMKl2:criti-
`HJQMJl2:critique
WLLOMOl2:cto
WMLONOl2:cto-
ZJKMOOl2:danac-
[JJMOOl2:danach
DhHJPLl2:day
DgGLPKl2:day-
UMIGGal2:de
]KGECcl2:de-
SD\PLKl2:demo
SFYOMKl2:demo-
fKFKJNl2:deput-
`LHLLNl2:deputy
WIMLLUl2:der
UIJKK[l2:der-
`IJPNJl2:desig-
bHKOMJl2:design
[MSKMGl2:di
]LRKMGl2:di-
JMYKQMl2:die
XJWINKl2:die-
PMXPMIl2:direc-
LMZOLJl2:director
LQXB]Fl2:discu-
JY^GFMl2:discussed
cJHNJNl2:discussion
WLMOMNl2:dive
WLMONNl2:dive-
PHZKNOl2:drh
NI[KOOl2:drh-
_KINJNl2:e
aKJMINl2:e-
T]LJIJl2:earpl-
S]LKIJl2:earplugs
FRJKTYl2:ejerc-
NNIKQWl2:ejercicio
WHIJJ^l2:el
SIJJJal2:el-
RXHLOMl2:empfa-
VRHLONl2:empfang
AVWOOOl2:eng
BVVNPOl2:eng-
5bZLQKl2:engin-
+c^LSNl2:engineer
]B>HbTl2:entre-
`JIPIMl2:entretien
RECIaUl2:entrevista
:V\MSNl2:europ-
=UZNRNl2:europe
cELPMIl2:fachg-
cEKPMJl2:fachgespräch
WLLNOMl2:fackl-
WMMONMl2:facklig
[KKMNNl2:falar
iIEKJMl2:falar-
TIWMMMl2:first
QG[MLMl2:first-
J^IINRl2:follo-
J]JJNQl2:follow
AMOLU\l2:for
AMMLX[l2:for-
S^HNGMl2:from
T]HNGMl2:from-
GQSOROl2:für
EQTOQOl2:für-
H^HOPLl2:gener-
H\JPPLl2:generated
PXIOLNl2:gern
QXIOMMl2:gern-
>FYOO^l2:gesch-
fKEIOLl2:gespr-
gHKQGIl2:gesprek
_MFGSNl2:gespräch
FYJOPQl2:gesto-
?\RNOPl2:gestora
dKJNNEl2:given
gJJMODl2:given-
HTONPPl2:gmbh
GUONPQl2:gmbh-
WYINFNl2:groet
WbHMCJl2:groet-
UYMKJJl2:groeten
PYHOMMl2:gruß
TXGNMMl2:gruß-
`FLPLMl2:grüße-
cELPKLl2:grüßen
WDIRD`l2:guest-
XEJQF[l2:guests
MJ\NLMl2:géran-
NI]NKMl2:gérant
M_HOINl2:hands
L`HOINl2:hands-
@JVJ\Tl2:have
EKUKWSl2:have-
AK[OSQl2:head
@L[PTOl2:head-
TSTLMGl2:hear
MTXNNDl2:hear-
XKUHPJl2:her
]JKGQOl2:her-
NNJMTSl2:here
RNJLRRl2:here-
JIUNXLl2:hi
JGWNVNl2:hi-
^IMMKMl2:host
_JLMKMl2:host-
WCUFG^l2:hoste-
SDYFI[l2:hosted
`LGMMMl2:hour
aLGNLLl2:hour-
JQOOPPl2:house
IROOPPl2:house-
ZQIWJEl2:hr
VUC^JCl2:hr-
SSPWHFl2:hub
QLUYIGl2:hub-
YCYKKOl2:i
fLENNGl2:i'll
cLEONHl2:i'll-
QW[HCKl2:i've
N`KNGKl2:i've-
QHWNLOl2:i-
OWPIMNl2:ich
QVQINLl2:ich-
ZA[EKSl2:il
aCTHDVl2:il-
RGAHRfl2:in
KKCKOgl2:in-
ITPOOOl2:infor-
ObLPFHl2:initi-
Q^JNIJl2:initiiert
T9GGkTl2:inter-
V>?Dd_l2:interview
UAeMHIl2:interviewer
bHEKQOl2:interviewers
UOWKMFl2:invit-
UD[MQIl2:invite
[JKOLOl2:io
[JKOLOl2:io-
LERILbl2:is
IHSIKal2:is-
J\FHK[l2:ist
J]FHKZl2:ist-
JIZKYIl2:it
IHYM[Il2:it-
SWXMEEl2:je
J\YODHl2:je-
UFVKPNl2:jefa
NGZKQOl2:jefa-
bJLNJJl2:job
_KLNKKl2:job-
JF\SRIl2:joine-
JDXSYHl2:joined
J`IJMPl2:jury
RTKLMPl2:jury-
`HNNKKl2:júri
`HMNKLl2:júri-
IAOaFYl2:la
OGNQJ\l2:la-
EMO]NMl2:laufe-
FMO\NMl2:laufen
JJLOXSl2:lead
HKLOYSl2:lead-
HTUMLOl2:leads
JSTMMOl2:leads-
_C]HJIl2:led
[GZILJl2:led-
XKLPMMl2:leidi-
TGZPHLl2:leidinggevende
hJFKNIl2:leitu-
iGIMKIl2:leitung
JZNONLl2:link
JZNOOKl2:link-
\QGOMJl2:llama-
JVJKYKl2:lobby
IUJI`Hl2:lobby-
^EKONOl2:locat-
ZHMONOl2:location
JIJMZWl2:loop
KEIK\Zl2:loop-
ENbOHNl2:mail
IW[NHIl2:mail-
iEYFKCl2:manag-
[OWLHDl2:manager
fHGJNMl2:me
dJGKMNl2:me-
]NGNNLl2:med
]NGNOKl2:med-
iG>NNPl2:meet
gH@NNPl2:meet-
gDCKIWl2:meeti-
cFGKIVl2:meeting
`IKLLNl2:melde-
[LLMLOl2:melden
aJIIMPl2:membe-
`KIKLPl2:members
^J@NZJl2:met
ZJAO]Jl2:met-
hHGNOFl2:min
fIHONFl2:min-
XMI\IFl2:minut-
XLI]JFl2:minutes
UPSJKLl2:mit
SRUHJNl2:mit-
XMMLNNl2:mitar-
\KLLNMl2:mitarbeiter
V^NHIFl2:my
X^PGHEl2:my-
]HKONNl2:mysel-
YJKPNMl2:myself
L\@HhAl2:name
If?DbFl2:name-
UJZIMKl2:nanny
OG\LOMl2:nanny-
TWHMMMl2:next
TVINMMl2:next-
EWJH^Ol2:note
FVJI]Ol2:note-
WGYPIKl2:notes
UF[THIl2:notes-
EHEZMal2:o
EHF]L]l2:o-
KLJaLKl2:obser-
WMKMNOl2:observed
XPJMOKl2:of
\PHLOKl2:of-
ZaBWEAl2:offic-
\^DUDCl2:office
CTLOVRl2:officer
]KKNNKl2:og
_JJNNJl2:og-
KUXKMKl2:opene-
I_UILIl2:opened
nIDNFKl2:ore
lFENKKl2:ore-
U]LQDHl2:organ-
L^NRGIl2:organiser
TUNQKGl2:organizer
?YROQPl2:ort
@YPNQQl2:ort-
HVISEZl2:our
PUMGD]l2:our-
HIcMPJl2:over
HHcNOJl2:over-
[MFNONl2:pair
\MFNONl2:pair-
[UPNBJl2:panel
WUVOCFl2:panel-
dGHMLNl2:partn-
hFHLIOl2:partner
LOLYKOl2:perso-
CNM\NQl2:person
XLNLMOl2:personal
_GMOLLl2:phd
bHKOKKl2:phd-
XG]L@Rl2:phone
[DVLAXl2:phone-
AYPNPQl2:plant-
BYPOOQl2:planta
[IMOLNl2:play
ZIMOMNl2:play-
IOPLNXl2:plaza
HLRLJ_l2:plaza-
\FSS<Ul2:pleas-
a^@N=Ql2:please
QIHP]Ll2:pm
OGHO`Ml2:pm-
WMLNNOl2:por
WMLNNOl2:por-
GSQOPPl2:posiz-
EVRNPOl2:posizione
VMMNNNl2:postd-
VMMONNl2:postdocs
JXOONLl2:poważ-
LWNNNLl2:poważaniem
FaKLNNl2:pregu-
G_KMNNl2:pregunta
YKMNMNl2:prese-
YINPOKl2:presi-
YINOOLl2:presidente
NHJM`Nl2:probe-
QHIL^Ml2:probearbeiten
EgFIHWl2:probl-
DLPHfLl2:proce-
CORM]Ll2:process
KNLMN[l2:produ-
HGPMLbl2:product
ARYOQNl2:progr-
>TYORNl2:programming
GVOOOPl2:quai
HSONQPl2:quai-
WON\CGl2:quest-
HYGXNMl2:questionne
VRUVEBl2:questions
[KLOKNl2:raise-
bFKOIOl2:raiser
RGHIO`l2:recom-
PGJIO`l2:recommended
KZOKMNl2:recru-
H]MMMNl2:recruiting
GcONKHl2:regar-
N^NOLFl2:regards
GPUOKTl2:regis-
ARTONVl2:registered
XHUMLKl2:rempl-
NF`QMIl2:repor-
HKcJLNl2:respo-
RMMKXKl2:reçue
GPOMYMl2:reçue-
TNJQOMl2:robot-
UNHPPNl2:robotics
OUNWKFl2:role
FXNXNHl2:role-
GEG_J^l2:room
HDI`I[l2:room-
YKKNNNl2:rozmo-
ZJJNONl2:rozmowę
JPOOORl2:rua-
HTPOPPl2:sala
FUPOPQl2:sala-
IGV]LKl2:sales
GGY]KKl2:sales-
JRPOPPl2:salle
ISPNPOl2:salle-
GQIO`Il2:salud-
\ZGLJHl2:salut-
Q]LPJFl2:saluti
XQJOJOl2:saluto
aJHLNMl2:schul-
_KILNNl2:schulleitung
VKKPOOl2:scien-
CONQ^Ll2:scree-
CQOPZMl2:screen
T\JIMKl2:se
\WHKLHl2:se-
JbIKKNl2:secre-
JcGLJOl2:secretary
H`JQKMl2:secré-
]LKKPKl2:seen
\LKKPMl2:seen-
XKMNNOl2:sense
ZJLNMOl2:sense-
LYMOKNl2:sent
J[MOKNl2:sent-
C[KIL[l2:serve-
QJXNPIl2:será
[HQMPJl2:será-
WKMXHKl2:shado-
WKMXGKl2:shadow
TMMONMl2:short
CSRORPl2:short-
\MHJPOl2:sick
YNHLPPl2:sick-
YHKMJXl2:side
YHJLIYl2:side-
NIbGMMl2:sie
MIaIMNl2:sie-
IXOPOLl2:since-
EZOOOMl2:sincerely
F]OOOKl2:slide-
D\OOPKl2:slides
ZGIMTOl2:slot
SEJL`Kl2:slot-
JKKMN_l2:softw-
JKJMO`l2:software
_NCNNMl2:speak-
^NDNONl2:speaking
]KFPMPl2:spree-
aJDPKPl2:spreekt
[KJOOLl2:stage
YKLOOMl2:stage-
^JESPJl2:stude-
[KDWPKl2:student
ZIG[JKl2:surpr-
RLK[JMl2:surprised
LGLIMdl2:take
LJNJLal2:take-
rHCJNEl2:talk
pHBLOEl2:talk-
iU;NHJl2:te
^[EMFGl2:te-
YYHKJKl2:team
R`JLJHl2:team-
OJ`LJKl2:teams
\JWKHIl2:teams-
eIIKINl2:teil
dIJKJNl2:teil-
bJJNHNl2:teiln-
aIKNHNl2:teilnehmer
GbJMNLl2:termi-
H_KMOLl2:termin
LWCN\Jl2:thank
K[FNVKl2:thank-
KeDIMPl2:the
MlBHJMl2:the-
MK_JMLl2:there
QI^INKl2:there-
YVJLILl2:ti
WVKLJLl2:ti-
HaJNNLl2:ticke-
I_KONKl2:ticket
CROM_Jl2:time
HQMN[Ll2:time-
JVN@]Ol2:to
QSK?^Nl2:to-
ZIG]IJl2:today
ZIDaIHl2:today-
XILXNGl2:toddl-
YIJYNFl2:toddlers
C^PNMNl2:tour
H\OOKMl2:tour-
\LKMMLl2:träff-
^JIMOLl2:träffar
DTVNOOl2:uk
GRTNOOl2:uk-
_IDTOJl2:unser-
^JJLPLl2:unseren
\YEKNHl2:up
_ZDKJHl2:up-
BUSNSOl2:updat-
CURNSOl2:updated
ITPONPl2:us
FURNOPl2:us-
OJMKIal2:use
NGKMKbl2:use-
DTUNPOl2:vacan-
`ELONLl2:value-
_FMPNKl2:values
LLJNN[l2:van
KLJON\l2:van-
H[LMPNl2:via
IZMMPMl2:via-
_IKOLMl2:video-
ZLKNMNl2:vogal
ZLKNMMl2:vogal-
GNQML[l2:vorst-
FMOPK^l2:vorstand
mPDKKDl2:vous
dRGJKGl2:vous-
lGSJECl2:w
iHSJGDl2:w-
GN\ONMl2:was
HM\NNNl2:was-
KHHNdMl2:we
JIIMfJl2:we-
GRQXOHl2:what
GQN_MIl2:what-
gDHMLNl2:who
lBENLMl2:who-
\GB[OJl2:will
VHE`OHl2:will-
RJJIVTl2:with
EMMNZSl2:with-
IXZHNIl2:works-
NK]KPHl2:workshop
VJ\JKJl2:worry
PI\JMLl2:worry-
FHYLMZl2:would
FJYLLYl2:would-
iCEQJNl2:wrap--
jBFOKNl2:wrap-up
JRFOI_l2:write
IPGOJ`l2:write-
WMKONOl2:y
VMLNNOl2:y-
]HJBj>l2:you
SFGNO\l2:you'l-
VEGMN]l2:you'll
W<[Em;l2:you-
WWAFCal2:your
VSDGH^l2:your-
FTONRPl2:|
BUPNSRl2:|-
[[HLGIl2:–
`UELIKl2:–-
`QFOJIl3:↵
ZUFPKJl3:↵-
^HFNTLl3:&
_GENULl3:&-
TLMOHVl3:'
NKKNI_l3:'-
P[RJJIl3:(
PYRJJKl3:(-
WPCOLTl3:)
VRBMOTl3:)-
EQVPPNl3:+
CQWPPOl3:+-
XJQ]EFl3:,-
W@NKWTl3:-
IDKM[Yl3:--
N\]BHHl3:.
ZZO>MLl3:.-
>SeHMOl3:/
PO^DHPl3:/-
WXb:DJl3:0
VSj8O@l3:0-
]YW@U8l3::
UbV:Y:l3::-
[DPcDDl3:;
[BLiDDl3:;-
LWNNKQl3:<
TOOPKNl3:>
VMMQLNl3:>-
@XRPPPl3:?
@XSQPNl3:?-
^MLNKKl3:@
_KKNKLl3:@-
HNJP\Nl3:@name
RSDMUOl3:@name-
\SJJ:]l3:a
dWEA<]l3:a-
SQKJNRl3:am
LWMJNSl3:am-
HV\LJJl3:an
Q[QOEIl3:an-
RY[EIFl3:and
RZZEHGl3:and-
LY[IFKl3:as
H[[JFMl3:as-
INMMJal3:ask
MIHKMdl3:ask-
IHLdKMl3:asks
KGKfIMl3:asks-
6\SMVQl3:at
6ZVMVQl3:at-
JRQOQMl3:atten-
GUPNSMl3:attending
Z5F^[Kl3:be
V=RUVKl3:be-
NLMOVNl3:been
VGLNVMl3:been-
TPMOMNl3:best
LUMPMOl3:best-
\FNPLNl3:beste-
_ENPLNl3:besten
BOOON]l3:bewer-
FNNLM_l3:bewerbung
bANPNKl3:bient-
^DOPNLl3:bientôt
GVPOOPl3:borou-
HUPOOPl3:borough
U\JKIKl3:bring
]XGKIKl3:bring-
YKMTNHl3:but
WJKYMHl3:but-
[SCJB]l3:by
\Q@ID`l3:by-
]GNOLMl3:call
XJNOMNl3:call-
^IFOONl3:cance-
bJDOOLl3:canceled
RIJL[Ml3:candi-
QIJL^Ml3:candidate
Q[JMJNl3:caro
N\JMKNl3:caro-
WMNOKNl3:case
XMLPJNl3:case-
`JHLNOl3:chair
aJGLMOl3:chair-
HQTOPPl3:chat
IPTOPOl3:chat-
\KNNLKl3:chemi-
\KNNLLl3:chemistry
SGDLIgl3:clien-
XICLJ`l3:client
U[HKMJl3:coffe-
TYLMIJl3:coffee
YHXMMHl3:con
aHVGJKl3:con-
pCEKKMl3:conve-
aIFONMl3:conversa
cJHLLMl3:conversation
EXYKNJl3:copyi-
PUWHLIl3:copying
UZMPJDl3:cordi-
MVOONKl3:cordialement
O^NPJEl3:cordiali
VMLNONl3:cto
VMKNNOl3:cto-
BTXNPOl3:d
<WZMRNl3:d-
C]UJOLl3:da
FXTLNMl3:da-
PLJPQRl3:data
PMIQQRl3:data-
GaJLIRl3:day
E_NKJTl3:day-
JZQVHHl3:de
RUMWHGl3:de-
VMMONNl3:deep
XLLOMNl3:deep-
FZIYMKl3:del
D_H\LHl3:del-
aIHONKl3:dem
jGGMLIl3:dem-
J]JLNOl3:den
DZLKRQl3:den-
fGIHMPl3:desig-
_ILIMPl3:design
XLLONMl3:designer
9WRLXTl3:die
9XRLXTl3:die-
aEFONPl3:direc-
_GGONPl3:director
gCGONLl3:diret-
aHKMNLl3:direttore
XKNONLl3:dive
VLNONMl3:dive-
XFMNG\l3:do
SHMNG\l3:do-
V^GIMIl3:du
T^IHLJl3:du-
eGIOKKl3:e
bHKOKKl3:e-
INLOM[l3:el
FVHNL\l3:el-
PDZUCTl3:en
OFSWFUl3:en-
cAJPMOl3:engin-
bCKPLNl3:engineer
wDGMEFl3:entre-
mGMNEGl3:entretien
cMHNLIl3:entrevista
ZLJMOOl3:entwi-
ULMTNJl3:equal-
SLMZNGl3:equality
bKGNOJl3:er
ZNJNNMl3:er-
^KNMKLl3:event
ZMNMMLl3:event-
YHUNLIl3:execu-
XGZOKHl3:executive
LJMNaHl3:exter-
KKMWTLl3:external
GhFKMMl3:fale
GfGKNMl3:fale-
ZFaMAKl3:first
\C`LDKl3:first-
^VKLKEl3:five
]PMLLHl3:five-
ILONNYl3:floor
GKONO\l3:floor-
EEMOgMl3:for
EGLNfMl3:for-
WLLNNOl3:forma-
XLLNNOl3:formado
ZUHOJJl3:freun-
WXHNJKl3:freundlichen
XLLMQLl3:from
TNMMQMl3:from-
?SSQPTl3:front-
DLMS[Ol3:gespr-
JbGOINl3:good
P[HOJNl3:good-
QWLOLKl3:groet
[QJOKJl3:groet-
`IIMOLl3:head
]KJMOLl3:head-
UXLOIKl3:hi
SVLPHMl3:hi-
M]XIJFl3:hirin-
SWUJLEl3:hiring
aIIMNNl3:his
cGKKMMl3:his-
cHBOPNl3:hr
_FINPMl3:hr-
G\IPRKl3:i
GVHL`Hl3:i-
E\POOJl3:id
D`OPOIl3:id-
SJTKPNl3:ihre
NH\JQMl3:ihre-
^SCE\El3:im
\SCE\Gl3:im-
^@ZOBQl3:in
[>YL?]l3:in-
TMNONOl3:infra
TMMONOl3:infra-
A\QPBZl3:inter-
SWQ@EZl3:interview
[HF\IMl3:interviewer
8[ULTSl3:intro
GPMMUTl3:intro-
WM?UF\l3:is
QW>SC^l3:is-
\IGNPPl3:it
]HGMPQl3:it-
\DJM^El3:je
_AMMZGl3:je-
;WRMZOl3:job
<WRMYOl3:job-
MWRNKKl3:kind
TQTAHXl3:la
Q[IBIZl3:la-
aUEJJLl3:le
]VFKJLl3:le-
;I`MPZl3:lead
<Y[IE\l3:lead-
bEJPOKl3:leads
`DKPOKl3:leads-
DcLNMLl3:link
LbJMMIl3:link-
aIFLNPl3:manag-
dEFMOPl3:manager
[FNPOLl3:me
ZINONLl3:me-
HPWNMQl3:meet
BSYOMQl3:meet-
M[HLYFl3:meeti-
L[HLXGl3:meeting
ZFXLLJl3:met
PJ^LJKl3:met-
WLYNHIl3:micro-
WL\NFHl3:microsoft
ZRMMIKl3:min
]OMLJKl3:min-
^JPJNJl3:mit
UMPMPKl3:mit-
R`GMHMl3:my
M^HMJPl3:my-
YKKNNNl3:na
XLKNNNl3:na-
WLLNNOl3:nehme-
ZKKNMOl3:nehmen
SIDPM]l3:next
SKHOMXl3:next-
aFJPMMl3:nosso
bHIOLLl3:nosso-
DRUQONl3:notes
>TWTPMl3:notes-
NI[NLNl3:notre
KL[OMMl3:notre-
EONMK`l3:nuest-
MPVJFWl3:o
LOXHEYl3:o-
\KKNNMl3:och
YLMNNMl3:och-
hKTFEHl3:of
dPVEDGl3:of-
YNIKOOl3:off
ZNILOOl3:off-
HRNNNVl3:offic-
KNMNOVl3:office
]@>V\Ml3:on
\ABURTl3:on-
KXNPMMl3:ort
K`KOLIl3:ort-
O<UALnl3:our
K;WFHol3:our-
<TZNSNl3:pair
?SYOROl3:pair-
dGJMIOl3:pairi-
_ILMJOl3:pairing
\JHMOPl3:panel
^KHLNOl3:panel-
JLHNNal3:para
HKHMMdl3:para-
^HLNLNl3:perso-
CONQ^Ll3:phone
CNMQ_Ll3:phone-
IJMYWKl3:play
IJNXWJl3:play-
BKLF^]l3:pleas-
BLLD^^l3:please
^LJPKLl3:plus
bKIPJKl3:plus-
GQUNNQl3:pm
IPTNNPl3:pm-
\LLPLKl3:po
`JKPKJl3:po-
LOQLNTl3:portf-
CRRKOYl3:portfolio
CSRNPTl3:posit-
BRQNPUl3:position
KNXJSMl3:prese-
UJZINJl3:present
AXROPOl3:princ-
BYROOOl3:principal
SQINMQl3:produ-
TPHONQl3:product
[LIOMOl3:progr-
\LHOMOl3:programme
[LKNMMl3:prueb-
^LJNLLl3:prueba
OGIOaKl3:quick
QGGNbKl3:quick-
?SSNWOl3:r
BSSMVOl3:r-
]IJPLNl3:recru-
aGIQJNl3:recruiter
DUMNPWl3:refer-
WONNLLl3:regar-
NJ]FPOl3:renco-
MJ^EPOl3:rencontrerez
HPNPSQl3:resea-
EQROSQl3:research
VBWQKOl3:role
UDVPKPl3:role-
gHILJKl3:round
hFGOJLl3:round-
@`POOKl3:salud-
D^NOOLl3:saludo
KKQNNXl3:salut-
CNSMN[l3:saluti
[JLONLl3:sarà
_DLPOLl3:sarà-
DSOMPVl3:scree-
IQNNSQl3:screening
[KLNMNl3:secon-
NLLZLMl3:second
ETQQPOl3:serez-
T[HNKKl3:será
[SINJKl3:será-
ENRZNMl3:sie
GMPZONl3:sie-
^IO[GCl3:slot
XUQNGGl3:slot-
^H@YMMl3:so
`FCTNNl3:so-
MHDW]Ll3:speak-
JGIX\Kl3:speaking
NIHMM`l3:stage
KJFMMdl3:stage-
^IKOMMl3:studi-
aEJNNMl3:studio
dHKPLGl3:syste-
cHJPMHl3:system
QH^LLKl3:take--
OJ[LMLl3:take-home
aFNMJNl3:te
^FOMKOl3:te-
SQIONPl3:team-
hIBMPKl3:teaml-
YMHONOl3:teamleider
cFHNOMl3:teamleiter
ZLJNNLl3:teamleitern
W_JGJIl3:techn-
U`JHKIl3:technical
_JHQHQl3:termi-
NIPXZAl3:the
JLP`X=l3:the-
dHJMLLl3:then
_IKMLNl3:then-
ZRKMHNl3:there
TXJMHNl3:there-
[QGNNKl3:this
eMCMLKl3:this-
C`_AUAl3:to
FZ_BVCl3:to-
`NLILKl3:today
dMIILKl3:today-
JQPPPPl3:too
]HHPPOl3:tribu-
XJJOOOl3:tribunal
CQWGdCl3:tu
DS\EZIl3:tu-
IFIXFel3:two
HIISIel3:two-
]VJQDIl3:un
YUKQGIl3:un-
VFHILal3:unser-
BO_OOJl3:updat-
CPYNUJl3:updated
HTOOOQl3:us
LONONUl3:us-
JL_ONHl3:vaga
HGfQMFl3:vaga-
]VJMFKl3:video
_WGNEJl3:video-
\KINKPl3:você
[LHOKPl3:você-
RMEMZNl3:von
SMGMVOl3:von-
HKHOJfl3:voor
GKHOKfl3:voor-
4XOLX[l3:vorst-
EOQYDXl3:vous
FRMUHXl3:vous-
BVVNONl3:vp
CVVNOOl3:vp-
T^HOFLl3:vrien-
XVIOFMl3:vriendelijke
[NINLNl3:w
hKCOHMl3:w-
D\XLNHl3:was
C[VNOIl3:was-
LNHGLel3:we
[KELNUl3:we're
YKFMNUl3:we're-
LNIFJfl3:we-
`IFNNOl3:week
[HONLNl3:week-
]HGOPOl3:werde-
[IIOONl3:werden
EZELJ_l3:were
FYHMKZl3:were-
BUVNPPl3:what
?VWNQPl3:what-
fGHMMLl3:who
jEENMLl3:who-
aIQIPEl3:will
aHXILDl3:will-
@aA[JSl3:with
E`C[MIl3:with-
]5VY=[l3:you
bJQKMEl3:you'l-
`KTKMDl3:you'll
UEUXBQl3:you-
fNMX>Cl3:your
dQMX>Bl3:your-
EZOPOMl3:yours
FZOPNMl3:yours-
[XGMKHl3:z
XXINKHl3:z-
FNLKdJl3:zoom
FPML_Ll3:zoom-
^GINQMl3:|
\HMOQJl3:|-
\KKNMMl3:º
^KJMMMl3:º-
WKGG]Ml3:à
TOHH[Ml3:à-
GZYKKKl3:è
CYZLLLl3:è-
>QWQTPl3:–
>P[ORPl3:–-
_[KCCOl:↵
]OKLKLl:↵ !
DWPNQPl:↵ #
HSPOPOl:↵ # 0
SN\KCOl:↵ )
WJMOONl:↵ ) chair
=WYMRNl:↵ ) d
c^ENH>l:↵ ,
dHJPIJl:↵ , @name
TOMOMOl:↵ , best
\FOPNLl:↵ , bient
MVONNKl:↵ , cordi
USKPLJl:↵ , groet
XNNNLKl:↵ , regar
AbOPOJl:↵ , salud
YLNNOJl:↵ -
bHNOLHl:↵ - -
KSOIMWl:↵ .
4aZKRNl:↵ 0
CUSNRPl:↵ 0 -
ETQOPQl:↵ 0 /
@ZROPOl:↵ 0 0
@WVMQOl:↵ 0 of
ZJNUNEl:↵ :
VMPQNHl:↵ : @name
GWPOOOl:↵ : link
ATWSOMl:↵ : notes
fIFOILl:↵ : who
<UTOVPl:↵ >
/nORTHl:↵ @name
>aLOSMl:↵ @name ↵
=]TNOPl:↵ @name ,
1\]MSPl:↵ @name :
?UYMQOl:↵ @name at
FUQOPPl:↵ @name de
K[KNMMl:↵ @name freun
aFLRMHl:↵ abraz un
AVSNSNl:↵ am
NTNOLOl:↵ analy
?TVPTNl:↵ assoc
HORPNTl:↵ begrü
WKMPLOl:↵ cest
EUSORMl:↵ conoc
BYPNPRl:↵ counc
EWPOPPl:↵ counc borou
]IKQMJl:↵ criti
]JLPMJl:↵ criti @name
ULNOONl:↵ direc
@UPQQRl:↵ engin
?YTNRNl:↵ engin @name
eELKKOl:↵ entre
JTPOOOl:↵ for
YLLPLMl:↵ gener
VMMPNLl:↵ gruß
FVONROl:↵ grüss
WKLLJUl:↵ grüße
]ENPLNl:↵ grüße beste
^GMNLNl:↵ grüße freun
UDKQG_l:↵ guest
DVQOQOl:↵ inspe
VHQLOOl:↵ inter
_HOOIMl:↵ junio
=[UNPOl:↵ local
ZHMOMNl:↵ manag
AWROQRl:↵ offic
JZNONLl:↵ organ
YJMOLOl:↵ panel
HUPOOOl:↵ payme
VKROMLl:↵ pdt
PUOMKNl:↵ perso
WJMONOl:↵ plann
KXNNNLl:↵ poważ
LWNNNLl:↵ poważ z
UMMNNNl:↵ prese
BYPOPOl:↵ recru
NTQOPHl:↵ regar
EVPNRNl:↵ robot
FUPOPPl:↵ sala
GUPOPPl:↵ sala de
IWPNISl:↵ salut
\MLOLIl:↵ salut cordi
FTTQNNl:↵ scien
TKMPPMl:↵ short
E[OPOMl:↵ since
E[OPPKl:↵ since yours
GVQONPl:↵ stage
BVSOQNl:↵ teams
@YSOPOl:↵ teams micro
^KIPKLl:↵ topic
BVSNSOl:↵ updat
EURNROl:↵ updat been
DVQOPPl:↵ züric
k[RD=@l:!
:]UNQPl:#
<]SMQQl:# 0
ZIFK_Gl:&
MSIQ[El:& @name
BRVOQPl:& @name (
dGKQIJl:& @name /
XIIMVMl:& @name :
^KLPIMl:& @name –
^IKNMMl:& q
]HLOMMl:& sql
ZR?CM^l:'
X^HJJIl:' :
JLePAOl:(
FKPMaLl:( 0
8L`MUTl:( @name
1YeKPPl:( @name ,
@SZNPOl:( @name -
BPWOPQl:( @name /
:PeGRRl:( @name :
BQUORQl:( @name with
=W\MONl:( am
KPKPQTl:( begrü
_MIJNNl:( beoba
KMTNOPl:( call
ESUOOOl:( call intro
XLLLNPl:( einze
iHFPGMl:( inter
?SVNRQl:( lead
DRROQSl:( lead @name
XESOLOl:( lunch
ZMIOMNl:( manag
FQTOQOl:( manag @name
_HINNNl:( postd
VMNKQNl:( schul
`JIMNLl:( schul mit
aGKOLMl:( scree
CRUOPPl:( time
?ZSNPQl:( tour
CUSNPQl:( us
?VWNOQl:( vacan
\AJUNOl:)
=YPMVRl:) .
kIMNCIl:) 0
nCTBBPl:) @name
IJKcJNl:) asks
nHCEMOl:) chair
^KHNNNl:) cto
_IKINQl:) desig
YLJMOOl:) entwi
>STQOTl:) front
VNONKNl:) gf
ARTOOUl:) hr
FRTPOOl:) in
YMLOLMl:) infra
E\LZJJl:) inter
BNLNXYl:) lead
[KFLQRl:) manag
X\HKKIl:) min
bIKPKIl:) min 0
VLMNONl:) netzp
MMUOMNl:) peopl
YJKNOOl:) presi
VKRMLOl:) prési
MNTOLOl:) refer
YJLOMNl:) role
=XVOOQl:) schic
bGFNNOl:) teaml
cDIPKNl:) unass
OJNOPUl:*
RIMONUl:* ↵
LVKNLSl:+
ULMOOOl:+ )
FOVPQNl:+ +
TKSNLNl:+ .
DWPOPOl:+ :
^JHONMl:+ @name /
S[DZQ=l:,
PLJNOWl:, )
rFAHIPl:, ) @name
KGLdJNl:, ) asks
]LILMPl:, ) chair
D_HXKKl:, ) inter
?QWBS_l:, ) lead
@YTNOOl:, ,
NKWHNTl:, 0
=ZQMQTl:, 0 .
1_RKRZl:, 0 @name
n]MT?.l:, @name
6\SPUPl:, @name ↵
ZMMLIPl:, @name (
{B==KRl:, @name ,
WSILNNl:, @name .
>NbMOOl:, @name 0
{;7;KNl:, @name :
`JFNLPl:, @name of
TLNOOOl:, @name |
TNIPMRl:, a
@UONSUl:, ag
IRPOPPl:, ag @name
IWTNJMl:, appli
SRJMOOl:, arriv you
JKK_MNl:, asks
SGE`NNl:, asses
DgOOGJl:, atenc
ZXPKEHl:, best
gBHQKMl:, best .
YGOPOKl:, bient
ERUOPPl:, biolo
AWPMSRl:, capit
^KIOMMl:, ceo
^HJPMMl:, ceo nosso
SYJNHNl:, cheer
DJONIfl:, clien
QTONNKl:, cordi
=TTPPUl:, couns
DRSPOSl:, couns @name
DKaJROl:, day
:WSMSVl:, den
9ZUQPPl:, direc
LS[LFNl:, discu
QOZJHNl:, discu as
KJ`JNMl:, drh
KJ_JNNl:, drh la
EUSOOOl:, eng
CUVNPOl:, eng vp
NYMNMJl:, engin
WLEMK[l:, found
=[PMPUl:, gmbh
HTONPPl:, gmbh @name
XaENEIl:, groet
XWIODOl:, groet vrien
KJ]NLNl:, géran
OJ\MKMl:, géran notre
J]LPJMl:, hi
JQOOPPl:, house
RVRQIFl:, hub
QDaVFGl:, hub @name
=HeQ]Bl:, inter
OD[KROl:, jefa
XIQIQNl:, jefa la
NKKPUQl:, lead
EQLN`Jl:, lobby
@WVMPOl:, loop
jHGHPJl:, manag
gLJJKHl:, me
VNLNNNl:, mysel
UJ\HMJl:, nanny
UJZIMKl:, nanny prese
CYQNOPl:, nda
RYIMMMl:, next
JD^YKJl:, numbe
B[OOPOl:, obrig
\GJWMIl:, offic
TKMYNGl:, offic equal
bLMLLGl:, paren
\KFNOOl:, portu
XTGMMMl:, pris
OMMMZJl:, proce
ZSJJKNl:, recru
P^MOJGl:, regar
@TQMRVl:, robot
IZIPZEl:, salud
PaKMDMl:, salut
RXJMKNl:, salut caro
?XSMSPl:, scree
FSOOQSl:, softw
JRTONNl:, stage
M]MMMIl:, team
[QKMHNl:, there
=W[MPNl:, uk
BUVMQNl:, uk (
UVNNHLl:, vous
YSMLKKl:, vous à
H_LIMQl:, warml
WHLPOPl:, week
M?XK`Jl:, you
fEINGQl:, you :
BZRNNRl:, çalış
[RJCQOl:-
eSJIIEl:- ↵
pCBOJLl:- ↵ )
cGIQJMl:- ↵ :
YLNOLKl:- ↵ @name
`BLOMOl:- ↵ engin
XJMOMNl:- ↵ manag
\JLNLNl:- ↵ perso
MSUNPHl:- -
iC>LPSl:- 0
AQOORXl:- 0 -
1^TD]Wl:- @name
<SPMVXl:- @name -
:RTLUXl:- @name inter
<RRMWVl:- @name with
EQWMOQl:- am
YGAPWSl:- call
@VQNTRl:- call intro
EUPOPQl:- consu
VLMNNNl:- crit
bBLPLMl:- direc
JSOOPOl:- engin
3OPK]_l:- inter
GOPORTl:- inter -
DQOOVQl:- onsit
\LMPKJl:- pm
YNMOLKl:- pm 0
6VXK\Pl:- r
GTPOQPl:- resp
ERRMNUl:- revie
;UTMSUl:- seleç
W[WFL>l:.
dC\AGOl:/
;U[PRNl:/ +
?QKJdQl:/ /
<VQLTVl:/ / @name
=SSMVTl:/ 0
`KRJ>Ul:/ @name
gHHNKJl:/ @name /
YINOMNl:/ @name call
]OMMJJl:/ c
DOZNPNl:/ europ
CSVNQNl:/ europ ↵
DRWNPOl:/ europ (
=WYMRNl:/ m
vBTIDAl:/ w
ZLKPLLl:/ w )
`MHPLJl:/ w @name
VLNONMl:/ w dive
[MKOLMl:/ w inter
WLMNNNl:/ w pairi
_S]D>Il:0
`GFMIXl:0 ↵
;VUPNVl:0 ↵ )
=TROPXl:0 ↵ @name
cMFMLJl:0 (
:_SNOPl:0 +
?TVKTSl:0 ,
?XQNPUl:0 , 0
BUOORTl:0 , @name
IPOOOUl:0 , floor
dEJQJKl:0 - 0
@SSMXOl:0 - r
9ZWKOVl:0 .
=OULVWl:0 /
?^PNSKl:0 0
DYTJOPl:0 :
]JZIFJl:0 ;
_MKLKLl:0 @
RMTLQIl:0 @name
DTQMNVl:0 a
KI]OMMl:0 ab
CTZMNMl:0 at
HQOOPRl:0 dell'
aJMPIJl:0 inter
FTQNSOl:0 janua
WJGLYNl:0 joins
@YSNPQl:0 las
RJZMKLl:0 of
cFZKEFl:0 ore
]KKPLMl:0 ore ↵
TFBNKel:0 probl
UK[NLFl:0 round
SJVNKNl:0 sessi
SGUFH]l:0 stage
CXPNPQl:0 straß
ZLIMNOl:0 year
KVLOLSl:0 your
`ELOOKl:0 |
QZ\NDAl:0 –
o@ISEJl:0 – 0
`KEPLNl:0 •
SPOOIOl::
MQBZZFl:: )
bGXLDIl:: 0
`MKMKKl:: 0 @
[JOPJKl:: 0 inter
QGFM\Sl:: @name
tB?PGNl:: @name ↵
PZUGIJl:: @name .
;QTQOZl:: add
IRQOQOl:: agenc
ZYFOFLl:: agend
]EIZJJl:: atten
WLKNOOl:: audie
WQOLKMl:: avec
cBLNLOl:: avec ↵
^HOMKNl:: bedri
XLMNNNl:: beoba
_H\HGHl:: board
SYMLKKl:: by
^JFOONl:: by cance
SZLMGLl:: cabin
[XB[CHl:: call
EMRM_Kl:: candi
BYPNPRl:: ceo
_KKMJMl:: chat
ZJLNMOl:: commi
IaNOIJl:: conta
F_QMJMl:: coord
ZLSHLMl:: cross
WLLNNNl:: dabei
T_GJKJl:: day
L\LLMMl:: day the
^GIOONl:: deep-
CWQNQPl:: depar
UFHL^Nl:: discu
XLKMNOl:: dritt
^IMMKNl:: each
U[JLJIl:: earpl
V\LJHJl:: earpl bring
LLQLTQl:: entre
>XSNTOl:: event
VHJWMNl:: exami
RHNNXKl:: for
[LLLMNl:: frage
IfKLGLl:: from
^MIKMNl:: gespr
YKMPMMl:: h15
NJWPLOl:: headm
J[LIF[l:: hotel
eHHMLLl:: hr
UBHCeTl:: inter
cB_KCGl:: invit
OHVMSMl:: job
@TSOUOl:: job ↵
K_IJMOl:: jury
H_KKMPl:: jury du
eEMNKJl:: júri
ZMIMNOl:: kenne
_JLPLIl:: kommi
WFWLMMl:: lab
gKFKMJl:: leitu
bJIMKLl:: leitu (
G\MOLNl:: link
UKMOOPl:: locat
UEaNJGl:: manag
HQWOMNl:: meet
[MJKNOl:: membe
_MJNLKl:: miejs
YMMKOMl:: mitar
cFLKLNl:: mitar ↵
LFJLfKl:: name
JLKMbJl:: name @name
W[IKJKl:: names
ONMUNMl:: notes
PfKEJJl:: offic
K`LJLLl:: offic @name
?RQNWTl:: onsit
\ZKPAIl:: organ
bEMQJLl:: organ ↵
=[QOSPl:: ort
>YRORPl:: ort ↵
QQ]Y9Il:: panel
HQRNPPl:: panel inter
LQZVEIl:: panel the
bGKLJPl:: partn
GUPOOOl:: passc
YF[PGJl:: phone
F[ONQKl:: porta
HLTLPUl:: posit
ZMLKNOl:: prese
ULNOOMl:: presi
[HMOOLl:: presi ↵
VI_GFNl:: r2
WLONKOl:: raise
aGJOKOl:: raise @name
FUQOOOl:: reuni
1]PYRPl:: role
PIHP\Ll:: scree
XKMXHJl:: shado
iFGGLPl:: side
UEKNMYl:: side clien
ZKKNOMl:: split
VFFaKLl:: team
bHKNLMl:: team inter
]KWLGHl:: teams
WKYMIIl:: teams micro
aSFKHLl:: teil
XLLNMOl:: teil nehme
cKJIJOl:: teiln
HKaNMKl:: there
OPFJ`Kl:: to
_IE[IHl:: today
NZEZIJl:: tomor
aFGNOOl:: tribu
[KIONNl:: us
\LJMMMl:: vogal
\LKMMMl:: vogal º
UJOKF[l:: vorst
XKKPMPl:: was
BUYMRKl:: what
kKEMGKl:: who
[HMPLOl:: who ↵
\NIMIQl:: with
aEKOKPl:: with ↵
FSTNOPl:: wunde
dDGOKPl:: you
CSUNROl:: zone
FJRNQYl:: zoom
JPQNROl:: zwei
dKGJMNl:: компа
[Y\w-'l:;
OIcs76l:; @name
JCeNLMl:; @name :
[HWNGLl:; arriv
HSRONOl:; offic
HWEZOMl:; quest
G]GRPNl:; quest vous
XNHJZGl:<
[KJKVIl:< @name
aIHIXGl:>
]MMJTEl:> <
`FHJXJl:> < @name
DtVCEDl:?
\]FKGHl:@
]MLMKLl:@ 0
^JHONMl:@ round
QGPZRGl:@name
G\LQJQl:@name ↵
TLCNVSl:@name &
nGOBBRl:@name (
9WWLPVl:@name *
JJSSD\l:@name ,
SDPHTWl:@name -
RQ[LEKl:@name .
`KOKJKl:@name /
h@dBFFl:@name 0
WHbh3>l:@name :
[NOIJOl:@name ;
^MJPFOl:@name >
GTPOPPl:@name ?
bJHOLLl:@name @
ASYNPOl:@name a
HOZLNPl:@name and
LOUHQRl:@name at
ETQNROl:@name auf
]JCLTPl:@name by
JRPPOPl:@name chief
IM_IPLl:@name con
bIFNNMl:@name dann
_JHILTl:@name de
hHFMMJl:@name dem
QMNMLUl:@name den
;XSMURl:@name event
ZSCMFWl:@name for
XMLKNOl:@name frau
M\JOMKl:@name freun
>RVNRRl:@name g7
<TUMWQl:@name gespr
VK\HLIl:@name h
U[JNJHl:@name herzl
gHDRKJl:@name hi
^ZHKJDl:@name ihr
XSFNNMl:@name ihre
FYIGdHl:@name im
aEF\GLl:@name in
JONHRXl:@name inter
]JHMONl:@name is
INTOQPl:@name la
]JHKPPl:@name leite
ZJGRNNl:@name manag
;Y[PMNl:@name meet
KPUONLl:@name meeti
YHYKJJl:@name met
FTPOQPl:@name micro
WLMOMOl:@name mit
^OCLNPl:@name of
RN_OGEl:@name our
`FHPMPl:@name par
bIHKNNl:@name presi
bFJPLMl:@name produ
]KKMNKl:@name rekto
UF_EOKl:@name renco
^HJMONl:@name secre
@SSPPTl:@name senio
UJSOKNl:@name stadt
WNLMMOl:@name studi
VNTLMJl:@name teaml
CVSOPOl:@name the
bIGJOOl:@name to
>N^GPXl:@name und
^JMKMMl:@name unser
IROOPRl:@name verei
FUOOPQl:@name via
RLHMWOl:@name von
6WQNTZl:@name vorst
ZMKNMNl:@name werde
YLIXJKl:@name while
TQ@WQNl:@name with
MKLQPTl:@name your
lHDMKJl:@name z
=PWLTWl:@name zweit
GUMOQQl:@name |
LTXIJNl:@name –
BWVMSKl:@name •
UKMMPPl:[ @name
Qa[E&bl:a
_GLNNLl:a &
[LKMMMl:a .
9WVKVSl:a /
KRLPLTl:a 0
YdFHIGl:a @name
GYZJKKl:a as
OQZKJJl:a com
HUOOOPl:a find
MSKLG]l:a for
SGSHSRl:a have
SFHWKVl:a tell
GDZPJ[l:a was
UE[LLMl:a with
eHINMHl:a é
R`EFMPl:aan
KJ\NMNl:ab
QGHKeLl:ablau
X@RFCgl:about
CSSOQQl:about chat
NK]MLLl:about word
TWVJHHl:about worry
VJZKLJl:about worry @name
YHQQMKl:abraz
hDKQJIl:abraz un
EcLNNJl:abre
DdINOLl:abre te
V[EMKMl:accog
T[GMKMl:accog ad
Z[FLIKl:accom
LaIOLIl:accom farà
OFTYLLl:accou
OFWWKKl:accou our
QIFYQPl:accou our so
[JLNMOl:acomp
^IJNLNl:acomp te
TXGNLMl:ad
7QUQP[l:add
9QTQP\l:add cultu
>TXSPMl:addit
_DTLINl:advoc
XIVLJNl:advoc devel
cJCOMNl:afspr
?]WED_l:after
5\NLXWl:ag
;XNNUUl:ag @name
CVKNL\l:agenc
QXDJZIl:agend
HPONQSl:air
OHYMPMl:al
VKLPNOl:al invit
HNWOPMl:all
GQQPQPl:allei
L[WJMEl:alone
\JHKIXl:als
[IHKH\l:als bewer
^EG[KJl:also
VRQHNJl:am
HUZKMKl:am 0
A`MNOOl:am bitte
TRJMONl:am sich
M`Q@ITl:an
^MFOLNl:an half
;VYLTQl:anali
HXOPMOl:analy
EVQQPNl:analy @name
]GLONLl:anche
]HKOOKl:anche sarà
xYOI89l:and
eEGOLOl:and )
XILOOOl:and ) desig
TMMONOl:and ) infra
jIJNFIl:and ,
UMKOOOl:and , @name
kVKZ;:l:and @name
SGF\OOl:and @name ,
YLMOMMl:and @name :
bFJLPKl:and @name with
`HHLONl:and me
hEHKOKl:and you
HIiJNHl:anter
XNKONMl:anwes
UNKONNl:anwes .
]HJQOKl:any
FUQOPOl:aplic
IHKOO`l:app
BXRNNRl:appel
<TVKZOl:appli
HVVNINl:appli dear
@WUNQOl:appli you
]EWLJKl:archi
DBT[WNl:are
SGNOIZl:are you
WSTJGLl:arriv
J[VMEMl:arriv 0
UQIMOOl:arriv you
JOk>@Xl:as
LNXLLPl:as !
KBhJPLl:as ,
HIKX[Kl:aside
_^C9JWl:ask
XQOMJLl:ask ,
I^JOOKl:ask pleas
GIMK]Ul:ask we
P]ZHBJl:asked
N^UIDJl:asked i've
HEJmJMl:asks
JJKdIOl:asks (
IJJaNNl:asks @name
U_IIHLl:aspet
S^ILJKl:aspet ti
UECbNNl:asses
IMJYQPl:asses two
JQQNORl:asses your
YUB>[Sl:assis
XJZLJHl:assis execu
EUIKN^l:assis our
?TXSOMl:assoc
GQSORNl:assoc @name
?RUQSPl:assoc resea
GHQEIml:at
PNVNNJl:at @name
YISMINl:at advoc
KONLNXl:at inter
TLPMOOl:at perso
KQZIPJl:at recru
GbNNJKl:atenc
SJPOPNl:attac
HSPOPPl:attac invit
VSD_IEl:atten
QHIMGdl:au
UHFMK^l:au @name
@WROOSl:au appel
XLJNOOl:audie
YLJNOOl:audie .
QSNNQJl:auf
BURNSPl:auf ↵
SOENNWl:auftr
WLDOPUl:auftr im
TLH`IIl:aus
hPTFECl:avec
JVSMMNl:avec ↵
[LJPKMl:avec entre
VJMONOl:avec entre votre
aEFNOPl:avec ronde
`IEOOMl:avec échan
_KJMMLl:away
[T?MZDl:badge
ZHLMVHl:badge @name
[OFOPKl:badge your
[IKONNl:baudi
]GLONMl:baudi .
S3^TNTl:be
X@IGW[l:be @name
eIHKKNl:be she'l
^<VXW:l:be will
YKYLJGl:be won't
FG^IMYl:be would
[aAJIJl:be you'l
IM_LOJl:becau
[HPMLOl:bedri
^HOLKNl:bedri ↵
RFZLRIl:been
]EHOTMl:been has
BO\ORMl:been have
E`SOJIl:befor
NMKOPUl:begrü
JNRPORl:begrü @name
SZINLJl:behal
SXHNMLl:behal on
]JMOINl:behav
XTE_CGl:bei
bJILKNl:bei @name
CdKMOMl:bei empfa
BdKMOMl:bei empfa am
HML\ONl:bei laufe
CMP`NMl:bei laufe sie
\KKMLOl:bei melde
GPUOPOl:beim
FPVOOOl:beim du
fJIHLNl:beoba
[JLMMOl:beoba (
^MIJNNl:beoba der
SJOMMTl:berei
MKRONTl:berei leben
@RYOPOl:bespr
GPUOOOl:bespr wie
YZPJCJl:best
YCTPLNl:best .
KXJKVLl:beste
J]KLMNl:beste mit
vCGPFCl:betwe
WMMOMLl:betwe )
VMNNNLl:betwe ) min
YLNNMLl:betwe call
]KMNLLl:betwe call chemi
YLLONMl:betwe chat
aLKOJHl:betwe inter
aLLOJIl:betwe inter @name
ZJMONLl:betwe min
ZJMONLl:betwe min 0
GHFI_]l:bewer
CROMVSl:bewer inter
\JFJG]l:bewon
ZKJNONl:bibli
[LJNNMl:bibli träff
`PJMLFl:bien
XGPPNMl:bient
WIOPPLl:bient très
_KPMGKl:big
ScALKLl:bij
FRUOOPl:biolo
R_PJFIl:bitte
ERUOOPl:bitte :
F[MOONl:bitte sich
ZDYFCZl:board
_EVJJLl:board oral
NLMPVMl:bonjo
H^NPJMl:booke
?ZPNPSl:borou
DWONPRl:borou @name
dDWKIHl:boss
]JVMFJl:boss big
YEZJLLl:boss his
KGJKLgl:bot
QIYHQOl:both
O[JOKLl:break
O]INLKl:break )
mHO;=^l:bring
mJBMNFl:bring i'll
FZKQGWl:bus
B[JMURl:busin
KVKMROl:busin hr
\F[RFDl:but
`JZDFLl:but ,
HVHWHTl:by
]gAFNAl:by @name
HUPOOOl:by @name ↵
ZMIMNOl:by chair
UDZNMKl:by demo
HYLOPNl:by gener
I\IPOMl:by gener was
hJIMOCl:by given
kIIMOBl:by given is
RE^LKMl:by hoste
RCXQYCl:by joine
MC[QXEl:by joine be
cCYGKJl:by led
LRKK]Hl:by made
[LIMNOl:by obser
`LJKPJl:by seen
[MKLPLl:by seen be
J[MNKNl:by sent
XAOOQQl:by writt
bKILLLl:będą
aKHMLLl:będą @name
]KJNMNl:będą @name z
`JK[GCl:c
=XTNOUl:c ,
aFLOMKl:c 0
LM][GBl:c slot
aKGNLMl:c'est
bKGNLMl:c'est ,
YF^MKFl:c'è
TYLMHMl:cabin
NLJNL\l:café
T]@LHTl:call
TKQPLOl:call candi
XLNNMMl:call chemi
RWD]FJl:call confe
BQQNURl:call intro
VEKDKdl:calle
JJPKL_l:calle is
PIIOYQl:can
VKCOYNl:can you
]JKNMLl:cance
MIEInGl:candi
IHOO`Ll:candi :
MGLMcKl:candi @name
?[PNQPl:candi si
BUOMSSl:capit
DTOMRTl:capit @name
K\JNNMl:capoc
P\ILNKl:capoc il
VZFJNLl:capos
R\DLPMl:capos la
fC[IFGl:capta
QVIMSJl:caro
WTJNGPl:caro un
_EKOOMl:cas
[JKNOMl:cas du
JWWFMOl:case
TNPNKOl:case 0
ESQOSOl:case :
]>UJLTl:case the
ON]GINl:ceo
FVONOQl:ceo ↵
^IJOMMl:ceo nosso
ZIMPLOl:cest
ZIMPLOl:cest pm
\HNQLKl:cet
{D@DGNl:chair
mGDGLOl:chair (
ZMGNNOl:chair be
^IIPLMl:chang
_IDMPPl:charl
qXHF?Dl:chat
dKLMFLl:chat @name
ISOPPOl:chat first
SQJYJJl:check
\MLMLLl:check conve
[VIMHLl:cheer
aUQNEBl:chef
OPGZNLl:chef le
QK[MKMl:chefa
[KNNLLl:chemi
JIJMMbl:chez
ISHMK`l:chiam
FkHLILl:chied
@UYPMNl:chief
ETWONNl:chief ,
mI@JKPl:ci
aHIPPIl:ci ,
I\I_DJl:clerk
NCEDE{l:clien
AUTNPSl:clien my
JIJNNbl:clien notre
JIGNNel:clien o
VJJJH_l:clien the
XJIKF]l:clíni
IKKPZQl:co
KKMPVPl:co &
RWJNOKl:code
iEHPIKl:codin
\JJPLMl:codin :
YZHHLJl:coffe
L[LKOMl:coffe ,
P^OLJHl:colle
]VSHHDl:colle my
PUWHMIl:colle my copyi
ZDEF`Rl:collo
MOLL\Kl:collo il
W__B=Fl:com
TLNNNPl:com @name
]JGLQOl:com conve
jHELJMl:com falar
GdGLNOl:com fale
HHgLKMl:com falou
VMMNNOl:comit
VMLNNOl:comit el
dHGMMNl:commi
YKMNOMl:commi the
PQNOJRl:compe
HSQOPOl:compu
s:bHE>l:con
nDVGICl:con @name
WLKONNl:con direc
^LHMMMl:con ejerc
]LIMMNl:con ejerc 0
KRUOJOl:con entre
SHSOQKl:con será
RYE\FIl:confe
NbJILLl:confi
UKMONOl:confi vous
JSPPPMl:conoc
JORPPNl:conos
ISMQPQl:conos collo
`JENOMl:consi
^KHLPMl:consi will
5^SNSSl:consu
FUPOOQl:consu princ
fYMJCAl:conta
CZRNNOl:conta ?
JTQONOl:conta clien
QUKOLOl:conta of
\SCMPJl:conta your
cGGPLMl:contr
vECLIGl:conve
`KKMJLl:conve @name
dGGOMLl:conve a
ZKINPOl:conve vai
YLLNNMl:cook
MOeOEEl:coord
GVOOOOl:coord recru
OTLONNl:copy
I]WIKIl:copyi
JZVILJl:copyi i'm
ZSKKGOl:cordi
XQIZIEl:corpo
AXPNPSl:counc
BXPNPRl:counc borou
?TTPPTl:couns
=TTPPTl:couns @name
TLSMNLl:cover
WKPMOLl:cover @name
_HKQGPl:crew
]IJQIPl:crew the
]HLNNMl:crit
^GLNNNl:crit portf
ZKMPMKl:criti
]ILPMKl:criti @name
VMKONOl:crois
YKJONOl:crois y
YMUFMLl:cross
ZHYGIOl:cross ;
_HGONOl:cto
XMJNNOl:cto (
WLKOMOl:cto ,
:QTPP[l:cultu
BQKMO_l:custo
ZMPLILl:d
RMVMIOl:d /
?XTGL\l:da
WLLNMNl:dabei
WLMNNOl:dabei sind
DQOLUTl:dag
UKOKNRl:dag die
`EWIKJl:dann
XLKNLQl:dann ,
CUROORl:dans
AVSOOSl:dans indiq
AZPRNOl:das
SKCNK`l:data
VLLNOOl:data (
WJLPOOl:data @name
G`^CJHl:day
XYFKLLl:day @name
P^HMQGl:day the
>MYPYNl:de
@VRNOTl:de /
`FOLKNl:de :
SJHUC]l:de @name
9XVLUSl:de a
@TSMTRl:de a /
>UYMROl:de anali
DSMMbGl:de entre
@UTNSPl:de gesto
>VRNUQl:de gesto |
TLNNMQl:de jefa
XHYNIKl:de lugar
XIMONOl:de plais
6_SMOVl:de plant
=UYNQPl:de vaga
UJNNJUl:de voor
AWRJ\Jl:dear
ZWJMHJl:debri
eFIOKKl:deep
ZKMOMLl:deep c
ZIKONNl:deep metri
[HJOOOl:deep-
[HKOONl:deep- @name
?TWMTPl:deine
@dG[KIl:del
L]NLLLl:del @name
FSOOPTl:dell'
HROOOSl:dell' via
hHGNLIl:dem
XDXNLLl:demo
LJ\MMMl:demo recor
ZO@GK_l:den
@VSNQSl:den @name
>VULPUl:den macht
HRROOPl:dense
GSSNOOl:dense immer
`J^EHEl:deput
QI\JOKl:deput her
_JEGG_l:der
ZMLKNNl:der mit
HSONQQl:des quai
FVOOOPl:des quai 0
IQONQQl:des rue
XLJNNOl:des stell
{BALKFl:desig
WJMOOOl:desig of
lGEOLGl:desig syste
^IKONKl:devan
]KKNNLl:devan cas
ZHULIMl:devel
^FTLHNl:devel for
bQMEU@l:di
L^LNKLl:di chied
>XUOPOl:di posiz
BVSOPPl:di posiz la
[HSMPGl:di posto
ITPOOOl:di riuni
SMIKG_l:dial
VXMKKIl:dial pleas
Z[DLLIl:dial-
FMSGR[l:die
CVPNSOl:die für
HKLJNcl:die ist
TKKJQUl:die zit
AVRLTPl:dinne
FSTNQOl:dir
?R\WLJl:direc
4^YPPOl:direc ,
_MFLLOl:direc @name
BRQQOTl:direc en
J]HPPLl:direc our
ID\YLLl:direc sales
[GLPOMl:direc studi
iFOKJFl:diret
\KKPLMl:diret -
CSUKOVl:diret nosso
LUVBZGl:discu
L\VJFMl:discu as
CiLLKKl:dispo
HUPOOOl:dispo o
ITPOOOl:dispo per
cFJOLLl:dive
dFJOLKl:dive deep
\E@I[Ul:do
UWIQHLl:docum
^RHPGKl:docum i
YZLHHJl:dono
XcGFHIl:dono o
KK_JNMl:drh
KJaINMl:drh la
]KKNNKl:drift
YMLNNMl:drift og
^KKMNKl:drift og @name
WLKNNOl:dritt
YLKMNOl:dritt zu
[aGGJGl:du
]IJOLNl:du !
YKLNNMl:du .
I`JJMPl:du @name
GPUOPOl:du lerns
ZKLNOLl:du resti
ZEQKFYl:due
RYEJPOl:dueña
RXFJPOl:dueña la
TXMKMJl:durin
_NUKGGl:e
_JJOJOl:e ,
fKJLIJl:e @name
^HIOMOl:e io
`JMLLKl:each
[JNNLNl:each min
VGTHWIl:earli
ZGVNKJl:earli the
S]LJHKl:earpl
T[KKJJl:earpl bring
dLCOJNl:een
^ZIHHIl:eigen
\[IHIIl:eigen de
EPOOSTl:einla
lGFKNIl:einze
XKMMNOl:einze 0
dIHLOJl:einze nachm
MNIISZl:ejerc
[LHNNOl:ejerc 0
RBOQDbl:el
YJKNOOl:el ,
XKPNLNl:elett
WKPOLNl:elett @name
\IFPQNl:em
FWPOOOl:email
HUPOOOl:email this
PXKLNMl:empfa
PUKMONl:empfa am
_=RUFQl:en
^JEOOOl:en )
]KFONOl:en ) teaml
kDFNLKl:en @name
bIEPNMl:en @name met
XLJOONl:en harás
]LONHLl:end
TKNMQOl:energ
ZGLOPOl:energ of
ZYDPJIl:enfer
]ZDPHGl:enfer a
VGSONLl:eng
NLUOPMl:eng vp
=]TNRMl:engin
NSTKNMl:engin @name
BTUMTOl:engin proce
BSTMUOl:engin proce 0
HRSOOPl:engin staff
YLLMNMl:enhet
`IJLOKl:enhet träff
ZKMMNLl:enhet träff du
X<N?bWl:entre
bELKLOl:entre :
NHXMPOl:entre la
ETWOLOl:entre segun
eIEPKLl:entre te
ULNONOl:entre votre
[KIMOOl:entwi
QYGLONl:envoy
T^CLKMl:envoy est
QMMZNFl:equal
SLMXNHl:equal the
aMGMNJl:er
`KHMMLl:er @name
FUKMRTl:erstg
kX:CFTl:es
YYAHHVl:est
SXDMONl:est vous
^JJNNLl:estar
TNMNOOl:estar comit
JKKL_Ol:estim
IXCJP\l:está
kDHMMIl:et
\LIKOPl:et )
ZLKONKl:et @name
^HMPLKl:et pm
@RZNSNl:europ
CSVNRNl:europ ↵
TITOLNl:europ (
^JKKPMl:event
?XSNSOl:event this
SEH`MNl:exami
VGHYNNl:exami techn
KLXNMPl:execu
]IMPKLl:execu ↵
_EJMLSl:exerc
JOQOMTl:exper
LHHW`Hl:exter
ZLMOLLl:fachg
HRRPOOl:fachg @name
XMMNNMl:fackl
YLLNNMl:fackl och
bEGMPNl:fait
aFGNPNl:fait se
aFMKMNl:falar
JaHMMMl:fale
?QXLOWl:falls
FGjKKMl:falou
Q]GOKJl:farà
Q\IOKJl:farà la
EJdPNIl:fase
NINLL]l:final
]KJNLMl:final conve
CRRLRTl:final entre
FRWONNl:finan
CSWOOOl:finan the
AUPMSSl:find
FVONOPl:find ↵
[X^L>@l:first
SC[MMOl:first the
cVGLJDl:five
FJONO^l:floor
K[JIORl:follo
?YQ:fQl:for
FQUOOOl:for ,
>XLWa@l:for @name
CTVNOPl:for appli
T\KK?Vl:for ask
HSPOPPl:for attac
TRJMWFl:for badge
;TTNQXl:for inter
MJ\MLOl:for quest
UGXMLMl:for quest your
DVIM`Kl:for thank
QHYLRJl:forem
PG[LRJl:forem works
MJ_KPIl:forem works the
XKLONNl:forma
TLNONNl:forma 0
VMMNNOl:forma estar
]NRJDPl:forwa
ZJCJK]l:found
SJINMYl:found our
MZYEKJl:frage
ZMLLMNl:frage es
_LKIMNl:frau
_LKILNl:frau (
KYNJJUl:freun
OVOKJQl:freun mit
RI\KLKl:frien
QI[LMKl:frien a
Mcb@6Rl:from
V[IGMLl:from ;
@FTKRcl:from @name
QSYMMDl:from hear
MTXNNEl:from hear you'l
E_ZIHKl:from invit
HKeKNIl:from over
iFGKNJl:from quest
CRRPOTl:front
HPXOMNl:funct
FRWONOl:funct de
HHONP]l:futur
DKKPR^l:futur your
aHIMNMl:får
_IJMNMl:får du
VGK^LGl:führt
RKLI[Ml:für
AVUNQPl:für @name
WI[NEKl:für vertr
;UWNSRl:g7
FSROPQl:g7 :
=SXNSQl:g7 –
WLLOOLl:gap
FSQOOQl:gap the
KLLP^Il:geach
ZMHMOOl:gebäu
TMMNNOl:gebäu des
P[JNKKl:gener
XLLOMNl:gener diret
F]JPPLl:gener was
XVELLNl:gern
\LGMNPl:gern gebäu
<JZOQ[l:gesch
AP[NPOl:gesch mit
UHNFaHl:gespr
:SWLYRl:gespr .
9UUMWRl:gespr :
TMMNNOl:gespr im
_LIKMMl:gespr jouw
CSVMPPl:gespr persö
2`UMTRl:gesto
CTPOSQl:gesto |
DHJI]]l:get
XMNMMMl:gf
cGINQHl:given
hJHNNEl:given is
TKIZKMl:gleic
=\OMOUl:gmbh
CUOOPSl:gmbh @name
RdIJIGl:go
@WWK[Gl:good
P[GOJNl:good in
OEZXKIl:good someo
<SUONXl:googl
<VWONUl:googl with
UDHaPGl:grade
RJIK]Ml:great
]VHPGHl:groet
MdGOHLl:groet vrien
`KILKOl:group
YZGMIKl:gruß
?XPMUPl:grüss
BWPNTPl:grüss liebe
_IKMIQl:grüße
]FNPLNl:grüße beste
VJMMLTl:grüße freun
O\CCK^l:guard
WCIQFal:guest
ENMO_Ll:guten
XMWKGKl:géran
N]TKHHl:géran notre
bIUIKEl:h
eHXGJFl:h 0
ZMKNMMl:h15
XMLNMMl:h15 0
_MKMMIl:h30
eICNOLl:haast
hHCLMNl:half
KLMN[Ml:hallo
WMKOMNl:halte bitte
N[IOJOl:hands
M^IOIOl:hands good
VMLNNOl:harás
WMKNNNl:harás la
YDJP[Il:has
\FIPRMl:has event
E@h=ZUl:have
HG[L[Il:have i
HKbNLKl:have would
QFHNN`l:have you
iFJERJl:have you'l
]MGJOOl:he
bGRKJJl:head
KMYNKPl:head (
CTVMNQl:head ,
]IINONl:head [
LJZPLOl:headm
NJVONOl:headm the
RSWMMDl:hear
UIXNNHl:hear you'l
IdIMMKl:helpe
ZKXFMJl:her
WJJLQRl:here
YIJPNPl:here ,
`ILPMIl:herr
_IKOMJl:herr -
XaHNFFl:herzl
NMKNXMl:hey
YPEJ_Dl:hi
gKWDHEl:hirin
I^MMNKl:hirin the
\CXJLMl:his
[JTMIKl:hm
DPPOYMl:hoi
aLMMLHl:home
bKLLMGl:home at
SQKHH[l:hospi
ZJJIIZl:hospi entre
MaHJKOl:host
UEUHI[l:hoste
QWHJHYl:hotel
XGEO_Gl:hour
ZFDP[Jl:hour an
[ILKQNl:how
ZMQVHEl:hr
@XRNOSl:hr ↵
HQUOOOl:hr (
<VSNQUl:hr ,
NN^UFEl:hub
MN]THEl:hub @name
FZ\GSEl:i
RS[KFHl:i @name
HQTNNPl:i case
lJJJNBl:i'll
_bVEA=l:i'm
SZKOHKl:i'm ,
P[KOILl:i'm , hi
V[UGCIl:i've
WUOGOHl:ich
FTTNOPl:ich :
`JJPLJl:ich po
?TYMQPl:ich und
M[LNOJl:id
Me[EFBl:if
JfFKKMl:ihr
:ZQNQVl:ihr ↵
J`TJJHl:ihre
XMKONMl:ihren sie
JPPNRPl:ihrer
PXKNMLl:ik
OI]>XOl:il
aGJNNKl:il con
FYEFaOl:im
ESRNTOl:im termi
JRQOOOl:immer
ETTOOPl:immer nutze
M?\QD]l:in
YE[MLHl:in @name
ARTOSRl:in assoc
U\GLKLl:in be
IOPKSTl:in dag
BRSONVl:in regis
FQRPOSl:in regis is
BYQNNQl:indiq
CVRNORl:indiq numér
E]LMPOl:infor
ZMLOLLl:infra
DdMQKIl:initi
DVQOQOl:inspe
JSPOOOl:inten
DOLFV`l:inter
SMMOJSl:inter '
H]IUKKl:inter (
FOPNRVl:inter -
DSQMNWl:inter 0
]IJNONl:inter :
SNNCVQl:inter @name
R]IPGKl:inter an
bDKOMLl:inter and
BURNTOl:inter case
ORLOJSl:inter compe
MG[PKPl:inter first
ULNONNl:inter forma
ARQPSSl:inter job
DQROOVl:inter nd
aILOKKl:inter phd
[IJLGZl:inter phone
[NWHJHl:inter secon
ZV>XLHl:inter the
^HLJOOl:inter vos
\YDKLJl:inter your
FSQNRPl:inter –
NcFKLLl:intro
AUPNTRl:intro min
[THOKIl:intro to
CX_C]@l:invit
[GUNJKl:invit earli
SFES_Jl:invit to
QL_KPCl:invit updat
[JJOMNl:io
jB6P8ol:is
YIDPLXl:is 0
bIB]IGl:is @name
^JIMOMl:is commi
XILOMPl:is here
aDKOQKl:is inter
FQRPOSl:is ltd
UYFMMLl:is name
SZFMMLl:is name my
=MROO`l:is role
ZMJNNMl:is thurs
KKL^NLl:is today
R^FIISl:ist
[GGII^l:ist @name
J]LPLKl:ist ort
TLaDSBl:it
fIQS?Gl:it's
PXLNJNl:it's ,
PXLPGPl:it's , there
eIFINOl:it's so
TVJNLMl:j
XVLNJGl:j jour
FTQNSOl:janua
IRPNQOl:janua ,
[BYATPl:je
XMIOOOl:je spree
RFZJOOl:jefa
TEZJONl:jefa la
ERPOTPl:job
INTLVMl:job ↵
TOJK\El:join
VWMNIHl:join '
XDPSWDl:joine
XDWRRCl:joine be
ZIELYMl:joins
\KFKUMl:joins candi
ZTKNKHl:jour
[PJMLKl:jour le
`LHJMNl:jouw
^HONIMl:junio
\JOOJMl:junio elett
I`IJNPl:jury
GbJINPl:jury du
]KJLNMl:just
_HMMLLl:júri
[LHMNPl:kenne gern
aKKOIKl:kenni
GSPOQPl:kg
fHINKIl:kiero
_MHOLKl:kiero :
QTMMXDl:kind
fHGNLJl:kita
eMDNLIl:kita vorst
aIKPLHl:kommi
hKBKMMl:kommt
nFEJKKl:kommt @name
UF]P;Wl:la
ZGDNM[l:la ,
WMKNNNl:la .
aDLPOKl:la anche
[ILOOKl:la anche sarà
ZHGPQQl:la con
WLNNNMl:la de
AVSNOTl:la de /
VEFPOZl:la en
@MLLQel:la per
]IJMNOl:la por
UMLNOOl:la por forma
LL[KNNl:lab
OH\LMNl:lab the
B]KOQQl:las
F[KOOPl:las a
DP[OMNl:last
HVFMNZl:late
IIL^ONl:laufe
ELN`NNl:laufe sie
ULSK=^l:le
LHIMMbl:le passe
>T^MIUl:lead
?LZMN[l:lead (
D^LNQMl:lead @name
VLLNOOl:lead data
QKVUKGl:lead hr
RUHMPNl:lead our
_HRNKIl:leads
UQSNJIl:leads @name
FVROPMl:learn
IMSOOSl:leben
eDYFHIl:led
WEXOKLl:leidi
VGUOMLl:leidi je
FNPJTXl:leite
AS[ONOl:leite ( @name
cKLJLIl:leitu
gKFMLIl:leitu (
CTWOONl:leitu ( @name
HPTOPOl:lerns
IPSPPOl:lerns bespr
VMLMNOl:lesso
DVDMcLl:liebe
WRMKY?l:like
U\CMTEl:like would
EjGMNIl:link
D^KQNMl:link the
HVOOOOl:link zoom
EIFLYal:list
VWGPNIl:llama
AYJKcIl:lobby
;^TMPPl:local
HUOOOPl:local a
JRPOOOl:local numer
LIMNK_l:locat
FLOOJ_l:locat your
HJQKVVl:loop
FNRNK[l:loop inter
GPQOOSl:ltd
IPQOORl:ltd searc
ZFYLLIl:lugar
PJ^OIJl:lugar en
N]XJGFl:lunch
F^XJKHl:lunch 0
?VYMPOl:m
AUWMQOl:m (
VLONPKl:machi :
8WXKRWl:macht
;VVKRWl:macht @name
NKNM\Jl:made
LRLL[Jl:made @name
DOeOFMl:mail
BWSNQOl:main
_MOPHGl:mairi
IJNQ^Jl:make
s<WNG?l:manag
ZFIUNMl:manag @name
VFYEQOl:manag both
VHXJMMl:manag hirin
PPJPOPl:manag produ
\LGLNPl:manag ward
q@B[EGl:me
MKH[POl:me :
aNKMIIl:me be
[JKNONl:me from
hLELMIl:med
`MHLNKl:med er
]JJOLNl:med tale
[P`B8Ul:meet
XYIPCMl:meet '
TYFMKOl:meet ,
P]FMKPl:meet , @name
YG\NJFl:meet to
UH]OJHl:meet to you
EVUSNKl:meet will
fFCOOMl:meet will you
gFGOOIl:meet you'l
jIAFLTl:meeti
\KLNNJl:meeti .
[OPNMFl:meeti be
A_JOOQl:meeti teams
_FHOPOl:meeti your
fKHOFMl:meets
aGKNNKl:meist
S]IJKLl:melde
ZJJNPOl:melde bitte
F[MOONl:melde sie
\JE]IHl:membe
OJPWPJl:membe a
WNLLNOl:membe panel
VINNMRl:merha
[NWDW>l:met
hJAOKLl:met afspr
UF[HXEl:met gespr
JK\OIPl:met je
gGBPKOl:met spree
dJ?PLPl:met spree je
\HLOMMl:metri
^HKOMMl:metri &
OL[NIMl:micro
HTPOOOl:micro di
`LINLKl:miejs
^LJNLLl:miejs na
JRPOOOl:milan
X[IIJKl:min
QYIKLOl:min 0
`IMLKNl:min @name
UHGgHGl:minut
NSNJMUl:minut 0
FIJ`PQl:minut ;
`KKLMJl:minut five
kV\?;Bl:mit
{C<JLIl:mit @name
eIIKNJl:mit einze
\KNPKJl:mit fachg
MPUNLNl:mit gespr
OD_LRKl:mit sie
]LHKOOl:mit sprec
XMNLOMl:mitar
XMMKOMl:mitar ↵
[MJPLLl:ml
9WTNXPl:mobil
DUQNSOl:mobil ,
EWQOPOl:mobil dispo
bIINMKl:monda
HTXXKDl:more
GSWYKEl:more one
eHKJOIl:most
WHLNZFl:museu
VKNNVGl:museu the
VcIIGIl:my
OUZGMIl:my copyi
[KJPMMl:mysel
ZMJNNMl:mysel is
i?MRNFl:mª
^EOPOIl:mª :
CP^OOKl:más
GPKPK]l:métro
OFlKLBl:na
YKKNNNl:na zapra
UYJNKIl:naar
`JIMOKl:nachm
]KJMOLl:nachm ,
P\?FdEl:name
MHJLeJl:name @name
TaHNHHl:name my
GHWIK`l:named
QdHLIIl:names
U\HLJJl:names zoom
PIYLNMl:nanny
SLZJMJl:nanny prese
MPMNJXl:nd
NRNPHUl:nd 0
G^NOLLl:nda
AXRNPQl:nda ,
dGENLPl:nehme
YLKNMOl:nehme es
WKMNNNl:netzp
:YSMVRl:new
FUPOPPl:new (
FVPOOPl:new ( us
JSUHHWl:next
UMLOOOl:next sit
EL`LPNl:nicht
TXSMHGl:no
XJTJQIl:noch
fLJJKIl:noch bring
XNKOMMl:nos
QJTLKTl:nosso
^GMNKPl:nosso o
EHMOQ`l:nostr
FILOOal:nostr la
fFNDTHl:not
GOTVWCl:note
HQUPZBl:note pleas
NI[YKDl:notes
<UYTPMl:notes addit
ZKLOJPl:notiz
OOWHFXl:notre
ZKSLLJl:now
GONLIal:nuest
QKUPMLl:numbe
HUOOOOl:numbe local
IE[ZLJl:numbe with
HTPOOOl:numer
HTPOOOl:numer un
>XTOORl:numér
BXRONRl:numér au
N[JKOLl:nurse
OXFPOMl:nurse lead
HRROOPl:nutze
GSSOOPl:nutze ich
HPUOOOl:nächs
FPVOOOl:nächs beim
GPUOPOl:nächs beim du
^PRP4Vl:o
PTUFJQl:o com
gJGMGMl:o e
FWONPOl:obrig
MLJ`LKl:obser
^JJMNKl:och
`JJNNIl:och @name
U]HJKJl:ocupa
X]HIKJl:ocupa se
fFKNKJl:oddzi
BWRNQOl:oder
L_SLMBl:of
QKZLMKl:of 0
_HJNKPl:of @name
OYKNMLl:of behal
^KGMOMl:of consi
;Y[NNOl:of direc
=ZWOOOl:of direc ,
HPXKQNl:of head
8S`NROl:of head (
;V]ONOl:of head ,
=UYOORl:of head the
NIM[OJl:of membe
KYMOKOl:of point
]KHKPNl:of two
NNIIO]l:off
YMHLPPl:off is
bXAR@Ll:offic
I`PHLMl:offic @name
RUJPMMl:offic @name the
ULLUOIl:offic equal
HZMJLUl:offic the
DOOOQXl:ofici
_KJNLLl:og
[KLNMMl:og @name
MINO[Ll:oi
OHIO_Ll:olá
Q;OUFcl:on
DF[[MLl:on ,
R>H[K\l:on @name
YUFOQFl:on conta
[KGLKVl:on is
XMJNNNl:on panel
AU^XJEl:one
IRT[KDl:one there
C^IQSMl:onlin
HI\SKOl:only
EKON^Ol:onsit
GNPLOYl:onze
^FDMD`l:op
HNOKQYl:opdra
HOPMPWl:opdra onze
KUYKLKl:opene
SWHHRMl:or
UPKKRMl:or @name
ZJ]HGJl:oral
bJGNMKl:oraz
aJIOLKl:oraz @name
CTPRPRl:ordin
CRPRQSl:ordin vorst
cF\HDIl:ore
XLLPMNl:ore ↵
[cEN?Jl:organ
dCLQJKl:organ ↵
A`OPOKl:ort
@XQOQPl:ort ↵
N]KNMIl:ort vor
@UMN^Kl:ou
=JNGQml:our
_IHNPLl:our bring
TQ[NGFl:our from
QIFYQPl:our so
TIKMLZl:our with
]IGOQMl:ovat
[IHOPOl:ovat haast
NN\KOIl:over
TLULOKl:over takin
?VRPPTl:pa
IRQOSMl:pair
^LEOOMl:pair will
YMNNKMl:pairi
[LLOLLl:pairi -
OU`Y:Dl:panel
_IIMMOl:panel ↵
bCGNPPl:panel 0
TMONLPl:panel :
@WbRDKl:panel the
MaFGNQl:panel video
NKWLKSl:paper
MMYNNKl:paper writt
V^KKGIl:par
Q`DLLNl:par envoy
JQOPQOl:par reçue serez
>PRJMbl:para
\MNMMIl:paren
aKMMKHl:paren the
JIMOL_l:parkh
GYHLK[l:parki
cGJOMJl:parti
ZTWIFFl:partn
II]ONMl:partn @name
VTGNMNl:paso
UOKOMOl:paso te
CW]LMIl:pass
FVQOOOl:passc
EWQOOOl:passc ↵
YFEKO]l:passe
YIHLOUl:passe vous
GWPOOOl:payme
GVPOOOl:payme ,
VJROLMl:pdt
OMUONNl:pdt pm
VI[KMHl:peopl
NMVOLNl:peopl (
;ZWPMQl:peopl ,
=VWNQPl:peopl [
?VWNPPl:peopl [ @name
bLIKNIl:peopl the
9kDDcKl:per
FEFFc`l:per @name
EUSOOOl:per conos
JPZ[HCl:perso
]GLNMNl:perso ,
GSXYKDl:perso more
aHIKJRl:persö
JPVLOOl:persö 0
bHKOKKl:phd
c@HEQXl:phone
HTPOPOl:pin
JJJPIdl:place
VJMOOOl:plais
VJNOOOl:plais le
aHILONl:plann
VKMONOl:plann @name
OSMIPRl:plant
YGDNH_l:platf
WLINPPl:platf ,
WB>PRal:play
YE@OP]l:play role
JLPJK^l:plaza
IU=M_Sl:pleas
YRJNKKl:plus
ULLNOOl:plus ,
hAGLYEl:pm
k@GLUEl:pm 0
aJJOKJl:po
XLLOMMl:po .
OVLOKNl:point
NXLOLNl:point your
DY@WbDl:por
VMLNNOl:por forma
G^MMMOl:por pregu
F[ONPLl:porta
JOVKLTl:portf
NOPMLUl:portf 0
]KDOOOl:portu
\LEOOOl:portu direc
ERHMTZl:posit
JSPPONl:posit analy
IQONOUl:posit the
?YUNPOl:posiz
BWTOOOl:posiz la
bJDMONl:postd
bGENONl:postd :
VMNNNNl:postd the
ZLJMOOl:postd two
JKTNKXl:poste
IJYNHXl:poste le
>WSMVOl:posti job
XKNNNMl:posto
^HOLNJl:posto al
OYIPMLl:pour
eGHLMMl:poved
hEHKNLl:poved @name
E]OPOIl:poważ
JXOONLl:poważ z
[ROMIHl:praxi
H^KMLOl:pregu
Y^JHKFl:prepa
_MUELIl:prese
\LKKNOl:prese saran
OI\KOLl:prese the
aD^HKDl:presi
XIMOOMl:presi ↵
XJKNOOl:presi (
hEGJNNl:presi :
\IGOOOl:presi : tribu
]HRNMHl:prima
]GRNMIl:prima il
GTPOOQl:princ ↵
XOKNJPl:princ –
[SFMKNl:pris
V]BNLLl:pris étant
^EGK]Il:probe
Q[AIF]l:probl
FKNIeMl:proce
@SVMUNl:proce 0
F[KEL\l:produ
>XSMTPl:produ ,
?XSMTPl:produ , scree
ZJMNLNl:produ am
IRIMO[l:produ the
eGLKMIl:prof.
bKKIJNl:profi
GQUNQMl:progr
EQUOQNl:progr pair
UMNNOOl:progr the
CTQOSPl:proje
YNLNMLl:prueb
^HLPMKl:pst
`HKPLKl:pst am
cKIJMMl:puis
[JINMPl:pupil
fFIOMHl:q
EWOOOQl:quai
GTONPQl:quai 0
DXPOQOl:quale
eUEJIHl:quem
MSKY<Yl:quest
H\GNQOl:quest vous
SGZNJNl:quest your
QGGNaLl:quick
3VZK]Pl:r
BSTNSPl:r -
>TSNXOl:r :
\JWIGMl:r2
ZJPNJNl:raise
TFMNK[l:raum
CJWOXOl:re
HUPOOOl:reach
JGHN\Wl:read
CKNLdNl:recep
^GMPLNl:recib
[JLPLMl:recib te
QGHIObl:recom
HC\TFYl:recor
LK\MMMl:recor a
KKITK[l:recor we
I`WGPDl:recru
?XSMTPl:recru (
cEIQJNl:recru 0
R[IKKNl:recru :
]VOEKHl:recru your
8_VHMXl:refer
GQUONOl:refer (
8XULRXl:refer vorst
U\NNJCl:regar
PSRNNJl:regar kind
FWOOOOl:regar warm
MNUOKPl:regis
GPPPOSl:regis is
bJHMNKl:rekto
bMGLNJl:rekto med
\NGNOLl:rekto med er
[CPQMMl:rempl
WDfEMGl:renco
aFYFKIl:renco vous
TIJOJZl:rende
BOdPMHl:repor
\BW\EEl:repre
TKK^HKl:repre @name
VMLNOMl:repre fackl
[KLNNMl:repre fackl och
ZF[HNIl:repre stude
\TGNLIl:requi
]RFPKKl:resch
<TVQSQl:resea
=RUQTQl:resea :
ETPORPl:resp
BVPNSQl:resp -
@SeFLPl:respo
?ZWNONl:respo di
YKHIKZl:resta
\KJNNLl:resti
CVSOPOl:reuni
SKWLLNl:revie
DQXNMSl:revie portf
IPOMXMl:reçue
ETQPQOl:reçue serez
DTUNPOl:rh
F_OPOGl:ring
HTPOOOl:riuni
QPIRQNl:robot
6VQLXZl:robot @name
DJNQP]l:role
:[YOONl:role ↵
[IKOMNl:role manag
\HMPLNl:role stake
]JKOIPl:role the
KJ\OJPl:ronde
_FGOOPl:ronde @name
EDG\Jel:room
JKFbPLl:room the
WFgJHCl:round
dHFPKMl:round nd
^KILNMl:rozmo
ZJKNNNl:rozmo na
HGPKMcl:rua
HQOOPSl:rua :
GMPOL[l:rue
HMPOK[l:rue 0
TNSJNLl:run
CSYNNNl:run and
UMINPQl:rundg
YENHK[l:sala
ISPOOPl:sala de
TIHM_Jl:salar
VCL_LJl:sales
FLPMKbl:salle
IYIO[El:salud
GbMQJIl:salud un
Y_GKFIl:salut
N]KLINl:salut caro
NSOMFVl:salut cordi
XQGOPLl:sampl
XMLLNOl:saran
iSCKJGl:sarà
O[GNMNl:sarà accog
iJDLNIl:sarà ci
JJ]MMOl:says
ULJLMVl:scene
KMPNUNl:sched
?`OQNMl:schic
>XVNOPl:schic (
]KKKKQl:schoo
VMMJQOl:schul
`IGNOMl:schul mit
ZJJPMOl:scien
ZIKONOl:scien data
bIANVJl:scree
jHBOPGl:scree phone
eRDJMGl:se
7YXNNVl:searc
BSWOOQl:searc @name
UGRRVDl:secon
YJVTFGl:secon the
Q_AXHIl:secre
aGJKOOl:secre ;
\IJMOOl:secre ; @name
EcJQKKl:secré
F^PNPIl:secur
\[KKHDl:see
fKIMNFl:seein
cKJMOGl:seein be
[LKKPNl:seen
_LJKPKl:seen be
ZLRMKJl:segun
XNJONMl:sein
UMLOOOl:sein anwes
JQRPONl:selec
IQTPNNl:selec the
>TTLRUl:seleç
@SUMRSl:seleç de
K^JOMJl:send
K_IOMJl:send pleas
YPJUJHl:sends
YUHVGFl:sends corpo
LLRINXl:senio
6[SLUUl:senio :
BQTPOUl:senio is
VKLMQOl:senio –
VLNNNNl:sense
ZJLNMOl:sense produ
LYMOKNl:sent
jGENLJl:serai
]MKPJLl:serai je
HSQPPNl:serez
TMMOONl:serez vous
IZJJLXl:serve
cKLMIKl:servi
UIOPOMl:servi bewer
S]OIHJl:será
PLXLOLl:sessi
BURJTSl:set
J[OMNJl:set was
XMKMNOl:setze
YLKMNOl:setze danac
UXZGHDl:seu
[HHbFFl:shado
^KJLMNl:she'l
dGJLNKl:shift
NNKHIal:short
JKKKIfl:short a
G\]GLGl:shoul
CPGOOal:si
=]PNRPl:si quale
RaEILLl:sich
GZMOONl:sich melde
S]GJLLl:sich sie
ZNGKPPl:sick
YMJLNOl:sick off
kDCGJWl:side
^GHJH[l:side clien
VWP\@@l:sie
XMLNMNl:sie halte
OULLONl:sie melde
BZ[MLKl:since
FZOPOLl:since yours
dGGKONl:sind
bHGLPLl:sind @name
VMMNNOl:sind gespr
VLKOOOl:sit
UMLOOOl:sit you'd
WHXLOIl:site
XHINJXl:sitze
HFKONdl:sitze wir
eGKRGJl:się
bIKQHJl:się @name
\IKPLOl:skal
\JKOLNl:skal du
C\POPLl:slide
_CTQT@l:slot
]GLOKPl:slot your
pC=WJKl:so
gB?ZLLl:so ,
JPSOOOl:so away
XMJKPOl:so sick
\MGJPOl:so sick off
IJJMP`l:softw
GQOOQSl:softw @name
cKLNHKl:solli
\HGZMIl:solo
RH[QKIl:someo
][EJJJl:sono
SIULOOl:sorry
U>RUYGl:speak
fLBOMKl:speak be
INLOI_l:spedi
ZKNLOMl:split
YKOLOLl:split @name
KIYNPPl:spoke
cICLPPl:sprec
\LHKPOl:sprec sie
jF@PKPl:spree
kH;PLOl:spree je
_LFMNNl:sql
WLMOMNl:sql am
IPWPMNl:st
`FJOLOl:st 0
XIROJNl:stadt
NMYJPLl:staff
ATRNVOl:staff :
@TRNWOl:staff : job
SE_EDZl:stage
PLUOKNl:stage st
dEIRJLl:stake
[IMOLNl:stake pm
RFZNMMl:start
TE[OLKl:start we'll
DOOOM[l:stati
RJ]OIJl:statt
^EQIMPl:stell
UDYJNPl:stell an
YGJYNIl:story
VGHSKXl:story a
BYPNPRl:straß
DXPNPQl:straß @name
_KKPKJl:stron
aIJPLJl:stron ich
^KKPLKl:stron ich po
FPOOSTl:struk
GPOORTl:struk zum
QG]SJHl:stude
UFHNM[l:studi
XPIONLl:suis
YQHOMKl:suis je
\I^IIEl:super
YXEJLMl:suppo
S\GKLMl:suppo it
XIH[KLl:surpr
XJHYKKl:surpr be
oCFQLEl:syste
`INOKIl:syste 0
IKNKM`l:são
IOJGKel:take
SVVEAUl:take-
WJXJNIl:takin
YLQKOJl:takin be
ZJLPLOl:tale
\IKOLOl:tale skal
:^PNRQl:talen
@XQORQl:talen ↵
>YQORRl:talen ↵ @name
ETQOROl:talen @name
ETQOQOl:talen @name ↵
oGBLMIl:talk
9VWOOUl:talk .
`IHMOLl:talk you'l
`IKMKNl:task
h`DFCEl:te
N\KMLLl:te quem
bLGGSLl:tea
NMMNNVl:teach
HWYVGDl:team
M]MMMHl:team hirin
UFJ^JNl:team inter
SGZKNMl:team the
LWLGNUl:teaml
ONTMNNl:teaml (
DTVNOOl:teaml ( @name
IWSNMNl:teaml ,
cIIKPKl:teaml unser
[KJMPLl:teaml unser mit
VSXIEJl:teams
TKVPHLl:teams micro
PZFYIHl:techn
cSDLHMl:teil
^RILHLl:teil @name
]JJNLPl:teil nehme
hMIHGNl:teiln
aKJJLNl:teiln .
=YUOPOl:telef
EVGQSTl:tell
UGGWKVl:tell you'l
XR@J[Kl:termi
]XCMILl:termi den
DUIKN_l:test
>STNPVl:test will
ASSKOZl:teste
E`DGeEl:thank
OMJXONl:that
FUMFBjl:the
MHRJK^l:the ,
YKMNOMl:the .
`XCNIGl:the ;
9ONQQbl:the about
QLQJNTl:the and
FOQNOWl:the as
TJLNGZl:the at
[FHHNZl:the by
[SKKMIl:the durin
:YNL^Ql:the for
I\ZIIJl:the from
F\PPPHl:the if
PFQYWCl:the in
ZGSLNLl:the meet
RQPZHFl:the of
Q[WXE;l:the on
ERXNOOl:the run
SQ>WC]l:the to
V^IKLEl:the with
CSVOPPl:their
DRUOPPl:their for
oHFKIIl:then
eIFKNMl:then ,
HRdTBEl:there
MJ[SNGl:there be
XUJMGNl:there hi
\\CLLGl:thing
[`MFKAl:this
AYQOQOl:this to
XLKONOl:three
XOKNLNl:thurs
HSPOPPl:thurs for
WNKONMl:thurs on
Q_IKJLl:ti
IfHOKIl:ticke
1ZWO\Nl:time
BTVNRNl:time @name
DSQOROl:time europ
O[GLONl:titol
SXHLNMl:titol la
P]N;YJl:to
BVPNTOl:to ↵
dTHJHGl:to @name
TJYNLHl:to assis
^E[MIFl:to assis execu
_IHPLNl:to chang
T\KPGGl:to chat
D`ITIPl:to clerk
HEZMI]l:to due
UIDOL]l:to next
>VRPOTl:to pa
I\SFNNl:to perso
EVYNOJl:to repor
WGGSKWl:to story
rHAKLHl:to talk
`IIMPKl:to talk you'l
DYHOJ\l:to write
\NJPKKl:to writi
ZVYKADl:to you
UB\\DFl:today
BHZcIIl:today @name
[JLQOHl:toddl
YJKXNFl:toddl the
VVEXJGl:tomor
VYFSKHl:tomor who
JPQOPOl:too
TMMPNNl:too is
PE_PMIl:topic
FdLOIKl:tour
@YRNPPl:tour ,
MLKSJYl:train
IIKMMcl:tram
UKLUMLl:trans
dIGLNMl:tribu
UMLNOOl:trust
UMLNOOl:trust with
oGEJKIl:träff
aKILMKl:träff du
[KKNOMl:träff får
]DOPNLl:très
YHOPNLl:très à
DUTFaEl:tu
=WRLTTl:tuesd
ZIJOQMl:tuota
\JHOPMl:tuota ovat
]B@[C]l:two
`HHMONl:two and
;VULSUl:técni
;UVMSTl:técni -
TMNONOl:ui (
=WZMQOl:uk
?VYNPNl:uk (
[fEJGDl:un
HTQOOOl:un @name
`FJPKNl:unass
`GIPLNl:unass (
PG`FKRl:und
EOXJSPl:und )
WLKNOOl:und ) entwi
LMbFIPl:und @name
\LKMNLl:und @name :
[LJNNMl:und @name teaml
gUFMCIl:under
UJWLKMl:unfor
^=NVEVl:unser
cIHKPJl:unser mit
\KLMMMl:unser von
g[FHGDl:up
QQUJOJl:updat
ETQNSOl:updat been
LMFJ[Vl:us
IRQOOPl:us #
FTQOOQl:us 0
_KHLOMl:us of
NHKHLel:use
MNNMMWl:use we
TNNOLOl:utc
<S]MPQl:vacan
>L\NNYl:vaga
CJaMKUl:vaga a
ZKINPOl:vai
WMJNONl:vai você
eFHPLKl:value
FIWKOZl:van
KJKdNIl:verba
ETOOQSl:verei
bEZMFFl:vertr
`AHMI\l:vg
;bJNLYl:via
GUOOOQl:via ↵
JQOOPQl:via ,
@WONRVl:via @name
NnGDHLl:video
VJOOOMl:viele
SVMKNKl:visit
OZLNMJl:visit the
_JJLNMl:vocal
]HLMNNl:vocal ;
^JJLNMl:vocal ; @name
aKGMKPl:você
\KKNMMl:vogal
ZLLNMMl:vogal º
ZQNDUGl:von
_IHPKOl:von auftr
_GHPKPl:von auftr im
HfIQIIl:von initi
\JMOHPl:von notiz
RFXLOPl:von stell
ICEGjXl:voor
KKQKbFl:voor @name
V_IMJCl:vor
V[JMLGl:vor @name
BOEJ_[l:vorst
eIINNGl:vorst @name
cFKINPl:vos
VFLOOSl:votre
WJMONOl:votre confi
AWROOSl:votre dans
TQOW<Sl:vous
^HGONOl:vous .
H]HXKKl:vous @name
HVFZNLl:vous chef
UKNONOl:vous de
[NMOHLl:vous à
JLRNOUl:vp
NMUOOLl:vp (
LeGNHLl:vrien
L_IPHMl:vrien met
pEYIB?l:w
aHIPKMl:w )
ETXMNOl:w /
lHGOIGl:w @name
\MGONMl:w desig
[INPMLl:w dive
aLGOLMl:w inter
^KKOKLl:w pairi
PMUNNMl:w revie
ESTJOUl:ward
RQJMPPl:ward (
FXOOOOl:warm
H[MKMQl:warml
?^\HDUl:was
O@YOQQl:was case
FWPOOOl:was email
JI`OLLl:was it
6QHQaYl:we
YLFONQl:we .
HAiGE[l:we'll
\FEBIhl:we're
\JVJKIl:wee
ONXMJMl:wee /
XIONMOl:week
`GGJWJl:welco
TNKPNOl:wer
aFFNPPl:werde
YNIONMl:werde sein
TMMNOOl:werde teiln
IPIJLcl:were
CZ\GNKl:werks
CRPMTTl:werks :
XI\JJIl:werks unser
9X[ZPDl:what
LSIM\Hl:when
YVPTDDl:while
PKK]OGl:while toddl
UKJ[NGl:while toddl the
VFPNLSl:white
fS;\DFl:who
cCJQJOl:who ↵
Q_GNLIl:whole
R]HMLJl:whole the
SF`ILLl:wie
IGUUPQl:will
GPWHPTl:will @name
hJFHOJl:will inter
hIBLOLl:will panel
[KAQWKl:will we
UKAVE^l:will you
N\FNOLl:willk
TWHMNLl:willk @name
SDKMIal:wir
CK]RMPl:wird
BIdQNLl:wird @name
ZHRQJJl:with
`IKOIOl:with ↵
gEHOJMl:with )
_GKOLNl:with ) @name
KG\PPMl:with ,
kFHRIFl:with 0
`GIQMLl:with 0 round
YJ]LEIl:with @name
LMWOPKl:with be
\GHMXJl:with call
aKJLKMl:with check
]LKMLMl:with check conve
[LMOLKl:with codin
gEHPIMl:with conve
]GLNNNl:with crit
Y[GLJJl:with debri
VLNOMNl:with desig
VLNONNl:with desig syste
LE[TMMl:with good
K]KOJOl:with hands
JbGPINl:with hands good
_LMMLIl:with home
cIIPJJl:with hour
^C=WI]l:with inter
JMMNI_l:with inter '
RNWDITl:with is
^IJNNMl:with meet
cBEL\Gl:with meeti
[NJNNKl:with meeti be
^FGPPOl:with meeti your
WLLNONl:with min
WLLNONl:with min 0
^LENOMl:with pair
_LENOMl:with pair will
YNEOPOl:with posit
ARYOQNl:with progr
>TYORNl:with progr pair
\HIPNOl:with scien
XJKPNOl:with scien data
^GKOKPl:with slot
[IKOLPl:with slot your
ZKPMMLl:with speak
]MFNOMl:with speak be
JKXMPPl:with spoke
OF^NMLl:with start
;UXONUl:with talk
aGINMOl:with wrap-
UMMOMOl:with wrap- pm
XK]LGGl:won't
NK_LLJl:word
LK_MMJl:word a
UHWPJMl:wordt
XFVOKLl:wordt leidi
WEXOKLl:wordt leidi je
PILNK[l:work
KX[GMIl:works
MK\KPKl:works the
RVWHJHl:worry
UPVIKKl:worry @name
KT]CFVl:would
RSPKXCl:would we
nAEOINl:wrap-
UMMOMOl:wrap- pm
dEGQKNl:wrap- recru
P\CMGXl:write
SQ[KJEl:writi
TPYKKGl:writi i'm
MLYJQLl:writt
MBYPQQl:writt was
ETTNOPl:wunde
[JNKDYl:x
]IMKDXl:x @name
bKHMKMl:y
XLKNNNl:y @name
YMJMNOl:year
L6JKZil:you
TNMNOOl:you -
LOLOTPl:you .
jBELTJl:you :
jHEOPDl:you ;
JL\JOOl:you inter
UEER]Ll:you invit
]KJLNNl:you just
aWGOHCl:you like
FSVONNl:you panel
VFZNNHl:you see
_JLPLIl:you then
QLJL^Hl:you when
VIYLMJl:you with
_FGJKYl:you'd
aGKONJl:you'd peopl
oLB@>_l:you'l
[JKOOLl:you'l ↵
F^LPOKl:you'r
UeW=2Zl:your
HcJLOIl:your @name
_KEJPQl:your about
KSXKOJl:your as
RF\MJNl:your bring
[DMPNOl:your conta
MfHNGJl:your for
[HKOMPl:your is
T`FILKl:your of
MYKPNKl:your send
>UUMOVl:your test
WKKPNOl:your to
I]JUJKl:your with
GV\KKKl:yours
[XIMHIl:z
fIHLMIl:z @name
ZKJONOl:z rozmo
[JJNNNl:z rozmo na
hGJRFIl:z się
]IIONNl:zapra
WLMIQQl:zit
TLMGSSl:zit @name
CSVNRNl:zone
FRTNQOl:zone time
HXDG]Sl:zoom
GVPOOOl:zoom ↵
_IIOKOl:zu
UKOMMQl:zum
DPONTUl:zum einla
HQRNRPl:zwei
?PVOSSl:zweit
`IKONIl:zwisc
`LKNMIl:zwisc @name
BWROPPl:züric
BWROPPl:züric ,
_UWME>l:|
bVGLIEl:| 0
nBDOKMl:| 0 -
4\WMXOl:| @name
RNP^GEl:| c
[HXPJEl:| c slot
\IKOMNl:| dive
XLLOMNl:| dive deep
FTTONOl:| engin
GVQOOOl:| infor
SRINMQl:| manag
ITOOOPl:| numbe
]GLPKNl:| play
\HLPLNl:| play role
`GKOMLl:| pst
[JLNLOl:| sense
ZJMNLNl:| sense produ
WS[HQ;l:¶
YLKNNOl:º
_HKNLMl:º .
RbAC[Gl:à
_LLNKKl:à bien
DYPOOPl:çalış
DXQNNQl:çalış @name
DVRJJZl:è
cEEJIYl:é
iIFLILl:échan
cVCJKIl:étant
[TEMKMl:étant géran
fGGKMNl:компа
aLHKLNl:компа сторо
cHHJNOl:руков
]KJKNOl:руков (
cLGKMMl:сторо
Y]T?Y9l:–
[TKLJJl:– .
aXUK@Al:– 0
JZXMIHl:– @name
aIJMJOl:– chair
YINONNl:– codin
^IJQHPl:– crew
^JNPKIl:– desig
_HRNKIl:– gespr
6R]J_Kl:– inter
ETQNRPl:– kg
eGGQIMl:– pm
TTLLLNl:—
lHHNEKl:•
gLLMFHl:• ↵
eEJKKOl:• ↵ @name
EZGK_Il:→
LRNVTElabel
a?r>EElabel!absent
a?Q\FHlabel!and
B[\@XIlabel!arrange
Kba1<_label!boss
FAJ?{@label!candidate
YU8Pe?label!hire
GJ<{9Nlabel!listen
WMQOJLlabel!me
sX[YE#label!meet
GC]aJHlabel!not
DE]bHJlabel!only
DVHYJVlabel!place
cV?X@Jlabel!topic
vL__/+label!who
UMOSKKlabel!will
rT8EMJlabel!with
`iGCCDlabel!you
YhRACDlabel:a
IW\KKHlabel:about
:QTQPZlabel:add
GUPOPOlabel:addre
@PPMKalabel:adres
QJVMNNlabel:again
aMTKDJlabel:agend
ZZBJKPlabel:an
hGCMLOlabel:and
iHIKMIlabel:anspr
EMKO`Nlabel:appli
RZGKQLlabel:appoi
YZGMFLlabel:asses
KTD\YClabel:atten
ZJJNOOlabel:audie
kNLEFJlabel:auswa
gBLLJOlabel:avec
ZJXDMLlabel:backu
[KJVKIlabel:banca
ZJETONlabel:be
ZKNOIOlabel:behav
aJKKKMlabel:beoba
>VXNPPlabel:bespr
?KOGoLlabel:bewer
fFUHHIlabel:board
P[MJNKlabel:bring
FJ^YLGlabel:but
TYHMMKlabel:by
VSNOFOlabel:cabin
`PCZEHlabel:call
NILLZQlabel:cance
LELDvClabel:candi
bIHLMMlabel:chat
UTG[FIlabel:clerk
\IJJKWlabel:clien
uBUQ<Alabel:commi
WGG]HPlabel:confe
IVQNMNlabel:confi
KbMPHHlabel:conta
ISUOMNlabel:contr
`GGNNPlabel:conve
F`cGFDlabel:coord
:QTQPZlabel:cultu
YLLMNOlabel:dabei
Z]DJIKlabel:day
\HJOONlabel:deep-
FSSOOPlabel:den
UNKNOOlabel:des
RSHLPPlabel:die
WLLMNOlabel:dir
UKJLNVlabel:direc
LNHL^Nlabel:discu
I_LKMPlabel:du
_IMLKNlabel:each
[ISNKKlabel:earli
XYKKIJlabel:earpl
DQVUMMlabel:einla
dODKKLlabel:einze
:TTVOSlabel:en
lELINGlabel:entre
ZSJLJMlabel:erste
XLYEJNlabel:es
:XSMWQlabel:event
WEH[MNlabel:exami
GSSOOPlabel:facht
ZKNMMNlabel:fifte
HSUNNNlabel:finan
eHJINLlabel:first
CTXKYFlabel:for
]ILNNLlabel:forma
_KKKLMlabel:frage
OgVDBGlabel:from
[MJNLNlabel:für
YMHMOOlabel:gebäu
yECHEKlabel:gespr
HEFQmJlabel:guest
ZLKNMLlabel:h15
KMVPMOlabel:headm
MKWNNNlabel:heads
GRTOPOlabel:hinwe
YH_HKGlabel:hirin
I^KHOPlabel:host
KVLKJYlabel:hotel
pPAHHJlabel:hr
GSSOOPlabel:ich
XKLNOOlabel:ihnen
OHKJbMlabel:im
LUCY@\label:in
WYGEMQlabel:infor
pHb8J>label:inter
^Fc:]=label:invit
UWHJONlabel:is
JH^ONLlabel:it's
0YWL`Nlabel:job
^MJKMNlabel:jouw
M\UNCKlabel:jury
dHLLJLlabel:júri
TPHMQPlabel:kenne
_NFOMKlabel:kita
MH^LMNlabel:lab
TPQHMPlabel:lehrk
eMGMLHlabel:leitu
OPJNNTlabel:locat
P[HLLNlabel:logis
GSSOOPlabel:macht
WF]NJHlabel:manag
VKVJNKlabel:meet
IaILLOlabel:meeti
^KKJMOlabel:membe
YLXNHIlabel:micro
_LIOLKlabel:miejs
gGILKLlabel:min
WLMNNNlabel:minut
GSSOOPlabel:mirja
ETOLVPlabel:mit
ZLMLNMlabel:mitar
`LINLLlabel:na
8FEFfjlabel:name
[[FIJKlabel:names
?S[LOQlabel:nehme
YLIOOOlabel:next
IC_XKLlabel:no
NTJORNlabel:not
XIKXKLlabel:notes
YbCFMIlabel:of
M_KLKMlabel:offic
JX]WBAlabel:on
FIZYKMlabel:only
ELON]Olabel:onsit
bIVJFHlabel:oral
]aFN@Hlabel:organ
@YQOQPlabel:ort
JC[J_Jlabel:our
G`Y^9Blabel:panel
VMMOMOlabel:part
HdHKLOlabel:parti
cFJMJPlabel:partn
gKPFHJlabel:peer
cGASOLlabel:peopl
S^IJJKlabel:per
YILOONlabel:perce
^WGIIMlabel:perso
QLXLTFlabel:phone
OVLOKNlabel:point
7YSMTVlabel:posit
?WPNWPlabel:post
IdILLKlabel:power
\LKKNOlabel:prese
]FMOOKlabel:presi
YG]IIJlabel:previ
GQTRNMlabel:probe
DUQNRQlabel:puest
]IHNOOlabel:q
O\KMKLlabel:quem
M_ONHIlabel:quest
RJTMNNlabel:quick
QHbJIKlabel:r2
ZKONINlabel:raise
TJKPOQlabel:reaso
POJMUOlabel:recru
IKLPIalabel:regis
\FVNJJlabel:repla
[KMLLNlabel:robin
AROXWIlabel:role
JJOPK\label:room
`KLKKMlabel:round
GRSNRPlabel:runde
VMMMNOlabel:saran
MLMK\Mlabel:sched
TKFO\Jlabel:scree
GbGTJLlabel:secre
EaKWLGlabel:segre
`JKLMMlabel:seite
gFKLHNlabel:senio
VIWNKKlabel:sessi
AVQXPJlabel:shado
gDFHJWlabel:side
INWQPKlabel:sie
\SGLHOlabel:signé
VMMNNNlabel:sind
WKJOOPlabel:sit
VHH\JNlabel:speak
YKNLOLlabel:split
XLLMNOlabel:sprec
\MLMLMlabel:stage
[LHMNPlabel:stell
LLNN[Klabel:subje
\VGNIJlabel:take-
aVFKHJlabel:te
Z?T^HFlabel:team
[JYKGIlabel:teams
YX<[HJlabel:techn
SMYHIPlabel:teil
nASKHElabel:teiln
1\WNTUlabel:telef
GLNKcLlabel:termi
BYV[U9label:the
GU[RHIlabel:there
dFDMOPlabel:three
@a?U]Hlabel:to
]JEZJIlabel:today
O[MWHElabel:tomor
fGDKOOlabel:tribu
cBXDNKlabel:trust
TEFWG]label:two
>YRNPSlabel:ubica
fHHJLNlabel:und
_KKLLMlabel:unser
TFcMGIlabel:updat
bHFLONlabel:us
>YSNRPlabel:vacan
YVUBGMlabel:video
ZLKNMMlabel:vogal
ZNOLJMlabel:von
XLLKC]label:vorst
^HKJNOlabel:vos
HNYNOMlabel:was
ZIKQMOlabel:wer
`IIPINlabel:wexco
JRTNONlabel:what
SZTSEAlabel:who
M]SSFClabel:who's
:[VNPPlabel:wie
UKMTMLlabel:will
NLTRMNlabel:wir
sG@KFNlabel:with
TL[FMLlabel:word
dIHKKOlabel:you
`JGLNOlabel:you'd
[]EIKIlabel:your
RWFIG[label:zoom
\KJMNOlabel:zu
EQTTNMlabel:zum
JPQNROlabel:zwei
ZLKMMNlabel:º
bLGKLNlabel:компа
bLHJMNlabel:со
gKFILNlabel:сторо
jKIJIIlabel:участ
KMLJQ[last:0
[a@A:clast:1
PSRDLUlast:2
_d=CFQm:↵|↵
I_FJHZm:↵|↵ @name
ZHMONNm:↵|↵ director
[INOMMm:↵|↵ head
NUNNNMm:↵|↵ hr
IXOONLm:↵|↵ office
XIOOOLm:↵|↵ recruiting
bBMPNLm:↵|↵ responsable
D]PPNLm:↵|↵ school
C_PPOIm:↵|↵ sekretariat
`HKQMJm:↵|↵ senior
B^NONOm:↵|↵ talent
8XUMWQm:↵|!
JbLLKKm:↵|(
YKLOMOm:↵|( chair
?aNNOOm:↵|( recruitment
Y\GMKFm:↵|,
UYGPPFm:↵|, @name
iHDQGLm:↵|-
gHFPJLm:↵|- organizer
5[TLVTm:↵|0
@WRMRRm:↵|0 ↵
#vnG_Rm:↵|:
HSPOPOm:↵|: ↵
@XQNUOm:↵|: +
?XQNSRm:↵|: 0
#ekJSRm:↵|: @name
t?IMKFm:↵|>
EUTONNm:↵|by
EVSOONm:↵|by @name
DUUNPNm:↵|chat
AVVNQNm:↵|chat -
DWQOPOm:↵|clic
FVQOPOm:↵|clic qui
GUPOOOm:↵|da
FVQOOOm:↵|da computer
JQPOQOm:↵|date
HRPOQOm:↵|date /
4`VNROm:↵|de
@\POPOm:↵|de recrutement
WMKOMPm:↵|is
FXPOOOm:↵|is your
HUPOOOm:↵|more
GVPOOOm:↵|more |
ETSNOPm:↵|raiser
<YXMQPm:↵|raiser :
EWROOOm:↵|un
DVQOQOm:↵||
EVQOQOm:↵|| besprechungsoptionen
rCDPHIm:↵|¶
hVPKB?m:!|,
YVGNMHm:!|, who
YWGMLJm:!|>
AYUPMMm:&|(
DRTOQPm:&|)
YPPOHKm:&|>
bFLIEYm:'|'
cINNLEm:'|' is
FRQOQQm:(|&
DRROQRm:(|& @name
XLUNMFm:(|)
>R^MNQm:(|) ↵
<T]OOOm:(|) .
[NIMMMm:(|+
PWYIFKm:(|,
GRYLNNm:(|, @name
PZINLLm:(|, personal
CTVNPOm:(|0
<WYNQOm:(|0 )
:RZNTQm:(|engineer
?QXORQm:(|engineer )
:YZMOOm:(|manager
FRTOOPm:(|manager role
GQROOQm:)|-
aJJOMIm:)|:
^IIPMNm:*|[
]JKPKOm:+|(
ROIMOTm:+|>
[KNOJLm:,|↵
bDKOMLm:,|↵ 0
HJJIiMm:,|!
QX@UMOm:,|(
^A@GdPm:,|( @name
iFDGPPm:,|( hr
dRFIHNm:,|)
WMT^D@m:,|,
]`GEGKm:,|, @name
UHIP\Im:,|, and
TSbHEDm:,|, has
KJUZLJm:,|, is
^IHPJQm:,|, te
JLHR]Mm:,|, to
OMLWNMm:,|, types
`GFNPOm:,|, vous
YKMMONm:,|, will
iQ3@mAm:,|.
:TNMWYm:,|0
CSOORTm:,|0 ,
eACGhBm:,|:
dj1FLIm:,|>
WBAYH`m:,|and
LDD[K_m:,|and @name
IeFMMLm:,|can
6YXOPSm:,|manager
KQ_LKHm:,|sends
JROOPQm:,|street
QZHMNMm:,|takes
PYHNMMm:,|takes over
BTVOOOm:,|time
CTVOPOm:,|time )
[KKLNOm:,|und
OUWHJMm:,|will
[IJMOOm:,|will collect
8YPOZPm:,|¶
XZGLGNm:,|–
YHCQOVm:-|(
AQOOSWm:-|( 0
[KJOMMm:-|( @name
VMMONNm:-|( betriebsrat
dGFPLMm:-|( teamleitung
]MMPJIm:-|+
WNMPMLm:-|+ trustees
mUCIHEm:-|,
dIJQJHm:-|, @name
L\ONMIm:-|, front
]GMMNNm:-|, personalreferent
?OPMUZm:-|0
;RTMSXm:-|analyst
9XUNURm:-|data
<VRMVSm:-|data scientist
=RPLWXm:-|engineer
>QRNVUm:-|manager
HOQOTOm:-|¶
BdJQPIm:.|↵
uGCKFIm:.|(
OJGGU]m:.|,
FNOPL\m:.|, @name
ZMKNMLm:.|, οικονομικό
:SRTPWm:.|0
@SRNRVm:.|0 ,
8X\LQRm:.|:
dbCHCGm:.|>
TKKQOOm:.|and
^FJOONm:.|and i
?UTMPTm:.|de
FRUOOOm:.|kan
6Z[OPPm:.|of
GRSOPOm:.|sind
DTTOPPm:.|sind :
UTJMNMm:.|will
CZPOOOm:.|will open
bEMQKKm:/|↵
ZINPMLm:/|↵ 0
_KKOMHm:/|&
aJJOMHm:/|& @name
bNGPFNm:/|(
XJNOMMm:/|( recruitment
WNIONNm:/|( vp
AM\OROm:/|)
IMML`Km:/|,
YNIOMMm:/|, our
aMKOHJm:/|/
]MMPIKm:/|:
]KMPJKm:/|: senior
tEFNDIm:/|>
@TWNRNm:/|¶
PaGMHLm:0|(
YJLPLNm:0|( vp
TLKQTJm:0|,
EROMRTm:0|, @name
eIIPIKm:0|-
YLLOLNm:0|- amministrazione
ZLMOKMm:0|- direttore
aGLMMLm:0|;
dJMMIHm:0|; 0
]KELRNm:0|>
=YQMXNm:0|candidate
BWPMUNm:0|candidate call
ZVMHHMm:0|e
OcKIGNm:0|e .
;XVNSQm:0|interview
?UUNSPm:0|interview between
ARSMWOm:0|planner
BRSOVOm:0|planner ii
GPOOPUm:0|yard
?STNPWm:0|¶
cFHNPKm:0|–
V?ALKmm::|↵
aDLONKm::|↵ 0
[@EPM]m::|↵ @name
AMOQO]m::|↵ title
MEVBXWm::|(
XJKHJ[m::|( 0
`>AMBkm::|( @name
^MIKMOm::|( chair
[JINOOm::|( leiter
bIKMJLm::|( ops
aEKNMOm::|( président
_HKOJOm::|( vp
eMDOMIm::|)
_JJMLNm::|+
]JKMLOm::|+ @name
mtUII#m::|,
ApMLHGm::|, 0
{PM5X.m::|, @name
^GKOKOm::|, director
hEGPHNm::|, head
FPPNTQm::|-
<WSMXPm::|- 0
o6VJ^6m::|.
_NGLLNm::|/
<VQMZOm::|/ a
>WIGY\m::|0
ENPKJam::|0 ,
eK>DeBm::|;
NYCLZJm::|; @name
_MJMHOm::|<
_KJLIOm::|< >
P]TcP'm::|>
PEKIcNm::|e
AUSNUOm::|engineer
BURNTOm::|engineer ↵
PKJ^PHm::|from
mC<PKSm::|is
RL\GNMm::|started
OK\LMKm::|started here
cIINLKm::|und
dQCKKLm::|will
]ELONOm::|will call
ZQGPJNm::|will ring
SSJFTOm::|¶
MSBEU^m::|–
TBGLT\m::|– @name
\IGNPPm:;|↵
RFHaIPm:;|(
fEBWNHm:;|,
YLHNNPm:;|, head
_GGNOPm:;|;
CIYVPNm:;|is
eBBOQQm:;|will
@WQMQSm:<|↵
ZFGLJ]m:<|&
dQOLY2m:<|(
_[JLAJm:<|( @name
KT\UGDm:<|( hr
S]JILLm:<|( no
OOWSIHm:<|( rh
C^MLSMm:<|( they
bHMMLJm:<|+
JIBTeLm:<|,
YEWH[Bm:<|, @name
XXJKKJm:<|, analista
SYIPJKm:<|, chargé
RXHOKNm:<|, de
\G[LFIm:<|, emeritus
OKZPJLm:<|, lab
WK^IIGm:<|, our
IGZVMNm:<|, who
PFVYJKm:<|, who'd
TJXTKFm:<|, whose
KFJPeJm:<|, your
ENOO\Nm:<|-
DOQNVRm:<|- @name
:^K`MJm:<|.
UFINcDm:<|/
THLN\Gm:<|/ @name
APLLgJm:<|0
IROOQPm:<|0 ,
DQJGNgm:<|:
^LNOJIm:<|: 0
#[^I`am:<|: @name
_SJMHJm:<|: hi
FOPOVPm:<|: interview
@[QNROm:<|: recruiter
.\B9eqm:<|>
gARLLIm:<|and
OMWJONm:<|and @name
_GJOMNm:<|and i
NML\NIm:<|ascolta
GXHL_Hm:<|asked
MXRLIOm:<|asks
RRQNGOm:<|asks you
YSJQFLm:<|belt
VXFQJLm:<|belt je
EaUMJIm:<|by
RYKLIOm:<|calls
QVLMJOm:<|calls you
XYJKJJm:<|can
ARSNVPm:<|chat
CXPOQPm:<|de
DWPOQOm:<|de recrutement
HPQOPQm:<|den
HPQOPRm:<|den ,
JPPOQPm:<|di
WZGLMKm:<|direct
T[IMILm:<|direct line
WMYHILm:<|drives
YUJJLKm:<|drives you
[SAONNm:<|du
_NBONNm:<|du standard
bPKJGLm:<|e
_FHOPOm:<|en
ZHRLJPm:<|enjoyed
OJZMJPm:<|enjoyed your
IQQOQOm:<|filtro
HRQOQPm:<|filtro @name
^DVLGPm:<|found
XFYLHNm:<|found your
UTXZ=Bm:<|from
L_EPKOm:<|from @name
NI[XGIm:<|from compliance
LF`HSNm:<|from hr
XJI[IKm:<|from internal
PHI[QMm:<|from the
KL_HOLm:<|ha
BbJQNNm:<|haalt
I]LPKLm:<|haalt je
PMLNKYm:<|hall
OMMMMXm:<|hall ,
\E[KLGm:<|handed
[SQTM:m:<|has
aMJMJKm:<|has confirmed
[SIRBPm:<|has invited
U^IMHIm:<|hat
fRGLHGm:<|here
]YGMHHm:<|here from
]JJJPOm:<|in
WWFJNNm:<|in hr
FNONZNm:<|interview
LMMM[Lm:<|interview ,
:PTN^Pm:<|interview :
]DF_GLm:<|invigilates
dDLRDOm:<|invited
aELRGOm:<|invited you
PSJPNOm:<|invites
OUIPMPm:<|invites you
SHVT7^m:<|is
SWJPJLm:<|is inviting
W]FLMHm:<|is learning
cFKKRJm:<|is travelling
]KIROHm:<|isn't
_LIOOIm:<|isn't involved
FMeKMJm:<|ist
WKLULKm:<|joins
HfKLNGm:<|knows
KIPL^Km:<|komt
WKLMOQm:<|le
T\HLLKm:<|leidt
_RHHKNm:<|looks
T[DJNNm:<|looks after
]GDII_m:<|may
[LKTLIm:<|may be
OWTKJLm:<|mir
bIJQKHm:<|observeert
_KKLNKm:<|observeert de
UVVFLGm:<|qui
QIYLMNm:<|ran
RIYLMMm:<|ran this
PKVMNNm:<|read
VJSMLNm:<|read your
MIINKbm:<|reception
NIKNL^m:<|reception ,
LMbJJKm:<|retired
MMPLNWm:<|room
HIeJOJm:<|saiu
JLLMM_m:<|schule
ILLNM]m:<|schule @name
U]HHOIm:<|set
X_IHMFm:<|set up
S^HKIMm:<|shows
\YIJGLm:<|shows candidates
]ISJLKm:<|stößt
bIJLIPm:<|takes
MaZFFGm:<|te
\PHMKNm:<|te enseña
Z[GJJJm:<|ti
?QSMWSm:<|us
FQQMSQm:<|us through
W^DINJm:<|van
XYBJQMm:<|van recruitment
MIJ\OOm:<|vom
\W\ECCm:<|vous
VQIPLOm:<|vous accueillera
X^8]V9m:<|will
QXD\LEm:<|will be
RYIJOMm:<|will dial
^LHGPQm:<|will have
XSKMLKm:<|will text
IQ`MLGm:<|would
]SGMLKm:<|would like
FPKcMJm:<|zeigt
GSIaLJm:<|zeigt ihnen
DK[[KIm:<|zit
GHSaNHm:<|è
RWHR\;m:<|–
KY_PBEm:<|– @name
^JPOGMm:<|– bewerbung
VLJLUNm:<|✓
TIJQWKm:>|,
eKJNEMm:>|>
DPQNWPm:>|labs
FPQOUPm:>|labs -
YPTLJGm:?|,
EJ]JJZm:about|,
TLHSOPm:accountant|will
JPOOPQm:am|0
UKNOONm:and|↵ 0
gEDOLOm:and|(
\KCZKJm:and|,
gFJJPIm:and|.
gGPQDHm:and|:
cCOPILm:and|: recruiter
qEHLKDm:and|>
XLLJPPm:and|will
cGCOOPm:and|would
^DKOOOm:and|would like
QcGNHJm:asked|to
_HLMMNm:ask|about
YIUKPIm:as|is
]JMIRKm:as|is in
HLKNIcm:at|,
\JJMONm:avec|(
WJMONOm:avec|( directeur
_GYNEIm:avec|,
ZLIOMNm:avec|, notre
M`JKIPm:avec|>
jIDLKLm:a|(
bIGMMMm:a|( @name
QWXKFHm:a|,
[KRNKIm:a|, que
QYJLMMm:a|, recrutadora
UXSJLEm:a|.
DiZIEDm:a|>
bNKLKGm:a|liga
^IKLMOm:bei|(
^IKLMOm:bei|( chef
BdJMPNm:bei|.
DLMaNMm:bei|mit
FMP\MMm:bei|mit ,
sEIOHBm:between|and
rFJPGBm:between|and @name
UHYOJKm:bring|,
VLTNLIm:bring|, my
KbLMLHm:by|(
@IRbLQm:by|,
G\ILWKm:by|, our
DR>cIZm:by|, who
TYDEH]m:by|.
UFYLKOm:by|;
Vg>]A@m:by|>
]KJKPLm:by|and
^LJKPKm:by|and two
lLAGMNm:by|from
hLDHLMm:by|from the
H_LNKNm:by|on
K_KMJNm:by|on behalf
XMLNNMm:będą|oraz
[KJNMNm:będą|oraz @name
dGFNMNm:c'est|qui
WXGKNLm:caposala|le
ULWIMLm:ceo|interviews
PDYNPOm:chef|does
VFOOOPm:chef|does the
JSHNK\m:chiama|.
RYCNNNm:colleague|,
TYBONNm:colleague|, who
N]HNOLm:colleague|will
VQJONMm:colleague|will phone
_NHPHMm:com|,
XD]KKLm:com|>
aJGMMNm:com|e
D^NNMNm:contact|,
eKEKMNm:con|(
^KHNMNm:con|( whiteboard
wD>MJJm:con|,
bFFPNOm:con|, la
`JBPNPm:con|, que
GI_MQMm:con|.
eKFNILm:con|>
M\KONHm:da|>
IQNMZKm:dear|,
IU`JQ@m:de|,
EWPOPOm:de|, c
ROTOLJm:de|.
;AJVpNm:de|>
ELLKQam:die|.
[ETGQNm:director|will
DVRNPOm:di|manager
YLLNNMm:driftsleder|.
KXMPLMm:du|,
YKLMOMm:enhetschef|och
HIQLfFm:entretien|–
AMSN^Mm:entrevista|-
^JEOOOm:en|(
VMKOOOm:en|( hr
_JLNKMm:en|>
]KJNNLm:et|.
3[RL\Rm:event|:
ASPNWPm:event|: 0
DTQNTPm:event|: @name
HTOOPOm:event|: recruiter
_IKPLLm:e|,
_HENIWm:forwarding|invite
VHFQLXm:forwarding|invite as
WE>J^Xm:for|,
JHHNdNm:for|:
dGGMKOm:for|;
YZJPFGm:for|at
J^MQIJm:for|at reception
aHMPHLm:for|at the
WI\LLFm:for|on
FD_GL^m:from|,
GKbMPJm:from|, who
^C_HKGm:from|.
NaGMNIm:from|>
DSSOQPm:g7|lead
ESROQPm:g7|lead (
MNVOMMm:gespräch|/
LMLO\Km:hallo|,
KLLPZMm:hi|,
NMPHL]m:hospital|>
W\FMHKm:i'm|,
RXKNKKm:i'm|, i
TVJNLLm:i'm|, the
OZJNNLm:ik|,
PXKNMLm:ik|, recruiter
TNLNONm:il|,
DRPNSSm:interne|0
\JNOLLm:interviews|lab
WLLO>]m:interview|,
^KGKHVm:is|,
\RDIJUm:is|.
O[GMNMm:is|and
TYEMNMm:is|and i'll
MYLOJOm:it's|again
PMG]KOm:it's|first
RMHWLNm:it's|first time
`NGMKMm:kommt|dazu
`GHOLPm:la|(
WLLNNOm:la|( presidenta
?WSNPTm:la|0
\JLOOKm:la|che
]HKOOKm:la|che gestisce
MRVRKHm:lead|greets
PNWPKIm:lead|greets everyone
CRVPOOm:leiter|)
DRXONOm:leiter|) ,
>UZPOMm:leitung|)
`GFNPOm:meet|(
[_DNGGm:meet|,
SWGMKPm:meet|, who'll
\FSPLIm:meet|.
aLCPOKm:meet|and
cHBNNQm:met|(
YLHOOOm:met|( teamleider
aMFQFNm:met|,
GSQOPQm:microsoft|↵
JQOOPQm:microsoft|>
`KFLNNm:mit|(
eKGPGKm:mit|,
WC]JOJm:mit|.
fDLNIMm:mit|>
dUDLLDm:naar|.
GTPOOPm:new|)
GPUOOOm:nächsten|das
IPSOPOm:nächsten|das team
fGHNNHm:oddziałowa|>
QVHPMMm:office|greets
VRHPMLm:office|greets you
@YTOOPm:of|↵
=T]OONm:of|)
XEGKN^m:of|,
KNVMRMm:of|, @name
DLaNPJm:of|.
7V\OQRm:of|>
EINLPbm:on|,
IKMLQ]m:on|, no
fKFMKJm:o|,
ZTKNKIm:o|, do
GFgKNMm:o|está
GJdKNKm:o|está de
JLKMKbm:parkhaus|,
JQOPQPm:par|,
CURQPOm:par|, directrice
[_HIFIm:par|>
>WWNPPm:people|]
WVINKJm:por|,
JVIXLMm:por|>
G`KLNMm:por|en
DcKLMNm:por|en recepción
XKJOOOm:presidenta|;
]HGOOOm:presidenta|; secretario
AWRNRPm:product|@
CVRNRPm:product|@ @name
ZILPLNm:recibe|,
[JLPLMm:recibe|, director
aKFNOJm:rektor|og
]NGNNKm:rektor|og driftsleder
bKFPKKm:rencontrerez|,
WMKONNm:rencontrerez|, notre
ZLLNMMm:representant|.
aKMNFMm:representative|has
LLNONYm:sala|,
bCOIKSm:sala|>
HLPMK^m:salle|>
fIGMNIm:sarà|.
[HKNOOm:secretario|;
[IKMOOm:secretario|; vocal
UYKLJJm:see|0
[GLXKHm:sends|,
UII]LJm:sends|, who'll
DTSNQPm:senior|analyst
EQROOSm:senior|counsel
GPROOTm:senior|counsel ,
ZLJMNOm:setzen|und
ZJKMOOm:setzen|und ich
V]GJKJm:sono|,
S^GKLKm:sono|, selezionatrice
[NHKOOm:so|will
ZMILOOm:so|will run
BTQNVOm:staff|engineer
@TQOVOm:staff|engineer ↵
^JKPLKm:stronie|i
]KKPKLm:stronie|i @name
URIONMm:suis|,
YPHONKm:suis|, recruteuse
CXOOPPm:talent|>
DTQOROm:talent|¶
[KKMPLm:teamleitern|und
^JIMPKm:teamleitern|und @name
HRSOOOm:teamleitung|)
DSUNOOm:teamleitung|) ↵
JMIMGfm:the|,
BSSNOUm:the|analyst
NJKNOZm:the|building
JKJOQ[m:the|room
GBUAUgm:to|,
HIKMHim:to|, then
WbAJATm:to|.
^_BMGHm:to|>
K\KQOIm:to|at
K[KPOJm:to|at the
\XENMFm:to|on
^JHMONm:und|(
WLLNNOm:und|( personal
]KHMPMm:und|.
gIKMIIm:und|>
MGOOEbm:via|,
KMNNMWm:via|0
KMNONWm:via|0 ,
^JKLNMm:vocal|.
S_FNGMm:von|,
QbJNFJm:von|, @name
_IKPINm:von|:
KHHMdMm:von|>
dEJOKMm:with|↵
VKNONNm:with|↵ 0
\LLNGQm:with|&
OMMOJXm:with|& co'
dHKNILm:with|(
TNNONOm:with|( ceo
WMMLNNm:with|( cto
VMMOMOm:with|( vp
cQTD4Zm:with|,
ZMGONNm:with|, director
VNKNOOm:with|, head
KO_ONEm:with|, our
WHGMM\m:with|, the
\\CKIKm:with|, who
RZUKHFm:with|.
VHYLKMm:with|;
bE^HFGm:with|>
ZMJQMKm:with|about
]LIOMMm:with|about the
XEYMMJm:with|and
SD\MOKm:with|and @name
ULKOOOm:with|and me
hS?QGGm:with|at
n?BSKNm:with|at 0
cCDQPPm:with|at @name
XWEMMMm:with|from
QZEONMm:with|from our
@RZOQOm:with|health
\JHNNOm:with|is
^FHOPOm:with|is booked
SGXPKLm:wordt|,
YJNOMMm:wordt|, die
UJLKI\m:x|–
\GKJF[m:x|– intro
`IHNMNm:y|.
cKJNMGm:zwischen|und
eKJNLFm:zwischen|und @name
YKJONNm:z|(
UMMONNm:z|( kierownik
HVRNMOm:||↵
^HKOKNm:||(
[JMNLNm:||( she
UMMONNm:||,
XLLOMNm:||, @name
V\HLMGm:||>
<[VMPOm:||de
cDWUDDm:|||
lRDLKAm:¶|↵
EWQNPOm:¶|↵ -
OQQNPJm:¶|↵ @name
^HJQLLm:¶|↵ engineering
MXLPOKm:¶|↵ hr
MVPMNLm:¶|↵ people
CYQNPOm:¶|↵ talent
VMLOMOm:¶|( head
\LLOJMm:¶|,
#cdJXNm:¶|:
CSUOQOm:¶|: ↵
ETQNSOm:¶|: 0
,aaKUMm:¶|: @name
`KLOMHm:¶|>
@WRMVNm:¶|a
FRSOQOm:¶|avec
CVTNPOm:¶|by
CVTNPOm:¶|by @name
DUSOQOm:¶|com
ETRNRNm:¶|com o
FRROQOm:¶|con
FSSOQOm:¶|con google
?TQNZNm:¶|dat
ESQNUNm:¶|dat je
@YTNPNm:¶|de
2_WORQm:¶|from
=ZTPPPm:¶|from calendly
BWTNSNm:¶|from my
dCJQINm:¶|hat
fDJSFNm:¶|hat den
FSTNOPm:¶|if
CUVOOOm:¶|if the
YELPPPm:¶|is
EQTOQOm:¶|mais
FQTOQOm:¶|mais sobre
>SZOQPm:¶|more
?RYOPPm:¶|more about
@UWNRNm:¶|o
BTVNQOm:¶|or
GQUOOOm:¶|or cancel
FQTOROm:¶|time
DRUOROm:¶|time zone
^HFNOOm:¶|will
]FJONOm:¶|will call
HPOMRSm:¶||
KTOMRLm:¶|¶
ZHNONMm:–|↵
WIOONNm:–|↵ 0
hEKQDLm:–|(
VXDJZDm:–|,
KJHR_Km:–|, @name
]KLOIMm:–|, recruiting
kVCJICm:–|>
<XTMVNm:–|de
dIMOHJm:•|,
pCEMGNm:•|–
OJbJJJme/B:absent
KPUNNNme/B:absent+me
@JdOONme/B:absent+not
OFXOOOme/B:absent+only
>P]PPPme/B:absent+will
[QENNMme/B:absent+you
gHSHHHme/B:and
VJTMMMme/B:and+me
IJ[OOOme/B:and+not
PEZONNme/B:and+only
LWDPPSme/B:and+will
\QRIJHme/B:and+you
IrDIJHme/B:arrange
UZFMMLme/B:arrange+me
GH\PPPme/B:arrange+not
N`CNNNme/B:arrange+only
I^INNNme/B:arrange+will
NgJJIHme/B:arrange+you
`CGPORme/B:boss
dFDONNme/B:boss+me
LJKRRTme/B:boss+will
[INNMMme/B:boss+you
f@HONNme/B:candidate
WKLOOOme/B:candidate+will
`BLONNme/B:candidate+you
WIIQPQme/B:close
GPUOOOme/B:close+not
JONQQQme/B:close+only
GPOQQQme/B:close+you
dDBPPPme/B:greet
WMJONNme/B:greet+me
\KFOOOme/B:greet+you
`JJMLLme/B:hire
`GHONNme/B:hire+me
RIQOOOme/B:hire+you
]DRMMMme/B:listen
LHWPPPme/B:listen+me
CPWPPPme/B:listen+only
ZHKOOOme/B:listen+will
LKWOONme/B:listen+you
`A[JJJme/B:me
YKSLLKme/B:me+meet
AGfONOme/B:me+not
QGYNNNme/B:me+only
]HHOOOme/B:me+place
_DJOOOme/B:me+topic
UMJOOOme/B:me+will
TGXMMMme/B:me+with
\QQJJIme/B:me+you
gG_DDDme/B:meet
?JdOOOme/B:meet+not
=YSPPQme/B:meet+only
gK=OONme/B:meet+will
cLQIIHme/B:meet+you
?=vMMMme/B:not
PHTOOOme/B:not+only
JKYOOOme/B:not+who
AK^PPPme/B:not+will
NJWNNNme/B:not+with
?HfOOOme/B:not+you
H^_HGGme/B:only
GNVPPPme/B:only+topic
OHUOOOme/B:only+who
OJUOOOme/B:only+with
AOYPPPme/B:only+you
J^FONNme/B:place
aEHOOOme/B:place+you
^FIONPme/B:topic
>TQQQTme/B:topic+will
QUKNNMme/B:topic+you
XVNKJJme/B:who
GYLOOPme/B:who+will
H[PMLMme/B:who+you
XNTJILme/B:will
PWHONNme/B:will+with
OWPLLLme/B:will+you
dVCJJIme/B:with
TYKLKKme/B:with+you
a_WAB?me/B:you
IL\NNMme/L!:absent
d<TMMLme/L!:and
O]CNNNme/L!:arrange
YKIPOOme/L!:close
ZHHPPPme/L!:greet
\JINNNme/L!:me
UUVIIIme/L!:meet
IJ]NNNme/L!:not
WJKOOOme/L!:only
aEBPPQme/L!:topic
gBDPOOme/L!:will
ZWANMMme/L!:with
PO[KKJme/L!:you
UGVNMMme/L0:absent
lI>NNMme/L0:and
I_EOOOme/L0:arrange
^IDPOOme/L0:listen
^JFONNme/L0:me
QVXJIHme/L0:meet
FMXPPPme/L0:not
YVANNNme/L0:only
ZFFQQRme/L0:topic
gAFONNme/L0:will
`T?MMMme/L0:with
UOOMMMme/L0:you
DQYOOOme/L1:absent
GF^POOme/L1:and
YHJOOPme/L1:arrange
`HFONNme/L1:close
[GRMLLme/L1:me
IQWNMMme/L1:meet
YA[LLLme/L1:not
EUUOOOme/L1:only
XHIPPPme/L1:topic
LJXONNme/L1:will
HXNOOOme/L1:with
KN[MMMme/L1:you
RIZLMLme/L:absent
KMWNNNme/L:absent>me
j?JMMLme/L:and
_EGPOOme/L:and>arrange
XLJONNme/L:and>boss
VKLOOOme/L:and>me
MHXOOOme/L:and>meet
ZJJONNme/L:and>who
gC@PPPme/L:and>will
WLJOOOme/L:and>with
J]EOOPme/L:arrange
DVUNNOme/L:arrange>only
\JIONNme/L:boss
XIFQQQme/L:close
bFDPOOme/L:greet
UMKOOOme/L:hire
JNRPPPme/L:listen
WCZMMLme/L:me
YVZGEEme/L:meet
XIKOOOme/L:meet>absent
JMYNNNme/L:meet>and
J]EPOOme/L:meet>only
UKMOOOme/L:meet>topic
`FFPOOme/L:meet>you
QD_MMLme/L:not
EH]POPme/L:not>me
FLZPOOme/L:not>you
[TBNNNme/L:only
H[HPOOme/L:only>meet
_GFPPPme/L:only>not
_FEPPQme/L:topic
\EKOOOme/L:who
cBSLKKme/L:will
]FJOOOme/L:will>meet
[Y?MNMme/L:with
]FHPOPme/L:with>meet
SWRKJJme/L:you
YGKPOOme/L:you>only
GRQPPQme/N:absent
RZFNMMme/N:and
GWMOPPme/N:arrange
g=IOOOme/N:boss
U\CMMLme/N:hire
`HGONNme/N:listen
[BOPOOme/N:meet
8YUPQRme/N:not
TLQNNNme/N:place
bFEOOOme/N:topic
aEHOOOme/N:who
n<EONNme/N:will
2]^OPPme/N:with
^EPNMMme/N:you
GHZPPQme/P:and
:[[MNNme/P:arrange
[HSLLLme/P:boss
YJLNNNme/P:close
cIGNMMme/P:greet
bEIONNme/P:hire
HRSOOOme/P:listen
VJLOOPme/P:me
QIZLLLme/P:meet
BWSOPOme/P:not
kBENMMme/P:topic
RIXMMMme/P:who
YGNOOOme/P:will
FM]NNNme/P:with
IPWNNNme/P:you
HHbNMMme/R!:absent
]QEMMMme/R!:and
Sc=MMLme/R!:arrange
WKKOOOme/R!:boss
YMHOOOme/R!:greet
cCEPOOme/R!:hire
WGKPPPme/R!:listen
UGYMLLme/R!:me
_LXHHGme/R!:meet
:BqONOme/R!:not
DTcKJJme/R!:only
MHNQQUme/R!:topic
PVJNNNme/R!:who
SRUKJJme/R!:will
l@>PPPme/R!:with
`TGKKJme/R!:you
TDZNMMme/R0:absent
mFAMMMme/R0:and
Mj:NNMme/R0:arrange
\KIONNme/R0:boss
]IIONNme/R0:hire
YTQJJIme/R0:me
e\8KKJme/R0:meet
<FoNMMme/R0:not
<_^KKKme/R0:only
FXOOOOme/R0:who
[LQLKKme/R0:will
cHDONNme/R0:with
ReJIIHme/R0:you
DS[MMMme/R1:absent
GeBONOme/R1:arrange
eGCNNNme/R1:boss
XJJOOOme/R1:candidate
dAEPPPme/R1:hire
[GHPPPme/R1:me
cGOLKKme/R1:meet
EK`NNNme/R1:not
QJTNNNme/R1:only
FXKPPPme/R1:place
OGRPPRme/R1:topic
\SILKKme/R1:who
XJSMLLme/R1:with
aJQJJJme/R1:you
TH]KKKme/R:absent
]SOIIHme/R:and
LMTOOOme/R:and>arrange
`HHNNMme/R:and>boss
_EGPOPme/R:and>me
VLLNNNme/R:and>who
QVFOOOme/R:and>will
KTUMLMme/R:and>you
IpFJIIme/R:arrange
GYNOOOme/R:arrange>and
N]FNMNme/R:arrange>me
\MBPOPme/R:arrange>meet
KZJONOme/R:arrange>only
N`?OOOme/R:arrange>you
hC@OOQme/R:boss
WLKOOOme/R:boss>you
`EFPOOme/R:candidate
YLHOOOme/R:greet
XMIOOOme/R:greet>you
`TAMLLme/R:hire
_DGPPPme/R:hire>and
YFRNNNme/R:listen
XSTIIIme/R:me
PHUOOOme/R:me>and
LKVOOOme/R:me>listen
\MFONNme/R:me>meet
VLLOOOme/R:me>with
ZKIOOOme/R:me>you
gIZFFEme/R:meet
YLJONNme/R:meet>absent
_HGONNme/R:meet>and
YIJOOOme/R:meet>listen
RCYOOOme/R:meet>me
EJ]POPme/R:meet>not
ZHIPPPme/R:meet>topic
VLLOOOme/R:meet>who
WHNOOOme/R:meet>with
[UGLKKme/R:meet>you
B@sMLLme/R:not
JJZONNme/R:not>absent
BIaOOOme/R:not>meet
?JaPPPme/R:not>who
A`cHGGme/R:only
BeFOOOme/R:only>arrange
LKVOOOme/R:only>you
=bKPPPme/R:place
PASQQTme/R:topic
\GKONNme/R:topic>and
UNMONNme/R:topic>you
ZVJKJKme/R:who
VKKOOOme/R:who>and
D\KOPPme/R:who>arrange
EXMPPPme/R:who>place
QWSKJJme/R:will
DJ[QPQme/R:will>absent
`JAPPPme/R:will>meet
URFOOOme/R:will>you
[POKKJme/R:with
XJJOOOme/R:with>boss
\@ROOOme/R:with>you
h[DGGFme/R:you
LXGPOPme/R:you>absent
GXPONOme/R:you>and
D`RLLLme/R:you>arrange
XJJOOOme/R:you>boss
bDGOOOme/R:you>candidate
OIWONOme/R:you>me
[KDPPPme/R:you>meet
QUHOOOme/R:you>topic
DUWNNNme/R:you>with
TOIPOOme/above!greet
CSXNNNme/above!hire
ESWNONme/above:advis
DSXNNNme/above:anjal
DSXNNNme/above:hr
[JIOOOme/above:liebe
CUXNNNme/above:rao
UNIPOOme/above:robin
GFURRTme/b:↵
]FNNNNme/b:!
\CIPPSme/b:(
GKTQQSme/b:)
FNUPPQme/b:+
RNbHGIme/b:,
[DKPOQme/b:-
`ge;;8me/b:.
XBLPPSme/b:0
YJOMMMme/b::
KNXNNNme/b:;
WMJOOOme/b:>
[TEMMLme/b:?
]PaDCEme/b:@name
Q^FMMLme/b:a
RUFOOOme/b:aan
]GHOOOme/b:about
[HKOONme/b:addit
GPVOOOme/b:afloo
<`SNNNme/b:after
CTXNNNme/b:again
H[JOOOme/b:agend
ZKMNMMme/b:al
EK[POPme/b:all
JVQNNNme/b:allee
[IIOOOme/b:along
UIQONNme/b:als
TOPMMMme/b:am
M@^PPPme/b:an
X\DKLKme/b:and
USJNMMme/b:anrei
FdCOOOme/b:any
[IJONNme/b:appli
SRIOOOme/b:are
UTDOOOme/b:arriv
`GEPOOme/b:as
MUONMMme/b:ask
VGMPPPme/b:asked
\PENNNme/b:at
L_DONNme/b:attac
`DRLLKme/b:auf
NVJONOme/b:auftr
XDVMMMme/b:avec
YIHPPPme/b:back
^IGONOme/b:backe
XJLOOOme/b:backg
TPFPPPme/b:balie
GDhMMMme/b:be
HG]POPme/b:becau
B\PNOOme/b:befor
GVQNNNme/b:behal
LVONNNme/b:bel
EK]OOOme/b:ben
UNLOOOme/b:berei
LYKNNNme/b:bespr
UMLOOOme/b:betri
JOUOOOme/b:bewer
NQVMLLme/b:bij
VRRKKJme/b:bin
JXKOOOme/b:boa
YJKOOOme/b:book
JZIOOOme/b:booke
HUMPPPme/b:both
>ZZMNNme/b:break
a?SNMMme/b:bring
\FJOOOme/b:burea
B_JPOPme/b:but
^JHNNMme/b:café
TVFNNNme/b:calen
P[NKKJme/b:call
EK]OOOme/b:camer
M\EONNme/b:can
@WPPPRme/b:case
WLMNNNme/b:chair
\KINNNme/b:charl
_DJOOOme/b:chat
aEHONNme/b:chef
XISMLLme/b:ci
NXFPOOme/b:clien
FLXPPPme/b:colle
f?FPOPme/b:collo
`EHOOOme/b:compu
dCGONNme/b:con
[AMPPPme/b:conve
FZKPOPme/b:coord
[KKNNNme/b:core
bEEPOOme/b:cv
UFROOOme/b:da
REVOOOme/b:dabei
ZHJPOOme/b:dan
VKNNNNme/b:danac
ZHJPOOme/b:dans
ES[MMMme/b:das
A`JPPPme/b:date
HPTOOOme/b:day
WWOJIJme/b:de
XLIOOOme/b:dear
HG^OOOme/b:dem
YTENMMme/b:den
CXQOPOme/b:der
WHOOONme/b:des
YFHQQRme/b:desig
I[IOOOme/b:diary
\HHOOOme/b:dich
NYXJIIme/b:die
ZJHOOOme/b:dinsd
YJJOOOme/b:dir
^GIONOme/b:direc
SIKQQQme/b:do
VKLOOOme/b:docs
RIKQQQme/b:does
=O^PPPme/b:don't
HG\POPme/b:drill
DLZPPPme/b:drop
`EHOONme/b:du
HPUOOOme/b:durch
hCBONNme/b:e
LKVOOOme/b:ea
_BIPPPme/b:een
VSFONNme/b:ein
KZKNNNme/b:einla
ZIJOOOme/b:else
d>MONNme/b:en
[FNNNNme/b:entre
NH[NMMme/b:er
YMKNNNme/b:es
GH^OOOme/b:estar
[HHPOPme/b:et
ETUOOOme/b:even
DTXNNNme/b:eveni
WJLOOOme/b:every
BUZNNNme/b:feedb
kBBONNme/b:first
N_DNNMme/b:for
aDEPOPme/b:forwa
JLWOOOme/b:frage
GPQPPQme/b:frame
_KDOONme/b:freue
cDFOOOme/b:from
XLJOOOme/b:front
R\CNNNme/b:für
KXLONNme/b:geben
\HFPPPme/b:gentl
TRHONOme/b:gern
OJXMMOme/b:gespr
BZQOOOme/b:ging
XIMOOOme/b:give
YMKNMMme/b:go
XLJOOOme/b:goes
WMMNNNme/b:gover
XGSMMMme/b:graag
\GFPPPme/b:grill
`FFPOOme/b:groet
ZJKONNme/b:group
VKJPOOme/b:half
ZJJOOOme/b:haré
@M^PPOme/b:has
NRIPPQme/b:have
ZIJOOOme/b:head
UTGNNNme/b:hear
F[NNNNme/b:her
TPRLLLme/b:het
\HGPPPme/b:hi
VMMNNNme/b:hin
YJIOOOme/b:hirin
GYLOOOme/b:his
AYSOOOme/b:hoe
TLMOOOme/b:hope
DYMPPPme/b:host
ETTOOOme/b:hour
E]HPPPme/b:how
XKLOOOme/b:hr
]FIPOPme/b:i'll
RJQOOOme/b:i'm
EK[PPPme/b:i've
Q\ILLLme/b:if
UWGMMMme/b:ihnen
K\HONNme/b:ihr
SJTNMNme/b:ik
YTEMMMme/b:il
MTSMLMme/b:im
VLYJJJme/b:in
YIKOOOme/b:inter
OGZNNNme/b:intro
KUONNNme/b:invit
WERONNme/b:is
TKTMMMme/b:it
_GFOOOme/b:job
bDFPOOme/b:join
ZCQOOOme/b:joini
STNMLLme/b:just
PJUNNNme/b:kan
YFNOOOme/b:kenne
VKLOOOme/b:kept
PVHONOme/b:know
FZMOOOme/b:kurz
HSROOOme/b:l'org
^ASNNMme/b:la
]GIOOOme/b:lab
URGONNme/b:lade
PJTONNme/b:last
VNIOOOme/b:late
BWPPPPme/b:le
]IEPOOme/b:lead
GMYOPOme/b:leave
aFEPOOme/b:leite
GZMOOOme/b:let
EQVOOPme/b:lg
^HHONOme/b:like
C[PNNOme/b:link
PDVPPPme/b:llama
FZMOOOme/b:lobby
XLKONNme/b:londo
TWHMMMme/b:look
IJXPOPme/b:luego
HRUONNme/b:m'occ
OFZONNme/b:mache
^FFPPPme/b:macht
XOOLLLme/b:me
RWHNMNme/b:meet
cGBOOOme/b:met
KJ[NMNme/b:mich
]GJOOOme/b:min
]IHOONme/b:minut
kBAOONme/b:mit
]FHPPPme/b:mobil
]GHOOOme/b:monda
TNKOOOme/b:money
YJJOOOme/b:more
dFFONNme/b:my
QGVONNme/b:mysel
THROOOme/b:möcht
CK\PPPme/b:n'y
LLWONNme/b:ne
JXIPPPme/b:need
KKVOOOme/b:nehme
F\LOOOme/b:new
PD]NNNme/b:nicht
NI[NMMme/b:niet
BK\PQPme/b:no
^GEPPPme/b:noch
TMMOOOme/b:nochm
GJ[OOOme/b:non
<McOPPme/b:not
PJTOOOme/b:notes
FPVOOOme/b:notre
`AKOOOme/b:numbe
GTWNMMme/b:nur
CG`PPPme/b:não
YPHNMMme/b:o
IHZPOPme/b:off
EUTOOOme/b:ok
UOIPOOme/b:om
VTWIIHme/b:on
dCFOOOme/b:one
AQXPPPme/b:only
ZIJOOOme/b:ook
FbFOOOme/b:organ
UOLNNNme/b:os
gBCOOQme/b:our
NJXONNme/b:out
G]HOOOme/b:panel
LKXONNme/b:parti
EI`ONOme/b:pas
\IJONNme/b:payme
URJNMMme/b:peopl
XILOOOme/b:per
]IHONNme/b:perso
GTROOOme/b:pick
ULQMMMme/b:ping
BYTNNNme/b:pleas
XLLONNme/b:postd
DTXNNNme/b:prep
EK[PPPme/b:pushe
LRUMMMme/b:put
]JGOOOme/b:quedo
YJPNMMme/b:quest
CZNOPOme/b:recep
[GHPPPme/b:recev
^FFPPPme/b:recru
YKKNNNme/b:remot
WLLNNNme/b:repor
HRUOOOme/b:respo
PTJOOOme/b:ring
bGAPPPme/b:role
FZLOPPme/b:room
ZGKOOOme/b:rsvp
EQVOOPme/b:ruf
eBFOOOme/b:run
[GJPOOme/b:runni
YKJOOOme/b:sales
[IIOOOme/b:same
VMMNNNme/b:sarem
WFRNNNme/b:sarò
\IIOOOme/b:schui
<WZOOOme/b:secon
KE`NNNme/b:see
WIPNNNme/b:selbs
I\HPOOme/b:send
EUUNNOme/b:sendi
]IGOOOme/b:septe
Z@TONNme/b:serai
XKJOOOme/b:servi
CRXNOOme/b:setti
VMMNNNme/b:setze
FUQPOOme/b:seule
FZMOOOme/b:shall
UKMOOOme/b:she'l
CQQQQRme/b:show
P^AONOme/b:sie
ESVNONme/b:slide
[IHOOOme/b:slot
FI\POPme/b:so
JWMONOme/b:solo
VKLOOOme/b:someb
OWFOOOme/b:someo
FSUNNNme/b:somet
JLWOOOme/b:sorge
IYJOOOme/b:sorte
[HHPPPme/b:sprec
eFBONOme/b:spree
II]ONOme/b:stay
XIJPPPme/b:stel
NJVOOOme/b:stell
EUSOOOme/b:strai
GQVOOOme/b:só
NXFOOOme/b:take
MMUNOOme/b:talki
WPGONOme/b:te
KF[OOOme/b:tea
_BONNNme/b:team
KKVOOOme/b:teil
XLHOOOme/b:teiln
YRCONNme/b:tell
]GHOOOme/b:ten
XGNPOOme/b:test
XHMOOOme/b:text
FIXQQQme/b:that
DSTOPPme/b:that'
ZXVFGEme/b:the
UKLPPOme/b:then
HH_ONNme/b:there
]IHOONme/b:thing
^IHONNme/b:think
FYXLLKme/b:this
`CIPOOme/b:throu
RULMLLme/b:time
WKSMLLme/b:to
]JFOOOme/b:toda
^FJOOOme/b:tried
VKLOOOme/b:tu
WHMOOOme/b:um
ERUOOOme/b:un
UE[LMLme/b:und
YLKNNNme/b:uns
]KGONNme/b:unser
GZRMMMme/b:up
UNJOOOme/b:us
[HHPOOme/b:vacan
TNMONOme/b:value
ZHIPOPme/b:viend
GTROOOme/b:voice
PUJONNme/b:von
MH\NNNme/b:voor
WGMPPPme/b:vou
VEPPPPme/b:vous
[GKOOOme/b:waiti
IJXOPPme/b:want
RITONOme/b:way
VHOOOOme/b:we
BUYNNNme/b:wedne
OVFPOPme/b:went
`JCPOOme/b:werde
XJKOOOme/b:what
A\MPPPme/b:when
XLLNNNme/b:white
HWKOOQme/b:who
`HGONNme/b:whole
NYJNMNme/b:wie
QMWLLNme/b:will
WMJOOOme/b:wir
bLENMMme/b:with
BM[PPPme/b:witho
.VfPPPme/b:won't
WKMNNNme/b:work
\IJONNme/b:would
:aIRRRme/b:write
YLKNNNme/b:y
MLUOOOme/b:yo
U\ZEEDme/b:you
IUPOOOme/b:you'l
eK?NONme/b:your
HOOQQQme/b:yours
^ENNMMme/b:zelf
MLVONNme/b:zijn
HWQNNNme/b:zu
h=HOOOme/b:zum
VHQNNNme/b:¶
@SZOOOme/b:à
PEXOOOme/b:übern
TPLNNNme/b:übers
DPLRSUme/b:–
GSSOOOme/b:🙃
WLNNNMme/bracket
KHMRRUme/clock
QEMRRTme/ends
gfj784me/first
\_\AB@me/heads
_WcAB?me/l0
DTYNNNme/l1:↵
DQZNONme/l1:↵-
YNLNMLme/l1:)-
V?^MMMme/l1:,
Y>^MLLme/l1:,-
TYFMMMme/l1:.
ZVGLKKme/l1:.-
_FFOOOme/l1::
dBEPPPme/l1::-
K\FOOOme/l1:@name
BcHOOOme/l1:@name-
\LDOOOme/l1:and
aHBPOOme/l1:and-
HSROOOme/l1:becau-
HTROOOme/l1:because
SUFONOme/l1:bin
XNHONNme/l1:bin-
KUONNNme/l1:call
LVMONNme/l1:call-
[LJNNMme/l1:charl-
]KINNMme/l1:charla
^HEPOOme/l1:en
]JEOOOme/l1:en-
WMKNNNme/l1:freue
\KHONNme/l1:freue-
aGGONNme/l1:from
aGGONNme/l1:from-
MYIONOme/l1:lade
GZMOOOme/l1:let
JVLPOPme/l1:let-
WKJPOOme/l1:met
YKIOOOme/l1:met-
_HHONNme/l1:mit
]IIONNme/l1:mit-
XLOMMMme/l1:ping
UNPNMMme/l1:ping-
WLLONNme/l1:sarem-
VLLONNme/l1:saremo
JE_OOOme/l1:see
JD_OOOme/l1:see-
PUGOOOme/l1:tell
NUIOOOme/l1:tell-
RJQOOOme/l1:text
UJNOOOme/l1:text-
OTIOPOme/l1:to
KUJPPPme/l1:to-
_JGNNNme/l1:und
_KGNNNme/l1:und-
aGGNNNme/l1:with
_GIONNme/l1:with-
BL^PPPme/l1:witho-
BNYPPPme/l1:without
]GFPPPme/l1:y
[GKOOOme/l1:y-
UHRNNNme/l1:¶
SJSNNNme/l1:¶-
PXJNMMme/l1:übersende
VKPNNNme/l2:↵
^KGNNNme/l2:)
`KFNNNme/l2:)-
TFYMMMme/l2:,
]?VNMMme/l2:,-
1\^OPQme/l2:.
4Y]OPQme/l2:.-
GRRPPPme/l2:0
GOSPOQme/l2:0-
GTROOOme/l2::
DUTOOOme/l2::-
`NRIIHme/l2:@name
kGKJJIme/l2:@name-
MVIPOOme/l2:anrei-
SUHNNNme/l2:anreise
KZKNNNme/l2:besprochen
^FIOOOme/l2:ci
]GJOOOme/l2:ci-
JJYOOOme/l2:frage-
KJXOOOme/l2:fragen
[KHOOOme/l2:ich
WMLNNNme/l2:ich-
RYCOONme/l2:just
OXGOOOme/l2:just-
WMJOOOme/l2:prese-
VMKONOme/l2:presento
MGYOOOme/l2:quest-
NGYOOOme/l2:questions
KOVNNNme/l2:the
DTWNNNme/l2:the-
K[IONNme/l2:who
OZINMMme/l2:who-
EJ\PPPme/l2:won't
DL[PPPme/l2:won't-
YLKNNNme/l2:y
ZLJNNNme/l2:y-
OJTOOOme/l2:you
TGQOOOme/l2:you-
FNSPPRme/l3:↵
IMSPOQme/l3:↵-
Z^>LLLme/l3:,
Z`=LLLme/l3:,-
TLJPPPme/l3:-
WKJPPPme/l3:--
^GGOOOme/l3::
ZJIOOOme/l3::-
aFHONNme/l3:@name
`GHNNNme/l3:@name-
TNLOOOme/l3:betriebsrat
LMWNNNme/l3:bij
KMWONNme/l3:bij-
[KJNNNme/l3:café
]JINNNme/l3:café-
]IGOOOme/l3:den
ZJIOOOme/l3:den-
PWHONNme/l3:die
LWJOOOme/l3:die-
JIXPPPme/l3:estar-
^HIONNme/l3:nicht
[HKONNme/l3:nicht-
TKPNNNme/l3:on
XLJOOOme/l3:os
WMJOOOme/l3:os-
HTROOOme/l3:sendi-
ISROOOme/l3:sending
VMMNNNme/l3:setze-
GMYOOOme/l3:stell-
LKVOOOme/l3:stellen
TISNNNme/l3:the
HJYPPPme/l3:the-
LVKOOOme/l3:von
OTLOOOme/l3:von-
HQSOPOme/l3:with
ESUOOOme/l3:with-
BFbPPPme/l3:you
EH^POOme/l3:you-
ILSPPQme/l:↵
DR]MMMme/l:↵ .
`DGPOOme/l:!
^LHMMMme/l:(
bIFNNMme/l:( @name
[LJNNMme/l:)
TMKOOOme/l:) 0
WMKNNNme/l:) @name
UMLOOOme/l:) berei
QKaIIJme/l:,
YMJNNNme/l:, )
[;\NMMme/l:, @name
]IGOOOme/l:, @name den
LLWNNNme/l:, behal
JMWONNme/l:, bij
GXMOOOme/l:, call
JKXOOOme/l:, frage
JJXPPPme/l:, frage stell
_HGONNme/l:, groet
XIKOOOme/l:, late
VMKONOme/l:, prese
VMKOOOme/l:, prese os
DYTNNNme/l:, quest
HSROOOme/l:, there
ZIHPPPme/l:-
MWOLMMme/l:.
KJKRRUme/l:0
_IEOOOme/l::
JOUOOOme/l:;
\XSFGEme/l:@name
WKJPOOme/l:@name !
WMKNNNme/l:@name (
YRHMMMme/l:@name ,
XLKONOme/l:@name .
]HGOOOme/l:@name :
ZHKOOOme/l:@name at
YLIOOOme/l:@name dear
]IGOOOme/l:@name den
YKHOOOme/l:@name met
KLWNNNme/l:@name on
VMMNNNme/l:@name setze
EIaONNme/l:@name und
PTKONNme/l:@name von
VLLOOOme/l:@name with
OVHOOOme/l:a
HRUNNNme/l:an
SJNPPPme/l:and
eH?POOme/l:and @name
VKLOOOme/l:and @name with
RWGNNNme/l:anrei
YOINMMme/l:anrei die
[IIOOOme/l:appli
]GIOOOme/l:as
BYVNMMme/l:ask
TNKOOOme/l:attac
MVJOOOme/l:auftr
H[JOOOme/l:auftr im
WLKOOOme/l:backe
XLKONNme/l:backe the
IWMOOOme/l:be
`GCPPPme/l:be will
?XYNNNme/l:be won't
JRQOOOme/l:becau
HTROOOme/l:becau this
ISROOOme/l:becau this sendi
NJWONNme/l:behal
KLXONOme/l:behal @name
INVOOOme/l:ben
IMWOOOme/l:ben ik
TNLOOOme/l:berei
RVJNMMme/l:bespr
UMLOOOme/l:betri (
FLZOOOme/l:bij
KMWNNNme/l:bij niet
STHNNNme/l:bin anrei
RWGNNNme/l:bin anrei die
GVNPPPme/l:but
HYJPOPme/l:but ,
^KINNMme/l:café
]KINNMme/l:café 0
NXJNNNme/l:call
>`RNNNme/l:call the
DTVNOOme/l:call the on
\IHOOOme/l:call this
\HHOOOme/l:call this on
I]HOOOme/l:can
[KJNNNme/l:charl
\KINNNme/l:charl y
]KINNNme/l:charl y café
aFFOOOme/l:ci
JJXOOOme/l:colle
WLLONOme/l:danac
XLIOOOme/l:dear
[JHOOOme/l:den
^FFPPPme/l:den macht
TVGNMMme/l:die
NXIONNme/l:die für
@RYOPPme/l:do
[HHPPPme/l:e
cEDPOOme/l:en
TMMOOOme/l:en )
YJHPOPme/l:en @name
KMWONNme/l:er
EL\OOOme/l:er ben
QGTPOOme/l:estar
^FIOOOme/l:first
YJLONOme/l:first ,
\GNNNNme/l:for
FL[OOOme/l:frage
KKWOOOme/l:frage stell
WMLNNNme/l:freue
ZKIOOOme/l:freue ich
\HJOONme/l:from
_GHOONme/l:from quest
L[HONNme/l:für
I\EPPPme/l:gern
QETPPPme/l:gespr
XLJOOOme/l:goes
WLKOOOme/l:goes it
_IGOONme/l:groet
[GIPPPme/l:half
=W[NONme/l:has
ESTOOOme/l:hour
DTUOOOme/l:hour an
GQVOOOme/l:i .
^GGPOPme/l:i'll
UJLPPPme/l:i'm ,
UMNNNNme/l:ich
XINONOme/l:if
RXFNNNme/l:ihr
ULNONOme/l:ik
PUJONOme/l:im
UEVNMNme/l:in
WLJOOOme/l:is
SJRNNOme/l:it
WJKOOOme/l:join
UXAOOOme/l:just
M[FOOOme/l:just ,
TINPOOme/l:kan
OKUONNme/l:kan @name
_GDPPPme/l:la
LXJOOOme/l:lade
PUIOOOme/l:lade @name
IXLOOOme/l:lade @name von
YGKOOOme/l:late
YIKOOOme/l:late runni
WLLOOOme/l:lead
IXKPOOme/l:let
]IGOOOme/l:macht
\JGOOOme/l:macht @name
VKKOOOme/l:me
ZJHPOOme/l:met
_GHOONme/l:min
aFGOONme/l:min 0
\IJONNme/l:minut
fDCOOOme/l:mit
ZKIOOOme/l:my
WHLPOOme/l:nicht
RKTNNNme/l:niet
WDSOOOme/l:no
VTLMLLme/l:on
YJJOOOme/l:on .
=\TOOOme/l:on be
EK[PPPme/l:on in
UMKOOOme/l:os
XLJONNme/l:os yo
ZKMNMMme/l:ping
GTROOOme/l:pleas
XLIOOOme/l:prese
VMKOOOme/l:prese os
SNTMLLme/l:quest
GPPQQQme/l:ready
FPPQQRme/l:ready yours
eCBPPPme/l:role
UMLOOOme/l:role backe
ZFMOOOme/l:rsvp
\FJPOOme/l:runni
\GJOOOme/l:runni you'r
VLLONNme/l:sarem
WLLONNme/l:sarem ci
JF]OOOme/l:see
KF\OOOme/l:see won't
EBcPPPme/l:see won't you
ISROOOme/l:sendi
HTROOOme/l:sendi just
VMMNNNme/l:setze
VMMNNNme/l:setze danac
IPNQQQme/l:show to
E`IONOme/l:sie
CTYNNNme/l:so
VKLOOOme/l:someb
[HIPPPme/l:sprec
\JGOOOme/l:spree
JKXOOOme/l:stell
JKYOOOme/l:stell @name
PWFPOOme/l:tell
YGMOOOme/l:text
ZHJPOOme/l:text ,
^KKMMLme/l:the
XLKONNme/l:the goes
_FFPOPme/l:the in
>\QPPPme/l:the on
JRPOOOme/l:there
FSTOOOme/l:there be
]HGOOOme/l:this on
ULMONOme/l:time
[HJOOOme/l:time first
ISNPPPme/l:to
EQQQQQme/l:to ready
\DKPOPme/l:to rsvp
RF\MMLme/l:und
]KHNNNme/l:und )
VNLNNNme/l:und ) @name
TNLOOOme/l:und ) betri
RG[MMMme/l:und @name
VMMNNNme/l:und @name setze
LXJONOme/l:von
OTKONOme/l:von auftr
ULLOOOme/l:way
WLJOOOme/l:way the
PWJNMMme/l:who
JZKONNme/l:wie
aBSLLLme/l:will
ZFNOOOme/l:with
HKYOOOme/l:witho
BNYPPPme/l:witho you
AI`PPPme/l:won't
FSUNOOme/l:won't i
KF\OOOme/l:won't you
DYLPPPme/l:write
]IJONNme/l:y
[HIOOOme/l:y @name
\KJNNNme/l:y café
KIYOOOme/l:yo
]ARNNNme/l:you
OIWONOme/l:you ,
[HJOOOme/l:you'r
UMMOOOme/l:your
JONQQQme/l:yours of
WHNOOOme/l:¶
QVJNMMme/l:übers
PQJOOPme/l:–
[ILNNNme/label
EPXOOOme/label!absent
cCFPOOme/label!me
UKPNNNme/label!meet
ESVNONme/label!topic
]JFOOOme/label!who
VMKONNme/label!with
IRUNNNme/label!you
VNIOOOme/label:be
YJKNNNme/label:from
ZKHOOOme/label:gespr
UNLOOOme/label:mit
HQSOOOme/label:of
TNLOOOme/label:sprec
TNLOOOme/label:zu
k`^<<9me/last:0
XSFNNNme/last:1
f?IOOOme/last:2
WMLNNNme/m:(|+
YLKNNNme/m:(|+ chef
ULLOOOme/m:)|-
]GGPPPme/m:,|and
ZKIONOme/m:,|den
ZHHPPPme/m:,|den @name
UNKOOOme/m:,|quedo
UNLOOOme/m:,|quedo toda
JKXOOOme/m:,|sorge
KKXOOOme/m:,|sorge nur
KWMNNNme/m:.|call
KVMNNNme/m:.|call you
WKLONNme/m:.|run
EZNOOOme/m:.|shall
GXMOOOme/m:.|shall meet
ERWOOOme/m:.|won't
FRVOOOme/m:.|won't be
XOKNMNme/m:<|bin
aDFPOOme/m:<|bring
ZGJPPPme/m:<|bring @name
YJIPOOme/m:<|bring our
]JFOOOme/m:<|freue
[MFOOOme/m:<|freue mich
NXINNNme/m:<|look
IYKOOOme/m:<|look after
IPVONNme/m:<|m'occupe
HQVNNNme/m:<|m'occupe seulement
KLXONNme/m:<|ne
MMVNNNme/m:<|non
LLYNNNme/m:<|non ci
JIYOOOme/m:<|not
HIYPPPme/m:<|only
_FCQQQme/m:<|serai
WLKONOme/m:<|spreekt
XLJOOOme/m:<|spreekt met
MXKNNNme/m:<|só
MXKNNNme/m:<|só organizo
\GIPPPme/m:<|viendrai
[GIPPPme/m:<|viendrai avec
KPXMMMme/m:<|vous
[HHPOPme/m:<|vous recevrai
DSUOOOme/m:<|won't
DOYOOOme/m:<|won't be
`FEPPPme/m:and|.
]EKOOOme/m:and|look
]EJOOOme/m:and|look forward
_EGPPPme/m:and|will
WJLOOOme/m:and|will ask
ISROOOme/m:because|own
GTSOOOme/m:because|own the
RTINNNme/m:bin|.
VMJOOOme/m:en|.
XMKNNNme/m:freue|auf
XMKNNNme/m:freue|auf unser
`FHOONme/m:from|and
ZIJOOOme/m:from|and the
XLKONNme/m:from|and two
MYHONNme/m:lade|sie
GYMOOOme/m:let|know
IXJPPPme/m:let|know of
\HHPOOme/m:met|.
TMQNMMme/m:ping|on
UMMONNme/m:po|stronie
VLLONNme/m:saremo|e
LMVNNNme/m:see|on
PTHOOOme/m:tell|if
YMJNNNme/m:und|(
[JIONNme/m:und|.
YLIOOOme/m:und|freuen
WLJOOOme/m:und|freuen uns
VMMNNNme/m:und|uns
VLLOOOme/m:und|uns nochmal
[HIOOOme/m:y|.
K[JNNNme/m:übersende|ihnen
QTKNNNme/m:übersende|ihnen die
OREQQRme/n:↵
BTVOOOme/n:(
]TAMMMme/n:,
DUWNNNme/n:-
\FLOOOme/n::
ILVOPOme/n:;
Of?MLMme/n:@name
TJOOOOme/n:a
[FJPPPme/n:about
VMLNNNme/n:abtei
LLTOPOme/n:after
G[LOOOme/n:and
ZKJONNme/n:as
NLVNNNme/n:at
GQVNONme/n:be
\LFOOOme/n:bring
XIJPPPme/n:data
[IHOOOme/n:de
HRWNNNme/n:for
GPOQQRme/n:gap
DQXOOOme/n:gesen
PVJOONme/n:i
UMLONNme/n:i'd
\FKOOOme/n:ich
]HFPOPme/n:in
HPTOOOme/n:iphon
LNVNNNme/n:je
a@MOOOme/n:leite
\JJONNme/n:like
EQVOPPme/n:me
ULMOOOme/n:mee
EPXOOOme/n:meine
YJLONNme/n:need
VLKOOOme/n:neede
ISTNNNme/n:prep
aIEONNme/n:quest
P`BNMMme/n:recru
GTUNNNme/n:same
JOOQQQme/n:short
CWVNNNme/n:slot
cDHONNme/n:teiln
IXONNMme/n:the
EQVOPPme/n:there
^HHONNme/n:to
^DGPPPme/n:van
EQWOOPme/n:von
XIKPOOme/n:voor
_AMOOOme/n:werde
]FJOOOme/n:what
ZJIOOOme/n:will
gEDONNme/n:you
WLKOOOme/n:your
r=ILKKme/n:¶
S[BNMNme/n:–
gca;<8me/names:0
a\PEECme/names:1
MVTLKLme/names:2
JAWRQUme/names:3
\HJOONme/over!listen
BTXNOOme/over!meet
JTOOOOme/over!place
FSUOOOme/over!will
GJRQQTme/over0
>WZNOOme/over2
YIKOOOme/over:addit
GRSOOOme/over:anyth
>PQRSUme/over:attac
IPOQQQme/over:click
CTTOPPme/over:for
GSTOOOme/over:help
?UPRRSme/over:in
DSXNNNme/over:meet
FSTOOOme/over:meeti
WKLOOOme/over:notes
CTUOPPme/over:our
FSUOOOme/over:prepa
HPQPPQme/over:so
FSTOOOme/over:that
GSSOOOme/over:will
CTOQQRme/over:you
AUZNNNme/over:you'l
9WaMNNme/p:↵
ZKOMMMme/p:(
VKRMMMme/p:)
AVUOPOme/p:*
^HMLLNme/p:,
eCGNNMme/p:0
HGOSSVme/p::
WSYHHGme/p:@name
cCMNMMme/p:a
EOWOPPme/p:about
FTVNNNme/p:advis
YKHPOOme/p:agree
HRTOOOme/p:ai
XEPOOOme/p:an
>SZOPPme/p:and
cGDONOme/p:as
:TUQRTme/p:attac
MOUNMNme/p:be
SVGNNNme/p:becau
FSTOOOme/p:befor
?QSQRTme/p:but
XIMOOOme/p:call
[FIPPPme/p:commu
BTYNNNme/p:con
FPWOOOme/p:coo
FRVNOOme/p:couns
ERWOOOme/p:da
DRWNOOme/p:das
_CIPOOme/p:dat
GRUOOOme/p:day
WMJOOOme/p:days
ESXNNNme/p:de
]GHOOOme/p:den
DSVOOOme/p:deput
EPXOOOme/p:devop
HMVOPPme/p:dich
JRROOOme/p:direc
FPWOOOme/p:direk
\IIOONme/p:do
BRXOPOme/p:don't
HQSOOOme/p:edito
HOVOOOme/p:eher
FPWOOOme/p:en
FSVNNNme/p:engin
CTXNNNme/p:entre
EQVOOPme/p:erste
[KIONNme/p:first
DSVOOOme/p:follo
]FLNNNme/p:for
PJQOOPme/p:für
bAKOOOme/p:geehr
GRUOOOme/p:gener
FQVOOPme/p:gmbh
VLKOOOme/p:growt
]GJOOOme/p:half
_EHPOOme/p:have
QQIPPPme/p:head
GRUOOOme/p:her
XHMOOOme/p:het
GURNOOme/p:hi
YKKONNme/p:hoi
\HJOOOme/p:hour
EQUOPPme/p:how
FPYNNNme/p:hr
GMKSSUme/p:ics
NJJRRTme/p:in
\EONNNme/p:inter
^PANNNme/p:is
GPUOOOme/p:ist
KVONNNme/p:it
KIYOOOme/p:je
_HHONNme/p:job
FTSOOOme/p:leave
dDFONNme/p:leite
F[MOOOme/p:lift
FPWOOOme/p:locke
ZJGPPPme/p:londo
YKKNNNme/p:makin
BS\NNMme/p:manag
JRPOOOme/p:me
EUROOOme/p:meet
:Z\NNNme/p:meeti
CVTOOOme/p:menti
HPUOOOme/p:met
eDINMMme/p:min
WLJOOOme/p:mins
CSWOOOme/p:names
JSOOOOme/p:no
GTROOOme/p:not
KWMNNNme/p:of
HRTOOOme/p:ok
CUVOOOme/p:on
UMLOOOme/p:opera
]EKOOOme/p:our
]HJNNNme/p:over
IQSOOOme/p:own
FVQOOOme/p:panel
_HFOOOme/p:perso
DYQOOOme/p:pleas
JOVNNNme/p:poste
LOTNNNme/p:pour
SJNPPPme/p:prepa
FPWOOOme/p:progr
YIKOOOme/p:prope
JOTOOOme/p:read
UMLOOOme/p:recib
ZHJPOOme/p:repor
aDDPPPme/p:role
EQVOOPme/p:ruft
GTSOOOme/p:salar
aAKOOOme/p:sehr
_EIOOOme/p:shoul
=[ZMNNme/p:sie
VKKPOOme/p:sorry
@UYNONme/p:speak
FQWOOOme/p:spree
ZHJPOOme/p:surpr
FZMOOOme/p:take
HNXOOOme/p:talk
UMLOOOme/p:te
bFGONNme/p:tea
EQXOOOme/p:team
VKMOOOme/p:thank
CUTOPOme/p:that
TXIMMKme/p:the
\HGPPPme/p:this
YHKOOOme/p:throu
^GJNNNme/p:time
WLKOOOme/p:tmrw
LJTPPPme/p:to
HRSOOOme/p:tools
JOTOOOme/p:two
UNKOOOme/p:visa
[HIOOOme/p:voor
WLKONOme/p:vorst
=TYOPPme/p:we
`GJNNMme/p:we'll
IQSOOOme/p:will
VOJOOOme/p:with
[HIPOOme/p:would
RJPPPPme/p:you
WLJOOOme/p:you'd
ATYNOOme/p:you'l
XJKOOOme/p:your
QISNOOme/p:¶
DRWOOOme/p:é
KOUNNNme/p:échan
^IGOONme/r0
CORQQTme/r1:↵
CORQQSme/r1:↵-
]IHONNme/r1:(
aGFOONme/r1:(-
[KJNNNme/r1:+
^JINNNme/r1:+-
QTSKKKme/r1:,
[QIMLLme/r1:,-
TMMONNme/r1:--
[]IIHHme/r1:.
`VBLKKme/r1:.-
UPJONNme/r1:a
TOKOONme/r1:a-
UNQMLLme/r1:am
UNQMLMme/r1:am-
k?COOOme/r1:and
eDDOOOme/r1:and-
XMKNNNme/r1:auf
ZKIOOOme/r1:auf-
VMHPOOme/r1:bel
SPGPPPme/r1:bel-
GL[OOOme/r1:ben
HMXOOOme/r1:ben-
QXNLKLme/r1:bin
SXJMLLme/r1:bin-
_FHOOOme/r1:bring
cDEPOOme/r1:bring-
K\DPOOme/r1:call
FdGNNNme/r1:call-
_FFPPPme/r1:den
\JHOOOme/r1:den-
DLYPPQme/r1:don't
CLZPQQme/r1:don't-
^EIPOOme/r1:e
^HHONNme/r1:e-
YMGOOOme/r1:freue
bHCOOOme/r1:freue-
VMKOOOme/r1:freuen
M\EOONme/r1:have
PYFONNme/r1:have-
MKVOOOme/r1:her
IJZOOOme/r1:her-
IVLPPPme/r1:host
EXMPPPme/r1:host-
E\KOOOme/r1:if
G^IOOOme/r1:if-
LZKNNNme/r1:ihnen
OXINMMme/r1:ihnen-
YJKONNme/r1:kept
VKLOOOme/r1:kept-
GZMOOOme/r1:know
HXNOOOme/r1:know-
WJLOOOme/r1:lead
VKLOOOme/r1:lead-
[IGPOPme/r1:leite
ZIHPOOme/r1:leite-
TWHMMMme/r1:look
RXHMMMme/r1:look-
HRUNNNme/r1:m'occ-
HSTONNme/r1:m'occupe
LLWONNme/r1:ne
KLWONOme/r1:ne-
KMWNNNme/r1:non
FK\OOOme/r1:non-
FK[OOOme/r1:not
FK[OOOme/r1:not-
[MJNMMme/r1:on
`OFMLLme/r1:on-
OJYNMMme/r1:only
NKYNMMme/r1:only-
KVKOOOme/r1:organ-
YKIOOOme/r1:os
ZKIOOOme/r1:os-
ISROOOme/r1:own
DK]OOOme/r1:pushe-
DI_OOOme/r1:pushed
F[NONNme/r1:put
JWMONNme/r1:put-
VMKONNme/r1:quedo
WMJOOOme/r1:quedo-
MXGPOOme/r1:ring
JXIPOPme/r1:ring-
`DGPPPme/r1:run
bCFPPPme/r1:run-
\IIOOOme/r1:schui-
]HHONOme/r1:schuif
RITNNNme/r1:selbs-
NKVONNme/r1:selbst
\FHPPPme/r1:serai
bCFPPPme/r1:serai-
F[MOOOme/r1:shall
GXMOOOme/r1:shall-
LXJOOOme/r1:sie
LWJOOOme/r1:sie-
HVOOOOme/r1:solo
DVTNOOme/r1:solo-
KKWOOOme/r1:sorge
EL[OOOme/r1:sorge-
]IGOOOme/r1:spree-
XLJONOme/r1:spreekt
ELZPPPme/r1:stay
EKZPPPme/r1:stay-
WJKPOPme/r1:stel
WIJPPPme/r1:stel-
EYTMMMme/r1:só
FUVNNNme/r1:só-
\HIOOOme/r1:the
[HKOOOme/r1:the-
VLLOOOme/r1:uns
UMLOOOme/r1:uns-
[GIPPPme/r1:viend-
WJKPPPme/r1:viendrai
HQWNNNme/r1:vous
KMUOOOme/r1:vous-
WOQMLLme/r1:will
UQQLKKme/r1:will-
>SZPOPme/r1:won't
=S[PPPme/r1:won't-
TMMOOOme/r1:would-
GYLOOOme/r1:your
GYKPOPme/r1:your-
`GEPOOme/r2:.
bHFONNme/r2:.-
ETIRRTme/r2:0
MRGPPRme/r2:0-
RUKNMMme/r2:?
RVJNMMme/r2:?-
Z[8OOPme/r2:@name
ZV9PPQme/r2:@name-
VKMOOOme/r2:a
VKMOOOme/r2:a-
C^MOOOme/r2:after
B^LOOOme/r2:after-
DVTOOOme/r2:allee-
GSWNMNme/r2:alleen
GG^POOme/r2:an
GG^POOme/r2:an-
WJKOOOme/r2:ask
WJLOOOme/r2:ask-
^GHOOOme/r2:avec
]GHPOOme/r2:avec-
NIWOONme/r2:be
KNVNNNme/r2:be-
]JIONNme/r2:chef
YLKNNNme/r2:chef-
MLWNNNme/r2:ci
JH[OOOme/r2:ci-
D\KPPPme/r2:coord-
C\MOOOme/r2:coordinator
YJIPOOme/r2:das
YJJPOOme/r2:das-
KYKNNNme/r2:die
QWJNMMme/r2:die-
LKVOOOme/r2:ea
JJXOOOme/r2:ea-
YJMONNme/r2:er
[IMNMMme/r2:er-
bBGPPPme/r2:forwa-
`DGPOPme/r2:forward
NUIOOOme/r2:ihnen
LUKOOOme/r2:ihnen-
HNVOOOme/r2:in
JOUOOOme/r2:in-
]GHOOOme/r2:it
`GGOOOme/r2:it-
VVENNNme/r2:je
XQGNNNme/r2:je-
ULMOOOme/r2:like
TMMOOOme/r2:like-
G[JOOOme/r2:meet
G[JOOOme/r2:meet-
XLJONOme/r2:met
YKIOOOme/r2:met-
HF_OOOme/r2:mich
PJYNMMme/r2:mich-
UMLOOOme/r2:nochm-
VMLOOOme/r2:nochmal
A[PPOOme/r2:nur
GUVNMMme/r2:nur-
TSHONOme/r2:o
TRHONOme/r2:o-
GYMOOOme/r2:of
GXNOOOme/r2:of-
C[KPPPme/r2:on
FTTONNme/r2:on-
J]DOOOme/r2:organ-
J^DPOOme/r2:organise
I[JOOOme/r2:organizo
FTUNONme/r2:os
_HGONOme/r2:our
]IGOOOme/r2:our-
ELZPPPme/r2:out
DJ^OOOme/r2:out-
EL[OOOme/r2:parti-
FKYPPPme/r2:participerai
YKIOOOme/r2:prese-
WLJOOOme/r2:presento
\GHPOOme/r2:recev-
^FHPOPme/r2:recevrai
YGLOOOme/r2:ring
XHKPOPme/r2:ring-
IOXNNNme/r2:seule-
IOWONNme/r2:seulement
[HEQQQme/r2:sie
XJFQPQme/r2:sie-
ZVGLKKme/r2:the
R\ILKKme/r2:the-
WJLOOOme/r2:think-
WKLOOOme/r2:thinking
IZMNNNme/r2:this
EYNOOOme/r2:this-
IJZOOOme/r2:time
HQTOOOme/r2:time-
^FJONNme/r2:to
cDGONNme/r2:to-
VNJONNme/r2:toda
YLIONNme/r2:toda-
YKKNNNme/r2:two
XLKONNme/r2:two-
XLIOOOme/r2:uns
VMKOOOme/r2:uns-
XMKNNNme/r2:unser
\IIOOOme/r2:unser-
TMMONOme/r2:value-
IJWPPPme/r2:want
BJ[QQQme/r2:want-
MWULKKme/r2:you
K_KMLLme/r2:you-
XJKOOOme/r2:zelf
]HIOOOme/r2:zelf-
]GIOOOme/r3:↵
^FIOOOme/r3:↵-
@OSQRTme/r3:(
FNQQQRme/r3:(-
ZKKNNNme/r3:)
ZJKNNNme/r3:)-
`CONMMme/r3:,
_FHPOOme/r3:,-
W[ELLKme/r3:.
TWLLLKme/r3:.-
HWMOOOme/r3:0
JVLOOOme/r3:0-
lBBNMMme/r3:@name
kFBNMMme/r3:@name-
]HGPOPme/r3:a
VRFOOOme/r3:a-
?_OOOOme/r3:after-
B\OOOOme/r3:afterwards
[FKOOOme/r3:and
WILOOOme/r3:and-
IYJPOPme/r3:any
GYMOOOme/r3:any-
bGCOOOme/r3:auf
aJBOOOme/r3:auf-
VDQPPPme/r3:avec
SBXOOOme/r3:avec-
SHTNNNme/r3:be
RJSONNme/r3:be-
HSQOOOme/r3:calen-
JRPOOOme/r3:calendar
UDTOOOme/r3:call
[ARONNme/r3:call-
WHKPPPme/r3:dabei
[FHPPPme/r3:dabei-
XIJPPPme/r3:dan
]FHPPPme/r3:dan-
`PCNMMme/r3:de
WUENNNme/r3:de-
HH\PPPme/r3:dem
HH[PPPme/r3:dem-
VKMOOOme/r3:docs
VKLOOOme/r3:docs-
RSJNNNme/r3:einladung
NVLNNNme/r3:for
NULNNNme/r3:for-
IYNNNNme/r3:für
IXONNNme/r3:für-
[KGOOOme/r3:gespr-
[JIOOOme/r3:gespräch
NIVOOOme/r3:graag
RJUNNNme/r3:graag-
TKLPPPme/r3:i-
YNGONNme/r3:il
ZKHOOOme/r3:il-
DVWNMNme/r3:in
CSYNNNme/r3:in-
AI_PPPme/r3:joini-
GIZPPPme/r3:joining
TMMOOOme/r3:kurz
VMMNNNme/r3:kurz-
\PBOOOme/r3:la
]JEOOOme/r3:la-
PTGPOOme/r3:le
KYIOOOme/r3:le-
F\HPPPme/r3:link
E^FPPPme/r3:link-
JHZPOOme/r3:nicht
JI[OOOme/r3:nicht-
PE[NNNme/r3:of
LH\ONNme/r3:of-
OFXOOOme/r3:off
PFXONOme/r3:off-
BUVOOOme/r3:on
BZOPPPme/r3:on-
\HIOOOme/r3:ook
\GIOOOme/r3:ook-
EK]OOOme/r3:pas
HLYOOOme/r3:pas-
WKLONNme/r3:payme-
XIKOOOme/r3:payments
ZKKNNNme/r3:postd-
WLKOOOme/r3:postdocs
@WXNNNme/r3:prese-
DZLPPPme/r3:room
D[LOPPme/r3:room-
LLYNNNme/r3:sarò
MMVNNNme/r3:sarò-
VJNNNOme/r3:so
VJNONOme/r3:so-
9McPQPme/r3:the
FJ_ONNme/r3:the-
N@\PPPme/r3:to
U<ZPOPme/r3:to-
GRSOPOme/r3:up
ESUOOOme/r3:up-
QWFONOme/r3:you
M]DONNme/r3:you-
ZINNNNme/r3:zelf
XJNONNme/r3:zelf-
_DHPPPme/r3:zum
YJJOOOme/r3:zum-
SBNQQTme/r:↵
8RVRSVme/r:↵ 0
ZIKOOOme/r:↵ arriv
WQGONNme/r:!
ODMRRUme/r:(
`HHNNNme/r:( @name
YJIOOOme/r:( @name ,
PGQPPSme/r:)
ZIKOOOme/r:) .
CUWNNNme/r:+ 0
YKJONNme/r:+ chef
YLKONNme/r:+ chef @name
VR[HHGme/r:,
YESNNNme/r:, @name
IXKOOOme/r:, boa
DZLPPPme/r:, but
XIMOOOme/r:, i'm
XBROOOme/r:, in
WLJOOOme/r:, me
YIIOOOme/r:, my
BTXNOOme/r:, notre
WLKOOOme/r:, respo
HG]OOOme/r:, so
[JIONNme/r:, then
[GIPPPme/r:, you
IOOQQQme/r:, your
UJONNOme/r:-
OMTNNNme/r:- 0
bn]::8me/r:.
@EVTTWme/r:0
PMTNNNme/r:0 -
YGMOOOme/r:0 .
:]VOOOme/r:0 0
PXKNMMme/r:0 if
ASZOOOme/r::
DQXOPOme/r:: )
GQTOOOme/r:;
QWJNMMme/r:?
M]NKKMme/r:@name
FLQQQTme/r:@name (
QJMPPQme/r:@name )
UZJKKKme/r:@name .
SUINMNme/r:@name and
WLKONNme/r:@name en
\FIPPPme/r:@name für
WJJPOPme/r:@name i
UTOLKKme/r:a
JYKOOOme/r:a agend
F]KOOOme/r:a new
USFONOme/r:aan
XJKOOOme/r:aan .
dCCPPPme/r:about
ZIJOOOme/r:about the
ZIKOOOme/r:about your
GPVOOOme/r:afloo
:_UOOOme/r:after
CL\PPPme/r:after the
H^FOOOme/r:agend
IYJOOOme/r:agend ,
LWLNNNme/r:agend .
WJONNNme/r:al
C[LPPPme/r:allee
ZJJOOOme/r:along
ZKJOOOme/r:along .
VHVMLMme/r:am
VGWMMMme/r:an
IH[OOOme/r:an dem
RbCLLKme/r:and
fCEONOme/r:and @name
XKLONOme/r:and @name ,
PWFPOOme/r:and someo
H[IOOOme/r:and take
[IJOOOme/r:and the
NYGONNme/r:and two
WLLNNNme/r:and two postd
[IJONOme/r:and would
IZIPOOme/r:any
KVKOOOme/r:are
NUIOOOme/r:arriv
YIKOOOme/r:arriv .
YKIOOOme/r:as
VKLOOOme/r:as every
]GHPOOme/r:ask
VKLOOOme/r:ask you
\LBPPPme/r:at
NUHOOOme/r:at the
g<QMLLme/r:auf
XLJOOOme/r:auf das
ZIJOOOme/r:auf sie
ZLGOOOme/r:auf unser
XMKNNNme/r:auf unser gespr
NDZPOOme/r:avec
IPSOOOme/r:avec @name
ZHHPPPme/r:back
IM_LLLme/r:be
_FCQQQme/r:be inter
AK_PPPme/r:be joini
JNVONOme/r:be on
HH`ONNme/r:be there
UKLOOOme/r:be your
HH[POOme/r:becau
HUQOOOme/r:befor
LYEPPPme/r:behal
K[DPPPme/r:behal of
URINNNme/r:bel je
JLXOOOme/r:ben
EL]OOOme/r:ben er
FMYOOOme/r:ben er zelf
ORVLLLme/r:bij
UNRMLLme/r:bin
ILXOOOme/r:bin nicht
JYJOOOme/r:boa
JXJOOOme/r:boa sorte
\HJOONme/r:book
IUNOPOme/r:both
@XXNNNme/r:break
Y@TOOOme/r:bring
^EGPOPme/r:bring @name
VKKOOOme/r:bring our
XLJONNme/r:bring you
C]IPPQme/r:but
HRTOOOme/r:but ping
MWIOOOme/r:calen
GTROOOme/r:calen 🙃
QXLMLLme/r:call
GZJPPPme/r:call ,
WDUNNNme/r:call .
CK\PPPme/r:call mysel
L[HONNme/r:call you
C]NOOOme/r:call you for
LKVOOOme/r:camer
IOUOOOme/r:camer .
\GIOOOme/r:can
XJKOOOme/r:can tell
AWOPPRme/r:case
VKMOOOme/r:chair
VKLOOOme/r:chair of
VKMOOOme/r:chat
aFHONNme/r:chef
VLLOONme/r:chef @name
LMWNNNme/r:ci
LLYNNNme/r:ci sarò
ZIHPPPme/r:collo
ZIIOOOme/r:collo .
^EIPOOme/r:con
E[LPOPme/r:coord
bEFOOOme/r:cv
\HHOOOme/r:cv .
UESOOOme/r:da
WESONNme/r:dabei
UGQOOOme/r:dabei .
WIKPOOme/r:dan
SJOOOOme/r:danac
GPVOOOme/r:danac kurz
WQHNNNme/r:das
RRJOOOme/r:das gespr
E]KOOOme/r:date
G\KONOme/r:date .
JMVOOOme/r:day
WNWJIJme/r:de
HQVONNme/r:de l'org
HHZPPPme/r:dem
_KCOOOme/r:den
_IEOOOme/r:den @name
^FFPPPme/r:den @name .
IUJPQPme/r:der
AORQRTme/r:desig
DaCQPPme/r:diary
H^HOOOme/r:diary .
[KHOOOme/r:dich
MWWKJJme/r:die
IQZMLLme/r:die @name
RUKNMMme/r:die einla
ZIIPPPme/r:dinsd
ZIIOOOme/r:dinsd .
XJLOOOme/r:direc
YHJPPPme/r:do
VKLOOOme/r:docs
CKZPQQme/r:don't
BN\OPPme/r:don't want
BL\PPQme/r:don't want to
EJ[PPPme/r:drop
DMZPPPme/r:drop off
\HJOONme/r:du
GOWOOOme/r:durch
DQXOOOme/r:durch ↵
aHHNNNme/r:e
_EHOOOme/r:e @name
LKWOOOme/r:ea
WILOOOme/r:een
RVGONNme/r:ein
SSIOOOme/r:ein .
QTKNNNme/r:einla
WJLOOOme/r:else
UKMOOOme/r:else .
XGSNMMme/r:en
WHMOOOme/r:entre
]GHPOOme/r:entre .
VLLOOOme/r:entre y
SIYMLLme/r:er
XHPNNNme/r:er zelf
HRROOOme/r:even
UKMOOOme/r:every
XJKOOOme/r:every else
_GGOOOme/r:first
[HHPOOme/r:first ten
N]DOONme/r:for
FZLOOOme/r:for @name
MWLNNNme/r:for a
ZHKOOOme/r:for the
TSGONNme/r:for you
bEEPOOme/r:forwa
dDCPOPme/r:forwa to
^MCONNme/r:freue
[MEOOOme/r:freue mich
_JDOOOme/r:freue mich auf
XLIOOOme/r:freue uns
XLJOOOme/r:freue uns auf
_DJOOOme/r:from
WLKOOOme/r:front
VLLOOOme/r:front of
KYJOOOme/r:für
UDTOOOme/r:für @name
[HIOOOme/r:gern
TTJMMMme/r:gespr
VMLNNNme/r:gespr !
aKAOOOme/r:gespr .
IXNONOme/r:ging
WLMNNNme/r:gover
WHTMMMme/r:graag
^GFPPPme/r:graag dinsd
WKMONNme/r:group
YJKOOOme/r:haré
\GIPOPme/r:haré la
NWIOONme/r:have
NWGPOOme/r:hear
]EJOOOme/r:hear about
FXPONOme/r:her
KLVOOOme/r:her ea
OYPLKKme/r:het
A]MPPPme/r:het ging
VMMNNNme/r:hin
GZMOOOme/r:hoe
B\MPOPme/r:hoe het
EYMPPPme/r:host
DXMPPPme/r:host the
GXKPPPme/r:host the room
PYFONNme/r:how
PIOQQQme/r:i
RKIQQRme/r:i @name
UHPOOOme/r:i'm
N]HMMMme/r:if
ZIKOOOme/r:if it
=_NPPPme/r:if the
G\GPPPme/r:if you
TWGMMMme/r:ihnen
PXJNMMme/r:ihnen die
JZLONNme/r:ihnen die einla
VMMNNNme/r:ihnen hin
SVGNNNme/r:il
\HIPOOme/r:il collo
LEZPOOme/r:im
TYQJIIme/r:in
YKJOOOme/r:in front
FH[PPPme/r:in on
\GIOOOme/r:in septe
FL\OOOme/r:in the
dCAQPQme/r:inter
`BGPPPme/r:inter you
UMTLLLme/r:it
^EIOOOme/r:it ↵
LJ\NMMme/r:it .
NQUMLLme/r:je
XHJPPPme/r:je dan
ZIIPOOme/r:join
[HHPOPme/r:join for
XBTOOOme/r:joini
ETUOOOme/r:just
]HFPPPme/r:kenne
ZGJPOPme/r:kenne .
ZJKONNme/r:kept
XJKOOOme/r:kept think
ZJKONNme/r:kept think of
GZMOOOme/r:know
JXJPOOme/r:know of
GZMOOOme/r:know of any
LYKNNNme/r:kurz
FPWOOOme/r:kurz durch
VMMNNNme/r:kurz mit
HTRONOme/r:l'org
HTTNNNme/r:l'org .
TFWNMMme/r:la
_IFOOOme/r:la entre
PTHOOOme/r:le
VKLOOOme/r:lead
VKLOOOme/r:lead the
WKKOOOme/r:lead the docs
JJYOOOme/r:leave
`GEPOOme/r:leite
ZIIPOOme/r:leite das
]IGOOOme/r:like
^HGOOOme/r:like to
EbFOOOme/r:link
C_JOOOme/r:link .
FYMOOOme/r:lobby
FZLPOOme/r:lobby and
ZRFNMMme/r:look
F]IOOOme/r:look after
cAFPOPme/r:look forwa
]EIPOPme/r:look forwa to
NJVOOOme/r:luego
HMZNNNme/r:m'occ
GRVONNme/r:m'occ seule
FVOPOOme/r:m'occ seule de
PE[NNNme/r:mache
RUJNMNme/r:me
KLVOOOme/r:me on
XKJOOOme/r:me quedo
QWJNMMme/r:meet
IYKOOOme/r:meet you
[FKOOOme/r:meeti you
YKIOOOme/r:met
XLIONOme/r:met @name
HG`ONNme/r:mich
^IEOOOme/r:mich auf
^HHONOme/r:minut
]IGOOOme/r:mit
XLKNNNme/r:mit ihnen
]FHPPPme/r:mobil
TNMOONme/r:money
VMLONNme/r:money ,
YHJPOOme/r:more
XIKOOOme/r:more in
`DFPPPme/r:my
TGTONNme/r:mysel
PIUOOOme/r:mysel .
IKYOOOme/r:n'y
IPTOOOme/r:na afloo
KLWONNme/r:ne
C_KOOOme/r:new
F\KONOme/r:new date
FI_ONOme/r:nicht
CK^OOOme/r:nicht dabei
KKZNNNme/r:niet
BK_OOOme/r:niet bij
HIYPPPme/r:no
[IHPOPme/r:noch
VLLOOOme/r:nochm
FI]OOOme/r:non
LMWNNNme/r:non ci
LMXNNNme/r:non ci sarò
HG[PPPme/r:not
HNWOOOme/r:not in
HNWOOOme/r:not in the
a@KOOOme/r:numbe
GN^MMMme/r:nur
HXPNNNme/r:nur für
TRIONNme/r:o
QXNLLKme/r:of
GYNOOOme/r:of any
VLMOOOme/r:of gover
ZJIOOOme/r:of the
JIYOOOme/r:off
RSIONOme/r:om
[MUJJIme/r:on
AWWNNNme/r:on +
\OHNMMme/r:on 0
J\CQPPme/r:on behal
LKVOOOme/r:on camer
ZEVMLLme/r:on the
ZHKOOOme/r:on the call
_FFPPPme/r:on your
_EHPOOme/r:one
]EJPOOme/r:one waiti
JRSOONme/r:only
I\FPOPme/r:only organ
I]FPPPme/r:only organ the
[IIOOOme/r:ook
WKLOOOme/r:ook aan
L_DNNNme/r:organ
I]HOOOme/r:organ a
JZHPOOme/r:organ the
XKJOOOme/r:os prese ,
gCDONNme/r:our
LJYONNme/r:out
FTUNOOme/r:own
JRQOOOme/r:own the
JRPOOOme/r:own the calen
KKXOOOme/r:parti
FLZOOOme/r:parti pas
HI^ONNme/r:pas
HKZOOOme/r:pas .
YIKOOOme/r:payme
UUIMMMme/r:peopl
_IFOOOme/r:perso
_HFOOOme/r:perso )
FRVOOOme/r:ping
FSUNOOme/r:ping me
[JJNNNme/r:postd
XLKONNme/r:postd (
JTRNNNme/r:prese
TLNOOOme/r:prese ,
DL\OOOme/r:pushe
EI_OOOme/r:pushe you
IIZPOOme/r:pushe you to
MWLNNNme/r:put
E\NONNme/r:put this
GWNOOOme/r:put this in
\JGOOOme/r:quedo
]KFOOOme/r:quedo toda
WMJOOOme/r:quedo toda la
WLKONNme/r:quest
WJLOOOme/r:quest as
]GHPOOme/r:recev
`DFPPPme/r:recru
XKKOOOme/r:respo
XKKOOOme/r:respo du
YLFPOOme/r:ring
EWNPPPme/r:room
aFFOOOme/r:run
\IHOOOme/r:run the
YIKOOOme/r:run the payme
WKLOOOme/r:same
WJLOOOme/r:same quest
KMYNNNme/r:sarò
ZJJOOOme/r:schui
[IIOOOme/r:schui zelf
\HIOOOme/r:schui zelf ook
DSWOOOme/r:secon
OIUOOOme/r:see
MKVOOOme/r:see me
MKWONNme/r:selbs
KXIOOOme/r:send
HSSOOOme/r:sendi
bFEOOOme/r:septe
YJJOOOme/r:septe .
QDZNNNme/r:serai
XKKOOOme/r:serai avec
WLKOOOme/r:serai avec @name
IJ]NNNme/r:serai pas
FRTPOOme/r:seule
HSROOOme/r:seule de
FZMOOOme/r:shall
E[LOOOme/r:shall meet
GYMOOOme/r:shall meet you
_MBONOme/r:sie
PGXNNNme/r:so
IJZOOOme/r:so you
IVQNNNme/r:solo
JYGPPPme/r:someo
JKXOOOme/r:sorge
KKXOOOme/r:sorge nur
JJYOOOme/r:sorge nur für
JYJOOOme/r:sorte
JYJOOOme/r:sorte !
\IGOOOme/r:spree
WLKONNme/r:spree met
YKIOOOme/r:spree met @name
IJ[ONNme/r:stay
GLZOOOme/r:stay out
\FHPPPme/r:stel
XHJPPPme/r:stel je
WIKPOPme/r:stel je dan
VHLPPPme/r:stron @name i
JWPNNNme/r:só
JYLNNNme/r:só organ
JZIOOOme/r:só organ a
RTFOOOme/r:take
KXIOOOme/r:take you
UPFPPPme/r:talk
PTJONOme/r:talk .
QRFPPPme/r:te
WKKOOOme/r:te haré
]HIOOOme/r:team
^IIONNme/r:tell
WLLONOme/r:tell me
^IGOOOme/r:tell you
WJJOOOme/r:ten
WKKOOOme/r:ten minut
S[ZFFFme/r:the
KWIPPPme/r:the calen
VMNNNNme/r:the call
KZHOOOme/r:the case
INUOOOme/r:the day
KYHOOOme/r:the diary
VKLOOOme/r:the docs
YJJOOOme/r:the first
D\KPPPme/r:the link
GXNOOOme/r:the lobby
ZHKOOOme/r:the one
WKLONOme/r:the payme
FXKPPPme/r:the room
WJKOOOme/r:the same
bFDPOOme/r:then
JH[OOOme/r:there
]IINNNme/r:think
YKKONNme/r:think of
>`RNNNme/r:this
H\IOOOme/r:this in
ZGLOOOme/r:throu
FUROOOme/r:time
EQUPOOme/r:time .
TOUKLKme/r:to
CK\PPPme/r:to 0
WMKOOOme/r:to bring
SVGNNNme/r:to hear
YHLOOOme/r:to inter
UJMOOOme/r:to meeti
bAHPPPme/r:to take
\JGOOOme/r:toda
[JHOOOme/r:toda la
MXMNMMme/r:two
XLKONNme/r:two postd
BUWNOOme/r:un
ZJHPOOme/r:und
XMKNNNme/r:uns
WLJOOOme/r:uns auf
VMMNNNme/r:uns nochm
VMMNNNme/r:uns nochm kurz
[KGOOOme/r:unser
]KFONNme/r:unser gespr
J[NMMMme/r:up
JPOQQPme/r:value
ZHJPOPme/r:viend
YHJPPPme/r:viend avec
MF`NMMme/r:voor
OIUOOOme/r:vou
SJVNMMme/r:vous
YHKPOOme/r:vous recev
[GJPOOme/r:waiti
ZHKOOOme/r:waiti for
JHXPPPme/r:want
FLXPPPme/r:want to
XJKOOOme/r:what
]KGONNme/r:whole
VTMLLKme/r:will
VKMOOOme/r:will ask
VKMOOOme/r:will ask you
aEDPPPme/r:will be
EK[POPme/r:will drop
UJNOOOme/r:will ring
UIOOOOme/r:will ring you
RRFPOPme/r:with
`CHPPPme/r:with you
<P_OPOme/r:won't
:U[PPPme/r:won't be
@J_PPPme/r:won't be joini
BTUOOOme/r:won't be on
KLWOOOme/r:won't see
\GHPPPme/r:work
[IJONNme/r:would
WKKOOOme/r:would be
XKLONNme/r:would like
UMMOOOme/r:would like to
>_KPQQme/r:write
ITTNNNme/r:y
VLKOOOme/r:y luego
P`XGFFme/r:you
[PJMLLme/r:you .
LYFPOPme/r:you at
LVMNNNme/r:you for
ULMOOOme/r:you in
XIKPOOme/r:you more
TKOOOOme/r:you on
LXGPPPme/r:you the
`AKOOOme/r:you throu
GH\POPme/r:you to
G[JOOOme/r:you up
MJVOOOme/r:you won't
`IAQPPme/r:your
B]MOOPme/r:your coord
\HIOOOme/r:your cv
_ENNMMme/r:zelf
FL[OOOme/r:zelf niet
^HIONOme/r:zelf ook
k<GONOme/r:zum
]GIOOOme/r:à
ISQOOOme/r:🙃
ked886me/self:1
GJTQPSme:↵
aEINNNme:!
WDKPPSme:(
COUPQSme:+
TW`EEEme:,
WEIQQSme:-
bce;<9me:.
WBUNNQme:0
TOMNNNme::
RNTMMMme:;
WLJOOOme:>
[VEMLLme:?
\VZEEEme:@name
MbILKKme:a
RVFONNme:aan
]GIOOOme:about
ZIKOOOme:addit
FPWOOOme:afloo
@\UNNNme:after
CTYNNNme:again
I[JOOOme:agend
YKMNNNme:al
HJ]OOOme:all
OK\MLLme:allee
WKKOOOme:along
KKVOOOme:als
WJKOOOme:am
WESNNNme:an
V]ELLKme:and
LZJONNme:anrei
JdAONNme:any
ZIIOOOme:appli
QSIOOOme:are
PYDOOOme:arriv
bJDONNme:as
LTQNMMme:ask
ZGLOOOme:asked
WSEONNme:at
G`DPOOme:attac
XDYMLLme:auf
NUKONOme:auftr
JQPPPOme:autom
YCUMMMme:avec
\GFPPPme:back
YKJOOOme:backe
UKMOOOme:backg
JYIPOOme:balie
LN]LLKme:be
GIZPOPme:becau
DXQOOOme:befor
FYPNNNme:behal
LVONNNme:bel
HLZOOOme:ben
TNLOOOme:berei
OWJNNNme:bespr
UNLOOOme:betri
JPTOOOme:bewer
KRYLLLme:bij
VMUKKKme:bin
JWKOOOme:boa
XJKOOOme:book
MVIOOOme:booke
LUKOPPme:both
>ZYMNNme:break
\AQONNme:bring
bCEPPPme:burea
>bJPPPme:but
\KINNNme:café
SYDNNNme:calen
O^QJJIme:call
LKVOOOme:camer
SVFONOme:can
CVOPQRme:case
VMMNNNme:chair
\KJNNMme:charl
`EHOOOme:chat
\IJONNme:chef
WITMLMme:ci
TSHONNme:clien
ENXPPPme:colle
dAEPPPme:collo
aEHOOOme:compu
dBGOOOme:con
TCRPPPme:conve
F\IPPPme:coord
WLLNNNme:core
\HIOOOme:cv
VGPOOOme:da
SEVONOme:dabei
YIJPOOme:dan
WKNNNNme:danac
bDEPPPme:dans
?W[NNNme:das
F\LONOme:date
IOUOOOme:day
K^LLLLme:de
UMKOOOme:dear
YMJONNme:deep
HJ[OOOme:dem
UXDNNNme:den
KULOOOme:der
SHROOOme:des
PGMQQTme:desig
G^HOOOme:diary
YJIOOOme:dich
RZRJIIme:die
_GFPOOme:dinsd
ZJJOOOme:dir
`EIOOOme:direc
QJKQRQme:do
WKKOOOme:docs
ZFHQQQme:does
>N\PQQme:don't
CJ_PPPme:drill
UMLOOOme:dritt
DL[PPPme:drop
`EHOOOme:du
FQUOOPme:durch
hEDNNMme:e
KKVOOOme:ea
[DKPPPme:een
RWEONNme:ein
RTJNNNme:einla
XJKOOOme:else
\AUNMMme:en
`DJONNme:entre
NIZNNNme:er
ZMJNNMme:es
IF^POOme:estar
\GGPPPme:et
CUVNOOme:even
CTYNNNme:eveni
VKLOOOme:every
GRVNOOme:feedb
o<APOOme:first
Q]GMLLme:for
j<CPPPme:forwa
JKXOOOme:frage
IOPQQQme:frame
_KDOONme:freue
bEEPPOme:from
YKJOOOme:front
MULOOOme:führt
W[ANMMme:für
JYLONNme:geben
ZHHPPPme:gentl
OVGPOOme:gern
OLXMMNme:gespr
FWSNNNme:ging
[GKOOOme:give
VMKONNme:go
WLKOOOme:goes
ULMOOOme:gover
WGTMMMme:graag
\GGPPPme:grill
[JIONNme:groet
WKKOOOme:group
YKFPPPme:half
YJJOOOme:haré
CM[PPPme:has
JUJPPPme:have
ZJJOOOme:head
RWGNNNme:hear
C^NNNNme:her
TUKMMMme:het
[IGPPPme:hi
UMLOOOme:hin
aGFOONme:hirin
FZJPPPme:his
FZONNNme:hoe
DZMPPPme:host
DUUOOOme:hour
MYGOOOme:how
[JJONNme:hr
VNLNNNme:i
_FEPPPme:i'll
KLXONOme:i've
VMMNNNme:ich
WZGLKKme:if
N^GNMMme:ihnen
WQINNNme:ihr
TLNOOOme:ik
YUCNNNme:il
LSXLKLme:im
]UKJIJme:in
YIKOOOme:inter
MJWOOOme:intro
TFSOOOme:is
YITLKLme:it
TQPMLLme:je
^HGOOOme:job
^GGOOOme:join
VDTONOme:joini
TOSMLLme:just
PKUNNNme:kan
\EMOOOme:kenne
XJKOOOme:kept
G[LONNme:know
PUMNNMme:kurz
DWPPOPme:l'org
ZDUMMMme:la
YIKOOOme:lab
TTGONNme:lade
SJSNNNme:last
PUHOOOme:late
=[VOOOme:le
\JGOOOme:lead
BM\PPPme:leave
`GDPPPme:leite
HXNOOOme:let
EQVOOPme:lg
_FGOOOme:like
;eJPPPme:link
LFYPOOme:llama
FZMOOOme:lobby
VMMNNNme:londo
UWGMMMme:look
KGZOOOme:luego
HSTONNme:m'occ
PEZNNNme:mache
ZJIOOOme:macht
[SDNMMme:me
UVFNMMme:meet
ESWNNNme:meeti
bEEOOOme:met
MJ[NMMme:mich
\JHOONme:min
ZKKNNNme:minut
nA?OONme:mit
_DHPOPme:mobil
WJMOOOme:monda
VMMNNNme:money
ZJJOOOme:more
dFEONNme:my
LJYNNNme:mysel
XIMOOOme:möcht
GKZOOOme:n'y
UKLPOOme:na
LLWONNme:ne
E\JPPPme:need
KKWOOOme:nehme
GZLOOOme:new
RFYNNNme:nicht
KJ[NNNme:niet
KA]PPPme:no
^GEPPPme:noch
VMMNNNme:nochm
FJ]OOOme:non
@JcOOOme:not
UHQOOOme:notes
`ALOOOme:numbe
GTVNMMme:nur
KJZONNme:não
NYHONNme:o
STOLLKme:of
LHYOOOme:off
DUTOOOme:ok
XKIPOOme:om
XQUJIIme:on
bDHONOme:one
]HHOOOme:ook
K^EOOOme:organ
VOLNNNme:os
YBGRRUme:our
FL\OOOme:out
HSTOOOme:own
NVJOOOme:panel
LKXONOme:parti
GH]OOOme:pas
cDFOOOme:payme
WSJMMMme:peopl
VJMOOOme:per
\JIONNme:perso
FTSOOOme:pick
QOTMMMme:ping
BXSOOOme:pleas
[JJNNNme:postd
BTZNNNme:prep
JTRNNNme:prese
CI`OOOme:pushe
LQWMMMme:put
^IFOOOme:quedo
XJQMMMme:quest
IOOQQQme:ready
C\LPPOme:recep
[GIPOPme:recev
_DGPPPme:recru
UMMONNme:remot
XLKONNme:repor
QTHOOOme:ring
_ICPOPme:role
DYMPPPme:room
WHMOOOme:rsvp
EQVOOPme:ruf
]GIOOOme:run
\GJOOOme:runni
ZIIOOOme:sales
YJKOOOme:same
UMMNNNme:sarem
NLXNMMme:sarò
]HIONOme:schui
DRXNNNme:secon
JCdNNNme:see
WGRNMNme:selbs
I\GPOOme:send
DUUOOOme:sendi
`GFOOOme:septe
WAZNMMme:serai
XJJOOOme:servi
CSYNNNme:setti
VMMNNNme:setze
HMYONOme:seule
FZLOOOme:shall
WIMOOOme:she'l
IPOQQQme:show
I_EOOOme:sie
ESVNONme:slide
VKLOOOme:slot
@JaPOPme:so
HWPNNNme:solo
ULMOOOme:someb
KZFPPPme:someo
ESVNOOme:somet
IKXOOOme:sorge
MTLOOOme:sorte
^GGOOOme:sprec
cGBPOPme:spree
GJ]ONNme:stay
\GGPPPme:stel
KJXOOOme:stell
FTSOOOme:strai
GTVNNNme:só
MYFPOOme:take
PXGONNme:te
KE\OOOme:tea
^DNNNNme:team
HLYOOOme:teil
[KGOOOme:teiln
ZRBONNme:tell
\GHPOPme:ten
WHLPOPme:test
THROOOme:text
JCZQQQme:that
GRTOOOme:that'
ZXUGGEme:the
TLNOONme:then
DJaONNme:there
]IIONNme:thing
]JHONNme:think
GX]JJJme:this
^CKOOOme:throu
LYMNMMme:time
RNTMLLme:to
YLIOOOme:toda
UMLOOOme:tomam
`DHOOOme:tried
XKKOOOme:tu
LVSMLLme:two
XHLPOOme:um
CTWOOOme:un
VDYMMLme:und
\IJONNme:uns
]KGNNNme:unser
I]QLLLme:up
YJIOOOme:vacan
XJIPPPme:viend
FUSOOOme:voice
NVKOOOme:von
NF^NMMme:voor
QGUOOOme:vou
\FJOOOme:waiti
KHXOPPme:want
QFVOOOme:way
WHQNNNme:we
CUYNNNme:wedne
MXGPOOme:went
]JHONNme:werde
WJKOOOme:what
E[IPPPme:when
CYMPPRme:who
_IDOOOme:whole
PVKNNNme:wie
IRWMLOme:will
WMKOOOme:wir
RSIOONme:with
ELZPPPme:witho
;KfOOPme:won't
XKLNNNme:work
\IIONNme:would
<_KQRRme:write
^KKMMMme:y
OJTOOOme:yo
WVbDDCme:you
LTOOOOme:you'l
TIMPPPme:you'r
gE@POOme:your
_ENNMMme:zelf
PKUNNNme:zijn
TOMNNNme:zoom
EWQOOOme:zu
g=HOOOme:zum
WHQNNNme:¶
HLZOOOme:à
ODYPOOme:übern
TOLONNme:übers
LNJQRSme:–
^ON@WIn:↵
GOTMUNn:#
jCLMILn:'
QLQB_Kn:(
RTHTXAn:)
COTPPUn:*
m?KHOMn:+
ZLO9fFn:,
FQSKSRn:-
`CKHZJn:/
\LJAg?n:0
[_Y6U=n::
NGL_SGn:;
]ILMLNn:>
ZZQFd+n:@name
OHNIcIn:a
HOOJTVn:aan
MLOONUn:abend
WQLNLLn:ablau
mAJMGMn:about
`HHMPMn:abrec
\IKNLPn:addit
DSROOSn:addre
WMIOOOn:afloo
FWWLMLn:after
HGYNVOn:ag
KLKPUSn:agend
GQXONNn:ai
UOPMKNn:al
9XYLVNn:als
TLHLRTn:am
PLRLLTn:an
VMMOLOn:anali
VJINRPn:analy
@YVNONn:anche
L\QJKMn:and
;XVMQSn:anhan
EVSNPMn:annul
XJLOPKn:anrei
BQONTUn:any
DTNNSSn:anyth
DYONPOn:aplic
`GJMNNn:aport
8\PNXPn:appli
]KLNKMn:apres
[JHONPn:après
DYONPOn:aqui
^GINOOn:arbei
JJLPUVn:are
FRPNSQn:arriv
]GMOKOn:as
NMJIaJn:ask
SUII\Dn:at
TLPMNOn:atten
LLTMORn:auf
UKQPMMn:augus
6TVPO[n:auswe
AYONUNn:avec
ZNINMOn:backe
mGA[EEn:be
aFLKNNn:behal
^ELNONn:behav
YJMONMn:behin
\KJNOKn:bei
`HJNOJn:bekom
IPKOWOn:bel
UNKOOOn:ben
ZIKNQNn:berei
VMNNLOn:bespr
;XVLTPn:betri
BVQNSOn:bient
AWLMWSn:bij
GNRRPQn:bitte
TKKOQQn:boa
FSXNMNn:booki
gHGOHMn:break
:e[JKKn:bring
ZJJPNNn:build
TONNMOn:busin
ISOPOPn:but
=WQPSRn:by
[HHNPRn:c
fFPPKDn:calen
JIHO]Sn:call
JOOMSSn:camer
CMWRYIn:cance
WTJEJUn:candi
YLILPPn:car
YHKMWKn:case
NNKOTQn:cfo
GQVQNMn:chang
\IJONNn:child
CUPOQQn:clic
ULONNOn:clien
EWQMQPn:code
DUVNPNn:colle
?ZSNRNn:com
_JCONPn:come
?ZRMQQn:comes
HMONWQn:compe
CSPNWOn:compo
>XPMURn:compu
DUONUOn:comun
7ZUMXNn:con
CUONTPn:concu
FUOOPOn:confe
WJNOLPn:confi
PGTNPPn:consu
JSPNNRn:conta
EQOOVQn:convi
GWTMOLn:coord
WJNONNn:criti
DQRNTPn:curre
5YYMPWn:cv
^GIOMOn:d'ide
^HJPMNn:d'une
RMJNPSn:da
XJMPLOn:dabei
AVQMTRn:dan
\LINLNn:data
JNNOTQn:date
VLMONNn:dbs
A\HLXQn:de
[JKOLNn:dear
DVPOROn:deep-
WKTMKKn:deine
?VXOONn:dejo
HTOOOQn:della
HOSNQQn:dem
MLNMQUn:dense
ESQOQQn:deput
JORQPOn:desig
ZJJNOOn:despu
HSSONNn:di
OJKNWPn:dial
aJFNOLn:diary
GNVLRPn:dich
PMUNLNn:die
7[VLWPn:direc
DVTOONn:diret
bBHOPPn:displ
FVONPPn:dispo
_GINNNn:dni
L]NKFSn:do
XJMOMOn:don't
\FIPNPn:door
[KLOMLn:dołąc
YNJMKPn:dress
XLMMNNn:ea
ZIJISRn:each
HPRNRPn:early
=SZOQPn:edit
GPSOQOn:edite
XIOQLNn:edt
UHHOXOn:een
FOSNOTn:ein
WOIMQNn:ejerc
ETQNROn:el
>[QNRPn:em
QPIMMWn:email
RRHLVLn:en
[HJLYGn:end
9XRMXSn:energ
@\QNPNn:eng
lKHIFLn:engin
GJJKfMn:entre
hFENNKn:er
TJLMNUn:ergeb
WLMQMLn:erstg
>UQNUSn:es
FQTOQOn:esta
GQPNPSn:estac
BWRMSOn:et
FTWMPLn:europ
VMJOOOn:even
HQVPNMn:eveni
XIMPLOn:ever
DSVPOOn:ex-fm
[JLNMOn:execu
ZHKOOOn:expec
XJLNOOn:expon
;WVMRTn:fachl
WKKONOn:fait
`GIOJPn:falar
DUONUOn:fase
HSOOPQn:files
]HLLOOn:find
EVQOPOn:finde
AXPNTOn:fine
XJMPLOn:finis
BMNKYYn:first
MSQJSKn:for
MWPNLLn:frage
]JJNKPn:fragt
OLIPVPn:freue
TYVOG@n:from
[JKOLOn:front
KLLL`Kn:funct
<XPMXPn:furth
INQQNRn:für
L[MNIMn:gate
HSPOOQn:gc
XIKPNPn:geldi
bGHQKMn:gener
]IPLIMn:gern
AZPOQPn:gesen
Q]OIKIn:gespr
`EHNOOn:geste
KLPONVn:gibt
EWSNPNn:gmbh
QOXONFn:googl
^KJJNOn:grab
YJJONOn:guine
FTOOTOn:ha
ZJJNOOn:habrá
GVSMMOn:half
LTMNSLn:halte
8ZXMPTn:hand
WKMOMOn:has
UILNQQn:have
[HI\IIn:he
MTTLLNn:head
SWKNJNn:heads
[MJNMMn:headt
YMHOOOn:helaa
VHMNRNn:help
JQUNNNn:helpe
iDDK[Dn:her
F`NJPLn:het
\FKONPn:hier
VMJOOOn:hoe
RTMMMMn:hour
\JJLNOn:how
<VTLXOn:hr
WOLQOIn:hrbp
IPPOPSn:há
UVHKISn:i
YOKMKNn:i'll
[HQKPLn:i'm
VMMNNNn:i've
>WTKOWn:ich
8^ULRPn:id
LJNMPXn:if
IPWMNPn:ihre
LQNNTLn:ihren
JPLIWTn:ik
CWUNONn:il
HNTLTPn:im
^FDULQn:in
WNPNJMn:indic
=VRNWOn:infor
TMNONNn:infra
CZONPOn:ingre
@TROQUn:inten
BYKcJFn:inter
YJKNOOn:inves
eGKONFn:invit
ULLNPPn:io
=ZQOQQn:iphon
HLQJTXn:is
;WXMSOn:ist
?YIMYSn:it
ZKLOMMn:ja
VMMOLOn:jd
7eOG[Ln:je
nFKKELn:job
CVPQRNn:join
BVQMTQn:july
INPPRQn:just
UTHNNMn:kaffe
=ZSNQPn:kan
[KKOMMn:kciuk
FURLQPn:klass
ZHJPNPn:kom
ESQL[Jn:la
aLJJKOn:lasse
?SOM[Pn:le
CPQLYPn:lead
YKLOMNn:leben
]HHPNPn:legit
XKMNNNn:libra
iDNPKDn:like
BTXPNNn:likes
JPRNOQn:line
gGFMMLn:link
/[YLWUn:locat
BcPLNJn:locke
GUPOPOn:loop
FQSMMUn:ltd
=_RRMMn:make
YJLQKNn:mal
KQTNOMn:manag
DUQNTNn:marca
^KHPMKn:may
aFRHIPn:me
ZJMNNMn:med
DVQNRPn:medew
JUONPNn:media
]IGPNPn:mee
<YPM^Jn:meet
?[SOVIn:meeti
?YQOQQn:meine
>UTNPUn:meist
XLJQJQn:melde
@STNPUn:menti
\HKPLNn:merci
>WRLXNn:met
TMKNOPn:mi
LPMLRTn:micro
\OFMPLn:min
jHMLHGn:minut
iEDMQJn:mit
IROJLYn:mitbr
BOTMPXn:mobil
7ZWMXMn:more
aFHOLOn:munir
\ELNOQn:my
B[ONQPn:móvel
HSOOQPn:móvil
JPPNTMn:mögli
DVINUUn:na
=WVNRPn:naar
ULONMPn:nach
YKLOMNn:nachf
EVPNROn:nda
KHWVQIn:need
UMLSNLn:netzl
\KGPLQn:new
_JKLJOn:ng
HPTLPQn:nicht
ZKLOMMn:nie
^HFPNQn:niet
HMSNSRn:no
WJMPLOn:nobod
PRPOJNn:noi
FTPOROn:noon
;K[LR[n:not
cEGOOMn:note
_HFNNQn:notes
MQVPIMn:nothi
GOSPULn:novem
7ZXNTNn:numbe
YMPNJLn:numer
EPRMQTn:nutze
IPROPOn:não
<ZOMTTn:o
>VTNRRn:odděl
UKOMKSn:oder
\JH[DLn:of
NTLNOOn:off
SNORNIn:og
YJJOOOn:ok
ZWFGPKn:on
gNILGIn:one
CbSMKKn:only
2\\MUNn:op
BVQMPSn:opdra
:bMGZOn:open
5S[N[On:or
ZLLOKOn:ore
ULOMTJn:organ
TPLLPMn:origi
OOTPJMn:os
BWSNRNn:ou
DSMMWRn:our
NaKFNLn:out
9X[NPPn:p2
JYLNQLn:paper
JTLMPRn:para
VLHMRQn:park
DSONUPn:parte
DXQNPOn:passc
cCGNPPn:pay
AWROSOn:peopl
4[WLUSn:perso
EUONQQn:phd
BXONTOn:phone
EXPMQOn:photo
ZJJONOn:pigs
BRSNNWn:ping
_GIOMOn:pièce
?JRL[Xn:pleas
PKNPVKn:pm
?WTONRn:po
bFKOKMn:point
[HIPNPn:poort
KJINZUn:posit
CPPOYPn:poste
_IJNMMn:postk
ERQNRSn:posíl
MKJOXPn:pour
@USNPSn:poved
DSQMQTn:pozvá
cLEMJOn:pregu
GRVQNLn:prep
ATROSPn:prepa
XJMMONn:pres
KPPMTNn:produ
eGKQKGn:proje
XKLOOOn:proye
YRLMIMn:ps
GTUOQKn:puede
]IINMNn:put
ERQNQSn:přílo
DUONUOn:que
lGCOJLn:quest
YPLNHOn:quick
VLNNNNn:quiet
DXQOQOn:raise
DSONTQn:raumg
UGOOSMn:reach
BZQNPOn:recep
QVNMLMn:recru
MNUOMNn:refer
1ePNMXn:regis
>QOMXVn:rekru
^HKJLSn:reply
?SXRQMn:resch
XKJOOPn:retou
@\PNQPn:reuni
<XUMTQn:ring
DWPOOQn:riuni
iCHLLNn:role
TINNQOn:round
UFJOQUn:rozmo
\FMPKPn:run
CXQOQNn:réuni
BSPNQWn:sal
9UVMPYn:salar
WLMOLOn:salut
kBHPIKn:same
CWUNONn:sarà
ISPOPOn:sarò
TLLSMMn:scada
UNOPJNn:sched
FQUSNMn:schuh
PLNJPUn:schui
VKPNMMn:scree
ETONTOn:se
ZIINKVn:searc
HL^IPOn:seat
ULNOMNn:seats
>RZOPPn:secti
XNHONPn:secur
SSWOEIn:see
LLOPMVn:selbe
UMMONNn:selbs
OaKIJLn:sends
dAJMOOn:senio
TJMOSNn:servi
HRMNXMn:seu
FQTOQOn:seção
cEK_CDn:she
ZJJONOn:show
YKLOMNn:siche
=STLZPn:sie
:XWMRRn:siehe
EOYMPPn:sind
^GJOOMn:sit
>UUNQSn:sl
DVRNROn:slide
iKHKKHn:snack
lBDNKOn:so
ESUOOOn:solo
FQSNQPn:sorry
VLKOOOn:sous
CSUNSOn:speic
:YVLXNn:spree
AYVNONn:stabi
aQNJEMn:staff
FUPOOQn:stanz
YTJJMMn:stay
CVQMOSn:stel
KTMRPKn:stell
BPQNXRn:still
BVTOOQn:stron
JQPMRPn:sua
HPOOUPn:suite
ETONTOn:super
NMOTOLn:syste
VKMNQMn:ta
WPGONOn:take
WKLOONn:takin
;WRMWRn:talen
]UJMHHn:talk
ULMNONn:també
JPPNQOn:tasch
TMJOQOn:te
@OROVTn:team
?VTNUOn:teaml
DXJKXQn:teams
LNKMTTn:techn
PISMJXn:teiln
eGKHPKn:ten
DSUNROn:termi
HLKN]Pn:test
UNLNOOn:text
9WSMWTn:that
`e7QT8n:the
ZHKPONn:there
cJHINNn:they'
GPUHRSn:this
eILOHJn:throu
=ZQNUPn:thurs
RJSMOOn:time
_HJMNNn:titul
L^RMNDn:to
QYGRHNn:topic
XQKNLLn:tour
YKLOMNn:trzym
@WRNTOn:très
<UULXPn:tu
KZLNOKn:tuesd
KLUPOOn:uhr
YKNOLMn:ui
LLTMNSn:um
\HHOQOn:un
DWSMOPn:und
cHDOQKn:uns
CXRNQOn:unter
;XQNRVn:up
SOLJYIn:us
YIULINn:use
EPNM_Kn:uur
DRPNRUn:v
XJKNOPn:vaga
\IKNMOn:van
]JOTNDn:video
HQPOPRn:visit
]GMPOJn:vogal
MYKMKPn:von
C`OHOPn:voor
VIIMRRn:vor
CVOOSOn:votre
LNJMYPn:vous
DWQOQOn:vp
DUPOPQn:wales
bHLQKIn:walk
WLLNNNn:walkt
]IJOLOn:warml
WKLPLPn:was
VLEMSSn:we
eEMNJLn:we'll
HTOOPOn:web
cDPQHJn:wedne
CRVUMMn:weiße
_JHPKNn:werde
WLNLNOn:what
BUXNNNn:whate
9WRMWSn:which
OULKPOn:white
UKTMOJn:who
ITRJOSn:will
VJELUTn:wir
eFGMMMn:wird
T^FLNHn:with
IILkJGn:won't
bIKQLGn:would
SJLNOSn:wunde
IOQJ\Ln:y
KPUPLNn:yo
cQPATAn:you
TYTJGHn:your
@RQMUWn:z
QLKJTTn:zelf
UMKOOOn:zijn
_GGPNPn:zonde
BSVOSMn:zone
XRNBFZn:zoom
UOMQLMn:zu
AXUPLPn:zum
WKMPMNn:züric
lDJQIEn:~
GCYI]Qn:¶
ZDMOMSn:º
EVUMRLn:¿
;MQJeRn:à
YKIONPn:ça
QJMMPTn:çalış
DURMRPn:übern
FNVLSQn:на
OJRLSPn:придё
\CII`In:–
\JIMNPn:•
FKMIX[names:0
RGbSICnames:2
TPXHREnames:3
M[VJJIover!arrange
ILMVMUover!boss
IONMQWover!greet
FLWSRLover!listen
TNJPNPover!me
^PMGKMover!meet
HNVOPOover!only
uDLKI@over!who
FQNKSWover!will
=RPVPUover!you
IKUTJRover0
wCMHEEover1
_PGJLNover2
\JLOIPover:abend
JKUTPKover:addit
]QHOIMover:all
XQLQGMover:amman
UKPNQKover:an
GSQOPPover:answe
WJHIRVover:anyth
HRUPOMover:as
ZJJOLRover:atten
JLMUMTover:autou
cHHPLLover:be
DSSNROover:been
XKSNLKover:beim
UQHOONover:but
FOVQNQover:can
OQJOOQover:cance
GPPSNSover:charg
JPROPOover:com
VLKNMRover:commi
YIMOMNover:compo
XJMOMNover:convo
RNTNLLover:dabei
YLPNKKover:das
[ILNNNover:day
LJNWJUover:de
JWPQINover:defin
YKMOOLover:dem
LUPRJNover:den
ZIMOMNover:devan
hFHNLJover:die
JMNNPWover:dra
DPPUNUover:du
QKLNPTover:duart
_JKMMKover:e-mai
^QHOIMover:easte
LKNNPVover:estim
ZKMOJPover:festg
TIKFUVover:for
ZHONIQover:für
DWPNORover:gespr
CYRPLPover:gewäh
9XZNRPover:googl
FWQPLPover:hat
XLMOKPover:haus
QLKJQWover:help
XMIOONover:ics
<YQPTQover:ihre
IROQLRover:in
UMOSRCover:inter
?TWNRNover:invit
CSUOPPover:join
gFJQIIover:jury
[NKMMKover:júri
]GVLFOover:kenne
dHIOLKover:kommi
ZIMOMNover:le
HUPOOOover:link
JOWOOLover:meet
XIHIOYover:meeti
XKLNLQover:membe
HTQOPOover:mit
JPROPOover:more
]DQMKPover:nehme
BMXUSLover:notes
SMTNLLover:nächs
GPSOQPover:o
DTUQPMover:one
FUROOOover:or
YIMONNover:order
IOMJSXover:our
COOVMUover:paris
[KMOIPover:pdl
KKLVLUover:plaid
DNNVNVover:poste
JONJRVover:prepa
HQROQOover:requi
3aWOPPover:resch
JVPQINover:reto
XJMNNNover:runni
XHONKRover:seite
XOGOONover:short
RMVNLKover:sind
XLRNKKover:team
XGPNLQover:teil
EVQNQOover:teiln
IPSOPOover:telef
URNQGMover:termi
PMJISWover:that
DNXQNRover:them
DRVNQOover:time
[QIPIMover:times
UJOMMRover:unser
RRJOPNover:us
WJNNNPover:von
ZIMOMNover:vous
ERVOOPover:weite
ULLPMQover:werkv
ERVNSLover:what
iEJNHMover:who
LNKIUXover:will
\JKPMLover:with
?PTRSSover:you
^KKQKKover:you'l
[KINMPover:your
DRUOQOover:zone
=[PNTPover:zoom
ZIMOMNover:êtes
PQ[IKIp:↵
BRXOQOp:#
CQSOOUp:&
=I]LUVp:(
ADaMSTp:)
([`M[Op:+
ST]DOCp:,
Q@^QNLp:-
pDNIGHp:/
[?cGPEp:0
NS[NAPp::
YKMNOLp:;
=_VOOJp:@
WRb>OBp:@name
FiHDIVp:a
DUTOPNp:aan
fFIMMKp:about
KMQKRTp:absch
ULOOMOp:accou
JMOPNVp:acht
8WPLXVp:acomp
1aVNQSp:adjus
=VXNPOp:advis
ATUNSOp:afloo
LaKOHKp:after
SHWLMNp:again
E]NOOMp:agend
CSYNNNp:agree
?[QNQQp:ai
;\QQPPp:al
ZGSMNKp:all
AWSMROp:alles
JMSLRSp:als
SPONJOp:alte
TUHEQRp:am
qDIJIHp:an
DVVOOLp:anali
DTTMSOp:analy
\WINIGp:and
?ZTNPPp:answe
4dSNORp:any
cCFMQPp:appli
;]SNSOp:apply
cKHLJNp:archi
JRQSQIp:are
YLMOKNp:arriv
HNSQRNp:as
@WWNNQp:ask
[JINOOp:assig
ISPOQOp:assis
JRPOOOp:assoc
cTCJOFp:at
NGNRPUp:attac
3bUMPTp:atten
]KHSNJp:até
hFKMJKp:auf
WNKONNp:auftr
]FNPKNp:augus
GSSOOOp:autom
IONORRp:avanç
PELWPRp:avec
GSQOQOp:avons
DVQNPPp:back
gEJOHNp:backg
[[YFEAp:be
?^POPOp:becau
OLOKVNp:been
@P[QHVp:befor
:[TMRRp:begle
DYNNRPp:bei
KKSOKWp:beim
<[RNQRp:bekom
LIVNROp:bel
dIFMLOp:below
GPPPRQp:bem
BSUNSOp:ben
WMJOOOp:bent
aGLPKLp:berei
XLQMLLp:bespr
ZIIPXEp:beste
FMXORNp:betwe
FQQLOWp:bewer
ZLJNNNp:bibli
>^OOPPp:bien
;YWNSNp:bij
N^KLMJp:bin
bFSRGFp:bis
FUOOQPp:bit
ULKMKWp:bitte
>WULVOp:boa
KVMNOOp:board
=ZQQQPp:bocca
dEIQJLp:bonjo
@WRORPp:booke
]FMOMNp:boss
;ZUMUMp:break
=ZQKYOp:bring
TLNONNp:bst
>WVRPNp:burea
=VTNSRp:busin
J\JNQMp:but
SSIONOp:buyin
;`QNOQp:by
:XXRPNp:bâtim
TISNNNp:büro
9YXRPNp:c
FUPOOPp:café
JRPOOOp:calcu
\FMQLNp:calen
DVSL[Ep:call
VRKNLLp:can
XJKPNOp:cance
]IMLQJp:candi
]MGNMNp:ceo
>UTPRQp:certi
YKIONPp:chacu
NVNPJNp:chair
2`UNUPp:chang
DSVNQNp:chat
[IKOMNp:chce
YLKMNPp:chez
ZJJNOOp:churn
FI[PQOp:ci
ERTOOPp:click
DSTNQPp:clien
WMKNNNp:cloud
aGJONJp:cnc-p
EUSOOOp:code
TJQNNNp:codin
CZRQQJp:colle
aBMMITp:collo
TMONNNp:com
WELQWIp:come
bIFMMOp:commi
@\SOLOp:compa
LMSOTKp:con
ETYNJOp:confi
HVZJIOp:conne
XKOOMMp:conoc
aEKPMKp:conos
=YUOORp:consu
=\QOOQp:conta
ZJVMIJp:contr
eGHLLNp:conve
QTMMMMp:convi
QQHLPTp:convo
;`RQNNp:coord
CZONPOp:copia
QSJONOp:copy
TVLNLJp:cv
EURNOQp:cześć
/dPMTVp:d
ZHNOMMp:da
YKKMNOp:dank
]IINNOp:dans
FXWMJNp:das
JSTMNNp:dat
aKIKKNp:data
8aWLQNp:date
@ZSMNRp:davet
QaMJHJp:day
bFHOOMp:days
^CZNGIp:de
TMGLVPp:dear
FTRNSNp:dejo
9aSOPOp:del
DUPNTOp:delet
RJPPOOp:della
RJVULHp:dem
8XUKRXp:den
TONMGVp:der
GVONPPp:des
MSWMMJp:desig
UFURNIp:despu
UWHMNJp:detai
[MHKNQp:devel
fCNNLIp:di
BTSOORp:dial
Q]KNKHp:diary
GQMNQUp:dich
@WUNQNp:did
[YIJJIp:die
ZKKOMNp:dig
XJHQSKp:dinne
`CMPMMp:dinsd
VITPLJp:dir
SJJKL\p:direc
DYONPOp:diret
CZONPOp:dni
CPYQPMp:do
WKKOOOp:dobry
6XYNNWp:dog
>UZPONp:don't
HPTSMMp:donne
@bONLOp:door
BVUOOOp:dress
aAONHTp:du
WKOONLp:due
@XPNTPp:durch
VLLOOOp:dzień
NFZNOOp:e
@XRMQRp:edito
LJVNMRp:een
ZKGOOPp:eerst
@SPMVTp:einen
BWPNTPp:einma
UKPONNp:einze
JPPOPPp:ejerc
>\SMNRp:ekte
CNVPMVp:el
GSONQRp:em
5[XMOUp:email
\KISQFp:emea
TNMOONp:empfa
KLUQPMp:en
QTPKNKp:engin
FN[UPFp:entre
QRPPMJp:entry
IRPOQPp:equip
@WUNSNp:er
CVPNTOp:error
WKMOMOp:erstg
]LSJFNp:es
5\UMOXp:estac
;SSNQYp:estar
>bMOSLp:eu
mAHPJJp:europ
WJNONNp:evalu
BSUNSOp:even
GUMLSRp:event
HTUNNMp:every
>]SONOp:exclu
ZKLOMOp:execu
7^TLSSp:exerc
UFRORLp:exter
BZONQPp:falad
ZIMOKOp:falsc
dBNQMHp:favor
@VRNSPp:feedb
FORMOWp:file
^IHMONp:filia
EWRNOOp:final
ESVPMOp:finan
IWLOPOp:find
iHHOHKp:first
STGOONp:flat
`LKILNp:folge
AUVLOSp:follo
Z?WJPOp:for
;\RNPSp:form
HPPNOUp:forma
^\GMFFp:forwa
CRVOQOp:found
:]RMTPp:frage
GSTNOPp:frame
^JPNJJp:freue
H[LMSKp:freun
YGONLPp:from
;TTKUWp:front
OPWLMLp:funct
`IFONMp:för
;ZTMQRp:führt
A[MNMVp:für
<[XMNPp:g
I`JJRKp:gebuc
BYRNOPp:gebäu
BO[MPQp:geehr
9`TNPOp:gegan
<_OMUOp:gehen
>WVNMTp:geldi
FXQOMOp:genti
>YTPOPp:gern
=]RNQOp:geseh
[NMQHKp:gespa
URLILQp:gespr
?TUNTOp:ging
ZJLOMNp:glæde
RNVKNLp:go
JW[KHKp:good
9T^NRPp:googl
YGMOOOp:graag
]JLONJp:groet
XHOPNMp:group
cDMLTFp:grüße
fHBQJOp:guten
@[QNNPp:görüş
EZONQMp:h
?\RNPOp:hab
UTLNLLp:had
`KHOHOp:half
WIOONNp:halfu
WHVPGMp:hallo
`JFGWLp:has
DNTMVPp:hat
[JJONNp:hatch
SCULMWp:have
:]WNPNp:he
QFUSLNp:head
WLLNNNp:healt
G_OOJMp:heari
LNWNMOp:hei
[JLOLNp:hej
DSPNVPp:hello
AWQNQRp:helpe
XBQOQNp:here
dFHOLMp:herr
RHROQMp:het
XHSIIUp:hi
BXRNQOp:hirin
ASTOTOp:hoe
:ZSKXPp:hoi
:ZVMRQp:hola
GUOOPPp:hones
^SKLHKp:hour
GTROOOp:house
\KJMOMp:hover
AWSNTMp:how
;XTMSSp:hr
7ZTOPWp:há
ZjCGKBp:i
VONNMKp:i'm
TWVHKFp:ich
ULMOONp:ics
TLSTIJp:id
TLMRNLp:ide
\GVMOEp:if
ZMKMNNp:ihnen
EQONRTp:ihr
CTPMRSp:ihre
]FSHMOp:ihrer
TNPOPIp:ii
RDYORKp:ik
QINMKZp:il
CXSNNPp:ile
MaPKHIp:im
XFJOG\p:in
RTHOONp:insis
RH[LLMp:inste
QH_IOJp:inter
DRXOOOp:into
fFHLOKp:intro
NHOMRUp:invit
LHXPPMp:io
`HRKJKp:is
EWQOPOp:isn't
AVTONRp:ist
SYJOKKp:it
PMTMNOp:it's
`FIOMOp:its
<]SNNRp:için
;WVOTOp:ja
bGEKOQp:java
WC[RCPp:je
BQVRPNp:jeudi
ULNPOMp:job
XGROKOp:join
DYPOOOp:joini
WHOOONp:joint
VIPPMOp:just
YKMNNMp:júri
;\RNVNp:kaffe
=YROQRp:kasac
LWTKJOp:kenne
@TYOONp:kg
CXONORp:kind
XLLOMMp:klien
TKNOMQp:know
AUTNNTp:kom
JSMNMVp:kommi
>YPMNWp:koord
<XPMTVp:kurz
YGOPOMp:l'inv
XKKONOp:l'équ
VKMNPNp:lade
DVSPONp:las
cFHOLNp:last
WCVRLKp:le
EMRNTTp:lead
?VUNMTp:legit
fHIJJPp:lehrk
XKLOMOp:leite
IMUOORp:leitu
HRWONMp:lerns
]EMOMOp:let's
ILUHTTp:liebe
[LNNLKp:like
ZNJMLOp:link
TMNNNOp:live
DZOOOOp:lobby
WQFIMVp:locat
R\JOKHp:look
\TJMIIp:looki
[JKNMOp:looks
WGPNLSp:ltd
ISPOOPp:luego
VJNOONp:lunch
;[RQRQp:lupo
?XRMPTp:m
ETTNOPp:macht
8_RORPp:make
DVOMMVp:march
KKPMPWp:margi
VD[OKKp:marte
PTJOONp:md
WINLUJp:me
FRPOPSp:med
YHNQKPp:mee
ZGKSOLp:meet
Ra@JMQp:meeti
[IMNMLp:meine
YJNORIp:melde
SITONMp:merci
>[SNNRp:merha
WJRQNIp:met
`GLQLIp:mich
@VSPQPp:mij
QIRHQTp:min
FQXONNp:mins
V?RLNXp:minut
VLPLUFp:mit
AUURONp:mitta
YJMNMNp:moder
BVROROp:moi-m
ZJLPKOp:moin
iGHIPHp:more
UKOPLOp:morge
YQJMNKp:move
BPUOTOp:my
XKNOPIp:mysel
QJQSMNp:möcht
XKLOMNp:møde
[GNSKJp:na
JPVNNNp:nd
7dQMSNp:need
QOTNLMp:nehme
RNPOJQp:net
WKMOMOp:netzl
]HKMLPp:netzp
XLNPNKp:neuer
:bKORQp:new
SQWMKGp:news
ISOOQPp:nices
RPJJKXp:nicht
6]WMRQp:niet
9^SMTOp:noch
UNNMNNp:nosso
ESSNQPp:not
JXMONOp:notre
VJPPOKp:nous
IPROPPp:numbe
<eOMPMp:nur
RNVNKLp:nächs
UMPLQJp:o
FTROPOp:obrig
PHSTLOp:of
[C\LNGp:off
VLRMKNp:offic
FRPOPSp:og
_OKMJJp:ok
dIIRGKp:oktob
UHQNNNp:om
XLLOMMp:omówi
HcJMNJp:on
jGKKMEp:one
OT\JHHp:only
aHHPLMp:ons
UMKOOOp:onze
FTTOOOp:ook
<ZUOOPp:op
WMJOOOp:opdra
8\TLQUp:open
EXOOOPp:optio
;dQLRLp:or
TeFMHGp:organ
=UWPQPp:origi
@[SOMOp:ort
DUMNVQp:os
HNVQNOp:other
=TZMORp:ou
JSIKVSp:our
SHTPSHp:over
A\POPOp:own
ZJKOMOp:pairi
SYXJEHp:panel
GTQOOOp:paper
@UQPQUp:para
:[QOTPp:parki
>XVNQOp:partn
[KKOMMp:parę
OKNNMVp:passa
?UUNSPp:payme
GTQOOPp:pen
ZGPQMLp:per
MLVONOp:permi
ZDONMSp:perso
VLKONOp:petit
EWQOPOp:phd
LKXNPMp:phone
:ZWOPQp:photo
CQWOQOp:pin
^DNPOKp:pièce
ONVLMNp:piętr
MOMUTHp:plann
CRQLRUp:platt
8OQJY^p:pleas
YOMMKMp:pm
SNLTNLp:point
QJPORPp:polic
XJOQKNp:poort
]ALQOPp:por
XKSNMIp:portf
[JIONPp:poser
_PGHNOp:posit
^HJQNLp:posiz
lDENJMp:pour
KLVRNNp:pregu
=TTKUUp:prepa
5[TMUTp:prese
JNPNOUp:presi
[LLOKNp:press
CVPNQSp:princ
NKTSMLp:probe
L^PLIKp:proce
E[ONMRp:produ
A_ELQXp:progr
_KFMPMp:proje
JUTOLKp:promi
BTROPRp:proof
XMKNNNp:prueb
MRULKPp:prése
ZKIONPp:puiss
XLLOMMp:pytań
^IJNMMp:på
\IINOOp:q
gFFNKNp:que
ISPOOPp:quedo
^XKJHGp:quest
CTVNOOp:qui
RMKVVEp:r
CWQNROp:recei
TOMOLNp:recep
?ZTNOPp:recor
NUKLPPp:recru
CYONORp:regar
GRSNOQp:regis
WNHRSHp:remot
?^OOPPp:renco
WKMONNp:repea
AZROPPp:reply
LTMROLp:repor
FUQNQOp:requi
<YSNVOp:resch
GSOOPQp:retur
@VWTMLp:revie
ITPOPOp:rh
JRSPOMp:riesg
7]XOMQp:robot
VMJOOOp:rol
VJNPMOp:role
bKGOLKp:room
dJFKKOp:round
UONNMLp:rozmo
FVQOPOp:rundg
\ILPJPp:salar
WMLPNMp:salut
aHNLLKp:same
OJVOMOp:satel
WKMOMOp:scada
TJNMUMp:sched
GTSOONp:schui
EUROQOp:scien
6[WMVPp:scree
[JPMMKp:se
MOOKMWp:searc
RJRNOOp:seat
YJJNPOp:secon
?WWTLLp:secur
U[EMLKp:see
BaKORJp:seen
NVLNMOp:segue
6S_NSRp:sehr
ILPPNWp:seid
XKMOMNp:seite
gBKPJLp:send
?[SNPOp:sendi
lH?KONp:senio
IHVSPOp:septe
TKNQOMp:serez
?S\NOOp:servi
\IGONPp:ses
OE^NLNp:sessi
DXOOOOp:shall
3YXLUUp:share
RITOMOp:ship
QQMROJp:shoes
CXQMQPp:short
]ILONKp:shout
FWMNSOp:sich
MTRNJOp:sie
<[SOPQp:siehe
<\TNNRp:sind
BSPNQVp:skal
b@QJONp:slide
DURNQPp:slot
FTSOOOp:smart
ISYLKNp:so
UJPPNMp:socié
DUQNTNp:solo
CWSNOPp:some
?YTOQNp:somet
AYSNPPp:sorge
F^LOOMp:sorte
?XXNMPp:speak
ISOOOQp:speci
GRXMNNp:spedi
?ZROPQp:speic
aGLPKKp:sprec
NF[SMKp:spree
TPIOMQp:sr
?UVNSPp:sre
HQTOPOp:stadt
[IOONJp:staff
YVJMLIp:stage
JTPOOOp:stake
XPJLMNp:stell
UPMOLNp:step
RINNNUp:story
KJPNPWp:strai
EUSOOOp:stree
YKLNOMp:stric
GVROONp:stuck
3YXNOZp:su
>\TONOp:supon
bGHNNMp:syste
CdLNNKp:só
;RWQRSp:t
eHGQGNp:tag
BSPNQVp:tale
HUWMKNp:talen
UXGMMLp:talk
YLPPLJp:talki
FQPNPTp:també
FLTJXRp:tarde
QSJLSLp:te
SH[KPHp:team
+]]LUSp:teaml
ZJGJJ[p:teams
`QGLKKp:techn
?\RNOPp:tee
[PRHJLp:teil
QHTLQPp:teiln
^CNNOMp:telef
gCIPINp:tell
[HOPJNp:ten
;UUNSSp:termi
GTXNMMp:terug
FSUNOPp:test
UMQNOIp:text
TTNLLLp:thank
BMUNSUp:that
EWQNPOp:that'
jSUCCBp:the
fOCMMHp:then
PW]IDIp:there
JPOOQRp:they
XKMNOMp:they'
CSTNPRp:this
h@JQKLp:thurs
[JKOLOp:til
]JJNNMp:till
PYMKGQp:time
`BMPNMp:times
YKLNOMp:tjäns
\^NGGDp:to
GTQOPPp:toda
GTQOPPp:tomam
YEWNJMp:tomor
7^UNRPp:train
BZOOQOp:tres
XHOPOMp:trouv
8X\NNRp:tu
GPPOSRp:tudo
_GSPJGp:tuesd
SWINNLp:two
WMKNNOp:técni
7\QMOZp:ul
XPMKKNp:um
8^VORMp:un
_GUHMKp:und
XKLNNOp:une
bGNMHMp:uns
^EMPNMp:unser
aKGPLKp:up
VMNPMMp:us
<[RMQSp:use
XMKNNNp:vacan
JUQNMNp:vaga
GSSOPNp:value
^HJONMp:van
\JKOLNp:vi
AXSNPOp:via
=P]LQSp:video
YKKMNOp:viele
9[ROPVp:visit
UONNMMp:vogal
GZGOQSp:von
cFHRLKp:voor
?UULQSp:vorab
=XPNVRp:vors
GPNPRRp:vorst
_JMPMGp:vous
H]KLMQp:vp
^JJNNMp:välko
TLPONLp:w
cLJOHJp:waiti
_EMQKMp:want
[IMOKOp:war
CWSNOPp:watch
VROMMIp:we
TMNNNOp:we'd
[IOPJLp:we'll
VMKNLRp:wedne
SWIPKLp:went
WLLNQMp:wg
YJPOKMp:what
BURNQRp:whate
`CNPKMp:when
6aTMSOp:which
SQIOOOp:white
[N^JEDp:who
RNVMLLp:wie
bRTFEGp:will
XGSRILp:wir
QTOLOKp:with
ZKKMOMp:witho
DQUUNMp:woche
<X^PPHp:won't
ATXOOOp:work
mFHMJHp:would
FUPOPQp:wrap-
;[YQMMp:write
9ZWLPTp:x
2N[PXWp:y
<XXMQPp:yeste
AXRNSPp:yo
W]GGRFp:you
E[LQNPp:you'l
mHGMHIp:you'r
QUSKGOp:your
TMOONMp:z
XLLOMMp:zadan
XLLOMMp:zadać
<VVOTOp:zelf
TJRNMOp:zmitt
@VUNMTp:zonde
aIJPILp:zone
XMJKKUp:zoom
BMUPMYp:zu
:_SNPOp:zufäl
FNUSMRp:zum
CZPONOp:zweit
:UYSPNp:|
PEWOSKp:¶
NTNNLOp:º
FMUSQMp:à
YKLNOMp:är
GTRQONp:étage
TMMNOOp:übers
_MJNLJp:κ
aILNLJp:με
`MJMLJp:τον
]JOPLIp:в
VIRQMKp:встре
[KMPLKp:пятни
XIMOMOp:‍
7[WHVRp:–
YIMPLOp:💻
ZIMPLOp:🧑
YZ,SMZr0
d_4C<dr1:↵
bd6@<br1:↵-
GCTHmGr1:!
PBUGgFr1:!-
cFDDAir1:&
WHFFCkr1:&-
RSKGF]r1:'
UXJGEWr1:'-
aQ7S\Cr1:(
eK?XQAr1:(-
QP]ERDr1:)
ARfESIr1:)-
rHEMGFr1:+
tEGNHEr1:+-
UHD:d[r1:,
TID<a]r1:,-
JGMMhHr1:-
MFNMfFr1:--
]SM@A\r1:.
^SGDDZr1:.-
bCCGl?r1:/
rAEFb;r1:/-
MRBFU^r1:0
SJFDV^r1:0-
IFRCcTr1::
DJX9eVr1::-
VRJDaCr1:;
`GVB\>r1:;-
hKIKHKr1:<
lIGHHMr1:<-
`IHNMMr1:[
bIGNMMr1:[-
;XYMQPr1:]
BTUOPOr1:]-
=XRMXOr1:a
>XRMXNr1:a-
kJJLFIr1:about
iGLLGKr1:about-
LX^MDGr1:after
SV[MCFr1:after-
YXJKHMr1:again
cYHIDJr1:again-
_IHNPMr1:along
cHGNPLr1:along-
J_JWKFr1:als
H`HZKEr1:als-
8UWLQ[r1:analy-
7UUKQ\r1:analyst
jNIJ1_r1:and
ZXP;4ir1:and-
G\_HGIr1:as
H]^HGHr1:as-
NMLZNKr1:ascol-
NLK_NHr1:ascolta
MMUE`Fr1:asked
OORIZHr1:asked-
eWIFHHr1:asks
eYIFFFr1:asks-
GG[MF]r1:asses-
KLM`LJr1:assis-
JLMaLJr1:assiste
W[EH]>r1:at
^\DFZ=r1:at-
HN\LNNr1:attac-
KM]KNLr1:attached
_XFGKJr1:aus
`WHFKKr1:aus-
GRROQOr1:avec
CSTOROr1:avec-
NK^MJKr1:away
NMZLLMr1:away-
IEJNW]r1:befor-
IEJLZ]r1:before
KaJOILr1:belt
S[IPIKr1:belt-
OHKNN\r1:build-
MIKNO]r1:building
ERTNPPr1:buyer
DSUNPPr1:buyer-
D_JGTSr1:by
I]GEYOr1:by-
BQUOSQr1:call
APUOSRr1:call-
YOIOKPr1:calls
RYJMJNr1:calls-
PhFJKGr1:can
JHlILGr1:can't
HIjILJr1:can't-
SgFKIGr1:can-
GH`MLPr1:cance-
?XQMVNr1:candi-
<ZQNXNr1:candidate
7VYMXOr1:chat
8WYMVOr1:chat-
]FLOPLr1:che
`HKOOJr1:che-
BXQOPOr1:clic
BXQOQOr1:clic-
KUKMKWr1:colle-
BVUNQNr1:com
>WWMSNr1:com-
F`OMLLr1:con
EeMMLJr1:con-
FVOOQOr1:conta-
DXONROr1:contatto
GSQOQOr1:contr-
HSQOPOr1:controller
DQSNOTr1:couns-
DQSOOTr1:counsel
dIGJMOr1:cover-
nIBHLLr1:covers
ASVNPRr1:criti-
CSVNPQr1:critique
HTPOOOr1:da-
HPSOPOr1:das
GPUOPOr1:das-
=USM[Nr1:dat
;USN\Nr1:dat-
8TSNZSr1:data
5ZUOUSr1:data-
HRPOROr1:date
HRQOROr1:date-
^KJLMMr1:dazu
]NJMKMr1:dazu-
:QMNYZr1:de
5RRNZYr1:de-
FQROQRr1:den
IPROPQr1:den-
>TTPSRr1:di
>SWPRQr1:di-
I\TLKJr1:direc-
XUKLIMr1:direct
6Z]NNPr1:director
ZFVJNLr1:does
[DYJMKr1:does-
cILGLPr1:doet
bIMGLPr1:doet-
VXXFEIr1:drive-
UL_FILr1:drives
SYGNMMr1:du
M\HNNMr1:du-
MJMM_Kr1:dura
IKLMZTr1:dura-
ZW;S\?r1:e
]N=W[@r1:e-
GSSOPOr1:em
FSSOPOr1:em-
`XXDE@r1:en
\XUFGCr1:en-
$XXKbZr1:engin-
#X]JeWr1:engineer
UHYLHOr1:enjoy-
QH^MHOr1:enjoyed
DGlIOKr1:está
GJeKOJr1:está-
cIGMPJr1:et
gDFNNMr1:et-
IGIiOIr1:fica
JMK^MNr1:fica-
FSRNRPr1:filtr-
FSRNQPr1:filtro
^LCYHLr1:first
[KDYIMr1:first-
>[VRVCr1:for
D`RRNDr1:for-
LXXKENr1:found
JNWGG]r1:found-
aMLHPHr1:fragt
\NLJPJr1:fragt-
XRE`=Nr1:from
dY;X<Nr1:from-
>VXMQOr1:für
?WXMPOr1:für-
>USMH^r1:gmbh
?VQLI^r1:gmbh-
STVPHDr1:greet-
XJYRIDr1:greets
IIOKO`r1:group
EMRJM^r1:group-
KM\JOLr1:ha
LJbIMLr1:ha-
J\LPLMr1:haalt
I[LPMNr1:haalt-
MKMNM[r1:hall
MKLML]r1:hall-
^E\JKGr1:hande-
_EYJKGr1:handed
Y[0TUMr1:has
RQESQNr1:has-
bTGNFHr1:hat
]YHNDJr1:hat-
ASWOQNr1:healt-
<UZNRNr1:health
[HFWMMr1:hears
ZFAdJLr1:hears-
`WFNJFr1:here
_WGLGHr1:here-
FLFMMir1:house
GNHNNbr1:house-
LLOZOJr1:hört
MNLXPLr1:hört-
_JJPJLr1:i
aJJPIKr1:i-
BcTNIJr1:if
I]XLHHr1:if-
CcHPLOr1:ihnen
H`JPKNr1:ihnen-
bKHNIMr1:im
bKIMJMr1:im-
[a=F[@r1:in
[`>F[@r1:in-
ATONWQr1:inspe-
CSOOUQr1:inspector
LNYEZGr1:inter-
<PTPZPr1:interview
^MTFJJr1:interviews
]ED`GLr1:invig-
PJH`LLr1:invigilates
fGDMCXr1:invit-
cFFLGWr1:invite
bFMRDPr1:invited
RTGQLPr1:invites
fETS8Or1:is
^IVX4Pr1:is-
XGIPLVr1:isn't
XFPTJOr1:isn't-
NFhHLIr1:ist
XGeGEKr1:ist-
fIBNOMr1:ja
`KFNOMr1:ja-
>[TNQNr1:je
=]SNQNr1:je-
_HGUJMr1:joins
[IE_IIr1:joins-
FSUOOOr1:kan
ESUOOOr1:kan-
MLL]MLr1:kijkt
LKLaMKr1:kijkt-
KeJILKr1:knows
HeJLOHr1:knows-
JISKaHr1:komt
LJSM[Jr1:komt-
CYIMRUr1:koord-
TH\KKKr1:laat
OJ_KKKr1:laat-
\HFLJXr1:lab
`HIOIQr1:lab-
CPQNXPr1:labs
COQOYPr1:labs-
HOUNQPr1:lade
U]DHMOr1:le
WYGGONr1:le-
5W[NSQr1:lead
3W[OTRr1:lead-
QPHINYr1:leads
OQIIOYr1:leads-
RYIMLLr1:leidt
R\ILMKr1:leidt-
IGJE`\r1:lette-
?LZHTYr1:libra-
=SQNYQr1:librarian
X]HKIHr1:liga
\[FKJIr1:liga-
KKKaMLr1:liste-
JKM]NLr1:listens
MJJKLbr1:lo
NEHLMer1:lo-
XTCXHKr1:looks
UUBVJMr1:looks-
kGDPKIr1:macht
bHGPLLr1:macht-
FQSOQOr1:mais
EQUOQOr1:mais-
K_KNLJr1:makes
JbKNKJr1:makes-
#^`PTYr1:manag-
'[ZOWXr1:manager
[GFMG^r1:may
[JGMG[r1:may-
GI_PNMr1:me
AK`QONr1:me-
KJ^ROGr1:minds
JJ[VMHr1:minds-
KS_JJIr1:mir
KV]KHHr1:mir-
YJJ[HKr1:mit
^FG_GHr1:mit-
ESSNQPr1:mobil-
=VXNPPr1:more
:YYNQPr1:more-
JI]MNNr1:moved
JI_NMMr1:moved-
IMJMN^r1:museu-
KMKNOZr1:museum
D`RQLGr1:na
G_OQLHr1:na-
fEIMMLr1:nimmt
gHFLLLr1:nimmt-
GNZJQPr1:no
GO[IQOr1:no-
KGbKPJr1:não
JGdJPJr1:não-
INQLYMr1:o
ARUMYMr1:o-
aIKVHGr1:obser-
`KLNLHr1:observeert
aJIMMLr1:och
dJHLMKr1:och-
URNPILr1:of
WRNPFNr1:of-
9XWPOSr1:offic-
ETPOPSr1:office
_MHMMLr1:og
`MFMNLr1:og-
G[XA=br1:on
N[R>=er1:on-
GI]WNIr1:only
IIVYPJr1:only-
VEFOIar1:opens
\DDNGar1:opens-
NJ[LOLr1:opera
FN_ONKr1:opera-
BUWOONr1:operations
AUVNPPr1:or
AUXNPOr1:or-
dJGLLLr1:oraz
`KIMLMr1:oraz-
JVWNKJr1:par
JTZOKIr1:par-
TOONLNr1:per-
8VULZQr1:plann-
;VTLYQr1:planner
HXLOPOr1:por
F\JOPOr1:por-
JNOMH^r1:quest-
^UUEJCr1:qui
^SUFJDr1:qui-
<YWMQPr1:raise-
>XVNPPr1:raiser
QJXMMNr1:ran
RJVMMNr1:ran-
^FLFYJr1:re
ZFIJ_Hr1:re-
XKONLNr1:read
WISMKOr1:read-
JKLOK_r1:recep-
KIKOM_r1:reception
CKPLP_r1:recru-
INfJHKr1:retir-
GNeKHMr1:retired
IMMPK\r1:robot-
INMPK[r1:robotics
@YUONPr1:role
CTTPOPr1:role-
MHJKNcr1:room
NIKKN`r1:room-
cLGLNJr1:runs
\MMLLLr1:runs-
KKdJJLr1:saiu
IJgJNIr1:saiu-
WKJYILr1:says
]JFXLIr1:says-
MKNMMYr1:schoo-
LJONK\r1:school
JLMNL\r1:schul-
EKLMNbr1:schule
TTEMROr1:scree-
?VTOQQr1:searc-
ERSOPQr1:search
RJfKGFr1:sends
SMaJHGr1:sends-
OCZWLJr1:sera
OC[UMJr1:sera-
XZIIMIr1:set
R`IINGr1:set-
YUJKIMr1:shows
X[IJGLr1:shows-
8[YNOQr1:sind
6\YNPQr1:sind-
ELGcQNr1:sits
DLGdQNr1:sits-
FTZJOMr1:so
ES]KOLr1:so-
=QSNUXr1:softw-
>QSNTVr1:software
GPNJ^Mr1:solli-
KLNMZNr1:sollicitatie
CWPMTOr1:sollicitatiegesprek
RJ\KLKr1:start-
NKZMMLr1:started
K\FULLr1:stays
K[GWLKr1:stays-
aKFLNOr1:stell-
^LILNNr1:stellt
MLNMLZr1:stree-
LLNML[r1:street
YJTKMKr1:stößt
[KSKLKr1:stößt-
@QOWQQr1:super-
cXDGJJr1:takes
c[EGHHr1:takes-
NbXCHHr1:te
Ka`AGFr1:te-
EV[PIKr1:the
A[\QIHr1:the-
CXROOOr1:this
AZSNOOr1:this-
OHNN[Mr1:throu-
OGON[Mr1:through
PdEJLKr1:ti
X_HIKHr1:ti-
8W]MRNr1:time
6Z^MQOr1:time-
KR?AkRr1:to
F\>AdUr1:to-
MHMML_r1:tower
LHMMKar1:tower-
WKKLORr1:train-
EWQOOOr1:un
DXROOOr1:un-
nIKGJGr1:und
nLNFGCr1:und-
?RSMUSr1:us
ARSMTSr1:us-
Q_FJNLr1:van
ZXBLOKr1:van-
G\NOOKr1:via
H^MNOJr1:via-
L\E_IEr1:vom
YXDVFHr1:vom-
BSPOPWr1:vor
ETOOPTr1:vor-
HXH[FOr1:vos
JMO[HPr1:vos-
T_[FDCr1:vous
YZYFDDr1:vous-
IOMNNYr1:ward
HPKNM]r1:ward-
IIcKMMr1:was
JI`LNNr1:was-
GH]YLHr1:watch-
FI[\LGr1:watches
]Y2QRPr1:will
VV8\QIr1:will-
cLEMNLr1:wird
_KILMMr1:wird-
JJLR\Lr1:with
IFJY^Kr1:with-
DNXQPOr1:won't
BQ[POMr1:won't-
UMZLLFr1:would
QTYKKEr1:would-
bGDH`Fr1:y
dDCI]Hr1:y-
[MMMJLr1:yard-
YIUJMMr1:z
\IRJLMr1:z-
DRTNPRr1:zadan-
NLJ]PIr1:zeigt
LLGcMJr1:zeigt-
CK][KHr1:zit
GLZYLIr1:zit-
?TSPPSr1:zwisc-
?USOQSr1:zwischen
[QQQEGr1:|
KUYWIAr1:|-
SKMGTSr1:¶
IQPHWRr1:¶-
T]IJGNr1:à
UWJNKKr1:à-
@@[XK\r1:è
@AZXJ]r1:è-
FONKQ\r1:é
BOOKQ^r1:é-
PQ;HnHr1:–
NO<AmRr1:–-
]GMMNNr1:✓
bFLLLNr1:✓-
#^hMX[r2:↵
#ZdMT^r2:↵-
KOVNKQr2:!
_WIPFEr2:'
]VIOFJr2:'-
/XcJOXr2:(
-YgJNUr2:(-
+[bQSOr2:)
8V[RQNr2:)-
OULOPLr2:+-
4;bCOwr2:,
7<]FPtr2:,-
0Q[N^Rr2:-
2PZO^Qr2:--
@HM]URr2:.
>LG`RWr2:.-
BPQNI`r2:/
FPQNE_r2:/-
Va>AMWr2:0
Wa8>SXr2:0-
$^SSeMr2::
([SRdNr2::-
=JcO\Dr2:;
AFdM`Cr2:;-
nIHIBPr2:>
kJGHHMr2:>-
[QR<E[r2:@name
^U@<QZr2:@name-
OE_C\Hr2:a
H=[M]Qr2:a-
NIcINJr2:about
UG`IMIr2:about-
ZLIPLOr2:accue-
WOHPMPr2:accueillera
dWBHKJr2:after
aWCJKJr2:after-
OY]JBHr2:all
OYZLCHr2:all-
ZMWKKFr2:am
LXWKLGr2:am-
YLKPMNr2:ammin-
YLKPMNr2:amministrazione
HIC^J^r2:an
HIC]L]r2:an-
WYJKKJr2:anali-
XYJLKIr2:analista
JPUPLNr2:analytics
BVINVUr2:and
AXMMVQr2:and-
TMMONOr2:api-
NHIMdJr2:appli-
LHHKdNr2:applicant
QFEYKYr2:as
PEDZJ\r2:as-
ESIUe?r2:assis-
F]MKZDr2:assistante
gEHQJLr2:assoc-
eFHQJLr2:associate
?XTMTNr2:at
JRTKUKr2:at-
OWZNDHr2:atten-
]ITMIJr2:attend
JNWNNNr2:auf
KMZNMMr2:auf-
GhGHPKr2:avail-
EKbLNLr2:away
II`LOLr2:away-
GSQaBMr2:be
HOV`>Or2:be-
ILKNKbr2:befor-
K^KMLNr2:behal-
K]LNKNr2:behalf
CWQOPPr2:bespr-
EVQOQOr2:besprechungsoptionen
bIKJMMr2:betri-
eHKHLNr2:betriebsrat
;XVNSPr2:betwe-
:XVNTPr2:between
MISNVNr2:bewer-
VENMZKr2:bewerbung
PYGNMOr2:booke-
WTENLOr2:booked
QEHK\Ur2:bring
NEJL\Ur2:bring-
K^ZIKCr2:build-
GVPOPOr2:c
HUPOOOr2:c-
?XSPQPr2:calen-
?XSOPPr2:calendly
THMLYKr2:call
XJHLXLr2:call-
BKdIOPr2:cance-
HQTOOOr2:cancel
NcHGSGr2:candi-
BbLNQKr2:candidate
[YIJGLr2:candidates
\ONOGKr2:case
pEIOGFr2:ceo
jCKPJHr2:ceo-
INOMG`r2:cerra-
YHUJKPr2:chair
WGXKJOr2:chair-
WRLNMKr2:charg-
XTKNLIr2:chargé
jHILGMr2:chef
iFGOGNr2:chef-
KLKNIar2:co'
PLLMI\r2:co'-
dFJRILr2:co-fo-
bFLQKJr2:co-founder
XRGLOOr2:colle-
TPJMOOr2:collect
RPVUEHr2:compl-
JUSWFJr2:compliance
GUQOOOr2:compu-
JSPOOOr2:computer
YVDKXEr2:confi-
J\IONNr2:confirm
\RLMHKr2:confirmed
eLHPIGr2:coord-
dGHNJOr2:cto
jFEMINr2:cto-
LW]HHJr2:da
WZXGGCr2:da-
NNMNPTr2:data
JZTMJJr2:day
H\POKLr2:day-
WZVSB>r2:de
U[WNCAr2:de-
gQPMBCr2:den
bM\M@Br2:den-
KVJJH\r2:depot
IPJJJcr2:depot-
\IKRKMr2:deput-
^IKRJLr2:deputy
UaCNMHr2:der
R`FLJLr2:der-
[LLLNMr2:desig-
YLLMMNr2:design
RZHJOMr2:dial
J^IKPMr2:dial-
W[JHILr2:die
M_QGKKr2:die-
^HGPNPr2:dir
aGGPLPr2:dir-
fGMNFLr2:direc-
_BLPNOr2:directeur
hLIKCOr2:director
bGFNLPr2:directora
GTPPPOr2:directrice
rGCOHFr2:diret-
hGDPLKr2:direttore
dU@KKJr2:do
fOCMMIr2:do-
EVLIIar2:door
I]JEG]r2:door-
[NGNOLr2:drift-
bKFNOJr2:driftsleder
GZPOLOr2:du
H]ONIOr2:du-
HLLbKLr2:e
MJK`KMr2:e-
HWOOONr2:einen
D[MNQNr2:einen-
YfCJFHr2:el
]bCHGGr2:el-
RL`LHIr2:emeri-
YG[MHJr2:emeritus
FE\dJFr2:en
ID\bKEr2:en-
^GDOQRr2:engin-
BLRPTWr2:engineer
jHIPEJr2:engineering
UWHLMMr2:enseñ-
VUHNKNr2:enseña
G[IYLIr2:er
HZKWLJr2:er-
IJS]NIr2:estar-
ILO]NKr2:estará
QSRZCGr2:every-
TNUXEFr2:everyone
MbNJIJr2:execu-
IcOKKIr2:executive
YLKNNNr2:fackl-
VMMNNNr2:facklig
JHWH^Lr2:first
HJZKXKr2:first-
DKH^LZr2:follo-
Y]CD\Ar2:for
Z\CFYAr2:for-
FFQOTZr2:from
MFSLLZr2:from-
SaILIHr2:front
TaHJLGr2:front-
cFINNLr2:für
^HJONMr2:für-
FG]NIYr2:gave
EJYMKZr2:gave-
aKHMLMr2:geren-
bKFMMMr2:gerente
PTKNQLr2:gesti-
]IKOOKr2:gestisce
DTTNQOr2:googl-
CTTOROr2:google
EPOL_Kr2:guest-
RL[FFUr2:has
[NQHESr2:has-
WJVOJJr2:have
UKWPJIr2:have-
b\BFGLr2:he
fGIMKLr2:he'll
eHINLJr2:he'll-
a`DGDJr2:he-
vF=MGLr2:head
nI?NIMr2:head-
cGGPLMr2:headt-
dGFPLNr2:headteacher
UAhHGLr2:her
ZGaFGKr2:her-
NM]INLr2:here
PJ]LLKr2:here-
gMIDOKr2:het
ePGDPJr2:het-
R[MNJIr2:hi
[TJMJJr2:hi-
[FEJL^r2:hirin-
[HJFL\r2:hiring
APRNWSr2:hope
=PRNWUr2:hope-
YK^J=Qr2:hr
QW^K;Or2:hr-
bLGOIMr2:hrbp
`JINKMr2:hrbp-
\TEKSHr2:i
R]FMMLr2:i'll
Q[GNMLr2:i'll-
_TAKQHr2:i-
ZGOKNRr2:ich
TGOJRUr2:ich-
ZLRKNHr2:if
UNQLOJr2:if-
[V@XGJr2:ihnen
YVBTHLr2:ihnen-
CRSOUOr2:ii
CRROUPr2:ii-
WfJJFCr2:il
c`HHDEr2:il-
>SZIRTr2:im
@S[IQRr2:im-
Z;baG<r2:in
I;jhI;r2:in-
LNOJ^Ir2:inter-
WJH]IKr2:internal
9[WCdGr2:interview
gNLFEOr2:interviewer
ZILLFYr2:intro
WIKKE`r2:intro-
\YHQ?Lr2:invit-
^MJQEPr2:invited
ZPKQHMr2:inviting
VIGSLVr2:invol-
VIFQLXr2:involved
YEUOCTr2:is
RLNU@Yr2:is-
]QRGV>r2:je
aYGHT>r2:je-
UNLQNMr2:jefa-
ZGZGJMr2:join
WHYKJMr2:join-
YKKNNNr2:kiero-
WLLNNNr2:kierownik
Uf?KKJr2:la
Xc?KKKr2:la-
cFWOGDr2:lab
[G_OGCr2:lab-
]CE_IMr2:le
\EJ\IJr2:le-
dIDLMQr2:lead
bJELMQr2:lead-
SdEKMFr2:learn-
R\ESLGr2:learning
jGBPKKr2:leite-
jFBOLMr2:leiter
bFIOKNr2:leitu-
gEGOJOr2:leitung
`YDKJHr2:like
]VEMLHr2:like-
W[GKLJr2:line
\XGKIJr2:line-
ILIaMNr2:liste-
VWKMHLr2:logis-
W_HKHIr2:logistics
ERQNTOr2:m
DRRNUOr2:m-
:\ROTPr2:manag-
=WUNTPr2:manager
I[LOMNr2:manda-
_IJPKNr2:md
`IIQJMr2:md-
mP=IOHr2:me
bTAIQIr2:me-
LLKaMIr2:mee
LLJaMJr2:mee-
CXPI_Gr2:meet
EUPI`Hr2:meet-
IPPOQQr2:micro-
GPPORRr2:microsoft
COPXMRr2:minut-
ELNYLUr2:minutes
BQNXORr2:mit
AQNXPQr2:mit-
T_GGKNr2:move
XTIMKMr2:move-
RVTMKFr2:my
RUSNLGr2:my-
[MLMLMr2:nativ-
DNON_Kr2:nd
EMNOaIr2:nd-
^TLNFHr2:night
ZTLOIHr2:night-
TWY;FVr2:no
XVZ9EUr2:no-
KM\JMOr2:non
JLcFMPr2:non-
EK^ENYr2:not
HKWHNYr2:not-
aIGOLNr2:notre
]MFPMNr2:notre-
UHTOKOr2:now
XIPOKOr2:now-
RdCHXAr2:o
RaBLXAr2:o-
KGNiELr2:obs
LJIgGLr2:obs-
FNJdNJr2:obser-
2[TUQSr2:of
:YSRQQr2:of-
LIbKLLr2:off
NJ_KMKr2:off-
ZeIIEDr2:offic-
AhMMOJr2:office
HOVZT>r2:on
LMV]U9r2:on-
X?ENWYr2:one
WEGE[Vr2:one-
GOILQ^r2:onlin-
FQJLO^r2:online
TI]IKLr2:only
[IUJJMr2:only-
LIINdJr2:onsit-
KLILcJr2:onsite
PZLJMMr2:open
M\MLLLr2:open-
]MLMKLr2:ops
^MKMKLr2:ops-
^GHO[Cr2:ore
XHINbAr2:ore-
kGEPHLr2:organ-
gEGPJLr2:organizer
TJNOOOr2:ort
SEKb@Vr2:our
KNC]F[r2:our-
L[WIKIr2:out
L^VIJGr2:out-
TVD\HHr2:over
aGC`GHr2:over-
GPQNTPr2:pair-
H[NNQJr2:para
H_LMPJr2:para-
^ZFGKJr2:peopl-
^\FEKJr2:people
AQQUPRr2:per
EORSOQr2:per-
dV?[EAr2:perso-
W]KGIKr2:personal
NJLXOOr2:personalrat
\HMMNNr2:personalreferent
NTIOWJr2:phone
QKKNYLr2:phone-
HaDN[Cr2:plann-
JfIMJIr2:planning
YF[NLGr2:plant
Y@YJHVr2:plant-
DRNQMYr2:planta
GKKR_Mr2:pleas-
ILJQ^Mr2:please
`LJOJLr2:pm
\MKPKLr2:pm-
HYILMYr2:porta-
K`JOKKr2:porti-
K`LNLJr2:portineria
JWLPOOr2:post
H]JRKNr2:post-
NHHZ]Er2:prese-
QMOHZKr2:present
WLLNNOr2:presi-
YLKNNOr2:presidenta
bJEMLPr2:princ-
aHDMMRr2:principal
\JNNLLr2:produ-
YKNOLNr2:product
RJLLRUr2:progr-
PKMLQVr2:programme
GRPNSPr2:projets
bHJOJMr2:prova
dHNNIIr2:prova-
aGGLNQr2:prési-
cCJNLPr2:président
KbDJPOr2:prête
GbKHONr2:prête-
UX[IGBr2:que
VWXKGCr2:que-
\EJLVNr2:quest-
_GIKRMr2:questions
T\HOGMr2:qui
JaKOGNr2:qui-
HjKNGHr2:recep-
I\LMNOr2:recepción
H^MQJLr2:reception
JFNQM_r2:recor-
[a<MBSr2:recru-
\TKNIIr2:recruiter
]PGSJIr2:recruiting
O_IMKKr2:recruitment
RYJKMMr2:recrutadora
:aPOQOr2:recrutement
^OGOKKr2:recruteuse
IKNKaLr2:ref
JJNK`Lr2:ref-
cGGINQr2:resea-
]IGMOQr2:research
pDFQGIr2:respo-
^OJOLHr2:responsabile
gCJOJNr2:responsable
`MRLIFr2:rh
^GWSFEr2:rh-
_ODQKLr2:ring
bIDSLLr2:ring-
PSSMJMr2:role
UQRLJLr2:role-
IKLLMar2:room
MHJLNar2:room-
XIJOYHr2:round
[IINWHr2:round-
SIA^POr2:run
QEB`QPr2:run-
dLGOFNr2:sales-
I[LPNKr2:schoo-
I]NPNIr2:school
5YUMVSr2:scien-
9VSMXSr2:scientist
P^GOJLr2:secre-
ZIHOPOr2:secretario
QGIR^Jr2:see
RHJQYKr2:see-
GZOOOLr2:sekre-
GZOOONr2:sekretariat
P_EPLJr2:selez-
]YFJJJr2:selezionatrice
E`FQNOr2:send
D_JQNOr2:send-
^[@GWBr2:senio-
^Z@HTEr2:senior
_FJQMNr2:shado-
eHLIIOr2:shadow
JGMIcPr2:share
E^IG\Mr2:share-
\LNVQ>r2:she
F_NMOJr2:she'l-
EeNLOHr2:she'll
`KKSKEr2:she-
FTYOLMr2:si
GVZMKLr2:si-
VF\JJMr2:sich
^DXJIMr2:sich-
aCRILOr2:sie
`@YHKOr2:sie-
HLJgILr2:silen-
ZLILMQr2:sit
YLILNQr2:sit-
CNVPMUr2:so
CPWPMRr2:so-
GQSOQOr2:sobre
IPROPOr2:sobre-
dKHMKKr2:socio
`LINLKr2:socio-
ZJMMOMr2:someo-
\IMLOLr2:someone
eLINHIr2:staff
dIINIMr2:staff-
IDHNgPr2:stage
LGIKcPr2:stage-
VRBYJLr2:stand-
^KDOOOr2:standard
TLUJMNr2:stuck
YKOINOr2:stuck-
<VQMSWr2:studi-
<WQMSVr2:studio
bEILOOr2:take
dEJKONr2:take-
GoJKGHr2:talen-
CoLJIIr2:talent
[GCPTQr2:te
TFEO[Pr2:te-
?PPM^Pr2:teach-
COOM[Pr2:teacher
@RWLQUr2:team
<TVOQSr2:team-
pHBMLGr2:teaml-
bJDPKOr2:teamleider
`KINNJr2:teamleiter
_JINMLr2:teamleitung
I]LONJr2:teams
HbKOMJr2:teams-
EUONQRr2:techn-
?YONRSr2:technical
DP\NPLr2:telef-
EWONQOr2:telefonico
cFINOKr2:test
gFGMNKr2:test-
\JBIJ_r2:text
OXEHI]r2:text-
KGJObMr2:thank-
KJ\LONr2:that
LJ]JPNr2:that-
G^Z3USr2:the
MXW5ZOr2:the-
VGUIC\r2:then
WEXHA\r2:then-
WVFHUJr2:they
SXFGXJr2:they-
OGcJKMr2:this
VG`IJJr2:this-
ZHXFNMr2:thoug-
]IPJMMr2:though
CRSMTRr2:throu-
=RTLXTr2:through
XMI^IEr2:time
NPJdIFr2:time-
@LSRM]r2:title
BMRQNZr2:title-
f=cEKCr2:to
i8ZDUFr2:to-
IG\HPWr2:today
IH\HPVr2:today-
H_IONMr2:trans-
mEHJMJr2:trave-
iEIKLLr2:travelling
\MLPKJr2:trust-
\MMPKJr2:trustees
ZIGKMXr2:two
`GEHMYr2:two-
ULJWKLr2:types
XMLONLr2:types-
G\HKF^r2:uffic-
G_NOLKr2:ufficio
KHLLLdr2:un
MJKML_r2:un-
YULJLJr2:und
OZOKMJr2:und-
V`GGNGr2:up
T`IHNFr2:up-
B\_MBNr2:us
=X`TELr2:us-
?UVMOSr2:vacan-
?TWMNUr2:vacancy
ZKMOKNr2:value-
PLNPIVr2:values
^HJLOOr2:vocal
]HJMOOr2:vocal-
IKPP]Ir2:vorst-
VQDH\Kr2:votre
WWDKTIr2:votre-
^bAJFIr2:vous
\`CKHIr2:vous-
fJFNHMr2:vp
oEFOFLr2:vp-
GaLMOKr2:wait
FdKMOIr2:wait-
OJLJO\r2:walk
SJNKOVr2:walk-
BRUQPPr2:ward
DRTPPPr2:ward-
MMJ^MLr2:watch-
=HLI`ar2:we
>GTHY`r2:we-
G^MLOLr2:which
I^LMOKr2:which-
`LHMMMr2:white-
]KHNMNr2:whiteboard
VWNZ5Or2:who
ZHZLJIr2:who'd
PFV[IJr2:who'd-
UVHXHGr2:who'l-
WRHWIHr2:who'll
XKJYLHr2:who's
SLKWNLr2:who's-
SSR\8Mr2:who-
HH^RLOr2:whom
GH^RMOr2:whom-
RKYUGIr2:whose
TIUYHGr2:whose-
ZJQKNLr2:will
WKQLOMr2:will-
GKHOT\r2:wir
GEIO]Yr2:wir-
WEGNVSr2:with
FDLP`Ur2:with-
QJSPMOr2:would
HPUQMOr2:would-
BPR]NKr2:y
?RU[OKr2:y-
_Ud5P=r2:you
G`IG\Gr2:you'r-
H_IHYIr2:you're
ZeX8P;r2:you-
P@RXf9r2:your
LITYb7r2:your-
KM^JKOr2:zich
KL_KLMr2:zich-
GQSOQOr2:zone
ERTOROr2:zone-
EWQOPOr2:|
CXQOOOr2:|-
;ZSOQRr2:·
<ZSNPRr2:·-
_ILOLKr2:οικον-
\LMPLJr2:οικονομικό
IKRLSTr2:–
GIRNRWr2:–-
=ZSNPQr2:•
=[SMOSr2:•-
aSVKM9r3:↵
\VTMJ=r3:↵-
XQMNLJr3:!
dSKHMDr3:&
bQKJMEr3:&-
IPMJ_Kr3:(
ARUL]Hr3:(-
\>OTQKr3:)
ZGAXUKr3:)-
[HV[?Gr3:,
[GSSQBr3:,-
/[^L^Hr3:-
1_\K\Gr3:--
SYPVK=r3:.
KSVD`Cr3:.-
Jc@[OCr3:/
NaBNVEr3:/-
JXA>[^r3:0
IVAAX_r3:0-
UPB@ZZr3::
\N==W_r3::-
EWOSQJr3:;
>_MTLPr3:;-
BVPNRRr3:<
@XPNRQr3:<-
MUKOQNr3:@-
VSWE<Yr3:@name
ZSNBKRr3:@name-
VGFG]Tr3:a
USF>S\r3:a-
WUFKKSr3:about
SVCMMUr3:about-
E`POJMr3:admin-
D_POLLr3:administrator
cDHNNOr3:advis-
ERIMQ\r3:after
ZHEJM\r3:after-
fGIPJKr3:am
dHIOKKr3:am-
FG[K`Fr3:an
CH]L]Hr3:an-
BPRMUTr3:analyst
XLLOMOr3:analytics
KYHVSEr3:and
HSDYXIr3:and-
IWVMLKr3:apolo-
HLGLcPr3:appli-
MGKO_Nr3:application
N[LOJNr3:archi-
ZLYEKKr3:as
ZK\HFJr3:as-
BsMJFIr3:assis-
CpKJKGr3:assistant
WKZ@@^r3:at
UYU@?Wr3:at-
WJI[ILr3:audit
UKJ\IKr3:audit-
WFMQLTr3:bank
\JLRHNr3:bank-
\TJ]ABr3:be
RTR\CBr3:be-
QRJOOOr3:been
RRHOOOr3:been-
O^HLOKr3:befor-
OaGKOIr3:before
aEJONNr3:busin-
bFINNMr3:business
CPOZYEr3:by
DQTUWFr3:by-
J_KLGSr3:c
K]JLGUr3:c-
LMKPXMr3:call
HLLP\Nr3:call-
ZXHGOJr3:calli-
[WHFOKr3:calling
UNJLXHr3:candi-
JYJOPMr3:candidate
eIHOLIr3:cfo
bJHOMJr3:cfo-
ML\OOFr3:chair-
TI_KENr3:chat
^JYJBNr3:chat-
XKWMJIr3:chef
TMZMJHr3:chef-
HXWILNr3:clear-
E[[GJLr3:clears
gHEIMOr3:clini-
VHJLPVr3:close-
XKUMKJr3:co-fo-
NI^OKKr3:co-founder
YMJMPMr3:colle-
]LJKPLr3:colleagues
VEEM]Pr3:comes
JFJL[Yr3:comes-
KHZMUKr3:confe-
SI[OJJr3:conos-
TWCOJTr3:consu-
QTFMMVr3:consultant
IaLKNKr3:conta-
YG^LGIr3:conve-
aJKMKLr3:conversation
@cNPLNr3:coord-
>dOPKOr3:coordinator
UIRMMOr3:cover
YELLKYr3:cover-
_IFPOMr3:cto
]JGPONr3:cto-
eEFNMPr3:da
^GGNOPr3:da-
BNQ_MLr3:danac-
GLK^ONr3:danach
LLJO`Hr3:dat
LLJOaHr3:dat-
BQSNSSr3:data
BQTNSSr3:data-
HL]PPIr3:day
FLaONJr3:day-
XRROHGr3:de
TPPPOHr3:de-
PYNDPNr3:den
UYMBOPr3:den-
X^HHJIr3:deput-
X_HHKIr3:deputy
eHJKLKr3:der
`JLJMLr3:der-
ERTSQLr3:des
BZQRPLr3:des-
OOUSLHr3:desig-
VJSPMIr3:designer
OTFLH]r3:desk
OVDMG\r3:desk-
MZONMIr3:di
HZRNOJr3:di-
\JI\EJr3:dinâm-
XKK[HJr3:dinâmica
[FXNHLr3:direc-
WNKONMr3:directeur
]FRNGPr3:director
eHLLJKr3:does
dGKJKOr3:does-
KNJFOar3:door
MIKJOar3:door-
ZLJMLQr3:down
`IJKMQr3:down-
[EEMJ]r3:du
^DCMH`r3:du-
>PMK]Xr3:e
;XKF[[r3:e-
YF\MHIr3:edito-
]D]KGJr3:editor
INTFaHr3:el
MTQD`Dr3:el-
II]\HGr3:em
GFc_FFr3:em-
K]@NF]r3:en
M\>RIXr3:en-
cHEPKNr3:encar-
[JHOONr3:encargada
KKNM[Nr3:enfer-
fEHOJOr3:eng
eEIOJOr3:eng-
tGDOFFr3:engin-
tGENFGr3:engineer
\JLPLLr3:engineering
FZHOTOr3:entre-
BWKOWPr3:entrevista
NH_NMKr3:file
KHcNMIr3:file-
[KLOLMr3:finan-
JFJMYZr3:find
KFLMWYr3:find-
QOKDM^r3:five
WMKFNWr3:five-
OPHVYEr3:for
TXBYV=r3:for-
F[LNQNr3:found-
AUVNQNr3:founding
KKJP]Nr3:freue-
OJJPZNr3:freuen
lDROFDr3:from
jCUU@Dr3:from-
S]GPMGr3:front
TaEPNDr3:front-
_HINKQr3:futur-
FSTNOPr3:gap
FSTNOPr3:gap-
a\JIFDr3:gate
Z\KLGFr3:gate-
ZLLOLMr3:gener-
XLMOLMr3:generale
_XHHIKr3:gespr-
dHLIKNr3:gesprek
XLNPKNr3:gesto-
HPRPOQr3:go
JQQPNPr3:go-
FTROQOr3:googl-
ETROROr3:google
^KLNMIr3:groep-
^KLMNJr3:groepsopdracht
RLHOTPr3:group
MOLOTPr3:group-
aGINMNr3:has
aJJNLLr3:has-
KLHNcHr3:have
KLHOcIr3:have-
jHENKJr3:head
iGENMKr3:head-
ZKNMGSr3:hello
WILKG[r3:hello-
A_POLOr3:help
A_POLOr3:help-
aHEVNHr3:her
`HGVLJr3:her-
UY@UVBr3:his
SUAZSCr3:his-
JRPOPPr3:house-
T_GKLIr3:how
Q_FQKGr3:how-
ZHELJ^r3:hr
PNIMLZr3:hr-
AJWQZLr3:i
BIXQZKr3:i-
KIKLR]r3:id
JHKMT\r3:id-
T]GMMGr3:if
U[GMMJr3:if-
ZR\HGDr3:il
ZPZJGFr3:il-
P\LR;Ur3:in
QZB]=Tr3:in-
<?JUlTr3:inter-
OMKLGar3:internal
BWELkEr3:interview
WDTL]Br3:invit-
XLRMKLr3:invitation
RA]ZFJr3:is
TC[WGIr3:is-
HIeLOIr3:isn't
FIcMOLr3:isn't-
_DGIG`r3:it
aDPHGVr3:it-
KUNOMPr3:je
XMLPKNr3:je-
ZHVSHFr3:job
YJTRIGr3:job-
FPVOOOr3:kennen
IMIQJ_r3:know
INIQHar3:know-
FSUMQNr3:kredi-
S\UHLBr3:la
QVWKIFr3:la-
REfKGKr3:lab
SG^MHMr3:lab-
NHOMZMr3:last
UGPMTNr3:last-
KYGLJZr3:le
MQHMMZr3:le-
bHAI]Ir3:lead
iD?L]Fr3:lead-
J^RKLIr3:lo
J\TLKHr3:lo-
EWQOOOr3:local
EWQOOOr3:local-
cDGQLNr3:look
aDIQMOr3:look-
[\EMKFr3:looks
XYFMMIr3:looks-
`ELONKr3:lunch
_FMOMKr3:lunch-
IRPOQOr3:m
HSPOQOr3:m-
kKXHCAr3:manag-
dE[KDFr3:manager
RXGPOKr3:manages
^KILMNr3:math
aJILLNr3:math-
XQNKLMr3:mee
[SMIJLr3:mee-
9W[NSOr3:meet
9W[NROr3:meet-
@XVNOOr3:meeti-
CWTNOOr3:meeting
E[KLTOr3:min
J[LLRJr3:min-
ENMKMbr3:minut-
KNKIM_r3:minutes
ENPNNYr3:minutos
PD`IMPr3:mit
[EWHMMr3:mit-
WKMOLOr3:nach-
TNNONNr3:netzp-
TNMONOr3:netzplanung
GHYN\Gr3:next
HIUM\Jr3:next-
IFGJ\]r3:night
ICEK[cr3:night-
LI^KOMr3:no
LJ]KOMr3:no-
]C\DNMr3:not
aB[DNJr3:not-
JN]PLIr3:now
FLaQLIr3:now-
POMMLVr3:nurse
WPKLLPr3:nurse-
L[KPMLr3:o
J\MOMKr3:o-
JNM\NLr3:obser-
kXOFA@r3:of
jTOHADr3:of-
EGZbKHr3:off
GJ][HHr3:off-
@fJ\IDr3:offic-
HiMKMDr3:office
TVKPHMr3:om
WTJPHMr3:om-
WA_VALr3:on
\?dKCMr3:on-
^YIMGFr3:one
`UGOIGr3:one-
F\I[KIr3:only
CZOZKIr3:only-
TUFONNr3:op
RVGPMMr3:op-
>ZRNRPr3:opera-
@[RNQOr3:operations
FUQOPOr3:organ-
GUQOOOr3:organisation
][IHIIr3:our
`[GEIIr3:our-
MXPKMLr3:over-
XFDIcLr3:panel
QIEIcNr3:panel-
CLSP\Lr3:para
DJQQ\Lr3:para-
[HZJKHr3:patro-
\G\HLHr3:patron
KLJQJ^r3:per
HNLQJ]r3:per-
GM\IQQr3:plus
GJ`FRQr3:plus-
MJMQF`r3:pm
NJLOF`r3:pm-
Z\SHEDr3:por
^QQJGIr3:por-
GE^\IKr3:prese-
IOI`MMr3:present
GLhJJKr3:pris
HLhIJLr3:pris-
@XQNUNr3:proce-
ZLKPNLr3:produ-
YLLPNLr3:product
WD[LINr3:profi-
WE[LHOr3:profile
ZJXLKGr3:propo-
YJXMKHr3:proposed
`EFLXLr3:quest-
ZDJNVNr3:questions
KH]HMUr3:readi-
LJ^INOr3:reading
EcGG[Ir3:recru-
?]GI[Rr3:recruiter
M^KLPHr3:recruiting
bNJILLr3:relat-
P]KJKMr3:relation
I_GPMNr3:repre-
[LJNNMr3:representant
_GIOKPr3:resea-
^FJPLPr3:research
J`NMLHr3:rh
FfMMKIr3:rh-
K\OLPJr3:room
I]OLPJr3:room-
U[LKHLr3:round
WZGLIMr3:round-
HQONTPr3:rse-
JQPOQOr3:rufen
IQPOQOr3:rufen-
HL^NNLr3:sabba-
GK`NOKr3:sabbatical
UHUNPJr3:scree-
KUOONMr3:screen
QJRNPOr3:screening
HI\KTMr3:secon-
GJYFXQr3:second
GeLPKHr3:secre-
M\HNKOr3:selec-
NWKNMOr3:selección
C[LNPRr3:servi-
J[LNJQr3:service
EUOOSOr3:serviceleitung
[JINOOr3:set
[KIMNOr3:set-
_QIGLMr3:shado-
jJICJPr3:shadow
^CVSJEr3:she
_CYTHCr3:she-
LL\LMMr3:sick
LL\LMMr3:sick-
SG_KIMr3:sie
IIdLJNr3:sie-
WXHOKJr3:slot
ZSFSILr3:slot-
ZMGNONr3:small
^LENOMr3:small-
JKEKOfr3:so
KJILQ`r3:so-
aMFNLMr3:speak-
VIOOONr3:speci-
WIOOONr3:specialist
`MKQHJr3:sre
dJKQFJr3:sre-
JJOMN\r3:staff
NLLLH`r3:staff-
MHJPaJr3:stage
LLLP`Fr3:stage-
HJaJONr3:su
EHfKNNr3:su-
QG[IMPr3:take--
RF\HMPr3:take-home
SCSPPPr3:tasti-
NEYNPOr3:tasting
RWGOMNr3:te
WSGNLNr3:te-
TQ^FJHr3:team
YRVFKHr3:team-
GPPOQRr3:teams
IPPOQQr3:teams-
THMORPr3:techn-
TWJPILr3:termi-
Q[HPIMr3:termin
JZLPLNr3:terug-
FOOe2^r3:the
KPJc/br3:the-
TKJNMVr3:then
XJHMMVr3:then-
HNRVNNr3:there
JNQVMNr3:there-
[[NJGFr3:this
U_LNICr3:this-
YFMI\Jr3:throu-
aEFIYLr3:through
:T`MRNr3:time
IOWNNOr3:time-
Q\Ee1Rr3:to
MVOf2Qr3:to-
`HZIHGr3:topic
_G]HGGr3:topic-
HZYILKr3:train
>SYU>\r3:train-
KMJjHGr3:trainee
GdERJNr3:trave-
IbGRHNr3:travel
VKFN[Jr3:trial
XKGNYJr3:trial-
MFNNcHr3:two
GHNNcKr3:two-
UHH_KKr3:und
QEIiHKr3:und-
B\LHXQr3:une
B\KGZOr3:une-
XMLMNNr3:uns
WMLNNNr3:uns-
_QKNFLr3:van
]LMNINr3:van-
LNMJL]r3:video
HQNHM]r3:video-
FcLNIOr3:voor
E_KOLPr3:voor-
lDEOIMr3:vous
mDFOHKr3:vous-
WGFKM^r3:wareh-
VHEJL`r3:warehouse
AQLMP_r3:we
BPLNP^r3:we-
VNXMFJr3:when
KVXMHKr3:when-
YIVNNGr3:who
WHVNNHr3:who-
TX[HGEr3:will
S\XFHFr3:will-
SaCWBKr3:with
P[DYELr3:with-
]BEP[Kr3:would
UGFO]Lr3:would-
eMJMHJr3:y
bJILKMr3:y-
dMJLKIr3:years
`MKMKJr3:years-
\UI3]Or3:you
K]b3_=r3:you-
ST^=NKr3:your
VV[<LKr3:your-
ZKKNNNr3:zespo-
VLKOOOr3:zespołu
K]GPPKr3:zoom
N_EOOJr3:zoom-
KMMKL^r3:zu
LMNLL[r3:zu-
X@NWRJr3:|
[CMUQJr3:|-
bHDJ^Er3:à
]KFK\Er3:à-
_JLOLJr3:διευθ-
`MJNLIr3:διευθυντή
MTNI[Hr3:–
KPNK\Jr3:–-
_ZM:<^r:↵
=TUNOWr:↵ *
7YXNQSr:↵ +
rGEOGFr:↵ -
HUPOPOr:↵ - -
dEIPNJr:↵ - @name
bLRKCLr:↵ 0
HWPONNr:↵ 0 -
^FLPOJr:↵ 0 .
]FNOPJr:↵ 0 @name
ZHNONMr:↵ 0 am
`FLONKr:↵ 0 lunch
_DNPNLr:↵ 0 –
A_P@Iar:↵ @name
XQMNJLr:↵ @name ↵
>hNNNKr:↵ @name ,
>\RNNSr:↵ @name .
`@FQH]r:↵ @name :
_LIRKJr:↵ @name de
D[POOMr:↵ assis
EZPNPMr:↵ assis rh
EVPNPOr:↵ bedri
?YWNNPr:↵ compa
FSUMPPr:↵ date
MMTOMPr:↵ dbs
GUROMOr:↵ dial
VITOLKr:↵ direc
YIMONNr:↵ direc of
ZKKNNOr:↵ do
DXPOOPr:↵ dress
YJLPMMr:↵ engin
ZJLPLMr:↵ engin manag
GQSOQOr:↵ europ
FTTNPNr:↵ first
ZGPNPKr:↵ forma
XIOONMr:↵ head
XJNONMr:↵ head of
CURNSPr:↵ hier
O]HNMJr:↵ hr
C`LPOLr:↵ hr @name
HTQOOOr:↵ id
ULMOOOr:↵ insti
BTYPQKr:↵ inter
VLMONNr:↵ lunch
C\LONQr:↵ manag
UMOOKOr:↵ meeti
FUONSOr:↵ mitar
VMMLMQr:↵ note
HTQOOOr:↵ o
GYOPNLr:↵ offic
HYOPNLr:↵ offic manag
[KLOKNr:↵ ore
XJOOKOr:↵ ort
MUPMNLr:↵ peopl
YHOOOMr:↵ peopl &
NYJLONr:↵ perso
HVOOOOr:↵ pleas
GTRNQNr:↵ quest
ZLOOMJr:↵ recru
FXOOOOr:↵ recru coord
`CMPNKr:↵ respo
GZPONKr:↵ schoo
FZOOOMr:↵ sekre
SJUPMLr:↵ senio
HSQOPOr:↵ socié
CVPOPQr:↵ t
;bPOOOr:↵ talen
<aPOOOr:↵ talen @name
E[NONOr:↵ talen coord
`ENOMKr:↵ teaml
=YNNSTr:↵ techn
FQQNUPr:↵ tel
CKINLjr:↵ title
ELORJ^r:↵ title :
TRMPJNr:↵ video
ZIMPLOr:↵ where
`JOQIHr:↵ zimme
=VSNXOr:↵ zoom
VRNLLLr:↵ •
=[RMOSr:↵ • @name
S:W>x@r:!
XUD@Fdr:&
ITLKG^r:& @name
YMMNMMr:& @name ↵
CSRNQSr:& @name )
]IHILVr:& @name .
WKMPMMr:& a
ERLKP]r:& co
QMLMJYr:& co'
\FOOOLr:& cultu
RX>FK`r:'
\KKRIMr:' )
\[HJJGr:' is
SKLNYJr:(
_JKPILr:( ↵
APPMP\r:( 0
<VONUWr:( 0 )
KWLOMPr:( 0 min
KV?GSar:( @name
`O>8Qcr:( @name )
_LFPMMr:( @name ,
>UROTRr:( @name 0
VKMOOOr:( api
NNXMLMr:( betri
^JJMMNr:( betri )
UNLQJPr:( bewer
NMOLNVr:( ceo
bLGNINr:( ceo )
YLLOLNr:( ceo ,
eKDKLOr:( chair
bJFKLPr:( chair )
RNSJNOr:( chef
bFKLLOr:( chef )
\LFONOr:( colle
iEGLKMr:( cto
fGFLMMr:( cto )
WMKNNOr:( data
fAGMOPr:( direc
ZKMOJPr:( einri
aGKOJNr:( engin
aKJJLNr:( fachl
TNHHaGr:( guest
XK_EFMr:( he
eGGJLQr:( he /
_IDONPr:( head of
YP\SB?r:( hr
TT^OCAr:( hr )
_IPLFPr:( hrbp
^JLMIPr:( hrbp )
TRLGSOr:( inter
XNKGQPr:( inter )
cHHNJNr:( it
YKKOOOr:( kiero
\IINONr:( kiero zespo
bMGPFMr:( last
XKMNNNr:( leite
_HHONNr:( leite @name
dEHOJOr:( leitu @name
XJMOMOr:( link
W[ILHKr:( logis
\VJNGIr:( logis )
6XVLYQr:( m
EQQOUOr:( m /
]GLNNNr:( md
S`IHKLr:( no
X]IGJKr:( no relat
RF\KOMr:( not
UHIeDKr:( obs
@WVNQNr:( onlin
^MLMKLr:( ops
ZLNMLMr:( ops )
K\PHMNr:( peopl
bELKMPr:( peopl )
gITDHKr:( perso
hFHINMr:( perso )
GUPNOPr:( pregu
WLLNNOr:( presi
VMMNNOr:( presi )
cGHPLLr:( produ
UJPMMQr:( prési
]IINNPr:( prési )
]WJHFMr:( recru
YZJHHMr:( recru )
\HNOLNr:( recru scree
aJLGMOr:( resea
LMT^GGr:( rh
QOO[HHr:( rh )
aIJKMMr:( schic
TMNXDOr:( shado
GWM[GLr:( she
KTI\IMr:( she /
ITPOOOr:( solo
WLMOMNr:( staff
UMMONNr:( staff engin
aKJMINr:( teaml
eFEMPNr:( teaml )
`IHOLMr:( teaml @name
SXFHXIr:( they
PZGIVJr:( they /
XLKONOr:( ux
lFGMGMr:( vp
XLLOMNr:( vp analy
eEIOIOr:( vp eng
GRVONNr:( ward
BPWQPPr:( ward manag
[MJNMMr:( white
_LILMMr:( white )
LI]QNIr:)
oMUD@Er:) ↵
<U^NPOr:) ↵ -
<WXJRSr:) ↵ 0
[LIPLOr:) ↵ •
IMPQKWr:) ,
@TZONOr:) , @name
@RTOSQr:) -
\XO=KOr:) .
XQQOGKr:) :
FdAMXJr:) ;
VSISKJr:) @name
LRZLILr:) and
_JCPNPr:) en
cDINMPr:) et
QRHRONr:) has
ZJJONNr:) i
L\GPMMr:) mache
HQXNLOr:) on
`HCNNQr:) over
BSXOOOr:) past
^LMKMKr:) també
_SKFERr:) und
?[RNPOr:) with
iFDKLPr:) y
RHKL^Jr:) –
>TUNOWr:*
IQUONOr:* @name
ARSOPUr:* read
gJGFLPr:+
GPSRNPr:+ +
BYYKNLr:+ 0
aSJLFJr:+ @name
\GJOOOr:+ on
[NLPLJr:+ trust
SCJJ[Vr:,
9[SKSTr:, ↵
>TSLTVr:, ↵ @name
=jI;VYr:, 0
HGPQI`r:, 0 .
DiPNFIr:, 0 0
DMONN^r:, 0 e
:TNL]Vr:, 0 min
aU??G_r:, @name
aNGQLFr:, @name ↵
i@CJ\Gr:, @name (
WNXKHKr:, @name )
{:FLDJr:, @name ,
=jQJAVr:, @name .
DKJQYXr:, @name 0
hGBMOLr:, @name and
dGEQLMr:, @name manag
[HZKJGr:, @name propo
D^MPQKr:, @name recru
BUXMPNr:, @name time
dKIMJJr:, @name und
UBWUBUr:, a
\KMOOHr:, about
YJHPNQr:, allei
WYILJJr:, anali
Y[ILJHr:, anali de
<[ENWYr:, and
ULMONOr:, and @name
QHLO^Hr:, and two
JNOOXLr:, appli
LLJJIer:, ask
JZMUIKr:, assis
HRPOQOr:, augus
LKJGKfr:, back
dOHGIOr:, be
VMNNNNr:, bern
DYOOOPr:, biolo
UCHKS[r:, bring
LLdIMHr:, but
G_OPJKr:, büro
HUOOOOr:, c /
JLZIXIr:, c'est
FbKONJr:, candi
VPMPMJr:, ceo
LJZPLOr:, chair
NJWOMOr:, chair of
YPLNMJr:, charg
VSLNMKr:, charg de
RXLTDMr:, chef
ZHMNNNr:, coffe
KKKZOOr:, commi
H]KPTGr:, confi
UNNMLPr:, coo
`WFPGGr:, coord
JQTNOOr:, cto
R\IPJJr:, da
TUKNKMr:, dan
LGO^NLr:, danac
RXFOKOr:, de
K_GNKOr:, de selec
XLKNNNr:, del
\MSJILr:, die
fJHOHKr:, direc
^KHPJNr:, direc de
kECPINr:, direc of
jGCPMJr:, diret
NRTOMJr:, do
GIOUPVr:, don't
`JKQJJr:, drh
\GOLOMr:, e
VWHPKJr:, el
[F]MGIr:, emeri
\GZLFKr:, emeri ,
UIHbJHr:, en
oBGQFKr:, engin
GZ]JHIr:, er
SVKMJOr:, for
gIJKOGr:, forem
^HKLHUr:, from
OXFJ_Dr:, front
J`NMMIr:, front offic
`IIKMOr:, futur
DIZMI\r:, gave
IOOORRr:, gesto
_GKNMNr:, gleic
XKMNLNr:, group
RRgCGEr:, has
ZaI\;@r:, he
cHHPLKr:, he'll
NFfOHHr:, he's
_GPLJMr:, head
pCBNHNr:, head of
dF@KJ[r:, hence
SK]IKKr:, her
CRTZLKr:, here
=RRNVUr:, hope
`L=LDbr:, hr
ZIMNMNr:, hr busin
ERUNOPr:, hybri
GYOMTKr:, i
gJHNJIr:, i'm
fGENMMr:, ich
\IKMMOr:, iem
KG_PNLr:, if
UPcDBLr:, il
o@>HH]r:, in
XMLMMOr:, indep
VJJNBar:, inter
^MLOJKr:, intro
YE\VFDr:, is
FLILYZr:, it's
;YXMROr:, janua
TC[NPJr:, je
_LMMMHr:, kids
`IJNIOr:, l
OVSMLHr:, la
\F\NNAr:, lab
PKWPKMr:, lab direc
`IMMJMr:, le
dKFOKKr:, leite
cKKLJLr:, likes
FPOOQUr:, londo
iJBOLJr:, may
MGKN]Pr:, meet
CTRNRRr:, mobil
DRXPNOr:, movin
WNTNJIr:, my
YKTMKJr:, my co-fo
]NLNJKr:, nativ
X@RYFPr:, no
HXIQJWr:, not
dHEPLNr:, notre
WNKOONr:, notre direc
OUJPNOr:, nuest
KIdINJr:, não
\_LMCCr:, offic
CG`K]Hr:, on
\MKGZEr:, one
RGKPaEr:, ore
^HIN[Br:, ore 0
TCXQKPr:, our
aJGPMKr:, our cfo
MNWOOIr:, our chair
`IHONLr:, our head
YJWJLJr:, our patro
RJNOROr:, payme
_WELJJr:, perso
XLMNMNr:, perso ↵
RXGPMMr:, perso )
[BYJHRr:, plant
UH_NKEr:, plant manag
IN^AYKr:, pleas
^JCLPRr:, plus
BWUONOr:, por
KGLMVYr:, porta
]GNNKOr:, pour
[LMPIMr:, princ
WJNOMNr:, produ
YUWKGCr:, que
gHJNIKr:, quer
T]GNFMr:, qui
CRPNPWr:, raum
ZYEIDUr:, recru
kAJOJLr:, recru ,
JdELNLr:, recru ;
aJIPKKr:, respo
_IJNJOr:, respo de
WKMOMNr:, respo du
ILdJMJr:, resta
fKJPDKr:, round
VIEO^Jr:, sales
LZNONJr:, san
TIIZNMr:, sans
iEINKJr:, schoo
LGNOL^r:, secon
HbLOILr:, secre
OGUMZGr:, see
LIKR^Kr:, see you
Z[DKLJr:, selez
HV^OHGr:, sends
QHKN\Mr:, senio
Y:OcY<r:, she
HK`OLLr:, sie
XOJ@YPr:, so
dJLJJLr:, soci
\KLMMMr:, someo
]MIOLLr:, specj
jHEICWr:, staff
ZLMOKMr:, staff engin
HNIZQPr:, stand
ATOMSUr:, studi
FhMOIGr:, talen
JcMMIIr:, talen @name
fCGONLr:, te
NH^XCLr:, team
]LIQLLr:, teaml
`EIXIKr:, that'
>dNC@hr:, the
ZR><W]r:, then
UGGZPMr:, they
UKTINNr:, thoug
EMWNUMr:, thurs
PJFP]Nr:, to
OMVOMMr:, train
VMJUMLr:, types
[KKONKr:, types a
ELLZSPr:, um
bKGLJPr:, un
ILQROSr:, une
VHHMYMr:, votre
`aMG@Fr:, vous
WLMOMNr:, vp
I_LNMJr:, wait
4W[OQTr:, ward
WLIVLKr:, watch
?D\I]Vr:, we
MXZZ3Mr:, who
PaHOKGr:, who looks
YVGOMHr:, who manag
^QBMMOr:, who will
LB[[KJr:, who'd
SGYUHJr:, who'd be
TWC\GIr:, who'l
YOHYIGr:, who'l be
UKKYMIr:, who's
JF_RJNr:, whom
IE_RMOr:, whom you
TIR[HGr:, whose
TJWTKFr:, whose job
cFMOAUr:, will
HKYMVKr:, wir
UOJNOOr:, with
fEHNLLr:, would
ICgKNNr:, you
@]DOaIr:, your
IRPOPPr:, züric
WKNONNr:, élue
`MJMLJr:, οικον
`MJMLJr:, οικον διευθ
@OZO^Cr:-
DXQOPOr:- ↵
>SYRQMr:- )
DURNOSr:- -
AXUMUJr:- 0
=HXQZQr:- @name
`IJPJMr:- ammin
BVRNRPr:- anali
ERSOROr:- data
ZLMOKMr:- diret
YLMPKMr:- diret gener
?WWNQNr:- found
CVPNTOr:- new
kDEQILr:- organ
]IJPLNr:- organ ↵
CPQNXPr:- panel
VMJPNPr:- she'l
JT\R5Yr:.
PKDOiBr:/
^LMOIKr:/ /
EIKMaSr:/ 0
iHCIVFr:/ @name
4YUL\Pr:/ a
<USMZOr:/ a de
6XTLZSr:/ d
JPSPNOr:/ day
H`E\DLr:/ her
VJ\HINr:/ him
]IGMPPr:/ model
QFIMTYr:/ night
[IMOMLr:/ team
Q\GJTHr:/ them
BURNTOr:/ time
8WVLWRr:/ w
IRPOPOr:/ weeke
WT-<afr:0
ZORNOAr:0 ↵
BVQMRRr:0 ↵ @name
8WSLUXr:0 (
?ULUSRr:0 )
DSTOPPr:0 ) ,
GJSE^Sr:0 ,
7WRLTZr:0 , 0
:UTMRYr:0 , @name
B]TMPJr:0 -
WFFKK`r:0 .
GNOOaFr:0 /
BRONTUr:0 / 0
TiRHC@r:0 0
>VRLUSr:0 :
[XAMWBr:0 @name
fPOMHAr:0 am
N\PNJIr:0 c
HQSNOPr:0 case
GKJK\Wr:0 e
TOHOLSr:0 elter
bBHNPPr:0 end
LPULNPr:0 feedb
H]OMOKr:0 for
`JKOJLr:0 h
bGLLMLr:0 homew
THIPXKr:0 is
\HTKESr:0 lunch
\HEFYRr:0 min
DIRQJ`r:0 minut
BNON`Mr:0 nd
NHHQaJr:0 next
ETRNQPr:0 octob
[LIPQIr:0 of
FSRMNTr:0 paint
[KHLHXr:0 pm
VINQNOr:0 recru
[VMFMIr:0 sharp
HQROQOr:0 st
DHXMK]r:0 th
PKKO\Hr:0 with
OTSMKKr:0 |
MMOMUPr:0 –
VhGJEFr:0 …
QUI+f[r::
#c`LYUr:: ↵
>ZSNQPr:: ↵ @name
CWRNPOr:: (
TPJNQNr:: +
A[PNROr:: + 0
L[KIGWr:: 0
_NMOIGr:: 0 min
GSPNQQr:: 0 pm
@Y_D]@r:: @name
)a`JUPr:: @name ↵
'^^JXTr:: @name (
/T`NTVr:: @name ,
JPPOROr:: @name -
JQPOOPr:: @name 0
BQTORRr:: @name :
BTROQQr:: @name ;
=X\MNNr:: @name is
AWONUOr:: @name –
TOOONKr:: case inter
BSQMURr:: contr
EVPOPPr:: de
CRUOSNr:: face
YIMPLOr:: googl
AURNTPr:: group
TYLLLIr:: hi
ZWIMIJr:: hi ,
PNMMVLr:: inter
UKONQKr:: maser
BYROOQr:: mª
AcLOKPr:: new
FTQOQOr:: onlin
GTSNPNr:: poste
XMRKJNr:: produ
AWPNUOr:: re
NUUOHKr:: recru
IXQPMKr:: recru scree
XRNNHLr:: senio
_JLQIKr:: senio sre
bNGKIOr:: she
HTPOPOr:: smart
FQVQNMr:: so
jMEJHKr:: tbd
CURORPr:: thurs
aFNOKJr:: video
BPONQYr:: vp
[INQLKr:: wir
BLLLcQr:: your
GUPOPOr:: |
DcRDVGr:;
>TYQQMr:; -
CSUPPNr:; - )
Z_@ITDr:; 0
_SPCU?r:; @name
ZIJOOPr:; @name ↵
EYFM^Kr:; @name :
XLKNNOr:; and
fMGJJLr:; exec
IWFL_Jr:; from
`LCUILr:; he
_GLJMPr:; i
EXHM]Lr:; inter
FbGPLOr:; la
FIIJgQr:; panel
YJIOOOr:; secre
]HGOOOr:; secre @name
ZMMKHRr:; shado
KZSILMr:; she's
GNJbMMr:; that'
AMfELTr:; the
_GGNPOr:; vocal
`FILOOr:; vocal @name
JMJK[Tr:; we
F_GHMYr:; you'l
\OJHLPr:<
iKIIILr:< >
TMMONPr:< > ↵
]NLGOMr:>
VOKNJQr:> ↵
`ILKLNr:> @name
+UROpIr:?
YPMJMMr:@
OYNLMKr:@ @name
DURNQPr:@ @name )
KWZHGPr:@name
@WWHRSr:@name ↵
#`XIY_r:@name &
LJLPNZr:@name '
oKP;OFr:@name (
XUD:ZUr:@name )
@XUPNPr:@name +
YQNDZDr:@name ,
?SSNWPr:@name -
TG\NJLr:@name .
bILMLKr:@name /
CREO\Wr:@name 0
FNGGX`r:@name :
[AQJUNr:@name ;
GSQLQRr:@name <
WJNOMNr:@name @
^IINONr:@name ]
ULMNNPr:@name agree
BPRNUSr:@name analy
:P\I]Nr:@name and
@\OPNQr:@name assis
EQQOTOr:@name assoc
]LKKLNr:@name aus
WHMRNNr:@name bank
DSWOOOr:@name berei
GPPNSRr:@name capit
YKMNOMr:@name chair
FWOOPPr:@name coord
KKLdMIr:@name dabei
FQPOTPr:@name data
ZIQOOGr:@name de
AXRNPPr:@name deep-
eCEONPr:@name direc
GWQNOMr:@name e
UF_LILr:@name edito
\JKOOKr:@name energ
GORNTPr:@name engin
GQPMVOr:@name for
CQURPNr:@name fragt
\JINOMr:@name from
\GKNNOr:@name für
BWPNSQr:@name gener
_HOOKJr:@name gmbh
KIZOPMr:@name has
CSSNTOr:@name healt
\LLLMLr:@name inkl
CMXNTOr:@name is
COHNhJr:@name lead
[PLOLHr:@name ltd
_FMQLLr:@name manag
XF]IILr:@name mit
WXIGOKr:@name numbe
DSROQQr:@name oder
LYGMSNr:@name offic
WMMONMr:@name on
8_SLRQr:@name opera
;X[MNRr:@name oraz
BWQNSPr:@name plann
QF`NMIr:@name propo
KLZOLNr:@name qui
C_LPQKr:@name recru
C\TNKNr:@name repre
JSPOOOr:@name riuni
FRPNTPr:@name robot
RJPOOPr:@name rundg
DTPIRWr:@name searc
`DNPNJr:@name softw
ZQIQLIr:@name staff
SXJLMMr:@name stati
YMLMNNr:@name stell
FNOPPWr:@name stree
\LHPNLr:@name talen
ETQNRPr:@name teiln
WLJOOPr:@name they
:NU_HUr:@name und
DUROPQr:@name unive
JP^IKNr:@name will
ZIUFRJr:@name witho
QISONPr:@name would
JPK]MJr:@name y
]JG[JGr:@name zu
4YWNSUr:@name |
PMMI_Hr:@name –
[HMMOMr:[
GQWNPMr:[ head
]IHPNNr:[ head of
bHHMNMr:[ peopl
_GINONr:[ peopl @name
]JIOMNr:] ↵
WEIMXOr:a
C^SGUKr:a @name
ZMHLOPr:a board
WGJJ^Kr:a chat
6WTL]Pr:a de
\JIYHJr:a dinâm
aKGMMLr:a entre
]GLMONr:a first
F`KNMNr:a la
MLK]LMr:a lot
UPHLQQr:a patie
`FMNLMr:a prime
EQHLO`r:a remin
UYKMMHr:a sandb
\RHQHLr:a sched
QGC]YHr:a secon
_HKMMMr:a set
XPEQMNr:a slot
fHCMNNr:a small
VZENIMr:a time
^IIMNOr:a trust
`LINJKr:a vaga
WIHKcEr:a walk
\JHWJJr:a word
]TGLKKr:aan
YHXJPGr:aan .
S]VFEIr:ab
F[YJJLr:ab .
GGmKIJr:aber
gWO4BWr:about
ZJIOOPr:about how
QHMOH\r:about it
?SYOQPr:about meet
OC]ISOr:about salar
tEJNGAr:about the
ES[MMMr:about you
]VUDEIr:about your
\LLMLMr:abtei
jLFKHIr:accep
dIJMJLr:accep this
G[OONLr:accou
ZNHPLOr:accue
UPIPMOr:accue à
LbLJMIr:achte
KKHhKJr:acomp
GK`SILr:ad
DbPOILr:admin
VJPOMMr:advis
dEINKOr:advis )
RYJLLMr:af
\KMMNLr:af .
T_Y5OJr:after
[JYIIJr:after all
eGJJPIr:after our
Db\JJDr:after the
>YQNTPr:ag
kQ@CSHr:again
Z]HJGKr:again ,
eFJJKPr:again .
TYJMIMr:agenc
GZIK\Ir:agend
LNLNZLr:agend .
GYZKJKr:agree
NJVNPNr:agree to
HIbLNLr:ahead
Y]ILGHr:al
WLa[:Ar:all
HHS]MMr:all of
J]MNLLr:all'i
IbKLMLr:alla
EVQOPOr:alla riuni
`\EJIFr:alle
MOIPQSr:allei
MOIQRRr:allei ,
WZFNGNr:alles
WQMKOJr:allow
WJEN^Ir:almac
`EB_OFr:along
bHGNPLr:along .
GaDgDCr:als
LHKeKKr:als @name
qCDLMIr:also
QTZ]>@r:am
OUIOMPr:am (
WLNONLr:am -
EE\_JJr:am @name
\IKOMNr:am produ
dIIPILr:ammin
XLMOLNr:ammin ↵
bHKKLMr:among
^IMLLNr:among thems
MUMNXEr:an
HSPNQOr:an der
LQLR[Dr:an hour
MK_MLKr:an inter
N\MMMJr:anali
O]LKMIr:anali de
7QSMPar:analy
VMMOMOr:analy )
WMLOLOr:analy engin
HRQOOQr:analy posit
?RSMTUr:analy progr
XM>[SHr:and
WJPGJWr:and @name
[JLONMr:and @name ↵
ZMJNNMr:and @name (
HHHQNcr:and @name ,
jGFKNIr:and @name .
JG\PPMr:and @name ;
[JJOOLr:and @name from
cFDJF]r:and a
bEKNOLr:and ask
^IJKPNr:and asks
aKKELQr:and discu
B[PPNOr:and hand
hCINLKr:and he'll
_<[OJJr:and i
aEHQMNr:and i look
ZKKLOOr:and i will
S\EMMLr:and i'll
S[FMMLr:and i'll be
KGjKKIr:and is
hICMNKr:and me
`KFKONr:and me .
IGINRar:and one
MLK\OKr:and only
O^KLMHr:and puts
P]JMLJr:and she'l
[KHNNPr:and shows
MDG_QRr:and take
NBF]]Jr:and the
RWBZLIr:and then
WIJM_Er:and two
]MJKPJr:and two colle
dJEOIOr:and wants
[JHMQPr:and ways
WZ?YKFr:and will
HJXXLLr:and won't
ZISKHQr:and would
ROJOOPr:and you
HVYLKLr:ander
ERSOPQr:anexo
RG`MLIr:anoth
WH_LIGr:anoth day
\GFHL]r:antes
E\OOMMr:any
VUJOJLr:anyth
XJLONOr:api
WKLONOr:api )
VVSMGFr:apolo
GUPOOOr:app
HUPOOOr:app per
aKFOLMr:appel
PK@FwAr:appli
`MKPHIr:appli .
_OKQFIr:appli on
YKNOKMr:apr
YLNOLMr:apr 0
FdIMNLr:apre
IPJ`MJr:apren
ETSOPNr:aqui
DTSOPNr:aqui para
DO[NOOr:aquí
YULOIHr:archi
MYDMH\r:are
EfGOKOr:arran
EcGOLOr:arran your
Y;WUPKr:as
^I[HJEr:as an
UMMMNOr:as every
fNIIHMr:as inter
RIGOL^r:as it
MMK]NIr:ascol
IHY[LIr:asist
dC@PBar:ask
kEDKNMr:ask about
YLJOMOr:ask you
CNTX\@r:asked
TWFPKNr:asked me
NGLbINr:asked to
`HLLMNr:askin
oSQA@Gr:asks
dKHKNJr:asks ,
kGEHOLr:asks about
G\ZJHLr:asks you
DVYMJPr:asks you to
PHJINbr:aslee
PIJHNar:aslee hopef
GKaLPKr:assen
T>`JEZr:asses
5^QSYJr:assis
ERPQRQr:assis )
IHJYKYr:assis .
@cQKNMr:assis rh
HjKKKHr:assis to
fFHPLJr:assoc
_KKPJJr:assoc @name
O_YGFFr:at
j<HPOMr:at +
acEGHBr:at 0
cDFQLOr:at 0 am
@RYOPPr:at :
8aMPRRr:at @name
IIeNKJr:at a
WPFQMNr:at four
iCBPLPr:at noon
I`NQIIr:at recep
F`ORIIr:at recep .
HbJDRPr:at the
AbMPOKr:at the desk
fELQFLr:at the gate
BS_IPLr:attac
IXNXPBr:atten
ZZ\BEBr:au
\JH\HGr:audit
BZgFPAr:auf
FP]KNOr:auf @name
]IHOMPr:auf das
CTQOSOr:augus
ETQOROr:augus 0
^U\?FGr:aus
UYIMKLr:aus der
[LLLMNr:aus wien
BRTPQQr:autom
YJMOMNr:aux
YJMOMNr:aux trans
MfIHMHr:avail
JH]OJRr:avant
IH\NIUr:avant .
[DIJXNr:avec
GRSOQOr:avec googl
ESSOROr:avec googl meet
JRPOPOr:avond
HSPOQOr:avond /
[DZMKIr:away
MJ_KNKr:away .
EIMOXXr:b
NGN^;^r:back
SKEeJHr:back .
^SGKINr:back to
IKHdQJr:backg
KMK\OLr:backg ,
@hEPNOr:badge
D`HPNOr:badge .
EE\NLYr:baja
]IMPNHr:baker
F_IQLOr:balie
SJLLKYr:bank
]IGL[Fr:bar
\KY\2Kr:be
YWIGNLr:be calli
@[XTNDr:be in
cIJNJMr:be inter
TAXRQJr:be on
IMI^OOr:be prese
bEGLQPr:be the
VI[GNLr:be there
L]UNFHr:be your
[DYHIQr:becau
]NJCORr:becau of
EVPNQOr:bedri
EVPOQPr:bedri :
FTKRXKr:been
QSFQPOr:been cance
3dGWQTr:befor
F]HNGYr:befor .
@lC]@Nr:befor the
PdELKLr:behal
FhHLJNr:behal of
JSHP]Ir:below
WUJQFLr:belt
XVEQJKr:belt je
\MIQINr:belt je om
FNNP[Mr:bent
>[TNOQr:berei
ERVOOOr:berei .
AQRNTTr:berli
VMMNNNr:bern
GHJJPhr:besid
BVQORPr:bespr
EVQOPOr:bespr ↵
aHQHMLr:betri
SMTMMLr:betri )
;fJKRQr:betwe
7ZWNTPr:betwe @name
_CMLWHr:bewer
OSNOJRr:bewer )
BWONUOr:bewer servi
@[TMQNr:bewor ?
LWTUGGr:bij
F\JNOPr:bij de
AVUMROr:bij ons
>XRNPTr:biolo
AWQNPRr:biolo ,
]ILRJLr:bitte
YBVH\Fr:board
KgFHPIr:book
JTEFYZr:booke
\HIOPOr:booke .
KKMMN]r:booke for
J`IPKMr:books
JIJVI]r:booth
X[YCGDr:boss
TEZHOOr:boss ,
YLLQJNr:both
TJSLPMr:both be
HKKYKWr:branc
PKLPKXr:break
WKOOMMr:break ↵
O`>F]Kr:bring
ZMKNMLr:bring lapto
EZHM^Hr:bring two
NK]MKKr:budge
H[[EJNr:build
NJLNNZr:build ,
VUCJG\r:burea
H_GIIZr:bus
JXJLJXr:bus .
aLGPKLr:busin
XOJPKMr:busin @name
YJJOOOr:busin partn
XBmQC?r:but
HKdNILr:but has
QJ`MJIr:but she's
ENQN\Nr:buyer
FRRNSOr:buyer (
3VK[WTr:by
>QXQYHr:by @name
HcIQKKr:by phone
CC@\]\r:by the
HbNPKHr:büro
:X[MNSr:będą
=WYMNRr:będą @name
RWIJEZr:c
FSTOMPr:c +
HJYK\Hr:c'est
ZTJKMKr:cabin
IKLdJLr:calad
GLM`MMr:calad .
CdNPNHr:calen
HMI`NNr:calib
UMXGHRr:call
7TWMXRr:call -
DRTOROr:call - data
YGIFM_r:call .
ETTNPNr:call about
MI[MKPr:call becau
TKK]NEr:call for
GTIM^Kr:call with
RJTNNMr:call you
HVYLLJr:calle
`QGIOKr:calli
ZUHGPKr:calli from
`RFJHOr:calls
O\JLHPr:calls you
^IFZLHr:camer
YLIPNNr:camer off
RsDFHDr:can
IFrFKHr:can't
JGeKMMr:can't join
LgRGFHr:cance
M\CQONr:cance .
ERVOOOr:cance :
X[=DcCr:candi
FUONROr:candi (
8\QMZNr:candi call
YQKPGNr:candi exper
YSKLLKr:candi has
LIPNZMr:candi porta
VVJLJNr:candi round
KIKNMar:cante
DQQNTSr:capit
?[SKXKr:card
HGGPbQr:cardi
O]IMLKr:caret
DROMTTr:cas
RJLLLZr:casa
ONIGIcr:case
eKJPHHr:caso
_LKMLJr:casti
VLNKMSr:ceo
UPLQMJr:ceo ↵
ZKLNMNr:ceo ,
JOUMOQr:ceo @name
JMNMG`r:cerra
^GHLPQr:certi
hIFOKJr:cfo
dKDOLKr:cfo ,
PD[\GHr:chair
eIFKLOr:chair )
SKUMPJr:chair .
LJ\PKMr:chair of
AZIPZMr:chang
[NLNMJr:charg
UUJPJKr:charg de
Q[KMKKr:charl
STW;]Dr:chat
RJII`Lr:chat ,
BUVNQNr:chat -
FRTOPOr:chat - found
^KIMKOr:chats
XIYOJFr:che
^FLPPKr:che gesti
\HKOPKr:che gesti il
UZFKOKr:check
[MXJHHr:chef
_HKMLOr:chef )
ZG[KHKr:chef ,
[KKONKr:chef d'équ
?VUOPPr:chef de
IKLMaKr:chemi
?ZUNRMr:chez
dKFPMHr:chief
MFLOLar:chius
iJKIJHr:choic
EX_HNGr:ci
EJgJPJr:ci sarà
LO[KNKr:cita
GWZJKLr:clear
GW^GJLr:clear your
EVQOOOr:clic
ITPOPOr:clic qui
HUPOPOr:clic qui per
T`TIBGr:clien
FURNPNr:clien :
hJCIMPr:clini
FIJcOOr:clock
YFIKPXr:close
@STMVOr:cloud
gKKOIFr:clíni
FOOJO]r:co
QLKNJZr:co'
`EWNIHr:co-fo
]UKJHKr:coat
PgDFBWr:code
LdJLIJr:code .
EWPOOOr:code :
WMJNNOr:codeb
VNJOOOr:codeb (
XGMMORr:codin
JlFHKJr:coffe
YHNNNNr:coffe over
FdJNLMr:col
aSEFGTr:colle
]JEOOPr:colle )
\MKLPJr:colle .
WNJONOr:colle advis
QTJMOOr:colle you
XVFGUKr:collo
_GHNNPr:collè
4Z\LVNr:com
EUSMQNr:com a
2\\MSOr:com o
CVSORNr:com o googl
EM_HF\r:come
WJGJQXr:comes
gIGOHLr:comes in
INLNK^r:comes up
GUaLKFr:comin
JRYNNHr:comin .
HQG^QJr:comme
F\IZIMr:commi
XGG]LLr:como
FP^LLMr:compa
<ZXMNPr:compa no
TRQVFHr:compl
HYXIKMr:compl clear
FHL^NUr:compt
]QJQIIr:compu
FeJJNNr:con
=WSMRTr:con @name
HQROPOr:con googl
FSROPOr:con googl meet
H[LPHRr:conci
I\KPLMr:condi
pLEHFLr:condu
iNJIDKr:condu a
LD[K]Gr:confe
MbOIS@r:confi
ZOANSNr:conoc
UH\OJIr:conos
C^WEVGr:conse
JU]MGIr:consi
FV\LKJr:consi .
FWPOOOr:consi the
YZDOEOr:consu
UPGNOPr:consu ,
BiCG]Hr:conta
CXONSNr:conta telef
BYONROr:conta telef –
[[EHMIr:conti
UOLEVPr:contr
:VTLWSr:contr (
IRPOQOr:contr ( m
bLMHKMr:contr .
\6ZTTFr:conve
?GQX[Or:conve .
=VXMTNr:convi
BSVNROr:convi para
`LHMLMr:cook
LoDNIDr:coord
?eLQMLr:coord ,
HJHfNLr:corne
TGVHULr:could
]FI^JFr:counc
GQROPSr:couns
DQSOOTr:couns ,
EQSOOTr:couns , @name
HI`IGZr:court
pF?FIVr:cover
UITMLNr:cover lette
bIGFQQr:cover peopl
aIHGPQr:cover sql
BSVNPQr:criti
ASWNPRr:criti ↵
BSWNPQr:criti ↵ @name
HRQOQPr:crédi
aNIMNHr:cto
fGHMLMr:cto )
gJPKHFr:cultu
SFLMH_r:custo
LF^NISr:cv
6XVMXRr:d
?VTMWNr:d )
AVROORr:d'orb
@WSOOSr:d'orb .
^HKNOLr:d'équ
cTWDECr:da
HUPOOOr:da compu
XIJOQPr:da área
KF_bFCr:dabei
KJKdMJr:dabei .
WRJPKMr:dan
WFN[JKr:danac
OR[KHKr:das
KT\MGKr:das gespr
TNNMNOr:das team
GPUOOOr:das team kenne
XLIOOOr:das zweit
CG\M`Fr:dat
CMHPjHr:dat je
HQLJ[Pr:data
WIFNTSr:data .
HOROPRr:data analy
BSRMUQr:data engin
XLKNOOr:data lead
DRTORPr:data produ
4]RLXRr:data scien
ETQOPPr:data scien with
HjUHFDr:date
I_HMOOr:date .
ESQNSOr:date /
GSQOROr:date / time
BURORPr:date :
VSHPLLr:datos
QUJPMMr:datos .
DbLPKMr:datum
UJLMOSr:davet
VKMNMPr:davet ekte
Jdo<?Br:day
JE^KIXr:day ,
B\fCMFr:day .
<aIQQQr:day :
D^UMKKr:day and
H_JLPMr:day befor
UGUPMMr:day on
_KJLMMr:dazu
TLPMNOr:dbs
UgEMJAr:de
?VQNPUr:de 0
U^AJTIr:de @name
E`HQMOr:de balie
HQIPHar:de bus
NZJOKNr:de commi
ETRNQPr:de crédi
URJPMMr:de datos
YWJMHJr:de direc
aJKNLIr:de groep
:^UMPOr:de la
A[POQOr:de los
HRQOPOr:de missi
CWTNQMr:de model
[ILPLNr:de opera
WMKNNNr:de plata
FTSOOOr:de poort
<XTMTQr:de proje
FRPOSPr:de proje rse
SSMPMJr:de recru
CWPOQOr:de recru –
FSSPQMr:de riesg
TJPQOMr:de santé
RYGNLNr:de selec
TWKLNKr:de seleç
`JIOJMr:de turno
bJPJHKr:decid
^KQKILr:decid .
TZISMCr:decis
KHaPKLr:decli
TNTOJKr:deep
JPSOMPr:deep on
=[UONQr:deep-
?YUNNQr:deep- :
\YGMIHr:deixa
a[FHJFr:del
XMKNNNr:del equip
aJKLKMr:del forno
_ILLMMr:dem
bdQB?Ar:den
HPROPQr:den ,
]TGHMLr:den @name
O_JOGLr:den termi
cHILKOr:depar
cJIKLNr:depar .
KWJII\r:depot
^]FIGIr:deput
YZELKJr:der
`SHKKHr:der @name
C\NQPLr:des
RIHIbKr:descr
SIHHbLr:descr a
VMWHOIr:desig
QHWKMQr:desig )
BUUNQNr:desig @
L_<XEVr:desk
DaHPOOr:desk ,
G^D[NIr:desk .
>TUOOTr:despu
VKOOKPr:detai -
HYJ]JHr:di
JPPOQPr:di micro
JPPOQPr:di micro teams
\WBIPKr:dial
eJGJPIr:dial in
P]HJOKr:dial-
VLKPMPr:dich bewor
TLOOLPr:dich direk
L`FGIYr:dicht
\RQTAEr:die
eEMGQKr:die erste
^JEOOOr:die stell
HOWONPr:diens
OPHNTQr:dinne
^JHYHIr:dinâm
VNKNKQr:dir
RQJOMPr:dir .
ZeRG>Er:direc
VPOLLNr:direc )
ER]KIRr:direc ,
DRUOOQr:direc , @name
_HHPLPr:direc ;
`JIPJLr:direc @name
UNHOPPr:direc and
bKEQINr:direc de
WZGLLJr:direc line
nBBPJMr:direc of
VJNONOr:direc rse
`DJPNNr:direc techn
GRRNPQr:direc |
KNVOMOr:direk
TLPOKOr:direk an
fVBMIHr:diret
N^FNMMr:diret .
XMMOLMr:diret gener
lCKDJQr:discu
aIJHLRr:discu it
HTPOOOr:dispo
ISPOOOr:dispo mobil
NPUPMJr:dive
CUVONOr:dive ↵
DJRO`Kr:dni
fWNHEBr:do
PG[NLNr:do .
ULLNNPr:do not
bDNMLMr:do the
HVNLYIr:docum
DRWOOOr:docum pleas
dGNa?Ar:does
WFK]HMr:does .
UUPJILr:does the
QEVNPOr:does the tasti
gHHGNMr:doet
`IMHMOr:doet het
pHFMFIr:doman
FINWJ\r:don't
ILROOUr:don't panic
MMNZNLr:done
=[AGQir:door
]CCP^Jr:down
\@HMQWr:down with
AZQNOPr:dress
FUPOPOr:dress code
dHJPJJr:drh
YG[LJIr:drie
UNQMMMr:drift @name
XWVFFJr:drive
^LHKNOr:drive you
UUIKOMr:drive you over
P_FNMJr:drop
E[YLJKr:drops
_OBGF_r:du
HTRNONr:du clien
K[MOIPr:du servi
ZVFNKMr:du stand
aDVJJLr:due
JLMNRVr:dura
HMGhLKr:durin
WKNONNr:délég
YJMOMNr:délég aux
TUFVW?r:e
BXAX_Gr:e .
aKIJMNr:e @name
hGGOILr:e conve
TJJJ^Jr:e entre
O\JLKMr:e le
_ELNMOr:e o
;[RQQPr:e selez
[LMMLMr:e um
OILNJ^r:e étage
`GFNOOr:e-mai
`HENOPr:e-mai .
aLIINNr:each
YCW`BEr:edito
YD_LGLr:edito –
MQROSIr:educa
`SLLGIr:een
`IKLLNr:eerst
eHJKKMr:eerst kwart
^KNIKNr:ein
TKQOMNr:ein .
]JKLMOr:ein @name
iGIOHJr:eine
bKFKNNr:eine @name
F`MKRKr:einen
UJNONOr:einen kredi
ZKMNIPr:einri
ZKMOJPr:einri )
XJLMNRr:ekte
SINMPSr:ekte .
cbECN?r:el
XUGPHNr:el clien
GVPNQOr:elett
CYPNQOr:elett junio
RJLZNJr:else
OKNYNJr:else .
UPGNLTr:elter
KSJPLUr:elter ↵
>J_^LJr:em
FQTOQOr:em :
CRUPPQr:em anexo
BdPOMIr:email
ZISNJLr:emeri
YH^LFHr:emeri ,
YWWO2Rr:en
oIHKGJr:en @name
bCIONPr:en de
^HIPLOr:en ik
ROWLKJr:en la
`KHJMOr:en praat
FaKMLOr:en recep
DcKLMNr:en recep .
YITKLLr:en su
hEAPMOr:encar
^HHQKQr:encar .
a?\FLLr:end
[IPNNJr:energ
^IJOOKr:energ .
KJMK^Pr:enfer
cDMLLNr:eng
\JLOKOr:eng )
XLPMJOr:eng ,
]KHMLQr:engen
SMIGaIr:engin
UJNPONr:engin ↵
@VSNUNr:engin ↵ @name
>VRNWOr:engin ↵ zoom
VKNOPLr:engin (
JUMLPRr:engin ,
EOQORTr:engin lead
UZHQFLr:engin manag
ZKJPMMr:engin |
RHXMIQr:enjoy
RH\LHOr:enjoy your
RIZLIOr:enjoy your chat
XUGLLNr:enseñ
[UFKKNr:enseñ el
XIHEJbr:entra
W[FAaAr:entre
iFROCFr:entre .
ZLJLOOr:entwi
VMLMOOr:entwi )
FWPOOOr:envir
]KGONNr:equip
WMLNNNr:equip de
NUXSCHr:er
QIZOINr:erkra
^GSFPKr:erste
BRXMUKr:es
UJJNVMr:esper
JGlMHHr:est
YKJOOPr:est la
O=eTKJr:estar
FIfIPLr:estar .
_LTELJr:estar prese
ITiBLFr:está
GKdKNJr:está de
JHdJOKr:está no
iRSCFCr:et
CTUQPNr:et @name
^IINOMr:et @name .
]HGOOOr:et la
`FIPNMr:et le
]GHONPr:et moi-m
DRTOROr:europ /
MJLYOOr:evalu
GQUOOOr:even
@USNRRr:event
hSKS?Br:every
TX>\NFr:every and
aLKPHIr:every appli
CDmNLMr:excus
fLHLIKr:exec
gLFLILr:exec :
HbNLLJr:execu
K_NKKLr:execu assis
TAJIfLr:exerc
hEHRLFr:exerc ↵
XMINOOr:exist
XMJNNOr:exist codeb
G`JNMMr:exit
VICLL`r:expec
YSGKSJr:exper
S\JNGKr:exper ,
fJGMLJr:expli
aFKNLMr:fa
ERSORNr:face
;XRNNZr:fachg
=WQNMYr:fachg mit
cIJJJOr:fachl
_KKKLNr:fachl )
ZLJNNMr:fackl
[LJNNMr:fackl repre
SGWMNOr:fait
IQLQQRr:falls
MPJQQPr:falls ,
>XWNOOr:favor
UMPKMPr:feedb
DNJaONr:fica
dIEKONr:field
[HHJOVr:fifte
^IGGOUr:fifte minut
OHjIIGr:file
IRPOQPr:filtr
ETRNQPr:filtr @name
ESRNQPr:filtr @name -
KNZJQMr:final
>UXMUNr:final com
_KOLKJr:finan
EPEI]Yr:find
JVLLIYr:find the
BRWOPOr:finde
j8WOS@r:first
FH\IZMr:first call
eIHKLNr:first inter
[LEWJMr:first time
ZIJCL^r:five
XHIDM`r:five minut
GWZJLMr:fligh
c@MHE]r:floor
LINOM\r:floor ,
bBHMIWr:floor .
UKMOOOr:flu
TLNNOOr:flu ,
JFgINMr:fois
HHbLNNr:fois .
Y>B_C_r:follo
CJIbLUr:follo the
]h$QZFr:for
OHLKYSr:for 0
gGFOJMr:for @name
SING`Ir:for a
DLWZLLr:for all
JHH][Hr:for an
MIY[IGr:for her
YLWJJJr:for his
LYJOPMr:for lunch
^IOMKLr:for our
OK[KLNr:for six
Ue<8[Rr:for the
XZFLJLr:for this
VeCOIDr:for you
WGINXMr:for your
hHIOJIr:forem
GYIK[Lr:form
^EMUMIr:forma
^GOOKKr:forma :
DgDG\Hr:forms
HXEM^Ir:forms of
hJKJIKr:forno
WVHQHLr:forwa
bDHQLOr:forwa to
DZWFGYr:found
<WYRPMr:found desig
TXQJGLr:found your
UF[LJNr:found your profi
`MTIIFr:four
iGLJKIr:four .
HZD`JKr:frage
[LHMNOr:frage ,
Q]IIMMr:frage .
`MLHQHr:fragt
=SXSRNr:fragt gern
VGHNZMr:freue
ZKHOOOr:freue sich
OJKOZNr:freue uns
VIUI\Br:frida
LLVPLPr:frida ,
UEZIZDr:frida .
TBCYWPr:from
c^9D\?r:from @name
PL?UP[r:from a
;ZTPQPr:from calen
OOVWFHr:from compl
IWWKKMr:from compl clear
[KKNNLr:from finan
OB_HSNr:from hr
QF[GRNr:from hr will
KJX^DKr:from inter
VJIZIMr:from inter audit
@WTMSNr:from my
QaBTKFr:from our
PVKNMOr:from peopl
MXLKPNr:from recru
[<FgOGr:from the
`KJKLNr:from the math
jGEMKLr:from you
Xc=E\Ar:front
_LEQNLr:front desk
Y]KLJBr:front offic
HNPN]Ir:funct
FTPOROr:funct triag
bBVHHPr:futur
_IILMPr:futur collè
RSCbHHr:führt
^QEJRJr:für
_IJNNLr:für den
PRIOPPr:für die
JPPNROr:für einen
GRUOOOr:für mögli
XMJNOOr:für tee
ESTOOOr:gap
GSTNOOr:gap is
Tc<HA^r:gate
gEKPHKr:gate ,
L?aMF[r:gave
[BXPJKr:gave us
JNPNLYr:gebou
TQLNLNr:gener
[KLOKMr:gener ↵
DUPOQQr:gener hospi
^MGNMNr:geren
BQWQPNr:gern nach
AVURNOr:gerus
e\MDAGr:gespr
bHKIMOr:gespr .
;TTLYSr:gespr @name
`GJNNMr:gespr af
MZIPLNr:gespr führt
\JGOOPr:gespr mit
VPJNPKr:gesti
^ELPPKr:gesti il
YWILGNr:gesto
VIJOQQr:gesto da
PVSIMJr:get
QXKMMKr:get a
AJ\PUOr:get to
HGQKNar:getti
TMOMMOr:gf
WLNNMOr:gf )
FIdJONr:già
^GMNLNr:gleic
TMILF^r:gmbh
ZTVDHJr:go
`GGLOQr:go throu
SUTIILr:goes
USGOONr:goes on
HN`MMKr:going
BTVNQNr:googl
FQVOPNr:googl meet
SHWOLMr:gover
VLNONNr:gover ↵
ZMJNNMr:gover )
JKZPKOr:gover ,
\ILQJNr:graag
YEYHMNr:grade
KHiSFDr:greet
MLVWKIr:greet every
YS?VNKr:greet every and
QN\KKIr:greet you
[HKVLJr:groep
WXJIERr:groun
HWUDHYr:group
BSXOOOr:group )
WISGIWr:group .
JQPOPOr:group @name
ZJLNMOr:group pm
NKLbJIr:guard
TNJG_Hr:guest
VMIH^Hr:guest )
KaGQHNr:guide
HJL[ROr:gut
cDENOPr:géran
PJONPTr:görüş
ILPMRWr:görüş için
bHJOJLr:h
FJ^J]Er:ha
F`JQLMr:haalt
EcIQKMr:haalt je
MWUIKMr:haar
IOQKRSr:haar over
JJZNNPr:habla
HKdOJJr:had
JLaOJKr:had to
dEL@_Hr:half
VKMHVNr:half an
=TTNPWr:half-
K\DKH\r:hall
LLLLM]r:hall ,
URJRHOr:hand
G^JOPMr:hand you
WH^HNGr:hande
LYZMIEr:hard
WVKMJJr:hard hat
bEHNNOr:hará
TWNGLOr:has
W<YFRUr:has a
MPIRVLr:has been
[SKMKKr:has confi
WSKPDPr:has invit
UWIQDQr:has invit you
LJYNONr:has kindl
TRYJJGr:has left
O]GMMLr:has the
QGINHcr:has thirt
HaLLIOr:has your
ULMPNOr:hast
TNLPNNr:hast du
cXFMGEr:hat
hAKRFMr:hat den
`DNPINr:hat den termi
VHNPKSr:haus
]BON\Br:have
\GILWJr:have a
]JDI]Ir:have you
\bMd48r:he
`F\EFLr:he /
WGK\KJr:he does
dLLJHLr:he inter
SE_MLJr:he is
TZCNMMr:he will
cKGMKNr:he'd
^KJMMMr:he'd like
k=AaHGr:he'll
]JJPLMr:he'll ask
QFmHHGr:he's
iDYFLAr:head
>T]JXIr:head ,
FQSNSOr:head de
hIPIFIr:head of
`IIOLMr:headt
<UYNSOr:healt
CUUOQNr:healt ↵
d?ZFFRr:hear
YGFNKZr:hear about
YGF^KLr:hears
WJMLHYr:hello
CgIOLLr:help
DXQOPOr:help .
cF@LKZr:hence
]GALK^r:hence the
NRX]P5r:her
GXI\HOr:her )
RAMJcMr:her .
KLWVKKr:her train
ZP]ODAr:here
SKXLMKr:here as
_ZGKGHr:here from
^XELIJr:here from @name
TH[MKKr:herse
kNMNEAr:het
gIHJKMr:het eerst
b^EEIGr:het gespr
TKIZLKr:het vak
UKLLOSr:het van
R\JLKJr:hi
ZVLMGIr:hi ,
?WPMUPr:hi /
ETQORPr:hier
ESQNRPr:hier klick
NMYJNMr:hijo
SX`T;?r:him
YI]FGNr:him )
RF[NJPr:him ,
QJP_IGr:him .
mFGOJGr:himse
dJJLLJr:himse ,
\IINOOr:hin
EFZ[FTr:hire
SXBFH_r:hirin
MW\SAFr:his
ZMTKJJr:his group
dHRKHJr:his own
[UJHLLr:holds
`KLNKKr:homew
jDKNIIr:homew talk
@QQNVTr:hope
OIJJN`r:hopef
;^RINXr:hospi
IQQJKZr:hospi ,
cLJJKLr:host
GJHLZ[r:hoste
UIHJM]r:hosts
@XDM_Sr:hotel
FGKPYZr:hotel /
RSDYY?r:hour
EOGMJgr:house
KTPNLQr:house ,
ISPOPOr:house , @name
`ZJY?>r:how
S^BYJDr:how we
`CJONOr:how you
VP^H8Ur:hr
\R^NB>r:hr )
BdMOMKr:hr @name
]GNOMMr:hr advis
fEGOMLr:hr busin
VKMNOOr:hr tbc
PC^HRNr:hr will
`ESMJKr:hrbp
]KNMHOr:hrbp )
FQTOOOr:hybri
ERUOOPr:hybri )
HHNcNJr:hört
INO\MKr:hört zu
eNOET@r:i
WRQNNEr:i @name
^KKPLKr:i @name .
hBFQKNr:i look
YDSKPNr:i will
TTPLJKr:i'll
RWGMONr:i'll be
hSELJEr:i'm
YWMOHGr:i'm the
eSKJCIr:ich
UJRNKOr:ich (
cKINKJr:ich .
[HIOOPr:ich den
\JKNKPr:ich freue
MNTNOOr:ich sie
\LGMNOr:ich sorge
OMTQLLr:ich uns
?YIIYXr:id
\IKMMPr:iem
ZILNMOr:iem .
O`]?BMr:if
C_NPOLr:if anyth
MmHFLGr:if the
GSTOOPr:if the gap
GeHOOIr:if the gate
CEaLF^r:if you
GJY[KJr:ignor
HJ\XKIr:ignor her
QST[AGr:ihnen
XEUJNPr:ihnen .
HdJIMMr:ihnen den
H]MJOOr:ihnen einen
[JJNOOr:ihnen hin
JM[NMLr:ihren
OMNKNWr:ii
`REMKLr:ik
P`HE_=r:il
E`GKZHr:il collo
`ELPOKr:il front
QINNPSr:ile
MJPNPVr:ile görüş
JM`KMLr:ill
WH]JLIr:im
ONYMMKr:im @name
IMJcMIr:impar
MNK\NKr:impar .
JL]aDBr:in
G\D_MGr:in ,
R^B\EHr:in .
MPh7LRr:in @name
aJFKKSr:in a
H`INOLr:in and
YHKQVGr:in for
\JGQQKr:in from
SVGKOOr:in hr
fHFLRHr:in our
_HMIONr:in perso
aO@fC@r:in the
FG^FK]r:in this
GJ]KYIr:in time
FZ\DRHr:in touch
fEGLLOr:in with
?RWMVPr:in your
YMKMMOr:indep
XMLMNOr:indep membe
LeFNOGr:indic
TXINMKr:indiq
GVPOOOr:infor |
ZIINPPr:infra
hEFNLLr:inglé
?WVNOQr:inkl .
cKJOJIr:insis
[MKNMLr:insis on
=VPMXQr:inspe
DURNQOr:inspe ↵
bIMJNJr:inste
PKWKNNr:inste .
LKIJLdr:insti
WLMNNNr:insti @name
XFMRf7r:inter
EPQPRRr:inter ↵
FUPNQPr:inter (
UTOFQLr:inter )
SQ=X`@r:inter ,
lF;YY<r:inter .
QLMOIXr:inter 0
6TYNWRr:inter :
@PROZPr:inter : @name
DPSNVOr:inter @name
OK]KLKr:inter and
WJH^HKr:inter audit
8XXMUQr:inter betwe
<XVNSPr:inter betwe @name
CQSOTPr:inter detai
QHVYJHr:inter for
GH]KWLr:inter is
iIJMIHr:inter on
N[KNJNr:inter panel
>SVNWNr:inter type
W`IP?Kr:inter with
{BCHFLr:inter you
bICGTQr:intro
EQPOTQr:intro call
TDEH]Xr:intro to
KJFQJcr:inven
NOMOLVr:inves
ZFF`ILr:invig
ZKDAeKr:invit
]TTKHBr:invit .
RIINK^r:invit as
UGFOL^r:invit as it
FINQeHr:invit to
`TBPOEr:invit you
aNGSCOr:invit you to
UCQOJXr:invol
UHLTLQr:invol in
XMm>CHr:is
IM]KOMr:is away
QAFJ[]r:is booke
]GIOPOr:is booke .
WYCJQMr:is er
QHIJaMr:is in
YKOKQLr:is in @name
QVLQJMr:is invit
VQLPKLr:is invit you
QVDZMHr:is learn
T`GLLGr:is learn how
^HQLJMr:is moved
MJZKONr:is no
HN]KRKr:is not
JIgJNHr:is off
^Ck?HGr:is on
EKbNNKr:is on sabba
VGELO^r:is our
YWHJOIr:is out
UKKPQOr:is sched
QKaFKKr:is stuck
QLVJNNr:is stuck in
_GOLNLr:is the
IRROOOr:is too
lHEJOJr:is trave
KVPMKQr:is your
FWPOOOr:is your coord
P@`SDRr:isn't
GOaLLKr:isn't comin
]FDLL[r:isn't invol
VIGRMVr:isn't invol in
RBeYCEr:ist
JK_OLLr:ist auf
JKaINLr:ist in
JK^IPMr:ist in @name
CFUIU_r:it
bIHNKNr:it )
\PFHFZr:it .
LHWMWKr:it is
_EXJIJr:it light
TFFOK`r:it never
XAWHNSr:it with
BFZTXMr:it's
JJLLN`r:its
TJNMOSr:için
IKQNQUr:için davet
bJCOONr:ja
<XYMQOr:janua
?WXMPOr:janua 0
VV_HP7r:je
I`RKEOr:je .
FVONROr:je bij
RSIPMOr:je de
WRKPIMr:je om
D`LQJNr:je terug
D\PPMNr:je van
P[IPKKr:jefa
_IJQLLr:jefa de
TJLJ]Hr:jeudi
lGLYE=r:job
RJYVJFr:job you'd
[BX[BHr:join
\D[IKKr:join .
[MKKONr:join from
hGHLFQr:joine
WIG[IMr:joini
_DAWXHr:joins
_KFMPMr:joins 0
EWPNQOr:junio
FWPNQOr:junio ↵
CY@hIMr:just
IGIcPNr:just liste
DFcLQQr:já
CTVOOOr:kan
DPOLL`r:kanto
`FUKIKr:keep
UI\KJKr:keep it
JJM`LKr:keeps
eFNHKOr:kenne
YITJLNr:kenne .
6YULYPr:kenni
XMNNMKr:kids
^KMMLJr:kids aslee
YJKNONr:kiero
\JINNNr:kiero zespo
LLMZNMr:kijkt
MLMXNMr:kijkt mee
PIUNPNr:kindl
LHYNPOr:kindl agree
^CCHJcr:kitch
GHLLJir:kitch .
CUQNSPr:klick
BUQNSPr:klick ,
CVWHC_r:know
HRQOPPr:know ?
WIMOOOr:know you
PgFJMFr:knows
Z\GIJJr:knows the
LKPJcFr:komt
K[HPHSr:koord
JORORMr:kopie
JNSMTNr:kopie !
TNNLONr:kredi
JPTMQNr:kredi (
HOUTMMr:kurz
XLKMNOr:kurz mit
jDHKMLr:kwart
cHHMJPr:l
gGHMHPr:l .
EhJKKLr:l'acc
FZ`FIKr:l'ent
LKeIJKr:l'ha
Vei<==r:la
EXOMPPr:la @name
XJKONPr:la desig
\HHOOOr:la encar
VTQOELr:la entre
aEFOPPr:la géran
ITPOOOr:la reuni
TI\JKMr:laat
[\W?CJr:lab
KJ_OLKr:lab direc
DPQNWPr:labs
EOPOXOr:labs -
EPPNWPr:labs - panel
^JJPLLr:lapto
UUINKMr:las
kDTDU?r:last
gKEQENr:last one
hGSGKFr:late
mIHHLHr:late ,
LGfHMJr:later
OEcLMKr:later .
aHNNLJr:lavor
aHKMLLr:lavor e
dY=T:Qr:le
\KIOOKr:le chef
>KTWSSr:lead
CTRORPr:lead (
GRQOQPr:lead ( @name
^MINJNr:lead )
aFGKTMr:lead ,
XJSPMHr:lead .
DSTNPQr:lead @name
FRRNORr:lead vacan
TK^GHMr:lead –
ZJIPNNr:leade
O[?TCYr:leads
`KJILPr:leads ,
I]BdKCr:learn
QYHSMIr:learn how
LMJ[OOr:learn the
QO\IKIr:leave
[LMKPMr:leert
NQ[GFSr:left
KbFMLNr:leidt
[FGIM]r:leite
]LMMLJr:leite @name
YMJONNr:leite mathe
YMMLJRr:leitu
PPSLJPr:leitu @name
SMKUMMr:lesso
LCRFZYr:lette
YKFLKZr:level
ZKGLIYr:level 0
HBYF\Vr:libra
]WGKMFr:liga
^GUKJKr:light
dX7?VSr:like
fIHNILr:like a
`Z5GaCr:like to
T?]FZJr:liked
gHHKLKr:likes
bMMLHKr:likes to
YT@bGDr:line
PHLKIbr:link
UKNONOr:link in
_\JIDHr:list
\E?pGCr:liste
RKH_KJr:liste .
ILI`NMr:liste in
WJJPPNr:liste to
TC_MKKr:llama
_ISKKIr:llega
]YDMKHr:lleva
GZMFG_r:lo
S[GLJNr:lobby
EWQOOOr:local
DWROOOr:local ↵
Q]NLIIr:logis
XYINHIr:logis )
`WHGJJr:loja
V\IHJLr:loja .
>TRMPYr:londo
MJZKOOr:longe
jMDKJJr:look
`FHQMNr:look forwa
VU;V^@r:looks
Ql@KKHr:looks after
PGI^LPr:looks over
ZQLMLJr:los
DXOOQOr:los @name
VLLTKMr:lot
YLKOOMr:lot ;
WJHOJXr:love
QGGRI`r:love to
_JMLJMr:loves
USCMIYr:ltd
NRUOLLr:ltd ↵
KMJ^NLr:luist
VZNKAOr:lunch
EPWKMVr:lunch ↵
VLMONNr:lunch is
ZJMOMLr:lunch w
[IMNMLr:lunch with
^PFLMMr:là
IJLK^Qr:m
8WULXQr:m /
L_FPMMr:mache
Q[FOLMr:mache den
cHGQLLr:macht
iHDPLIr:macht den
dIGOLKr:macht den @name
TYKJMJr:mag
NPLMLWr:mail
DgKQJIr:maile
D[LPQNr:mais
GPSOQOr:mais sobre
FQTOQOr:mais sobre o
IKdIMKr:make
K^MOLJr:makes
>`VIDZr:manag
DNPRLZr:manag ↵
DSROSOr:manag (
ESRPROr:manag ( @name
EJ[LG]r:manag ,
=YVPNQr:manag .
O]IMKMr:manag of
YUHNMJr:manag our
CPUOPSr:manag press
@WVNOPr:manag role
CTVNOPr:manag role )
UfEHHJr:manda
IgJLJIr:mapa
GaMOKJr:mapa .
ElMIKHr:marca
_LJMIOr:march
RJOOQNr:maser
NUJOPNr:mat
_KJKMMr:math
eKGIKOr:math depar
YMIONNr:mathe
UNLONNr:mathe .
RD]KZBr:maths
T=\@VWr:may
]JLTLGr:may be
RLLNULr:mbb
OMNOULr:mbb ↵
WLMNOMr:md
ULMOOOr:md ,
_\\CB>r:me
`JKOINr:me ,
\]JGJFr:me .
O[EQKPr:me to
aDULHMr:meant
AYRNQOr:mecha
YMJZHHr:mee
DQQVPNr:mee .
XMMQMIr:mee en
ES_?ZJr:meet
YIMPLOr:meet (
@VVNRNr:meet :
?SYOPPr:meet at
HPSOQOr:meet em
]KKNKMr:meet every
L_WJEIr:meet you
fQKJFGr:meeti
]QGQHLr:meeti .
XLQOINr:meeti id
EWPNPPr:meeti optio
bIJMIOr:membe
YLLMMOr:membe :
WF`GKLr:met
ZMINONr:metri
GPPOQRr:micro
IPPOPQr:micro teams
PHJJ^Or:min
E[ONONr:min )
ZHJMa@r:min ,
GQPOTPr:min intro
GVZWFEr:minds
HWZTGEr:minds the
n4=X:hr:minut
MMJYMOr:minut ,
`BIEHbr:minut .
OLPNLVr:minut para
\GNKMOr:minut to
^GKLPMr:minut with
bNYIDEr:mir
HRQOPOr:missi
JRPOOOr:missi mobil
YHJd@Kr:mit
DJKhNKr:mit ,
IML\ONr:mit , danac
dNKJJIr:mit .
>[HON\r:mit @name
^AXHMOr:mit ihnen
DWONTNr:mitar
EVONSNr:mitar :
TMMONOr:ml (
:WULVQr:mobil
CTRNRQr:mobil @name
IQQOQOr:mobil –
UPJNQMr:model
WKKNOPr:model and
[HJONOr:moi-m
YJJONPr:moi-m .
QDdINJr:monda
FJ\OPPr:monda ,
QE`MMJr:monda .
<T[NQPr:more about
?SYOQPr:more about meet
A[QNPPr:more |
ITPOOOr:more | meeti
IEEF`br:morni
cIILLLr:motiv
McIJLKr:move
MDhFDWr:moved
QIbJHMr:moved to
GMOMO[r:movin
KLINJcr:museu
KJJ]OPr:muted
MaNNIGr:my
ULYMKHr:my co-fo
CWQNPRr:mª
BXQNOQr:mª @name
GQUOOOr:mögli
FRUOOOr:mögli @name
ObJMIIr:na
IQSOOPr:na @name
COUNMXr:naar
TOKQNMr:nach
@SVRQNr:nach @name
TIPNLSr:nachf .
JH[IJYr:name
]NKMKKr:nativ
FMNN`Lr:nd
BPPNXQr:nd inter
EV]IMKr:ne
ITIL_Jr:need
FINKKgr:neede
PKFILer:neede .
OLNKQTr:neemt
KNMJSVr:neemt het
EK_IQPr:neith
YLMMNMr:nemen
YLMMMMr:nemen het
WMLOMNr:netzp
OBWNH]r:never
UGFOK]r:never reach
SZEaDDr:new
CWPNPRr:new @name
B:I`bSr:next
NIJQ]Kr:next appli
H\UIIOr:nicht
JcHINNr:niet
IYXHLLr:niet .
FWCE_Vr:night
QFIMP\r:night porte
LIHNeJr:night shift
fEJKMLr:nimmt
_FLNNMr:nimmt für
bGJMNLr:nimmt für den
PK\Y=Mr:no
?XWNNPr:no .
KJ]HQNr:no estar
GJ^JQOr:no longe
FKKdNLr:no quest
_PJIKMr:no relat
LK`KMLr:no viene
LLJKN`r:nobod
ILHHPfr:nobod ,
IQRROMr:nobod this
OLTSLLr:nochm
TJOQNNr:nochm kurz
@aWPHJr:non
LYNLNMr:non ci
b_DLEEr:noon
jLFKKHr:norma
AP[_AMr:not
EIeKPLr:not in
XKJNOOr:not reply
MK_LINr:note
WNMMLOr:note taker
LIGRKar:note-
RHE[QNr:notes
`GIIQPr:notes and
FMLdLKr:nothi
ZHMVKJr:notic
[OFONMr:notre
WMKONNr:notre direc
NFSL\Kr:nous
WFaNGFr:now
OWKPMMr:nuest
MVLPNNr:nuest direc
lGZGDCr:numbe
WE^OHIr:numbe .
_KDQLOr:numbe test
UJMPOPr:numér
OHFZRQr:nur
XMIMOOr:nur für
VOJJLVr:nurse
BXhGJHr:não
Jl?Cc?r:o
KJKJdKr:o .
EOVOORr:o @name
=VXMTNr:o convi
E]LMPOr:o gesto
DUSNRNr:o googl
EQTOQOr:o meet
WGIcDLr:obs
ZII]FKr:obs .
TJArHBr:obser
LFGlMHr:obser .
_LLMMIr:obser de
_IJNNLr:obser de groep
dIHMLKr:och
[LJNNMr:och fackl
YKLONNr:och fackl repre
JRPOPOr:octob
FSROQPr:octob 0
@VRNRQr:oder
DTRNRQr:oder @name
dF\GMAr:of
[KINVHr:of 0
]ZJJEJr:of @name
ZLJOKPr:of data
YKLNMMr:of desig
\FMPMMr:of engin
QH[OKMr:of gover
TKIYNLr:of her
^GIMOPr:of his
EZIM^Hr:of id
HLTXMLr:of it
TNKJ\Hr:of our
dKLNHJr:of quest
D[]ACZr:of the
QRSPJJr:of thing
EUXNMMr:of us
JGXD]Pr:of your
IOgXE>r:off
DM_LOOr:off sick
KHfKLIr:off the
Ui?S;Pr:offic
CXM]LIr:offic ,
mKCLJJr:offic .
;\QMRTr:offic :
HRUPMNr:offic ;
EZOOONr:offic manag
GQUNNPr:og drift
[NHNNLr:og drift @name
LLJ\MOr:ohne
aLA\FJr:om
dJcI-Sr:on
GPXNPNr:on +
NMZMNIr:on @name
aBN^HBr:on a
_LENOMr:on a small
FdHMMNr:on behal
F_LNMNr:on behal of
[\FTFCr:on for
SD]RGMr:on frida
JJ_LNMr:on leave
STGOONr:on mat
RF\NNKr:on monda
MHaMMJr:on sabba
dFRU3Vr:on the
YEZGMMr:on thurs
?NPPP^r:on tuesd
^EJOPNr:on white
@P]SLNr:on your
GULKOXr:once
dO9@T[r:one
`LGQHNr:one !
JXKOJSr:one .
]IKPNLr:one inter
nJIFKHr:one of
jLKJEIr:one quest
FNWINYr:onlin
CWUNNNr:onlin )
ETQNROr:onlin @name
=OkaBAr:only
@VUNROr:ons
LMJL^Lr:onsit
SZKLLKr:op
M[NLKLr:open
B[PPNOr:open the
gGFOJNr:openi
WLUMDRr:opens
KbEOHQr:opens the
?^ZLMIr:opera
6`ULRQr:opera ↵
MI_MNJr:opera ,
]IKPLMr:opera .
GQWPNNr:opera analy
]KKNKMr:ops
_MLMKKr:ops )
ISMVNMr:optio
DYPNOPr:optio ↵
FT[KIQr:or
AUTNPSr:or @name
DSVOOOr:or cance
ERVOOOr:or cance :
PQUKKNr:oraz
XNPLKMr:oraz @name
\LJNMMr:oraz @name .
ZSGKOMr:order
^FFM_Er:ore
YFFMeCr:ore 0
fIGOHMr:organ
\IKPLNr:organ ↵
EVSMNQr:organ :
GKSOTRr:ort
GTQOPPr:oscur
HSPOPOr:oscur ,
OYUFMJr:other
?TWNSOr:ou
LVKWHNr:our
ZCC`PIr:our @name
RWIPJNr:our archi
[PNLLJr:our call
eIFPLJr:our cfo
NNYPOHr:our chair
`HIONLr:our head
EII_H\r:our inter
cLEOJNr:our lead
XKLNONr:our md
YH[IMHr:our patro
EQNXOOr:our proce
YMJYLEr:our train
HVcHIGr:out
GWZKLKr:out of
aLCMOOr:out your
ZY;[KEr:over
@WPLSSr:over .
QYIMNMr:over and
KZKPLNr:over de
]KENOOr:over dinne
fLGKKKr:over from
VKNNNOr:over the
S@OIGhr:own
QHJKN^r:own .
JMJ`OKr:oyent
LMIaNIr:oyent .
XMNNMMr:paar
HQRMMUr:paint
eFJRLHr:paint exerc
ERSNSOr:pair
?UTMUPr:pair progr
JH[=iGr:panel
LJ`INLr:panel .
FPQOUPr:panel inter
HLQOPVr:panic
JKQOOVr:panic ↵
SVB^GJr:paper
LVFXLNr:paper ,
MR_LIHr:par
IJ_MMMr:par @name
GbFFaDr:para
RMPLTJr:para a
K[JPNKr:parki
[HMMPKr:parla
_EEXMLr:parle
FG^[LHr:part
HIYXOIr:part of
]HUJLJr:parte
]GNONMr:parte .
ITPOOOr:parte alla
SEbKMIr:parti
`JIPKMr:partn
GRXOMLr:pas
OH[NKOr:passe
BSYNOOr:past
ERXOOOr:past you
UPHLPQr:patie
\LHLNPr:patie repre
_F]JHGr:patro
UJaHKGr:patro ,
XMRMHNr:payme
EHWL_Lr:payro
WHNPKSr:pdl
SC]UJHr:peer
PGU[JJr:peer ,
bZR?KAr:peopl
^COOOKr:peopl &
UKTHNOr:peopl )
SJ`KKGr:peopl .
SYHKOMr:peopl @name
aMEGPPr:peopl skill
RCDXRXr:per
BKRRJ^r:per @name
GUPOOOr:per dispo
KGK[UMr:per il
DYPNPOr:per la
HUPOPOr:per parte
bJJMINr:pergu
iX[>C=r:perso
UPMNMMr:perso ↵
iNHGJIr:perso )
^JIIPPr:perso ,
nATCNFr:perso .
KQUMMOr:perso odděl
_HJNNLr:perso teil
]LMPIKr:persö
MLMGVWr:phone
FONQMZr:phone :
QTJPNMr:phone you
>PRMXUr:physi
?ZRNQPr:pin
J[IOLQr:piso
DGV]MOr:pitch
6b]JUGr:plann
@TSMWOr:plann ii
IRPOPPr:plann post
WQDHLYr:plant
^EMQOJr:plant de
YPSMKFr:plant manag
VMLNNNr:plata
WMKNNNr:plata .
POHNSRr:platf
HQLNSTr:platf engin
DN^BaGr:pleas
FKSO\Kr:pleas .
FXPOOOr:pleas consi
UIXEOPr:plus
QQJMQPr:plus a
`DHHSSr:pm
GTOLQTr:pm ↵
\HMOLNr:pm wrap-
NNKNRTr:pm –
FTSOOOr:poort
ZaIFJEr:pop
^LMMMIr:pop in
V^MLGGr:por
CWROOPr:por favor
FZCE]Tr:porta
IbJMNKr:porta .
DWQOPOr:porta :
PHJMTWr:porte
XEJNOVr:porte /
HQQLSRr:portf
K`LMKKr:porti
L]MOLJr:porti .
TOIOPOr:posit .
SZGOKMr:post
YIJNPPr:post .
?SRM[Mr:poste
PRJIYLr:pour
bCLOJOr:pour un
aKJKMMr:praat
WH]LIIr:pract
JIEUVWr:pregu
RBHUTUr:pregu .
>YSNPRr:pregu en
TAaMJMr:premi
OGKTLXr:prend
PCJ\HXr:prend le
A_LOPPr:prepa
T<TcS@r:prese
ELJ\[Hr:prese ,
YH[HKKr:prese .
GKKgLJr:prese by
VMLNOOr:presi
VMLNOOr:presi )
TMTMKMr:press
BPVOPTr:press @name
\LHNOMr:previ
YQHNNLr:previ candi
fAZKFHr:prime
^GMNMMr:prime parte
^DLJJXr:primo
`LKLNIr:princ
RMHNQTr:princ consu
NTMMLRr:princ engin
JXINQPr:print
GKhJJLr:pris
?]H`REr:proce
HPPVNNr:proce for
^G\FKHr:produ
]LMLLMr:produ ↵
VG\KLIr:produ .
[HNOMMr:produ @name
UKPOMMr:produ desig
_IIMMNr:produ sense
KRZIMNr:profi
dFJJOMr:progr
AQQNUTr:progr 0
BTSMTOr:progr with
2YXLUVr:proje
CTQNTPr:proje rse
]IULKHr:propo
VJ[MKHr:propo anoth
hHHNILr:prova
\HLNONr:prova in
dGJPJKr:prueb
\HLJLSr:prési
[JLLLPr:prési )
GdJIOMr:prête
J]ILJTr:puert
kEFNJMr:puis
FLM_RJr:purel
W]JMEKr:put
VXJLLJr:puts
YJKONOr:pôle
XKKONOr:pôle .
bHMNJKr:quart
[NXKMAr:que
iGHNHLr:quer
hL:VX?r:quest
X@LXEZr:quest .
CVTNSMr:quest ?
S_FNFMr:quest about
aILKMMr:quest among
UMMMNOr:quest as
dHMNHKr:quest for
XKHI_Gr:quest from
\V_EADr:qui
ZJHOOPr:qui est
FVQOPOr:qui per
UFYNJMr:qui reçoi
bHHOJOr:qui vous
lFFLMIr:quier
JNJ`MLr:quiet
XZHJMIr:qué
ARRNWPr:r
ARROVOr:r -
>XVMQPr:raise
?WVMPPr:raise :
AVUNPPr:raise : @name
KK\MLOr:ran
LJ]KLOr:ran this
QKYLLMr:ran this team
H`IOLNr:rappe
AaKNNQr:raum
UGHKdGr:re
CVPNSOr:re :
LBSIXXr:reach
RHGOL_r:reach you
NNQKMVr:read
>SSNQWr:read the
WISMLNr:read your
UJSNLNr:read your cover
IKUKNYr:readi
LH[HMUr:readi room
QJI[OLr:reaso
JSSMOOr:reboo
A_FIHar:recep
FOLPM]r:recep ,
NIKNL_r:recep , @name
?jNOIKr:recep .
GROOQRr:recht
>ZTNNQr:recip
GSWJIWr:recor
GXKMG[r:recor the
Y`5DK]r:recru
:bONPQr:recru ↵
WKNMNOr:recru (
PaLIHLr:recru )
jJILJHr:recru ,
CgENPMr:recru ;
UJNNPOr:recru @name
G[POLNr:recru admin
A_OQMMr:recru coord
SSQOJJr:recru scree
GJNMO_r:recru un
TLNQNOr:recru wrap-
U\JIILr:recru |
DXPOQOr:recru –
HKNK`Lr:ref
FW]JMJr:refer
ARQOQUr:rekru
Y[IHKKr:relat
[XHHLKr:relat !
AG\fIGr:remai
FQILO_r:remin
HPKNO[r:remin .
JMMM]Lr:rende
R^GMIMr:reply
S[GLJNr:reply to
XLOOJNr:repor
JbOGKMr:repre
PQJNQPr:repre .
[LJNNMr:repre @name
TJSJPPr:repre her
IP_NIKr:reque
^MCIOTr:resea
gFJGLOr:resea )
dGCQIQr:resea @name
HUOMQPr:resea scien
iKHPGFr:respo
\MJOKMr:respo de
YKLOMNr:respo du
JRROPNr:respo logis
EHaWLIr:resta
A\EcLIr:reste
VKKKJZr:retai
OJQOQPr:retai group
MNiHEIr:retir
DPY\IHr:retra
HKSaJHr:retra .
cMILGMr:retur
CXRNPOr:reuni
GVPOOOr:reuni ↵
ARXIQUr:revie
TGZOKKr:reçoi
WFZNILr:reçoi .
\PWSD@r:rh
aINOKIr:rh ↵
JIX]IIr:rh )
UVKNMIr:rh ,
LMKZPLr:rides
?WXNSLr:riesg
DVUNRLr:riesg ↵
VX=MF\r:ring
Z[AOKKr:ring you
CYQOPOr:riuni
DWQOOOr:riuni ↵
FNJLNcr:robot
DQPOVPr:robot )
?USNUPr:rol
IXL\IHr:role
BUUNPPr:role )
=XUOQPr:role at
PFRS=br:room
LTZIOHr:room .
VHG^OHr:room 0
LLLKO\r:room is
TIHZMNr:ropes
RFEaNNr:ropes and
cWFFOEr:round
_HGOVFr:round 0
Z[IJGLr:round the
NHNNNZr:rozmo
IPQORPr:rse
HSQOPOr:rse ↵
VJMONOr:rse )
ZINQLKr:rufen
]HMQLKr:rufen sie
UKQOKOr:ruft
ZJKPLOr:ruft dich
QOYZCEr:run
VBXKOOr:run it
RMSWFJr:run the
EQROMUr:rundg
@TSPNUr:rundg mit
hGGJKNr:runs
cJFONKr:runs the
MXMMNLr:réser
?ZTMQOr:réuni
OKLM^Jr:s
ZDZHEUr:sa
SL^LJGr:sabba
YLPMLKr:sabba ,
SHM]LIr:safet
LHiIMFr:saiu
MYLNNLr:sala
\?bJLGr:salar
[EDKaJr:sales
SJHO[Lr:sales openi
SFGNK`r:same
UMMMNOr:same quest
GZPOMMr:san
LZNOMJr:san @name
TXDVMGr:sandb
LKLbLJr:sans
XJMRNLr:santé ,
HHgLPGr:sarà
HIOZKUr:say
PYFZGJr:says
KhJLJGr:sched
OWIQMNr:sched .
TUKPIMr:sched zoom
Y[HLHKr:schic
dHJKMLr:schic )
QEI[HXr:schoo
^GJOONr:schoo manag
XH[NIHr:schui
?SNQL^r:schul
HMMNN]r:schul @name
=XOLUUr:scien
HRONRPr:scien )
CXQNPPr:scien with
fEFC_Gr:scree
MTPOOLr:scree (
dEKPHMr:scree ,
?TTG]Or:scree for
KKHbNKr:scrib
TFcJJJr:se
AROKUYr:searc
INNMTTr:searc ↵
AWVNOPr:searc ltd
QJQ[LGr:seat
MVJOPNr:seat when
V@QXMOr:secon
QVJMRJr:secon half
DcDNGZr:secre
\HHOOOr:secre @name
VLOQINr:sede di
Q8QLU_r:see
JL`OJKr:see @name
SGI[OMr:see how
f?BM]Hr:see you
cC^HEHr:sees
g@VJHJr:sees you
TWJMKLr:segre
FPPXPLr:segue
EZOOONr:sekre
EdMGDYr:selec
Q_FLMLr:selez
@WQPQPr:selez ↵
QZKKNJr:seleç
XWJLKJr:seleç ,
@lFMNLr:send
FaFQMOr:send you
LZfKABr:sends
V^IDTDr:senio
]JKQJNr:senio engin
RLTOMMr:senio produ
_MLOIJr:senio sre
_IINMNr:sense
]HJOMNr:sense |
SICHX[r:sent
LGfJLLr:senti
EK]KQQr:septe
VIUPKKr:sera
HbQLKIr:servi
FUOOROr:servi ↵
GQVNNOr:servi ]
RTVPIDr:sessi
JJWXOHr:sessi .
ZMKJONr:sessi inste
gY?GNGr:set
_EKNNOr:set of
\LJNLNr:set the
Z[HHMGr:set up
WZKJMGr:set up a
OWLMNMr:set up the
QI]LMJr:seule
SG_LMIr:seule .
gCGZBLr:shado
RLJ\FQr:shado )
^MLEOPr:shado .
UOMMKPr:shado :
IRSRMMr:shado by
GUSF^Gr:share
`ILLLMr:share the
aQKILGr:sharp
SEVeV2r:she
J]GZENr:she /
RSIOONr:she goes
`MJLJLr:she has
FIY]KJr:she isn't
MLJK]Nr:she looks
FG\UQKr:she stays
J[EZKKr:she will
cZDKJDr:she'l
SN\VBEr:she's
IL]OMLr:she's in
DDVE`Xr:shift
DNMNaLr:shift .
[XILDOr:shop
aDINHWr:shop .
dDKG^Br:short
FSTNOPr:short ↵
[KKOKNr:short notic
JKM\JSr:shoul
HRQOPPr:shoul know
N[HMPMr:show
YOHMNMr:show you
\\FHIJr:shows
VZIJJNr:shows candi
VZLKHLr:shows candi round
RWHNMNr:shows you
HZSLNLr:si
UENaGJr:sich
\JGOOOr:sich auf
IM\KOMr:sick
TLHNF]r:side
KKKNO]r:side .
[PKQHJr:side of
WA`TO>r:sie
SJHM[Lr:sie .
TLQQMLr:sie an
_KIKNOr:sie kenne
FZGN]Gr:sign
P`IGNLr:signs
KHFrFIr:silen
IJIiMIr:silen .
9[YONQr:sind
DTTNPPr:sind :
O]HOHNr:siste
a?>[D^r:sit
hDGOHPr:sit down
SCdOIHr:site
KKFpKCr:sits
KMIaMKr:sits in
MHQWFVr:situa
HJIiKKr:sitzt
MI\LMOr:six
NKZMLNr:six years
eLDEPPr:skill
^NEIPPr:skill .
FKKcMOr:slide
VYGNJLr:slot
YOGQLMr:slot for
C^LPMPr:slot with
fECNNNr:small
YMINNOr:small exist
ISPOPOr:smart
JSOOOOr:smart ↵
]CM<S^r:so
ILfJLHr:so @name
TMLPNNr:so have
PJHZOOr:so he
UJJ[KKr:so he'll
TMQOMLr:so sorry
YLDNMWr:so we
XKLNLPr:sobre
EQTOROr:sobre o
fJKKIKr:soci
bLKMIJr:soci del
cKHLLKr:socio
\MJMMLr:socio )
IRPOPOr:socié
JRPOPOr:socié :
]CJNOTr:softw
?PRNTWr:softw engin
GMMMcIr:solli
H]ZHMFr:solo
RFMMVRr:solut
cHJMLLr:someo
aIJLNLr:someo from
ZOHMOMr:son
[LHMNOr:sorge
XMJNNOr:sorge nur
TMPONLr:sorry
N_MJKKr:spare
QLJ_FNr:speak
QKEaIOr:speak ,
`FBQQPr:speak with
\HKONNr:speci
RJROONr:speci ↵
`LINLKr:specj
LJH_NNr:sprec
DGVZPNr:späte
`IHHPQr:sql
\IHMPPr:sql /
RURPGJr:sre
`LLPHJr:sre ,
EQUOQPr:st
DQUOQPr:st stage
YLLOMMr:stabi
WM?@W`r:staff
YMLMMOr:staff )
ZIHL\Hr:staff engin
XYHPIIr:staff –
AE[DlJr:stage
GQSOQOr:stage ,
LKJObGr:stage 0
UMNOMNr:stake
STC^HIr:stand
ZHQLOLr:stand .
EMH^QQr:stand by
=V_I]Br:start
OK[MMKr:start here
NK\MMKr:start here as
NUCaJIr:stati
DYI^KKr:stati .
gDTGKIr:stay
YIYJJLr:stay for
IPWQX@r:stays
cHFTKJr:stays on
cHFVKIr:stell
jEFINMr:stell .
\LGMNPr:stell frage
QHKM^Kr:step
gLHLLGr:still
ENNP_Jr:strai
VKOONNr:straß
DLMNNar:stree
>\QOPPr:stree ↵
NKNLL[r:stree ,
BRYPNOr:strik ,
PL^GMLr:stuck
QM[FNMr:stuck in
?SQLTVr:studi
9WQMTXr:studi direc
bHMJMLr:stößt
KGgGLOr:su
LN\GNNr:su hijo
WLLNNNr:submi
WLLNNNr:submi .
IRPOPOr:suche
IRPOPOr:suche |
LKMSOTr:super
R_INFLr:suppo
]JKOLMr:sur
XZGKIMr:syste
ZJNPLLr:syste desig
IUC`LKr:só
CVPOPQr:t
CVPOPQr:t :
OKKMNZr:table
Y<QhKAr:take
UJUUKGr:take ,
FNJ[QPr:take notes
^FJMOQr:take you
UF[ILOr:take-
VMMONNr:take- submi
TMMMLRr:taker
][>GCZr:takes
YXFKNJr:takes over
TYHMLMr:takes over and
X\ILHJr:takes your
BpKLKGr:talen
IQNPSOr:talen @
?nNMJIr:talen @name
DbMPJMr:talen coord
ZR>\=Wr:talk
SGGbMKr:talk .
^LFPLNr:talk about
TJUKOMr:talk to
ZXFQHIr:talki
PBJbMNr:talks
`GJMMOr:talle
cMJKKJr:també
_MJLLLr:també estar
OLLHN^r:task
MGYNPOr:tasti
MEZNPOr:tasti with
WLMNNNr:tbc
VLNNONr:tbc .
_IZHFJr:tbd
lROHO7r:te
S[GLKNr:te enseñ
WWGLKNr:te enseñ el
TYININr:te entre
SFHP\Mr:te esper
dDHNMOr:te hará
P_EJMNr:tea
IcILNLr:tea and
JKKL^Pr:teach
TIVJONr:team
BSVMTNr:team (
jMDHNIr:team ,
LJ]MLNr:team for
HPTOPOr:team kenne
LH]ZDKr:team lead
G[PLPMr:team will
WKLNOOr:team you
cBJPGUr:teaml
WNKLOOr:teaml )
LHPRLXr:teaml @name
@Z^LKJr:teams
P]JMMIr:tech
UND[LLr:techn
XMKONMr:techn .
FPPOTPr:techn inter
YMIMOOr:tee
ZLYKHIr:teil
ZHXLKIr:teil .
BURMSQr:teiln
@VRNSPr:teiln ↵
ULLNUJr:tel
_JJOPIr:tel .
dCSLIJr:telef
_KMMLJr:telef .
BYONSNr:telef –
kTBFKHr:tell
rP@GKGr:tell you
iDHEIWr:ten
eCIFJYr:ten minut
R_EOGNr:termi
IWNPNNr:terug
LRfCODr:test
B\ZIVDr:test .
ZXGLLIr:test your
SQJIH\r:text
VSLMLKr:text when
GPJLO^r:text you
FHYNI\r:th
CK]QMPr:th ,
MMKNMZr:th .
DMOLcKr:thank
GKMO_Nr:thank you
T@dG@Zr:that
IKhLIIr:that day
IHaJPNr:that she
MGJgKJr:that'
I]HYGKr:the
FXSMHUr:the 0
NNKMNXr:the @name
TWKMKLr:the agenc
BGGlGWr:the back
KMJ]QKr:the backg
UKLNMSr:the baker
[WJNIHr:the boss
KeILKJr:the bus
PZLMLLr:the cabin
HZMONMr:the calen
TZ<PHXr:the call
PMRFG^r:the case
NVXLJHr:the clien
FGJeNOr:the clock
AI[XMQr:the conve
KIHcOLr:the corne
aGIPNKr:the data
GhVELCr:the day
R[HULEr:the decis
NeIKMGr:the desk
M_JKOJr:the dial-
IXCRH[r:the door
OH^JLNr:the end
[KONJMr:the engin
FWPOOOr:the envir
DcHONNr:the exit
cFGJPPr:the field
aEXKJHr:the file
\AfDFLr:the first
GRSOOPr:the gap
aeBIGBr:the gate
TMNOONr:the gover
YZJKGLr:the groun
J_DNPOr:the group
=TUMOWr:the half-
KiG]<Er:the inter
I`[LGCr:the lab
gKMIMEr:the last
YLJONOr:the libra
UKKUNLr:the line
VQHLOOr:the lobby
OfINIFr:the manag
eJHILOr:the math
HMLWYIr:the next
[XCRJIr:the numbe
TLIJNYr:the nurse
oAFMMJr:the one
NKcJKJr:the panel
ZFVPNFr:the phone
XPLLMMr:the previ
GLKcLLr:the proce
^HIPLOr:the progr
_JLKMMr:the quest
IWI[PFr:the room
OHH]OOr:the ropes
TGGNJ`r:the same
dGELOOr:the scree
TUJMPJr:the secon
UYREKIr:the sessi
XXGLFPr:the shop
D[PPLOr:the slot
CTGYKYr:the talk
QHTNPOr:the tasti
]THKKJr:the team
EOTJ_Jr:the time
KFVMLYr:the topic
R[KMILr:the twins
LgKKIHr:the visit
ENH^QPr:the wall
dDJMNMr:the ward
OJMNLZr:the yard
BhFRLLr:the zoom
\]EEMHr:them
RXGGWKr:them )
\KMLLNr:thems
bIKJLNr:thems .
SFOHTVr:then
DLYK`Fr:then @name
eGDL]@r:then a
_SKMHGr:then the
L_IQJKr:then you
WBQZMIr:there
^JTFJNr:these
SRHPMPr:thesi
STGQLPr:thesi with
^V=TOFr:they
_EHIYKr:they /
ZJHOOPr:they ask
NOKPXJr:thing
OILOI_r:thirt
\^c:5Pr:this
FIcKPMr:this call
aGDOPPr:this e-mai
EVROOOr:this event
[YKJEKr:this invit
PK\LLMr:this team
XK^HHIr:this time
ZFOOPLr:this week
]JPIMMr:thoug
bSCNHLr:three
IM6ZePr:throu
PG;XZVr:throu the
TFLKUSr:throu your
FSVGXLr:thurs
YC[HNMr:thurs .
GRQOPPr:thurs 0
YLNOKMr:thurs apr
X`GIJIr:ti
\HLMONr:ti prova
JTZIMLr:ticke
IG^V^7r:time
ARYSOMr:time )
BTYNONr:time ) on
>VTJ`Ir:time .
UKPOQJr:time :
ERTOROr:time zone
FRTOQOr:time zone :
TMNONOr:tiny
AKNOKfr:title
CMKNMcr:title :
JQPPSLr:to
NTIOTKr:to :
Ag^JJ@r:to @name
ROFN[Kr:to a
VRZGFKr:to be
Q_GHOKr:to book
IbJRHKr:to confi
aFGONPr:to discu
UMUKKLr:to frida
M]FKOOr:to get
p?BKGVr:to hear
HhENHOr:to her
HGGQiIr:to inter
WIYLLJr:to keep
J`FPOKr:to know
KLK[OOr:to learn
d@NH[Dr:to meet
GGK]I\r:to our
LKXJMTr:to say
`CBXOOr:to see
C`KQJQr:to send
EFK`H]r:to sit
\FONMNr:to speak
PHK\OKr:to take
RXEPLNr:to talk
XEHIWVr:to team
:iGNPRr:to the
^HHNOPr:to this
VA`NGOr:to us
WMGZGNr:to your
eEJXFGr:today
WIJ]JIr:today .
KLLbLIr:toeho
JMM`KJr:toeho .
PL[GNOr:too
GSTNOOr:too short
YDTIFZr:topic
CRUOPQr:topic ↵
YGFLI_r:topic of
A`ZFPIr:touch
FW[HQJr:touch about
fB[IIFr:tour
fELPHKr:tour after
JMMJKbr:tower
WHLK[Ir:traba
ZGHLE_r:tract
TLQNMNr:tragw
H[IKLWr:trail
SWMW>Nr:train
cJJPKGr:train ,
BPJ\PSr:train .
YF^IJJr:train is
JRSQOMr:train strik
HgIOIKr:trans
HdJOIMr:trans votre
`j?CHFr:trave
EhKKLKr:trave .
GSPOQOr:triag
HRPOQOr:triag avond
WJDLaIr:trial
[KJKHXr:trust
QJJKN[r:trust .
ZMKNIQr:tu
I]JKVIr:tudo
GPVNLSr:tuesd
@VWMQOr:tuesd ,
>S`PKNr:turn
^JJOLNr:turno
hMJDOHr:twent
eFKHPLr:twent minut
HZFH]Mr:twice
P[IOKKr:twins
cFBA\Rr:two
fGHNINr:two .
^LKKPKr:two colle
EYHM\Jr:two forms
SBWMXHr:two of
`HKKNMr:two quest
;SWOXNr:type
=TVNWMr:type :
UMKTMLr:types
SLJYKLr:types a
IRSOPMr:técni ·
UHPMMSr:télép
EbHJ@`r:uffic
ISOPPPr:uk
ISNOPPr:uk ,
cFG]HEr:um
DUQNSOr:um an
ZLMMLMr:um vogal
[GIHEcr:un
d@MPKOr:un premi
aKGMIPr:un élu
YPOJIPr:una
XILONPr:unas
]IINMPr:unas pregu
aJJXALr:und
PQJOMTr:und 0
URJGOSr:und @name
bFKPMJr:und @name ↵
^LKJLNr:und ein
iCOQEHr:und ich
XLKNNNr:und ich uns
QXBFSVr:une
AYSONPr:unive
HTOOPPr:unive ↵
]JSJMHr:uns
OIJO[Nr:uns auf
IZSOKJr:unter
WKOQLLr:unter 0
UHXJNNr:until
HeVD?Ur:up
EWROONr:up .
WZKIMGr:up a
TWHKPLr:up the
IdGQJKr:up to
J\IKWIr:upsta
D]WQEKr:us
GWFZMOr:us ,
UCZPLMr:us .
^GGLSOr:us in
@QSLWSr:us throu
YIFKLZr:used
[HCKK^r:used to
XFKMMWr:uses
TILMOUr:uses the
IIgJLKr:va
OO^JJJr:vacan
=WTMOVr:vacan (
XHINZIr:vaga
RJIOXNr:vaga de
\HQSKHr:vai
TKIZMKr:vak
YKJOLQr:value
`Z>FNOr:van
ZMJQKMr:van de
IOOJTUr:van haar
EaHPMOr:van het
S]BKPNr:van recru
aCVKJJr:verra
TF\LMKr:verra seule
H]MOOJr:via
`V@AD]r:video
WJMONOr:video ↵
VSLNJMr:video :
IH^WKIr:viene
IJYZKHr:viene a
bNKIILr:virtu
MPLJWOr:visio
GmLIGJr:visit
DlKJMHr:visit .
fHGJKPr:vocal
bFFMOOr:vocal @name
]LMMKLr:vogal
M[E]HHr:vom
K_IKLPr:vom @name
PEK\QNr:vom recru
EbLLMNr:voor
9YVMUPr:voor de
<TLMXXr:vor
?RQNWRr:vor ort
BHTQaKr:vorst
KPSVFPr:vos
G]BGhEr:votre
d`b=9>r:vous
URIPLOr:vous accue
VQIPLOr:vous accue à
bFJNLNr:vous appel
HbIIONr:vous prête
I]JOMNr:vous rappe
ZEZNJJr:vous verra
LKZKMSr:vp
CQPNQWr:vp ↵
WLMOMOr:vp analy
]JOLHPr:vp eng
aGIPLLr:vp engin
ZLJNOMr:vp produ
cYEIEIr:vrage
_IJLNMr:vrage stell
aIHNNMr:vuole
7ZULXPr:w
5\VLXOr:w /
WfJCLDr:wait
UBHHX[r:walk
[LIIQQr:walk-
FNJ[PPr:wall
DMH_QQr:wall and
PJJN\Mr:want
QKKNYMr:want to
lSOGADr:wants
oF@OHNr:wants to
JQSLIVr:ward
\HJLD\r:ward ,
>TSNRUr:ward 0
6U]RPPr:ward manag
FVONOQr:ward recru
\HHJMWr:wareh
KGhKILr:was
YBNkF@r:watch
JHZYKJr:watch the
[JGOPOr:ways
XKIMPPr:ways of
>EUBWir:we
XIBNbGr:we have
DF_]LHr:we hire
YKITNKr:we inter
GSQOPPr:we shoul
HRSOOOr:wed
VMLONMr:wedne
PGfGLJr:week
SGWNQJr:week ,
FHiJNJr:week .
JRPOPOr:weeke
FJXPWLr:well
F^KOPMr:werks
eFIMNKr:what
HcTKGJr:when
RUGOONr:when she
YTKLKJr:when the
QJ[OIMr:when you
YIMOMOr:where
YIMPLOr:where :
Z[DKLIr:which
\>WQNKr:while
_ELJQOr:while you
^PFLNMr:white
bJHMLNr:white )
ZHKOOOr:white :
]TWZ1Gr:who
QaGNKGr:who looks
VYFPMIr:who manag
`UALKMr:who will
KaHNKNr:who would
SFU\HHr:who'd
TFRZJJr:who'd be
TTCZILr:who'l
XVHSIGr:who'l be
ZKHXMHr:who's
MJWQKOr:whom
ME^RKMr:whom you
NKXVKGr:whose
RJVXJFr:whose job
_IKLLNr:wien
fJGOJJr:wil
fHGQHLr:wil je
^[CSAKr:will
_MNEOLr:will ask
QQETFZr:will be
ZUHHPKr:will be calli
G^C[QFr:will be in
CG[[OLr:will be on
QYCKPRr:will be your
F`MMOJr:will bring
bBPNLMr:will call
h?EPNOr:will call you
RRJMPOr:will colle
RSJMOOr:will colle you
WKKNOOr:will cover
`WCGOJr:will dial
\HHMPQr:will go
VMINPPr:will have
YMJMNOr:will have his
D^NNMPr:will help
jCFINQr:will inter
]KKGOQr:will inter you
dJHHNNr:will join
]LKHONr:will join from
FgDLONr:will meet
LYJMPNr:will meet you
HRPVMNr:will not
GZNNNOr:will open
?]PPNOr:will open the
TMMONOr:will pair
URIONMr:will phone
VOKONMr:will phone you
HTTNNNr:will reboo
^VBOJKr:will ring
^NEQKNr:will ring you
J@Y_LLr:will run
PHIYPPr:will run the
dEGNRKr:will see
GcGMPNr:will send
JJJ]ONr:will shado
YKKNNOr:will show
bEHLNPr:will sit
USMIOKr:will take
aEGLPPr:will talk
_IKKONr:will tell
aGHNOLr:will test
iDEMOLr:will test your
ZLFHJ[r:will text
TTHPMLr:will text when
DVIJN^r:will text you
UJFZNLr:will watch
H;W_RPr:wir
ZJOQKKr:wir rufen
aKHMMLr:wird
UhA<_@r:with
2MXLgPr:with @name
OZHUJJr:with a
gGEOHOr:with her
U_KIHIr:with him
bHFMMPr:with his
SEYNKPr:with me
CuBFBXr:with the
QHIZONr:with us
vKRE=Er:with you
TEJfNCr:witho
NC^_GDr:won't
HJcMMKr:won't be
[JHZJIr:word
EJfMKLr:wordt
dHGIQNr:work
WLJOOOr:work ,
OMKZMLr:works
QZXBZ;r:would
OH\HOPr:would be
TLMOOOr:would join
^^;E`>r:would like
YZHLKGr:would like to
KTOOOOr:would repor
]HLQKMr:wrap-
^FMPLNr:wrap- with
Kb@^FIr:write
J`NPEOr:write to
PNJMTQr:writt
g7TVU=r:y
fJHLILr:y @name
\ILLONr:y el
]HINOOr:y la
DIeOOJr:y no
WFRMMPr:ya
i@EJF\r:yard
KM`KHMr:year
^H]JFFr:years
dMJKKJr:years in
hAFQMLr:yo
_Ve'SFr:you
PcNVBBr:you ,
aN]>?Qr:you .
E`JRIPr:you :
COYKF]r:you a
kEFMLKr:you about
\VDPHKr:you after
L\JHPQr:you and
GgEQOGr:you are
^HFOPPr:you as
cLGRIIr:you ask
hU=NGLr:you at
XLMPMLr:you cook
KH`OMJr:you do
NWGFaGr:you for
[NRIJKr:you from
KUYNKGr:you get
S\HKMLr:you go
^TDIMNr:you how
\SIOKHr:you if
CeVIIJr:you in
[DgJFCr:you on
YSHLMLr:you over
OIYMMOr:you quest
Y]CPLFr:you the
XUHNMJr:you throu
LhLEX>r:you to
HYNONOr:you up
`FJMPMr:you what
J_KLIPr:you with
SH[INMr:you won't
\KLIPMr:you work
QJT[HGr:you'd
VKVQKGr:you'd take
YWDCHZr:you'l
eHNMIIr:you'l be
QWGG_Er:you'r
EUXWZ8r:your
KJLO\Mr:your appli
RB^GPQr:your boss
H[NQHQr:your candi
QH\MHPr:your chat
]YGLELr:your coat
HUOOOOr:your coord
ZJOMLNr:your cover
VFZKHPr:your cv
IR[LLLr:your file
dB:GfMr:your inter
ESUQNNr:your manag
ZFSGSMr:your panel
NGVZJKr:your peer
FGXWNPr:your pitch
MUZIIKr:your profi
ERJP]Lr:your recru
DYNOOQr:your slot
\DUJJQr:your take-
RSHPMOr:your thesi
BmEILQr:your visit
FNUHVRr:z
0[\MVPr:z @name
CSRPPSr:zadan
MLH_OKr:zeigt
FPJaNKr:zeigt ihnen
bGHOJOr:zelf
aGIOKOr:zelf het
YJJNOOr:zespo
ZJJOONr:zespo )
HhIKKLr:zet
KLaJLLr:zich
KJ]MFUr:zijn
_KOQHHr:zimme
cGNQHIr:zimme 0
UDT`GFr:zit
ZFLZHMr:zit er
FQTOROr:zone
ERTOROr:zone :
VWHKLMr:zoom
@TRNWOr:zoom :
CZPOOOr:zoom and
\PJQHKr:zoom meeti
TNSUAOr:zu
KKO^NIr:zu .
XKGJJ\r:zu @name
\HSLLKr:zu uns
[JKNMNr:zum
[[HFNHr:zur
JJLaLMr:zurüc
bDYIFLr:zweit
XLJONOr:zweit gespr
>USPPSr:zwisc
;VTPQTr:zwisc @name
=TSPPUr:zwisc @name und
IRPOPPr:züric
GSPOPQr:züric ↵
QYUOICr:|
C_THLPr:| @name
ETQOQOr:| bespr
FTQOQOr:| bespr ↵
HTPOPOr:| candi
WMGOOPr:| dir
EWPNOPr:| meeti
ISPOPOr:| pin
VINOOOr:| princ
ZHG]MGr:| room
dFGOLNr:| staff
XLKONNr:| staff engin
TILFWSr:¶
DPROTRr:·
ERRPQPr:· @name
ZaDB[?r:à
bIKOILr:à 0
EhLLGNr:à l'acc
TRJPLOr:à l'ent
aHJLTHr:às
<SYRFYr:è
HI`FMVr:é
DHUNUVr:échan
GJO]PMr:écout
aLGMIOr:élu
WKNOMNr:élue
WKMOMNr:élue délég
SGLNLZr:étage
FJfMMJr:étant
U\GKJMr:übern
fIJOKFr:διευθ
cHLOJJr:διευθ .
^NKMLJr:οικον
bILNKIr:οικον διευθ
DQTNSOr:отдел
JOROTMr:руков
CQUNUNr:руков отдел
S\I;_Gr:–
[DNL[Fr:– 0
ECQOZXr:– @name
aEUNHIr:– @name edito
FTNMYMr:– atten
WMONKMr:– bewer
GSONTOr:– bewer servi
CXONSNr:– candi
]HJNMOr:– direc
VHNPKSr:– haus
THKN\Ir:– inter
XEIITWr:– intro
_GKJEZr:– intro to
TMNONOr:– pm
=WPM[Nr:– poste
]KKPINr:– respo
[ILQIOr:– sit
_KKPILr:– value
a[ELEIr:– wants
TEGO[Pr:– your
KVPMONr:•
ZLIPLNr:• 0
CVTLROr:• @name
XdIJEFr:…
VLNOLNr:⋅ 0
]HKLQMr:✓
BUNOVQtail:aal
IKKNaLtail:aan
e?F[MGtail:abe
FQONPVtail:ace
1SRM^Ytail:ach
>VTMSQtail:ada
FQOOPUtail:ade
YYIRHDtail:adi
XE[CHXtail:ado
KVMNNPtail:afe
8YULVQtail:age
YEJMJ[tail:ago
]YJJHHtail:ahl
@QONVVtail:ail
<VULUQtail:ain
cUWFCBtail:ala
=VNNTXtail:ale
?MNNXYtail:alk
9XWNPTtail:all
1\RL\Stail:ame
[LWGKJtail:amm
VH[MIJtail:amy
KNKKcHtail:ana
7MUPJftail:and
ESQHZNtail:ane
8WSMTXtail:ant
?WVNSNtail:apo
>TWNQQtail:app
WJ[IKKtail:apt
9RVLZStail:are
7[YNQPtail:arn
YPLOMItail:aro
HGKOfJtail:arr
7VUKRZtail:art
JLOOJ[tail:ary
;VWPRPtail:ast
>VUNPTtail:ate
A^H]OGtail:ato
GMNHJftail:atz
=YSNRRtail:auf
JOOOPRtail:aus
FPOOQUtail:ave
CSOOUPtail:ays
=XWMQPtail:bar
YO`DHGtail:bas
@STOQStail:bau
dTFIJItail:bby
DTTOPPtail:bei
WLT\BDtail:bia
VTULEKtail:bke
6[[MROtail:bon
DPQNWPtail:bra
UZGNKLtail:bri
HQROPQtail:bry
EVPOPPtail:cal
TXLNIKtail:can
TW]GGDtail:cco
8[UNTPtail:cel
EPSNTOtail:ces
?]MEgEtail:chi
N]NNHKtail:chs
9ZUNQStail:cht
9WQLTWtail:coe
KZFWLLtail:dag
ATKOTWtail:dam
*[WKW\tail:day
\KLQLKtail:ddy
<RVMTUtail:ded
\JINNNtail:dem
D\TRMGtail:den
C^XGRHtail:der
ZLeIADtail:des
HVJ]LItail:deu
bLINMItail:diq
CUPNQStail:dle
:WZMTNtail:dos
dEEOHUtail:dya
EMROJ]tail:ean
;VTOWPtail:ect
?SSLWRtail:ede
>WVQNOtail:eem
ZMMNMKtail:eer
@WUNQPtail:eet
JPOOPRtail:ehr
GLKLNatail:eie
ASULQUtail:eil
AUXMQOtail:eit
X[HMIItail:eke
NSINQQtail:eld
H_IPMNtail:ema
QXPLLJtail:ena
^IOMNGtail:ene
W[RGIEtail:eni
YVZJECtail:enk
9WTOXNtail:enn
GSPOQPtail:ens
1PWMT`tail:ent
GUPOPPtail:enz
<YYMNQtail:era
dDEK\Etail:erg
\[HMGGtail:eri
;XTMTRtail:ern
.\ULO`tail:ers
DTQOORtail:ess
=LRTJatail:est
WV\RA>tail:ete
CUQNUNtail:euk
LINKM_tail:eur
EVQOPOtail:fai
YJDN[Jtail:fay
KLMOQWtail:fer
TJWVHGtail:fiq
:[RMUPtail:fon
EUQOQOtail:fos
FRQPLUtail:gal
ETRNROtail:ged
8_QNTPtail:gee
JOHLLbtail:ger
ZG\DFRtail:ght
@TVOQPtail:gue
VMKPMOtail:gyi
^OUX?Atail:hal
SWDULKtail:hat
VOUOGItail:her
[SNYDBtail:hie
NgKKKDtail:hir
NIKJDjtail:hom
#^`OTYtail:ial
JEHMcRtail:ian
bMVBJItail:iao
<\QOSPtail:iat
FQTOQOtail:iba
7RRMZYtail:ice
7[XLQStail:ich
7XRM]Otail:ico
IQQOPPtail:icy
GKMgLItail:idh
WBTNMStail:ier
@UXONQtail:ies
:[QMUQtail:iew
XRVZA>tail:ige
SVL[DFtail:igh
WTUWF=tail:ijn
AUNIQ\tail:ike
>_LKYMtail:iko
>YSNRPtail:imo
THIMdDtail:ina
iHU@CQtail:ine
2aZLOStail:ing
ZDGBHitail:ini
Y^CLIJtail:ino
AKKPRbtail:int
YBW^FEtail:iol
#^aMW\tail:ion
7WVNUTtail:ior
HUPOOOtail:ipa
bVVGEAtail:ipo
QVGbFDtail:ira
:YXLNTtail:ish
3VSLYYtail:ist
G^NOMKtail:ita
&^YLYXtail:ity
;LK[VWtail:itz
PHaIMKtail:iva
VPZWCAtail:iwa
WGZKEStail:ker
Y\EPLEtail:kie
UXYFGHtail:kje
HRJML^tail:lan
HIILgLtail:las
KFKNeJtail:lde
L[TLIKtail:ldo
7XVQQRtail:led
LHNJEitail:ler
SOTJKNtail:les
HNQN\Jtail:lis
QBYGBetail:lla
5^YLPQtail:lle
WDaGBStail:lli
DWVZHGtail:llo
IcFPJMtail:lmi
EQQOPUtail:lna
[KJNMOtail:loy
?XQL]Itail:lys
@UZNNNtail:mal
PUENHZtail:man
UVHKUGtail:mer
CKRTTStail:min
[EGMJ\tail:mit
NQMUJPtail:mre
1UYL^Qtail:nal
IS[MKKtail:nan
8VUMSWtail:nce
FKJMWZtail:nch
DVQNROtail:ncy
.X]OMZtail:nde
Q[GKMNtail:nen
#k[KWTtail:ner
EIHNnHtail:ng
>VTMSRtail:nik
HROORQtail:nit
SKJIK_tail:nji
FabIDDtail:nke
XdDLGHtail:nny
AZONOStail:nos
XJJOTLtail:nta
FQNNOXtail:nte
ZMILIVtail:nth
_NNOFJtail:nto
DTUNPPtail:nts
cFYCKJtail:obi
JN]CHYtail:oes
[VKHKKtail:ogt
A_OQNKtail:oke
nCDPKItail:ole
]KMQNEtail:oli
LKJIFitail:oll
QKbIKHtail:ols
EOHYTPtail:ome
<XUOOStail:oms
APVNNWtail:one
JSPOOPtail:oni
/[XOSVtail:ons
FQROQQtail:ood
VKH[LJtail:oos
+[^QQStail:ops
9[UNTPtail:ora
GLNRI^tail:ord
\MTIBQtail:ori
9]VNOQtail:ork
/\XNTUtail:ort
5W\OPTtail:ory
fSU?HEtail:oss
JO[NNItail:ost
ESUNOPtail:out
HSOOQPtail:ova
HRQOOStail:owa
PJTKJWtail:own
WOTTJBtail:pam
^LHMMMtail:pau
FNNMM^tail:per
?UQMWQtail:ply
G[H^HJtail:rag
;XTMTRtail:ral
ISQOOOtail:rar
=YSNRPtail:ras
@SWLRQtail:rat
RZXFGItail:rdi
TURFPItail:red
;XXPPNtail:ree
?VVNSNtail:ref
=XXNNQtail:ren
KJQI_Ltail:rer
<UTMTTtail:res
CVLHP^tail:ria
:ZRMVQtail:rid
XNUMFLtail:rie
DUUNONtail:rin
VKLMUKtail:rit
BQSOK[tail:ron
S^JKMHtail:roy
[JYLOAtail:rse
GL^LRKtail:rte
AVWOONtail:rty
:XRNUStail:rum
`KHKNOtail:sal
?UYOPNtail:saw
JOPOROtail:sch
TONI[Ftail:sel
7OYVNWtail:sen
CJKKW`tail:ser
<ZSOSOtail:set
dUB]@Atail:sgt
LNKLcFtail:sio
XXRMDGtail:sla
VFHT>etail:son
?TUNRRtail:sse
?SONTWtail:st
^KPNKItail:sta
=WXMQQtail:ste
^FSMTAtail:sto
7WPOUWtail:str
BRPNL\tail:sud
;OPMX[tail:szu
TNKNPPtail:tan
@URMVPtail:ted
?UUNTOtail:tee
MHII[Xtail:tel
HRQNQPtail:ten
bWCVDDtail:teo
RYDEEatail:ter
CPTOG]tail:tes
bRJLGItail:tha
THhAKJtail:tig
-\XLXUtail:tik
LFXJNWtail:ton
9YTMVRtail:tor
@UQLL[tail:tos
[GGHaHtail:tra
FQQNSQtail:tre
NDHNhItail:tua
CWPOPQtail:tur
cETILJtail:txa
T[JMHLtail:txi
>ZVNOOtail:tze
V`INGGtail:uan
DVRNPQtail:uer
VQJLNOtail:uez
^^HIJCtail:uhn
7ZSNM\tail:uhr
[[HJJItail:ula
ZLMOPHtail:ule
#[VO]\tail:ung
QWLYGEtail:upa
ITPOOOtail:ure
CRJMR\tail:urg
_KKPJKtail:uri
EVOOOQtail:urs
SH]NKItail:urt
2VUKT^tail:ury
@QUNSRtail:ust
?XQNUOtail:ute
DTTNQOtail:uto
AXSMOStail:utz
NLNMMXtail:vel
?RKLU^tail:ver
:RPOT\tail:vju
<XVMSPtail:vor
EKKPMbtail:way
HHQOI`tail:weg
Z\NHGGtail:wen
,VbH`Otail:wer
GaHWJJtail:yle
XaDKIJtail:yne
`JLNKLtail:yun
DSRNRQtail:zz
@YONOTtail:ław
`MKMKJtail:ηνο
`IJKMOtail:бот
`JJMMLtail:ков
iJHLJJtail:李晓彤
DRWOOOthing
cUDKKHw:abby
>[PNRQw:acquis
\ZHIKHw:adecco
IQROPOw:adres
@SUNRRw:adress
XOXIHIw:ander
CTRNRQw:anspre
@TSNVPw:answer
]GGPOPw:anthea
>ZTNQPw:anythi
>UWNRQw:app
cHNGPJw:arantx
<TTKQYw:art
ATUMUOw:asepti
?PPKS]w:assess
FRROROw:asset
>XWMRNw:attach
VHRUSBw:august
_TPLIBw:aukje
9TRRQXw:auswah
DROOQVw:ave
BPQMSWw:band
nE@RLIw:bankol
9YXLTQw:bar
_K\DHGw:bas
JiJMKEw:bashir
XHIGN\w:bellin
INXZJGw:bello
SIHJKaw:benji
IROOQPw:bespre
AQMOP]w:bewerb
LKX`DGw:bia
`VKGHIw:blessi
hGYGEEw:bright
`RVHIBw:broer
\[MGHFw:bronwe
8dQPNOw:brooke
THGOL]w:brown
\HSOMGw:burt
0]TQUSw:cancel
OIIIhIw:candel
JKOMbGw:candid
XJXIKLw:capt
WQIOLOw:capuci
HNNLK_w:casa
BPONVVw:castle
?UVOOSw:catego
_MO[BBw:cathal
GJNNN`w:centre
M_MNLGw:ceri
XOVIKHw:cest
ERRNTOw:chain
BVSNSOw:change
RDGaKPw:changm
CVPORPw:charge
ZT]GFCw:chipo
?YQNUOw:client
@TQMTTw:clinic
DVRNQOw:clique
CSVNQOw:coast
]FUFCZw:colone
7YYOOSw:commer
<POPQ^w:commun
@WSNRQw:compli
;WYNSOw:compra
;YTMVNw:confir
FSSOPPw:dabei
5Y^MSNw:dados
KXDTZDw:dag
Y\IHIKw:dahl
:[PMSUw:damon
.TULY]w:day
:HNL]aw:de
cF\KEEw:dean
=XUOTMw:deb
WOSLKJw:delgad
T[PKJGw:delroy
6UZLTUw:der
>VSLTRw:dernie
XWGGITw:di
9[UNRQw:direct
BQROQUw:dispon
IPQOPQw:dobry
GQONQTw:dock
>VQMURw:doodle
KJKOeFw:dorian
SH_IKKw:doutor
XKLNOOw:drozde
`aDHGEw:dwayne
SVWWBAw:edwige
JFIImKw:efisio
BTQNRRw:einkau
HZYMIIw:elisab
5RZOVUw:embedd
?RUONWw:englan
JRPOOOw:entrar
CTRNRRw:entrev
ZUHPJIw:euan
CSRPQQw:export
UXGNKLw:fabbri
?UXONPw:facili
ITPOOOw:fai
GWNLYIw:falko
DKMJKiw:fathom
cFRFWBw:fay
TUDXJKw:ferhat
>TUMWOw:fillin
=V[OOOw:financ
EMIKZZw:finch
<QTLZRw:firmwa
=XVNQPw:fleet
BQVOTNw:flight
ERRNQRw:flood
GTQOROw:former
7VYMVPw:founde
WZDUKFw:franki
IKMNL_w:freie
@WRNOUw:fundic
BVPL_Gw:g
ZJZLIGw:galli
aBNPNKw:gauthi
JEKJlIw:gavina
[IEMH\w:gebroe
IROOQPw:genova
2ZZNRTw:gespra
@ZPNPQw:getafe
YO[IJBw:giles
[YHNFKw:gonny
ASRMQUw:gradua
HVPOOOw:grant
AUWNPPw:grants
@UQMUQw:grid
E_ONLLw:groetj
U^HJIKw:gundul
FHLKaTw:h
BTQOQSw:hafens
hKHPEIw:hal
^LLQIJw:halvar
DQPNPWw:havneg
HYKJ^Fw:helder
Sf@PFLw:helmi
bDTDCZw:henk
HNbLJLw:hernan
;XXLPRw:herzli
DTPNTPw:highwa
HOPN^Gw:hollis
AWONQUw:humano
ZMHLIWw:hyacin
^JKPLLw:hyun
AWVONOw:iberia
PO\SHEw:ignati
aB[FNGw:imelda
HVI[GPw:imre
9XVMSTw:incide
W^HNGHw:ineke
<VWNPSw:inform
CXQNQOw:infos
;QSN]Qw:intern
#b`LZXw:interv
FRSOQOw:introd
ATTNTOw:invite
GLJOcKw:iratxe
DTVNQNw:irelan
X]WKBBw:isla
JFKMgKw:isolde
UXKMKJw:jandir
LIGPdJw:jantin
TNLONOw:jingyi
KHONbGw:jorrit
eFKPLHw:jule
FTRNQOw:junior
cRFOIFw:jupite
?VUNQPw:jury
_UFTICw:kadi
DTTNPOw:kalend
hVNGCCw:kamala
4YWNQWw:kennen
FXZMILw:koldo
YKJOONw:krzysz
_`GIIBw:kuhn
WJLMIWw:lane
8YZNQPw:learn
<VTOPUw:legal
aXITCAw:leigh
6S_NPTw:leitst
BVRNVMw:leuk
?QKLU^w:lever
=WYMQPw:lisbon
VQMYHFw:lison
ETSNQPw:llamad
OO^NEKw:lobke
?SVORPw:logist
Q\KOHKw:lorcan
HN`OOFw:lord
NHKLcJw:loris
\L]GIEw:ludivi
VW\ICEw:lurdes
\QDOMMw:macare
<VON[Pw:madame
^DNPOKw:maelle
IIKJoCw:maelys
FURNPPw:main
HPTOPOw:mal
ZLLNMNw:malloy
=VULTRw:manten
AWSNQPw:mariti
CUQNQRw:market
LKJO`Jw:marr
UHJNTQw:master
TZUGIFw:mbonge
HJNGcOw:mees
@YWTLIw:merete
LJMNGbw:metro
JMNJdHw:mikel
PL[NMHw:milene
=WVMRPw:min
=XVLTNw:minute
]YPGJDw:morena
9XQLTXw:morwen
UXV@KKw:moss
FRQNOTw:mostow
4ZRL[Sw:name
U[VFFHw:nardi
>VXRNOw:neem
X\GNIHw:neri
@VVNPPw:netze
DJGNoHw:ng
GXfIEGw:nienke
GaTNGIw:nkechi
eRTFGBw:noori
U_JIHKw:noriko
^JUMGJw:norrie
dSNEHHw:obi
W_XGDAw:odete
YBF_PJw:okabe
cKHMNIw:omer
)XaNVSw:ops
Q^FMKMw:oriett
XAY^EEw:oriol
`FTINIw:ottoli
?SQNYQw:outrea
?WSMSPw:owner
UK_JJGw:ozols
I[JNYEw:p
ZITTKCw:pam
COONTWw:panie
?WXNNPw:parker
JSPOOOw:partec
AUUORNw:partic
#d\MXUw:partne
<VPMSVw:pascoe
GSQOPPw:paseo
=SNMU[w:passag
Z[ILFIw:patxi
bJGNLNw:pau
DVSOOOw:percep
FDCM{Fw:perpet
,Z[M[Rw:person
BIYOL[w:pessoa
:URMVVw:physio
DTNKPZw:pike
Z\DKLIw:pino
;ZWMRPw:pohovo
DSROQPw:policy
;VZMPRw:poste
;ZXOPNw:powere
CQTNRRw:pricin
CYONROw:primo
DTSNQOw:produt
AWUOOOw:proper
GTPOPOw:puesto
;YVOROw:qualit
9XNMXVw:quay
U_HGJMw:r
[LJPMNw:rafe
PGYWKHw:rafiq
H]H`IFw:rag
APONVVw:rail
UI\MJIw:ramasw
V\ELJMw:rantan
ZFZLJJw:rasker
5[]LTMw:reason
DSQOPTw:record
9XQMRXw:recrui
AWONQUw:recurs
DTUNQOw:ref
DSUNPPw:region
9ZVMVOw:reliab
BRSOUPw:requis
&c`MRPw:resche
CZONPPw:reset
.Y[JVXw:respir
DSTMOSw:rest
NY\ELFw:revere
@UXMNRw:risors
JPPOQPw:riunio
_I^FDIw:rocco
WLJWLKw:roos
AWSMQQw:rotter
BUVNPOw:routin
IKMaNKw:ruarid
RN[WDCw:rupa
>RVNUQw:rust
YWQU@Cw:ruthie
TWAVNJw:s
O[ONIJw:sachs
eKHNMGw:sadiq
\KMPJLw:saethe
GPTOQOw:saiba
_LHLMMw:sal
\HTRMCw:saoirs
PGaJMKw:saraiv
E[MOQMw:sato
CdMNMLw:schust
@WQNUPw:screen
^K[FKEw:sebast
HGOHhLw:sechi
BRVOQPw:segue
>[POSPw:sekret
FTPOROw:selecc
IQNOSPw:semina
8[UOSPw:sent
jT?^>@w:sgt
GSTOOOw:shout
VV[FEGw:simoes
<WSMXNw:site
CTNNURw:sitzun
\IDMH\w:smit
FGPMfJw:sollic
FPQOPTw:solna
AWRNRPw:sommer
5WSPSWw:sons
DSNNSTw:st
2W\LYPw:stelle
]G`AJKw:stig
9UUOXPw:subjec
ASTNTQw:succes
?UNNL_w:sud
6VTM\Qw:supply
;WVNNVw:suppor
aUHLGIw:tabith
HPJ]NLw:tadeu
DVPNRQw:tanneu
IIKcOKw:tansy
ISPOPOw:tarn
8SVKXVw:teamko
FRPOPSw:teamsb
8YRL\Nw:tecnic
=WYMPQw:teilne
-aTLZSw:telefo
c]EJEFw:teo
BQQOTTw:tern
aKJNLJw:testa
=MUTRVw:thorva
XSRVDBw:tiwa
IKLMeHw:tjitsk
>OPNVZw:tomasz
5WXKSXw:treasu
eJFMLMw:trent
JKKMcIw:tuinst
>TTLXQw:tweede
TVHNLMw:txema
6ZSOMZw:uhr
>WXMNRw:umane
FPPNUPw:umbra
HQQOPOw:unirse
GROOSQw:unit
>USMVPw:update
]KKPKLw:uri
?ZRNQPw:vacanc
NNbJIHw:valdis
GTQOPOw:videok
^GFMIXw:vidya
AWRORPw:view
]LSHLIw:villa
HIKLeNw:vlas
\WJGKKw:vogt
cD[EJIw:voss
@TTOTQw:waalha
DQRMTSw:walk
@TXNRNw:warsaw
IMIJLdw:watson
AWOMRTw:way
CUTNQOw:weiter
NGZMONw:wellin
UHLM]Gw:wessel
XKFOKXw:whitak
B_NPQKw:whitne
^NWTABw:willem
HQOOQSw:winter
@WTNMSw:workda
=VTOVNw:wrenn
=[PNOUw:wrocła
XLJPMOw:xu
jGCPMJw:yewand
]]JGEKw:ying
>[QOOSw:york
PMNMWKw:zweitg
CSROSQw:zz
cHLOJJw:μελισσ
`MKMKJw:σταυρο
kKHKIHw:антон
iIHJLJw:вера
dGHJNPw:дробот
eJKMKHw:красил
iEGLPHw:李晓彤
FUVQGQwords:1
SEFF]Ywords:2
_U=/Pjwords:3
Y<DDb\words:4
"""
