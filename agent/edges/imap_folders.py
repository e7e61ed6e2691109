"""Folders as a server lists them and what each is for (RFC 3501, 7.2.2; RFC 6154). Pure.

A role is the server's word (SPECIAL-USE) or, without one, a well-known name of a top-level folder in the
languages that mail programs come in.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum


class Role(StrEnum):
    """What a folder is for."""

    INBOX = "inbox"
    SENT = "sent"
    DRAFTS = "drafts"
    JUNK = "junk"
    TRASH = "trash"
    ALL = "all"
    ARCHIVE = "archive"
    RELEASE = "release"
    """SEND_FOLDER: the owner's yes to the approval mails that are moved into it."""
    OTHER = "other"


SEND_FOLDER = "Followup/Send"
"""As it is written whatever the server's separator and prefix are; see `local_name`."""


@dataclass(frozen=True, slots=True)
class Folder:
    """One selectable folder, by the name that people read."""

    name: str
    role: Role


@dataclass(frozen=True, slots=True)
class Listed:
    """A line of LIST: `wire` is the name as the server writes it (modified UTF-7), '' where unusable."""

    name: str
    wire: str
    delimiter: str
    flags: frozenset[str]

    @property
    def selectable(self) -> bool:
        """Not a mere parent of other folders, and with a name that can be asked for."""
        return bool(self.wire) and not self.flags & {"\\noselect", "\\nonexistent"}


_SPECIAL_USE = {
    "\\inbox": Role.INBOX,
    "\\sent": Role.SENT,
    "\\drafts": Role.DRAFTS,
    "\\junk": Role.JUNK,
    "\\trash": Role.TRASH,
    "\\all": Role.ALL,
    "\\archive": Role.ARCHIVE,
}

# English, German, French, Spanish, Italian, Portuguese, Dutch, Swedish, Danish, Norwegian, Finnish,
# Polish, Czech, Hungarian, Turkish, Russian, Ukrainian, Greek, Chinese, Japanese, Korean.
_NAMES = {
    Role.SENT: """sent|sent items|sent mail|sent messages|gesendet|gesendete elemente|gesendete objekte|
        gesendete nachrichten|envoyés|éléments envoyés|messages envoyés|courrier envoyé|enviados|
        elementos enviados|mensajes enviados|correo enviado|posta inviata|inviata|inviati|elementi inviati|
        messaggi inviati|itens enviados|mensagens enviadas|enviadas|verzonden|verzonden items|
        verzonden berichten|skickat|skickade objekt|skickade meddelanden|sendt|sendt post|sendte elementer|
        sendte beskeder|lähetetyt|lähetetyt viestit|wysłane|elementy wysłane|odeslané|odeslaná pošta|odoslané|
        elküldött|elküldött elemek|gönderilmiş öğeler|gönderilenler|gönderilmiş postalar|отправленные|
        надіслані|απεσταλμένα|已发送|已发送邮件|已傳送|寄件備份|送信済み|送信済みアイテム|送信済みメール|보낸 편지함|
        보낸편지함""",
    Role.DRAFTS: """drafts|draft|entwürfe|entwurf|brouillons|brouillon|borradores|borrador|bozze|bozza|
        rascunhos|rascunho|esborranys|concepten|utkast|udkast|kladder|kladde|luonnokset|wersje robocze|
        kopie robocze|szkice|koncepty|rozepsané|piszkozatok|taslaklar|черновики|чернетки|πρόχειρα|草稿|草稿箱|
        草稿匣|下書き|임시 보관함|임시보관함""",
    Role.JUNK: """junk|junk email|junk e-mail|junk mail|spam|bulk mail|bulk|spamverdacht|spam-verdacht|
        courrier indésirable|indésirables|pourriel|correo no deseado|no deseado|posta indesiderata|
        indesiderata|lixo eletrônico|lixo electrónico|lixo eletrónico|ongewenste e-mail|ongewenst|skräppost|
        uønsket e-post|uønsket mail|søppelpost|roskaposti|wiadomości-śmieci|nevyžádaná pošta|levélszemét|
        gereksiz e-posta|нежелательная почта|спам|небажана пошта|ανεπιθύμητα|垃圾邮件|垃圾郵件|迷惑メール|
        정크 메일|스팸""",
    Role.TRASH: """trash|deleted|deleted items|deleted messages|bin|wastebasket|papierkorb|gelöscht|
        gelöschte elemente|gelöschte objekte|corbeille|éléments supprimés|messages supprimés|papelera|
        elementos eliminados|eliminados|cestino|posta eliminata|eliminati|lixeira|lixo|itens excluídos|
        itens eliminados|prullenbak|prullenmand|verwijderde items|papperskorg|papperskorgen|borttaget|
        borttagna objekt|papirkurv|slettet post|slettede elementer|slettet|roskakori|poistetut|kosz|
        elementy usunięte|koš|odstraněná pošta|törölt elemek|çöp kutusu|çöp|silinmiş öğeler|корзина|
        удаленные|удалённые|кошик|видалені|κάδος|διαγραμμένα|已删除|已删除邮件|垃圾桶|刪除的郵件|ゴミ箱|
        削除済みアイテム|휴지통|지운 편지함""",
    Role.ARCHIVE: """archive|archives|archiv|archivo|archivio|arquivo|archief|arkiv|arkisto|archiwum|archív|
        archívum|arşiv|архив|архів|αρχείο|归档|存档|封存|アーカイブ|보관""",
}
_BY_NAME = {name.strip(): role for role, names in _NAMES.items() for name in names.split("|")}


