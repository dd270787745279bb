"""How long data is kept: the rules as the law has them, and the last day."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inzage.law.retention import EVENTS, RULES, Force, Rule, Unit, UnknownRule, ends, in_dutch, is_overdue, rule

DAYS = st.dates(date(1990, 1, 1), date(2100, 12, 31))
ANY = st.sampled_from(list(RULES.values()))


@pytest.mark.parametrize("one", RULES.values(), ids=lambda one: one.key)
def test_each_rule_is_filled_in(one: Rule) -> None:
    assert one.en[0].isupper()
    assert one.nl[0].isupper()
    assert one.article
    assert one.start in EVENTS
    assert one.count or one.force is Force.POLICY or "selection list" in EVENTS[one.start].en


def test_each_event_starts_a_term() -> None:
    assert {one.start for one in RULES.values()} == set(EVENTS)


@pytest.mark.parametrize(
    ("key", "started", "last"),
    [
        ("tax_administration", date(2019, 5, 3), date(2026, 12, 31)),
        ("tax_administration", date(2019, 12, 31), date(2026, 12, 31)),
        ("payroll_records", date(2020, 1, 1), date(2027, 12, 31)),
        ("wage_tax_identity", date(2021, 2, 28), date(2026, 12, 31)),
        ("immovable_property", date(2024, 2, 29), date(2033, 12, 31)),
        ("oss_records", date(2024, 7, 1), date(2034, 12, 31)),
        ("applicants", date(2026, 2, 1), date(2026, 3, 1)),
        ("applicants", date(2028, 2, 1), date(2028, 2, 29)),
        ("applicants_with_consent", date(2024, 2, 29), date(2025, 2, 28)),
        ("medical_file", date(2024, 2, 29), date(2044, 2, 29)),
        ("wwft_file", date(2024, 2, 29), date(2029, 2, 28)),
        ("camera", date(2026, 11, 25), date(2026, 12, 23)),
        ("working_hours", date(2026, 1, 1), date(2026, 12, 31)),
        ("pupil_file", date(2024, 7, 31), date(2026, 7, 31)),
        ("pupil_absence", date(2021, 7, 31), date(2026, 7, 31)),
        ("call_recordings", date(2026, 8, 31), date(2027, 2, 28)),
        ("until_withdrawn", date(2026, 2, 28), date(2026, 2, 28)),
    ],
)
def test_the_last_day(key: str, started: date, last: date) -> None:
    assert ends(rule(key), started) == last
    assert not is_overdue(rule(key), started, last)
    assert is_overdue(rule(key), started, last + timedelta(days=1))


@given(ANY, DAYS)
def test_a_term_never_ends_before_it_starts(one: Rule, started: date) -> None:
    assert ends(one, started) >= started


@given(ANY, DAYS, st.integers(0, 400))
def test_what_starts_later_does_not_end_sooner(one: Rule, started: date, later: int) -> None:
    assert ends(one, started + timedelta(days=later)) >= ends(one, started)


@given(ANY.filter(lambda one: one.from_year_end), DAYS)
def test_a_term_that_starts_with_the_year_ends_with_a_year(one: Rule, started: date) -> None:
    assert ends(one, started) == date(started.year + one.count, 12, 31)


@given(DAYS, st.integers(1, 60))
def test_a_week_ends_on_the_same_day_of_the_week(started: date, weeks: int) -> None:
    one = Rule("weeks", "Weeks", "Weken", weeks, Unit.WEEK, "visited", "art. 5(1)(e) GDPR", Force.POLICY)

    assert ends(one, started).weekday() == started.weekday()


@pytest.mark.parametrize(
    ("key", "certainty"),
    [
        ("applicants", "S2"),
        ("camera", "S2"),
        ("working_hours", "S2"),
        ("pupil_file", "S2"),
        ("whistleblowing_report", "M"),
        ("selection_list", "M"),
        ("tax_administration", "M"),
        ("medical_file", "M"),
        ("web_statistics", "M"),
    ],
)
def test_a_rule_says_where_it_was_read(key: str, certainty: str) -> None:
    assert rule(key).certainty == certainty


def test_an_unknown_rule_is_refused_by_name() -> None:
    with pytest.raises(UnknownRule, match="for_ever"):
        rule("for_ever")


@pytest.mark.parametrize(
    ("english", "dutch"),
    [
        ("art. 7(3) and 17(1)(b) GDPR", "art. 7 lid 3 en 17 lid 1 onder b AVG"),
        ("art. 52(4) AWR; art. 2:10 BW", "art. 52 lid 4 AWR; art. 2:10 BW"),
        ("art. 5(2) GDPR; no term in law", "art. 5 lid 2 AVG; geen termijn in de wet"),
        ("AP guidance on applicants", "advies van de AP over sollicitanten"),
    ],
)
def test_the_source_of_a_rule_reads_as_dutch_writes_it(english: str, dutch: str) -> None:
    assert in_dutch(english) == dutch


def test_no_source_keeps_english_words() -> None:
    words = {word for one in RULES.values() for word in in_dutch(one.article).split()}

    assert words.isdisjoint({"and", "GDPR", "guidance", "on", "no", "law", "term", "former", "rules"})
