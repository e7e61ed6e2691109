"""What calendars say to each other (RFC 5546), in the order and the disorder in which it comes, through the engine.

Each case is mails in, and who is thanked when. The old time never yields a thank-you.
"""

from __future__ import annotations

import random
import re
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from stories import ANNA, BOB, ROLE, berlin, ics, story

from agent import config as configs
from agent.facts import InterviewSeen
from agent.from_disk.mail_files import Source
from agent.from_disk.reading import Timeline
from agent.simulate import Approval, Json, Simulation

OWNER = "jane@example.org"
CONFIG = f"""owner: {{name: Jane Doe, addresses: [{OWNER}], time_zone: Europe/Berlin}}
sequence: {{status_check: {{mode: off}}, update: {{mode: off}}, keep_in_touch: {{mode: off}}}}
"""
MONDAY, TUESDAY, WEDNESDAY = berlin(3, 9, 10), berlin(3, 10, 14), berlin(3, 11, 14)
INTERVIEW = f"Panel interview: {ROLE}"


def mail(at: datetime, calendar: str = "", *, sender: str = ANNA[1], to: str = OWNER, text: str = "") -> bytes:
    """A mail with a calendar or with words, that came at `at`."""
    kind = f"text/calendar; method={calendar.partition('METHOD:')[2].split()[0]}" if calendar else "text/plain"
    head = (
        f"From: {sender}\r\nTo: {to}\r\nSubject: Interview\r\nMessage-ID: <{at:%m%d%H%M}.{len(calendar)}@m.example>\r\n"
        f"Date: {at:%a, %d %b %Y %H:%M:%S %z}\r\nMIME-Version: 1.0\r\nContent-Type: {kind}; charset=utf-8\r\n\r\n"
    )
    return (head + (calendar or text)).encode()


def event(at: datetime, start: datetime = TUESDAY, *people: tuple[str, str], **more: object) -> str:
    given = {"minutes": 60, "summary": INTERVIEW, "stamp": at, "attendees": people or (ANNA, BOB)} | more
    return ics(start=start, **given)  # type: ignore[arg-type]


def lived(*sources: bytes, until: datetime | None = None) -> list[Json]:
    """What the simulation tells; every draft is approved at once."""
    config = configs.parse(CONFIG, path=None, default_zone="UTC")
    with Timeline(config) as timeline:
        for number, data in enumerate(sources):
            kind = "calendar" if data.startswith(b"BEGIN:VCALENDAR") else "message"
            timeline.add(Source(f"{number}", 0, data, kind), until=berlin(4, 1))  # type: ignore[arg-type]
        simulation = Simulation(config, berlin(3, 9, 8), until or berlin(3, 20), Approval(timedelta(0)))
        return list(simulation.run(timeline))


def sent(told: list[Json]) -> list[tuple[str, str]]:
    """Local part of the address, and the day."""
    return sorted((str(t["to"]).partition(".")[0], str(t["at"])[8:10]) for t in told if t["event"] == "sent")


def asked(told: list[Json]) -> list[str]:
    return [str(t["because"]) for t in told if t["event"] == "asked_owner"]


REQUEST = mail(MONDAY, event(MONDAY))
NOON = MONDAY + timedelta(hours=2)
BOTH_ON_TUESDAY = [("anna", "10"), ("bob", "10")]
BOTH_ON_WEDNESDAY = [("anna", "11"), ("bob", "11")]


def changed(**more: object) -> bytes:
    return mail(NOON, event(NOON, sequence=1, **more))  # type: ignore[arg-type]


def partstat(calendar: str, address: str, said: str = "DECLINED") -> str:
    return calendar.replace(f"PARTSTAT=ACCEPTED:mailto:{address}", f"PARTSTAT={said}:mailto:{address}")


def answer(at: datetime, address: str, said: str = "DECLINED", method: str = "REPLY", *, sender: str = "") -> bytes:
    """A REPLY or COUNTER of one attendee, from that attendee unless somebody else sends it."""
    lines = partstat(event(at, method=method), address, said).split("\r\n")
    lines = [line for line in lines if not line.startswith("ATTENDEE") or address in line]
    return mail(at, "\r\n".join(lines), sender=sender or address, to=ANNA[1] if address == OWNER else OWNER)


MOVED = mail(NOON, event(NOON, WEDNESDAY, sequence=1))
CANCELLED = mail(NOON, event(NOON, sequence=1, method="CANCEL", status="CANCELLED"))

