"""
A database of 1,000 tables: how long `inzage scan` takes and how much memory, beside a loop that only reads the rows.

Both run as processes of their own, over the same sample of the same real PostgreSQL. The loop is what somebody writes
who only wants the rows: psycopg, one statement for each table, and it looks at nothing.
"""

import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

import psycopg

from bench.truths import ROOT
from demo.servers import postgresql
from inzage.detection.wording.splitting import listed
from inzage.scanning.sampling import ROWS

RESULT = ROOT / "bench" / "results" / "scan.json"
TABLES = 1_000
SECONDS, MEGABYTES = 30.0, 400.0
DATABASE = "duizend"

MODULES = tuple(sorted(listed("crm shop helpdesk billing hr energy news warehouse planning website")))
THINGS = tuple(
    sorted(
        listed(
            "customer contact address account contract invoice invoice_line payment order order_line product category "
            "price_list ticket message attachment note task employee department shift meter reading tariff campaign "
            "subscriber click visit session device consent claim policy document setting"
        )
    )
)

COLUMNS = {
    "customer_id": "bigint",
    "owner_id": "integer",
    "first_name": "text",
    "last_name": "text",
    "e_mail": "varchar(120)",
    "phone": "varchar(20)",
    "street": "text",
    "postcode": "char(7)",
    "city": "text",
    "iban": "varchar(34)",
    "birth_date": "date",
    "status": "varchar(12)",
    "type_id": "integer",
    "parent_id": "bigint",
    "external_ref": "varchar(24)",
    "sort_order": "integer",
    "version": "integer",
    "currency": "char(3)",
    "tax_rate": "numeric(5,2)",
    "is_deleted": "boolean",
    "deleted_at": "timestamptz",
    "locale": "varchar(5)",
    "amount": "numeric(10,2)",
    "quantity": "integer",
    "code": "varchar(20)",
    "description": "text",
    "note": "text",
    "is_active": "boolean",
    "created_at": "timestamptz",
    "updated_at": "timestamptz",
    "payload": "jsonb",
    "token": "uuid",
}
VALUES = {
    "customer_id": "100000 + (i * 7919) % 20000",
    "owner_id": "1 + i % 90",
    "first_name": "(array['Anna','Jan','Fatima','Daan','Sofie','Mohammed','Emma','Lucas'])[1 + i % 8]",
    "last_name": "(array['Jansen','de Vries','Bakker','Visser','Smit','Meijer','Mulder','Bos'])[1 + i % 8] || i % 97",
    "e_mail": "'klant' || i || '@example.nl'",
    "phone": "'06' || lpad((10000000 + i)::text, 8, '0')",
    "street": "(array['Dorpsstraat','Kerkweg','Stationsplein','Molenlaan'])[1 + i % 4] || ' ' || i % 200",
    "postcode": "(1000 + i % 8999) || ' ' || chr((65 + i % 26)::int) || 'B'",
    "city": "(array['Utrecht','Zwolle','Breda','Leiden','Assen'])[1 + i % 5]",
    "iban": "'NL' || lpad((i % 97)::text, 2, '0') || 'BANK' || lpad(i::text, 10, '0')",
    "birth_date": "date '1940-01-01' + (i * 37 % 22000)::int",
    "status": "(array['new','open','paid','closed'])[1 + i % 4]",
    "type_id": "1 + i % 7",
    "parent_id": "1 + i / 2",
    "external_ref": "'EXT-' || (i * 13)",
    "sort_order": "i % 50",
    "version": "1 + i % 3",
    "currency": "'EUR'",
    "tax_rate": "21.00",
    "is_deleted": "i % 40 = 0",
    "deleted_at": "case when i % 40 = 0 then timestamptz '2026-03-01' + i * interval '3 minutes' end",
    "locale": "(array['nl_NL','en_GB','de_DE'])[1 + i % 3]",
    "amount": "(i % 90000) / 100.0",
    "quantity": "1 + i % 12",
    "code": "'C' || lpad((i % 5000)::text, 6, '0')",
    "description": "'Lamp ' || (array['Basalt','Kade','Noord','Zilt'])[1 + i % 4] || ' ' || i % 900",
    "note": "'Klant belde op over nummer ' || i || ' en wil graag na vijf uur worden teruggebeld door mevrouw Bakker'",
    "is_active": "i % 3 = 0",
    "created_at": "timestamptz '2026-01-01' + i * interval '7 minutes'",
    "updated_at": "timestamptz '2026-02-01' + i * interval '11 minutes'",
    "payload": "jsonb_build_object('channel', 'web', 'n', i)",
    "token": "md5(i::text)::uuid",
}
HUNDRED, SHARE = 100, 45
"""So many of a hundred kinds of column are in each table."""

LARGE, MIDDLE, SMALL = (20, 60_000), (80, 6_000), (400, 300)
"""So many tables of so many rows. Of the others every second one is empty and the rest has a few rows, as in life."""

READ = """
import sys, psycopg
with psycopg.connect(sys.argv[1]) as connection:
    names = [name for (name,) in connection.execute("select tablename from pg_tables where schemaname = 'public'")]
    for name in names:
        connection.execute(f'select * from "{name}" limit ' + sys.argv[2]).fetchall()
"""


