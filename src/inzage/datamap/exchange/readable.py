"""The map as code: YAML that a person reads in a git diff. The same map always gives the same lines."""

from collections.abc import Iterable
from dataclasses import fields

from inzage.datamap.exchange.writing_yaml import written as as_yaml
from inzage.datamap.records import (
    ActivityFacts,
    ChartedField,
    ChartedSystem,
    Document,
    FieldUse,
    Kept,
    Numbered,
    Party,
)

KIND, VERSION = "map", 1
NOT_PERSONAL = "not_personal"
"""Stands in the place of a category where somebody said that a field holds no personal data."""

HEAD = (
    "The map of customer data and the register. `inzage map check FILE` compares it with the systems.",
    "De kaart van klantgegevens en het register. `inzage map check BESTAND` vergelijkt het met de systemen.",
)


def written(document: Document, _language: str) -> bytes:
    """The file, the same in every language."""
    return as_yaml(
        {
            "inzage": KIND,
            "version": VERSION,
            "organisation": document.organisation,
            "systems": {one.slug: system(one) for one in sorted(document.systems, key=lambda one: one.slug)},
            "recipients": {one.name: party(one) for one in sorted(document.parties, key=lambda one: one.name)},
            "activities": [activity(one) for one in sorted(document.activities, key=in_order)],
        },
        HEAD,
    )


def in_order(one: Numbered) -> tuple[bool, int, str]:
    """By number; those without one last, by name."""
    return not one.number, one.number, one.facts.name


def system(one: ChartedSystem) -> dict[str, object]:
    said = {key: getattr(one, key) for key in ("name", "kind", "description", "department", "hosting", "country")}
    datasets = {
        each.name: {
            **({"kind": each.kind} if each.kind else {}),
            **({"whose": each.whose} if each.whose else {}),
            "fields": {held.name: kind(held) for held in sorted(each.fields, key=lambda held: held.name)},
        }
        for each in sorted(one.datasets, key=lambda each: each.name)
    }
    return {**{key: value for key, value in said.items() if value}, "datasets": datasets}


def kind(held: ChartedField) -> str:
    return held.category or NOT_PERSONAL


def party(one: Party) -> dict[str, object]:
    return {"role": one.role, **changed(one, Party(one.name, one.role))}


def activity(one: Numbered) -> dict[str, object]:
    """What is said; what is as usual or not said takes no line."""
    number = {"number": one.number} if one.number else {}
    said = {"name": one.facts.name, **changed(one.facts, ActivityFacts(one.facts.name))}
    if one.facts.uses:
        said["uses"] = by_system(one.facts.uses)
    if one.facts.retentions:
        said["retentions"] = [rule(kept) for kept in one.facts.retentions]
    return {**number, **said}


def rule(kept: Kept) -> dict[str, object]:
    """A rule of retention; what happens at the end is always said, so that no rule is empty."""
    return {**changed(kept, Kept()), "at_end": kept.at_end}


def by_system(uses: Iterable[FieldUse]) -> dict[str, dict[str, dict[str, str]]]:
    found: dict[str, dict[str, dict[str, str]]] = {}
    for use in sorted(uses, key=lambda use: (use.system, use.dataset, use.field)):
        found.setdefault(use.system, {}).setdefault(use.dataset, {})[use.field] = str(use.origin)
    return found


def changed(one: ActivityFacts | Kept | Party, usual: ActivityFacts | Kept | Party) -> dict[str, object]:
    """The parts that are not as usual, in the order of the record."""
    found = {}
    for each in fields(one):
        value = getattr(one, each.name)
        if value != getattr(usual, each.name):
            found[each.name] = list(value) if isinstance(value, tuple) else plain(value)
    return found


def plain(value: object) -> object:
    """A word of a fixed list is written as its text."""
    return str(value) if isinstance(value, str) else value
