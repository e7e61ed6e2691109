"""Every mistake in a configuration is told, at its place, and the example broken one value at a time."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml
from config_text import EXAMPLE, parsed, problems, told
from rows import in_turn

from agent import config
from agent.errors import ConfigError

MISTAKES = [
    ("sequence: {thank_you: off}", "2:23: a map belongs here; a step is switched off with {mode: off}"),
    ("sequence: {thankyou: {mode: off}}", "2:12: unknown step 'thankyou', did you mean 'thank_you'?"),
    ("sequence: {gift: {after: interview}}", "2:12: 'gift' is a step of your own and needs until, to as well"),
    ("sequence: {closed: {after: interview}}", "2:12: 'closed' is the name of something else"),
    ("sequence: {../x: {after: interview}}", "2:12: '../x' cannot name a step"),
    ("sequence: {update: {after: last_contract}}", "2:28: nothing is called 'last_contract', did you mean 'last_c"),
    ("sequence: {update: {after: follow_company}}", "2:28: nothing is called 'follow_company'"),
    ("sequence: {thank_you: {after: status_check}}", "2:31: these steps wait for each other: thank_you after status"),
    ("sequence: {update: {after: update}}", "2:28: these steps wait for each other: update after update"),
    ("sequence: {thank_you: {from: 3 days}}", "2:30: from (3 days) is later than until (48 hours)"),
    ("sequence: {status_check: {until: 6 days}}", "2:34: from (7 days) is later than until (6 days)"),
    ("sequence: {update: {mode: sned}}", "2:27: 'sned' is not one of stage, send, remind, off, did you mean 'send'?"),
    ("sequence: {update: {times: 0}}", "2:28: '0' is not a whole number from 1 to 20"),
    ("sequence: {update: {days: []}}", "2:27: with no day nothing could ever go out"),
    ("sequence: {update: {holidays: DE-BY}}", "2:31: 'DE-BY' is not auto, ignore or a list of regions"),
    ("reminders: {social_and_events: {every: 1 hour}}", "2:40: more often than once a day"),
    ("reminders: {phone_call: {every: 2 days, after: closed}}", "2:26: a reminder comes either every so often or"),
    ("reminders: {phone_call: {mode: send}}", "2:32: 'send' is not one of remind, off"),
    ("reminders: {call_mum: {to: sender}}", "2:13: 'call_mum' is a reminder of your own and needs after or every"),
    ("courtesy: {gap: 3 days}", "2:12: unknown key 'gap'; allowed here: hours, days"),
    ("courtesy: {holidays: [Bavaria]}", "2:23: 'Bavaria' is no region"),
    ("courtesy: {holidays: []}", "2:22: with no region there is no holiday"),
    ("courtesy: []", "2:11: a map belongs here"),
    ("employers: {A: {}, a: {}}", "2:20: 'a' stands here already in other letters"),
    ("employers: {a: {sequence: {update: {after: update}}}}", "2:44: these steps wait for each other"),
    ("employers: {a: {pause: perhaps}}", "2:24: 'perhaps' is not yes or no"),
    ("approval: {at: boss@work.example}", "2:16: 'boss@work.example' is none of your addresses"),
    ("approval: {reminder: once}", "2:22: 'once' is not yes or no"),
    ("digest: {at: noon}", "2:14: 'noon' is no time of day: write it as 09:00"),
    ("digest: {at: 24:10}", "2:14: '24:10': there is no 24:10 in a day"),
    ("digest: {weekly: mon}", "2:18: 'mon' is no day with its hour: write it as mon 09:00, or off"),
    ("digest: {weekly: 09:00}", "2:18: '09:00' is no day with its hour"),
    ("digest: {weekly: moon 09:00}", "2:18: 'moon' is not one of mon, tue"),
    ("digest: {daily: no}", "2:10: unknown key 'daily'; allowed here: at, weekly"),
    ("digest: off", "2:9: a map belongs here"),
    ("approval: {trusted_authserv: [a b]}", "2:31: 'a b' is no server's name"),
    ("calendars: [{caldav: https://cal.example/you/}]", "2:13: caldav needs exactly one of password, password_command"),
    ("calendars: [{caldav: http://cal.example/, password_file: p}]", "2:22: a password never travels in clear"),
    ("calendars: [{caldav: https://a:b@cal.example/, password_file: p}]", "2:22: the address holds a user or password"),
    ("calendars: [{caldav: cal.example, password_file: p}]", "2:22: 'cal.example' is no address such as https://"),
    ("calendars: [{folder: a, user: me}]", "2:25: user goes with caldav alone"),
    ("calendars: [{ics_command: 'curl x | head'}]", "2:27: no shell runs this command"),
    ("calendars: [{ics_file: https://cal.example/s3cret}]", "2:24: this is an address on the net"),
    ("calendars: [{folder: a, ics_file: b}]", "2:13: a calendar needs exactly one of folder, ics_file, ics_command"),
    ("calendars: ~/calendars", "2:12: a list belongs here: write [{folder: ~/calendars}]"),
    ("materials: [{name: x}]", "2:13: a material needs file"),
    ("materials: [{name: x, file: a, link: https://x.example}]", "2:13: a material is either a file or a link"),
    ("materials: [{name: x, link: example.org}]", "2:29: 'example.org' is no link"),
    ("courtesy: {attachments: 5 apples}", "2:25: '5 apples' is no size"),
    ("courtesy: {attachments: 50 MB}", "2:25: hardly any server takes more than 25 MB"),
    ("debrief: {mode: stage}", "2:17: 'stage' is not one of remind, off"),
    ("materials: [{name: x, file: y, offer: [statuscheck]}]", "2:40: 'statuscheck' is not one of thank_you"),
    ("interviews: {always: acme.example}", "2:22: a list belongs here: write ["),
    ("templates: {folder: ~nobody.at.all/x}", "2:21: '~nobody.at.all/x': whose home"),
    ("understanding: {llm: {url: http://localhost/v1}}", "2:22: llm needs model"),
    ("understanding: {llm: {model: m}}", "2:22: llm needs url"),
    ("understanding: {llm: m}", "2:22: a map belongs here"),
    ("understanding: {lm: {}}", "2:17: unknown key 'lm'"),
    ("understanding: {llm: {api_key: s3cret}}", "2:23: unknown key 'api_key', did you mean"),
    ("understanding: {llm: {url: http://llm.example/v1, model: m}}", "2:28: words of mails never travel in clear"),
    ("understanding: {llm: {url: http://192.168.1.7:11434, model: m}}", "2:28: words of mails never travel in clear"),
    ("understanding: {llm: {url: http://localhost.llm.example, model: m}}", "2:28: words of mails never travel in"),
    ("understanding: {llm: {url: 'http://localhost@llm.example/', model: m}}", "2:28: the address holds more than"),
    ("understanding: {llm: {url: 'https://u:s3cret@llm.example/', model: m}}", "2:28: the address holds more than"),
    ("understanding: {llm: {url: 'https://llm.example/v1?key=s3cret', model: m}}", "2:28: the address holds more than"),
    ("understanding: {llm: {url: 'https://llm.example/v1#s3cret', model: m}}", "2:28: the address holds more than"),
    ("understanding: {llm: {url: 'file:///etc/passwd', model: m}}", "2:28: this is no address such as"),
    ("understanding: {llm: {url: llm.example/v1, model: m}}", "2:28: this is no address such as"),
    ("understanding: {llm: {url: 'https://llm.example:port/', model: m}}", "2:28: this is no address such as"),
    ("understanding: {llm: {url: 'https://llm.example:0/', model: m}}", "2:28: this is no address such as"),
    ("understanding: {llm: {url: 'https://[::1/', model: m}}", "2:28: this is no address such as"),
    ("understanding: {llm: {url: 'https://lłm.example/', model: m}}", "2:28: this is no address such as"),
    ("understanding: {llm: {url: 'https://llm.example/a b', model: m}}", "2:28: this is no address such as"),
    ("understanding: {llm: {timeout: 0 seconds}}", "2:32: '0 seconds' is not between 1 second and 10 minutes"),
    ("understanding: {llm: {timeout: 1 hour}}", "2:32: '1 hour' is not between 1 second and 10 minutes"),
    ("understanding: {llm: {api_key_file: a, api_key_command: b}}", "2:40: llm has api_key_file already"),
    ("mail: {imap: {host: imaps://a.example}}", "2:21: 'imaps://a.example' is more than a server's name"),
    ("mail: {imap: {host: 'a.example:993'}}", "2:21: 'a.example:993' is more than a server's name"),
    ("mail: {imap: {host: a.example}}", "2:7: mail needs smtp and login"),
    ("mail: {imap: {port: 993}}", "2:14: a server needs host"),
    ("mail: {imap: {tls: none}}", "2:20: 'none' is not one of auto, implicit, starttls"),
    ("mail: {imap: {port: 65536}}", "2:21: '65536' is not a whole number"),
    ("mail: {folders: []}", "2:17: with no folder nothing could be read"),
    ("mail: {folders: INBOX}", "2:17: 'INBOX' is not all, nor a list"),
    ("mail: {login: {user: n}}", "2:15: login needs one of password, password_command, password_file, credential"),
    ("mail: {login: {oauth: google}}", "2:16: oauth needs client_id"),
    ("mail: {login: {token_command: x, password: y}}", "2:34: login has token_command already"),
    ("mail: {login: {keyring: -x}}", "2:25: this cannot name a service in the keyring"),
    ("mail: {login: {password: a, credential: b}}", "2:29: login has password already: keep one of the two"),
    ("mail: {login: {credential: ../shadow}}", "2:28: this cannot name a systemd credential"),
    ("mail: {login: {password_command: pass show mail | head -1}}", "2:34: no shell runs this command"),
    ("mail: {login: {password_command: pass 'show}}", "2:34: a quote in this command is not closed"),
    ("mail: {login: {password_command: []}}", "2:34: a command belongs here"),
    ('mail: {login: {password_command: [pass, "a\\0b"]}}', "2:41: an escape in this text is no character"),
    ("owner: {}", "2:1: duplicate key 'owner', first in line 1: keep one"),
    ("adress: x", "2:1: unknown key 'adress'; allowed here: owner, mail"),
    ("courtsey: {}", "2:1: unknown key 'courtsey', did you mean 'courtesy'?"),
    ("interviews: &a {}", "2:13: anchors (&name) are not read"),
    ("interviews: *a", "2:13: aliases (*name) are not read"),
    ("courtesy: {per_day: !!int 3}", "2:21: tags (!…) are not read"),
    ("x: !!python/object/apply:os.system [true]", "2:4: tags (!…) are not read"),
    ("<<: {a: b}", "2:1: unknown key '<<'"),
    ("? [a]\n: b", "2:3: a key must be a word"),
    ("---\nowner: x", "2:1: a second document begins here"),
    ("courtesy:\n\tper_day: 3", "3:1: a tab cannot stand here: indent with blanks"),
    ("courtesy: @x", "2:11: character '@' cannot begin a value: put it in quotes"),
    ("courtesy: 'x", "2:11: a quote opens here and is never closed"),
    ("courtesy: {per_day: 3", "2:11: a bracket opens here and is not closed"),
    ("courtesy: per_day: 3", "2:18: a ':' cannot stand here"),
    ("courtesy:\n    per_day: 3\n  hours: x", "4:3: this does not belong here: indent it as its neighbours"),
    ('courtesy: "\\UFFFFFFFF"', "2:1: an escape or a number that YAML does not allow"),
    ("courtesy: \x07", "2:11: a character that YAML does not allow"),
    ("courtesy: " + "[" * 5000, "2:22: nested more than 12 deep"),
    ("courtesy: " + "{a: " * 5000, "2:55: nested more than 12 deep"),
    ("interviews: {never: [" + "a, " * 20_000 + "]}", "2:29974: more than 10,000 entries are not read"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), MISTAKES, ids=[text[:50] for text, _ in MISTAKES])
def test_a_mistake_is_told_at_its_place(text: str, expected: str) -> None:
    lines = told(text).splitlines()
    assert any(line.startswith(expected) for line in lines), lines


@pytest.mark.parametrize(
    ("opens", "until"),
    [
        ("3 hours", "3 hours"),
        ("2 days", "48 hours"),
        ("30 hours", "1 day"),  # the last day is included
        ("5 business days", "5 days"),  # from a Sunday on
        ("7 days", "5 business days"),  # from a Friday on, with the weekend
        ("0 days", "1 hour"),
    ],
)
def test_a_window_that_may_open_is_let_be(opens: str, until: str) -> None:
    step = parsed(f"sequence: {{update: {{from: {opens}, until: {until}}}}}").sequence["update"]
    assert (str(step.opens), str(step.closes)) == (opens, until)


@pytest.mark.parametrize(
    ("opens", "until"), [("6 business days", "7 days"), ("8 days", "5 business days"), ("3 days", "48 hours")]
)
def test_a_window_that_never_opens_is_told(opens: str, until: str) -> None:
    assert "the step could never go out" in told(f"sequence: {{update: {{from: {opens}, until: {until}}}}}")


def test_every_problem_is_told_at_once_in_order_of_place() -> None:
    text = "courtesy: {per_day: x, hours: y}\nsequence: {update: {mode: z}}\nowner: {nam: N, addresses: [a]}\n"
    with pytest.raises(ConfigError) as caught:
        config.parse(text, path=Path("config.yaml"), default_zone="UTC")
    places = [":".join(line.split(":")[:3]) for line in str(caught.value).splitlines()]
    assert places == [
        "config.yaml:1:21",  # per_day
        "config.yaml:1:31",  # hours
        "config.yaml:2:27",  # mode
        "config.yaml:3:8",  # the name, which is missing
        "config.yaml:3:9",  # nam, which is unknown
        "config.yaml:3:29",  # a, which is no address
    ]
    assert caught.value.exit_code == 3


@pytest.mark.parametrize("text", ["", "# only a comment\n", "---\n...\n", "mail: {}"])
def test_without_an_owner_it_says_so(text: str) -> None:
    assert any("owner" in each.text for each in problems(text))


@pytest.mark.parametrize("name", ["America", "../etc/passwd", "Mars/Olympus", "europe/berlin", "localtime", "+02:00"])
def test_what_is_no_time_zone_is_told(name: str) -> None:
    found = problems(f"owner: {{name: N, addresses: [n@home.example],\n  time_zone: {name}}}")
    assert [(each.line, each.column) for each in found] == [(2, 14)]


def test_a_misspelt_zone_is_suggested() -> None:
    [found] = problems("owner: {name: N, addresses: [n@home.example], time_zone: europe/berlin}")
    assert found.text.endswith("did you mean 'Europe/Berlin'?")


@pytest.mark.parametrize(
    "text",
    [
        "sequence: {thank_you: {from: 3 hourz, until: 1 hour}}",
        "sequence: {thank_you: {from: 3 days, until: 4 dais}}",
        "sequence: {thank_you: {from: [], until: 1 hour}}",
        "sequence: {update: {after: [closed]}}",
    ],
)
def test_a_value_that_cannot_be_read_is_one_problem(text: str) -> None:
    assert len(told(text).splitlines()) == 1, told(text)


def test_no_problem_shows_a_secret() -> None:
    for login in ("password: [hunter2]", 'password: "hunter2\\n"', "password_command: [hunter2, '|']",
                  "credential: hunter2!", "pasword: hunter2", "password: 'hunter2", "password: hunter2: x",
                  "password: @hunter2", "password_file: https://hunter2"):  # fmt: skip
        assert "hunter2" not in told(f"mail:\n  login:\n    {login}\n"), login


Found = tuple[tuple[str, ...], yaml.Node, yaml.Node | None]


def _scalars(node: yaml.Node, path: tuple[str, ...] = ()) -> Iterator[Found]:
    """Every key and every scalar value: (path, key or value, the value a key belongs to)."""
    if isinstance(node, yaml.MappingNode):
        for key, value in node.value:
            inner = (*path, key.value)
            yield inner, key, value
            yield from _scalars(value, inner)
    elif isinstance(node, yaml.SequenceNode):
        for number, item in enumerate(node.value):
            yield from _scalars(item, (*path, str(number)))
    else:
        yield path, node, None


TEXT = EXAMPLE.read_text(encoding="utf-8")
PLACES = list(_scalars(yaml.compose(TEXT, Loader=yaml.SafeLoader)))
VALUES = [(".".join(path), node) for path, node, value in PLACES if value is None]
KEYS = [(".".join(path), node) for path, node, value in PLACES if value is not None]
FREE = ("owner.name", "owner.signature", "owner.highlights", "mail.login.user", "mail.login.password_command",
        "ca_file", "templates.folder")  # any words may stand here  # fmt: skip


def _broken(text: str) -> list[tuple[int, int]]:
    return [(each.line, each.column) for each in problems(text)]


def test_the_example_holds_many_values_to_break() -> None:
    assert len(VALUES) > 80
    assert len(KEYS) > 90


@pytest.mark.parametrize(("path", "node"), in_turn(VALUES, 4, ids=[path for path, _ in VALUES]))
def test_a_broken_value_of_the_example_is_told_in_its_line(path: str, node: yaml.Node) -> None:
    start, end = node.start_mark.index, node.end_mark.index
    place = (node.start_mark.line + 1, node.start_mark.column + 1)
    # An empty value has its mark right behind the colon.
    blank = " " if start == end else ""
    junk = ["[[junk]]", "{junk: junk}"] if any(part in path for part in FREE) else ["[[junk]]", "{junk: junk}", "~~?!"]
    for each in junk:
        tail = "\n" if TEXT[start:end].endswith("\n") else ""
        found = _broken(TEXT[:start] + blank + each + tail + TEXT[end:])
        assert any(line == place[0] for line, _ in found), each


@pytest.mark.parametrize(("path", "node"), in_turn(KEYS, 4, first=1, ids=[path for path, _ in KEYS]))
def test_a_misspelt_key_of_the_example_is_told_at_its_place(path: str, node: yaml.Node) -> None:
    end = node.end_mark.index
    found = _broken(TEXT[:end] + "x" + TEXT[end:])
    assert (node.start_mark.line + 1, node.start_mark.column + 1) in found


@pytest.mark.parametrize(("path", "node"), in_turn(KEYS, 4, first=3, ids=[path for path, _ in KEYS]))
def test_a_duplicate_key_of_the_example_is_told_at_its_second_place(path: str, node: yaml.Node) -> None:
    start, column = node.start_mark.index, node.start_mark.column
    text = TEXT[:start] + f"{node.value}: x\n{' ' * column}" + TEXT[start:]
    assert (node.start_mark.line + 2, column + 1) in _broken(text)
