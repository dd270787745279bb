"""PostgreSQL as it is in use: schemas, rights, odd values, tables of every size; read-only and without getting in the way."""

import time
from contextlib import closing

import psycopg
import pytest

from inzage.connectors import catalogue
from inzage.connectors.errors import Refused, Unsupported
from inzage.connectors.records import Count, DatasetKind, DatasetShape, ForeignKey, Grant
from inzage.connectors.sql import sentences
from tests.connectors.failing import failing


@pytest.fixture
def target(postgres_database):
    return postgres_database


@pytest.fixture
def run(target):
    """Run SQL in the database, as its own developers would."""

    def script(sql):
        with psycopg.connect(target, autocommit=True) as database:
            return database.execute(sql)

    return script


@pytest.fixture
def role(postgres_server):
    """Make a role that can sign in; it and its rights are gone afterwards."""
    made = []

    def make(name):
        with psycopg.connect(postgres_server, autocommit=True) as database:
            database.execute(f'CREATE ROLE "{name}" LOGIN')
        made.append(name)
        return name

    yield make
    with psycopg.connect(postgres_server, autocommit=True) as database:
        databases = [row[0] for row in database.execute("SELECT datname FROM pg_database WHERE datallowconn")]
    for name in databases:
        with psycopg.connect(postgres_server.replace("/postgres?", f"/{name}?"), autocommit=True) as database:
            for who in made:
                database.execute(f'DROP OWNED BY "{who}"')
    with psycopg.connect(postgres_server, autocommit=True) as database:
        for who in made:
            database.execute(f'DROP ROLE "{who}"')


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


@pytest.mark.parametrize("scheme", ["postgres", "postgresql", "postgresql+psycopg"])
def test_every_way_to_write_the_address_is_taken(target, scheme):
    with closing(catalogue.connect(target.replace("postgresql", scheme, 1))) as way:
        assert (way.kind, way.check().startswith("PostgreSQL ")) == ("postgresql", True)


def test_a_way_to_read_cannot_change_anything(run, way):
    run("CREATE TABLE klant (nummer int)")

    with way._connected() as connection:
        settings = connection.exec_driver_sql(
            "SELECT current_setting('default_transaction_read_only'), current_setting('application_name')"
        ).one()
    with failing(Refused, sentences.WRITES), way._connected() as connection:
        connection.exec_driver_sql("DELETE FROM klant")

    assert tuple(settings) == ("on", "inzage")


def test_reading_leaves_no_transaction_open(run, way):
    run("CREATE TABLE klant AS SELECT n FROM generate_series(1, 10) n")
    batches = way.sample("klant", rows=5)
    next(batches)
    list(way.describe())

    assert run(
        "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND state LIKE 'idle in%'"
    ).fetchone() == (0,)


def test_tables_of_other_schemas_are_named_with_them_and_partitions_are_part_of_their_table(run, way):
    run(
        "CREATE TABLE klant (nummer int); CREATE SCHEMA verkoop; CREATE TABLE verkoop.klant (nummer int); CREATE VIEW lijst AS SELECT nummer FROM klant"
    )
    run(
        "CREATE MATERIALIZED VIEW dicht AS SELECT 1 AS x; CREATE TABLE meting (dag date, stand int) PARTITION BY RANGE (dag)"
    )
    run(
        "CREATE TABLE meting_2025 PARTITION OF meting FOR VALUES FROM ('2025-01-01') TO ('2026-01-01'); INSERT INTO meting SELECT '2025-06-01', n FROM generate_series(1, 30) n"
    )

    kinds = {shape.name: shape.kind for shape in way.describe()}

    assert kinds == {
        "dicht": DatasetKind.VIEW,
        "klant": DatasetKind.TABLE,
        "lijst": DatasetKind.VIEW,
        "meting": DatasetKind.TABLE,
        "verkoop.klant": DatasetKind.TABLE,
    }
    assert (shape_of(way, "meting").rows, len(rows_of(way, "meting", 100))) == (30, 30)


