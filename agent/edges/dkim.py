"""Our own check of a DKIM signature (RFC 6376): did the From domain sign this mail as it lies here? Home of dkimpy.

For owners who set `approval: {dkim: yes}`; needs the extra `dkim`, and asks the DNS for the key of the owner's own
domain, nobody else's. Stricter than a mail server: whatever of a mail could change what is obeyed must be signed
and stand there once. Anything else, a silent DNS included, is "not proven" and never an exception.
"""

from __future__ import annotations

import importlib.util
import logging
import re
from collections.abc import Callable
from time import monotonic

from agent.edges.dns_records import txt
from agent.errors import where

log = logging.getLogger(__name__)

Lookup = Callable[[str, float], bytes | None]
"""The TXT record of a DNS name, within so many seconds; None where there is none or nobody answers."""

LARGEST = 1_000_000
LARGEST_HEADER = 64_000
MOST_SIGNATURES = 5
PATIENCE = 8.0
"""Seconds that the DNS has for all signatures of a mail together."""
OBEYED = ("from", "to", "cc", "subject", "in-reply-to")
"""Header fields that say who asks for what: signed, wherever they stand in a mail."""
SINGLE = (*OBEYED, "date", "message-id", "mime-version", "content-type", "content-transfer-encoding")
"""Fields that stand in a mail at most once (RFC 5322, 3.6): a signature covers the last, and we read the first."""
_ALGORITHMS = ("rsa-sha256", "ed25519-sha256")
_SELECTOR = re.compile(r"[A-Za-z0-9_-]{1,63}(?:\.[A-Za-z0-9_-]{1,63}){0,5}")
_FIELD = re.compile(rb"([!-9;-~]+)[ \t]*:")


def available() -> bool:
    """Is the extra installed?"""
    return all(importlib.util.find_spec(name) is not None for name in ("dkim", "dns"))


def signed(raw: bytes, sender: str, lookup: Lookup | None = None) -> str | None:
    """Why the domain of `sender`, the only From address of this mail, signed it as it is; None: that is not proven.

    One signature that holds is enough. It must be of exactly that domain and cover the whole body.
    """
    lookup = lookup or txt
    header, _, _ = re.sub(rb"\r?\n", b"\n", raw[: LARGEST_HEADER + 1]).partition(b"\n\n")
    if len(raw) > LARGEST or len(header) > LARGEST_HEADER or b"\r" in header:
        return None
    fields = [match[1].decode("ascii").lower() for line in header.split(b"\n") if (match := _FIELD.match(line))]
    if any(fields.count(name) > 1 for name in SINGLE) or "from" not in fields:
        return None
    domain = sender.rpartition("@")[2].lower()
    ends = monotonic() + PATIENCE
    for index in range(min(fields.count("dkim-signature"), MOST_SIGNATURES)):
        try:
            if _holds(raw, index, sender, set(OBEYED) & set(fields), lookup, ends):
                return f"its signature of {domain} holds"
        except Exception as error:
            # What dkimpy makes of a hostile signature or key is of many kinds; all of them mean: not proven.
            log.info("a signature cannot be checked (%s)", where(error))
    return None


def _holds(raw: bytes, index: int, sender: str, obeyed: set[str], lookup: Lookup, ends: float) -> bool:
    import dkim

    local, _, domain = sender.lower().rpartition("@")

    def key(name: bytes, timeout: float = PATIENCE) -> bytes | None:
        left = ends - monotonic()
        record = lookup(name.decode("ascii").rstrip("."), min(left, timeout)) if left > 0 else None
        return None if record is None or _on_trial(record) else record

    checked = dkim.DKIM(raw, logger=log, minkey=1024, timeout=PATIENCE)
    prepared = checked.verify_headerprep(index)
    if not prepared:
        return False
    tags = {name.decode("ascii"): value.decode("ascii") for name, value in prepared[0].items()}
    person, _, part_of = tags.get("i", "").lower().rpartition("@")
    fits = (
        tags["d"].lower() == domain
        and part_of in ("", domain)
        and person in ("", local)
        and tags["a"] in _ALGORITHMS
        and "l" not in tags  # it signs the beginning alone: anybody may write below it
        and obeyed <= {name.strip().lower() for name in tags["h"].split(":")}
        and _SELECTOR.fullmatch(tags["s"]) is not None
    )
    return fits and bool(checked.verify(index, dnsfunc=key))


def _on_trial(record: bytes) -> bool:
    """Does the key say that its signatures are to be taken for none (`t=y`; RFC 6376, 3.6.1)?"""
    flags = re.search(rb"(?:^|;)\s*t\s*=([^;]*)", record)
    return flags is not None and b"y" in re.split(rb"[:\s]+", flags[1].strip())
