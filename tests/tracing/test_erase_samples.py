"""
In the sample databases of others a customer is erased on every engine: every row of theirs is gone, and of all other
rows not a byte is changed. What should go is told by SQL written by hand, asked of the original file.
"""

import sqlite3
from contextlib import closing

import pytest
from sqlalchemy import MetaData, create_engine

from inzage.connectors import catalogue
from inzage.tracing.erase import Work, erase
from inzage.tracing.ground import Spot
from inzage.tracing.look import look
from inzage.tracing.plan import plan
from inzage.tracing.prove import prove
from tests import mariadb, samples
from tests.tracing.conftest import ground_of, known_by
from tests.tracing.test_samples import KNOWN_BY, PEOPLE, address, truly

DRIVERS = {"sqlite": "sqlite", "postgresql": "postgresql+psycopg", "mariadb": "mysql+pymysql"}


@pytest.fixture(scope="module")
def mariadb_server():
    """The address of a real MariaDB."""
    with mariadb.server() as server:
        yield server


def writable(request, engine, name, tmp_path):
    """A copy of the sample that may be changed."""
    if engine != "sqlite":
        return address(request, engine, name)
    path = tmp_path / f"{name}.sqlite"
    path.write_bytes(samples.file(name).read_bytes())
    return f"sqlite:///{path}"


def everything(target, engine):
    """All rows of all tables, by the names of the tables in small letters, with the columns of the key first."""
    there = create_engine(DRIVERS[engine] + target[target.index("://") :])
    tables = MetaData()
    tables.reflect(there)
    with there.connect() as connection:
        found = {
            table.name.lower(): {
                tuple(str(row._mapping[column]) for column in table.primary_key.columns): repr(tuple(row))
                for row in connection.execute(table.select())
            }
            for table in tables.tables.values()
        }
    there.dispose()
    return found


@pytest.mark.parametrize("engine", list(DRIVERS))
@pytest.mark.parametrize("name", list(PEOPLE))
def test_what_is_theirs_goes_and_every_other_row_stays_as_it_was(request, tmp_path, engine, name):
    target = writable(request, engine, name, tmp_path)
    ground = ground_of(sample=target)
    with closing(sqlite3.connect(samples.file(name))) as original:
        known, full_name = original.execute(PEOPLE[name]).fetchall()[7]
        theirs = truly(original, name, known)
    identity = known_by(**{KNOWN_BY[name]: known, "full_name": full_name})
    before = everything(target, engine)
    with closing(catalogue.connect(target, writable=True)) as connector:
        systems = {"sample": connector}
        found = look(ground, identity, systems)
        shapes = {Spot("sample", shape.name): shape for shape in connector.describe()}
        work = Work(plan(ground, found, shapes, {}), ground, found, shapes, systems)
        done = erase(work)
        proof = prove(work, identity)
    after = everything(target, engine)

    assert [one.error for one in done] == [None] * len(theirs)
    expected = {
        table: {key: row for key, row in rows.items() if key not in theirs.get(table, set())}
        for table, rows in before.items()
    }
    assert after == expected
    assert proof.holds, proof.traces
