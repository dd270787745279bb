"""Reading the ledger, and asking whether it is whole."""

from collections.abc import Iterable, Iterator
from datetime import date, datetime, time, timedelta

from django.db.models import Q, QuerySet
from django.utils import timezone

from inzage.ledger import records
from inzage.ledger.models import Entry
from inzage.ledger.verifying import verify

__all__ = ["all_entries", "count", "entries", "last_of", "page", "tags", "verify"]

PER_PAGE = 50


def entries(*, about: str | None = None, tag: str | None = None, limit: int = 100) -> list[records.Entry]:
    """The newest lines, of all or about one thing."""
    return [row.as_record() for row in matching(about=about or "", tag=tag or "").order_by("-number")[:limit]]


def page(
    *, tag: str = "", about: str = "", day: date | None = None, number: int = 1, per_page: int = PER_PAGE
) -> records.Page:
    """A page of the lines that match, the newest first. A page that does not exist becomes the nearest one."""
    rows = matching(tag=tag, about=about, day=day)
    total = rows.count()
    number = min(max(1, number), max(1, -(-total // per_page)))
    start = (number - 1) * per_page
    items = [row.as_record() for row in rows.order_by("-number")[start : start + per_page]]
    return records.Page(items=items, total=total, number=number, per_page=per_page)


def last_of(tags: Iterable[str]) -> records.Entry | None:
    """The newest line of any of these kinds; each kind is one look in an index, however long the ledger."""
    found = [Entry.objects.filter(tag=tag).order_by("-number").first() for tag in tags]
    newest = max((row for row in found if row), key=lambda row: row.number, default=None)
    return newest.as_record() if newest else None


def all_entries() -> Iterator[records.Entry]:
    """Every line in the order it was written, without holding them all."""
    for row in Entry.objects.order_by("number").iterator(chunk_size=2000):
        yield row.as_record()


def count() -> int:
    return Entry.objects.count()


def tags() -> list[str]:
    """Every kind of line that was ever written."""
    return list(Entry.objects.order_by("tag").values_list("tag", flat=True).distinct())


def matching(*, tag: str = "", about: str = "", day: date | None = None) -> QuerySet[Entry]:
    """The lines of a tag (or of its first parts: a room, a subject), about a thing, of a day as clocks here say."""
    rows = Entry.objects.all()
    if tag:
        rows = rows.filter(Q(tag=tag) | Q(tag__startswith=f"{tag}:"))
    if about:
        rows = rows.filter(about=about)
    if day is not None:
        morning = timezone.make_aware(datetime.combine(day, time.min))
        evening = timezone.make_aware(datetime.combine(day + timedelta(days=1), time.min))
        rows = rows.filter(at__gte=morning, at__lt=evening)
    return rows
