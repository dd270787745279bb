"""What is told of the protection of files on this machine."""

import tempfile
import zipfile
from contextlib import closing
from pathlib import Path

import openpyxl
import pytest

from inzage.connectors import catalogue
from inzage.connectors.local import looks, sentences
from inzage.connectors.protection import Seen
from tests.connectors.files.test_sheets import old_office

NOBODY = (Seen.PROTECTED, "", sentences.OPEN_TO_NOBODY)
UNSEEN = (Seen.UNKNOWN, "", sentences.DISK_UNSEEN)


@pytest.fixture
def open_folder():
    """A folder that everybody may pass through, as those of pytest are not."""
    with tempfile.TemporaryDirectory() as name:
        Path(name).chmod(0o755)
        yield Path(name)


@pytest.fixture
def seen(monkeypatch):
    """What is seen by one check, on a disk of which nothing is known."""
    monkeypatch.setattr(looks, "is_encrypted", lambda _: False)

    def look(target, check):
        with closing(catalogue.connect(str(target))) as way:
            return [(one.seen.value, one.dataset, one.said) for one in way.protection() if one.check == check]

    return look


def test_each_file_that_everybody_may_read_is_told(open_folder, seen):
    for name, mode in (("dicht.csv", 0o600), ("open.csv", 0o644)):
        (open_folder / name).write_text("naam\nJan\n")
        (open_folder / name).chmod(mode)

    assert seen(open_folder, "open_to_all") == [(Seen.UNPROTECTED, "open.csv", sentences.OPEN_TO_ALL)]


def test_the_sheets_of_a_book_are_as_open_as_the_book(open_folder, seen):
    book = openpyxl.Workbook()
    book.create_sheet("Twee")
    book.save(open_folder / "b.xlsx")
    (open_folder / "b.xlsx").chmod(0o604)

    assert {dataset for _, dataset, _ in seen(open_folder, "open_to_all")} == {"b.xlsx#Sheet", "b.xlsx#Twee"}


def test_files_in_a_folder_that_is_closed_are_open_to_nobody(folder, seen):
    folder.put("k.csv", "naam\nJan\n").chmod(0o666)
    folder.path.chmod(0o700)

    assert seen(folder.path, "open_to_all") == [NOBODY]


def test_whether_the_disk_is_encrypted_is_unknown_unless_it_can_be_told(folder, seen, monkeypatch):
    folder.put("k.csv", "naam\nJan\n")
    before = seen(folder.path, "files_at_rest")
    monkeypatch.setattr(looks, "is_encrypted", lambda _: True)

    assert before == [UNSEEN]
    assert seen(folder.path, "files_at_rest") == [(Seen.PROTECTED, "", sentences.DISK_ENCRYPTED)]


def locked_zip(path):
    """A zip file whose parts are marked as locked with a password."""
    with zipfile.ZipFile(path, "w") as made:
        made.writestr("xl/workbook.xml", "x")
    content = bytearray(path.read_bytes())
    content[content.rindex(b"PK\x01\x02") + 8] |= 1
    path.write_bytes(content)
    return path


@pytest.mark.parametrize(
    "content",
    [
        pytest.param(old_office("EncryptedPackage"), id="Excel"),
        pytest.param(b"PARE" + bytes(100) + b"PARE", id="Parquet"),
        pytest.param(b"Salted__" + bytes(100), id="OpenSSL"),
        pytest.param(b"age-encryption.org/v1\n-> X25519 a\n", id="age"),
        pytest.param(b"-----BEGIN PGP MESSAGE-----\n\nhQEMA\n", id="PGP"),
        pytest.param(None, id="zip"),
    ],
)
def test_a_file_that_is_itself_encrypted_is_told(folder, seen, content):
    if content is None:
        locked_zip(folder.path / "b.xlsx")
    else:
        folder.put("b.xlsx", content)
    alone = seen(folder.path, "files_at_rest")
    folder.put("k.csv", "naam\nJan\n")

    assert alone == [(Seen.PROTECTED, "b.xlsx", sentences.FILE_LOCKED)]
    assert seen(folder.path, "files_at_rest") == [*alone, UNSEEN]


@pytest.mark.parametrize(
    "content", [old_office("Workbook"), b"PAR1" + bytes(100), b"PK\x03\x04" + bytes(100), b"-----BEGIN CERTIFICATE"]
)
def test_a_file_that_only_looks_like_one_is_not(folder, seen, content):
    folder.put("b.xlsx", content)

    assert seen(folder.path, "files_at_rest") == [UNSEEN]


def test_an_empty_folder_says_nothing_of_files(folder, seen):
    assert seen(folder.path, "open_to_all") == seen(folder.path, "files_at_rest") == []
