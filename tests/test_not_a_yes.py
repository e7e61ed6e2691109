"""What sounds like a yes and is none releases nothing: theirs, a question, another text, another receiver, a figure of
speech, a no in other words. And what is the owner's own yes does."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from answers import Answered

from agent.understand.command import NotUnderstood

DAY = date(2026, 3, 10)
PANEL = ("Bob Lee", "Priya Nair", "Anna Schmidt")
NONE = """
Not yet, I still need to think about whether to send it.
I'd send it if it were shorter.
Would you send this as it stands?
Looks good but I am not sure about Tuesday.
Sending this feels wrong.
Can you send me the text again as plain text?
Send it to me first please.
Please send the second one back to me in German.
If Bob has not answered by Friday, send.
Send it once I have talked to Anna.
I was going to say yes but then she rang me.
Yes, I got your mail. Let me look tonight.
ok will look later
Yes? What's this about?
Great, and who is Priya?
That's fine for Bob but I don't recall meeting Priya at all
Good draft. My wife is reading it now.
Perfect timing, I was just thinking of them. Give me an hour.
Yep saw it
Go ahead and remove the second paragraph
Approved? By whom?
Thumbs up for the tone, thumbs down for the facts.
Is it ok to send this so late?
Ship it tomorrow after my call with them, unless they write
Send? Hmm.
do not under any circumstances send this
I'd rather you didn't send this
Send nothing until I say so
please hold
Don't hesitate to remind me to send it
Why would I send this to him?
He already sent me an answer, so yes, interesting.
Ja, hab ich gesehen.
Ja, aber nicht so.
Gut, aber "Frau Doktor" bitte.
Passt noch nicht ganz.
Schick mir das bitte nochmal heute Abend.
Noch nicht abschicken, ich warte auf ihre Antwort.
Kann das raus? Weiß nicht.
Würde ich so nicht senden.
Senden erst, wenn ich zurück bin.
Geht klar, schau ich mir morgen an.
Von mir aus ja, aber frag bitte erst nochmal nach ihrem Titel.
Ist das nicht zu früh zum Absenden?
Oui, bien reçu, je regarde ce soir.
Oui mais pas comme ça.
Pas encore.
Envoie-moi d'abord une version plus courte.
Je ne suis pas sûr de vouloir envoyer ça.
D'accord, je relis demain.
Est-ce que ça part tout seul ?
C'est bon, j'ai vu. À plus tard.
Sí, ya lo vi, luego te digo.
Todavía no lo mandes.
Mándamelo a mí primero.
Está bien escrito, pero falta lo del proyecto.
Vale, lo miro mañana.
¿Lo envías tú o lo envío yo?
Si no contesta hoy, envíalo.
Casi perfecto.
Almost there.
I sent it myself already.
I've just sent her a note from my phone so no need
ok thanks for the heads up
OK Google, send message
Yes to the question you asked yesterday, not to this.
Fine. Whatever. I'm at the hospital.
👍🤔
👎
yes - no wait
Y u no shorter
Good grief no
Great, another one. Bin it.
That works for me on Thursday.
Correct the name and it's good to go.
Good to go once the name is corrected
All good here, on holiday til Monday!
Sure, if you think the second line isn't pushy?
I accept the offer they made, so
Tell her yes.
Say yes to her invitation but not with this mail
It's a yes from them!
Great news: they said yes!!
"Send" is what I would say if the greeting were right.
approve is the wrong word here
Auto-reply: I am away. Send urgent matters to my colleague.
Read receipt: yes
send help
send regrets instead
Send my regards to Bob when it goes
Mine is ready, is yours?
Send it by post, not mail.
please forward this to my husband for approval
Einen von beiden können Sie gern verschicken.
One of the two can go.
Send either of them.
L'un des deux peut partir.
Uno de los dos puede salir.
Du kannst eine davon rausschicken
It's a yes from Anna
A yes from their side!
a big yes from Globex
Yes from HR this morning
Yes, from Anna.
Big yes from the team yesterday
ok from their lawyer
Green light from them
Got a yes from Bob
Approved by Bob
approved by their board
Ein Ja von denen!
Ja von der Personalabteilung
Zusage von Globex!
Ja von ihr
C'est un oui de leur part !
Oui de la part de Bob
Es un sí de su parte
Sí de parte de ellos
Un sí de Anna
Would you send it?
Would you send this one?
Would you send that to your own boss?
would you send it like that
Would you say yes to this?
Would you approve this?
Würdest du das so abschicken?
Würden Sie das senden?
Vous l'enverriez tel quel ?
Tu l'enverrais ?
¿Lo enviarías así?
¿Tú lo mandarías?
Should I send it?
Should we send this?
Shall we send it?
Do we send it?
Do you send it now?
Do you send it or do I?
Are you sending it?
Will you send it?
Will this be sent?
Send it, would you say?
You'd send this?
You would send this?
Soll das raus?
Schickst du das?
Schicken wir das?
On envoie ?
On l'envoie ?
Tu envoies ?
¿Lo mandamos?
¿Se envía?
Approved by the works council yesterday
ok by her
It is a go from the hiring team
Genehmigt vom Chef
Freigabe vom Vorstand!
Ein klares Ja vom Team
Approuvé par la direction
Un grand oui de leur côté
Aprobado por ellos
Un sí rotundo del equipo
Visto bueno de la directora
Don't you dare send it
No way this goes out
Over my dead body.
No need to send this
No point sending that
There's no point in sending this one
Too late to send this now
Too late, they've decided
That's the wrong one to send
Nothing to send here
I'd hate to send this
I refuse to send it
Better send nothing
Send less
Send the other version
Send the shorter one
Send the old text
Send the one from yesterday
Send, but to Anna Schmidt
Send it to bob@other.example
Send at 5
Send around lunchtime
Send after work
Send twice
Send weekly
Send with attachment
Send with my CV attached
Send in German
Send as PDF
Send without the last line
Send minus the second paragraph
Send sans the PS
Send but fix the typo
Send all but one
Send most of it
Send half
Send only the greeting
Send the picture too
Send it with a link to my site
send to both addresses
send to his private address
send CC Anna
send to all of them and to HR
Yes but make it shorter
Yes but change the greeting
Yes, with the German version
Yes I remember him
Yes that was a good interview
Yes I had a good time with Bob
Yes, he mentioned that
Yes she has a dog
Yes he is a doctor, change the greeting
Yes I am still interested
Yes I would love to work there
Yes I'd take the job
Yes I will be there on Monday
Yes I can come Thursday at 10
Yes, 10 am suits me fine.
Yes please, two tickets
Ja bitte, zwei Karten
Oui, deux billets
Sí, tres entradas
OK see you there
OK will do
OK I will send it
OK I'll write to him
Okay leave it with me
okay, never mind
okay forget it
OK boomer
Right, I'll do that
Right then, tomorrow
Perfect, but not for him
Perfect English? I doubt it.
Perfect, except for the end
Go to sleep
Go home
Go on, tell me why
Go on holiday? Yes!
Go figure
go easy on the praise
go through it again
Do it yourself
Do it again
Do it properly
Do it in French
Do it like last time
Do you do it by yourself?
Fine, be that way
Fine print missing
Fine for tomorrow
Great talk, terrible draft
Great, I got the job!
Good luck with that
Good one haha
Good try
good, next
good but long
Next please
Same again
Same as last time
Ditto
Likewise
Ready when you are
Ready? Not me
Ready tomorrow
nearly ready
Confirmed for Tuesday 10 am, thanks!
I confirm my attendance
I confirm the appointment
I accept the invitation
I accept your offer
I agree with Bob
I agree with her about the budget
I agree to the terms
Agreed, he was rude
Agreed salary was 70k
Approved vendor list attached
Release date is Friday
ship has sailed
That ship has sailed.
Launch is on Friday
Fire him
Fire away with questions
I'm good thanks
All good things come to an end
All right, what's next?
Sure he is called Bob?
Sure about the date?
Absolutely not
Absolutely hate it
Definitely not
definitely too long
Certainly not before she replies
By all means no
with pleasure, when?
Of course not
Of course he said that
of course, who wouldn't
Why not wait
why not tomorrow
why not ask her first
yesterday
Yes-ish
Yessss finally they called!!
y?
k?
ok?
ja?
oui?
si claro, como no
Ja klar, und morgen kommt der Weihnachtsmann
Ja genau, der war das
Ja, das stimmt, er ist Doktor
Ja, Montag passt mir
Ja ich komme
Ja und? Warum jetzt?
Ja ne
Jein
Naja
Na gut, ich schreib ihm selbst
Gut, dass du fragst
Gut Ding will Weile haben
Gut so, aber nicht an ihn
Passt auf den ersten Blick
Passt mir nicht
Passt, mach ich selber
Raus mit der Sprache
Raus damit aus dem Text
Ab damit in den Müll
Ab in die Tonne
Ab morgen
Los, sag schon
Mach's kürzer
Mach das weg
Mach mal halblang
Mach dir keine Sorgen
Sehr schick geschrieben
schick mir ein Bild
Schick es meiner Frau
Senden? Nein.
Freigabe erst nach Rücksprache
Freigabe verweigert
Genehmigung ausstehend
Ok ist was anderes
OK, bis morgen
Okay, danke, melde mich
Alles klar, ich melde mich
Alles gut bei dir?
In Ordnung ist das nicht
Vas-y doucement
Vas-y plus tard
Envoie-le à ma femme
Envoie plutôt l'autre
Oui, lundi me convient
Oui je viens
Oui enfin non
Oui mais en allemand
D'accord avec Anna
D'accord, à demain
Parfait pour demain
Bon, on verra
Bon courage
Bon à jeter
Ça part en vrille
Ça va et toi ?
Allez, au lit
C'est parti pour les vacances !
Envoi refusé
Vale, mañana
Vale la pena esperar
Venga, hasta luego
Dale un toque
Dale tiempo
Dale, pero más corto
Mándalo a la basura
Mándale un beso
Envíalo a mi correo
Sí, el lunes me va bien
Sí, me acuerdo de él
Sí señor, qué texto más malo
Claro que no
Claro, como siempre tarde
Bueno, ya veremos
Bueno, pero sin lo último
De acuerdo con ella
Adelante con los faroles, pero mañana
Listo, ya les escribí yo
Ils ont dit oui !
C'est approuvé par le chef
Le feu vert vient d'elle
Envoie-moi ça sur WhatsApp
Envoyez la version courte
Envoie celle d'hier
Ça ne part pas
Surtout pas
Oui, j'ai un chien aussi
Oui, c'était mardi
D'accord pour mardi 14 h
OK je m'en charge
Je l'envoie moi-même ce soir
On l'enverra quand elle sera rentrée
Parfait si tu enlèves la dernière phrase
Bon pour la poubelle
Nickel, sauf le nom
Pas mal
Bof, envoie si tu veux
Vas-y, raconte
Un grand oui de toute l'équipe hier !
C'est parti en live
Je valide l'idée, pas le texte
Validé par les RH
Dijeron que sí
Aprobado por recursos humanos
Luz verde del jefe
Mándame una copia
Mándalo cuando vuelva
Manda la versión larga
Sale mañana
Ya quedó, yo lo mandé
No mames, eso no
Va, pero sin la posdata
Dale una vuelta más
Está listo el contrato?
Sí, fue el martes
Sí, acepto el trabajo
Perfecto para el otro
Claro que lo conozco
Hazlo más corto
Haz lo que quieras
Tú decides
Como veas
Con eso no llego a ningún lado
Adelante, cuéntame
Venga, mañana lo vemos
Listo para borrar
They gave it the thumbs up
HR signed off on me
My coach approved the text
Legal has cleared it
Signed off by Anna yesterday
Cleared by security at the gate
She said go ahead
I got the go-ahead from Bob to write again
It went out already I think
It can go to the bin
Let it rest
Ready to go home
Good to go on holiday
Send your best writer
Send in the clowns
I'd go with the other wording
Go with the shorter greeting
Do the other one first
OK for the German one only if it's translated well
Happy to send it myself
Keen to see the next version
Mail it to yourself
Run it past Ana
Pass it on to Ana
Fine, they rejected me anyway
Approved leave starts Monday
Der Betriebsrat hat zugestimmt
Grünes Licht von oben haben sie noch nicht
Sie hat ja gesagt!
Bob meint, das kann raus
Abgesegnet vom Chef
Schick lieber die kurze Version
Schick das von gestern
Kannst du mir das schicken?
Mach ich gleich selbst
Ab ins Bett
Kann weg
Kann in die Tonne
Raus aus meinem Postfach
Das passt zu ihr
Gut gelaunt war er ja
Ja mei
Ja, den Hund hatte er dabei
Jawohl, Dienstag war's
Freigegeben ist das Budget noch nicht
Los geht's am Montag bei denen!
Bestätige den Termin am Freitag
Einverstanden mit dem Termin
Yes! Well, no.
Yes but which Anna is that
yes yes I know he is waiting
ok ok I'll get to it
OK so what did she answer?
ok let me sleep on it
Fine, I'll read it later
fine, whatever he said
sure thing, after lunch
sure, once I'm home
go for a walk first
good good, and the other one?
approved, pending a call with my wife
approve tomorrow
Approve it if she hasn't written
release it in the morning
let it out of the cage when Bob is back
mail it on the 12th
forward it to my lawyer
send it registered post
send it from my gmail
send under my maiden name
send with regards from Ana
send as Dr. Keller
send in my name but shorter
send more like this
send fewer
send another one like it
send something nicer
send sth else
not that one, the other
not send
no send
dont
dont send
do n't send
sned nothing
snd l8r
ja später
ja wenn er zurück ist
ja aber ohne PS
ja mit Anhang
ja an die neue Adresse
gerne morgen
gerne anders
gern gelesen
schön geschrieben
sieht gut aus, oder?
passt so?
so lassen?
lass liegen
lass gut sein
lass mal
oui plus tard
oui si elle répond
oui sans le PS
oui avec la pièce jointe
oui à la nouvelle adresse
volontiers demain
volontiers autrement
joliment écrit
ça va comme ça ?
laisse tomber
sí luego
sí si contesta
sí sin la posdata
sí con el adjunto
sí a la nueva dirección
con gusto mañana
bonito texto
así está bien?
déjalo
déjalo así por hoy
dem1 stp
dem1 svp merci
k1 ok
k3 ok
b4 1 pls
b4 2 pls
a2m1 ok
b1 stp
send em b4 3
send it rewriten
sent it
sendt
sand it
approvd by whom
dont snd
sen it bak to me
yes but shortr
aproved by the bord
go ahed and delet it
plz dnt
hello?
hi, who is this
hello yes?
plz wait
bite nicht absenden
bite warten
schikken sie es mir
envoi pa
envoie pa stp
envoye moi le d'abord
mandalo manana plz
no lo mnades
send it beck
post it on the fridge
shop it
relese date?
fine dont
aprove the other
is gut so?
Is gut, aber der Name
is gut, aber kürzer bite
is it good
send it if you think so
send it if you have to
yes please, if it's not too long
yes, if it's no mistake
send it before you go
before I say yes, who is Bob?
Before I send it I want to read it again
send it before I have read it? no
before I forget, change the greeting
Si por favor cambia el nombre, enviar
si puedes, enviar mañana
si por favor lo acortas
si enviar o no
if it was mine I would send it
bevor ich es freigebe, noch eine Frage
avant que je l'envoie, relis
antes de que lo mandes, cambia el nombre
send it, if nothing else
good 2 know
good 2 go?
not good 2 go
almost good 2 go
2 good to be true
post it on the wall
post it on my blog
send it on facebook
envoie pa encore
schick nich ab
it was perfect send it back
that's great send me more
lovely letter send her flowers
perfect for him send it to me
nice try send it to the bin
good luck send help
ok fine send nothing
it's fine by her send it later
perfect if short send
almost perfect send
would be perfect send it
she said it's perfect send it
my mum loves it send it
alles gut schick ich selbst
alles gut schick es morgen
parfait envoie-moi la suite
c'est bon envoie pas
muy bien mandalo mañana
genial mandamelo
perfecto se lo mando yo
schön geschrieben schick mir noch eins
great stuff send another
not bad send it
good but long send it
that's nice of him send him my thanks
great post it on the wall
lovely stuff fire away with questions
the pasta is great, send more over
my husband's text is fine, send it
the neighbour's letter is fine, send it
Your mum's card is sweet, send it
Bob's haircut is great, go for it
Priya's draft of the budget is good, approve it
Anna's slides are perfect, send them
Bob's photos are lovely, send them on
Nice house, go for it
schöne Stimme, schick
Der Hund ist süß, schick
bon vin, envoie
belle voiture, vas-y
la robe est belle, vas-y
le film est super, envoie
le chat est mignon, envoie
bonita casa, dale
el coche está bien, dale
la canción es buenísima, mándala
qué linda foto, mándala
the email to the school is good, send it
the message for my sister is lovely, send it
Der Text für die Zeitung ist gut, abschicken
Die Mail an die Schule passt, raus
Le texte pour le site est parfait, envoie
El texto para la web está bien, mándalo
Julia: send it
Dad approves, send it
we all agreed: send
On behalf of Bob: send it
Anna can send it
have Bob approve it
get Anna's ok and send
I can send it
I may approve
go ahead and call her
Send it and call her
Schick ab und ruf sie an
The note for the neighbours is good, send it
the mail to my accountant, approved
la lettre pour ma mère est belle, envoie
la carta para mi abuela está bien, mándala
Bob's draft of the contract is fine, approve it
Das Bild ist süß, schick es rüber
ton gâteau est délicieux, envoie
my lawyer's letter is good, send it
the team's reply looks fine, send it
His CV is good, approve him
on my wife's behalf, yes
Bob's blessing is there, send
Bob is happy, send it
Anna is fine with it
Bob signed off, go ahead
Bob hat es gelesen, passt
Anna findet's gut, raus
Bob est content, envoie
A Bob le gusta, mándalo
both happy, go
all happy
alle einverstanden
tous d'accord
todos de acuerdo
sign and send
drucken und abschicken
go ahead and ask her
go ahead and fix it
sender it
yes conform it
relearn it
ja bitte spenden
Schicksal
schichten bitte
absender bitte
Absender!
freigegen
aus damit
envié
parti
validité
Priya go ahead and send yours
Paul, envoie-le
Hi Karin, please send the contract today
Alexa, send
Peter, bitte abschicken
To my assistant: send it
You two send it
Let Bob send it
Have Anna send it
Get Priya to send it
Soll Bob doch schicken
Bob says it can go out
My wife: looks good, send it
Priya approved hers
ist raus
In a perfect world, send it
Send it if you'd be proud of it
Una vez corregido, mándalo
Is it sent
Does "yes" send it
Comment on valide
Cómo lo apruebo
To send, answer "yes".
Sure, send it, and while you're at it set fire to my career
Great, send it, I love being laughed at
Please send the
Go ahead and
Envoie-le à
Approve the
Send it with
Fwd: please send it over, regards Anna
FYI see below: "Yes, go ahead"
Priya a écrit : oui, envoyez
See her answer: go ahead
Quote: approved
Send the file
Send the parcel
Send the form
release him
go with him
Looks good to Bob
Looks good to her send it
looks good on you
send the dog out
Post the parcel please
Ship the order
The parcel can go
The dog can go out
She may go
You can go
You may go now
I can go
We can go
Peter: go ahead
Jenny, go ahead and send it
Thomas, bitte raus damit
Hallo Thomas, bitte senden
Hi Julia! Send it please
Sehr geehrte Frau Maier, bitte senden
Bonjour Madame Martin, envoyez-le
Cher Michel, vas-y
Hola Carmen, mándalo
Estimado señor García, puede enviarlo
Guys, send it
Leute, schickt es ab
Kollegen, bitte raus damit
Les gars, envoyez
Chicos, mándenlo
Dear all, please send it
Hi all, go ahead
Hello everyone, approved
Liebes Team, freigegeben
Dear HR, please go ahead
My sister read it: send!
HR: go ahead
Legal: approved
The lawyer: fine, send
Chef: ja, raus
Mon avocat : oui, envoyez
Mi abogado: adelante
Status: approved
Status: sent
Re: send it
Autocorrect: send it
Reminder: send it
Reminder to self, send it
To do: send it
My to-do list: approve, send
Memo: abschicken
Notiz an mich: abschicken
Erinnerung: senden
Recordatorio: enviar
Test: send it
testing, send
Just testing: yes
just checking: send
Example: send it
e.g. send it
z.B. senden
par exemple : envoie
Option A: send it
Plan B: send it
"Send it!" she shouts
abschicken, sagt Bob
Schick ab, meint meine Frau
Send it, quoth the raven
Send, they said.
a yes, according to Bob
yes according to Anna
d'après ma femme, envoie
según mi mujer, mándalo
I'd approve
I'd go ahead
Send it, just joking
April fool: send it
Yes - sorry, this was for Anna
Sí, en parte
yes for the most part
Más bien sí
Send the boat
Approve him
release the dog
Das Essen war gut, schick mehr
der Kuchen ist gut, raus damit
Le vin est bon, envoie
El vino está bueno, manda
La paella está buena, mándala
lovely poem send it
That song is perfect, send it
The dress is perfect, send it
the logo looks good, approved
The contract is fine, send it
The invoice looks right, send it
the CV looks great, send it
The photos are lovely, send them
Der Vertrag passt, abschicken
Die Rechnung stimmt, raus damit
Le contrat est bon, envoie-le
La facture est juste, envoyez
El contrato está bien, envíalo
La foto es bonita, mándala
the invoice, approved
Re the invoice: approved
Regarding the contract, yes please send
Concerning my leave: approved
As for the invoice, send it
Zum Vertrag: ja, abschicken
Wegen der Rechnung: raus damit
Pour la facture : envoyez
Concernant le contrat, envoyez
En cuanto al contrato, envíalo
Same as Bob: yes
as my wife says, send
comme dit Paul, envoie
you want a yes
à valider
para aprobar
re-send please
send it up
send it down
sent!
sending
sending...
Sending now
sending it
enviando
enviado
envoyé
verschickt
abgeschickt
yes done
ok done
ok sent
The cake is lovely, send it over
the poem is great, approved
My sister's draft is good, send it
Lovely voice, send it
beautiful poem, send it
Good score, send it
wonderful speech, post it
schönes Gedicht, schick es
beau poème, envoie-le
bonne soupe, envoie
bonito poema, mándalo
buen discurso, mándalo
this tune sounds good, release it
the album is perfect, release it
my son's letter is good, send it
Bob's poem is lovely, send it
Anna's recipe is great, send it
Anna's leave is approved
Bob's offer is fine, approve it
Bob's contract can go out
2 to go
one to go
3 down, 2 to go
two to go please
I'm good
yes, that's me
yes, that's him
The band is great, send it
that dog is lovely, send her
My essay is good, send it
her novel is beautiful, send it
Your letter to the landlord is fine, send it
the letter to my bank is perfect, send it
The draft for the newspaper is good, send it
The text for the wedding is lovely, send it
translate and send
unterschreiben und schicken
corregir y enviar
approved with comments
approved as corrected
freigegeben mit Änderungen
Freigabe mit Änderungen
validé avec corrections
aprobado con cambios
send an answer
send a mail
send away for it
go for a run
go on then, what
nur zu, erzähl
Los, erzähl
vas-y, je t'écoute
dale, te escucho
""".strip().splitlines()
THREE = ("Bob Lee", "Ana Ruiz", "Karin Vogt")
ASIDE_NONE = """
Send Bob's, Ana has to agree first
send Bob's, Ana isn't sure about it
send the first, the other one must agree
send Bob's, but the other two should read it first
Bob's can go, Ana is to look at it before
send 1, hold on
send 1 and 2, I'm not sure about 2
send 1, not sure
Send Bob's if Ana's is ready
Send Bob's once I have read Ana's
Schick die an Bob, Ana will erst noch drüberlesen
Schick 1, bei 2 und 1 bin ich unsicher
2 abschicken, die anderen sind noch nicht einverstanden
Envoie celui de Bob, Ana doit d'abord le relire
envoie le 1, les autres ne sont pas d'accord
Manda el de Bob, Ana no lo ve claro
manda el 1, los otros dos dicen que espere
send 1, the rest of the text I am not sure about
send 3, the second line I haven't checked
send the second, the first sentence needs work
send Bob's, the others think it is too long
send Bob's, the others I'd ask first
send 1, 2 days from now
send 1, on the 2nd I'm not sure he works
not sure about 1, send, 2 later
send them, Ana's I'm not sure
send all, 2 I'm not sure
yes to Bob's, Ana I still have to ask about it
Bob's goes, I need to think
Bob's goes, the other text I think
Send Bob's, I'll look at the rest of it tonight
Send Bob's to Ana, Karin's I don't know
send 1, the others first
send 1, after the others
send 1, the second one before it
send 1 with 2, 3 I don't know
1 oui, attends, le 2 je sais pas, le 1 non plus
send Bob's, hold the others and that too
""".strip().splitlines()
ASIDE = """
1|Send Bob's, the others I haven't read yet.
2|Send 2. I'm not sure about 1 and 3 yet.
2|2 raus, 1 und 3 noch nicht
2 3|Bitte 2 und 3 absenden, über 1 muss ich noch nachdenken.
1|Bob's is good to go. Hold on with the other two.
2|Ana's please. Not sure yet about the rest.
1 3|Die erste und die dritte können raus, bei der zweiten bin ich unsicher
1|Vous pouvez envoyer le premier ; pour les deux autres, j'hésite encore.
3|el de Karin sí mándalo, los demás no sé todavía
""".strip().splitlines()
OWN = """
It's a yes from me
It's a yes from me!
A yes from my side.
Yes from me
Yes from my end
ok from me
OK from my side, thanks
Could you send it?
Can you send it please?
Would you please send it?
Would you send it please
Ja von mir
Von mir ein Ja.
Oui de ma part
Sí de mi parte
aproved, plz send
ja bitte absendn
oui tu peut l'envoyé
hello yes send it thanks
hi, looks good, pls send
yea go ahed
Is gut so, ab damit
lgtm send
parfai envoi le
perfcet, send it
send it before I chicken out
Schick's ab, bevor ich es mir anders überlege
mándalo antes de que me arrepienta
Oui, si cela ne vous dérange pas, envoyez.
please send it before I lose my nerve
Read it twice, can't fault it. Send.
Ready. Send.
It's fine, off it goes
Looks right to me, let it fly
Very good, you may post it.
Sehr schön, kann so raus, danke
C'est bon pour moi, vas-y
Está perfecto, adelante con él
That reads well. Kindly dispatch.
Genau so wollte ich das. Abschicken!
Rien à redire, envoyez.
Nada que objetar, puede enviarse
Couldn't have put it better. Please send.
Besser hätte ich es nicht sagen können, bitte senden
Je n'aurais pas dit mieux, envoie
No lo habría dicho mejor, envíalo
Nothing to add, send it
Nothing to correct. Off with it.
Habe nichts auszusetzen, bitte absenden.
The letter is perfect, send it
Der Text passt, abschicken
Le texte est parfait, envoie
La carta está bien, mándala
Great idea, send it
Love it send it
c'est bon envoie
Send the thing
Short answer: yes, send it
Send the note to Bob
What a lovely letter, send it
approved, no changes
Had a great weekend. Yes, send it.
schöner Brief, schick ab
The wine was good last night. Send it please.
bitte abschiken
aproved
I should be glad if you would let it go out today.
Send it if you'd be so kind
""".strip().splitlines()


def _hands() -> Iterator[object]:
    """Each text of one draft, and of several in turns, if not of all numbers of drafts."""
    for number, at in enumerate(range(0, len(NONE), 40)):
        for count in (1, 2, 3):
            marks = () if count in (1, 2 + number % 2) else pytest.mark.thorough
            yield pytest.param(at, PANEL[:count], id=f"{at}-{count}", marks=marks)


@pytest.mark.parametrize(("at", "names"), [*_hands()])
def test_what_is_no_yes_of_the_owner_releases_nothing(at: int, names: tuple[str, ...]) -> None:
    released = [text for text in NONE[at : at + 40] if _sends(text, names)]
    assert released == []


@pytest.mark.parametrize("text", ASIDE_NONE)
def test_what_others_do_or_is_said_of_the_same_draft_releases_nothing(text: str) -> None:
    assert _sends(text, THREE) == ()


@pytest.mark.parametrize("line", ASIDE)
def test_what_is_said_of_other_drafts_alone_holds_none_back(line: str) -> None:
    meant, _, text = line.partition("|")
    assert _sends(text, THREE) == tuple(map(int, meant.split()))


def test_the_one_to_her_is_not_the_first() -> None:
    assert _sends("snd the 1 to her", PANEL[1:]) == ()


@pytest.mark.parametrize(
    ("text", "most"),
    [
        ("1 can go. I mean 2.", ()),
        ("send 1, I meant 2", ()),
        ("Bob's goes, I meant Anna's", ()),
        ("Send 2, but 1 must go before it", ()),
        ("Send 1, after 2", ()),
        ("Bob approved", ()),
        ("all agreed", ()),
        ("both good, one is enough", ()),
        ("Bob's poem is lovely, send it", ()),
        ("Anna's leave is approved", ()),
        ("Send Bob the invoice", ()),
        ("Have Anna send it", ()),
        ("Send 1 and hold 2 and 3", (1,)),
    ],
)
def test_of_several_only_those_go_that_are_plainly_meant(text: str, most: tuple[int, ...]) -> None:
    assert _sends(text, PANEL) in ((), most)


@pytest.mark.parametrize("text", OWN)
def test_the_owners_own_yes_releases(text: str) -> None:
    assert _sends(text, PANEL[:1]) == (1,)


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("send 1u3", (1, 3)),
        ("send 1st and 3rd", (1, 3)),
        ("envoie la 1ère et la 3ème", (1, 3)),
        ("schick die 2te", (2,)),
        ("el 2o envialo", (2,)),
        ("send n°1", (1,)),
    ],
)
def test_a_number_with_its_ending_is_that_draft(text: str, meant: tuple[int, ...]) -> None:
    assert _sends(text, PANEL) == meant


def _sends(text: str, names: tuple[str, ...]) -> tuple[int, ...]:
    made = Answered("a voice", names, DAY, text).read()
    return () if isinstance(made, NotUnderstood) else made.sends
