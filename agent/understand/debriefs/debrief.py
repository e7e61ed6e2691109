"""What an owner tells when asked how a visit went: who spoke of what, by when they decide, what was forgotten. Pure.

Nothing here releases a mail, and no word is made up: what is taken is a piece of the owner's own text. A line belongs
to whom it names, by name, number or order; what is about nobody in particular is kept only where it plainly tells
of the talk. Whatever is left is handed back as `unclear`, for the owner to be told.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime

from agent.model import Promise
from agent.understand import command
from agent.understand.command import Command, own_part
from agent.understand.debriefs import debrief_events as events
from agent.understand.debriefs import debrief_orders as orders
from agent.understand.debriefs import debrief_words as words_of
from agent.understand.debriefs import impression, material, reported
from agent.understand.debriefs.debrief_apart import Apart
from agent.understand.debriefs.debrief_clauses import SEMICOLON, clauses
from agent.understand.debriefs.debrief_lines import Segment, segments
from agent.understand.debriefs.debrief_people import People, flat
from agent.understand.debriefs.debrief_private import goes_on
from agent.understand.debriefs.debrief_sentences import sentences, statements
from agent.understand.debriefs.debrief_told import Became, Debrief, Note, Offer
from agent.understand.sentences import fold, language

LONGEST = 10_000
LONGEST_NOTE = 1_000


def read(
    text: str, *, people: Sequence[str], said: datetime, materials: Iterable[str] = (), signature: str = ""
) -> Debrief:
    """What the first unquoted words of an answer tell about a visit to these people.

    `people` are their names in the order in which they were asked about; `said` is the owner's local time;
    `materials` are the names of what may be attached.
    """
    own = own_part(text[:LONGEST], signature)
    corrects = orders.correction(flat(own))
    own = own[corrects:]
    reader = _Reader(named := People(people), Apart(named), said, tuple(materials), language(fold(own[:LONGEST]), "en"))
    order = command.read(own, count=max(1, len(people)), now=said, names=people)
    if own.strip() and words_of.NOTHING.match(flat(own)):
        return Debrief(became=Became.NOTHING)
    for segment in _by_order(list(segments(own, reader.people)), reader):
        reader.take(segment)
    told = replace(reader.told(), corrects=corrects > 0)
    if isinstance(order, Command) and order.stop and not (told.became or told.notes or told.forgotten):
        return Debrief(promise=told.promise, became=Became.STOP, said=own.strip())
    return told


def _by_order(segments: list[Segment], reader: _Reader) -> Iterable[Segment]:
    """As many bare lines as there are people, in order: a line for each, as they were asked for."""
    lines = [line for segment in segments for line in segment.text.split("\n")]
    count = len(reader.people.names)
    bare = count > 1 and len(lines) == count and all(segment.whose is None for segment in segments)
    if bare and all(reader.may_stand_for_one(line) for line in lines):
        return [Segment((number,), line) for number, line in enumerate(lines)]
    return segments


@dataclass(slots=True)
class _Reader:
    """Goes through the segments and gathers what each tells."""

    people: People
    apart: Apart
    said_at: datetime
    materials: tuple[str, ...]
    tongue: str
    notes: list[Note] = field(default_factory=list)
    promises: list[Promise] = field(default_factory=list)
    forgotten: list[str] = field(default_factory=list)
    offers: list[Offer] = field(default_factory=list)
    absent: list[int] = field(default_factory=list)
    became: list[tuple[Became, str]] = field(default_factory=list)
    unclear: list[str] = field(default_factory=list)
    last: tuple[int, ...] | None = None
    """Whom the sentence before spoke of."""
    of_a_talk: bool = False
    """Something of it plainly tells that there was a talk."""
    job_offer: str = ""
    """The clause that tells of an offer."""
    before: int = 0
    """How many notes there were before the last sentence."""

    def told(self) -> Debrief:
        """Everything, weighed: what became of the whole counts only where no talk is told of beside it."""
        became, said = next(
            (each for kind in Became for each in self.became if each[0] is kind and kind in _WHOLE),
            self.became[0] if self.became else (None, ""),
        )
        unclear = list(self.unclear)
        self.apart.keep_secrets(self.notes)
        alone = len(self.people.names) == 1 and bool(self.absent)
        if alone and became is None and not (self.notes or unclear):
            self.absent, became, said = [], Became.MISSED, self.people.names[0]  # nobody else was there to talk to
        elif alone:  # of what was spoken of, and with whom instead, no letter to them can tell
            unclear += [note.text for note in self.notes]
            self.notes.clear()
        if became in (Became.MISSED, Became.MOVED) and self.notes:
            if self.of_a_talk:
                unclear += [each for _, each in self.became]
                became, said = None, ""
            else:
                self.notes.clear()  # "No show. I waited for half an hour."
        promise = self.promises[-1] if self.promises else None
        return Debrief(
            tuple(dict.fromkeys(self.notes)), promise, tuple(dict.fromkeys(self.forgotten)),
            tuple(dict.fromkeys(self.offers)), tuple(dict.fromkeys(self.absent)), became, said,
            tuple(dict.fromkeys(self.apart.private)), tuple(dict.fromkeys(unclear)),
            tuple(dict.fromkeys(self.apart.unthanked)),
            job_offer=self.job_offer,
        )  # fmt: skip

    def take(self, segment: Segment) -> None:
        """Read a segment sentence by sentence."""
        for number, whole in enumerate(s for line in segment.text.split("\n") for s in sentences(line)):
            heard = len(self.notes)
            sentence = self.apart.rest(orders.plainly(whole), segment.whose, self.notes, self.before)
            if segment.whose is None and sentence:
                self._sentence(sentence)
            elif segment.whose is not None and sentence:
                self.last = segment.whose
                self._labelled(sentence, segment.whose, first=number == 0)
            self.before = heard

    def may_stand_for_one(self, line: str) -> bool:
        """Can a bare line be what was spoken of with one person: no name in it, and nothing else that it says?"""
        low = flat(line)
        other = self._became(low) or self._forgot(line, low) or self._promise(line) or self._attach(line)
        odd = words_of.MOOD.match(low) or words_of.ERRAND.match(low) or "?" in line
        return not (other or odd or self.people.spoken_of(line)) and len(line.split()) <= events.SHORT

    # --- a sentence ---------------------------------------------------------------------------

    def _labelled(self, sentence: str, whose: tuple[int, ...], *, first: bool) -> None:
        """What stands behind a name is about that talk, save what is plainly something else."""
        sentence = self._of_the_label(sentence, whose, first=first)
        low = flat(sentence)
        if not low or words_of.NOTHING.match(low) or words_of.MOOD.match(low) or orders.says_nothing(low):
            return
        if words_of.ABSENT.search(low) and len(low.split()) <= 8 and first:
            self.absent += whose
            return
        if orders.speaks_to_us(low):
            self.unclear.append(sentence)
            return
        if words_of.PRIVATE.search(low):
            self._partly_private(sentence, whose)
            return
        sentence = self._without_an_end(sentence, first=first)
        if not sentence:
            return
        self.of_a_talk = True
        rest = self._without_asides(sentence, whose)
        if rest and "?" in rest and not words_of.TALKED.search(flat(rest)) and not first:
            self.unclear.append(rest)
        elif rest and not words_of.MOOD.match(flat(rest)):
            self._note(whose, rest)

    def _of_the_label(self, sentence: str, whose: tuple[int, ...], *, first: bool) -> str:
        """What is left of a sentence behind a label without what begins with the name of somebody else: `Ana: her
        book; Bob had to leave`, `Ana: her book, Bob was sick`."""
        left = ""
        parts = clauses(sentence, self.people)
        for number, (joint, clause) in enumerate(parts):
            place = self.people.place(clause)
            leads = place is not None and self.people.is_bare(clause[: place[1]]) and not (first and number == 0)
            spoken = self.people.spoken_of(clause)[:1]
            other = leads and bool(spoken) and spoken != list(whose)
            if other and events.says_absent(flat(clause), place):
                self.absent += spoken
            elif other and number == 0:  # the rest of it goes on about them
                self._sentence(sentence)
                return ""
            elif other and ";" in joint:
                self._sentence(clause)
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
                (self.unclear if events.of_anothers_end(low) else left).append(piece)
            elif not words_of.MINE.search(low):
                (left if end is Became.WITHDRAWS else self.unclear).append(piece)  # "pulling out of Oracle" is a topic
            elif first and number == 0:
                self.unclear.append(piece)
            else:
                self.became.append((end, piece))
        return "; ".join(left)

    def _sentence(self, sentence: str) -> None:
        pieces = SEMICOLON.split(sentence)
        if len(pieces) > 1 and self._became(flat(sentence)) is None and any(self._became(flat(p)) for p in pieces):
            for piece in pieces:
                self._sentence(piece)
            return
        low = flat(sentence)
        if words_of.NOTHING.match(low) or words_of.MOOD.match(low) or not any(c.isalnum() for c in low):
            return
        if all(word.strip(".,:") in words_of.TITLES for word in low.split()):
            return  # "Frau Dr." before the name that heads the rest
        if len(self.people.names) > 1:
            gone, sentence = events.left_out(sentence, self.people)
            self.absent += gone
            low = flat(sentence)
        if events.is_alone_absent(flat((parts := clauses(sentence, self.people))[0][1]), self.people):
            self.absent.append(0)
            if rest := "".join(joint + clause for joint, clause in parts[1:]).strip(" ,;–-("):
                self._sentence(rest)
            return
        if (became := self._became(low)) is not None:
            self.became.append((became, sentence))
            return
        order = command.read(sentence, count=9)
        ordered = isinstance(order, Command) and not order.details
        # A yes to the question is no yes to a draft: it is told back, and does nothing.
        if (ordered or words_of.ERRAND.match(low)) and not self._attach(sentence):
            self.unclear.append(sentence)
            return
        if words_of.PRIVATE.search(low):
            self._partly_private(sentence, None)
            return
        if orders.doubts(low):
            self.unclear.append(sentence)
            return
        rest = self._without_asides(sentence, None)
        if not rest:
            return
        low = flat(rest)
        if words_of.MOOD.match(low) or (orders.says_nothing(low) and not self.people.spoken_of(rest)):
            return
        if orders.speaks_to_us(low):
            self.unclear.append(rest)
            return
        if "?" in rest or words_of.NEXT_TALK.search(low) or words_of.MINE_TO_DO.search(low):
            self.unclear.append(rest)
            return
        if events.half_says(low) or events.of_an_end(low):
            self.unclear.append(rest)
            return
        if words_of.TALKED.search(low):
            self.of_a_talk = True
        if self._by_name(rest):
            return
        present = self._present()
        if len(present) == 1 or words_of.ALL_OF_THEM.match(low):
            self._note(present, rest)
        elif self.last is not None and len(self.last) == 1 and words_of.PRONOUN.search(low):
            self._note(self.last, rest)
        elif words_of.TALKED.search(low) and not words_of.A_ROLE.match(low):
            self._note((None,), rest)
        else:
            self.unclear.append(rest)

    def _note(self, whose: Sequence[int | None], words: str) -> None:
        """What was talked about is noted; what somebody was like stays out of every letter."""
        for statement in statements(words, self.people):
            self._statement(whose, statement, alone=statement == words)

    def _statement(self, whose: Sequence[int | None], words: str, *, alone: bool) -> None:
        low = flat(words)
        nobodys = words_of.ROLE_TELLS.match(low) or words_of.NO_ANTECEDENT.match(low)
        if (addressed := words_of.ADDRESSED.match(low)) is not None and len(low) - addressed.end() > 3:
            self.apart.private.append(words[: addressed.end()].strip(" ,;:"))
            self._statement(whose, words[addressed.end() :], alone=False)
            return
        if words_of.BAD_SIDE.match(low):
            self.apart.private.append(words)
            return
        if words_of.OPEN_POINT.match(low) or words_of.TO_DO.match(low) or orders.on_manner(low) or nobodys:
            self.unclear.append(words)
            return
        if words_of.ROLE_ALONE.fullmatch(low) or self._names_only_nothing(words):
            return
        if (words_of.VERDICT.search(low) or words_of.WENT.match(low)) and not words_of.MOOD.match(low):
            self.apart.private.append(words)
            return
        kept, out = impression.apart(words, self.people, about=None not in whose)
        self.apart.private += out
        low = flat(kept)
        if kept and not (
            (out or not alone or None not in whose) and (words_of.MOOD.match(low) or words_of.NOTHING.match(low))
        ):
            parts = SEMICOLON.split(kept)
            apart = len(parts) > 1 and all(len(each.split()) > 1 for each in parts)  # two notes, each turned by itself
            whole = [said for part in (parts if apart else [kept]) for said in words_of.SAY_IT.split(part)]
            said = [each.strip(" ,;–-") for each in whole]
            self.notes += [Note(who, each[:LONGEST_NOTE]) for each in said if each for who in whose]

    def _names_only_nothing(self, words: str) -> bool:
        """`Sam no notes`: a name, and that there is nothing to tell."""
        place = self.people.place(words)
        if place is None or not self.people.is_bare(words[: place[1]]):
            return False
        return words_of.NOTHING.match(flat(words[place[1] :])) is not None

    def _says_only(self, low: str) -> bool:
        """Does a clause say nothing but that these people alone were there?"""
        alone = words_of.ALONE.search(low) is not None
        return alone and self.people.is_bare(words_of.BESIDE_ALONE.sub(" ", words_of.ALONE.sub(" ", low)))

    def _present(self) -> list[int]:
        return [n for n in range(len(self.people.names)) if n not in self.absent]

    def _by_name(self, sentence: str) -> bool:
        """Give each clause to whom it names; False: it names nobody."""
        pieces = clauses(sentence, self.people)
        groups: list[tuple[list[int], str]] = []
        only: list[int] = []
        listing = False
        """Is it still being said who alone was there: "Priya did not come, only Ana and Bob"?"""
        for joint, clause in pieces:
            named = self.people.spoken_of(clause)
            bare = named and self.people.is_bare(clause)
            if named and self._says_only(flat(clause)):
                only, listing = named, True
                continue
            if listing and named and self.people.is_bare(words_of.BESIDE_ALONE.sub(" ", flat(clause))):
                only = [*only, *named]  # "only Ana and Bob"
                continue
            listing = False
            if groups and (not named or bare or self.people.is_bare(groups[-1][1])):
                whose, text = groups[-1]
                # "Bob and Ana asked", "with Ana and Bob": all of them; in a clause of its own only who leads it.
                lead = named if (bare or self.people.is_bare(text)) else []
                groups[-1] = ([*whose, *(n for n in lead if n not in whose)], text + joint + clause)
            else:
                groups.append((named[:1], clause))
        if only:
            self.absent += [n for n in self._present() if n not in only]
        # What stands before the first name belongs to the first one named, save what somebody else did.
        while len(groups) > 1 and not groups[0][0] and words_of.A_ROLE.match(flat(groups[0][1])):
            self.unclear.append(groups.pop(0)[1])
        while len(groups) > 1 and not groups[0][0]:
            (_, text), (whose, other) = groups[0], groups[1]
            joint = sentence[len(text) : sentence.find(other, len(text))]
            groups[:2] = [(whose, text + joint + other)]
        if only and groups and not groups[0][0]:
            groups[0] = (only, groups[0][1])
        if only and not groups:
            self.last = tuple(only)
            return True
        if not groups or not groups[0][0]:
            return False
        for whose, text in groups:
            low = flat(text)
            place = self.people.place(text)
            first = flat(clauses(text, self.people)[0][1])
            if events.says_absent(low, place) or events.says_absent(first, self.people.place(first)):
                self.absent += whose
                # "Bob was not there, so it was moved to Tuesday", "Tom stood in for Bob, we talked about …"
                for _, clause in clauses(text, self.people)[1:]:
                    if (end := self._became(flat(clause))) is not None:
                        self.became.append((end, clause))
                    elif words_of.TALKED.search(flat(clause)):
                        self._sentence(clause)
            elif self._says_only(low):
                self.absent += [n for n in self._present() if n not in whose]
            else:
                self._note(whose, text.strip(" ,;"))
        here = [n for n in groups[-1][0] if n not in self.absent]
        self.last = tuple(here) or self.last
        return True

    # --- what else it says --------------------------------------------------------------------

    def _without_asides(self, sentence: str, whose: tuple[int, ...] | None) -> str:
        """Take out the clauses that promise, forget or attach something; what is left of the sentence."""
        if (behind := words_of.FORGOT_BEHIND.match(flat(sentence))) is not None:
            self.forgotten.append(sentence[: behind.end("what")].strip(" ,;–-"))
            return ""
        pieces = clauses(sentence, self.people)
        for n in range(len(pieces) - 2, -1, -1):
            joint, clause = pieces[n]
            if words_of.FORGOT.match(low := flat(clause)) and not self._forgot(clause, low):
                # "I forgot to mention, that …": it stands behind the comma.
                pieces[n : n + 2] = [(joint, clause + pieces[n + 1][0] + pieces[n + 1][1])]
        kinds = [self._aside(clause) for _, clause in pieces]
        if (
            not any(kinds)
            and (whole := self._promise(sentence)) is not None
            and not words_of.TALKED.search(flat(sentence))
        ):
            self.promises.append(whole)
            return ""
        left = ""
        forgetting: list[str] = []
        previous = ""
        for (joint, clause), kind in zip(pieces, kinds, strict=True):
            low = flat(clause)
            if kind == "" and previous == "forgot" and forgetting and not self._tells_of_talk(low):
                forgetting[-1] += joint + clause  # "the Rust work and the talk in Lyon"
                continue
            if kind == "" and previous == "attach" and not self._tells_of_talk(low) and self._material(clause):
                self._take_offers(clause, low, whose)
            elif kind == "promise" and (promise := self._promise(clause)) is not None:
                self.promises.append(promise)
            elif kind == "forgot":
                forgetting.append(self._forgot(clause, low) or "")
            elif kind == "attach":
                self._take_offers(clause, low, whose)
            elif kind == "offer":
                self.job_offer = clause.strip()
            elif kind == "other" or (previous == "offer" and words_of.AND_OF_IT.match(low)):
                self.unclear.append(clause)
                previous = kind or previous
                continue
            elif (
                not left
                and len(pieces) > 1
                and (words_of.MOOD.match(low) or words_of.NOTHING.match(low) or orders.says_nothing(low))
            ):
                continue  # "good chat, we talked about …"
            else:
                left += (joint if left else "") + clause
            previous = kind
        self.forgotten += [each.strip(" ,;.–-")[:LONGEST_NOTE] for each in forgetting if each.strip(" ,;.–-")]
        return left.strip(" ,;–-(")

    def _tells_of_talk(self, low: str) -> bool:
        return bool(words_of.TALKED.search(low)) and len(low.split()) > 3

    def _aside(self, clause: str) -> str:
        low = flat(clause)
        if (offered := events.offered(low)) is not False:
            return "offer" if offered else "other"
        if self._forgot(clause, low):
            return "forgot"
        if self._attach(clause):
            return "attach"
        if self._promise(clause) is not None:
            return "promise"
        if words_of.ERRAND.match(low) or orders.speaks_to_us(low):
            return "other"
        other = words_of.NEXT_TALK.search(low) or words_of.MINE_TO_DO.search(low)
        return "other" if other and reported.holds_a_day(clause, self.said_at) else ""

    def _became(self, low: str) -> Became | None:
        return events.became(low, self.people, self.said_at)

    def _forgot(self, clause: str, low: str) -> str:
        """The owner's words behind "I forgot to mention"."""
        match = words_of.FORGOT.match(low)
        if match is None or len(low) - match.end() < 3:
            return ""
        return words_of.FORGOT_END.sub("", clause[match.end() :].strip(" :,;–-"))

    def _promise(self, clause: str) -> Promise | None:
        return reported.promised(clause, self.said_at, tongue=self.tongue)

    def _material(self, clause: str) -> list[str]:
        return material.named(clause, self.materials)

    def _attach(self, clause: str) -> bool:
        return material.is_asked_for(clause, self.materials)

    def _take_offers(self, clause: str, low: str, whose: tuple[int, ...] | None) -> None:
        names = self._material(clause)
        if not names:
            self.unclear.append(clause)
            return
        people = self.people.spoken_of(clause) or list(whose or ())
        single = people[0] if len(people) == 1 else None
        self.offers += [Offer(name, single) for name in names]

    def _partly_private(self, sentence: str, whose: tuple[int, ...] | None) -> None:
        """Keep an opinion out of every letter; the other clauses of the sentence may tell of the talk."""
        before, verb, named = "", "", ""
        about = whose
        for joint, part in clauses(sentence, self.people):
            clause, verb = (f"{verb} {part}" if verb else part), ""
            low = flat(clause)
            if len(low.split()) == 1 and joint and _HALF.fullmatch(low.strip()):
                verb = clause.strip()  # "Mehmet was cross, hat | aber von seinem Verein erzählt"
                continue
            if whose is None and (spoken := self.people.spoken_of(clause)):
                about = tuple(spoken) if len(spoken) == 1 else None
                place = self.people.place(clause)
                named = clause[place[0] : place[1]] if place is not None else ""
            if words_of.PRIVATE.search(low) or goes_on(low, before):
                self.apart.private.append(clause.strip())
                before = low if words_of.PRIVATE.search(low) else before
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
                empty = self.people.is_bare(clause) or words_of.A_ROLE.match(low) or words_of.MOOD.match(low)
                self.unclear += [] if empty else [clause.strip()]
            elif words_of.MOOD.match(low):
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
_WHOLE = (Became.WITHDRAWS, Became.TOLD_NO, Became.MOVED, Became.MISSED)
