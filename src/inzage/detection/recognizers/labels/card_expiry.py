"""Expiry dates of cards. Standard: ISO/IEC 7813 (month and year), after a label."""

from inzage.detection.recognizers.labelled import Labelled
from inzage.detection.recognizers.recognizer import words


class CardExpiry(Labelled):
    category = "card_expiry"
    labels = (
        r"vervaldatum|geldig tot|exp(?:iry|iration|ires)?(?: date)?\b\.?|valid thru|valid until|gültig bis"
        r"|ablaufdatum|expire le"
    )
    form = r"(?:0[1-9]|1[0-2])[ ]?[/-][ ]?(?:20)?[2-4]\d(?![\w/-])"
    context = words("vervaldatum geldig exp expiry expiration expires valid gültig ablaufdatum expire")
    digits = 1
