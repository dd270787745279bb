"""VAT numbers, personal when a sole trader has one. Standard: Directive 2006/112/EC art. 215; national checks."""

import re
from collections.abc import Iterator

from stdnum.ch import uid
from stdnum.eu import vat
from stdnum.gb import vat as british

from inzage.detection.recognizers.recognizer import Recognizer, Span, Verdict, verdict, words

COUNTRIES = "AT|BE|BG|CHE|CY|CZ|DE|DK|EE|EL|ES|FI|FR|GB|HR|HU|IE|IT|LT|LU|LV|MT|NL|PL|PT|RO|SE|SI|SK|XI"
LAST_GROUP = re.compile(r"[ .-][0-9A-Z]+\Z")
TRIES = 3


class VatNumber(Recognizer):
    category = "vat_number"
    pattern = re.compile(rf"(?<!\w)(?:{COUNTRIES})[ .-]?(?:[0-9A-Z+*][ .-]?){{6,13}}(?<![ .-])(?!\w)")
    context = words("btw btwnummer vat mwst ust ustid tva umsatzsteuer omzetbelasting id")
    digits = 4
    alone = 0.8
    near = 0.97
    chance = 0.1

    def find(self, text: str, language: str | None = None) -> Iterator[Span]:
        """Find the numbers; a candidate that runs on into the next word of capitals is cut back."""
        for match in self.pattern.finditer(text):
            value = match[0]
            for _ in range(TRIES):
                if self.judge(value, language) is Verdict.RIGHT:
                    end = match.start() + len(value)
                    yield Span(match.start(), end, self.sureness(text, match.start(), end), checked=True)
                    break
                value = LAST_GROUP.sub("", value)

    def judge(self, value: str, language: str | None) -> Verdict:  # noqa: ARG002 - the same in every language
        plain = re.sub(r"[ .-]", "", value)
        if plain.startswith("CHE"):
            return verdict(right=uid.is_valid(plain[:12]))
        if plain.startswith("GB"):
            return verdict(right=british.is_valid(plain))
        return verdict(right=vat.is_valid(plain))
