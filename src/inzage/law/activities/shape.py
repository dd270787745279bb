"""What is known of a common activity, and by which signs it shows in systems."""

from dataclasses import dataclass

from inzage.law.activities.getting import Gets
from inzage.law.activities.origins import USUAL, Origin


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

    `detail` is the interest of 6(1)(f), the law of 6(1)(c) and (e) or what else makes the basis; what is advice stands
    in `note` and is no part of the basis. `condition` is for special data that is usual here, `number_law` the law that
    allows a national number and `criminal_ground` what allows criminal data. `retention` names rules, the main one
    first; `origins` has the kinds that come in here another way than usual. `of_copies` says that copies of data are
    what it is about.
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
    origins: tuple[tuple[str, Origin], ...] = ()
    detail: Text = NOTHING
    note: Text = NOTHING
    condition: str = ""
    condition_detail: Text = NOTHING
    number_law: Text = NOTHING
    criminal_ground: Text = NOTHING
    recipients: tuple[Gets, ...] = ()
    profiling: bool = False
    automated: bool = False
    of_copies: bool = False
    articles: tuple[str, ...] = ()

    def origin_of(self, kind: str) -> Origin:
        """How data of this kind comes in here; a template counts for all its kinds. Law: GDPR art. 13 and 14."""
        return dict(self.origins).get(kind) or USUAL.get(kind, Origin.PROVIDED)
