"""Writes the store of the present schema into this folder, as `v1.sqlite` and so on: `python tests/schemas/make.py`.

Run once for each schema that is released. The file is kept for good: it stands for what lies on people's disks, and
every later version must be able to read it.
"""

from __future__ import annotations

import sys
import tempfile
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE.parent.parent))

from agent import facts as nouns  # noqa: E402
from agent.edges import store_file  # noqa: E402
from agent.edges.correspondence import Answer, Correspondence  # noqa: E402
from agent.edges.ledger import Ledger, Letter, text_hash  # noqa: E402
from agent.edges.schema import SCHEMA_VERSION  # noqa: E402
from agent.edges.store import Store  # noqa: E402
from agent.facts import DraftState, Fact  # noqa: E402
from agent.model import Due, Enclosure, Finding, Intent, Kind, Position, Promise, Stage, Text, Verdict  # noqa: E402

NOW = datetime(2026, 3, 9, 8, 0, tzinfo=UTC)
ID = "<one@globex.example>"

FACTS: list[Fact] = [
    nouns.Started(at=NOW, look_back_from=NOW - timedelta(days=14)),
    nouns.ApplicationOpened(at=NOW, application="A1", company="Globex", domain="globex.example", role="Ingenieur·in"),
    nouns.ContactSeen(at=NOW, application="A1", contact="c1", name="Anna Schmidt", address="anna@globex.example"),
    nouns.InterviewSeen(
        at=NOW, application="A1", interview="i1", uid="u", sequence=2, dtstamp=NOW, start=NOW, end=NOW,
        zone="Asia/Tokyo", stage=Stage.PANEL, interviewers=("c1",), organizer="c1", summary="Panel",
        verdict=Verdict.YES, because=("x", "y"), message_id=ID, sender="anna@globex.example",
    ),
    nouns.InterviewCancelled(at=NOW, application="A1", interview="i1", uid="u", late=True),
    nouns.MailReceived(
        at=NOW, application="A1", contact="c1", address="anna@globex.example", name="Anna", kind=Kind.HUMAN,
        intent=Intent.STILL_DECIDING, promise=Promise(date(2026, 3, 12), date(2026, 3, 13), "by Friday"),
        away_until=date(2026, 3, 20), ids=(ID,), thread=("<zero@x>",), subject="Grüße 🙂", words="Bald.\n",
        utc_offset=3600, secondary=(Intent.COURTESY,), handed_to="c2", notice=True,
    ),
    nouns.MailAttached(at=NOW, application="A1", contact="c1", ids=(ID,)),
    nouns.OwnerWrote(at=NOW, application=None, contacts=(), addresses=("bob@globex.example",), ids=(ID,)),
    nouns.DetailGiven(at=NOW, application="A1", contact=None, text="the bridge"),
    nouns.NoteGiven(at=NOW, application="A1", text="the sample"),
    nouns.NewsGiven(at=NOW, application=None, text="a prize"),
    nouns.InterviewMissed(at=NOW, application="A1", interview="i1", because=("you said so",)),
    nouns.ApplicationClosed(at=NOW, application="A1", because="silence"),
    nouns.Reminded(at=NOW, application="A1", step="card", contact=None, occurrence="i1"),
    nouns.PromiseNoted(at=NOW, application="A1", promise=Promise(date(2026, 3, 12), date(2026, 3, 13))),
    nouns.Paused(at=NOW, until=NOW + timedelta(days=1)),
    nouns.Resumed(at=NOW),
    nouns.Stopped(at=NOW, application="A1"),
    nouns.InterviewJudged(at=NOW, application="A1", interview="i1", verdict=Verdict.NO),
    nouns.OwnerAsked(at=NOW, question="late:i1", application="A1", text="Write all the same?"),
    nouns.OwnerAnswered(at=NOW, question="late:i1", answer="go"),
    nouns.AlsoCalled(at=NOW, application="A1", draft="d1", ids=("<renamed@x>",)),
    nouns.OwnerTold(at=NOW, key="k", text="something"),
]  # fmt: skip
"""One of each kind but those that the drafts below add, as the file of the present schema holds them."""
SINCE: list[Fact] = [
    nouns.MaterialOffered(at=NOW, application="A1", material="portfolio", step="thank_you", contact="c1"),
    nouns.Enclosed(
        at=NOW,
        application="A1",
        draft="d1",
        sha256="00",
        files=(Enclosure("portfolio", "Mappe.pdf", "application/pdf", 3, "aa", "/home/jane/Mappe.pdf"),),
    ),
    nouns.OfferNoted(at=NOW, application="A1", text="I got an offer"),
    nouns.SecondReading(at=NOW, mail="m-0", model="m", meaning=Intent.OFFER, sentence="Grüße 🙂", problem="none"),
    nouns.Forgotten(at=NOW, salt="00", marks=("aa", "bb"), person=True, contacts=1, events=2),
]
"""The kinds that came after that file; with the next schema they move up."""

