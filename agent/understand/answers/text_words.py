"""A mail's text: its parts, what it lacks or holds wrongly, and what is to be done to it (`answer_gates`). Pure.

Folded and lower-case, in English, German, French and Spanish; a `Lexicon` holds phrases.
"""

from __future__ import annotations

from agent.understand.days.date_words import word_set
from agent.understand.lexicon import Lexicon

DRAFT = word_set("""
mail mails email emails letter letters note notes text draft drafts line lines sentence sentences paragraph paragraphs
word words wording tone name names subject ending opening greeting style version sound sounds reads title date typo
typos mistake mistakes error should must needs need want wants let wait first yet too more less longer shorter change
changes rather better again fix wrong missing add adds mention mentions instead without except only keep hold leave
brief schreiben entwurf satz satze zeile absatz wort ton anrede betreff schluss anfang klingt titel datum fehler soll
sollte muss musst will mochte lass warte erst noch zu mehr weniger kurzer langer andern anders lieber besser nochmal
falsch fehlt erganze erwahne statt ohne nur behalte courrier lettre message texte brouillon ligne phrase phrases
paragraphe mot mots ton nom objet fin debut titre date faute fautes erreur faut faudrait doit dois veux voudrais
laisse attends d'abord encore trop plus moins court long change plutot mieux corrige manque ajoute mentionne sans sauf
garde correo carta mensaje texto borrador linea frase parrafo palabra tono nombre asunto final principio titulo fecha
falta error debe deberia hay quiero quisiera deja espera primero aun todavia demasiado mas menos corto largo cambia
mejor otra corrige agrega anade menciona sin salvo guarda
""")

LACKING = word_set("""
lack lacks lacking lacked misses omits omitted omission gap forgot swap swapped switched replace wrongly invented
untrue
nonsense lie lies false incorrect inaccurate slip slips spelling spelled grammar comma commas rather sooner prefer
preferred lieber eher prefere prefererais prefiero preferiria rechtschreibung grammatik kommafehler orthographe
grammaire virgule ortografia gramatica tilde tildes
vertauscht verwechselt interverti intervertis inverses intercambiados intercambiadas
vermisse vermisst fehlen gefehlt vergessen ausgelassen erfunden gelogen
unwahr oublie oubliez oublier omis omettez manquent manquait invente faux fausse inexact olvidaste olvido olvidado
olvidaron omitiste comiste faltan faltaba falto inventado falso inexacto mentira
""")
"""Of what a mail lacks, or holds wrongly: no remark that is passed over."""

MISTAKES = word_set("""
else's
slip slips typo typos misspelt misspelled mistake mistakes error errors tippfehler schreibfehler kommafehler fehler
faute fautes coquille coquilles erreur erreurs errata error errores falla fallo fallos faltas erratas fehlerfrei
fehlerfreie fehlerfreier fehlerlos komma kommas comma coma comas virgule virgules leerzeichen ausrufezeichen espacios
espaces kleingeschrieben grossgeschrieben minuscula minuscule majuscule mayuscula lowercase uppercase
""")

LEFT_OUT = Lexicon("""
(a/the) mix up|verwechslung
(is/was/were/are/got/been) (forgotten/skipped)|(forgotten/skipped) (her/his/their/the/my)
""")
"""Of a part of a letter it says that it is not there."""
WORKED = word_set("""
worked work lived studied learned learnt trained built led owned qualified licence license degree gearbeitet gelernt
studiert gelebt gebaut geleitet travaille bosse etudie habite appris dirige trabaje trabajado estudie estudiado vivi
aprendi
""")
"""What a letter says of its writer: who denies it beside an order names a mistake."""

PARTS = word_set("""
paragraph paragraphs sentence sentences line lines word words half bit part page absatz satz satze zeile wort halfte
teil paragraphe phrase phrases ligne mot mots moitie partie parrafo frase frases linea palabra mitad parte
""")

A_BIT = Lexicon(
    "a [little/tiny/wee/good] bit (longer/more/late/busy/tired/slow/under/of a)|half (an/a/past)|a (bit/wee bit)"
)
"""How much, and no part of a text."""
EDITS = word_set("""
less fewer weniger moins menos anderungen anderung cambios modifications corrected amended revised updated korrigiert
uberarbeitet shorter longer shorten lengthen change changes rewrite rephrase reword fix correct edit edits remove add
mention
attach typo needs need warmer softer nicer think sure sec second minute moment check read reread sleep ask kurzer
langer kurzen andere andern umschreiben korrigier streiche erganze erwahne anhangen uberlegen lesen sekunde minute
moment fragen schlafen sicher court courte courts long longue raccourcis change changer corrige enleve ajoute
mentionne relire reflechir seconde sur instant corto corta cortos largo larga acorta cambia corrige quita agrega anade
menciona pensar pensarlo leer segundo momento seguro segura
""")

EDITING = Lexicon("""
(no/without/ohne/keine/kein/sin/sans/aucune/zero/nothing to) (changes/change/edits/anderungen/anderung/cambios/
modifications)
(don't/do not/nothing to/no need to/needn't/never) (change/fix/edit/correct/add/remove)|(sure/for sure/sure thing)
(think/i think) so yes|(i have/i've/i) (read/checked|reread) (it/this|them)|read (it/this/them)|(ja/na) sicher|bien sur
(sur/en) (route/place)|(seguro/claro) que (si/sip)|no (cambies/agregues/quites) nada|the (second|one)|correct (so|and)
before (i/we) change (my/our) (mind/minds)|avant que je change d'avis
read and (approved/agreed/accepted)|lu et approuve|gelesen und genehmigt
that's correct|(is/are/all) correct|@all [are] correct
""")

MAILS = word_set("""
mails mail emails letters notes drafts messages thanks please bitte too entwurfe nachrichten briefe texte svp merci
courriels lettres correos cartas borradores gracias
""")
