"""Numbers of Belgian businesses (KBO, BCE), personal for who works alone. Standard: Wetboek economisch recht III.17."""

from inzage.detection.kernel.rules import check_number, holds, varied
from inzage.detection.recognizers.recognizer import Recognizer, words


class BelgianCompanyNumber(Recognizer):
    category = "company_number"
    form = r"[01]\d{3}[. ]?\d{3}[. ]?\d{3}"
    rule = holds(check_number(8, 97, 8, 2, offset=97, factor=-1), varied())
    context = words(
        "kbo bce ondernemingsnummer ondernemingsnr vestigingsnummer entreprise unternehmensnummer enterprise"
    )
    against = words("tel telefoon gsm téléphone portable bel bellen")
    digits = 10
    alone = 0.0
    chance = 1 / 97
