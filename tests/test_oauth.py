"""OAuth against a provider on loopback: consent, renewal, rotation, refusal; and no secret in anything that is said."""

from __future__ import annotations

import json
import os
import stat
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from config_text import rules
from oauth_server import CLIENT, SECRET, USER, Provider, beside, query, visit

from agent import cli, clock
from agent import config as configs
from agent.edges import bounded_http, keys
from agent.edges import oauth as asking
from agent.edges.oauth_permission import EARLY, Permission
from agent.edges.oauth_store import Grant, GrantFile
from agent.errors import ConnectionFailedError, FollowupError, SignInError, StoreError
from agent.rules import Login, Mail, OAuth, Server
from agent.setup import consent
from agent.setup.doctor import Doctor
from agent.setup.trial import Tried

pytest.importorskip("oauthlib")

NOW = 1_800_000_000.0


@pytest.fixture
def provider() -> Iterator[Provider]:
    with Provider() as running:
        yield running


def granted(provider: Provider, state: Path, **more: Any) -> Permission:
    """A permission as it is after a consent, an hour ago."""
    provider.refreshing.add("refresh-old")
    oauth = provider.oauth()
    old = {"access_token": "access-old", "refresh_token": "refresh-old", "expires": NOW - 1} | more
    GrantFile(state).save(Grant(USER, CLIENT, oauth.token, **old))
    return Permission(oauth, USER, state, clock=lambda: NOW)


def kept(state: Path) -> Grant:
    grant = GrantFile(state).load()
    assert grant is not None
    return grant


# --- by a browser -----------------------------------------------------------------------------


@pytest.mark.parametrize("secret", ["", SECRET])
def test_a_consent_in_the_browser_is_kept_for_its_owner_alone(provider: Provider, tmp_path: Path, secret: str) -> None:
    provider.client_secret = secret
    said: list[str] = []
    state = tmp_path / "state"
    consent.by_browser(provider.oauth(), USER, state, tell=said.append, browse=beside(provider.consents), seconds=10)
    url = next(line.strip() for line in said if line.strip().startswith("http"))
    asked = query(url)
    assert asked["response_type"] == "code"
    assert asked["code_challenge_method"] == "S256"
    assert asked["login_hint"] == USER
    assert asked["scope"] == "mail"
    assert asked["redirect_uri"].startswith("http://127.0.0.1:")
    assert len(asked["state"]) >= 32
    grant = kept(state)
    assert (grant.access_token, grant.refresh_token, grant.refused) == ("access-1", "refresh-1", "")
    assert grant.expires is not None
    assert abs(grant.expires - time.time() - 3600) < 60
    assert stat.S_IMODE((state / "oauth.json").stat().st_mode) == 0o600
    words = "\n".join(said)
    assert not any(each in words for each in ("access-1", "refresh-1", "code-0", SECRET))
    assert "access-1" not in repr(grant)
    verifier = provider.questions("/token")[0]["code_verifier"]
    assert verifier not in words
    assert 43 <= len(verifier) <= 128
    assert keys.key(Login(USER, oauth=provider.oauth()), state) == Permission(provider.oauth(), USER, state).bearer()


def test_google_is_asked_for_a_refresh_token_and_microsoft_comes_back_to_localhost(provider: Provider) -> None:
    google = asking.attempt(provider.oauth(provider="google"), USER, "http://127.0.0.1:1").url
    assert (query(google)["access_type"], query(google)["prompt"]) == ("offline", "consent")
    first, second = (asking.attempt(provider.oauth(), USER, "http://127.0.0.1:1") for _ in range(2))
    assert first.state != second.state
    assert first.verifier != second.verifier


