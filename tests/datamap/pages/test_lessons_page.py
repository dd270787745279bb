"""The page of what was learned, and what a page says after a verdict that teaches."""

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

from inzage.datamap import lesson_file, operations, queries, records
from inzage.ledger import queries as ledger
from tests.datamap.conftest import BY, NOON

pytestmark = pytest.mark.django_db
KEY = "xk veld"
ACTS = ["/lessons/aside/", "/lessons/restore/", "/lessons/read/", "/lessons/forget/"]


@pytest.fixture
def pair(system, look, change_shop):
    """Two fields of one name that nobody knows."""
    change_shop("CREATE TABLE een (xk_veld TEXT); CREATE TABLE twee (xkVeld TEXT);")
    look(system)
    found = {field.path: field for field in queries.fields(system=system.slug, per_page=500).items}
    return found["een.xk_veld"], found["twee.xkVeld"]


@pytest.fixture
def taught(pair):
    operations.correct_field(field_id=pair[0].id, category="full_name", by=BY, at=NOON)
    return pair


def uploaded(text):
    return {"file": SimpleUploadedFile("lessen.json", text.encode()), "origin": "Zusterbedrijf"}


def plain(category="email"):
    return lesson_file.written([records.PlainLesson(KEY, "", category, 3)])


def test_after_a_verdict_the_page_says_for_how_many_others_it_is_proposed_too(officer, pair, text):
    answer = officer.post(f"/fields/{pair[0].id}/decide/", {"category": "full_name", "saw": ""}, follow=True)

    assert "Ook voorgesteld voor 1 ander veld" in text(answer)
    assert f"/fields/{pair[0].id}/#same-name" in answer.content.decode()


def test_the_field_shows_the_same_name_elsewhere(officer, taught, text):
    page = text(officer.get(f"/fields/{taught[0].id}/"))

    assert "Dezelfde naam elders" in page
    assert "twee.xkVeld" in page


def test_the_page_lists_a_lesson_with_who_and_where(officer, taught, text):
    page = text(officer.get("/lessons/"))

    assert all(words in page for words in (KEY, "Volledige naam", "1 keer", f"laatst door {BY}", "Winkel"))


def test_a_lesson_is_set_aside_and_restored_from_the_page(officer, taught, text):
    lesson = {"key": KEY, "category": "full_name", "back": "/lessons/?q=xk"}

    answer = officer.post("/lessons/aside/", lesson)
    aside = text(officer.get("/lessons/"))
    officer.post("/lessons/restore/", lesson)

    assert (answer.status_code, answer["Location"]) == (302, "/lessons/?q=xk")
    assert "telt niet mee" in aside
    assert queries.learned().items[0].counts


def test_setting_aside_twice_says_so(officer, taught, text):
    officer.post("/lessons/aside/", {"key": KEY, "category": "full_name"})

    answer = officer.post("/lessons/aside/", {"key": KEY, "category": "full_name"})

    assert answer.status_code == 422
    assert "Deze les telt al niet mee." in text(answer)


def test_lessons_are_downloaded_read_and_forgotten(officer, taught, text):
    file = officer.get("/lessons.json").content.decode()

    officer.post("/lessons/read/", uploaded(file))
    page = text(officer.get("/lessons/?from=elsewhere"))
    officer.post("/lessons/forget/", {"origin": "Zusterbedrijf"})

    assert "Zusterbedrijf" in page
    assert "nee: collega’s oordeelden al" in page
    assert queries.imported().total == 0


def test_a_wrong_file_is_refused_beside_its_field(officer, pair, text):
    answer = officer.post("/lessons/read/", uploaded("geen json"))

    assert answer.status_code == 422
    assert "Dit is geen bestand met lessen." in text(answer)


@pytest.mark.parametrize("role", ["auditor", "owner", "agent"])
def test_who_does_not_decide_for_the_whole_map_changes_no_lesson(client_of, role, taught):
    client = client_of(role)
    before = ledger.count()

    answers = {client.post(path, {"key": KEY, "category": "full_name"}).status_code for path in ACTS}

    assert (answers, ledger.count()) == ({403}, before)


def test_an_auditor_reads_what_was_learned_and_an_owner_does_not(client_of, taught):
    pages = ("/lessons/", "/lessons.json")

    seen = {role: [client_of(role).get(page).status_code for page in pages] for role in ("auditor", "owner")}

    assert seen == {"auditor": [200, 200], "owner": [403, 403]}


def test_a_stranger_signs_in_first(client, taught):
    assert {client.get("/lessons/").status_code, *(client.post(path).status_code for path in ACTS)} == {302}
    assert queries.learned().items[0].counts


def test_programs_list_give_read_and_set_aside(client_of, pair):
    officer, auditor = client_of("privacy_officer"), client_of("auditor")
    path, kind = "/api/v1/lessons", "application/json"

    read = officer.post(f"{path}/import?origin=Zusterbedrijf", plain(), content_type=kind)
    listed = auditor.get(f"{path}?elsewhere=true").json()["items"][0]
    lesson = {"key": KEY, "category": "email", "is_aside": True}
    refused = auditor.put(f"{path}/aside", lesson, content_type=kind)
    aside = officer.put(f"{path}/aside", lesson, content_type=kind)

    assert (read.json(), listed["origin"], listed["now"]) == ({"lessons": 1}, "Zusterbedrijf", 2)
    assert (refused.status_code, aside.status_code) == (403, 204)
    assert auditor.get(f"{path}/export").json()["lessons"] == []
    assert officer.delete(f"{path}/import?origin=Zusterbedrijf").json() == {"lessons": 1}
