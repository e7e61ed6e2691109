"""Invitations as they come from many kinds of houses, with who is there, the employer and the job; labelled first.

Each: who invites, the guests, the title, where, the words, and then the people, the employer, the job.
"""

from __future__ import annotations

from typing import NamedTuple


class Case(NamedTuple):
    """One invitation and its labels."""

    host: str
    guests: tuple[str, ...]
    title: str
    place: str
    text: str
    who: frozenset[str]
    company: str | None
    role: str | None


def _case(
    host: str, guests: list[str], title: str, place: str, text: str, who: list[str], company: str | None,
    role: str | None,
) -> Case:  # fmt: skip
    return Case(host, tuple(guests), title, place, text, frozenset(who), company, role)


CASES = [
    # English
    _case("Margaret Oakes <m.oakes@stbedeshospice.example>", ["Dr Ravi Pillai <r.pillai@stbedeshospice.example>"],
          "Interview: Ward Clerk (Ref 2291)", "Seminar Room, ground floor",
          "Dear Jane\n\nFurther to our conversation I confirm your interview with Dr Pillai, clinical lead, and Sister"
          " Joyce Mbeki. Please ask for me at the main desk and I will take you through.\n\nMargaret Oakes\nHR Officer"
          "\nSt Bede's Hospice",
          ["Ravi Pillai", "Joyce Mbeki"], "St Bede's Hospice", "Ward Clerk"),
    _case("Talent at Kestrel & Finch <talent@kestrelfinch.example>", [],
          "Kestrel & Finch x Jane Doe | Stage 2 | Paraplanner", "Teams",
          "Interviewers\nHattie Long (Head of Planning)\nObi Nnadi (Senior Paraplanner)\n\nFormat\n30 min technical,"
          " 15 min your questions\n\nIf anything changes, contact Priya in Talent.",
          ["Hattie Long", "Obi Nnadi"], "Kestrel & Finch", "Paraplanner"),
    _case("Gus <gus@tollgatecycles.example>", [], "workshop chat - Jane", "Tollgate Cycles, back door",
          "hi jane, come by at ten, you'll meet Stu who runs the workshop and me. bring the gloves. the mechanic job is"
          " 4 days. Gus",
          ["Stu", "Gus"], "Tollgate Cycles", "mechanic"),
    _case("Recruitment <recruitment@northmoorcouncil.example>",
          ["Helen Sharpe <helen.sharpe@northmoorcouncil.example>!DECLINED",
           "Tariq Aziz <tariq.aziz@northmoorcouncil.example>"],
          "Interview for Planning Enforcement Officer", "Civic Centre",
          "Helen Sharpe is unable to sit on the panel. Councillor Edie Brock takes her place; Tariq Aziz chairs as"
          " before. Northmoor Borough Council.",
          ["Tariq Aziz", "Edie Brock"], "Northmoor Borough Council", "Planning Enforcement Officer"),
    _case("Leo Brand <leo@brandbridge-recruitment.example>", [],
          "Client meeting - Jane Doe / Orchard Dairies - Production Planner", "Orchard Dairies, Frome",
          "You're seeing Wendy Hallett (Operations Director) and her planner, Dougie. Parking is at the back. I will"
          " ring you afterwards for feedback.\nLeo",
          ["Wendy Hallett", "Dougie"], "Orchard Dairies", "Production Planner"),
    _case("Abigail Stone <abigail@lanternpress.example>",
          ["Tim Farrow <tim@lanternpress.example>", "Kirsty Bell <kirsty@lanternpress.example>"],
          "2nd interview, Rights Assistant", "Office",
          "Tim is back from Frankfurt so he will take this one with me. Kirsty is on the invite because she holds the"
          " room, she won't be sitting in.",
          ["Abigail Stone", "Tim Farrow"], None, "Rights Assistant"),
    _case("Interviews <interviews@corvidhealth.example>",
          ["Shreya Nair <shreya.nair@corvidhealth.example>"],
          "Corvid Health: hiring manager interview (Clinical Data Analyst)", "https://zoom.example/j/2",
          "You will speak with Shreya, who leads the data group. She reports to Paul Redman, our CMO, whom you may"
          " meet at the final stage.",
          ["Shreya Nair"], "Corvid Health", "Clinical Data Analyst"),
    _case("Jo Pike <jo.pike@eastwickschool.example>", [],
          "Interview day - Teaching Assistant", "Eastwick Primary School",
          "Programme\n9.00 Arrival, met by Mrs Lunn (office)\n9.15 Tour with two Year 6 pupils\n9.45 Activity with a"
          " group, observed by Ms Farah Khan (SENCo)\n10.30 Interview with Mr Dale (Head), Ms Khan and Rev. Tony Hart"
          " (governor)\n\nJo Pike\nOffice Manager",
          ["Dale", "Farah Khan", "Tony Hart"], "Eastwick Primary School", "Teaching Assistant"),
    _case("Hiring Team <no-reply@workable.example>", [],
          "Interview with Bluefin Robotics - Test Technician", "Phone",
          "Bluefin Robotics has scheduled an interview with you.\nInterviewer: Danny O'Rourke\nType: Phone\nPlease"
          " reply to Moira Keane with any questions.",
          ["Danny O'Rourke"], "Bluefin Robotics", "Test Technician"),
    _case("Sam Reyes <sam@hollisandsons.example>", ["Pat Hollis <pat@hollisandsons.example>"],
          "Jane Doe / Hollis & Sons - Site Manager role", "Yard",
          "Dad (Pat Hollis) wants to meet you before we decide. I'll hand over to him after five minutes.",
          ["Pat Hollis", "Sam Reyes"], "Hollis & Sons", "Site Manager"),
    # German
    _case("Sekretariat Prof. Lenz <sekretariat.lenz@uni-altmark.example>", [],
          "Vorstellungsgespräch Wissenschaftliche/r Mitarbeiter/in", "Geb. 3, R. 204",
          "Sehr geehrte Frau Doe,\n\ndas Gespräch findet mit Herrn Prof. Dr. Lenz und Frau Dr. Aylin Demir statt. Für"
          " den Personalrat nimmt Herr Uwe Kranz teil.\n\ni. A. Birgit Moll\nSekretariat\nUniversität Altmark",
          ["Lenz", "Aylin Demir", "Uwe Kranz"], "Universität Altmark", "Wissenschaftliche/r Mitarbeiter/in"),
    _case("Bewerbung <bewerbung@holzbau-senn.example>", [],
          "Kennenlerngespräch Zimmerer (m/w/d)", "Büro Holzbau Senn",
          "Hallo Jane, dich erwarten unser Chef Toni und Polier Huber. Komm einfach rein.\nDeine Vroni aus dem Büro",
          ["Toni", "Huber"], "Holzbau Senn", "Zimmerer"),
    _case("Nina Falk <n.falk@personalpartner-nord.example>", [],
          "Termin beim Kunden: Disponentin, Reederei Johannsen", "Reederei Johannsen, Hafenstr. 4",
          "Ansprechpartner vor Ort ist Herr Claasen (Leiter Disposition). Ich selbst bin nicht dabei, freue mich aber"
          " auf Ihren Anruf danach.\nNina Falk, PersonalPartner Nord",
          ["Claasen"], "Reederei Johannsen", "Disponentin"),
    _case("Kita Sonnenhügel <leitung@kita-sonnenhuegel.example>", [],
          "Vorstellungsgespräch Erzieherin", "Kita Sonnenhügel, Büro",
          "Am Gespräch nehmen Frau Petra Wulf (Leitung), Frau Özlem Kaya (stellv. Leitung) und ein Elternvertreter,"
          " Herr Marten, teil.",
          ["Petra Wulf", "Özlem Kaya", "Marten"], "Kita Sonnenhügel", "Erzieherin"),
    _case("Katrin Bader <k.bader@vollmer-druck.example>", ["Uli Rapp <u.rapp@vollmer-druck.example>"],
          "Zweitgespräch Jane Doe - Mediengestalterin", "Besprechung 2",
          "Uli führt durch das Gespräch, Geschäftsführer Vollmer stößt in der letzten Viertelstunde dazu. Ich bin da"
          " leider in einem anderen Termin.\nKatrin Bader\nVollmer Druck GmbH",
          ["Uli Rapp", "Vollmer"], "Vollmer Druck GmbH", "Mediengestalterin"),
    _case("Jobs Elbtal Pflege <jobs@elbtal-pflege.example>", [],
          "Telefonat: Ihre Bewerbung als Pflegefachkraft", "Telefon",
          "Unsere Pflegedienstleitung Frau Grabowski ruft Sie an. Bei Fragen vorab: Herr Simon, Tel. 0351 555.",
          ["Grabowski"], "Elbtal Pflege", "Pflegefachkraft"),
    _case("Stadt Waldsee Personalamt <personalamt@waldsee.example>", [],
          "Auswahlgespräch Sachbearbeiter/in Standesamt (Kennz. 12/26)", "Rathaus, Zi. 110",
          "Kommission:\nHerr Bürgermeister Stolz\nFrau Hauptamtsleiterin Egger\nHerr Noll (Personalrat, ohne"
          " Stimmrecht)\nProtokoll: Frau Zink",
          ["Stolz", "Egger", "Noll"], "Stadt Waldsee", "Sachbearbeiter/in Standesamt"),
    # French
    _case("Secrétariat <secretariat@lycee-daudet.example>", [],
          "Entretien - poste de documentaliste", "Lycée Daudet, bureau du proviseur",
          "Madame,\nVous serez reçue par M. le Proviseur, Hervé Castel, et par Mme Nadia Slimani, CPE.\nCordialement,"
          "\nJosiane Poulain\nSecrétariat de direction\nLycée Daudet",
          ["Hervé Castel", "Nadia Slimani"], "Lycée Daudet", "documentaliste"),
    _case("Julie Morel <j.morel@atelier-verdier.example>", ["Paul Verdier <p.verdier@atelier-verdier.example>"],
          "Échange Jane Doe / Atelier Verdier : chef de projet bois", "Visio",
          "Bonjour Jane, Paul animera l'échange ; Stan, notre compagnon, passera te montrer l'atelier en vidéo. De mon"
          " côté je serai en déplacement.",
          ["Paul Verdier", "Stan"], "Atelier Verdier", "chef de projet bois"),
    _case("Recrutement CH Valbonne <recrutement@ch-valbonne.example>", [],
          "Entretien de recrutement : manipulateur radio", "Pavillon B",
          "Composition du jury :\n- Dr Inès Rouvier, cheffe de service\n- M. Alain Dubreuil, cadre de santé\n- une"
          " représentante de la DRH\nMme Lise Caron (gestionnaire) vous accueillera.",
          ["Inès Rouvier", "Alain Dubreuil"], "CH Valbonne", "manipulateur radio"),
    _case("Cabinet Rh Conseil <t.ferry@rhconseil-ouest.example>", [],
          "RDV client - Biscuiterie Le Gall - responsable qualité", "Biscuiterie Le Gall, Quimper",
          "Vous rencontrez M. Yann Le Gall, gérant. Je ne serai pas présent. Thierry Ferry",
          ["Yann Le Gall"], "Biscuiterie Le Gall", "responsable qualité"),
    _case("Émilie <emilie@pauselecture.example>", [],
          "Entretien libraire - Jane", "Pause Lecture",
          "Coucou Jane, on se voit à trois : toi, moi et Bastien qui tient le rayon jeunesse. À mardi, Émilie",
          ["Émilie", "Bastien"], "Pause Lecture", "libraire"),
    # Spanish
    _case("Administración <administracion@colegioalameda.example>", [],
          "Entrevista profesora de Música", "Colegio Alameda, jefatura",
          "Buenos días: la recibirán la directora, Dña. Carmen Ríos, y el jefe de estudios, D. Julián Mora. Un saludo,"
          " Encarni (secretaría)",
          ["Carmen Ríos", "Julián Mora"], "Colegio Alameda", "profesora de Música"),
    _case("Personas Grupo Aljarafe <personas@grupoaljarafe.example>",
          ["Marta Vidal <mvidal@grupoaljarafe.example>"],
          "Entrevista Jane Doe - Controller financiero", "Sevilla",
          "Marta no podrá finalmente, se incorpora en su lugar Rafa Luque. Con él estará Inma, de auditoría.",
          ["Rafa Luque", "Inma"], "Grupo Aljarafe", "Controller financiero"),
    _case("Lola Prieto <lola@seleccionatalento.example>", [],
          "Cliente: Bodegas Oyón - Técnico de laboratorio", "Bodegas Oyón",
          "Te entrevista Koldo Ibarra, enólogo jefe. Cuando salgas me llamas. Lola",
          ["Koldo Ibarra"], "Bodegas Oyón", "Técnico de laboratorio"),
    _case("Quique <quique@tallereslorca.example>", [],
          "prueba y charla", "Talleres Lorca",
          "Jane, vente el lunes, pruebas un par de coches con Paco y luego hablamos tú y yo. Es para el puesto de"
          " chapista. Quique",
          ["Paco", "Quique"], "Talleres Lorca", "chapista"),
    # Italian
    _case("Segreteria <segreteria@studiomarchi.example>", [],
          "Colloquio Jane Doe - impiegata contabile", "Studio Marchi, Padova",
          "Gentile Jane, sarà ricevuta dal dott. Paolo Marchi; parteciperà anche la rag. Franca Boldrin. Cordialmente,"
          " Silvia\nSegreteria Studio Marchi",
          ["Paolo Marchi", "Franca Boldrin"], "Studio Marchi", "impiegata contabile"),
    _case("Risorse Umane Velato <hr@velato.example>", ["Ivan Sala <i.sala@velato.example>"],
          "Secondo colloquio - modellista", "Sede",
          "Ivan è in fiera a Milano, al suo posto trova Giusy Torre, responsabile prodotto, e con lei il nostro"
          " titolare, il sig. Velato.",
          ["Giusy Torre", "Velato"], "Velato", "modellista"),
    _case("Concorsi ASL Valfonda <concorsi@aslvalfonda.example>", [],
          "Prova orale - Assistente sociale", "Sala riunioni",
          "Commissione:\nPresidente: dott.ssa Rita Gallo\nComponenti: dott. Elio Serra, dott.ssa Mara Pinna\n"
          "Segretario: sig. Dino Costa",
          ["Rita Gallo", "Elio Serra", "Mara Pinna"], "ASL Valfonda", "Assistente sociale"),
    # Dutch
    _case("Secretariaat <secretariaat@debrinkschool.example>", [],
          "Sollicitatiegesprek groepsleerkracht", "De Brinkschool",
          "Beste Jane, je spreekt met Marleen Vos (directeur), Tim de Boer (teamleider) en iemand van de MR, Saïda"
          " Amrani. Groet, Ingrid",
          ["Marleen Vos", "Tim de Boer", "Saïda Amrani"], "De Brinkschool", "groepsleerkracht"),
    _case("Werving <werving@haventech.example>", ["Koen Mulder <k.mulder@haventech.example>"],
          "Gesprek Jane Doe / HavenTech - lasser", "Hal 3",
          "Koen is ziek, Piet uit de werkplaats neemt het gesprek over. Vraag bij de poort naar Els.",
          ["Piet"], "HavenTech", "lasser"),
    _case("Anouk Smit <anouk@jobkracht-detachering.example>", [],
          "Klantgesprek Jane - Zuivel Veenstra - planner", "Zuivel Veenstra, Leeuwarden",
          "Je gesprekspartners zijn Durk Veenstra en zijn HR-adviseur Femke. Bel me na afloop! Anouk",
          ["Durk Veenstra", "Femke"], "Zuivel Veenstra", "planner"),
    # Portuguese
    _case("Recursos Humanos <rh@clinicaatlantico.example>", ["Dr. Nuno Reis <nuno.reis@clinicaatlantico.example>"],
          "Entrevista Jane Doe - assistente dentária", "Clínica Atlântico",
          "A entrevista será conduzida pelo Dr. Nuno Reis e pela enfermeira-chefe Lurdes Faria. Em caso de atraso"
          " contacte a Sónia da receção.",
          ["Nuno Reis", "Lurdes Faria"], "Clínica Atlântico", "assistente dentária"),
    _case("Câmara Municipal de Alvor <recrutamento@cm-alvor.example>", [],
          "Entrevista de avaliação - técnico de ação social", "Paços do Concelho",
          "Júri: Dra. Teresa Pinto (presidente), Dr. Rui Matos e Dra. Ana Leal (vogais). Suplente: Dr. Jorge Dias.",
          ["Teresa Pinto", "Rui Matos", "Ana Leal"], "Câmara Municipal de Alvor", "técnico de ação social"),
    _case("Bruna <bruna@padariacentral.example>", [],
          "conversa sobre a vaga de padeiro", "Padaria Central",
          "Oi Jane! Vem às 15h, o Seu Zeca quer te conhecer e eu fico junto. Bruna",
          ["Zeca", "Bruna"], "Padaria Central", "padeiro"),
]  # fmt: skip

