"""Words by which an order is somebody else's, is given to somebody else, or is taken back (`told_gates`). Pure.

Folded and lower-case, in English, German, French and Spanish; a `Lexicon` holds phrases.
"""

from __future__ import annotations

from agent.understand.date_words import word_set
from agent.understand.lexicon import Lexicon

AGREES = Lexicon("""
@name [has/just] (says/said/writes/wrote/tells/told/thinks/thought/wants/wanted/insists/asks/asked/gave/given)
@name [has/just] (approves/approved/agrees/agreed/okayed/oked/signed/confirms/confirmed)
@name [hat] (sagt/sagte/gesagt/meint/meinte/gemeint/schreibt/schrieb/findet/fand/wollte/genehmigt/zugestimmt)
@name [a] (dit/disait/pense/trouve/veut/voulait/ecrit/approuve/accepte)
@name [ha] (dice/dijo/dicho/piensa/quiere/cree/escribio/aprobo/acepto/confirmo/aprobado)
@name a valide|@all (agreed/agree/say/said/told/sagten/sagen/meinten/stimmten/disent/dijeron/dicen)
""")
"""What somebody it is for says, thinks or allows, or all of them."""

CITES = word_set("""
quote quoted quoting fwd fw forwarded fyi below zitat zitiert weitergeleitet wg unten cite citation tr transfere
transmis cita reenviado rv abajo wrote writes write schrieb schreibt ecrit ecrivait escribio escribe
""")
"""What words of somebody else stand behind."""

OF_THEIRS = word_set("""
his her hers their theirs ihr ihre ihren seine seinen leur leurs son sa sus su wife wife's husband mother father boss
coach friend frau mann chefin mutter vater femme mari mere pere mujer marido madre padre jefe jefa
""")

LETS_SOMEBODY = Lexicon("""
(let/have/make/get/ask/tell) @name [to/please/just] (send/mail/post/do/handle/sign/release/approve/ship/email/forward)
(soll/lass/lasst/mag) [doch/mal] @name [es/das/ihn/sie/doch/mal/selber/ruhig] (schicken/senden/abschicken/machen)
@name (soll/kann/darf/muss) (es/das/ihn/sie) [doch/mal/selber/selbst/ruhig] (schicken/senden/abschicken/absenden/machen)
@name (can/could/should/will/may/must) (send/mail/post/email/handle/do) [it/this/that/them]
(fais/laisse/laissez/faites) @name [le/la/les/l'] (envoyer/faire)|(laisse/fais) le envoyer (par/a) @name
que @name (l'/le/la/les) (envoie/fasse)|que (lo/la/los) (mande/envie/haga) @name|deja que @name (lo/la) (mande/envie)
you (two/three/guys/lot/both/all) (send/mail/post/do/handle)|(send/mail/post) (yours/your own)|(ihr/vous) (beiden/deux/zwei) (schickt/envoyez)
""")
"""Somebody of those it is for, or several, are to do it."""

MEANS = Lexicon("""
(i/i'd) (mean/meant)|meant|or rather|[ich] (meinte/meine/meinte/mein) [ich/naturlich]|(mein/meine/meinte) ich
beziehungsweise|bzw|(je/j') (veux/voulais) dire|je pensais a|(quise/queria/quiero) decir|perdon|pardon|sorry|oops|ups
correction|korrektur|correccion|digo|make that
""")
"""So somebody corrects what they have just said."""

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
(one/just one/only one) (is/will be/would be/should be/ought to be) (enough/plenty)|(one/just one/only one) (will do/does)
(one/just/only) one|(eine/einer/eins/einen/eines) (reicht/genugt/langt/ist genug)|(nur/bloss) (eine/einer/eins/einen)
(un/une) [seul/seule] (suffit/suffira)|(un/une) (seul/seule)|(con) (uno/una) (basta/alcanza/vale)
(uno/una) (basta/es suficiente)|(solo/solamente) (uno/una)|(pick/choose) (one/@num)|(such/nimm) (dir) (eine/einen/eins)
""")
"""Of several one, and not which."""

WHILE_AT_IT = Lexicon("""
while (you're/you are/we're/ur) at it|wenn du schon (dabei/dran) bist|wo du schon (dabei/dran) bist
(tant que/pendant que) (tu y es/vous y etes|t'y es)|ya que (estas/estamos)|de paso
""")

SCORN = word_set("""
laughed laughs ridicule ridiculed ridiculous humiliate humiliated humiliation embarrass embarrassed doomed ruin ruined
ruins clown clowns fool fools laughing stock suicide blamier blamiere blamieren blamage ruinier ruiniere ruinieren
auslachen ausgelacht totlachen lachnummer ridiculise ridiculiser ridicule humilie humilier ruine ruiner ridiculo
humillame humillar arruina arruiname burlen burla
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
hi hello hey hiya dear yo oi ok okay hallo lieber liebe hej servus moin salut bonjour coucou cher chere hola querido
querida oye ey buenas please bitte
""")
FAMILY = word_set("""
mum mom mummy dad daddy gran grandma grandpa darling honey sweetheart dearest schatz schatzi liebling mama papa oma opa
cherie cheri maman mamie papi amor carino mami hijo hija siri alexa cortana
""")
"""Whom people call to who are not the program."""