STATES = {
    "d1": DraftState.STAGED,
    "d2": DraftState.APPROVED,
    "d3": DraftState.CLAIMED,
    "d4": DraftState.DATA_BEGUN,
    "d5": DraftState.SENT,
    "d6": DraftState.IN_DOUBT,
    "d7": DraftState.SKIPPED,
}
NOTE = Text("Thank you", "Hi Anna,\n\nthank you.\n", (Finding("no detail"),))
POSITIONS = {"INBOX": Position("INBOX", 7, 4_000_000_000), "Gesendet/2026 „alt“": Position("Gesendet/2026 „alt“", 1, 0)}
LETTER = Letter("<letter@example.org>", "jane@example.org", b"From: jane@example.org\r\n\r\n\xe4")
MAIL = b"To: jane@example.org\r\n\r\nSend this?\r\n"


def fill(store: Store) -> None:
    """Everything that a store holds."""
    store.append(FACTS, key="mail:1")
    for position in POSITIONS.values():
        store.set_position(position)
    store.set_meta("secret", "00" * 32)
    store.failed(Position("INBOX", 7, 12))
    ledger, post = Ledger(store), Correspondence(store)
    for number, (name, state) in enumerate(STATES.items(), start=1):
        address = f"c{number}@globex.example"
        due = Due("A1", "thank_you", f"c{number}", "i1", address, NOW, NOW + timedelta(days=2), NOW, ("why",), ("c9",))
        sha256 = text_hash(NOTE, address)
        assert name == ledger.stage(due, NOTE, sha256, name="Anna", batch="b1", thread=("<2@x>", "<1@x>"), at=NOW)
        if state is DraftState.SKIPPED:
            ledger.move(name, since=[DraftState.STAGED], to=state, at=NOW)
        elif state is not DraftState.STAGED:
            ledger.move(name, since=[DraftState.STAGED], to=DraftState.APPROVED, at=NOW)
        row = ledger.draft(name)
        assert row is not None
        if state in (DraftState.CLAIMED, DraftState.DATA_BEGUN, DraftState.SENT, DraftState.IN_DOUBT):
            assert ledger.claim(row, LETTER, NOW) == LETTER
            ledger.move(name, since=[DraftState.CLAIMED], to=state, at=NOW, ids=(LETTER.message_id,))
    first, second = ledger.draft("d1"), ledger.draft("d2")
    assert first is not None
    assert second is not None
    shown = ((1, first), (2, second))
    token = ledger.open_approval("approval", "A1", [(number, row.id, row.sha256) for number, row in shown], NOW)
    post.queue(f"approval:{token}", "<approval@example.org>", MAIL, token=token)
    post.also_called("<renamed-approval@example.org>", token)
    post.heard(Answer("<answer@example.org>", token, "send 1", NOW, NOW, proven=True), "it lies in your Sent folder")


def main() -> None:
    """Write the file of the present schema, where there is none."""
    target = HERE / f"v{SCHEMA_VERSION}.sqlite"
    if target.exists():
        raise SystemExit(f"{target} is there: a released schema does not change")
    with tempfile.TemporaryDirectory() as folder:
        store = Store(Path(folder) / "followup.sqlite")
        fill(store)
        store_file.copy(store.db, target)
        store.close()
    target.chmod(0o644)


if __name__ == "__main__":
    main()
