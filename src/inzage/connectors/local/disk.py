"""
Whether what a file lies on is encrypted, where this machine can tell.

It can where it encrypts itself: by dm-crypt under the file system, by the file system, or by one laid over another.
What a host or a device does under it cannot be seen, so of all else nothing is said.
"""

import fcntl
import os
import struct
from collections.abc import Iterator
from pathlib import Path

MOUNTS, BLOCKS = Path("/proc/self/mountinfo"), Path("/sys/dev/block")

OVER_ANOTHER = frozenset({"ecryptfs", "fuse.gocryptfs", "fuse.encfs", "fuse.cryfs", "fuse.securefs"})
"""File systems that do nothing else than encrypt."""

CRYPT = "CRYPT-"
"""How the name of a device begins that the kernel encrypts."""

GET_FLAGS, IS_ENCRYPTED = 0x80086601, 0x800
"""Of the kernel: the request for the marks of a file, and the mark that its file system encrypts it."""


def is_encrypted(path: Path) -> bool:
    """Whether it is known that what lies at this path is encrypted on its disk."""
    return is_marked(path) or on_encrypted(path, MOUNTS, BLOCKS)


def is_marked(path: Path) -> bool:
    """Whether the file system says that it encrypts this file by itself."""
    try:
        with path.open("rb") as file:
            marks = fcntl.ioctl(file, GET_FLAGS, bytes(8))
    except OSError:
        return False
    return bool(struct.unpack("l", marks)[0] & IS_ENCRYPTED)


def on_encrypted(path: Path, mounts: Path, blocks: Path) -> bool:
    """Whether it lies on a file system, or on a device, that is encrypted."""
    try:
        real = path.resolve(strict=True)
        device = real.stat().st_dev
        type_, source = mounted(real, mounts.read_text())
        devices = [device, *([Path(source).stat().st_rdev] if source.startswith("/dev/") else [])]
    except (OSError, ValueError):
        return False
    return type_ in OVER_ANOTHER or any(is_crypt(blocks / f"{os.major(one)}:{os.minor(one)}") for one in devices)


def mounted(path: Path, mounts: str) -> tuple[str, str]:
    """The type and the source of the file system that a path lies on: the one mounted nearest above it."""
    found = [(len(at), type_, source) for at, type_, source in mount_points(mounts) if path.is_relative_to(at)]
    _, type_, source = max(found)
    return type_, source


def mount_points(mounts: str) -> Iterator[tuple[str, str, str]]:
    """Where each file system is mounted, its type and its source."""
    for line in mounts.splitlines():
        left, _, right = line.partition(" - ")
        type_, source, *_ = right.split(" ")
        yield left.split(" ")[4].encode().decode("unicode_escape"), type_, source


def is_crypt(device: Path) -> bool:
    """Whether a device is encrypted, or all those that it is made of are: a volume on an encrypted disk."""
    try:
        if (device / "dm" / "uuid").read_text().startswith(CRYPT):
            return True
    except OSError:
        pass
    under = list((device / "slaves").iterdir()) if (device / "slaves").is_dir() else []
    return bool(under) and all(map(is_crypt, under))
