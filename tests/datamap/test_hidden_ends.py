"""An owner sees that a field is linked with a system of others, and nothing of that system."""

import shutil
from datetime import UTC, datetime

import pytest

from inzage.datamap import operations, queries

pytestmark = pytest.mark.django_db
BY, AT = "noor@example.nl", datetime(2026, 11, 24, 13, tzinfo=UTC)
WINKEL, KOPIE = ("winkel", "Winkel", "klant."), ("kopie", "Kopie", "afnemer.")


@pytest.fixture
def tied(scanned, look, tmp_path, shop):
    """Two systems with the same people, whose tables have other names."""
    import sqlite3

    copy = shutil.copy(shop, tmp_path / "kopie.db")
    with sqlite3.connect(copy) as database:
        database.execute("ALTER TABLE klant RENAME TO afnemer")
    key = operations.add_system(name="Kopie", target=f"sqlite:///{copy}", by=BY, at=AT)
    look(queries.system_by_id(system_id=key))
    return [link for link in queries.links().items if link.source_system != link.target_system]


@pytest.fixture
def owner(tied, member_of, client_of):
    """Somebody who owns one of the two."""

    def of(slug):
        system, facts = queries.system(slug=slug), dict.fromkeys(("description", "manager", "partner", "hosting"), "")
        operations.change_system(system_id=system.id, name=system.name, owner_id=member_of("owner").id, department_id=None, country="NL", by=BY, at=AT, **facts)  # fmt: skip
        return client_of("owner")

    return of


def own_end(link, slug):
    return link.source_id if link.source_system == slug else link.target_id


@pytest.mark.parametrize(("own", "other"), [(WINKEL, KOPIE), (KOPIE, WINKEL)])
def test_no_page_and_no_answer_names_the_other_system_or_its_fields(tied, owner, own, other):
    client = owner(own[0])
    ends = [own_end(link, own[0]) for link in tied]
    pages = [f"/systems/{own[0]}/links/", *(f"/fields/{end}/" for end in ends)]
    answers = [f"/api/v1/links?system={own[0]}", *(f"/api/v1/fields/{end}" for end in ends)]

    for address in (*pages, *answers):
        answer = client.get(address)
        assert answer.status_code == 200
        assert {word for word in other if word in answer.content.decode()} == set(), address


def test_the_page_of_the_field_says_that_there_is_one(tied, owner):
    said = owner("kopie").get(f"/fields/{own_end(tied[0], 'kopie')}/").content.decode()

    assert "een veld in een systeem dat niet van u is" in said


def test_asking_for_the_other_system_gives_nothing_away(tied, owner):
    client = owner("winkel")

    found = [client.get(f"/api/v1/links?system={slug}").json()["total"] for slug in ("kopie", "winkel")]

    assert (found[0], found[1] > 0) == (0, True)


def test_a_decision_does_not_show_it_either(tied, owner):
    client, end = owner("winkel"), own_end(tied[0], "winkel")

    answer = client.put(f"/api/v1/fields/{end}/review", {"verdict": "not_personal"}, content_type="application/json")

    hidden = [link for link in answer.json()["links"] if link["field_id"] is None]
    assert {(link["field"], link["system_slug"], tuple(link["reasons"])) for link in hidden} == {("", "", ())}
    assert "Kopie" not in answer.content.decode()


def test_who_sees_the_whole_map_sees_both_ends(tied, client_of):
    said = client_of("auditor").get(f"/fields/{own_end(tied[0], 'winkel')}/").content.decode()

    assert "Kopie" in said
