"""A new key for the secrets of all systems."""

import json
from datetime import UTC, datetime

import pytest

from inzage.datamap import operations
from inzage.datamap.models import System

pytestmark = pytest.mark.django_db
BY, AT = "noor@example.nl", datetime(2026, 11, 24, 13, tzinfo=UTC)


@pytest.fixture
def keep_one_key(home):
    """Take the older keys out, as somebody does after a leak; or all that were there."""

    def keep(position):
        path = home / "keys" / "vault.json"
        content = json.loads(path.read_text())
        path.write_text(json.dumps({**content, "keys": [content["keys"][position]]}))

    return keep


def rotate():
    return operations.rotate_secrets(by=BY, at=AT)


def test_the_new_key_alone_opens_every_secret(system, look, keep_one_key):
    assert rotate() == 1

    keep_one_key(0)

    assert look(system).state == "done"


def test_the_old_key_opens_nothing_any_more(system, look, keep_one_key):
    rotate()

    keep_one_key(1)

    assert look(system).state == "failed"


def test_its_line_counts_the_systems(system, all_lines):
    from inzage.ledger import queries

    rotate()

    line = queries.entries(tag="datamap:secrets:rotated")[0]
    assert (line.by, line.about, line.facts) == (BY, "secrets", {"systems": 1})


def test_a_retired_system_has_no_secret_to_seal(system):
    operations.retire_system(system_id=system.id, by=BY, at=AT)

    assert rotate() == 0
    assert System.objects.get(pk=system.id).sealed == ""


def test_it_refuses_where_a_secret_does_not_open_and_leaves_no_trace(system, home, all_lines):
    (home / "keys" / "vault.json").unlink()

    with pytest.raises(operations.SealForeign, match="Winkel"):
        rotate()

    assert all_lines() == ["datamap:system:added"]
    assert len(json.loads((home / "keys" / "vault.json").read_text())["keys"]) == 1


def test_it_can_be_done_twice(system, look):
    assert (rotate(), rotate()) == (1, 1)

    assert look(system).state == "done"
