"""Numbers of mobile devices. Standard: 3GPP TS 23.003 section 6.2.1 (Luhn check digit); one in ten passes by chance."""

from inzage.detection.kernel.rules import holds, luhn, varied
from inzage.detection.recognizers.recognizer import Recognizer, words


class Imei(Recognizer):
    category = "imei"
    form = r"\d{2}[ -]?\d{6}[ -]?\d{6}[ -]?\d"
    rule = holds(luhn(), varied())
    context = words("imei imeinummer toestel toestelnummer telefoontoestel device handset gerät appareil")
    labels = ("imei", "imei nummer", "imei nr", "imei number", "n imei", "numéro imei")
    digits = 15
    alone = 0.0
    near = 0.96
    chance = 0.1
