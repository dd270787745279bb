"""A SQLite file knows no users: who may read it is who may read the file."""

import grp
import pwd
import stat
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from inzage.connectors.records import Grant

EVERYONE = "everyone"
BITS = (
    ("owner", stat.S_IRUSR, stat.S_IWUSR),
    ("group", stat.S_IRGRP, stat.S_IWGRP),
    ("other", stat.S_IROTH, stat.S_IWOTH),
)


def granted(file: Path, datasets: Iterable[str]) -> list[Grant]:
    """Say for each dataset who may read and write the file: its owner, its group and everyone."""
    rights = list(rights_on(file))
    return [Grant(who, dataset, may, members) for dataset in datasets for who, may, members in rights]


def rights_on(file: Path) -> Iterator[tuple[str, str, tuple[str, ...] | None]]:
    status = file.stat()
    names = {
        "owner": named(lambda: pwd.getpwuid(status.st_uid).pw_name, status.st_uid),
        "group": "group " + named(lambda: grp.getgrgid(status.st_gid).gr_name, status.st_gid),
        "other": EVERYONE,
    }
    for who, read, write in BITS:
        members = members_of(status.st_gid) if who == "group" and status.st_mode & (read | write) else None
        if status.st_mode & read:
            yield names[who], "read", members
        if status.st_mode & write:
            yield names[who], "write", members


def members_of(group: int) -> tuple[str, ...]:
    """Return the accounts of this machine that belong to a group, also those of which it is the first group."""
    try:
        listed = set(grp.getgrgid(group).gr_mem)
    except KeyError:
        listed = set()
    return tuple(sorted(listed | {one.pw_name for one in pwd.getpwall() if one.pw_gid == group}))


def named(look_up: Callable[[], str], number: int) -> str:
    """Return the name that goes with a number; the number where this machine does not know it."""
    try:
        return look_up()
    except KeyError:
        return str(number)
