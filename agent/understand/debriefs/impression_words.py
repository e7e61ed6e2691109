"""The words by which a note tells what somebody was like from what they said, in English, German, French and Spanish.
Pure; data alone, matched word by word against `flat` text. `impression` has the grammar.

The open classes (what people are like, what else they may do) are not listed: what is not said or shown, asked or
made stays out. Only the closed ones are: verbs of telling and of work, and the few words that carry a judgement.
"""

from __future__ import annotations

import re

from agent.understand.days.date_words import word_set


def _whole(*patterns: str) -> re.Pattern[str]:
    return re.compile(rf"(?:{'|'.join(p for each in patterns for p in each.split())})")


LED = word_set("""
    and but also then so plus though although because und aber auch dann weil obwohl et mais aussi puis car y e pero
    tambien luego porque that dass que
""")
"""What may stand before the subject of a clause."""
GOES_ON = re.compile(
    r"\W*(?:and |und |et |y )?(?:that|who|which|whose|whether|how|why|what|when|where|dass|als|wenn|quand"
    r"|lorsque|mientras|weil|wie|ob|warum|wann|wer|was|wo"
    r"|worum|der|die|das|denen|deren|que|qui|qu'\w+|dont|comment|pourquoi|quien|como|cuando|por que)\b"
)
"""At the head of a clause: it hangs on the verb before it."""
ADVERBS = word_set("""
    also really very just always once even never often actually briefly both all kindly then mostly mainly only still
    already currently now previously originally honestly clearly obviously definitely totally super so quite pretty
    too a bit little kind of sort rather somewhat extremely fairly incredibly kinda slightly way well
    auch sehr echt noch schon immer kurz beide dann nur gerade frueher fruher ziemlich etwas total richtig ganz eher
    wirklich recht ein bisschen wenig zu extrem halt mal sichtlich offensichtlich gut
    aussi tres vraiment toujours encore deja longuement un peu plutot assez trop super bien tellement carrement
    tambien muy siempre ya realmente bastante poco demasiado algo tan mas bien
""")
DEGREES = word_set("""
    very really super so quite pretty too bit rather extremely incredibly kinda somewhat slightly sehr echt ziemlich
    etwas total extrem wirklich tres vraiment plutot assez trop tellement muy bastante demasiado poco peu bisschen
""")
"""What stands before an adjective: with nothing but adjectives behind it, it tells what somebody was like."""
PRONOUNS = word_set(
    "both beide everyone everybody ambos ambas he she they er sie il elle ils elles ella ellos ellas usted"
)
ALL_OF_THEM = re.compile(
    r"(?:(?:they |you )?(?:all|both|alle|beide|tous|toutes|todos|todas)|the|die|les|los|las)"
    r" (?:(?:the |les |los |las )?(?:two|three|four|five|zwei|drei|vier|funf|beiden|deux|trois|quatre|cinq|dos|tres"
    r"|cuatro|cinco)(?: of them| von ihnen)?|of them|von ihnen)(?= (?!\w+s\b)\w|$)"
)
"""Everybody who was there, as the subject of a clause; "the three services" are something else."""
I_OR_WE = word_set("i we ich wir je j'ai on nous yo nosotros nosotras")
DETERMINERS = word_set("""
    the a an this that these those my our your his her their its der die das den dem ein eine einen einem einer mein
    meine unser unsere ihr ihre sein seine le la les un une des du mon ma mes notre nos son sa ses leur leurs el los
    las una mi mis nuestro nuestra su sus
""")
COPULA = _whole(
    "sei ware soit serait sea is was are were isn't wasn't aren't weren't been be being ist sind war waren"
    " gewesen est etait sont etaient"
    " ete es era son eran esta estaba estan estaban fue fueron estuvo estuvieron he's she's they're"
)
HAS = _whole("has had have hat hatte haben hatten a ont avait avaient tiene tenia tuvo tienen")
AUXILIARY = _whole(
    "ha han hizo habia will would can could may might wird wurde kann konnte peut pouvait va puede podia"
)
SEEMS = _whole(
    "seem(?:s|ed)? appear(?:s|ed)? sound(?:s|ed)? look(?:s|ed)? comes? came acts? acted behaves? behaved feels? felt"
    " struck strikes smel(?:l|ls|led|t) kept keeps got gets gave gives"
    " schien\\w* scheint wirk(?:t|te|ten) klang klingt sah sieht kam machte macht tat tut"
    " sembl\\w+ parait paraissait faisait fait"
    " parec\\w+ parece sono suena sonaba daba dio iba se"
)
"""A verb of seeming, or one that takes what follows to be either: `SEEMS_NOT` goes on."""
SEEMS_NOT = re.compile(
    r"^iba a\b|"
    r"^(?:looks?|looked) (?:for|at|after|into|forward)\b"
    r"|^(?:comes?|came) (?:from|up with|back to|over from|to (?:the|this|work)|out of)\b"
    r"|^(?:gave|gives?) (?:me|us|a|an|the|some|good|advice|feedback|examples?|insights?|many|two|three)\b"
    r"(?!.{0,30}\b(?:look|vibes?|impression|feeling|hard time|attitude|shoulder|eyes?)\b)"
    r"|^(?:got|gets) (?:the|a|an|into|back|to (?:know|talk|speak)|his|her|their)\b(?!.{0,20}\b(?:call|mood)\b)"
    r"|^(?:kam|kommt) (?:aus|vor|von|zu(?:m|r)? (?!spat))\b"
    r"|^(?:machte|macht) (?!(?:\w+ ){0,4}eindruck)(?:die|das|den|eine?n?|sich (?:stark|gedanken)|uns|auf|seit)\b"
    r"|^(?:fait|faisait) (?:du|de la|partie|des|un|une)\b"
    r"|^(?:se|lo) (?:dedica|encarga|ocupa|unio|incorporo|acordaba|refirio|intereso)\b"
    r"|^(?:dio|daba) (?:un|una|unos|el|la|ejemplos?|consejos?|clases?|charlas?)\b(?!.{0,20}\b(?:impresion"
    r"|sensacion)\b)"
)
TELLS = _whole(
    # English: what somebody said, asked, showed, wanted to know, and what their work is or was.
    "said says tell\\w* told ask\\w* explain\\w* show(?:s|ed|n|ing)? describ\\w+ mention\\w* talk(?:s|ed|ing)?"
    " speak\\w* spoke discuss\\w* walk(?:s|ed|ing)? present(?:s|ed|ing)? demo\\w* recommend\\w* suggest\\w*"
    " offer(?:s|ed|ing)? promis\\w+ shar(?:e|es|ed|ing) introduc\\w+ invit\\w+ point(?:s|ed|ing)? pointed"
    " went goes going ran runs? running led leads? leading buil(?:d|ds|t|ding) wr(?:ote|ites?|iting|itten)"
    " rewr(?:ote|iting) design(?:s|ed|ing)? start(?:s|ed|ing)? found(?:ed|s) join(?:s|ed|ing)? mov(?:e|es|ed|ing)"
    " work(?:s|ed|ing)? teach\\w* taught stud(?:ied|ies|ying) learn\\w* us(?:e|es|ed|ing) own(?:s|ed)? manag\\w+"
    " maintain\\w* invent\\w+ creat\\w+ publish\\w* play(?:s|ed|ing)? lov(?:e|es|ed) lik(?:e|es|ed) enjoy\\w*"
    " prefer\\w* want(?:s|ed)? wondered need(?:s|ed)? search\\w* plan(?:s|ned|ning)? car(?:e|es|ed) focus\\w*"
    " decid\\w+ hir(?:e|es|ed|ing) switch\\w* migrat\\w+ compar\\w+ think(?:s|ing)? thought believ\\w+ kn(?:ow"
    "|ows|ew)"
    " made makes? took takes? sent sends? brought brings? challeng\\w+ push(?:es|ed|ing)? agree\\w* disagree\\w*"
    " argu\\w+"
    " answer\\w* respond\\w* quizz\\w+ prob(?:ed|es) drill\\w* dug digs? dove test(?:s|ed) interview\\w*"
    " tr(?:y|ies|ied|ying) grew grow(?:s|ing)? cover\\w* outlin\\w+ highlight\\w* stress(?:ed|es)"
    " emphasi[sz]\\w+ clarif\\w+ illustrat\\w+ summari[sz]\\w+ read(?:s|ing)? liv(?:e|es|ed) automat\\w+ deploy\\w*"
    " ship(?:s|ped) launch\\w* scal(?:e|es|ed) develop\\w* organi[sz]\\w+ support\\w* help(?:s|ed)? train(?:s|ed)?"
    " handl\\w+ oversees oversaw report(?:s|ed) lectur\\w+ contribut\\w+ coach\\w* mentor\\w* volunteer\\w* cycl\\w+"
    " climb\\w* sail\\w* sings? sang swims? cooks? bakes? draws? drew paint(?:s|ed) solv\\w+ draft\\w* sketch\\w*"
    " hop(?:e|es|ed|ing) expect(?:s|ed) ment? met meets? spent spends? guid\\w+ open(?:s|ed) clos(?:e|es"
    "|ed) debat\\w+"
    " pair(?:s|ed) remember(?:s|ed) recogni[sz]\\w+ noticed quot\\w+ cit(?:ed"
    "|es) referr\\w+ elaborat\\w+ div(?:ed|es)"
    " did does do used liked review\\w* chatted chats? reach(?:es|ed)? sold sells? set sets put puts left let lets"
    " ended begins? began broke became turned turns",
    # German
    "sagte?n? erzahl\\w+ frag(?:t|te|ten) gefragt erklar\\w+ zeig(?:t|te|ten) beschr\\w+ erwahn\\w+ sprach\\w*"
    " spricht redet\\w* diskutier\\w+ empf\\w+ schlug schlagt bot bietet versprach teilt\\w* stellte?n? stellt"
    " fuhrt\\w*"
    " leitet\\w* baut\\w* schr(?:ieb|eib)\\w* entw\\w+ arbeite\\w* grundet\\w* kummert\\w* verantwort\\w* nutzt\\w*"
    " setzt\\w* mag mochte liebt\\w* wollte\\w* will mochte interessiert\\w* ging\\w* geht gab gibt nannte\\w* nennt"
    " meint\\w* berichte\\w* legte?n? legt bat suchte?n? sucht braucht\\w* plant\\w* studier\\w* lehrt\\w* spielt\\w*"
    " halt hielt\\w* betonte?n? betont begann beginnt startete?n? wechselt\\w* zog betreut\\w* testet\\w* pruft\\w*"
    " hatte denkt dachte glaubt\\w* wusste\\w* weiss kennt kannte lobte?n? antwort\\w+ verglich\\w* stammt\\w*"
    " lebt\\w*"
    " hob hebt deutete schilder\\w+ skizzier\\w+ erlauter\\w+ gesprochen erzahlt gezeigt erklart genannt geschrieben"
    " kommt gesagt gemeint gelebt vorgeschlagen gefragt angeboten versprochen gelesen gelernt gewohnt gereist"
    " gespielt"
    " gesehen"
    " gelobt verstanden gesucht geplant gemacht begonnen angefangen gegangen gekommen verglichen gewusst gewollt"
    " wissen"
    " gebaut gegrundet geleitet gearbeitet entwickelt studiert erwahnt empfohlen vorgestellt berichtet gestellt"
    " gegeben"
    " eingefuhrt aufgebaut umgestellt migriert gewechselt diskutiert beschrieben gehalten",
    # French
    "dit disait demand\\w+ expliqu\\w+ montr\\w+ parl\\w+ present\\w+ rac?ont\\w+ evoqu\\w+ abord\\w+ mentionn\\w+"
    " recommand\\w+ suger\\w+ propos\\w+ promis promet pos(?:e|ait|e[es]?) insist\\w+ detaill\\w+ decri\\w+ dirig\\w+"
    " travaill\\w+ cre(?:e|a)\\w* fond\\w+ gere\\w* gerait utilis\\w+ aim(?:e"
    "|ait) adore voulait veut voulu cherch\\w+"
    " ecri\\w+ developp\\w+ construi\\w+ enseign\\w+ etudi\\w+ jou(?:e|ait) vient venait pens(?:e|ait) croit"
    " interrog\\w+"
    " discut\\w+ echang\\w+ precis\\w+ cit(?:e|ait) donn\\w+ partag\\w+ commenc\\w+ lanc\\w+ mis conseill\\w+ repondu"
    " visiter montait monte habite compar\\w+ souhait\\w+",
    # Spanish
    "dijo dice cont[oa]\\w* pregunt\\w+ explic\\w+ mostr\\w+ ensen\\w+ habl\\w+ present\\w+ mencion\\w+ coment\\w+"
    " recomend\\w+ sugir\\w+ ofrec\\w+ prometio describi\\w+ dirig\\w+ trabaj\\w+ cre(?:o|a|aron) fund\\w+ usa\\w*"
    " gestion\\w+ quiso queria quiere busc\\w+ escrib\\w+ desarroll\\w+ constru\\w+ estudi\\w+ juega piens\\w+ cree"
    " dedica encarga vino viene empez\\w+ lider\\w+ compar\\w+ plante\\w+ insisti\\w+ destac\\w+ dado hablado contado"
    " explicado preguntado gusta encanta interesa interesaba hizo propuso lleva monto vive toca",
)
NEGATIONS = re.compile(
    r"\b(?:\w+n't|not|never|no|without|hardly|barely|nicht|kein\w*|nie|niemals|kaum|ohne|pas|jamais|rien|sans|nunca"
    r"|jamas|nada|sin)\b"
)
ENGAGED = _whole(
    "curious interested keen excited enthusiastic passionate proud impressed fascinated surprised intrigued happy"
    " glad"
    " pleased thrilled delighted eager involved frank honest open clear candid"
    " neugierig interessiert begeistert stolz beeindruckt gespannt uberrascht fasziniert offen ehrlich erfreut"
    " curieu\\w+ interesse\\w* enthousia\\w+ passionne\\w* fier\\w* impressionne\\w* ravie? fascine\\w* surprise?"
    " curios\\w+ interesad\\w+ entusiasm\\w+ apasionad\\w+ orgullos\\w+ impresionad\\w+ encantad\\w+ fascinad\\w+"
)
"""With a thing that it was about, such a word tells of the talk; alone it tells what somebody was like."""
ABOUT = word_set("about in of on by to with at for from von uber an auf fur davon par de du des d' sur pour por con en")
POSTS = re.compile(
    r"^(?:hired|promoted|born|founded|trained|raised|responsible|in charge|based|part of|new to|from|with|at|since"
    r"|zustandig|verantwortlich|seit|aus|bei|neu im|teil|responsable|chargee?|originaire|chez|membre"
    r"|de(?! (?:tres |muy |super )?(?:mauvais|bon|mal|buen))"
    r"|encargad\w+)\b(?! (?:a (?:bad|hurry)|least|times|first|all|odds|ease))"
    r"|\b(?:years?|before|formerly|originally|ex-\w+|founder|co-founder|used to be|jahren?|fruher|vorher|grunder\w*"
    r"|ans|avant|fondat\w+|anos|antes|fundador\w*)\b"
    r"|^(?:in|on|im|in der|dans|en) (?:\w+ ){0,4}(?:team|department|group|division|abteilung|gruppe|equipe|equipo)\b"
)
"""What somebody's life and work are, behind `is`: facts."""
HOLDS = re.compile(
    r"\b(?:years?|team|insights?|views?|tips?|advice|thoughts?|take|experience|question|questions|ideas?|story"
    r"|stories|background|phd|degree|example|examples|plans?"
    r"|point|suggestions?|concerns?|dog|cat|jahren?|fragen?|idee\w*|geschichten?|beispiele?|hund|katze|plane"
    r"|ans|questions?|equipe|idees?|exemples?|chiens?|chats?|anos|preguntas?|equipo|ideas?|experiencia|perros?"
    r"|gatos?)\b"
)
"""What one may have: facts, too."""
PERSONS = re.compile(
    r"\b(?:guy|man|woman|lady|dude|person|chap|bloke|girl|listener|talker|character|human|know-it-all|fellow"
    r"|typ|kerl|mensch|frau|mann|zuhorer\w*|mec|gars|personne|fille|femme|homme|tipo|tipa|persona|chico|chica|mujer"
    r"|hombre|nerd|geek|genius|jerk|snob|sweetheart|gem|bully)$"
    r"|\b(?:mec|gars|type|personne|fille|femme|homme"
    r"|tipo|tipa|persona|chico|chica|mujer|hombre) \w+$|^(?:an? )?(?:real|total|absolute|born|proper) \w+(?:er"
    r"|or|ist)$|^a bit of an?\b|^(?:so )?eine? (?:\w+ )?(?:art|typ)\b"
)
MANNERS = re.compile(
    r"\b(?:ambiance|ambiente|atmosphere|atmosphare)(?: \w+(?:-\w+)?)?$|\b(?:vibes?|chemistry|rapport|chemie"
    r"|quimica|mood|energy|attitude|smile|handshake|eye contact|body"
    r" language|poker face|accent|personality|manners?"
    r"|stimmung|laune|ausstrahlung|handedruck|lacheln|humeur|sourire|attitude|caractere|energia|humor|sonrisa|rollo"
    r"|vibra|actitud|caracter|camera|kamera|iphone|phone|handy|telefono|movil|telephone|portable|shirt|tie|hair|voice"
    r"|stimme|voix|voz)$"
)
LIKE = word_set("""
    nice kind warm cold friendly funny smart clever bright sharp shy quiet loud calm tired sleepy exhausted grumpy moody
    angry sad happy cheerful bored distracted absent late early rushed busy stressed nervous tense relaxed easygoing
    laid-back easy polite impolite serious strict tough harsh cool great good bad lovely sweet charming pleasant
    welcoming supportive helpful open honest direct blunt chatty talkative reserved humble modest confident
    overconfident
    cocky smug proud vain prepared unprepared organized knowledgeable competent experienced inexperienced junior young
    old attractive cute pretty handsome sick ill hungover drunk odd strange genuine sincere fake pushy bossy patient
    impatient thoughtful attentive inattentive engaged disengaged energetic lively passionate professional intense
    intimidating interesting impressive inspiring annoying curious enthusiastic sympathetic nett freundlich warm kalt
    herzlich lustig witzig klug schlau intelligent schuchtern ruhig laut mude erschopft launisch murrisch bose traurig
    gelangweilt abgelenkt gestresst nervos angespannt entspannt locker hoflich ernst streng cool toll gut schlecht
    sympathisch angenehm offen ehrlich direkt gesprachig zuruckhaltend bescheiden arrogant eingebildet vorbereitet
    unvorbereitet kompetent erfahren jung alt krank komisch seltsam ungeduldig geduldig aufmerksam unaufmerksam genervt
    motiviert engagiert gelaunt kuhl distanziert souveran unsicher zynisch
    gentil gentille sympa sympathique froid froide chaleureux chaleureuse drole intelligent intelligente timide calme
    fatigue fatiguee ennuye ennuyee distrait distraite presse pressee stresse stressee nerveux nerveuse tendu tendue
    detendu detendue poli polie serieux serieuse strict stricte ouvert ouverte honnete direct directe bavard bavarde
    reserve reservee modeste prepare preparee competent competente jeune vieux vieille malade bizarre impatient
    impatiente attentif attentive passionne passionnee dynamique agreable charmant charmante froide hautain hautaine
    simpatico simpatica amable majo maja frio fria calido calida gracioso graciosa listo lista timido timida tranquilo
    tranquila cansado cansada aburrido aburrida distraido distraida estresado estresada nervioso nerviosa tenso tensa
    relajado relajada educado educada serio seria estricto estricta abierto abierta directo directa hablador habladora
    reservado reservada preparado preparada competente joven viejo vieja enfermo enferma raro rara impaciente atento
    atenta apasionado apasionada agradable encantador encantadora borde seco seca grosero grosera cercano cercana
    unfriendly uninterested unimpressed unengaged humorless clueless tight-lipped standoffish aloof dismissive
    warm-hearted
    down-to-earth approachable likeable likable personable articulate eloquent witty gracious genuine
""")
"""What people are said to be like, where a word stands alone: without a verb only it tells them from topics."""
ADJECTIVE = re.compile(r"^(?:un\w{3,}ed|\w{3,}(?:headed|minded|hearted|spoken|tempered|mannered)|\w{3,}-going)$")
OF_A_COLLEAGUE = re.compile(
    r"\b(?:the|their|his|her|der|die|ihr\w*|le|la|leur|el|su) (?:\w+ )?(?:cto|ceo|cfo|boss|manager|lead|head"
    r"|colleague"
    r"|founder|director|chefin?|leiter\w*|kolleg\w+|patron\w*|directeur|directrice|jef[ea]|director[ae]?)\b"
)
HEARSAY = re.compile(
    r"\b(?:i('ve| have)? heard\W*$|i(?:'ve| have)? heard (?:that|from|he|she|they)\b|rumou?rs?|apparently|supposedly"
    r"|allegedly|gossip|angeblich|anscheinend|gerucht\w*|il parait|apparemment|al parecer|por lo visto|dicen que"
    r"|rumores?)"
)
TROUBLE = re.compile(
    r"\b(?:going through|(?:had|have|having|expecting|got) (?:a|an|another|their|her|his) (?:baby|child|kid)"
    r"|enfant|bebe"
    r"|(?:mutter|vater) geworden|leaving|quit|quits|quitting|resign\w*|fired|laid off|divorc\w+|pregnan\w+"
    r"|burn(?:ed|t)?[- ]?out"
    r"|therapy|depress\w+"
    r"|ill|sick|gekundigt|kundigt|kundigen|scheidung|schwanger|entlassen|krank|verlasst|demission\w*|licencie\w*"
    r"|enceinte|quitte"
    r"|malade|despid\w+|despedi\w+|embarazad\w+|divorci\w+|renuncia|se va|deja)\b"
)
"""Of somebody's own life, and told in confidence if it was told."""
EXCHANGE = re.compile(
    r"^\w+ (?:me|us|mich|uns) (?:\w+ ){0,2}?(?:on|about|through|over|for|into|to|zu|uber|nach|durch)\b"
    r"|^(?:me|nos|m'a|nous a) \w+ (?:sobre|por|sur|a propos|de|con)\b"
)
"""Somebody did something to the owner, about a thing: "grilled me on Kafka"."""
ILL_MANNERS = re.compile(
    r"\b(?:asked|knew|knows|had) (?:me |us )?(?:nothing|no questions?|hardly anything|no (?:idea|clue))\b"
    r"|(?:\bnot|n't|\bnever)(?: even)? (?:read|looked at|seen|opened) my (?:cv|resume|application)\b"
    r"|\b(?:wusst|fragt)e?n? (?:\w+ ){0,2}?(?:nichts|kaum|gar nichts)\b|\bsavai\w+ rien\b|\brien demande\b"
    r"|\b(?:sabi\w+|pregunt\w+) nada\b|"
    r"\b(?:himself|herself|themselves|sich selbst|lui-meme|elle-meme|de si mism[oa]|too (?:much|fast|long"
    r"|quietly|loud\w*)"
    r"|zu (?:viel|schnell|lange|leise|laut)|trop (?:vite|longtemps|fort)|demasiado|(?:over|at|down to) me\b"
    r"|me (?:off|down)\b|late\b|zu spat|en retard|tarde\b|badly|poorly|rudely|constantly|the whole \w+|half the"
    r" \w+|all the time"
    r"|every two minutes|(?:took|taking) notes|reminded me of|eindruck|anschein|standig|dauernd|die ganze zeit"
    r"|tout le temps"
    r"|todo el (?:rato|tiempo)|stupid|dumb|silly|blode?"
    r"|dumme?|betes?|tont[oa]s?|phone|handy|uhr|watch|telefono|movil|telephone|yawn\w*|gahnt\w*|gegahnt|sigh\w*)"
)
"""However somebody did it, that it is worth saying is a judgement."""
HOW_ONLY = re.compile(
    r"(?:(?:a lot|lots?|much|fast|slowly|quickly|loudly|quietly|well|nonstop|forever|viel|schnell|leise|laut"
    r"|langsam|gern"
    r"|beaucoup|vite|bas|fort|mucho|rapido|bajo|lento|demasiado|trop|zu|sehr|very|too|so|all|the time|early|late"
    r"|fruh|spat|and)\W*){1,5}"
)
"""Behind a verb of telling, and nothing of what was told: a manner."""
RUN_DOWN = re.compile(
    r"\b(?:is|was|are|were|looks?|looked|seems?|seemed|feels|felt|ist|war|sind|waren|est|etait|sont|etaient|es|era"
    r"|son|eran|estaba|esta)"
    r" (?:(?:a|really|very|quite|so|pretty|too|bit|rather|kind of|sehr|ziemlich|echt|total|zu|tres|trop|assez|un peu"
    r"|muy|bastante|demasiado|un poco) ){0,3}?"
    r"(?:ugly|old|outdated|dated|messy|dirty|shabby|cramped|tiny|noisy|loud|smelly|empty|dead|low|poor|weak|bad"
    r"|terrible"
    r"|awful|toxic|understaffed|overworked|underpaid|boring|dull|confusing|vague|shady|sketchy|hasslich|alt|veraltet"
    r"|dreckig|eng|laut|leer|schlecht|mies|trist|oed|moche|vieux|vieille|vetuste|sale|bruyante?|vide|mauvaise?|triste"
    r"|fe[oa]|viej[oa]|anticuad[oa]|suci[oa]|ruidos[oa]|vaci[oa]|mal[oa])s?\b"
)
"""What is theirs, run down."""
WORDS_OF_TALK = re.compile(r"\b(?:talked|discussed|asked|told|explained|about|gesprochen|erzahlt|parle|hablamos)\b")
PRAISED = re.compile(
    r"\b(?:i was|i am|i'm|i did|i'd be|i would be|i had|ich (?:bin|war|sei|ware|habe)|je (?:suis|serais)|j'etais"
    r"|soy|era yo|estuve|lo hice)\b"
    r".{0,40}\b(?:best|strongest|great|good|well|perfect|ideal|fit|impressive|excellent|top|gut|beste[nrs]?|passe"
    r"|passend"
    r"|meilleure?|parfaite?|mejor|bien|perfect[oa])\b"
)
"""What they said to the owner's praise is no thing to hold up to them."""
SAYS = re.compile(
    r"\b(?:said|says|told (?:me|us)|mentioned|thinks|thought|meint|meinte|sagt|sagte|erzahlte|gesagt|dit|dijo)\W+"
    r"(?:that |dass |que |qu')?(?P<who>[\w]+)(?P<rest>(?:'s|'re)? .+)"
)
"""Somebody says something of a person."""
FELT = re.compile(
    r"^\W*(?:it|the (?:talk|call|interview|meeting|chat|whole thing)|es|das (?:gesprach|ganze)|c'etait|ca)"
    r" (?:\w+ )?(?:felt|seemed|dragged"
    r"|wirkte|schien|semblait)\b(?!.*\b(?:about|uber|sur|sobre)\b)"
)
LOVED = re.compile(r"^\W*(?:really |totally |just )?(?:loved|liked|hated|disliked|adored|admired) (?:him|her|them)\W*$")
"""An opinion with its `I` left off."""
LIKENED = re.compile(
    r"^(?:un poco|un peu|a bit|a little|etwas|ein bisschen|kind of|sort of|un vrai|une vraie|un sacre|une sacree)"
    r" (?!(?:\w+ ){0,3}(?:about|more|on|over|uber|sur|de|sobre|zu|mehr|plus|mas)\b)(?!of (?!an?\b))\w"
    r"|^(?:hard|easy|difficult|tough|fun|impossible|pleasant|schwer|leicht|dificil|difficile|facile?) (?:to|zu"
    r"|de|a) \w+$"
    r"|^(?:kurz|schlecht|gut|leicht|wenig|kaum) (?:an|auf|ein|vor|ge|zu|be|ver)\w+(?:t|en)$"
    r"|^\w+ed (?:up|down|off|out|at|through|my|me|his|her)\b(?! (?:about|on)\b)"
)
"""Behind a label: a degree, an ease, a state, or what somebody did that is no telling."""
BESIDE_LIKE = word_set("as at to with but al am au en towards toward like wie comme como from")
"""Behind an adjective these say that no noun comes."""
TWO_SIDED = re.compile(
    r"^\W*(?:(?:very|quite|a bit|sehr|etwas|tres|un peu|muy|algo|not|nicht|pas) )?\w+,? (?:but|yet|aber|mais|pero)"
    r" (?:(?:very|quite|also|sehr|auch|tres|muy|tambien|not|nicht|pas) )?\w+\W*$"
)
"""`stern but fair`: nobody sets two topics against each other so."""
FARED = re.compile(
    r"(?:messed|screwed|blew|bombed|failed|struggled|froze|rambled|stammered|blanked|stumbled|panicked|embarrassed)\b"
    r"|(?:felt|feel) (?!that\b|at home\b|welcome\b|\w+ (?:about|by)\b)"
    r"|(?:couldn't|could not|didn't know|did not know|had no (?:idea|clue|answer)|wasn't able|was not able)\b(?!"
    r" agree\b)"
    r"|(?:konnte|wusste) (?:\w+ ){0,4}?nicht\b|hatte keine (?:ahnung|antwort)\b|habe? (?:\w+ ){0,3}?(?:verhauen"
    r"|versagt|vergeigt)\b"
    r"|(?:n'ai pas su|ne savais pas|n'ai pas pu|ai rate|ai bafouille)\b"
    r"|(?:no (?:supe|pude|sabia)|me (?:quede en blanco|equivoque|trabe))\b"
)
"""How the owner did, told to nobody there."""
ANSWERED = re.compile(
    r"(?:(?:just |then |also |only )?(?:said|answered|replied|responded)"
    r"|(?:told|gave) (?:him|her|them) (?:\d|that i|i |no\b|yes\b|a number)"
    r"|(?:hab|habe) (?:\w+ ){0,6}?(?:gesagt|geantwortet)|sagte|antwortete|meinte|(?:ai |j'ai )?(?:dit"
    r"|repondu)\b(?! bonjour)"
    r"|(?:le|les|te) dije|dije|conteste|respondi)\b"
)
"""What the owner answered: they have heard it."""
_I_THINK = r"(?:(?:which |that )?(?:i (?:really )?(?:think|guess|hope|believe|suppose)|hopefully)(?: that)? )?"
_ICH_GLAUBE = r"(?:(?:ich )?(?:glaube|denke|hoffe)(?: ich)?,? )?"
DID_WELL = re.compile(
    rf"\W*(?:{_I_THINK}"
    r"(?:(?:(?:it|that|this|that one|the rest) )?(?:went|was going) "
    r"|(?:i |i've )?(?:did|done|answered|performed|handled|managed)(?: (?:it|that|this))? )"
    r"(?:(?:really|very|pretty|quite|so|not|just|fairly|rather|reasonably|surprisingly) ){0,2}"
    r"(?:ok|okay|well|fine|good|great|badly|poorly|alright|all right|decently?|terribly|smoothly|so so|meh)"
    r"(?: i (?:think|guess|hope|suppose)| there| on that| overall| actually)?"
    rf"|{_I_THINK}(?:i )?(?:nailed|aced|crushed|passed|survived|solved|got through) (?:it|that|this|them|all of it)"
    rf"|{_I_THINK}(?:i )?(?:nailed|aced|bombed|crushed|blew|messed up|screwed up|struggled with)(?: \w+){{1,5}}"
    rf"|{_I_THINK}(?:i )?got (?:it|that|them|most of it) (?:right|wrong)"
    rf"|{_ICH_GLAUBE}(?:das |es |ich )?(?:lief|ging|klappte|war|hab\w*|hat)(?: (?:mich|das|ich|es))?"
    r"(?: (?:ganz|sehr|recht|echt|eigentlich|nicht|so)){0,2} (?:gut|okay|ok|schlecht|mies|passabel|ordentlich|prima)"
    r"(?: (?:geschlagen|hinbekommen|gelaufen|geklappt|gelost|gemacht))?"
    rf"|{_ICH_GLAUBE}(?:ich )?hab\w*(?: ich)?(?: (?:das|mich|es))? (?:ganz )?(?:gut )?(?:geschlagen|hinbekommen)"
    r"|(?:je (?:pense|crois) (?:que )?)?(?:m'en etre (?:plutot |assez )?(?:bien|mal) (?:sortie?|tiree?)"
    r"|(?:ca|cela) (?:s'est |a )(?:plutot |tres |assez )?(?:bien|mal) (?:passe|marche|ete))"
    r"|(?:creo que )?(?:me )?(?:fue|salio|ha ido|fui) (?:muy |bastante )?(?:bien|mal|regular))\W*"
)
"""A clause that is a mark which the owner gives to themselves."""
MOODS = word_set("""
    nervous tired exhausted late sick ill stressed unprepared shy scared anxious worried upset angry sad disappointed
    lost confused overwhelmed underwhelmed nervos mude krank aufgeregt verwirrt enttauscht unsicher traurig nerveuse
    nerveux fatigue fatiguee malade decu decue perdu perdue stresse stressee nervioso nerviosa cansado cansada enfermo
    enferma perdido perdida triste decepcionado decepcionada ok okay fine
""")
FOUND = re.compile(
    r"\b(?:i|we) (?:really |also |kind of |quite )?(?:like[ds]?|loved?|enjoyed|trust(?:ed)?|found|thought|think|felt"
    r"|feel|had the (?:feeling|impression)|got the (?:feeling|impression)|guess|suspect|believe)\b(?P<en>.*)"
    r"|\bich (?:fand|finde|mochte|mag|glaube|denke|hatte (?:den eindruck|das gefuhl))\b(?P<de>.*)"
    r"|\bfand ich\b(?P<de2>.*)"
    r"|\b(?:je l'ai trouve\w*|j'ai trouve|j'ai eu l'impression|je (?:crois|pense))\b(?P<fr>.*)"
    r"|\b(?:creo|me (?:parecio|dio la impresion|cayo)|pienso)\b(?P<es>.*)"
)
"""An opinion of the owner's; what follows says of whom."""
