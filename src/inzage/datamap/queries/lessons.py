"""What was learned from people, where does it count, and what of it may leave?"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, TypedDict

from django.db.models import Count, Max, Q, QuerySet

from inzage.datamap import lessons, records
from inzage.datamap.models import Field, Imported, SetAside
from inzage.datamap.queries import shaping
from inzage.datamap.queries.fields import IN_ORDER, standing
from inzage.datamap.queries.paging import page_of
from inzage.datamap.words import Verdict
from inzage.detection.teaching import parts
from inzage.detection.text import find
from inzage.law.categories import Level
from inzage.web.languages import language_of

Row = Mapping[str, Any]
Kind = tuple[str, str | None]
MOST_DIGITS = 3
SHOWN = 50


def learned(*, search: str = "", page: int = 1, per_page: int = 50) -> records.Page[records.Learned]:
    """What people here said of names, the last first."""
    rows = lessons.judged().values("key", "decided_category")
    if search:
        rows = rows.filter(Q(key__icontains=search) | Q(name__icontains=search))
    rows = rows.annotate(times=Count("pk"), people=Count("decided_by", distinct=True), last=Max("decided_at"))
    return page_of(rows.order_by("-last", "key", "decided_category"), of_own, page=page, per_page=per_page)


def imported(*, search: str = "", page: int = 1, per_page: int = 50) -> records.Page[records.Learned]:
    """What was read from other installations."""
    rows = Imported.objects.filter(key__icontains=search) if search else Imported.objects.all()
    return page_of(rows.order_by("-at", "origin", "key", "category"), of_others, page=page, per_page=per_page)


def origins() -> dict[str, int]:
    """How many lessons were read from where."""
    rows = Imported.objects.values_list("origin").annotate(lessons=Count("pk")).order_by("origin")
    return dict(rows)


def of_own(rows: Sequence[Row]) -> list[records.Learned]:
    keys = {row["key"] for row in rows}
    last, places, around = judged_last(keys), places_of(keys), Around(keys)
    return [
        records.Learned(
            **around.standing(row["key"], row["decided_category"], is_foreign=False),
            times=row["times"],
            people=row["people"],
            at=row["last"],
            by=(field := last[row["key"], row["decided_category"]]).decided_by,
            field_id=field.pk,
            systems=tuple(sorted(places[row["key"], row["decided_category"]])),
        )
        for row in rows
    ]


def of_others(rows: list[Imported]) -> list[records.Learned]:
    around = Around({row.key for row in rows})
    return [
        records.Learned(
            **around.standing(row.key, row.category or None, is_foreign=True),
            times=row.times,
            people=0,
            at=row.at,
            by=row.by,
            field_id=None,
            systems=(),
            origin=row.origin,
        )
        for row in rows
    ]


class Around:
    """What stands around some keys: what was set aside, what is said besides, and which findings changed."""

    def __init__(self, keys: set[str]) -> None:
        self.aside = set(SetAside.objects.filter(key__in=keys).values_list("key", "category"))
        self.said: dict[str, set[str]] = defaultdict(set)
        for key, category in lessons.judged().filter(key__in=keys).values_list("key", "decided_category").distinct():
            if (key, category or "") not in self.aside:
                self.said[key].add(category or "")
        self.now = dict(
            standing()
            .filter(key__in=keys, verdict=Verdict.OPEN, untaught__isnull=False)
            .values_list("key")
            .annotate(fields=Count("pk"))
            .order_by()
        )

    def standing(self, key: str, category: str | None, *, is_foreign: bool) -> "Standing":
        """How a lesson stands among the others. Where a colleague is heard, nobody from elsewhere is."""
        words, about = parts(key)
        is_aside = (key, category or "") in self.aside
        is_apart = not is_aside and len(self.said[key]) > (0 if is_foreign else 1)
        return {
            "key": key,
            "name": words,
            "about": about,
            "category": category,
            "level": shaping.level_of(category),
            "is_aside": is_aside,
            "is_apart": is_apart,
            "now": 0 if is_aside or is_apart else self.now.get(key, 0),
        }


class Standing(TypedDict):
    """What a lesson says, and whether it counts."""

    key: str
    name: str
    about: str
    category: str | None
    level: Level | None
    is_aside: bool
    is_apart: bool
    now: int


def judged_last(keys: Iterable[str]) -> Mapping[Kind, Field]:
    """The field of each lesson about which a person decided last."""
    rows = lessons.judged().filter(key__in=keys).only("key", "decided_category", "decided_by")
    return {(row.key, row.decided_category): row for row in rows.order_by("decided_at", "pk")}


def places_of(keys: Iterable[str]) -> Mapping[Kind, set[str]]:
    """The names of the systems in which each lesson was given."""
    found: dict[Kind, set[str]] = defaultdict(set)
    rows = lessons.judged().filter(key__in=keys)
    for key, category, system in rows.values_list("key", "decided_category", "dataset__system__name").distinct():
        found[key, category].add(system)
    return found


def same_name(*, field_id: int, owner_id: int | None = None) -> tuple[records.Field, ...]:
    """The other fields to whom what is said of this one applies, first those that wait for a person."""
    rows = namesakes(field_id, owner_id).order_by("-is_open", *IN_ORDER)
    language = language_of()
    return tuple(shaping.field(row, language, hides=owner_id is not None) for row in rows[:SHOWN])


def proposed_too(*, field_id: int, owner_id: int | None = None) -> int:
    """For how many other fields that wait the same is now proposed, because of what people said."""
    rows = namesakes(field_id, owner_id).filter(is_open=True, untaught__isnull=False)
    category = Field.objects.filter(pk=field_id).values_list("category", flat=True).first()
    return rows.filter(found_category=category).count()


def namesakes(field_id: int, owner_id: int | None) -> QuerySet[Field]:
    key = Field.objects.filter(pk=field_id).exclude(key="").values_list("key", flat=True).first()
    rows = standing().filter(key=key).exclude(pk=field_id) if key else standing().none()
    return rows if owner_id is None else rows.filter(dataset__system__owner=owner_id)


def plain_lessons() -> list[records.PlainLesson]:
    """What may be given to another installation: what counts here, without a name that could be a person's."""
    aside = set(SetAside.objects.values_list("key", "category"))
    said: dict[str, list[tuple[str | None, int]]] = defaultdict(list)
    for key, category, times in (
        lessons.judged().values_list("key", "decided_category").annotate(times=Count("pk")).order_by("key")
    ):
        if (key, category or "") not in aside:
            said[key].append((category, times))
    return [
        records.PlainLesson(*parts(key), category, times)
        for key, ((category, times), *others) in said.items()
        if not others and may_leave(key)
    ]


def may_leave(key: str) -> bool:
    """Whether a name is a name of a column: where a file had no heads, its first row was taken for them."""
    words = parts(key)[0]
    return sum(sign.isdigit() for sign in words) <= MOST_DIGITS and not find(words)
