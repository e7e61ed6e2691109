"""What an owner says to the program among what they tell of a talk. Pure; matched against `flat` text.

"Nothing to Bob, please", "I have thanked Ana already", "don't write that", "I'll tell you later": none of it is about
the talk, so none of it may stand in a letter. What it orders is only ever that less is written.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from agent.understand.days.date_words import word_set
from agent.understand.debriefs.debrief_people import People
from agent.understand.debriefs.ending_words import HESITATES, WITHDRAWS
from agent.understand.debriefs.person_words import TITLES

_WORDS = re.compile(r"\w+(?:['-]\w+)*")
_SHORT = 14
"""Words in a clause that orders something; a longer one tells a story."""

_NO = word_set("""
    skip no not none nothing never without don't dont nichts nicht kein keine keinen keiner rien ne pas n'envoie
    n'envoyez n'ecris n'ecrivez aucun aucune nada nunca
""")
_LETTER = word_set("""
    thank thanks thanking thank-you thank-yous note notes mail mails e-mail email letter message anything write send
    writing sending danke dank dankesmail dankschreiben schicken schick senden sende schreiben schreib schreibe mail
    nachricht bedanken danken n'envoie n'envoyez n'ecris n'ecrivez envoie envoyer envoyez ecrire ecris merci remercie
    remercier remerciement remerciements mot message courriel envies envie enviar mandes mandar escribas escribir
    gracias correo mensaje agradezcas skip
""")
_FOR = word_set("to for send write fur an pour a para")
_SMALL = word_set("""
    please pls and but also so to for a an any the him her them it one you do i want should get gets needs this time
    bitte und aber auch an fur ihm ihr ihn mir die den der das soll bekommt kriegt braucht e
    s'il te vous plait et mais a au de d' pour lui un une le la
    por favor y pero al el ella para le les del ningun ninguna
