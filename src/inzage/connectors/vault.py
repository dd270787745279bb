"""
Secrets under seal: AES-GCM with the keys of this installation.

The keys stand in one file that only its owner may read. Sealing takes the first; every other one still opens what it
sealed, until it is taken out. A seal is bound to what it is about, so that one secret cannot be put in the place of
another.
"""

import base64
import fcntl
import json
import os
import secrets
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Self

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from inzage.connectors.errors import Broken, ConnectorError, Sentence

FILE = "vault.json"
VERSION = "v1"
NONCE = 12
BITS = 256

FOREIGN = Sentence(
    "The stored secret does not open with the keys of this installation. "
    "Put the key file back, or type the secret again.",
    "Het bewaarde geheim gaat niet open met de sleutels van deze installatie. "
    "Zet het sleutelbestand terug, of vul het geheim opnieuw in.",
)
UNREADABLE = Sentence(
    "The key file of this installation is damaged or may not be read. "
    "Put it back from a backup, readable by the user of inzage.",
    "Het sleutelbestand van deze installatie is beschadigd of mag niet gelezen worden. "
    "Zet het terug uit een back-up, leesbaar voor de gebruiker van inzage.",
)


class ForeignSeal(ConnectorError):  # noqa: N818 - named for what happened
    """Sealed with other keys, about something else, or tampered with."""

    code = "foreign_seal"


class UnreadableKeys(Broken):
    """The key file is there and holds no keys."""

    code = "unreadable_keys"


@dataclass(frozen=True, slots=True)
class Vault:
    """The keys of one folder. They are read when needed, so `repr` shows none and a rotation elsewhere counts."""

    file: Path

    @classmethod
    def at(cls, folder: Path) -> Self:
        """Open the vault of this folder; make it with its first keys where there is none."""
        file = folder / FILE
        if not file.exists():
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            with locked(folder):
                if not file.exists():
                    folder.chmod(0o700)
                    write(file, {"keys": [new_key()], "fingerprint": encoded(secrets.token_bytes(BITS // 8))})
        return cls(file)

    def seal(self, text: str, *, about: str) -> str:
        """Encrypt `text`; only `open` with the same `about` gives it back."""
        key, nonce = self._keys()[0], secrets.token_bytes(NONCE)
        body = AESGCM(decoded(key["key"])).encrypt(nonce, text.encode(), bound(key["id"], about))
        return ".".join((VERSION, key["id"], encoded(nonce + body)))

    def open(self, sealed: str, *, about: str) -> str:
        """
        Decrypt what was sealed.

        Raises:
            ForeignSeal: if it was sealed with other keys, about something else, or was changed since.
        """
        version, _, rest = sealed.partition(".")
        name, _, packed = rest.partition(".")
        key = next((key for key in self._keys() if key["id"] == name), None)
        if version != VERSION or key is None:
            raise ForeignSeal(FOREIGN)
        try:
            raw = decoded(packed)
            return AESGCM(decoded(key["key"])).decrypt(raw[:NONCE], raw[NONCE:], bound(name, about)).decode()
        except (InvalidTag, ValueError):
            raise ForeignSeal(FOREIGN) from None

    def fingerprint_key(self) -> bytes:
        """The key of the hashes that values are compared by. It outlives a rotation, else no earlier hash would fit."""
        return decoded(str(self._content()["fingerprint"]))

    def rotate(self) -> None:
        """Seal with a new key from now on; what the old ones sealed still opens."""
        with locked(self.file.parent):
            content = self._content()
            write(self.file, {**content, "keys": [new_key(), *self._keys()]})

    def _keys(self) -> list[dict[str, str]]:
        keys = self._content()["keys"]
        assert isinstance(keys, list)
        return keys

    def _content(self) -> Mapping[str, object]:
        try:
            content = json.loads(self.file.read_text(encoding="utf-8"))
            if content["keys"] and content["fingerprint"]:
                return dict(content)
        except (OSError, ValueError, KeyError, TypeError):
            pass
        raise UnreadableKeys(UNREADABLE)


def bound(key: str, about: str) -> bytes:
    """What the seal is tied to besides its text."""
    return f"{VERSION}.{key}.{about}".encode()


def new_key() -> dict[str, str]:
    return {"id": secrets.token_hex(4), "key": encoded(AESGCM.generate_key(BITS))}


def encoded(raw: bytes) -> str:
    return base64.urlsafe_b64encode(raw).decode()


def decoded(text: str) -> bytes:
    return base64.b64decode(text, altchars=b"-_", validate=True)


@contextmanager
def locked(folder: Path) -> Iterator[None]:
    """Keep other processes from making or rotating keys meanwhile."""
    lock = os.open(folder / f"{FILE}.lock", os.O_RDWR | os.O_CREAT, 0o600)
    try:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield
    finally:
        os.close(lock)


def write(file: Path, content: Mapping[str, object]) -> None:
    """Put the file there whole or not at all, readable by its owner only, and on the disk before a secret needs it."""
    fresh = file.with_name(f"{file.name}.{secrets.token_hex(4)}")
    handle = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(handle, "w", encoding="utf-8") as out:
        json.dump(content, out)
        out.flush()
        os.fsync(out.fileno())
    fresh.replace(file)
    sync(file.parent)


def sync(folder: Path) -> None:
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
