"""How owners say what became of a visit as a whole: an offer, a no, their own withdrawal, a move, nothing held. Pure.

In English, German, French and Spanish; matched against `flat` text. Each pattern is bounded: no word of an answer may
take long.
"""

from __future__ import annotations

import re

from agent.understand.debriefs.patterns import any_of

_NO_MORE = r"(?:continu\w+|go on|go ahead|proceed\w*|poursuivre|aller plus loin|donner suite|seguir|continuar|weiter)"
WITHDRAWS = any_of(
    r"\b(?:it's|it is|that's|this is|it will be) a no (?:from|for|on) (?:me|my (?:side|part|end))\b",
    r"\bi(?:'m| am) (?:out|not (?:taking (?:it|the)|going any further|continuing))\b(?! of\b)",
    r"\bi (?:don't|do not|no longer) want (?:the|this|that) (?:job|role|position)\b",
    rf"\bi (?:don't|do not|won't|will not|no longer) (?:want to |wish to |intend to )?{_NO_MORE}\b(?=\W*$)",
    r"\bi(?:'ll|'d| will| would| have to| must| have)? (?:decline|say no|said no|turn(?:ed)? (?:it|them)"
    r" down)\b(?=\W*$|,)",
    r"\bi(?:'ll| will) pass\b(?=\W*$|,)",
    r"\b(?:ich sage?|sage? ich|ich lehne?|lehne? ich) (?:(?!termin|gesprach|interview)\w+ ){0,4}?ab\b",
    r"\bich (?:habe?|werde|will|mochte|muss) (?:(?!termin|gesprach|interview)\w+ ){0,3}?(?:absagen|ablehnen"
    r"|abgesagt|abgelehnt)\b",
    r"\bich (?:will|mochte|werde) (?:\w+ ){0,2}?nicht (?:mehr )?weiter\w*\b",
    r"\b(?:absage|nein) (?:\w+ ){0,2}?(?:von mir|meinerseits|von meiner seite)\b",
    r"\bvon meiner seite (?:\w+ ){0,3}?(?:absage|nein)\b",
    r"\bje (?:decline|refuse|renonce|me desiste|passe mon tour)\b",
    rf"\bje ne (?:souhaite|veux|vais|desire) (?:pas|plus) {_NO_MORE}\b", r"\bje ne donne(?:rai)? pas suite\b",
    r"\bc'est non (?:de mon cote|pour moi|de ma part)\b",
    r"\b(?:renuncio|declino|me bajo)\b(?=\W*$|,| a )", rf"\bno (?:quiero|deseo|voy a) {_NO_MORE}\b(?=\W*$|,)",
    r"\b(?:es (?:un )?)?no (?:de|por) mi (?:parte|lado)\b", r"\bpor mi parte (?:\w+ )?(?:un )?no\b",
    r"\b(?:decided|prefer|rather|want|like) (?:to )?not (?:to )?(?:continue|go on|proceed|go further|pursue"
    r"|go ahead)\b",
    r"\bdecided against (?:it|them|the (?:job|role|company))\b",
    r"\bich (?:bin|steige) (?:raus|aus)\b",
    r"\bwithdr[ae]w\w*\b", r"\bpull(?:ing)? out\b", r"\btake (?:me|my name) out\b", r"\b(?:step|drop)(?:ping)? out\b",
    r"\bno longer interested\b", r"\bnot interested any ?more\b", r"\bremove me from the process\b",
    r"\bzuruckzieh\w*\b", r"\bzurucktret\w*\b", r"\bziehe?\b.{0,60}\bzuruck\b", r"\btrete\b.{0,40}\bzuruck\b",
    r"\bkein interesse mehr\b", r"\bretir(?:er?|ez|ar|o|en)\b.{0,30}\b(?:candidature|candidatura|solicitud)\b",
    r"\bme (?:retire|retiro|retirer)\b", r"\bretirarme\b", r"\bme desist\w+\b", r"\bplus interesse\w*\b",
    r"\bya no me interesa\b",
)  # fmt: skip
OFFERED = any_of(
    r"\b(?:i|we)(?: just| already| have| had|'ve)*"
    r" (?:got|received|accepted|took|been given|was given|been offered|was offered|am offered)"
    r" (?:\w+ ){0,3}?(?:offer|(?:the|a|this) (?:job|role|position|contract))\b",
    r"\b(?:made|gave|given|extended|sent|sending) me (?:\w+ ){0,3}?offer\b",
    r"\boffered me (?:the|a|this) (?:\w+ )?(?:job|role|position|contract)\b",
    r"^\W*(?:just )?(?:got|received|accepted) (?:an?|the|their|my) (?:\w+ )?offer\b", r"^\W*(?:an? |job )?offer\W*$",
    r"\bi(?:'m| am| was| got) hired\b", r"\bthey (?:hired me|want to hire me|are hiring me)\b",
    r"\bich (?:\w+ ){0,4}?(?:angebot|zusage|vertragsangebot|vertrag|job|stelle)"
    r" (?:\w+ ){0,2}?(?:bekommen|erhalten|gekriegt|angenommen)\b",
    r"\bmir (?:\w+ ){0,3}?(?:angebot|stelle|job|zusage|vertrag)\b(?: (?:gemacht|angeboten|gegeben|geschickt))?",
    r"^\W*(?:(?:ein|eine|das|die) )?(?:angebot|zusage)(?: (?:bekommen|erhalten|gekriegt))?\W*$",
    r"\bich (?:bekam|erhielt) (?:\w+ ){0,3}?(?:angebot|zusage)\b",
    r"\bj'ai (?:\w+ ){0,2}?(?:recu|eu|obtenu|accepte) (?:\w+ ){0,2}?(?:l')?(?:offre|promesse d'embauche|poste|job)\b",
    r"\bm'(?:ont|a) (?:\w+ )?(?:fait|propose|offert|envoye) (?:\w+ ){0,2}?(?:l')?(?:offre|poste|contrat|job|cdi)\b",
    r"\bme (?:han |ha )?(?:hecho|hicieron|hizo|dieron|dado|ofrecieron|ofrecido|ofrecio|ofrecen|mandaron|hacen)"
    r" (?:una|el|la|un) (?:\w+ )?(?:oferta|puesto|trabajo|empleo|contrato)\b",
    r"\b(?:he recibido|recibi|he aceptado|acepte) (?:una|la|su) (?:\w+ )?oferta\b",
)  # fmt: skip
"""They have made the owner an offer, or the owner has taken it."""
OFFERED_ELSEWHERE = re.compile(
    r"\b(?:another|other|elsewhere|somewhere|different|ander\w+|autre|ailleurs|otr[ao]|competitor\w*)\b"
    r"|\b(?:offer|angebot|zusage|offre|oferta|job|contract|position) (?:\w+ ){0,2}?(?:from|at|by|with|von|bei"
    r"|chez|de|en)"
    r"\b(?! (?:them|their|him|her|here|the company|ihnen|ihm|ihr|dort|leur|eux|ellos|work|trabajo|stage|today|once))"
)
"""From somebody else, or nobody can say from whom."""
AND_OF_IT = re.compile(r"\W*(?:i|i'm|i've|i'll|they|it|ich|sie|je|j'ai|ils|elle|yo|tengo|ellos|quieren)\b")
"""Behind an offer in the same sentence: that is about the offer, too."""
OF_AN_END = re.compile(
    r"\b(?:offers?(?! to\b)|job|hired?|a no|angebot\w*|zusage\w*|offre|embauche\w*|oferta|accept\w*|declin\w*"
    r"|the role"
    r"|i'm in|want me|not for me|nichts fur mich|pas pour moi|no es para mi)\b"
)
"""Words of how it ends for the owner: in a short sentence that tells of no talk, none for a letter."""
TOLD_NO = any_of(
    r"\b(?:told me|said|let me know|meinte|sagte|gesagt)\b.{0,60}\b"
    r"(?:(?:it|that)(?:'s| is| was| will be) a (?:\w+ )?no\b"
    r"|es (?:ist|sei|wird) (?:ein nein|nichts)\b)(?!-| to\b|\W*brainer)",
    r"\bsaid no (?:at|in) the end\b", r"\bsaid no (?:on the spot|(?:straight|right) away)",
    r"\ba no from (?:them|their (?:side|part|end))\b",
    r"\b(?:won't|will not|not|wouldn't) (?:be )?(?:go|going|mov\w+|continu\w+|proceed\w*"
    r"|tak\w+) (?:me )?(?:ahead|forward|on|further|with me)\b",
    r"\bfur (?:jemand|eine|einen) ander\w+\b",
    r"\b(?:choisi|pris|retenu|prefere) (?:quelqu'un d'autre|une? autre)\b",
    r"\b(?:cogid|elegid|escogid|contratad)\w+ a otr\w\b",
    r"\b(?:was|were|got|been|am|being)(?:n't| not)? (?:told no|rejected|turned down|declined)\b", r"^\W*told no\b",
    r"\b(?:they|she|he) (?:have |has |already |just |\w+ly )?(?:said no(?! to\b)|rejected me|turned me down"
    r"|told me no"
    r"|passed on me)\b",
    r"^\W*(?:rejected|rejection|turned down)\b", r"\b(?:got|received) (?:a|the|my) (?:rejection|no)\b",
    r"\b(?:chose|picked|hired|took|went with|going with) (?:someone|somebody|another|an? \w+ candidate)\b",
    r"\bnot moving forward\b", r"\btold me no\b(?=\W*(?:$|[,;]|but\b))",
    r"\babsage\b", r"\b(?:mir|uns) (?:(?!nicht\b|nie\b)\w+ ){0,3}abgesagt\b", r"\babgelehnt\b", r"\bnein gesagt\b",
    r"\b(?:sie|die) nehmen (?:jemand|eine)\w* andere\w*\b", r"\bc'est non\b", r"\b(?:un|le) refus\b",
    r"\b(?:m'ont|ont) (?:dit non|refuse\w*)\b", r"\bpas (?:ete )?retenue?\b", r"\bcandidature (?:est )?refusee\b",
    r"\b(?:dijeron|dicho|dijo) que no(?: (?:siguen|seguimos|sigo)\b|\W*$)", r"\bme (?:han )?(?:rechaz|descart)\w+\b",
    r"\bno (?:he sido|fui) (?:seleccionad|elegid)\w\b", r"\ba otr[ao] (?:persona|candidat\w)\b",
    r"^\W*rechazad[ao]\b",
)  # fmt: skip
MINE = any_of(
    r"\b(?:i|i'm|i've|i'd|me|my|ich|mir|mich|meine|je|j'ai|m'ont|ma|yo|mi)\b",
    r"^\W*(?:told no|rejected|rejection|withdraw\w*|(?:leider )?(?:eine )?absage|rechazad[ao]|refus)\b",
)
"""It is the owner's own application that a sentence speaks of."""
MOVED = any_of(
    r"\b(?:moved|postponed|rescheduled|pushed(?: back| out)?|shifted|put off|delayed)\b",
    r"\bnew (?:date|time|slot)\b",
    r"\b(?:moving|postponing|rescheduling|pushing) (?:it|the (?:interview|call|talk|meeting))\b",
    r"\bverschoben\b", r"\bverlegt\b", r"\bneuer termin\b", r"\breport(?:e|ee)s?\b", r"\brepouss(?:e|ee|ent)s?\b",
    r"\bdecal(?:e|ee|ent)s?\b", r"\baplaz\w+\b", r"\bpospues\w+\b", r"\bpospus\w+\b", r"\breprogramad\w+\b",
    r"\b(?:la|lo) (?:pasan|pasaron|han pasado|mueven|movieron|cambian|cambiaron)\b", r"\btrasladad\w+\b",
)  # fmt: skip
DID_NOT_HAPPEN = any_of(
    r"\bcalled (?:it|the \w+) off\b",
    r"\bgeplatzt\b",
    r"\b(?:il|l'entretien) n'y a pas eu\b",
    r"\b(?:did|does|has|have)(?: not|n't) (?:take|taken|happen\w*|tak\w*)\b", r"\bnever (?:happened|took place)\b",
    r"\bno[- ]?show\b",
    r"\b(?:nobody|no one|no-one|none of them) (?:\w+ ){0,2}?(?:came|showed|show|joined|turned|dialed"
    r"|dialled|was there|answered|appeared|called|picked)\b",
    r"\b(?:they|he|she) (?:did not|didn't|never) (?:show|come|join|turn up|call|appear|dial)\w*\b",
    r"\b(?:was|is|got|been) (?:cancel\w+|called off)\b", r"^\W*cancel\w+\b",
    r"\b(?:they )?cancel\w* (?:on me|it|the)\b",
    r"\bi (?:missed it|missed the (?:call|interview|meeting)|could ?n[o']t (?:make it|go|attend|join)"
    r"|did(?: not|n't) go)\b",
    r"\bstood (?:me )?up\b",
    r"\bnicht stattgefunden\b", r"\bfand nicht statt\b", r"\bausgefallen\b", r"\bfiel aus\b",
    r"\bniemand (?:\w+ ){0,3}"
    r"(?:da|gekommen|erschienen|eingewahlt|aufgetaucht|war)\b",
    r"\b(?:termin|gesprach|interview)\b.{0,20}\babgesagt\b",
    r"^\W*(?:(?:es|das|alles) )?(?:wurde|war) (?:(?:leider|kurzfristig|heute|wieder|doch) ){0,2}abgesagt\W*$",
    r"\b(?:nicht erschienen|habe es verpasst|hab es verpasst|verpasst)\b",
    r"\b(?:n'a|a) pas eu lieu\b", r"\bpersonne (?:ne |n')?\W?(?:\w+ ){0,2}?(?:s'est|est|etait|a|n'est|connecte)\b",
    r"\bannule(?:e|s)?\b", r"\bj'ai (?:rate|manque) l'entretien\b",
    r"\bno (?:tuvo lugar|se (?:celebro|hizo|realizo)|hubo entrevista)\b",
    r"\bno (?:aparecio|vino|se presento|se conecto"
    r"|llamo) nadie\b", r"\bnadie (?:aparecio|vino|se presento|se conecto|llamo|estaba)\b",
    r"\b(?:se cancelo|cancelad[ao]|cancelaron|anulad[ao])\b", r"\bme la perdi\b",
)  # fmt: skip
NOT = re.compile(
    r"\b(?:not|n't|no|never|don't|dont|doesn't|didn't|won't|cannot|can't|nicht|kein\w*|nie|pas|jamais|nunca"
    r"|ni)\b|n't\b"
)
HESITATES = re.compile(
    r"\?|\b(?:if|whether|maybe|perhaps|might|thinking (?:of|about)|considering|tempted|should i|not sure|unsure"
    r"|falls|ob"
    r"|vielleicht|uberlege|peut-etre|si je|j'hesite|quiza\w*|tal vez|si me|no se si)\b"
)
