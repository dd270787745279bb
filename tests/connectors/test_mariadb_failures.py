"""Whatever goes wrong on the way to MariaDB is a sentence of its own, and quotes no value and no password."""

import logging
import time
import traceback
from contextlib import closing

import pytest

from inzage.connectors import catalogue
from inzage.connectors.errors import Broken, ConnectorError, Refused, Unreachable
from inzage.connectors.sql import mariadb as connector
from inzage.connectors.sql import sentences
from tests import mariadb
from tests.connectors import hanging
from tests.connectors.failing import failing

SECRET = "hunter2-canary"


@pytest.fixture
def shop(mariadb_server):
    """A database to break; with `run` to do so."""
    target = mariadb.empty_database(mariadb_server)

    def run(*statements):
        with closing(mariadb.connection(mariadb_server, target.rpartition("/")[2])) as database:
            for statement in statements:
                database.query(statement)

    run("CREATE TABLE klant (nummer int PRIMARY KEY, naam text)", "INSERT INTO klant VALUES (1, 'canary-jansen')")
    return target, run


def user(target, name, password=""):
    """The same place for somebody else."""
    return target.replace(f"root:{mariadb.PASSWORD}", f"{name}:{password}")


def asked(target, **options):
    with closing(catalogue.connect(target, **options)) as way:
        return way.check()


def shown(error):
    return "".join([repr(error), str(error), *traceback.format_exception(error)])


def test_a_wrong_password(shop):
    with failing(Refused, sentences.WRONG_PASSWORD):
        asked(user(shop[0], "root", SECRET))


def test_the_password_may_stand_in_the_options(shop):
    assert "MariaDB" in asked(user(shop[0], "root"), options={"password": mariadb.PASSWORD})


def test_a_user_with_too_many_connections(shop):
    target, run = shop
    run("CREATE OR REPLACE USER vol IDENTIFIED BY 'x' WITH MAX_USER_CONNECTIONS 1", "GRANT ALL ON *.* TO vol")
    with closing(catalogue.connect(user(target, "vol", "x"))) as first:
        first.check()

        with failing(Unreachable, sentences.TOO_MANY):
            asked(user(target, "vol", "x"))


def test_an_unknown_database(mariadb_server):
    with failing(Unreachable, sentences.NO_DATABASE):
        asked(f"{mariadb_server}/weg")


def test_a_database_that_this_user_may_not_open(shop):
    target, run = shop
    run("CREATE OR REPLACE USER smal IDENTIFIED BY 'x'")
    with failing(Refused, sentences.NOT_THIS_DATABASE):
        asked(user(target, "smal", "x"))


def test_an_unknown_host():
    with failing(Unreachable, sentences.NO_SUCH_HOST):
        asked(f"mariadb://lezer:{SECRET}@bestaat-niet.invalid/kompas")


def test_a_port_where_nobody_listens():
    with failing(Unreachable, sentences.NOBODY_ANSWERS):
        asked(f"mysql://lezer:{SECRET}@127.0.0.1:1/kompas")


def test_a_server_that_takes_the_connection_and_never_answers(monkeypatch):
    monkeypatch.setattr(connector, "CONNECTING", 1)
    begin = time.monotonic()
    with hanging.silent() as port, failing(Unreachable, sentences.NO_ANSWER_IN_TIME):
        asked(f"mariadb://lezer:{SECRET}@127.0.0.1:{port}/kompas")

    assert time.monotonic() - begin < 8


def test_a_server_without_tls_where_it_is_asked(shop, tmp_path):
    with failing(Refused, sentences.TLS_REFUSED):
        asked(f"{shop[0]}?ssl_verify_cert=true&ssl_verify_identity=true")


def test_a_view_on_what_is_gone_is_broken_and_the_others_are_seen_and_read(shop):
    target, run = shop
    run("CREATE TABLE weg (a int)", "CREATE VIEW fout AS SELECT a FROM weg", "DROP TABLE weg")
    broken = sentences.FAILS.with_facts(code=1356)
    with closing(catalogue.connect(target)) as way:
        found = {getattr(shape, "name", "") or shape.place: shape for shape in way.describe()}
        with failing(Broken, broken):
            list(way.sample("fout", rows=10))

        assert (type(found["fout"]), found["fout"].sentence, "klant" in found) == (Broken, broken, True)
        assert [batch.rows for batch in way.sample("klant", rows=10)] == [1]


def test_a_view_that_takes_too_long_is_stopped(shop, monkeypatch):
    target, run = shop
    monkeypatch.setattr(connector, "PATIENCE", 1)
    run("CREATE VIEW traag AS SELECT nummer, sleep(60) FROM klant")
    with closing(catalogue.connect(target)) as way, failing(Unreachable, sentences.TOO_SLOW):
        list(way.sample("traag", rows=10))


def test_a_locked_table_is_not_waited_for(shop, monkeypatch, mariadb_server):
    target, _ = shop
    monkeypatch.setattr(connector, "WAIT_FOR_LOCK", 1)
    with (
        closing(mariadb.connection(mariadb_server, target.rpartition("/")[2])) as other,
        closing(catalogue.connect(target)) as way,
    ):
        list(way.describe())
        other.query("LOCK TABLES klant WRITE")

        with failing(Unreachable, sentences.LOCKED):
            list(way.sample("klant", rows=10))


def test_a_table_that_vanished_after_it_was_listed(shop):
    target, run = shop
    with closing(catalogue.connect(target)) as way:
        list(way.describe())
        run("DROP TABLE klant")

        with failing(Unreachable, sentences.GONE):
            list(way.sample("klant", rows=10))


def test_a_connection_that_is_cut_while_reading_can_be_made_again(shop, mariadb_server):
    with closing(catalogue.connect(shop[0])) as way:
        way.check()
        with closing(mariadb.connection(mariadb_server)) as root, root.cursor() as cursor:
            cursor.execute("SELECT id FROM information_schema.processlist WHERE db = %s", [shop[0].rpartition("/")[2]])
            for (number,) in cursor.fetchall():
                root.query(f"KILL {number}")

        with failing(Unreachable, sentences.LOST):
            way.check()
        assert "MariaDB" in way.check()


def test_a_password_is_in_no_error_and_no_log(shop, caplog):
    caplog.set_level(logging.DEBUG)
    targets = [
        user(shop[0], "root", SECRET),
        f"mariadb://lezer:{SECRET}@127.0.0.1:1/kompas",
        f"mariadb://lezer:{SECRET}@bestaat-niet.invalid/kompas",
        f"mariadb://lezer:{SECRET}@db:poort/kompas",
    ]
    for target in targets:
        with pytest.raises(ConnectorError) as caught:
            asked(target)

        assert SECRET not in shown(caught.value) + caught.value.say("nl") + caught.value.place
    assert SECRET not in caplog.text
    assert SECRET not in repr(catalogue.connect(targets[1])) + repr(vars(catalogue.connect(targets[1])))
