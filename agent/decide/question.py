"""How the questions to the owner begin: what each kind is about. Pure."""

from __future__ import annotations

WHICH = "which:"
"""How the questions begin that ask whether a mail is about an application, where it may be about several."""
MEANS = "means:"
"""How the questions begin that ask what a mail means; the rest is its `mail_key`."""
UNCLEAR = "unreadable:"
"""The same of a mail of which nobody can say what it may mean; `go` and `no` answer whether to go on all the same."""
MOVED = "moved:"
"""How the questions begin that ask whether an interview took place that they wanted to move; `no`: it did not."""
OVER = "over:"
"""How the questions begin that ask whether an application goes on that the owner ended by hand."""
TAKEN_BACK = "taken-back:"
"""How the questions begin that ask whether what they wrote after a no takes it back; `go`: it does."""
ANOTHER = "another:"
"""How the questions begin that ask which of two followups on one mailbox goes on."""
