"""Where a text says outright which job it is about: behind a label, in quotes, "the Data Analyst process". Pure.

In any of the languages we read. What stands there is taken before a title's words are weighed: a title also says
whom one meets and when.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

_I = re.IGNORECASE
_MOST, _MOST_LINE = 8000, 300
_POST = (
    r"position|role|job|vacancy|opening|post|stelle|vakanz|ausschreibung|stellenausschreibung|poste|emploi|puesto|plaza"
    r"|vacante|posizione|ruolo|posto|offerta|functie|vacature|vaga|cargo|função|posição|oferta|tjänst(?:en)?"
    r"|stilling(?:en)?"
    r"|stanowisko|pozice|pozíció|poziția|tehtävä|offre"
)
"""Words that are followed by the job and by nothing else; "title" and "role of" may be somebody's."""
LABEL = re.compile(
    r"^[^\w\n]{0,6}(?:(?:job |open |offene |ausgeschriebene |vacant |advertised )?"
    r"(?:position|job|opening|vacancy|post|requisition|req|posting|stelle|vakanz|ausschreibung|poste|emploi|puesto"
    r"|plaza"
    r"|role|ruolo|rol|rolle|fonction|funktion|vacante|posizione|posto|functie|vacature|vaga|cargo|função|posição"
    r"|tjänst|befattning|stilling|stanowisko|pozice"
    r"|pozíció|poziția|tehtävä|θέση|должность|вакансия|работа|offre|concours|competition)"
    r"(?: (?:title|name|titel|bezeichnung|no\.?|nr\.?|id|ref\.?))?"
    r"|stellenbezeichnung|stellentitel|jobtitel|functietitel|intitulé(?: du poste)?|job ?title|applied (?:for|to)"
    r"|applying (?:for|to)|application for|bewerbung (?:als|auf|für|um)|your application|ihre bewerbung"
    r"|candidature(?: (?:au poste de|pour))?|candidatura(?: a)?|sollicitatie(?: voor| als)?)"
    r"[ \t]{0,20}[:：][ \t]{0,20}(?P<role>[^\n]{2,120})",
    _I | re.MULTILINE,
)
# The same inside a line: "… di Brenta S.p.A. – profilo: E-commerce specialist. Ti faccio …".
_INLINE = re.compile(
    rf"(?:[.;!?)»]|[–—-])[ ](?:{_POST}|profile|profil|profilo|perfil|profiel|funktion|function|fonction"
    rf"|for the job of)[ ]?:[ ]"
    r"(?P<role>[^\n.;!?]{2,80})|(?:^|[.;!?)][ ])(?:subject|betreff|sujet|objet|asunto|oggetto|onderwerp|assunto"
    r"|re|betrifft|what for"
    r"|worum|about|concerne|rif\.?|ref\.?|refers to|kennziffer [\w/-]{1,20},)[ ]?:?[ ]+(?P<about>[^\n.;!?]{2,100})",
    _I | re.MULTILINE,
)
# A label in the midst of a line, taken at its word: "… stellen ons voor. Functie: Energie-analist. Dresscode: geen."
_IN_LINE = re.compile(
    r"(?<=[.;!?)] )(?:function|position|role|post|stelle|poste|fonction|puesto|plaza|ruolo|posizione|functie|vacature"
    r"|rol|vaga|função|tjänst|stilling|stanowisko)\s*:\s*(?P<role>(?-i:[A-ZÀ-ÖØ-Þ0-9])[^\n.;!?]{2,80})",
    _I,
)
# "You are one of four finalists for Data Lead".
_SOUGHT = re.compile(
    r"\b(?:finalists?|candidates?|shortlisted|process|applicants?)\s(?:for|of)\s(?:the |our )?"
    r"(?P<role>(?-i:[A-ZÀ-ÖØ-Þ])[\w/&+'’-]*(?: (?:(?:of|for|and|&) )?(?-i:[A-ZÀ-ÖØ-Þ])[\w/&+'’-]*){0,5})",
    _I,
)
_QUOTES = "\"“”„‟«»‹›‚‘’'"
_QUOTED = re.compile(
    rf"\b(?:{_POST}|bewerbung|candidature|candidatura|sollicitatie|application)\b[^\n.{_QUOTES}]{{0,14}}?[ :]"
    rf"[\"“„«‹‚‘][ ]?(?P<role>[^\n\"“”„«»‹›]{{3,80}}?)[ ]?[\"”“»›’]",
    _I,
)
_BRACKET = re.compile(
    rf"[(\[](?:{_POST})\b[ ]?:?[ ](?!(?:board|ad|advert|fair|portal|site|alert|description|offer)s?\b)(?:(?:as|als|of"
    rf"|de|di|da|van|voor|comme|como)[ ]"
    rf"|d['’])?(?P<role>[^()\[\]\n]{{2,60}})[)\]]",
    _I,
)
_WORD = r"[A-ZÀ-ÖØ-Þ0-9][\w+#./&'’-]{0,30}"
_PHRASE = rf"{_WORD}(?:,? (?:(?:of|for|and|&|de|des|du|di|da|do|und|et|y|e|-|–|/) )?{_WORD}){{0,6}}"
_PROCESS = re.compile(
    rf"\b(?:(?:in|of|for|to|on|about|with|through|behind)[ ])?(?:the|our|your|this|a)[ ](?P<role>{_PHRASE})[ ]"
    r"(?:process|search|interviews?|hiring|application|candidacy|pipeline|requisition|competition|shortlist|selection"
    r"|seat|role|position|opening|job|vacancy|post|opportunity)\b"
)
_HIRING = re.compile(
    r"\b(?:hiring|looking for|recruiting|searching for|cerco|busco|procuro|(?:je|on) cherche|ik zoek|ich suche"
    r"|(?:wir )?suchen|(?:nous )?(?:recherchons|recrutons)|buscamos"
    r"|buscan|busca|cercano|cerca|suchen|sucht|recherche|recrute|zoekt|cerchiamo|(?:wij )?zoeken|procuramos"
    r"|contratar|söker)[ ](?:for[ ])?"
    r"(?:(?:one|an?|our|the|another|eine?n?|une?|un[ao]?|een|uma?|en|ett)\b[ ]?)?(?:\(\d\)[ ])?(?:(?:new|next"
    r"|neue?n?)[ ])?"
    r"(?P<role>[^\n.,;:!?()]{3,60})",
    _I,
)
_HIRED = re.compile(
    r"[ ](?:and|to|who|that|which|for|in|with|at|und|für|der|die|das|mit|in|bei|et|pour|qui|chez|avec|y|para"
    r"|que|con|en|e"
    r"|per|che|voor|die|met|om|som|da (?=subito|\w+(?:aio|embre|obre|ile|gno|glio|osto|arzo|ggio)\b))[ ]?.*$",
    _I | re.DOTALL,
)
_AS = re.compile(
    r"\b(?:(?:gespräch|interview|bewerbung|bewerben|bewerbungsgespräch"
    r"|vorstellungsgespräch)(?:[ ]für die stelle)?[ ]als"
    r"|entretien (?:pour le poste )?(?:de|comme)|candidature (?:au|pour le) poste d[e'’]|(?:pour le|sur le"
    r"|au) poste d[e'’]"
    r"|(?:para el|al|del) puesto de|(?:per|alla|della) posizione (?:di|come)|per il ruolo di|voor de functie(?: van)?"
    r"|(?:para|à|a|da) (?:vaga|função|posição) de|(?:stelle|position|vakanz)(?:[ ]als|[ ]der|[ ]des|[ ]eine[rs]))[ ]?"
    r"(?P<role>[^\n.;:!?(]{3,90})",
    _I,
)


