"""Answers that sound like a yes and are none, and plain ones beside them, as people write them on the way.

Conditions, another time, another way, another letter, another's words, a yes to something else, what is taken back,
what a machine or a child wrote, what is over: nothing goes. What an owner plainly wants sent goes at once.
"""

from __future__ import annotations

from datetime import date

import pytest
from answers import Answered

from agent.understand.command import NotUnderstood

DAY = date(2026, 3, 10)
ANNA = ("Anna Schmidt",)
PANELS = {"b": ("Bob Lee",), "2": ("Bob Lee", "Anna Schmidt"), "3": ("Bob Lee", "Priya Nair", "Anna Schmidt")}
NONE = """
Send it provided they haven't already filled it
go ahead unless my phone rings in the next hour
assuming the title is right, send
Send it as long as it's not before nine
send it on the off chance she's still there... or don't
In case nobody else wrote, send it
Only send if it's really from me alone
happy for it to go so long as my wife agrees
sounds great, subject to one tiny tweak
fine by me provided you double check her name
Raus damit, vorausgesetzt der Titel stimmt
Schick, außer es ist schon zu spät
Ja, falls du meinst
Kann raus, es sei denn sie hat schon geschrieben
Solange es kein Montag ist, schick
Vorbehaltlich der Zustimmung von Anna: ja
Wenn's nach mir ginge, schon längst weg
Oui, à condition que le nom soit bon
Envoie, à moins qu'elle ait déjà répondu
vas-y sauf si c'est trop tard
pourvu que le prénom soit bien écrit, envoie
Dans le cas où elle n'a rien reçu, envoie
Sí, siempre que el nombre esté bien
mándalo a no ser que ya haya contestado
Con tal de que no suene raro, envía
En caso de que no la hayan elegido, mándalo
dale, mientras no sea lunes
send it when the kids are in bed
first thing Monday, send
Send, but let it sit an hour
I'd wait till the dust settles, then send
after the weekend yes
yes in a bit
give it a day, then go
not today, tomorrow yes
Sí, pero que salga el jueves
mañana por la tarde, mándalo
Luego de comer, dale
en cuanto llegue a casa lo apruebo
Nach dem Mittag raus damit
Übermorgen dann ja
Erst am Freitag abschicken bitte
am besten abends rausschicken
Laisse passer le week-end puis envoie
Ce soir oui
lundi matin, envoie
dans une heure c'est bon
did you already send it
so it goes out when i say yes?
what happens if I write send
are we sure it's Schmidt with dt
ok but who gets this
is this the version with the hiking
would this go from my work address
Und das geht dann direkt an Anna?
Was passiert wenn ich ja sage
ist das schon raus
geht das jetzt automatisch raus oder muss ich was machen
darf ich das nochmal sehen bevor es rausgeht
c'est déjà parti ou pas
il faut que je dise oui pour que ça parte
elle le reçoit aujourd'hui si je valide
on est d'accord que c'est pour Anna
ya salió o tengo que decir que sí
¿Le llega hoy si digo que sí?
esto a quién le llega
si digo enviar se manda solo verdad
Send. Actually hold off.
send it no wait don't
yes.. scrap that, no
Yes! Oh hang on, wrong Anna
Send it. Hmm, on second thought leave it.
go ahead, or rather not yet
yes send it / edit: no, sorry, please don't
Yes / / No wait, I read it again and it's not right
approved - oops wrong mail
Ja. Ach nee, doch nicht.
abschicken, halt stopp
Raus damit. Moment, ich hab's mir überlegt, nein.
ja schick ab ne warte
Passt. Obwohl, nein, lieber doch nicht
Oui. Enfin non.
envoie, ah non attends
Vas-y / Non pardon, pas celui-là
c'est bon, finalement non
Sí. No, espera.
mándalo, ay no, todavía no
Dale / perdón, era para otro chat
envíalo, mejor no
send it to Annika instead
Send it on LinkedIn not by mail
send it as a text message
print it and send it by post please
send it from my Gmail
Send it to her assistant
send it to the HR address
send it to Anna and copy Bob
put Bob in cc and send
Send yesterday's version
send the one I wrote on Sunday
Send the version before this
Go with the draft from Tuesday
Schick es lieber an Herrn Schmidt
Schick es per WhatsApp
Schick's an ihre private Adresse
bitte an die Personalabteilung schicken
Nimm die Fassung von gestern und ab damit
schick den anderen Entwurf
mit Bob in Kopie raus
envoie-le par SMS
Envoie à son assistante
envoie plutôt la version d'avant
mets Bob en copie et envoie
envoie-le depuis mon autre adresse
Mándalo por WhatsApp
mándaselo a su jefa
envía la versión anterior
mándalo desde mi otro correo
Ponle copia a Bob y mándalo
yes the invoice can go
ok for the dentist on Tuesday
Yes please book the table
Approved: holiday request week 14
the plumber can come at 3, yes
Yes I'd like fries with that
yes, the blue one, size M
ja der Zahnarzttermin passt
Ja bitte Tisch für vier
Urlaub genehmigt
das Angebot vom Maler passt, machen
Oui pour le resto ce soir
C'est d'accord pour la baby-sitter
Sí a la pizza
Vale, recojo a los niños
Sí, el coche está listo
ok to the parking space
Yes for the gym class
I say yes to the dress
Send the babysitter home
yes to 14:00
go ahead with the kitchen tiles
dale con las baldosas de la cocina
los materiales para la obra, envíalos
das Paket kannst du abschicken
le colis peut partir
Yes honey, I sent the kids to bed
Schatz, schick mir die Einkaufsliste
Mum, yes, send me the recipe
Hey Tom, go ahead and ship the order
Hi Dave, yes that works, send over the docs
Hallo Herr Meier, ja, schicken Sie es bitte
Chère Sophie, oui tu peux envoyer
Oye Pedro, mándalo ya
Dear landlord, approved
@Tom send it
@all go
Lieber Peter, ja bitte abschicken. Gruß
Querida Marta, sí, mándalo
Team: let's send it
Doctor, yes, please send it
Officer, yes, go ahead
Siri send it
hey google send it
Alexa, ja
Bob told me to send it
they told me it can go out
HR says send it
My coach said just send it
my brother would just send it
The book says always send it
everybody tells me to send it
Anna says yes
the recruiter gave me the green light
Mein Coach sagt, einfach abschicken
Alle sagen, schick es ab
Anna hat gesagt das geht so
die Recruiterin meinte ja
laut Internet soll man es abschicken
on m'a dit de l'envoyer
ma soeur l'enverrait
Tout le monde dit envoie
le recruteur a dit oui
Me dicen que lo mande
mi hermana lo mandaría
todos dicen que sí
La reclutadora dijo que adelante
"Yes" was her answer when I asked
"send it" they said, "it'll be fun" they said
And then he goes "send it" lol
I quote: "go ahead and send it"
Zitat Chef: "einfach abschicken"
« Envoie », qu'il m'a dit
"Mándalo", me dijo el jefe
It's good I think, not sure about the ending though
mostly fine
looks okay-ish
eh, I guess
sure, why the long face though
could be worse, send?
meh send I suppose
good enough? idk
I don't hate it
well it's a letter
geht so
joa, so halb
schon irgendwie gut, aber der Schluss
na ja, eigentlich ganz okay, nur zu lang
weiß nicht, klingt komisch
bof
moyen mais bon
mouais, pourquoi pas, à voir
pas convaincu
ni fu ni fa
más o menos
regular, la verdad
no me convence del todo
podría estar mejor
suena un poco raro pero bueno
send it without the smiley
lose the last line and send
s/Monday/Tuesday then send
sign it as Robin and send
Change Ms to Dr and off it goes
call her Frau Dr. Schmidt, then send
fix "recieve" and fire away
Drop the PS, otherwise perfect
Perfect. Just cut the second para.
make it warmer then send
bitte duzen, sonst gut
Statt Sie bitte du, dann raus
den letzten Satz streichen und ab
"Liebe" statt "Sehr geehrte", dann passt's
Namen korrigieren und senden
enlève le PS et envoie
tutoie-la, sinon parfait
corrige la faute et c'est parti
remplace lundi par mardi, puis envoie
quita la última frase y mándalo
tutéala y mándalo
cambia la fecha y dale
corrige el nombre y envía
pon doctora y mándalo
her name has two n, otherwise good to go
It's Schmitt not Schmidt, send
it's Doctor actually, send it
the date should be the 9th, go
Sie heißt Schmitt, abschicken
es war Dienstag, nicht Montag, raus damit
C'était mardi, envoie
elle s'appelle Anne, envoie
fue el martes, mándalo
se llama Ana, con una ene, mándalo
missing the attachment, send
Anhang fehlt, abschicken
il manque la pièce jointe, envoie
falta el adjunto, mándalo
oh sure, send it, what could possibly go wrong
yeah right, send that and I'm unemployable forever
Brilliant. Send it and watch them laugh.
Genius. Shakespeare would weep. No.
oh yes please embarrass me further
Klar, und gleich noch meine Kündigung dazu
super, dann bin ich ja endgültig unten durch
Na toll, schick's doch gleich an die Zeitung
Bravo, envoie, et ma dignité avec
ah oui super, comme ça je passe pour un idiot
Claro, y de paso mándales mi dignidad
sí, hombre, para que se rían de mí
Genial, otro ridículo más
Nice, a letter to the wrong person, send it lol
great, now I sound like a stalker
I am out of the office until 14 March. For urgent matters please go ahead and contact Bob.
Thank you for your email. Your request has been approved.
Ticket #4431 has been approved
Robin Keller
Robin Keller / Senior Engineer / +49 170 1234567
Best, Robin
Viele Grüße / Robin Keller
Sent from my iPhone
Gesendet mit der GMX Mail App
Bien cordialement, / Robin
Un saludo, / Robin
Ich bin bis 14.3. nicht im Büro. In dringenden Fällen wenden Sie sich an Bob.
Delivery has been delayed
Read: thank-you
Accepted: Interview with Anna
Your message has been sent
Message delivered
Abwesenheitsnotiz: Ja, ich bin wieder da ab Montag
Confirmation de lecture
Réponse automatique : je valide vos demandes à mon retour
Respuesta automática: gracias, su mensaje ha sido aprobado
---------- Forwarded message --------- / Yes, send it
FW: yes send it
Begin forwarded message: / go ahead
> send it
> Shall I send it? / > yes
dnot send
don t send it
do nto send
sned it not
nein ncht senden
nich schicken
bitte nciht abschicken
ne lenvoie pas
nenvoi pas
n envoie pas
no lo embies
no enbiar
hodl
wiat
wate a sec
stopp
haltt
wrong thread, sorry! yes for dinner
Sorry I thought this was from Tom. Yes
oops meant for my wife: send it
ups, falscher Chat. Ja bis gleich
das war an meine Mutter: schick's ab
c'était pour ma mère, oui envoie
perdón, era para mi madre: mándalo
my cat walked over the keyboard yes
butt dial yes send
Pocket reply: ok send
They just called, I got the job. Yes!
She rang me an hour ago and said no. Send.
I already thanked her in the lift. Send.
she's left the company, send
Anna doesn't work there any more, go
Anna is on maternity leave now. yes
They cancelled. Go.
I withdrew. Send.
hab die Zusage, ja!
Sie hat mir gerade abgesagt. Abschicken.
Hab mich schon bei ihr bedankt. Senden.
Sie arbeitet da nicht mehr, raus damit
Je l'ai déjà remerciée. Envoie.
Elle a quitté la boîte, envoie
Ya le di las gracias. Mándalo.
Ya no trabaja ahí, mándalo
me acaban de decir que no. Envíalo.
I never met her. Send it.
Wasn't me who interviewed with Anna, yes
Anna? There was no Anna. Send.
It was Bob I talked to, send it
war gar nicht Anna, sondern Hanna, abschicken
Oui ! C'est vrai, il y a marqué lundi
send it by fax
send it by carrier pigeon
Send it by registered mail
send it on paper
Send it through LinkedIn
mail it to her home
Per Post bitte abschicken
Bitte per Einschreiben senden
schick's per Fax
Übers Firmenportal abschicken bitte
Par la poste, envoie
envoie par fax
envoie-le via LinkedIn
Por correo postal, envíalo
mándalo por fax
por Telegram mejor, envíalo
check the date and send it
google her and send it
translate it into German and send
Take my phone number out and send
Use the other address and send
attach the slides and go
swap the names and send
add the link and off it goes
Nimm das Datum raus und schick ab
Häng den Lebenslauf an und raus damit
Setz Bob in CC und ab damit
Prüf den Namen und dann raus
vérifie la date et envoie
ajoute le lien et vas-y
joins mon CV et envoie
revisa la fecha y mándalo
adjunta el CV y envía
pon el enlace y dale
Yes, 42 Elm Street, second floor
Yes the 8:15 train please
Yes, size 10, thanks
The keys are under the mat, yes, go in
Yes, gate code is 4411, go ahead
ok ok the cat is fine go to sleep
Ja, Hauptstraße 12, zweiter Stock
Ja, um acht am Bahnhof
Schlüssel liegt unter der Matte, geh rein
Oui, 12 rue des Lilas
oui à huit heures à la gare
Las llaves están abajo, pasa
Sí, calle Mayor 12, segundo
The tiles for the bathroom, approve them
The chairs for the wedding, send them
die Fliesen für das Bad, abschicken
die Stühle für die Feier, schick sie
les chaises pour la fête, envoie-les
las sillas para la boda, mándalas
One more coffee and then send it
Say the word "unicorn" and send it
Had he written I'd say send it
Were she nicer, send it
Send it or I will
Sollte sie noch da sein, abschicken
Hätte sie geschrieben, raus damit
Vorher noch den Titel, dann raus
Une fois le titre corrigé, envoie
Le temps de relire et envoie
Hasta no tener noticias, no; luego mándalo
De haber contestado ella, mándalo
Should she be back, send it
Given she hasn't replied yet? send
Presuming she is the right one, send
With luck she's still there, send?
in the event that nobody replied, send it
Im Falle, dass niemand antwortet, abschicken
au cas où personne n'aurait répondu, envoie
en el caso de que nadie conteste, mándalo
hey uh send no I mean don't send
yes send it comma after I have talked to Anna
send it period no wait period
okay so tell the assistant to send it
call Anna
reply yes to Tom
Antworte Tom mit ja
réponds oui à Tom
responde sí a Tom
Your package has been approved for release
Approved by 2 of 3 reviewers
LGTM from CI
Build passed
Vote: yes
Your vote "yes" was counted
RSVP: yes
Bestätigung: Ihre Nachricht wurde gesendet
Votre message a bien été envoyé
Su mensaje fue enviado
You approved this request
Email sent successfully
Undelivered: yes send it
Automatische Antwort: Ja, gerne
She resigned. Send it.
they're bankrupt, send
Sie ist tot. Abschicken.
Interview ist ausgefallen, abschicken
The interview didn't happen. Send.
l'entretien a été annulé, envoie
La entrevista se canceló, mándalo
Anna is dead, send it
Anna heißt jetzt Meier, abschicken
she got married, she's Anna Lee now, send
Position ist schon vergeben, raus damit
Le poste est pris, envoie
ya contrataron a otro, mándalo
They hired someone else. Go.
I took another offer. Send it.
Hab woanders unterschrieben. Senden.
yes send it and my head on a plate
Perfect for the bin, send
Lovely, if you're five. Send.
send it, what's one more humiliation
yeah sure whatever send it idc
Klar, schick's ab, mir doch wurscht wenn sie lachen
Ach toll, ein Liebesbrief. Raus damit, haha, nein.
Qué bonito, parece de mi abuela, mándalo
My lawyer cousin reckons it reads fine, go
Dad's verdict: brilliant, send it
half the office says it's good, send it
the career adviser at uni finds it good, send
my flatmate is like, perfect, ship it
Ana from my course goes, so cute, send it
Papa meint, gut geschrieben, ab damit
Die Mitbewohnerin so: klingt top, schick
mein Bruder schreibt, passt, raus
alle im Büro finden, ist gut geworden, senden
une amie m'écrit, c'est super, envoie
papa trouve, bien tourné, envoie
mon frère dit, nickel, balance
mi padre opina, muy bonito, mándalo
una amiga me escribe, quedó genial, envíalo
en la oficina dicen, perfecto, dale
it is far from error-free, send it
error after error, send it
typos everywhere, send it
not a sentence without a typo, send it
there isn't a line without an error, go ahead
no line is free of mistakes, send
Fehler über Fehler, raus damit
kaum ein Satz ohne Fehler, abschicken
Da ist kein Satz frei von Fehlern, abschicken
pas une phrase sans faute, envoie
bourré de fautes, envoie
il n'y a pas une ligne sans erreur, envoie
no hay frase sin falta, mándalo
plagado de errores, envíalo
está lleno de faltas, mándalo
Yep. Good eye on the wrong pronoun.
Yes. Thanks for flagging the wrong job title.
ok. Well done finding the wrong link
Ja. Danke, dass du den falschen Link gefunden hast
Jup. Schön aufgefallen, der falsche Firmenname.
Oui. Merci d'avoir repéré le mauvais lien
Sí. Gracias por avisar del enlace equivocado
in a lift with Anna yes send
on a call with Anna ok go ahead
Anna's on the other line yes send it
walking Anna to her car yes send it
mit Anna in der Kantine ok schick
grad bei Anna im Büro ja senden
Anna steht neben mir ja schick ab
dans le bus avec Anna oui envoie
con Anna en la cafetería sí dale
estoy con Anna en una llamada sí envíalo
my brother nicked my phone lol yes send it
sorry my kid typed that. yes send it was not me
meine Katze lief über die Tastatur ja ja senden
ma fille a joué avec le téléphone, oui envoie
mi gato pisó el teclado sí sí
were it not for the title, send it
should anyone have complained, send it
had they said no, send it
in case she is back, send it
in the case that he replied, go
Wäre er da, raus damit
Würde sie antworten, abschicken
für den Fall, dass sie fragt, abschicken
dans le cas où il serait là, envoie
en caso de duda, pregúntame; si no, mándalo
de no haber respuesta, mándalo
kindly print and send
laminate it and send it
sign it in blue and send it
scan my signature and send it
add a photo of me and send it
attach my references and fire away
put the phone number in and send it
take out "dear" and send it
call her first and then send it
ring them and send it
schreib noch PS und schick ab
setz das Datum von heute ein und raus
ruf sie kurz an und schick ab
frag Bob und dann ab damit
unterschreib mit Dr. und raus damit
mets la date et envoie
appelle-la et envoie
imprime-le et envoie-le
signe et envoie
ponle fecha y mándalo
llámala y luego mándalo
imprímelo y mándalo
send it via SMS
send this by courier please
drop it in her letterbox
deliver it by hand please
fax it
text it to her
Wirf es ihr in den Briefkasten
per Kurier bitte raus
bring es ihr persönlich
par coursier, merci
par texto, envoie
glisse-le dans sa boîte aux lettres
por mensajero, gracias
en mano, por favor
déjaselo en el buzón
The cushions for the sofa, send them
The seeds for the garden, send them please
die Kissen fürs Sofa, schick sie
die Samen für den Garten, bitte senden
les graines pour le jardin, envoie
los cojines para el sofá, mándalos
the spare parts, send them
my blood results, send them
the minutes of the meeting, send them
das Protokoll, abschicken
die Laborwerte, bitte senden
le compte rendu, envoie
el acta, mándala
bitte nichtt senden
bitte nicth abschicken
nihct senden
plz dotn send
plz dont't send
nevre send this
ne l'envoie aps
envoie ps ça
nunac lo mandes
no o mandes
He has died. Send it.
she retired last week, send
The whole team was let go. Send.
the role was withdrawn, go ahead
our meeting never took place, send it
it was her colleague I met, send it
I met Hanna, not Anna. Send it.
she wasn't the one who interviewed me, send
Der Termin fand nie statt, abschicken
Die Firma ist pleite. Raus damit.
Die Stelle gibt's nicht mehr, abschicken
Sie hat gekündigt, abschicken
ich hab den Job schon, abschicken
L'entretien n'a jamais eu lieu, envoie
Elle est partie à la retraite, envoie
La boîte a fermé, envoie
J'ai déjà le poste, envoie
La entrevista no se hizo, mándalo
Se jubiló, envíalo
La empresa cerró, mándalo
Ya tengo el trabajo, envíalo
Yes. True, her title is different.
Yes that's right, I was there on the 4th not the 5th
Oui, c'est juste, elle est directrice maintenant
Ja. Recht hast du, sie ist jetzt Direktorin
Sí. Cierto, ahora es directora
Message read
Mail received, thank you
Nachricht zugestellt
Message distribué
Mensaje entregado
Order confirmed
Your OTP is 4432, go ahead
wifi password is hunter2, go ahead
the door code is 1234 yes
das Passwort ist Sommer, ja
le code est 4512, vas-y
la clave es 4512, dale
go on then, ruin my life
sure, humiliate me
na los, mach mich lächerlich
vas-y, enterre-moi
dale, húndeme
Thought this was spam. Yes?
I thought you were the bank. Yes.
dachte das ist von meiner Schwester. ja
je croyais que c'était ma mère. Oui
pensaba que era mi jefe. Sí
@bob send it
@here approved
:+1: for the other one
liked your message
Reacted 👍 to your message
Robin liked "Re: thank-you"
👍 to your lunch plan
ok for lunch
yes to lunch with Anna
go ahead and have lunch without me
The kids love it and say send it
someone at work said it sounds professional, send it
Two friends read it, both say great, send
My tutor's comment: excellent, send it
Meine Schwiegermutter war begeistert und meint, abschicken
Hab's Tom gezeigt, der sagt, super, raus
ich hab Chatgpt gefragt, sagt, passt, abschicken
Mon père l'a lu, il dit, parfait, envoie
j'ai demandé à Paul, il trouve ça bien, envoie
mi novia lo leyó y opina, muy bien, dale
wife says ok
husband: fine, send
Frau sagt ok
chef dit ok
jefe dice vale
typo in line two but whatever, send... no fix it
riddled with mistakes, send
not what I'd call error free, send it
full of small errors, go
mehr Fehler als Text, abschicken
nicht fehlerlos, raus damit
Fehlerfrei ist was anderes, abschicken
plein de fautes, envoie
sans fautes ? pas vraiment, envoie
con más faltas que letras, mándalo
con errores, mándalo
Yes. Fair point about the missing comma.
Ja. Guter Hinweis mit dem fehlenden Absatz
Oui. Bonne remarque sur la faute
Sí. Buena observación lo del error
Anna and I are in a taxi yes send it
Anna is driving me home yes send it
Anna is watching me type this ok send
Anna ist grad bei mir ja abschicken
sitze mit Anna beim Essen ja raus
Anna mange avec nous oui envoie
comiendo con Anna y Bob sí dale
my nephew is playing with my phone yes yes yes
autocorrect wrote that, yes send was not me
send it should it be needed
send it had I not told you otherwise
only in case of an answer send it
if and only if she's in, send
when hell freezes over, send
send it on a day that doesn't end in y
when pigs fly, yes
wenn Ostern und Weihnachten zusammenfallen, ja
quand les poules auront des dents, envoie
cuando las ranas críen pelo, mándalo
rather phone her and then send
give her a ring first, then send it
spellcheck it and send
proof it then send
double-check her name and send
bold the last line and send
underline my name and send
colour it blue and send
Add "PS: hi" and send
replace Hi with Dear and send
verify her address and send
sanity check and send
mach den Namen fett und schick ab
schau nochmal drüber und schick ab
lies es nochmal und schick's dann
kürz es und raus
setz noch liebe Grüße drunter und ab
relis-le et envoie
raccourcis un peu et envoie
mets en gras mon nom et envoie
repásalo y mándalo
acórtalo y mándalo
ponlo en negrita y mándalo
send by owl
beam it up
snail mail please
Schick es per Brieftaube
steck's in die Post
My tax return, send it
The rent, send it
The garden shed, go ahead
the kids' homework, send it
die Steuererklärung, abschicken
die Miete, bitte überweisen und senden
mein Rezept, bitte senden
le loyer, envoie
la declaración de la renta, mándala
el alquiler, mándalo
don'tt send
pls dnt snd
nto yet
nein! nciht!
n'envoye aps
no lo mandse todavia
She's on sick leave for a year, send
She moved to another company, send
He's not the manager any more, send
They've frozen hiring, send it
Anna got fired, send
my application was withdrawn, send it
I've already got another offer and took it, send
interview's been called off, send
I never went to the interview. Send.
I skipped it. Send.
I didn't show up. Send.
Bin nicht hingegangen. Abschicken.
hab abgesagt, schick ab
Sie ist jetzt woanders, raus damit
Die haben jemanden genommen, abschicken
je n'y suis pas allé, envoie
j'ai décliné le poste, envoie
elle a changé de boîte, envoie
no fui a la entrevista, mándalo
rechacé el puesto, mándalo
ella cambió de empresa, mándalo
ya no está en la empresa, mándalo
Yes. I mean the other Anna.
Yes to Anna B, not Anna S
yes for Bob
Ja für Bob
oui pour Bob
sí para Bob
yes to Priya's
send Bob's
ok Bob
Thanks! Quick one before you send it: is Anna a Dr?
Looks good overall. I'd still like my wife to read it tonight.
Great draft. Give me until lunchtime to sleep on the last sentence.
Yes I saw this. I'm driving, will answer properly later.
I like it, but the part about the hackathon never happened.
Perfect apart from the greeting, she asked me to call her Anni.
This is nice but it isn't for Anna, it's for her successor.
Can we make it two sentences shorter? Then yes.
Love it!! One thing: I said Lisbon not Porto
Great, but wasn't the interview on Thursday?
I'm fine with this going out next week.
Don't have time now, ask me again at six
All good from my side, still waiting for legal's ok though
Good. Leave it in the drafts for now
Approved in principle.
Provisionally yes.
I'd be happy with it if you took out the joke.
yes, once more please with a different ending
yes do a shorter one
ok then let's do it the other way round
ok so I should just reply send?
Sounds like me. Not sure that's a good thing.
Reads like a robot wrote it. Fine, whatever, I'll do my own.
Fine. I'll handle the rest myself.
Thanks, I've copied it and sent it from my own account.
Already done from my phone, cheers
I pasted it into LinkedIn and sent it, thanks!
Sent it by hand this morning, good draft btw
Used your text, works great, thank you!
Hab's eben selbst rausgeschickt, danke!
Danke, habe ich so übernommen und selbst geschickt.
Schon erledigt, merci
C'est fait, je l'ai envoyé moi-même, merci
Merci, j'ai repris ton texte et je l'ai posté
Ya lo mandé yo con tu texto, gracias
Listo, se lo pasé por WhatsApp, gracias
Danke für den Entwurf! Ich schaue heute Abend drüber.
Klingt gut, aber Porto stimmt nicht, es war Lissabon.
Gefällt mir, nur der Gruß ist zu förmlich.
Super, nur noch Anni statt Anna bitte
Passt fast. Der letzte Satz muss weg.
Kann morgen früh raus, nicht heute Nacht
Ja gern, wenn du noch das Datum ergänzt
Ich finds gut, meine Frau nicht. Warte noch.
Eigentlich gut. Eigentlich.
Von mir aus. Aber wundere dich nicht, wenn nichts kommt.
Mach was du willst
ist mir egal
whatever you think
up to you
your call
comme tu veux
tu vois
c'est toi qui vois
como quieras
lo que tú digas
me da igual
Bien, mais c'était Lisbonne, pas Porto
J'aime bien, sauf la blague
Super, mais elle préfère Anni
Presque parfait, enlève juste la fin
Oui pour l'idée, non pour le ton
Je dis oui, ma femme dit non
Ok mais pas avant jeudi
Ça part quand ?
Bien, pero fue Lisboa, no Oporto
Me gusta, menos el chiste
Casi, quita el final
Sí a la idea, no al tono
Yo digo que sí, mi mujer que no
Vale, pero no antes del jueves
No sé, suena bien, pero no sé
Hmm ok
Hmm. Send?
uff ja
na gut... oder?
öhm ja
euh oui
well... yes?
I guess yes
yes I guess
probably yes
likely yes
almost a yes
nearly a yes from me
halfway yes
half a yes
soft yes
maybe a yes
a cautious yes, let me reread
eher ja
wohl ja
tendenziell ja
plutôt oui
oui, enfin je crois
más sí que no
creo que sí
yo diría que sí
The attachment doesn't open. Send again.
Resend please, I can't see it
Send it again, the text was cut off
send me the full text
can't read it on my phone, send it later as text
schick nochmal, konnte es nicht öffnen
bitte erneut senden, Anhang fehlte
renvoie-le moi, je n'ai rien vu
reenvíamelo, no se ve
Send it to the right person this time
Send it like you should have last week
Finally. Why did it take so long
About time! What happened to Bob's?
Unsubscribe
STOP
remove me
Please remove me from this list, yes
Hi, this is Robin's wife. He's asleep. Yes send it.
Robin is in hospital, I'm his sister. Go ahead.
Hier ist die Frau von Robin, er schläft. Ja, abschicken.
C'est la femme de Robin, il dort. Oui, envoie.
Soy la mujer de Robin, está dormido. Sí, mándalo.
On behalf of Robin: yes
i.A. Müller: ja
p.p. Robin: send
Robin asked me to say yes
Robin says go ahead
Robin lässt ausrichten: ja, abschicken
Robin me demande de dire oui
Robin dice que sí
Your assistant asked: Shall I send it? My answer to him: yes, but not to you.
She asked "shall we send it?" and I said yes, about the parcel
When they asked if I was free on Monday I said yes
I said yes to the offer
said yes to the dress, send champagne
it's a go for Friday's launch
Houston we have a go
Go Bears!
Go team
Vamos!
Allez les bleus
Auf geht's Deutschland
Ship happens
Send nudes
send bob and vagene
Send tweet
Send in the next candidate
Send her in
Send him home
send for a doctor
Send my love
Approve the merge request
Approve PR 42
release v2.1
Ship v2 today
merge it
post it on insta
launch it on friday
This is his daughter, yes send it
Robin's assistant here. Please send.
I'm Robin's sister, go ahead
Robin's mum here, yes send it
writing for Robin: yes, send
I am answering for Robin. Yes, send it.
Replying on Robin's behalf, please send
it's the wife, yes send it
His secretary here, approved
hier schreibt seine Tochter. Ja, abschicken
Ich bin Robins Mutter, ja senden
Robins Assistentin hier: bitte senden
Ich antworte für Robin. Ja, bitte abschicken.
Hier spricht sein Bruder, raus damit
Bin die Freundin von Robin, ja senden
ici sa fille, oui envoie
Je suis la soeur de Robin, vas-y
Je réponds pour Robin. Oui, envoie.
Sa secrétaire à l'appareil, envoyez
Habla su hija, sí mándalo
Soy la hermana de Robin, adelante
Contesto por Robin. Sí, mándalo.
Aquí su secretaria, envíelo
Not a letter, a novel. send half
Yes to the question about parking
Yes, she can keep the pen
ok but who is paying for this
good. who else got one?
Approved? I approved nothing.
I have not approved this
I never said yes
did I say yes to this?
I don't remember asking for this, send me the settings
I take back my yes
cancel my yes
undo
revert
not so fast
hold your horses
whoa whoa
easy tiger
easy now
slow down
one sec then send
brb
afk
gtg ttyl
in a mtg, ask l8r
omw, l8r
kommt drauf an
ca dépend
depende
jein, eher nein
mal sehen
on verra
ya veremos
let me see
let's see
lass mich mal sehen
warte mal kurz
attends deux secondes
espérate tantito
ahorita no
ahorita lo veo
al rato
luego
pas mtn
ptet
mb
mby
idk
dunno
nvm
n
no
nope
nah
nein danke
non merci
no gracias
skip
delete
bin it
weg damit
poubelle
bórralo
Yes, but it's Schmidt-Meier since her wedding. Send.
My partner and I discussed it: send it, she says.
Send it?? I haven't even met them yet
The interview is tomorrow, send it
interview is on Friday, yes
I haven't had the interview yet. Send.
Das Gespräch ist erst morgen, abschicken
L'entretien est demain, envoie
they moved it to next week, send
She postponed us to Monday. Yes.
I have a feeling it's too early. Send.
wrong tone, send
Bit much, send
meh, send it
not my style, send it
it's not me, send it
that isn't how I talk, send it
so klinge ich nicht, abschicken
das bin nicht ich, raus
ce n'est pas moi ça, envoie
no suena a mí, mándalo
she prefers German, send it
elle ne parle pas anglais, envoie
no habla inglés, mándalo
I spoke with Bob, never with Anna, send
Anna who? send
who's Anna, send it
Wer ist Anna, abschicken
c'est qui Anna, envoie
quién es Anna, mándalo
I think you mixed up two people, send
Verwechslung! abschicken
there's a mix-up, send it
this was for the other job, send it
that's the text for the other role, send
das ist der Text für die andere Stelle, raus
ça c'est pour l'autre poste, envoie
eso es del otro puesto, mándalo
the company name is spelled with a K, send
Firma schreibt sich mit K, abschicken
her surname comes first, send
it says Monday, was Tuesday, send
2025 should be 2026, send
"Dear Ana" - it's Anna - send
no greeting? send
where's the signature, send
my number is missing, send
you forgot the boat, send
du hast das Boot vergessen, abschicken
tu as oublié le bateau, envoie
olvidaste el barco, mándalo
I'd start with "Dear", send
Start with Dear, then send
begin with the boat and send it
End on a joke and send it
shorter, then send
kürzer, dann raus
plus court, puis envoie
más corto y mándalo
less is more, send
twice "very" in line one, send
two verys, send
deux fois très, envoie
dos veces muy, mándalo
Sent from the hospital, dad can't type: yes
dictated by Robin, typed by his nurse: yes send
per Robin, send
cc'ing my lawyer, send
I'll pay tomorrow, send
price is fine, send
how much? send
COD please, send
send with gift wrap
Two of those, send
My editor says it flows nicely, send it
Uncle Joe reckons that's good enough, ship it
unsere Nachbarin meint, sehr höflich, abschicken
ma prof de français dit, impeccable, envoie
mi primo dice, qué elegante, mándalo
it isn't exactly devoid of mistakes, send
there's no getting away from the typos, send
ohne einen Fehler geht es wohl nicht, abschicken
ce n'est pas exempt de coquilles, envoie
no carece de errores, mándalo
Yes. Well observed, her title was wrong
Ja. Gut erkannt, der falsche Vorname
sharing a cab with Anna yes send it
an der Bar mit Anna ja raus
son assistante ici, oui envoyez
I'm his mum, he says yes
Ich bin seine Frau, schick ab
soy su hermano, dale
Anna has quit, send it
Anna ist nicht mehr bei der Firma, abschicken
Anna ne travaille plus là-bas, envoie
Anna dejó la empresa, mándalo
the call was cancelled last minute, send it
Vorstellungsgespräch wurde abgesagt, raus
le rdv n'a pas eu lieu, envoie
la cita se anuló, mándalo
supposing he replied, send
in the event of no answer, send
für den Fall der Fälle nein, sonst ja
staple the CV and send it
rename the file and send it
tausch die Namen und schick ab
barre la dernière ligne et envoie
tacha lo último y mándalo
by courier please, send
per Einschreiben, ja
por burofax, mándalo
Die Möbel, abschicken
le devis, envoie
el recibo, mándalo
nihct abschicken bitte
dno't send
pls donnt send
It was Tom who met me, send
thought it was my sister writing, yes
that's for the wrong company, send
""".strip().splitlines()
PLAIN = """
yes
Send
send it
Send it please
yep send
Sure, go ahead.
yup all good send it
ok send
Approved.
Approve
lgtm
Looks good to me, send it.
That's great, thank you. Please send.
Yes please! It reads really well.
perfect, off you go
Perfect. Send.
Happy with that, please send
good to go
All good, send away
I'm happy with it. Send it off.
go for it
Do it.
Fire away
Ship it!
yes send it, thanks for reminding me
Sorry for the late reply. Yes, please send.
Sorry, was in meetings all day. Please send it.
Just landed. Send it please.
on the bus, yes send
in a hurry - send
I've read it twice and I like it. Send it.
Very nice. I have nothing to add. Send.
The text is fine. Send it.
wording's lovely, send it
Love the bit about the lighthouse. Send it.
Nice touch with the sailing. Send.
Short and sweet, send it
No changes from me. Send.
no notes. send
No complaints. Go ahead.
No objections, send it
Not bad at all. Send it.
Couldn't be better, send it
Can't wait any longer, send it
Don't wait, send it now
Don't change a thing. Send.
Nothing to change, please send
No need to show me again, just send
I was nervous about the tone but it's good. Send it.
Yes, send it now please
You may send it
Please release it.
By all means send it
Absolutely, send
Send it today please
Send right away
You have my OK. Send it.
Green light from me
thumbs up from me, send
👍
👍 send
✅
ja
Ja, bitte
Ja bitte abschicken
Passt.
passt, raus damit
Passt so, danke!
Sieht gut aus, bitte senden
Kannst du so rausschicken
schick ab
schicks raus
jo passt, ab damit
Freigegeben
Genehmigt, danke
Gerne so abschicken
Sehr gut, bitte so versenden.
Ja gerne, kann raus
Alles gut, abschicken
Alles prima. Raus damit.
Bin einverstanden, bitte senden
Habe nichts zu ändern, bitte abschicken
Einfach abschicken
Nichts auszusetzen. Senden.
Der Brief gefällt mir. Bitte abschicken.
Sorry, war im Meeting. Ja, bitte senden.
Bin gerade im Bus. Ja, schick ab.
War ein langer Tag. Schick's ab.
Danke fürs Erinnern! Ja, raus damit.
hab's gelesen, passt, senden
Mach das, danke
oki schick
jawoll
oui
Oui, envoie
oui stp
Oui merci, tu peux envoyer
C'est bon, envoie
c bon envoie
C'est parfait, tu peux l'envoyer
Très bien, envoyez s'il vous plaît
Vas-y
Je valide
Validé
ok pour moi
Ok pour envoi
D'accord, envoie
Rien à changer, envoie
Rien à ajouter. Envoyez.
Nickel, envoie
Top, envoie
Je l'ai relu, c'est bien. Envoie.
Désolé pour le retard. Oui, envoie.
Je suis dans le métro. Oui, envoie.
Pas de souci, envoie
Pas besoin de changer quoi que ce soit, envoie
J'aime bien le passage sur la voile. Envoie.
oui oui envoie
Feu vert
Tu peux y aller
Allez, envoie
sí
Sí, envíalo
Sí por favor
Vale, envía
ok mándalo
Dale
Dale, mándalo
Adelante
Perfecto, mándalo
Está perfecto, envíalo por favor
Me gusta, envíalo
Queda genial, mándalo
Aprobado
Apruebo
De acuerdo, envíalo
No cambies nada, mándalo
Nada que cambiar, envíalo
Sin cambios, envíalo
Perdón por la tardanza. Sí, mándalo.
Estoy en el metro. Sí, envíalo.
Ya lo leí, está muy bien. Mándalo.
Muy bueno lo del barco. Mándalo.
Todo bien, mándalo
sip, dale
venga, mándalo
Ya, mándalo ahora mismo
Puedes mandarlo
Luz verde
Phew, long week. The draft is good, please send it.
Kids are finally asleep. Read it, love it, send it.
Thanks for the nudge, I'd have forgotten. Send it please.
I had to laugh at the bit about the espresso machine. Please send.
He was really kind to me. Yes, please send it.
She was lovely. Send it.
We talked for an hour about sailing. The letter has it all. Send.
Interview went well I think. Send the thank-you please.
They were so friendly there. Send it off!
My train is late so I had time to read it. Send it.
My wife read it too. Send it.
Typing with one thumb, so: yes, send.
rushing to a meeting, send it please
At the dentist. Yes, send.
I couldn't find anything to change. Send it.
It's not too long, not too short. Send it.
Wouldn't change a word. Send.
I wouldn't have written it differently. Please send.
Nothing wrong here. Go ahead.
There's not a thing I'd change, send it
No more changes. Send it.
Never seen a nicer note. Send it!
I took the wrong bus today, sorry for the delay. Send it.
That's the one. Send it.
This is exactly what I wanted to say. Send it.
Like I told you, go ahead and send it.
To be honest it's better than mine would have been. Send.
Just send it
Let's send it
Off it goes then
OK do send it
Please do.
Sure, thanks!
yes pls x
Yes. And thank you.
yes, and have a nice weekend
Wie gesagt, abschicken.
Ehrlich gesagt besser als meins. Abschicken.
Kinder schlafen endlich. Gelesen, gut, raus damit.
Meine Frau hat es auch gelesen. Abschicken bitte.
Sie war sehr nett. Bitte abschicken.
Das Gespräch war super. Bitte den Brief abschicken.
Hätte ich nicht besser gekonnt. Ab damit.
Nichts daran auszusetzen, raus damit
Gut, dass du dran gedacht hast. Senden bitte.
Musste lachen wegen der Kaffeemaschine. Abschicken!
Zug hat Verspätung, hab's gelesen, passt. Senden.
ja super danke dir abschicken
Comme dit, tu peux l'envoyer.
Franchement, c'est mieux que ce que j'aurais écrit. Envoie.
Ma femme l'a lu aussi. Envoie.
Elle était vraiment sympa. Envoie.
Les enfants dorment enfin. Lu, validé, envoie.
Pas une virgule à changer, envoie
L'entretien s'est bien passé. Envoie le mot.
Mon train a du retard. Je l'ai lu, c'est bien, envoie.
Merci d'y avoir pensé. Oui, envoie.
Como te dije, mándalo.
La verdad, mejor que el mío. Mándalo.
Mi mujer también lo leyó. Mándalo.
Fue muy amable conmigo. Sí, mándalo.
No tiene nada malo, envíalo
No le cambiaría ni una coma, mándalo
El tren va tarde. Ya lo leí, está bien, mándalo.
Gracias por acordarte. Sí, mándalo.
Auf jeden Fall abschicken
En tout cas, envoie
en todo caso, mándalo
Send it by email please
Bitte per Mail abschicken
Read it twice and it's good, send it
Take care and send it
I'm with my kids at the zoo. Yes, send it.
Having lunch. Send.
She left a lovely impression. Send it.
He left early, still a good talk. Send it.
They hired her last year and she's brilliant. Send it.
True, I'd forgotten. Send it.
That's right, send it.
Stimmt, abschicken
C'est vrai, j'avais oublié. Envoie.
Es verdad, se me olvidaba. Mándalo.
you're right, let's send it
She said she loves sailing. Send it.
He told me about his dog. Send it!
Sie hat von ihrem Hund erzählt. Abschicken!
Elle m'a parlé de son chien. Envoie !
Me habló de su perro. ¡Mándalo!
My wife thinks so too. Send it.
Everyone here is excited. Send it.
Take it as a yes. Send.
Take it and run, send!
Go on and send it
Go ahead and send it
Come on and send it
Be a dear and send it
Please hurry and send it
Check. Send it.
All checked and fine, send it
Checked the name and date, all good, send it
Read it and loved it, send it
Passt und raus
Gelesen und gut, ab damit
Lu et approuvé, envoie
send it by mail
Per Mail raus bitte
por correo, mándalo
The note for Anna is lovely, send it
the text for Anna, yes, send it
The draft for Anna: send it
Der Text für Anna ist gut, abschicken
le mot pour Anna est parfait, envoie
la carta para Anna está bien, mándala
nicht schlecht, abschicken
nichts zu meckern, abschicken
can't complain, send it
Keine Einwände, abschicken
Kein Thema, schick ab
Gar nicht übel, raus damit
pas mal du tout, envoie
no está nada mal, mándalo
No problem, send it
no worries, send it
sin problema, mándalo
I was with the kids. Yes send it.
Met Anna at the station by chance. Send the note please.
It was great meeting Anna. Send it.
It was nice to talk with Anna. Yes, send it.
Es war schön mit Anna. Abschicken.
C'était un plaisir de parler avec Anna. Envoie.
Fue un gusto hablar con Anna. Mándalo.
Just off the phone with my mum. Yes send it.
In the lift. Yes send.
My phone died, sorry. Yes, send.
my battery died yesterday, sorry. send it
Position auf dem Rad gerade, daher kurz: ja, senden
I was sick yesterday. Please send it now.
had a power cut, sorry. yes send
just in case you're waiting for me: yes, send
in any case it's good, send it
got it, send it
understood, send it
Danke, erhalten. Bitte abschicken.
Bien reçu. Envoie.
yes, right, send it
Yeah. Right. Send it.
haha yes send it
lol ok send
The best, send it
Der Hammer, abschicken
Die Wucht, raus damit
My hero! Send it.
la bomba, mándalo
Le top, envoie
Das Beste, was ich gelesen hab. Abschicken.
What a beauty, send it
A gem. Send it.
The sooner the better, send it
My goodness that's good, send it
Time to send it
High time. Send it.
The clock is ticking, send it
die Zeit drängt, abschicken
Meine Güte, schon so spät, schick ab
Mein Akku ist gleich leer, schick ab
my battery is dying, send it
my bus is here, send it
mon bus arrive, envoie
mi bus ya llega, mándalo
Mein Bus kommt, abschicken
Doorbell, gotta go, yes send
The baby is crying, send it
Just read it and I'm happy. Send it.
Read it to my wife, we both laughed. Send it!
my kids laughed at the joke, send it
I showed it to Tom and I'm happy with it. Send it.
I asked my wife, I'm fine with it, send it
Mum would be proud. Send it.
she'll like it, send it
sie wird sich freuen, abschicken
elle va être contente, envoie
le va a gustar, mándalo
they were great, send it
he was a nice chap, send it
war ein nettes Gespräch, abschicken
c'était sympa, envoie
fue agradable, mándalo
I learned a lot. Send it.
It was a good talk, I really want the job. Send it.
hope I get the job! send it
Drück mir die Daumen! Abschicken.
Croise les doigts ! Envoie.
¡Deséame suerte! Mándalo.
nothing to fix, send it
nichts zu ändern, abschicken
rien à corriger, envoie
nada que corregir, mándalo
typo-free, send it
no spelling mistakes, send it
keine Rechtschreibfehler, abschicken
aucune coquille, envoie
ni una errata, mándalo
Not one mistake. Send it.
didn't spot any errors, send it
I see no errors, send it
proofread it, no typos, send it
All correct, send it
name's right, date's right, send it
Name stimmt, Datum stimmt, abschicken
le nom est juste, envoie
el nombre está bien, mándalo
title checked, send it
I've checked the title, send it
Thanks, this is lovely. Please go ahead and send it to Anna.
Very well put, thank you. You can send it.
I'm happy for this to go out.
Happy for you to send this.
Please go ahead.
Please proceed
Proceed, thanks.
You have my blessing, send it
You may send it as it is.
Send as is
send as-is
Fine as it is. Send it.
It's perfect as it is, send it off please
Please send this one off for me
Would you kindly send it?
yes kindly send
Let it go out.
Let her have it! Send.
Get it out the door
out it goes
off you pop
hit send
hit send please
press send
Send her the note
Send Anna the note, please
Yes to this, thanks
Consider it approved.
That's approved
This has my approval
I approve this
approved, send
ok to send
good to send
fine to send
cleared to send
OK, senden Sie es bitte.
Bitte so an Frau Schmidt senden.
Der Entwurf ist in Ordnung. Bitte versenden.
Ist in Ordnung so, bitte raus
Sie können das so verschicken, vielen Dank.
Freigabe erteilt
Von mir freigegeben.
Meinerseits freigegeben, danke
So kann es gehen.
Kann so gehen, danke
darf raus
ja passt so schicken
ja klar, schick
klar, raus damit
logo, schick ab
Ja mach, danke!
na klar, abschicken
unbedingt abschicken
Gern, bitte senden.
sehr gern, ab die Post
Ab die Post!
Feuer frei
Bitte so lassen und senden
Wunderbar. Bitte senden.
Toll geworden, danke. Abschicken bitte.
Bon pour envoi
Bon à envoyer
C'est bon pour moi, tu peux envoyer
Envoie tel quel
Je donne mon accord, envoyez.
Vous pouvez l'envoyer à Mme Schmidt.
Envoi validé
Validé, merci
Ok, tu peux l'envoyer
Parfait, envoie à Anna
Super, envoie !
C'est top, vas-y
oui vas-y envoie
ouais envoie
yes envoie
carrément, envoie
avec plaisir, envoie
volontiers, envoie
Mándalo tal cual
Así está bien, mándalo
Envíaselo a Anna, por favor
Puede enviarlo, gracias.
Doy mi visto bueno, envíalo
Tiene mi aprobación
Todo correcto, envíalo
Me parece perfecto. Envíelo.
Claro, mándalo
Por supuesto, envíalo
Con gusto, mándalo
Échale, mándalo
Órale, mándalo
ya mándalo porfa
sí mándalo plis
simón, mándalo
It's me, Robin. Send.
it's me again, yes send it
Soy Robin, mándalo
I'm a happy man. Send it.
I'm a fan of it. Send it.
My wife is asleep. Yes, send it.
His assistant was lovely. Send it.
I'm the happiest man alive, send it
Ich bin zufrieden. Abschicken.
Seine Assistentin war nett. Abschicken.
Je suis content. Envoie.
Sa collègue était sympa. Envoie.
Soy fan. Mándalo.
Su asistente fue muy amable. Mándalo.
Speaking for myself, yes, send it
Writing from the train, yes send it
Answering late, sorry. Send it.
The interview was yesterday, send it
interview went fine, send it
Das Gespräch war gestern, abschicken
L'entretien était hier, envoie
La entrevista fue ayer, mándalo
Exactly my tone, send it
just my style, send it
sounds like me, send it
c'est tout moi, envoie
suena a mí, mándalo
Love that you mention the boat, send it
the boat made me smile, send it
you remembered the boat! send it
You got her name right, send it
everything's in there, send it
alles drin, abschicken
tout y est, envoie
está todo, mándalo
es fehlt nichts, abschicken
rien ne manque, envoie
no falta nada, mándalo
warm and short, send it
warm und kurz, abschicken
court et chaleureux, envoie
corto y cálido, mándalo
I met Anna and she was great. Send it.
Anna is my favourite so far. Send the note.
I really liked Anna, send it
J'ai beaucoup aimé Anna, envoie
Me cayó muy bien Anna, mándalo
Feeling hopeful. Send.
nervous but ok, send it
bisschen nervös, aber ja, abschicken
un peu stressé mais oui, envoie
algo nervioso pero sí, mándalo
""".strip().splitlines()
AT_MOST = """
3|send the other one
3|send one of them
3|not all, just the important one
3|both
3|the last two are swapped, send
3|yes to the woman
3|1 or 3, your pick
3|everyone but
3|send Bob's to Anna and Anna's to Bob
3|swap 1 and 2 and send
3|Priya's is wrong, send
3|send them all except where the name is wrong
3|alle bis auf eine
3|die Damen ja
3|nur eine reicht
3|tauscht 1 und 2, dann raus
3|toutes sauf une
3|pas tous
3|celle de la dame
3|todos menos uno
3|solo uno
3|la de la chica
3|send 4
3 2|send 2 to Priya, hold 1 and 3 until I know more
3 1|1 yes, 2 maybe, 3 idk
3 1|Bob yes, the rest let me think
3 2|Priya ja, bei den anderen erst nochmal lesen
3 3|Anna oui, les deux autres pas encore
3 1|Bob sí, los otros aún no
2|Send it to Anna first, see what she says, then Bob
2|same text to both? no
2|why do both say the same thing, send
2|one to Bob only once Anna replies
2 2|Anna yes; Bob is the one who ghosted me
b|Yes. I mean the other Anna.
b|Yes, I meant Anna's
3|the plumber can come at 3, yes
3|um 2 passt, ja
2|see you at 2, yes
2|vers 2 c'est bon
""".strip().splitlines()
"""For how many it is, which may go at most, and the answer."""
EXACTLY = """
3|send all
3|yes to all three
3|all of them please
3|alle raus
3|alle drei bitte abschicken
3|toutes les trois, envoie
3|todos, mándalos
3 1 3|send 1 and 3
3 2|just Priya's please
3 1|Bob's yes, no to the others
3 2 3|2 und 3 raus
3 1|envoie celle de Bob
3 3|manda la de Anna
2|both please
2|beide abschicken
2 1|only Bob's, please
2|les deux, envoie
2|las dos, mándalas
""".strip().splitlines()
"""For how many it is, which are to go where not all are, and the answer."""


