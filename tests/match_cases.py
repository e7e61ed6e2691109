"""To which application and to which person a mail belongs: what is known, the mail, what is expected, and why.

A table to be read. `WORLD` holds applications with their people and with the mails that went to them; each case
names those that are known, one mail, and what follows: the applications it is kept with, whose word it is (None: of
nobody in particular), whether the owner is asked, and which address is learnt. An address that is learnt may be
written to one day; so none is learnt of a stranger.
"""

from __future__ import annotations

from dataclasses import dataclass, field

OWNER = "jane@example.org"


@dataclass(frozen=True)
class Sent:
    """A mail of ours (`step`) or of the owner's own (None) to somebody of an application."""

    to: str
    subject: str
    text: str
    ids: tuple[str, ...]
    step: str | None = None


@dataclass(frozen=True)
class App:
    """An application. `people`: name -> address; who is in `arranged` is no interviewer."""

    company: str
    domain: str
    role: str | None
    people: dict[str, str]
    arranged: tuple[str, ...] = ()
    sent: tuple[Sent, ...] = ()
    heard: tuple[str, ...] = ()
    """Message-IDs of mails that came for it."""
    relays: tuple[str, ...] = ()
    """Addresses of an applicant system that mails came from before."""
    stopped: bool = False


ANNA, RITA, OMAR = "anna.schmidt@globex.example", "rita.gomez@globex.example", "omar.haddad@globex.example"
WEI, SAM, BEN = "wei.zhang@initech.example", "sam.hughes@brightrecruiting.example", "ben.ito@mail.acme.example"
CHEN, PAULA, OTHER_ANNA = "chen.li@acme-uk.example", "paula.brandt.bakery@gmail.com", "anna@soylent.example"

TO_ANNA = """Dear Anna,

Thank you for taking the time to talk with me on Tuesday. What you told me about the move of the
ledger to an event log stayed with me all evening.

I would be glad to help with the second half of that journey.

Best regards
Jane"""
TO_OMAR = """Dear Omar,

Thank you for taking the time to talk with me on Thursday. Your question about skewed samples was
the best one I have been asked in a long while.

I have since read the paper that you named, and found it as good as you said.

Best regards
Jane"""
TO_WEI = """Dear Wei,

It was a pleasure to hear how Initech plans its releases. The story of the stapler that went
missing made me laugh on the whole way home.

Best regards
Jane"""

THANKS_TO_ANNA = Sent(
    ANNA, "Thank you for the talk about the ledger", TO_ANNA,
    ("<t1@example.org>", "<0102018f@eu-west-1.amazonses.com>"), "thank_you",
)  # fmt: skip
THANKS_TO_OMAR = Sent(OMAR, "Thank you for the talk about samples", TO_OMAR, ("<t2@example.org>",), "thank_you")
THANKS_TO_WEI = Sent(
    WEI, "Thank you for the pleasant talk", TO_WEI, ("<t3@example.org>", "<AM0PR04.x@eurprd04.prod.outlook.com>"),
    "thank_you",
)  # fmt: skip
APPLIED = Sent(
    RITA, "My papers for the backend role", "Dear Rita,\n\nEnclosed you find everything that you asked me for on "
    "the phone this morning. The second reference follows as soon as it is signed.\n\nJane",
    ("<o1@example.org>", "<CAF+o1@mail.gmail.com>"),
)  # fmt: skip

