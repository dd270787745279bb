"""Personal numbers of the EU, the EEA, the United Kingdom and Switzerland, as the states that give them define them."""

from collections.abc import Callable, Mapping
from datetime import date, timedelta
from random import Random

from stdnum import verhoeff
from stdnum.it import codicefiscale

from bench.tickets.first.digits import digits, gs1, letters, luhn, mod_11_10, weighed

FIRST_DAY, DAYS = date(1940, 1, 1), 21_500
FROM_2000 = 2000
SIGNS_FI = "0123456789ABCDEFHJKLMNPRSTUVWXY"
SIGNS_IE = "WABCDEFGHIJKLMNOPQRSTUV"
SIGNS_ES = "TRWAGMYFPDXBNJZSQVHLCKE"


def birthday(random: Random) -> date:
    return FIRST_DAY + timedelta(days=random.randrange(DAYS))


def twentieth(random: Random) -> date:
    """Return a birthday before 2000, where centuries are all alike."""
    return FIRST_DAY + timedelta(days=random.randrange(21_900 - 365))


def until(make: Callable[[Random], str | None], random: Random) -> str:
    """Try until a number is made whose check digit exists."""
    while (made := make(random)) is None:
        pass
    return made


def one_digit(number: int) -> str | None:
    return str(number) if number < 10 else None  # noqa: PLR2004 - one digit


def austria(random: Random) -> str | None:
    serial, day = str(random.randint(100, 999)), f"{birthday(random):%d%m%y}"
    check = one_digit(weighed(serial + day, (3, 7, 9, 5, 8, 4, 2, 1, 6)) % 11)
    return check and f"{serial}{check}{random.choice(('', ' '))}{day}"


def belgium(random: Random) -> str:
    day, serial = birthday(random), f"{random.randint(1, 997):03}"
    counted = int(("2" if day.year >= FROM_2000 else "") + f"{day:%y%m%d}{serial}")
    check = f"{97 - counted % 97:02}"
    return random.choice((f"{day:%y.%m.%d}-{serial}.{check}", f"{day:%y%m%d}{serial}{check}"))


def bulgaria(random: Random) -> str:
    number = f"{twentieth(random):%y%m%d}" + digits(random, 3)
    return number + str(weighed(number, (2, 4, 8, 5, 10, 9, 7, 3, 6)) % 11 % 10)


def croatia(random: Random) -> str:
    number = digits(random, 10)
    return number + mod_11_10(number)


def cyprus(random: Random) -> str:
    return str(random.randint(500_000, 1_199_999)).zfill(7)


def rodne(random: Random) -> str | None:
    day = twentieth(random)
    if day.year < 1955:  # noqa: PLR2004 - only from 1954 on has it a check digit
        return None
    month = day.month + random.choice((0, 50))
    first = f"{day:%y}{month:02}{day:%d}" + digits(random, 3)
    check = one_digit(int(first) % 11)
    return check and f"{first[:6]}{random.choice(('/', '/', ''))}{first[6:]}{check}"


def denmark(random: Random) -> str | None:
    first = f"{twentieth(random):%d%m%y}" + str(random.randint(0, 3)) + digits(random, 2)
    check = one_digit(-weighed(first, (4, 3, 2, 7, 6, 5, 4, 3, 2)) % 11)
    return check and f"{first[:6]}-{first[6:]}{check}"


def baltic(random: Random) -> str:
    """Return an Estonian isikukood or a Lithuanian asmens kodas: the two are alike."""
    day = birthday(random)
    first = str(random.choice((3, 4)) + (2 if day.year >= FROM_2000 else 0)) + f"{day:%y%m%d}" + digits(random, 3)
    check = weighed(first, (1, 2, 3, 4, 5, 6, 7, 8, 9, 1)) % 11
    if check == 10:  # noqa: PLR2004 - then a second round of weights decides
        check = weighed(first, (3, 4, 5, 6, 7, 8, 9, 1, 2, 3)) % 11 % 10
    return f"{first}{check}"


def finland(random: Random) -> str:
    day, serial = birthday(random), f"{random.randint(2, 899):03}"
    sign = "A" if day.year >= FROM_2000 else "-"
    return f"{day:%d%m%y}{sign}{serial}{SIGNS_FI[int(f'{day:%d%m%y}{serial}') % 31]}"


