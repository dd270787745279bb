"""Which columns statements use: one of which nothing is said is one that they do without."""

from datetime import date

import pytest

from inzage.connectors.logs.records import ALL, UNTOLD
from inzage.connectors.logs.statements import used
from tests.connectors.logs.samples import audit, csvlog, mariadb, take, web

FIELDS = {"customers": ("id", "name", "e_mail", "city", "extra.note"), "orders": ("id", "customer_id")}
DAY = date(2026, 1, 5)


def columns(sql, table="t", **options):
    found = used(sql, **options)
    return {column for name, every in found.columns.items() if name[-1] == table for column in every}


@pytest.mark.parametrize(
    ("sql", "expected"),
    [
        ("SELECT a, x.b FROM t x WHERE x.c = 1 ORDER BY d", {"a", "b", "c", "d"}),
        ("SELECT lower(a) AS z FROM s.t", {"a", "z"}),
        ("SELECT * FROM t", {ALL}),
        ("SELECT DISTINCT ON (a) * FROM t", {"a", ALL}),
        ("SELECT x.* FROM t x", {ALL}),
        ("SELECT x FROM t x", {"x", ALL}),
        ("TABLE t", {ALL}),
        ("SELECT t.a FROM t NATURAL JOIN u", {"a", ALL}),
        ("SELECT count(*) FROM t", set()),
        ("SELECT a * b FROM t", {"a", "b"}),
        ('SELECT "Name" FROM t WHERE "order" = 1', {"Name", "order"}),
        ("UPDATE t SET a = 1, b = c WHERE d = 2 RETURNING e", {"c", "d", "e"}),
        ("INSERT INTO t (a, b) VALUES (1, 2)", set()),
        ("COPY t (a, b) TO STDOUT", {"a", "b"}),
        ("COPY t (a, b) FROM STDIN", set()),
        ("COPY t TO STDOUT", {ALL}),
        ("DELETE FROM t WHERE a = 1", {"a"}),
        ("SELECT u.a FROM t JOIN u USING (b)", {"b"}),
        ("SELECT u.a FROM u WHERE EXISTS (SELECT 1 FROM t WHERE t.b = u.c)", {"b"}),
    ],
)
def test_what_is_read_of_a_table_is_used_and_what_is_only_written_is_not(sql, expected):
    assert columns(sql) == expected


def test_a_column_that_may_be_of_two_tables_counts_for_both():
    assert "a" in columns("SELECT a FROM t, u") & columns("SELECT a FROM t, u", "u")


def test_a_log_tells_the_fields_that_were_used_on_a_day():
    got = take(csvlog("statement: SELECT Name, extra->>'note' FROM customers WHERE e_mail = 'x'"), fields=FIELDS)

    assert got.fields == {("customers", DAY): {"name", "e_mail", "extra.note"}}


def test_pgaudit_tells_the_fields_by_the_statement_that_it_repeats():
    statement = '"SELECT name FROM customers c JOIN orders o ON o.customer_id = c.id"'
    got = take(
        audit(f"READ,SELECT,TABLE,public.customers,{statement},<none>")
        + audit(f"READ,SELECT,TABLE,public.orders,{statement},<none>"),
        fields=FIELDS,
    )

    assert got.fields == {("customers", DAY): {"name", "id"}, ("orders", DAY): {"customer_id"}}


@pytest.mark.parametrize(
    "log",
    [
        audit("READ,SELECT,TABLE,public.customers,<previously logged>,<previously logged>"),
        audit("READ,SELECT,TABLE,public.customers,select name from customers_view,<none>"),
        mariadb("READ", "customers,"),
        web("/customers/12"),
        mariadb("QUERY", "'SELECT name FROM customers',0") + mariadb("READ", "customers,") * 2,
    ],
)
def test_where_some_use_does_not_name_fields_nobody_can_tell_which(log):
    got = take(log, fields=FIELDS, home="shop" if "QUERY" in log or "READ,shop" in log else "public")

    assert UNTOLD in got.fields["customers", DAY]


def test_a_star_is_every_field():
    assert take(csvlog("statement: SELECT * FROM customers"), fields=FIELDS).fields == {("customers", DAY): {ALL}}
