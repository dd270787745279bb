"""Cut a name into words: snake, kebab, camel, dots of nested paths, digits. Accents and capitals are left out."""

import re
import unicodedata
from collections.abc import Mapping
from functools import cache
from importlib import resources

# Names of things that end in a digit: `pc6`, `m3`, `sha256`. Everywhere else a digit ends a word.
WITH_DIGITS = re.compile(r"^(?:pc[46]|m3|sha\d+|md5|ipv[46]|cvc2|cvv2|ean1[38]|icd10)$")
CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")
WORD = re.compile(r"[^\W_]+")
DIGITS = re.compile(r"\d+|[^\d]+")
UNFOLDED = str.maketrans({"ß": "ss", "ø": "o", "æ": "ae", "œ": "oe", "ł": "l", "đ": "d"})
COUNTED = "num"


def listed(text: str) -> frozenset[str]:
    """Return the words of a list that is written with spaces."""
    return frozenset(text.split())


@cache
def pairs() -> Mapping[tuple[str, str], str]:
    """Return the pairs of words that mean one thing only together, with the word they are read as."""
    text = resources.files("inzage.detection.wording").joinpath("pairs.txt").read_text(encoding="utf-8")
    lines = (line.partition(" = ") for line in text.splitlines() if not line.startswith("#"))
    return {(first, second): word for two, _, word in lines for first, second in [two.split()]}


def fold(text: str) -> str:
    """Return the text in small letters without accents."""
    plain = unicodedata.normalize("NFKD", text.translate(UNFOLDED))
    return "".join(sign for sign in plain if not unicodedata.combining(sign)).lower()


def split(name: str) -> tuple[str, ...]:
    """Return the words of a name, folded: `Geb_Datum` gives `geb datum`, `emailAddress2` gives `email address 2`."""
    words = [word for part in WORD.findall(name) for piece in cased(part) for word in numbered(fold(piece))]
    return tuple(paired(words))


def cased(part: str) -> list[str]:
    """Cut at the humps of camel case; a part all in capitals has none."""
    return [part] if part.isupper() or part.islower() else CAMEL.sub(" ", part).split()


def numbered(word: str) -> list[str]:
    """Cut digits off a word, unless they belong to it."""
    return [word] if WITH_DIGITS.match(word) else DIGITS.findall(word)


def paired(words: list[str]) -> list[str]:
    """Put words together that mean one thing only together."""
    found: list[str] = []
    for word in words:
        pair = pairs().get((found[-1], word)) if found else None
        if pair:
            found[-1] = pair
        elif found and found[-1] == COUNTED and word.endswith("s"):
            found[-1] = "count"
            found.append(word)
        else:
            found.append(word)
    return found
