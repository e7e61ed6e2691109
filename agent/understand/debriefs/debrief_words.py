"""The words by which owners tell how a visit went, in English, German, French and Spanish. Pure; `debrief` has the
grammar.

All patterns are matched against `plain` text: lower case, accents and umlauts taken off letter by letter, one kind of
apostrophe. Each is bounded: no word of an answer may take long.
"""

from __future__ import annotations

import re

from agent.understand.days.date_words import word_set
from agent.understand.debriefs.debrief_private import FARED, OWN_MATTERS, THEIR_TROUBLE


def _any(*patterns: str) -> re.Pattern[str]:
    return re.compile("|".join(patterns))


TITLES = word_set("""
    mr mrs ms miss mx dr doctor prof professor sir madam herr herrn frau hr fr m mme mlle monsieur madame don dona sr
    sra srta senor senora
""")
LITTLE = word_set(
    "both beide tanto como with mit avec con and und et y also auch aussi tambien from von de by bei the a al"
)
"""What may stand beside a bare name."""
WORDS_TOO = word_set("will mark may grant rich bill rob drew chase max art frank grace hope joy rose summer sky")
"""Names that are words as well: written small inside a sentence they are the word."""
EVERYBODY = frozenset(
    {
        "both", "both of them", "all", "all of them", "everyone", "everybody", "each", "all three", "all four",
        "the whole panel", "panel", "the panel", "team", "general", "in general", "generally", "overall", "beide",
        "alle", "alle drei", "allen", "beiden", "mit beiden", "mit allen", "allgemein", "zusammen", "les deux",
        "tous", "toutes", "tous les trois", "tout le monde", "avec les deux", "en general", "ambos", "ambas", "todos",
        "todas", "los dos", "las dos", "los tres", "todo el mundo", "con ambos", "together",
    }
)  # fmt: skip
THE_REST = frozenset(
    {"the other", "the others", "the rest", "others", "die anderen", "der andere", "die andere", "les autres",
     "l'autre", "los demas", "el otro", "la otra", "los otros"}
)  # fmt: skip
ORDINALS = {
    "first": 1, "the first": 1, "first one": 1, "the first one": 1, "1st": 1, "erste": 1, "erster": 1, "der erste": 1,
    "die erste": 1, "premier": 1, "premiere": 1, "le premier": 1, "la premiere": 1, "primero": 1, "primera": 1,
    "el primero": 1, "la primera": 1,
    "second": 2, "the second": 2, "second one": 2, "the second one": 2, "2nd": 2, "zweite": 2, "zweiter": 2,
    "der zweite": 2, "die zweite": 2, "deuxieme": 2, "le deuxieme": 2, "la deuxieme": 2, "le second": 2, "segundo": 2,
    "segunda": 2, "el segundo": 2, "la segunda": 2,
    "third": 3, "the third": 3, "third one": 3, "the third one": 3, "3rd": 3, "dritte": 3, "dritter": 3,
    "der dritte": 3, "die dritte": 3, "troisieme": 3, "le troisieme": 3, "la troisieme": 3, "tercero": 3,
    "tercera": 3, "el tercero": 3, "la tercera": 3,
}  # fmt: skip
LED_IN = re.compile(
    r"^(?:(?:ok|okay|so|well|right|yeah|hm+|um|na|also|bon|alors|bueno|pues|and|und|et|y|then|dann|ensuite"
    r"|luego|details?|notes?|news|for|fur|pour|para|to|with|mit|bei"
    r"|avec|con"
    r"|from|von|interviewer|talk|gesprach|the talk|re)\s+){1,3}(?=\S)"
)
"""What stands before the name at the head of a line: `with Ana:`."""

