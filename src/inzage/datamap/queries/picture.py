"""The rows of the map as boxes and streams. Pure: rows in, picture out."""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from datetime import datetime

from inzage.datamap.records import Band, Flow, FlowFilters, FlowRow, Node, Picked
from inzage.law.categories import CATEGORIES, Level

MOST = 12
"""Boxes in a column; the smallest of more than this stand together in one."""

OTHERS = "others"


def picture(
    filters: FlowFilters,
    rows: Sequence[FlowRow],
    *,
    systems_in_all: int,
    updated_at: datetime | None,
    keep: str = "",
) -> Flow:
    """Three columns (departments, systems, kinds of data) and the bands between them."""
    departments = gather(department_nodes(rows), "department", keep)
    systems = gather(system_nodes(rows), "system", keep)
    categories = gather(category_nodes(rows), "category", keep)
    return Flow(
        filters=filters,
        departments=departments,
        systems=systems,
        categories=categories,
        bands=tuple(bands(rows, placer(departments), placer(systems), placer(categories))),
        rows=tuple(rows),
        systems_in_all=systems_in_all,
        updated_at=updated_at,
    )


def chosen(flow: Flow, key: str) -> Picked | None:
    """What is known of the box that was picked, also where it is drawn among others; None where it is not there."""
    every = (*department_nodes(flow.rows), *system_nodes(flow.rows), *category_nodes(flow.rows))
    node = next((node for node in every if node.key == key), None)
    if node is None:
        return None
    rows = tuple(row for row in flow.rows if touches(row, node))
    counts: Counter[str] = Counter()
    for row in rows:
        counts.update({count.category: count.fields for count in row.categories})
    order = list(Level)
    kinds = sorted(counts, key=lambda category: (order.index(CATEGORIES[category].level), -counts[category], category))
    return Picked(
        node=node,
        rows=rows,
        categories=tuple(kinds),
        people=max((row.people for row in rows if row.people is not None), default=None),
        departments=tuple(sorted({row.system.department for row in rows if row.system.department})),
        outside=tuple(row.system for row in rows if row.system.is_outside_eea),
    )


def touches(row: FlowRow, node: Node) -> bool:
    """Whether a system lies on a way to or from a box."""
    if node.kind == "category":
        return any(count.category == node.name for count in row.categories)
    return node.key in (system_of(row), department_of(row))


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


def gather(nodes: Sequence[Node], kind: str, keep: str = "") -> tuple[Node, ...]:
    """The largest boxes, and one for the rest. What is specially protected or picked never disappears among others."""
    ranked = sorted(nodes, key=rank)
    if keep in {node.key for node in ranked[MOST - 1 :]}:
        kept = next(node for node in ranked if node.key == keep)
        ranked.remove(kept)
        ranked.insert(MOST - 2, kept)
    if len(ranked) <= MOST:
        return tuple(ranked)
    rest = ranked[MOST - 1 :]
    others = Node(
        key=f"{kind}:{OTHERS}",
        kind=kind,
        name="",
        fields=sum(node.fields for node in rest),
        categories=sum(node.categories for node in rest),
        is_outside_eea=any(node.is_outside_eea for node in rest),
        grouped=len(rest),
    )
    return (*ranked[: MOST - 1], others)


def rank(node: Node) -> tuple[bool, int, str]:
    return node.level != Level.SPECIAL, -node.fields, node.name


def placer(nodes: Sequence[Node]) -> Callable[[str], str]:
    """Say for the key of a box in which box it is drawn."""
    drawn = {node.key for node in nodes}
    return lambda key: key if key in drawn else f"{key.partition(':')[0]}:{OTHERS}"


def bands(
    rows: Iterable[FlowRow],
    department: Callable[[str], str],
    system: Callable[[str], str],
    category: Callable[[str], str],
) -> Iterable[Band]:
    """One stream for each pair of boxes. What leaves the EEA is told apart."""
    thickness: Counter[tuple[str, str, bool]] = Counter()
    fields: Counter[tuple[str, str, bool]] = Counter()
    for row in rows:
        here, outside = system(system_of(row)), row.system.is_outside_eea
        first = (department(department_of(row)), here, outside)
        thickness[first] += len(row.categories)
        fields[first] += row.fields
        for count in row.categories:
            second = (here, category(f"category:{count.category}"), outside)
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
