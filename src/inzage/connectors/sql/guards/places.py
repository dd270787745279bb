"""Whether a connection leaves this machine."""

from ipaddress import ip_address


def stays_here(host: str) -> bool:
    """Whether this is a socket or an address of this machine itself; a name could be of any machine."""
    if not host or host.startswith(("/", "@")) or host == "localhost":
        return True
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False
