"""One base error. Each child carries its exit code; its text is the sentence the user reads.

`cli.main` is the one place that turns these into words; nothing else prints them.
Exit codes: 0 done, 1 a finding (a check that failed) or not now, 2 usage, 3 configuration, 4 sign-in refused,
5 a server cannot be reached or answers wrongly, 6 the store, 7 another daemon holds the state, 8 no systemd runs here.
"""

from __future__ import annotations


class FollowupError(Exception):
    """Something the user can act on; the message says what, where, and the way out.

    `mend` is the way out where it stands by itself; it ends the message, and `said` is the message without it.
    """

    exit_code = 1

    def __init__(self, said: str = "", mend: str = "") -> None:
        super().__init__(f"{said} {mend}".strip())
        self.said, self.mend = said, mend


class NotNowError(FollowupError):
    """What was asked for cannot be done now; nothing was changed."""


class UsageError(FollowupError):
    """The command line asks for something that does not exist or does not fit."""

    exit_code = 2


class ConfigError(FollowupError):
    """The configuration cannot be used; every problem is in the message, one a line."""

    exit_code = 3


class SignInError(FollowupError):
    """A server refused the login, or the secret could not be had. Not retried in a storm."""

    exit_code = 4


class ConnectionFailedError(FollowupError):
    """A server cannot be reached, its certificate is not trusted, or it broke the protocol."""

    exit_code = 5


class StoreError(FollowupError):
    """The store cannot be read or written; nothing is sent while this holds."""

    exit_code = 6


class AlreadyRunningError(FollowupError):
    """Another daemon holds this state directory."""

    exit_code = 7


class MaterialError(FollowupError):
    """A file that was to go with a mail cannot: not there, too large, changed since it was shown."""


class NoServiceManagerError(FollowupError):
    """No systemd runs here; nothing was written, and the message says how to run without."""

    exit_code = 8


def where(error: Exception) -> str:
    """Kind and place of an error in our own code, for the log: its words may hold somebody's mail."""
    import traceback  # rarely needed, and `--help` is to be quick

    last = traceback.extract_tb(error.__traceback__)[-1]
    return f"{type(error).__name__} in {last.filename.rpartition('/')[2]}:{last.lineno}"
