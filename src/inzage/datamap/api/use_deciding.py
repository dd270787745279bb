"""What to do with differences between real use and what was declared, and who looked at whom, over JSON."""

from datetime import date, datetime
from uuid import UUID

from django.http import HttpRequest
from django.utils import timezone
from ninja import Router, Schema, Status

from inzage.datamap import asking, operations, queries, records
from inzage.datamap.api import schemas
from inzage.datamap.api.use import PeriodOut, seen
from inzage.datamap.words import LooksState, UseKind, UseVerdict
from inzage.people.permissions import Act
from inzage.web.api import allow, refusals

router = Router()


class AboutIn(Schema):
    """A dataset, and one of its fields where the finding is about one."""

    dataset: str
    field: str = ""


class DecisionIn(Schema):
    kind: UseKind
    about: list[AboutIn]
    verdict: UseVerdict
    reason: str
    until: date
    who: str = ""


class DeclareIn(Schema):
    """What a department uses a dataset for: a new activity by its name, or one that is there by its id."""

    dataset: str
    department: str
    name: str = ""
    activity: UUID | None = None


class DeclaredOut(Schema):
    activity: UUID


class FollowIn(Schema):
    reason: str
    days: int


class FollowedOut(Schema):
    """Why and for how many days it is kept whose records are looked at."""

    reason: str
    days: int
    by: str
    at: datetime


class WhoLookedIn(Schema):
    """Keys of one person."""

    keys: list[str]


class LookOut(Schema):
    account: str
    department: str
    member: str
    service: str
    dataset: str
    day: date
    reads: int
    writes: int

    @staticmethod
    def resolve_account(one: records.Look) -> str:
        return one.holder.account

    @staticmethod
    def resolve_department(one: records.Look) -> str:
        return one.holder.department

    @staticmethod
    def resolve_member(one: records.Look) -> str:
        return one.holder.member

    @staticmethod
    def resolve_service(one: records.Look) -> str:
        return one.holder.service


class LooksInOut(Schema):
    """What one system tells; unless `state` is told it is unknown who looked."""

    system: str
    slug: str
    state: LooksState
    looks: list[LookOut]
    periods: list[PeriodOut]
    unnamed: int


class WhoLookedOut(Schema):
    is_complete: bool
    found: int
    systems: list[LooksInOut]


@router.post("/systems/{slug}/use/decisions", response=list[int])
def decide_use(request: HttpRequest, slug: str, given: DecisionIn) -> list[int]:
    """Let differences be until a day, or write down that somebody was asked to mend them; returns the decisions."""
    member = allow(request, Act.WRITE_REGISTER).user
    with refusals():
        return list(
            operations.decide_use(
                system_id=seen(request, slug).id,
                kind=given.kind,
                who=given.who,
                about=[(one.dataset, one.field) for one in given.about],
                verdict=given.verdict,
                reason=given.reason,
                until=given.until,
                by=member.get_username(),
                at=timezone.now(),
            )
        )


@router.delete("/systems/{slug}/use/decisions/{decision_id}", response={204: None})
def undo_use_decision(request: HttpRequest, slug: str, decision_id: schemas.Number) -> Status[None]:
    """Take back a decision: the difference shows again."""
    member = allow(request, Act.WRITE_REGISTER).user
    with refusals():
        operations.undo_use_decision(
            system_id=seen(request, slug).id, decision_id=decision_id, by=member.get_username(), at=timezone.now()
        )
    return Status(204, None)


@router.post("/systems/{slug}/use/declare", response=DeclaredOut)
def declare_use(request: HttpRequest, slug: str, given: DeclareIn) -> dict[str, UUID]:
    """Write down that a department uses the personal fields of a dataset."""
    member = allow(request, Act.WRITE_REGISTER).user
    with refusals():
        key = operations.declare_use(
            system_id=seen(request, slug).id,
            dataset=given.dataset,
            department=given.department,
            activity_id=given.activity,
            name=given.name,
            by=member.get_username(),
            at=timezone.now(),
        )
    return {"activity": key}


@router.get("/systems/{slug}/use/records", response=FollowedOut | None)
def followed(request: HttpRequest, slug: str) -> records.Followed | None:
    """Whether it is kept whose records of this system are looked at; null if not."""
    return queries.followed(system_id=seen(request, slug).id)


@router.put("/systems/{slug}/use/records", response={204: None})
def follow_records(request: HttpRequest, slug: str, given: FollowIn) -> Status[None]:
    """Keep from now on whose records are looked at, per account, dataset and day."""
    member = allow(request, Act.WRITE_REGISTER).user
    with refusals():
        key = seen(request, slug).id
        operations.follow_records(system_id=key, **given.dict(), by=member.get_username(), at=timezone.now())
    return Status(204, None)


@router.delete("/systems/{slug}/use/records", response={204: None})
def stop_following(request: HttpRequest, slug: str) -> Status[None]:
    """Keep it no more, and forget what was kept."""
    member = allow(request, Act.WRITE_REGISTER).user
    with refusals():
        operations.stop_following(system_id=seen(request, slug).id, by=member.get_username(), at=timezone.now())
    return Status(204, None)


@router.post("/looks", response=WhoLookedOut)
def who_looked(request: HttpRequest, given: WhoLookedIn) -> records.WhoLooked:
    """Say who looked at one person, system by system; the question stands in the ledger by keyed hashes."""
    member = allow(request, Act.ASK_WHO_LOOKED).user
    with refusals():
        return asking.who_looked(keys=given.keys, by=member.get_username(), at=timezone.now())
