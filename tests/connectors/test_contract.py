"""Every database keeps the contract."""

import sqlite3
from contextlib import closing

import psycopg
import pytest

from tests import mariadb
from tests.connectors import tables
from tests.connectors.contract import Contract


class TestSqlite(Contract):
    @pytest.fixture
    def stage(self, tmp_path):
        file = tmp_path / "winkel.db"
        with closing(sqlite3.connect(file)) as database:
            database.execute(tables.CREATE)
            database.executemany("INSERT INTO klant VALUES (?, ?, ?, ?)", tables.rows())
            database.commit()
        return tables.stage(f"sqlite:///{file}", "sqlite")


class TestPostgresql(Contract):
    @pytest.fixture
    def stage(self, postgres_database):
        with psycopg.connect(postgres_database) as database, database.cursor() as cursor:
            cursor.execute(tables.CREATE)
            cursor.executemany("INSERT INTO klant VALUES (%s, %s, %s, %s)", tables.rows())
        return tables.stage(postgres_database, "postgresql")


class TestMariadb(Contract):
    @pytest.fixture
    def stage(self, mariadb_server):
        target = mariadb.empty_database(mariadb_server)
        with (
            closing(mariadb.connection(mariadb_server, target.rpartition("/")[2])) as database,
            database.cursor() as cursor,
        ):
            cursor.execute(tables.CREATE)
            cursor.executemany("INSERT INTO klant VALUES (%s, %s, %s, %s)", tables.rows())
        return tables.stage(target, "mariadb")
