"""Watching a scan, stopping it, and looking back: with sentences for what could not be read."""

import pytest

from inzage.datamap import operations, queries, tasks
from tests.datamap.conftest import BY, NOON

pytestmark = pytest.mark.django_db
HISTORY = "/systems/winkel/history/"
MOVING = 'hx-trigger="every 1s"'


@pytest.fixture
def scan(system):
    """A scan that waits for a worker."""
    return operations.start_scan(system_id=system.id, by=BY, at=NOON)


def test_a_scan_is_started_and_shown(officer, system):
    answer = officer.post("/systems/winkel/scan/")

    scan = queries.scans(system="winkel").items[0]
    assert (answer.status_code, answer["Location"], scan.is_full) == (302, f"/scans/{scan.id}/", False)


def test_every_row_can_be_asked_for(officer, system):
    officer.post("/systems/winkel/scan/", {"full": "on"})

    assert queries.scans(system="winkel").items[0].is_full


def test_a_second_scan_at_once_is_refused(officer, scan, text):
    answer = officer.post("/systems/winkel/scan/")

    assert (answer.status_code, "Er loopt al een scan" in text(answer)) == (422, True)


@pytest.mark.parametrize("rows", ["0", "9999999", "veel"])
def test_a_sample_that_makes_no_sense_is_refused(officer, system, rows):
    assert officer.post("/systems/winkel/scan/", {"rows": rows}).status_code == 422


def test_what_waits_says_so_and_moves(officer, scan, text):
    answer = officer.get(f"/scans/{scan}/")

    page = answer.content.decode()
    assert ("Wacht op de verwerker" in text(answer), MOVING in page, 'http-equiv="refresh"' in page) == (True, True, True)  # fmt: skip


def test_each_dataset_has_its_receipt(officer, scan, text):
    tasks.begin(str(scan))
    before = text(officer.get(f"/scans/{scan}/"))
    tasks.read(str(scan), 0)

    after = officer.get(f"/scans/{scan}/")

    assert "0 tabellen en bestanden" in before
    assert [receipt.state for receipt in after.context["receipts"].items] == ["done"] * 3
    assert "3 van 3 tabellen en bestanden gelezen, als laatste klant." in text(after)


def test_a_scan_that_ended_moves_no_more(officer, scan, steps, text):
    steps(scan)

    answer = officer.get(f"/scans/{scan}/")

    assert ("Scan klaar" in text(answer), MOVING in answer.content.decode()) == (True, False)


def test_a_script_gets_the_moving_part_alone(officer, scan):
    page = officer.get(f"/scans/{scan}/", headers={"HX-Request": "true"}).content.decode()

    assert ("<html" in page, 'id="progress"' in page) == (False, True)


def test_a_scan_is_stopped_once(officer, scan, text):
    assert officer.post(f"/scans/{scan}/stop/").status_code == 302
    again = officer.post(f"/scans/{scan}/stop/")

    assert (queries.scan(scan_id=scan).state, again.status_code) == ("stopped", 422)
    assert str(operations.ScanEnded()) in text(again)


def test_a_system_that_is_gone_is_told_in_both_languages(officer, scan, steps, shop, text, in_english):
    shop.unlink()
    steps(scan)
    dutch = text(officer.get(f"/scans/{scan}/"))
    in_english("privacy_officer")

    english = text(officer.get(f"/scans/{scan}/"))

    failed = queries.scan(scan_id=scan)
    assert ("Scan mislukt" in dutch, "Scan failed" in english, failed.error in (dutch, english)) == (True, True, False)
    assert failed.error_code in ("unreachable", "broken", "refused")


def test_a_part_that_cannot_be_read_says_why(officer, system, change_shop, look, text):
    change_shop("CREATE VIEW kapot AS SELECT bestaat_niet AS veld FROM klant")

    scan = look(system)

    said = text(officer.get(f"/scans/{scan.id}/"))
    failure = queries.failures(scan_id=scan.id)[0]
    assert (failure.place, scan.state) == ("kapot", "done")
    assert failure.message in said
    assert "1 deel kon niet worden gelezen." in text(officer.get("/systems/winkel/"))


def test_the_history_shows_what_changed_and_who_did_what(officer, scanned, change_shop, look, text):
    change_shop("ALTER TABLE klant ADD COLUMN geboortedatum TEXT")
    look(scanned)

    said = text(officer.get(HISTORY))

    assert ("1 verandering sinds de vorige scan" in said, "klant.geboortedatum" in said) == (True, True)
    assert ("Zette het systeem op de kaart" in said, BY in said) == (True, True)


def test_the_lines_of_the_ledger_are_for_who_may_read_it(client_of, scanned, text):
    assert "Wie deed wat" in text(client_of("auditor").get(HISTORY))
    assert "Wie deed wat" not in text(client_of("engineer").get(HISTORY))


@pytest.mark.parametrize("page", [HISTORY, "scan"])
def test_the_pages_take_few_queries(officer, scanned, look, page, django_assert_max_num_queries):
    for _ in range(4):
        last = look(scanned)

    with django_assert_max_num_queries(34):
        officer.get(f"/scans/{last.id}/" if page == "scan" else page)
