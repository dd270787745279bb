"""
The key that signs the head of the ledger: a file in INZAGE_HOME that only its owner can read.

Until the first line is committed the key has another name. So the file `ledger.key` proves that lines were written, and
a ledger that is empty beside it was wiped.
"""

import os
from contextlib import suppress
from pathlib import Path

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from django.conf import settings

from inzage.ledger.keyfile import put_once

NAME = "ledger.key"
FRESH = f"{NAME}.new"


def home() -> Path:
    return Path(settings.INZAGE_HOME)


def sign(message: bytes) -> str:
    return key().sign(message).hex()


def is_signed(message: bytes, signature: str) -> bool:
    """Whether this signature was made by our key."""
    try:
        key().public_key().verify(bytes.fromhex(signature), message)
    except (InvalidSignature, ValueError):
        return False
    return True


def key() -> Ed25519PrivateKey:
    """Our key; made at first use."""
    if found := read():
        return found
    home().mkdir(parents=True, exist_ok=True)
    put_once(home() / FRESH, Ed25519PrivateKey.generate().private_bytes_raw())
    # Read in the same order again: another process may have committed its first line, and then its key is ours.
    return read() or key()


def read() -> Ed25519PrivateKey | None:
    for name in (NAME, FRESH):
        try:
            return Ed25519PrivateKey.from_private_bytes((home() / name).read_bytes())
        except FileNotFoundError:
            continue
    return None


def has_signed() -> bool:
    """Whether a line was ever committed here."""
    return (home() / NAME).exists()


def settle() -> None:
    """Give the key its name. Called after a commit: from now on an empty ledger is not a new one."""
    # A link fails where the name exists, so a key that is in use is never replaced.
    with suppress(FileExistsError, FileNotFoundError):
        os.link(home() / FRESH, home() / NAME)
    (home() / FRESH).unlink(missing_ok=True)
