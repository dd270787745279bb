"""Mijn Voorbeeld: what the website and the app keep, in JSON Lines and in nested JSON."""

import json
from collections.abc import Iterable
from datetime import datetime, timedelta
from pathlib import Path
from random import Random
from uuid import UUID

from demo.company.chance import happens
from demo.company.company import Company
from demo.company.numbers import ipv4
from demo.company.people import Customer
from demo.stores.helpdesk import secret

DAYS = (datetime(2026, 11, 22), datetime(2026, 11, 23))  # noqa: DTZ001 -- the log writes local time
AGENTS = (
    "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/142.0 Safari/537.36",
    "Mozilla/5.0 (iPhone; CPU iPhone OS 19_1 like Mac OS X) AppleWebKit/605.1.15 Mobile/15E148",
    "Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0",
    "VoorbeeldApp/4.2 (Android 16)",
)
PAGES = ("/", "/tarieven", "/mijn/verbruik", "/mijn/facturen", "/verhuizen", "/opzeggen", "/hulp/betalen")
EVENTS = ("page_view", "page_view", "page_view", "login", "download", "form_sent")


def make(folder: Path, company: Company) -> None:
    rng = Random(f"mijn:{company.seed}")
    for day in DAYS:
        write_lines(folder / f"events-{day:%Y-%m-%d}.jsonl", events(rng, company, day))
    profiles = [profile(rng, customer) for customer in company.customers[:: max(1, company.size // 4000)]]
    (folder / "profielen.json").write_text(json.dumps({"profielen": profiles}, ensure_ascii=False), encoding="utf-8")


def write_lines(path: Path, rows: Iterable[dict[str, object]]) -> None:
    with path.open("w", encoding="utf-8") as file:
        file.writelines(json.dumps(row, ensure_ascii=False) + "\n" for row in rows)


def events(rng: Random, company: Company, day: datetime) -> Iterable[dict[str, object]]:
    moment = day
    for _ in range(company.size * 3 // 4):
        moment += timedelta(seconds=86_000 * 4 / 3 / company.size)
        yield an_event(rng, moment, rng.choice(company.customers))


def an_event(rng: Random, moment: datetime, customer: Customer) -> dict[str, object]:
    is_known = happens(rng, 0.45)
    return {
        "ts": moment.isoformat(timespec="milliseconds"),
        "event": rng.choice(EVENTS),
        "url": f"https://www.example.nl{rng.choice(PAGES)}",
        "visitor_id": visitor(customer),
        "user": customer.person.email if is_known and customer.person.email else None,
        "client_ip": ipv4(rng),
        "user_agent": rng.choice(AGENTS),
        "geo": {"lat": round(rng.uniform(51.2, 53.3), 5), "lon": round(rng.uniform(4.2, 6.9), 5)},
        "status": rng.choice((200, 200, 200, 304, 404)),
    }


def visitor(customer: Customer) -> str:
    """The cookie that stays: the same for one customer, on every visit."""
    return str(UUID(int=Random(customer.ean_power).getrandbits(128), version=4))


def profile(rng: Random, customer: Customer) -> dict[str, object]:
    person, home = customer.person, customer.person.home
    return {
        "account": {
            "id": f"acc_{customer.ean_power[-10:]}",
            "gebruikersnaam": person.email or f"klant{customer.number.replace('-', '')}",
            "wachtwoord_hash": secret(customer.number),
            "laatst_ingelogd": f"2026-11-{rng.randrange(1, 24):02d}T{rng.randrange(24):02d}:{rng.randrange(60):02d}:00",
        },
        "klant": {
            "nummer": customer.number,
            "naam": {"voor": person.first, "tussen": person.infix or None, "achter": person.last},
            "geboortedatum": person.birth.isoformat(),
            "adres": {"straat": home.street, "nr": home.number, "postcode": home.postcode, "plaats": home.city},
            "telefoon": person.mobile,
        },
        "voorkeuren": {"taal": "nl", "nieuwsbrief": happens(rng, 0.5), "thema": rng.choice(("licht", "donker"))},
        "apparaten": [
            {"merk": rng.choice(("Pixelo", "Fonas", "Melon")), "push_token": f"{rng.getrandbits(128):032x}"}
            for _ in range(rng.randrange(0, 3))
        ],
    }
