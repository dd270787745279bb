"""MariaDB as it is in use: databases, rights, odd values, tables of every size; read-only and without getting in the way."""

import datetime as dt
from contextlib import closing

import pytest

from inzage.connectors import catalogue
from inzage.connectors.errors import Refused
from inzage.connectors.records import DatasetKind, DatasetShape, ForeignKey, Grant
from inzage.connectors.sql import sentences
from tests import mariadb
from tests.connectors.failing import failing


@pytest.fixture
def target(mariadb_server):
    return mariadb.empty_database(mariadb_server)


@pytest.fixture
def run(target, mariadb_server):
    """Run SQL in the database, as its own developers would."""

    def statements(*all_of_them):
        with closing(mariadb.connection(mariadb_server, target.rpartition("/")[2])) as database:
            for statement in all_of_them:
                database.query(statement)

    return statements


@pytest.fixture
def user(run, target):
    """Make a user, or a role; give the address as that user."""
    made = []

    def make(name, kind="USER"):
        run(f"CREATE OR REPLACE {kind} {name}" + (" IDENTIFIED BY 'x'" if kind == "USER" else ""))
        made.append((kind, name))
        return target.replace(f"root:{mariadb.PASSWORD}", f"{name}:x")

    yield make
    run(*(f"DROP {kind} {name}" for kind, name in made))


@pytest.fixture
def way(target):
    with closing(catalogue.connect(target)) as connector:
        yield connector


def shape_of(way, name):
    (shape,) = way.describe([name])
    assert isinstance(shape, DatasetShape), shape
    return shape


def rows_of(way, name, rows=None):
    return [row for batch in way.sample(name, rows=rows) for row in batch.table.to_pylist()]


@pytest.mark.parametrize("scheme", ["mariadb", "mysql", "mysql+pymysql", "mariadb+pymysql"])
def test_every_way_to_write_the_address_is_taken(target, scheme):
    with closing(catalogue.connect(target.replace("mariadb", scheme, 1))) as way:
        assert (way.kind, way.check().startswith("MariaDB 1")) == ("mariadb", True)


def test_a_way_to_read_cannot_change_anything(run, way):
    run("CREATE TABLE klant (nummer int)")

    with failing(Refused, sentences.WRITES), way._connected() as connection:
        connection.exec_driver_sql("DELETE FROM klant")


def test_an_address_without_a_database_reads_all_of_them(run, mariadb_server, target):
    run("CREATE TABLE klant (nummer int PRIMARY KEY)")
    name = f"{target.rpartition('/')[2]}.klant"

    with closing(catalogue.connect(mariadb_server)) as way:
        assert name in way.names()
        assert not [
            other
            for other in way.names()
            if other.startswith(("mysql.", "sys.", "information_schema.", "performance_schema."))
        ]
        assert [column.name for column in shape_of(way, name).columns] == ["nummer"]
        assert rows_of(way, name, 5) == []


@pytest.fixture
def shop(run):
    """Customers and their lines, and a view."""
    run(
        "CREATE TABLE klant (nummer bigint PRIMARY KEY AUTO_INCREMENT, e_mail varchar(80) UNIQUE COMMENT 'Om te bereiken', a int NOT NULL, b int, UNIQUE (a, b)) COMMENT 'Wie iets koopt'",
        "CREATE TABLE regel (klant bigint, a int, b int, PRIMARY KEY (a, b), FOREIGN KEY (klant) REFERENCES klant (nummer), FOREIGN KEY (a, b) REFERENCES klant (a, b))",
        "CREATE VIEW lijst AS SELECT nummer FROM klant",
        "INSERT INTO klant (a, b) VALUES (1, 1), (2, 2)",
        "ANALYZE TABLE klant",
    )


def test_views_are_told_from_tables_and_rows_are_estimated(shop, way):
    found = {shape.name: (shape.kind, shape.rows) for shape in way.describe()}

    assert found == {
        "klant": (DatasetKind.TABLE, 2),
        "lijst": (DatasetKind.VIEW, None),
        "regel": (DatasetKind.TABLE, 0),
    }


def test_keys_unique_columns_types_and_comments_are_described(shop, way):
    klant = shape_of(way, "klant")

    assert (klant.comment, klant.columns[1].comment, klant.columns[1].type) == (
        "Wie iets koopt",
        "Om te bereiken",
        "VARCHAR(80)",
    )
    assert [(column.is_key, column.is_unique, column.nullable) for column in klant.columns] == [
        (True, True, False),
        (False, True, True),
        (False, False, False),
        (False, False, True),
    ]


def test_references_are_described_with_all_their_columns(shop, way):
    assert set(shape_of(way, "regel").foreign_keys) == {
        ForeignKey(("klant",), "klant", ("nummer",)),
        ForeignKey(("a", "b"), "klant", ("a", "b")),
    }


