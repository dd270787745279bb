"""Our rules say of a number what python-stdnum says of it: of any number, and of each that differs in one sign."""

import re
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from stdnum import imei, luhn
from stdnum.at import vnr
from stdnum.be import bis, nn
from stdnum.bg import egn, pnf
from stdnum.ch import ssn
from stdnum.ch import uid as swiss
from stdnum.cz import rc
from stdnum.de import idnr, stnr
from stdnum.dk import cpr
from stdnum.ee import ik
from stdnum.es import nif as spanish
from stdnum.eu import vat
from stdnum.fi import hetu
from stdnum.fr import nif as french
from stdnum.fr import nir
from stdnum.gb import nhs, utr
from stdnum.gb import vat as british
from stdnum.gr import amka
from stdnum.hr import oib
from stdnum.ie import pps
from stdnum.is_ import kennitala
from stdnum.iso7064 import mod_97_10
from stdnum.it import codicefiscale
from stdnum.lt import asmens
from stdnum.lv import pvn
from stdnum.nl import bsn
from stdnum.no import fodselsnummer
from stdnum.no import mva as norwegian
from stdnum.pl import pesel
from stdnum.pt import nif as portuguese
from stdnum.ro import cnp
from stdnum.se import personnummer
from stdnum.si import emso

from inzage.detection.recognizers.de.tax_number import GermanTaxNumber
from inzage.detection.recognizers.fr.tax_number import FrenchTaxNumber
from inzage.detection.recognizers.gb.health_number import HealthNumber
from inzage.detection.recognizers.gb.tax_number import BritishTaxNumber
from inzage.detection.recognizers.generic.card_number import CardNumber
from inzage.detection.recognizers.generic.iban import LENGTHS, Iban
from inzage.detection.recognizers.generic.imei import Imei
from inzage.detection.recognizers.generic.vat_countries import FORMS
from inzage.detection.recognizers.generic.vat_number import VatNumber
from inzage.detection.recognizers.national.austria import Austria
from inzage.detection.recognizers.national.belgium import Belgium
from inzage.detection.recognizers.national.bulgaria import Bulgaria
from inzage.detection.recognizers.national.croatia import Croatia
from inzage.detection.recognizers.national.czechia import Czechia
from inzage.detection.recognizers.national.denmark import Denmark
from inzage.detection.recognizers.national.estonia import Estonia
from inzage.detection.recognizers.national.finland import Finland
from inzage.detection.recognizers.national.france import France
from inzage.detection.recognizers.national.germany import Germany
from inzage.detection.recognizers.national.greece import Greece
from inzage.detection.recognizers.national.iceland import Iceland
from inzage.detection.recognizers.national.ireland import Ireland
from inzage.detection.recognizers.national.italy import Italy
from inzage.detection.recognizers.national.latvia import Latvia
from inzage.detection.recognizers.national.lithuania import Lithuania
from inzage.detection.recognizers.national.norway import Norway
from inzage.detection.recognizers.national.poland import Poland
from inzage.detection.recognizers.national.portugal import Portugal
from inzage.detection.recognizers.national.romania import Romania
from inzage.detection.recognizers.national.slovenia import Slovenia
from inzage.detection.recognizers.national.spain import Spain
from inzage.detection.recognizers.national.sweden import Sweden
from inzage.detection.recognizers.national.switzerland import Switzerland
from inzage.detection.recognizers.nl.bsn import Bsn
from inzage.detection.recognizers.recognizer import Recognizer, Verdict

Truth = Callable[[str], bool]
SIGNS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"


def of_vat(number: str) -> bool:
    if number.startswith("CHE"):
        return swiss.is_valid(number)
    if number[:2] in {"GB", "XI"}:
        return british.is_valid(number)
    return (norwegian if number.startswith("NO") else vat).is_valid(number)


