"""Lessons that shall not count, and lessons of other installations."""

from datetime import datetime

from django.db import transaction
from django.utils.translation import gettext_lazy as _

from inzage.datamap import lesson_file, lessons
from inzage.datamap.models import Imported, SetAside
from inzage.datamap.tags import Tag
from inzage.datamap.writing import clean
from inzage.detection.teaching import parts
from inzage.ledger import operations as ledger
from inzage.web.refusals import Missing, Refusal

LONGEST_ORIGIN = 80
ABOUT = "lessons"


class UnknownLesson(Missing):
    """Nobody said this of such a name."""

    code = "unknown_lesson"
    sentence = _("Nobody taught this.")


class AlreadyAside(Refusal):
    """The lesson does not count already."""

    code = "already_aside"
    sentence = _("This lesson does not count already.")


class NotAside(Refusal):
    """The lesson counts."""

    code = "not_aside"
    sentence = _("This lesson was not set aside.")


class OriginMissing(Refusal):
    """Nobody said where the lessons are from."""

    code = "origin_missing"
    field = "origin"
    sentence = _("Say where the lessons are from, in at most 80 characters.")


@transaction.atomic
def set_lesson_aside(*, key: str, category: str | None, by: str, at: datetime) -> None:
    """
    Let what was said of a name no longer count for other fields. The verdicts themselves stay.

    Raises:
        UnknownLesson, AlreadyAside
    """
    own = lessons.judged().filter(key=key, decided_category=category).exists()
    if not (own or Imported.objects.filter(key=key, category=category or "").exists()):
        raise UnknownLesson
    _, is_new = SetAside.objects.get_or_create(key=key, category=category or "", defaults={"by": by, "at": at})
    if not is_new:
        raise AlreadyAside
    note(Tag.LESSON_SET_ASIDE, key, category, by=by, at=at)


@transaction.atomic
def restore_lesson(*, key: str, category: str | None, by: str, at: datetime) -> None:
    """
    Let a lesson that was set aside count again.

    Raises:
        NotAside
    """
    removed, _ = SetAside.objects.filter(key=key, category=category or "").delete()
    if not removed:
        raise NotAside
    note(Tag.LESSON_RESTORED, key, category, by=by, at=at)


@transaction.atomic
def import_lessons(*, text: str, origin: str, by: str, at: datetime) -> int:
    """
    Read the lessons of another installation, in place of what was read from there before; return how many.

    Raises:
        OriginMissing, NotLessons, WrongLesson, TooManyLessons
    """
    origin = clean(origin).strip()
    if not 0 < len(origin) <= LONGEST_ORIGIN:
        raise OriginMissing
    found = lesson_file.parsed(text)
    before = Imported.objects.filter(origin=origin)
    keys = {key for key, _ in found} | set(before.values_list("key", flat=True))
    before.delete()
    Imported.objects.bulk_create(
        [
            Imported(key=key, category=category, times=times, origin=origin, by=by, at=at)
            for (key, category), times in found.items()
        ],
        batch_size=lessons.BATCH,
    )
    facts = {"lessons": len(found), "taught": lessons.spread(keys, at=at)}
    ledger.note(tag=Tag.LESSONS_IMPORTED, about=ABOUT, by=by, at=at, facts=facts)
    return len(found)


@transaction.atomic
def forget_lessons(*, origin: str, by: str, at: datetime) -> int:
    """
    Forget everything that was read from one place; return how many lessons.

    Raises:
        UnknownLesson
    """
    rows = Imported.objects.filter(origin=origin)
    keys = set(rows.values_list("key", flat=True))
    removed, _ = rows.delete()
    if not removed:
        raise UnknownLesson
    facts = {"lessons": removed, "taught": lessons.spread(keys, at=at)}
    ledger.note(tag=Tag.LESSONS_FORGOTTEN, about=ABOUT, by=by, at=at, facts=facts)
    return removed


def note(tag: Tag, key: str, category: str | None, *, by: str, at: datetime) -> None:
    """Work out again what the lesson is about, and write the line."""
    taught = lessons.spread([key], at=at)
    name = ledger.code(parts(key)[0])
    facts: dict[str, str | int | bool] = {"name": name, "category": category or "", "taught": taught}
    ledger.note(tag=tag, about=ABOUT, by=by, at=at, facts=facts)
