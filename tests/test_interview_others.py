"""What is near to an interview and is none, and what is far from it: never sure, and mostly not even asked about."""

from __future__ import annotations

import pytest

from agent.incoming import meanings
from agent.model import Verdict
from agent.rules import InterviewRules, Owner
from agent.understand import interview
from tests.test_interview import OWNER, event

KIM = "Kim Park <kim@hooli.example>"
# Title and description; with an outsider as the host and in the owner's own calendar.
NEAR = [
    (
        "Offer chat",
        "Hi Jane, the team would love to have you as our Backend Engineer. Let's talk numbers and start date.",
    ),
    ("Jane: next steps", "We'd like to make you an offer for the Data Analyst position and walk through the contract."),
    (
        "Feedback call",
        "Hi Jane, as promised some feedback on your interview for the Product Manager role. Sorry it did not work out.",
    ),
    (
        "Prep for Thursday",
        "Quick prep before your interview with Globex: likely questions, who you'll meet, salary. - your recruiter",
    ),
    ("Interview prep: Jane / Kim", "30 min before your final interview with the client, we go over the case study."),
    (
        "Reference for Tom Baker",
        "Tom named you as a referee for the Operations Manager role. A few questions about his time with you.",
    ),
    ("Referee call", "We are about to hire your former colleague as Backend Engineer and would like to hear from you."),
    ("Interviewing 101", "Training for new interviewers: structured interviews, bias, scorecards."),
    ("Hiring sync", "Pipeline: 4 candidates for Backend Engineer, 2 for Designer"),
    ("Backend Engineer intake", "Let's define the profile, must haves and salary band for your new role"),
    ("Meet candidate Olu Ade (Sales Manager)", "You have 30 min with Olu, CV attached"),
    ("Olu Ade - final interview", "Panel: Jane Doe, Kim Park. Focus: stakeholder management. CV attached."),
    ("Interview Olu Ade", "Olu applied for the Designer position, CV attached"),
    (
        "Buddy intro before your first day",
        "Meet your onboarding buddy before you start as Data Engineer with us on Monday.",
    ),
    ("Contract signing", "Please bring passport and bank details. Welcome to the team as Office Manager!"),
    (
        "Coaching session 3: interview skills",
        "We will practise answers for the Head of Marketing role you applied for.",
    ),
    ("CV clinic with Careers Service", "Bring your CV and a job ad you would like to apply for."),
    ("Career consultation", "Free career consultation: your CV, your goals, salary expectations."),
    ("Outplacement: Beratung", "Wir besprechen Ihren Lebenslauf und Ihre Bewerbungsstrategie."),
    (
        "Alumni chat: life as a consultant",
        "I can tell you what working as a consultant at Globex is like, no interview :)",
    ),
    ("Coffee: how is Globex?", "Happy to answer questions about working here before you apply."),
    ("Interview for our employee magazine", "Portrait of the new Head of Design"),
    ("Interview: women in engineering", "For our blog series. 5 questions, a photo."),
    (
        "Expert interview master thesis",
        "My thesis is about recruiting processes. I'd like to ask you as hiring manager.",
    ),
    ("Research interview: job seekers", "We study how job seekers use our platform. 60 EUR voucher."),
    ("Interview pour mémoire de master", "Je rédige un mémoire sur le recrutement."),
    ("Candidate experience survey debrief", "Results of the candidate survey"),
    ("Residency interview day briefing", "for faculty interviewers"),
    ("Board candidates hearing", "Shareholders may question the candidates"),
    ("Parents' interview for daycare place", "Bring the child's vaccination record"),
    ("Tenant interview", "The landlord would like to get to know you. Bring proof of income."),
    ("Au pair interview", "Family would like to talk with au pair candidate Sofia"),
    ("Nanny interview: Rosa", "Rosa applied for our nanny job, she comes at 5"),
    ("Cleaner trial", "she wants 15/h"),
    ("Entretien annuel d'évaluation", "Préparer vos objectifs"),
    ("Entretien de suivi", "Votre alternance, avec votre tuteur"),
    ("Gespräch Elternzeit Rückkehr", "Deine Stelle, Stundenumfang"),
    ("Gehaltsgespräch", "Deine Position und Entwicklung"),
    ("Bewerbungsgespräch Tagesmutter", "Sie stellt sich bei uns vor"),
    ("Vorstellung Projektstand", "Vorstellung der Ergebnisse vor dem Vorstand"),
    ("Kennenlernen neue Nachbarn", ""),
    ("Erstgespräch Steuerberater", "Unterlagen mitbringen"),
    ("Erstgespräch Psychotherapie", ""),
    ("Kennenlerngespräch Kita", "mit Kind"),
    ("Kennenlerngespräch Coaching", "kostenlos, 30 Minuten"),
    ("Probetraining Fitness", ""),
    ("Colloquio psicologico", "studio dott.ssa Verdi"),
    ("Entrevista con la tutora", "2B"),
    ("Entrevista Radio Sur", "en directo"),
    ("Gesprek met de huisbaas", ""),
    ("Intervju P4 lokalradio", ""),
    ("Rozmowa z wychowawcą", ""),
    ("Screening mammography", "bring ID"),
    ("Health screening", "fasting"),
    ("Movie screening: The Interview", ""),
    ("On-site: server room cabling", "ticket 2213"),
    ("Panel upgrade: solar", "technician arrives 8-12"),
    ("Loop ride with the club", "60 km"),
    ("Final round poker night", ""),
    ("Role-playing game session 14", "the rogue's position"),
    ("Technical call: API integration", "Hi Jane, our engineers will join to answer questions on webhooks."),
    ("System design review", "new queue, bring your diagrams"),
    ("Intro: Jane <> Kim (Vendor)", "Kim leads sales at Hooli and would like to show you the platform."),
    ("Intro call - partnership", "explore a partnership between our companies"),
    ("Discovery call", "Understand your hiring needs; we place engineers"),
    ("Staffing needs call", "You said you are looking for a Backend Engineer; I have three candidates."),
    ("Franchise information talk", "Become a partner: your profile, investment"),
    ("Mentoring: Jane/Kim", "Career goals, your CV"),
    ("PhD defence of Kim Park", "committee: ..."),
    ("Exam: oral", "candidate number 14"),
    ("Naturalisation interview", "bring originals"),
    ("Asylum interview support", "interpreter"),
    ("Jury duty", ""),
    ("Interview with the vampire (opera)", "seats 12-13"),
    ("Visa interview US consulate", "DS-160"),
    ("Global Entry interview", "enrollment center"),
    ("Insurance medical interview", ""),
    ("Blood donor interview", ""),
    ("Client interview: Acme project scope", "requirements gathering with Acme's head of ops"),
    ("Stakeholder interview: Head of Finance", "for the discovery phase of the ERP project"),
    ("Requirements interview", ""),
    ("Audit interview ISO 27001", "auditor will ask about access control"),
    ("HR investigation interview", "confidential"),
    ("Disciplinary meeting", "HR and line manager"),
    ("Return to work meeting", "with HR"),
    ("Probation review", "Your role as Data Analyst, manager Kim"),
    ("Your position: relocation options", "HR"),
    ("Works council election: candidates", ""),
    ("Town hall: meet our new CTO", ""),
    ("Job fair Tuesday", "booth 12"),
    ("Job shadowing day (school)", "for your son"),
    ("Girls' Day Praktikum", ""),
    ("Praktikumsgespräch Tim (Sohn)", "Betrieb Müller"),
    ("Volunteer interview - animal shelter", "tell us why you want to help"),
    ("Host family interview", ""),
    ("Scholarship interview", "panel of three professors"),
    ("University admissions interview", "bring portfolio"),
    ("Accelerator interview: Founders", "10 min, pitch and Q&A with partners"),
    ("Investor call", "traction, team, terms"),
    ("Grant panel interview", "present the project, 10 min"),
    ("TV interview, studio 3", "make-up 17:00"),
    ("Podcast: hiring in 2026", "guest: Jane Doe"),
    ("Webinar: Ace the system design interview", "live Q&A"),
    ("Interview kit walkthrough", "for interviewers"),
    ("Application deadline: Product Manager at Globex", "apply before midnight"),
    ("Bewerbungsfrist Referendariat", ""),
    ("Submit take-home for Globex", "due 23:59"),
    ("Prepare for Globex interview", "read their blog"),
    ("Follow up with recruiter", "send thank you"),
    ("Lunch with Sam (ex-Globex engineer)", ""),
]
# Terse interviews in many voices.
TERSE = [
    ("Jane Doe x Hooli - intro", "Looking forward to telling you about the SRE opening."),
    ("Jane / Kim: Platform role", ""),
    ("Hooli: system design with Kim", "part of your onsite loop"),
    ("Your conversation with Hooli", "Kim will walk you through the team and answer questions on the opening."),
    ("Meeting Jane Doe", "Dear Jane, following your application we would be pleased to meet you."),
    ("Termin mit Jane Doe", "Vielen Dank für Ihre Bewerbung. Wir freuen uns auf das Gespräch."),
    ("Gespräch Jane Doe, Stelle Buchhaltung", ""),
    (
        "Kennenlernen Hooli / Jane Doe",
        "Wir haben Ihr Profil gelesen und möchten Sie gern kennenlernen. Position: Einkäufer",
    ),
    ("Vorstellungstermin", "Raum 3.12"),
    ("Online-Interview Jane Doe", "Bitte Kamera bereithalten. Recruiting Team"),
    ("Entretien Jane Doe", "Suite à votre candidature au poste de juriste"),
    ("Rencontre Jane / équipe", "Ta candidature nous plaît, on te présente l'équipe."),
    ("Point téléphonique", "Votre profil nous intéresse pour le poste de chargée de clientèle."),
    ("Entrevista Jane Doe - Hooli", ""),
    ("Reunión con Jane", "Hemos revisado tu CV para la vacante de contable."),
    ("Colloquio Jane Doe", ""),
    ("Incontro conoscitivo", "Abbiamo ricevuto la Sua candidatura per impiegata amministrativa."),
    ("Kennismaking Jane", "Leuk dat je hebt gesolliciteerd! We vertellen je graag meer over de functie."),
    ("Gesprek Jane Doe - Hooli", "Vacature planner"),
    ("Samtal med Jane", "Tack för din ansökan till tjänsten som ekonom."),
    ("Jobsamtale", "Vi ses på kontoret"),
    ("Conversa Jane", "Recebemos a tua candidatura para a vaga de designer."),
    ("Spotkanie rekrutacyjne", "Dziękujemy za aplikację na stanowisko księgowej."),
    ("Rozmowa z Jane", "w sprawie pracy jako grafik, prosimy o CV"),
    ("Onsite at Hooli", "Schedule: 10:00 coding, 11:00 behavioral, 12:00 lunch"),
    ("Virtual onsite - Jane Doe", ""),
    ("Technical phone screen", "CoderPad link: https://app.coderpad.io/XYZ"),
    ("Recruiter chat", "Excited to connect about the Staff Engineer opportunity at Hooli!"),
    ("HM screen: Jane", ""),
    ("Jane Doe (Candidate) - Behavioral", ""),
    ("Case interview", "Please bring a calculator"),
    ("Second round", "Congratulations on passing the first round!"),
    ("Panel with the leadership team", "Final step in our hiring process"),
    ("Chat with Kim (VP Eng)", "Next step of your application"),
    ("Portfolio review with design team", "You'll present two projects. Applying for: Product Designer"),
    ("Call re your application", ""),
    ("Phone call: receptionist job", ""),
    ("Trial shift Saturday", "As agreed after your application, 4 hours paid"),
    ("Assessment Day - Graduate Programme", "You have been shortlisted"),
    ("Teaching demonstration & interview", "Lecturer in Economics"),
    ("Interview slot 10:20", "Band 6 Physiotherapist, ref 881"),
    ("Postdoc interview", "Project P3"),
    ("Interview for Project Coordinator", ""),
    ("Zoom with Hooli hiring team", ""),
    ("Jane - culture interview", ""),
    ("Founders' chat before we decide", "We liked your take-home, last step is meeting both founders."),
    ("Werkstudentenjob: kurzes Telefonat", ""),
    ("Bewerbergespräch", ""),
    ("Ausbildungsplatz Gespräch", "Du hast dich als Mechatroniker beworben"),
    ("Probearbeiten Donnerstag", "8 Uhr am Empfang melden, deine Bewerbung als Koch"),
]
# Titles of ordinary calendars, as test data and people have them.
ORDINARY = (
    """
Meeting|Lunch|Test event|New Event|Event 1|Untitled|foo|bar|dtstart only|All day event|Recurring event|Busy|Private
Bastille Day Party|Independence Day|Christmas|Easter Monday|Labour Day|Thanksgiving|Neujahr|Tag der Deutschen Einheit
Project kickoff|Sprint planning|Daily scrum|Code freeze|Release 2.0|Deploy to production|Retrospective|Budget review
Dentist|Doctor|Haircut|Gym|Yoga|Swimming lesson|Piano lesson|Football training|Choir practice|Band rehearsal
Flight LH 400|Train to Berlin|Hotel check-in|Car service|Oil change|Pick up kids|School play|Parents evening|Exam week
Team lunch|Team meeting|Staff meeting|Board meeting|All hands|Town hall|Offsite|Strategy day|Quarterly review
Townhall Q&A
Birthday party|Wedding of Tom and Ana|Anniversary|Baby shower|Funeral|Housewarming|BBQ|Movie night|Concert|Opera|Theatre
Conference call|Weekly call|Status call|Customer call|Sales call|Support call|Call mum|Phone bill due|Pay rent
Tax return
Standup|1:1 with Kim|Coffee break|Coffee with Ben|Drinks|Dinner|Brunch|Picnic|Walk the dog|Vet|Feed cat|Water plants
Network Management WG|IETF plenary|Internet draft deadline|Working group session|Keynote|Tutorial|Poster session|Panel
Vacation|Holiday|Out of office|Sick leave|Home office|Remote work|Parental leave|Day off|Urlaub|Krank|Feiertag|Ferien
Réunion|Déjeuner|Rendez-vous médecin|Anniversaire Paul|Vacances|Cours de piano|Réunion d'équipe|Formation sécurité
Reunión|Cena|Médico|Cumpleaños|Vacaciones|Clase de inglés|Almuerzo|Fiesta|Riunione|Compleanno|Cena con Luca|Palestra
Vergadering|Verjaardag|Tandarts|Möte|Födelsedag|Spotkanie|Urodziny|Встреча|会议|ミーティング|회의|اجتماع|פגישה|Σύσκεψη
Garbage collection|Recycling|Moon phase: full|Sunrise|Soccer: A vs B|Formula 1 Race|Grand Prix|Super Bowl
Champions final
Server maintenance|Backup|Certificate expires|On-call rotation|Incident review|Security training|Fire drill|Audit
Stocktake
""".replace("\n", "|")
    .strip("|")
    .split("|")
)


