"""The key that signs the head of the ledger: a file in INZAGE_HOME that only its owner can read."""

import os
from pathlib import Path

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from django.conf import settings

NAME = "ledger.key"


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
    path = home() / NAME
    try:
        return Ed25519PrivateKey.from_private_bytes(path.read_bytes())
    except FileNotFoundError:
        make(path)
        return Ed25519PrivateKey.from_private_bytes(path.read_bytes())


def make(path: Path) -> None:
    """Write a new key. Of two processes that do so at once, the first one's stays."""
    path.parent.mkdir(parents=True, exist_ok=True)
    draft = path.with_name(f"{NAME}.{os.getpid()}.{os.urandom(4).hex()}")
    with os.fdopen(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as out:
        out.write(Ed25519PrivateKey.generate().private_bytes_raw())
        out.flush()
        os.fsync(out.fileno())
    try:
        # A link fails where the name exists, so a key that is in use is never replaced; and it is never half there.
        os.link(draft, path)
    except FileExistsError:
        pass
    finally:
        draft.unlink()
