"""The Cypriot identity card number. Standard: Civil Registry Law 141(I)/2002; up to ten digits, no check digit."""

from inzage.detection.recognizers.national.number import form
from inzage.detection.recognizers.recognizer import Recognizer, words


class Cyprus(Recognizer):
    category = "national_id_cy"
    pattern = form(r"\d{6,10}")
    context = words("adt αδτ ταυτότητας cyprus cypriot")
    digits = 6
    alone = 0.0
    near = 0.8
