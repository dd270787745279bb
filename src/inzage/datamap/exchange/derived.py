"""What a document's activities touch on the map: kinds of data, systems, countries, measures. Pure."""

from collections.abc import Iterable

from inzage.datamap.records import ActivityFacts, Document, KnownSystem, Party
from inzage.datamap.words import Standing
from inzage.law.categories import CATEGORIES
from inzage.law.eea import is_outside_eea

LEAST_FIRST = (Standing.CONTRADICTED, Standing.DECLARED, Standing.VERIFIED)
ORDER = {key: number for number, key in enumerate(CATEGORIES)}


def kinds(document: Document, facts: ActivityFacts) -> tuple[str, ...]:
    """The kinds of data of its fields and those that are declared, in the order of the law's list."""
    known = document.known.kinds
    found = {known[place] for use in facts.uses if (place := (use.system, use.dataset, use.field)) in known}
    return tuple(sorted(found | set(facts.declared), key=lambda key: ORDER.get(key, len(ORDER))))


def systems(document: Document, facts: ActivityFacts) -> tuple[KnownSystem, ...]:
    """The systems whose fields it uses, by name."""
    known = document.known.systems
    used = {use.system for use in facts.uses}
    return tuple(sorted((known.get(slug, KnownSystem(slug, slug)) for slug in used), key=lambda one: one.name))


def parties(document: Document, facts: ActivityFacts) -> tuple[Party, ...]:
    """Who gets its data, by name."""
    known = {one.name.casefold(): one for one in document.parties}
    return tuple(known.get(name.casefold(), Party(name)) for name in facts.recipients)


def outside(document: Document, facts: ActivityFacts) -> tuple[str, ...]:
    """The countries outside the EEA of its systems and recipients."""
    here = [one.country for one in systems(document, facts)] + [one.country for one in parties(document, facts)]
    return tuple(sorted({code for code in here if is_outside_eea(code)}))


def measures(found: Iterable[KnownSystem]) -> dict[str, Standing]:
    """The measures of these systems, each once, with what it is worth at least."""
    worth: dict[str, Standing] = {}
    for guard in (guard for one in found for guard in one.measures):
        worth[guard.kind] = min(worth.get(guard.kind, guard.standing), guard.standing, key=LEAST_FIRST.index)
    return worth
