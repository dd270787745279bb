"""Which datasets does this SQL read and write?"""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inzage.connectors.logs.statements import used

TOLD = [
    ("SELECT * FROM customers WHERE mail = 'x from y'", {"customers"}, set()),
    ("SELECT 1", set(), set()),
    ('SELECT "a" FROM public."Klanten" k', {"public.Klanten"}, set()),
    ("select a from t1, t2 x join t3 on t3.a = x.a, t4", {"t1", "t2", "t3", "t4"}, set()),
    ("SELECT a FROM (t1 JOIN t2 USING (a)) LEFT JOIN t3 ON true", {"t1", "t2", "t3"}, set()),
    ("SELECT (SELECT max(a) FROM t2) FROM t1 WHERE b IN (SELECT b FROM t3)", {"t1", "t2", "t3"}, set()),
    ("WITH c AS (SELECT * FROM t1) SELECT * FROM c JOIN t2 ON true", {"t1", "t2"}, set()),
    ("WITH customers AS (SELECT * FROM customers) SELECT * FROM customers", {"customers"}, set()),
    ("WITH RECURSIVE c AS (SELECT a FROM t1 UNION SELECT a FROM c) SELECT * FROM c", {"t1"}, set()),
    ("WITH gone AS (DELETE FROM t1 RETURNING *) INSERT INTO t2 SELECT * FROM gone", set(), {"t1", "t2"}),
    ("SELECT extract(year FROM born), trim(both ' ' from a) FROM t1", {"t1"}, set()),
    ("SELECT a IS DISTINCT FROM b FROM t1", {"t1"}, set()),
    ("SELECT * FROM generate_series(1, 3) g, t1", {"t1"}, set()),
    ("SELECT a FROM t1 -- FROM t9\n/* JOIN t8 */ FOR UPDATE", {"t1"}, set()),
    ("SELECT $$ FROM t9 $$ FROM t1 WHERE id = $1", {"t1"}, set()),
    ("INSERT INTO t1 (a, b) VALUES (1, 2) ON CONFLICT (a) DO UPDATE SET b = 2", set(), {"t1"}),
    ("INSERT INTO t1 SELECT * FROM t2", {"t2"}, {"t1"}),
    ("UPDATE t1 SET a = 1 FROM t2 WHERE t1.b = t2.b", {"t2"}, {"t1"}),
    ("DELETE FROM t1 USING t2 WHERE t1.b = t2.b", {"t2"}, {"t1"}),
    ("MERGE INTO t1 USING t2 ON true WHEN MATCHED THEN DELETE", {"t2"}, {"t1"}),
    ("COPY t1 (a, b) TO STDOUT", {"t1"}, set()),
    ("COPY t1 FROM STDIN", set(), {"t1"}),
    ("COPY (SELECT * FROM t1) TO STDOUT", {"t1"}, set()),
    ("(SELECT a FROM t1) UNION (SELECT a FROM t2)", {"t1", "t2"}, set()),
    ("CREATE TABLE t9 AS SELECT * FROM t1", {"t1"}, set()),
    ("SELECT * FROM pg_catalog.pg_class", set(), set()),
    ("BEGIN; SELECT * FROM t1; COMMIT;", {"t1"}, set()),
    ("SELECT * FROM LATERAL (SELECT a FROM t1) x", {"t1"}, set()),
    ('DECLARE "c" NO SCROLL CURSOR WITH HOLD FOR SELECT * FROM t1 FOR UPDATE', {"t1"}, set()),
    ("FETCH FORWARD 10 FROM c", set(), set()),
]
UNTOLD = [
    "CALL close_month()", "EXECUTE q(1)", "DO $$ begin end $$", "SELECT * FROM", "SELECT 'open", "DECLARE c CURSOR",
    "SELECT a INTO t9 FROM t1", "nonsense", "SELECT (", "SELECT 1 /* a /* b */ FROM t9 */", "SELECT * FROM 12",
]  # fmt: skip


def dotted(names):
    return {".".join(name) for name in names}


@pytest.mark.parametrize(("sql", "read", "written"), TOLD)
def test_it_names_what_is_read_and_written(sql, read, written):
    found = used(sql)

    assert found is not None
    assert (dotted(found.read), dotted(found.written)) == (read, written)


@pytest.mark.parametrize("sql", UNTOLD)
def test_it_does_not_guess(sql):
    assert used(sql) is None


def test_mariadb_has_other_quotes_and_comments():
    found = used("SELECT \"it FROM t9\", 'it\\'s' FROM `shop`.`Klanten` # FROM t8", mysql=True)

    assert found is not None
    assert dotted(found.read) == {"shop.Klanten"}


def test_mariadb_update_of_more_tables_is_untold():
    assert used("UPDATE a JOIN b ON a.x = b.x SET b.y = 1", mysql=True) is None


@given(st.text(alphabet="abftSELECTFROMjoinWITH ,.()'\"`;*/-$1\\\n"), st.booleans())
def test_any_text_is_told_or_untold(sql, mysql):
    used(sql, mysql=mysql)


@given(
    st.lists(
        st.sampled_from(
            [
                "SELECT",
                "FROM",
                "JOIN",
                "WITH",
                "AS",
                "(",
                ")",
                ",",
                "t1",
                "UPDATE",
                "SET",
                "INSERT",
                "INTO",
                "USING",
                "COPY",
                "DELETE",
                ";",
                "x",
            ]
        )
    )
)
def test_any_words_are_told_or_untold(words):
    used(" ".join(words))
