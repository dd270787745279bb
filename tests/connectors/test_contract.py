"""Every database keeps the contract."""

import sqlite3
from contextlib import closing

import pytest

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
