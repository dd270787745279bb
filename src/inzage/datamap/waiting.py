"""Books of sheets that somebody sent and has not confirmed yet. Each is seen by who sent it, for one day."""

import json
from datetime import datetime
from hashlib import sha256
from pathlib import Path
from uuid import UUID, uuid4

from django.conf import settings
from django.utils.translation import gettext_lazy as _

from inzage.web.refusals import Missing

DAY = 86_400


class NotWaiting(Missing):
    """The book was taken in, or a day went by."""

    sentence = _("This file is no longer here. Send it once more.")


def keep(content: bytes, *, by: str, at: datetime) -> UUID:
    """Keep a book until it is confirmed; return its key. Books of earlier days are removed."""
    place = home()
    for old in place.iterdir():
        if old.stat().st_mtime < at.timestamp() - DAY:
            old.unlink(missing_ok=True)
    key = uuid4()
    write(path(key, by), content)
    return key


def content(key: UUID, *, by: str) -> bytes:
    """
    The book with this key.

    Raises:
        NotWaiting
    """
    try:
        return path(key, by).read_bytes()
    except FileNotFoundError:
        raise NotWaiting from None


def choose(key: UUID, choices: dict[str, object], *, by: str) -> None:
    """Remember what somebody chose about the book."""
    write(path(key, by).with_suffix(".json"), json.dumps(choices).encode())


def choices(key: UUID, *, by: str) -> dict[str, object]:
    """What was chosen about the book so far."""
    chosen = path(key, by).with_suffix(".json")
    return dict(json.loads(chosen.read_bytes())) if chosen.exists() else {}


def forget(key: UUID, *, by: str) -> None:
    """Remove the book and what was chosen about it."""
    for one in (path(key, by), path(key, by).with_suffix(".json")):
        one.unlink(missing_ok=True)


def home() -> Path:
    place = Path(settings.INZAGE_HOME) / "waiting"
    place.mkdir(mode=0o700, parents=True, exist_ok=True)
    return place


def path(key: UUID, by: str) -> Path:
    return home() / f"{sha256(by.encode()).hexdigest()[:16]}-{key.hex}.xlsx"


def write(place: Path, content: bytes) -> None:
    place.touch(mode=0o600)
    place.write_bytes(content)
