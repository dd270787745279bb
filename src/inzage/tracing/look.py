"""
Find everything of some people along their routes, all of them in one pass over each place.

Round after round: look for the identifiers that are known, walk down to what belongs to what was found, then up to what
only these people's rows point to; what is learnt on the way (another e-mail address) is looked for in the next round.
It ends when a round brings nothing new.
"""

from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager, suppress

from inzage.connectors.errors import ConnectorError
from inzage.connectors.protocol import Connector, Folding, Holding
from inzage.tracing.forms import form, plain
from inzage.tracing.found import Doubt, Found, Missed, Row, keys_of, name_of, told_apart
from inzage.tracing.ground import Ground, Place, Spot, Tie
from inzage.tracing.identity import EVERYWHERE, Identity, Known
from inzage.tracing.match import Certainty
from inzage.tracing.route import Route, Seed, lay
from inzage.tracing.spellings import spellings
from inzage.tracing.subject import Pointer, Subject, pointer_of
from inzage.tracing.ways import Direction, Rule, Way

ONE_WRITING = EVERYWHERE
"""Kinds of data that are one value however they are written; of other numbers two that read alike may be two."""


def look(ground: Ground, identity: Identity, systems: Mapping[str, Connector]) -> Found:
    """
    Find all rows of one person; nothing is changed.

    A place that cannot be read is among `missed`, and the rest goes on.
    """
    return look_for_all(ground, [identity], systems)[0]


def look_for_all(ground: Ground, identities: Sequence[Identity], systems: Mapping[str, Connector]) -> list[Found]:
    """Find all rows of each of these people, in their order."""
    walk = Walk(ground, [Subject(ground, identity) for identity in identities], systems)
    with held(systems, walk.route.spots):
        while walk.round():
            pass
    return [subject.found for subject in walk.subjects]


@contextmanager
def held(systems: Mapping[str, Connector], spots: Iterable[Spot]) -> Iterator[None]:
    """Keep one connection to each system that can, and know of these places what reading them needs."""
    datasets: dict[str, list[str]] = defaultdict(list)
    for spot in spots:
        datasets[spot.system].append(spot.dataset)
    with ExitStack() as kept:
        for system, connector in systems.items():
            if isinstance(connector, Holding):
                # A system that does not answer now is missed where it is asked.
                with suppress(ConnectorError):
                    kept.enter_context(connector.held(sorted(datasets[system])))
        yield


