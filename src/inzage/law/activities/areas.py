"""The areas of work in which the activities of the library are looked up."""

from dataclasses import dataclass

from inzage.law.activities.bodies import BODIES
from inzage.law.activities.customers import CUSTOMERS
from inzage.law.activities.it import IT
from inzage.law.activities.legal import LEGAL
from inzage.law.activities.marketing import MARKETING
from inzage.law.activities.money import MONEY
from inzage.law.activities.premises import PREMISES
from inzage.law.activities.shape import Template
from inzage.law.activities.staff import STAFF
from inzage.law.activities.supply import SUPPLY


@dataclass(frozen=True, slots=True)
class Area:
    """Activities of one kind of work."""

    en: str
    nl: str
    templates: tuple[Template, ...]


AREAS = (
    Area("Customers", "Klanten", CUSTOMERS),
    Area("Marketing and website", "Marketing en website", MARKETING),
    Area("Money", "Geld", MONEY),
    Area("Supply at home", "Levering aan huis", SUPPLY),
    Area("Staff", "Personeel", STAFF),
    Area("IT", "ICT", IT),
    Area("Buildings and visitors", "Gebouwen en bezoekers", PREMISES),
    Area("Associations, care, education and housing", "Verenigingen, zorg, onderwijs en wonen", BODIES),
    Area("Law and accountability", "Recht en verantwoording", LEGAL),
)
"""In the order of work: from the customer to what the law asks."""
