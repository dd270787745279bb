"""What running servers logged beside their rights and the register: the differences are exactly those there are."""

import time
from contextlib import closing, suppress

import psycopg
import pymysql
import pytest

from inzage.datamap import operations, queries
from inzage.datamap.records import ActivityFacts, FieldUse, Period
from inzage.people import operations as people
from tests import mariadb, postgres
from tests.datamap.conftest import BY, NOON

pytestmark = pytest.mark.django_db
TABLES = ("klant", "bestelling", "nieuwsbrief")
"""Anna may read the first two and Bram all three; Anna's department uses the first alone."""

FOUND = (
    {("anna", "bestelling", 1, "Verkoop"), ("bram", "bestelling", 1, None)},
    {("bram", "klant"), ("bram", "nieuwsbrief")},
    ["nieuwsbrief"],
)


def fill(run):
    for table in TABLES:
        run(f"CREATE TABLE {table} (id int PRIMARY KEY, e_mail varchar(80))")
        run(f"INSERT INTO {table} VALUES " + ", ".join(f"({n}, 'klant{n}@example.nl')" for n in range(60)))


def ask(anna, bram):
    """What the two do: Anna is refused once, and what Bram leaves alone nobody uses."""
    for statement in ("SELECT * FROM klant WHERE id = 7", "SELECT * FROM klant", "SELECT b.* FROM bestelling b"):
        anna(statement)
    bram("SELECT count(*) FROM bestelling")
    with suppress(psycopg.Error, pymysql.Error):
        anna("SELECT * FROM nieuwsbrief")


@pytest.fixture
def differences(db, look):
    """Scan a system, take its log in, and tell what differs: undeclared, idle, unused."""

    def told(target, log):
        system = queries.system_by_id(system_id=operations.add_system(name="Winkel", target=target, by=BY, at=NOON))
        look(system)
        sales = people.add_department(name="Verkoop", by=BY, at=NOON)
        use = FieldUse(system=system.slug, dataset="klant", field="e_mail")
        facts = ActivityFacts(name="Leveren", departments=("Verkoop",), uses=(use,))
        operations.add_activity(facts=facts, by=BY, at=NOON)
        operations.declare_account(system_id=system.id, account="anna", department_id=sales, by=BY, at=NOON)
        taken = operations.take_log(system_id=system.id, source=str(log), by=BY, at=NOON).log
        assert (taken.broken, taken.untold) == (0, 0)
        period = Period(taken.first_day, taken.last_day)
        return compared(queries.use_findings(system_id=system.id, period=period).found)

    return told


def compared(found):
    """The differences about these two: who made the tables is left out."""
    undeclared = {(one.who, one.dataset, one.times, one.department) for one in found.undeclared}
    idle = {(one.who, one.dataset) for one in found.idle if one.who in {"anna", "bram"}}
    return undeclared, idle, [one.dataset for one in found.unused]


@pytest.mark.parametrize("form", ["csv", "json"])
def test_the_log_of_a_running_postgresql(differences, form):
    with postgres.logging_server() as (address, *logs):
        target, log = postgres.empty_database(address), logs[form == "json"]
        with psycopg.connect(target, autocommit=True) as database:
            fill(database.execute)
            database.execute("CREATE ROLE anna LOGIN; CREATE ROLE bram LOGIN")
            database.execute("GRANT SELECT ON klant, bestelling TO anna, bram; GRANT SELECT ON nieuwsbrief TO bram")
        begin = len(written(log))
        with (
            psycopg.connect(target.replace("postgres@", "anna@"), autocommit=True) as anna,
            psycopg.connect(target.replace("postgres@", "bram@"), autocommit=True) as bram,
        ):
            ask(anna.execute, bram.execute)
        part = log.with_name(f"deel.{form}")
        part.write_bytes(written(log)[begin:])

        assert differences(target, part) == FOUND


def written(log):
    """What the server has written, once it writes no more."""
    before = -1
    while before != (before := log.stat().st_size):
        time.sleep(0.3)
    return log.read_bytes()


def test_the_audit_log_of_a_running_mariadb(differences):
    with mariadb.server() as address, closing(mariadb.connection(address)) as root:
        target = mariadb.empty_database(address)
        mariadb.run(root, f"USE {target.rpartition('/')[2]}")
        fill(lambda line: mariadb.run(root, line))
        for who, tables in (("anna", TABLES[:2]), ("bram", TABLES)):
            mariadb.run(root, f"CREATE USER {who}@'127.0.0.1' IDENTIFIED BY 'proef'")
            mariadb.run(root, *(f"GRANT SELECT ON {table} TO {who}@'127.0.0.1'" for table in tables))
        with mariadb.auditing(root, "winkel.log") as log:
            ask(*(as_user(target, who) for who in ("anna", "bram")))

        assert differences(target, log) == FOUND


def as_user(target, who):
    """Ask MariaDB as this account."""
    place, _, name = target.rpartition("/")
    connection = pymysql.connect(host="127.0.0.1", port=int(place.rpartition(":")[2]), user=who, password="proef", database=name)  # fmt: skip
    return lambda line: mariadb.run(connection, line)