STORIES: dict[str, tuple[tuple[bytes, ...], list[tuple[str, str]]]] = {
    "a request is thanked for after its end": ((REQUEST,), BOTH_ON_TUESDAY),
    "the same again by mail and as a calendar entry is one": (
        (REQUEST, mail(NOON, event(MONDAY)), event(MONDAY).encode(), event(MONDAY, method="PUBLISH").encode()),
        BOTH_ON_TUESDAY,
    ),
    "a cancel ends it": ((REQUEST, CANCELLED), []),
    "a cancel before its request ends it too": (
        (mail(MONDAY, event(NOON, sequence=1, method="CANCEL")), mail(NOON, event(MONDAY))),
        [],
    ),
    "a move": ((REQUEST, MOVED), BOTH_ON_WEDNESDAY),
    "a move that comes before the request it moves": (
        (mail(MONDAY, event(NOON, WEDNESDAY, sequence=1)), mail(NOON, event(MONDAY))),
        BOTH_ON_WEDNESDAY,
    ),
    "a move that only raises the stamp": ((REQUEST, mail(NOON, event(NOON, WEDNESDAY))), BOTH_ON_WEDNESDAY),
    "a move by publish": (
        (REQUEST, mail(NOON, event(NOON, WEDNESDAY, sequence=1, method="PUBLISH"))),
        BOTH_ON_WEDNESDAY,
    ),
    "a move by the owner's calendar": ((REQUEST, event(NOON, WEDNESDAY, sequence=1).encode()), BOTH_ON_WEDNESDAY),
    "cancelled, then asked for again": (
        (REQUEST, CANCELLED, mail(NOON + timedelta(hours=1), event(NOON, WEDNESDAY, sequence=2))),
        BOTH_ON_WEDNESDAY,
    ),
    "cancelled, and a new event under another UID": (
        (REQUEST, CANCELLED, mail(NOON + timedelta(hours=1), event(NOON, WEDNESDAY, uid="other@globex.example"))),
        BOTH_ON_WEDNESDAY,
    ),
    "a new event in its place that nothing links to it": (
        (REQUEST, mail(NOON, event(NOON, WEDNESDAY, uid="other@globex.example"))),
        BOTH_ON_WEDNESDAY,
    ),
    "one meeting of a loop is moved": (
        (
            mail(MONDAY, event(MONDAY, TUESDAY, ANNA, summary="Technical interview", uid="one@globex.example")),
            mail(
                MONDAY,
                event(
                    MONDAY, berlin(3, 10, 15), BOB, summary="Final interview", uid="two@globex.example", organizer=BOB
                ),
            ),
            mail(
                NOON,
                event(
                    NOON, WEDNESDAY, BOB, summary="Final interview", uid="two@globex.example", sequence=1, organizer=BOB
                ),
            ),
        ),
        [("anna", "10"), ("bob", "11")],
    ),
    "a further meeting is added and moves nothing": (
        (REQUEST, mail(NOON, event(NOON, WEDNESDAY, sequence=1, method="ADD"))),
        [*BOTH_ON_TUESDAY, *BOTH_ON_WEDNESDAY],
    ),
    "a refresh changes nothing": (
        (REQUEST, mail(NOON, event(NOON, WEDNESDAY, sequence=1, method="REFRESH"))),
        BOTH_ON_TUESDAY,
    ),
    "a new organizer of the same house moves it": (
        (REQUEST, mail(NOON, event(NOON, WEDNESDAY, sequence=1, organizer=BOB), sender=BOB[1])),
        BOTH_ON_WEDNESDAY,
    ),
    "the owner declines": ((REQUEST, answer(NOON, OWNER)), []),
    "the owner declines and then accepts": (
        (REQUEST, answer(NOON, OWNER), answer(NOON + timedelta(hours=1), OWNER, "ACCEPTED")),
        BOTH_ON_TUESDAY,
    ),
    "the owner's calendar says declined": ((REQUEST, partstat(event(NOON), OWNER).encode()), []),
    "the owner's calendar says cancelled and nothing else": (
        (REQUEST, event(NOON, attendees=(), organizer=("", OWNER), status="CANCELLED").encode()),
        [],
    ),
    "somebody else declines in the owner's name": (
        (REQUEST, answer(NOON, OWNER, sender="eve@evil.example")),
        BOTH_ON_TUESDAY,
    ),
    "an interviewer declines": ((REQUEST, answer(NOON, BOB[1])), [("anna", "10")]),
    "an interviewer declines in an update": (
        (REQUEST, mail(NOON, partstat(event(NOON, sequence=1), BOB[1]))),
        [("anna", "10")],
    ),
    "an interviewer's no that comes after the end": (
        (REQUEST, answer(berlin(3, 10, 15, 30), BOB[1])),
        [("anna", "10")],
    ),
    "somebody declines for an interviewer": (
        (REQUEST, answer(NOON, BOB[1], sender="eve@globex.example")),
        BOTH_ON_TUESDAY,
    ),
    "an interviewer accepts": ((REQUEST, answer(NOON, BOB[1], "ACCEPTED")), BOTH_ON_TUESDAY),
}

