"""The map: streams, what was picked of them, and the same as a table; filters and the pick in the address."""

import re
from xml.etree import ElementTree as ET

import pytest

from inzage.datamap import operations, queries, records
from inzage.datamap.models import Dataset, Field, System
from tests.datamap.conftest import BY, NOON

pytestmark = pytest.mark.django_db
SVG = "{http://www.w3.org/2000/svg}"


def rows(answer):
    """The lines of the table: of an activity its name, of what no activity uses the system."""
    return [line.name or line.systems[0].name for line, _ in answer.context["page"].items]


@pytest.fixture
def abroad(scanned):
    """A system outside the EEA that holds e-mail addresses."""
    key = operations.add_system(name="Mailvlucht", target="null:", country="US", by=BY, at=NOON)
    dataset = Dataset.objects.create(system_id=key, name="abonnee", kind="table", found_at=NOON)
    Field.objects.create(dataset=dataset, name="mail", found_category="email", confidence=0.9, found_at=NOON)
    return queries.system_by_id(system_id=key)


def test_a_blank_map_names_the_first_step(officer, db, text):
    assert "Voeg het eerste systeem toe" in text(officer.get("/map/"))


def test_systems_without_a_scan_lead_to_scanning(officer, system, text):
    assert "Scan een systeem" in text(officer.get("/map/"))


def test_every_box_is_a_link_with_a_name(officer, abroad):
    page = officer.get("/map/").content.decode()

    boxes = re.findall(r'<a class="node[^"]*" href="([^"]+)" aria-label="([^"]+)"', page)
    assert ("?pick=system%3Amailvlucht", "Mailvlucht, 1 veld, US, buiten de EER") in boxes
    assert all(label for _, label in boxes)


def test_the_same_stands_in_the_table(officer, abroad, text):
    answer = officer.get("/map/")

    assert rows(answer) == ["Mailvlucht", "Winkel"]
    assert "Burgerservicenummer (BSN) (extra beschermd)" in text(answer)


@pytest.mark.parametrize(
    ("pick", "said"),
    [
        ("system:mailvlucht", ["Mailvlucht systeem", "Doorgifte buiten de EER"]),
        ("system:winkel", ["Winkel systeem"]),
        ("activity:none-0", ["Nog geen verwerking Geen afdeling"]),
        ("department:0", ["Geen afdeling afdeling"]),
    ],
)
def test_what_is_picked_is_told_below(officer, abroad, text, pick, said):
    answer = officer.get(f"/map/?pick={pick}")

    assert [words for words in said if words not in text(answer)] == []
    assert 'class="flow has-sel"' in answer.content.decode()


@pytest.fixture
def newsletter(abroad):
    """An activity that uses both systems, and gives what it has to one recipient outside the EEA."""
    operations.add_recipient(name="Vlucht Inc.", role="processor", country="US", what_for="mailings", by=BY, at=NOON)
    facts = records.ActivityFacts(
        name="Nieuwsbrief",
        basis="consent",
        groups=("customers",),
        uses=(records.FieldUse("mailvlucht", "abonnee", "mail"), records.FieldUse("winkel", "klant", "e_mail")),
        recipients=("Vlucht Inc.",),
        retentions=(records.Kept(count=30, unit="day", start="intrekking", ground="niet meer nodig"),),
    )
    operations.add_activity(facts=facts, by=BY, at=NOON)


def test_a_picked_activity_tells_its_data_basis_people_time_and_transfer(officer, newsletter, text):
    said = text(officer.get("/map/?pick=activity:1"))

    assert "Nieuwsbrief verwerking 1" in said
    assert "Toestemming art. 6 lid 1 onder a" in said
    assert "30 dagen na intrekking" in said
    assert "Personen 120" in said
    assert "Doorgifte buiten de EER" in said
    assert "Vlucht Inc.: grond onbekend" in said
    assert "Leg de grond vast" in said


