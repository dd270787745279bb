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

PHASES = ("herinnering", "aanmaning", "incassobureau", "deurwaarder", "betaalregeling")
HANDED_OVER = ("incassobureau", "deurwaarder")
"""The phases in which another company collects."""

PATIENCE = timedelta(days=30)
SETTLED = timedelta(days=92)
"""The last invoice follows a quarter after the end of a contract."""

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


@dataclass(frozen=True, slots=True)
class Case:
    """Money that somebody owes and that is being collected."""

    number: str
    customer: Customer
    owed: float
    phase: str


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


def invoices(seed: int, contracts: list[Contract]) -> list[Invoice]:
    """Four a year while one has energy from us, numbered without a gap; some are paid late, a few never."""
    rng = Random(f"invoices:{seed}")
    energy = {contract.customer.place: contract for contract in reversed(contracts)}
    sent = [
        (contract.customer, day)
        for day in QUARTERS
        for _, contract in sorted(energy.items())
        if contract.start <= day <= (contract.end or day) + SETTLED
    ]
    return [an_invoice(rng, number, customer, day) for number, (customer, day) in enumerate(sent)]


def an_invoice(rng: Random, number: int, customer: Customer, sent: date) -> Invoice:
    paid = None if happens(rng, 0.04) else sent + timedelta(days=int(rng.expovariate(0.09)))
    return Invoice(
        number=f"F2026{number:06d}",
        customer=customer,
        sent=sent,
        due=sent + timedelta(days=14),
        amount=round(customer.yearly_kwh * rng.uniform(0.085, 0.13), 2),
        paid=paid if paid and paid <= TODAY else None,
    )


def cases(seed: int, invoices: list[Invoice]) -> list[Case]:
    """Some of the invoices that stay open too long are collected."""
    rng = Random(f"cases:{seed}")
    owed: dict[int, list[Invoice]] = {}
    for invoice in invoices:
        if invoice.paid is None and invoice.due < TODAY - PATIENCE:
            owed.setdefault(invoice.customer.place, []).append(invoice)
    return [
        Case(
            number=f"INC-{place:06d}",
            customer=open_ones[0].customer,
            owed=round(sum(invoice.amount for invoice in open_ones), 2),
            phase=rng.choice(PHASES),
        )
        for place, open_ones in sorted(owed.items())
        if happens(rng, 0.4)
    ]
