"""What may be said on the command line: every verb with its flags, and what `--help` tells of them."""

from __future__ import annotations

import argparse

from agent import __version__

EXIT_CODES = """exit codes:
  0  done
  1  a check found something, or it cannot be done now
  2  the command line is wrong, or names something that is not there
  3  the configuration cannot be used
  4  a server refused the sign-in
  5  a server cannot be reached, or its certificate is not trusted
  6  the store cannot be read or written
  7  another daemon uses the same state directory
  8  no systemd runs here, so nothing can be installed
"""
CHECKS = """exit codes:
  0  everything that was tried works
  1  something was found; each line beginning with ✗ says what, and how to mend it
  2  the command line is wrong
  3  the configuration cannot be used (every mistake is named, with line and column)

--json: an object a line: check (a word that stays), ok (true, false, null: worth knowing), said, mend (or null)
"""
SETS_UP = """exit codes:
  0  the configuration is written, or is as it was, and everything that was tried works
  1  something was found (each line beginning with ✗), or a configuration that is there was kept
  2  the command line is wrong, or without a terminal something is missing: it is named
  4  a server refused the sign-in, or takes no passwords; nothing was written
  5  a server cannot be found or reached, or its certificate is not trusted; nothing was written

For finding the servers only the domain of your address is told to anybody: to your domain itself, to the DNS, and last
to Mozilla's list of providers; --offline asks nobody. Without a terminal nothing is asked: flags say everything.
"""
AT_A_GLANCE = """--json: an object a line. The first (kind: overview) is what stands above all applications:
  daemon         running, now_and_then (run --once, a timer), not_running, never_looked
  alive, since   does a daemon run now, and since when
  last_look      when it last looked through the whole mailbox; late: that is longer ago than it should be
  asleep         null, or the machine's last long sleep of these 24 hours: seconds, until
  paused         everything is; paused_until: null, or until then
  trouble        null, or what keeps it from its mail servers: since, what
  clock_doubted  null, or since when nothing is read or sent because the mail server has another time
  mails_held_up  null, or how many mails to you have not gone out: mails, because
  needs_you      the drafts and questions that wait for you: number (for approve, skip), kind, application, text, until
  next, next_at  what comes first of all applications: a sentence, and when
One more for each application (kind: application): its interviews, drafts, steps, questions, next, their last_word.
"""


