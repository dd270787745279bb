"""
Numbers of organisations (RSIN), personal for a sole trader. Standard: Handelsregisterwet 2007; eleven-test.

It has the form and the test of a citizen service number, so that a word near it must tell.
"""

from inzage.detection.kernel.rules import holds, varied
from inzage.detection.recognizers.nl.bsn import ELEVEN_TEST
from inzage.detection.recognizers.recognizer import Recognizer, words


class Rsin(Recognizer):
    category = "company_number"
    form = r"\d{9}|\d{4}[. ]\d{2}[. ]\d{3}|\d{3}[. ]\d{3}[. ]\d{3}"
    rule = holds(ELEVEN_TEST, varied())
    context = words("rsin rsinnummer rsinnr fiscaal finummer")
    against = words("bsn burgerservicenummer telefoon tel klantnummer order ordernummer")
    digits = 9
    alone = 0.0
    near = 0.95
    chance = 1 / 11
