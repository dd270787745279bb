"""What is found by a sign: an `@` or a slash before a word, the digits of a word."""

from inzage.detection.kernel.agents import agent
from inzage.detection.kernel.ages import CLOSE, age, is_person_near
from inzage.detection.kernel.birthdays import birthday, stands_apart
from inzage.detection.kernel.codes import codes, first_of_code, start_before
from inzage.detection.kernel.compiled import compiled
from inzage.detection.kernel.dates import birth_date
from inzage.detection.kernel.geo import location, may_be_degrees
from inzage.detection.kernel.layout import (
    END,
    FROM,
    START,
    TO,
    Accepted,
    Facts,
    Finder,
    Found,
    Gates,
    Kinds,
    Machines,
    Named,
    Rules,
    Scratch,
    Text,
    Words,
)
from inzage.detection.kernel.logins import OPEN, logged, stated
from inzage.detection.kernel.mail import address
from inzage.detection.kernel.near import may_be_told
from inzage.detection.kernel.persons_mail import beside_mail
from inzage.detection.kernel.phones import is_digit, may_be_phone, phone
from inzage.detection.kernel.phones_plans import Plans
from inzage.detection.kernel.urls import handle, profile

EMAIL, HANDLE, AGENT = int(Finder.EMAIL), int(Finder.HANDLE), int(Finder.AGENT)
PHONE, BIRTH_DATE, AGE, LOCATION = int(Finder.PHONE), int(Finder.BIRTH_DATE), int(Finder.AGE), int(Finder.LOCATION)
PERSON, USERNAME = int(Finder.PERSON), int(Finder.USERNAME)
DOLLAR = 0x24
AT, SLASH, PERCENT, FOUR, ZERO = 0x40, 0x2F, 0x25, 0x34, 0x30
SPACE, NEWLINE, DOT, COMMA, MINUS = 0x20, 0x0A, 0x2E, 0x2C, 0x2D
LITTLE = 3
ENCODED = 3
"""An `@` in the address of a page is written `%40`: three bytes."""


@compiled
def by_sign(
    text: Text,
    begin: int,
    stop: int,
    words: Words,
    number: int,
    at: int,
    facts: Facts,
    named: Named,
    found: Found,
    count: int,
    telling: int,
) -> int:
    """Add what the sign before a word tells: an address, a name on a network, the page of a person."""
    start = words[at, START]
    sign = text[start - 1]
    if sign == SLASH or (sign == AT and start - 1 > begin and text[start - 2] == SLASH):
        return profile(text, begin, stop, words, at, facts, named[HANDLE], found, count)
    before = count
    count = address(text, begin, stop, start - 1, 1, named[EMAIL], found, count)
    if before < count <= found.shape[0]:
        count = beside_mail(
            text, words, number, at, found[before, FROM], found[before, TO], named[PERSON], found, count
        )
    elif count == before:
        count = handle(text, begin, stop, words, number, at, facts, named[HANDLE], found, count, telling)
    return count


@compiled
def is_little(text: Text, begin: int, stop: int, start: int, end: int) -> bool:
    """Whether a number is short and stands by itself: an amount, a day, an age or a house number, and no code."""
    if end - start > LITTLE or not is_digit(text[end - 1]):
        return False
    if start > begin and text[start - 1] != SPACE and text[start - 1] != NEWLINE:
        return False
    if end + 2 >= stop:
        return True
    sign, after = text[end], text[end + 1]
    if sign == SPACE:
        return 0x61 <= after <= 0x7A or after >= 0xC3
    if sign == DOT or sign == COMMA:
        return after == NEWLINE or (after == SPACE and not is_digit(text[end + 2]))
    return sign == PERCENT or sign == NEWLINE


@compiled
def may_be_age(text: Text, stop: int, words: Words, at: int) -> bool:
    """Whether a number may be an age: a word for years follows (`42 jaar`, `42y/o`), or a person stands before it."""
    start, end = words[at, START], words[at, END]
    if not is_digit(text[end - 1]):
        return True
    if end - start > LITTLE or end - start < 1:
        return False
    if end + 1 >= stop:
        return is_person_near(words, at)
    letter = text[end + 1] | 0x20
    is_near = text[end] == SPACE or text[end] == MINUS
    if is_near and (letter == 0x6A or letter == 0x79 or letter == 0x61 or letter == 0x6D or letter == 0x77):
        return True
    return text[end] == CLOSE or is_person_near(words, at)


@compiled
def by_digits(
    text: Text,
    begin: int,
    stop: int,
    words: Words,
    number: int,
    at: int,
    facts: Facts,
    gates: Gates,
    kinds: Kinds,
    machines: Machines,
    accepted: Accepted,
    rules: Rules,
    plans: Plans,
    language: int,
    named: Named,
    found: Found,
    count: int,
    telling: int,
    scratch: Scratch,
) -> int:
    """Add what the digits of a word begin: a telephone number, a birthday, an age, a place, a code."""
    start, end = words[at, START], words[at, END]
    if may_be_age(text, stop, words, at):
        count = age(text, begin, stop, words, number, at, kinds, machines, named[AGE], named[PERSON], found, count)
    if may_be_told(words, number, at, facts, named[BIRTH_DATE], start, telling):
        count = birth_date(
            text, begin, stop, words, number, at, facts, kinds, machines,
            named[BIRTH_DATE], found, count, telling,
        )  # fmt: skip
    elif stands_apart(text, begin, start):
        count = birthday(text, begin, stop, words, at, kinds, machines, named[BIRTH_DATE], named[PERSON], found, count)
    if is_little(text, begin, stop, start, end):
        return count
    if may_be_phone(text, begin, stop, start):
        count = phone(text, begin, stop, words, number, at, facts, plans, language, named[PHONE], found, count, telling)
    if may_be_degrees(text, stop, words, number, at):
        count = location(
            text, begin, stop, words, number, at, facts, kinds, machines,
            named[LOCATION], found, count, telling,
        )  # fmt: skip
    sign = text[start - 1] if start > begin else SPACE
    if sign == SLASH or sign == PERCENT or sign == OPEN or sign == DOLLAR:
        count = behind_sign(text, begin, stop, words, at, named, found, count)
    for place in range(first_of_code(text, words, at), at + 1):
        first = words[place, START]
        early = start_before(text, begin, first)
        for turn in range(1 + (early < first)):
            count = codes(
                text, begin, stop, words, number, place, early if turn else first,
                facts, gates, kinds, machines, accepted, rules, found, count, telling, scratch,
            )  # fmt: skip
    return count


@compiled
def behind_sign(
    text: Text, begin: int, stop: int, words: Words, at: int, named: Named, found: Found, count: int
) -> int:
    """Add what digits behind a sign tell: the version of a browser, an `@` written `%40`, a day, a hash."""
    start = words[at, START]
    if text[start - 1] == OPEN:
        return logged(text, begin, start, named[USERNAME], found, count)
    if text[start - 1] == DOLLAR:
        return stated(text, begin, start - 1, named[USERNAME], found, count)
    if text[start - 1] == SLASH:
        return agent(text, begin, stop, words, at, named[AGENT], found, count)
    if text[start] == FOUR and text[start + 1] == ZERO:
        return address(text, begin, stop, start - 1, ENCODED, named[EMAIL], found, count)
    return count
