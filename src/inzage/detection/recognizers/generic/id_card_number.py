"""
Identity card numbers. Standard: ICAO Doc 9303 part 5; Regulation (EU) 2019/1157. The words near tell which paper.

Most states have no check digit in it; a number has some digits.
"""

from inzage.detection.kernel.rules import fits, mixed
from inzage.detection.recognizers.recognizer import OF_THINGS, Recognizer, words


class IdCardNumber(Recognizer):
    category = "id_card_number"
    form = r"[A-Za-z0-9]{8,12}|\d{3}-\d{7}-\d{2}|[A-Za-z]{1,3}[ -]\d{6}"
    rule = fits(mixed(1))
    context = words(
        "identiteitskaart identiteitskaartnummer identiteitsbewijs legitimatiebewijs idkaart identity eid "
        "personalausweis personalausweises personalausweisnummer ausweisnummer ausweis identité cni legitimatienummer "
        "identità ciudadano cidadão dowód dowodu občanský občanského občiansky személyi igazolvány ταυτότητας buletin "
        "личнакарта osobna"
    )
    against = OF_THINGS | words(
        "paspoort passport reisepass passeport rijbewijs permis telefoon bsn klantnummer iban rekeningnummer"
    )
    labels = (
        "id kaart", "id kaartnummer", "id kaart nummer", "id bewijs", "identiteitskaart", "identiteitskaartnummer",
        "identiteitsbewijs", "legitimatiebewijs", "legitimatienummer", "eid kaart", "eid",
        "id card", "id card number", "identity card", "identity card number", "national id card",
        "personalausweis", "personalausweisnummer", "ausweisnummer", "ausweis nr", "personalausweis nr", "perso",
        "perso nr", "persoausweis", "carte d identité", "carte nationale d identité", "carte identité", "cni",
        "n de carte d identité", "numéro de carte d identité",
    )  # fmt: skip
    digits = 1
    alone = 0.0
    near = 0.9
