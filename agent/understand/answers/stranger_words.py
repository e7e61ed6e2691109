"""People and things that no draft is about, and how something is said to suit (`stranger_gates`). Pure.

Folded and lower-case, in English, German, French and Spanish.
"""

from __future__ import annotations

import re

from agent.understand.answers import order_words, praise_words, text_words, told_words
from agent.understand.days.date_words import word_set
from agent.understand.lexicon import Lexicon

ADDRESSED = word_set("""
mate mates pal buddy bud boss chief honey hun hon love dear darling sweetie sweetheart babe baby friend bro bruv
bruh dude man fam champ champion legend star superstar hero sir sirs madam ma'am maam robot bot computer machine
assistant app program followup helper genius lass lassie son pet hen duck ducky petal sunshine lovely gorgeous angel
guv guv'nor guvnor gov governor captain cap'n skipper mister bestie sis sister queen king marra butty mucker comrade
folks everyone all there you guys y'all team chef chefin meister kumpel digga diggah digger diggi dicker alter alta
bruder bruda junge jung mann leute maschine roboter freund kollege kollegin spezl spezi suesser susser susse lieber
liebes liebe keule hase maus kamerad herr patron mec frere frerot poto pote gars ami amie vieux cheri cherie
capitaine monsieur madame jefe jefa tio tia amigo amiga compadre comadre compa hermano hermana carnal maquina
maestro crack guey wey che pibe parce pana primo campeon asistente senor senora guapo guapa corazon cielo carino rey
reina reyna hijo mijo mija manito
""")
"""Whom a program may be called by who jokes, or is polite: "yes mate, send it"."""

CALLS = word_set("""
arre bitt'schon bitteschon ay ey hey oh ah eh o oi yo aye och ach ah na nah naja tja mei jo joa jau jup yup yep yes
yeah yea yah ja oui ouais sip si no ok okay okey okie right righto alright well so then just please pls plz ok sure
fine cool good great perfect lovely super brilliant go come on hala ale venga anda orale andale dale pues bueno vale
listo claro bon ben bah allez hop tiens alors voila parfait nickel wesh wsh komm los also gut gern gerne klar passt
supi bitte porfa stp svp danke merci gracias thanks thx ta cheers lol haha jaja mdr haan han acha accha yaar ya yaa
lah la leh eish abeg oya ehen sha sef dey wey man
""") | ADDRESSED  # fmt: skip
"""What is called out before an order."""

PEOPLE = told_words.FAMILY - ADDRESSED | word_set("""
mum mom mummy mam dad daddy papa mama gran granny nan nana grandma grandpa grandad uncle auntie aunt cousin nephew
niece son daughter wife husband kid kids children child boys girls lads ladies gents gentlemen pupils students class
landlord landlady tenant tenants lodger neighbour neighbor neighbours neighbors flatmate roommate driver drivers
rider cabbie courier postman postie mailman milkman plumber electrician builder builders painter painters decorator
roofer gardener mechanic carpenter joiner locksmith handyman cleaner cleaners doorman porter janitor caretaker
concierge doctor doc nurse nurses midwife surgeon dentist therapist vet matron pharmacist chemist optician patient
patients officer officers constable sergeant sheriff inspector detective judge justice honour honor lordship
ladyship counsel counsellor councillor mayor minister ambassador professor prof teacher tutor headmaster principal
trainer coach referee ref umpire lecturer dean pastor father vicar reverend priest rabbi imam bishop waiter waitress
barman barmaid bartender barista butcher baker grocer florist tailor seamstress hairdresser barber stylist
photographer printer agent broker banker accountant solicitor lawyer notary secretary receptionist operator pilot
steward stewardess conductor usher fisherman farmer soldier soldiers sailor sailors fireman firefighter firefighters
crew customer customers client clients guest guests visitor visitors passenger passengers player players actor
actors singer singers taxi uber waiter supplier contractor technician engineer architect mutti vati opa oma omi opi
onkel tante vetter cousine neffe nichte sohn tochter kinder schueler schuler klasse vermieter vermieterin mieter
mieterin nachbar nachbarin nachbarn fahrer fahrerin busfahrer taxifahrer schaffner schaffnerin lokfuhrer kurier bote
brieftrager postbote paketbote klempner elektriker maler malerin handwerker dachdecker gartner schreiner tischler
schlosser hausmeister putzfrau pfortner arzt arztin doktor frau-doktor schwester pfleger hebamme zahnarzt tierarzt
apotheker wachtmeister polizist richter richterin anwalt anwaltin notar burgermeister minister professorin lehrer
lehrerin trainer trainerin schiedsrichter pfarrer pastor kellner kellnerin koch wirt wirtin metzger backer friseur
friseurin schneider makler steuerberater sekretarin pilot kapitan kunde kundin kunden gast gaste patient patientin
spieler monteur monteurin techniker lieferant spediteur maman mamie papi tonton tata oncle cousine neveu niece fils
fille enfants les-enfants eleves classe proprietaire proprio locataire voisin voisine voisins chauffeur chauffeuse
conducteur facteur livreur plombier electricien peintre macon jardinier mecanicien menuisier serrurier concierge
gardien docteur doctoresse medecin infirmier infirmiere sage-femme dentiste veterinaire pharmacien agent officier
brigadier juge maitre avocat avocate notaire maire professeur prof maitresse instituteur entraineur arbitre pere
cure pasteur serveur serveuse barman boucher boulanger boulangere coiffeur coiffeuse couturiere photographe
comptable secretaire pilote commandant client cliente clients invites patient joueur artisan livreuse technicien
fournisseur mami papi abuela abuelo abuelita tito tita prima sobrino sobrina hijo hija hijos ninos alumnos clase
casero casera inquilino inquilina vecino vecina vecinos chofer conductor conductora taxista repartidor cartero
fontanero plomero electricista pintor albanil jardinero mecanico carpintero cerrajero portero conserje doctor
doctora medico medica enfermero enfermera partera dentista veterinario farmaceutico oficial agente sargento juez
jueza abogado abogada notario alcalde alcaldesa profesor profesora profe maestra entrenador entrenadora arbitro
padre cura pastor camarero camarera mesero mesera carnicero panadero panadera peluquero peluquera modista fotografo
contador secretaria piloto comandante capitan cliente clienta clientes invitados paciente jugador obrero tecnico
proveedor
""")  # fmt: skip
"""Who is spoken to by what they are, and is no program."""

