"""Signing in with the organisation's own sign-in: the whole way, with a real provider."""

import re

import httpx
import pytest
from oidc_provider_mock import User, run_server_in_thread

from inzage.config.env import read
from inzage.people import operations, queries
from tests.config.conftest import NOON

NOOR = User(sub="noor", claims={"email": "noor@example.nl", "email_verified": True, "name": "Noor"})
LARGE = User(sub="large", claims={"email": "NOOR@Example.nl", "email_verified": True})
UNVERIFIED = User(sub="unverified", claims={"email": "noor@example.nl", "email_verified": False})
STRANGER = User(sub="stranger", claims={"email": "stranger@example.nl", "email_verified": True})
WITHOUT = User(sub="without", claims={})


@pytest.fixture(scope="module")
def provider():
    """The address of a real provider that knows these people."""
    with run_server_in_thread(user_claims=[NOOR, LARGE, UNVERIFIED, STRANGER, WITHOUT]) as server:
        yield f"http://localhost:{server.server_port}"


@pytest.fixture
def switched_on(provider, settings):
    """Single sign-on with this provider, as the settings give it."""
    from inzage.config.single_sign_on import providers

    env = read(
        {"INZAGE_OIDC_ISSUER": provider, "INZAGE_OIDC_CLIENT_ID": "inzage", "INZAGE_OIDC_CLIENT_SECRET": "geheim"}
    )
    settings.SOCIALACCOUNT_PROVIDERS = providers(env.sign_on)


@pytest.fixture
def come_as(client, switched_on):
    """Go to the provider as this person and come back; give the answer."""

    def go(sub):
        leaving = client.get("/accounts/oidc/organisation/login/")
        back = httpx.post(leaving["Location"], data={"sub": sub}, follow_redirects=False)
        return client.get(back.headers["Location"])

    return go


def test_a_member_with_the_verified_address_is_let_in(noor, come_as, who):
    come_as("noor")

    assert who() == noor.id


def test_the_letters_of_the_address_may_be_large(noor, come_as, who):
    come_as("large")

    assert who() == noor.id


def test_the_password_stays_and_nothing_is_kept_of_what_the_provider_said(noor, come_as):
    from allauth.account.models import EmailAddress
    from allauth.socialaccount.models import SocialAccount

    come_as("noor")

    assert queries.member(noor.id).has_password
    assert not SocialAccount.objects.exists()
    assert not EmailAddress.objects.filter(verified=False).exclude(user_id=noor.id).exists()


@pytest.mark.parametrize("sub", ["stranger", "unverified", "without"])
def test_who_is_no_member_with_a_verified_address_stays_outside(noor, come_as, who, sub):
    answer = come_as(sub)

    assert (answer.status_code, who()) == (200, None)
    assert [member.email for member in queries.members(also_inactive=True)] == ["noor@example.nl"]


def test_who_left_is_not_let_in(noor, member_of, come_as, who):
    member_of("privacy_officer")
    operations.deactivate_member(member_id=noor.id, by="test", at=NOON)

    come_as("noor")

    assert who() is None


def test_who_comes_back_without_having_left_stays_outside(noor, switched_on, client, who):
    client.get("/accounts/oidc/organisation/login/callback/?code=x&state=y")

    assert who() is None


def test_who_refuses_at_the_provider_stays_outside(noor, switched_on, client, who):
    leaving = client.get("/accounts/oidc/organisation/login/")
    back = httpx.post(leaving["Location"], data={"action": "deny"}, follow_redirects=False)
    client.get(back.headers["Location"])

    assert who() is None


def test_who_has_a_second_step_is_still_asked_for_it(noor, sign_in, choose_second_step, client, come_as, who):
    sign_in()
    choose_second_step()
    client.post("/accounts/logout/")

    assert (come_as("noor")["Location"], who()) == ("/accounts/2fa/authenticate/", None)


def test_the_way_to_the_provider_is_protected(db, switched_on, client, provider):
    leaving = client.get("/accounts/oidc/organisation/login/")["Location"]

    assert leaving.startswith(provider)
    assert re.search(r"[?&]state=[^&]{8,}", leaving)
    assert "code_challenge_method=S256" in leaving


def test_without_the_settings_there_is_no_way(client, db):
    assert client.get("/accounts/oidc/organisation/login/").status_code == 404
