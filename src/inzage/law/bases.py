"""
Why personal data may be used: the six legal bases, and the ten exceptions for the special kinds.

Law: GDPR art. 6(1) and art. 9(2). The Dutch names are those of the official Dutch text, shortened.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType


@dataclass(frozen=True, slots=True)
class Basis:
    """One ground in the law to use personal data. `article` leaves out the name of the law."""

    key: str
    article: str
    en: str
    nl: str


class UnknownBasis(Exception):  # noqa: N818 - named for what it says
    """The law has no basis or exception with this key."""


def numbered(article: str, rows: tuple[tuple[str, str, str], ...]) -> Mapping[str, Basis]:
    """Give each row its letter in the article, in the order of the law."""
    return MappingProxyType(
        {
            key: Basis(key, f"{article}({letter})", en, nl)
            for letter, (key, en, nl) in zip("abcdefghij", rows, strict=False)
        }
    )


BASES = numbered(
    "art. 6(1)",
    (
        ("consent", "Consent", "Toestemming"),
        ("contract", "Performance of a contract", "Uitvoering van een overeenkomst"),
        ("legal_obligation", "Legal obligation", "Wettelijke verplichting"),
        ("vital_interests", "Vital interests", "Vitale belangen"),
        (
            "public_task",
            "Task in the public interest or official authority",
            "Taak van algemeen belang of openbaar gezag",
        ),
        ("legitimate_interest", "Legitimate interest", "Gerechtvaardigd belang"),
    ),
)

EXCEPTIONS = numbered(
    "art. 9(2)",
    (
        ("explicit_consent", "Explicit consent", "Uitdrukkelijke toestemming"),
        (
            "employment_and_social_security",
            "Employment, social security and social protection law",
            "Arbeidsrecht, socialezekerheids- en socialebeschermingsrecht",
        ),
        (
            "vital_interests",
            "Vital interests of a person who cannot give consent",
            "Vitale belangen van iemand die geen toestemming kan geven",
        ),
        (
            "own_members",
            "Members of a political, religious or union non-profit body",
            "Leden van een politieke, godsdienstige of vakbondsinstantie zonder winstoogmerk",
        ),
        (
            "made_public",
            "Manifestly made public by the data subject",
            "Kennelijk openbaar gemaakt door de betrokkene",
        ),
        (
            "legal_claims",
            "Establishment, exercise or defence of legal claims",
            "Instelling, uitoefening of onderbouwing van een rechtsvordering",
        ),
        ("substantial_public_interest", "Substantial public interest", "Zwaarwegend algemeen belang"),
        (
            "health_care",
            "Preventive or occupational medicine and health or social care",
            "Preventieve of arbeidsgeneeskunde en gezondheidszorg of sociale diensten",
        ),
        ("public_health", "Public interest in public health", "Algemeen belang op het gebied van de volksgezondheid"),
        (
            "archiving_and_research",
            "Archiving in the public interest, research and statistics",
            "Archivering in het algemeen belang, onderzoek en statistiek",
        ),
    ),
)


def basis(key: str) -> Basis:
    """
    Return the legal basis with this key. Law: GDPR art. 6(1).

    Raises:
        UnknownBasis: if there is none.
    """
    try:
        return BASES[key]
    except KeyError:
        raise UnknownBasis(key) from None


def exception(key: str) -> Basis:
    """
    Return the exception for special kinds of data with this key. Law: GDPR art. 9(2).

    Raises:
        UnknownBasis: if there is none.
    """
    try:
        return EXCEPTIONS[key]
    except KeyError:
        raise UnknownBasis(key) from None
