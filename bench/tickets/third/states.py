"""
Personal numbers of the states of Europe.

Drawn in the shape of the state until its rule (python-stdnum) says that one is right. Where python-stdnum has no rule,
the rule stands here: Hungary (act XX of 1996), Luxembourg (grand-ducal regulation of 21 December 1987), the German
pension number (VKVV, section 2). Cyprus, Malta and the United Kingdom have no check digit.
"""

import random
from collections.abc import Callable
from functools import cache

from stdnum import luhn, verhoeff
from stdnum.at import vnr
from stdnum.be import nn
from stdnum.bg import egn
from stdnum.ch import ssn
from stdnum.cz import rc
from stdnum.de import idnr
from stdnum.dk import cpr
from stdnum.ee import ik
from stdnum.es import dni, nie
from stdnum.fi import hetu
from stdnum.fr import nir
from stdnum.gr import amka
from stdnum.hr import oib
from stdnum.ie import pps
from stdnum.is_ import kennitala
from stdnum.it import codicefiscale
from stdnum.li import peid
from stdnum.lt import asmens
from stdnum.lv import pvn
from stdnum.no import fodselsnummer
from stdnum.pl import pesel
from stdnum.pt import nif
from stdnum.ro import cnp
from stdnum.se import personnummer
from stdnum.si import emso

from bench.tickets.third.pieces import often, shaped

Draw = Callable[[random.Random], str]
POOL = 150
NO_DIGIT = 10


def born(chance: random.Random, order: str) -> str:
    """Write a day of birth in the last century, its parts in this order."""
    parts = {"d": chance.randint(1, 28), "m": chance.randint(1, 12), "y": chance.randint(30, 99)}
    return "".join(f"{parts[sign]:02d}" for sign in order)


def until(draw: Draw, is_right: Callable[[str], bool]) -> Draw:
    """Draw until the rule says yes."""

    def right(chance: random.Random) -> str:
        while not is_right(number := draw(chance)):
            pass
        return number

    return right


def dated(before: str, order: str, after: str, is_right: Callable[[str], bool]) -> Draw:
    return until(lambda c: shaped(c, before) + born(c, order) + shaped(c, after), is_right)


def plain(shape: str, is_right: Callable[[str], bool]) -> Draw:
    return until(lambda c: shaped(c, shape), is_right)


def hungarian(chance: random.Random) -> str:
    base = chance.choice("12") + born(chance, "ymd") + shaped(chance, "###")
    control = sum(place * int(digit) for place, digit in enumerate(base, 1)) % 11
    return hungarian(chance) if control == NO_DIGIT else f"{base}{control}"


def luxembourgish(chance: random.Random) -> str:
    base = "19" + born(chance, "ymd") + shaped(chance, "###")
    return base + luhn.calc_check_digit(base) + verhoeff.calc_check_digit(base)


def pension(chance: random.Random) -> str:
    area, letter = chance.choice(("02", "10", "12", "13", "18", "20", "53", "65")), chance.choice("ABDFGHKLMNPRSW")
    base = area + born(chance, "dmy"), shaped(chance, "##")
    signs = f"{base[0]}{ord(letter) - 64:02d}{base[1]}"
    products = (int(sign) * weight for sign, weight in zip(signs, (2, 1, 2, 5, 7, 1, 2, 1, 2, 1, 2, 1), strict=True))
    control = sum(sum(map(int, str(product))) for product in products) % 10
    return f"{base[0]}{letter}{base[1]}{control}"


def italian(chance: random.Random) -> str:
    day = chance.randint(1, 28) + chance.choice((0, 40))
    month, town = chance.choice("ABCDEHLMPRST"), chance.choice(("F205", "H501", "L219", "D612", "A944", "F839"))
    name = "".join(chance.choice("BCDFGLMNPRSTV") for _ in range(6))
    base = f"{name}{chance.randint(40, 99)}{month}{day:02d}{town}"
    return base + codicefiscale.calc_check_digit(base)


