"""The register over JSON: activities, who gets data, and the register of a past day."""

from typing import Any

from django.http import HttpRequest
from django.utils import timezone
from ninja import Query, Router, Status

from inzage.datamap import facts, operations, queries, records
from inzage.datamap.api import register_schemas as schemas
from inzage.datamap.api.schemas import Moment, Number
from inzage.datamap.days import moment_of
from inzage.people.permissions import Act
from inzage.web.api import allow, refusals
from inzage.web.languages import Language

router = Router()


@router.get("/activities", response=list[schemas.ActivityOut])
def activities(request: HttpRequest, asked: Query[schemas.ActivitiesAsked]) -> list[records.Activity]:
    """The lines of the register."""
    allow(request, Act.SEE_REGISTER)
    return queries.activities(filters=records.ActivityFilters(**asked.dict()))


@router.post("/activities", response={201: schemas.ActivityOut})
def add_activity(request: HttpRequest, given: schemas.ActivityJson) -> Status[records.Activity]:
    """Write a new line in the register."""
    member = allow(request, Act.WRITE_REGISTER).user
    with refusals():
        operations.add_activity(facts=facts.from_json(given.dict()), by=member.get_username(), at=timezone.now())
    return Status(201, queries.activities()[-1])


@router.get("/activities/{number}", response=schemas.ActivityOut)
def activity(request: HttpRequest, number: Number) -> records.Activity:
    """One line of the register."""
    allow(request, Act.SEE_REGISTER)
    with refusals():
        return queries.activity(number=number)


@router.put("/activities/{number}", response=schemas.ActivityOut)
def change_activity(request: HttpRequest, number: Number, given: schemas.ActivityChange) -> records.Activity:
    """Write down other facts; refused where somebody wrote since `version`."""
    member = allow(request, Act.WRITE_REGISTER).user
    with refusals():
        operations.change_activity(
            activity_id=queries.activity(number=number).id,
            facts=facts.from_json(given.facts.dict()),
            version=given.version,
            by=member.get_username(),
            at=timezone.now(),
        )
        return queries.activity(number=number)


@router.post("/activities/{number}/end", response={204: None})
def end_activity(request: HttpRequest, number: Number) -> Status[None]:
    """Say that nobody does this with data any more."""
    member = allow(request, Act.WRITE_REGISTER).user
    with refusals():
        found = queries.activity(number=number)
        operations.end_activity(activity_id=found.id, by=member.get_username(), at=timezone.now())
    return Status(204, None)


@router.get("/activities/{number}/versions", response=list[schemas.VersionOut])
def versions(request: HttpRequest, number: Number) -> list[records.Version]:
    """Every version of a line, the last one first."""
    allow(request, Act.SEE_REGISTER)
    with refusals():
        return queries.history(activity_id=queries.activity(number=number).id)


@router.get("/activities/{number}/completeness", response=schemas.CompletenessOut)
def completeness(request: HttpRequest, number: Number, language: Language | None = None) -> records.Completeness:
    """What art. 30 and other articles ask of a line, and what is there."""
    allow(request, Act.SEE_REGISTER)
    with refusals():
        found = queries.activity(number=number)
    studies = queries.studied(activities=[found])
    return queries.completeness(activities=[found], language=language, studies=studies)[number]


@router.get("/register", response=list[schemas.VersionOut])
def register(request: HttpRequest, at: Moment = None) -> list[records.Version]:
    """The register as it was at a moment or at the end of a day; without one as it is now."""
    allow(request, Act.SEE_REGISTER)
    now = timezone.now()
    return queries.register(at=moment_of(at, now=now) or now)


@router.get("/recipients", response=list[schemas.RecipientOut])
def recipients(request: HttpRequest) -> list[records.Recipient]:
    """Who outside gets data."""
    allow(request, Act.SEE_REGISTER)
    return queries.recipients()


@router.post("/recipients", response={201: schemas.RecipientOut})
def add_recipient(request: HttpRequest, given: schemas.RecipientIn) -> Status[records.Recipient]:
    """Write down who gets data, as what and where."""
    member = allow(request, Act.WRITE_REGISTER).user
    with refusals():
        key = operations.add_recipient(**said(given), by=member.get_username(), at=timezone.now())
        return Status(201, queries.recipient_by_id(recipient_id=key))


@router.put("/recipients/{recipient_id}", response=schemas.RecipientOut)
def change_recipient(request: HttpRequest, recipient_id: Number, given: schemas.RecipientChange) -> records.Recipient:
    """Write down other facts about who gets data; refused where somebody wrote since `version`."""
    member = allow(request, Act.WRITE_REGISTER).user
    with refusals():
        operations.change_recipient(
            recipient_id=recipient_id, **said(given), by=member.get_username(), at=timezone.now()
        )
        return queries.recipient_by_id(recipient_id=recipient_id)


@router.delete("/recipients/{recipient_id}", response={204: None})
def remove_recipient(request: HttpRequest, recipient_id: Number) -> Status[None]:
    """Take somebody off the map who gets no data any more."""
    member = allow(request, Act.WRITE_REGISTER).user
    with refusals():
        operations.remove_recipient(recipient_id=recipient_id, by=member.get_username(), at=timezone.now())
    return Status(204, None)


def said(given: schemas.RecipientIn) -> dict[str, Any]:
    """What is given, as the verbs take it."""
    agreed = given.agreed
    return {**given.dict(exclude={"agreed"}), "agreed": records.Agreed(**agreed.dict()) if agreed else None}
