"""Real servers for the tests: Debian's Dovecot and Postfix with configurations of their own, on loopback.

Nothing of the system's configuration is read or written, everything lies in one temporary folder, and no
mail leaves the machine: Postfix hands every recipient of every domain to Dovecot by LMTP, where an address
that is nobody's account ends in the one mailbox `world`, with its envelope recipient in Delivered-To.
"""

from __future__ import annotations

import contextlib
import email
import grp
import os
import pwd
import re
import shutil
import smtplib
import socket
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import Self, TypeVar

import trustme

T = TypeVar("T")

FOLDERS = {"Sent": "Sent", "Drafts": "Drafts", "Junk": "Junk", "Trash": "Trash", "Archive": "Archive"}
START_SECONDS = 5.0
DELIVERY_SECONDS = 10.0

DOVECOT_CONF = """
base_dir = {base}/run
state_dir = {base}/state
log_path = {base}/dovecot.log
instance_name = followup-tests
protocols = imap lmtp
listen = 127.0.0.1
ssl = required
ssl_cert = <{base}/server.pem
ssl_key = <{base}/server.key
disable_plaintext_auth = yes
auth_mechanisms = plain login xoauth2 oauthbearer
auth_failure_delay = 0
default_internal_user = {internal}
default_login_user = {login}
default_internal_group = {internal_group}
first_valid_uid = 1
mail_location = maildir:~/Maildir
mail_fsync = never
mail_save_crlf = yes
lmtp_save_to_detail_mailbox = no
lda_mailbox_autocreate = yes
mail_max_userip_connections = 100
passdb {{
  driver = oauth2
  mechanisms = xoauth2 oauthbearer
  args = {base}/oauth2.conf
}}
passdb {{
  driver = passwd-file
  args = scheme=plain username_format=%Lu {base}/users
}}
userdb {{
  driver = passwd-file
  args = username_format=%Lu {base}/users
}}
# Whoever has no account here is the world outside, which shares one mailbox and cannot sign in.
userdb {{
  driver = static
  args = uid={uid} gid={gid} home={base}/mail/world allow_all_users=yes
}}
namespace inbox {{
  inbox = yes
  separator = /
{mailboxes}
}}
protocol imap {{
  mail_plugins =
}}
protocol lmtp {{
  auth_username_format = %Lu
}}
# Each wrong password would make the next sign-ins from the same address wait longer.
service anvil {{
  chroot =
  unix_listener anvil-auth-penalty {{
    mode = 0
  }}
}}
service imap-login {{
  chroot =
  process_min_avail = 1
  inet_listener imap {{
    port = {imap_starttls}
  }}
  inet_listener imaps {{
    port = {imap}
    ssl = yes
  }}
}}
service lmtp {{
  inet_listener lmtp {{
    address = 127.0.0.1
    port = {lmtp}
  }}
}}
service auth {{
  inet_listener sasl {{
    address = 127.0.0.1
    port = {sasl}
  }}
}}
service stats {{
  chroot =
}}
"""

OAUTH2_CONF = """
introspection_mode = post
introspection_url = http://127.0.0.1:{oauth}/introspect
username_attribute = email
active_attribute = active
active_value = true
"""

POSTFIX_MAIN = """
compatibility_level = 3.6
queue_directory = {base}/queue
data_directory = {base}/data
command_directory = /usr/sbin
daemon_directory = {daemons}
mail_owner = postfix
setgid_group = postdrop
multi_instance_name = postfix-followup-tests
multi_instance_group = followup-tests
syslog_name = postfix-followup-tests
maillog_file = {base}/postfix.log
maillog_file_prefixes = {base}
myhostname = mail.localhost
mydomain = localhost
myorigin = localhost
mydestination =
mynetworks = 127.0.0.0/8
inet_interfaces = 127.0.0.1
inet_protocols = ipv4
alias_maps =
alias_database =
local_recipient_maps =
smtp_dns_support_level = disabled
lmtp_host_lookup = native
default_transport = lmtp:inet:127.0.0.1:{lmtp}
virtual_transport = lmtp:inet:127.0.0.1:{lmtp}
smtputf8_enable = no
smtpd_banner = mail.localhost ESMTP
smtpd_tls_cert_file = {base}/server.pem
smtpd_tls_key_file = {base}/server.key
smtpd_sasl_type = dovecot
smtpd_sasl_path = inet:127.0.0.1:{sasl}
smtpd_sasl_security_options = noanonymous
smtpd_peername_lookup = no
smtpd_relay_restrictions = permit_mynetworks, permit_sasl_authenticated, reject
in_flow_delay = 0
smtpd_error_sleep_time = 0
local_header_rewrite_clients =
"""

