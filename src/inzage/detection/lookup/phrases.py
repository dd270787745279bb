"""The terms of all kinds: words of special data, labels, phrases that introduce a name, places."""

from collections.abc import Iterator

from inzage.detection import vocabulary
from inzage.detection.kernel.persons_introduced import Introduction
from inzage.detection.kernel.terms import MOST_WORDS, Phrase, Role, Support
from inzage.detection.names import dictionaries, introductions
from inzage.detection.recognizers import ALL
from inzage.detection.recognizers.special.vocabulary import VocabularyRecognizer
from inzage.detection.vocabulary.lists import words_of


def phrases() -> Iterator[Phrase]:
    """Yield each term with the kind it is of."""
    for kind, recognizer in enumerate(ALL):
        if isinstance(recognizer, VocabularyRecognizer):
            for term in vocabulary.terms(recognizer.category):
                yield Phrase(term.words, kind, Role.TELLS, term.support, term.is_beginning)
        weak = Support.SUBJECT if isinstance(recognizer, VocabularyRecognizer) else Support.NEAR
        for labels, support in ((recognizer.labels, Support.NONE), (recognizer.weak_labels, weak)):
            for label in labels:
                yield Phrase(tuple(label.split()), kind, Role.LABEL, support)
    for how, said in introductions.INTRODUCTIONS.items():
        for phrase in said:
            yield Phrase(words_of(phrase), Introduction[how.upper()], Role.INTRODUCES)
    for place in dictionaries.cities():
        words = words_of(place)
        words = words[1:] if place.startswith("'s-") else words
        if 0 < len(words) <= MOST_WORDS:
            yield Phrase(words, 0, Role.PLACE)
