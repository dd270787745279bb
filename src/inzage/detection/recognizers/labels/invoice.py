"""Invoice numbers. Standard: Council Directive 2006/112/EC art. 226(2) asks for a row of numbers, not for a form."""

from inzage.detection.recognizers.labelled import ENGLISH, Labelled, after, before, glued


class Invoice(Labelled):
    category = "invoice"
    labels = (
        *glued("factuur nota creditnota creditfactuur", ("nummer", "nr", "no", "id")),
        *after(("invoice", "bill", "credit note", "inv"), ENGLISH),
        *glued("rechnungs rechnung rg re gutschrift", ("nummer", "nr", "no")),
        *before(("facture", "avoir")),
        "factuur met het nummer", "rechnung mit der nummer", "facture portant le numéro",
    )  # fmt: skip
    weak_labels = ("factuur", "facturen", "invoice", "rechnung", "facture", "creditnota", "nota")
