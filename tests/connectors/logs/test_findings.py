"""Real use beside declared use."""

from dataclasses import replace
from datetime import date

import pytest

from inzage.connectors.logs import Use
from inzage.connectors.logs.findings import Declared, Idle, Seen, Unread, Unused, compare, judge
from inzage.connectors.logs.records import ALL, UNTOLD

FIRST, LAST = date(2026, 1, 1), date(2026, 3, 31)
DECLARED = Declared(
    departments={"anna": "sales", "bas": "care"},
    datasets={"sales": ["customers"], "care": ["notes"]},
    grants={"anna": ["customers", "notes"], "bas": ["notes", "products"]},
    fields={"customers": ["email"], "notes": ["health"], "old": ["bsn", "born"], "products": []},
)
TIMES = {
    Use("anna", "customers", date(2026, 1, 5)): 3,
    Use("bas", "customers", date(2026, 2, 1)): 2,
    Use("bas", "customers", date(2026, 2, 3), writes=True): 1,
    Use("nobody", "notes", date(2026, 2, 3)): 1,
    Use("bas", "products", date(2026, 2, 3)): 1,
    Use("anna", "old", date(2025, 12, 31)): 1,
}


def found(logged):
    return compare(TIMES, DECLARED, period=(FIRST, LAST), logged=logged)


def test_use_without_a_declaration_is_named_with_its_days():
    undeclared = found(None).undeclared

    assert [(each.who, each.dataset, each.times, each.writes) for each in undeclared] == [
        ("bas", "customers", 3, 1),
        ("nobody", "notes", 1, 0),
    ]
    assert (undeclared[0].first_on, undeclared[0].last_on) == (date(2026, 2, 1), date(2026, 2, 3))


def test_what_was_never_used_is_named_where_the_log_covers_the_period():
    result = found((FIRST, LAST))

    assert result.idle == (Idle("anna", "notes"), Idle("bas", "notes"))
    assert result.unused == (Unused("old", ("born", "bsn")),)


def test_a_log_that_is_too_short_says_nothing_about_what_was_never_used():
    result = found((date(2026, 1, 2), LAST))

    assert (result.idle, result.unused, result.covers) == ((), (), False)


SEEN = (Seen("anna", "customers", times=1, writes=0, first_on=FIRST, last_on=FIRST),)


def test_a_group_used_its_right_where_one_of_its_members_did():
    grants = {"desk": ["customers", "notes"], "others": ["customers"]}
    declared = replace(DECLARED, grants=grants, members={"desk": ["anna", "bas"], "others": ["bas"]})

    assert judge(SEEN, declared, covers=True).idle == (Idle("desk", "notes"), Idle("others", "customers"))


def test_a_log_that_names_no_holders_of_rights_says_nothing_of_rights():
    result = judge(SEEN, DECLARED, covers=True, tells_rights=False)

    assert (result.idle, result.tells_rights, len(result.unused)) == ((), False, 2)


@pytest.mark.parametrize(
    ("read", "unread", "untold"),
    [
        ({"born"}, (Unread("customers", "email"),), ()),
        ({"born", "email"}, (), ()),
        ({"born", ALL}, (), ()),
        ({"born", UNTOLD}, (), ("customers",)),
        (set(), (), ()),
    ],
)
def test_a_field_that_no_statement_read_is_found_where_every_statement_tells(read, unread, untold):
    result = judge(SEEN, DECLARED, covers=True, read={"customers": read})

    assert (result.unread, result.untold) == (unread, untold)


def test_of_a_dataset_of_which_no_statement_is_known_no_field_is_called_unread():
    result = judge(SEEN, DECLARED, covers=True)

    assert (result.unread, result.untold) == ((), ("customers",))
