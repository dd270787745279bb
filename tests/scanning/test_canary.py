"""A value that is planted in a system is found in nothing that scanning writes, prints, raises or hands on."""

import logging
from contextlib import closing

import pytest

from inzage.connectors import catalogue
from inzage.scanning import borrowing, scan
from inzage.scanning.facts import as_json
from inzage.scanning.printing import as_table
from inzage.scanning.sketches import Hasher
from tests.scanning.conftest import KEY

CANARIES = ("kanarievogel", "Kanariesma", "0699887761", "kanarie-paspoort", "NL02KANA0123456789", "999900407")


@pytest.fixture
def target(database):
    rows = [
        (n, f"Kanariesma {n}", f"kanarievogel{n}@example.nl", "0699887761", f"Belde over kanarie-paspoort {n} en haar diabetes, bel 0699887761", "NL02KANA0123456789", "999900407", f"kanarievogel{n}".encode())
        for n in range(80)
    ]  # fmt: skip
    return database(
        "CREATE TABLE klant (klantnr INTEGER PRIMARY KEY, naam TEXT, e_mail TEXT, tel TEXT, notitie TEXT, iban TEXT, bsn TEXT, foto BLOB);"
        "CREATE TABLE bericht (nr INTEGER PRIMARY KEY, klantnr INTEGER, van TEXT, soort TEXT)",
        {"klant": rows, "bericht": [(n, n % 80, f"kanarievogel{n % 80}@example.nl", "Kanariesma") for n in range(200)]},
    )


def written(found, capsys, caplog):
    for language in ("nl", "en"):
        as_json(found, address="sqlite://", language=language)
        as_table(found, address="sqlite://", language=language)
    printed = capsys.readouterr()
    sketches = [field.sketch for dataset in found.datasets for field in dataset.fields]
    return f"{found!r}{found.datasets!r}{found.links!r}{printed.out}{printed.err}{caplog.text}{sketches}"


def test_the_results_of_a_scan_hold_no_value(target, look, capsys, caplog):
    caplog.set_level(logging.DEBUG)

    text = written(look(target, full=True), capsys, caplog)

    assert "klant" in text
    assert [canary for canary in CANARIES if canary.casefold() in text.casefold()] == []


def test_what_is_borrowed_does_not_show_itself(target):
    with closing(catalogue.connect(target)) as connector:
        (shape,) = connector.describe(["klant"])
        borrowed = borrowing.borrow(connector.sample("klant", rows=50), shape, hasher=Hasher(KEY), asked=50)

    assert "kanarie" in str(borrowed.columns["e_mail"].values)
    assert "kanarie" not in repr(borrowed).casefold()
    assert "kanarie" not in repr(borrowed.columns["e_mail"]).casefold()


def test_an_error_in_the_middle_quotes_nothing(target, monkeypatch):
    with closing(catalogue.connect(target)) as connector:
        (shape,) = connector.describe(["klant"])
        monkeypatch.setattr("inzage.scanning.fields.classify", fail)
        with pytest.raises(ZeroDivisionError) as caught:
            scan.scan_dataset(connector, shape, rows=50, full=False, key=KEY)

    frames = [repr(entry.frame.f_locals) for entry in caught.traceback if "inzage" in str(entry.path)]
    assert frames
    assert "kanarie" not in f"{caught.value!r}{frames}".casefold()


def fail(column):
    raise ZeroDivisionError


def test_under_another_key_the_same_value_has_another_hash(target):
    with closing(catalogue.connect(target)) as connector:
        (shape,) = connector.describe(["klant"])
        one, other = (scan.scan_dataset(connector, shape, rows=50, full=False, key=key) for key in (KEY, bytes(32)))

    assert one.fields[2].sketch != other.fields[2].sketch
