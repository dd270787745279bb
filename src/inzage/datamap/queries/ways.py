"""The lines of the map: activities with their ways, and what no activity uses. Pure: what was read in, lines out."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from inzage.datamap.queries.shown import is_own
from inzage.datamap.queries.uses import Head, Used, Uses
from inzage.datamap.records import NO_BASIS, CategoryCount, FlowFilters, FlowLine, Receiver, System, Team, Way
from inzage.datamap.records.flow import counts_of
from inzage.law.categories import CATEGORIES
from inzage.web import countries

Systems = Mapping[str, System]
Hosts = Mapping[str, Receiver | None]
HOSTING = "hosting"
NOBODY = Team(0, "")


class Held(NamedTuple):
    """What each system holds: its kinds of data, and the people of its largest dataset."""

    counts: Mapping[str, tuple[CategoryCount, ...]]
    people: Mapping[str, int]


def lines_of(uses: Uses, systems: Systems, held: Held, wanted: FlowFilters) -> Iterable[FlowLine]:
    """The lines that the filters leave: first the activities by number, then what no activity uses by system."""
    hosts = {key: host(system, uses.known) for key, system in systems.items()}
    every = [line_of(head, uses, systems, hosts, wanted) for head in uses.activities]
    if wanted.group is None and wanted.basis in (None, NO_BASIS):
        every.extend(unused(uses, systems, held, hosts))
    if wanted == FlowFilters(owner_id=wanted.owner_id, whose=wanted.whose):
        return every
    return (left for line in every if (left := narrowed(line, wanted)))


def line_of(head: Head, uses: Uses, systems: Systems, hosts: Hosts, wanted: FlowFilters) -> FlowLine:
    """An activity. Who looks after systems sees of it what is in those, and no more."""
    fields, named = uses.fields.get(head.number, {}), uses.receivers.get(head.number, [])
    sharing = givers(fields, named, uses.hosting)
    ways = [
        Way(systems[key], used.counts, joined(sharing[key], hosts[key]), used.people)
        for key, used in fields.items()
        if key in systems
    ]
    if wanted.owner_id is None:
        ways.extend(beside(head, fields, named))
    reached = {one.key for way in ways for one in way.receivers}
    return FlowLine(
        number=head.number,
        name=head.name,
        state=head.state,
        basis=head.basis,
        groups=tuple(head.groups),
        teams=tuple(uses.teams.get(head.number, ())) or (NOBODY,),
        ways=tuple(ways),
        named=frozenset(one.key for one in named if one.key in reached),
    )


def givers(fields: Iterable[str], named: Sequence[Receiver], hosting: Mapping[str, str]) -> dict[str, list[Receiver]]:
    """To whom each system gives: a host gets what it hosts, anybody else what all systems of the activity have."""
    at = {system: hosting[system].strip().casefold() for system in fields}
    hosts = set(at.values())
    return {
        system: [one for one in named if one.name.casefold() == name or one.name.casefold() not in hosts]
        for system, name in at.items()
    }


def joined(named: Iterable[Receiver], at: Receiver | None) -> tuple[Receiver, ...]:
    """Who gets data from a system: those that are named, and its host."""
    found = {one.key: one for one in named}
    return tuple({**found, at.key: at}.values() if at else found.values())


def beside(head: Head, fields: Mapping[str, Used], named: Sequence[Receiver]) -> Iterable[Way]:
    """What an activity says it has and no field of the map shows; all of it where it has no field at all."""
    shown = {category for used in fields.values() for category in used.fields}
    left = counts_of({key: 0 for key in head.declared if key in CATEGORIES and key not in shown})
    if left or not fields:
        yield Way(None, left, () if fields else tuple(named))


def unused(uses: Uses, systems: Systems, held: Held, hosts: Hosts) -> Iterable[FlowLine]:
    """Of each system the kinds of data that no activity uses."""
    used = {
        (key, category) for fields in uses.fields.values() for key, used in fields.items() for category in used.fields
    }
    for key, system in systems.items():
        left = tuple(one for one in held.counts.get(key, ()) if (key, one.category) not in used)
        if left:
            team = Team(system.department_id or 0, system.department)
            way = Way(system, left, joined((), hosts[key]), held.people.get(key))
            yield FlowLine(None, "", "", "", (), (team,), (way,))


def host(system: System, known: Mapping[str, Receiver]) -> Receiver | None:
    """Who hosts a system, where that is somebody else: as the register knows them, else as the map does."""
    name = system.hosting.strip()
    if not name or is_own(name):
        return None
    outside = countries.is_outside_eea(system.country)
    unknown = Receiver(f"recipient:{name.casefold()}", None, name, system.country, outside, what_for=HOSTING)
    return known.get(name.casefold(), unknown)


def narrowed(line: FlowLine, wanted: FlowFilters) -> FlowLine | None:
    """What the filters leave of a line; None where nothing is left."""
    if wanted.group and wanted.group not in line.groups:
        return None
    if wanted.basis and line.basis != ("" if wanted.basis == NO_BASIS else wanted.basis):
        return None
    teams = tuple(one for one in line.teams if wanted.department_id in (None, one.id))
    ways = tuple(left for way in line.ways if (left := narrowed_way(way, wanted)))
    return replace(line, teams=teams, ways=ways) if teams and ways else None


def narrowed_way(way: Way, wanted: FlowFilters) -> Way | None:
    kinds, receivers = way.categories, way.receivers
    if wanted.level or wanted.category:
        kinds = tuple(
            one for one in kinds if wanted.level in (None, one.level) and wanted.category in (None, one.category)
        )
        if not kinds:
            return None
    if wanted.only_outside_eea:
        if not way.is_outside_eea:
            return None
        receivers = tuple(one for one in receivers if one.is_outside_eea)
    return replace(way, categories=kinds, receivers=receivers)
