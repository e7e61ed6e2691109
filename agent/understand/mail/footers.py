"""Which lines of a mail nobody wrote: device lines, legal footers, list and ticket footers, banners. Pure.

Each answer is about a line or a paragraph by itself; where it stands is for `signature` to judge.
"""

from __future__ import annotations

import re

from agent.understand.mail import footer_words

_LINK = re.compile(r"<?\(?https?://\S{1,500}\)?|\[[^\[\]]{0,80}\]")


_SENT_FROM = re.compile(
    r"-?(?:Sent (?:from|via|with|by)|(?:Gesendet|Geschickt) (?:von|mit|aus)|Envoyé (?:de|depuis|par)"
    r"|Enviado (?:desde|do|da)|"
    r"Inviato (?:da|dal)|(?:Verzonden|Verstuurd) (?:vanaf|met)|Skickat från|Sendt fra|Wysłane z)\s[^,;:?!]{3,80}"
)
_GET = re.compile(r"get |download|holen sie|hol dir|laden sie", re.IGNORECASE)
_MAIL_PROGRAM = re.compile(
    r"outlook|yahoo|gmail|aol|proton|mail|edison|spark|superhuman|thunderbird|gmx|web\.de|newton|polymail|hey\b|"
    r"canary|spike|boxer|inbox",
    re.IGNORECASE,
)
_FORGIVE = re.compile(
    r"\b(?:excuse|forgive|pardon|ignore|sorry for|apologies for)\b.{0,30}\b(?:t[yp]{1,2}[yp]?os?|typing|brevity|"
    r"spelling|autocorrect|auto-correct|errors)\b",
    re.IGNORECASE,
)
_EXCUSES = re.compile(r"\b(?:excuse|brevity|typos?|tippfehler|kürze|brièveté|brevedad|brevità)\b", re.IGNORECASE)


def is_device_line(line: str) -> bool:
    """ "Sent from my iPhone", "Get Outlook for iOS", "iPhoneから送信": no words of the writer."""
    if len(line) > 200:
        return False
    bare = (
        _LINK.sub("", line).strip(" \t*_<>()[]|-–—~")
        if ("http" in line or "[" in line)
        else line.strip(" \t*_<>()[]|-–—~")
    )
    if not len(bare) > 4 or len(bare.split()) > 16 or bare.endswith(("?", ":")):
        return False
    opened = footer_words.SENT.match(bare)
    if opened is None and (
        len(bare.split()) > 8 or (footer_words.SENT_AFTER.search(bare) is None and not _gets_outlook(bare))
    ):
        return False
    if footer_words.PRODUCT.search(bare) is None or (_GET.match(bare) and not _MAIL_PROGRAM.search(bare)):
        return False
    return footer_words.PERSONAL.search(bare) is None or _EXCUSES.search(bare) is not None


def poses_as_device(line: str) -> bool:
    """Whether a line has the form of a device line, whatever it names; to be asked of a last paragraph only."""
    if len(line.split()) <= 14 and _FORGIVE.search(line):
        return True
    return len(line.split()) <= 10 and _SENT_FROM.fullmatch(line.strip()) is not None


def _gets_outlook(bare: str) -> bool:
    return "Outlook" in bare and len(bare.split()) <= 7 and re.search(r"\b(?:iOS|Android|Mac)\b", bare) is not None


def is_footer(paragraph: str, *, alone: bool = False) -> bool:
    """Whether a lawyer, a list or a mail merge wrote it; `alone`: there are no other words, so it must be clear."""
    paragraph = paragraph[:20_000]
    if footer_words.NOTICE.match(paragraph):
        return True
    lowered = paragraph.lower()
    count = len(paragraph.split())
    of_mail = any(map(lowered.__contains__, footer_words.MAIL_STEMS))
    of_itself = footer_words.THIS_MAIL.match(paragraph) is not None
    if of_mail and (count >= 12 or of_itself or (len(paragraph) > 50 and not paragraph.isascii() and count < 4)):
        enough = 1 if of_itself and count >= 12 else 2
        legal = {match[0].lower()[:6] for match in footer_words.LEGAL.finditer(paragraph[:4000])}
        if len(legal) >= enough and not paragraph.rstrip().endswith("?") and not _is_said(paragraph, legal):
            return True
    if alone or footer_words.ONESELF.search(paragraph):
        return False
    if count < 70 and (
        (of_mail and footer_words.PRINTING.search(paragraph[:400]))
        or (
            any(map(lowered.__contains__, footer_words.LEAVE_STEMS))
            and footer_words.LEAVE.search(paragraph)
            and re.search(r"\b(?:me|us|mich|uns)\b", lowered) is None
        )
    ):
        return not paragraph.rstrip().endswith("?")
    if (
        any(map(lowered.__contains__, footer_words.COMPANY_STEMS))
        and re.search(r"\d{3}|:", paragraph)
        and re.search(r"\b(?:it|you|your|we|us|wir|uns|ihnen|ihr|nous|vous)\b", lowered) is None
        and footer_words.COMPANY.search(paragraph)
    ):
        return not paragraph.rstrip().endswith("?")
    return False


def _is_said(paragraph: str, legal: set[str]) -> bool:
    """Whether a paragraph with words of the law, begun with `legal`, is a person's own for all that."""
    if footer_words.ONESELF.search(paragraph):
        return True
    everyday = all(footer_words.EVERYDAY.match(word) for word in legal)
    if footer_words.ANNOUNCES.match(paragraph):
        return everyday
    if everyday and footer_words.THIS_MAIL.match(paragraph) is None:
        return not re.search(
            r"\b(?:not|isn't|unintended|intended) (?:the |an? )?(?:\w+ )?(?:recipient|addressee)", paragraph, re.I
        )
    return False


def is_list_footer(lines: list[str]) -> bool:
    """Whether the lines under a rule are what a mailing list puts there."""
    spoken = [line for line in lines if line.strip()]
    return 0 < len(spoken) <= 12 and any(
        len(line) < 300
        and (
            footer_words.NOTICE.match(line)
            or (footer_words.LIST.search(line) and (len(line.split()) <= 10 or "://" in line or "@" in line))
        )
        for line in spoken[:4]
    )


def without_banner(words: str) -> str:
    """Without the warning that a company's gateway puts on top of mail from outside."""
    first, _blank, rest = words.partition("\n\n")
    if (
        rest
        and len(first) < 700
        and _warns(first)
        and not re.match(r"\s*(?:hi|hello|dear|hallo|bonjour|hola|ciao|thanks|attention:? \w+,)\b", first, re.I)
    ):
        return rest.strip()
    return words


def _warns(first: str) -> bool:
    """Whether a first paragraph is such a warning and not a person's own."""
    found = footer_words.BANNER.search(first)
    if found is None or footer_words.ONESELF.search(first):
        return False
    # A tag of a word or two is a banner by itself; a sentence has to say what such warnings say.
    return (
        len(first.split()) <= 4
        or "LearnAbout" in first
        or "often get" in first
        or footer_words.GUARDS.search(first) is not None
    )
