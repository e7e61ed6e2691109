"""What a sentence says beside the talk: by when they decide, what was forgotten, what is to be attached. Pure."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime

from agent.model import Promise
from agent.understand.debriefs import debrief_events as events
from agent.understand.debriefs import debrief_orders as orders
from agent.understand.debriefs import ending_words, errand_words, material, none_words, reported, talk_words
from agent.understand.debriefs.debrief_clauses import clauses
from agent.understand.debriefs.debrief_people import People, flat
from agent.understand.debriefs.debrief_told import Offer
from agent.understand.debriefs.gathered import LONGEST_NOTE, Gathered

_TELL = re.compile(r"to (?:(?:tell|say to|mention to|let)\s+)?|(?:dire|decir(?:le)?|contar(?:le)?) a\s+")
_SAYS = re.compile(
    r"\W*(?:i|we|she|he|they|it|neither|nobody|none|no one|ich|wir|sie|er|es|man|weder|niemand|keiner|je|j'\w+"
    r"|nous|on|il|elle|ils|personne|aucun|ni|me|nos|nadie|ningun\w*)\b"
)
"""Behind a semicolon: another sentence than what was forgotten."""
_THAT = re.compile(r"^\s*,?\s*(?:know\s+)?(?:that|about|que)\s+", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Asides:
    """Takes such clauses out of sentences and puts what they say to what is gathered."""

    gathered: Gathered
    people: People
    said_at: datetime
    materials: tuple[str, ...]
    tongue: str

    def without(self, sentence: str, whose: tuple[int, ...] | None) -> str:
        """Take out the clauses that promise, forget or attach something; what is left of the sentence."""
        if (behind := errand_words.FORGOT_BEHIND.match(flat(sentence))) is not None:
            self.gathered.forgotten.append(sentence[: behind.end("what")].strip(" ,;–-"))
            return ""
        pieces = clauses(sentence, self.people)
        for n in range(len(pieces) - 2, -1, -1):
            joint, clause = pieces[n]
            if errand_words.FORGOT.match(low := flat(clause)) and not self.forgot(clause, low):
                # "I forgot to mention, that …": it stands behind the comma.
                pieces[n : n + 2] = [(joint, clause + pieces[n + 1][0] + pieces[n + 1][1])]
        kinds = [self._aside(clause) for _, clause in pieces]
        if (
            not any(kinds)
            and (whole := self.promise(sentence)) is not None
            and not talk_words.TALKED.search(flat(sentence))
        ):
            self.gathered.promises.append(whole)
            return ""
        left = ""
        forgetting: list[str] = []
        previous = ""
        for (joint, clause), kind in zip(pieces, kinds, strict=True):
            low = flat(clause)
            apart = ";" in joint and (self.people.spoken_of(clause) or _SAYS.match(low))
            if apart and kind == "" and previous == "forgot" and none_words.denied(low, self.people) is not None:
                self.gathered.unclear.append(clause)
                continue
            if kind == "" and previous == "forgot" and forgetting and not (apart or _tells_of_talk(low)):
                forgetting[-1] += joint + clause  # "the Rust work and the talk in Lyon"
                continue
            if kind == "" and previous == "attach" and not _tells_of_talk(low) and self._material(clause):
                self._take_offers(clause, low, whose)
            elif kind == "promise" and (promise := self.promise(clause)) is not None:
                self.gathered.promises.append(promise)
            elif kind == "forgot":
                forgetting.append(self.forgot(clause, low) or "")
            elif kind == "attach":
                self._take_offers(clause, low, whose)
            elif kind == "offer":
                self.gathered.job_offer = clause.strip()
            elif kind == "other" or (previous == "offer" and ending_words.AND_OF_IT.match(low)):
                self.gathered.unclear.append(clause)
                previous = kind or previous
                continue
            elif (
                not left
                and len(pieces) > 1
                and (talk_words.MOOD.match(low) or talk_words.NOTHING.match(low) or orders.says_nothing(low))
            ):
                continue  # "good chat, we talked about …"
            else:
                left += (joint if left else "") + clause
            previous = kind
        self.gathered.forgotten += [each.strip(" ,;.–-")[:LONGEST_NOTE] for each in forgetting if each.strip(" ,;.–-")]
        return left.strip(" ,;–-(")

    def _aside(self, clause: str) -> str:
        low = flat(clause)
        if (offered := events.offered(low)) is not False:
            return "offer" if offered else "other"
        if forgot := self.forgot(clause, low):
            return "other" if errand_words.NOT_TO_SAY.match(flat(forgot)) else "forgot"
        if self.attach(clause):
            return "attach"
        if self.promise(clause) is not None:
            return "promise"
        if errand_words.ERRAND.match(low) or orders.speaks_to_us(low):
            return "other"
        other = errand_words.NEXT_TALK.search(low) or errand_words.MINE_TO_DO.search(low)
        return "other" if other and reported.holds_a_day(clause, self.said_at) else ""

    def forgot(self, clause: str, low: str) -> str:
        """The owner's words behind "I forgot to mention"."""
        if (before := errand_words.FORGOT_IT.match(low)) is not None:
            return clause[before.start("what") : before.end("what")]
        match = errand_words.FORGOT.match(low)
        if match is None or len(low) - match.end() < 3:
            return ""
        if self.people.spoken_of(clause[: match.end()]) or errand_words.THEY_FORGOT.match(low):
            return ""  # "Bob hat vergessen zu sagen, wer der Chef ist"
        return self._to_whom(errand_words.FORGOT_END.sub("", clause[match.end() :].strip(" :,;–-")))

    def _to_whom(self, what: str) -> str:
        """What was to be told without whom: `to tell Ana that I speak Dutch`."""
        tell = _TELL.match(flat(what))
        place = self.people.place(what) if tell is not None else None
        if tell is None or place is None or not self.people.is_bare(what[tell.end() : place[0]]):
            return what
        return _THAT.sub("", what[place[1] :]).strip(" ,;:–-")

    def promise(self, clause: str) -> Promise | None:
        """By when a clause says that they will be in touch."""
        return reported.promised(clause, self.said_at, tongue=self.tongue)

    def attach(self, clause: str) -> bool:
        """Does a clause say that something of the owner's is to be attached?"""
        return material.is_asked_for(clause, self.materials)

    def _material(self, clause: str) -> list[str]:
        return material.named(clause, self.materials)

    def _take_offers(self, clause: str, low: str, whose: tuple[int, ...] | None) -> None:
        names = self._material(clause)
        if not names:
            self.gathered.unclear.append(clause)
            return
        people = self.people.spoken_of(clause) or list(whose or ())
        single = people[0] if len(people) == 1 else None
        self.gathered.offers += [Offer(name, single) for name in names]


def _tells_of_talk(low: str) -> bool:
    return bool(talk_words.TALKED.search(low)) and len(low.split()) > 3
