"""The lines this room writes in the ledger."""

from enum import StrEnum


class Tag(StrEnum):
    """What happened: room, subject, act."""

    WORK_FAILED = "jobs:work:failed"
    """A worker gave up a piece of work; the line says which step and why, as a code."""
