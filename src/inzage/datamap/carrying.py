"""The map and the register as files, on the command line: written, and taken after the comparison was shown."""

import sys
from argparse import Namespace
from collections.abc import Callable, Iterator, Mapping
from dataclasses import asdict
from pathlib import Path

from django.utils import timezone

from inzage.connectors.errors import Sentence
from inzage.datamap import operations, queries, records
from inzage.datamap.exchange import BINARY, FORMATS, LEFT_OUT, WITH_SYSTEMS, fides_over, taking_in
from inzage.datamap.exchange.taking_in import Given
from inzage.datamap.exchange.unreadable import Unreadable
from inzage.datamap.printing import say, show

BY = "command line"
DONE, REFUSED, WRONG_USE = 0, 1, 2
COLUMNS = ["about", "what", "before", "after"]


def export_map(args: Namespace) -> int:
    """Write the map and the register in a format, to a file or to standard output."""
    if args.format in BINARY and not args.out and sys.stdout.isatty():
        say(f"A file of {args.format} is no text. Say where to write it: --out FILE", sys.stderr)
        return WRONG_USE
    document = queries.document(now=timezone.now(), with_systems=args.format in WITH_SYSTEMS)
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
    say(f"Wrote {len(document.activities)} activities to {args.out}.")
    return DONE


def no_gaps(_document: records.Document) -> tuple[Sentence, ...]:
    """A format that says everything."""
    return ()


def import_map(args: Namespace) -> int:
    """Show what a file would change in the register, and take it when somebody agrees."""
    try:
        text = sys.stdin.read() if args.file == "-" else Path(args.file).read_text(encoding="utf-8", errors="replace")
    except OSError as error:
        return unusable(args.file, error)
    now = timezone.now()
    try:
        given = taking_in.given(text, at=now)
    except Unreadable as error:
        say(f"{args.file}: {error}", sys.stderr)
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
        say("Taken." if is_taken else "Nothing was taken. --yes takes it.", None if is_taken else sys.stderr)
    return DONE if is_taken or found.is_empty else REFUSED


def fitting(given: Given) -> records.Document:
    """The document as it fits here; of another product's file, what it can say laid over what stands."""
    if not given.is_foreign:
        return given.document
    document, lost = fides_over.laid_over(given.document, queries.document(now=timezone.now(), with_systems=True))
    for note in given.notes:
        say(note.en, sys.stderr)
    if lost:
        say(f"{lost} fields of the file are not on the map here; the kinds of data in them are kept.", sys.stderr)
    return document


def agreed(args: Namespace) -> bool:
    """Whether somebody wants it: said beforehand, or asked where somebody can answer."""
    if args.yes:
        return True
    if args.format == "json" or args.file == "-" or not sys.stdin.isatty():
        return False
    return input("Take this? [y/N] ").strip().lower() in {"y", "yes", "j", "ja"}


def show_comparison(found: records.Comparison) -> None:
    if found.is_empty:
        say(f"The register says the same already ({found.same} activities).")
        return
    show("table", list(rows(found)), COLUMNS)
    if found.absent:
        say(f"Not in the file, so left as they are: {', '.join(f'activity {number}' for number in found.absent)}.")


def rows(found: records.Comparison) -> Iterator[dict[str, object]]:
    """What would change, a line for each fact."""
    for name in found.departments:
        yield {"about": f"department {name}", "what": "new"}
    for party in found.parties:
        what = "changed" if party.before else "new"
        yield {"about": f"recipient {party.after.name}", "what": what}
    for change in found.activities:
        if not change.number:
            yield {"about": f"activity “{change.facts.name}”", "what": "new"}
        for one in change.differences:
            about = f"activity {change.number}"
            yield {"about": about, "what": one.fact, "before": said(one.before), "after": said(one.after)}


def said(value: object) -> str:
    """A fact in a cell of a table."""
    if isinstance(value, tuple):
        return ", ".join(map(said, value))
    if isinstance(value, records.FieldUse):
        return f"{value.system}: {value.dataset}.{value.field} ({value.origin})"
    if isinstance(value, records.Kept):
        time = f"{value.count} {value.unit} after " if value.count else "until "
        return f"{value.what}: {time}{value.start}".lstrip(": ")
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
    say(f"{path} can not be used: {error.strerror}.", sys.stderr)
    return WRONG_USE


VERBS: Mapping[str, Callable[[Namespace], int]] = {
    "map export": export_map,
    "map import": import_map,
}
