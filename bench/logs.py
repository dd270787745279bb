"""
Logs of millions of reads: lines a second, memory, and whether every count and finding is the planted one.

`python -m bench logs` takes five million lines of each form; the same is done by a plain loop over Python's csv.
"""

import csv
import json
import random
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from bench.truths import ROOT
from inzage.connectors.logs import Options, Use, read
from inzage.connectors.logs.findings import Declared, Idle, Unused, compare
from inzage.connectors.logs.records import UNTOLD

RESULT = ROOT / "bench" / "results" / "logs.json"
LINES = (1_000_000, 5_000_000)
LEAST = 200_000
ZONE = ZoneInfo("Europe/Amsterdam")
DAYS, PEOPLE, TABLES = 60, 200, 40
BEGIN = datetime(2026, 3, 1, tzinfo=UTC)
Planted = Counter[tuple[str, str, date]]


def people() -> list[str]:
    return [f"account{number:03d}" for number in range(PEOPLE)]


def tables() -> list[str]:
    return [f"table{number:02d}" for number in range(TABLES)]


def department(who: int) -> int:
    return who % 4


def allowed(who: int) -> list[int]:
    """Each department has ten tables; the last of each is never used, and each person leaves one grant unused."""
    return [table for table in range(TABLES) if table % 4 == department(who)]


def pairs() -> list[tuple[int, int]]:
    """Return who uses what: all that is granted but the planted idle ones, and a few that were never declared."""
    known = [
        (who, table) for who in range(PEOPLE) for table in allowed(who) if table < TABLES - 4 and (who + table) % 17
    ]
    return known + strangers()


def strangers() -> list[tuple[int, int]]:
    return [(who, (who % 4 + 1) % 4) for who in range(0, PEOPLE, 23)]


def reads(lines: int) -> Iterator[tuple[datetime, int, int, int]]:
    """Make reads in order of time, with each pair at least once."""
    chance = random.Random(20260301)
    every, step = pairs(), timedelta(days=DAYS) / lines
    for number in range(lines):
        who, table = every[number % len(every)] if number < len(every) else chance.choice(every)
        yield BEGIN + number * step, who, table, number


def pgaudit(at: datetime, who: int, table: int, number: int) -> str:
    local = at.astimezone(ZONE)
    return (
        f'{local:%Y-%m-%d %H:%M:%S}.{number % 1000:03d} {local.tzname()},"account{who:03d}","shop",{number % 900},'  # noqa: S608 - a log, no query
        f'"10.0.0.5:54321",65f0c2a1.{number % 900:x},{number},"SELECT",2026-03-01 08:00:00 CET,4/17,0,LOG,00000,'
        f'"AUDIT: SESSION,{number},1,READ,SELECT,TABLE,public.table{table:02d},""SELECT id, name FROM table{table:02d} '
        f'WHERE email = \'p{number}@example.nl\'"",<not logged>",,,,,,,,,"psql","client backend",,0\n'
    )


def statements(at: datetime, who: int, table: int, number: int) -> str:
    local = at.astimezone(ZONE)
    return (
        f'{local:%Y-%m-%d %H:%M:%S}.{number % 1000:03d} {local.tzname()},"account{who:03d}","shop",{number % 900},'  # noqa: S608 - a log, no query
        f'"10.0.0.5:54321",65f0c2a1.{number % 900:x},{number},"SELECT",2026-03-01 08:00:00 CET,4/17,0,LOG,00000,'
        f"\"statement: SELECT id, name FROM table{table:02d} WHERE email = 'p{number}@example.nl' AND n = {number}\""
        ',,,,,,,,,"psql","client backend",,0\n'
    )


def mariadb(at: datetime, who: int, table: int, number: int) -> str:
    local = at.astimezone(ZONE)
    return (
        f"{local:%Y%m%d %H:%M:%S},db1,account{who:03d},10.0.0.5,{number % 900},{number},READ,shop,table{table:02d},\n"
    )


FORMS: dict[str, Callable[[datetime, int, int, int], str]] = {
    "pgaudit": pgaudit,
    "statements": statements,
    "mariadb": mariadb,
}

FIELDS = {"pgaudit": {"id", "name", "email"}, "statements": {"id", "name", "email"}, "mariadb": {UNTOLD}}
"""What each log tells of the fields that were used: that of MariaDB names tables only."""


def plant(path: Path, form: str, lines: int) -> Planted:
    """Write a log and return what is in it."""
    planted: Planted = Counter()
    with path.open("w", encoding="utf-8") as file:
        for at, who, table, number in reads(lines):
            file.write(FORMS[form](at, who, table, number))
            planted[f"account{who:03d}", f"table{table:02d}", at.astimezone(ZONE).date()] += 1
    return planted


