"""Letting somebody work with inzage."""

import pytest
from django.contrib.auth import authenticate
from django.db import IntegrityError, transaction

from inzage.people import operations, queries
from inzage.people.models import Member
from inzage.people.records import Language, Role, Theme
from tests.people.conftest import DOES, NOON, PASSWORD

IRIS = {"email": "iris@example.nl", "name": "Iris", "role": "agent", "department": None, "password": None}


def test_it_is_somebody_with_a_role_in_a_department(add, office):
    member = queries.member(add(" Iris@Example.NL ", " Iris  Voorbeeld", "owner", office))

    assert (member.email, member.name, member.role) == ("iris@example.nl", "Iris Voorbeeld", Role.OWNER)
    assert (member.department_id, member.department) == (office, "Kantoor")
    assert (member.language, member.theme, member.is_active) == (Language.DUTCH, Theme.SYSTEM, True)
    assert (member.joined_at, member.has_password) == (NOON, False)


def test_it_leaves_its_line_without_name_or_address(add, office, lines):
    key = add(department=office)

    assert lines()[0] == ("people:member:added", f"member:{key}", {"role": "agent", "department": office})


def test_with_a_password_they_can_sign_in(add):
    key = add(password=PASSWORD)

    assert authenticate(None, username="IRIS@example.nl", password=PASSWORD).pk == key
    assert authenticate(None, username="iris@example.nl", password="something-else") is None


def test_without_a_password_nobody_can_guess_one(add):
    add()

    assert authenticate(None, username="iris@example.nl", password="") is None


@pytest.mark.parametrize(
    ("given", "refusal"),
    [
        pytest.param({"email": "iris"}, operations.WrongEmail, id="no address"),
        pytest.param({"email": ""}, operations.WrongEmail, id="nothing"),
        pytest.param({"email": "NOOR@example.nl"}, operations.EmailTaken, id="taken, in other letters"),
        pytest.param({"name": " "}, operations.MemberNameMissing, id="no name"),
        pytest.param({"name": "x" * 121}, operations.MemberNameMissing, id="a name too long"),
        pytest.param({"role": "king"}, operations.UnknownRole, id="no role"),
        pytest.param({"department": 0}, operations.UnknownDepartment, id="no department"),
        pytest.param({"password": "kort"}, operations.WeakPassword, id="a short password"),
        pytest.param({"password": "password1234"}, operations.WeakPassword, id="a common password"),
    ],
)
def test_it_refuses(noor, refuses, given, refusal):
    refuses(refusal, operations.add_member, **{**IRIS, **given})


def test_the_database_itself_refuses_an_unknown_role(db):
    with pytest.raises(IntegrityError), transaction.atomic():
        Member.objects.create(email="iris@example.nl", name="Iris", role="king", joined_at=NOON)


def test_the_database_itself_refuses_an_address_in_capitals(db):
    with pytest.raises(IntegrityError), transaction.atomic():
        Member.objects.create(email="Iris@example.nl", name="Iris", role="agent", joined_at=NOON)


def test_neither_name_nor_address_shows_in_what_is_logged(noor):
    shown = repr(noor) + repr(Member.objects.get(pk=noor.id))

    assert [word for word in ("Testman", "noor@") if word in shown] == []


def test_members_are_listed_by_name_the_inactive_on_request(noor, lotte):
    operations.deactivate_member(member_id=lotte.id, **DOES)

    assert [member.name for member in queries.members()] == ["Noor Testman"]
    assert [member.name for member in queries.members(also_inactive=True)] == ["Lotte Voorbeeldsma", "Noor Testman"]
