"""
The accounts of a PostgreSQL server: how their passwords are kept, and whether everybody knows them.

Nobody signs in to find out. Where we may read what the server keeps of the passwords it is compared here with the few
that everybody knows; how many fit is told, and not of which account.
"""

import base64
import hashlib
import hmac
import re
from collections.abc import Iterator

from sqlalchemy import Connection, text

from inzage.connectors.protection import Check, Observation, protected, unknown, unprotected
from inzage.connectors.sql.guards import sentences
from inzage.connectors.sql.guards.postgresql.tls import driver, settings
from inzage.connectors.sql.guards.wellknown import well_known

KEPT = text(
    "SELECT rolname, rolpassword FROM pg_catalog.pg_authid WHERE rolcanlogin AND rolpassword IS NOT NULL"
    " AND (rolvaliduntil IS NULL OR rolvaliduntil > now()) ORDER BY rolsuper DESC, rolname"
)
SCRAM = re.compile(r"SCRAM-SHA-256\$(\d{1,6}):([A-Za-z0-9+/=]+)\$([A-Za-z0-9+/=]+):[A-Za-z0-9+/=]+")

MOST_TRIED = 40
"""Accounts that are compared; each takes about 50 ms. The most powerful come first."""


def own_password(connection: Connection) -> Iterator[Observation]:
    """Whether everybody knows the password that we were given; nothing where it is not so."""
    pgconn = driver(connection).pgconn
    if pgconn.used_password and pgconn.password.decode(errors="replace") in well_known(pgconn.user.decode()):
        yield unprotected(Check.DEFAULT_PASSWORD, sentences.OWN_DEFAULT)


def default_passwords(connection: Connection) -> Iterator[Observation]:
    """How many accounts have a password that everybody knows; nothing where none has a password."""
    kept = connection.execute(KEPT).all()
    fitting = sum(is_well_known(user, verifier) for user, verifier in kept[:MOST_TRIED])
    if fitting:
        yield unprotected(Check.DEFAULT_PASSWORD, sentences.DEFAULTS.with_facts(accounts=fitting))
    elif len(kept) > MOST_TRIED:
        yield unknown(Check.DEFAULT_PASSWORD, sentences.DEFAULTS_IN_PART.with_facts(looked=MOST_TRIED, all=len(kept)))
    elif kept:
        yield protected(Check.DEFAULT_PASSWORD, sentences.NO_DEFAULTS.with_facts(accounts=len(kept)))


def hashing(connection: Connection) -> Iterator[Observation]:
    """Whether the server keeps passwords as MD5, which is soon undone."""
    if settings(connection, "password_encryption").get("password_encryption") not in {"scram-sha-256", None}:
        yield unprotected(Check.LOGIN_HASHING, sentences.LOGINS_AS_MD5)
        return
    old = sum(verifier.startswith("md5") for _, verifier in connection.execute(KEPT))
    if old:
        yield unprotected(Check.LOGIN_HASHING, sentences.LOGINS_STILL_MD5.with_facts(accounts=old))
    else:
        yield protected(Check.LOGIN_HASHING, sentences.LOGINS_HASHED_WELL)


def is_well_known(user: str, verifier: str) -> bool:
    if verifier.startswith("md5"):
        digests = (hashlib.md5(f"{word}{user}".encode(), usedforsecurity=False) for word in well_known(user))
        return any(hmac.compare_digest(f"md5{digest.hexdigest()}", verifier) for digest in digests)
    scram = SCRAM.fullmatch(verifier)
    return scram is not None and any(fits_scram(word, *scram.groups()) for word in well_known(user))


def fits_scram(word: str, rounds: str, salt: str, stored: str) -> bool:
    """Whether a verifier was made of this password. Standard: RFC 5802, RFC 7677."""
    salted = hashlib.pbkdf2_hmac("sha256", word.encode(), base64.b64decode(salt), int(rounds))
    key = hmac.digest(salted, b"Client Key", "sha256")
    return hmac.compare_digest(hashlib.sha256(key).digest(), base64.b64decode(stored))
