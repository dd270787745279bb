import pytest

from tests import postgres
from tests.jobs.stage import Stage


@pytest.fixture
def stage(tmp_path):
    """An installation on SQLite."""
    made = Stage(tmp_path)
    yield made
    made.close()


@pytest.fixture
def pg_stage(tmp_path, postgres_server):
    """An installation on PostgreSQL, where more workers may work."""
    made = Stage(tmp_path, postgres.empty_database(postgres_server))
    yield made
    made.close()
