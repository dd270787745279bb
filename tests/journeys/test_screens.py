"""Every screen, in both languages and both themes: nothing for axe to find, no sideways scroll, nothing in the console."""

from collections.abc import Iterator
from itertools import product
from typing import Any
from uuid import uuid4

import pytest
from axe_playwright_python.sync_playwright import Axe
from django.urls import get_resolver, resolve
from playwright.sync_api import Page

from tests.journeys.site import Site
from tests.journeys.visitors import Visitor

LOOKS = list(product(("nl", "en"), ("light", "dark")))
NARROWEST = 320

SCREENS = (
    "/",
    "/map/",
    "/map/?pick=system:{slug}",
    "/systems/",
    "/systems/?only=to_review&order=-people",
    "/systems/new/",
    "/systems/{slug}/",
    "/systems/{slug}/?open=on",
    "/systems/{slug}/access/",
    "/systems/{slug}/use/",
    "/looks/",
    "/systems/{slug}/links/",
    "/systems/{slug}/measures/",
    "/systems/{slug}/history/",
    "/systems/{slug}/change/",
    "/systems/{slug}/address/",
    "/systems/{slug}/retire/",
    "/register/",
    "/register/?incomplete=on",
    "/register/new/",
    "/register/new/?from=camera",
    "/register/1/",
    "/register/1/change/",
    "/register/1/fields/",
    "/register/1/history/",
    "/duties/",
    "/register/proposals/",
    "/register/library/",
    "/register/download/",
    "/register/take/",
    "{sheet}",
    "{columns}",
    "/dpia/",
    "/dpia/1/",
    "/dpia/1/study/",
    "/dpia/1/study/change/",
    "/dpia/1/study/history/",
    "/recipients/",
    "/recipients/new/",
    "/recipients/1/",
    "/lessons/",
    "{field}",
    "{scan}",
    "/people/",
    "/people/new/",
    "/people/departments/new/",
    "/people/1/",
    "/people/organisation/",
    "/people/organisation/change/",
    "/evidence/",
    "/settings/",
    "/accounts/password/change/",
    "/accounts/2fa/",
    "/accounts/2fa/totp/activate/",
    "/accounts/2fa/webauthn/",
    "/accounts/reauthenticate/",
    "/accounts/logout/",
)
"""The screens of who is signed in."""

AT_THE_DOOR = ("/accounts/login/", "/accounts/password/reset/", "/accounts/password/reset/done/", "{welcome}")

VERBS = frozenset(
    [
        "dpia:reopen",
        "dpia:decide",
        "dpia:sign_study",
        "people:change_role",
        "people:move",
        "people:make_link",
        "people:deactivate",
        "people:reactivate",
        "settings:language",
        "settings:theme",
        "settings:keys",
        "settings:make_token",
        "settings:revoke_token",
        "datamap:follow_records",
        "datamap:stop_following",
        "datamap:declare_use",
        "datamap:decide_use",
        "datamap:undo_use_decision",
        "dpia:study_pdf",
        "datamap:test_address",
        "datamap:confirm_many",
        "datamap:undo_many",
        "datamap:start_scan",
        "datamap:stop_scan",
        "datamap:decide",
        "datamap:not_personal",
        "datamap:undo_review",
        "datamap:accept_link",
        "datamap:refuse_link",
        "datamap:download",
        "datamap:map_file",
        "datamap:set_lesson_aside",
        "datamap:restore_lesson",
        "datamap:import_lessons",
        "datamap:forget_lessons",
        "datamap:download_lessons",
        "datamap:field_detail",
        "datamap:end_activity",
        "datamap:remove_recipient",
        "datamap:accept_proposal",
        "datamap:refuse_proposal",
        "datamap:restore_proposal",
        "datamap:register_file",
        "datamap:take_log",
        "datamap:forget_log",
        "datamap:declare_account",
        "datamap:measure_retention",
    ]
)
"""Addresses of our rooms that are no screen of their own: they do something, or give a part or a file."""

LOOK = """
import django, sys
django.setup()
from inzage.people import operations, queries
operations.set_preferences(member_id=queries.member_by_email("noor@example.nl").id, language=sys.argv[1], theme=sys.argv[2])
"""

FIND = """
import django, json, sys
from datetime import timedelta
from io import BytesIO
django.setup()
from django.utils import timezone
from inzage.datamap import operations, queries
lines = [{"at": "2026-11-02T09:12:33", "who": who, "dataset": name} for who, name in (("anna", "klant"), ("bram", "weg"))]
operations.take_log(system_id=queries.system(slug=sys.argv[1]).id, source=BytesIO(b"".join(json.dumps(one).encode() + b"\\n" for one in lines)), by="test", at=timezone.now())
for days in (9, 5, 0):
    operations.measure_retention(by="test", at=timezone.now() - timedelta(days=days))
print("/fields/%d/ /scans/%s/" % (queries.fields(system=sys.argv[1]).items[0].id, queries.scans(system=sys.argv[1]).items[0].id))
"""


