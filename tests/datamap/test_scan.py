from datetime import UTC, datetime

import pytest

from inzage.datamap import operations, queries

pytestmark = pytest.mark.django_db
BY, AT = "noor@example.nl", datetime(2026, 11, 24, 13, tzinfo=UTC)


def test_it_finds_what_the_fields_hold(field_of):
    found = {
        path: field_of(path).category for path in ("klant.e_mail", "klant.bsn", "bestelling.iban", "artikel.prijs")
    }

    assert found == {"klant.e_mail": "email", "klant.bsn": "bsn", "bestelling.iban": "iban", "artikel.prijs": None}


def test_it_keeps_the_form_of_values_and_not_their_content(field_of):
    masked = field_of("klant.e_mail").masked

    assert masked
    assert all("•" in form and "klant" not in form for form in masked)


def test_it_counts_and_leaves_its_line(scanned, last_line):
    scan = queries.scans(system=scanned.slug).items[0]

    assert (scan.state, scan.datasets, scan.fields, scan.failures, scan.people) == ("done", 3, 12, 0, 120)
    assert (last_line().tag, last_line().facts["fields"]) == ("datamap:scan:finished", 12)


def test_it_finds_the_declared_link(scanned):
    declared = queries.links(kind="declared").items

    assert [(link.source, link.target) for link in declared] == [("bestelling.klantnummer", "klant.klantnummer")]


def test_whose_data_it_is_follows_from_the_links(scanned, change_shop, look):
    from inzage.datamap.models import Dataset

    change_shop("CREATE TABLE regel AS SELECT bestelnummer, 1 AS aantal, 'ligt klaar voor mevrouw Jansen' AS wens FROM bestelling")  # fmt: skip

    look(scanned)

    line = Dataset.objects.get(name="regel")
    assert line.whose == "customer"
    assert {"code": "whose_link", "facts": {"to": "bestelling", "whose": "customer"}} in line.whose_reasons


def test_a_step_that_runs_twice_leaves_one_effect(system, steps):
    from inzage.datamap.models import Change, Dataset, Field, ScanPart

    key = operations.start_scan(system_id=system.id, by=BY, at=AT)
    steps(key)
    before = [table.objects.count() for table in (Dataset, Field, ScanPart, Change)]

    steps(key)

    assert [table.objects.count() for table in (Dataset, Field, ScanPart, Change)] == before


def test_it_says_how_far_it_is(system):
    from inzage.datamap import tasks

    key = operations.start_scan(system_id=system.id, by=BY, at=AT)
    tasks.begin(str(key))
    before = queries.progress(scan_id=key)
    tasks.read(str(key), 0)

    after = queries.progress(scan_id=key)
    assert (before.total, before.percent, before.scan.state) == (3, 0, "running")
    assert (after.done, after.fields, after.percent) == (3, 12, 99)


def test_a_first_scan_reports_no_changes(scanned):
    assert queries.changes().total == 0


def test_the_next_scan_says_what_is_new_gone_and_different(scanned, change_shop, look):
    change_shop("ALTER TABLE klant ADD COLUMN geboortedatum TEXT; ALTER TABLE artikel DROP COLUMN omschrijving; DROP TABLE bestelling")  # fmt: skip

    scan = look(scanned)

    found = {(change.kind, change.field) for change in queries.changes(scan_id=scan.id).items}
    assert {
        ("new", "klant.geboortedatum"),
        ("vanished", "artikel.omschrijving"),
        ("vanished", "bestelling.iban"),
    } <= found
    assert scan.changes == len(found) == 6


def test_what_comes_back_is_new_again_and_keeps_its_verdict(scanned, change_shop, look, field_of):
    operations.mark_not_personal(field_id=field_of("artikel.omschrijving").id, by=BY, at=AT)
    change_shop("ALTER TABLE artikel DROP COLUMN omschrijving")
    look(scanned)
    change_shop("ALTER TABLE artikel ADD COLUMN omschrijving TEXT")

    scan = look(scanned)

    assert [change.kind for change in queries.changes(scan_id=scan.id).items] == ["new"]
    assert field_of("artikel.omschrijving").verdict == "not_personal"


def test_a_system_that_cannot_be_reached_ends_in_its_sentence(system, look, shop, last_line):
    shop.unlink()

    scan = look(system)

    assert (scan.state, scan.error_code, bool(scan.error)) == ("failed", "unreachable", True)
    assert (last_line().tag, last_line().facts["error"]) == ("datamap:scan:failed", "unreachable")


def test_one_dataset_that_fails_does_not_stop_the_others(system, change_shop, look):
    change_shop("CREATE VIEW kapot AS SELECT bestaat_niet FROM klant")

    scan = look(system)

    assert (scan.state, scan.datasets, scan.failures) == ("done", 3, 1)
    assert (scan.is_failing, scan.is_partial) == (False, True)
    assert [failure.place for failure in queries.failures(scan_id=scan.id)] == ["kapot"]
