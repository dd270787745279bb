"""What free text holds: words of the special kinds, and addresses, numbers and names of persons inside it."""

import re
from collections.abc import Mapping, Sequence
from functools import cache

from inzage.detection import vocabulary
from inzage.detection.columns.evidence import Evidence
from inzage.detection.columns.kinds import Kind
from inzage.detection.columns.profile import Profile
from inzage.detection.names import is_first_name, is_title
from inzage.detection.records import Reason

WORD = re.compile(r"[^\W_]+")
STEM = 5
ADDRESS_INSIDE = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
NUMBER_INSIDE = re.compile(r"(?<![\w.])(?:\+\d{2}|0)[\d -]{8,13}\d(?!\w)")
CAPITAL = re.compile(r"\b[A-Z][^\W\d_]+\b")
# A word that is said once may be a slip; so many of the texts make it a kind of data this column holds.
LEAST_HITS, LEAST_SHARE, FEW = 2, 0.003, 50
TOLD, TOLD_OF_THINGS, OF_WORDS, SUPPORT = 5.6, 1.5, 4.0, 2.0
PERSONS_SHARE, MOSTLY = 0.03, 0.5
ABOUT_PERSONS, PROSE_NAMED, PROSE = 3.0, 1.2, 0.6
WRITTEN = frozenset({"free_text", "communication"})
SPECIAL = frozenset(vocabulary.CATEGORIES)


def evidence(
    profile: Profile, named: frozenset[str], *, is_thing: bool = False, in_person: bool = False
) -> list[Evidence]:
    """Return what the texts of a column tell; in a table of things of things, in one of persons of persons."""
    if profile.kind not in {Kind.TEXT, Kind.UNKNOWN} or not profile.seen:
        return []
    if profile.is_prose:
        return [] if is_thing else prose(profile, named, in_person=in_person)
    return single_words(profile, named)


def single_words(profile: Profile, named: frozenset[str]) -> list[Evidence]:
    """Return a special kind when most of a column's short values are its words."""
    values = profile.checked
    if len(values) < LEAST_HITS or profile.digits > MOSTLY:
        return []
    hits = {category: count for category, count in said(values).items() if count >= MOSTLY * len(values)}
    most = max(hits, key=lambda category: hits[category], default=None)
    if most is None:
        return []
    weight = SUPPORT if most in named else OF_WORDS
    return [Evidence(most, weight, words_found(most, hits[most], len(values)))]


def prose(profile: Profile, named: frozenset[str], *, in_person: bool) -> list[Evidence]:
    """Return that these are texts, whether they are about persons, and what they tell of them."""
    texts, looked = profile.read, profile.seen_closely
    persons = sum(map(is_about_somebody, looked))
    is_about = in_person or persons >= max(LEAST_HITS, PERSONS_SHARE * len(looked))
    length: dict[str, str | int | float] = {"of": len(texts), "length": round(profile.length)}
    weight = PROSE_NAMED if named & WRITTEN else ABOUT_PERSONS if is_about and not named else PROSE
    kind = "communication" if "communication" in named else "free_text"
    found = [Evidence(kind, weight, Reason("long_text", length))]
    if persons:
        found.append(Evidence(kind, 0.5, Reason("persons_inside", {"found": persons, "of": len(looked)})))
    if profile.is_partly_read:
        facts: dict[str, str | int | float] = {"of": len(texts), "length": profile.most_read}
        found.append(Evidence(kind, 0, Reason("partly_read", facts)))
    return [*found, *told(texts, named, is_about=is_about)]


def told(texts: Sequence[str], named: frozenset[str], *, is_about: bool) -> list[Evidence]:
    """Return the special kinds that the texts speak of; of the one most spoken of that it is what the column holds."""
    least = max(LEAST_HITS if len(texts) > FEW else 1, LEAST_SHARE * len(texts))
    hits = sorted(((count, category) for category, count in said(texts).items() if count >= least), reverse=True)
    found = []
    for order, (count, category) in enumerate(hits):
        is_personal = is_about or bool(named)
        weight = TOLD if is_personal else TOLD_OF_THINGS
        found.append(Evidence(category, weight if not order else SUPPORT, words_found(category, count, len(texts))))
    return found


def said(texts: Sequence[str]) -> Mapping[str, int]:
    """
    Return how many texts say something of each special kind.

    The words of all texts together tell which kinds can be meant at all; mostly there are none.
    """
    speaking = telling_words(texts)
    counts: dict[str, int] = {}
    if not speaking:
        return counts
    for text in texts:
        small = text.casefold()
        for category in {kind for word, kinds in speaking.items() if word in small for kind in kinds}:
            if vocabulary.says(text, category):
                counts[category] = counts.get(category, 0) + 1
    return counts


def telling_words(texts: Sequence[str]) -> Mapping[str, frozenset[str]]:
    """Return the words in these texts, or their beginnings, that can speak of a special kind, with those kinds."""
    by_word, by_start = triggers()
    once = " ".join(set(" ".join(texts).casefold().split()))
    found: dict[str, frozenset[str]] = {}
    for word in set(WORD.findall(once)):
        for key, kinds in ((word, by_word.get(word)), (word[:STEM], by_start.get(word[:STEM]))):
            if kinds:
                found[key] = found.get(key, frozenset()) | frozenset(kinds)
    return found


@cache
def triggers() -> tuple[Mapping[str, tuple[str, ...]], Mapping[str, tuple[str, ...]]]:
    """Return the words, and the beginnings of words, of which a text must have one, with the kinds they speak of."""
    words: dict[str, tuple[str, ...]] = {}
    starts: dict[str, tuple[str, ...]] = {}
    for category in vocabulary.CATEGORIES:
        for trigger in vocabulary.triggers(category):
            target, key = (starts, trigger.removesuffix("*")) if trigger.endswith("*") else (words, trigger)
            target[key] = (*target.get(key, ()), category)
    return words, starts


def is_about_somebody(text: str) -> bool:
    """Whether a text names somebody: an address, a number, a form of address, a first name in the middle of it."""
    if ADDRESS_INSIDE.search(text) or NUMBER_INSIDE.search(text):
        return True
    names = [match[0] for match in CAPITAL.finditer(text) if match.start()]
    return any(is_first_name(name) or is_title(name) for name in names)


def words_found(category: str, count: int, of: int) -> Reason:
    return Reason("words_found", {"category": category, "found": count, "of": of})
