"""A sample of `fuzz_message.py`: mails as nobody should write them never raise, take a second, or flood the memory."""

from __future__ import annotations

from itertools import islice
from pathlib import Path

import fuzz_message
import pytest


def test_damaged_mails_keep_the_promises_of_inspect(tmp_path: Path) -> None:
    seen = fuzz_message.run(7, 30, tmp_path)
    assert seen.mails == 30
    assert seen.offences == []


@pytest.mark.long
@pytest.mark.timeout(1800)
@pytest.mark.parametrize("seed", range(100, 104))
def test_many_damaged_mails_keep_the_promises_of_inspect(tmp_path: Path, seed: int) -> None:
    assert fuzz_message.run(seed, 2500, tmp_path).offences == []


def test_the_same_seed_makes_the_same_mails() -> None:
    corpus = fuzz_message.stored()
    first, again = (list(islice(fuzz_message.mails(3, corpus), 20)) for _ in range(2))
    assert first == again
    assert first != list(islice(fuzz_message.mails(4, corpus), 20))


def test_what_breaks_a_promise_is_told_and_saved(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(source: object, config: object) -> object:
        raise ValueError("broken")

    monkeypatch.setattr(fuzz_message.inspection, "inspect", fails)
    seen = fuzz_message.Seen(tmp_path)
    fuzz_message.look(b"a mail", seen)
    assert len(seen.offences) == 1
    assert "ValueError: broken" in seen.offences[0]
    assert (tmp_path / "offender-0.eml").read_bytes() == b"a mail"
