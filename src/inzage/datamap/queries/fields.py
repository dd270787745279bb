"""Which fields are there, what is in them, and which one is next to review?"""

from collections.abc import Iterable
from functools import partial
from itertools import groupby

from django.db.models import Count, Q, QuerySet

from inzage.datamap import records
from inzage.datamap.models import Dataset, Field, Grant
from inzage.datamap.operations.finding import UnknownField
from inzage.datamap.operations.review_many import sure
from inzage.datamap.queries import shaping
from inzage.datamap.queries.changes import failures
from inzage.datamap.queries.links import links_of, matching
from inzage.datamap.queries.paging import page_of
from inzage.datamap.queries.protection import measures
from inzage.datamap.queries.systems import system_row
from inzage.datamap.words import SystemState
from inzage.law.categories import CATEGORIES
from inzage.web.languages import Language, language_of

IN_ORDER = ("dataset__system__name", "dataset__name", "dataset_id", "position", "pk")


def fields(
    *,
    system: str = "",
    dataset_id: int | None = None,
    category: str = "",
    level: str = "",
    verdict: str | None = None,
    only_open: bool = False,
    only_personal: bool = False,
    search: str = "",
    owner_id: int | None = None,
    language: str | None = None,
    around: int | None = None,
    page: int = 1,
    per_page: int = 200,
) -> records.Page[records.Field]:
    """
    The fields that are there now, in the order of their systems and datasets. `system` is a slug.

    With `around` the page is the one this field stands on.
    """
    same = {
        "dataset__system__slug": system,
        "dataset": dataset_id,
        "category": category,
        "dataset__system__owner": owner_id,
    }
    rows = standing().filter(**{key: value for key, value in same.items() if value})
    if level:
        rows = rows.filter(category__in=[key for key, kind in CATEGORIES.items() if kind.level == level])
    if verdict is not None:
        rows = rows.filter(verdict=verdict)
    if only_open:
        rows = rows.filter(is_open=True)
    if only_personal:
        rows = rows.filter(category__isnull=False)
    if search:
        rows = rows.filter(Q(name__icontains=search) | Q(dataset__name__icontains=search))
    here = standing().filter(pk=around).first() if around else None
    if here:
        page = rows.filter(before(here)).count() // per_page + 1
    build = partial(records_of, language=language_of(language), hides=owner_id is not None)
    return page_of(rows.order_by(*IN_ORDER), build, page=page, per_page=per_page)


def field(*, field_id: int, owner_id: int | None = None, language: str | None = None) -> records.Field:
    """
    One field with its links, also one that vanished.

    Raises:
        UnknownField
    """
    rows = Field.objects.select_related("dataset__system").filter(pk=field_id)
    row = (rows if owner_id is None else rows.filter(dataset__system__owner=owner_id)).first()
    if row is None:
        raise UnknownField
    said = language_of(language)
    return shaping.field(row, said, links_of(row.pk, said, owner_id), hides=owner_id is not None)


def next_open(*, slug: str, after: int | None = None) -> int | None:
    """The field to review next: the first open one after this one, else the first of the system."""
    rows = standing().filter(dataset__system__slug=slug, is_open=True).order_by(*IN_ORDER)
    here = Field.objects.filter(pk=after).select_related("dataset").first() if after else None
    if here:
        later = rows.exclude(before(here)).exclude(pk=here.pk)
        found = later.values_list("pk", flat=True).first()
        if found is not None:
            return found
    return rows.values_list("pk", flat=True).first()


def before(here: Field) -> Q:
    """What stands before this field in its system."""
    name, place = here.dataset.name, here.position
    earlier = Q(dataset__name__lt=name) | Q(dataset__name=name, position__lt=place)
    return earlier | Q(dataset__name=name, position=place, pk__lt=here.pk)


def system_page(
    *,
    slug: str,
    only_open: bool = False,
    level: str = "",
    search: str = "",
    dataset_id: int | None = None,
    owner_id: int | None = None,
    language: str | None = None,
    around: int | None = None,
    page: int = 1,
    per_page: int = 200,
) -> records.SystemPage:
    """
    The fields of one system to look through and to decide about.

    Raises:
        UnknownSystem
    """
    head = system_head(slug=slug, owner_id=owner_id)
    shown = fields(
        system=slug,
        dataset_id=dataset_id,
        only_open=only_open,
        level=level,
        search=search,
        language=language,
        around=around,
        page=page,
        per_page=per_page,
    )
    return records.SystemPage(
        head=head,
        groups=grouped(shown.items, language_of(language)),
        page=records.Page(tuple(item.id for item in shown.items), shown.number, shown.per_page, shown.total),
        next_open=next_open(slug=slug),
        sure=sure(head.row.system.id).count(),
    )


def system_head(*, slug: str, owner_id: int | None = None) -> records.SystemHead:
    """
    What every page about one system shows.

    Raises:
        UnknownSystem
    """
    row = system_row(slug=slug, owner_id=owner_id)
    system, scan = row.system.id, row.last_scan
    return records.SystemHead(
        row=row,
        measures=measures(system_id=system),
        grants=Grant.objects.filter(system=system).values("who").distinct().count(),
        links=matching(system=slug, owner_id=owner_id).count(),
        failures=failures(scan_id=scan.id) if scan else (),
    )


def standing() -> QuerySet[Field]:
    """The fields that are there now, in systems that are on the map."""
    rows = Field.objects.select_related("dataset__system")
    return rows.filter(vanished_at=None, dataset__system__state=SystemState.ACTIVE)


def records_of(rows: list[Field], *, language: Language, hides: bool) -> list[records.Field]:
    return [shaping.field(row, language, hides=hides) for row in rows]


def grouped(items: Iterable[records.Field], language: Language) -> tuple[records.DatasetFields, ...]:
    """The fields of a page by dataset, each dataset with its own counts over all pages."""
    groups = [(key, tuple(group)) for key, group in groupby(items, key=lambda item: item.dataset_id)]
    ids = [key for key, _ in groups]
    counts = {
        key: {"fields": number, "to_review": waiting}
        for key, number, waiting in Field.objects.filter(dataset__in=ids, vanished_at=None)
        .values_list("dataset")
        .annotate(fields=Count("pk"), to_review=Count("pk", filter=Q(is_open=True)))
        .order_by()
    }
    rows = Dataset.objects.select_related("system").in_bulk(ids)
    return tuple(
        records.DatasetFields(shaping.dataset(rows[key], counts.get(key, {}), language), group) for key, group in groups
    )
