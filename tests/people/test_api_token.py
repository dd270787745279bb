"""Tokens with which programs do what their member may."""

import pytest

from inzage.people import operations, queries
from inzage.people.models import ApiToken
from tests.people.conftest import DOES


@pytest.fixture
def bas(add):
    return add("bas@example.nl", "Bas", "engineer")


@pytest.fixture
def token(bas):
    return operations.make_api_token(member_id=bas, name="nightly scan", **DOES)


def test_it_opens_the_door_as_its_member(token, bas):
    assert queries.member_by_token(token.text).id == bas
    assert token.text.startswith("inz_")


def test_it_leaves_its_line_without_its_text(token, bas, lines):
    assert lines()[0] == ("people:token:made", f"member:{bas}", {"token": token.id})


def test_its_text_is_kept_nowhere_and_not_in_repr(token):
    kept = "".join(map(str, vars(ApiToken.objects.get()).values()))

    assert (token.text in kept, token.text in repr(token)) == (False, False)


def test_a_revoked_token_opens_nothing(token, bas, lines):
    operations.revoke_api_token(member_id=bas, token_id=token.id, **DOES)

    assert queries.member_by_token(token.text) is None
    assert [row.revoked_at for row in queries.api_tokens(member_id=bas)] == [DOES["at"]]
    assert lines()[0] == ("people:token:revoked", f"member:{bas}", {"token": token.id})


def test_a_token_loses_its_force_with_the_role(noor, token, bas):
    operations.change_role(member_id=bas, role="agent", **DOES)

    assert queries.member_by_token(token.text) is None


@pytest.mark.parametrize("text", ["", "inz_", "inz_made-up"])
def test_what_nobody_made_opens_nothing(token, text):
    assert queries.member_by_token(text) is None


def test_it_refuses_who_may_not_use_the_api(lotte, refuses):
    refuses(operations.RoleMayNot, operations.make_api_token, member_id=lotte.id, name="x")


@pytest.mark.parametrize("name", ["", "x" * 81])
def test_it_refuses_a_token_that_says_not_what_it_is_for(bas, refuses, name):
    refuses(operations.TokenNameMissing, operations.make_api_token, member_id=bas, name=name)


def test_it_refuses_to_revoke_what_is_somebody_elses_or_over(noor, token, bas, refuses):
    refuses(operations.UnknownToken, operations.revoke_api_token, member_id=noor.id, token_id=token.id)
    operations.revoke_api_token(member_id=bas, token_id=token.id, **DOES)
    refuses(operations.UnknownToken, operations.revoke_api_token, member_id=bas, token_id=token.id)
