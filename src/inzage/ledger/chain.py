"""The arithmetic of the chain: what of a line is hashed, and how."""

import hashlib
import json
from collections.abc import Mapping
from datetime import UTC

from inzage.ledger.records import Entry

START = "0" * 64
"""What the first line remembers as the hash of the line before it."""


def hash_of(entry: Entry) -> str:
    """The hash a line should have: SHA-256 of all that is in it and so, by `previous`, of all that came before."""
    whole = {
        "number": entry.number,
        "at": entry.at.astimezone(UTC).isoformat(timespec="microseconds"),
        "tag": entry.tag,
        "about": entry.about,
        "by": entry.by,
        "facts": dict(entry.facts),
        "previous": entry.previous,
    }
    return hashlib.sha256(canonical(whole)).hexdigest()


def canonical(whole: Mapping[str, object]) -> bytes:
    """One spelling for one content: sorted keys, no spaces, ASCII only."""
    return json.dumps(whole, sort_keys=True, separators=(",", ":"), ensure_ascii=True, allow_nan=False).encode()
