"""
Static files under names with a hash of their content, straight from the rooms: nothing needs to be collected first.

A page names `web/tokens.3f1c2a9b.css`; a browser keeps that for ever, and a changed file gets another name. The finder
knows the plain names too, for what is named inside a file.
"""

import hashlib
import re
from collections.abc import Iterable
from functools import cache
from pathlib import Path

from django.contrib.staticfiles import finders
from django.contrib.staticfiles.finders import AppDirectoriesFinder
from django.contrib.staticfiles.storage import StaticFilesStorage
from django.core.files.storage import Storage

HASHED = re.compile(r"\.[0-9a-f]{12}(?=\.[^./]+$)")


class HashedNames(StaticFilesStorage):
    """Gives the address of a file with the hash in its name."""

    def url(self, name: str | None) -> str:
        return super().url(hashed(name or ""))


class HashedFinder(AppDirectoriesFinder):
    """Finds the files of every room, by their own name and by the one with the hash."""

    def find_in_app(self, app: str, path: str) -> str | None:
        """Where one room has this file."""
        plain = HASHED.sub("", path)
        found: str | None = super().find_in_app(app, path) or super().find_in_app(app, plain)
        return found if path == plain or path == hashed(plain) else None

    def list(self, ignore_patterns: Iterable[str] | None) -> Iterable[tuple[str, object]]:
        for path, storage in super().list(ignore_patterns):
            yield path, storage
            yield hashed(path), UnderHash(storage)


class UnderHash:
    """The files of a room, asked for by the name with the hash."""

    def __init__(self, storage: Storage) -> None:
        self.storage = storage

    def path(self, name: str) -> str:
        return str(self.storage.path(HASHED.sub("", name)))


@cache
def hashed(name: str) -> str:
    """The name with the hash, or the name itself where there is no such file."""
    found = finders.find(name)
    if not found or "." not in Path(name).name:
        return name
    digest = hashlib.sha256(Path(found).read_bytes()).hexdigest()[:12]
    stem, _, suffix = name.rpartition(".")
    return f"{stem}.{digest}.{suffix}"


def is_hashed(_: str, url: str) -> bool:
    """Whether a browser may keep this for ever."""
    return HASHED.search(url) is not None
