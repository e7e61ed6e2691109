"""What a debrief tells that belongs into no letter, though it is no opinion of anybody. Pure; matched against `flat`
text.

Three families, in four languages. The owner's own matters: what they ask for, why they leave, what is between them and
their present employer, their family. How they fared, and what they doubt. And what is going badly with the employer,
told in confidence or overheard: nobody there wants to read it from a candidate. In doubt it stays out, and the owner is
told.
"""

from __future__ import annotations

import re

_UNITS = (
    r"(?:users?|requests?|events?|lines?|rows?|customers?|rps|qps|people|files?|nodes?|nutzer|kunden|zeilen|lignes)"
)
_OF_A_SUM = (
    r"(?:is|are|was|were|would|wouldn't|will|won't|should|could|can|sounds?|seems?|works?|fits?|ok|okay|fine|too|at|or|and"
    r"|to|for|base|fixed?|ote|brutto|netto|per|p|plus|in|as|if|but|waren?|ist|sind|passt|passen|geht|gehen|klingt|oder|und"
    r"|bis|als|c'est|ca|leur|est|sont|serait|convient|va|ou|et|les?|me|esta|estan|estaria|parece|vale|bien|es|son|seria|o"
    r"|y)"
)
"""What is said of a sum of money where its currency goes without saying: `80k is fine`."""

OWN_MATTERS = (
    # Money and terms.
    r"\b(?:salar\w+|compensation|pay (?:range|band|scale|rise|bands|expectations?)|wages?|bonus(?:es)?|stock options"
    r"|benefits(?! of\b)|equity (?:package|stake|grant)|day rate|hourly rate|notice period|my notice|vacation days"
    r"|holiday allowance"
    r"|days? of (?:vacation|holiday))\b",
    r"\b(?:gehalt\w*|vergutung\w*|lohn|kundigungsfrist\w*|tagessatz|stundensatz|urlaubstage\w*|wechselgrund"
    r"|wechselgrunde"
    r"|wechselmotivation)\b",
    r"\b(?:salaire\w*|remuneration\w*|pretentions|preavis|tjm|prime annuelle|jours de conges?)\b",
    r"\b(?:sueldo\w*|salari\w+|remuneracion\w*|retribucion\w*|preaviso|pretensiones|dias de vacaciones)\b",
    rf"[€$£] ?\d|\b\d{{2,3}}(?:[.,' ]?000| ?(?:k|thousand|grand|tsd|tausend|mille|mil))\b(?!\W{{0,2}}{_UNITS}\b)"
    rf"(?= ?(?:€|eur|euros?|usd|a year|brut|gross|net|im jahr|par an|al ano|$|[-–/,.;)!?]|{_OF_A_SUM}\b))"
    r"|\b(?:€|euros?|dollars?|pounds) (?:a|per|im|par|al) \w+",
    r"\b\d{2,4} ?(?:an?|per|pro|die|par|de l'|l'|la|por|al|/) ?(?:hour|day|month|stunde|tag|monat|heure|jour|mois|hora"
    r"|dia|mes)\b",
    r"\b(?:they|he|she|company) (?:only |don't |do not |also )?(?:pays?|paid)\b"
    r"(?! (?:(?:\w+ ){0,4}?attention|for|off|out|tribute|back|homage|heed)\b)"
    r"|\b(?:sie|die|er) (?:zahlt|zahlen|bezahlen|bezahlt)\b|\bils paient\b|\bpagan (?:bien|mal|poco|mucho|menos)\b",
    # Why they leave, and where.
    r"\bwhy i(?:'m| am| was|'d| would)?(?: \w+){0,2}? (?:leav\w+|left|quit\w*|chang\w+ jobs?|switch\w*|look\w+"
    r"|move|moving on)\b",
    r"\b(?:i'm|i am|my) leaving\b|\breasons? for leaving\b|\bmy (?:last|old|ex|former|current|present) (?:boss"
    r"|employer)\b",
    r"\bwarum ich (?:\w+ ){0,4}?(?:wechs\w+|gewechselt|gehen|gegangen|weg\w*|kundig\w+|gekundigt|aufhor\w+"
    r"|verlass\w+)\b",
    r"\bmein\w* (?:jetzig|aktuell|letzt|alt|bisherig)\w* (?:chef\w*|arbeitgeber\w*)\b",
    r"\bpourquoi je (?:\w+ ){0,2}?(?:quitt\w+|par[st]|partir|chang\w+|suis parti\w*)\b|\bmon (?:ancien"
    r"|actuel) (?:patron|employeur)\b",
    r"\bpor que (?:\w+ ){0,2}?(?:dejo|deje|dejar|me voy|me fui|irme|cambio|cambiar)\b|\bmi (?:antiguo|actual) jefe\b",
    # Themselves.
    r"\b(?:gaps?|hole) in my (?:cv|resume)\b|\b(?:work permit|visa|sponsorship|parental leave|maternity leave)\b",
    r"\bmy (?:kids?|children|son|daughter|wife|husband|partner|family|age|health|divorce|baby|pregnancy|burn-?out)\b",
    r"\b(?:lucken?|loch) im lebenslauf\b|\b(?:arbeitserlaubnis|aufenthaltstitel|familienplanung|elternzeit)\b",
    r"\bmein\w* (?:kind\w*|sohn\w*|tochter|frau|mann|familie|alter|gesundheit|scheidung)\b",
    r"\btrous? dans mon cv\b|\b(?:permis de travail|titre de sejour|conge (?:maternite|paternite|parental))\b",
    r"\b(?:mes enfants|mon (?:fils|mari|age)|ma (?:fille|femme|famille|sante|grossesse))\b",
    r"\bhuecos? en mi (?:cv|curriculum)\b|\b(?:permiso de trabajo|visado)\b",
    r"\b(?:baja (?:maternal|paternal|de maternidad|de paternidad|medica)|permiso parental)\b",
    r"\b(?:mis hijos|mi (?:hij[oa]|mujer|marido|familia|edad|salud|embarazo))\b",
)

