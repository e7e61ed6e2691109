"""The owner allows followup to use their mail: in a browser that comes back here, or by a code typed elsewhere.

What is said goes through `tell`; no token and no code but the one to be typed is among it.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

from agent.edges import oauth as provider
from agent.edges.oauth_loopback import Returned
from agent.edges.oauth_permission import Permission
from agent.errors import ConnectionFailedError, SignInError
from agent.rules import OAuth

BROWSER_SECONDS = 600.0
SLOWER = 5.0
"""Seconds that `slow_down` adds between two questions (RFC 8628, 3.5)."""
LONGEST_INTERVAL = 60.0

Tell = Callable[[str], None]


def by_browser(
    oauth: OAuth,
    user: str,
    state: Path,
    *,
    tell: Tell,
    browse: Callable[[str], object] = lambda url: None,
    pasted: Callable[[], str | None] = lambda: None,
    seconds: float = BROWSER_SECONDS,
) -> None:
    """Print an address, wait until the browser comes back, and keep what is granted.

    `browse` opens an address where there is a screen. Raises SignInError where it is refused or nobody comes,
    ConnectionFailedError, StoreError."""
    with Returned() as returned:
        # Microsoft takes any port for localhost alone; Google names the number.
        host = "localhost" if oauth.provider == "microsoft" else "127.0.0.1"
        made = provider.attempt(oauth, user, f"http://{host}:{returned.port}")
        returned.expect(made)
        tell(f"Open this address in a browser and allow {oauth.name} to let followup use the mail of {user}:")
        tell(f"\n{made.url}\n")
        tell(
            "No browser on this machine? From the one with the browser, run "
            f"`ssh -L {returned.port}:127.0.0.1:{returned.port}` to this one and open the address there; or paste here "
            "the address at which the browser ends."
        )
        browse(made.url)
        told = returned.wait(seconds, pasted)
    if told is None:
        raise SignInError(f"nobody came back from {oauth.name} within {seconds / 60:g} minutes; nothing has changed")
    if "error" in told:
        raise _denied(oauth, provider.told_by_browser(oauth, told))
    try:
        tokens = provider.redeem(oauth, made, told["code"])
    except provider.RefusedError as error:
        raise _denied(oauth, error) from None
    _keep(oauth, user, state, tokens, tell)


def by_code(
    oauth: OAuth,
    user: str,
    state: Path,
    *,
    tell: Tell,
    sleep: Callable[[float], None] = time.sleep,
    elapsed: Callable[[], float] = time.monotonic,
) -> None:
    """Show a code to be typed on any device, ask until it is, and keep what is granted. Raises as `by_browser`."""
    given = provider.device_code(oauth)
    tell(f"Open {given.url} on any device, sign in as {user} and enter the code {given.user_code}")
    tell(f"It is good for {given.seconds / 60:.0f} minutes; waiting …")
    end, interval = elapsed() + given.seconds, given.interval
    while elapsed() + interval < end:
        sleep(interval)
        try:
            tokens = provider.redeem_device(oauth, given)
        except provider.RefusedError as error:
            if error.code == "slow_down":
                interval = min(interval + SLOWER, LONGEST_INTERVAL)
            elif error.code in ("expired_token", "code_expired"):
                break
            elif error.code != "authorization_pending":
                raise _denied(oauth, error) from None
        except ConnectionFailedError:
            interval = min(interval * 2, LONGEST_INTERVAL)  # RFC 8628, 3.5
        else:
            _keep(oauth, user, state, tokens, tell)
            return
    raise SignInError(f"the code {given.user_code} has run out before it was entered; run `followup auth` again")


def revoke(oauth: OAuth, user: str, state: Path, *, tell: Tell) -> None:
    """Give the permission back and forget it. Raises SignInError where there is none, and as `by_browser`."""
    known = Permission(oauth, user, state).withdraw()
    tell(f"followup can use the mail of {user} no longer: its tokens are gone from {state}.")
    if known is None:
        where = (
            "https://myapps.microsoft.com or, for a private account, https://account.live.com/consent/Manage"
            if oauth.provider == "microsoft"
            else "your provider's page of connected apps"
        )
        tell(f"{oauth.name} has no way to be told so by a program: remove followup's client there, at {where}")
    else:
        tell(f"{oauth.name} {'knows' if known else 'had ended the permission already'}.")


def _keep(oauth: OAuth, user: str, state: Path, tokens: provider.Tokens, tell: Tell) -> None:
    Permission(oauth, user, state).keep(tokens)
    tell(f"Done: {oauth.name} lets followup use the mail of {user}. `followup check --online` tries it.")
    granted = {each.lower() for each in tokens.scopes}
    standing = {"offline_access", "openid", "profile", "email"}  # these are not told back
    lacking = [each for each in oauth.scopes if each.lower() not in granted | standing]
    if granted and lacking:
        tell(f"But it did not allow all that was asked for: {', '.join(lacking)}. Was a box left unticked?")
    if not tokens.refresh:
        tell("But it gave nothing to renew the permission with: it ends by itself, often within the hour.")


def _denied(oauth: OAuth, error: provider.RefusedError) -> SignInError:
    if error.code in ("access_denied", "authorization_declined"):
        return SignInError(f"the request was declined at {oauth.name}: followup may not use the mail")
    if error.code == "invalid_grant":
        return SignInError(f"the code from {oauth.name} is good no longer; run `followup auth` again")
    return error
