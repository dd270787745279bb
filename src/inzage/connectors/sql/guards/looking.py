"""Looking at one thing after the other, so that what may not be seen of one hides nothing of the others."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError

from inzage.connectors.errors import ConnectorError, Sentence
from inzage.connectors.protection import Check, Observation, unknown

Meaning = Callable[[Exception], tuple[type[ConnectorError], Sentence]]


@dataclass(frozen=True, slots=True)
class Look:
    """A question to a database, and what is said where it gives no answer: why, and which right would open it."""

    check: Check
    hidden: Sentence
    look: Callable[[Connection], Iterable[Observation]]


def seen(connection: Connection, looks: Iterable[Look]) -> Iterator[Observation]:
    """What is seen, look by look; a connection that is lost meanwhile ends it."""
    for one in looks:
        try:
            found = list(one.look(connection))
        except DBAPIError as error:
            if error.connection_invalidated:
                raise
            connection.rollback()
            found = [unknown(one.check, one.hidden)]
        yield from found
