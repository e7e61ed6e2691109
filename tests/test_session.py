"""From an address to the first draft and the yes to it, as a user types it, on hosts that differ as providers do."""

from __future__ import annotations

from contextlib import nullcontext
from pathlib import Path

import pytest
from session import HOSTS, session


@pytest.mark.parametrize("name", [pytest.param(name, marks=[pytest.mark.real] * (name == "dovecot")) for name in HOSTS])
def test_from_an_address_to_the_first_yes(name: str, tmp_path: Path, request: pytest.FixtureRequest) -> None:
    said: list[str] = []
    (tmp_path / "host").mkdir()
    (tmp_path / "home").mkdir()
    shared = nullcontext(request.getfixturevalue("real_host")) if name == "dovecot" else None
    with shared or HOSTS[name](tmp_path / "host") as host:
        typed = session(host, tmp_path / "home", said.append)
        assert host.accounts[host.owner] not in "\n".join(said)
    assert typed.codes == {"init": 0, "check": 0, "service": 8, "run": 0, "status": 0}
    told = "\n".join(said)
    assert "Globex  Technical interview: Senior Backend Engineer" in told  # what init found
    assert "no systemd of your account answers here" in told
    assert "To: Anna Schmidt <anna.schmidt@globex.example>" in told
    assert "waiting for you:\n  d1  thank-you to Anna Schmidt" in told
    assert "waiting for you" not in said[-1]  # by the end nothing does
