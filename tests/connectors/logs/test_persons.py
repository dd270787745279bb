"""Whose record was looked at: by a keyed hash, only where that was asked, and only where a log names the record."""

import json
from io import BytesIO

import pytest

from inzage.connectors.errors import Unsupported
from inzage.connectors.logs import Options, Rule, persons, read
from tests.connectors.logs.samples import SECRET, ZONE, audit, csvlog, mariadb, take, web

KEYS = {"customers": ("id", "e_mail"), "orders": ("customer_id",)}
RULES = (Rule("/customers/{person}", "customers"), Rule("/customers/{person}/orders/{id}", "orders"), Rule("/orders/{id}", "orders"))  # fmt: skip


def hashed(text):
    return f"#{text[::-1]}"


def looked(log, home="public", **options):
    """Who looked at whom in which dataset, and how often."""
    held = read(BytesIO(log.encode()), Options(zone=ZONE, rules=RULES, home=home, keys=KEYS, hashed=hashed, **options))
    return {(use.who, use.dataset, subject.removeprefix("#")[::-1]): times for (use, subject), times in held.subjects.items()}  # fmt: skip


@pytest.mark.parametrize(
    ("log", "home"),
    [
        (csvlog("statement: SELECT name FROM customers WHERE id = 42"), "public"),
        (csvlog("statement: SELECT * FROM orders o JOIN customers c ON o.x = c.x WHERE c.id = '42' LIMIT 5"), "public"),
        (audit('READ,SELECT,TABLE,public.customers,"SELECT ""a"" FROM customers WHERE id = 42",<none>'), "public"),
        (audit("READ,SELECT,TABLE,public.customers,select a from customers where id = $1,42"), "public"),
        (audit('READ,SELECT,,,select a from customers where b = $1 and id = $2,"x,42"'), "public"),
        (mariadb("QUERY", "'SELECT * FROM customers WHERE `id` = 42',0"), "shop"),
        (mariadb("QUERY", "'SELECT * FROM customers WHERE id = \\'42\\'',0"), "shop"),
        (web("/customers/42?x=1"), "public"),
        (json.dumps({"at": "2026-01-05T09:12:33", "who": "anna", "dataset": "customers", "subject": "42"}) + "\n", ""),
    ],
)
def test_a_line_that_names_a_record_tells_who_looked_at_it(log, home):
    assert looked(log, home) == {("anna", "customers", "42"): 1}


def test_a_list_names_each_of_its_records():
    log = csvlog("statement: SELECT a FROM customers WHERE b = 1 AND id IN (42, 43) AND c = 2")

    assert looked(log) == {("anna", "customers", "42"): 1, ("anna", "customers", "43"): 1}


def test_the_parameters_of_a_statement_stand_in_its_detail():
    line = csvlog("execute <unnamed>: SELECT * FROM customers WHERE e_mail = $1")
    log = line.replace('= $1",,', f'= $1","parameters: $1 = \'{SECRET}\'",')

    assert looked(log) == {("anna", "customers", SECRET): 1}


@pytest.mark.parametrize(
    "statement",
    [
        "SELECT * FROM customers",
        "SELECT * FROM customers WHERE name = 'x'",
        "SELECT * FROM customers WHERE id > 42",
        "SELECT * FROM customers WHERE NOT id = 42",
        "SELECT * FROM customers WHERE id = $1",
        "SELECT id = 42 FROM customers",
        "UPDATE customers SET id = 42",
        "SELECT * FROM customers, orders WHERE id = 42",
    ],
)
def test_a_line_that_names_no_record_tells_nothing_of_a_person(statement):
    assert looked(csvlog(f"statement: {statement}")) == {}


def test_a_rule_marks_which_part_of_a_path_is_the_person():
    assert looked(web("/customers/4%202/orders/7") + web("/orders/42")) == {("anna", "orders", "4 2"): 1}


def test_how_often_records_were_named_is_counted_beside_all_use():
    log = csvlog("statement: SELECT a FROM customers WHERE id = 1 OR id = 2") + csvlog("statement: SELECT a FROM customers WHERE id IN (1, 2)")  # fmt: skip
    got = take(log, keys=KEYS, hashed=hashed)

    assert (list(got.times.values()), list(got.by_record.values())) == ([2], [1])


def test_two_channels_that_name_a_record_count_once():
    statement = "SELECT a FROM customers WHERE id = 42"
    log = csvlog(f"statement: {statement}") + audit(f"READ,SELECT,TABLE,public.customers,{statement},<none>")

    assert looked(log) == {("anna", "customers", "42"): 1}


def test_nothing_of_a_person_is_kept_unless_it_is_asked():
    got = take(csvlog(f"statement: SELECT a FROM customers WHERE e_mail = '{SECRET}'"), keys=KEYS)

    assert (got.subjects, got.by_record) == ({}, {})
    assert SECRET not in repr(got)


def test_a_log_of_too_many_persons_is_refused(monkeypatch):
    monkeypatch.setattr(persons, "MOST", 1)

    with pytest.raises(Unsupported, match="per day"):
        looked(csvlog("statement: SELECT a FROM customers WHERE id IN (1, 2, 3)"))
