"""`at Globex` in four languages, with the article that institutions want: `beim Klinikum Nord`, `à l’Hôpital`. Pure.

A firm's own name bears no article; a name that begins with a common noun (a hospital, a university) does. Only nouns
of a sure gender are known; a name without one goes without, as a firm's does.
"""

from __future__ import annotations

import re

from agent.compose.plain import short_company, word_set

# What German compounds end with, by gender; the short ones (`haus`, `heim`, `amt`) end names of places as well.
_DE_ENDS = {
    "f": re.compile(
        r"(?:universität|hochschule|akademie|klinik|praxis|apotheke|kanzlei|stiftung|bibliothek|behörde|agentur|schule"
        r"|sparkasse|volksbank|landesbank|verwaltung|werkstatt|tischlerei|schreinerei|bäckerei|gärtnerei|druckerei"
        r"|brauerei|metzgerei|genossenschaft|kirchengemeinde|kindertagesstätte|gesellschaft|versicherung|hansestadt"
        r"|hauptstadt|krankenkasse|medizin|charité|redaktion)$"
    ),
    "n": re.compile(
        r"(?:klinikum|krankenhaus|institut|zentrum|museum|theater|gymnasium|ministerium|autohaus|kaufhaus|modehaus"
        r"|gasthaus|gästehaus|bankhaus|sanitätshaus|pflegeheim|seniorenheim|altenheim|kinderheim|landratsamt"
        r"|bundesamt|landesamt|jugendamt|gesundheitsamt|hotel|restaurant|büro|hospiz|kolleg|internat|weingut)$"
    ),
    "m": re.compile(
        r"(?:verlag|verein|verband|gasthof|landkreis|pflegedienst|kindergarten|rundfunk|rettungsdienst|bauhof"
        r"|betriebshof|meisterbetrieb|fachbetrieb)$"
    ),
    "p": re.compile(r"(?:stadtwerke|kliniken|verkehrsbetriebe|wasserbetriebe|bühnen|kunstsammlungen|werkstätten)$"),
}
_DE_WHOLE = {
    "f": word_set("stadt gemeinde bank kirche diakonie caritas polizei feuerwehr oper uni kita"),
    "n": word_set("amt haus heim studio labor werk archiv atelier stift hospital unternehmen"),
    "m": word_set("betrieb konzern zoo kreis bund senat"),
    "p": word_set("werke betriebe"),
}
_DE_AT = {"f": "bei der", "n": "beim", "m": "beim", "p": "bei den"}
_DE_ADJECTIVE = {
    "f": re.compile(r"(?:.*(?:isch|lich|ig|al|sch)|deutsch|frei|neu|alt|groß|erst|ander|rot|allgemein)(?P<end>e)$"),
    "n": re.compile(r"(?:.*(?:isch|lich|ig|al|sch)|deutsch|frei|neu|alt|groß|erst|ander|rot|allgemein)(?P<end>es)$"),
    "m": re.compile(r"(?:.*(?:isch|lich|ig|al)|deutsch|frei|neu|alt|groß|erst|ander|rot|allgemein)(?P<end>er)$"),
}
_DE_ADJECTIVE["p"] = _DE_ADJECTIVE["f"]

_FR_ELIDED = word_set(
    """
    hôpital université école institut académie agence association atelier entreprise hôtel observatoire opéra office
    usine étude union ehpad imprimerie auberge exploitation externat internat
    """
)
_FR_AU = word_set(
    """
    centre chu chru lycée collège cabinet musée ministère laboratoire théâtre groupe conseil département domaine
    restaurant garage salon studio bureau comité conservatoire crédit château journal syndicat tribunal service cnrs
    """
)
_FR_A_LA = word_set(
    """
    clinique mairie ville fondation bibliothèque banque société pharmacie boulangerie région communauté mutuelle
    maternité crèche résidence ferme librairie direction caisse polyclinique faculté compagnie chambre brasserie
    menuiserie métropole mission pâtisserie
    """
)
_FR_AUX = word_set("ateliers éditions hospices hôpitaux établissements archives galeries laboratoires")
_ES_EL = word_set(
    """
    hospital instituto colegio centro ayuntamiento museo banco grupo laboratorio ministerio teatro consultorio hotel
    restaurante taller estudio despacho bufete consejo conservatorio departamento servicio sindicato periódico gobierno
    club complejo
    """
)
_ES_LA = word_set(
    """
    universidad escuela clínica fundación biblioteca farmacia asociación agencia academia facultad editorial residencia
    guardería diputación junta comunidad consejería empresa librería panadería cooperativa federación compañía cámara
    oficina caja delegación mancomunidad policlínica
    """
)
_EN_OF = re.compile(
    r"\b(?:University|Institute|School|College|Museum|Ministry|Department|Centre|Center|Office|Society|Library|Council"
    r"|Association|Federation|Church|City|Academy|Faculty) (?:of|for)\b"
)


