"""What the owner hears of an application beside its drafts: questions about events, an offer, the end."""

from __future__ import annotations

from datetime import datetime, timedelta

from agent.compose.owner_mail import News
from agent.decide import closing, standing, unasked
from agent.decide.application import Application
from agent.decide.courtesy import owner_zone
from agent.decide.mail_key import mail_key
from agent.decide.question import WANTED
from agent.decide.situation import Situation, means
from agent.facts import ApplicationClosed, MailReceived
from agent.incoming.intake_events import REPLACED
from agent.model import AskOwner, Intent, Kind, Verdict
from agent.owner.desk import Desk
from agent.understand.days import date_ranges
from agent.understand.sentences import fold, language

UNINVITED = timedelta(days=2)
"""An invitation mostly comes within so long of the mail that speaks of the talk."""
ELSEWHERE_BY_THEN = timedelta(days=6)
"""So long after they asked for something the owner will have answered; before the time for a status check is over."""
OLD = timedelta(days=14)
"""What was said so long ago is found at a first look, or has been settled otherwise."""


def tell(desk: Desk, s: Situation) -> None:
    """Ask, tell and note whatever of this has not been yet."""
    _ask_about_events(desk, s.application, s.now)
    _tell_of_offers(desk, s.application, s.now)
    _tell_of_a_wish_to_be_left_alone(desk, s)
    _tell_of_successors(desk, s.application, s.now)
    _tell_of_a_talk_without_a_time(desk, s)
    _ask_about_what_was_wanted(desk, s)
    _note_the_end(desk, s)


def _ask_about_events(desk: Desk, application: Application, now: datetime) -> None:
    started = desk.known.started
    for interview in application.interviews.values():
        seen = interview.seen
        if interview.cancelled is not None and REPLACED in interview.cancelled.because:
            what = (
                f"A new invitation of the same name and people came, so I take “{seen.summary}” on "
                f"{desk.local(seen.start)} as moved. If both take place, the first has no thank-you from me."
            )
            desk.note(f"replaced:{interview.id}", application, what, now, news=News.OTHER)
        if interview.verdict is not Verdict.ASK or interview.cancelled is not None:
            continue
        if started is not None and seen.end < started.look_back_from:
            continue
        text = f"Is “{seen.summary}” on {desk.local(seen.start)} a job interview of yours?"
        question = f"interview:{application.id}:{interview.id}"
        desk.ask(AskOwner(application.id, "interview", None, interview.id, question, text, seen.because), now)


def _tell_of_offers(desk: Desk, application: Application, now: datetime) -> None:
    for mail in application.received:
        if Intent.OFFER in means(mail) and mail.kind in unasked.SPOKEN and not mail.owners_word:
            who = mail.name or mail.address
            said = mail.sentence if mail.intent is Intent.OFFER and mail.sentence else mail.subject[:100]
            end = "" if said.rstrip().endswith((".", "!", "?", "…")) else "."
            what = f"{who} seems to have made you an offer on {desk.local(mail.at)}: “{said}”{end}"
            desk.tell(f"offer:{mail_key(mail)}", application, what, now, news=News.OFFER)


def _tell_of_a_wish_to_be_left_alone(desk: Desk, s: Situation) -> None:
    """It ends everything for that employer and needs no answer; were it misread, nobody would ever know."""
    mail = next((m for m in s.application.received if Intent.STOP_CONTACT in means(m)), None)
    if mail is None or mail.owners_word or mail.kind not in unasked.SPOKEN or s.now >= mail.at + OLD:
        return
    who, said = mail.name or mail.address, f": “{mail.sentence}”" if mail.sentence else "."
    what = (
        f"{who} asked on {desk.local(mail.at)} not to be contacted any more{said} "
        f"Nothing more goes to anybody at {s.application.company}."
    )
    desk.note(f"left-alone:{mail_key(mail)}", s.application, what, s.now, news=News.OTHER)


def _tell_of_successors(desk: Desk, application: Application, now: datetime) -> None:
    """Whom an automatic reply names in the place of somebody who has left: only the owner can say whether to write."""
    for mail in application.received:
        if mail.kind is Kind.AUTO_REPLY and mail.bounced and Intent.HANDOVER in mail.secondary:
            said = next((one for one in mail.because if one.endswith(" instead.")), "It names somebody else.")
            what = (
                f"By an automatic reply of {desk.local(mail.at)} nobody reads {mail.address} any more. {said} "
                "I write to neither by myself."
            )
            desk.note(f"successor:{mail_key(mail)}", application, what, now, news=News.OTHER)


def _tell_of_a_talk_without_a_time(desk: Desk, s: Situation) -> None:
    """They spoke of another talk, and no invitation has come: its time may stand in a mail that is not read for times,
    so that nobody would be thanked for it. Meanwhile nobody is asked for news, which is silence, too."""
    word = standing.awaited(s)
    if word is None or not word.at + UNINVITED <= s.now < word.at + OLD:
        return
    if s.application.stopped is not None or standing.refusal(s) or standing.offer_told(s) or _is_arranged(s, word):
        return
    who, said = word.name or word.address, f": “{word.sentence}”" if word.sentence else "."
    line = f"interview next Tuesday 10 am with {who} <{word.address}>"
    what = (
        f"{who} wrote on {desk.local(word.at)} of a next talk, and no invitation has come since{said} Where its time "
        f"is fixed, write to yourself: “{line}”, or forward the mail that names it with “track this”. "
        f"Until then I ask nobody at {s.application.company} for news."
    )
    desk.note(f"talk:{mail_key(word)}", s.application, what, s.now, news=News.OTHER)


def _is_arranged(s: Situation, word: MailReceived) -> bool:
    """Does it name the day of a talk that was in the calendar already, as a mail beside an invitation does?"""
    ahead = [i.seen for i in s.application.interviews.values() if i.stands and i.seen.start > word.at]
    if not ahead:
        return False
    zone = owner_zone(s.config)
    folded = fold(" ".join((word.sentence or word.words).split())[:1_000])
    named = date_ranges.find(folded, language(folded, "en"), word.at.astimezone(zone).date())
    days = {one.core.first for one in named if one.core.first == one.core.last}
    return any(seen.start.astimezone(zone).date() in days for seen in ahead)


def _ask_about_what_was_wanted(desk: Desk, s: Situation) -> None:
    """Nobody is asked for news until the owner has answered them; of an answer in a portal or on the phone no mail
    tells, and the asking would be over in silence."""
    word = standing.wanted(s)
    if word is None or not word.at + ELSEWHERE_BY_THEN <= s.now < word.at + OLD:
        return
    if s.application.stopped is not None or standing.refusal(s) or standing.offer_told(s) or s.visits.coming:
        return
    who, said = word.name or word.address, f": “{word.sentence}”" if word.sentence else f" (“{word.subject}”)."
    text = (
        f"{who} asked you for something on {desk.local(word.at)}{said} No mail of yours has gone to them since, so I "
        f"ask nobody at {s.application.company} for news. Have you answered in another way, so that the follow-ups go "
        "on?"
    )
    question = f"{WANTED}{mail_key(word)}"
    desk.ask(AskOwner(s.application.id, "wanted", word.contact, "-", question, text), s.now)


def _note_the_end(desk: Desk, s: Situation) -> None:
    """The end is reckoned anew each time; here it is written down once, for whoever reads the log."""
    application, ended = s.application, closing.find(s)
    if ended is not None and all(fact.at != ended.at for fact in application.closed):
        fact = ApplicationClosed(at=ended.at, application=application.id, because=ended.because)
        desk.ledger.store.append([fact], key=f"closed:{application.id}:{ended.occurrence}")
