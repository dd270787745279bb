"""Names of people that do not exist: a first name and a last name of Faker's lists, put together by chance."""

import unicodedata
from functools import cache
from importlib import import_module
from random import Random

LOCALES = {
    "nl": ("nl_NL", "nl_BE"),
    "en": ("en_GB", "en_IE"),
    "de": ("de_DE", "de_AT"),
    "fr": ("fr_FR", "fr_CH"),
}
ELSEWHERE = ("tr_TR", "it_IT", "es_ES", "sv_SE", "pt_PT")
INFIXES = {
    "nl": ("van", "de", "van der", "van den", "van de", "den", "ter", "van 't", "in 't", "op den", "ten"),
    "de": ("von", "von der", "zu"),
    "fr": ("de", "du", "de la", "le"),
    "en": (),
}
WITH_INFIX = {"nl": 0.3, "de": 0.03, "fr": 0.08, "en": 0.0}


@cache
def listed(locale: str, kind: str) -> tuple[str, ...]:
    """Return the plain names of one of Faker's lists: one word that starts with a capital."""
    provider = import_module(f"faker.providers.person.{locale}").Provider
    return tuple(sorted({str(name) for name in getattr(provider, kind) if is_plain(str(name))}))


def is_plain(name: str) -> bool:
    return len(name) > 2 and name[0].isupper() and name.replace("-", "").isalpha() and not name.isupper()  # noqa: PLR2004


def locale_of(random: Random, language: str) -> str:
    near, far = LOCALES[language]
    chance = random.random()
    return near if chance < 0.7 else far if chance < 0.9 else random.choice(ELSEWHERE)  # noqa: PLR2004 - who lives here


def first_name(random: Random, language: str) -> str:
    return random.choice(listed(locale_of(random, language), "first_names"))


def surname(random: Random, language: str, *, opens: bool = False) -> str:
    """Return a last name with its infix; where it opens a name, as after a title, the infix may have a capital."""
    last = random.choice(listed(locale_of(random, language), "last_names"))
    if random.random() >= WITH_INFIX[language]:
        second = random.choice(listed(LOCALES[language][0], "last_names"))
        return f"{last}-{second}" if random.random() < 0.04 else last  # noqa: PLR2004 - the married
    infix = random.choice(INFIXES[language])
    if opens and language == "nl" and random.random() < 0.7:  # noqa: PLR2004 - most know the rule of capitals
        infix = infix[0].upper() + infix[1:]
    return f"{infix} {last}"


def title_surname(random: Random, language: str) -> str:
    return surname(random, language, opens=True)


def initials(random: Random) -> str:
    count = random.choice((1, 1, 2, 2, 3))
    return random.choice(("", "", " ")).join(f"{letter}." for letter in random.choices("ABCDEFGHJKLMNPRSTW", k=count))


def full_name(random: Random, language: str) -> str:
    """Return a name as people write it: in full, with initials, or the last name first."""
    chance, last = random.random(), surname(random, language)
    if chance < 0.68:  # noqa: PLR2004 - most write it in full
        return f"{first_name(random, language)} {last}"
    if chance < 0.9:  # noqa: PLR2004 - then with initials
        return f"{initials(random)} {last}"
    if chance < 0.95:  # noqa: PLR2004 - with one more first name, or its letter
        return f"{first_name(random, language)} {random.choice('ABDEHJLMPRTW')}. {last}"
    return f"{first_name(random, language)} {first_name(random, language)} {last}"


def plain(name: str) -> str:
    """Return a name as it may stand in an address: no accents, no signs."""
    flat = unicodedata.normalize("NFKD", name.lower().replace("ß", "ss").replace("ı", "i").replace("ø", "o"))
    return "".join(sign for sign in flat if sign.isascii() and sign.isalpha())
