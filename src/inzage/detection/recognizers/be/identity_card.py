"""The number of a Belgian identity card (eID). Standard: IBZ, IT195; ten digits modulo 97, and 97 for 0."""

from inzage.detection.kernel.rules import among, check_number, divides, either, none_of, varied
from inzage.detection.recognizers.recognizer import Recognizer, words


class BelgianIdentityCard(Recognizer):
    category = "id_card_number"
    form = r"\d{3}[- ]\d{7}[- ]\d{2}|\d{12}"
    rule = either(
        (check_number(10, 97, 10, 2), none_of(10, 2, "00")),
        (divides(10, 97), among(10, 2, "97")),
        after=(varied(),),
    )
    context = words("eid identiteitskaart identiteitskaartnummer kaartnummer idkaart identité identity")
    digits = 2
    alone = 0.0
    near = 0.96
    chance = 1 / 97
