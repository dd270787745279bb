"""The verbs and questions of the map as the command line runs them. Reached by `commands` once Django is up."""

import sys
import time
from argparse import Namespace
from collections.abc import Callable, Mapping
from contextlib import nullcontext
from dataclasses import asdict
from uuid import UUID

from django.utils import timezone, translation
from rich.console import Console

from inzage.datamap import (
    carrying,
    operations,
    proposal_terminal,
    protection_terminal,
    queries,
    records,
    retention_terminal,
    teaching,
    use_terminal,
)
from inzage.datamap.paging import every_page
from inzage.datamap.words import ScanState
from inzage.law.categories import CATEGORIES, Level
from inzage.web.printing import say, show, show_facts

BY = "command line"
DONE, REFUSED = 0, 1
PAUSE = 0.3
EVERYTHING = 500


def list_systems(args: Namespace) -> int:
    """Show the systems with their counts."""
    rows = all_systems(only=args.only or "")
    show(
        args.format,
        [row_facts(row) for row in rows],
        [
            "slug",
            "name",
            "kind",
            "fields",
            "personal",
            "special",
            "to_review",
            "people",
            "scanned",
            "state",
            "failures",
        ],
    )
    return DONE


def show_system(args: Namespace) -> int:
    """Show one system: its facts and the personal data in it."""
    page = queries.system_row(slug=args.name)
    fields = every_page(lambda number: queries.fields(system=args.name, only_personal=True, page=number, per_page=500))
    facts = row_facts(page)
    if args.format == "json":
        measures = {measure.kind: measure.state for measure in queries.measures(system_id=page.system.id)}
        say(
            {
                **asdict(page.system),
                **facts,
                "measures": measures,
                "personal_fields": [field_facts(field) for field in fields],
            }
        )
        return DONE
    show_facts(facts)
    show("table", [field_facts(field) for field in fields], ["path", "category", "confidence", "verdict", "masked"])
    return DONE


def add_system(args: Namespace) -> int:
    """Put a system on the map; the address may come on standard input, so that it stays out of the shell's history."""
    target = sys.stdin.readline().strip() if args.target == "-" else args.target
    options = dict(pair.split("=", 1) for pair in args.option)
    answer = operations.test_connection(target=target, options=options)
    if not answer.is_reached and not args.force:
        say(f"{answer.said} (--force adds it all the same)", sys.stderr)
        return REFUSED
    system_id = operations.add_system(
        name=args.name,
        target=target,
        options=options,
        description=args.description,
        country=args.country,
        hosting=args.hosting,
        by=BY,
        at=timezone.now(),
    )
    say(f"Added {queries.system_by_id(system_id=system_id).slug}. {answer.said}")
    return DONE


def retire_system(args: Namespace) -> int:
    """Take a system off the map."""
    operations.retire_system(system_id=queries.system(slug=args.name).id, by=BY, at=timezone.now())
    say(f"{args.name} has left the map and its secret is wiped.")
    return DONE


def rotate_secrets(_: Namespace) -> int:
    """Make a new key and seal everything anew."""
    systems = operations.rotate_secrets(by=BY, at=timezone.now())
    say(f"Sealed the secrets of {systems} systems under a new key. Back up the folder keys in INZAGE_HOME again.")
    return DONE


def scan_systems(args: Namespace) -> int:
    """Scan one system or all; go on when one fails, and say which."""
    started: dict[str, UUID] = {}
    refused: list[dict[str, object]] = []
    for slug in [row.system.slug for row in all_systems()] if args.all else [args.name]:
        try:
            started[slug] = start(slug, args)
        except operations.Refusal as error:
            refused.append({"system": slug, "state": "refused", "error": str(error)})
    scans = wait(started, until=args.timeout if args.wait else 0)
    show(
        args.format,
        [*(scan_facts(scan) for scan in scans), *refused],
        ["system", "state", "datasets", "fields", "personal", "failures", "seconds", "error"],
    )
    is_bad = any(scan.is_failing or scan.is_partial or (args.wait and scan.state != ScanState.DONE) for scan in scans)
    return REFUSED if refused or is_bad else DONE


def start(slug: str, args: Namespace) -> UUID:
    """Ask for a scan; who waits for one that is under way already, waits for that."""
    system = queries.system(slug=slug)
    try:
        return operations.start_scan(system_id=system.id, by=BY, at=timezone.now(), full=args.full, rows=args.sample)
    except operations.ScanRuns:
        if not args.wait:
            raise
        return queries.scans(system=slug, per_page=1).items[0].id


def show_map(args: Namespace) -> int:
    """Show which kinds of data are in which systems."""
    flow = queries.flow(
        filters=records.FlowFilters(
            level=Level(args.level) if args.level else None,
            category=args.category,
            only_outside_eea=args.outside_eea,
        )
    )
    rows = [map_facts(row) for row in flow.rows]
    lines = [line_facts(line) for line in flow.lines]
    activities = [line for line in lines if line["number"]]
    if args.format == "json":
        unused = [line for line in lines if not line["number"]]
        say({"systems": rows, "totals": asdict(queries.totals()), "activities": activities, "without_activity": unused})
        return DONE
    show(
        "table", [in_words(row) for row in rows], ["system", "department", "country", "people", "fields", "categories"]
    )
    if activities:
        columns = ["activity", "departments", "basis", "categories", "systems", "recipients"]
        show("table", [in_words(line) for line in activities], columns)
    return DONE


