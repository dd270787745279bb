"""The Maltese identity number. Standard: Identity Card Act, chapter 258; up to seven digits and a letter, no check."""

from inzage.detection.recognizers.national.number import form
from inzage.detection.recognizers.recognizer import Recognizer, words


class Malta(Recognizer):
    category = "national_id_mt"
    pattern = form(r"\d{3,7}[MGAPLHBZmgaplhbz]")
    context = words("malta maltese karta identità")
    digits = 3
    alone = 0.0
    near = 0.85
