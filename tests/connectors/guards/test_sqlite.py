"""What is told of the protection of a SQLite file."""

import random
import sqlite3
import tempfile
from contextlib import closing
from pathlib import Path

import pytest

from inzage.connectors import catalogue
from inzage.connectors.errors import Unreachable
from inzage.connectors.local import looks, sentences
from inzage.connectors.protection import Seen

OPEN, CLOSED = (Seen.UNPROTECTED, "", sentences.OPEN_TO_ALL), (Seen.PROTECTED, "", sentences.OPEN_TO_NOBODY)


@pytest.fixture
def file(monkeypatch):
    """A database that its owner alone may read, on a disk of which nothing is known."""
    monkeypatch.setattr(looks, "is_encrypted", lambda _: False)
    with tempfile.TemporaryDirectory() as name:
        Path(name).chmod(0o755)
        path = Path(name) / "winkel.db"
        with closing(sqlite3.connect(path)) as database:
            database.execute("CREATE TABLE klant (naam TEXT)")
        path.chmod(0o600)
        yield path


@pytest.mark.parametrize(("mode", "expected"), [(0o600, CLOSED), (0o640, CLOSED), (0o644, OPEN), (0o606, OPEN)])
def test_the_permissions_of_the_file_tell_who_may_read_it(file, seen, mode, expected):
    file.chmod(mode)

    assert seen(str(file), "open_to_all") == [expected]


def test_what_lies_beside_it_holds_data_too(file, seen):
    file.with_name("winkel.db-journal").write_bytes(b"")
    file.with_name("winkel.db-journal").chmod(0o644)

    assert seen(str(file), "open_to_all") == [OPEN]


def test_a_plain_file_is_not_encrypted_and_of_the_disk_it_is_unknown(file, seen, monkeypatch):
    before = seen(str(file), "files_at_rest")
    monkeypatch.setattr(looks, "is_encrypted", lambda _: True)

    assert before == [(Seen.UNKNOWN, "", sentences.DISK_UNSEEN)]
    assert seen(str(file), "files_at_rest") == [(Seen.PROTECTED, "", sentences.DISK_ENCRYPTED)]


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        pytest.param(random.Random(7).randbytes(8192), sentences.LOOKS_ENCRYPTED, id="random from the first byte"),
        pytest.param(b"SQLite format 3\0" + random.Random(7).randbytes(8176), sentences.DISK_UNSEEN, id="a header"),
        pytest.param(random.Random(7).randbytes(8191), sentences.DISK_UNSEEN, id="no whole pages"),
        pytest.param(b"geen database\n" * 1024, sentences.DISK_UNSEEN, id="text"),
    ],
)
def test_an_encrypted_database_is_known_by_its_pages(file, seen, content, expected):
    file.write_bytes(content)

    assert [said for _, _, said in seen(f"sqlite:///{file}", "files_at_rest")] == [expected]


def test_a_file_that_is_not_there_is_said(tmp_path):
    with pytest.raises(Unreachable), closing(catalogue.connect(f"sqlite:///{tmp_path}/weg.db")) as way:
        way.protection()
