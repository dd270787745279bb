"""Every page of signing in stands in our frame, in both languages."""

import pytest

from inzage.people import operations
from tests.conftest import NOON

pytestmark = pytest.mark.django_db
PASSWORD = "drie-losse-woorden"

OUTSIDE = ["login", "password/reset", "password/reset/done", "password/reset/key/x-y", "password/reset/key/done", "inactive", "3rdparty/login/error", "3rdparty/login/cancelled"]  # fmt: skip
INSIDE = ["logout", "password/change", "reauthenticate", "2fa", "2fa/totp/activate", "2fa/webauthn", "2fa/webauthn/add"]


@pytest.fixture
def noor(db):
    return operations.add_member(email="noor@example.nl", name="Noor", role="privacy_officer", department=None, password=PASSWORD, by="test", at=NOON)  # fmt: skip


@pytest.fixture
def signed_in(client, noor):
    client.post("/accounts/login/", {"login": "noor@example.nl", "password": PASSWORD})
    return client


def is_ours(answer):
    page = answer.content.decode()
    return "web/components" in page and 'class="skip"' in page and "style=" not in page and page.count("<h1") == 1


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("page", OUTSIDE)
def test_a_stranger_sees_our_pages(client, page, language):
    client.cookies["django_language"] = language

    answer = client.get(f"/accounts/{page}/", follow=True)

    assert (is_ours(answer), f'<html lang="{language}"' in answer.content.decode()) == (True, True)


@pytest.mark.parametrize("page", INSIDE)
def test_who_is_signed_in_sees_our_pages(signed_in, page):
    answer = signed_in.get(f"/accounts/{page}/", follow=True)

    assert (answer.status_code, is_ours(answer)) == (200, True)


def test_signing_in_leads_to_the_first_page_of_the_role(client, noor):
    answer = client.post("/accounts/login/", {"login": "noor@example.nl", "password": PASSWORD})

    assert (answer.status_code, answer["Location"]) == (302, "/start/")


def test_what_is_wrong_is_said_and_the_address_stays(client, noor):
    page = client.post("/accounts/login/", {"login": "noor@example.nl", "password": "wrong"}).content.decode()

    assert ("horen niet bij elkaar" in page, 'value="noor@example.nl"' in page) == (True, True)


def test_nobody_signs_up(client):
    assert client.get("/accounts/signup/").status_code == 404


def test_too_many_attempts_are_told_to_wait(client, noor, settings):
    settings.ACCOUNT_RATE_LIMITS = {"login": "2/m/ip"}
    for _ in range(3):
        answer = client.post("/accounts/login/", {"login": "noor@example.nl", "password": "wrong"})

    assert (answer.status_code, is_ours(answer)) == (429, True)


def test_the_sign_on_of_the_organisation_has_a_button_where_it_is_switched_on(client, settings):
    assert "/accounts/oidc/" not in client.get("/accounts/login/").content.decode()
    app = {"provider_id": "organisation", "name": "Voorbeeld", "client_id": "x", "secret": "y", "settings": {"server_url": "https://id.example.nl"}}  # fmt: skip
    settings.SOCIALACCOUNT_PROVIDERS = {"openid_connect": {"APPS": [app]}}

    assert "/accounts/oidc/organisation/login/" in client.get("/accounts/login/").content.decode()


@pytest.mark.parametrize(("role", "menu"), [("agent", True), (None, False)])
def test_nothing_found_keeps_the_menu_for_who_is_signed_in(client, client_of, role, menu):
    answer = (client_of(role) if role else client).get("/nothing/")

    assert (answer.status_code, is_ours(answer), 'id="side"' in answer.content.decode()) == (404, True, menu)


def test_what_the_role_may_not_do_is_said_in_our_frame(client_of):
    answer = client_of("agent").get("/evidence/")

    assert (answer.status_code, is_ours(answer)) == (403, True)


def test_the_page_of_a_failure_needs_nothing():
    from django.test import RequestFactory
    from django.views.defaults import bad_request, server_error

    for view, extra in ((server_error, ()), (bad_request, (ValueError(),))):
        answer = view(RequestFactory().get("/"), *extra)
        assert is_ours(answer)
