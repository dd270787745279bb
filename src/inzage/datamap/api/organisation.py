"""The organisation over JSON: what every line of its register says of it."""

from django.http import HttpRequest
from django.utils import timezone
from ninja import Router

from inzage.datamap.api import register_schemas as schemas
from inzage.people import operations, queries, records
from inzage.people.permissions import Act
from inzage.web.api import CONFLICT, NOT_FOUND, RefusalError, allow

router = Router()


@router.get("/organisation", response=schemas.OrganisationOut)
def organisation(request: HttpRequest) -> records.Organisation:
    """Who the organisation is, and how to reach it, its DPO and its representative."""
    allow(request, Act.SEE_PEOPLE)
    return standing()


@router.put("/organisation", response=schemas.OrganisationOut)
def describe_organisation(request: HttpRequest, given: schemas.OrganisationIn) -> records.Organisation:
    """Write it down; null is unknown."""
    member = allow(request, Act.MANAGE_PEOPLE).user
    details = records.Details(**given.dict())
    standing()
    try:
        operations.describe_organisation(details=details, by=member.get_username(), at=timezone.now())
    except operations.Refusal as error:
        raise RefusalError(CONFLICT, str(error), code=error.code, field=error.field) from None
    return standing()


def standing() -> records.Organisation:
    found = queries.organisation()
    if found is None:
        missing = operations.OrganisationMissing()
        raise RefusalError(NOT_FOUND, str(missing), code=missing.code)
    return found
