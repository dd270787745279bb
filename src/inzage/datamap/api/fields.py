"""Fields and links over JSON, and what people decide about them."""

from uuid import UUID

from django.http import HttpRequest
from django.utils import timezone
from ninja import Router, Status

from inzage.datamap import operations, queries, records
from inzage.datamap.api import schemas
from inzage.datamap.api.access import scope
from inzage.datamap.operations.review import ANY
from inzage.datamap.words import Verdict
from inzage.people.permissions import Act
from inzage.web.api import allow, refusals

router = Router()


@router.get("/fields", response=schemas.PageOut[schemas.FieldOut])
def fields(
    request: HttpRequest,
    system: str = "",
    dataset_id: schemas.Number | None = None,
    category: str = "",
    level: str = "",
    verdict: Verdict | None = None,
    search: str = "",
    *,
    only_open: bool = False,
    only_personal: bool = False,
    page: schemas.Number = 1,
    per_page: schemas.Number = 100,
) -> records.Page[records.Field]:
    """The fields that are there now."""
    return queries.fields(
        system=system,
        dataset_id=dataset_id,
        category=category,
        level=level,
        verdict=verdict,
        only_open=only_open,
        only_personal=only_personal,
        search=search,
        owner_id=scope(request),
        page=page,
        per_page=per_page,
    )


@router.get("/fields/{field_id}", response=schemas.FieldOut)
def field(request: HttpRequest, field_id: schemas.Number) -> records.Field:
    """One field with its links."""
    with refusals():
        return queries.field(field_id=field_id, owner_id=scope(request))


@router.put("/fields/{field_id}/review", response=schemas.FieldOut)
def review(request: HttpRequest, field_id: schemas.Number, given: schemas.ReviewIn) -> records.Field:
    """Decide about a field."""
    member, at = allow(request, Act.REVIEW_FIELD).user, timezone.now()
    by = member.get_username()
    with refusals():
        queries.field(field_id=field_id, owner_id=scope(request))
        if given.verdict == "confirmed":
            saw = given.saw if "saw" in given.model_fields_set else ANY
            operations.confirm_field(field_id=field_id, by=by, at=at, saw=saw)
        elif given.verdict == "corrected":
            operations.correct_field(field_id=field_id, category=given.category or "", by=by, at=at)
        else:
            operations.mark_not_personal(field_id=field_id, by=by, at=at)
        return queries.field(field_id=field_id, owner_id=scope(request))


@router.delete("/fields/{field_id}/review", response=schemas.FieldOut)
def undo_review(request: HttpRequest, field_id: schemas.Number) -> records.Field:
    """Take back the last decision about a field."""
    member = allow(request, Act.REVIEW_FIELD).user
    with refusals():
        queries.field(field_id=field_id, owner_id=scope(request))
        operations.undo_review(field_id=field_id, by=member.get_username(), at=timezone.now())
        return queries.field(field_id=field_id, owner_id=scope(request))


@router.post("/systems/{slug}/confirm", response=schemas.ManyOut)
def confirm_many(request: HttpRequest, slug: str, given: schemas.ManyIn) -> records.Confirmed:
    """Confirm every field that the scan is sure of, except what is specially protected."""
    member = allow(request, Act.REVIEW_FIELD).user
    with refusals():
        system = queries.system(slug=slug, owner_id=scope(request))
        return operations.confirm_many(system_id=system.id, **given.dict(), by=member.get_username(), at=timezone.now())


@router.delete("/confirmations/{batch}", response=dict[str, int])
def undo_many(request: HttpRequest, batch: UUID) -> dict[str, int]:
    """Take back what was confirmed together."""
    member = allow(request, Act.REVIEW_FIELD).user
    with refusals():
        return {
            "fields": operations.undo_many(
                batch=batch, by=member.get_username(), at=timezone.now(), owner_id=scope(request)
            )
        }


@router.get("/links", response=schemas.PageOut[schemas.LinkOut])
def links(
    request: HttpRequest,
    system: str = "",
    kind: str = "",
    *,
    refused: bool = False,
    page: schemas.Number = 1,
    per_page: schemas.Number = 100,
) -> records.Page[records.Link]:
    """Which fields point to which, the surest first."""
    return queries.links(
        system=system, kind=kind, refused=refused, owner_id=scope(request), page=page, per_page=per_page
    )


@router.put("/links/{link_id}/verdict", response={204: None})
def decide_link(request: HttpRequest, link_id: schemas.Number, given: schemas.LinkVerdictIn) -> Status[None]:
    """Agree that one field points to another, or say that it does not."""
    member = allow(request, Act.REVIEW_FIELD).user
    decide = operations.accept_link if given.verdict == "accepted" else operations.refuse_link
    with refusals():
        decide(link_id=link_id, by=member.get_username(), at=timezone.now(), owner_id=scope(request))
    return Status(204, None)
