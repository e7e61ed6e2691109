"""Words by which an order is somebody else's, is given to somebody else, or is taken back (`told_gates`). Pure.

Folded and lower-case, in English, German, French and Spanish; a `Lexicon` holds phrases.
"""

from __future__ import annotations

from agent.understand.days.date_words import word_set
from agent.understand.lexicon import Lexicon

AGREES = Lexicon("""
@name [has/just] (says/said/writes/wrote/tells/told/thinks/thought/wants/wanted/insists/asks/asked/gave/given)
@name [has/just] (approves/approved/agrees/agreed/okayed/oked/signed/confirms/confirmed)
@name [hat] (sagt/sagte/gesagt/meint/meinte/gemeint/schreibt/schrieb/findet/fand/wollte/genehmigt/zugestimmt)
@name [a] (dit/disait/pense/trouve/veut/voulait/ecrit/approuve/accepte)
@name [ha] (dice/dijo/dicho/piensa/quiere/cree/escribio/aprobo/acepto/confirmo/aprobado)
@name (loves/likes/loved/liked/checked/read/knows/saw/reviewed/heard/reckons/insisted)
@name (is/was/seems/are) (happy/content/pleased/delighted/fine with/ok with/okay with/good with/on board/in favour)
@name (blessing/okay/approval/consent/permission)|@name (ist/war) (zufrieden/einverstanden/froh/begeistert)
@name hat (es/das/ihn/sie) (gelesen/gesehen/genehmigt/gepruft/abgesegnet)|@name findet's
@name (est/semble) (content/contente/d'accord/ravi/ravie/ok avec)|@name l'a (lu/vu/relu/valide/approuve)
@name (esta/parece) (contento/contenta/de acuerdo/feliz/conforme)|(a @name/@name) le (gusta/gusto/parece/encanta)
@name (lo/la) (leyo/vio/reviso/aprobo)|@all (einverstanden/d'accord/de acuerdo/happy/zufrieden/contents/contentos)
@name a valide|@all (agreed/agree/say/said/told/sagten/sagen/meinten/stimmten/disent/dijeron/dicen)
""")
"""What somebody it is for says, thinks or allows, or all of them."""

CITES = word_set("""
quote quoted quoting fwd fw forwarded fyi below zitat zitiert weitergeleitet wg unten cite citation transfere
transmis cita reenviado rv abajo wrote writes write schrieb schreibt ecrit ecrivait escribio escribe
""")
"""What words of somebody else stand behind."""

OF_THEIRS = word_set("""
his her hers their theirs ihr ihre ihren seine seinen leur leurs son sa sus su wife wife's husband mother father boss
coach friend frau mann chefin mutter vater femme mari mere pere mujer marido madre padre jefe jefa
""")
"""Whose words stand before the colon."""

HEADS = word_set("""
my the short long final answer reply verdict decision result in brief word words so also well ok okay yes yep sure fine
good great perfect right anyway again still seriously really first here now please hi hello dear there thanks thank
you sorry
one two three draft drafts number no nr mail mails email letter letters note message approval approved regarding
concerning about draft as for sir madam
antwort kurz meine entscheidung fazit ergebnis lange rede kurzer sinn gut ja nein danke bitte hallo freigabe entwurf
brief nachricht zum bref ma reponse decision oui merci bonjour conclusion lettre accord le la les el los mi respuesta
conclusion resumen sip vale gracias hola carta correo borrador permission go ahead order orders instruction instructions
followup robin assistant bot robot machine programme program donc je fais court rapide vite i'll be make it quick mach's
kurze also es sere breve s'il te vous plait svp stp por favor porfa
""")
"""What may stand before the colon of an order of one's own: "short answer: send it"."""

HENCE = word_set("so also drum darum deshalb daher donc alors entonces therefore hence asi")
"""What begins so follows from what was told: "drum kurz: ja"."""
OWN_STATE = word_set("bin hab habe sitz sitze steh stehe muss voy ando ich's j'suis chu")
"""So somebody begins to tell of themselves without an "I"."""
GETS = word_set("""
got get gets received read reads heard hear see saw lese las gelesen bekam bekommen kriege kriegte gehort hore recu
recois lu lis entendu recibi leo lei oi oigo gefragt asked
""")
"""What they got stands behind these."""

