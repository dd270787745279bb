"""One small company in real stores, made once for all tests of the demo."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from demo import making
from demo.company.company import Company
from demo.servers import postgresql


@pytest.fixture(scope="session")
def company() -> Company:
    return Company(size=1000)


@pytest.fixture(scope="session")
def stores(company: Company, tmp_path_factory: pytest.TempPathFactory) -> Iterator[making.Stores]:
    root = tmp_path_factory.mktemp("demo")
    with postgresql.running(root / "postgresql") as socket:
        made = making.Stores(root, socket)
        making.make(made, company, say=lambda _: None)
        yield made


@pytest.fixture(scope="session")
def root(stores: making.Stores) -> Path:
    return stores.root
