"""Security codes of cards. Standard: PCI DSS requirement 3.3.1.2 (never kept); three or four digits after the label."""

from inzage.detection.recognizers.labelled import Labelled


class CardSecurityCode(Labelled):
    category = "card_security_code"
    labels = (
        "cvc", "cvc2", "cvv", "cvv2", "cvn", "cid", "csc", "cvc code", "cvv code", "cvc cvv",
        "beveiligingscode", "veiligheidscode", "kaartcode", "controlecode", "security code", "card code",
        "prüfziffer", "prüfnummer", "kartenprüfnummer", "sicherheitscode", "kartenprüfziffer",
        "cryptogramme", "cryptogramme visuel", "code de sécurité", "code de vérification",
    )  # fmt: skip
    form = r"[0-9]{3,4}"
