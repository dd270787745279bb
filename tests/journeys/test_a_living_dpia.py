"""A scan finds health data: the pre-check turns, its signed DPIA reopens, both rooms say so, and each has its line."""

import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.datamap.conftest import fill
from tests.journeys.site import Site
from tests.journeys.visitors import Visitor

WITHIN = 60_000
WRITE_DOWN = """
import django
django.setup()
from django.utils import timezone
from inzage.datamap import operations
from inzage.datamap.records import ActivityFacts, FieldUse, Kept
def uses(*names):
    return tuple(FieldUse("praktijk", "klant", name) for name in names)
common = {"groups": ("customers", "children"), "no_recipients": True, "profiling": False, "automated_decision": False,
          "retentions": (Kept(what="adres", count=2, unit="year", start="intrekking"),)}
letters = ActivityFacts(name="Brieven", purpose="Vertellen wat er nieuw is.", basis="consent", uses=uses("e_mail"), **common)
orders = ActivityFacts(name="Bestellen", purpose="Leveren.", basis="contract",
                       uses=uses("klantnummer", "achternaam", "bsn", "telefoon"), **common)
print([operations.add_activity(facts=one, by="test", at=timezone.now()) for one in (letters, orders)] and "")
"""
NUMBER = """
import django
django.setup()
from inzage.datamap import queries
print(next(one.number for one in queries.activities() if one.facts.name == "Brieven"))
"""
DUTIES = """
import django, json, sys
django.setup()
from inzage.datamap import queries as datamap
from inzage.dpia import queries as dpia
mine = [one.key for one in (*datamap.duties(), *dpia.duties()) if one.about == f"activity:{sys.argv[1]}"]
print(json.dumps(mine))
"""
DIAGNOSES = """
ALTER TABLE klant ADD COLUMN diagnose TEXT;
UPDATE klant SET diagnose = CASE klantnummer % 4
    WHEN 0 THEN 'diabetes type 2' WHEN 1 THEN 'astma' WHEN 2 THEN 'depressie' ELSE 'hypertensie' END;
"""


@pytest.fixture
def practice(site: Site, tmp_path: Path) -> Iterator[Path]:
    """A system of its own on the map, and two activities that use its fields."""
    path = fill(tmp_path / "praktijk.db")
    site.inzage("systems", "add", "Praktijk", f"sqlite:///{path}", "--country", "NL")
    site.inzage("systems", "scan", "praktijk", "--wait", "--timeout", "60")
    site.python(WRITE_DOWN)
    yield path
    site.inzage("systems", "retire", "praktijk")


def test_health_data_turns_the_pre_check_and_reopens_the_signed_study(
    visitor: Visitor, site: Site, practice: Path
) -> None:
    number = site.python(NUMBER).strip()
    page = visitor.signed_in(java_script_enabled=False)
    answer_and_decide(page, number)
    write_and_sign(page, number)
    assert not {"precheck_again", "study_again"} & duties(site, number)

    with closing(sqlite3.connect(practice)) as shop:
        shop.executescript(DIAGNOSES)
        shop.commit()
    scan(page)

    until(page, f"/dpia/{number}/study/", "heropend")
    page.goto(f"/dpia/{number}/")
    expect(page.locator("main")).to_contain_text("DPIA waarschijnlijk nodig")
    expect(page.locator("main")).to_contain_text("Gezondheid")
    assert {"data_beside", "precheck_again", "study_again"} <= duties(site, number)
    page.goto("/evidence/")
    for line in ("Heeft de DPIA heropend", "Heeft de voortoets heropend", "Scan klaar"):
        expect(page.locator("main")).to_contain_text(line)


def answer_and_decide(page: Page, number: str) -> None:
    """Answer what no system shows, confirm the rest, and decide that a DPIA is done."""
    page.goto(f"/dpia/{number}/")
    for one in page.locator("select[name^='asked-']").all():
        one.select_option("no")
    page.locator("[name=confirm_rest]").check()
    page.locator("form:has([name=confirm_rest]) button.btn--primary").click()
    expect(page.locator("main")).to_contain_text("DPIA waarschijnlijk niet nodig")
    page.locator("[name=outcome]").select_option("dpia")
    page.locator("form[action$='/decide/'] button").click()
    expect(page.locator("main")).to_contain_text("Er komt een DPIA")


def write_and_sign(page: Page, number: str) -> None:
    """Write all parts of a study, sign it, and take it along as PDF."""
    page.goto(f"/dpia/{number}/study/change/")
    for name in ("description", "necessity", "proportionality", "views_not_sought"):
        page.locator(f"[name={name}]").fill("Zo is het.")
    for key in ("illegitimate_access", "unwanted_change", "disappearance"):
        page.locator(f"[name='risk-{key}-planned']").fill("Een slot.")
        for step in ("severity", "likelihood", "severity_after", "likelihood_after"):
            page.locator(f"[name='risk-{key}-{step}']").select_option("2")
    if page.locator("[name=dpo_advice]").count():
        page.locator("[name=dpo_advice]").fill("Ga door.")
    page.locator("main form button.btn--primary").click()
    page.locator("[name=decision]").select_option("go")
    page.locator("form[action$='/sign/'] button.btn--primary").click()
    expect(page.locator("main")).to_contain_text("ondertekend door")
    with page.expect_download() as download:
        page.locator(f"a[href='/dpia/{number}/study/pdf/']").click()
    assert download.value.path().read_bytes().startswith(b"%PDF-")


def scan(page: Page) -> None:
    """Scan the system again, as people do, and wait for its end."""
    page.goto("/systems/praktijk/")
    page.locator("form[action='/systems/praktijk/scan/'] button").first.click()
    until(page, page.url, "klant.diagnose")


def until(page: Page, address: str, text: str) -> None:
    """Look at a page again until it says so: it has no script that would."""
    for _ in range(WITHIN // 500):
        page.goto(address)
        if text in page.locator("main").inner_text():
            return
        page.wait_for_timeout(500)
    expect(page.locator("main")).to_contain_text(text)


def duties(site: Site, number: str) -> set[str]:
    """What both rooms say that must be done about the activity."""
    return set(json.loads(site.python(DUTIES, number)))
