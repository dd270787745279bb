import re
import time
from collections import Counter
from collections.abc import Callable
from itertools import islice, pairwise

import phonenumbers
import pytest
from stdnum import ean, iban, imei, imsi, luhn, mac, verhoeff
from stdnum.at import tin as at_tin
from stdnum.at import vnr
from stdnum.be import eid, nn
from stdnum.bg import egn
from stdnum.ch import ssn
from stdnum.ch import uid as ch_uid
from stdnum.cz import rc
from stdnum.de import idnr, stnr
from stdnum.dk import cpr
from stdnum.ee import ik
from stdnum.es import dni, nie
from stdnum.eu import vat
from stdnum.fi import hetu
from stdnum.fr import nif as fr_nif
from stdnum.fr import nir, siren, siret
from stdnum.gb import utr
from stdnum.gb import vat as gb_vat
from stdnum.gr import amka
from stdnum.hr import oib
from stdnum.ie import pps
from stdnum.is_ import kennitala
from stdnum.it import codicefiscale
from stdnum.li import peid
from stdnum.lt import asmens
from stdnum.lv import pvn
from stdnum.nl import bsn
from stdnum.no import fodselsnummer
from stdnum.pl import nip, pesel
from stdnum.pt import nif
from stdnum.ro import cnp
from stdnum.se import personnummer
from stdnum.si import emso
from stdnum.util import clean

from bench.tickets import Ticket
from bench.tickets.second import national, papers, tickets
from bench.tickets.second.kinds import MAKERS
from bench.tickets.second.phrases import lines
from inzage.law.categories import CATEGORIES

Check = Callable[[str], bool]
LANGUAGES = ("nl", "en", "de", "fr")


@pytest.fixture(scope="module")
def made() -> list[Ticket]:
    return list(tickets(5000, seed=7))


def values(made: list[Ticket], category: str) -> list[str]:
    return [ticket.text[start:end] for ticket in made for start, end, kind in ticket.spans if kind == category]


def digits_of(text: str) -> str:
    return re.sub(r"\D", "", text)


def hungarian(number: str) -> bool:
    plain = digits_of(number)
    year = int(plain[1:3]) + (2000 if plain[0] in "34" else 1900)
    weights = range(1, 11) if year < 1997 else range(10, 0, -1)
    return sum(int(digit) * weight for digit, weight in zip(plain, weights, strict=False)) % 11 == int(plain[10])


def hungarian_tax(number: str) -> bool:
    total = sum(int(digit) * place for place, digit in enumerate(number[:9], 1))
    return bool(re.fullmatch(r"8\d{9}", number)) and total % 11 == int(number[9])


def luxembourgish(number: str) -> bool:
    return luhn.is_valid(number[:12]) and verhoeff.is_valid(number[:11] + number[12])


