"""`status` and `why` as a person reads them: what needs them first, folded to the terminal, closed things last."""

from __future__ import annotations

import json
import re
import time
from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from histories import History, at
from life import ics
from paper import later, paper

from agent import cli
from agent.edges.store import Store
from agent.edges.transmission import Answer, Outcome
from agent.facts import ApplicationOpened, ContactSeen, Fact, InterviewSeen, OwnerTold
from agent.model import Intent
from agent.verbs import glance, look_verbs, note_verb, report_verb

CONFIG = "owner: {name: Jane Doe, addresses: [jane@example.org], time_zone: Europe/Berlin}\n"
Look = Callable[..., str]


@pytest.fixture
def look(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Look:
    """Run a verb over a log of facts, at an instant, in a terminal of that many columns."""
    (tmp_path / "config.yaml").write_text(CONFIG)

    def run(facts: Iterable[Fact], when: str, *words: str, columns: int | None = None, expect: int = 0) -> str:
        (tmp_path / "state").mkdir(exist_ok=True)
        (tmp_path / "state" / "followup.sqlite").unlink(missing_ok=True)
        store = Store(tmp_path / "state" / "followup.sqlite")
        store.append(list(facts))
        store.close()
        for verb in (look_verbs, report_verb):
            monkeypatch.setattr(verb, "now", lambda: at(when))
        monkeypatch.delenv("COLUMNS", raising=False)
        if columns is not None:
            monkeypatch.setenv("COLUMNS", str(columns))
        code = cli.main([*words, "--config", str(tmp_path / "config.yaml"), "--state", str(tmp_path / "state")])
        out, err = capsys.readouterr()
        assert code == expect, err
        return err if expect else out

    return run


def met(history: History | None = None, name: str = "acme", who: str = "ann") -> History:
    history = history or History()
    return history.interview(who=(who,), organizer="rita", application=name, id=f"{name}-1")


def several() -> list[Fact]:
    """Acme in the middle of it, Blue with a no, Cyan closed by the owner."""
    history = met()
    history.application("blue", "Blue").application("cyan", "Cyan")
    met(history, "blue", "olga").mail("tue 9:00", "olga", application="blue", intent=Intent.REJECTION)
    met(history, "cyan", "carl").stopped("tue 9:00", application="cyan")
    return history.facts


def test_closed_applications_are_one_line_at_the_end(look: Look) -> None:
    told = look(several(), "+3 wed 9:00", "status").splitlines()
    assert told[1] == "acme  Acme, Engineer"
    assert told[-1] == "closed: blue (Blue), cyan (Cyan)"
    assert not any(line.startswith(("blue", "cyan")) for line in told)


def test_a_report_tells_of_these_days_whether_or_not_anything_is_open(look: Look) -> None:
    facts = met().mail("tue 9:00", "rita", intent=Intent.REJECTION).facts
    told = look(facts, "wed 9:00", "report")
    assert told.splitlines()[0] == "The last 7 days: 1 answer."
    assert "Who answered\n- Acme: Rita (a no), " in told
    assert look(facts, "+2 wed 9:00", "report").splitlines() == ["The last 7 days: nothing happened."]
    assert "Who answered\n" in look(facts, "+2 wed 9:00", "report", "--days", "30")


def test_an_application_is_its_newest_event_and_its_next_step(look: Look) -> None:
    assert look(met().facts, "mon 9:00", "status").splitlines() == [
        f"not running here yet; {glance.NO_LOOK}",
        "acme  Acme, Engineer",
        "  last: Mon 10 May 2027 09:00, interview “Interview” on Mon 7 Jun 2027 10:00 with Ann",
        "  next: Reminder “social and events”: it is time; you are reminded now, because it comes every 30 days.",
    ]


def test_a_pause_of_everything_is_said_once_at_the_top(look: Look) -> None:
    told = look(met().paused("mon 8:00", "+1 mon 0:00").facts, "mon 9:00", "status")
    assert "\neverything is paused until Mon 14 Jun 2027 00:00: nothing is shown to you or sent\n" in told
    assert "paused" not in look(met().paused("mon 8:00", "mon 8:30").facts, "mon 9:00", "status")
    for until, rests in (("+1 mon 0:00", True), ("mon 8:30", False)):
        facts = met().paused("mon 8:00", until).facts
        overview, told = map(json.loads, look(facts, "mon 9:00", "status", "--json").splitlines())
        assert (overview["paused"], told["paused"]) == (rests, rests)
        assert overview["paused_until"] == ("2027-06-14T00:00:00+02:00" if rests else None)


def test_without_an_interview_that_is_said(look: Look) -> None:
    assert look([], "mon 9:00", "status").startswith("no interviews are known yet; no look has come to its end here")


def test_why_says_a_shared_reason_once_and_lists_the_steps_shortly(look: Look) -> None:
    facts = met().mail("tue 9:00", "rita", intent=Intent.REJECTION).facts
    told = look(facts, "tue 10:00", "why", "acme")
    happened, reason, *parts = told.split("\n\n")
    assert happened.splitlines() == [
        "Acme, Engineer (acme)",
        "Mon 10 May 2027 09:00  interview “Interview” on Mon 7 Jun 2027 10:00 with Ann",
        "Tue 8 Jun 2027 09:00  mail (rejection) from Rita: “About the role”",
    ]
    assert reason == "Rita said no on Tuesday 8 June."
    assert told.count("Rita said no") == 1
    assert [part.splitlines()[0] for part in parts] == ["coming:", "not planned:"]
    assert "  Status check to Rita: will not be sent." in parts[1].splitlines()
    assert "  Second status check: off in your rules." in parts[1].splitlines()
    assert any(line.startswith("  Rejection reply to Rita: planned for") for line in parts[0].splitlines())


def test_what_is_coming_is_in_order_of_time(look: Look) -> None:
    facts = met().facts
    (coming,) = re.findall(r"^coming:\n(.*?)\n\n", look(facts, "mon 8:00", "why", "acme"), re.MULTILINE | re.DOTALL)
    objects = [json.loads(line) for line in look(facts, "mon 8:00", "why", "acme", "--json").splitlines()]
    dated = sorted((o for o in objects if o.get("state") == "planned"), key=lambda o: datetime.fromisoformat(o["at"]))
    assert coming.splitlines() == [f"  {o['sentence']}" for o in dated]
    assert len(dated) > 3


@pytest.mark.parametrize("columns", [60, 80])
@pytest.mark.parametrize("words", [("status",), ("why", "acme")])
def test_no_line_is_wider_than_the_terminal(look: Look, words: tuple[str, ...], columns: int) -> None:
    facts = met().mail("tue 9:00", "rita", promise="+2 fri").facts
    told = look(facts, "tue 10:00", *words, columns=columns)
    assert max(map(len, told.splitlines())) <= columns
    whole = look(facts, "tue 10:00", *words)
    assert told.split() == whole.split()
    assert max(map(len, whole.splitlines())) > columns


def test_the_json_of_status_holds_the_outlook(look: Look) -> None:
    overview, told = [json.loads(line) for line in look(met().facts, "mon 8:00", "status", "--json").splitlines()]
    assert (overview["next"], overview["next_at"]) == (told["next"], told["next_at"])
    steps = {each["step"]: each for each in told["steps"]}
    assert steps["thank_you"] == {
        "step": "thank_you", "contact": "Ann", "state": "planned", "at": "2027-06-07T14:00:00+02:00",
        "until": "2027-06-09T11:00:00+02:00", "estimated": False,
        "sentence": "Thank-you to Ann: planned for Monday 7 June, 14:00, because it comes after the interview of "
        "Monday 7 June.",
        "because": ["it comes after the interview of Monday 7 June"],
    }  # fmt: skip
    assert steps["status_check"]["estimated"] is True
    assert steps["second_status_check"]["state"] == "off"
    assert told["next_at"] == "2027-06-07T09:00:00+02:00"


@pytest.mark.parametrize("name", ["acme", "ACME", "Acme Corp.", "acme corp."])
def test_an_application_is_named_by_its_id_or_its_company_in_any_case(look: Look, name: str) -> None:
    facts = [replace(f, company="Acme Corp.") if isinstance(f, ApplicationOpened) else f for f in met().facts]
    assert look(facts, "mon 9:00", "why", name).startswith("Acme Corp., Engineer (acme)\n")


def many(number: int) -> list[Fact]:
    """So many applications, each with an interview of two people, spread over a month."""
    facts: list[Fact] = []
    for n in range(number):
        name, base = f"company-{n}", {"at": at("mon 8:00")}
        start = at(f"+{n % 4} {('mon', 'tue', 'wed', 'thu', 'fri')[n % 5]} 10:00")
        facts.append(
            ApplicationOpened(**base, application=name, company=f"Company {n}", domain=f"{name}.example", role="Cook")
        )
        people = tuple(f"{who}{n}" for who in ("ann", "bob", "rita"))
        facts += [
            ContactSeen(**base, application=name, contact=p, name=p.title(), address=f"{p}@{name}.example")
            for p in people
        ]
        facts.append(
            InterviewSeen(
                **base, application=name, interview=f"i{n}", uid=f"u{n}", start=start, end=start.replace(minute=45),
                zone="Europe/Berlin", interviewers=people[:2], organizer=people[2], summary="Interview",
            )
        )  # fmt: skip
    return facts


def test_an_unknown_application_among_many_is_answered_with_those_near_it(look: Look) -> None:
    told = look(many(40), "mon 9:00", "why", "compani-7", expect=2)
    assert told.startswith("followup: no application 'compani-7'; there are: company-7, ")
    assert "more that `followup status` lists" in told


def test_status_of_three_hundred_applications_takes_less_than_two_seconds(look: Look) -> None:
    """Processor time, three times as much for a busy machine."""
    facts = many(300)
    look(facts[:5], "+1 wed 12:00", "status")  # what is loaded on first use is not what is measured
    begun = time.process_time()
    told = look(facts, "+1 wed 12:00", "status")
    taken = time.process_time() - begun
    assert told.count("  next: ") == 300
    assert taken < 6, f"{taken:.1f} s"


def test_a_fact_for_nobody_breaks_no_line(look: Look) -> None:
    facts = [*met().facts, OwnerTold(at=datetime(2027, 6, 7, tzinfo=UTC), key="k", text="x")]
    assert "Acme" in look(facts, "mon 9:00", "why", "acme")


def test_the_verbs_are_those_of_the_command_line() -> None:
    assert set(look_verbs.VERBS) == set(cli.LOOKING)
    assert all(callable(verb) for verb in look_verbs.VERBS.values())


# --- what a mail means, and who says so -------------------------------------------------------------


def wrote(**more: object) -> list[Fact]:
    """Ann wrote after the interview; what it means is read, or not surely so."""
    *before, mail = met().mail("tue 9:00", "ann").facts
    return [*before, replace(mail, sentence="We see it another way.", **more)]  # type: ignore[arg-type]


def verb(look: Look, tmp_path: Path, *words: str, expect: int = 0) -> int:
    """A verb that writes, over the state that the last look has left."""
    del look
    place = ["--config", str(tmp_path / "config.yaml"), "--state", str(tmp_path / "state")]
    code = cli.main([*words, *place])
    assert code == expect
    return code


def last_word(look: Look, facts: list[Fact]) -> dict[str, object]:
    told = look(facts, "wed 9:00", "status", "--json").splitlines()[-1]  # after what another verb has said
    found: dict[str, object] = json.loads(told)["last_word"]
    return found


def test_status_and_why_tell_the_reading_and_its_sentence(look: Look) -> None:
    sure = wrote(intent=Intent.REJECTION)
    assert "mail (rejection) by “We see it another way.” from Ann" in look(sure, "wed 9:00", "status")
    assert "mail (rejection) by “We see it another way.” from Ann" in look(sure, "wed 9:00", "why", "acme")
    assert (last_word(look, sure)["intent"], last_word(look, sure)["said_by"]) == ("rejection", "followup")
    unsure = wrote(intent=Intent.UNSURE, guess=Intent.OFFER)
    assert "mail (unsure; perhaps offer) by “We see it another way.”" in look(unsure, "wed 9:00", "why", "acme")
    assert "I read this from Ann as an offer: “We see it another way.” Is it?" in look(
        unsure, "wed 9:00", "why", "acme"
    )
    assert last_word(look, unsure)["perhaps"] == "offer"


def stored(tmp_path: Path) -> list[Fact]:
    store = Store(tmp_path / "state" / "followup.sqlite")
    found = [fact for _, fact in store.facts()]
    store.close()
    return found


def test_the_owner_corrects_a_reading_from_the_shell(
    look: Look, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Also one that was sure; the newest word counts, and both stay in the log."""
    monkeypatch.setattr(note_verb, "now", lambda: at("wed 9:00"))
    look(wrote(intent=Intent.REJECTION), "wed 9:00", "why", "acme")
    verb(look, tmp_path, "note", "acme", "--means", "waiting until Friday")
    assert "still deciding" in capsys.readouterr().out
    facts = stored(tmp_path)
    told = look(facts, "wed 9:00", "why", "acme")
    assert "mail (rejection) by" in told
    assert "you said what the mail of Ann: “About the role” means: still deciding" in told
    assert f"you noted: they will be in touch by {at('fri 9:00'):%-d %B}" in told
    assert (last_word(look, facts)["intent"], last_word(look, facts)["said_by"]) == ("still_deciding", "you")
    verb(look, tmp_path, "note", "acme", "--means", "rejection", "--from", "ann")
    assert last_word(look, stored(tmp_path))["intent"] == "rejection"


def test_a_meaning_that_is_none_is_refused(look: Look, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    look(wrote(), "wed 9:00", "why", "acme")
    verb(look, tmp_path, "note", "acme", "--means", "perhaps", expect=2)
    assert "--means 'perhaps': say one of: rejection, waiting until 4 December" in capsys.readouterr().err


def test_mails_to_the_owner_that_do_not_go_out_are_told_where_the_owner_looks(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def status(*more: str) -> str:
        place = ["--config", str(tmp_path / "config.yaml"), "--state", str(tmp_path)]
        assert cli.main(["status", *place, *more]) == 0
        return " ".join(capsys.readouterr().out.split())  # as wide as any terminal

    def held_up() -> object:
        return json.JSONDecoder().raw_decode(status("--json"))[0]["mails_held_up"]

    def refuses(*words: object, **more: object) -> Answer:
        return Answer(Outcome.REFUSED, 550, "550 5.1.1 jane@example.org: no such user", "rcpt")

    with paper(tmp_path) as world:
        with monkeypatch.context() as full:
            full.setattr(world, "transmit", refuses)
            world.invite(ics(start=world.clock.now, minutes=30))
            world.step()
            later(world, hours=3)
            assert world.daemon.engine.outbox.tell() == 0
            assert "a mail to you has not gone out: 550 5.1.1 jane@example.org: no such user; it is tried" in status()
            assert held_up() == {"mails": 1, "because": "550 5.1.1 jane@example.org: no such user"}
        later(world, hours=2)
        assert "not gone out" not in status()
        assert held_up() is None


def test_what_keeps_it_from_its_work_is_told_for_programs_too(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "config.yaml").write_text(CONFIG)
    store = Store(tmp_path / "followup.sqlite")
    store.set_meta("trouble", json.dumps([at("mon 8:00").isoformat(), "i.example.org: no answer"]))
    store.close()
    place = ["--config", str(tmp_path / "config.yaml"), "--state", str(tmp_path)]
    assert cli.main(["status", *place]) == 0
    assert "in trouble since Mon 7 Jun 2027 08:00: i.example.org: no answer" in capsys.readouterr().out
    assert cli.main(["status", "--json", *place]) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["trouble"] == {"since": "2027-06-07T08:00:00+02:00", "what": "i.example.org: no answer"}
