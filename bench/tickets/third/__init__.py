"""
The third generator of tickets: the judge of what detection finds.

It was written without sight of the recognizers, and shares no phrase, list or rule with the two before it.
A span is the value without its label, a name without its title. Pairs of coordinates are one span of `location`,
a page on a social network one span of `social_handle`, a hash of a password is `password`, and an age is its number.
An order, an invoice, a contract and a policy count where the text says that the number is one.
"""

import random
from collections.abc import Iterator

from bench.tickets import Ticket
from bench.tickets.third.layout import laid_out
from bench.tickets.third.pieces import Pieces

SHARES = {"nl": 50, "en": 20, "de": 15, "fr": 15}
NOBODYS = 0.25
SHORTEST, LONGEST = 30, 900


def tickets(count: int, seed: int) -> Iterator[Ticket]:
    """Make tickets; the same seed gives the same ones, however many are asked for."""
    chance = random.Random(f"third {seed}")
    for _ in range(count):
        yield ticket(chance)


def ticket(chance: random.Random) -> Ticket:
    """Make one: drawn again where it is too long, too short, or not what was asked for."""
    language = chance.choices(list(SHARES), list(SHARES.values()))[0]
    nobodys = chance.random() < NOBODYS
    while True:
        made = joined(laid_out(chance, language, nobodys), language)
        if SHORTEST <= len(made.text) <= LONGEST and nobodys == (not made.spans):
            return made


def joined(pieces: Pieces, language: str) -> Ticket:
    """Put the pieces behind each other; those with a kind become spans."""
    text, spans = "", []
    for piece, kind in pieces:
        if kind and piece:
            spans.append((len(text), len(text) + len(piece), kind))
        text += piece
    return Ticket(text, language, tuple(spans))
