"""Order numbers. There is no standard: each shop has its own, so the label tells."""

from inzage.detection.recognizers.labelled import Labelled
from inzage.detection.recognizers.recognizer import words


class Order(Labelled):
    category = "order"
    labels = (
        r"order(?:nummer|nr)\b\.?|bestel(?:nummer|nr)\b\.?|bestelling nummer|order (?:number|no|id)\b\.?|order(?= ?#)"
        r"|bestell(?:nummer|nr)\b\.?|auftragsnummer|numéro de commande|commande n°|n° de commande"
    )
    form = r"(?:[A-Z]{1,5}[-./]?)?(?=[-./\d]{3})\d{1,14}(?:[-./]\d{1,8}){0,3}(?![\w@])"
    context = words(
        "ordernummer ordernr bestelnummer bestelnr bestelling order bestellnummer auftragsnummer numéro commande n"
    )
    digits = 1
