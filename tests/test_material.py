"""The owner's material: attached where they say so or were asked, shown first, once a person, never another file."""

from __future__ import annotations

import email
import email.policy
from collections.abc import Iterator
from datetime import UTC, datetime
from email.message import EmailMessage
from pathlib import Path

import pytest
from stories import ANNA, SHOWN, Story, berlin, invited, story, thanked

from agent import material_kinds
from agent.compose import mime
from agent.compose.enclose import with_material
from agent.edges import material_file
from agent.errors import MaterialError
from agent.facts import DraftState
from agent.model import Address, Enclosure, Text
from agent.understand import message as messages
from agent.understand.debriefs import material

EVENING = berlin(3, 10, 21)
PDF = b"%PDF-1.7\n" + bytes(range(256)) * 40


def rules(folder: Path, more: str = "") -> str:
    (folder / "portfolio.pdf").write_bytes(PDF)
    (folder / "references.txt").write_text("Ann Other, +49 30 1234")
    return f"""
materials:
  - {{name: portfolio, file: {folder}/portfolio.pdf, offer: [thank_you]}}
  - {{name: case study, link: https://jane.example/case}}
  - {{name: references, file: {folder}/references.txt}}
{more}
"""


@pytest.fixture
def one(tmp_path: Path) -> Iterator[Story]:
    """One draft, to Anna, waits; there is a portfolio, a case study and a list of references."""
    with story(tmp_path, extra=rules(tmp_path)) as told:
        invited(told, ANNA)
        told.live_until(SHOWN)
        yield told


def attachments(raw: bytes) -> list[tuple[str | None, str, bytes]]:
    mail = email.message_from_bytes(raw, policy=email.policy.default)
    assert isinstance(mail, EmailMessage)
    return [
        (part.get_filename(), part.get_content_type(), part.get_payload(decode=True))
        for part in mail.iter_attachments()
    ]


# --- on the owner's word --------------------------------------------------------------------------


def test_attach_in_a_detail_makes_a_new_draft_with_the_file_which_needs_its_own_yes(one: Story) -> None:
    assert "Can be attached: portfolio" in one.read("approval")[0].text
    one.says("detail: attach portfolio")
    shown = one.read("approval")[-1]
    assert "Attached: portfolio.pdf (PDF, 10 kB)" in shown.text
    assert "I attach my portfolio." in shown.text
    one.says("send", to=one.to_owner("approval")[0])  # the yes to the text without it
    one.live_until(EVENING)
    assert not one.sent()
    one.says("send")
    one.live_until(berlin(3, 11, 12))
    ((to, raw),) = one.sent()
    assert to == ANNA[1]
    assert attachments(raw) == [("portfolio.pdf", "application/pdf", PDF)]
    assert messages.parse(raw).text.startswith(("Hi Anna", "Dear Anna", "Hello Anna"))


def test_a_link_is_told_in_words(one: Story) -> None:
    one.says("detail: attach the case study")
    (row,) = one.drafts()
    assert "You can find my case study here: https://jane.example/case" in row.text.body
    assert not row.text.enclosed


def test_what_is_not_in_the_rules_is_not_understood(one: Story) -> None:
    one.says("detail: attach my diploma")
    assert "portfolio, case study, references" in " ".join(one.read("told")[-1].text.split())
    (row,) = one.drafts()
    assert not row.text.enclosed


def test_a_person_gets_a_material_once(one: Story) -> None:
    one.says("detail: attach portfolio")
    one.says("send")
    one.live_until(EVENING)
    assert len(one.sent()) == 1
    one.live_until(berlin(3, 18, 12))
    one.says("detail: attach portfolio")
    (row,) = one.drafts("status_check")
    assert not row.text.enclosed


# --- the file -------------------------------------------------------------------------------------


@pytest.mark.parametrize("change", ["other bytes", "gone", "longer"])
def test_a_file_that_is_not_what_was_shown_does_not_go_and_the_owner_is_told(
    one: Story, tmp_path: Path, change: str
) -> None:
    one.says("detail: attach portfolio")
    one.says("send")
    path = tmp_path / "portfolio.pdf"
    if change == "gone":
        path.unlink()
    else:
        path.write_bytes(PDF[:-1] + b"x" if change == "other bytes" else PDF + b"x")
    one.live_until(EVENING)
    assert not one.sent()
    told = one.read("told")[-1]
    assert "portfolio" in told.text
    (row,) = one.drafts()
    assert row.state is DraftState.STAGED  # shown anew, as it would go now
    assert bool(row.text.enclosed) is (change != "gone")
    if change == "gone":
        assert "not attached" in one.read("approval")[-1].text
    one.says("send")
    one.live_until(berlin(3, 11, 12))
    ((_, raw),) = one.sent()
    assert len(attachments(raw)) == (change != "gone")


