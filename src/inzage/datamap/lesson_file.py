"""Lessons as a file that another installation reads: names and kinds of data, nobody's name and no value."""

import json
from collections.abc import Iterable
from dataclasses import asdict

from django.utils.translation import gettext_lazy as _

from inzage.datamap import records
from inzage.detection.teaching import LONGEST, key_of
from inzage.detection.wording.splitting import split
from inzage.law.categories import CATEGORIES
from inzage.web.refusals import Refusal

FORMAT, VERSION = "inzage-lessons", 1
MOST = 50_000
MOST_TIMES = 1_000_000
ABOUT = frozenset("abcdefghijklmnopqrstuvwxyz ")


class NotLessons(Refusal):
    """The file holds no lessons."""

    code = "not_lessons"
    field = "file"
    sentence = _("This is no file with lessons. inzage makes one on the page “What was learned”, or: lessons export.")


class WrongLesson(Refusal):
    """One lesson in the file makes no sense."""

    code = "wrong_lesson"
    field = "file"
    sentence = _("Lesson %(number)d in the file makes no sense: %(part)s. Nothing was read.")


class TooManyLessons(Refusal):
    """The file is larger than any organisation's."""

    code = "too_many_lessons"
    field = "file"
    sentence = _("There are %(found)d lessons in the file, and at most %(most)d can be read at once.")


def written(lessons: Iterable[records.PlainLesson]) -> str:
    document = {"format": FORMAT, "version": VERSION, "lessons": [asdict(lesson) for lesson in lessons]}
    return f"{json.dumps(document, ensure_ascii=False, indent=1)}\n"


def parsed(text: str) -> dict[tuple[str, str], int]:
    """
    Return how many times each lesson was given, by its key and category; an empty category is no personal data.

    Raises:
        NotLessons, WrongLesson, TooManyLessons
    """
    try:
        document = json.loads(text)
    # A file that nests without end is no file with lessons either.
    except (ValueError, RecursionError):
        raise NotLessons from None
    rows = document.get("lessons") if isinstance(document, dict) else None
    if not isinstance(rows, list) or document.get("format") != FORMAT or document.get("version") != VERSION:
        raise NotLessons
    if len(rows) > MOST:
        raise TooManyLessons(found=len(rows), most=MOST)
    found: dict[tuple[str, str], int] = {}
    for number, row in enumerate(rows, start=1):
        key, category, times = lesson_of(row if isinstance(row, dict) else {}, number)
        found[key, category] = min(found.get((key, category), 0) + times, MOST_TIMES)
    return found


def lesson_of(row: dict[str, object], number: int) -> tuple[str, str, int]:
    name, about, category, times = (row.get(part) for part in ("name", "about", "category", "times"))
    words = " ".join(split(name)) if isinstance(name, str) and len(name) <= LONGEST else ""
    is_about = isinstance(about, str) and ABOUT.issuperset(about)
    key = key_of(words, about) if isinstance(about, str) and is_about else ""
    if not key:
        raise WrongLesson(number=number, part="about" if words and not is_about else "name")
    if "category" not in row or not (category is None or (isinstance(category, str) and category in CATEGORIES)):
        raise WrongLesson(number=number, part="category")
    if not isinstance(times, int) or isinstance(times, bool) or not 1 <= times <= MOST_TIMES:
        raise WrongLesson(number=number, part="times")
    return key, str(category or ""), times
