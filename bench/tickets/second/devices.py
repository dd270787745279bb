"""What machines know of a person: addresses of networks, serial numbers, tokens, keys, passwords."""

import base64
import ipaddress
import json
import random
import string
import uuid
from functools import cache

from stdnum import luhn

from bench.tickets.second.drawing import digits, filled, happens, letters, weighted, words

HEX = "0123456789abcdef"
WORD = string.ascii_letters + string.digits
URL_SAFE = WORD + "-_"
HOUSES = ("192.168", "10.0", "172.16")
NETWORKS = ("2001:1c00", "2a02:a450", "2a01:cb08", "2003:e5", "2a00:23c7")
VENDORS = ("3c5ab4", "f4f5d8", "a483e7", "b827eb", "001a11", "dca632", "e0d55e", "7085c2")
MODELS = ("35", "86", "01", "99")
CARRIERS = ("20404", "20408", "20416", "20610", "26201", "26202", "20801", "20820", "23415", "23430", "23203", "26001")


def ipv4(chance: random.Random, _language: str) -> str:
    if happens(chance, 0.15):  # inside a house
        return f"{chance.choice(HOUSES)}.{chance.randint(0, 255)}.{chance.randint(1, 254)}"
    first = chance.choice((31, 62, 77, 80, 84, 86, 92, 145, 178, 185, 212, 217))
    return f"{first}.{chance.randint(0, 255)}.{chance.randint(0, 255)}.{chance.randint(1, 254)}"


def ipv6(chance: random.Random, _language: str) -> str:
    prefix = chance.choice(NETWORKS)
    groups = [letters(chance, chance.choice((2, 3, 4)), HEX) for _ in range(6)]
    address = ipaddress.IPv6Address(f"{prefix}:{':'.join(groups)}")
    short = f"{prefix}:{groups[0]}:{groups[1]}::{letters(chance, 2, '123456789abcdef')}"
    ways = {
        str(address): 40,
        short: 35,
        address.exploded: 10,
        str(address).upper(): 8,
        f"fe80::{':'.join(groups[:4])}": 7,
    }
    return weighted(chance, ways)


def ip(chance: random.Random, language: str) -> str:
    return ipv6(chance, language) if happens(chance, 0.3) else ipv4(chance, language)


def mac(chance: random.Random, _language: str) -> str:
    number = chance.choice(VENDORS) + letters(chance, 6, HEX)
    pairs = [number[at : at + 2] for at in range(0, 12, 2)]
    colons, dashes = ":".join(pairs), "-".join(pairs)
    cisco = ".".join(number[at : at + 4] for at in (0, 4, 8))
    return weighted(chance, {colons: 40, colons.upper(): 25, dashes.upper(): 20, dashes: 5, cisco: 10})


def imei(chance: random.Random, _language: str) -> str:
    """Make the serial number of a phone. Rule: 3GPP TS 23.003, Luhn."""
    base = chance.choice(MODELS) + digits(chance, 12)
    number = base + luhn.calc_check_digit(base)
    spaced = f"{number[:2]} {number[2:8]} {number[8:14]} {number[14]}"
    return weighted(chance, {number: 80, spaced: 8, spaced.replace(" ", "-"): 12})


def imsi(chance: random.Random, _language: str) -> str:
    return chance.choice(CARRIERS) + digits(chance, 10)


def random_uuid(chance: random.Random) -> str:
    return str(uuid.UUID(int=chance.getrandbits(128), version=4))


def advertising_id(chance: random.Random, _language: str) -> str:
    number = random_uuid(chance)
    return number.upper() if happens(chance, 0.5) else number


def encoded(content: dict[str, object]) -> str:
    return base64.urlsafe_b64encode(json.dumps(content, separators=(",", ":")).encode()).decode().rstrip("=")


def jwt(chance: random.Random, _language: str) -> str:
    """Make a token. Rule: RFC 7519."""
    head = encoded({"alg": chance.choice(("HS256", "RS256")), "typ": "JWT"})
    body = encoded({"sub": digits(chance, 6), "iat": 1_700_000_000 + chance.randint(0, 10**7)})
    return f"{head}.{body}.{letters(chance, 43, URL_SAFE[:-2])}"


def api_key(chance: random.Random, _language: str) -> str:
    kinds = (
        lambda: "sk_live_" + letters(chance, 24, WORD),
        lambda: "AKIA" + letters(chance, 16, string.ascii_uppercase + "234567"),
        lambda: "ghp_" + letters(chance, 36, WORD),
        lambda: f"xoxb-{digits(chance, 12)}-{digits(chance, 12)}-{letters(chance, 24, WORD)}",
        lambda: "AIza" + letters(chance, 35, WORD),
        lambda: "glpat-" + letters(chance, 20, WORD),
        lambda: "SG." + letters(chance, 22, WORD) + "." + letters(chance, 43, WORD),
        lambda: "sk-proj-" + letters(chance, 40, WORD),
    )
    return chance.choice(kinds)()


def plain_key(chance: random.Random, _language: str) -> str:
    """Make a key that has no form of its own: it is known by its label."""
    return letters(chance, chance.choice((32, 40)), HEX if happens(chance, 0.6) else WORD)


BCRYPT = "./" + WORD


@cache
def hashes() -> tuple[str, ...]:
    chance = random.Random("hashes")
    return tuple(one for _ in range(60) for one in of_each_kind(chance))


def of_each_kind(chance: random.Random) -> tuple[str, ...]:
    return (
        f"$2{chance.choice('aby')}${chance.choice(('10', '12'))}$" + letters(chance, 53, BCRYPT),
        "$argon2id$v=19$m=65536,t=3,p=4$" + letters(chance, 22, WORD) + "$" + letters(chance, 43, WORD),
        "$6$" + letters(chance, 16, BCRYPT) + "$" + letters(chance, 86, BCRYPT),
        "$P$B" + letters(chance, 30, BCRYPT),
        f"pbkdf2_sha256${chance.choice((260000, 600000))}$"
        + letters(chance, 22, WORD)
        + "$"
        + letters(chance, 43, WORD)
        + "=",
        "$1$" + letters(chance, 8, BCRYPT) + "$" + letters(chance, 22, BCRYPT),
    )


def password_hash(chance: random.Random, _language: str) -> str:
    return chance.choice(hashes())


def password(chance: random.Random, language: str) -> str:
    word = chance.choice(words("passwords", language))
    ways = {
        f"{word}{chance.randint(1, 99):02d}!": 30,
        f"{word}20{chance.randint(19, 26)}": 20,
        f"{word.lower()}{chance.randint(1, 999)}": 20,
        filled(chance, "*?#?*!*#", string.ascii_letters): 15,
        f"{word}@{word[:3]}{chance.randint(1, 9)}": 10,
        f"{word}-{word}-{digits(chance, 2)}": 5,
    }
    return weighted(chance, ways)
