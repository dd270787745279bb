"""Who somebody is and how to reach them: names, contact, address, birth and person."""

from inzage.law.categories.shape import Category, ordinary, sensitive

NAMES: tuple[Category, ...] = (
    ordinary("full_name", "Full name", "Volledige naam", "user.name", "Name", "PERSON"),
    ordinary("first_name", "First name", "Voornaam", "user.name.first", "Name", "PERSON"),
    ordinary("last_name", "Last name", "Achternaam", "user.name.last", "Name", "PERSON"),
    ordinary("name_infix", "Name prefix", "Tussenvoegsel", "user.name.last", "Name", "PERSON"),
    ordinary("initials", "Initials", "Voorletters", "user.name.first", "Name", "PERSON"),
    ordinary("salutation", "Salutation or title", "Aanhef of titel", "user.name", "Name", "TITLE"),
    ordinary("maiden_name", "Name at birth", "Geboortenaam", "user.name.last", "Name", "PERSON"),
    ordinary("alias", "Nickname or display name", "Roepnaam of schermnaam", "user.name", "Name", "PERSON"),
)

CONTACT: tuple[Category, ...] = (
    ordinary(
        "email", "E-mail address", "E-mailadres", "user.contact.email", "EmailAddress", "EMAIL_ADDRESS", identifies=True
    ),
    ordinary(
        "phone",
        "Phone number",
        "Telefoonnummer",
        "user.contact.phone_number",
        "TelephoneNumber",
        "PHONE_NUMBER",
        identifies=True,
    ),
    ordinary("fax", "Fax number", "Faxnummer", "user.contact.fax_number", "TelephoneNumber", "FAX_NUMBER"),
    ordinary(
        "social_handle",
        "Name on social media",
        "Naam op sociale media",
        "user.contact.url",
        "SocialMedia",
        "SOCIAL_HANDLE",
        identifies=True,
    ),
)

ADDRESS: tuple[Category, ...] = (
    ordinary("address", "Address", "Adres", "user.contact.address", "PhysicalAddress", "LOCATION"),
    ordinary("street", "Street", "Straat", "user.contact.address.street", "Street", "LOCATION"),
    ordinary(
        "house_number", "House number", "Huisnummer", "user.contact.address.street", "HouseNumber", "HOUSE_NUMBER"
    ),
    ordinary(
        "house_number_addition",
        "Addition to house number",
        "Toevoeging bij huisnummer",
        "user.contact.address.street",
        "HouseNumber",
        "HOUSE_NUMBER_ADDITION",
    ),
    ordinary("postcode", "Postcode", "Postcode", "user.contact.address.postal_code", "PostalCode", "NL_POSTCODE"),
    ordinary("city", "City or town", "Woonplaats", "user.contact.address.city", "City", "LOCATION"),
    ordinary("region", "Region", "Regio of provincie", "user.contact.address.state", "Region", "LOCATION"),
    ordinary("country", "Country", "Land", "user.contact.address.country", "Country", "LOCATION"),
)

BIRTH_AND_PERSON: tuple[Category, ...] = (
    ordinary(
        "birth_date", "Date of birth", "Geboortedatum", "user.demographic.date_of_birth", "BirthDate", "DATE_OF_BIRTH"
    ),
    ordinary("birth_place", "Place of birth", "Geboorteplaats", "user.demographic", "BirthPlace", "PLACE_OF_BIRTH"),
    ordinary("age", "Age", "Leeftijd", "user.demographic.age_range", "Age", "AGE"),
    ordinary("death_date", "Date of death", "Overlijdensdatum", "user.demographic", "LifeHistory", "DATE_OF_DEATH"),
    ordinary("gender", "Gender", "Geslacht", "user.demographic.gender", "Gender", "GENDER"),
    ordinary("nationality", "Nationality", "Nationaliteit", "user.demographic", "Nationality", "NRP"),
    ordinary("language", "Language", "Taal", "user.demographic.language", "Language", "LANGUAGE"),
    ordinary(
        "marital_status",
        "Marital status",
        "Burgerlijke staat",
        "user.demographic.marital_status",
        "MaritalStatus",
        "MARITAL_STATUS",
    ),
    ordinary("household", "Household", "Huishouden", "user.demographic.profile", "FamilyStructure", "HOUSEHOLD"),
    # A child merits specific protection: recital 38, and art. 8 for online services.
    sensitive(
        "child_data",
        "Data about a child",
        "Gegevens over een kind",
        "user.childrens",
        "Offspring",
        "CHILD_DATA",
        article="art. 8(1)",
    ),
    # A photograph is biometric only when it is processed to recognise somebody: recital 51.
    ordinary("photo", "Photo", "Foto", "user.content.self_image", "Picture", "PHOTO"),
    sensitive("signature", "Signature", "Handtekening", "user.content.private", "Identifying", "SIGNATURE"),
    sensitive(
        "voice",
        "Voice recording",
        "Geluidsopname",
        "user.biometric.voice",
        "VoiceCommunicationRecording",
        "VOICE_RECORDING",
    ),
    sensitive(
        "video", "Video or camera images", "Video of camerabeelden", "user.content.self_image", "Picture", "VIDEO"
    ),
)

PERSON: tuple[Category, ...] = NAMES + CONTACT + ADDRESS + BIRTH_AND_PERSON
