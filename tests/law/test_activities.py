"""The library of activities: complete, in both languages, and made of keys that exist."""

import re

import pytest

from inzage.law.activities import RECIPIENTS, TEMPLATES, Template, UnknownTemplate, template
from inzage.law.bases import BASES, EXCEPTIONS
from inzage.law.categories import CATEGORIES, Level
from inzage.law.groups import GROUPS
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
    for text in (one.detail, one.condition_detail):
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
    assert {*one.recipients} <= RECIPIENTS.keys()
    signs = (*one.signs.tells, *one.signs.speaks, *(kind for line in one.signs.needs for kind in line))
    assert {*one.categories, *signs} <= CATEGORIES.keys()
    assert one.groups
    assert one.retention


@ALL
def test_each_has_the_article_of_its_basis(one: Template) -> None:
    assert BASES[one.basis].article in one.articles


@ALL
def test_an_interest_and_a_law_are_named(one: Template) -> None:
    if one.basis in {"legitimate_interest", "legal_obligation"}:
        assert one.detail.en


HEALTH_ONLY_BY_LAW = {"absence", "care_file", "insurance_claims"}


@ALL
def test_special_data_that_is_usual_has_its_exception(one: Template) -> None:
    nine = {key for key in one.categories if CATEGORIES[key].article == "art. 9(1)"}

    assert bool(one.condition) >= bool(nine)
    assert not nine or one.key in HEALTH_ONLY_BY_LAW


def test_a_national_number_is_usual_only_where_a_law_says_so() -> None:
    with_bsn = {one.key for one in TEMPLATES.values() if "bsn" in one.categories}

    assert with_bsn == {"payroll", "care_file"}


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
