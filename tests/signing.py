"""A domain that signs its mail (RFC 6376), with a key of its own made for the tests; well or badly, as told."""

from __future__ import annotations

import base64
import functools
import hashlib

import dkim
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey, generate_private_key
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat, PublicFormat
from dkim.canonicalization import CanonicalizationPolicy
from dkim.crypto import parse_pem_private_key

DOMAIN = "example.org"
SELECTOR = "mail"
GOOD = ("from", "to", "cc", "subject", "date", "message-id", "in-reply-to", "mime-version", "content-type")
SHA1 = {"rsa-sha1": hashlib.sha1, "rsa-sha256": hashlib.sha256}


@functools.cache
def key() -> RSAPrivateKey:
    return generate_private_key(65537, 2048)


def record(tags: str = "v=DKIM1; k=rsa; ", *, revoked: bool = False) -> bytes:
    """The TXT record of the key."""
    public = key().public_key().public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
    return tags.encode() + b"p=" + (b"" if revoked else base64.b64encode(public))


def place(domain: str = DOMAIN) -> str:
    """Under which name the DNS has it."""
    return f"{SELECTOR}._domainkey.{domain}"


def sign(
    raw: bytes, *, domain: str = DOMAIN, fields: tuple[str, ...] = GOOD, algorithm: str = "rsa-sha256", **tags: str
) -> bytes:
    """The mail with a signature on top, of what stands in it of `fields`. The library would not sign as badly as
    some of these are told to, so its parts are called one by one. `tags`: more of them, such as l, i and x."""
    signer = dkim.DKIM(raw, signature_algorithm=algorithm.encode())
    signer.hasher = SHA1[algorithm]
    policy = CanonicalizationPolicy.from_c_value(b"relaxed/relaxed")
    body = policy.canonicalize_body(signer.body)
    covered = body[: int(tags["l"])] if "l" in tags else body
    present = {name.lower().decode() for name, _ in signer.headers}
    named = [name.encode() for name in fields if name in present]
    values = {
        "v": "1",
        "a": algorithm,
        "c": "relaxed/relaxed",
        "d": domain,
        "s": SELECTOR,
        **tags,
        "h": ":".join(name.decode() for name in named),
        "bh": base64.b64encode(SHA1[algorithm](covered).digest()).decode(),
        "b": "0" * 60,
    }
    pem = key().private_bytes(Encoding.PEM, PrivateFormat.TraditionalOpenSSL, NoEncryption())
    tagged = [(name.encode(), value.encode()) for name, value in values.items()]
    value = signer.gen_header(tagged, named, policy, b"DKIM-Signature", parse_pem_private_key(pem))
    return b"DKIM-Signature: " + bytes(value) + raw
