"""What never stands in an answer that releases a mail, whatever a model makes of it. Pure.

The words of conditions, of other times, of other receivers and of turns in the thought, by which a clause that sounds
like a release is none.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from agent.understand.doubt_words import NEGATIONS
from agent.understand.lexicon import Lexicon

_CONDITION = """
if unless provided providing assuming supposing whenever once until till til whether depending depends subject
otherwise wenn falls sofern sobald ob bevor nachdem solange vorausgesetzt bis si s'il s'ils sauf lorsque quand
pourvu condition jusqu'a cuando salvo mientras hasta zodra tenzij
"""
CONDITIONS = frozenset(_CONDITION.split())
_HARMLESS = Lexicon("""
if you (would/will/could/please/don't mind/wouldn't mind/like it that way)
if (that's/it's) (ok/okay/alright) i mean yes
s'il (te/vous) plait|s'il (te/vous) plaît|bis (gleich/dann/bald/auf/morgen dann)|once more
once (again/with/or/upon)|(at/for) once
hasta (ahora/ahorita/hoy/luego/el fondo/la cocina)|bis (jetzt/heute/auf (morgen/bald))
jusqu'a (l'/maintenant/l'ascenseur)
if (i'm/i am/we're) (honest/being honest)|if you ask me|when in doubt send it|quand meme|cuando quieras
""")
_TURN = """
but however though although yet still aber jedoch doch allerdings mais pourtant cependant pero aunque sino except
"""
TURNS = frozenset(_TURN.split())
_TIME = """
tomorrow tmrw tmr tonight later soon afterwards monday tuesday wednesday thursday friday saturday sunday mon tue tues
wed thu thur thurs fri sat sun noon midday midnight morning afternoon evening night lunch weekend week weeks month
hour hours minute minutes day days o'clock am pm next first before after then whenever when eventually wait
morgen ubermorgen spater nachher bald montag dienstag mittwoch donnerstag freitag samstag sonntag mittag mittags
abend abends nachmittag fruh vormittag nacht wochenende woche wochen stunde stunden minuten tag tage uhr erst vorher
danach dann zuerst warte wann
demain tard apres bientot lundi mardi mercredi jeudi vendredi samedi dimanche midi soir matin nuit semaine semaines
heure heures minutes jour jours avant ensuite d'abord quand attends
manana luego despues pronto lunes martes miercoles jueves viernes sabado domingo mediodia tarde noche semana semanas
hora horas dia dias antes primero cuando espera
january february march april june july august september october november december januar februar marz juni juli
oktober dezember janvier fevrier avril juin juillet aout septembre octobre novembre decembre enero febrero abril junio
julio agosto septiembre octubre noviembre diciembre
"""
TIMES = frozenset(_TIME.split())
_NOW = Lexicon("""
first thing|this (morning/afternoon) already|still today|today|now|(right/straight) (now/away)|then|go on then
heute noch|
noch heute|dann|na dann|aujourd'hui|tout de suite|hoy|hoy mismo|entonces|night then|(good/gute/buenas/bonne) (night/
morning/evening/afternoon/nacht/noches/tardes/nuit)|wait (no/any) (more/longer)
before (i/we) (lose/change/cringe/chicken/panic/regret/overthink/think/die/forget/get cold)|before the lights
antes de que (me/cambie/lo piense/se)|avant que je (change/me/ne change)|bevor (ich/mich)|go next|next to nothing
""")
_OTHERS = """
myself us mir mich uns moi nous conmigo mandame mandamelo enviame enviamelo wife husband mother mum mom dad father
boss friend coach sister brother team everyone everybody recruiter agency frau mann mutter vater chef chefin freund
freundin femme mari mere pere patron ami amie equipe mujer marido madre padre jefe jefa amigo amiga equipo myself
colleague colleagues lawyer company hr cc bcc copy kopie copie copia instead stattdessen plutot else anders autre otro
address adresse direccion linkedin whatsapp account konto version draft's
"""
OTHERS = frozenset(_OTHERS.split())
_TO_ME = Lexicon("""
(send/mail/email/forward/show/give/pass/text/read/post/resend/bring/get/hand) me|to me
(schick/sende/zeig/gib/leite) mir
(envoie/envoyez/montre/donne/fais) (moi/me)|cc me
""")
_MINE = Lexicon("""
(for/by/with/from/to/of) (me/us)|(fine/ok/okay/good/great/right) (by/with/for) (me/us)|let (me/us) see it go
let us send
(fur/von/bei/mit) (mich/mir/uns)|(passt/reicht) mir|(nobody/no one/noone/nothing/anything/anybody) else
whoever else|personne d'autre|rien d'autre|kein
anderer|sonst niemand|(pour/chez/selon) (moi/nous)|(quant a) moi|pr moi|(do/tun sie/tu)
me (a/the) favour|(do/doing) me (a/the) (favour/favor)|give me (peace/a break)|mir (egal recht/recht)
(good/fine/ok/okay/right/great/lovely/perfect) to me
""")
_MAYBE = """
maybe perhaps probably possibly unsure hmm hm hmmm uh erm doubt vielleicht eventuell moglicherweise wahrscheinlich
eigentlich peut-etre probablement quizas quiza acaso igual forse would could might should wurde konnte sollte hatte
enverrais pourrait devrait mandaria enviaria deberia podria either or oder ou whichever egal
"""
MAYBES = frozenset(_MAYBE.split())
_POLITE = Lexicon("""
(would/could/can/will) you|i (would/should/'d) (be/like/love/appreciate)|i'd (like/love/be/appreciate)|(wurde/konnte/
wurden/konnten) (ich/sie/du/mich)|(konntest/wurdest) du|(wurde/hatte) (gern/gerne)
i (should/would) be (glad/grateful/obliged/much obliged/happy)|if you (would/could)|(ich/wir) (wurde/wurden/hatte)|
(pourriez/pourrais/pouvez/peux) (vous/tu)|(podria/podrias/puede/puedes) (usted/enviarlo/mandarlo)|would (like/love/be)
""")


_WHENEVER = Lexicon(
    "des (que/qu'il/qu'elle/qu'ils/qu'on)|as soon as (he/she/they/i/it/we)|siempre (que/y cuando)|so (lang/weit)"
)


def _without(words: Sequence[str], harmless: Lexicon) -> list[str]:
    """The words that do not stand in a harmless phrase."""
    kept: list[str] = []
    at = 0
    while at < len(words):
        end = max((end for end, _ in harmless.at(words, at)), default=at)
        if end == at:
            kept.append(words[at])
            at += 1
        at = max(at, end)
    return kept


def conditional(words: Sequence[str]) -> bool:
    """Does a condition stand in it?"""
    if any(True for at in range(len(words)) for _ in _WHENEVER.at(words, at)):
        return True
    return bool(CONDITIONS.intersection(_without(words, _HARMLESS)))


_NOTHING_MORE = Lexicon("""
nada mas|nothing (else/more)|nobody (else/more)|no (one/body) else|sonst (nichts/niemand/keine)|rien (d'autre/de plus)
no (problem/worries/prob/drama/bother/rush/hurry)|kein (problem/thema)|keine (sorge/ursache/eile)
pas de (souci/probleme)
no hay (problema/bronca)|sin problema|why not|pourquoi pas|por que no|warum nicht
(ohne/sans/sin/without) (wenn und aber/
hesiter/dudar/hesitation/further ado/more ado/delay)|no pos|if not now when|not a problem
""")


def negated(words: Sequence[str]) -> bool:
    """Does a negation stand in it?"""
    return any(word in NEGATIONS or word.endswith("n't") for word in _without(words, _NOTHING_MORE))


def elsewhen(words: Sequence[str]) -> bool:
    """Does it name a time other than now?"""
    left = _without(words, _NOW)
    return bool(TIMES.intersection(left)) or any(True for at in range(len(left)) for _ in _CLOCK.at(left, at))


def elsewhere(words: Sequence[str]) -> bool:
    """Does it name somebody or something else than the draft and whom it is for?"""
    left = _without(words, _MINE)
    return bool(OTHERS.intersection(left)) or any(True for at in range(len(left)) for _ in _TO_ME.at(left, at))


_PERHAPS = Lexicon("""
peut etre|a lo mejor|tal vez|puede ser|kann sein|could be|i guess|i suppose|ich glaube|je crois|creo que|so so
""")


_UNSURE = Lexicon("""
(not/isn't/am not/never/ain't) (sure/certain/convinced)|unsure|(nicht/noch nicht) (sicher/uberzeugt)|unsicher
(i/we) don't know yet|weiss (noch/nicht)|keine ahnung|pas (sur/sure/certain/convaincu/convaincue)|sais pas
(no/no lo) se [bien]|no (estoy/estaba) (seguro/segura)|not yet|noch nicht|pas encore|(todavia/aun) no
""")


def unsure(words: Sequence[str]) -> bool:
    """Does it say that it is not sure, or not yet?"""
    return any(True for at in range(len(words)) for _ in _UNSURE.at(words, at))


def wavers(words: Sequence[str]) -> bool:
    """Does it say that it may be so, or not, or one of two?"""
    left = _without(words, _POLITE)
    return bool(MAYBES.intersection(left)) or any(True for at in range(len(left)) for _ in _PERHAPS.at(left, at))


def turns(words: Sequence[str]) -> bool:
    """Does it turn against what was said before?"""
    return bool(words) and words[0] in TURNS


_DRAFT = """
mail mails email emails letter letters note notes text draft drafts line lines sentence sentences paragraph paragraphs
word words wording tone name names subject ending opening greeting style version sound sounds reads title date typo
typos mistake mistakes error should must needs need want wants let wait first yet too more less longer shorter change
changes rather better again fix wrong missing add adds mention mentions instead without except only keep hold leave
brief schreiben entwurf satz satze zeile absatz wort ton anrede betreff schluss anfang klingt titel datum fehler soll
sollte muss musst will mochte lass warte erst noch zu mehr weniger kurzer langer andern anders lieber besser nochmal
falsch fehlt erganze erwahne statt ohne nur behalte
courrier lettre message texte brouillon ligne phrase phrases paragraphe mot mots ton nom objet fin debut titre date
faute fautes erreur faut faudrait doit dois veux voudrais laisse attends d'abord encore trop plus moins court long
change plutot mieux corrige manque ajoute mentionne sans sauf garde
correo carta mensaje texto borrador linea frase parrafo palabra tono nombre asunto final principio titulo fecha falta
error debe deberia hay quiero quisiera deja espera primero aun todavia demasiado mas menos corto largo cambia mejor
otra corrige agrega anade menciona sin salvo guarda
"""
DRAFT = frozenset(_DRAFT.split())


def near(words: Sequence[str]) -> bool:
    """Is it near the draft, or near an order: does it speak of words and mails, or of what should be?"""
    return negated(words) or turns(words) or elsewhen(words) or wavers(words) or bool(DRAFT.intersection(words))


_QUESTION = """
what when who whom whose why how where which can could would will shall should may do does did is are were has
wann wer wen wem warum wieso weshalb wie wo wohin welche welcher welches was kannst konntest konnen soll sollen darf
quand qui pourquoi comment ou quel quelle quels quelles est peux pouvez pourriez
cuando quien como donde cual puedes puede podrias
"""
QUESTION = frozenset(_QUESTION.split())
_REFUSAL = frozenset(["👎", "❌", "🚫", "✗", "✘", "⛔", "🛑", "✋", "⏸", "⏳", "🤔", "😬", "🙄", "🗑"])
_PARTS = """
paragraph paragraphs sentence sentences line lines word words half bit part page absatz satz satze zeile wort
halfte teil
paragraphe phrase phrases ligne mot mots moitie partie parrafo frase frases linea palabra mitad parte
"""
PARTS = frozenset(_PARTS.split())


def asks(words: Sequence[str]) -> bool:
    """Does it begin as a question does?"""
    return bool(words) and words[0] in QUESTION


def refuses(words: Sequence[str]) -> bool:
    """Is there a picture in it that says no, or wait?"""
    return any(word in _REFUSAL for word in words)


def of_the_text(words: Sequence[str]) -> bool:
    """Does it speak of a part of a text?"""
    return bool(PARTS.intersection(words))


_AGAINST = """
skip drop delete hold pending keep discard cancel except apart without excluding save modulo wait minus ausser
ohne bis
bin trash rubbish garbage tonne mull papierkorb basura papelera poubelle corbeille
sauf excepte hormis sans excepto salvo menos sin loschen streich streichen warte behalte supprime garde borra guarda
espera
"""
AGAINST = frozenset(_AGAINST.split())
_COUNTING = "on in at a an another one um ein eine einen noch un une una otro otra en dans"
_DAYS_OR_COUNTS = frozenset(_COUNTING.split())
_MINE_TO_ASK = Lexicon("""
(can/could/should/shall/may/might/must/do/did/would) (i/we/they/he/she)|(did/do/have/has/had/will) (you/it/that/they)
(soll/sollen/kann/konnen/darf/muss) (ich/wir)|(hast/haben/habt) (du/sie/ihr)|(dois/puis/peux) je|(puedo/debo/podemos)
""")


_EDITS = """
shorter longer shorten lengthen change changes rewrite rephrase reword fix correct edit edits remove add mention
attach
typo needs need warmer softer nicer think sure sec second minute moment check read reread sleep ask
kurzer langer kurzen andere andern umschreiben korrigier streiche erganze erwahne anhangen uberlegen lesen sekunde
minute
moment fragen schlafen sicher
court courte courts long longue raccourcis change changer corrige enleve ajoute mentionne relire reflechir seconde sur
instant
corto corta cortos largo larga acorta cambia corrige quita agrega anade menciona pensar pensarlo leer segundo momento
seguro segura
"""
EDITS = frozenset(_EDITS.split())
_EDITING = Lexicon("""
(don't/do not/nothing to/no need to/needn't/never) (change/fix/edit/correct/add/remove)|(sure/for sure/sure thing)
(think/i think) so yes|(i have/i've/i) (read/checked|reread) (it/this|them)|read (it/this/them)|(ja/na) sicher|bien sur
(sur/en) (route/place)|(seguro/claro) que (si/sip)|no (cambies/agregues/quites) nada|the (second|one)|correct (so|and)
that's correct|is correct|all correct
""")


def edits(words: Sequence[str]) -> bool:
    """Does it hold a word of changing, reading or thinking?"""
    return bool(EDITS.intersection(_without(words, _EDITING)))


_CLOCK = Lexicon("""
(at/around/by/um/gegen/ab/vers/a/a las/a la) (0/@num/one/two/three/four/five/six/seven/eight/nine/ten/eleven/twelve/
eins/zwei/drei/vier/funf/sechs/sieben/acht/neun/zehn/elf/zwolf/une/deux/trois/quatre/cinq/sept/huit/neuf/dix/onze/una/dos/
tres/cuatro/cinco/seis/siete/ocho/nueve/diez/once/doce)
""")


_AWAY = Lexicon("(kann/konnen/darf/durfen/muss/mussen/soll/sollen) [ruhig/gern/gerne/auch/dann] weg|ganz weg")
"""It goes, or it goes into the bin: nobody can tell."""


def against(words: Sequence[str]) -> bool:
    """Does it hold a word against sending, or one that may be against it, outside of what names drafts?"""
    return bool(AGAINST.intersection(words)) or any(True for at in range(len(words)) for _ in _AWAY.at(words, at))


def counted(words: Sequence[str]) -> bool:
    """May a number in it be a day, an hour or how many, as in "send on 2", "a second mail"?"""
    return any(word in ("@num", "@ord") and words[at] in _DAYS_OR_COUNTS for at, word in enumerate(words[1:]))


_ABOUT = frozenset(("of", "with", "from", "about", "avec", "mit", "con", "like"))


def of_somebody(words: Sequence[str]) -> bool:
    """May it be about a person, as in "I approve of Bob", and not about the mail to them?"""
    return any(word == "@name" and words[at] in _ABOUT for at, word in enumerate(words[1:]))


_GOES = frozenset(
    ("yes", "yep", "ja", "oui", "sip", "go", "send", "raus", "partir", "salir", "envoie", "manda", "schick")
)


def says_both(words: Sequence[str]) -> bool:
    """Of a clause that wants drafts not sent: does it speak of letting one go, too?"""
    return bool(_GOES.intersection(words)) and not negated(words)


def runs_on(before: Sequence[str], after: Sequence[str]) -> bool:
    """Two clauses of one sentence: may the drafts that begin the second belong to the first ("send 1, 2 skip")?"""
    return before[-1] in _NAMINGS and after[0] in _NAMINGS and before[0] not in _NAMINGS


_NAMINGS = frozenset(("@num", "@ord", "@name"))


def asks_leave(words: Sequence[str]) -> bool:
    """Does it ask whether something may be, or was, done?"""
    return any(True for _ in _MINE_TO_ASK.at(words, 0))


_ORDER = re.compile(
    r"\b(?:sen[dt]\w*|schick\w*|raus|ab damit|envo[iy]\w*|env[ií]\w*|manda\w*|release\w*|ship it)\b", re.IGNORECASE
)
_DROPS = re.compile(
    r"\blet (?:it|that|this|them) go\b(?! (?:as|out|to (?!the b)|then|now|please|off|through|ahead))"
    r"|\bgo to (?:bed|hell|sleep|work|lunch)\b"
    r"|\b(?:send|give) (?:her|him|them|everyone|everybody) (?:my|our|some|a big|lots)\b",
    re.IGNORECASE,
)
_TELLS = r"i|we|they|he|she|ich|wir|sie|er|j'ai|on|ils|yo|me|nos"
_NEWS = "job|offer|offered|hired|rejected|stelle|zusage|absage|angebot|poste|offre|trabajo|puesto|oferta"
_OUTCOME = re.compile(
    rf"\b(?:{_TELLS})\b.{{0,25}}\b(?:{_NEWS}|turned me down|(?:refus|embauch|rechaz|contrat)\w*)\b",
    re.IGNORECASE,
)
_TWICE = re.compile(r"^\W*(ja|yeah|ya|vale|ok|okay|si|s[ií]|oui|yes)[\s,!.]{1,3}\1\b", re.IGNORECASE)


def misleading(text: str) -> bool:
    """Does an answer that lets a draft go say what is also said of other things: news of the job beside a bare yes, a
    yes-yes to be left in peace, "let it go", "send her my love"? It is asked back then."""
    said = text[:2_000]
    if _DROPS.search(said):
        return True
    return _ORDER.search(said) is None and bool(_OUTCOME.search(said) or _TWICE.match(said))


_ABSENT = re.compile(
    r"\bi(?:'m| am) (?:currently )?(?:away|out|off|on (?:annual )?(?:leave|holidays?|vacation))\b"
    r"|\bout of (?:the )?office\b|\b(?:abwesend|im urlaub|nicht im (?:büro|hause))\b"
    r"|\b(?:absente?|en (?:congés?|vacances))\b|\b(?:estoy fuera|de vacaciones|fuera de la oficina)\b",
    re.IGNORECASE,
)
_ASKS_AGAIN = re.compile(
    r"\b(?:ask|remind|again|later|then|snooze|wait|hold|back to me|frag|erinner|meld|noch ?mal|warte|danach|rappel"
    r"|redemand|attend|après|recuérd|recuerd|pregunt|avísa|espera|luego)",
    re.IGNORECASE,
)


def only_absent(text: str) -> bool:
    """Does it say no more than that its writer is away? The owner's machine may have answered for them."""
    said = text[:2_000]
    return _ABSENT.search(said) is not None and _ASKS_AGAIN.search(said) is None
