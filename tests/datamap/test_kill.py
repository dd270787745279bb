"""A worker that is killed at random moments loses nothing and does nothing twice."""

import os

import pytest

from tests.datamap.installations import install, many_files, many_tables
from tests.datamap.kills import kill_and_finish

KILLS = int(os.environ.get("INZAGE_TEST_KILLS", "10"))
DATABASES, TABLES, FILES = 3, 12, 10


@pytest.mark.timeout(600)
def test_every_scan_ends_once_however_often_the_worker_is_killed(tmp_path):
    home = install(tmp_path)
    for number in range(DATABASES):
        database = many_tables(tmp_path / f"winkel_{number}.db", tables=TABLES, rows=3000)
        home.inzage("systems", "add", f"Winkel {number}", f"sqlite:///{database}")
    home.inzage("systems", "add", "Exports", str(many_files(tmp_path / "exports", files=FILES, rows=3000)))

    left = kill_and_finish(home.environment, home.log, kills=KILLS)

    assert left.during > KILLS // 3, "the kills came too late to say anything"
    assert (left.states.keys(), left.unread) == ({"done"}, 0)
    assert (left.twice, left.unended, left.verified) == ([], [], "Verified")
    assert (left.datasets, left.fields) == (DATABASES * TABLES + FILES, DATABASES * TABLES * 4 + FILES * 3)
