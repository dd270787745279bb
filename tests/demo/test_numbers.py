"""Numbers of the demo: right in form, unlike anybody's."""

import re
from random import Random

import pytest
import stdnum.ean
import stdnum.iban
import stdnum.nl.bsn
from stdnum.exceptions import ValidationError

from demo.company import numbers


@pytest.fixture
def rng() -> Random:
    return Random(1)


def test_a_bsn_passes_the_eleven_test_and_is_in_the_range_for_tests(rng: Random) -> None:
    made = [numbers.bsn(rng) for _ in range(500)]

    assert all(stdnum.nl.bsn.validate(number) for number in made)
    assert all(number.startswith("9") for number in made)


def test_an_iban_is_valid(rng: Random) -> None:
    assert all(stdnum.iban.validate(numbers.iban(rng)) for _ in range(500))


def test_an_iban_with_one_digit_changed_is_not_valid(rng: Random) -> None:
    right = numbers.iban(rng)
    wrong = right[:-1] + str((int(right[-1]) + 1) % 10)

    with pytest.raises(ValidationError):
        stdnum.iban.validate(wrong)


def test_an_ean_code_has_eighteen_digits_and_the_check_digit_of_gs1(rng: Random) -> None:
    for code in (numbers.ean(rng) for _ in range(200)):
        assert re.fullmatch(r"8717\d{14}", code)
        total = sum(int(digit) * (1 if place % 2 else 3) for place, digit in enumerate(code[:-1]))
        assert (total + int(code[-1])) % 10 == 0


def test_a_customer_number_looks_as_in_letters_and_is_never_given_twice() -> None:
    made = [numbers.customer_number(index) for index in range(20_000)]

    assert all(re.fullmatch(r"[45]-\d{3}-\d{3}", number) for number in made)
    assert len(set(made)) == len(made)
    assert made != sorted(made)


def test_a_postcode_is_of_the_city_and_avoids_the_three_pairs(rng: Random) -> None:
    for code in (numbers.postcode(rng, 8011, 8045) for _ in range(500)):
        assert re.fullmatch(r"80[1-4]\d[A-Z]{2}", code)
        assert code[4:] not in {"SA", "SD", "SS"}


def test_an_ip_address_is_in_a_range_for_documentation(rng: Random) -> None:
    assert all(numbers.ipv4(rng).rsplit(".", 1)[0] in {"192.0.2", "198.51.100", "203.0.113"} for _ in range(50))
