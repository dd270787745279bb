"""What a government gave somebody: the national number, documents, vehicles."""

from inzage.law.categories.shape import Category, ordinary, sensitive, special

# Country, name of the number in its own language, Dutch and English adjective of the country, Presidio's entity name.
COUNTRIES: tuple[tuple[str, str, str, str, str], ...] = (
    ("at", "SVNR", "Austrian", "Oostenrijks", "AT_VNR"),
    ("be", "rijksregisternummer", "Belgian", "Belgisch", "BE_NN"),
    ("bg", "EGN", "Bulgarian", "Bulgaars", "BG_EGN"),
    ("hr", "OIB", "Croatian", "Kroatisch", "HR_OIB"),
    ("cy", "ADT", "Cypriot", "Cypriotisch", "CY_ID"),
    ("cz", "rodné číslo", "Czech", "Tsjechisch", "CZ_RC"),
    ("dk", "CPR", "Danish", "Deens", "DK_CPR"),
    ("ee", "isikukood", "Estonian", "Ests", "EE_IK"),
    ("fi", "henkilötunnus", "Finnish", "Fins", "FI_PERSONAL_IDENTITY_CODE"),
    ("fr", "NIR", "French", "Frans", "FR_NIR"),
    ("de", "Steuer-ID", "German", "Duits", "DE_TAX_ID"),
    ("gr", "AMKA", "Greek", "Grieks", "GR_AMKA"),
    ("hu", "személyi azonosító", "Hungarian", "Hongaars", "HU_PERSONAL_ID"),
    ("is", "kennitala", "Icelandic", "IJslands", "IS_KENNITALA"),
    ("ie", "PPS", "Irish", "Iers", "IE_PPS"),
    ("it", "codice fiscale", "Italian", "Italiaans", "IT_FISCAL_CODE"),
    ("lv", "personas kods", "Latvian", "Lets", "LV_PK"),
    ("li", "PEID", "Liechtenstein", "Liechtensteins", "LI_PEID"),
    ("lt", "asmens kodas", "Lithuanian", "Litouws", "LT_ASMENS"),
    ("lu", "matricule", "Luxembourg", "Luxemburgs", "LU_MATRICULE"),
    ("mt", "ID number", "Maltese", "Maltees", "MT_ID"),
    ("no", "fødselsnummer", "Norwegian", "Noors", "NO_FODSELSNUMMER"),
    ("pl", "PESEL", "Polish", "Pools", "PL_PESEL"),
    ("pt", "NIF", "Portuguese", "Portugees", "PT_NIF"),
    ("ro", "CNP", "Romanian", "Roemeens", "RO_CNP"),
    ("sk", "rodné číslo", "Slovak", "Slowaaks", "SK_RC"),
    ("si", "EMŠO", "Slovenian", "Sloveens", "SI_EMSO"),
    ("es", "DNI/NIE", "Spanish", "Spaans", "ES_NIF"),
    ("se", "personnummer", "Swedish", "Zweeds", "SE_PERSONNUMMER"),
    ("gb", "NINO", "British", "Brits", "UK_NINO"),
    ("ch", "AHV", "Swiss", "Zwitsers", "CH_AHV"),
)


def national_number(key: str, en: str, nl: str, presidio: str) -> Category:
    """Return a number that a state gives to each person. Law: GDPR art. 87; in the Netherlands also art. 46 UAVG."""
    return special(
        key,
        en,
        nl,
        "user.government_id.national_identification_number",
        "OfficialID",
        presidio,
        article="art. 87",
        identifies=True,
    )


BSN = national_number("bsn", "Citizen service number (BSN)", "Burgerservicenummer (BSN)", "NL_BSN")

NATIONAL: tuple[Category, ...] = tuple(
    national_number(
        f"national_id_{country}",
        f"{english} personal number ({own_name})",
        f"{dutch} persoonsnummer ({own_name})",
        presidio,
    )
    for country, own_name, english, dutch, presidio in COUNTRIES
)

PAPERS: tuple[Category, ...] = (
    sensitive(
        "passport_number",
        "Passport number",
        "Paspoortnummer",
        "user.government_id.passport_number",
        "Passport",
        "PASSPORT",
        identifies=True,
    ),
    sensitive(
        "id_card_number",
        "Identity card number",
        "Nummer identiteitskaart",
        "user.government_id",
        "OfficialID",
        "ID_CARD",
        identifies=True,
    ),
    sensitive(
        "driving_licence_number",
        "Driving licence number",
        "Rijbewijsnummer",
        "user.government_id.drivers_license_number",
        "OfficialID",
        "DRIVER_LICENSE",
        identifies=True,
    ),
    ordinary(
        "licence_plate",
        "Licence plate",
        "Kenteken",
        "user.government_id.vehicle_registration",
        "VehicleLicense",
        "NL_LICENSE_PLATE",
        identifies=True,
    ),
    ordinary(
        "vehicle_id",
        "Vehicle identification number",
        "Voertuigidentificatienummer",
        "user.government_id.vehicle_registration",
        "Vehicle",
        "VEHICLE_ID",
        identifies=True,
    ),
)

DOCUMENTS: tuple[Category, ...] = (BSN, *NATIONAL, *PAPERS)
