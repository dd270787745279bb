"""What holds of the map, the register and the studies holds where inzage keeps its own data in PostgreSQL too."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from django.db import connection

VERBS = ["tests/datamap/test_retention.py", "tests/datamap/test_use.py", "tests/dpia/test_study.py"]
"""Those that lean on the database most: windows, sums over days, locks, versions, bytes; all of them take minutes."""


@pytest.mark.skipif(connection.vendor == "postgresql", reason="this is that other database")
@pytest.mark.timeout(600)
def test_the_verbs_hold_on_postgresql(postgres_server):
    run = subprocess.run(
        [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", "-p", "no:xdist", *VERBS],
        env={**os.environ, "INZAGE_DATABASE_URL": postgres_server},
        cwd=Path(__file__).resolve().parents[2],
        capture_output=True,
        text=True,
    )

    assert run.returncode == 0, run.stdout[-4000:]
