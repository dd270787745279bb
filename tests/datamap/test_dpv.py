"""The register in the Data Privacy Vocabulary: every term is one of it, and each fact stands where a reader looks."""

import json
import re
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings

from inzage.datamap.exchange import dpv, dpv_words
from inzage.datamap.records import ActivityFacts, Document, FieldUse, Guard, Kept, Known, KnownSystem, Numbered, Party
from inzage.datamap.words import MeasureKind, Standing
from inzage.law.bases import BASES, EXCEPTIONS
from inzage.law.categories import CATEGORIES
from inzage.law.groups import GROUPS
from inzage.law.retention import Unit
from tests.datamap.conftest import NOON
from tests.datamap.documents import DOCUMENTS

TERMS = {line for line in (Path(__file__).parent / "dpv_terms.txt").read_text().split("\n") if line and line[0] != "#"}
OTHERS = {"dcterms:title", "dcterms:description", "rdf:value", "xsd:duration"}
TERM = re.compile(r"(?:dpv|pd|eu-gdpr|dcterms|rdf|xsd):[A-Za-z0-9-]+")
FACTS = ActivityFacts(
    name="Krediet",
    departments=("Verkoop",),
    purpose="Weten of iemand kan betalen.",
    basis="legitimate_interest",
    basis_detail="Minder wanbetaling.",
    condition="explicit_consent",
    groups=("customers", "payers"),
    uses=(FieldUse("winkel", "klant", "e_mail", "third_party"),),
    declared=("health",),
    automated_decision=True,
    profiling=True,
    recipients=("Weegbureau",),
    retentions=(Kept(count=2, unit="week", start="aanvraag"), Kept(start="einde klant", ground="dan onnodig")),
    security="Versleuteld.",
)
GUARDS = (
    Guard("winkel", MeasureKind.ENCRYPTION_AT_REST, Standing.DECLARED),
    Guard("winkel", MeasureKind.LOGGING, Standing.CONTRADICTED),
)
DOCUMENT = Document(
    "Zonnelicht B.V.",
    NOON,
    (Numbered(4, FACTS),),
    (Party("Weegbureau", "controller", "US", "wegen", "standard_clauses"),),
    known=Known(
        systems={"winkel": KnownSystem("winkel", "Winkel", "NL", measures=GUARDS)},
        kinds={("winkel", "klant", "e_mail"): "email"},
    ),
)


def terms(found):
    """Every term in keys, types and addresses."""
    if isinstance(found, dict):
        for key, value in found.items():
            yield key
            yield from [value] if key in {"@type", "@id"} else terms(value)
    elif isinstance(found, list):
        for one in found:
            yield from terms(one)


def graph(document, language="nl"):
    return json.loads(dpv.written(document, language))["@graph"]


@given(DOCUMENTS)
@settings(deadline=None, max_examples=150)
def test_every_term_is_one_of_the_vocabulary(document):
    used = {term for term in terms(graph(document)) if TERM.fullmatch(term)}

    assert used <= TERMS | OTHERS


@given(DOCUMENTS)
@settings(deadline=None, max_examples=100)
def test_who_is_pointed_to_is_in_the_file_or_only_named(document):
    addresses = {one["@id"] for one in graph(document)}
    known = {one.name for one in document.parties}

    for line, node in zip(document.activities, graph(document)[1 + len(document.parties) :], strict=True):
        sent = dict(zip(line.facts.recipients, node.get("dpv:hasRecipient", []), strict=True))
        assert {to["@id"] for name, to in sent.items() if name in known} <= addresses


def test_the_words_that_are_looked_up_are_all_there():
    assert {f"pd:{one.dpv}" for one in CATEGORIES.values()} <= TERMS
    assert set(dpv_words.SUBJECTS) <= set(GROUPS)
    assert set(dpv_words.MEASURES) == set(MeasureKind)
    assert set(dpv_words.UNITS) == set(Unit)
    assert {f"eu-gdpr:A6-1-{letter}" for letter in "abcdef"} <= TERMS
    assert (len(BASES), len(EXCEPTIONS)) == (6, 10)


@pytest.fixture
def process():
    return graph(DOCUMENT)[-1]


def test_an_activity_says_what_for_on_which_ground_and_about_whom(process):
    assert (process["@type"], process["dcterms:title"]) == ("dpv:Process", "Krediet")
    assert process["dpv:hasPurpose"] == {"@type": "dpv:Purpose", "dcterms:description": FACTS.purpose}
    assert [one.get("@id") for one in process["dpv:hasLegalBasis"]] == ["eu-gdpr:A6-1-f", None, "eu-gdpr:A9-2-a"]
    assert process["dpv:hasDataSubject"][0] == {"@id": "dpv:Customer"}
    assert process["dpv:hasDataSubject"][1]["dcterms:title"] == {"@language": "nl", "@value": GROUPS["payers"].nl}


def test_it_says_which_data_from_where_and_how_protected(process):
    assert process["dpv:hasPersonalData"] == [{"@id": "pd:EmailAddress"}, {"@id": "pd:Health"}]
    assert process["dpv:hasDataSource"] == [{"@type": "dpv:ThirdPartyDataSource"}]
    measures = [{"@id": "dpv:EncryptionAtRest"}, {"@type": "dpv:TechnicalOrganisationalMeasure", "dcterms:description": "Versleuteld."}]  # fmt: skip
    assert process["dpv:hasTechnicalOrganisationalMeasure"] == measures, "and not the log that a scan contradicts"
    assert process["dpv:hasProcessing"] == [{"@id": "dpv:Profiling"}]
    assert process["dpv:hasContext"] == [{"@id": "dpv:AutomatedDecisionMaking"}]


def test_it_says_how_long(process):
    weeks, event = process["dpv:hasStorageCondition"]

    assert weeks["dpv:hasDuration"]["rdf:value"] == {"@type": "xsd:duration", "@value": "P14D"}
    assert event["dpv:hasDuration"] == {"@type": "dpv:UntilEventDuration", "dcterms:description": "einde klant"}


def test_who_gets_it_has_a_role_a_country_and_a_ground(process):
    getting = graph(DOCUMENT)[1]

    assert process["dpv:hasRecipient"] == [{"@id": getting["@id"]}]
    assert (getting["@type"], getting["dpv:hasThirdCountry"]) == ("dpv:DataController", {"@id": "loc:US"})
    assert getting["dpv:hasLegalBasis"] == {"@id": "eu-gdpr:A46-2-c"}


def test_for_somebody_else_we_are_the_processor():
    line = graph(replace(DOCUMENT, activities=(Numbered(1, ActivityFacts("Hosting", capacity="processor")),)))[-1]

    assert line["dpv:hasDataProcessor"] == {"@id": "#organisation"}
