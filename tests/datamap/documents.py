"""Documents of every shape that a register can have, for what must hold of all of them."""

from hypothesis import strategies as st

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
from inzage.datamap.words import Capacity, RecipientRole, Safeguard, Verdict
from inzage.law.activities import Origin
from inzage.law.bases import BASES, EXCEPTIONS
from inzage.law.categories import CATEGORIES
from inzage.law.groups import GROUPS
from inzage.law.retention import AtEnd, Unit
from tests.datamap.conftest import NOON

AWKWARD = ("NO", "null", "~", "- a", "a: b", "#1", "'", '"', "on", "1e3", "0x1", "2026-01-01", "=", "<<", "*a", "&a", "!t",
           "a\n\n b ", "|", "%", "é ", "\t", "a  b", "lang " * 25 + "einde")  # fmt: skip
TEXT = st.one_of(st.sampled_from(AWKWARD), st.text(st.characters(exclude_categories=["Cs"]), max_size=30))
NAME = TEXT.filter(lambda text: text.strip() != "")


def some(words, most=3):
    return st.lists(st.sampled_from(sorted(words)), unique=True, max_size=most).map(tuple)


def several(one, by, most=3):
    return st.lists(one, unique_by=by, max_size=most).map(lambda found: tuple(sorted(found, key=by)))


FIELDS = st.one_of(
    st.builds(ChartedField, NAME, st.sampled_from(sorted(CATEGORIES))),
    st.builds(ChartedField, NAME, st.none(), st.just(Verdict.NOT_PERSONAL)),
)
DATASETS = st.builds(
    ChartedDataset,
    NAME,
    st.just("table"),
    st.sampled_from(["", "customer", "nobody"]),
    several(FIELDS, lambda one: one.name),
)
SLUGS = st.text("abcdefghijklmnopqrstuvwxyz0123456789-", min_size=1, max_size=12)
SYSTEMS = st.builds(
    ChartedSystem, SLUGS, NAME, st.sampled_from(["sqlite", "files"]), TEXT, TEXT, TEXT, st.sampled_from(["", "NL", "NO"]),
    several(DATASETS, lambda one: one.name),
)  # fmt: skip
RULES = st.one_of(
    st.builds(
        Kept,
        TEXT,
        st.integers(1, 99),
        st.sampled_from(list(Unit)),
        TEXT,
        TEXT,
        st.sampled_from(list(AtEnd)),
        TEXT,
        TEXT,
        TEXT,
    ),
    st.builds(Kept, what=TEXT, start=NAME),
)
USES = st.builds(FieldUse, NAME, NAME, NAME, st.sampled_from(list(Origin)))
ACTIVITIES = st.builds(
    ActivityFacts,
    name=NAME,
    state=st.sampled_from(["active", "draft"]),
    capacity=st.sampled_from(list(Capacity)),
    on_behalf_of=TEXT,
    departments=several(NAME, str),
    purpose=TEXT,
    basis=st.sampled_from(["", *BASES]),
    basis_detail=TEXT,
    interest_test=TEXT,
    consent_care=TEXT,
    condition=st.sampled_from(["", *EXCEPTIONS]),
    condition_detail=TEXT,
    number_law=TEXT,
    criminal_ground=TEXT,
    groups=some(GROUPS),
    uses=several(USES, lambda use: (use.system, use.dataset, use.field)),
    declared=some(CATEGORIES),
    source=TEXT,
    automated_decision=st.sampled_from([None, True, False]),
    logic=TEXT,
    profiling=st.sampled_from([None, True, False]),
    recipients=several(NAME, str),
    no_recipients=st.booleans(),
    recipients_why=TEXT,
    retentions=st.lists(RULES, max_size=2).map(tuple),
    security=TEXT,
)
PARTIES = st.builds(
    Party,
    NAME,
    st.sampled_from(list(RecipientRole)),
    st.sampled_from(["", "NL", "US", "NO"]),
    TEXT,
    st.sampled_from(list(Safeguard)),
)
LINES = st.builds(Numbered, st.integers(1, 9999), ACTIVITIES)
DOCUMENTS = st.builds(
    Document,
    TEXT,
    st.just(NOON),
    several(LINES, lambda one: one.number),
    several(PARTIES, lambda one: one.name),
    several(SYSTEMS, lambda one: one.slug),
)
