"""Passport numbers. Standard: ICAO Doc 9303 part 4 (nine characters of the number); the words near tell which paper."""

import re

from inzage.detection.recognizers.recognizer import Recognizer, Verdict, words


class PassportNumber(Recognizer):
    category = "passport_number"
    pattern = re.compile(r"(?<![\w.,/+-])(?=[A-Za-z]{0,8}\d)[A-Za-z0-9]{7,9}(?!\w|[.,/-]\d)")
    context = words(
        "paspoort paspoortnummer paspoortnr passport pass reisepass reisepassnummer passnummer passeport reisdocument "
        "documentnummer"
    )
    against = words(
        "identiteitskaart rijbewijs rijbewijsnummer personalausweis identité permis licence telefoon bsn iban "
        "klantnummer"
    )
    digits = 1
    alone = 0.0
    near = 0.9
    before = 40
    after = 0

    def judge(self, value: str, language: str | None) -> Verdict:  # noqa: ARG002 - the same in every language
        """There is no check digit outside the machine-readable zone; a number has some digits."""
        return Verdict.UNSURE if sum(sign.isdigit() for sign in value) > 1 else Verdict.WRONG
