"""What the numbers of all states have in common: a rule tells them, and words in the text tell the country."""

import re
from types import ModuleType
from typing import ClassVar

from inzage.detection.recognizers.recognizer import OF_THINGS, Recognizer, Verdict, verdict


class NationalNumber(Recognizer):
    """A number that a state gives to a person. Law: GDPR art. 87."""

    standard: ClassVar[ModuleType | None] = None
    against = OF_THINGS
    alone = 0.0
    near = 0.95
    chance = 0.1

    def judge(self, value: str, language: str | None) -> Verdict:
        if self.standard:
            return verdict(right=value.isascii() and self.standard.is_valid(value))
        return super().judge(value, language)


def form(pattern: str) -> re.Pattern[str]:
    """Return the pattern of a number that stands by itself, not as a part of a longer one."""
    return re.compile(rf"(?<![\w.,/+-])(?:{pattern})(?!\w|[.,/-]\d)")
