"""The terms of all kinds: words of special data, labels."""

from collections.abc import Iterator

from inzage.detection import vocabulary
from inzage.detection.kernel.terms import Phrase, Role
from inzage.detection.recognizers import ALL
from inzage.detection.recognizers.special.vocabulary import VocabularyRecognizer


def phrases() -> Iterator[Phrase]:
    """Yield each term with the kind it is of."""
    for kind, recognizer in enumerate(ALL):
        if isinstance(recognizer, VocabularyRecognizer):
            for term in vocabulary.terms(recognizer.category):
                yield Phrase(term.words, kind, Role.TELLS, term.is_weak, term.is_beginning)
        for labels, is_weak in ((recognizer.labels, False), (recognizer.weak_labels, True)):
            for label in labels:
                yield Phrase(tuple(label.split()), kind, Role.LABEL, is_weak)
