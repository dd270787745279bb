"""How files on this machine are protected: by their permissions, by the disk, and by a password of their own."""

import zipfile
from collections.abc import Iterator, Sequence
from contextlib import suppress
from pathlib import Path

from inzage.connectors.errors import ConnectorError
from inzage.connectors.files import formats, sheets
from inzage.connectors.files.file import File
from inzage.connectors.files.refusals import translated
from inzage.connectors.files.store import Entry, Store
from inzage.connectors.local import sentences
from inzage.connectors.local.looks import disk, permissions
from inzage.connectors.protection import Check, Observation, protected

LOCKED = (b"PARE", b"Salted__", b"age-encryption.org/v1", b"-----BEGIN PGP MESSAGE")
"""How files begin that are encrypted: Parquet, OpenSSL, age, PGP."""

BEGINNING = 4
MAY_BE_LOCKED = frozenset({formats.ZIP, formats.OLD_OFFICE, *(one[:BEGINNING] for one in LOCKED)})


def guarded(store: Store, found: Sequence[tuple[Entry, list[str]]]) -> list[Observation]:
    """Look at what lies there, each file with the names under which it is read."""
    entries = [entry for entry, _ in found if entry.trouble is None]
    files = {Path(store.path_of(entry.name)): names for entry, names in found if entry.trouble is None}
    locked = list(are_locked(store, entries))
    return [
        *permissions(files),
        *(protected(Check.FILES_AT_REST, sentences.FILE_LOCKED, dataset=name) for name in locked),
        *([disk(Path(store.root))] if len(locked) < len(files) else []),
    ]


def are_locked(store: Store, entries: Sequence[Entry]) -> Iterator[str]:
    """The names of the files that nobody reads without their password or key."""
    for name, beginning in store.beginnings(entries, BEGINNING).items():
        if beginning in MAY_BE_LOCKED:
            with suppress(ConnectorError), translated(name):
                if is_locked(store.file(name)):
                    yield name


def is_locked(file: File) -> bool:
    if file.raw_head.startswith(formats.OLD_OFFICE):
        return formats.is_locked(file, file.raw_head)
    if not file.raw_head.startswith(formats.ZIP):
        return file.raw_head.startswith(LOCKED)
    with file.stream() as stream:
        try:
            return any(part.flag_bits & sheets.LOCKED for part in zipfile.ZipFile(stream).infolist())
        except (zipfile.BadZipFile, EOFError):
            return False
