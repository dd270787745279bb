"""Identity card numbers. Standard: ICAO Doc 9303 part 5; Regulation (EU) 2019/1157. The words near tell which paper."""

import re

from inzage.detection.recognizers.recognizer import Recognizer, Verdict, words


class IdCardNumber(Recognizer):
    category = "id_card_number"
    pattern = re.compile(r"(?<![\w.,/+-])(?=[A-Za-z]{0,8}\d)(?:[A-Za-z0-9]{8,12}|\d{3}-\d{7}-\d{2})(?!\w|[.,/-]\d)")
    context = words(
        "identiteitskaart identiteitskaartnummer identiteitsbewijs legitimatiebewijs idkaart identity "
        "personalausweis personalausweisnummer ausweisnummer ausweis identité cni legitimatienummer"
    )
    against = words(
        "paspoort passport reisepass passeport rijbewijs permis telefoon bsn klantnummer iban rekeningnummer"
    )
    digits = 1
    alone = 0.0
    near = 0.9
    before = 40
    after = 0

    def judge(self, value: str, language: str | None) -> Verdict:  # noqa: ARG002 - the same in every language
        """Most states have no check digit in it; a number has some digits."""
        return Verdict.UNSURE if sum(sign.isdigit() for sign in value) > 1 else Verdict.WRONG
