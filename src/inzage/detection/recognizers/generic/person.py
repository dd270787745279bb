"""
Names of persons. Standard: NEN 1888 (order of first names, initials, infixes, surname), for the Dutch forms.

In a text the kernel finds them (`kernel/persons.py`); here whole values are judged.
"""

import re

from inzage.detection.kernel.layout import Finder
from inzage.detection.names import is_full_name
from inzage.detection.recognizers.recognizer import Recognizer, Verdict


class Person(Recognizer):
    finder = Finder.PERSON
    category = "full_name"
    pattern = re.compile(r"[^\W\d_][^\d_@/\\|<>{}\[\]#=+*%$!?:;\"]{1,80}")
    chance = 0.05

    def judge(self, value: str, language: str | None) -> Verdict:  # noqa: ARG002 - the lists are read together
        """A list of common names can confirm a name, and never rule one out."""
        return Verdict.RIGHT if is_full_name(value) else Verdict.UNSURE
