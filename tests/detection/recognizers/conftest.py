"""How a recognizer is asked: what it finds in a text, as the words that were found."""

from collections.abc import Callable

import pytest

from inzage.detection.recognizers import Recognizer

Found = Callable[[Recognizer, str], list[str]]


@pytest.fixture
def found() -> Found:
    def ask(recognizer: Recognizer, text: str) -> list[str]:
        return [text[span.start : span.end] for span in recognizer.find(text)]

    return ask