def test_keys_unique_columns_types_and_comments_are_described(run, way):
    run(
        "CREATE TABLE klant (nummer bigint PRIMARY KEY, e_mail varchar(80) UNIQUE, a int, b int, UNIQUE (a, b)); CREATE UNIQUE INDEX ON klant (b) WHERE a > 1"
    )
    run("COMMENT ON TABLE klant IS 'Wie iets koopt'; COMMENT ON COLUMN klant.e_mail IS 'Om te bereiken'")

    klant = shape_of(way, "klant")

    assert (klant.comment, klant.columns[1].comment, klant.columns[1].type) == (
        "Wie iets koopt",
        "Om te bereiken",
        "VARCHAR(80)",
    )
    assert [(column.is_key, column.is_unique) for column in klant.columns] == [
        (True, True),
        (False, True),
        (False, False),
        (False, False),
    ]


def test_references_lead_to_the_right_schema(run, way):
    run(
        "CREATE TABLE klant (nummer bigint PRIMARY KEY, a int, b int, UNIQUE (a, b)); CREATE SCHEMA verkoop; CREATE TABLE verkoop.klant (nummer int PRIMARY KEY)"
    )
    run(
        "CREATE TABLE verkoop.regel (a int, b int, klant bigint REFERENCES klant, FOREIGN KEY (a, b) REFERENCES klant (a, b))"
    )
    run(
        "CREATE TABLE verkoop.bon (klant int REFERENCES verkoop.klant); CREATE TABLE bon (klant int REFERENCES verkoop.klant)"
    )

    assert set(shape_of(way, "verkoop.regel").foreign_keys) == {
        ForeignKey(("klant",), "klant", ("nummer",)),
        ForeignKey(("a", "b"), "klant", ("a", "b")),
    }
    for name in ("bon", "verkoop.bon"):
        assert shape_of(way, name).foreign_keys == (ForeignKey(("klant",), "verkoop.klant", ("nummer",)),)


ODD_VALUES = (
    """
CREATE TYPE kleur AS ENUM ('rood', 'blauw'); CREATE TYPE plek AS (straat text, nummer int); CREATE DOMAIN postcode AS varchar(7);
CREATE TABLE vreemd AS SELECT * FROM (VALUES
    (1, 'infinity'::date, '-infinity'::timestamptz, 'NaN'::numeric(6,2), 'NaN'::float8, '{"a": [1]}'::jsonb, '{1,2}'::int[], '[1,4)'::int4range,
     '10.0.0.1'::inet, '(1,2)'::point, '\\x00ff'::bytea, B'1010'::bit(4), '1 mon'::interval, '24:00'::time, 'rood'::kleur, ROW('Plein', 1)::plek,
     '1234 AB'::postcode, true, 12.50::money, 'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11'::uuid, E'regel 1\\nregel "2", é🎉', '')
) AS v (nummer, dag, moment, bedrag, maat, json, rij, reeks, ip, punt, foto, bits, duur, tijd, kleur, plek, code, ja, geld, id, tekst, leeg)
UNION ALL SELECT 2, '0044-03-15 BC', '20000-01-01 00:00+00'
"""
    + ", NULL" * 19
)


def test_values_of_every_kind_are_read_and_what_arrow_cannot_hold_is_text(run, way):
    run(ODD_VALUES)

    odd, empty = rows_of(way, "vreemd")

    assert odd == {
        "nummer": 1, "dag": "infinity", "moment": "-infinity", "bedrag": "NaN", "maat": odd["maat"], "json": '{"a": [1]}', "rij": "{1,2}", "reeks": "[1,4)",
        "ip": "10.0.0.1/32", "punt": "(1,2)", "foto": b"\x00\xff", "bits": "1010", "duur": "1 mon", "tijd": "24:00:00", "kleur": "rood", "plek": "(Plein,1)",
        "code": "1234 AB", "ja": True, "geld": "$12.50", "id": "a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11", "tekst": 'regel 1\nregel "2", é🎉', "leeg": "",
    }  # fmt: skip
    assert (odd["maat"] != odd["maat"], empty["dag"], empty["tekst"], empty["leeg"], empty["foto"]) == (
        True,
        "0044-03-15 BC",
        None,
        None,
        None,
    )


