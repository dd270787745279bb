"""The tables of the map; they decide nothing."""

from inzage.datamap.models.activities import (
    Activity,
    ActivityField,
    ActivityVersion,
    Recipient,
    RefusedProposal,
    Retention,
)
from inzage.datamap.models.content import Dataset, Field, Link, Review, Sketch
from inzage.datamap.models.lessons import Imported, SetAside
from inzage.datamap.models.measured import RetentionMeasured
from inzage.datamap.models.observed import Observed
from inzage.datamap.models.past import KindThen, RecipientVersion, SystemThen
from inzage.datamap.models.scans import Change, Failure, Scan, ScanPart
from inzage.datamap.models.systems import Grant, Measure, System
from inzage.datamap.models.use import (
    AccountOf,
    FieldRead,
    LogMarks,
    LogTaken,
    Look,
    RecordsFollowed,
    Use,
    UseDecision,
)

__all__ = [
    "AccountOf",
    "Activity",
    "ActivityField",
    "ActivityVersion",
    "Change",
    "Dataset",
    "Failure",
    "Field",
    "FieldRead",
    "Grant",
    "Imported",
    "KindThen",
    "Link",
    "LogMarks",
    "LogTaken",
    "Look",
    "Measure",
    "Observed",
    "Recipient",
    "RecipientVersion",
    "RecordsFollowed",
    "RefusedProposal",
    "Retention",
    "RetentionMeasured",
    "Review",
    "Scan",
    "ScanPart",
    "SetAside",
    "Sketch",
    "System",
    "SystemThen",
    "Use",
    "UseDecision",
]