POSTFIX_MASTER = """
postlog    unix-dgram n  -  n  -     1  postlogd
{mx}       inet  n  -  n  -     -  smtpd
{submission} inet n  -  n  -     -  smtpd
  -o smtpd_tls_security_level=encrypt
  -o smtpd_tls_auth_only=yes
  -o smtpd_sasl_auth_enable=yes
  -o smtpd_relay_restrictions=permit_sasl_authenticated,reject
{submissions} inet n  -  n  -     -  smtpd
  -o smtpd_tls_wrappermode=yes
  -o smtpd_sasl_auth_enable=yes
  -o smtpd_relay_restrictions=permit_sasl_authenticated,reject
pickup     unix  n  -  n  60    1  pickup
cleanup    unix  n  -  n  -     0  cleanup
qmgr       unix  n  -  n  300   1  qmgr
tlsmgr     unix  -  -  n  1000? 1  tlsmgr
rewrite    unix  -  -  n  -     -  trivial-rewrite
bounce     unix  -  -  n  -     0  bounce
defer      unix  -  -  n  -     0  bounce
trace      unix  -  -  n  -     0  bounce
verify     unix  -  -  n  -     1  verify
flush      unix  n  -  n  1000? 0  flush
proxymap   unix  -  -  n  -     -  proxymap
smtp       unix  -  -  n  -     -  smtp
lmtp       unix  -  -  n  -     -  lmtp
error      unix  -  -  n  -     -  error
retry      unix  -  -  n  -     -  error
discard    unix  -  -  n  -     -  discard
anvil      unix  -  -  n  -     1  anvil
scache     unix  -  -  n  -     1  scache
"""


def missing() -> str | None:
    """Why the real servers cannot run here, or None."""
    for program in ("dovecot", "postfix"):
        if _which(program) is None:
            return f"{program} is not installed"
    if os.geteuid() != 0:
        return "Postfix can only be started by root"
    return None


class Dovecot:
    """IMAP (STARTTLS and implicit TLS), LMTP and SASL.

    The accounts are given once: Dovecot looks at its users file only once a second, and a mail for an
    account that it has not read yet would be taken for one to the world outside.
    """

    def __init__(self, base: Path, ports: Mapping[str, int], accounts: Mapping[str, str]) -> None:
        self.base = base
        nobody = pwd.getpwnam("nobody")
        self.uid, self.gid = nobody.pw_uid, nobody.pw_gid
        mail = base / "mail"
        mail.mkdir()
        os.chown(mail, self.uid, self.gid)
        (base / "users").write_text(
            "".join(
                f"{address}:{{PLAIN}}{password}:{self.uid}:{self.gid}::{mail / address}::\n"
                for address, password in accounts.items()
            )
        )
        mailboxes = "\n".join(
            f"  mailbox {name} {{\n    auto = subscribe\n" + (f"    special_use = \\{use}\n" if use else "") + "  }"
            for name, use in FOLDERS.items()
        )
        self.conf = base / "dovecot.conf"
        self.conf.write_text(
            DOVECOT_CONF.format(
                base=base,
                internal="dovecot",
                internal_group="dovecot",
                login="dovenull",
                uid=self.uid,
                gid=self.gid,
                mailboxes=mailboxes,
                **ports,
            )
        )
        (base / "oauth2.conf").write_text(OAUTH2_CONF.format(**ports))
        self.process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        with (self.base / "dovecot.err").open("wb") as errors:
            self.process = subprocess.Popen(
                [_which("dovecot") or "dovecot", "-F", "-c", str(self.conf)],
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=errors,
            )

    def stop(self) -> None:
        if self.process is not None:
            self.process.terminate()
            try:
                self.process.wait(5)
            except subprocess.TimeoutExpired:
                self.process.kill()
                self.process.wait(5)
            self.process = None


