"""Which connectors are installed, ours and those of others, and which of them an address is for."""

from collections.abc import Mapping
from functools import cache
from importlib.metadata import EntryPoint, entry_points
from pathlib import Path

from inzage.connectors.errors import Sentence, Unsupported
from inzage.connectors.protocol import Connector
from inzage.connectors.schemes import is_sqlite, scheme

GROUP = "inzage.connectors"
"""The entry points by which a package adds a connector: its kind and its class."""

FALLBACK = "files"
"""Takes any path, so it is asked last."""

OURS = "inzage.connectors."
SCHEMES: Mapping[str, frozenset[str]] = {
    "mariadb": frozenset({"mariadb", "mysql"}),
    "postgresql": frozenset({"postgresql", "postgres"}),
    "sqlite": frozenset({"sqlite"}),
}
"""Of our own databases, which addresses they take: to load all drivers takes a quarter of a second."""

UNKNOWN = Sentence(
    "No connector takes an address of this form. Known kinds: {kinds}. "
    "Write it as kind://user@host/database, or as the path of a file or folder.",
    "Geen koppeling herkent een adres van deze vorm. Bekende soorten: {kinds}. "
    "Schrijf het als soort://gebruiker@server/database, of als het pad van een bestand of map.",
)
EMPTY = Sentence(
    "There is no address. Fill in where the system is.",
    "Er is geen adres. Vul in waar het systeem staat.",
)
UNLOADABLE = Sentence(
    "The connector for {kinds} cannot be loaded. Install its package again.",
    "De koppeling voor {kinds} kan niet geladen worden. Installeer het pakket opnieuw.",
)


def connect(target: str, *, options: Mapping[str, str] | None = None, writable: bool = False) -> Connector:
    """
    Choose the connector for an address and prepare the way; nothing is contacted yet.

    Raises:
        Unsupported: if no connector takes the address.
    """
    if not target.strip():
        raise Unsupported(EMPTY)
    return chosen(target).open(target, options=options, writable=writable)


def chosen(target: str) -> type[Connector]:
    """The first connector that takes this address."""
    broken = []
    for entry in filter(lambda entry: may_take(entry, target), entries()):
        connector = loaded(entry)
        if connector is None:
            broken.append(entry.name)
        elif connector.takes(target):
            return connector
    if broken:
        raise Unsupported(UNLOADABLE.with_facts(kinds=", ".join(broken)))
    raise Unsupported(UNKNOWN.with_facts(kinds=", ".join(kinds())))


def may_take(entry: EntryPoint, target: str) -> bool:
    """Whether a connector has to be loaded and asked; of our own databases the scheme tells."""
    known = SCHEMES.get(entry.name) if entry.value.startswith(OURS) else None
    if known is None or scheme(target) in known:
        return True
    return entry.name == "sqlite" and not scheme(target) and is_sqlite(Path(target))


def kinds() -> tuple[str, ...]:
    """The kinds of system that can be connected, sorted."""
    return tuple(sorted(entry.name for entry in entries()))


@cache
def entries() -> tuple[EntryPoint, ...]:
    """Return the entry points in the order they are asked. Looking through what is installed takes a while, so once."""
    return tuple(sorted(entry_points(group=GROUP), key=lambda entry: (entry.name == FALLBACK, entry.name)))


@cache
def loaded(entry: EntryPoint) -> type[Connector] | None:
    """The class of a connector; None where its package or driver is damaged, so that the others still work."""
    try:
        connector: type[Connector] = entry.load()
    except Exception:  # noqa: BLE001 - what a package of others does at import is unknown
        return None
    return connector
