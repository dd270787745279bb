"""One piece of evidence: what it speaks for, how strongly, and the reason that is shown."""

from dataclasses import dataclass

from inzage.detection.records import Reason


@dataclass(frozen=True, slots=True)
class Evidence:
    """
    `weight` in log-odds is added to `category`, or to "no personal data" where that is None.

    A negative weight speaks against. Without a reason the evidence only supports another piece that has one.
    """

    category: str | None
    weight: float
    reason: Reason | None = None
