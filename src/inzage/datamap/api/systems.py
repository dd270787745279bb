"""Systems, their measures and access, over JSON."""

from uuid import UUID

from django.http import HttpRequest
from django.utils import timezone
from ninja import Router, Status

from inzage.datamap import operations, queries, records
from inzage.datamap.api import schemas
from inzage.datamap.api.access import scope
from inzage.datamap.words import MeasureKind
from inzage.people.permissions import Act
from inzage.web.api import allow, refusals

router = Router()


@router.get("/systems", response=schemas.PageOut[schemas.SystemRowOut])
def systems(
    request: HttpRequest,
    search: str = "",
    department_id: schemas.Number | None = None,
    kind: str = "",
    only: str = "",
    order: str = "name",
    *,
    is_outside_eea: bool = False,
    retired: bool = False,
    page: schemas.Number = 1,
    per_page: schemas.Number = 50,
) -> records.Page[records.SystemRow]:
    """The systems with their counts."""
    return queries.systems(
        search=search,
        department_id=department_id,
        owner_id=scope(request),
        kind=kind,
        only=only,
        order=order,
        is_outside_eea=is_outside_eea,
        retired=retired,
        page=page,
        per_page=per_page,
    )


@router.post("/systems", response={201: schemas.SystemOut})
def add_system(request: HttpRequest, given: schemas.SystemIn) -> Status[records.System]:
    """Put a system on the map. Its address is sealed and never sent back."""
    member = allow(request, Act.ADD_SYSTEM).user
    with refusals():
        system_id = operations.add_system(**given.dict(), by=member.get_username(), at=timezone.now())
    return Status(201, queries.system_by_id(system_id=system_id))


@router.get("/systems/{slug}", response=schemas.SystemRowOut)
def system(request: HttpRequest, slug: str) -> records.SystemRow:
    """One system with its counts."""
    with refusals():
        return queries.system_row(slug=slug, owner_id=scope(request))


@router.patch("/systems/{slug}", response=schemas.SystemOut)
def change_system(request: HttpRequest, slug: str, given: schemas.FactsChange) -> records.System:
    """Write down other facts about a system."""
    member = allow(request, Act.CHANGE_SYSTEM).user
    with refusals():
        now = seen(request, slug)
        facts = {key: getattr(now, key) for key in schemas.FactsChange.model_fields}
        facts |= given.dict(exclude_unset=True)
        facts = {key: "" if value is None and not key.endswith("_id") else value for key, value in facts.items()}
        operations.change_system(system_id=now.id, **facts, by=member.get_username(), at=timezone.now())
        return queries.system_by_id(system_id=now.id)


@router.put("/systems/{slug}/secret", response={204: None})
def replace_secret(request: HttpRequest, slug: str, given: schemas.TargetIn) -> Status[None]:
    """Give a system another address or password."""
    member = allow(request, Act.CHANGE_SYSTEM).user
    with refusals():
        system_id = seen(request, slug).id
        operations.replace_secret(system_id=system_id, **given.dict(), by=member.get_username(), at=timezone.now())
    return Status(204, None)


@router.post("/systems/{slug}/retire", response={204: None})
def retire_system(request: HttpRequest, slug: str) -> Status[None]:
    """Take a system off the map and wipe its secret."""
    member = allow(request, Act.CHANGE_SYSTEM).user
    with refusals():
        operations.retire_system(system_id=seen(request, slug).id, by=member.get_username(), at=timezone.now())
    return Status(204, None)


@router.post("/connection-tests", response=schemas.AnswerOut)
def test_connection(request: HttpRequest, given: schemas.TargetIn) -> records.Answer:
    """Go to an address and back; nothing is kept."""
    allow(request, Act.ADD_SYSTEM)
    return operations.test_connection(target=given.target, options=given.options)


@router.post("/systems/{slug}/connection-test", response=schemas.AnswerOut)
def test_system(request: HttpRequest, slug: str) -> records.Answer:
    """Try the connection to a system of the map."""
    allow(request, Act.SCAN_SYSTEM)
    with refusals():
        return operations.test_system(system_id=seen(request, slug).id)


@router.get("/systems/{slug}/measures", response=list[schemas.MeasureOut])
def measures(request: HttpRequest, slug: str) -> list[records.Measure]:
    """What protects a system."""
    with refusals():
        return list(queries.measures(system_id=seen(request, slug).id))


@router.put("/systems/{slug}/measures/{kind}", response={204: None})
def set_measure(request: HttpRequest, slug: str, kind: MeasureKind, given: schemas.MeasureIn) -> Status[None]:
    """Say whether a measure protects a system."""
    member = allow(request, Act.CHANGE_SYSTEM).user
    with refusals():
        system_id = seen(request, slug).id
        operations.set_measure(
            system_id=system_id, kind=kind, **given.dict(), by=member.get_username(), at=timezone.now()
        )
    return Status(204, None)


@router.get("/systems/{slug}/access", response=schemas.PageOut[schemas.AccessOut])
def access(
    request: HttpRequest, slug: str, search: str = "", page: schemas.Number = 1, per_page: schemas.Number = 100
) -> records.Page[records.Access]:
    """Who may do what, according to the system itself."""
    with refusals():
        system_id: UUID = seen(request, slug).id
    return queries.access(system_id=system_id, search=search, page=page, per_page=per_page)


def seen(request: HttpRequest, slug: str) -> records.System:
    """The system, if this member may see it."""
    return queries.system(slug=slug, owner_id=scope(request))
