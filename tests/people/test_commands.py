"""The organisation and its members on the command line."""

import json
import re
from argparse import ArgumentParser

import pytest
from django.utils import timezone

from inzage.people import queries
from inzage.people.commands import COMMANDS

pytestmark = pytest.mark.django_db
ADD = ("members add", "iris@example.nl", "Iris", "--role", "agent")


@pytest.fixture
def inzage(capsys):
    """Run a command; give its exit status and what it printed and complained."""

    def run(name, *words):
        _, _, add_arguments, work = next(command for command in COMMANDS if command[0] == name)
        parser = ArgumentParser()
        add_arguments(parser)
        status = work(parser.parse_args(words))
        said = capsys.readouterr()
        return status, said.out, said.err

    return run


def test_an_organisation_is_founded_once(inzage):
    assert inzage("organisation found", "Voorbeeld Energie")[0] == 0
    status, out, err = inzage("organisation found", "Tweede")

    assert (status, out, queries.organisation().name) == (1, "", "Voorbeeld Energie")
    assert "Voorbeeld Energie" in err


def test_a_member_is_added_with_a_link_that_works_and_a_new_department(inzage):
    status, out, _ = inzage(*ADD, "--department", "Kantoor", "--address", "https://inzage.example.nl/")

    token = re.search(r"https://inzage\.example\.nl/welcome/(.+)/", out)[1]
    member = queries.member_by_link(token, at=timezone.now())
    assert (status, member.email, member.department) == (0, "iris@example.nl", "Kantoor")


def test_a_known_department_is_not_made_again(inzage):
    inzage(*ADD, "--department", "Kantoor")
    inzage("members add", "bas@example.nl", "Bas", "--role", "agent", "--department", "kantoor")

    assert [(row.name, row.members) for row in queries.departments()] == [("Kantoor", 2)]


def test_what_is_refused_leaves_nothing_behind(inzage):
    inzage(*ADD)
    status, out, err = inzage(*ADD, "--department", "Nieuw")

    assert (status, out, bool(err)) == (1, "", True)
    assert queries.departments() == []


def test_a_role_that_is_none_is_wrong_usage(inzage):
    with pytest.raises(SystemExit) as ended:
        inzage("members add", "iris@example.nl", "Iris", "--role", "king")

    assert ended.value.code == 2


def test_members_are_listed_for_people_and_for_programs(inzage):
    inzage(*ADD)

    assert "iris@example.nl" in inzage("members list")[1]
    (row,) = json.loads(inzage("members list", "--format", "json")[1])
    assert (row["email"], row["role"], row["active"]) == ("iris@example.nl", "agent", True)


def test_who_lost_the_way_in_gets_a_new_link(inzage):
    inzage(*ADD)

    assert "/welcome/" in inzage("members link", "IRIS@example.nl")[1]
    assert inzage("members link", "nobody@example.nl")[0] == 1


def test_the_organisation_is_described_and_what_is_not_given_stays(inzage):
    assert inzage("organisation describe", "--no-dpo")[0] == 1
    inzage("organisation found", "Voorbeeld Energie")

    assert inzage("organisation describe", "--contact", "privacy@voorbeeld.nl", "--dpo", "fg@voorbeeld.nl")[0] == 0
    assert inzage("organisation describe", "--no-representative")[0] == 0
    found = queries.organisation()
    assert (found.contact, found.has_dpo, found.dpo) == ("privacy@voorbeeld.nl", True, "fg@voorbeeld.nl")
    assert found.has_representative is False
    inzage("organisation describe", "--no-dpo")
    assert (queries.organisation().has_dpo, queries.organisation().dpo) == (False, "")
