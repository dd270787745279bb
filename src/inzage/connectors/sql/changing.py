"""How rows of a database are changed: each time in one transaction, or several changes together in one."""

from abc import ABC, abstractmethod
from collections.abc import Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager
from typing import Any

from sqlalchemy import ColumnElement, Connection, Delete, Insert, Update, and_, or_

from inzage.connectors.errors import Unsupported
from inzage.connectors.sql import prompt, sentences
from inzage.connectors.sql.keys import in_parts, parts
from inzage.connectors.sql.listed import Listed
from inzage.connectors.sql.shapes import Column, Seen
from inzage.connectors.sql.values import source

ROWS_AT_ONCE = 50
"""Rows that are named by several columns in one statement."""


class Changing(ABC):
    """The part of a connector that writes; the rest says how it connects and what it knows of a dataset."""

    _writable: bool
    _place: str
    _ongoing: Connection | None
    _listed: dict[str, Listed]
    _seen: dict[str, Seen]

    def erase(self, dataset: str, column: str, keys: Sequence[object]) -> int:
        with self._writing(dataset) as (connection, listed, known):
            expression, wanted = self._matching(self._column(known, column), keys)
            return sum(prompt.erased(connection, listed, expression, part) for part in in_parts(wanted))

    def update(self, dataset: str, column: str, keys: Sequence[object], values: Mapping[str, object]) -> int:
        bound = self._bound_all(values)
        with self._writing(dataset) as (connection, listed, known):
            change = self._updating(listed, known, bound)
            expression, wanted = self._matching(self._column(known, column), keys)
            return sum(connection.execute(change.where(expression.in_(part))).rowcount for part in in_parts(wanted))

    def erase_rows(self, dataset: str, rows: Sequence[Mapping[str, object]]) -> int:
        with self._writing(dataset) as (connection, listed, known):
            return self._change_rows(connection, known, rows, Delete(source(listed)))

    def update_rows(self, dataset: str, rows: Sequence[Mapping[str, object]], values: Mapping[str, object]) -> int:
        bound = self._bound_all(values)
        with self._writing(dataset) as (connection, listed, known):
            return self._change_rows(connection, known, rows, self._updating(listed, known, bound))

    @contextmanager
    def together(self, datasets: Sequence[str], *, trial: bool = False) -> Iterator[None]:
        with self._connected() as connection:
            if not self._writable:
                raise Unsupported(sentences.READ_ONLY, place=self._place)
            self._learn(connection, datasets)
            self._whole(connection, [self._known(connection, dataset)[0] for dataset in datasets])
            connection.rollback()
            with connection.begin() as transaction:
                self._ongoing = connection
                try:
                    yield
                    if trial:
                        self._check_now(connection)
                        transaction.rollback()
                finally:
                    self._ongoing = None

    def insert(self, dataset: str, rows: Sequence[Mapping[str, object]]) -> int:
        with self._writing(dataset) as (connection, listed, known):
            for row in rows:
                table = source(listed, *(self._column(known, name).name for name in row))
                connection.execute(Insert(table).values(self._bound_all(row)))
        return len(rows)

    def _whole(self, connection: Connection, listed: Sequence[Listed]) -> None:
        """
        See that changes of these can be taken back together.

        Raises:
            Unsupported: if the system keeps one of them without transactions.
        """
        del connection, listed

    def _check_now(self, connection: Connection) -> None:
        """Let the system check now what it would check at the end of a transaction."""
        del connection

    @contextmanager
    def _writing(self, dataset: str) -> Iterator[tuple[Connection, Listed, Seen]]:
        """Lend a connection for one transaction: all of it happens or nothing does."""
        if not self._writable:
            raise Unsupported(sentences.READ_ONLY, place=dataset)
        if self._ongoing is not None:
            with self._translated(dataset):
                yield self._ongoing, *self._known(self._ongoing, dataset)
            return
        with self._connected(dataset) as connection:
            listed, known = self._known(connection, dataset)
            connection.rollback()
            with connection.begin():
                yield connection, listed, known
        self._listed.pop(dataset, None)
        self._seen.pop(dataset, None)

    def _bound_all(self, values: Mapping[str, object]) -> dict[str, object]:
        return {name: self._bound(value) for name, value in values.items()}

    def _updating(self, listed: Listed, known: Seen, bound: Mapping[str, object]) -> Update:
        return Update(source(listed, *(self._column(known, name).name for name in bound))).values(bound)

    def _change_rows(
        self, connection: Connection, known: Seen, rows: Sequence[Mapping[str, object]], change: Delete | Update
    ) -> int:
        same = [one for row in rows if (one := self._same(known, row)) is not None]
        return sum(connection.execute(change.where(or_(*part))).rowcount for part in parts(same, ROWS_AT_ONCE))

    def _same(self, known: Seen, row: Mapping[str, object]) -> ColumnElement[bool] | None:
        """What holds for rows with these values; None where one of them cannot be in its column."""
        held: list[ColumnElement[bool]] = []
        for name, value in row.items():
            expression, keys = self._matching(self._column(known, name), [value])
            if value is not None and not keys:
                return None
            held.append(expression.is_(None) if value is None else expression == keys[0])
        return and_(*held) if held else None

    @abstractmethod
    def _connected(self, dataset: str = "") -> AbstractContextManager[Connection]: ...

    @abstractmethod
    def _translated(self, dataset: str) -> AbstractContextManager[None]: ...

    @abstractmethod
    def _known(self, connection: Connection, dataset: str) -> tuple[Listed, Seen]: ...

    @abstractmethod
    def _learn(self, connection: Connection, datasets: Sequence[str]) -> None: ...

    @abstractmethod
    def _column(self, known: Seen, name: str) -> Column: ...

    @abstractmethod
    def _matching(self, column: Column, keys: Sequence[object]) -> tuple[ColumnElement[Any], list[object]]: ...

    @abstractmethod
    def _bound(self, value: object) -> object: ...
