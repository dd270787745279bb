"""Which way is walked: to what is a person's own, and never through what is shared to somebody else."""

import pytest

from inzage.tracing.look import look
from tests.tracing.conftest import ground_of, known_by


@pytest.fixture
def looked(opened):
    def look_(target, **known):
        return look(ground_of(winkel=target), known_by(**known), opened(winkel=target))

    return look_


def keys(found):
    return {spot.dataset: sorted(int(key[0]) for key in rows) for spot, rows in found.rows.items() if rows}


def orders_of(customer):
    return [n for n in range(1, 25) if 1 + n % 8 == customer]


def lines_of(customer):
    return [n for n in range(1, 73) if 1 + n % 24 in orders_of(customer)]


def test_orders_and_their_lines_are_theirs_and_the_house_they_share_is_not(shop, looked):
    found = looked(shop(), email="anna.bakker@example.nl")

    assert keys(found) == {"klant": [1], "bestelling": orders_of(1), "regel": lines_of(1)}
    assert found.is_complete


def test_a_house_of_their_own_is_theirs(shop, looked):
    found = looked(shop("UPDATE klant SET huishouden_id = 3 WHERE klant_id = 2"), email="anna.bakker@example.nl")

    assert keys(found)["huishouden"] == [1]


def test_whoever_was_brought_in_by_somebody_is_somebody_else(shop, looked):
    assert keys(looked(shop(), email="joris.smit@example.nl"))["klant"] == [2]


def test_an_employee_who_served_is_not_reached(shop, looked):
    assert "medewerker" not in keys(looked(shop(), email="fatima.yilmaz@example.nl"))


def test_two_who_share_an_address_for_mail_are_left_to_a_person(shop, looked):
    target = shop("UPDATE klant SET email = 'anna.bakker@example.nl' WHERE klant_id = 2")
    found = looked(target, email="anna.bakker@example.nl", full_name="Anna Bakker")

    assert keys(found) == {"klant": [1], "bestelling": orders_of(1), "regel": lines_of(1)}
    (doubt,) = found.doubts[next(iter(found.doubts))].values()
    assert (doubt.match.agrees, doubt.match.differs) == (("email",), ("full_name",))
    assert not found.is_complete


def test_a_name_alone_finds_nobody(shop, looked):
    assert not looked(shop(), full_name="Anna Bakker").counts()


def test_a_telephone_of_the_house_needs_a_second_sign(shop, looked):
    target = shop("""
        ALTER TABLE klant ADD COLUMN telefoon TEXT;
        UPDATE klant SET telefoon = '06-1234567' || (8 + (huishouden_id % 2)) WHERE klant_id < 3;
        UPDATE klant SET telefoon = '06-2234567' || klant_id WHERE klant_id >= 3;
    """)
    alone = looked(target, phone="+31612345679")
    named = looked(target, phone="+31612345679", full_name="J. Smit")

    assert not alone.counts()
    assert sum(map(len, alone.doubts.values())) == 2
    assert keys(named)["klant"] == [2]


def test_a_review_of_another_on_my_order_line_is_not_mine(shop, looked):
    target = shop("""
        CREATE TABLE beoordeling (
            beoordeling_id INTEGER PRIMARY KEY, regel_id INTEGER REFERENCES regel,
            klant_id INTEGER REFERENCES klant, tekst TEXT
        );
        INSERT INTO beoordeling SELECT regel_id, regel_id, 1 + (regel_id + 1) % 24 % 8, 'prima stoel' FROM regel;
    """)
    found = looked(target, email="anna.bakker@example.nl")

    assert keys(found)["beoordeling"] == [n for n in range(1, 73) if 1 + (n + 1) % 24 % 8 == 1]


def test_a_row_of_another_that_names_me_is_a_mention(shop, looked):
    target = shop("""
        CREATE TABLE cadeaubon (
            bon_id INTEGER PRIMARY KEY, klant_id INTEGER REFERENCES klant, geschonken_door INTEGER REFERENCES klant,
            bedrag REAL
        );
        INSERT INTO cadeaubon VALUES (1, 1, 2, 25), (2, 2, 3, 25), (3, 3, 1, 50), (4, 4, 1, 50), (5, 5, 6, 10);
    """)
    found = looked(target, email="anna.bakker@example.nl")

    assert keys(found)["cadeaubon"] == [1]
    assert sorted(int(key[0]) for rows in found.mentions.values() for key in rows) == [3, 4]


def test_the_account_of_a_customer_is_the_same_person(shop, looked):
    target = shop("""
        CREATE TABLE account (
            account_id INTEGER PRIMARY KEY, klant_id INTEGER NOT NULL UNIQUE REFERENCES klant, gebruikersnaam TEXT,
            wachtwoord TEXT
        );
        INSERT INTO account SELECT klant_id + 100, klant_id, 'gebruiker' || klant_id, 'x' FROM klant;
        CREATE TABLE bezoek (bezoek_id INTEGER PRIMARY KEY, account_id INTEGER REFERENCES account, ip TEXT, op TEXT);
        INSERT INTO bezoek SELECT klant_id, klant_id + 100, '10.0.0.' || klant_id, '2026-11-01' FROM klant;
    """)
    found = looked(target, email="anna.bakker@example.nl")

    assert (keys(found)["account"], keys(found)["bezoek"]) == ([101], [1])


def test_what_a_supplier_sold_to_others_is_not_the_suppliers(shop, looked):
    target = shop("""
        CREATE TABLE leverancier (leverancier_id INTEGER PRIMARY KEY, contactpersoon TEXT, email TEXT);
        INSERT INTO leverancier VALUES (1, 'Piet Hout', 'piet.hout@hout.example'), (2, 'Jan Staal', 'jan@staal.example');
        ALTER TABLE product ADD COLUMN leverancier_id INTEGER REFERENCES leverancier;
        UPDATE product SET leverancier_id = 1 + product_id % 2;
    """)
    found = looked(target, email="piet.hout@hout.example")

    assert "regel" not in keys(found)
    assert "bestelling" not in keys(found)
