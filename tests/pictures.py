"""Draws the mails of .github/pictures as a browser shows them: `python tests/pictures.py [FOLDER]`; wants chromium.

A panel of three is over, its owner tells how it went, is asked for a yes, and reads of the week. The mails are the
daemon's own; nothing in them is written here.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from email import message_from_bytes
from email.policy import default
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent))
sys.path.insert(0, str(Path(__file__).parent))

from life import ics
from stories import ANNA, BOB, PRIYA, Story, berlin, invited, story

PICTURES = Path(__file__).parent.parent / ".github" / "pictures"
TOLD = """\
It went well, they decide by 20 March.
1. Bob: the on-call rota and how they cut pages from thirty a week to four
2. Priya: their move from a monolith to services, payments first
3. Anna: that juniors ship in their first week
"""
TALK = "We talked about how they cut deploy times from a day to ten minutes."


@dataclass(frozen=True, slots=True)
class Picture:
    """A mail of this kind in a window so wide and so high, in pixels of a style sheet."""

    name: str
    kind: str
    width: int
    height: int
    dark: bool = False


WANTED = (
    Picture("debrief", "debrief", 375, 760),
    Picture("approval-light", "alone", 375, 1130),
    Picture("approval-dark", "alone", 375, 1130, dark=True),
    Picture("panel", "approval", 375, 2500),
    Picture("desktop-light", "alone", 1000, 1000),
    Picture("desktop-dark", "alone", 1000, 1000, dark=True),
    Picture("week", "weekly", 375, 760),
)
ANSWER = "Hi Jane,\n\nthank you! Bob would like a second talk with you; the invitation follows.\n\nBest,\nPriya"
REMIND = "\ndebrief: {mode: remind}\n"


def pages() -> dict[str, str]:
    """The page of the first mail of each kind that such a life brings; `alone` is the approval of one draft."""
    found: dict[str, str] = {}
    with tempfile.TemporaryDirectory() as place, story(Path(place), extra=REMIND) as life:
        invited(life, ANNA)
        _told(life, TOLD.partition("\n")[0] + f"\n{TALK}")
        found["alone"] = _page(life.to_owner("approval")[0])
    with tempfile.TemporaryDirectory() as place, story(Path(place), extra=REMIND) as life:
        invited(life)
        _told(life, TOLD)
        life.owner_answers(life.to_owner("approval")[0], "send all")
        life.live_until(berlin(3, 11, 10))
        name, address = PRIYA
        life.writes(address, ANSWER, name=name, answers=next(raw for to, raw in life.sent() if to == address))
        life.invite(
            ics(
                start=berlin(3, 19, 14),
                uid="final",
                summary="Final interview: Senior Backend Engineer",
                attendees=(BOB,),
            )
        )
        life.live_until(berlin(3, 16, 10))
        found |= {kind: _page(life.to_owner(kind)[0]) for kind in ("debrief", "approval", "weekly")}
    return found


def _told(life: Story, words: str) -> None:
    life.live_until(berlin(3, 10, 16, 30))
    life.says(words, to=life.latest("debrief"))
    life.live_until(berlin(3, 10, 18))


def _page(raw: bytes) -> str:
    part = message_from_bytes(raw, policy=default).get_body(("html",))
    assert part is not None
    return str(part.get_content())


def draw(picture: Picture, page: str, folder: Path, browser: str) -> Path:
    """One picture; raises CalledProcessError where the browser draws none."""
    target = folder / f"{picture.name}.png"
    with tempfile.TemporaryDirectory() as profile:
        source = Path(profile) / "mail.html"
        source.write_text(page, "utf-8")
        arguments = [
            browser, "--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", f"--user-data-dir={profile}",
            f"--window-size={picture.width},{picture.height}", f"--screenshot={target}",
            *(["--blink-settings=preferredColorScheme=0"] if picture.dark else []), source.as_uri(),
        ]  # fmt: skip
        subprocess.run(arguments, check=True, capture_output=True, timeout=120)
    return target


def main() -> None:
    """Draw all."""
    browser = shutil.which("chromium") or shutil.which("google-chrome")
    if browser is None:
        sys.exit("no chromium on the PATH: apt-get install chromium")
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else PICTURES
    folder.mkdir(parents=True, exist_ok=True)
    made = pages()
    for picture in WANTED:
        sys.stdout.write(f"{draw(picture, made[picture.kind], folder, browser)}\n")


if __name__ == "__main__":
    main()
