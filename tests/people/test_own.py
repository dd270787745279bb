"""What members decide about themselves."""

import pytest
from django.contrib.auth import authenticate

from inzage.people import operations, queries
from inzage.people.records import Language, Theme
from tests.people.conftest import DOES, PASSWORD


def test_a_password_is_chosen_and_leaves_its_line(lotte, lines):
    operations.choose_password(member_id=lotte.id, password=PASSWORD, **DOES)

    assert authenticate(None, username=lotte.email, password=PASSWORD).pk == lotte.id
    assert lines()[0] == ("people:password:chosen", f"member:{lotte.id}", {})


@pytest.mark.parametrize("password", ["", "kort", "123456789012", "lottevoorbeeldsma"])
def test_it_refuses_a_weak_password_and_says_why(lotte, refuses, password):
    refuses(operations.WeakPassword, operations.choose_password, member_id=lotte.id, password=password)


def test_language_and_theme_are_chosen_apart(lotte):
    operations.set_preferences(member_id=lotte.id, language="en")
    operations.set_preferences(member_id=lotte.id, theme="dark")

    member = queries.member(lotte.id)
    assert (member.language, member.theme) == (Language.ENGLISH, Theme.DARK)


@pytest.mark.parametrize("given", [{"language": "fr"}, {"theme": "pink"}])
def test_it_refuses_a_preference_that_is_none(lotte, given):
    with pytest.raises(operations.UnknownPreference):
        operations.set_preferences(member_id=lotte.id, **given)

    assert queries.member(lotte.id) == lotte
