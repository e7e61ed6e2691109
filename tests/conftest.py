"""Mail hosts for the tests: the embedded one, quick and everywhere, and the real ones where installed."""

from __future__ import annotations

import itertools
import logging
import os
import sys
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
import servers
from dying import NO_SYSTEM_TRUST
from hypothesis import settings
from servers import RealHost, RealServers

# A worker has a core: the threads that numpy would start beside it only wait for each other.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
# The checkout itself is tested, installed or not.
sys.path.insert(0, str(Path(__file__).parent.parent))

from agent.embedded import MailHost

Host = MailHost | RealHost


_NUMBERS = itertools.count()
REAL_TESTS = 1000
"""More than there are tests with the real servers; each gets accounts of its own."""


def _accounts(mark: str = "") -> dict[str, str]:
    """The owner first, then two people at an employer; unlike passwords, so that a mix-up is seen."""
    return {
        f"owner{mark}@example.org": "owner pass",
        f"dana{mark}@acme.example": "dana pass",
        f"lee{mark}@acme.example": "lee pass",
    }


os.environ.update(NO_SYSTEM_TRUST)

# The same examples each time: what is found by chance is found before, with `--hypothesis-profile=default`.
settings.register_profile("the same each time", derandomize=True, database=None)
settings.load_profile("the same each time")


SHARING = (
    "tests/test_invites_through.py", "tests/test_wheel.py", "tests/test_rooms.py",
    "tests/test_crash_matrix.py::test_nor_with_dovecot_and_postfix",
)  # fmt: skip
"""Tests, by how their names begin, that share a dear fixture: each of these runs in one process."""


_PURE = """
acting answers away bounce charsets command courtesy crash_matrix debrief decide_histories draft engine_histories
errand fuzz_message highlight intent interview job labels lint machine match mutants notes own_words owner_mail
owner_page people person_or_machine privacy promise proof rooms second_reading simulate_speed
"""
PURE = tuple(_PURE.split())
"""Files of tests, by how their names go on, that no version of a library changes: words, rules, and our own histories.
They run with the newest libraries alone."""
_TOLD_BY_OTHERS = """
accuracy conversation crash daemon_people debrief forged_approvals forget in_doubt invites_through last_look material
second_reader store_put_back strayed two_daemons written_stories
"""
TOLD_BY_OTHERS = tuple(_TOLD_BY_OTHERS.split())
"""Dear files whose calls of libraries are those of test_daemon, test_process, test_imap, test_smtp and test_invite."""


_THOROUGH = """
test_bad_input test_clock_jump test_crash_matrix test_daemon_people test_debrief_through test_decide_histories
test_draft_copies test_forget test_fuzz_message test_imap_hostile test_init_asking test_match_engine test_material
test_meanings_through test_mutants test_privacy test_process test_proof_offers test_reload test_sent_copies
test_session test_sign_in test_simulate test_simulate_speed test_store_archive test_store_faults test_store_put_back
test_strayed test_invites_through
test_two_daemons test_wheel
test_answer_wishes::test_a_wish_beside_a_release_takes_it_back test_answers::test_most_answers_are_understood
test_answers::test_the_reading_of_sentences_is_quick_and_bounded
test_answers::test_of_several_drafts_only_those_go_that_were_let_go
test_answers::test_a_doubt_beside_a_release_takes_it_back test_crash::test_the_matrix_sees_what_a_broken_daemon_does
test_cli::test_no_colours_without_a_terminal
test_cli::test_colours_on_a_terminal_unless_they_are_not_wanted
test_demo::test_without_a_terminal_the_demo_prints_no_colours
test_inspect::test_five_hundred_messages_are_inspected_in_a_few_seconds
test_look_verbs::test_status_of_three_hundred_applications_takes_less_than_two_seconds
test_owner_page::test_no_beginning_of_our_own_words_is_a_command
test_promise::test_strangers_and_neighbours_are_read test_promise::test_many_voices_are_read_to_the_day
test_promise::test_families_of_promises_are_told_apart
"""
_QUICK = """
test_process::test_an_invite_becomes_a_thank_you_by_way_of_the_owners_yes[embedded]
test_process::test_so_it_is_with_dovecot_and_postfix
test_invites_through::test_a_vague_invite_of_a_stranger_is_asked_about_and_a_yes_makes_it_an_interview
test_invites_through::test_a_no_to_the_question_ends_it test_invites_through::test_cal_com_cancels_by_status_alone
test_invites_through::test_cal_com_hides_the_address_so_the_owner_is_asked_for_it
test_invites_through::test_calendly_moves_by_a_cancel_and_a_new_event
"""
THOROUGH, QUICK = tuple(_THOROUGH.split()), tuple(_QUICK.split())
"""Files, and single tests, that take seconds each and run by `-m thorough`; and what of them runs always."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark what need not run with other versions of the libraries, and what need not run each time."""
    for item in items:
        if item.path.stem.removeprefix("test_").startswith(PURE + TOLD_BY_OTHERS):
            item.add_marker("pure")
        whole = f"{item.path.stem}::{item.name}"
        name = whole.partition("[")[0]
        dear = any(name == each or name.startswith(f"{each}::") for each in THOROUGH)
        dear = dear and name not in QUICK and whole not in QUICK
        if dear and item.get_closest_marker("long") is None:
            item.add_marker("thorough")


