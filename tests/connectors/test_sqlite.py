"""SQLite files as they come: old, odd, locked, damaged, and never changed by looking."""

import hashlib
import os
import sqlite3
from contextlib import closing, contextmanager

import pytest

from inzage.connectors import catalogue
from inzage.connectors.errors import Broken, Refused, Unreachable, Unsupported
from inzage.connectors.records import DatasetKind, DatasetShape, ForeignKey, Grant
from inzage.connectors.sql import sentences, sqlite
from tests.connectors.failing import failing


@pytest.fixture
def file(tmp_path):
    return tmp_path / "winkel.db"


@pytest.fixture
def run(file):
    """Run SQL in the file, as its own developers would."""

    def script(sql, rows=()):
        with closing(sqlite3.connect(file)) as database:
            database.executemany(sql, rows) if rows else database.executescript(sql)
            database.commit()

    return script


@contextmanager
def opened(file, **options):
    with closing(catalogue.connect(f"sqlite:///{file}", **options)) as way:
        yield way


def rows_of(way, name, rows=None):
    return [row for batch in way.sample(name, rows=rows) for row in batch.table.to_pylist()]


def shape_of(way, name):
    (shape,) = way.describe([name])
    assert isinstance(shape, DatasetShape), shape
    return shape


@pytest.mark.parametrize("name", ["winkel.db", "winkel", "winkel met spatie & 100%?.sqlite3"])
def test_a_path_to_a_database_is_enough(tmp_path, name):
    file = tmp_path / name
    with closing(sqlite3.connect(file)) as database:
        database.execute("CREATE TABLE klant (naam TEXT)")

    with closing(catalogue.connect(str(file))) as way:
        assert (way.kind, way.names()) == ("sqlite", ["klant"])


def test_a_folder_and_another_file_are_not_for_us(tmp_path):
    (tmp_path / "klanten.csv").write_text("naam\nJansma\n")

    assert not sqlite.SqliteConnector.takes(str(tmp_path))
    assert not sqlite.SqliteConnector.takes(str(tmp_path / "klanten.csv"))


def test_an_address_without_a_file_is_refused():
    with failing(Unsupported, sentences.NO_FILE_NAMED):
        catalogue.connect("sqlite://")


def test_a_missing_file_is_said_and_never_made(file):
    with opened(file) as way, failing(Unreachable, sentences.NO_FILE):
        way.check()
    with opened(file, writable=True) as way, failing(Unreachable, sentences.NO_FILE):
        way.check()

    assert not file.exists()


@pytest.mark.parametrize(
    "content", [b"", b"SQLite format 2\x00" * 100, os.urandom(4096)], ids=["empty", "older", "encrypted"]
)
def test_what_is_no_database_is_broken_or_empty(file, content):
    file.write_bytes(content)

    with opened(file) as way:
        if not content:
            assert way.names() == []
            return
        with failing(Broken, sentences.NOT_A_DATABASE):
            way.names()


def test_a_folder_is_no_database(tmp_path):
    with opened(tmp_path) as way, failing(Broken, sentences.NOT_A_DATABASE):
        way.check()


def test_a_damaged_page_is_broken_and_other_tables_are_read(file, run):
    run(
        "PRAGMA page_size = 1024; CREATE TABLE klant (naam TEXT); CREATE TABLE heel (x INT); INSERT INTO heel VALUES (1);"
    )
    run("INSERT INTO klant VALUES (?)", [("naam" * 200,)] * 50)
    whole = file.read_bytes()
    file.write_bytes(whole[: 1024 * 8] + b"\xff" * 1024 * 20 + whole[1024 * 28 :])

    with opened(file) as way:
        with failing(Broken, sentences.DAMAGED) as caught:
            rows_of(way, "klant")
        assert caught.value.place == "klant"
        assert rows_of(way, "heel") == [{"x": 1}]


