"""The lists of terms, each read once and only when it is asked for."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib import resources
from itertools import product

from inzage.detection.kernel.terms import Support

CATEGORIES = (
    "health",
    "religion",
    "politics",
    "union",
    "ethnicity",
    "sexual_life",
    "genetic",
    "biometric",
    "criminal",
)
WORD = re.compile(r"[^\W_]+")
SIGNS = {
    "?": Support.NEAR,
    "&": Support.TIED,
    "+": Support.HELD,
    ":": Support.SUBJECT,
    "^": Support.SECOND,
    "=": Support.BEING,
}
SIGNS_AND_STAR = "".join(SIGNS) + "*"
STEM = 5
"""How many letters of the beginning of a word are looked up."""


@dataclass(frozen=True, slots=True)
class Term:
    """One entry of a list: its words in small letters, whether the last is only a beginning, what it needs near."""

    words: tuple[str, ...]
    is_beginning: bool
    support: Support
    languages: frozenset[str]


@cache
def terms(category: str) -> tuple[Term, ...]:
    """Return the terms of one kind of special data; the same word in two languages is one term."""
    text = resources.files("inzage.detection.vocabulary").joinpath("terms", f"{category}.txt").read_text("utf-8")
    languages: dict[str, set[str]] = {}
    for line in text.splitlines():
        language, _, written = line.partition(" ")
        for words in product(*(word.split("/") for word in written.split())):
            languages.setdefault(" ".join(words), set()).add(language)
    return tuple(term_of(written, frozenset(spoken)) for written, spoken in languages.items())


def term_of(written: str, languages: frozenset[str]) -> Term:
    """Read one entry: `*` the last word is a beginning; what it needs is said by a sign of `SIGNS`."""
    plain = written.rstrip(SIGNS_AND_STAR)
    signs = written[len(plain) :]
    support = next((support for sign, support in SIGNS.items() if sign in signs), Support.NONE)
    if support & (Support.TIED | Support.HELD):
        support |= Support.CAPITAL if plain[0].isupper() else Support.NONE
        support |= Support.ABBREVIATION if plain[-1].isupper() or plain[-1].isdigit() else Support.NONE
    return Term(words_of(plain), "*" in signs, support, languages)


def words_of(phrase: str) -> tuple[str, ...]:
    """Return the words of a phrase the way a text is cut into words: letters only, in small letters."""
    return tuple(WORD.findall(phrase.lower()))


@cache
def index(category: str) -> Mapping[str, tuple[Term, ...]]:
    """Return the terms by their first word, or by its first letters where the term is a beginning."""
    by_word: dict[str, list[Term]] = {}
    for term in terms(category):
        first = term.words[0]
        key = first[:STEM] + "*" if term.is_beginning and len(term.words) == 1 else first
        by_word.setdefault(key, []).append(term)
    # The longest first, so that `stem op de` is not cut short.
    return {key: tuple(sorted(found, key=lambda term: -len(term.words))) for key, found in by_word.items()}


@cache
def triggers(category: str) -> frozenset[str]:
    """Return the words and beginnings (with `*`) of which a text must have one to say anything of this kind."""
    return frozenset(trigger_of(term) for term in terms(category))


def trigger_of(term: Term) -> str:
    """Return the word of a term that is read least often elsewhere: the longest."""
    place = max(range(len(term.words)), key=lambda at: len(term.words[at]))
    is_cut = term.is_beginning and place == len(term.words) - 1
    return term.words[place][:STEM] + "*" if is_cut else term.words[place]
