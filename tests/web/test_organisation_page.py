"""The page of the organisation: everybody reads it, a privacy officer writes it, a refusal loses nothing."""

import pytest

from inzage.people import operations, queries
from tests.conftest import NOON

pytestmark = pytest.mark.django_db
PAGE, FORM = "/people/organisation/", "/people/organisation/change/"
TYPED = {
    "name": "Voorbeeld Energie",
    "contact": "privacy@voorbeeld.nl",
    "has_dpo": "yes",
    "dpo": "fg@voorbeeld.nl",
    "has_representative": "no",
    "representative": "",
}


@pytest.fixture(autouse=True)
def founded(db):
    operations.found_organisation(name="Voorbeeld Energie", by="test", at=NOON)


@pytest.fixture
def officer(client_of):
    return client_of("privacy_officer")


def test_what_nobody_said_is_unknown(officer):
    assert officer.get(PAGE).content.decode().count("onbekend") == 3


def test_an_officer_writes_it_down(officer):
    answer = officer.post(FORM, TYPED)

    found = queries.organisation()
    assert (answer["Location"], found.contact, found.has_dpo, found.dpo) == (
        PAGE, "privacy@voorbeeld.nl", True, "fg@voorbeeld.nl",
    )  # fmt: skip
    page = officer.get(PAGE).content.decode()
    assert "fg@voorbeeld.nl" in page
    assert "Die is er niet." in page


def test_the_form_shows_what_stands_there(officer):
    officer.post(FORM, TYPED)

    page = officer.get(FORM).content.decode()
    assert "fg@voorbeeld.nl</textarea>" in page
    assert '<option value="yes" selected>' in page


def test_a_refusal_says_why_and_loses_nothing(officer):
    answer = officer.post(FORM, {**TYPED, "has_dpo": ""})

    page = answer.content.decode()
    assert (answer.status_code, "maar niet dat die er is" in page) == (422, True)
    assert "fg@voorbeeld.nl</textarea>" in page
    assert queries.organisation().contact == ""


@pytest.mark.parametrize("role", ["agent", "owner", "engineer", "auditor"])
def test_others_read_and_do_not_write(client_of, role):
    assert client_of(role).get(PAGE).status_code == 200
    assert FORM not in client_of(role).get(PAGE).content.decode()
    assert client_of(role).post(FORM, TYPED).status_code == 403
    assert queries.organisation().contact == ""


def test_a_stranger_is_asked_to_sign_in(client):
    assert "login" in client.get(PAGE)["Location"]
