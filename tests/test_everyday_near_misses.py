"""What people write every day that is nearly a yes, in the words in which they also say yes: none of it releases.

Conditions, other times, another text, another person, questions, half a yes, a yes to something else; and what is told
of a draft before an order by which it may be wrong.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from answers import Answered

from agent.understand.command import NotUnderstood

DAY = date(2026, 3, 10)
SETS = {
    "one": ("Bob Lee",),
    "two": ("Bob Lee", "Priya Nair"),
    "three": ("Bob Lee", "Priya Nair", "Anna Schmidt"),
    "pair": ("Tina Haas", "Becca Lechner"),
    "trio": ("Kevin Haas", "Anna Lindt", "Ben Stroud"),
    "panel": ("Amandine Roux", "Laure Petit", "Francisca Mora", "Chiara Haas"),
}
NONE = """
mi compadre dice que sí, que lo mandes
dice la vieja que sí, que lo envíes
our kid says yeah, send it
mei Oide sagt passt, schick ab
la voisine dit que oui, envoie
aye go on then but no til I've had me tea
sound that, send it when our Kev's had a gander
just send it if the gaffer's alright wi it
yh looks lush tbf, will send later rn im at gym
n yeah send it over to our lass first
thats mint that, can u just sort the bit about the forklift then send
nowt wrong wi it but hold yer horses
ta pet, ill get back to ye about it
lovely jubbly, our Sharon'll cast her eye over it the night
aye it's grand but she's not Mrs she's Miss
go on then, tell us what it says
just send us it over on whatsapp
please send the rota for next week
please just stop sending me these at silly o'clock
just checking did you send it or not
just wondering should it go to Becca an all
please send it to the dispatcher an all
yes please, milk two sugars
yes please a lift would be mint
yeah go on I'll have the tikka
right you are, Saturday it is then
champion, see you at the depot
ok thx just landed, will read on the bus
yh n also tell her bout my licence then send
er yeah no not really
er yes? is that the one wi the beard
send it pronto, no wait me name's spelt wrong
proper job that, shame about the second line
tina n becca yes? or just tina
the one to becca is mint, dunno about the rest like
yeah tina's, becca's, whoever's, I'm past caring ask me the morra
sent it meself this morning like, ta
she's a gem that Tina, send her my way
ah that's lovely isn't it yes but she spells it with a K
ah bless yes I read it my daughter will send it for me
send it thanks but not with that photo joke in
i'd say send it but the wife says leave it be
my lad says just send it, I'm in two minds me
yes send it thanks only when the cheque's cleared
braw, fire it oot the morn
pure dead brilliant but haud on a wee minute
wheesht, no the now
grand so, I'll ring you after mass about it
sure look, send it or don't send it
ara send it sure, will you run it by Declan first
she'll be right, but chuck in a line about me ute ticket before you do
yeah nah
nah yeah nah
yeah nah leave it mate
too easy, I'll suss it this arvo
sweet as, hold off til the arvo but
no worries, send the invoice through
good on ya, did ya send it?
heaps good but can you make it less yank
eish it's lekker but not yet hey
sharp sharp, I'll shout when you must send
abeg no send am yet
e sweet but make you comot that second line
oga don talk yes but me I never talk yes
kindly do the needful and revert with the revised text
please revert, I will confirm once my father has seen
I am okay with same subject to small correction in name
confirm that it has been sent to Priya only kindly
okay lah but wait my wife see first can
can lah but change the name lah
can or not send tomorrow
aiyo so fast ah, wait first lah
send it like how? by post?
if you're happy with it then so am I but ask Anna
Just me then. Bob's out of the office, wait for him.
go for it, said nobody reading that opener
yep yep yep, in a minute
cushty, but hang fire
tidy, but I'll have a butcher's first
that'll do nicely once the spelling of Lechner is sorted
ok to send to Bob, hang about, is it Bob or Rob
send to Bob and to Anna but not before Priya answers
send them all to me mam's email n all
Please send only if it also goes to my agent.
Please go on, I'm listening.
Just yes to the coffee, the letter can wait.
Thanks a bunch, now it says I have twins. Sent it already did you?
yes it's my signature but not my letter
I've got the Snap-on tools, yes, put that in and send after
passt scho, aber erst nach der Brotzeit
Bassd, owa schick's no ned
geht scho, i schau's ma heit auf d'Nacht an
jo eh, frag mi morgn nomoi
Nur die Lechner, oder halt, doch keinen
Nur die Lechner und die Haas, aber erst wenn die zwei Herren gschrieben ham
die zwei Herren lass ma aus und die Damen schau i ma no an
mei is des schee, derf des mei Frau a no lesn?
moin, klingt jut, aber dit mit dem Stapler muss raus
jo, kannst wegschicken wenn meen Oller dat abjenickt hat
sieht schnieke aus, wa, aber noch nich absenden
ja nee, is klar
ja ne schick ma lieber nich
Geil, aber das mit dem Grüezi geht gar nicht
Tiptop, aber i möcht's zerscht no mim Beat bespräche
isch guet, schick's am Mäntig
merci vilmal, i lueg's mir aa
supr, mach des aber bitte no a bissle kürzer
Des isch recht so, bloß dr Name stimmt net
basst, schick mir's aber z'erscht
Jawoll Chef, Auto ist fertig, kannst abholen
Ja bitte, mit Milch
ja schick die Rechnung
Ja, aber welche Haas meinst du
Einverstanden, sobald Frau Haas ihr Okay gibt.
freigegeben von der Lechner, von mir nicht
Passt. Nicht.
bin dafür dass wir das lassen
Gern, aber das mit der Impfaktion fehlt noch
hab nix dagegen wenn mein Sohn nochmal drüberschaut
na dann schick mal rüber, ich les es dann in Ruhe
mega, aber vlt morgen lieber
joa kp, mach wie du denkst
c bon mais attend ma reum regarde
ok frr mais change le blaze d'abord
vas y envoi pas tout de suite
nickel chrome, reste à changer la date
ouais grave mais genre demain
trop bien tkt je l'envoie moi même ce soir
wallah c propre mais enlève la phrase du milieu
le 2 oui le 1 bof
le 2 oui le 1 je sais pas trop, demande à ma sœur
juste amandine et laure, enfin si elles répondent
juste amandine pour le moment, et encore
envoyez aux trois, une fois la faute corrigée
envoyez aux trois... ou aux deux ? je ne sais plus
c'est ben correct mais attends à lundi
c'est tiguidou, ma blonde va le relire
correct là, pèse pas sur le piton tout de suite
ça marche pour le covoiturage, à demain
oui allo ? qui c'est
oui oui envoie-moi la facture
ça joue, mais je veux d'abord en causer à mon mari
c'est pas mal mais envoyer ça à un juge, non merci
dale, pero espérate tantito que lo lea mi vieja
órale pues, nomás que diga maestra y no señora
sale y vale, al rato te digo
ta bueno, mañana lo vemos con calma
va, pero primero pásamelo a mí
simón, pero cambia lo del taller
ya po, pero mándalo el lunes
bacán, pero no se lo mandes todavía po
dale nomás si la Fran está de acuerdo
joya, avisame antes de mandarlo
re bien che, ¿lo mandaste vos o lo mando yo?
tá, mandalo, mentira jaja ni lo leí
mola pero ni de coña se lo mandes así
vale tío luego lo miro que estoy currando
ok porfa manda la nómina
venga, que sí, pesado, que ya lo miraré
el de la Francisca sí, el otro depende
qué pasada de carta, se la enseño a mi madre y te digo
sí porfis un café
si mandalo kuando te diga
dile que sí de mi parte
mandalo pero sin lo del calefon
bien ahí, falta lo de la libreta y listo
chido, namás checa si se escribe con zeta
The year's wrong, it was 2019. Send it.
He's a doctor not a mister. Send it.
I never worked at Dyson, send it
not once did I mention forklifts. send it off
that isn't how you spell Lechner. go on send it
the bit about welding is somebody else's. send it
she didn't say that, he did. fire it off
I've not got a licence yet like it says, send it
Nope that's not the job I went for. Send.
it's got the wrong firm in the top line, just send it
no mention of the van. send it
Doesn't say when I can start. Send it.
das mit dem Kran stimmt nicht, schick ab
ich hab nie in Köln gelernt. raus damit
der heißt nicht Huber. schick ab
so hab ich das nicht gesagt, abschicken
da steht nix vom Stapler. schick weg
die Anrede passt nicht. abschicken
von der Impfaktion steht nichts drin. Absenden.
je n'ai jamais dit ça. envoie
c'est pas son prénom, envoie
y a pas le nom de la boîte. envoie
il manque le mot merci, envoyez
j'ai pas bossé là-bas moi. envoie
eso no lo dije yo. mándalo
no se llama así la maestra. envíalo
no sale lo del taller, mándalo
yo nunca trabajé ahí. mandalo
le falta el acento a mi apellido, envíalo
Send it, only she's on leave til Monday and won't see it.
Yes but the photo of the cake isn't mine.
go on, though I'd have thought Friday better
schick's, aber ohne des mit dem Hund
schick ab aber den Gruß anders
envoie mais vire la blague
mándalo pero quítale lo del perro
ok but who's Dominic
yes, unless our Tracy's already thanked her
both, well, Kevin anyway
tina aye becca nah dunno
le 1 ouais le 2 j'sais po
1 ja 2 hm
1 sí 2 mejor luego los dos
Only Kevin, oh and Anna if she's still there
Nur den Kevin. Oder doch alle?
juste amandine si elle est revenue
send Kevin to the shop
Kevin says yes Anna says no
amir n kim both said hi
Tina's lovely, Becca's grand, let them know
Anna yes she's the boss Ben no he isn't
tell Kevin yes and Anna no
Anna, ja die war nett. Ben, nein der nicht.
Bob, yes, he was the tall one. Priya, no idea.
Bob yes? Priya no?
send to the three musketeers
all three are on holiday
envoyez aux trois cousins
the three of them were late
all 2 of them should see a doctor
me: nice. them: yes send it
i'm in a rush so: maybe
drum kurz: nein
Bin im Bus, deshalb: später
j'ai deux minutes : je le lis
also: die Antwort ist ja, meine ich, fragt sie das?
I got a text: yes please
hab gelesen: ja, bitte senden
ich bin beim Arzt: ja, die haben geschlossen
yh that's calm, send us the address
yh thats his send it
its ours send it round
that's beef send it back
oh yes ask our Jan
undo send
recall it pls
refrain from sending
dinnae send
he asked me three times yes send it he said
I was on the phone to the agency yes send it they go
the kids are yelling yes yes yes send grandma the pic
watching telly yes man yes
im at the bank yes I know send money
I dreamt I wrote yes send it
she wrote to me oui envoie
mi madre en la cocina sí mándalo dice
bin beim Friseur ja schneiden bitte
my stomach hurts but not so bad. Wait.
it's good but not what I'd say. Send me another.
only Bob's, I'll ask him first
only Bob's, if Priya's isn't ready
just 1, I'll see if 2 agrees first
send 1, I'm checking with 1 too
only 1 and I'll sleep on that one as well
Nur Bob, wenn ich zurück bin
just Bob's for now maybe
Send Bob's, I'll look at it tonight
1 but not before 2
1 y no sé
both but not today
all but not yet
le 1 mais pas encore
Bob, aber nicht heute
el 1 pero no así
Bob's, but not like this
yes please, if he's still there
if it's no trouble ask Bob first
sí, si por favor lo corriges
si señor contesta mándalo
""".strip().splitlines()


def _hands() -> Iterator[object]:
    """Each text of one draft, and of several in turns, if not of all sets of them."""
    for number, at in enumerate(range(0, len(NONE), 40)):
        for turn, (name, names) in enumerate(SETS.items()):
            marks = () if turn in (0, 1 + number % (len(SETS) - 1)) else pytest.mark.thorough
            yield pytest.param(at, names, id=f"{at}-{name}", marks=marks)


@pytest.mark.parametrize(("at", "names"), [*_hands()])
def test_what_is_nearly_a_yes_releases_nothing(at: int, names: tuple[str, ...]) -> None:
    made = {text: Answered("a voice", names, DAY, text).read() for text in NONE[at : at + 40]}
    assert [text for text, read in made.items() if not isinstance(read, NotUnderstood) and read.sends] == []


SOME = """
tina n becca yes|1 2|pair
amandine si laure no|1|panel
Kevin yes. Anna yes. Ben, no need.|1 2|trio
send to Kevin and to Anna but not to Ben|1 2|trio
Only Kevin's one for today please, I'll come back to you on the rest|1|trio
send the 3 of them thanks|1 2 3|trio
envoyez aux trois|1 2 3|trio
le 2 oui le 1 non|2|two
Envoie le 3, les deux autres je les regarde ce soir.|3|three
so good 😭 send both please|1 2|two
J'ai deux minutes : envoie|1|one
yes please, if it's no trouble|1|one
"""


@pytest.mark.parametrize("line", SOME.strip().splitlines())
def test_what_is_plainly_said_of_some_lets_those_go(line: str) -> None:
    text, meant, names = line.split("|")
    made = Answered("a voice", SETS[names], DAY, text).read()
    assert getattr(made, "sends", None) == tuple(map(int, meant.split())), made
