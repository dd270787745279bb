"""Whatever goes wrong on the way to PostgreSQL is a sentence of its own, and quotes no value and no password."""

import logging
import time
import traceback
from contextlib import closing
from pathlib import Path

import psycopg
import pytest

from inzage.connectors import catalogue
from inzage.connectors.errors import Broken, ConnectorError, Refused, Unreachable
from inzage.connectors.sql import postgresql, sentences
from tests.connectors import hanging
from tests.connectors.failing import failing

SECRET = "hunter2-canary"


@pytest.fixture(scope="module")
def strict_server(postgres_server):
    """The server, where `lezer` needs a password and `buiten` may not come in."""
    with psycopg.connect(postgres_server, autocommit=True) as database:
        hba = Path(database.execute("SHOW hba_file").fetchone()[0])
        before = hba.read_text()
        hba.write_text(f"local all lezer scram-sha-256\nlocal all buiten reject\n{before}")
        database.execute(
            "CREATE ROLE lezer LOGIN PASSWORD 'goed'; CREATE ROLE buiten LOGIN; CREATE ROLE vol LOGIN CONNECTION LIMIT 0"
        )
        database.execute("SELECT pg_reload_conf()")
    yield postgres_server
    with psycopg.connect(postgres_server, autocommit=True) as database:
        hba.write_text(before)
        database.execute("SELECT pg_reload_conf()")
        database.execute("DROP ROLE lezer, buiten, vol")


@pytest.fixture
def shop(postgres_database):
    """A database to break; with `run` to do so."""
    target = postgres_database

    def run(sql):
        with psycopg.connect(target, autocommit=True) as database:
            database.execute(sql)

    run("CREATE TABLE klant (nummer int PRIMARY KEY, naam text); INSERT INTO klant VALUES (1, 'canary-jansen')")
    return target, run


def user(address, name, password=None):
    """The same place for somebody else."""
    secret = "" if password is None else f":{password}"
    return address.replace("postgres@", f"{name}{secret}@", 1)


def asked(target, **options):
    with closing(catalogue.connect(target, **options)) as way:
        return way.check()


def test_a_wrong_password(strict_server):
    with failing(Refused, sentences.WRONG_PASSWORD):
        asked(user(strict_server, "lezer", SECRET))


def test_no_password_where_one_is_asked(strict_server):
    with failing(Refused, sentences.NO_PASSWORD):
        asked(user(strict_server, "lezer"))


def test_the_password_may_stand_in_the_options(strict_server):
    assert "PostgreSQL" in asked(user(strict_server, "lezer"), options={"password": "goed"})


def test_an_unknown_user(strict_server):
    with failing(Refused, sentences.WRONG_PASSWORD):
        asked(user(strict_server, "niemand"))


def test_a_user_who_may_not_come_from_here(strict_server):
    with failing(Refused, sentences.NOT_FROM_HERE):
        asked(user(strict_server, "buiten"))


def test_a_user_with_too_many_connections(strict_server):
    with failing(Unreachable, sentences.TOO_MANY):
        asked(user(strict_server, "vol"))


def test_an_unknown_database(postgres_server):
    with failing(Unreachable, sentences.NO_DATABASE):
        asked(postgres_server.replace("/postgres?", "/weg?"))


def test_an_unknown_host():
    with failing(Unreachable, sentences.NO_SUCH_HOST):
        asked(f"postgresql://lezer:{SECRET}@bestaat-niet.invalid/kompas")


def test_a_port_where_nobody_listens():
    with failing(Unreachable, sentences.NOBODY_ANSWERS):
        asked(f"postgresql://lezer:{SECRET}@127.0.0.1:1/kompas")


def test_a_server_that_takes_the_connection_and_never_answers(monkeypatch):
    monkeypatch.setattr(postgresql, "CONNECTING", 2)
    begin = time.monotonic()
    with hanging.silent() as port, failing(Unreachable, sentences.NO_ANSWER_IN_TIME):
        asked(f"postgresql://lezer:{SECRET}@127.0.0.1:{port}/kompas")

    assert time.monotonic() - begin < 8


