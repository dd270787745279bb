from datetime import UTC, datetime

import pytest

from inzage.datamap import operations, queries

pytestmark = pytest.mark.django_db
BY, AT = "noor@example.nl", datetime(2026, 11, 24, 13, tzinfo=UTC)


def start(system, **options):
    return operations.start_scan(system_id=system.id, by=BY, at=AT, **options)


def test_it_asks_for_a_scan_that_has_yet_to_begin(system):
    found = queries.scan(scan_id=start(system, full=True))

    assert (found.state, found.by, found.is_full, found.is_under_way) == ("waiting", BY, True, True)


def test_it_leaves_its_line(system, lines):
    start(system)

    assert lines()[0] == "datamap:scan:started"


def test_the_work_is_asked_for_once_the_transaction_holds(system, django_capture_on_commit_callbacks):
    from inzage.jobs.queries import work

    with django_capture_on_commit_callbacks(execute=True):
        key = start(system)

    assert work(workflow="datamap:scan", key=str(key)) is not None


def test_it_refuses_a_second_scan_of_one_system(system, lines):
    start(system)

    with pytest.raises(operations.ScanRuns, match="Winkel"):
        start(system)
    assert (queries.scans().total, lines().count("datamap:scan:started")) == (1, 1)


def test_the_database_itself_keeps_two_scans_apart(system):
    from django.db import IntegrityError

    from inzage.datamap.models import Scan

    start(system)

    with pytest.raises(IntegrityError):
        Scan.objects.create(system_id=system.id, by=BY, asked_at=AT)


@pytest.mark.parametrize("rows", [0, -1, 1_000_001])
def test_it_refuses_a_sample_that_is_none(system, rows):
    with pytest.raises(operations.WrongSample):
        start(system, rows=rows)


def test_it_refuses_a_system_that_left_the_map(system):
    operations.retire_system(system_id=system.id, by=BY, at=AT)

    with pytest.raises(operations.SystemRetired):
        start(system)