def test_the_ways_of_a_pick_stand_out_and_those_of_others_do_not(officer, newsletter):
    page = officer.get("/map/?pick=activity:1").content.decode()

    lit = {key for css, key in re.findall(r'<a class="(node[^"]*)" href="\?pick=([^"]+)"', page) if " sel" in css}
    (mailer,) = queries.recipients()
    assert lit == {
        "department%3A0",
        "activity%3A1",
        "system%3Amailvlucht",
        "system%3Awinkel",
        f"recipient%3A{mailer.id}",
    }


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        ("group=customers", ["Nieuwsbrief"]),
        ("basis=consent", ["Nieuwsbrief"]),
        ("basis=none", ["Winkel"]),
        ("category=email", ["Nieuwsbrief"]),
        ("outside=on", ["Nieuwsbrief"]),
        ("level=special", ["Winkel"]),
        ("group=employees", []),
    ],
)
def test_filters_leave_activities_and_what_none_uses(officer, newsletter, asked, found):
    assert rows(officer.get(f"/map/?{asked}")) == found


def test_who_looks_after_a_system_sees_nothing_of_another(owner, newsletter, give, text):
    give(queries.system(slug="winkel"))

    page = owner.get("/map/?pick=activity:1").content.decode()

    assert "Nieuwsbrief" in page
    assert [words for words in ("mailvlucht", "Mailvlucht", "abonnee") if words in page] == []
    assert "/register/1/" not in page


def test_what_is_picked_stands_first_in_the_table(officer, abroad):
    answer = officer.get("/map/?pick=system:winkel")

    assert rows(answer) == ["Winkel", "Mailvlucht"]
    assert answer.content.decode().count('aria-selected="true"') == 1


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        ("outside=on", ["Mailvlucht"]),
        ("level=special", ["Winkel"]),
        ("category=email", ["Mailvlucht", "Winkel"]),
        ("category=health", []),
        ("pick=nonsense", ["Mailvlucht", "Winkel"]),
        ("level=nonsense&category=x&department=y", ["Mailvlucht", "Winkel"]),
    ],
)
def test_the_address_says_what_to_draw(officer, abroad, asked, found):
    assert rows(officer.get(f"/map/?{asked}")) == found


def test_a_script_gets_the_map_alone(officer, abroad):
    page = officer.get("/map/?outside=on", headers={"HX-Request": "true"}).content.decode()

    assert ("<html" in page, 'id="map"' in page) == (False, True)


def test_a_large_map_takes_no_more_queries_and_shows_a_page(officer, abroad, django_assert_max_num_queries):
    System.objects.bulk_create(System(name=f"S{n:03d}", slug=f"s{n}", kind="null", country="NL", added_at=NOON, added_by=BY) for n in range(300))  # fmt: skip
    datasets = [Dataset(system=system, name="t", kind="table", found_at=NOON) for system in System.objects.filter(kind="null", country="NL")]  # fmt: skip
    Dataset.objects.bulk_create(datasets)
    Field.objects.bulk_create(Field(dataset=dataset, name="mail", found_category="email", confidence=0.9, found_at=NOON) for dataset in Dataset.objects.filter(name="t"))  # fmt: skip

    with django_assert_max_num_queries(20):
        answer = officer.get("/map/")

    assert (len(answer.context["page"].items), answer.context["page"].total) == (25, 302)


def saved(officer, asked=""):
    """The drawing as a file, and as the tree that it is."""
    answer = officer.get(f"/map/picture.svg{asked}")
    return answer, ET.fromstring(answer.content)


def test_the_map_is_saved_as_a_picture_that_stands_alone(officer, abroad):
    answer, tree = saved(officer)

    words = [" ".join("".join(one.itertext()).split()) for one in tree.iter(f"{SVG}text")]
    assert (answer["Content-Type"], "attachment" in answer["Content-Disposition"]) == ("image/svg+xml; charset=utf-8", True)  # fmt: skip
    assert tree.find(f"{SVG}title").text == "Kaart van klantgegevens"
    assert {"Mailvlucht", "Winkel", "buiten de EER"} <= set(words)
    assert not re.search(rb"var\(|href|<script", answer.content)


def test_the_picture_has_the_filters_and_the_pick_of_the_page(officer, abroad):
    answer, tree = saved(officer, "?outside=on&pick=system:mailvlucht")

    assert b"has-sel" in answer.content
    assert "Winkel" not in "".join(tree.itertext())
    page = officer.get("/map/?outside=on&pick=system:mailvlucht").content.decode()
    assert 'href="/map/picture.svg?outside=on&amp;pick=system%3Amailvlucht"' in page


def test_the_picture_shows_an_owner_only_what_is_ones_own(owner, abroad):
    assert b"Mailvlucht" not in owner.get("/map/picture.svg").content


def test_an_agent_gets_no_picture(client_of, abroad):
    assert client_of("agent").get("/map/picture.svg").status_code == 403
