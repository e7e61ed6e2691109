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
