"""The providers: their data is sound, and the right one is found by an address, a mail server or an IMAP server."""

from __future__ import annotations

import collections

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rows import each_row

from agent.configuration import config_values
from agent.setup import providers
from agent.setup.providers import Provider, SignIn

ALL = providers.providers()


@each_row("provider", ALL)
def test_what_is_said_of_a_provider_is_complete(provider: Provider) -> None:
    assert provider.says.endswith(".")
    assert provider.says.count("“") == provider.says.count("”")
    assert provider.page.startswith("https://")
    assert provider.domains or provider.mx
    assert provider.note == "" or provider.note.endswith(".")
    for server in (provider.imap, provider.smtp):
        assert (server is None) is (provider.sign_in is SignIn.NONE)
        if server is not None:
            assert server.host == "{mx}" or config_values.host(server.host) == server.host
            assert (server.port in (993, 465)) is (server.tls == "implicit")
            assert server.tls in ("implicit", "starttls")
    for name in (*provider.domains, *provider.mx):
        assert name == name.lower()
        bare = name.removesuffix(".*").removeprefix("*.")
        assert config_values.host(bare) == bare


def test_no_name_belongs_to_two() -> None:
    for names in ([name for each in ALL for name in each.domains], [name for each in ALL for name in each.mx]):
        assert [name for name, count in collections.Counter(names).items() if count > 1] == []
    names = [each.name for each in ALL]
    assert len(names) == len(set(names))


@each_row(
    ("domain", "name"),
    [
        ("gmail.com", "Gmail"), ("googlemail.com", "Gmail"), ("GMail.com", "Gmail"), ("outlook.com", "Outlook.com"),
        ("hotmail.co.uk", "Outlook.com"), ("live.nl", "Outlook.com"), ("outlook.com.br", "Outlook.com"),
        ("contoso.onmicrosoft.com", "Microsoft 365"), ("icloud.com", "iCloud Mail"), ("me.com", "iCloud Mail"),
        ("yahoo.de", "Yahoo Mail"), ("yahoo.co.jp", "Yahoo Japan"), ("yahoo.com.mx", "Yahoo Mail"), ("aol.com", "AOL"),
        ("fastmail.fm", "Fastmail"), ("gmx.de", "GMX"), ("gmx.net", "GMX"), ("gmx.com", "GMX (gmx.com)"),
        ("web.de", "WEB.DE"), ("zoho.eu", "Zoho Mail (Europe)"), ("zoho.com", "Zoho Mail"),
        ("proton.me", "Proton Mail"),
        ("pm.me", "Proton Mail"), ("mailbox.org", "mailbox.org"), ("posteo.net", "Posteo"), ("posteo.de", "Posteo"),
        ("ik.me", "Infomaniak"), ("tuta.io", "Tuta"), ("example.org", None), ("notgmail.com", None),
        ("gmail.com.evil.example", None),
        ("yahoo.evil.example", None), ("outlook.example", None), ("yahoo.", None), ("", None),
    ],
)  # fmt: skip
def test_the_provider_of_an_address(domain: str, name: str | None) -> None:
    found = providers.of_domain(domain)
    assert (found.name if found else None) == name


@pytest.mark.parametrize(
    ("host", "name", "imap"),
    [
        ("aspmx.l.google.com", "Gmail", "imap.gmail.com"), ("alt1.aspmx.l.google.com.", "Gmail", "imap.gmail.com"),
        ("smtp.google.com", "Gmail", "imap.gmail.com"),
        ("acme-example.mail.protection.outlook.com", "Microsoft 365", "outlook.office365.com"),
        ("acme.n-v1.mx.microsoft", "Microsoft 365", "outlook.office365.com"),
        ("outlook-com.olc.protection.outlook.com", "Outlook.com", "outlook.office365.com"),
        ("in1-smtp.messagingengine.com", "Fastmail", "imap.fastmail.com"),
        ("mx2.zoho.eu", "Zoho Mail (Europe)", "imap.zoho.eu"),
        ("mail.protonmail.ch", "Proton Mail", "127.0.0.1"), ("mx01.mail.icloud.com", "iCloud Mail", "imap.mail.me.com"),
        ("mx1.mail.ovh.net", "OVHcloud", "ssl0.ovh.net"), ("mx-aol.mail.gm0.yahoodns.net", "AOL", "imap.aol.com"),
        ("mta7.am0.yahoodns.net", "Yahoo Mail", "imap.mail.yahoo.com"), ("mx00.gmx.net", "GMX", "imap.gmx.net"),
        ("w0123456.kasserver.com", "ALL-INKL", "w0123456.kasserver.com"),
        ("mail.evilgoogle.com", None, None), ("google.com.evil.example", None, None), ("mx.example.org", None, None),
    ],
)  # fmt: skip
def test_the_provider_that_hosts_a_domain(host: str, name: str | None, imap: str | None) -> None:
    found = providers.of_mail_server(host)
    assert (found.name if found else None) == name
    servers = found.servers(host) if found else None
    assert (servers[0].host if servers else None) == imap


def test_a_server_of_this_machine_is_nobodys() -> None:
    """Behind 127.0.0.1 may be any gateway, not only Proton's."""
    assert providers.of_imap_server("127.0.0.1") is None
    assert providers.of_imap_server("imap.gmail.com") is providers.of_domain("gmail.com")


@pytest.mark.parametrize(
    "text", ["name Gmail", "name: X\nname: Y", "colour: red", "name: X\nsign-in: password\nsays: S.\npage: https://x"]
)
def test_a_paragraph_that_is_none_is_refused(text: str) -> None:
    with pytest.raises((ValueError, KeyError)):
        providers.parse(text)


@given(st.text(max_size=80))
def test_any_name_is_looked_up_without_harm(name: str) -> None:
    for found in (providers.of_domain(name), providers.of_mail_server(name), providers.of_imap_server(name)):
        assert found is None or found in ALL
