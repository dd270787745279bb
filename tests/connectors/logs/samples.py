"""Lines as the programs write them, with a value of a person in each: it must come out nowhere."""

from collections import Counter
from io import BytesIO
from zoneinfo import ZoneInfo

from inzage.connectors.logs import Intake, Options, Rule, read

SECRET = "kanarie@example.nl"
ZONE = ZoneInfo("Europe/Amsterdam")
RULES = (Rule("/customers/{id}", "customers"), Rule("/orders/*", "orders"))


def csvlog(message, *, at="2026-01-05 09:12:33.123 CET", who="anna", severity="LOG"):
    quoted = message.replace('"', '""')
    return (
        f'{at},"{who}","shop",4711,"10.0.0.5:54321",65f0c2a1.1267,3,"SELECT",2026-01-05 08:00:00 CET,4/17,0,'
        f'{severity},00000,"{quoted}",,,,,,,,,"psql","client backend",,0\n'
    )


def audit(rest, type_="SESSION"):
    return csvlog(f"AUDIT: {type_},33,1,{rest}")


def mariadb(event, said, *, who="anna", at="20260105 09:12:33"):
    return f"{at},db1,{who},10.0.0.5,12,345,{event},shop,{said}\n"


def web(path, *, how="GET", code=200, who="anna", at="05/Jan/2026:09:12:33 +0100"):
    return f'10.0.0.5 - {who} [{at}] "{how} {path} HTTP/1.1" {code} 512 "-" "Mozilla/5.0"\n'


def take(text, **more) -> Intake:
    held = text if isinstance(text, bytes) else text.encode()
    return read(BytesIO(held), Options(zone=more.pop("zone", ZONE), rules=RULES, **more))


def used(intake):
    return Counter({(use.who, use.dataset, use.writes): times for use, times in intake.times.items()})
