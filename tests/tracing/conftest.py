"""Systems that were looked at, as the ground that is walked."""

from contextlib import closing

import pytest

from inzage.connectors import catalogue
from inzage.scanning.scan import scan_system
from inzage.tracing.ground import Ground
from inzage.tracing.identity import Identity, Known

KEY = bytes(range(32))


def scanned(connector):
    steps = scan_system(connector, key=KEY)
    while True:
        try:
            next(steps)
        except StopIteration as end:
            return end.value


def ground_of(**addresses):
    """The ground of these systems, scanned one by one."""
    found = {}
    for name, address in addresses.items():
        with closing(catalogue.connect(address)) as connector:
            found[name] = scanned(connector)
    return Ground.of(found)


def person(**known):
    """What is known of somebody: one value of each kind."""
    return Identity(tuple(Known(category, value) for category, value in known.items()))


@pytest.fixture
def opened():
    """Open systems; they are closed after the test."""
    held = []

    def open_(**addresses):
        systems = {name: catalogue.connect(address) for name, address in addresses.items()}
        held.extend(systems.values())
        return systems

    yield open_
    for connector in held:
        connector.close()
