"""Values for schemas that have no data: made by seed, from other sources than the lists that detection reads."""

import base64
import datetime as dt
import json
import random
import string
import uuid
from collections.abc import Callable, Sequence

from faker import Faker

from bench import numbers

ROWS = 120
LOCALES = {"nl": "nl_NL", "de": "de_DE", "fr": "fr_FR", "en": "en_GB", "es": "es_ES", "it": "it_IT", "uk": "en_GB"}
TODAY = dt.date(2026, 6, 1)
CHOICES: dict[str, tuple[str, ...]] = {
    "addition": ("", "", "", "a", "B", "bis", "2", "hs", "II"),
    "addrtype": ("billing", "shipping"),
    "allergy": ("pollen", "", "peanuts", "penicillin allergy", "latex", "none known"),
    "blood": ("A+", "O-", "B+", "AB-"),
    "bool": ("0", "1"),
    "brand": ("Acme", "Norder", "Velox", "Kwinto", "Basalt", "Zilt"),
    "yn": ("J", "N"),
    "coverage": ("WA", "WA+", "allrisk"),
    "country": ("Netherlands", "Germany", "France", "Belgium"),
    "country_code": ("NL", "DE", "FR", "BE"),
    "disease_de": ("Grippe", "Migräne", "Bandscheibenvorfall", "Depression"),
    "dosage": ("2x daily 500 mg", "1x 20 mg", "as needed"),
    "currency": ("EUR", "USD", "GBP"),
    "drug": ("paracetamol", "metformin", "ibuprofen", "insulin"),
    "ethnic": ("White British", "Asian", "Black African", "Mixed"),
    "gender12": ("1", "2"),
    "gender_hf": ("H", "F"),
    "gender_mf": ("M", "F"),
    "gender_mv": ("M", "V"),
    "gender_words": ("male", "female", "other"),
    "infix": ("", "", "van", "de", "van der", "van den"),
    "icd": ("E11.9", "J45.0", "I10", "F32.1"),
    "job_en": ("Sales manager", "Teacher", "Engineer", "Clerk", "Owner"),
    "job_nl": ("docent", "timmerman", "verpleegkundige", "boekhouder"),
    "lang": ("nl", "en", "de", "fr"),
    "locale": ("nl_NL", "en_US", "de_DE"),
    "marital_nl": ("gehuwd", "ongehuwd", "gescheiden"),
    "marital_de": ("ledig", "verheiratet", "geschieden"),
    "marital_en": ("single", "married", "divorced"),
    "metakey": ("first_name", "billing_email", "billing_phone", "nickname", "locale", "admin_color", "show_toolbar"),
    "mime": ("text/plain", "text/html", "image/png"),
    "none": ("",),
    "paymethod": ("ideal", "creditcard", "paypal"),
    "product": ("Lamp Basalt", "Tafel eiken", "Kabel 2 m", "Stekkerdoos", "Rode wijn"),
    "product_text": ("Een lamp van staal met dimmer en lang snoer.", "Sturdy oak table for six, easy to clean."),
    "region": ("Utrecht", "Kent", "Surrey", "Bayern", ""),
    "religion": ("christian", "muslim", "none", "hindu"),
    "religion_de": ("ev", "rk", "--"),
    "status": ("new", "paid", "shipped", "cancelled"),
    "title_en": ("Mr", "Mrs", "Ms", "Dr"),
    "title_de": ("Herr", "Frau"),
    "title_fr": ("M.", "Mme"),
    "title_nl": ("Dhr.", "Mevr."),
    "tz": ("Europe/Amsterdam", "UTC", "Europe/Berlin"),
    "x": ("X", ""),
    "subject": ("Question about my order", "Login does not work", "Invoice is wrong", "Change of address please"),
    "word": ("alpha", "bravo-2", "north", "Type C", "misc", "unit", "oak", "Level 3"),
}
NOTES = (
    "Klant belde over de levering en wil graag een nieuwe afspraak.",
    "Pakket kwam beschadigd aan, foto's ontvangen.",
    "Vraagt om uitstel van betaling tot volgende maand.",
    "Graag bellen na vijf uur, overdag niet bereikbaar.",
)
ILL = (*NOTES, "Meneer heeft diabetes en kan niet lang staan.", "Is opgenomen in het ziekenhuis na een hartinfarct.")
TEXTS = (
    "The customer asked when the parcel will arrive and was told Tuesday.",
    "Please call back after five, prefers e-mail.",
    "Could not log in since the update, password was reset.",
    "Wants a copy of the last bill by post.",
)