def normal(name: str) -> str:
    """For comparing names: composed characters, and INBOX in any case is one folder (RFC 3501, 5.1)."""
    composed = unicodedata.normalize("NFC", name)
    return "INBOX" if composed.upper() == "INBOX" else composed


def role(listed: Listed, prefix: str = "", foreign: Sequence[str] = ()) -> Role:
    """The server's word, else what the name says; `prefix` is that of the owner's own namespace.

    What lies under a `foreign` prefix has no role, whatever the server says: others write into it, and a mail
    in a Sent folder proves its writer.
    """
    if normal(listed.name) == "INBOX":
        return Role.INBOX
    if listed.name.startswith(tuple(foreign)):
        return Role.OTHER
    for flag in listed.flags:
        if flag in _SPECIAL_USE:
            return _SPECIAL_USE[flag]
    name = listed.name
    parents = [prefix, *(f"{parent}{listed.delimiter}" for parent in ("INBOX", "[Gmail]", "[Google Mail]"))]
    for parent in parents:
        if parent and listed.delimiter and name.upper().startswith(parent.upper()):
            name = name[len(parent) :]
            break
    if name == SEND_FOLDER.replace("/", listed.delimiter or "/"):
        return Role.RELEASE
    return _BY_NAME.get(unicodedata.normalize("NFC", name).casefold(), Role.OTHER)


def choose(
    listed: Sequence[Listed],
    *,
    prefix: str = "",
    foreign: Sequence[str] = (),
    gmail: bool = False,
    only: Iterable[str] | None = None,
    never: Iterable[str] = (),
) -> tuple[tuple[Folder, ...], tuple[str, ...]]:
    """The folders to read, and those of `only` that do not exist.

    Without `only`: every selectable folder but Drafts and those under a `foreign` prefix (other people's,
    shared). On Gmail every mail is in All Mail save junk and trash, so these three do; where
    All Mail is hidden from IMAP, Gmail is like any other server. SEND_FOLDER is read wherever it is there, for
    what lies in it means something. `never` wins over everything.
    """
    there = [
        Folder("INBOX" if normal(entry.name) == "INBOX" else entry.name, role(entry, prefix, foreign))
        for entry in listed
        if entry.selectable
    ]
    banned = {normal(name) for name in never}
    missing: tuple[str, ...] = ()
    if only is not None:
        wanted = {local_name(name, listed, prefix): name for name in only}
        names = {normal(folder.name) for folder in there}
        missing = tuple(name for local, name in wanted.items() if local not in names)
        chosen = [f for f in there if normal(f.name) in wanted or f.role is Role.RELEASE]
    else:
        chosen = [folder for folder in there if folder.role is not Role.DRAFTS]
        chosen = [folder for folder in chosen if not folder.name.startswith(tuple(foreign))]
        if gmail and any(folder.role is Role.ALL for folder in chosen):
            everything = (Role.ALL, Role.JUNK, Role.TRASH, Role.RELEASE)
            chosen = [f for f in chosen if f.role in everything]
    return tuple(folder for folder in chosen if normal(folder.name) not in banned), missing


def local_name(name: str, listed: Sequence[Listed], prefix: str = "") -> str:
    """The server's name for a folder that is written with `/` between its levels, if it is not as it stands.

    `Followup/Send` is `INBOX.Followup.Send` where the owner's folders live below INBOX and levels are
    parted by a dot.
    """
    name = normal(name)
    names = {normal(entry.name) for entry in listed}
    delimiter = next((entry.delimiter for entry in listed if entry.delimiter), "/")
    if name in names or name == "INBOX":
        return name
    local = name.replace("/", delimiter)
    if prefix and not local.upper().startswith(prefix.upper()):
        local = prefix + local
    return local
