"""The menu: the questions that have a room, as far as the role may see it."""

import pytest
from django.test import RequestFactory
from django.utils import translation

from inzage.config.navigation import menu, menu_of
from tests.conftest import NOON

pytestmark = pytest.mark.django_db


@pytest.fixture
def seen(member_of):
    """The menu that a role sees at an address."""
    from django.contrib.auth import get_user_model

    def look(role, path="/"):
        request = RequestFactory().get(path)
        request.user = get_user_model().objects.get(pk=member_of(role).id)
        with translation.override("en"):
            return menu_of(request)

    return look


def addresses(shown):
    items = [*shown.first, *(group.item for group in shown.questions), *shown.last]
    return [item.address for item in items]


@pytest.mark.parametrize(
    ("role", "shown"),
    [
        ("privacy_officer", ["/", "/duties/", "/map/", "/people/", "/evidence/", "/settings/"]),
        ("auditor", ["/", "/duties/", "/map/", "/people/", "/evidence/", "/settings/"]),
        ("engineer", ["/", "/duties/", "/map/", "/people/", "/settings/"]),
        ("owner", ["/", "/map/", "/people/", "/settings/"]),
        ("agent", ["/people/", "/settings/"]),
    ],
)
def test_a_role_sees_what_it_may(seen, role, shown):
    assert addresses(seen(role)) == shown


@pytest.mark.parametrize("role", ["privacy_officer", "auditor", "engineer", "owner", "agent"])
def test_every_link_opens_for_who_sees_it(seen, client_of, role):
    found = seen(role)
    children = [child.address for group in found.questions for child in group.children]

    answers = {address: client_of(role).get(address).status_code for address in [*addresses(found), *children]}

    assert set(answers.values()) == {200}


@pytest.mark.parametrize(
    ("path", "current"),
    [("/", "Today"), ("/map/", "Map"), ("/systems/crm/", "Systems"), ("/people/4/", "Responsible people"), ("/evidence/", "Evidence"), ("/accounts/2fa/", "Settings")],
)  # fmt: skip
def test_the_place_where_you_are_stands_out(seen, path, current):
    found = seen("privacy_officer", path)
    groups = [item for group in found.questions for item in (group.item, *group.children)]

    assert [item.name for item in (*found.first, *groups, *found.last) if item.is_current] == [current]


def test_the_questions_keep_their_numbers_and_open_where_you_are(seen):
    found = seen("privacy_officer", "/systems/")

    assert [(group.item.number, group.is_open) for group in found.questions] == [(1, True), (4, False)]


@pytest.mark.parametrize(
    ("role", "first"),
    [("privacy_officer", "/"), ("agent", "/people/"), ("owner", "/systems/"), ("engineer", "/systems/"), ("auditor", "/evidence/")],
)  # fmt: skip
def test_each_role_begins_at_its_own_page(client_of, role, first):
    assert client_of(role).get("/start/")["Location"] == first


def test_a_page_that_does_not_draw_the_menu_asks_nothing_for_it(django_assert_num_queries):
    with django_assert_num_queries(0):
        menu(RequestFactory().get("/"))


def test_systems_that_nobody_answers_for_are_counted_with_the_responsible_people(seen, tmp_path):
    from inzage.datamap import operations

    operations.add_system(name="Winkel", target=f"sqlite:///{tmp_path / 'winkel.db'}", by="test", at=NOON)

    question = seen("privacy_officer", "/people/").questions[1]

    assert (question.item.count, question.children[0].address) == (1, "/systems/?only=without_owner")
