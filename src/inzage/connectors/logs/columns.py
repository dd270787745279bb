"""
Which columns of its tables does a statement use, and by which values does it ask for records?

A name that may be a column of several tables counts for each of them, and what is written is not yet used: so that a
column of which nothing is said here is one that the statement does without.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from inzage.connectors.logs.tokens import Item, Word, key

Name = tuple[str, ...]
ALL = "*"
"""Stands for every column."""

WORDS = """
SELECT FROM WHERE AND OR NOT IN IS NULL AS ON JOIN LEFT RIGHT INNER OUTER FULL CROSS NATURAL ORDER GROUP BY HAVING LIMIT
OFFSET UNION INTERSECT EXCEPT ALL DISTINCT CASE WHEN THEN ELSE END ASC DESC LIKE ILIKE BETWEEN EXISTS TRUE FALSE USING
FETCH FOR SET INTO VALUES INSERT UPDATE DELETE WITH RETURNING LATERAL ONLY DEFAULT WINDOW
"""
RESERVED = frozenset(WORDS.split())
AFTER_STAR = {"", ",", "FROM", "INTO", "WHERE", "ORDER", "LIMIT", "UNION", "INTERSECT", "EXCEPT", "FOR", "EXCLUDE"}
CONDITIONS = {"WHERE", "ON", "HAVING"}
CLAUSES = {"SELECT", "FROM", "GROUP", "ORDER", "SET", "RETURNING", "VALUES", "LIMIT", "OFFSET", "FETCH", "CASE", "ELSE"}
AFTER_VALUE = {"", "AND", "OR", ":", "ORDER", "GROUP", "LIMIT", "OFFSET", "FETCH", "FOR", "RETURNING", "UNION"}
WIDE = {"OR", "UNION", "INTERSECT", "EXCEPT", "LEFT", "RIGHT", "FULL"}


@dataclass(frozen=True, slots=True)
class Asked:
    """A table, one of its columns, and the place in the statement of the value that the column must have."""

    name: Name
    column: str
    place: int


@dataclass(slots=True)
class Gathered:
    """What a statement uses of each of its tables, and by which values it asks for records."""

    columns: dict[Name, set[str]] = field(default_factory=lambda: defaultdict(set))
    asked: list[Asked] = field(default_factory=list)
    is_narrow: bool = True


@dataclass(slots=True)
class Sources:
    """The tables of a statement, what each is called in it, and which words name a table and no column."""

    called: dict[str, set[Name]] = field(default_factory=lambda: defaultdict(set))
    levels: dict[int, list[Name]] = field(default_factory=lambda: defaultdict(list))
    whole: set[Name] = field(default_factory=set)
    spoken: set[int] = field(default_factory=set)

    def add(self, items: list[Item], name: Name, start: int, after: int, *, whole: bool = False) -> None:
        """Take along a table that stands from `start` to `after`, and the other name that may follow."""
        self.levels[id(items)].append(name)
        self.called[name[-1].casefold()].add(name)
        self.leave_out(items[start:after])
        if whole:
            self.whole.add(name)
        at = after + (key(items, after) == "AS")
        other = items[at] if at < len(items) else None
        if isinstance(other, Word) and other.kind in {"word", "quoted"} and not is_reserved(other):
            self.called[other.text.casefold()].add(name)
            self.leave_out([other])

    def leave_out(self, items: Iterable[Item]) -> None:
        """Say that these name no columns that are used."""
        self.spoken.update(id(item) for item in items)

    def every(self) -> set[Name]:
        return set().union(*self.called.values())


def gathered(items: list[Item], sources: Sources) -> Gathered:
    """Go through a whole statement, of which the tables are known."""
    found = Gathered()
    for name in sources.every():
        found.columns[name] |= {ALL} if name in sources.whole else set()
    Walk(sources, found).through(items, [], conditional=False)
    return found


class Walk:
    """Go through the words of a statement, and into every pair of parentheses."""

    def __init__(self, sources: Sources, found: Gathered) -> None:
        self.sources, self.found = sources, found

    def through(self, items: list[Item], outer: list[Name], *, conditional: bool) -> None:
        level = self.sources.levels.get(id(items)) or outer
        setting, at = False, 0
        while at < len(items):
            item = items[at]
            word = item.key if isinstance(item, Word) else ""
            self.found.is_narrow &= word not in WIDE
            conditional = word in CONDITIONS or (conditional and word not in CLAUSES)
            setting = word == "SET" or (setting and word not in {"FROM", "WHERE", "RETURNING"})
            if setting and key(items, at - 1) in {"SET", ","} and (after := target(items, at)):
                at = after
            elif isinstance(item, list):
                self.inside(items, at, level, conditional=conditional)
                at += 1
            else:
                at = self.name(items, at, level, conditional=conditional)

    def inside(self, items: list[Item], at: int, level: list[Name], *, conditional: bool) -> None:
        item = items[at]
        assert isinstance(item, list)
        # count(*) uses no column.
        if id(item) not in self.sources.spoken and not (len(item) == 1 and key(item, 0) == ALL):
            self.through(item, level, conditional=conditional and key(items, at - 1) != "NOT")

    def name(self, items: list[Item], at: int, level: list[Name], *, conditional: bool) -> int:
        """Read what may be the name of a column, with what stands before its dots; return where it ends."""
        item = items[at]
        assert isinstance(item, Word)
        if item.key == ALL and key(items, at + 1) in AFTER_STAR and key(items, at - 1) != ".":
            self.all_of(level or self.sources.every())
        elif item.key == "NATURAL":
            self.all_of(self.sources.every())
        if not is_name(item) or id(item) in self.sources.spoken:
            return at + 1
        parts, after = chain(items, at)
        if after < len(items) and isinstance(items[after], list) and key(items, after - 1) not in {"IN", ALL}:
            # A function.
            return after
        self.use(parts)
        if conditional and key(items, at - 1) != "NOT":
            self.found.asked += self.asked(parts, items, after, level)
        return after

    def use(self, parts: list[str]) -> None:
        """Count a column for the table that stands before its dot, else for every table that may have it."""
        *before, column = parts
        tables = self.sources.called.get(before[-1].casefold()) if before else None
        if column == ALL:
            self.all_of(tables or self.sources.every())
            return
        for name in tables or self.sources.every():
            self.found.columns[name].add(column)
        if not before and (whole := self.sources.called.get(column.casefold())):
            # A table as a value: all of the row.
            self.all_of(whole)

    def all_of(self, names: Iterable[Name]) -> None:
        for name in names:
            self.found.columns[name].add(ALL)

    def asked(self, parts: list[str], items: list[Item], at: int, level: list[Name]) -> Iterator[Asked]:
        """Tell the values that a column must have, where it is sure of which table it is."""
        *before, column = parts
        tables = self.sources.called.get(before[-1].casefold(), set()) if before else set(level)
        if len(tables) == 1:
            name = next(iter(tables))
            yield from (Asked(name, column, place) for place in places(items, at))


def target(items: list[Item], at: int) -> int:
    """Return where what SET gives a value to ends; 0 where nothing such stands here."""
    after = at + 1 if isinstance(items[at], list) else chain(items, at)[1]
    return after if key(items, after) == "=" else 0


def chain(items: list[Item], at: int) -> tuple[list[str], int]:
    """Read a name and what follows its dots."""
    parts: list[str] = []
    while at < len(items):
        item = items[at]
        is_part = isinstance(item, Word) and (item.kind in {"word", "quoted"} or (parts and item.key == ALL))
        if not isinstance(item, Word) or not is_part:
            break
        parts.append(item.text)
        at += 1
        if key(items, at) != ".":
            break
        at += 1
    return parts, at


def places(items: list[Item], at: int) -> Iterator[int]:
    """Tell the places of the values in `= value` and `IN (value, value)`."""
    word, item = key(items, at), items[at + 1] if at + 1 < len(items) else None
    if word == "=" and isinstance(item, Word) and item.kind == "value" and key(items, at + 2) in AFTER_VALUE:
        yield item.place
    if word == "IN" and isinstance(item, list):
        listed = [one for one in item if isinstance(one, Word)]
        if len(listed) == len(item) and all(one.kind in {"value", "mark"} for one in listed):
            yield from (one.place for one in listed if one.kind == "value")


def is_name(item: Word) -> bool:
    return item.kind in {"word", "quoted"} and not is_reserved(item)


def is_reserved(item: Word) -> bool:
    return item.kind == "word" and item.key in RESERVED
