"""The key that signs sessions and links: given as a setting, or made at first use and kept in INZAGE_HOME/keys."""

import secrets
from pathlib import Path

from inzage.ledger.keyfile import put_once

FOLDER = "keys"
NAME = "secret.key"


def secret_key(home: Path) -> str:
    """The key of this installation. Of two processes that make it at once, the first one's stays."""
    path = home / FOLDER / NAME
    try:
        return path.read_text(encoding="ascii")
    except FileNotFoundError:
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        put_once(path, secrets.token_urlsafe(50).encode("ascii"))
        return path.read_text(encoding="ascii")
