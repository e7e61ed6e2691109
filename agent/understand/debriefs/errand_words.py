"""How owners say what is to be done, what they forgot, what to attach, and when they will hear. Pure.

In English, German, French and Spanish; matched against `flat` text. Each pattern is bounded: no word of an answer may
take long.
"""

from __future__ import annotations

import re

from agent.understand.debriefs.patterns import any_of

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
FORGOT = any_of(
    r"^\W*(?:(?:and|but|oh|also|ah|i also|i|totally|completely) ){0,3}(?:forgot|forgotten)\b(?: to (?:mention"
    r"|say|tell (?:them|her|him)|add|bring up|talk about|point out))?"
    r"(?: (?:that|about))?",
    r"^\W*(?:\w+ ){0,2}?i (?:should have|could have|wish i had|wanted to|meant to|did not get to|didn't get to"
    r"|did not|didn't|never got to|never)"
    r" (?:mention\w*|said|say|told (?:them|her|him)|tell (?:them|her|him)|bring up|brought up"
    r"|talk\w* about)(?: (?:that|about))?",
    r"^\W*(?:(?:and|but|also) )?(?:did not|didn't|never)(?: get to| got to)? (?:mention\w*|(?:tell|told) (?:them|her"
    r"|him)|bring up"
    r"|brought up|say|said)\b(?: (?:that|about|anything about))?",
    r"^\W*(?:i )?left out(?: that)?",
    r"^\W*(?:\w+ ){0,2}?ich (?:hatte|wollte) (?:\w+ ){0,3}?(?:sagen|erwahnen|erzahlen|anmerken|erganzen)"
    r"(?: (?:sollen|mussen|konnen))?",
    r"^\W*(?:\w+ ){0,2}?(?:j'aurais|j'avais|je voulais) (?:\w+ )?(?:(?:du|voulu|pu) )?(?:\w+ )?(?:dire|mentionner"
    r"|preciser|ajouter|parler de)\b(?: que)?",
    r"^\W*(?:\w+ ){0,2}?(?:deberia|debi|tendria que|tenia que|podria|queria|quise) (?:haber )?(?:dicho|mencionado"
    r"|contado|comentado|decir|mencionar|contar|comentar|anadir)(?:les|le)?\b(?: que)?",
    r"^\W*(?:\w+ ){0,3}?vergessen\b(?: habe ich| hab ich)?(?:,? (?:zu (?:erwahnen|sagen|erzahlen)))?",
    r"^\W*(?:was )?ich (?:hatte|hab|habe) (?:\w+ ){0,3}?(?:nicht erwahnt"
    r"|vergessen)(?: habe)?(?:,? zu (?:erwahnen|sagen|erzahlen))?",
    r"^\W*(?:\w+ ){0,2}?(?:j'ai |ai )?oublie(?: de (?:mentionner|dire|parler(?: de)?|preciser|signaler))?(?: que)?",
    r"^\W*(?:\w+ ){0,2}?(?:je n'ai|j'ai) pas (?:(?:pense a|eu le temps de|ose) (?:mentionner|dire|parler de)"
    r"|mentionne|dit"
    r"|parle de)(?: que)?",
    r"^\W*(?:\w+ ){0,2}?(?:se me olvido|me olvide|olvide|he olvidado|se me paso)(?: (?:de )?(?:mencionar|decir"
    r"|contar|hablar de|comentar))?(?: que)?",
    r"^\W*no (?:les? |os )?(?:mencione|dije|conte|comente|hable de|he (?:mencionado|dicho|contado|hablado de))\b"
    r"(?: (?:lo de|nada de|que|sobre)\b)?",
)  # fmt: skip
"""At the head of a clause: what follows is what the owner wanted to say."""
NOT_TO_SAY = re.compile(
    r"^\W*(?:to (?:ask|find out|check|inquire|thank|bring|send|call|attach|write|say (?:hi|hello|goodbye|bye|thanks?))"
    r"|(?:mich |sie |ihn )?(?:zu (?:fragen|danken|bedanken|schicken|senden)|nach .{1,80} zu fragen)"
    r"|de (?:demander|poser|remercier|envoyer)|preguntar\w*|dar(?:le|les)? las gracias|enviar\w*)\b"
)
"""Behind `forgot`: what the owner did not do, and is nothing to add to the talk."""
FORGOT_END = re.compile(
    r",?\s+(?:(?:noch\s+)?zu\s+(?:erwähnen|sagen|erzählen|nennen|zeigen)|anzusprechen|einzubringen|erwähnt|gesagt"
    r"|erzählt)\W*$",
    re.IGNORECASE,
)
"""German says last that it was to be mentioned."""
UNTOLD = re.compile(
    r"^\W*(?:von|uber) .{2,200} (?:hab|habe|hatte) ich (?:\w+ ){0,2}?(?:nix|nichts|nicht|kein wort) (?:erzahlt"
    r"|gesagt|erwahnt)\W*$"
)
"""`von meinem Projekt hab ich nichts erzählt`: that was no part of the talk."""
THEY_FORGOT = re.compile(
    r"^\W*(?:\w+ )?(?:er|sie|man|wer|he|she|they|il|elle|ils|el|ella) (?:hat|haben|hatte|has|have|had|a|ont)?\b"
)
FORGOT_IT = re.compile(
    r"^\W*(?:(?:und|aber|auch|ach|noch|leider) ){0,2}(?!(?:ich|wir|hab\w*|hatte|was|nur|ganz|total|leider|noch) )"
    r"(?P<what>[^,;]{2,200}?)(?<! hat)(?<! haben)(?<! hatte)"
    r" (?:(?:hab|habe|hatte) ich )?(?:(?:leider|ganz|noch|total|auch) ){0,2}vergessen,?"
    r" zu (?:erwahnen|sagen|erzahlen|nennen|zeigen)\W*$"
)
"""`Rust vergessen zu erwähnen`: what it was stands before it."""
FORGOT_BEHIND = re.compile(
    r"^(?P<what>.{3,400}?)\W+(?:(?:das )?(?:hab|habe) ich (?:\w+ ){0,2}?(?:vergessen"
    r"|nicht erwahnt)(?: zu (?:erwahnen|sagen))?"
    r"|i (?:totally )?forgot(?: to (?:mention|say)(?: (?:that|it))?)?|j'ai oublie|se me olvido)\W*$"
)
ATTACHES = any_of(
    r"\b(?:attach|include|enclose|append|send|share|offer|add|forward|give)\w*\b",
    r"\b(?:an|bei|mit)(?:hang|hange|zuhangen"
    r"|hangen|fugen|legen|schicken|senden|geben)\b",
    r"\b(?:hange?|schicke?|sende?|lege?|fuge?) .{0,60}\b(?:an|bei|mit|dazu)\b",
    r"^(?!.*\b(?:mir|uns)\b).*\b(?:schicken|senden|nachreichen|nachschicken)\b",
    r"\b(?:joindre|joins|joignez|joint|ajoute[rz]?|envoye[rz]|envoie|mettre|mets)\b",
    r"\b(?:adjunt|inclu|anad|mand|envi|pon|ofrec)\w*\b", r"\banbieten\b",
)  # fmt: skip
ASKED_FOR = any_of(
    r"\b(?:want|ask|like|love|request|need|see|interested|curious|look)\w*\b",
    r"\b(?:wollte\w*|mochte\w*|bat|gebeten|sehen"
    r"|interessier\w*|wunscht\w*|gefragt)\b",
    r"\b(?:voudrai\w*|veut|voulait|demand\w*|voir|aimerai\w*|interess\w*)\b",
    r"\b(?:quier\w*|queri\w*|pidi\w*|ver|gustari\w*|interesa\w*)\b",
)  # fmt: skip
POLITE = re.compile(r"\b(?:please|pls|bitte|svp|s'il (?:te|vous) plait|por favor)\b")
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
    r"|\bwe(?:'ll|'re| will| are)(?: going to)? (?:\w+ ){0,2}?(?:finish\w*|continu\w+|resum\w+|meet(?:ing)?|reconven\w+"
    r"|wrap\w*|pick(?:ing)? (?:it|this|that|up)|speak(?:ing)? again|talk(?:ing)? again|do(?:ing)? the rest)\b"
    r"|\b(?:wir|es) (?:machen|setzen|treffen|sehen|sprechen|geht) (?:\w+ ){0,5}?(?:weiter|fort|wieder|noch ?mal)\b"
    r"|\b(?:on|nous) (?:se (?:revoit|rappelle|reparle)|nous (?:revoyons|reparlons)|reprend|reprenons|continue"
    r"|continuons|finit|finissons)\b"
    r"|\b(?:seguimos|continuamos|terminamos|nos vemos) (?:\w+ ){0,2}?(?:el|la|manana|otra vez|de nuevo)\b"
)
THEIR_TELLING = any_of(
    r"\b(?:decid\w*|decision\w*|hear|hearing|get(?:ting)? back|com(?:e|ing) back|let me know|in touch|answer\w*"
    r"|feedback"
    r"|call me|call(?:ing)? back|ring me|write (?:to )?me|contact me|e?mail me|reply|respond\w*|updates?|news"
    r"|results?|outcome"
    r"|verdict|know (?:more|by|on|next|within|in)|tell me|inform me|reach out|next steps|offer|ping me"
    r"|get a call|touch base)\b",
    r"\b(?:meld\w*|bescheid|entscheid\w*|ruckmeldung\w*|antwort\w*|hore|horen|anrufen|ruf\w*|feedback|ergebnis\w*"
    r"|zuruckmelden|kontaktier\w*|informier\w*|zusage|mehr wissen|weiss\w* mehr)\b",
    r"\b(?:repon\w*|decision|decid\w*|recontact\w*|rappel\w*|m'appel\w*|retour|nouvelles|au courant|revien\w+ vers"
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
