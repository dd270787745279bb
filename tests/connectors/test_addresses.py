import pytest

from inzage.connectors.errors import Unsupported
from inzage.connectors.schemes import scheme
from inzage.connectors.sql.addresses import address


@pytest.mark.parametrize(
    ("target", "found"),
    [
        ("postgresql+psycopg://db/x", "postgresql"),
        ("MySQL://db/x", "mysql"),
        ("/data/x.db", ""),
        ("x.db", ""),
        ("s3://emmer/map", "s3"),
    ],
)
def test_the_scheme_is_told_without_the_driver(target, found):
    assert scheme(target) == found


def test_what_stands_in_the_options_takes_its_place_in_the_address():
    given = {
        "user": "lezer",
        "password": "p@ss/w:ord",
        "host": "db",
        "port": "5433",
        "database": "kompas",
        "sslmode": "require",
        "leeg": "",
    }

    url = address("postgresql://x/y", given, driver="postgresql+psycopg")

    assert (url.username, url.password, url.host, url.port, url.database) == (
        "lezer",
        "p@ss/w:ord",
        "db",
        5433,
        "kompas",
    )
    assert dict(url.query) == {"sslmode": "require"}


@pytest.mark.parametrize(
    "target", ["postgresql://u:geheim@db:poort/x", "postgresql://u:geheim@[::1/x", "://", "postgresql:geheim"]
)
def test_what_is_no_address_is_said_without_showing_it(target):
    with pytest.raises(Unsupported) as caught:
        address(target, {"port": "x"}, driver="postgresql+psycopg")

    assert "geheim" not in f"{caught.value!r}{caught.value.__cause__!r}"
