import pytest

from inzage.connectors import catalogue
from inzage.connectors.errors import Unreachable
from inzage.connectors.protocol import Connector
from inzage.connectors.records import Ability


@pytest.fixture
def way():
    return catalogue.connect("null://", writable=True)


def test_it_is_a_connector_that_answers(way):
    assert isinstance(way, Connector)
    assert (way.kind, way.check(), way.abilities) == ("null", "Nothing", set(Ability))


def test_it_holds_nothing(way):
    assert (way.names(), list(way.describe()), way.grants()) == ([], [], [])


@pytest.mark.parametrize(
    "ask",
    [
        lambda way: list(way.sample("klant", rows=5)),
        lambda way: way.count("klant"),
        lambda way: list(way.read_by_key("klant", "id", [1])),
        lambda way: way.erase("klant", "id", [1]),
        lambda way: way.update("klant", "id", [1], {"naam": "x"}),
        lambda way: way.insert("klant", [{"id": 1}]),
    ],
)
def test_whatever_is_asked_for_by_name_is_not_there(way, ask):
    with pytest.raises(Unreachable) as caught:
        ask(way)

    assert caught.value.place == "klant"


def test_it_says_so_for_each_name_that_is_to_be_described(way):
    assert [(type(error), error.place) for error in way.describe(["a", "b"])] == [
        (Unreachable, "a"),
        (Unreachable, "b"),
    ]


def test_it_can_be_closed_twice(way):
    way.close()
    way.close()