def france(random: Random) -> str:
    day = birthday(random)
    parts = (
        random.choice("12"),
        f"{day:%y}",
        f"{day:%m}",
        f"{random.choice((*range(1, 20), *range(21, 96))):02}",
        f"{random.randint(1, 700):03}",
        f"{random.randint(1, 999):03}",
    )
    key = f"{97 - int(''.join(parts)) % 97:02}"
    return random.choice((" ", "")).join((*parts, key))


def germany(random: Random) -> str:
    """Return a Steuer-ID: of its first ten digits one comes twice, one not at all, and it does not start with 0."""
    ten = random.sample("0123456789", 9)
    ten.append(random.choice(ten))
    random.shuffle(ten)
    if ten[0] == "0":
        place = next(place for place, digit in enumerate(ten) if digit != "0")
        ten[0], ten[place] = ten[place], ten[0]
    number = "".join(ten)
    number += mod_11_10(number)
    return random.choice((number, f"{number[:2]} {number[2:5]} {number[5:8]} {number[8:]}"))


def greece(random: Random) -> str:
    first = f"{birthday(random):%d%m%y}" + digits(random, 4)
    return first + luhn(first)


def hungary(random: Random) -> str | None:
    day = twentieth(random)
    first = random.choice("12") + f"{day:%y%m%d}" + digits(random, 3)
    before = day.year < 1997  # noqa: PLR2004 - from then on the weights run backwards
    check = one_digit(weighed(first, range(1, 11) if before else range(10, 0, -1)) % 11)
    return check and f"{first[0]}-{first[1:7]}-{first[7:]}{check}"


def iceland(random: Random) -> str | None:
    first = f"{twentieth(random):%d%m%y}" + str(random.randint(20, 99))
    check = one_digit(-weighed(first, (3, 2, 7, 6, 5, 4, 3, 2)) % 11)
    return check and f"{first[:6]}-{first[6:]}{check}9"


def ireland(random: Random) -> str:
    number, second = digits(random, 7), random.choice(("", "A"))
    total = weighed(number, range(8, 1, -1)) + (9 if second else 0)
    return f"{number}{SIGNS_IE[total % 23]}{second}"


def italy(random: Random) -> str:
    day, consonants = birthday(random), "BCDFGLMNPRSTVZ"
    number = letters(random, 6, consonants) + f"{day:%y}" + "ABCDEHLMPRST"[day.month - 1]
    number += f"{day.day + random.choice((0, 40)):02}" + random.choice("ABCDEFGHL") + f"{random.randint(1, 999):03}"
    return number + str(codicefiscale.calc_check_digit(number))


def latvia(random: Random) -> str | None:
    first = f"{twentieth(random):%d%m%y}1" + digits(random, 3)
    check = one_digit((1 + weighed(first, (10, 5, 8, 4, 2, 1, 6, 3, 7, 9))) % 11)
    return check and f"{first[:6]}-{first[6:]}{check}"


def liechtenstein(random: Random) -> str:
    return str(random.randint(1_000, 999_999_999_999))


def luxembourg(random: Random) -> str:
    first = f"{birthday(random):%Y%m%d}" + digits(random, 3)
    return first + luhn(first) + str(verhoeff.calc_check_digit(first))


def malta(random: Random) -> str:
    return digits(random, 7) + random.choice("MGAPLH")


def norway(random: Random) -> str | None:
    first = f"{twentieth(random):%d%m%y}" + f"{random.randint(0, 499):03}"
    one = one_digit(-weighed(first, (3, 7, 6, 1, 8, 9, 4, 5, 2)) % 11)
    two = one and one_digit(-weighed(first + one, (5, 4, 3, 2, 7, 6, 5, 4, 3, 2)) % 11)
    return two and f"{first[:6]}{random.choice(('', ' '))}{first[6:]}{one}{two}"


def poland(random: Random) -> str:
    day = birthday(random)
    first = f"{day:%y}{day.month + (20 if day.year >= FROM_2000 else 0):02}{day:%d}" + digits(random, 4)
    return first + str(-weighed(first, (1, 3, 7, 9, 1, 3, 7, 9, 1, 3)) % 10)


def portugal(random: Random) -> str:
    first = random.choice("12") + digits(random, 7)
    check = -weighed(first, range(9, 1, -1)) % 11
    return first + str(check if check < 10 else 0)  # noqa: PLR2004 - one digit


