"""The library of activities: complete, in both languages, and made of keys that exist."""

import re

import pytest

from inzage.law.activities import RECIPIENTS, TEMPLATES, Template, UnknownTemplate, template
from inzage.law.activities.recipients import unanswered
from inzage.law.bases import BASES, EXCEPTIONS
from inzage.law.categories import CATEGORIES, Level
from inzage.law.groups import GROUPS
from inzage.law.register import Record, judge
from inzage.law.retention import RULES

ALL = pytest.mark.parametrize("one", TEMPLATES.values(), ids=lambda one: one.key)


def test_there_are_enough_for_most_organisations() -> None:
    assert len(TEMPLATES) >= 45


@ALL
def test_each_is_named_in_both_languages(one: Template) -> None:
    for text in (one.name, one.purpose, one.departments):
        assert text.en[0].isupper()
        assert text.nl[0].isupper()
    assert one.purpose.en != one.purpose.nl
    for text in (one.detail, one.condition_detail, one.note, one.number_law, one.criminal_ground):
        assert bool(text.en) == bool(text.nl)


@pytest.mark.parametrize("language", ["en", "nl"])
def test_no_two_share_a_name(language: str) -> None:
    names = [getattr(one.name, language) for one in TEMPLATES.values()]

    assert len(names) == len(set(names))


@ALL
def test_each_is_made_of_known_keys(one: Template) -> None:
    assert one.basis in BASES
    assert one.condition in {"", *EXCEPTIONS}
    assert {*one.groups} <= GROUPS.keys()
    assert {*one.retention} <= RULES.keys()
    assert {get.kind for get in one.recipients} <= RECIPIENTS.keys()
    assert len({get.kind for get in one.recipients}) == len(one.recipients)
    assert dict(one.origins).keys() <= {*one.categories}
    signs = (*one.signs.tells, *one.signs.speaks, *(kind for line in one.signs.needs for kind in line))
    assert {*one.categories, *signs} <= CATEGORIES.keys()
    assert one.groups
    assert one.retention


@ALL
def test_each_has_the_article_of_its_basis(one: Template) -> None:
    assert BASES[one.basis].article in one.articles


@ALL
def test_an_interest_and_a_law_are_named(one: Template) -> None:
    if one.basis in {"legitimate_interest", "legal_obligation", "public_task"}:
        assert one.detail.en


@ALL
def test_what_makes_the_basis_is_a_fact_and_no_instruction(one: Template) -> None:
    for text in (one.detail, one.condition_detail, one.number_law, one.criminal_ground):
        assert not re.match(r"(name|use|only|say|also|noem|gebruik|alleen|zeg|ook)\b", text.en.lower())
        assert not re.search(r"\b(noem|gebruik|gebruikt)\b", text.nl.lower())


@ALL
def test_a_suggestion_fails_none_of_the_checks_of_the_law(one: Template) -> None:
    """But for consent of who depends on us, which only the organisation itself can explain."""
    line = Record(
        basis=one.basis, basis_detail=one.detail.en, condition=one.condition, condition_detail=one.condition_detail.en,
        number_law=one.number_law.en, criminal_ground=one.criminal_ground.en, groups=one.groups,
        categories=one.categories, automated_decision=one.automated,
    )  # fmt: skip

    failing = {judged.part.key for judged in judge(line) if judged.part.is_ground and judged.fails}

    assert failing == ({"free"} if one.key == "photos" else set())


HEALTH_ONLY_BY_LAW = {"absence", "care_file", "insurance_claims"}


@ALL
def test_special_data_that_is_usual_has_its_exception(one: Template) -> None:
    nine = {key for key in one.categories if CATEGORIES[key].article == "art. 9(1)"}

    assert bool(one.condition) >= bool(nine)
    assert not nine or one.key in HEALTH_ONLY_BY_LAW


def test_a_national_number_is_usual_only_where_a_law_says_so() -> None:
    with_bsn = {one.key for one in TEMPLATES.values() if "bsn" in one.categories}

    assert with_bsn == {"payroll", "care_file"}


@ALL
def test_a_national_number_and_criminal_data_come_with_their_law(one: Template) -> None:
    assert bool(one.number_law.en) == ("bsn" in one.categories)
    assert bool(one.criminal_ground.en) == ("criminal" in one.categories)


