"""The other half of the owners' answers: laid aside while the reader was built, scored once.

Same form and same day as `debrief_answers.py`.
"""

from __future__ import annotations

from debrief_answers import ALL, BOB, DAMES, HERREN, NADIE, PANEL, TWO, Case

ANSWERS: tuple[Case, ...] = (
    # --- English
    Case(BOB, "Mostly about how they do code review, plus a bit on remote work", {"Bob": ("code review",)}),
    Case(PANEL, "Ana Ruiz: 2027 roadmap\nPriya Shah: mentoring juniors\nBob Miller: observability stack",
         {"Ana": ("roadmap",), "Priya": ("mentoring",), "Bob": ("observability",)}),
    Case(TWO, "Ana walked me through the org chart. Bob and I talked about GraphQL federation for ages.",
         {"Ana": ("org chart",), "Bob": ("GraphQL federation",)}),
    Case(PANEL, "hiring\nKafka\nweekend deploys",
         {"Ana": ("hiring",), "Bob": ("Kafka",), "Priya": ("weekend deploys",)}),
    Case(PANEL, "everyone: the move to a platform team\nPriya: also her talk at PyCon",
         {"Ana": ("platform team",), "Bob": ("platform team",), "Priya": ("PyCon",)}),
    Case(BOB, "great conversation about latency budgets, decision by Friday",
         {"Bob": ("latency budgets",)}, promise="11-27"),
    Case(TWO, "They'll get back to me within two weeks.", promise="12-08"),
    Case(BOB, "Forgot to say that I also led the on-call guild. Can you attach my portfolio?",
         forgot=("on-call guild",), attach=("portfolio",)),
    Case(TWO, "no show", does="missed"),
    Case(TWO, "They postponed it to Thursday at 3pm", does="moved"),
    Case(BOB, "Rejected on the spot, unfortunately.", does="no"),
    Case(BOB, "Please withdraw me from the process", does="withdraw"),
    Case(BOB, "nothing to add", does="skip"),
    Case(TWO, "Bob did not show up, so it was just Ana. She told me about the pricing rewrite.",
         {"Ana": ("pricing rewrite",)}, absent=("Bob",)),
    Case(TWO, "We discussed the budget for 2027 and how the two teams share an SRE.", {ALL: ("budget", "SRE")}),
    Case(TWO, "send all", left=True),
    Case(BOB, "Talked about testing in prod. Bob wants to see my portfolio. Feedback next week.",
         {"Bob": ("testing in prod",)}, promise="11-27", attach=("portfolio",)),
    # --- German
    Case(HERREN, "Frau Dr. Vogel: Teamaufbau in Leipzig\nHerr Weber: Legacy-Code",
         {"Katrin": ("Leipzig",), "Jonas": ("Legacy-Code",)}),
    Case(HERREN, "War super! Jonas hat mir die Pipeline gezeigt und Katrin wollte wissen, wie ich Teams führe.",
         {"Jonas": ("Pipeline",), "Katrin": ("Teams führe",)}),
    Case(("Jonas Weber",), "Thema war vor allem Event Sourcing. Ich bekomme nächste Woche Bescheid.",
         {"Jonas": ("Event Sourcing",)}, promise="12-04"),
    Case(HERREN, "1. Führungskultur\n2. Migration nach Go", {"Katrin": ("Führungskultur",), "Jonas": ("Migration",)}),
    Case(("Jonas Weber",), "Ganz vergessen: mein Vortrag auf der EuroPython. Portfolio bitte mitschicken.",
         forgot=("Vortrag",), attach=("portfolio",)),
    Case(HERREN, "ist ausgefallen", does="missed"),
    Case(HERREN, "Termin wurde auf nächsten Montag verlegt.", does="moved"),
    Case(("Jonas Weber",), "Man hat mir gleich abgesagt", does="no"),
    Case(("Jonas Weber",), "zurückziehen bitte", does="withdraw"),
    Case(HERREN, "Katrin: Datenplattform. Sie will sich am 4. Dezember melden.",
         {"Katrin": ("Datenplattform",)}, promise="12-04"),
    # --- French
    Case(DAMES, "Avec Marc : l'architecture hexagonale. Avec Claire : le télétravail.",
         {"Marc": ("hexagonale",), "Claire": ("télétravail",)}),
    Case(DAMES, "les deux : la nouvelle API", {"Claire": ("API",), "Marc": ("API",)}),
    Case(("Marc Lefèvre",), "Il m'a expliqué leur façon de déployer. Réponse la semaine prochaine.",
         {"Marc": ("déployer",)}, promise="12-04"),
    Case(DAMES, "Personne ne s'est connecté", does="missed"),
    Case(DAMES, "C'est non, ils ont pris quelqu'un d'autre.", does="no"),
    Case(("Marc Lefèvre",), "oublié de mentionner ma certification AWS", forgot=("certification AWS",)),
    Case(DAMES, "Marc n'était pas là. Claire m'a parlé du plan de formation.",
         {"Claire": ("plan de formation",)}, absent=("Marc",)),
    # --- Spanish
    Case(NADIE, "ambos: la migración a la nube", {"Lucía": ("migración",), "Pablo": ("migración",)}),
    Case(NADIE, "Pablo me enseñó el panel de métricas; con Lucía, el horario flexible.",
         {"Pablo": ("métricas",), "Lucía": ("horario",)}),
    Case(("Pablo Ortega",), "Me dirán algo la semana que viene. Charlamos de arquitectura.",
         {"Pablo": ("arquitectura",)}, promise="12-04"),
    Case(NADIE, "La entrevista se canceló, la pasan al jueves", does="moved"),
    Case(("Pablo Ortega",), "Quiero retirarme del proceso", does="withdraw"),
    Case(NADIE, "Olvidé contar mi proyecto de IA", forgot=("proyecto de IA",)),
)  # fmt: skip
