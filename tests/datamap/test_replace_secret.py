from datetime import UTC, datetime

import pytest

from inzage.datamap import operations, queries

pytestmark = pytest.mark.django_db
BY, AT = "noor@example.nl", datetime(2026, 11, 24, 13, tzinfo=UTC)


def replace(system, target):
    operations.replace_secret(system_id=system.id, target=target, by=BY, at=AT)


def test_the_next_scan_goes_to_the_new_address(scanned, look, tmp_path, shop):
    moved = shop.rename(tmp_path / "verhuisd.db")
    assert look(scanned).state == "failed"

    replace(scanned, f"sqlite:///{moved}")

    assert look(scanned).state == "done"
    assert queries.system(slug=scanned.slug).address.endswith("verhuisd.db")


def test_its_line_says_nothing_of_the_secret(system, shop, last_line):
    replace(system, f"sqlite:///{shop}")

    assert (last_line().tag, last_line().facts) == ("datamap:secret:replaced", {})


def test_it_refuses_another_kind_of_system(system, lines, tmp_path):
    with pytest.raises(operations.KindDiffers):
        replace(system, "postgresql://lezer@db.example.nl/kompas")

    assert lines() == ["datamap:system:added"]
