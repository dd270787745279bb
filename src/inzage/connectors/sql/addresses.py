"""The address of a database: its parts, with what stands apart in the options put in its place."""

from collections.abc import Mapping

from sqlalchemy import URL, make_url
from sqlalchemy.exc import ArgumentError

from inzage.connectors.errors import Unsupported
from inzage.connectors.sql import sentences

PARTS = {"user": "username", "username": "username", "password": "password", "host": "host", "database": "database"}
"""Options that are a part of the address; every other one is passed to the driver, such as `sslmode`."""


def scheme(target: str) -> str:
    """The word before `://`, without the driver: `postgresql` of `postgresql+psycopg://`. Empty for a path."""
    word, mark, _ = target.partition("://")
    return word.partition("+")[0].lower() if mark else ""


def address(target: str, options: Mapping[str, str] | None, *, driver: str) -> URL:
    """
    Read an address, for this driver.

    Raises:
        Unsupported: if it is not one.
    """
    try:
        url = make_url(target).set(drivername=driver)
        port = (options or {}).get("port")
        if port:
            url = url.set(port=int(port))
    except (ArgumentError, ValueError):
        raise Unsupported(sentences.BAD_ADDRESS) from None
    given = {name: value for name, value in (options or {}).items() if name != "port" and value}
    url = url.set(**{PARTS[name]: value for name, value in given.items() if name in PARTS})
    return url.update_query_dict({name: value for name, value in given.items() if name not in PARTS})