def test_whatever_else_knocks_is_turned_away_and_waited_past(provider: Provider, tmp_path: Path) -> None:
    seen: list[tuple[int, str]] = []

    def browser(url: str) -> None:
        redirect, state = query(url)["redirect_uri"], query(url)["state"]
        seen.append(visit(redirect, {"code": "stolen"}))
        seen.append(visit(redirect, {"code": "stolen", "state": "guessed"}))
        seen.append(visit(redirect, {"code": "stolen", "state": state + "x"}))
        seen.append(visit(redirect, {"code": "", "state": state}))
        seen.append(visit(f"{redirect}/favicon.ico", {"code": "stolen", "state": state}))
        seen.append(visit(f"{redirect}/?state={state}&state=other#", {}))
        seen.append(provider.consents(url))

    consent.by_browser(provider.oauth(), USER, tmp_path, tell=lambda line: None, browse=beside(browser), seconds=10)
    assert [status for status, _ in seen[:6]] == [400, 400, 400, 400, 404, 400]
    assert [form["code"] for form in provider.questions("/token")] == ["code-0"]
    assert "stolen" not in "".join(page for _, page in seen)


def test_the_address_may_be_pasted_where_the_browser_is_elsewhere(provider: Provider, tmp_path: Path) -> None:
    said: list[str] = []

    def pasted() -> str | None:
        asked = query(next(line.strip() for line in said if line.strip().startswith("http")))
        provider.codes["code-x"] = asked
        return f"{asked['redirect_uri']}/?state={asked['state']}&code=code-x&iss=x\n"

    consent.by_browser(provider.oauth(), USER, tmp_path, tell=said.append, pasted=pasted, seconds=10)
    assert kept(tmp_path).access_token == "access-0"


@pytest.mark.parametrize(
    ("instead", "words"),
    [
        ({"code": "", "error": "access_denied"}, "declined at 127.0.0.1"),
        ({"code": "", "error": "server_error", "error_description": "boo\x1b[31m"}, r"server_error \(boo \[31m\)"),
        ({"code": "of yesterday"}, "good no longer; run `followup auth` again"),
        ({"code": "", "error": "invalid_scope"}, "not allowed to ask for mail"),
    ],
)
def test_a_consent_that_fails_says_why_and_changes_nothing(
    provider: Provider, tmp_path: Path, instead: dict[str, str], words: str
) -> None:
    browser = beside(lambda url: provider.consents(url, **instead))
    with pytest.raises(SignInError, match=words):
        consent.by_browser(provider.oauth(), USER, tmp_path, tell=lambda line: None, browse=browser, seconds=10)
    assert not (tmp_path / "oauth.json").exists()


def test_nobody_is_waited_for_without_end(provider: Provider, tmp_path: Path) -> None:
    with pytest.raises(SignInError, match="nobody came back"):
        consent.by_browser(provider.oauth(), USER, tmp_path, tell=lambda line: None, seconds=0.1)


def test_what_was_left_unticked_is_said(provider: Provider, tmp_path: Path) -> None:
    said: list[str] = []
    oauth = provider.oauth(scopes=("mail", "calendar", "offline_access"))
    consent.by_browser(oauth, USER, tmp_path, tell=said.append, browse=beside(provider.consents), seconds=10)
    assert said[-1].startswith("But it did not allow all that was asked for: calendar.")


# --- by a code --------------------------------------------------------------------------------


class Waiting:
    """Time that passes as it is slept."""

    def __init__(self) -> None:
        self.slept: list[float] = []

    def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)

    def elapsed(self) -> float:
        return sum(self.slept)


def by_code(provider: Provider, state: Path, said: list[str] | None = None) -> list[float]:
    waiting = Waiting()
    tell = (said if said is not None else []).append
    consent.by_code(provider.oauth(), USER, state, tell=tell, sleep=waiting.sleep, elapsed=waiting.elapsed)
    return waiting.slept


def test_a_code_is_waited_for_as_slowly_as_the_provider_wants(provider: Provider, tmp_path: Path) -> None:
    provider.device_answers = ["authorization_pending", "slow_down", "authorization_pending", "slow_down"]
    said: list[str] = []
    assert by_code(provider, tmp_path, said) == [5, 5, 10, 10, 15]
    assert "https://login.example.org/device" in said[0]
    assert "WXYZ-1234" in said[0]
    assert kept(tmp_path).refresh_token == "refresh-0"
    assert not any(each in "\n".join(said) for each in ("device-code-1", "access-0", "refresh-0"))


