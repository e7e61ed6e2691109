"""Killed anywhere, whatever the mail server answers there: one mail, once, and only with the owner's yes.

`python tests/crash_matrix.py --cell NAME` runs one cell again.
"""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from crash_matrix import INTAKE_SAMPLE, NAMES, REAL_SAMPLE, SAMPLE, RealPlaces, lived


@pytest.fixture(scope="module")
def real_places(_real_servers: object) -> Iterator[RealPlaces]:
    """Dovecot and Postfix of this module's own; `_real_servers` skips or fails where they are not installed."""
    places = RealPlaces()
    with places.servers:
        yield places


@pytest.mark.parametrize("name", (*SAMPLE, *INTAKE_SAMPLE))
def test_in_a_fixed_sample_nothing_goes_twice_or_unasked_and_nothing_is_lost(name: str) -> None:
    assert lived(name).faults == []


@pytest.mark.long
@pytest.mark.parametrize("name", [name for name in NAMES if name not in (*SAMPLE, *INTAKE_SAMPLE)])
def test_in_every_other_cell_neither(name: str) -> None:
    assert lived(name).faults == []


@pytest.mark.real
@pytest.mark.parametrize("name", REAL_SAMPLE)
def test_nor_with_dovecot_and_postfix(real_places: RealPlaces, name: str) -> None:
    assert lived(name, real_places).faults == []


@pytest.mark.real
@pytest.mark.long
@pytest.mark.parametrize("name", [name for name in NAMES if name not in REAL_SAMPLE])
def test_nor_in_any_other_cell_with_dovecot_and_postfix(real_places: RealPlaces, name: str) -> None:
    assert lived(name, real_places).faults == []


def test_no_two_cells_have_one_name_and_the_samples_are_of_them() -> None:
    assert len(set(NAMES)) == len(NAMES)
    assert set(NAMES) > {*SAMPLE, *INTAKE_SAMPLE, *REAL_SAMPLE}
