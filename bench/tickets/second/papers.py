"""Numbers of tax offices, registers of companies, identity documents and vehicles."""

import random
import string
from collections.abc import Callable
from functools import cache

from stdnum import get_cc_module, luhn
from stdnum.at import tin as at_tin
from stdnum.be import eid
from stdnum.ch import uid as ch_uid
from stdnum.fr import nif as fr_nif
from stdnum.fr import siren, tva
from stdnum.gb import utr
from stdnum.nl import btw
from stdnum.pl import nip

from bench.tickets.second.drawing import Part, digits, filled, grouped, happens, labelled, letters, weighted
from bench.tickets.second.national import bsn, tried

POOL = 60
# Country: the form of its VAT number behind the country's letters.
VAT_FORMS = {
    "AT": "U########", "BE": "0#########", "BG": "#########", "HR": "###########", "CY": "10######?", "CZ": "########",
    "DE": "#########", "DK": "########", "EE": "#########", "EL": "#########", "ES": "B########", "FI": "########",
    "HU": "########", "IE": "#######?", "IT": "0##########", "LT": "#######1#", "LU": "########", "LV": "4##########",
    "MT": "########", "PL": "##########", "PT": "5########", "RO": "########", "SE": "##########01", "SI": "########",
    "SK": "##########", "GB": "#########",
}  # fmt: skip
VAT_LABELS = {
    "nl": ("btw-nummer", "btw nr", "BTW-id", "btw-identificatienummer", "BTW", "ons btw-nr"),
    "en": ("VAT number", "VAT no", "VAT reg no", "VAT ID", "VAT"),
    "de": ("USt-IdNr.", "USt-ID", "Umsatzsteuer-ID", "UID", "UStIdNr"),
    "fr": ("n° TVA", "TVA intracommunautaire", "numéro de TVA", "TVA", "n° de TVA intracom."),
}
HOME = {"nl": "NL", "en": "GB", "de": "DE", "fr": "FR"}
PAPER_SIGNS = "BCDFHJKLNPRSTVZ"
GERMAN_SIGNS = "CFGHJKLMNPRTVWXYZ"


@cache
def vat_pool(country: str) -> tuple[str, ...]:
    chance = random.Random(f"VAT of {country}")
    if country == "NL":
        return tuple(f"NL{dutch_vat(chance)}" for _ in range(POOL))
    if country == "FR":
        return tuple(f"FR{french_vat(chance)}" for _ in range(POOL))
    module = get_cc_module(country.lower().replace("el", "gr"), "vat")
    assert module is not None
    draw = tried(lambda source: filled(source, VAT_FORMS[country], "ABCDEFGHILMNPQRSTVW"), module.is_valid)
    return tuple(country + draw(chance) for _ in range(POOL))


def dutch_vat(chance: random.Random) -> str:
    """Make a number of a person (mod 97) or of an older kind, which holds a number with the eleven-test."""
    if happens(chance, 0.5):
        return f"{bsn(chance)}B{chance.choice(('01', '01', '02'))}"
    return tried(lambda source: f"{digits(source, 9)}B{digits(source, 2)}", btw.is_valid)(chance)


def sirens(chance: random.Random) -> str:
    base = f"{chance.randint(3, 9)}{digits(chance, 7)}"
    return base + luhn.calc_check_digit(base)


def french_vat(chance: random.Random) -> str:
    number = tva_key(sirens(chance))
    assert tva.is_valid(number)
    return number


def tva_key(number: str) -> str:
    assert siren.is_valid(number)
    return f"{(12 + 3 * (int(number) % 97)) % 97:02d}{number}"


def vat(chance: random.Random, language: str) -> tuple[Part, ...]:
    home = happens(chance, 0.6)
    country = HOME[language] if home else chance.choice((*VAT_FORMS, "NL", "FR"))
    number = chance.choice(vat_pool(country))
    ways = {number: 70, f"{number[:2]} {number[2:]}": 14, spaced_vat(number): 16}
    return labelled(chance, VAT_LABELS[language], weighted(chance, ways), "vat_number")


def spaced_vat(number: str) -> str:
    """Write a number in the groups in which its country prints it."""
    match number[:2]:
        case "NL":
            return f"NL{grouped(number[2:], (4, 2, 3), '.')}"
        case "BE":
            return f"BE {grouped(number[2:], (4, 3), '.')}"
        case "FR":
            return grouped(number, (4, 3, 3))
        case "GB":
            return grouped(number, (2, 3, 4))
        case "DE":
            return grouped(number, (2, 3, 3))
        case country:
            return f"{country} {number[2:]}"


