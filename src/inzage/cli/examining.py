"""What can be wrong with an installation, part by part. Nothing is changed, and no value of a person is read."""

import platform
import smtplib
from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

from django.conf import settings
from django.contrib.staticfiles import finders
from django.core.mail import get_connection
from django.db import DatabaseError, connection
from django.utils import timezone
from django.utils.translation import override

from inzage.cli import start
from inzage.jobs import queries as jobs
from inzage.ledger import queries as ledger
from inzage.ledger.records import Verified
from inzage.people import queries as people
from inzage.people.records import Role

FOR_OTHERS = 0o077
PATIENCE = timedelta(minutes=5)
"""Work that waits longer than this waits for a worker that is not there."""

STYLES = "web/tokens.css"


@dataclass(frozen=True, slots=True)
class Finding:
    """How one part is."""

    part: str
    is_well: bool
    said: str


Answer = tuple[bool, str]


def everything() -> list[Finding]:
    """Examine part after part; what stands in the database only where it answers and has the tables."""
    findings = [found(part, look) for part, look in ALWAYS.items()]
    if findings[-1].is_well:
        findings += [found(part, look) for part, look in WITH_TABLES.items()]
    return findings


def found(part: str, look: Callable[[], Answer]) -> Finding:
    try:
        return Finding(part, *look())
    except OSError as error:
        return Finding(part, is_well=False, said=f"can not be looked at: {error.strerror}")


def python() -> Answer:
    return True, f"Python {platform.python_version()}"


def names() -> Answer:
    unknown = settings.ENV.unknown
    if not unknown:
        return True, "every name is known"
    meant = [f"{name} is no setting{f', perhaps {other}' if other else ''}" for name, other in unknown.items()]
    return False, "; ".join(meant)


def address() -> Answer:
    url = settings.ENV.url
    if not url:
        return True, "no INZAGE_URL: this machine only"
    if settings.ENV.is_https:
        return True, f"{url}, {settings.ENV.proxies} proxies in front"
    return False, f"{url} is not encrypted: put a proxy with https in front and give its address as INZAGE_URL"


def home() -> Answer:
    """Whether other accounts of this machine can come at the keys."""
    folder = Path(settings.INZAGE_HOME)
    if not folder.is_dir():
        return False, f"{folder} is not there. Run: inzage setup"
    keys = [path for path in [*folder.glob("keys/*"), *folder.glob("*.key")] if path.is_file()]
    open_ones = [str(path) for path in [folder, *keys] if path.stat().st_mode & FOR_OTHERS]
    if open_ones:
        return False, f"others can read {', '.join(open_ones)}. Run: chmod -R go= {folder}"
    return True, f"{folder}, {len(keys)} key files, readable by this account alone"


def database() -> Answer:
    """Whether it answers, and on SQLite whether the file is in WAL, so that readers and the worker do not wait."""
    if connection.vendor == "sqlite" and not Path(connection.settings_dict["NAME"]).exists():
        return False, "not made yet. Run: inzage setup"
    try:
        with connection.cursor() as cursor:
            cursor.execute("PRAGMA journal_mode" if connection.vendor == "sqlite" else "SHOW server_version")
            said = str(cursor.fetchone()[0])
    except DatabaseError:
        # The driver's own words can hold the password.
        return False, f"it does not answer; look at {start.where()}"
    if connection.vendor != "sqlite":
        return True, f"PostgreSQL {said}"
    return said == "wal", f"SQLite in mode {said}" + (
        "" if said == "wal" else ", and not wal: is it on a network disk?"
    )


def tables() -> Answer:
    if not database()[0]:
        return False, "not looked at: there is no database"
    try:
        behind = start.waiting()
    except DatabaseError:
        return False, "they can not be read"
    return not behind, f"{start.steps(behind)} to go. Run: inzage setup" if behind else "of this version"


def clock() -> Answer:
    return True, f"{settings.TIME_ZONE}, where it is {timezone.localtime():%Y-%m-%d %H:%M}"


def letters() -> Answer:
    """Whether the server for letters lets us in; nothing is sent."""
    mail = settings.ENV.mail
    if not mail.host:
        return True, f"no INZAGE_MAIL_URL: letters are kept in {settings.EMAIL_FILE_PATH}"
    try:
        with get_connection():
            return True, f"{mail.host}:{mail.port} answers"
    except (OSError, smtplib.SMTPException) as error:
        return False, f"{mail.host}:{mail.port} does not take letters ({type(error).__name__}); look at INZAGE_MAIL_URL"


def files() -> Answer:
    return (True, "found") if finders.find(STYLES) else (False, f"{STYLES} is missing: install inzage again")


def staff() -> Answer:
    organisation = people.organisation()
    officers = [member for member in people.members() if member.role == Role.PRIVACY_OFFICER]
    if organisation is None or not officers:
        return False, "there is no organisation or no privacy officer yet. Run: inzage setup"
    return True, f"an organisation, {len(people.members())} members, {len(officers)} of them privacy officer"


def worker() -> Answer:
    return (True, "at work") if jobs.is_anybody_working() else (False, "no worker lives. Run: inzage worker")


def work() -> Answer:
    """Whether what was asked for is also done."""
    waiting = jobs.open_work()
    now = timezone.now()
    late = [work for work in waiting if now - (work.started_at or work.asked_at) > PATIENCE]
    if late and not jobs.is_anybody_working():
        return False, f"{len(late)} pieces wait longer than {PATIENCE.seconds // 60} minutes, and no worker lives"
    return True, f"{len(waiting)} pieces wait or run"


def record() -> Answer:
    found = ledger.verify()
    with override("en"):
        return isinstance(found, Verified), found.sentence


ALWAYS: dict[str, Callable[[], Answer]] = {
    "python": python,
    "settings": names,
    "address": address,
    "home": home,
    "database": database,
    "time": clock,
    "mail": letters,
    "static files": files,
    "tables": tables,
}
WITH_TABLES: dict[str, Callable[[], Answer]] = {"people": staff, "worker": worker, "work": work, "ledger": record}
