"""Pictures of the running demo: a few for the README and the documentation, or every screen in every look."""

import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import product
from pathlib import Path
from typing import Literal

from django.utils import timezone

from demo.filling import BY
from demo.refusals import CannotRun
from demo.running import Running, Say
from demo.staff import STAFF
from inzage.datamap import queries
from inzage.people import operations, records
from inzage.people import queries as people

CHROMIUM = shutil.which("chromium") or "/usr/bin/chromium"
WIDE, PHONE = 1440, 390
HEIGHTS = {WIDE: 900, PHONE: 844}
COLOURS = 256
SCREENS = {
    "today": "/",
    "map": "/map/",
    "systems": "/systems/",
    "system": "/systems/kompas-crm/",
    "finding": "/systems/kompas-crm/?pick={finding}#f-{finding}",
    "add": "/systems/new/",
    "people": "/people/",
    "evidence": "/evidence/",
}


Theme = Literal["light", "dark"]
THEMES: tuple[Theme, ...] = ("light", "dark")


@dataclass(frozen=True, slots=True)
class Shot:
    """One picture: which screen, in which look, and how it is called."""

    name: str
    screen: str
    width: int = WIDE
    theme: Theme = "light"
    language: str = "en"
    height: int = 0
    is_whole: bool = False


FOR_DOCS = (
    Shot("map.png", "map", height=1330),
    Shot("system.png", "finding"),
    Shot("systems-dark.png", "systems", theme="dark"),
    Shot("system-phone.png", "system", width=PHONE, language="nl"),
)


def every() -> Iterator[Shot]:
    """Every screen in both widths, both themes and both languages, from top to bottom."""
    for screen, width, theme, language in product(SCREENS, HEIGHTS, THEMES, ("nl", "en")):
        yield Shot(f"{screen}-{language}-{theme}-{width}.png", screen, width, theme, language, is_whole=True)


def take(demo: Running, folder: Path, *, for_docs: bool, say: Say) -> int:
    """Take the pictures, and leave the member's language as it was."""
    shots = FOR_DOCS if for_docs else tuple(every())
    folder.mkdir(parents=True, exist_ok=True)
    member = people.member_by_email(STAFF[0].email)
    if member is None:
        raise CannotRun("The privacy officer of the demo is gone. Start with --fresh.")
    seen = finding()
    try:
        for language in records.Language:
            operations.set_preferences(member_id=member.id, language=language)
            token = operations.make_sign_in_link(member_id=member.id, by=BY, at=timezone.now())
            shoot(demo.address, token, [shot for shot in shots if shot.language == language], folder, finding=seen)
    finally:
        operations.set_preferences(member_id=member.id, language=member.language)
    for shot in shots if for_docs else ():
        shrink(folder / shot.name)
    say(f"{len(shots)} pictures are in {folder}.")
    return 0


def finding() -> int:
    """The field of the demo that a picture of a finding shows: a reference in which somebody keeps the BSN."""
    return queries.fields(system="kompas-crm", search="ref_ext").items[0].id


def shoot(address: str, token: str, shots: list[Shot], folder: Path, *, finding: int) -> None:
    """Open Chromium, sign in once, and take each picture in a window of its own look."""
    try:
        from playwright.sync_api import ViewportSize, sync_playwright  # noqa: PLC0415 -- only pictures need it
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
            size = ViewportSize(width=shot.width, height=shot.height or HEIGHTS[shot.width])
            context = browser.new_context(storage_state=state, viewport=size, color_scheme=shot.theme)
            page = context.new_page()
            page.goto(f"{address}{SCREENS[shot.screen].format(finding=finding)}")
            page.wait_for_load_state("networkidle")
            page.screenshot(path=folder / shot.name, full_page=shot.is_whole)
            context.close()
        browser.close()


def shrink(path: Path) -> None:
    """Keep as many colours as a palette holds, the rare ones too: no eye sees it, and the file is a third."""
    from PIL import Image  # noqa: PLC0415 -- only pictures need it

    with Image.open(path) as picture:
        small = picture.convert("RGB").quantize(COLOURS, Image.Quantize.MAXCOVERAGE)
    small.save(path, optimize=True)
