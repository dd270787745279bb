"""What was learned, on the command line."""

import sys
from argparse import Namespace
from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path

from django.utils import timezone

from inzage.datamap import lesson_file, operations, queries, records
from inzage.datamap.paging import every_page
from inzage.web.printing import say, show

BY = "command line"
DONE, WRONG_USE = 0, 2
COLUMNS = ["name", "about", "category", "times", "people", "by", "at", "systems", "now", "counts"]
FOREIGN = ["name", "about", "category", "times", "origin", "at", "now", "counts"]


def list_lessons(args: Namespace) -> int:
    """Show what was learned, the last first."""
    find = partial(queries.imported if args.elsewhere else queries.learned, search=args.search, per_page=500)
    rows = [facts(lesson) for lesson in every_page(lambda number: find(page=number))]
    show(args.format, rows, FOREIGN if args.elsewhere else COLUMNS)
    return DONE


def export_lessons(args: Namespace) -> int:
    """Write what may leave, to a file or to standard output."""
    lessons = queries.plain_lessons()
    text = lesson_file.written(lessons)
    if args.file == "-":
        sys.stdout.write(text)
        return DONE
    try:
        Path(args.file).write_text(text, encoding="utf-8")
    except OSError as error:
        return unusable(args.file, error)
    say(f"Wrote {len(lessons)} lessons to {args.file}.")
    return DONE


def import_lessons(args: Namespace) -> int:
    """Read the lessons of another installation."""
    try:
        text = sys.stdin.read() if args.file == "-" else Path(args.file).read_text(encoding="utf-8", errors="replace")
    except OSError as error:
        return unusable(args.file, error)
    found = operations.import_lessons(text=text, origin=args.origin, by=BY, at=timezone.now())
    say(f"Read {found} lessons from {args.origin}.")
    return DONE


def forget_lessons(args: Namespace) -> int:
    """Forget the lessons of another installation."""
    found = operations.forget_lessons(origin=args.origin, by=BY, at=timezone.now())
    say(f"Forgot {found} lessons from {args.origin}.")
    return DONE


def unusable(path: str, error: OSError) -> int:
    say(f"{path} can not be used: {error.strerror}.", sys.stderr)
    return WRONG_USE


def facts(lesson: records.Learned) -> dict[str, object]:
    return {
        "name": lesson.name,
        "about": lesson.about,
        "category": lesson.category,
        "level": lesson.level,
        "times": lesson.times,
        "people": lesson.people,
        "by": lesson.by,
        "at": lesson.at,
        "systems": list(lesson.systems),
        "origin": lesson.origin,
        "now": lesson.now,
        "counts": lesson.counts,
        "set_aside": lesson.is_aside,
        "disagreed": lesson.is_apart,
    }


VERBS: Mapping[str, Callable[[Namespace], int]] = {
    "lessons list": list_lessons,
    "lessons export": export_lessons,
    "lessons import": import_lessons,
    "lessons forget": forget_lessons,
}
