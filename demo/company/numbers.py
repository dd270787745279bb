"""Numbers that pass their own check and belong to nobody."""

from random import Random

FIRST_WEIGHT = 9
BAD_PAIRS = {"SA", "SD", "SS"}
PLATE_LETTERS = "BDFGHJKLNPRSTVXZ"


def bsn(rng: Random) -> str:
    """A number that passes the eleven-test. It starts with a 9, where the numbers for tests are."""
    while True:
        digits = [9, *(rng.randrange(10) for _ in range(7))]
        last = sum(weight * digit for weight, digit in zip(range(FIRST_WEIGHT, 1, -1), digits, strict=True)) % 11
        if last < 10:  # noqa: PLR2004 -- a remainder of ten has no digit
            return "".join(map(str, [*digits, last]))


def iban(rng: Random) -> str:
    """A Dutch IBAN of a bank that does not exist."""
    bban = rng.choice(("VBNK", "ZONB", "KLEM")) + f"{rng.randrange(10**9):010d}"
    number = int("".join(str(int(sign, 36)) for sign in bban + "NL00"))
    return f"NL{98 - number % 97:02d}{bban}"


def ean(rng: Random) -> str:
    """The eighteen digits of an energy connection, with the check digit of GS1."""
    body = f"8717{rng.randrange(10**13):013d}"
    odd, even = sum(map(int, body[::2])), sum(map(int, body[1::2]))
    return f"{body}{-(3 * odd + even) % 10}"


def customer_number(index: int) -> str:
    """A number such as 4-118-203, one per index, not in order of the alphabet or of time."""
    scattered = (index * 7919 + 118_203) % 900_000 + 4_100_000
    text = str(scattered)
    return f"{text[0]}-{text[1:4]}-{text[4:]}"


def mobile(rng: Random) -> str:
    return f"06{rng.randrange(10_000_000, 60_000_000)}"


def landline(rng: Random) -> str:
    return f"{rng.choice(('020', '010', '030', '058', '040', '055'))}{rng.randrange(2_000_000, 8_000_000)}"


def postcode(rng: Random, first: int, last: int) -> str:
    """Four digits and two letters, without the three pairs that are never given out."""
    while True:
        letters = rng.choice("ABCDEFGHJKLMNPRSTVWXZ") + rng.choice("ABCDEFGHJKLMNPRSTVWXZ")
        if letters not in BAD_PAIRS:
            return f"{rng.randint(first, last)}{letters}"


def licence_plate(rng: Random) -> str:
    """A Dutch plate of the form G-123-BB."""
    one, two, three = (rng.choice(PLATE_LETTERS) for _ in range(3))
    return f"{one}-{rng.randrange(100, 999)}-{two}{three}"


def ipv4(rng: Random) -> str:
    """An address from the three ranges that are kept for documentation (RFC 5737)."""
    return f"{rng.choice(('192.0.2', '198.51.100', '203.0.113'))}.{rng.randrange(1, 255)}"
