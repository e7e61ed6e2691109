"""What the writer of an invitation says of their own part in the talk: there, or elsewhere. Pure; several languages.

A clause in which "I" comes close before or behind a word for being there says so, or the contrary where it denies it;
one in which "I" is on leave, on the way or abroad says the contrary. What holds only for a while, under a condition,
or at the door, says neither.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import islice

from agent.understand.days.date_words import word_set
from agent.understand.employers.domains import folded
from agent.understand.name_words.given_names import GIVEN

_MOST = 8_000
_MOST_CLAUSES = 200
_NEAR = 7
"""Words between "I" and what it does."""
_CLAUSE = re.compile(
    r"[.!?;:\n()]|,|\s[-–—]\s|\b(?:and|but|und|aber|et|mais|y|pero|e|ma|maar|mas)\b(?=\s+\w)|\ben\b(?=\s+(?:ik"
    r"|zelf)\b)",
    re.I,
)
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*(?:-[^\W_]+)*")
_ME = word_set("""
    i i'm i'll i'd i've ich j'y j'assisterai yo io ik eu jag jeg myself
""")
_JE_DOES = word_set("""
    suis serai ne n'y me participe participerai pourrai peux puis vais assiste assisterai reste
""")
"""Behind "je" it is French, and not the Dutch for "you"."""
_ME_IN_VERB = word_set("""
    estaré podré participaré asistiré acompañaré acompaño participo asisto sarò potrò parteciperò partecipo
    parteciperei estarei poderei participarei assistirei
""")
_NOT = word_set("""
    not n't won't can't cannot couldn't shan't isn't don't nicht ne pas no non niet não nem never nie jamais nunca mai
    nooit inte ikke unable
""")
_THERE = word_set("""
    there join joining attend attending participate participating
    dabei mitdabei anwesend teilnehmen teil dazukommen dazu mitkommen tisch
    là présent présente participerai participer participe assister assisterai joindrai joindre
    estar estaré asistir asistiré asisto participar participaré participo presente acompañar acompañaré acompaño sumo
    esserci sarò partecipare partecipo parteciperò
    bij erbij aanwezig aan aanschuiven meedoen mee deelnemen
    estarei participarei assistir assistirei
