"""What is known of one mail to one person, before it has words. Pure; a noun."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from agent.model import Promise, Stage
from agent.rules import Highlight, Owner


@dataclass(frozen=True, slots=True, kw_only=True)
class Brief:
    """Everything a template may know about one mail to one person.

    `interview_day` is as `day_words` gives it ('' when not worth saying). `details` are the owner's words about
    that talk, `given` the notes or news that the step is there to say. `personal` says that they were given for
    this reader alone. `pass_on` names people without an address whom this person is asked to thank.
    `is_interviewer` False: they were not in the meeting of that day; `we_met` False: in none, they only arranged.
    `asked` is the day of a status check that they have not answered. `before` are our other texts to this reader, whose
    sentences are not said again while there are others. `last_subject` is given when the mail answers one, and only
    then. `materials` are the names of what the owner can send. `language`: a code; English where there are no words
    in it. `familiar`: the reader said `du` or `tú` to the owner. `variant` is the place in the panel, `occurrence`
    the stable seed.
    """

    step: str
    owner: Owner
    contact_name: str = ""
    company: str = ""
    role: str | None = None
    stage: Stage = Stage.OTHER
    interview_day: str = ""
    details: tuple[str, ...] = ()
    personal: bool = True
    given: tuple[str, ...] = ()
    highlight: Highlight | None = None
    promised: Promise | None = None
    last_subject: str | None = None
    other_names: tuple[str, ...] = ()
    pass_on: tuple[str, ...] = ()
    is_interviewer: bool = True
    we_met: bool = True
    asked: date | None = None
    before: tuple[str, ...] = ()
    materials: tuple[str, ...] = ()
    language: str = "en"
    familiar: bool = False
    variant: int = 0
    occurrence: str = ""
