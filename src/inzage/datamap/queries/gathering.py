"""Boxes of one column: which are drawn and which stand together, and in which order streams cross least. Pure."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import groupby

from inzage.datamap.records import Node
from inzage.law.categories import Level

MOST = 12
"""Boxes in a column; the smallest of more than this stand together."""

OTHERS = "others"
SWEEPS = 6
Ends = tuple[str, str]


def gather(nodes: Sequence[Node], kind: str, keep: str = "") -> tuple[Node, ...]:
    """
    The largest boxes, and one for the rest; what is inside and outside the EEA, or written down or not, stays apart.

    What is specially protected or picked never disappears among others.
    """
    ranked = sorted(nodes, key=lambda node: (node.key != keep, *rank(node)))
    if len(ranked) <= MOST:
        return tuple(sorted(ranked, key=rank))
    apart = len({others_of(node) for node in nodes})
    shown, rest = ranked[: MOST - apart], ranked[MOST - apart :]
    return (*sorted(shown, key=rank), *together(rest, kind))


def together(rest: Iterable[Node], kind: str) -> Iterable[Node]:
    """One box for each group of the rest; a group of one is itself."""
    for key, group in groupby(sorted(rest, key=others_of), key=others_of):
        nodes = list(group)
        yield (
            nodes[0]
            if len(nodes) == 1
            else Node(
                key=key,
                kind=kind,
                name="",
                fields=sum(node.fields for node in nodes),
                categories=sum(node.categories for node in nodes),
                activities=sum(node.activities for node in nodes),
                is_outside_eea=nodes[0].is_outside_eea,
                is_gap=nodes[0].is_gap,
                grouped=len(nodes),
            )
        )


def others_of(node: Node) -> str:
    """The key of the box in which this one stands together with others."""
    if node.is_gap:
        return f"{node.kind}:none"
    return f"{node.kind}:{OTHERS}-outside" if node.is_outside_eea else f"{node.kind}:{OTHERS}"


def placer(columns: Iterable[Iterable[Node]], every: Iterable[Iterable[Node]]) -> Callable[[str], str]:
    """Say for the key of a box in which box it is drawn. `columns` are those that are drawn, `every` has all boxes."""
    drawn = {node.key for column in columns for node in column}
    places = {node.key: node.key if node.key in drawn else others_of(node) for nodes in every for node in nodes}
    return places.__getitem__


def rank(node: Node) -> tuple[bool, bool, int, str]:
    return node.is_gap, node.level != Level.SPECIAL, -node.fields, node.name


def in_order(columns: Iterable[Iterable[Node]], thickness: Mapping[Ends, int]) -> list[tuple[Node, ...]]:
    """
    The same boxes, each near the middle of what flows into and out of it.

    It goes down and up through the columns a few times: the barycentre method of Sugiyama for layered drawings.
    """
    ordered = [list(column) for column in columns]
    beside: dict[str, list[tuple[str, int]]] = defaultdict(list)
    for (source, target), thick in thickness.items():
        beside[source].append((target, max(1, thick)))
        beside[target].append((source, max(1, thick)))
    places = {key: place for column in ordered for key, place in spread(column)}
    for sweep in range(SWEEPS):
        for column in ordered if sweep % 2 == 0 else ordered[::-1]:
            middle = {node.key: middle_of(beside[node.key], places) for node in column}
            column.sort(key=lambda node: (last(node), middle[node.key]))
            places.update(spread(column))
    return [tuple(column) for column in ordered]


def spread(column: Sequence[Node]) -> Iterable[tuple[str, float]]:
    """How far down each box stands, from 0 to 1."""
    return ((node.key, (place + 0.5) / len(column)) for place, node in enumerate(column))


def middle_of(beside: Iterable[tuple[str, int]], places: Mapping[str, float]) -> float:
    """How far down the streams of a box lie at their other ends, the thick ones most."""
    weight = sum(thick for _, thick in beside)
    return sum(places[key] * thick for key, thick in beside) / weight


def last(node: Node) -> tuple[bool, bool, bool]:
    """What is not written down stands under the rest, and above it what stands for many."""
    return node.is_outside_eea, node.is_gap, bool(node.grouped)
