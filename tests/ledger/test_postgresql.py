"""What holds on one database holds on the other."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from django.db import connection

ROOMS = ["tests/ledger", "tests/people", "tests/jobs/test_start.py"]


@pytest.mark.skipif(connection.vendor == "postgresql", reason="this is that other database")
@pytest.mark.timeout(180)
def test_the_rules_of_these_rooms_hold_on_postgresql(postgres_server):
    environment = {**os.environ, "INZAGE_DATABASE_URL": postgres_server}

    run = subprocess.run(
        [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", "-p", "no:xdist", *ROOMS],
        env=environment,
        cwd=Path(__file__).resolve().parents[2],
        capture_output=True,
        text=True,
    )

    assert run.returncode == 0, run.stdout[-4000:]
