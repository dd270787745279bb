"""The address of a database: its parts, with what stands apart in the options put in its place."""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import URL, make_url
from sqlalchemy.exc import ArgumentError

from inzage.connectors.errors import Unsupported
from inzage.connectors.sql import sentences

PARTS = {"user": "username"} | {name: name for name in ("username", "password", "host", "port", "database")}
"""Options that are a part of the address; every other one is passed to the driver, such as `sslmode`."""


def address(target: str, options: Mapping[str, str] | None, *, driver: str) -> URL:
    """
    Read an address, for this driver.

    Raises:
        Unsupported: if it is not one.
    """
    try:
        url = make_url(target).set(drivername=driver)
        given = {name: value for name, value in (options or {}).items() if value}
        parts: dict[str, Any] = {
            PARTS[name]: int(value) if name == "port" else value for name, value in given.items() if name in PARTS
        }
    except (ArgumentError, ValueError):
        raise Unsupported(sentences.BAD_ADDRESS) from None
    return url.set(**parts).update_query_dict({name: value for name, value in given.items() if name not in PARTS})
