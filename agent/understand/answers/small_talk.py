"""What may stand beside the owner's commands: thanks, praise, reasons, and words that change nothing. Pure.

None of it may carry a condition, a time, a change, a doubt or another person.
"""

from __future__ import annotations

POLITE = """
(thanks/thank you/thx/cheers) (again/mate/love/pal/buddy/dear/everyone/team/bot/so so much/ever so much/for asking/
for checking/for the help/for writing this/for writing it/for all this)|thankyou|thanku|thanx|tank you|
have a nice day|have a good one|take care|good night|greetings|with (best/kind/warm) (regards/wishes)
i remain yours (faithfully/truly/sincerely)|very truly yours|yours respectfully|kind regards to you|(i would be/
i'd be/i am/i'm) (most/very/so) grateful|if you please|much obliged|god bless|bless you|bless
dankeee|danke dir vielmals|danke im voraus|danke vorab|vielen dank (im voraus/vorab/furs erinnern/fur die erinnerung/
fur die hilfe/dafur/und viele grusse)|danke und (gruss/lg/viele grusse/schone grusse)|herzliche grusse|
ganz liebe grusse|schonen (tag/abend/gruss) [noch]|schones wochenende|mit vorzuglicher hochachtung|ihr|ihre|dein
deine|guten tag|na|servus|tach|hi zusammen|hallo zusammen|liebes team|liebe leute
mes (salutations/meilleures salutations/respects/hommages)|bien a vous|je vous remercie [par avance/d'avance/beaucoup/
infiniment]|je te remercie|avec mes remerciements|mille merci|grand merci|un grand merci|merci merci|
merci encore et (bonne journee/bonne soiree)|bonne fin de journee|bon week end|(veuillez/je vous prie de) (agreer/
recevoir/croire) [madame/monsieur/madame monsieur/en/,] [,] [l'expression de/l'assurance de] (mes/mes plus/
mes tres) (salutations/sentiments/cordiales/sinceres) (distinguees/distingues/respectueuses/les meilleures/
salutations)|(cher/chere) (monsieur/madame)|madame|monsieur|messieurs
muchas gracias por (todo/la ayuda/recordarmelo/el recordatorio/su ayuda)|gracias (mil/totales/infinitas/guapa/guapo/
crack/majo/maja)|se agradece|te lo agradezco|le agradezco|le quedo agradecido|agradecido|agradecida|cordial saludo|
reciba un cordial saludo|un cordial saludo|le saluda atentamente|saludos y gracias|buen dia|feliz dia|estimado senor
estimada senora|estimados senores|(muy/distinguidos) senores|que tenga (un buen dia/buen dia)|chao|chau|hasta luego
abrazo|besitos|un beso
🤝|🫶|🥰|😃|🙆|💌|📨|📧|✉|🎊|👊|🤙|🤘|✌|💃|😇|🌸|🌞|☀|🐱|🏃|😺
please|pls|plz|pleas|plse|thanks|thank u|thank you|thank you very much|thank you so much|thanks (so much/a lot/
a million/a bunch/loads/again/very much)|many thanks|thx|tnx|ty|tysm|ta|cheers|much appreciated|appreciated|
i appreciate it
(thanks/thank you/thx/cheers) [so much/very much/a lot/again] for (reminding me/the reminder/the nudge/this/that/it/
your help/the help/helping/remembering/thinking of (it/this/that/me)/the draft/the drafts/drafting (it/this/that/
them)/doing this/everything/your patience/your work)
hi|hello|hey|hiya|hi there|hello there|hi all|good (morning/afternoon/evening/day)|morning|evening|dear (sir/madam/
sirs/sir or madam/all/team/assistant/followup)|to whom it may concern
best|all the best|regards|best regards|kind regards|with kind regards|kindest regards|warm regards|warmly|yours
yours (faithfully/sincerely/truly)|sincerely|respectfully|best wishes|have a (good/great/nice) (day/one/evening/
weekend)|bye|! x|. x|xx|xoxo
bitte|danke|dankeschon|bitteschon|danke (schon/dir/ihnen/sehr/vielmals/euch)|vielen [lieben/herzlichen] dank
besten dank|herzlichen dank|tausend dank|lieben dank|danke (furs/fur das/fur die) (erinnern/dran denken/erinnerung)
merci vielmal|hallo|moin|servus|hi du|guten (tag/morgen/abend)|gruss gott
sehr geehrte damen und herren|lg|vg|mfg|bg|gruss|grusse|viele grusse|liebe grusse|beste grusse|schone grusse
mit (freundlichen/besten/herzlichen) grussen|freundliche grusse|hochachtungsvoll|tschuss|ciao
merci|merci (beaucoup/bien/mille fois/encore/d'avance/a toi/a vous)|mille mercis|s'il (vous/te) plait|sil (vous/
te) plait|stp|svp|bonjour|bonsoir|salut|coucou|cordialement|bien (cordialement/a vous/a toi)|bonne (journee/soiree)|
madame monsieur|madame , monsieur
merci (pour le rappel/de me le rappeler/de me l'avoir rappele/d'y penser/d'y avoir pense/d'avoir pense a moi/
de penser a moi/de ton aide/de votre aide/pour ton aide/pour votre aide)|bises|bisous|bisou|a bientot|amities|a plus|
salutations|(veuillez agreer/agreez/recevez) [madame monsieur/
madame , monsieur ,] [l'expression de] mes salutations (distinguees/respectueuses/les meilleures)|
sinceres salutations|respectueusement
gracias|muchas gracias|mil gracias|muchisimas gracias|gracias (por acordarte/por recordarmelo/por recordarme/
por avisar/por el recordatorio/por la ayuda/por tu ayuda/por todo/de nuevo/de antemano)|por favor|porfa|porfi|porfis|
xfa|hola|buenos dias|buenas|buenas (tardes/noches)|saludos|un saludo|saludos cordiales|cordialmente|atentamente
un abrazo|abrazos|besos|estimados (senores/senoras y senores)|muy senores mios
grazie|grazie mille|per favore|per piacere|cordiali saluti|saluti|obrigado|obrigada|dank je|dank u|bedankt|dank u wel
alsjeblieft|alstublieft|abracos
🙏|🙂|😊|😀|🎉|❤|😃|😄|😁|☺|🚀|🤞|😘|👏|🙌|💪|✨|🥳|😍|😉|🔥|🤗|💜|💙|💚|🧡|🤩|😎|🌟|⭐|🍀|🎊|: )|: d|; )|: - )
"""
# Praise, receipts and small talk, which ask for nothing; never a condition, a time, a change, a doubt, another person.
_SO = "[so/really/very/just/absolutely/totally/super/quite/pretty/all/truly/simply]"
_FINE = (
    "(lovely/great/perfect/nice/good/fine/brilliant/excellent/wonderful/fantastic/amazing/awesome/superb/"
    "fab/fabulous/cool/neat/sweet/beautiful/spot on/well written/well put/nicely put/nicely written/"
    "beautifully put/marvellous/marvelous/splendid)"
)
_NETT = "[so/sehr/echt/total/super/mega/wirklich/richtig/ganz/voll/unheimlich] [so/sehr/echt/total/super]"
CHAT = f"""
(she'll/he'll/they'll/she will/he will/they will) (love/like/appreciate/enjoy) (it/that/
this/them)|💕|💖|💗|💞|♥|🌷|🥂|🍻|🤓
🧿|frr|que ha quedado [muy] (genial/bien/perfecto/estupendo/bonito)|guapa|guapo
done|noted with thanks|100 %|a hundred percent|hundred percent|one hundred percent|oki|okidoki|oh yes|oh yeah|oh good
oh nice|oh great|oh wow|oh perfect|oh lovely|ok cool|cool cool|legend|you legend|yay me|chef's kiss|slay|fire|lit
sick|dope|perf|def|yeet|fr|fr fr|ngl|tbh|fam|queen|king|bestie|sis|homie|pal|love|buddy|chief|boss|sir|madam|my friend
(it/that/this/they/both/both of them/all of them/all/these) (reads/read/looks/look/sounds/sound/feels/is/are/
comes across) [really/very/so/just/quite/all/absolutely/truly/pretty] (beautifully/well/nicely/lovely/great/perfect/
good/fine/brilliant/excellent/wonderful/fantastic/spot on/right/professional/warm/friendly/polite/natural)|(the/this/
your) (letter/note/mail/text/draft/wording/tone) (is/reads/looks/sounds) [really/very/so/just/quite/most/absolutely/
truly] (beautifully/well/nicely/lovely/great/perfect/good/fine/brilliant/excellent/wonderful/fantastic/spot on/
satisfactory/acceptable/correct)|(i'm/i am) [so/really/very/quite] (happy/glad/pleased/excited/grateful/thrilled/
delighted/impressed) [with (it/this/that/them/the letter/the letters/the text/the note)]|what a (lovely/nice/great/
beautiful/good) (note/mail/letter/text/draft/day/idea)|(i/we) (really/truly/so) (enjoyed/liked/loved) (it/that/
the talk/the chat/the interview/the meeting/talking to (him/her/them)/meeting (him/her/them))|it was (such/really/
so) a (nice/lovely/great/good) (talk/chat/interview/meeting/conversation)|it was [a] [really/so/very] (nice/lovely/
great/good/fun) [talk/chat/interview/meeting/conversation]|(hope/hoping/i hope) (she/he/they) (likes/like/enjoys/
enjoy) (it/them/this)|i've got a good feeling [about this]|exciting|so exciting|you (wrote/put/said/phrased) (it/that/
this) [so/very/really] (well/nicely/beautifully)|(good/great/nice/lovely) (reminder/catch/timing/call)|
you read my mind|exactly [what i (wanted/wanted to say/would have said/meant)]|exactly|precisely|that's (me/us/him/
her/them)|that's exactly (it/right/what i meant)|it's me again|me again|here i am|quick answer|short answer|long day|
what a (day/week)|busy day|talk soon|speak soon
i('ve/ have) (read/checked/looked at) (it/this/them/that/everything/all) [carefully/twice/and (it's/it is) (good/fine/
great/perfect)]|(i/i've/i have) [just] (read/checked) (it/this/them/that/everything) [carefully/twice]
(die/das/der) (mail/text/nachricht/entwurf/brief/schreiben) (ist/liest sich/klingt) [so/sehr/echt/total/super/
wirklich/richtig] (gut/schon/super/toll/prima/perfekt/klasse/gelungen)|liest sich (gut/super/toll/schon/prima/
echt gut/sehr gut/wirklich gut)|(ist/das ist) [dir/ihnen] [sehr/echt/wirklich] (gut/super/toll) gelungen|
gut (geschrieben/gemacht/formuliert/getroffen)|schon (geschrieben/formuliert)|(gefallt/gefallt mir/
das gefallt mir) [sehr/gut/sehr gut/echt gut]|find ich (gut/super/toll/prima/klasse/schon)|finde ich (gut/super/toll/
prima/klasse/schon)|genau so|genau|ganz genau|stimmt so|stimmt|wunderbar danke|super danke|top danke|jo eh|eh klar|
freut mich|das freut mich|(ich) freu mich [schon/sehr/drauf]|bin [schon/echt/so] (gespannt/aufgeregt/froh/dankbar)
hoffentlich (freut er sich/freut sie sich/klappt es/klappt's/hilft es/wird's was)|(das gesprach/der termin/
das interview) war [echt/sehr/total/wirklich/richtig/super] (gut/nett/schon/super/toll/angenehm)|(war/es war) [ein/
echt ein/so ein] (schones/nettes/gutes/tolles) (gesprach/treffen)|digga|alter|bruder|leute|krass|geil|nice|cool|stark|
mega gut|sauber|bestens|tip top|tiptop|eins a|passend|hervorragend|ausgezeichnet|vortrefflich|tadellos|einwandfrei
(le/ce/la/cette) (texte/message/lettre/mail/brouillon/courrier) est [vraiment/tres/super/tout simplement] (bien/bon/
bonne/parfait/parfaite/super/genial/impeccable/top/reussi/reussie)|(j'aime/j'adore) [bien/beaucoup/trop] [ca/
ce message/ce texte/cette version]|ca me plait [bien/beaucoup]|(c'est/c'etait/c'etait vraiment) [tres/trop/super/
vraiment/hyper] (bien/beau/joli/gentil/sympa/cool/chouette/agreable) [ecrit/dit/tourne]|trop (bien/cool/fort/top)|
bien vu|bien joue|beau travail|bon travail|exactement|exact|voila|c'est exactement (ca/ce que je voulais/
ce que je pensais)|j'espere que ca (lui/leur) (plaira/fera plaisir)|hate d'avoir (la reponse/des nouvelles)|
je suis (content/contente/ravi/ravie/stresse/impatient/impatiente/trop content/trop contente)|quel plaisir|au top
le top|impec|impecable|extra|formidable|excellent|merveilleux|tiguidou|ben coudonc|tres bien ecrit
l'entretien etait [vraiment/tres/super] (bien/sympa/agreable/cool)|frere|frerot|wesh|mec|ma belle|mon ami|cher ami
(me gusta/me encanta/me ha gustado/me gusto) [mucho/muchisimo/un monton] [el texto/el mensaje/la carta/como quedo/
como ha quedado]|me encanta|(esta/queda/quedo/ha quedado/suena/se lee) [muy/super/re/bien] (bien/lindo/bonito/
perfecto/genial/estupendo/padre/chido/bueno/bueno todo) [escrito/escrita/redactado/redactada]|el (texto/mensaje/
correo) (esta/es/queda/quedo) [muy/super] (bien/bueno/perfecto/bonito/correcto)|la carta (esta/es/queda/quedo) [muy/
super] (bien/buena/perfecta/bonita/correcta)|(fue/ha sido) una [muy] (buena/linda/bonita/gran) (charla/entrevista/
conversacion/reunion)|la entrevista (fue/estuvo) [muy/super/re] (bien/buena/linda/agradable)|ojala le guste|
ojala les guste|ojala (funcione/resulte/sirva)|a ver que (tal/dice/dicen)|que (emocion/ilusion/nervios/chulada/
lindo mensaje/buen texto)|exacto|exactamente|eso es|eso mismo|justo eso|excelente|impecable|maravilloso|barbaro|
buenisimo|chido|padre|padrisimo|de lujo|de diez|joya|bacan|chevere|crack|maquina|jefe|jefa|amigo|amiga|wey|guey|che
nene|bro bro|menos mal que me (avisas/acuerdas/recuerdas)|casi me olvido|se me olvidaba|se me habia pasado
no me acordaba ya
k|kk|ack|noted|got it|understood|fine|perfect|great|good|lovely|brilliant|excellent|wonderful|fantastic|amazing
awesome|fab|cool|nice|sweet|super|splendid|parfait|perfecto|perfetto|perfeito|prima|tak|top|klasse|spitze|genial|toll
wunderbar|perfekt|sehr gut|schon|impeccable|nickel|tres bien|super bien|genial|estupendo|genial|fenomenal|genial
que bien|muy bien|bien|guay
[oh/ah] (that's/thats/that is/it's/its/it is/this is/they're/they are) {_SO} {_FINE} [actually/indeed]
{_SO} {_FINE} [note/notes/letter/letters/mail/draft/drafts/text/job/one/stuff/work]|(love/i love/i like/i really like/
i really love) (it/this/that/them)|well done|good job|great job|nice (one/job/work)|you're (the best/a star/a legend)
(nice/lovely/great/friendly/kind) people
oh|ah|aha|ooh|aw|aww|wow|lol|haha|hahaha|hehe|yay|woohoo|woo|hooray|bruh|bro|dude|mate|man|omg|gosh|phew|well
so|then|now then|okay then|also|just|simply|anyway|cheerio|hey ho|alright|all right|alrighty
fingers crossed|wish me luck|here goes|here goes nothing|here we go|good luck to me|touch wood|let's (go/do this)
(i'd/i would) have [completely/totally/probably/clean] forgotten [completely/totally/it/about it/all about it]
[i] (nearly/almost/totally/completely/clean) forgot [about it/about this/about that/it/this]|i had [completely/
totally] forgotten [about it/about this/it/this]|i forgot about (it/this)
sorry|sorry for the (delay/late reply/late answer/wait)|sorry i'm late|sorry for being late|apologies [for the (delay/
late reply/late answer)]
[i'm/im/i am] [just/still/currently/out] (driving/on the (train/bus/road/move/go/tram/plane/way home)/in the car/
at work/in a meeting/at the gym/on my (phone/way/bike)/walking/cooking/in a rush/in a hurry)
[i've/i have/ive] [just] read (it/them/this/that/both/both letters/the letter/the letters/the note/the notes/
both notes) [carefully/twice/through/and like it/and it's good] [and]
ach|och|oh ja|ui|juhu|hey|haha|naja|na|na dann|na gut|dann|also|einfach|ruhig|eben|doch|gut|sehr schon|sehr fein|fein
mega|hammer|super so|ganz toll|echt super|danke dir
[das ist/ist/es ist/das liest sich/liest sich/klingt/das klingt/sieht/sieht ja/das sieht] {_NETT} (super/toll/gut aus/
perfekt/klasse/schon/prima/wunderbar/grossartig) [geworden/geschrieben/so]
(die/der/sie/er/das) [war/waren/ist/sind] [ja/auch/alle] {_NETT} (nett/lieb/freundlich/sympathisch/toll/herzlich)
(war/waren) [ja/auch/alle] {_NETT} (nett/lieb/freundlich/sympathisch/toll/herzlich)
[super/gut/toll/schon/lieb/nett/klasse] (dass/das) du [mich] (dran/daran) (denkst/erinnerst/gedacht hast/
erinnert hast)|[das] hatte ich [fast/glatt/total/sonst/komplett] vergessen|hab ich [fast/glatt/total/
komplett] vergessen|(druck/druckt) mir die daumen|daumen (drucken/sind gedruckt/gedruckt)|wird schon|los geht's
[ich] (sitz/sitze/bin) [gerade/grad/noch] (im (auto/zug/bus/buro/meeting/urlaub)|in der (bahn/arbeit/u bahn)|
unterwegs|am steuer|auf (arbeit/dem weg))|sorry
ah|oh la la|oh la|ouf|ben oui|bah|bon|alors|donc|du coup|allez|ha|tiens|eh bien|hop|haha|mdr|ptdr|quelle journee
chouette|c'est {"(parfait/super/tres bien/genial/nickel/top/impeccable)"}|tres (bien/joli/beau)|bien dit|bien ecrit
j'(avais/allais) [completement/presque/totalement] (oublie/oublier)|croisons les doigts|on croise les doigts
je croise les doigts
je suis [encore/deja] (dans le (train/bus/metro)|en (voiture/reunion/route)|au (bureau/volant/travail))|je conduis
ay|uy|ah|pues|bueno|venga|anda|hala|entonces|asi|nomas|que bien quedo|que (bien/bueno/bonito/lindo/chulo)|(queda/
quedo/esta/suena/ha quedado) [muy/super/re] (bien/genial/perfecto/bonito/lindo)|tio|tia|jaja|jajaja|ostras|hombre|oye|
que guay
cruzo los dedos|crucemos los dedos|dedos cruzados|deseame suerte|suerte|se me habia (olvidado/pasado)
casi se me olvida|(estoy/voy) (conduciendo/en el (coche/tren/bus/metro)/en (clase/reunion))
"""
# What people were, behind a name or a pronoun.
_KIND = f"""
(was/were/is/are) (a/an/such a/really a/a really/a very) (nice/lovely/kind/great/good/sweet) (person/guy/woman/man/
lady/chap/listener/interviewer/bunch/team)
(war/waren) [ja/echt/so/wirklich] (ein/eine/ganz) (nette/netter/liebe/lieber/tolle/toller) [mensch/frau/person/typ/
leute]
(was/were/is/are) [all/both] {_SO} (kind/nice/lovely/friendly/great/helpful/sweet/warm/fun/patient/welcoming) [people/
to me]
(war/waren/ist/sind) [ja/auch/alle/beide] {_NETT} (nett/lieb/freundlich/sympathisch/toll/herzlich)
(etait/etaient/est/sont) [tous/toutes] [vraiment/tres/trop/super/si] (gentil/gentille/sympa/sympas/gentils/gentilles/
adorable/adorables/chouette/chouettes/charmante/charmant/charmants)
(era/eran/fue/fueron/es/son) [todos/todas] [muy/super/tan/re] (amable/amables/simpatico/simpatica/simpaticos/
simpaticas/majo/maja/majos/majas/encantador/encantadora)
"""
_PRONOUN = "she|he|they|everyone|sie|er|die|der|alle|elle|il|ils|elles|ella|el|ellos|ellas|todos"
# Why there is to be no mail: beside a skip, never beside a send.
_SOUR = """
[i] sent (it/one) (myself/already/myself already)|[das] (mach/mache) ich (selbst/selber)|lo hago yo
je le fais moi meme|i was already writing to (him/her/them)
[i've/ive/i have/i] (wrote/written/written to/wrote to/emailed/mailed/messaged/thanked/called/phoned/
texted) [to] (him/her/them) [already/myself/yesterday/today/this morning/on my own/directly]|i (already/
have already) (answered/replied/responded) [to (him/her/them)]|they (said no/rejected me/ghosted me)|(he/
she) (already answered/answered already/has answered already/wrote back/has written back)|i don't like (it/him/her/
them)|it's (awkward/weird/pointless/unnecessary/overkill/embarrassing)|that's (awkward/weird/pointless/unnecessary/
overkill/embarrassing)|cringe|so cringe|awkward
[ich] (hab/habe) [ihm/ihr/denen/dem/der] (schon/bereits/selber/selbst) (geschrieben/geantwortet/gedankt/gemailt)|(er/
sie) hat (schon/bereits) (geantwortet/geschrieben)|das ist (mir) (peinlich/unangenehm/zu viel)|ist mir (peinlich/
unangenehm/zu viel)|peinlich|die haben (abgesagt/schon abgesagt)
[ya] (le/les) (he escrito/escribi) [yo] [ya/ayer/esta manana]|ya le escribi yo|ya les escribi yo|ya me (contesto/
contestaron/respondio/respondieron)|me da (verguenza/cosa/corte/palo)|que verguenza|es demasiado
je (l'ai/les ai) deja (contacte/contactee/contactes/remercie/remerciee/remercies)|(il/elle) a deja repondu|(ils/
elles) ont deja repondu|ca me gene|je me sens pas de|c'est trop|c'est genant
[i've/ive/i have/i] [already/just] (wrote/written/written to/wrote to/emailed/mailed/messaged/thanked/called/
phoned) [to] (him/her/them) [already/myself/yesterday/today/this morning]|i did it myself|done it myself|(already/
i already) (sent/wrote) (it/one/mine) [myself]|(it's/its) too late [now]|too late|too pushy|i've changed my mind|
changed my mind
[ich habe/ich hab/hab/habe] [ihm/ihr/ihnen/denen] [schon/bereits] [selbst/selber] geschrieben|[schon/
bereits] (erledigt/geschrieben)|zu spat|(hab/habe) mich (umentschieden/anders entschieden)
[yo] ya (le/les) (escribi/he escrito)|[yo] ya (escribi/he escrito) a (el/ella/ellos)|ya lo hice [yo]|ya esta hecho
demasiado tarde
[je] (lui/leur) ai deja ecrit|j'ai deja ecrit|deja fait|c'est trop tard|trop tard|j'ai change d'avis
"""
# What may stand after a verb, or before what it is about, without changing anything.
_OBJECT = """
the same|that one please|this one please|em|'em|my (mail/note/letter) to (him/her/them)|(this/that/the) (one/thing/
stuff/version)|the (two/three) of them please|everything as is|in this form|in its present form|as (drafted/written/
proposed/shown/suggested)|unchanged|'s|in dieser form|so wie (es/sie) (ist/sind)|unverandert|wie vorgeschlagen|
wie gezeigt|en l'etat|sous cette forme|comme tel|tel qu'il est|tal y como (esta/estan)|como (esta/estan)
(estas/ese/esos) (dos/cartas/mails)|a (ella/ellos)|le|les
it|it all|them|this|that|these|those|this one|that one|as is|as it is|as they are|as it stands|exactly as is
like that|like this|so|only|then|please|pls|plz|bitte|doch|einfach|ruhig|gerne|gern|stp|svp|s'il (te/vous) plait
por favor|porfa
[the/my/this/that/these/those/your] (mail/email/e mail/draft/note/message/letter/text/mails/emails/e mails/drafts/
notes/messages/letters)|the thank you|the thank you (note/mail/notes/mails)
es|sie|das|die|ihn|so|[die/diese/das/den/diesen/dieses/der] (mail/e mail/mails/nachricht/nachrichten/entwurf/entwurfe/
brief/briefe/text/schreiben/dankesmail)|wie es ist|wie sie ist
le|la|les|l'|ca|cela|ce|(celui/celle/ceux) (la/ci)|tel quel|telle quelle|comme ca|[le/la/les/ce/cette/ces/l'] (mail/
message/courrier/lettre/brouillon/texte/mails/messages/courriers/lettres/brouillons/e mail)
lo|los|las|asi|venga|tal cual|eso|esto|este|esta|ese|[el/la/los/las/este/esta/ese/esa/estos/estas] (correo/mensaje/
carta/nota/borrador/mail/email/correos/mensajes/cartas/notas/borradores/mails/emails)|het|hem|ze|(il/la/lo/le/
gli) (messaggio/mail/messaggi/bozza)
"""
# ... after what is to be kept.
_KEPT = """
pending|waiting|staged|open|here|back|for (later/now)|as (it is/they are)|in reserve|for the moment|en attente|liegen
pendiente
"""
# ... after a send alone: where it goes, and now.
_SENT = """
at your earliest convenience|as soon as possible|so bald wie moglich|des que possible|lo antes posible|cuanto antes
now|right now|right away|straight away|immediately|at once|asap|to (him/her/them)|jetzt|gleich|sofort|an (ihn/sie)
ihm|ihr|ihnen
lui|leur|maintenant|tout de suite|immediatement|ahora|ahora mismo|ya|ya mismo|enseguida|a (el/ella/ellos)|nu|agora
adesso|subito|maar|pure
"""
# ... after what can be sent off and out ("go away" is none).
_PARTICLE = "off|out|away|over|along|on its way|on their way|ab|raus|los|weg|hinaus"
_TRANSITIVE = """
send sned sedn snd ship fire get mail post dispatch schick schicke schickt sende sendet hau schick's schicks
"""
TRANSITIVE = frozenset(_TRANSITIVE.split())
# Before a verb, without a question mark.
_FRAME = """
js|jst|pray|pues|venga
actually|on second thought|on second thoughts|in the end|after all|finalement|au final|en fait|al final|en realidad
go on and|go on then
(could/can) you [please/kindly]|(would/will) you (please/kindly)|(you can/you may) [please]|please|kindly
feel free to|go ahead and
i'd like you to|i would like you to|i want you to|pray|let's|so please|just|then|do
(kannst/konntest) du [bitte/mal]|(konnen/konnten) sie [bitte]|du (kannst/darfst) [gerne/gern/ruhig]|sie (konnen/
durfen) [gerne/gern/ruhig]|bitte|ich bitte [dich/sie] [,] (zu/um)|ich bitte [dich/sie] [,]
(tu peux/peux tu/pourrais tu/vous pouvez/pouvez vous/pourriez vous)|veuillez|merci de|je (vous/
te) prie de [bien vouloir]|merci de bien vouloir|prière de
(puedes/podrias/puede/podria)|le ruego que|le pido que|te pido que|haz el favor de|haga el favor de
"""


LISTS = {
    "kind": _KIND,
    "pronoun": _PRONOUN,
    "sour": _SOUR,
    "frame": _FRAME,
    "object": _OBJECT,
    "sent": _SENT,
    "particle": _PARTICLE,
    "kept": _KEPT,
}
