import pytest

from inzage.detection.recognizers.generic.postal_code import PostalCode
from inzage.detection.recognizers.recognizer import Verdict


@pytest.mark.parametrize(
    ("text", "expected"),
    [("Hauptstraße 5, 80331 München", ["80331"]), ("B-9000 Gent", ["9000"]), ("75001 Paris", ["75001"])],
)
def test_it_finds_a_code_before_a_known_place(read_by, text: str, expected: list[str]) -> None:
    assert read_by(PostalCode(), text) == expected


@pytest.mark.parametrize("text", ["in 2024 Berlin bezocht", "12345 stuks", "bestelling 80331", "1012 AB Amsterdam"])
def test_other_numbers_are_left(read_by, text: str) -> None:
    assert read_by(PostalCode(), text) == []


def test_digits_alone_tell_nothing() -> None:
    assert PostalCode().check("80331") is Verdict.UNSURE
    assert PostalCode().check("803312") is Verdict.WRONG
