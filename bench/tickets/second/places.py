"""Where people live: streets with a number, postcodes, towns, and points on the map."""

import random
from functools import cache
from importlib import import_module

from bench.tickets.second.drawing import filled, happens, letters, weighted, words

ADDITIONS = ("", "", "", "", "a", "b", "A", "-2", "-hs", " hs", " II", " bis", "-A", " B", "/1", "C-14", "-III")
POSTCODE_LETTERS = "ABCDEFGHJKLMNPRSTUVWXZ"
FORBIDDEN = frozenset({"SA", "SD", "SS"})
BRITISH = (
    "M# #??",
    "L## #??",
    "BS# #??",
    "LS## #??",
    "SW#A #??",
    "EC#N #??",
    "NR# #??",
    "CB# #??",
    "W#A #??",
    "G## #??",
)
BOUNDS = {
    "nl": (50.8, 53.4, 3.6, 7.1),
    "en": (50.6, 55.9, -4.4, 0.3),
    "de": (47.9, 54.1, 7.1, 13.9),
    "fr": (43.4, 50.1, -0.8, 6.4),
}


@cache
def villages(language: str) -> tuple[str, ...]:
    locale = {"nl": "nl_NL", "de": "de_DE"}.get(language)
    if not locale:
        return ()
    return tuple(name for name in import_module(f"faker.providers.address.{locale}").Provider.cities if "(" not in name)


def city(chance: random.Random, language: str) -> str:
    if villages(language) and happens(chance, 0.35):  # a third lives outside the towns
        return chance.choice(villages(language))
    return chance.choice(words("cities", language))


def house(chance: random.Random) -> str:
    return f"{chance.choice((chance.randint(1, 60), chance.randint(1, 320)))}"


def street(chance: random.Random, language: str) -> str:
    """Return a street and a number, in the order of the language."""
    number = house(chance)
    name, kind = chance.choice(words("streets", language)), chance.choice(words("kinds of street", language))
    if language == "nl":
        made = name + kind
        short = made.replace("straat", "str.")
        name = weighted(chance, {made: 72, chance.choice(words("whole streets", language)): 22, short: 6})
        return f"{name} {number}{chance.choice(ADDITIONS)}"
    if language == "de":
        return f"{name}{kind} {number}{chance.choice(('', '', '', 'a', ' b', 'c'))}"
    if language == "fr":
        return f"{number}{chance.choice((' ', ' ', ' bis ', ', ', ' ter '))}{kind} {name}"
    flat = f"Flat {chance.randint(1, 30)}, " if happens(chance, 0.1) else ""
    return f"{flat}{number}{chance.choice(('', '', '', 'a', 'B'))} {name} {kind}"


def dutch_postcode(chance: random.Random) -> str:
    pair = letters(chance, 2, POSTCODE_LETTERS)
    pair = "RK" if pair in FORBIDDEN else pair
    area = f"{chance.randint(1000, 9999)}"
    return weighted(
        chance, {f"{area} {pair}": 55, area + pair: 35, f"{area} {pair.lower()}": 4, (area + pair).lower(): 6}
    )


def postcode(chance: random.Random, language: str) -> str:
    match language:
        case "nl":
            return dutch_postcode(chance)
        case "en":
            code = filled(chance, chance.choice(BRITISH), "ABDEFGHJLNPQRSTUWXYZ")
            return code.replace(" ", "") if happens(chance, 0.15) else code
        case "de":
            return f"{chance.randint(1067, 99998):05d}"
        case _:
            return f"{chance.randint(1, 95):02d}{chance.choice(('000', '100', '200', '300', '540', '700'))}"


def degrees(chance: random.Random, value: float) -> str:
    return f"{abs(int(value))}°{chance.randint(0, 59):02d}'{chance.randint(0, 59):02d}\""


def point(chance: random.Random, language: str) -> str:
    """Return a latitude and a longitude, written as one."""
    south, north, west, east = BOUNDS[language]
    lat, lon = chance.uniform(south, north), chance.uniform(west, east)
    side = "E" if lon >= 0 else "W"
    ways = {
        f"{lat:.5f}, {lon:.5f}": 40,
        f"{lat:.6f},{lon:.6f}": 25,
        f"{lat:.4f} {lon:.4f}": 6,
        f"{degrees(chance, lat)}N {degrees(chance, lon)}{side}": 14,
        f"{lat:.5f}N {abs(lon):.5f}{side}": 7,
        f"N {lat:.4f}, {side} {abs(lon):.4f}": 5,
    }
    return weighted(chance, ways)
