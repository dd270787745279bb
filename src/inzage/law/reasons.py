"""How a rule answers: yes, no or unknown, or met, missed or unknown, each with its reasons in both languages."""

from dataclasses import dataclass
from enum import StrEnum


class Answer(StrEnum):
    """Whether something is so. Unknown is not no."""

    YES = "yes"
    NO = "no"
    UNKNOWN = "unknown"


class Outcome(StrEnum):
    """Whether what the law asks for is there."""

    MET = "met"
    MISSED = "missed"
    UNKNOWN = "unknown"
    NOT_NEEDED = "not_needed"


@dataclass(frozen=True, slots=True)
class Reason:
    """
    Why: the article, and a sentence in both languages.

    `is_advice` is for what no article says: guidance, or a reading that was not compared with the official text.
    """

    article: str
    en: str
    nl: str
    is_advice: bool = False


def said(fact: bool | None) -> Answer:
    """What was said, as an answer: nothing said is unknown."""
    if fact is None:
        return Answer.UNKNOWN
    return Answer.YES if fact else Answer.NO


def all_of(*answers: Answer) -> Answer:
    """Yes where all are yes, no where one is no."""
    if Answer.NO in answers:
        return Answer.NO
    return Answer.UNKNOWN if Answer.UNKNOWN in answers else Answer.YES


def any_of(*answers: Answer) -> Answer:
    """Yes where one is yes, no where all are no."""
    if Answer.YES in answers:
        return Answer.YES
    return Answer.UNKNOWN if Answer.UNKNOWN in answers else Answer.NO
