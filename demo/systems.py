"""What Voorbeeld Energie would say about each of its systems: whose it is, where it runs, what protects it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from demo.servers import bucket, postgresql
from demo.stores import exportbak

READER = "inzage_lezer"


@dataclass(frozen=True, slots=True)
class Described:
    """One system as somebody would add it on the screen. `owner` is an e-mail address, `store` the kind of store."""

    key: str
    name: str
    about: str
    department: str
    owner: str
    hosting: str
    country: str
    measures: tuple[str, ...]
    store: str
    target: str
    options: Mapping[str, str] = field(default_factory=dict)


ALL = ("encryption_at_rest", "encryption_in_transit", "access_control", "backup", "logging")
"""What a well-kept system of the demo has."""


def described(root: Path, socket: str, endpoint: str | None) -> list[Described]:
    """The systems of the demo; the bucket only where it runs."""
    found = [*databases(root, socket), *folders(root)]
    return [*found, exports(endpoint)] if endpoint else found


def databases(root: Path, socket: str) -> list[Described]:
    return [
        Described(
            key="kompas",
            name="Kompas CRM",
            about="Klanten, contracten en offertes.",
            department="Klantenservice",
            owner="bram@example.nl",
            hosting="Noordkade Hosting",
            country="NL",
            measures=ALL,
            store="PostgreSQL",
            target=postgresql.address(socket, "kompas", role=READER),
        ),
        Described(
            key="personeel",
            name="Personeel",
            about="Medewerkers, salaris en verzuim.",
            department="Personeelszaken",
            owner="",
            hosting="Noordkade Hosting",
            country="NL",
            measures=ALL,
            store="PostgreSQL",
            target=postgresql.address(socket, "personeel", role=READER),
        ),
        Described(
            key="tarief",
            name="Tarief (facturatie)",
            about="Rekeningen, betalingen en incasso.",
            department="Facturatie en incasso",
            owner="femke@example.nl",
            hosting="Eigen beheer",
            country="NL",
            measures=("encryption_in_transit", "access_control", "backup"),
            store="SQLite",
            target=f"sqlite:///{root / 'tarief' / 'tarief.db'}",
        ),
        Described(
            key="helpdesk",
            name="Helpdesk",
            about="Vragen van klanten en de antwoorden.",
            department="Klantenservice",
            owner="bram@example.nl",
            hosting="Ticketwell Inc.",
            country="US",
            measures=("encryption_in_transit", "access_control"),
            store="SQLite",
            target=f"sqlite:///{root / 'helpdesk' / 'helpdesk.db'}",
        ),
    ]


def folders(root: Path) -> list[Described]:
    return [
        Described(
            key="maildesk",
            name="Maildesk",
            about="Nieuwsbrief: abonnees, verzendingen en klikken.",
            department="Verkoop en marketing",
            owner="sietse@example.nl",
            hosting="Mailvlucht Inc.",
            country="US",
            measures=("encryption_in_transit",),
            store="CSV",
            target=str(root / "maildesk"),
        ),
        Described(
            key="pakhuis",
            name="Pakhuis",
            about="Kopie voor rapporten, elke nacht ververst.",
            department="ICT en gegevens",
            owner="",
            hosting="Noordkade Hosting",
            country="NL",
            measures=("encryption_at_rest", "access_control", "pseudonymisation"),
            store="Parquet",
            target=str(root / "pakhuis"),
        ),
        Described(
            key="meetdata",
            name="Meetdata-platform",
            about="Aansluitingen, meterstanden en kwartierwaarden.",
            department="Meetdienst",
            owner="sietse@example.nl",
            hosting="Noordkade Hosting",
            country="NL",
            measures=ALL,
            store="Parquet",
            target=str(root / "meetdata"),
        ),
        Described(
            key="planbord",
            name="Planbord",
            about="Wie gaat wanneer naar welke ketel.",
            department="Installatie en onderhoud",
            owner="bram@example.nl",
            hosting="Eigen beheer",
            country="NL",
            measures=("access_control",),
            store="XLSX",
            target=str(root / "planbord"),
        ),
        Described(
            key="mijn",
            name="Mijn Voorbeeld",
            about="Website en app: bezoeken, accounts en apparaten.",
            department="Verkoop en marketing",
            owner="sietse@example.nl",
            hosting="Noordkade Hosting",
            country="NL",
            measures=("encryption_in_transit", "access_control", "logging"),
            store="JSON",
            target=str(root / "mijn"),
        ),
    ]


def exports(endpoint: str) -> Described:
    return Described(
        key="exportbak",
        name="Exportbak",
        about="Bestanden voor partners, en een oude reservekopie.",
        department="ICT en gegevens",
        owner="",
        hosting="Wolkenschap",
        country="IE",
        measures=("encryption_in_transit",),
        store="S3",
        target=f"s3://{exportbak.BUCKET}",
        options={"endpoint_url": endpoint, "key": bucket.KEY, "secret": bucket.KEY},
    )
