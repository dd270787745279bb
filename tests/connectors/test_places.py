import pytest

from inzage.connectors import places


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
        ("./uit@2026/export.csv", "./uit@2026/export.csv"),
        ("lezer:geheim@db.example.nl/kompas", "db.example.nl/kompas"),
        ("file:///data/export?token=geheim#geheim", "file:///data/export"),
    ],
)
def test_only_the_place_is_shown(target, shown):
    assert places.shown(target) == shown