@pytest.mark.parametrize(("title", "text"), NEAR, ids=[title for title, _ in NEAR])
@pytest.mark.parametrize("host", [KIM, ""], ids=["invited", "own"])
def test_what_is_near_to_an_interview_is_never_sure(title: str, text: str, host: str) -> None:
    read = interview.judge(
        event(title, host, text), message=None, owner=OWNER, rules=InterviewRules(), weights=meanings.of_events()
    )
    assert read.verdict is not Verdict.YES, read.because


def test_most_of_it_is_not_even_asked_about() -> None:
    read = [
        interview.judge(
            event(title, KIM, text), message=None, owner=OWNER, rules=InterviewRules(), weights=meanings.of_events()
        ).verdict
        for title, text in NEAR
    ]
    assert read.count(Verdict.NO) >= 0.9 * len(read)


def test_most_terse_interviews_are_known_and_few_are_missed() -> None:
    read = [
        interview.judge(
            event(title, KIM, text), message=None, owner=OWNER, rules=InterviewRules(), weights=meanings.of_events()
        ).verdict
        for title, text in TERSE
    ]
    assert read.count(Verdict.YES) >= 0.8 * len(read)
    assert read.count(Verdict.NO) <= 0.05 * len(read)


@pytest.mark.parametrize("owner", [OWNER, Owner("", (), "UTC")], ids=["known", "unknown"])
@pytest.mark.parametrize("host", [KIM, ""], ids=["invited", "own"])
def test_ordinary_events_are_none(owner: Owner, host: str) -> None:
    asked = [
        title
        for title in ORDINARY
        if interview.judge(
            event(title, host), message=None, owner=owner, rules=InterviewRules(), weights=meanings.of_events()
        ).verdict
        is not Verdict.NO
    ]
    assert len(ORDINARY) > 150
    assert asked == []
