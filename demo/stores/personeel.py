"""Personeel: the employees, their pay, absence and whom to call, in PostgreSQL."""

from datetime import timedelta
from random import Random

from demo.company import people
from demo.company.chance import happens
from demo.company.company import Company
from demo.company.people import TODAY, Employee
from demo.company.words import JOBS
from demo.stores.postgresql import Rows, make_database

ROLES = ("hr_adviseur", "hr_beheer", "inzage_lezer")
REASONS = (
    "griep",
    "hernia",
    "gebroken enkel",
    "overspannen",
    "migraine",
    "zwangerschapsverlof",
    "depressieve klachten",
    "operatie knie",
    "buikgriep",
    "longontsteking",
)
MARITAL = ("ongehuwd", "gehuwd", "geregistreerd partner", "gescheiden", "weduwe/weduwnaar")
NATIONALITIES = ("Nederlandse", "Nederlandse", "Nederlandse", "Nederlandse", "Belgische", "Poolse", "Turkse", "Duitse")
RELATIONS = ("partner", "moeder", "vader", "zus", "broer", "vriend", "dochter")


def make(address: str, company: Company) -> None:
    make_database(
        address,
        "personeel",
        schema="personeel.sql",
        rights="personeel_rechten.sql",
        roles=ROLES,
        tables={
            "hr.medewerker": employees(company),
            "hr.verzuim": absences(company),
            "hr.noodcontact": emergency_contacts(company),
            "hr.afdeling": [(f"A{place:02d}", name, 4000 + place * 10) for place, (name, _, _) in enumerate(JOBS, 1)],
        },
    )


def employees(company: Company) -> Rows:
    rng = Random(f"personeel:{company.seed}")
    for employee in company.employees:
        yield an_employee(rng, employee)


def an_employee(rng: Random, employee: Employee) -> tuple[object, ...]:
    person, home = employee.person, employee.person.home
    return (
        employee.number,
        person.bsn,
        person.first,
        person.infix or None,
        person.last,
        person.birth,
        person.gender,
        rng.choice(NATIONALITIES),
        rng.choice(MARITAL),
        home.line,
        f"{home.postcode[:4]} {home.postcode[4:]}",
        home.city,
        employee.email,
        person.mobile,
        person.iban,
        employee.job,
        employee.department,
        employee.salary,
        employee.since,
        happens(rng, 0.17),
    )


def absences(company: Company) -> Rows:
    rng = Random(f"absences:{company.seed}")
    for place in range(1, 401):
        first = TODAY - timedelta(days=rng.randrange(1, 1400))
        last = None if happens(rng, 0.04) else first + timedelta(days=rng.randrange(1, 40))
        yield place, rng.choice(company.employees).number, first, last, rng.choice(REASONS)


def emergency_contacts(company: Company) -> Rows:
    rng = Random(f"emergency:{company.seed}")
    for employee in company.employees:
        other = people.a_person(rng, year=(1945, 2004))
        yield employee.number, other.name, rng.choice(RELATIONS), other.mobile
