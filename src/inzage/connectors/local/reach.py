"""Whether everybody with an account on this machine may read or change a file."""

import stat
from collections.abc import Iterable
from pathlib import Path

BY_OTHERS = stat.S_IROTH | stat.S_IWOTH


def open_to_all(files: Iterable[Path]) -> list[Path]:
    """Those of the files that others may read or write, in folders that they may all pass through."""
    known: dict[Path, bool] = {}
    return [file for file in files if file.stat().st_mode & BY_OTHERS and is_passable(file.parent, known)]


def is_passable(folder: Path, known: dict[Path, bool]) -> bool:
    """Whether others may pass through a folder and all those it is in."""
    if folder not in known:
        may_pass = bool(folder.stat().st_mode & stat.S_IXOTH)
        known[folder] = may_pass and (folder == folder.parent or is_passable(folder.parent, known))
    return known[folder]
