"""The Cypriot identity card number. Standard: Civil Registry Law 141(I)/2002; up to ten digits, no check digit."""

from inzage.detection.recognizers.national.number import NationalNumber
from inzage.detection.recognizers.recognizer import words


class Cyprus(NationalNumber):
    category = "national_id_cy"
    form = r"\d{6,10}"
    context = words("adt αδτ ταυτότητας cyprus cypriot ταυτοτητας")
    labels = ("αρ ταυτότητας", "αριθμός ταυτότητας", "αδτ", "arc")
    digits = 6
    near = 0.8
