"""How an application is called in what is told together: by its employer, with the role where there are several there.

Pure.
"""

from __future__ import annotations

from agent.compose.plain import one_line
from agent.decide.application import Application
from agent.decide.known import Known


def employer(known: Known, application: Application) -> str:
    """`Globex`, or `Globex (Backend Engineer)` beside another application at Globex; '' where no employer is known."""
    company = one_line(application.company, 60)
    if not company or not application.role:
        return company
    same = company.casefold()
    others = (each for each in known.applications.values() if each.id != application.id)
    if any(one_line(each.company, 60).casefold() == same and each.role != application.role for each in others):
        return f"{company} ({one_line(application.role, 50)})"
    return company
