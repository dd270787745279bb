"""
Numbers of the Dutch trade register (KvK), personal for a sole trader. Standard: Handelsregisterwet 2007.

A branch has twelve digits. There is no check digit.
"""

from inzage.detection.kernel.rules import fits, varied
from inzage.detection.recognizers.recognizer import Recognizer, words


class CompanyNumber(Recognizer):
    category = "company_number"
    form = r"\d{8}(?:\d{4})?|\d{2}[. ]\d{3}[. ]\d{3}|\d{4} \d{4}"
    rule = fits(varied())
    context = words(
        "kvk kvknummer kvknr kamer koophandel handelsregister handelsregisternummer chamber vestigingsnummer"
    )
    against = words("bsn telefoon tel rekeningnummer order ordernummer factuurnummer klantnummer btw rsin")
    labels = ("k v k", "k v k nummer", "kvk", "kvk nummer", "kvk nr", "kvknummer", "kvknr", "handelsregister")
    digits = 4
    alone = 0.0
    near = 0.95
