import pytest

from inzage.detection.recognizers.labels.house_number import HouseNumber

FOUND = [
    ("Huisnummer 12a", ["12a"]),
    ("huisnr. 7", ["7"]),
    ("house number: 221", ["221"]),
    ("Hausnummer 5 b", ["5 b"]),
    ("1234 AB 12-3", ["12-3"]),
    ("1234AB, 12 bis", ["12 bis"]),
    ("Nummer 12", []),
    ("1234 AB Utrecht", []),
]


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_it_finds_it_after_a_label_or_a_postcode(read_by, text: str, expected: list[str]) -> None:
    assert read_by(HouseNumber(), text) == expected
