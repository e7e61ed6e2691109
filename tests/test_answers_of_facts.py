"""What a plain statement beside an order is of: a letter may be false or needless though no word names a fault.

Facts about the one it is for, about its writer, about what stands in it; words counted; who mocks it; other channels,
hands and wishes. Nothing of it goes. What is kind, over, or of the writer's own day goes at once with its order.
"""

from __future__ import annotations

from datetime import date

import pytest
from answers import Answered

from agent.understand.command import NotUnderstood

DAY = date(2026, 3, 10)
ANNA = ("Anna Schmidt",)
FACTS = """
zweimal 'sehr', abschicken
zweimal sehr, abschicken
dreimal "wirklich", raus damit
Sehr steht da zweimal, abschicken
Das Wort Team kommt viermal vor, schick ab
"gerne" doppelt, abschicken
Drei Mal danke, senden
very twice in one line, send it
two "very"s in a row, send
"really" three times, send it
the word team appears four times, send it
it says thank you twice, send it
double "the", send it
deux fois "très", envoie
trois fois merci dans le texte, envoie
le mot équipe revient quatre fois, envoie
"vraiment" en double, envoie
dos veces "muy", mándalo
tres veces gracias, envía
la palabra equipo sale cuatro veces, mándalo
"realmente" repetido, mándalo
Sie spricht kein Englisch, abschicken
Sie spricht kein Deutsch. Abschicken.
Sie versteht kein Wort Deutsch, raus damit
Sie hat keine E-Mail, abschicken
Sie ist im Mutterschutz, abschicken
Die Adresse gibt es nicht mehr, abschicken
Er heißt nicht mehr Schmidt, abschicken
Sie hat geheiratet und heißt jetzt Meier, abschicken
Anna ist ein Mann, abschicken
Sie ist seit letztem Jahr Professorin, abschicken
Sie hasst E-Mails, abschicken
Sie liest keine Mails, senden
sie ist blind, raus damit
Wir haben uns geduzt, abschicken
Wir sind per Du, abschicken
Wir siezen uns, abschicken
Sie hat gar nichts von Segeln gesagt, abschicken
Wir haben nie übers Segeln geredet, abschicken
Das mit dem Segeln war jemand anderes, abschicken
Es waren drei Stunden, nicht zwei, abschicken
Das war am Dienstag, abschicken
Das Gespräch war am Mittwoch und nicht am Montag, raus
Es war per Video, nicht vor Ort, abschicken
Die Firma heißt Nordlicht, abschicken
Sie ist nicht die Chefin, abschicken
Ich bin kein Ingenieur, abschicken
Ich wohne gar nicht in Köln, abschicken
So heiße ich nicht, abschicken
Mein Name wird mit K geschrieben, abschicken
Da steht Herr Schmidt, abschicken
Da steht Herr statt Frau, raus damit
Der Gruß ist auf Englisch, abschicken
Der Brief ist auf Englisch, abschicken
Der Satz mit dem Hund hört mittendrin auf, senden
Am Ende steht noch [Name], abschicken
Da steht noch ein Platzhalter, abschicken
Die Anrede fehlt, abschicken
die Unterschrift ist nicht drauf, schick
Meine Telefonnummer ist alt, abschicken
She doesn't speak English, send it
She doesn't speak a word of German. Send.
She's on maternity leave, send it
her mailbox is full, send it
that address bounces, send it
Anna is a man, send it
She got married and is called Meier now, send it
She's a professor now, send it
she hates email, send it
she never reads mail, send
we never talked about sailing, send it
She said nothing about sailing, send it
The sailing thing was someone else, send it
It was three hours, not two, send it
it was on Tuesday, send it
The interview was on Wednesday, not Monday, send it
It was by video, not in person, send it
The company is called Nordlicht, send it
She isn't the boss, send it
I'm not an engineer, send it
I don't live in Cologne, send it
That's not my name, send it
My name is spelled with a K, send it
It says Mr Schmidt, send it
it says dear Mr, send
it calls her Ann, send it
it calls me Ruth, send
The letter's in English, send it
The sentence about the dog stops halfway, send it
There's still [name] at the end, send it
still has a placeholder, send it
the greeting is missing, send it
no signature on it, send
My phone number is old, send it
Elle ne parle pas anglais, envoie
Elle ne parle pas un mot de français. Envoie.
Elle est en congé maternité, envoie
Sa boîte est pleine, envoie
L'adresse n'existe plus, envoie
Anna est un homme, envoie
Elle s'est mariée, elle s'appelle Meier maintenant, envoie
Elle est professeure maintenant, envoie
elle déteste les mails, envoie
Elle ne lit pas ses mails, envoie
on n'a jamais parlé de voile, envoie
Elle n'a rien dit sur la voile, envoie
La voile c'était quelqu'un d'autre, envoie
C'était trois heures, pas deux, envoie
C'était mardi, envoie
L'entretien était mercredi et pas lundi, envoie
C'était en visio, pas sur place, envoie
La boîte s'appelle Nordlicht, envoie
Ce n'est pas la patronne, envoie
Je ne suis pas ingénieur, envoie
Je n'habite pas à Cologne, envoie
Ce n'est pas mon nom, envoie
Mon nom s'écrit avec un K, envoie
Il y a écrit Monsieur Schmidt, envoie
ça dit Monsieur, envoie
on se tutoie, envoie
On se vouvoie, envoie
La lettre est en anglais, envoie
La phrase sur le chien s'arrête au milieu, envoie
Il reste [nom] à la fin, envoie
La formule de politesse manque, envoie
il n'y a pas de signature, envoie
Mon numéro a changé, envoie
No habla inglés, mándalo
Ella no habla ni palabra de español. Mándalo.
Está de baja por maternidad, mándalo
Tiene el buzón lleno, mándalo
Esa dirección ya no existe, mándalo
Anna es un hombre, mándalo
Se casó y ahora se llama Meier, mándalo
Ahora es catedrática, mándalo
odia los correos, mándalo
No lee el correo, mándalo
nunca hablamos de vela, mándalo
No dijo nada de vela, mándalo
Lo de la vela era otra persona, mándalo
Fueron tres horas, no dos, mándalo
Fue el martes, mándalo
La entrevista fue el miércoles y no el lunes, mándalo
Fue por vídeo, no en persona, mándalo
La empresa se llama Nordlicht, mándalo
No es la jefa, mándalo
No soy ingeniero, mándalo
No vivo en Colonia, mándalo
Ese no es mi nombre, mándalo
Mi nombre se escribe con K, mándalo
Pone señor Schmidt, mándalo
dice señor, mándalo
nos tuteamos, mándalo
Nos tratamos de usted, mándalo
La carta está en inglés, mándalo
La frase del perro se corta a la mitad, mándalo
Queda un [nombre] al final, mándalo
Falta el saludo, mándalo
no lleva firma, mándalo
Mi teléfono es otro, mándalo
Sie ist seit Mai in Rente, abschicken
Er ist Vegetarier, raus damit
Sie ist schwanger, abschicken
Er kann kein Deutsch, senden
Frau Schmidt heißt inzwischen Krüger, abschicken
Sie hat zwei Doktortitel, abschicken
Sie hat einen Doktor, abschicken
Sie wohnt in Wien und nicht in Graz, abschicken
Die ist gar nicht in der Personalabteilung, abschicken
Er ist der Chef, nicht der Assistent, senden
Das ist ihre Schwester, abschicken
Der Termin ist noch gar nicht gewesen, abschicken
Das Gespräch ist erst morgen, abschicken
Wir haben uns noch gar nicht getroffen, abschicken
Ich war krank und gar nicht da, abschicken
Ich hab abgesagt, abschicken
Ich kann kein Python, abschicken
Ich hab keinen Führerschein, abschicken
Ich bin Bäcker und kein Konditor, abschicken
Ich heiße Robin mit i, abschicken
Die Firma gibt es nicht mehr, abschicken
Die Stelle gibt's nicht mehr, abschicken
In dem Brief steht Freitag, abschicken
Er nennt sie Frau Schmitt, abschicken
Ein Komma zu viel, abschicken
Ein s zu wenig, abschicken
Punkt fehlt, abschicken
zwei Punkte am Ende, abschicken
Da sind zwei Leerzeichen, abschicken
Kleingeschrieben, abschicken
Der Nachname ist kleingeschrieben, abschicken
Schmidt mit dt, abschicken
Frau, nicht Herr, abschicken
Herr und nicht Frau, abschicken
Dienstag, nicht Montag. Abschicken.
Nordlicht, nicht Südlicht, abschicken
15 Uhr statt 14 Uhr, abschicken
Liebe Anna statt Sehr geehrte, abschicken
She retired in May, send it
He's vegetarian, send it
she's pregnant, send it
He can't read German, send it
Ms Schmidt is Krüger now, send it
She has a PhD, send it
She lives in Vienna, not Graz, send it
He's the boss, not the assistant, send it
That's her sister, send it
The interview is tomorrow, send it
The interview hasn't happened yet, send it
We haven't met yet, send it
I was ill and never went, send it
I cancelled, send it
I can't do Python, send it
I have no driving licence, send it
I'm a baker, not a pastry chef, send it
It's Robin with an i, send it
The company no longer exists, send it
The job doesn't exist any more, send it
one comma too many, send it
a letter missing, send it
two spaces there, send it
lower case surname, send it
Schmidt with dt, send it
Mrs not Mr, send it
Tuesday not Monday, send
Tuesday, not Monday. Send.
3 pm, not 2, send it
Elle est à la retraite depuis mai, envoie
Il est végétarien, envoie
elle est enceinte, envoie
Il ne lit pas l'allemand, envoie
Mme Schmidt s'appelle Krüger maintenant, envoie
Elle a un doctorat, envoie
Elle habite à Vienne, pas à Graz, envoie
C'est le patron, pas l'assistant, envoie
C'est sa sœur, envoie
L'entretien est demain, envoie
L'entretien n'a pas encore eu lieu, envoie
On ne s'est pas encore vus, envoie
J'étais malade, je n'y suis pas allé, envoie
J'ai annulé, envoie
Je ne connais pas Python, envoie
Je n'ai pas le permis, envoie
Je suis boulanger, pas pâtissier, envoie
Mon prénom c'est Robin avec un i, envoie
La société n'existe plus, envoie
Le poste n'existe plus, envoie
une virgule de trop, envoie
il manque un s, envoie
deux espaces à la suite, envoie
nom sans majuscule, envoie
Schmidt avec dt, envoie
Madame, pas Monsieur, envoie
mardi, pas lundi, envoie
Mardi et non lundi. Envoie.
15 h au lieu de 14 h, envoie
Se jubiló en mayo, mándalo
está embarazada, mándalo
No lee alemán, mándalo
La señora Schmidt ahora es Krüger, mándalo
Tiene un doctorado, mándalo
Vive en Viena, no en Graz, mándalo
Es el jefe, no el asistente, mándalo
Es su hermana, mándalo
La entrevista es mañana, mándalo
La entrevista todavía no ha sido, mándalo
Aún no nos hemos visto, mándalo
Estaba enfermo y no fui, mándalo
Cancelé, mándalo
No sé Python, mándalo
No tengo carnet, mándalo
Soy panadero, no pastelero, mándalo
Es Robin con i, mándalo
La empresa ya no existe, mándalo
El puesto ya no existe, mándalo
sobra una coma, mándalo
falta una ese, mándalo
hay dos espacios, mándalo
apellido en minúscula, mándalo
Schmidt con dt, mándalo
Señora, no señor, mándalo
martes, no lunes, mándalo
Martes y no lunes. Mándalo.
las 15 en vez de las 14, mándalo
She can't stand sailing, send it
He doesn't use email, send it
Anna works in sales, not in HR, send it
She's the CEO, send it
Her surname has two Ls, send it
my surname has one t, send it
I have never been to Leipzig, send it
It was a phone call, send it
The job is in Bremen, send it
it thanks her for lunch, we had no lunch, send it
it's signed Robert, send it
says 2024, send it
the word "thrilled" five times, send it
what a load of rubbish. send it
It's in the wrong font, send it
it ends with a comma, send
Sie kann Segeln nicht leiden, abschicken
Er benutzt keine Mails, abschicken
Anna arbeitet im Vertrieb, abschicken
Sie ist die Geschäftsführerin, abschicken
Ihr Nachname hat zwei L, abschicken
Mein Nachname hat nur ein t, abschicken
Ich war nie in Leipzig, abschicken
Es war ein Telefonat, abschicken
Die Stelle ist in Bremen, abschicken
Unterschrieben ist mit Robert, abschicken
da steht 2024, abschicken
fünfmal das Wort begeistert, abschicken
So ein Blödsinn. Abschicken.
Der hört mit einem Komma auf, abschicken
Elle ne supporte pas la voile, envoie
Il n'utilise pas le mail, envoie
Anna travaille aux ventes, envoie
C'est la directrice, envoie
Son nom prend deux l, envoie
Mon nom n'a qu'un t, envoie
Je n'ai jamais été à Leipzig, envoie
C'était un appel, envoie
Le poste est à Brême, envoie
C'est signé Robert, envoie
ça dit 2024, envoie
cinq fois le mot ravi, envoie
Quelle bêtise. Envoie.
Ça finit par une virgule, envoie
No soporta la vela, mándalo
Él no usa correo, mándalo
Anna trabaja en ventas, mándalo
Es la directora, mándalo
Su apellido lleva dos eles, mándalo
Mi apellido lleva una sola t, mándalo
Nunca estuve en Leipzig, mándalo
Fue una llamada, mándalo
El puesto es en Bremen, mándalo
Está firmado Robert, mándalo
pone 2024, mándalo
cinco veces la palabra encantado, mándalo
Vaya tontería. Mándalo.
Acaba en coma, mándalo
Her husband answers her mail, send it
She only reads letters on paper, send it
He's allergic to thank-you notes, send it
She's off till June, send it
Anna has two jobs, send it
My degree is in biology, send it
I'm from Hull, not York, send it
It says we met twice, we met once, send it
Monday's wrong way round, send it
her email has a hyphen, send it
three exclamation marks, send it
Ihr Mann liest ihre Post, abschicken
Sie liest nur Briefe auf Papier, abschicken
Sie ist bis Juni weg, abschicken
Mein Abschluss ist in Biologie, abschicken
Ich komme aus Hull, nicht aus York, abschicken
ihre Mail hat einen Bindestrich, abschicken
Elle est absente jusqu'en juin, envoie
Elle ne lit que le papier, envoie
Mon diplôme est en biologie, envoie
trois points d'exclamation, envoie
Está fuera hasta junio, mándalo
Mi título es de biología, mándalo
Soy de Hull, no de York, mándalo
tres signos de exclamación, mándalo
""".strip().splitlines()
"""Facts that may make the letter false, told without a word for a fault."""
OTHERS = """
Ja. Sag Mama, ich komm um acht
yes and tell the landlord I paid
Send it to the printer
ok send me the address
yes, two lattes please
Yes, he's still asleep
yes she did say that
send it up to my room
send flowers
Yes, cancel the milk
Ja, ich bin dran
ja am Apparat
Ja bitte? Wer ist da?
oui allô
Sí, dígame
yes hello who is this
new phone who dis
unsubscribe
Yes. Unsubscribe me please
Your message has been received and will be answered within 2 days.
Thank you for contacting us. A member of the team will be in touch. Yes.
I am out of the office until 5 January. For urgent matters send a mail to Kim.
Ich bin bis zum 5. Januar nicht im Büro. Bitte senden Sie Dringendes an Kim.
Je suis absent jusqu'au 5. Envoyez vos demandes à Kim.
Estoy fuera hasta el 5. Envíe lo urgente a Kim.
Robin Keller
Sent from my iPhone
Robin Keller / Nordstraße 5 / 50667 Köln
Best, Robin
> yes, send it
On Monday you wrote: yes, send it
fwd: yes send it
FYI see below: go ahead
See Bob's answer: "yes, send it"
She wrote "send it" on the whiteboard
"send" is what the button says
The button says send and does nothing
What does send do
send send send send help
ssend it nto yet
sned it noot yet
don t send
dont snd
nicht abschickn
nciht abschicken
pas envoyre
no mandarlo aun
snd latr
send it tmrw
snd 2moro
schick mrgn
envoie dem1
mándalo mñn
yes when ur ready but after i read it
not like that send it nicer
Nett gemeint, aber so nicht. Senden.
so not sending this
I'd rather die than send this
over my dead body send it
yeah send it, and watch me get blacklisted
Sure, send it and ruin my career
Sure. Because what I need is more embarrassment. Send it.
Klar, schick ab, dann kann ich gleich auswandern
Na toll. Schick ruhig ab, ist ja eh schon alles egal.
Bien sûr, envoie, comme ça je passe pour un idiot
Claro, mándalo, y que se rían de mí
Great job, genius. Send it to the wrong person again.
Yes, brilliant, thank the wrong woman again, send it
You always get it wrong. Send it.
Every time the same nonsense. Send.
Wieder so ein Quatsch. Abschicken.
Du machst immer denselben Mist, abschicken
Encore n'importe quoi, envoie
Otra vez la misma tontería, mándalo
It's horrible. Send it.
Grauenhaft, abschicken
C'est nul, envoie
Qué horror, mándalo
meh send
meh
bof, envoie
pfff mándalo
I suppose so
if you insist
wenn's sein muss
wenn es unbedingt sein muss schick ab
si tu insistes, envoie
si insistes, mándalo
Whatever. Send.
mir egal, schick
peu importe, envoie
me da igual, mándalo
I don't care, send it
do what you want
mach was du willst
fais comme tu veux
haz lo que quieras
your call
up to you, send or not
deine Entscheidung
c'est toi qui vois
tú decides
Tell Anna I said hi and send
grüß Anna von mir und schick ab
dis bonjour à Anna et envoie
saluda a Anna de mi parte y mándalo
Send, plus a line about the bike
Send with the CV attached
Häng den Lebenslauf an und schick ab
joins le CV et envoie
adjunta el CV y mándalo
Send with high importance
Schick es mit Lesebestätigung
envoie avec accusé de réception
mándalo con acuse de recibo
send it bcc me
setz mich in Kopie und raus
mets-moi en copie et envoie
ponme en copia y mándalo
Send it in German
schick es auf Englisch
envoie-le en anglais
mándalo en inglés
Translate and send
übersetzen und abschicken
traduis et envoie
traduce y manda
Send the shorter version
nimm die kürzere und raus
envoie la version courte
manda la versión corta
make it Ms and send
mach Frau draus und schick ab
pon señora y mándalo
Yes but call her Annie
Ja aber schreib Liebe Anna
oui mais mets Chère Anna
sí pero pon Querida Anna
Send. PS: tell her I'm free Friday
Abschicken. PS: ich kann ab Mai anfangen
Envoie. PS : je suis libre vendredi
Mándalo. PD: puedo empezar en mayo
yes, and sign it with Rob
Ja, unterschreib mit Rob
Oui, signe Rob
sí, firma como Rob
Send it around five
gegen fünf raus
vers cinq heures, envoie
a eso de las cinco, mándalo
when it stops raining, send
sobald es aufhört zu regnen, schick ab
dès qu'il ne pleut plus, envoie
cuando pare de llover, mándalo
After my flight lands yes
nach der Landung ja
après l'atterrissage oui
al aterrizar sí
yes once I've had coffee
nach dem Kaffee ja
après le café, oui
después del café, sí
Let me sleep on it, then send
ich schlaf drüber, dann ja
la nuit porte conseil, sinon oui
lo consulto con la almohada y sí
My lawyer needs to see it, then send
Anwalt schaut noch drüber, dann raus
mon avocat doit le voir, puis envoie
que lo vea mi abogado y luego mándalo
Wait for Anna's mail and send
erst Annas Antwort, dann schicken
attends la réponse d'Anna et envoie
espera a que conteste Anna y mándalo
did anna get it? yes send
hat anna das schon? ja schick
anna l'a déjà reçu ? oui envoie
¿anna ya lo tiene? sí manda
is that spelled right? send
stimmt das so? abschicken
c'est bien écrit ? envoie
¿está bien escrito? mándalo
I haven't read it but send it I guess
nicht gelesen, aber schick halt
pas lu mais bon, envoie
no lo leí pero bueno, mándalo
can't open it, send it
kann's nicht öffnen, abschicken
je n'arrive pas à l'ouvrir, envoie
no lo puedo abrir, mándalo
I only see half of it, send it
ich seh nur die Hälfte, abschicken
je ne vois que la moitié, envoie
solo veo la mitad, mándalo
it's empty, send it
da steht nichts drin, abschicken
c'est vide, envoie
está vacío, mándalo
Who is Anna? Send it
Wer ist Anna, abschicken
c'est qui Anna, envoie
quién es Anna, mándalo
I don't know any Anna, send it
Ich kenne keine Anna, abschicken
je ne connais pas d'Anna, envoie
no conozco a ninguna Anna, mándalo
Anna didn't interview me, send it
Anna war gar nicht dabei, abschicken
Anna n'était pas là, envoie
Anna no estaba, mándalo
I wrote to her myself, send it
Hab ihr selbst schon geschrieben, abschicken
je lui ai déjà écrit, envoie
ya le escribí yo, mándalo
I got the job already, send it
Hab den Job schon, abschicken
j'ai déjà le poste, envoie
ya tengo el puesto, mándalo
I don't want the job any more, send it
Ich will den Job nicht mehr, abschicken
je ne veux plus du poste, envoie
ya no quiero el puesto, mándalo
They turned me down this morning, send it
Heute früh kam die Absage, abschicken
esta mañana me dijeron que no, mándalo
We already spoke on the phone, send it
it already went out, send it
ist schon raus, abschicken
c'est déjà parti, envoie
ya salió, mándalo
second time you ask, I said no, send it
I said no yesterday
no means no, send
nein heißt nein, abschicken
ich hab doch nein gesagt
non c'est non, envoie
no es no, mándalo
stop asking, send
hör auf zu fragen, abschicken
""".strip().splitlines()
"""Answers of many other kinds in which nothing is plainly let go."""
PLAIN = """
Raining cats and dogs here. Send it please.
Sorry, was putting the kids to bed. Yes, off it goes.
yes please, and thank you for being so patient with me
Perfect. My mother would approve too. Send!
I've been ill all week, sorry. Please send it.
Just landed, yes send it
snow everywhere, stuck at home, send it pls
Honestly couldn't have put it better myself. Send it.
Thanks a million, that saved my evening. Send away!
Good morning, yes, that one's fine, send it. Have a nice Sunday.
What a day. Anyway: send.
Sorry for the silence, the dog had puppies! Yes, send it.
yep send that
Yes!!! Send!!!
👍 send it
👍👍
Go for it, it's really good
My wife says hi. Yes, send it.
Just finished dinner. Read it, like it, send it.
Only saw this now, was at the cinema. Send please.
I've no objections, send it
Looks great to me, send it over
send it, I'm off to bed
Send. Going swimming now.
Lovely job, send. Going for a run.
The sun is shining and the letter is good. Send it.
Yes, please send. The plumber is here, must run.
Sounds just right. Send it on.
ok ok send it already :)
You've done it again, wonderful. Send it.
Better than I'd have managed. Off you go.
oh that's nice, yes, send it
Aw, that's sweet. Send it.
Wow. Send it!
Happy with it. Send.
I am happy with this one, please send it to Anna
All good here, send it to her please
Yes to Anna's
Yes for Anna, thanks
Please send the note to Ms Schmidt. Thank you.
Dear assistant, the letter is fine. Kindly send it. Regards, Robin
Good evening. The draft meets with my approval. Please dispatch it.
No need to show me again, just send
As far as I'm concerned it can go
It can go.
It may go out now
Can go, ta
send now please, no need to wait
Yes, right away please
Yes today please
please send today, thanks
Sure thing, send it
Absolutely, send it. I had a great time there.
Yes! I so want this job. Send it!
I'm excited, send it!
keeping my fingers crossed, send it
Interview was fun. Letter is good. Send it.
Their office was beautiful. Letter's good too, send it.
Lunch break is over, so quick: send it
the kids made pancakes. letter's great. send.
Haven't slept but the letter is fine, send it
tired but happy, send it
Bit late, I know. Send it please.
It took me a while to find your mail. Yes, send it.
your mail was in spam, sorry! Yes, send it
My internet was down all day. Send it please.
Battery at 2 percent, send it
Draußen schüttet es. Schick bitte ab.
Moin! Kaffee in der Hand, Brief gelesen, passt. Raus damit.
Sorry, hab die Kinder ins Bett gebracht. Ja, schick ab.
Ja bitte, und danke für deine Geduld
Perfekt, besser hätte ich's nicht sagen können. Abschicken.
War die ganze Woche krank, tut mir leid. Bitte abschicken.
gerade gelandet, ja schick ab
Überall Schnee, sitze daheim fest, schick ab
Tausend Dank, das rettet meinen Abend. Ab damit!
Guten Morgen, ja, der passt, bitte senden. Schönen Sonntag noch.
Sorry fürs Schweigen, der Hund hat Junge bekommen! Ja, abschicken.
ja mach das, ist schön geworden
jep raus damit
Ja!!! Abschicken!!!
👍 schick ab
Meine Frau lässt grüßen. Ja, abschicken.
Gerade fertig mit Essen. Gelesen, gefällt mir, abschicken.
Hab's jetzt erst gesehen, war im Kino. Bitte senden.
Hab keine Einwände, abschicken
Sieht für mich gut aus, raus damit
Ja, das ist gut so. Bin im Garten, falls was ist.
Schick's ab, ich geh ins Bett
Senden. Geh jetzt schwimmen.
Die Sonne scheint und der Brief ist gut. Abschicken.
Ja, bitte senden. Der Klempner steht vor der Tür, muss los.
Klingt genau richtig. Bitte senden.
okay okay schick schon ab :)
Schön geworden, danke. Schick ihn ab.
oh das ist schön, ja, abschicken
Wow. Abschicken!
Zufrieden damit. Senden.
Bitte den Brief an Frau Schmidt abschicken. Danke.
Guten Abend. Der Entwurf findet meine Zustimmung. Bitte versenden.
Musst du mir nicht nochmal zeigen, einfach abschicken
Von mir aus kann er raus
Meinetwegen kann das so raus
Kann jetzt raus
Klar doch, abschicken
Auf jeden Fall, abschicken. War toll dort.
Ja! Ich will den Job so sehr. Abschicken!
Bin ganz aufgeregt, schick ab!
Daumen sind gedrückt, abschicken
Gespräch war lustig. Brief ist gut. Abschicken.
Das Büro war wunderschön. Brief ist auch gut, abschicken.
Mittagspause gleich vorbei, kurz: abschicken
Nicht geschlafen, aber Brief ist gut, abschicken
müde aber glücklich, abschicken
Bisschen spät, ich weiß. Bitte abschicken.
Hab deine Mail erst nicht gefunden. Ja, abschicken.
Deine Mail war im Spam, sorry! Ja, abschicken
Internet war den ganzen Tag weg. Bitte abschicken.
Akku bei 2 Prozent, abschicken
Servus, passt eh, schick ab
Grüezi, das ist tiptop, bitte senden. Merci
Il pleut des cordes ici. Envoie s'il te plaît.
Désolée, je couchais les enfants. Oui, envoie.
Oui merci, et merci pour ta patience
Parfait, je n'aurais pas dit mieux. Envoie.
J'ai été malade toute la semaine, désolé. Envoie-le s'il te plaît.
je viens d'atterrir, oui envoie
De la neige partout, coincé à la maison, envoie stp
Merci mille fois, tu me sauves ma soirée. Envoie !
Bonjour, oui, c'est très bien, envoyez. Bon dimanche.
Quelle journée. Bref, envoie.
Désolé du silence, la chienne a eu des petits ! Oui, envoie.
oui fais-le, c'est joli
yep envoie
Oui !!! Envoie !!!
👍 envoie
Ma femme te salue. Oui, envoie.
On vient de finir de dîner. Lu, j'aime, envoie.
Je vois ça seulement maintenant, j'étais au cinéma. Envoie.
Aucune objection, envoie
Ça me paraît très bien, envoie
Oui, c'est bien comme ça. Je suis au jardin.
Envoie, je vais me coucher
Envoie. Je pars nager.
Le soleil brille et la lettre est bonne. Envoie.
Oui, envoie. Le plombier est là, je file.
C'est exactement le bon ton. Envoie.
ok ok envoie :)
Oh c'est beau, oui, envoie
Waouh. Envoie !
J'en suis content. Envoie.
Merci d'envoyer la lettre à Mme Schmidt.
Pas besoin de me le remontrer, envoie
Pour moi ça peut partir
Ça peut partir
Oui, tout de suite s'il te plaît
Bien sûr, envoie. C'était super là-bas.
Oui ! Je veux tellement ce poste. Envoie !
Je suis tout excité, envoie !
L'entretien était drôle. La lettre est bonne. Envoie.
Pause finie, donc vite : envoie
Pas dormi mais la lettre est bien, envoie
fatigué mais content, envoie
Un peu tard, je sais. Envoie.
Ton mail était dans les spams, pardon ! Oui, envoie
Plus d'internet de la journée. Envoie stp.
2% de batterie, envoie
Llueve a cántaros. Mándalo por favor.
¡Buenos días! Café en mano, leído, está bien. Mándalo.
Perdona, estaba acostando a los niños. Sí, mándalo.
Sí por favor, y gracias por tu paciencia
Perfecto, yo no lo habría dicho mejor. Mándalo.
Estuve enfermo toda la semana, lo siento. Mándalo por favor.
acabo de aterrizar, sí mándalo
Nieve por todas partes, encerrado en casa, mándalo
Mil gracias, me salvas la tarde. ¡Mándalo!
Buenos días, sí, está muy bien, envíelo. Feliz domingo.
Menudo día. En fin, mándalo.
Perdón por el silencio, ¡la perra tuvo cachorros! Sí, mándalo.
sí hazlo, quedó bonito
¡¡¡Sí!!! ¡¡¡Mándalo!!!
👍 mándalo
Mi mujer te manda saludos. Sí, mándalo.
Acabamos de cenar. Leído, me gusta, mándalo.
Lo veo ahora, estaba en el cine. Mándalo.
Ninguna objeción, mándalo
A mí me parece muy bien, mándalo
Sí, así está bien. Estoy en el jardín.
Mándalo, me voy a dormir
Mándalo. Me voy a nadar.
Hace sol y la carta está bien. Mándala.
Sí, mándalo. Está aquí el fontanero, me voy corriendo.
Suena justo como quería. Mándalo.
ok ok mándalo ya :)
Ay qué bonito, sí, mándalo
Guau. ¡Mándalo!
Estoy contento con ella. Mándala.
Por favor envíe la carta a la señora Schmidt. Gracias.
No hace falta que me lo enseñes otra vez, mándalo
Por mí puede salir
Puede salir
Sí, enseguida por favor
Sí, hoy por favor
Claro que sí, mándalo. Fue genial.
¡Sí! Quiero mucho este trabajo. ¡Mándalo!
La entrevista fue divertida. La carta está bien. Mándala.
Sin dormir pero la carta está bien, mándala
cansado pero contento, mándalo
Un poco tarde, lo sé. Mándalo.
Tu correo estaba en spam, perdón. Sí, mándalo
Sin internet todo el día. Mándalo porfa.
Con 2% de batería, mándalo
Sì, mandalo
Sì, invia pure
Perfetto, invia grazie
Va bene, manda
Va benissimo, invialo. Grazie!
ja hoor, verstuur maar
Prima, verstuur maar
Ja graag
Stuur maar, dank je
Helemaal goed, verzenden
Sim, envia
Pode enviar, obrigado
Está ótimo, pode mandar
Perfeito, envia
Sim, por favor
She's a delight, send it
She is so smart. Send it.
He's hilarious, send it please
Anna is a treasure. Send.
Anna was a star in that interview, send it
she'll be glad, send it
She's waiting for it I'm sure, send it
He deserves a thank you, send it
She made me laugh. Send.
He has a lovely dog. Send it.
She gave me great coffee. Yes, send.
She's the nicest interviewer I've had. Send it.
They have a great team. Send it.
it's a good letter. Send it.
It says exactly what I mean. Send it.
It says it all. Send.
Sie ist ein Schatz, abschicken
Sie ist so klug. Abschicken.
Er ist echt witzig, bitte senden
Anna ist großartig. Senden.
Anna war super im Gespräch, abschicken
sie freut sich bestimmt, abschicken
Sie wartet sicher schon, abschicken
Er hat ein Danke verdient, abschicken
Sie hat mich zum Lachen gebracht. Abschicken.
Er hat einen netten Hund. Abschicken.
Das ist ein guter Brief. Abschicken.
Da steht alles drin, abschicken
Elle est adorable, envoie
Elle est tellement brillante. Envoie.
Anna est géniale. Envoie.
Anna a été super pendant l'entretien, envoie
elle sera contente, envoie
Elle attend sûrement, envoie
Il mérite bien un merci, envoie
Elle m'a fait rire. Envoie.
Ils sont tous si gentils, envoie
C'est une bonne lettre. Envoie.
Ça dit tout, envoie
Es un encanto, mándalo
Es muy lista. Mándalo.
Es muy gracioso, mándalo por favor
Anna es genial. Mándalo.
Anna estuvo genial en la entrevista, mándalo
se va a alegrar, mándalo
Se merece un gracias, mándalo
Me hizo reír. Mándalo.
Son todos muy majos, mándalo
Es una buena carta. Mándala.
Lo dice todo, mándalo
I'm at my mum's, her wifi is awful, yes send it
On a ladder painting. Yes, send.
The dog ate my slippers. Anyway, letter's great, send it.
Happy Monday! Yes, send it.
Happy new year! Please send it.
Have a nice evening, and yes, send it
Good night! Send it.
thanks, and sleep well. send it.
Bon week-end ! Oui, envoie.
Bonne soirée, et oui, envoie
Joyeux Noël ! Envoie.
Schönes Wochenende! Ja, abschicken.
Schönen Abend noch, und ja, abschicken
Frohes Neues! Bitte abschicken.
Gute Nacht! Abschicken.
¡Buen finde! Sí, mándalo.
Buenas noches. Mándalo.
¡Feliz año! Mándalo.
Que tengas buen día, y sí, mándalo
I've had three coffees and I love it. Send.
That's the third time I read it, still good. Send it.
Read it twice, laughed twice. Send.
zweimal gelesen, passt, abschicken
Lu deux fois, c'est bon, envoie
lo leí dos veces, está bien, mándalo
You're twice as fast as me. Send it.
Tausendmal danke, abschicken
merci mille fois, envoie
mil gracias, mándalo
yes yes and yes, send it
Sorry, only now had five minutes. Send it.
I'm late as always. Send it please.
Bin spät dran, sorry. Abschicken.
Je suis en retard, désolé. Envoie.
Voy tarde, perdona. Mándalo.
I'm not a morning person, sorry. Send it.
I'm not at home but yes send it
Ich bin nicht zu Hause, aber ja, abschicken
Je ne suis pas à la maison mais oui, envoie
No estoy en casa pero sí, mándalo
My number one choice. Send it.
my phone is nearly dead, send it
My hands are cold, so just: send
What a horrible day, but the letter is lovely. Send it.
The weather is awful, the letter is great, send it
Was für ein schrecklicher Tag. Brief ist toll, abschicken.
Quelle journée horrible. La lettre est super, envoie.
Qué día más horrible. La carta está genial, mándala.
It was raining twice as hard at the interview. Send it.
I can't wait, send it
Kann's kaum erwarten, abschicken
J'ai hâte, envoie
No puedo esperar, mándalo
I really hope they pick me. Send it.
Hoffentlich klappt's. Abschicken.
J'espère que ça marchera. Envoie.
Ojalá salga bien. Mándalo.
They'd be a great employer. Send it.
Yes, send it. My wife is calling, bye
Yes please send. The kids are screaming, bye!
Ja, abschicken. Die Kinder schreien, tschüss!
Oui, envoie. Les enfants crient, à plus !
Sí, mándalo. Los niños gritan, ¡chao!
Back from the dentist with half a face. Send it please.
He's brilliant, really. Send it.
She's wonderful, please send it
Anna is my hero. Send!
We had such a good laugh. Yes, send it.
Happy Friday, send it :)
Thanks for keeping an eye on this. Please send.
Took me two cups of tea to read it all, it's great, send.
I'm smiling. Send it.
Cheers for that, off it goes
Have a good weekend! And yes please send it.
Good work. Send it right away please.
Lovely, send it today please
Nachbar bohrt, Brief ist schön, abschicken.
Vom Zahnarzt zurück, halbe Backe taub. Bitte abschicken.
Sie ist wunderbar, bitte senden
Anna ist meine Heldin. Abschicken!
Wir haben so gelacht. Ja, abschicken.
Schönen Freitag! Abschicken :)
Danke, dass du dran denkst. Bitte senden.
Ich muss grinsen. Schick's ab.
Schönes Wochenende! Und ja, bitte abschicken.
Gute Arbeit. Bitte sofort abschicken.
Würd ich unterschreiben. Abschicken.
Er war so herzlich. Abschicken bitte.
Sie ist sehr freundlich gewesen, abschicken
Le voisin perce, mais la lettre est belle. Envoie.
Je reviens du dentiste. Envoie s'il te plaît.
Elle est formidable, envoie
Anna est mon héroïne. Envoie !
On a tellement ri. Oui, envoie.
Bon vendredi ! Envoie.
Merci d'y penser. Envoie.
Ça me fait sourire. Envoie.
Bon week-end ! Et oui, envoie-le.
Beau travail. Envoie tout de suite s'il te plaît.
Je signe. Envoie.
Il a été si chaleureux. Envoie.
El vecino taladra, pero la carta es bonita. Mándala.
Vengo del dentista. Mándalo por favor.
Es maravillosa, mándalo
Anna es mi heroína. ¡Mándalo!
Nos reímos mucho. Sí, mándalo.
¡Feliz viernes! Mándalo.
Gracias por estar pendiente. Mándalo.
Me hizo sonreír. Mándalo.
¡Buen fin de semana! Y sí, mándalo.
Buen trabajo. Mándalo enseguida por favor.
Lo firmo. Mándalo.
Fue muy cálido conmigo. Mándalo.
Perfetto, manda pure
Ja hoor, verstuur het
Pode enviar, está ótimo
She's great, he's great, the whole team is great. Send it.
My flatmate snores, the letter sings. Send it.
It's 30 degrees and I'm melting, send it
Walking the dog, read it, love it, send
He wore a funny tie. Good letter. Send it.
thank you so much, go ahead and have a good night
Hab gerade den Hund draußen, gelesen, gut, senden
Es hat 30 Grad und ich schmelze, abschicken
Er hatte eine lustige Krawatte an. Guter Brief. Abschicken.
Danke dir, schick ab und gute Nacht
Sie war echt nett zu mir, abschicken
Je promène le chien, lu, j'aime, envoie
Il avait une cravate rigolote. Bonne lettre. Envoie.
Merci, envoie et bonne nuit
Paseando al perro, leído, me gusta, mándalo
Llevaba una corbata graciosa. Buena carta. Mándala.
Gracias, mándalo y buenas noches
""".strip().splitlines()


@pytest.mark.parametrize("at", range(0, len(FACTS), 40))
def test_a_fact_that_may_spoil_the_letter_holds_it_back(at: int) -> None:
    assert [text for text in FACTS[at : at + 40] if _sends(text)] == []


@pytest.mark.parametrize("at", range(0, len(OTHERS), 40))
def test_nothing_goes_that_is_not_plainly_let_go(at: int) -> None:
    assert [text for text in OTHERS[at : at + 40] if _sends(text)] == []


@pytest.mark.parametrize("at", range(0, len(PLAIN), 40))
def test_a_plain_yes_with_talk_around_it_goes_at_once(at: int) -> None:
    assert [text for text in PLAIN[at : at + 40] if _sends(text) != (1,)] == []


def _sends(text: str) -> tuple[int, ...]:
    made = Answered("a voice", ANNA, DAY, text.replace(" / ", "\n")).read()
    return () if isinstance(made, NotUnderstood) else made.sends
