"""
Order numbers. There is no standard: each shop has its own, so the label tells.

A parcel has the number of its carrier, which is no order number.
"""

from inzage.detection.recognizers.labelled import DUTCH, ENGLISH, GERMAN, Labelled, after, before, glued


class Order(Labelled):
    category = "order"
    labels = (
        *glued("order orders bestel bestelling bestellings", DUTCH),
        *after(("order", "purchase order", "po", "booking"), ENGLISH),
        *glued("bestell bestellung bestellungs auftrags auftrag", GERMAN),
        *before(("commande", "cde")),
        "bestelling met nummer", "bestelling met het nummer", "order with number", "bestellung mit der nummer",
        "commande portant le numéro",
    )  # fmt: skip
    weak_labels = ("order", "bestelling", "bestellung", "auftrag", "commande", "cde", "purchase order")
