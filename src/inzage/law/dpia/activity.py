"""What is known of an activity when it is screened, in plain facts. None is unknown, not no."""

from dataclasses import dataclass

from inzage.law.categories import CATEGORIES, Level
from inzage.law.groups import GROUPS, any_vulnerable


@dataclass(frozen=True, slots=True)
class Activity:
    """
    An activity as the map knows it.

    `template` is the activity of the library it was made from, `categories` and `groups` are keys of `law`, `people`
    the number of people, `origins` how data comes in (empty: unknown), `countries` those of systems and recipients,
    `systems` how many systems are used together and `years` the longest time that something is kept.

    `shared` says that another controller gets it; `combined` that data of other purposes or of others is joined;
    `blocks` that it can keep people from a right, a service or a contract.
    """

    template: str = ""
    categories: tuple[str, ...] | None = None
    groups: tuple[str, ...] | None = None
    people: int | None = None
    origins: tuple[str, ...] = ()
    countries: tuple[str, ...] | None = None
    systems: int | None = None
    years: float | None = None
    profiling: bool | None = None
    automated_decision: bool | None = None
    monitoring: bool | None = None
    public_area: bool | None = None
    covert: bool | None = None
    combined: bool | None = None
    innovative: bool | None = None
    blocks: bool | None = None
    shared: bool | None = None
    public_body: bool | None = None
    individual_professional: bool | None = None

    def holds(self, *kinds: str) -> tuple[str, ...]:
        """Which of these kinds of data it uses."""
        return tuple(key for key in self.categories or () if key in kinds)

    @property
    def sensitive(self) -> tuple[str, ...]:
        """The kinds that are special or highly personal. Law: GDPR art. 9, 10, 87; WP 248 rev.01, criterion 4."""
        return tuple(key for key in self.categories or () if CATEGORIES[key].level is not Level.ORDINARY)

    @property
    def special(self) -> tuple[str, ...]:
        """The kinds of art. 9 and 10; a national number is of art. 87 and does not count here."""
        return tuple(key for key in self.sensitive if CATEGORIES[key].article in {"art. 9(1)", "art. 10"})

    @property
    def vulnerable(self) -> tuple[str, ...]:
        return tuple(key for key in self.groups or () if any_vulnerable((key,)))

    @property
    def staff(self) -> tuple[str, ...]:
        return tuple(key for key in self.groups or () if GROUPS[key].whose == "employee")