WORLD: dict[str, App] = {
    "globex": App(
        "Globex", "globex.example", "Backend Engineer", {"Anna Schmidt": ANNA, "Rita Gomez": RITA}, ("Rita Gomez",),
        (THANKS_TO_ANNA, APPLIED), heard=("<g1@globex.example>",),
    ),
    "globex-2": App(
        "Globex", "globex.example", "Data Analyst", {"Omar Haddad": OMAR, "Rita Gomez": RITA}, ("Rita Gomez",),
        (THANKS_TO_OMAR,), heard=("<g2@globex.example>",),
    ),
    "initech": App(
        "Initech GmbH", "initech.example", "Product Manager", {"Wei Zhang": WEI, "Sam Hughes": SAM}, ("Sam Hughes",),
        (THANKS_TO_WEI,), relays=("reply-7f3a91c2@hire.lever.co",),
    ),
    "hooli": App("Hooli", "", "Platform Engineer", {"Sam Hughes": SAM}, ("Sam Hughes",)),
    "acme": App(
        "Acme Robotics", "acme.example", "Robotics Engineer", {"Ben Ito": BEN, "Chen Li": CHEN},
        sent=(Sent(CHEN, "The drawings of the arm", "Dear Chen,\n\nHere are the drawings of the arm that you wished "
                   "to see before Friday.\n\nJane", ("<o2@example.org>",)),),
    ),
    "umbrella": App("Umbrella Bakery", "", "Head Baker", {"Paula Brandt": PAULA}),
    "soylent": App("Soylent", "soylent.example", "Backend Engineer", {"Anna Schmidt": OTHER_ANNA}),
    "over": App("Vandelay", "vandelay.example", "Architect", {"Kai Berg": "kai.berg@vandelay.example"}, stopped=True),
    "over-2": App("Vandelay", "vandelay.example", "Draughtsman", {"Lea Wolf": "lea.wolf@vandelay.example"}),
}  # fmt: skip


@dataclass(frozen=True)
class Mail:
    """A mail as it comes; `headers` beside those that every mail has."""

    sender: str
    subject: str = "News"
    text: str = "Hello Jane, we are still talking it over."
    headers: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Case:
    """One situation."""

    family: str
    name: str
    known: str
    mail: Mail
    to: str
    """The applications that it is kept with; several are all held."""
    contact: str | None = None
    asks: bool = False
    learns: tuple[str, ...] = ()
    how: str = ""
    """Words that `because` says it in."""


def quoting(text: str, *, said: str = "Hello Jane, thank you, too!", mark: str = "> ", width: int = 0) -> str:
    """An answer above the quoted text of ours; `width`: lines broken anew by the other side's program."""
    lines = text.splitlines()
    if width:
        import textwrap

        lines = [line for part in text.split("\n\n") for line in (*textwrap.wrap(" ".join(part.split()), width), "")]
    quoted = "\n".join(f"{mark}{line}".rstrip() for line in lines)
    return f"{said}\n\nOn Wed, Mar 11, 2026 at 5:02 PM Jane Doe <{OWNER}> wrote:\n\n{quoted}\n"


def answering(*ids: str, references: str = "") -> dict[str, str]:
    """Thread headers."""
    found = {"In-Reply-To": " ".join(ids)} if ids else {}
    return found | ({"References": references} if references else {})


SUBJECT = f"Re: {THANKS_TO_ANNA.subject}"
PRIVATE = "Anna Schmidt <anna.s.private@gmail.com>"
STRANGER = "Tom Doyle <tom.doyle@elsewhere.example>"
ALL = "globex globex-2 initech hooli acme umbrella soylent"
ROBOT = {"Auto-Submitted": "auto-generated"}

