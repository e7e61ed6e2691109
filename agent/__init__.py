"""followup-agent: follows up after job interviews from the owner's own mailbox.

Control flow: wait -> understand -> decide -> compose -> (owner approves) -> deliver,
over an append-only log of facts.
"""

__version__ = "0.1.0"
