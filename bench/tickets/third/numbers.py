"""Numbers of banks, registers, papers, cars, devices and of the files that a company keeps of its customers."""

import base64
import hashlib
import json
import random
import string
import uuid
from collections.abc import Callable
from functools import cache

from stdnum import ean as gtin
from stdnum import iban as ibans
from stdnum import luhn
from stdnum.at import uid as at_vat
from stdnum.be import eid
from stdnum.be import vat as be_vat
from stdnum.ch import uid as ch_uid
from stdnum.de import stnr
from stdnum.de import vat as de_vat
from stdnum.fr import nif, siren, siret
from stdnum.gb import utr
from stdnum.gb import vat as gb_vat
from stdnum.it import iva
from stdnum.lu import tva as lu_vat
from stdnum.nl import bsn as bsns
from stdnum.nl import btw
from stdnum.pl import nip

from bench.tickets.third.pieces import often, shaped, table, weighed

Draw = Callable[[random.Random], str]
BANKS = {
    "nl": ("NL##INGB##########", "NL##RABO##########", "NL##ABNA##########", "NL##KNAB##########", "NL##TRIO##########",
           "BE##############", "NL##BUNQ##########"),
    "en": ("GB##BARC##############", "GB##LOYD##############", "IE##AIBK##############", "GB##MIDL##############"),
    "de": ("DE####################", "AT##################", "DE####################", "CH##0####0###########"),
    "fr": ("FR##20041################XX", "FR##30004################XX", "LU##001#############", "BE##############"),
}  # fmt: skip
CARDS = (
    "4###############",
    "51##############",
    "53##############",
    "2223############",
    "37#############",
    "4###############",
)
VATS: dict[str, tuple[tuple[str, Callable[[str], bool]], ...]] = {
    "nl": (("NL#########B0#", btw.is_valid), ("BE0#########", be_vat.is_valid)),
    "en": (("GB#########", gb_vat.is_valid),),
    "de": (("DE#########", de_vat.is_valid), ("ATU########", at_vat.is_valid)),
    "fr": (("LU########", lu_vat.is_valid), ("IT0##########", iva.is_valid)),
}
POOL = 400
SERIES = {
    "nl": ("??-##-??", "##-??-??", "##-???-#", "#-???-##", "??-###-?", "?-###-??", "???-##-?"),
    "en": ("??## ???", "??##???"),
    "de": ("HH-?? ####", "M-?? ###", "K ?? ###", "B-? ####", "DD-?? ##", "KA-?? ####"),
    "fr": ("??-###-??", "?? ### ??"),
}
HOURS = "BDFGHJKLNPRSTVXZ"


def consistent(shape: str, is_valid: Callable[[str], bool]) -> Draw:
    """Return a draw from a pool of numbers that the rule accepts."""

    @cache
    def pool() -> tuple[str, ...]:
        chance = random.Random(shape)
        found: list[str] = []
        while len(found) < POOL:
            if is_valid(drawn := shaped(chance, shape)):
                found.append(drawn)
        return tuple(found)

    return lambda chance: chance.choice(pool())


def grouped(number: str, widths: tuple[int, ...], between: str = " ") -> str:
    parts = []
    for width in widths:
        parts.append(number[:width])
        number = number[width:]
    return between.join(part for part in (*parts, number) if part)


@cache
def accounts(language: str) -> tuple[str, ...]:
    chance = random.Random(f"accounts {language}")
    found: list[str] = []
    while len(found) < POOL * 3:
        drawn = shaped(chance, chance.choice(BANKS[language]))
        if drawn.startswith("FR"):
            bank, branch, own = int(drawn[4:9]), int(drawn[9:14]), int(drawn[14:25])
            drawn = f"{drawn[:25]}{97 - (89 * bank + 15 * branch + 3 * own) % 97:02d}"
        number = drawn[:2] + ibans.calc_check_digits(drawn[:2] + "00" + drawn[4:]) + drawn[4:]
        if ibans.is_valid(number):
            found.append(number)
    return tuple(found)


def iban(chance: random.Random, language: str) -> str:
    number = chance.choice(accounts(language))
    ways = {number: 52, grouped(number, (4,) * 7): 42, number.lower(): 6}
    return weighed(chance, ways)


