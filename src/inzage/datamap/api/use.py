"""Real use, beside what was declared, over JSON."""

from datetime import date, datetime

from django.http import HttpRequest
from django.utils import timezone
from ninja import File, Router, Schema, Status, UploadedFile

from inzage.datamap import forms, operations, queries, records
from inzage.datamap.api import schemas
from inzage.datamap.api.access import scope
from inzage.people.permissions import Act
from inzage.web.api import allow, refusals

router = Router()


class LogOut(Schema):
    """A log that was counted."""

    id: int
    form: str
    first_day: date
    last_day: date
    lines: int
    broken: int
    broken_first: list[int]
    untold: int
    elsewhere: int
    is_cut: bool
    by_record: bool
    by: str
    at: datetime


class TakenOut(Schema):
    log: LogOut
    was_known: bool
    grew: int


class HolderIn(Schema):
    """Whose account it is; without either it is not known."""

    account: str
    department_id: schemas.Number | None = None
    member_id: schemas.Number | None = None
    service: str = ""


class HolderOut(Schema):
    account: str
    department_id: int | None
    department: str
    member_id: int | None
    member: str
    service: str
    is_used: bool


class UseOut(Schema):
    """How often an account used a dataset."""

    who: str
    department: str
    dataset: str
    reads: int
    writes: int
    days: int
    first_on: date
    last_on: date

    @staticmethod
    def resolve_department(one: records.RealUse) -> str:
        return one.holder.department


class UndeclaredOut(Schema):
    who: str
    dataset: str
    first_on: date
    last_on: date
    times: int
    writes: int
    department: str | None


class IdleOut(Schema):
    who: str
    dataset: str


class UnusedOut(Schema):
    dataset: str
    fields: list[str]


class UnreadOut(Schema):
    dataset: str
    field: str


class UseDecisionOut(Schema):
    """What somebody decided about a difference that is still there."""

    id: int
    kind: str
    who: str
    dataset: str
    field: str
    verdict: str
    reason: str
    until: date
    by: str
    at: datetime


class PeriodOut(Schema):
    first: date
    last: date


class FindingsOut(Schema):
    """
    What differs, and apart what somebody decided about.

    Where the logs do not cover all days, `idle`, `unused` and `unread` are blank: unknown. So is `idle` unless
    `tells_rights`, and nothing is known of the fields of the datasets in `untold`.
    """

    first: date
    last: date
    covers: bool
    undeclared: list[UndeclaredOut]
    idle: list[IdleOut]
    unused: list[UnusedOut]
    unread: list[UnreadOut]
    untold: list[str]
    tells_rights: bool
    decided: list[UseDecisionOut]


FACTS = ("covers", "undeclared", "idle", "unused", "unread", "untold", "tells_rights")


@router.get("/systems/{slug}/use", response=schemas.PageOut[UseOut])
def use(
    request: HttpRequest, slug: str, search: str = "", page: schemas.Number = 1, per_page: schemas.Number = 100
) -> records.Page[records.RealUse]:
    """Who used which dataset, according to the logs that were counted."""
    return queries.real_use(system_id=seen(request, slug).id, search=search, page=page, per_page=per_page)


@router.get("/systems/{slug}/use/findings", response=FindingsOut | None)
def findings(
    request: HttpRequest, slug: str, first: date | None = None, last: date | None = None
) -> dict[str, object] | None:
    """What differs from the register and the rights, in the days that the logs cover or those given; null if no log."""
    system = seen(request, slug)
    known = queries.logged(system_id=system.id)
    if known is None:
        return None
    period = records.Period(first or known.first, last or known.last)
    told = queries.use_findings(system_id=system.id, period=period)
    return {
        "first": period.first,
        "last": period.last,
        **{name: getattr(told.found, name) for name in FACTS},
        "decided": told.decided,
    }


@router.get("/systems/{slug}/logs", response=list[LogOut])
def logs(request: HttpRequest, slug: str) -> list[records.LogTaken]:
    """The logs that were counted."""
    return queries.logs(system_id=seen(request, slug).id)


@router.post("/systems/{slug}/logs", response=TakenOut)
def take_log(
    request: HttpRequest,
    slug: str,
    file: File[UploadedFile],
    zone: str = "",
    rules: str = "",
    *,
    is_of_another: bool = False,
) -> records.Taken:
    """
    Count a log of up to 50 MB; the same lines count once. `rules`: which path of a web log is which dataset.

    `is_of_another`: it is of another server than those before, so lines that they have too count again.
    """
    member = allow(request, Act.CHANGE_SYSTEM).user
    with refusals():
        return operations.take_log(
            system_id=seen(request, slug).id,
            source=file.file,  # type: ignore[arg-type] # Django gives an open file
            name=file.name or "",
            zone=zone,
            rules=rules.splitlines(),
            most=forms.MOST_BYTES,
            is_of_another=is_of_another,
            by=member.get_username(),
            at=timezone.now(),
        )


@router.delete("/systems/{slug}/logs/{log_id}", response={204: None})
def forget_log(request: HttpRequest, slug: str, log_id: schemas.Number) -> Status[None]:
    """Remove what a log counted."""
    member = allow(request, Act.CHANGE_SYSTEM).user
    with refusals():
        system_id = seen(request, slug).id
        operations.forget_log(system_id=system_id, log_id=log_id, by=member.get_username(), at=timezone.now())
    return Status(204, None)


@router.get("/systems/{slug}/accounts", response=list[HolderOut])
def accounts(request: HttpRequest, slug: str) -> list[records.Holder]:
    """The accounts of the logs, and whose they are."""
    return queries.holders(system_id=seen(request, slug).id)


@router.put("/systems/{slug}/accounts", response={204: None})
def declare_account(request: HttpRequest, slug: str, given: HolderIn) -> Status[None]:
    """Say whose account it is."""
    member = allow(request, Act.WRITE_REGISTER).user
    with refusals():
        system_id = seen(request, slug).id
        operations.declare_account(system_id=system_id, **given.dict(), by=member.get_username(), at=timezone.now())
    return Status(204, None)


def seen(request: HttpRequest, slug: str) -> records.System:
    """The system, if this member may see it."""
    with refusals():
        return queries.system(slug=slug, owner_id=scope(request))