def test_a_locked_file_is_said_after_a_short_wait(file, run, monkeypatch):
    monkeypatch.setattr(sqlite, "WAIT_FOR_LOCK", 0.2)
    run("CREATE TABLE klant (naam TEXT)")
    with closing(sqlite3.connect(file)) as writer:
        writer.execute("BEGIN EXCLUSIVE")

        with opened(file) as way, failing(Unreachable, sentences.LOCKED):
            way.names()


def test_looking_changes_nothing(file, run):
    run("CREATE TABLE klant (naam TEXT); INSERT INTO klant VALUES ('Jansma');")
    before = hashlib.sha256(file.read_bytes()).digest(), sorted(file.parent.iterdir())

    with opened(file) as way:
        list(way.describe())
        rows_of(way, "klant")
        with way._connected() as connection, failing_write():
            connection.exec_driver_sql("DELETE FROM klant")

    assert (hashlib.sha256(file.read_bytes()).digest(), sorted(file.parent.iterdir())) == before


def failing_write():
    return pytest.raises(Exception, match="readonly")


def test_a_database_with_a_write_ahead_log_is_read_with_what_stands_in_the_log(file):
    with closing(sqlite3.connect(file)) as writer:
        writer.executescript(
            "PRAGMA journal_mode = WAL; CREATE TABLE klant (naam TEXT); INSERT INTO klant VALUES ('Jansma');"
        )

        with opened(file) as way:
            assert rows_of(way, "klant") == [{"naam": "Jansma"}]


def test_a_view_that_errors_is_named_and_the_others_are_seen(file, run):
    run(
        "CREATE TABLE klant (naam TEXT); CREATE TABLE weg (x); CREATE VIEW fout AS SELECT x FROM weg; CREATE VIEW goed AS SELECT naam FROM klant; DROP TABLE weg;"
    )

    with opened(file) as way:
        found = list(way.describe())
        names = {shape.name: shape.kind for shape in found if isinstance(shape, DatasetShape)}
        (broken,) = [shape for shape in found if isinstance(shape, Exception)]
        with failing(Broken, sentences.FAILS.with_facts(code="SQLITE_ERROR")):
            rows_of(way, "fout")

    assert names == {"klant": DatasetKind.TABLE, "goed": DatasetKind.VIEW}
    assert (type(broken), broken.place) == (Broken, "fout")


def test_a_view_that_takes_too_long_is_stopped(file, run, monkeypatch):
    monkeypatch.setattr(sqlite, "PATIENCE", 0.3)
    run(
        "CREATE VIEW traag AS WITH RECURSIVE t(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM t) SELECT n FROM t WHERE n < 0; CREATE TABLE klant (naam TEXT);"
    )

    with opened(file) as way:
        with failing(Unreachable, sentences.TOO_SLOW):
            rows_of(way, "traag", 10)
        assert rows_of(way, "klant", 10) == []


def test_a_column_of_several_types_becomes_text(file, run):
    run("CREATE TABLE los (a INTEGER, b, c TEXT)")
    run("INSERT INTO los VALUES (?, ?, ?)", [(1, 1.5, "x"), ("twee", b"\xff", None), (None, "drie", "y")])

    with opened(file) as way:
        rows = rows_of(way, "los")

    assert rows == [
        {"a": "1", "b": "1.5", "c": "x"},
        {"a": "twee", "b": "�", "c": None},
        {"a": None, "b": "drie", "c": "y"},
    ]


def test_bytes_that_are_no_text_do_not_end_the_reading(file, run):
    run("CREATE TABLE klant (naam TEXT); INSERT INTO klant VALUES (CAST(x'4af66e' AS TEXT)), ('Anna');")

    with opened(file) as way:
        assert [row["naam"] for row in rows_of(way, "klant")] == ["J�n", "Anna"]


ODD = ['or"der', "klant 🎉", "select", "a.b", "100%", "o'brien", "[x]", "naam; DROP TABLE klant", ":wat", "Ünïcode"]


