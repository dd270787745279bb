"""The lines of the map as boxes and streams. Pure: lines in, picture out."""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass, field, replace
from typing import TypeVar

from inzage.datamap.queries.gathering import gather, in_order, placer
from inzage.datamap.records import Band, Flow, FlowLine, Node, Picked, Picture, Receiver, System, Team, Way
from inzage.datamap.records.flow import STRENGTH, from_ordinary
from inzage.law.categories import CATEGORIES, Level

NO_SYSTEM = "system:none"
Ends = tuple[str, str]
Named = TypeVar("Named", System, Receiver)


@dataclass(slots=True)
class Heap:
    """What goes through a box or a band, while the lines are counted."""

    kinds: set[str] = field(default_factory=set)
    fields: int = 0
    lines: set[int] = field(default_factory=set)

    def add(self, kinds: Collection[str], fields: int, number: int | None) -> None:
        self.kinds.update(kinds)
        self.fields += fields
        if number:
            self.lines.add(number)

    @property
    def level(self) -> Level | None:
        """The strongest protection that a kind of data in it asks for."""
        return max((CATEGORIES[key].level for key in self.kinds), key=STRENGTH.__getitem__, default=None)


def picture(flow: Flow, pick: str = "") -> Picture:
    """Four columns and the bands between them. `pick` is the key of a box that is drawn, however small it is."""
    nodes = boxes(flow)
    columns = [gather(nodes[kind], kind, pick) for kind in nodes]
    drawn = {node.key: node for column in columns for node in column}
    place = placer(columns, nodes.values())
    heaps = streams(flow.lines, place)
    filled_in = [[counted(node, heaps) for node in column] for column in columns]
    departments, activities, systems, recipients = in_order(filled_in, {ends: len(heaps[ends].kinds) for ends in heaps})
    return Picture(
        departments=departments,
        activities=activities,
        systems=systems,
        recipients=recipients,
        bands=tuple(band(*ends, heap, drawn[ends[1]]) for ends, heap in heaps.items()),
        along=frozenset(streams(passing(flow.lines, pick), place)) if pick in drawn else frozenset(),
        picked=drawn.get(pick),
    )


def chosen(flow: Flow, node: Node) -> Picked:
    """What is known of the box that was picked."""
    lines = tuple(passing(flow.lines, node.key))
    counts = {one.category: one for line in lines for one in line.categories}
    return Picked(
        node=node,
        lines=lines,
        categories=tuple(one.category for one in sorted(counts.values(), key=from_ordinary)),
        teams=tuple(sorted({one for line in lines for one in line.teams}, key=lambda one: one.name.casefold())),
        systems=by_name({one.slug: one for line in lines for one in line.systems}.values()),
        receivers=by_name({one.key: one for line in lines for one in line.receivers}.values()),
        people=max((line.people for line in lines if line.people is not None), default=None),
    )


def by_name(found: Iterable[Named]) -> tuple[Named, ...]:
    return tuple(sorted(found, key=lambda one: one.name.casefold()))


def passing(lines: Iterable[FlowLine], key: str) -> Iterator[FlowLine]:
    """What of the lines goes through a box."""
    kind = key.partition(":")[0]
    for line in lines:
        teams, ways = line.teams, line.ways
        if kind == "department":
            teams = tuple(one for one in teams if department_of(one) == key)
        elif kind == "activity" and line.key != key:
            continue
        elif kind == "system":
            ways = tuple(way for way in ways if system_of(way) == key)
        elif kind == "recipient":
            found = ((way, tuple(one for one in way.receivers if one.key == key)) for way in ways)
            ways = tuple(replace(way, receivers=receivers) for way, receivers in found if receivers)
        if teams and ways:
            yield replace(line, teams=teams, ways=ways)


