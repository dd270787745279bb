import pytest

from inzage.detection.recognizers.de.address import GermanAddress
from inzage.detection.recognizers.fr.address import FrenchAddress
from inzage.detection.recognizers.gb.address import BritishAddress
from inzage.detection.recognizers.nl.address import DutchAddress
from inzage.detection.recognizers.recognizer import Recognizer, Verdict


@pytest.mark.parametrize("value", ["Dorpsstraat 5", "Van der Helststraat 12-2", "Prins Hendrikkade 100 hs"])
def test_it_knows_address_by_its_rules(value: str) -> None:
    assert DutchAddress().check(value) is Verdict.RIGHT


@pytest.mark.parametrize("value", ["Dorpsstraat", "5", "Amsterdam 12"])
def test_it_refuses_what_is_no_address(value: str) -> None:
    assert DutchAddress().check(value) is Verdict.WRONG


FOUND = [
    ("Wij verhuizen naar Van der Helststraat 12-2, 1072 NV Amsterdam", ["Van der Helststraat 12-2"]),
    ("Ook Dorpsstraat 5a in Ede", ["Dorpsstraat 5a"]),
    ("op de 's-Gravelandseweg 7", ["'s-Gravelandseweg 7"]),
    ("Zij gaat weg 12 dagen", []),
    ("Dorpsstraat, 5 te Ede", ["Dorpsstraat, 5"]),
    ("Laan van Meerdervoort 93", ["Laan van Meerdervoort 93"]),
    ("Wij wonen Hof van Delft 9", ["Hof van Delft 9"]),
    ("Jan de Vries, 22/06/1935", []),
    ("Selena Jones, 44 jaar", []),
    ("Storing 3 en Levering 2", []),
    ("Verzekering 4, Vergadering 12", []),
]


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_it_finds_it_in_a_text_and_nothing_else(read_by, text: str, expected: list[str]) -> None:
    assert read_by(DutchAddress(), text) == expected


ABROAD = [
    pytest.param(
        GermanAddress(), "Ich wohne in der Berliner Straße 12, 10115 Berlin", ["Berliner Straße 12"], id="German"
    ),
    pytest.param(GermanAddress(), "Am Alten Markt, Goethestr. 5a", ["Goethestr. 5a"], id="German, shortened"),
    pytest.param(
        FrenchAddress(),
        "J'habite 12 bis rue de la République, 75001 Paris",
        ["12 bis rue de la République"],
        id="French",
    ),
    pytest.param(FrenchAddress(), "Il a mis 3 place dans la file", [], id="a French word"),
    pytest.param(
        BritishAddress(), "I live at Flat 3, 10 Downing Street, London", ["Flat 3, 10 Downing Street"], id="British"
    ),
    pytest.param(BritishAddress(), "I walked 10 miles down the street", [], id="an English word"),
]


@pytest.mark.parametrize(("recognizer", "text", "expected"), ABROAD)
def test_it_finds_streets_of_the_neighbours(read_by, recognizer: Recognizer, text: str, expected: list[str]) -> None:
    assert read_by(recognizer, text) == expected