THREADS = (
    Case("thread", "answers our mail", "globex initech", Mail(f"Anna Schmidt <{ANNA}>", SUBJECT,
         headers=answering("<t1@example.org>")), "globex", "Anna Schmidt", how="answers a mail"),
    Case("thread", "answers the id that SES gave our mail", ALL, Mail(f"Anna Schmidt <{ANNA}>", "Re: Thanks",
         headers=answering("<0102018f@eu-west-1.amazonses.com>")), "globex", "Anna Schmidt", how="answers a mail"),
    Case("thread", "answers the id that Outlook gave our mail", ALL, Mail(f"Wei Zhang <{WEI}>", "AW: Danke",
         headers=answering("<AM0PR04.x@eurprd04.prod.outlook.com>")), "initech", "Wei Zhang", how="answers a mail"),
    Case("thread", "answers the id that Gmail gave the owner's mail", "globex globex-2", Mail(
         f"Rita Gomez <{RITA}>", "Re: papers", headers=answering("<CAF+o1@mail.gmail.com>")), "globex", "Rita Gomez"),
    Case("thread", "only References name it, newest first", "globex globex-2", Mail(f"Rita Gomez <{RITA}>", "Re: x",
         headers=answering(references="<o1@example.org> <unknown@globex.example>")), "globex", "Rita Gomez"),
    Case("thread", "only References name it, oldest first", "globex globex-2", Mail(f"Rita Gomez <{RITA}>", "Re: x",
         headers=answering(references="<unknown@globex.example> <o1@example.org>")), "globex", "Rita Gomez"),
    Case("thread", "In-Reply-To is of nobody we know and References is", "globex globex-2", Mail(
         f"Rita Gomez <{RITA}>", "Re: x", headers=answering("<lost@x.example>", references="<t2@example.org>")),
         "globex-2", "Rita Gomez"),
    Case("thread", "an own mail of theirs in between is what it answers", "globex globex-2", Mail(
         f"Rita Gomez <{RITA}>", "Re: x", headers=answering("<g2@globex.example>")), "globex-2", "Rita Gomez"),
    Case("thread", "what it answers wins over what stood before that", "globex globex-2", Mail(
         f"Rita Gomez <{RITA}>", "Re: x", headers=answering("<g2@globex.example>", references="<g1@globex.example>")),
         "globex-2", "Rita Gomez"),
    Case("thread", "References of both roles and no In-Reply-To", "globex globex-2", Mail(
         f"Rita Gomez <{RITA}>", "Re: x", headers=answering(references="<g1@globex.example> <g2@globex.example>")),
         "globex globex-2", "Rita Gomez", True),
    Case("thread", "an id of the original that Outlook kept", ALL, Mail(f"Wei Zhang <{WEI}>", "Re: y", headers={
         "X-Microsoft-Original-Message-ID": "<w9@initech.example>"} | answering("<t3@example.org>")),
         "initech", "Wei Zhang"),
    Case("thread", "several ids in In-Reply-To", ALL, Mail(f"Anna Schmidt <{ANNA}>", "Re: z",
         headers=answering("<other@x.example>", "<t1@example.org>")), "globex", "Anna Schmidt"),
    Case("thread", "a colleague at the employer's domain answers in the thread", "globex", Mail(
         "Nora Vogt <nora.vogt@globex.example>", SUBJECT, headers=answering("<t1@example.org>")), "globex", "Nora Vogt",
         learns=("nora.vogt@globex.example",)),
    Case("thread", "their automatic reply to our mail", "globex", Mail(f"Anna Schmidt <{ANNA}>",
         f"Automatic reply: {THANKS_TO_ANNA.subject}", "I am out of the office until 30 March.",
         {"Auto-Submitted": "auto-replied"} | answering("<t1@example.org>")), "globex", "Anna Schmidt"),
    Case("thread", "a known person in the thread of another employer: both", "globex initech", Mail(
         f"Anna Schmidt <{ANNA}>", "Re: y", headers=answering("<t3@example.org>")), "globex initech", None, True),
    Case("thread", "a known person in the thread of the other role", "globex globex-2", Mail(
         f"Anna Schmidt <{ANNA}>", "Re: y", headers=answering("<t2@example.org>")), "globex-2", "Anna Schmidt"),
)  # fmt: skip

BORROWED = (
    Case("stranger", "a stranger with a borrowed id", "globex", Mail(STRANGER, SUBJECT,
         headers=answering("<t1@example.org>")), "globex", None, True),
    Case("stranger", "a stranger who quotes our mail", "globex", Mail(STRANGER, "Hello", quoting(TO_ANNA)),
         "globex", None, True),
    Case("stranger", "a stranger with our subject", "globex", Mail(STRANGER, SUBJECT), "globex", None, True),
    Case("stranger", "a stranger who puts the interviewer into Cc", "globex", Mail(STRANGER, "Hello", headers={
         "Cc": f"Anna Schmidt <{ANNA}>"}), "globex", None, True),
    Case("stranger", "a stranger whose Reply-To is the interviewer", "globex", Mail(STRANGER, "Hello", headers={
         "Reply-To": f"Anna Schmidt <{ANNA}>"}), "globex", None, True),
    Case("stranger", "a known person whose answers go to a stranger", "globex", Mail(f"Anna Schmidt <{ANNA}>", "Hi",
         headers={"Reply-To": "anna.schmidt@evil.example"}), "globex", "Anna Schmidt"),
    Case("stranger", "the interviewer's address as a stranger's name", "globex", Mail(
         f'"{ANNA}" <tom.doyle@elsewhere.example>', "Hello"), "globex", None, True),
    Case("stranger", "a domain that only begins like the employer's", "globex", Mail(
         "Lena Haas <lena@globex.example.evil.example>", "Hello"), ""),
    Case("stranger", "a domain that only ends like the employer's", "globex", Mail(
         "Lena Haas <lena@notglobex.example>", "Hello"), ""),
    Case("stranger", "a stranger whom nothing ties to anything", ALL, Mail(STRANGER, "Lunch on Friday?"), ""),
    Case("stranger", "an answer to a subject that many mails have", "globex", Mail(STRANGER, "Re: Hello"), ""),
    Case("stranger", "our subject, but no answer", "globex", Mail(STRANGER, THANKS_TO_ANNA.subject), ""),
    Case("stranger", "one phrase that anybody writes", "globex", Mail(STRANGER, "Hi",
         "Dear Jane,\n\nThank you for taking the time to talk with me on Tuesday.\n\nTom"), ""),
)  # fmt: skip

