"""
How a system is protected, as far as can be seen from where we stand.

What could not be looked at is unknown, with why; it is never taken for protected, nor for unprotected.
"""

from dataclasses import dataclass
from enum import StrEnum

from inzage.connectors.errors import Sentence


class Protects(StrEnum):
    """The measure that something seen tells of. Law: GDPR art. 32(1)."""

    ENCRYPTION_IN_TRANSIT = "encryption_in_transit"
    ENCRYPTION_AT_REST = "encryption_at_rest"
    ACCESS_CONTROL = "access_control"
    LOGGING = "logging"
    BACKUP = "backup"
    PSEUDONYMISATION = "pseudonymisation"


class Seen(StrEnum):
    """What was seen. Unknown is not no: we could not look, or what we saw does not tell."""

    PROTECTED = "protected"
    UNPROTECTED = "unprotected"
    UNKNOWN = "unknown"


class Check(StrEnum):
    """What is looked at; others' connectors may have more."""

    TLS = "tls"
    """Whether our own connection is encrypted."""

    TLS_REQUIRED = "tls_required"
    """Whether the system lets somebody in without encryption."""

    TLS_VERSION = "tls_version"
    """Whether the system takes versions of TLS that are broken."""

    DEFAULT_PASSWORD = "default_password"  # noqa: S105 - the name of a check
    """Whether an account has a password that everybody knows."""

    EMPTY_PASSWORD = "empty_password"  # noqa: S105 - as above
    """Whether somebody comes in without a password."""

    ANONYMOUS_ACCOUNTS = "anonymous_accounts"
    """Whether somebody comes in without a name."""

    LOGIN_HASHING = "login_hashing"
    """How the system keeps the passwords of its own accounts."""

    OPEN_TO_ALL = "open_to_all"
    """Whether everybody with an account may read a dataset, or everybody on the machine a file."""

    PUBLIC_BUCKET = "public_bucket"
    """Whether the whole world may read a bucket."""

    FILES_AT_REST = "files_at_rest"
    """Whether what lies on the disk is encrypted."""

    STATEMENT_LOG = "statement_log"
    """Whether it is logged who asks for what."""

    VERSIONING = "versioning"
    """Whether what was overwritten or removed can be brought back."""

    HASHED_PASSWORDS = "hashed_passwords"
    """Whether the passwords in a column can be read, or found by trying."""

    SPECIAL_IN_CLEAR = "special_in_clear"
    """Whether special data in a column can be read as it is."""


MEASURES: dict[Check, Protects] = {
    Check.TLS: Protects.ENCRYPTION_IN_TRANSIT,
    Check.TLS_REQUIRED: Protects.ENCRYPTION_IN_TRANSIT,
    Check.TLS_VERSION: Protects.ENCRYPTION_IN_TRANSIT,
    Check.DEFAULT_PASSWORD: Protects.ACCESS_CONTROL,
    Check.EMPTY_PASSWORD: Protects.ACCESS_CONTROL,
    Check.ANONYMOUS_ACCOUNTS: Protects.ACCESS_CONTROL,
    Check.LOGIN_HASHING: Protects.ACCESS_CONTROL,
    Check.OPEN_TO_ALL: Protects.ACCESS_CONTROL,
    Check.PUBLIC_BUCKET: Protects.ACCESS_CONTROL,
    Check.FILES_AT_REST: Protects.ENCRYPTION_AT_REST,
    Check.STATEMENT_LOG: Protects.LOGGING,
    Check.VERSIONING: Protects.BACKUP,
    Check.HASHED_PASSWORDS: Protects.PSEUDONYMISATION,
    Check.SPECIAL_IN_CLEAR: Protects.PSEUDONYMISATION,
}
"""Which measure each check tells of. Passwords and special data: whether a value still says what it stands for."""


@dataclass(frozen=True, slots=True)
class Observation:
    """
    One thing that was looked at, and what was seen.

    `said` is a sentence that may be shown: it holds no value of a person, no password and no secret. `dataset` and
    `column` are empty where it is about the system as a whole.
    """

    check: str
    protects: Protects
    seen: Seen
    said: Sentence
    dataset: str = ""
    column: str = ""


def protected(check: Check, said: Sentence, *, dataset: str = "", column: str = "") -> Observation:
    return Observation(check, MEASURES[check], Seen.PROTECTED, said, dataset, column)


def unprotected(check: Check, said: Sentence, *, dataset: str = "", column: str = "") -> Observation:
    return Observation(check, MEASURES[check], Seen.UNPROTECTED, said, dataset, column)


def unknown(check: Check, said: Sentence, *, dataset: str = "", column: str = "") -> Observation:
    return Observation(check, MEASURES[check], Seen.UNKNOWN, said, dataset, column)
