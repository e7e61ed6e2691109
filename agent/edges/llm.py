"""One question to a language model behind an OpenAI-compatible endpoint (`POST …/chat/completions`).

By https, or in clear to this very machine. Bounded in time and size as a whole: a server that drips gains nothing.

No redirect is followed and no proxy is used: the words go to the server that the owner named, or nowhere. No error
that is raised holds the key, the words, or anything the server wrote.
"""

from __future__ import annotations

import http.client
import json
import ssl
import time
from collections.abc import Sequence
from urllib.parse import urlsplit

from agent.edges import secrets, unreached
from agent.edges.bounded_http import exchange
from agent.errors import ConnectionFailedError, FollowupError, SignInError
from agent.rules import Llm

LARGEST = 1_000_000
"""Bytes of an answer, its header included; models that think aloud are wordy."""


def ask(llm: Llm, conversation: Sequence[dict[str, str]]) -> str:
    """What the model answers. Raises SignInError or ConnectionFailedError, with the way out."""
    deadline = time.monotonic() + llm.seconds
    try:
        # No knob beside these is understood everywhere (temperature, response_format, max_tokens are not).
        body = json.dumps({"model": llm.model, "messages": list(conversation), "stream": False}).encode()
        headers = {"Content-Type": "application/json", "Accept": "application/json", "Connection": "close"}
        if key := secrets.api_key(llm, command_seconds=min(llm.seconds, secrets.COMMAND_SECONDS)):
            headers["Authorization"] = f"Bearer {key}"
        place = urlsplit(llm.url)
        headers["Host"] = place.netloc
        status, answer = exchange(
            "POST", llm.host, f"{place.path}/chat/completions", secure=place.scheme == "https", port=place.port,
            body=body, headers=headers, deadline=deadline, largest=LARGEST, ca_file=llm.ca_file,
        )  # fmt: skip
        return _content(llm, status, answer)
    except FollowupError:
        raise
    except TimeoutError:
        raise ConnectionFailedError(f"{llm.host} did not answer within {llm.seconds:g} seconds") from None
    except OverflowError:
        raise ConnectionFailedError(f"{llm.host} sent more than {LARGEST:,} bytes") from None
    except ssl.SSLCertVerificationError as error:
        mend = unreached.out_of_date(error) or "Is ca_file missing?"
        raise ConnectionFailedError(f"the certificate of {llm.host} is not trusted.", mend) from None
    except UnicodeEncodeError:
        raise SignInError("the api key holds characters that no key holds") from None
    except (OSError, http.client.HTTPException, ValueError, RecursionError) as error:
        raise ConnectionFailedError(f"{llm.host} cannot be asked ({type(error).__name__})") from None


def _content(llm: Llm, status: int, answer: bytes) -> str:
    """The text in the first choice of the answer."""
    if status in (401, 403):
        raise SignInError(f"{llm.host} refused the key ({status}): check api_key_command or api_key_file")
    if 300 <= status < 400:
        raise ConnectionFailedError(f"{llm.host} sends on to another address ({status}): name that one as url")
    if status == 404:
        raise ConnectionFailedError(f"{llm.host} knows no such address or model (404): check url and model")
    if status != 200:
        raise ConnectionFailedError(f"{llm.host} answered with {status}")
    found = json.loads(answer)
    try:
        content = found["choices"][0]["message"]["content"]
    except (LookupError, TypeError):
        content = None
    if not isinstance(content, str):
        raise ConnectionFailedError(f"{llm.host} does not answer as chat-completions do: check url")
    return content
