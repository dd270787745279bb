"""The lines this room writes in the ledger."""

from enum import StrEnum


class Tag(StrEnum):
    """What happened: room, subject, act."""

    PRECHECK_ANSWERED = "dpia:precheck:answered"
    """A person answered questions of a pre-check; the line counts the answers."""

    PRECHECK_DECIDED = "dpia:precheck:decided"
    """A person decided whether a DPIA is done; the line names the verdict of the law beside it."""

    PRECHECK_REOPENED = "dpia:precheck:reopened"
    """What a decision about a DPIA rested on has changed; the line names which facts."""

    STUDY_STARTED = "dpia:study:started"
    """A person began to write a DPIA."""

    STUDY_CHANGED = "dpia:study:changed"
    """What a DPIA says was changed; the line names which parts."""

    STUDY_SIGNED = "dpia:study:signed"
    """A person decided on a DPIA and signed it; the line names the decision and the version."""

    STUDY_REOPENED = "dpia:study:reopened"
    """What a signed DPIA rests on has changed; the line names which facts."""
