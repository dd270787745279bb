"""The tables of the map; they decide nothing."""

from inzage.datamap.models.content import Dataset, Field, Link, Review, Sketch
from inzage.datamap.models.lessons import Imported, SetAside
from inzage.datamap.models.scans import Change, Failure, Scan, ScanPart
from inzage.datamap.models.systems import Grant, Measure, System

__all__ = [
    "Change",
    "Dataset",
    "Failure",
    "Field",
    "Grant",
    "Imported",
    "Link",
    "Measure",
    "Review",
    "Scan",
    "ScanPart",
    "SetAside",
    "Sketch",
    "System",
]
