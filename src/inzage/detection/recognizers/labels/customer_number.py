"""Customer numbers. There is no standard: each organisation has its own, so the label tells."""

from inzage.detection.recognizers.labelled import Labelled
from inzage.detection.recognizers.recognizer import words


class CustomerNumber(Labelled):
    category = "customer_number"
    labels = (
        r"klant(?:nummer|nr|code|id)\b\.?|relatie(?:nummer|nr)\b\.?|debiteur(?:ennummer|nummer|nr)\b\.?|lidnummer"
        r"|lidmaatschapsnummer|customer[ -]?(?:number|no|id|code|ref)\b\.?|client[ -]?(?:number|id)\b"
        r"|member(?:ship)? number"
        r"|kunden(?:nummer|nr)\b\.?|mitgliedsnummer|numéro de client|numéro client|n° client"
    )
    form = r"(?:[A-Z]{1,5}[-./]?)?(?=[-./\d]{3})\d{1,14}(?:[-./]\d{1,8}){0,3}(?![\w@])"
    context = words(
        "klantnummer klantnr klantcode klantid relatienummer relatienr debiteurnummer debiteurennummer debiteurnr "
        "lidnummer lidmaatschapsnummer customer client member membership kundennummer kundennr mitgliedsnummer numéro n"
    )
    digits = 1
