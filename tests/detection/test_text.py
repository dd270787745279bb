import time
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from inzage.detection.recognizers import ALL, Verdict
from inzage.detection.text import find
from inzage.law.categories import CATEGORIES

MEGABYTE = 1_000_000
PIECES = [
    "a",
    "1",
    "1 ",
    "12-",
    "0612345678 ",
    "a.",
    "@",
    "a@a.",
    "NL91",
    "Jan ",
    "J.",
    "van ",
    "(0",
    "::",
    "1:",
    "é",
    "\n",
    "straat 1 ",
    "geb 1-1-1970 ",
    "$2b$",
    "eyJ.",
    "ziek ",
    "bsn 1",
    "A-",
    "mijn ",
]


def found(text: str, language: str | None = None) -> list[tuple[str, str]]:
    return [(text[finding.start : finding.end], finding.presidio) for finding in find(text, language)]


def test_a_ticket_gives_all_its_kinds_in_their_order() -> None:
    text = "Ik ben Jan de Vries, BSN 123456782, bel 06-12345678 of mail jan@example.nl. IBAN NL91 ABNA 0417 1643 00."

    assert found(text) == [
        ("Jan de Vries", "PERSON"),
        ("123456782", "NL_BSN"),
        ("06-12345678", "PHONE_NUMBER"),
        ("jan@example.nl", "EMAIL_ADDRESS"),
        ("NL91 ABNA 0417 1643 00", "IBAN_CODE"),
    ]


def test_what_overlaps_is_said_once_and_the_checked_one_wins() -> None:
    assert found("jan.jansen@example.nl") == [("jan.jansen@example.nl", "EMAIL_ADDRESS")]
    assert found("Telefoon 0031 20 123 4567") == [("0031 20 123 4567", "PHONE_NUMBER")]


def test_an_address_is_street_postcode_and_place() -> None:
    text = "Van der Helststraat 12-2, 1072 NV Amsterdam"

    assert [kind for _, kind in found(text)] == ["LOCATION", "NL_POSTCODE", "LOCATION"]


def test_a_word_near_makes_it_surer() -> None:
    (alone,) = find("Zie 06-12345678.")
    (near,) = find("Bel 06-12345678.")

    assert alone.confidence < near.confidence


def test_offsets_are_characters_and_not_bytes() -> None:
    text = "é😀İß jan@example.nl"

    (finding,) = find(text)

    assert text[finding.start : finding.end] == "jan@example.nl"


@pytest.mark.parametrize(
    "text",
    [
        "",
        "De monteur kwam twee uur te laat en belde niet.",
        "Hond loopt los, eerst bellen.",
        "Versie 1.2.3.4 van 2024",
        "Wij leveren 123456782 keer voor 12,50",
    ],
)
def test_a_text_without_persons_gives_nothing(text: str) -> None:
    assert found(text) == []


@settings(max_examples=300, deadline=None)
@given(
    st.text(max_size=300) | st.lists(st.sampled_from(PIECES), max_size=60).map("".join),
    st.sampled_from([None, "nl", "en", "de", "fr"]),
)
def test_any_text_is_read_and_offsets_are_inside_it(text: str, language: str | None) -> None:
    findings = find(text, language)

    assert all(0 <= one.start < one.end <= len(text) and 0 < one.confidence <= 1 for one in findings)
    assert all(one.end <= other.start for one, other in pairwise(findings))


@settings(max_examples=150, deadline=None)
@given(st.text(alphabet=st.characters(categories=["Nd", "Lu", "Ll", "Zs", "Pd", "Po"]), max_size=40))
def test_any_value_can_be_checked(value: str) -> None:
    for recognizer in ALL:
        assert recognizer.check(value) in Verdict


@pytest.mark.parametrize("recognizer", ALL, ids=lambda one: type(one).__name__)
def test_a_recognizer_names_a_kind_and_survives_any_value(recognizer) -> None:
    assert recognizer.category in CATEGORIES
    assert recognizer.presidio
    assert 0 < recognizer.chance <= 1
    for value in ("", " ", "\x00", "٣٤٥٦٧٨٩١٢", "é" * 40, "1" * 40, "²" * 11, "𝟙" * 9, "x" * 5000):
        recognizer.check(value)


@pytest.mark.parametrize("piece", [*PIECES, "Jan van ", "geb 1-1-1970 BSN 123456782 ", "klant ", "n° ", "AB 1 "])
def test_a_megabyte_of_one_thing_costs_seconds(piece: str) -> None:
    text = piece * (MEGABYTE // len(piece))

    began = time.process_time()
    find(text)

    # A tenth of a second or two; quadratic work would take minutes.
    assert time.process_time() - began < 3
