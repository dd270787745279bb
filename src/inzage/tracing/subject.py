"""One person on their way through the systems: what is known, what was found, what was asked already."""

from collections.abc import Hashable, Iterator, Sequence
from dataclasses import dataclass, field

from inzage.tracing.forms import FORMS, form, number, plain
from inzage.tracing.found import Doubt, Found, FoundRow, Row, name_of
from inzage.tracing.ground import Ground, Place, Tie
from inzage.tracing.identity import ALONE, EVERYWHERE, Identity, Known
from inzage.tracing.lists import is_list, owning
from inzage.tracing.match import NAMES, Certainty, Match, match
from inzage.tracing.route import Seed
from inzage.tracing.ways import Direction, Way

LEARNT = EVERYWHERE | {*NAMES, "birth_date", "postcode"}
"""What a row that is surely the person's teaches of them."""

Pointer = tuple[str, ...]
"""The plain forms of the values by which a row is pointed to."""


@dataclass
class Subject:
    """Somebody who is looked for; grows with what is found."""

    ground: Ground
    identity: Identity = field(repr=False)
    found: Found = field(default_factory=Found, repr=False)
    asked: set[tuple[object, Hashable]] = field(default_factory=set, repr=False)

    @property
    def size(self) -> tuple[int, int]:
        return sum(map(len, self.found.rows.values())), len(self.identity.known)

    def asks(self, by: object, what: Hashable) -> bool:
        """Whether this was not asked before here; from now on it was."""
        is_new = (by, what) not in self.asked
        self.asked.add((by, what))
        return is_new

    def forget(self, by: object, what: Hashable) -> None:
        """Let it be asked again."""
        self.asked.discard((by, what))

    def match(self, row: Row, place: Place) -> Match:
        return match(row, place, self.identity)

    # What to look for.

    def wanted(self, seed: Seed) -> Iterator[Known]:
        """The identifiers that can stand in a column and were not looked for there."""
        for one in self.identity.known:
            if (
                one.category == seed.category
                and one.spot in (None, seed.spot)
                and one.form
                and self.asks(seed, one.form)
            ):
                yield one

    def pointers(self, way: Way) -> dict[Pointer, object]:
        """What leads on by a way and was not asked there, each with the value of its first column."""
        names, kinds = [name for name, _ in way.columns], self.ground.kinds(way.tie)
        known = self.pointed_to(way) if way.direction is Direction.UP else frozenset()
        found = {}
        for one in self.found.of(way.start).values():
            pointer = pointer_of(one.row, names, kinds)
            if pointer is not None and pointer not in known and self.asks(way, pointer):
                found[pointer] = one.row[names[0]]
        return found

    def pointed_to(self, way: Way) -> frozenset[Pointer | None]:
        """What a way leads up to that was found already: most rows were come by from what they point to."""
        names, kinds = [name for _, name in way.columns], self.ground.kinds(way.tie)
        return frozenset(pointer_of(one.row, names, kinds) for one in self.found.of(way.end).values())

    def written(self, way: Way) -> frozenset[Pointer | None]:
        """What leads on by a way, exactly as it is written."""
        names = [name for name, _ in way.columns]
        return frozenset(pointer_of(one.row, names) for one in self.found.of(way.start).values())

    # What comes back.

    def weigh(self, place: Place, row: Row, seed: Seed, known: Known) -> None:
        """A row in which an identifier of the person stands is theirs, or a person decides."""
        said = self.match(row, place)
        is_sure = said.certainty is Certainty.SURE or (known.spot is not None and said.certainty is Certainty.NO)
        if is_sure and not self.is_of_another(place, row):
            self.take(place, row, seed)
        else:
            self.doubt(Doubt(place.spot, row, seed, said), place)

    def is_of_another(self, place: Place, row: Row) -> bool:
        """Whether the row says itself that it is of somebody else, whatever led to it."""
        said = [self.owns(tie, row) for tie in owning(place, self.ground)]
        return False in said and True not in said

    def owns(self, tie: Tie, row: Row) -> bool | None:
        """Whether the row points by this tie to the person; None where it points to nobody."""
        kinds = self.ground.kinds(tie)
        pointer = pointer_of(row, [here for here, _ in tie.pairs], kinds)
        if pointer is None:
            return None
        names = [there for _, there in tie.pairs]
        return self.is_named(tie, row) or any(
            pointer == pointer_of(found.row, names, kinds) for found in self.found.of(tie.target).values()
        )

    def is_named(self, tie: Tie, row: Row) -> bool:
        """Whether what the row points by is itself an identifier of the person, such as an e-mail address."""
        column = self.ground.places[tie.source].column(tie.pairs[0][0])
        if column is None or column.category not in ALONE:
            return False
        return form(column.category, row.get(column.name)) in self.identity.forms(column.category)

    def take(self, place: Place, row: Row, by: Seed | Way) -> bool:
        """Add a row to what is the person's; return whether it is new."""
        mine, key = self.found.rows.setdefault(place.spot, {}), name_of(row, place)
        if key in mine:
            return False
        mine[key] = FoundRow(row, by)
        self.found.doubts.get(place.spot, {}).pop(key, None)
        self.found.mentions.get(place.spot, {}).pop(key, None)
        if is_list(place, self.ground):
            self.identity = self.identity.with_more(learnt(place, row))
        return True

    def mention(self, place: Place, row: Row, way: Way) -> None:
        if name_of(row, place) not in self.found.of(place.spot):
            self.found.mentions.setdefault(place.spot, {})[name_of(row, place)] = FoundRow(row, way)

    def doubt(self, doubt: Doubt, place: Place) -> None:
        key = name_of(doubt.row, place)
        if key not in self.found.of(place.spot):
            self.found.doubts.setdefault(place.spot, {})[key] = doubt


def learnt(place: Place, row: Row) -> Iterator[Known]:
    """What a row in a list of people says of the person."""
    for column in place.columns:
        if column.category in LEARNT and row.get(column.name) is not None:
            yield Known(column.category, row[column.name])


def pointer_of(row: Row, names: Sequence[str], kinds: Sequence[str] | None = None) -> Pointer | None:
    """
    The values of these columns in one form; None where one of them is empty, which points to nothing.

    Between two systems they are of these `kinds`, and it does not matter how an e-mail address or a number is written.
    """
    values = [row.get(name) for name in names]
    if any(value is None for value in values):
        return None
    if kinds is None:
        return tuple(map(plain, values))
    forms = tuple(FORMS.get(kind, number)(value) for kind, value in zip(kinds, values, strict=True))
    return forms if all(forms) else None
