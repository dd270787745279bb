"""A key in a file: made once, whole or not at all, and readable by its owner alone."""

import os
import secrets
from pathlib import Path


def put_once(path: Path, key: bytes) -> None:
    """Write a new key. Of two processes that do so at once, the first one's stays. The folder must be there."""
    draft = path.with_name(f"{path.name}.{os.getpid()}.{secrets.token_hex(4)}")
    with os.fdopen(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as out:
        out.write(key)
        out.flush()
        os.fsync(out.fileno())
    try:
        # A link fails where the name exists, so a key that is in use is never replaced; and it is never half there.
        os.link(draft, path)
    except FileExistsError:
        pass
    finally:
        draft.unlink()
