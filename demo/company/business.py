"""What Voorbeeld Energie sells, bills and is paid: the same contracts and invoices in every system that knows them."""

from dataclasses import dataclass
from datetime import date, timedelta
from random import Random

from demo.company.chance import happens
from demo.company.people import TODAY, Customer

PRODUCTS = (
    ("STR-VAST1", "Stroom vast, 1 jaar", "0.2612"),
    ("STR-VAST3", "Stroom vast, 3 jaar", "0.2548"),
    ("STR-VAR", "Stroom variabel", "0.2870"),
    ("STR-DYN", "Stroom dynamisch", "0.2410"),
    ("GAS-VAST1", "Gas vast, 1 jaar", "1.1940"),
    ("GAS-VAR", "Gas variabel", "1.2630"),
    ("KETEL-ALL", "Ketelonderhoud alles-in-een", "14.9500"),
    ("KETEL-JR", "Ketelonderhoud jaarlijks", "8.2500"),
)

QUARTERS = (date(2026, 1, 14), date(2026, 4, 14), date(2026, 7, 14), date(2026, 10, 14))


@dataclass(frozen=True, slots=True)
class Contract:
    number: str
    customer: Customer
    product: str
    start: date
    end: date | None
    status: str
    monthly: float


@dataclass(frozen=True, slots=True)
class Invoice:
    number: str
    customer: Customer
    sent: date
    due: date
    amount: float
    paid: date | None

    @property
    def vat(self) -> float:
        return round(self.amount * 21 / 121, 2)


def contracts(seed: int, customers: list[Customer]) -> list[Contract]:
    """One contract each, and a second for who wants the boiler looked after."""
    rng = Random(f"contracts:{seed}")
    bought: list[tuple[Customer, str]] = []
    for customer in customers:
        bought.append((customer, rng.choice(PRODUCTS[:6])[0]))
        if happens(rng, 0.12):
            bought.append((customer, rng.choice(PRODUCTS[6:])[0]))
    return [a_contract(rng, index, customer, product) for index, (customer, product) in enumerate(bought)]


def a_contract(rng: Random, index: int, customer: Customer, product: str) -> Contract:
    has_ended = happens(rng, 0.09)
    end = TODAY - timedelta(days=rng.randrange(5, 1500)) if has_ended else None
    return Contract(
        number=f"C{2_600_000 + index * 3}",
        customer=customer,
        product=product,
        start=customer.since,
        end=max(end, customer.since) if end else None,
        status="beeindigd" if has_ended else "actief",
        monthly=round(customer.yearly_kwh * rng.uniform(0.028, 0.045), 2),
    )


def invoices(seed: int, customers: list[Customer]) -> list[Invoice]:
    """Four a year; some are paid late and a few never."""
    rng = Random(f"invoices:{seed}")
    return [
        an_invoice(rng, index * len(QUARTERS) + place, customer, sent)
        for index, customer in enumerate(customers)
        for place, sent in enumerate(QUARTERS)
    ]


def an_invoice(rng: Random, index: int, customer: Customer, sent: date) -> Invoice:
    paid = None if happens(rng, 0.04) else sent + timedelta(days=int(rng.expovariate(0.09)))
    return Invoice(
        number=f"F2026{index:06d}",
        customer=customer,
        sent=sent,
        due=sent + timedelta(days=14),
        amount=round(customer.yearly_kwh * rng.uniform(0.085, 0.13), 2),
        paid=paid,
    )
