"""Each form is known by what it holds, and says who used what."""

import gzip
import json

import pytest

from inzage.connectors.errors import ConnectorError
from tests.connectors.logs.samples import SECRET, audit, csvlog, mariadb, take, used, web


def test_pgaudit_names_the_table():
    got = take(
        audit(f"READ,SELECT,TABLE,public.customers,\"SELECT a, b FROM customers WHERE m = '{SECRET}'\",<not logged>")
        * 3
    )

    assert (got.form, used(got)) == ("csvlog", {("anna", "customers", False): 3})


def test_pgaudit_without_a_table_is_read_from_its_statement():
    got = take(audit(f'READ,SELECT,,,"SELECT a, ""b"" FROM t1, t2 WHERE m = \'{SECRET}\'",<not logged>'))

    assert used(got) == {("anna", "t1", False): 1, ("anna", "t2", False): 1}


def test_pgaudit_tells_writes_from_reads_and_skips_what_uses_no_rows():
    got = take(
        audit("WRITE,UPDATE,TABLE,crm.people,update crm.people set a = 1,<none>", "OBJECT")
        + audit("DDL,CREATE TABLE,TABLE,public.x,create table x(),<none>")
        + audit('READ,SELECT,TABLE,"public.""Klanten""",select 1,<none>')
    )

    assert used(got) == {("anna", "crm.people", True): 1, ("anna", "Klanten", False): 1}


def test_statements_are_read_and_other_messages_are_not():
    got = take(
        csvlog(f"statement: SELECT * FROM t1 WHERE m = '{SECRET}'")
        + csvlog("execute <unnamed>: SELECT * FROM t1\nWHERE id = $1")
        + csvlog("duration: 1.234 ms  statement: DELETE FROM t2")
        + csvlog("execute fetch from S_1: SELECT * FROM t3")
        + csvlog("connection received: host=10.0.0.5")
        + csvlog("statement: SELECT * FROM t4", severity="ERROR")
        + csvlog("statement: CALL something()")
    )

    assert used(got) == {("anna", "t1", False): 2, ("anna", "t2", True): 1}
    assert (got.untold.count, got.untold.first) == (1, [8])


def test_what_two_channels_tell_counts_once():
    got = take(csvlog("statement: SELECT * FROM t1") * 2 + audit("READ,SELECT,TABLE,public.t1,select 1,<none>") * 2)

    assert used(got) == {("anna", "t1", False): 2}


def test_jsonlog_holds_the_same_messages():
    line = {"timestamp": "2026-01-05 09:12:33.123 CET", "user": "anna", "dbname": "shop", "error_severity": "LOG"}
    got = take(json.dumps({**line, "message": "statement: SELECT * FROM t1"}) + "\n")

    assert (got.form, used(got)) == ("jsonlog", {("anna", "t1", False): 1})


def test_mariadb_tables_and_statements():
    got = take(
        mariadb("READ", "customers,")
        + mariadb("QUERY", f"'SELECT * FROM customers WHERE m=\\'{SECRET}\\'',0")
        + mariadb("QUERY", "'INSERT INTO `orders` VALUES (1,\\'a\\\\\\\\\\')',0")
        + mariadb("QUERY", "'SELECT * FROM missing',1146")
        + mariadb("CONNECT", ",0"),
        home="shop",
    )

    assert (got.form, used(got)) == ("mariadb", {("anna", "customers", False): 1, ("anna", "orders", True): 1})


def test_a_statement_of_mariadb_that_was_cut_off_is_untold():
    assert take(mariadb("QUERY", f"'SELECT * FROM t1 WHERE a = {'1' * 997}',0")).untold.count == 1


def test_access_logs_follow_the_rules():
    got = take(
        web(f"/customers/12?mail={SECRET}") + web("/orders/1/lines", how="POST", who="-")
        + web("/customers/12", code=403) + web("/about")
    )  # fmt: skip

    assert (got.form, used(got)) == ("web", {("anna", "customers", False): 1, ("", "orders", True): 1})


def test_an_api_gives_rows_and_keys_only_when_asked():
    line = {"at": "2026-01-05T09:12:33+01:00", "who": "anna", "dataset": "customers", "rows": 7, "subject": SECRET}
    text = (json.dumps(line) + "\n") * 2

    assert take(text).subjects == {}
    got = take(text, hashed=lambda key: f"h{len(key)}")
    assert [(use.dataset, key, times) for (use, key), times in got.subjects.items()] == [("customers", "h18", 2)]
    assert list(got.rows.values()) == [14]


def test_gzip_is_unpacked_and_a_cut_one_is_read_as_far_as_it_goes():
    packed = gzip.compress(mariadb("READ", "customers,").encode() * 3)

    assert used(take(packed)) == {("anna", "shop.customers", False): 3}
    assert take(packed[:-4]).is_cut


def test_only_one_database_where_that_is_asked():
    assert used(take(csvlog("statement: SELECT * FROM t1"), database="other")) == {}


def test_names_are_those_of_the_map():
    got = take(csvlog("statement: SELECT * FROM people"), names=["crm.people", "orders"])

    assert used(got) == {("anna", "crm.people", False): 1}


@pytest.mark.parametrize("text", [b"", b"\n", b"id;name\n1;Anna\n", b"\x00\xff" * 50, b"{}\n"])
def test_other_files_are_refused_with_a_sentence(text):
    with pytest.raises(ConnectorError) as refused:
        take(text)

    assert refused.value.say("nl") != refused.value.say("en")
