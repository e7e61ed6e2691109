"""Who speaks, and of what: an order told behind another's praise, beside one of those it is for, or behind a fault that
is only seemingly denied, lets nothing go. The owner's own, beside the same words, does."""

from __future__ import annotations

from datetime import date

import pytest
from answers import Answered

from agent.understand.command import NotUnderstood

DAY = date(2026, 3, 10)
ANNA = ("Anna Schmidt",)
FAULTS = """
No para de tener errores, mándalo
no deja de tener faltas, envíalo
No acaba de convencerme, mándalo
No está libre de errores, mándalo
no le faltan errores, envíalo
No es que no tenga errores, mándalo
No está exento de fallos, envía
It doesn't stop having mistakes, send it
It's not free of errors, send it
Not without mistakes, send it
no end of typos, send it
no shortage of typos, send it
Not one typo but three, send it
nothing but mistakes, send it
Not exactly error-free, send it
It never fails to get the name wrong, send it
No lack of errors in there, send
Es hört nicht auf mit den Fehlern, abschicken
Nicht ohne Fehler, abschicken
Nicht gerade fehlerfrei, abschicken
Nichts als Fehler, raus damit
Nicht nur ein Fehler, schick ab
Kein Satz ohne Fehler, abschicken
An Fehlern fehlt es nicht, raus damit
Ça n'arrête pas de faire des fautes, envoie
pas sans fautes, envoie
Pas exempt d'erreurs, envoie
Rien que des fautes, envoie
Il ne manque pas d'erreurs, envoie
Hardly free of typos, send it
I can't say it has no errors, send it
You can't call that free of mistakes, send
It isn't that there are no mistakes, send it
Kann man nicht fehlerfrei nennen, raus damit
Es ist nicht so, dass keine Fehler drin wären, abschicken
On ne peut pas dire qu'il n'y a pas de fautes, envoie
no se puede decir que no tenga faltas, mándalo
Es fehlt nicht an Tippfehlern, abschicken
ce ne sont pas les fautes qui manquent, envoie
no son pocas las faltas, mándalo
no son pocos los errores, envíalo
not few mistakes, send
not just a typo, send it
Nicht wenige Fehler, abschicken
pas qu'une faute, envoie
no solo un error, mándalo
""".strip().splitlines()
"""A "no" before a fault that does not deny it."""
NOTICED = """
Ja. Gut gemerkt, das mit dem falschen Namen
Ja. Gut gesehen, das mit dem falschen Datum.
Ja, gut aufgepasst, der Name ist falsch
Ja stimmt, der Titel stimmt nicht
Ja. Danke für den Hinweis auf den falschen Titel.
Ok. Gut dass du den falschen Nachnamen gesehen hast
Yes. Good catch about the wrong name.
Yes. Well spotted, that thing with the wrong date
Yes, well noticed, the title is off
Ok. Glad you noticed the wrong surname
Right. Good spot on the mixed-up names.
Yes. Good eye, that bit about the wrong company
Oui. Bien vu, le coup du mauvais prénom
Oui. Bien remarqué, l'histoire du nom inversé
Oui, bien repéré, la date est fausse
D'accord. Merci d'avoir vu la mauvaise date
Sí. Bien visto, lo del nombre equivocado
Sí. Menos mal que viste lo del apellido cambiado
Vale. Buen ojo con lo de la fecha mala
Sí, bien pillado, el cargo está mal
Yes. Nice catch, the typo in her name.
Ok, well caught, her name has two ts
Yes! You're right, it says Monday and it was Tuesday
True. The year is wrong, well seen.
Yes you're right about the misspelt title
Ja! Stimmt, da steht Montag und es war Dienstag
Richtig, im Namen fehlt ein t
Ja, du hast recht, das Datum ist verkehrt
Oui, tu as raison, le titre est faux
¡Sí! Es verdad, pone lunes
Sí, tienes razón, el título está equivocado
Good. Glad you caught my mistake.
Ok. I see what you mean with the wrong link.
Yes, I noticed the double "the" as well.
ja, den doppelten Satz hab ich auch gesehen
Oui, j'ai vu la répétition aussi
Sí, yo también vi la palabra repetida
""".strip().splitlines()
"""A yes to somebody who has found what is wrong in it."""
REPORTED = """
meine Frau sagt, klingt super, abschicken
Meine Frau sagt, klingt super. Abschicken.
mein Mann meint, liest sich gut, raus damit
Meine Schwester findet, passt so, senden
Mein Chef hat gesagt, sehr gut, abschicken
my wife says, sounds great, send it
My husband reckons, looks good, send it
my coach told me, lovely letter, send it
mum goes, that's perfect, send it
My sister said: sounds lovely, send it
she said, reads well, send it
He was like, sounds good, send it
ma femme dit, c'est parfait, envoie
Mon mari trouve, très bien, envoie-le
ma soeur m'a dit, super texte, envoie
mon chef pense, nickel, vas-y
mi mujer dice, suena genial, mándalo
Mi hermana opina, está perfecto, envíalo
mi jefe me dijo, muy bien, mándalo
mi marido cree, queda bien, envía
According to my wife it sounds great, send it
Laut meiner Frau klingt es super, abschicken
My wife loved it and said send it
Tom at work thinks it's great, go ahead
Mum thinks it's lovely, send it
my therapist says it's healthy to let go, send it
A friend in HR says looks good, send
The guy next to me says yes
My daughter, who is a lawyer, says: fine, send
Chatgpt says it's perfect, send it
The spellchecker says it's fine, send it
grammarly is happy so send
our HR woman thinks that's fine, release
Kollege meint, kann man so machen, abschicken
Die Kollegin hat drübergeschaut und gemeint passt
Meine Tochter hat gelacht und gesagt schick ab
der Nachbar findet super, raus damit
mein Therapeut rät: abschicken
Laut ChatGPT ist alles gut, abschicken
Ma mère adore, elle dit envoie
un ami RH me dit que c'est bon, envoie
mon coloc trouve ça top, vas-y
ChatGPT dit que c'est parfait, envoie
Mi madre dice que está precioso, mándalo
un amigo de RRHH me dice que bien, envíalo
mi compañera de piso cree que está genial, dale
ChatGPT dice que perfecto, mándalo
""".strip().splitlines()
"""What somebody else says of it, and an order that may be theirs."""
BESIDE_HER = """
I was on the train with Anna yes send it
I'm on the train with Anna yes send it
im sitting next to anna yes go ahead
was at lunch with Anna yes send it
In the pub with Anna yes please send
on the phone with Anna yes send it
bin grad mit Anna im Zug ja schick ab
Ich war mit Anna im Zug ja abschicken
sitz neben Anna ja mach
Ich stehe bei Anna im Büro ja raus damit
j'étais dans le train avec Anna oui envoie
suis avec Anna oui vas-y
je déjeune avec Anna oui envoie-le
iba en el tren con Anna sí mándalo
Estoy con Anna sí envíalo
ando comiendo con Anna sí dale
talking to anna right now yes send it over
Anna is right here yes go ahead
Anna just walked in yes send it
stehe mit Anna am Aufzug ja schick
Anna sitzt mir gegenüber ja mach mal
hab Anna am Apparat ja schick es rüber
Anna est à côté de moi oui envoie
j'ai Anna au téléphone oui envoie-le
Anna está aquí al lado sí mándalo
tengo a Anna al teléfono sí envíamelo
with anna at the conference yes go
next to Anna on the plane yes please
having coffee with Anna ok send
Kaffee mit Anna ja raus
un café avec Anna oui vas-y
cenando con Anna sí manda
""".strip().splitlines()
"""An order that runs on from where she is, or was."""
OTHER_HANDS = """
kid got my phone yes yes send
My toddler grabbed the phone, yes send it
the cat walked over my keyboard: yes send it
das hat mein Kind getippt: ja senden
Mein Sohn hatte das Handy, ja abschicken
c'est mon fils qui a tapé oui
le petit a pris mon téléphone, oui envoie
mi hijo agarró el teléfono: sí sí mándalo
mi hija cogió el móvil, sí mándalo
""".strip().splitlines()
PLAIN = """
No errors, send it
No tiene errores, mándalo
no tiene ni una falta, envíalo
Sin errores, mándalo
No hay ningún error, envíalo
no encuentro errores, mándalo
Not a single mistake, send it
Couldn't find a mistake, send it
Free of errors, send it
There are no mistakes in it, please send it.
No mistakes that I can see. Send.
Nothing wrong with it, send it
Keine Fehler, abschicken
Kein einziger Fehler, raus damit
Ohne Fehler, abschicken
fehlerfrei, abschicken
Habe keinen Fehler gefunden, bitte senden
Daran ist nichts falsch, abschicken
aucune faute, envoie
Pas une faute, envoie
sans faute, envoie
Il n'y a rien de faux, envoie
Je n'ai trouvé aucune erreur, envoyez
Ja. Gut erinnert, abschicken.
Yes, good catch, send it
Good catch. Send.
Yes. Good catch, I'd have forgotten. Send it.
Nice touch with the chess club. Send it.
Schön, das mit dem Leuchtturm. Abschicken.
Bien vu pour le phare. Envoie.
Sí. Bien visto, se me olvidaba. Mándalo.
My wife loves it too. Please send it.
My granddaughter read it with me and she says it's perfect, so please go ahead
Meine Frau findet es auch gut. Bitte abschicken.
Ma femme l'a relu aussi. Tu peux l'envoyer.
Mi mujer también lo ha leído. Puedes enviarlo.
Sounds great, send it
Ich finde, klingt super, abschicken
Je trouve que c'est très bien, envoie
As I said, send it.
Comme je disais, envoie.
I was on the train, yes send it
I'm on the train. Yes, send it.
I was on the train yes send it
I was on the train with Anna. Yes, send it.
Yes, send it. I'm on the train with Anna.
Bin im Zug, ja schick ab
J'étais dans le train. Oui, envoie.
Iba en el tren. Sí, mándalo.
I had a lovely chat with Anna, send it
baby on my arm, yes send
Kids are asleep, yes send it
""".strip().splitlines()


@pytest.mark.parametrize(
    "table",
    [FAULTS, NOTICED, REPORTED, BESIDE_HER, OTHER_HANDS],
    ids=["a fault not denied", "a fault noticed", "another's words", "beside her", "another's hand"],
)
def test_what_may_be_anothers_word_or_is_at_fault_releases_nothing(table: list[str]) -> None:
    assert [text for text in table if _sends(text)] == []


@pytest.mark.parametrize("text", PLAIN)
def test_the_owners_own_order_beside_the_same_words_releases(text: str) -> None:
    assert _sends(text) == (1,)


def _sends(text: str, names: tuple[str, ...] = ANNA) -> tuple[int, ...]:
    made = Answered("a voice", names, DAY, text).read()
    return () if isinstance(made, NotUnderstood) else made.sends
