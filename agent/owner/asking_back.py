"""An answer that was nearly understood is asked back: what it was read as, and a yes does exactly that.

The question is a mail with a code of its own, which holds the drafts in the texts that the answer was about: a yes to
it releases no newer text, and nothing twice. It is asked once an answer; what is said to it in other words is read
as any answer, and never asked back again.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from agent.compose.plain import one_line
from agent.compose.wording import listed
from agent.understand import command
from agent.understand.command import Command
from agent.understand.days.date_words import word_set
from agent.understand.lexicon import tokens_of

KIND = "reading"
LONGEST = 200
LONGEST_WORDS = 200
"""Characters that are shown of words for a letter."""
_YES = word_set("""
yes y yep yeah yup ya aye right correct exactly ok okay ja jo jup jawohl genau stimmt richtig oui ouais exact exactement
sip si correcto exacto vale claro 👍 ✅ 👌
""")
_NO = word_set("no n nope nah nein nee non nan wrong falsch incorrect faux 👎 ❌")
_BESIDE_YES = word_set("passt c'est ca that's it is das")
_BESIDE_NO = word_set("not that nicht mal")
_POLITE = word_set("""
please bitte svp stp s'il te vous plait por favor thanks thank you danke merci gracias . , !
""")


@dataclass(frozen=True, slots=True)
class Asked:
    """What was asked about: an application, the code of the mail that was answered, and what was read."""

    application: str
    token: str
    meant: Command

    def __str__(self) -> str:
        """As it is kept."""
        meant = self.meant
        rest = None if meant.snooze is None else meant.snooze.total_seconds()
        said = [meant.sends, meant.skips, rest, meant.stop, meant.resting, meant.details]
        return f"{self.application} {self.token} {json.dumps(said, separators=(',', ':'))}"

    @classmethod
    def of(cls, kept: str) -> Asked:
        """Out of what is kept."""
        application, token, said = kept.split(" ", 2)
        sends, skips, rest, stop, resting, *more = json.loads(said)  # what was asked long ago holds no details
        wait = None if rest is None else timedelta(seconds=rest)
        meant = Command(
            sends=tuple(sends), skips=tuple(skips), snooze=wait, stop=stop, resting=tuple(resting),
            details=tuple((whom, words) for details in more for whom, words in details),
        )  # fmt: skip
        return cls(application, token, meant)


def agreed(words: str, signature: str) -> bool | None:
    """Is it a bare yes, or a bare no? None: neither."""
    own = command.own_part(words, signature)
    if len(own) > LONGEST or command.hesitates(own):
        return None
    tokens = set(tokens_of(own)) - {"\n"}
    for itself, beside, said in ((_YES, _BESIDE_YES, True), (_NO, _BESIDE_NO, False)):
        if tokens & itself and tokens <= itself | beside | _POLITE:
            return said
    return None


def described(meant: Command, names: Mapping[int, str], now: datetime) -> str:
    """What was read, in one line."""
    said: list[str] = []
    for whom, words in meant.details:
        whose = tuple(names) if whom is None else (whom,) if isinstance(whom, int) else ()
        into = _drafts(whose, names)
        said.append(f"work “{one_line(words, LONGEST_WORDS)}” into {into} (you see the new text first)")
    if meant.sends:
        said.append(f"send {_drafts(meant.sends, names)}")
    if meant.skips:
        said.append(f"do not send {_drafts(meant.skips, names)}")
    if meant.snooze is not None:
        of = f" about {_drafts(meant.resting, names)}" if meant.resting else ""
        said.append(f"ask again{of} on {now + meant.snooze:%A, %-d %B, %H:%M}")
    if meant.stop:
        said.append("write nothing more to that employer")
    return "; ".join(said)


def _drafts(numbers: tuple[int, ...], names: Mapping[int, str]) -> str:
    if len(names) == 1:
        return f"the mail to {next(iter(names.values()))}"
    return listed([f"{number} ({names[number]})" for number in numbers])