def test_rows_by_key_read_the_same_as_all_rows(run, way):
    run(ODD_VALUES)

    (by_key,) = way.read_by_key("vreemd", "nummer", [2, 1])
    assert [str(row) for row in sorted(by_key.table.to_pylist(), key=lambda row: row["nummer"])] == [
        str(row) for row in rows_of(way, "vreemd")
    ]


@pytest.mark.parametrize(
    ("column", "keys"),
    [
        ("nummer", ["1", "een", 2**70]), ("ip", ["10.0.0.1/32"]), ("kleur", ["rood", "paars"]), ("id", ["A0EEBC99-9C0B-4EF8-BB6D-6BB9BD380A11", "x"]),
        ("code", ["1234 AB", 1234]), ("ja", ["true"]), ("tijd", ["24:00:00"]), ("foto", [b"\x00\xff"]), ("rij", ["{1,2}"]),
    ],
)  # fmt: skip
def test_keys_are_compared_with_columns_of_any_type(run, way, column, keys):
    run(ODD_VALUES)

    assert [row["nummer"] for batch in way.read_by_key("vreemd", column, keys) for row in batch.table.to_pylist()] == [
        1
    ]


def test_a_large_table_is_sampled_by_its_blocks_and_not_read_end_to_end(run, way, target):
    run(
        "CREATE TABLE veel AS SELECT n AS nummer, repeat('x', 400) AS tekst FROM generate_series(1, 100000) n; ANALYZE veel"
    )
    blocks = run("SELECT relpages FROM pg_class WHERE relname = 'veel'").fetchone()[0]
    run("SELECT pg_stat_reset()")
    found = [row["nummer"] for row in rows_of(way, "veel", 1000)]
    way.close()

    assert (700 <= len(found) <= 1400, len(set(found))) == (True, len(found))
    assert (min(found) < 10_000, max(found) > 90_000, blocks > 5000) == (True, True, True)
    assert blocks_read(run) < blocks / 3


def blocks_read(run):
    """What the server says was looked at; it says so a little later."""
    for _ in range(50):
        found = run(
            "SELECT coalesce(sum(heap_blks_read + heap_blks_hit), 0) FROM pg_statio_user_tables WHERE relname = 'veel'"
        ).fetchone()[0]
        if found:
            return found
        time.sleep(0.1)
    raise AssertionError("the server never said what was read")


def test_a_table_that_nobody_analysed_is_counted_when_small_and_sampled_when_large(run, way):
    run(
        "CREATE TABLE klein (x int); ALTER TABLE klein SET (autovacuum_enabled = off); INSERT INTO klein SELECT generate_series(1, 70); CREATE TABLE leeg (x int)"
    )
    run(
        "CREATE TABLE groot (x int, t text) WITH (autovacuum_enabled = off); INSERT INTO groot SELECT n, repeat('x', 400) FROM generate_series(1, 20000) n"
    )

    assert [(shape.name, shape.rows) for shape in way.describe()] == [("groot", None), ("klein", 70), ("leeg", 0)]
    assert 100 <= len(rows_of(way, "groot", 200)) <= 400
    assert (19_000 < way.count("groot").rows < 21_000, way.count("groot").is_exact) == (True, False)


def test_a_view_is_counted_only_when_that_is_asked(run, way):
    run("CREATE VIEW lijst AS SELECT n FROM generate_series(1, 30) n")

    with failing(Unsupported, sentences.NOT_COUNTED):
        way.count("lijst")
    assert way.count("lijst", exactly=True).rows == 30