def test_names_of_any_kind_work(file, run):
    columns = ", ".join(f'"{name.replace(chr(34), chr(34) * 2)}" TEXT' for name in ODD)
    values = ", ".join("'x'" for _ in ODD)
    for name in ODD:
        quoted = name.replace('"', '""')
        run(f'CREATE TABLE "{quoted}" ({columns}); INSERT INTO "{quoted}" VALUES ({values});')

    with opened(file, writable=True) as way:
        assert way.names() == sorted(ODD)
        for name in ODD:
            assert [column.name for column in shape_of(way, name).columns] == ODD
            assert rows_of(way, name, 5) == [dict.fromkeys(ODD, "x")]
            assert way.update(name, name, ["x"], {name: "y"}) == 1
            assert sum(batch.rows for batch in way.read_by_key(name, name, ["y"])) == 1
            assert (way.insert(name, [{name: "z"}]), way.erase(name, name, ["y", "z"])) == (1, 2)


def test_a_table_of_four_hundred_columns(file, run):
    names = [f"kolom_{number}" for number in range(400)]
    run(f"CREATE TABLE breed ({', '.join(f'{name} TEXT' for name in names)})")
    run(f"INSERT INTO breed VALUES ({', '.join('?' * 400)})", [tuple(map(str, range(400)))] * 30)

    with opened(file) as way:
        assert [column.name for column in shape_of(way, "breed").columns] == names
        assert [batch.table.num_columns for batch in way.sample("breed", rows=30)] == [400]


def test_texts_of_five_megabytes_are_cut_and_do_not_fill_memory(file, run):
    run("CREATE TABLE brief (nummer INTEGER PRIMARY KEY, tekst TEXT, scan BLOB)")
    run("INSERT INTO brief VALUES (?, ?, ?)", [(number, "x" * 5_000_000, bytes(5_000_000)) for number in range(20)])

    with opened(file) as way:
        sampled = list(way.sample("brief", rows=20))
        whole = list(way.sample("brief", rows=None))
        (by_key,) = way.read_by_key("brief", "nummer", [7])

    assert {len(text) for batch in sampled for text in batch.table["tekst"].to_pylist()} == {16_384}
    assert {len(scan) for batch in whole for scan in batch.table["scan"].to_pylist()} == {131_072}
    assert max(batch.bytes for batch in sampled + whole) < 24 * 2**20
    assert [len(text) for text in by_key.table["tekst"].to_pylist()] == [5_000_000]


@pytest.mark.parametrize(
    "create",
    [
        "CREATE TABLE veel (nummer INTEGER PRIMARY KEY, naam TEXT)",
        "CREATE TABLE veel (nummer INTEGER, naam TEXT)",
        "CREATE TABLE veel (nummer INTEGER PRIMARY KEY, naam TEXT) WITHOUT ROWID",
        "CREATE TABLE veel (nummer INTEGER, naam TEXT, rowid TEXT, oid TEXT, _rowid_ TEXT)",
    ],
    ids=["with a key", "without a key", "without rowid", "with rowid as a name"],
)
def test_a_large_table_is_sampled_from_all_over(file, run, create):
    run(create)
    run(
        "INSERT INTO veel (nummer, naam) WITH RECURSIVE t(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM t WHERE n < 50000) SELECT n, 'naam' FROM t"
    )

    with opened(file) as way:
        found = [row["nummer"] for row in rows_of(way, "veel", 480)]

    assert 400 <= len(found) <= 520
    assert len(set(found)) == len(found)
    assert "rowid TEXT" in create or max(found) > 45_000


def test_a_large_table_with_a_text_key_is_sampled_from_both_ends(file, run):
    run("CREATE TABLE veel (code TEXT PRIMARY KEY, naam TEXT) WITHOUT ROWID")
    run("INSERT INTO veel VALUES (?, 'x')", [(f"K{number:05}",) for number in range(5000)])

    with opened(file) as way:
        found = sorted(row["code"] for row in rows_of(way, "veel", 100))

    assert (len(found), found[0], found[-1]) == (100, "K00000", "K04999")