class Walk:
    """Some people on their way together."""

    def __init__(self, ground: Ground, subjects: Sequence[Subject], systems: Mapping[str, Connector]) -> None:
        self.ground, self.subjects, self.systems = ground, subjects, systems
        every = Identity(tuple(known for subject in subjects for known in subject.identity.known))
        self.route: Route = lay(ground, every)

    def round(self) -> bool:
        """Go round once; return whether that brought anything new."""
        before = [subject.size for subject in self.subjects]
        for seed in self.route.seeds:
            self.look_for(seed)
        self.walk(Direction.DOWN)
        self.walk(Direction.UP)
        return [subject.size for subject in self.subjects] != before

    def look_for(self, seed: Seed) -> None:
        """Read the rows where an identifier of somebody stands, and let each weigh their own."""
        place = self.ground.places[seed.spot]
        wanted: dict[str, list[tuple[Subject, Known]]] = defaultdict(list)
        keys: dict[object, None] = {}
        for subject in self.subjects:
            for known in subject.wanted(seed):
                wanted[known.form].append((subject, known))
                keys.update(dict.fromkeys(spellings(seed.category, known.value)))
        rows = list(self.read(seed.spot, seed.column, list(keys), alike=True))
        unclear = several((form(seed.category, row.get(seed.column)), plain(row.get(seed.column))) for row in rows)
        for row in rows:
            said, written = form(seed.category, row.get(seed.column)), plain(row.get(seed.column))
            for subject, known in wanted.get(said, ()):
                if known.spot is not None and said in unclear and written != plain(known.value):
                    subject.doubt(Doubt(place.spot, row, seed), place)
                else:
                    subject.weigh(place, row, seed, known)

    def walk(self, direction: Direction) -> None:
        """Take every open way in this direction from all that was found, until nothing new comes."""
        todo = list(
            dict.fromkeys(spot for subject in self.subjects for spot, rows in subject.found.rows.items() if rows)
        )
        while todo:
            for way in self.route.ways_from.get(todo.pop(), ()):
                if way.direction is direction and self.take_way(way) and way.end not in todo:
                    todo.append(way.end)

    def take_way(self, way: Way) -> bool:
        """Read what a way leads to; return whether rows of anybody were new."""
        place, there = self.ground.places[way.end], [name for _, name in way.columns]
        kinds = self.ground.kinds(way.tie)
        wanted: dict[Pointer, list[Subject]] = defaultdict(list)
        values: list[object] = []
        for subject in self.subjects:
            for pointer, value in subject.pointers(way).items():
                wanted[pointer].append(subject)
                values.append(value)
        reached = [
            (subject, row)
            for row in self.read(way.end, there[0], keys_of(values), alike=way.tie.is_across)
            for subject in wanted.get(pointer_of(row, there, kinds) or (), ())
        ]
        if kinds is not None and not ONE_WRITING.issuperset(kinds):
            reached = list(self.clear(way, place, reached))
        taken = [subject.take(place, row, way) for subject, row in list(self.allowed(way, place, reached))]
        return True in taken

    def clear(self, way: Way, place: Place, reached: Sequence[tuple[Subject, Row]]) -> Iterator[tuple[Subject, Row]]:
        """
        Of rows that another system points to, or is pointed to by, those that nobody else's can be.

        Two keys that read alike and are written in two ways, `12-3` and `1-23`, are two: a person decides.
        """
        unclear = self.unclear(way, [row for _, row in reached])
        there, kinds = [name for _, name in way.columns], self.ground.kinds(way.tie)
        for subject, row in reached:
            if pointer_of(row, there, kinds) in unclear and pointer_of(row, there) not in subject.written(way):
                subject.doubt(Doubt(place.spot, row, way), place)
            else:
                yield subject, row

    def unclear(self, way: Way, rows: Sequence[Row]) -> frozenset[Hashable]:
        """The keys that stand in more than one way among the rows that are pointed to."""
        names, kinds = [there for _, there in way.tie.pairs], self.ground.kinds(way.tie)
        pointed: Iterable[Row] = rows
        if way.direction is Direction.DOWN:
            keys = keys_of(row[way.columns[0][1]] for row in rows)
            pointed = self.read(way.start, names[0], keys, alike=True)
        return several((pointer_of(row, names, kinds), pointer_of(row, names)) for row in pointed)

    def allowed(self, way: Way, place: Place, reached: Sequence[tuple[Subject, Row]]) -> Iterator[tuple[Subject, Row]]:
        """The rows that the rule of the way gives; the others become mentions, or are left to a person."""
        is_up = way.direction is Direction.UP
        shared = self.shared(place, [row for _, row in reached]) if is_up else {}
        for subject, row in reached:
            is_alone = not shared.get(name_of(row, place), set()) - {id(subject)}
            if way.rule is Rule.MENTION:
                subject.mention(place, row, way)
            elif way.rule is Rule.SAME:
                said = subject.match(row, place)
                if said.certainty is Certainty.DOUBTFUL or not is_alone:
                    subject.doubt(Doubt(place.spot, row, way, said), place)
                else:
                    yield subject, row
            elif not is_alone:
                # What still points there may turn out to be theirs in a later round.
                kinds = self.ground.kinds(way.tie)
                subject.forget(way, pointer_of(row, [name for _, name in way.columns], kinds))
            elif is_up or not subject.is_of_another(place, row):
                yield subject, row

    def shared(self, place: Place, rows: Sequence[Row]) -> Mapping[object, set[int]]:
        """For each of these rows, whose rows point to it: the people who are looked for, and 0 for anybody else."""
        found: dict[object, set[int]] = defaultdict(set)
        for tie in self.ground.into.get(place.spot, ()):
            names, kinds = [there for _, there in tie.pairs], self.ground.kinds(tie)
            by_pointer = {pointer: name_of(row, place) for row in rows if (pointer := pointer_of(row, names, kinds))}
            keys = keys_of(row[names[0]] for row in rows if row.get(names[0]) is not None)
            for pointer, owner in self.pointing(tie, keys):
                if pointer in by_pointer:
                    found[by_pointer[pointer]].add(owner)
        return found

    def pointing(self, tie: Tie, keys: list[object]) -> Iterator[tuple[Pointer, int]]:
        """The rows that point by a tie to one of these keys: to what, and whose they are."""
        place, names = self.ground.places[tie.source], [here for here, _ in tie.pairs]
        kinds = self.ground.kinds(tie)
        for row in self.read(tie.source, names[0], keys, alike=tie.is_across):
            pointer, key = pointer_of(row, names, kinds), name_of(row, place)
            if pointer is not None:
                owners = [id(subject) for subject in self.subjects if key in subject.found.of(tie.source)]
                yield from ((pointer, owner) for owner in owners or [0])

    def read(self, spot: Spot, column: str, keys: list[object], *, alike: bool = False) -> Iterable[Row]:
        """
        The rows of a place where a column equals one of the keys, or reads alike where the system can tell.

        What cannot be read is missed, not empty.
        """
        if not keys or any(one.spot == spot for one in self.subjects[0].found.missed):
            return
        try:
            connector = self.systems[spot.system]
            read = connector.read_alike if alike and isinstance(connector, Folding) else connector.read_by_key
            rows = (row for batch in read(spot.dataset, column, keys) for row in batch.table.to_pylist())
            yield from told_apart(rows, self.ground.places[spot])
        except ConnectorError as error:
            for subject in self.subjects:
                subject.found.missed.append(Missed(spot, error))


def several(written: Iterable[tuple[Hashable, Hashable]]) -> frozenset[Hashable]:
    """The forms that stand in more than one way."""
    ways: dict[Hashable, set[Hashable]] = defaultdict(set)
    for said, way in written:
        ways[said].add(way)
    return frozenset(said for said, found in ways.items() if len(found) > 1)