def test_a_server_without_tls_where_it_is_asked():
    with hanging.answering(b"N") as port, failing(Refused, sentences.TLS_REFUSED):
        asked(f"postgresql://lezer:{SECRET}@127.0.0.1:{port}/kompas?sslmode=require")


def test_a_view_that_errors_is_broken_and_the_others_are_read(shop):
    target, run = shop
    run("CREATE VIEW fout AS SELECT nummer / 0 AS x FROM klant")
    with closing(catalogue.connect(target)) as way:
        with failing(Broken, sentences.FAILS.with_facts(code="22012")) as caught:
            list(way.sample("fout", rows=10))

        assert caught.value.place == "fout"
        assert [batch.rows for batch in way.sample("klant", rows=10)] == [1]


def test_a_view_that_tries_to_change_something_is_refused_as_that(shop):
    target, run = shop
    run("CREATE FUNCTION log() RETURNS int LANGUAGE sql AS 'INSERT INTO klant VALUES (2) RETURNING nummer'")
    run("CREATE VIEW schrijft AS SELECT log() AS nummer")
    with closing(catalogue.connect(target)) as way:
        with failing(Refused, sentences.WRITES):
            list(way.sample("schrijft", rows=10))

        assert way.count("klant", exactly=True).rows == 1


def test_a_value_that_the_database_quotes_in_its_error_goes_no_further(shop):
    target, run = shop
    run("CREATE VIEW fout AS SELECT naam::int AS x FROM klant")
    with closing(catalogue.connect(target)) as way, pytest.raises(Broken) as caught:
        list(way.sample("fout", rows=10))

    assert "canary" not in shown(caught.value)


def test_a_view_that_takes_too_long_is_stopped(shop, monkeypatch):
    target, run = shop
    monkeypatch.setitem(postgresql.SETTINGS, "statement_timeout", "300ms")
    run("CREATE VIEW traag AS SELECT nummer FROM klant, pg_sleep(60)")
    with closing(catalogue.connect(target)) as way:
        with failing(Unreachable, sentences.TOO_SLOW):
            list(way.sample("traag", rows=10))

        assert way.count("klant").rows == 1


def test_a_locked_table_is_not_waited_for_and_the_others_are_seen(shop, monkeypatch):
    target, run = shop
    monkeypatch.setitem(postgresql.SETTINGS, "lock_timeout", "300ms")
    run("CREATE TABLE vrij AS SELECT 1 AS x")
    with psycopg.connect(target) as other, closing(catalogue.connect(target)) as way:
        other.execute("LOCK TABLE klant")

        assert way.names() == ["klant", "vrij"]
        with failing(Unreachable, sentences.LOCKED):
            list(way.sample("klant", rows=10))
        assert [batch.rows for batch in way.sample("vrij", rows=10)] == [1]


def test_a_table_that_vanished_after_it_was_listed(shop):
    target, run = shop
    with closing(catalogue.connect(target)) as way:
        list(way.describe())
        run("DROP TABLE klant")

        with failing(Unreachable, sentences.GONE):
            list(way.sample("klant", rows=10))


def test_a_connection_that_is_cut_while_reading_can_be_made_again(shop):
    target, run = shop
    with closing(catalogue.connect(target)) as way:
        way.check()
        run(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'inzage' AND datname = current_database()"
        )

        with failing(Unreachable, sentences.LOST):
            way.check()
        assert "PostgreSQL" in way.check()


def shown(error):
    return "".join([repr(error), str(error), *traceback.format_exception(error)])


def test_a_password_is_in_no_error_and_no_log(strict_server, caplog):
    caplog.set_level(logging.DEBUG)
    targets = [
        user(strict_server, "lezer", SECRET),
        f"postgresql://lezer:{SECRET}@127.0.0.1:1/kompas",
        f"postgresql://lezer:{SECRET}@bestaat-niet.invalid/kompas",
        f"postgresql://lezer:{SECRET}@db:poort/kompas",
    ]
    for target in targets:
        with pytest.raises(ConnectorError) as caught:
            asked(target)

        assert SECRET not in shown(caught.value) + caught.value.say("nl") + caught.value.place
    assert SECRET not in caplog.text
    assert SECRET not in repr(catalogue.connect(targets[1])) + repr(vars(catalogue.connect(targets[1])))
