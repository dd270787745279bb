"""The fixed words of the register as a sheet writes them, and back: in Dutch, in English, or as their key."""

from collections.abc import Callable, Mapping
from functools import cache

from django.utils import translation
from django.utils.translation import gettext_lazy as _

from inzage.datamap import labels
from inzage.datamap.words import ActivityState, Safeguard
from inzage.law.bases import BASES, EXCEPTIONS
from inzage.law.categories import CATEGORIES
from inzage.law.groups import GROUPS
from inzage.web import countries

LANGUAGES = ("nl", "en")
ANSWERS: labels.Labels = {"yes": _("yes"), "no": _("no")}

Words = Mapping[str, str]
"""What each key is called, in one language."""


def labelled(words: labels.Labels, *, without: str | None = None) -> Callable[[str], Words]:
    return lambda _language: {key: str(label) for key, label in words.items() if key != without}


def of_law(words: Mapping[str, object]) -> Callable[[str], Words]:
    return lambda language: {key: str(getattr(one, language)) for key, one in words.items()}


VOCABULARIES: Mapping[str, Callable[[str], Words]] = {
    "state": labelled(labels.ACTIVITY_STATES, without=ActivityState.ENDED),
    "capacity": labelled(labels.CAPACITIES),
    "basis": of_law(BASES),
    "condition": of_law(EXCEPTIONS),
    "group": of_law(GROUPS),
    "kind": of_law(CATEGORIES),
    "origin": labelled(labels.ORIGINS),
    "unit": labelled(labels.UNITS),
    "at_end": labelled(labels.ENDS),
    "role": labelled(labels.RECIPIENT_ROLES),
    "safeguard": labelled(labels.SAFEGUARDS, without=Safeguard.NONE),
    "measure": labelled(labels.MEASURES),
    "outcome": labelled(labels.OUTCOMES),
    "country": lambda language: dict(countries.choices(language)),
    "answer": labelled(ANSWERS),
}


@cache
def words(vocabulary: str, language: str) -> Words:
    """What each key of a vocabulary is called in a language."""
    with translation.override(language):
        return VOCABULARIES[vocabulary](language)


@cache
def keys(vocabulary: str) -> Words:
    """The key of each word, folded: by what it is called in every language, and by itself."""
    found = {fold(key): key for key in words(vocabulary, "en")}
    for language in LANGUAGES:
        found |= {fold(said): key for key, said in words(vocabulary, language).items()}
    return found


def word(vocabulary: str, key: str, language: str) -> str:
    """What a key is called; the key itself where the vocabulary does not have it."""
    return words(vocabulary, language).get(key, key)


def key_of(vocabulary: str, said: str) -> str | None:
    """The key of a word as somebody wrote it; None where nothing is called so."""
    return keys(vocabulary).get(fold(said))


def fold(text: str) -> str:
    return " ".join(text.split()).casefold()
