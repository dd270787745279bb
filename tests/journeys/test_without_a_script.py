"""Everything that a person needs works in a browser that runs no script."""

from pathlib import Path

from playwright.sync_api import expect

from tests.journeys import steps
from tests.journeys.visitors import Visitor


def test_a_system_is_added_scanned_and_reviewed_without_a_script(visitor: Visitor, shop: Path) -> None:
    page = visitor.signed_in(java_script_enabled=False)

    steps.describe_system(page, "Zonder script", shop)
    steps.try_connection(page)
    steps.add_it(page)
    expect(steps.review_link(page)).to_be_visible(timeout=steps.A_SCAN)
    steps.review_link(page).click()
    waiting = steps.open_rows(page).count()

    steps.open_rows(page).nth(1).locator("th a").click()
    page.locator("#detail button.btn--primary").click()
    expect(steps.open_rows(page)).to_have_count(waiting - 1)
    page.locator(".toast form button").click()
    expect(steps.open_rows(page)).to_have_count(waiting)

    page.goto("/map/")
    expect(page.locator("#map table a[href='/systems/zonder-script/']")).to_be_visible()
    steps.sign_out(page)


def test_a_wrong_address_keeps_what_was_typed_and_says_what_is_wrong(visitor: Visitor, tmp_path: Path) -> None:
    page = visitor.signed_in(java_script_enabled=False)

    steps.describe_system(page, "Weg", tmp_path / "bestaat-niet.db")
    page.locator("#new footer button.btn--primary").click()

    expect(page.locator("#answer .note--now")).to_be_visible()
    expect(page.locator("[name=name]")).to_have_value("Weg")
    visitor.forget("422")
