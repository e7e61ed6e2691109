"""A whole life in seconds: the daemon itself, on mail servers of its own, with a clock that is moved on.

Everything told here really happens over IMAP and SMTP; only the time between is skipped.
"""

from __future__ import annotations

import logging
import tempfile
import threading
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from agent.decide import plan
from agent.decide.spoken import spoken
from agent.demo_world import Clock, World, ics
from agent.embedded import MailHost
from agent.model import Skip, Wait
from agent.terminal import paint
from agent.understand import message as messages

OWNER = "jane@example.org"
PANEL = (
    ("Anna Schmidt", "anna.schmidt@globex.example"),
    ("Bob Lee", "bob.lee@globex.example"),
    ("Priya Nair", "priya.nair@globex.example"),
)
BERLIN = ZoneInfo("Europe/Berlin")

Say = Callable[[str], None]


def run(say: Say, *, keep: bool) -> int:
    """Tell the story on the terminal; with `keep` the servers stay up until Ctrl-C."""
    logging.getLogger("agent").setLevel(logging.ERROR)
    clock = Clock()
    with tempfile.TemporaryDirectory(prefix="followup-demo-") as folder:
        accounts = {OWNER: "correct horse"}
        with MailHost(accounts, now=clock, folder=Path(folder)) as host:
            world = World(host, clock, Path(folder))
            try:
                _Story(world, say).tell()
                if keep:
                    _keep(host, Path(folder), say)
            finally:
                world.daemon.close()
    return 0