def column(kind: str, language: str, place: int, *, rows: int = ROWS) -> list[object]:
    """Return the values of one column; the same column always gets the same."""
    chance = random.Random(f"{kind} {place}")
    base, _, ending = kind.rpartition("_")
    if kind in CHOICES:
        return [chance.choice(CHOICES[kind]) or None for _ in range(rows)]
    maker = PLAIN.get(kind) or numbers.MAKERS.get(kind)
    if maker:
        return [maker(chance, row) for row in range(rows)]
    fake = Faker(LOCALES.get(ending, LOCALES.get(language, "en_GB")))
    fake.seed_instance(f"{kind} {place}")
    return [PERSONAL[base if ending in LOCALES else kind](fake) for _ in range(rows)]


def day(chance: random.Random, first: int, last: int) -> dt.date:
    return TODAY - dt.timedelta(days=chance.randint(365 * first, 365 * last))


def digits(chance: random.Random, count: int) -> str:
    return "".join(chance.choices(string.digits, k=count))


def bsn(chance: random.Random, _row: int) -> str:
    """Make a number that passes the eleven-test."""
    while True:
        base = f"{chance.randint(10_000_000, 99_999_999)}"
        last = sum(int(digit) * weight for digit, weight in zip(base, range(9, 1, -1), strict=True)) % 11
        if last < len(string.digits):
            return f"{base}{last}"


def luhn(base: str) -> str:
    """Return the digits with the check digit that ISO/IEC 7812 asks."""
    total = sum(sum(divmod(int(digit) * (2 - place % 2), 10)) for place, digit in enumerate(reversed(base)))
    return f"{base}{-total % 10}"


def ean(chance: random.Random, length: int) -> str:
    """Make a number with the check digit of GS1."""
    base = "8716" + digits(chance, length - 5)
    total = sum(int(digit) * (3 if place % 2 == 0 else 1) for place, digit in enumerate(reversed(base)))
    return f"{base}{-total % 10}"


def iban(chance: random.Random, country: str, letters: str, count: int) -> str:
    account = letters + digits(chance, count)
    number = "".join(str(int(sign, 36)) for sign in f"{account}{country}00")
    return f"{country}{98 - int(number) % 97:02d}{account}"


def stamp(chance: random.Random, _row: int) -> dt.datetime:
    return dt.datetime.combine(day(chance, 0, 3), dt.time(chance.randint(0, 23), chance.randint(0, 59), 7))


def text(choices: Sequence[str]) -> Callable[[random.Random, int], object]:
    return lambda chance, _row: f"{chance.choice(choices)} {chance.choice(choices)}"


def plate(chance: random.Random, _row: int) -> str:
    letters = "".join(chance.choices("BDFGHJKLNPRSTVXZ", k=5))
    return f"{letters[:2]}-{digits(chance, 3)}-{letters[2]}"


def postcode(chance: random.Random, _row: int) -> str:
    return f"{chance.randint(1000, 9999)} {''.join(chance.choices('BCEGHJKLNPRTVWXZ', k=2))}"


