"""How a system is protected: what its connector sees of it."""

from inzage.connectors.protection import Observation
from inzage.connectors.protocol import Connector, Guarding


def observed(connector: Connector) -> list[Observation]:
    """
    What protects the system; nothing where its connector cannot tell.

    Raises:
        ConnectorError: if the system does not answer.
    """
    return connector.protection() if isinstance(connector, Guarding) else []
