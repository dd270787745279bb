"""Many people are looked for in one pass, and each gets what is theirs, as if looked for alone."""

import sqlite3
from contextlib import closing

from inzage.connectors import catalogue
from inzage.tracing.look import look, look_for_all
from tests import samples
from tests.tracing.conftest import ground_of, known_by


def rows_of(found):
    return {spot: set(rows) for spot, rows in found.rows.items() if rows}


def test_each_of_many_gets_what_they_get_alone():
    with closing(sqlite3.connect(samples.file("sakila"))) as original:
        people = original.execute("SELECT email FROM customer ORDER BY customer_id LIMIT 40").fetchall()
    target = f"sqlite:///{samples.file('sakila')}"
    ground = ground_of(sample=target)
    with closing(catalogue.connect(target)) as connector:
        identities = [known_by(email=email) for (email,) in people]
        together = look_for_all(ground, identities, {"sample": connector})
        alone = [look(ground, identity, {"sample": connector}) for identity in identities]

    assert [rows_of(found) for found in together] == [rows_of(found) for found in alone]
    assert all(len(rows_of(found)) == 4 for found in together)
