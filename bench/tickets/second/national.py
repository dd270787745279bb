"""National numbers of the EU, EEA, United Kingdom and Switzerland, with the check digits of each state's own rule."""

import datetime as dt
import random
import string
from collections.abc import Callable
from functools import cache

from stdnum import ean, luhn, verhoeff
from stdnum.at import vnr
from stdnum.bg import egn
from stdnum.ch import ssn
from stdnum.cz import rc
from stdnum.de import idnr
from stdnum.ee import ik
from stdnum.es import dni, nie
from stdnum.fr import nir
from stdnum.ie import vat as irish
from stdnum.is_ import kennitala
from stdnum.iso7064 import mod_11_10
from stdnum.it import codicefiscale
from stdnum.lv import pvn
from stdnum.nl import bsn as dutch
from stdnum.no import fodselsnummer
from stdnum.pl import pesel
from stdnum.pt import nif
from stdnum.ro import cnp
from stdnum.si import emso

from bench.tickets.second.dates import birthday
from bench.tickets.second.drawing import Part, digits, filled, happens, labelled, letters

POOL = 150
CENTURY = 2000
REVERSED_SINCE = 1997
"""Since then the weights of a Hungarian number run the other way."""
CORSICA = 20
"""Its departments are 2A and 2B."""
Draw = Callable[[random.Random], str]


def adult(chance: random.Random) -> dt.date:
    """Return a birthday in the last century, which keeps the older forms of the numbers valid."""
    while True:
        day = birthday(chance)
        if day.year < CENTURY:
            return day


def tried(make: Draw, is_valid: Callable[[str], bool]) -> Draw:
    """Return a maker that draws until a number is valid."""

    def draw(chance: random.Random) -> str:
        while True:
            number = make(chance)
            if is_valid(number):
                return number

    return draw


def bsn(chance: random.Random) -> str:
    """Make a citizen service number. Rule: the eleven-test with weight -1 for the last digit."""
    while True:
        number = f"{chance.randint(10_000_000, 799_999_999):09d}"
        if dutch.is_valid(number):
            return number


def bsn_written(chance: random.Random, _language: str) -> str:
    number = bsn(chance)
    ways = (number, f"{number[:3]} {number[3:6]} {number[6:]}", f"{number[:4]}.{number[4:6]}.{number[6:]}",
            f"{number[:3]}.{number[3:6]}.{number[6:]}", f"{number[:4]} {number[4:6]} {number[6:]}")  # fmt: skip
    return chance.choices(ways, (72, 10, 8, 6, 4))[0]


def austria(chance: random.Random) -> str:
    while True:
        serial, day = f"{chance.randint(100, 999)}", f"{birthday(chance):%d%m%y}"
        try:
            check = vnr.calc_check_digit(f"{serial}0{day}")
        except IndexError:
            continue
        if check in "0123456789" and len(check) == 1:
            return chance.choice((f"{serial}{check} {day}", f"{serial}{check}{day}"))


def belgium(chance: random.Random) -> str:
    day = birthday(chance)
    number = f"{day:%y%m%d}{chance.randint(1, 997):03d}"
    check = 97 - int(("2" if day.year >= CENTURY else "") + number) % 97
    dotted = f"{day:%y.%m.%d}-{number[6:]}.{check:02d}"
    return chance.choice((dotted, dotted, f"{number}{check:02d}", f"{day:%y%m%d} {number[6:]} {check:02d}"))


def hungary(chance: random.Random) -> str:
    """Make a személyi azonosító. Rule: act XX of 1996, digits times their place, modulo 11."""
    while True:
        day = birthday(chance)
        sex = chance.randint(1, 2) + (2 if day.year >= CENTURY else 0)
        number = f"{sex}{day:%y%m%d}{digits(chance, 3)}"
        weights = range(1, 11) if day.year < REVERSED_SINCE else range(10, 0, -1)
        check = sum(int(digit) * weight for digit, weight in zip(number, weights, strict=True)) % 11
        if check < len(string.digits):
            return chance.choice((f"{number}{check}", f"{number[0]}-{number[1:7]}-{number[7:]}{check}"))


