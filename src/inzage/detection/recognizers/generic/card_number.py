"""Payment cards. Standard: ISO/IEC 7812-1 (Luhn check digit, ranges of the issuers)."""

import re

from stdnum import luhn

from inzage.detection.recognizers.recognizer import Recognizer, Verdict, verdict, words

# Visa, Mastercard (two ranges), American Express, Diners, Discover, JCB, Maestro, UnionPay: prefix and lengths.
ISSUERS = (
    (re.compile(r"4"), (13, 16, 19)),
    (re.compile(r"5[1-5]|222[1-9]|22[3-9]|2[3-6]|27[01]|2720"), (16,)),
    (re.compile(r"3[47]"), (15,)),
    (re.compile(r"30[0-5]|3095|36|3[89]"), (14, 16, 19)),
    (re.compile(r"6011|64[4-9]|65"), (16, 19)),
    (re.compile(r"35(?:2[89]|[3-8])"), (16, 19)),
    (re.compile(r"50|5[6-8]|6304|67|639"), (16, 18, 19)),
    (re.compile(r"62|81"), (16, 17, 18, 19)),
)


class CardNumber(Recognizer):
    category = "card_number"
    pattern = re.compile(
        r"(?<![\w.,/+-])[2-68]\d{3}[ -]?(?:\d{4}[ -]?\d{4}[ -]?\d{1,7}|\d{6}[ -]?\d{4,5})(?!\w|[.,/-]\d)"
    )
    context = words(
        "card creditcard creditcardnummer kaart kaartnummer pas pasnummer visa mastercard amex maestro american "
        "kreditkarte kartennummer karte carte bancaire bleue"
    )
    against = words("imei ean order ordernummer factuur factuurnummer tracking trackingnummer zending kenmerk")
    digits = 13
    alone = 0.85
    near = 0.98
    chance = 0.1

    def judge(self, value: str, language: str | None) -> Verdict:  # noqa: ARG002 - the same in every language
        plain = re.sub(r"\D", "", value)
        issued = any(prefix.match(plain) and len(plain) in lengths for prefix, lengths in ISSUERS)
        return verdict(right=issued and len(set(plain)) > 1 and luhn.is_valid(plain))
