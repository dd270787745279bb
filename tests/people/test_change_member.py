"""Another role, another department, no access any more."""

import pytest
from django.contrib.auth import get_user_model

from inzage.people import operations, queries
from inzage.people.records import Role
from tests.people.conftest import DOES, NOON


def test_a_role_changes_and_leaves_its_line(noor, lotte, lines):
    operations.change_role(member_id=lotte.id, role="engineer", **DOES)

    assert queries.member(lotte.id).role == Role.ENGINEER
    assert lines()[0] == ("people:role:changed", f"member:{lotte.id}", {"before": "agent", "role": "engineer"})


def test_a_member_moves_and_leaves_its_line(noor, lotte, office, lines):
    operations.move_member(member_id=lotte.id, department=None, **DOES)

    assert queries.member(lotte.id).department == ""
    assert lines()[0] == ("people:member:moved", f"member:{lotte.id}", {"before": office, "department": 0})


def test_a_deactivated_member_is_out_and_so_are_links_and_tokens(noor, lotte, add, lines):
    engineer = add("bas@example.nl", "Bas", "engineer")
    link = operations.make_sign_in_link(member_id=engineer, **DOES)
    token = operations.make_api_token(member_id=engineer, name="ci", **DOES)

    operations.deactivate_member(member_id=engineer, **DOES)

    assert not queries.member(engineer).is_active
    assert queries.member_by_link(link, at=NOON) is None
    assert queries.member_by_token(token.text) is None
    assert lines()[0] == ("people:member:deactivated", f"member:{engineer}", {"tokens": 1})


def test_a_session_ends_with_the_access(noor, lotte, client, settings):
    client.force_login(get_user_model().objects.get(pk=lotte.id), backend=settings.AUTHENTICATION_BACKENDS[0])
    operations.deactivate_member(member_id=lotte.id, **DOES)

    from django.contrib.auth import get_user

    class Request:
        session = client.session

    assert not get_user(Request()).is_authenticated


def test_a_session_that_ended_stays_ended_when_access_is_given_back(noor, lotte, client, settings):
    client.force_login(get_user_model().objects.get(pk=lotte.id), backend=settings.AUTHENTICATION_BACKENDS[0])
    cookie = client.cookies[settings.SESSION_COOKIE_NAME].value
    assert client.get("/settings/").status_code == 200

    operations.deactivate_member(member_id=lotte.id, **DOES)
    operations.reactivate_member(member_id=lotte.id, **DOES)

    client.cookies[settings.SESSION_COOKIE_NAME] = cookie
    assert client.get("/settings/")["Location"].startswith("/accounts/login/")


def test_access_can_be_given_back(noor, lotte, lines):
    operations.deactivate_member(member_id=lotte.id, **DOES)
    operations.reactivate_member(member_id=lotte.id, **DOES)

    assert queries.member(lotte.id).is_active
    assert lines()[0] == ("people:member:reactivated", f"member:{lotte.id}", {})


def test_the_last_privacy_officer_stays(noor, lotte, refuses):
    refuses(operations.LastOfficer, operations.change_role, member_id=noor.id, role="agent")
    refuses(operations.LastOfficer, operations.deactivate_member, member_id=noor.id)


def test_an_inactive_officer_does_not_count(noor, add, refuses):
    second = add("bas@example.nl", "Bas", "privacy_officer")
    operations.deactivate_member(member_id=second, **DOES)

    refuses(operations.LastOfficer, operations.deactivate_member, member_id=noor.id)


def test_with_a_second_officer_the_first_may_go(noor, lotte):
    operations.change_role(member_id=lotte.id, role="privacy_officer", **DOES)
    operations.deactivate_member(member_id=noor.id, **DOES)

    assert not queries.member(noor.id).is_active


@pytest.mark.parametrize(
    ("verb", "given", "refusal"),
    [
        ("change_role", {"member_id": 0, "role": "agent"}, operations.UnknownMember),
        ("change_role", {"role": "king"}, operations.UnknownRole),
        ("change_role", {"role": "agent"}, operations.NothingChanged),
        ("move_member", {"member_id": 0, "department": None}, operations.UnknownMember),
        ("move_member", {"department": 0}, operations.UnknownDepartment),
        ("deactivate_member", {"member_id": 0}, operations.UnknownMember),
        ("reactivate_member", {}, operations.NothingChanged),
    ],
)
def test_it_refuses(noor, lotte, refuses, verb, given, refusal):
    refuses(refusal, getattr(operations, verb), **{"member_id": lotte.id, **given})


def test_it_refuses_to_move_somebody_to_where_they_are(noor, lotte, office, refuses):
    refuses(operations.NothingChanged, operations.move_member, member_id=lotte.id, department=office)


def test_it_refuses_to_deactivate_twice(noor, lotte, refuses):
    operations.deactivate_member(member_id=lotte.id, **DOES)

    refuses(operations.AlreadyInactive, operations.deactivate_member, member_id=lotte.id)
