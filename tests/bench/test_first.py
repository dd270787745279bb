"""The first generator of tickets says the same twice, and what it says is personal is what it says."""

import re
from collections.abc import Callable
from random import Random

import pytest
from stdnum import iban, imei, luhn
from stdnum.at import uid, vnr
from stdnum.be import nn
from stdnum.be import vat as vat_be
from stdnum.bg import egn
from stdnum.ch import ssn
from stdnum.cz import rc
from stdnum.de import idnr
from stdnum.de import vat as vat_de
from stdnum.dk import cpr
from stdnum.ee import ik
from stdnum.es import dni, nie
from stdnum.fi import hetu
from stdnum.fr import nir, tva
from stdnum.gb import utr
from stdnum.gr import amka
from stdnum.hr import oib
from stdnum.ie import pps
from stdnum.is_ import kennitala
from stdnum.it import codicefiscale, iva
from stdnum.lt import asmens
from stdnum.lv import pvn
from stdnum.nl import bsn, btw
from stdnum.no import fodselsnummer
from stdnum.pl import nip, pesel
from stdnum.pt import nif
from stdnum.ro import cnp
from stdnum.se import personnummer
from stdnum.si import emso

from bench.tickets import Ticket
from bench.tickets.first import tickets
from bench.tickets.first.banking import account, closed, structures
from bench.tickets.first.national import national
from inzage.law.categories import CATEGORIES

PERSONS: dict[str, Callable[[str], bool]] = {
    "at": vnr.is_valid,
    "be": nn.is_valid,
    "bg": egn.is_valid,
    "ch": ssn.is_valid,
    "cz": rc.is_valid,
    "de": idnr.is_valid,
    "dk": cpr.is_valid,
    "ee": ik.is_valid,
    "es": lambda number: dni.is_valid(number) or nie.is_valid(number),
    "fi": hetu.is_valid,
    "fr": nir.is_valid,
    "gr": amka.is_valid,
    "hr": oib.is_valid,
    "ie": pps.is_valid,
    "is": kennitala.is_valid,
    "it": codicefiscale.is_valid,
    "lt": asmens.is_valid,
    "lv": pvn.is_valid,
    "no": fodselsnummer.is_valid,
    "pl": pesel.is_valid,
    "pt": nif.is_valid,
    "ro": cnp.is_valid,
    "se": personnummer.is_valid,
    "si": emso.is_valid,
    "sk": rc.is_valid,
}
COMPANIES = {
    "NL": btw.is_valid,
    "DE": vat_de.is_valid,
    "BE": vat_be.is_valid,
    "FR": tva.is_valid,
    "AT": uid.is_valid,
    "IT": iva.is_valid,
    "PL": nip.is_valid,
}


@pytest.fixture(scope="module")
def made() -> list[Ticket]:
    return list(tickets(4_000, seed=5))


def values(made: list[Ticket], category: str) -> list[str]:
    return [one.text[start:end] for one in made for start, end, kind in one.spans if kind == category]


def test_it_says_the_same_for_the_same_seed_and_something_else_for_another() -> None:
    assert list(tickets(50, seed=1)) == list(tickets(50, seed=1))
    assert list(tickets(50, seed=1)) != list(tickets(50, seed=2))


def test_every_span_lies_in_its_text_after_the_one_before_and_has_no_blank_at_its_ends(made: list[Ticket]) -> None:
    for one in made:
        before = 0
        for start, end, category in one.spans:
            assert before <= start < end <= len(one.text)
            assert one.text[start:end] == one.text[start:end].strip()
            assert category in CATEGORIES
            before = end


def test_half_of_the_tickets_are_dutch_and_many_hold_nothing(made: list[Ticket]) -> None:
    assert 0.46 < sum(one.language == "nl" for one in made) / len(made) < 0.54
    assert 0.1 < sum(not one.spans for one in made) / len(made) < 0.4


def test_a_ticket_has_about_two_hundred_bytes(made: list[Ticket]) -> None:
    assert 190 < sum(len(one.text.encode()) for one in made) / len(made) < 250


@pytest.mark.parametrize("country", sorted(PERSONS))
def test_a_personal_number_has_the_check_digits_of_its_country(country: str) -> None:
    random = Random(1)
    found = [national(random, country) for _ in range(300)]

    assert {category for _, _, category in found} == {f"national_id_{country}"}
    assert [number for _, number, _ in found if not PERSONS[country](number)] == []


@pytest.mark.parametrize(
    ("category", "is_right"),
    [("bsn", bsn.is_valid), ("card_number", luhn.is_valid), ("imei", imei.is_valid)],
)
def test_a_number_with_check_digits_passes_its_check(
    made: list[Ticket], category: str, is_right: Callable[[str], bool]
) -> None:
    found = [value.replace("-", "").replace(" ", "").replace(".", "") for value in values(made, category)]

    assert found
    assert [number for number in found if not is_right(number)] == []


@pytest.mark.parametrize("country", sorted(COMPANIES))
def test_a_vat_number_has_the_check_digits_of_its_country(made: list[Ticket], country: str) -> None:
    found = [number for number in values(made, "vat_number") if number.startswith(country)]

    assert found
    assert [number for number in found if not COMPANIES[country](number)] == []


@pytest.mark.parametrize("country", sorted(structures()))
def test_an_account_number_has_the_check_digits_of_its_country(country: str) -> None:
    random = Random(1)
    found = [closed(country, account(random, country)) for _ in range(50)]

    assert [number for number in found if not iban.is_valid(number)] == []


def test_a_british_tax_number_has_its_check_digit(made: list[Ticket]) -> None:
    found = [number for number in values(made, "tax_number") if re.fullmatch(r"\d{10}", number)]

    assert found
    assert [number for number in found if not utr.is_valid(number)] == []
