"""What the lists say of words."""

from collections.abc import Iterator

from inzage.detection.kernel.flags import Flag
from inzage.detection.names import dictionaries, rules, words
from inzage.detection.recognizers import labelled
from inzage.detection.vocabulary import searching


def flagged() -> Iterator[tuple[str, Flag]]:
    """Yield each word of the lists with what it is; of a name with more words, each of them."""
    for flag, listed in (
        (Flag.FIRST_NAME, dictionaries.first_names()),
        (Flag.SURNAME, dictionaries.surnames()),
        (Flag.INFIX, rules.INFIXES),
        (Flag.TITLE, rules.TITLES),
        (Flag.GREETING, words.GREETINGS),
        (Flag.NEVER_A_NAME, words.NEVER_A_NAME),
        (Flag.AMBIGUOUS, words.AMBIGUOUS),
        (Flag.COMPANY, words.COMPANY),
        (Flag.STREET, words.STREETS),
        (Flag.PERSON, searching.PERSON),
        (Flag.THING, searching.THINGS),
        (Flag.JOINS, labelled.JOINS),
    ):
        for word in listed:
            yield word, flag