AGENT = re.compile(
    r"[a-z]{3,}(?:er|or|ist|ian|man|woman|lord|lady|smith|erin|orin|istin|mann|eur|euse|iere|ero|era|ora)"
)
"""So words for who does something end; of what no answer held before it may be one of them."""

SAYS_YES = word_set("""
yes yeah yep yup yea ja jo oui ouais sip si ok okay oki right alright sure fine good great thanks thank you ta
cheers thx danke merci gracias vale claro bueno bon bien d'accord gut gern klar please pls bitte svp stp porfa por
favor hi hello hey hiya dear hallo bonjour salut hola and und et y ah oh well so then all your old good lieber liebe
cher chere querido querida s'il te vous plait the o morning evening afternoon
""")
"""What may stand around it where somebody is called to: "yes please, waiter", "thanks driver"."""

THIS_IS = Lexicon("""
(this/that/it/here/there) is|(that's/it's/thats/its/here's/there's)|(das/hier/dies/da) (ist/sind/kommt)
(c'est/voici/voila)|(ce sont)|(este/esta/ese/esa/aqui) (es/esta)|es|son
""")
"""So it is told who somebody is, or who is there."""

COLOURS = word_set("""
red blue yellow orange purple pink brown grey gray beige navy turquoise violet crimson burgundy rot rote roten roter
rotes blau blaue blauen blauer blaues gelb gelbe gelben gelber gelbes lila rosa braun braune braunen brauner braunes
grau graue grauen grauer graues rouge rouges bleu bleue bleus bleues jaune jaunes violet violette rose roses marron
gris grise grises rojo roja rojos rojas azul azules amarillo amarilla morado morada rosado rosada marron gris grises
naranja naranjas large medium xl xxl
""")
"""What no letter is; green is a light, black and white are a letter's."""
PICKING = word_set("""
one ones two three four five size in a the der die das den ein eine einen le la les un une el los las una uno unos
zwei drei deux trois dos tres grosse taille talla
""")
"""With these and a colour something is picked."""

DESKS = word_set("""
dispatch dispatcher control base ops operations shipping warehouse reception mailroom depot versand zentrale leitstelle
poststelle empfang centrale standard expedition accueil despacho central recepcion centralita
""")
"""Where somebody sits who is called by its name, and some of which are orders, too."""
CUES = word_set("""
lights light camera cameras music curtain curtains smoke spotlight mic mics pyro licht kamera
musik vorhang nebel lumiere lumieres camera musique rideau moteur fumee luz luces camara musica telon humo go los
""")
GO_ALONE = word_set("go los")
"""What is set going on a stage."""
WITH_A = Lexicon("(das/die/der/den) mit|the one|(celle/celui) (avec/a/au)|(la/el) (de/con/del)")
THE_ONE_WITH = Lexicon("""
(one/ones) (with/in/on/under/behind/beside/next to/near/by) [the/a/an/my/your/his/her]
(das ist/ist) (das/die/der) (mit/in/auf/hinter/neben/am/im/beim) [der/dem/den/die]
(celle/celui/celles/ceux) (avec/a/au/dans/sous/sur/derriere) [la/le/les/l'/un/une]
(es/son) (el/la/los/las) (de/con/del) [la/el/los/las]|(la/el) (de la/con la/con el)
""")
"""So one of several things is told from the others."""

