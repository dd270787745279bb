"""Putting a file in the place of another, whole or not at all."""

import os
import secrets
import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO, cast

from fsspec.implementations.local import LocalFileSystem

from inzage.connectors.errors import Broken, Refused
from inzage.connectors.files import sentences
from inzage.connectors.files.file import File

MARK = ".inzage"
"""Ends the name of a file that is being written. A scan lists it too, if a crash left it there."""


def replace(file: File, write: Callable[[BinaryIO], int]) -> int:
    """
    Write the file anew; leave it untouched where nothing changes or something fails.

    Raises:
        Refused: if we may not write there.
        Broken: if another program changed the file meanwhile.
    """
    return replace_local(file, write) if isinstance(file.fs, LocalFileSystem) else replace_object(file, write)


def replace_local(file: File, write: Callable[[BinaryIO], int]) -> int:
    before, real = file.fs.ukey(file.path), Path(file.path).resolve()
    fresh = real.with_name(f".{real.name}.{secrets.token_hex(4)}{MARK}")
    if not os.access(real, os.W_OK, effective_ids=True):
        raise Refused(sentences.MAY_NOT_WRITE, place=file.name)
    try:
        with fresh.open("xb") as out:
            fresh.chmod(0o600)
            changed = write(out)
            out.flush()
            os.fsync(out.fileno())
        if changed:
            keep_owner(real, fresh)
            unchanged(file, before)
            fresh.replace(real)
            sync(real.parent)
    except PermissionError:
        raise Refused(sentences.MAY_NOT_WRITE, place=file.name) from None
    finally:
        fresh.unlink(missing_ok=True)
    return changed


def replace_object(file: File, write: Callable[[BinaryIO], int]) -> int:
    """A store takes an object whole: the old one is there until the last byte of the new one is."""
    before = file.fs.ukey(file.path)
    with tempfile.NamedTemporaryFile(suffix=MARK) as out:
        changed = write(cast("BinaryIO", out))
        out.flush()
        if changed:
            unchanged(file, before)
            try:
                file.fs.put_file(out.name, file.path)
            except PermissionError:
                raise Refused(sentences.MAY_NOT_WRITE, place=file.name) from None
    return changed


def unchanged(file: File, before: str) -> None:
    if file.fs.ukey(file.path) != before:
        raise Broken(sentences.CHANGED_MEANWHILE, place=file.name)


def keep_owner(old: Path, fresh: Path) -> None:
    """Give the new file the rights of the old one, and its owner where we may."""
    shutil.copymode(old, fresh)
    stat = old.stat()
    try:
        os.chown(fresh, stat.st_uid, stat.st_gid)
    except PermissionError:
        return


def sync(folder: Path) -> None:
    """Have the folder itself on the disk, so that the new file is there after a power cut too."""
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
