"""Whole invitations as people write them, and exactly whom a careful reader expects in the room.

Written before the code that reads them was looked at; grouped by how the people are told of. Whoever is met is given
by name, or by address where a guest has no name.
"""

from __future__ import annotations

from typing import NamedTuple


class Invited(NamedTuple):
    """An invitation of the owner Jane Doe: its title, who sent it, the other guests, its text, and who is met."""

    title: str
    host: str
    guests: tuple[str, ...]
    text: str
    met: set[str]


ALONE = [  # the sender alone takes part; whoever else is named is elsewhere
    Invited(
        "Interview - ledger clerk",
        "Ines Calloway <ines@calloway-books.example>",
        (),
        "Hi Jane,\n\nthe shop is above the bank. Our founder Horace Lindqvist still tells people about the letter you"
        " wrote, but he lives in Cornwall these days. So it is just me, I'm afraid.\n\nInes",
        {"Ines Calloway"},
    ),
    Invited(
        "Chat about the pattern cutter role",
        "Dilys Haverford <dilys@loomworks.example>",
        (),
        "Morning Jane, looking forward to meeting you on Thursday. I rang Moira Tench, your old tutor, who could not"
        " say enough good things. Bring a sample or two. My dog Biscuit will want to sniff you.\n\nDilys",
        {"Dilys Haverford"},
    ),
    Invited(
        "Interview: site joiner",
        "Conor Mac Giolla <conor@macgiolla.example>",
        (),
        "Jane, come to the yard gate and my son Fiachra will let you in. I took the firm over from Peadar Quill in"
        " March. Half an hour, nothing fancy.\n\nConor",
        {"Conor Mac Giolla"},
    ),
    Invited(
        "First call",
        "Priyanka Iyer <priyanka.iyer@tidewater.example>",
        (),
        "Hi Jane, I'd like to give you a ring about the analyst post. If that goes well the next step is an hour with"
        " Graham Otley, who leads the team, and after that a last talk with our CFO, Beatrix Lund.\n\nBest,\nPriyanka"
        "\nTalent Partner, Tidewater",
        {"Priyanka Iyer"},
    ),
    Invited(
        "Telephone interview Jane Doe",
        "Sunniva Moe <sunniva@fjordline.example>",
        (),
        "Hello Jane, this is a short call with me to get to know you. Should we both like it, I will set something up"
        " with Lars Petter Hagen from operations.\n\nSunniva Moe\nRecruiter",
        {"Sunniva Moe"},
    ),
    Invited(
        "Jane / Marcus – intro",
        "Marcus Ebert <m.ebert@kesselhaus.example>",
        (),
        "Hi Jane,\n\nthanks to Tobi Wagner for putting us in touch! Let's have half an hour about the data role.\n\n"
        "Marcus",
        {"Marcus Ebert"},
    ),
    Invited(
        "Vorstellungsgespräch Jane Doe – Tischlerin",
        "Hinnerk Petersen <hinnerk@holzwerkstatt-nord.example>",
        (),
        "Moin Jane,\nkomm zum Hintereingang, den Hund einfach ignorieren, Bruno tut nichts. Opa Willi sitzt meistens"
        " im Hof und weist dich ein. Wir reden über Hobel, Handwerk und Höhe vom Lohn.\nGruß Hinnerk",
        {"Hinnerk Petersen"},
    ),
    Invited(
        "Kennenlernen Buchhaltung",
        "Roswitha Kern <kern@steuerkern.example>",
        (),
        "Liebe Frau Doe,\nich freue mich auf unser Gespräch. Bitte klingeln Sie bei Müller im Erdgeschoss, falls"
        " unsere Klingel streikt; Frau Müller kennt das schon. Ihre Vorgängerin, Frau Sandvoß, ist leider schon weg"
        " und kann nicht dazukommen.\nHerzliche Grüße\nRoswitha Kern",
        {"Roswitha Kern"},
    ),
    Invited(
        "Telefoninterview Jane Doe",
        "Levke Brodersen <l.brodersen@marschklinik.example>",
        (),
        "Guten Tag Frau Doe,\ngern möchte ich Sie am Telefon kennenlernen. Wenn es passt, folgt ein Gespräch mit der"
        " Stationsleitung Ute Janßen vor Ort.\nFreundliche Grüße\nLevke Brodersen\nRecruiting",
        {"Levke Brodersen"},
    ),
    Invited(
        "Bewerbungsgespräch Floristin",
        "Gesine Apel <gesine@blumen-apel.example>",
        (),
        "Hallo Jane, Parken geht hinterm Laden, Schlüssel fürs Tor hat Herr Demir vom Kiosk. Den Laden hat meine Tante"
        " Irmgard Apel gegründet, heute mache ich das allein. Bis Freitag!\nGesine",
        {"Gesine Apel"},
    ),
    Invited(
        "Entretien – fleuriste",
        "Maëlle Kervella <maelle@aufildesfleurs.example>",
        (),
        "Bonjour Jane,\nje vous attends à la boutique. Si c'est fermé, sonnez chez Monsieur Bertin, le voisin, il a"
        " les clés. Mon ancienne patronne, Odette Faure, m'a dit beaucoup de bien de vous.\nÀ jeudi\nMaëlle",
        {"Maëlle Kervella"},
    ),
    Invited(
        "Entretien téléphonique",
        "Cyprien Delmas <c.delmas@lacustre.example>",
        (),
        "Bonjour Jane, je vous appelle pour un premier échange de vingt minutes. En cas de suite favorable, vous"
        " rencontrerez Hélène Vasseur, la responsable du service.\nCordialement\nCyprien Delmas\nChargé de recrutement",
        {"Cyprien Delmas"},
    ),
    Invited(
        "Entrevista camarera",
        "Begoña Iriarte <begona@casairiarte.example>",
        (),
        "Hola Jane, pásate a las cinco, antes de abrir. La entrevista te la hago yo; mi hermano Koldo estará en la"
        " cocina y no sale. Aparca delante del taller de Manolo, que no dice nada.\nBegoña",
        {"Begoña Iriarte"},
    ),
    Invited(
        "Primera llamada",
        "Nuria Esplugas <nuria@rh-levante.example>",
        (),
        "Hola Jane: te llamo yo el martes. Si encaja, la siguiente entrevista sería con el director de planta, Joaquín"
        " Peris.\nUn saludo\nNuria Esplugas\nSelección",
        {"Nuria Esplugas"},
    ),
    Invited(
        "Colloquio conoscitivo",
        "Fiorenza Dal Bosco <fiorenza@cantinadalbosco.example>",
        (),
        "Ciao Jane, ci vediamo in cantina. Mio nonno Attilio, che l'ha fondata, ti avrebbe voluto conoscere ma è dal"
        " medico. Chiedi di Rosetta al banco, ti porta da me.\nFiorenza",
        {"Fiorenza Dal Bosco"},
    ),
    Invited(
        "Kennismaking Jane",
        "Sjoerd van der Wal <sjoerd@rietdekkers.example>",
        (),
        "Hoi Jane, loop maar achterom, buurvrouw Tineke let op de kippen en wijst je de weg. We drinken koffie en ik"
        " vertel je over het werk. Je kreeg de groeten van Harm Postma, van wie ik je nummer heb.\nSjoerd",
        {"Sjoerd van der Wal"},
    ),
    Invited(
        "Entrevista – padeira",
        "Graça Fontinha <graca@padariafontinha.example>",
        (),
        "Olá Jane, aparece às dez, que o forno já está frio. Entras pela porta do lado; o senhor Abílio da mercearia"
        " indica-te. A padaria foi do meu pai, Joaquim Fontinha. Falamos só as duas.\nGraça",
        {"Graça Fontinha"},
    ),
    Invited(
        "Phone screen",
        "Nkechi <nkechi@brightwell.example>",
        (),
        "Hi Jane! I'm Nkechi from the people team at Brightwell. I'll call you on the number on your CV. Ffion, who"
        " normally does these, is on maternity leave.\n\nNkechi",
        {"Nkechi"},
    ),
    Invited(
        "Interview: tuner (part-time)",
        "T. J. Abara <tj@abarapianos.example>",
        (),
        "Jane, see you Saturday at the workshop. You played for Mrs Penhaligon, I hear, and she is not easily pleased."
        " Best, T. J.",
        {"T. J. Abara"},
    ),
    Invited(
        "Interview bookkeeper",
        "Maud Prentice <maud@prentice-prowse.example>",
        (),
        "Dear Jane, our office is the blue door next to Costello's café; if you are early, Bernadette there makes a"
        " decent flat white. Your references, Dr Amos Whitby and Ms Lorna Pike, have both written, thank you.\n\nMaud"
        " Prentice\nPrentice & Prowse",
        {"Maud Prentice"},
    ),
]
ME_AND = [  # the sender and somebody whom the text adds
    Invited(
        "Interview, assistant brewer",
        "Kev Tranter <kev@tranterbrewing.example>",
        (),
        "Hi Jane, it'll be me and Shaz, who does the recipes. Park by the silo.\n\nKev",
        {"Kev Tranter", "Shaz"},
    ),
    Invited(
        "Chat",
        "Oona Brophy <oona@lighthouse.example>",
        (),
        "Jane, you'll be talking to Dermot Foy and me. Dermot runs the studio, I run Dermot.\n\nOona",
        {"Oona Brophy", "Dermot Foy"},
    ),
    Invited(
        "Interview kitchen porter",
        "Gavin Sloane <gavin@theanchor.example>",
        (),
        "Evening Jane. Come to the back door Monday at 3, me and chef (Yusuf Demirci) will sit you down for ten"
        " minutes. Deliveries come at half past so don't mind Derek with the barrels.\n\nGav",
        {"Gavin Sloane", "Yusuf Demirci"},
    ),
    Invited(
        "Your interview at Oak & Iron",
        "Petra Vance <petra@oakandiron.example>",
        (),
        "Hi Jane,\n\nI'm joined by our workshop lead Lindiwe Dube, so there will be two of us. Lindiwe has a bench"
        " test ready. Reception (Carol) will print you a badge.\n\nPetra",
        {"Petra Vance", "Lindiwe Dube"},
    ),
    Invited(
        "Interview",
        "Alun Probert <alun@cwmgarden.example>",
        (),
        "Dear Jane, my wife Nerys and I run the nursery together and would both like to meet you. The kids, Osian and"
        " Mabli, will be at school, don't worry.\n\nAlun",
        {"Alun Probert", "Nerys"},
    ),
    Invited(
        "Round 2",
        "Hana Kobayashi <hana@paperkite.example>",
        (),
        "Hi Jane, second conversation is with myself and Emeka Obi from engineering. You met Rupert last time, he is"
        " not on this one.\n\nHana",
        {"Hana Kobayashi", "Emeka Obi"},
    ),
    Invited(
        "Vorstellungsgespräch",
        "Thorben Lüders <thorben@lueders-bau.example>",
        (),
        "Moin Jane, mein Polier Hauke Ketels und ich sind im Bauwagen. Kaffee kocht Frau Brandt.\nThorben",
        {"Thorben Lüders", "Hauke Ketels"},
    ),
    Invited(
        "Gespräch Elektronikerin",
        "Birgit Lohse <b.lohse@lohse-elektro.example>",
        (),
        "Guten Tag Frau Doe,\nam Gespräch nehmen unser Meister, Herr Kaplan, und ich teil. Wir sitzen gern bei Kaffee"
        " und Kuchen zusammen. Bitte nicht auf den Platz von Notar Wieland parken.\nGruß\nBirgit Lohse",
        {"Birgit Lohse", "Kaplan"},
    ),
    Invited(
        "Kennenlernen",
        "Jasna Horvat <jasna@kita-regenbogen.example>",
        (),
        "Hallo Jane, wir sind zu zweit: Conny aus der Bärengruppe und ich. Die Kinder, vor allem Mats und Ida, fragen"
        " schon nach dir.\nJasna",
        {"Jasna Horvat", "Conny"},
    ),
    Invited(
        "Entretien menuisière",
        "Loïc Riou <loic@riou-lebris.example>",
        (),
        "Bonjour Jane, vous verrez mon associé Gwenaël Le Bris et moi-même. La comptable, Josiane, m'a transmis votre"
        " CV.\nLoïc Riou\nMenuiserie Riou & Le Bris",
        {"Loïc Riou", "Gwenaël Le Bris"},
    ),
    Invited(
        "Entretien",
        "Faustine Aubry <faustine@lepetitfour.example>",
        (),
        "Bonjour Jane, nous serons deux, le chef pâtissier Ousmane Diarra et moi. Passez par la cour, Madame Lopes,"
        " la gardienne, vous ouvrira.\nFaustine",
        {"Faustine Aubry", "Ousmane Diarra"},
    ),
    Invited(
        "Entrevista taller",
        "Iker Arrieta <iker@bicisarrieta.example>",
        (),
        "Hola Jane, estaremos Maialen y yo. Maialen lleva el taller. Si llegas pronto, tómate algo en el bar de Paco.\n"
        "Iker",
        {"Iker Arrieta", "Maialen"},
    ),
    Invited(
        "Colloquio",
        "Ottavia Serra <ottavia@legatoriaserra.example>",
        (),
        "Buongiorno Jane, al colloquio ci saremo io e la mia socia, Elvira Manca. Il gatto si chiama Pirandello.\n"
        "Ottavia",
        {"Ottavia Serra", "Elvira Manca"},
    ),
    Invited(
        "Sollicitatiegesprek",
        "Maaike Hoekstra <maaike@debrinkschool.example>",
        (),
        "Beste Jane, je spreekt met onze directeur, Ruud Terpstra, en met mij. Conciërge Appie doet de deur open.\n"
        "Groet, Maaike",
        {"Maaike Hoekstra", "Ruud Terpstra"},
    ),
    Invited(
        "Gesprek over de vacature",
        "Wubbo Kamstra <wubbo@scheepswerfkamstra.example>",
        (),
        "Hoi Jane, Geertje en ik zitten in de kantine. Geertje doet de planning. Vraag bij de poort naar Klaas.\nWubbo",
        {"Wubbo Kamstra", "Geertje"},
    ),
    Invited(
        "Entrevista",
        "Salvador Pimenta <salvador@cortica.example>",
        (),
        "Boa tarde Jane, estarei eu e a engenheira Leonor Brandão. O porteiro, senhor Custódio, tem o seu nome.\n"
        "Salvador",
        {"Salvador Pimenta", "Leonor Brandão"},
    ),
    Invited(
        "Interview shop assistant",
        "Zoltán Fekete <zoltan@feketebooks.example>",
        (),
        "Dear Jane, with us two it's quite informal: Boglárka does the ordering and I do the rest. Zoltán",
        {"Zoltán Fekete", "Boglárka"},
    ),
    Invited(
        "Interview – van driver",
        "Mo Rahimi <mo@rahimi-removals.example>",
        (),
        "Jane, my business partner Sid Garrick will sit in as well. He'll want to see your licence. Our driver Pawel"
        " can pick you up at the station if you like, just text him.\n\nMo",
        {"Mo Rahimi", "Sid Garrick"},
    ),
]
ARRANGED = [  # the sender arranges and is not there
    Invited(
        "Final interview – Jane Doe",
        "Fenella Marsh <fenella@ostrander.example>",
        (),
        "Dear Jane,\n\nKatharine Ostrander would like to meet you before she decides. She has forty minutes between"
        " flights. I shall meet you at the lifts.\n\nFenella Marsh\nExecutive Assistant to Katharine Ostrander",
        {"Katharine Ostrander"},
    ),
    Invited(
        "Interview – Payroll Officer @ Hale & Pace Accounting",
        "Becky Lomas <becky@keystonejobs.example>",
        (),
        "Hi Jane, all confirmed with my client. You'll be seeing Dorothy Hale, the senior partner, and their payroll"
        " lead Sanjit Pace-Gill. Ask for Lynne at the desk. Give me a bell when you are out!\n\nBecky\nKeystone Jobs",
        {"Dorothy Hale", "Sanjit Pace-Gill"},
    ),
    Invited(
        "Interview: Dispensing optician (Marlow Finch Opticians)",
        "Craig Yeo <craig@sightrecruit.example>",
        (),
        "Jane, great news. Peter Marlow himself is going to interview you, along with Dr Susan Finch. They set the shop"
        " up in 1988. Let me know how you get on.\n\nCraig Yeo | Sight Recruit",
        {"Peter Marlow", "Susan Finch"},
    ),
    Invited(
        "Panel interview",
        "People Team <people@harbourcu.example>",
        ("Morag Innes <m.innes@harbourcu.example>",),
        "Hi Jane,\n\nYour panel: Morag Innes, Head of Lending, and Tunde Bakare from branches. Stella, your current"
        " supervisor, has been told and will cover the desk.\n\nGood luck!\nPeople Team",
        {"Morag Innes", "Tunde Bakare"},
    ),
    Invited(
        "Internal interview: Jane Doe - Shift Manager",
        "HR Desk <hr@greyfriars.example>",
        (),
        "Hi Jane, thank you for applying. You will be interviewed by Denise Achebe (Operations) and Col Whitmarsh from"
        " the night shift. Arnold, who you'd be replacing, retires in May.\n\nHR Desk",
        {"Denise Achebe", "Col Whitmarsh"},
    ),
    Invited(
        "Virtual onsite – Jane Doe",
        "Scheduling <scheduling@northgate.example>",
        (),
        "10:00 Olu Adeyemi – systems\n10:45 Break\n11:00 Freja Lindholm and Max Ito – pairing\n12:00 Lunch with your"
        " buddy Sam (not an interview)\n13:00 Wendy Ashdown – hiring manager\n\nQuestions? Write to Tamsin.",
        {"Olu Adeyemi", "Freja Lindholm", "Max Ito", "Wendy Ashdown"},
    ),
    Invited(
        "Interview: Robin / Jane Doe",
        "Becca Thwaite <becca@harrow.example>",
        ("Becca Thwaite <becca@harrow.example>", "Robin Eades <robin.eades@harrow.example>"),
        "Hi Jane, next up is a conversation with Robin, who looks after the ledger team. Any trouble with the link,"
        " reply to me.\n\nBecca Thwaite\nRecruiting Coordinator",
        {"Robin Eades"},
    ),
    Invited(
        "Interview - Jane Doe",
        "Aoife Ní Bhriain <aoife@sruthan.example>",
        ("Cathal Ó Sé <cathal@sruthan.example>", "Dara Whelehan <dara@sruthan.example>!DECLINED"),
        "Hi Jane, you'll meet Cathal. Dara was meant to join but has a clash. Aoife (Talent Coordinator)",
        {"Cathal Ó Sé"},
    ),
    Invited(
        "Vorstellungsgespräch Projektassistenz",
        "Sekretariat Dr. Voss <sekretariat@vossundkrahl.example>",
        (),
        "Sehr geehrte Frau Doe,\nzum Gespräch erwarten Sie Herr Dr. Eckhard Voss und Frau Krahl. Melden Sie sich bitte"
        " am Empfang bei Frau Pohlmann.\nMit freundlichen Grüßen\ni. A. Monika Reuter\nKanzlei Voss & Krahl",
        {"Eckhard Voss", "Krahl"},
    ),
    Invited(
        "Einladung zum Vorstellungsgespräch",
        "Personalamt <bewerbung@stadt-ahlen.example>",
        (),
        "Sehr geehrte Frau Doe,\ndem Auswahlgremium gehören an: Frau Dr. Nowak (Fachbereichsleitung), Herr Yıldız"
        " (Personalrat) und Frau Ehlers (Gleichstellungsbeauftragte). Rückfragen beantwortet Herr Timm.\nStadt Ahlen",
        {"Nowak", "Yıldız", "Ehlers"},
    ),
    Invited(
        "Zweitgespräch bei Brandt & Söhne",
        "Nele Pfeiffer <nele@jobbruecke.example>",
        (),
        "Hallo Jane, mein Kunde möchte dich wiedersehen! Diesmal mit Seniorchef Gerd Brandt und seinem Sohn Lasse."
        " Ruf mich danach an.\nNele\nJobbrücke Personalvermittlung",
        {"Gerd Brandt", "Lasse"},
    ),
    Invited(
        "Fachgespräch",
        "Svea Thomsen <svea.thomsen@werftkontor.example>",
        ("Petersen, Jörn <joern.petersen@werftkontor.example>", "Blohm, Svenja <s.blohm@werftkontor.example>"),
        "Hallo Jane, Jörn und Svenja freuen sich auf dich. Ich bin an dem Tag auf einer Messe.\nSvea",
        {"Petersen, Jörn", "Blohm, Svenja"},
    ),
    Invited(
        "Entretien Mme Doe",
        "Solenn Guivarch <solenn@conserverie.example>",
        (),
        "Bonjour, vous serez reçue par M. Erwan Cariou, directeur, et Mme Fatoumata Sow, responsable qualité. Merci de"
        " demander Nadège à l'accueil.\nSolenn Guivarch\nAssistante RH",
        {"Erwan Cariou", "Fatoumata Sow"},
    ),
    Invited(
        "Entretien de recrutement",
        "Secrétariat <secretariat@mairie-lanvoc.example>",
        (),
        "Madame, le jury sera composé de Mme Rozenn Kerbrat, adjointe au maire, M. Pascal Touré, DGS, et Mme Lise"
        " Bonnefoy. Le concierge, M. Jaouen, vous indiquera la salle.",
        {"Rozenn Kerbrat", "Pascal Touré", "Lise Bonnefoy"},
    ),
    Invited(
        "Entrevista personal",
        "Azucena Prado <azucena@seleccionprado.example>",
        (),
        "Hola Jane, mi cliente, Conservas Ortiz e Hijos, te recibe el jueves. Hablarás con Doña Remedios Ortiz y con"
        " el jefe de producción, Xabier Lasa. En recepción pregunta por Puri. Luego me cuentas.\nAzucena",
        {"Remedios Ortiz", "Xabier Lasa"},
    ),
    Invited(
        "Entrevista final",
        "Secretaría de Dirección <direccion@hotelmiramar.example>",
        (),
        "Estimada Jane: le recibirá el director, D. Álvaro Sanchís. El chófer, Damián, la recogerá en la estación.\n"
        "Pilar Coll, secretaria",
        {"Álvaro Sanchís"},
    ),
    Invited(
        "Colloquio – impiegata",
        "Segreteria <segreteria@studiobassi.example>",
        (),
        "Gentile Jane, la riceveranno l'avv. Tiziana Bassi e il dott. Enrico Moroni. All'ingresso chieda della signora"
        " Pina.\nLa segreteria",
        {"Tiziana Bassi", "Enrico Moroni"},
    ),
    Invited(
        "Gesprek Jane Doe",
        "Secretariaat <secretariaat@polderzorg.example>",
        (),
        "Beste Jane, u heeft een gesprek met mevrouw Ten Hove (teamleider) en de heer Aydin. Meld u bij de balie, bij"
        " Corrie.\nSecretariaat Polderzorg",
        {"Ten Hove", "Aydin"},
    ),
    Invited(
        "Tweede gesprek",
        "Lotte Evers <lotte@evers-werving.example>",
        (),
        "Hoi Jane, mijn opdrachtgever wil je nog een keer zien! Dit keer met eigenaar Bas Rutgers en zijn zus Merel."
        " Bel me na afloop even.\nLotte Evers\nEvers Werving",
        {"Bas Rutgers", "Merel"},
    ),
    Invited(
        "Entrevista de emprego",
        "Recursos Humanos <rh@vinhasdosul.example>",
        (),
        "Exma. Sra. Doe, a entrevista será conduzida pela Dra. Teresa Falcão e pelo Eng. Rui Amaro. Na portaria,"
        " procure o senhor Zé Luís.\nRecursos Humanos",
        {"Teresa Falcão", "Rui Amaro"},
    ),
    Invited(
        "Interview",
        "Office of Dr Menon <office@menonclinic.example>",
        (),
        "Dear Jane, Dr Lakshmi Menon will see you at eleven. Kindly give your name to Sister Philomena at the counter."
        "\nGeorge, for Dr Menon",
        {"Lakshmi Menon"},
    ),
    Invited(
        "Interview – Jane Doe – warehouse lead",
        "Jobs <jobs@pallas.example>",
        ("wei.zhang@pallas.example", "r.osei@pallas.example"),
        "Hello Jane, you'll meet Wei and Rita. Best, the hiring team",
        {"wei.zhang@pallas.example", "r.osei@pallas.example"},
    ),
]
SIT_IN = [  # recruiters, HR and others who do take part, or do so for a while; and some who step out
    Invited(
        "Technical interview",
        "Gwen Parrish <gwen@stratum.example>",
        ("Ravi Pillai <ravi@stratum.example>",),
        "Hi Jane, I'll open the call and stay for the first ten minutes, then Ravi takes over.\n\nGwen, Talent",
        {"Gwen Parrish", "Ravi Pillai"},
    ),
    Invited(
        "Interview",
        "Talent <talent@orrery.example>",
        ("Sora Lim <sora@orrery.example>",),
        "You'll be with Sora throughout; Matthias Egger from HR joins at the end for questions about pay.",
        {"Sora Lim", "Matthias Egger"},
    ),
    Invited(
        "Interview",
        "Greta Holm <greta@northlake.example>",
        ("Ibrahim Sesay <ibrahim@northlake.example>",),
        "Ibrahim will run it. I'll only say hello and let you in, then I'm off to another call.\n\nGreta\nCoordinator",
        {"Ibrahim Sesay"},
    ),
    Invited(
        "Case interview",
        "Talent <talent@mosaic.example>",
        ("Yara Haddad <yara@mosaic.example>", "Notes Bot <notetaker@mosaic.example>"),
        "Yara gives you the case. Observing: Kit Barlow, who is learning to interview.",
        {"Yara Haddad", "Kit Barlow"},
    ),
    Invited(
        "Vorstellungsgespräch Erzieherin",
        "Wiebke Onken <wiebke@awo-kita.example>",
        ("Malin Hagedorn <malin@awo-kita.example>",),
        "Liebe Jane, Malin führt das Gespräch, ich höre zu und schreibe mit. Frau Siebert vom Träger stößt später"
        " dazu.\nWiebke",
        {"Wiebke Onken", "Malin Hagedorn", "Siebert"},
    ),
    Invited(
        "Fachgespräch",
        "Recruiting <recruiting@lotse.example>",
        ("Cem Arslan <cem@lotse.example>",),
        "Hallo Jane, Cem stellt die Fragen. Die erste Viertelstunde ist auch unsere Recruiterin Antje dabei, danach"
        " seid ihr unter euch.",
        {"Cem Arslan", "Antje"},
    ),
    Invited(
        "Entretien technique",
        "Capucine Morel <capucine@voltige.example>",
        ("Idriss Benali <idriss@voltige.example>",),
        "Bonjour Jane, Idriss mènera l'entretien et je ferai une courte introduction avec vous deux.\nCapucine",
        {"Capucine Morel", "Idriss Benali"},
    ),
    Invited(
        "Entrevista técnica",
        "Gente <gente@andamio.example>",
        ("Lupe Aranda <lupe@andamio.example>",),
        "Hola Jane, Lupe lleva la entrevista y a la mitad se incorpora Nacho Ferrer, de sistemas.",
        {"Lupe Aranda", "Nacho Ferrer"},
    ),
    Invited(
        "Colloquio tecnico",
        "Selezione <selezione@telaio.example>",
        ("Bruna Pozzi <bruna@telaio.example>",),
        "Ciao Jane, il colloquio è con Bruna; negli ultimi dieci minuti si collega anche Dario Conti, l'amministratore"
        " delegato.",
        {"Bruna Pozzi", "Dario Conti"},
    ),
    Invited(
        "Gesprek",
        "Fenna Dijkgraaf <fenna@waterkant.example>",
        ("Youssef El Amrani <youssef@waterkant.example>",),
        "Hoi Jane, Youssef doet het inhoudelijke deel en ik vertel daarna over de arbeidsvoorwaarden. Tot dan!\nFenna",
        {"Fenna Dijkgraaf", "Youssef El Amrani"},
    ),
    Invited(
        "Interview",
        "Cassidy Byrne <cassidy@brightside.example>",
        ("Noor Hussain <noor@brightside.example>", "Jonas Vik <jonas@brightside.example>"),
        "Noor and Jonas will talk to you about the product. Jonas' manager Ann-Kristin is cc'd for information only.\n"
        "\nCassidy\nRecruiting Ops",
        {"Noor Hussain", "Jonas Vik"},
    ),
    Invited(
        "Interview (updated)",
        "Talent <talent@quarrybank.example>",
        ("Milo Strand <milo@quarrybank.example>!DECLINED", "Xiu Ying Chen <xiuying@quarrybank.example>"),
        "Please note a change: Milo is unwell and Xiu Ying Chen takes his place.",
        {"Xiu Ying Chen"},
    ),
    Invited(
        "Interview (updated)",
        "Talent <talent@quarrybank.example>",
        ("Milo Strand <milo@quarrybank.example>",),
        "Please note a change: Milo has been called to court for jury service, so Halima Yusuf, his deputy, will"
        " speak to you.",
        {"Halima Yusuf"},
    ),
    Invited(
        "Geändert: Vorstellungsgespräch",
        "Personal <personal@backhaus.example>",
        ("Silke Rohde <silke@backhaus.example>",),
        "Liebe Frau Doe, Frau Rohde hat leider Urlaub bekommen. Stattdessen spricht der Backstubenleiter, Herr"
        " Kowalczyk, mit Ihnen.",
        {"Kowalczyk"},
    ),
]
LISTED = [  # lists, labels, roles behind names, titles
    Invited(
        "Interview Jane Doe",
        "Jobs <jobs@castellan.example>",
        (),
        "Who you'll meet:\n• Abimbola Ade, VP Product\n• Jürgen Maier-Horn – Staff Engineer\n• Sadia (design)\n\n"
        "Your contact on the day: Phil, 555-0199",
        {"Abimbola Ade", "Jürgen Maier-Horn", "Sadia"},
    ),
    Invited(
        "Interview",
        "Careers <careers@meridian.example>",
        (),
        "Interviewers\nNguyễn Thị Mai (Plant Manager)\nO. P. Sharma (Quality)\n\nLocation\nHall"
        " 4\n\nContact\nRuth Bell",
        {"Nguyễn Thị Mai", "O. P. Sharma"},
    ),
    Invited(
        "Panel: Jane Doe",
        "HR <hr@stmarys.example>",
        (),
        "Panel members: The Revd Canon Hilary Brock (chair of governors), Mr D. Oyelaran (headteacher), Mrs P. Quaife."
        "\nClerk to the panel: Miss Tibbs.",
        {"Hilary Brock", "D. Oyelaran", "P. Quaife"},
    ),
    Invited(
        "Interview with Fatima al-Sayed",
        "Careers <careers@dunelight.example>",
        (),
        "Join by video. If you have any trouble contact Omar Khalil at IT support.",
        {"Fatima al-Sayed"},
    ),
    Invited(
        "Jane Doe x Siobhán O'Dea: product sense",
        "Ashby <no-reply@ashby.example>",
        (),
        "This interview was scheduled by Piet Mulder.",
        {"Siobhán O'Dea"},
    ),
    Invited(
        "Interview w/ Wang Lei + Tomás",
        "Careers <careers@lanternfish.example>",
        (),
        "See you on Zoom!",
        {"Wang Lei", "Tomás"},
    ),
    Invited(
        "Gespräch mit Frau von der Heide",
        "Personal <personal@gutshof.example>",
        (),
        "Wir bitten Sie, Zeugnisse und Ausweis mitzubringen. Der Pförtner hat Ihren Namen.",
        {"von der Heide"},
    ),
    Invited(
        "Bewerbungsgespräch",
        "Bewerbung <bewerbung@klinikum-auen.example>",
        (),
        "Gesprächspartner: Prof. Dr. med. Aleksandra Wójcik (Chefärztin), Sr. Elisabeth (Pflegedienst)\n"
        "Ansprechpartnerin bei Fragen: Jutta Bahr",
        {"Aleksandra Wójcik", "Elisabeth"},
    ),
    Invited(
        "Entretien",
        "RH <rh@fonderie.example>",
        (),
        "Vos interlocuteurs :\n- Bérengère N'Diaye, directrice industrielle\n- Jean-Baptiste Le Goff, chef d'atelier\n"
        "Contact : Mireille Roy",
        {"Bérengère N'Diaye", "Jean-Baptiste Le Goff"},
    ),
    Invited(
        "Entrevista",
        "Talento <talento@molino.example>",
        (),
        "Participantes por nuestra parte: Mª Ángeles Ruiz (Finanzas), Iñigo Zubeldia (CTO). Persona de contacto:"
        " Charo.",
        {"Mª Ángeles Ruiz", "Iñigo Zubeldia"},
    ),
    Invited(
        "Colloquio",
        "HR <hr@vetreria.example>",
        (),
        "Parteciperanno:\nGiuseppina Lo Presti (responsabile acquisti)\nIng. Oreste De Luca\n\nPer informazioni:"
        " Katia Rossi",
        {"Giuseppina Lo Presti", "Oreste De Luca"},
    ),
    Invited(
        "Sollicitatiegesprek docent",
        "P&O <peno@lyceum.example>",
        (),
        "De commissie bestaat uit: mw. drs. A. ter Braak (rector), dhr. Van 't Hoff (sectie wiskunde) en leerling"
        " Noor Bakker.",
        {"A. ter Braak", "Van 't Hoff", "Noor Bakker"},
    ),
    Invited(
        "Entrevista técnica",
        "Pessoas <pessoas@azulejo.example>",
        (),
        "Com quem vais falar: Inês d'Orey (design), João Pedro Sá (produto).\nQualquer coisa, escreve à Bia.",
        {"Inês d'Orey", "João Pedro Sá"},
    ),
    Invited(
        "Interview loop",
        "Recruiting <recruiting@skein.example>",
        (),
        "Session 1 - Behavioural\nInterviewer: Kwabena Asante\nSession 2 - Coding\nInterviewer: Ilse de Vries\n"
        "Shadow: Tom Hu\nRecruiter: Dana Fox",
        {"Kwabena Asante", "Ilse de Vries", "Tom Hu"},
    ),
    Invited(
        "Interview",
        "Recruiting <recruiting@foxglove.example>",
        (),
        "| Time | Person | Topic |\n| 14:00 | Amit Shah | SQL |\n| 14:30 | Lena Roos | Culture |\n| 15:00 | - |"
        " Close |",
        {"Amit Shah", "Lena Roos"},
    ),
]
GUESTS = [  # the guests say it, or nearly
    Invited(
        "Interview: Jane Doe",
        "Anneke Roos <anneke@plank.example>",
        ("Ben Osei <ben@plank.example>",),
        "",
        {"Anneke Roos", "Ben Osei"},
    ),
    Invited("Interview – data steward", "Anneke Roos <anneke@plank.example>", (), "", {"Anneke Roos"}),
    Invited(
        "Interview – data steward",
        "jlwong@plank.example <jlwong@plank.example>",
        (),
        "Looking forward to it!",
        {"jlwong@plank.example"},
    ),
    Invited(
        "Vorstellungsgespräch",
        "Bewerbermanagement <bewerbung@plank.example>",
        ("Özlem Kaya <kaya@plank.example>", "Besprechungsraum Elbe <raum-elbe@plank.example>"),
        "Wir freuen uns auf Sie.",
        {"Özlem Kaya"},
    ),
    Invited(
        "Entretien",
        "Recrutement <recrutement@plank.example>",
        ("Thuy-Linh Tran <thuylinh@plank.example>", "Salle Verlaine <verlaine@plank.example>"),
        "Bonjour Jane, voici le lien de la visio. À très vite !",
        {"Thuy-Linh Tran"},
    ),
    Invited(
        "Interview",
        "Lorcan Daly <lorcan@plank.example>",
        ("Mireya Soto <mireya@plank.example>", "Greg Poole <greg@plank.example>!TENTATIVE"),
        "Hi Jane, I'm putting this in for Mireya and Greg, who will do the talking.\n\nLorcan\nTalent Coordinator",
        {"Mireya Soto", "Greg Poole"},
    ),
    Invited(
        "Interview",
        "Lorcan Daly <lorcan@plank.example>",
        ("Mireya Soto <mireya@plank.example>",),
        "Hi Jane, Mireya and I look forward to hearing about the bridges you built.\n\nLorcan",
        {"Mireya Soto", "Lorcan Daly"},
    ),
    Invited(
        "Entrevista",
        "Itziar Goñi <itziar@plank.example>",
        ("Unai Mendieta <unai@plank.example>",),
        "Hola Jane, a Unai y a mí nos gustaría conocerte mejor. La oficina está encima de la panadería de"
        " Chelo.\nItziar",
        {"Itziar Goñi", "Unai Mendieta"},
    ),
    Invited(
        "Colloquio",
        "Selezione <selezione@plank.example>",
        ("Livia Greco <livia@plank.example>",),
        "Ciao Jane, Livia ti racconterà il progetto che il nostro fondatore Renzo Villa ha avviato con Enrico Sala"
        " dell'università.",
        {"Livia Greco"},
    ),
    Invited(
        "Kennismakingsgesprek",
        "Werving <werving@plank.example>",
        ("Duco Brandsma <duco@plank.example>",),
        "Hoi Jane, Duco neemt het werk over van Ellen Smit en zoekt versterking. Hij vertelt je er graag meer over.",
        {"Duco Brandsma"},
    ),
]
OTHERS = [  # the rest of mankind, in wordy mails
    Invited(
        "Interview Saturday",
        "Wilf Garraway <wilf@garrawayfarm.example>",
        (),
        "Jane, take the second gate. If you see a lady with a barrow that's Aunt Peg, ask her where I am. Jimmy's the"
        " one on the tractor. Mind Gerald, the goose. We'll talk in the kitchen, you and me, an hour or so.\n\nWilf",
        {"Wilf Garraway"},
    ),
    Invited(
        "Interview at the Playhouse",
        "Xanthe Moreau <xanthe@playhouse.example>",
        (),
        "Dear Jane,\n\nstage door, please, not the foyer. You'll recognise Rex, our doorman, by his hat. Dame Judith"
        " Vane opened the building in 1971 and her portrait hangs where we'll sit. With me will be Lorenzo Bright, who"
        " designs our light.\n\nXanthe",
        {"Xanthe Moreau", "Lorenzo Bright"},
    ),
    Invited(
        "Interview – veterinary nurse",
        "Huw Bevan <huw@pawsvets.example>",
        (),
        "Hi Jane, Saoirse (head nurse) and I will be seeing you after surgery hours. Don't be alarmed by Tyson, the"
        " parrot, or by Mr Cobb, who brings his ferrets on Tuesdays.\n\nHuw",
        {"Huw Bevan", "Saoirse"},
    ),
    Invited(
        "Interview",
        "Leontyne Ferris <leontyne@ferriscole.example>",
        (),
        "Dear Jane, this time you'll have the pleasure of Ambrose Cole, my co-founder. I have already had mine! Ursula"
        " will bring tea.\n\nLeontyne\nFerris Cole Architects",
        {"Ambrose Cole"},
    ),
    Invited(
        "Interview, deckhand",
        "Harbour Office <office@skerryferries.example>",
        (),
        "Captain Ailsa Rennie will see you aboard. The taxi firm is called Donnie's. Ferries are named after saints,"
        " look for the St Ninian.",
        {"Ailsa Rennie"},
    ),
    Invited(
        "Gespräch Solartechnik",
        "Ole Wittmaack <ole@dachundsonne.example>",
        (),
        "Moin Jane, du triffst mich und unsere Bauleiterin Swantje Carstens auf dem Hof. Sie fragt dich nach"
        " Schwindel, Höhe und Führerschein. Nimm Gummistiefel mit, Tante Erna gießt immer. Ole",
        {"Ole Wittmaack", "Swantje Carstens"},
    ),
    Invited(
        "Vorstellungsgespräch",
        "Dr. Friederike Hamm <hamm@tierarzt-hamm.example>",
        (),
        "Liebe Frau Doe, Praxis und Parkplatz liegen hinter der Sparkasse. Es geht um Geduld, Röntgen und Nerven. Die"
        " Kollegin Dr. Pauline Ossege hospitiert in Wien und lässt grüßen.\nIhre Friederike Hamm",
        {"Friederike Hamm"},
    ),
    Invited(
        "Kennenlernen im Verlag",
        "Verlag Anker <kontakt@ankerverlag.example>",
        (),
        "Liebe Jane Doe, unsere Lektorinnen Mascha Lind und Hatice Önal laden Sie zum Gespräch ein. Lesen Sie vorher"
        " gern den neuen Roman von Bernd Asbeck. Treffpunkt ist das Café von Luigi.",
        {"Mascha Lind", "Hatice Önal"},
    ),
    Invited(
        "Einladung",
        "Gemeinde Sankt Gertrud <buero@gertrud.example>",
        (),
        "Liebe Frau Doe, Pfarrerin Anke Böhme und Kantor Matthäus Reger möchten Sie kennenlernen. Küster Alfons"
        " schließt auf. Gespielt wird auf der Orgel von Silbermann.",
        {"Anke Böhme", "Matthäus Reger"},
    ),
    Invited(
        "Entretien – libraire",
        "Blanche Teyssier <blanche@pageblanche.example>",
        (),
        "Bonjour Jane, la librairie est à côté du café de Momo. C'est ma tante Huguette qui l'avait ouverte. On se"
        " parlera en bas, entre Proust et Colette, avec Karim, mon bras droit.\nBlanche",
        {"Blanche Teyssier", "Karim"},
    ),
    Invited(
        "Entretien",
        "Armel Tanguy <armel@armement-tanguy.example>",
        (),
        "Bonjour, rendez-vous sur le quai, devant la Marie-Louise. Le patron, c'est moi. Le second, Yannick, dort à"
        " cette heure-là. Ne prêtez pas attention au père Anselme, il parle à tout le monde.\nArmel",
        {"Armel Tanguy"},
    ),
    Invited(
        "Entrevista en la bodega",
        "Amparo Vidal <amparo@bodegasvidal.example>",
        (),
        "Hola Jane, el enólogo, Rubén Tena, te enseñará la bodega y te hará las preguntas conmigo. Mi hija Lola sale"
        " del cole a esa hora, así que puede que pase corriendo. El perro es Trueno.\nAmparo",
        {"Amparo Vidal", "Rubén Tena"},
    ),
    Invited(
        "Entrevista",
        "Secretaría <sec@colegioalba.example>",
        (),
        "Estimada Jane: la directora, Hermana Inmaculada, y el jefe de estudios, don Fermín Ocaña, hablarán con usted."
        " El conserje, Ramón, le abrirá. Su antecesora, la señorita Celia, se jubila.",
        {"Inmaculada", "Fermín Ocaña"},
    ),
    Invited(
        "Colloquio in pasticceria",
        "Nunzia Caruso <nunzia@dolcinunzia.example>",
        (),
        "Ciao Jane, vieni dopo le tre. Parliamo io, te e il capo pasticcere, Gaspare. Se vedi mia suocera, la signora"
        " Concetta, dille che sei per il colloquio o ti fa assaggiare tutto.\nNunzia",
        {"Nunzia Caruso", "Gaspare"},
    ),
    Invited(
        "Colloquio",
        "Teatro Piccolo <ufficio@teatropiccolo.example>",
        (),
        "Gentile Jane, la incontra il direttore artistico Saverio Lanza. In portineria c'è Gino. Il teatro è"
        " intitolato a Eleonora Duse.",
        {"Saverio Lanza"},
    ),
    Invited(
        "Gesprek bij de kaasboer",
        "Jorrit Weg <jorrit@kaasboerweg.example>",
        (),
        "Hé Jane, mijn vader Siem komt er ook bij zitten, hij beslist mee. Let niet op Boris, die blaft alleen. Onze"
        " vorige hulp, Marloes, is gaan studeren.\nJorrit",
        {"Jorrit Weg", "Siem"},
    ),
    Invited(
        "Sollicitatie",
        "Bakkerij De Vries <info@bakkerijdevries.example>",
        (),
        "Beste Jane, Bakker Henk de Vries en zijn vrouw Ria verwachten je om vier uur. Je fiets kan bij slager Mulder"
        " staan.",
        {"Henk de Vries", "Ria"},
    ),
    Invited(
        "Entrevista na quinta",
        "Lourenço Vaz <lourenco@quintavaz.example>",
        (),
        "Olá Jane, eu e a minha mulher, a Constança, recebemos-te no alpendre. O caseiro, o Tibúrcio, abre o portão."
        " O vinho leva o nome da avó Deolinda.\nLourenço",
        {"Lourenço Vaz", "Constança"},
    ),
    Invited(
        "Entrevista",
        "Clínica Santa Rita <geral@santarita.example>",
        (),
        "Boa tarde Jane, quem fala consigo é a enfermeira-chefe Palmira Antunes. Ao chegar, diga à Sónia da receção."
        " O Dr. Valadares manda cumprimentos.",
        {"Palmira Antunes"},
    ),
    Invited(
        "Interview: studio assistant",
        "Ulla Bergqvist <ulla@glasstudio.example>",
        (),
        "Hi Jane! Come Friday. I share the studio with Kaspar Holm and Ditte Friis, they'll be blowing glass and won't"
        " hear a word. We'll sit in the office, and my bookkeeper Preben will join us since you'd work most with him."
        "\n\nUlla",
        {"Ulla Bergqvist", "Preben"},
    ),
    Invited(
        "Interview – Jane Doe",
        "Ferdia Kinsella <ferdia@kinsella-roe.example>",
        (),
        "Hi Jane,\n\nYou asked who to expect: Maeve Roe (co-owner) for the first half, me for the second. Brona from"
        " accounts says hi, you were at school together I gather?\n\nFerdia\nKinsella Roe Surveyors",
        {"Ferdia Kinsella", "Maeve Roe"},
    ),
    Invited(
        "Interview",
        "Sunita Deshpande <sunita@tarang.example>",
        (),
        "Dear Jane ji, myself and Mr Venkataraman shall be taking your interview. Peon Raju will show you the cabin."
        " Regards, Sunita",
        {"Sunita Deshpande", "Venkataraman"},
    ),
    Invited(
        "Interview - Layla Mansour",
        "Careers <careers@saffronline.example>",
        (),
        "Dear Jane, Layla is the head of our Cairo kitchen and will call you on WhatsApp. Hassan, her assistant, may"
        " text you first to check your number.",
        {"Layla Mansour"},
    ),
    Invited(
        "Interview follow-up",
        "Marguerite Oyelowo <marguerite@cobaltpress.example>",
        (),
        "Jane, one last conversation, with the man who would sit next to you: Piers Attenborough-Lee. You've met Noelle"
        " and me already, so we'll leave you to it.\n\nMarguerite",
        {"Piers Attenborough-Lee"},
    ),
]
INVITATIONS = [*ALONE, *ME_AND, *ARRANGED, *SIT_IN, *LISTED, *GUESTS, *OTHERS]
MISREAD = {  # by how their text begins; what a careful reader sees in these, the reading does not see yet
    "Interviewers\nNguyễn Thị Mai": "a family name of another script's order taken for the job",
    "Olá Jane, aparece às dez": "the founder who shares the writer's family name",
    "Dear Jane, Layla is the head": "whom the title alone names may be the candidate of another talk",
}
