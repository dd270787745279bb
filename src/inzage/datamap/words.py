"""The fixed words of the map: states, verdicts, kinds of change and measures."""

from enum import StrEnum

SURE = 0.95
"""From here on fields may be confirmed together, except what is specially protected."""

NAME = 160
"""Longest name of an activity or a recipient."""

LONGEST, MOST_KEPT = 10_000, 99_999
"""Longest text of an activity, and the largest number of days, weeks, months or years for which something is kept."""


class SystemState(StrEnum):
    """Whether a system is part of the map."""

    ACTIVE = "active"
    RETIRED = "retired"


class Verdict(StrEnum):
    """What a person decided about a field; empty as long as nobody did."""

    OPEN = ""
    CONFIRMED = "confirmed"
    CORRECTED = "corrected"
    NOT_PERSONAL = "not_personal"


class LinkVerdict(StrEnum):
    """What a person decided about a link."""

    OPEN = ""
    ACCEPTED = "accepted"
    REFUSED = "refused"


class UseKind(StrEnum):
    """What differs between real use and what was declared or granted."""

    UNDECLARED = "undeclared"
    """Somebody used personal data, and no activity of their department names it."""
    IDLE = "idle"
    """Somebody may use personal data and never did."""
    UNUSED = "unused"
    """Nobody used a dataset with personal data."""
    UNREAD = "unread"
    """Nobody read a personal field of a dataset that is used."""


class UseVerdict(StrEnum):
    """What somebody decided about such a difference."""

    ACCEPTED = "accepted"
    ASKED = "asked"
    """It was asked to withdraw the right, or to drop the data."""


class LooksState(StrEnum):
    """Whether a system can tell who looked at somebody's data."""

    TOLD = "told"
    """It is kept whose records are looked at, and logs that tell so were counted."""
    NO_LOG = "no_log"
    """No log of it was counted."""
    NOT_FOLLOWED = "not_followed"
    """It is not kept whose records are looked at."""
    NOT_NAMED = "not_named"
    """It is kept, but its logs name no records, or were counted before."""


class ScanState(StrEnum):
    """How far a scan is."""

    WAITING = "waiting"
    RUNNING = "running"
    DONE = "done"
    FAILED = "failed"
    STOPPED = "stopped"


UNDER_WAY = (ScanState.WAITING, ScanState.RUNNING)


class PartState(StrEnum):
    """How far one dataset of a scan is."""

    WAITING = "waiting"
    DONE = "done"
    FAILED = "failed"


class ChangeKind(StrEnum):
    """What is different since the scan before."""

    NEW = "new"
    VANISHED = "vanished"
    CHANGED_CATEGORY = "changed_category"
    CHANGED_TYPE = "changed_type"
    CHANGED_PROTECTION = "changed_protection"


class MeasureKind(StrEnum):
    """What can protect a system. Law: GDPR art. 32(1)."""

    TWO_STEP_SIGN_IN = "two_step_sign_in"
    ENCRYPTION_AT_REST = "encryption_at_rest"
    ENCRYPTION_IN_TRANSIT = "encryption_in_transit"
    ACCESS_CONTROL = "access_control"
    ACCESS_REVIEW = "access_review"
    LOGGING = "logging"
    BACKUP = "backup"
    PSEUDONYMISATION = "pseudonymisation"


class MeasureState(StrEnum):
    """Whether a measure is there. Unknown is not no."""

    YES = "yes"
    NO = "no"
    UNKNOWN = "unknown"


class Standing(StrEnum):
    """What a measure is worth: what people said, beside what a scan saw. Law: GDPR art. 32(1) and 5(2)."""

    DECLARED = "declared"
    """Somebody said so. A scan saw nothing of it, or not all of it."""

    VERIFIED = "verified"
    """Somebody said that it is there, and everything that a scan looked at says so too."""

    CONTRADICTED = "contradicted"
    """A scan saw something else than what somebody said."""

    SEEN = "seen"
    """Nobody said anything, but a scan saw how it is."""

    UNKNOWN = "unknown"
    """Nobody said anything and nothing was seen."""


class ActivityState(StrEnum):
    """Whether an activity is part of the register."""

    DRAFT = "draft"
    ACTIVE = "active"
    ENDED = "ended"


class Capacity(StrEnum):
    """For whom we do it. Law: GDPR art. 4(7)-(8), 26 and 30(1)-(2)."""

    CONTROLLER = "controller"
    JOINT = "joint"
    PROCESSOR = "processor"


class RecipientRole(StrEnum):
    """What somebody who gets data is. Law: GDPR art. 4(7)-(10), 26 and 28."""

    PROCESSOR = "processor"
    JOINT = "joint"
    CONTROLLER = "controller"
    AUTHORITY = "authority"
    GROUP = "group"


class Safeguard(StrEnum):
    """What makes that data may go to a country outside the EEA. Law: GDPR art. 45, 46, 47 and 49."""

    NONE = ""
    ADEQUACY = "adequacy"
    STANDARD_CLAUSES = "standard_clauses"
    BINDING_RULES = "binding_rules"
    DEROGATION = "derogation"


class Agreement(StrEnum):
    """Whether there is a contract with a processor. Unknown is not no. Law: GDPR art. 28(3)."""

    UNKNOWN = ""
    YES = "yes"
    NO = "no"


class WhyRows(StrEnum):
    """Why rows of a dataset are counted, and not the people they are about."""

    NOBODY = "nobody"
    NO_FIELD = "no_field"
    GONE = "gone"