SOURCES = Lexicon("""
according (to/@name)|(on/in) behalf [of] (@name/my/the)|im namen (von/meiner)|au nom de|en nombre de
same as (@name/him/her/them)
(says/say/said/sagt/sagen/sagte/gesagt/meint/meinen/meinte/gemeint) [it's/its/it'd/das/es] [be] (yes/yeah/ok/
okay/go/fine/sure/good/great/send/ja/jo/passt/gut/super/schicken)
(dit/disent) [que] (oui/ok)
(dice/dijo/dicen/dijeron) [mi/el/la] [compadre/madre/padre/hermana/hermano/mujer/marido/jefe/jefa/
vieja/viejo] [que] (sip/ok/vale)
laut (@name/mein/meine/meiner/meinem/der/dem/chef/chefin/ihr/ihm/einem)|(selon/d'apres/segun)
(texte/texto/text/lettre/carta/draft/letter/note) de (ma/mon/mi/son/sa/su)
(as per/per) (@name/my/the/her/his/their)|(in the words/on the word/at the request) of|im auftrag (von/der/des)
de la part (de/du)|por (encargo/orden) de
""")
"""Whose word it is."""
ATTRIBUTED = Lexicon("""
(says/said/shouts/shouted/writes/wrote/quoth/insists/insisted/replied/replies/goes/whispered/cried/thinks/thought)
(sagt/sagte/meint/meinte/schreibt/schrieb/ruft/rief/findet/fand)|(dit/disait/ecrit/repond/pense/trouve)
(dice/dijo/escribe/escribio/responde/opina/piensa)
(he/she/they/@name/everyone/everybody) (says/said/shouts/shouted/writes/wrote/insists/replied/replies/thinks/told me)
(er/sie/alle/@name) (sagt/sagte/sagen/meint/meinte/meinen/schreibt/schrieb)|(il/elle/on/ils/elles) (dit/disent/a dit)
(m'a/me l'a) dit|(qu'il/qu'elle/qu'ils/qu'elles/qu'on) [me/m'a/m'ont/a/ont] (dit/disait/disent/repond)
me (dice/dijo/dijeron)
""")
"""So it is told behind an order who said it: "send it, says Bob"."""
BRIEFLY = 5

THEY_MAY = Lexicon("""
(he/she) (can/may/could/will/should/must) (send/mail/email/forward/post/approve/release) [it/this/them/that/them/@all]
(er/sie) (kann/darf/soll/muss) (es/das/ihn/sie/die/den) [dann/gern/gerne/ruhig/bitte] \
(schicken/senden/abschicken/verschicken/absenden)
(il/elle) (peut/doit) (l'envoyer/les envoyer/la envoyer/envoyer/le transmettre)|(el/ella) (puede/debe) \
(mandarlo/enviarlo/mandarla/enviarla/mandarlos/enviarlos)
""")
"""Somebody else is let send it."""
EXAMPLES = Lexicon("""
e [.] g|eg|for (example/instance)|z [.] b|zb|zum beispiel|par exemple|p ex|por ejemplo|p ej
[just/only] (testing/checking)|[this is] [just/only] a test|nur ein test|zum testen|(ceci est/c'est) un test
es (una/solo una) prueba|(reminder/note/memo) (to/for) (self/me/myself)|(notiz/erinnerung) an mich|to do|to dos
""")
"""An order as an example, a test or a note."""
JESTS = word_set("""
joking kidding jk joke jokes scherz scherze witz spass scherzchen rigole blague plaisante broma bromas chiste
""")
MEANT_ELSEWHERE = Lexicon("""
(this/that/it) (was/were/is) meant for|(this/that) was for|wrong (mail/email/thread/chat/window/person/one/address)
(thought/took) [that/it] (this/that/it) (was/for/came) [from/for/to/about]
dachte [das] (das/es/die) (ist/war/ware/kommt)
(thought/took) you (were/for)|dachte du (bist/warst)
(croyais/pensais) [que] (c'etait/ca venait/tu etais/vous etiez)|(crei/creia/pensaba/pense) que (era/eras/esto era/venia)
(falsche/falscher/falsches) (mail/chat/fenster/adresse)|(war/waren) (fur/an) (@name/meine/meinen/jemand)
(mauvais/mauvaise) (mail/destinataire/adresse/fenetre/conversation)|c'etait pour|era para|me equivoque
""")
PARTLY = Lexicon("""
[only/just/yes/for] (in part/partly/partially/the most part/mostly/more or less/sort of/kind of/half)
(zum teil/teilweise/grosstenteils/mehr oder weniger/halbwegs)|(en partie/partiellement/plus ou moins/a moitie)
(en parte/parcialmente/mas o menos/a medias/mas bien/casi todo)
""")
"""Not wholly."""
OF_ALL = Lexicon("""
(hi/hello/hey/hiya/dear/hallo/liebe/bonjour/salut/hola/queridos/chers) (@all/both/folks/guys/team/everyone/everybody)
(hi/hello/hey/hiya/dear/hallo/liebe/liebes/bonjour/salut/hola/queridos/chers) (colleagues/leute/kollegen/equipe/equipo)
(guys/folks/leute/kollegen/kolleginnen/jungs/madels/team/everyone/everybody/colleagues/people/ladies/gentlemen)
[les/mes/chers] (gars/amis/collegues/filles)|(chicos/chicas/muchachos/companeros/colegas/amigos)
(hi/hello/dear/liebes/liebe/hallo) (hr/team/recruiting/all)
""")
"""So several people are greeted."""
TITLES = word_set("frau herr herrn madame monsieur mme mlle senor senora mr mrs ms miss mister")