def hungarian_tax(chance: random.Random) -> str:
    """Make an adóazonosító jel. Rule: act XX of 1996, annex; digits times their place, modulo 11."""
    while True:
        number = f"8{chance.randint(20000, 60000)}{digits(chance, 3)}"
        check = sum(int(digit) * place for place, digit in enumerate(number, 1)) % 11
        if check < len(string.digits):
            return f"{number}{check}"


def french_tax(chance: random.Random) -> str:
    number = f"{chance.randint(0, 3)}{digits(chance, 9)}"
    number += fr_nif.calc_check_digits(number + "000")
    return chance.choice((number, grouped(number, (2, 2, 3, 3))))


def austrian_tax(chance: random.Random) -> str:
    number = tried(lambda source: f"{chance.choice(('09', '12', '22', '46'))}{digits(source, 7)}", at_tin.is_valid)(
        chance
    )
    return f"{number[:2]}-{number[2:5]}/{number[5:]}"


def polish_tax(chance: random.Random) -> str:
    number = tried(lambda source: f"{source.randint(111, 899)}{digits(source, 7)}", nip.is_valid)(chance)
    return chance.choice((number, grouped(number, (3, 3, 2), "-")))


def british_tax(chance: random.Random) -> str:
    base = digits(chance, 9)
    number = utr.calc_check_digit(base) + base
    return chance.choice((number, grouped(number, (5, 5))))


def german_tax(chance: random.Random) -> str:
    return filled(chance, f"{chance.randint(12, 98)}/{chance.randint(1, 8)}##/#####")


# Language: labels of its tax offices, and how the number is made.
TAXES: dict[str, tuple[tuple[tuple[str, ...], Callable[[random.Random], str]], ...]] = {
    "nl": (
        (("loonheffingennummer", "LH-nummer", "loonheffingsnummer"), lambda c: f"{bsn(c)}L0{c.randint(1, 3)}"),
        (("NIP", "Pools fiscaal nummer (NIP)"), polish_tax),
    ),
    "en": (
        (("UTR", "tax reference (UTR)", "Unique Taxpayer Reference", "UTR number"), british_tax),
        (("Polish NIP", "NIP"), polish_tax),
        (("Hungarian tax ID (adóazonosító jel)", "adóazonosító jel"), hungarian_tax),
    ),
    "de": (
        (("Steuernummer", "St.-Nr.", "StNr.", "Steuer-Nr."), german_tax),
        (("Abgabenkontonummer", "Steuernummer (Österreich)"), austrian_tax),
    ),
    "fr": ((("numéro fiscal", "n° fiscal", "numéro SPI", "n° fiscal de référence"), french_tax),),
}  # fmt: skip


def tax(chance: random.Random, language: str) -> tuple[Part, ...]:
    labels, draw = chance.choice(TAXES[language])
    return labelled(chance, labels, draw(chance), "tax_number")


def siret(chance: random.Random) -> str:
    base = sirens(chance) + f"000{digits(chance, 1)}"
    return base + luhn.calc_check_digit(base)


def swiss_company(chance: random.Random) -> str:
    base = tried(lambda source: f"CHE{chance.randint(1, 9)}{digits(source, 8)}", ch_uid.is_valid)(chance)
    return ch_uid.format(base)


def chamber(chance: random.Random) -> str:
    return f"{chance.randint(1, 9)}{digits(chance, 7)}"


def british_company(chance: random.Random) -> str:
    return f"0{digits(chance, 7)}"


def german_company(chance: random.Random) -> str:
    return f"HR{chance.choice('AB')} {chance.randint(1000, 250000)}"


COMPANIES: dict[str, tuple[tuple[tuple[str, ...], Callable[[random.Random], str]], ...]] = {
    "nl": (
        (("KvK", "kvk-nummer", "KvK-nr.", "kvk nr", "handelsregister", "K.v.K.", "KvK-inschrijving"), chamber),
    ),
    "en": ((("Company no", "company registration number", "Companies House number", "Reg. no."), british_company),),
    "de": (
        (("Handelsregister", "Registernummer", "Reg.-Nr."), german_company),
        (("UID-Nummer", "Unternehmens-ID"), swiss_company),
    ),
    "fr": (
        (("SIREN", "n° SIREN", "siren"), lambda c: c.choice((lambda n: n, lambda n: grouped(n, (3, 3, 3))))(sirens(c))),
        (("SIRET", "n° SIRET", "siret"), lambda c: c.choice((lambda n: n, lambda n: grouped(n, (3, 3, 3))))(siret(c))),
    ),
}  # fmt: skip