def list_fields(args: Namespace) -> int:
    """Show fields and what is in them."""
    fields = every_page(
        lambda number: queries.fields(
            system=args.system or "",
            category=args.category or "",
            level=args.level or "",
            only_open=args.to_review,
            only_personal=not args.all,
            language="en",
            page=number,
            per_page=EVERYTHING,
        )
    )
    show(
        args.format,
        [field_facts(field) for field in fields],
        ["system", "path", "category", "level", "confidence", "verdict", "masked"],
    )
    return DONE


def wait(started: Mapping[str, UUID], *, until: float) -> list[records.Scan]:
    """Wait for these scans, or until the time is up, and show how far they are where somebody watches."""
    deadline = time.monotonic() + until
    scans = [queries.scan(scan_id=key) for key in started.values()]
    with Console(stderr=True).status("") as status:
        while time.monotonic() < deadline and any(scan.is_under_way for scan in scans):
            done = sum(not scan.is_under_way for scan in scans)
            status.update(f"{done} of {len(scans)} scans done")
            time.sleep(PAUSE)
            scans = [queries.scan(scan_id=key) for key in started.values()]
    return scans


def all_systems(*, only: str = "") -> list[records.SystemRow]:
    return every_page(lambda number: queries.systems(only=only, page=number, per_page=EVERYTHING))


def map_facts(row: records.FlowRow) -> dict[str, object]:
    return {
        "system": row.system.slug,
        "department": row.system.department,
        "country": row.system.country,
        "outside_eea": row.system.is_outside_eea,
        "people": row.people,
        "fields": row.fields,
        "categories": {count.category: count.fields for count in row.categories},
    }


def in_words(facts: dict[str, object]) -> dict[str, object]:
    """The same facts for a table: every list in one line, kinds of data by their names."""
    return {
        name: ", ".join(map(named, value)) if isinstance(value, dict | list) else value for name, value in facts.items()
    }


def named(key: str) -> str:
    return CATEGORIES[key].en if key in CATEGORIES else key


def line_facts(line: records.FlowLine) -> dict[str, object]:
    """What a line of the map says; without a number it is what no activity uses in one system."""
    return {
        "number": line.number,
        "activity": line.name,
        "departments": [one.name for one in line.teams if one.name],
        "basis": line.basis,
        "groups": list(line.groups),
        "categories": {one.category: one.fields for one in line.categories},
        "systems": [one.slug for one in line.systems],
        "recipients": [one.name for one in line.receivers],
        "outside_eea": any(way.is_outside_eea for way in line.ways),
    }


def row_facts(row: records.SystemRow) -> dict[str, object]:
    return {
        "slug": row.system.slug,
        "name": row.system.name,
        "kind": row.system.kind,
        "address": row.system.address,
        "datasets": row.datasets,
        "fields": row.fields,
        "personal": row.personal,
        "ordinary": row.levels.ordinary,
        "sensitive": row.levels.sensitive,
        "special": row.levels.special,
        "to_review": row.to_review,
        "people": row.people,
        "scanned": row.scanned_at,
        "state": row.last_scan.state if row.last_scan else "not scanned",
        "failures": row.last_scan.failures if row.last_scan else 0,
        "contradicted": row.contradicted,
        "error": row.last_scan.error if row.last_scan else "",
    }


def field_facts(field: records.Field) -> dict[str, object]:
    return {
        "id": field.id,
        "system": field.system_slug,
        "path": field.path,
        "type": field.type,
        "category": field.category,
        "level": field.level,
        "confidence": field.confidence,
        "verdict": field.verdict or "open",
        "masked": list(field.masked),
        "reasons": list(field.reasons),
    }


def scan_facts(scan: records.Scan) -> dict[str, object]:
    failed = [f"{failure.place}: {failure.message}" for failure in queries.failures(scan_id=scan.id)]
    return {
        "system": scan.system_slug,
        "scan": str(scan.id),
        "state": scan.state,
        "datasets": scan.datasets,
        "fields": scan.fields,
        "personal": scan.personal,
        "links": scan.links,
        "people": scan.people,
        "changes": scan.changes,
        "failures": scan.failures,
        "seconds": round(scan.took.total_seconds(), 1) if scan.took else None,
        "error": scan.error or "; ".join(failed),
        "failed": failed,
    }


VERBS: Mapping[str, Callable[[Namespace], int]] = {
    "systems list": list_systems,
    "systems show": show_system,
    "systems add": add_system,
    "systems scan": scan_systems,
    "systems retire": retire_system,
    "secrets rotate": rotate_secrets,
    "fields list": list_fields,
    "map show": show_map,
    **teaching.VERBS,
    **proposal_terminal.VERBS,
    **carrying.VERBS,
    **use_terminal.VERBS,
    **retention_terminal.VERBS,
    **protection_terminal.VERBS,
}


def run(name: str, args: Namespace) -> int:
    """Run a command in the language that is asked for, if any; a refusal is a sentence on standard error."""
    asked = getattr(args, "language", None)
    with translation.override(asked) if asked else nullcontext():
        try:
            return VERBS[name](args)
        except operations.Refusal as error:
            say(str(error), sys.stderr)
            return REFUSED