def streams(lines: Iterable[FlowLine], place: Callable[[str], str]) -> dict[Ends, Heap]:
    """What goes between each pair of boxes that are drawn."""
    found: dict[Ends, Heap] = defaultdict(Heap)
    for line in lines:
        activity = place(line.key)
        for way in line.ways:
            kinds, fields, system = kinds_of(way), fields_of(way), place(system_of(way))
            for team in line.teams:
                found[place(department_of(team)), activity].add(kinds, fields, line.number)
            found[activity, system].add(kinds, fields, line.number)
            for receiver in way.receivers:
                found[system, place(receiver.key)].add(kinds, fields, line.number)
    return found


def kinds_of(way: Way) -> list[str]:
    return [one.category for one in way.categories]


def fields_of(way: Way) -> int:
    return sum(one.fields for one in way.categories)


def counted(node: Node, heaps: dict[Ends, Heap]) -> Node:
    """A box that stands for many has the kinds of data of all of them, each once."""
    if not node.grouped:
        return node
    return replace(node, categories=len(set().union(*(heap.kinds for ends, heap in heaps.items() if node.key in ends))))


def band(source: str, target: str, heap: Heap, at: Node) -> Band:
    return Band(source, target, max(1, len(heap.kinds)), heap.fields, is_outside_eea=at.is_outside_eea)


def boxes(flow: Flow) -> dict[str, list[Node]]:
    """Every box of every column, however many there are."""
    heaps: dict[str, Heap] = defaultdict(Heap)
    nodes: dict[str, Node] = {}
    for line in flow.lines:
        for way in line.ways:
            kinds, fields = kinds_of(way), fields_of(way)
            for node in nodes_on(line, way, nodes):
                heaps[node.key].add(kinds, fields, line.number)
    whole = {f"system:{row.system.slug}": row.fields for row in flow.rows}
    found: dict[str, list[Node]] = {"department": [], "activity": [], "system": [], "recipient": []}
    for node in nodes.values():
        found[node.kind].append(filled(node, heaps[node.key], whole.get(node.key)))
    return found


def nodes_on(line: FlowLine, way: Way, nodes: dict[str, Node]) -> Iterator[Node]:
    """The boxes on one way, made where they are not there yet."""
    for team in line.teams:
        yield nodes.get(department_of(team)) or nodes.setdefault(department_of(team), department_node(team))
    yield nodes.get(line.key) or nodes.setdefault(line.key, activity_node(line))
    yield nodes.get(system_of(way)) or nodes.setdefault(system_of(way), system_node(way))
    for receiver in way.receivers:
        yield nodes.get(receiver.key) or nodes.setdefault(receiver.key, recipient_node(receiver))


def filled(node: Node, heap: Heap, fields: int | None) -> Node:
    """A box with its counts; of a system all fields count, and one that two activities use counts once."""
    is_leveled = node.kind in ("activity", "system")
    return replace(
        node,
        fields=heap.fields if fields is None else fields,
        categories=len(heap.kinds),
        activities=len(heap.lines),
        level=heap.level if is_leveled else None,
    )


def department_node(team: Team) -> Node:
    return Node(department_of(team), "department", team.name, 0, 0)


def activity_node(line: FlowLine) -> Node:
    if not line.number:
        return Node(line.key, "activity", line.teams[0].name, 0, 0, is_gap=True)
    return Node(line.key, "activity", line.name, 0, 0, about=line.basis)


def system_node(way: Way) -> Node:
    system = way.system
    if system is None:
        return Node(NO_SYSTEM, "system", "", 0, 0, is_gap=True)
    return Node(
        key=system_of(way),
        kind="system",
        name=system.name,
        fields=0,
        categories=0,
        slug=system.slug,
        country=system.country,
        is_outside_eea=system.is_outside_eea,
    )


def recipient_node(receiver: Receiver) -> Node:
    return Node(
        key=receiver.key,
        kind="recipient",
        name=receiver.name,
        fields=0,
        categories=0,
        country=receiver.country,
        is_outside_eea=receiver.is_outside_eea,
        about=receiver.what_for,
    )


def department_of(team: Team) -> str:
    return f"department:{team.id}"


def system_of(way: Way) -> str:
    return f"system:{way.system.slug}" if way.system else NO_SYSTEM
