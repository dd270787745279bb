"""Manifests of Fides: its own library takes every export, and what comes back says the same."""

from dataclasses import replace

import pytest
import yaml
from fideslang import DEFAULT_TAXONOMY, model_map
from fideslang.parse import load_manifests_into_taxonomy
from hypothesis import given, settings

from inzage.datamap.exchange import fides, fides_over, fides_words, taking_in
from inzage.datamap.exchange.fides_left import left_out
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
from inzage.law.categories import CATEGORIES
from inzage.law.groups import GROUPS
from tests.datamap.conftest import NOON
from tests.datamap.documents import DOCUMENTS

TAXONOMY = {
    kind: {one.fides_key for one in getattr(DEFAULT_TAXONOMY, kind)}
    for kind in ("data_use", "data_subject", "data_category")
}
SHOP = ChartedSystem(
    "winkel", "Winkel", "sqlite", country="NL", department="Verkoop",
    datasets=(
        ChartedDataset("klant", "table", "customer", (ChartedField("e_mail", "email"), ChartedField("bsn", "bsn"))),
        ChartedDataset("bestelling", "table", "customer", (ChartedField("iban", "iban"),)),
    ),
)  # fmt: skip
NEWSLETTER = ActivityFacts(
    name="Nieuwsbrief",
    departments=("Verkoop",),
    purpose="Vertellen wat er nieuw is.",
    basis="consent",
    condition="explicit_consent",
    groups=("customers", "subscribers"),
    uses=(FieldUse("winkel", "klant", "bsn"), FieldUse("winkel", "klant", "e_mail")),
    declared=("health",),
    recipients=("Mailvlucht Inc.",),
    retentions=(Kept(count=30, unit="day", start="intrekking", ground="dan niet meer nodig"),),
    security="Versleuteld.",
)
DOCUMENT = Document(
    "Zonnelicht B.V.", NOON, (Numbered(4, NEWSLETTER),), (Party("Mailvlucht Inc.", "processor", "US", "post", "standard_clauses"),),
    (SHOP,),
)  # fmt: skip


COARSE = ("processes_special_category_data",)
"""Follows from the kinds of data; Fides has one word for some of which we protect one more than the other."""


def manifests(document):
    return yaml.load(fides.written(document, "en"), Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader)) or {}


def back(document):
    text = fides.written(document, "nl").decode()
    return taking_in.given(text, at=NOON).document if manifests(document) else replace(document, activities=())


def says(here, there):
    """Whether all that is said here is said there; of lists in any order."""
    if isinstance(here, dict):
        return all(key in there and says(value, there[key]) for key, value in here.items() if key not in COARSE)
    if isinstance(here, list):
        return len(here) == len(there) and all(any(says(one, other) for other in there) for one in here)
    return here == there


def one_name_each(document):
    lines = {one.facts.name.casefold(): one for one in document.activities}
    return replace(document, activities=tuple(lines.values()))


@given(DOCUMENTS)
@settings(deadline=None, max_examples=200)
def test_the_library_of_fides_takes_every_export(document):
    taxonomy = load_manifests_into_taxonomy(manifests(document))

    assert {one.fides_key for one in document_systems(document)} <= {one.fides_key for one in taxonomy.system}


def document_systems(document):
    return [model_map["system"].model_validate(one) for one in manifests(document).get("system", ())]


@given(DOCUMENTS.map(one_name_each))
@settings(deadline=None, max_examples=200)
def test_what_comes_back_says_the_same(document):
    first = fides.manifests(document)

    assert says(first, fides.manifests(back(document)))


def test_every_word_is_one_of_fides():
    assert (
        set(fides_words.USE_OF.values()) | set(fides_words.USE_OF_BASIS.values()) | {fides_words.ANY_USE}
        <= TAXONOMY["data_use"]
    )
    assert set(fides_words.SUBJECT_OF.values()) <= TAXONOMY["data_subject"]
    assert set(fides_words.SUBJECT_OF) <= set(GROUPS)
    assert {one.fides for one in CATEGORIES.values()} <= TAXONOMY["data_category"]


def test_a_declaration_says_what_fides_can_say():
    shop, _ = manifests(DOCUMENT)["system"]

    assert shop["privacy_declarations"][0] == {
        "name": "Nieuwsbrief",
        "data_use": "marketing.communications.email",
        "data_categories": [
            "user.contact.email",
            "user.government_id.national_identification_number",
            "user.health_and_medical",
        ],
        "data_subjects": ["customer"],
        "flexible_legal_basis_for_processing": False,
        "processes_special_category_data": True,
        "data_shared_with_third_parties": True,
        "legal_basis_for_processing": "Consent",
        "special_category_legal_basis": "Explicit consent",
        "retention_period": "30 days after intrekking",
        "dataset_references": ["winkel"],
        "egress": ["mailvlucht-inc"],
        "third_parties": "Mailvlucht Inc.",
    }


def test_who_gets_data_is_a_third_party_with_its_transfer():
    _, mail = manifests(DOCUMENT)["system"]

    assert (mail["system_type"], mail["does_international_transfers"], mail["legal_basis_for_transfers"]) == (
        "Third Party",
        True,
        ["SCCs"],
    )


def test_what_fides_cannot_say_is_listed_in_both_languages():
    said = [one.nl for one in left_out(DOCUMENT)]

    assert "- afdelingen van activiteiten (1)" in said
    assert "- beveiliging in woorden (1)" in said
    assert "# - security in words (1)" in fides.written(DOCUMENT, "en").decode()
    assert [one.en for one in left_out(replace(DOCUMENT, activities=(), systems=()))] == ["Written by inzage."]


