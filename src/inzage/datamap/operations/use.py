"""Taking in logs that tell who used what, and saying whose account is whose."""

import hashlib
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, tzinfo
from pathlib import Path
from typing import Any, BinaryIO
from uuid import UUID
from zoneinfo import ZoneInfo, available_timezones

from django.db import transaction
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from inzage.connectors.errors import ConnectorError
from inzage.connectors.logs import Rule
from inzage.connectors.logs.marks import Beside
from inzage.datamap.counting import Counted, counted
from inzage.datamap.models import AccountOf, Dataset, FieldRead, LogMarks, LogTaken, Look, System, Use
from inzage.datamap.models.use import SERVICE, WHO
from inzage.datamap.operations.finding import held_system
from inzage.datamap.operations.following import forget_old_looks
from inzage.datamap.operations.systems import AlreadyRetired, UnknownDepartment
from inzage.datamap.records import Taken
from inzage.datamap.storing import BATCH
from inzage.datamap.tags import Tag
from inzage.datamap.use_rows import log_record
from inzage.ledger import operations as ledger
from inzage.people import queries as people
from inzage.web import numbers
from inzage.web.languages import language_of
from inzage.web.refusals import Missing, Refusal


class LogUnreadable(Refusal):
    """The log cannot be read; the sentence is that of who read it."""

    code = "log_unreadable"
    field = "file"
    sentence = "%(message)s"


class NothingTold(Refusal):
    """No line of the log tells anything of this system."""

    code = "nothing_told"
    field = "file"
    sentence = _(
        "No line of this log is about this system: %(broken)d of %(lines)d lines could not be read. Check whether "
        "it is the log of this system."
    )


class LogOverlaps(Refusal):
    """Some lines of the log were counted before, and others were not."""

    code = "log_overlaps"
    field = "file"
    sentence = _(
        "Part of this log was counted before, with the log of %(first)s to %(last)s. Remove that log first, or give "
        "only what came after it. Is it the log of another server? Then take it in on the command line with "
        "--another-server."
    )


class NotLookedAt(Refusal):
    """Without datasets on the map there is nothing to count the use of."""

    code = "not_looked_at"
    field = "file"
    sentence = _("Scan this system first: only the use of what is on the map is counted.")


class UnknownZone(Refusal):
    """There is no such time zone."""

    code = "unknown_zone"
    field = "zone"
    sentence = _("“%(zone)s” is not a time zone. Write one such as Europe/Amsterdam or UTC, or leave it blank.")


class WrongRule(Refusal):
    """A rule from paths to datasets makes no sense."""

    code = "wrong_rule"
    field = "rules"
    sentence = _("Line %(line)d of the rules is none. Write one rule a line, such as /customers/{id} = customers")


class UnknownLog(Missing):
    """There is no such log."""

    code = "unknown_log"
    sentence = _("This log was not taken in, or was removed.")


class AccountMissing(Refusal):
    """An account needs a name."""

    code = "account_missing"
    field = "account"
    sentence = _("Give the name of the account as the system knows it, of 1 to 300 characters.")


class WrongHolder(Refusal):
    """An account belongs to one department or one member."""

    code = "wrong_holder"
    field = "department"
    sentence = _("Choose a department or a member, not both. The member must work here. A program is of no member.")


def take_log(
    *,
    system_id: UUID,
    source: str | Path | BinaryIO,
    by: str,
    at: datetime,
    name: str = "",
    zone: str = "",
    rules: Sequence[str] = (),
    most: int | None = None,
    is_of_another: bool = False,
) -> Taken:
    """
    Count a log. The same lines count once: in the same log, in one that has grown, in a copy of a part of it.

    Where some lines were counted before and others were not, it is refused, unless it is the log of another server, of
    which lines may be the same.

    `zone` is that of moments in the log without one, `rules` say which paths of a web log lead to which dataset. Of the
    log nothing is kept but counts per account, dataset and day.

    Raises:
        UnknownSystem, AlreadyRetired, NotLookedAt, UnknownZone, WrongRule, LogUnreadable, NothingTold, LogOverlaps
    """
    system = active(system_id)
    try:
        found = counted(system, source, zone=zone_of(zone), rules=rules_of(rules), most=most)
    except ConnectorError as error:
        raise LogUnreadable(message=error.say(language_of())) from None
    if found.intake.first_day is None:
        raise NothingTold(broken=found.intake.broken.count, lines=found.intake.lines)
    if is_of_another:
        found = replace(found, seen=replace(found.seen, beside={}))
    return keep(system_id, found, name=name or (source if isinstance(source, str) else ""), by=by, at=at)


def zone_of(name: str) -> tzinfo | None:
    if not name.strip():
        return None
    if name.strip() not in available_timezones():
        raise UnknownZone(zone=name.strip())
    return ZoneInfo(name.strip())


def rules_of(lines: Sequence[str]) -> tuple[Rule, ...]:
    """Read rules, `/customers/{id} = customers` each; blank lines are none."""
    found = []
    for number, line in enumerate(lines, start=1):
        path, is_rule, dataset = (part.strip() for part in line.partition("="))
        if not line.strip():
            continue
        if not (path.startswith("/") and is_rule and dataset):
            raise WrongRule(line=number)
        found.append(Rule(path, dataset))
    return tuple(found)


