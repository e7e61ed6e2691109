"""The only door to SMTP: at most once to contacts, at least once to the owner, whatever the server does."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from agent.compose.blocks import OwnerMail, Words
from agent.edges.ledger import DraftRow, Ledger, text_hash
from agent.edges.store import Store
from agent.edges.transmission import Answer, Outcome
from agent.errors import ConnectionFailedError, FollowupError, SignInError, StoreError
from agent.facts import DraftMoved, DraftState
from agent.model import Due, Text
from agent.outbox import FIRST_RETRY, LONGEST_RETRY, OWNER_DOUBT, Outbox
from agent.rules import Approval, Config, Owner
from agent.understand import message as messages

START = datetime(2026, 3, 9, 12, 0, tzinfo=UTC)
ANNA = "anna.schmidt@globex.example"
JANE = "jane@example.org"
NOTE = Text("Thank you", "Hi Anna,\n\nthank you.\n\nJane\n")


@dataclass
class Server:
    """Remembers what it took. `script`: what it does with each mail; after its end it takes everything.

    taken · later (4xx before the body) · full (4xx after it) · no (5xx before) · never (5xx after it)
    lost-before · lost-body (nothing taken) · lost-dot (taken, the answer is lost) · down · login
    """

    script: list[str] = field(default_factory=list)
    accepted: list[tuple[str, str, bytes]] = field(default_factory=list)
    tries: list[bytes] = field(default_factory=list)

    def transmit(self, mail_from: str, rcpt_to: str, data: bytes, *, data_begun: Callable[[], None]) -> Answer:
        does = self.script.pop(0) if self.script else "taken"
        self.tries.append(data)
        match does:
            case "down":
                raise ConnectionFailedError("cannot be reached")
            case "login":
                raise SignInError("refused the login")
            case "later":
                return Answer(Outcome.RETRY, 451, "later", "rcpt")
            case "no":
                return Answer(Outcome.REFUSED, 550, "nobody of that name", "rcpt")
            case "lost-before":
                return Answer(Outcome.RETRY, None, "connection lost", "mail")
        data_begun()
        match does:
            case "full":
                return Answer(Outcome.RETRY, 452, "no room", "dot")
            case "never":
                return Answer(Outcome.REFUSED, 554, "policy", "dot")
            case "lost-body":
                return Answer(Outcome.IN_DOUBT, None, "connection lost", "dot")
        self.accepted.append((mail_from, rcpt_to, data))
        if does == "lost-dot":
            return Answer(Outcome.IN_DOUBT, None, "connection lost", "dot")
        return Answer(Outcome.ACCEPTED, 250, "taken", "dot")

    def close(self) -> None:
        """Nothing was open."""


@dataclass
class Desk:
    """An outbox over a real store, a clock that is told the time, and a server that remembers."""

    path: Path
    server: Server = field(default_factory=Server)
    now: datetime = START
    owner: Owner = field(default_factory=lambda: Owner("Jane Doe", (JANE,)))

    def __post_init__(self) -> None:
        self.open()

    def open(self) -> None:
        config = Config(owner=self.owner, mail=None, approval=Approval(JANE))
        self.ledger = Ledger(Store(self.path))
        self.outbox = Outbox(self.ledger, config, self.server, lambda: self.now, b"secret")

    def restart(self, owner: Owner | None = None) -> None:
        self.ledger.store.close()
        self.owner = owner or self.owner
        self.open()

    def draft(self, occurrence: str = "i1", *, address: str = ANNA, name: str = "Anna Schmidt") -> str:
        due = Due("globex", "thank_you", "c1", occurrence, address, START, START + timedelta(days=2), START)
        draft = self.ledger.stage(
            due, NOTE, text_hash(NOTE, address), name=name, batch="b", thread=("<1@globex.example>",), at=self.now
        )
        self.ledger.move(draft, since=[DraftState.STAGED], to=DraftState.APPROVED, at=self.now)
        return draft

    def row(self, draft: str) -> DraftRow:
        row = self.ledger.draft(draft)
        assert row is not None
        return row

    def deliver(self, draft: str) -> DraftState:
        return self.outbox.deliver(self.row(draft))

    def states(self) -> list[str]:
        return [f.state.value for _, f in self.ledger.store.facts() if isinstance(f, DraftMoved)]


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    a_desk = Desk(tmp_path / "followup.sqlite")
    yield a_desk
    a_desk.ledger.store.close()


# --- to contacts: each answer --------------------------------------------------------------------


@pytest.mark.parametrize(
    ("does", "state", "copies", "passed"),
    [
        ("taken", "sent", 1, ["claimed", "data_begun", "sent"]),
        ("later", "approved", 0, ["claimed", "approved"]),
        ("full", "approved", 0, ["claimed", "data_begun", "approved"]),
        ("lost-before", "approved", 0, ["claimed", "approved"]),
        ("no", "refused", 0, ["claimed", "refused"]),
        ("never", "refused", 0, ["claimed", "data_begun", "refused"]),
        ("lost-body", "in_doubt", 0, ["claimed", "data_begun", "in_doubt"]),
        ("lost-dot", "in_doubt", 1, ["claimed", "data_begun", "in_doubt"]),
    ],
)
def test_each_answer_has_its_state_and_each_state_its_fact(
    desk: Desk, does: str, state: str, copies: int, passed: list[str]
) -> None:
    desk.server.script = [does]
    assert desk.deliver(desk.draft()) == state
    assert len(desk.server.accepted) == copies
    assert desk.states() == ["staged", "approved", *passed]


@pytest.mark.parametrize("failures", [["later"], ["full", "full"], ["lost-before", "full", "later"]])
def test_a_retry_sends_the_same_bytes_under_the_same_id(desk: Desk, failures: list[str]) -> None:
    desk.server.script = list(failures)
    draft = desk.draft()
    for _ in failures:
        assert desk.deliver(draft) == "approved"
        desk.now += timedelta(hours=7)  # the Date header of a new mail would differ
        # Between the tries the owner's rules changed and the daemon was started again.
        desk.restart(Owner("J. Doe", ("new@example.net", JANE)))
    assert desk.deliver(draft) == "sent"
    assert len(set(desk.server.tries)) == 1
    (mail_from, to, data) = desk.server.accepted[0]
    assert (mail_from, to) == (JANE, ANNA)
    assert messages.parse(data).message_id == desk.row(draft).message_id


def test_pauses_between_tries_double_up_to_half_an_hour(desk: Desk) -> None:
    desk.server.script = ["later"] * 8
    draft = desk.draft()
    pauses = []
    for _ in range(8):
        desk.deliver(draft)
        next_try = desk.row(draft).next_try
        assert next_try is not None
        pauses.append(next_try - desk.now)
        desk.now = next_try
    # 1, 2, 4, 8, 16, then 32 would be more than half an hour
    assert pauses == [FIRST_RETRY * n for n in (1, 2, 4, 8, 16)] + [LONGEST_RETRY] * 3


@pytest.mark.parametrize(("does", "error"), [("down", ConnectionFailedError), ("login", SignInError)])
def test_a_server_that_lets_nobody_in_has_got_nothing(desk: Desk, does: str, error: type[FollowupError]) -> None:
    desk.server.script = [does]
    draft = desk.draft()
    with pytest.raises(error):
        desk.deliver(draft)
    assert desk.row(draft).state is DraftState.APPROVED
    assert desk.row(draft).next_try == desk.now + FIRST_RETRY
    assert desk.deliver(draft) == "sent"
    assert len(desk.server.accepted) == 1


class Odd(Server):
    """An edge that begins the body and then says or raises something it should not."""

    def __init__(self, end: Answer | BaseException) -> None:
        super().__init__()
        self.end = end

    def transmit(self, mail_from: str, rcpt_to: str, data: bytes, *, data_begun: Callable[[], None]) -> Answer:
        data_begun()
        self.accepted.append((mail_from, rcpt_to, data))
        if isinstance(self.end, BaseException):
            raise self.end
        return self.end


@pytest.mark.parametrize(
    "end",
    [
        Answer(Outcome.RETRY, None, "what?", "dot"),
        Answer(Outcome.REFUSED, None, "what?", "dot"),
        ConnectionFailedError("gone"),
        SignInError("who are you?"),
        RuntimeError("a bug"),
        KeyboardInterrupt(),
    ],
    ids=repr,
)
def test_past_the_first_byte_only_a_servers_answer_makes_it_safe_to_try_again(desk: Desk, end: object) -> None:
    desk.server = Odd(end)  # type: ignore[arg-type]
    desk.restart()
    draft = desk.draft()
    if isinstance(end, BaseException):
        with pytest.raises(type(end)):
            desk.deliver(draft)
    else:
        desk.deliver(draft)
    desk.outbox.recover()
    assert desk.row(draft).state is DraftState.IN_DOUBT
    desk.deliver(draft)
    assert len(desk.server.accepted) == 1


@pytest.mark.parametrize("state", [each for each in DraftState if each is not DraftState.APPROVED])
def test_only_what_is_approved_goes_out_whatever_the_caller_believes(desk: Desk, state: DraftState) -> None:
    draft = desk.draft()
    believed = desk.row(draft)
    desk.ledger.move(draft, since=[DraftState.APPROVED], to=state, at=desk.now)
    assert desk.outbox.deliver(believed) is state
    assert desk.server.tries == []


def test_nothing_goes_out_inside_a_transaction_because_nothing_is_on_disk_there(desk: Desk) -> None:
    draft = desk.draft()
    with pytest.raises(RuntimeError), desk.ledger.store.transaction():
        desk.deliver(draft)
    assert desk.server.tries == []


@pytest.mark.parametrize("address", ["björn@globex.example", "anna@glo bex.example", "a\r\nb@globex.example", "x"])
def test_an_address_that_no_mail_can_carry_is_refused_and_stops_nobody(desk: Desk, address: str) -> None:
    assert desk.deliver(desk.draft(address=address)) == "refused"
    assert desk.deliver(desk.draft("i2")) == "sent"


def test_a_mail_waits_while_another_to_the_same_address_is_of_unknown_fate(desk: Desk) -> None:
    desk.server.script = ["lost-body"]
    first, second = desk.draft("i1"), desk.draft("i2")
    assert desk.deliver(first) == "in_doubt"
    assert desk.deliver(second) == "approved"
    assert desk.row(second).next_try == desk.now + LONGEST_RETRY
    assert len(desk.server.tries) == 1
    assert desk.ledger.move(first, since=[DraftState.IN_DOUBT], to=DraftState.SENT, at=desk.now)
    assert desk.deliver(second) == "sent"


def test_a_mail_to_a_contact_carries_nothing_of_ours(desk: Desk) -> None:
    desk.deliver(desk.draft())
    data = desk.server.accepted[0][2]
    assert b"followup" not in data.lower()
    names = {name for name, _ in messages.parse(data).headers}
    assert names == {
        "from", "to", "subject", "date", "message-id", "in-reply-to", "references", "mime-version", "content-type",
        "content-transfer-encoding",
    }  # fmt: skip


# --- stops ---------------------------------------------------------------------------------------


class _Stop(BaseException):
    pass


@pytest.mark.parametrize("fails", [DraftState.CLAIMED, DraftState.DATA_BEGUN, DraftState.SENT])
@pytest.mark.parametrize("committed", [False, True], ids=["before its commit", "after its commit"])
@pytest.mark.parametrize("error", [StoreError("the disk is full"), _Stop()], ids=["store", "stop"])
def test_wherever_the_store_fails_the_contact_gets_at_most_one_copy(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, fails: DraftState, committed: bool, error: BaseException
) -> None:
    draft = desk.draft()
    record = Ledger._record
    failures = [error]

    def stumble(self: Ledger, *args: object, **more: object) -> None:
        row = self.draft(draft)
        if row is not None and row.state is fails and failures:
            if committed:
                record(self, *args, **more)  # type: ignore[arg-type]
                self.store.db.execute("COMMIT")
            raise failures.pop()
        record(self, *args, **more)  # type: ignore[arg-type]

    monkeypatch.setattr(Ledger, "_record", stumble)
    with pytest.raises(type(error)):
        desk.deliver(draft)
    desk.restart()
    doubtful = desk.outbox.recover()
    state = desk.row(draft).state
    if fails is DraftState.SENT:
        assert state is (DraftState.SENT if committed else DraftState.IN_DOUBT)
        assert len(desk.server.accepted) == 1
    else:
        assert desk.server.accepted == []  # not a byte of the body went
        begun = fails is DraftState.DATA_BEGUN and committed
        assert state is (DraftState.IN_DOUBT if begun else DraftState.APPROVED)
    assert [row.id for row in doubtful] == ([draft] if state is DraftState.IN_DOUBT else [])
    desk.now += timedelta(hours=1)
    desk.deliver(draft)
    assert len(desk.server.accepted) <= 1


def test_a_stop_before_the_body_is_tried_again_not_at_once_and_ever_more_slowly(desk: Desk) -> None:
    draft = desk.draft()
    pauses = []
    for _ in range(3):
        desk.ledger.move(draft, since=[DraftState.APPROVED], to=DraftState.CLAIMED, at=desk.now)
        assert desk.outbox.recover() == []
        next_try = desk.row(draft).next_try
        assert next_try is not None
        pauses.append(next_try - desk.now)
    assert pauses == [FIRST_RETRY, FIRST_RETRY * 2, FIRST_RETRY * 4]


ANSWERS = ["later", "full", "lost-before", "down", "lost-body", "lost-dot", "taken"]
HISTORIES = list(itertools.product(ANSWERS, repeat=3))


def test_whatever_the_server_does_a_contact_gets_at_most_one_copy(tmp_path: Path) -> None:
    for number, script in enumerate(HISTORIES):
        desk = Desk(tmp_path / f"{number % 4}.sqlite", Server(list(script)))
        draft = desk.draft(str(number), address=f"p{number}@globex.example")
        for _ in range(5):
            try:
                desk.outbox.recover()
                desk.deliver(draft)
            except ConnectionFailedError:
                continue
        desk.ledger.store.close()
        assert len(desk.server.accepted) <= 1, script
        lost = next((does for does in script if does in ("lost-body", "lost-dot", "taken")), "taken")
        assert len(desk.server.accepted) == (0 if lost == "lost-body" else 1), script


# --- to the owner --------------------------------------------------------------------------------


def note(subject: str, words: str) -> OwnerMail:
    return OwnerMail(subject, (Words(words),))


def copies(desk: Desk) -> int:
    return sum(1 for _, to, _ in desk.server.accepted if to == JANE)


def test_a_mail_to_the_owner_goes_once_a_key(desk: Desk) -> None:
    assert desk.outbox.queue("told:a", note("For you", "words"), "told")
    assert not desk.outbox.queue("told:a", note("For you", "other words"), "told")
    assert desk.outbox.tell() == 1
    assert desk.outbox.tell() == 0
    read = messages.parse(desk.server.accepted[0][2])
    assert (read.header("auto-submitted"), read.header("x-followup")) == ("auto-generated", "told")


def test_a_mail_queued_in_a_transaction_that_failed_was_not_queued(desk: Desk) -> None:
    with pytest.raises(_Stop), desk.ledger.store.transaction():
        desk.outbox.queue("told:a", note("For you", "words"), "told")
        raise _Stop
    assert desk.outbox.tell() == 0


def test_in_doubt_it_is_looked_for_and_sent_again_after_ten_minutes(desk: Desk) -> None:
    desk.server.script = ["lost-body"]
    desk.outbox.queue("told:a", note("For you", "words"), "told")
    assert desk.outbox.tell(lies_in_mailbox=lambda _: False) == 0
    desk.now += OWNER_DOUBT - timedelta(seconds=1)
    assert desk.outbox.tell(lies_in_mailbox=lambda _: False) == 0
    assert len(desk.server.tries) == 1
    desk.now += timedelta(seconds=1)
    assert desk.outbox.tell(lies_in_mailbox=lambda _: False) == 1
    assert len(set(desk.server.tries)) == 1
    assert copies(desk) == 1


def test_in_doubt_and_found_it_is_not_sent_again(desk: Desk) -> None:
    desk.server.script = ["lost-dot"]
    desk.outbox.queue("told:a", note("For you", "words"), "told")
    desk.outbox.tell()
    desk.now += timedelta(hours=1)
    looked: list[str] = []
    assert desk.outbox.tell(lies_in_mailbox=lambda i: looked.append(i) or True) == 0  # type: ignore[func-returns-value]
    assert looked == [messages.parse(desk.server.accepted[0][2]).message_id]
    desk.now += timedelta(hours=1)
    assert desk.outbox.tell(lies_in_mailbox=lambda _: False) == 0
    assert copies(desk) == 1


@pytest.mark.parametrize("does", ["later", "full", "no", "never", "lost-before"])
def test_a_refused_mail_to_the_owner_is_tried_again_after_a_pause_and_holds_nobody_up(desk: Desk, does: str) -> None:
    desk.server.script = [does]
    desk.outbox.queue("told:a", note("First", "words"), "told")
    desk.outbox.queue("told:b", note("Second", "words"), "told")
    assert desk.outbox.tell() == 1
    assert desk.outbox.tell() == 0
    desk.now += FIRST_RETRY
    assert desk.outbox.tell() == 1
    assert copies(desk) == 2


def test_a_clock_that_was_set_back_makes_the_owner_wait_no_longer_than_a_pause(desk: Desk) -> None:
    desk.server.script = ["later", "lost-body"]
    desk.outbox.queue("told:a", note("First", "words"), "told")
    desk.outbox.queue("told:b", note("Second", "words"), "told")
    desk.outbox.tell()
    desk.now -= timedelta(days=3)
    assert desk.outbox.tell(lies_in_mailbox=lambda _: False) == 2


class Crash(Server):
    """Stops the process, as it were, at a place of the transmission; afterwards it is a good server."""

    def __init__(self, place: str) -> None:
        super().__init__()
        self.place = place

    def transmit(self, mail_from: str, rcpt_to: str, data: bytes, *, data_begun: Callable[[], None]) -> Answer:
        place, self.place = self.place, ""
        if place == "before":
            raise _Stop
        data_begun()
        if place == "body":
            raise _Stop
        self.accepted.append((mail_from, rcpt_to, data))
        if place == "dot":
            raise _Stop
        return Answer(Outcome.ACCEPTED, 250, "taken", "dot")


@pytest.mark.parametrize(("place", "most"), [("before", 1), ("body", 1), ("dot", 2), ("", 1)])
def test_whatever_stops_us_the_owner_hears_of_it(desk: Desk, place: str, most: int) -> None:
    desk.server = Crash(place)
    desk.restart()
    desk.outbox.queue("told:a", note("For you", "words"), "told")
    for _ in range(4):
        try:
            desk.outbox.tell(lies_in_mailbox=lambda _: False)  # the mailbox is slow to show it
        except _Stop:
            desk.restart()
        desk.now += OWNER_DOUBT
    assert 1 <= copies(desk) <= most
    assert len({data for _, _, data in desk.server.accepted}) == 1
