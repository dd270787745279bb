"""What is wrong with a file that somebody wrote, where, and how to mend it."""

import difflib
from collections.abc import Iterable
from dataclasses import dataclass

from inzage.connectors.errors import Language, Sentence

MANY = 12
"""So many words are named; of more only the closest."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where something stands in a file, counted from 1."""

    line: int
    column: int


START = Place(1, 1)
AT = Sentence("Line {line}, column {column}: {said}", "Regel {line}, kolom {column}: {said}")

BROKEN = Sentence(
    "this is no YAML. Look at what stands here and before it: indents, quotes, colons.",
    "dit is geen YAML. Kijk naar wat hier en ervoor staat: inspringen, aanhalingstekens, dubbele punten.",
)
UNPRINTABLE = Sentence(
    "there is a character here that no text has. Save the file as UTF-8.",
    "hier staat een teken dat geen tekst heeft. Bewaar het bestand als UTF-8.",
)
EMPTY = Sentence("the file is empty.", "het bestand is leeg.")
TOO_BIG = Sentence(
    "the file is larger than {most} MB, so it is not read.",
    "het bestand is groter dan {most} MB en wordt niet gelezen.",
)
TOO_DEEP = Sentence(
    "this is nested deeper than a map is. Take the outer layers away.",
    "dit is dieper genest dan een kaart is. Haal de buitenste lagen weg.",
)
SECOND = Sentence(
    "a second document begins here. Put it in a file of its own.",
    "hier begint een tweede document. Zet het in een eigen bestand.",
)
ALIAS = Sentence(
    "anchors and aliases (& and *) are not read. Write it out.",
    "ankers en verwijzingen (& en *) worden niet gelezen. Schrijf het uit.",
)
TAG = Sentence("tags (!) are not read. Leave it out.", "labels (!) worden niet gelezen. Laat het weg.")
TWICE = Sentence(
    "“{word}” stands here for the second time; the first is in line {first}. Keep one.",
    "“{word}” staat hier voor de tweede keer; de eerste staat in regel {first}. Houd er een.",
)
UNKNOWN_KEY = Sentence("“{word}” is not known here. {hint}", "“{word}” is hier niet bekend. {hint}")
MISSING = Sentence("“{word}” is missing. Add it.", "“{word}” ontbreekt. Voeg het toe.")
KEY = Sentence("a name and a colon belong here.", "hier hoort een naam met een dubbele punt.")
NOT_MAPPING = Sentence("names with their values belong here.", "hier horen namen met hun waarden.")
NOT_LIST = Sentence(
    "a list belongs here, each on a line after a dash.", "hier hoort een lijst, elk op een regel na een streepje."
)
NOT_TEXT = Sentence("one text belongs here.", "hier hoort één tekst.")
NOT_NUMBER = Sentence("a whole number from 0 belongs here.", "hier hoort een heel getal vanaf 0.")
NOT_YES_NO = Sentence("true or false belongs here.", "hier hoort true of false.")
NO_NAME = Sentence("a name belongs here.", "hier hoort een naam.")
TOO_LONG = Sentence(
    "this text has {length} characters and at most {most} fit. Make it shorter.",
    "deze tekst heeft {length} tekens en er passen er hoogstens {most}. Maak hem korter.",
)
NO_TIME = Sentence(
    "a rule says how long with count and unit (day, week, month, year), or until what with start.",
    "een regel zegt hoe lang met count en unit (day, week, month, year), of tot wat met start.",
)
NOT_SO_MANY = Sentence(
    "a whole number from 1 to {most} belongs here.", "hier hoort een heel getal van 1 tot en met {most}."
)
NOT_UTF8 = Sentence(
    "this is no UTF-8. Open the file in an editor and save it as UTF-8.",
    "dit is geen UTF-8. Open het bestand in een teksteditor en bewaar het als UTF-8.",
)
NO_MAP = Sentence(
    "this is no map of inzage and no manifest of Fides. A map begins with “inzage: map”; inzage map export makes one.",
    "dit is geen kaart van inzage en geen manifest van Fides. Een kaart begint met “inzage: map”; "
    "inzage map export maakt er een.",
)
NEWER = Sentence(
    "this file is of version {word}; this inzage reads version 1.",
    "dit bestand is van versie {word}; deze inzage leest versie 1.",
)
CLOSE = Sentence("Did you mean “{word}”?", "Bedoelde je “{word}”?")
CHOICE = Sentence("Choose one of: {words}.", "Kies een van: {words}.")
NONE = Sentence("Take it out.", "Haal het weg.")


class Unreadable(Exception):  # noqa: N818 - named for what it says
    """A file does not hold what it should. The sentence may be shown: a map holds no value of a person."""

    code = "unreadable"

    def __init__(self, place: Place, sentence: Sentence, **facts: str | int) -> None:
        super().__init__(place)
        self.place = place
        self.sentence = sentence.with_facts(**facts) if facts else sentence

    def say(self, language: Language) -> str:
        """Where it is, what is wrong and how to mend it."""
        at = AT.en if language == "en" else AT.nl
        return at.format(line=self.place.line, column=self.place.column, said=self.sentence.say(language))

    def __str__(self) -> str:
        return self.say("en")


def unknown(place: Place, word: str, known: Iterable[str]) -> Unreadable:
    """A word that is none of the known ones, with the one that is probably meant."""
    words = list(known)
    close = difflib.get_close_matches(word, words, n=1)
    hint = NONE
    if close:
        hint = CLOSE.with_facts(word=close[0])
    elif 0 < len(words) <= MANY:
        hint = CHOICE.with_facts(words=", ".join(words))
    said = Sentence(
        UNKNOWN_KEY.en.format(word=word, hint=hint.en),
        UNKNOWN_KEY.nl.format(word=word, hint=hint.nl),
    )
    return Unreadable(place, said)
