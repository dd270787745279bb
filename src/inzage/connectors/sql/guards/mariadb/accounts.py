"""
The accounts of a MariaDB or MySQL server, where we may read them: who comes in, and with what.

Nobody signs in to find out. How many accounts are meant is told, and not which.
"""

import hashlib
import hmac
import json
from collections.abc import Iterator
from dataclasses import dataclass, field

from sqlalchemy import Connection, text

from inzage.connectors.protection import Check, Observation, protected, unknown, unprotected
from inzage.connectors.sql.guards import sentences
from inzage.connectors.sql.guards.places import stays_here
from inzage.connectors.sql.guards.wellknown import well_known

OF_MARIADB = text("SELECT user, host, priv FROM mysql.global_priv")
OF_MYSQL = text("SELECT user, host, plugin, authentication_string, ssl_type FROM mysql.user WHERE account_locked = 'N'")

NATIVE = "mysql_native_password"
BY_PASSWORD = frozenset(
    {"", NATIVE, "mysql_old_password", "caching_sha2_password", "sha256_password", "ed25519", "parsec"}
)
"""Ways to sign in that ask for a password, and for none where none is kept."""


@dataclass(frozen=True, slots=True)
class Account:
    """Somebody who may come in. `ways` are pairs of how, and what is kept of the password."""

    user: str
    host: str
    needs_tls: bool
    ways: tuple[tuple[str, str], ...] = field(repr=False)

    @property
    def is_of_network(self) -> bool:
        return not stays_here(self.host)

    @property
    def needs_none(self) -> bool:
        """Whether it comes in without a password."""
        return any(way in BY_PASSWORD and not kept for way, kept in self.ways)


def accounts(connection: Connection) -> list[Account]:
    """Every account that is not locked and is no role."""
    if not getattr(connection.dialect, "is_mariadb", False):
        return [
            Account(user, host, bool(needs), ((way or "", kept or ""),))
            for user, host, way, kept, needs in connection.execute(OF_MYSQL)
        ]
    told = ((user, host, json.loads(priv)) for user, host, priv in connection.execute(OF_MARIADB))
    return [
        Account(user, host, bool(facts.get("ssl_type")), tuple(ways(facts)))
        for user, host, facts in told
        if not (facts.get("account_locked") or facts.get("is_role") or (not host and user == "PUBLIC"))
    ]


def ways(facts: dict[str, object]) -> Iterator[tuple[str, str]]:
    """The ways to sign in of an account of MariaDB, which may have several; an empty one stands for the first."""
    others = facts.get("auth_or")
    for one in (facts, *(others if isinstance(others, list) else ())):
        if one:
            yield str(one.get("plugin", "")), str(one.get("authentication_string", ""))


def without_password(connection: Connection) -> Iterator[Observation]:
    found = accounts(connection)
    if open_ := sum(one.needs_none for one in found):
        yield unprotected(Check.EMPTY_PASSWORD, sentences.ACCOUNTS_WITHOUT_PASSWORD.with_facts(accounts=open_))
    else:
        yield protected(Check.EMPTY_PASSWORD, sentences.ACCOUNTS_HAVE_PASSWORDS)


def anonymous(connection: Connection) -> Iterator[Observation]:
    if any(not one.user for one in accounts(connection)):
        yield unprotected(Check.ANONYMOUS_ACCOUNTS, sentences.ANONYMOUS)
    else:
        yield protected(Check.ANONYMOUS_ACCOUNTS, sentences.NOBODY_ANONYMOUS)


def own_password(connection: Connection) -> Iterator[Observation]:
    """Whether everybody knows the password that we were given; nothing where it is not so."""
    url = connection.engine.url
    password = str(url.password or "")
    if password and password in well_known(url.username or ""):
        yield unprotected(Check.DEFAULT_PASSWORD, sentences.OWN_DEFAULT)


def default_passwords(connection: Connection) -> Iterator[Observation]:
    """How many accounts have a password that everybody knows, of those whose kept passwords can be compared."""
    found = [(one.user, way, kept) for one in accounts(connection) for way, kept in one.ways if kept]
    known = [(user, kept) for user, way, kept in found if way == NATIVE]
    if fitting := sum(is_well_known(user, kept) for user, kept in known):
        yield unprotected(Check.DEFAULT_PASSWORD, sentences.DEFAULTS.with_facts(accounts=fitting))
    elif len(found) > len(known):
        facts = {"looked": len(known), "all": len(found)}
        yield unknown(Check.DEFAULT_PASSWORD, sentences.DEFAULTS_IN_PART.with_facts(**facts))
    elif known:
        yield protected(Check.DEFAULT_PASSWORD, sentences.NO_DEFAULTS.with_facts(accounts=len(known)))


def is_well_known(user: str, kept: str) -> bool:
    """Whether this is made of such a password: SHA-1 twice, without a salt."""
    return any(hmac.compare_digest(native(word), kept.upper()) for word in well_known(user) if word)


def native(word: str) -> str:
    once = hashlib.sha1(word.encode(), usedforsecurity=False).digest()
    return f"*{hashlib.sha1(once, usedforsecurity=False).hexdigest().upper()}"
