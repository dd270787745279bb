"""Proposed activities over JSON: what the map shows, to accept or refuse."""

from dataclasses import replace

from django.http import HttpRequest
from django.utils import timezone
from ninja import Router, Status

from inzage.datamap import operations, queries, records
from inzage.datamap.api import register_schemas as schemas
from inzage.people.permissions import Act
from inzage.web.api import allow, refusals
from inzage.web.languages import Language

router = Router()


@router.get("/activities/proposals", response=schemas.ProposalsOut)
def proposals(request: HttpRequest, language: Language | None = None) -> records.Proposals:
    """What the map shows and the register does not have; what was refused, and data that nothing explains."""
    allow(request, Act.SEE_REGISTER)
    return queries.proposals(language=language)


@router.post("/activities/proposals/{template}/accept", response={201: schemas.ActivityOut})
def accept(
    request: HttpRequest,
    template: str,
    language: Language | None = None,
    given: schemas.AcceptIn | None = None,
) -> Status[records.Activity]:
    """Write it in the register as it is proposed, with its hosts and whom it always has as recipients."""
    member = allow(request, Act.WRITE_REGISTER).user
    with refusals():
        found = queries.proposal(template=template, language=language)
        chosen = given.recipients if given else None
        facts = None if chosen is None else replace(found.facts, recipients=tuple(chosen))
        operations.accept_proposal(proposal=found, facts=facts, by=member.get_username(), at=timezone.now())
    return Status(201, queries.activities()[-1])


@router.post("/activities/proposals/{template}/refuse", response={204: None})
def refuse(request: HttpRequest, template: str, given: schemas.WhyIn) -> Status[None]:
    """Say that it is not done here, and why."""
    member = allow(request, Act.WRITE_REGISTER).user
    with refusals():
        operations.refuse_proposal(template=template, why=given.why, by=member.get_username(), at=timezone.now())
    return Status(204, None)


@router.post("/activities/proposals/{template}/restore", response={204: None})
def restore(request: HttpRequest, template: str) -> Status[None]:
    """Let it be proposed again."""
    member = allow(request, Act.WRITE_REGISTER).user
    with refusals():
        operations.restore_proposal(template=template, by=member.get_username(), at=timezone.now())
    return Status(204, None)
