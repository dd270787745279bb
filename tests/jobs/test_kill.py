"""A worker that is killed at random moments loses nothing and does nothing twice that has a receipt."""

import os
import random
import time

import pytest

from tests.jobs.stage import all_over, kill

KILLS = int(os.environ.get("INZAGE_TEST_KILLS", "10"))
WORK = [f"count-{number}-20-40" for number in range(8)]


@pytest.mark.timeout(300)
def test_all_work_finishes_once_however_often_the_worker_is_killed(stage):
    chance = random.Random(7)
    stage.start("proof:count", *WORK)
    for _ in range(KILLS):
        worker = stage.worker()
        time.sleep(chance.uniform(0.3, 2.2))
        kill(worker)
    stage.worker()

    seen = stage.wait_until(all_over, patience=120)

    assert {state for state, _, _ in seen["work"].values()} == {"done"}
    assert seen["receipts"] == dict.fromkeys(WORK, 20)
    again = sum(seen["began"].values()) - 20 * len(WORK)
    assert 0 <= again <= KILLS * 4, "more steps were begun again than could be under way"
