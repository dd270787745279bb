"""The stores of the demo: real, joined by the same people, and dirty in the ways we say."""

import csv
import json
import sqlite3
from pathlib import Path

import psycopg
import pytest

from demo import making
from demo.company.company import Company
from demo.servers import bucket, postgresql
from demo.stores import exportbak, maildesk


@pytest.fixture
def kompas(stores: making.Stores) -> psycopg.Connection:
    return psycopg.connect(postgresql.address(stores.socket, "kompas", role="inzage_lezer"), autocommit=True)


def one(connection: psycopg.Connection | sqlite3.Connection, query: str) -> int:
    return int(connection.execute(query).fetchone()[0])


def test_a_customer_is_the_same_person_in_the_crm_and_in_billing(kompas: psycopg.Connection, root: Path) -> None:
    query = "select klantnr, iban from debiteur"
    billed = dict(sqlite3.connect(root / "tarief" / "tarief.db").execute(query))

    known = {number.strip(): iban.strip() for number, iban in kompas.execute("select klantnummer, iban_1 from klant")}

    assert billed == known


def test_the_reader_may_read_and_may_not_write(kompas: psycopg.Connection) -> None:
    assert one(kompas, "select count(*) from klant") == 1000
    with pytest.raises(psycopg.errors.InsufficientPrivilege):
        kompas.execute("delete from klant")


def test_somebody_outside_the_department_has_rights_that_were_forgotten(kompas: psycopg.Connection) -> None:
    query = "select count(*) from pg_class where relname = 'klant' and relacl::text like '%marketing_tool=r%'"

    assert one(kompas, query) == 1


def test_notes_hold_health_now_and_then(kompas: psycopg.Connection) -> None:
    words = "zuurstof|rolstoel|dialyse|epilepsie|operatie|dementerend"
    found = one(kompas, f"select count(*) from klant where notitie_monteur ~ '{words}'")

    assert 0 < found < 20


def test_the_helpdesk_has_no_foreign_keys(root: Path) -> None:
    with sqlite3.connect(root / "helpdesk" / "helpdesk.db") as connection:
        tables = [name for (name,) in connection.execute("select name from sqlite_schema where type = 'table'")]

        assert len(tables) == 6
        assert all(not connection.execute(f"pragma foreign_key_list({table})").fetchall() for table in tables)
        assert (
            one(connection, "select count(*) from Tickets left join Users u on u.id = Requestor where u.id is null")
            == 0
        )


def test_billing_has_foreign_keys_that_hold(root: Path) -> None:
    with sqlite3.connect(root / "tarief" / "tarief.db") as connection:
        assert connection.execute("pragma foreign_key_check").fetchall() == []
        assert connection.execute("pragma foreign_key_list(factuur)").fetchall()


def test_the_newsletter_is_in_latin_1_with_dates_in_two_forms(root: Path) -> None:
    raw = (root / "maildesk" / "abonnees.csv").read_bytes()
    with pytest.raises(UnicodeDecodeError):
        raw.decode("utf-8")

    births = [row["Geboortedatum"] for row in csv.DictReader(raw.decode("latin-1").splitlines(), delimiter=";")]

    assert any(text[2:3] == "-" for text in births)
    assert any(text[4:5] == "-" for text in births)


def test_an_export_that_nobody_documented_holds_the_bsn(root: Path, company: Company) -> None:
    with (root / "maildesk" / maildesk.UNKNOWN_EXPORT).open(encoding="latin-1", newline="") as file:
        found = {row["sofinr"] for row in csv.DictReader(file, delimiter=";")}

    assert found == {customer.person.bsn for customer in company.customers[:125]}


def test_a_visitor_keeps_the_same_cookie(root: Path) -> None:
    cookies: dict[str, set[str]] = {}
    for path in (root / "mijn").glob("*.jsonl"):
        for event in map(json.loads, path.read_text().splitlines()):
            if event["user"]:
                cookies.setdefault(event["user"], set()).add(event["visitor_id"])

    assert len(cookies) > 100
    assert sum(len(ids) == 1 for ids in cookies.values()) > 0.8 * len(cookies)


def test_stores_are_made_once(stores: making.Stores, company: Company) -> None:
    before = (stores.root / "tarief" / "tarief.db").stat().st_mtime_ns
    said: list[str] = []

    making.make(stores, company, say=said.append)

    assert (stores.root / "tarief" / "tarief.db").stat().st_mtime_ns == before
    assert said == ["The systems of Voorbeeld Energie stand already."]
    assert not stores.made_for(Company(size=1001))


@pytest.mark.skipif(not bucket.is_installed(), reason="install moto[server] to test the bucket of the demo")
def test_the_bucket_answers_while_it_runs(company: Company, tmp_path: Path) -> None:
    import s3fs

    with bucket.running(exportbak.BUCKET, exportbak.objects(company), log=tmp_path / "log") as kept:
        store = s3fs.S3FileSystem(
            endpoint_url=kept.endpoint, key=bucket.KEY, secret=bucket.KEY, skip_instance_cache=True
        )
        found = store.find(exportbak.BUCKET)

    assert sorted(path.partition("/")[2] for path in found) == sorted(name for name, _ in exportbak.objects(company))


def test_some_stores_are_protected_as_their_owners_say_and_some_are_not(stores: making.Stores, root: Path) -> None:
    def is_open(name: str) -> bool:
        return any(place.stat().st_mode & 0o077 for place in (root / name).rglob("*"))

    def logs(name: str) -> str:
        with psycopg.connect(postgresql.address(stores.socket, name, role="inzage_lezer")) as connection:
            return str(connection.execute("show log_statement").fetchone()[0])

    assert [is_open(name) for name in ("tarief", "meetdata", "helpdesk", "pakhuis")] == [False, False, True, True]
    assert [logs(name) for name in ("personeel", "kompas")] == ["all", "none"]
