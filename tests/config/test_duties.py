"""What waits of every room, together: the most urgent first, counted, with its article, its owner and where it is done."""

import ast
from dataclasses import replace
from pathlib import Path

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import translation

from inzage.config import duties
from inzage.config.duty_words import KINDS, NOW
from inzage.datamap import operations, queries
from inzage.datamap.queries import unprotected
from inzage.law.duties import Duty
from inzage.people import operations as people
from tests.datamap.conftest import BY, NOON, look, scanned, shop, steps, system  # noqa: F401 - its fixtures
from tests.dpia.conftest import NEWSLETTER, newsletter  # noqa: F401 - its fixture

pytestmark = pytest.mark.django_db
SOURCE = Path(duties.__file__).parents[1]


@pytest.fixture
def sold(newsletter):  # noqa: F811
    """The newsletter is what the department of sales does."""
    people.add_department(name="Verkoop", by=BY, at=NOON)
    facts = replace(newsletter.facts, departments=("Verkoop",))
    operations.change_activity(activity_id=newsletter.id, facts=facts, version=1, by=BY, at=NOON)


def said_in_code():
    """The keys of duties that any room makes."""
    yield from unprotected.MEND
    for path in [*SOURCE.glob("*/queries/*.py")]:
        for node in ast.walk(ast.parse(path.read_text())):
            names = {getattr(getattr(node, "func", None), "id", "")} & {"Duty", "duty"}
            if names and node.args and isinstance(node.args[0], ast.Constant):
                yield node.args[0].value
            if isinstance(node, ast.Tuple) and len(node.elts) == 3 and "art." in ast.unparse(node.elts[1]):
                yield node.elts[0].value


def test_every_kind_of_duty_has_words_and_a_place():
    assert set(said_in_code()) == KINDS.keys()


def test_duties_of_every_room_are_there_the_most_urgent_first(sold):
    found = duties.duties()

    assert {"precheck_open", "proposals_open", "activity_incomplete"} <= {one.key for one in found}
    order = list(KINDS)
    assert [one.key for one in found] == sorted((one.key for one in found), key=order.index)
    assert {one.owner for one in found if one.about == "activity:1"} == {"Verkoop"}


def test_a_kind_is_counted_with_its_first_subjects_and_the_rest_behind_a_click():
    found = [Duty("precheck_open", "art. 35(1)", f"activity:{n}", f"Verwerking {n}", n, "HR") for n in range(60, 0, -1)]

    with translation.override("en"):
        (group,) = duties.grouped(found)

    assert (group.title, group.article, group.page) == ("60 pre-checks must be done", "art. 35(1)", "/dpia/")
    assert [row.name for row in group.first] == ["Verwerking 60", "Verwerking 59", "Verwerking 58"]
    assert (len(group.behind), group.more, group.others, group.first[0].page) == (47, 10, 57, "/dpia/60/")
    assert (group.first[0].said, group.first[0].owner) == ("60 questions", "HR")


def test_what_is_about_no_subject_is_counted_itself():
    with translation.override("en"):
        (group,) = duties.grouped([Duty("data_unexplained", "art. 5(1)(b)", count=1234)])

    assert group.title == "1,234 fields with personal data are used by no activity"
    assert (group.page, group.first) == ("/register/proposals/", ())


@pytest.mark.parametrize("key", KINDS)
def test_each_kind_leads_to_a_page_that_is_there(key):
    about = {"": "", "datamap:systems": "system:winkel"}.get(KINDS[key].all_of_it, "activity:7")

    (group,) = duties.grouped([Duty(key, "art. 30", about, "Winkel")])

    assert group.page.startswith("/")
    assert "%" not in group.title


def test_what_must_be_done_now_stands_before_what_may_wait():
    states = [kind.state for kind in KINDS.values()]

    assert states == sorted(states, key=["now", "soon", ""].index)
    assert KINDS["kept_too_long"].state == NOW


def test_the_page_says_it_in_dutch_with_the_article_and_the_owner(client_of, sold):
    page = " ".join(client_of("privacy_officer").get("/duties/").content.decode().split())

    assert "2 voortoetsen moeten gedaan worden" in page
    assert "art. 35 lid 1" in page
    assert "Verkoop" in page
    assert 'href="/dpia/1/"' in page


def test_the_first_page_asks_for_it_by_itself_and_leads_there_without_a_script(client_of, sold):
    browser = client_of("privacy_officer")

    assert 'hx-get="/duties/"' in (first := browser.get("/").content.decode())
    assert 'href="/duties/"' in first
    part = browser.get("/duties/", headers={"HX-Request": "true"}).content.decode()
    assert ("<html" in part, 'id="h-duties"' in part) == (False, True)


@pytest.mark.parametrize(("role", "status"), [("privacy_officer", 200), ("engineer", 200), ("auditor", 200), ("owner", 403), ("agent", 403)])  # fmt: skip
def test_who_may_see_the_register_sees_what_waits(client_of, role, status):
    browser = client_of(role)

    assert (browser.get("/duties/").status_code, browser.get("/api/v1/duties").status_code) == (status, status)
    if role == "owner":
        assert "/duties/" not in browser.get("/").content.decode()


def test_the_api_gives_the_same(client_of, sold):
    found = client_of("auditor").get("/api/v1/duties").json()

    assert [one["key"] for one in found] == [one.key for one in duties.duties()]
    assert set(found[0]) == {"key", "article", "about", "name", "count", "owner"}


def test_nothing_to_do_is_said(client_of):
    assert "Er staat niets open" in client_of("privacy_officer").get("/duties/").content.decode()


def test_it_takes_as_many_queries_with_more_activities(sold):
    def asked():
        with CaptureQueriesContext(connection) as said:
            duties.duties()
        return len(said)

    before = asked()
    for number in range(20):
        operations.add_activity(facts=replace(NEWSLETTER, name=f"Brief {number}"), by=BY, at=NOON)

    assert len(queries.activities()) == 22
    assert asked() <= before
