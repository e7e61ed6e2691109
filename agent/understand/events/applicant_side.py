"""Whether a text below an untelling title asks its reader to come and talk as an applicant. Pure.

"Thursday 4pm" is an interview where the mail says that somebody is sought for the shop and to bring the CV. One half of
it is said of much else: a vet seeks a receptionist, an insurer has an application, a neighbour likes to hear one's
story. Two kinds together are said to an applicant.
"""

from __future__ import annotations

import re

from agent.understand.phrases import lowered

_MOST = 3_000
_KINDS = (
    # How one came to it: by applying, by answering an advert, by a job somebody is sought for.
    lowered(
        r"\byour (?:job )?application (?:for|as|to|went|was|looks)\b|\b(?:read|saw|liked|impressed by|thank you for"
        r"|thanks for) your (?:application|letter|cv)\b|\b(?:thanks|thank you) for applying\b|\byou applied\b"
        r"|\byou (?:wrote|came|spoke|replied|answered) (?:to us |to me |in )?(?:about|for|to) (?:the|our"
        r"|my) (?:\w+ ){0,3}"
        r"(?:job|vacancy|role|post|position|advert|ad)\b|\byou asked about the (?:\w+ ){0,3}(?:job|post|role)\b"
        r"|\b(?:still |are )looking for (?:someone|somebody|a person) (?:for|to|in|who)\b"
        r"|\babout the (?:\w+ ){1,3}job\b"
        r"|\bfor the (?:\w+ ){1,3}(?:job|vacancy)\b|\byou(?:['’]d| would) (?:report to|work (?:for|with)) me\b",
        r"\b(?:ihre|deine|ihrer|deiner) bewerbung (?:als|um|für|auf|bei|gelesen|hat|haben)\b|\b(?:sie haben sich"
        r"|du hast"
        r" dich|du hattest dich|sie hatten sich) (?:\w+ ){0,4}beworben\b|\b(?:auf (?:die|unsere) (?:stelle|anzeige)"
        r" (?:\w+ ){0,3}(?:beworben|gemeldet))\b|\b(?:suche|suchen) (?:noch|immer noch|weiterhin) (?:jemanden?"
        r"|eine[nr]?)\b",
        r"\b(?:votre|ta) candidature (?:au|pour|de|en|comme|chez|nous|a)\b|\b(?:lu|reçu|vu) (?:votre|ta) candidature\b"
        r"|\b(?:vous avez|tu as) (?:répondu|postulé)\b|\b(?:votre|ton) profil nous (?:intéresse|plaît)\b"
        r"|\b(?:je|nous|on) cherch\w+ (?:toujours|encore) (?:quelqu|un)",
        r"\b(?:tu|su) (?:candidatura|solicitud) (?:para|como|a|de|al)\b|\b(?:he leído|vi|he visto|hemos leído"
        r"|gracias por)"
        r" (?:tu|su) (?:candidatura|solicitud)\b|\b(?:sigo|seguimos) buscando a alguien\b|\brespondiste a (?:mi"
        r"|nuestro) anuncio\b",
        r"\b(?:la )?(?:tua|sua) candidatura (?:per|come|a)\b|\bti sei candidat\w\b|\bsi è candidat\w\b|\b(?:cerco"
        r"|cerchiamo)"
        r" ancora (?:una|un|qualcun)\w*",
        r"\b(?:je|jouw|uw) sollicitatie (?:als|voor|naar|op)\b|\b(?:je|u) (?:hebt|heeft) (?:gereageerd"
        r"|gesolliciteerd)\b"
        r"|\bzoek(?:en)? nog (?:steeds )?(?:iemand|een)\b",
        r"\b(?:tua|sua) candidatura (?:a|para|como)\b|\b(?:vi|li|recebi) a (?:tua|sua) candidatura\b|\brespondeste ao"
        r" (?:nosso|meu) anúncio\b|\b(?:ainda )?procur(?:o|amos) (?:ainda )?alguém para\b",
    ),
    # What is to be talked about: the reader and the work.
    lowered(
        r"\b(?:hear|know|learn|ask you|talk|tell me) (?:more )?(?:about )?(?:how|what) you (?:would|['’]d|did|have"
        r"|do)\b"
        r"|\b(?:hear|ask you|hear more|talk|tell me) about your (?:last|experience|background|time|work|casework|story"
        r"|career|previous)\b|\bhear your story\b|\bwhy (?:you )?(?:are |want to )?leav(?:e|ing)\b|\bask you (?:a few"
        r"|some)"
        r" questions\b|\btalk about (?:the job|the role|what you did|whether it)\b|\btell you about the (?:team|job"
        r"|role|post)\b|\bsee how you (?:get on|work)\b|\bwould like to (?:meet you|ask you)\b|\bget to know you\b"
        r"|\bthen a talk with\b|\bmore about you\b|\bfirst (?:chat|talk|conversation|call)\b",
        r"\b(?:ihre|deine) (?:erfahrung\w*|motivation|bisherige\w*)\b|\bmehr über (?:dich|sie) erfahren\b"
        r"|\b(?:persönlich"
        r" kennenlernen|kennenlernen möchte\w*|kennen ?zu ?lernen)\b|\b(?:stellen|stelle) (?:wir )?(?:ihnen|dir)"
        r" (?:ein paar|einige) fragen\b|\büber die stelle (?:sprechen|reden)\b|\bdas team vorstellen\b",
        r"\b(?:parlera|parler|parlerons|discuter) de (?:votre|ton|vos|ta) \w+|\b(?:poserai|poser|poserons) quelques"
        r" questions\b|\ben savoir plus sur (?:vous|toi|votre|ton)\b|\bdiscussion avec (?:moi|nous)\b|\bfaire (?:votre"
        r"|ta) connaissance\b|\bvous rencontrer\b",
        r"\bme (?:gustaría|gustaria) conocert?e\b|\bquiero (?:conocerte|que me cuentes)\b|\b(?:hablamos|hablaremos"
        r"|hablar)"
        r" del puesto\b|\bcontarte el puesto\b|\btu experiencia\b|\bprimer contacto\b|\bte har(?:é"
        r"|emos) unas preguntas\b",
        r"\b(?:vorrei|vorremmo|per) conoscer(?:ti|la)\b|\bparl(?:iamo|eremo) (?:della|di) (?:tua|sua|te|lei)\b"
        r"|\bti racconto (?:cosa|il)\b|\b(?:così|e) ne parliamo\b|\b(?:tua|sua) esperienza\b",
        r"\b(?:wat )?meer van je weten\b|\bpraten we over de (?:baan|functie)\b|\bje spreekt met\b|\bover jezelf\b"
        r"|\bvertel ik over het werk\b|\bje (?:beter )?leren kennen\b",
        r"\b(?:te|o|a) conhecer melhor\b|\bconhecê-l[oa]\b|\bfalamos (?:sobre o trabalho|do lugar|da vaga)\b"
        r"|\bexplicar a vaga\b|\b(?:tua|sua) experiência\b",
    ),
    # What one brings, and what the hiring is like.
    lowered(
        r"\bbring (?:along )?(?:a copy of )?(?:your|a|the) (?:paper )?(?:cv|résumé|resume|references|certificates)\b"
        r"|\bsalary (?:range|expectations?)\b|\bnotice period\b|\bhow (?:our |the )?hiring works\b"
        r"|\bif we both like it\b|\b(?:then|afterwards|next) (?:you(?:['’]d| would) )?(?:do|did) an? (?:small |short )?"
        r"(?:exercise|task|test)\b",
        r"\bbring\w* (?:bitte )?(?:deine|ihre|deinen|ihren) (?:\w*zeugnisse|lebenslauf|unterlagen|mappe)\b"
        r"|\b(?:zeugnisse|lebenslauf) (?:bitte )?(?:mit|mitbringen)\b|\bgehaltsvorstellung\w*|\bkündigungsfrist\b",
        r"\bavec (?:votre|ton) cv\b|\bapporte[rz]? (?:votre|ton) cv\b|\bprétentions\b|\bpréavis\b|\b(?:con|trae|traiga)"
        r" (?:el|tu|su) (?:cv|currículum)\b|\bharías una prueba\b|\bport[ai] (?:il|un) (?:cv|curriculum)\b"
        r"|\bmet je cv\b|\b(?:breng|neem) je cv\b|\b(?:com|traga|traz) o (?:teu |seu )?(?:cv|currículo)\b",
    ),
)
_BESIDES = re.compile(r"\b(?:we are|we['’]re|i am|i['’]m) also looking for\b")
_OF_OTHERS = lowered(
    # What one applies for beside a job.
    r"\b(?:mortgage|loan|visa|passport|grant|membership|credit|benefit|permit|tenancy|flat|apartment|insurance"
    r"|allotment"
    r"|school place|nursery place|adoption|fostering)\b",
    r"\b(?:kredit|darlehen|wohnung|mitgliedschaft|versicherung|kita-?platz|einbürgerung|miet\w+|stipendium)\b",
    r"\b(?:prêt|crédit|logement|assurance|bourse|adhésion|hipoteca|préstamo|beca|vivienda|mutuo|prestito|alloggio"
    r"|borsa)\b",
    r"\b(?:hypotheek|lening|woning|lidmaatschap|empréstimo|bolsa|moradia)\b",
    # Who has decided already.
    r"\b(?:love|like|happy|delighted|pleased) (?:for )?you to join us\b|\bwritten offer\b|\boffer (?:is|letter"
    r"|you the)\b",
)


def said(text: str) -> str | None:
    """The words of two kinds or more by which an applicant is asked to come; None where only one is there."""
    text = text[:_MOST].lower()
    if _OF_OTHERS.search(text) or _BESIDES.search(text):
        return None
    found = [hit[0].strip() for words in _KINDS if (hit := words.search(text))]
    return " … ".join(found[:2]) if len(found) > 1 else None