""")
"""With these and names alone beside them, a no and a word for a letter say that the person gets none."""
_DONE = re.compile(
    r"\b(?:already|just)\b.{0,30}\b(?:thank\w*|wrote|written|mailed|emailed|messaged|texted|sent)\b"
    r"|\b(?:i|i've|i have|i did) thank(?:ed)?\b.{0,60}\b(?:already|myself|in person|on linkedin|by \w+)\b"
    r"|\b(?:schon|bereits|selbst|personlich)\b.{0,40}\b(?:bedankt|gedankt|geschrieben)\b"
    r"|\b(?:deja|moi-meme|de vive voix)\b.{0,40}\b(?:remercie\w*|ecrit)\b"
    r"|\bremercie\w*\b.{0,40}\b(?:deja|moi-meme|de vive voix)\b"
    r"|\bya\b.{0,40}\b(?:gracias|agradec\w*|escrit\w*|escribi)\b"
)
_I = re.compile(r"\b(?:i|i've|ich|je|j'ai|he|hemos|le di|les di|di las|agradeci|escribi)\b")
_TO_ME = re.compile(r"\b(?:me|us|mir|uns|m'a|m'ont|nous|nos)\b")

_TO_US = re.compile(
    r"\b(?:let|tell|give|write|send|keep|show|answer) you\b(?! how\b)"
    r"|\b(?:dir|euch)\b.{0,30}\b(?:spater|nachher|morgen|noch|bescheid)\b"
    r"|\bich (?:sag|erzahl|schreib|geb)\w* (?:es )?dir\b"
    r"|\bje (?:te|vous) (?:raconte|dis|dirai|tiens|ecris|fais|redis|reviens)\w*\b"
    r"|\bte (?:lo )?(?:cuento|contare|digo|dire|aviso|avisare|escribo)\b"
)
"""Said to the program: there is more to come, or the owner has not made up their mind."""
_LEAVES = re.compile(r"\b(?:absage|aussteige|abandonne\w*|renonce\w*|renuncie\w*|dejarlo)\b")
_I_FIRST = re.compile(r"^\W*(?:\w+ ){0,2}?(?:i|i'm|ich|je|j'\w+|estoy|no se)\b")
_NOTHING = re.compile(
    r"^\W*(?:thanks|thank you|danke|merci|gracias)\b.{0,20}\b(?:asking|reminder|reminding|frage|nachfrage|erinnerung"
    r"|demander|rappel|preguntar|recordatorio)\b"
    r"|^\W*(?:(?:there (?:is|was)|i have|honestly|sorry) )?(?:nothing|not much|no (?:idea|clue)|can't think of"
    r"|(?:i )?(?:don't|do not) (?:know|remember)|nichts|nicht viel|keine ahnung|weiss nicht|rien|pas grand"
    r"|aucune idee"
    r"|je ne sais pas|nada|no mucho|ni idea|no se|no recuerdo)\b"
)
_LED = r"^\W*(?:(?:please|pls|but|and|so|also|just|bitte|aber|und|also|mais|et|pero|y|por favor) ){0,3}"
_KEEP_OUT = re.compile(
    _LED + r"(?:don't|dont|do not|never) (?:\w+ ){0,2}?(?:tell|mention|say|write|include|repeat|put|use|quote)\b"
    r"|^\W*(?:please )?keep (?:\w+ ){1,6}?(?:out|private|secret|to yourself)\b"
    r"|^\W*(?:\w+ ){0,6}?bitte (?:\w+ ){0,2}?nicht (?:\w+ )?(?:erwahnen|schreiben|sagen|reinschreiben|verwenden)\b"
    r"|^\W*(?:(?:das|dies|davon|aber|und) ){0,3}nicht (?:\w+ )?(?:erwahnen|schreiben|sagen|reinschreiben"
    r"|verwenden)\W*$"
    r"|" + _LED + r"(?:erwahne?|schreibe?|sage?) (?:\w+ ){0,3}?nicht\b"
    r"|" + _LED + r"(?:ne |n')(?:\w+ ){0,2}?(?:dis|dites|mentionne\w*|parle\w*|ecris|mets) (?:\w+ ){0,2}?pas\b"
    r"|\b(?:a )?ne (?:pas|rien|jamais) (?:mentionner|dire|ecrire)\b"
    r"|" + _LED + r"no (?:lo |la |los |las |les |le )?(?:menciones|mencionar|digas|decir|escribas|pongas|incluyas)\b"
)
_SECRET = re.compile(
    r"\b(?:between us|off the record|hush[- ]hush|under nda|confidential\w*|in confidence"
    r"|(?:don't|not to) repeat|keep (?:that|this|it) to (?:yourself|myself)|im vertrauen|nicht weitersagen"
    r"|a ne pas repeter|sous le sceau"
    r"|que no salga de aqui|en confianza|(?:not|n't)(?: yet| been)* (?:public|announced|official)"
    r"|(?:noch )?nicht (?:offiziell|offentlich|angekundigt)"
    r"|pas (?:encore )?(?:public|officiel|annonce)|(?:aun |todavia )?no es (?:publico|oficial)|unter uns"
    r"|vertraulich\w*|entre nous|confidentiel\w*"
    r"|entre nosotros|confidencial\w*)\b"
)
_CORRECTS = re.compile(
    r"^\W*(?:(?:sorry|oops|wait|no|ah|actually|pardon|perdon|entschuldigung|desolee?|je|i|ich|me) ?\W*){0,3}"
    r"(?:it was |it's |das war |c'est |c'etait |es |era )?(?:(?:the )?other way a?round|mixed (?:it|them|that"
    r"|those) up"
    r"|mixed up|correction|scratch that|umgekehrt|andersrum|anders herum|verwechselt|vertauscht|korrektur|l'inverse"
    r"|me suis trompee?|al reves|equivoque|correccion)(?: \w+){0,3}?\s*(?:[:.,;!–-]+\s|\n)\s*"
)
_SAID_OF_IT = word_set("""
    please don't dont do not that this it about anything them to him her though tell mention say write include put use
    between us off the record confidential confidentially keep out of private letter letters mail note strictly is was
    bitte das dies nicht erwahnen schreiben sagen davon unter uns ist vertraulich erwahne schreib sag reinschreiben
    public yet announced official been hush-hush nda under it's isn't still noch offiziell offentlich angekundigt encore
    officiel annonce aun todavia publico oficial
    ne le la les pas dis dites mentionne mentionner ecris ecrire dire cela ca entre nous c'est confidentiel a
    no lo menciones digas escribas eso esto entre nosotros es confidencial por favor never in and
""")


def correction(answer: str) -> int:
    """Where an answer (flat) goes on behind the word that it corrects the one before; 0: it says no such thing."""
    found = _CORRECTS.match(answer)
    return found.end() if found is not None else 0


def unthanked(clause: str, people: People, *, named: bool = False) -> bool:
    """Does a clause (flat) say of whom it names that they get no letter of thanks, or have been thanked? `named`: they
    are named before it."""
    words = _WORDS.findall(clause)
    if not words or len(words) > _SHORT or not (named or people.spoken_of(clause)):
        return False
    if _DONE.search(clause) and _I.search(clause) and not _TO_ME.search(clause):
        return True
    letters = _LETTER & set(words)
    if not (_NO & set(words) and letters) or (letters <= {"note", "notes"} and not _FOR & set(words)):
        return False  # "Sam: no notes" is nothing to tell
    return people.is_bare(" ".join(w for w in words if w not in _NO and w not in _LETTER and w not in _SMALL))


def speaks_to_us(sentence: str) -> bool:
    """Is a sentence (flat) a word to the program, or about the owner's own doubts, and not about the talk?"""
    return len(sentence.split()) <= 2 * _SHORT and (_TO_US.search(sentence) is not None or doubts(sentence))


