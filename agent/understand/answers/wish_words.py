"""The words around what is to be worked into a letter (`answer_wish`): of requests, of leaving out, of others. Pure.

Folded and lower-case, in English, German, French and Spanish; a `Lexicon` holds phrases.
"""

from __future__ import annotations

from agent.understand.days.date_words import word_set
from agent.understand.lexicon import Lexicon

REQUESTS = Lexicon("""
(can/could/would/will/might/may) (you/u/we/it/one/there/all/both/@name/@num/@ord/@all)|(any/a) chance|is there a way
(is/was/would) there [be] (room/space)|any (room/space)|is it possible|would it be possible|might there be
what about|how about|would you mind|mind (adding/mentioning/putting)
(can/could/may) (the/that/this/they)|(kannst/konntest/wurdest/magst) du|(konnen/konnten/wurden) sie
(kann/konnte) (man/da/das/der/die/es/noch/hier)|(lasst/liesse/liessen/lassen) sich|geht (noch/da)
(kriegen/bekommen) wir|wie war's mit|wie ware es mit|was ist mit|(konnen/konnten) wir|ware es moglich
y a (t il/il) (de la place/place)|(peut/pourrait/pourrions) (on/nous)|(on/nous) (ne pourrait/ne peut) pas|et si
(peux/pourrais/veux) tu|tu (peux/pourrais/veux bien)|(pouvez/pourriez) vous|vous (pouvez/pourriez)
on (peut/pourrait)|(peut/pourrait) on|est il possible|serait il possible|y a (t il/il) moyen|y a moyen
y si|(cabe/cabria/cabra)|(hay/habria) (sitio/espacio/lugar)|que tal si
(puedes/podrias/puede/podria/podemos/podriamos)|se (puede/podria)|(hay/habria) (manera/forma/modo)
(seria/es) posible|te importaria|le importaria
""")
"""What is asked so is an order all the same."""

LACKS = Lexicon("""
(don't/dont/do not/not to/never/didn't/not) forget|not (forgetting/left out)|(left/leaves/leaving) out
missed (out/off)|(drop/drops/dropped) [in] (a/the/some) (hint/word/line/note)|drop in
no (word/mention/line/trace/sign/hint)
nothing [in (it/there)|there|said|here|at all] [about/on/of]
(doesn't/does not/doesnt/didn't/didnt) (say/mention/have/contain/speak/talk/tell)
(don't/dont/do not/doesnt/didnt/does not) (say/mention/have/contain) nothing
not (a/one/even a) (word/peep/line/mention|single word)
(isn't/is not/isnt/wasn't/not) (in/there/mentioned/said/included)
(wouldn't/would not/won't/can't/couldn't/wouldnt) (hurt/harm/go amiss)
(vergiss/vergesst/vergessen sie) [bitte/mir] nicht|nicht [zu] vergessen
(darf/durfen/sollte/sollten) [da/mir] nicht fehlen
(nicht/nichts) (drin/drinnen/dabei/erwahnt/vor)
(wurde/wurden/wird/ware/kann) [auch/ja] nicht (schaden/verkehrt/falsch)
(wird/werden/ist/sind) [da/noch/ja/gar] nicht [einmal] (erwahnt/drin/genannt)|kein (wort/satz/hinweis)
keine (zeile/rede/erwahnung)|steht [da/noch] (nicht/nichts)
(n'oublie/n' oublie/n'oubliez/n' oubliez/oublie/oubliez) (pas/surtout pas/jamais)
ne (ferait/fait/gacherait) pas de mal|(n'y/n' y) (est/sont/figure/parle/dit) (pas/rien)|y (parle/est) pas
(n'avez/n'as/n'a/avez/as/a/n' avez/n' as) pas [encore] (parle/dit/mis/mentionne/evoque/ecrit/note)
ne (le/la/les) (voit/trouve/lit) (pas/dans aucun/nulle part)|rien (sur/de)
ne dit rien|pas (un/de) mot|ne manque (que/plus que)|no (te/se/os) (olvides/olvide/olvideis)|no (olvides/olvide)
no (estaria/estara/esta/vendria) (de mas/mal)|no (sale/aparece/dice/dicen/habla/figura/esta/menciona) [nada]
no se (dice/habla/cuenta/menciona) [nada]|ni una (palabra/linea/mencion)
""")
"""Words with a “not” that say that something is to stand there."""

