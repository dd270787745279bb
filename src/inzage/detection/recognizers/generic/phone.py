"""Telephone numbers. Standard: ITU-T E.164 and E.123, national plans as the phonenumbers library knows them."""

import re
from collections.abc import Iterator

import phonenumbers

from inzage.detection.kernel.layout import Finder
from inzage.detection.recognizers.recognizer import Recognizer, Verdict, words

REGIONS = {
    "nl": ("NL", "BE"),
    "en": ("GB", "IE", "NL", "US"),
    "de": ("DE", "AT", "CH"),
    "fr": ("FR", "BE", "CH", "LU"),
    # Germany has numbers of every length, so it is asked last.
    None: ("NL", "BE", "FR", "GB", "DE"),
}
LEAST, MOST = 8, 15
LAST_GROUP = re.compile(r"[\s.\-/()]+\d+$")
TRIES = 3
CODES = {"NL": 31, "BE": 32, "FR": 33, "CH": 41, "AT": 43, "GB": 44, "DE": 49, "LU": 352, "IE": 353, "US": 1}


class Phone(Recognizer):
    category = "phone"
    finder = Finder.PHONE
    pattern = re.compile(
        r"(?<![\w.,+/-])(?:\+|\(\+|00|\(?0|\(\d{3}\)|\d{3}[ .-]\d{3}[ .-]\d{4}(?!\d))"
        r"[\d \u00a0().\-/]{0,24}(?<=\d)(?!\w)"
    )
    context = words(
        "tel telefoon telefoonnummer telefonisch telnr mobiel mobiele mobielnummer gsm bel bellen belt "
        "gebeld bereikbaar bereiken whatsapp sms vast thuisnummer phone telephone mobile cell call "
        "called ring reach dial landline text fax faxnummer telefon telefonnummer rufnummer handy handynummer mobil "
        "mobilnummer anrufen angerufen erreichbar erreichen rückruf zurückrufen téléphone tél portable "
        "joindre joignable appeler appelez rappeler rappelez fixe"
    )
    against = words(
        "meterstand meter tellerstand stand order ordernummer bestelnummer bestelling factuur factuurnummer "
        "klantnummer klantnr dossiernummer dossier zaak contractnummer contract polisnummer polis artikel "
        "artikelnummer onderdeel onderdeelnummer serienummer referentie kenmerk ticket ticketnummer zaaknummer "
        "kvk bsn rekeningnummer iban lidnummer zending pakket trackingnummer item items article product part "
        "serial invoice reference ref batch sku ean model case claim policy shipment tracking kundennummer "
        "bestellnummer bestellung auftrag rechnung rechnungsnummer teil teilenummer produkt seriennummer vertrag "
        "vertragsnummer sendung vorgang aktenzeichen commande facture produit pièce référence contrat police "
        "colis série rijbewijs rijbewijsnummer paspoort paspoortnummer identiteitskaart passport licence license "
        "führerschein führerscheinnummer reisepass ausweis permis passeport kods isikukood code suivi track "
        "trace trackingcode barcode barcodes streepjescode strichcode voorraad stock bestand regel positie "
        "position bestelde ersatzteil ersatzteilnummer typenummer typenummers type modèle modell artikelen "
        "versie version firmware release update build batchnummer lot charge chassisnummer reg registration "
        "handelsregister referenz referentienummer pnr personnr personnummer rv sv rentenversicherungsnummer "
        "sozialversicherungsnummer"
    )
    digits = 7
    alone = 0.75
    near = 0.95
    chance = 0.3

    def cut(self, value: str, language: str | None) -> str:
        """Return the beginning that is a number somebody can have, or nothing. The first region that knows one wins."""
        beginnings = list(beginnings_of(value))
        regions: tuple[str | None, ...] = (None,) if is_international(value) else REGIONS.get(language, REGIONS[None])
        for region in regions:
            for beginning in beginnings:
                if is_number(beginning, region):
                    return beginning
        return ""

    def judge(self, value: str, language: str | None) -> Verdict:
        if self.cut(value, language) == value:
            return Verdict.RIGHT
        return Verdict.UNSURE if is_international(value) and is_possible(value) else Verdict.WRONG


def beginnings_of(value: str) -> Iterator[str]:
    """Yield the value, and the value without its last groups of digits."""
    for _ in range(TRIES):
        yield value
        shorter = LAST_GROUP.sub("", value)
        if shorter == value:
            return
        value = shorter


def is_international(value: str) -> bool:
    """Whether a number is written with its country."""
    return value.lstrip("(").startswith(("+", "00"))


def is_number(value: str, region: str | None) -> bool:
    """Whether somebody can have this number, in that region where it is written without its country."""
    digits = "".join(sign for sign in value if sign.isdigit())
    if not LEAST <= len(digits) <= MOST or value.count("(") != value.count(")"):
        return False
    if region is None:
        number = parsed(value)
        return number is not None and phonenumbers.is_valid_number(number)
    at_home = phonenumbers.PhoneNumber(country_code=CODES[region], national_number=int(digits))
    return (region == "US" or digits[0] == "0") and phonenumbers.is_valid_number(at_home)


def is_possible(value: str) -> bool:
    """Whether an international number has a country that exists and a length that it uses."""
    number = parsed(value)
    return number is not None and phonenumbers.is_possible_number(number)


def parsed(value: str) -> phonenumbers.PhoneNumber | None:
    """Read an international number; None where no country has this beginning."""
    try:
        return phonenumbers.parse("+" + value.lstrip("(+0"), None)
    except phonenumbers.NumberParseException:
        return None
