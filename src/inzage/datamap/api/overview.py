"""The map, its totals and a search, over JSON."""

from django.http import HttpRequest
from ninja import Router

from inzage.datamap import queries, records
from inzage.datamap.api import flow_schemas, schemas
from inzage.datamap.api.access import scope
from inzage.datamap.queries.holdings import holdings
from inzage.datamap.queries.picture import picture
from inzage.law.categories import Level

router = Router()


@router.get("/map", response=flow_schemas.FlowOut)
def flow(
    request: HttpRequest,
    level: Level | None = None,
    category: str | None = None,
    department_id: schemas.Number | None = None,
    whose: str | None = None,
    *,
    only_outside_eea: bool = False,
    group: str | None = None,
    basis: str | None = None,
) -> dict[str, object]:
    """
    Which kinds of data are in which systems, what they are used for, by whom, and who gets them.

    `departments`, `systems`, `categories` and `bands` are the map by what is where, `rows` its systems; `streams` is
    the map by use, and `lines` its activities.
    """
    filters = records.FlowFilters(
        level=level,
        category=category,
        only_outside_eea=only_outside_eea,
        department_id=department_id,
        whose=whose,
        owner_id=scope(request),
        group=group,
        basis=basis,
    )
    found = queries.flow(filters=filters)
    held = holdings(found.rows)
    return {
        "departments": held.departments,
        "systems": held.systems,
        "categories": held.categories,
        "bands": held.bands,
        "rows": found.rows,
        "systems_in_all": found.systems_in_all,
        "updated_at": found.updated_at,
        "activities_in_all": found.activities_in_all,
        "streams": picture(found),
        "lines": found.lines,
    }


@router.get("/totals", response=schemas.TotalsOut)
def totals(request: HttpRequest) -> records.Totals:
    """The counts of the whole map."""
    return queries.totals(owner_id=scope(request))


@router.get("/changes", response=schemas.PageOut[schemas.ChangeOut])
def changes(
    request: HttpRequest, system: str = "", page: schemas.Number = 1, per_page: schemas.Number = 100
) -> records.Page[records.Change]:
    """What changed on the map, the latest first."""
    return queries.changes(system=system, owner_id=scope(request), page=page, per_page=per_page)


@router.get("/search", response=list[schemas.FoundOut])
def search(request: HttpRequest, words: str) -> list[records.Found]:
    """Systems, kinds of data, datasets and fields with these words in their name."""
    return queries.search(words=words, owner_id=scope(request))
