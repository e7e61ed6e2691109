"""Which of the owner's highlights fits a mail, and how it is said there. Pure."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from agent.compose import highlight_en
from agent.compose.language import leaning
from agent.compose.phrases import Vary
from agent.compose.plain import names_word, one_line
from agent.compose.tongue import LANGUAGES, Tongue
from agent.rules import Highlight


def choose(
    highlights: Sequence[Highlight],
    role: str | None,
    words: str,
    *,
    tongue: str = "en",
    before: Collection[str] = (),
    place: int = 0,
) -> Highlight | None:
    """The highlight with the most of its `when` in the role, else in `words` (the invite); first wins a tie.

    One with an empty `when` fits when nothing else does. What is in another language than the mail (`tongue`) does
    not fit, nor what `before`, the texts that this person has had, says already. The members of a panel, by their
    `place`, get different ones of those that fit.
    """
    fitting = [each for each in highlights if _in(each, tongue) and not any(said_in(each, text) for text in before)]
    for where in (role or "", words):
        folded = where.casefold()[:20_000]
        scored = [
            (
                sum(any(names_word(folded, form) for form in (w, w + "s")) for w in map(str.casefold, each.when) if w),
                each,
            )
            for each in fitting
        ]
        # As good as the first, or nearly: the others of a panel may have it.
        if found := sorted((pair for pair in scored if pair[0] > 0), key=lambda pair: -pair[0]):
            return found[place % len(found)][1]
    general = [each for each in fitting if not each.when]
    return general[place % len(general)] if general else None


def said_in(highlight: Highlight, text: str) -> bool:
    """Does that text say it already? Its start and end may have been made to fit."""
    said, there = _words(highlight.say), _words(text)
    core = said[1:] if len(said) > 3 else said
    return bool(core) and f" {' '.join(core)} " in f" {' '.join(there)} "


def sentence(highlight: Highlight | None, tongue: Tongue, vary: Vary) -> str:
    """What the owner would bring, as a whole sentence; '' where their words cannot be made one."""
    said = one_line(highlight.say, 400).strip(" .;,-–•") if highlight else ""
    if not any(char.isalnum() for char in said) or said.endswith(("?", ":")):
        return ""
    if tongue.brings is None:
        return highlight_en.sentence(said, vary)
    brings = tongue.brings
    if brings.speaks.search(said):
        return ended(said[0].upper() + said[1:])
    if brings.hangs.match(said):
        return ""
    said = said[0].lower() + said[1:] if brings.small.match(said) else said
    object_of_ours = brings.object.match(said) and not re.search(r"[:;!]|[.?] ", said)
    lead = vary.one_of("highlight", brings.leads if object_of_ours else brings.apart)
    return ended(lead.replace("{}", re.sub(r"\s*:\s+", " – ", said)))


def ended(text: str) -> str:
    """With a full stop, unless it has an end."""
    return text if text.endswith((".", "!", "…")) else text + "."


def _in(highlight: Highlight, tongue: str) -> bool:
    return leaning(highlight.say, LANGUAGES) in ("", tongue)


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", text.casefold()[:20_000])
