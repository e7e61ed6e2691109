"""followup-agent: follows up after job interviews from the owner's own mailbox.

Control flow: wait -> understand -> decide -> compose -> (owner approves) -> deliver,
over an append-only log of facts. What is not in a room stands at the top: the nouns (`model`, `rules`, `facts`), the
engine and what it goes through at every step (`reception`, `dispatch`, `outbox`), and who runs it (`daemon`, `worker`,
`simulate`, `demo`).

    understand     bytes -> facts, pure
    decide         facts + rules + now -> decisions, pure
    compose        decision -> mail, pure
    edges          one outside thing each
    incoming       what came in -> facts of applications and people
    owner          the conversation with the owner
    carriers       between edges and engine, one thing each, at every step of the daemon
    records        what is forgotten for good
    from_disk      mail on disk, for `inspect` and `simulate`
    configuration  YAML -> `rules`
    setup          from an address to a mailbox that works
    verbs          what the command line calls
"""

__version__ = "0.1.0"
