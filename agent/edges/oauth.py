"""What is asked of an OAuth provider: RFC 6749 with PKCE (7636), device codes (8628), revocation (7009).

Home of oauthlib, which forms the requests and reads the answers and opens no connection; each exchange goes to the
endpoint that the configuration names, inside TLS (in clear to this machine alone), bounded in time and size. Nothing
is stored here, and no error holds a token, a code or the client's secret, should the provider repeat them.
"""

from __future__ import annotations

import http.client
import json
import re
import secrets as random
import ssl
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlencode, urlsplit

from agent.edges import bounded_http, secrets, unreached
from agent.errors import ConnectionFailedError, SignInError
from agent.rules import OAuth

SECONDS = 20.0
LARGEST = 200_000
LONGEST_TOKEN = 20_000
"""Characters; those of Microsoft have two to four thousand."""
LONGEST_LIFE = 366 * 86_400.0

WITHDRAWN = frozenset({"invalid_grant", "interaction_required", "login_required", "consent_required"})
"""Answers to a refresh after which only the owner can help. All but the first are Microsoft's."""
PASSING = frozenset({"temporarily_unavailable", "server_error"})
_TOKEN = re.compile(rf"[\x21-\x7e]{{1,{LONGEST_TOKEN}}}")


class RefusedError(SignInError):
    """The provider said no; `code` is its word for it, `described` its description, made readable."""

    def __init__(self, code: str, described: str, provider: str) -> None:
        super().__init__(f"{provider} refused: {code}{f' ({described})' if described else ''}.", _hint(code))
        self.code, self.described = code, described


@dataclass(frozen=True, slots=True)
class Tokens:
    """What a provider gave; `seconds` is how long the access token lives, None: not told. `scopes`: what for, where it
    says so."""

    access: str = field(repr=False)
    refresh: str = field(repr=False)
    seconds: float | None
    scopes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Attempt:
    """One request for consent by a browser: the address to open, and what proves that the answer belongs to it."""

    url: str
    redirect: str
    state: str = field(repr=False)
    verifier: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class DeviceCode:
    """What the owner types where. `seconds` it lives, `interval` seconds between two questions."""

    user_code: str
    url: str
    code: str = field(repr=False)
    seconds: float
    interval: float


def attempt(oauth: OAuth, user: str, redirect: str) -> Attempt:
    """A request for consent, with PKCE and a state that nobody can guess. Raises SignInError without the library."""
    library = _library()
    client = library.WebApplicationClient(oauth.client_id)
    state, verifier = random.token_urlsafe(32), client.create_code_verifier(96)
    asked = {
        "response_type": "code",
        "client_id": oauth.client_id,
        "redirect_uri": redirect,
        "scope": " ".join(oauth.scopes),
        "state": state,
        "code_challenge": client.create_code_challenge(verifier, "S256"),
        "code_challenge_method": "S256",
        "login_hint": user,
    }
    if oauth.provider == "google":
        asked |= {"access_type": "offline", "prompt": "consent"}  # without these there is no refresh token
    assert oauth.authorize is not None
    joint = "&" if "?" in oauth.authorize else "?"
    return Attempt(f"{oauth.authorize}{joint}{urlencode(asked)}", redirect, state, verifier)


def redeem(oauth: OAuth, made: Attempt, code: str) -> Tokens:
    """Tokens for the code that the browser brought. Raises RefusedError, SignInError, ConnectionFailedError."""
    client, secret = _library().WebApplicationClient(oauth.client_id), _client_secret(oauth)
    body = client.prepare_request_body(
        code=code, redirect_uri=made.redirect, code_verifier=made.verifier, **_authentication(secret)
    )
    return _tokens(oauth, client, body, (code, made.verifier, secret))


def told_by_browser(oauth: OAuth, told: Mapping[str, str]) -> RefusedError:
    """The error that the browser brought in the place of a code."""
    return _refusal(oauth, told, ())