def french(chance: random.Random) -> str:
    base = f"{chance.choice('12')}{chance.randint(40, 99)}{chance.randint(1, 12):02d}"
    base += f"{chance.choice((13, 31, 33, 44, 59, 69, 75, 92))}{shaped(chance, '######')}"
    return base + nir.calc_check_digits(base)


def british(chance: random.Random) -> str:
    """Make a National Insurance number, with first letters that are given out."""
    return (
        chance.choice("ABCEHJLMNPRSTWX")
        + chance.choice("ABCEHJLMPRSTWX")
        + shaped(chance, "######")
        + "ABCD"[chance.randrange(4)]
    )


DRAWS: dict[str, tuple[Draw, ...]] = {
    "at": (dated("!###", "dmy", "", vnr.is_valid),),
    "be": (dated("", "ymd", "#####", nn.is_valid),),
    "bg": (dated("", "ymd", "####", egn.is_valid),),
    "ch": (plain("756##########", ssn.is_valid),),
    "cy": (lambda c: shaped(c, "000!######"),),
    "cz": (dated("", "ymd", "/####", rc.is_valid),),
    "de": (pension, plain("!##########", idnr.is_valid)),
    "dk": (dated("", "dmy", "-####", cpr.is_valid),),
    "ee": (until(lambda c: c.choice("34") + born(c, "ymd") + shaped(c, "####"), ik.is_valid),),
    "es": (plain("########?", dni.is_valid), until(lambda c: c.choice("XYZ") + shaped(c, "#######?"), nie.is_valid)),
    "fi": (dated("", "dmy", "-##**", hetu.is_valid),),
    "fr": (french,),
    "gb": (british,),
    "gr": (dated("", "dmy", "#####", amka.is_valid),),
    "hr": (plain("!##########", oib.is_valid),),
    "hu": (hungarian,),
    "ie": (plain("!######??", pps.is_valid), plain("!######?", pps.is_valid)),
    "is": (dated("", "dmy", "-###9", kennitala.is_valid),),
    "it": (italian,),
    "li": (plain("!#######", peid.is_valid),),
    "lt": (until(lambda c: c.choice("34") + born(c, "ymd") + shaped(c, "####"), asmens.is_valid),),
    "lu": (luxembourgish,),
    "lv": (until(lambda c: born(c, "dmy") + "-1" + shaped(c, "####"), pvn.is_valid),),
    "mt": (lambda c: shaped(c, "0####") + f"{c.randint(45, 99)}M",),
    "no": (dated("", "dmy", "#####", fodselsnummer.is_valid),),
    "pl": (dated("", "ymd", "#####", pesel.is_valid),),
    "pt": (plain("2########", nif.is_valid),),
    "ro": (until(lambda c: c.choice("12") + born(c, "ymd") + shaped(c, "######"), cnp.is_valid),),
    "se": (dated("", "ymd", "-####", personnummer.is_valid),),
    "si": (until(lambda c: born(c, "dm") + "9" + shaped(c, "##50####"), emso.is_valid),),
    "sk": (dated("", "ymd", "/####", rc.is_valid),),
}
GROUPS = {"be": (2, 2, 2, 3, 2), "fr": (1, 2, 2, 2, 3, 3, 2), "gb": (2, 2, 2, 2, 1), "at": (4, 6), "ch": (3, 4, 4, 2)}
BETWEEN = {"be": ".", "ch": "."}


@cache
def pool(state: str, which: int) -> tuple[str, ...]:
    chance = random.Random(f"{state} {which}")
    return tuple(DRAWS[state][which](chance) for _ in range(POOL))


def number(chance: random.Random, state: str, which: int) -> str:
    """Take a number; half of those that are printed in groups are written so."""
    plain_number = chance.choice(pool(state, which))
    if state not in GROUPS or often(chance, 0.5):
        return plain_number
    parts, at = [], 0
    for width in GROUPS[state]:
        parts.append(plain_number[at : at + width])
        at += width
    if state == "be":
        return ".".join(parts[:3]) + "-" + ".".join(parts[3:])
    return BETWEEN.get(state, " ").join(parts)