MORE = [
    # English
    _case("Oyinda Balogun <oyinda@quillfish.example>", ["Zhang Wei <wei@quillfish.example>"],
          "Jane Doe - Systems chat", "Zoom",
          "Hey Jane, Wei has you for the first 30, then I take over for behavioural. See you there! Oyinda",
          ["Zhang Wei", "Oyinda Balogun"], "Quillfish", None),
    _case("Candidate Care <care@harrowgate-energy.example>",
          ["N. Okonjo <n.okonjo@harrowgate-energy.example>", "B. Trask <b.trask@harrowgate-energy.example>"],
          "Panel interview - Turbine Technician", "Unit 4",
          "Your panel: Mr N Okonjo, Operations; Mrs B Trask, HSE; Ms Y Duarte, People.",
          ["N. Okonjo", "B. Trask", "Y Duarte"], "Harrowgate Energy", "Turbine Technician"),
    _case("Rowena Pugh <r.pugh@castlemillsolicitors.example>", ["Alun Rees <a.rees@castlemillsolicitors.example>"],
          "Interview - Legal Secretary", "Castle Mill Solicitors",
          "Mr Rees will conduct the interview. I am his PA and will sit outside. Should he be detained in court his"
          " partner Miss Carys Bowen will step in.",
          ["Alun Rees"], "Castle Mill Solicitors", "Legal Secretary"),
    _case("Dev Hiring <devhiring@plumbline.example>",
          ["Ikenna Obi <ikenna@plumbline.example>", "Suki Tan <suki@plumbline.example>",
           "Lars Holt <lars@plumbline.example>"],
          "Plumbline loop (Jane)", "Meet",
          "13:00 Ikenna - coding\n14:00 Suki - design\n15:00 Lars - values (Lars is shadowed by Amelie, who is new)",
          ["Ikenna Obi", "Suki Tan", "Lars Holt"], "Plumbline", None),
    _case("Freya Lunde <freya@northquay.example>", [],
          "Coffee + chat about the producer role", "Cafe Rook",
          "Just us two. Marit says hi, she'd have loved to come but is filming.",
          ["Freya Lunde"], None, "producer"),
    _case("HR Desk <hrdesk@mapledene-trust.example>", ["Olu Ade <olu.ade@mapledene-trust.example>"],
          "Interview: Support Worker", "Mapledene House",
          "You will be met by Dot at the front door and interviewed by Olu Ade and a person we support, Terry.",
          ["Olu Ade", "Terry"], None, "Support Worker"),
    _case("Lena Marsh <lena@tidepool.example>", ["Jon Vale <jon@tidepool.example>"],
          "Round 2: Jane <> Jon (UX Researcher)", "Zoom",
          "Jon will go deeper on your portfolio. As you know me already I'll leave you to it.",
          ["Jon Vale"], "Tidepool", "UX Researcher"),
    _case("Recruiting <recruiting@saltmarsh.example>", [],
          "Final interview, Head Gardener", "Saltmarsh Estate",
          "Lady Honor Pryce and the estate manager, Mr Colm Dyer, look forward to showing you the walled garden.",
          ["Honor Pryce", "Colm Dyer"], "Saltmarsh Estate", "Head Gardener"),
    _case("Bea Lowe <bea@lowe-lowe.example>", ["Max Lowe <max@lowe-lowe.example>"],
          "Interview: Bookkeeper", "Lowe & Lowe",
          "Hi Jane, both Lowes will be there, plus our accountant Gita by phone. Bea",
          ["Bea Lowe", "Max Lowe", "Gita"], "Lowe & Lowe", "Bookkeeper"),
    _case("Scheduling <scheduling@orrery.example>",
          ["Hana Sato <hana@orrery.example>", "Eli Roth <eli@orrery.example>"],
          "Jane Doe - Product Analyst - onsite", "HQ",
          "Eli has swapped with Hana: you will see Eli at 10 and Hana at 11. Lunch is with Bo and Kim from the team"
          " (not part of the assessment).",
          ["Hana Sato", "Eli Roth"], "Orrery", "Product Analyst"),
    # German
    _case("Dr. Ute Brehm <u.brehm@tierklinik-aue.example>", [],
          "Vorstellungsgespräch TFA - Frau Doe", "Tierklinik Aue",
          "Guten Tag Frau Doe, wir, also meine Kollegin Dr. Jale Aksu und ich, freuen uns auf Sie. U. Brehm",
          ["Ute Brehm", "Jale Aksu"], "Tierklinik Aue", "TFA"),
    _case("Recruiting Team <recruiting@nordlicht-it.example>",
          ["Oliver Thoms <o.thoms@nordlicht-it.example>"],
          "Kennenlernen Jane Doe / DevOps Engineer", "Teams",
          "Auf unserer Seite sind dabei: Oliver (Teamlead), Nele aus dem Team sowie Hendrik von HR, der moderiert.",
          ["Oliver Thoms", "Nele", "Hendrik"], "Nordlicht IT", "DevOps Engineer"),
    _case("Schulamt Kreis Elm <schulamt@kreis-elm.example>", [],
          "Auswahlgespräch Schulsozialarbeit", "Kreishaus",
          "Das Auswahlgremium setzt sich zusammen aus Frau Amtsleiterin Doris Hein, Herrn Rektor Falk Ziemer und der"
          " Gleichstellungsbeauftragten Frau Imke Roth. Rückfragen an Frau Lau.",
          ["Doris Hein", "Falk Ziemer", "Imke Roth"], "Kreis Elm", "Schulsozialarbeit"),
    _case("Marius Veit <m.veit@veit-metall.example>", ["Ralf Sommer <r.sommer@veit-metall.example>"],
          "Gespräch Zerspanungsmechaniker", "Werk 1",
          "Ralf hat kurzfristig Urlaub genommen, daher führe ich das Gespräch allein. Gruß Marius Veit, Veit Metall",
          ["Marius Veit"], "Veit Metall", "Zerspanungsmechaniker"),
    _case("Theater am Ring <betriebsbuero@theater-am-ring.example>", [],
          "Vorstellungsgespräch Requisite", "Bühneneingang",
          "Herr Kolbe (Technischer Leiter) und Frau Nguyen (Leiterin Requisite) erwarten Sie, der Pförtner Herr Jahn"
          " lässt Sie ein.",
          ["Kolbe", "Nguyen"], "Theater am Ring", "Requisite"),
    # French
    _case("Aïcha Benali <a.benali@novabois.example>", ["Loïc Perrin <l.perrin@novabois.example>"],
          "Entretien Jane Doe - Acheteuse", "Visio",
          "Bonjour, l'entretien sera mené à deux voix par Loïc et moi-même. Notre stagiaire Zoé sera en observation.",
          ["Aïcha Benali", "Loïc Perrin"], "Novabois", "Acheteuse"),
    _case("Mairie de Saint-Orens <rh@saint-orens.example>", [],
          "Entretien agent d'accueil", "Mairie",
          "Vous serez entendue par Mme Guérin, DGS, M. Lafon, adjoint au maire, et moi-même.\nClaire Vidal, RH",
          ["Guérin", "Lafon", "Claire Vidal"], "Mairie de Saint-Orens", "agent d'accueil"),
    _case("Office Manager <office@kelenn.example>", ["Gwen Le Bihan <gwen@kelenn.example>"],
          "Kelenn x Jane : dernier échange", "Brest",
          "Gwen sera accompagnée de notre présidente, Maud Cozic. Erwan, que vous aviez vu en mars, ne se joindra pas.",
          ["Gwen Le Bihan", "Maud Cozic"], "Kelenn", None),
    # Spanish
    _case("RRHH <rrhh@metalurgicasoto.example>", [],
          "Entrevista Jane Doe: tornera", "Metalúrgica Soto",
          "Te atenderán Jesús (taller) y Begoña (RRHH). Si llegas antes, pregunta por Nuria en recepción.",
          ["Jesús", "Begoña"], "Metalúrgica Soto", "tornera"),
    _case("Iker Lasa <iker@lasaarquitectos.example>", ["Ane Goñi <ane@lasaarquitectos.example>"],
          "Entrevista arquitecta junior", "Estudio",
          "Seremos tres: Ane, nuestro socio Mikel y un servidor. Trae el portfolio.",
          ["Ane Goñi", "Mikel", "Iker Lasa"], None, "arquitecta junior"),
    _case("Selección Hotel Bahía <seleccion@hotelbahia.example>", ["Pilar Sanz <pilar@hotelbahia.example>"],
          "Entrevista gobernanta", "Hotel Bahía",
          "Pilar está de vacaciones esa semana, la entrevista la hará el director, Tomeu Ferrer.",
          ["Tomeu Ferrer"], "Hotel Bahía", "gobernanta"),
    # Italian
    _case("Giulia Neri <g.neri@pastificiodoro.example>", ["Carlo Riva <c.riva@pastificiodoro.example>"],
          "Colloquio Jane Doe - addetta qualità", "Pastificio D'Oro",
          "Buongiorno, al colloquio saremo presenti io e Carlo. Il dott. Pace non riesce, la saluta.",
          ["Giulia Neri", "Carlo Riva"], "Pastificio D'Oro", "addetta qualità"),
    _case("Ufficio Scuola <ufficio@istitutorosmini.example>", [],
          "Colloquio insegnante di sostegno", "Istituto Rosmini",
          "L'aspettano la preside, prof.ssa Ida Conti, e il vicario prof. Renzo Melis. Si presenti alla signora Tina in"
          " portineria.",
          ["Ida Conti", "Renzo Melis"], "Istituto Rosmini", "insegnante di sostegno"),
    # Dutch
    _case("Lotte Haan <lotte@kompaszorg.example>", ["Youssef El Amrani <y.elamrani@kompaszorg.example>"],
          "Kennismaking begeleider - Jane", "Kompas Zorg",
          "Hoi Jane, Youssef en ik ontvangen je samen. Onze cliënt Ria schuift halverwege aan.",
          ["Youssef El Amrani", "Lotte Haan", "Ria"], "Kompas Zorg", "begeleider"),
    _case("HR Gemeente Oostrum <hr@oostrum.example>", [],
          "Tweede gesprek handhaver", "Stadhuis",
          "Het gesprek wordt gevoerd door teammanager Bas Kuiper en wijkboa Hatice Demir. Mirjam van HR sluit bij"
          " de afronding aan.",
          ["Bas Kuiper", "Hatice Demir", "Mirjam"], "Gemeente Oostrum", "handhaver"),
    # Portuguese
    _case("Carla Nunes <carla.nunes@logimar.example>", ["Hugo Pires <hugo.pires@logimar.example>"],
          "Entrevista Jane Doe - operadora logística", "Logimar",
          "O Hugo está no porto nesse dia, por isso serei eu e a Rita Melo, do armazém, a recebê-la.",
          ["Carla Nunes", "Rita Melo"], "Logimar", "operadora logística"),
    _case("Seleção <selecao@colegiofaial.example>", [],
          "Entrevista educadora de infância", "Colégio Faial",
          "Vai conversar com a diretora pedagógica, Dra. Inês Couto, e com a coordenadora, Paula. A D. Fátima recebe-a"
          " à entrada.",
          ["Inês Couto", "Paula"], "Colégio Faial", "educadora de infância"),
]  # fmt: skip

