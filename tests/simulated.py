"""`followup simulate` over mails that are written first, and what it tells."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest
from stories import ANNA, ROLE, ics

from agent import cli

CONFIG = "owner:\n  name: Jane Doe\n  addresses: [jane@example.org]\n  time_zone: Europe/Berlin\n"
Json = dict[str, object]
Run = Callable[..., list[Json]]


@pytest.fixture
def run(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    """`followup simulate --json` over files that are written first."""

    def simulate(
        *mails: str, approve: str = "all", until: str = "2026-04-30", extra: str = "", config: Path | None = None
    ) -> list[Json]:
        folder = tmp_path / "mail"
        folder.mkdir(exist_ok=True)
        for number, mail in enumerate(mails):
            suffix = "ics" if mail.startswith("BEGIN:VCALENDAR") else "eml"
            (folder / f"{number:03}.{suffix}").write_bytes(mail.encode())
        if config is None:
            config = tmp_path / "config.yaml"
            config.write_text(CONFIG + extra)
        code = cli.main([
            "simulate", "--json", "--config", str(config), "--from", "2026-03-09T08:00+00:00", "--until", until,
            "--approve", approve, str(folder),
        ])  # fmt: skip
        out = capsys.readouterr().out
        assert code == 0
        return [json.loads(line) for line in out.splitlines()]

    return simulate


def mail(
    at: datetime, text: str, *, sender: str = ANNA[1], subject: str = "Hello", to: str = "jane@example.org"
) -> str:
    number = f"{at:%Y%m%d%H%M}.{len(text)}"
    return (
        f"From: {sender}\r\nTo: {to}\r\nSubject: {subject}\r\nMessage-ID: <{number}@mail.example>\r\n"
        f"Date: {at:%a, %d %b %Y %H:%M:%S %z}\r\n\r\n{text}\r\n"
    )


def invite(at: datetime, start: datetime, *people: tuple[str, str], **more: object) -> str:
    given = {"summary": f"Panel interview: {ROLE}", "minutes": 90} | more
    calendar = ics(start=start, attendees=people or (ANNA,), stamp=at, **given)  # type: ignore[arg-type]
    return (
        f"From: {ANNA[1]}\r\nTo: jane@example.org\r\nSubject: Invitation\r\n"
        f"Message-ID: <i{at:%m%d%H%M}@mail.example>\r\n"
        f"Date: {at:%a, %d %b %Y %H:%M:%S %z}\r\nMIME-Version: 1.0\r\n"
        f"Content-Type: text/calendar; method=REQUEST; charset=utf-8\r\n\r\n{calendar}"
    )


def of(told: list[Json], *events: str) -> list[Json]:
    return [each for each in told if each["event"] in events]
