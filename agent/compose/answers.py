"""Which answers a mail to the owner offers: in words for the plain text, by taps for the page. Pure.

Every word offered here is one that `understand.command`, `meaning_words` or `fate` reads; a test holds them to it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from agent.compose.blocks import Hint, Tap, Taps, Tone
from agent.compose.plain import one_line

_STOP = "Nothing more at all there: stop."
_WANT_ADDRESS = ("address", "bounced", "main-contact")
_ADD_DETAIL = "Add a detail of your talk"
_LATER = Tap("Ask in 2 days", "snooze 2 days")
_STOP_TAP = Tap("Stop: nothing more at all there", "stop", Tone.LINK)


@dataclass(frozen=True, slots=True)
class _Choice:
    """What `go` and `no` mean for a question of that kind, and what stands on the taps that say so."""

    go: str
    no: str
    go_tap: str
    no_tap: str


_WRITE = _Choice("yes, write it all the same (you see the draft first)", "leave it", "Go: write it", "No, leave it")
_GO_ON = _Choice(
    "yes, they go on (you see each draft first)", "nothing more for now", "Go on with them", "No, leave it"
)
_TOOK_PLACE = _Choice("yes, it did (you see each draft first)", "it did not", "Yes, it did", "No, it did not")
_WERE_THERE = _Choice("yes (you see the draft first)", "no, they are not thanked", "Yes", "No")
_CHOICES = {
    "which": _Choice(
        "it is about another one, and the follow-ups here go on", "it is about this one", "About another one",
        "About this one",
    ),
    "moved": _TOOK_PLACE, "late-cancel": _TOOK_PLACE,
    "sooner": _Choice(
        "yes, it is over (you see the draft first)", "it is still to come", "Yes, it is over", "No, it is to come"
    ),
    "guests": _WERE_THERE, "was-there": _WERE_THERE,
    "missed": _GO_ON, "unreadable": _GO_ON, "machine": _GO_ON, "taken-back": _GO_ON, "wanted": _GO_ON, "over": _GO_ON,
}  # fmt: skip
"""By how the keys of the questions begin; of all others `go` has a mail written."""


def draft_words(numbers: Sequence[int], *, detail: bool = True) -> Hint:
    """What can be said to drafts of these numbers. `detail`: whether words of a talk may still come."""
    if not numbers or tuple(numbers) == (1,):
        first = "Answer with one word: send, or skip."
    elif len(numbers) == 1:
        first = f"Answer: send {numbers[0]}, or skip {numbers[0]}."
    elif len(numbers) == 2:
        first = f"Answer: send all, send {numbers[0]}, or skip."
    else:
        first = f"Answer: send all, send {numbers[0]} and {numbers[-1]}, or skip {numbers[1]}."
    of = f" {numbers[min(1, len(numbers) - 1)]}" if len(numbers) > 1 or tuple(numbers) > (1,) else ""
    wider = f"To add: detail{of}: something from your talk"
    if not detail:
        wider = f"In your own words: change{of}: the whole text"
    more = f"Later: snooze 2 days. No more for this one: stop.\n{wider} (you see the new text first)."
    return Hint(f"{first}\n{more}")


def draft_taps(number: int, name: str, *, of: int, detail: bool) -> Taps:
    """The taps under one draft; of several it has its number. `detail`: whether words of a talk may still come."""
    if of == 1:
        more = (Tap(_ADD_DETAIL, "detail: ", Tone.LINK),) if detail else ()
        return Taps((Tap("Send", "send", Tone.YES), Tap("Skip", "skip"), _LATER, *more, _STOP_TAP))
    first = one_line(name, 30)
    taps = (Tap(f"Send {number}", f"send {number}"), Tap(f"Skip {number}", f"skip {number}"))
    more = (Tap(f"Add a detail of your talk with {first}", f"detail {number}: ", Tone.LINK),) if detail else ()
    return Taps((*taps, *more))


def panel_taps(count: int) -> Taps:
    """The taps for all of several drafts; none for one, which has its own."""
    if count < 2:
        return Taps(())
    return Taps((Tap(f"Send all {count}", "send all", Tone.YES), Tap("Skip all", "skip all"), _LATER, _STOP_TAP))


def waiting_taps(numbers: Sequence[int]) -> Taps:
    """The taps for drafts that still wait, by their numbers."""
    taps = (Tap(f"{said} {n}", f"{said.lower()} {n}") for n in numbers for said in ("Send", "Skip"))
    return Taps(tuple(taps))


def question_words(question: str, *, reads: bool = False) -> Hint:
    """What answers a question, by what its key says that it wants. `reads`: see `AskOwner`."""
    kind = question.partition(":")[0]
    stop = _STOP
    if kind in _WANT_ADDRESS:
        return Hint(
            "Answer this mail with the address, and with the name before it where there are several (one a line):\n"
            f"Name <name@example.com>\nOr answer no: leave it. {stop}"
        )
    if kind == "interview":
        return Hint(
            f"Answer this mail with one word:\nyes: it is one\nno: it is none, nothing is written about it\n{stop}"
        )
    if kind == "in-doubt":
        said = "yes: it arrived\nno: it did not; you see the draft again, and it goes only with a new yes of yours\n"
        return Hint(f"Answer this mail with one word:\n{said}leave: nobody knows; count it as sent\n{stop}")
    if kind == "means":
        or_yes = ", or with yes" if reads else ""
        return Hint(
            f"Answer this mail with what it is{or_yes}:\n"
            "rejection, waiting until 4 December, next round, offer, "
            f"hand-over (and the address of whom to write to), they asked for something, nothing\n{stop}"
        )
    if kind == "another":
        said = "go: this one goes on (stop the other one)\nno: this one keeps still"
        return Hint(
            f"Answer this mail with one word:\n{said}\nOn the computer of the one that goes on: followup resume"
        )
    if kind == "unreadable":
        stop += "\nOr say what it means: rejection, waiting until 4 December, next round, offer, nothing."
    choice = _CHOICES.get(kind, _WRITE)
    return Hint(f"Answer this mail with one word:\ngo: {choice.go}\nno: {choice.no}\n{stop}")


def question_taps(question: str, *, reads: bool = False) -> Taps:
    """The same by taps; what has to be written opens an empty answer."""
    kind = question.partition(":")[0]
    stop = _STOP_TAP
    meanings = (
        Tap("A rejection", "rejection"), Tap("Next round", "next round"), Tap("An offer", "offer"),
        Tap("Nothing of it", "nothing"),
    )  # fmt: skip
    if kind in _WANT_ADDRESS:
        return Taps((Tap("Write the address", "", Tone.YES), Tap("No, leave it", "no"), stop))
    if kind == "interview":
        return Taps((Tap("Yes, it is one", "yes", Tone.YES), Tap("No, it is none", "no"), stop))
    if kind == "in-doubt":
        rest = (Tap("It did not", "no"), Tap("Nobody knows", "leave"))
        return Taps((Tap("It arrived", "yes"), *rest, stop))
    if kind == "means":
        yes = (Tap("Yes", "yes", Tone.YES),) if reads else ()
        return Taps((*yes, *meanings, stop))
    if kind == "another":
        return Taps((Tap("This one goes on", "go"), Tap("This one keeps still", "no")))
    more = meanings if kind == "unreadable" else ()
    choice = _CHOICES.get(kind, _WRITE)
    return Taps((Tap(choice.go_tap, "go", Tone.YES), Tap(choice.no_tap, "no"), *more, stop))
