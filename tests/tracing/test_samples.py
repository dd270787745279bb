"""
In the sample databases of others everything of every customer is found, and nothing of anybody else.

The truth is SQL written by hand from their schemas, asked of the original file.
"""

import sqlite3
from contextlib import closing

import pytest

from inzage.connectors import catalogue
from inzage.tracing.look import look
from tests import mariadb, postgres, samples
from tests.tracing.conftest import ground_of, known_by

TRUTH = {
    "chinook": {
        "customer": "SELECT CustomerId FROM Customer WHERE Email = ?",
        "invoice": "SELECT InvoiceId FROM Invoice JOIN Customer USING (CustomerId) WHERE Email = ?",
        "invoiceline": (
            "SELECT InvoiceLineId FROM InvoiceLine JOIN Invoice USING (InvoiceId)"
            " JOIN Customer USING (CustomerId) WHERE Email = ?"
        ),
    },
    "northwind": {
        "customers": "SELECT customer_id FROM customers WHERE phone = ?",
        "orders": "SELECT order_id FROM orders JOIN customers USING (customer_id) WHERE phone = ?",
        "order_details": (
            "SELECT order_id, product_id FROM order_details JOIN orders USING (order_id)"
            " JOIN customers USING (customer_id) WHERE phone = ?"
        ),
    },
    "sakila": {
        "customer": "SELECT customer_id FROM customer WHERE email = ?",
        "address": "SELECT a.address_id FROM address a JOIN customer USING (address_id) WHERE email = ?",
        "rental": "SELECT rental_id FROM rental JOIN customer USING (customer_id) WHERE email = ?",
        "payment": "SELECT payment_id FROM payment JOIN customer USING (customer_id) WHERE email = ?",
    },
}
PEOPLE = {
    "chinook": "SELECT Email, FirstName || ' ' || LastName FROM Customer",
    "northwind": "SELECT phone, contact_name FROM customers",
    "sakila": "SELECT email, first_name || ' ' || last_name FROM customer ORDER BY customer_id LIMIT 60",
}
KNOWN_BY = {"chinook": "email", "northwind": "phone", "sakila": "email"}


def address(request, engine, name):
    """The sample on this engine."""
    if engine == "sqlite":
        return f"sqlite:///{samples.file(name)}"
    samples.file(name)
    server, driver = {"postgresql": (postgres, "psycopg"), "mariadb": (mariadb, "pymysql")}[engine]
    fixture = "postgres_server" if engine == "postgresql" else "mariadb_server"
    target = server.empty_database(request.getfixturevalue(fixture))
    scheme = {"postgresql": "postgresql", "mariadb": "mysql"}[engine]
    samples.load(name, f"{scheme}+{driver}{target[target.index('://') :]}")
    return target


@pytest.fixture(scope="module")
def mariadb_server():
    """The address of a real MariaDB."""
    with mariadb.server() as server:
        yield server


def truly(original, name, known):
    return {
        dataset: {tuple(map(str, row)) for row in original.execute(statement, (known,))}
        for dataset, statement in TRUTH[name].items()
    }


@pytest.mark.parametrize("engine", ["sqlite", "postgresql", "mariadb"])
@pytest.mark.parametrize("name", list(TRUTH))
def test_all_of_each_customer_is_found_and_nothing_of_others(request, engine, name):
    target = address(request, engine, name)
    ground = ground_of(sample=target)
    with closing(sqlite3.connect(samples.file(name))) as original, closing(catalogue.connect(target)) as connector:
        people = original.execute(PEOPLE[name]).fetchall()
        for known, full_name in people:
            identity = known_by(**{KNOWN_BY[name]: known, "full_name": full_name})
            found = look(ground, identity, {"sample": connector})

            got = {spot.dataset.lower(): set(rows) for spot, rows in found.rows.items() if rows}
            assert got == {dataset: keys for dataset, keys in truly(original, name, known).items() if keys}, known
            assert found.is_complete
    assert len(people) >= 59
