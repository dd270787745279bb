"""The proposals for Voorbeeld Energie, as a privacy officer would judge them."""

from pathlib import Path

import pytest

from demo.systems import described
from demo.truth import load, systems
from inzage.law.proposing import Holding, Proposed, propose

SENSIBLE = {
    "customer_contract": {"kompas"}, "quotations": {"kompas", "exportbak"}, "helpdesk": {"helpdesk", "kompas"},
    "customer_portal": {"mijn", "helpdesk"}, "invoicing": {"tarief", "pakhuis"}, "payments": {"tarief"},
    "bookkeeping": {"tarief"}, "debt_collection": {"tarief", "exportbak"}, "credit_check": {"tarief", "pakhuis"},
    "newsletter": {"maildesk"}, "mail_statistics": {"maildesk"}, "do_not_contact": {"maildesk"},
    "web_statistics": {"mijn"}, "customer_profiles": {"pakhuis"}, "reports": {"pakhuis"},
    "meter_readings": {"meetdata"}, "usage_insight": {"meetdata"}, "connections": {"meetdata", "exportbak"},
    "field_service": {"planbord"}, "personnel_file": {"personeel"}, "payroll": {"personeel"},
    "absence": {"personeel"}, "emergency_contacts": {"personeel"}, "training": {"planbord"}, "fleet": {"planbord"},
    "partner_leads": {"exportbak"}, "backups": {"exportbak"},
}  # fmt: skip
"""The activities that this supplier has by its systems, and in which of them each shows."""


def holdings() -> list[Holding]:
    about = {one.key: one for one in described(Path("root"), "socket", "endpoint")}
    return [
        Holding(
            system=system,
            dataset=name,
            fields={column: kinds[0] for column, kinds in dataset.columns.items() if kinds[0]},
            system_words=f"{about[system].name}. {about[system].about}",
            department_words=about[system].department,
            words=" ".join(column for column, kinds in dataset.columns.items() if not kinds[0]),
            whose=dataset.whose,
        )
        for system in systems()
        for name, dataset in load(system).datasets.items()
    ]


@pytest.fixture(scope="module")
def told() -> Proposed:
    return propose(holdings())


def test_the_sensible_activities_are_proposed_and_no_others(told: Proposed) -> None:
    assert {one.template.key: {use.system for use in one.uses} for one in told.proposals} == SENSIBLE


def test_at_least_twenty_are_proposed(told: Proposed) -> None:
    assert len(told.proposals) >= 20


def test_every_system_has_an_activity(told: Proposed) -> None:
    assert {use.system for one in told.proposals for use in one.uses} == set(systems())


@pytest.mark.parametrize(
    ("system", "dataset", "field"),
    [
        ("kompas", "klant", "ref_ext"),
        ("kompas", "klant", "notitie_monteur"),
        ("personeel", "hr.medewerker", "lid_vakbond"),
        ("exportbak", "backup/klant_20240101.parquet", "bsn"),
        ("exportbak", "leads/warmtepartner.jsonl", "income_class"),
        ("maildesk", "abonnees.csv", "Geboortedatum"),
        ("planbord", "planbord_installateurs.xlsx#Planning", "Opmerking"),
    ],
)
def test_what_no_activity_needs_is_told(told: Proposed, system: str, dataset: str, field: str) -> None:
    assert any(field in one.fields for one in told.unexplained if (one.system, one.dataset) == (system, dataset))


def test_the_copy_that_somebody_forgot_is_unexplained_as_a_whole(told: Proposed) -> None:
    whole = {(one.system, one.dataset) for one in told.unexplained if one.whole}

    assert whole == {
        ("maildesk", "export_klanten_DEF_v3 (kopie).csv"), ("kompas", "medewerker"),
        ("planbord", "personeelslijst 2024 oud.xlsx#Blad1"),
    }  # fmt: skip


def test_copies_are_told_with_the_place_that_holds_the_same_and_a_back_up_is_none(told: Proposed) -> None:
    assert {(one.dataset, one.word, one.of_system, one.of_dataset) for one in told.copies} == {
        ("export_klanten_DEF_v3 (kopie).csv", "export", "kompas", "klant"),
        ("personeelslijst 2024 oud.xlsx#Blad1", "oud", "personeel", "hr.medewerker"),
    }