def pension(number: str) -> bool:
    plain = number.replace(" ", "")
    if not re.fullmatch(r"\d{8}[A-Z]\d{3}", plain):
        return False
    spread = f"{plain[:8]}{ord(plain[8]) - 64:02d}{plain[9:11]}"
    weights = (2, 1, 2, 5, 7, 1, 2, 1, 2, 1, 2, 1)
    products = [int(digit) * weight for digit, weight in zip(spread, weights, strict=True)]
    return sum(product // 10 + product % 10 for product in products) % 10 == int(plain[11])


def any_of(*checks: Check) -> Check:
    return lambda number: any(check(number) for check in checks)


STATES: dict[str, Check] = {
    "at": vnr.is_valid, "be": nn.is_valid, "bg": egn.is_valid, "hr": oib.is_valid, "cz": rc.is_valid, "dk": cpr.is_valid,
    "ee": ik.is_valid, "fi": hetu.is_valid, "fr": nir.is_valid, "de": any_of(idnr.is_valid, pension), "gr": amka.is_valid,
    "hu": hungarian, "is": kennitala.is_valid, "ie": pps.is_valid, "it": codicefiscale.is_valid, "lv": pvn.is_valid,
    "li": peid.is_valid, "lt": asmens.is_valid, "lu": luxembourgish, "no": fodselsnummer.is_valid, "pl": pesel.is_valid,
    "pt": nif.is_valid, "ro": cnp.is_valid, "sk": rc.is_valid, "si": emso.is_valid, "es": any_of(dni.is_valid, nie.is_valid),
    "se": personnummer.is_valid, "ch": ssn.is_valid,
}  # fmt: skip
WITHOUT_CHECK_DIGIT = {"cy", "mt", "gb"}
CHECKS: dict[str, Check] = {
    "iban": iban.is_valid,
    "card_number": lambda number: luhn.is_valid(digits_of(number)),
    "bsn": bsn.is_valid,
    "imei": imei.is_valid,
    "imsi": imsi.is_valid,
    "mac_address": lambda number: mac.is_valid(number) or bool(re.fullmatch(r"([0-9a-f]{4}\.){2}[0-9a-f]{4}", number)),
    "ean_code": lambda code: ean.calc_check_digit(digits_of(code)[:-1]) == code[-1] and len(digits_of(code)) == 18,
    "vat_number": any_of(vat.is_valid, lambda number: gb_vat.is_valid(clean(number, " ").removeprefix("GB"))),
    "tax_number": any_of(
        nip.is_valid, utr.is_valid, fr_nif.is_valid, at_tin.is_valid, stnr.is_valid, hungarian_tax,
        lambda number: bsn.is_valid(number[:9]) and len(number) in {9, 12},
    ),
    "company_number": any_of(
        siren.is_valid, siret.is_valid, ch_uid.is_valid, re.compile(r"\d{8}|HR[AB] \d{4,6}").fullmatch,
    ),
    "phone": lambda number: any(
        phonenumbers.is_valid_number(phonenumbers.parse(number, country))
        for country in phonenumbers.SUPPORTED_REGIONS
        if phonenumbers.is_possible_number_string(number, country)
    ),
}  # fmt: skip


def test_the_same_seed_gives_the_same_tickets() -> None:
    assert list(tickets(300, seed=3)) == list(tickets(300, seed=3))


def test_another_seed_gives_other_tickets() -> None:
    assert not {ticket.text for ticket in tickets(200, seed=3)} & {
        ticket.text for ticket in tickets(200, seed=4) if len(ticket.text) > 120
    }


def test_more_tickets_begin_with_the_same_ones() -> None:
    assert list(islice(tickets(1000, seed=5), 100)) == list(tickets(100, seed=5))


def test_a_hundred_thousand_would_take_less_than_a_minute(made: list[Ticket]) -> None:
    started = time.process_time()

    assert len(list(tickets(2000, seed=8))) == 2000
    assert time.process_time() - started < 60 * 2000 / 100_000


def test_spans_are_sorted_and_do_not_overlap(made: list[Ticket]) -> None:
    wrong = [ticket for ticket in made for one, next_ in pairwise(ticket.spans) if one[1] > next_[0]]

    assert wrong == []


def test_a_span_is_a_stretch_of_the_text_without_space_around(made: list[Ticket]) -> None:
    wrong = [
        ticket
        for ticket in made
        for start, end, _ in ticket.spans
        if not 0 <= start < end <= len(ticket.text) or ticket.text[start:end] != ticket.text[start:end].strip()
    ]

    assert wrong == []


def test_every_kind_is_one_that_the_law_part_knows(made: list[Ticket]) -> None:
    assert {kind for ticket in made for _, _, kind in ticket.spans} <= CATEGORIES.keys()


def test_five_thousand_tickets_hold_at_least_forty_kinds_ten_times_each(made: list[Ticket]) -> None:
    counts = Counter(kind for ticket in made for _, _, kind in ticket.spans if not kind.startswith("national_id"))

    assert len([kind for kind, count in counts.items() if count >= 10]) >= 40


def test_five_thousand_tickets_hold_numbers_of_most_states(made: list[Ticket]) -> None:
    kinds = {kind for ticket in made for _, _, kind in ticket.spans if kind.startswith("national_id_")}

    assert len(kinds) >= 25


def test_half_is_dutch_and_the_rest_is_shared(made: list[Ticket]) -> None:
    shares = {language: count / len(made) for language, count in Counter(one.language for one in made).items()}

    assert shares == pytest.approx({"nl": 0.50, "en": 0.20, "de": 0.15, "fr": 0.15}, abs=0.03)


def test_a_quarter_holds_nothing_personal_and_most_hold_one_to_three(made: list[Ticket]) -> None:
    counts = Counter(len(ticket.spans) for ticket in made)

    assert counts[0] / len(made) == pytest.approx(0.25, abs=0.03)
    assert sum(counts[one] for one in (1, 2, 3)) > sum(count for many, count in counts.items() if many > 3)


def test_tickets_are_as_long_as_people_write_them(made: list[Ticket]) -> None:
    lengths = [len(ticket.text) for ticket in made]

    assert min(lengths) >= 30
    assert max(lengths) <= 900
    assert sum(len(ticket.text.encode()) for ticket in made) / len(made) == pytest.approx(220, abs=25)


@pytest.mark.parametrize("category", CHECKS)
def test_every_number_passes_the_rule_of_its_kind(made: list[Ticket], category: str) -> None:
    found = values(made, category)

    assert found
    assert [value for value in found if not CHECKS[category](value)] == []


@pytest.mark.parametrize("country", national.STATES)
def test_every_national_number_passes_the_rule_of_its_state(made: list[Ticket], country: str) -> None:
    check = STATES.get(country)
    numbers = [*national.pool(country), *values(made, f"national_id_{country}")]

    assert (check is None) == (country in WITHOUT_CHECK_DIGIT)
    assert [number for number in numbers if check and not check(number)] == []


def test_belgian_cards_pass_their_own_test(made: list[Ticket]) -> None:
    belgian = [value for value in values(made, "id_card_number") if re.fullmatch(r"59\d-\d{7}-\d\d", value)]

    assert belgian
    assert all(map(eid.is_valid, belgian))


def test_all_dutch_series_of_number_plates_occur() -> None:
    shapes = {
        re.sub(r"\d", "#", re.sub(r"[A-Z]", "?", plate))
        for ticket in tickets(20_000, seed=1)
        for plate in values([ticket], "licence_plate")
    }

    assert set(papers.SERIES) <= shapes


def test_parcels_and_files_pass_the_tests_of_cards_and_citizens_but_are_nobodys(made: list[Ticket]) -> None:
    bare = [ticket.text for ticket in made if not ticket.spans]

    assert any(luhn.is_valid(number) for text in bare for number in re.findall(r"\b\d{16}\b", text))
    assert any(bsn.is_valid(number) for text in bare for number in re.findall(r"\b\d{9}\b", text))


def test_no_place_for_a_value_is_left_open(made: list[Ticket]) -> None:
    assert [ticket for ticket in made if re.search(r"\{\w+(:[^}\"]*)?\}|\[[^\]]*\|", ticket.text)] == []


@pytest.mark.parametrize("file", [*LANGUAGES, "logs"])
def test_phrases_ask_only_for_kinds_that_can_be_made(file: str) -> None:
    asked = {slot for line in lines(file) for slot in re.findall(r"\{(\w+)\}", line)}
    marked = {category for line in lines(file) for category in re.findall(r"\{(\w+):", line)}

    assert asked <= MAKERS.keys()
    assert marked <= CATEGORIES.keys()


def test_every_kind_that_can_be_made_is_asked_for() -> None:
    asked = {slot for file in (*LANGUAGES, "logs") for line in lines(file) for slot in re.findall(r"\{(\w+)", line)}

    assert MAKERS.keys() <= asked


def test_there_are_hundreds_of_different_phrases() -> None:
    told = {file: [line for line in lines(file) if not line.startswith("## ")] for file in LANGUAGES}

    assert all(len(found) == len(set(found)) and len(found) > 150 for found in told.values())
