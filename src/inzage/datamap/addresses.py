"""The address of a system: what may be shown of it, and the rest under seal."""

import json
from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager
from pathlib import Path

from django.conf import settings

from inzage.connectors import catalogue, places
from inzage.connectors.protocol import Connector
from inzage.connectors.vault import Vault
from inzage.datamap.models import System
from inzage.datamap.records import Opened

KEYS = "keys"
"""The folder under INZAGE_HOME with the key file."""


def vault() -> Vault:
    """The vault of this installation."""
    return Vault.at(Path(settings.INZAGE_HOME) / KEYS)


def sealed(system: System, *, target: str, options: Mapping[str, str]) -> str:
    """Encrypt the address and options of a system, bound to that system."""
    return vault().seal(json.dumps({"target": target, "options": dict(options)}), about=about(system))


def opened(system: System) -> Opened:
    """Decrypt the way to a system. Only for the step that goes there; never stored, logged or passed on."""
    plain = json.loads(vault().open(system.sealed, about=about(system)))
    return Opened(target=plain["target"], options=plain["options"])


@contextmanager
def way_to(system: System) -> Iterator[Connector]:
    """An open, read-only way to a system. Its secret lives as long as this block."""
    way = opened(system)
    with closing(catalogue.connect(way.target, options=way.options)) as connector:
        yield connector


def about(system: System) -> str:
    """What a seal is bound to, so that one system's secret cannot be put under another."""
    return f"system:{system.pk}"


def shown(target: str) -> str:
    """The part of an address that may be shown."""
    return places.shown(target)
