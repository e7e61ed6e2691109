"""Hosts that are nobody's employer: applicant systems, coding pads, schedulers, calendars, free mail. Pure data.

A host below one of these domains belongs to it. What follows from that, `employer` decides.
"""

from __future__ import annotations

import re
from functools import lru_cache

# Applicant systems: their mail speaks for an employer, their domain is none.
APPLICANT_SYSTEMS = frozenset({
    "greenhouse.io", "greenhouse-mail.io", "lever.co", "ashbyhq.com", "goodtime.io", "myworkday.com",
    "myworkdayjobs.com", "workday.com", "smartrecruiters.com", "personio.com", "personio.de", "personio.es",
    "teamtailor.com", "teamtailor-mail.com", "recruitee.com", "bamboohr.com", "jobvite.com", "icims.com",
    "workable.com", "workablemail.com", "breezy.hr", "breezy-mail.com", "jazzhr.com", "applytojob.com",
    "successfactors.com", "successfactors.eu", "taleo.net", "oraclecloud.com", "join.com", "softgarden.io",
    "softgarden.de", "rexx-systems.com", "d-vinci.de", "prescreen.io", "onlyfy.io", "welcomekit.co", "pinpointhq.com",
    "gem.com", "modernloop.io", "modernloop.com", "hirevue.com", "sparkhire.com", "willo.video", "eightfold.ai",
    "phenompeople.com", "avature.net", "comeet.co", "comeet-notifications.com", "homerun.co", "factorial.co",
    "factorialhr.com", "rippling.com", "dover.com", "dover.io", "wellfound.com", "hire.com", "hired.com",
    "freshteam.com", "zohorecruit.com", "recruiterflow.com", "bullhorn.com", "bullhornmail.com", "paylocity.com",
    "ultipro.com", "dayforcehcm.com", "adp.com", "indeed.com", "indeedemail.com", "linkedin.com", "xing.com",
    "stepstone.de", "infojobs.net", "monster.com", "glassdoor.com", "ziprecruiter.com", "prelude.co", "candidate.fyi",
    "guide.co", "interviewplanner.com", "karat.com", "karat.io", "metaview.ai", "brighthire.ai", "brighthire.com",
})  # fmt: skip
CODING_PADS = frozenset({
    "coderpad.io", "codesignal.com", "hackerrank.com", "codility.com", "hackerearth.com", "karat.io", "karat.com",
    "codeinterview.io", "coderbyte.com", "codepair.io", "devskiller.com", "testgorilla.com", "byteboard.dev",
    "qualified.io", "codeshare.io", "coderscreen.com", "codesubmit.io", "hackerrank.net", "techscreen.app",
    "interviewing.io", "testdome.com", "imocha.io", "codejudge.io", "codevue.io", "coderpad.com",
})  # fmt: skip
SCHEDULERS = frozenset({
    "calendly.com", "cal.com", "calendly.email", "savvycal.com", "youcanbook.me", "doodle.com", "acuityscheduling.com",
    "chilipiper.com", "zcal.co", "tidycal.com", "x.ai", "clara.com", "reclaim.ai", "motion.com", "usemotion.com",
    "hubspot.com", "meetings.hubspot.com", "oncehub.com", "setmore.com", "simplybook.me", "picktime.com",
    "appointlet.com", "koalendar.com", "vyte.in", "calendar.online", "bookings.microsoft.com", "zeeg.me",
    "meetergo.com",
})  # fmt: skip
CALENDARS = frozenset({
    "calendar.google.com", "google.com", "googlegroups.com", "zoom.us", "teams.microsoft.com", "microsoft.com",
    "webex.com", "gotomeeting.com", "whereby.com", "bluejeans.com", "amazonses.com", "sendgrid.net", "mailgun.org",
    "onmicrosoft.com", "docusign.net", "eventbrite.com", "meetup.com", "luma-mail.com", "lu.ma",
})  # fmt: skip
# Google and Microsoft also employ people, who write from the bare domain; their machines write from these alone.
ALSO_EMPLOYERS = frozenset({"google.com", "microsoft.com", "linkedin.com", "workday.com", "adp.com", "hubspot.com"})
FREE = frozenset({
    "gmail.com", "googlemail.com", "icloud.com", "me.com", "mac.com", "aol.com", "ymail.com", "rocketmail.com",
    "msn.com",
    "protonmail.com", "protonmail.ch", "proton.me", "pm.me", "fastmail.com", "fastmail.fm", "hey.com", "tutanota.com",
    "tuta.io", "tuta.com", "zoho.com", "zohomail.com", "mail.com", "email.com", "web.de", "t-online.de", "freenet.de",
    "posteo.de", "posteo.net", "mailbox.org", "arcor.de", "online.de", "1und1.de", "orange.fr", "wanadoo.fr", "free.fr",
    "laposte.net", "sfr.fr", "neuf.fr", "libero.it", "virgilio.it", "tiscali.it", "alice.it", "tin.it", "ziggo.nl",
    "kpnmail.nl", "xs4all.nl", "planet.nl", "home.nl", "uol.com.br", "bol.com.br", "terra.com.br", "sapo.pt", "wp.pl",
    "o2.pl", "onet.pl", "interia.pl", "gazeta.pl", "seznam.cz", "centrum.cz", "mail.ru", "yandex.ru", "yandex.com",
    "rambler.ru", "qq.com", "163.com", "126.com", "sina.com", "naver.com", "daum.net", "hanmail.net", "rediffmail.com",
    "btinternet.com", "sky.com", "virginmedia.com", "talktalk.net", "comcast.net", "verizon.net", "att.net",
    "sbcglobal.net", "cox.net", "charter.net", "bellsouth.net", "earthlink.net", "shaw.ca", "rogers.com",
    "sympatico.ca",
    "bigpond.com", "optusnet.com.au", "bluewin.ch", "telenet.be", "skynet.be", "telia.com", "online.no", "mail.dk",
    "riseup.net", "disroot.org", "duck.com", "privaterelay.appleid.com", "mozmail.com", "users.noreply.github.com",
})  # fmt: skip
FREE_IN_MANY_COUNTRIES = re.compile(r"(?:yahoo|hotmail|outlook|live|gmx)\.(?:[a-z]{2}|com|net|(?:com?)\.[a-z]{2})")
FREE_BRANDS = frozenset({
    "gmail", "googlemail", "icloud", "hotmail", "outlook", "yahoo", "ymail", "gmx", "aol", "proton", "protonmail",
    "tutanota", "fastmail", "posteo", "riseup", "disroot", "rediffmail", "hanmail", "seznam", "laposte", "libero",
})  # fmt: skip
"""First labels that are a mail provider's under whatever country."""
# Their brands, which they also use under other countries' domains (personio.nl) and for mail (hubspot-mail.com).
_OWN_WORDS = frozenset({
    "candidate", "clara", "dover", "eightfold", "factorial", "google", "guide", "hired", "homerun", "indeed",
    "linkedin", "microsoft", "monster", "motion", "prelude", "qualified", "reclaim", "rippling", "calendar",
    "bookings", "meetings", "teams", "meetup", "workday", "eventbrite", "sendgrid", "mailgun", "interviewing",
})  # fmt: skip


_BESIDE_BRAND = re.compile(r"(?:-?e?mail|hq)$")


def brand(label: str, domains: frozenset[str]) -> bool:
    """Is a domain's first label the brand of one of those services, whatever the country behind it."""
    plain = _BESIDE_BRAND.sub("", label) if label.endswith("mail") else label
    return len(plain) >= 5 and plain not in _OWN_WORDS and plain in _brands(domains)


@lru_cache(maxsize=8)
def _brands(domains: frozenset[str]) -> frozenset[str]:
    labels = (domain.rsplit(".", 2)[-2] for domain in domains if domain.count(".") < 3)
    found = frozenset(labels)
    return found | {_BESIDE_BRAND.sub("", label) for label in found}