STARTER = """
import os, subprocess, sys
process = subprocess.Popen(sys.argv[1:])
_, status, used = os.wait4(process.pid, 0)
code = process.returncode = os.waitstatus_to_exitcode(status)
sys.exit(code) if code else print(used.ru_utime + used.ru_stime, used.ru_maxrss, file=sys.stderr)
"""
"""Runs a process and says how many seconds of the processor and how many kilobytes it took."""


@dataclass(frozen=True, slots=True)
class Measured:
    """What a process took."""

    seconds: float
    cpu_seconds: float
    megabytes: float


def run() -> int:
    """Make the database, measure both, print, and write the figures."""
    with tempfile.TemporaryDirectory() as folder, postgresql.running(Path(folder) / "postgresql") as socket:
        address = made(socket)
        output = Path(folder) / "found.json"
        scan = measured([inzage(), "scan", address, "--format", "json"], output)
        loop = measured([sys.executable, "-c", READ, address, str(ROWS)], Path(folder) / "read")
        found = json.loads(output.read_text(encoding="utf-8"))
    counts = {
        "tables": len(found["datasets"]),
        "fields": len(found["fields"]),
        "personal": sum(field["category"] is not None for field in found["fields"]),
        "links": len(found["links"]),
        "rows": found["stats"]["rows"],
        "failures": len(found["failures"]),
    }
    show(counts, scan, loop)
    RESULT.parent.mkdir(parents=True, exist_ok=True)
    RESULT.write_text(json.dumps({**counts, "scan": asdict(scan), "loop": asdict(loop)}, indent=2) + "\n")
    is_whole = counts["tables"] == TABLES and not counts["failures"]
    return int(not is_whole or scan.seconds > SECONDS or scan.megabytes > MEGABYTES)


def show(counts: dict[str, int], scan: Measured, loop: Measured) -> None:
    print("  ".join(f"{count:,} {name}" for name, count in counts.items()))
    print(f"\n{'':<24}{'seconds':>10}{'cpu':>10}{'megabytes':>12}")
    for name, one in (("inzage scan", scan), ("a loop that only reads", loop)):
        print(f"{name:<24}{one.seconds:>10.1f}{one.cpu_seconds:>10.1f}{one.megabytes:>12.0f}")
    ratios = scan.seconds / loop.seconds, scan.cpu_seconds / loop.cpu_seconds, scan.megabytes / loop.megabytes
    print(f"{'ratio':<24}{ratios[0]:>10.1f}{ratios[1]:>10.1f}{ratios[2]:>12.1f}")
    print(f"{'at most':<24}{SECONDS:>10.1f}{'':>10}{MEGABYTES:>12.0f}")


def measured(command: Sequence[str], output: Path) -> Measured:
    """
    Run a process and wait for it; what it took is counted by the system.

    A small process in between starts it: the system counts the most memory of who starts a process as its own too.
    """
    started = time.perf_counter()
    with output.open("wb") as out:
        starter = [sys.executable, "-S", "-c", STARTER, *command]
        ended = subprocess.run(starter, stdout=out, stderr=subprocess.PIPE, text=True, check=False)  # noqa: S603 - our own
    if ended.returncode:
        raise RuntimeError(f"{Path(command[0]).name} ended with {ended.returncode} and said: {ended.stderr}")
    cpu_seconds, kilobytes = map(float, ended.stderr.splitlines()[-1].split())
    return Measured(round(time.perf_counter() - started, 2), round(cpu_seconds, 2), round(kilobytes / 1024, 1))


def inzage() -> str:
    return str(Path(sys.executable).with_name("inzage"))


def made(socket: str) -> str:
    """Make the database with its tables and rows; give its address."""
    with psycopg.connect(postgresql.address(socket, "postgres"), autocommit=True) as connection:
        connection.execute(f"create database {DATABASE}")
    address = postgresql.address(socket, DATABASE)
    with psycopg.connect(address) as connection:
        for number, (name, columns, rows) in enumerate(tables()):
            typed = ", ".join(f"{column} {COLUMNS[column]}" for column in columns)
            connection.execute(f"create table {name} (id bigint primary key, {typed})")
            if rows:
                values = ", ".join(VALUES[column] for column in columns)
                filling = f"insert into {name} select i, {values} from generate_series(1, {rows}) i"  # noqa: S608 - own names
                connection.execute(filling)
            if number % 100 == 0:
                connection.commit()
    with psycopg.connect(address, autocommit=True) as connection:
        connection.execute("analyze")
    return address


def tables() -> Iterator[tuple[str, Sequence[str], int]]:
    """The tables with their columns and number of rows: of every kind some are large and most are small."""
    columns = list(COLUMNS)
    sizes = [size for count, size in (LARGE, MIDDLE, SMALL) for _ in range(count)]
    for number in range(TABLES):
        module, thing = MODULES[number % len(MODULES)], THINGS[number // len(MODULES) % len(THINGS)]
        era = number // (len(MODULES) * len(THINGS))
        name = f"{module}_{thing}" + (f"_v{era}" if era else "")
        chosen = [column for place, column in enumerate(columns) if (place * 31 + number * 17) % HUNDRED < SHARE]
        spread = number * 379 % TABLES
        rows = sizes[spread] if spread < len(sizes) else (0 if spread % 2 else 12)
        yield name, chosen, rows
