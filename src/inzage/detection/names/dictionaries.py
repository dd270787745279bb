"""The lists, each read once and only when it is asked for. Capitals do not count."""

from collections.abc import Callable, Iterable, Iterator
from functools import cache
from importlib import resources

from babel import Locale

from inzage.detection.names.rules import is_infix
from inzage.detection.names.words import row

LANGUAGES = ("nl", "en", "de", "fr")
LISTS = (*LANGUAGES, "eu")
"""Names by the language they are common in; `eu` holds those of other origins that are common in Europe."""

COUNTRIES_IN_SPEECH = frozenset(
    {
        *("holland", "the netherlands", "nederlanden", "niederlande", "pays-bas", "uk", "u.k.", "great britain"),
        *("groot-brittannië", "england", "engeland", "scotland", "schotland", "wales", "großbritannien", "angleterre"),
        *(
            "usa",
            "u.s.a.",
            "amerika",
            "america",
            "verenigde staten van amerika",
            "united states of america",
            "tsjechië",
        ),
        *("grande-bretagne", "schottland", "états-unis d’amérique", "czech republic", "turkije", "türkei", "turkey"),
    }
)
ISO_CODE = 2
COUNTRIES_WITH_THREE_LETTERS = row(
    """
    aut bel bgr hrv cyp cze dnk est fin fra deu grc hun isl irl ita lva lie ltu lux mlt nld nor pol prt rou svk svn esp
    swe gbr che tur usa can mar sur chn jpn ind idn aus nzl bra mex zaf ukr rus isr egy syr irq irn afg pak nga gha eth
    """
)


@cache
def load(name: str) -> frozenset[str]:
    """Read one list, one name a line."""
    text = resources.files("inzage.detection.names").joinpath("data", f"{name}.txt").read_text(encoding="utf-8")
    return frozenset(text.casefold().splitlines())


@cache
def first_names() -> frozenset[str]:
    return frozenset[str]().union(*(load(f"first_names_{language}") for language in LISTS))


@cache
def surnames() -> frozenset[str]:
    return frozenset[str]().union(*(load(f"surnames_{language}") for language in LISTS))


@cache
def cities() -> frozenset[str]:
    return load("cities_nl") | load("cities_eu")


@cache
def countries() -> frozenset[str]:
    """The names of the countries in four languages."""
    names = {name for language in LANGUAGES for code, name in territories(language) if code.isalpha()}
    return COUNTRIES_IN_SPEECH | names


def territories(language: str) -> Iterator[tuple[str, str]]:
    """Yield the countries with their code and their name in a language, in small letters."""
    for code, name in Locale(language).territories.items():
        if len(code) == ISO_CODE:
            yield code.casefold(), name.casefold()


@cache
def country_codes() -> frozenset[str]:
    codes = {code for code, _ in territories("en")}
    return COUNTRIES_WITH_THREE_LETTERS | codes - {"eu", "ez", "un", "xa", "xb", "zz", "qo"}


def is_first_name(word: str) -> bool:
    """Whether a word is a common first name; of a double name (`Anne-Marie`) each part must be one."""
    small = word.strip().casefold()
    if small in first_names():
        return True
    if "-" not in small and " " not in small:
        return False
    parts = small.replace("-", " ").split()
    return len(parts) > 1 and all(part in first_names() for part in parts)


def is_surname(word: str) -> bool:
    """Whether this is a common surname, also with its infix (`van der Berg`) or doubled (`Bakker-de Vries`)."""
    small = word.strip().casefold()
    if small in surnames():
        return True
    if "-" not in small and " " not in small:
        return False
    parts = [part for part in small.replace("-", " ").split() if not is_infix(part)]
    return 0 < len(parts) <= len(("one", "two")) and all(part in surnames() for part in parts)


def is_city(value: str) -> bool:
    """Whether this is one of the larger places of the Netherlands or Europe."""
    return value.strip().casefold() in cities()


def may_begin_a_city(word: str) -> bool:
    """Whether the name of a place begins with this word; cheaper than to ask for each length of name."""
    return word.casefold() in beginnings_of_cities()


@cache
def beginnings_of_cities() -> frozenset[str]:
    return frozenset(name.split()[0] for name in cities())


def is_country(value: str) -> bool:
    """Whether this is the name of a country in Dutch, English, German or French."""
    return value.strip().casefold() in countries()


def is_country_code(value: str) -> bool:
    """Whether this is a code of a country. Standard: ISO 3166-1 alpha-2; of alpha-3 the common ones."""
    return value.strip().casefold() in country_codes()


def share(values: Iterable[object], test: Callable[[str], bool]) -> float:
    """Return the share of the filled values that pass a test; 0 when there are none."""
    filled = [text for text in (str(value).strip() for value in values if value is not None) if text]
    return sum(map(test, filled)) / len(filled) if filled else 0.0
