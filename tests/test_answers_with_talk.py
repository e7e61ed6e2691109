"""A clear yes with friendly talk around it is one all the same: praise, where its writer is and why they are brief, the
weather, an apology; and of several some that go while others are kept. What is close to each and no yes releases \
nothing.
"""

from __future__ import annotations

from datetime import date

import answers
import pytest
from answers import Answered

from agent.understand.command import Command, NotUnderstood

DAY = date(2026, 11, 18)
TOLD = {
    "praise": """
LGTM, send. Thanks, this saves me an hour.
Send it, sounds great.
Please send it. Sounds just right.
Yes, send. That reads really nicely.
This saved me so much time, thank you. Please send.
The note to Anna is lovely as it is, please send it.
Nicely done, go ahead and send. You saved me the whole evening.
send it, reads well
Good to go. It looks very professional.
Thanks for writing this up, saves me a headache. Send it.
abschicken, klingt super
Klingt richtig gut, bitte senden.
Das Schreiben an Frau Schmidt ist prima so, schicken Sie es bitte ab.
Bitte absenden. Das spart mir eine Menge Arbeit.
Die Mail an Anna ist echt schön geworden, raus damit.
schick ab, hört sich gut an
Passt, bitte senden. Liest sich sehr angenehm.
Der Text ist wunderbar, Sie haben mir eine Stunde gespart. Bitte senden.
Kann raus, ist spitze geworden.
Bitte senden, liest sich prima.
Envoie, ça sonne très bien.
C'est très bien écrit, tu peux envoyer.
Tu peux envoyer, c'est super comme ça. Tu me fais gagner une heure.
Oui, envoyez. Le message à Anna est très réussi.
Ça me fait gagner un temps fou, merci. Envoie.
envoie, c'est nickel chrome
Le mot pour Anna est parfait tel quel, vous pouvez l'envoyer.
Bravo, c'est du beau travail. Envoyez.
vas-y envoie, c'est trop bien dit
sí mándalo ya quedó padrísimo
Mándalo, suena muy bien.
Envíalo por favor. Me ahorra una hora de trabajo.
El correo a Anna está buenísimo, mándalo.
quedó bien bonito, mándalo
Adelante, envíalo. Ha quedado muy bien escrito.
Me has ahorrado mucho tiempo, gracias. Envíalo.
mándalo, está de lujo
Queda perfecto así, puedes enviarlo. Me quitas un peso de encima.
""",
    "brief": """
Yes, please send. I'm in the waiting room so keeping this short.
Send it please. On my phone, hence the typos.
Sorry for the short reply, I'm between meetings. Please send it.
Please send it. Typing with one thumb, so just this.
Yes send it. Boarding now, so this is brief.
Excuse the brevity, I'm on a train. Please send.
In a rush so short: please send it.
Please send. I'm at the dentist, so only a quick line.
Ja, bitte senden. Ich sitze gerade im Wartezimmer, daher nur kurz.
Bitte abschicken. Bin unterwegs, deshalb so knapp.
Entschuldigen Sie die Kürze, ich stehe am Bahnsteig. Bitte senden.
Bin in der Arbeit, drum nur schnell: bitte abschicken.
Passt so, bitte senden. Tippe am Handy, daher die Tippfehler.
Ja, schicken Sie es ab. Ich muss gleich los, also nur in Kürze.
Kann raus. Hab grad wenig Zeit, darum so kurz.
Bitte senden. Ich bin beim Arzt, deswegen nur ganz kurz.
Oui, envoie. Je suis dans la salle d'attente, donc je fais court.
Envoyez, merci. Je suis en réunion, d'où la brièveté.
Désolé d'être bref, je suis dans le métro. Tu peux envoyer.
C'est bon, envoie. J'écris du téléphone, d'où les fautes.
Vous pouvez l'envoyer. Je suis au volant, alors je serai bref.
Réponse courte car je suis sur un quai : envoie.
Oui, tu peux envoyer. Je cours prendre mon train, donc juste un mot.
Envoyez-le. Je suis chez le médecin, donc en bref.
Sí, envíalo. Estoy en la sala de espera, por eso tan breve.
Mándalo. Voy en el metro, así que seré breve.
Perdona la brevedad, estoy entre dos reuniones. Envíalo.
Está bien, mándalo. Escribo desde el móvil, de ahí las faltas.
Puedes enviarlo. Estoy en el trabajo, así que soy breve.
Adelante, envíalo. Ando con prisa, por eso solo dos palabras.
Sí, mándalo por favor. Estoy en el médico, así que rápido.
Envíalo, gracias. Estoy saliendo de casa, conque cortito.
""",
    "weather": """
hello there yes ma'am you can send it it's hotter than blazes down here
Send it please. It won't stop raining here.
yes send it it's freezing here
Please send it. The snow is up to my knees.
Go ahead and send. Lovely weather here in Bristol!
Please send. It's pouring again and the garden is a swamp.
Yes, send it. What glorious sunshine today.
you can send it it's raining cats and dogs
Bitte senden. Hier hört es nicht auf zu regnen.
schick ab es ist brütend heiß hier
Kann raus. Bei uns schneit es seit gestern ohne Pause.
Bitte absenden. Herrliches Wetter heute in Kassel!
Ja, bitte abschicken. Draußen stürmt es ganz furchtbar.
Passt, senden Sie es. Bei uns ist es eiskalt.
Bitte senden. Hier schüttet es wie aus Eimern.
Raus damit. Die Sonne scheint, was für ein Tag!
Je vous donne mon accord pour l'envoi. Il fait un temps superbe à Annecy !
Tu peux envoyer. Il n'arrête pas de pleuvoir ici.
Oui, envoie. Il fait un froid de canard à Lille.
Envoyez. Il neige depuis ce matin.
C'est bon, envoie. Quel soleil aujourd'hui !
vas-y envoie il fait trop chaud ici
Envoyez-le. Chez nous il pleut des cordes.
Parfait, tu peux envoyer. Quelle canicule ici !
Adelante, se lo puedes mandar a Anna. Aquí no para de llover ☔
Mándalo. Hace un calor horrible aquí en Sevilla.
Sí, envíalo. Está nevando y estamos sin luz.
Puedes mandarlo. Qué frío hace hoy.
mándalo hace un calor que no veas
Envíalo por favor. Hoy hace un día precioso en Cádiz.
Está bien, mándalo. Llueve a cántaros.
Sí, puedes enviarlo. ¡Qué sol tan bonito!
""",
    "late": """
sorry I took so long my phone was in the truck yes send it
sorry for the late answer I was at my daughter's recital please send it
sorry been in the barn all day yes send it
apologies for the delay the car broke down please send it
sorry I missed this I was asleep yes please send it
my bad for the delay I was on a double shift yes send it
Please send it. Sorry for going quiet, I was deep in a release.
Sorry this took me a while, I was off sick. Please send.
sorry dass es so lange gedauert hat ich war im Urlaub bitte senden
Entschuldige die späte Antwort ich hatte Nachtschicht ja bitte abschicken
sorry war auf der Baustelle ja schick ab
tut mir leid für die Verspätung mein Akku war leer ja bitte senden
Verzeihung dass ich erst jetzt schreibe ich lag im Bett bitte abschicken
sorry hab die Mail übersehen ja bitte senden
Bitte senden. Sorry, dass ich mich so spät melde, ich steckte in einem Release.
Entschuldigen Sie bitte die Verzögerung, ich war krank. Bitte senden.
désolé du retard j'étais dans le camion oui envoie
pardon pour le délai mon téléphone était éteint oui envoyez
désolée de répondre si tard j'étais de nuit oui tu peux envoyer
excuse le retard j'étais en pleine mise en production oui envoie
navré pour l'attente j'avais plus de batterie vas-y envoie
désolé j'ai mis longtemps j'étais au chantier oui envoie
Pardon de répondre si tard, j'étais au lit. Envoyez s'il vous plaît.
Excusez mon silence, j'étais à l'hôpital avec ma mère. Vous pouvez envoyer.
perdón por la tardanza estaba en el camión sí mándalo
disculpa que tardé tanto mi celular estaba apagado sí mándalo
perdona el retraso estuve todo el día en la obra sí envíalo
lo siento por la demora andaba sin señal sí mándalo
perdón que conteste tan tarde estaba dormida sí mándalo por favor
disculpe la demora se me descompuso el carro sí envíelo
Perdón por el silencio, estaba en pleno lanzamiento. Envíalo.
Siento contestar tan tarde, estaba enfermo. Puedes enviarlo.
""",
    "liked": """
Yep, send it as is. Nice touch with the caching story.
Send it please. Good call on the museum bit.
Yes, go ahead. Great idea with the lighthouse photo.
Please send it. Nice work on the garden paragraph.
Send it. Lovely how it mentions the choir.
Perfect, send. Clever bit about the bees.
Please send it, good thinking with the bakery.
Send. Well remembered about the pottery.
Bitte senden. Schöne Idee mit dem Leuchtturm.
Ja, abschicken. Gute Idee, das mit der Chorreise.
Kann raus. Schön, die Stelle mit den Bienen.
Bitte absenden. Nett, der Hinweis auf die Werkstatt.
Passt, schick ab. Toller Einfall mit der Bäckerei.
Ja, bitte senden. Gut gemerkt, das mit dem Garten.
Bitte abschicken. Sehr schön, der Satz über das Archiv.
Raus damit. Gute Wendung mit dem Museum.
Envoie. Belle idée avec le phare.
Oui, envoyez. Joli clin d'œil à la chorale.
C'est parfait, envoie. Bien vu pour le jardin.
Tu peux envoyer. Bonne idée, le passage sur les abeilles.
Envoyez tel quel. Bien trouvé, l'histoire du cache.
Oui, envoie. Jolie touche avec la boulangerie.
Envoie-le. Bravo pour la phrase sur l'atelier.
C'est bon, envoie. Très joli, le mot sur le musée.
Mándalo. Buena idea lo del faro.
Sí, envíalo tal cual. Bonito detalle con la historia del caché.
Envíalo por favor. Muy bien traído lo del coro.
Puedes mandarlo. Buen toque lo de las abejas.
Está perfecto, mándalo. Qué buena idea lo del jardín.
Sí, mándalo. Bien pensado lo del taller.
Adelante, envíalo. Muy bonito lo del museo.
Mándalo así. Lindo detalle lo de la panadería.
""",
}
MEANT = """
2026-11-18 | Harold Voss, Marisol Ortega | send 2 | Yes to the one for Marisol, please send that. I'd like to hold \
on to the one for Harold a bit longer.
2026-11-18 | Harold Voss, Marisol Ortega | send 2 | Please send Marisol's. I want to sit with Harold's a while longer.
2026-11-18 | Harold Voss, Marisol Ortega | send 1 | Send the one to Harold. I'm keeping Marisol's back for now.
2026-11-18 | Harold Voss, Marisol Ortega | send 1 | Harold's can go. Let me keep the one for Marisol for the moment.
2026-11-18 | Dale Pruitt, Wanda Briggs, Hector Salinas | send 3 | number three is good to go send that one I still \
need to read one and two
2026-11-18 | Dale Pruitt, Wanda Briggs, Hector Salinas | send 1 | send number one I haven't read two and three
2026-11-18 | Dale Pruitt, Wanda Briggs, Hector Salinas | send 2 | the second one is fine send that one I have not \
looked at the others yet
2026-11-18 | Dale Pruitt, Wanda Briggs, Hector Salinas | send 1 2 | one and two can go I still have to read three
2026-11-18 | Harold Voss, Marisol Ortega | send 2 | Bitte die an Marisol senden. Die an Harold möchte ich noch \
etwas behalten.
2026-11-18 | Harold Voss, Marisol Ortega | send 1 | Ja zu der Mail an Harold, bitte abschicken. Die für Marisol \
würde ich gern noch liegen lassen.
2026-11-18 | Harold Voss, Marisol Ortega | send 1 | Harold bitte senden. Marisol möchte ich noch eine Weile \
zurückhalten.
2026-11-18 | Dale Pruitt, Wanda Briggs, Hector Salinas | send 3 | die dritte passt schick die ab eins und zwei muss \
ich noch lesen
2026-11-18 | Dale Pruitt, Wanda Briggs, Hector Salinas | send 1 | schick die erste ab die anderen hab ich noch \
nicht gelesen
2026-11-18 | Dale Pruitt, Wanda Briggs, Hector Salinas | send 2 | Nummer 2 kann raus, 1 und 3 muss ich noch lesen
2026-11-18 | Harold Voss, Marisol Ortega | send 2 | Die an Marisol kann raus. Die an Harold lasse ich erst mal liegen.
2026-11-18 | Dale Pruitt, Wanda Briggs, Hector Salinas | send 1 2 | 1 und 2 bitte senden. Die dritte schaue ich mir \
noch in Ruhe an.
2026-11-18 | Harold Voss, Marisol Ortega | send 2 | Oui pour celle de Marisol, envoyez-la. Je voudrais garder celle \
de Harold encore un peu.
2026-11-18 | Harold Voss, Marisol Ortega | send 1 | Envoyez celle pour Harold. Je garde celle de Marisol pour \
l'instant.
2026-11-18 | Harold Voss, Marisol Ortega | send 2 | Vous pouvez envoyer à Marisol. Pour Harold, je préfère attendre \
un peu.
2026-11-18 | Dale Pruitt, Wanda Briggs, Hector Salinas | send 3 | envoie la troisième je dois \
encore lire la une et la deux
2026-11-18 | Dale Pruitt, Wanda Briggs, Hector Salinas | send 1 | envoie la première je n'ai pas encore lu les autres
2026-11-18 | Dale Pruitt, Wanda Briggs, Hector Salinas | send 2 | La 2 peut partir, la 1 et la 3 je dois encore les \
lire
2026-11-18 | Harold Voss, Marisol Ortega | send 1 | Harold oui, envoyez. Marisol je la garde encore un moment.
2026-11-18 | Dale Pruitt, Wanda Briggs, Hector Salinas | send 1 2 | Envoie la 1 et la 2. La 3, je veux encore y \
réfléchir.
2026-11-18 | Harold Voss, Marisol Ortega | send 2 | Sí al de Marisol, envíalo. El de Harold quiero guardarlo un \
poco más.
2026-11-18 | Harold Voss, Marisol Ortega | send 1 | Manda el de Harold. El de Marisol me lo quedo por ahora.
2026-11-18 | Harold Voss, Marisol Ortega | send 2 | Puedes enviar el de Marisol. Con el de Harold prefiero esperar \
un poco.
2026-11-18 | Dale Pruitt, Wanda Briggs, Hector Salinas | send 3 | manda el tercero todavía tengo que leer el uno y \
el dos
2026-11-18 | Dale Pruitt, Wanda Briggs, Hector Salinas | send 1 | manda el primero los otros no los he leído
2026-11-18 | Dale Pruitt, Wanda Briggs, Hector Salinas | send 2 | El 2 puede salir, el 1 y el 3 me falta leerlos
2026-11-18 | Dale Pruitt, Wanda Briggs, Hector Salinas | send 1 2 | Envía el 1 y el 2. El 3 lo quiero pensar un \
poco más.
2026-11-18 | Harold Voss, Marisol Ortega | send 1 | El de Harold sí, mándalo. El de Marisol lo dejo para más adelante.
2026-11-18 | Bob Lee | skip 1 | Thank you, but I've decided against sending this one. It would feel pushy after \
such a short chat.
2026-11-18 | Bob Lee | skip 1 | I have decided not to send it, thanks.
2026-11-18 | Bob Lee | skip 1 | On reflection I've decided against this letter.
2026-11-18 | Bob Lee | skip 1 | I've thought about it and I'd rather leave it unsent.
2026-11-18 | Bob Lee | skip 1 | Ich habe mich dagegen entschieden, das zu senden.
2026-11-18 | Bob Lee | skip 1 | Danke, aber ich habe beschlossen, diese Mail nicht zu schicken.
2026-11-18 | Bob Lee | skip 1 | Nach einigem Nachdenken habe ich mich gegen das Schreiben entschieden.
2026-11-18 | Bob Lee | skip 1 | Merci, mais j'ai décidé de ne pas l'envoyer.
2026-11-18 | Bob Lee | skip 1 | Réflexion faite, j'ai décidé de ne rien envoyer.
2026-11-18 | Bob Lee | skip 1 | J'ai choisi de ne pas envoyer ce message.
2026-11-18 | Bob Lee | skip 1 | Gracias, pero he decidido no enviarlo.
2026-11-18 | Bob Lee | skip 1 | Lo he pensado y decidí no mandarlo.
2026-11-18 | Bob Lee | skip 1 | He optado por no enviar este correo.
2026-11-18 | Bob Lee | stop | I took the other job so quit writing to these folks
2026-11-18 | Bob Lee | stop | I took another job, quit emailing these people
2026-11-18 | Bob Lee | stop | going with the other offer so quit bugging them
2026-11-18 | Bob Lee | stop | I signed elsewhere so please quit contacting them
2026-11-18 | Bob Lee | stop | Ich habe die andere Stelle genommen, also schreib denen nicht mehr
2026-11-18 | Bob Lee | stop | hab woanders unterschrieben, hör auf denen zu schreiben
2026-11-18 | Bob Lee | stop | J'ai pris l'autre poste donc arrête d'écrire à ces gens
2026-11-18 | Bob Lee | stop | j'ai signé ailleurs, arrêtez de leur écrire
2026-11-18 | Bob Lee | stop | Acepté el otro trabajo así que deja de escribirles
2026-11-18 | Bob Lee | stop | ya firmé en otro lado, no les escribas más
2026-11-18 | Inès Caron, Léa Fontaine | detail 2 la migration Kubernetes | Pour Léa, parle aussi de la migration \
Kubernetes.
2026-11-18 | Inès Caron, Léa Fontaine | detail 1 du festival de jazz | Pour Inès, parle aussi du festival de jazz.
2026-11-18 | Inès Caron, Léa Fontaine | detail 2 the Kubernetes migration | For Léa, talk about the Kubernetes \
migration too.
2026-11-18 | Inès Caron, Léa Fontaine | detail 1 the jazz festival | For Inès, bring up the jazz festival as well.
2026-11-18 | Inès Caron, Léa Fontaine | detail 2 die Kubernetes-Migration | Für Léa erwähne auch die \
Kubernetes-Migration.
2026-11-18 | Inès Caron, Léa Fontaine | detail 1 das Jazzfestival | Bei Inès bitte noch das Jazzfestival ansprechen.
2026-11-18 | Inès Caron, Léa Fontaine | detail 2 la migración a Kubernetes | Para Léa, habla también de la \
migración a Kubernetes.
2026-11-18 | Inès Caron, Léa Fontaine | detail 1 del festival de jazz | A Inès háblale también del festival de jazz.
2026-11-18 | Hector Salinas | detail 1 I got my master license in ninety eight | put in there that I got my master \
license in ninety eight and then let me hear it again
2026-11-18 | Hector Salinas | detail 1 I ran the night crew for six years | put in that I ran the night crew for \
six years and then show it to me again
2026-11-18 | Hector Salinas | detail 1 ich den Meisterbrief habe | schreib rein dass ich den Meisterbrief habe und \
dann zeig es mir nochmal
2026-11-18 | Hector Salinas | detail 1 j'ai mon permis depuis dix ans | mets que j'ai mon permis depuis dix ans et \
puis remontre-moi
2026-11-18 | Hector Salinas | detail 1 tengo la licencia desde el noventa | pon que tengo la licencia desde el \
noventa y luego enséñamelo otra vez
2026-11-18 | Jonas Keller, Priya Raman, Mei Tanaka | send 1 2 3 | All three, please send. Sorry for going quiet, I \
was deep in a release.
2026-11-18 | Anja Rohde, Felix Brandt, Cem Yildiz | send 1 2 3 | alle drei abschicken, klingt super. und danke fürs \
dranbleiben
"""
ORDINARY = """
2026-11-18 | Nora Blake | send 1 | Yes, out it goes. The bit about the orchard made me smile.
2026-11-18 | Nora Blake | send 1 | Please send, and sorry you had to ask twice.
2026-11-18 | Nora Blake | send 1 | hey yes send that pls, in the middle of bath time with the twins
2026-11-18 | Nora Blake | send 1 | Hello, I have read the letter and I am content with it. Kindly send it. Yours, \
R. Keller
2026-11-18 | Nora Blake | send 1 | OK to send. What a lovely woman she was.
2026-11-18 | Nora Blake | send 1 | send it, thanks a bunch, you're a lifesaver
2026-11-18 | Nora Blake, Sam Ito | send 1 | Nora's is ready to go. Sam's I'll look at tonight.
2026-11-18 | Petra Lang | send 1 | Jawohl, abschicken! Die Stelle mit dem Obstgarten ist herrlich.
2026-11-18 | Petra Lang | send 1 | Besser geht's nicht, bitte senden.
2026-11-18 | Petra Lang | send 1 | Bitte senden, und sorry, dass du zweimal fragen musstest.
2026-11-18 | Petra Lang | send 1 | ja bitte schick, bin grad mit den zwillingen in der wanne
2026-11-18 | Petra Lang | send 1 | Guten Tag, ich habe den Brief gelesen und bin zufrieden damit. Bitte senden Sie \
ihn ab.
2026-11-18 | Petra Lang | send 1 | Kann so raus. Das war wirklich ein tolles Gespräch!
2026-11-18 | Petra Lang | send 1 | Ja, sehr gern abschicken. Du bist ein Schatz.
2026-11-18 | Petra Lang | send 1 | Einfach losschicken, ich vertrau dir da.
2026-11-18 | Petra Lang | send 1 | Gelesen und für gut befunden, bitte raus damit.
2026-11-18 | Petra Lang, Uwe Horn | send 1 | Die an Frau Lang kann raus. Die an Horn schaue ich mir heute Abend an.
2026-11-18 | Claire Morel | send 1 | Oui, envoyez ! Le passage sur le verger m'a fait sourire.
2026-11-18 | Claire Morel | send 1 | On ne peut pas faire mieux, envoie.
2026-11-18 | Claire Morel | send 1 | Envoie, et pardon de t'avoir fait demander deux fois.
2026-11-18 | Claire Morel | send 1 | oui envoie stp, je donne le bain aux jumeaux
2026-11-18 | Claire Morel | send 1 | Bonjour, j'ai lu la lettre et elle me convient. Veuillez l'envoyer.
2026-11-18 | Claire Morel | send 1 | Ok pour l'envoi. Quelle femme adorable !
2026-11-18 | Claire Morel | send 1 | Oui volontiers, envoie. Tu es un amour.
2026-11-18 | Claire Morel | send 1 | Lu et approuvé, tu peux envoyer.
2026-11-18 | Claire Morel, Hugo Petit | send 1 | Celle de Claire peut partir. Celle d'Hugo, je la regarde ce soir.
2026-11-18 | Lucía Vega | send 1 | Sí, que salga. La parte del huerto me hizo sonreír.
2026-11-18 | Lucía Vega | send 1 | No se puede mejorar, mándalo.
2026-11-18 | Lucía Vega | send 1 | Mándalo, y perdona que tuvieras que preguntar dos veces.
2026-11-18 | Lucía Vega | send 1 | sí mándalo porfa, estoy bañando a los gemelos
2026-11-18 | Lucía Vega | send 1 | Buenas tardes, he leído la carta y estoy conforme. Envíela, por favor.
2026-11-18 | Lucía Vega | send 1 | Ok para enviar. ¡Qué mujer tan encantadora!
2026-11-18 | Lucía Vega | send 1 | Sí, con mucho gusto, envíalo. Eres un sol.
2026-11-18 | Lucía Vega, Marco Gil | send 1 | El de Lucía puede salir. El de Marco lo miro esta noche.
2026-11-18 | Nora Blake | send 1 | Morning! Had my coffee, had a look, all fine. Send it please.
2026-11-18 | Nora Blake | send 1 | Please get this out to Nora today if you can, thank you!
2026-11-18 | Nora Blake | send 1 | Yes to this. My daughter says hi, she's learning to type.
2026-11-18 | Nora Blake | send 1 | That's exactly how I'd have put it. Send away.
2026-11-18 | Nora Blake | send 1 | I'm happy with every word of that, please send.
2026-11-18 | Nora Blake | send 1 | Send this one please, I have another interview in ten minutes, wish me luck!
2026-11-18 | Nora Blake | send 1 | Good morning, please release the note to Ms Blake. With thanks, R. Keller
2026-11-18 | Nora Blake | send 1 | Please do send it. I still can't believe how kind she was.
2026-11-18 | Nora Blake | send 1 | No edits from me. Send.
2026-11-18 | Nora Blake | send 1 | It's a yes! Fingers crossed they pick me.
2026-11-18 | Nora Blake | send 1 | yeah thats all good mate send it over to her
2026-11-18 | Nora Blake | send 1 | Approved, with one thumb up because the other one is holding a sandwich.
2026-11-18 | Nora Blake | send 1 | Go ahead please. I'll be offline until Monday.
2026-11-18 | Nora Blake | send 1 | Oh this is so much better than what I'd have written. Yes please!
2026-11-18 | Nora Blake | send 1 | Please send, and thanks for the reminder, it had completely slipped my mind.
2026-11-18 | Nora Blake, Sam Ito | send 1 2 | Both are fine by me, please send them out.
2026-11-18 | Nora Blake, Sam Ito | send 1 2 | You can send both of these, I've read them on the bus.
2026-11-18 | Nora Blake, Sam Ito | send 1; skip 2 | Send Nora's. Don't send Sam's, he's left the company.
2026-11-18 | Nora Blake, Sam Ito | send 2; skip 1 | Sam yes please, Nora no, I thanked her in person.
2026-11-18 | Nora Blake | skip 1 | Please don't send this, Nora and I already spoke on the phone.
2026-11-18 | Nora Blake | skip 1 | No thanks, not this time.
2026-11-18 | Nora Blake | snooze 2026-11-20 | Can you ask me again in two days? I'm at a conference.
2026-11-18 | Nora Blake | snooze 2026-11-23 | Not now please, remind me on Monday.
2026-11-18 | Nora Blake | stop | They turned me down, so please don't write to them any more.
2026-11-18 | Nora Blake | detail 1 I enjoyed the tour of the greenhouse | Please add that I enjoyed the tour of the \
greenhouse.
2026-11-18 | Nora Blake | detail 1 the rooftop bees | Could you mention the rooftop bees?
2026-11-18 | Nora Blake | send 1 | I'm walking the dog but yes, please send that off.
2026-11-18 | Petra Lang | send 1 | Guten Morgen, habe eben alles durchgesehen, bitte absenden. Danke!
2026-11-18 | Petra Lang | send 1 | Ja, gerne so rausschicken. Drückt mir die Daumen!
2026-11-18 | Petra Lang | send 1 | Bitte heute noch an Frau Lang senden, danke.
2026-11-18 | Petra Lang | send 1 | Das hätte ich selbst nicht besser sagen können. Bitte abschicken.
2026-11-18 | Petra Lang | send 1 | Von meiner Seite gibt es nichts zu ändern, bitte abschicken.
2026-11-18 | Petra Lang | send 1 | ja mach das, danke dir, bin grad am Kochen
2026-11-18 | Petra Lang | send 1 | Sieht alles gut aus! Schick es bitte los, ich hab in zehn Minuten den nächsten \
Termin.
2026-11-18 | Petra Lang | send 1 | Danke fürs Erinnern, hatte ich völlig vergessen. Bitte senden.
2026-11-18 | Petra Lang | send 1 | Ja bitte! Ich bin bis Montag nicht erreichbar.
2026-11-18 | Petra Lang | send 1 | Ich gehe gerade mit dem Hund, aber ja, bitte abschicken.
2026-11-18 | Petra Lang | send 1 | Wunderbar, so kann es an Frau Lang gehen.
2026-11-18 | Petra Lang | send 1 | Habe es meiner Frau vorgelesen, wir finden es beide sehr gelungen. Bitte senden.
2026-11-18 | Petra Lang | send 1 | alles klar, raus damit, hoffentlich klappts mit der stelle
2026-11-18 | Petra Lang | send 1 | Einverstanden. Bitte senden Sie die Nachricht. Freundliche Grüße, R. Keller
2026-11-18 | Petra Lang | send 1 | Passt genau so. Bitte nichts mehr ändern und abschicken.
2026-11-18 | Petra Lang | send 1 | Mein Internet spinnt heute, deshalb nur: ja, abschicken!
2026-11-18 | Petra Lang, Uwe Horn | send 1 2 | Beide sind in Ordnung, bitte senden.
2026-11-18 | Petra Lang, Uwe Horn | send 1 2 | Ihr könnt beide rausschicken, hab sie in der Bahn gelesen.
2026-11-18 | Petra Lang, Uwe Horn | send 1; skip 2 | Frau Lang ja, Herrn Horn bitte nicht, der ist nicht mehr in \
der Firma.
2026-11-18 | Petra Lang, Uwe Horn | send 2; skip 1 | Horn senden, Lang nicht, mit der habe ich schon telefoniert.
2026-11-18 | Petra Lang | skip 1 | Bitte nicht senden, wir haben schon telefoniert.
2026-11-18 | Petra Lang | skip 1 | Danke, aber diesmal nicht.
2026-11-18 | Petra Lang | snooze 2026-11-20 | Frag mich bitte in zwei Tagen noch mal, ich bin auf einer Messe.
2026-11-18 | Petra Lang | snooze 2026-11-23 | Jetzt nicht, erinnere mich bitte am Montag.
2026-11-18 | Petra Lang | stop | Die haben mir abgesagt, bitte nichts mehr an die schreiben.
2026-11-18 | Petra Lang | detail 1 mir die Führung durchs Gewächshaus gefallen hat | Bitte ergänze, dass mir die \
Führung durchs Gewächshaus gefallen hat.
2026-11-18 | Petra Lang | detail 1 die Bienen auf dem Dach | Kannst du die Bienen auf dem Dach erwähnen?
2026-11-18 | Petra Lang | send 1 | Ja! So eine nette Mail, da freut sie sich bestimmt. Bitte senden.
2026-11-18 | Claire Morel | send 1 | Bonjour, je viens de tout lire, c'est bon pour moi, vous pouvez envoyer.
2026-11-18 | Claire Morel | send 1 | Oui, envoie s'il te plaît. Croise les doigts pour moi !
2026-11-18 | Claire Morel | send 1 | Merci d'envoyer ce message à Mme Morel aujourd'hui.
2026-11-18 | Claire Morel | send 1 | Je n'aurais pas mieux dit. Envoie.
2026-11-18 | Claire Morel | send 1 | Je suis d'accord avec chaque mot, tu peux envoyer.
2026-11-18 | Claire Morel | send 1 | Rien à modifier de mon côté, vous pouvez l'expédier.
2026-11-18 | Claire Morel | send 1 | oui fais donc, merci, je suis en train de cuisiner
2026-11-18 | Claire Morel | send 1 | Tout a l'air bien ! Envoie-le, j'ai un autre entretien dans dix minutes.
2026-11-18 | Claire Morel | send 1 | Merci pour le rappel, j'avais complètement oublié. Envoie.
2026-11-18 | Claire Morel | send 1 | Oui, vas-y ! Je suis injoignable jusqu'à lundi.
2026-11-18 | Claire Morel | send 1 | Je promène le chien mais oui, envoie.
2026-11-18 | Claire Morel | send 1 | Parfait, ça peut partir chez Mme Morel.
2026-11-18 | Claire Morel | send 1 | Je l'ai lu à mon mari, on trouve ça très réussi tous les deux. Envoie.
2026-11-18 | Claire Morel | send 1 | ok pour moi, envoie, j'espère que ça va marcher pour le poste
2026-11-18 | Claire Morel | send 1 | Bon pour envoi. Cordialement, R. Keller
2026-11-18 | Claire Morel | send 1 | C'est bien comme ça. Ne changez plus rien et envoyez.
2026-11-18 | Claire Morel | send 1 | Mon internet fait des siennes, alors juste : oui, envoie !
2026-11-18 | Claire Morel | send 1 | Oh c'est tellement mieux que ce que j'aurais écrit. Oui, envoie !
2026-11-18 | Claire Morel, Hugo Petit | send 1 2 | Les deux sont très bien, vous pouvez les envoyer.
2026-11-18 | Claire Morel, Hugo Petit | send 1 2 | Tu peux envoyer les deux, je les ai lus dans le bus.
2026-11-18 | Claire Morel, Hugo Petit | send 1; skip 2 | Envoie à Claire. Pas à Hugo, il a quitté la boîte.
2026-11-18 | Claire Morel, Hugo Petit | send 2; skip 1 | Hugo oui, Claire non, je l'ai déjà remerciée de vive voix.
2026-11-18 | Claire Morel | skip 1 | Ne l'envoyez pas s'il vous plaît, on s'est déjà parlé au téléphone.
2026-11-18 | Claire Morel | skip 1 | Non merci, pas cette fois.
2026-11-18 | Claire Morel | snooze 2026-11-20 | Redemande-moi dans deux jours, je suis en déplacement.
2026-11-18 | Claire Morel | snooze 2026-11-23 | Pas maintenant, rappelle-le-moi lundi.
2026-11-18 | Claire Morel | stop | Ils m'ont refusé, alors n'écrivez plus à ces gens.
2026-11-18 | Claire Morel | detail 1 j'ai aimé la visite de la serre | Ajoute que j'ai aimé la visite de la serre.
2026-11-18 | Claire Morel | detail 1 les abeilles sur le toit | Peux-tu mentionner les abeilles sur le toit ?
2026-11-18 | Lucía Vega | send 1 | Buenos días, acabo de leerlo todo, está bien, puedes enviarlo.
2026-11-18 | Lucía Vega | send 1 | Sí, envíalo por favor. ¡Deséame suerte!
2026-11-18 | Lucía Vega | send 1 | Por favor envía este mensaje a Lucía hoy mismo.
2026-11-18 | Lucía Vega | send 1 | No lo habría dicho mejor. Mándalo.
2026-11-18 | Lucía Vega | send 1 | Estoy de acuerdo con cada palabra, puedes mandarlo.
2026-11-18 | Lucía Vega | send 1 | Por mi parte no hay nada que cambiar, envíalo.
2026-11-18 | Lucía Vega | send 1 | ¡Todo se ve bien! Mándalo, tengo otra entrevista en diez minutos.
2026-11-18 | Lucía Vega | send 1 | Gracias por recordármelo, se me había olvidado por completo. Envíalo.
2026-11-18 | Lucía Vega | send 1 | Sí, adelante. Estaré sin conexión hasta el lunes.
2026-11-18 | Lucía Vega | send 1 | Estoy paseando al perro pero sí, envíalo.
2026-11-18 | Lucía Vega | send 1 | Perfecto, así puede ir a la señora Vega.
2026-11-18 | Lucía Vega | send 1 | Se lo leí a mi marido y nos parece muy bien a los dos. Envíalo.
2026-11-18 | Lucía Vega | send 1 | ok mándalo, ojalá me den el puesto
2026-11-18 | Lucía Vega | send 1 | Conforme. Puede enviarlo. Saludos, R. Keller
2026-11-18 | Lucía Vega | send 1 | Está bien así. No cambies nada más y envíalo.
2026-11-18 | Lucía Vega | send 1 | Mi internet anda fatal, así que solo: ¡sí, mándalo!
2026-11-18 | Lucía Vega | send 1 | Ay, está mucho mejor que lo que yo hubiera escrito. ¡Sí, envíalo!
2026-11-18 | Lucía Vega, Marco Gil | send 1 2 | Los dos están muy bien, puedes enviarlos.
2026-11-18 | Lucía Vega, Marco Gil | send 1 2 | Puedes mandar los dos, los leí en el autobús.
2026-11-18 | Lucía Vega, Marco Gil | send 1; skip 2 | Manda el de Lucía. El de Marco no, ya no trabaja ahí.
2026-11-18 | Lucía Vega, Marco Gil | send 2; skip 1 | Marco sí, Lucía no, ya le di las gracias en persona.
2026-11-18 | Lucía Vega | skip 1 | No lo envíes por favor, ya hablamos por teléfono.
2026-11-18 | Lucía Vega | skip 1 | No gracias, esta vez no.
2026-11-18 | Lucía Vega | snooze 2026-11-20 | Pregúntame otra vez en dos días, estoy de viaje.
2026-11-18 | Lucía Vega | snooze 2026-11-23 | Ahora no, recuérdamelo el lunes.
2026-11-18 | Lucía Vega | stop | Me rechazaron, así que no les escribas más.
2026-11-18 | Lucía Vega | detail 1 me gustó la visita al invernadero | Añade que me gustó la visita al invernadero.
2026-11-18 | Lucía Vega | detail 1 las abejas de la azotea | ¿Puedes mencionar las abejas de la azotea?
"""
NONE = {
    "busy": """
Ok. I'm busy until Monday
Yes. I'm busy until tomorrow
Ja. Bin bis Montag im Urlaub.
Oui. Je suis prise jusqu'à lundi.
""",
    "spoken": """
I was on the phone to the agency yes send it
I was on the phone to the agency yes send it they go
I was on a call with the recruiter yes please send it
Hab mit der Agentur telefoniert ja schick es
ich war am telefon mit der firma ja senden
j'étais au téléphone avec l'agence oui envoie
estaba hablando con la agencia sí mándalo
""",
    "praise": """
Sounds great on her, send it.
The dress is lovely as it is, please send it.
Send it, sounds good to her.
Sounds great but send it shorter.
It would read well if it were shorter, send it then.
This saves me from sending it. Thanks.
That saves me an hour: I sent it myself.
Reads well, apart from the end. Send.
Almost perfect, send it.
Sounds great, said Bob, send it.
The offer sounds great, send it over.
Klingt fast gut, abschicken.
Klingt super, wenn der Schluss weg ist. Abschicken.
klingt zu schön, abschicken?
Das Kleid ist prima so, schicken Sie es ab.
Klingt gut, aber anders abschicken.
Ça sonne faux, envoie.
Ça sonne bien sauf la fin, envoie.
Le gâteau est très réussi, envoie.
Ça irait très bien sans la fin, envoie.
Suena bien si quitas el final, mándalo.
Suena raro, mándalo.
El pastel quedó padrísimo, mándalo.
quedaría padrísimo más corto, mándalo
""",
    "brief": """
Please send. It is too long, so keep it brief.
Send it, but make it short.
So keep it short and send it.
Hence the changes, send it again.
Sorry for the typos in it, send it.
I'm on the train so I'll look later, send nothing.
I'm in the waiting room so she can send it.
In short, send it to me.
Bitte senden, aber nur kurz.
Bitte senden, daher kürzer.
Daher nur kurz halten und senden.
Bin unterwegs, deshalb später senden.
Tippfehler sind drin, bitte senden.
Je suis en réunion, donc plus court, envoie.
Donc fais court et envoie.
Je fais court : pas maintenant.
D'où les fautes dans la lettre, envoie.
Estoy en el metro, así que mándalo luego.
Así que más breve, mándalo.
Por eso hazlo breve y mándalo.
Hay faltas, de ahí mi duda, mándalo.
""",
    "weather": """
Send it when it stops raining.
It's too hot to send this.
Yes send it once the snow is gone.
It's raining, wait, send it.
If it rains send it.
Send it it's wrong here
yes send it it's not ready
send it it's too cold in tone
send it it's hot gossip for the boss
it's freezing in here she said send it
Schick es wenn es aufhört zu regnen.
schick ab es ist zu kalt im Ton
Bei Regen senden.
Es ist zu warm formuliert, abschicken.
Envoie quand il arrêtera de pleuvoir.
envoie il fait trop froid comme ton
Il n'arrête pas de changer d'avis, envoie.
S'il pleut, envoie.
Mándalo cuando pare de llover.
mándalo es muy frío el tono
Si llueve, mándalo.
""",
    "late": """
sorry I took so long my wife said yes send it
sorry it took so long he told me yes send it
sorry I forgot to tell you not to send it
sorry I took so long she already has it
sorry but no please send it back
sorry the name is wrong yes send it
sorry I can't say yes send it
sorry I took so long if you still can yes send it
sorry I took so long I'm not sure yes send it
sorry for the delay a release
I was deep in a release, yes?
sorry mein Chef sagte ja bitte senden
sorry ich weiß nicht ja schick ab
sorry der Name stimmt nicht ja schick ab
sorry war auf der Baustelle noch nicht gelesen ja schick ab
désolé ma femme a dit oui envoie
désolé je ne sais pas oui envoie
désolé du retard si c'est possible oui envoie demain
perdón mi esposa dijo sí mándalo
perdón no sé si sí mándalo
perdón el nombre está mal sí mándalo
perdón por la tardanza mañana sí mándalo
""",
    "liked": """
Send it. Add the caching story.
Send it with the caching story.
Yes, send it. Nice touch would be the caching story.
Send it. A nice touch with the caching story is missing.
Send it. Maybe a nice touch with the caching story?
Send it. Good idea to add the museum bit.
Send it. Nice touch with the caching story, but change the end.
Send it. Great idea: mention the lighthouse.
Bitte senden. Schöne Idee wäre der Leuchtturm.
Bitte senden. Gute Idee, den Leuchtturm noch einzubauen.
Bitte senden. Schön wäre die Stelle mit den Bienen.
Bitte senden. Gut, dann noch was zur Werkstatt.
Envoie. Bonne idée d'ajouter le phare.
Envoie. Une belle idée serait le phare.
Envoie. Il faudrait un joli mot sur le musée.
Mándalo. Sería buena idea lo del faro.
Ja. Gute Idee zu warten.
Ja. Gute Idee mit dem Warten.
Ok. Gute Idee mit dem Anruf vorher.
Oui. Bonne idée de demander avant.
Mándalo. Buena idea eso de esperar.
Envoie. Bonne idée d'attendre.
Mándalo. Buena idea lo de preguntar antes.
Send. Good idea to keep it back.
Send it. Great thinking about waiting.
Mándalo, si bien falta algo.
send mon ok
please send mon ok
Send it. The attachment is forgotten.
Send it, I have forgotten her name.
Yes. My CV was forgotten.
Mándalo. Buena idea añadir lo del coro.
Mándalo. Falta lo del faro.
Mándalo. Qué buena idea sería meter lo del jardín.
""",
    "away": """
Send it when I'm back, I'm offline until Monday.
I'm offline until Monday. Send it then.
Yes, I'm away until Monday, wait until then.
I'm away until Monday so don't send it.
Go ahead after my call, I have a meeting in ten minutes.
I have a meeting in ten minutes, after that send it.
Send it in ten minutes, I have a call.
I want to reread it in ten minutes, yes send it then.
She has an interview in ten minutes, ask her and send it.
Bis Montag nicht erreichbar, dann senden.
Ich bin bis Montag weg, erst danach senden.
Bitte erst senden wenn ich wieder erreichbar bin.
In zehn Minuten habe ich Termin, danach abschicken.
Je suis injoignable jusqu'à lundi, envoie après.
Envoie lundi, je suis absent jusqu'à lundi.
J'ai un entretien dans dix minutes, envoie après.
Estoy fuera hasta el lunes, mándalo entonces.
Tengo una reunión en diez minutos, luego mándalo.
""",
    "forgotten": """
Send it, I forgot to mention the bees.
You forgot the bees, send it.
It slipped my mind to add the bees, send it.
It had slipped my mind that he is her boss, send it anyway?
Ich hatte den Namen völlig vergessen zu nennen, abschicken.
Du hast die Bienen vergessen, schick ab.
Hatte ganz vergessen, dass sie Lang heißt, nicht Land, bitte senden.
J'avais oublié de parler des abeilles, envoie.
Tu as oublié les abeilles, envoie.
Se me había olvidado poner lo del coro, mándalo.
Te olvidaste de las abejas, mándalo.
""",
    "no change": """
Don't change anything and don't send it.
Don't change anything and send it to me.
Don't change anything and send it tomorrow.
Nothing to change and nothing to send.
Don't change a thing and ask me again.
Bitte nichts ändern und nicht abschicken.
Bitte nichts ändern und mir schicken.
Nichts mehr ändern und morgen abschicken.
Ne changez rien et n'envoyez pas.
Ne changez rien et envoyez demain.
Ne change rien et envoie-le-moi.
No cambies nada y no lo mandes.
No cambies nada y mándamelo.
No cambies nada y mándalo mañana.
""",
    "not to be sent": """
Don't send it please.
Not this time, send it next week.
I thanked her in person, no need.
She's left the company, no letter.
I've decided against it, send nothing.
I decided to send it tomorrow.
We decided against the offer.
I have decided nothing, send it?
Diesmal nicht, vielleicht nächstes Mal senden.
Ich habe mich dagegen entschieden.
Ich habe noch nicht entschieden, ob ich das senden will.
Ich habe entschieden, das später zu senden.
J'ai décidé de ne pas l'envoyer aujourd'hui.
Je n'ai pas encore décidé de l'envoyer.
He decidido no enviarlo todavía.
Aún no he decidido enviarlo.
quit writing to them and send it to me
hör auf denen zu schreiben, schick nichts
""",
    "kind": """
Send it if you trust me.
You're a star if you send it shorter.
Trust me, send it? Hmm.
I trust you, so ask her and send it.
Sorry you had to ask, no.
Sorry you had to ask twice: don't send it.
I trust you know better than to send it.
It couldn't be better if it were shorter, send it then.
Besser geht's nicht? Doch, kürzer bitte, dann senden.
Besser nicht senden.
Ich vertrau dir nicht, erst zeigen, dann senden.
Je te fais confiance pour corriger la fin, envoie.
Quelle femme ? Envoie.
Confío en que lo corrijas, mándalo.
Mejor no, no se puede mandar.
""",
    "beside all of it": """
sorry my landlord says yes send it
sorry for the delay they said yes send it
sorry for the delay can you please send it back
sorry I'm late he wants me to please send it
sorry I'm late please send it to me
sorry I'm late please send it after lunch
sorry for being slow please don't send it
sorry for the wait please wait yes send it later
apologies I never saw it please send it again
sorry wrong person yes send it
sorry I took so long should I please send it
sorry this is late is it ok please send it
pardon du retard il a dit oui envoie
pardon du retard envoie plutôt l'autre
désolé du retard oui mais envoie pas
désolé j'ai tardé faut pas s'il te plaît envoyer
perdón por tardar él dijo sí mándalo
perdón por la demora sí pero no lo mandes
perdón por la demora por favor mándamelo
sorry für die späte Antwort er meinte ja schick ab
sorry für die Verspätung ja aber bitte nicht senden
sorry dass ich so spät bin bitte an mich senden
send it looks great on him
send it sounds good to my boss
don't send it looks great but it's hers
send it it's lovely weather for a walk, later
schick es sieht gut aus aber nicht ab
don't send it's raining
never send it's freezing
send nothing it's pouring here
would I send it it's raining
she'd send it it's raining
nobody should send it it's hot here
if it's raining send it
envoie pas il pleut
n'envoie rien il fait froid ici
no mandes nada hace calor aquí
schick nichts es regnet hier
Sam no, he's left the company
Don't send Sam's, he's left the company, or do.
Send it to the other, he's left the company.
Not this one, I thanked her in person.
I'd send it but she's left the company.
send number one when I've read two and three
send number one if I haven't read two and three
tell him to send number one I still need to read two and three
did you send number one I still need to read two and three
don't send number one I haven't read two and three
Send the one I like, I still need to read it
Nice touch with the caching story, is it true? Send it.
Nice touch with the caching story but it was Bob's. Send it.
Nice touch with the caching story, though wrong. Send.
Good idea with the museum, put it in and send.
Schöne Idee mit dem Leuchtturm, aber es war ein Kran. Senden.
Gute Idee, das mit der Chorreise rein und senden.
Belle idée avec le phare, mais c'était une grue. Envoie.
Buena idea lo del faro, agrégalo y mándalo.
It saves me an hour if you send it.
This saves me nothing, send it back.
The tone is too warm, send it.
Der Ton ist zu steif, abschicken.
Le ton est trop froid, envoie.
El tono es demasiado frío, mándalo.
It's a bit too long, send it.
C'est un peu trop long, envoie.
I've decided to send it once she calls.
go ahed and delet it
yes delet it
ok discrad it
sorry I'm late what is it please send it
sorry this took so long may I please send it
Nice idea with the bees, insert it and send.
Lovely line about the bees, put it first and send.
""",
    "somebody else": """
dispatch, yes, send it
dispatch yes send it
Versand, ja, schick es
lights, go
lights go
camera, go
lights, camera, send
Licht, los
that's the one with the blue door, send it
the one with the round table please, send it
it's the one on the left, send it
the one in the window, yes, send it
das mit der blauen Tür, schick es
das ist die mit dem Balkon, schick ab
celle avec la porte bleue, envoie
c'est celui au coin, envoie
la de la puerta azul, mándala
es el de la esquina, mándalo
lumières, vas-y
luces, dale
""",
}
KEPT_NONE = """
Send Marisol's once I've held on to Harold's a bit longer.
Yes to Marisol's. Harold should hold on to it a bit longer.
I'd like to hold on to both a bit longer. Send it.
Hold on, send Marisol's.
Send Marisol's. I'd like Harold to keep it from her a bit longer.
number three is good to go I still need to read that one
number one is good to read send two and three are not read
send that one I still need to read three
Harold is good to go he still needs to read Marisol's
die dritte passt noch nicht schick die ab wenn ich eins und zwei gelesen habe
Die an Marisol kann raus, die an Harold vorher
garde celle de Marisol envoie encore un peu
je garde les deux encore un moment, envoie
el de Marisol y el de Harold quiero guardarlos, mándalo
"""


