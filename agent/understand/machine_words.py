"""What automatic mail says in the languages it is written in. Pure; data alone.

The families of words that `machine` and `bounce` look for where headers are silent.
"""

from __future__ import annotations

import re

AUTO_SUBJECT = re.compile(
    r"\W{0,3}(?:(?:automatic|auto|automated)[- ]?(?:reply|response|answer)|"
    r"out[ -]of[ -](?:the[ -])?office(?: auto\w*| reply)?|ooo|"
    r"(?:automatische|autom\.) (?:antwort|abwesenheits\w*)|abwesenheits\w*|abwesend|réponse automatique|"
    r"absence(?: du bureau)?|"
    r"message d'absence|respuesta automática|fuera de (?:la )?oficina|ausente|risposta automatica|fuori (?:sede|"
    r"ufficio)|"
    r"automatisch(?:e)? (?:antwoord|beantwoord\w*)|afwezig\w*|resposta automática|ausência\w*|fora do escritório|"
    r"auto\s?svar|"
    r"automati[sc]kt? svar|frånvaro\w*|fravær\w*|odpowiedź automatyczna|autoodpowiedź|nieobecno\w*|"
    r"automaattinen vastaus|poissa\w*|"
    r"automatická odpověď|mimo kancelář|automatikus válasz|автоответ\w*|автоматический ответ|"
    r"自動応答|自動返信|不在通知|自动(?:回复|答复)|自動回覆|자동 ?회신|부재중)"
    r"\s*(?:$|:|：|-|–|\(|\[|re:|aw:|sv:|\")",
    re.IGNORECASE,
)

AUTO_WORDS = re.compile(
    r"\b(?:this is an auto(?:matic|mated|matically|-)|(?:this|the) (?:e-?mail|message|reply) (?:was|is|"
    r"has been) (?:sent |being )?auto|"
    r"automatically generated|auto-?generated (?:e-?mail|message|reply)|system[- ]generated (?:e-?mail|message)|"
    r"dies(?:e|es)? (?:ist eine auto|(?:e-?mail|nachricht) (?:wurde|ist) auto)|automatisch (?:erstellte?|generierte?|"
    r"versendete?)\b|"
    r"ceci est un(?:e)? (?:message|réponse|e-?mail|courriel) auto|(?:message|courriel|e-?mail) (?:généré|"
    r"envoyé) automatiquement|"
    r"(?:este es un|mensaje|correo|respuesta) (?:mensaje |correo )?(?:generado )?auto(?:m[aá]tic)|"
    r"(?:messaggio|risposta|e-?mail)(?: generat[oa])? automatic|dit is een auto|automatisch (?:gegenereerd|verzonden)|"
    r"(?:mensagem|resposta|e-?mail) auto(?:m[aá]tic)|det (?:här|her|detta) är ett auto|detta är ett auto|"
    r"dette er et auto|"
    r"(?:wiadomość|odpowiedź)(?: została)? (?:wygenerowana )?automaty)",
    re.IGNORECASE,
)

AWAY_WORDS = re.compile(
    r"\b(?:out of (?:the )?office|currently (?:away|out|on leave|on vacation)|on (?:annual|parental|maternity|"
    r"sick)? ?leave|on vacation|"
    r"limited access to (?:my )?e-?mail|nicht im (?:büro|haus)|außer haus|abwesend|im urlaub|elternzeit|absent\w*|"
    r"en congés?|fuera de la oficina|"
    r"de vacaciones|fuori ufficio|in ferie|afwezig|met vakantie|ausente|de férias|på semester|inte på kontoret|"
    r"na urlopie|nieobecn\w*)",
    re.IGNORECASE,
)

RECEIVED_WORDS = re.compile(
    r"(?:we(?:'ve| have)? (?:successfully )?received|confirm(?:s|ing)? (?:the )?receipt of|thank(?:s|"
    r" you) for submitting) your (?:\w+ )?(?:application|cv|resume|résumé|submission)|"
    r"your application (?:\w+ ){0,12}(?:has been|was) (?:successfully )?(?:received|submitted)|thank(?:s|"
    r" you) for (?:applying|your application)|"
    r"bewerbung (?:\w+ ){0,8}(?:eingegangen|erhalten)|eingangsbestätigung|(?:dank\w*|dank) für (?:ihre|"
    r"deine) bewerbung|"
    r"candidature (?:\w+ ){0,6}(?:reçue|enregistrée)|bien reçu votre candidature|accusé de réception|"
    r"(?:hemos )?recibido (?:tu|su) (?:candidatura|solicitud)|ricevuto la (?:tua|sua) candidatura|"
    r"(?:je|uw) sollicitatie (?:\w+ ){0,4}ontvangen|recebemos (?:a )?sua candidatura|otrzymaliśmy (?:twoje|pana|"
    r"pani)|tagit emot din ansökan",
    re.IGNORECASE,
)

