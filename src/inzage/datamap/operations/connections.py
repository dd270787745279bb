"""Trying whether a system answers. Nothing is written: a test is no fact about the organisation."""

from collections.abc import Mapping
from contextlib import closing
from uuid import UUID

from inzage.connectors import catalogue
from inzage.connectors.errors import ConnectorError
from inzage.datamap import addresses
from inzage.datamap.models import System
from inzage.datamap.operations.finding import UnknownSystem
from inzage.datamap.records import Answer
from inzage.web.languages import language_of


def test_connection(*, target: str, options: Mapping[str, str] | None = None) -> Answer:  # noqa: PT028 - a verb, no test
    """Go to an address and back. What answered, or the sentence that says what is wrong."""
    try:
        with closing(catalogue.connect(target, options=options)) as connector:
            return Answer(is_reached=True, kind=connector.kind, said=connector.check())
    except ConnectorError as error:
        return Answer(is_reached=False, kind="", said=error.say(language_of()), code=error.code)


def test_system(*, system_id: UUID) -> Answer:
    """
    Try the connection to a system of the map.

    Raises:
        UnknownSystem: if it is not there, or retired: then its secret is gone.
    """
    system = System.objects.filter(pk=system_id, retired_at=None).first()
    if system is None:
        raise UnknownSystem
    way = addresses.opened(system)
    return test_connection(target=way.target, options=way.options)
