"""A passkey, from the page where it is added to the door that it opens, with an authenticator that the browser plays."""

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Page, expect

from tests.journeys import steps
from tests.journeys.site import PASSWORD, Site
from tests.journeys.visitors import Visitor, sign_in

AUTHENTICATOR = {
    "protocol": "ctap2",
    "transport": "internal",
    "hasResidentKey": True,
    "hasUserVerification": True,
    "isUserVerified": True,
    "automaticPresenceSimulation": True,
}


FORGET = (
    "import django; django.setup(); from allauth.mfa.models import Authenticator; Authenticator.objects.all().delete()"
)


@pytest.fixture(autouse=True)
def password_alone(site: Site) -> Iterator[None]:
    """Let the password open the door alone again, for who walks here next."""
    yield
    site.python(FORGET)


def hold_authenticator(page: Page) -> None:
    """Give the device of this window something that keeps keys and recognises its owner."""
    device = page.context.new_cdp_session(page)
    device.send("WebAuthn.enable")
    device.send("WebAuthn.addVirtualAuthenticator", {"options": AUTHENTICATOR})


def add_passkey(page: Page) -> None:
    """Prove with the password who is there, and add a key that signs in alone."""
    page.goto("/accounts/2fa/webauthn/add/")
    page.locator("input[name=password]").fill(PASSWORD)
    page.locator("input[name=password]").press("Enter")
    page.locator("input[name=name]").fill("Telefoon")
    page.locator("input[name=passwordless]").check()
    page.locator("#mfa_webauthn_add").click()
    page.wait_for_url(lambda url: "/webauthn/add/" not in url)


def test_a_passkey_is_added_and_signs_in_alone(visitor: Visitor) -> None:
    # A number is no name that a passkey can belong to.
    page = visitor.arrive(base_url=re.sub(r"127\.0\.0\.1", "localhost", visitor.site.address))
    hold_authenticator(page)
    sign_in(page)
    add_passkey(page)
    steps.sign_out(page)

    page.locator("#passkey_login").click()
    page.wait_for_url(lambda url: "/accounts/login/" not in url)

    page.goto("/accounts/2fa/webauthn/")
    expect(page.locator("main")).to_contain_text("Telefoon")
