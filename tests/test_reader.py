"""The network that reads whole texts: what it says of plain sentences, and that neither names nor length trouble it."""

from __future__ import annotations

import time
from pathlib import Path

import numpy as np
import pytest

from agent.understand.persons import clauses, mentions, named_as, reader
from tests import labels

SHIPPED = Path(reader.__file__).parent.parent / "reader.npz"
TABLES = (SHIPPED, SHIPPED.with_name("whole.npz"))


def _does(text: str, owner: tuple[str, ...] = ()) -> dict[str, str]:
    """What everybody does, by the name they are first called by."""
    read = mentions.find(text)
    net = reader.readers().texts
    does = clauses.kinds(read)
    plainly = {one.start: named_as.plainly(one, read, text, does.get(one.start, ()), "") for one in read.mentions}
    encoded = reader.encoded(read, owner=owner, plainly=plainly)
    heard = net.heard(encoded.signs)
    found = {}
    for one in read.mentions:
        probable = net.probable(heard, [encoded.spots[one.start]])
        found.setdefault(one.name, reader.CLASSES[max(range(len(probable)), key=probable.__getitem__)])
    return found


PLAIN = [
    ("You will be interviewed by Ada Okoro, our head of engineering.", "Ada Okoro", "takes_part"),
    ("Ben Lund is on holiday that week and cannot be there.", "Ben Lund", "absent"),
    ("Questions about the room? Please call Cleo Marsh at reception.", "Cleo Marsh", "arranges"),
    ("Das Gespräch führt Frau Dr. Heide Brandt, Leiterin der Station.", "Heide Brandt", "takes_part"),
    ("Herr Jonas Kehl ist leider erkrankt und kann nicht teilnehmen.", "Jonas Kehl", "absent"),
    ("Bei Fragen zur Anfahrt wenden Sie sich bitte an Petra Lohse.", "Petra Lohse", "arranges"),
    ("Vous serez reçue par Hélène Marchand, directrice du service.", "Hélène Marchand", "takes_part"),
    ("Paul Girard est en congé et ne pourra pas être présent.", "Paul Girard", "absent"),
    ("La entrevista la hará Nuria Salas, jefa de compras.", "Nuria Salas", "takes_part"),
    ("Jaime Roldán estará de viaje y no podrá asistir.", "Jaime Roldán", "absent"),
    ("Il colloquio sarà condotto da Marta Ferri, responsabile vendite.", "Marta Ferri", "takes_part"),
    ("Luca Bassi purtroppo è in ferie e non potrà partecipare.", "Luca Bassi", "absent"),
    ("Je hebt het gesprek met Anneke Visser, hoofd van de afdeling.", "Anneke Visser", "takes_part"),
    ("Pieter Smit is met vakantie en kan er niet bij zijn.", "Pieter Smit", "absent"),
    ("A entrevista será conduzida por Rita Moreira, diretora clínica.", "Rita Moreira", "takes_part"),
    ("O Nuno Prates está de férias e não vai poder participar.", "Nuno Prates", "absent"),
]


@pytest.mark.parametrize(("text", "name", "does"), PLAIN, ids=[name for _, name, _ in PLAIN])
def test_what_is_plainly_said_of_somebody(text: str, name: str, does: str) -> None:
    said = _does(text)
    assert next(each for who, each in said.items() if name.split()[-1] in who) == does


def test_whose_name_it_is_makes_no_difference() -> None:
    """Only that it is one, of so many words, with or without a given name or a salutation."""
    text = "{0} will lead the interview. {1} only books the room, and {2} is away."
    mine = _does(text.format("Anna Berg", "Tom Fisher", "Clara Stone"))
    theirs = _does(text.format("Peter Holm", "Susan Wright", "Marco Bauer"))
    assert list(mine.values()) == list(theirs.values())


def test_the_owner_is_told_from_others() -> None:
    read = mentions.find("Dear Robin Keller, you will meet Ada Okoro.")
    encoded = reader.encoded(read, owner=("robin", "keller"))
    assert ["owner" in encoded.signs[encoded.spots[one.start]] for one in read.mentions] == [True, False]


def test_a_word_is_known_by_itself_and_a_name_is_not() -> None:
    read = mentions.find("Dear Robin, Ada Okoro will LEAD the interview.")
    encoded = reader.encoded(read)
    words = {sign for said in encoded.signs for sign in said if sign.startswith(reader.WORD)}
    assert words == {f"{reader.WORD}{each}" for each in ("dear", "will", "lead", "the", "interview")}


def test_of_an_endless_text_the_first_words_are_read() -> None:
    begun = time.perf_counter()
    read = mentions.find("Anna Berg will meet you. " * 2_000)
    encoded = reader.encoded(read)
    reader.readers().texts.heard(encoded.signs)
    assert len(encoded.signs) <= reader.MOST
    assert time.perf_counter() - begun < 5


def test_of_a_text_without_words_nothing_is_said() -> None:
    assert [len(each) for each in reader.readers().texts.heard(reader.encoded(mentions.find("")).signs)] == [0]


@pytest.mark.parametrize("table", TABLES, ids=[path.stem for path in TABLES])
def test_it_was_trained_on_what_lies_here(table: Path) -> None:
    with np.load(table, allow_pickle=False) as archive:
        assert str(archive["trained_on"]) == labels.reader_trained_on()


def test_what_is_no_table_is_an_error(tmp_path: Path) -> None:
    with np.load(SHIPPED, allow_pickle=False) as archive:
        arrays = {name: archive[name] for name in archive.files}
    arrays["signs"] = np.array("one\ntwo")
    path = tmp_path / "reader.npz"
    np.savez(path, **arrays)
    with pytest.raises(ValueError, match="differ in length"):
        reader.Reader.load(str(path))
