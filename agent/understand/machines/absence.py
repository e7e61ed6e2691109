"""What an automatic answer says: away or gone, since nobody reads this, or thanks; and whom it names instead. Pure.

Names and addresses are taken as they are written, never guessed from one another, and never the owner's or the
sender's own. Who is named is told; whether anybody writes to them is not for a machine to say.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass

from agent.model import Intent, Message, Person
from agent.understand.machines import absence_words, automatic_words, machine_words

MOST_NAMED = 5
_NOTE = 5_000
"""Letters of a note that are read."""
ADDRESS = re.compile(r"(?<![\w.+@%-])[\w.+'-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,6}")
_BEFORE = 90
"""Characters before an address in which its person's name may stand."""
_BETWEEN = re.compile(
    r"(?:[\s,:;<(\[（：「『\"'“„*|–—-]|\b(?:at|on|under|via|by|per|using|unter|mit|à|a|en|em|op|på|na|pod|pe|la|under"
    r"|l'adresse|adresse|adres|adresem|o adres|e-?mail|mail|email|mejl|e-?post|courriel|correo|posta|mailto|an"
    r"|pela|pelo"
    r"|address|the|zu|erreichbar|ist|is|er|es|è|é|est|which|or|oder|o|ou|of|eller|lub|tai)(?=[\s:<(,])|или|по|на"
    r"|адрес\w*|почт\w+)+$",
    re.IGNORECASE,
)
_TITLES = re.compile(
    r"(?:herrn?|frau|mrs?|ms|miss|mx|dr|prof|dipl|ing|mgr|bc|m|mme|mlle|monsieur|madame|sra?|srta|don|doña|sig"
    r"|sigra|signora?|dott(?:oressa)?"
    r"|dhr|mevr|mw|mevrouw|heer|pan|pana|panem|pani|panią|paní|pánem|fru|κ|κα|г-н\w*|г-ж\w*|bay|bayan|sayın"
    r"|kollegin|kollegen|kollege)\.?",
    re.IGNORECASE,
)
_PARTICLES = frozenset(
    [
        "van",
        "von",
        "de",
        "der",
        "den",
        "di",
        "da",
        "del",
        "della",
        "la",
        "le",
        "du",
        "dos",
        "das",
        "af",
        "av",
        "zu",
        "ten",
        "ter",
        "bin",
        "al",
        "el",
        "y",
        "e",
    ]
)
# Words with a capital that are nobody's name.
_NO_NAMES = re.compile(
    r"(?:contattare|contattate|contactar|contacte|contáctese|contacter|scrivere|scrivete|rivolgersi|escriba"
    r"|escribir|escribe|dirigirse|écrivez|adressez|schreiben|kontaktieren"
    r"|wenden|neem|mail|contacteer|skontaktuj|kontaktovat|kontaktujte|pište|piszcie|kontakta|kontakt|ota"
    r"|forduljon|обратитесь|пишите|обращайтесь|please|contact|email|e-?mail|mail|write|hr|human|resources|team"
    r"|recruit\w*|talent|acquisition|people"
    r"|department|office|support|bitte|an|ihre?|sie"
    r"|personal\w*|bewerb\w*|abteilung|kontakt\w*|veuillez|contactez|por|per|in|for|für|pour|urgent\w*"
    r"|dringend\w*|the|my|our|his|her|i|you|your|if|nachricht\w*|vertretung"
    r"|service\w*|zentrale|sekretariat|rekrut\w*|kadr\w*|hello|hi|hallo|or|and|und|instead|successor"
    r"|nachfolger\w*|reception|colleague|manager|tel|fax|phone|mobile?|mit"
    r"|ak|se|si|om|ved|vid|w|v|z|na|do|для|по|пишите|обращайтесь|the|to|new|kollegen?|urgencias|urgenze"
    r"|assistant\w*|director\w*|head|company|answers|questions?)[.:]?",
    re.IGNORECASE,
)
_EASTERN_NAME = re.compile(
    r"(?:^|[\sのは、，。：:]|后任|後任|同事|同僚|联系|聯絡|聯繫|洽|請洽|联络|担当|的|请找)(?:の|：|:"
    r"|\s)?([\u4e00-\u9fff]{2,4}?|[가-힣]{2,4})\s?"
    r"(?:さん|様|氏|先生|小姐|女士|经理|經理|總監|总监|主任|매니저|과장|대리|팀장|부장|사원|님|씨)?(?:に|へ|宛"
    r"|或|까지|께|에게)?[\s（(<：:]*$"
)
_SPOKEN = re.compile(
    r"(?:(?:my |our )?(?:colleagues?|successor|replacement|assistant|deputy|manager)(?:,| is| will be)?"
    r"|(?:meine?n?|unsere?n?) (?:kolleg\w+|vertretung|nachfolger\w*)(?: ist)?|(?:mon|ma|ta|notre) collègue"
    r"|(?:mi|nuestr[oa]|m[ií]a?) (?:compañer[oa]|colega)|(?:il |la )?(?:mi[oa] )?colleg[ah]e?|(?:o |a )?(?:meu"
    r"|minha) colega|mijn collega|min (?:kollega|kolleg\w*)|kolegyn\w+|kolegu|koleżank\w+"
    r"|herrn?|frau|mr\.?|mrs\.?|ms\.?|dr\.?|contact|reach out to|write to|turn to|taken over by|replaced by|an)\s+",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Said:
    """`gone`: the writer has left or reads this address no longer; `instead`: whom the note names."""

    intent: Intent | None = None
    gone: bool = False
    instead: tuple[Person, ...] = ()
    because: tuple[str, ...] = ()


def read(
    message: Message, words: str, *, dated: bool, answers: bool, of_person: bool, owner_addresses: Collection[str] = ()
) -> Said:
    """What an automatic answer says. `dated`: it tells a day of return; `answers`: it was sent because of a mail,
    and not of a machine's own accord; `of_person`: from somebody's own mailbox."""
    said = words[:_NOTE] or message.text[:_NOTE]
    heard = f"{message.subject[:400]}\n{said}"
    left = not dated and absence_words.GONE_WORDS.search(heard) is not None
    gone = left or (not dated and absence_words.MOVED_WORDS.search(heard) is not None)
    intent = _intent(message, heard, gone=gone, dated=dated, answers=answers, of_person=of_person)
    if intent is not Intent.OUT_OF_OFFICE:
        return Said(intent)
    instead = _named(message, said, owner_addresses)
    return Said(intent, gone, instead, _because(message, instead, left=left, gone=gone))


def _intent(message: Message, heard: str, *, gone: bool, dated: bool, answers: bool, of_person: bool) -> Intent | None:
    subject = automatic_words.ABSENCE_SUBJECT.match(message.subject[:400])
    if gone or dated or subject or absence_words.AWAY_WORDS.search(heard):
        return Intent.OUT_OF_OFFICE
    if machine_words.decides(heard):
        return None  # it may say no: what it says is for the reader of meanings
    if tells_of_mail(heard):
        return Intent.COURTESY
    if absence_words.UNWATCHED_WORDS.search(heard):
        return Intent.OUT_OF_OFFICE
    if machine_words.PROPOSAL_WORDS.search(heard):
        return None
    if answers and (of_person or automatic_words.AUTO_SUBJECT.match(message.subject[:400])):
        return Intent.OUT_OF_OFFICE  # what the mailboxes of people answer is that they are away
    return Intent.COURTESY if answers else None


def is_of_absence(heard: str) -> bool:
    """Whether it says that somebody is away, has left, or has moved to another address."""
    words = (absence_words.AWAY_WORDS, absence_words.GONE_WORDS, absence_words.MOVED_WORDS)
    return any(pattern.search(heard) for pattern in words)


def tells_of_mail(heard: str) -> bool:
    """Whether it says that an application or a mail has arrived."""
    return any(p.search(heard) for p in (machine_words.RECEIVED_WORDS, machine_words.RECEIPT_OF_MAIL))


def _because(message: Message, instead: tuple[Person, ...], *, left: bool, gone: bool) -> tuple[str, ...]:
    sender = message.from_[0] if message.from_ else None
    who = (sender.name or sender.email) if sender else "Whoever it is from"
    named = ", ".join(_shown(one) for one in instead)
    if gone:
        what = f"{who} has left" if left else f"{who} no longer reads this address"
        return (f"{what}; it names {named} instead." if named else f"{what}.",)
    return (f"It names {named} for the meantime.",) if named else ()


def _shown(one: Person) -> str:
    if one.address is None:
        return one.name
    return f"{one.name} <{one.address}>" if one.name else one.address


def _named(message: Message, said: str, owner_addresses: Collection[str]) -> tuple[Person, ...]:
    """Whom the note names, in order: each address with the name beside it, else a name beside a cue."""
    own = {one.lower() for one in owner_addresses} | {one.email for one in message.to}
    own |= {one.email for one in (*message.from_, *message.reply_to)}
    found: dict[str, Person] = {}
    start = 0
    for m in ADDRESS.finditer(said):
        before, start = said[max(start, m.start() - _BEFORE) : m.start()], m.end()
        address = m[0].rstrip(".'").lower()
        if address not in own and "noreply" not in address and "no-reply" not in address:
            found.setdefault(address, Person(_name(before), address))
    if found:
        return tuple(found.values())[:MOST_NAMED]
    own_names = {one.name.casefold() for one in message.from_}
    for cue in absence_words.CONTACT_WORDS.finditer(said):
        rest = said[cue.start() : cue.end() + 100].split("\n")[0]
        for lead in _SPOKEN.finditer(rest):
            name = _leading_name(rest[lead.end() :])
            titled = _TITLES.fullmatch(lead[0].strip()) is not None
            if name and (" " in name or titled) and name.casefold() not in own_names:
                return (Person(name, None),)
    return ()


def _name(before: str) -> str:
    """The name that ends there, with at most link words and brackets after it; '' where there is none."""
    line = re.split(r"[\n!?]|\.\s+(?=[A-ZÀ-Þ][a-zà-ÿ]+ [a-zà-ÿ])", before)[-1]
    if eastern := _EASTERN_NAME.search(line):
        return eastern[1]
    stripped = line
    for _ in range(4):
        cut = _BETWEEN.sub("", stripped)
        if cut == stripped:
            break
        stripped = cut
    taken: list[str] = []
    for word in reversed(stripped.replace(",", " , ").split()):
        if taken and word.endswith(".") and len(word) > 3:
            break  # the sentence before
        if word == "," or len(taken) >= 4 or _NO_NAMES.fullmatch(word) or _TITLES.fullmatch(word):
            break
        plain = word.strip("\"'“”„()*")
        if (plain[:1].isupper() and plain[1:2] != ":") or (taken and plain in _PARTICLES):
            taken.append(plain)
        else:
            break
    while taken and taken[-1] in _PARTICLES:
        taken.pop()
    return " ".join(reversed(taken)).rstrip(".:")


def _leading_name(text: str) -> str:
    taken: list[str] = []
    for word in text.split()[:7]:
        if _TITLES.fullmatch(word) and not taken:
            continue
        plain = word.strip("\"'“”„()*,.;:")
        if not (plain[:1].isupper() or (taken and plain in _PARTICLES)) or _NO_NAMES.fullmatch(plain):
            break
        taken.append(plain)
        if plain != word.strip("\"'“”„()*") or len(taken) == 4:
            break
    while taken and taken[-1] in _PARTICLES:
        taken.pop()
    return " ".join(taken)
