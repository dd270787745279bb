"""
The map as streams: columns of boxes, and bands between them that are as thick as what flows.

    drawing = flow.draw([Column("Departments", "who does it", nodes), Column(…), Column(…)], bands, picked="system:crm")
    {% include "web/drawings/flow.html" with drawing=drawing title="Map of customer data" summary="Five departments…" %}

A `Node` is a link: `address` is where it leads, for example `?pick=system:crm`. Its `key` is unique over all columns.
Nodes stand in the order they are given; those outside the EEA move below the rest of their column, under a line that
says so. A `Band` goes from a node to one in the next column; `thickness` counts kinds of data. Set `is_outside` on a
band that leads out of the EEA. With `picked` everything that flows to or from that node stands out and the rest dims;
`along` names the bands of the pick, where following them from box to box would reach too much.
The drawing shows what it is given: gather small nodes into one before (`datamap.queries.gathering` does).
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

WIDTH = 1152
TOP, BOTTOM, GAP, LOWEST = 34, 8, 12, 40
"""Room above for the heads and below, between boxes, and the least height of a box that holds two lines."""

ZONE = 40
"""Room for the line between what is inside and outside the EEA."""

WIDEST_BAND, WIDEST_GAP = 10.0, 40.0
SPREAD = 1.2
"""How much higher than its boxes at their lowest the tallest column is."""

NARROW, WIDE = frozenset("fijlrtI.,:;'|!()/- "), frozenset("mwMW@%&")
NARROW_LETTER, WIDE_LETTER, CAPITAL, LETTER = 4.0, 11.0, 8.3, 7.2
"""How wide the letters of a name are, in the unit of the drawing."""

BOLD, SMALL = 1.06, 0.885
"""How much wider letters are that stand out, and how much narrower those of a note."""


@dataclass(frozen=True, slots=True)
class Node:
    """One box. `level` (1 to 3) draws the shape of a kind of data, `code` a country; a gap nobody wrote down yet."""

    key: str
    name: str
    note: str
    address: str
    code: str = ""
    level: int = 0
    is_outside: bool = False
    is_gap: bool = False


@dataclass(frozen=True, slots=True)
class Column:
    """A column of boxes under a head. `wide` is how wide its boxes are beside those of a column of 1."""

    name: str
    note: str
    nodes: Sequence[Node]
    wide: float = 1.0


@dataclass(frozen=True, slots=True)
class Band:
    """A stream between two boxes."""

    source: str
    target: str
    thickness: float
    is_outside: bool = False


@dataclass(frozen=True, slots=True)
class Text:
    """Words at a place."""

    x: str
    y: str
    text: str
    more: str = ""


@dataclass(frozen=True, slots=True)
class Box:
    """A node with its place. Numbers are text, so that no template writes them as a language does."""

    node: Node
    label: str
    css: str
    is_picked: bool
    has_edge: bool
    x: str
    y: str
    width: str
    height: str
    edge_y: str
    edge_height: str
    name: Text
    note: Text
    code: Text
    shape: str


@dataclass(frozen=True, slots=True)
class Link:
    """A band with its shape."""

    path: str
    css: str


@dataclass(frozen=True, slots=True)
class Zone:
    """The line between inside and outside the EEA, in one column."""

    path: str
    inside: Text
    outside: Text


@dataclass(frozen=True, slots=True)
class Drawing:
    """Everything the template writes down."""

    width: int
    height: int
    has_picked: bool
    heads: tuple[Text, ...]
    links: tuple[Link, ...]
    zones: tuple[Zone, ...]
    boxes: tuple[Box, ...]


@dataclass(slots=True)
class Place:
    """Where a node stands, while the drawing is made."""

    node: Node
    x: float
    y: float
    width: float
    height: float


def draw(
    columns: Sequence[Column],
    bands: Sequence[Band],
    *,
    picked: str = "",
    along: Collection[tuple[str, str]] | None = None,
) -> Drawing:
    """Give every box and band its place."""
    sorted_columns = [inside_first(column.nodes) for column in columns]
    known = {node.key for nodes in sorted_columns for node in nodes}
    drawn = [band for band in bands if band.source in known and band.target in known]
    height = height_for(sorted_columns)
    unit = unit_for(sorted_columns, sizes(drawn), height)
    places = placed(sorted_columns, widths(columns), sizes(drawn), unit, height)
    ways = set(along if along is not None else reached(drawn, picked)) if picked in known else set()
    chosen = {picked, *(key for ends in ways for key in ends)} if picked in known else set()
    return Drawing(
        width=WIDTH,
        height=round(height),
        has_picked=bool(chosen),
        heads=tuple(heads(columns)),
        links=tuple(links(drawn, places, unit, ways)),
        zones=tuple(zones(sorted_columns, places)),
        boxes=tuple(box(place, picked, chosen) for place in places.values()),
    )


def inside_first(nodes: Sequence[Node]) -> list[Node]:
    return sorted(nodes, key=lambda node: node.is_outside)


def sizes(bands: Iterable[Band]) -> dict[str, float]:
    """How much flows through each box: the larger of what comes in and what goes out."""
    into: dict[str, float] = {}
    out: dict[str, float] = {}
    for band in bands:
        out[band.source] = out.get(band.source, 0) + band.thickness
        into[band.target] = into.get(band.target, 0) + band.thickness
    return {key: max(into.get(key, 0), out.get(key, 0)) for key in into.keys() | out.keys()}


def widths(columns: Sequence[Column]) -> list[tuple[float, float]]:
    """Where each column begins and how wide its boxes are; the room between columns is the same everywhere."""
    each = min(240.0, WIDTH / (max(len(columns), 1) * 1.7))
    wide = [each * column.wide for column in columns]
    between = (WIDTH - sum(wide)) / max(1, len(columns) - 1)
    return [(sum(wide[:number]) + number * between, width) for number, width in enumerate(wide)]


def needed(nodes: Sequence[Node], size: Mapping[str, float], unit: float) -> float:
    """How high a column is with bands of this unit, with the least room between boxes."""
    boxes = sum(max(LOWEST, size.get(node.key, 0) * unit) for node in nodes)
    return boxes + GAP * max(0, len(nodes) - 1) + (ZONE if has_zone(nodes) else 0)


def has_zone(nodes: Sequence[Node]) -> bool:
    """Whether the line of the EEA is drawn."""
    return any(node.is_outside for node in nodes)


def height_for(columns: Sequence[Sequence[Node]]) -> float:
    return TOP + BOTTOM + max(300.0, max((needed(nodes, {}, 0) for nodes in columns), default=0) * SPREAD)


def unit_for(columns: Sequence[Sequence[Node]], size: Mapping[str, float], height: float) -> float:
    """The thickest that one unit of a band can be so that every column fits."""
    room = height - TOP - BOTTOM
    low, high = 0.0, WIDEST_BAND
    for _ in range(24):
        unit = (low + high) / 2
        if all(needed(nodes, size, unit) <= room for nodes in columns):
            low = unit
        else:
            high = unit
    return low


def placed(
    columns: Sequence[Sequence[Node]],
    across: Sequence[tuple[float, float]],
    size: Mapping[str, float],
    unit: float,
    height: float,
) -> dict[str, Place]:
    places: dict[str, Place] = {}
    room = height - TOP - BOTTOM
    for nodes, (x, width) in zip(columns, across, strict=True):
        left = room - needed(nodes, size, unit)
        gap = GAP + (min(WIDEST_GAP - GAP, left / (len(nodes) - 1)) if len(nodes) > 1 else 0)
        used = needed(nodes, size, unit) + (gap - GAP) * max(0, len(nodes) - 1)
        y, before = TOP + (room - used) / 2, False
        for node in nodes:
            if node.is_outside and not before:
                y += ZONE
            before = node.is_outside
            high = max(LOWEST, size.get(node.key, 0) * unit)
            places[node.key] = Place(node, x, y, width, high)
            y += high + gap
    return places


def reached(bands: Sequence[Band], picked: str) -> Iterable[tuple[str, str]]:
    """The bands on a way to the picked box or from it."""
    after = reach(((band.source, band.target) for band in bands), picked)
    before = reach(((band.target, band.source) for band in bands), picked)
    return (
        (band.source, band.target)
        for band in bands
        for found in (after, before)
        if band.source in found and band.target in found
    )


def reach(steps: Iterable[tuple[str, str]], start: str) -> set[str]:
    following: dict[str, list[str]] = {}
    for source, target in steps:
        following.setdefault(source, []).append(target)
    found, waiting = {start}, [start]
    while waiting:
        for key in following.get(waiting.pop(), ()):
            if key not in found:
                found.add(key)
                waiting.append(key)
    return found


def heads(columns: Sequence[Column]) -> Iterable[Text]:
    for column, (x, _) in zip(columns, widths(columns), strict=True):
        yield Text(number_of(x), "12", column.name, column.note)


def links(
    bands: Sequence[Band], places: Mapping[str, Place], unit: float, ways: set[tuple[str, str]]
) -> Iterable[Link]:
    """The bands, those that are picked last so that they lie on top."""
    starts = ends_of(bands, places, unit, is_source=True)
    ends = ends_of(bands, places, unit, is_source=False)
    shapes = []
    for number, band in enumerate(bands):
        is_chosen = (band.source, band.target) in ways
        css = "link" + (" sel" if is_chosen else "") + (" out" if band.is_outside else "")
        path = ribbon(places[band.source], places[band.target], starts[number], ends[number], band.thickness * unit)
        shapes.append((is_chosen, band.is_outside, Link(path, css)))
    return (link for *_, link in sorted(shapes, key=lambda shape: shape[:2]))


def ends_of(bands: Sequence[Band], places: Mapping[str, Place], unit: float, *, is_source: bool) -> dict[int, float]:
    """At which height each band leaves or reaches its box: together in the middle, in the order of the other ends."""
    at: dict[str, list[int]] = {}
    for number, band in enumerate(bands):
        at.setdefault(band.source if is_source else band.target, []).append(number)
    found: dict[int, float] = {}
    for key, numbers in at.items():
        numbers.sort(key=lambda number: places[bands[number].target if is_source else bands[number].source].y)
        total = sum(bands[number].thickness for number in numbers) * unit
        y = places[key].y + (places[key].height - total) / 2
        for number in numbers:
            found[number] = y
            y += bands[number].thickness * unit
    return found


def ribbon(source: Place, target: Place, start: float, end: float, thickness: float) -> str:
    x1, x2 = source.x + source.width, target.x
    middle, high = (x1 + x2) / 2, max(thickness - 1.5, 2)
    return (
        f"M{x1:.1f} {start:.1f}C{middle:.1f} {start:.1f} {middle:.1f} {end:.1f} {x2:.1f} {end:.1f}"
        f"V{end + high:.1f}C{middle:.1f} {end + high:.1f} {middle:.1f} {start + high:.1f} {x1:.1f} {start + high:.1f}Z"
    )


def zones(columns: Sequence[Sequence[Node]], places: Mapping[str, Place]) -> Iterable[Zone]:
    for nodes in columns:
        first = next((places[node.key] for node in nodes if node.is_outside), None)
        if first is None:
            continue
        y, right = first.y - ZONE / 2, first.x + first.width
        yield Zone(
            path=f"M{first.x - 20:.1f} {y:.1f}H{min(right + 20, WIDTH):.1f}",
            inside=Text(number_of(right), number_of(y - 7), ""),
            outside=Text(number_of(right), number_of(y + 15), ""),
        )


def box(place: Place, picked: str, chosen: set[str]) -> Box:
    node, x, y = place.node, place.x, place.y
    is_picked = node.key == picked
    flags = {"sel": node.key in chosen, "cur": is_picked, "out": node.is_outside, "gap": node.is_gap}
    middle = y + place.height / 2
    indent = 31 if node.level else 13
    room = place.width - indent - (40 if node.code else 8)
    return Box(
        node=node,
        label=", ".join(part for part in (node.name, node.note, node.code) if part),
        css=" ".join(["node", *(name for name, is_set in flags.items() if is_set)]),
        is_picked=is_picked,
        has_edge=not is_picked and not node.is_outside,
        x=number_of(x + 0.5),
        y=number_of(y),
        width=number_of(place.width - 1),
        height=number_of(place.height),
        edge_y=number_of(y + 5),
        edge_height=number_of(place.height - 10),
        name=Text(
            number_of(x + indent),
            number_of(middle - 2.5),
            shortened(node.name, room / (BOLD if flags["sel"] else 1)),
        ),
        note=Text(number_of(x + indent), number_of(middle + 13), shortened(node.note, room / SMALL)),
        code=Text(number_of(x + place.width - 12), number_of(middle + 4), node.code),
        shape=f"translate({x + 13:.1f} {middle - 5:.1f})",
    )


def shortened(text: str, room: float) -> str:
    """The text, or as much of it as fits with a sign that there is more. The label holds all of it."""
    if width_of(text) <= room:
        return text
    fits = next((end for end in range(len(text), 0, -1) if width_of(text[:end] + "…") <= room), 0)
    return text[:fits].rstrip() + "…"


def width_of(text: str) -> float:
    """How wide a text is about; no font is at hand here, and every reader has another."""
    return sum(
        NARROW_LETTER
        if letter in NARROW
        else WIDE_LETTER
        if letter in WIDE
        else CAPITAL
        if letter.isupper()
        else LETTER
        for letter in text
    )


def number_of(value: float) -> str:
    return f"{value:.1f}"
