"""What a sentence plainly says of somebody it names: that they come to the talk, or that they do not. Pure.

Where the wording is plain the weights of `part` need not be asked, and a name that is in no list is one all the same:
"Ockenden will ask the questions". Whatever else is said leaves it open.
"""

from __future__ import annotations

import re

from agent.understand.employers.employer import folded, is_organisation
from agent.understand.employers.job import is_title
from agent.understand.name_words.bosses import OFFICE
from agent.understand.name_words.people_words import NEVER_NAMES, NOT_NAMES
from agent.understand.persons import absents_words as absents
from agent.understand.persons import around_name, clause_words
from agent.understand.persons import attends_words as words
from agent.understand.persons.listed import is_listed, line_begin
from agent.understand.persons.mentioned import Mention, Text

_AND = r"(?:and|und|et|y|e|en|sowie|plus|as well as|ainsi que|&|\+)"


_THEN = r"(?:(?:then|poi|dann|puis|luego|daarna|depois|also|auch|aussi|également|también|anche|ook|também) )?"


_WITH = r"(?:(?:with|con|mit|avec|met|com|by|par|por|von) )?"


_SMALL = (
    r"(?:(?:his|her|their|my|your|sein\w*|ihr\w*|mein\w*|son|sa|ses|mon|ma|su|sus|mi|suo|sua|zijn|haar|mijn|seu"
    r"|a|o|la"
    r"|el|le|il|de|der|die|the|mr|mrs|ms|frau|herr|herrn|our|unser\w*|onze|notre|with) ){0,2}"
)


_OUR = (
    r"(?:our|my|his|her|their|unser\w*|mein\w*|notre|mon|ma|son|sa|nuestr[oa]|mi|nostr[oa]|mi[oa]|onze|mijn|noss[oa]"
    r"|meu|minha) "
)


_OF = r"(?:from|of|aus|vom|von|de|du|des|d'|della?|dell'\w+|del|van|da|do|uit|in|im|at)"


_TAIL = rf"(?: {_OF}(?: [\w'§-]+){{1,4}}?| , [\w' -]{{2,40}}?)?"


_LISTED = re.compile(
    rf"§{_TAIL} (?:, {_WITH}{_SMALL}|, {_OUR}(?:[\w'-]+ ){{1,2}}"
    rf"|(?:, )?{_AND} {_THEN}{_WITH}{_SMALL}(?:[\w'-]+ ){{0,2}}(?:, )?)$"
)


_LISTED_BY_COMMA = re.compile(rf"§{_TAIL} , {_SMALL}$")


_GOES_ON = re.compile(rf"(?:, )?{_AND} {_THEN}{_WITH}{_SMALL}§|, {_SMALL}§")


# Nothing is said of them behind their name but what they are, or the sentence goes on about another.
_CLOSED = re.compile(
    rf"$|[,.;:!?)/-]|\||(?:{_AND}|{_OF}|who|the|as|to|will|on|for|about|die|der|als|zu|am|um|qui|pour|que|para"
    rf"|che|per"
    r"|over|sobre|su|by|via|plus|with|mit|con|avec|met|com|together|gemeinsam|zusammen|insieme|samen|junto|next|this"
    r"|on|from|there|instead|dort|begleitet|vertreten|dabei|ein|aan|bij|teil)(?: |$)"
)


# "¤ , head of sales , will": what somebody is, between them and their verb.
_APPOSED = re.compile(r", [\w' /&§-]{2,70} , ")


_OF_WHERE = re.compile(rf"{_OF} ")


_MOST_OF_WHERE = 4
"""Words of where somebody is from."""


_DEPARTMENT = re.compile(rf"§ {_OF} (?:(?:the|our|der|dem|la|le|unser\w*|onze|het|de) )?$")


_WITH_THEM = re.compile(rf"(?:^|[^\w'])(?:with|mit|avec|con|met|com) {_SMALL}$")


_TAKEN_UP = re.compile(
    r", (?:he|she|they|who|er|der|die|il|elle|qui|él|ella|que|lui|lei|che|hij|zij|ze|ele|ela|quien) (?:es|è|é|is)? ?"
)


_PRONOUN = re.compile(r" (?:and|but|so|,|und|aber|et|mais|y|pero|e|ma|en|maar|mas) (?:s?he|they|er|sie|elle|il"
                      r"|lui|lei|él|ella|hij|zij|ze|ele|ela) ")  # fmt: skip


_ASKS = re.compile(
    r"\b(?:asks?(?! nothing)|questions?|fragen?|fragt|questions?|pregunt\w+|domand\w+|vragen|pergunt\w+)\b"
)


