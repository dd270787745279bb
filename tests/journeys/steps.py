"""What a visitor does on a page, step by step. Each works with and without scripts, unless it says otherwise."""

from pathlib import Path

from playwright.sync_api import Locator, Page, expect

A_SCAN = 60_000


def describe_system(page: Page, name: str, shop: Path) -> None:
    page.goto("/systems/new/")
    page.locator("[name=name]").fill(name)
    page.locator("[name=target]").fill(f"sqlite:///{shop}")


def try_connection(page: Page) -> None:
    """Ask whether the system answers, and see what it says."""
    page.locator("button[name=act]").click()
    expect(page.locator("#answer .note")).to_contain_text("SQLite 3")


def add_it(page: Page) -> None:
    """Put it on the map and come to the page of its first scan."""
    page.locator("#new footer button.btn--primary").click()
    page.wait_for_url("**/scans/*/")


def review_link(page: Page) -> Locator:
    """What the page of a scan offers once it is done."""
    return page.locator("footer a.btn--primary[href^='/systems/']")


def open_rows(page: Page) -> Locator:
    return page.locator("tr[data-field][data-open]")


def row_in_focus(page: Page) -> str:
    return str(page.evaluate("document.activeElement.closest('tr[data-field]')?.id ?? ''"))


def press_and_move_on(page: Page, key: str) -> str:
    """With a script: decide about the row in focus by a key, and come to the next row; which row it was."""
    row = row_in_focus(page)
    assert row, "no row has the focus"
    page.keyboard.press(key)
    moved_on(page, row)
    return row


def correct_and_move_on(page: Page, category: str) -> str:
    """With a script: say by keyboard that the row in focus holds something else; which row it was."""
    row = row_in_focus(page)
    page.keyboard.press("w")
    page.locator("#category").select_option(category)
    page.keyboard.press("Enter")
    moved_on(page, row)
    return row


def moved_on(page: Page, row: str) -> None:
    page.wait_for_function(
        "row => { const now = document.activeElement.closest('tr[data-field]'); return now && now.id !== row }", arg=row
    )


def sign_out(page: Page) -> None:
    page.locator("[popovertarget=account]").click()
    page.locator("#account form button").click()
    page.wait_for_url("**/accounts/login/**")
