"""A csvlog beside a real PostgreSQL: its names of tables, its rights, and its other databases."""

from datetime import date
from io import BytesIO

import psycopg
import pytest

from inzage.datamap import operations, queries
from inzage.datamap.records import Period
from tests import postgres
from tests.datamap.conftest import BY, NOON

pytestmark = pytest.mark.django_db
TABLES = """
CREATE SCHEMA magazijn;
CREATE TABLE klant (id int PRIMARY KEY, e_mail text);
CREATE TABLE magazijn.adres (id int PRIMARY KEY, e_mail text);
INSERT INTO klant SELECT n, 'klant' || n || '@example.nl' FROM generate_series(1, 60) n;
INSERT INTO magazijn.adres SELECT n, 'klant' || n || '@example.nl' FROM generate_series(1, 60) n;
DROP ROLE IF EXISTS inzage_anna;
CREATE ROLE inzage_anna LOGIN;
GRANT SELECT ON klant TO inzage_anna;
GRANT USAGE ON SCHEMA magazijn TO inzage_anna;
GRANT SELECT ON magazijn.adres TO inzage_anna;
"""


def csvlog(statement, *, database, who="inzage_anna"):
    return (
        f'2026-11-02 09:12:33.123 CET,"{who}","{database}",4711,"10.0.0.5:54321",65f0c2a1.1267,3,"SELECT",'
        f'2026-11-02 08:00:00 CET,4/17,0,LOG,00000,"statement: {statement}",,,,,,,,,"psql","client backend",,0\n'
    )


@pytest.fixture
def target(postgres_server):
    address = postgres.empty_database(postgres_server)
    with psycopg.connect(address, autocommit=True) as database:
        database.execute(TABLES)
    yield address
    with psycopg.connect(address, autocommit=True) as database:
        database.execute("DROP OWNED BY inzage_anna; DROP ROLE inzage_anna")


@pytest.fixture
def warehouse(db, target, look):
    key = operations.add_system(name="Magazijn", target=target, by=BY, at=NOON)
    system = queries.system_by_id(system_id=key)
    look(system)
    return system


def test_a_csvlog_is_counted_by_the_names_of_the_map_for_this_database_alone(warehouse, target):
    with psycopg.connect(target) as database:
        name = database.info.dbname
    log = (
        csvlog("SELECT e_mail FROM public.klant WHERE id = 4711", database=name)
        + csvlog("UPDATE klant SET e_mail = 'kanarie@example.nl'", database=name)
        + csvlog("SELECT * FROM klant", database="andere")
    )

    operations.take_log(system_id=warehouse.id, source=BytesIO(log.encode()), by=BY, at=NOON)

    used = queries.real_use(system_id=warehouse.id).items
    assert [(one.who, one.dataset, one.reads, one.writes) for one in used] == [("inzage_anna", "klant", 1, 1)]
    day = date(2026, 11, 2)
    found = queries.use_findings(system_id=warehouse.id, period=Period(day, day)).found
    assert ("inzage_anna", "magazijn.adres") in {(one.who, one.dataset) for one in found.idle}
    assert ("inzage_anna", "klant") not in {(one.who, one.dataset) for one in found.idle}
    assert [(one.dataset, one.fields) for one in found.unused] == [("magazijn.adres", ("e_mail",))]
