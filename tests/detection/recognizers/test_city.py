import pytest

from inzage.detection.recognizers.generic.city import City
from inzage.detection.recognizers.recognizer import Verdict


@pytest.mark.parametrize("value", ["Amsterdam", "'s-Hertogenbosch", "bergen op zoom", "London"])
def test_it_knows_place_by_its_rules(value: str) -> None:
    assert City().check(value) is Verdict.RIGHT


@pytest.mark.parametrize("value", ["1012 AB", "42"])
def test_it_refuses_what_is_no_place(value: str) -> None:
    assert City().check(value) is Verdict.WRONG


@pytest.mark.parametrize("value", ["Kabouterdorp"])
def test_it_cannot_tell_by_the_place_alone(value: str) -> None:
    assert City().check(value) is Verdict.UNSURE


FOUND = [
    ("Ik woon in Bergen op Zoom", ["Bergen op Zoom"]),
    ("1072 NV Amsterdam", ["Amsterdam"]),
    ("Bos en Lommerweg 101-3 Amsterdam", ["Amsterdam"]),
    ("Amsterdam wint weer", []),
    ("naam;plaats;mail\nJan Bakker;Gouda;jan@example.nl", ["Gouda"]),
    ("3106 GT Blije\n\nGouda, 4 mei 2024", ["Blije", "Gouda"]),
    ("De bus naar Gemeente Assen komt niet", []),
    ("60311 Frankfurt am Main", ["Frankfurt am Main"]),
    ("79098 Freiburg im Breisgau", ["Freiburg im Breisgau"]),
    ("B-2000 Antwerpen", ["Antwerpen"]),
    ("Kees Smit uit Tilburg belde", ["Tilburg"]),
    ("Tineke Woudstra, Sneek", ["Sneek"]),
    ("De trein uit Tilburg is laat", []),
]


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_it_finds_it_in_a_text_and_nothing_else(read_by, text: str, expected: list[str]) -> None:
    assert read_by(City(), text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Woonplaats: Nijbroek", ["Nijbroek"]),
        ("Ik woon in Strijensas.", ["Strijensas"]),
        ("Wohnort: Bad Schandau", ["Bad Schandau"]),
        ("J'habite à Saint-Cirq", ["Saint-Cirq"]),
        ("Ville : Châteauneuf-sur-Loire", ["Châteauneuf-sur-Loire"]),
        ("Ik woon in Nederland.", []),
        ("Best wishes, the team at number 4", []),
    ],
)
def test_it_finds_a_place_that_is_in_no_list_where_words_say_so(read_by, text: str, expected: list[str]) -> None:
    assert read_by(City(), text) == expected
