"""Who may do what: one table, and what follows from it."""

import pytest

from inzage.people.permissions import TABLE, Act, may
from inzage.people.records import Role

CHANGES = [Act.ADD_SYSTEM, Act.CHANGE_SYSTEM, Act.SCAN_SYSTEM, Act.REVIEW_FIELD, Act.MANAGE_PEOPLE]


def test_every_act_has_its_row():
    assert TABLE.keys() == set(Act)


@pytest.mark.parametrize("act", Act)
def test_the_privacy_officer_may_do_everything(act):
    assert may("privacy_officer", act)


@pytest.mark.parametrize("act", CHANGES)
def test_an_auditor_changes_nothing(act):
    assert not may(Role.AUDITOR, act)


def test_an_agent_sees_who_works_here_and_no_more():
    assert {act for act in Act if may(Role.AGENT, act)} == {Act.SEE_PEOPLE}


def test_an_owner_sees_the_own_systems_alone():
    assert (may(Role.OWNER, Act.SEE_OWN_SYSTEMS), may(Role.OWNER, Act.SEE_MAP)) == (True, False)


def test_who_sees_the_whole_map_sees_the_own_systems_too():
    assert TABLE[Act.SEE_MAP] <= TABLE[Act.SEE_OWN_SYSTEMS]


@pytest.mark.parametrize("role", ["", "king", "PRIVACY_OFFICER", None])
def test_what_is_no_role_may_do_nothing(role):
    assert [act for act in Act if may(role, act)] == []