LATER, LAST = NOON + timedelta(hours=1), NOON + timedelta(hours=2)
BOBS_NO, BOBS_YES = answer(NOON, BOB[1]), answer(LATER, BOB[1], "ACCEPTED")


def stamped(raw: bytes, at: datetime) -> bytes:
    """The same as if it had been written at another moment than it came."""
    return re.sub(rb"DTSTAMP:\w+", f"DTSTAMP:{at.astimezone(UTC):%Y%m%dT%H%M%SZ}".encode(), raw)


def revised(raw: bytes, sequence: int) -> bytes:
    return re.sub(rb"SEQUENCE:\d+", b"SEQUENCE:%d" % sequence, raw)


CALENDAR = event(LAST).encode()
"""The owner's calendar, stamped when it was looked into: it knows nothing of a no."""
STORIES |= {
    "an interviewer declines and accepts after all": ((REQUEST, BOBS_NO, BOBS_YES), BOTH_ON_TUESDAY),
    "perhaps, after all": ((REQUEST, BOBS_NO, answer(LATER, BOB[1], "TENTATIVE")), BOTH_ON_TUESDAY),
    "an interviewer's yes that is older than the no": (
        (REQUEST, BOBS_NO, stamped(BOBS_YES, NOON - timedelta(minutes=1))),
        [("anna", "10")],
    ),
    "a yes to an earlier revision": (
        (mail(MONDAY, event(MONDAY, sequence=1)), revised(BOBS_NO, 1), revised(BOBS_YES, 0)),
        [("anna", "10")],
    ),
    "a yes to the revision that the no was said to": (
        (mail(MONDAY, event(MONDAY, sequence=1)), revised(BOBS_NO, 1), revised(BOBS_YES, 1)),
        BOTH_ON_TUESDAY,
    ),
    "no, yes, and no again": ((REQUEST, BOBS_NO, BOBS_YES, answer(LAST, BOB[1])), [("anna", "10")]),
    "no, yes, and the no once more, late": (
        (REQUEST, BOBS_NO, BOBS_YES, stamped(answer(LAST, BOB[1]), NOON)),
        BOTH_ON_TUESDAY,
    ),
    "a yes after the end": ((REQUEST, BOBS_NO, answer(berlin(3, 10, 15, 30), BOB[1], "ACCEPTED")), [("anna", "10")]),
    "somebody accepts for who declined": (
        (REQUEST, BOBS_NO, answer(LATER, BOB[1], "ACCEPTED", sender="eve@globex.example")),
        [("anna", "10")],
    ),
    "who was never asked accepts": (
        (mail(MONDAY, event(MONDAY, TUESDAY, ANNA)), answer(LATER, BOB[1], "ACCEPTED")),
        [("anna", "10")],
    ),
    "after a no the organizer asks again": ((REQUEST, BOBS_NO, mail(LATER, event(LATER))), BOTH_ON_TUESDAY),
    "after a no the organizer asks for another day": (
        (REQUEST, BOBS_NO, mail(LATER, event(LATER, WEDNESDAY, sequence=1))),
        BOTH_ON_WEDNESDAY,
    ),
    "after a no a request comes that was written before it": (
        (REQUEST, BOBS_NO, stamped(mail(LATER, event(LATER)), NOON - timedelta(minutes=1))),
        [("anna", "10")],
    ),
    "a no in an update, and then a yes": (
        (REQUEST, mail(NOON, partstat(event(NOON), BOB[1])), BOBS_YES),
        BOTH_ON_TUESDAY,
    ),
    "a no in an update, and a yes in the next": (
        (REQUEST, mail(NOON, partstat(event(NOON), BOB[1])), mail(LATER, event(LATER))),
        BOTH_ON_TUESDAY,
    ),
    "after a no the owner's calendar still has the old answer": ((REQUEST, BOBS_NO, CALENDAR), [("anna", "10")]),
    "no, yes, and the owner's calendar": ((REQUEST, BOBS_NO, BOBS_YES, CALENDAR), BOTH_ON_TUESDAY),
    "a no to the time before, which comes after the move": (
        (REQUEST, MOVED, stamped(answer(LATER, BOB[1]), MONDAY + timedelta(minutes=5))),
        BOTH_ON_WEDNESDAY,
    ),
    "a called off meeting that somebody accepts stays off": ((REQUEST, BOBS_NO, CANCELLED, BOBS_YES), []),
}