def parser() -> argparse.ArgumentParser:
    """All of it, ready to be asked."""
    common = argparse.ArgumentParser(add_help=False)
    common.add_argument("--config", metavar="FILE", help="default: $XDG_CONFIG_HOME/followup/config.yaml")
    common.add_argument("--state", metavar="DIR", help="default: $STATE_DIRECTORY, else $XDG_STATE_HOME/followup")
    common.add_argument("--debug", action="store_true", help="more in the log; errors with their traceback")
    json = argparse.ArgumentParser(add_help=False)
    json.add_argument("--json", action="store_true", help="one JSON object a line")

    followup = argparse.ArgumentParser(
        prog="followup",
        description="Follows up after job interviews from your own mailbox: on time, once, and only with your yes.",
        epilog=EXIT_CODES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    followup.add_argument("--version", action="version", version=f"followup {__version__}")
    verbs = followup.add_subparsers(dest="verb", metavar="VERB")

    _init_parser(verbs, common)

    check = verbs.add_parser(
        "check", parents=[common, json], help="is the configuration right, and do servers let us in?",
        epilog=CHECKS, formatter_class=argparse.RawDescriptionHelpFormatter,
    )  # fmt: skip
    check.add_argument(
        "--online", action="store_true", help="a doctor: sign in to both servers, try each thing, say how to mend it"
    )
    check.add_argument("--mail", action="store_true", help="with --online: also send a mail from you to yourself")
    check.add_argument("--diff", action="store_true", help="what the edited rules would change in what is planned")

    run = verbs.add_parser("run", parents=[common], help="the daemon, in the foreground; SIGTERM ends it")
    run.add_argument("--once", action="store_true", help="one look and what is due, then stop")

    verbs.add_parser(
        "status", parents=[common, json], help="applications, what waits for you, what comes next",
        formatter_class=argparse.RawDescriptionHelpFormatter, epilog=AT_A_GLANCE,
    )  # fmt: skip
    report = verbs.add_parser("report", parents=[common, json], help="what went out, who answered, what comes next")
    report.add_argument("--days", type=_days, default=7, metavar="N", help="of so many days, to 366; default: 7")
    why = verbs.add_parser("why", parents=[common, json], help="what is known of an application, and what is decided")
    why.add_argument("application", metavar="APPLICATION")

    inspect = verbs.add_parser("inspect", parents=[common, json], help="how a mail or calendar file is understood")
    inspect.add_argument("--owner", action="append", default=[], metavar="ADDRESS", help="an address of yours")
    inspect.add_argument("paths", nargs="+", metavar="PATH", help=".eml, .ics, mbox, Maildir, or a folder of them")

    simulate = verbs.add_parser("simulate", parents=[common, json], help="what it would have done with your mail")
    simulate.add_argument("--from", dest="start", required=True, metavar="ISO", help="the first start of the daemon")
    simulate.add_argument("--until", dest="end", required=True, metavar="ISO")
    simulate.add_argument("--approve", default="all", metavar="all|none|after=DURATION", help="how you answer (all)")
    simulate.add_argument("paths", nargs="+", metavar="MAIL", help="folders, .eml, .ics, mbox, Maildir")

    demo = verbs.add_parser("demo", help="a whole life in seconds, on mail servers of its own")
    demo.add_argument("--keep", action="store_true", help="leave the servers running, for a look with a mail program")
    demo.add_argument("--debug", action="store_true", help=argparse.SUPPRESS)

    for verb, words in {
        "approve": "send these drafts (or say yes to a question): d1, q2, an application, or a mail's [f-…] code",
        "skip": "discard these drafts (or say no to a question)",
    }.items():
        each = verbs.add_parser(verb, parents=[common], help=words)
        each.add_argument("items", nargs="*", metavar="ITEM", help="none: list what waits")
    snooze = verbs.add_parser("snooze", parents=[common], help="show a draft again later")
    snooze.add_argument("item", metavar="ITEM")
    snooze.add_argument("duration", nargs="+", metavar="DURATION", help="such as: 2 days")
    stop = verbs.add_parser("stop", parents=[common], help="write nothing more about an application")
    stop.add_argument("application", metavar="APPLICATION")
    note = verbs.add_parser("note", parents=[common], help="something from your talk, to be said in the mail")
    note.add_argument("application", metavar="APPLICATION", help="for --news also: all")
    note.add_argument("words", nargs="*", metavar="WORDS")
    what = note.add_mutually_exclusive_group()
    what.add_argument("--more", action="store_true", help="something you forgot to say, for a mail of its own")
    what.add_argument("--news", action="store_true", help="something new of yours, for the next update")
    note.add_argument(
        "--debrief", action="store_true", help="how the last interview went, told as in an answer to that mail"
    )
    note.add_argument(
        "--missed", action="store_true", help="the last interview did not take place: somebody did not come"
    )
    note.add_argument("--to", metavar="NAME", help="for this person alone")
    note.add_argument("--promised", metavar="DATE", help="they will be in touch by this day (2026-12-04)")
    note.add_argument(
        "--means", metavar="WHAT", help="what their newest mail means: rejection, 'waiting until 4 December', nothing …"
    )
    note.add_argument("--from", dest="writer", metavar="NAME", help="for --means: this person's newest mail")
    preview = verbs.add_parser("preview", parents=[common, json], help="a step's text as its reader would get it now")
    preview.add_argument("step", nargs="?", metavar="STEP", help="thank_you, status_check … or one of your own")
    preview.add_argument("application", nargs="?", metavar="APPLICATION", help="none: an example")
    preview.add_argument("--language", metavar="CODE", help="en, de, fr or es; default: theirs")
    preview.add_argument("--variables", action="store_true", help="what a template of yours may use")
    add = verbs.add_parser("add", parents=[common], help="give a person of an application an address")
    add.add_argument("application", metavar="APPLICATION")
    add.add_argument("person", metavar="'NAME <ADDRESS>'")
    pause = verbs.add_parser("pause", parents=[common], help="stage and send nothing, everywhere or for one")
    pause.add_argument("application", nargs="?", metavar="APPLICATION")
    pause.add_argument("--until", metavar="DATE")
    resume = verbs.add_parser("resume", parents=[common], help="go on after a pause, or after a stop")
    resume.add_argument("application", nargs="?", metavar="APPLICATION")
    auth = verbs.add_parser("auth", parents=[common], help="let your provider let it in: OAuth in place of a password")
    auth.add_argument("provider", nargs="?", choices=("google", "microsoft", "own"), metavar="PROVIDER",
                      help="google, microsoft, or own (endpoints of your own)")  # fmt: skip
    way = auth.add_mutually_exclusive_group()
    way.add_argument("--browser", action="store_true", help="by a browser that comes back to this machine")
    way.add_argument("--device", action="store_true", help="by a code that you type on any device (microsoft's usual)")
    way.add_argument("--revoke", action="store_true", help="take it back, and forget the tokens")
    export = verbs.add_parser("export", parents=[common], help="all that is known, as one file: a backup, or to move")
    export.add_argument("file", metavar="FILE", help="whole or not there at all; -: standard output")
    put_back = verbs.add_parser("import", parents=[common], help="put an exported file in the place of the state")
    put_back.add_argument("file", metavar="FILE")
    put_back.add_argument("--replace", action="store_true", help="also where there is one; it is kept beside it")
    service = verbs.add_parser("service", parents=[common, json], help="have systemd run it, or see how it does")
    ways = ("install", "status", "uninstall")
    service.add_argument("what", choices=ways, metavar="|".join(ways))
    service.add_argument("--system", action="store_true", help="for the machine, hardened, with a user of its own")
    service.add_argument("--timer", action="store_true", help="a look every quarter of an hour: for a laptop")
    service.add_argument("--yes", action="store_true", help="write over a unit that is there and says something else")
    forget = verbs.add_parser("forget", parents=[common], help="take an application or a person out of it for good")
    forget.add_argument("name", metavar="APPLICATION|ADDRESS|EMPLOYER")
    forget.add_argument("--yes", action="store_true", help="do not ask: it cannot be undone")
    return followup


def _days(said: str) -> int:
    if not (said.isascii() and said.isdigit() and len(said) <= 3 and 1 <= int(said) <= 366):
        raise argparse.ArgumentTypeError(f"{said!r}: days from 1 to 366")
    return int(said)


def _init_parser(verbs: argparse._SubParsersAction[argparse.ArgumentParser], common: argparse.ArgumentParser) -> None:
    """The flags of `init`."""
    init = verbs.add_parser(
        "init", parents=[common], help="from your mail address to a configuration that works",
        epilog=SETS_UP, formatter_class=argparse.RawDescriptionHelpFormatter,
    )  # fmt: skip
    init.add_argument("--address", metavar="ADDRESS", help="your mail address: the one that sends")
    init.add_argument("--also", action="append", default=[], metavar="ADDRESS", help="another address of yours")
    init.add_argument("--name", metavar="NAME", help="your name, as it stands in your mails")
    init.add_argument("--time-zone", metavar="ZONE", help="such as Europe/Berlin; default: the system's")
    init.add_argument("--imap", metavar="HOST[:PORT]", help="where mail is read; default: found out")
    init.add_argument("--smtp", metavar="HOST[:PORT]", help="where mail is sent; default: found out")
    init.add_argument("--user", metavar="USER", help="the name to sign in with; default: the address")
    init.add_argument(
        "--ca-file", metavar="FILE", help="a certificate authority of your own, or a bridge's certificate"
    )
    secret = init.add_mutually_exclusive_group()
    secret.add_argument("--password-command", metavar="COMMAND", help="'pass show mail': what it prints first")
    secret.add_argument("--password-file", metavar="FILE", help="a file of mode 0600")
    secret.add_argument("--keyring", nargs="?", const="followup", metavar="SERVICE", help="the desktop's keyring")
    secret.add_argument("--credential", metavar="NAME", help="a systemd credential")
    secret.add_argument("--token-command", metavar="COMMAND", help="what it prints first is an OAuth token")
    secret.add_argument(
        "--oauth", choices=("google", "microsoft"), help="by OAuth, with a client of your own (--client-id)"
    )
    init.add_argument("--client-id", metavar="ID", help="of the client that you have registered; none is built in")
    client = init.add_mutually_exclusive_group()
    client.add_argument("--client-secret-command", metavar="COMMAND", help="prints its secret; Microsoft's have none")
    client.add_argument("--client-secret-file", metavar="FILE", help="a file of mode 0600")
    init.add_argument("--mail", action=argparse.BooleanOptionalAction, help="send a mail from you to yourself, or not")
    init.add_argument("--offline", action="store_true", help="ask nobody which servers the address has")
    init.add_argument("--no-try", action="store_true", help="write it without signing in to the servers")
    init.add_argument("--no-input", action="store_true", help="ask nothing, as if there were no terminal")
    init.add_argument("--example", action="store_true", help="only print a configuration with every key")
    init.add_argument("--dry-run", action="store_true", help="try and show, but write, keep and send nothing")
    init.add_argument(
        "--yes", action="store_true", help="yes to every question: an old file is replaced (kept as .bak)"
    )
