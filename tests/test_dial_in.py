"""What a conferencing program or a lawyer puts below an invitation changes nothing of who is met."""

from __future__ import annotations

import time
from email.message import EmailMessage

import pytest
from clocks import not_by_chance, within

from agent.understand import invite, people
from agent.understand import message as messages
from agent.understand.persons import dial_in
from tests.invited_blocks import blocks
from tests.people_invited import INVITATIONS
from tests.test_interview import OWNER
from tests.test_people_invited import _last, _met

LINE = "_" * 80
BELOW = {
    "teams": f"""
{LINE}
Microsoft Teams meeting
Join on your computer, mobile app or room device
Click here to join the meeting <https://teams.example/l/meetup-join/19%3ameeting>
Meeting ID: 231 884 019 22
Passcode: aBc9Kd
Or call in (audio only)
+44 20 7946 0991,,448821# United Kingdom, London
Phone Conference ID: 448 821#
Learn More <https://aka.example/JoinTeams> | Meeting options
{LINE}
""",
    "teams in German": f"""
{LINE}
Microsoft Teams-Besprechung
Nehmen Sie auf Ihrem Computer, in der mobilen App oder im Raumgerät teil
Hier klicken, um an der Besprechung teilzunehmen
Besprechungs-ID: 389 221 443 10
Kennung: hT7sQe
Weitere Infos | Besprechungsoptionen
""",
    "teams in French": f"""
{LINE}
Réunion Microsoft Teams
Rejoindre sur votre ordinateur, application mobile ou appareil de la salle
Cliquez ici pour rejoindre la réunion
ID de réunion : 389 221 443 10
Code secret : hT7sQe
En savoir plus | Options de réunion
""",
    "zoom": """

Join Zoom Meeting
https://us02web.zoom.example/j/81234567890?pwd=abc

Meeting ID: 812 3456 7890
Passcode: 445566

One tap mobile
+16699006833,,81234567890# US (San Jose)

Dial by your location
        +1 669 900 6833 US (San Jose)
Find your local number: https://us02web.zoom.example/u/kdX
""",
    "lawyer": """

--
This e-mail and any attachments are confidential and intended solely for the addressee. If you are not the intended \
recipient please delete it.
""",
}


@pytest.mark.parametrize("program", BELOW)
def test_who_is_met_is_the_same_above_what_a_program_adds(program: str) -> None:
    """Nearly: a name alone at the end signs, and at the end of more words may do something else."""
    told = [each for each in (*INVITATIONS, *blocks("later.txt")) if each.met][::4]
    right = [each for each in told if _met(each) == sorted(map(_last, each.met))]
    assert len(right) > 20
    lost = [each.text for each in right if _met(each._replace(text=each.text + BELOW[program])) != _met(each)]
    assert len(lost) <= len(right) // 20, lost


def test_what_somebody_wrote_is_kept() -> None:
    text = (
        "Hi Jane,\n\nJoin us at the yard on Thursday and you will meet Anna Berg and Bo Li.\n\n"
        "Learn more about us from Bo, who has been here since the beginning and knows every machine by its name.\n"
        "Ring me on 0170 1234567 if you are late."
    )
    assert dial_in.without(text) == text


def test_the_lines_of_a_program_are_cut() -> None:
    text = "Hi Jane, Bo and I look forward to it.\nAnna"
    for program in ("teams in German", "teams in French"):
        assert dial_in.without(text + BELOW[program]).strip() == text


@pytest.mark.parametrize(
    "piece", ["a", " ", "7", "\n", "join ", "+1 ", "_", "meeting id\n", "this e-mail is confidential "]
)
@not_by_chance
def test_a_text_that_only_repeats_itself_is_cut_in_time(piece: str) -> None:
    begun = time.process_time()
    dial_in.without(piece * (20_000 // len(piece)))
    within(begun, 1, piece)


def test_a_mails_own_words_are_read_where_the_calendar_tells_only_how_to_get_into_the_room() -> None:
    room = BELOW["zoom"].strip()
    mail = EmailMessage()
    mail["From"], mail["To"] = "Lea Hay <lea@globex.example>", "Jane Doe <jane@example.org>"
    mail["Subject"], mail["Date"] = "Final conversation", "Mon, 1 Mar 2027 09:00:00 +0000"
    mail.set_content(
        "Dear Jane,\n\nI look after Tom's diary. Tom Wexley would like to see you on his own, and I will not be there."
        f"\n\n{room}\n\nBest wishes\nLea Hay\nExecutive Assistant to Tom Wexley\n"
    )
    folded_room = room.replace("\n", "\\n").replace(",", "\\,")
    mail.add_alternative(
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Zoom//EN\r\nMETHOD:REQUEST\r\nBEGIN:VEVENT\r\nUID:1@globex.example"
        "\r\nDTSTAMP:20270301T090000Z\r\nDTSTART:20270303T090000Z\r\nDTEND:20270303T100000Z\r\nSUMMARY:Interview"
        "\r\nORGANIZER;CN=Lea Hay:mailto:lea@globex.example\r\nATTENDEE;CN=Jane Doe:mailto:jane@example.org"
        f"\r\nATTENDEE;CN=Tom Wexley:mailto:tom@globex.example\r\nDESCRIPTION:{folded_room}"
        "\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n",
        subtype="calendar",
    )
    read = messages.parse(mail.as_bytes())
    here = people.crowd_of(invite.events(read)[0], read, OWNER, companies=())
    assert "look after Tom's diary" in here.text and "Executive Assistant" in here.text
