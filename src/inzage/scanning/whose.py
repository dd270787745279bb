"""
Whose data a dataset is, with reasons: from its name, from its fields, and from what it is linked to.

Pieces of evidence are log-odds, as in `detection`. An order line belongs to whom its order belongs; that a customer has
an account manager does not make the customers employees.
"""

import math
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from inzage.detection.columns import context
from inzage.detection.records import Reason
from inzage.detection.wording import subjects
from inzage.scanning.records import ScannedDataset, ScannedField, ScannedLink, SubjectKind, Whose

CUSTOMER, EMPLOYEE, CONTACT = SubjectKind.CUSTOMER, SubjectKind.EMPLOYEE, SubjectKind.CONTACT
OTHER, NOBODY = SubjectKind.OTHER, SubjectKind.NOBODY

NAMED: Mapping[str, tuple[SubjectKind, float]] = {
    "employee": (EMPLOYEE, 3.5),
    "customer": (CUSTOMER, 3.5),
    "patient": (CUSTOMER, 3.5),
    "contact": (CONTACT, 3.0),
    "supplier": (CONTACT, 3.0),
    "company": (CONTACT, 1.5),
    "employment": (EMPLOYEE, 2.0),
    "account": (CUSTOMER, 1.0),
    "address": (CUSTOMER, 0.8),
    "log": (CUSTOMER, 0.6),
    "record": (CUSTOMER, 1.2),
    "thing": (NOBODY, 1.0),
    "person": (OTHER, 1.5),
}
"""What the name of a table says, the most telling word first."""

FIELDS: Mapping[str, tuple[SubjectKind, float]] = {
    "customer_number": (CUSTOMER, 2.5),
    "employee_number": (EMPLOYEE, 2.0),
    "income": (EMPLOYEE, 0.8),
    "employment": (EMPLOYEE, 1.0),
    "union": (EMPLOYEE, 0.8),
    "account_id": (CUSTOMER, 0.8),
    "ean_code": (CUSTOMER, 1.2),
    "energy_use": (CUSTOMER, 0.8),
    "contract": (CUSTOMER, 0.8),
    "insurance": (CUSTOMER, 0.8),
    "order": (CUSTOMER, 0.8),
    "invoice": (CUSTOMER, 0.8),
    "payment": (CUSTOMER, 0.6),
    "debt": (CUSTOMER, 0.6),
    "preference": (CUSTOMER, 0.6),
    "cookie_id": (CUSTOMER, 0.6),
}
"""What one field of a kind says; a second one of the same kind says nothing more."""

REACHED_BY = frozenset({"full_name", "first_name", "last_name", "email", "job_title"})
"""Without one of these a company is a company, and not the people who work there."""

BESIDE_CUSTOMERS = 0.5
"""How much an employee's number still says where customers are numbered too: it is who serves them."""

SOMEBODY, NOTHING_ELSE = 0.4, 4.0
POINTS, REACHED = 2.0, 1.5
SERVED = 0.5
PASSES = 3
SURE = 0.9

Way = tuple[ScannedLink, str, str]
"""A link with the names of the datasets it leads from and to."""


@dataclass(frozen=True, slots=True)
class Evidence:
    kind: SubjectKind
    weight: float
    reason: Reason | None = None


def of(dataset: str, fields: Sequence[ScannedField]) -> Whose:
    """Whose data it is, by its name and fields alone."""
    return decided([*by_name(dataset, fields), *by_fields(fields)])


def follow(datasets: Sequence[ScannedDataset], links: Iterable[ScannedLink]) -> dict[str, Whose]:
    """Whose data each dataset is once the links are known, by the name of the dataset."""
    found = {dataset.name: replace(dataset, whose=of(dataset.name, dataset.fields)) for dataset in datasets}
    ways = ways_of(datasets, links)
    for _ in range(PASSES):
        for name, dataset in list(found.items()):
            if dataset.whose.kind is not NOBODY and dataset.whose.confidence < SURE:
                linked = list(by_links(dataset, ways.get(name, ()), found))
                evidence = [*by_name(name, dataset.fields), *by_fields(dataset.fields), *linked]
                found[name] = replace(dataset, whose=decided(evidence))
    return {name: dataset.whose for name, dataset in found.items()}