# "The post is still that of Senior Pricing Consultant".
_REMAINS = re.compile(
    r"\b(?:puesto|plaza|poste|posto|ruolo|posizione|functie|vacature|vaga|cargo|role|position|stelle)\b"
    r"(?: (?:sigue siendo|es|is|ist|est|è|é|blijft|remains|bleibt|reste|resta|continua a ser))"
    r"(?: (?:still|always|immer noch|weiterhin|toujours|encore|todavía|ancora|nog steeds|nog|ainda))?"
    r"(?: (?:el|la|the|that|die|celui|celle|quello|quella|a|o|one)? ?(?:of|als|de|du|di|van|da|do))? "
    r"(?P<role>[^\n.,;:!?()]{2,70})",
    _I,
)
# Behind the number under which a post was advertised: "l'affichage 25-0917, chef de secteur – approvisionnement".
_NUMBERED = re.compile(
    r"\b(?:affichage|concours|kennziffer|competition|concurso|bando|avviso|convocatoria|vacaturenummer|ausschreibung)"
    r"(?: (?:n[o°º.]{0,2}|nr\.?|num\w*))? ?[A-Z]{0,6}[ /-]?\d[\w/.-]{1,20}(?:, | [-–—] |: )"
    r"(?P<role>[^\n.;,!?]{3,80})",
    _I,
)
_AT_HEAD = re.compile(
    rf"^(?P<role>{_PHRASE}) (?:case|interview|role|position|process|application|selection|vacancy)\b", re.MULTILINE
)


