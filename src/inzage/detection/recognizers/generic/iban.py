"""Bank account numbers. Standard: ISO 13616-1 (form and length per country), ISO 7064 MOD 97-10 (check digits)."""

import re
from collections.abc import Iterator

from stdnum import iban

from inzage.detection.recognizers.recognizer import Recognizer, Span, Verdict, verdict

LENGTHS_OF_COUNTRIES = """
AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DK18 DO28 EE20 EG29 ES24 FI18 FO18
FR27 GB22 GE22 GI23 GL18 GR27 GT28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 LC32 LI21 LT20 LU20 LV21
MC27 MD24 ME22 MK19 MR27 MT31 MU30 NL18 NO15 PK24 PL28 PS29 PT25 QA29 RO24 RS22 SA24 SC31 SE24 SI19 SK24 SM27 ST25
SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20
"""
LENGTHS = {entry[:2]: int(entry[2:]) for entry in LENGTHS_OF_COUNTRIES.split()}
SEPARATORS = " .-\u00a0"
START = re.compile(r"(?<![A-Za-z0-9])[A-Za-z]{2}[ .\u00a0-]?\d{2}(?=[ .\u00a0-]?[A-Za-z0-9])")


class Iban(Recognizer):
    category = "iban"
    pattern = re.compile(r"[A-Za-z]{2}[ .\u00a0-]?\d{2}(?:[ .\u00a0-]?[A-Za-z0-9]){11,30}")
    digits = 2
    alone = 0.98
    near = 0.99
    chance = 1 / 97

    def find(self, text: str, language: str | None = None) -> Iterator[Span]:
        """Find the numbers; the country says where one ends, so that the next word is no part of it."""
        for match in START.finditer(text):
            length = LENGTHS.get(match[0][:2].upper())
            end = length and end_of(text, match.start(), length)
            if end and self.judge(text[match.start() : end], language) is Verdict.RIGHT:
                yield Span(match.start(), end, self.alone, checked=True)

    def judge(self, value: str, language: str | None) -> Verdict:  # noqa: ARG002 - the same in every language
        plain = "".join(sign for sign in value if sign not in SEPARATORS)
        return verdict(right=plain.isascii() and iban.is_valid(plain, check_country=False))


def end_of(text: str, start: int, length: int) -> int | None:
    """Return where a number of this length ends, or None when other signs come first or it goes on."""
    at = start
    while length:
        if text[at : at + 1] in SEPARATORS:
            at += 1
        if not (text[at : at + 1].isascii() and text[at : at + 1].isalnum()):
            return None
        at, length = at + 1, length - 1
    return None if text[at : at + 1].isalnum() else at
