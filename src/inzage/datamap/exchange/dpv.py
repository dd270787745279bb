"""The register as JSON-LD in the Data Privacy Vocabulary 2 of the W3C, for programs that read linked data."""

import json
import re
from collections.abc import Iterable

from inzage.datamap.exchange import dpv_words as words
from inzage.datamap.records import ActivityFacts, Document, Kept, Numbered, Party
from inzage.law.bases import BASES, EXCEPTIONS
from inzage.law.categories import CATEGORIES
from inzage.law.eea import is_outside_eea
from inzage.law.groups import GROUPS
from inzage.law.retention import Unit

Node = dict[str, object]
ORGANISATION = "#organisation"


def written(document: Document, language: str) -> bytes:
    """The file; what is written in words is marked with no language, because people write in either."""
    keys = recipients(document)
    graph = [
        {"@id": ORGANISATION, "@type": "dpv:LegalEntity", **said({"dpv:hasName": document.organisation})},
        *(party(one, keys) for one in document.parties),
        *(process(one, document, keys, language) for one in document.activities),
    ]
    found = {"@context": dict(words.CONTEXT), "@graph": graph}
    return (json.dumps(found, ensure_ascii=False, indent=2) + "\n").encode("utf-8", "backslashreplace")


def recipients(document: Document) -> dict[str, str]:
    """The address of everybody who gets data, within the file."""
    named = dict.fromkeys([one.name for one in document.parties])
    named |= dict.fromkeys(name for one in document.activities for name in one.facts.recipients)
    return {name: f"#recipient-{number}-{slug(name)}" for number, name in enumerate(named, 1)}


def slug(name: str) -> str:
    return re.sub(r"[^a-z0-9]+", "-", name.lower()).strip("-")


def process(one: Numbered, document: Document, keys: dict[str, str], language: str) -> Node:
    """One line of the register."""
    facts = one.facts
    return {
        "@id": f"#activity-{one.number or slug(facts.name)}",
        "@type": "dpv:Process",
        "dcterms:title": facts.name,
        words.CAPACITIES[facts.capacity]: ref(ORGANISATION),
        **said(
            {
                "dcterms:description": facts.on_behalf_of,
                "dpv:hasOrganisationalUnit": [{"dpv:hasName": name} for name in facts.departments],
                "dpv:hasPurpose": purpose(facts),
                "dpv:hasLegalBasis": bases(facts),
                "dpv:hasPersonalData": refs(kinds(facts, document)),
                "dpv:hasDataSubject": [subject(key, language) for key in facts.groups],
                "dpv:hasDataSource": source(facts),
                "dpv:hasRecipient": refs(keys[name] for name in facts.recipients),
                "dpv:hasStorageCondition": [storage(kept) for kept in facts.retentions],
                "dpv:hasTechnicalOrganisationalMeasure": measures(facts, document),
                "dpv:hasProcessing": refs(["dpv:Profiling"] if facts.profiling else []),
                "dpv:hasContext": refs(["dpv:AutomatedDecisionMaking"] if facts.automated_decision else []),
                "dpv:hasAlgorithmicLogic": facts.logic,
            }
        ),
    }


def purpose(facts: ActivityFacts) -> Node:
    return {"@type": "dpv:Purpose", "dcterms:description": facts.purpose} if facts.purpose else {}


def bases(facts: ActivityFacts) -> list[Node]:
    """The articles by their letter, with the words behind them."""
    found = []
    base, extra = (BASES, facts.basis, facts.basis_detail), (EXCEPTIONS, facts.condition, facts.condition_detail)
    for known, key, detail in (base, extra):
        if key in known:
            article = known[key].article.removeprefix("art. ")
            found.append(ref(f"eu-gdpr:A{re.sub(r'[()]+', '-', article).strip('-')}"))
            if detail:
                found.append({"@type": "dpv:LegalBasis", "dcterms:description": detail})
    return found


def kinds(facts: ActivityFacts, document: Document) -> list[str]:
    """The terms of the kinds of data, of used fields and of what is declared."""
    used = [document.known.kinds.get((use.system, use.dataset, use.field)) for use in facts.uses]
    keys = {key for key in (*used, *facts.declared) if key and key in CATEGORIES}
    return sorted({f"pd:{CATEGORIES[key].dpv}" for key in keys})


def subject(key: str, language: str) -> Node:
    if key in words.SUBJECTS:
        return ref(words.SUBJECTS[key])
    group = GROUPS[key]
    return {"@type": "dpv:DataSubject", "dcterms:title": {"@value": getattr(group, language), "@language": language}}


def source(facts: ActivityFacts) -> list[Node]:
    is_third = any(use.origin == "third_party" for use in facts.uses)
    if not (is_third or facts.source):
        return []
    return [{"@type": "dpv:ThirdPartyDataSource", **said({"dcterms:description": facts.source})}]


def storage(kept: Kept) -> Node:
    """How long, from when or until what, and on which ground."""
    what = {"@type": "dpv:UntilEventDuration"} if kept.count is None else {
        "@type": "dpv:TemporalDuration",
        "rdf:value": {"@type": "xsd:duration", "@value": duration(kept.count, kept.unit)},
    }  # fmt: skip
    return {
        "@type": "dpv:StorageCondition",
        "dpv:hasDuration": {**what, **said({"dcterms:description": kept.start})},
        **said({"dcterms:title": kept.what, "dcterms:description": kept.ground}),
    }


def duration(count: int, unit: str) -> str:
    if unit == Unit.WEEK:
        return f"P{count * words.WEEK}D"
    return f"P{count}{words.UNITS[unit]}"


def measures(facts: ActivityFacts, document: Document) -> list[Node]:
    """What protects the systems that it uses, as far as no scan contradicts it, and what is written about it."""
    systems = sorted({use.system for use in facts.uses} & document.known.systems.keys())
    guards = (guard for slug in systems for guard in document.known.systems[slug].measures)
    there = {words.MEASURES[guard.kind] for guard in guards if not guard.is_contradicted}
    text: Node = {"@type": "dpv:TechnicalOrganisationalMeasure", "dcterms:description": facts.security}
    return [*refs(sorted(there)), *([text] if facts.security else [])]


def party(one: Party, keys: dict[str, str]) -> Node:
    transfer = words.TRANSFERS.get(one.safeguard)
    where = "dpv:hasThirdCountry" if is_outside_eea(one.country) else "dpv:hasCountry"
    return {
        "@id": keys[one.name],
        "@type": words.ROLES.get(one.role, "dpv:Recipient"),
        "dpv:hasName": one.name,
        **said(
            {
                "dcterms:description": one.what_for,
                where: ref(f"loc:{one.country}") if one.country else {},
                "dpv:hasLegalBasis": ref(transfer) if transfer else {},
            }
        ),
    }


def ref(address: str) -> Node:
    return {"@id": address}


def refs(addresses: Iterable[str]) -> list[Node]:
    return [ref(one) for one in addresses]


def said(facts: Node) -> Node:
    """Only what is said."""
    return {key: value for key, value in facts.items() if value}