def test_a_file_that_is_too_large_is_left_out_and_said(tmp_path: Path) -> None:
    more = "courtesy: {attachments: 5 kB}"
    with story(tmp_path, extra=rules(tmp_path, more)) as life:
        invited(life, ANNA)
        life.live_until(SHOWN)
        life.says("detail: attach portfolio\ndetail: their data model")
        (row,) = life.drafts()
        assert not row.text.enclosed
        assert "larger than 0.005 MB" in life.read("approval")[-1].text


def test_a_restart_between_yes_and_send_sends_the_file_once(one: Story) -> None:
    one.says("detail: attach portfolio")
    one.says("send")
    one.restart()
    one.live_until(EVENING)
    ((_, raw),) = one.sent()
    assert attachments(raw)[0][2] == PDF


@pytest.mark.parametrize(
    ("name", "data", "kind", "filename"),
    [
        ("Mappe.pdf", b"%PDF-1.4 x", "application/pdf", "Mappe.pdf"),
        ("picture.pdf", b"\x89PNG\r\n\x1a\nx", "image/png", "picture.png"),
        ("foto.jpeg", b"\xff\xd8\xff\xe0", "image/jpeg", "foto.jpeg"),
        ("notes.md", b"# Hi\n", "text/plain", "notes.md"),
        ("notes", "Grüße".encode(), "text/plain", "notes.txt"),
        ("talk.docx", b"PK\x03\x04....word/document.xml", "application/vnd.openxmlformats-officedocument."
         "wordprocessingml.document", "talk.docx"),
        ("x.zip", b"PK\x03\x04....", "application/zip", "x.zip"),
        ("page.txt", b"<!DOCTYPE html><p>", "text/html", "page.html"),
        ('a"b\r\nBcc: x.pdf', b"%PDF-", "application/pdf", "a-b-Bcc- x.pdf"),
        ("..hidden..pdf", b"%PDF-", "application/pdf", "hidden.pdf"),
        ("Lebenslauf Müller.pdf", b"%PDF-", "application/pdf", "Lebenslauf Müller.pdf"),
    ],
)  # fmt: skip
def test_what_a_file_is_is_told_by_its_content_and_its_name_is_made_safe(
    tmp_path: Path, name: str, data: bytes, kind: str, filename: str
) -> None:
    path = tmp_path / name
    path.write_bytes(data)
    found, read = material_file.read("x", path, 1_000)
    assert (found.kind, found.filename, read) == (kind, filename, data)


@pytest.mark.parametrize(("data", "why"), [(b"", "empty"), (b"MZ\x90", "program"), (b"x" * 1001, "larger")])
def test_what_is_no_material_is_refused(tmp_path: Path, data: bytes, why: str) -> None:
    path = tmp_path / "x"
    path.write_bytes(data)
    with pytest.raises(MaterialError, match=why):
        material_file.read("x", path, 1_000)
    with pytest.raises(MaterialError, match="cannot be read"):
        material_file.read("x", tmp_path / "none", 1_000)


@pytest.mark.parametrize("filename", ["portfolio.pdf", "Mappe Grüße.pdf", 'a"b.pdf', "ä" * 60 + ".pdf"])
def test_the_bytes_hold_words_and_files_as_any_reader_finds_them(filename: str) -> None:
    each = Enclosure("portfolio", filename, "application/pdf", len(PDF), "", "")
    raw = mime.to_contact(
        Text("Hello", "Grüße aus Köln\n\nFrom here on\n"), from_=Address("Jane", "jane@example.org"),
        to=Address("Ann", "ann@globex.example"), message_id="<a@example.org>",
        date=datetime(2026, 3, 9, tzinfo=UTC), enclosed=[(each, PDF)],
    )  # fmt: skip
    assert max(map(len, raw.split(b"\r\n"))) <= 998
    assert b"\n" not in raw.replace(b"\r\n", b"")
    ((name, kind, data),) = attachments(raw)
    assert (name, kind, data) == (filename.replace('"', "'"), "application/pdf", PDF)
    assert messages.parse(raw).text == "Grüße aus Köln\n\nFrom here on\n"


