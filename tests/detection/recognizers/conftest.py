"""How a recognizer is asked: what it finds in a text, as the words that were found."""

from collections.abc import Callable

import pyarrow as pa
import pytest

from inzage.detection.reading import read
from inzage.detection.recognizers import ALL, Recognizer

Found = Callable[[Recognizer, str], list[str]]


@pytest.fixture
def found() -> Found:
    def ask(recognizer: Recognizer, text: str) -> list[str]:
        return [text[span.start : span.end] for span in recognizer.find(text)]

    return ask


@pytest.fixture
def read_by() -> Found:
    """What is found of one kind when a text is read for all kinds."""
    kinds = {type(one): kind for kind, one in enumerate(ALL)}

    def ask(recognizer: Recognizer, text: str) -> list[str]:
        seen = read(pa.array([text]))
        ours = seen.kinds == kinds[type(recognizer)]
        return [text[start:end] for start, end in zip(seen.starts[ours], seen.ends[ours], strict=True)]

    return ask