TRUTHS: list[tuple[Recognizer, str, Truth]] = [
    (Bsn(), r"\d{9}", bsn.is_valid),
    (Austria(), r"[1-9]\d{9}", vnr.is_valid),
    (
        Belgium(),
        r"([014-9]\d|2[0-5])(0[0-9]|1[0-2]|2[0-9]|4[0-9])\d{7}",
        lambda number: nn.is_valid(number) or bis.is_valid(number),
    ),
    (Bulgaria(), r"\d\d[024][0-9][0-3]\d{5}", lambda number: egn.is_valid(number) or pnf.is_valid(number)),
    (Croatia(), r"\d{11}", oib.is_valid),
    (Czechia(), r"\d\d([0257][1-9]|[1368][0-2])[0-2]\d{5}", rc.is_valid),
    (Czechia(), r"\d\d([0257][1-9]|[1368][0-2])[0-2]\d{4}", rc.is_valid),
    (Denmark(), r"[0-3]\d[01]\d[6-9]\d{5}", cpr.is_valid),
    (Estonia(), r"[1-6]\d\d[01]\d[0-2]\d{5}", ik.is_valid),
    (Finland(), r"[0-2]\d[01]\d\d\d[-+A-FU-Y][0-8]\d\d[0-9A-Y]", hetu.is_valid),
    (France(), r"[12]\d\d(0[1-9]|1[0-2])(\d\d|2[AB])\d{8}", nir.is_valid),
    (FrenchTaxNumber(), r"[0-3]\d{12}", french.is_valid),
    (Germany(), r"1234567([0-9])\1[0-9][0-9]|[1-9]\d{10}", idnr.is_valid),
    (Greece(), r"[0-2]\d[01]\d{8}", amka.is_valid),
    (Iceland(), r"[0-7]\d[01]\d{6}[09]", kennitala.is_valid),
    (Ireland(), r"\d{7}[A-W][ABHTWX]?", pps.is_valid),
    (Italy(), r"[A-Z]{6}\d\d[A-EHLMPR-T](0[1-9]|1\d|2[0-8]|5\d)[A-Z]\d{3}[A-Z]", codicefiscale.is_valid),
    (Latvia(), r"[0-2]\d[01]\d{3}[012]\d{4}", pvn.is_valid),
    (Lithuania(), r"[1-6]\d\d[01]\d[0-2]\d{5}", asmens.is_valid),
    (Norway(), r"[0-2]\d[01]\d{3}[0-4]\d{4}", fodselsnummer.is_valid),
    (Poland(), r"\d\d[0-9]\d[0-2]\d{6}", pesel.is_valid),
    (Portugal(), r"[1-9]\d{8}", portuguese.is_valid),
    (Romania(), r"[1-9]\d\d[01]\d[0-2]\d[0-5]\d{5}", cnp.is_valid),
    (Slovenia(), r"[0-2]\d[01]\d[09]\d{8}", emso.is_valid),
    (Spain(), r"(\d|[X-ZK-M])\d{7}[A-Z]", spanish.is_valid),
    (Sweden(), r"\d\d[01]\d[0-2]\d-\d{4}|19\d\d[01]\d[0-2]\d{5}", personnummer.is_valid),
    (Switzerland(), r"756\d{10}", ssn.is_valid),
    (HealthNumber(), r"[1-9]\d{9}", nhs.is_valid),
    (BritishTaxNumber(), r"\d{10}", utr.is_valid),
    (Imei(), r"[1-9]0\d{13}", imei.is_valid),
    (CardNumber(), r"4\d{15}|5[1-5]\d{14}|3[47]\d{13}|6011\d{12}", luhn.is_valid),
]
SELDOM = {
    "CZ": r"CZ[0-58]\d{7}",
    "FR": r"FR\d{11}",
    "BE": r"BE[01]\d{7}(0[1-9]|[1-8]\d|9[0-7])",
    "NL": r"NL[1-9]\d{8}B\d\d",
    "SK": r"SK[1-9]\d[278][3-9]\d{6}",
}
"""Of these countries not all forms are tried: where we are stricter than python-stdnum, or it is than we are."""


def forms_of_vat() -> list[tuple[Recognizer, str, Truth]]:
    by_signs = {country: "|".join(country + "".join(signs) for signs in ways) for country, ways in FORMS.items()}
    return [(VatNumber(), pattern, of_vat) for pattern in (by_signs | SELDOM).values()]


def is_account(number: str) -> bool:
    return mod_97_10.is_valid(number[4:] + number[:4])


def forms_of_accounts() -> list[tuple[Recognizer, str, Truth]]:
    return [(Iban(), rf"{country}\d\d[0-9A-Z]{{{length - 4}}}", is_account) for country, length in LENGTHS.items()]


def variants(number: str) -> set[str]:
    """Return the number with each other digit or letter in the last two places, so that right ones are among them."""
    made = {number}
    for place in (len(number) - 1, len(number) - 2, 3):
        alphabet = SIGNS[:10] if number[place].isdigit() else SIGNS[10:]
        made |= {number[:place] + sign + number[place + 1 :] for sign in alphabet}
    return made


ALL_TRUTHS = [*TRUTHS, *forms_of_vat(), *forms_of_accounts()]


@pytest.mark.parametrize(("recognizer", "pattern", "truth"), ALL_TRUTHS, ids=[pattern for _, pattern, _ in ALL_TRUTHS])
def test_a_rule_says_what_the_standard_says(recognizer: Recognizer, pattern: str, truth: Truth) -> None:
    @settings(max_examples=20, deadline=None)
    @given(st.from_regex(re.compile(pattern, re.ASCII), fullmatch=True))
    def agrees(number: str) -> None:
        for one in variants(number):
            if re.fullmatch(pattern, one, re.ASCII):
                assert (recognizer.check(one) is Verdict.RIGHT) == truth(one), one

    agrees()


@given(st.from_regex(re.compile(r"\d{10}|\d{11}|\d{13}|\d\d/\d{3}/\d{5}", re.ASCII), fullmatch=True))
@settings(max_examples=100, deadline=None)
def test_a_german_tax_number_has_the_form_of_a_state(number: str) -> None:
    assert (GermanTaxNumber().check(number) is Verdict.UNSURE) == stnr.is_valid(number)
