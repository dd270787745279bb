"""What is looked at of every system that is files on this machine."""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from inzage.connectors.local import sentences
from inzage.connectors.local.disk import is_encrypted
from inzage.connectors.local.reach import open_to_all
from inzage.connectors.protection import Check, Observation, protected, unknown, unprotected


def permissions(files: Mapping[Path, Sequence[str]]) -> Iterator[Observation]:
    """Which files everybody on this machine may read or change; with each file, the datasets in it."""
    try:
        open_ = open_to_all(files)
    except OSError:
        yield unknown(Check.OPEN_TO_ALL, sentences.PERMISSIONS_UNSEEN)
        return
    for file in open_:
        for dataset in files[file]:
            yield unprotected(Check.OPEN_TO_ALL, sentences.OPEN_TO_ALL, dataset=dataset)
    if files and not open_:
        yield protected(Check.OPEN_TO_ALL, sentences.OPEN_TO_NOBODY)


def disk(path: Path) -> Observation:
    if is_encrypted(path):
        return protected(Check.FILES_AT_REST, sentences.DISK_ENCRYPTED)
    return unknown(Check.FILES_AT_REST, sentences.DISK_UNSEEN)
