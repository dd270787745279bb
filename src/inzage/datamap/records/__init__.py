"""The frozen nouns of the map; what leaves the room. No field here holds a value of a person."""

from inzage.datamap.records.fields import (
    Confirmed,
    Dataset,
    DatasetFields,
    Decision,
    Field,
    FieldLink,
    Found,
    Link,
    Neighbour,
    SystemHead,
    SystemPage,
)
from inzage.datamap.records.flow import Band, CategoryCount, Flow, FlowFilters, FlowRow, Node, Picked
from inzage.datamap.records.pages import Page, T
from inzage.datamap.records.scans import Change, Failure, Progress, Receipt, Scan
from inzage.datamap.records.systems import Access, Account, Answer, Levels, Measure, Opened, System, SystemRow, Totals

__all__ = [
    "Access",
    "Account",
    "Answer",
    "Band",
    "CategoryCount",
    "Change",
    "Confirmed",
    "Dataset",
    "DatasetFields",
    "Decision",
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
    "Neighbour",
    "Node",
    "Opened",
    "Page",
    "Picked",
    "Progress",
    "Receipt",
    "Scan",
    "System",
    "SystemHead",
    "SystemPage",
    "SystemRow",
    "T",
    "Totals",
]
