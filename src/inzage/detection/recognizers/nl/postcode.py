"""
Dutch postcodes, 1234 AB. Standard: NEN 5825; PostNL gives out no letters SA, SD or SS and no first digit 0.

Two letters after a year or an amount may be a word: `in 2019 is`, `1500 EU`. After a space, small letters mostly are.
"""

from inzage.detection.kernel.rules import Case, among, capitals, either, none_of, separated
from inzage.detection.recognizers.recognizer import Edge, Recognizer, words

SHORT_WORDS = (
    "AF AL AM BE CL CM CT DE DL DM DU EN ER ES ET EU GA GB HA HE HZ IF IK IL IM IN IS IT JA JE KB KG KM KW LE LU MB "
    "ME AB AN AS AT AU BY DO GO HI MG ML MM MS MY NA NO NS NU OF OK OM ON OP OR PK PM PT PX SO ST TB TE TO TV UM UP "
    "UR US UU VA WE WH WO ZE ZO"
).split()
DOUBTFUL = 0.6


class Postcode(Recognizer):
    category = "postcode"
    precedence = 1
    form = "[1-9]\\d{3}[ \u00a0]?[A-Za-z]{2}"
    edge = Edge.PLACE
    rule = either(
        Case((among(-2, 2, *SHORT_WORDS), capitals()), alone=DOUBTFUL, near=DOUBTFUL),
        (capitals(),),
        (separated(are=False),),
        Case((none_of(-2, 2, *SHORT_WORDS),), alone=DOUBTFUL, near=DOUBTFUL),
        after=(none_of(-2, 2, "SA", "SD", "SS"),),
    )
    context = frozenset(
        {
            *("postcode", "pc", "adres", "adresgegevens", "woon", "woont", "wonen", "woonachtig", "straat", "plaats"),
            *("postal", "zip", "address", "wohnhaft", "adresse"),
        }
    )
    against = words(
        "factuur order artikel artikelnummer artikelcode artikelnr sku model type typenummer modelnummer serienummer "
        "maat size taille größe voorraad bestelde product onderdeel onderdeelnummer item stock invoice part produkt "
        "teil modell typ rechnung article modèle référence pièce produit facture"
    )
    digits = 4
    alone = 0.9
    near = 0.97
    chance = 0.9
