"""
Passport numbers. Standard: ICAO Doc 9303 part 4 (nine characters of the number); the words near tell which paper.

There is no check digit outside the machine-readable zone; a number has some digits.
"""

from inzage.detection.kernel.rules import fits, mixed
from inzage.detection.recognizers.recognizer import OF_THINGS, Recognizer, words


class PassportNumber(Recognizer):
    category = "passport_number"
    precedence = 1
    form = "[A-Za-z0-9]{7,9}"
    rule = fits(mixed(1))
    context = words(
        "paspoort paspoortnummer paspoortnr passport passportnumber pass reisepass reisepasses reisepassnummer "
        "passnummer passeport reisdocument documentnummer pasaporte passaporto passaporte paszport paszportu pašaport "
        "útlevél διαβατηρίου pașaport паспорт passi passnumber"
    )
    against = OF_THINGS | words(
        "identiteitskaart rijbewijs rijbewijsnummer personalausweis identité permis licence telefoon bsn iban "
        "klantnummer"
    )
    labels = (
        "paspoort", "paspoortnummer", "paspoortnr", "paspoort nr", "nummer paspoort", "passport", "passport no",
        "passport number", "passport nr", "reisepass", "reisepassnummer", "reisepass nr", "pass nr", "passnummer",
        "pass nummer", "passnr", "passeport", "n de passeport", "numéro de passeport", "n passeport",
    )  # fmt: skip
    digits = 1
    alone = 0.0
    near = 0.9