PLAIN = [
    _case("Hayley Brooks <hayley.brooks@elmhurstcare.example>",
          ["Gareth Moody <gareth.moody@elmhurstcare.example>"],
          "Interview - Night Care Assistant", "Elmhurst Lodge",
          "Hi Jane,\n\nThanks for applying. Gareth (Home Manager) and I would like to meet you. Please "
          "bring your DBS.\n\nHayley Brooks\nDeputy Manager\nElmhurst Care",
          ["Hayley Brooks", "Gareth Moody"], "Elmhurst Care", "Night Care Assistant"),
    _case("Bishop's Office <office@diocese-marle.example>",
          [],
          "Interview: Diocesan Archivist", "The Old Palace",
          "The interviewing panel will consist of the Archdeacon, the Ven. Peter Osgood, Mrs Hilary Crane "
          "(Diocesan Secretary) and Dr Simon Fell of the Record Office.",
          ["Peter Osgood", "Hilary Crane", "Simon Fell"], None, "Diocesan Archivist"),
    _case("Kim Soong <kim@bento-labs.example>",
          [],
          "intro: Jane + Kim", "Zoom",
          "Looking forward! I'm the CTO and cofounder. We'll talk about the backend role.",
          ["Kim Soong"], None, "backend"),
    _case("Talent <talent@vexhall.example>",
          ["Mo Khan <mo@vexhall.example>",
           "Ruth Abel <ruth@vexhall.example>",
           "Ines Pott <ines@vexhall.example>"],
          "Vexhall | Case presentation | Jane Doe", "HQ",
          "Audience: Mo (VP Sales), Ruth (Sales Ops). Ines from Talent will open the session and then "
          "leave.",
          ["Mo Khan", "Ruth Abel"], "Vexhall", None),
    _case("Brigitte Maurer <b.maurer@gemeinde-hof.example>",
          [],
          "Vorstellungsgespräch Bauhofleiter", "Gemeindeamt Hof",
          "Sehr geehrte Frau Doe, Bürgermeister Johann Gruber und Bauamtsleiter Ing. Stefan Moser freuen "
          "sich auf das Gespräch mit Ihnen. Mit freundlichen Grüßen, Brigitte Maurer, Sekretariat",
          ["Johann Gruber", "Stefan Moser"], None, "Bauhofleiter"),
    _case("Tobias Ernst <t.ernst@ernstholz.example>",
          ["Anja Reuter <a.reuter@ernstholz.example>"],
          "Gespräch - Innendienst", "Büro",
          "Hallo Jane, Anja und ich nehmen uns eine Stunde Zeit. Mein Vater schaut vielleicht kurz rein. "
          "Tobias",
          ["Tobias Ernst", "Anja Reuter"], None, "Innendienst"),
    _case("Bewerbermanagement <jobs@klinikum-werra.example>",
          ["Dr. Meike Voss <m.voss@klinikum-werra.example>",
           "Pfl. Dir. Kai Stark <k.stark@klinikum-werra.example>"],
          "Bewerbungsgespräch OTA", "Haus C",
          "Ihre Gesprächspartner sind Frau Dr. Voss und Herr Stark. Der Betriebsrat wird durch Frau Ellen "
          "Thiel vertreten.",
          ["Meike Voss", "Kai Stark", "Ellen Thiel"], None, "OTA"),
    _case("Sophie Garnier <s.garnier@editions-lupin.example>",
          ["Marc Hébert <m.hebert@editions-lupin.example>"],
          "Entretien assistante d'édition", "5 rue Lupin",
          "Bonjour Jane, je vous confirme l'entretien avec Marc, notre éditeur jeunesse. Je ferai les "
          "présentations puis je vous laisserai.",
          ["Marc Hébert"], None, "assistante d'édition"),
    _case("Camille <camille@boulangerie-tison.example>",
          [],
          "essai + entretien vendeuse", "Boulangerie Tison",
          "Salut Jane ! Tu feras l'ouverture avec Momo et on débriefe toutes les deux à 10h. Camille",
          ["Momo", "Camille"], "Boulangerie Tison", "vendeuse"),
    _case("Beatriz Luna <bluna@hospitalaljibe.example>",
          ["Dr. Óscar Vega <ovega@hospitalaljibe.example>"],
          "Entrevista Jane Doe - TCAE", "Hospital Aljibe",
          "Buenos días. Le confirmo la entrevista con el Dr. Vega y con la supervisora de planta, Rosa "
          "Mari. Saludos, Beatriz Luna (secretaría de dirección)",
          ["Óscar Vega", "Rosa Mari"], "Hospital Aljibe", "TCAE"),
    _case("Ilaria Conte <i.conte@fonderiaberti.example>",
          ["Ettore Berti <e.berti@fonderiaberti.example>"],
          "Colloquio responsabile qualità", "Fonderia Berti",
          "Gentile Jane, confermo il colloquio con l'ing. Berti. Sarò presente per la parte contrattuale. "
          "Ilaria Conte, HR",
          ["Ettore Berti", "Ilaria Conte"], "Fonderia Berti", "responsabile qualità"),
    _case("Agenzia Lavoro+ <milano@lavoropiu-selezione.example>",
          [],
          "Colloquio presso cliente - mulettista", "Logistica Brera, Segrate",
          "Si presenti al sig. Tarcisio Poli, capo magazzino. Buona fortuna!",
          ["Tarcisio Poli"], "Logistica Brera", "mulettista"),
    _case("Joke de Wit <j.dewit@molenaarbouw.example>",
          ["Henk Molenaar <henk@molenaarbouw.example>"],
          "Sollicitatiegesprek calculator", "Kantoor",
          "Beste Jane, Henk Molenaar (directeur) en ondergetekende spreken je graag. Met groet, Joke de "
          "Wit",
          ["Henk Molenaar", "Joke de Wit"], None, "calculator"),
    _case("Planbureau <plan@roc-delta.example>",
          [],
          "Gesprek docent Engels - J. Doe", "ROC Delta",
          "Commissieleden: Nel Brandsma, Fatih Yilmaz en student-lid Joy. Voorzitter: dhr. T. Kamp.",
          ["Nel Brandsma", "Fatih Yilmaz", "Joy", "T. Kamp"], "ROC Delta", "docent Engels"),
    _case("Marta Lima <marta.lima@vidroalto.example>",
          ["Eng. Paulo Sá <paulo.sa@vidroalto.example>"],
          "Entrevista Jane Doe | Técnica de segurança", "Vidro Alto",
          "Bom dia, a entrevista será com o Eng. Paulo Sá e comigo. Até quinta, Marta",
          ["Paulo Sá", "Marta Lima"], "Vidro Alto", "Técnica de segurança"),
]  # fmt: skip
