"""What is found by a sign: an `@` or a slash before a word, the digits of a word."""

from inzage.detection.kernel.agents import agent
from inzage.detection.kernel.ages import age
from inzage.detection.kernel.compiled import compiled
from inzage.detection.kernel.dates import birth_date
from inzage.detection.kernel.geo import location
from inzage.detection.kernel.layout import START, Facts, Finder, Found, Kinds, Machines, Named, Scratch, Text, Words
from inzage.detection.kernel.mail import address
from inzage.detection.kernel.phones import phone
from inzage.detection.kernel.phones_plans import Plans
from inzage.detection.kernel.urls import handle, profile

EMAIL, HANDLE, AGENT = int(Finder.EMAIL), int(Finder.HANDLE), int(Finder.AGENT)
PHONE, BIRTH_DATE, AGE, LOCATION = int(Finder.PHONE), int(Finder.BIRTH_DATE), int(Finder.AGE), int(Finder.LOCATION)
AT, SLASH, PERCENT, FOUR, ZERO = 0x40, 0x2F, 0x25, 0x34, 0x30
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
    scratch: Scratch,
) -> int:
    """Add what the sign before a word tells: an address, a name on a network, the page of a person."""
    start = words[at, START]
    sign = text[start - 1]
    if sign == SLASH or (sign == AT and start - 1 > begin and text[start - 2] == SLASH):
        return profile(text, begin, stop, words, at, facts, named[HANDLE], found, count)
    before = count
    count = address(text, begin, stop, start - 1, 1, named[EMAIL], found, count)
    if count == before:
        count = handle(text, begin, stop, words, number, at, facts, named[HANDLE], found, count, telling, scratch)
    return count


@compiled
def by_digits(
    text: Text,
    begin: int,
    stop: int,
    words: Words,
    number: int,
    at: int,
    facts: Facts,
    kinds: Kinds,
    machines: Machines,
    plans: Plans,
    language: int,
    named: Named,
    found: Found,
    count: int,
    telling: int,
    scratch: Scratch,
) -> int:
    """Add what the digits of a word begin: a telephone number, a birthday, an age, a place, a browser."""
    start = words[at, START]
    sign = text[start - 1] if start > begin else 0
    if sign == SLASH:
        count = agent(text, begin, stop, words, at, named[AGENT], found, count)
    if sign == PERCENT and text[start] == FOUR and text[start + 1] == ZERO:
        count = address(text, begin, stop, start - 1, ENCODED, named[EMAIL], found, count)
    count = phone(
        text, begin, stop, words, number, at, facts, plans, language, named[PHONE], found, count, telling, scratch
    )
    count = birth_date(
        text, begin, stop, words, number, at, facts, kinds, machines, named[BIRTH_DATE], found, count, telling, scratch
    )
    count = age(text, begin, stop, words, number, at, kinds, machines, named[AGE], found, count)
    return location(
        text, begin, stop, words, number, at, facts, kinds, machines, named[LOCATION], found, count, telling, scratch
    )