FARED = (
    # How it went for them.
    r"\b(?:(?:half|barely|hardly|not really|couldn't|could not|didn't|did not) answer\w*|(?:no|not have an"
    r"|didn't know the) answer"
    r"|that i could(?:n't| not| only)\b|bombed|flunked|blanked|mind went blank|blew it|(?:mess|screw)ed (?:it "
    r"|that )?up"
    r"|rambl(?:ed|ing)|stumbled|made a fool)\b",
    r"\b(?:\w*rumgeeiert|verhauen|vergeigt|verpatzt|vermasselt|blamiert|(?:auf dem|aufm) schlauch"
    r"|(?:hatte|hab\w*|had) (?:\w+ ){0,3}?blackout"
    r"|nicht (?:\w+ )?(?:beantworten|beantwortet|gewusst))\b|\bkeine antwort (?:gewusst|gehabt|drauf|darauf)\b",
    r"\bhab\w* ich (?:\w+ ){0,4}?(?:ok|okay|gut|schlecht|passabel|ganz gut) (?:gelost|gemacht|beantwortet"
    r"|geschafft|hinbekommen)\b",
    r"\b(?:j'ai|ai) (?:\w+ ){0,2}?(?:seche|bafouille|plante|rate|galere)\b|\bpas su (?:\w+ )?(?:repondre|quoi|dire)\b"
    r"|\btrou noir\b",
    r"\bme puse (?:muy )?nervios[oa]\b|\b(?:me quede|quede) en blanco\b|\bno supe\b|\bme (?:trabe|equivoque|lie)\b"
    r"|\bmeti la pata\b|\bla pifie\b",
    r"\bi (?:was|came|arrived|got there) (?:\w+ ){0,4}?late\b|\bich (?:\w+ ){0,3}?zu spat\b"
    r"|\bj'(?:etais|ai ete|suis arrivee?) (?:\w+ ){0,4}?en retard\b|\bllegue (?:\w+ ){0,4}?tarde\b",
    r"\bthan (?:advertised|expected|i (?:thought|expected|hoped))\b|\bnot what i (?:expected|hoped|thought|want\w*)\b"
    r"|\bals (?:erwartet|gedacht|ausgeschrieben)\b|\bque (?:prevu|annonce)\b|\bde lo (?:esperado|anunciado)\b",
    # What they thought of the owner's work.
    r"\b(?:said|thought|found|felt) (?:that )?(?:the|my) (?:\w+ )?(?:tests?|code|solution|answers?|design"
    r"|take-?home|take home"
    r"|task|homework|cv|resume|presentation) (?:was|were|is|are|needed|lacked|could)\b",
    r"\b(?:meinte|meinten|fand|fanden|sagte|sagten) (?:\w+ )?(?:dass )?(?:die|der|das|mein\w*) (?:\w+ )?(?:tests?"
    r"|code|losung|antwort\w*"
    r"|aufgabe|prasentation|lebenslauf) (?:war|waren|sei|ist|sind|zu)\b",
    r"\bi (?:got|solved|answered|nailed|aced|knew) (?:the|most|all|every)\b(?! (?:job|role|offer|position))",
    # What they wish and doubt.
    r"\bi (?:really |so )?want (?:this|the|that) (?:one|job|role|position)\b|\bdream (?:job|role)\b|\btraumjob\b"
    r"|\bich will den job\b"
    r"|\bje veux ce poste\b|\bquiero (?:este|el) (?:puesto|trabajo)\b",
    r"^\W*(?:\w+ ){0,4}?(?:not|n't) (?:so |really |too |entirely |quite |\w+ly )?(?:sure|convinced|sold)\b",
    r"^\W*(?:\w+ ){0,4}?(?:unsicher|nicht (?:so |ganz |wirklich )?(?:sicher|uberzeugt))\b|\bbauchgefuhl\b"
    r"|\bgut feeling\b",
    r"^\W*(?:\w+ ){0,3}?pas (?:tres |vraiment |trop )?(?:sure?|convaincue?|certaine?)\b",
    r"^\W*no (?:estoy|me) (?:muy |del todo )?(?:segur[oa]|convence\w*|convencid[oa])\b",
)

