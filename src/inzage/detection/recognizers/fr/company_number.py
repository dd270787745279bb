"""Numbers of French businesses (SIREN, SIRET), personal for who works alone. Standard: C. com. R123-220; Luhn."""

from inzage.detection.kernel.rules import holds, luhn, varied
from inzage.detection.recognizers.recognizer import Recognizer, words


class FrenchCompanyNumber(Recognizer):
    category = "company_number"
    form = r"\d{3}[ .]?\d{3}[ .]?\d{3}(?:[ .]?\d{5})?"
    rule = holds(luhn(), varied())
    context = words("siren siret rcs insee")
    digits = 9
    alone = 0.0
    chance = 0.1
