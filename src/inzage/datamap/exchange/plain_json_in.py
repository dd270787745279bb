"""The register as JSON read back into a document. It is read as YAML is, so what is wrong has its line and column."""

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import TypeVar

from inzage.datamap.exchange import marked, readable_in
from inzage.datamap.exchange.marked import Node
from inzage.datamap.exchange.plain_json import KIND, VERSION
from inzage.datamap.exchange.readable_in import Read, one_of, read
from inzage.datamap.records import (
    ActivityFacts,
    ChartedDataset,
    ChartedField,
    ChartedSystem,
    Document,
    FieldUse,
    Kept,
    Numbered,
    Party,
)
from inzage.datamap.words import Verdict
from inzage.law.activities import Origin
from inzage.law.categories import CATEGORIES
from inzage.scanning.records import SubjectKind

Made = TypeVar("Made")
TOP = ("inzage", "version", "organisation", "at", "systems", "recipients", "activities")


def document(node: Node, *, at: datetime) -> Document:
    """
    The document that a file holds. Its systems are told and never taken: a map is made by looking.

    Raises:
        Unreadable
    """
    top = readable_in.known_file(node, TOP, kind=KIND, version=VERSION)
    return Document(
        organisation=marked.text(top["organisation"]) if "organisation" in top else "",
        at=at,
        activities=all_in(top, "activities", activity),
        parties=all_in(top, "recipients", lambda one: Party(**read(one, PARTY))),  # type: ignore[arg-type] # each reader gives what its part takes
        systems=all_in(top, "systems", system),
    )


def all_in(of: Mapping[str, Node], name: str, make: Callable[[Node], Made]) -> tuple[Made, ...]:
    return tuple(make(one) for one in marked.listed(of[name])) if name in of else ()


def activity(node: Node) -> Numbered:
    marked.needed(node, "name")
    said = read(node, ACTIVITY)
    number = said.pop("number", 0)
    return Numbered(int(str(number)), ActivityFacts(**said))  # type: ignore[arg-type] # as above


def system(node: Node) -> ChartedSystem:
    of = marked.mapping(node, (*SYSTEM, "datasets"))
    said = {key: marked.text(of[key]) for key in SYSTEM if key in of}
    return ChartedSystem(**{"slug": "", "name": "", **said}, datasets=all_in(of, "datasets", dataset))


def dataset(node: Node) -> ChartedDataset:
    of = marked.mapping(node, ("name", "kind", "whose", "fields"))
    said = {key: marked.text(of[key]) for key in ("name", "kind") if key in of}
    whose = marked.word(of["whose"], ("", *SubjectKind)) if "whose" in of else ""
    return ChartedDataset(**{"name": "", **said}, whose=whose, fields=all_in(of, "fields", field))


def field(node: Node) -> ChartedField:
    of = marked.mapping(node, ("name", "category", "level", "verdict"))
    category = marked.word(of["category"], ("", *CATEGORIES)) if "category" in of else ""
    verdict = marked.word(of["verdict"], (OPEN, *Verdict)) if "verdict" in of else OPEN
    return ChartedField(marked.text(marked.needed(node, "name")), category or None, "" if verdict == OPEN else verdict)


def or_nothing(reader: Read) -> Read:
    """Null is unknown."""
    return lambda node: None if node.is_nothing else reader(node)


def use(node: Node) -> FieldUse:
    return FieldUse(**read(node, USE))  # type: ignore[arg-type] # as above


def rule(node: Node) -> Kept:
    return readable_in.rule(node, KEPT)


OPEN = "open"
SYSTEM = ("slug", *readable_in.SYSTEM)
PARTY: Mapping[str, Read] = {"name": readable_in.name, **readable_in.PARTY}
USE: Mapping[str, Read] = {
    "system": marked.text,
    "dataset": marked.text,
    "field": marked.text,
    "origin": one_of(*Origin),
}
KEPT: Mapping[str, Read] = {**readable_in.KEPT, "count": or_nothing(readable_in.KEPT["count"])}
ACTIVITY: Mapping[str, Read] = {
    **readable_in.ACTIVITY,
    "uses": lambda node: tuple(use(one) for one in marked.listed(node)),
    "retentions": lambda node: tuple(rule(one) for one in marked.listed(node)),
    "automated_decision": or_nothing(marked.yes_no),
    "profiling": or_nothing(marked.yes_no),
}
