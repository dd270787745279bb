"""Who works with inzage at Voorbeeld Energie: one member for each role, and two more who own systems."""

from dataclasses import dataclass

DEPARTMENTS = (
    "Klantenservice",
    "Verkoop en marketing",
    "Facturatie en incasso",
    "Meetdienst",
    "Installatie en onderhoud",
    "ICT en gegevens",
    "Juridische zaken",
    "Personeelszaken",
)


@dataclass(frozen=True, slots=True)
class Colleague:
    """Somebody with a role. `role` is a value of `people.records.Role`."""

    email: str
    name: str
    role: str
    department: str


STAFF = (
    Colleague("noor@example.nl", "Noor Wilgenhof", "privacy_officer", "Juridische zaken"),
    Colleague("lotte@example.nl", "Lotte Havermans", "agent", "Klantenservice"),
    Colleague("bram@example.nl", "Bram Zonderland", "owner", "Klantenservice"),
    Colleague("aya@example.nl", "Aya Lindemans", "engineer", "ICT en gegevens"),
    Colleague("tess@example.nl", "Tess Rozendaal", "auditor", "Juridische zaken"),
    Colleague("femke@example.nl", "Femke Ploegstra", "owner", "Facturatie en incasso"),
    Colleague("sietse@example.nl", "Sietse Kraaijeveld", "owner", "Verkoop en marketing"),
)
