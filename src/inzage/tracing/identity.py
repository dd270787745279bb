"""What is known of the person who is looked for."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from inzage.tracing.forms import form
from inzage.tracing.ground import Spot

ALONE = frozenset({"email", "bsn", "tax_number"})
"""Who has this is the person, as long as the rest does not say otherwise."""

TOGETHER = frozenset({"phone", "fax", "iban", "ean_code", "license_plate"})
"""What people of one house share: who has this is the person only where something else says so too."""

EVERYWHERE = ALONE | TOGETHER
"""Identifiers that are the same in every system. A customer number is one of its own system."""


@dataclass(frozen=True, slots=True)
class Known:
    """One identifier; `spot` says in which dataset a number counts that only that system gives."""

    category: str
    value: object = field(repr=False)
    spot: Spot | None = None

    @property
    def form(self) -> str:
        return form(self.category, self.value)


@dataclass(frozen=True, slots=True)
class Identity:
    """Everything that is known of one person."""

    known: tuple[Known, ...] = field(repr=False)

    def forms(self, category: str) -> frozenset[str]:
        return frozenset(one.form for one in self.known if one.category == category) - {""}

    @property
    def by_category(self) -> Mapping[str, frozenset[str]]:
        return {category: self.forms(category) for category in {one.category for one in self.known}}

    def with_more(self, learnt: Iterable[Known]) -> "Identity":
        return Identity(
            (*self.known, *(one for one in learnt if one.form and one.form not in self.forms(one.category)))
        )
