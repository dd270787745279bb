"""The main journey: from the door, by a first scan and a review by keyboard, to the map and out again."""

from pathlib import Path

from playwright.sync_api import expect

from tests.journeys import steps
from tests.journeys.visitors import Visitor


def test_add_a_system_watch_its_scan_and_review_five_fields_by_keyboard(visitor: Visitor, shop: Path) -> None:
    page = visitor.signed_in()

    steps.describe_system(page, "Webwinkel", shop)
    steps.try_connection(page)
    steps.add_it(page)
    page.evaluate("window.isSamePage = true")
    expect(steps.review_link(page)).to_be_visible(timeout=steps.A_SCAN)
    assert page.evaluate("window.isSamePage"), "the scan is shown live, without a new page"

    steps.review_link(page).click()
    waiting = steps.open_rows(page).count()
    page.locator("tr[data-field][tabindex='0']").focus()
    confirmed = [steps.press_and_move_on(page, "Enter") for _ in range(3)]
    steps.press_and_move_on(page, "g")
    corrected = steps.correct_and_move_on(page, "account_id")
    expect(steps.open_rows(page)).to_have_count(waiting - 5)

    page.keyboard.press("z")
    expect(page.locator(f"#{corrected}[data-open]")).to_be_visible()
    expect(steps.open_rows(page)).to_have_count(waiting - 4)
    assert len(set(confirmed)) == 3


def test_the_map_shows_the_system_and_the_way_out_leads_to_the_door(visitor: Visitor, scanned: str) -> None:
    page = visitor.signed_in()

    page.goto("/map/")
    expect(page.locator("#map svg").first).to_be_visible()
    expect(page.locator(f"#map table a[href='/systems/{scanned}/']").first).to_be_visible()

    steps.sign_out(page)
    page.goto("/map/")
    expect(page.locator("[name=password]")).to_be_visible()
