"""Changing what is known of a system, the way there, and taking it off the map."""

import pytest

from inzage.datamap import addresses, queries
from inzage.datamap.models import System
from inzage.ledger import queries as ledger

pytestmark = pytest.mark.django_db
PAGE = "/systems/winkel/"


@pytest.fixture
def facts(system):
    return {"name": "Winkel", "description": "", "manager": "", "partner": "", "hosting": "", "country": "NL"}


def test_the_form_shows_what_is_known(officer, system):
    page = officer.get(f"{PAGE}change/").content.decode()

    assert ('value="Winkel"' in page, '<option value="NL" selected>Nederland' in page) == (True, True)


def test_other_facts_are_written_down(officer, facts, member_of):
    answer = officer.post(f"{PAGE}change/", {**facts, "hosting": "Noordkade", "owner_id": member_of("owner").id})

    system = queries.system(slug="winkel")
    assert (answer.status_code, answer["Location"], system.hosting, system.owner) == (302, PAGE, "Noordkade", "Owner")


@pytest.mark.parametrize(
    ("wrong", "field"),
    [({}, "__all__"), ({"name": ""}, "name"), ({"country": "XX"}, "country"), ({"owner_id": "12345"}, "owner_id")],
)
def test_a_refusal_stands_where_it_belongs_and_nothing_typed_is_lost(officer, facts, wrong, field):
    before, typed = ledger.count(), {**facts, "description": "Klanten"} if wrong else facts

    answer = officer.post(f"{PAGE}change/", {**typed, **wrong})

    assert (answer.status_code, list(answer.context["form"].errors), ledger.count()) == (422, [field], before)
    assert typed["description"] in answer.content.decode()


def test_the_address_is_replaced_after_a_test(officer, system, tmp_path, shop):
    moved = shop.rename(tmp_path / "verhuisd.db")

    answer = officer.post(f"{PAGE}address/", {"target": f"sqlite:///{moved}"})

    assert answer.status_code == 302
    assert addresses.opened(System.objects.get()).target == f"sqlite:///{moved}"


@pytest.mark.parametrize("target", ["sqlite:////nergens/winkel.db", "null:", ""])
def test_an_address_that_does_not_work_leaves_the_old_one(officer, system, target):
    before, way = ledger.count(), addresses.opened(System.objects.get())

    answer = officer.post(f"{PAGE}address/", {"target": target})

    assert (answer.status_code, ledger.count()) == (422, before)
    assert addresses.opened(System.objects.get()) == way


def test_a_system_leaves_the_map_when_its_name_is_typed(officer, system):
    assert officer.post(f"{PAGE}retire/", {"typed": "winkel"}).status_code == 302

    assert queries.system(slug="winkel").retired_at is not None
    assert queries.systems().items == ()


@pytest.mark.parametrize("typed", ["", "Helpdesk"])
def test_another_name_keeps_it(officer, system, typed):
    answer = officer.post(f"{PAGE}retire/", {"typed": typed})

    assert (answer.status_code, queries.system(slug="winkel").retired_at) == (422, None)


def test_a_system_that_left_still_has_its_page_and_no_buttons(officer, scanned, text):
    officer.post(f"{PAGE}retire/", {"typed": "Winkel"})

    answer = officer.get(PAGE)

    assert (answer.status_code, "Van de kaart" in text(answer), "/scan/" in answer.content.decode()) == (200, True, False)  # fmt: skip
