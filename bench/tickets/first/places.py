"""Streets, postcodes and towns, and the plates of cars that stand in them."""

from functools import cache
from random import Random

from faker.providers.address.de_DE import Provider as German
from faker.providers.address.nl_NL import Provider as Dutch

from bench.tickets.first.digits import digits, letters
from bench.tickets.first.people import listed

NL_STEMS = (
    "Dorps",
    "Kerk",
    "Molen",
    "Stations",
    "Beuken",
    "Linden",
    "Wilhelmina",
    "Juliana",
    "School",
    "Nieuw",
    "Prins Hendrik",
    "Van Speyk",
    "Burgemeester De Wit",
    "Meidoorn",
    "Haven",
    "Parallel",
    "Korenbloem",
    "Zonne",
    "Eiken",
    "Merel",
)
NL_ENDS = ("straat", "straat", "straat", "weg", "laan", "plein", "kade", "dreef", "hof", "singel", "gracht", "pad")
EN_ENDS = ("Street", "Road", "Lane", "Avenue", "Close", "Drive", "Gardens", "Way", "Court", "Crescent")
EN_STEMS = (
    "High",
    "Church",
    "Station",
    "Mill",
    "Victoria",
    "Park",
    "Queens",
    "Orchard",
    "Chapel",
    "Grange",
    "London",
    "York",
)
DE_STEMS = (
    "Haupt",
    "Bahnhof",
    "Garten",
    "Schul",
    "Linden",
    "Berg",
    "Kirch",
    "Wald",
    "Goethe",
    "Schiller",
    "Mühlen",
    "Rosen",
)
DE_ENDS = ("straße", "straße", "str.", "weg", "allee", "gasse", "platz", "ring")
FR_STEMS = (
    "rue de la République",
    "rue des Lilas",
    "avenue Jean Jaurès",
    "boulevard Gambetta",
    "place du Marché",
    "impasse des Roses",
    "chemin des Vignes",
    "rue Victor Hugo",
    "rue du Moulin",
    "allée des Tilleuls",
    "quai Voltaire",
    "cours Lafayette",
)
EN_CITIES = (
    "Leeds",
    "Bristol",
    "Norwich",
    "Sheffield",
    "Exeter",
    "Dublin",
    "Cork",
    "Cardiff",
    "Glasgow",
    "Derby",
    "Southampton",
)
FR_CITIES = (
    "Lyon",
    "Nantes",
    "Bordeaux",
    "Lille",
    "Toulouse",
    "Rennes",
    "Grenoble",
    "Dijon",
    "Angers",
    "Namur",
    "Strasbourg",
)
EN_AREAS = ("LS", "BS", "NR", "SW", "EX", "M", "CF", "G", "DE", "SO", "B", "E")
PLATES = (
    "XX-99-99 99-99-XX 99-XX-99 XX-99-XX XX-XX-99 99-XX-XX 99-XXX-9 9-XXX-99 XX-999-X X-999-XX XXX-99-X 9-XX-999 "
    "999-XX-9 X-99-XXX"
)
ON_PLATES, IN_POSTCODES = "BDFGHJKLNPRSTVXZ", "ABCDEGHJKLMNPRSTVWXZ"


@cache
def towns(language: str) -> tuple[str, ...]:
    if language == "nl":
        return tuple(sorted({name for name in Dutch.cities if name.isalpha() and len(name) > 4}))  # noqa: PLR2004 - not Ee
    others: dict[str, tuple[str, ...]] = {"de": tuple(German.cities), "en": EN_CITIES, "fr": FR_CITIES}
    return others[language]


def city(random: Random, language: str) -> str:
    return random.choice(towns(language))


def postcode(random: Random, language: str) -> str:
    """Return a postcode in the form of its country."""
    if language == "nl":
        two = letters(random, 2, IN_POSTCODES)
        return (
            f"{random.randint(1000, 9999)}{random.choice((' ', ' ', ''))}{'AB' if two in ('SA', 'SD', 'SS') else two}"
        )
    if language == "en":
        area, last = random.choice(EN_AREAS), letters(random, 2, "ABDEFGHJLNPQRSTUWXYZ")
        return f"{area}{random.randint(1, 20)} {random.randint(1, 9)}{last}"
    return f"{random.choice((*range(1, 20), *range(21, 96))):02}{digits(random, 3)}"


def house_number(random: Random) -> str:
    after = random.choice(("", "", "", "", "a", "B", "-2", " bis", " hs", "-III"))
    return f"{random.randint(1, 420)}{after}"


def address(random: Random, language: str) -> str:
    """Return a street with a number, as it is written in the country of a language."""
    plain = str(random.randint(1, 250))
    if language == "nl":
        last = random.choice(listed("nl_NL", "last_names"))
        stem = random.choice((*NL_STEMS, last))
        return f"{stem}{random.choice(NL_ENDS)} {house_number(random)}"
    if language == "en":
        return f"{plain} {random.choice(EN_STEMS)} {random.choice(EN_ENDS)}"
    if language == "de":
        return f"{random.choice(DE_STEMS)}{random.choice(DE_ENDS)} {plain}{random.choice(('', '', 'a', ' b'))}"
    return f"{plain}{random.choice(('', '', ' bis'))}{random.choice((' ', ', '))}{random.choice(FR_STEMS)}"


def plate(random: Random, _: str) -> str:
    """Return a Dutch licence plate of one of the series of the RDW, with its hyphens or without."""
    shape = random.choice(PLATES.split())
    among = {"X": ON_PLATES, "9": "0123456789", "-": "-"}
    made = "".join(random.choice(among[sign]) for sign in shape)
    return made.replace("-", "") if random.random() < 0.15 else made  # noqa: PLR2004 - most write the hyphens


def coordinates(random: Random, _: str) -> str:
    """Return a place on earth (ISO 6709): in decimals, or in degrees, minutes and seconds."""
    north, east = random.uniform(43, 57), random.uniform(0.5, 14)
    if random.random() < 0.2:  # noqa: PLR2004 - from a map on paper
        return f"{dms(north)}N {dms(east)}E"
    places = random.choice((4, 5, 6))
    return f"{north:.{places}f}{random.choice((', ', ',', ' , '))}{east:.{places}f}".replace(" , ", ", ")


def dms(degrees: float) -> str:
    minutes = degrees % 1 * 60
    return f"{int(degrees)}°{int(minutes):02}'{int(minutes % 1 * 60):02}\""
