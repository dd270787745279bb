"""How a system is protected, as lines for people: what is wrong first, then what is unknown, then what is well."""

from collections.abc import Iterator, Mapping, Sequence

from inzage.connectors.errors import Language
from inzage.connectors.protection import Observation, Seen

HEAD: Mapping[Language, str] = {
    "en": "How it is protected, as far as can be seen:",
    "nl": "Hoe het beschermd is, voor zover te zien:",
}
SEEN: Mapping[Language, Mapping[Seen, str]] = {
    "en": {Seen.UNPROTECTED: "not protected", Seen.UNKNOWN: "unknown", Seen.PROTECTED: "protected"},
    "nl": {Seen.UNPROTECTED: "niet beschermd", Seen.UNKNOWN: "onbekend", Seen.PROTECTED: "beschermd"},
}
MORE: Mapping[Language, str] = {"en": " and {more} more", "nl": " en nog {more}"}

MOST_PLACES = 5
"""Places that are named of one sentence; the JSON names all."""


def lines(observed: Sequence[Observation], language: Language) -> Iterator[str]:
    """Each sentence once, with the places that it is said of."""
    for seen, name in SEEN[language].items():
        places: dict[str, list[str]] = {}
        for one in observed:
            if one.seen == seen:
                places.setdefault(one.said.say(language), []).append(".".join(filter(None, (one.dataset, one.column))))
        for said, where in places.items():
            named = listed([place for place in where if place], language)
            yield f"  {name}: {named + ': ' if named else ''}{said}"


def listed(places: Sequence[str], language: Language) -> str:
    more = len(places) - MOST_PLACES
    return ", ".join(places[:MOST_PLACES]) + (MORE[language].format(more=more) if more > 0 else "")
