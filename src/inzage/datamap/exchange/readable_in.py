"""A map as code read back into a document. What is wrong with it is told with its line and column."""

from collections.abc import Callable, Iterable, Mapping
from datetime import datetime
from functools import partial

from inzage.datamap.exchange import marked, unreadable
from inzage.datamap.exchange.marked import Node
from inzage.datamap.exchange.readable import KIND, NOT_PERSONAL, VERSION
from inzage.datamap.exchange.unreadable import Unreadable
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
from inzage.datamap.words import LONGEST, MOST_KEPT, NAME, ActivityState, Capacity, RecipientRole, Safeguard, Verdict
from inzage.law.activities import Origin
from inzage.law.bases import BASES, EXCEPTIONS
from inzage.law.categories import CATEGORIES
from inzage.law.groups import GROUPS
from inzage.law.retention import AtEnd, Unit
from inzage.scanning.records import SubjectKind

Read = Callable[[Node], object]

TOP = ("inzage", "version", "organisation", "systems", "recipients", "activities")
SYSTEM = ("name", "kind", "description", "department", "hosting", "country")


def one_of(*known: str) -> Read:
    return partial(marked.word, known=known)


def all_of(*known: str) -> Read:
    return lambda node: tuple(marked.word(one, known) for one in marked.listed(node))


def document(node: Node, *, at: datetime) -> Document:
    """
    The document that a file holds. Its systems are told and never taken: a map is made by looking.

    Raises:
        Unreadable
    """
    top = known_file(node, TOP, kind=KIND, version=VERSION)
    nothing = Node(node.place, text="", is_plain=True)
    return Document(
        organisation=marked.text(top.get("organisation", nothing)),
        at=at,
        activities=tuple(activity(one) for one in marked.listed(top.get("activities", nothing))),
        parties=tuple(party(*one) for one in marked.mapping(top.get("recipients", nothing)).items()),
        systems=tuple(system(*one) for one in marked.mapping(top.get("systems", nothing)).items()),
    )


def known_file(node: Node, top: Iterable[str], *, kind: str, version: int) -> Mapping[str, Node]:
    """The parts of a file that says it is of this kind and version."""
    found = marked.mapping(node, top)
    marked.word(marked.needed(node, "inzage"), (kind,))
    if (said := marked.text(marked.needed(node, "version"))) != str(version):
        raise Unreadable(found["version"].place, unreadable.NEWER, word=said)
    return found


def name(node: Node) -> str:
    """What something is called: that is never blank."""
    found = marked.text_of_at_most(node, NAME)
    if not found.strip():
        raise Unreadable(node.place, unreadable.NO_NAME)
    return found


def names(node: Node) -> tuple[str, ...]:
    return tuple(name(one) for one in marked.listed(node))


def at_most(most: int) -> Read:
    return partial(marked.text_of_at_most, most=most)


def system(slug: str, node: Node) -> ChartedSystem:
    said = marked.mapping(node, (*SYSTEM, "datasets"))
    words = {key: marked.text(said[key]) for key in SYSTEM if key in said}
    datasets = marked.mapping(said["datasets"]).items() if "datasets" in said else ()
    return ChartedSystem(slug=slug, **{"name": slug, **words}, datasets=tuple(dataset(*one) for one in datasets))


def dataset(name: str, node: Node) -> ChartedDataset:
    said = marked.mapping(node, ("kind", "whose", "fields"))
    held = marked.mapping(said["fields"]).items() if "fields" in said else ()
    return ChartedDataset(
        name=name,
        kind=marked.text(said["kind"]) if "kind" in said else "",
        whose=marked.word(said["whose"], ("", *SubjectKind)) if "whose" in said else "",
        fields=tuple(field(*one) for one in held),
    )


def field(name: str, node: Node) -> ChartedField:
    kind = marked.word(node, (NOT_PERSONAL, *CATEGORIES))
    return ChartedField(name, None, Verdict.NOT_PERSONAL) if kind == NOT_PERSONAL else ChartedField(name, kind)


def party(called: str, node: Node) -> Party:
    return Party(called, **read(node, PARTY))  # type: ignore[arg-type] # each reader gives what its part takes


def activity(node: Node) -> Numbered:
    marked.needed(node, "name")
    said = read(node, ACTIVITY)
    number = said.pop("number", 0)
    return Numbered(int(str(number)), ActivityFacts(**said))  # type: ignore[arg-type] # as above


def read(node: Node, readers: Mapping[str, Read]) -> dict[str, object]:
    return {key: readers[key](one) for key, one in marked.mapping(node, readers).items()}


def uses(node: Node) -> tuple[FieldUse, ...]:
    return tuple(
        FieldUse(system, dataset, field, marked.word(origin, tuple(Origin)))
        for system, datasets in marked.mapping(node).items()
        for dataset, fields in marked.mapping(datasets).items()
        for field, origin in marked.mapping(fields).items()
    )


def retentions(node: Node) -> tuple[Kept, ...]:
    return tuple(rule(one, KEPT) for one in marked.listed(node))


def rule(node: Node, readers: Mapping[str, Read]) -> Kept:
    """A rule that says how long, or until when."""
    kept = Kept(**read(node, readers))  # type: ignore[arg-type] # as above
    if (kept.count is None) != (kept.unit == "") or not (kept.count or kept.start.strip()):
        raise Unreadable(node.place, unreadable.NO_TIME)
    return kept


def how_many(node: Node) -> int:
    found = marked.number(node)
    if not 1 <= found <= MOST_KEPT:
        raise Unreadable(node.place, unreadable.NOT_SO_MANY, most=MOST_KEPT)
    return found


PARTY: Mapping[str, Read] = {
    "role": one_of(*RecipientRole),
    "country": at_most(NAME),
    "what_for": at_most(NAME),
    "safeguard": one_of(*Safeguard),
}
KEPT: Mapping[str, Read] = {
    "what": at_most(NAME),
    "count": how_many,
    "unit": one_of("", *Unit),
    "start": at_most(NAME),
    "ground": at_most(LONGEST),
    "at_end": one_of(*AtEnd),
    "system": marked.text,
    "dataset": marked.text,
    "date_field": marked.text,
}
ACTIVITY: Mapping[str, Read] = {
    "number": marked.number,
    "name": name,
    "state": one_of(*ActivityState),
    "capacity": one_of(*Capacity),
    "on_behalf_of": at_most(LONGEST),
    "departments": names,
    "purpose": at_most(LONGEST),
    "basis": one_of("", *BASES),
    "basis_detail": at_most(LONGEST),
    "interest_test": at_most(LONGEST),
    "consent_care": at_most(LONGEST),
    "condition": one_of("", *EXCEPTIONS),
    "condition_detail": at_most(LONGEST),
    "number_law": at_most(LONGEST),
    "criminal_ground": at_most(LONGEST),
    "groups": all_of(*GROUPS),
    "uses": uses,
    "declared": all_of(*CATEGORIES),
    "source": at_most(LONGEST),
    "automated_decision": marked.yes_no,
    "logic": at_most(LONGEST),
    "profiling": marked.yes_no,
    "recipients": names,
    "no_recipients": marked.yes_no,
    "recipients_why": at_most(LONGEST),
    "retentions": retentions,
    "security": at_most(LONGEST),
}