def company_number(chance: random.Random, language: str) -> tuple[Part, ...]:
    labels, draw = chance.choice(COMPANIES[language])
    return labelled(chance, labels, draw(chance), "company_number")


def rsin(chance: random.Random, _language: str) -> tuple[Part, ...]:
    return labelled(chance, ("RSIN", "rsin", "RSIN-nummer", "RSIN nr."), f"8{bsn_from_8(chance)}", "tax_number")


def bsn_from_8(chance: random.Random) -> str:
    """Return eight digits that make an RSIN behind an eight: the same eleven-test as a BSN."""
    while True:
        tail = digits(chance, 7)
        check = sum(int(digit) * weight for digit, weight in zip("8" + tail, range(9, 1, -1), strict=True)) % 11
        if check < len(string.digits):
            return f"{tail}{check}"


def british_licence(chance: random.Random) -> str:
    """Make the number of the DVLA: name, birthday, initials, a check of its own."""
    born = (
        f"{digits(chance, 1)}{chance.choice('05')}{chance.randint(1, 9)}{chance.randint(1, 28):02d}{digits(chance, 1)}"
    )
    return f"{letters(chance, 5)}{born}{letters(chance, 2)}9{letters(chance, 2)}"


PAPERS: dict[str, dict[str, Callable[[random.Random], str]]] = {
    "passport_number": {
        "nl": lambda c: "N" + filled(c, "?******#", "BCDFHJKLPRTVWXYZ"),
        "en": lambda c: digits(c, 9),
        "de": lambda c: "C" + filled(c, "********", GERMAN_SIGNS + "0123456789"),
        "fr": lambda c: filled(c, "##??#####"),
    },
    "id_card_number": {
        "nl": lambda c: "I" + filled(c, "?******#", "BCDFHJKLPRTVWXYZ"),
        "en": lambda c: filled(c, "??######", "BCDHKLMNR"),
        "de": lambda c: "L" + filled(c, "********", GERMAN_SIGNS + "0123456789"),
        "fr": lambda c: c.choice((digits(c, 12), filled(c, "X?*?#?###", "CDFGHKMNPRTW"))),
    },
    "driving_licence_number": {
        "nl": lambda c: f"{c.randint(3, 6)}{digits(c, 9)}",
        "en": british_licence,
        "de": lambda c: filled(c, "?##", "BCEFJKLMN") + filled(c, "*****#?#", "ABDGHRT"),
        "fr": lambda c: c.choice((filled(c, "1#AA#####"), f"{c.randint(80, 99)}{c.randint(1, 12):02d}{digits(c, 8)}")),
    },
}


def paper(kind: str) -> Callable[[random.Random, str], tuple[Part, ...]]:
    return lambda chance, language: ((PAPERS[kind][language](chance), kind),)


def belgian_card(chance: random.Random, _language: str) -> tuple[Part, ...]:
    base = f"59{digits(chance, 8)}"
    number = f"{base}{int(base) % 97 or 97:02d}"
    assert eid.is_valid(number)
    return labelled(
        chance, ("eID", "identiteitskaart", "eID-kaart", "nr. identiteitskaart"), eid.format(number), "id_card_number"
    )


# The Dutch series that RDW gave out, one after the other.
SERIES = (
    "??-##-##", "##-##-??", "##-??-##", "??-##-??", "??-??-##", "##-??-??", "##-???-#", "#-???-##", "??-###-?",
    "?-###-??", "???-##-?", "?-##-???", "#-??-###", "###-??-#",
)  # fmt: skip
RECENT = (1, 1, 1, 2, 2, 6, 8, 8, 10, 10, 3, 2, 6, 2)


def plate(chance: random.Random, _language: str) -> str:
    number = filled(chance, chance.choices(SERIES, RECENT)[0], "BDFGHJKLNPRSTVXZ")
    ways = {
        number: 70,
        number.replace("-", ""): 14,
        number.lower(): 7,
        number.replace("-", "").lower(): 4,
        number.replace("-", " "): 5,
    }
    return weighted(chance, ways)
