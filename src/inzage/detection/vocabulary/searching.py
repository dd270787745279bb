"""Where a text says something of a special kind."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from inzage.detection.names.words import row
from inzage.detection.vocabulary.lists import STEM, Term, index

WORD = re.compile(r"[^\W_]+")
PERSON = row(
    """
    ik mijn mij me zijn haar hij zij ze hem zoon dochter kind partner man vrouw echtgenoot echtgenote moeder vader broer
    zus opa oma klant klante bewoner bewoonster patiënt mevrouw meneer mevr mw dhr huurder werknemer medewerker collega
    i my me his her he she him son daughter child husband wife mother father brother sister grandmother customer tenant
    patient employee colleague mr mrs ms
    ich mein meine meiner meinem meinen mir mich sein seine ihr ihre er sie sohn tochter kind mann frau ehemann ehefrau
    mutter vater bruder schwester kunde kundin bewohner herr mitarbeiter
    je j mon ma mes moi son sa ses il elle lui fils fille enfant mari femme épouse mère père frère sœur client cliente
    monsieur madame employé
    """
)
# What turns a term into a thing: `virus scanner`, `Kirche Straße`, `blind spot`.
THINGS = row(
    """
    scanner scan software computer pc laptop antivirus update straat laan weg plein street road lane straße platz rue
    spot date bestand file test-omgeving server database market markt shop winkel tool template sensor lock slot
    """
)
WINDOW = 12
"""How many words around a weak term are read for a person or a second term."""


@dataclass(frozen=True, slots=True)
class Hit:
    """One term in a text: offsets in characters, end exclusive."""

    start: int
    end: int
    is_weak: bool


class Word(NamedTuple):
    """One word of a text, in small letters."""

    small: str
    start: int
    end: int

    def __repr__(self) -> str:
        """A word of a person stays out of logs."""
        return f"Word({self.start}, {self.end})"


def hits(text: str, category: str) -> Iterator[Hit]:
    """Find the terms of one kind. A weak one is left out where nothing near supports it."""
    words = [Word(match[0].casefold(), match.start(), match.end()) for match in WORD.finditer(text)]
    found = list(terms_in(words, category))
    for order, (first, last, term) in enumerate(found):
        if last + 1 < len(words) and words[last + 1].small in THINGS:
            continue
        if term.is_weak and not is_supported(words, found, order):
            continue
        yield Hit(words[first].start, words[last].end, term.is_weak)


def says(text: str, category: str) -> bool:
    """Whether a text, or a value of a column, says something of this kind."""
    return next(hits(text, category), None) is not None


def terms_in(words: Sequence[Word], category: str) -> Iterator[tuple[int, int, Term]]:
    """Find the terms as places in the row of words: first, last, term."""
    known = index(category)
    free_from = 0
    for at, word in enumerate(words):
        candidates = known.get(word.small, ()) + known.get(word.small[:STEM] + "*", ())
        if candidates and at >= free_from:
            term = next((term for term in candidates if fits(words, at, term)), None)
            if term:
                free_from = at + len(term.words)
                yield at, free_from - 1, term


def fits(words: Sequence[Word], at: int, term: Term) -> bool:
    """Whether the words from a place on are this term."""
    here = [word.small for word in words[at : at + len(term.words)]]
    if len(here) < len(term.words) or tuple(here[:-1]) != term.words[:-1]:
        return False
    return here[-1].startswith(term.words[-1]) if term.is_beginning else here[-1] == term.words[-1]


def is_supported(words: Sequence[Word], found: Sequence[tuple[int, int, Term]], order: int) -> bool:
    """Whether a person, or another term of the kind, stands near a weak one."""
    first, last, term = found[order]
    for other in (order - 1, order + 1):
        if 0 <= other < len(found) and found[other][2] is not term and abs(found[other][0] - first) <= WINDOW:
            return True
    return any(word.small in PERSON for word in words[max(0, first - WINDOW) : last + WINDOW])
