"""An installation of inzage of its own for the demo: its settings, its tables, and one password for everybody."""

import os
import secrets
from collections.abc import Mapping
from pathlib import Path

import django
from django.core.management import call_command
from django.db import DatabaseError
from django.db.migrations.exceptions import NodeNotFoundError

from demo.refusals import CannotRun


def environment(home: Path, address: str) -> dict[str, str]:
    """The settings of the demo: everything in its own folder, on this machine alone."""
    own = {name: value for name, value in os.environ.items() if not name.startswith("INZAGE_")}
    return {
        **own,
        "DJANGO_SETTINGS_MODULE": "inzage.config.settings",
        "INZAGE_HOME": str(home),
        "INZAGE_URL": address,
    }


def prepare(settings: Mapping[str, str]) -> None:
    """
    Let this process work in the installation, and bring its tables up to date.

    Raises:
        CannotRun: if the tables are of another version of inzage
    """
    Path(settings["INZAGE_HOME"]).mkdir(parents=True, exist_ok=True, mode=0o700)
    os.environ.update(settings)
    django.setup()
    try:
        call_command("migrate", verbosity=0, interactive=False)
    except (DatabaseError, NodeNotFoundError) as error:
        raise CannotRun(
            f"The demo cannot bring its own tables up to date ({error}). Start it with --fresh to make them anew."
        ) from None


def password(path: Path) -> str:
    """The password of every member of the demo: made once, and of use on this machine only."""
    if not path.exists():
        path.touch(mode=0o600)
        path.write_text(secrets.token_urlsafe(12), encoding="utf-8")
    return path.read_text(encoding="utf-8")