def card(chance: random.Random) -> str:
    base = shaped(chance, chance.choice(CARDS))[:-1]
    number = base + luhn.calc_check_digit(base)
    widths = (4, 6, 5) if number.startswith("37") else (4, 4, 4, 4)
    return weighed(chance, {number: 40, grouped(number, widths): 45, grouped(number, widths, "-"): 15})


citizen = consistent("!########", bsns.is_valid)


def bsn(chance: random.Random) -> str:
    number = citizen(chance)
    return weighed(chance, {number: 80, grouped(number, (4, 2, 3), "."): 12, grouped(number, (3, 3, 3)): 8})


vats = {language: tuple(consistent(shape, is_valid) for shape, is_valid in shapes) for language, shapes in VATS.items()}


def vat(chance: random.Random, language: str) -> str:
    number = chance.choice(vats[language])(chance)
    if language == "fr" and often(chance, 0.7):
        company = french_register(chance)
        number = f"FR{(12 + 3 * (int(company) % 97)) % 97:02d}{company}"
    return weighed(chance, {number: 80, f"{number[:2]} {number[2:]}": 20})


def french_tax(chance: random.Random) -> str:
    base = shaped(chance, "1#########")
    return base + nif.calc_check_digits(base + "000")


taxes: dict[str, Draw] = {
    "nl": lambda chance: f"{citizen(chance)}L0{chance.randint(1, 3)}",
    "en": consistent("##########", utr.is_valid),
    "de": consistent("##/###/#####", stnr.is_valid),
    "fr": french_tax,
}
polish_tax = consistent("!#########", nip.is_valid)
french_register, french_place = consistent("#########", siren.is_valid), consistent("##############", siret.is_valid)
swiss_register = consistent("CHE-###.###.###", ch_uid.is_valid)


def register(chance: random.Random, language: str) -> tuple[str, str]:
    """Return the label and the number of a company in the register of its country."""
    label = chance.choice(table("lists", "registers")[language])
    if "RSIN" in label:
        return label, citizen(chance)
    match language:
        case "nl":
            return label, shaped(chance, "!#######")
        case "en":
            return label, weighed(chance, {shaped(chance, "0#######"): 3, shaped(chance, "SC######"): 1})
        case "de":
            return label, f"{chance.choice(('HRB', 'HRB', 'HRA'))} {chance.randint(1000, 240000)}"
    number = french_place(chance) if label == "SIRET" else french_register(chance)
    return label, weighed(chance, {number: 60, grouped(number, (3, 3, 3)): 40})


PASSPORTS = {"nl": "N?######*", "en": "#########", "de": "C0******#", "fr": "##??#####"}
IDCARDS = {"nl": "I?######*", "en": "PC#######", "de": "L0******#", "fr": "************"}
LICENCES = {"nl": "5#########", "de": "B0**###****", "fr": "############"}
DRIVERS = ("MORGA", "EVANS", "PATEL", "CLARK", "WRIGH", "BAKER", "OWEN9", "KHAN9", "SHAW9", "HUGHE")


def passport(chance: random.Random, language: str) -> str:
    number = shaped(chance, PASSPORTS[language])
    return number[:-1] + shaped(chance, "#") if language == "nl" else number


def idcard(chance: random.Random, language: str) -> str:
    if language == "fr":
        return shaped(chance, "############")
    if language == "nl" and often(chance, 0.25):
        return chance.choice(belgian_cards())
    return shaped(chance, IDCARDS[language])[:-1] + shaped(chance, "#")


@cache
def belgian_cards() -> tuple[str, ...]:
    draw, chance = consistent("59##########", eid.is_valid), random.Random("cards of Belgium")
    return tuple(grouped(draw(chance), (3, 7, 2), "-") for _ in range(POOL))


def licence(chance: random.Random, language: str) -> str:
    if language != "en":
        return shaped(chance, LICENCES[language])
    born = f"{chance.randint(0, 9)}{chance.randint(1, 12):02d}{chance.randint(1, 28):02d}{chance.randint(0, 9)}"
    return f"{chance.choice(DRIVERS)}{born}{shaped(chance, '??9??')}"


def plate(chance: random.Random, language: str) -> str:
    made = shaped(chance, chance.choice(SERIES[language]))
    if language == "nl":
        made = "".join(chance.choice(HOURS) if sign.isalpha() else sign for sign in made)
        return weighed(chance, {made: 75, made.replace("-", ""): 15, made.lower(): 10})
    return made


