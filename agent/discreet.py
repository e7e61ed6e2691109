"""What the log may hold: nothing of anybody's mail, no address, no code of an approval mail, no words of an error.

Servers put addresses into their answers, and those stand in what we log; here they are left out, whoever logs.
"""

from __future__ import annotations

import logging
import re
import traceback

_ADDRESS = re.compile(r"[^\s<>()\[\]\"',;:=@]{1,64}@(?=[\w.-])")
_TOKEN = re.compile(r"\bf-[a-z2-7]{20,40}\b", re.IGNORECASE)


def discreet(text: str) -> str:
    """A line without whom it names: of an address the server alone is left."""
    return _TOKEN.sub("f-…", _ADDRESS.sub("…@", text))


def trace(error: BaseException) -> str:
    """Where it came from and of what kind it is, without its words."""
    stack = "".join(traceback.format_tb(error.__traceback__)).rstrip()
    return f"{stack}\n{type(error).__name__} (its words are left out)"


class Discreet(logging.Formatter):
    """Formats as another formatter does, and leaves out what is nobody's business."""

    def __init__(self, inner: logging.Formatter) -> None:
        super().__init__()
        self._inner = inner

    def format(self, record: logging.LogRecord) -> str:
        """One record; of an exception its kind and where it came from."""
        if record.exc_info and (error := record.exc_info[1]) is not None:
            record = logging.makeLogRecord(record.__dict__ | {"exc_info": None, "exc_text": trace(error)})
        return discreet(self._inner.format(record))
