"""Real use beside declared use."""

from datetime import date

from inzage.connectors.logs import Use
from inzage.connectors.logs.findings import Declared, Idle, Unused, compare

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