ADDRESSES = (
    Case("address", "the address of a contact", ALL, Mail(f"Wei Zhang <{WEI}>"), "initech", "Wei Zhang",
         how="person of that application"),
    Case("address", "the same in upper case", ALL, Mail("Wei Zhang <Wei.Zhang@INITECH.example>"), "initech",
         "Wei Zhang"),
    Case("address", "with a +tag", "umbrella globex", Mail("Paula Brandt <paula.brandt.bakery+jobs@gmail.com>"),
         "umbrella", "Paula Brandt"),
    Case("address", "googlemail for gmail, and dots", "umbrella globex", Mail(
         "Paula <paulabrandt.bakery@googlemail.com>"), "umbrella", "Paula Brandt"),
    Case("address", "another person of free mail", "umbrella", Mail("Paul Brand <paul.brand@gmail.com>"), ""),
    Case("address", "a +tag at the employer", ALL, Mail("Wei <wei.zhang+hiring@initech.example>"), "initech",
         "Wei Zhang"),
    Case("address", "no display name", ALL, Mail(WEI), "initech", "Wei Zhang"),
    Case("address", "another address of one person at one employer", "globex", Mail(
         "Anna Schmidt <aschmidt@globex.example>"), "globex", "Anna Schmidt", learns=("aschmidt@globex.example",)),
    Case("address", "From an assistant, Sender the interviewer", "globex", Mail(
         "Nora Vogt <nora.vogt@globex.example>", headers={"Sender": ANNA}), "globex", "Nora Vogt",
         learns=("nora.vogt@globex.example",)),
    Case("address", "From the interviewer, Sender the assistant", "globex", Mail(f"Anna Schmidt <{ANNA}>",
         headers={"Sender": "nora.vogt@globex.example"}), "globex", "Anna Schmidt"),
    Case("address", "a robot in From, the interviewer in Reply-To", "globex initech", Mail(
         "Anna Schmidt <no-reply@us.greenhouse-mail.io>", headers={"Reply-To": f"Anna Schmidt <{ANNA}>"}),
         "globex", "Anna Schmidt"),
    Case("address", "one name at two employers, told apart by address", "globex soylent", Mail(
         f"Anna Schmidt <{OTHER_ANNA}>"), "soylent", "Anna Schmidt"),
)  # fmt: skip

DOMAINS = (
    Case("domain", "a colleague nobody knows yet", ALL.replace("globex-2 ", ""), Mail(
         "Nora Vogt <nora.vogt@globex.example>"), "globex", "Nora Vogt", learns=("nora.vogt@globex.example",),
         how="employer's domain"),
    Case("domain", "a subdomain of the employer's", "acme globex", Mail("Lena Haas <lena@mail.acme.example>"),
         "acme", "Lena Haas", learns=("lena@mail.acme.example",)),
    Case("domain", "a sister domain that the owner wrote to, with the company's name", "acme globex", Mail(
         "Lena Haas <lena.haas@acme-uk.example>", "Your interview at Acme Robotics"), "acme", "Lena Haas",
         learns=("lena.haas@acme-uk.example",)),
    Case("domain", "a sister domain that the owner wrote to, and no other word", "acme globex", Mail(
         "Lena Haas <lena.haas@acme-uk.example>", "Quick question"), "acme", None, True),
    Case("domain", "a sister domain that nobody has named", "acme globex", Mail(
         "Lena Haas <lena.haas@acme-group.example>", "Your interview at Acme Robotics"), "acme", None, True),
    Case("domain", "an agency's colleague, whose domain alone says nothing", "initech hooli", Mail(
         "Pat Reed <pat.reed@brightrecruiting.example>", "A great new opportunity"), ""),
    Case("domain", "an agency's colleague who names the company", "initech hooli", Mail(
         "Pat Reed <pat.reed@brightrecruiting.example>", "Your interview at Hooli"), "hooli", "Pat Reed",
         learns=("pat.reed@brightrecruiting.example",)),
    Case("domain", "an agency's colleague who names the company in the text alone", "initech hooli", Mail(
         "Pat Reed <pat.reed@brightrecruiting.example>", "Introduction", "Hello Jane, I take care of Hooli now."),
         "hooli", "Pat Reed", learns=("pat.reed@brightrecruiting.example",)),
    Case("domain", "an agency's colleague who names who arranged it", "initech hooli", Mail(
         "Pat Reed <pat.reed@brightrecruiting.example>", "Introduction", "Hello Jane, Sam is away at the moment."),
         "initech hooli", None, True),
    Case("domain", "free mail is no employer's domain", "umbrella", Mail("Rolf <rolf@gmail.com>", "Bread"), ""),
    Case("domain", "an applicant system is no employer's domain", "initech", Mail(
         "Zed Corp <reply-11111111@hire.lever.co>", "Your application to Zed Corp"), ""),
    Case("domain", "an automatic reply of a team at the employer", "globex", Mail("jobs@globex.example", "We got it",
         "We have received your message.", {"Auto-Submitted": "auto-replied"}), "globex"),
)  # fmt: skip

