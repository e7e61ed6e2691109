"""What takes an order back that stands beside it: another mind, a doubt, a correction, another reader. Pure.

Folded and lower-case, in English, German, French and Spanish.
"""

from __future__ import annotations

from agent.understand.days.date_words import word_set
from agent.understand.lexicon import Lexicon

OF_MIND = Lexicon("""
(changed/changing/change/changes) (my/his/her/our) mind|(have/having/had/has/got/i've) [got] [my/some/a \
few/serious/real/big/second/still/slight] (doubt/doubts/thoughts/reservations/misgivings/qualms)
i (hesitate/hesitated/waver/doubt/doubted/regret)|(i'm/i am/im/still) \
(hesitating/wavering/torn/undecided/thinking/reconsidering/unconvinced/dithering)
(it's/it is/das ist/ist/ist es/c'est/es/feels/seems) [still/way/noch/un peu/bien/far] (too/zu/trop/demasiado/muy) \
(early/soon/fruh/tot/pronto) @end|second thoughts|i meant (the/a/to/not/another)
(i/we) (take/took) (it/that/this) back|(i'm/i am/im/i was/was/only/just/were) \
(joking/kidding/mistaken/sarcastic)
(have/had/got/i've) [got] (a/one/another/two/some/a quick/a few) \
(question/questions/query/concern/concerns/worry)
(habe/hab/hatte/hab's/hege) [ich/so/noch/da/doch/jetzt] [meine/einige/ein paar/noch/grosse/leise] \
(zweifel/bedenken/skrupel)
anders uberlegt|umentschieden|(mich/hab mich) (geirrt/vertan/verguckt)|(ich/zogere) \
(zogere/noch)|unentschlossen|hergerissen|hin und her gerissen|hin und hergerissen
(war/ist) (nur/bloss) (ein/n) (scherz/witz/spass)|(am/beim) uberlegen|(habe/hab/hatte) [ich/noch/da] \
(eine/ne/noch eine/zwei) frage
(change/changer) d'avis|(j'ai/ai/j'avais) [encore/eu/quelques] (des doutes/un doute/quelques doutes/une \
question)|j'hesite|(me suis/m'suis) (trompe/trompee)|je (regrette/reflechis)|je plaisantais
(cambie/cambiado) de (idea/opinion/parecer)|(tengo/tenia/me quedan) [mis/algunas/muchas] (dudas/una duda/una \
pregunta)|(me/mi) equivoque|me arrepiento|(estoy/ando) (dudando/pensando/pensandolo/indeciso/indecisa)|(era/es) \
(broma/una broma)
""")
"""Another mind, a doubt, or a question."""
OF_THEM = Lexicon("""
[she/he/her name/his name/they] (was/is/were/are/goes/went) [actually/really/in fact] \
(called/named)|(goes/went/go) by
[sie/er] (hiess/heisst) [ubrigens/eigentlich]|(s'appelle/s'appelait/se nomme)|se (llama/llamaba)
(was/wasn't/weren't/were) (not/never) there
(i was/we were) there|(wasn't/weren't) there|(she/he/they) (wasn't/weren't/was not/were \
not) (the/my/our/an/a)
(gar/uberhaupt) (nicht/nie) (da/dabei/dort/hin)
(war/waren) [gar/auch/uberhaupt] (nicht/nie) (da/dabei/dort)|(ich/wir) war [noch] \
nie|(n'etait/n'etaient/n'etais) pas (la/presente/present)|no (estaba/estaban/estuvo)
i (am/was/wasn't) (not/never) (@name/robin/there/in/a/an/the)|i'm not (@name/robin)|(i/we) never \
(worked/said/met/lived/did/wrote)
(that/it/this) was (my/his/her) (sister's/brother's/wife's/husband's/friend's/mother's/father's)|(that/this) \
was (last/two/three) (year/month/years/months)
""")
"""Who somebody is, or was: the letter may say it wrongly."""
OF_OTHERS = Lexicon("""
(i/we) (was/were/am/are) (talking/speaking/writing/typing/texting) to|(i'm/im/we're) \
(talking/speaking/writing/typing/texting) to
(that/this/it) (was/is) for my|(wrong/other) (window/tab/chat/thread/mail/email)
(war/ist) fur (meine/meinen/mein/die/den) (frau/mann/freund/freundin/chef/kollegen/kollegin/mutter/vater/sohn/\
tochter)|ich (sprach/rede/redete) mit
(c'etait/c'est) pour (ma/mon/mes)|je parlais a|(era/es) para mi|(le/estaba) (hablaba/hablando) (a/con)
(husband/wife/boss/coach/mother/father/sister/brother/friend/partner/son/daughter) \
(hates/hated/dislikes/disliked/is against/was against/objects/objected/doubts)
(husband/wife/boss/coach/mother/father/sister/brother/friend/partner/son/daughter) (said/says) (no/not/don't)
""")
"""It was said to somebody else, or somebody is against it."""
DONE = Lexicon("""
i (phoned/called/rang/emailed/thanked/texted/messaged) (her/him/them/@name) \
[already/myself/instead/yesterday/today/this morning]
(they/she/he) (turned me down/rejected me/said no/refused me/hired somebody/hired someone)|i \
(took/accepted/found/got/have) (another/a different/a new) (job/offer/position/role)
it's (over/off)|i told (her/him/them) (i/we/i'd/i'll/that)|(i/i've) (withdrew/withdrawn/pulled out)|i \
(already/just) (did/sent/wrote/thanked)
(ich/hab/habe) [habe/hab/ihr/ihm/ihnen] (ihr/ihm/ihnen) (schon/bereits/selbst) \
(geschrieben/gedankt/geantwortet)|(haben/hat) mir abgesagt
(je/j'ai) (l'ai/les ai) deja (remercie/remerciee/remercies/appele/appelee)|(ils/elle) m'(a/ont) (refuse/refusee)
ya (le/les) (escribi/llame/agradeci)|me (rechazaron/dijeron que no)
""")
"""It was done, or is over."""
OVER = Lexicon("""
(they/she/he) (cancelled/canceled/withdrew/declined) [on me/it/the (interview/meeting/call/position/role/search)] @end
(sie/er) (hat/haben) mir [gerade/eben/schon/heute/leider/jetzt/doch] abgesagt
(interview/meeting/talk/call/position/role/job/search) [was/has been/got/is/just/already] \
(cancelled/canceled/called off/filled/taken/closed/withdrawn/frozen)
(interview's/meeting's/interview has/meeting has) been (cancelled/canceled/called off)
(interview/meeting/talk/call) [never/didn't] (happened/happen/took place/take place)
(gesprach/interview/termin/vorstellungsgesprach) [ist/wurde/hat/fand] [leider/gestern/heute/doch/gar/noch] \
(ausgefallen/abgesagt/nicht stattgefunden/nicht statt)
(stelle/position/job) (ist/wurde) [schon/bereits/leider/jetzt/inzwischen] (vergeben/besetzt/weg/gestrichen)
(l'entretien/entretien/rdv/rendez vous/appel) n'a (jamais/finalement/pas) [pas] eu lieu
(firma/company/firm/boite/entreprise/empresa) [has/a/hat/ha] (closed/folded/shut down/ferme/coule/cerro/quebro/\
zugemacht/dichtgemacht)|(whole/entire) (team/department/office) (was/got) (let go/laid off/fired)
(l'entretien/entretien/rdv/rendez vous/appel) [a/est/n'a] [ete] (annule/annulee/reporte/pas eu lieu)
(poste/place) est [deja/desormais] (pris/prise/pourvu/pourvue/supprime)
(entrevista/reunion/cita/llamada) es (manana/el/pasado/la)
(entrevista/reunion/cita/llamada) [se] [fue/ha sido] (cancelo/cancelada/suspendio/anulo/suspendida)
(puesto/vacante/plaza) [ya] esta [ya] (cubierto/cubierta/ocupado/ocupada)
(they/they've/she/he) [have/has/already/just] (hired/chosen/picked/took/taken) (someone/somebody/another) [else]
[die/sie] haben [schon/bereits/jetzt] jemanden [anderen/anders] (eingestellt/genommen/gefunden)
(haben/hat) [schon/bereits/jetzt] (jemand/jemanden/einen/eine) (anderen/andere/anders) \
[eingestellt/genommen/gefunden]
(ont/a) [deja] (pris/choisi/embauche/trouve) quelqu'un|[ya] (contrataron/eligieron/escogieron) a (otro/otra/alguien)
""")
"""What the letter thanks for, or asks about, is over or never was."""
OF_WHOM = Lexicon("""
[and] (she/he/@name|she's/he's) [has/is/just/already/sadly/since] (died/dead/resigned/retired/quit/passed away/\
been fired/been let go/on leave/on maternity leave)
[and] (she/he/@name|she's/he's) [has/is/just/already/since] (left/leaving) (the/that) (company/firm/team/business/place)
(sie/er/@name) (ist/hat) [leider/schon/inzwischen/jetzt/gerade] \
(tot/gestorben/verstorben/gekundigt/in rente/in elternzeit/ausgeschieden)
(sie/er/@name) arbeitet [da/dort] [gar/inzwischen/jetzt] nicht mehr [da/dort]
(elle/il/@name) (est/a/n'est) [deja/malheureusement] (mort/morte/decede/decedee/demissionne/quitte la (boite/societe)|\
quitte (l'entreprise/le groupe)|en conge maternite)
[and] (she/he/@name|she's/he's) [has/is/just/already/since] (moved/gone/switched/changed) [to] \
(another (company/firm/job/team/department)/a different (company/firm/team)/companies/jobs/elsewhere)
(sie/er/@name) ist [jetzt/inzwischen/schon] woanders|(sie/er/@name) hat (gewechselt/die firma gewechselt)
(elle/il/@name) a change de (boite/boulot/entreprise/poste)|(ella/el/@name) [ya] cambio de (empresa/trabajo/puesto)
(murio/fallecio) @end|[ya] se jubilo|(ella/el/@name) [ya] (murio/fallecio/renuncio/dimitio/se jubilo/no trabaja)
ya no trabaja [ahi/alli/en la empresa]
(they're/they are/sie sind/die sind/firma ist/company is/ils sont/boite est/empresa esta) [now/schon/jetzt/en] \
(bankrupt/bust/insolvent/pleite/bankrott/faillite/quiebra)
(she's/he's) @name|(heisst/heissen) jetzt|(se llama/s'appelle) (ahora/maintenant)
""")
"""Whom it is for is there no more, or is called otherwise."""
ELSEWHERE = Lexicon("""
(hab/habe) [ich] (woanders/anderswo) (unterschrieben/zugesagt/angefangen)|(signed/accepted/started) \
(elsewhere/somewhere else)
(i/i've) [have/already/got] [already] (got/have) the job|(hab/habe) [ich] (den/die) (job/stelle) (schon/bereits)
ich (hab/habe) (den/die) (job/stelle) (schon/bereits/bekommen)|j'ai deja (le/ce) (poste/job/boulot)
ya tengo (el/este) (trabajo/puesto)|j'ai (signe/accepte) ailleurs
(i/we) (never/didn't/didnt) (went/go/show up/showed up/turn up/attend/attended/make it) \
[to (the/that/my) (interview/meeting)] @end
[and/but/so] never (went/showed up/turned up) @end
(hab/habe) [ich] [denen/ihnen/ihr/ihm] abgesagt|ich (hab/habe) [denen/ihnen/ihr/ihm] abgesagt
[ich] bin nicht hingegangen
(i/i've/i have) [already/just] (turned down/declined/rejected/refused) (the/their/that) (job/offer/role/position)
(i've/i have/got) [already] [got] (another/a better/a different) (offer/job/position/role)
je n'y suis pas alle [e]|j'ai (decline/refuse) (le/leur/l'offre/ce) [poste/offre]|no fui a la (entrevista/reunion)
(rechace/decline) (el/la/su) (puesto/oferta/trabajo)|(firme/acepte) en (otro/otra) (sitio/lado/empresa/parte)
""")
"""Its writer has gone elsewhere."""
AGREES_TO = Lexicon("""
(that's/it's|that is/it is) (true/right)|true|(you're/you are/ur) right|(stimmt/richtig) [ja]|(du hast/sie haben) recht
(c'est/c) (vrai/juste)|(tu as/vous avez/t'as) raison|(es/eso es) (verdad/cierto)|tienes razon|tiene razon
""")
"""So somebody is told that they have seen it rightly."""
IT_WAS = Lexicon("(it/that) (was/is)|(es/das) (war/ist)|(c'etait/c'est)|(era/fue/es)|war")
COLLEAGUES = word_set("""
colleague boss assistant manager deputy secretary kollege kollegin chef chefin collegue patron assistante assistant
colega jefe jefa asistente ayudante
""")
WHO = word_set("i who that we whom den die der mit que qui a con quien")
OF_TEXT = Lexicon("""
(doesn't/does not/don't) (sound/read) like me
(that's/it's/that is/this is) not (me/my voice/my style/how i (talk/write/speak))
so klinge ich nicht|das bin nicht ich|klingt nicht nach mir|(ce n'est/c'est) pas moi|no (suena/parece) a mi
(for/of/from) the (other/wrong) (job/role/position/company)
(fur/von/aus) (die/der) (andere/anderen/falsche/falschen) (stelle/firma)
(pour/de) l'autre (poste/boite/entreprise)|(del/para el/de la/para la) (otro/otra) (puesto/trabajo/empresa)
(schreibt/schreiben) sich|(spelt/spelled/written) (with/like)|s'(ecrit/ecrivent)|s'ecrit|se (escribe/escriben)
(like/liked/prefer/preferred/loved) (the/your) (old/other/first/previous/last/earlier/shorter) \
(one/version/draft/text) [better/more]
(hoped/hoping/wished/asked/looking) for (a/something) [much] (shorter/longer/warmer/better/other/different/less/\
more)
it (sounded/sounds/reads/read/was/seems/seemed/felt/feels) [a bit/a little/rather/very/too/so/quite/pretty] \
(stiff/cold/pushy/odd/off/weird/wooden/clumsy/desperate/needy/rude/arrogant/fake/wrong/long/short)
(i/we) (hate/hated/dislike/disliked) (it/this/that/the)
(das/es/er/sie) (klang/klingt/wirkt/wirkte) [etwas/sehr/zu/recht/ziemlich] \
(steif/kalt/komisch/holzern/gestelzt/aufdringlich/seltsam)
(c'etait/c'est) (trop/un peu) (long/court/froid/raide/sec/lourd)|(era/es/suena/sonaba) (muy/demasiado/un poco) \
(largo/corto/frio/seco/formal)
(i/i've) (forgot/forgotten/missed) (the/my/a/@ord) (second/first/last/other/page/part/word/line)
""")
"""The text is not what was wished for."""
CAME_TRUE = Lexicon("""
and (it/they/he/she) (does/do/is/are/did/was)|(ist/sind/war) (es/er/sie) (auch/leider)|und (ist es/das ist es) \
[auch]|et c'est (le cas/vrai)|et ca l'est|y (lo es/asi es)
""")
"""Behind a fear: it has come true."""
SAVE = word_set("except excepting excepted sauf excepte hormis excepto salvo ausser")
"""What behind a praise leaves something out."""
SAVE_FOR = Lexicon("""
(apart from/aside from/except for/other than/without/bar/minus/save for) (the/that/this/its/your) [last/first/second]
(ausser/bis auf/abgesehen von/ohne/mit ausnahme) (der/die/das/dem/den) [letzten/ersten/letzte/erste]
(sauf/a part/hormis/sans/excepte) (la/le/les/l'/cette/ce) [derniere/premiere/dernier/premier]
(salvo/menos/excepto/aparte de/quitando/sin/fuera de) (la/el/las/los/ese/esa) [ultima/ultimo/primera/primer]
""")
"""Before a part of a letter they leave that out."""
PERHAPS = word_set("could might may should would konnte sollte durfte pourrait devrait podria deberia")
"""With these a part of a text may be right, or not."""
