"""The key that signs sessions and links: given as a setting, or made at first use and kept in INZAGE_HOME/keys."""

import os
import secrets
from pathlib import Path

FOLDER = "keys"
NAME = "secret.key"


def secret_key(home: Path) -> str:
    """The key of this installation. Of two processes that make it at once, the first one's stays."""
    path = home / FOLDER / NAME
    try:
        return path.read_text(encoding="ascii")
    except FileNotFoundError:
        make(path)
        return path.read_text(encoding="ascii")


def make(path: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    draft = path.with_name(f"{NAME}.{os.getpid()}.{secrets.token_hex(4)}")
    with os.fdopen(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="ascii") as out:
        out.write(secrets.token_urlsafe(50))
        out.flush()
        os.fsync(out.fileno())
    try:
        # A link fails where the name exists, so a key that is in use is never replaced; and it is never half there.
        os.link(draft, path)
    except FileExistsError:
        pass
    finally:
        draft.unlink()