THEIR_TROUBLE = (
    # "Their flaky CI": what is theirs and bad.
    r"\b(?:their|his|her|your) (?:\w+ )?(?:flaky|messy|broken|outdated|shaky|buggy|chaotic|clunky|crumbling)"
    r" \w+\b",
    r"\b(?:ihr|ihre|ihrem|ihren|ihrer|ihres) (?:\w+ )?(?:veraltet|kaputt|marod|wackelig|chaotisch|vermurkst"
    r"|verbastelt)\w*\b",
    r"\b(?:leurs?|son|sa|ses|votre|vos) \w+ (?:\w+ )?(?:bancal\w*|vetuste\w*|obsolete\w*|bordelique\w*|casse\w*)\b",
    r"\bsus? \w+ (?:\w+ )?(?:anticuad\w+|rot[oa]s?|chapucer\w+|inestables?|caotic\w+|obsolet\w+)\b",
    r"\b(?:lay-?offs?|laid[- ]off|redundanc\w+|hiring freeze|runway|burn rate|bankrupt\w*|insolven\w*|lawsuits?"
    r"|sued|suing"
    r"|downsiz\w+|budget cuts?|cost[- ]cutting|attrition|staff turnover|high turnover|re-?orgs?|reorgani[sz]\w+"
    r"|understaffed|overworked|underfunded)\b",
    r"\b(?:company|team|big|another|recent|the|a) restructuring\b(?! (?:of|the)\b)"
    r"|\blet (?:\w+ ){1,4}go\b(?! (?:through|over|to)\b)",
    r"\b(?:los[et]|losing|lost) (?:\w+ ){0,3}?(?:people|staff|engineers?|devs?|developers?|accounts?|clients?"
    r"|customers?|money|funding"
    r"|deals?|contracts?|colleagues?|members?)\b",
    r"\b(?:people|leads?|managers?|founders?|nurses|teachers|designers?|engineers?|devs?|developers?|staff"
    r"|colleagues?|members?|everyone|half (?:of )?the team)"
    r" (?:\w+ ){0,2}?(?:leaving|left|leave|quit|quitting|resign\w*|walked out)\b",
    r"\bstill (?:can't|cannot|can not|couldn't|don't|haven't|not)\b|\b(?:struggl\w+ (?:with|to)|nightmare|dumpster"
    r"|shit\w*|crap\w*"
    r"|sucks?|a joke|clown\w*|toxic)\b",
    r"\b(?:entlass(?:en|ung\w*)|stellenabbau|personalabbau|kurzarbeit|pleite|umstrukturier\w*|restrukturier\w*"
    r"|sparma\w+"
    r"|sparkurs|einstellungsstopp|fluktuation|rechtsstreit|unterbesetzt|uberlastet|chaos|katastrophe|scheisse)\b",
    r"\b(?:leute|kolleg\w+|mitarbeiter\w*|entwickler\w*|personen) (?:\w+ ){0,3}?(?:kundig\w*|gekundigt|verlass\w*"
    r"|gehen muss\w*"
    r"|abgesprungen|weg sind)\b|\b(?:kunden?|auftrage?|grosskunden?) (?:\w+ ){0,2}?verloren\b",
    r"\b(?:licenci\w+|plan social|restructuration\w*|redressement|faillite|gel des (?:embauches|recrutements)"
    r"|turn-?over"
    r"|sous-effectif|surcharge\w*|bordel|merdi\w+)\b|\bdepots? de bilan\b",
    r"\b(?:personnes|gens|devs?|developpeurs?|collegues|salaries) (?:\w+ ){0,2}?(?:partent|partis?|s'en vont"
    r"|partir|quitt\w+)\b"
    r"|\bperdu (?:\w+ ){0,3}?(?:clients?|contrats?|budgets?)\b",
    r"\b(?:despid\w+|despedi\w+|recortes?|quiebra|bancarrota|reestructura\w+|(?:alta |mucha )rotacion"
    r"|rotacion de personal"
    r"|desastre|caos|un lio|quemad[oa]s?)\b|\bcongelacion de\b",
    r"\b(?:predecessors?|previous (?:person|manager|boss|lead|head|hire)|last (?:manager|boss"
    r"|hire))(?: \w+){0,6}? (?:left|quit|fired|burn\w+)\b",
    r"\bvorganger\w*\b.{0,40}\b(?:gekundigt|gegangen|weg|burn\w*|hingeschmissen)\b|\b(?:predecesseur\w*"
    r"|ancienn? \w+|precedente? \w+)"
    r" (?:\w+ ){0,2}?(?:partie?|demissionn\w+|craque)\b|\b(?:anterior|antigu[oa]) \w+ (?:se )?(?:fue|marcho|dejo)\b",
    r"\b(?:gente|personas|companeros|desarrolladores) (?:\w+ ){0,2}?se (?:va|van|fue|fueron|ha ido|han ido)\b"
    r"|\b(?:perdieron|perdido|perder) (?:\w+ ){0,3}?(?:clientes?|contratos?)\b",
)

_GOES_ON = re.compile(
    r"^\W*(?:(?:and|but|und|et|y) )?(?:(?:i|he|she|they|we|ich|er|sie|je|j'ai|il|elle|les?)\W+)?(?:\w+ )?(?:said"
    r"|told|asked|answered"
    r"|replied|sagte|meinte|gesagt|dit|repondu|dij\w+|respond\w+|conteste|that|that's|it|it's|which|das|es|c'est"
    r"|ca|eso)\b"
    r"|\b(?:that's|within|in) (?:\w+ )?(?:range|budget)\b|\d"
)
_OWN = re.compile("|".join(OWN_MATTERS))


def goes_on(clause: str, before: str) -> bool:
    """Does a clause (flat) go on about a matter of the owner's own told in the one `before`: "told him 85k, he said
    that's in range"?"""
    return _OWN.search(before) is not None and _GOES_ON.search(clause) is not None
