"""Collects the words that people write small, and writes agent/understand/ordinary_words.txt.

    python tests/collect_words.py

A word that three authors of labelled mail write without a capital, and that is nobody's given name, is hardly
somebody's: "Personas y Talento". Read are the lessons and the half `seen`; what is laid aside never is. To these come
the words of tests/labelled/words, written down for it. The same files give the same list.
"""

from __future__ import annotations

import email
import email.policy
import re
import sys
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from agent.understand.employers.employer import folded
from agent.understand.name_words.family_names import FAMILY_NAMES
from agent.understand.name_words.given_names import GIVEN
from tests import labels

LIST = Path(__file__).resolve().parent.parent / "agent" / "understand" / "ordinary_words.txt"
AUTHORS = 3
WRITTEN = labels.LABELLED / "words"
"""A file a language, a word a line: what nobody is called."""
LEAST = 3
"""Letters of a word; a shorter one may be anybody's initials."""
QUICK = ("answers", "wishes")
"""Sets typed in haste, in which names have no capitals either."""
_ADDRESS = re.compile(r"\S*(?:@|://|\w[._]\w)\S*")
_IDENTIFIER = re.compile(r"^(?:UID|X-|ATTACH|PRODID)[^\n]*$", re.MULTILINE)
_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")


def texts() -> Iterator[tuple[str, str]]:
    """Every text of the labelled mail with its author."""
    for path in sorted(labels.LABELLED.rglob("*")):
        kind, *rest = path.relative_to(labels.LABELLED).parts
        if not path.is_file() or "aside" in path.parts or path.stem == "aside" or kind in QUICK:
            continue
        author = f"{kind}/{rest[0] if rest else ''}"
        if path.suffix == ".eml":
            mail = email.message_from_bytes(path.read_bytes(), policy=email.policy.default)
            for part in mail.walk():
                if part.get_content_maintype() == "text":
                    yield author, part.get_payload(decode=True).decode("utf-8", "replace")  # type: ignore[union-attr]
        elif path.suffix in {".ics", ".jsonl", ".tsv"}:
            yield author, path.read_text("utf-8", "replace")


def words() -> list[str]:
    """The list: in order, each once."""
    written = {folded(word) for path in sorted(WRITTEN.glob("*.txt")) for word in path.read_text("utf-8").split()}
    by: dict[str, set[str]] = defaultdict(set)
    for author, text in texts():
        unfolded = text.replace("\r\n ", "").replace("\n ", "").replace("\\n", "\n")
        for word in _WORD.findall(_ADDRESS.sub(" ", _IDENTIFIER.sub("", unfolded))):
            if word[0].islower() and len(word) >= LEAST:
                by[folded(word)].add(author)
    return sorted(
        word
        for word in {*by, *written}
        if (len(by[word]) >= AUTHORS or word in written)
        and word not in GIVEN
        and word not in FAMILY_NAMES
        and word.isalpha()
    )


def main() -> None:
    """Write it."""
    found = words()
    LIST.write_text("".join(f"{word}\n" for word in found), "utf-8")
    sys.stdout.write(f"{len(found)} words, {LIST.stat().st_size:,} bytes\n")


if __name__ == "__main__":
    main()
