"""
Which field of a dataset tells the people in it apart, according to the map?

The number that people have with us comes first, then a field that points to the table they stand in, then an address
or number they are known by. What somebody refused, or what nobody is sure of, tells nobody apart.
"""

from dataclasses import dataclass

from django.db.models import Q

from inzage.datamap.models import Dataset, Field, Link
from inzage.datamap.words import SURE, LinkVerdict, Verdict, WhyRows
from inzage.detection.records import UNSURE
from inzage.law.categories import CATEGORIES
from inzage.scanning.people import MOSTLY, NUMBERS, OTHERWISE
from inzage.scanning.records import SubjectKind


@dataclass(frozen=True, slots=True)
class Teller:
    """The field that tells people apart; without one, why."""

    field: Field | None
    why: str = ""


def teller(dataset: Dataset) -> Teller:
    """The field that tells people apart best."""
    if dataset.whose == SubjectKind.NOBODY:
        return Teller(None, WhyRows.NOBODY)
    fields = [one for one in dataset.fields.filter(vanished_at=None).order_by("position") if is_filled(one, dataset)]
    numbers = by_category(fields, NUMBERS.get(SubjectKind(dataset.whose), ()))
    points = [] if numbers else pointing(fields)
    found = [*numbers, *points, *by_category(fields, OTHERWISE), *filter(is_sure, fields)]
    return Teller(found[0]) if found else Teller(None, WhyRows.NO_FIELD)


def is_filled(field: Field, dataset: Dataset) -> bool:
    """Whether it is empty in so few rows that it leaves hardly anybody out."""
    return not dataset.rows_read or field.seen >= MOSTLY * dataset.rows_read


def is_sure(field: Field) -> bool:
    """Whether its values point to one person, as far as the scan is sure or somebody said so."""
    kind = CATEGORIES.get(field.category or "")
    if kind is None:
        return False
    return kind.identifies if field.verdict != Verdict.OPEN else field.identifies and field.confidence >= UNSURE


def by_category(fields: list[Field], wanted: tuple[str, ...]) -> list[Field]:
    sure = [field for field in fields if is_sure(field)]
    return [field for category in wanted for field in sure if field.category == category]


def pointing(fields: list[Field]) -> list[Field]:
    """The fields that point to what tells people apart in another dataset, the surest link first."""
    rows = Link.objects.filter(source__in=fields, vanished_at=None, target__vanished_at=None)
    rows = rows.exclude(target__dataset__whose=SubjectKind.NOBODY).filter(
        Q(target__identifies=True) | Q(target__is_key=True) | Q(target__is_unique=True)
    )
    sure = rows.filter(Q(verdict=LinkVerdict.ACCEPTED) | Q(verdict=LinkVerdict.OPEN, confidence__gte=SURE))
    places = {field.pk: field for field in fields}
    return [places[key] for key in sure.order_by("-confidence", "pk").values_list("source", flat=True)]