REFUSAL_WORDS = re.compile(
    r"\b(?:unfortunately|regret|not (?:be )?(?:moving|move|proceed\w*|selected|successful)|other candidates|leider|"
    r"absage|bedauern|malheureusement|"
    r"lamenta\w*|desafortunadamente|purtroppo|helaas|infelizmente|tyvärr|niestety|beklager)\b",
    re.IGNORECASE,
)

# An acknowledgement asks for nothing and proposes nothing.
PROPOSAL_WORDS = re.compile(
    r"\?|\b(?:invit\w+|schedul\w+|availab\w+|call you|speak (?:to|with) you|meet you|book a|pick a|choose a|"
    r"offer you|congratulations|"
    r"einlad\w*|laden sie|kennen\s?lernen|termin\w*|telefon\w*|rencontrer|disponib\w+|entretien|entrevista|colloquio|"
    r"uitnodig\w*|zaprasza\w*|zaprosi\w*)\b",
    re.IGNORECASE,
)

APPLICATION_WORDS = re.compile(
    r"\b(?:your (?:application|candidacy|interview|interest in (?:the|our|joining|working)|recent interview)|(?:ihre|"
    r"deine) bewerbung|(?:ihr|dein)e? (?:gespräch|interesse)|"
    r"votre candidature|(?:tu|su) (?:candidatura|solicitud|entrevista)|(?:tua|sua) candidatura|(?:je|uw) sollicitatie|"
    r"din ansökan|(?:twoj\w+|pan\w*) (?:aplikacj|kandydatur)\w*|interview(?:ing)? with|vorstellungsgespräch|"
    r"entretien|colloquio)",
    re.IGNORECASE,
)

CHALLENGE = re.compile(
    r"(?:your (?:message|e-?mail|mail)|(?:ihre|deine) (?:nachricht|e-?mail|mail)|votre (?:message|courriel|e-?mail)|"
    r"(?:tu|su) (?:mensaje|correo))"
    r".{0,300}(?:held|quarantin|waiting|pending|deliver|not (?:yet )?(?:been )?delivered|zurückgehalten|zugestellt|"
    r"en attente|retenu|retenido|entregad)"
    r".{0,400}(?:confirm|verif|click|prove|human|captcha|whitelist|approved sender|bestätig|klick|cliqu|confirmar|"
    r"reply to this|haga clic)|"
    r"(?:confirm|verify|prove|click).{0,200}(?:so (?:that )?(?:it|your (?:message|e-?mail)) (?:can|"
    r"will) be delivered|(?:to|and) (?:have|get) your (?:message|e-?mail) delivered|"
    r"to deliver your (?:message|e-?mail)|to release your (?:message|e-?mail))",
    re.IGNORECASE | re.DOTALL,
)

READ_SUBJECT = re.compile(
    r"\W{0,2}(?:read|gelesen|lu|leído|letto|gelezen|lida|läst|læst|lest|przeczytano)\s?:", re.IGNORECASE
)

NO_REPLY = re.compile(
    r"no[-_.]?reply|do[-_.]?not[-_.]?reply|noresponse|ne[-_.]?pas[-_.]?repondre|keine[-_.]?antwort|"
    r"nicht[-_.]?antworten|no[-_.]?responder|"
    r"non[-_.]?rispondere|nao[-_.]?responda|^(?:auto(?:mail|mated|reply|responder)|robot|system|mailer|notif(?:y|"
    r"ications?)|alerts?|confirmations?)\b",
)

BULK_SENDER = re.compile(
    r"newsletter|^news\b|jobalert|job-alert|^alerts?\b|^deals\b|^offers?\b|^promo|marketing|digest|^updates?\b|"
    r"^events?\b|announce|"
    r"^jobs?-(?:listings|recommendations)|recommendations|^messages-noreply|^invitations\b|^community\b|mailing"
)

ACK_SENDER = re.compile(
    r"^(?:careers?|jobs?|recrui?t\w*|talent\w*|hr|bewerbung\w*|karriere|application\w*|hiring|people|workday|"
    r"candidat\w*)\b"
)
