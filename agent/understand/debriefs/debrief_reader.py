"""Reads an answer line by line and sentence by sentence: whose each piece is, and what it is. Pure.

What is found goes to `gathered`; of what is about nobody in particular only what plainly tells of the talk.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import datetime

from agent.understand import command
from agent.understand.command import Command
from agent.understand.debriefs import debrief_events as events
from agent.understand.debriefs import debrief_orders as orders
from agent.understand.debriefs import (
    ending_words,
    errand_words,
    impression,
    person_words,
    presence_words,
    strangers,
    talk_words,
)
from agent.understand.debriefs.asides import Asides
from agent.understand.debriefs.debrief_apart import Apart
from agent.understand.debriefs.debrief_clauses import SEMICOLON, clauses
from agent.understand.debriefs.debrief_lines import Segment
from agent.understand.debriefs.debrief_people import People, flat
from agent.understand.debriefs.debrief_private import goes_on
from agent.understand.debriefs.debrief_sentences import sentences
from agent.understand.debriefs.debrief_told import Became
from agent.understand.debriefs.denials import Denials
from agent.understand.debriefs.gathered import Gathered
from agent.understand.debriefs.named_clauses import grouped, says_only


@dataclass(slots=True)
class Reader:
    """Goes through the segments and gathers what each tells."""

    people: People
    apart: Apart
    gathered: Gathered
    asides: Asides
    said_at: datetime
    last: tuple[int, ...] | None = None
    """Whom the sentence before spoke of."""
    before: int = 0
    """How many notes there were before the last sentence."""
    denials: Denials = field(init=False)

    def __post_init__(self) -> None:
        self.denials = Denials(self.gathered, self.people)

    def take(self, segment: Segment) -> None:
        """Read a segment sentence by sentence."""
        for number, whole in enumerate(s for line in segment.text.split("\n") for s in sentences(line)):
            heard = len(self.gathered.notes)
            sentence = self.apart.rest(orders.plainly(whole), segment.whose, self.gathered.notes, self.before)
            if segment.whose is None and sentence:
                self._sentence(sentence)
            elif segment.whose is not None and sentence:
                self.last = segment.whose
                self._labelled(sentence, segment.whose, first=number == 0)
            self.before = heard

    def may_stand_for_one(self, line: str) -> bool:
        """Can a bare line be what was spoken of with one person: no name in it, and nothing else that it says?"""
        low = flat(line)
        aside = self.asides.forgot(line, low) or self.asides.promise(line) or self.asides.attach(line)
        other = self._became(low) or aside
        odd = talk_words.MOOD.match(low) or errand_words.ERRAND.match(low) or "?" in line
        return not (other or odd or self.people.spoken_of(line)) and len(line.split()) <= events.SHORT

    # --- a sentence ---------------------------------------------------------------------------

    def _labelled(self, sentence: str, whose: tuple[int, ...], *, first: bool) -> None:
        """What stands behind a name is about that talk, save what is plainly something else."""
        sentence = self._of_the_label(sentence, whose, first=first)
        low = flat(sentence)
        if not low or talk_words.NOTHING.match(low) or talk_words.MOOD.match(low) or orders.says_nothing(low):
            return
        if self.denials.echoed(sentence, whose):
            return
        self.denials.missing = presence_words.ABSENT.search(low) is not None and len(low.split()) <= 8 and first
        if self.denials.missing:
            self.gathered.absent += whose
            return
        if orders.speaks_to_us(low) or (not first and strangers.tells_of_one(sentence, self.people)):
            self.gathered.unclear.append(sentence)
            return
        if talk_words.PRIVATE.search(low):
            self._partly_private(sentence, whose)
            return
        sentence = self._without_an_end(sentence, first=first)
        if not sentence:
            return
        self.gathered.of_a_talk = True
        rest = self.asides.without(sentence, whose)
        if rest and "?" in rest and not talk_words.TALKED.search(flat(rest)) and not first:
            self.gathered.unclear.append(rest)
        elif rest and not talk_words.MOOD.match(flat(rest)):
            self.gathered.note(whose, rest)

    def _of_the_label(self, sentence: str, whose: tuple[int, ...], *, first: bool) -> str:
        """What is left of a sentence behind a label without what begins with the name of somebody else: `Ana: her
        book; Bob had to leave`, `Ana: her book, Bob was sick`."""
        left, gone = "", False
        parts = clauses(sentence, self.people)
        for number, (joint, clause) in enumerate(parts):
            place = self.people.place(clause)
            leads = place is not None and self.people.is_bare(clause[: place[1]]) and not (first and number == 0)
            spoken = self.people.spoken_of(clause)[:1]
            other = leads and bool(spoken) and spoken != list(whose)
            if other and events.says_absent(flat(clause), place):
                self.gathered.absent += spoken
                gone = True
            elif gone and presence_words.STOOD_IN.search(flat(clause)):
                self.gathered.unclear.append(clause)  # "… Ana was ill, Chris stood in for her"
            elif other and number == 0:  # the rest of it goes on about them
                self._sentence(sentence)
                return ""
            elif other and ";" in joint:
                self._sentence(clause)
            elif number and len(self.people.names) > 1 and person_words.ALL_DID.match(flat(clause)):
                self._sentence(clause)  # "Ana: her book, both asked why I left physics"
            else:
                left += (joint if left else "") + clause
        return left.strip(" ,;")

    def _without_an_end(self, sentence: str, *, first: bool) -> str:
        """What is left of a sentence about a person without what ended the whole: that is about nobody there, and no
        letter says it. Where it is not plainly the owner's own end it is told back and does nothing."""
        left: list[str] = []
        for number, piece in enumerate(SEMICOLON.split(sentence)):
            low = flat(piece)
            if (end := self._became(low)) not in (Became.TOLD_NO, Became.WITHDRAWS):
                (self.gathered.unclear if events.of_anothers_end(low) else left).append(piece)
            elif not ending_words.MINE.search(low):
                # "pulling out of Oracle" is a topic.
                (left if end is Became.WITHDRAWS else self.gathered.unclear).append(piece)
            elif first and number == 0:
                self.gathered.unclear.append(piece)
            else:
                self.gathered.became.append((end, piece))
        return "; ".join(left)

    def _sentence(self, sentence: str) -> None:
        pieces = SEMICOLON.split(sentence)
        if len(pieces) > 1 and self._became(flat(sentence)) is None and any(self._became(flat(p)) for p in pieces):
            for piece in pieces:
                self._sentence(piece)
            return
        low = flat(sentence)
        if talk_words.NOTHING.match(low) or talk_words.MOOD.match(low) or not any(c.isalnum() for c in low):
            return
        if all(word.strip(".,:") in person_words.TITLES for word in low.split()):
            return  # "Frau Dr." before the name that heads the rest
        if (behind := self.denials.rest(sentence, low)) is not None:
            if behind:
                self._sentence(behind)
            return
        if len(self.people.names) > 1:
            gone, sentence = events.left_out(sentence, self.people)
            self.gathered.absent += gone
            low = flat(sentence)
        if events.is_alone_absent(flat((parts := clauses(sentence, self.people))[0][1]), self.people):
            self.gathered.absent.append(0)
            if rest := "".join(joint + clause for joint, clause in parts[1:]).strip(" ,;–-("):
                self._sentence(rest)
            return
        if (became := self._became(low)) is not None:
            self.gathered.became.append((became, sentence))
            return
        order = command.read(sentence, count=9)
        ordered = isinstance(order, Command) and not order.details
        # A yes to the question is no yes to a draft: it is told back, and does nothing.
        if (ordered or errand_words.ERRAND.match(low)) and not self.asides.attach(sentence):
            self.gathered.unclear.append(sentence)
            return
        if talk_words.PRIVATE.search(low):
            self._partly_private(sentence, None)
            return
        if orders.doubts(low):
            self.gathered.unclear.append(sentence)
            return
        rest = self.asides.without(sentence, None)
        if not rest:
            return
        low = flat(rest)
        if talk_words.MOOD.match(low) or (orders.says_nothing(low) and not self.people.spoken_of(rest)):
            return
        no_note = (
            orders.speaks_to_us(low)
            or "?" in rest
            or errand_words.UNTOLD.match(low)
            or errand_words.NEXT_TALK.search(low)
            or errand_words.MINE_TO_DO.search(low)
            or events.half_says(low)
            or events.of_an_end(low)
        )
        if no_note:
            self.gathered.unclear.append(rest)
            return
        if talk_words.TALKED.search(low):
            self.gathered.of_a_talk = True
        if not self.people.spoken_of(rest) and strangers.tells_of_one(rest, self.people):
            self.gathered.unclear.append(rest)
            return
        if self._by_name(rest):
            return
        present = self.gathered.present()
        if len(present) == 1 or person_words.ALL_OF_THEM.match(low):
            self.gathered.note(present, rest)
        elif self.last is not None and len(self.last) == 1 and person_words.PRONOUN.search(low):
            self.gathered.note(self.last, rest)
        elif talk_words.TALKED.search(low) and not person_words.A_ROLE.match(low):
            self.gathered.note((None,), rest)
        else:
            self.gathered.unclear.append(rest)

    def _by_name(self, sentence: str) -> bool:
        """Give each clause to whom it names; False: it names nobody."""
        only, groups, unclear = grouped(sentence, self.people)
        self.gathered.unclear += unclear
        if only:
            self.gathered.absent += [n for n in self.gathered.present() if n not in only]
        if only and not groups:
            self.last = tuple(only)
            return True
        if not groups or not groups[0][0]:
            return False
        for whose, text in groups:
            low = flat(text)
            place = self.people.place(text)
            first = flat(clauses(text, self.people)[0][1])
            if self.denials.echoed(text, whose):
                continue
            self.denials.missing = False
            if events.says_absent(low, place) or events.says_absent(first, self.people.place(first)):
                self.gathered.absent += whose
                self.denials.missing = True
                # "Bob was not there, so it was moved to Tuesday", "Tom stood in for Bob, we talked about …"
                for _, clause in clauses(text, self.people)[1:]:
                    if (end := self._became(flat(clause))) is not None:
                        self.gathered.became.append((end, clause))
                    elif talk_words.TALKED.search(flat(clause)):
                        self._sentence(clause)
                    elif presence_words.STOOD_IN.search(flat(clause)):
                        self.gathered.unclear.append(clause)
            elif says_only(low, self.people):
                self.gathered.absent += [n for n in self.gathered.present() if n not in whose]
            else:
                self.gathered.note(whose, text.strip(" ,;"))
        here = [n for n in groups[-1][0] if n not in self.gathered.absent]
        self.last = tuple(here) or self.last
        return True

    def _became(self, low: str) -> Became | None:
        return events.became(low, self.people, self.said_at)

    def _partly_private(self, sentence: str, whose: tuple[int, ...] | None) -> None:
        """Keep an opinion out of every letter; the other clauses of the sentence may tell of the talk."""
        before, verb, named = "", "", ""
        about = whose
        for joint, part in clauses(sentence, self.people):
            clause, verb = (f"{verb} {part}" if verb else part), ""
            low = flat(clause)
            if not any(char.isalnum() for char in low):
                continue  # behind a bracket
            if len(low.split()) == 1 and joint and _HALF.fullmatch(low.strip()):
                verb = clause.strip()  # "Mehmet was cross, hat | aber von seinem Verein erzählt"
                continue
            if whose is None and (spoken := self.people.spoken_of(clause)):
                about = tuple(spoken) if len(spoken) == 1 else None
                place = self.people.place(clause)
                named = clause[place[0] : place[1]] if place is not None else ""
            if talk_words.PRIVATE.search(low) or goes_on(low, before):
                self.apart.private.append(clause.strip())
                before = low if talk_words.PRIVATE.search(low) else before
                continue
            before = ""
            # Half a sentence stands alone only where it is long enough to say something of the talk.
            if whose is None and about is not None and not self.people.spoken_of(clause) and _ACTS.match(low):
                clause = f"{named} {clause}"  # whose doing it was stood before what is kept out
            short = len(low.split()) < 4
            if short and (whose is None or _SECRET.search(flat(sentence))):
                like, _ = impression.apart(clause, self.people, about=about is not None)
                if not like:
                    self.apart.private.append(clause.strip())
                    continue
                empty = self.people.is_bare(clause) or person_words.A_ROLE.match(low) or talk_words.MOOD.match(low)
                self.gathered.unclear += [] if empty else [clause.strip()]
            elif talk_words.MOOD.match(low):
                continue
            elif about is None:
                self._sentence(clause)
            else:
                self._labelled(clause, about, first=False)


_ACTS = re.compile(
    r"(?:hat|hatte|fand|fragte|wollte|zeigte|erzahlte|erklarte|meinte|sagte|asked|told|showed|explained|wanted|mentioned|said|liked|m'a|a"
    r"|voulait|me \w+o|quiso|pregunto|explico)\b"
)
_SECRET = re.compile(r"\b(?:secret\w*|confiden\w*|vertraulich\w*|unter uns|between us|entre n\w+|off the record)\b")
_HALF = re.compile(r"(?:hat|hatte|ist|war|has|had|was|is|a|est|avait|ha|habia|era)")