@pytest.mark.parametrize("at", range(0, len(NONE), 60))
def test_what_only_sounds_like_a_yes_releases_nothing(at: int) -> None:
    assert [text for text in NONE[at : at + 60] if _sends(text, ANNA)] == []


@pytest.mark.parametrize("at", range(0, len(PLAIN), 60))
def test_a_plain_yes_goes_at_once(at: int) -> None:
    assert [text for text in PLAIN[at : at + 60] if _sends(text, ANNA) != (1,)] == []


@pytest.mark.parametrize("line", AT_MOST)
def test_of_several_no_other_goes_than_is_meant(line: str) -> None:
    names, most, text = _of_several(line)
    assert set(_sends(text, names)) <= set(most)


@pytest.mark.parametrize("line", EXACTLY)
def test_of_several_those_go_that_are_meant(line: str) -> None:
    names, meant, text = _of_several(line)
    assert _sends(text, names) == (meant or tuple(range(1, len(names) + 1)))


def _of_several(line: str) -> tuple[tuple[str, ...], tuple[int, ...], str]:
    head, _, text = line.partition("|")
    count, *numbers = head.split()
    return PANELS[count], tuple(map(int, numbers)), text


def _sends(text: str, names: tuple[str, ...]) -> tuple[int, ...]:
    made = Answered("a voice", names, DAY, text.replace(" / ", "\n")).read()
    return () if isinstance(made, NotUnderstood) else made.sends
