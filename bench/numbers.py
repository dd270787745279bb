"""Numbers that the libraries of their own standards accept, and numbers that only look like them."""

import random
import string
from collections.abc import Callable

import phonenumbers
from phonenumbers import PhoneNumberFormat, PhoneNumberType
from stdnum import iban, luhn
from stdnum.de import idnr
from stdnum.fr import nir, siren
from stdnum.gb import nhs, vat
from stdnum.nl import bsn

Maker = Callable[[random.Random, int], object]
FORMATS = (PhoneNumberFormat.E164, PhoneNumberFormat.INTERNATIONAL, PhoneNumberFormat.NATIONAL)
TYPES = (PhoneNumberType.MOBILE, PhoneNumberType.FIXED_LINE)
ACCOUNTS = {"NL": ("INGB", 10), "DE": ("", 18), "FR": ("", 23), "GB": ("BARC", 14)}

TOWNS = ("B", "M", "HH", "K", "DO")
THINGS, NAMED = ("Stoel", "Lamp", "Kast", "Tafel"), ("Emma", "Oskar", "Billy", "Sofie", "Max")


def digits(chance: random.Random, count: int) -> str:
    return "".join(chance.choices(string.digits, k=count))


def telephone(region: str) -> Maker:
    """Make numbers of a country that exist in its plan, each written in one of the usual ways."""

    def made(chance: random.Random, _row: int) -> str:
        example = phonenumbers.example_number_for_type(region, chance.choice(TYPES))
        assert example is not None
        while True:
            national = str(example.national_number)
            tried = phonenumbers.PhoneNumber(
                example.country_code, int(national[:2] + digits(chance, len(national) - 2))
            )
            if phonenumbers.is_valid_number_for_region(tried, region):
                return phonenumbers.format_number(tried, chance.choice(FORMATS))

    return made


def checked(make: Callable[[random.Random], str], is_right: Callable[[str], bool]) -> Maker:
    """Make numbers until one is accepted."""

    def made(chance: random.Random, _row: int) -> str:
        while not is_right(number := make(chance)):
            pass
        return number

    return made


def account(country: str) -> Maker:
    letters, count = ACCOUNTS[country]

    def made(chance: random.Random, _row: int) -> str:
        rest = letters + digits(chance, count)
        return country + iban.calc_check_digits(f"{country}00{rest}") + rest

    return made


def card(chance: random.Random, _row: int) -> str:
    base = chance.choice(("4", "51", "53", "55"))
    base += digits(chance, 15 - len(base))
    return base + luhn.calc_check_digit(base)


def insured(chance: random.Random, _row: int) -> str:
    """Make a French number of social security with its key."""
    born = f"{chance.randint(1, 2)}{chance.randint(30, 99):02d}{chance.randint(1, 12):02d}{chance.randint(1, 95):02d}"
    base = born.replace("20", "21", 1) + f"{chance.randint(1, 600):03d}{chance.randint(1, 900):03d}"
    return base + nir.calc_check_digits(base)


def establishment(chance: random.Random, _row: int) -> str:
    base = digits(chance, 8)
    number = base + luhn.calc_check_digit(base) + "0001"
    return siren.validate(number[:9]) + number[9:13] + luhn.calc_check_digit(number[:13])


def insurance_number(chance: random.Random, _row: int) -> str:
    pair = "".join(chance.choices("ABCEHJKLMPRSTWX", k=2))
    return f"{pair}{digits(chance, 6)}{chance.choice('ABCD')}"


def distinct_tail(chance: random.Random) -> str:
    """Return eleven figures of which one comes twice in the first ten, as the German number asks."""
    ten = chance.sample(string.digits, 9)
    ten.insert(chance.randrange(len(ten)), chance.choice(ten))
    return "".join(ten) + chance.choice(string.digits)


MAKERS: dict[str, Maker] = {
    **{f"phone_real_{region.lower()}": telephone(region) for region in ("NL", "DE", "FR", "GB")},
    **{f"iban_real_{country.lower()}": account(country) for country in ACCOUNTS},
    "bsn_real": checked(lambda chance: digits(chance, 9), bsn.is_valid),
    "idnr_real": checked(distinct_tail, idnr.is_valid),
    "nhs_real": checked(lambda chance: digits(chance, 10), nhs.is_valid),
    "vat_real_gb": checked(lambda chance: f"GB{digits(chance, 9)}", vat.is_valid),
    "nir_real": insured,
    "siret_real": establishment,
    "card_real": card,
    "nino": insurance_number,
    "random16": lambda chance, _row: digits(chance, 16),
    "iban_like": lambda chance, _row: (
        f"NL{digits(chance, 2)}{chance.choice(('CHRG', 'PART', 'LOTS'))}{digits(chance, 10)}"
    ),
    "sku_postcode": lambda chance, _row: f"{chance.randint(1000, 9999)} {chance.choice('ABX')}{chance.choice('KLZ')}",
    "plate_de": lambda chance, _row: (
        f"{chance.choice(TOWNS)}-{chance.choice('ABKLM')}{chance.choice('SRTX')} {digits(chance, 3)}"
    ),
    "product_named": lambda chance, _row: f"{chance.choice(THINGS)} {chance.choice(NAMED)}",
}
