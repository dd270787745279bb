"""Which countries are in the European Economic Area, where the GDPR applies as national law."""

EEA = frozenset(
    "AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE IS LI NO".split()  # noqa: SIM905 - reads as a list
)
"""The European Union with Iceland, Liechtenstein and Norway. Law: EEA Agreement, annex XI (Decision 154/2018)."""


def is_outside_eea(code: str) -> bool:
    """Whether data in this country has left the EEA. An unknown country is not called outside. Law: GDPR ch. V."""
    return bool(code) and code not in EEA
