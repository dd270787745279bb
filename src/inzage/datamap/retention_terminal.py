"""Measuring how old data is, on the command line. Reached by `terminal`."""

from argparse import Namespace
from collections.abc import Callable, Mapping

from django.utils import timezone

from inzage.datamap import operations, queries, records
from inzage.datamap.printing import say, show

BY = "command line"
DONE, REFUSED = 0, 1
COLUMNS = ["activity", "system", "dataset", "date_field", "keep", "oldest", "overdue", "rows", "undated", "error"]


def measure(args: Namespace) -> int:
    """Measure, and show what is overdue or unknown; status 1 where anything is."""
    system_id = queries.system(slug=args.system).id if args.system else None
    sweep = operations.measure_retention(system_id=system_id, by=BY, at=timezone.now())
    found = [
        facts(number, one) for number, one in queries.overdue() if not args.system or one.rule.system == args.system
    ]
    if args.format == "json":
        say({"rules": sweep.rules, "overdue": sweep.overdue, "unknown": sweep.unknown, "found": found})
    else:
        show("table", found, COLUMNS)
        say(f"Measured {sweep.rules} rules: {sweep.overdue} with overdue rows, {sweep.unknown} unknown.")
    return REFUSED if sweep.overdue or sweep.unknown else DONE


def facts(number: int, one: records.RuleMeasured) -> dict[str, object]:
    last, rule = one.last, one.rule
    assert last
    return {
        "activity": number,
        "system": rule.system,
        "dataset": rule.dataset,
        "date_field": rule.date_field,
        "keep": f"{rule.count} {rule.unit}" if rule.count else None,
        "day": last.day.isoformat(),
        "oldest": last.oldest.isoformat() if last.oldest else None,
        "overdue": last.overdue,
        "rows": last.rows,
        "undated": last.undated,
        "is_exact": last.is_exact,
        "error": last.error,
    }


VERBS: Mapping[str, Callable[[Namespace], int]] = {"retention measure": measure}
