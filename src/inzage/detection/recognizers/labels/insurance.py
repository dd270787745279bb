"""Policy numbers. There is no standard: each insurer has its own, so the label tells."""

from inzage.detection.recognizers.labelled import Labelled
from inzage.detection.recognizers.recognizer import words


class Insurance(Labelled):
    category = "insurance"
    labels = (
        r"polis(?:nummer|nr)\b\.?|verzekerings(?:nummer|nr)\b\.?|policy (?:number|no)\b\.?|versicherungsscheinnummer"
        r"|versicherungspolice|policennummer|numéro de police|numéro d['’]assuré"
    )
    form = r"(?:[A-Z]{1,5}[-./]?)?(?=[-./\d]{3})\d{1,14}(?:[-./]\d{1,8}){0,3}(?![\w@])"
    context = words(
        "polisnummer polisnr verzekeringsnummer verzekeringsnr policy versicherungsscheinnummer policennummer numéro"
    )
    digits = 1
