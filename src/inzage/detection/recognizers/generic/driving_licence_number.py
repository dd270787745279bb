"""Driving licence numbers. Standard: Directive 2006/126/EC annex I, field 5; the words near tell which paper."""

import re

from inzage.detection.recognizers.recognizer import Recognizer, Verdict, words


class DrivingLicenceNumber(Recognizer):
    category = "driving_licence_number"
    # The Netherlands: ten digits. Germany: eleven signs. Great Britain: sixteen. France: twelve digits.
    pattern = re.compile(
        r"(?<![\w.,/+-])(?:\d{10}|\d{12}|[A-Z][0-9A-Z]{2}[0-9A-Z]{6}[0-9][0-9A-Z]|[A-Z9]{5}\d{6}[A-Z9]{2}[0-9A-Z]{3})(?!\w|[.,/-]\d)"
    )
    context = words(
        "rijbewijs rijbewijsnummer rijbewijsnr driving driver drivers licence license dvla führerschein "
        "führerscheinnummer permis conduire"
    )
    against = words("paspoort passport identiteitskaart telefoon bsn klantnummer iban kenteken")
    digits = 1
    alone = 0.0
    near = 0.93
    before = 40
    after = 0

    def judge(self, value: str, language: str | None) -> Verdict:  # noqa: ARG002 - the same in every language
        """There is no check that is published for all; a number has some digits."""
        return Verdict.UNSURE if sum(sign.isdigit() for sign in value) > 1 else Verdict.WRONG
