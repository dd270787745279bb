"""
Which datasets does this SQL read, which does it write, and which of their columns does it use?

A small reader of FROM, JOIN, INTO, UPDATE and USING that knows quoted names, comments, literals, subqueries and WITH.
What it cannot tell is untold: it never guesses.
"""

from collections import defaultdict
from dataclasses import dataclass, field

from inzage.connectors.logs.columns import Asked, Gathered, Name, Sources, gathered
from inzage.connectors.logs.tokens import Item, UntoldError, Word, grouped, key, statements

QUERIES = {"SELECT", "WITH", "VALUES", "TABLE", "INSERT", "UPDATE", "DELETE", "MERGE", "REPLACE"}
NOTHING = {
    "SET",
    "SHOW",
    "BEGIN",
    "START",
    "COMMIT",
    "ROLLBACK",
    "SAVEPOINT",
    "RELEASE",
    "DISCARD",
    "RESET",
    "LISTEN",
    "UNLISTEN",
    "NOTIFY",
    "CLOSE",
    "DEALLOCATE",
    "GRANT",
    "REVOKE",
    "DROP",
    "ALTER",
    "ANALYZE",
    "VACUUM",
    "USE",
    "COMMENT",
    "CHECKPOINT",
    "END",
    "ABORT",
    "REINDEX",
    "KILL",
    "FLUSH",
    "PREPARE",
    "DESCRIBE",
    "DESC",
    # What a cursor reads, its DECLARE tells.
    "FETCH",
    "MOVE",
}
ENDS_FROM = {
    "WHERE",
    "GROUP",
    "ORDER",
    "HAVING",
    "LIMIT",
    "OFFSET",
    "FETCH",
    "FOR",
    "UNION",
    "INTERSECT",
    "EXCEPT",
    "WINDOW",
    "SET",
    "RETURNING",
    "WHEN",
    "PROCEDURE",
    "QUALIFY",
    "INTO",
}
SYSTEM = {"pg_catalog", "information_schema", "performance_schema", "sys", "pg_toast"}


@dataclass(slots=True)
class Used:
    """
    The names that a statement reads and writes, and the columns of each that it uses.

    `asked` are the values by which it asks for records; `is_narrow` says that it asks for no others.
    """

    read: set[Name] = field(default_factory=set)
    written: set[Name] = field(default_factory=set)
    columns: dict[Name, set[str]] = field(default_factory=lambda: defaultdict(set))
    asked: list[Asked] = field(default_factory=list)
    is_narrow: bool = True

    def add(self, told: Gathered) -> None:
        """Take along what one statement of several says."""
        for name, columns in told.columns.items():
            self.columns[name] |= columns
        self.asked += told.asked
        self.is_narrow = self.is_narrow and told.is_narrow


def used(sql: str, *, mysql: bool = False) -> Used | None:
    """Return what a statement reads and writes, or None where that cannot be told."""
    found = Used()
    try:
        for items in statements(grouped(sql, mysql=mysql)):
            reader = Reader(found, mysql=mysql)
            reader.statement(items)
            found.add(gathered(items, reader.sources))
    except UntoldError:
        return None
    return found