def ways_of(datasets: Iterable[ScannedDataset], links: Iterable[ScannedLink]) -> Mapping[str, Sequence[Way]]:
    """The links of each dataset that lead to another or come from one."""
    home = {field.path: dataset.name for dataset in datasets for field in dataset.fields}
    found: dict[str, list[Way]] = {}
    for link in links:
        source, target = home.get(link.source), home.get(link.target)
        if source is not None and target is not None and source != target:
            for name in (source, target):
                found.setdefault(name, []).append((link, source, target))
    return found


def by_name(dataset: str, fields: Sequence[ScannedField]) -> Iterator[Evidence]:
    """What the name says. A table of things or companies stays that where somebody is named in it."""
    names = tuple(field.name for field in fields)
    tags = context.of_table(dataset, context.concepts_beside(names), is_alone=False)
    if "company" in tags and REACHED_BY.isdisjoint(field.claim.category for field in fields):
        yield Evidence(NOBODY, NAMED["supplier"][1], Reason("whose_company", {"name": dataset}))
        return
    told = next((NAMED[tag] for tag in NAMED if tag in tags), None)
    if told:
        kind, weight = told
        yield Evidence(kind, weight, told_by(dataset, tags, kind))


def told_by(dataset: str, tags: frozenset[str], kind: SubjectKind) -> Reason:
    """Say what told: the name, or where that says nothing the fields together."""
    if tags.isdisjoint(subjects.of_table(dataset)):
        return Reason("whose_fields_together")
    if kind is NOBODY:
        return Reason("whose_thing", {"name": dataset})
    return Reason("whose_name", {"name": dataset, "whose": kind.value})


def by_fields(fields: Sequence[ScannedField]) -> Iterator[Evidence]:
    """What the fields say. Without a personal one the data is nobody's, whatever the name says."""
    held = {field.claim.category: field for field in reversed(fields) if field.claim.category}
    if not held:
        yield Evidence(NOBODY, NOTHING_ELSE + sum(weight for _, weight in NAMED.values()), Reason("whose_nothing"))
        return
    yield Evidence(OTHER, SOMEBODY, Reason("whose_somebody"))
    for category, (kind, weight) in FIELDS.items():
        if category in held:
            serves = kind is EMPLOYEE and "customer_number" in held
            facts = {"name": held[category].name, "category": category, "whose": kind.value}
            yield Evidence(kind, weight * (BESIDE_CUSTOMERS if serves else 1.0), Reason("whose_field", facts))


def by_links(
    dataset: ScannedDataset,
    ways: Iterable[Way],
    found: Mapping[str, ScannedDataset],
) -> Iterator[Evidence]:
    """What a dataset points to says whose it is. An address is of whom points to it; a thing is not of who buys it."""
    reached: list[ScannedDataset] = []
    for link, source, target in ways:
        other = found[target if source == dataset.name else source]
        if other.whose.kind in (OTHER, NOBODY):
            continue
        if source == dataset.name:
            weight = POINTS * link.confidence * (SERVED if other.whose.kind is EMPLOYEE else 1.0)
            facts = {"to": other.name, "whose": other.whose.kind.value}
            yield Evidence(other.whose.kind, weight * other.whose.confidence, Reason("whose_link", facts))
        else:
            reached.append(other)
    if reached and "thing" not in subjects.of_table(dataset.name):
        most = max(reached, key=lambda other: other.rows or 0)
        facts = {"name": most.name, "whose": most.whose.kind.value}
        yield Evidence(most.whose.kind, REACHED * most.whose.confidence, Reason("whose_reached", facts))


def decided(evidence: Sequence[Evidence]) -> Whose:
    """Add up, and give the reasons of the winner first."""
    sums = dict.fromkeys(SubjectKind, 0.0)
    for piece in evidence:
        sums[piece.kind] += piece.weight
    winner = max(sums, key=lambda kind: sums[kind])
    whole = sum(math.exp(total - sums[winner]) for total in sums.values())
    ordered = sorted(evidence, key=lambda piece: (piece.kind is not winner, -piece.weight))
    if winner is NOBODY:
        ordered = [piece for piece in ordered if piece.kind is NOBODY]
    return Whose(winner, round(1 / whole, 4), tuple(piece.reason for piece in ordered if piece.reason))