def test_the_paragraph_stands_before_the_sign_off() -> None:
    each = Enclosure("portfolio", "p.pdf", "application/pdf", 3, "", "")
    text = Text("s", "Hi Ann,\n\nthanks.\n\nKind regards,\nJane Doe\nBerlin\n")
    body = with_material(text, [each], [], "Jane Doe\nBerlin").body
    assert body == "Hi Ann,\n\nthanks.\n\nI attach my portfolio.\n\nKind regards,\nJane Doe\nBerlin\n"


# --- when they ask for it -------------------------------------------------------------------------


ASKS = "Hi Jane,\n\ncould you please send us your portfolio? We would like to see it.\n\nBest,\nAnna"


def test_who_asks_for_it_gets_one_answer_with_it_and_only_with_a_yes(tmp_path: Path) -> None:
    with story(tmp_path, extra=rules(tmp_path)) as life:
        thanked(life)
        before = len(life.sent())
        life.live_until(berlin(3, 12, 10))
        life.writes(ANNA[1], ASKS, name=ANNA[0], answers=life.sent()[0][1])
        life.live_until(berlin(3, 12, 12))
        (row,) = life.drafts("requested_material")
        assert [each.filename for each in row.text.enclosed] == ["portfolio.pdf"]
        assert row.text.subject.startswith("Re: ")
        life.live_until(berlin(3, 12, 14))
        assert len(life.sent()) == before
        life.says("send")
        life.live_until(berlin(3, 13, 12))
        assert len(life.sent()) == before + 1
        assert attachments(life.sent()[-1][1])[0][0] == "portfolio.pdf"
        life.live_until(berlin(3, 18, 12))
        assert len(life.drafts("requested_material")) == 1


@pytest.mark.parametrize(
    ("words", "language", "goes", "said"),
    [
        ("Could you share some samples of your work and your CV?", "en", ["work", "cv"],
         "I attach my work samples and my CV."),
        ("könnten Sie uns bitte Arbeitsproben und Ihren Lebenslauf schicken?", "de", ["work", "cv"],
         "Ich habe meine Arbeitsproben und meinen Lebenslauf angehängt."),
        ("pourriez-vous nous envoyer votre CV et des exemples de votre travail ?", "fr", ["work", "cv"],
         "Voici en pièce jointe des exemples de mon travail et mon CV."),
        ("¿podrías enviarnos tu currículum, por favor?", "es", ["cv"], "Adjunto mi currículum."),
    ],
)  # fmt: skip
def test_what_they_ask_for_is_known_by_the_names_of_four_languages(
    tmp_path: Path, words: str, language: str, goes: list[str], said: str
) -> None:
    for name in ("work", "cv"):
        (tmp_path / f"{name}.pdf").write_bytes(PDF)
    extra = f"""
templates: {{language: {language}}}
materials:
  - {{name: work samples, file: {tmp_path}/work.pdf}}
  - {{name: CV, file: {tmp_path}/cv.pdf}}
"""
    with story(tmp_path, extra=extra) as life:
        thanked(life)
        life.live_until(berlin(3, 12, 10))
        life.writes(ANNA[1], f"Hi Jane,\n\n{words}\n\nAnna", name=ANNA[0], answers=life.sent()[0][1])
        life.live_until(berlin(3, 12, 12))
        (row,) = life.drafts("requested_material")
        assert [each.filename for each in row.text.enclosed] == [f"{name}.pdf" for name in goes]
        # What it is about comes first: behind the opening, not behind the offer to answer questions.
        assert said in row.text.body.split("\n\n")[1]


def test_that_they_ask_for_references_as_well_is_said_beside_the_draft(tmp_path: Path) -> None:
    with story(tmp_path, extra=rules(tmp_path)) as life:
        thanked(life)
        life.live_until(berlin(3, 12, 10))
        words = ASKS.replace("your portfolio", "your portfolio and two references")
        life.writes(ANNA[1], words, name=ANNA[0], answers=life.sent()[0][1])
        life.live_until(berlin(3, 12, 12))
        (row,) = life.drafts("requested_material")
        assert [each.name for each in row.text.enclosed] == ["portfolio"]
        assert "they ask for references, too" in life.read("approval")[-1].text


