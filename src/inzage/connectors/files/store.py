"""A folder, a file or a bucket: where it is, what lies in it, and nothing outside of it."""

import os
import stat
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any, Self, cast

import fsspec
from fsspec import AbstractFileSystem
from fsspec.implementations.local import LocalFileSystem

from inzage.connectors.errors import ConnectorError, Refused, Unreachable, Unsupported
from inzage.connectors.files import sentences
from inzage.connectors.files.file import File
from inzage.connectors.files.options import of_store
from inzage.connectors.files.refusals import translated


@dataclass(frozen=True)
class Entry:
    """Something that lies there. `trouble` says why it cannot be opened."""

    name: str
    size: int = 0
    trouble: ConnectorError | None = field(default=None, repr=False)


@dataclass(frozen=True)
class Store:
    """The way to one root. Everything is named by its path under that."""

    protocol: str
    fs: AbstractFileSystem = field(repr=False)
    root: str

    @classmethod
    def at(cls, target: str, options: Mapping[str, str]) -> Self:
        """Prepare the way; nothing is contacted."""
        protocol, path = split(target)
        if protocol == "file":
            return cls(protocol, LocalFileSystem(skip_instance_cache=True), os.path.realpath(Path(path).expanduser()))
        settings = of_store(protocol, options)
        with translated(""):
            fs = fsspec.get_filesystem_class(protocol)(skip_instance_cache=True, use_listings_cache=False, **settings)
            return cls(protocol, fs, str(fs._strip_protocol(target)).rstrip("/"))  # noqa: SLF001 - fsspec's own hook for this

    @property
    def is_local(self) -> bool:
        return self.protocol == "file"

    def entries(self) -> list[Entry]:
        """
        Everything that lies there, at any depth, sorted.

        Raises:
            Unreachable, Refused: if the root is not there, or we may not look.
        """
        with translated("", gone=sentences.NO_PLACE):
            found = self._walked() if self.is_local else self._listed()
            return sorted(found, key=lambda entry: entry.name)

    def beginnings(self, entries: Sequence[Entry], length: int) -> dict[str, bytes]:
        """The first bytes of each file that opens, asked for together: a bucket may hold thousands."""
        open_ = [entry.name for entry in entries if entry.trouble is None and entry.size >= length]
        paths = [self.path_of(name) for name in open_]
        if self.is_local:
            return {name: beginning(path, length) for name, path in zip(open_, paths, strict=True)}
        with translated("", gone=sentences.NO_PLACE):
            found = self.fs.cat_ranges(paths, [0] * len(paths), [length] * len(paths), on_error="return")
        return {name: head for name, head in zip(open_, found, strict=True) if isinstance(head, bytes)}

    def file(self, name: str) -> File:
        """
        The file by this name.

        Raises:
            Unreachable: if it is not there.
            Unsupported: if it leads outside or is no ordinary file.
        """
        path = self.path_of(name)
        if self.is_local and (trouble := local_trouble(Path(path), name, self.root)):
            raise trouble
        with translated(name):
            info = self.fs.info(path)
        if info["type"] == "directory" and self.is_local and not os.access(path, os.R_OK | os.X_OK, effective_ids=True):
            raise Refused(sentences.MAY_NOT_READ, place=name)
        if info["type"] != "file":
            raise Unreachable(sentences.NO_FILE, place=name)
        return File(name, path, int(info["size"] or 0), self.fs)

    def path_of(self, name: str) -> str:
        """Where a name leads. The root may be one file, with the last part of its path as its name."""
        if not name or name.startswith("/") or ".." in name.split("/"):
            raise Unsupported(sentences.OUTSIDE, place=name)
        return self.root if name == self.root.rpartition("/")[2] and self.is_file else f"{self.root}/{name}"

    @cached_property
    def is_file(self) -> bool:
        """Whether the root is one file."""
        with translated("", gone=sentences.NO_PLACE):
            return cast("str", self.fs.info(self.root)["type"]) == "file"

    def _listed(self) -> Iterator[Entry]:
        found: Mapping[str, Mapping[str, Any]] = self.fs.find(self.root, detail=True)
        if not found:
            self.fs.info(self.root)
        for path, info in found.items():
            name = path[len(self.root) :].lstrip("/") or path.rpartition("/")[2]
            if info["type"] == "file" and not path.endswith("/"):
                yield Entry(name, int(info["size"] or 0))

    def _walked(self) -> Iterator[Entry]:
        root = Path(self.root)
        if stat.S_ISDIR(root.stat().st_mode):
            yield from walked(self.root, "")
        else:
            yield Entry(root.name, root.stat().st_size)


def split(target: str) -> tuple[str, str]:
    """The protocol and the path of an address; a path alone is one of this machine."""
    protocol, mark, path = target.partition("://")
    if not mark:
        return "file", target
    return ("file" if protocol.lower() == "local" else protocol.lower()), path


def beginning(path: str, length: int) -> bytes:
    """The first bytes of a file on this machine; none where it does not open, as describing it says."""
    try:
        with open(path, "rb", buffering=0) as file:  # noqa: PTH123 - 10,000 Path objects cost more than the reading
            return file.read(length)
    except OSError:
        return b""


def walked(root: str, under: str) -> Iterator[Entry]:
    """What lies in a folder and the folders in it. Links are not followed, so there is no circle and no way out."""
    try:
        inside = list(os.scandir(os.path.join(root, under)))  # noqa: PTH118 - 10,000 Path objects cost more than the walk
    except PermissionError:
        yield Entry(f"{under}/", trouble=Refused(sentences.MAY_NOT_READ, place=f"{under}/"))
        return
    for entry in inside:
        name = f"{under}/{entry.name}" if under else entry.name
        if entry.is_dir(follow_symlinks=False):
            yield from walked(root, name)
        elif entry.is_file(follow_symlinks=False):
            yield Entry(name, entry.stat(follow_symlinks=False).st_size)
        elif trouble := local_trouble(Path(entry.path), name, root):
            # A link that stays inside leads to what is listed by its own name.
            yield Entry(name, trouble=trouble)


def local_trouble(path: Path, name: str, root: str) -> ConnectorError | None:
    """Why a path on this machine is not to be opened: it leads outside, or it is a pipe that would never answer."""
    try:
        real = path.resolve()
        mode = real.stat().st_mode
    except PermissionError:
        return Refused(sentences.MAY_NOT_READ, place=name)
    except (OSError, RuntimeError):
        return Unreachable(sentences.NO_FILE, place=name)
    if not real.is_relative_to(root):
        return Unsupported(sentences.LINK, place=name)
    if not (stat.S_ISREG(mode) or stat.S_ISDIR(mode)):
        return Unsupported(sentences.SPECIAL, place=name)
    return None