def test_a_table_whose_rows_were_nearly_all_deleted_is_still_sampled(run, way):
    run(
        "CREATE TABLE veel (n int, t text) WITH (autovacuum_enabled = off); INSERT INTO veel SELECT n, repeat('x', 400) FROM generate_series(1, 100000) n; ANALYZE veel"
    )
    run("DELETE FROM veel WHERE n <> 50000")

    assert [row["n"] for row in rows_of(way, "veel", 100)] == [50_000]


def test_every_row_is_read_in_batches_of_bounded_size(run, way):
    run("CREATE TABLE brief AS SELECT n AS nummer, repeat('tekst ', 20000) AS tekst FROM generate_series(1, 300) n")

    sizes = [(batch.rows, batch.bytes) for batch in way.sample("brief", rows=None)]

    assert sum(rows for rows, _ in sizes) == 300
    assert max(size for _, size in sizes) < 16 * 2**20


def test_a_reading_can_be_left_halfway(run, way):
    run("CREATE TABLE brief AS SELECT n AS nummer, repeat('tekst ', 20000) AS tekst FROM generate_series(1, 300) n")
    batches = way.sample("brief", rows=None)
    next(batches)
    batches.close()

    assert way.count("brief", exactly=True).rows == 300


def test_names_of_any_kind_work(run, target):
    names = ['or"der', "klant 🎉", "select", "a.b", "100%", "o'brien", "%(x)s", ":wat"]
    for name in names:
        quoted = name.replace('"', '""')
        run(
            f'CREATE SCHEMA "{quoted}"; CREATE TABLE "{quoted}"."{quoted}" ("{quoted}" text, n int); INSERT INTO "{quoted}"."{quoted}" VALUES (\'x\', 1)'
        )

    with closing(catalogue.connect(target, writable=True)) as way:
        for name in way.names():
            (column, _) = (column.name for column in shape_of(way, name).columns)
            assert rows_of(way, name, 5) == [{column: "x", "n": 1}]
            assert way.update(name, column, ["x"], {column: "y"}) == 1
            assert sum(batch.rows for batch in way.read_by_key(name, column, ["y"])) == 1
            assert (way.insert(name, [{column: "z"}]), way.erase(name, column, ["y", "z"])) == (1, 2)
    assert len(names) == len(way.names())


def test_a_role_reads_what_it_may_and_is_told_of_the_rest(run, role, target):
    reader = role("lezer_smal")
    run(
        f"CREATE TABLE klant AS SELECT 1 AS x; CREATE TABLE geheim AS SELECT 2 AS x; GRANT SELECT ON klant TO {reader}; CREATE SCHEMA dicht; CREATE TABLE dicht.t (x int)"
    )

    with closing(catalogue.connect(target.replace("postgres@", f"{reader}@"))) as way:
        assert [shape.name for shape in way.describe()] == ["dicht.t", "geheim", "klant"]
        assert rows_of(way, "klant", 5) == [{"x": 1}]
        for name in ("geheim", "dicht.t"):
            with failing(Refused, sentences.NO_RIGHTS) as caught:
                rows_of(way, name, 5)
            assert caught.value.place == name


@pytest.mark.parametrize("is_analysed", [False, True])
def test_a_table_that_may_hide_rows_says_so_and_no_number_of_them_is_exact(run, role, target, is_analysed):
    reader = role("lezer_rls")
    run(f"CREATE TABLE klant AS SELECT n FROM generate_series(1, 40) n; GRANT SELECT ON klant TO {reader}")
    run("ALTER TABLE klant ENABLE ROW LEVEL SECURITY; CREATE POLICY eigen ON klant USING (n <= 3)")
    run("ANALYZE klant" if is_analysed else "ALTER TABLE klant SET (autovacuum_enabled = off)")

    with closing(catalogue.connect(target.replace("postgres@", f"{reader}@"))) as way:
        klant = shape_of(way, "klant")
        assert (klant.remark, klant.is_partial) == (sentences.HIDES_ROWS, True)
        assert klant.rows == (40 if is_analysed else None)
        assert way.count("klant", exactly=True) == Count(3, is_exact=False)
        assert not way.count("klant").is_exact


