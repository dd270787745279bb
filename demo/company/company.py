"""The whole company in one frozen noun, made once per seed."""

from dataclasses import dataclass
from functools import cached_property

from demo.company import business, people


@dataclass(frozen=True)
class Company:
    """Voorbeeld Energie with `size` customers. The same seed and size make the same company, to the last digit."""

    seed: int = 2026
    size: int = 20_000

    @cached_property
    def customers(self) -> list[people.Customer]:
        return people.customers(self.seed, self.size)

    @cached_property
    def employees(self) -> list[people.Employee]:
        return people.employees(self.seed)

    @cached_property
    def contracts(self) -> list[business.Contract]:
        return business.contracts(self.seed, self.customers)

    @cached_property
    def invoices(self) -> list[business.Invoice]:
        return business.invoices(self.seed, self.contracts)

    @cached_property
    def cases(self) -> list[business.Case]:
        return business.cases(self.seed, self.invoices)
