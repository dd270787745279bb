"""A proposed answer with its reasons, for a person to confirm, and the sentences that many proposals share."""

from collections.abc import Iterable
from dataclasses import dataclass

from inzage.law.activities import TEMPLATES
from inzage.law.categories import CATEGORIES
from inzage.law.groups import GROUPS
from inzage.law.reasons import Answer, Reason


@dataclass(frozen=True, slots=True)
class Proposed:
    """An answer to the question with this key. A person confirms or changes it."""

    key: str
    answer: Answer
    reasons: tuple[Reason, ...]


def yes(key: str, *reasons: Reason) -> Proposed:
    return Proposed(key, Answer.YES, reasons)


def no(key: str, *reasons: Reason) -> Proposed:
    return Proposed(key, Answer.NO, reasons)


def unknown(key: str, *reasons: Reason) -> Proposed:
    return Proposed(key, Answer.UNKNOWN, reasons)


def uses(article: str, kinds: Iterable[str]) -> Reason:
    """It uses these kinds of data."""
    en = ", ".join(lower(CATEGORIES[key].en) for key in kinds)
    nl = ", ".join(lower(CATEGORIES[key].nl) for key in kinds)
    return Reason(article, f"It uses: {en}.", f"Gebruikt worden: {nl}.")


def about(article: str, groups: Iterable[str]) -> Reason:
    """It is about these groups of people."""
    en = ", ".join(lower(GROUPS[key].en) for key in groups)
    nl = ", ".join(lower(GROUPS[key].nl) for key in groups)
    return Reason(article, f"It is about: {en}.", f"Het gaat over: {nl}.")


def is_one(article: str, template: str) -> Reason:
    """It is this activity of the library."""
    name = TEMPLATES[template].name
    return Reason(article, f"The activity is: {lower(name.en)}.", f"De verwerking is: {lower(name.nl)}.")


def lower(text: str) -> str:
    """Begin small, save where the second letter is a capital too, as in IBAN."""
    return text if text[1:2].isupper() else text[0].lower() + text[1:]
