"""More whole invitations, written after the reading was mended on those of `people_invited`, before it was run on
these."""

from __future__ import annotations

from tests.people_invited import Invited

TEAM = "Jobs <jobs@tallis.example>"
ANEW = [
    Invited(
        "Interview: sail maker",
        "Roz Pemberton <roz@pembertonsails.example>",
        (),
        "Jane, the loft is above the chandlery. Ted who owns the chandlery may shout at you for parking there. I'll"
        " be upstairs with the kettle on. Isla, our apprentice, is away at college.\n\nRoz",
        {"Roz Pemberton"},
    ),
    Invited(
        "Interview",
        "Calum Baird <calum@bairdboats.example>",
        (),
        "Hi Jane, you and I and Morven from the yard office, Wednesday at two. Morven keeps the books.\n\nCalum",
        {"Calum Baird", "Morven"},
    ),
    Invited(
        "Interview – Office Manager at Stone Rowan Partners",
        "Gail Whitty <gail@whittysearch.example>",
        (),
        "Hi Jane,\n\nStone Rowan would love to see you. Helena Stone and her partner Idris Rowan will both be there;"
        " Pat on the front desk has your name. I'll ring you afterwards.\n\nGail\nWhitty Search",
        {"Helena Stone", "Idris Rowan"},
    ),
    Invited(
        "Call with Tess",
        TEAM,
        (),
        "Hi Jane, Tess from our people team will ring you. Later on in the process"
        " you'd meet Bernard Achterberg, who heads the lab.",
        {"Tess"},
    ),
    Invited(
        "Interview, gardener",
        "Estate Office <office@hallam.example>",
        (),
        "Dear Jane, Mr Ferrars, the head gardener, expects you at the walled garden. Should you get lost ask Old"
        " Tom, he is usually by the gate. Lady Hallam sends her regards.",
        {"Ferrars"},
    ),
    Invited(
        "Second interview",
        "Nadia Rahal <nadia@brightloop.example>",
        ("Leo Hartman <leo@brightloop.example>",),
        "Hi Jane, Leo asked me to find a time for the two of you. You'll find him much less scary than his title.\n"
        "\nNadia\nPeople Coordinator",
        {"Leo Hartman"},
    ),
    Invited(
        "Interview",
        "Tomas Vrba <tomas@vrba-glass.example>",
        (),
        "Hello Jane, my sister Hanka and I run this place, so expect both of us. Our father Otakar will wander in"
        " and out.\n\nTomas",
        {"Tomas Vrba", "Hanka"},
    ),
    Invited(
        "Jane Doe: panel",
        TEAM,
        (),
        "Panel\nDr Ayodele Martins (chair)\nGwyneth Pugh-Jones\nXu Ming\n\nHR contact\nSally Field",
        {"Ayodele Martins", "Gwyneth Pugh-Jones", "Xu Ming"},
    ),
    Invited(
        "Interview rescheduled",
        TEAM,
        ("Petra Lang <petra@tallis.example>",),
        "Sorry for the change! Petra is stuck in Oslo, so you'll have Grzegorz Maj instead.",
        {"Grzegorz Maj"},
    ),
    Invited(
        "Chat about the post",
        "Sinead Cusack-Walsh <sinead@harp.example>",
        (),
        "Jane, Declan Noonan passed me your letter and told me to read it twice, which I did. Can we have a chat on"
        " Friday? Only half an hour.\n\nSinead",
        {"Sinead Cusack-Walsh"},
    ),
    Invited(
        "Interview barista",
        "Dov Levin <dov@levinscoffee.example>",
        (),
        "Hey Jane! You'll do a shift with Marisol and then sit down with me. Bring your own apron.\n\nDov",
        {"Dov Levin", "Marisol"},
    ),
    Invited(
        "Interview – Jane Doe",
        TEAM,
        ("Kofi Annan-Smith <kofi@tallis.example>", "Ines Roy <ines@tallis.example>"),
        "Kofi and Ines will interview you. If you need anything beforehand, Mirela (recruiting) is your friend.",
        {"Kofi Annan-Smith", "Ines Roy"},
    ),
    Invited(
        "Vorstellungsgespräch",
        "Wencke Harms <wencke@deichhof.example>",
        (),
        "Liebe Jane, komm durch die Küche, meine Mutter backt gerade. Mein Bruder Enno fragt dich nach Kühen, ich"
        " nach Zahlen. Der Postbote heißt auch Enno, nicht verwechseln.\nWencke",
        {"Wencke Harms", "Enno"},
    ),
    Invited(
        "Einladung zum Gespräch",
        "Schulsekretariat <sekretariat@ghs-ahrweiler.example>",
        (),
        "Sehr geehrte Frau Doe, es erwarten Sie Schulleiter Norbert Kempf und Konrektorin Ayşe Tuncer. Hausmeister"
        " Pauli öffnet das Tor. Zu Gast ist an dem Tag der Autor Leon Brix.\nA. Klein, Sekretariat",
        {"Norbert Kempf", "Ayşe Tuncer"},
    ),
    Invited(
        "Gespräch Werkstudentin",
        "Luis Amann <luis@funkhaus.example>",
        (),
        "Hi Jane, ich rufe dich an, Dauer etwa zwanzig Minuten. Danach würde dich bei Interesse noch Teamleiterin"
        " Fatma Öztürk kennenlernen wollen.\nLuis",
        {"Luis Amann"},
    ),
    Invited(
        "Vorstellung Jane Doe",
        "Dr. Korbinian Sailer <sailer@praxis-sailer.example>",
        (),
        "Liebe Frau Doe, meine Frau Vroni macht den Empfang und würde Sie auch gern sehen, daher sitzen wir zu dritt"
        " zusammen. Die Praxis habe ich von Dr. Huber übernommen.\nK. Sailer",
        {"Korbinian Sailer", "Vroni"},
    ),
    Invited(
        "Bewerbungsgespräch Lager",
        "Personal <personal@kistner.example>",
        (),
        "Hallo Frau Doe, Sie sprechen mit Herrn Öztürk und Frau Baumgärtner. Achtung: Schichtleiter Wolle heißt"
        " eigentlich Wolfgang Baumgärtner und ist der Mann der Chefin, er ist aber nicht dabei.",
        {"Öztürk", "Baumgärtner"},
    ),
    Invited(
        "Entretien",
        "Anaïs Roblin <anais@lesruches.example>",
        (),
        "Bonjour Jane, je vous présenterai les ruches, puis on discutera avec mon mari Théo. Notre voisin Gaston"
        " râle toujours un peu, n'y faites pas attention.\nAnaïs",
        {"Anaïs Roblin", "Théo"},
    ),
    Invited(
        "Entretien – gestionnaire",
        "Karine Lemoine <karine@rh-conseil.example>",
        (),
        "Bonjour Jane, mon client, la maison Fabre & Noël, vous recevra mardi. Vous échangerez avec Mme Noël ; M."
        " Fabre est à la retraite. Tenez-moi au courant !\nKarine, RH Conseil",
        {"Noël"},
    ),
    Invited(
        "Entretien",
        "RH <rh@verrerie.example>",
        (),
        "Bonjour, Samira Haddadi (atelier) et Jean-Loup Petit (DAF) vous recevront. À votre arrivée, Mauricette vous"
        " remettra un badge.",
        {"Samira Haddadi", "Jean-Loup Petit"},
    ),
    Invited(
        "Appel découverte",
        "Yanis Belkacem <yanis@cargovert.example>",
        (),
        "Salut Jane, on s'appelle jeudi, toi et moi. C'est Lucie Ferrand qui m'a conseillé ton profil !\nYanis",
        {"Yanis Belkacem"},
    ),
    Invited(
        "Entrevista",
        "Olalla Freire <olalla@conservasfreire.example>",
        (),
        "Hola Jane, quedamos en la fábrica. Estaremos mi socio Brais y yo. Te abre el portón Suso. Xela, la"
        " anterior administrativa, te manda un saludo.\nOlalla",
        {"Olalla Freire", "Brais"},
    ),
    Invited(
        "Entrevista con Dirección",
        TEAM,
        (),
        "Buenos días, Jane: te recibirán Dª Pilar Ansón, gerente, y Martín Echeverría. Recuerda traer el DNI para"
        " Conchita, de recepción.",
        {"Pilar Ansón", "Martín Echeverría"},
    ),
    Invited(
        "Llamada",
        "Roger Pujol <roger@talentbcn.example>",
        (),
        "Hola Jane, te llamo mañana. Si todo va bien, el segundo paso es una charla con la CTO, Mercè Vidal.\nRoger\n"
        "Recruiter",
        {"Roger Pujol"},
    ),
    Invited(
        "Colloquio",
        "Ilario Fusco <ilario@tipografiafusco.example>",
        (),
        "Salve Jane, ci troviamo in bottega. Sarò con Mirella, la grafica. Se piove chiedi l'ombrello a Ugo del bar."
        "\nIlario",
        {"Ilario Fusco", "Mirella"},
    ),
    Invited(
        "Colloquio di selezione",
        TEAM,
        (),
        "Buongiorno, incontrerà la dott.ssa Ludovica Sforza e Gennaro Esposito (produzione). Il geom. Pini, che"
        " sostituirebbe, è già in pensione.",
        {"Ludovica Sforza", "Gennaro Esposito"},
    ),
    Invited(
        "Gesprek",
        "Hilde Claes <hilde@brouwerijclaes.example>",
        (),
        "Dag Jane, we zien je donderdag: ik en brouwmeester Wout Peeters. Bomma Claes zit waarschijnlijk ook in de"
        " keuken, zeg gerust hallo.\nHilde",
        {"Hilde Claes", "Wout Peeters"},
    ),
    Invited(
        "Eerste gesprek",
        "Daan Mulders <daan@netwerkbureau.example>",
        (),
        "Hi Jane, ik bel je even voor een kennismaking. Past het van beide kanten, dan stel ik je voor aan Carlijn"
        " de Boer van het team.\nDaan\nRecruiter",
        {"Daan Mulders"},
    ),
    Invited(
        "Sollicitatie",
        TEAM,
        (),
        "Beste Jane, je wordt ontvangen door Mevrouw Van den Heuvel en Karim Ouali. De"
        " portier, Joop, geeft je een pasje.",
        {"Heuvel", "Karim Ouali"},
    ),
    Invited(
        "Entrevista",
        "Benedita Lacerda <benedita@herdadelacerda.example>",
        (),
        "Bom dia Jane, vamos estar três: eu, o meu marido Duarte e o enólogo, Tiago Serôdio. O cão chama-se Bolota.\n"
        "Benedita",
        {"Benedita Lacerda", "Duarte", "Tiago Serôdio"},
    ),
    Invited(
        "Entrevista",
        TEAM,
        (),
        "Olá Jane, vais conhecer a Matilde (operações) e o Sandro. A Dona Lurdes, da portaria, dá-te o cartão.",
        {"Matilde", "Sandro"},
    ),
    Invited(
        "Interview",
        TEAM,
        ("Amara Okonkwo <amara@tallis.example>", "Bo Lindgren <bo@tallis.example>"),
        "Amara will lead, Bo sits in to learn how we interview. Bo's manager Katrin knows about it.",
        {"Amara Okonkwo", "Bo Lindgren"},
    ),
    Invited(
        "Interview with the Dean",
        "Dean's Office <dean@stanselm.example>",
        (),
        "Dear Ms Doe, Professor Ottoline Vance will interview you. The porter, Mr Grimes, will direct you.\n\nYours"
        " sincerely,\nLettice Bourne\nSecretary to the Dean",
        {"Ottoline Vance"},
    ),
    Invited(
        "Interview / Jane Doe",
        "Rahul Mehrotra <rahul@kitelabs.example>",
        (),
        "Hi Jane, post our discussion, Ms. Shalini Krishnamurthy (VP) will be taking the technical round. I shall be"
        " connecting you on Teams.\nRegards,\nRahul\nTalent Acquisition",
        {"Shalini Krishnamurthy"},
    ),
    Invited(
        "Talk",
        "Margit Szűcs <margit@kalocsa.example>",
        (),
        "Dear Jane, Kovács Bence and I are glad to meet you.\nMargit",
        {"Margit Szűcs", "Kovács Bence"},
    ),
    Invited(
        "Interview at Ash Grove Nursery",
        "Deb Ashgrove <deb@ashgrove.example>",
        (),
        "Hi Jane, come at nap time! I'll chat to you in the office, then Lorna in the toddler room would like to ask"
        " a few things. The twins will probably wake up.\n\nDeb",
        {"Deb Ashgrove", "Lorna"},
    ),
]
