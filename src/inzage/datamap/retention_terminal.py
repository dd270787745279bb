"""Measuring how old data is, on the command line. Reached by `terminal`."""

from argparse import Namespace
from collections.abc import Callable, Mapping

from django.utils import timezone

from inzage.datamap import operations, queries, records
from inzage.web.printing import say, show

BY = "command line"
DONE, REFUSED = 0, 1
COLUMNS = [
    *("activity", "system", "dataset", "date_field", "keep", "oldest", "people", "overdue", "rows", "undated"),
    "said",
]


def measure(args: Namespace) -> int:
    """Measure, and show what is overdue or unknown; status 1 where anything is."""
    system_id = queries.system(slug=args.system).id if args.system else None
    sweep = operations.measure_retention(system_id=system_id, by=BY, at=timezone.now())
    found = [facts(one) for one in queries.retention(system=args.system, only_open=True)]
    if args.format == "json":
        say({"rules": sweep.rules, "overdue": sweep.overdue, "unknown": sweep.unknown, "found": found})
    else:
        table(found)
        say(f"Measured {sweep.rules} rules: {sweep.overdue} with overdue rows, {sweep.unknown} unknown.")
    return REFUSED if sweep.overdue or sweep.unknown else DONE


def list_rules(args: Namespace) -> int:
    """Show every rule with what was measured last; status 1 where something is overdue or unknown."""
    if args.system:
        queries.system(slug=args.system)
    rules = queries.retention(system=args.system)
    found = [facts(one) for one in rules]
    if args.format == "json":
        say(found)
    else:
        table(found)
    return REFUSED if any(one.told.is_overdue or one.told.is_unknown for one in rules) else DONE


def table(found: list[dict[str, object]]) -> None:
    show("table", [{**one, "said": one["error"] or one["why_rows"]} for one in found], COLUMNS)


def facts(one: records.ActivityRule) -> dict[str, object]:
    last, rule = one.told.last, one.told.rule
    return {
        "activity": one.number,
        "system": rule.system,
        "dataset": rule.dataset,
        "date_field": rule.date_field,
        "keep": f"{rule.count} {rule.unit}" if rule.count else None,
        "day": last.day.isoformat() if last else None,
        "oldest": last.oldest.isoformat() if last and last.oldest else None,
        "overdue": last.overdue if last else None,
        "people": last.people if last else None,
        "people_entirely": last.people_entirely if last else None,
        "people_exact": last.people_exact if last else None,
        "person_field": last.person_field if last else "",
        "nameless": last.nameless if last else None,
        "why_rows": last.why_rows if last else "",
        "rows": last.rows if last else None,
        "undated": last.undated if last else None,
        "is_exact": last.is_exact if last else None,
        "error": last.error if last else "",
    }


VERBS: Mapping[str, Callable[[Namespace], int]] = {"retention measure": measure, "retention list": list_rules}
