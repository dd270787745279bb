import pytest

from tests import mariadb

# The promises stand in a plain module, so that each connector's tests can take them over; their asserts explain too.
pytest.register_assert_rewrite("tests.connectors.contract")


@pytest.fixture(scope="session")
def mariadb_server():
    """The address of a real MariaDB."""
    with mariadb.server() as address:
        yield address