def connection(chance: random.Random) -> str:
    """Make the code of a connection to gas or electricity: 18 digits, the last a check digit (GS1)."""
    base = chance.choice(("871687", "871690", "871694", "871718")) + shaped(chance, "###########")
    return base + gtin.calc_check_digit(base)


def ip(chance: random.Random) -> str:
    if often(chance, 0.2):
        groups = [f"{chance.randrange(1, 65536):x}" for _ in range(chance.choice((3, 4)))]
        tail = "::" + f"{chance.randrange(1, 65536):x}"
        return f"{chance.choice(('2a02', '2001:1c00', '2a01:cb00', '2003', '2a00:23c4'))}:{':'.join(groups)}{tail}"
    first = chance.choice((77, 80, 83, 84, 86, 89, 92, 145, 178, 188, 194, 213))
    return f"{first}.{chance.randint(1, 254)}.{chance.randint(0, 254)}.{chance.randint(1, 254)}"


def mac(chance: random.Random) -> str:
    octets = [f"{chance.randrange(256):02x}" for _ in range(6)]
    octets[0] = f"{chance.randrange(64) * 4:02x}"
    made = chance.choice((":", ":", "-")).join(octets)
    return made if often(chance, 0.5) else made.upper()


def imei(chance: random.Random) -> str:
    base = chance.choice(("35", "86", "01")) + shaped(chance, "############")
    number = base + luhn.calc_check_digit(base)
    return weighed(chance, {number: 75, grouped(number, (2, 6, 6), "-"): 15, grouped(number, (2, 6, 6)): 10})


def imsi(chance: random.Random, language: str) -> str:
    operators = {
        "nl": ("20404", "20408", "20416"),
        "en": ("23410", "23415"),
        "de": ("26201", "26202"),
        "fr": ("20801",),
    }
    return chance.choice(operators[language]) + shaped(chance, "##########")


def advertising(chance: random.Random) -> str:
    made = str(uuid.UUID(int=chance.getrandbits(128), version=4))
    return made if often(chance, 0.5) else made.upper()


def packed(content: dict[str, object]) -> str:
    return base64.urlsafe_b64encode(json.dumps(content, separators=(",", ":")).encode()).decode().rstrip("=")


def secret(chance: random.Random) -> str:
    """Make a key: of a cloud, a payment service, a code host, a chat, or a signed token."""
    signs = string.ascii_letters + string.digits
    match chance.randrange(6):
        case 0:
            return "AKIA" + "".join(chance.choices("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567", k=16))
        case 1:
            return f"sk_{chance.choice(('live', 'test'))}_" + "".join(chance.choices(signs, k=24))
        case 2:
            return "ghp_" + "".join(chance.choices(signs, k=36))
        case 3:
            return f"xoxb-{shaped(chance, '!###########')}-" + "".join(chance.choices(signs, k=24))
        case 4:
            claims: dict[str, object] = {
                "sub": shaped(chance, "!#####"),
                "iat": 1_700_000_000 + chance.randrange(10**7),
            }
            tail = "".join(chance.choices(signs + "-_", k=43))
            return f"{packed({'alg': 'HS256', 'typ': 'JWT'})}.{packed(claims)}.{tail}"
    return "".join(chance.choices(signs, k=chance.choice((32, 40))))


def password(chance: random.Random, language: str) -> str:
    words = table("lists", "password words")[language]
    base = chance.choice(words)
    tails = (
        f"{chance.randint(1, 99)}!",
        f"{chance.randint(1960, 2025)}",
        f"_{chance.randint(1, 999)}",
        "123",
        "#7",
        "!!",
    )
    return chance.choice((base, base.capitalize(), base.replace("o", "0").replace("e", "3"))) + chance.choice(tails)


def hashed(chance: random.Random) -> str:
    """Make the hash of a password, as a table of users keeps it: bcrypt, crypt's SHA-512 or Django's PBKDF2."""
    signs = string.ascii_letters + string.digits
    salt = "".join(chance.choices(signs, k=16))
    match chance.randrange(3):
        case 0:
            return f"$2{chance.choice('aby')}$1{chance.choice('02')}$" + "".join(chance.choices(signs + "./", k=53))
        case 1:
            return f"$6${salt}$" + "".join(chance.choices(signs + "./", k=86))
    digest = base64.b64encode(hashlib.sha256(salt.encode()).digest()).decode()
    return f"pbkdf2_sha256$600000${salt}${digest}"
