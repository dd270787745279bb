"""What an address is by its first word, and a file by its first bytes, told without the driver of a database."""

from pathlib import Path

SQLITE = b"SQLite format 3\x00"
SQLITE_ENDINGS = frozenset({".sqlite", ".sqlite3", ".db", ".db3"})


def scheme(target: str) -> str:
    """The word before `://`, without the driver: `postgresql` of `postgresql+psycopg://`. Empty for a path."""
    word, mark, _ = target.partition("://")
    return word.partition("+")[0].lower() if mark else ""


def is_sqlite(path: Path) -> bool:
    """Whether a file is SQLite's by its first bytes; what is not there or not readable, by the ending of its name."""
    try:
        with path.open("rb") as file:
            return file.read(len(SQLITE)) == SQLITE or path.suffix.lower() in SQLITE_ENDINGS
    except IsADirectoryError:
        return False
    except (OSError, ValueError):
        return path.suffix.lower() in SQLITE_ENDINGS
