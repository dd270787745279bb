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
    """Keep a book until it is confirmed; return its key."""
    sweep(at=at)
    key = uuid4()
    write(path(key, by), content)
    return key


def sweep(*, at: datetime) -> int:
    """Remove what has waited for a day; return how many files went."""
    old = [one for one in home().iterdir() if is_over(one, at)]
    for one in old:
        one.unlink(missing_ok=True)
    return len(old)


def is_over(place: Path, at: datetime) -> bool:
    """Whether a file has waited for a day. What is gone meanwhile has not."""
    try:
        return place.stat().st_mtime < at.timestamp() - DAY
    except FileNotFoundError:
        return False


def content(key: UUID, *, by: str, at: datetime) -> bytes:
    """
    The book with this key. One that has waited for a day is gone, whether or not it was removed.

    Raises:
        NotWaiting
    """
    place = path(key, by)
    try:
        if is_over(place, at):
            raise NotWaiting
        return place.read_bytes()
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
