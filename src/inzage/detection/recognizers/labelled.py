"""What is found by the label before it: `klantnummer: 12345`, `password = ...`. The label is no part of the finding."""

import re
from typing import ClassVar

from inzage.detection.kernel.layout import Finder
from inzage.detection.recognizers.recognizer import Recognizer, Verdict

JOIN = (
    r"(?:[ ]?(?:nummer|number|numéro|nr|no|n°|id)\b\.?)?[ \t]{0,3}(?:\(.{1,15}?\))?[ \t]{0,3}"
    r"(?:is|:|=|#|lautet|est|was|-|\u2013)?[ \t]{0,3}[\"'“(]?"
)


class Labelled(Recognizer):
    """
    A kind that its value alone does not tell.

    A subclass names `labels` (a pattern; each alternative begins with a whole word of `context`) and `form`.
    """

    labels: ClassVar[str]
    form: ClassVar[str]
    finder = Finder.LABEL
    alone = 0.0
    near = 0.9

    def __init_subclass__(cls) -> None:
        cls.pattern = re.compile(rf"(?<!\w)(?i:{cls.labels})(?:(?<=\.)|(?!\w)){JOIN}(?P<value>{cls.form})")

    def sureness(self, text: str, start: int, end: int) -> float:  # noqa: ARG002 - the label is the context
        return self.near

    def check(self, value: str) -> Verdict:
        """Without its label a value tells no more than its form."""
        stripped = value.strip()
        return self.judge(stripped, None) if re.fullmatch(self.form, stripped) else Verdict.WRONG
