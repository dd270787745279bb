"""How our PostgreSQL is reached, for who needs a connection that Django does not manage."""

from django.db import connection

OF_DJANGO = {"context", "cursor_factory", "prepare_threshold"}
"""What Django tells its driver besides the address."""


def parts() -> dict[str, str]:
    """The address by its parts, with every option of libpq that was given: certificates, sockets, time-outs."""
    given = connection.get_connection_params()
    return {name: str(part) for name, part in given.items() if name not in OF_DJANGO and part not in (None, "")}
