"""The kinds of data of art. 9 and art. 10: forbidden unless the law names an exception."""

from inzage.law.categories.shape import Category, special

NINE = "art. 9(1)"
TEN = "art. 10"

SPECIAL: tuple[Category, ...] = (
    special("health", "Health", "Gezondheid", "user.health_and_medical", "Health", "MEDICAL_CONDITION", article=NINE),
    special(
        "religion",
        "Religion or belief",
        "Geloof of levensovertuiging",
        "user.demographic.religious_belief",
        "Religion",
        "NRP",
        article=NINE,
    ),
    special(
        "politics",
        "Political opinion",
        "Politieke opvatting",
        "user.demographic.political_opinion",
        "PoliticalOpinion",
        "NRP",
        article=NINE,
    ),
    special(
        "union",
        "Trade union membership",
        "Lidmaatschap van een vakbond",
        "user.demographic",
        "TradeUnionMembership",
        "TRADE_UNION",
        article=NINE,
    ),
    special(
        "ethnicity",
        "Ethnic origin",
        "Etnische afkomst",
        "user.demographic.race_ethnicity",
        "EthnicOrigin",
        "ETHNICITY",
        article=NINE,
    ),
    special(
        "sexual_life",
        "Sexual life or orientation",
        "Seksueel leven of gerichtheid",
        "user.demographic.sexual_orientation",
        "Sexual",
        "SEXUAL_LIFE",
        article=NINE,
    ),
    special(
        "genetic",
        "Genetic data",
        "Genetische gegevens",
        "user.health_and_medical.genetic",
        "Genetic",
        "GENETIC_DATA",
        article=NINE,
    ),
    special(
        "biometric",
        "Biometric data",
        "Biometrische gegevens",
        "user.biometric",
        "Biometric",
        "BIOMETRIC_DATA",
        article=NINE,
    ),
    special(
        "criminal",
        "Criminal convictions and offences",
        "Strafrechtelijke gegevens",
        "user.criminal_history",
        "Criminal",
        "CRIMINAL_RECORD",
        article=TEN,
    ),
)
