"""English verbs as they turn up in notes about a talk, to tell `the team ships daily` from `the tests of the team`.
Pure; data, and the forms that follow from it.
"""

from __future__ import annotations

from agent.compose.plain import word_set

_REGULAR = word_set(
    """
    accept achieve act add admire admit adopt affect afford aim allow analyse analyze announce answer apply appreciate
    argue arrive ask assume attend automate avoid believe belong benefit block bother call care carry cause change
    check claim clean close collect combine commute compare complain complete connect consider contain contribute
    cook cope count cover crash create cross dance deal decide deliver demand depend deploy describe deserve design
    develop discover discuss disappear double drop earn edit emphasise emphasize employ enable encourage end enjoy
    ensure enter evolve exist expand expect experience explain explore face fail fear finish fit fix focus follow
    force gather govern handle happen hate help hire hope host ignore imagine impress improve include increase
    inspire insist integrate intend interest introduce invest invite involve jog join judge jump keep kill land last
    laugh launch learn like listen live look love maintain manage marry matter measure mention merge migrate miss
    motivate move need note notice offer open operate organise organize outperform outsource owe own pair park pass
    perform phone pick plan play practise praise prefer prepare present prevent process produce promise promote
    prove publish pull push question reach realise realize receive recommend reduce refactor refer refuse relate
    release rely remain remember remind remove replace reply report require resist resonate respect respond rest
    return reveal review reward rewrite roll rotate rule sail save scale scare schedule seem serve settle shape share
    ship shock sign skip smile solve sort sound split sponsor stand start stay step stop stress struggle
    study succeed suffer suggest support surprise switch talk target test thank touch train transform travel treat
    trust try turn understand update upgrade use value visit volunteer vote wait walk want warn waste watch welcome
    wish wonder work worry write
    """
)
_IRREGULAR = word_set(
    """
    become begin bet break bring build buy catch choose come cost cut deal do draw drink drive eat fall feel fight
    find fly forget get give go grow hang have hear hide hit hold hurt keep know lead leave lend let lie lose make
    mean meet pay put read ride ring rise run say see sell send set shoot show shut sing sit sleep speak spend stand
    steal swim take teach tell think throw wake wear win write
    """
)
# No noun, adjective or participle looks like these: who says one makes a sentence.
PLAIN = word_set(
    """

    is are was were am isn't aren't wasn't weren't isn’t aren’t wasn’t weren’t has hasn't hasn’t had hadn't hadn’t does

    doesn't doesn’t did didn't didn’t don't don’t can can't can’t cannot could couldn't couldn’t will won't won’t would
    wouldn't wouldn’t should shouldn't shouldn’t must seems seemed became began broke brought came chose drew drank
    drove ate fell flew forgot gave went grew heard kept knew lent meant ran said sang sat slept spoke stole swam
    told threw took taught understood woke wore wrote happens happened believes believed wants wanted knows
    likes liked loves loved becomes says tells thinks gets gives goes makes takes brings keeps comes
    """
)
# These may be nouns, adjectives or participles just as well.
_PAST = word_set(
    """
    bet felt thought built bought caught cost cut dealt done found held hit hurt led left let lost made met paid put
    read rose sent set shot shown shut sold spent split stood won
    """
)


def _third(verb: str) -> str:
    """`ships`, `tries`, `watches`: after she, he, it or a name."""
    if verb.endswith("y") and verb[-2] not in "aeiou":
        return verb[:-1] + "ies"
    return verb + ("es" if verb.endswith(("s", "x", "z", "ch", "sh", "o")) else "s")


def _past(verb: str) -> tuple[str, ...]:
    if verb.endswith("e"):
        return (verb + "d",)
    if verb.endswith("y") and verb[-2] not in "aeiou":
        return (verb[:-1] + "ied",)
    return verb + "ed", verb + verb[-1] + "ed"


BASES = _REGULAR | _IRREGULAR
BASE_OF = {_third(verb): verb for verb in BASES} | {"has": "have", "is": "are", "was": "were"}
"""`ships` -> `ship`: what a verb becomes when it is said to the reader's face."""
THIRDS = frozenset(BASE_OF)
DOINGS = {
    _third(verb): verb
    for verb in word_set(
        "bake breed chair climb coach cycle draw farm garden hike knit mentor nurse paint race repair restore sew"
        " supervise tinker tutor"
    )
}
"""What a person does and no machine; elsewhere these are nouns."""
BASE_OF |= DOINGS
PASTS = frozenset(form for verb in _REGULAR for form in _past(verb)) | _PAST
MAYBE = (BASES | THIRDS | PASTS) - PLAIN