def test_a_provider_that_is_away_for_a_moment_is_asked_more_slowly(provider: Provider, tmp_path: Path) -> None:
    def away(path: str) -> None:
        if path == "/token" and len(provider.questions("/token")) < 3:
            provider.script.append((503, b"busy"))

    provider.before = away
    assert by_code(provider, tmp_path) == [5, 10, 20]


@pytest.mark.parametrize(
    ("answers", "words"),
    [
        (["authorization_pending", "expired_token"], "has run out before it was entered"),
        (["authorization_pending"] * 500, "has run out before it was entered"),
        (["slow_down"] * 500, "has run out before it was entered"),
        (["access_denied"], "declined"),
        (["authorization_declined"], "declined"),
        (["bad_verification_code"], "bad_verification_code"),
    ],
)
def test_a_code_that_comes_to_nothing(provider: Provider, tmp_path: Path, answers: list[str], words: str) -> None:
    provider.device_answers = list(answers)
    with pytest.raises(SignInError, match=words):
        by_code(provider, tmp_path)
    assert not (tmp_path / "oauth.json").exists()


@pytest.mark.parametrize(
    "answer",
    [
        {},
        {"device_code": "d", "user_code": "W", "verification_uri": "http://evil.example/"},
        {"device_code": "d", "user_code": "W\x1b[2J", "verification_uri": "https://a.example/"},
        {"device_code": "d", "user_code": 7, "verification_uri": "https://a.example/"},
        {"device_code": "d d", "user_code": "W", "verification_uri": "https://a.example/"},
        {"device_code": "d", "user_code": "W", "verification_uri": "https://a.example/" + "a" * 600},
    ],
)
def test_what_is_no_device_code_is_not_shown(provider: Provider, tmp_path: Path, answer: dict[str, Any]) -> None:
    provider.script = [(200, json.dumps(answer).encode())]
    said: list[str] = []
    with pytest.raises(ConnectionFailedError):
        by_code(provider, tmp_path, said)
    assert not said


# --- renewal ----------------------------------------------------------------------------------


def test_a_token_is_used_until_shortly_before_its_end(provider: Provider, tmp_path: Path) -> None:
    permission = granted(provider, tmp_path, expires=NOW + EARLY + 1)
    assert permission.bearer().token == "access-old"
    assert not provider.asked
    permission = granted(provider, tmp_path, expires=NOW + EARLY - 1)
    assert permission.bearer().token == "access-0"
    assert kept(tmp_path).expires == NOW + 3600
    assert provider.questions("/token") == [
        {"grant_type": "refresh_token", "refresh_token": "refresh-old", "client_id": CLIENT}
    ]


def test_refresh_tokens_rotate_and_none_is_used_twice(provider: Provider, tmp_path: Path) -> None:
    permission = granted(provider, tmp_path)
    provider.lives = 60
    assert [permission.bearer().token for _ in range(4)] == ["access-0", "access-1", "access-2", "access-3"]
    assert kept(tmp_path).refresh_token == "refresh-3"
    used = [form["refresh_token"] for form in provider.questions("/token")]
    assert len(set(used)) == len(used)


def test_where_they_do_not_rotate_the_old_one_is_kept(provider: Provider, tmp_path: Path) -> None:
    provider.rotate = False
    permission = granted(provider, tmp_path)
    assert permission.bearer().token == "access-0"
    assert kept(tmp_path).refresh_token == "refresh-old"


def test_a_new_token_is_on_disk_before_anybody_uses_it(provider: Provider, tmp_path: Path) -> None:
    permission = granted(provider, tmp_path)
    on_disk: list[str] = []
    provider.before = lambda path: on_disk.append(kept(tmp_path).refresh_token)
    token = permission.bearer().token
    assert on_disk == ["refresh-old"]
    assert (kept(tmp_path).access_token, kept(tmp_path).refresh_token) == (token, "refresh-0")


