"""The arithmetic of the chain: what of a line is hashed, and how."""

import hashlib
import json
from collections.abc import Mapping
from datetime import UTC, datetime

from inzage.ledger.records import Entry, Fact

START = "0" * 64
"""What the first line remembers as the hash of the line before it."""


def hash_of(
    *, number: int, at: datetime, tag: str, about: str, by: str, facts: Mapping[str, Fact], previous: str
) -> str:
    """The SHA-256 of everything in a line, and so, by `previous`, of everything before it."""
    whole = {
        "number": number,
        "at": at.astimezone(UTC).isoformat(timespec="microseconds"),
        "tag": tag,
        "about": about,
        "by": by,
        "facts": dict(facts),
        "previous": previous,
    }
    return hashlib.sha256(canonical(whole)).hexdigest()


def hash_of_entry(entry: Entry) -> str:
    """The hash that a line should have."""
    return hash_of(
        number=entry.number,
        at=entry.at,
        tag=entry.tag,
        about=entry.about,
        by=entry.by,
        facts=entry.facts,
        previous=entry.previous,
    )


def canonical(whole: Mapping[str, object]) -> bytes:
    """One spelling for one content: sorted keys, no spaces, ASCII only."""
    return json.dumps(whole, sort_keys=True, separators=(",", ":"), ensure_ascii=True, allow_nan=False).encode()
