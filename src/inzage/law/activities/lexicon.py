"""Finding the signs of activities in names and comments, in time that does not grow with the library."""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Mapping
from functools import lru_cache
from itertools import pairwise
from types import MappingProxyType

from inzage.law.activities.shape import Template

TOKEN = re.compile(r"[a-z]+")
HUMP = re.compile(r"(?<=[a-z])(?=[A-Z])")
ENDINGS = ("", "s", "es", "en", "n", "e")
"""How Dutch, English, German and French make more of one."""

Hit = tuple[str, bool]
"""The key of a template, and whether the sign names it (or only hints)."""


def tokens(text: str) -> list[str]:
    """The words of a name or sentence, without accents, capitals and numbers; a humpedName is two words."""
    plain = unicodedata.normalize("NFKD", HUMP.sub(" ", text)).encode("ascii", "ignore").decode()
    return TOKEN.findall(plain.lower())


class Lexicon:
    """All signs of a library, by whole words, by beginnings and by ends."""

    def __init__(self, templates: Iterable[Template]) -> None:
        self.whole: dict[str, set[Hit]] = defaultdict(set)
        self.beginning: dict[str, set[Hit]] = defaultdict(set)
        self.end: dict[str, set[Hit]] = defaultdict(set)
        for one in templates:
            for signs, names in ((one.signs.words, True), (one.signs.hints, False)):
                for sign in signs.split():
                    self.add(sign, (one.key, names))
        self.hits = lru_cache(maxsize=50_000)(self.look)

    def add(self, sign: str, hit: Hit) -> None:
        bare = sign.strip("*")
        if sign.endswith("*"):
            self.beginning[bare].add(hit)
        elif sign.startswith("*"):
            self.end[bare].add(hit)
        else:
            for ending in ENDINGS:
                self.whole[bare + ending].add(hit)

    def look(self, word: str) -> frozenset[Hit]:
        """What one word, or two words with a low line between them, is a sign of."""
        found = set(self.whole.get(word, ()))
        for cut in range(1, len(word) + 1):
            found |= self.beginning.get(word[:cut], frozenset())
            found |= self.end.get(word[-cut:], frozenset())
        return frozenset(found)

    def read(self, text: str) -> Mapping[Hit, tuple[str, ...]]:
        """The templates that a text has signs of, with the words that are them."""
        words = tokens(text)
        pairs = [f"{one}_{two}" for one, two in pairwise(words)]
        found: dict[Hit, dict[str, None]] = defaultdict(dict)
        for word in [*words, *pairs]:
            for hit in self.hits(word):
                # Of a pair that begins with a sign the first word said it already.
                if "_" not in word or not any(hit in self.hits(part) for part in word.split("_")):
                    found[hit][word.replace("_", " ")] = None
        return MappingProxyType({hit: tuple(said) for hit, said in found.items()})