_OF_A_THING = re.compile(
    r"(?:^|[^\w'])(?:the|both|all|our|your|their|some|every|each|no|two|three|der|die|das|dem|den|des|unser\w*"
    r"|ihr\w*|eine?[rmn]?"
    r"|zum|zur|vom|im|am|beim|les|notre|nos|votre|une?|du|des|au|aux|los|las|nuestr\w+|una?|del|al|gli|nostr\w+"
    r"|degli|alla|nel"
    r"|nella|het|een|onze|ons|noss[oa]s?|uma?|nos|nas) $"
)


_BY_ITSELF = re.compile(
    r"^(?:also |then |and |dann |und |puis |luego |y |poi |e |daarna |en )?(?:with|mit|avec|con|met|com) (?:o |a )?$"
)


_WITH_OTHER = re.compile(rf"(?:, )?{_AND} {_SMALL}§ (?:{_OF} [\w'§-]+ )?")


_WITH_I = re.compile(
    rf"(?:^|[,.:] |\b(?:and|und|et|y|e|en|got|get|with|meet|see|to|mit|avec|con|met|com) )(?:i|ich|yo|io|ik|eu"
    rf"|myself|me|mir|moi|mij) {_AND} {_SMALL}"
    r"(?:(?:our|my|unser\w*|mein\w*|notre|mon|ma|onze|mijn|mi|nuestr[oa]|mi[oa]|nostr[oa]|nosso|nossa|meu|minha"
    r"|la|il|der|die)"
    r" (?:[\w'-]{2,24} ){1,3}(?:, )?)?$"
)


_AND_ME = re.compile(
    rf"(?:, )?(?:§ (?:, )?)?{_AND} (?:(?:with|mit|avec|con|met|com) )?"
    r"(?:(?:me|myself|mir|mich|moi(?:-même)?|mij|mezelf|mim|i|ich|yo|io|ik|eu|je)(?= [.,;:!?()–-]| ?$)"
    r"|(?:i|we) (?:will|'ll|shall|look forward|would (?:like|love)|are looking)|ich (?:freuen|werden|sitzen|sind)"
    r"|io (?:la|ti|ci|vi)|yo (?:te|le|estaremos)|ik (?:zitten|zijn|ontvangen|spreken)|eu (?:vamos|estaremos))"
)
"""Behind somebody: the writer in one breath with them, "Bent and me"."""


_NO_COMPANY = re.compile(
    r"\b(?:between|regards|greetings|thanks|thank|from|grüße?n?|von|zwischen|de|da|di|van|entre|fra|tussen"
    r"|saluti|groeten"
    r"|saludos|met|knows?|kennt|before|after|like|when|where|while)\b[^,;:]{0,24}$"
)


_DENIED = re.compile(
    rf"\b(?:not|no(?! {clause_words.IN_THE})"
    r"|never|nor|cannot|nicht|kein\w*|nie|ne|pas|jamais|non|mai|niet|geen|nooit|não|nem|nunca|without)\b"
    r"|n't\b|\bn'"
)


_AFTER = re.compile(
    r"\b(?:after(?! that\b| this\b)|following|further to|nach|im anschluss an|après|suite à|à la suite de|tras"
    r"|después de|dopo"
    r"|a seguito di"
    r"|in seguito a|na(?! afloop)|depois d[aeo]|após)\b[^;:]{0,60}$"
)


_CLAUSES = re.compile(r" [,;:] | (?:and|but|so|und|aber|et|mais|y|pero|e|ma|en|maar|mas) ")


_NOUN = re.compile(r"(?:ung|heit|keit|schaft|tion|ment|tät|nis|tum|abteilung|zentrale|team|rat|ship|ness|zaken)$")


def of(mention: Mention, read: Text, *, known: bool = False) -> bool | None:
    """Whether they come, by the sentence that names them; None where it does not plainly say.

    `known`: they are invited, so that a mere "with them" is said of the talk.
    """
    said = _by_sentence(mention, read, known=known)
    if said is None and is_listed(mention, read):
        return True
    return said


_MOST_OTHERS = 12


def _is_below_no_part(mention: Mention, read: Text) -> bool:
    """Do they stand on a line of which brackets say that it is no part: "Coffee (not part of the interview): Bea"."""
    line = " ".join(read.tokens[line_begin(read.tokens, mention.start) : mention.start]).lower()
    return absents.NO_PART_BRACKETS.search(line) is not None


_LINES = 40
"""Tokens below the label of a panel in which it is named."""


