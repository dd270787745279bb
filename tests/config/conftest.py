"""The stage of tests about signing in: a member with a password, and a browser that nobody signed in with."""

import base64
import hashlib
import hmac
import struct
import time
from datetime import UTC, datetime

import pytest

PASSWORD = "vier woorden en nog iets"
NOON = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)


@pytest.fixture
def noor(db):
    """The privacy officer, with a password."""
    from inzage.people import operations, queries

    key = operations.add_member(email="noor@example.nl", name="Noor", role="privacy_officer", department=None, password=PASSWORD, by="test", at=NOON)  # fmt: skip
    return queries.member(key)


@pytest.fixture
def sign_in(client):
    """Type an address and a password; give the answer."""

    def typed(email="noor@example.nl", password=PASSWORD):
        return client.post("/accounts/login/", {"login": email, "password": password})

    return typed


@pytest.fixture
def choose_second_step(client, code):
    """Prove with the password who is there, and choose an authenticator app; give its secret."""

    def choose():
        client.post("/accounts/reauthenticate/", {"password": PASSWORD})
        secret = client.get("/accounts/2fa/totp/activate/").context["form"].secret
        client.post("/accounts/2fa/totp/activate/", {"code": code(secret)})
        return secret

    return choose


@pytest.fixture
def who(client):
    """Which member is signed in in this browser; None where nobody is."""

    def look():
        found = client.session.get("_auth_user_id")
        return int(found) if found else None

    return look


@pytest.fixture
def code():
    """What an authenticator app shows now, or so many half minutes later (RFC 6238)."""

    def shown(secret, later=0):
        counter = struct.pack(">Q", int(time.time()) // 30 + later)
        digest = hmac.new(base64.b32decode(secret), counter, hashlib.sha1).digest()
        place = digest[-1] & 15
        return f"{(struct.unpack('>I', digest[place : place + 4])[0] & 0x7FFFFFFF) % 1_000_000:06d}"

    return shown
