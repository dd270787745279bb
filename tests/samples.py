"""The sample databases of others, on every engine: the same tables, types, keys and rows."""

import os
import warnings

import pytest
from sqlalchemy import LargeBinary, MetaData, String, Table, Text, Unicode, create_engine, text
from sqlalchemy.schema import ForeignKeyConstraint

from bench.truths import SAMPLES, sample_file

NAMES = SAMPLES

WITHOUT_RULES = {
    "postgresql": "SET session_replication_role = replica",
    "mysql": "SET foreign_key_checks = 0",
    "sqlite": "PRAGMA foreign_keys = OFF",
}
"""Tables that refer to each other in a circle can be filled in no order."""


def file(name):
    """The SQLite file of a sample; a skip says where it is looked for."""
    path = sample_file(name)
    if not path.exists():
        advice = f"{path} is missing: put the sample databases there, or name their folder in INZAGE_SAMPLES"
        if os.environ.get("INZAGE_TEST_REQUIRE") == "all":
            pytest.fail(advice)
        pytest.skip(advice)
    return path


def load(name, url):
    """Copy a sample into an empty database of another engine."""
    source, target = create_engine(f"sqlite:///{file(name)}"), create_engine(url)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        tables = MetaData()
        tables.reflect(source)
        for table in tables.tables.values():
            adapt(table)
        tables.create_all(target)
        with source.connect() as here, target.begin() as there:
            there.execute(text(WITHOUT_RULES[target.dialect.name]))
            for table in tables.tables.values():
                rows = [dict(row._mapping) for row in here.execute(table.select())]
                if rows:
                    there.execute(table.insert(), rows)
    source.dispose()
    target.dispose()


def adapt(table: Table):
    """Give a table of SQLite the types and names that every engine takes."""
    keys = {column for constraint in table.constraints for column in getattr(constraint, "columns", ())}
    keys |= {column for index in table.indexes for column in index.columns}
    for column in table.columns:
        column.server_default = None
        kind = column.type.as_generic()
        if isinstance(kind, Text) and column in keys:
            kind = String(255)
        column.type = (
            LargeBinary(2**24 - 1)
            if isinstance(kind, LargeBinary)
            else String(kind.length)
            if isinstance(kind, Unicode)
            else kind
        )
    for number, constraint in enumerate(sorted(table.foreign_key_constraints, key=lambda one: one.column_keys)):
        assert isinstance(constraint, ForeignKeyConstraint)
        constraint.name = f"fk_{table.name}_{number}"[:60].lower()
