"""Short forms by which an answer calls the people whom its drafts go to: "Flor" for Florencia, "Bob" for Robert. Pure.

A short form counts where it is written with a capital, is no word of its own at the head of a sentence, and can stand
for one of them only; nobody else of them may be called so.
"""

from __future__ import annotations

import re
from dataclasses import replace

from agent.understand.date_words import word_set
from agent.understand.drafts_meant import Recipients
from agent.understand.given_names import GIVEN
from agent.understand.lexicon import plain

SHORTEST = 2
_CAPITAL = re.compile(r"(?<![\w'’])(?P<word>[^\W\d_]{2,12})(?P<of>['’]s?(?!\w))?")
_HEAD = re.compile(r"(?:^|[.!?:\n])[\s\"“„«¿¡]*$")
_WORDS = word_set("""
will may art mark rose grace dawn hope max an al am as at be can chat cat da die dan den der du el en er es fin gut hat
her him his ist ja jo la le les lo man mal mar mein mi min mit na no nu of ok on or pal per pro so sol son sou tom
the to tu un uns us va van vi we wie you yo ich sie wir ihr mon mer mar ma ta sa je il elle nos vos par pas del por
con sin que qui the and for not but are all any has had was one two see say ask add new old now out our own too
""")
"""Words of their own, of which many begin a name."""
_FORMS = """
robert: bob bobby rob robbie bert|william: bill billy will liam|richard: dick rick ricky|margaret: peggy maggie meg
elizabeth: liz lizzie beth betty eliza|katherine: kate kathy katie|catherine: kate cathy katie|john: jack johnny
james: jim jimmy jamie|michael: mike mick mickey|edward: ted ned eddie|theodore: ted|charles: chuck charlie
henry: harry hank|patricia: pat patty trish|patrick: paddy pat|anthony: tony|antonio: toni tono|thomas: tom tommy tommi
david: dave|steven: steve|stephen: steve|andrew: drew andy|alexander: sandy alex sascha|deborah: debbie|susan: sue
susanne: susi|christopher: kit chris topher|joseph: joe|josef: sepp|jose: pepe|josefa: pepa|francisco: paco pancho curro
francisca: paca|ignacio: nacho|dolores: lola|enrique: quique kike|eduardo: lalo edu|guadalupe: lupe lupita
rosario: charo|concepcion: concha conchita|consuelo: chelo|jesus: chuy suso|manuel: manolo manu|manuela: manoli
mercedes: merche|montserrat: montse|guillermo: memo guille|alejandro: ale jandro|gonzalo: gonza|santiago: santi
johannes: hannes jo|ulrich: uli|ulrike: uli|hans: hansi|wolfgang: wolle wolf|heinrich: heiner heini|friedrich: fritz
elisabeth: lisa sissi|katharina: kathi käthe|margarete: grete gretel|barbara: babs bärbel|brigitte: gitte biggi
emmanuel: manu|emmanuelle: manu|frederic: fred|veronique: vero|stephane: steph|stephanie: steph|dominique: domi
constanza: coni cony|sebastian: seba sebas basti|isabel: isa chabela|maria: mari maruja|rafael: rafa|juana: juani
fernando: nando fer|fernanda: fer|gabriel: gabo gabi|gabriela: gabi|ana: anita|luis: lucho|carlos: charly carlitos
ximena: xime|valentina: vale|nicolas: nico|matthias: matze|sabine: bine|stefan: steff|regula: regi
jean: jeannot|philippe: phil|sandrine: sandy|nathalie: nath|christophe: chris|christine: chris|siobhan: shiv
rebecca: becky|jennifer: jen jenny|jessica: jess|victoria: vicky tori|samantha: sam|samuel: sam|benjamin: ben benny
gerald: gerry jerry|geraldine: gerry|lawrence: larry|leonard: len lenny|ronald: ron ronnie|donald: don donnie
"""
_CALLED: dict[str, frozenset[str]] = {
    plain(name): frozenset(plain(forms).split())
    for name, _, forms in (each.partition(":") for each in _FORMS.replace("\n", "|").split("|") if each.strip())
}


_LEAST = 3
"""Letters of a short form that is the begin of a name."""


def shortens(short: str, name: str) -> bool:
    """Is one folded word a short form of a given name, by custom or as its begin: "bob", "gwen" for gwendolyn."""
    cut = len(short) >= _LEAST and len(name) > len(short) + 1 and name.startswith(short) and short not in _WORDS
    return cut or short in _CALLED.get(name, ())


def known(text: str, who: Recipients) -> Recipients:
    """The recipients, called also by the short forms that the text uses for them."""
    first = {part[0]: numbers for part, numbers in who.called.items() if len(part) == 1}
    found: dict[tuple[str, ...], frozenset[int]] = {}
    for match in _CAPITAL.finditer(text[:2_000]):
        said = match["word"]
        word = plain(said)
        if not said[0].isupper() or said[1:] != said[1:].lower() or (word,) in who.called or len(word) < SHORTEST:
            continue
        if match["of"] is None and (word in _WORDS or (_HEAD.search(text[: match.start()]) and word not in GIVEN)):
            continue
        meant = {
            number for name, numbers in first.items() for number in numbers
            if (name.startswith(word) and len(name) > len(word)) or word in _CALLED.get(name, ())
        }  # fmt: skip
        if len(meant) == 1:
            found[word,] = frozenset(meant)
    return replace(who, called={**who.called, **found}) if found else who