REGISTER = """
import io
import django, openpyxl
from dataclasses import replace
django.setup()
from django.utils import timezone
from inzage.datamap import operations, queries, waiting
from inzage.datamap.exchange import FORMATS
from inzage.datamap.records import Kept
doer = {"by": "test", "at": timezone.now()}
if not queries.recipients():
    operations.add_recipient(name="Wolk Inc.", country="US", **doer)
    operations.refuse_proposal(template="camera", why="Geen camera.", **doer)
if not queries.activities():
    # As it is proposed, but by hand: the proposal itself stays for others.
    proposed = queries.proposals(language="nl").open[0].facts
    rule = Kept(what="Bestellingen", count=1, unit="week", system="winkel", dataset="bestelling", date_field="besteld_op")
    kept = (*proposed.retentions, rule)
    operations.add_activity(facts=replace(proposed, name="Verkoop in de winkel", retentions=kept), **doer)
document = queries.document(now=doer["at"])
key = waiting.keep(FORMATS["xlsx"][2](document, "nl"), by="noor@example.nl", at=doer["at"])
book = openpyxl.Workbook()
book.active.append(["Verwerking", "Doel", "Grondslag", "Bewaartermijn"])
book.active.append(["Nieuwsbrief", "Vertellen wat er nieuw is", "toestemming", "tot uitschrijven"])
own = io.BytesIO()
book.save(own)
columns = waiting.keep(own.getvalue(), by="noor@example.nl", at=doer["at"])
print("/register/take/%s/ /register/take/%s/columns/" % (key, columns))
"""

WELCOME = """
import django, sys
django.setup()
from django.utils import timezone
from inzage.people import operations, queries
member = queries.member_by_email("noor@example.nl")
print("/welcome/%s/" % operations.make_sign_in_link(member_id=member.id, by="test", at=timezone.now()))
"""


@pytest.fixture(scope="module")
def screens(site: Site, scanned: str) -> list[str]:
    sheet, columns = site.python(REGISTER).split()
    field, scan = site.python(FIND, scanned).split()
    return [screen.format(slug=scanned, field=field, scan=scan, sheet=sheet, columns=columns) for screen in SCREENS]


def names_of(patterns: list[Any], space: str = "") -> Iterator[str]:
    """The names of the addresses of our rooms."""
    for pattern in patterns:
        if hasattr(pattern, "url_patterns"):
            yield from names_of(pattern.url_patterns, pattern.namespace or "")
        elif space in ("people", "evidence", "settings", "datamap", "dpia"):
            yield f"{space}:{pattern.name}"


def violations(page: Page) -> list[str]:
    """What axe finds, each with the first place where it is."""
    found = Axe().run(page).response["violations"]
    return [f"{one['id']}: {one['nodes'][0]['html'][:160]}" for one in found]


def is_wide(page: Page) -> bool:
    return bool(page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth"))


@pytest.mark.parametrize(("language", "theme"), LOOKS)
def test_axe_finds_nothing_on_any_screen(
    visitor: Visitor, site: Site, screens: list[str], language: str, theme: str
) -> None:
    site.python(LOOK, language, theme)
    page = visitor.signed_in()
    found: dict[str, list[str]] = {}

    for screen in screens:
        answer = page.goto(screen)
        assert answer is not None, screen
        assert answer.status == 200, screen
        assert page.locator(f"html[lang={language}][data-theme={theme}]").count() == 1, screen
        if wrong := violations(page):
            found[screen] = wrong

    assert found == {}


@pytest.mark.parametrize(("language", "theme"), LOOKS)
def test_axe_finds_nothing_at_the_door(visitor: Visitor, site: Site, language: str, theme: str) -> None:
    welcome = site.python(WELCOME).strip()
    page = visitor.arrive(locale=language, color_scheme=theme)
    found: dict[str, list[str]] = {}

    for screen in AT_THE_DOOR:
        page.goto(screen.format(welcome=welcome))
        if wrong := violations(page):
            found[screen] = wrong

    assert found == {}


def test_axe_finds_nothing_on_what_says_no(visitor: Visitor, site: Site) -> None:
    site.python(LOOK, "nl", "light")
    page = visitor.signed_in()

    page.goto("/systems/bestaat-niet/")
    assert violations(page) == []
    page.goto("/welcome/verlopen/")
    assert violations(page) == []
    visitor.forget("404")
    visitor.forget("410")


def test_every_screen_of_our_rooms_is_looked_at() -> None:
    found = {"field": "/fields/1/", "scan": f"/scans/{uuid4()}/", "sheet": f"/register/take/{uuid4()}/"}
    found["columns"] = f"{found['sheet']}columns/"
    shown = [screen.format(slug="winkel", **found) for screen in SCREENS]

    looked_at = {resolve(screen.partition("?")[0]).view_name for screen in (*shown, "/welcome/a/")}

    assert set(names_of(get_resolver().url_patterns)) - VERBS == {name for name in looked_at if ":" in name}


@pytest.mark.parametrize("language", ["nl", "en"])
def test_no_screen_scrolls_sideways_on_the_narrowest_phone(
    visitor: Visitor, site: Site, screens: list[str], language: str
) -> None:
    site.python(LOOK, language, "light")
    page = visitor.signed_in(viewport={"width": NARROWEST, "height": 640})

    wide = []
    for screen in screens:
        page.goto(screen)
        if is_wide(page):
            wide.append(screen)

    assert wide == []
