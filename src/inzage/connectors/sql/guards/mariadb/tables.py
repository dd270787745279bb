"""Whether the tables of MariaDB or MySQL are encrypted on the disk, by the database itself."""

from collections.abc import Iterator

from sqlalchemy import Connection, text

from inzage.connectors.protection import Check, Observation, protected, unknown
from inzage.connectors.sql.guards import sentences

OWN = ("information_schema", "mysql", "performance_schema", "sys")
TABLES = text(
    f"SELECT count(*) FROM information_schema.tables WHERE table_type = 'BASE TABLE' AND table_schema NOT IN {OWN}"  # noqa: S608 - a constant
    " AND (engine <> 'InnoDB' OR engine IS NULL)"
)
OF_MARIADB = text("""
SELECT s.name, coalesce(e.encryption_scheme, 0) > 0 AND coalesce(e.current_key_version, 0) > 0
FROM information_schema.innodb_sys_tablespaces s
LEFT JOIN information_schema.innodb_tablespaces_encryption e ON e.space = s.space
""")
OF_MYSQL = text("SELECT name, encryption = 'Y' FROM information_schema.innodb_tablespaces")


def at_rest(connection: Connection) -> Iterator[Observation]:
    """Tables that the database does not encrypt may still lie on an encrypted disk, which cannot be seen from here."""
    is_mariadb = getattr(connection.dialect, "is_mariadb", False)
    found = [
        bool(is_encrypted)
        for name, is_encrypted in connection.execute(OF_MARIADB if is_mariadb else OF_MYSQL)
        if "/" in name and name.partition("/")[0] not in OWN
    ]
    encrypted, of = sum(found), len(found) + connection.execute(TABLES).scalar_one()
    if not encrypted:
        yield unknown(Check.FILES_AT_REST, sentences.TABLES_IN_CLEAR)
    elif encrypted < of:
        yield unknown(Check.FILES_AT_REST, sentences.TABLES_IN_PART.with_facts(some=encrypted, all=of))
    else:
        yield protected(Check.FILES_AT_REST, sentences.TABLES_ENCRYPTED)