def test_keys_references_and_unique_columns_are_described(file, run):
    run(
        """
        CREATE TABLE land (code TEXT PRIMARY KEY);
        CREATE TABLE klant (nummer INTEGER PRIMARY KEY, e_mail TEXT UNIQUE, land TEXT NOT NULL REFERENCES land, a INT, b INT, UNIQUE (a, b));
        CREATE TABLE regel (a INT, b INT, x INT, PRIMARY KEY (a, b), FOREIGN KEY (a, b) REFERENCES klant (a, b));
        CREATE UNIQUE INDEX deels ON regel (x) WHERE x > 0;
        INSERT INTO land VALUES ('NL'), ('BE');
        """
    )
    with opened(file) as way:
        klant, regel, land = (shape_of(way, name) for name in ("klant", "regel", "land"))

    assert {column.name: (column.is_key, column.is_unique, column.nullable) for column in klant.columns} == {
        "nummer": (True, True, True), "e_mail": (False, True, True), "land": (False, False, False), "a": (False, False, True), "b": (False, False, True),
    }  # fmt: skip
    assert klant.foreign_keys == (ForeignKey(("land",), "land", ("code",)),)
    assert regel.foreign_keys == (ForeignKey(("a", "b"), "klant", ("a", "b")),)
    assert [(column.is_key, column.is_unique) for column in regel.columns] == [
        (True, False),
        (True, False),
        (False, False),
    ]
    assert (land.rows, land.bytes) == (2, 4096)


def test_a_table_too_large_to_count_in_time_is_estimated(file, run, monkeypatch):
    monkeypatch.setattr(sqlite, "COUNTING_ALL", 0.0)
    run("CREATE TABLE klant (nummer INTEGER PRIMARY KEY); INSERT INTO klant VALUES (1), (2), (40);")

    with opened(file) as way:
        estimated, exact = way.count("klant"), way.count("klant", exactly=True)

    assert ((estimated.rows, estimated.is_exact), (exact.rows, exact.is_exact)) == ((40, False), (3, True))


def test_the_inside_of_a_search_index_is_left_out(file, run):
    run("CREATE VIRTUAL TABLE zoek USING fts5 (tekst); INSERT INTO zoek VALUES ('Jansma belde');")

    with opened(file) as way:
        assert way.names() == ["zoek"]
        assert rows_of(way, "zoek", 5) == [{"tekst": "Jansma belde"}]


def test_who_may_read_the_file_may_read_every_table(file, run):
    run("CREATE TABLE klant (naam TEXT)")
    file.chmod(0o640)

    with opened(file) as way:
        grants = way.grants()

    owner = next(grant.who for grant in grants if grant.may == "write")
    assert set(grants) == {
        Grant(owner, "klant", "read"),
        Grant(owner, "klant", "write"),
        Grant(f"group {file.group()}", "klant", "read"),
    }


def test_a_rule_of_the_database_that_forbids_a_change_is_said_and_nothing_is_changed(file, run):
    run(
        "CREATE TABLE klant (nummer INTEGER PRIMARY KEY, e_mail TEXT UNIQUE); INSERT INTO klant VALUES (1, 'a'), (2, 'b');"
    )

    with opened(file, writable=True) as way:
        with failing(Refused, sentences.AGAINST_A_RULE):
            way.update("klant", "nummer", [1, 2], {"e_mail": "c"})
        assert [row["e_mail"] for row in rows_of(way, "klant")] == ["a", "b"]


def test_a_key_of_another_type_erases_nobody_else(file, run):
    run("CREATE TABLE klant (nummer INTEGER, code TEXT); INSERT INTO klant VALUES (0, '12 eiken'), (12, 'x');")

    with opened(file, writable=True) as way:
        assert way.erase("klant", "nummer", ["abc", "", 2**70]) == 0
        assert way.erase("klant", "code", [12, "x'--"]) == 0
        assert way.count("klant", exactly=True).rows == 2
