"""The page of a sign-in link."""

import pytest
from django.contrib.auth import authenticate, get_user
from django.utils import timezone

from inzage.ledger import queries as ledger
from inzage.people import operations, queries

pytestmark = pytest.mark.django_db
PASSWORD = "vier-losse-woorden-hier"


@pytest.fixture
def lotte(member_of):
    return member_of("agent")


@pytest.fixture
def address(lotte):
    return f"/welcome/{operations.make_sign_in_link(member_id=lotte.id, by='test', at=timezone.now())}/"


def who(client):
    class Request:
        session = client.session

    return get_user(Request())


def test_looking_signs_nobody_in_however_often(client, address):
    assert [client.get(address).status_code for _ in range(3)] == [200, 200, 200]
    assert not who(client).is_authenticated


def test_it_is_kept_in_no_cache(client, address):
    assert "no-store" in client.get(address)["Cache-Control"]


def test_the_button_signs_in_without_a_password(client, address, lotte):
    answer = client.post(address, {"password": ""})

    assert (answer.status_code, answer["Location"], who(client).pk) == (302, "/start/", lotte.id)
    assert not queries.member(lotte.id).has_password


def test_a_password_that_was_chosen_works_the_next_time(client, address, lotte):
    client.post(address, {"password": PASSWORD})

    assert authenticate(None, username=lotte.email, password=PASSWORD).pk == lotte.id
    assert [line.tag for line in ledger.entries(limit=2)] == ["people:password:chosen", "people:link:used"]


def test_a_weak_password_leaves_the_link_as_it_was(client, address):
    before = ledger.count()

    answer = client.post(address, {"password": "kort"})

    assert (answer.status_code, list(answer.context["form"].errors)) == (422, ["password"])
    assert (ledger.count(), who(client).is_authenticated) == (before, False)
    assert client.get(address).status_code == 200


def test_it_works_once(client, address):
    client.post(address, {"password": ""})
    client.logout()

    assert [client.get(address).status_code, client.post(address).status_code] == [410, 410]
    assert not who(client).is_authenticated


def test_what_nobody_made_is_gone(client, db):
    assert client.get("/welcome/made-up/").status_code == 410


def test_who_has_a_second_factor_is_still_asked_for_it(client, address, lotte):
    from allauth.mfa.totp.internal.auth import TOTP, generate_totp_secret
    from django.contrib.auth import get_user_model

    TOTP.activate(get_user_model().objects.get(pk=lotte.id), generate_totp_secret())

    answer = client.post(address, {"password": ""})

    assert "2fa" in answer["Location"]
    assert not who(client).is_authenticated
