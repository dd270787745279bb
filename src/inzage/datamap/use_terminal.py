"""Real use on the command line. Reached by `terminal`."""

import sys
from argparse import Namespace
from collections.abc import Callable, Iterator, Mapping
from datetime import date
from typing import BinaryIO, cast

from django.utils import timezone

from inzage.datamap import operations, queries, records
from inzage.web.printing import say, show

BY = "command line"
DONE, REFUSED = 0, 1


def take_log(args: Namespace) -> int:
    """Count a log of any size; a dash reads it from standard input."""
    source = cast("BinaryIO", sys.stdin.buffer) if args.file == "-" else args.file
    taken = operations.take_log(
        system_id=queries.system(slug=args.name).id,
        source=source,
        zone=args.zone,
        rules=args.rule,
        is_of_another=args.another_server,
        by=BY,
        at=timezone.now(),
    )
    log = taken.log
    if args.format == "json":
        say(taken)
        return DONE
    say(f"Counted {log.lines} lines of {log.first_day} to {log.last_day} ({log.form}).")
    for told in remarks(taken):
        say(told)
    return DONE


def remarks(taken: records.Taken) -> Iterator[str]:
    """What else is to be known of a log that was counted."""
    log = taken.log
    if taken.was_known:
        yield "It was counted before; it still counts once."
    if taken.grew:
        yield "It has grown since it was counted before; what it held then counts once."
    if log.broken:
        yield f"{log.broken} lines could not be read, the first: {', '.join(map(str, log.broken_first))}."
    if log.untold:
        yield f"Of {log.untold} statements it cannot be told what they used."
    if log.elsewhere:
        yield f"{log.elsewhere} times something was used that is not on the map."
    if log.is_cut:
        yield "The last line is not whole; it counts when the log is taken again."


def list_findings(args: Namespace) -> int:
    """Show what differs from the register and the rights; status 1 where something does."""
    system_id = queries.system(slug=args.name).id
    known = queries.logged(system_id=system_id)
    if known is None:
        say("No log of this system was counted yet. Take one in: inzage use take SYSTEM FILE", sys.stderr)
        return REFUSED
    period = records.Period(args.first or known.first, args.last or known.last)
    findings = queries.use_findings(system_id=system_id, period=period)
    if args.format == "json":
        say({"first": plain(period.first), "last": plain(period.last), **facts(findings)})
    else:
        show("table", list(rows(findings)), ["kind", "who", "dataset", "times", "last", "what"])
        if not findings.found.covers:
            say("The logs do not cover all of these days, so nothing is said of what was not used.", sys.stderr)
    return REFUSED if findings.total else DONE


def facts(findings: records.UseFindings) -> dict[str, object]:
    found = findings.found
    return {
        "covers": found.covers,
        "undeclared": [
            {
                "who": one.who,
                "dataset": one.dataset,
                "department": one.department,
                "first_on": plain(one.first_on),
                "last_on": plain(one.last_on),
                "times": one.times,
                "writes": one.writes,
            }
            for one in found.undeclared
        ],
        "idle": [{"who": one.who, "dataset": one.dataset} for one in found.idle],
        "unused": [{"dataset": one.dataset, "fields": list(one.fields)} for one in found.unused],
    }


def rows(findings: records.UseFindings) -> Iterator[dict[str, object]]:
    for use in findings.found.undeclared:
        what = f"no activity of {use.department} names it" if use.department else "nobody knows whose account it is"
        yield {"kind": "undeclared", "who": use.who, "dataset": use.dataset, "times": use.times, "last": use.last_on,
               "what": what}  # fmt: skip
    for idle in findings.found.idle:
        yield {"kind": "idle", "who": idle.who, "dataset": idle.dataset, "what": "may use it and never did"}
    for unused in findings.found.unused:
        yield {"kind": "unused", "dataset": unused.dataset, "what": f"{len(unused.fields)} personal fields"}


def plain(day: date) -> str:
    return day.isoformat()


VERBS: Mapping[str, Callable[[Namespace], int]] = {
    "use take": take_log,
    "use findings": list_findings,
}
