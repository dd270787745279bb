"""What the lists say of words."""

from collections.abc import Iterable, Iterator

from inzage.detection.kernel.flags import Flag
from inzage.detection.kernel.terms import Role
from inzage.detection.names import dictionaries, rules, words
from inzage.detection.recognizers import labelled
from inzage.detection.vocabulary import searching
from inzage.detection.vocabulary.lists import words_of

BEGINS = {
    Role.TELLS: Flag.SPECIAL,
    Role.LABEL: Flag.TELLS,
    Role.INTRODUCES: Flag.INTRODUCES,
    Role.PLACE: Flag.CITY_BEGINS,
}
"""What a word is that a term of a role begins with."""


def flagged() -> Iterator[tuple[str, Flag]]:
    """Yield each word of the lists with what it is; of a name with more words, each of them."""
    for flag, listed in (
        (Flag.FIRST_NAME, parts_of(dictionaries.first_names()) - rules.INFIXES),
        (Flag.SURNAME, parts_of(dictionaries.surnames()) - rules.INFIXES),
        (Flag.INFIX, parts_of(rules.INFIXES)),
        (Flag.TITLE, rules.TITLES),
        # A word of one letter may be an initial.
        (Flag.NEVER_A_NAME, frozenset(word for word in words.NEVER_A_NAME - rules.INFIXES if len(word) > 1)),
        (Flag.AMBIGUOUS, words.AMBIGUOUS),
        (Flag.COMPANY, words.COMPANY),
        (Flag.GOODS, words.GOODS),
        (Flag.STREET, words.STREETS),
        (Flag.RUE, words.RUES),
        (Flag.ROAD, words.ROADS),
        (Flag.PERSON, searching.PERSON),
        (Flag.THING, searching.THINGS),
        (Flag.TIES, searching.TIES),
        (Flag.HOLDS, searching.HOLDS),
        (Flag.HEADS, words.HEADS),
        (Flag.JOINS, labelled.JOINS),
    ):
        for word in listed:
            yield word, flag


def parts_of(names: Iterable[str]) -> frozenset[str]:
    """Return the words of names, those with a hyphen, an apostrophe or a space in parts ."""
    return frozenset(word for name in names for word in words_of(name))
