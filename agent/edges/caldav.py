"""A calendar on a CalDAV server (RFC 4791), read only; the home of the caldav library, which signs in and parses XML.

Changes are found by sync-collection (RFC 6578) where the server has it, else by asking for the whole time range and
comparing. What is no longer there says nothing: a calendar that is emptied or lost is not a calendar of cancelled
meetings. Bounded in time and size; a certificate that nobody vouches for ends it.
"""

from __future__ import annotations

import hashlib
import logging
import os
import time
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from typing import Any
from urllib.parse import unquote, urljoin, urlsplit
from xml.sax.saxutils import escape

from agent.edges import unreached
from agent.edges.bearer import Bearer, Key, text_of
from agent.errors import ConnectionFailedError, FollowupError, SignInError, UsageError
from agent.rules import CalendarSource

log = logging.getLogger(__name__)

SECONDS = 20.0
"""One look takes at most that long, and one read more."""
READ_SECONDS = 10.0
LARGEST = 20_000_000
MOST_CALENDARS = 20
AHEAD = timedelta(days=730)
_BATCH = 50
_DAV, _CAL = "{DAV:}", "{urn:ietf:params:xml:ns:caldav}"
_HEAD = '<?xml version="1.0" encoding="utf-8"?>'
_SPACES = 'xmlns:D="DAV:" xmlns:C="urn:ietf:params:xml:ns:caldav"'
_PROPERTIES = "<D:prop><D:getetag/><C:calendar-data/></D:prop>"


class _RefusedError(Exception):
    """The server answered, but not as hoped; `status` is HTTP's."""

    def __init__(self, status: int) -> None:
        super().__init__(f"it answered with {status}")
        self.status = status