ODD_VALUES = (
    "SET sql_mode = ''",
    (
        "CREATE TABLE vreemd (nummer int, dag date, moment datetime, tijd time, jaar year, bedrag decimal(10,2), groot bigint unsigned, json json,"
        " keuze enum('a','b'), set_ set('x','y'), punt point, foto blob, bits bit(4), ja boolean, ip inet6, tekst varchar(50), vast char(5), bin binary(2))"
    ),
    (
        "INSERT INTO vreemd VALUES (1, '0000-00-00', '2020-02-00 10:00:00', '-30:00:00', 2020, 1.5, 18446744073709551615, '{\"a\": 1}', 'a', 'x,y', point(4, 52),"
        " x'00ff', b'1010', true, '::1', 'é🎉', 'ab', x'0a0b')"
    ),
    "INSERT INTO vreemd (nummer, dag) VALUES (2, '2020-01-31')",
)


def test_values_of_every_kind_are_read_and_what_arrow_cannot_hold_is_text(run, way):
    run(*ODD_VALUES)

    odd, empty = rows_of(way, "vreemd")

    assert odd == {
        "nummer": 1, "dag": "0000-00-00", "moment": "2020-02-00 10:00:00", "tijd": "-30:00:00", "jaar": 2020, "bedrag": odd["bedrag"], "groot": odd["groot"],
        "json": '{"a": 1}', "keuze": "a", "set_": "x,y", "punt": "POINT(4 52)", "foto": b"\x00\xff", "bits": 10, "ja": 1, "ip": "::1", "tekst": "é🎉", "vast": "ab", "bin": b"\x0a\x0b",
    }  # fmt: skip
    assert (str(odd["bedrag"]), int(odd["groot"])) == ("1.50", 2**64 - 1)
    assert {name: value for name, value in empty.items() if value is not None} == {"nummer": 2, "dag": "2020-01-31"}


def test_dates_that_are_dates_stay_so(run, way):
    run(
        "CREATE TABLE klant (dag date, moment datetime)",
        "INSERT INTO klant VALUES ('2020-01-31', '2020-01-31 10:00:00'), (NULL, NULL)",
    )

    assert rows_of(way, "klant")[0] == {"dag": dt.date(2020, 1, 31), "moment": dt.datetime(2020, 1, 31, 10)}


@pytest.mark.parametrize(
    ("column", "keys"),
    [
        ("nummer", ["1", "een"]),
        ("keuze", ["a", "q"]),
        ("tekst", ["é🎉"]),
        ("vast", ["ab"]),
        ("bedrag", ["1.50"]),
        ("ip", ["::1"]),
        ("groot", [2**64 - 1]),
    ],
)
def test_keys_are_compared_with_columns_of_any_type(run, way, column, keys):
    run(*ODD_VALUES)

    assert [row["nummer"] for batch in way.read_by_key("vreemd", column, keys) for row in batch.table.to_pylist()] == [
        1
    ]


def test_a_key_of_another_type_erases_nobody_else(run, target):
    run("CREATE TABLE klant (nummer int, code varchar(20))", "INSERT INTO klant VALUES (0, '12 eiken'), (12, 'x')")

    with closing(catalogue.connect(target, writable=True)) as way:
        assert way.erase("klant", "nummer", ["abc", "", "12a"]) == 0
        assert way.erase("klant", "code", [12, 0, "x' OR 1=1 --"]) == 0
        assert way.count("klant", exactly=True).rows == 2


@pytest.mark.parametrize(
    ("create", "is_everywhere"),
    [
        ("nummer int PRIMARY KEY, naam text", True),
        ("nummer int, soort int DEFAULT 1, naam text, PRIMARY KEY (nummer, soort)", True),
        ("nummer int UNIQUE, naam text, code varchar(36) DEFAULT uuid() PRIMARY KEY", True),
        ("nummer int, naam text, code varchar(10) DEFAULT concat('K', lpad(nummer, 6, '0')) PRIMARY KEY", True),
        ("nummer int, naam text", False),
    ],
    ids=["a number as key", "a number first in the key", "a number that is unique", "a text as key", "no key"],
)
def test_a_large_table_is_sampled_by_jumps_along_its_key(run, way, create, is_everywhere):
    run(
        f"CREATE TABLE veel ({create})",
        "INSERT INTO veel (nummer, naam) SELECT seq, repeat('x', 300) FROM seq_1_to_50000",
        "ANALYZE TABLE veel",
    )

    found = [row["nummer"] for row in rows_of(way, "veel", 480)]

    assert 400 <= len(found) <= 520
    assert len(set(found)) == len(found)
    assert not is_everywhere or (min(found) < 5_000 and max(found) > 45_000)


def test_texts_of_five_megabytes_are_cut_and_do_not_fill_memory(run, way):
    run(
        "CREATE TABLE brief (nummer int PRIMARY KEY, tekst longtext, scan longblob)",
        "INSERT INTO brief SELECT seq, repeat('x', 5000000), repeat('y', 5000000) FROM seq_1_to_8",
    )

    sampled, whole = list(way.sample("brief", rows=8)), list(way.sample("brief", rows=None))
    (by_key,) = way.read_by_key("brief", "nummer", [7])

    assert {len(text) for batch in sampled for text in batch.table["tekst"].to_pylist()} == {16_384}
    assert {len(scan) for batch in whole for scan in batch.table["scan"].to_pylist()} == {131_072}
    assert [len(text) for text in by_key.table["tekst"].to_pylist()] == [5_000_000]