def device_code(oauth: OAuth) -> DeviceCode:
    """A code for the owner to type elsewhere. Raises as `redeem`."""
    assert oauth.device is not None
    _library()
    body = urlencode({"client_id": oauth.client_id, "scope": " ".join(oauth.scopes)})
    found = _answer(oauth, oauth.device, body, ())
    if "error" in found:
        raise _refusal(oauth, found, ())
    user_code, url, code = (
        found.get("user_code"),
        found.get("verification_uri") or found.get("verification_url"),
        found.get("device_code"),
    )
    if not (_plain(user_code, 60) and _plain(url, 500) and isinstance(code, str) and _TOKEN.fullmatch(code)):
        raise ConnectionFailedError(f"{_host(oauth.device)} does not answer as a provider of device codes should")
    if urlsplit(str(url)).scheme != "https" and urlsplit(str(url)).hostname not in ("127.0.0.1", "localhost"):
        raise ConnectionFailedError(f"{_host(oauth.device)} sends to an address that is not https; nothing was opened")
    seconds, interval = _number(found.get("expires_in"), 900.0), _number(found.get("interval"), 5.0)
    return DeviceCode(str(user_code), str(url), code, min(seconds, 3600.0), min(max(interval, 1.0), 60.0))


def redeem_device(oauth: OAuth, given: DeviceCode) -> Tokens:
    """Tokens once the owner has typed the code. Raises RefusedError (`authorization_pending` and `slow_down` are no
    end) and as `redeem`."""
    client, secret = _library().DeviceClient(oauth.client_id), _client_secret(oauth)
    more = {"client_secret": secret} if secret else {}
    body = client.prepare_request_body(given.code, include_client_id=True, **more)
    return _tokens(oauth, client, body, (given.code, secret))


def refresh(oauth: OAuth, refresh_token: str) -> Tokens:
    """A new access token, and perhaps a new refresh token in the place of the old. Raises as `redeem`."""
    client, secret = _library().WebApplicationClient(oauth.client_id), _client_secret(oauth)
    body = client.prepare_refresh_body(
        refresh_token=refresh_token, client_id=oauth.client_id, **({"client_secret": secret} if secret else {})
    )
    return _tokens(oauth, client, body, (refresh_token, secret))


def revoke(oauth: OAuth, token: str) -> bool:
    """Give a permission back; False: it was gone already. Raises as `redeem`."""
    assert oauth.revoke is not None
    secret = _client_secret(oauth)
    asked = {"token": token, "client_id": oauth.client_id} | ({"client_secret": secret} if secret else {})
    found = _answer(oauth, oauth.revoke, urlencode(asked), (token, secret), empty=True)
    if "error" not in found:
        return True
    if found["error"] in ("invalid_token", "invalid_grant"):
        return False
    raise _refusal(oauth, found, (token, secret))


def _library() -> Any:
    try:
        import oauthlib.oauth2
    except ImportError:
        raise SignInError("signing in by OAuth needs the extra oauth: pip install 'followup-agent[oauth]'") from None
    return oauthlib.oauth2


def _client_secret(oauth: OAuth) -> str:
    return secrets.client_secret(oauth)


def _authentication(secret: str) -> dict[str, Any]:
    """In the body: Google and Microsoft both take it there."""
    return {"include_client_id": True, **({"client_secret": secret} if secret else {})}


def _tokens(oauth: OAuth, client: Any, body: str, hidden: tuple[str, ...]) -> Tokens:
    """Ask the token endpoint. `hidden` are the secrets of this exchange."""
    found = _answer(oauth, oauth.token, body, hidden)
    if "error" in found:
        raise _refusal(oauth, found, hidden)
    access, renewing, lives, kind, scopes = (
        found.get(key) for key in ("access_token", "refresh_token", "expires_in", "token_type", "scope")
    )
    plain = {"access_token": access, "token_type": kind or "bearer"}
    good = isinstance(access, str) and str(plain["token_type"]).lower() == "bearer"
    for token in (access, renewing or "-"):
        good = good and isinstance(token, str) and _TOKEN.fullmatch(token) is not None
    if not good:
        raise ConnectionFailedError(f"{_host(oauth.token)} does not answer as a token endpoint should")
    read = client.parse_request_body_response(json.dumps(plain))
    return Tokens(
        read["access_token"],
        renewing or "",
        None if lives is None else min(_number(lives, 0.0), LONGEST_LIFE),
        tuple(scopes.split()) if isinstance(scopes, str) else (),
    )


