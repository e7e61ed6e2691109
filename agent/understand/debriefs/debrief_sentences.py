"""The sentences of a debrief as it is typed or dictated: without capitals, and one sentence run into the next. Pure.

`sentences` splits mail, where a small letter behind a full stop mostly means an abbreviation. On a phone people write
small throughout, and join by a comma what are two statements: what somebody was like, and what was spoken of. Each
statement is a note of its own, so that the one can stay out of a letter and the other go in.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from agent.understand.days.date_words import word_set
from agent.understand.debriefs.debrief_people import People, flat
from agent.understand.sentences import split

_SMALL = re.compile(r"(?P<word>[^\W\d_]{2,40}|\d[^\W_]{1,10}|\d{1,9}|[)\"'”’])[.…]{1,9}\s{1,20}(?=[^\W\d_A-ZÀ-Þ])")
_ABBREVIATED = word_set("""
    approx ca bzw inkl incl excl ggf evtl vs ref tel st nr dr prof mr mrs ms hr fr sr sra mme mm resp bspw ausschl
    einschl kw etc usw ing dipl phil esp env ej pag dept abt geb gest spec insb vgl sog dt
    engl sec secs mins hrs approx avg
""")
_SUBORDINATE = re.compile(
    r"\W*(?:and |but |also |und |et |y )?(?:if|when|whenever|because|bc|since|after|before|while|once|although"
    r"|though|as"
    r"|until|unless|wenn|als|weil|da|nachdem|bevor|obwohl|falls|sobald|wahrend|quand|lorsque|si|parce|puisque|comme"
    r"|apres|avant|bien que|cuando|si|porque|como|aunque|mientras|antes|despues)\b"
)
"""A clause that begins so waits for the one behind the comma."""
_HAVE_DE = (
    r"(?:hab\w*|hat|hatten?|bin|ist|sind|waren?|wollten?|mochten?|will|sprachen?|redeten?|fragten?|erzahlten?"
    r"|zeigten?"
    r"|meinten?|sagten?|erklarten?|diskutierten?|nutzen|suchen|planen|setzen|arbeiten|brauchen|pflegt|leitet|baut"
    r"|macht"
    r"|sollen?|muss|mussen|werden?|kamen?|gingen?|fand|fanden|finden)"
)
_SAYS_ES = (
    r"(?:hablamos|charlamos|discutimos|comentamos|tratamos|vimos|hemos (?:hablado|visto|comentado)|estuvimos"
    r"|(?:me|nos) \w+(?:o|aron|ieron)|(?:me|nos) (?:ha|han) \w+"
    r"|les? (?:gusto|encanto|parecio|intereso|interesaba|sorprendio))"
)
_STATEMENT = re.compile(
    r"(?:(?:(?<!\s)\s+)?[,;–]\s+(?:(?:and|und|et|y|so|then|dann|also|plus|puis|luego) ){0,2}|(?<!\s)\s+(?:-|–)\s+"
    r"|(?<!\s)\s+(?:and|und|et|y)\s+"
    r"(?:(?:then|dann|also|auch|puis|luego|tambien) )?)(?="
    r"(?:i|we|she|he|they)(?:'(?:s|d|re|ve|ll|m))?\s+[a-z']+\s+\S"
    rf"|(?:ich|wir|sie|er|man)\s+{_HAVE_DE}\s+\S|(?:dann|danach|auch)\s+{_HAVE_DE}\s+\S"
    r"|(?:on|nous)\s+(?:a|s'est|avons|en a)\s+\S|(?:il|elle|ils|elles)\s+(?:m'|nous |a |ont |avait |cherch|voul"
    r"|demand|propos|expliqu|dirig|enseign|utilis"
    r"|veu|pense)"
    r"|(?:j'ai|je)\s+\S"
    rf"|{_SAYS_ES}\s+\S"
    r"|(?:talked|spoke|chatted) about\s+\S|(?:das|dies) (?:fand ich|kam)\s+\S)"
)
"""Where another statement begins: a joint, and a subject with its verb."""
_WENT_ON = re.compile(
    r"(?:(?:(?<!\s)\s+)?,\s+(?:(?:and|und|et|y)\s+)?|(?<!\s)\s+(?:and|und|et|y)\s+)"
    r"(?=(?:also |then |auch |aussi |tambien )?(?:"
    r"(?:told|showed|gave|asked|walked|grilled|quizzed|wanted) (?:me|us)\b|(?:told|showed) (?:him|her"
    r"|them) (?:about|how|what|why)\b"
    r"|(?:asked|explained|described|mentioned|wanted to know) (?:about|how|why|what|whether|if|where)\b"
    r"|wants to (?:see|know)\b"
    r"|(?:hat|haben) (?:mir|mich|uns)\b"
    r"|(?:erklarte|zeigte|erzahlte|fragte) (?:mir|mich|uns|wie|warum|was|ob)\b|(?:wollte|mochte"
    r"|will) \w+"
    r"|(?:m'|nous |me )(?:a|ont) \w+|(?:voulait|veut|a) (?:savoir|voir|demande|explique|montre|presente|parle)\b"
    r"|(?:me|nos) (?:\w+o|ha \w+)\b|(?:quiso|quiere) (?:saber|ver)\b)\s*\S)"
)
"""Where who is spoken of does another thing: no subject of its own."""
_HOW = re.compile(r"\b(?:how|why|what|when|that|who|which|wie|warum|dass|comment|pourquoi|que|qui|como|quien)\b")
_DOES = re.compile(
    r"\W*(?:\w+ ){0,2}?(?:he|she|they|er|sie|il|elle|ils|elles|asked|told|showed|explained|described|mentioned|wanted"
    r"|grilled|quizzed|walked|hat|fragte|erklarte|zeigte|erzahlte|wollte|m'a|nous a|voulait|me \w+o|quiso)\b"
)


_NEW = re.compile(
    r"(?:we|i|she|he|they|it|also|then|but|so|talked|wir|ich|sie|dann|auch|on|nous|elle|il|je|luego|hablamos)\b", re.I
)
_MIND = re.compile(r"(?<=\bmind\.)\s+(?=[A-Z])")
"""German for `at least`, and what somebody did not."""


def sentences(text: str) -> Iterator[str]:
    """The sentences of a line, also where each begins with a small letter."""
    for whole in (part for each in split(text) for part in _MIND.split(each)):
        start = 0
        for stop in _SMALL.finditer(whole):
            word = flat(stop["word"])
            if word in _ABBREVIATED or (len(word) < 3 and word.isdigit() and not _NEW.match(whole, stop.end())):
                continue  # "am 4. dezember"
            yield whole[start : stop.end()].strip()
            start = stop.end()
        if rest := whole[start:].strip():
            yield rest


def statements(sentence: str, people: People) -> list[str]:
    """The statements of a sentence of a note. One that hangs on another stays with it."""
    low = flat(sentence)
    found: list[str] = []
    start = 0
    joints = {joint.start(): joint.end() for joint in _STATEMENT.finditer(low)}
    if len(people.names) == 1:  # "went well, Rachel told me how …": of several `debrief` tells whose a clause is
        joints |= {at: at + len(joint) for at, joint in _before_name(low, people)}
    bare = people.place(sentence)
    subject = _DOES.match(low) or (bare is not None and people.is_bare(sentence[: bare[1]]))
    went_on = {joint.start(): joint.end() for joint in _WENT_ON.finditer(low)}
    joints |= went_on if subject else {at: end for at, end in went_on.items() if not _HOW.search(low[:at])}
    for at, end in sorted(joints.items()):
        if at < start:
            continue
        before = low[start:at]
        last = before.rpartition(",")[2]
        if people.spoken_of(last) and people.is_bare(last):
            continue  # "Priya and I"
        if len(before.split()) < 2 and not before.strip().isalpha():
            continue
        if _SUBORDINATE.match(before) or _OPEN.search(before):
            continue
        found.append(sentence[start:at].strip(" ,;–-"))
        start = end
    found.append(sentence[start:].strip(" ,;–-"))
    return [each for each in found if each]


def _before_name(low: str, people: People) -> Iterator[tuple[int, str]]:
    """Commas before the name of the one who was there, and a verb."""
    for _, begin, end in people.places(low):
        comma = re.search(
            r",\s+(?:(?:and|und|et|y)\s+)?(?:(?:frau|herr|mr|mrs|ms|dr|mme|m|sra?)\.?\s+){0,2}$", low[:begin]
        )
        if comma is not None and re.match(r"\s+\w+\s+\S", low[end:]):
            yield comma.start(), re.match(r",\s+(?:(?:and|und|et|y)\s+)?", comma[0])[0]  # type: ignore[index]


_OPEN = re.compile(
    r"\b(?:that|whether|if|because|when|how|why|what|which|who|dass|ob|weil|wenn|wie|warum|que|si|comment|pourquoi"
    r"|como|and|or|und"
    r"|oder|et|ou|y|o)\W*$|\([^)]*$|[\"“„«][^\"”“»]*$"
)
"""What ends so is not at its end."""
