"""What looks personal and is nobody's: numbers of goods, versions, prices, parcels, names of companies and products."""

import random
from collections.abc import Callable

from bench.tickets.third import people
from bench.tickets.third.pieces import shaped, table


def price(chance: random.Random, language: str) -> str:
    euros, cents = chance.randint(1, 2400), f"{chance.randint(0, 99):02d}"
    match language:
        case "en":
            return chance.choice((f"£{euros}.{cents}", f"£{euros}", f"{euros}.{cents} GBP", f"€{euros}.{cents}"))
        case "nl":
            return chance.choice((f"€ {euros},{cents}", f"€{euros}", f"{euros},{cents} euro", f"{euros},- "[:-1]))
    return chance.choice((f"{euros},{cents} €", f"{euros} €", f"{euros},{cents} EUR"))


def version(chance: random.Random, _language: str) -> str:
    parts = [chance.randint(0, 24) for _ in range(chance.choice((2, 3, 3, 4)))]
    return ".".join(map(str, parts)) + chance.choice(("", "", "", "-rc1", "b"))


def article(chance: random.Random, _language: str) -> str:
    shapes = ("!###-??", "??!#####", "!##.###.##", "??-##-??", "!#### ??", "?!##-####", "########")
    return shaped(chance, chance.choice(shapes))


def reference(chance: random.Random, _language: str) -> str:
    shapes = ("!########", "TCK-!#####", "NL##ZEND########", "#########-#", "RMA!######", "0!########", "??##?###-####")
    return shaped(chance, chance.choice(shapes))


def parcel(chance: random.Random, _language: str) -> str:
    shapes = ("3S????#########", "JVGL##############", "1Z######!#########", "0034##############", "################")
    return shaped(chance, chance.choice(shapes))


def error(chance: random.Random, _language: str) -> str:
    shapes = ("0x8007####", "E-!##", "ERR_!####", "F!#", "HTTP 50#", "SQLSTATE 42###", "E!#:##")
    return shaped(chance, chance.choice(shapes))


def serial(chance: random.Random, _language: str) -> str:
    return shaped(chance, chance.choice(("SN*******##", "5CD!######?", "!#############", "C02????#??##")))


def commit(chance: random.Random, _language: str) -> str:
    return f"{chance.getrandbits(160):040x}"[: chance.choice((7, 8, 40))]


def clock(chance: random.Random, language: str) -> str:
    hour, minute = chance.randint(6, 22), chance.choice((0, 5, 10, 15, 20, 30, 45, 50))
    match language:
        case "fr":
            return f"{hour}h{minute:02d}"
        case "nl":
            return chance.choice((f"{hour}:{minute:02d}", f"{hour:02d}.{minute:02d} uur", f"{hour} uur"))
        case "de":
            return chance.choice((f"{hour}:{minute:02d} Uhr", f"{hour} Uhr", f"{hour:02d}:{minute:02d}"))
    return chance.choice((f"{hour}:{minute:02d}", f"{(hour - 1) % 12 + 1}{('am', 'pm')[hour // 12]}"))


def stamp(chance: random.Random, _language: str) -> str:
    moment = f"{chance.randint(0, 23):02d}:{chance.randint(0, 59):02d}:{chance.randint(0, 59):02d}"
    date = f"202{chance.randint(3, 6)}-{chance.randint(1, 12):02d}-{chance.randint(1, 28):02d}"
    return chance.choice((f"{date}T{moment}Z", f"{date} {moment}", f"{date} {moment},{chance.randint(0, 999):03d}"))


def listed(name: str) -> Callable[[random.Random, str], str]:
    return lambda chance, language: chance.choice(table("lists", name)[language])


MAKERS: dict[str, Callable[[random.Random, str], str]] = {
    "price": price,
    "version": version,
    "article": article,
    "ref": reference,
    "parcel": parcel,
    "error": error,
    "serial": serial,
    "commit": commit,
    "clock": clock,
    "stamp": stamp,
    "recent": people.recent,
    "company": listed("companies"),
    "product": listed("products"),
    "weekday": listed("weekdays"),
    "few": lambda chance, _language: str(chance.randint(2, 9)),
    "many": lambda chance, _language: str(chance.randint(11, 9800)),
}