REMOVES = word_set("""
remove delete cut lose drop omit leave out without less fewer shorter shorten change replace swap instead rather fix
correct rewrite reword rephrase tone take no avoid erase strike spell spelled call streich streiche streichen losch
losche entfern entferne entfernen weglassen weg lass lassen lasst raus ohne weniger kurzer ersetz ersetze ersetzen
ander andere anderen andern tausch statt korrigier korrigiere kurz umformulieren nenn enleve enlever enlevez retire
retirer retirez supprime supprimez vire ote sans moins remplace remplacez change changez raccourcis corrige corrigez
plutot evite quita quitar quite elimina elimine borra borre sin menos cambia cambie cambiar reemplaza sustituye
acorta corrige evita sacale sacar
""")
"""Words that want something out, or other, and not in: outside of what is wished for."""

MISSES = Lexicon("""
(don't/dont/do not/never/not) forget|(nicht/nich) [zu] vergessen|(vergiss/vergessen sie) nicht
(n'oublie/n'oubliez/oublie/oubliez) pas|no [te] (olvides/olvide)
nothing [in (it/there)] (about/on)|not (a/one) (word/peep/line) (about/on/of)|no (word/mention) (of/about)
(nichts/nix) (von/vom/uber/zu/zum/zur/drin von)|kein wort (von/vom/uber/zu/zum/zur)
pas (un mot/une ligne) (de/sur/du)|rien (sur/au sujet)
(parle/parlez/parles/parlent/dit/dis/dites) (pas/rien) (de/du/sur)
ni una (palabra/linea) (de/sobre)|no (se dice/dice/dices/se habla/habla/sale/aparece/pone) nada (de/del/sobre)
""")
"""So something is missed in a mail, whatever "nothing" may say elsewhere."""

ASKED_NICELY = Lexicon("""
if (it's/it is) (no/not too much) (trouble/bother)|if (at all possible/possible/need be)
if (you/u) (can/could/don't mind/wouldn't mind/would/please)|if (you/u) get the chance
wenn es (keine (umstande/muhe) macht/geht/irgendwie geht/moglich ist/ihnen nichts ausmacht)|wenn (moglich/'s geht)
falls (moglich/es geht)|si (possible/c'est possible/ca ne vous derange pas/ca te va)|si (puedes/puede/es posible)
si no es (molestia/mucha molestia/mucho pedir)|s'il (te/vous) plait
""")
"""So a wish is wrapped in a condition that is none."""

WOULD = word_set("""
would i'd it'd that'd be war ware wars war's fande fand serait aimerais adorerais seria estaria gustaria encantaria
molaria id itd
""")
FINE = word_set("""
class grand lovely great nice good cool sick ace neat brilliant fab love like happier better glad deadly savage schon
gut nett super stark nice geil toll klasse fein bien chouette sympa top genial mieux aimerais adorerais bueno chido
padre bonito bacan guay gustaria encantaria mejor lindo
""")
"""Of "it would be grand if …" the words before the condition: it is a wish, and no condition."""

LEAVES = Lexicon("leave (room/space)|(raus|weg) damit|without (fail/delay)|sans faute|sin falta|ohne (fehl/frage)")

OWN_DOING = Lexicon("""
(i'll/i will/i've/i have/ive/i/we) (already/just/never/only)
(i'll/i will/we'll/i'm going to/i am going to|i gonna|let me)
(i've/ive/i have/we've/i) (told/mentioned/said/added/put/thanked/wrote/written/asked/spoke/sent/read)
(it/this) (mentions/has)|(you've/you have) (mentioned/added/put/got/said/written)|you (mentioned/added/said/wrote)
(that/because/when) you (mention/mentioned/put/added/said)
(ich/wir) (werde/erwahne|sag/sage|schreib/schreibe|erzahl|erzahle|fuge|hab/habe/hatte/
uberlege) [es/das/ihr/ihm/ihnen/schon/ja]|(hab/habe) ich|(schreib/schreibe/sag/sage/erwahne/mach/mache) ich
(du/sie) (hast/haben) (das/den/die) schon
(je/j') (vais/ai/le/la/lui/leur/ajouterai/mettrai/dirai/parlerai/mentionnerai|en (ai/parle))
tu (as/mentionnes/parles) deja|(ya/yo) (le/les/lo/la/se/he|lo (anado/pongo/digo))
(se/lo) (lo/la|anado yo/pongo yo/digo yo) (dije/conte/digo)|ya (mencione/dije/conte/puse/agregue)
""")
"""What the owner, or the draft, does or did: no order."""

LIKES = Lexicon("""
(i/we) [really/do/also/just] (love/loved/like/liked/enjoy/enjoyed/adore/appreciate)|love (the/how/that)
loved (the/how/that)|happy (with/about)|good that|glad that|(me/nos) (gusta/encanta/gusto/encanto) [mucho]
esta (muy/tan) bien|que bien|j'adore|j' adore|j'aime [bien/beaucoup]|j' aime [bien/beaucoup]|(gefallt/gefallen) mir
mag ich|gut dass|schon dass|finde ich (gut/schon/toll)
""")
"""What is liked stands there already."""

