"""How family names are written: what joins their words, and those that are words of other things as well. Pure data."""

from __future__ import annotations

from agent.understand.days.date_words import word_set

PARTICLES = word_set("""
    de del della dello dei degli der den di da do dos das du la las le lo los van von zu zum zur ter ten te 't ’t
    bin bint ibn al el af av y e i ap san st ní nic
""")
"""What stands in small letters before or between family names: "Klaas-Jan van 't Hof", "Bernat Puig i Ferrer"."""

CAPITAL_PARTICLES = word_set(
    "de del della di da dos du la le lo van von den der ter st el al ben bin abu aït ait ould mac ní nic ó ap"
)
"""What a family name may begin with, also with a capital: "Lavinia De Angelis"."""

FAMILY_NAMES = word_set("""
    banks bell best book case chapel church clay cross day early field finch fink gates hall hart hill hunt kind lane
    long march north page parker parks porter power price rose sand short stack stock stone storey street strong wells
    west winter wood young vos ward warden tour house call link london paris gate tower head
    baker carpenter cook driver gardener steward nurse usher
    bern bruder holm hof kaiser koch könig lange meister neumann richter schulz stein vogt weber winkel
    bäcker schreiner schlosser maurer kellner kaufmann kraft
    sim campo castillo fuente iglesia mesa puente romano torre valle vega calle plaza carpintero
    blanc bourg dubois leblanc marchand meunier bruno fontana ponte villa boulanger maçon sala
    kok timmerman carpinteiro
""")
"""Words of things and trades that are family names as well, where they stand behind a given name: "Bartley Cross"."""

CALENDAR_FAMILIES = word_set("may april june august montag freitag sonntag samstag sommer abril marzo domingo")
"""Family names that are days and months: "with Anna Montag" may name a day, a guest of that name is called so."""

LETTERS_BEHIND = word_set("""
    FRCS FRCP FRCGP FRCA MRCS MRCP MRCGP MRCVS BVSc MBBS RGN RMN SRN OBE MBE CBE DBE BEM PhD DPhil MSc BSc MBA MPhil
    LLM LLB CEng MEng IEng MICE RIBA MRICS FRICS ACCA FCCA ACMA CIPD MCIPD FCIPD FHEA PGCE QTS PMP PMHNP APRN CPA CFA
    SHRM-CP SHRM-SCP
""")
"""Degrees, memberships and honours, as they are written behind a name."""