_NO_MORE = r"(?:continu\w+|go on|go ahead|proceed\w*|poursuivre|aller plus loin|donner suite|seguir|continuar|weiter)"
WITHDRAWS = _any(
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
OFFERED = _any(
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
SAY_IT = re.compile(
    r",\s+(?=(?:we|wir|on|nous)\s+\w+\s+\S)|"
    r"[,;]\s+(?:and |und |et |y )?(?:(?:please|pls|bitte|svp|por favor) )?(?:(?:mention|say|add|tell (?:her|him"
    r"|them)|write)"
    r"(?: that|,? how)?|(?:erwähne?|sage?|schreibe?)(?: ihm| ihr| ihnen)?(?:,? dass)?|(?:mentionne|dis"
    r"|ajoute)(?:-lui)?(?: que)?"
    r"|(?:menciona|dile|di|añade)(?: que)?)\s+(?=\S+\s+\S)",
    re.IGNORECASE,
)
"""An order in the midst of a note: what stands behind it is to be said."""
OF_AN_END = re.compile(
    r"\b(?:offers?(?! to\b)|job|hired?|a no|angebot\w*|zusage\w*|offre|embauche\w*|oferta|accept\w*|declin\w*"
    r"|the role"
    r"|i'm in|want me|not for me|nichts fur mich|pas pour moi|no es para mi)\b"
)
"""Words of how it ends for the owner: in a short sentence that tells of no talk, none for a letter."""
TOLD_NO = _any(
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
    r"\babsage\b", r"\b(?:mir|uns) (?:\w+ ){0,3}abgesagt\b", r"\babgelehnt\b", r"\bnein gesagt\b",
    r"\b(?:sie|die) nehmen (?:jemand|eine)\w* andere\w*\b", r"\bc'est non\b", r"\b(?:un|le) refus\b",
    r"\b(?:m'ont|ont) (?:dit non|refuse\w*)\b", r"\bpas (?:ete )?retenue?\b", r"\bcandidature (?:est )?refusee\b",
    r"\b(?:dijeron|dicho|dijo) que no(?: (?:siguen|seguimos|sigo)\b|\W*$)", r"\bme (?:han )?(?:rechaz|descart)\w+\b",
    r"\bno (?:he sido|fui) (?:seleccionad|elegid)\w\b", r"\ba otr[ao] (?:persona|candidat\w)\b",
    r"^\W*rechazad[ao]\b",
)  # fmt: skip
MINE = _any(
    r"\b(?:i|i'm|i've|i'd|me|my|ich|mir|mich|meine|je|j'ai|m'ont|ma|yo|mi)\b",
    r"^\W*(?:told no|rejected|rejection|withdraw\w*|(?:leider )?(?:eine )?absage|rechazad[ao]|refus)\b",
)
"""It is the owner's own application that a sentence speaks of."""
MOVED = _any(
    r"\b(?:moved|postponed|rescheduled|pushed(?: back| out)?|shifted|put off|delayed)\b",
    r"\bnew (?:date|time|slot)\b",
    r"\b(?:moving|postponing|rescheduling|pushing) (?:it|the (?:interview|call|talk|meeting))\b",
    r"\bverschoben\b", r"\bverlegt\b", r"\bneuer termin\b", r"\breport(?:e|ee)s?\b", r"\brepouss(?:e|ee|ent)s?\b",
    r"\bdecal(?:e|ee|ent)s?\b", r"\baplaz\w+\b", r"\bpospues\w+\b", r"\bpospus\w+\b", r"\breprogramad\w+\b",
    r"\b(?:la|lo) (?:pasan|pasaron|han pasado|mueven|movieron|cambian|cambiaron)\b", r"\btrasladad\w+\b",
)  # fmt: skip
DID_NOT_HAPPEN = _any(
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
    r"\b(?:nicht erschienen|habe es verpasst|hab es verpasst|verpasst)\b",
    r"\b(?:n'a|a) pas eu lieu\b", r"\bpersonne (?:ne |n')?\W?(?:\w+ ){0,2}?(?:s'est|est|etait|a|n'est|connecte)\b",
    r"\bannule(?:e|s)?\b", r"\bj'ai (?:rate|manque) l'entretien\b",
    r"\bno (?:tuvo lugar|se (?:celebro|hizo|realizo)|hubo entrevista)\b",
    r"\bno (?:aparecio|vino|se presento|se conecto"
    r"|llamo) nadie\b", r"\bnadie (?:aparecio|vino|se presento|se conecto|llamo|estaba)\b",
    r"\b(?:se cancelo|cancelad[ao]|cancelaron|anulad[ao])\b", r"\bme la perdi\b",
)  # fmt: skip
ABSENT = _any(
    r"\b(?:could|can|did|was|were)(?: not|n't|not) (?:make it|come|show|join|attend|there|able|be there|turn up"
    r"|in the"
    r"|present|participate)\b", r"\bwas (?:absent|missing|sick|ill|out sick|off sick|away)\b",
    r"\bnever (?:joined|came|showed)\b",
    r"\bwas (?:replaced|substituted|represented)\b", r"\bwurde (?:\w+ ){0,3}?vertreten\b",
    r"\ba ete (?:remplacee?|representee?)\b", r"\bfue (?:sustituid|reemplazad)[oa]\b",
    r"\bno[- ]?show\b", r"\bhad to (?:cancel|skip)\b", r"\bmissing\W*$",
    r"\bwar (?:leider )?(?:nicht (?:da|dabei|anwesend)|krank|verhindert|abwesend)\b", r"\bkonnte (?:leider )?nicht\b",
    r"\b(?:kam|erschien) (?:leider )?nicht\b", r"\b(?:fehlte|hat gefehlt)\b",
    r"\bn'(?:etait pas|est pas venue?|a pas pu)\b", r"\betait (?:absente?|malade)\b",
    r"\bno (?:estaba|estuvo|vino|pudo|aparecio|se presento|se conecto)\b",
    r"\b(?:falto|estaba (?:enferm[ao]|de baja))\b",
)  # fmt: skip
WITHOUT = (
    r"\b(?:without|instead of|in place of|stood in for|filled in for|standing in for|filling in for|covered for"
    r"|(?<!was )(?<!were )(?<!been )(?<!got )replaced(?! by)"
    r"|ohne|statt|anstatt|anstelle von|in vertretung (?:von|fur)|sans|a la place de|remplacait|a remplace"
    r"|sin|en lugar de|en vez de|sustituyo a|reemplazo a)\W{1,3}(?:\w+\.? ){0,2}?$"
)
"""Before a name: they were not there."""
ALONE = re.compile(r"\b(?:just|only|alone|nur|allein|seulement|juste|seule?|solo|sola|solamente|unicamente)\b")
BESIDE_ALONE = re.compile(
    r"\b(?:so|it|i|the|interview|talk|was|were|there|met|came|es|ich|hatte|war|da|c'etait|il|y|avait|que|etait"
    r"|la|era|fue"
    r"|estaba|estuvo|habia|in the end|at the end|on the call|today|who|joined|showed up|turned up|made it|am ende"
    r"|heute"
    r"|a la fin|au final|al final|hoy)\b"
)
"""With nothing but names and these beside it, such a word says that nobody else was there."""

FORGOT = _any(
    r"^\W*(?:(?:and|but|oh|also|ah|i also|i|totally|completely) ){0,3}(?:forgot|forgotten)\b(?: to (?:mention"
    r"|say|tell (?:them|her|him)|add|bring up|talk about|point out))?"
    r"(?: (?:that|about))?",
    r"^\W*(?:\w+ ){0,2}?i (?:should have|could have|wish i had|wanted to|meant to|did not get to|didn't get to"
    r"|did not|didn't|never got to|never)"
    r" (?:mention\w*|said|say|told (?:them|her|him)|tell (?:them|her|him)|bring up|brought up"
    r"|talk\w* about)(?: (?:that|about))?",
    r"^\W*(?:i )?left out(?: that)?",
    r"^\W*(?:\w+ ){0,3}?vergessen\b(?: habe ich| hab ich)?(?:,? (?:zu (?:erwahnen|sagen|erzahlen)))?",
    r"^\W*(?:was )?ich (?:hatte|hab|habe) (?:\w+ ){0,3}?(?:nicht erwahnt"
    r"|vergessen)(?: habe)?(?:,? zu (?:erwahnen|sagen|erzahlen))?",
    r"^\W*(?:\w+ ){0,2}?(?:j'ai |ai )?oublie(?: de (?:mentionner|dire|parler(?: de)?|preciser|signaler))?(?: que)?",
    r"^\W*(?:\w+ ){0,2}?(?:je n'ai|j'ai) pas (?:mentionne|dit|parle de)(?: que)?",
    r"^\W*(?:\w+ ){0,2}?(?:se me olvido|me olvide|olvide|he olvidado|se me paso)(?: (?:de )?(?:mencionar|decir"
    r"|contar|hablar de|comentar))?(?: que)?",
    r"^\W*no (?:mencione|dije|conte)",
)  # fmt: skip
"""At the head of a clause: what follows is what the owner wanted to say."""
FORGOT_END = re.compile(
    r",?\s+(?:(?:noch\s+)?zu\s+(?:erwähnen|sagen|erzählen|nennen|zeigen)|anzusprechen|einzubringen|erwähnt|gesagt"
    r"|erzählt)\W*$",
    re.IGNORECASE,
)
"""German says last that it was to be mentioned."""
FORGOT_BEHIND = re.compile(
    r"^(?P<what>.{3,400}?)\W+(?:(?:das )?(?:hab|habe) ich (?:\w+ ){0,2}?(?:vergessen"
    r"|nicht erwahnt)(?: zu (?:erwahnen|sagen))?"
    r"|i (?:totally )?forgot(?: to (?:mention|say)(?: (?:that|it))?)?|j'ai oublie|se me olvido)\W*$"
)

ATTACHES = _any(
    r"\b(?:attach|include|enclose|append|send|share|offer|add|forward|give)\w*\b",
    r"\b(?:an|bei|mit)(?:hang|hange|zuhangen"
    r"|hangen|fugen|legen|schicken|senden|geben)\b",
    r"\b(?:hange?|schicke?|sende?|lege?|fuge?) .{0,60}\b(?:an|bei|mit|dazu)\b",
    r"\b(?:joindre|joins|joignez|joint|ajoute[rz]?|envoye[rz]|envoie|mettre|mets)\b",
    r"\b(?:adjunt|inclu|anad|mand|envi|pon|ofrec)\w*\b", r"\banbieten\b",
)  # fmt: skip
ASKED_FOR = _any(
    r"\b(?:want|ask|like|love|request|need|see|interested|curious|look)\w*\b",
    r"\b(?:wollte\w*|mochte\w*|bat|gebeten|sehen"
    r"|interessier\w*|wunscht\w*|gefragt)\b",
    r"\b(?:voudrai\w*|veut|voulait|demand\w*|voir|aimerai\w*|interess\w*)\b",
    r"\b(?:quier\w*|queri\w*|pidi\w*|ver|gustari\w*|interesa\w*)\b",
)  # fmt: skip
POLITE = re.compile(r"\b(?:please|pls|bitte|svp|s'il (?:te|vous) plait|por favor)\b")
NOT = re.compile(
    r"\b(?:not|n't|no|never|don't|dont|doesn't|didn't|won't|cannot|can't|nicht|kein\w*|nie|pas|jamais|nunca"
    r"|ni)\b|n't\b"
)
HESITATES = re.compile(
    r"\?|\b(?:if|whether|maybe|perhaps|might|thinking (?:of|about)|considering|tempted|should i|not sure|unsure"
    r"|falls|ob"
    r"|vielleicht|uberlege|peut-etre|si je|j'hesite|quiza\w*|tal vez|si me|no se si)\b"
)

TALKED = _any(
    r"\b(?:talk|spoke|speak|discuss|chat|ask|told|tell|explain|show|walk(?:ed)? me|describ|mention|wanted to know"
    r"|question|cover|went (?:over|through|into)|spent|focus|topic|mostly|mainly|mainly|about|learn|interested"
    r"|liked|curious"
    r"|bonded|compared|debated|explor|dug into|deep dive|present|demo|whiteboard|solv|design|coding|pair)\w*\b",
    r"\b(?:gesproch|geredet|unterhalt|diskutier|gefragt|fragte|erzahlt|erklart|gezeigt|zeigte|thema|themen|wissen"
    r"|uber|hauptsachlich|vor allem|besproch|es ging|ging es|vorgestellt)\w*\b",
    r"\b(?:parl|discut|demand|expliqu|montr|interrog|sujet|surtout|echang|racont|present|evoqu|abord)\w*\b",
    r"\b(?:habl|charl|pregunt|explic|ensen|mostr|cont|tema|sobre todo|coment|trat|discut)\w*\b",
)  # fmt: skip
"""A sentence with such a word tells about the talk, whoever it was with."""

_MOOD_WORD = (
    r"(?:oh|ah|btw|well|it|that|this|all|everything|i|we|had|has|have|think|guess|thinks|felt|feel|feels|went"
    r"|going|gone"
    r"|was|is|were"
    r"|are|really|very|pretty|quite|so|too|super|just|a|an|the|and|but|overall|thanks|thank|you|good|well|great"
    r"|fine|not|bad|badly|meh|nicht|schlecht|pas|mal|ok|thx|ty|lol|haha"
    r"|okay|nice|fun|awesome|amazing|excellent|perfect|smooth|smoothly|positive|chat|chats|talk|talks|conversation"
    r"|conversations|interview|interviews|meeting|call|session|vibe|vibes|people|team|friendly|lovely"
    r"|interesting|hi|hey|hello"
    r"|cool|decent|solid|long|short|intense|tough|hard|easy|best|regards|cheers|unfortunately|honestly|tbh|imo"
    r"|enjoyed|liked"
    r"|lief|liefen|war|waren|gut|sehr|ganz|echt|richtig|prima|toll|schon|okay|alles|nett|angenehm|gesprach"
    r"|gesprache|das|es"
    r"|die|der|und|ein|eine|gutes|gute|tolle|lauft|hallo|danke|leider|klasse|spannend|locker"
    r"|tres|bien|passe|passee|s'est|ca|c'est|c'etait|etait|super|bon|bonne|entretien|discussion|merci|bonjour"
    r"|vraiment|et|le"
    r"|la|un|une|genial|sympa|agreable|tout|top"
    r"|muy|fue|todo|estuvo|salio|entrevista|charla|genial|buena|buen|gracias|hola|ha|ido|lo|pase|agradable"
    r"|estupendo|y"
    r"|(?:nett|gut|toll|schon|lang|kurz|locker|spannend|interessant|angenehm|offen|freundlich|intensiv|positiv"
    r"|entspannt)e[srnm]?"
    r"|naja|na|ja|mega|hammer|krass|bof|mouais|regular|denke|glaube|ich|fand|echanges?|creo|pienso|je|crois|pense|que"
    r"|ach|ja|ubrigens|apropos|oui|au|fait|oye|anyways|by|way|btw|contact|accueil|ambiance|rencontre|belle|feeling"
    r"|atmosphare|atmosphere"
    r"|here|goes|see|where|start|basically|anyway|hmm|um|uh|yeah|yep|right|alright|let's|lets|me|halt|eben|tja"
    r"|voila|alors"
    r"|parecio|trouve|me|mir|hat|gefallen|gefiel|muchisimo|mucho|encanto|gusto|beaucoup|plu|so|lala|eigentlich"
    r"|ziemlich"
    r"|assez|plutot|bastante)"
)
MOOD = re.compile(rf"^\W*(?:{_MOOD_WORD}\W+){{0,11}}{_MOOD_WORD}?\W*$")
"""A sentence that only says how it felt."""
_OF_TOPICS = r"(?:about|over|on|uber|um|sur|de|du|sobre|acerca)"
VERDICT = re.compile(
    r"^\W*(?:\w+ ){0,3}?(?:interviews?|chats?|calls?|talks?|panel|meeting|conversations?|sessions?|parts?|section"
    r"|rounds?"
    r"|test|whiteboard|\w*gesprach\w*|termin|teil|runde|aufgabe|entretiens?|echanges?|partie|epreuve|entrevistas?"
    r"|charlas?"
    r"|parte|prueba) (?:\w+ ){0,1}?(?:was|were|went|got|felt|ran|took|lasted|started|ended|war|waren|lief|liefen"
    r"|ging|dauerte"
    r"|fing|etaient|etait|a ete|s'est|fue|estuvo|duro|empezo)\b"
    rf"(?!(?:\W+\w+)*?\W+(?:mostly|mainly|all|more|vor allem|surtout"
    rf"|sobre todo)?\W*{_OF_TOPICS}\b)(?:\W+\w+){{0,12}}\W*$"
    r"|\b(?:tuto[iy]\w+|vouvo[iy]\w+|tuteo|tutea\w*|duzen|geduzt|siezen|gesiezt|per du|per sie"
    r"|first[- ]names? (?:basis"
    r"|terms))\b"
)
"""A sentence about how the meeting went, or how people addressed each other: nothing was spoken of in it."""
TO_DO = re.compile(
    r"^\W*(?:(?:and|so|also|und|et|y|now|then) )?(?:i (?:also |still )?(?:have to(?! say)|need to|must(?! say)"
    r"|should|ought to|promised"
    r"|am supposed to|(?:said|told (?:him|her|them)) (?:that )?i(?:'d|'ll| would| will))"
    r"|i'm (?:supposed )?to|i'll (?:send|write|share|forward|do|prepare)|i will (?:send|write|share|forward|do"
    r"|prepare)"
    r"|(?:they|she|he) (?:want|ask|expect)\w* me to (?:do|send|prepare|write|finish|complete|submit|solve|build)"
    r"|(?:they|she|he) (?:also )?(?:want|need|asked for|would like|expect)\w* (?:\w+ ){0,2}?(?:references?"
    r"|referees|a copy|documents?"
    r"|certificates?|transcripts?|id\b|passport)|(?:sie|er) (?:\w+ ){0,3}?(?:referenzen|zeugnisse|unterlagen)"
    r"|(?:ils?|elles?) (?:veu\w+|demand\w+) (?:\w+ ){0,2}?references|(?:quier\w+|piden"
    r"|necesitan) (?:\w+ )?referencias"
    r"|(?:quier\w+|pide\w*|esperan?) que (?:\w+ )?(?:prepare|haga|envie|mande|entregue|presente)"
    r"|(?:ils?|elles?) (?:veu\w+|demand\w+|voul\w+) que je (?:prepare|fasse|envoie|rende|presente)"
    r"|(?:hospitation|probearbeit\w*|probetag|frist|abgabe|deadline|due date|trial day|rendu|plazo|fecha limite"
    r"|entrega)\b.{0,30}\d"
    r"|ich (?:soll|muss|musste|sollte|werde)|(?:soll|muss|werde) ich|je (?:dois|devrai|vais lui|vais leur)"
    r"|il faut que je"
    r"|tengo que|debo|he de|les voy a|le voy a)\b"
)
"""What the owner is to do."""
WENT = re.compile(
    r"^\W*(?:\w+ ){0,4}?(?:went|goes|ran|lief|ging|s'est passee?|est passee?|salio|fue) (?:(?:really|very|quite"
    r"|pretty|so|sehr|ganz|recht"
    r"|tres|assez|plutot|muy|bastante) ){0,2}(?:well|ok|okay|fine|great|badly|smoothly|alright|gut|schlecht|prima"
    r"|glatt|super|bien"
    r"|mal|regular|fatal|genial)(?: (?:i think|overall|denke ich|je pense|creo))?"
    r"(?:\W+(?:the|die|das|les|los|las) \w+ (?:was|were|war|waren|etaient|etait|eran|fueron)(?: \w+){1,3})?\W*$"
    r"|^\W*(?:it|this|the (?:call|interview|talk)|es|das|c'etait|fue) (?:\w+ )?(?:(?:was|war|ging|fand) )?(?:\w+ )?"
    r"(?:on|by|over|via|uber|per|en|par|por)"
    r" (?:zoom|teams|skype|phone|video|meet|telefon|visio|telephone|telefono|videollamada)(?: statt)?\W*$"
    r"|^\W*(?:an? |the |eine? |un |una |une )?(?:[\w/-]+ ){0,4}?(?:role|position|job|stelle|poste|puesto)"
    r"(?: (?:basically|really|eigentlich|halt))?\W*$"
    r"|^\W*(?:\w+ )?(?:it|this|that|das|es|c'etait|fue) (?:was |war )?(?:\w+ ){0,5}?(?:interview|chat|conversation"
    r"|experience|gesprach|erlebnis"
    r"|entretien|entrevista|charla|experiencia)\b(?!.*\b(?:about|on|uber|sur|sobre)\b).{0,60}$"
    r"|^\W*(?:das|dies|that|it|ca|c'est|eso) (?:kam|came|went) (?:\w+ )?(?:gut|schlecht|super|down"
    r"|across)(?: (?:an|ruber|well|badly))?\W*$"
    r"|^\W*(?:krass |so |echt |sehr |many |so |lots of |a lot of )*(?:viele|many|lots|questions|beaucoup de"
    r"|muchas) (?:fragen|questions|preguntas)\W*$"
    r"|^\W*(?:role|position|job|stelle|poste|puesto) (?:as|als|de|d'|of) .{2,60}$"
)
"""How it went, where, and what job it is: nothing that was spoken of."""
ROLE_TELLS = re.compile(
    r"^\W*(?:(?:the|their|der|die|le|la|el|ihr|ihre) )?(?:other |hiring |engineering |vice |deputy )?"
    r"(?:principal|head ?teacher|manager|boss|ceo|cto|cfo|coo|recruiter|director|founder|professor|chef|chefin"
    r"|leiter\w*|personaler\w*"
    r"|directeur|directrice|patron\w*|jef[ea]|reclutador\w*) (?:also |then )?(?:said|says|mention\w+|told"
    r"|explain\w+|asked|thinks|wants"
    r"|talked|showed|meinte|sagte|erzahlte|erklarte|fragte|a (?:dit|explique|parle|demande)|dijo|explico|comento"
    r"|pregunto)\b"
)
"""Somebody by their part alone told it."""
ROLE_ALONE = re.compile(
    r"\W*(?:the |die |der |la |le |el )?(?:hr|human resources|hiring manager|recruiter|talent(?: acquisition)?|cto"
    r"|ceo|coo|cfo|vp(?: \w+)?|team ?lead"
    r"|head of \w+|manager|boss|rh|rrhh|drh|personal(?:abteilung|erin?)|chefin?|teamleit\w+|recruteu\w+|jef[ea]"
    r"|reclutador\w*)\W*"
)
"""What somebody is there: known, and nothing that was spoken of."""
BAD_SIDE = re.compile(
    r"^\W*(?:(?:the|das|lo|le|la|les) )?(?:schlecht\w*|negativ\w*|contra|minus|nachteil\w*|bad|cons?|negatives?"
    r"|downsides?|red flags?|worr\w+"
    r"|concerns?|mauvais|negatifs?|moins|inconvenients?|malo|contras|en contra)\s*(?:war(?:en)?|was|were|is"
    r"|ist)?\s*[:–-]"
)
OPEN_POINT = re.compile(
    r"^\W*(?:offen\w*|open|open questions?|to ?do|questions? (?:left|open)|noch offen|a voir|a clarifier|pendiente"
    r"|por aclarar|unklar|unclear)"
    r"\s*[:–-]"
)
"""A label over what was bad, and over what is still to be asked."""
NO_ANTECEDENT = re.compile(
    r"^\W*(?:she|he|they|sie|er|elle|il) (?:\w+ ){0,2}?(?:asked|wants|wanted|said|knows|has|liked|loved"
    r"|hated) (?:for )?"
    r"(?:it|that|them|so)\W*$"
)
"""Of what, only the sentence before says, and that was about something else."""
ADDRESSED = re.compile(
    r"^.{0,60}?\b(?:tuto[iy]\w+|vouvo[iy]\w+|tuteo|tutea\w*|duzen|geduzt|siezen|gesiezt|per du|per sie"
    r"|first[- ]names? (?:basis|terms))"
    r"\b[^:;,.]{0,30}[:;,]\s+"
)
"""How people addressed each other, before something else."""
A_ROLE = re.compile(
    r"^\W*(?:(?:and|so|then|und|et|y) )?(?:the|their|one|another|an?|der|die|ein|eine|le|la|l'|un|une|el|una|los"
    r"|las|les|ihr|ihre) ?"
    r"(?:other|second|first|third|hiring|engineering|product|team|tech|technical|older|younger|andere|ander\w+"
    r"|zweite\w*|autre"
    r"|otr[oa])? ?(?:manager|recruiter|cto|ceo|coo|cfo|vp|boss|lead|hr|founder|director|head of \w+|engineer"
    r"|developer|designer"
    r"|guy|woman|man|lady|one|person|interviewer|chef|chefin|leiter\w*|personaler\w*|kolleg\w+|typ"
    r"|geschaftsfuhrer\w*|andere"
    r"|directeur|directrice|rh|responsable|patron\w*|recruteu\w+|fondat\w+|jef[ea]|director[a]?|reclutador\w*"
    r"|fundador\w*"
    r"|otr[oa]|chic[oa])\b"
)
"""Somebody by their part: of several nobody can say which."""
NOTHING = re.compile(
    r"^\W*(?:(?:there is|there's|i have|have) )?(?:skip(?: (?:it|this))?|no notes?|no details?"
    r"|nothing(?: (?:special|much|more"
    r"|to (?:add|report|say)|in particular|new))?|none|n/a|na|nope"
    r"|not now|later|nichts(?: (?:besonderes|weiter|dazu|zu (?:erganzen|berichten)))?|nix|spater|keine angaben?"
    r"|rien(?: (?:de special|de particulier|a (?:signaler|ajouter)|de plus))?"
    r"|plus tard|nada(?: (?:especial|en especial|en particular|que (?:anadir|contar)|mas))?|luego|ninguno"
    r"|ninguna)?\W*(?:thanks|danke"
    r"|merci|gracias|really|das war(?:'s| es))?\W*$"
)
PRIVATE = _any(
    r"\b(?:arrogant|rude|boring|bored|awful|terrible|horrible|annoy\w*|jerk|idiot\w*|stupid|creepy|unprofessional"
    r"|incompetent|clueless|disorgani[sz]ed|chaotic|weird|awkward|hostile|condescending|aggressive|red flags?"
    r"|hated?|dislik\w+|(?:did not|didn't|don't|do not) (?:really )?(?:like|trust)|disappoint\w+|waste of time"
    r"|salary|compensation|money|(?:another|other|competing|counter) ?offers?|about (?:my|the|an) offer"
    r"|i (?:\w+ )?withdr[ae]w"
    r"|(?:an?|total|complete|absolute) (?:total |complete |real |bit of a )?"
    r"(?:mess|disaster|nightmare|shambles|fiasco|train ?wreck|catastrophe)(?=\W*(?:$|[,;.!(]))"
    r"|between us|off the record|confidential\w*|privately|secret\w*)\b",
    r"\b(?:unhoflich|langweilig|furchtbar|schrecklich|unsympathisch|unprofessionell|inkompetent|chaotisch|komisch"
    r"|unangenehm|blod\w*|gehalt\w*|vertraulich|unter uns|(?:anderes|weiteres) angebot|enttauscht\w*|genervt"
    r"|nervig|mochte (?:ihn|sie) nicht)\b",
    r"\b(?:arrogante?|ennuyeux|desagreable|horrible|nul|nulle|salaire|autre offre|confidentiel\w*|entre nous|decu\w*"
    r"|bizarre|antipathique)\b",
    r"\b(?:aburrid[ao]|maleducad[ao]|horrible|desagradable|salario|sueldo|otra oferta|confidencial|entre nosotros"
    r"|decepcion\w+|rar[ao]|antipatic[ao])\b",
    *OWN_MATTERS, *FARED, *THEIR_TROUBLE,
)  # fmt: skip
"""Nothing that belongs into a letter to anybody there."""
ERRAND = re.compile(
    r"^\W*(?:(?:please|bitte|por favor|and|also|so|then|tomorrow) ){0,2}(?:remind me|(?<=please )(?:send|give"
    r"|forward)|remember to|don't|do not"
    r"|dont|ask (?:him|her|them|for)|write (?:to )?(?:him|her|them)"
    r"|tell (?:him|her|them)|call (?:him|her|them)|make sure|check|google|look up|find out|wait|hold|let's|let me"
    r"|i (?:have|need|still have|still need|must|ought|promised) (?:to )?(?:send|submit|write|call|prepare|do"
    r"|finish|give|deliver|hand|let)"
    r"|erinner\w*|frage?n? (?:ihn|sie|nach)|warte|ich muss|rappelle|demande[rz]?(?:-| )(?:lui|leur)|attends"
    r"|je dois|n'envoie|nicht senden"
    r"|recuerdame|preguntale|espera|tengo que|no envies|schick\w* (?:es|das|noch) nicht)\b"
)
"""What somebody is to do; a debrief tells, it orders nothing but material."""
NEXT_TALK = re.compile(
    r"\b(?:next|second|third|final|another|2nd|3rd|last) (?:\w+ )?(?:round|interview|stage|call|meeting|talk|chat)\b"
    r"|\b(?:nachste|zweite|zweites|nachstes|weitere|weiteres|letzte)\w* (?:runde|gesprach|interview|termin)\b"
    r"|\b(?:prochain|deuxieme|second|dernier)e? (?:entretien|tour|etape|rendez-vous)\b"
    r"|\b(?:proxima|segunda|siguiente|ultima) (?:entrevista|ronda|fase|reunion)\b"
)
THEIR_TELLING = _any(
    r"\b(?:decid\w*|decision\w*|hear|hearing|get(?:ting)? back|com(?:e|ing) back|let me know|in touch|answer\w*"
    r"|feedback"
    r"|call me|call(?:ing)? back|ring me|write (?:to )?me|contact me|e?mail me|reply|respond\w*|updates?|news"
    r"|results?|outcome"
    r"|verdict|know (?:more|by|on|next|within|in)|tell me|inform me|reach out|next steps|offer|ping me"
    r"|get a call|touch base)\b",
    r"\b(?:meld\w*|bescheid|entscheid\w*|ruckmeldung\w*|antwort\w*|hore|horen|anrufen|ruf\w*|feedback|ergebnis\w*"
    r"|zuruckmelden|kontaktier\w*|informier\w*|zusage|mehr wissen|weiss\w* mehr)\b",
    r"\b(?:repon\w*|decision|decid\w*|recontact\w*|rappel\w*|retour|nouvelles|au courant|revien\w+ vers"
    r"|me di(?:ra|ront|sent)"
    r"|saurai|sauront|feedback|resultats?)\b",
    r"\b(?:avis\w*|respuesta|respond\w*|decision|decid\w*|llam\w*|contact\w*|noticias|diran|dira|dicen|digan|sabre"
    r"|contest\w*|escrib\w*|feedback|resultado\w*|me dan)\b",
)  # fmt: skip
"""Beside a date: that is when they will be in touch, or will have decided."""
MINE_TO_DO = re.compile(
    r"\bi (?:have|need|must|ought|promised|will|shall|can|should|would|am to|have got)(?: to)? (?:send|submit"
    r"|decide|let them|get back|answer|reply|call"
    r"|give|write|hand|tell|deliver|start|respond)\b|\b(?:they|she|he) (?:want|need|expect|would like"
    r"|asked for)\w* (?:me|my|the|a|an)\b"
    r"|\bstart(?:ing)? (?:date|work)\b|\b(?:starting|to start|i (?:can |could )?start) (?:on|in)\b|\b(?:task"
    r"|assignment|case study|take-?home|homework|exercise"
    r"|coding test)\b"
    r"|\b(?:ich (?:muss|soll|will|werde|kann)|(?:muss|soll|will|werde|kann) ich)\b.{0,60}\b(?:schicken|senden|melden"
    r"|entscheiden|abgeben|antworten|anfangen)\b"
    r"|\b(?:i have|i've|i've got|ich (?:hab|habe)|j'ai|tengo) (?:\w+ ){0,2}(?:until|till|bis|jusqu\w*|hasta)\b"
    r"|\bje (?:dois|vais|peux)\b.{0,40}\b(?:envoyer|repondre|decider|rappeler|commencer|rendre)\b"
    r"|\b(?:tengo que|debo|puedo)\b.{0,40}\b(?:enviar|responder|decidir|llamar|empezar|entregar)\b"
)
"""A date that is the owner's own, or that of a task or a start: no promise of theirs."""
I_AM_TO = re.compile(
    r"\b(?:i|ich|je) (?:have|need|must|ought|promised|will|should|still|muss|soll|werde|dois|vais)\b|\btengo que\b"
)
ALL_OF_THEM = re.compile(
    r"^\W*(?:(?:with|mit|avec|con) )?(?:both|all|everyone|everybody|each|beide|alle|allen|beiden|tous|toutes"
    r"|(?:the|die|les|los|las) (?:two|three|four|five|beiden|zwei|drei|vier|funf|deux|trois|quatre|cinq|dos|tres"
    r"|cuatro"
    r"|cinco)(?= of them\b|(?! \w+s\b) )|tout le monde|ambos|ambas"
    r"|todos|todas)\b"
)
"""What begins so is about each of them."""
PRONOUN = re.compile(r"\b(?:he|she|him|her|his|hers|er|ihm|ihn|ihr|elle|il|lui|el|ella)\b")
