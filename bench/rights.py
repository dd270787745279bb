"""
One person in a tree of PostgreSQL tables: how long finding, erasing and proving take, beside statements by hand.

Both do the same work on the same server: find the person's rows in every table, delete them all in one transaction, and
read every row of every table again for what is known of the person. Who writes it by hand knows the tables and their
keys; inzage opens the system anew, asks what the tables look like, and follows the links that a scan found.
"""

import json
import tempfile
import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import closing
from dataclasses import asdict, dataclass
from pathlib import Path
from statistics import median
from typing import Any, TypeVar

import psycopg

from bench.truths import ROOT
from demo.servers import postgresql
from inzage.connectors.catalogue import connect
from inzage.connectors.protocol import Connector
from inzage.connectors.records import DatasetShape
from inzage.scanning.records import ScanResult
from inzage.scanning.scan import scan_system
from inzage.tracing.erase import Work, erase
from inzage.tracing.found import Found
from inzage.tracing.ground import Ground, Spot
from inzage.tracing.identity import Identity, Known
from inzage.tracing.look import look
from inzage.tracing.plan import plan
from inzage.tracing.prove import Proof, prove

RESULT = ROOT / "bench" / "results" / "rights.json"
SIZES = (50, 500)
PEOPLE, EACH, CHILDREN = 100, 3, 3
"""People, rows of each in every table but the first, and tables that point to each table."""

FIRST, TIMES = 11, 3
"""The first person, and how many go one after another; the median counts."""

RATIO, SECONDS = 2.5, {"access": 1.5, "erasure": 3.0}
"""At most so many times the time by hand; and in the largest tree at most so many seconds."""

SYSTEM = "boom"
One = TypeVar("One")


@dataclass(frozen=True, slots=True)
class Taken:
    """Seconds of the two rights; an erasure is done when it is proven. `rows` were found, and erased."""

    access: float
    erasure: float
    rows: int
    is_right: bool


def run() -> int:
    """Make the trees, let both do their work, print, and write the figures."""
    results = []
    with tempfile.TemporaryDirectory() as folder, postgresql.running(Path(folder) / "postgresql") as socket:
        for size in SIZES:
            address = made(socket, size)
            ground = Ground.of({SYSTEM: scanned(address)})
            mine, theirs = [], []
            for turn in range(TIMES):
                theirs.append(by_hand(address, FIRST + 2 * turn, size))
                mine.append(by_inzage(address, FIRST + 2 * turn + 1, ground))
            results.append({"tables": size, "inzage": summed(mine), "by_hand": summed(theirs)})
    told = [{**one, "bars": bars(one)} for one in results]
    show(told)
    RESULT.parent.mkdir(parents=True, exist_ok=True)
    RESULT.write_text(json.dumps(told, indent=2) + "\n")
    return int(not all(all(one["bars"].values()) for one in told))


def made(socket: str, size: int) -> str:
    """Make a tree of tables in which everybody has three rows in each but the first; give its address."""
    with psycopg.connect(postgresql.address(socket, "postgres"), autocommit=True) as connection:
        connection.execute(f"create database boom_{size}")
    address = postgresql.address(socket, f"boom_{size}")
    with psycopg.connect(address) as connection:
        connection.execute("create table klant (id int primary key, naam text, email text)")
        people = f"select g, 'Naam Achter' || g, 'naam' || g || '@example.nl' from generate_series(1, {PEOPLE}) g"  # noqa: S608 - own numbers
        connection.execute(f"insert into klant {people}")
        for number in range(1, size):
            grow(connection, number)
    with psycopg.connect(address, autocommit=True) as connection:
        connection.execute("analyze")
    return address


def grow(connection: "psycopg.Connection[Any]", number: int) -> None:
    """Add one table, whose rows point to those of the table above."""
    name, above = table(number), parent(number)
    connection.execute(
        f"create table {name} (id int primary key, ouder_id int not null references {above} (id), "
        "plaats text, bedrag numeric)"
    )
    whose = f"(g + {EACH - 1}) / {EACH}" if above == table(0) else "g"
    rows = f"select g, {whose}, 'Plaats' || g, g from generate_series(1, {PEOPLE * EACH}) g"  # noqa: S608 - own numbers
    connection.execute(f"insert into {name} {rows}")
    connection.execute(f"create index on {name} (ouder_id)")


def table(number: int) -> str:
    return f"t{number}" if number else "klant"


