"""What the version of TLS of a connection tells."""

from inzage.connectors.protection import Check, Observation, protected, unprotected
from inzage.connectors.sql.guards import sentences

BROKEN = frozenset({"SSLv3", "TLSv1", "TLSv1.0", "TLSv1.1"})
"""Versions that nobody should take any more. Standard: RFC 8996."""


def encrypted(version: str, *, is_checked: bool) -> Observation:
    """Our own connection is encrypted with this version; `is_checked` where we look whether it is the right server."""
    if version in BROKEN:
        return unprotected(Check.TLS, sentences.TLS_OLD.with_facts(version=version))
    said = sentences.TLS if is_checked else sentences.TLS_UNCHECKED
    return protected(Check.TLS, said.with_facts(version=version))
