"""Payment cards. Standard: ISO/IEC 7812-1 (Luhn check digit, ranges of the issuers)."""

from inzage.detection.kernel.rules import among, either, luhn, sizes, varied
from inzage.detection.recognizers.recognizer import Recognizer, words


class CardNumber(Recognizer):
    category = "card_number"
    form = r"[2-68]\d{3}[ -]?(?:\d{4}[ -]?\d{4}[ -]?\d{1,7}|\d{6}[ -]?\d{4,5}|(?:\d{4}[ -]){3}\d{3})"
    rule = either(
        (among(0, 1, "4"), sizes(13, 16, 19)),  # Visa
        (among(0, 4, "2221-2720", "5100-5599"), sizes(16)),  # Mastercard
        (among(0, 4, "2200-2204"), sizes(16, 19)),  # Mir
        (among(0, 2, "34", "37"), sizes(15)),  # American Express
        (among(0, 4, "3000-3059", "3095", "3600-3699", "3800-3999"), sizes(14, 16, 19)),  # Diners
        (among(0, 4, "6011", "6440-6599"), sizes(16, 19)),  # Discover
        (among(0, 4, "3528-3589"), sizes(16, 19)),  # JCB
        (among(0, 4, "5000-5099", "5600-5899", "6304", "6390-6399", "6700-6799"), sizes(16, 18, 19)),  # Maestro
        (among(0, 2, "62", "81"), sizes(16, 17, 18, 19)),  # UnionPay
        after=(luhn(), varied()),
    )
    context = words(
        "card creditcard creditcardnummer kaart kaartnummer pas pasnummer visa mastercard amex maestro american "
        "kreditkarte kartennummer karte carte bancaire bleue"
    )
    against = words(
        "imei ean order ordernummer bestelling bestelnummer factuur factuurnummer invoice tracking trackingnummer "
        "track trace zending zendingnummer verzending pakket pakketnummer pakje kenmerk referentie barcode "
        "streepjescode code parcel shipment consignment colis suivi sendung sendungsnummer paket serienummer serial "
        "meter meternummer ticket postnl dhl dpd gls ups artikel artikelnummer "
        "postzending poststuk zendingen envoi envois expédition livraison lieferung versand päckchen postsendung "
        "trackingcode sendungs verzonden verstuurd"
    )
    digits = 13
    alone = 0.85
    near = 0.98
    chance = 0.1