@pytest.mark.parametrize("family", TOLD)
def test_friendly_talk_holds_no_yes_back(family: str) -> None:
    assert [text for text in _lines(TOLD[family]) if _read(text) != Command(sends=(1,))] == []


@pytest.mark.parametrize("family", NONE)
def test_what_is_close_to_it_and_no_yes_releases_nothing(family: str) -> None:
    assert [text for text in _lines(NONE[family]) if _sends(text)] == []


@pytest.mark.parametrize("text", KEPT_NONE.strip().splitlines())
def test_what_is_not_surely_kept_beside_it_releases_nothing(text: str) -> None:
    assert _sends(text, "Harold Voss", "Marisol Ortega") == ()
    assert _sends(text, "Dale Pruitt", "Harold Voss", "Marisol Ortega") == ()


@pytest.mark.parametrize("answer", answers.voices(MEANT + ORDINARY.lstrip()), ids=lambda answer: answer.text)
def test_what_is_meant_is_done(answer: Answered) -> None:
    assert answer.wrongly() is None


def _lines(table: str) -> list[str]:
    return table.strip().splitlines()


def _read(text: str, *names: str) -> Command | NotUnderstood:
    return Answered("", names or ("Anna Schmidt",), DAY, text).read()


def _sends(text: str, *names: str) -> tuple[int, ...]:
    made = _read(text, *names)
    return () if isinstance(made, NotUnderstood) else made.sends
