"""Streets with a number. Standard: ISO 19160-4; NEN 5825 in the Netherlands. The kernel finds them (`streets.py`)."""

import re
from functools import cached_property
from typing import ClassVar

from inzage.detection.recognizers.recognizer import Recognizer, Verdict, verdict

NUMBER = (
    r"\d{1,5}(?:[ ]?[a-zA-Z](?![\w’'])|[ ]?(?:bis|hs|huis)\b|[-/ ](?:\d{1,4}|[IVX]{1,4}|[a-zA-Z])(?![\w’'-]))?"
    r"(?![.,]?\d)(?!\w)"
)


class Street(Recognizer):
    """A street and a number. A subclass names how its streets end."""

    endings: ClassVar[str]
    category = "address"
    digits = 1
    alone = 0.9
    near = 0.96
    chance = 0.01

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """A name that ends as streets do, and a number."""
        return re.compile(rf"[^\W_][\w'’. -]{{1,60}}(?:{self.endings}),?[ ]{NUMBER}")

    def judge(self, value: str, language: str | None) -> Verdict:  # noqa: ARG002 - endings tell the language
        return verdict(right=True)