LETS_SOMEBODY = Lexicon("""
get @name (ok/okay/approval/consent/blessing/permission/view/opinion)
(let/have/make/get/ask/tell) @name [to/please/just] (send/mail/post/do/handle/sign/release/approve/ship/email/forward)
(soll/lass/lasst/mag) [doch/mal] @name [es/das/ihn/sie/doch/mal/selber/ruhig] (schicken/senden/abschicken/machen)
@name (soll/kann/darf/muss) (es/das/ihn/sie) [doch/mal/selber/selbst/ruhig] (schicken/senden/abschicken/absenden/machen)
@name (can/could/should/will/may/must) (send/mail/post/email/handle/do) [it/this/that/them]
(fais/laisse/laissez/faites) @name [le/la/les/l'] (envoyer/faire)|(laisse/fais) le envoyer (par/a) @name
que @name (l'/le/la/les) (envoie/fasse)|que (lo/la/los) (mande/envie/haga) @name|deja que @name (lo/la) (mande/envie)
you (two/three/guys/lot/both/all) (send/mail/post/do/handle)|(send/mail/post) (yours/your own)
(ihr/vous) (beiden/deux/zwei) (schickt/envoyez)
""")
"""Somebody of those it is for, or several, are to do it."""

MEANS = Lexicon("""
(i/i'd) (mean/meant)|meant|or rather|[ich] (meinte/meine/meinte/mein) [ich/naturlich]|(mein/meine/meinte) ich
beziehungsweise|bzw|(je/j') (veux/voulais) dire|je pensais a|(quise/queria/quiero) decir|perdon|pardon|sorry|oops|ups
correction|korrektur|correccion|digo|make that
""")
"""So somebody corrects what they have just said."""
SORRY = frozenset(("sorry", "pardon", "perdon", "oops", "ups"))
"""With these somebody may only be late."""
WHAT_I_MEANT = Lexicon("""
(what/that) (i/i'd) (mean/meant)|ce (que/qu') (je/j') (veux/voulais/voulait) dire|(was/wie) ich (meinte/meine)
(lo que/como) [yo] (quise/queria/quiero) decir
""")
"""Of a draft it is praise: "c'est exactement ce que je voulais dire"."""

AFTER_ANOTHER = Lexicon("""
(before/after/behind/instead of/ahead of) [the] (@num/@name/@ord/@rest)
(nach/vor/hinter/statt/anstatt) [den/dem/der] (@num/@name/@ord/@rest)
(apres/avant/derriere/au lieu de/a la place de) [le/la] (@num/@name/@ord/@rest)
(despues de/antes de/tras/detras de/en lugar de/en vez de) [el/la] (@num/@name/@ord/@rest)
(before/after/instead of/ahead of) (it/that/this/him/her/them)|vorher|davor|zuerst raus
(must/should/has to/needs to/have to) (go/be sent/leave) (first/before/earlier)
(muss/soll/sollte) (zuerst/vorher/davor/erst) (raus/weg/gehen/los)
(doit/doivent) (partir/passer) (avant/d'abord)|(tiene que/debe) (ir/salir) (antes/primero)
""")
"""One draft is to go before, behind or in the place of another."""

