"""What an owner tells when asked how a visit went: who spoke of what, by when they decide, what was forgotten. Pure.

Nothing here releases a mail, and no word is made up: what is taken is a piece of the owner's own text. A line belongs
to whom it names, by name, number or order; what is about nobody in particular is kept only where it plainly tells
of the talk. Whatever is left is handed back as `unclear`, for the owner to be told.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime

from agent.understand import command
from agent.understand.command import Command, own_part
from agent.understand.debriefs import debrief_orders as orders
from agent.understand.debriefs import run_on, talk_words
from agent.understand.debriefs.asides import Asides
from agent.understand.debriefs.debrief_apart import Apart
from agent.understand.debriefs.debrief_lines import Segment, segments
from agent.understand.debriefs.debrief_people import People, flat
from agent.understand.debriefs.debrief_reader import Reader
from agent.understand.debriefs.debrief_told import Became, Debrief
from agent.understand.debriefs.gathered import Gathered
from agent.understand.debriefs.typed import plain_lines
from agent.understand.employers.employer import folded
from agent.understand.mail.wrapped import unwrapped
from agent.understand.sentences import fold, language

LONGEST = 10_000


def read(
    text: str, *, people: Sequence[str], said: datetime, materials: Iterable[str] = (), signature: str = "",
    company: str = "",
) -> Debrief:  # fmt: skip
    """What the first unquoted words of an answer tell about a visit to these people.

    `people` are their names in the order in which they were asked about; `said` is the owner's local time;
    `materials` are the names of what may be attached, `company` is that of the employer.
    """
    own = own_part(text[:LONGEST], signature)
    if sum(bool(line.strip()) for line in own.split("\n")) != len(people):
        # Otherwise it is a line for each, as they were asked for.
        own = unwrapped(own, {folded(word) for name in people for word in name.split()})
    corrects = orders.correction(flat(own))
    tongue = language(fold(own[:LONGEST]), "en")
    named = People(people, company)
    own = run_on.parted(named.mended(plain_lines(own[corrects:], tongue=tongue, alone=len(people) < 2)), named)
    gathered = Gathered(named, apart := Apart(named))
    asides = Asides(gathered, named, said, tuple(materials), tongue)
    reader = Reader(named, apart, gathered, asides, said)
    order = command.read(own, count=max(1, len(people)), now=said, names=people)
    if own.strip() and talk_words.NOTHING.match(flat(own)):
        return Debrief(became=Became.NOTHING)
    for segment in _by_order(list(segments(own, reader.people)), reader):
        reader.take(segment)
    told = replace(gathered.weighed(), corrects=corrects > 0)
    if isinstance(order, Command) and order.stop and not (told.became or told.notes or told.forgotten):
        return Debrief(promise=told.promise, became=Became.STOP, said=own.strip())
    return told


def _by_order(segments: list[Segment], reader: Reader) -> Iterable[Segment]:
    """As many bare lines as there are people, in order: a line for each, as they were asked for."""
    lines = [line for segment in segments for line in segment.text.split("\n")]
    count = len(reader.people.names)
    bare = count > 1 and len(lines) == count and all(segment.whose is None for segment in segments)
    if bare and all(reader.may_stand_for_one(line) for line in lines):
        return [Segment((number,), line) for number, line in enumerate(lines)]
    return segments
