"""What the nine kinds of special data have in common: a list of words in four languages."""

import re

from inzage.detection import vocabulary
from inzage.detection.kernel.layout import Finder
from inzage.detection.recognizers.recognizer import Edge, Recognizer, Verdict

WORDS = r"[A-Za-zÀ-ž][A-Za-zÀ-ž'’-]{1,30}(?: [A-Za-zÀ-ž][A-Za-zÀ-ž'’-]{1,30})?"
"""One word or two, behind a label that says what they are: `geloof: ...`."""


class VocabularyRecognizer(Recognizer):
    """A kind of data that is told in words. Its standard is the article of the law that names it."""

    pattern = re.compile(r"(?s).+")
    form = WORDS
    edge = Edge.WORD
    finder = Finder.TERM
    alone = 0.85
    near = 0.65
    chance = 0.02

    def judge(self, value: str, language: str | None) -> Verdict:  # noqa: ARG002 - all four are read
        """A value without a known word may still tell something in other words."""
        return Verdict.RIGHT if vocabulary.says(value, self.category) else Verdict.UNSURE
