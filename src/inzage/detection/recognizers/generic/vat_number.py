"""VAT numbers, personal when a sole trader has one. Standard: Directive 2006/112/EC art. 215; national checks."""

from inzage.detection.kernel.rules import Rule
from inzage.detection.recognizers.generic.vat_countries import cases, forms
from inzage.detection.recognizers.recognizer import Edge, Recognizer, words


class VatNumber(Recognizer):
    category = "vat_number"
    form = "|".join(forms())
    edge = Edge.LOOSE
    rule = Rule((), tuple(cases()))
    context = words("btw btwnummer vat mwst ust ustid tva umsatzsteuer omzetbelasting id moms iva nip dph pvm alv fpa")
    digits = 4
    alone = 0.8
    near = 0.97
    chance = 0.1
