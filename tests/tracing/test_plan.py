"""What happens to each row of somebody who asks to be erased, and in which order."""

from datetime import date

import pytest

from inzage.tracing.ground import Spot
from inzage.tracing.look import look
from inzage.tracing.plan import Act, Keep, Why, plan
from tests.tracing.conftest import ground_of, known_by

FISCAL = Keep("Tax records", "AWR art. 52(4)", until=date(2034, 1, 1))


@pytest.fixture
def planned(opened):
    """Make the plan for somebody in a shop, with rules that keep rows of these places."""

    def make(target, *, keeps=(), **known):
        ground, systems = ground_of(winkel=target), opened(winkel=target)
        found = look(ground, known_by(**known), systems)
        shapes = {Spot("winkel", shape.name): shape for shape in systems["winkel"].describe()}
        return plan(ground, found, shapes, {Spot("winkel", name): FISCAL for name in keeps})

    return make


def told(found):
    return [(one.spot.dataset, one.act, one.why) for one in found.treatments]


def test_everything_goes_and_what_points_goes_first(shop, planned):
    found = planned(shop(), email="anna.bakker@example.nl")

    assert [(one.spot.dataset, one.act, one.rows) for one in found.treatments][-3:] == [
        ("regel", Act.DELETE, 9),
        ("bestelling", Act.DELETE, 3),
        ("klant", Act.DELETE, 1),
    ]


def test_a_rule_keeps_its_rows_and_what_they_point_to(shop, planned):
    found = planned(shop(), keeps=["bestelling"], email="anna.bakker@example.nl")

    assert told(found)[-3:] == [
        ("regel", Act.DELETE, Why.NO_REASON_TO_KEEP),
        ("bestelling", Act.KEEP, Why.RULE),
        ("klant", Act.KEEP, Why.NEEDED_BY_KEPT),
    ]
    (kept,) = found.of(Spot("winkel", "klant"))
    assert (kept.keep, kept.because_of, kept.columns) == (FISCAL, Spot("winkel", "bestelling"), ("email",))


GIFTS = """
CREATE TABLE cadeaubon (
    bon_id INTEGER PRIMARY KEY, klant_id INTEGER REFERENCES klant,
    geschonken_door INTEGER {may_be_empty} REFERENCES klant, bedrag REAL
);
INSERT INTO cadeaubon VALUES (1, 1, 2, 25), (2, 2, 3, 25), (3, 3, 1, 50), (4, 4, 1, 50), (5, 5, 6, 10);
"""


def test_what_is_anothers_and_names_the_person_is_loosened(shop, planned):
    found = planned(shop(GIFTS.format(may_be_empty="")), email="anna.bakker@example.nl")

    gifts = found.of(Spot("winkel", "cadeaubon"))
    assert [(one.act, one.rows, one.columns) for one in gifts] == [
        (Act.LOOSEN, 2, ("geschonken_door",)),
        (Act.DELETE, 1, ()),
    ]


def test_what_another_must_point_to_stays_as_a_shell(shop, planned):
    found = planned(shop(GIFTS.format(may_be_empty="NOT NULL")), email="anna.bakker@example.nl")

    (shell,) = found.of(Spot("winkel", "klant"))
    assert (shell.act, shell.why, shell.because_of) == (Act.ANONYMISE, Why.POINTED_TO, Spot("winkel", "cadeaubon"))
    assert {"naam", "email"} <= set(shell.columns)
