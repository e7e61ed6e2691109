"""Small English words that tell a thing from a sentence. Pure; data alone."""

from __future__ import annotations

from agent.compose.plain import word_set

BREAKS = word_set(
    "that which who whom whose where when how why what because if while although so i you we they he she it"
)
"""After one of these the verb is another clause's."""
DETERMINERS = word_set(
    "the a an this these those my your our his her their its no some any every each two three four five six seven eight"
    " nine ten all both many few several more"
)
BEFORE_DETERMINER = word_set(
    "of in on at to for with without from by about into onto over under between among through during after before since"
    " until against around behind near off out up per via as like than and or but not plus versus vs both all half such"
    " despite across along beyond inside outside within toward towards regarding"
)
LIVELY = word_set("not never always often still also really only just now already sometimes usually even")
