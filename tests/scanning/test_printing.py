"""What a scan prints can be read by every program, and says what was left out and what may be hidden."""

import io
import json
import os
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import psycopg
import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from inzage.connectors import catalogue
from inzage.connectors.sql import sentences
from inzage.scanning.facts import readable
from inzage.scanning.scan import ROWS, Progress, scan_system
from inzage.scanning.terminal import watched
from tests import postgres
from tests.scanning.conftest import KEY, finished

INZAGE = Path(sys.executable).with_name("inzage")


@pytest.fixture
def folder(tmp_path):
    """Files with broken lines, and one with a name that is no UTF-8."""
    cells = [f"Jan Jansen;jan{n}@example.nl;Zoë" for n in range(300)]
    cells[100:100] = ["Piet;piet@example.nl;Zoë;te;veel"] * 2
    (tmp_path / "latin.csv").write_bytes("\n".join(["naam;e_mail;kind", *cells, ""]).encode("latin-1"))
    lines = [json.dumps({"naam": f"Jan {n}", "e_mail": f"jan{n}@example.nl"}) for n in range(5000)]
    lines[2500] = '{"naam": "Jan'
    (tmp_path / "k.jsonl").write_text("\n".join(lines))
    with open(os.fsencode(tmp_path) + b"/caf\xe9.csv", "wb") as file:  # noqa: PTH123 - a Path holds no bytes
        file.write(b"maat;kleur\n1;rood\n2;blauw;x;y\n3;geel\n")
    return str(tmp_path)


def printed(*words):
    done = subprocess.run([INZAGE, "scan", *words], capture_output=True, timeout=60)
    assert (done.returncode, done.stderr) == (0, b"")
    return done.stdout.decode("utf-8", "strict")


@pytest.mark.parametrize("words", [(), ("--full",)])
def test_json_says_what_was_left_out_and_is_utf_8_whatever_files_are_called(folder, words):
    found = json.loads(printed(folder, "--format", "json", *words))

    assert {one["name"]: one["remark"] for one in found["datasets"]} == {
        "caf\\xe9.csv": "Broken lines that were left out: 1 of 3 looked at.",
        "k.jsonl": "Broken lines that were left out: 1 of 5000 looked at.",
        "latin.csv": "Broken lines that were left out: 2 of 302 looked at.",
    }
    assert "caf\\xe9.csv.kleur" in {field["path"] for field in found["fields"]}


def test_the_table_says_what_was_left_out_of_files_with_and_without_personal_data(folder):
    said = printed(folder, "--language", "nl")

    assert "caf\\xe9.csv: Kapotte regels die zijn overgeslagen: 1 van 3 bekeken." in said
    assert "Kapotte regels die zijn overgeslagen: 2 van 302 bekeken." in said


def test_half_of_a_sign_is_shown_by_its_number():
    assert readable("kleur\ud83d 👍") == "kleur\\ud83d 👍"


@pytest.fixture
def reader(postgres_server):
    """A role that can sign in."""
    with psycopg.connect(postgres_server, autocommit=True) as database:
        database.execute("CREATE ROLE lezer_deel LOGIN")
        yield "lezer_deel"
        database.execute("DROP ROLE lezer_deel")


@pytest.mark.parametrize("full", [False, True])
def test_a_table_that_hides_rows_is_never_known_exactly(postgres_server, reader, full):
    target = postgres.empty_database(postgres_server)
    with psycopg.connect(target, autocommit=True) as database:
        database.execute("CREATE TABLE klant AS SELECT n, 'jan@example.nl' AS e_mail FROM generate_series(1, 40) n")
        database.execute(f"ALTER TABLE klant ENABLE ROW LEVEL SECURITY; GRANT SELECT ON klant TO {reader}")
        database.execute("ANALYZE klant")
        with closing(catalogue.connect(target.replace("postgres@", f"{reader}@"))) as way:
            (klant,) = finished(scan_system(way, key=KEY, rows=ROWS, full=full)).datasets
        database.execute(f"DROP OWNED BY {reader}")

    assert (klant.rows, klant.rows_read, klant.is_exact, klant.remark) == (40, 0, False, sentences.HIDES_ROWS)


def test_a_field_that_may_hold_something_is_named_with_the_reason(tmp_path):
    (tmp_path / "voorraad.csv").write_text("voorraad;maat\n" + "111222333;1\n123456782;2\n" * 2)

    said = printed(str(tmp_path), "--language", "nl")

    named = said.partition("Niet zeker; kijk zelf:\n")[2]
    assert ("geen persoonsgegevens gezien" in said, "  voorraad.csv.voorraad: " in named) == (False, True)
    assert "2 van 2 verschillende waarden hebben de vorm en controle van: burgerservicenummer" in " ".join(
        named.split()
    )


@pytest.fixture
def readings(tmp_path):
    """A file with an address in one of 6,000 remarks, and one that is nobody's."""
    remarks = [f"Meterstand {n} doorgegeven, verbruik hoger" for n in range(6_000)]
    remarks[4_321] = "Graag mailen naar planted@example.nl over de nota"
    (tmp_path / "k.csv").write_text("\n".join(["n;opmerking", *(f"{n};{text}" for n, text in enumerate(remarks)), ""]))
    (tmp_path / "m.csv").write_text("\n".join(["maat;kleur", *(f"{n % 9};rood" for n in range(6_000)), ""]))
    return str(tmp_path)


def test_the_table_of_a_full_scan_says_that_every_row_was_read_and_what_stands_in_one_of_them(readings):
    said = printed(readings, "--full")

    assert "k.csv · other people · 6,000 rows · every row read" in said
    assert "1 of 6,000 values hold inside them: e-mail address." in " ".join(said.split())
    assert "Every row was read, and no personal data seen in: m.csv" in said


def test_the_table_of_a_sample_says_what_was_not_read_and_what_it_promises(readings):
    said = printed(readings)

    assert "Not every row was read, and no personal data seen in: m.csv" in said
    promise = (
        "4,603 rows were read, drawn at random from all over: a kind of data in at least 1 in 1,000 rows is missed"
    )
    assert " ".join(said.split()).count(promise) == 2


def test_a_name_gives_no_orders_to_the_terminal(tmp_path):
    order = "\x1b]0;title\x07\x1b[31m\x9b2J\u202e"
    mail = pa.table({f"e{order}_mail[/b]": ["els@example.nl", "piet@example.nl"]})
    pq.write_table(mail, tmp_path / f"k{order}.parquet")
    (tmp_path / f"niets{order}.csv").write_text("maat;kleur\n1;rood\n2;blauw\n")

    said = printed(str(tmp_path))

    assert not set(said) & {"\x1b", "\x07", "\x9b", "\u202e"}
    assert "\\u001b]0;title\\u0007" in said
    assert "_mail[/b]" in said


def test_a_name_is_shown_as_it_is_while_somebody_watches(monkeypatch):
    shown = io.StringIO()
    monkeypatch.setattr(shown, "isatty", lambda: True)
    monkeypatch.setattr("sys.stderr", shown)
    monkeypatch.setenv("TERM", "xterm")

    def steps():
        yield Progress("a[/b]\x1b]0;title\x07", 1, 2)
        return "found"

    assert watched(steps()) == "found"
    assert "\x1b]" not in shown.getvalue()