def english(company: str) -> str:
    """`at Globex`, `at the University of Leeds`."""
    article = "the " if _EN_OF.search(company) and not company.lower().startswith("the ") else ""
    return f"at {article}{company}"


def german(company: str) -> str:
    """`bei Globex`, `beim Klinikum Nord`, `bei der Technischen Universität München`."""
    words = company.split()
    if len(words) > 1 and words[1] in ("of", "&", "and", "und"):
        return f"bei {company}"
    for gender in _DE_AT:
        adjectives = 0
        while adjectives < min(len(words) - 1, 2) and _DE_ADJECTIVE[gender].fullmatch(words[adjectives].lower()):
            adjectives += 1
        noun = words[adjectives] if words else ""
        alone = len(words) == 1 and "-" not in noun
        last = len(words) > 1 and not adjectives and _is(words[-1], gender)
        if (not alone and _is(noun, gender)) or last:
            at = len(words) - 1 if last else adjectives
            words[:adjectives] = [_declined(word, gender) for word in words[:adjectives]]
            if gender == "p" and words[at].endswith("e"):
                words[at] += "n"
            return " ".join((_DE_AT[gender], *words))
    return f"bei {company}"


def _is(word: str, gender: str) -> bool:
    lowered = word.lower()
    return word[:1].isupper() and (lowered in _DE_WHOLE[gender] or _DE_ENDS[gender].search(lowered) is not None)


def _declined(word: str, gender: str) -> str:
    """After `dem`, `der`, `den` each ends alike."""
    match = _DE_ADJECTIVE[gender].fullmatch(word.lower())
    return word[: match.start("end")] + "en" if match else word


def french(company: str) -> str:
    """`chez Globex`, `à l’Hôpital Saint-Luc`, `au CHU de Nantes`."""
    first = company.split(" ", 1)[0].lower()
    if " " not in company:
        return f"chez {company}"
    for known, lead in ((_FR_ELIDED, "à l’"), (_FR_AU, "au "), (_FR_A_LA, "à la "), (_FR_AUX, "aux ")):
        if first in known:
            return lead + company
    return f"chez {company}"


def spanish(company: str) -> str:
    """`en Globex`, `en el Hospital del Mar`, `en la Universidad de Sevilla`."""
    first = company.split(" ", 1)[0].lower()
    article = "" if " " not in company else "el " if first in _ES_EL else "la " if first in _ES_LA else ""
    return f"en {article}{company}"


_LEADS_HOME = {
    "en": (r"(?:over\s+)?(?:at|with)\s+{company},?\s+", r"(?=(?:we|i|it)\b)"),
    "fr": (r"(?:chez|à|au|avec)\s+{company},?\s+", r"(?=(?:on|nous|il)\b|j['’])"),
    "es": (r"(?:en|con)\s+{company},?\s+", r"(?=(?:hablamos|me|nos|se|estuvimos|tratamos)\b)"),
}
_LEADS_HOME_DE = r"bei(?:m|\s+de[rmn])?\s+{company}\s+(?P<verb>ging|haben|hab|habe|war)\s+(?P<who>es|wir|ich)\b"


def at_home(said: str, company: str, code: str) -> str:
    """What was noted of a talk without “bei Nordwind ging …” before it: whoever reads it sits there."""
    name = short_company(company)
    if len(name) < 2 or name.casefold() not in said[:200].casefold():
        return said
    called = re.escape(name)
    if code == "de":
        found = re.match(_LEADS_HOME_DE.format(company=called), said, re.IGNORECASE)
        return f"{found['who']} {found['verb']}{said[found.end() :]}" if found else said
    lead, ahead = _LEADS_HOME.get(code, ("", ""))
    found = re.match(lead.format(company=called) + ahead, said, re.IGNORECASE) if lead else None
    return said[found.end() :] if found else said