def luxembourg(chance: random.Random) -> str:
    """Make a matricule. Rule: Luhn over the first eleven digits, then Verhoeff over the same eleven."""
    number = f"{birthday(chance):%Y%m%d}{digits(chance, 3)}"
    return number + luhn.calc_check_digit(number) + verhoeff.calc_check_digit(number)


def latvia(chance: random.Random) -> str:
    day = adult(chance)
    number = f"{day:%d%m%y}1{digits(chance, 3)}"
    return f"{number[:6]}-{number[6:]}{pvn.calc_check_digit_pers(number)}"


def estonia(chance: random.Random) -> str:
    day = birthday(chance)
    number = f"{(day.year - 1800) // 100 * 2 + chance.randint(1, 2)}{day:%y%m%d}{digits(chance, 3)}"
    return number + ik.calc_check_digit(f"{number}0")


def finland(chance: random.Random) -> str:
    """Make a henkilötunnus. Rule: decree 128/2010, modulo 31."""
    day = birthday(chance)
    number = f"{day:%d%m%y}{chance.randint(2, 899):03d}"
    sign = "-" if day.year < CENTURY else "A"
    return number[:6] + sign + number[6:] + "0123456789ABCDEFHJKLMNPRSTUVWXY"[int(number) % 31]


def france(chance: random.Random) -> str:
    day = birthday(chance)
    department = chance.choice([number for number in range(1, 96) if number != CORSICA])
    number = f"{chance.randint(1, 2)}{day:%y%m}{department:02d}{chance.randint(1, 400):03d}{chance.randint(1, 900):03d}"
    whole = number + nir.calc_check_digits(number)
    spaced = f"{whole[0]} {whole[1:3]} {whole[3:5]} {whole[5:7]} {whole[7:10]} {whole[10:13]} {whole[13:]}"
    return chance.choice((whole, spaced, spaced))


def germany(chance: random.Random) -> str:
    while True:
        base = f"{chance.randint(1, 9)}{digits(chance, 9)}"
        number = base + mod_11_10.calc_check_digit(base)
        if idnr.is_valid(number):
            return chance.choice((number, f"{number[:2]} {number[2:5]} {number[5:8]} {number[8:]}"))


def italy(chance: random.Random) -> str:
    month = chance.choice("ABCDEHLMPRST")
    number = filled(chance, "??????##", "BCDFGLMNPRSTVZ") + f"{month}{chance.randint(1, 28):02d}"
    number += chance.choice("AFHL") + f"{chance.randint(100, 900)}"
    return number + codicefiscale.calc_check_digit(number)


def spain(chance: random.Random) -> str:
    if happens(chance, 0.4):  # people who moved there
        number = chance.choice("XYZ") + digits(chance, 7)
        return number + nie.calc_check_digit(number)
    number = digits(chance, 8)
    return number + chance.choice(("", "", "-")) + dni.calc_check_digit(number)


def ireland(chance: random.Random) -> str:
    number, second = digits(chance, 7), chance.choice(("", "A"))
    return number + irish.calc_check_digit(number + second) + second


def britain(chance: random.Random) -> str:
    start = chance.choice(("AB", "JC", "QQ", "NX", "PW", "SK", "HM", "CE", "YT", "LR")).replace("QQ", "JT")
    pairs = [start, *(digits(chance, 2) for _ in range(3)), chance.choice("ABCD")]
    return chance.choice((" ", "", " ")).join(pairs)


def sweden(chance: random.Random) -> str:
    day = birthday(chance)
    number = f"{day:%y%m%d}{digits(chance, 3)}"
    number += luhn.calc_check_digit(number)
    return f"{number[:6]}-{number[6:]}" if happens(chance, 0.5) else f"{day:%Y}{number[2:6]}-{number[6:]}"


