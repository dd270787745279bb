"""Pictures of the running demo: a few for the README and the documentation, or every screen in every look."""

import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import product
from pathlib import Path

from django.utils import timezone

from demo.filling import BY
from demo.refusals import CannotRun
from demo.running import Running, Say
from demo.staff import STAFF
from inzage.people import operations, queries, records

CHROMIUM = shutil.which("chromium") or "/usr/bin/chromium"
WIDE, PHONE = 1440, 390
HEIGHTS = {WIDE: 900, PHONE: 844}
SCREENS = {
    "today": "/",
    "map": "/map/",
    "systems": "/systems/",
    "system": "/systems/kompas-crm/",
    "add": "/systems/new/",
    "people": "/people/",
    "evidence": "/evidence/",
}


@dataclass(frozen=True, slots=True)
class Shot:
    """One picture: which screen, in which look, and how it is called."""

    name: str
    screen: str
    width: int = WIDE
    theme: str = "light"
    language: str = "en"
    is_whole: bool = False


FOR_DOCS = (
    Shot("map.png", "map"),
    Shot("system.png", "system"),
    Shot("systems-dark.png", "systems", theme="dark"),
    Shot("system-phone.png", "system", width=PHONE, language="nl"),
)


def every() -> Iterator[Shot]:
    """Every screen in both widths, both themes and both languages, from top to bottom."""
    for screen, width, theme, language in product(SCREENS, HEIGHTS, ("light", "dark"), ("nl", "en")):
        yield Shot(f"{screen}-{language}-{theme}-{width}.png", screen, width, theme, language, is_whole=True)


def take(demo: Running, folder: Path, *, for_docs: bool, say: Say) -> int:
    """Take the pictures, and leave the member's language as it was."""
    shots = FOR_DOCS if for_docs else tuple(every())
    folder.mkdir(parents=True, exist_ok=True)
    member = queries.member_by_email(STAFF[0].email)
    if member is None:
        raise CannotRun("The privacy officer of the demo is gone. Start with --fresh.")
    try:
        for language in records.Language:
            operations.set_preferences(member_id=member.id, language=language)
            token = operations.make_sign_in_link(member_id=member.id, by=BY, at=timezone.now())
            shoot(demo.address, token, [shot for shot in shots if shot.language == language], folder)
    finally:
        operations.set_preferences(member_id=member.id, language=member.language)
    say(f"{len(shots)} pictures are in {folder}.")
    return 0


def shoot(address: str, token: str, shots: list[Shot], folder: Path) -> None:
    """Open Chromium, sign in once, and take each picture in a window of its own look."""
    try:
        from playwright.sync_api import sync_playwright  # noqa: PLC0415 -- only pictures need it
    except ImportError:
        raise CannotRun("Pictures need playwright, which comes with the test requirements: run ./dev test") from None
    if not Path(CHROMIUM).exists():
        raise CannotRun("Pictures need Chromium. On Debian or Ubuntu: apt install chromium")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        first = browser.new_context()
        page = first.new_page()
        page.goto(f"{address}/welcome/{token}/")
        page.locator("main form button, form.stack button").last.click()
        page.wait_for_url(lambda url: "/welcome/" not in url)
        state = first.storage_state()
        for shot in shots:
            size = {"width": shot.width, "height": HEIGHTS[shot.width]}
            context = browser.new_context(storage_state=state, viewport=size, color_scheme=shot.theme)
            page = context.new_page()
            page.goto(f"{address}{SCREENS[shot.screen]}")
            page.wait_for_load_state("networkidle")
            page.screenshot(path=folder / shot.name, full_page=shot.is_whole)
            context.close()
        browser.close()
