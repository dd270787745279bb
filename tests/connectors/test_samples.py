"""The sample databases of others look the same on three engines."""

from contextlib import closing

import pytest

from inzage.connectors import catalogue
from inzage.connectors.records import DatasetShape
from tests import mariadb, postgres, samples


@pytest.fixture(scope="module")
def addresses(request):
    """The address of a sample on an engine; each is loaded once."""
    made = {}

    def find(engine, name):
        if engine == "sqlite":
            return f"sqlite:///{samples.file(name)}"
        if (engine, name) not in made:
            samples.file(name)
            server, driver = {"postgresql": (postgres, "psycopg"), "mariadb": (mariadb, "pymysql")}[engine]
            fixture = {"postgresql": "postgres_server", "mariadb": "mariadb_server"}[engine]
            target = made[engine, name] = server.empty_database(request.getfixturevalue(fixture))
            scheme = {"postgresql": "postgresql", "mariadb": "mysql"}[engine]
            samples.load(name, f"{scheme}+{driver}{target[target.index('://') :]}")
        return made[engine, name]

    return find


def looked_at(target):
    """What can be compared between engines: columns, keys, references and rows, with the case of names left out."""
    with closing(catalogue.connect(target)) as way:
        shapes = [shape for shape in way.describe() if isinstance(shape, DatasetShape)]
        return {
            shape.name.lower(): (
                [(column.name.lower(), column.is_key) for column in shape.columns],
                {(key.columns, key.to_dataset.lower(), key.to_columns) for key in shape.foreign_keys},
                sum(batch.rows for batch in way.sample(shape.name, rows=None)),
            )
            for shape in shapes
        }


@pytest.mark.parametrize("name", samples.NAMES)
@pytest.mark.parametrize("engine", ["postgresql", "mariadb"])
def test_a_sample_is_described_and_read_as_on_sqlite(addresses, engine, name):
    assert looked_at(addresses(engine, name)) == looked_at(addresses("sqlite", name))


@pytest.mark.parametrize("engine", ["sqlite", "postgresql", "mariadb"])
def test_a_sample_of_many_rows_comes_from_all_over_the_table(addresses, engine):
    with closing(catalogue.connect(addresses(engine, "sakila"))) as way:
        keys = [key for batch in way.sample("payment", rows=400) for key in batch.table["payment_id"].to_pylist()]

    assert 200 <= len(keys) <= 800
    assert len(set(keys)) == len(keys)
    assert all(any(start <= key < start + 1700 for key in keys) for start in range(1, 15_000, 1700))


@pytest.mark.parametrize("engine", ["sqlite", "postgresql", "mariadb"])
def test_rows_are_found_by_keys_of_another_type(addresses, engine):
    with closing(catalogue.connect(addresses(engine, "sakila"))) as way:
        found = [
            row
            for batch in way.read_by_key("customer", "customer_id", ["7", 8, "acht", None, 2.5])
            for row in batch.table.to_pylist()
        ]

    assert sorted(row["customer_id"] for row in found) == [7, 8]