def test_a_disk_that_takes_nothing_costs_no_refresh_token(
    provider: Provider, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    permission = granted(provider, tmp_path)

    def full(path: Path, text: str) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("agent.edges.whole_file.write", full)
    with pytest.raises(StoreError, match="No space left"):
        permission.bearer()
    assert not provider.asked
    assert kept(tmp_path).refresh_token == "refresh-old"


def test_a_token_that_a_server_refuses_is_renewed_once(provider: Provider, tmp_path: Path) -> None:
    permission = granted(provider, tmp_path, expires=NOW + 3000)
    refused = permission.bearer()
    another = refused.another()
    assert another is not None
    assert another.token == "access-0"
    # A second one who was refused the same token gets the new one without asking.
    again = refused.another()
    assert again is not None
    assert again.token == "access-0"
    assert len(provider.asked) == 1


def test_without_a_refresh_token_the_way_out_is_told(provider: Provider, tmp_path: Path) -> None:
    permission = granted(provider, tmp_path, refresh_token="")
    with pytest.raises(SignInError, match="run `followup auth own`"):
        permission.bearer()
    assert not provider.asked


def test_of_many_at_once_one_asks(provider: Provider, tmp_path: Path) -> None:
    permission = granted(provider, tmp_path)
    provider.before = lambda path: time.sleep(0.1)
    tokens: list[str] = []
    threads = [threading.Thread(target=lambda: tokens.append(permission.bearer().token)) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(20)
    assert tokens == ["access-0"] * 6
    assert len(provider.asked) == 1


def test_nor_do_two_processes(provider: Provider, tmp_path: Path) -> None:
    granted(provider, tmp_path)
    provider.before = lambda path: time.sleep(0.3)
    code = (
        "import sys; from pathlib import Path; from agent.rules import OAuth; "
        "from agent.edges.oauth_permission import Permission; "
        f"o = OAuth('own', {CLIENT!r}, ('mail',), sys.argv[1]); "
        f"print(Permission(o, {USER!r}, Path(sys.argv[2]), clock=lambda: {NOW}).bearer().token)"
    )
    command = [sys.executable, "-c", code, f"{provider.url}/token", str(tmp_path)]
    running = [subprocess.Popen(command, stdout=subprocess.PIPE, text=True) for _ in range(2)]
    assert [each.communicate(timeout=60)[0].strip() for each in running] == ["access-0"] * 2
    assert len(provider.asked) == 1


def test_whoever_holds_the_lock_for_ever_is_not_waited_for(tmp_path: Path) -> None:
    file = GrantFile(tmp_path)
    with file.held(), pytest.raises(ConnectionFailedError, match="another followup"), file.held(0.1):
        pass


# --- a permission that has ended --------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("google", r"Google no longer lets followup use the mail of jane@example.org \(invalid_grant: Token has been "
                   r"expired or revoked.\).*testing.*7 days.*`followup auth google`"),
        ("microsoft", "Microsoft no longer lets.*90 days.*`followup auth microsoft`"),
        ("own", "127.0.0.1 no longer lets.*`followup auth own`"),
    ],
)  # fmt: skip
def test_a_permission_that_has_ended_is_told_in_clear_words_and_not_asked_for_again(
    provider: Provider, tmp_path: Path, name: str, words: str
) -> None:
    granted(provider, tmp_path)
    provider.refreshing.clear()
    permission = Permission(provider.oauth(provider=name), USER, tmp_path, clock=lambda: NOW)
    told = set()
    for _ in range(3):
        with pytest.raises(SignInError, match=words) as caught:
            permission.bearer()
        told.add(str(caught.value))
        assert caught.value.exit_code == 4
    assert len(told) == 1
    assert len(provider.asked) == 1
    # The next consent mends it, also for whoever is running.
    browser = beside(provider.consents)
    consent.by_browser(provider.oauth(), USER, tmp_path, tell=lambda line: None, browse=browser, seconds=10)
    assert permission.bearer().token in provider.good


@pytest.mark.parametrize("code", ["temporarily_unavailable", "server_error"])
def test_a_provider_out_of_order_is_no_refusal(provider: Provider, tmp_path: Path, code: str) -> None:
    permission = granted(provider, tmp_path)
    provider.script = [
        (400, json.dumps({"error": code}).encode()),
        (503, json.dumps({"error": "invalid_grant"}).encode()),
    ]
    for _ in range(2):
        with pytest.raises(ConnectionFailedError, match="out of order"):
            permission.bearer()
    assert permission.bearer().token == "access-0"


