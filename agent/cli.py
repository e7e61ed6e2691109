"""The program: runs the verb that was said; the only place that turns errors into words and an exit code."""

from __future__ import annotations

import argparse
import os
import sys
import traceback
from collections.abc import Sequence
from io import TextIOWrapper

from agent import command_line
from agent.errors import FollowupError, NotNowError

STATELESS = frozenset({"run", "inspect", "simulate", "demo"})
"""The verbs that read no state, or bring their own."""
LOOKING = frozenset({"status", "why"})
"""The verbs that read the state and change nothing."""
SERVING = frozenset({"service"})
"""The verbs that have systemd run it."""
FORGETTING = frozenset({"forget"})
"""The verbs that take something out of it for good."""
CARRYING = frozenset({"export", "import"})
"""The verbs that carry the state from one place to another."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one verb; its exit code."""
    parser = command_line.parser()
    options, rest = parser.parse_known_args(arguments)
    if rest and options.verb == "note" and not any(word.startswith("-") for word in rest):
        options.words += rest  # words behind an option (`note globex --more '…'`), which argparse leaves over
    elif rest:
        parser.error(f"unrecognized arguments: {' '.join(rest)}")
    if options.verb is None:
        parser.print_help()
        return 2
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            # Mail holds letters that a terminal may not have; a line is never lost for one of them.
            stream.reconfigure(errors="backslashreplace")
    try:
        code = _run(options)
        sys.stdout.flush()
        return code
    except FollowupError as error:
        _complain(options, error)
        return error.exit_code
    except BrokenPipeError:
        _say_no_more()  # whoever read our output has enough
        return 0
    except OSError as error:
        # Of files of ours each edge says what is wrong with them; what is left is our output, say on a full disk.
        place = f"{error.filename}: " if error.filename else "the output cannot be written: "
        _complain(options, NotNowError(f"{place}{error.strerror or error}"))
        _say_no_more()
        return NotNowError.exit_code
    except KeyboardInterrupt:
        return 130


def _say_no_more() -> None:
    """What is still in the buffer goes nowhere, without complaint."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _complain(options: argparse.Namespace, error: FollowupError) -> None:
    """What ended a verb. Of the daemon it is a line of its log, which names nobody; a person reads whom it is about."""
    line = f"followup: {error}"
    if options.verb == "run" and (options.debug or "JOURNAL_STREAM" in os.environ):
        from agent.discreet import discreet, trace

        line = discreet(f"{trace(error)}\n{line}" if options.debug else line)
    elif options.debug:
        traceback.print_exc()
    sys.stderr.write(f"{line}\n")


def _run(options: argparse.Namespace) -> int:
    # What a verb needs is imported when it runs: `--help` stays quick.
    if options.verb == "init":
        from agent.verbs.init_verb import VERBS
    elif options.verb == "check":
        from agent.verbs.check_verb import VERBS
    elif options.verb in STATELESS:
        from agent.verbs.plain_verbs import VERBS
    elif options.verb == "report":
        from agent.verbs.report_verb import VERBS
    elif options.verb in LOOKING:
        from agent.verbs.look_verbs import VERBS
    elif options.verb in SERVING:
        from agent.verbs.service_verb import VERBS
    elif options.verb in FORGETTING:
        from agent.verbs.forget_verb import VERBS
    elif options.verb in CARRYING:
        from agent.verbs.archive import VERBS
    elif options.verb == "auth":
        from agent.verbs.auth_verb import VERBS
    elif options.verb == "preview":
        from agent.verbs.preview_verb import VERBS
    elif options.verb == "note":
        from agent.verbs.note_verb import VERBS
    else:
        from agent.verbs.desk_verbs import VERBS
    return VERBS[options.verb](options)
