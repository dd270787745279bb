import os
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import pytest

from inzage.detection.kernel.compiled import IS_COMPILED, SETTINGS, called, compiled, folder, opened, sweep

NOW = 1_700_000_000.0

pytestmark = pytest.mark.skipif(not IS_COMPILED, reason="numba is not there, or switched off")


@compiled
def doubled(number: int) -> int:
    return number * 2


@compiled
def twice(number: int, small: int) -> int:
    return doubled(number) + doubled(1) + doubled(small)


def test_one_form_of_a_function_does_for_whole_numbers_of_every_size_and_for_constants() -> None:
    types = pytest.importorskip("numba").types
    twice.compile((types.int32, types.uint8))

    assert len(doubled.signatures) == 1


def test_a_function_can_be_called_from_python_too() -> None:
    assert doubled(21) == 42


def test_no_number_runs_over() -> None:
    assert called(twice, 2**40, np.uint8(255)) == 2**41 + 2 + 510


def one_more():
    @compiled
    def same(number: int) -> int:
        return number

    return same


@pytest.fixture
def takes_turns() -> Iterator[None]:
    """Threads take turns all the time."""
    before = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    yield
    sys.setswitchinterval(before)


@pytest.mark.usefixtures("takes_turns")
def test_what_threads_open_at_once_is_kept_in_the_folder_of_the_kernel_and_nowhere_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    before, functions = SETTINGS.CACHE_DIR, [one_more() for _ in range(400)]

    with ThreadPoolExecutor(8) as pool:
        made = list(pool.map(opened, functions))

    assert all(Path(one.stats.cache_path).is_relative_to(folder()) for one in made)
    assert (list(tmp_path.iterdir()), SETTINGS.CACHE_DIR) == ([], before)


def test_threads_that_open_a_function_at_once_are_given_the_same() -> None:
    function = one_more()

    with ThreadPoolExecutor(8) as pool:
        assert len(set(map(id, pool.map(opened, [function] * 64)))) == 1


READ = """
import sys, inzage.detection.kernel.compiled as compiled, pyarrow as pa
from numba.core import event
from inzage.detection.reading import read
with event.install_recorder("numba:compile") as recorder:
    print(read(pa.array(["BSN 111222333"])).counts(), len(recorder.buffer))
"""


def started(cache: Path) -> str:
    command = [sys.executable, "-c", READ]
    environment = {**os.environ, "XDG_CACHE_HOME": str(cache)}
    return subprocess.run(command, check=True, capture_output=True, text=True, env=environment).stdout


def test_a_later_start_compiles_nothing() -> None:
    home = folder().parent.parent
    started(home)

    assert started(home) == "{'bsn': 1} 0\n"


def test_it_reads_where_nothing_can_be_kept(tmp_path: Path) -> None:
    (tmp_path / "inzage").write_text("in the way of a folder")
    only_small = READ.replace('print(read(pa.array(["BSN 111222333"])).counts()', "print(compiled.called(small, 20)")
    small = "import inzage.detection.kernel.compiled as c\n@c.compiled\ndef small(n):\n    return n + 1\n"
    environment = {**os.environ, "XDG_CACHE_HOME": str(tmp_path)}
    file = tmp_path / "small.py"
    file.write_text(small + only_small)

    ran = subprocess.run([sys.executable, str(file)], check=True, capture_output=True, text=True, env=environment)

    assert ran.stdout.startswith("21 ")


def test_what_other_versions_kept_is_removed_a_month_after_its_last_use(tmp_path: Path) -> None:
    for name, days in (("kernel-old", 31), ("kernel-new", 29), ("other", 400)):
        (tmp_path / name / "inside").mkdir(parents=True)
        os.utime(tmp_path / name, (NOW - days * 86_400,) * 2)

    sweep(tmp_path, now=NOW)

    assert sorted(one.name for one in tmp_path.iterdir()) == ["kernel-new", "other"]
