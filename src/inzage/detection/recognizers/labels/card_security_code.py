"""Security codes of cards. Standard: PCI DSS requirement 3.3.1.2 (never kept); three or four digits after the label."""

from inzage.detection.recognizers.labelled import Labelled
from inzage.detection.recognizers.recognizer import words


class CardSecurityCode(Labelled):
    category = "card_security_code"
    labels = r"cvc2?|cvv2?|cvn|beveiligingscode|security code|prüfziffer|kartenprüfnummer|cryptogramme"
    form = r"\d{3,4}(?![\w.,-]?\d)(?!\w)"
    context = words("cvc cvc2 cvv cvv2 cvn beveiligingscode security prüfziffer kartenprüfnummer cryptogramme")
    digits = 3