class _Story:
    """One interview, from the invitation to the repeat that is held back."""

    def __init__(self, world: World, say: Say) -> None:
        self.world = world
        self.say = say
        self.shown_sent = 0

    def tell(self) -> None:
        """All of it."""
        world = self.world
        self.say("followup-agent, a whole life in seconds. Real IMAP and SMTP servers on this machine, the real")
        self.say("daemon; only the clock is moved on. The owner is Jane Doe, who is looking for a job.")

        self.moment("An invitation arrives in Jane's mailbox: a panel of three, tomorrow at 14:00.")
        start = datetime(2026, 3, 10, 14, 0, tzinfo=BERLIN).astimezone(UTC)
        world.invite(
            ics(start=start, minutes=90, summary="Panel interview: Senior Backend Engineer", attendees=PANEL),
            subject="Panel interview: Senior Backend Engineer",
        )
        world.step()
        application = next(iter(world.daemon.engine.known.applications.values()))
        interview = next(iter(application.interviews.values()))
        self.say(f"  understood: {application.company}, {application.role}, {interview.seen.stage.value} interview")
        self.say(f"  because: {' '.join(interview.seen.because)}")
        self.why()

        self.moment("The interview is over. An hour later Jane is asked how it went.", hours=31.5)
        self.show(self.latest("debrief"))

        self.moment("Jane tells it in a line from her phone.", minutes=20)
        answer = "Anna: how your team cut deploy times from a day to ten minutes\n\nSent from my phone"
        world.owner_answers(self.latest("debrief"), answer)
        self.told("Jane answers", answer)
        world.step(minutes=1)
        self.say("  three drafts, each its own, wait for her yes; the one to Anna says it:")
        self.show(self.latest("approval"), only="Anna")

        self.moment("Now she says yes to all of them.", minutes=5)
        world.owner_answers(self.latest("approval"), "send all")
        self.told("Jane answers", "send all")
        world.step(minutes=1)
        self.show(self.latest("confirmation"))

        world.run_until(world.clock.now + timedelta(hours=3), timedelta(minutes=2))
        self.moment("They went from 18:30 on, three hours after the interview, some minutes apart.")
        self.show_sent()

        self.moment("The next morning Bob answers, with a date.", hours=13)
        words = (
            "Hi Jane,\n\nthank you for your note. We still have two talks to go and will get back to you by\n"
            "Wednesday 25 March.\n\nBest\nBob"
        )
        note = next(data for to, data in world.sent() if to == "bob.lee@globex.example")
        world.writes("bob.lee@globex.example", words, name="Bob Lee", answers=note)
        self.told("Bob writes", words)
        world.step(minutes=1)
        self.why()

        before = len(world.sent())
        world.run_until(datetime(2026, 3, 25, 20, 0, tzinfo=UTC), timedelta(hours=2))
        self.moment("The usual day for a status check came and went; nothing was written, for Bob promised a date.")
        self.say(f"  mails to Globex since: {len(world.sent()) - before}")

        world.run_until(datetime(2026, 3, 26, 8, 30, tzinfo=BERLIN).astimezone(UTC), timedelta(minutes=30))
        self.moment("The promised day has passed without a word; one business day later a status check is drafted.")
        self.show(self.latest("approval"))
        world.owner_answers(self.latest("approval"), "Yes please!")
        self.told("Jane answers", "Yes please!")
        world.run_until(world.clock.now + timedelta(hours=3), timedelta(minutes=5))
        self.show_sent()

        before = len(world.sent())
        world.run_until(world.clock.now + timedelta(days=14), timedelta(hours=4))
        self.moment("Two more weeks later. No repeat went out: one status check a wait, never inside the gap.")
        self.say(f"  mails to Globex since: {len(world.sent()) - before}")
        self.why()
        self.say("")
        self.say(paint("That was all of it: four mails, each with Jane's yes, none twice.", "1"))

    # --- telling ------------------------------------------------------------------------------

    def moment(self, what: str, **forward: float) -> None:
        """A heading with the world's time, after moving on."""
        if forward:
            self.world.step(**forward)
        local = self.world.clock.now.astimezone(BERLIN)
        self.say("")
        self.say(paint(f"{local:%a %-d %b %H:%M}  {what}", "1;36"))

    def latest(self, kind: str) -> bytes:
        """Our newest mail of that kind in Jane's INBOX."""
        return self.world.to_owner(kind)[-1]

    def show(self, raw: bytes, *, only: str = "") -> None:
        """A mail as its reader sees it; of an approval mail its head and `only` the draft to that person."""
        mail = messages.parse(raw)
        body = mail.text.rstrip().splitlines()
        if only:
            head = next(n for n, line in enumerate(body) if line.startswith("1 of "))
            its = next(n for n, line in enumerate(body) if f": {only}" in line and n >= head)
            end = next(n for n, line in enumerate(body) if line == "End of the draft." and n > its)
            body = [*body[:head], "[…]", "", *body[its : end + 1]]
        for line in (f"From: {mail.from_[0].name}", f"To: {mail.to[0].email}", f"Subject: {mail.subject}", "", *body):
            self.say(paint("  | ", "2") + line)

    def show_sent(self) -> None:
        """Mails that went out since the last time."""
        mails = self.world.sent()
        for _, raw in mails[self.shown_sent :]:
            mail = messages.parse(raw)
            when = mail.sent.astimezone(BERLIN) if mail.sent else None
            self.say(paint(f"  sent {when:%a %H:%M} to {mail.to[0].email}", "32"))
            self.show(raw)
        self.shown_sent = len(mails)

    def told(self, who: str, words: str) -> None:
        """What a person wrote."""
        self.say(f"  {who}:")
        for line in words.splitlines():
            self.say(paint("  > ", "2") + line)

    def why(self) -> None:
        """What the daemon waits for, as `followup why` prints it."""
        engine = self.world.daemon.engine
        for application in engine.known.applications.values():
            for decision in plan.plan_application(application, engine.known, engine.config, self.world.clock.now):
                if decision.step not in ("thank_you", "status_check"):
                    continue
                who = f" to {engine.known.contact_named(decision.contact)}" if decision.contact else ""
                because = "; ".join(decision.because)
                if isinstance(decision, Wait):
                    until = f" until {decision.until.astimezone(BERLIN):%a %-d %b %H:%M}" if decision.until else ""
                    self.say(f"  {spoken(decision.step)}{who} waits{until}: {because}")
                elif isinstance(decision, Skip):
                    self.say(f"  {spoken(decision.step)}{who}: {because}")


def _keep(host: MailHost, folder: Path, say: Say) -> None:
    password = host.accounts[OWNER]
    say("")
    say(paint("The servers stay up; look at the mailbox with any mail program, end with Ctrl-C:", "1"))
    say(f"  IMAP  localhost:{host.imap_port} (TLS)       user {OWNER}  password {password}")
    say(f"  SMTP  localhost:{host.submission_port} (STARTTLS)  user {OWNER}  password {password}")
    say(f"  the certificate's authority: {host.ca_file}")
    say(f"  the configuration used: {folder / 'config.yaml'}")
    try:
        threading.Event().wait()
    except KeyboardInterrupt:
        say("")