def _is_beside_a_panel(mention: Mention, read: Text) -> bool:
    """Does a label elsewhere name the panel, and not them: "Panel: Zubin Dar", and then "POC: ¤"."""
    tokens = read.tokens
    for at, token in enumerate(tokens[:-1]):
        heads = at == 0 or tokens[at - 1][0] == "\n"
        if not heads or token.lower() not in absents.PANEL or tokens[at + 1] != ":":
            continue
        ends = next((end for end in range(at + 3, len(tokens)) if tokens[end].startswith("\n")), len(tokens))
        named = [one for one in read.mentions if at < one.start < min(ends, at + _LINES) and not one.myself]
        mine = {folded(word) for word in mention.name.split()}
        if named and all(mine.isdisjoint(map(folded, one.name.split())) for one in named):
            return True
    return False


def _by_sentence(mention: Mention, read: Text, *, known: bool) -> bool | None:
    others = around_name.others(read)
    before = around_name.flat(around_name.side(read.tokens, others, mention.start - 1, -1))
    behind = around_name.flat(around_name.side(read.tokens, others, mention.end, 1))
    if not (mention.given or mention.formal) and mention.end - mention.start == 1 and _OF_A_THING.search(before):
        return None  # "auf unserer Seite", "both Lowes"
    if absents.INSTEAD_OF.search(before) or (
        absents.SEAT_TAKEN[0].search(before) and absents.SEAT_TAKEN[1].match(behind)
    ):
        return False
    if absents.LABEL_CONTACT.match(before) and _is_beside_a_panel(mention, read):
        return None if len([one for one in read.mentions if one.name == mention.name]) > 1 else False
    if absents.LABEL_AWAY.search(before) or absents.AWAY_IS.search(before) or _is_below_no_part(mention, read):
        return False
    if not mention.given and not mention.formal and _DEPARTMENT.search(before):
        return None  # "Helen Frost from Repairs takes his place"
    if _stays_away(mention, read, others, behind):
        return False
    here = f"{before}¤ {behind}"
    clause = re.split(r" [,;] ", behind, maxsplit=1)[0]
    if not known and absents.LISTENS.match(behind) and not _ASKS.search(clause):
        return False
    if absents.NEXT.search(here) or absents.ERRAND.search(clause):
        return None
    denied = _DENIED.search(clause) is not None
    if _WITH_I.search(before) and _CLOSED.match(behind) and not denied:
        return True
    if _AND_ME.match(behind) and not (denied or _NO_COMPANY.search(before)):
        return True
    if asked_for_as_boss(mention, read):
        return True
    if not denied and any(words.BEHIND.match(each) for each in predicates(behind)):
        return True
    if any(two.match(behind) and one.search(before) and not denied for one, two in words.FRAMES):
        return True
    if absents.NO_PART.search(before) or (absents.CONTACT.search(before) and not words.BEFORE.search(before)):
        return False
    if absents.MET_AT_DOOR[0].search(before) and absents.MET_AT_DOOR[1].match(
        " ".join(read.tokens[mention.end : mention.end + around_name.BRACKET]).lower()
    ):
        return False
    line = " ".join(read.tokens[mention.end : mention.end + around_name.MOST]).lower().partition("\n")[0]
    if absents.NO_PART_BEHIND.match(line.partition(" . ")[0]):
        return False
    if absents.COPIED[0].search(before) or absents.COPIED[1].match(behind):
        return False
    if _CLOSED.match(behind) or words.BEHIND.match(behind):
        if _BY_ITSELF.match(before):
            return True
        if (words.BEFORE.search(before) or (known and _WITH_THEM.search(before))) and not _denied_before(before):
            return True
        begin = _before_the_row(before, behind)
        if begin is not None and words.BEFORE.search(begin) and not _denied_before(begin):
            return True
    return None


_ASKED_FOR = re.compile(
    r"(?:^|[^\w'])(?:ask(?:ing)? for|fragen sie nach|frag nach|bei|demande[rz]? (?:à voir )?|pregunt\w+ por"
    r"|chied\w+ di"
    r"|chied\w+ del?|vraag naar|vragen naar|pergunt\w+ por) (?:(?:o|a|el|la|il|le|frau|herrn?|mr|mrs|ms) ){0,2}$"
)


_OFFICE = re.compile(rf"\W{{0,3}}(?:(?:the|our|unser\w*|el|la|il|le|o|a|de|der|die|l') ?)?{OFFICE}\b", re.IGNORECASE)


def asked_for_as_boss(mention: Mention, read: Text) -> bool:
    """Is one told to ask for them, and are they a boss and nobody of the desk: "Ask for Sebas (head of
    maintenance)"."""
    tokens = read.tokens[mention.end : mention.end + around_name.BRACKET]
    if not tokens or tokens[0] not in ("(", ","):
        return False
    others = around_name.others(read)
    before = around_name.flat(around_name.side(read.tokens, others, mention.start - 1, -1))
    return _ASKED_FOR.search(before) is not None and _OFFICE.match(" ".join(tokens)) is not None


