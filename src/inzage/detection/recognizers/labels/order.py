"""Order numbers. There is no standard: each shop has its own, so the label tells."""

from inzage.detection.recognizers.labelled import DUTCH, ENGLISH, GERMAN, Labelled, after, before, glued


class Order(Labelled):
    category = "order"
    labels = (
        *glued("order orders bestel bestelling bestellings zending verzend pakket", DUTCH),
        *after(("order", "purchase order", "po", "shipment", "booking"), ENGLISH),
        *glued("bestell bestellung bestellungs auftrags auftrag sendungs", GERMAN),
        *before(("commande", "cde", "colis")),
    )
    weak_labels = ("order", "bestelling", "bestellung", "auftrag", "commande", "purchase order")
