"""A column as `alike` folds it, so that the database itself compares what is written in different ways."""

from typing import Any

from sqlalchemy import ColumnElement
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler

from inzage.connectors.alike import APART, ZERO
from inzage.connectors.sql.values import AsItIs

AT_ONCE = 10_000
"""Texts in one statement, which reads the whole table: less than every database takes."""


class Folded(ColumnElement[Any]):
    """A text in small letters, without what only sets its parts apart and without zeros before it."""

    inherit_cache = False
    type = AsItIs()

    def __init__(self, here: ColumnElement[Any]) -> None:
        self.here = here


@compiles(Folded)
def folded(element: Folded, compiler: SQLCompiler, **options: Any) -> str:  # noqa: ANN401 - what SQLAlchemy passes on
    return f"ltrim({small(element, compiler, **options)}, '{ZERO}')"


@compiles(Folded, "postgresql")
def folded_by_postgresql(element: Folded, compiler: SQLCompiler, **options: Any) -> str:  # noqa: ANN401 - same
    here = compiler.process(element.here, **options)
    return f"ltrim(translate(lower({here}), '{APART}', ''), '{ZERO}')"


@compiles(Folded, "mysql", "mariadb")
def folded_by_mariadb(element: Folded, compiler: SQLCompiler, **options: Any) -> str:  # noqa: ANN401 - same
    return f"trim(leading '{ZERO}' from {small(element, compiler, **options)})"


def small(element: Folded, compiler: SQLCompiler, **options: Any) -> str:  # noqa: ANN401 - same
    text = f"lower({compiler.process(element.here, **options)})"
    for sign in APART:
        text = f"replace({text}, '{sign}', '')"
    return text
