"""The frozen nouns of the map; what leaves the room. No field here holds a value of a person."""

from inzage.datamap.records.fields import Confirmed, Dataset, DatasetFields, Field, FieldLink, Found, Link, SystemPage
from inzage.datamap.records.flow import Band, CategoryCount, Flow, FlowFilters, FlowRow, Node
from inzage.datamap.records.pages import Page, T
from inzage.datamap.records.scans import Change, Failure, Progress, Scan
from inzage.datamap.records.systems import Access, Answer, Levels, Measure, Opened, System, SystemRow, Totals

__all__ = [
    "Access",
    "Answer",
    "Band",
    "CategoryCount",
    "Change",
    "Confirmed",
    "Dataset",
    "DatasetFields",
    "Failure",
    "Field",
    "FieldLink",
    "Flow",
    "FlowFilters",
    "FlowRow",
    "Found",
    "Levels",
    "Link",
    "Measure",
    "Node",
    "Opened",
    "Page",
    "Progress",
    "Scan",
    "System",
    "SystemPage",
    "SystemRow",
    "T",
    "Totals",
]
