"""Names that everybody writes with capitals and nobody types so on a phone: `kafka`, `sql`, `friday`, `spanish`. Pure.

Only what is a name and no other word in any of the four languages; what bears a capital already is left alone.
"""

from __future__ import annotations

import re

_NAMES = """
    Kafka Python Java JavaScript TypeScript Kubernetes Docker Terraform Ansible Postgres PostgreSQL MySQL MongoDB Redis
    Elasticsearch Snowflake Databricks Airflow Spark Linux Windows Android GitHub GitLab Jenkins Jira Figma Photoshop
    Salesforce HubSpot Django Kotlin Haskell Scala Oracle Azure Google Microsoft Amazon Tableau Grafana
    Prometheus GraphQL RabbitMQ LinkedIn YouTube Instagram TikTok WordPress Shopify Zalando Siemens Bosch
    AWS GCP SQL API APIs SAP CRM ERP CSS HTML JSON XML REST HTTP CI/CD UX UI KPI KPIs OKR OKRs
    PMP MBA PhD DSGVO GDPR RGPD TDD PyCon FOSDEM FastAPI PyTorch TensorFlow Datadog Scrum Kanban Notion Confluence
    Berlin Hamburg München Köln Frankfurt Stuttgart Düsseldorf Leipzig Dresden Hannover Nürnberg Bremen Dortmund Bonn
    Mannheim Karlsruhe Freiburg Zürich Basel Bern Genf Wien Graz Salzburg Paris Lyon Marseille Toulouse Bordeaux Lille
    Nantes Strasbourg Rennes Grenoble Montpellier Bruxelles Genève Lausanne Madrid Barcelona Valencia Sevilla Zaragoza
    Málaga Bilbao Lisboa Lisbon Porto London Manchester Birmingham Edinburgh Glasgow Dublin Amsterdam Rotterdam
    Copenhagen Stockholm Oslo Helsinki Warsaw Prague Budapest Bucharest Milan Rome Athens Istanbul Chicago Boston
    Seattle Toronto Montreal Vancouver Sydney Melbourne Singapore Tokyo Mumbai Bangalore
"""
_NO_NAMES = frozenset(
    {
        "spark", "windows", "rest", "oracle", "amazon", "azure", "scala", "snowflake", "porto", "bern", "notion",
        "confluence", "rome", "basel",
    }
)  # fmt: skip
"""Words as well."""
_ENGLISH = """
    Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February April June July August September October
    November December English German French Spanish Italian Portuguese Dutch Arabic Russian Japanese Korean Hindi
    Nepal Japan France Germany Spain Italy Portugal Poland India Brazil Mexico Canada Norway Sweden Denmark Finland
    Ireland Scotland Vietnam Thailand Kenya Egypt Morocco Switzerland Austria Netherlands Belgium Ukraine Europe Africa
    Asia
    Turkish Swedish Danish Norwegian Ukrainian Mandarin
"""
_GERMAN = """
    Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag Januar Februar März April Mai Juni Juli August September
    Oktober November Dezember Ostern Weihnachten Pfingsten
"""
_MONTH = re.compile(
    r"(?P<before>\b(?:in|since|until|till|by|from|last|next|early|late|mid|\d{1,2}(?:st|nd|rd|th)?)\s+)(?P<month>may|march)"
    r"(?=$|[\s.,;!)])|(?P<first>\bmay|\bmarch)(?=\s+\d{1,2}(?:st|nd|rd|th)?\b)"
)
"""Months that are other words as well, in English."""
_BY_SMALL = {name.lower(): name for name in _NAMES.split() if name.lower() not in _NO_NAMES}
_NOT_ENGLISH = _BY_SMALL | {"rust": "Rust", "react": "React"}
_BY_SMALL_DE = _NOT_ENGLISH | {name.lower(): name for name in _GERMAN.split()}
_BY_SMALL_EN = _BY_SMALL | {name.lower(): name for name in _ENGLISH.split()}
_WORD = re.compile(r"(?<![\w@/.#:’'-])[a-zäöüéèáí]{2,20}(?:/cd)?(?![\w@/#-]|\.\w|:/|['’](?!s\b))")


def capitals(text: str, code: str) -> str:
    """The text with the capitals that such names want."""
    known = _BY_SMALL_EN if code == "en" else _BY_SMALL_DE if code == "de" else _NOT_ENGLISH
    if code == "en":
        text = _MONTH.sub(lambda m: m[0].title() if m["first"] else f"{m['before']}{m['month'].title()}", text)
    return _WORD.sub(lambda found: known.get(found[0], found[0]), text)
