"""
The second generator of tickets: the judge of what detection finds.

Its phrases, its names and its numbers have other sources than the first generator and than detection: Faker,
python-stdnum, the numbering plans in phonenumbers, and check digits computed from the standards.
A span is the value without its label, a name without its title. Pairs of coordinates are one span of `location`,
a page on a social network one span of `social_handle`, a hash of a password is `password`, and an age is its number.
"""

import random
from collections.abc import Iterator

from bench.tickets import Ticket
from bench.tickets.second.composing import Parts, composed

LANGUAGES = ("nl", "en", "de", "fr")
SHARES = (50, 20, 15, 15)
BARE = 0.23
SHORTEST, LONGEST = 30, 900


def tickets(count: int, seed: int) -> Iterator[Ticket]:
    """Make tickets; the same count and seed give the same ones, and a larger count only adds to them."""
    chance = random.Random(seed)
    for _ in range(count):
        yield ticket(chance)


def ticket(chance: random.Random) -> Ticket:
    language = chance.choices(LANGUAGES, SHARES)[0]
    bare = chance.random() < BARE
    while True:
        made = written(composed(chance, language, bare), language)
        if SHORTEST <= len(made.text) <= LONGEST and bare == (not made.spans):
            return made


def written(parts: Parts, language: str) -> Ticket:
    """Write the parts behind each other and remember where the personal ones stand."""
    text, spans = "", []
    for stretch, category in parts:
        if category:
            spans.append((len(text), len(text) + len(stretch), category))
        text += stretch
    return Ticket(text, language, tuple(spans))
