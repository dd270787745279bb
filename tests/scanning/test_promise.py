import pytest

from inzage.connectors.records import Drawn, How
from inzage.scanning import promise
from inzage.scanning.promise import Promise
from inzage.scanning.sampling import ROWS


def test_of_rows_drawn_at_random_it_says_what_is_missed_with_less_than_one_percent():
    said = Promise(ROWS, How.RANDOM)

    assert said.one_in == 1_000
    assert said.say("en").startswith(
        "4,603 rows were read, drawn at random from all over: a kind of data in at least 1 in 1,000 rows"
    )
    assert said.say("nl").startswith("Er zijn 4.603 rijen gelezen, willekeurig en overal vandaan: een soort gegevens")


@pytest.mark.parametrize("read", [1, 10, 500, 4_603, 100_000])
def test_the_promise_is_kept_and_no_larger_than_it_can_be(read):
    one_in = Promise(read, How.RANDOM).one_in

    assert (1 - 1 / one_in) ** read <= 0.01 + 1e-9
    assert (1 - 1 / (one_in + 1)) ** read > 0.01


def test_rows_of_one_block_count_once():
    assert Promise(9_000, How.RANDOM, places=4_603).one_in == 1_000
    assert Promise(9_000, How.RANDOM, places=46).one_in == 10


@pytest.mark.parametrize(
    ("how", "words"),
    [
        (How.PLACES, ("from 24 places", "op 24 plekken")),
        (How.FIRST, ("from the beginning", "van het begin")),
        (How.UNKNOWN, ("nothing is promised", "niets beloofd")),
    ],
)
def test_where_rows_are_not_from_all_over_nothing_is_promised(how, words):
    said = Promise(4_603, how, places=24)

    assert said.one_in is None
    assert (words[0] in said.say("en"), words[1] in said.say("nl")) == (True, True)


def test_where_every_row_was_read_no_row_is_missed():
    said = promise.of(Drawn(How.FIRST), read=70, is_exact=True)

    assert (said.how, said.one_in, said.say("en")) == (How.ALL, 70, "Every row was read.")


def test_of_no_rows_nothing_is_promised():
    assert Promise(0, How.RANDOM).one_in is None
    assert promise.of(None, read=10, is_exact=False).how is How.UNKNOWN
