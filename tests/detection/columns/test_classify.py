"""What a column holds, from its name, its table, its neighbours, its type, its keys and its values."""

import random
import time
from collections.abc import Sequence

import pytest

from bench import fakes
from inzage.detection.columns import classify
from inzage.detection.records import Claim, Column


def seen(kind: str, *, name: str = "c17", dataset: str = "t_0042", **rest: object) -> Claim:
    """What is said of a column filled with made values of a kind."""
    return classify(Column(dataset, name, values=fakes.column(kind, "nl", 0), **rest))


def named(dataset: str, name: str, type_: str = "", beside: Sequence[str] = ()) -> str | None:
    return classify(Column(dataset, name, type_, neighbours=tuple(beside))).category


@pytest.mark.parametrize(
    ("dataset", "name", "category"),
    [
        ("klant", "geb_dat", "birth_date"), ("klant", "tnv", "full_name"), ("adres", "huisnr_toev", "house_number_addition"),
        ("klant", "tel_nr", "phone"), ("adres", "pc", "postcode"), ("adres", "wpl", "city"), ("klant", "bsn_nr", "bsn"),
        ("debiteur", "rek_nr", "bank_account"), ("klant", "voornaam", "first_name"), ("klant", "klantnr", "customer_number"),
        ("klant", "emailaddress", "email"), ("Users", "RealName", "full_name"), ("kunden", "Geburtsdatum", "birth_date"),
        ("clients", "date_naissance", "birth_date"), ("abonnes", "code_postal", "postcode"), ("clienti", "cognome", "last_name"),
        ("clientes", "apellidos", "last_name"), ("hr.medewerker", "lid_vakbond", "union"), ("profielen.json", "klant.naam.voor", "first_name"),
        ("staff", "title", "job_title"), ("orders", "order_date", "order"), ("factuur", "bedrag", "invoice"), ("payment", "amount", "payment"),
        ("contract", "ingang", "contract"), ("logins", "user_agent", "user_agent"), ("creditcards", "cvc", "card_security_code"),
        ("patients", "diagnosis", "health"), ("personal", "konfession", "religion"), ("orders", "customer_id", "customer_number"),
        ("Tickets", "Owner_id", "account_id"), ("payment", "staff_id", "employee_number"), ("klant", "wachtwoord_hash", "password"),
        ("patients", "diag", "health"), ("opname", "icd10", "health"), ("klant", "iban_naam", "full_name"),
    ],
)  # fmt: skip
def test_a_name_in_its_table_tells(dataset: str, name: str, category: str) -> None:
    assert named(dataset, name) == category


@pytest.mark.parametrize(
    ("dataset", "name"),
    [
        ("film", "title"), ("genre", "name"), ("products", "unit_price"), ("category", "description"), ("country", "country"),
        ("customer", "last_update"), ("customer", "active"), ("customer", "store_id"), ("products", "ean"), ("klant", "bedrijfsnaam"),
        ("users", "email_verified"), ("users", "password_changed_at"), ("currency", "code"), ("django_migrations", "name"),
    ],
)  # fmt: skip
def test_a_name_about_things_is_no_personal_data(dataset: str, name: str) -> None:
    assert named(dataset, name) is None


def test_neighbours_decide_what_a_short_name_means() -> None:
    assert named("adr", "number", "int", ["street", "city"]) == "house_number"
    assert named("kunde", "name", "text", ["vorname"]) == "last_name"
    assert named("x1", "name", "text", ["geb_datum", "geslacht"]) == "full_name"


def test_a_reference_carries_the_number_of_the_person_it_points_to() -> None:
    found = classify(Column("Customer", "SupportRepId", "int", references="Employee.EmployeeId"))

    assert found.category == "employee_number"


