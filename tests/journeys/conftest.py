"""Real Chromium on a real site. Every page that a test opens must be silent: no error, nothing refused by its policy."""

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect, sync_playwright

from tests.datamap.conftest import fill
from tests.journeys import site as sites
from tests.journeys.site import Site
from tests.journeys.visitors import PATIENCE, Visitor

CHROMIUM = shutil.which("chromium") or "/usr/bin/chromium"
MISSING = "install chromium to walk the site in a real browser (Debian: apt install chromium)"
PEOPLE = 1_000

expect.set_options(timeout=PATIENCE)


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    if not Path(CHROMIUM).exists():
        (pytest.fail if os.environ.get("INZAGE_TEST_REQUIRE") == "all" else pytest.skip)(MISSING)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=CHROMIUM, args=["--no-sandbox", "--disable-background-networking"]
        )
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A shop in a SQLite file."""
    return fill(tmp_path_factory.mktemp("shop") / "winkel.db", people=PEOPLE)


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    with sites.running(tmp_path_factory.mktemp("site")) as running:
        yield running


@pytest.fixture(scope="session")
def scanned(site: Site, shop: Path) -> str:
    """The word in the address of a system that is on the map and scanned."""
    site.inzage("systems", "add", "Winkel", f"sqlite:///{shop}", "--country", "NL")
    site.inzage("systems", "scan", "winkel", "--wait", "--timeout", "60")
    return "winkel"


@pytest.fixture
def visitor(chromium: Browser, site: Site) -> Iterator[Visitor]:
    one = Visitor(chromium, site)
    yield one
    one.leave()
    assert one.complaints == []
