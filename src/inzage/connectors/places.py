"""What may be shown of an address: where the system is, and not how to get in."""

from urllib.parse import parse_qs, urlsplit

BY_PATH = ("/", ".", "~", "\\")


def shown(target: str) -> str:
    """
    The part of an address that may be shown: kind, host and database or path.

    Names, passwords and everything after a question mark stay out, except the host of a local socket.
    """
    scheme, _, rest = target.partition("://")
    if not rest:
        # Somebody may have written an address without its slashes; then what is before the @ is how to get in.
        return target if target.startswith(BY_PATH) else target.rpartition("@")[2]
    try:
        parts = urlsplit(target)
        host, port = parts.hostname or "", parts.port
    except ValueError:
        return f"{scheme}://"
    place = f"{host}:{port}" if port else host
    if not place:
        place = "".join(parse_qs(parts.query).get("host", [])[:1])
    return f"{scheme}://{place}{parts.path}"