def test_a_client_that_is_refused_is_no_permission_that_has_ended(provider: Provider, tmp_path: Path) -> None:
    permission = granted(provider, tmp_path)
    provider.client_secret = "another"
    with pytest.raises(SignInError, match=r"invalid_client.*client_id and client_secret_command"):
        permission.bearer()
    provider.client_secret = ""
    assert permission.bearer().token == "access-0"


@pytest.mark.parametrize(
    ("answer", "said", "mend"),
    [
        ("invalid_grant", "(invalid_grant: it has run out). It was", "`followup auth own`"),
        ("invalid_client", "refused: invalid_client (it has run out).", "Check client_id and client_secret_command"),
        ("server_error", "out of order", "The daemon asks again by itself"),
    ],
)
def test_the_doctor_tells_what_mends_each_no(
    provider: Provider, tmp_path: Path, answer: str, said: str, mend: str
) -> None:
    granted(provider, tmp_path, expires=1.0)
    provider.script = [(400, json.dumps({"error": answer, "error_description": "it has run out"}).encode())]
    login = Login(USER, oauth=provider.oauth())
    told: list[Tried] = []
    mail = Mail(Server("localhost", 1), Server("localhost", 1), login)
    plain = configs.parse(f"owner: {{name: J, addresses: [{USER}]}}", path=None, default_zone="UTC")
    each = Doctor(plain, mail, told.append, clock.now, clock.elapsed, state_folder=tmp_path)
    assert not each.reads()
    assert not each.sends()
    (tried,) = told
    assert said in tried.said
    assert mend in tried.mend


# --- answers that are none --------------------------------------------------------------------

TOKEN = {"access_token": "a", "token_type": "Bearer"}
NONSENSE: dict[str, tuple[int, bytes]] = {
    "nothing": (200, b""),
    "a page": (200, b"<html>captive portal</html>"),
    "a list": (200, b"[1, 2]"),
    "a number": (200, b"7"),
    "half of it": (200, b'{"access_token": "a'),
    "no token": (200, b'{"token_type": "Bearer"}'),
    "a form": (200, b"access_token=a&token_type=bearer"),
    "a token that is a number": (200, json.dumps(TOKEN | {"access_token": 7}).encode()),
    "an empty token": (200, json.dumps(TOKEN | {"access_token": ""}).encode()),
    "a line break in it": (200, json.dumps(TOKEN | {"access_token": "a\r\nQUIT"}).encode()),
    "the mark of XOAUTH2 in it": (200, json.dumps(TOKEN | {"access_token": "a\x01auth=Bearer b"}).encode()),
    "not ASCII": (200, json.dumps(TOKEN | {"access_token": "ä"}).encode()),
    "very long": (200, json.dumps(TOKEN | {"access_token": "a" * 30_000}).encode()),
    "of another kind": (200, json.dumps(TOKEN | {"token_type": "mac"}).encode()),
    "a refresh token that is a list": (200, json.dumps(TOKEN | {"refresh_token": ["r"]}).encode()),
    "huge": (200, b'{"access_token": "' + b"a" * 300_000 + b'"}'),
    "deep": (200, b"[" * 50_000),
    "an error without a name": (400, b'{"error": {"code": 7}}'),
    "a redirect": (302, b""),
    "not found": (404, b"nginx"),
    "a success that is none": (204, b""),
    "broken": (500, b'{"access_token": "a", "token_type": "Bearer"}'),
    "too many": (429, b'{"error": "invalid_grant"}'),
}


@pytest.mark.parametrize("case", NONSENSE)
def test_an_answer_that_is_none_changes_nothing_and_is_tried_again(
    provider: Provider, tmp_path: Path, case: str
) -> None:
    permission = granted(provider, tmp_path)
    provider.script = [NONSENSE[case]]
    with pytest.raises(ConnectionFailedError) as caught:
        permission.bearer()
    assert len(str(caught.value)) < 300
    assert kept(tmp_path).refresh_token == "refresh-old"
    assert permission.bearer().token == "access-0"


