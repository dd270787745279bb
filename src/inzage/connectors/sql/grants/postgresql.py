"""
Who may do what with the tables of a PostgreSQL database.

Rights are read from the catalogue itself, which everybody may see; `information_schema` shows a role its own only. A
right of a role is also a right of its members, and of theirs; who may do everything is named too. Rights that do not
reach data, such as to make a trigger, are left out.
"""

from collections.abc import Mapping

from sqlalchemy import Connection, text

from inzage.connectors.records import Grant
from inzage.connectors.sql.listed import Listed
from inzage.connectors.sql.shapes import Key

GRANTED = text("""
WITH RECURSIVE
relation AS (
    SELECT c.oid, c.relnamespace, c.relname, c.relowner, c.relacl, n.nspname
    FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
    WHERE c.relkind IN ('r', 'p', 'v', 'm', 'f') AND NOT c.relispartition
    AND n.nspname <> 'information_schema' AND n.nspname !~ '^pg_'
),
said AS (
    SELECT r.nspname, r.relname, a.grantee, lower(a.privilege_type) AS may
    FROM relation r, LATERAL pg_catalog.aclexplode(coalesce(r.relacl, pg_catalog.acldefault('r', r.relowner))) a
    UNION
    SELECT r.nspname, r.relname, a.grantee, lower(a.privilege_type) || ' (' || t.attname || ')'
    FROM relation r JOIN pg_catalog.pg_attribute t ON t.attrelid = r.oid AND t.attacl IS NOT NULL,
        LATERAL pg_catalog.aclexplode(t.attacl) a
    UNION
    SELECT r.nspname, r.relname, o.oid, g.may
    FROM relation r CROSS JOIN (VALUES
        ('pg_read_all_data', 'select'), ('pg_write_all_data', 'insert'), ('pg_write_all_data', 'update'),
        ('pg_write_all_data', 'delete')
    ) AS g (role, may) JOIN pg_catalog.pg_roles o ON o.rolname = g.role
    UNION
    SELECT r.nspname, r.relname, o.oid, g.may
    FROM relation r CROSS JOIN (VALUES ('select'), ('insert'), ('update'), ('delete')) AS g (may)
    JOIN pg_catalog.pg_roles o ON o.rolsuper
),
holder AS (
    SELECT oid AS role, oid AS who FROM pg_catalog.pg_roles
    UNION
    SELECT h.role, m.member FROM holder h JOIN pg_catalog.pg_auth_members m ON m.roleid = h.who
)
SELECT s.nspname, s.relname, coalesce(w.rolname, 'PUBLIC'), s.may
FROM said s
LEFT JOIN holder h ON h.role = s.grantee
LEFT JOIN pg_catalog.pg_roles w ON w.oid = h.who
WHERE s.may ~ '^(select|insert|update|delete|truncate)' AND (s.grantee = 0 OR w.rolname !~ '^pg_')
GROUP BY 1, 2, 3, 4
ORDER BY 2, 3, 4
""")


GROUPS = text("""
WITH RECURSIVE belongs AS (
    SELECT roleid AS role, member FROM pg_catalog.pg_auth_members
    UNION
    SELECT b.role, m.member FROM belongs b JOIN pg_catalog.pg_auth_members m ON m.roleid = b.member
)
SELECT r.rolname, coalesce(array_agg(m.rolname::text ORDER BY m.rolname) FILTER (WHERE m.rolcanlogin), '{}')
FROM pg_catalog.pg_roles r
LEFT JOIN belongs b ON b.role = r.oid
LEFT JOIN pg_catalog.pg_roles m ON m.oid = b.member
WHERE NOT r.rolcanlogin
GROUP BY 1
""")
"""Roles that nobody signs in as, and everybody who signs in and belongs to them."""


def granted(connection: Connection, listed: Mapping[str, Listed]) -> list[Grant]:
    names: dict[Key, str] = {(one.schema, one.table): name for name, one in listed.items()}
    groups = {role: tuple(members) for role, members in connection.execute(GROUPS)}
    return [
        Grant(who, names[schema, table], may, groups.get(who))
        for schema, table, who, may in connection.execute(GRANTED)
        if (schema, table) in names
    ]
