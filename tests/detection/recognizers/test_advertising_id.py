import pytest

from inzage.detection.recognizers.generic.advertising_id import AdvertisingId
from inzage.detection.recognizers.recognizer import Verdict


@pytest.mark.parametrize("value", ["00000000-0000-0000-0000-000000000000", "6ba7b810-9dad-11d1-80b4", "x"])
def test_it_refuses_what_is_no_id(value: str) -> None:
    assert AdvertisingId().check(value) is Verdict.WRONG


@pytest.mark.parametrize("value", ["6ba7b810-9dad-11d1-80b4-00c04fd430c8"])
def test_it_cannot_tell_by_the_id_alone(value: str) -> None:
    assert AdvertisingId().check(value) is Verdict.UNSURE


FOUND = [
    ("IDFA 6ba7b810-9dad-11d1-80b4-00c04fd430c8", ["6ba7b810-9dad-11d1-80b4-00c04fd430c8"]),
    ("uuid 6ba7b810-9dad-11d1-80b4-00c04fd430c8", []),
]


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_it_finds_it_in_a_text_and_nothing_else(read_by, text: str, expected: list[str]) -> None:
    assert read_by(AdvertisingId(), text) == expected
