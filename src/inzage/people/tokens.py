"""Texts that open a door: long, random, and kept only as a hash."""

import hashlib
import secrets

API_PREFIX = "inz_"
"""So that a token that leaked is recognised by who finds it."""


def new(prefix: str = "") -> str:
    return prefix + secrets.token_urlsafe(32)


def digest(token: str) -> str:
    """What is kept. A plain hash is enough: 256 random bits cannot be guessed."""
    return hashlib.sha256(token.encode()).hexdigest()
