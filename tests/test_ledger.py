"""Drafts as rows: each state by a condition, each with its fact; one release, one letter, one mail at a time."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from agent.edges.correspondence import Answer, Correspondence
from agent.edges.ledger import DraftRow, Ledger, Letter, text_hash
from agent.edges.store import Store
from agent.facts import DraftMoved, DraftState
from agent.model import Due, Finding, Text

NOW = datetime(2026, 3, 9, 12, 0, tzinfo=UTC)
ANNA = "anna.schmidt@globex.example"
NOTE = Text("Thank you", "Hi Anna,\n\nthank you.\n\nJane\n")


@pytest.fixture
def ledger(tmp_path: Path) -> Iterator[Ledger]:
    store = Store(tmp_path / "followup.sqlite")
    yield Ledger(store)
    store.close()


def due(occurrence: str = "i1", *, address: str = ANNA, step: str = "thank_you", contact: str = "c1") -> Due:
    return Due(
        "globex", step, contact, occurrence, address, NOW, NOW + timedelta(days=2), NOW + timedelta(hours=1), ("why",)
    )


def staged(ledger: Ledger, a_due: Due | None = None, text: Text = NOTE) -> str:
    a_due = a_due or due()
    return ledger.stage(
        a_due, text, text_hash(text, a_due.address), name="Anna Schmidt", batch="b", thread=("<2@x>", "<1@x>"), at=NOW
    )


def approved(ledger: Ledger, a_due: Due | None = None) -> str:
    draft = staged(ledger, a_due)
    assert ledger.move(draft, since=[DraftState.STAGED], to=DraftState.APPROVED, at=NOW)
    return draft


def row(ledger: Ledger, draft: str) -> DraftRow:
    found = ledger.draft(draft)
    assert found is not None
    return found


def history(ledger: Ledger, draft: str) -> list[DraftState]:
    return [f.state for _, f in ledger.store.facts() if isinstance(f, DraftMoved) and f.draft == draft]


def letter(text: bytes = b"first") -> Letter:
    return Letter("<m@example.org>", "jane@example.org", text)


# --- staging -------------------------------------------------------------------------------------


def test_a_staged_draft_is_read_back_as_it_was_frozen(ledger: Ledger) -> None:
    text = replace(NOTE, findings=(Finding("long\nwinded"),))
    draft = staged(ledger, replace(due(), pass_on=("c2", "c3")), text)
    read = row(ledger, draft)
    assert (read.text.subject, read.text.body) == (NOTE.subject, NOTE.body)
    assert [f.text for f in read.text.findings] == ["long winded"]
    assert (read.in_reply_to, read.references) == ("<2@x>", ("<1@x>", "<2@x>"))
    assert (read.opens, read.closes, read.slot) == (due().opens, due().closes, due().slot)
    assert read.passed_on == ("c2", "c3")
    assert read.state is DraftState.STAGED
    facts = [fact for _, fact in ledger.store.facts()]
    assert isinstance(facts[0], DraftMoved)
    assert (facts[0].because, facts[0].passed_on, facts[0].closes) == (("why",), ("c2", "c3"), due().closes)


def test_there_is_one_draft_for_an_occurrence(ledger: Ledger) -> None:
    staged(ledger)
    with pytest.raises(Exception, match="UNIQUE"):
        staged(ledger)
    assert len(ledger.drafts()) == 1


def test_a_withdrawn_draft_is_staged_anew_and_what_was_shown_before_is_void(ledger: Ledger) -> None:
    draft = staged(ledger)
    token = ledger.open_approval("approval", "globex", [(1, draft, row(ledger, draft).sha256)], NOW)
    ledger.move(draft, since=[DraftState.STAGED], to=DraftState.WITHDRAWN, at=NOW)
    assert not ledger.release(token, 1, at=NOW, because=())
    assert staged(ledger) == draft
    # The words are the same, and still a yes to the older mail is no yes to this.
    assert not ledger.release(token, 1, at=NOW, because=())
    assert row(ledger, draft).state is DraftState.STAGED


def test_ids_are_given_once_also_when_drafts_were_withdrawn(ledger: Ledger) -> None:
    first = staged(ledger, due("i1"))
    ledger.move(first, since=[DraftState.STAGED], to=DraftState.WITHDRAWN, at=NOW)
    second = staged(ledger, due("i2"))
    again = staged(ledger, due("i1"))
    third = staged(ledger, due("i3"))
    assert again == first
    assert len({first, second, third}) == 3


# --- states --------------------------------------------------------------------------------------


@pytest.mark.parametrize("state", DraftState)
def test_a_state_is_left_only_by_who_expected_it(ledger: Ledger, state: DraftState) -> None:
    draft = staged(ledger)
    if state is not DraftState.STAGED:
        assert ledger.move(draft, since=[DraftState.STAGED], to=state, at=NOW)
    before = history(ledger, draft)
    others = [each for each in DraftState if each is not state]
    assert not ledger.move(draft, since=others, to=DraftState.SENT, at=NOW)
    assert row(ledger, draft).state is state
    assert history(ledger, draft) == before  # no fact without a change


def test_no_state_is_taken_for_part_of_another_ones_name(ledger: Ledger) -> None:
    draft = staged(ledger)
    assert not ledger.move(draft, since=[], to=DraftState.SENT, at=NOW)
    assert ledger.drafts([]) == []
    assert [r.id for r in ledger.drafts({DraftState.STAGED, DraftState.SENT})] == [draft]


def test_an_unknown_draft_cannot_be_moved(ledger: Ledger) -> None:
    assert not ledger.move("d9", since=list(DraftState), to=DraftState.SENT, at=NOW)


def test_of_many_who_move_a_draft_at_once_one_goes_on(tmp_path: Path) -> None:
    path = tmp_path / "followup.sqlite"
    main = Ledger(Store(path))
    draft = approved(main)
    won: list[int] = []

    def run(number: int) -> None:
        mine = Ledger(Store(path))
        if mine.claim(row(mine, draft), letter(), NOW):
            won.append(number)
        mine.store.close()

    threads = [threading.Thread(target=run, args=(n,)) for n in range(8)]
    for each in threads:
        each.start()
    for each in threads:
        each.join()
    assert len(won) == 1
    assert history(main, draft).count(DraftState.CLAIMED) == 1
    main.store.close()


def test_the_yes_outlives_a_failed_try_and_ends_when_the_draft_waits_again(ledger: Ledger) -> None:
    draft = approved(ledger)
    ledger.claim(row(ledger, draft), letter(), NOW)
    ledger.move(draft, since=[DraftState.CLAIMED], to=DraftState.APPROVED, at=NOW + timedelta(hours=1))
    assert row(ledger, draft).approved_at == NOW
    ledger.move(draft, since=[DraftState.APPROVED], to=DraftState.STAGED, at=NOW, until=NOW + timedelta(days=1))
    assert row(ledger, draft).approved_at is None
    assert row(ledger, draft).snoozed_until == NOW + timedelta(days=1)
    later = NOW + timedelta(hours=5)
    ledger.move(draft, since=[DraftState.STAGED], to=DraftState.APPROVED, at=later)
    assert row(ledger, draft).approved_at == later
    assert row(ledger, draft).snoozed_until is None  # a yes ends the rest


def test_a_failed_fact_leaves_the_state_as_it_was(ledger: Ledger, monkeypatch: pytest.MonkeyPatch) -> None:
    draft = staged(ledger)
    monkeypatch.setattr(ledger.store, "append", lambda facts, key=None: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        ledger.move(draft, since=[DraftState.STAGED], to=DraftState.APPROVED, at=NOW)
    assert row(ledger, draft).state is DraftState.STAGED


# --- the letter ----------------------------------------------------------------------------------


def test_the_first_claim_freezes_what_goes_and_later_ones_get_the_same(ledger: Ledger) -> None:
    draft = approved(ledger)
    first = ledger.claim(row(ledger, draft), letter(b"first"), NOW)
    ledger.move(draft, since=[DraftState.CLAIMED], to=DraftState.APPROVED, at=NOW)
    other = Letter("<other@example.org>", "new@example.org", b"second")
    assert ledger.claim(row(ledger, draft), other, NOW) == first == letter(b"first")


def test_another_text_makes_another_letter(ledger: Ledger) -> None:
    draft = approved(ledger)
    ledger.claim(row(ledger, draft), letter(b"first"), NOW)
    ledger.move(draft, since=[DraftState.CLAIMED], to=DraftState.APPROVED, at=NOW)
    ledger.postpone(draft, NOW + timedelta(hours=1))
    ledger.move(draft, since=[DraftState.APPROVED], to=DraftState.STAGED, at=NOW)
    text = Text("Thank you", "Other words\n")
    assert ledger.rewrite(draft, text, text_hash(text, ANNA), NOW)
    ledger.move(draft, since=[DraftState.STAGED], to=DraftState.APPROVED, at=NOW)
    assert (row(ledger, draft).next_try, row(ledger, draft).tries) == (None, 0)
    other = Letter("<other@example.org>", "jane@example.org", b"second")
    assert ledger.claim(row(ledger, draft), other, NOW) == other


def test_only_a_draft_that_waits_can_be_rewritten(ledger: Ledger) -> None:
    draft = approved(ledger)
    assert not ledger.rewrite(draft, Text("x", "y"), "z", NOW)
    assert row(ledger, draft).text == NOTE


def test_bytes_that_changed_on_disk_do_not_go_out(ledger: Ledger) -> None:
    draft = approved(ledger)
    ledger.claim(row(ledger, draft), letter(b"first"), NOW)
    ledger.move(draft, since=[DraftState.CLAIMED], to=DraftState.APPROVED, at=NOW)
    ledger.store.change("UPDATE draft SET data=? WHERE id=?", b"First", draft)
    with pytest.raises(ValueError, match="damaged"):
        ledger.claim(row(ledger, draft), letter(b"first"), NOW)
    assert row(ledger, draft).state is DraftState.APPROVED


def test_a_claim_is_for_the_text_that_was_judged(ledger: Ledger) -> None:
    draft = approved(ledger)
    judged = row(ledger, draft)
    ledger.move(draft, since=[DraftState.APPROVED], to=DraftState.STAGED, at=NOW)
    text = Text("Thank you", "Other words\n")
    ledger.rewrite(draft, text, text_hash(text, ANNA), NOW)
    ledger.move(draft, since=[DraftState.STAGED], to=DraftState.APPROVED, at=NOW)
    assert ledger.claim(judged, letter(), NOW) is None
    assert row(ledger, draft).state is DraftState.APPROVED


@pytest.mark.parametrize("state", [DraftState.CLAIMED, DraftState.DATA_BEGUN, DraftState.IN_DOUBT])
def test_nothing_goes_to_an_address_while_another_mail_to_it_is_not_settled(ledger: Ledger, state: DraftState) -> None:
    first = approved(ledger, due("i1"))
    second = approved(ledger, replace(due("i2", step="status_check"), application="other"))
    ledger.move(first, since=[DraftState.APPROVED], to=state, at=NOW)
    assert ledger.claim(row(ledger, second), letter(), NOW) is None
    elsewhere = approved(ledger, due("i3", address="ben@globex.example", contact="c2"))
    assert ledger.claim(row(ledger, elsewhere), letter(), NOW) is not None
    ledger.move(first, since=[state], to=DraftState.SENT, at=NOW)
    assert ledger.claim(row(ledger, second), letter(), NOW) is not None


# --- approvals -----------------------------------------------------------------------------------


def test_a_token_releases_what_it_showed_once(ledger: Ledger) -> None:
    drafts = [staged(ledger, due(f"i{n}", contact=f"c{n}", address=f"p{n}@globex.example")) for n in (1, 2)]
    items = [(n, draft, row(ledger, draft).sha256) for n, draft in enumerate(drafts, 1)]
    token = ledger.open_approval("approval", "globex", items, NOW)
    assert ledger.approval(token) == ("approval", "globex", {n: (d, h) for n, d, h in items})
    assert ledger.release(token, 1, at=NOW, because=("you said so",))
    assert [row(ledger, d).state for d in drafts] == [DraftState.APPROVED, DraftState.STAGED]
    ledger.move(drafts[0], since=[DraftState.APPROVED], to=DraftState.STAGED, at=NOW)
    assert not ledger.release(token, 1, at=NOW, because=())  # a second copy of the same yes
    assert ledger.release(token, 2, at=NOW, because=())
    newer = ledger.open_approval("approval", "globex", items[:1], NOW)
    assert ledger.release(newer, 1, at=NOW, because=())


@pytest.mark.parametrize("number", [0, 2, -1])
def test_a_number_that_was_not_shown_releases_nothing(ledger: Ledger, number: int) -> None:
    draft = staged(ledger)
    token = ledger.open_approval("approval", "globex", [(1, draft, row(ledger, draft).sha256)], NOW)
    assert not ledger.release(token, number, at=NOW, because=())
    assert not ledger.release("a" * 32, 1, at=NOW, because=())


def test_a_yes_to_older_words_releases_nothing(ledger: Ledger) -> None:
    draft = staged(ledger)
    token = ledger.open_approval("approval", "globex", [(1, draft, row(ledger, draft).sha256)], NOW)
    text = Text("Thank you", "Other words\n")
    ledger.rewrite(draft, text, text_hash(text, ANNA), NOW)
    assert not ledger.release(token, 1, at=NOW, because=())
    assert row(ledger, draft).state is DraftState.STAGED


def test_the_hash_is_of_the_words_and_the_address_and_of_where_one_ends() -> None:
    hashes = {
        text_hash(Text(subject, body), address)
        for subject, body, address in [
            ("a", "b", "c"), ("ab", "", "c"), ("", "ab", "c"), ("a", "b", "d"), ("a", "bc", ""), ("b", "a", "c"),
        ]
    }  # fmt: skip
    assert len(hashes) == 6


def test_tokens_are_long_and_fit_for_a_subject(ledger: Ledger) -> None:
    tokens = {ledger.open_approval("approval", "globex", [], NOW) for _ in range(50)}
    assert len(tokens) == 50
    assert all(len(token) == 32 and set(token) <= set("abcdefghijklmnopqrstuvwxyz234567") for token in tokens)


# --- answers -------------------------------------------------------------------------------------


def answer(key: str, *, words: str = "send", dated: datetime | None = NOW, proven: bool = False) -> Answer:
    return Answer(key, "t", words, dated, NOW, proven)


def test_proof_that_comes_later_counts_with_the_words_of_the_proven_copy(ledger: Ledger) -> None:
    post = Correspondence(ledger.store)
    post.heard(answer("<1@x>", words="skip"), "")
    post.settled("<1@x>")
    assert post.unsettled() == []
    post.heard(answer("<1@x>", words="send", proven=True), "Sent")
    assert post.unsettled() == [answer("<1@x>", words="send", proven=True)]
    post.heard(answer("<1@x>", words="skip"), "")
    post.heard(answer("<1@x>", words="skip", proven=True), "")
    assert post.unsettled() == [answer("<1@x>", words="send", proven=True)]


@pytest.mark.parametrize(
    ("other", "same"),
    [
        (answer("<2@x>"), True),
        (answer("<2@x>", words=" send\n"), True),
        (answer("<2@x>", dated=NOW + timedelta(minutes=2)), True),
        (answer("<2@x>", dated=NOW - timedelta(minutes=3)), False),
        (answer("<2@x>", dated=None), False),
        (answer("<2@x>", words="skip"), False),
        (replace(answer("<2@x>"), token="u"), False),
        (answer("<1@x>"), False),
    ],
)
def test_copies_of_one_mail_are_known_by_date_and_words(ledger: Ledger, other: Answer, same: bool) -> None:
    post = Correspondence(ledger.store)
    assert not post.proven_copy(other)
    post.heard(answer("<1@x>", proven=True), "Sent")
    assert post.proven_copy(other) is same
    assert not post.proven_copy(replace(other, proven=True))  # one of two proven copies is to be carried out
    post.settled("<1@x>")
    assert post.proven_copy(replace(other, proven=True)) is same


def test_a_mail_to_the_owner_is_known_by_every_id(ledger: Ledger) -> None:
    post = Correspondence(ledger.store)
    assert post.queue("approval:t", "<1@x>", b"a", token="t")
    assert not post.queue("approval:t", "<2@x>", b"b", token="t")
    assert post.queue("told:x", "<3@x>", b"c")
    post.also_called("<server@x>", "t")
    assert [post.is_ours(i) for i in ("<1@x>", "<server@x>", "<3@x>", "<2@x>")] == [True, True, True, False]
    assert [post.token_of(i) for i in ("<1@x>", "<server@x>", "<3@x>", "<2@x>")] == ["t", "t", None, None]
    assert [m.message_id for m in post.queued()] == ["<1@x>", "<3@x>"]
    assert (post.count("t", "approval:"), post.count("t", "unclear:"), post.count("u", "approval:")) == (1, 0, 0)
