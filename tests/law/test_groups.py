"""The groups of people: unique, in both languages, and vulnerable where WP 248 says so."""

import pytest

from inzage.law.groups import GROUPS, Group, UnknownGroup, any_vulnerable, group


@pytest.mark.parametrize("one", GROUPS.values(), ids=lambda one: one.key)
def test_each_group_is_named_in_both_languages(one: Group) -> None:
    assert one.en[0].isupper()
    assert one.nl[0].isupper()
    assert one.whose in {"customer", "employee", "contact"}


@pytest.mark.parametrize("attribute", ["key", "en", "nl"])
def test_no_two_groups_share_a_name(attribute: str) -> None:
    names = [getattr(one, attribute) for one in GROUPS.values()]

    assert len(names) == len(set(names))


@pytest.mark.parametrize(
    ("key", "vulnerable"),
    [
        ("children", True), ("patients", True), ("employees", True), ("applicants", True), ("customers", False),
        ("supplier_contacts", False), ("former_employees", False), ("site_visitors", False),
    ],
)  # fmt: skip
def test_vulnerable_are_those_who_cannot_easily_refuse(key: str, vulnerable: bool) -> None:
    assert group(key).is_vulnerable is vulnerable
    assert any_vulnerable(("customers", key)) is vulnerable


def test_nobody_is_not_vulnerable() -> None:
    assert not any_vulnerable(())


def test_an_unknown_group_is_refused_by_name() -> None:
    with pytest.raises(UnknownGroup, match="martians"):
        group("martians")
