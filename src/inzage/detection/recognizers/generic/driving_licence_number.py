"""
Driving licence numbers. Standard: Directive 2006/126/EC annex I, field 5; the words near tell which paper.

There is no check that is published for all states.
"""

from inzage.detection.kernel.rules import fits, mixed
from inzage.detection.recognizers.recognizer import OF_THINGS, Recognizer, words

FORMS = (
    r"\d{10}|\d{12}",  # the Netherlands, Belgium, Finland; France
    r"\d{2}[A-Z]{2}\d{5}",  # France since 2013
    "[A-Z][0-9A-Z]{10}",  # Germany
    r"[A-Z9]{5}\d{6}[A-Z9]{2}[0-9A-Z]{3}",  # Great Britain
    r"\d{5}/\d{2}/\d{4}",  # Poland
    r"[A-Z]{2}\d{7}[A-Z]|U1[0-9A-Z]{7}[A-Z]",  # Italy
    r"[A-Z]{1,2}-?\d{5,9}",  # Portugal, Czechia, Latvia, Estonia
    r"\d{8}[A-Z]?",  # Spain, Austria, Denmark
)


class DrivingLicenceNumber(Recognizer):
    category = "driving_licence_number"
    form = "|".join(FORMS)
    rule = fits(mixed(2))
    context = words(
        "rijbewijs rijbewijsnummer rijbewijsnr driving licence license dvla führerschein "
        "führerscheinnummer permis conduire patente conducir carta condução jazdy kørekort körkort førerkort ajokortti"
    )
    against = OF_THINGS | words("paspoort passport identiteitskaart telefoon bsn klantnummer iban kenteken")
    labels = (
        "rijbewijs", "rijbewijsnummer", "rijbewijsnr", "rijbewijs nr", "nummer rijbewijs",
        "driving licence", "driving license", "driver s licence", "driver s license", "drivers licence",
        "drivers license", "driver licence", "driver license", "driver number", "licence number", "license number",
        "driving licence number", "driving licence no", "dvla", "führerschein", "führerschein nr",
        "führerscheinnummer", "permis", "permis de conduire", "n de permis", "numéro de permis", "n permis",
    )  # fmt: skip
    digits = 1
    alone = 0.0
    near = 0.93
