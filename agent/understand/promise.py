"""By when did they promise to be in touch? An employer's words -> a range of days, or None. Pure.

Many dates in a reply are no promise: deadlines for the candidate, appointments, offers, start days,
history, absences. So each sentence is cut into clauses, each clause is searched for what it does (see
`promise_words`), and a date belongs to the nearest doing before it. Only a date that belongs to "we will
be in touch" counts. A wrong promise costs more than a missed one: in doubt the answer is None.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from agent.model import Promise
from agent.understand.calendar_days import DAY, YEARS
from agent.understand.date_ranges import Found, find, month_first
from agent.understand.promise_signals import Words
from agent.understand.promise_words import WORDS
from agent.understand.sentences import MAX_TEXT, fold, informal, language, split

_FURTHEST = timedelta(days=366)
_FRAGMENT_WORDS = 3
"""A clause with no more words beside its date says only when: "Probably around the 15th"."""
_ASKED_DISTANCE = 25
_AFTER_CUE = 20
"""Characters behind a clause in which "then" may still belong to it."""
_CLOCK = re.compile(r"\b\d{1,2}(?::\d{2}| ?uhr| ?[ap]\.?m\b| ?h(?:\d{2})?\b)|\bat \d|\ba las \d")
_FOR_A_TALK = re.compile(
    r"\b(?:for|fuer|pour|para|zum|zur)\b(?: [\w']+){0,3}? ?(?:l')?"
    r"(?:interview|call|chat|meeting|screen|round|\w*gespraech|telefonat|entretien|visio|entrevista|llamada)"
)
_ENDS_LATEST = re.compile(r"\b(?:spaetestens|latest|au plus tard|a mas tardar|como maximo|como mucho)\W{0,3}$")
_SILENCE = re.compile(
    r"\b(?:not (?:\w+ )?(?:heard?|received)|sans (?:nouvelles|reponse)|sin (?:noticias|respuesta)|nichts)\b"
)
_CONDITION = re.compile(r"\b(?:if|should you|in case|unless|wenn|falls|sollten|solltest|si)\b")
_UNTIL_THEN = re.compile(r" (?:before|until|till|bevor|bis)\b")
_MORE_EXACT = re.compile(
    r"\W{1,3}(?:(?:so|also|that is|that's|i\.e\.|to be exact|more exactly|genauer|genau|und zwar|d\.h\."
    r"|c'est-a-dire|soit"
    r"|es decir|o sea|the latest|at the latest)\W{1,3}(?:gesagt\W{1,2})?)?",
)
_SAME_DAY = re.compile(
    r"\b(?:that|which|the same) (?:very )?(?:day|morning|afternoon|evening)\b|\b(?:am selben|noch am|an dem) tag\b"
    r"|\b(?:le jour meme|ce jour-la)\b|\b(?:ese mismo dia|el mismo dia|ese dia)\b"
)
_WE = re.compile(r"\b(?:i|we|ich|wir|je|j|nous|on|yo)\b")
_AND = re.compile(r"(?:and|und|et|y|e)\b")
_SINCE = re.compile(r"\b(?:since|seit|depuis|desde)(?: el| le| dem| der)? $")
_ON_RETURN = re.compile(
    r"(?:(?:on|upon|after|when|once) )?(?:my |i (?:am |get )?)?(?:return|back)|(?:bei |nach )?meiner rueckkehr"
    r"|mon retour"
)
_ANNOUNCING_WORDS = 5
_KEPT_WAITING = re.compile(r"\bwait\w*\b|\b(?:hanging|without an answer)\b|\bwarten\b|\battendre\b|\besperar\b")
_CONDITION_WORDS = 8
_EMPTY = re.compile(
    r"\b(?:in any case|in any event|either way|in jedem fall|auf jeden fall|en tout cas|en todo caso|of|on|at"
    r"|not|latest|this|message|mail|email|letter|probably|maybe|likely|hopefully|it|will|be|that"
    r"|is|either|should|would|and|but|so|or|by|most|das|wird|es|sein|und|aber|oder|ce"
    r"|sera|et|mais|ou|sera|y|pero)\b"
)
_ANSWERING_QUESTION = re.compile(
    r"\b(?:get|come) back\b|\blet you know\b|\bbescheid\b|\bmelden\b|\breven\w+ vers\b"
    r"|\b(?:give|allow) us\b|\bbear with\b|\bwaiting\b|\bhang on\b|\bpatien\w+|\bnos d[ae]\w*|\bgeduld\w*"
    r"|\bgeben sie uns\b"
    r"|\b(?:contestar|responder|decir|avisar)(?:te|le)\b|\bte (?:puedo|podemos)\b"
)


@dataclass(frozen=True, slots=True)
class _Signal:
    """What a stretch of a sentence does: STRONG, PATIENCE, WEAK (cues), ASK, OTHER or ABSENT."""

    kind: str
    begin: int
    end: int


@dataclass(frozen=True, slots=True)
class _Candidate:
    strength: int
    first: date
    last: date
    sentence: str


def _within(inner: _Signal, outer: _Signal) -> bool:
    return outer.begin <= inner.begin and inner.end <= outer.end


_STRENGTH = {"STRONG": 3, "PATIENCE": 2, "WEAK": 1}


def promise(text: str, sent: datetime) -> Promise | None:
    """The days in which they said they would be in touch, from the words somebody newly wrote.

    `sent` is the aware Date of the mail; its own offset gives the writer's day and hints at how they write
    12/4. Never before that day, never more than a year after it. Of several promises the plainest counts
    ("you will hear from us" before "I'll send you"), of equals the first.
    """
    today = sent.date()
    if today.year not in YEARS:
        return None
    whole = language(fold(text[:MAX_TEXT]))
    candidates: list[_Candidate] = []
    anchor: date | None = None
    on_their_side = False
    before: _Sentence | None = None
    for sentence in split(text):
        folded = fold(sentence)
        code = language(folded, whole)
        if code == "en":
            folded = informal(folded)
        found = find(folded, code, today, month_first=month_first(sent, code), anchor=anchor)
        reading = _Sentence(sentence, folded.lower(), found, WORDS[code], anchor, waits_for_it=on_their_side)
        if found or anchor:
            candidates.extend(reading.candidates())
        # What a sentence does is looked at where a date may belong to it: most say neither.
        if found and before and before.cue_without_date and reading.is_fragment:
            whole_of_it = f"{before.sentence} {sentence}"
            candidates.append(_Candidate(_STRENGTH["STRONG"], found[0].first, found[0].last, whole_of_it))
        before = reading
        if found:
            anchor = None if reading.has("ABSENT") else found[-1].core.last
            on_their_side = reading.tells_an_event
    kept = [one for one in candidates if today <= one.last <= today + _FURTHEST]
    if not kept:
        return None
    best = max(kept, key=lambda one: one.strength)
    return Promise(max(best.first, today), best.last, best.sentence)


class _Sentence:
    """One sentence: its dates, its clauses, and what each of them does."""

    def __init__(
        self, sentence: str, lowered: str, found: list[Found], words: Words, anchor: date | None, *, waits_for_it: bool
    ) -> None:
        self.sentence = sentence
        self.found = found
        self.words = words
        self.anchor = anchor
        self.waits_for_it = waits_for_it
        blanked = lowered
        for one in found:
            blanked = blanked[: one.begin] + "0" * (one.end - one.begin) + blanked[one.end :]
        self.text = blanked

    @functools.cached_property
    def breaks(self) -> list[int]:
        """Where its clauses begin."""
        return sorted({m.start() for m in self.words.break_.finditer(self.text)})

    @property
    def is_fragment(self) -> bool:
        return not self.signals and self._words(0, len(self.text)) <= _FRAGMENT_WORDS

    @property
    def cue_without_date(self) -> bool:
        return (
            any(cue.kind != "WEAK" for cue in self._cues())
            and not self.found
            and not self.words.vague.search(self.text)
        )

    @property
    def tells_an_event(self) -> bool:
        """Something on their side that an answer may wait for: "the CFO is back on Monday"."""
        return bool(self.words.event.search(self.text)) and not (self.has("OTHER") or self.has("ASK"))

    def has(self, kind: str) -> bool:
        """Whether some stretch of the sentence does that."""
        return any(signal.kind == kind for signal in self.signals)

    def candidates(self) -> list[_Candidate]:
        """The promises of this sentence, dates that stand with their cue first."""
        cues = self._cues()
        if "?" in self.text and not _ANSWERING_QUESTION.search(self.text):
            return []
        found: list[_Candidate] = []
        taken: set[_Signal] = set()
        not_before: date | None = None
        for one in self._narrowed():
            cue = self._owner(one)
            if cue and (days := self._days(one, cue)):
                first, last = days
                if (
                    not_before and first <= not_before <= last
                ):  # "no news before the 20th, but on the 24th at the latest"
                    first, found = not_before, []
                elif days == (one.core.first, one.core.last) and one.how in {"BEF", "UNTIL", "NOTBEF"}:
                    not_before = first
                found.append(_Candidate(_STRENGTH[cue.kind], first, last, self.sentence))
                taken.add(cue)
        if not found:
            found.extend(filter(None, (self._adopted(cue) for cue in cues)))
        return found or self._announced()

    def _announced(self) -> list[_Candidate]:
        """ "Decision: by Friday", "results day is the 27th": what they have to tell, a date and hardly a word more."""
        for one in self._narrowed():
            clause = self._clause(one.begin)
            begin, end = self._bounds(clause)
            if clause and not self.words.news.search(self.text, begin, end):
                begin = self._bounds(clause - 1)[0]
            text = self.text[begin:end]
            if (
                self.words.news.search(text)
                and self._words(begin, end) <= _ANNOUNCING_WORDS
                and not any(s.begin < end and s.end > begin and s.kind in {"ASK", "OTHER", "ABSENT"} for s in self.signals)
                and not self.words.past.search(text)
                and not self.words.not_.search(text)
            ):
                return [_Candidate(_STRENGTH["PATIENCE"], one.first, one.last, self.sentence)]
        return []

    def _narrowed(self) -> Iterator[Found]:
        """The dates, those made more exact by the next one taken together: "by mid-May, the 15th to be exact"."""
        waiting: Found | None = None
        for one in self.found:
            if (
                waiting
                and one.how != "FROM"
                and _MORE_EXACT.fullmatch(self.text, waiting.end, one.begin)
                and one.core.last - one.core.first < waiting.core.last - waiting.core.first
                and waiting.core.first <= one.core.first <= one.core.last <= waiting.core.last
            ):
                waiting = replace(
                    waiting,
                    first=waiting.first if waiting.how in {"BY", "UNTIL", "WITHIN", "BEF"} else one.first,
                    last=one.core.last,
                    end=one.end,
                    core=one.core,
                )
                continue
            if waiting:
                yield waiting
            waiting = one
        if waiting:
            yield waiting

    # --- what the words do

    @functools.cached_property
    def signals(self) -> list[_Signal]:
        """What its stretches do."""
        words = self.words
        table = {
            "STRONG": words.strong,
            "WEAK": words.weak,
            "PATIENCE": words.patience,
            "ASK": words.ask,
            "OTHER": words.other,
            "ABSENT": words.absent,
        }
        found = [
            _Signal(kind, m.start(), m.end()) for kind, pattern in table.items() for m in pattern.finditer(self.text)
        ]
        asks = [signal for signal in found if signal.kind == "ASK"]
        kept = [signal for signal in found if signal.kind not in _STRENGTH or self._is_promise(signal, asks)]
        cues = [signal for signal in kept if signal.kind in _STRENGTH]
        # "Give you a call", "you have it from me": what is part of a promise is no appointment and no request.
        return [s for s in kept if s.kind not in {"ASK", "OTHER"} or not any(_within(s, cue) for cue in cues)]

    def _is_promise(self, cue: _Signal, asks: list[_Signal]) -> bool:
        """A cue counts if it is about the future, not "I had hoped to", and not asked of the candidate."""
        clause = max((mark for mark in (self.text.rfind(c, 0, cue.begin) for c in (",", ";", ":", " that "))), default=-1) + 1
        if self.words.past.search(self.text[max(clause, cue.begin - 45) : cue.begin + 6]):
            return False
        if (
            cue.kind != "PATIENCE"
            and self.words.future
            and not self.words.future.search(self.text[max(0, cue.begin - 70) : cue.end + 1])
        ):
            return False
        return not any(
            ask.begin < cue.begin <= ask.end + _ASKED_DISTANCE and self._clause(ask.begin) == self._clause(cue.begin)
            for ask in asks
        )

    def _cues(self) -> list[_Signal]:
        return [signal for signal in self.signals if signal.kind in _STRENGTH]

    def _clause(self, position: int) -> int:
        return sum(mark <= position for mark in self.breaks)

    def _bounds(self, clause: int) -> tuple[int, int]:
        edges = [0, *self.breaks, len(self.text)]
        return edges[clause], edges[clause + 1]

    def _words(self, begin: int, end: int) -> int:
        return len(re.findall(r"[a-z]{2,}", _EMPTY.sub("", self.text[begin:end])))

    # --- which date belongs to which doing

    def _owner(self, one: Found) -> _Signal | None:
        """The cue that a date stands with, or None if it belongs to something else or to nothing."""
        if _SINCE.search(self.text[: one.begin]):
            return None
        clause = self._clause(one.begin)
        here = [s for s in self.signals if self._clause(s.begin) <= clause <= self._clause(max(s.begin, s.end - 1))]
        if one.bare:
            asked = any(s.kind == "ASK" and s.begin < one.begin for s in here)
            here = [] if asked else [s for s in here if s.kind == "PATIENCE"]
        covering = [s for s in here if s.kind in _STRENGTH and s.begin <= one.begin and one.end <= s.end]
        before = sorted((s for s in here if s.end <= one.begin), key=lambda s: (s.end, s.kind in _STRENGTH))
        behind = sorted((s for s in here if s.begin >= one.end), key=lambda s: (s.begin, s.kind not in _STRENGTH))
        while len(before) > 1 and before[-1].kind == "ABSENT" and _ON_RETURN.match(self.text, before[-1].begin):
            before.pop()  # "your mail will be answered on my return on Monday"
        if before and before[-1].kind in {"ASK", "ABSENT"}:
            return None
        if _CLOCK.search(self.text) and one.how in {"", "ON"} and any(s.kind == "OTHER" for s in here):
            return None
        if _CLOCK.search(self.text) and one.how in {"", "ON"} and _FOR_A_TALK.search(self.text):
            return None
        if covering:
            return covering[0]
        # "get back to you about the interview by Friday": a deadline passes over the noun before it.
        if one.how in {"BY", "WITHIN", "BEF", "IN", "UNTIL"} and any(s.kind in _STRENGTH for s in before):
            while before[-1].kind == "OTHER":
                before.pop()
        nearest = before[-1] if before else behind[0] if behind else None
        if nearest is None or nearest.kind not in _STRENGTH:
            return None
        if nearest.kind == "PATIENCE" and not (
            one.bare
            or one.how in {"UNTIL", "THRU"}
            or one.core.grain == "days"
            or _UNTIL_THEN.match(self.text, one.end)
        ):
            return None
        if self.text[: one.begin].rstrip().endswith((" for", " fuer")):  # "the invite for Thursday"
            return None
        if nearest.kind == "WEAK" and (
            self._fixed(one) or any(s.kind == "OTHER" and s.begin >= nearest.end for s in here)
        ):
            return None
        return nearest

    def _fixed(self, one: Found) -> bool:
        """An hour, or "for Thursday": an appointment rather than a day to be in touch."""
        return bool(_CLOCK.search(self.text)) or self.text[: one.begin].rstrip().endswith(" for")

    def _days(self, one: Found, cue: _Signal) -> tuple[date, date] | None:
        """The days of a date beside its cue; "not before X" is X, any other denial none."""
        begin, _ = self._bounds(self._clause(cue.begin))
        denied = self._denied(min(begin, cue.begin), max(one.begin, cue.end))
        if one.how == "NOTBEF" or (denied and one.how in {"BEF", "UNTIL"}):
            return one.core.first, one.core.last
        if self._hangs(one):
            return None
        if denied:
            return None
        if one.how in {"", "ON"} and len(self.found) == 1 and _ENDS_LATEST.search(self.text):
            return date.min, one.last
        return one.first, one.last

    def _hangs(self, one: Found) -> bool:
        """A time counted from something that the candidate is yet to do, or a silence that begins with the date."""
        if one.how == "AFT":
            return bool(_SILENCE.search(self.text[: one.begin]))
        return one.core.grain == "days" and bool(self.words.awaited.search(self.text))

    def _denied(self, begin: int, end: int) -> bool:
        """Whether a "not" stands there; that of "if you do not hear from us by Friday" denies nothing."""
        text = self.text[begin:end]
        led_by = self.text[max(0, begin - _CONDITION_WORDS) : end]
        denied = bool(self.words.not_.search(text)) and not _CONDITION.search(led_by)
        return denied and not _KEPT_WAITING.search(self.text)

    # --- a cue without a date of its own

    def _adopted(self, cue: _Signal) -> _Candidate | None:
        """From the clauses beside it: one that says only when, or the event that the answer waits for."""
        here = self._clause(cue.begin)
        begin, end = self._bounds(here)
        # "..., after which | I will be in touch": a few words of their own introduce the clause.
        before = self._bounds(here - 1)[0] if here else begin
        if self._words(before, begin) <= 3 and not any(before <= one.begin < begin for one in self.found):
            begin = before
        own = self.text[begin : max(end, cue.end)]
        denied = self._denied(begin, max(end, cue.end))
        vague = self.words.vague.search(own) or self.words.vague.match(self.text, max(end, cue.end))
        then = self.words.then.search(self.text[begin : max(end, cue.end) + _AFTER_CUE])
        order = sorted(
            self.found, key=lambda one: (not self._only_when(one), abs(self._clause(one.begin) - here), one.begin)
        )
        for one in order:
            if one.bare or denied or (cue.kind == "WEAK" and self._fixed(one)):
                continue
            days = self._when(one, cue, said_then=bool(then), vague=bool(vague))
            if days:
                return _Candidate(_STRENGTH[cue.kind], *days, self.sentence)
        if self.waits_for_it:
            then = then or self.words.clause.search(self.text)
        if not self.found and then and self.anchor and not vague and not denied:
            return _Candidate(_STRENGTH[cue.kind], self.anchor, self._then(self.anchor), self.sentence)
        return None

    def _only_when(self, one: Found) -> bool:
        """Whether a clause says nothing beside its date."""
        begin, end = self._bounds(self._clause(one.begin))
        words = self._words(begin, end)
        return words <= 1 or (words == 2 and not self.words.event.search(self.text[begin:end]))

    def _when(self, one: Found, cue: _Signal, *, said_then: bool, vague: bool) -> tuple[date, date] | None:
        """What a date in another clause of the sentence tells about a promise, if anything."""
        clause = self._clause(one.begin)
        begin, end = self._bounds(clause)
        kinds = {s.kind for s in self.signals if self._clause(s.begin) == clause}
        text = self.text[begin:end]
        if self._denied(begin, end) and one.how in {
            "BEF",
            "UNTIL",
            "NOTBEF",
        }:  # "it will not be before Monday that ..."
            return one.core.first, one.core.last
        if kinds & {"ASK", "STRONG", "WEAK", "PATIENCE"}:
            return None
        if "ABSENT" in kinds:  # away until then, but they will answer on the first day back
            back = said_then or (cue.begin < one.begin and self.words.clause.match(text.lstrip(" ,")))
            return (one.core.last, one.core.last) if back and one.core.grain in {"day", "number"} else None
        if "OTHER" not in kinds and self._only_when(one) and not (vague and one.begin < cue.begin):
            return one.first, one.last
        if (
            one.how in {"", "ON"}
            and one.core.grain == "day"
            and (not text[: one.begin - begin].strip(" ,") or _WE.search(text))
            and not kinds
            and clause + 1 == self._clause(cue.begin)
            and _AND.match(self.text, end)
            and not self.words.event.search(text)
        ):
            return one.first, one.last  # "tomorrow I look at our calendars and write to you"
        waiting = self.words.clause.search(text) or (one.how in {"AFT", "UNTIL"} and self.words.event.search(text))
        happening = self.words.event.search(text) and "OTHER" not in kinds
        if vague or not (waiting or said_then or happening):
            return None
        if cue.kind == "WEAK" and not said_then:
            return None
        if one.core.last > one.core.first and one.how in {"", "IN", "ON"}:
            return one.first, one.last
        if one.how in {"BY", "WITHIN", "BEF", "AFT"} and not waiting:
            return one.first, one.last
        if one.how == "AFT" and one.core.grain in {"feast", "newyear"}:
            return one.first, one.last
        return one.core.last, self._then(one.core.last)

    def _then(self, event: date) -> date:
        """Until when "then" lasts: the day itself where they say so, else the day after too."""
        return event if _SAME_DAY.search(self.text) else event + DAY
