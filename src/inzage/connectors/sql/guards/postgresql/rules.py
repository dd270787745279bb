"""
Whom PostgreSQL lets in, by the lines of its pg_hba.conf.

The first line that fits decides. The lines are those of the file: whether the server has read them since they were
changed, it does not say.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, text

from inzage.connectors.protection import Check, Observation, protected, unknown, unprotected
from inzage.connectors.sql.guards import sentences
from inzage.connectors.sql.guards.places import stays_here
from inzage.connectors.sql.guards.postgresql.tls import driver, goes_in_clear, settings

RULES = text(
    "SELECT type, database, user_name, address, netmask, auth_method, error FROM pg_catalog.pg_hba_file_rules"
    " ORDER BY line_number"
)

MAY_SEE_RULES = text(
    "SELECT has_table_privilege('pg_catalog.pg_hba_file_rules', 'SELECT')"
    " AND has_function_privilege('pg_catalog.pg_hba_file_rules()', 'EXECUTE')"
)

SAYS_HOW = 160_000
"""The version from which the server says how somebody signed in."""

LOCAL, PLAIN, ENCRYPTED = "local", "plain", "encrypted"
WAYS = {
    "local": frozenset({LOCAL}),
    "host": frozenset({PLAIN, ENCRYPTED}),
    "hostssl": frozenset({ENCRYPTED}),
    "hostnossl": frozenset({PLAIN}),
    "hostgssenc": frozenset({ENCRYPTED}),
    "hostnogssenc": frozenset({PLAIN, ENCRYPTED}),
}
"""The ways to come in that each type of line is for."""

FORCING = ("rds.force_ssl", "require_secure_transport")
"""Settings of PostgreSQL as a service, at Amazon and at Microsoft, by which it lets nobody in without TLS."""

SENDS_IT_OPEN = frozenset({"password", "ldap", "radius", "pam", "bsd"})
"""Ways to sign in for which the password itself goes over the connection."""

ALL = frozenset({"all", "0.0.0.0", "::"})  # noqa: S104 - how a rule writes every address, not where we listen
NO_MASK = frozenset({None, "0.0.0.0", "::"})  # noqa: S104 - as above


@dataclass(frozen=True, slots=True)
class Rule:
    """One line: for whom it is, and what it asks of them."""

    type: str
    database: Sequence[str]
    user: Sequence[str]
    address: str | None
    netmask: str | None
    method: str

    @property
    def is_of_network(self) -> bool:
        """Whether somebody on another machine may come in by it."""
        return self.type != "local" and self.address != "samehost" and not stays_here(self.address or "")

    @property
    def is_of_all(self) -> bool:
        """Whether it is for everybody, from everywhere."""
        is_everywhere = self.type == LOCAL or (self.address in ALL and self.netmask in NO_MASK)
        return is_everywhere and "all" in self.database and "all" in self.user

    def decides_for(self, later: "Rule") -> frozenset[str]:
        """The ways by which nobody comes to a later line, for this one decides about all of them."""
        is_wider = self.address in {"all", None} or (later.address != "all" and is_6(self) == is_6(later))
        return WAYS[self.type] if self.is_of_all and is_wider else frozenset()


def is_6(rule: Rule) -> bool:
    return ":" in (rule.address or "")


def tls_by_rule(connection: Connection) -> Iterator[Observation]:
    """Whether somebody comes in from elsewhere without encryption."""
    told = by_settings(settings(connection, "ssl", "listen_addresses", *FORCING))
    if told:
        yield told
    elif goes_in_clear(connection):
        yield unprotected(Check.TLS_REQUIRED, sentences.TLS_NOT_ASKED)
    else:
        yield by_lines(rules(connection))


def by_settings(said: Mapping[str, str]) -> Observation | None:
    """What the settings tell by themselves; None where it depends on the lines."""
    listens = [place.strip() for place in said.get("listen_addresses", "*").split(",") if place.strip()]
    if all(map(stays_here, listens)):
        return protected(Check.TLS_REQUIRED, sentences.NO_NETWORK)
    if any(said.get(name) in {"on", "1"} for name in FORCING):
        return protected(Check.TLS_REQUIRED, sentences.SERVER_ASKS_TLS)
    return unprotected(Check.TLS_REQUIRED, sentences.TLS_OFF) if said.get("ssl") == "off" else None


def by_lines(lines: Sequence[Rule] | None) -> Observation:
    if lines is None:
        return unknown(Check.TLS_REQUIRED, sentences.RULES_BROKEN)
    open_ = [rule for rule in in_force(lines, {PLAIN}) if rule.is_of_network]
    if any(rule.method in SENDS_IT_OPEN for rule in open_):
        return unprotected(Check.TLS_REQUIRED, sentences.RULES_SEND_PASSWORDS.with_facts(rules=len(open_)))
    if open_:
        return unprotected(Check.TLS_REQUIRED, sentences.RULES_WITHOUT_TLS.with_facts(rules=len(open_)))
    return protected(Check.TLS_REQUIRED, sentences.RULES_ASK_TLS)


def without_password(connection: Connection) -> Iterator[Observation]:
    """Whether somebody comes in without a password, from elsewhere or from the server's own machine."""
    if came_in_so(connection) and not connection.execute(MAY_SEE_RULES).scalar_one():
        yield unprotected(Check.EMPTY_PASSWORD, sentences.TRUSTS_US)
        return
    lines = rules(connection)
    if lines is None:
        yield unknown(Check.EMPTY_PASSWORD, sentences.RULES_BROKEN_PASSWORD)
        return
    trusting = [rule for rule in in_force(lines, {LOCAL, PLAIN, ENCRYPTED}) if rule.method == "trust"]
    if any(rule.is_of_network for rule in trusting):
        yield unprotected(Check.EMPTY_PASSWORD, sentences.TRUSTS_NETWORK)
    elif trusting:
        yield unprotected(Check.EMPTY_PASSWORD, sentences.TRUSTS_ITSELF)
    else:
        yield protected(Check.EMPTY_PASSWORD, sentences.TRUSTS_NOBODY)


def came_in_so(connection: Connection) -> bool:
    """Whether the server asked us for nothing; before version 16 it does not say."""
    if driver(connection).info.server_version < SAYS_HOW:
        return False
    return connection.exec_driver_sql("SELECT system_user").scalar_one() is None


def rules(connection: Connection) -> list[Rule] | None:
    """The lines in their order; None where one of them is wrong, for then the server uses an older file."""
    found = connection.execute(RULES).all()
    if any(row.error for row in found):
        return None
    return [Rule(*row[:6]) for row in found]


def in_force(lines: Sequence[Rule], ways: set[str]) -> Iterator[Rule]:
    """The lines by which somebody comes in by one of these ways, for no earlier line decides about all of them."""
    for place, rule in enumerate(lines):
        left = (WAYS[rule.type] & ways).difference(*(earlier.decides_for(rule) for earlier in lines[:place]))
        if left and rule.method != "reject":
            yield rule
