"""What the configuration says of OAuth: the providers by name, a client of the owner's own, and what is wrong there."""

from __future__ import annotations

from pathlib import Path

import pytest
from config_text import rules
from oauth_server import SECRET, USER

from agent import config as configs
from agent.carriers.reload import without_password
from agent.rules import Login


def parsed(folder: Path, login: str) -> Login:
    rules(folder, login)
    path = folder / "config.yaml"
    mail = configs.parse(path.read_text(), path=path, default_zone="UTC").mail
    assert mail is not None
    return mail.login


def test_the_providers_by_name(tmp_path: Path) -> None:
    google = parsed(tmp_path, "oauth: google\nclient_id: 1-a.apps.example\nclient_secret_file: secret").oauth
    assert google is not None
    assert google.scopes == ("https://mail.google.com/",)
    assert (google.device, google.client_secret_file) == (None, tmp_path / "secret")
    microsoft = parsed(tmp_path, "oauth: {provider: microsoft, tenant: contoso.example}\nclient_id: 1-2").oauth
    assert microsoft is not None
    assert microsoft.token == "https://login.microsoftonline.com/contoso.example/oauth2/v2.0/token"
    assert "offline_access" in microsoft.scopes
    assert "/common/" in (parsed(tmp_path, "oauth: microsoft\nclient_id: 1-2").oauth or microsoft).token
    scopes = "oauth: {provider: google, scopes: [https://mail.google.com/, calendar]}\nclient_id: x"
    assert (parsed(tmp_path, scopes).oauth or google).scopes[1] == "calendar"


@pytest.mark.parametrize(
    ("login", "words"),
    [
        ("oauth: google", "6:5: oauth needs client_id"),
        ("oauth: yahoo\nclient_id: x", "6:12: 'yahoo' is not one of google, microsoft"),
        ("password: x\nclient_id: x", "7:5: client_id goes with oauth alone"),
        ("token_command: x\nclient_secret: x", "7:5: client_secret goes with oauth alone"),
        ("oauth: google\nclient_id: x\npassword: x", "8:5: login has oauth already"),
        ("oauth: google\nclient_id: a b", "7:16: 'a b' has blanks"),
        ("oauth: google\nclient_id: x\nclient_secret: a\nclient_secret_file: b",
         "9:5: login has client_secret already"),
        ("oauth: {token: http://login.example/token, scopes: [m], device: https://d.example}\nclient_id: x",
         "6:20: a token never travels in clear"),
        ("oauth: {token: https://login.example/token, scopes: [m]}\nclient_id: x", "6:12: oauth needs authorize"),
        ("oauth: {device: https://login.example/token}\nclient_id: x", "6:12: oauth without a provider needs token"),
        ("oauth: {provider: google, tenant: x}\nclient_id: x", "6:12: tenant goes with provider: microsoft alone"),
        ("oauth: {provider: microsoft, tenant: ../x}\nclient_id: x", "6:42: '../x' is no tenant"),
        ("oauth: {token: 'https://[/', device: 'https://d.example', scopes: [m]}\nclient_id: x",
         "6:20: 'https://[/' is"),
        ("oauth: {provider: google, client_id: x}", "6:31: client_id stands beside oauth, under login, not in it"),
    ],
)  # fmt: skip
def test_a_mistake_in_it_is_told_at_its_place(tmp_path: Path, login: str, words: str) -> None:
    with pytest.raises(configs.InvalidConfigError) as caught:
        parsed(tmp_path, login)
    assert any(words in line for line in str(caught.value).splitlines()), str(caught.value)
    assert "stands beside" not in words or str(caught.value).count("client_id") == 1


def test_a_calendar_shares_the_sign_in_of_the_mail(tmp_path: Path) -> None:
    rules(tmp_path, "oauth: google\nclient_id: x")
    path = tmp_path / "config.yaml"
    text = path.read_text() + "calendars: [{caldav: https://cal.example/jane/, oauth: mail}]\n"
    config = configs.parse(text, path=path, default_zone="UTC")
    assert config.mail is not None
    login = config.calendars[0].login
    assert login is not None
    assert (login.user, login.oauth) == (USER, config.mail.login.oauth)
    assert config.calendars[0].bearer
    with pytest.raises(configs.InvalidConfigError, match=r"mail\.login has no oauth to share"):
        configs.parse(text.replace("oauth: google\n    client_id: x", "password: x"), path=path, default_zone="UTC")


def test_a_client_secret_in_the_rules_is_not_kept_in_the_store(tmp_path: Path) -> None:
    rules(tmp_path, f"oauth: google\nclient_id: x\nclient_secret: {SECRET}")
    path = tmp_path / "config.yaml"
    config = configs.parse(path.read_text(), path=path, default_zone="UTC")
    assert SECRET not in repr(config)
    kept_text = without_password(path.read_text(), config)
    assert SECRET not in kept_text
    assert "client_id: x" in kept_text


def test_others_may_not_read_a_client_secret(tmp_path: Path) -> None:
    rules(tmp_path, f"oauth: google\nclient_id: x\nclient_secret: {SECRET}")
    (tmp_path / "config.yaml").chmod(0o644)
    with pytest.raises(configs.InvalidConfigError, match="others could read the client secret in this file"):
        configs.load(tmp_path / "config.yaml")
