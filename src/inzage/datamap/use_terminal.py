"""Real use on the command line. Reached by `terminal`."""

import sys
from argparse import Namespace
from collections.abc import Callable, Iterator, Mapping
from dataclasses import asdict
from datetime import date
from typing import BinaryIO, cast

from django.utils import timezone

from inzage.datamap import asking, operations, queries, records
from inzage.datamap.words import LooksState, UseVerdict
from inzage.people import queries as people
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
        "unread": [{"dataset": one.dataset, "field": one.field} for one in found.unread],
        "untold": list(found.untold),
        "tells_rights": found.tells_rights,
        "decided": [{**asdict(one), "until": plain(one.until)} for one in findings.decided],
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
    for unread in findings.found.unread:
        yield {"kind": "unread", "dataset": unread.dataset, "what": f"nobody read {unread.field}"}


def plain(day: date) -> str:
    return day.isoformat()


def decide(args: Namespace) -> int:
    """Let differences be until a day, or write down that somebody was asked to mend them."""
    places = [(dataset, field) for dataset in args.dataset for field in args.field or [""]]
    decisions = operations.decide_use(
        system_id=queries.system(slug=args.name).id,
        kind=args.kind,
        who=args.who,
        about=places,
        verdict=UseVerdict.ASKED if args.asked else UseVerdict.ACCEPTED,
        reason=args.why,
        until=args.until,
        by=BY,
        at=timezone.now(),
    )
    if args.format == "json":
        say(list(decisions))
    else:
        say(f"Written down until {args.until}. To take it back: inzage use undo {args.name} {decisions[0]}")
    return DONE


def undo(args: Namespace) -> int:
    """Take a decision back."""
    system_id = queries.system(slug=args.name).id
    operations.undo_use_decision(system_id=system_id, decision_id=args.decision, by=BY, at=timezone.now())
    say("Taken back; the difference shows again.")
    return DONE


def declare(args: Namespace) -> int:
    """Write down in the register what a department uses a dataset for."""
    named = [one for one in queries.activities() if one.facts.name.casefold() == args.activity.casefold()]
    operations.declare_use(
        system_id=queries.system(slug=args.name).id,
        dataset=args.dataset,
        department=args.department,
        activity_id=named[0].id if named else None,
        name=args.activity,
        by=BY,
        at=timezone.now(),
    )
    say(f"{args.dataset} stands with {args.activity} in the register.")
    return DONE


def name_account(args: Namespace) -> int:
    """Say whose account it is; without more that nobody knows."""
    departments = {one.name: one.id for one in people.departments()}
    members = {one.email: one.id for one in people.members()}
    if args.department not in {"", *departments} or args.member not in {"", *members}:
        say("There is no such department or member. See: inzage members list", sys.stderr)
        return REFUSED
    operations.declare_account(
        system_id=queries.system(slug=args.name).id,
        account=args.account,
        department_id=departments.get(args.department),
        member_id=members.get(args.member),
        service=args.program,
        by=BY,
        at=timezone.now(),
    )
    say("Saved whose account it is.")
    return DONE


def follow(args: Namespace) -> int:
    """Keep whose records are looked at, or keep it no more."""
    system_id = queries.system(slug=args.name).id
    if args.stop:
        operations.stop_following(system_id=system_id, by=BY, at=timezone.now())
        say("Kept no more. What was kept is gone.")
    else:
        operations.follow_records(system_id=system_id, reason=args.why, days=args.days, by=BY, at=timezone.now())
        say(f"Kept from now on, for {args.days} days. Logs that were counted before can be taken in again.")
    return DONE


def who_looked(args: Namespace) -> int:
    """Say who looked at one person. The keys come from standard input: a command line is read by others."""
    found = asking.who_looked(keys=sys.stdin.read().splitlines(), by=BY, at=timezone.now())
    if args.format == "json":
        say({"is_complete": found.is_complete, "systems": [asdict(one) for one in found.systems]})
        return DONE
    rows = [
        {"system": one.slug, "day": look.day, "account": look.holder.account, "dataset": look.dataset,
         "reads": look.reads, "writes": look.writes}
        for one in found.systems
        for look in one.looks
    ]  # fmt: skip
    show("table", rows, ["system", "day", "account", "dataset", "reads", "writes"])
    for one in found.systems:
        if one.state != LooksState.TOLD:
            say(f"{one.slug}: unknown ({one.state.replace('_', ' ')})", sys.stderr)
        elif one.unnamed:
            say(f"{one.slug}: used {one.unnamed} times more without a record being named", sys.stderr)
    return DONE


def tidy(args: Namespace) -> int:
    """Forget who looked at whose records longer ago than that may be kept."""
    gone = operations.forget_old_looks(at=timezone.now())
    if args.format == "json":
        say({"forgotten": gone})
    else:
        say(f"Forgot {gone} lines.")
    return DONE


VERBS: Mapping[str, Callable[[Namespace], int]] = {
    "use take": take_log,
    "use findings": list_findings,
    "use decide": decide,
    "use undo": undo,
    "use declare": declare,
    "use account": name_account,
    "use follow": follow,
    "use who-looked": who_looked,
    "use tidy": tidy,
}