class Reader:
    """Read one statement."""

    def __init__(self, found: Used, *, mysql: bool) -> None:
        self.found, self.mysql = found, mysql
        self.sources = Sources()

    def statement(self, items: list[Item]) -> None:
        verb = key(items, 0)
        if verb == "EXPLAIN":
            # Only ANALYZE runs it; and then its result is a plan.
            return
        if verb in QUERIES or isinstance(items[0], list):
            self.query(items, frozenset())
        elif verb == "COPY":
            self.copied(items)
        elif verb == "TRUNCATE":
            self.truncated(items)
        elif verb == "CREATE":
            self.created(items)
        elif verb == "DECLARE":
            self.declared(items)
        elif verb not in NOTHING:
            raise UntoldError

    def copied(self, items: list[Item]) -> None:
        if isinstance(items[1] if len(items) > 1 else None, list):
            self.query(items[1], frozenset())  # type: ignore[arg-type]  # said by the line above
            return
        name, after = self.name(items, 1)
        at = after + (isinstance(items[after], list) if after < len(items) else 0)
        is_written = key(items, at) == "FROM"
        (self.found.written if is_written else self.found.read).add(name)
        self.sources.add(items, name, 1, after, whole=not is_written and at == after)
        # What is copied to where, and how, are no columns.
        self.sources.leave_out([items[0], *items[after if is_written else at :]])

    def truncated(self, items: list[Item]) -> None:
        at = 1 + (key(items, 1) == "TABLE")
        name, at = self.name(items, at + (key(items, at) == "ONLY"))
        self.found.written.add(name)
        self.sources.add(items, name, 1, at)
        if key(items, at) == ",":
            raise UntoldError

    def created(self, items: list[Item]) -> None:
        """Read what a table is made of; a view or a function reads nothing until it is used."""
        if "TABLE" not in {key(items, at) for at in range(1, 5)}:
            return
        starts = [at for at in range(len(items)) if key(items, at) in {"SELECT", "WITH"} or self.is_query(items[at])]
        if starts:
            self.query(items[starts[0] :], frozenset())

    def declared(self, items: list[Item]) -> None:
        """Read what a cursor is for; its rows are fetched afterwards."""
        begins = next((at + 1 for at in range(len(items)) if key(items, at) == "FOR"), len(items))
        if begins == len(items):
            raise UntoldError
        self.sources.leave_out(items[:begins])
        self.query(items[begins:], frozenset())

    @staticmethod
    def is_query(item: Item) -> bool:
        return isinstance(item, list) and bool(item) and (key(item, 0) in QUERIES or Reader.is_query(item[0]))

    def query(self, items: list[Item], known: frozenset[str]) -> None:
        """Walk through a query: its WITH, its target, and the rest."""
        at = 0
        if key(items, 0) == "WITH":
            at, known = self.withs(items, known)
        verb = key(items, at)
        if verb in {"INSERT", "REPLACE", "MERGE", "UPDATE", "DELETE"}:
            at = self.target(items, at, verb)
        elif verb == "TABLE":
            self.sources.leave_out([items[at]])
            start = at + 1
            name, at = self.name(items, start)
            self.add(name, known)
            self.sources.add(items, name, start, at, whole=True)
        self.rest(items, at, known, verb)

    def withs(self, items: list[Item], known: frozenset[str]) -> tuple[int, frozenset[str]]:
        """Read the queries of WITH; each knows those before it, with RECURSIVE also itself and those after."""
        at = 1
        recursive = key(items, at) == "RECURSIVE"
        at += recursive
        if recursive:
            known |= self.all_withs(items, at)
        while True:
            name, at = self.name(items, at)
            while at < len(items) and not self.is_query(items[at]):
                at += 1
            if at == len(items) or len(name) != 1:
                raise UntoldError
            self.query(items[at], known)  # type: ignore[arg-type]  # is_query said that it is a list
            known |= {name[0]}
            at += 1
            if key(items, at) != ",":
                return at, known
            at += 1

    def all_withs(self, items: list[Item], at: int) -> frozenset[str]:
        names = set()
        for place in range(at, len(items)):
            if place == at or (key(items, place - 1) == "," and self.is_query(items[place - 2])):
                names.add(self.name(items, place)[0][0])
        return frozenset(names)

    def target(self, items: list[Item], at: int, verb: str) -> int:
        """Read what is written; return where the rest begins."""
        at += 1
        while key(items, at) in {"INTO", "FROM", "IGNORE", "LOW_PRIORITY", "DELAYED", "HIGH_PRIORITY", "QUICK", "ONLY"}:
            at += 1
        name, after = self.name(items, at)
        if verb == "DELETE" and self.mysql and key(items, after) in {"FROM", ",", "."}:
            raise UntoldError
        if verb == "UPDATE" and self.mysql and self.updates_many(items, after):
            raise UntoldError
        self.found.written.add(name)
        self.sources.add(items, name, at, after)
        if verb in {"INSERT", "REPLACE"} and after < len(items) and isinstance(items[after], list):
            if self.is_query(items[after]):
                return after
            self.sources.leave_out([items[after]])
            return after + 1
        return after

    def updates_many(self, items: list[Item], at: int) -> bool:
        """Say whether MariaDB's UPDATE names more than one table: which of them is written, only its columns tell."""
        for place in range(at, len(items)):
            if key(items, place) == "SET":
                return False
            if key(items, place) in {",", "JOIN", "STRAIGHT_JOIN"}:
                return True
        return False

    def rest(self, items: list[Item], at: int, known: frozenset[str], verb: str) -> None:
        """Find what stands in FROM, JOIN and USING, and go into every pair of parentheses."""
        listing, using = False, verb in {"DELETE", "MERGE"}
        while at < len(items):
            word = key(items, at)
            if self.begins(items, at, word, using=using):
                using = using and word != "USING"
                listing, at = True, self.source(items, at + 1, known)
            elif listing and word == ",":
                at = self.source(items, at + 1, known)
            else:
                if word == "INTO" and verb not in {"INSERT", "REPLACE", "MERGE"}:
                    # SELECT INTO makes a table, fills variables or writes a file.
                    raise UntoldError
                listing = listing and word not in ENDS_FROM
                self.inside(items[at], known)
                at += 1

    @staticmethod
    def begins(items: list[Item], at: int, word: str, *, using: bool) -> bool:
        """Say whether a table follows: not after IS DISTINCT FROM."""
        if word == "FROM":
            return key(items, at - 1) != "DISTINCT"
        return word in {"JOIN", "STRAIGHT_JOIN"} or (word == "USING" and using)

    def inside(self, item: Item, known: frozenset[str]) -> None:
        if not isinstance(item, list) or not item:
            return
        if self.is_query(item):
            self.query(item, known)
        else:
            for each in item:
                self.inside(each, known)

    def source(self, items: list[Item], at: int, known: frozenset[str]) -> int:
        """Read one thing that a query reads from; return where it ends."""
        while key(items, at) in {"ONLY", "LATERAL"}:
            at += 1
        if key(items, at) == "ROWS" and key(items, at + 1) == "FROM":
            at += 2
        item = items[at] if at < len(items) else None
        if isinstance(item, list):
            if self.is_query(item) or (key(items, at - 1) == "FROM" and key(items, at - 2) == "ROWS"):
                self.inside(item, known)
            else:
                self.rest(item, self.source(item, 0, known), known, "JOINED")
            return at + 1
        start = at
        name, at = self.name(items, start)
        if at < len(items) and isinstance(items[at], list):
            # A function: its arguments may hold a query, what it reads itself stands in the database.
            self.inside(items[at], known)
            return at + 1
        self.add(name, known)
        self.sources.add(items, name, start, at)
        return at

    def add(self, name: Name, known: frozenset[str]) -> None:
        is_known = len(name) == 1 and name[0] in known
        if not is_known and not is_systems(name, mysql=self.mysql):
            self.found.read.add(name)

    def name(self, items: list[Item], at: int) -> tuple[Name, int]:
        """Read a name of one or more parts."""
        parts: list[str] = []
        while True:
            item = items[at] if at < len(items) else None
            if not isinstance(item, Word) or item.kind not in {"word", "quoted"}:
                raise UntoldError
            parts.append(item.text if item.kind == "quoted" or self.mysql else item.text.lower())
            at += 1
            if key(items, at) != ".":
                return tuple(parts), at
            at += 1


def is_systems(name: Name, *, mysql: bool) -> bool:
    """Say whether a name is of the database's own tables."""
    if len(name) > 1:
        return name[-2].lower() in SYSTEM
    return name[0].lower() == "dual" if mysql else name[0].startswith("pg_")