def may_be_a_name(name: str) -> bool:
    """Could that be somebody's name, and not a department, a job or a firm."""
    each = [word.lower() for word in name.split()]
    return not (
        not each
        or any(folded(word) in absents.THINGS or word in absents.THINGS for word in each)
        or any(word in NOT_NAMES or word in NEVER_NAMES or is_title(word) for word in each)
        or _NOUN.search(each[-1])
        or (name.isupper() and len(name) < 5)
        or any(ch.isdigit() for ch in name)
        or re.search(r"['’](?:d|ll|s|re|ve|m|t)\b|\w-\w+-\w", name)
        or is_organisation(name)
    )


def is_a_thing(name: str) -> bool:
    """Is that a department or a tool by its words: "Recursos Humanos"."""
    words = [word for word in name.split() if not (word.islower() and len(word) < _WORD)] or name.split()
    return all(folded(word) in absents.THINGS or word.lower() in absents.THINGS for word in words)


_WORD = 4
"""Letters of a small word that is no mere "and" or "of the"."""


def _comes_too(one: Mention, other: Mention, read: Text) -> bool:
    """Does the same sentence, or the clause behind it, say of another that they come."""
    if one.start < other.end or any(token[0] == "\n" for token in read.tokens[other.end : one.start]):
        return False
    if sum(token in around_name.ENDS for token in read.tokens[other.end : one.start]) > 1:
        return False
    others = around_name.others(read)
    before, behind = (
        around_name.flat(around_name.side(read.tokens, others, *at)) for at in ((one.start - 1, -1), (one.end, 1))
    )
    return words.BEFORE.search(before) is not None or any(words.BEHIND.match(each) for each in predicates(behind))


_AT_FIRST = 80
"""Letters behind somebody in which is said that it is only the begin which they miss."""


def _stays_away(mention: Mention, read: Text, others: dict[int, Mention], behind: str) -> bool:
    if any(absents.NOT_THERE.match(each) for each in predicates(behind)):
        return clause_words.A_WHILE.search(behind[:_AT_FIRST]) is None
    if absents.AWAY_FOR.match(behind) and any(
        _comes_too(one, mention, read) for one in read.mentions[:_MOST_OTHERS] if one is not mention and not one.myself
    ):
        return True
    if not any(absents.AWAY.match(each) for each in predicates(behind)):
        return False
    more = around_name.flat(around_name.side(read.tokens, others, mention.end, 1, sentences=2))
    if mention_known_away(behind):
        return True
    return absents.STOOD_IN.search(more) is not None


def mention_known_away(behind: str) -> bool:
    """Is somebody away, and is the writer sorry for it: then it is this talk that they miss."""
    return absents.SORRY.match(behind) is not None and any(absents.AWAY_FOR.match(each) for each in predicates(behind))


def _denied_before(before: str) -> bool:
    """Is it denied, or said of a talk that has been."""
    clause = _CLAUSES.split(before)[-1]
    return _DENIED.search(clause[-60:]) is not None or _AFTER.search(clause) is not None


def predicates(behind: str) -> list[str]:
    """What may be said of them: what stands behind them, behind what they are, or behind one more in front of it."""
    found = [behind]
    for pattern in (_APPOSED, _WITH_OTHER, _TAKEN_UP):
        if cut := pattern.match(behind):
            found.append(behind[cut.end() :])
    if (cut := _PRONOUN.search(behind)) and "§" not in behind[: cut.start()]:
        found.append(behind[cut.end() :])
    if cut := _OF_WHERE.match(behind):  # "from the front office takes"
        rest = behind[cut.end() :].split(" ")
        found += [" ".join(rest[count:]) for count in range(1, _MOST_OF_WHERE + 1)]
    return found


def _before_the_row(before: str, behind: str) -> str | None:
    """What stands before the first of an enumeration, if they are a later one of it."""
    rest, loose = before, False
    for count in range(6):
        cut = _LISTED.search(rest) if count == 0 else (_LISTED_BY_COMMA.search(rest) or _LISTED.search(rest))
        if cut is None:
            break
        # A comma alone may end the clause, save in a list.
        loose = loose or (count == 0 and _LISTED_BY_COMMA.search(rest) is not None and not _GOES_ON.match(behind))
        rest = rest[: cut.start()]
    return None if rest == before or (loose and not rest.endswith(": ")) else rest
