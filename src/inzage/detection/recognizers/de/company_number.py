"""Numbers of German trade registers (HRA, HRB), personal for a sole trader. Standard: HRV § 13; no check digit."""

from inzage.detection.recognizers.recognizer import Recognizer, words


class GermanCompanyNumber(Recognizer):
    category = "company_number"
    form = r"(?:HR[AB] ?)?\d{2,6}(?: [A-Z])?"
    context = words("hra hrb handelsregister handelsregisternummer amtsgericht registergericht")
    against = words("straße strasse plz tel telefon seite az aktenzeichen")
    digits = 2
    alone = 0.0
    near = 0.85
