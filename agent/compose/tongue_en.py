"""English: days, greetings, farewells and lead-ins. Pure; data alone."""

from __future__ import annotations

import re

from agent.compose import at_employer
from agent.compose.tongue import Leads, Shape, Tongue
from agent.model import Stage

_MONTHS = "January February March April May June July August September October November December"
_NAMED = re.compile(r"(?:my|our|the|an?|some|two|three|\d+)\s", re.IGNORECASE)
_EITHER = (
    "One thing has stayed with me: {}",
    "One thought has been with me since then: {}",
    "Still on my mind: {}",
    "I noted this for myself: {}",
    "This I keep coming back to: {}",
)
_DETAILS: Leads = {
    Shape.THING: (
        "Since then I have been thinking about {}",
        "I keep coming back to {}",
        "One thing I will remember is {}",
        "I came away thinking about {}",
        "What stays with me is {}",
        "My thoughts have gone back more than once to {}",
        "I am still thinking about {}",
    ),
    Shape.TOPIC: (
        "It was good to talk with you about {}",
        "I was glad that we came to speak about {}",
        "I have been thinking about our exchange on {}",
        "Thank you in particular for talking with me about {}",
        "I would gladly have gone on talking about {}",
        "I have thought further about {}",
        "I keep coming back to what we said about {}",
    ),
    Shape.CLAUSE: (
        "Since then I have been thinking about {}",
        "I keep coming back to {}",
        "One thing I will remember is {}",
        "I came away thinking about {}",
        "What stays with me is {}",
        "My thoughts have gone back more than once to {}",
        "I am still thinking about {}",
    ),
    Shape.THAT: (
        "It has stayed with me that {}",
        "I keep thinking about how {}",
        "One thing I will remember is that {}",
        "I remember well that {}",
        "What stays with me is that {}",
        "I have not forgotten that {}",
    ),
    Shape.GIFT: (
        "I was glad that {}",
        "I appreciated that {}",
        "I really liked that {}",
        "I am grateful that {}",
        "It was good that {}",
    ),
    Shape.QUESTION: (
        "One question has stayed with me: {}",
        "A question that I took with me: {}",
        "One question is still on my mind: {}",
        "I keep turning over one question: {}",
        "I left with a question of my own: {}",
    ),
    Shape.EITHER: _EITHER,
}
_MORE: Leads = {
    Shape.THING: ("I also remember {}", "And I have not forgotten {}"),
    Shape.TOPIC: ("It was also good to talk about {}", "I was also glad to speak about {}"),
    Shape.CLAUSE: ("I also remember {}", "And I have not forgotten {}"),
    Shape.THAT: ("I also remember that {}", "And I have kept in mind that {}"),
    Shape.GIFT: ("I was also glad that {}", "And it was good that {}"),
    Shape.QUESTION: ("And another question: {}",),
    Shape.EITHER: ("I also took this with me: {}", "And one thing more: {}"),
}
_ADDITION: Leads = {
    Shape.THING: ("I meant to mention {}", "I forgot to mention {}", "What I left out is {}"),
    Shape.TOPIC: ("I would like to come back to {}", "I meant to say more about {}", "I would like to return to {}"),
    Shape.CLAUSE: ("I meant to tell you {}", "I would like to tell you {}", "I did not get round to telling you {}"),
    Shape.THAT: ("I meant to mention that {}", "I would like to add that {}", "What I left out is that {}"),
    Shape.GIFT: ("I meant to mention that {}", "I would like to add that {}"),
    Shape.QUESTION: ("One question came to me afterwards: {}", "What I would still like to ask: {}"),
    Shape.EITHER: ("It is this: {}", "In short: {}"),
}
_NEWS: Leads = {
    Shape.THING: ("I can now report {}", "The news is {}", "I am glad to tell you of {}"),
    Shape.TOPIC: ("I can now report {}", "The news is {}", "I am glad to tell you of {}"),
    Shape.CLAUSE: ("I can now tell you {}", "I would like to tell you {}"),
    Shape.THAT: ("I can now report that {}", "I am glad to tell you that {}", "You may like to know that {}"),
    Shape.GIFT: ("You may like to know that {}",),
    Shape.QUESTION: ("A question in that connection: {}",),
    Shape.EITHER: ("In short: {}", "What is new: {}"),
}

EN = Tongue(
    code="en",
    months=tuple(_MONTHS.split()),
    weekdays=("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
    today="today",
    yesterday="yesterday",
    on_weekday="on {}",
    on_date="on {}",
    dated="{day} {month}",
    first="1",
    conjunction=lambda last: " and ",
    others=" and the others",
    nobody="Hello,",
    formal="Dear {},",
    informal="Hi {},",
    informal_by_name=True,
    familiar=False,
    talks={
        Stage.SCREEN: "call",
        Stage.TECHNICAL: "technical interview",
        Stage.CASE: "case interview",
        Stage.PANEL: "panel interview",
        Stage.ONSITE: "interview",
    },
    talk="conversation",
    role=lambda role: f"the {role} role" if role else "the role",
    as_role=lambda role: f" for the {role} role" if role else "",
    at=at_employer.english,
    sign_offs=(
        "Kind regards,",
        "With kind regards,",
        "Warm regards,",
        "With thanks,",
        "Sincerely,",
        "All good wishes,",
        "Regards,",
    ),
    material=lambda name: name if _NAMED.match(name) else f"my {name}",
    details=_DETAILS,
    more=_MORE,
    given={
        "additional_information": _ADDITION,
        "update": _NEWS,
        "keep_in_touch": _NEWS,
        "": dict.fromkeys(Shape, ("In short: {}",)),
    },
)
