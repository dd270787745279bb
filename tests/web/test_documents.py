"""Documents as PDF: for screen readers and archives, and whatever people wrote stays text."""

from datetime import UTC, datetime

import pytest

from inzage.web import documents

NOON = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)
LAYOUT = "#show: paper\n#cover()\n#contents()\n#heading(level: 1, data.title)\n#par(data.text)\n"


def says(text="Gewone tekst."):
    return {
        "title": "Een document",
        "subtitle": "Van vandaag",
        "author": "Kompas Energie",
        "language": "nl",
        "keywords": [],
        "footer": "Kompas Energie",
        "facts": [["Organisatie", "Kompas Energie", ""], ["Contact", "", "art. 30"]],
        "notes": [],
        "words": {"page": "Pagina {here} van {last}", "contents": "Inhoud", "missing": "niet vastgelegd"},
        "text": text,
    }


def set_(text):
    return documents.pdf(layout=LAYOUT, says=says(text), at=NOON)


def test_it_is_tagged_for_screen_readers_and_made_to_be_kept():
    content = set_("Gewone tekst.")

    assert content.startswith(b"%PDF-1.7")
    for mark in (b"pdfuaid:part>1", b"pdfaid:part>2", b"pdfaid:conformance>A", b"/Lang(nl)", b"Een document"):
        assert mark in content


def test_the_same_words_of_the_same_moment_make_the_same_file():
    assert set_("Gewone tekst.") == set_("Gewone tekst.")


@pytest.mark.parametrize(
    "text",
    [
        "#panic() *vet* $x$ @label <label> \\ // /* ]",
        "中文 och עברית och 😀 och \U000e0001",
        "een\x07bel, een \x00 en een half teken \ud83d",
        "\ufeff\u200b\u202e",
        "in\ufeff\ue000een",
        "aan elkaar" * 400,
    ],
    ids=[
        "signs of the typesetter",
        "signs without a font",
        "signs that are none",
        "invisible signs",
        "a sign of nobody",
        "no room",
    ],
)
def test_whatever_people_wrote_is_set_as_text(text):
    assert set_(text).startswith(b"%PDF")


def test_a_layout_that_is_wrong_fails_without_quoting_what_people_wrote():
    with pytest.raises(documents.DocumentFailed) as error:
        documents.pdf(layout="#show: paper\n#panic(data.text)", says=says("canary@example.nl"), at=NOON)

    assert "canary" not in repr(error.value)
    assert error.value.__cause__ is None


def test_a_sign_that_no_font_has_stands_there_by_its_name():
    said = documents.without('{"a": "Bellen 😀 中"}', {"😀", "中"})

    assert said == '{"a": "Bellen [grinning face] [cjk unified ideograph-4e2d]"}'
