"""Short forms of given names: "Flor" for Florencia, "Bob" for Robert. Pure."""

from __future__ import annotations

from agent.understand.days.date_words import word_set
from agent.understand.lexicon import plain
from agent.understand.name_words.given_names import GIVEN

WORDS = word_set("""
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
henry: harry hank|patricia: pat patty trish|patrick: paddy pat|anthony: tony|antonio: toni tono
thomas: tom tommy tommi|david: dave|steven: steve|stephen: steve|andrew: drew andy|alexander: sandy alex sascha
deborah: debbie|susan: sue|susanne: susi|christopher: kit chris topher|joseph: joe|josef: sepp|jose: pepe ze
josefa: pepa|francisco: paco pancho curro|francisca: paca|ignacio: nacho|dolores: lola|enrique: quique kike
eduardo: lalo edu|guadalupe: lupe lupita|rosario: charo|concepcion: concha conchita|consuelo: chelo|jesus: chuy suso
manuel: manolo manu|manuela: manoli|mercedes: merche|montserrat: montse|guillermo: memo guille|alejandro: ale jandro
gonzalo: gonza|santiago: santi|johannes: hannes jo|ulrich: uli|ulrike: uli|hans: hansi|wolfgang: wolle wolf
heinrich: heiner heini|friedrich: fritz|elisabeth: lisa sissi|katharina: kathi käthe|margarete: grete gretel
barbara: babs bärbel|brigitte: gitte biggi|emmanuel: manu|emmanuelle: manu|frederic: fred|veronique: vero
stephane: steph|stephanie: steph|dominique: domi|constanza: coni cony|sebastian: seba sebas basti|isabel: isa chabela
maria: mari maruja|rafael: rafa|juana: juani|fernando: nando fer|fernanda: fer|gabriel: gabo gabi|gabriela: gabi
ana: anita|luis: lucho|carlos: charly carlitos|ximena: xime|valentina: vale|nicolas: nico|matthias: matze|sabine: bine
stefan: steff|regula: regi|jean: jeannot|philippe: phil|sandrine: sandy|nathalie: nath|christophe: chris
christine: chris|siobhan: shiv|konstantinos: kostas|ioannis: yiannis giannis yannis|georgios: giorgos yorgos
dimitrios: dimitris|nikolaos: nikos|panagiotis: panos|eduarda: duda|ursula: uschi ulla|mohammed: mohd md
muhammad: mohd md|mohammad: mohd|alexander: sasha|alexandra: sasha|malgorzata: gosia|katarzyna: kasia
aleksandra: ola olenka|joanna: asia|agnieszka: aga|tomasz: tomek|piotr: piotrek|krzysztof: krzysiek krzys
wojciech: wojtek|jakub: kuba|stanislaw: staszek|zbigniew: zbyszek|grzegorz: grzesiek|elzbieta: ela|zofia: zosia
tadeusz: tadek|jaroslaw: jarek|miroslaw: mirek|dariusz: darek|slawomir: slawek|ekaterina: katya|yekaterina: katya
mikhail: misha|dmitri: dima|dmitry: dima|vladimir: volodya vova|natalia: natasha|aleksandr: sasha|anastasia: nastya
sergei: seryozha|yevgeny: zhenya|tatiana: tanya|sigridur: sigga|gudrun: gunna|rebecca: becky|jennifer: jen jenny
jessica: jess|victoria: vicky tori|samantha: sam|samuel: sam|benjamin: ben benny|gerald: gerry jerry|geraldine: gerry
lawrence: larry|leonard: len lenny|ronald: ron ronnie|donald: don donnie
"""
CALLED: dict[str, frozenset[str]] = {
    plain(name): frozenset(plain(forms).split())
    for name, _, forms in (each.partition(":") for each in _FORMS.replace("\n", "|").split("|") if each.strip())
}


_HERS = frozenset(["le", "la", "el", "ina", "ine", "ne", "na", "ette", "etta", "ia", "ita", "in", "ka"])
"""What a woman's name has more than the man's of which it is made."""
_LONG = 5
"""Behind a longer name "ie" makes a woman's of it, Stefanie; behind a shorter one it is dear, Annie."""
_LEAST = 3
"""Letters of a short form that is the begin of a name."""


def shortens(short: str, name: str) -> bool:
    """Is one folded word a short form of a given name, by custom or as its begin: "bob", "gwen" for gwendolyn."""
    cut = len(short) >= _LEAST and len(name) > len(short) + 1 and name.startswith(short) and short not in WORDS
    more = name[len(short) :]
    if cut and short in GIVEN and name in GIVEN and (more in _HERS or (more == "ie" and len(short) > _LONG)):
        return False  # "Gabriel" is not Gabrielle
    # "Tunde" is Babatunde; "Anna" is not Johanna.
    end = len(short) > _LEAST and len(name) >= len(short) + _LEAST and name.endswith(short) and name not in GIVEN
    return cut or end or short in CALLED.get(name, ())
