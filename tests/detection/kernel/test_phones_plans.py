"""The plans of telephone numbers, against the library they are made of."""

from random import Random

import phonenumbers
import pytest

from inzage.detection.kernel.layout import ACCEPTS
from inzage.detection.kernel.phones_plans import ABROAD, EUROPE, POSSIBLE, VALID, plans, prefix
from inzage.law.eea import EEA

REGIONS = sorted(phonenumbers.SUPPORTED_REGIONS)
TYPES = phonenumbers.PhoneNumberType.values()
TELLS_OTHERWISE = {"GA", "NF"}
"""Two countries where the library first writes an old number as a new one."""


def accepts(column: int, digits: str) -> bool:
    step = int(plans()[ABROAD, column])
    for digit in digits:
        step = int(plans()[step & (ACCEPTS - 1), int(digit)])
    return bool(step & ACCEPTS)


def is_valid(digits: str) -> bool:
    try:
        return phonenumbers.is_valid_number(phonenumbers.parse(f"+{digits}"))
    except phonenumbers.NumberParseException:
        return False


def neighbours(random: Random, number: str, code: str) -> list[str]:
    """Return the number with a digit changed, left out or put in, and one of the same length at random."""
    at, digit = random.randrange(len(code), len(number)), random.choice("0123456789")
    rest = "".join(random.choices("0123456789", k=len(number) - len(code)))
    return [
        number[:at] + digit + number[at + 1 :],
        number[:at] + number[at + 1 :],
        number[:at] + digit + number[at:],
        number + digit,
        code + rest,
    ]


def examples(region: str) -> list[phonenumbers.PhoneNumber]:
    found = [phonenumbers.example_number_for_type(region, kind) for kind in TYPES]
    return [number for number in found if number]


@pytest.mark.parametrize("region", REGIONS)
def test_every_type_of_number_is_valid_as_the_library_says(region: str) -> None:
    for number in examples(region):
        assert accepts(VALID, phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)[1:])


@pytest.mark.parametrize("region", sorted(set(REGIONS) - TELLS_OTHERWISE))
def test_neighbours_of_numbers_are_valid_where_the_library_says_so(region: str) -> None:
    random = Random(region)
    for number in examples(region):
        written = phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)[1:]
        for near in neighbours(random, written, str(number.country_code)):
            assert accepts(VALID, near) == is_valid(near), near


@pytest.mark.parametrize("region", sorted(EEA | {"GB", "CH"}))
def test_a_number_is_known_in_europe_as_it_is_dialled_at_home(region: str) -> None:
    for number in examples(region):
        assert accepts(EUROPE, prefix(region) + phonenumbers.national_significant_number(number))


@pytest.mark.parametrize(("digits", "expected"), [("31999999999", True), ("3199", False), ("99123456789", False)])
def test_a_length_is_possible_where_the_country_uses_it(digits: str, *, expected: bool) -> None:
    assert accepts(POSSIBLE, digits) is expected


def test_the_prefix_of_calls_at_home_may_stand_after_the_country() -> None:
    assert accepts(VALID, "310201234567")
    assert accepts(VALID, "360612345678")