def test_laid_over_the_register_it_came_from_it_changes_nothing():
    over, lost = fides_over.laid_over(back(DOCUMENT), DOCUMENT)

    assert (over.activities, over.parties, lost) == (DOCUMENT.activities, DOCUMENT.parties, 0)


def test_laid_over_another_register_it_changes_only_what_fides_says():
    here = replace(DOCUMENT, activities=(Numbered(9, replace(NEWSLETTER, basis="contract", retentions=())),))
    over, _ = fides_over.laid_over(back(DOCUMENT), here)

    facts = over.activities[0].facts
    assert (over.activities[0].number, facts.basis, facts.purpose) == (9, "consent", NEWSLETTER.purpose)
    assert facts.retentions == (Kept(count=30, unit="day", start="intrekking"),)


def test_fields_that_the_map_here_does_not_have_stay_as_kinds_of_data():
    over, lost = fides_over.laid_over(back(DOCUMENT), Document("", NOON, (), ()))

    assert (lost, over.activities[0].facts.uses, over.activities[0].facts.declared) == (
        2,
        (),
        ("bsn", "email", "health"),
    )


WRITTEN_BY_HAND = """
dataset:
  - fides_key: app_database
    name: App Database
    data_categories: [system.operations]
    collections:
      - name: users
        fields:
          - name: email
            data_categories: [user.contact.email]
          - name: created_at
            data_categories: [system.operations]
          - name: middle
            data_categories: [user.name.middle]
          - name: profile
            fields:
              - {name: phone, data_categories: [user.contact.phone_number]}
system:
  - fides_key: app
    name: App
    system_type: Application
    dataset_references: [app_database]
    egress:
      - {fides_key: mailer, type: system}
    privacy_declarations:
      - name: Send mail
        data_categories: [user.contact.email, user.device.cookie_id]
        data_use: marketing.communications.email
        data_subjects: [customer, commuter]
        legal_basis_for_processing: Consent
        retention_period: indefinitely
  - {fides_key: mailer, system_type: Service, privacy_declarations: []}
"""


def test_a_manifest_that_somebody_wrote_is_read_and_what_is_otherwise_is_told():
    found = taking_in.given(WRITTEN_BY_HAND, at=NOON)
    (line,), (system,) = found.document.activities, found.document.systems

    assert [field.name for field in system.datasets[0].fields] == ["email", "created_at", "middle", "profile.phone"]
    assert line.facts.uses == (FieldUse("app_database", "users", "email"),)
    assert (line.facts.basis, line.facts.recipients, line.facts.groups) == ("consent", ("mailer",), ("customers",))
    assert line.facts.retentions == (Kept(start="indefinitely"),)
    told = " ".join(one.en for one in found.notes)
    assert all(word in told for word in ("commuter", "users.middle", "fields in fields"))
    assert all(one.en != one.nl for one in found.notes)


WIDE_AND_LEFT = """
policy: [{fides_key: p}]
dataset:
  - fides_key: db
    name: Db
    data_purposes: [analytics]
    collections:
      - name: users
        fields:
          - {name: anything, data_categories: [user]}
          - {name: at, data_categories: [system.operations]}
system:
  - fides_key: app
    dataset_references: [db]
    vendor_id: gvl.1
    uses_profiling: false
    privacy_declarations:
      - {name: Mail, data_use: marketing, data_categories: [user.contact, system], retention_period: "90",
         third_parties: advertisers, features: [x]}
"""


def test_what_is_dropped_is_told_and_data_of_a_user_is_never_said_to_be_none():
    found = taking_in.given(WIDE_AND_LEFT, at=NOON)
    told = [one.en for one in found.notes]

    def says(*words):
        return any(all(f"“{word}”" in one for word in words) for one in told)

    assert [field.name for field in found.document.systems[0].datasets[0].fields] == ["at"]
    assert [one for one in told if "no personal data" in one and "“system”" not in one] == []
    assert all(
        says(*words)
        for words in (
            ("user", "db: users.anything"), ("user.contact", "Mail"), ("advertisers", "Mail"), ("policy", "manifest"),
            ("data_purposes", "Db"), ("vendor_id", "app"), ("features", "Mail"),
        )
    )  # fmt: skip
    assert not says("uses_profiling")


def test_a_retention_period_without_a_unit_is_one_of_days():
    found = taking_in.given(WIDE_AND_LEFT, at=NOON)

    assert found.document.activities[0].facts.retentions == (Kept(count=90, unit="day"),)
    assert any("“90”" in one.nl and "dagen" in one.nl for one in found.notes)


@settings(max_examples=40, deadline=None)
@given(document=DOCUMENTS)
def test_of_what_inzage_wrote_itself_nothing_is_left_out(document):
    text = fides.written(document, "en").decode()
    notes = taking_in.given(text, at=NOON).notes if manifests(document) else ()

    assert [one.en for one in notes if "no place here" in one.en or "says no more" in one.en] == []


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param("system: 1", "a list belongs here", id="no list"),
        pytest.param("system: [{name: x}]", "“fides_key” is missing", id="no key"),
        pytest.param(
            "system: [{fides_key: a, privacy_declarations: [{name: x}]}]", "“data_use” is missing", id="no use"
        ),
        pytest.param("dataset: [{fides_key: a, collections: [{fields: []}]}]", "“name” is missing", id="no name"),
    ],
)
def test_a_manifest_that_is_wrong_is_refused_with_its_place(text, said):
    with pytest.raises(taking_in.Unreadable, match=said):
        taking_in.given(text, at=NOON)