PLAIN: dict[str, Callable[[random.Random, int], object]] = {
    "seq": lambda _chance, row: 1001 + row,
    "ref": lambda chance, _row: chance.randint(1001, 1100),
    "small": lambda chance, _row: chance.randint(1, 9),
    "bigint": lambda chance, _row: chance.randint(1000, 90_000),
    "amount": lambda chance, _row: round(chance.uniform(2, 900), 2),
    "age": lambda chance, _row: chance.randint(16, 88),
    "salary": lambda chance, _row: chance.randint(24, 90) * 100,
    "year": lambda chance, _row: chance.randint(1920, 2020),
    "birth": lambda chance, _row: day(chance, 18, 90),
    "birth_child": lambda chance, _row: day(chance, 5, 18),
    "birth_eu": lambda chance, _row: f"{day(chance, 18, 90):%d-%m-%Y}",
    "ts": stamp,
    "bsn": bsn,
    "random9": lambda chance, _row: f"{chance.randint(100_000_000, 999_999_999)}",
    "random10": lambda chance, _row: digits(chance, 10),
    "random11": lambda chance, _row: digits(chance, 11),
    "uuid": lambda chance, _row: str(uuid.UUID(int=chance.getrandbits(128), version=4)),
    "hash": lambda chance, _row: f"{chance.getrandbits(160):040x}",
    "code": lambda chance, _row: f"C{digits(chance, 4)}",
    "code9": lambda chance, _row: f"{chance.choice('NXS')}{chance.choice('PRV')}{digits(chance, 7)}",
    "orderref": lambda chance, row: f"SO/{chance.randint(2022, 2026)}/{row:05d}",
    "last4": lambda chance, _row: digits(chance, 4),
    "month": lambda chance, _row: chance.randint(1, 12),
    "year_card": lambda chance, _row: chance.randint(2026, 2032),
    "cardexp": lambda chance, _row: f"{chance.randint(1, 12):02d}/{chance.randint(26, 32)}",
    "pin": lambda chance, _row: digits(chance, 4),
    "ext": lambda chance, _row: chance.randint(100, 399),
    "time": lambda chance, _row: f"{chance.randint(0, 23):02d}:{chance.randint(0, 59):02d}:00",
    "birth_int": lambda chance, _row: int(f"{day(chance, 18, 90):%Y%m%d}"),
    "hash16": lambda chance, _row: f"{chance.getrandbits(64):016x}",
    "plz8": lambda chance, _row: digits(chance, 8),
    "sfid": lambda chance, _row: "003" + "".join(chance.choices(string.ascii_letters + string.digits, k=15)),
    "base64": lambda chance, _row: base64.b64encode(chance.randbytes(60)).decode(),
    "msgid": lambda chance, _row: f"<{chance.getrandbits(96):024x}@mail.example.com>",
    "uri": lambda chance, _row: f"fsck.com-rt://example.com/ticket/{chance.randint(1, 900)}",
    "path": lambda chance, _row: (
        f"{chance.choice(('doc', 'img', 'scan'))}/{chance.randint(1, 99)}/file_{digits(chance, 3)}.pdf"
    ),
    "slug": lambda chance, _row: (
        f"{chance.choice(('shop', 'web', 'core'))}-{chance.choice(('limit', 'theme', 'cache'))}"
    ),
    "host": lambda chance, _row: f"node{chance.randint(1, 40)}.example.com",
    "mailbox": lambda chance, _row: f"{chance.choice(('support', 'info', 'sales', 'billing'))}@example.com",
    "html": lambda chance, _row: f"<p>{chance.choice(TEXTS)}</p><p>--<br>{chance.choice(TEXTS)}</p>",
    "json_prefs": lambda chance, _row: json.dumps({"notify": chance.choice((True, False)), "rows": 25}),
    "sku": lambda chance, _row: (
        f"{chance.randint(1000, 9999)}{''.join(chance.choices('ABDEK', k=2))}-{chance.randint(1, 9)}"
    ),
    "policyno": lambda chance, _row: f"P-{digits(chance, 7)}",
    "orderno06": lambda chance, _row: f"06{digits(chance, 8)}",
    "bcrypt": lambda chance, _row: "$2y$12$" + "".join(chance.choices(string.ascii_letters, k=53)),
    "phpass": lambda chance, _row: "$P$B" + "".join(chance.choices(string.ascii_letters, k=30)),
    "pbkdf2": lambda chance, _row: "pbkdf2_sha256$600000$" + "".join(chance.choices(string.ascii_letters, k=40)),
    "card": lambda chance, _row: luhn("4" + digits(chance, 14)),
    "maskedcard": lambda chance, _row: f"XXXX-XXXX-XXXX-{digits(chance, 4)}",
    "imei": lambda chance, _row: luhn("35" + digits(chance, 12)),
    "ean13": lambda chance, _row: ean(chance, 13),
    "ean18": lambda chance, _row: ean(chance, 18),
    "iban_nl": lambda chance, _row: iban(chance, "NL", "BANK", 10),
    "iban_de": lambda chance, _row: iban(chance, "DE", "", 18),
    "iban_fr": lambda chance, _row: iban(chance, "FR", "", 23),
    "lat": lambda chance, _row: chance.uniform(50.8, 53.4),
    "lon": lambda chance, _row: chance.uniform(3.4, 7.1),
    "plate_nl": plate,
    "postcode_nl": postcode,
    "pcplaats": lambda chance, row: f"{postcode(chance, row)} Utrecht",
    "notes_nl": text(NOTES),
    "notes_health": text(ILL),
    "text_en": text(TEXTS),
    "housenr": lambda chance, _row: chance.randint(1, 240),
    "headers": lambda chance, _row: (
        f"From: client{chance.randint(1, 99)}@example.com To: help@example.org Subject: question"
    ),
    "usercode": lambda chance, _row: chance.choice(("BATCH", "JDV", "KMB", "SYS")),
    "initials": lambda chance, _row: "".join(
        f"{letter}." for letter in chance.choices("ABCDEFGHJKLMNPRSTW", k=chance.randint(1, 3))
    ),
}


