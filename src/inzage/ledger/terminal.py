"""The questions of the ledger as the command line asks them. Reached by `commands` once Django is up."""

import json
import sys
from argparse import Namespace
from collections.abc import Callable, Mapping

from django.utils import timezone
from django.utils.translation import override
from rich import box
from rich.console import Console
from rich.table import Table

from inzage.ledger import queries
from inzage.ledger.records import Entry, Verified
from inzage.scanning.printing import escape

WHOLE, BROKEN = 0, 1


def list_entries(args: Namespace) -> int:
    """Show the newest lines."""
    found = queries.entries(about=args.about or None, tag=args.tag or None, limit=max(0, args.limit))
    if args.format == "json":
        say([facts_of(entry) for entry in found])
        return WHOLE
    table = Table("number", "at", "tag", "about", "by", "facts", box=box.SIMPLE_HEAD)
    for entry in found:
        facts = " ".join(f"{name}={value}" for name, value in entry.facts.items())
        at = timezone.localtime(entry.at).isoformat(sep=" ", timespec="seconds")
        cells = (str(entry.number), at, entry.tag, entry.about, entry.by, facts)
        table.add_row(*map(escape, cells))
    Console(width=None if sys.stdout.isatty() else 220, emoji=False).print(table)
    return WHOLE


def verify(args: Namespace) -> int:
    """Say whether the ledger is whole."""
    found = queries.verify()
    with override("en"):
        sentence = found.sentence
    if args.format == "table":
        sys.stdout.write(f"{sentence}\n")
    elif isinstance(found, Verified):
        say({"whole": True, "lines": found.lines})
    else:
        broken = {"number": found.number, "code": found.code, "sentence": sentence}
        say({"whole": False, "first_broken": broken})
    return WHOLE if isinstance(found, Verified) else BROKEN


def export(_: Namespace) -> int:
    """Write every line in the order it was written, with its hash: enough to verify the chain elsewhere."""
    for entry in queries.all_entries():
        sys.stdout.write(f"{json.dumps(facts_of(entry), ensure_ascii=False)}\n")
    return WHOLE


def facts_of(entry: Entry) -> dict[str, object]:
    return {
        "number": entry.number,
        "at": entry.at.isoformat(),
        "tag": entry.tag,
        "about": entry.about,
        "by": entry.by,
        "facts": dict(entry.facts),
        "previous": entry.previous,
        "hash": entry.hash,
    }


def say(found: object) -> None:
    sys.stdout.write(f"{json.dumps(found, ensure_ascii=False, indent=2)}\n")


VERBS: Mapping[str, Callable[[Namespace], int]] = {
    "ledger list": list_entries,
    "ledger verify": verify,
    "ledger export": export,
}
