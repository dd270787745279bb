"""One PostgreSQL database from a schema, rows and rights."""

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

import psycopg
from psycopg import sql

Rows = Iterator[Sequence[object]] | Iterable[Sequence[object]]
SCHEMAS = Path(__file__).parent


def make_database(
    address: str, name: str, *, schema: str, rights: str, roles: Sequence[str], tables: dict[str, Rows]
) -> None:
    """Make the database `name` anew; `schema` and `rights` are SQL files beside this module."""
    with psycopg.connect(address, autocommit=True) as connection:
        connection.execute(sql.SQL("drop database if exists {} with (force)").format(sql.Identifier(name)))
        connection.execute(sql.SQL("create database {}").format(sql.Identifier(name)))
        make_roles(connection, roles)
    with psycopg.connect(address, dbname=name) as connection:
        connection.execute(text_of(schema))
        for table, rows in tables.items():
            copy(connection, table, rows)
        connection.execute(text_of(rights))
    with psycopg.connect(address, dbname=name, autocommit=True) as connection:
        connection.execute("analyze")


def make_roles(connection: psycopg.Connection, roles: Sequence[str]) -> None:
    known = {row[0] for row in connection.execute("select rolname from pg_roles")}
    for role in roles:
        if role not in known:
            connection.execute(sql.SQL("create role {} login").format(sql.Identifier(role)))


def copy(connection: psycopg.Connection, table: str, rows: Rows) -> None:
    target = sql.SQL(".").join(sql.Identifier(part) for part in table.split("."))
    with connection.cursor().copy(sql.SQL("copy {} from stdin").format(target)) as lines:
        for row in rows:
            lines.write_row(row)


def text_of(file: str) -> bytes:
    return (SCHEMAS / file).read_bytes()