# At the head of a line what one has applied for: "Sollicitatie Category Manager Zuivel – je presenteert".
_APPLIED = re.compile(
    rf"^(?:sollicitatie|bewerbung|candidature|candidatura|application|auswahltag|vacature)[ :]+(?P<role>{_PHRASE})"
    r"(?=[ ]*(?:$|[\n.;(]|[-–—]))",
    _I | re.MULTILINE,
)


# What a booking tool's form asks: "Which vacancy is this about?: Learning Designer".
_ASKED_FOR = re.compile(
    r"^[^\w\n]{0,6}(?:(?:for |about |um |für |auf |pour |à |per |para |voor )?(?:which|what|welche[rns]?|quel(?:le)?"
    r"|qué"
    r"|que|quale|welke|qual)) "
    rf"(?:{_POST})\b[^\n:?]{{0,50}}\?[ ]?:?[ \t\n]{{1,3}}(?P<role>[^\n]{{2,120}})",
    _I | re.MULTILINE,
)


def labelled(text: str) -> Iterator[str]:
    """What stands behind a label that can only mean the job, in the order of the text."""
    for found in _ASKED_FOR.finditer(text[:_MOST]):
        yield found["role"][:_MOST_LINE]
    for found in LABEL.finditer(text[:_MOST]):
        yield found["role"][:_MOST_LINE]
    for found in _BRACKET.finditer(text[:_MOST]):
        yield found["role"]


def quoted(text: str) -> Iterator[str]:
    """What the text puts in quotes behind a word for a post: `zur Stelle "Stv. Leitung Distribution"`."""
    for found in _QUOTED.finditer(text[:_MOST]):
        yield found["role"]


def numbered(text: str) -> Iterator[str]:
    """What stands behind the number of an advertised post."""
    for found in _NUMBERED.finditer(text[:_MOST]):
        yield found["role"]


def in_a_line(text: str) -> Iterator[str]:
    """What stands behind a label in the midst of a line."""
    for found in _IN_LINE.finditer(text[:_MOST]):
        yield found["role"]


def sought(text: str) -> Iterator[str]:
    """For what somebody is a finalist; a mention that must hold a word for a job."""
    for found in _SOUGHT.finditer(text[:_MOST]):
        yield found["role"]


def worded(text: str) -> Iterator[str]:
    """What a sentence says is the job; a mention that must hold a word for one."""
    for found in _INLINE.finditer(text[:_MOST]):
        # Of "your candidature, Treaty Underwriter Motor" the last piece is the job, of "#118 - Data Lead" as well.
        said = found["role"] or found["about"]
        yield from (piece for piece in reversed(re.split(r",\s|\s[-–—|]\s", said)) if found["about"])
        yield said
    for pattern in (_REMAINS, _AS, _PROCESS, _HIRING, _AT_HEAD, _APPLIED):
        for found in pattern.finditer(text[:_MOST]):
            role = found["role"]
            yield _HIRED.sub("", role) if pattern is _HIRING else role
