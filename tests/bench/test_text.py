"""Findings of a column go back to their tickets; a peer is counted at its best; bars follow from what was measured."""

import numpy as np

from bench.detection.matching import Tally
from bench.detection.printing import best, judged, worse
from bench.detection.text import Beside, Measured, at_best, by_row, pages
from bench.tickets import Ticket
from inzage.detection.reading import Findings

TICKETS = [
    Ticket("mail a@b.nl", "nl", ((5, 11, "email"),)),
    Ticket("versie 10.2.3.4", "nl", ()),
    Ticket("ip 10.2.3.4", "nl", ((3, 11, "ip_address"),)),
]


def measured(speed: float, **tallies: Tally) -> Measured:
    return Measured(tallies, 3, (speed,))


def test_findings_of_a_column_go_back_to_their_rows() -> None:
    kinds = [Findings.categories.index("ip_address"), Findings.categories.index("email")]
    found = Findings(
        rows=np.array([0, 2], np.int64),
        starts=np.array([3, 5], np.int32),
        ends=np.array([11, 11], np.int32),
        kinds=np.array(kinds, np.uint8),
        confidences=np.ones(2, np.float32),
    )

    assert by_row(found, 4) == [[(3, 11, "ip_address")], [], [(5, 11, "email")], []]


def test_a_peer_is_counted_from_the_score_that_suits_it_best() -> None:
    found = [[(5, 11, "email", 0.5)], [(7, 15, "ip_address", 0.4)], [(3, 11, "ip_address", 0.95)]]

    assert at_best(TICKETS, found) == {"email": Tally(found=1), "ip_address": Tally(found=1)}


def test_what_tickets_have_unmarked_is_not_counted_and_what_they_have_marked_is() -> None:
    found = [[(0, 4, "user_agent"), (5, 11, "email")]]
    marked = Ticket("mail a@b.nl", "nl", ((0, 4, "user_agent"),))

    assert [spans for _, spans in pages(TICKETS[:1], found)] == [[(5, 11, "email")]]
    assert [spans for _, spans in pages([marked], found)] == found


def test_a_kind_is_compared_with_the_peer_that_does_best_at_it_on_the_tickets_it_read() -> None:
    right, half, none = Tally(found=10), Tally(found=5, missed=5), Tally(missed=10)
    others = {"datafog": measured(2.0, email=half, iban=none), "scrubadub": measured(1.0, email=right)}
    same = {"datafog": {"email": right}, "scrubadub": {"email": half}}

    found = best(Beside(seen={}, inzage=measured(1), others=others, same=same))

    assert found == {"email": ("scrubadub", right, half)}


def test_a_bar_is_met_by_what_was_measured_and_by_nothing_else() -> None:
    right, half = Tally(found=10), Tally(found=5, missed=5)
    peers = {"presidio": measured(0.2, email=right), "presidio, 8 kinds": measured(0.3, email=half)}
    peers["datafog-core"] = measured(20.0, email=half)
    beside = Beside(
        seen={"first": measured(300.0, email=right)},
        inzage=measured(260.0, email=half),
        others=peers,
        same={name: {"email": half} for name in peers},
    )

    assert list(judged(beside).values()) == [True, True, False, True, False, False]
    assert worse(beside) == ["email: presidio 1.000, inzage 0.667"]
