"""How old data is beside how long it may be kept, over JSON."""

from datetime import date, datetime

from django.http import HttpRequest
from django.utils import timezone
from ninja import Router, Schema, Status

from inzage.datamap import operations, queries, records
from inzage.datamap.api.register_schemas import KeptJson
from inzage.datamap.api.schemas import Number
from inzage.law.duties import Duty
from inzage.people.permissions import Act
from inzage.web.api import DutyOut, allow, refusals

router = Router()


class MeasuredOut(Schema):
    """What was found on a day; null is unknown, and `error` or `why_rows` says why."""

    day: date
    at: datetime
    oldest: date | None
    rows: int | None
    undated: int | None
    overdue: int | None
    is_exact: bool
    people: int | None
    people_entirely: int | None
    people_exact: bool
    nameless: int
    person_field: str
    why_rows: str
    error: str


class RuleOut(Schema):
    """A rule with what was found of it, the last time first; empty where nobody measured."""

    rule: KeptJson
    measured: list[MeasuredOut]
    is_overdue: bool
    is_unknown: bool


class ActivityRuleOut(Schema):
    number: int
    activity: str
    told: RuleOut


@router.get("/retention", response=list[ActivityRuleOut])
def retention(request: HttpRequest, system: str = "", *, only_open: bool = False) -> list[records.ActivityRule]:
    """Every rule of retention with its last measurement; `only_open` leaves what is overdue or unknown."""
    allow(request, Act.SEE_REGISTER)
    if system:
        with refusals():
            queries.system(slug=system)
    return queries.retention(system=system, only_open=only_open)


@router.get("/activities/{number}/retention", response=list[RuleOut])
def of_activity(request: HttpRequest, number: Number) -> list[records.RuleMeasured]:
    """The rules of an activity with what was measured over time."""
    allow(request, Act.SEE_REGISTER)
    with refusals():
        return queries.rules_measured(activity_id=queries.activity(number=number).id)


@router.post("/activities/{number}/retention/measure", response={202: None})
def measure(request: HttpRequest, number: Number) -> Status[None]:
    """Ask how old the data of an activity is; a worker measures it."""
    member = allow(request, Act.WRITE_REGISTER).user
    with refusals():
        found = queries.activity(number=number)
        operations.start_measuring(activity_id=found.id, by=member.get_username(), at=timezone.now())
    return Status(202, None)


@router.get("/register/duties", response=list[DutyOut])
def duties(request: HttpRequest) -> list[Duty]:
    """What the law still asks of the map and the register, with the activity that it is about."""
    allow(request, Act.SEE_REGISTER)
    return list(queries.duties())