@pytest.mark.parametrize(
    ("words", "names", "found"),
    [
        ("please send your résumé", ["CV"], ["CV"]),
        ("we will resume the process next week", ["CV"], []),
        ("your CV, please", ["CV English", "CV German"], []),
        ("ein paar Arbeitsproben", ["work samples", "portfolio"], ["work samples"]),
        ("un extrait de votre portfolio", ["Portfolio"], ["Portfolio"]),
        ("a writing sample", ["work samples"], []),
        ("your references", ["references", "CV"], []),
    ],
)
def test_a_kind_names_the_one_material_that_is_of_it(words: str, names: list[str], found: list[str]) -> None:
    assert material_kinds.of_a_kind(words, names) == found


@pytest.mark.parametrize(
    ("name", "language", "said"),
    [
        ("work samples", "de", "Arbeitsproben"),
        ("Lebenslauf", "en", "CV"),
        ("my résumé", "fr", "CV"),
        ("résumé", "en", "résumé"),
        ("design samples", "en", "design samples"),
        ("Arbeitsproben", "de", "Arbeitsproben"),
        ("the Oslo study", "de", "the Oslo study"),
    ],
)
def test_a_material_is_called_as_the_letter_is_written(name: str, language: str, said: str) -> None:
    assert material_kinds.said(name, language) == said


def test_references_are_never_attached_by_themselves(tmp_path: Path) -> None:
    with story(tmp_path, extra=rules(tmp_path)) as life:
        thanked(life)
        life.live_until(berlin(3, 12, 10))
        words = ASKS.replace("portfolio", "references")
        life.writes(ANNA[1], words, name=ANNA[0], answers=life.sent()[0][1])
        life.live_until(berlin(3, 13, 12))
        assert not life.drafts("requested_material")
        assert len(life.sent()) == 1


def test_who_answers_it_by_hand_needs_no_draft(tmp_path: Path) -> None:
    with story(tmp_path, extra=rules(tmp_path)) as life:
        thanked(life)
        life.live_until(berlin(3, 12, 10))
        life.writes(ANNA[1], ASKS, name=ANNA[0], answers=life.sent()[0][1])
        life.live_until(berlin(3, 12, 11))
        life.owner_writes(ANNA[1], "Here it is.")
        life.live_until(berlin(3, 12, 13))
        assert {row.state for row in life.drafts("requested_material")} <= {DraftState.WITHDRAWN}


# --- in the debrief -------------------------------------------------------------------------------


def test_material_in_the_debrief_goes_with_what_was_forgotten(tmp_path: Path) -> None:
    with story(tmp_path, extra=rules(tmp_path, "debrief: {mode: remind}")) as life:
        invited(life, ANNA)
        life.live_until(SHOWN)
        life.says("Kafka. I forgot to mention the Rust work; attach portfolio", to=life.latest("debrief"))
        life.says("send")
        life.live_until(berlin(3, 17, 12))
        (row,) = life.drafts("additional_information")
        assert "Rust work" in row.text.body
        assert [each.name for each in row.text.enclosed] == ["portfolio"]
        (thanks,) = life.drafts()
        assert not thanks.text.enclosed


def test_material_for_one_person_goes_with_the_note_to_them(tmp_path: Path) -> None:
    with story(tmp_path, extra=rules(tmp_path, "debrief: {mode: remind}")) as life:
        invited(life)
        life.live_until(SHOWN)
        life.says("Bob wants to see my portfolio. Anna: hiring.", to=life.latest("debrief"))
        enclosed = {row.address.partition(".")[0]: len(row.text.enclosed) for row in life.drafts()}
        assert enclosed == {"anna": 0, "bob": 1, "priya": 0}


@pytest.mark.parametrize(
    ("words", "names", "rest"),
    [
        ("attach portfolio", ["portfolio"], ""),
        ("Please attach my portfolio and the case study.", ["portfolio", "case study"], ""),
        ("attach portfolio; we spoke about Kafka", ["portfolio"], "we spoke about Kafka"),
        ("attach portfolio\nand the Kafka story", ["portfolio"], "and the Kafka story"),
        ("attach diploma", [], ""),
        ("joindre le portfolio", ["portfolio"], ""),
        ("Portfolio was discussed at length", None, None),
        ("how they attach logs to traces", None, None),
        ("don't attach the portfolio", None, None),
    ],
)
def test_an_order_to_attach(words: str, names: list[str] | None, rest: str | None) -> None:
    found = material.order(words, ("portfolio", "case study"))
    assert found == (None if names is None else (names, rest))
