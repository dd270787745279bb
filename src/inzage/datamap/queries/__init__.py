"""Reading the map, named as questions. Each takes a fixed number of queries, however long the list."""

from inzage.datamap.queries.activities import (
    activities,
    activity,
    activity_page,
    date_fields,
    history,
    recipient_by_id,
    recipients,
    refused_proposals,
    register,
)
from inzage.datamap.queries.changes import changes, failures
from inzage.datamap.queries.charts import charted
from inzage.datamap.queries.completeness import completeness
from inzage.datamap.queries.decisions import confirmed_together, decisions
from inzage.datamap.queries.documents import (
    compared,
    document,
)
from inzage.datamap.queries.duties import duties
from inzage.datamap.queries.fields import field, fields, next_open, system_head, system_page
from inzage.datamap.queries.flow import flow
from inzage.datamap.queries.ground import ground
from inzage.datamap.queries.lessons import imported, learned, origins, plain_lessons, proposed_too, same_name
from inzage.datamap.queries.links import link, links, neighbours
from inzage.datamap.queries.looks import followed, who_looked
from inzage.datamap.queries.proposals import (
    library,
    open_proposals,
    proposal,
    proposals,
    suggestion,
)
from inzage.datamap.queries.protection import access, accounts, measures
from inzage.datamap.queries.retention import retention, rules_measured
from inzage.datamap.queries.scans import progress, receipts, scan, scans
from inzage.datamap.queries.searching import search
from inzage.datamap.queries.studied import answer_with, studied
from inzage.datamap.queries.surroundings import surroundings
from inzage.datamap.queries.systems import ORDERS, system, system_by_id, system_row, systems
from inzage.datamap.queries.totals import activity_count, headcount, summary, totals, waiting
from inzage.datamap.queries.use import holders, logged, logs, real_use, use_findings
from inzage.datamap.queries.uses import kept

__all__ = [
    "ORDERS",
    "access",
    "accounts",
    "activities",
    "activity",
    "activity_count",
    "activity_page",
    "answer_with",
    "changes",
    "charted",
    "compared",
    "completeness",
    "confirmed_together",
    "date_fields",
    "decisions",
    "document",
    "duties",
    "failures",
    "field",
    "fields",
    "flow",
    "followed",
    "ground",
    "headcount",
    "history",
    "holders",
    "imported",
    "kept",
    "learned",
    "library",
    "link",
    "links",
    "logged",
    "logs",
    "measures",
    "neighbours",
    "next_open",
    "open_proposals",
    "origins",
    "plain_lessons",
    "progress",
    "proposal",
    "proposals",
    "proposed_too",
    "real_use",
    "receipts",
    "recipient_by_id",
    "recipients",
    "refused_proposals",
    "register",
    "retention",
    "rules_measured",
    "same_name",
    "scan",
    "scans",
    "search",
    "studied",
    "suggestion",
    "summary",
    "surroundings",
    "system",
    "system_by_id",
    "system_head",
    "system_page",
    "system_row",
    "systems",
    "totals",
    "use_findings",
    "waiting",
    "who_looked",
]