class CalDav:
    """The calendars at one address, each entry given once until it changes."""

    def __init__(self, source: CalendarSource, secret: Callable[[], Key], *, seconds: float = SECONDS) -> None:
        self._source = source
        self._secret = secret
        self._seconds = seconds
        self._deadline = 0.0
        self._room = LARGEST
        self._client: Any = None
        self._key: Key = ""
        self._tokens: dict[str, str] = {}
        self._seen: dict[str, bytes] = {}
        self._first = True

    @property
    def name(self) -> str:
        """The server and the way there, as people are told."""
        place = urlsplit(self._source.location)
        return f"{place.hostname}{unquote(place.path)[:60]}"

    def changed(
        self, since: datetime, told: Callable[[int, int], None] = lambda done, of: None
    ) -> Iterator[tuple[str, bytes]]:
        """Entries that are new or changed since the last call and may lie after `since`, with their addresses.

        `told` hears, at the first look alone, how many have been read, and of how many: 0 of 1 while the server is
        asked, 0 of 0 where nothing came. Raises SignInError, ConnectionFailedError or, without the library,
        UsageError; nothing is given then.
        """
        self._deadline, self._room = time.monotonic() + self._seconds, LARGEST
        tokens = dict(self._tokens)
        told = told if self._first else (lambda done, of: None)
        self._first = False
        told(0, 1)
        came = False
        try:
            found: dict[str, bytes] = {}
            for url in self._calendars():
                found |= self._news(url, since, tokens)
            came = bool(found)
        except FollowupError:
            raise
        except Exception as error:  # the library and what it is built on raise many kinds
            raise self._told(error) from error
        finally:
            self._close()
            if not came:
                told(0, 0)
        for done, (href, data) in enumerate(found.items(), 1):
            mark = hashlib.sha256(data).digest()
            if self._seen.get(href) != mark:
                yield href, data
                self._seen[href] = mark  # after the caller has taken it
            told(done, len(found))
        self._tokens = tokens

    # --- what is asked ------------------------------------------------------------------------

    def _calendars(self) -> list[str]:
        """The address itself, or the calendars of whoever signs in there."""
        url = self._source.location
        body = f"{_HEAD}<D:propfind {_SPACES}><D:prop><D:resourcetype/></D:prop></D:propfind>"
        response = self._open().propfind(url, body, 0)
        if response.status != 207:
            raise _RefusedError(response.status)
        if next(response.tree.iter(f"{_CAL}calendar"), None) is not None:
            return [url]
        found = [str(calendar.url) for calendar in self._open().principal().calendars()]
        host = urlsplit(url).netloc
        return [each for each in found if urlsplit(each).netloc == host][:MOST_CALENDARS]

    def _news(self, url: str, since: datetime, tokens: dict[str, str]) -> dict[str, bytes]:
        before = tokens.pop(url, None)
        changes = self._sync(url, before)
        if changes is None or before is None:
            # The token is taken before the range is read: what changes between the two is read twice.
            found = self._range(url, since)
        else:
            found = self._fetch(url, changes[1])
        if changes is not None:
            tokens[url] = changes[0]
        return found

    def _sync(self, url: str, token: str | None) -> tuple[str, list[str]] | None:
        """The new token, and what changed since the old one; None where the server cannot tell (any more)."""
        import caldav.lib.error

        body = (
            f"{_HEAD}<D:sync-collection {_SPACES}><D:sync-token>{escape(token or '')}</D:sync-token>"
            "<D:sync-level>1</D:sync-level><D:prop><D:getetag/></D:prop></D:sync-collection>"
        )
        try:
            tree = self._report(url, body, 0)
        except _RefusedError:
            return None
        except caldav.lib.error.AuthorizationError as error:
            if "Unauthorized" in str(error):
                raise
            return None  # 403 is also how a token that has run out is refused (RFC 6578, 3.2)
        fresh = tree.findtext(f".//{_DAV}sync-token")
        if not fresh or any(status.startswith("HTTP/1.1 507") for _, status, _ in self._entries(url, tree)):
            return None  # cut off: the whole range is asked for instead
        hrefs = [href for href, status, _ in self._entries(url, tree) if " 404" not in status and href != url]
        return fresh, hrefs

    def _range(self, url: str, since: datetime) -> dict[str, bytes]:
        start, end = f"{since:%Y%m%dT%H%M%SZ}", f"{since + AHEAD:%Y%m%dT%H%M%SZ}"
        body = (
            f'{_HEAD}<C:calendar-query {_SPACES}>{_PROPERTIES}<C:filter><C:comp-filter name="VCALENDAR">'
            f'<C:comp-filter name="VEVENT"><C:time-range start="{start}" end="{end}"/></C:comp-filter>'
            "</C:comp-filter></C:filter></C:calendar-query>"
        )
        return self._data(url, self._report(url, body, 1))

    def _fetch(self, url: str, hrefs: list[str]) -> dict[str, bytes]:
        found: dict[str, bytes] = {}
        for at in range(0, len(hrefs), _BATCH):
            wanted = "".join(f"<D:href>{escape(urlsplit(href).path)}</D:href>" for href in hrefs[at : at + _BATCH])
            body = f"{_HEAD}<C:calendar-multiget {_SPACES}>{_PROPERTIES}{wanted}</C:calendar-multiget>"
            found |= self._data(url, self._report(url, body, 1))
        return found

    # --- what comes back ----------------------------------------------------------------------

    def _report(self, url: str, body: str, depth: int) -> Any:
        response = self._open().report(url, body, depth)
        if response.status != 207:
            raise _RefusedError(response.status)
        return response.tree

    def _data(self, url: str, tree: Any) -> dict[str, bytes]:
        return {href: data.encode("utf-8", "replace") for href, _, data in self._entries(url, tree) if data}

    def _entries(self, url: str, tree: Any) -> Iterator[tuple[str, str, str]]:
        """Address, status and calendar of each entry of a multistatus."""
        for entry in tree.iter(f"{_DAV}response"):
            href = urljoin(url, entry.findtext(f"{_DAV}href") or "")
            status = entry.findtext(f"{_DAV}status") or ""
            yield href, status, entry.findtext(f".//{_CAL}calendar-data") or ""

    # --- the connection -----------------------------------------------------------------------

    def _open(self) -> Any:
        if self._client is not None:
            return self._client
        try:
            import caldav
        except ImportError:
            raise UsageError("calendars by CalDAV need the extra caldav: install followup-agent[caldav]") from None
        self._key, login = self._secret(), self._source.login
        verify: str | bool = str(self._source.ca_file) if self._source.ca_file else True
        library: Any = caldav  # it finds its classes at run time
        client: Any = library.DAVClient(
            self._source.location,
            username=None if self._source.bearer or login is None else login.user,
            password=text_of(self._key),
            auth_type="bearer" if self._source.bearer else "basic",
            ssl_verify_cert=os.environ.get("SSL_CERT_FILE", verify) if verify is True else verify,
            timeout=int(READ_SECONDS),
            enable_rfc6764=False,  # the address is the owner's: no other is looked for in the DNS
        )
        client.session.request = self._bounded(client.session.request)
        self._client = client
        return client

    def _close(self) -> None:
        """A connection for each look: the secret is asked for anew, and nothing lies open for minutes."""
        if self._client is not None:
            self._client.session.close()
            self._client = None

    def _bounded(self, request: Callable[..., Any]) -> Callable[..., Any]:
        """The same request, inside what is left of the time and the room of this look, and to that server alone."""

        def bounded(method: str, url: str, **more: Any) -> Any:
            left = self._deadline - time.monotonic()
            if left <= 0:
                raise TimeoutError
            more |= {"timeout": min(READ_SECONDS, left), "stream": True, "allow_redirects": False}
            response = request(method, url, **more)
            body = bytearray()
            try:
                for chunk in response.iter_content(65_536):
                    body += chunk
                    if len(body) > self._room:
                        raise OverflowError
                    if time.monotonic() > self._deadline:
                        raise TimeoutError
            except Exception:
                response.close()
                raise
            self._room -= len(body)
            response._content = bytes(body)
            return response

        return bounded

    def _told(self, error: Exception) -> FollowupError:
        """What went wrong, with the calendar and the way out; never the secret."""
        import caldav.lib.error

        name = self.name
        user = self._source.login.user if self._source.login else ""
        if isinstance(error, caldav.lib.error.AuthorizationError):
            if isinstance(self._key, Bearer):
                self._key.another()  # for the next look
            who = "the token" if self._source.bearer else f"the sign-in of {user}"
            return SignInError(
                f"{name} refused {who}. Check user and password of that calendar; many providers want an app password."
                if not self._source.bearer
                else f"{name} refused {who}. Is it for this user, and for calendars?"
            )
        if isinstance(error, _RefusedError | caldav.lib.error.NotFoundError):
            status = error.status if isinstance(error, _RefusedError) else 404
            hint = "it has moved or is gone" if status in (301, 302, 307, 308, 404, 410) else "it is no CalDAV calendar"
            return ConnectionFailedError(f"{name} answered with {status}: {hint}. Check the address of that calendar.")
        if isinstance(error, TimeoutError) or "timed out" in str(error).lower():
            return ConnectionFailedError(f"{name} did not answer within {self._seconds:g} seconds. It is tried again.")
        if isinstance(error, OverflowError):
            return ConnectionFailedError(
                f"{name} sent more than {LARGEST:,} bytes; it is not read. Name a smaller calendar."
            )
        if "CERTIFICATE" in str(error).upper():
            mend = unreached.out_of_date(error) or "If it is your own, set ca_file for that calendar."
            return ConnectionFailedError(f"The certificate of {name} is not trusted.", mend)
        if isinstance(error, OSError):
            return ConnectionFailedError(f"{name} cannot be reached ({type(error).__name__}). It is tried again.")
        return ConnectionFailedError(f"{name} does not answer as CalDAV should ({type(error).__name__}).")
