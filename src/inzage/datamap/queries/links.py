"""Which fields point to which?"""

from collections import Counter
from functools import partial
from uuid import UUID

from django.db.models import Count, Q, QuerySet

from inzage.datamap import records
from inzage.datamap.models import Link
from inzage.datamap.operations.finding import UnknownLink
from inzage.datamap.queries import shaping
from inzage.datamap.queries.paging import page_of
from inzage.datamap.words import LinkVerdict, SystemState
from inzage.web.languages import Language, language_of


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
    """
    The links from and to a system (a slug), or all; the surest first. Refused ones only where asked for.

    With `owner_id` those from the systems of this member; where they point to a system of others, it stays untold.
    """
    rows = matching(system=system, kind=kind, refused=refused, owner_id=owner_id)
    build = partial(records_of, language=language_of(language), owner_id=owner_id)
    return page_of(rows.order_by("-confidence", "pk"), build, page=page, per_page=per_page)


def link(*, link_id: int, owner_id: int | None = None) -> records.Link:
    """
    One link.

    Raises:
        UnknownLink
    """
    rows = standing().filter(pk=link_id)
    row = (rows if owner_id is None else rows.filter(source__dataset__system__owner=owner_id)).first()
    if row is None:
        raise UnknownLink
    return shaping.link(row, language_of(), owner_id)


def matching(*, system: str, owner_id: int | None, kind: str = "", refused: bool = False) -> QuerySet[Link]:
    rows = standing()
    rows = rows.filter(verdict=LinkVerdict.REFUSED) if refused else rows.exclude(verdict=LinkVerdict.REFUSED)
    if system:
        # Who asks for a system of others would learn from the answer which links lead there.
        there = Q(target__dataset__system__slug=system) & (
            Q(target__dataset__system__owner=owner_id) if owner_id else Q()
        )
        rows = rows.filter(Q(source__dataset__system__slug=system) | there)
    if kind:
        rows = rows.filter(kind=kind)
    return rows if owner_id is None else rows.filter(source__dataset__system__owner=owner_id)


def links_of(field_id: int, language: Language, owner_id: int | None) -> list[records.FieldLink]:
    """The links of one field, those it has to others first. Of fields in systems of others nothing is told."""
    rows = standing().filter(Q(source=field_id) | Q(target=field_id)).order_by("-confidence", "pk")
    found = [shaping.field_link(row, seen_from=field_id, language=language, owner_id=owner_id) for row in rows]
    return sorted(found, key=lambda link: not link.is_outgoing)


def neighbours(*, system_id: UUID, owner_id: int | None = None) -> tuple[records.Neighbour, ...]:
    """The other systems that this one is linked with, most links first. With `owner_id` only those of this member."""
    counted: Counter[tuple[str, str]] = Counter()
    rows = standing().exclude(verdict=LinkVerdict.REFUSED)
    for here, there in (("source", "target"), ("target", "source")):
        across = rows.filter(**{f"{here}__dataset__system": system_id})
        across = across.exclude(**{f"{there}__dataset__system": system_id})
        across = across.filter(**{f"{there}__dataset__system__state": SystemState.ACTIVE})
        if owner_id is not None:
            across = across.filter(**{f"{there}__dataset__system__owner": owner_id})
        place = (f"{there}__dataset__system__slug", f"{there}__dataset__system__name")
        for slug, name, number in across.values_list(*place).annotate(links=Count("pk")).order_by():
            counted[slug, name] += number
    return tuple(records.Neighbour(slug, name, number) for (slug, name), number in counted.most_common())


def standing() -> QuerySet[Link]:
    """The links whose two fields are still there."""
    rows = Link.objects.select_related("source__dataset__system", "target__dataset__system")
    return rows.filter(vanished_at=None, source__vanished_at=None, target__vanished_at=None)


def records_of(rows: list[Link], *, language: Language, owner_id: int | None) -> list[records.Link]:
    return [shaping.link(row, language, owner_id) for row in rows]
