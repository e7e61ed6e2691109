"""Whether the display name under which a mailbox writes is a person's, and no department's or firm's. Pure."""

from __future__ import annotations

import functools
import re
from collections.abc import Sequence

from agent.understand.days.date_words import word_set
from agent.understand.employers.employer import folded, is_organisation
from agent.understand.name_words.given_names import GIVEN
from agent.understand.persons import names, ordinary_words
from agent.understand.persons.acquainted import TEAM_LOCAL

_I = re.IGNORECASE
_GROUP = re.compile(
    r"\d|\b(?:\w*beratung|\w*vermittlung|\w*agentur|agency|agence|agencia|agência|agenzia|uitzendbureau|staffing"
    r"|abteilung|bereich|fachbereich|dezernat|referat|stabsstelle|ressort|dept|division|unit|help ?desk"
    r"|desk|calendar|kalender"
    r"|agenda|mailbox|postfach|inbox|pool|planning|operations|scribe|seat|rep seat|early careers|graduates"
    r"|faculty|affairs"
    r"|general|segreteria|secretaría|secrétariat|vorzimmer|afdeling|reparto|departamento|setor|direktionssekretariat"
    r"|management|mgmt|notes|p&o|shared|everyone|assistenz|jobs?|personas|pessoas|people|talento|karriere|vacatures?"
    r"|vacantes|candidatur\w*|sollicitaties|opleidingen|gerencia|presidencia|rectorado"
    r"|dirección|direção|direzione|\w*direktion|administración|administração|amministrazione|administratie|verwaltung"
    r"|kommission|comisión|comissão|commissione|tribunal|bookings?|speakers|program(?:me)?|onboarding|academy|akademie"
    r"|zentrale|centralita|accueil|laboratorio|redaktion|redacción|rédaction"
    r"|team|recruiting|recruitment|talent|acquisition|hr|human resources|careers|hiring|interviews?|rekry\w*"
    r"|resourcing"
    r"|risorse|umane|ressources|concorsi|recrutement|recrutamento|selezione|selección|werving|personeelszaken"
    r"|\w*secretariaat|\w*sekretariat|\w*secretariado|bewerbung\w*|personal|personal(?:rat|abteilung|wesen|stelle)"
    r"|betriebsrat"
    r"|vorstand|verwaltung|sekretariat|\w+leitung"
    r"|geschäftsführung|geschäftsstelle|works council|committee|board|jury|direction|accueil|secretaría"
    r"|segreteria|ressources|recursos|kadry|office|department|gmbh|ltd|inc|events?|service|studio)\b"
    r"|株式会社|採用|人事|招聘|채용|[部課팀室]$",
    _I,
)


def is_like_a_person(name: str, address: str) -> bool:
    """Is that display name a person's, and not a department's or the company's, under which a mailbox writes."""
    local, _, host = address.lower().partition("@")
    words = {folded(word) for word in name.split()} - {""}
    own = {folded(part) for part in re.split(r"[._+-]", local)} - {""}
    label = folded(host.partition(".")[0])
    if (
        folded(name) in (label, folded(local) + label)
        and len(name.split()) > 1
        and (folded(name.split()[0]) not in GIVEN)
    ):
        return False  # "Casa Serena <casa@casaserena.example>"
    if words <= _words_of_function() | _SMALL and own & _words_of_function():
        return False  # "Therapy Admin <therapy.admin@…>"
    if words & own and not _GROUP.search(name):
        return True
    if _GROUP.search(name) or (not _CJK_NAME.search(name) and not names.is_name(name, single=True, shown=True)):
        return False
    # Called as the domain is, at a mailbox that is not called so: the firm.
    if is_organisation(name) and not words & GIVEN:
        return False
    of_label = [word for word in name.split() if len(folded(word)) > 3 and folded(word) in label]
    return len(words) > 2 or not of_label or not TEAM_LOCAL.match(local) or _owns_the_firm(name, of_label, label)


def _owns_the_firm(name: str, of_label: Sequence[str], label: str) -> bool:
    """Is the firm called after somebody, whose family name is not all of its domain: "Mia Zang <office@elektro-zang…>".

    "Stadtcafé Anna" and "Anna Apotheke" are firms.
    """
    given, *family = name.split()
    if folded("".join(family)) == label:
        return False  # "Carmen Moda <info@moda…>"
    return folded(given) in GIVEN and list(of_label) == family and not any(map(ordinary_words.all_ordinary, family))


@functools.cache
def _words_of_function() -> frozenset[str]:
    """Of desks and departments."""
    return frozenset(map(folded, _FUNCTIONS.split()))


_SMALL = word_set("""
    and of the und der die das fur et des du de la le les y e el en los las del di della van het do da dos voor
""")
"""Folded; what stands between the words of a desk's name."""
_FUNCTIONS = """
    admin administration administrator administrators therapy theatre ward wards clinic clinics clerk clerks booking
    bookings purchasing orders ordering accounts payable receivable invoices billing payroll stores warehouse dispatch
    logistics transport rota rotas roster desk front back reception records enquiries inquiries customer customers
    service services sales marketing facilities maintenance security kitchen housekeeping nursing pharmacy laboratory
    lab workshop production quality training learning finance legal library faculty school
    einkauf lager bestellungen bestellung buchhaltung rechnungen rechnung versand logistik vertrieb verkauf werkstatt
    küche empfang pforte pflege labor produktion qualität schulung ausbildung finanzen verwaltung kundendienst
    disposition dispo betriebsbüro planung terminplanung
    achats commandes comptabilité clients fournisseurs facturation expéditions entrepôt logistique ventes atelier
    cuisine accueil soins laboratoire qualité formation finances planning
    compras pedidos contabilidad facturación facturas almacén envíos logística ventas taller cocina recepción
    clientes proveedores calidad formación finanzas reservas
    acquisti ordini contabilità fatture magazzino spedizioni logistica vendite officina cucina accettazione clienti
    fornitori qualità formazione finanza prenotazioni
    inkoop bestellingen boekhouding facturen magazijn verzending logistiek verkoop werkplaats keuken receptie balie
    klantenservice kwaliteit opleiding financiën planbureau reserveringen
    encomendas contabilidade faturas faturação armazém expedição vendas oficina cozinha receção clientes fornecedores
    qualidade formação finanças reservas
"""
_CJK_NAME = re.compile(r"^[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af ]{2,12}$")
