"""
Streets with a number, by how streets are called. Standard: ISO 19160-4; NEN 5825 in the Netherlands.

A house number after the end of a street's name is looked for first; the words before it are read back from there.
"""

import re
from collections.abc import Iterator
from typing import ClassVar

from inzage.detection.names.words import NEVER_A_NAME
from inzage.detection.recognizers.recognizer import Recognizer, Span, Verdict, verdict

NUMBER = (
    r"\d{1,5}(?:[ ]?[a-zA-Z](?![\w’'])|[ ]?(?:bis|hs|huis)\b|[-/ ](?:\d{1,4}|[IVX]{1,4}|[a-zA-Z])(?![\w’'-]))?"
    r"(?![.,]?\d)(?!\w)"
)
READ_BACK = 48
BEGINS_A_STREET = frozenset({"van", "de", "den", "het", "der", "le", "la", "an", "am", "zum", "zur"})
CAPITAL = "A-ZÀ-ÖØ-Þ"
FIRST_CAPITAL = re.compile(rf"(?<!\w)(?:[{CAPITAL}\d]|['’][a-z])")


class Street(Recognizer):
    """A street and a number. A subclass names how its streets end, and the small words inside a name."""

    endings: ClassVar[str]
    inside: ClassVar[str]
    category = "address"
    digits = 1
    alone = 0.9
    near = 0.96
    chance = 0.01
    ends: ClassVar[re.Pattern[str]]
    name: ClassVar[re.Pattern[str]]

    def __init_subclass__(cls) -> None:
        cls.ends = re.compile(
            rf"(?:{cls.endings})(?:[ ](?:Oost|West|Noord|Zuid|Nord|Süd))?,?[ ](?:nr\.? |no\.? |nummer )?{NUMBER}"
        )
        part = rf"(?:[{CAPITAL}]\w{{0,2}}\.|[{CAPITAL}][\w'’-]{{0,30}}|\d{{1,2}}e|{cls.inside})"
        cls.name = re.compile(rf"(?:(?<!\w){part}[ ]){{0,5}}(?<!\w)[\w'’-]{{0,30}}\Z")
        cls.pattern = re.compile(rf"[^\W_][\w'’. -]{{1,60}}(?:{cls.endings}),?[ ]{NUMBER}")

    def find(self, text: str, language: str | None = None) -> Iterator[Span]:  # noqa: ARG002 - endings tell the language
        """Find the streets that have a name and a number."""
        for match in self.ends.finditer(text):
            before = text[max(0, match.start() - READ_BACK) : match.start()]
            start = match.start() - len(self.name_before(before))
            if start < match.start() or text[match.start()].isupper():
                yield Span(start, match.end(), self.sureness(text, start, match.end()), checked=True)

    def name_before(self, before: str) -> str:
        """Return the part of a street's name that stands before its ending."""
        found = self.name.search(before)
        name = found[0] if found else ""
        # `Wij wonen op de Dorps|straat`: small words before the first capital are no part of the name.
        capital = FIRST_CAPITAL.search(name)
        if not capital:
            return name.rpartition(" ")[2]
        name = name[capital.start() :]
        # `Ook Dorps|straat`: a sentence may begin just before.
        while " " in name and name.partition(" ")[0].casefold() in NEVER_A_NAME - BEGINS_A_STREET:
            name = name.partition(" ")[2]
        return name

    def judge(self, value: str, language: str | None) -> Verdict:  # noqa: ARG002 - endings tell the language
        return verdict(right=True)
