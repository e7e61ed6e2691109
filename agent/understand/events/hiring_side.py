"""Whether an event gathers those who hire, with the owner among them: what only they are told. Pure.

A candidate and whoever is to judge one read of the same post, the same day and the same room. What only those who hire
read of is how the asking is shared out, who of several is taken, other people's papers, the advert to be written, and
what a former boss thinks of somebody. One plain word of it decides; of what a candidate may be told as well, such as
how many there are, two kinds do.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from agent.understand.events import sides
from agent.understand.phrases import lowered

_MOST, _MOST_TITLE = 4_000, 300
_TWO = 2
"""Kinds of hints that decide together."""
_FEW = (
    r"(?:two|three|four|five|six|seven|eight|zwei|drei|vier|fünf|sechs|deux|trois|quatre|cinq|dos|tres|cuatro|cinco"
    r"|seis|due|tre|quattro|cinque|sei|twee|drie|vijf|zes|dois|duas|três|quatro|[2-9]|1\d)"
)
_TITLED = lowered(
    # Papers are sorted, adverts written and talks gone over without the candidate.
    r"\b(?:short|long)-?listing\b|\b(?:vacancy|applications?|candidates?|applicants?|interviews?)\b[^\n]{0,20}"
    r"\b(?:short|long)list\b(?!ed)|\b(?:short|long)list (?:and|of|meeting|review|discussion)\b|\bsift(?:ing)?\b"
    r"|\b(?:interviews?|candidates?|applicants?|hiring)\b[^\n]{0,12}\b(?:debrief|wash-?up|scoring)\b"
    r"|\b(?:scoring|debrief|wash-?up)\b[^\n]{0,20}\b(?:interviews?|candidates?|applicants?)\b",
    r"\bpanel (?:briefing|training)\b|\b(?:questions|rota|timetable|room) for (?:the |our )?(?:\w+ ){0,2}interviews\b"
    r"|\bhiring plan\b|\b(?:who|whom) (?:do|should|shall) we (?:hire|take|appoint|pick|invite)\b"
    r"|\b(?:draft|write|writing|new|update) (?:the |a |our )?(?:job|role) (?:description|advert|ad|spec)\b"
    r"|^(?:job|role) (?:description|advert|spec)\b",
    r"\bvorauswahl\b|\b(?:sichtung|durchsicht) (?:der )?bewerbung\w*|\bnachbesprechung\b[^\n]{0,20}\b(?:gespräch"
    r"|bewerb|vorstellung|interview)\w*|\bwen (?:nehmen|stellen|laden) wir\b|\bbewerberauswahl\b"
    r"|\bstellen(?:ausschreibung|anzeige) (?:formulieren|schreiben|abstimmen)\b",
    r"\b(?:tri|présélection) des? (?:candidat|cv|dossiers)\w*|\bdébrief\w*[^\n]{0,12}"
    r"\b(?:entretiens?|candidat\w+)|\bqui (?:embauche|recrute|retient|prend)-?(?: |t-)on\b",
    r"\bcriba de\b|\bpreselección de\b|\ba quién (?:contratamos|cogemos|elegimos|llamamos)\b"
    r"|\b(?:redactar|escribir) (?:la |el )?(?:oferta|anuncio)\b",
    r"\b(?:scelta|selezione|scrematura) (?:dei |delle )?(?:candidat[iu]\w*|cv|curricul\w+)|\bchi assumiamo\b"
    r"|\bdopo i colloqui\b|\bannuncio per (?:il|la|un) nuov\w",
    r"\bbriefselectie\b|\bvacaturetekst\b|\bnabespreking\b[^\n]{0,12}\b(?:sollicit|gesprek)\w*|\bwie nemen we\b",
    r"\btriagem d\w+ (?:candidat|curr)\w+|\bquem contratamos\b|\banúncio de emprego\b",
)
_PLAIN = lowered(
    # Who takes a turn at interviewing, and whom they see one after the other.
    r"\binterview (?:rota|roster)\b|\bon the (?:interviewing|hiring) (?:rota|roster|panel)\b|\bthe question sheet is\b",
    # How the asking is shared out.
    r"\bwho asks (?:what|which)\b|\byou(?:['’]ll| will)? ask\b[^.\n]{0,40}\bi(?:['’]ll| will)? (?:ask|cover"
    r"|do|take)\b|\byou cover\b[^.\n]{0,40}\bi cover\b|\b(?:could|can|would|will) you (?:please )?(?:take"
    r"|cover) the (?:\w+ ){0,2}questions\b"
    r"|\b(?:write|agree|share out|split) (?:on )?the questions\b|(?:^|[.;:!]\s|\n)\W{0,3}we ask (?:everyone|everybody"
    r"|each of them)\b|\bwe ask each of them\b",
    r"\bwer (?:was|welche fragen) (?:fragt|stellt)\b|\bdu (?:fragst|stellst die fragen)\b[^.\n]{0,50}\bich"
    r" (?:frage|stelle|mache|übernehme|zu|zum|zur|den|das|die)\b|\bdu (?:stellst"
    r"|übernimmst) (?:bitte |dann )?(?:die|den) (?:\w+ )?(?:fragen|fachteil)\b",
    r"\bqui (?:pose|demande) quoi\b|\btu poses les questions\b(?! que)|\bquestions à poser (?:aux|à la|au) candidat\w*",
    r"\bquién pregunta qué\b|\btú preguntas\b[^.\n]{0,40}\byo\b"
    r"|\bte toca (?:entrevistar\w*|preguntar\w*|hacerles?)\b|\b(?:tienes que|debes|vas a) entrevistar(?: a\b"
    r"|l[aoe]s?\b)",
    r"\bchi chiede (?:che )?cosa\b|\b(?:tu )?fai (?:tu )?le domande\b(?! che)|\b(?:dovresti|devi|puoi|potresti)"
    r" (?:intervistar|sentir)\w*",
    r"\bwie vraagt wat\b|\bwie wat vraagt\b|\bjij stelt de vragen\b(?! die)|\bjij vraagt\b[^.\n]{0,40}\bik\b",
    r"\bquem pergunta o quê\b|\btu fazes as perguntas\b(?! que)|\btu perguntas\b[^.\n]{0,40}\beu\b"
    r"|\bentrevistá-l[ao]s?\b",
    # Who sits on the panel, and with whom.
    r"\byou (?:two|three|both|all) are (?:on )?the panel\b|\byou(?:['’]re| are) (?:all )?on the (?:interview(?:ing)? "
    r"|hiring )?panel\b|\bdear (?:panel|panel members|panellists|hiring committee)\b"
    r"|\bplease sit in (?:with|for) (?:me|us)\b|\bas (?:a |one of the )?panel members?\b",
    r"\b(?:ihr|sie)(?: \w+)? (?:bildet|bilden|seid|sitzt|sitzen)(?: in)? (?:das|die|der|im) (?:\w*panel|\w*kommission"
    r"|\w*gremium|jury)\b|\bals mitglied (?:der|des) (?:\w*kommission|\w*gremiums|jury)\b"
    r"|\b(?:mit reinkommen|mit rein kommen|dazusetzen|mit dazusitzen|beisitzen)\b",
    r"\b(?:vous êtes|tu es|en tant que) membres? du jury\b|\bmembres du (?:jury|comité de sélection)\b"
    r"|\b(?:la|le|les) recevoir (?:avec moi|ensemble|tous les deux)\b",
    r"\b(?:formas?|formáis|eres) parte del tribunal\b|\b(?:fai|fate) parte della commissione\b"
    r"|\bals lid van de \w*commissie\b|\bjullie (?:zijn|vormen) de \w*commissie\b"
    r"|\bfazes parte do júri\b",
    # Who of them is taken.
    r"\bwho (?:do|should|shall) we (?:hire|take|appoint|pick|choose|make)\b|\bwho (?:we |to )?make an offer to\b"
    r"|\b(?:who|which one|which of them) you(?: would|['’]d) (?:take|hire|pick|choose|appoint)\b"
    r"|\bwhich one you(?: would|['’]d) work with\b"
    r"|\bhire or no[t]? hire\b|\b(?:your|the) scores for the\b|\bscore (?:them|individually|each (?:of|one"
    r"|candidate))\b",
    r"\bwen (?:nehmen|stellen|laden) wir\b|\bob (?:er|sie) (?:zu uns |ins team |in das team )?passt\b",
    r"\bqui (?:on|nous) (?:retient|prend|embauche|retenons|prenons|embauchons)\b|\bsi on (?:la|le|l['’])"
    r" ?(?:prend|embauche|retient|garde)\b|\ba quién (?:contratamos|cogemos|elegimos)\b"
    r"|\bsi (?:la|lo|le|les|las|los) (?:contratamos|cogemos|fichamos)\b|\bse assumer(?:la|lo|li|le)\b"
    r"|\bchi (?:assumiamo|scegliamo|chiamare|prendiamo|ci è piaciut\w)\b|\bwie nemen we\b|\bof we (?:hem|haar)"
    r" (?:aan)?nemen\b|\bquem (?:contratamos|escolhemos)\b|\bse (?:a|o|os|as) contratamos\b",
    # What one is to make of somebody, who is on trial beside the reader.
    r"\b(?:whether|if) (?:we should |you would |to )?(?:keep|take|hire|appoint) (?:him|her|them)\b"
    r"|\b(?:like|want) you to (?:grill|quiz|test|interview|sound out) (?:him|her|them)\b|\b(?:is|are|['’]s"
    r"|comes) on trial [^\n.]{0,20}with you\b"
    r"|\b(?:judge|juger|beurteilen|giudicare|juzgar|avaliar) (?:her|his|their|son|sa|ses|il suo|la sua|su|sus|o seu"
    r"|a sua)"
    r" \w+|\b(?:ihm|ihr) (?:ein bisschen |etwas )?auf den zahn\b|\bver si (?:vale|encaja|nos sirve)\b"
    r"|\b(?:of|dat) (?:hij|zij|ze) (?:bij|in) (?:de ploeg|ons|het team) past\b|\bpapers (?:for|of) each (?:applicant"
    r"|candidate)\b|\bagree(?:d|ing) to (?:be|sit) on (?:the|this|our) (?:\w+ )?panel\b|\bplease shortlist\b"
    r"|\b\w{2,20} asks\b[^.\n]{0,40}, you (?:do|take|ask|cover)\b",
    # Other people's papers.
    r"\bcvs (?:are |is )?(?:attached|enclosed|below|in|on|to follow)\b|\bcandidate packs?\b|\bscor(?:e|ing) (?:sheets?"
    r"|grids?|matri\w+)\b|\b(?:first|next|last) candidate (?:is|comes|at)\b",
    r"\bdie (?:lebensläufe|bewerbungsmappen) (?:findet|finden|liegen|sind|hängen|stehen)\b|\bbewerbungsunterlagen und"
    r" (?:den|der|die) (?:bewertung|fragen)\w*",
    r"\bcv joints\b|\bles (?:cv|dossiers) des candidat\w+|\bgrille d['’](?:évaluation|entretien)\b"
    r"|\bin allegato i (?:cv|curricul\w+)\b|\b(?:te|os) adjunt\w+ (?:su|sus|los) (?:cv|currícul\w+)\b"
    r"|\bde cv['’]?s (?:zitten|staan|liggen|vind|stuur)\w*|\bos currículos (?:seguem|estão|vão)\b",
    # The trial of another.
    r"\bkeep an eye on (?:him|her|them)\b|\bgarde[rz]? un œil sur (?:lui|elle|eux)\b|\béch[ae](?:le|les) un ojo\b"
    r"|\bzeig(?:e|en|st)? (?:ihm|ihr(?= bitte\b| die\b| das\b| den\b| alles\b)) \b|\btienila d['’]occhio\b"
    r"|\bshow (?:him|her|them) [^\n.]{0,60}\band tell me (?:afterwards|what you)\b"
    r"|\bsag mir (?:danach|hinterher|anschließend)\b",
    # The advert before there are any, and the pile of papers.
    r"\b(?:write|draft|word) the (?:job )?advert\b|\brédiger l['’](?:annonce"
    r"|offre)\b|\bavant de publier l['’](?:offre|annonce)\b|\bpara publicar (?:el anuncio|la oferta)\b"
    r"|\bscriv\w+ (?:insieme )?l['’]annuncio\b|\btekst van de vacature (?:schrijven|maken|bespreken)\b"
    r"|\bdie (?:stellen)?anzeige (?:formulieren|schreiben|schalten)\b|\bescrever o anúncio\b",
    r"\b(?:agree on|draw up|settle|decide) (?:a |the |our |on )?(?:a )?(?:short|long)list\b|\bbewerbungen (?:\w+ )?"
    r"(?:sichten|sortieren|durchgehen)\b|\b(?:pick|choose|select|elegimos|escolhemos|scegliamo|kiezen er)"
    rf" (?:the |best |a )?{_FEW}\b[^\n.]{{0,20}}\b(?:to (?:invite|see|meet|interview)|uit|para chamar|da chiamare)\b",
    # What a former boss is asked of another.
    r"\bhow (?:he|she|they) worked (?:for|with|under) you\b|\b(?:gave|named|given|listed|put) (?:you|your name)"
    r" (?:down )?as (?:a |his |her |their |an? )?(?:\w+ ){0,2}(?:reference|referee|manager|boss|supervisor|employer"
    r"|chef|head)\b|\b(?:sie|dich|ihren namen|deinen namen) als referenz\b|\bvotre nom (?:comme|en) référence\b"
    r"|\bsu nombre como referencia\b|\btu nombre como referencia\b|\b(?:suo|tuo) nome come (?:referenza|referente)\b"
    r"|\b(?:u|uw naam|jou|je naam) als referent(?:ie)?\b|\b(?:seu|teu|o seu|o teu) nome como referência\b",
)
_SOFT = (
    # Somebody else comes.
    lowered(
        r"\b(?:a|one|the) (?:girl|lad|guy|chap|young \w+|candidate|applicant) (?:is|['’]s|comes|who|will)\b"
        r"|\b(?:s?he|they)(?:['’](?:s|re|ll)| is| are| will be) (?:coming|here at|bringing)\b|\b(?:s?he"
        r"|they) (?:did well|starts"
        r"|comes) (?:last|at|in|on)\b|\bkommt (?:eine?|ein junger) (?:bewerber\w*|junge\w*|mann)\b"
        r"|\b(?:herr|frau) [\w-]{2,20} (?:stellt sich|schaut sich|arbeitet zur probe)\b"
        r"|\bvien[et] (?:una?|un) (?:chic[oa]|ragazz[oa]|signor[ae]?|señora?|giovane|jeune|fille|gars)\b"
        r"|\bun(?:e)? (?:jeune|fille|gars|dame|candidate?) (?:vient|passe)\b|\b(?:hij|zij|ze) komt (?:kennismaken"
        r"|langs)\b"
        r"|\bvem (?:cá )?(?:um|uma) (?:rapaz|rapariga|moç[oa]|senhora?|candidat[oa])\b",
    ),
    # What the reader thinks of them.
    lowered(
        r"\b(?:like|love|want|value|need) your (?:opinion|view|take|verdict|impression)\b|\b(?:deine|ihre) (?:meinung"
        r"|einschätzung)\b|\b(?:gib|gebt) (?:mir|uns) (?:\w+ )?rückmeldung\b|\bton avis\b|\bvotre avis\b|\btu opinión\b"
        r"|\btuo parere\b|\bjouw mening\b|\ba tua opinião\b|\b(?:be|sit) in the room\b|\bque tu sois là pour\b"
        r"|\b(?:wäre|fände es) gut,? wenn du dabei\b|\bwil jij de (?:rondleiding|uitleg)\b|\bestar tú\b",
    ),
)
"""What a candidate may be told as well, of somebody who takes part and of an exercise: they make it a question."""
_HINTS = (
    lowered(
        rf"\b(?:we(?:['’]re| are|['’]ll| will)? (?:see|seeing|meet|meeting|interview|interviewing|have|had|got)"
        rf"|wir (?:sehen|haben)|on (?:reçoit|voit|a)|vamos a (?:ver|recibir) a|hemos visto a|vediamo|we (?:zien"
        rf"|spreken)"
        rf"|vamos (?:receber|ver)) (?:the |all |die |les |le |a )?{_FEW}\b",
        rf"\b{_FEW} (?:candidat\w+|applicants|applications|bewerb\w+|kandidat\w+|sollicitant\w+|sollicitaties|cvs?"
        r"|people we saw|personnes vues)\b",
        r"\b\d{2,3} (?:applications|applicants|cvs?|bewerbungen|candidatures|candidature|candidaturas|solicitudes"
        r"|currículums|currículos|sollicitaties|brieven)\b",
    ),
    lowered(
        r"\bask (?:each of them|everyone|the candidates?) (?:about|how|why|what|whether)\b|\b(?:you|du|tu|tú"
        r"|jij) (?:will )?(?:ask"
        r"|fragst|poses|preguntas|vraagt|perguntas)\b|\bcompare notes\b|\b(?:bring|bringt|neem) (?:\w+ )?(?:your|eure"
        r"|je) (?:notes|notizen|aantekeningen)\b|\bfair questions\b",
    ),
    lowered(
        r"\b(?:his|her|their) (?:cv|résumé|resume|application|portfolios?)\b|\b(?:il )?suo cv è\b|\bson cv\b"
        r"|\b(?:zijn|haar) cv\b|\bsu(?:s)? currículums?\b|\bo currículo del[ae]\b|\bdie lebensläufe\b"
        r"|\bthe portfolios\b",
    ),
    lowered(
        r"\b(?:then|and) (?:you )?tell (?:me|us) (?:who|what|which|if|whether)\b|\bdime (?:con )?(?:cuál|qué)\b"
        r"|\b(?:nos|me) (?:dices|dizes)\b|\bdizes-(?:me|nos)\b|\bci dici\b|\bdis-moi ce que tu en penses\b"
        r"|\bdeine einschätzung\b|\bwhat you (?:think|thought) of (?:him|her|them)\b|\bzeg me wat je\b"
        r"|\b(?:kun|kan|wil) (?:jij|je) erbij (?:zijn|zitten)\b|\b(?:estejas|fiques) comigo\b|\bbefore we advertise\b",
    ),
)


def said(title: str, text: str) -> str | None:
    """The words that only those who hire are told; None where there are none, or the reader's own application is."""
    title, text = title[:_MOST_TITLE].lower(), text[:_MOST].lower()
    if sides.OWN_APPLICATION.search(f"{title}\n{text}"):
        return None
    if found := _TITLED.search(title) or _PLAIN.search(f"{title}\n{text}"):
        return found[0]
    hints = _hits(_HINTS, text)
    return " … ".join(hints) if len(hints) >= _TWO else None


def hinted(title: str, text: str) -> str | None:
    """The words by which it may be for those who hire: somebody comes, and the reader is to say what they think."""
    title, text = title[:_MOST_TITLE].lower(), text[:_MOST].lower()
    if sides.OWN_APPLICATION.search(f"{title}\n{text}"):
        return None
    hints = _hits((*_SOFT, *_HINTS), text)
    return " … ".join(hints[:_TWO]) if len(hints) >= _TWO else None


def _hits(kinds: Iterable[re.Pattern[str]], text: str) -> list[str]:
    return [hit[0] for words in kinds if (hit := words.search(text))]
