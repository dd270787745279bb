"""The map by what is where, as three columns: departments, their systems, kinds of data. Pure: rows in, boxes out."""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence

from inzage.datamap.queries.gathering import gather, placer
from inzage.datamap.records import Band, FlowRow, Holdings, Node
from inzage.law.categories import CATEGORIES, Level


def holdings(rows: Sequence[FlowRow]) -> Holdings:
    """Departments, systems and kinds of data, and the bands between them."""
    every = {"department": department_nodes(rows), "system": system_nodes(rows), "category": category_nodes(rows)}
    columns = {kind: gather(nodes, kind) for kind, nodes in every.items()}
    return Holdings(
        departments=columns["department"],
        systems=columns["system"],
        categories=columns["category"],
        bands=tuple(bands(rows, placer(columns.values(), every.values()))),
    )


def department_nodes(rows: Iterable[FlowRow]) -> list[Node]:
    fields: Counter[str] = Counter()
    names: dict[str, str] = {}
    kinds: dict[str, set[str]] = {}
    for row in rows:
        key = department_of(row)
        names[key] = row.system.department
        fields[key] += row.fields
        kinds.setdefault(key, set()).update(count.category for count in row.categories)
    return [Node(key, "department", name, fields[key], len(kinds[key])) for key, name in names.items()]


def system_nodes(rows: Iterable[FlowRow]) -> list[Node]:
    return [
        Node(
            key=system_of(row),
            kind="system",
            name=row.system.name,
            fields=row.fields,
            categories=len(row.categories),
            level=row.categories[-1].level,
            slug=row.system.slug,
            country=row.system.country,
            is_outside_eea=row.system.is_outside_eea,
        )
        for row in rows
    ]


def category_nodes(rows: Iterable[FlowRow]) -> list[Node]:
    fields: Counter[str] = Counter()
    for row in rows:
        for count in row.categories:
            fields[count.category] += count.fields
    return [
        Node(f"category:{key}", "category", key, number, 1, level=CATEGORIES[key].level)
        for key, number in fields.items()
    ]


def bands(rows: Iterable[FlowRow], place: Callable[[str], str]) -> Iterable[Band]:
    """One stream for each pair of boxes. What leaves the EEA is told apart."""
    thickness: Counter[tuple[str, str, bool]] = Counter()
    fields: Counter[tuple[str, str, bool]] = Counter()
    for row in rows:
        here, outside = place(system_of(row)), row.system.is_outside_eea
        first = (place(department_of(row)), here, outside)
        thickness[first] += len(row.categories)
        fields[first] += row.fields
        for count in row.categories:
            second = (here, place(f"category:{count.category}"), outside)
            thickness[second] += 1
            fields[second] += count.fields
    for source, target, outside in thickness:
        key = (source, target, outside)
        yield Band(source, target, thickness[key], fields[key], is_outside_eea=outside, level=level_of(target))


def department_of(row: FlowRow) -> str:
    return f"department:{row.system.department_id or 0}"


def system_of(row: FlowRow) -> str:
    return f"system:{row.system.slug}"


def level_of(key: str) -> Level | None:
    """The level of the kind of data that a band leads to."""
    kind, _, name = key.partition(":")
    return CATEGORIES[name].level if kind == "category" and name in CATEGORIES else None
