"""
Who may do what with the tables of a MariaDB or MySQL server.

A right on everything or on a whole database is said of each of its tables. A user without rights on the system's own
tables is shown its own rights only, and a server that hides its roles shows none.
"""

import re
from collections.abc import Iterator, Mapping

from sqlalchemy import Connection, text
from sqlalchemy.exc import DBAPIError

from inzage.connectors.records import Grant
from inzage.connectors.sql.listed import Listed
from inzage.connectors.sql.shapes import Key

EVERYWHERE = text(
    "SELECT grantee, lower(privilege_type) FROM information_schema.user_privileges"
    " WHERE privilege_type IN ('SELECT', 'INSERT', 'UPDATE', 'DELETE')"
)
OF_DATABASE = text("SELECT grantee, table_schema, lower(privilege_type) FROM information_schema.schema_privileges")
OF_TABLE = text(
    "SELECT grantee, table_schema, table_name, lower(privilege_type) FROM information_schema.table_privileges"
)
OF_COLUMN = text(
    "SELECT grantee, table_schema, table_name, concat(lower(privilege_type), ' (', column_name, ')')"
    " FROM information_schema.column_privileges"
)
ROLES = text("SELECT role, user, host FROM mysql.roles_mapping")
"""Only MariaDB has this table, and only some may read it."""

DATA = frozenset({"select", "insert", "update", "delete"})


def granted(connection: Connection, listed: Mapping[str, Listed]) -> list[Grant]:
    names: dict[Key, str] = {(one.schema, one.table): name for name, one in listed.items()}
    members = members_of_roles(connection)
    found = {
        Grant(who, dataset, may, accounts(who, members) if who in members else None)
        for grantee, dataset, may in said(connection, names)
        for who in holders(plain(grantee), members)
    }
    return sorted(found, key=lambda grant: (grant.dataset, grant.who, grant.may))


def said(connection: Connection, names: Mapping[Key, str]) -> Iterator[tuple[str, str, str]]:
    """What the server says, from wide to narrow: who, dataset, what."""
    for grantee, may in connection.execute(EVERYWHERE):
        yield from ((grantee, dataset, may) for dataset in names.values())
    for grantee, pattern, may in connection.execute(OF_DATABASE):
        if may in DATA:
            yield from ((grantee, name, may) for (schema, _), name in names.items() if is_like(schema or "", pattern))
    for statement in (OF_TABLE, OF_COLUMN):
        for grantee, schema, table, may in connection.execute(statement):
            if (schema, table) in names:
                yield grantee, names[schema, table], may


def members_of_roles(connection: Connection) -> dict[str, set[str]]:
    try:
        rows = connection.execute(ROLES).all()
    except DBAPIError:
        return {}
    members: dict[str, set[str]] = {}
    for role, user, host in rows:
        members.setdefault(role, set()).add(f"{user}@{host}" if host else user)
    return members


def holders(who: str, members: Mapping[str, set[str]]) -> set[str]:
    """Return who this is, and for a role all its members and theirs."""
    found, todo = {who}, [who]
    while todo:
        for member in members.get(todo.pop(), set()) - found:
            found.add(member)
            todo.append(member)
    return found


def accounts(role: str, members: Mapping[str, set[str]]) -> tuple[str, ...]:
    """Return the accounts that belong to a role, those of roles in it too."""
    return tuple(sorted(holders(role, members) - {role} - members.keys()))


def plain(grantee: str) -> str:
    """Return 'anna'@'%' without its quotes; a role has no host, and is named alone."""
    user, _, host = grantee.rpartition("@")
    return "@".join(part for part in (user.strip("'"), host.strip("'")) if part)


def is_like(schema: str, pattern: str) -> bool:
    """Whether a right on `pattern`, in which % and _ stand for other characters, is one on this database."""
    parts = re.findall(r"\\?.", pattern, re.DOTALL)
    like = "".join({"%": ".*", "_": "."}.get(part, re.escape(part.removeprefix("\\"))) for part in parts)
    return re.fullmatch(like, schema, re.DOTALL) is not None
