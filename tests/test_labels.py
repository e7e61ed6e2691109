"""The labelled mail is whole, and the half that was laid aside is what it was when it was laid aside."""

from __future__ import annotations

import pytest

from tests import labels
from tests.accuracy import SETS


def test_what_was_laid_aside_has_not_been_touched_since() -> None:
    lines = (labels.LABELLED / "aside.sha256").read_text("ascii").splitlines()
    assert labels.checksums() == {name: digest for digest, name in (line.split() for line in lines)}


@pytest.mark.parametrize("kind", sorted(SETS))
@pytest.mark.parametrize("half", ["seen", "aside"])
def test_every_mail_has_a_label_and_every_label_a_mail(kind: str, half: labels.Half) -> None:
    names = [(one.author, one.name) for one in labels.load(kind, half)]
    for author in (labels.LABELLED / kind).iterdir():
        folder = author / half
        if folder.exists():
            files = {path.name for path in folder.iterdir()} - {"expected.json"}
            assert files == {name for whose, name in names if whose == author.name}
    assert len(names) == len(set(names)) > 20
