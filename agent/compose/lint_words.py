"""Phrases that no mail should hold, by family and language. Pure; data alone.

All languages are looked for at once: a phrase worn in German is worn in a mail that is half English.
"""

from __future__ import annotations

import re


def _any(*phrases: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{'|'.join(phrases)})(?!\w)", re.IGNORECASE)


WORN = _any(
    r"just (?:checking|following|wanted to check) (?:in|up)|checking in|check(?:ed)? in (?:with you|on)|quick check-in",
    r"circl(?:e|ing) back|touch(?:ing)? base|(?:this|my) e-?mail finds you|hope (?:this|all) finds you",
    r"hope you(?:'|’)?(?:re| are) (?:doing )?well|per my last|as per my|following up on my (?:last|previous)",
    r"bump(?:ing)? this|gentle (?:reminder|nudge)|friendly reminder|reach(?:ing)? out|pick your brain",
    r"top of your inbox|synerg\w+|perfect fit|dream job|move the needle|hit the ground running|think outside the box",
    r"wollte nur (?:mal )?(?:kurz )?nach(?:fragen|haken)|(?:kurz )?nachhaken|freundliche erinnerung|kurze erinnerung",
    r"ich hoffe,? (?:diese|meine) (?:e-?mail|mail|nachricht) erreicht (?:sie|dich)|wie bereits erwähnt|hiermit",
    r"ich hoffe,? es geht (?:ihnen|dir) gut|traumjob|anbei sende ich ihnen",
    r"je me permets de (?:vous )?(?:relancer|revenir vers vous)|petite relance|revenir vers vous|je vous relance",
    r"j['’]espère que (?:ce|mon) (?:mail|message|courriel) vous trouve|(?:petit )?rappel amical|suite à mon dernier",
    r"solo quería (?:saber si|hacer seguimiento|preguntar)|hacer un seguimiento|recordatorio amistoso",
    r"espero que (?:este|mi) (?:correo|mensaje) (?:le|te) encuentre|retomar el contacto|por si no (?:vio|viste)",
)
PRESSURE = _any(
    r"as soon as possible|asap|a\.s\.a\.p\.|at your earliest convenience|urgent(?:ly)?(?! care)|immediately|right away",
    r"by (?:tomorrow|tonight|end of (?:day|business)|eod|cob)|i (?:need|must have|require|expect) (?:an? )?(?:answer"
    r"|reply|response)",
    r"please (?:respond|reply|answer|confirm) (?:by|before|today|soon|quickly)|still waiting|have(?: not"
    r"|n['’]t) heard back",
    r"why (?:have|has) (?:you|nobody|no one)|you (?:still )?(?:have not|haven['’]t|didn['’]t) (?:replied|reply"
    r"|answer\w*|respond\w*)",
    r"(?:an)?other (?:job )?offers?|competing offers?|(?:my|a|the) deadline (?:is|of|for|on)"
    r"|i (?:will|am going to) have to|final(?:ly)? decide"
    r"|last chance",
    r"so schnell wie möglich|schnellstmöglich|umgehend|dringend|unverzüglich|bis (?:spätestens )?morgen|schleunigst",
    r"(?:ich )?(?:erwarte|brauche) (?:eine |ihre |deine )?(?:antwort|rückmeldung|entscheidung)"
    r"|warte (?:immer )?noch (?:auf|immer)",
    r"(?:noch )?keine (?:antwort|rückmeldung) (?:erhalten|bekommen)|ander(?:e|es|en|er) (?:angebote?|offerten?)",
    r"dès que possible|au plus vite|de toute urgence|urgente?|sans délai|dans les plus brefs délais|immédiatement",
    r"j['’]attends (?:toujours )?(?:votre|une) réponse|toujours pas (?:de|reçu)|(?:une )?autres? offres?"
    r"|d['’]ici demain",
    r"lo antes posible|cuanto antes|con urgencia|de inmediato|inmediatamente|a la mayor brevedad",
    r"(?:sigo|estoy) esperando (?:su|tu|una) respuesta|aún no he recibido|todavía no he recibido|otras? ofertas?",
)
SUPERLATIVE = re.compile(
    # `Best Buy` and `best regards` are none.
    r"(?<!\w)(?:(?<!all the )(?<!at )(?<!all )best(?! (?:regards|wishes|practice|practices)\b)(?=\s\w)"
    r"|(?:greatest|finest|strongest|smartest|fastest|biggest|brightest|nicest|kindest|deepest|highest|hardest)"
    r"|most (?:\w+(?:ing|ive|ous|ful|al|ant|ent|ible|able|ic|ed))"
    r"|by far|world[- ]class|second to none|unparalleled|unmatched|incredibl[ey]|amazing(?:ly)?|awesome|outstanding"
    r"|extraordinary|thrilled|ultimate|absolutely|extremely|exceptional(?:ly)?|phenomenal|perfectly?"
    r"|best(?:e|er|en|es|ens)|größte[rnsm]?|stärkste[rnsm]?|schnellste[rnsm]?|höchste[rnsm]?|tollste[rnsm]?"
    r"|einzigartig\w{0,2}"
    r"|hervorragend\w{0,2}|außergewöhnlich\w{0,2}|unglaublich\w{0,2}|perfekt\w{0,2}|absolut\w{0,2}|äußerst"
    r"|weltklasse|mega"
    r"|(?:le|la|les) (?:meilleure?s?|plus (?:grande?|belle|beau|fort|forte|intéressante?)s?)|exceptionnel(?:le)?s?"
    r"|extraordinaires?|incroyable(?:ment|s)?|parfaite?s?|parfaitement|extrêmement|absolument|inégalée?s?|formidables?"
    r"|(?:el|la|los|las) (?:mejor(?:es)?|más \w+)|excepcional(?:es)?|extraordinari[oa]s?|increíble(?:mente|s)?"
    r"|perfect[oa]s?"
    r"|perfectamente|absolutamente|inmejorables?|únic[oa]s? en|\w{3,}ísim[oa]s?)(?!\w)"
)
ATTACHED = _any(
    r"(?:i (?:have|['’]ve) |is |are |the )?attach(?:ed|ments?)|enclosed|find enclosed",
    r"anbei|im anhang|angehängt|beigefügt|in der anlage",
    r"ci-joint[es]{0,2}|en pièce jointe|pièces? jointes?",
    r"adjunt[oa]s?|adjunto (?:le|te|envío)|en el adjunto",
)
PROMISED = _any(
    r"(?:as )?you (?:had )?promised|as (?:promised|agreed|announced)|you (?:said|told me|mentioned)(?: that)? (?:you"
    r"|i) (?:would|will)",
    r"you were going to (?:let|get|be|tell|send)|you assured|we (?:had )?agreed (?:that|on|to)",
    r"wie (?:versprochen|vereinbart|zugesagt|angekündigt|abgemacht)|(?:sie|du) (?:hatten|hatte?st|haben|hast) (?:mir )?"
    r"(?:versprochen|zugesagt|angekündigt)|(?:sie|du) woll\w+ (?:sich|dich) (?:bis|melden)",
    r"comme (?:promis|convenu|annoncé)|vous (?:m['’])?(?:aviez|avez) (?:promis|assuré|annoncé)|vous deviez me",
    r"como (?:prometió|prometiste|acordamos|quedamos|anunció)|(?:me|nos) (?:prometió|prometiste|aseguró|aseguraste)",
    r"quedamos en que|iba a (?:llamarme|escribirme|avisarme)",
)
GENDERED = _any(
    r"mr\.?|mrs\.?|ms\.?|sir|madam|ma['’]am|herrn?|frau|monsieur|madame|m\.|mme|mlle|mademoiselle|señor(?:a|ita)?"
    r"|sr\.?|sra\.?",
    r"don|doña|geehrter|geehrte|lieber|liebe|cher|chère|estimad[oa]|querid[oa]",
)
