"""Accounts, cards and the numbers of companies."""

from functools import cache
from random import Random

from stdnum import numdb
from stdnum.es import ccc

from bench.tickets.first.digits import ALPHABET, digits, eleven, letters, luhn, mod_11_10, mod_97, weighed

HOME = {"nl": "NL", "en": "GB", "de": "DE", "fr": "FR"}
AT_HOME, IN_EUROPE = 0.6, 0.9
EUROPE = ("BE", "DE", "FR", "ES", "IT", "PT", "AT", "IE", "LU", "PL", "SE", "DK", "FI", "CH", "NO", "LT", "GB", "NL")
DUTCH_BANKS = ("QNTB", "ZUIV", "WERF", "KADE", "OOST", "LOON")
BELGIAN_BANKS = (
    "001",
    "035",
    "063",
    "068",
    "143",
    "210",
    "220",
    "230",
    "310",
    "320",
    "363",
    "733",
    "736",
    "750",
    "800",
    "850",
)
CLOSED_BY_97 = ("BA", "ME", "MK", "PT", "RS", "SI")
SIGNS = {"n": "0123456789", "a": ALPHABET[10:], "c": ALPHABET}


@cache
def structures() -> dict[str, tuple[tuple[int, str], ...]]:
    """Return how an account number is built in each country: so many signs of such a kind."""
    found = {}
    for country in numdb.get("iban").prefixes:
        parts = country[3]["bban"].replace("!", "").replace("n", "n ").replace("a", "a ").replace("c", "c ").split()
        found[country[1]] = tuple((int(part[:-1]), part[-1]) for part in parts)
    return found


def account(random: Random, country: str) -> str:
    """Return the number of an account in a country, with the check digits of its own where it has them."""
    if country == "NL":
        return random.choice(DUTCH_BANKS) + "0" + eleven(random)
    if country == "BE":
        ten = random.choice(BELGIAN_BANKS) + digits(random, 7)
        return ten + f"{int(ten) % 97 or 97:02}"
    if country in CLOSED_BY_97:
        number = digits(random, sum(count for count, _ in structures()[country]) - 2)
        return number + f"{98 - mod_97(number + '00'):02}"
    if country == "ES":
        bank, number = digits(random, 8), digits(random, 10)
        return bank + ccc.calc_check_digits(f"{bank}00{number}") + number
    if country == "NO":
        return norwegian(random)
    return "".join(letters(random, count, SIGNS[kind]) for count, kind in structures()[country])


def norwegian(random: Random) -> str:
    while True:
        number = digits(random, 10)
        last = -weighed(number, (5, 4, 3, 2, 7, 6, 5, 4, 3, 2)) % 11
        if last < 10:  # noqa: PLR2004 - one digit
            return f"{number}{last}"


def closed(country: str, account: str) -> str:
    """Return the IBAN of an account: its country and two check digits before it."""
    return f"{country}{98 - mod_97(account + country + '00'):02}{account}"


def iban(random: Random, language: str) -> str:
    """Return an IBAN by ISO 13616, with spaces or without."""
    chance = random.random()
    rest = sorted(structures()) if chance > IN_EUROPE else EUROPE
    country = HOME[language] if chance < AT_HOME else random.choice(rest)
    number = closed(country, account(random, country))
    if random.random() < 0.5:  # noqa: PLR2004 - as often on paper as on a screen
        return " ".join(number[place : place + 4] for place in range(0, len(number), 4))
    return number


def card(random: Random, _: str) -> str:
    """Return a card number by ISO/IEC 7812-1, in the ranges of the large issuers."""
    start, length = random.choice((("4", 16), (str(random.randint(51, 55)), 16), ("2221", 16), ("37", 15), ("36", 14)))
    number = start + digits(random, length - len(start) - 1)
    number += luhn(number)
    between = random.choice(("", " ", "-"))
    if length == 16:  # noqa: PLR2004 - four groups of four
        return between.join(number[place : place + 4] for place in range(0, 16, 4))
    return between.join((number[:4], number[4:10], number[10:]))


def bic(random: Random, language: str) -> str:
    country = random.choice((HOME[language], *EUROPE))
    return letters(random, 4) + country + random.choice(("2A", "2U", "22", "FF", "3X")) + random.choice(("", "XXX"))


def vat(random: Random, language: str) -> str:
    """Return a VAT number of a country nearby, as its tax office defines it."""
    country = HOME[language] if random.random() < AT_HOME else random.choice(tuple(VAT))
    return country + VAT[country](random)


def vat_nl(random: Random) -> str:
    number, serial = eleven(random), random.randint(1, 99)
    if random.random() < 0.5:  # noqa: PLR2004 - of a person in business since 2020, closed by mod 97
        first = digits(random, 9) + "B"
        return first + next(f"{last:02}" for last in range(2, 99) if mod_97(f"NL{first}{last:02}") == 1)
    return f"{number}B{serial:02}"


def vat_de(random: Random) -> str:
    number = str(random.randint(1, 9)) + digits(random, 7)
    return number + mod_11_10(number)


def vat_be(random: Random) -> str:
    number = "0" + str(random.randint(2, 9)) + digits(random, 6)
    return number + f"{97 - int(number) % 97:02}"


def vat_fr(random: Random) -> str:
    siren = digits(random, 8)
    siren += luhn(siren)
    return f"{(12 + 3 * (int(siren) % 97)) % 97:02}{siren}"


def vat_at(random: Random) -> str:
    number = digits(random, 7)
    return f"U{number}{(6 - doubled(number)) % 10}"


def doubled(number: str) -> int:
    """Return the sum of the Austrian rule: every second digit twice, its digits together."""
    return sum(
        int(digit) if place % 2 == 0 else sum(map(int, str(int(digit) * 2))) for place, digit in enumerate(number)
    )


def vat_gb(random: Random) -> str:
    number = str(random.randint(1, 9)) + digits(random, 6)
    return number + f"{97 - weighed(number, range(8, 1, -1)) % 97:02}"


def vat_it(random: Random) -> str:
    number = digits(random, 7) + f"{random.randint(1, 100):03}"
    return number + luhn(number)


def vat_pl(random: Random) -> str:
    while True:
        number = str(random.randint(1, 9)) + digits(random, 8)
        last = weighed(number, (6, 5, 7, 2, 3, 4, 5, 6, 7)) % 11
        if last < 10:  # noqa: PLR2004 - one digit
            return f"{number}{last}"


VAT = {
    "NL": vat_nl,
    "DE": vat_de,
    "BE": vat_be,
    "FR": vat_fr,
    "AT": vat_at,
    "GB": vat_gb,
    "IT": vat_it,
    "PL": vat_pl,
}


def company(random: Random, _: str) -> str:
    """Return a KvK-nummer: eight digits."""
    return str(random.randint(10_000_000, 94_999_999))


def rsin(random: Random, _: str) -> str:
    return eleven(random)


def tax(random: Random, language: str) -> str:
    """Return a tax number that is no national number: a Steuernummer, an UTR, a French numéro fiscal."""
    if language == "en":
        while True:
            nine = digits(random, 9)
            check = "21987654321"[weighed(nine, (6, 7, 8, 9, 10, 5, 4, 3, 2)) % 11]
            return f"{check}{nine}"
    if language == "fr":
        ten = random.choice("0123") + digits(random, 9)
        return f"{ten}{int(ten) % 511:03}"
    return f"{random.randint(10, 99)}/{random.randint(100, 899)}/{digits(random, 5)}"
