"""What is said to somebody, or of something, that no draft is for or about releases nothing, though each word is one
that an order may hold; nor does an order that is taken back beside it. What is told of the day, of the talk or of the
letter by who is content with it holds no order back.
"""

from __future__ import annotations

import pytest
from answers import Answered
from test_not_a_yes import DAY

from agent.understand.command import NotUnderstood

NONE = """
I showed it to my manager at the break and she said yes, very nice, send it.
Bob said go ahead, send it.
they said fine, send it
Mein Chef hat gesagt ja, sehr schön, abschicken.
My wife says it's good. Send it please.
My coach read it and he said ok, go ahead.
yes landlord send it
ok driver go
mum yes go ahead
that's Bob send it
the shirt fits, send it
doctor yes go ahead
nurse send it
yes officer go ahead
ok plumber you can go
taxi yes go
landlord, yes please send it
yes please waiter
go ahead waiter, send it
send it, doctor
ok go ahead nurse
yes professor, send it
sure neighbour, go ahead
ok grandma send it
yes uncle go on
alright kids, go
ok class, go ahead
yes teacher send it
right lads, off you go
ok dentist, approved
yes your honour, go ahead
thanks driver, go ahead
hi landlord, all good, send it
yes Tom send it
Tom yes send it
ok Sarah go ahead
send it Mike
go for it Lucy
yes Mr Henderson, please send it
Mrs Patel yes send it
that's Tom, send it
it's Tom, send it
this is Tom, send it
that's the plumber, send him up
the shoes fit, send them
the jacket fits perfectly, send it
the blue one fits, send it
the size is right, send it
the quote is fine, go ahead
the price is ok, go ahead
the estimate looks good, go ahead
the colour suits me, send it
the flat is perfect, go ahead
the sofa is great, send it
the menu looks good, go ahead
pizza's perfect, send it
the paint matches, go ahead
the roof is fixed, go ahead
the washing machine works, send it
the curtains match, go ahead
size 42 is right, send it
the red one please, send it
a large one please, send it
yes two large ones, send them
room 12 is ok, go ahead
tuesday's menu is fine, go ahead
the floor plan is fine, go ahead
the tyres are ok, go ahead
the brakes are fine, release it
the patient is ready, go ahead
the oven is hot, go ahead
the coast is clear, go
the light is green, go
the road is clear, go ahead
the kids can go
the sofa can go
the old fridge can go
my car can go
the tenants can go ahead
yes the cat can go out
ok, the tenant may go ahead
ja Vermieter schick es
ja Herr Doktor, schicken Sie es
Schaffner, ja, abfahren
ok Fahrer, los
ja Mama, schick ab
Oma, ja, raus damit
ja Nachbar, mach das
ja Kellner, bitte
ok Trainer, kann losgehen
Ja Herr Meier, bitte senden
ja Tobias schick ab
Tobias, ja, kann raus
das ist Tobias, schick ab
die Schuhe passen, schick sie ab
das Kleid passt, schick es ab
die Jacke sitzt, kann raus
der Preis passt, schick ab
das Angebot passt, kann raus
die Farbe passt, schick ab
die Wohnung ist super, schick ab
der Kuchen schmeckt, raus damit
die Größe stimmt, schick ab
die Waschmaschine läuft, schick ab
das Sofa kann weg, ja
die Couch kann raus
der Hund kann raus
die Kinder können los
das rote bitte, schick ab
ja die Maler können kommen
Strecke ist frei, los
ok Handwerker kann kommen, ja
oui docteur envoyez
oui maman vas-y
chauffeur, allez-y
ok plombier, allez-y
oui voisin, envoie
d'accord professeur, envoyez
oui Monsieur Martin, envoyez
oui Paul envoie
Paul, oui, envoie
c'est Paul, envoie
la robe me va, envoie
les chaussures vont bien, envoie
la taille est bonne, envoie
le devis est bon, envoyez
le prix me va, envoyez
la couleur va bien, vas-y
l'appart est parfait, vas-y
la pizza est bonne, envoie
le canapé peut partir
la machine marche, envoie
la voie est libre, vas-y
le rouge s'il te plaît, envoie
les enfants peuvent partir
la pointure est bonne, envoie
sí doctor, mándelo
sí mamá, mándalo
casero, sí, mándalo
ok chófer, adelante
sí profesor, adelante
sí vecino, dale
sí señor García, envíelo
sí Pablo mándalo
Pablo, sí, mándalo
es Pablo, mándalo
el vestido me queda bien, mándalo
los zapatos quedan bien, mándalos
la talla es correcta, envíalo
el presupuesto está bien, adelante
el precio me parece bien, adelante
el color queda bien, mándalo
el piso es perfecto, adelante
la pizza está buena, mándala
el sofá puede salir
la lavadora funciona, mándala
el camino está libre, adelante
el rojo por favor, mándalo
los niños pueden salir
la talla me va bien, mándalo
yes gardener go ahead
ok courier, send it up
landlady yes that's fine
fine by me, electrician can go ahead
cook, yes, send it out
sure coach, go
ok Jenny love, send it
Dave yes go
right Dave, send it
thanks Mrs Okafor, please go ahead
it's my sister, send her in
that's my order, send it
it's the postman, go ahead
that's Karen at the door, go
the boots fit, send them please
the trousers are too nice, send them
the bike works, ship it
the kettle works again, go
the invoice is right, release it
rent is fine, go ahead
the deposit is ok, send it
the wallpaper matches, go ahead
the tent is perfect, send it
the cake looks great, go ahead
my steak is done, send it
the sample is good, ship it
the tiles look nice, go ahead
the medium please, send it
a blue one please, send it
the black dress suits me, send it
your plumber may go ahead
the lodger can stay, yes
the dishwasher is fixed. Send it.
The flat is ok. Go ahead.
the prescription is right, release it
the ward is ready, go ahead
yes table four, go ahead
ok room service, send it up
yes kitchen, send it
ok reception, send him up
security, yes, let her go
hello hotel, yes please send it
ok garage, go ahead
yes accounts, release it
ok bank, approve it
stage left, go
goal is good, go
the meds are ok, send them
ja Hausmeister, machen Sie das
ok Frau Krause, bitte senden
Klaus, passt, schick ab
ja Tante, schick es
ja Küche, raus damit
ok Werkstatt, machen Sie das
ja Zentrale, abschicken
das ist der Klempner, lass ihn rein
das ist meine Bestellung, schick ab
die Hose passt, schick ab
die Stiefel passen, schick sie
der Mantel sitzt gut, schick ab
das Zelt ist super, schick es ab
die Rechnung stimmt, kann raus
die Miete passt, kann raus
die Heizung läuft wieder, schick ab
der Kuchen ist fertig, raus damit
die Fliesen passen, kann raus
das blaue bitte, schick ab
das Fahrrad läuft, kann raus
die Suppe ist heiß, raus damit
der Elektriker kann kommen
die Gäste können rein, ja
das Zimmer ist frei, ja, los
Tisch vier kann raus
der Parkplatz ist frei, ja
oui garagiste, allez-y
oui cuisine, envoyez
ok Madame Petit, envoyez
Luc oui envoie
c'est le plombier, vas-y
c'est ma commande, envoie
le pantalon me va, envoie
les bottes vont, envoie
la facture est juste, envoyez
le loyer me va, envoyez
la veste est parfaite, envoie
le gâteau est prêt, envoie
la table quatre peut partir
la chambre est prête, allez-y
le chauffage marche, vas-y
le bleu s'il vous plaît, envoyez
le carrelage est beau, allez-y
l'électricien peut venir
le vélo marche, envoie
oui mamie, envoie
sí cocina, mándalo
ok fontanero, adelante
sí señora Ruiz, envíelo
Luis, sí, dale
es el fontanero, adelante
es mi pedido, mándalo
el pantalón me queda, mándalo
las botas me van, mándalas
la factura está bien, envíala
el alquiler me parece bien, adelante
la chaqueta es perfecta, mándala
el pastel está listo, sácalo
la mesa cuatro puede salir
la habitación está lista, adelante
la calefacción funciona, adelante
el azul por favor, mándalo
los azulejos quedan bien, adelante
el electricista puede venir
la bici funciona, mándala
sí abuela, mándalo
sí recepción, mándalo
yes conductor, send it
alright auntie, send it
yes please, bartender
ok Susan, you can send it
Marcus, yes, go ahead
that's my taxi, go ahead
it's the vet, send her in
the helmet fits, send it
the gloves are too cute, send them
the fence looks good, go ahead
the mortgage is fine, go ahead
my lunch is ready, go
the heating works, send it
the yellow one, please send it
ja Bäcker, zwei bitte
ja Frau Wolf, bitte abschicken
das ist meine Tochter, lass sie los
die Brille passt, schick sie
der Stuhl ist super, schick ab
die Kaution stimmt, kann raus
oui boucher, allez-y
c'est ma fille, vas-y
le manteau me va, envoie
le tarif me convient, envoyez
sí panadero, mándelo
es mi hija, adelante
la camisa me queda, mándala
el colchón es perfecto, mándalo
"""
TAKEN_BACK = """
Send it. I changed my mind.
Send it. I have a question though.
Send it. Actually she is Dr Schmidt.
Send it. She was called Anne.
Send it. Her name was spelled with two n.
Send it. He left the company last week.
Yes please, send. I started in 2019, not 2018.
Send it. I never worked in Leeds.
Send it. I told her I would phone.
Send it. I wanted it shorter.
Send it. It was too long.
Send it. It sounded stiff.
Send it. I was hoping for something warmer.
Send it. I liked the old one better.
Yes. I had hoped for a shorter one.
Send it. We said Tuesday, not Monday.
Send it. I was joking.
Send it. I forgot the second page.
Send it. They asked about the Rust work, put that in.
Send it. We talked about the bakery, mention it.
Send it. She wasn't there.
Send it. She wasn't the interviewer.
Send it. I didn't say that.
Send it. I did not meet Anna.
Send it. That was my sister's interview.
Send it. That was last year.
Send it. I am not Robin.
Send it. I'm still thinking about it.
Send it. I am thinking.
Send it. I need a minute.
Send it. I want to sleep on it.
Send it. I'd wait a day.
Send it. I will do it myself.
Send it. I already did.
Send it. I did it already.
Send it. I phoned her.
Send it. They rang me, it's over.
Send it. They turned me down.
Send it. I took another job.
Send it. I withdrew my application.
Send it. I'm having second thoughts.
Send it. I am having doubts.
Send it. I have my doubts.
Send it. I hesitate.
Send it. My wife hated it.
Send it. My boss said no.
Send it. My coach was against it.
Send it. It was meant for Bob.
Send it. I was talking to my dog.
Send it. That was for the landlord.
Send it. I was talking to the waiter.
Send it. I had the wrong window.
Yes. I got your mail.
Yes. I was there.
Yes. I remember.
Yes. I was talking to my wife.
Kann raus. Ich hatte Zweifel.
Kann raus. Ich habe es mir anders überlegt.
Schick ab. Ich hab mich geirrt.
Schick ab. Ich habe ihr schon geschrieben.
Schick ab. Sie hieß Anne.
Schick ab. Sie war gar nicht da.
Schick ab. Er ist Professor, nicht Doktor.
Schick ab. Das war für meine Frau.
Schick ab. Das klang steif.
Schick ab. Ich war nie in Leipzig.
Schick ab. Ich bin noch am Überlegen.
Schick ab. Ich zögere noch.
Envoie. J'ai changé d'avis.
Envoie. Je l'ai déjà remerciée.
Envoie. Elle s'appelait Anne.
Envoie. C'était pour ma femme.
Envoie. J'hésite.
Envoie. Je réfléchis encore.
Envoie. J'étais stagiaire, pas chef.
Envoie. Elle n'était pas là.
Envoie. C'était trop long.
Mándalo. Cambié de idea.
Mándalo. Ya le escribí.
Mándalo. Se llamaba Ana.
Mándalo. Era para mi mujer.
Mándalo. Estoy dudando.
Mándalo. Estoy pensando.
Mándalo. Ella no estaba.
Mándalo. Era muy largo.
Mándalo. Yo nunca trabajé allí.
read it first, then send it
read it and tell me
no need to send me this, send it
nothing to add but a comma, send it
her title is correct but not her name, send it
the name is right in the first line, wrong in the second, send it
glad you mentioned the tour but it's too long, send it
nice that you mentioned it, now mention the dog too, send it
no mistakes except her name, send it
I can't find anything wrong except the date, send it
I can't find it, send it
I don't need to see it, I need it shorter, send it
I was worried it would sound pushy and it does, send it
I thought it would be stiff and it is. Send.
wasn't sure at first and still am not, send it
the opening is perfect, the end isn't, send it
the part about the bakery is almost right, send it
the title could be right, send it
love the line about the garden, drop the rest, send it
Send it. I'm in two minds.
Send it. I had second thoughts on the bus.
Send it. He goes by Rob now.
Send it. That was meant for my landlord.
Send it. She wasn't on the panel.
Send it. I hope it isn't too pushy.
Send it. I wish it was shorter.
Send it. I asked for a warmer one.
Schick ab. Ich bin hin- und hergerissen.
Schick ab. Sie heißt jetzt Vogel.
Envoie. J'ai un doute.
Envoie. Elle se nomme Anne.
Mándalo. Tengo mis dudas.
Mándalo. Se llama Anna con dos enes.
no errors apart from the date, send it
nice that you kept it short, but add the tour, send it
"""
OWN = """
yes mate send it
ok boss, go ahead
yes honey go ahead
cheers pal, send it
go ahead my friend
yes please, you lovely machine
good bot, send it
thanks robot, off it goes
yes computer, send it
yes sir, send it
sure buddy, go ahead
ok assistant, send
yes dear, send it
the train's here, send it
train is late, but yes, send it
the kids are asleep, read it in peace, send it
the dog is barking, sorry, yes send it
I'm at the dentist, looks good, send it
at the doctor's, all fine, send it
just landed in Rome, looks good, please send
my daughter read it too and likes it, send it
my wife likes it too, send it
my flatmate proofread it, no errors, send it
the interview went really well, yes please send
she was so kind to me, send it
he asked great questions. Send it please.
coffee was terrible but the letter is great, send it
the weather is awful here, anyway, yes, send it
battery is low, send it
my phone is dying, yes send
the baby just fell asleep, typing with one hand, send it
had to read it twice, it's good, send it
the opening is perfect, send it
the part about the bakery is lovely, send it
the bit about the warehouse is right, send it
the sentence about the bikes made me smile, send it
I love the line about the garden, send it
sounds like me, send it
that's exactly what I wanted to say, send it
you got the tone right, go ahead
I wouldn't change a thing, send it
nothing to change, it can go
no complaints, go for it
short and sweet, just how I like it. Send it.
it's polite and short, good, send
better than I'd have written it. Go ahead.
yes, let's do it
yes, do send it, thank you
please do
absolutely, send it
by all means, send it
fire away
happy with that, please send
I'm happy with this one, off you go
that'll do nicely, send it
this one's ready to go
it's ready, let it go out
good morning! yes please send it
hi there, had a look on the tram, all good, send
sorry for the late reply, was at my sister's wedding, please send it
was in the shower, yes send it
back from holiday, looks great, please send
long day at the hospital, but yes, please send it
I'm in the library so can't talk, send it
lunch break, read it, love it, send
finally home, read it, send it please
yes from me, go ahead
ok with me, please send
it has my blessing, send it
you have my permission to send it
consider it approved
green light from me
I approve this message
her name is spelled right, the date is right, send it
names are correct, send
no typos that I can see, send it
Train fährt gleich ein, passt, schick ab
die Kinder schlafen endlich, hab's gelesen, kann raus
sitze beim Zahnarzt, passt so, schick ab
der Hund bellt, kurz: ja, schick ab
meine Tochter hat's auch gelesen, kann raus
meine Frau findet's auch gut, schick ab
das Gespräch lief super, bitte absenden
die waren alle so nett, schick ab
der Satz mit der Werkstatt ist super, kann raus
der Anfang gefällt mir, schick ab
klingt nach mir, raus damit
genau mein Ton, schick ab
hätte ich nicht besser schreiben können, ab damit
Akku ist gleich leer, ja, abschicken
bin im Supermarkt, passt, kann raus
komme gerade aus dem Krankenhaus, alles gut, schick ab
Name stimmt, Datum stimmt, kann raus
keine Einwände, bitte senden
von mir aus gern, schick ab
ja bitte, danke dir
gerne, ab die Post
passt alles, danke, bitte abschicken
kurz und freundlich, so mag ich das, schick ab
ja gut, mach mal
ja mach das bitte
ja Chef, schick ab
Kumpel, passt, schick ab
le train arrive, c'est bon, envoie
le petit dort, j'ai tout lu, envoie
je suis chez le dentiste, c'est parfait, envoie
ma sœur trouve ça bien aussi, envoie
l'entretien s'est super bien passé, envoie
ils étaient adorables, envoie s'il te plaît
la phrase sur l'atelier est parfaite, envoie
le début est très bien, vas-y
c'est tout à fait moi, envoie
plus de batterie, oui, envoie
je sors du cinéma, c'est nickel, envoie
le nom est bon, la date aussi, envoie
rien à redire, vas-y
oui vas-y, merci
oui, tu peux y aller
court et gentil, parfait, envoie
mon ami, envoie
oui chef, envoie
avec plaisir, envoie
llega el tren, está bien, mándalo
el niño duerme, lo leí entero, mándalo
estoy en el dentista, está perfecto, mándalo
mi mujer lo leyó y le gusta, mándalo
la entrevista salió genial, mándalo por favor
fueron muy amables, envíalo
la frase del taller es perfecta, mándala ya
el principio me encanta, adelante
suena a mí, mándalo
sin batería, sí, mándalo
salgo del cine, está perfecto, envíalo
el nombre está bien, la fecha también, mándalo
nada que cambiar, adelante
sí, dale, gracias
sí, hazlo por favor
corto y amable, perfecto, mándalo
amigo, mándalo
sí jefe, mándalo
con gusto, envíalo
yes please go ahead and send it
all good from me, thanks for putting that together, please send
read it over breakfast, happy with it, send it
just got off the phone with my mum, anyway, yes send it
waiting for the bus, had a read, it's fine, send
sitting in the garden with a cup of tea, the letter reads well, please send it
my partner had a look as well and thinks it's great, please send
the recruiter was friendly, and the note is friendly too, send it
I was nervous about the length but it's fine. Send it.
I thought it might be too formal but no, it's good. Send.
thought it would be stiff but it isn't, please send
wasn't sure about the ending at first, now I like it, send it
there's nothing I'd change, please send it
can't think of anything to add, send it
I can't fault it, please send
found no mistakes, go ahead
no mistakes in it, good to go
checked it twice, no errors, please send
her title is correct, the date is correct, off you go
you even remembered the pottery, lovely, send it
glad you mentioned the pilot project, send it
nice that you kept it short, send it
thanks for keeping it short, please send
don't need to change anything, send it
no need to show me again, just send it
you don't have to ask me twice, send it
no further comments, please send
I have no objections, please send it
I'm fine with it, send it please
fine with me, out it goes
okay then, send it
alright, please send it now
sure thing, send it off
send it today please
yes send it now, thanks
please send it straight away
do it, thanks
Yes. Do it.
yes that's the one, send it
yes that is fine thank you
yes it's good to go
good to go, cheers
it can go out like this
this can go out as it is
you can send it as it is
please let it go out as it stands
I approve. Send it.
approved, please send
accepted, please send it out
confirmed, send it
that's a yes from me, please send
it's a yes, thank you
ok to send
OK to go
happy for this to go
I'm happy for you to send it
please go ahead with the mail to Anna
the mail to Anna is great, please send it
Anna's letter is perfect, off it goes
send Anna the letter please
please send the thank-you note to Ms Schmidt
Anna was so kind, please send it
passt wunderbar, bitte raus damit
ja bitte losschicken
ja, abschicken bitte
habe nichts zu meckern, bitte abschicken
hab keinen Fehler gefunden, kann raus
finde keinen Fehler, bitte senden
brauchst mir nichts mehr zu zeigen, schick ab
muss ich nicht nochmal sehen, schick einfach ab
erst war ich skeptisch, aber passt, bitte senden
der Titel stimmt auch, bitte abschicken
Anrede stimmt, Datum stimmt, bitte senden
gut, dass es kurz ist, bitte senden
meine Schwester hat drübergeschaut, passt, bitte senden
mein Freund meint auch, das klingt gut, also schick ab
sitze im Café und hab's gelesen, bitte abschicken
war gerade einkaufen, jetzt gelesen, kann raus
hatte Spätschicht, sorry, ja bitte senden
einverstanden, bitte absenden
ist genehmigt, kann raus
das kann so raus
kann gerne so raus
die Mail an Frau Schmidt ist super, bitte raus
Brief an Anna passt, schick ab
von meiner Seite passt alles, bitte senden
ok, bitte jetzt senden
ja sofort senden bitte
geht klar, raus damit
oui tu peux envoyer, merci beaucoup
oui, envoyez-le tout de suite s'il vous plaît
rien à changer, envoie
je n'ai trouvé aucune faute, envoie
pas de faute, tu peux envoyer
au début j'hésitais, maintenant ça me plaît, envoie
pas besoin de me le remontrer, envoie
le titre est juste, la date aussi, envoie
contente que tu parles de la visite, envoie
merci d'avoir fait court, envoie
ma sœur l'a lu et trouve ça très bien, envoie
dans le bus, j'ai lu, c'est parfait, envoie
désolé du retard, j'étais au boulot, oui envoie
c'est validé, tu peux envoyer
validé, envoyez
ça peut partir comme ça
le mail à Anna est parfait, envoie
pour moi c'est tout bon, envoie
d'accord, envoyez maintenant
c'est un oui
sí, puedes enviarlo, muchas gracias
sí, mándalo ya por favor
no cambiaría nada, mándalo
no encontré ningún error, mándalo
sin errores, envíalo
al principio dudaba, ahora me gusta, mándalo
no hace falta que me lo enseñes otra vez, mándalo
el título está bien, la fecha también, envíalo
qué bueno que mencionas la visita, mándalo
gracias por hacerlo corto, mándalo
mi hermano lo leyó y dice que está bien, mándalo
en el bus, ya lo leí, está perfecto, mándalo
perdón por la tardanza, estaba en el trabajo, sí, mándalo
aprobado, puedes enviarlo
puede salir así
el correo a Anna está perfecto, mándalo
por mí está todo bien, mándalo
vale, mándalo ahora
es un sí
"""
TOLD = """
Send it please. I had a great time there.
Yes, send it. We had a good laugh about the printer.
Please send. I was so nervous beforehand.
Go ahead and send it. She showed me the whole workshop.
Send it. He walked me to the door afterwards.
Yes please send it. They gave me coffee and cake.
Looks good, send it. My train was an hour late.
Send it. I spilled coffee on my shirt just before.
Send it. My phone died halfway through the call.
Fine, send it. I slept badly last night.
Yes, please send. It was raining cats and dogs on the way home.
Send it. I'm on night shift this week.
Send it. I'm at my mother's with no signal.
Send it please. I'm off to bed.
Yes send it. I'm knackered.
Good, send it. The kids kept me up all night.
Please send it. The office was on the ninth floor with a view of the river.
Send it. We ended up talking about dogs for half an hour.
Bitte senden. Ich war danach noch lange spazieren.
Passt, bitte abschicken. Die haben mir sogar Kuchen angeboten.
Kann raus. Mein Zug hatte zwei Stunden Verspätung.
Bitte abschicken. Wir haben viel gelacht.
Schick ab. Ich hab heute Spätschicht.
Ja, bitte senden. Der Chef hat mich durch die ganze Halle geführt.
Tu peux envoyer. On a beaucoup ri.
Envoie. J'ai raté mon train après.
C'est bon, envoie. Ils m'ont offert un café.
Parfait, envoyez. Je suis en réunion toute la journée.
Oui, envoie. Le bureau donnait sur la mer.
Mándalo. Nos reímos mucho.
Envíalo por favor. Me enseñaron todo el taller.
Sí, mándalo. Estoy en casa de mi madre.
Está bien, envíalo. Me invitaron a un café.
Yes please send. We had such a nice chat about gardening.
That reads really well, please send it. I'm on my way to pick up the kids.
Happy with this. Go ahead. The building was a maze by the way.
Send it, thanks. I nearly missed the interview because of the tram.
Lovely, send. My flatmate proofread it over dinner.
I checked the names and they're right. Please send.
I read it twice and wouldn't change a word. Send it.
The bit about the archive is spot on, please send it.
Perfect. Send it please. It's snowing here and the buses have stopped.
You can send this one. I really enjoyed meeting her.
Yes go ahead. He was so patient with my questions.
Glad it mentions the workshop. Send it please.
No mistakes that I can find. Please send.
Fine with me, please send. The coffee there was awful though.
Yes. Please send it. I was so relieved afterwards I cried on the train.
Bitte absenden, danke. Die Führung durch die Werkstatt war spannend.
Passt alles. Bitte senden. Ich sitze noch im Zug nach Hause.
Gefällt mir sehr, kann raus. Die Chefin war sehr freundlich.
Ich habe nichts gefunden, bitte senden.
Die Anrede passt, der Rest auch, bitte abschicken.
Schön geschrieben, schick ab. Bei uns regnet es seit Tagen.
Ja, bitte senden. Ich war danach so erleichtert.
Alles gelesen, passt, raus damit.
C'est très bien, vous pouvez envoyer. J'ai beaucoup aimé la visite.
Parfait, envoyez. Il faisait un froid de canard dans la salle.
Je l'ai relu deux fois, rien à changer, envoie.
Le ton est parfait, envoie. Je suis dans le train.
Oui, envoyez s'il vous plaît. L'équipe était très accueillante.
Pas de fautes, c'est bon, envoie.
Está perfecto, puedes mandarlo. La oficina tenía unas vistas increíbles.
Lo leí dos veces y no cambiaría nada, mándalo.
Me gusta mucho, envíalo. Estaba muy nerviosa ese día.
El tono es perfecto, mándalo. Voy en el metro.
Sí, envíalo por favor. El equipo fue muy amable.
Sin faltas, todo bien, mándalo.
Please send. I have a shift starting in ten minutes.
Great, please send. I'd love to work there.
"""


def _sends(text: str) -> tuple[int, ...]:
    made = Answered("", ("Anna Schmidt",), DAY, text).read()
    return () if isinstance(made, NotUnderstood) else made.sends


def _parts(table: str) -> list[list[str]]:
    lines = table.strip().splitlines()
    return [lines[at : at + 40] for at in range(0, len(lines), 40)]


@pytest.mark.parametrize("texts", _parts(NONE))
def test_what_is_said_to_somebody_else_or_of_another_thing_releases_nothing(texts: list[str]) -> None:
    assert [text for text in texts if _sends(text)] == []


@pytest.mark.parametrize("texts", _parts(TAKEN_BACK))
def test_what_is_taken_back_beside_its_order_is_not_released(texts: list[str]) -> None:
    assert [text for text in texts if _sends(text)] == []


@pytest.mark.parametrize("texts", _parts(OWN))
def test_what_is_told_of_the_day_or_the_letter_beside_an_order_holds_none_back(texts: list[str]) -> None:
    assert [text for text in texts if not _sends(text)] == []


@pytest.mark.parametrize("texts", _parts(TOLD))
def test_what_is_told_behind_an_order_holds_none_back(texts: list[str]) -> None:
    assert [text for text in texts if not _sends(text)] == []