ROLES = (
    Case("two roles", "the recruiter of both, and nothing says which", "globex globex-2", Mail(
         f"Rita Gomez <{RITA}>", "A short update"), "globex globex-2", "Rita Gomez", True),
    Case("two roles", "the role in the subject", "globex globex-2", Mail(f"Rita Gomez <{RITA}>",
         "Data Analyst: a short update"), "globex-2", "Rita Gomez", how="role"),
    Case("two roles", "the role in the text", "globex globex-2", Mail(f"Rita Gomez <{RITA}>", "A short update",
         "Hello Jane, for the Backend Engineer position we are still talking."), "globex", "Rita Gomez"),
    Case("two roles", "both roles in the text", "globex globex-2", Mail(f"Rita Gomez <{RITA}>", "A short update",
         "Hello Jane, neither the Backend Engineer nor the Data Analyst is decided."), "globex globex-2", "Rita Gomez",
         True),
    Case("two roles", "the role of the other only in what is quoted", "globex globex-2", Mail(f"Rita Gomez <{RITA}>",
         "A short update", quoting("Is the Data Analyst role filled?", said="The Backend Engineer is not decided.")),
         "globex", "Rita Gomez"),
    Case("two roles", "the subject of a mail to one of them", "globex globex-2", Mail(f"Rita Gomez <{RITA}>",
         f"Re: {APPLIED.subject}"), "globex", "Rita Gomez", how="subject"),
    Case("two roles", "our text quoted", "globex globex-2", Mail(f"Rita Gomez <{RITA}>", "Re: your note",
         quoting(TO_OMAR)), "globex-2", "Rita Gomez", how="quotes"),
    Case("two roles", "the interviewer named in the text", "globex globex-2", Mail(f"Rita Gomez <{RITA}>", "A question",
         "Hello Jane, Omar Haddad asked me to thank you."), "globex-2", "Rita Gomez", how="names"),
    Case("two roles", "the interviewer in Cc", "globex globex-2", Mail(f"Rita Gomez <{RITA}>", "A question",
         headers={"Cc": f"Omar Haddad <{OMAR}>"}), "globex-2", "Rita Gomez"),
    Case("two roles", "the interviewers of both in Cc", "globex globex-2", Mail(f"Rita Gomez <{RITA}>", "A question",
         headers={"Cc": f"{OMAR}, {ANNA}"}), "globex globex-2", "Rita Gomez", True),
    Case("two roles", "an interviewer of one of them writes", "globex globex-2", Mail(f"Omar Haddad <{OMAR}>", "Hello"),
         "globex-2", "Omar Haddad"),
    Case("two roles", "an interviewer of one writes of the other role", "globex globex-2", Mail(
         f"Omar Haddad <{OMAR}>", "Backend Engineer: a short update"), "globex globex-2", "Omar Haddad", True),
    Case("two roles", "a new colleague, and nothing says which", "globex globex-2", Mail(
         "Nora Vogt <nora.vogt@globex.example>", "Hello"), "globex globex-2", "Nora Vogt", True,
         learns=("nora.vogt@globex.example",)),
    Case("two roles", "a new colleague who names the role", "globex globex-2", Mail(
         "Nora Vogt <nora.vogt@globex.example>", "Your interview as Data Analyst"), "globex-2", "Nora Vogt",
         learns=("nora.vogt@globex.example",)),
    Case("two roles", "the subject says one, the text the other", "globex globex-2", Mail(f"Rita Gomez <{RITA}>",
         f"Re: {APPLIED.subject}", "Hello Jane, the Data Analyst role is not decided yet."), "globex globex-2",
         "Rita Gomez", True),
    Case("two roles", "one of them stopped by the owner", "over over-2", Mail(
         "Nils Ohm <nils.ohm@vandelay.example>", "Hello"), "over-2", "Nils Ohm", learns=("nils.ohm@vandelay.example",)),
    Case("two roles", "an answer in the thread of the one that is stopped", "over over-2", Mail(
         "Kai Berg <kai.berg@vandelay.example>", "Hello"), "over", "Kai Berg"),
    Case("two employers", "an agency's recruiter, and nothing says which", "initech hooli", Mail(
         f"Sam Hughes <{SAM}>", "A short update"), "initech hooli", "Sam Hughes", True),
    Case("two employers", "an agency's recruiter names one", "initech hooli", Mail(
         f"Sam Hughes <{SAM}>", "Initech: a short update"), "initech", "Sam Hughes", how="company"),
    Case("two employers", "an agency's recruiter names one in the text", "initech hooli", Mail(
         f"Sam Hughes <{SAM}>", "Update", "Hello Jane, Hooli will decide next week."), "hooli", "Sam Hughes"),
    Case("two employers", "an agency's recruiter names both", "initech hooli", Mail(
         f"Sam Hughes <{SAM}>", "Initech and Hooli"), "initech hooli", "Sam Hughes", True),
    Case("two employers", "an agency's recruiter is away: for both", "initech hooli", Mail(
         f"Sam Hughes <{SAM}>", "Automatic reply: Hello", "I am out of the office until 30 March.",
         {"Auto-Submitted": "auto-replied"}), "initech hooli", "Sam Hughes"),
)  # fmt: skip

