"""What is known of a common activity, and by which signs it shows in systems."""

from dataclasses import dataclass
from enum import StrEnum


class Origin(StrEnum):
    """How data usually comes in. Law: GDPR art. 13, 14 and 20(1); WP 242 rev.01."""

    PROVIDED = "provided"
    OBSERVED = "observed"
    INFERRED = "inferred"
    THIRD_PARTY = "third_party"


@dataclass(frozen=True, slots=True)
class Text:
    """The same words in both languages."""

    en: str
    nl: str


NOTHING = Text("", "")


@dataclass(frozen=True, slots=True)
class Signs:
    """
    By what an activity shows.

    `words` name it, `hints` only speak for it. Both are written without accents and in the singular, in Dutch, English,
    German and French; `*` stands for the rest of a word. `tells` are kinds of data that show it by themselves, `speaks`
    those that go with it, and of each line of `needs` at least one kind must be there.
    """

    words: str
    hints: str = ""
    tells: tuple[str, ...] = ()
    speaks: tuple[str, ...] = ()
    needs: tuple[tuple[str, ...], ...] = ()


@dataclass(frozen=True, slots=True)
class Template:
    """
    One activity that many organisations have, with what is usual for it; a suggestion to accept, change or refuse.

    `detail` is the interest of 6(1)(f), the law of 6(1)(c) or what else makes the basis; `condition` is for special
    data that is usual here. `retention` names rules, the main one first.
    """

    key: str
    name: Text
    purpose: Text
    departments: Text
    basis: str
    groups: tuple[str, ...]
    categories: tuple[str, ...]
    retention: tuple[str, ...]
    signs: Signs
    origin: Origin = Origin.PROVIDED
    detail: Text = NOTHING
    condition: str = ""
    condition_detail: Text = NOTHING
    recipients: tuple[str, ...] = ()
    profiling: bool = False
    automated: bool = False
    articles: tuple[str, ...] = ()