""")
_SAT_IN = re.compile(
    r"\b(?:on the (?:call|panel|line)|(?:be|am) present|in the (?:room|meeting|interview|call)|sit(?:ting)? in"
    r"|take part|taking part"
    r"|make it|part of (?:it|this|the)|des vôtres|de la partie|de la partida|voy a (?:estar|entrar)"
    r"|vou (?:estar|entrar)"
    r"|m['’]y joins|ci sarò|esserci|schuif|met jullie)\b",
    re.I,
)
_ELSEWHERE = re.compile(
    r"\b(?:on (?:(?:annual|sick|parental|maternity|paternity) )?leave|on (?:holiday|vacation|a (?:train|plane"
    r"|flight|trip))"
    r"|travel(?:l?ing)|abroad|off sick|out of (?:the )?(?:office|town|country)|at an? (?:\w+ )?(?:fair"
    r"|conference|course)"
    r"|in (?:theatre|surgery|court|the air)|away|elsewhere"
    r"|in (?:another|a different) meeting|double[- ]booked|in (?:einem |einer )?anderen? (?:termin|besprechung|sitzung)"
    r"|dans une autre réunion|prise? ailleurs|en otra reunión|in un['’]altra riunione|in een andere (?:afspraak"
    r"|vergadering)"
    r"|n(?:outra|uma outra) reunião"
    r"|im (?:flugzeug|flieger)|im urlaub|in urlaub|auf (?:dienst|geschäfts)?reise|dienstreise|verreist|unterwegs"
    r"|im ausland|verhindert"
    r"|abwesend|außer haus|in elternzeit|im (?:militär|wk|dienst)|auf (?:einer )?(?:messe|fortbildung|schulung|tagung)"
    r"|in den ferien|krankgeschrieben"
    r"|en (?:déplacement|congés?|vacances|formation|voyage|avion)|dans l['’]avion|à l['’]étranger|absente?"
    r"|indisponible|empêchée?|retenue?"
    r"|en (?:el |un )?avión|de (?:viaje|vacaciones|baja|permiso)|en el extranjero|ausente|fuera"
    r"|in (?:ferie|viaggio|trasferta|malattia|congedo|aereo|volo)|all['’]estero|assente|fuori"
    r"|in het vliegtuig|op (?:vakantie|reis)|in het buitenland|afwezig|verhinderd|met (?:verlof|vakantie)"
    r"|no avião|de (?:férias|viagem|baixa|licença)|em (?:viagem|trabalho fora)|no estrangeiro)\b",
    re.I,
)
_AM = re.compile(
    r"\b(?:i['’]m|i am|am|be|i['’]ll|bin|werde|sein|suis|serai|estoy|estaré|sono|sarò|ben|zit|zal|estou|estarei|vou)\b",
    re.I,
)
# A while, a condition, a doubt, the door: says nothing of the talk as a whole.
_PARTLY = re.compile(
    r"\b(?:until|till|before|unless|if|whether|sure|only|just|wait|late|later|gate|door|lobby|reception|entrance|greet"
    r"|afterwards|last (?:two|three|one|bit|part)|first (?:two|three|one)|alone|bis|bevor|falls|wenn|ob|sicher"
    r"|nur|allein"
    r"|später|verspät\w*|tür|eingang|empfang|begrüß\w*|jusqu\w*|avant|si|sûre?|seule?|seulement|retard|tard|accueil"
    r"|porte|hasta|antes|seguro|segura|solo|sola|sólo|tarde|puerta|recepción|fino|prima|se|sicuro|sicura|soltanto"
    r"|ritardo|porta|tot|voordat|als|zeker|alleen|laat|deur|receptie|balie|até|certo|certa|só|apenas|atras\w*"
    r"|entrada|receção|was|war|étais|estaba|estuve|ero|estava|estive|letzte\w*|last week|la semana pasada"
    r"|vorige|scorsa|passada|dernière)\b",
    re.I,
)
_INVITES = re.compile(r"\b(?:invit\w+|lade\w*|einlad\w+|convo\w+|uitnodig\w+|convid\w+)\b", re.I)
# "I'm afraid Dana cannot be there" is not said of "me".
_SAYS = re.compile(
    r"\b(?:i['’]?m|i am|i|ich|je|yo|me|io|ik|eu|j['’]) ?(?:afraid|sorry|fear|think|hope|know|hear|believe|see|fürchte"
    r"|hoffe|denke|weiß|glaube|crains|pense|sais|crois|espère|espero|creo|sé|temo|credo|so|spero|vrees|denk|hoop|weet"
    r"|receio|acho|sei|creio)\b(?: (?:that|dass|que|che|dat))?",
    re.I,
)

_INSTEAD_OF_ME = re.compile(
    r"\b(?:instead of me|in my (?:place|stead)|on my behalf"
    r"|(?:cover|stand|step|fill)(?:s|ing)? (?:in )?for me|replaces? me"
    r"|takes? my (?:place|seat|slot)"
    r"|(?:will|'ll|is going to|is) (?:see|seeing|meet|meeting|interview|interviewing|talk(?:ing)? (?:to|with)"
    r"|speak(?:ing)? (?:to|with)) you instead"
    r"|statt meiner|an meiner stelle|anstelle von mir|vertritt mich|ersetzt mich|für mich (?:springt|kommt|übernimmt)"
    r"|(?:springt|übernimmt) für mich"
    r"|à ma place|me remplace(?:ra|nt)?|en mi lugar|me (?:sustituye|sustituirá|reemplaza|reemplazará)|al mio posto"
    r"|mi sostituisc\w+|mi sostituir\w+|in mijn plaats|vervangt (?:mij|me)|neemt het van (?:mij|me) over"
    r"|no meu lugar|em vez de mim|substitui-me|vai substituir-me)\b",
    re.I,
)
"""Another comes for the writer."""
_REGRET_ELSEWHERE = re.compile(
    r"\b(?:(?:i['’]m|i am|i['’]ll be|i will be) (?:unfortunately|sadly|afraid|stuck) (?:in|on|at|with)"
    r"|(?:ich bin|bin ich) (?:da |dann |an dem tag |am \w+ )?leider (?:in|im|auf|am|beim|bei|an)"
    r"|moi,? je (?:serai|suis) (?:à|au|aux|en|chez|dans|sur)\b(?![^.;!?\n]{0,40}\b(?:jusqu|puis (?:on|nous|je)"
    r"|mais je))|je (?:serai|suis) malheureusement (?:à|au|aux|en|chez|sur)"
    r"|(?:yo )?(?:estaré|estoy) (?:lamentablemente |desgraciadamente |por desgracia )(?:en|de)"
    r"|(?:io )?(?:sarò|sono) purtroppo (?:in|a|al|alla|via)|ik (?:ben|zit|zal) helaas (?:in|op|naar)"
    r"|(?:eu )?(?:estarei|estou) infelizmente (?:em|no|na|fora))\b"
    r"|\bich (?:selbst )?bin (?:[\w.]+ ){0,3}nicht im (?:haus|büro|amt)\b|\bje ne (?:serai|suis) pas au bureau\b"
    r"|\bi(?:['’]m| am|['’]ll be| will be) (?:not in (?:the office|that day|on \w+day)|out that day)\b"
    r"|\b(?:i['’]m|i am) (?:laid up|off my feet|in bed|in hospital|in court)\b"
    r"|\b(?:ich bin|liege|bin) (?:[\w.]+ ){0,3}(?:in (?:der )?(?:kur|reha)|im krankenhaus)\b",
    re.I,
)
"""The writer is sorry to be somewhere else."""
_SO_ANOTHER = re.compile(
    r"\b(?:i['’]ll be|i will be|i['’]m|i am) (?:over |out |up |down )?(?:at|in|on) [\w'’ -]{2,40}?,? so "
    r"(?:(?!(?:we|i|you|it|that|please|let|do|don['’]t)\b)(?:[\w'’.-]+ ){1,5}?(?:will|['’]ll"
    r"|is going to) (?:be (?:the one|"
    r"doing|seeing|meeting|talking)|(?:\w+ ){0,6}?(?:see|meet|talk|speak|interview|chat|do (?:it|this|the)"
    r"|take (?:it|this|the)"
    r"|run (?:it|this|the)|have (?:the|a) (?:talk|chat))\b)"
    r"|(?:it(?:['’]ll| will) be (?:with )?|you(?:['’]ll| will) (?:be )?(?:meet|meeting|see|seeing"
    r"|talk(?:ing)? (?:to|with)"
    r"|speak(?:ing)? (?:to|with)) )(?:(?:my|our) [\w-]+ )?(?-i:(?!I\b)[A-ZÀ-ÖØ-Þ])"
    r"(?![^.;!?\n]{0,60}\band (?:me|i|myself)\b))"
    r"|\b(?:ich bin|bin ich) [\w.' -]{2,50}?,? (?:darum|daher|deshalb|deswegen) (?:macht|führt|übernimmt|spricht"
    r"|empfängt|redet)\b(?! (?:nichts|alles))"
    r"|\bje (?:serai|suis) [\w.'’ -]{2,50}?,? (?:donc|alors|du coup),? (?:c['’]est [\w.'’ -]{2,40}? qui|vous verrez"
    r"|tu verras|vous serez reçue?|(?:[\w.'’-]+ ){1,6}?(?:vous|te|t['’]) ?(?:recevra|verra|rencontrera"
    r"|accueillera et))\b"
    r"|\b(?:estaré|estoy) [\w.' -]{2,50}?,? (?:así que|por eso|entonces) (?:te|le|la|lo) (?:recibe|recibirá|atenderá"
    r"|verá"
    r"|entrevistará|hará)\b"
    r"|\b(?:sarò|sono) [\w.'’ -]{2,50}?,? (?:quindi|perciò|così) (?:(?:la|ti|lo) (?:riceverà|riceve|vedrà|vede|farà|fa"
    r"|incontrerà)|(?:parlerà|parlerai|parla|parli) con)\b"
    r"|\bik (?:ben|zit|zal) [\w.' -]{2,50}?,? dus (?:spreek je|spreekt u|je spreekt|u spreekt"
    r"|(?:[\w.'-]+ ){1,5}?(?:doet"
    r"|voert|ontvangt|spreekt))\b"
    r"|\b(?:estarei|estou) [\w.' -]{2,50}?,? (?:por isso|portanto|então) (?:(?:quem|será)\b|(?:fala|falas"
    r"|falará) com\b)",
    re.I,
)
"""The writer is elsewhere, and so another does it."""
_ONLY_INTRODUCES = re.compile(
    r"\b(?:(?:i|we|je|ich|wir|ik|eu|j['’]|i['’]ll|we['’]ll)\b[^.;!?\n]{0,40}?\b(?:introduce|do the introductions"
    r"|make the introductions|say hello|open the call|connect you"
    r"|(?:take|bring|walk) you (?:up|down|over|to)|présent\w+|vorstell\w*|stelle?n? (?:sie|euch|dich)"
    r"|bringe? (?:sie|dich)"
    r"|führe? (?:sie|dich)|vous (?:accompagne|conduis)|t['’]accompagne|breng (?:je|u)"
    r"|stel (?:jullie|u|je)|apresento)|presento|presentaré|apresento|introduco)\b[^.;!?\n]{0,60}?"
    r"\b(?:then|and|puis|avant de|et|dann|und|luego|y|poi|e|daarna|en|dan|depois)\b[^.;!?\n]{0,30}?"
    r"\b(?:leave you|drop off|hop off|slip out|vous laisse\w*|te laisse\w*|m['’]en vais|m['’]éclipse\w*"
    r"|lasse (?:ich )?(?:sie|euch|dich)|bin (?:ich )?(?:dann )?weg|gehe? (?:ich )?(?:dann )?(?:wieder|gleich wieder)|"
    r"slip away|leave again|(?:os|les|te|le) dejo|vi lascio"
    r"|laat (?:jullie|u|je)|ga (?:dan )?weer|deixo[- ](?:vos|os))\b",
    re.I,
)
"""Whoever brings two together and goes takes no part."""


_NOT_THERE = (_ONLY_INTRODUCES, _INSTEAD_OF_ME, _REGRET_ELSEWHERE, _SO_ANOTHER)


def there(text: str) -> bool | None:
    """Whether the writer says they take part, or that they do not; None where they say neither. Denial goes first."""
    if any(each.search(text[:_MOST]) for each in _NOT_THERE):
        return False
    said: bool | None = None
    for clause in _clauses(text[:_MOST]):
        here = _of_clause(clause)
        if here is False:
            return False
        said = here if said is None else said
    return said


_OUR_TALK = re.compile(
    r"\b(?:our|notre|unser(?:e[mnrs]?)?|nuestr[ao]|nostr[ao]|ons|onze|noss[ao]) (?:[\w-]{2,16} ){0,2}?"
    r"(?:chat|talk|conversation|catch-?up|call|video call|discussion|échange|appel|visio|discussion|rencontre"
    r"|rendez-vous"
    r"|gespräch|austausch|telefonat|treffen|videocall|charla|conversación|llamada|videollamada|reunión|encuentro"
    r"|chiacchierata|incontro|chiamata|videochiamata|gesprek|kennismaking|belafspraak|conversa|chamada|videochamada"
    r"|reunião)"
    r" (?:with|avec|mit|con|met|com) (?:(?:[ao]|la|el|il|l['’]|m\.?|mme|frau|herrn|mr\.?|mrs\.?|ms\.?|dr\.?) )?"
    r"(?-i:[A-ZÀ-ÖØ-Þ])",
    re.I,
)
_HAS_BEEN = re.compile(
    r"\b(?:after|since|following|before|thanks?|nach|seit|danken?|après|depuis|suite|merci|avant|tras|después|desde"
    r"|gracias|antes|dopo|grazie|prima|na|sinds|bedankt|após|depois|obrigad[ao]"
    r"|was|were|had|war|hatten?|était|fue|tuvimos|era|abbiamo|hadden|foi|tivemos)\b[^.;!?\n]{0,30}\Z",
    re.I,
)
_THEN = re.compile(
    r"[^.;!?\n]{0,60}\b(?:last (?:week|month|time)|yesterday|gestern|letzte\w*|neulich|hier|dernière?|ayer|pasad[ao]"
    r"|ieri"
    r"|scors[ao]|gisteren|vorige|ontem|passad[ao])\b",
    re.I,
)


def calls_the_talk_ours(text: str) -> bool:
    """Is the talk with somebody "our chat with Lea", and one that is to come: then the writer talks with them."""
    text = text[:_MOST]
    return any(
        not _HAS_BEEN.search(text[max(0, found.start() - 60) : found.start()]) and not _THEN.match(text, found.end())
        for found in islice(_OUR_TALK.finditer(text), 5)
    )


_ELIDED = re.compile(
    r"\s*(?:bin|werde|sitze|komme|nehme|suis|serai|reste|participe|am|will|stay|join|sit|ben|zit|schuif|kom|doe"
    r"|blijf)\b",
    re.I,
)
_ME_ALONE = re.compile(r"\b(?:ich|i|je|ik)\b", re.I)
"""Where the second of two clauses has the "I" of the first."""


def _clauses(text: str) -> Sequence[str]:
    """The clauses; a piece of a word or two, "Io, purtroppo, non ci sarò", belongs to what follows."""
    found: list[str] = []
    kept = ""
    begin = 0
    for cut in (*_CLAUSE.finditer(text), None):
        end = cut.start() if cut else len(text)
        piece = f"{kept} {text[begin:end]}".strip()
        comma = cut is not None and cut[0] == ","
        kept = piece if comma and len(piece.split()) < 3 else ""
        if not kept and piece:
            if found and _ELIDED.match(piece) and (me := _ME_ALONE.search(found[-1])):
                piece = f"{me[0]} {piece}"  # "Ich hole Sie ab und bin beim Gespräch dabei"
            found.append(piece)
            if len(found) >= _MOST_CLAUSES:
                break
        begin = cut.end() if cut else end
    return found


def _of_clause(clause: str) -> bool | None:
    clause = _SAYS.sub(" ", clause[:400])
    words = [word.lower().replace("’", "'") for word in _WORD.findall(clause)]
    me = next((at for at, word in enumerate(words) if word in _ME or word in _ME_IN_VERB or _is_je(words, at)), None)
    if me is None or _PARTLY.search(clause) or _INVITES.search(clause):
        return None
    low = clause.lower().replace("’", "'")
    denied = any(word in _NOT or word.endswith("n't") for word in words)
    if not denied and _AM.search(low) and (found := _ELSEWHERE.search(low)):
        at = len(_WORD.findall(low[: found.start()]))
        if at - me <= _NEAR + 2:
            return False
    near = [abs(at - me) <= _NEAR for at, word in enumerate(words) if word in _THERE]
    if not (any(near) or _SAT_IN.search(low)):
        return None
    if denied:
        return False if _denies_me(words, me) else None
    others = any(word[0].isupper() and folded(word) in GIVEN for word in _WORD.findall(clause))
    return True if not others and _promises(words, me) else None


def _is_je(words: Sequence[str], at: int) -> bool:
    return words[at] == "je" and at + 1 < len(words) and words[at + 1] in _JE_DOES


def _denies_me(words: Sequence[str], me: int) -> bool:
    """Does the denial stand close to "I", on either side."""
    return any((word in _NOT or word.endswith("n't")) and -3 <= at - me <= _NEAR for at, word in enumerate(words))


_WILL_BE = word_set("""
    i'll i'm will am bin werde sitze komme nehme serai participe participerai assisterai joindrai j'y j'assisterai
    estaré participo sumo asisto acompaño sarò partecipo parteciperò ben schuif zit kom doe estarei participo vou
    joining
""")


def _promises(words: Sequence[str], me: int) -> bool:
    """Is that close to "I" a verb that says what will be."""
    return any(word in _WILL_BE and abs(at - me) <= 4 for at, word in enumerate(words))