@transaction.atomic
def active(system_id: UUID) -> System:
    system = held_system(system_id)
    if system.retired_at is not None:
        raise AlreadyRetired
    if not Dataset.objects.filter(system=system, vanished_at=None).exists():
        raise NotLookedAt
    return system


@transaction.atomic
def keep(system_id: UUID, found: Counted, *, name: str, by: str, at: datetime) -> Taken:
    """Write the counts in the place of those of the same log, or of what it was before it grew."""
    system = held_system(system_id)
    logs = LogTaken.objects.filter(system=system)
    before = logs.filter(Q(digest__in=found.begins_with | {found.digest}) | Q(pk__in=found.seen.logs(Beside.AROUND)))
    digests = set(before.values_list("digest", flat=True))
    others = logs.exclude(pk__in=before.values("pk"))
    if whole := others.filter(pk__in=found.seen.logs(Beside.WITHIN)).first():
        return Taken(log_record(whole), was_known=True)
    if part := others.filter(pk__in=found.seen.logs(Beside.PARTLY)).order_by("-last_day").first():
        raise LogOverlaps(first=numbers.day(part.first_day), last=numbers.day(part.last_day))
    before.delete()
    row = LogTaken.objects.create(system=system, name_hash=hashed(name), by=by, at=at, **columns(found))
    LogMarks.objects.create(log=row, packed=found.seen.packed)
    Use.objects.bulk_create(
        [
            Use(log=row, who=who, dataset=dataset, day=day, reads=reads, writes=writes, named=named)
            for (who, dataset, day), (reads, writes, named) in found.uses.items()
        ],
        batch_size=BATCH,
    )
    FieldRead.objects.bulk_create(
        [
            FieldRead(log=row, dataset=dataset, field=field, day=day)
            for (dataset, day), fields in found.fields.items()
            for field in fields
        ],
        batch_size=BATCH,
    )
    Look.objects.bulk_create(
        [
            Look(log=row, who=who, dataset=dataset, day=day, person=person, reads=reads, writes=writes)
            for ((who, dataset, day), person), (reads, writes) in found.looks.items()
        ],
        batch_size=BATCH,
    )
    forget_old_looks(at=at)
    note_taken(row, system.slug, uses=len(found.uses))
    return Taken(log_record(row), found.digest in digests, len(digests - {found.digest}))


def hashed(name: str) -> str:
    """A file's name may be about somebody, so it is not kept itself."""
    return hashlib.sha256(Path(name).name.encode("utf-8", "replace")).hexdigest()


def columns(found: Counted) -> dict[str, Any]:
    said = found.intake
    return {
        "digest": found.digest,
        "size": found.size,
        "form": said.form,
        "first_day": said.first_day,
        "last_day": said.last_day,
        "lines": said.lines,
        "broken": said.broken.count,
        "broken_first": said.broken.first,
        "untold": said.untold.count,
        "elsewhere": found.elsewhere,
        "is_cut": said.is_cut,
        "by_record": found.by_record,
    }


def note_taken(row: LogTaken, slug: str, *, uses: int) -> None:
    ledger.note(
        tag=Tag.LOG_TAKEN,
        about=f"system:{slug}",
        by=row.by,
        at=row.at,
        facts={"form": row.form, "lines": row.lines, "broken": row.broken, "untold": row.untold, "uses": uses},
    )


@transaction.atomic
def forget_log(*, system_id: UUID, log_id: int, by: str, at: datetime) -> None:
    """
    Remove what a log counted.

    Raises:
        UnknownSystem, UnknownLog
    """
    system = held_system(system_id)
    gone, _rows = LogTaken.objects.filter(system=system, pk=log_id).delete()
    if not gone:
        raise UnknownLog
    ledger.note(tag=Tag.LOG_FORGOTTEN, about=f"system:{system.slug}", by=by, at=at, facts={"log": log_id})


@transaction.atomic
def declare_account(
    *,
    system_id: UUID,
    account: str,
    by: str,
    at: datetime,
    department_id: int | None = None,
    member_id: int | None = None,
    service: str = "",
) -> None:
    """
    Say to which department, member or program an account belongs; without any, that it is not known.

    The use of a program (`service`) is that of the department that is named beside it.

    Raises:
        UnknownSystem, AccountMissing, WrongHolder, UnknownDepartment
    """
    system = held_system(system_id)
    if not (account.strip() and len(account) <= WHO and account.isprintable()):
        raise AccountMissing
    service = service.strip()
    if (department_id and member_id) or (service and member_id) or len(service) > SERVICE:
        raise WrongHolder
    if member_id and member_id not in {one.id for one in people.members()}:
        raise WrongHolder
    if department_id and department_id not in {one.id for one in people.departments()}:
        raise UnknownDepartment
    if department_id or member_id or service:
        holder = {
            "department_id": department_id or None,
            "member_id": member_id or None,
            "service": service,
            "by": by,
            "at": at,
        }
        AccountOf.objects.update_or_create(system=system, account=account, defaults=holder)
    else:
        AccountOf.objects.filter(system=system, account=account).delete()
    facts: dict[str, str | int | bool] = {
        "account": ledger.code(account),
        "department": department_id or 0,
        "member": member_id or 0,
        "program": bool(service),
    }
    ledger.note(tag=Tag.ACCOUNT_DECLARED, about=f"system:{system.slug}", by=by, at=at, facts=facts)