@pytest.mark.parametrize(
    ("lives", "until"),
    [
        (None, None),
        ("3600", NOW + 3600),
        (3599.5, NOW + 3599.5),
        (-1, NOW),
        ("soon", NOW),
        (1e30, NOW),
        ([], NOW),
        (10**8, NOW + asking.LONGEST_LIFE),
    ],
)
def test_a_life_is_read_as_providers_write_it(
    provider: Provider, tmp_path: Path, lives: object, until: float | None
) -> None:
    provider.lives = lives
    permission = granted(provider, tmp_path)
    permission.bearer()
    assert kept(tmp_path).expires == until


def test_a_provider_that_is_silent_or_away(provider: Provider, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(asking, "SECONDS", 0.2)
    permission = granted(provider, tmp_path)
    provider.before = lambda path: time.sleep(0.5)
    with pytest.raises(ConnectionFailedError, match="did not answer within"):
        permission.bearer()
    away = replace(provider.oauth(), token="http://127.0.0.1:9/token")
    with pytest.raises(ConnectionFailedError, match="cannot be asked"):
        asking.refresh(away, "refresh-old")


def test_nothing_goes_in_clear_to_another_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    """The configuration refuses such an address; and a name of this machine that leads elsewhere is not followed."""
    monkeypatch.setattr(bounded_http.socket, "getaddrinfo", lambda *_, **__: [(2, 1, 6, "", ("192.0.2.1", 80))])
    with pytest.raises(ConnectionFailedError, match="ConnectionRefusedError"):
        asking.refresh(OAuth("own", CLIENT, ("mail",), "http://localhost/token"), "refresh-old")


def test_no_error_repeats_a_secret(provider: Provider, tmp_path: Path) -> None:
    provider.client_secret = SECRET
    permission = granted(provider, tmp_path)
    for code in ("invalid_grant", "invalid_client", "refresh-old", "x" * 5000):
        granted(provider, tmp_path)
        echo = {"error": code, "error_description": f"\x1b[31m bad: refresh-old {SECRET} " + "y" * 5000}
        provider.script = [(400, json.dumps(echo).encode())]
        with pytest.raises(FollowupError) as caught:
            permission.bearer()
        words = str(caught.value)
        assert "refresh-old" not in words
        assert SECRET not in words
        assert words.isprintable()
        assert len(words) < 900


# --- the file ---------------------------------------------------------------------------------


def test_a_permission_is_shown_to_nobody_else(provider: Provider, tmp_path: Path) -> None:
    granted(provider, tmp_path)
    with Provider() as other:
        strangers = [
            Permission(other.oauth(), USER, tmp_path),
            Permission(provider.oauth(client_id="another"), USER, tmp_path),
            Permission(provider.oauth(), "joe@example.org", tmp_path),
        ]
        for each in strangers:
            with pytest.raises(SignInError, match="has not been asked yet"):
                each.bearer()
            with pytest.raises(SignInError, match="no permission"):
                each.withdraw()
        assert not other.asked
    assert not provider.asked


@pytest.mark.parametrize(
    "text",
    [
        "", "{", "[]", "null", '{"user": "u"}', '{"x": 1}', "[" * 9999, "\xff",
        '{"user": 7, "client_id": "", "token_url": "", "access_token": ""}',
    ],
)  # fmt: skip
def test_a_damaged_file_is_told_and_not_quoted(provider: Provider, tmp_path: Path, text: str) -> None:
    (tmp_path / "oauth.json").write_bytes(text.encode("latin-1"))
    (tmp_path / "oauth.json").chmod(0o600)
    with pytest.raises(SignInError, match="is damaged: sign in anew with `followup auth`"):
        Permission(provider.oauth(), USER, tmp_path).bearer()


def test_a_file_that_others_can_read_is_not_used(provider: Provider, tmp_path: Path) -> None:
    permission = granted(provider, tmp_path)
    (tmp_path / "oauth.json").chmod(0o640)
    with pytest.raises(SignInError, match="chmod 600"):
        permission.bearer()


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can sign in for another user")
def test_root_signs_in_for_the_services_user(provider: Provider, tmp_path: Path) -> None:
    state = tmp_path / "state"
    state.mkdir()
    os.chown(state, 65534, 65534)
    granted(provider, state)
    assert (state / "oauth.json").stat().st_uid == 65534


# --- giving it back ---------------------------------------------------------------------------


def test_a_permission_is_given_back_and_forgotten(provider: Provider, tmp_path: Path) -> None:
    granted(provider, tmp_path)
    said: list[str] = []
    consent.revoke(provider.oauth(), USER, tmp_path, tell=said.append)
    assert [form["token"] for form in provider.questions("/revoke")] == ["refresh-old"]
    assert not (tmp_path / "oauth.json").exists()
    assert said[-1] == "127.0.0.1 knows."
    with pytest.raises(SignInError, match="no permission"):
        consent.revoke(provider.oauth(), USER, tmp_path, tell=said.append)


def test_one_that_had_ended_is_forgotten_too(provider: Provider, tmp_path: Path) -> None:
    granted(provider, tmp_path)
    provider.refreshing.clear()
    said: list[str] = []
    consent.revoke(provider.oauth(), USER, tmp_path, tell=said.append)
    assert "had ended the permission already" in said[-1]
    assert not (tmp_path / "oauth.json").exists()


def test_where_the_provider_cannot_be_told_the_owner_is(provider: Provider, tmp_path: Path) -> None:
    granted(provider, tmp_path)
    said: list[str] = []
    consent.revoke(provider.oauth(provider="microsoft", revoke=None), USER, tmp_path, tell=said.append)
    assert "https://myapps.microsoft.com" in said[-1]
    assert not (tmp_path / "oauth.json").exists()


def test_while_the_provider_is_away_nothing_is_forgotten(provider: Provider, tmp_path: Path) -> None:
    granted(provider, tmp_path)
    provider.script = [(503, b"")]
    with pytest.raises(ConnectionFailedError):
        consent.revoke(provider.oauth(), USER, tmp_path, tell=lambda line: None)
    assert kept(tmp_path).refresh_token == "refresh-old"


# --- the verb ---------------------------------------------------------------------------------


def test_the_verb_signs_in_and_out(
    provider: Provider, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    url = provider.url
    place = rules(
        tmp_path, f"oauth: {{token: {url}/token, device: {url}/device, revoke: {url}/revoke, scopes: [mail]}}\n"
        f"client_id: {CLIENT}"
    )  # fmt: skip
    monkeypatch.setattr(consent.by_code, "__kwdefaults__", {"sleep": lambda s: None, "elapsed": lambda: 0.0})
    assert cli.main(["auth", "own", *place]) == 0
    assert "enter the code WXYZ-1234" in capsys.readouterr().out
    assert kept(tmp_path / "state").refresh_token == "refresh-0"
    assert cli.main(["auth", "google", *place]) == 2
    assert "names own, not google" in capsys.readouterr().err
    assert cli.main(["auth", "--browser", *place]) == 2
    assert cli.main(["auth", "--revoke", *place]) == 0
    assert "127.0.0.1 knows." in capsys.readouterr().out
    assert cli.main(["auth", "--revoke", *place]) == 4


def test_the_verb_tells_what_the_configuration_lacks(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["auth", "microsoft", *rules(tmp_path, "password: x")]) == 2
    assert "write `oauth: microsoft` and the `client_id`" in capsys.readouterr().err
    assert cli.main(["auth", "google", "--device", *rules(tmp_path, "oauth: google\nclient_id: x")]) == 2
    assert "Google gives out no codes for mail" in capsys.readouterr().err


def test_without_the_library_the_extra_is_named(
    provider: Provider, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    permission = granted(provider, tmp_path)
    monkeypatch.setitem(sys.modules, "oauthlib", None)
    monkeypatch.setitem(sys.modules, "oauthlib.oauth2", None)
    with pytest.raises(SignInError, match=r"pip install 'followup-agent\[oauth\]'"):
        permission.bearer()
