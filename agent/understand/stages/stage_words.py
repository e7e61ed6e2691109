"""Words of invitations that tell which round an interview is. Pure data."""

from __future__ import annotations

import re

from agent.understand.phrases import lowered

THERE = lowered(
    r"\b(?:auswahltag|bewerbertag|bewerberrunde|recruiting day|recruitment day|selection day|selectiedag"
    r"|dzień rekrutacyjny|journée de recrutement"
    r"|jornada de selección|prova in sala|essai en salle|turno di prova|visita (?:allo |dello "
    r"|in )?stabilimento|hospitation|hospitier\w+|werks?(?:führung|rundgang|besichtigung)|betriebsrundgang"
    r"|rundgang"
    r"|hausführung|probe(?:tag|arbeit\w*|schicht)|schnuppertag|assessment[- ]?cent(?:er|re)"
    r"|trial (?:day|shift|week)|working interview|(?:site|plant|shop|school|ward|office|campus|kitchen|house) tour"
    r"|tour (?:of|round|around|with)|you(?:'ll| will)? teach|(?:observed|demo|sample) lesson|teach a [\w -]{0,30}lesson"
    r"|(?:journée|demi-journée|matinée|jour) d['’](?:essai|immersion|observation)|visite (?:du site|de l['’]usine"
    r"|des locaux)|essai en cuisine|visita (?:a la planta|guiada|allo stabilimento|às instalações)|giornata di prova"
    r"|prova in (?:cucina|pizzeria|officina|sala)|turno (?:di prova|de prueba)|proef(?:dag|draaien|dienst)"
    r"|visite (?:du|de la|des|de l['’]) ?(?:bloc|service|site|atelier|locaux|établissement|usine|école|magasin"
    r"|cuisines?|chantier"
    r"|entrepôt|labo\w*|lieux|unité|crèche|agence)|visita (?:al|alla|allo|del|della|dello|a la|ao|à"
    r"|às) (?:reparto|laborator\w+|sede"
    r"|cantiere|negozio|cucina|magazzino|planta|fábrica|obra|taller|tienda|loja|laboratório|armazém|escola|instalações|centro)"
    r"|gehen (?:wir |sie )?(?:dann |kurz |gemeinsam |noch |danach ){0,3}(?:über|durch) (?:den|die|das)"
    r"|zeigen (?:ihnen|dir) (?:dann |kurz |gern\w* "
    r"|auch |danach ){0,3}(?:den|die|das|unser\w*) (?:betrieb|werk\w*|station|haus|labor\w*|praxis|baustelle"
    r"|halle\w*|lager|räum\w*)"
    r"|show you (?:a)?round|(?:look|walk|quick look) (?:a)?round the (?:site|ward|plant|shop|office|school|yard"
    r"|lab|warehouse|building)"
    r"|rondkijken|laten? (?:je|u) (?:de|het|ons|onze) (?:afdeling|fabriek|school|winkel|werkplaats|pand|gebouw) zien"
    r"|meeloop\w+|rondleiding|dzień próbny|provpass|provdag|rundtur|rundvandring)\b",
)
"""On the premises, with more than a talk."""
LAST = lowered(
    r"\b(?:last|final) (?:step|stop|part|hurdle|conversation|talk|round|stage)\b|\bexecutive (?:interview|chat"
    r"|conversation)"
    r"|\bletzte[rns]? (?:schritt|gespräch|runde|station)|\bdernière (?:étape|rencontre)|\bdernier (?:entretien|échange)"
    r"|\búltim[ao] (?:fase|etapa|paso|passo|ronda)|\bultimo (?:step|passo|colloquio|incontro)|\blaatste (?:stap|gesprek"
    r"|ronde)|\babschließende[rns]? (?:runde|gespräch|schritt)|\bfinal interview\b(?! process)|\b(?:ultime"
    r"|dernière) étape"
    r"|\bronda definitiva|\b(?:colloquio|incontro) (?:conclusivo|finale)|\bafsluitende? (?:ronde|gesprek)"
    r"|\búltima entrevista"
    r"|\bentre(?:vista|tien) final|\bbefore we (?:decide|fill)\b|\bbevor wir (?:die stelle|uns entscheid)",
)
"""The last round."""
NOT_YET = re.compile(
    r"\b(?:before|next|then|after that|followed by|if all goes well|danach|vor|anschließend|folgt|avant|puis"
    r"|ensuite|après"
    r"|antes|luego|después|prima|poi|dopo|voor|daarna|depois)\b[^.\n]{0,30}$"
)
"""Before the last round: it is another that only follows."""
BOSS = lowered(
    r"\b(?:boss|commander|ward manager|headmaster|president|oddziałow\w+|ordynator\w*|prezes\w*|teamleitn?er\w*"
    r"|chefarzt|chefärztin|oberarzt|pdl"
    r"|directeur|président|preside|dirigente|decano|rettore|hoofd|teamlead|leidinggevende|head|director|manager"
    r"|lead|leads|vp|chief|c[etofpmi]o|founder|owner|partner|principal|dean|chair|supervisor"
    r"|foreman|headteacher|matron|general counsel|gc|prof(?:essor)?|pi"
    r"|\w*leit(?:er|ung|erin)|chefin?|inhaber\w*|gf|geschäftsführ\w+|vorgesetzte\w*|meister\w*|vorstand\w*"
    r"|direct(?:eur|rice)|responsable|chef(?:fe)? d[eu']\w*|gérant\w*|patron\w*|cadre|dg"
    r"|director[a]?|jef[ea]|gerente|encargad[oa]|supervisor[a]?|responsabile|direttor\w+|titolare|ad"
    r"|directeur|manager|leidinggevende|teamleider|eigenaar|gestor[a]?|diretor[a]?|coordenador[a]?|encarregad[oa]"
    r"|kierowni\w+|dyrektor\w*|szef\w*|chefen|enhetschef)\b",
)
"""Beside a name: who leads something."""
STAFF = lowered(
    r"\b(?:hr|recruit(?:er|ing|ment)\w*|talent|people (?:team|partner|ops|operations|lead)|human resources"
    r"|personal(?:abteilung"
    r"|referent\w*|wesen)?|rh|drh|ressources humaines|rr\.?hh\.?|recursos humanos|risorse umane|selezione|selección"
    r"|recrutement|recrutamento|p&o|hrm|personalist\w*|kadry|rekrut\w+|rekryter\w*|jobs|careers?|bewerbung\w*"
    r"|p&o-adviseur|personáln\w+|personalist\w*|personeelszaken|kadr\w*)\b",
)
"""Beside a name: somebody of the personnel, or who recruits."""
STAFF_TITLE = lowered(
    r"\b(?:hr|recruiters?|talent (?:team|partner|acquisition)|people (?:team|partner)|rh|rr\.?hh\.?"
    r"|personalabteilung|p&o)\b",
)
"""In a title: a talk with the personnel."""
FIRST = lowered(
    r"\b(?:phone|téléphon\w+|tél\.?|telefon\w*|teléfono|telefonata|telefonisch\w*|por teléfono|rufe (?:sie|dich) an"
    r"|(?:i'll|i will|we will|we'll) (?:call|ring) you|je vous appelle\w*|te llamo|ti chiamo|ik bel je)\b"
    r"|\b(?:tell you|hear) (?:a (?:bit|little) )?(?:more )?about (?:the role|what you|your background)"
    r"|\b(?:15|20|25)[- ]?min\w*\b",
)
"""A first look, by phone as a rule."""
UNDER_BOSS = lowered(
    r"\b(?:would|will|['’]d) (?:be your (?:boss|manager|line manager|lead)|report to|work for)\b|\byou would report\b"
    r"|\b(?:my|our) team is looking|\bi (?:lead|run|head|manage)\b|\bich leite\b|\b(?:votre|ton) futur\w* (?:manager|"
    r"responsable|chef)|\b(?:dein|ihr)e? (?:künftige\w*|zukünftige\w*|spätere\w*) (?:chef|vorgesetzt|führungs"
    r"|teamleit)\w*"
    r"|\btu futur[oa] (?:jef[ea]|responsable)|\bsein(?:em|en)? team\b|\bbate-papo com o gestor|\bcom o gestor\b",
)
"""Who one would work for."""
AND_OTHERS = re.compile(
    r"(?:\+|\b(?:and|und|et|y|e|en|i)) (?:(?:two|three|four|several|some|zwei|drei|vier|deux|trois|plusieurs"
    r"|dos|tres|due|tre|twee|drie|his|her|our|the|unser\w*|meine?\w*)"
    r" )?(?:trustees|governors|colleagues|others|the team|colleghi|kolleg\w+|collègues|compañer\w+"
    r"|collega['’]?s|partners|socio|soci|members of)\b"
)
""" "Hal Brightman + trustees", "and two colleagues". """
CLOCK = re.compile(
    r"(?:^|\n)[^\w\n]{0,6}(?:ore |um |à |at |a las |om )?(?:\d{1,2}[:.h]\d{2}|\d{1,2} ?(?:am|pm|uhr|h)\b)[^\n]{3,160}"
)
"""A line that begins with an hour."""
