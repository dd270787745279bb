"""Contract numbers. There is no standard: each organisation has its own, so the label tells."""

from inzage.detection.recognizers.labelled import Labelled
from inzage.detection.recognizers.recognizer import words


class Contract(Labelled):
    category = "contract"
    labels = (
        r"contract(?:nummer|nr)\b\.?|contract (?:number|no)\b\.?|vertrags(?:nummer|nr)\b\.?"
        r"|numéro de contrat|n° de contrat"
    )
    form = r"(?:[A-Z]{1,5}[-./]?)?(?=[-./\d]{3})\d{1,14}(?:[-./]\d{1,8}){0,3}(?![\w@])"
    context = words("contractnummer contractnr contract vertragsnummer vertragsnr numéro n")
    digits = 1
