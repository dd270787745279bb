"""The verbs of the pre-check and the study: each is one transaction and leaves one line in the ledger."""

from inzage.dpia.operations.prechecks import (
    AlreadyDecided,
    AnswerWithoutReason,
    DpoViewMissing,
    QuestionsOpen,
    RequiredByLaw,
    WhyMissing,
    answer,
    decide,
)
from inzage.dpia.operations.reopening import reopen_changed
from inzage.dpia.operations.studies import (
    AlreadySigned,
    ConsultFirst,
    NotComplete,
    UnknownStep,
    sign_study,
    write_study,
)
from inzage.dpia.operations.versions import ActivityEnded, EditedMeanwhile, NothingChanged, UnknownAnswer

__all__ = [
    "ActivityEnded",
    "AlreadyDecided",
    "AlreadySigned",
    "AnswerWithoutReason",
    "ConsultFirst",
    "DpoViewMissing",
    "EditedMeanwhile",
    "NotComplete",
    "NothingChanged",
    "QuestionsOpen",
    "RequiredByLaw",
    "UnknownAnswer",
    "UnknownStep",
    "WhyMissing",
    "answer",
    "decide",
    "reopen_changed",
    "sign_study",
    "write_study",
]