class Postfix:
    """Submission with AUTH by Dovecot, a plain port for the outside world, and LMTP for every recipient."""

    def __init__(self, base: Path, ports: Mapping[str, int]) -> None:
        self.base = base
        self.conf = base / "postfix"
        self.conf.mkdir()
        daemons = next((path for path in ("/usr/lib/postfix/sbin", "/usr/libexec/postfix") if Path(path).is_dir()), "")
        (self.conf / "main.cf").write_text(POSTFIX_MAIN.format(base=base, daemons=daemons, **ports))
        (self.conf / "master.cf").write_text(POSTFIX_MASTER.format(**ports))
        owner = pwd.getpwnam("postfix").pw_uid
        (base / "queue").mkdir()
        (base / "data").mkdir()
        os.chown(base / "data", owner, grp.getgrnam("postfix").gr_gid)

    def start(self) -> None:
        self._run("start")

    def stop(self) -> None:
        self._run("stop")

    def _run(self, verb: str) -> None:
        with (self.base / "postfix.err").open("ab") as errors:
            subprocess.run(
                [_which("postfix") or "postfix", "-c", str(self.conf), verb],
                stdin=subprocess.DEVNULL,
                stdout=errors,
                stderr=errors,
                timeout=30,
                check=verb == "start",
            )


class RealServers:
    """Dovecot and Postfix together for all `accounts`; one pair serves a whole test session."""

    def __init__(self, accounts: Mapping[str, str]) -> None:
        self.accounts = dict(accounts)
        self.base = Path(tempfile.mkdtemp(prefix="fu-"))
        self.base.chmod(0o755)
        names = ("imap", "imap_starttls", "lmtp", "sasl", "submission", "submissions", "mx")
        *ports, self.oauth_port = _free_ports(len(names) + 1)  # the last is for a test to listen on
        self.ports = dict(zip(names, ports, strict=True))
        authority = trustme.CA()
        self.ca_file = self.base / "ca.pem"
        authority.cert_pem.write_to_path(str(self.ca_file))
        issued = authority.issue_cert("localhost", "127.0.0.1", "mail.localhost")
        issued.private_key_pem.write_to_path(str(self.base / "server.key"))
        for pem in issued.cert_chain_pems:
            pem.write_to_path(str(self.base / "server.pem"), append=True)
        self.dovecot = Dovecot(self.base, {**self.ports, "oauth": self.oauth_port}, self.accounts)
        self.postfix = Postfix(self.base, self.ports)

    def __enter__(self) -> Self:
        try:
            self.dovecot.start()
            self.postfix.start()
            self._await_ports()
        except BaseException:
            self.stop()
            raise
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()

    def stop(self) -> None:
        self.postfix.stop()
        self.dovecot.stop()
        shutil.rmtree(self.base, ignore_errors=True)

    def logs(self) -> str:
        """What the servers wrote, for a failure's message."""
        names = ("dovecot.err", "dovecot.log", "postfix.err", "postfix.log")
        return "\n".join(
            f"== {name}\n{(self.base / name).read_text(errors='replace')[-4000:]}"
            for name in names
            if (self.base / name).exists()
        )

    def _await_ports(self) -> None:
        deadline = time.monotonic() + START_SECONDS
        for name, port in self.ports.items():
            while True:
                with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), 1):
                    break
                if time.monotonic() > deadline:
                    raise RuntimeError(f"the {name} port did not open\n{self.logs()}")
                time.sleep(0.02)


