"""The helpdesk: tickets with what customers wrote, in SQLite. Nothing there says how its tables hang together."""

import hashlib
from datetime import datetime, time, timedelta
from pathlib import Path
from random import Random

from demo.company import texts
from demo.company.chance import happens
from demo.company.company import Company
from demo.company.people import TODAY, Customer, Employee
from demo.stores.sqlite import Rows, make_file

QUEUES = (
    (1, "Algemeen", "Alles wat nergens anders past"),
    (2, "Facturen", "Vragen over rekeningen en termijnen"),
    (3, "Storing", "Meters en ketels"),
    (4, "Privacy", "Verzoeken over persoonsgegevens"),
)
FIRST_CUSTOMER = 1000
AGENTS = 64


class Ticket:
    """One question of one customer on one day, and who answered it."""

    def __init__(self, rng: Random, number: int, company: Company) -> None:
        place = rng.randrange(company.size)
        self.number = number
        self.customer: Customer = company.customers[place]
        self.requestor = FIRST_CUSTOMER + place
        self.owner = rng.randrange(1, AGENTS + 1)
        self.asked = datetime.combine(TODAY - timedelta(days=rng.randrange(0, 800)), time(rng.randrange(24), 7))
        self.answered = self.asked + timedelta(hours=rng.randrange(1, 90))
        self.subject, self.question = texts.question(rng, self.customer)
        self.answer = texts.answer(rng, self.customer)
        self.queue = rng.choice((1, 1, 2, 2, 2, 3, 4))
        self.is_open = happens(rng, 0.1)

    def as_row(self) -> tuple[object, ...]:
        state = "open" if self.is_open else "resolved"
        resolved = None if self.is_open else str(self.answered)
        return (
            self.number,
            self.queue,
            self.subject,
            self.requestor,
            self.owner,
            state,
            str(self.asked),
            resolved,
        )


def make(folder: Path, company: Company) -> None:
    tickets = all_tickets(company)
    make_file(
        folder / "helpdesk.db",
        schema="helpdesk.sql",
        tables={
            "Users": [*agents(company), *requestors(company, tickets)],
            "Queues": QUEUES,
            "Tickets": [ticket.as_row() for ticket in tickets],
            "Transactions": transactions(tickets),
            "Attachments": attachments(company, tickets),
            "CustomFieldValues": custom_fields(company, tickets),
        },
    )


def all_tickets(company: Company) -> list[Ticket]:
    rng = Random(f"helpdesk:{company.seed}")
    return [Ticket(rng, number, company) for number in range(1, company.size * 2 // 5)]


def agents(company: Company) -> Rows:
    for place, employee in enumerate(company.employees[:AGENTS], 1):
        yield an_agent(place, employee)


def an_agent(place: int, employee: Employee) -> tuple[object, ...]:
    person = employee.person
    login = employee.email.split("@")[0]
    return (place, login, employee.email, person.name, secret(login), None, None, None, "nl", 1, str(employee.since))


def requestors(company: Company, tickets: list[Ticket]) -> Rows:
    first_asked: dict[int, datetime] = {}
    for ticket in tickets:
        first_asked.setdefault(ticket.requestor, ticket.asked)
    for number, moment in sorted(first_asked.items()):
        yield a_requestor(number, company.customers[number - FIRST_CUSTOMER], moment)


def a_requestor(number: int, customer: Customer, moment: datetime) -> tuple[object, ...]:
    """The helpdesk makes its own user of whoever writes; the e-mail address is the login."""
    person = customer.person
    login = person.email or f"klant-{customer.number}"
    home = person.home
    phone = person.mobile if customer.yearly_kwh % 3 else None
    return (
        number,
        login,
        person.email or None,
        person.name,
        None,
        phone,
        home.city,
        home.postcode,
        "nl",
        0,
        str(moment),
    )


def secret(login: str) -> str:
    """A stored password: salted and hashed, and still something to protect."""
    salt, kept = (hashlib.sha256(f"{what}:{login}".encode()).hexdigest() for what in ("salt", "password"))
    return f"$pbkdf2-sha256$29000${salt[:22]}${kept[:43]}"


def transactions(tickets: list[Ticket]) -> Rows:
    for ticket in tickets:
        number = ticket.number * 2
        yield number - 1, "RT::Ticket", ticket.number, "Create", ticket.requestor, str(ticket.asked)
        yield number, "RT::Ticket", ticket.number, "Correspond", ticket.owner, str(ticket.answered)


def attachments(company: Company, tickets: list[Ticket]) -> Rows:
    for ticket in tickets:
        number = ticket.number * 2
        agent = company.employees[ticket.owner - 1].email
        asker = ticket.customer.person.email or "formulier@example.nl"
        for place, sender, receiver, text in (
            (number - 1, asker, "service@example.nl", ticket.question),
            (number, agent, asker, ticket.answer),
        ):
            headers = f"From: {sender}\nTo: {receiver}\nSubject: {ticket.subject}\n"
            yield place, place, f"<{place}.ticket@example.nl>", ticket.subject, "text/plain", headers, text


def custom_fields(company: Company, tickets: list[Ticket]) -> Rows:
    rng = Random(f"fields:{company.seed}")
    place = 0
    for ticket in tickets:
        for field, value in (
            ("Klantnummer", ticket.customer.number),
            ("EAN", ticket.customer.ean_power),
            ("Terugbellen op", ticket.customer.person.mobile),
        ):
            if happens(rng, 0.5):
                place += 1
                yield place, ticket.number, field, value
