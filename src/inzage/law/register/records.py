"""What a line of the register says, as plain facts."""

from dataclasses import dataclass
from enum import StrEnum


class Verdict(StrEnum):
    """Whether a part is there. Unknown is not no."""

    MET = "met"
    MISSING = "missing"
    UNKNOWN = "unknown"
    NOT_NEEDED = "not_needed"


@dataclass(frozen=True, slots=True)
class To:
    """Somebody who gets data. A transfer is justified by `safeguard`; `has_contract` is that of art. 28."""

    name: str
    role: str = "processor"
    country: str = ""
    safeguard: str = ""
    has_contract: bool | None = None


@dataclass(frozen=True, slots=True)
class Record:
    """
    What a line of the register says, with what counts for the whole organisation. None is unknown, not no.

    `capacity` is controller, joint or processor. `countries` are those of systems; `origins` how data comes in;
    `has_dpo` and `has_representative` say whether there must be one. `usual` are the kinds of recipients that such an
    activity always has, and `recipients_why` says why one of them gets nothing here.
    """

    capacity: str = "controller"
    controller: str = ""
    contact: str = ""
    on_behalf_of: tuple[str, ...] = ()
    joint_controllers: tuple[str, ...] = ()
    has_representative: bool | None = False
    representative: str = ""
    has_dpo: bool | None = None
    dpo: str = ""
    purpose: str = ""
    groups: tuple[str, ...] = ()
    categories: tuple[str, ...] = ()
    recipients: tuple[To, ...] | None = None
    usual: tuple[str, ...] = ()
    recipients_why: str = ""
    countries: tuple[str, ...] = ()
    retentions: tuple[str, ...] = ()
    retention_grounds: tuple[str, ...] = ()
    security: str = ""
    measures: int = 0
    basis: str = ""
    basis_detail: str = ""
    consent_care: str = ""
    condition: str = ""
    condition_detail: str = ""
    number_law: str = ""
    criminal_ground: str = ""
    automated_decision: bool | None = False
    source: str = ""
    origins: tuple[str, ...] = ()
    dpia_needed: bool | None = None
    has_dpia: bool | None = None
    has_interest_test: bool | None = None
