"""A worker that is killed at random moments loses nothing and does nothing twice."""

import os

import pytest

from tests.datamap.kills import kill_and_finish

KILLS = int(os.environ.get("INZAGE_TEST_KILLS", "10"))


@pytest.mark.timeout(600)
def test_every_scan_ends_once_however_often_the_worker_is_killed(installation, shops):
    left = kill_and_finish(installation.environment, installation.log, kills=KILLS)

    assert left.during > KILLS // 3, "the kills came too late to say anything"
    assert (left.states.keys(), left.unread) == ({"done"}, 0)
    assert (left.twice, left.unended, left.verified) == ([], [], "Verified")
    assert (left.datasets, left.fields) == shops.holds