def test_who_sees_every_row_is_told_nothing_of_hiding(run, way):
    run("CREATE TABLE klant AS SELECT 1 AS n; ALTER TABLE klant ENABLE ROW LEVEL SECURITY")

    klant = shape_of(way, "klant")

    assert (klant.remark, klant.is_partial, klant.rows) == (None, False, 1)


def test_rights_are_told_of_roles_of_their_members_and_of_everyone(run, role, target):
    team, anna, bram, plain = role("team"), role("anna"), role("bram"), role("kijker")
    run(
        f"CREATE TABLE klant (naam text, bsn text); CREATE TABLE open (x int); GRANT SELECT, UPDATE ON klant TO {team}; GRANT {team} TO {anna}; GRANT {anna} TO {bram}"
    )
    run(f"GRANT SELECT ON open TO PUBLIC; GRANT SELECT (naam) ON klant TO {plain}; GRANT REFERENCES ON open TO {plain}")

    with closing(catalogue.connect(target.replace("postgres@", f"{plain}@"))) as way:
        found = {grant for grant in way.grants() if grant.who != "postgres"}

    assert found == {Grant(who, "klant", may) for who in (team, anna, bram) for may in ("select", "update")} | {
        Grant("PUBLIC", "open", "select"),
        Grant(plain, "klant", "select (naam)"),
    }


def test_a_role_that_nobody_signs_in_as_has_the_accounts_that_belong_to_it(run, role, target):
    anna, bram = role("anna"), role("bram")
    team, everyone = role("team"), role("allen")
    run(f"ALTER ROLE {team} NOLOGIN; ALTER ROLE {everyone} NOLOGIN; GRANT {team} TO {anna}; GRANT {everyone} TO {team}, {bram}")  # fmt: skip
    run(f"CREATE TABLE klant (naam text); GRANT SELECT ON klant TO {everyone}")

    with closing(catalogue.connect(target)) as way:
        members = {grant.who: grant.members for grant in way.grants() if grant.may == "select"}

    assert (members[everyone], members[team]) == (tuple(sorted([anna, bram])), (anna,))
    assert (members[anna], members[bram]) == (None, None)


def test_a_rule_that_forbids_a_change_is_said_and_nothing_is_changed(run, target):
    run(
        "CREATE TABLE klant (nummer int PRIMARY KEY); CREATE TABLE bon (klant int REFERENCES klant); INSERT INTO klant VALUES (1), (2); INSERT INTO bon VALUES (2)"
    )

    with closing(catalogue.connect(target, writable=True)) as way:
        with failing(Refused, sentences.AGAINST_A_RULE):
            way.erase("klant", "nummer", [1, 2])
        assert way.count("klant", exactly=True).rows == 2


def test_changes_take_values_of_every_kind(run, target):
    run("CREATE TABLE klant (nummer int, j jsonb, d date, ip inet, r int[], n numeric)")

    with closing(catalogue.connect(target, writable=True)) as way:
        way.insert("klant", [{"nummer": "1", "j": {"a": 1}, "d": "2020-01-31", "ip": "10.0.0.1", "r": "{1}", "n": 2.5}])
        assert way.update("klant", "d", ["2020-01-31"], {"j": None, "n": 3}) == 1
        assert rows_of(way, "klant") == [
            {"nummer": 1, "j": None, "d": rows_of(way, "klant")[0]["d"], "ip": "10.0.0.1/32", "r": "{1}", "n": "3"}
        ]