ONE_IS_ENOUGH = Lexicon("""
(one/just one/only one) (is/will be/would be/should be/ought to be) (enough/plenty)
(one/just one/only one) (will do/does)
(one/just/only) one|(eine/einer/eins/einen/eines) (reicht/genugt/langt/ist genug)|(nur/bloss) (eine/einer/eins/einen)
(un/une) [seul/seule] (suffit/suffira)|(un/une) (seul/seule)|(con) (uno/una) (basta/alcanza/vale)
(uno/una) (basta/es suficiente)|(solo/solamente) (uno/una)|(pick/choose) (one/@num)|(such/nimm) (dir) (eine/einen/eins)
""")
"""Of several one, and not which."""

WHILE_AT_IT = Lexicon("""
(be/being/get/getting) (laughed/laughed at)|(laughs/laughed/laugh) at me
(watch/see/hear) (them/him/her/everybody/everyone) laugh|head on a (plate/platter)
while (you're/you are/we're/ur) at it|wenn du schon (dabei/dran) bist|wo du schon (dabei/dran) bist
(tant que/pendant que) (tu y es/vous y etes|t'y es)|ya que (estas/estamos)|de paso
""")

SCORN = word_set("""
ridicule ridiculed ridiculous humiliate humiliated humiliation embarrass embarrassed doomed ruin ruined
ruins clown clowns fool fools laughingstock suicide blamier blamiere blamieren blamage ruinier ruiniere ruinieren
auslachen ausgelacht totlachen lachnummer ridiculise ridiculiser ridicule humilie humilier ruine ruiner ridiculo
humillame humillar arruina arruiname burlen burla
unemployable dignity dignite dignidad wurdelos hundeme hundame
""")
"""What nobody wishes for who means it."""

ANSWERS_SO = Lexicon("""
(answer/reply/respond/write/type) [with/back] [me] ["] (yes/send/ok/approve/go)
(antworte/antworten/antwortet/schreib/schreiben/tippe) [sie] [mit/einfach] ["] (ja/ok/senden)
(reponds/repondez/ecris/tape/tapez) ["] (oui/ok/envoyer)|(responde/responda/contesta/escribe) [con] ["] (sip/ok/enviar)
""")
"""The program's own words, or a rule, given back: "to send, answer yes"."""

IDEALLY = Lexicon("""
in (a/an) (perfect/ideal/better/other/sane/normal) world|in (theory/principle)|hypothetically|theoretically|normally
ordinarily|on any other day|in another life|in einer (idealen/perfekten/besseren/anderen) welt|im (prinzip/idealfall)
theoretisch|normalerweise|idealerweise|an sich|en (theorie/principe/teoria/principio)|dans (un/le) monde (ideal/parfait)
theoriquement|normalement|idealement|en un mundo (ideal/perfecto)|teoricamente|normalmente|idealmente
if only|in my dreams|im traum|dans mes reves|en mis suenos|any other (day/time/week)|left to (me/myself)
""")
"""What would be so if all were otherwise."""

THANKS = word_set("""
thanks thank thx ta cheers best regards yours love sincerely danke dank gruss grusse gruesse lg vg mfg merci
cordialement bises amities gracias saludos abrazo
""")
"""Before a name that signs."""

GREETS = word_set("""
hi hello hey hiya dear sehr geehrte geehrter geehrtes estimado estimada yo oi ok okay hallo lieber liebe hej servus
moin salut bonjour coucou cher chere hola querido
querida oye ey buenas please bitte
""")
FAMILY = word_set("""
mum mom mummy dad daddy gran grandma grandpa darling honey sweetheart dearest schatz schatzi liebling mama papa oma opa
cherie cheri maman mamie papi amor carino mami hijo hija siri alexa cortana
""")
"""Whom people call to who are not the program."""