def parent(number: int) -> str:
    return table((number - 1) // CHILDREN)


def scanned(address: str) -> ScanResult:
    with closing(connect(address)) as connector:
        steps = scan_system(connector, key=bytes(32))
        while True:
            try:
                next(steps)
            except StopIteration as end:
                return end.value


def by_inzage(address: str, person: int, ground: Ground) -> Taken:
    """Both rights as inzage carries them out, each over a system that was opened anew."""
    identity = Identity((Known("email", f"naam{person}@example.nl"), Known("full_name", f"Naam Achter{person}")))
    with closing(connect(address)) as reader:
        access, found = timed(lambda: look(ground, identity, {SYSTEM: reader}))
    with closing(connect(address, writable=True)) as writer:
        erasure, (erased, proof) = timed(lambda: carried_out(ground, found, identity, writer))
    rows = sum(found.counts().values())
    return Taken(access, erasure, rows, found.is_complete and erased == rows and proof.holds)


def carried_out(ground: Ground, found: Found, identity: Identity, connector: Connector) -> tuple[int, Proof]:
    """Plan, erase and prove; return how many rows went, and the proof."""
    shapes = {Spot(SYSTEM, one.name): one for one in connector.describe() if isinstance(one, DatasetShape)}
    work = Work(plan(ground, found, shapes, {}), ground, found, shapes, {SYSTEM: connector})
    erased = sum(done.rows for done in erase(work))
    return erased, prove(work, identity)


def by_hand(address: str, person: int, size: int) -> Taken:
    """Both rights as somebody writes them who knows this tree."""
    mail, name = f"naam{person}@example.nl", f"naam achter{person}"
    access, keys = timed(lambda: read_by_hand(address, mail, size))
    erasure, left = timed(lambda: erased_by_hand(address, keys, [f"%{mail}%", f"%{name}%"]))
    return Taken(access, erasure, sum(map(len, keys.values())), not left)


def read_by_hand(address: str, mail: str, size: int) -> Mapping[str, Sequence[int]]:
    """Read the person's rows table by table; give their keys."""
    with psycopg.connect(address) as connection:
        keys = {table(0): [row[0] for row in connection.execute("select * from klant where email = %s", (mail,))]}
        for number in range(1, size):
            query = f"select * from {table(number)} where ouder_id = any(%s)"  # noqa: S608 - own names
            rows = connection.execute(query, (keys[parent(number)],)).fetchall()
            keys[table(number)] = [row[0] for row in rows]
    return keys


def erased_by_hand(address: str, keys: Mapping[str, Sequence[int]], wanted: Sequence[str]) -> int:
    """Delete these rows in one transaction, from the leaves up, and count in how many rows something is left."""
    with psycopg.connect(address) as connection:
        for name in reversed(keys):
            connection.execute(f"delete from {name} where id = any(%s)", (keys[name],))  # noqa: S608 - own names
    with psycopg.connect(address) as connection:
        return sum(
            len(connection.execute(f"select * from {name} t where lower(t::text) like any(%s)", (wanted,)).fetchall())  # noqa: S608 - same
            for name in keys
        )


def timed(work: Callable[[], One]) -> tuple[float, One]:
    started = time.perf_counter()
    result = work()
    return time.perf_counter() - started, result


def summed(taken: Sequence[Taken]) -> dict[str, Any]:
    """The medians; right only where it was right every time."""
    middle = Taken(
        round(median(one.access for one in taken), 3),
        round(median(one.erasure for one in taken), 3),
        taken[0].rows,
        all(one.is_right for one in taken),
    )
    return asdict(middle)


def bars(result: Mapping[str, Any]) -> dict[str, bool]:
    """Which bars this run met."""
    mine, theirs = result["inzage"], result["by_hand"]
    expected = 1 + EACH * (result["tables"] - 1)
    met = {
        "every row, and nothing left": mine["is_right"] and theirs["is_right"] and mine["rows"] == expected,
        **{f"{right} at most {RATIO} x": mine[right] <= RATIO * theirs[right] for right in SECONDS},
    }
    if result["tables"] == max(SIZES):
        met |= {f"{right} under {seconds} s": mine[right] < seconds for right, seconds in SECONDS.items()}
    return met


def show(results: Sequence[Mapping[str, Any]]) -> None:
    for one in results:
        mine, theirs = one["inzage"], one["by_hand"]
        print(f"\n{one['tables']} tables, {mine['rows']:,} rows of the person")
        print(f"{'':<24}{'inzage':>10}{'by hand':>10}{'ratio':>10}")
        for right in SECONDS:
            print(f"{right:<24}{mine[right]:>9.3f}s{theirs[right]:>9.3f}s{mine[right] / theirs[right]:>10.1f}")
        for bar, is_met in one["bars"].items():
            print(f"  {'met' if is_met else 'MISSED':<8}{bar}")
