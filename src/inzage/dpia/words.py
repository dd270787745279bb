"""The fixed words of the pre-check and the study."""

from enum import StrEnum


class Outcome(StrEnum):
    """What was decided after a pre-check; empty as long as nobody did."""

    OPEN = ""
    DPIA = "dpia"
    NO_DPIA = "no_dpia"


class Decision(StrEnum):
    """What was decided after a study; empty as long as nobody did. Law: GDPR art. 35(1) and 36(1)."""

    OPEN = ""
    GO = "go"
    CONSULT = "consult"
    STOP = "stop"


class StudyState(StrEnum):
    """Whether a study is signed."""

    DRAFT = "draft"
    SIGNED = "signed"