DEPUTIES = (
    Case("deputy", "an assistant at the employer, on behalf of", "globex initech", Mail(
         "Nora Vogt on behalf of Anna Schmidt <nora.vogt@globex.example>"), "globex",
         "Nora Vogt", learns=("nora.vogt@globex.example",)),
    Case("deputy", "an assistant outside, the interviewer in Cc, our mail quoted", "globex", Mail(
         "Mia Kurz <mia@office-help.example>", SUBJECT, quoting(TO_ANNA), {"Cc": ANNA}), "globex", None, True),
    Case("deputy", "a person of the agency who answers in the thread", "initech", Mail(
         "Pat Reed <pat.reed@brightrecruiting.example>", "Re: Thanks", headers=answering("<t3@example.org>")),
         "initech", "Pat Reed", learns=("pat.reed@brightrecruiting.example",)),
    Case("deputy", "a colleague with the two interviewers of two roles in Cc", "globex globex-2", Mail(
         "Nora Vogt <nora.vogt@globex.example>", "Hello", headers={"Cc": f"{ANNA}, {OMAR}"}), "globex globex-2",
         "Nora Vogt", True, learns=("nora.vogt@globex.example",)),
)  # fmt: skip

PRIVATE_ADDRESSES = (
    Case("private", "the name alone", "globex initech", Mail(PRIVATE, "Hello"), "globex", None, True, how="name"),
    Case("private", "the name of somebody at two employers", "globex soylent", Mail(PRIVATE, "Hello"),
         "globex soylent", None, True),
    Case("private", "the name, and our mail quoted", "globex initech", Mail(PRIVATE, "Re: your note", quoting(TO_ANNA)),
         "globex", "Anna Schmidt", how="quotes"),
    Case("private", "our mail quoted in lines broken anew", "globex initech", Mail(PRIVATE, "Re: your note",
         quoting(TO_ANNA, width=50)), "globex", "Anna Schmidt"),
    Case("private", "our mail quoted in its forwarded form", "globex", Mail(PRIVATE, "Fwd: your note",
         f"See below.\n\n-----Original Message-----\nFrom: Jane Doe <{OWNER}>\nTo: {ANNA}\nSubject: x\n\n{TO_ANNA}"),
         "globex", "Anna Schmidt"),
    Case("private", "the name, and our mail answered by its id", "globex initech", Mail(PRIVATE, "Re: Thanks",
         headers=answering("<t1@example.org>")), "globex", "Anna Schmidt"),
    Case("private", "the name of one, our subject to them: a word of the employer's", "globex initech", Mail(PRIVATE,
         SUBJECT), "globex", how="subject"),
    Case("private", "the same with a promise, which could cut a longer wait short", "globex initech", Mail(PRIVATE,
         SUBJECT, "Hello Jane, we will get back to you by Friday, 13 March."), "globex", None, True),
    Case("private", "the name the other way round", "globex", Mail('"Schmidt, Anna" <a.s@web.de>', "Re: your note",
         quoting(TO_ANNA)), "globex", "Anna Schmidt"),
    Case("private", "a first name only, our mail quoted", "globex", Mail("Anna <a.s@web.de>", "Re: x",
         quoting(TO_ANNA)), "globex", None, True),
    Case("private", "a first name only", "globex", Mail("Anna <a.s@web.de>", "Hello"), ""),
    Case("private", "two of one name, the quote tells them apart", "globex soylent", Mail(PRIVATE, "Re: x",
         quoting(TO_ANNA)), "globex", "Anna Schmidt"),
    Case("private", "they are away, from another address, with our subject", "globex", Mail(
         "Anna Schmidt <anna.schmidt@corp.globexgroup.example>", f"Out of office: {THANKS_TO_ANNA.subject}",
         "I am on leave until 30 March.", {"Auto-Submitted": "auto-replied"}), "globex", "Anna Schmidt"),
)  # fmt: skip

