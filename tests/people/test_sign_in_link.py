"""A link with which a member signs in once, within a day."""

from datetime import timedelta

import pytest

from inzage.people import operations, queries
from inzage.people.models import SignInLink
from tests.people.conftest import DOES, NOON

DAY = timedelta(hours=24)


@pytest.fixture
def link(lotte):
    return operations.make_sign_in_link(member_id=lotte.id, **DOES)


def test_it_says_whose_it_is_and_works_once(link, lotte, refuses):
    assert operations.use_sign_in_link(token=link, at=NOON).id == lotte.id

    with pytest.raises(operations.LinkEnded):
        operations.use_sign_in_link(token=link, at=NOON)


def test_making_and_using_it_leave_their_lines(link, lotte, lines):
    operations.use_sign_in_link(token=link, at=NOON)

    about = f"member:{lotte.id}"
    assert lines()[:2] == [("people:link:used", about, {}), ("people:link:made", about, {})]


def test_looking_at_it_does_not_use_it(link, lotte):
    assert queries.member_by_link(link, at=NOON).id == lotte.id
    assert queries.member_by_link(link, at=NOON).id == lotte.id


def test_the_database_knows_its_hash_alone(link):
    row = SignInLink.objects.get()

    assert link not in "".join(map(str, vars(row).values()))


def test_a_newer_link_ends_the_older(link, lotte):
    newer = operations.make_sign_in_link(member_id=lotte.id, **DOES)

    assert queries.member_by_link(link, at=NOON) is None
    assert queries.member_by_link(newer, at=NOON).id == lotte.id


@pytest.mark.parametrize("late", [DAY, DAY + timedelta(days=300)])
def test_it_refuses_after_a_day_and_leaves_no_trace(link, lines, late):
    before = lines()

    with pytest.raises(operations.LinkEnded):
        operations.use_sign_in_link(token=link, at=NOON + late)

    assert lines() == before


def test_it_works_until_the_last_second(link, lotte):
    assert operations.use_sign_in_link(token=link, at=NOON + DAY - timedelta(seconds=1)).id == lotte.id


def test_it_refuses_what_nobody_made(lotte, lines):
    with pytest.raises(operations.LinkEnded):
        operations.use_sign_in_link(token="made-up", at=NOON)


def test_it_refuses_a_link_for_who_is_out(noor, lotte, refuses):
    operations.deactivate_member(member_id=lotte.id, **DOES)

    refuses(operations.MemberInactive, operations.make_sign_in_link, member_id=lotte.id)
    refuses(operations.UnknownMember, operations.make_sign_in_link, member_id=0)
