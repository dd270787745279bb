"""From what the systems show to a line of the register that is complete under art. 30, without a script."""

import re

from playwright.sync_api import Page, expect

from tests.journeys.visitors import Visitor

CARD = "#p-web_orders"


def test_a_proposal_is_refused_comes_back_and_becomes_a_complete_line(visitor: Visitor, scanned: str) -> None:
    page = visitor.signed_in(java_script_enabled=False)
    describe_organisation(page)
    page.goto("/register/")
    page.locator("main a[href='/register/proposals/']").first.click()

    page.locator(f"{CARD} summary").click()
    page.locator(f"{CARD} .why-not form button").click()
    expect(page.locator(f"{CARD} .why-not .err")).to_be_visible()
    visitor.forget("422")
    page.locator(f"{CARD} [name=why]").fill("Dat doen wij niet.")
    page.locator(f"{CARD} .why-not form button").click()
    expect(page.locator(CARD)).to_have_count(0)
    page.locator("form[action='/register/proposals/web_orders/restore/'] button").click()

    page.locator(f"{CARD} a[href='/register/new/?from=web_orders']").click()
    page.locator("[name=no_recipients]").check()
    page.locator("[name=security]").fill("Alleen de webwinkel kan erbij.")
    page.locator("main form footer button.btn--primary").click()
    expect(page.locator("#complete .pill--ok")).to_be_visible()
    expect(page.locator("h1")).to_contain_text(re.compile("Bestellingen|Orders"))


def describe_organisation(page: Page) -> None:
    page.goto("/people/organisation/change/")
    page.locator("[name=contact]").fill("privacy@voorbeeld.nl")
    for name in ("has_dpo", "has_representative"):
        page.locator(f"[name={name}]").select_option("no")
    page.locator("main form button.btn--primary").click()
