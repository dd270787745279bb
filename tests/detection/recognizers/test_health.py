import pytest

from inzage.detection.recognizers.recognizer import Verdict
from inzage.detection.recognizers.special.health import Health


@pytest.mark.parametrize("value", ["epilepsie"])
def test_it_knows_word_by_its_rules(value: str) -> None:
    assert Health().check(value) is Verdict.RIGHT


@pytest.mark.parametrize("value", ["dakpan"])
def test_it_cannot_tell_by_the_word_alone(value: str) -> None:
    assert Health().check(value) is Verdict.UNSURE


FOUND = [
    ("Mevrouw heeft epilepsie", ["epilepsie"]),
    ("Mijn man ligt in het ziekenhuis", ["ziekenhuis"]),
    ("Ich bin schwerbehindert", ["schwerbehindert"]),
    ("She had chemotherapy", ["chemotherapy"]),
    ("Il est diabétique", ["diabétique"]),
    ("De virus scanner geeft fout", []),
    ("Het ziekenhuis belde", []),
    ("Een operatie van de computer", []),
    ("Diagnose: jicht; medicatie: omeprazol", ["jicht", "omeprazol"]),
    ("I was diagnosed with lupus", ["lupus"]),
    ("She was diagnosed last year", ["diagnosed"]),
    ("Medical condition | Gaucher disease\nCity | Leeds", ["Gaucher disease"]),
    ("Medicatie: geen", []),
    ("Ik heb MS dus de trap gaat niet", ["MS"]),
    ("Ms Mills has MS Office", []),
    ("Il prend du lithium", ["lithium"]),
    ("Hij gebruikt lithium batterijen", []),
    ("Patiënt mw. Jansen belt terug", []),
    ("Ticket SOA-1514 van mijn man", []),
]


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_it_finds_it_in_a_text_and_nothing_else(read_by, text: str, expected: list[str]) -> None:
    assert read_by(Health(), text) == expected
