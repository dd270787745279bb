import psycopg
import pytest
from psycopg import sql

from tests import mariadb, postgres

# The promises stand in a plain module, so that each connector's tests can take them over; their asserts explain too.
pytest.register_assert_rewrite("tests.connectors.contract")

SCHEMAS = "SELECT nspname FROM pg_namespace WHERE nspname !~ '^pg_' AND nspname <> 'information_schema'"


@pytest.fixture(scope="session")
def mariadb_server():
    """The address of a real MariaDB."""
    with mariadb.server() as address:
        yield address


@pytest.fixture(scope="session")
def one_database(postgres_server):
    return postgres.empty_database(postgres_server)


@pytest.fixture
def postgres_database(one_database):
    """The address of an empty database: the same one every time, since each is a thousand files to make and remove."""
    with psycopg.connect(one_database, autocommit=True) as database:
        for (schema,) in database.execute(SCHEMAS).fetchall():
            database.execute(sql.SQL("DROP SCHEMA {} CASCADE").format(sql.Identifier(schema)))
        database.execute("CREATE SCHEMA public")
        database.execute("GRANT USAGE ON SCHEMA public TO PUBLIC")
    return one_database