@pytest.mark.parametrize(
    ("kind", "category"),
    [
        ("email", "email"), ("iban_nl", "iban"), ("bsn", "bsn"), ("postcode_nl", "postcode"), ("plate_nl", "licence_plate"),
        ("first_nl", "first_name"), ("last_nl", "last_name"), ("full_nl", "full_name"), ("birth", "birth_date"),
        ("ua", "user_agent"), ("ip", "ip_address"), ("gender_mv", "gender"), ("infix", "name_infix"), ("ean18", "ean_code"),
        ("bcrypt", "password"), ("card", "card_number"), ("marital_nl", "marital_status"), ("phone_nl", "phone"),
    ],
)  # fmt: skip
def test_values_tell_where_the_name_says_nothing(kind: str, category: str) -> None:
    assert seen(kind).category == category


@pytest.mark.parametrize(
    "kind", ["random9", "sku", "product", "amount", "uuid", "ts", "small", "brand", "hash", "word"]
)
def test_values_of_things_are_no_personal_data(kind: str) -> None:
    assert seen(kind).category is None


def test_order_numbers_that_look_like_telephone_numbers_stay_orders() -> None:
    assert seen("orderno06", name="bestelnr", dataset="bestellingen").category == "order"


def test_numbers_of_nine_digits_are_no_bsn_by_chance() -> None:
    chance = random.Random(7)
    values = [f"{chance.randint(100_000_000, 999_999_999)}" for _ in range(60)]

    assert classify(Column("t", "ref_ext", values=values)).category is None


def test_names_of_companies_are_no_names_of_persons() -> None:
    values = [
        f"{name} {form}"
        for name in ("Jansen", "De Vries", "Bakker", "Smit & Zn")
        for form in ("BV", "Holding", "Groep")
    ]
    claim = classify(Column("t_0042", "c3", values=values))

    assert claim.category is None
    assert "companies" in {reason.code for reason in claim.reasons}


def test_streets_with_the_names_of_persons_stay_streets() -> None:
    values = [f"{name} Street" for name in ("Smith", "Mary", "John", "Victoria", "Albert", "Charles", "Henry", "Jane")]

    assert (
        classify(Column("useraddress", "line1", "varchar", values, neighbours=("postcode", "city"))).category
        == "address"
    )


def test_a_name_is_doubted_when_the_values_look_otherwise() -> None:
    claim = seen("word", name="email", dataset="klant")

    assert claim.category is None or claim.confidence < 0.7
    assert "values_fail" in {reason.code for reason in claim.reasons}


def test_without_values_the_name_alone_gives_less_confidence() -> None:
    empty, filled = classify(Column("klant", "email")), seen("email", name="email", dataset="klant")

    assert empty.category == filled.category == "email"
    assert empty.confidence < filled.confidence
    assert empty.seen == 0
    assert "no_values" in {reason.code for reason in empty.reasons}


@pytest.mark.parametrize("values", [(), ("a1", "b7"), tuple(f"q{n}z" for n in range(200))], ids=["none", "two", "many"])
def test_a_name_that_nobody_knows_is_no_proof_that_nothing_personal_is_there(values: Sequence[str]) -> None:
    claim = classify(Column("zrt9", "xqv", "varchar(9)", values))

    assert claim.category is None
    assert claim.confidence <= (0.91 if len(values) < 3 else 0.97)
    assert "name_unknown" in {reason.code for reason in claim.reasons}


def test_rare_words_about_health_make_a_note_special() -> None:
    notes = ["Klant wil graag een nieuwe afspraak voor de levering."] * 995 + [
        "Mevrouw heeft astma en kan niet tillen."
    ] * 5
    claim = classify(Column("klant", "notitie", "text", notes))

    assert claim.category == "health"
    assert {"found": 5, "of": 1000, "category": "health"} in [dict(reason.facts) for reason in claim.reasons]


def test_a_text_about_things_stays_a_thing() -> None:
    values = ["A moving drama about a mad scientist who must defeat a shark in a hospital."] * 40

    assert classify(Column("film", "description", "text", values)).category is None


