"""How a SQLite file is protected: SQLite itself knows no users and encrypts nothing, so as a file."""

import zlib
from collections.abc import Iterator
from pathlib import Path

from inzage.connectors.errors import Unreachable
from inzage.connectors.local import sentences
from inzage.connectors.local.looks import disk, permissions
from inzage.connectors.protection import Check, Observation, protected
from inzage.connectors.schemes import SQLITE
from inzage.connectors.sql.sentences import NO_FILE

BESIDE = ("-wal", "-journal", "-shm")
"""What SQLite keeps next to the file: it holds data too."""

PAGE = 4_096
SECTOR = 512


def guarded(file: Path) -> list[Observation]:
    return list(looked(file))


def looked(file: Path) -> Iterator[Observation]:
    beside = (file.with_name(file.name + ending) for ending in BESIDE)
    files = [file, *(one for one in beside if one.exists())]
    open_ = list(permissions(dict.fromkeys(files, ("",))))
    # One of them tells it of the whole.
    yield from open_[:1]
    yield protected(Check.FILES_AT_REST, sentences.LOOKS_ENCRYPTED) if is_random(file) else disk(file)


def is_random(file: Path) -> bool:
    """Whether a file could be an encrypted database: pages of which nothing can be packed, without a beginning."""
    try:
        with file.open("rb") as stream:
            page, size = stream.read(PAGE), file.stat().st_size
    except OSError:
        raise Unreachable(NO_FILE, place=file.name) from None
    is_whole = len(page) == PAGE and size % SECTOR == 0
    return is_whole and not page.startswith(SQLITE) and len(zlib.compress(page)) >= PAGE
