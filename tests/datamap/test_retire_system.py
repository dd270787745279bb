from datetime import UTC, datetime

import pytest

from inzage.datamap import operations, queries

pytestmark = pytest.mark.django_db
BY, AT = "noor@example.nl", datetime(2026, 11, 24, 13, tzinfo=UTC)


def retire(system):
    operations.retire_system(system_id=system.id, by=BY, at=AT)


def test_it_takes_the_system_off_the_map_and_wipes_its_secret(scanned):
    from inzage.datamap.models import System

    retire(scanned)

    assert (queries.systems().total, queries.systems(retired=True).total, queries.totals().fields) == (0, 1, 0)
    assert System.objects.get(pk=scanned.id).sealed == ""


def test_it_leaves_its_line(system, lines):
    retire(system)

    assert lines()[0] == "datamap:system:retired"


def test_it_frees_the_name(system, shop):
    retire(system)

    key = operations.add_system(name=system.name, target=f"sqlite:///{shop}", by=BY, at=AT)
    assert queries.system_by_id(system_id=key).slug == "winkel-2"


def test_it_refuses_twice_and_while_a_scan_runs(system, lines):
    scan = operations.start_scan(system_id=system.id, by=BY, at=AT)
    with pytest.raises(operations.ScanRuns):
        retire(system)
    operations.stop_scan(scan_id=scan, by=BY, at=AT)
    retire(system)

    with pytest.raises(operations.AlreadyRetired):
        retire(system)
    assert lines().count("datamap:system:retired") == 1
