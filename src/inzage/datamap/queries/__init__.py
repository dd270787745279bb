"""Reading the map, named as questions. Each takes a fixed number of queries, however long the list."""

from inzage.datamap.queries.changes import changes, failures
from inzage.datamap.queries.fields import field, fields, next_open, system_page
from inzage.datamap.queries.flow import flow
from inzage.datamap.queries.links import links
from inzage.datamap.queries.protection import access, measures
from inzage.datamap.queries.scans import progress, scan, scans
from inzage.datamap.queries.searching import search
from inzage.datamap.queries.systems import ORDERS, system, system_by_id, system_row, systems
from inzage.datamap.queries.totals import totals, waiting

__all__ = [
    "ORDERS",
    "access",
    "changes",
    "failures",
    "field",
    "fields",
    "flow",
    "links",
    "measures",
    "next_open",
    "progress",
    "scan",
    "scans",
    "search",
    "system",
    "system_by_id",
    "system_page",
    "system_row",
    "systems",
    "totals",
    "waiting",
]
