"""A file is open to all where others may read or write it, and may pass through every folder above it."""

import tempfile
from pathlib import Path

import pytest

from inzage.connectors.local.reach import open_to_all


@pytest.fixture
def folder():
    """A folder that everybody may pass through, as those of pytest are not."""
    with tempfile.TemporaryDirectory() as name:
        Path(name).chmod(0o711)
        (Path(name) / "onder").mkdir(mode=0o711)
        yield Path(name) / "onder"


@pytest.mark.parametrize(
    ("mode", "is_open"), [(0o600, False), (0o660, False), (0o604, True), (0o602, True), (0o601, False)]
)
def test_the_permissions_of_the_file_tell(folder, mode, is_open):
    file = folder / "k.csv"
    file.touch()
    file.chmod(mode)

    assert open_to_all([file]) == ([file] if is_open else [])


@pytest.mark.parametrize("closed", ["onder", "boven"])
def test_a_folder_that_others_may_not_pass_through_closes_what_is_in_it(folder, closed):
    file = folder / "k.csv"
    file.touch()
    file.chmod(0o644)
    (folder if closed == "onder" else folder.parent).chmod(0o750)

    assert open_to_all([file]) == []