@pytest.mark.parametrize(
    ("key", "kinds"),
    [
        ("payroll", {"tax_authority", "employee_insurance", "bank"}), ("payments", {"bank"}), ("newsletter", set()),
        ("absence", {"occupational_health"}), ("pupils", {"education_agency"}), ("taxation", {"tax_authority"}),
        ("connections", {"network_operator"}),
    ],
)  # fmt: skip
def test_some_activities_always_have_recipients(key: str, kinds: set[str]) -> None:
    assert {get.kind for get in template(key).recipients if get.always} == kinds


def test_a_recipient_that_a_law_asks_for_names_that_law() -> None:
    laws = {get.kind: get.law for get in template("payroll").recipients}

    assert (laws["tax_authority"], laws["employee_insurance"]) == ("art. 28 Wet LB 1964", "art. 33 Wet SUWI")
    assert not laws["bank"]


@pytest.mark.parametrize(
    ("kinds", "parties", "left"),
    [
        ((), [], ()),
        (("bank",), [], ("bank",)),
        (("bank",), [("ING Bank", "controller")], ()),
        (("bank",), [("Regiofonds", "controller")], ()),
        (("bank",), [("Noordkade Hosting", "processor")], ("bank",)),
        (("tax_authority",), [("Belastingdienst", "authority")], ()),
        (("tax_authority",), [("Belastingdienst Utrecht", "controller")], ()),
        (("tax_authority", "employee_insurance"), [("Belastingdienst", "authority")], ("employee_insurance",)),
        (("tax_authority", "employee_insurance"), [("UWV", "authority"), ("FOD Financiën", "authority")], ()),
        (("bank", "occupational_health"), [("Regiofonds", "controller")], ("occupational_health",)),
        (("bank",), [("Pensioenfonds", "controller")], ("bank",)),
    ],
)
def test_each_kind_of_recipient_is_answered_by_a_party_of_its_own(
    kinds: tuple[str, ...], parties: list[tuple[str, str]], left: tuple[str, ...]
) -> None:
    assert unanswered(kinds, parties) == left


@pytest.mark.parametrize(
    ("key", "kind", "origin"),
    [
        ("credit_check", "credit_score", "third_party"), ("credit_check", "full_name", "provided"),
        ("credit_check", "customer_number", "inferred"), ("web_statistics", "ip_address", "observed"),
        ("customer_profiles", "birth_date", "provided"), ("customer_profiles", "household", "inferred"),
        ("meter_readings", "energy_use", "observed"), ("quotations", "energy_use", "provided"),
    ],
)  # fmt: skip
def test_how_data_comes_in_is_told_per_kind(key: str, kind: str, origin: str) -> None:
    assert template(key).origin_of(kind) == origin


BORROWED = {"pupils": "pupil", "survey": "survey", "whistleblowing": "report", "technical_data": "devices",
            "time_registration": "hours", "suppliers": "suppliers", "building_access": "doors"}  # fmt: skip


@pytest.mark.parametrize(("key", "word"), BORROWED.items())
def test_how_long_it_is_kept_is_a_rule_of_its_own_subject(key: str, word: str) -> None:
    assert word in RULES[template(key).retention[0]].en.lower()


def test_the_cause_of_an_illness_is_not_asked_for() -> None:
    assert "free_text" not in template("absence").categories
    assert template("absence").condition == "employment_and_social_security"


@ALL
def test_signs_are_plain_words(one: Template) -> None:
    for sign in f"{one.signs.words} {one.signs.hints}".split():
        assert re.fullmatch(r"\*?[a-z0-9]+(_[a-z0-9]+)?\*?|[a-z]+(_[a-z]+)+\*?", sign), sign
    assert not {*one.signs.words.split()} & {*one.signs.hints.split()}


@ALL
def test_what_tells_an_activity_is_usual_for_it(one: Template) -> None:
    assert {*one.signs.tells} <= {*one.categories}


def test_a_decision_without_a_person_is_also_profiling_here() -> None:
    assert all(one.profiling for one in TEMPLATES.values() if one.automated)
    assert "art. 22" in template("credit_check").articles


def test_sensitive_kinds_are_used_somewhere() -> None:
    used = {key for one in TEMPLATES.values() for key in one.categories}
    sensitive = {key for key, kind in CATEGORIES.items() if kind.level is Level.SENSITIVE}

    assert len(sensitive & used) > len(sensitive) / 2


def test_an_unknown_activity_is_refused_by_name() -> None:
    with pytest.raises(UnknownTemplate, match="juggling"):
        template("juggling")
