"""The pages about who works here: each does its verb, a stranger can't, a refusal stands where it belongs."""

import re

import pytest

from inzage.ledger import queries as ledger
from inzage.people import operations, queries
from tests.conftest import NOON

pytestmark = pytest.mark.django_db
DOES = {"by": "test", "at": NOON}
IRIS = {"email": "iris@example.nl", "name": "Iris Voorbeeld", "role": "agent", "department": ""}


@pytest.fixture
def officer(client_of):
    return client_of("privacy_officer")


@pytest.fixture
def iris(db):
    key = operations.add_member(
        email="iris@example.nl", name="Iris Voorbeeld", role="agent", department=None, password=None, **DOES
    )
    return queries.member(key)


def last_tag():
    return ledger.entries(limit=1)[0].tag


def test_everybody_who_signs_in_sees_who_works_here(client_of, iris):
    for role in ("agent", "owner", "engineer", "auditor", "privacy_officer"):
        answer = client_of(role).get("/people/")
        assert (answer.status_code, "Iris Voorbeeld" in answer.content.decode()) == (200, True)


def test_only_an_officer_sees_what_can_be_changed(client_of, iris):
    page = f"/people/{iris.id}/"

    assert "<form" in client_of("privacy_officer").get(page).content.decode().split("<main", 1)[1]
    assert f"{page}role/" not in client_of("auditor").get(page).content.decode()


def test_the_list_is_chosen_by_department_in_the_address(officer, iris):
    key = operations.add_department(name="Kantoor", **DOES)
    operations.move_member(member_id=iris.id, department=key, **DOES)

    rows = officer.get(f"/people/?department={key}").context["rows"]

    assert [member.name for member, _ in rows] == ["Iris Voorbeeld"]
    assert officer.get("/people/?department=0").context["rows"] == []


def test_who_left_is_shown_on_request(officer, iris):
    operations.deactivate_member(member_id=iris.id, **DOES)

    assert "Iris Voorbeeld" not in officer.get("/people/").content.decode()
    assert "Iris Voorbeeld" in officer.get("/people/?all=1").content.decode()


def test_a_member_is_added_and_the_link_is_shown_once(officer):
    answer = officer.post("/people/new/", IRIS)

    token = re.search(r"/welcome/([^/]+)/", answer.content.decode())[1]
    member = queries.member_by_email("iris@example.nl")
    assert (answer.status_code, answer["Cache-Control"]) == (200, "no-store")
    assert officer.get(f"/welcome/{token}/").context["member"].id == member.id
    assert token not in officer.get(f"/people/{member.id}/").content.decode()


@pytest.mark.parametrize(
    ("wrong", "field"),
    [({"email": "iris"}, "email"), ({"email": "privacy_officer@example.nl"}, "email"), ({"name": " "}, "name"), ({"role": "king"}, "role"), ({"department": "999"}, "department")],
)  # fmt: skip
def test_a_refusal_stands_at_its_field_and_loses_nothing_that_was_typed(officer, wrong, field):
    before = ledger.count()

    answer = officer.post("/people/new/", {**IRIS, **wrong})

    assert (answer.status_code, list(answer.context["form"].errors)) == (422, [field])
    assert answer.context["form"].data["name"] == {**IRIS, **wrong}["name"]
    assert ledger.count() == before


def test_a_department_is_added_once(officer):
    assert officer.post("/people/departments/new/", {"name": "Kantoor"}).status_code == 302
    again = officer.post("/people/departments/new/", {"name": "kantoor"})

    assert (again.status_code, list(again.context["form"].errors)) == (422, ["name"])
    assert [row.name for row in queries.departments()] == ["Kantoor"]


@pytest.mark.parametrize(
    ("verb", "given", "tag"),
    [
        ("role", {"role": "engineer"}, "people:role:changed"),
        ("deactivate", {}, "people:member:deactivated"),
        ("link", {}, "people:link:made"),
    ],
)
def test_an_officer_changes_a_member(officer, iris, verb, given, tag):
    answer = officer.post(f"/people/{iris.id}/{verb}/", given)

    assert (answer.status_code in (200, 302), last_tag()) == (True, tag)


def test_an_officer_moves_a_member_and_gives_access_back(officer, iris):
    key = operations.add_department(name="Kantoor", **DOES)
    officer.post(f"/people/{iris.id}/department/", {"department": key})
    officer.post(f"/people/{iris.id}/deactivate/")
    officer.post(f"/people/{iris.id}/reactivate/")

    assert (queries.member(iris.id).department, queries.member(iris.id).is_active) == ("Kantoor", True)


def test_the_last_officer_is_told_why_nothing_happened(officer, member_of):
    answer = officer.post(f"/people/{member_of('privacy_officer').id}/deactivate/")

    assert (answer.status_code, bool(answer.context["refusal"])) == (422, True)
    assert queries.member(member_of("privacy_officer").id).is_active


def test_no_link_for_who_left(officer, iris):
    operations.deactivate_member(member_id=iris.id, **DOES)

    answer = officer.post(f"/people/{iris.id}/link/")

    assert (answer.status_code, "/welcome/" in answer.content.decode()) == (422, False)


VERBS = ["new", "departments/new", "{id}/role", "{id}/department", "{id}/link", "{id}/deactivate", "{id}/reactivate"]


@pytest.mark.parametrize("role", ["agent", "owner", "engineer", "auditor"])
@pytest.mark.parametrize("verb", VERBS)
def test_nobody_else_changes_anything(client_of, iris, role, verb):
    client, before = client_of(role), ledger.count()

    answer = client.post(f"/people/{verb.format(id=iris.id)}/", {**IRIS, "email": "x@example.nl", "role": "owner"})

    assert (answer.status_code, ledger.count()) == (403, before)


@pytest.mark.parametrize("page", ["", "new/", "1/"])
def test_a_stranger_is_asked_to_sign_in(client, page):
    answer = client.get(f"/people/{page}")

    assert (answer.status_code, "login" in answer["Location"]) == (302, True)


def test_a_member_that_is_not_there_is_not_found(officer):
    assert officer.get("/people/999/").status_code == 404
    assert officer.post("/people/999/role/", {"role": "agent"}).status_code == 404


@pytest.mark.parametrize("verb", VERBS[2:])
def test_looking_changes_nothing(officer, iris, verb):
    assert officer.get(f"/people/{verb.format(id=iris.id)}/").status_code == 405