def test_nested_values_with_addresses_are_personal() -> None:
    values = [{"to": f"klant{number}@example.nl", "retries": 1} for number in range(20)]

    assert classify(Column("queue_items", "payload", "json", values)).category == "email"


def test_a_yes_or_no_is_a_preference_or_nothing() -> None:
    assert seen("yn", name="nieuwsbrief", dataset="klant").category == "preferences"
    assert seen("bool", name="email", dataset="settings").category is None


def test_no_value_leaves_the_classifier() -> None:
    values = [f"jan.jansen{number}@example.nl" for number in range(30)]
    column = Column("klant", "email", values=values)
    told = repr(classify(column)) + repr(column)

    assert "jansen" not in told
    assert len(classify(column).masked) <= 3


def test_the_values_are_counted_without_the_missing_ones() -> None:
    assert classify(Column("klant", "email", values=[None, "", "a@example.nl", "b@example.nl"])).seen == 2


@pytest.mark.parametrize(
    "values",
    [
        [b"\x00\xff"],
        [float("nan"), 1.5],
        [{"a": [1, None]}],
        ["\ud800", "\x00"],
        [10**40],
        [""],
        ["💥" * 9000],
        [("x",)],
    ],
    ids=["bytes", "nan", "nested", "surrogate", "huge", "empty", "long", "tuple"],
)
def test_odd_values_never_stop_it(values: list[object]) -> None:
    assert 0 <= classify(Column("t", "c", values=values)).confidence <= 1


def test_a_thousand_columns_take_less_than_five_seconds() -> None:
    kinds = ["email", "last_nl", "ts", "text_en", "random9", "street_nl", "sku", "iban_nl", "seq", "phone_nl"]
    filled = [fakes.column(kind, "nl", 0, rows=200) for kind in kinds]
    columns = [Column(f"t{n // 20}", f"col_{n}", values=filled[n % len(filled)]) for n in range(1000)]

    started = time.process_time()
    for column in columns:
        classify(column)

    assert time.process_time() - started < 5


PHONES = [f"06{number}" for number in range(12_345_600, 12_347_820, 37)]
BSNS = ["111222333", "123456782"]


@pytest.mark.parametrize(("name", "values"), [("tel.nr", PHONES), ("telefoons.nr", PHONES[:2]), ("telefoons.nr", [])])
def test_a_number_in_a_nested_path_is_that_of_what_it_stands_in(name: str, values: Sequence[str]) -> None:
    assert classify(Column("t", name, values=values)).category == "phone"


@pytest.mark.parametrize(
    ("name", "values"), [("voorraad.nr", BSNS), ("group", [*BSNS, "123456789"]), ("group", BSNS), ("nr", PHONES)]
)
def test_a_name_of_things_over_values_that_only_persons_have_stays_open(name: str, values: Sequence[str]) -> None:
    claim = classify(Column("t", name, values=values))

    assert claim.category is not None or claim.confidence < 0.70
    assert "values_pass" in [reason.code for reason in claim.reasons]


@pytest.mark.parametrize("name", ["group", "x", "c17"])
def test_of_a_bsn_and_a_number_of_another_country_with_the_same_figures_it_is_a_bsn(name: str) -> None:
    claim = classify(Column("t", name, values=["111222333"]))

    assert {reason.facts["category"] for reason in claim.reasons if reason.code == "values_pass"} == {"bsn"}


def test_where_the_name_says_the_other_country_it_is_that_number() -> None:
    assert classify(Column("t", "rodne_cislo", values=["111222333"])).category == "national_id_cz"


@pytest.mark.parametrize("values", [[], [1, 2, 3, 4]])
def test_a_verdict_of_nothing_personal_always_has_a_reason_of_its_own_first(values: Sequence[int]) -> None:
    claim = classify(Column("Attachments", "id", values=values))

    assert (claim.category, claim.reasons[0].code) == (None, "too_little")
