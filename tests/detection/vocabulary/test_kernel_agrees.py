"""The kernel and `searching` say the same of what is told in words."""

from collections.abc import Iterator

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from inzage.detection import vocabulary
from inzage.detection.kernel.compiled import called
from inzage.detection.kernel.layout import FOUND_COLUMNS, FROM, KIND, TO, WORD_COLUMNS
from inzage.detection.kernel.special import special
from inzage.detection.kernel.tokens import PADDING, cut
from inzage.detection.kernel.verbs import BEING, WITHIN
from inzage.detection.lookup.tables import tables
from inzage.detection.recognizers import ALL
from inzage.detection.recognizers.special.vocabulary import VocabularyRecognizer
from inzage.detection.vocabulary import searching

KINDS = {one.category: kind for kind, one in enumerate(ALL) if isinstance(one, VocabularyRecognizer)}
AROUND = sorted(searching.PERSON | searching.TIES | searching.HOLDS | searching.THINGS | BEING | WITHIN)
OTHERS = ("een", "the", "der", "la", "van", "tafel", "Anna", "7")
SIGNS = (" ", " ", " ", ", ", "\n", ": ", "-", " = ")


def in_capitals(words: str) -> str:
    """Return words in capitals; those with a sharp s, which only the kernel reads as SS, as they are."""
    return words if "ß" in words else words.upper()


def sentences(category: str) -> st.SearchStrategy[str]:
    """Return texts of terms of a kind, words that support them and words that do not, written in three ways."""
    phrases = sorted({" ".join(term.words) for term in vocabulary.terms(category)})
    word = st.sampled_from(phrases) | st.sampled_from(AROUND) | st.sampled_from(OTHERS)
    written = word | word.map(str.capitalize) | word.map(in_capitals)
    joined = st.tuples(written, st.sampled_from(SIGNS)).map("".join)
    return st.lists(joined, min_size=1, max_size=14).map("".join)


def of_kernel(text: str, category: str) -> Iterator[tuple[int, int]]:
    """Yield where the kernel finds a term of a kind, in characters, also within a longer one."""
    known, raw = tables(), text.encode()
    data = np.frombuffer(raw + b"\xff" * PADDING, np.uint8)
    words = np.zeros((len(raw) // 2 + 2, WORD_COLUMNS), np.int32)
    waiting = np.zeros((len(words), 4), np.uint64)
    number = called(cut, data, 0, len(raw), known.bits, known.slots, known.flags, words, waiting)
    lists = (known.facts, known.terms, known.letters, known.kinds)
    for at in range(number):
        found = np.zeros((64, FOUND_COLUMNS), np.int32)
        for one in found[: called(special, data, words, number, at, *lists, found, 0)]:
            if one[KIND] == KINDS[category]:
                yield len(raw[: one[FROM]].decode()), len(raw[: one[TO]].decode())


@pytest.mark.parametrize("category", vocabulary.CATEGORIES)
def test_the_kernel_finds_what_is_found_without_it(category: str) -> None:
    @settings(max_examples=300, deadline=None)
    @given(sentences(category))
    def agrees(text: str) -> None:
        assert {(hit.start, hit.end) for hit in vocabulary.hits(text, category)} <= set(of_kernel(text, category))

    agrees()


@pytest.mark.parametrize("category", vocabulary.CATEGORIES)
def test_a_text_says_nothing_where_the_kernel_finds_nothing(category: str) -> None:
    @settings(max_examples=300, deadline=None)
    @given(sentences(category))
    def agrees(text: str) -> None:
        assert any(vocabulary.hits(text, category)) == any(of_kernel(text, category))

    agrees()