def doubts(sentence: str) -> bool:
    """Does the owner think aloud (flat) about leaving the process?"""
    of_it = WITHDRAWS.search(sentence) or _LEAVES.search(sentence)
    return bool(of_it and HESITATES.search(sentence) and _I_FIRST.match(sentence))


def says_nothing(sentence: str) -> bool:
    """Does a short sentence (flat) say that there is nothing to tell, or only thank for being asked?"""
    return len(sentence.split()) <= _SHORT and _NOTHING.match(sentence) is not None


@dataclass(frozen=True, slots=True)
class KeptOut:
    """Something stays out of every letter: what was `said` before, or what speaks of one of these words as well."""

    before: bool
    words: frozenset[str] = frozenset()


def keeps_out(clause: str) -> KeptOut | None:
    """What a clause (flat) orders to keep out of every letter, besides itself; None: it orders no such thing."""
    ordered = _KEEP_OUT.search(clause) is not None
    if not ordered and _SECRET.search(clause) is None:
        return None
    words = frozenset(w for w in _WORDS.findall(clause) if w not in _SAID_OF_IT and w not in TITLES)
    return KeptOut(not words, frozenset(w for w in words if len(w) > 3) if ordered else frozenset())


_MANNER = re.compile(
    r"\b(?:keep|make|leave|write) (?:it|this|that|his|hers|(?:her|his|the|their) (?:mail|note|letter|e-?mail"
    r"|message)) (?:\w+ ){0,2}?"
    r"(?:short\w*|brief\w*|formal\w*|simple\w*|light|casual\w*|warm\w*|personal|general|generic|friendly"
    r"|in (?:english|german|french|spanish))\b"
    r"|^\W*(?:please |pls )?(?:(?:a )?(?:short|brief|formal|casual) (?:note|mail|letter|one|e-?mail)|first name"
    r"|surname)(?: (?:please|pls|only"
    r"|is fine|is enough))*\W*$"
    r"|\bfirst names? (?:is|are) (?:ok|fine)\b|\b(?:halte?|mache?|schreibe?) (?:es|die mail|den brief"
    r"|das)? ?(?:\w+ )?(?:kurz|formlich|locker)\b"
    r"|\bkurz halten\b|\b(?:auf|in) (?:deutsch|englisch|english|german|french|spanish),? (?:please|bitte|pls)\b"
    r"|\bfais (?:court|bref|simple)\b"
    r"|\b(?:hazlo|que sea) (?:corto|breve|formal)\b"
)
"""How a letter is to be written."""
_ASKS_US = re.compile(
    r"^\W*(?:could|can|would|will) you (?:please )?(?=(?:also )?(?:thank|mention|tell (?:her|him|them)|say|add)\b)",
    re.I,
)


def on_manner(clause: str) -> bool:
    """Does a clause (flat) say how a letter is to be written? That cannot be done, and stands in none."""
    return len(clause.split()) <= _SHORT and _MANNER.search(clause) is not None


_BETWEEN_COMMAS = re.compile(
    r"(?<=\w),\s+(?:for (?:example|instance)|in particular|e\.g\.|by contrast|in contrast|on the other hand|however"
    r"|meanwhile|in turn|zum beispiel|z\. ?b\.|insbesondere|dagegen|hingegen|wiederum|par exemple|en particulier"
    r"|par contre|en revanche|quant à (?:lui|elle)|por ejemplo|en particular|en cambio|sobre todo),\s+",
    re.IGNORECASE,
)


def plainly(sentence: str) -> str:
    """`Could you thank her for the tour?` is an order; `Bob, for example, asked` is `Bob asked`."""
    sentence = _BETWEEN_COMMAS.sub(" ", sentence)
    sentence = re.sub(r"\?+(?=[,;])", "", sentence)  # "Stoicism??, remote rituals": no question
    asks = _ASKS_US.match(sentence)
    return sentence if asks is None else sentence[asks.end() :].rstrip("? ")


_TO_WHOM = re.compile(r"\b(?:to|with|in front of|gegenuber|bei|zu|devant|avec|a|ante|con)\W+(?:\w+\.? )?$")


def told_to(clause: str, people: People) -> list[int]:
    """To whom alone something is not to be said: "don't mention the Rust work to Bob"."""
    return [who for who, begin, _ in people.places(clause) if _TO_WHOM.search(clause[:begin])]