REPORTED = Lexicon("""
(she/he/they/wife/husband/friend/mother/father/mum/mom/dad/brother/sister/boss/coach/son/daughter/everybody/
everyone/people/somebody/someone) (says/said/thinks/thought/reckons/asked|told (me/
us)|wants me/wanted me/suggests/suggested)
(sie/er/frau/mann/freund/freundin/mutter/vater/bruder/schwester/chef/sohn/tochter/alle) (sagt/sagte/meint/meinte/
findet/fand/wollte/bat)
(elle/il/ils/femme/mari/ami/amie/mere/pere/frere/soeur/chef/fils/fille) (dit/disait/pense/trouve/croit/
voulait|m'a (dit/demande)|m' a (dit/demande)|a dit)
(ella/el/mujer/marido/amigo/amiga/madre/padre/hermano/hermana/jefe/jefa/hijo/hija) (dice/dijo/piensa/cree/opina/
queria/pidio|me (dijo/pidio))|me (pidio/dijeron/dijo)
""")

IN_QUESTION = Lexicon("""
(should/shall/must/do/did/does/have/has/had/is/are/was/were) (i/we/you/they/she/he/that)
need i|(did/does/has) it|is there (anything/something/a line/a word)
(not sure/unsure/wondering/wonder/don't know/no idea/think/thinking) (if/whether/about/of)|whether
why (do/did/does/is/it)|(is/was) it (wise/right/ok/okay)
(soll/sollen/sollte/sollten/muss/mussen/darf/durfen) (ich/wir|das/die/der) (rein/erwahnen)
(soll/sollen/sollte/muss/darf) (ich/wir)|(hast/haben) (du/sie)|steht da|weiss nicht|uberlege|ob ich|warum
(dois/puis/devrais) je|(faut/faudrait) il|est ce que (je/j'/tu as/tu a)|(as/avez) (tu/vous)|tu as
je (sais/me demande)|pourquoi|(debo/deberia/puedo)|hay que poner|(has/han/ha) (puesto/mencionado/dicho)
(pusiste/mencionaste)|no se si|estoy pensando|por que
""")
"""What is asked, or thought about, so is no order."""

LATER = word_set("""
tomorrow later someday monday tuesday wednesday thursday friday saturday sunday morgen ubermorgen spater montag
dienstag mittwoch donnerstag freitag samstag sonntag demain lundi mardi mercredi jeudi vendredi samedi dimanche
manana luego lunes martes miercoles jueves viernes sabado domingo
""")

EVERYWHERE = word_set("uberall everywhere partout throughout all alle allen")
"""Words for a letter that are so wished for are for all of them."""

POINTING = word_set("this that it these das dies dieses es ca cela ceci esto eso ello")
"""So begins what points to words said before."""

UNTIL = word_set("until till til bis jusqu'a jusqu'au hasta otherwise")

THANKS = word_set(
    "thanks thank thx danke merci gracias sorry apologies pardon perdon desole entschuldige entschuldigung"
)
AND = frozenset(("and", "und", "et", "y", "also", "oh"))
THANKED = word_set("her him them ihm ihr ihnen @name de d' noch auch")
"""Behind a thanks that is an order: "thank her for the coffee", "merci de mentionner"."""

NEXT = word_set("tomorrow later morgen ubermorgen spater demain manana luego")
"""Of the words themselves only these are another time: "I passed on Saturday" is what is to be said."""

SAYS_NOTHING = word_set("""
the a an only most best main last important thing things bit part point one ones it that this something anything what
das die der wichtigste beste eigentliche etwas was eins eine ein noch le la les plus important meilleur chose truc
quelque lo el los las mas importante mejor cosa algo una un of all in there
""")
"""Words alone that are none for a letter."""

TO = word_set("for to in bei an fur in pour chez a dans para en al with mit")
"""Behind these stands for whom something is."""

QUOTES = frozenset('"“”„«»‘‚')
WHERE = word_set("in at near from en a im bei aus chez de")
"""Before a place."""
YEAR = word_set("""
nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand two one three four five six seven eight
nine ten eleven twelve and oh
""")
"""Behind an "in" they are a year as it is spoken."""
PUTS_IN = word_set("""
drinnen drin rein hinein dabei dazu dedans adentro ansprechen erwahnen erganzen einbauen aufgreifen unterbringen
""")
"""Behind the words that are wished for they say no more than that they are to stand there."""
