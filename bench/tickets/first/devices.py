"""What a device or a login is known by, and the secrets that open it."""

import base64
import json
from random import Random
from uuid import UUID

from bench.tickets.first.digits import digits, letters, luhn
from bench.tickets.first.people import first_name, plain

LOW = "abcdefghijklmnopqrstuvwxyz"
BASE = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"
HEX = "0123456789abcdef"


def ip(random: Random, _: str) -> str:
    """Return an address of a connection: IPv4 (RFC 791), or one in three IPv6 as RFC 5952 writes it."""
    if random.random() < 0.34:  # noqa: PLR2004 - one in three
        groups = [f"{random.randrange(1, 65536):x}" for _ in range(6)]
        return random.choice(
            (f"2a02:{':'.join(groups)}:{random.randrange(1, 99):x}", f"2001:db8:{groups[0]}::{groups[1]}")
        )
    first = random.choice((31, 62, 77, 84, 145, 192, 194, 212))
    return f"{first}.{random.randrange(256)}.{random.randrange(256)}.{random.randrange(1, 255)}"


def mac(random: Random, _: str) -> str:
    pairs = [letters(random, 2, HEX) for _ in range(6)]
    written = random.choice((":", ":", "-")).join(pairs)
    return written.upper() if random.random() < 0.5 else written  # noqa: PLR2004 - both are in use


def imei(random: Random, _: str) -> str:
    number = random.choice(("35", "86", "01")) + digits(random, 12)
    number += luhn(number)
    return random.choice((number, number, f"{number[:2]}-{number[2:8]}-{number[8:14]}-{number[14]}"))


def imsi(random: Random, _: str) -> str:
    return random.choice(("20404", "20408", "20416", "26201", "20801", "23410")) + digits(random, 10)


def advertising(random: Random, _: str) -> str:
    made = str(UUID(int=random.getrandbits(128), version=4))
    return made.upper() if random.random() < 0.5 else made  # noqa: PLR2004 - of the one maker and of the other


def cookie(random: Random, _: str) -> str:
    return random.choice(
        (f"GA1.2.{digits(random, 9)}.17{digits(random, 8)}", f"GA1.1.{digits(random, 10)}.16{digits(random, 8)}")
    )


def user_agent(random: Random, _: str) -> str:
    system = random.choice(("Windows NT 10.0; Win64; x64", "Macintosh; Intel Mac OS X 10_15_7", "X11; Linux x86_64"))
    version = random.randint(100, 140)
    return f"Mozilla/5.0 ({system}) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/{version}.0.0.0 Safari/537.36"


def token(random: Random, language: str) -> str:
    """Return a JSON Web Token (RFC 7519) that nothing signed."""
    body = {
        "sub": digits(random, 8),
        "name": plain(first_name(random, language)),
        "iat": random.randint(10**9, 2 * 10**9),
    }
    parts = (json.dumps(part).encode() for part in ({"alg": "HS256", "typ": "JWT"}, body))
    signature = random.randbytes(32)
    return ".".join(base64.urlsafe_b64encode(part).decode().rstrip("=") for part in (*parts, signature))


def api_key(random: Random, _: str) -> str:
    """Return a key in the form that a large service gives."""
    shapes = (
        ("AKIA", 16, BASE[:26] + "234567"),
        ("ghp_", 36, BASE),
        ("sk_live_", 24, BASE),
        ("AIza", 35, BASE),
        ("glpat-", 20, BASE),
    )
    start, count, among = random.choice(shapes)
    return start + letters(random, count, among)


def password_hash(random: Random, _: str) -> str:
    signs = BASE + "./"
    return random.choice(
        (
            "$2b$12$" + letters(random, 53, signs),
            "$6$" + letters(random, 16, signs) + "$" + letters(random, 86, signs),
            "$argon2id$v=19$m=65536,t=3,p=4$" + letters(random, 22, BASE) + "$" + letters(random, 43, BASE),
            "pbkdf2_sha256$600000$" + letters(random, 22, BASE) + "$" + letters(random, 43, BASE) + "=",
        )
    )


def password(random: Random, language: str) -> str:
    word = plain(first_name(random, language)).title()
    return random.choice(
        (
            f"{word}{random.randint(1, 2026)}!",
            f"Welkom{random.randint(10, 99)}",
            letters(random, 10, BASE + "!#%"),
            f"{word}_{digits(random, 4)}",
        )
    )
