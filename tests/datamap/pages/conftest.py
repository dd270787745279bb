"""The stage of the pages: who looks, and a system that is somebody's own."""

import re
from html import unescape

import pytest
from django.utils import translation

from inzage.datamap import operations, queries
from tests.datamap.conftest import BY, NOON

EVERYBODY = ("privacy_officer", "engineer", "auditor", "owner")


@pytest.fixture
def officer(client_of):
    return client_of("privacy_officer")


@pytest.fixture
def owner(client_of):
    return client_of("owner")


@pytest.fixture
def give(member_of):
    """Make the member in the role of owner the owner of a system."""

    def to_owner(system):
        facts = {name: getattr(system, name) for name in ("name", "description", "manager", "partner", "hosting")}
        operations.change_system(system_id=system.id, owner_id=member_of("owner").id, department_id=None, country=system.country, **facts, by=BY, at=NOON)  # fmt: skip
        return queries.system_by_id(system_id=system.id)

    return to_owner


@pytest.fixture
def text():
    """What an answer says, without its marks: the words of the page."""

    def read(answer):
        body = re.sub(r"<(script|style|svg).*?</\1>", " ", answer.content.decode(), flags=re.DOTALL)
        return unescape(" ".join(re.sub(r"<[^>]+>", " ", body).split()))

    return read


@pytest.fixture
def in_english(member_of):
    """Let a member read English."""
    from inzage.people import operations as people

    return lambda role: people.set_preferences(member_id=member_of(role).id, language="en")


@pytest.fixture(autouse=True)
def dutch():
    """The language of the installation, whatever the last reader spoke."""
    with translation.override("nl"):
        yield