class RealHost:
    """Some accounts of the real servers, those of one test, with the face of `agent.embedded.MailHost`."""

    def __init__(self, servers: RealServers, addresses: Iterable[str]) -> None:
        self.servers = servers
        self.accounts = {address: servers.accounts[address] for address in addresses}
        self.ca_file = servers.ca_file
        self.imap_port = servers.ports["imap"]
        self.imap_starttls_port = servers.ports["imap_starttls"]
        self.submission_port = servers.ports["submission"]
        self.submissions_port = servers.ports["submissions"]
        self.mx_port = servers.ports["mx"]

    @property
    def owner(self) -> str:
        """The first of the accounts."""
        return next(iter(self.accounts))

    def deliver(self, address: str, data: bytes, folder: str = "INBOX") -> None:
        """Put a mail into a folder, made if need be; returns when it is there."""
        if folder == "INBOX":
            with smtplib.LMTP("127.0.0.1", self.servers.ports["lmtp"], "localhost") as lmtp:
                lmtp.sendmail("world@outside.example", [address], data)
            return
        command = ["doveadm", "-c", str(self.servers.dovecot.conf), "save", "-u", address, "-m", folder]
        create = [*command[:3], "mailbox", "create", "-u", address, folder]
        if folder not in FOLDERS:
            subprocess.run(create, check=False, capture_output=True, timeout=10)  # exists: fine
        subprocess.run(command, input=data, check=True, capture_output=True, timeout=10)

    def messages(self, address: str, folder: str = "INBOX") -> list[bytes]:
        """Every mail of a folder, oldest first; nothing where there is no such folder."""
        home = self.servers.base / "mail" / address.lower() / "Maildir"
        return _maildir(home if folder == "INBOX" else home / f".{folder.replace('/', '.')}")

    def world(self, count: int = 0) -> list[bytes]:
        """Mails that went from these accounts to strangers, oldest first; waits until there are `count`."""
        inbox = self.servers.base / "mail" / "world" / "Maildir"

        def ours() -> list[bytes]:
            return [data for data in _maildir(inbox) if _return_path(data) in self.accounts]

        return self.until(ours, lambda mails: len(mails) >= count)

    def until(self, look: Callable[[], T], enough: Callable[[T], bool]) -> T:
        """What `look` sees once it is enough; Postfix delivers a moment after it has answered."""
        deadline = time.monotonic() + DELIVERY_SECONDS
        while not enough(seen := look()):
            if time.monotonic() > deadline:
                raise AssertionError(f"not there in {DELIVERY_SECONDS} s: {seen!r}\n{self.servers.logs()}")
            time.sleep(0.02)
        return seen


def _maildir(folder: Path) -> list[bytes]:
    found = [path for part in ("cur", "new") for path in (folder / part).glob("*")]
    return [path.read_bytes() for path in sorted(found, key=_when_named)]


def _when_named(path: Path) -> tuple[int, ...]:
    """Seconds and microseconds of `1764245219.M98765P4321.host,S=617`; the latter are written without leading zeros."""
    named = re.match(r"(\d+)\.M(\d+)P(\d+)", path.name)
    assert named, path.name
    return tuple(map(int, named.groups()))


def _return_path(data: bytes) -> str:
    header = email.message_from_bytes(data[:4000])["Return-Path"] or ""
    return header.strip(" <>\r\n").lower()


def _which(program: str) -> str | None:
    return shutil.which(program, path=f"{os.environ.get('PATH', '')}:/usr/sbin:/usr/local/sbin:/sbin")


def _free_ports(count: int) -> list[int]:
    with contextlib.ExitStack() as stack:
        sockets = [stack.enter_context(socket.socket()) for _ in range(count)]
        for each in sockets:
            each.bind(("127.0.0.1", 0))
        return [int(each.getsockname()[1]) for each in sockets]