def switzerland(chance: random.Random) -> str:
    base = "756" + digits(chance, 9)
    return ssn.format(base + ean.calc_check_digit(base))


def norway(chance: random.Random) -> str:
    number = f"{adult(chance):%d%m%y}{chance.randint(1, 499):03d}"
    first = fodselsnummer.calc_check_digit1(number)
    return f"{number[:6]}{chance.choice(('', ' '))}{number[6:]}{first}{fodselsnummer.calc_check_digit2(number + first)}"


def iceland(chance: random.Random) -> str:
    number = f"{adult(chance):%d%m%y}{chance.randint(20, 99)}"
    return f"{number[:6]}-{number[6:]}{digits(chance, 1)}9"


def czech(chance: random.Random) -> str:
    day = adult(chance)
    base = f"{day:%y}{day.month + chance.choice((0, 50)):02d}{day:%d}{digits(chance, 3)}"
    return f"{base[:6]}/{base[6:]}{int(base) % 11 % 10}"


def pension_number(chance: random.Random) -> str:
    """Make a German Versicherungsnummer. Rule: VKVV section 2, weighted digit sums modulo 10."""
    area, letter = chance.choice(("65", "12", "53", "08", "24", "17")), letters(chance, 1)
    number = f"{area}{birthday(chance):%d%m%y}{letter}{chance.randint(1, 99):02d}"
    spread = number[:8] + f"{ord(letter) - 64:02d}" + number[9:]
    products = (int(digit) * weight for digit, weight in zip(spread, (2, 1, 2, 5, 7, 1, 2, 1, 2, 1, 2, 1), strict=True))
    check = sum(product // 10 + product % 10 for product in products) % 10
    return chance.choice((f"{number}{check}", f"{area} {number[2:8]} {letter} {number[9:]}{check}"))


def with_check(base: Draw, check: Callable[[str], str]) -> Draw:
    def draw(chance: random.Random) -> str:
        number = base(chance)
        return number + check(number)

    return draw


def dated(form: str, ending: Callable[[random.Random], str]) -> Draw:
    return lambda chance: f"{adult(chance):{form}}{ending(chance)}"


def of_lithuania(chance: random.Random) -> str:
    return f"{chance.randint(3, 4)}{adult(chance):%y%m%d}{digits(chance, 3)}"


# Country: how the number is called there and abroad, and how it is made.
STATES: dict[str, tuple[tuple[str, ...], Draw]] = {
    "at": (("SVNR", "Sozialversicherungsnummer", "SV-Nummer", "Versicherungsnummer (AT)"), austria),
    "be": (("rijksregisternummer", "INSZ", "rijksregisternr", "numéro de registre national", "NISS", "rrn"), belgium),
    "bg": (
        ("ЕГН", "EGN", "personal number EGN"),
        with_check(dated("%y%m%d", lambda c: digits(c, 3)), egn.calc_check_digit),
    ),
    "hr": (("OIB", "osobni identifikacijski broj"), with_check(lambda c: digits(c, 10), mod_11_10.calc_check_digit)),
    "cy": (("ADT", "Cyprus ID number", "αρ. ταυτότητας"), lambda c: f"{c.randint(500_000, 1_200_000)}"),
    "cz": (("rodné číslo", "RČ", "rodne cislo"), tried(czech, rc.is_valid)),
    "dk": (("CPR", "CPR-nummer", "cpr.nr."), dated("%d%m%y-", lambda c: f"{c.randint(1, 3999):04d}")),
    "ee": (("isikukood", "Estonian personal code"), estonia),
    "fi": (("henkilötunnus", "HETU", "hetu"), finland),
    "fr": (("NIR", "numéro de sécurité sociale", "n° de sécu", "numéro de sécu", "no sécurité sociale"), france),
    "de": (
        ("Steuer-ID", "Steuer-IdNr.", "Identifikationsnummer", "IdNr", "steuerliche Identifikationsnummer"),
        germany,
    ),
    "gr": (("AMKA", "ΑΜΚΑ"), with_check(dated("%d%m%y", lambda c: digits(c, 4)), luhn.calc_check_digit)),
    "hu": (("személyi azonosító", "személyi szám", "szemelyi azonosito"), hungary),
    "is": (("kennitala", "kt."), tried(iceland, kennitala.is_valid)),
    "ie": (("PPS", "PPSN", "PPS number", "PPS no"), ireland),
    "it": (("codice fiscale", "C.F.", "cod. fiscale", "CF"), tried(italy, codicefiscale.is_valid)),
    "lv": (("personas kods", "Latvian personal code"), latvia),
    "li": (("PEID", "PEID-Nummer"), lambda c: f"{c.randint(10_000, 99_999_999)}"),
    "lt": (("asmens kodas", "a.k."), with_check(of_lithuania, lambda number: ik.calc_check_digit(f"{number}0"))),
    "lu": (("matricule", "numéro d'identification national", "matricule nationale"), luxembourg),
    "mt": (
        ("Maltese ID card no", "Malta ID number", "karta tal-identità"),
        lambda c: f"0{digits(c, 6)}{c.choice('MGAPL')}",
    ),
    "no": (("fødselsnummer", "personnr", "fodselsnummer"), tried(norway, fodselsnummer.is_valid)),
    "pl": (
        ("PESEL", "pesel", "nr PESEL", "numer PESEL"),
        with_check(dated("%y%m%d", lambda c: digits(c, 4)), pesel.calc_check_digit),
    ),
    "pt": (
        ("NIF", "contribuinte", "número de contribuinte"),
        with_check(lambda c: c.choice("123") + digits(c, 7), nif.calc_check_digit),
    ),
    "ro": (
        ("CNP", "cod numeric personal"),
        tried(
            with_check(
                lambda c: f"{c.randint(1, 2)}{adult(c):%y%m%d}{c.randint(1, 40):02d}{c.randint(1, 900):03d}",
                cnp.calc_check_digit,
            ),
            cnp.is_valid,
        ),
    ),
    "sk": (("rodné číslo", "rodne cislo SK"), tried(czech, rc.is_valid)),
    "si": (
        ("EMŠO", "EMSO"),
        with_check(lambda c: f"{adult(c):%d%m}9{adult(c):%y}50{digits(c, 3)}", emso.calc_check_digit),
    ),
    "es": (("DNI", "NIE", "DNI/NIE", "NIF"), spain),
    "se": (("personnummer", "pnr", "Swedish personnummer"), sweden),
    "gb": (("NI number", "National Insurance number", "NINO", "Nat. Ins. no", "NI no."), britain),
    "ch": (("AHV-Nummer", "AHV-Nr.", "numéro AVS", "no AVS", "AHV"), switzerland),
}
USUAL = {
    "nl": ("be", "be", "de", "pl", "fr"),
    "en": ("gb", "gb", "ie"),
    "de": ("de", "de", "at", "ch"),
    "fr": ("fr", "fr", "be", "ch", "lu"),
}


@cache
def pool(country: str) -> tuple[str, ...]:
    chance = random.Random(f"numbers of {country}")
    return tuple(STATES[country][1](chance) for _ in range(POOL))


def national(chance: random.Random, language: str) -> tuple[Part, ...]:
    """Return a national number of some country behind the name that it has there."""
    country = chance.choice(USUAL[language]) if happens(chance, 0.4) else chance.choice(tuple(STATES))
    if country == "de" and happens(chance, 0.25):
        labels = ("Rentenversicherungsnummer", "RV-Nummer", "SV-Nummer", "Sozialversicherungsnummer")
        return labelled(chance, labels, pension_number(chance), "national_id_de")
    return labelled(chance, STATES[country][0], chance.choice(pool(country)), f"national_id_{country}")
