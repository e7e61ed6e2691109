"""What only looks like a promise, whatever its words: news of other things, for other ears, or on a condition. Pure."""

from __future__ import annotations

import re

OTHER_THINGS = re.compile(
    r"\b(?:newsletter|survey|elections?|poll|raffle|lottery|tickets|customers|subscribers|umfrage|kunden"
    r"|wahlen"
    r"|sondage|election|abonnes|encuesta|elecciones|sorteo|clientes)\b"
    r"|\b(?:parcels?|courier|colis|(?<!en )livraison|lieferung|mensajero|repartidor|winners? of|awards? (?:ceremony"
    r"|night"
    r"|dinner))\b"
)
"""Things that have news of their own: they count unless another clause tells the candidate by when."""
_ANOTHER_MATTER = re.compile(
    r"\b(?:reimburse\w*|refund\w*|shipping|erstattung|spesen|remboursement|reembolso)\b"
    r"|\bbackground check provider\b|\b(?:contact|call|ring|speak (?:to|with)|reach) your (?:referees|references)\b"
    r"|\bwhere (?:i|we) can (?:reach|call|contact|ring)\b"
    r"|\b(?:get|send|pass|forward|put) (?:it|this|that|them) (?:\w+ )?(?:to|before|in front of) (?:them|him|her"
    r"|the (?:client|team|manager|panel|board))\b"
    r"|^\W*(?:answer|reply|response|feedback|decision|confirmation|antwort|rueckmeldung|reponse"
    r"|respuesta)\b[^.;:!?]{0,40}"
    r"\b(?:please|pls|bitte|svp|s'il vous plait|por favor)\W*$"
    r"|\byou (?:will|would|should) have (?:reached|made|taken|come to|decided)\b"
    r"|\b(?:have |has )?(?:made|reached|took|taken) (?:our|a|the|their|its) (?:\w+ )?decision\b(?! (?:by|before"
    r"|until))(?<!be made a decision)"
    r"|\bas you (?:may |might |probably )?know\b|\bwere you to\b|\bbefore you (?:apply|re-?apply|try again)\b"
    r"|\b(?:had|would) promised you\b"
    r"|\bhatten? (?:ich |wir )?(?:dir|ihnen|euch)\b[^.;:!?]{0,40}\b(?:gesagt|versprochen|angekuendigt|zugesagt)\b"
    r"|\bschreibe?n? (?:ich |wir )?(?:dir|ihnen) 0+,? (?:weil|um|da|wegen)\b|(?<!in )\bwriting to you 0+\b"
    r"|^\W*(?:when|what time|wann|um wie ?viel uhr|quand|a quelle heure|cuando|a que hora)\b[^.!]*\?"
    r"|\b(?:must|needs? to|has to|have to) be (?:\w+ )?(?:submitted|sent|returned|made|received|lodged|filed)\b"
    r"|\b(?:i|we) (?:had )?promised (?:you )?(?:an?|the|my|our|to|news|feedback"
    r"|word)\b[^,;:.]{0,40}?0000(?![^.]{0,120}\b(?:will|still)\b)"
    r"|\b(?:glad|happy|grateful|keen|love|nice|good|helpful) to (?:hear|know)\b[^.;]{0,40}\b(?:whether|if|from you)\b"
    r"|\bsag\w* (?:wir |ich )?(?:ihnen|dir)(?: [\w-]+){0,4} ab\b(?! (?:0000|und))"
    r"|\bmeld\w* (?:dich|sie|euch|ihn|wir dich|wir sie)\b(?! sich)[^.,;:!?]{0,40}\ban\b"
    r"|\b(?:promised|owe|told) (?:the|our|their|his|her) (?!(?:candidates?|applicants?|finalists?"
    r"|shortlist)\b)\w+ (?:an?|the|that)\b"
    r"(?![^.]{0,120}\byou\b)"
    r"|\bany (?:day|time|date) (?:but|except|other than)\b|\b(?:jeder|jeden) tag ausser\b"
    r"|\bn'importe quel jour sauf\b"
    r"|\bcualquier dia menos\b|\bwe did (?:write|call|ring|e?mail|send|tell|inform|text|reply|answer)\b"
    r"|\b(?:must|owes?|has to|needs to) (?:(?:give|send|hand|bring|get) )?(?:me|us|him|her|them|the (?:board|ceo|cfo"
    r"|cto"
    r"|director|management|committee|panel|client|owner)) (?:an?|the|his|her|their|its)\b(?![^.]{0,120}\byou\b)"
    r"|\byou (?:told|said|mentioned|wrote|promised|indicated|hoped|wanted)\b[^,;:.]{0,40}? you\b"
    r"|\b(?:like|love|wants?|keen|likes|happy|hopes?|hoping) to (?:speak|talk|meet|chat|sit down"
    r"|catch up)(?: (?:with|to))? you\b"
    r"|\bhear(?:ing)? from (?:\w+ ){0,3}?(?:candidates?|applicants?|people|references?)\b"
    r"|\b(?:nobody|no one|none of us|niemand|keiner|personne ne|nadie)\b(?: \w+){0,3}? (?:call|ring|phone|write"
    r"|tell|contact"
    r"|get|email|message|anruf\w*|schreib\w*|meld\w*|sagen|appel\w*|ecri\w*|contact\w*|dira|llam\w*|escrib\w*|dira)"
    r"|\b(?:niemand|keiner) (?:wird|kann|koennte) (?:sie|dich|ihnen|dir)\b|\bpersonne ne (?:vous|te|t') ?\w"
    r"|\bnadie (?:te|le|les|os) \w"
    r"|^\W*(?:you|vous|tu|sie|du|me) (?:wrote|asked|said|say|write|ask|schr\w+|frag\w+|sag\w+|(?:m'|me )?(?:ecri\w+"
    r"|demand\w+"
    r"|dis\w*)|escrib\w+|pregunt\w+|decia\w*)[^:.]{0,40}:"
    r"|\b(?:bevor|ehe|before|avant que|antes de que)\b[^,;:]{0,50}?0000 (?:entscheid\w*|tag(?:t|en)\b|beraet|berat\w*"
    r"|zusammen\w*)"
    r"|\b(?:i|we) (?:said|promised|told you) (?:that )?(?:i|we) (?:would|will|'d) [^.;:!?]{0,40}0000, (?:so|and|hence)"
    r" (?:i|we|here)\b(?! (?:will|shall))"
)
"""News of something else, or asked of the candidate in a word."""
_ALREADY_TOLD = re.compile(
    r"\b(?:we|i|they|he|she) (?:(?:gave|told|wrote to|sent|informed|notified|emailed|rang|called) (?:you|everyone"
    r"|everybody)|undertook to)\b[^,;:.!?]{0,60}?0000(?![^.;!?]{0,120}\b(?:will|shall|still|now|again)\b)"
    r"|\b(?:habe|haben) (?:wir |ich )?(?:ihnen|dir|euch|sie|dich)\b[^.,;:!?]{0,60}?\b(?:mitgeteilt|geschrieben|gesagt"
    r"|informiert|geschickt|gesendet|zugesagt)\b"
    r"|\b(?:wollten?|haetten?) (?:wir|ich)\b[^.;:!?]{0,60}?\b(?:mitteilen|melden|sagen|informieren|entscheiden"
    r"|schicken|antworten)\b(?!,? (?:dass|wie|ob|was))"
    r"|\b(?:vous|te|t'|t) ?(?:avons|ai|avait|avaient) (?:deja )?(?:informe|ecrit|dit|annonce|envoye|promis"
    r"|communique)\w*\b"
    r"|\b(?:le|te|les|os) (?:informamos|escribimos|dijimos|comunicamos) (?:el|la) (?:pasad[oa]|semana pasada"
    r"|\w+ pasad[oa])\b"
    r"|\bwould (?:normally |usually |ordinarily |already )?(?:have|be|been) (?:been )?(?:hearing|heard|told|informed"
    r"|written)\b"
    r"|\bin the (?:ordinary|normal|usual) course\b|\bwould have (?:liked|loved|preferred|wanted) to\b"
)
"""What was told or meant to be told by then is history."""
_BY_THE_CANDIDATE = re.compile(
    r"\b(?:questions|queries|enquiries|inquiries|comments|objections|appeals|documents|claims"
    r"|receipts)\b[^.;!?]{0,60}?"
    r"\b(?:can|may|must|should|are to) (?:only )?be (?:sent|raised|submitted|put|lodged|made|handed|addressed)\b"
    r"|\bneeds? 0+ (?:for|to (?:do|prepare|process|approve)) the (?:paperwork|papers|forms?|formalities|checks?)\b"
    r"|\b(?:let me|let us) have (?:your|a) (?:yes|no|answer|reply|decision|signature)\b"
    r"|\b(?:say|tell me|tell us) something (?:by\b|before\b|until\b|till\b|0000)"
    r"|(?:^|[.,;:!] ?)\W*(?:please |bitte |por favor,? )?(?:dime|dinos|digame|diganos|decidme|dis[- ]moi"
    r"|dites[- ](?:moi|nous)"
    r"|sag(?:en sie)? (?:mir|uns))\b|\b(?:pass|come|drop|call|pop) by on 0+|\bgive me one more hour\b"
)
"""What is asked of the candidate by then."""
_NOTHING = r"(?:nothing|no (?:word|news|reply|answer|response|message|e?-?mail|call|communication))"
_IF_SILENT = re.compile(
    r"\b(?:if|unless|should|in case|in the event)\b[^.;:!?]{0,40}?"
    r"\b(?:(?:not|never)(?: \w+){0,2}? (?:heard?|hear\w*|receive\w*|get|got|had|have|gotten|come back|contacted|been"
    rf"|written|called|rung|reached|replied|phoned)|(?:heard?|receiv\w+|got|get|had) {_NOTHING}|{_NOTHING}"
    r"(?: \w+){0,2}? (?:has|have|reach\w*|arriv\w*|come\w*)|(?:we|i) (?:have gone|go|are|am) (?:quiet|silent))\b"
    rf"|\bif {_NOTHING} (?:is|by|until|till|within|before|comes?|in)\b|\b(?:closes?|closed) (?:automatically|itself)\b"
    r"|\bauto-? ?clos\w+"
    r"|\b(?:candidates|applicants|those|anyone|people)\b[^.;:!?]{0,25}?\b(?:not (?:\w+ )?(?:heard?|hearing|receiv\w+"
    rf"|contacted|notified)|(?:heard?|hear|receiv\w+) {_NOTHING})\b"
    r"|\b(?:nudge|chase|poke|ping|remind|prod|bump|shout at|give me a (?:shout|nudge)|check back|follow up)"
    r"(?: (?:me|us|with me|with us))?\b[^.;:!?]{0,40}?\bif\b"
    r"|\b(?:wenn|falls|sofern|sollten?|solltest)\b[^.;:!?]{0,50}?\b(?:nichts|nix|kein\w*|noch nicht)\b[^.;:!?]{0,30}?"
    r"\b(?:hoer\w*|gehoert|komm\w*|gekommen|erhalt\w*|bekomm\w*|vorlieg\w*|hast|haben|habt|hat|melden?|gemeldet|da"
    r"|eintreff\w*)\b"
    r"|\bsans (?:nouvelles?|reponse|retour|message|signe)\b(?: \w+){0,3}?(?= de (?:notre|ma)| d'ici| sous| avant"
    r"| apres"
    r"| dans|,)"
    r"|\bsi\b[^.;:!?]{0,50}?\b(?:rien|pas|aucun\w*)\b[^.;:!?]{0,20}?\b(?:recu|eu|entendu|nouvelles?|reponse|retour"
    r"|signe|contacte\w*|message|appel\w*)\b"
    r"|\b(?:si|de) no (?:\w+ ){0,2}?(?:tiene\w*|recib\w+|sabe\w*|sabido|hay|ha\w*|obten\w+|le|te|llam\w+|escrib\w+)\b"
    r"|\b(?:relancez|relance|rappelez)[ -]?(?:moi|nous)\b|\bsin (?:noticias|respuesta)\b[^.;:!?]{0,30}?"
    r"\b(?:considere|entienda|de por|date|dese|en \w+ (?:dias|semanas))\b"
)
"""What holds where they are silent is no promise to speak: "if you have heard nothing by Friday, take it as a no"."""
_SURPRISED = re.compile(
    r"\b(?:surprised?|worr\w+|sorgen|erstaun\w+|merely|anyway|all the same|trotzdem|quand meme|igualmente)\b"
)
"""Who would be surprised by silence promises all the same."""
_OF_THEIRS = (
    r"(?:your|our|the|his|her|their|my|all|any)(?: (?:other|former|previous|last|current|old|listed|two|three))*"
)
_OTHER_EARS = re.compile(
    r"\b(?:tell|inform|notify|contact|call|ring|phone|text|e-?mail|write to|writing to|speak (?:to|with)|talk to"
    r"|reach"
    r"|update|brief|announce (?:it |this |that )?to|ask|chase|calling|ringing|contacting|informing|telling|phoning)"
    rf" {_OF_THEIRS} (?:referees?|references?|employers?|shareholders|investors|media|press|customers?|clients?|staff"
    r"|employees|workforce|landlord|university|supervisors?|managers?|boss|bank|parents|school|suppliers|union"
    r"|tenants"
    r"|patients|neighbou?rs|readers|members|guests|others?|agency|client)\b"
    r"|\b(?:ihren?|deinen?) (?:\w+ )?(?:arbeitgeber\w*|vorgesetzten?|chef\w*|ausbilder\w*)\b"
    r"(?= (?:\w+ ){0,3}?(?:an|kontaktier\w*|informier\w*|anruf\w*|anschreib\w*|sprech\w*|0000)| ?0000)"
    r"|\b(?:ihren?|deinen?|unseren?|die|den|allen) (?:\w+ )?(?:referenz(?:en|geber\w*)"
    r"|kunden|presse|belegschaft|aktionaere\w*|mitarbeiter\w*|medien|eltern)\b(?= (?:\w+ ){0,3}?(?:an|"
    r"kontaktier\w*|informier\w*|anruf\w*|anschreib\w*|sprech\w*|0000)| ?0000)"
    r"|\b(?:appell\w+|contact\w+|inform\w+|joind\w+|ecri\w+ a|telephon\w+ a|previen\w+) (?:vos|tes|votre|ton|nos|la"
    r"|les) (?:\w+ )?(?:references?|referents?|responsables?|employeurs?|clients?|presse|salaries|actionnaires"
    r"|anciens?|superieurs?|patron)\b"
    r"|\b(?:se lo|les?) \w+ (?:yo )?a (?:la|el|los|las) otr[oa]s?\b|\b(?:le|les) \w+ a l'autre\b"
    r"|\ba l'autre candidate?\b"
    r"|\b(?:sag\w*|frag\w*|ruf\w*|geb\w*|gib\w*) (?:ich |wir )?(?:es |'?s )?(?:der|dem|den) anderen\b"
    r"|\b(?:llam\w+|contact\w+|inform\w+|escrib\w+|habl\w+)(?: a| con)? (?:sus|tus|su|tu|nuestros|los|la) (?:\w+ )?"
    r"(?:referencias|jefes?|jefa|empleador\w*|clientes|prensa|accionistas|superior\w*|antiguos?|anterior\w*)\b"
)
"""Others than the candidate are told: referees, the press."""
_UNSURE_WHEN = re.compile(
    r"\b(?:would|do|should) not (?:wait (?:around|up|for it)|hold (?:my|your|our) breath|bank on|count on it)\b"
    r"|\b(?:can ?not|could not|unable to|no idea|not sure|hard to|impossible to|do not know|not know)"
    r"(?: (?:yet|really|honestly|even|say|tell you|tell|promise|predict|commit|know))*"
    r" (?:when|how long|which (?:day|week)|(?:if|whether) (?:it|this|that) (?:will|is|would|ends))\b"
    r"|\b(?:can ?not|could not|unable to|not (?:be )?(?:possible|able)(?: for us| for me)? to"
    r"|would not(?: dare)?(?: to)?"
    r"|do not(?: dare)?(?: to)?|not (?:going )?to|dare not|must not)"
    r" (?:promise|commit|guarantee|swear|say for sure|bet)\b[^.;!?]{0,30}?"
    r"\b(?:whether|if|that|you will|we will|i will|we can|anything|to|a date|an answer)\b"
    r"|\b(?:kann|koennen|moechten?|will|wollen)\b[^.;:!?]{0,30}?\bnicht(?:s)?\b[^.;:!?]{0,20}?"
    r"\b(?:versprechen|zusagen|garantieren)\b"
    r"|\b(?:peux|pouvons|peut|veux|voulons) (?:pas|rien) (?:vous |te )?(?:promettre|garantir|assurer)\b"
    r"|\bno (?:te |le |les |os )?(?:puedo|podemos|quiero|queremos) (?:prometer|asegurar|garantizar)\w*\b"
    r"|\b(?:weiss|wissen|kann|koennen|laesst sich)\b[^.;:!?]{0,30}?\bnicht\b[^.;:!?]{0,25}?"
    r", (?:wann|ob es|an welchem)\b|\bkeine ahnung, (?:wann|ob es)\b"
    r"|\b(?:impossible de|(?:ne|n') ?\w+ (?:pas )?(?:vous |te )?)(?: ?(?:vous|te))? ?(?:dire|savoir|promettre) "
    r"(?:si ce sera|quand|si c')"
    r"|\b(?:no se|no (?:puedo|podemos|sabria|sabriamos) (?:decir\w*|asegurar\w*)) (?:si sera|cuando)\b"
)
"""They do not know themselves when it will be; a day named beside that is a guess."""
_SIGNED_FIRST = re.compile(
    r"\b(?:once|after|when|as soon as) you(?: have)? (?:signed|accepted|joined|started)\b"
    r"|\b(?:sobald|nachdem|wenn) (?:sie|du)\b[^.;:!?]{0,30}?\b(?:unterschrieben|angenommen|zugesagt)\b"
    r"|\b(?:une fois|apres|des que|lorsque)\b[^.;:!?]{0,30}?\b(?:signe|signee|accepte|acceptee)\b"
    r"|\b(?:una vez|cuando|en cuanto)\b[^.;:!?]{0,30}?\b(?:firm(?:e|es|ado|ada)|acept(?:e|es|ado|ada))\b"
)
"""What comes only after the candidate is hired."""
_ON_REQUEST = re.compile(
    r"\bif you (?:would (?:like|prefer|rather)|want|wish|prefer)\b|\b(?:wenn|falls) (?:sie|du)\b[^.;:!?]{0,25}?"
    r"\b(?:moechten|moechtest|wollen|willst|wuenschen)\b|\bsi (?:vous|tu) (?:le |en )?(?:souhaite[sz]|voule[sz]|veux"
    r"|desire[sz])\b"
    r"|\bsi (?:lo |usted )?(?:desea|deseas|quiere|quieres|prefiere|prefieres)\b"
)
"""An offer to call, no promise to."""
_HIRED = re.compile(
    r"\b(?:send|give|e?-?mail|ship|hand|get|receive|collect)\w*\b[^.;:!?]{0,30}?\b(?:log-?ins?|passwords?|badge"
    r"|laptop|uniform"
    r"|payslips?|credentials|equipment|keys)\b|\b(?:will|get|be) paid\b"
    r"|\b(?:zugangsdaten|dienstausweis|lohnabrechnung|schluessel|arbeitskleidung)\b"
    r"|\b(?:identifiants|fiche de paie|bulletin de paie|(?:serez|seras|est|sera) (?:paye|verse)e?s?)\b"
    r"|\b(?:credenciales|nomina|uniforme|te pagamos|le pagamos|se (?:te|le) pagara)\b"
)
"""What one gets who is hired."""