def _answer(oauth: OAuth, url: str, body: str, hidden: tuple[str, ...], *, empty: bool = False) -> Mapping[str, Any]:
    """The JSON object that the endpoint answers with; `empty`: it may have none. Raises ConnectionFailedError."""
    place, host = urlsplit(url), _host(url)
    target = (place.path or "/") + (f"?{place.query}" if place.query else "")
    headers = {
        "Content-Type": "application/x-www-form-urlencoded",
        "Accept": "application/json",
        "Connection": "close",
    }
    try:
        status, answer = bounded_http.exchange(
            "POST", place.hostname or "", target, deadline=time.monotonic() + SECONDS, largest=LARGEST,
            secure=place.scheme == "https", port=place.port, body=body.encode(), headers=headers,
            ca_file=oauth.ca_file,
        )  # fmt: skip
    except TimeoutError:
        raise ConnectionFailedError(f"{host} did not answer within {SECONDS:g} seconds") from None
    except OverflowError:
        raise ConnectionFailedError(f"{host} sent more than {LARGEST:,} bytes") from None
    except ssl.SSLCertVerificationError as error:
        mend = unreached.out_of_date(error) or "Is ca_file missing?"
        raise ConnectionFailedError(f"the certificate of {host} is not trusted.", mend) from None
    except (OSError, http.client.HTTPException, ValueError) as error:
        raise ConnectionFailedError(f"{host} cannot be asked ({type(error).__name__})") from None
    try:
        found = json.loads(answer) if answer.strip() else None
    except (ValueError, RecursionError):
        found = None
    if isinstance(found, dict) and isinstance(found.get("error"), str):
        if status >= 500 or status == 429 or found["error"] in PASSING:
            raise ConnectionFailedError(f"{host} is out of order ({status}: {_clean(found['error'], hidden)})")
        return found
    if status == 200 and isinstance(found, dict) and "error" not in found:
        return found
    if status in (200, 204) and empty:
        return {}
    if 300 <= status < 400:
        raise ConnectionFailedError(f"{host} sends on to another address ({status}): name that one in oauth")
    raise ConnectionFailedError(f"{host} answered with {status}, and not as a provider of OAuth should")


def _refusal(oauth: OAuth, found: Mapping[str, Any], hidden: tuple[str, ...]) -> RefusedError:
    said = found.get("error_description")
    # What follows is Microsoft's numbers for its own support.
    first = said.partition("Trace ID")[0] if isinstance(said, str) else ""
    return RefusedError(_clean(found["error"], hidden)[:60], _clean(first, hidden), oauth.name)


def _clean(text: str, hidden: tuple[str, ...]) -> str:
    """A provider's words on one short line, without what is secret."""
    for each in hidden:
        if each:
            text = text.replace(each, "***")
    return " ".join("".join(c if c.isprintable() else " " for c in text[:2000]).split())[:200]


def _hint(code: str) -> str:
    if code in ("invalid_client", "unauthorized_client"):
        return (
            "Check client_id and client_secret_command; a client of Google's type Desktop app has a secret too, and "
            "one of Microsoft's must allow public client flows."
        )
    if code == "invalid_scope":
        return "The client is not allowed to ask for mail: add these scopes where it is registered."
    return ""


def _number(value: object, default: float) -> float:
    """Seconds as providers write them, also as text."""
    try:
        seconds = float(value) if isinstance(value, int | float | str) else default
    except (ValueError, OverflowError):
        return default
    return seconds if 0 <= seconds < 1e9 else default


def _plain(value: object, most: int) -> bool:
    """Can it be shown to the owner as it is?"""
    return isinstance(value, str) and 0 < len(value) <= most and value.isascii() and value.isprintable()


def _host(url: str) -> str:
    return urlsplit(url).hostname or ""