OWN = praise_words.OF_A_DRAFT - word_set("""
plan chef mate friend man lad lass chap fellow fun shout travail trabajo arbeit shout bit one ones thing things lot
sache cosa chose ding rest work job form luck luck suerte chance two both pair body format
""") | word_set("""
cover thank follow mine yours grammar facts details info infos number phone address contact signature everything
sentiment idea gist voice flow bits part parts quote passage middle beginning intro introduction ending section
mention reference remark joke anecdote story mails wording grammatik fakten details daten inhalt ganze alles
rechtschreibung nummer unterschrift stelle passage einstieg stil faits details fond forme signature numero
orthographe passage partie introduction intro contenu resume datos detalles firma numero ortografia parte pasaje
introduccion resto frase
""") | text_words.PARTS | order_words.LETTERS  # fmt: skip
"""What of a letter is judged by who lets it go."""

KNOWN_PEOPLE = order_words.ROLES | word_set("""
people everyone everybody company team job role post interview interviews meeting chat talk call conversation visit
tour recruiter recruiters manager managers boss bosses guy guys woman man lady folks crowd bunch office place leute
firma stelle gesprach termin treffen runde fuhrung buro laden rundgang gens entretien entreprise poste boite equipe
echange rencontre visite bureau gente empresa puesto entrevista equipo charla reunion visita oficina day life
weather sun sky view mood news timing moment week evening morning night world traffic tag leben wetter sonne
stimmung woche abend morgen welt laune jour vie temps soleil ciel moral journee semaine soiree monde humeur dia vida
tiempo sol cielo animo semana noche manana mundo rest wife husband mother mum mom dad father sister brother friend
son daughter flatmate girlfriend boyfriend partner frau mann mutter vater schwester bruder freund freundin sohn
tochter femme mari mere pere soeur frere ami amie fils fille copain copine mujer marido madre padre hermana hermano
amigo amiga hijo hija novio novia signal battery akku empfang batterie reseau bateria cobertura wifi wlan internet
phone handy telephone movil
""")
"""Whom and what an interview, and the day, are about, beside which an order is one all the same."""

SUITS = word_set("""
fits fit suits suit matches match works work worked tastes passt passen sitzt sitzen schmeckt schmecken lauft laufen
funktioniert funktionieren gefallt gefallen stimmt stimmen convient conviennent vont marche marchent fonctionne
fonctionnent plait plaisent funciona funcionan sirve sirven encaja encajan gusta gustan conviene
""")
"""By itself each says that something suits."""
IS = word_set("""
is are looks look sounds sound seems seem feels feel tastes smells ist sind sieht klingt scheint wirkt liegt est
sont semble semblent parait va vont reste es son esta estan queda quedan parece parecen va van sale suena
""")
FITTING = (
    praise_words.PRAISES
    | word_set("""
ready clear free open fixed repaired hot warm fresh clean empty full green available done finished cooked set
affordable cheap reasonable right big small enough comfy tight safe signed paid booked fertig frei offen repariert
heiss warm frisch sauber leer voll verfugbar erledigt grun gunstig richtig gross klein bezahlt gebucht bereit pret
prets prete pretes libre libres ouvert ouverte repare reparee chaud chaude frais propre vide plein disponible vert
verte fini finie abordable grand petit paye payee listo lista listos listas libre libres abierto abierta arreglado
arreglada caliente fresco limpio vacio lleno disponible verde terminado terminada barato barata correcto correcta
correctos grande pagado pagada
""")
) - word_set("thanks thank you cheers ta danke merci gracias all me it ok yes do does an mit") | word_set("ok okay")
"""What is said of what suits, or stands ready."""
MAY = word_set("""
can may could should kann konnen darf durfen soll sollen mag peut peuvent doit doivent puede pueden debe deben
""")
"""Behind somebody these tell what they are let do: "the kids can go"."""
PRONOUNS = word_set("""
i me my you he she it we they us him them that this these those who what which why how where nobody nothing ich mir
mich du dich er sie es wir ihr uns man wer was nichts niemand je j' tu il elle on nous vous ils elles moi toi qui
que quoi rien s'il yo tu usted ella nosotros ellos ellas lo quien nada
""")
"""None of these is in the name of a thing."""
ONTO = frozenset(("me", "te", "se", "le", "les", "nos", "nous", "m'", "mir", "uns"))
"""Before a verb these tell whom something suits: "le prix | me va"."""
PASSED = word_set("was were war waren etait etaient fue fueron era eran estaba estaban been gewesen")
ARTICLES = praise_words.POINTS | word_set("den dem des der unser unsere ihrem seinem notre votre nuestro nuestra")
