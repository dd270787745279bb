"""Invoice numbers. Standard: Council Directive 2006/112/EC art. 226(2) asks for a row of numbers, not for a form."""

from inzage.detection.recognizers.labelled import Labelled
from inzage.detection.recognizers.recognizer import words


class Invoice(Labelled):
    category = "invoice"
    labels = (
        r"factuur(?:nummer|nr)\b\.?|nota(?:nummer|nr)\b\.?|invoice (?:number|no|id)\b\.?|rechnungs(?:nummer|nr)\b\.?"
        r"|numéro de facture|facture n°|n° de facture"
    )
    form = r"(?:[A-Z]{1,5}[-./]?)?(?=[-./\d]{3})\d{1,14}(?:[-./]\d{1,8}){0,3}(?![\w@])"
    context = words("factuurnummer factuurnr notanummer notanr invoice rechnungsnummer rechnungsnr numéro facture n")
    digits = 1
