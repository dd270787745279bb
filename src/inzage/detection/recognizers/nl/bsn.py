"""
The Dutch citizen service number. Standard: Wet algemene bepalingen burgerservicenummer; eleven-test of the RvIG.

One number of nine digits in eleven passes the test by chance, so in a text it needs a word near it, or the form in
which the state prints it, 1234.56.782. The RSIN of an organisation has the same form and test; where that word is
near, it is no BSN.
"""

from inzage.detection.kernel.rules import Case, Rule, separated, varied, weighted
from inzage.detection.recognizers.recognizer import OF_THINGS, Recognizer, words

ELEVEN_TEST = weighted((9, 8, 7, 6, 5, 4, 3, 2, -1), 11, at=-9)


class Bsn(Recognizer):
    category = "bsn"
    form = r"\d{8,9}|\d{3}[. -]\d{3}[. -]\d{3}|\d{4}[. -]\d{2}[. -]\d{3}|\d{4}[. ]\d{5}"
    rule = Rule((ELEVEN_TEST, varied()), (Case((separated(are=False),), alone=0.0), Case()))
    context = words(
        "bsn bsnr bsnnummer bsnnr burgerservicenummer burgerservicenr burgerservice sofinummer sofi sofinr "
        "persoonsnummer legitimatie citizen"
    )
    against = OF_THINGS | words(
        "rsin kvk btw fiscaal order ordernummer factuur factuurnummer bestelling bestelnummer klantnummer klantnr "
        "relatienummer dossiernummer polisnummer ticket onderdeelnummer serienummer artikelnummer referentie tel "
        "telefoon iban rekeningnummer invoice customer kundennummer"
    )
    digits = 8
    alone = 0.0
    near = 0.97
    chance = 1 / 11
