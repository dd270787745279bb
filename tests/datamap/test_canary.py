"""A value of a person in a scanned store is found nowhere in what inzage writes."""

import base64
import re
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from tests.datamap.installations import install

CANARIES = ("kanarievogel7", "Kanariesma", "0699887761", "7f3a9c2e", "geheim-wachtwoord-9")
"""What is planted: the name in an address of mail, a surname, a telephone, words in a note, a password."""

ASK = """
import json, django
django.setup()
from django.test import Client
from django.contrib.auth import get_user_model
from django.conf import settings
from inzage.datamap import queries
settings.ALLOWED_HOSTS = ["*"]
client = Client(raise_request_exception=False)
client.force_login(get_user_model().objects.first(), backend=settings.AUTHENTICATION_BACKENDS[0])
scans = [str(scan.id) for scan in queries.scans().items]
paths = ["/api/v1/systems", "/api/v1/fields", "/api/v1/links", "/api/v1/map", "/api/v1/totals", "/", "/map/", "/systems/"]
paths += [f"/api/v1/fields/{field.id}" for field in queries.fields().items] + [f"/api/v1/scans/{scan}" for scan in scans]
paths += [f"/systems/{row.system.slug}/" for row in queries.systems().items]
for path in paths:
    answer = client.get(path)
    print(path, answer.status_code, answer.content.decode(errors="replace"))
"""

FOUND = """
import django
django.setup()
from django.utils import timezone
from inzage.people import operations
operations.found_organisation(name="Proef", by="test", at=timezone.now())
operations.add_member(email="noor@example.nl", name="Noor", role="privacy_officer", department=None, password=None, by="test", at=timezone.now())
"""


def plant(folder: Path) -> list[str]:
    """Stores with the canaries in them: sound ones, broken ones, and one nobody can reach."""
    with closing(sqlite3.connect(folder / "crm.db")) as crm:
        crm.execute("CREATE TABLE klant (e_mail TEXT, achternaam TEXT, telefoon TEXT, notitie TEXT)")
        rows = [
            (f"klant{n}@example.nl", "Testman", f"06{10_000_000 + n}", "belde over de rekening") for n in range(200)
        ]
        crm.executemany("INSERT INTO klant VALUES (?, ?, ?, ?)", [*rows, planted()])
        crm.execute("CREATE VIEW kapot AS SELECT bestaat_niet AS 'veld' FROM klant")
        crm.commit()
    exports = folder / "exports"
    exports.mkdir()
    lines = ["e_mail;achternaam;telefoon;notitie", *(";".join(planted()) for _ in range(50)), '"' + ";".join(planted())]
    (exports / "klanten.csv").write_bytes("\n".join(lines).encode("latin-1"))
    (exports / "half.parquet").write_bytes(b"PAR1" + ";".join(planted()).encode() * 20)
    (exports / "gesprek.jsonl").write_text(
        f'{{"klant": {{"e_mail": "{planted()[0]}", "notitie": "{planted()[3]}"}}}}\n{{"half'
    )
    return [f"sqlite:///{folder / 'crm.db'}", str(exports), f"postgresql://lezer:{CANARIES[4]}@127.0.0.1:1/kompas"]


def planted() -> tuple[str, str, str, str]:
    mail, surname, telephone, words, _ = CANARIES
    return (
        f"{mail}@example.nl",
        surname,
        telephone,
        f"Beste {surname}, mail naar {mail}@example.nl over dossier {words}.",
    )


@pytest.fixture(scope="module")
def written(tmp_path_factory):
    """Everything that was written after a scan of the stores: files, logs, pages, JSON and the command line."""
    folder = tmp_path_factory.mktemp("kanarie")
    home = install(folder)
    home.python(FOUND)
    for number, target in enumerate(plant(folder)):
        home.inzage("systems", "add", f"Systeem {number}", target, "--force")
    home.scan_everything()
    said = [
        home.inzage("systems", "list", "--format", "json"),
        home.inzage("systems", "show", "systeem-0", "--format", "json"),
    ]
    said += [home.inzage("fields", "list", "--all", "--format", "json"), home.inzage("map", "show", "--format", "json")]
    files = {str(path.relative_to(folder)): path.read_bytes() for path in home.home.rglob("*") if path.is_file()}
    return {
        **files,
        "worker.log": home.log.read_bytes(),
        "terminal": "\n".join(said).encode(),
        "pages": home.python(ASK).encode(),
    }


def test_the_scans_did_happen(written):
    assert b'"klant.e_mail"' in written["terminal"]
    assert written["pages"].count(b" 200 ") > 5
    assert any(name.endswith((".sqlite3", ".db", ".sqlite")) for name in written)


@pytest.mark.parametrize("canary", CANARIES)
def test_it_is_found_nowhere(written, canary):
    wanted = canary.encode()

    assert [name for name, content in written.items() if wanted in content or wanted in unpacked(content)] == []


def unpacked(content: bytes) -> bytes:
    """What is written in base64, in clear: durable work could keep its arguments so."""
    return b"\n".join(decoded(run) for run in re.findall(rb"[A-Za-z0-9+/]{24,}", content))


def decoded(run: bytes) -> bytes:
    return base64.b64decode(run + b"=" * (-len(run) % 4)) if len(run) % 4 != 1 else b""
