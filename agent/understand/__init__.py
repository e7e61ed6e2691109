"""Bytes to facts, pure. Each module here answers one question of a mail or an event; what it needs to do so lies in a
room of its own, and no two of these rooms know each other both ways:

    mail        what a mail is made of: heads, parts, charsets, quotes, signatures
    calendars   lines, times and zones of calendars
    machines    what machines write: automatic replies, absences, bounces
    days        days and times as people write them
    promises    which of those days is a promise to be in touch
    name_words  words that names are made of, or told from
    employers   employers, their posts and the rounds of their interviews
    persons     people by their names, and which of them take part
    events      what speaks for an interview of the owner, and what against it
    answers     the owner's answers: what lets a mail go, what holds it back
    errands     what else the owner asks for or tells by mail
    debriefs    what the owner tells of a visit
"""