SYSTEMS = (
    Case("system", "Greenhouse, the company in its name", "globex initech", Mail(
         "Globex <no-reply@us.greenhouse-mail.io>", "An update", headers=ROBOT), "globex", None, True, how="company"),
    Case("system", "Lever, the company in its name with more words", "globex initech", Mail(
         "Globex Recruiting Team <no-reply@hire.lever.co>", "Your application", headers=ROBOT), "globex", None, True),
    Case("system", "Workday, the company as the local part", "globex initech", Mail(
         "Workday <globex@myworkday.com>", "Your application", headers=ROBOT), "globex", None, True),
    Case("system", "Ashby, the company in the subject", "globex initech", Mail(
         "Hiring Team <no-reply@ashbyhq.com>", "Your interview at Globex", headers=ROBOT), "globex", None, True),
    Case("system", "SmartRecruiters, the company in Reply-To", "globex initech", Mail(
         "Notification <notification@smartrecruiters.com>", "Your application", headers=ROBOT | {
         "Reply-To": "Initech GmbH <reply-2@smartrecruiters.com>"}), "initech", None, True),
    Case("system", "Teamtailor, the company below its domain", "globex initech", Mail(
         "Hiring <no-reply@initech.teamtailor-mail.com>", "Your application", headers=ROBOT), "initech", None, True),
    Case("system", "Personio, the company after a plus", "globex initech", Mail(
         "Recruiting <jobs+initech@personio.de>", "Ihre Bewerbung", headers=ROBOT), "initech", None, True),
    Case("system", "Recruitee, the company with a hyphen and a token", "acme initech", Mail(
         "Recruiting <acme-robotics-a81b77@recruitee.com>", "Your application", headers=ROBOT), "acme", None, True),
    Case("system", "Workable, the company in the text alone", "globex initech", Mail(
         "Workable <no-reply@workablemail.com>", "Your application", "Thank you for your interest in Initech.",
         ROBOT), "initech", None, True),
    Case("system", "iCIMS, the role in the subject alone", "globex initech", Mail(
         "Careers <no-reply@icims.com>", "Your application as Product Manager", headers=ROBOT), "initech", None, True),
    Case("system", "Taleo for two roles of one employer: the subject tells", "globex globex-2", Mail(
         "Globex <no-reply@invalidemail.taleo.net>", "Data Analyst: an update", headers=ROBOT), "globex-2", None, True),
    Case("system", "SuccessFactors for two roles: both", "globex globex-2", Mail(
         "Globex <system@successfactors.eu>", "An update", headers=ROBOT), "globex globex-2", None, True),
    Case("system", "a robot at the employer's own domain", "globex initech", Mail(
         "no-reply@globex.example", "An update", headers=ROBOT), "globex", None, True),
    Case("system", "a person through BambooHR, by name", "globex initech", Mail(
         "Anna Schmidt <anna-schmidt-8812@app.bamboohr.com>", "Your interview", "Hello Jane, we are still talking."),
         "globex", None, True),
    Case("system", "a token that an application's mails came from before", "globex initech", Mail(
         "Recruiting <reply-7f3a91c2@hire.lever.co>", "An update"), "initech", None, True),
    Case("system", "our mail answered by its id through Breezy", "globex initech", Mail(
         "Anna Schmidt <c0ffee99@breezy-mail.com>", "Re: Thanks", headers=answering("<t1@example.org>")), "globex",
         "Anna Schmidt"),
    Case("system", "JazzHR for another employer that only begins alike", "globex initech", Mail(
         "Globexia Recruiting <no-reply@jazzhr.com>", "Your application", headers=ROBOT), ""),
    Case("system", "a digest of open jobs that names an employer", "globex initech", Mail(
         "Jobs <no-reply@stepstone.de>", "12 new jobs for you", "Globex, Initech and ten others are hiring.",
         ROBOT | {"List-Unsubscribe": "<https://stepstone.de/u>", "Precedence": "bulk"}), ""),
    Case("job board", "a person of LinkedIn, by name", "globex initech", Mail(
         "Anna Schmidt via LinkedIn <messages-noreply@linkedin.com>", "Anna sent you a message"), "globex",
         "Anna Schmidt", True),
    Case("job board", "Indeed, the company in the subject", "globex initech", Mail(
         "Indeed Apply <indeedapply@indeed.com>", "Your application to Globex", headers=ROBOT), "globex", None, True),
    Case("job board", "XING, somebody nobody knows", "globex initech", Mail(
         "Tom Doyle über XING <mailrobot@xing.com>", "Tom Doyle sent you a message", headers=ROBOT), ""),
    Case("ticket", "a ticket of the employer's own help desk", "globex initech", Mail(
         "Globex HR <support@globex.example>", f"[Ticket #4711] {SUBJECT}", "Your request was received.",
         {"Auto-Submitted": "auto-replied"}), "globex"),
    Case("ticket", "a ticket system elsewhere that returns our subject", "globex initech", Mail(
         "HR Desk <support@desk.elsewhere.example>", f"[Ticket #4711] {SUBJECT}", "Your request was received.",
         {"Auto-Submitted": "auto-replied"}), "globex"),
)  # fmt: skip

