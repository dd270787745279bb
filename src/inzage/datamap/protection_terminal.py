"""What protects a system, on the command line. Reached by `terminal`."""

from argparse import Namespace
from collections.abc import Callable, Mapping

from inzage.datamap import queries, records
from inzage.web.printing import say, show

DONE, REFUSED = 0, 1
MEASURES, LOOKS = ["measure", "declared", "seen", "standing"], ["measure", "seen", "said", "place"]


def measures(args: Namespace) -> int:
    """Show what was declared beside what was seen; status 1 where a scan contradicts what was declared."""
    found = queries.measures(system_id=queries.system(slug=args.name).id)
    if args.format == "json":
        say([measure_facts(measure) for measure in found])
    else:
        show("table", [measure_facts(measure) for measure in found], MEASURES)
        lines = [{"measure": one.kind, **look_facts(look), "place": look.place} for one in found for look in one.looks]
        show("table", lines, LOOKS)
    return REFUSED if any(measure.is_contradicted for measure in found) else DONE


def measure_facts(measure: records.Measure) -> dict[str, object]:
    return {
        "measure": measure.kind,
        "declared": measure.state,
        "note": measure.note,
        "set_by": measure.set_by,
        "set_at": measure.set_at,
        "seen": measure.seen,
        "standing": measure.standing,
        "looks": [look_facts(look) for look in measure.looks],
    }


def look_facts(look: records.Sight) -> dict[str, object]:
    return {
        "check": look.looked_at,
        "seen": look.seen,
        "said": look.said,
        "dataset": look.dataset,
        "column": look.column,
        "at": look.at,
    }


VERBS: Mapping[str, Callable[[Namespace], int]] = {"systems measures": measures}
