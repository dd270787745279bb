"""Texts that hold personal data: letters, mails and remarks, long and short, few and many."""

import pytest

from inzage.detection.columns import classify
from inzage.detection.records import Claim, Column

OPEN = 0.70
LETTER = "Beste mevrouw,\n\nMijn BSN is 111222333 en mijn iban NL91ABNA0417164300.\nGroet, Jan Jansen"
OTHERS = [
    "De levering was te laat en de doos was kapot.",
    "Graag een ander formaat sturen, dank.",
    "Het product werkt goed en is mooi.",
    "Wij sluiten vrijdag om vijf uur.",
]
FILLING = "Dit is een woord dat niets zegt. "
INVENTED = ["column_1", "kolom_2", "col1", "field2", "f3", "Unnamed: 0", "x", "c17", ""]


def said(name: str, values: list[str], dataset: str = "") -> Claim:
    return classify(Column(dataset, name, "text", values))


def codes(claim: Claim) -> list[str]:
    return [reason.code for reason in claim.reasons]


@pytest.mark.parametrize("name", INVENTED)
def test_one_letter_with_a_number_is_a_text_about_a_person(name: str) -> None:
    assert said(name, [LETTER], "brief.txt").category == "free_text"
    assert said(name, [LETTER, *OTHERS], "brieven").category == "free_text"


@pytest.mark.parametrize("name", INVENTED)
def test_a_name_that_was_made_up_weighs_nothing(name: str) -> None:
    claim = said(name, OTHERS)

    assert "name_of_thing" not in codes(claim)
    assert (claim.category, claim.confidence) == (None, said("zzqq", OTHERS).confidence)


@pytest.mark.parametrize(
    "found", ["Mail naar jan@example.com", "Bel 06-12345678", "NL91ABNA0417164300", "Kaart 4111 1111 1111 1111"]
)
def test_one_checked_number_or_address_inside_a_text_is_enough(found: str) -> None:
    page = f"<html><body><p>Vragen over de levering? {found} voor meer uitleg.</p></body></html>"

    assert said("column_1", [page], "page.html").category == "free_text"


def test_one_among_thousands_of_texts_about_things_stays_open() -> None:
    texts = [f"{FILLING * 5}{number}" for number in range(3000)]
    claim = said("description", [*texts[:1234], FILLING + LETTER, *texts[1234:]], "products")

    assert claim.category is None
    assert claim.confidence < OPEN
    assert "found_inside" in codes(claim)
    assert said("description", texts, "products").confidence > OPEN


@pytest.mark.parametrize(
    "text",
    [LETTER + FILLING * 300, FILLING * 150 + LETTER + FILLING * 150, FILLING * 300 + LETTER],
    ids=["before", "between", "behind"],
)
def test_beside_a_thousand_words_a_number_is_found_and_the_length_is_true(text: str) -> None:
    claim = said("x", [text])

    assert claim.category == "free_text"
    assert {reason.facts["length"] for reason in claim.reasons if reason.code == "long_text"} == {len(text.strip())}
    assert "partly_read" not in codes(claim)


def test_in_a_very_long_text_full_of_other_numbers_it_is_found_too() -> None:
    orders = " ".join(f"order {number}" for number in range(1_000_000_000, 1_000_001_200))

    assert "found_inside" in codes(said("x", [f"{orders} {LETTER}"]))


def test_where_not_all_of_the_texts_was_read_it_says_so() -> None:
    claim = said("x", [f"{number} {FILLING * 480}" for number in range(400)])

    assert "partly_read" in codes(claim)
    assert "partly_read" not in codes(said("x", [f"{number} {FILLING * 480}" for number in range(40)]))