@pytest.mark.parametrize("name", STORIES)
def test_who_is_thanked_and_on_which_day(name: str) -> None:
    mails, expected = STORIES[name]
    told = lived(*mails)
    assert sent(told) == sorted(expected)


def test_one_event_on_three_ways_is_one_interview() -> None:
    mails, _ = STORIES["the same again by mail and as a calendar entry is one"]
    assert len([t for t in lived(*mails) if t["event"] == "interview_found"]) == 1


def test_a_calendar_that_is_stamped_anew_at_each_look_says_nothing_new(tmp_path: Path) -> None:
    (tmp_path / "calendars").mkdir()
    with story(tmp_path, start=MONDAY, extra=f"calendars: [{{folder: {tmp_path}/calendars}}]\n") as life:
        for minute in range(3):
            text = event(MONDAY + timedelta(minutes=minute)).replace("METHOD:REQUEST\r\n", "")
            (tmp_path / "calendars" / "all.ics").write_text(text + " " * minute)
            life.step(minutes=1)
        assert len([fact for _, fact in life.daemon.store.facts() if isinstance(fact, InterviewSeen)]) == 1
        life.invite(event(NOON, method="CANCEL"))
        life.step(minutes=1)
        (tmp_path / "calendars" / "all.ics").write_text(event(NOON + timedelta(hours=3)))
        life.step(minutes=1)
        assert not life.interview.stands  # an old copy does not bring it back


def test_one_meeting_of_a_series_is_called_off_whatever_zone_its_instant_is_written_in() -> None:
    instance = f"RECURRENCE-ID:{TUESDAY:%Y%m%dT%H%M%S}\r\nSUMMARY"
    in_utc = instance.replace("T140000", "T130000Z")
    first = event(MONDAY).replace("SUMMARY", instance.replace("RECURRENCE-ID", "RECURRENCE-ID;TZID=Europe/Berlin"))
    cancel = event(NOON, sequence=1, method="CANCEL")
    assert sent(lived(mail(MONDAY, first))) == BOTH_ON_TUESDAY
    assert sent(lived(mail(MONDAY, first), mail(NOON, cancel.replace("SUMMARY", in_utc)))) == []
    assert sent(lived(mail(MONDAY, first), mail(NOON, cancel))) == []  # the whole series
    assert sent(lived(mail(MONDAY, event(MONDAY)), mail(NOON, cancel.replace("SUMMARY", in_utc)))) == []


def test_what_is_in_doubt_is_asked_and_nobody_thanked() -> None:
    late = lived(REQUEST, mail(berlin(3, 10, 15, 30), event(NOON, sequence=1, method="CANCEL")))
    assert (sent(late), ["cancellation" in each for each in asked(late)]) == ([], [True])
    countered = lived(REQUEST, answer(NOON, OWNER, "TENTATIVE", "COUNTER"))
    assert (sent(countered), ["another time" in each for each in asked(countered)]) == ([], [True])


def test_a_counter_ends_with_the_organizers_word() -> None:
    counter = answer(NOON, OWNER, "TENTATIVE", "COUNTER")
    then = NOON + timedelta(hours=1)
    kept = mail(then, event(then, method="DECLINECOUNTER"))
    assert sent(lived(REQUEST, counter, kept)) == BOTH_ON_TUESDAY
    assert sent(lived(REQUEST, counter, mail(then, event(then, WEDNESDAY, sequence=1)))) == BOTH_ON_WEDNESDAY
    evil = mail(then, event(then, method="DECLINECOUNTER"), sender="eve@evil.example")
    assert sent(lived(REQUEST, counter, evil)) == []


@pytest.mark.parametrize("seed", range(4))
def test_revisions_in_any_order_end_at_the_newest(seed: int) -> None:
    """All of them arrive before the first start; the last revision decides, whenever it comes."""
    days = [berlin(3, 11 + n, 14) for n in range(4)]
    revisions = [event(MONDAY + timedelta(minutes=n), day, sequence=n) for n, day in enumerate(days)]
    random.Random(seed).shuffle(revisions)
    told = lived(*(mail(MONDAY + timedelta(minutes=n), text) for n, text in enumerate(revisions)))
    assert sent(told) == [("anna", "14"), ("bob", "14")]
