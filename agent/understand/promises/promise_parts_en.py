"""The parts that the English patterns of promises are made of: who is told, what is told, what is sent, the verbs."""

from __future__ import annotations

RESULT = (
    r"(?:decisions?|answers?|updates?|news|feedback|outcomes?|results?|verdict|response|reply|word|clarity|notice"
    r"|notifications?|status|yes or (?:a )?no|information|info|confirmation|next steps|conclusion|offers?"
    r"|thoughts|opinion|announcements?|ruling|debrief|rundown|lowdown|marks|scores"
    r"|visibility|details|insights?"
    r"|definite \w+|more to (?:say|tell|share|report)|(?:any|some)thing (?:for you|to (?:say|tell|share|report)"
    r"|new|back|concrete|definite|final))"
)
YOU = (
    r"(?:(?:(?:all|both|each|every one|everyone)(?: \w+)? of )?you|everyone|everybody|(?:all|both|each|every)"
    r"(?! (?:the |your |our |three |four )?(?:cop(?:y|ies)|documents?|pages?|papers?|forms?"
    r"|sides?|questions?|items?|files?|parts?)\b)"
    r"|candidates"
    r"|applicants|finalists|people"
    r"|the (?:(?:two|three|four|five|six|final|last|remaining|other) )*(?:candidates|applicants|finalists|others)"
    r"|those|(?:all |the )?(?:shortlisted|successful|selected"
    r"|chosen)(?: \w+)?)"
)
PAPER = (
    r"(?:invit(?:e|ation)s?|dates?|times?|slots?|schedule|agenda|contract|offer|letters?|paper(?:work)?|proposal"
    r"|documents?|papers|draft|link|pack|kit|test|assignment|case|task|questions|notes?|version|summons|terms|package"
    r"|forms?|report|instrument|e-?mails?|mails?|message|write-up|scores?|brief(?:ing)?|instructions)"
)
NEWS = (
    r"(?:decisions?|answers?|updates?|news|feedback|outcomes?|results?|verdict|response|reply|clarity|conclusion"
    r"|something|yes or (?:a )?no)"
)
FUTURE = r"(?:will|shall|should|hope|hoping|expect|aim|aiming|intend|plan|planning|trying|going)"
SAY = (
    r"(?:tell|write|text|message|mail|e-?mail|ping|whatsapp|inform|update|notify|contact|recontact|advise|answer"
    r"|brief|reach|approach|intimate|confirm|guide|alert|(?<!look )(?<!looking )forward|send|shoot|return"
    r"|say)"
)
HAND = (
    r"(?:relay|convey|disclose|reveal|break|get|give|share|bring|pass|drop|deliver|provide|des?patch|post|submit"
    r"|transmit|revert|report|introduce|show)"
)
CALL = r"(?:call|ring|phone|bell|telephone|holler|shout|buzz|dial)"
BETWEEN = r"(?:(?!(?:me|us|your?|know|see|meet|and|before|that|if|whether|about|in|on|by|from|when)\b)[\w'-]+ ){0,4}?"
SENT = (
    r"(?:sent|des?patched|mailed|e-?mailed|forwarded|communicated|intimated|conveyed|shared|notified|informed"
    r"|contacted|answered|advised|written to|updated|told|reached|called|approached|guided|with you|in front of you"
    r"|in your hands)"
)
OBJECT = rf"(?: (?!(?:for|to|on|in|by|about|from|and|before|when)\b)[\w'-]+){{0,5}}? {PAPER}\b"
PRESENT = (
    rf"\b(?:i|we|they|he|she|all|who) (?:(?:then|also|gladly|personally|definitely) )?(?:{SAY}|{CALL}"
    rf"|make|take|come|turn)\b"
    rf"|\b(?:{SAY}|{CALL})(?:s|es)\b|\b(?:is|'s|are|am) (?:{SAY}|{CALL}|giv|shar|writ|updat|mak)ing\b"
    r"|\byou (?:then )?(?:hear|get|have|receive|become)\b|\b(?:is|are|gets) sent\b|\bgoing out\b"
    r"|\bcomes? to you\b|\b(?:is|are) (?:made|issued|taken)\b"
    r"|\bgo(?:es)?\b|\bdue\b"
    r"|\bfollows\b"
    r"|^\W*(?:my |your |proper |full )*(?:answer|reply|verdict|yes or no|back|text|news|update)\b"
    rf"|\b(?:we|i) \w+ 0+ and (?:{CALL}|{SAY})\b"
    rf"|\band (?:then )?(?:{SAY}|{CALL}) (?:you|everyone|everybody|all|both)\b|\bfollow 0"
    r"|\barrives?\b|\blands?\b|\bhits? your (?:inbox|mail\w*|phone)\b|\bgoes (?:up|out|online|live)\b"
    r"|\b(?:do|does|make|makes) (?:my|our|her|his|their) |\b(?:emailing|mailing|calling|ringing|phoning"
    r"|texting) (?:people|the lot)\b"
    r"|\b(?:candidates|applicants|everyone|everybody|finalists|all) (?:informed|notified|told|contacted)\b"
    r"|^\W*(?:\w+ ){1,3}from (?!you)[\w']+(?: \w+)? $|\bjob is you\b|\bcall is you\b|\byou are my \w+"
    r"|\bto (?:candidates|applicants"
    r"|everyone|everybody|all|finalists)\b"
    r"|\b(?:am|is|are) on ?to you\b|\b(?:watch|look)(?: out)? for (?:it|them|that)\b|\bcoming to you\b"
    r"|\bto you 0|^\W*your \w+:|\b(?:i"
    r"|we|he|she|they) gives?\b"
    r"|\bphoning\b|\bincoming\b|\bcoming your way\b|\b(?:i|we|they|he|she) (?:choose|decide|publish|announce"
    r"|give you)\b"
    r"|\bowe\b|\bswear\b|\bpromised (?:me|us)\b|\b(?:are|is) (?:published|announced)\b|\bno (?:news|answer)\b"
)
"""The present tense of people who mean the future: "I ring you", "she writes you", "answer by Friday"."""
