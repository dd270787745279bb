import pytest

from inzage.datamap import addresses


@pytest.mark.parametrize(
    ("target", "shown"),
    [
        (
            "postgresql://lezer:geheim@db.example.nl:5433/kompas?sslmode=require",
            "postgresql://db.example.nl:5433/kompas",
        ),
        ("postgresql+psycopg://lezer:p%40ss@db.example.nl/kompas", "postgresql+psycopg://db.example.nl/kompas"),
        ("postgresql://lezer@/kompas?host=/run/socket&password=geheim", "postgresql:///run/socket/kompas"),
        ("sqlite:////data/tarief.db", "sqlite:////data/tarief.db"),
        ("s3://SLEUTEL:geheim@emmer/map", "s3://emmer/map"),
        ("mysql://root:ge:hei@m@db/x", "mysql://db/x"),
        ("postgresql://lezer:geheim@[::1/kompas", "postgresql://"),
        ("/data/export", "/data/export"),
        ("file:///data/export?token=geheim#geheim", "file:///data/export"),
    ],
)
def test_only_the_place_is_shown(target, shown):
    assert addresses.shown(target) == shown


def test_a_seal_opens_for_its_own_system_only():
    from cryptography.exceptions import InvalidTag

    from inzage.datamap.models import System

    one, other = System(), System()
    one.sealed = other.sealed = addresses.sealed(one, target="s3://emmer", options={"secret": "geheim"})

    assert addresses.opened(one).options == {"secret": "geheim"}
    assert "geheim" not in one.sealed + repr(addresses.opened(one))
    with pytest.raises((InvalidTag, Exception)):
        addresses.opened(other)
