from datetime import UTC, datetime

import pytest

from inzage.datamap import operations, queries

pytestmark = pytest.mark.django_db
BY, AT = "noor@example.nl", datetime(2026, 11, 24, 13, tzinfo=UTC)


def test_what_was_found_stays_and_nothing_counts_as_vanished(scanned, change_shop, steps):
    from inzage.datamap import tasks

    change_shop("DROP TABLE artikel")
    key = operations.start_scan(system_id=scanned.id, by=BY, at=AT)
    tasks.begin(str(key))
    tasks.read(str(key), 0)

    operations.stop_scan(scan_id=key, by=BY, at=AT)
    steps(key)

    assert queries.scan(scan_id=key).state == "stopped"
    assert "artikel" in {field.dataset for field in queries.fields(system=scanned.slug).items}


def test_it_leaves_its_line(system, lines):
    key = operations.start_scan(system_id=system.id, by=BY, at=AT)

    operations.stop_scan(scan_id=key, by=BY, at=AT)

    assert lines()[0] == "datamap:scan:stopped"


def test_a_stopped_scan_reads_nothing_more(system, steps):
    key = operations.start_scan(system_id=system.id, by=BY, at=AT)
    operations.stop_scan(scan_id=key, by=BY, at=AT)

    steps(key)

    assert (queries.totals().datasets, queries.progress(scan_id=key).total) == (0, 0)


def test_it_refuses_a_scan_that_is_over(scanned, lines):
    over = queries.scans(system=scanned.slug).items[0]

    with pytest.raises(operations.ScanEnded):
        operations.stop_scan(scan_id=over.id, by=BY, at=AT)
    assert lines()[0] == "datamap:scan:finished"


def test_another_scan_may_begin_after_it(system, look):
    operations.stop_scan(scan_id=operations.start_scan(system_id=system.id, by=BY, at=AT), by=BY, at=AT)

    assert look(system).state == "done"
