import json

import pytest

from bench import truths
from inzage.detection.records import Claim
from inzage.scanning import whose
from inzage.scanning.records import ScannedDataset, ScannedField, ScannedLink, SubjectKind, Whose
from tests import samples

CUSTOMER, EMPLOYEE, CONTACT, OTHER, NOBODY = SubjectKind


def fields(dataset, **categories):
    return tuple(
        ScannedField(dataset, name, "", Claim(category, 0.9), identifies=False, is_key=False, is_unique=False)
        for name, category in categories.items()
    )


def dataset(name, **categories):
    found = fields(name, **categories)
    return ScannedDataset(name, "table", found, whose.of(name, found), 10, 10, 0)


@pytest.mark.parametrize("name", ["klant", "customers", "Kunden", "clients", "crm.tbl_klanten", "patienten.csv"])
def test_in_four_languages_a_table_of_customers_is_theirs(name):
    assert whose.of(name, fields(name, naam="full_name", mail="email")).kind is CUSTOMER


@pytest.mark.parametrize("name", ["medewerker", "staff", "Mitarbeiter", "employés", "hr.personeel"])
def test_in_four_languages_a_table_of_employees_is_theirs(name):
    assert whose.of(name, fields(name, naam="full_name", mail="email")).kind is EMPLOYEE


def test_without_personal_data_it_is_nobodys_whatever_the_name_says():
    found = whose.of("customer_demographics", fields("customer_demographics", code=None))

    assert (found.kind, found.reasons[0].code) == (NOBODY, "whose_nothing")


def test_who_serves_a_customer_does_not_make_the_customers_employees():
    assert whose.of("klant", fields("klant", nr="customer_number", accountmanager="employee_number")).kind is CUSTOMER
    assert whose.of("x", fields("x", nr="customer_number", medewerker="employee_number")).kind is CUSTOMER


def test_suppliers_with_somebody_to_ring_are_contacts_and_without_are_companies():
    assert whose.of("suppliers", fields("suppliers", contact_name="full_name", phone="phone")).kind is CONTACT
    assert whose.of("suppliers", fields("suppliers", company_name=None, phone="phone")).kind is NOBODY


def test_people_of_whom_nothing_says_who_they_are_are_others():
    assert whose.of("actor", fields("actor", first_name="first_name", last_name="last_name")).kind is OTHER


@pytest.mark.parametrize("name", ["leeg", "latin1.csv", "t_17"])
def test_of_a_name_that_says_nothing_it_is_not_said_that_it_speaks_of_people(name):
    found = whose.of(name, fields(name, voornaam="first_name", achternaam="last_name", geboortedatum="birth_date"))

    assert found.kind is OTHER
    assert "whose_fields_together" in [reason.code for reason in found.reasons]
    assert "whose_name" not in [reason.code for reason in found.reasons]


@pytest.mark.parametrize(
    ("name", "held", "code"),
    [("products", {"maker": "full_name"}, "whose_thing"), ("suppliers", {"phone": "phone"}, "whose_company")],
)
def test_what_is_nobodys_has_no_reason_that_speaks_for_somebody(name, held, code):
    found = whose.of(name, fields(name, **held))

    assert (found.kind, [reason.code for reason in found.reasons]) == (NOBODY, [code])


def test_an_order_line_belongs_to_whom_its_order_belongs():
    order = dataset("bestelling", klantnummer="customer_number", datum="order")
    line = dataset("regel", bestelnummer="order", wens="free_text")
    link = ScannedLink("regel.bestelnummer", "bestelling.bestelnummer", "declared", 1.0)
    found = whose.follow([order_with_key(order), line], [link])

    assert found["regel"].kind is CUSTOMER
    assert {"to": "bestelling", "whose": "customer"} in [dict(reason.facts) for reason in found["regel"].reasons]


def order_with_key(order):
    key = ScannedField(
        "bestelling", "bestelnummer", "", Claim("order", 0.9), identifies=False, is_key=True, is_unique=True
    )
    return ScannedDataset(order.name, order.kind, (*order.fields, key), order.whose, 10, 10, 0)


def test_an_address_is_of_whom_most_point_to_it_for():
    address = dataset("adres_tabel", adres_id=None, straat="street")
    staff = dataset("medewerker", adres_id=None, naam="full_name", personeelsnr="employee_number")

    found = whose.follow(
        [address, staff], [ScannedLink("medewerker.adres_id", "adres_tabel.adres_id", "inferred", 0.9)]
    )

    assert found["adres_tabel"].kind is EMPLOYEE


def test_links_to_what_was_not_seen_say_nothing():
    klant = dataset("klant", naam="full_name")

    assert whose.follow([klant], [ScannedLink("klant.x", "weg.y", "declared", 1.0)]) == {"klant": klant.whose}


@pytest.mark.parametrize("name", truths.SAMPLES)
def test_of_the_samples_it_says_what_their_truth_says(name, look):
    target = f"sqlite:///{samples.file(name)}"
    told = json.loads((truths.TRUTHS / f"{name}.json").read_text())["datasets"]

    found = {one.name: one.whose.kind for one in look(target).datasets}

    wrong = {name: kind for name, kind in found.items() if kind not in listed(told[name]["whose"])}
    assert wrong == {}


def listed(told):
    return told if isinstance(told, list) else [told]


def test_a_verdict_has_its_reasons_with_the_winners_first():
    found = whose.of("klant", fields("klant", nr="customer_number"))

    assert isinstance(found, Whose)
    assert 0.9 < found.confidence <= 1
    assert [reason.code for reason in found.reasons][:2] == ["whose_name", "whose_field"]
