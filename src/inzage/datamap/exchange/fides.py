"""Manifests of Fides: systems with what they are used for, datasets with the kinds of data in their fields."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from inzage.datamap.exchange import fides_words as words
from inzage.datamap.exchange.fides_left import left_out
from inzage.datamap.exchange.writing_yaml import written as as_yaml
from inzage.datamap.records import ActivityFacts, ChartedSystem, Document, Kept, Numbered, Party
from inzage.law.categories import CATEGORIES, Level
from inzage.law.eea import is_outside_eea

ORGANISATION = "default_organization"
THIRD_PARTY = "Third Party"
CARRIER = "Register"
"""The type of the system that carries the activities that use no field of the map: Fides ties each use to a system."""

Path = tuple[str, str, str]
Facts = dict[str, object]


@dataclass(frozen=True, slots=True)
class Names:
    """The keys of everybody who gets data, and the kind of data in each field."""

    parties: Mapping[str, str]
    kinds: Mapping[Path, str]
    carrier: str


def written(document: Document, language: str) -> bytes:
    """The file; what Fides cannot say stands above it as a comment."""
    said = [one.nl if language == "nl" else one.en for one in left_out(document)]
    return as_yaml(manifests(document), said)


def manifests(document: Document) -> dict[str, list[Facts]]:
    """The resources of each type. The same document always gives the same ones, in the same order."""
    parties = all_parties(document)
    names = named(document, parties)
    lines = sorted(document.activities, key=lambda one: (one.facts.name, one.number))
    using = by_system(lines, names)
    ours = sorted(document.systems, key=lambda one: one.slug)
    systems = [system(one, using.get(one.slug, []), names) for one in ours]
    if carried := [declaration(facts, "", names) for facts in using.get("", [])]:
        systems.append(
            {"fides_key": names.carrier, "name": "Register", "system_type": CARRIER, **flows(carried),
             "privacy_declarations": carried}
        )  # fmt: skip
    found: dict[str, list[Facts]] = {
        "organization": [{"fides_key": ORGANISATION, "name": document.organisation}] if document.organisation else [],
        "system": [*systems, *(third_party(one, names) for one in parties)],
        "dataset": [dataset(one) for one in ours if one.datasets],
    }
    return {kind: resources for kind, resources in found.items() if resources}


def all_parties(document: Document) -> list[Party]:
    """Everybody who gets data, also who is only named by an activity."""
    known = {one.name: one for one in document.parties}
    for line in document.activities:
        for name in line.facts.recipients:
            known.setdefault(name, Party(name))
    return sorted(known.values(), key=lambda one: one.name)


def named(document: Document, parties: Iterable[Party]) -> Names:
    used = {one.slug for one in document.systems} | {"user"}
    carrier = free_key("register", used)
    kinds = {
        (one.slug, each.name, field.name): field.category
        for one in document.systems
        for each in one.datasets
        for field in each.fields
        if field.category
    }
    return Names({one.name: free_key(one.name, used) for one in parties}, kinds, carrier)


def free_key(name: str, used: set[str]) -> str:
    """A key of letters, digits and dashes that nothing else has."""
    stem = re.sub(r"[^a-z0-9]+", "-", name.lower()).strip("-") or "recipient"
    key, number = stem, 1
    while key in used:
        number += 1
        key = f"{stem}-{number}"
    used.add(key)
    return key


def by_system(lines: Iterable[Numbered], names: Names) -> dict[str, list[ActivityFacts]]:
    """The activities that use personal data of each system; under no name those that use none of any."""
    found: dict[str, list[ActivityFacts]] = {}
    for line in lines:
        for slug in places(line.facts, names) or {""}:
            found.setdefault(slug, []).append(line.facts)
    return found


def system(one: ChartedSystem, mine: list[ActivityFacts], names: Names) -> Facts:
    declared = [declaration(facts, one.slug, names) for facts in mine]
    meta = {key: getattr(one, key) for key in ("country", "hosting") if getattr(one, key)}
    return {
        "fides_key": one.slug,
        "name": one.name,
        **without_nothing({"description": one.description, "meta": meta}),
        "system_type": one.kind or "System",
        **without_nothing({"administrating_department": one.department, "responsibility": responsibility(mine)}),
        **({"does_international_transfers": True} if is_outside_eea(one.country) else {}),
        **({"dataset_references": [one.slug]} if one.datasets else {}),
        **flows(declared),
        "privacy_declarations": declared,
    }


def responsibility(mine: Iterable[ActivityFacts]) -> list[str]:
    """As what we do all of this; nothing where it differs, because Fides says it of a whole system."""
    roles = {"Processor" if one.capacity == "processor" else "Controller" for one in mine}
    return list(roles) if len(roles) == 1 else []


def places(facts: ActivityFacts, names: Names) -> set[str]:
    """The systems in which an activity uses a field with personal data."""
    return {use.system for use in facts.uses if (use.system, use.dataset, use.field) in names.kinds}


def declaration(facts: ActivityFacts, slug: str, names: Names) -> Facts:
    """What an activity does in one system."""
    kinds = {names.kinds.get((use.system, use.dataset, use.field)) for use in facts.uses if use.system == slug}
    keys = sorted({kind for kind in (*kinds, *facts.declared) if kind})
    use, _is_guessed = words.data_use(facts.name, facts.purpose, facts.basis)
    getting = [names.parties[name] for name in facts.recipients]
    said: Facts = {
        "legal_basis_for_processing": words.BASES.get(facts.basis),
        "special_category_legal_basis": words.CONDITIONS.get(facts.condition),
        "retention_period": "; ".join(period(one) for one in facts.retentions),
        "dataset_references": [slug] if slug else [],
        "egress": sorted(getting),
        "third_parties": ", ".join(sorted(facts.recipients)),
    }
    return {
        "name": facts.name,
        "data_use": use,
        "data_categories": sorted({CATEGORIES[key].fides for key in keys}),
        "data_subjects": sorted({words.SUBJECT_OF[key] for key in facts.groups if key in words.SUBJECT_OF}),
        "flexible_legal_basis_for_processing": False,
        "processes_special_category_data": any(CATEGORIES[key].level is Level.SPECIAL for key in keys),
        "data_shared_with_third_parties": bool(getting),
        **without_nothing(said),
    }


def period(kept: Kept) -> str:
    """How long, in words that are read back."""
    if kept.count is None:
        # A number alone is one of days in Fides.
        return f"until {kept.start}" if kept.start.isdecimal() else kept.start
    time = f"{kept.count} {kept.unit}{'' if kept.count == 1 else 's'}"
    return f"{time} after {kept.start}" if kept.start else time


def flows(declared: Iterable[Facts]) -> Facts:
    """To whom a system sends which kinds of data."""
    sent: dict[str, set[str]] = {}
    for one in declared:
        for key in strings(one.get("egress")):
            sent.setdefault(key, set()).update(strings(one["data_categories"]))
    return without_nothing(
        {"egress": [{"fides_key": key, "type": "system", "data_categories": sorted(sent[key])} for key in sorted(sent)]}
    )


def strings(found: object) -> Iterator[str]:
    if isinstance(found, list):
        yield from map(str, found)


def third_party(one: Party, names: Names) -> Facts:
    """Somebody who gets data, as a system without uses of its own."""
    role = words.ROLES.get(one.role)
    transfer = words.TRANSFERS.get(one.safeguard)
    return {
        "fides_key": names.parties[one.name],
        "name": one.name,
        **without_nothing({"description": one.what_for, "meta": {"country": one.country} if one.country else {}}),
        "system_type": THIRD_PARTY,
        **without_nothing({"responsibility": [role] if role else []}),
        **({"does_international_transfers": True} if transfer or is_outside_eea(one.country) else {}),
        **without_nothing({"legal_basis_for_transfers": [transfer] if transfer else []}),
        "privacy_declarations": [],
    }


def dataset(one: ChartedSystem) -> Facts:
    return {
        "fides_key": one.slug,
        "name": one.name,
        "collections": [
            {
                "name": each.name,
                "fields": [
                    {
                        "name": field.name,
                        "data_categories": [CATEGORIES[field.category].fides] if field.category else [],
                    }
                    for field in sorted(each.fields, key=lambda field: field.name)
                ],
            }
            for each in sorted(one.datasets, key=lambda each: each.name)
        ],
    }


def without_nothing(said: Facts) -> Facts:
    return {key: value for key, value in said.items() if value}