def test_a_reading_can_be_left_halfway(run, way):
    run(
        "CREATE TABLE veel (nummer int PRIMARY KEY, naam text)",
        "INSERT INTO veel SELECT seq, repeat('x', 1000) FROM seq_1_to_60000",
        "ANALYZE TABLE veel",
    )
    batches = way.sample("veel", rows=None)
    first = next(batches)
    batches.close()

    assert (0 < first.rows < 60_000, way.count("veel", exactly=True).rows) == (True, 60_000)


def test_names_of_any_kind_work(run, target):
    names = ['or"der', "kla`nt ☃", "select", "a.b", "100%", "o'brien", "%(x)s", ":wat"]
    for name in names:
        quoted = name.replace("`", "``")
        run(f"CREATE TABLE `{quoted}` (`{quoted}` varchar(9) UNIQUE, n int)", f"INSERT INTO `{quoted}` VALUES ('x', 1)")

    with closing(catalogue.connect(target, writable=True)) as way:
        assert way.names() == sorted(names)
        for name in names:
            assert [(column.name, column.is_unique) for column in shape_of(way, name).columns] == [
                (name, True),
                ("n", False),
            ]
            assert rows_of(way, name, 5) == [{name: "x", "n": 1}]
            assert way.update(name, name, ["x"], {name: "y"}) == 1
            assert sum(batch.rows for batch in way.read_by_key(name, name, ["y"])) == 1
            assert (way.insert(name, [{name: "z"}]), way.erase(name, name, ["y", "z"])) == (1, 2)


def test_a_user_reads_what_it_may_and_sees_no_more(run, user, target):
    address, database = user("lezer"), target.rpartition("/")[2]
    run(
        "CREATE TABLE klant AS SELECT 1 AS x",
        "CREATE TABLE geheim AS SELECT 2 AS x",
        f"GRANT SELECT ON {database}.klant TO lezer",
    )

    with closing(catalogue.connect(address)) as way:
        assert [shape.name for shape in way.describe()] == ["klant"]
        assert rows_of(way, "klant", 5) == [{"x": 1}]


def test_a_table_that_may_be_seen_and_not_read_is_told_and_the_rest_is_read(run, user, target):
    address, database = user("schrijver"), target.rpartition("/")[2]
    run(
        "CREATE TABLE klant AS SELECT 1 AS x",
        "CREATE TABLE log AS SELECT 2 AS x",
        f"GRANT SELECT ON {database}.klant TO schrijver",
        f"GRANT INSERT ON {database}.log TO schrijver",
    )

    with closing(catalogue.connect(address)) as way:
        assert way.names() == ["klant", "log"]
        assert rows_of(way, "klant", 5) == [{"x": 1}]
        with failing(Refused, sentences.NO_RIGHTS) as caught:
            rows_of(way, "log", 5)

    assert caught.value.place == "log"


def test_rights_are_told_from_wide_to_narrow_and_of_members(run, user, target):
    database = target.rpartition("/")[2]
    for name in ("overal", "hier", "smal"):
        user(name)
    user("team", "ROLE")
    user("anna")
    run(
        "CREATE TABLE klant (naam int, bsn int)",
        "CREATE TABLE los (x int)",
        "GRANT DELETE ON *.* TO overal",
        f"GRANT INSERT ON `{database[:4]}%`.* TO hier",
        f"GRANT SELECT (naam) ON {database}.klant TO smal",
        f"GRANT UPDATE ON {database}.klant TO team",
        "GRANT team TO anna",
    )

    with closing(catalogue.connect(target)) as way:
        found = {grant for grant in way.grants() if not grant.who.startswith(("root@", "mariadb.sys@", "mysql@"))}

    assert found == {
        Grant("overal@%", "klant", "delete"), Grant("overal@%", "los", "delete"), Grant("hier@%", "klant", "insert"), Grant("hier@%", "los", "insert"),
        Grant("smal@%", "klant", "select (naam)"), Grant("team", "klant", "update"), Grant("anna@%", "klant", "update"),
    }  # fmt: skip
    members = {grant.who: grant.members for grant in found if grant.members is not None}
    assert {who: "anna@%" in held for who, held in members.items()} == {"team": True}


def test_a_rule_that_forbids_a_change_is_said_and_nothing_is_changed(run, target):
    run(
        "CREATE TABLE klant (nummer int PRIMARY KEY)",
        "CREATE TABLE bon (klant int, FOREIGN KEY (klant) REFERENCES klant (nummer))",
        "INSERT INTO klant VALUES (1), (2)",
        "INSERT INTO bon VALUES (2)",
    )

    with closing(catalogue.connect(target, writable=True)) as way:
        with failing(Refused, sentences.AGAINST_A_RULE):
            way.erase("klant", "nummer", [1, 2])
        assert way.count("klant", exactly=True).rows == 2