def measured(path: Path, how: str) -> dict[str, float]:
    """Take a log in, in a process of its own, and return its seconds and its highest memory."""
    done = subprocess.run(  # noqa: S603 - ourselves
        [sys.executable, "-m", "bench.logs", how, str(path)], capture_output=True, text=True, check=True, cwd=ROOT
    )
    return dict(json.loads(done.stdout))


def options(path: Path) -> Options:
    return Options(
        zone=ZONE,
        home="shop" if "mariadb" in path.name else "public",
        names=tables(),
        fields=dict.fromkeys(tables(), ("id", "name", "email", "phone")),
    )


def ours(path: Path) -> Planted:
    taken = read(path, options(path))
    assert not taken.broken.count
    assert not taken.untold.count
    assert all(fields == FIELDS[path.stem] for fields in map(set, taken.fields.values()))
    return Counter({(use.who, use.dataset, use.day): times for use, times in taken.times.items()})


def plain(path: Path) -> Planted:
    """Do the same as one would without thinking: a loop over Python's csv."""
    found: Planted = Counter()
    with path.open(newline="", encoding="utf-8") as file:
        for row in csv.reader(file):
            if "mariadb" in path.name:
                found[row[2], row[8], datetime.strptime(row[0], "%Y%m%d %H:%M:%S").replace(tzinfo=ZONE).date()] += 1
            else:
                table = next(csv.reader([row[13]]))[6].removeprefix("public.")
                found[row[1], table, date.fromisoformat(row[0][:10])] += 1
    return found


def alone(how: str, path: Path) -> None:
    """Print how long it took and the memory of this process."""
    begun, computed = time.perf_counter(), time.process_time()
    found = ours(path) if how == "ours" else plain(path)
    seconds, computed = time.perf_counter() - begun, time.process_time() - computed
    peak = highest_mb()
    planted = json.loads(path.with_suffix(".planted").read_text())
    exact = sorted([*key[:2], key[2].isoformat(), times] for key, times in found.items()) == planted
    told = {"seconds": round(seconds, 2), "cpu_seconds": round(computed, 2), "peak_mb": round(peak), "exact": exact}
    print(json.dumps(told))


def highest_mb() -> float:
    """Return the most memory that this program had since it began; that of who started it does not count."""
    lines = Path("/proc/self/status").read_text().splitlines()
    return next(int(line.split()[1]) / 1024 for line in lines if line.startswith("VmHWM"))


def findings(planted: Planted) -> dict[str, object]:
    """Lay planted use beside planted declarations; every finding must be one of the planted ones."""
    names, accounts = tables(), people()
    declared = Declared(
        departments={name: f"d{department(who)}" for who, name in enumerate(accounts)},
        datasets={f"d{number}": [names[table] for table in allowed(number)] for number in range(4)},
        grants={name: [names[table] for table in allowed(who)] for who, name in enumerate(accounts)},
        fields=dict.fromkeys(names, ("email",)),
    )
    period = (BEGIN.date(), BEGIN.date() + timedelta(days=DAYS))
    times = {Use(who, dataset, day): count for (who, dataset, day), count in planted.items()}
    found = compare(times, declared, period=period, logged=period)
    idle = {(who, table) for who in range(PEOPLE) for table in allowed(who)} - set(pairs())
    return {
        "undeclared": len(found.undeclared),
        "idle": len(found.idle),
        "unused": len(found.unused),
        "exact": {(each.who, each.dataset) for each in found.undeclared}
        == {(accounts[who], names[table]) for who, table in strangers()}
        and set(found.idle) == {Idle(accounts[who], names[table]) for who, table in idle}
        and found.unused == tuple(Unused(name, ("email",)) for name in names[-4:]),
    }


def rows(folder: Path) -> Iterator[dict[str, object]]:
    for form in FORMS:
        for lines in LINES:
            path = folder / f"{form}.log"
            planted = plant(path, form, lines)
            written = sorted([who, table, day.isoformat(), times] for (who, table, day), times in planted.items())
            path.with_suffix(".planted").write_text(json.dumps(written))
            got = measured(path, "ours")
            row: dict[str, object] = {"form": form, "lines": lines, **got, "a_second": round(lines / got["seconds"])}
            if form != "statements" and lines == LINES[0]:
                row["plain_a_second"] = round(lines / measured(path, "plain")["seconds"])
            if form == "pgaudit":
                row["findings"] = findings(ours(path))
            path.unlink()
            print(json.dumps(row), flush=True)
            yield row


def run() -> int:
    """Measure, print and write; 1 where a count is not the planted one or a form is too slow."""
    with tempfile.TemporaryDirectory() as folder:
        found = list(rows(Path(folder)))
    RESULT.parent.mkdir(parents=True, exist_ok=True)
    RESULT.write_text(json.dumps(found, indent=2) + "\n")
    return 0 if all(row["exact"] and (row["lines"] != LINES[-1] or row["a_second"] >= LEAST) for row in found) else 1  # type: ignore[operator]


if __name__ == "__main__":
    alone(sys.argv[1], Path(sys.argv[2]))
