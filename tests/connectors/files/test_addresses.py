import sqlite3

import pytest

from inzage.connectors.errors import Unsupported
from inzage.connectors.files.connector import FilesConnector


@pytest.mark.parametrize(
    "target", ["/data/klanten", "map/k.csv", "~/k.csv", "file:///data", "s3://bak/map", "memory://x"]
)
def test_paths_and_stores_are_taken(target):
    assert FilesConnector.takes(target)


@pytest.mark.parametrize(
    "target",
    ["null://", "null:", "postgresql://db/x", "sqlite:///k.db", "oracle://x", "zip://x", "ftp://x", "sftp://x"],
)
def test_what_is_of_another_kind_is_left_alone(target):
    assert not FilesConnector.takes(target)


@pytest.mark.parametrize("form", ["{}", "file://{}"])
def test_a_database_in_a_file_is_left_to_its_own_connector(tmp_path, form):
    path = tmp_path / "k.csv"
    with sqlite3.connect(path) as database:
        database.execute("create table klant (naam)")

    assert not FilesConnector.takes(form.format(path))
    assert FilesConnector.takes(form.format(tmp_path))


def test_opening_contacts_nothing():
    FilesConnector.open("s3://bak", options={"endpoint_url": "http://127.0.0.1:1"})
    FilesConnector.open("/no/such/folder")


def test_an_option_that_is_not_known_is_said_with_those_that_are():
    with pytest.raises(Unsupported, match="endpoint_url") as caught:
        FilesConnector.open("s3://bak", options={"endpoint": "x"})

    assert "endpoint" in caught.value.say("nl")


def test_a_secret_shows_in_no_repr():
    way = FilesConnector.open("s3://bak", options={"key": "sleutel-1", "secret": "geheim-1"})

    assert "-1" not in repr(way)


def test_a_store_in_memory_is_read_as_any_other():
    import fsspec

    store = fsspec.filesystem("memory")
    store.pipe("/bak/a/k.csv", b"naam;mail\nJan;a@b.nl\n")
    way = FilesConnector.open("memory://bak", writable=True)
    try:
        assert (way.check(), way.names()) == ("MEMORY bucket with 1 file", ["a/k.csv"])
        assert way.erase("a/k.csv", "naam", ["Jan"]) == 1
        assert store.cat("/bak/a/k.csv") == b"naam;mail\n"
    finally:
        store.rm("/bak", recursive=True)
