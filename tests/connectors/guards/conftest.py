from contextlib import closing

import pytest

from inzage.connectors import catalogue
from tests import debian_postgres


@pytest.fixture
def seen():
    """What a connector sees by one check: what was seen, of which dataset, and the sentence."""

    def look(target, check, **options):
        with closing(catalogue.connect(target, options=options)) as way:
            return [(one.seen.value, one.dataset, one.said) for one in way.protection() if one.check == check]

    return look


@pytest.fixture(scope="session")
def tls_server():
    """A PostgreSQL that listens on the network and speaks TLS."""
    with debian_postgres.server() as running:
        yield running
