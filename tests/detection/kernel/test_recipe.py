"""Who follows the recipe, with two files and nothing else, has a recognizer that is found."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[3]
RECIPE = ROOT / "docs" / "detection" / "add-a-recognizer.md"
FILE = re.compile(r"`((?:src|tests)/[\w/]+\.py)`:\n\n```python\n(.*?)```", re.DOTALL)


@pytest.fixture
def kitchen(tmp_path: Path) -> Path:
    """The source and tests of the recognizers, without what the recipe adds."""
    for room in ("detection", "law"):
        shutil.copytree(ROOT / "src" / "inzage" / room, tmp_path / "src" / "inzage" / room)
    shutil.copy(ROOT / "src" / "inzage" / "__init__.py", tmp_path / "src" / "inzage")
    (tmp_path / "tests" / "detection" / "recognizers").mkdir(parents=True)
    shutil.copy(ROOT / "tests" / "detection" / "recognizers" / "conftest.py", tmp_path / "tests/detection/recognizers")
    return tmp_path


def test_the_recipe_makes_a_recognizer_of_two_files_that_is_found(kitchen: Path) -> None:
    files = dict(FILE.findall(RECIPE.read_text(encoding="utf-8")))
    for name, content in files.items():
        (kitchen / name).write_text(content, encoding="utf-8")
    command = [sys.executable, "-m", "pytest", "-q", "--import-mode=importlib", "-p", "no:django", "-c", os.devnull]
    # As plain Python: a copy of the source would be compiled anew.
    own = {"PYTHONPATH": str(kitchen / "src"), "NUMBA_DISABLE_JIT": "1", "XDG_CACHE_HOME": str(kitchen / "cache")}

    ran = subprocess.run(
        [*command, f"--rootdir={kitchen}", str(kitchen / "tests")],
        cwd=kitchen, capture_output=True, text=True, env={**os.environ, **own},
    )  # fmt: skip

    assert len(files) == 2
    assert ran.returncode == 0, ran.stdout + ran.stderr
    assert "10 passed" in ran.stdout