CASES_AT_ONCE = 16
"""Of a table of cases so many are handed out together: each handing out costs as much as a small case."""


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: Any) -> object:
    """One test, or a few cases of one, at a time to whichever process is free, but for those that share.

    In place of the marks of `--dist loadgroup`, which xdist 3.8 loses where pytest is 9.1 or newer.
    """
    from xdist.scheduler import LoadScopeScheduling

    class Sharing(LoadScopeScheduling):
        def __init__(self, config: pytest.Config, log: Any) -> None:
            super().__init__(config, log)
            self.seen: Counter[str] = Counter()
            self.scopes: dict[str, str] = {}

        def _split_scope(self, nodeid: str) -> str:
            if nodeid not in self.scopes:
                table = nodeid.partition("[")[0]
                self.scopes[nodeid] = next(
                    (shared for shared in SHARING if nodeid.startswith(shared)),
                    f"{table}, {self.seen[table] // CASES_AT_ONCE}",
                )
                self.seen[table] += 1
            return self.scopes[nodeid]

    return Sharing(config, log)


@pytest.fixture
def mail_host(tmp_path: Path) -> Iterator[MailHost]:
    """An embedded host with `host.accounts`, the first of them `host.owner`; its clock is the real one."""
    with MailHost(_accounts(), now=lambda: datetime.now(UTC), folder=tmp_path) as host:
        yield host


@pytest.fixture(scope="session")
def _real_servers() -> Iterator[RealServers]:
    reason = servers.missing()
    if reason and os.environ.get("CI") == "true":
        pytest.fail(reason)
    if reason:
        pytest.skip(reason)
    everybody: dict[str, str] = {}
    for number in range(REAL_TESTS):
        everybody |= _accounts(f".t{number}")
    with RealServers(everybody) as pair:
        yield pair


@pytest.fixture
def real_host(_real_servers: RealServers) -> RealHost:
    """Dovecot and Postfix, shared by the session, with accounts of this test alone. Mark the test `real`."""
    return RealHost(_real_servers, _accounts(f".t{next(_NUMBERS)}"))


@pytest.fixture(params=["embedded", pytest.param("real", marks=pytest.mark.real)])
def any_host(request: pytest.FixtureRequest) -> Host:
    """Each test once with the embedded host and once with the real servers."""
    host: Host = request.getfixturevalue("mail_host" if request.param == "embedded" else "real_host")
    return host


@pytest.fixture(autouse=True)
def _as_loud_as_before() -> Iterator[None]:
    """The verbs and the demo say how much is logged; the next test hears what it would hear alone."""
    logger = logging.getLogger("agent")
    level = logger.level
    yield
    logger.setLevel(level)
