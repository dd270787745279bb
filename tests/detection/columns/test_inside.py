"""Personal data where nobody looks: mixed columns, nested values, lines of a log, encodings, numbers inside texts."""

import base64
import hashlib
import json
import random
from collections.abc import Sequence

import pytest

from bench import fakes
from inzage.detection.columns import classify
from inzage.detection.records import Claim, Column

CHANCE = random.Random(3)


def made(kind: str, rows: int = 300) -> list[str]:
    return [str(value) for value in fakes.column(kind, "nl", 0, rows=rows)]


MAILS, BSNS, IBANS, PHONES, NAMES = map(made, ("email", "bsn", "iban_nl", "phone_nl", "full_nl"))
SENTENCES = [f"{CHANCE.choice(fakes.NOTES)} {CHANCE.choice(fakes.NOTES)} {number}." for number in range(1000)]
DOCUMENTS = [{"naam": name, "bsn": bsn, "opties": {"mail": True}} for name, bsn in zip(NAMES, BSNS, strict=True)]
ORDERS = [{"event": "paid", "data": {"klant": {"email": mail}, "total": 12}} for mail in MAILS]
SETTINGS = [{"columns": ["a", "b"], "rows": number} for number in range(90)]


def said(dataset: str, name: str, values: Sequence[object], type_: str = "text") -> Claim:
    return classify(Column(dataset, name, type_, values))


def inside(claim: Claim) -> dict[str, int]:
    """The kinds that were found inside the values, with in how many."""
    return {
        str(reason.facts["category"]): int(reason.facts["found"])
        for reason in claim.reasons
        if reason.code == "found_inside"
    }


@pytest.mark.parametrize(
    ("dataset", "name", "values", "category"),
    [
        ("t_17", "remark", MAILS, "email"),
        ("t_17", "remark", [*MAILS[:90], *SENTENCES[:210]], "email"),
        ("t_17", "ref_ext", BSNS, "bsn"),
        ("t_17", "ref_ext", [*BSNS[:200], *(f"EXT-{number}" for number in range(100))], "bsn"),
        ("klant", "note", PHONES, "phone"),
        ("wp_usermeta", "meta_value", made("metavalue"), "email"),
        (
            "import",
            "veld_7",
            ["Jansen, Piet", "Bakker, Anna", "de Vries, Sophie", "Smit, Jan", "Visser, Emma"],
            "full_name",
        ),
    ],
    ids=["all mail", "some mail", "numbers", "most numbers", "telephones", "keys and values", "last name first"],
)
def test_a_misnamed_or_mixed_column_is_what_its_values_are(
    dataset: str, name: str, values: list[str], category: str
) -> None:
    assert said(dataset, name, values, "varchar(200)").category == category


@pytest.mark.parametrize("values", [DOCUMENTS, [json.dumps(one) for one in DOCUMENTS]], ids=["objects", "texts"])
def test_nested_values_are_read_as_a_table_and_the_most_protected_kind_is_said(values: list[object]) -> None:
    claim = said("queue", "data", values, "json" if isinstance(values[0], dict) else "text")

    assert claim.category == "bsn"
    assert set(inside(claim)) == {"bsn", "full_name"}


def test_deep_paths_count_and_settings_do_not() -> None:
    assert said("webhooks", "body", [json.dumps(one) for one in ORDERS]).category == "email"
    assert said("settings", "data", [json.dumps(one) for one in SETTINGS]).category is None


def test_a_share_of_one_in_a_hundred_with_a_national_number_is_seen_and_counted() -> None:
    notes = [f"{text} BSN {BSNS[row // 100]} graag." if row % 100 == 7 else text for row, text in enumerate(SENTENCES)]
    claim = said("t9", "vrij_veld_1", notes)

    assert claim.category == "free_text"
    assert inside(claim) == {"bsn": 10}


def test_a_description_of_payments_keeps_its_kind_and_says_what_stands_in_it() -> None:
    texts = [f"SEPA IBAN: {iban} Naam: {name}" for iban, name in zip(IBANS, NAMES, strict=True)]

    assert "iban" in inside(said("mutaties", "omschrijving", texts))
    assert said("t9", "c4", texts).category == "free_text"


@pytest.mark.parametrize(
    "values",
    [
        [f"2026-05-01 12:00:01 INFO login ok user={mail}" for mail in MAILS],
        [f'a:1:{{s:5:"email";s:{len(mail)}:"{mail}";}}' for mail in MAILS],
        [f"/reset?email={mail.replace('@', '%40')}&step=2" for mail in MAILS],
        [base64.b64encode(f"to={mail}&from=shop".encode()).decode() for mail in MAILS],
    ],
    ids=["log lines", "serialized", "addresses of pages", "base64"],
)
def test_lines_and_encodings_are_looked_into(values: list[str]) -> None:
    claim = said("c0", "v", values)

    assert claim.category is not None
    assert inside(claim)["email"] >= len(values) - 1


def test_a_street_a_postcode_and_a_place_in_one_value_are_an_address() -> None:
    streets, postcodes = made("street_nl"), made("postcode_nl")
    values = [f"{street} 12, {postcode} Utrecht" for street, postcode in zip(streets, postcodes, strict=True)]

    assert said("t9", "c4", values, "varchar(120)").category == "address"


def test_a_hashed_address_is_an_address_by_its_name_and_nothing_without_it() -> None:
    hashes = [hashlib.sha256(mail.encode()).hexdigest() for mail in MAILS]

    assert said("nieuwsbrief", "email_sha256", hashes, "char(64)").category == "email"
    assert said("t", "c", hashes, "char(64)").category is None


@pytest.mark.parametrize(
    "values",
    [
        [f"{CHANCE.choice(fakes.CHOICES['product'])} {number}" for number in range(200)],
        ["rood", "blauw", "groen", "wit", "zwart", "roze"] * 20,
        ["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus"] * 20,
        [base64.b64encode(CHANCE.randbytes(48)).decode() for _ in range(100)],
        [f"ORD-2026-{number:08d}" for number in range(200)],
    ],
    ids=["products", "colours", "months", "base64 of bytes", "order numbers"],
)
def test_what_only_looks_personal_is_not(values: list[str]) -> None:
    assert said("c0", "v", values).category is None


def test_no_value_inside_another_leaves_the_classifier() -> None:
    told = repr(said("queue", "data", [json.dumps(one) for one in DOCUMENTS]))

    assert not any(bsn in told for bsn in BSNS)