def romania(random: Random) -> str:
    day = birthday(random)
    first = str(random.choice((1, 2)) + (4 if day.year >= FROM_2000 else 0)) + f"{day:%y%m%d}"
    first += f"{random.randint(1, 46):02}{random.randint(1, 999):03}"
    check = weighed(first, (2, 7, 9, 1, 4, 6, 3, 5, 8, 2, 7, 9)) % 11
    return first + str(1 if check == 10 else check)  # noqa: PLR2004 - the rule for ten


def slovenia(random: Random) -> str | None:
    day = birthday(random)
    first = f"{day:%d%m}{day.year % 1000:03}50" + digits(random, 3)
    check = one_digit(-weighed(first, (7, 6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2)) % 11)
    return check and first + check


def spain(random: Random) -> str:
    number = random.randint(10_000_000, 99_999_999)
    if random.random() < 0.3:  # noqa: PLR2004 - of foreigners
        place, rest = random.randrange(3), digits(random, 7)
        return f"{'XYZ'[place]}{rest}{SIGNS_ES[int(f'{place}{rest}') % 23]}"
    return f"{number}{random.choice(('', '-'))}{SIGNS_ES[number % 23]}"


def sweden(random: Random) -> str:
    day = twentieth(random)
    first = f"{day:%y%m%d}" + digits(random, 3)
    century = random.choice(("", "", f"{day:%Y}"[:2]))
    return f"{century}{first[:6]}-{first[6:]}{luhn(first)}"


def switzerland(random: Random) -> str:
    number = "756" + digits(random, 9)
    number += gs1(number)
    return f"{number[:3]}.{number[3:7]}.{number[7:11]}.{number[11:]}"


def united_kingdom(random: Random) -> str:
    first, second = random.choice("ABCEHJLPRSTW"), random.choice("ACEHJLMPRSWXYZ")
    parts = (first + second, digits(random, 2), digits(random, 2), digits(random, 2), random.choice("ABCD"))
    return random.choice((" ", "")).join(parts)


MAKERS: Mapping[str, tuple[Callable[[Random], str | None], tuple[str, ...]]] = {
    "at": (austria, ("Sozialversicherungsnummer", "SVNR")),
    "be": (belgium, ("rijksregisternummer", "numéro de registre national", "INSZ")),
    "bg": (bulgaria, ("EGN", "ЕГН")),
    "hr": (croatia, ("OIB",)),
    "cy": (cyprus, ("ADT",)),
    "cz": (rodne, ("rodné číslo", "rodne cislo")),
    "dk": (denmark, ("CPR", "CPR-nummer")),
    "ee": (baltic, ("isikukood",)),
    "fi": (finland, ("henkilötunnus", "HETU")),
    "fr": (france, ("numéro de sécurité sociale", "NIR")),
    "de": (germany, ("Steuer-ID", "IdNr.", "steuerliche Identifikationsnummer")),
    "gr": (greece, ("AMKA", "ΑΜΚΑ")),
    "hu": (hungary, ("személyi azonosító", "személyi szám")),
    "is": (iceland, ("kennitala",)),
    "ie": (ireland, ("PPS number", "PPSN")),
    "it": (italy, ("codice fiscale", "CF")),
    "lv": (latvia, ("personas kods",)),
    "li": (liechtenstein, ("PEID",)),
    "lt": (baltic, ("asmens kodas",)),
    "lu": (luxembourg, ("matricule", "numéro d'identification national")),
    "mt": (malta, ("ID card Malta", "Maltese ID number")),
    "no": (norway, ("fødselsnummer", "personnummer Norge")),
    "pl": (poland, ("PESEL", "numer PESEL")),
    "pt": (portugal, ("NIF", "contribuinte")),
    "ro": (romania, ("CNP", "cod numeric personal")),
    "sk": (rodne, ("slovenské rodné číslo", "rodné číslo (Slovensko)")),
    "si": (slovenia, ("EMŠO", "EMSO")),
    "es": (spain, ("DNI", "NIE", "DNI/NIE")),
    "se": (sweden, ("personnummer", "svenskt personnummer")),
    "ch": (switzerland, ("AHV-Nummer", "numéro AVS", "AHV")),
    "gb": (united_kingdom, ("NI number", "National Insurance number", "NINO")),
}


def national(random: Random, country: str | None = None) -> tuple[str, str, str]:
    """Return how people call the number, a number, and its category."""
    chosen = country or random.choice(tuple(MAKERS))
    make, names = MAKERS[chosen]
    return random.choice(names), until(make, random), f"national_id_{chosen}"
