"""What each kind of step tells of a code."""

import calendar
from datetime import date as day

import pytest
from hypothesis import given
from hypothesis import strategies as st
from stdnum import luhn as standard_luhn
from stdnum import verhoeff as standard_verhoeff
from stdnum.iso7064 import mod_11_10 as standard_mod_11_10
from stdnum.iso7064 import mod_97_10

from inzage.detection.kernel import rules
from inzage.detection.kernel.judging import verdict_of
from inzage.detection.kernel.rules import NO_RULE, RIGHT, WRONG, Case, Rule, either, fits, holds

TABLE = [
    (holds(rules.among(1, 2, "10-19", "AB")), ["x12", "x19", "xab", "x10y"], ["x20", "x1", "", "xAC"]),
    (holds(rules.none_of(0, 2, "SS")), ["SA", "sd1"], ["SS", "ss9", "S"]),
    (holds(rules.sizes(3, 5)), ["abc", "1-2-3", "12345"], ["", "12", "1234"]),
    (holds(rules.varied()), ["112", "1-2"], ["111", "1", "", "AaA"]),
    (holds(rules.one_repeated(4)), ["1123", "1112", "9 1 1 2"], ["1234", "1122", "1111", "112"]),
    (holds(rules.separated()), ["1-2", "1 2"], ["12", ""]),
    (holds(rules.separated(are=False)), ["12", "ab"], ["1-2", "a b"]),
    (holds(rules.capitals()), ["12AB", "12"], ["12Ab", "ab"]),
    (holds(rules.capitals(are=False)), ["aB"], ["AB", "1"]),
    (holds(rules.mixed(2, 1)), ["12a", "a1b2"], ["1a", "12", "ab"]),
    (holds(rules.weighted((3, 1), 10)), ["17", "1-7", "00"], ["16", "1"]),
    (holds(rules.weighted((3, 1), 10, at=-2)), ["17", "0", "x17"], ["16", "7"]),
    (holds(rules.check_sign((1, 1), 3, 2, "XYZ")), ["12x", "22Y"], ["12Y", "12", "121"]),
    (holds(rules.check_sign((1, 1), 3, 2, "!YZ")), ["22y"], ["12X", "12!", "120"]),
    (holds(rules.check_number(2, 97, 2, 2, offset=97, factor=-1)), ["1087", "10-87"], ["1010", "108", "10"]),
    (holds(rules.check_letter(2, 23, 2, "TRWAGMYFPDXBNJZSQVHLCKE")), ["01R", "23t"], ["01T", "2R"]),
    (holds(rules.divides(3, 7)), ["014", "7-7-7"], ["015", "14"]),
    (holds(rules.mapped(range(36), (1, 1), 10, 2, "0123456789")), ["AB1", "ab1", "123"], ["AB2", "124"]),
]


@pytest.mark.parametrize(("rule", "right", "wrong"), TABLE, ids=range(len(TABLE)))
def test_a_step_holds_or_not(rule: Rule, right: list[str], wrong: list[str]) -> None:
    assert [verdict_of(rule, value.encode()) for value in right] == [RIGHT] * len(right)
    assert [verdict_of(rule, value.encode()) for value in wrong] == [WRONG] * len(wrong)


digits = st.text("0123456789", min_size=2, max_size=20)


@given(digits)
def test_check_digits_are_those_of_the_standards(number: str) -> None:
    value = number.encode()
    assert (verdict_of(holds(rules.luhn()), value) == RIGHT) == standard_luhn.is_valid(number)
    assert (verdict_of(holds(rules.mod_11_10()), value) == RIGHT) == standard_mod_11_10.is_valid(number)
    last = holds(rules.verhoeff(len(number) - 1, len(number) - 1))
    assert (verdict_of(last, value) == RIGHT) == standard_verhoeff.is_valid(number)


@given(st.text("0123456789ABCXYZ", min_size=5, max_size=34))
def test_letters_count_as_numbers_modulo_97(number: str) -> None:
    assert (verdict_of(holds(rules.mod_97()), number.encode()) == RIGHT) == mod_97_10.is_valid(number)
    turned = number[4:] + number[:4]
    assert (verdict_of(holds(rules.mod_97(4)), number.encode()) == RIGHT) == mod_97_10.is_valid(turned)


@given(st.integers(1, 9999), st.integers(0, 99), st.integers(0, 99))
def test_a_date_is_a_day_of_the_calendar(year: int, month: int, number: int) -> None:
    is_day = 1 <= month <= 12 and 1 <= number <= calendar.monthrange(year, month)[1]

    assert (verdict_of(holds(rules.date(0, 4, 6, width=4)), b"%04d%02d%02d" % (year, month, number)) == RIGHT) == is_day


@given(st.dates(day(1854, 1, 1), day(2039, 12, 31)))
def test_the_century_is_told_by_a_digit_and_the_year(born: day) -> None:
    told = {18: "0", 19: "1" if born.year >= 1937 else "2", 20: "1" if born.year < 2037 else "3"}[born.year // 100]
    rule = holds(rules.date(1, 3, 5, century_at=0, centuries=(18, 193720, 19, 20)))

    assert verdict_of(rule, (told + born.strftime("%y%m%d")).encode()) == RIGHT


@pytest.mark.parametrize(("value", "right"), [("800229", True), ("000229", False), ("810229", False)])
def test_a_century_that_is_fixed_says_whether_there_is_a_29th_of_february(value: str, right: bool) -> None:
    assert (verdict_of(holds(rules.date(0, 2, 4, century=19)), value.encode()) == RIGHT) == right


@pytest.mark.parametrize("value", ["804229", "802229", "800269", "806069"])
def test_what_is_added_to_a_day_or_month_is_taken_off(value: str) -> None:
    rule = holds(rules.date(0, 2, 4, month_once=60, month_each=20, day_once=40, century=19))

    assert (verdict_of(rule, value.encode()) == RIGHT) == (value != "806069")


def test_the_first_case_that_holds_decides() -> None:
    rule = either(Case((rules.sizes(2),), NO_RULE), (rules.varied(),), after=(rules.none_of(0, 1, "9"),))

    assert [verdict_of(rule, value) for value in (b"11", b"121", b"111", b"91")] == [NO_RULE, RIGHT, WRONG, WRONG]


def test_without_a_rule_anything_may_be() -> None:
    assert verdict_of(fits(), b"") == NO_RULE