_OTHER_MATTERS = re.compile(
    r"\b(?:collective agreement|restructuring|reorgani[sz]ation|merger|tender|wage deal|strike)\b[^,;:.]{0,20}?"
    r"\b(?:will|shall|is to) be (?:announced|decided|signed|awarded|published)\b"
    r"|\bminds? (?:up )?(?:on|about) (?:the|our|its) (?:new |next )?(?:budget|merger|strategy|plant|office"
    r"|building|site)\b"
    r"|\bdecid\w+ (?:on|about) (?:the|our|its) (?:budget|merger|restructuring|strategy"
    r"|new (?:plant|office|building|site))\b"
    r"|\bentscheid\w*\b[^,;:.]{0,40}?\bueber unser\w* (?!kandidat|bewerb|auswahl|besetzung|stelle)\w+"
    r"|\bentscheid\w*\b[^,;:.]{0,40}?\bueber (?:den|die|das|unser\w*) (?:sozialplan|umbau|haushalt\w*|budget\w*"
    r"|fusion"
    r"|tarif\w*|neubau|standort\w*|strategie)\b"
)
"""What else is decided and announced."""
_YOU = r"(?![^.]{0,120}\b(?:you|everyone|everybody|sie|ihnen|dir|dich|du|euch|vous|te|toi|le|les|os)\b)"
_OWED_TO_THEM = re.compile(
    r"\b(?:they|he|she|(?:the |our |my )?(?:other|first|second|third|remaining|two|client|agency|union|board"
    r"|works|ministry|owner|landlord)(?: (?:\w+ )?(?:candidates?|choice|person|one|two|council|finalists?))?)"
    rf" (?:has|have|have got|has got|is given|are given|gets?) 0+{_YOU}"
    r"|\b(?:client|customer|board|committee|panel|they|he|she|agency|council|ministry|headquarters|hq|boss|owner"
    r"|finance|legal|management|manager)(?: (?:will|shall|should|would|has to|have to|must|is to|are to|promised to"
    r"|said (?:they|he|she) would))? (?:give|tell|send|let|get back to|come back to|reply to|answer|call|inform"
    rf"|update)s? (?:us|me)\b{_YOU}"
    r"|\bwaiting (?:for|on) (?:the |our |my |two |three |some |other )+(?:\w+ )?(?:candidates?|client|agency|board"
    rf"|people|finalists?|committee) to\b{_YOU}"
    rf"|(?<!not )\b(?:chase|nudge|ask|remind|ping|call|phone|ring|e?-?mail|text|meet|see|brief|tell|pester) (?:them|him"
    rf"|her)\b{_YOU}"
    rf"|\b(?:gibt|sagt|schickt|liefert|antwortet|nennt|schreibt|ruft|meldet sich bei) (?:uns|mir)\b{_YOU}"
    rf"|\b(?:muss|muessen|soll|sollen|will|wollen|wird|werden) (?:uns|mir)\b{_YOU}"
    rf"|\b(?:hat|haben) 0+[^.;:!?]{{0,20}}? zeit\b{_YOU}"
    r"|\b(?:comite|conseil|client|siege|direction|banque|agence|cabinet|candidate?|elle|il|ils|jury|syndicat)"
    rf"(?: \S+)?(?: (?:a|ont|dispose|disposent))?(?: de)? 0+ pour (?:rendre|se|nous|repondre|donner|choisir)\b{_YOU}"
    rf"|\b(?:elle|il|ils|client|siege|candidate?|banque|agence|cabinet) nous (?:\w+ )?(?:repond|donne|dit|dira|rend"
    rf"|envoie|remet|doit)\w*\b(?!.{{0,120}}\b(?:vous|te|toi|tu)\b)"
    rf"|\bnos (?:contesta|responde|dice|dira|da|dara|confirma|manda|envia|tiene)n?\b"
    rf"(?!.{{0,120}}\b(?:te|le|les|os)\b)"
    rf"|\b(?:comite|cliente|consejo|finalista|candidat[oa]|junta|jurado) (?:tiene|tienen|dispone) (?:de )?0+ para\b"
)
"""What others owe the writer: it may be told by then, but nobody says so."""
_DUE_FROM_THEM = re.compile(
    r"\b(?:failure to|fail(?:s|ed|ing)? to|failing) (?:respond|reply|return|submit|provide|answer|confirm|comply"
    r"|attend)\b|\bfailing which\b"
    r"|\bse (?:le|les|te) tendra por\b|\ben caso contrario\b|\bandernfalls\b|\ba defaut\b|\bfaute de quoi\b"
    r"|\b(?:feedback|notes?|copy|copies|scores?|transcript|appeals?|complaints?) (?:on \w+ |from \w+ )*(?:can|may"
    r"|must"
    r"|should) (?:only )?be (?:requested|obtained|asked for|made|lodged|sought)\b"
    r"|\b(?:request|ask for|claim) (?:your |a |the )?(?:feedback|refund|expenses|copy)\b|\b(?:right|time) to appeal\b"
    r"|\b(?:do not|don't|do not you dare|never) (?:you )?(?:dare )?(?:check|read|open|look at|touch|answer|call"
    r"|write)\b[^.;!?]{0,40}?\b(?:before|until|till)? ?0+"
    r"|\ballow 0+ for (?:the|your) (?:portal|account|system|payment|refund|claim|expenses|transfer|money)\b"
    r"|\b(?:original|originals|certificates?|passport|portfolio|samples?|umbrella|scarf|jacket)\b[^.;!?]{0,40}?"
    r"\b(?:in the post|posted|sent back|returned|back to you|on (?:its|their) way)\b"
    r"|\b(?:geld|lohn|fahrtkosten|auslagen|erstattung)\b[^.;:!?]{0,30}?\b(?:kommt|ueberwiesen|gezahlt|erstattet)\b"
    r"|\b(?:danos|denos|dame|deme|dinos|diganos)\b[^.;:!?]{0,60}?\bpor favor\b(?!.{0,80}\b(?:te|le)\b)"
)
"""What the candidate is to do by then, or gets back."""


def is_of_others(text: str) -> bool:
    """Whether a sentence (folded, lower case, dates blanked) tells of such, so that no date of it is a promise."""
    if _IF_SILENT.search(text) and not _SURPRISED.search(text):
        return True
    signs = (
        _ANOTHER_MATTER,
        _ALREADY_TOLD,
        _BY_THE_CANDIDATE,
        _OTHER_EARS,
        _UNSURE_WHEN,
        _SIGNED_FIRST,
        _ON_REQUEST,
        _HIRED,
        _OTHER_MATTERS,
        _OWED_TO_THEM,
        _DUE_FROM_THEM,
    )
    return any(sign.search(text) for sign in signs)