WORDS = (
    Case("words", "company and interview in the subject, from nobody known", "globex initech", Mail(STRANGER,
         "Your interview at Globex"), "globex", None, True, how="names the company"),
    Case("words", "company and role, from nobody known", "globex initech", Mail(STRANGER,
         "Globex: Backend Engineer"), "globex", None, True),
    Case("words", "a friend names the company", "globex initech", Mail(STRANGER, "Globex!",
         "I used to work there. Shall we have a coffee?"), ""),
    Case("words", "the company as a part of another word", "globex", Mail(STRANGER, "Your interview at Globexia"), ""),
    Case("words", "a role that many have, and no company", "globex", Mail(STRANGER, "Backend Engineer wanted"), ""),
    Case("words", "the company's name with another legal form", "initech", Mail(STRANGER,
         "Your interview at Initech Ltd."), "initech", None, True),
    Case("words", "the company with two roles: the role tells", "globex globex-2", Mail(STRANGER,
         "Your interview at Globex (Data Analyst)"), "globex-2", None, True),
    Case("words", "the company with two roles: both", "globex globex-2", Mail(STRANGER, "Your interview at Globex"),
         "globex globex-2", None, True),
    Case("words", "a newsletter that names the company", "globex", Mail("Jobs <news@jobs.example>",
         "Interview tips from Globex", headers={"List-Unsubscribe": "<https://jobs.example/u>", "Precedence": "bulk"}),
         ""),
)  # fmt: skip

CASES = (
    *THREADS, *BORROWED, *ADDRESSES, *DOMAINS, *ROLES, *DEPUTIES, *PRIVATE_ADDRESSES, *SYSTEMS, *WORDS,
)  # fmt: skip