BRITISH = Faker("en_GB")


def british_postcode(fake: Faker) -> str:
    BRITISH.seed_instance(fake.random_int(0, 1_000_000))
    return BRITISH.postcode()


def of_meta(fake: Faker) -> object:
    """Make what a table of keys and values holds: something of a person, or a setting."""
    kinds = (
        fake.first_name,
        fake.phone_number,
        fake.user_name,
        fake.street_address,
        lambda: f"{fake.user_name()}@example.com",
    )
    settings = ("fresh", "true", "nl_NL", "", "10", 'a:1:{s:8:"customer";b:1;}')
    return fake.random_element(kinds)() if fake.random_int(0, 9) > 2 else fake.random_element(settings) or None  # noqa: PLR2004


PERSONAL: dict[str, Callable[[Faker], object]] = {
    "first": lambda fake: fake.first_name(),
    "last": lambda fake: fake.last_name(),
    "full": lambda fake: fake.name(),
    "email": lambda fake: f"{fake.user_name()}@example.{fake.random_element(('nl', 'com', 'org'))}",
    "phone": lambda fake: fake.phone_number(),
    "street": lambda fake: fake.street_name(),
    "address": lambda fake: fake.street_address(),
    "city": lambda fake: fake.city(),
    "plz": lambda fake: fake.postcode(),
    "cp": lambda fake: fake.postcode(),
    "uk_post": british_postcode,
    "company": lambda fake: fake.company(),
    "username": lambda fake: fake.user_name(),
    "ip": lambda fake: fake.ipv4(),
    "ua": lambda fake: fake.user_agent(),
    "url": lambda fake: f"https://example.com/{fake.uri_path()}",
    "mailfrom": lambda fake: f"{fake.name()} <{fake.user_name()}@example.org>",
    "metavalue": of_meta,
}
