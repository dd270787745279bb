"""The map and the register as files, on the command line: written, and taken after the comparison was shown."""

import sys
from argparse import Namespace
from collections.abc import Callable, Iterator, Mapping
from dataclasses import asdict
from pathlib import Path

from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from inzage.connectors.errors import Sentence
from inzage.datamap import operations, queries, records
from inzage.datamap.days import moment_of
from inzage.datamap.exchange import BINARY, FORMATS, LEFT_OUT, WITH_SYSTEMS, fides_over, files, taking_in
from inzage.datamap.exchange.taking_in import Given
from inzage.datamap.exchange.unreadable import Unreadable
from inzage.datamap.labels import ACTIVITY_FACTS, ORIGINS
from inzage.web.languages import language_of
from inzage.web.periods import period
from inzage.web.printing import say, show

BY = "command line"
DONE, REFUSED, WRONG_USE = 0, 1, 2
MOST_NAMED = 10
YES = {"y", "yes", "j", "ja"}


def export_map(args: Namespace) -> int:
    """Write the map and the register in a format, to a file or to standard output."""
    if args.format in BINARY and not args.out and sys.stdout.isatty():
        say(
            _("A file of %(format)s is no text. Say where to write it: --out FILE") % {"format": args.format},
            sys.stderr,
        )
        return WRONG_USE
    now = timezone.now()
    document = queries.document(now=now, at=moment_of(args.at, now=now), with_systems=args.format in WITH_SYSTEMS)
    content = FORMATS[args.format][2](document, args.language)
    for line in LEFT_OUT.get(args.format, no_gaps)(document):
        say(line.say(args.language), sys.stderr)
    if not args.out:
        sys.stdout.flush()
        sys.stdout.buffer.write(content)
        return DONE
    try:
        Path(args.out).write_bytes(content)
    except OSError as error:
        return unusable(args.out, error)
    count = len(document.activities)
    told = ngettext("Wrote %(n)d activity to %(file)s.", "Wrote %(n)d activities to %(file)s.", count)
    say(told % {"n": count, "file": args.out})
    return DONE


def no_gaps(_document: records.Document) -> tuple[Sentence, ...]:
    """A format that says everything."""
    return ()


def import_map(args: Namespace) -> int:
    """Show what a file would change in the register, and take it when somebody agrees."""
    now = timezone.now()
    try:
        given = taking_in.given(files.text_of(args.file), at=now)
    except OSError as error:
        return unusable(args.file, error)
    except Unreadable as error:
        say(f"{args.file}: {error.say(language_of())}", sys.stderr)
        return REFUSED
    found = queries.compared(fitting(given), now=now)
    if args.format == "table":
        show_comparison(found)
    is_taken = not found.is_empty and agreed(args)
    if is_taken:
        operations.take_document(comparison=found, by=BY, at=now)
    if args.format == "json":
        say(comparison_facts(found, is_taken=is_taken))
    elif not found.is_empty:
        say(_("Taken.") if is_taken else _("Nothing was taken. --yes takes it."), None if is_taken else sys.stderr)
    return DONE if is_taken or found.is_empty else REFUSED


def fitting(given: Given) -> records.Document:
    """The document as it fits here; of another product's file, what it can say laid over what stands."""
    if not given.is_foreign:
        return given.document
    document, lost = fides_over.laid_over(given.document, queries.document(now=timezone.now(), with_systems=True))
    for note in given.notes:
        say(note.say(language_of()), sys.stderr)
    if lost:
        told = ngettext(
            "%(n)d field of the file is not on the map here; the kind of data in it is kept.",
            "%(n)d fields of the file are not on the map here; the kinds of data in them are kept.",
            lost,
        )
        say(told % {"n": lost}, sys.stderr)
    return document


def agreed(args: Namespace) -> bool:
    """Whether somebody wants it: said beforehand, or asked where somebody can answer."""
    if args.yes:
        return True
    if args.format == "json" or args.file == "-" or not sys.stdin.isatty():
        return False
    return input(f"{_('Take this? [y/N]')} ").strip().lower() in YES


def show_comparison(found: records.Comparison) -> None:
    if found.is_empty:
        told = ngettext(
            "The register says the same already (%(n)d activity).",
            "The register says the same already (%(n)d activities).",
            found.same,
        )
        say(told % {"n": found.same})
        return
    heads = [_("about"), _("what"), _("in the register now"), _("in the file")]
    show("table", [dict(zip(heads, row, strict=True)) for row in rows(found)], heads)
    if found.absent:
        say(_("Not in the file, so left as they are: %(names)s.") % {"names": names_of(found.absent)})


def names_of(numbers: tuple[int, ...]) -> str:
    """The names of these activities; of many the first, and how many more there are."""
    known = {one.number: one.facts.name for one in queries.document(now=timezone.now()).activities}
    names = ", ".join(f"{number} “{known[number]}”" for number in numbers[:MOST_NAMED])
    more = len(numbers) - MOST_NAMED
    return names if more <= 0 else _("%(names)s and %(n)d more") % {"names": names, "n": more}


def rows(found: records.Comparison) -> Iterator[tuple[str, str, str, str]]:
    """What would change, a line for each fact."""
    for name in found.departments:
        yield _("department %(name)s") % {"name": name}, _("new"), "", ""
    for party in found.parties:
        about = _("recipient %(name)s") % {"name": party.after.name}
        yield about, _("changed") if party.before else _("new"), said(party.before), said(party.after)
    for change in found.activities:
        if not change.number:
            yield _("activity “%(name)s”") % {"name": change.facts.name}, _("new"), "", ""
        for one in change.differences:
            about = _("activity %(number)d") % {"number": change.number}
            yield about, str(ACTIVITY_FACTS[one.fact]), said(one.before), said(one.after)


def said(value: object) -> str:
    """A fact in a cell of a table."""
    if isinstance(value, tuple):
        return ", ".join(map(said, value))
    if isinstance(value, records.FieldUse):
        return f"{value.system}: {value.dataset}.{value.field} ({ORIGINS.get(value.origin, value.origin)})"
    if isinstance(value, records.Kept):
        return f"{value.what}: {period(value)}".lstrip(": ")
    if isinstance(value, records.Party):
        return ", ".join(one for one in (value.role, value.country, value.what_for, value.safeguard) if one)
    if isinstance(value, bool):
        return _("yes") if value else _("no")
    return "" if value is None else str(value)


def comparison_facts(found: records.Comparison, *, is_taken: bool) -> dict[str, object]:
    return {
        "is_taken": is_taken,
        "is_empty": found.is_empty,
        "departments": list(found.departments),
        "recipients": [{"name": one.after.name, "is_new": one.before is None} for one in found.parties],
        "activities": [
            {
                "number": one.number or None,
                "name": one.facts.name,
                "differences": [asdict(each) for each in one.differences],
            }
            for one in found.activities
        ],
        "absent": list(found.absent),
        "same": found.same,
    }


def unusable(path: str, error: OSError) -> int:
    say(_("%(file)s can not be used: %(why)s.") % {"file": path, "why": error.strerror}, sys.stderr)
    return WRONG_USE


VERBS: Mapping[str, Callable[[Namespace], int]] = {
    "map export": export_map,
    "map import": import_map,
}
