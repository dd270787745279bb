"""Which fields point to which?"""

from functools import partial

from django.db.models import Q, QuerySet

from inzage.datamap import records
from inzage.datamap.languages import Language, language_of
from inzage.datamap.models import Link
from inzage.datamap.queries import shaping
from inzage.datamap.queries.paging import page_of
from inzage.datamap.words import LinkVerdict


def links(
    *,
    system: str = "",
    kind: str = "",
    refused: bool = False,
    owner_id: int | None = None,
    language: str | None = None,
    page: int = 1,
    per_page: int = 100,
) -> records.Page[records.Link]:
    """The links from and to a system (a slug), or all; the surest first. Refused ones only where asked for."""
    rows = standing()
    rows = rows.filter(verdict=LinkVerdict.REFUSED) if refused else rows.exclude(verdict=LinkVerdict.REFUSED)
    if system:
        rows = rows.filter(Q(source__dataset__system__slug=system) | Q(target__dataset__system__slug=system))
    if kind:
        rows = rows.filter(kind=kind)
    if owner_id is not None:
        rows = rows.filter(source__dataset__system__owner=owner_id)
    build = partial(records_of, language=language_of(language))
    return page_of(rows.order_by("-confidence", "pk"), build, page=page, per_page=per_page)


def links_of(field_id: int, language: Language) -> list[records.FieldLink]:
    """The links of one field, those it has to others first."""
    rows = standing().filter(Q(source=field_id) | Q(target=field_id)).order_by("-confidence", "pk")
    found = [shaping.field_link(row, seen_from=field_id, language=language) for row in rows]
    return sorted(found, key=lambda link: not link.is_outgoing)


def standing() -> QuerySet[Link]:
    """The links whose two fields are still there."""
    rows = Link.objects.select_related("source__dataset__system", "target__dataset__system")
    return rows.filter(vanished_at=None, source__vanished_at=None, target__vanished_at=None)


def records_of(rows: list[Link], *, language: Language) -> list[records.Link]:
    return [shaping.link(row, language) for row in rows]
