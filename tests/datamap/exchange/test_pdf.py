"""The register as a document: the parts of the article in their order, and what is missing said to be."""

from dataclasses import replace

import pytest
from django.utils import translation

from inzage.datamap.exchange import pdf
from tests.datamap.exchange.documents import DOCUMENT, PAYROLL


def said(document=DOCUMENT, language="nl"):
    with translation.override(language):
        return pdf.said(document, language)


def activity(document=DOCUMENT, number=0, chapter=0, language="nl"):
    return said(document, language)["chapters"][chapter]["activities"][number]


def part(block, law):
    return next(one for one in (*block["parts"], *block["more"]) if one["article"] == law)


@pytest.mark.parametrize("language", ["nl", "en"])
def test_it_becomes_a_pdf_of_that_language(language):
    content = pdf.written(DOCUMENT, language)

    assert content.startswith(b"%PDF")
    for mark in (f"/Lang({language})".encode(), b"pdfuaid:part>1", b"pdfaid:part>2", b"/MarkInfo", b"/StructTreeRoot"):
        assert mark in content


def test_a_controller_has_the_letters_of_the_first_paragraph_in_order():
    letters = [one["article"].removeprefix("art. 30 lid 1 onder ") for one in activity()["parts"]]

    assert letters == ["b", "c", "c", "d", "e", "f", "g"]


def test_a_processor_has_a_chapter_of_its_own_with_those_of_the_second():
    assert said()["chapters"][1]["title"] == "Wat wij als verwerker voor anderen doen"
    letters = [one["article"].removeprefix("art. 30 lid 2 onder ") for one in activity(chapter=1)["parts"]]

    assert letters == ["a", "b", "c", "d"]


def test_recipients_stand_with_their_role_and_country():
    assert part(activity(), "art. 30 lid 1 onder d")["rows"] == [
        ["Loonbureau Noordkade", "Verwerker", "loonstroken", "Nederland"],
        ["Mailvlucht Inc.", "Verwerker", "", "Verenigde Staten"],
    ]


def test_what_leaves_the_eea_stands_with_its_ground():
    assert part(activity(language="en"), "art. 30(1)(e)")["lines"] == [
        "Mailvlucht Inc. (United States): Standard contractual clauses",
        "Loonpakket stands in United States.",
    ]


def test_the_measures_of_the_systems_stand_beside_what_is_written_down():
    written, measures = part(activity(), "art. 30 lid 1 onder g")["lines"]

    assert written == "Alleen de salarisadministratie kan erbij."
    assert "logboek van wie wat bekeek (bevestigd door de scan)" in measures
    assert "reservekopie, uitgeprobeerd (weersproken door de scan)" in measures


def test_how_long_it_is_kept_stands_with_why_and_what_then():
    assert part(activity(), "art. 30 lid 1 onder f")["rows"][0] == [
        "loonstaat",
        "7 jaar na het boekjaar",
        "art. 52 AWR",
        "wissen",
    ]


def test_the_kinds_of_the_map_and_those_without_a_field_stand_together():
    kinds = activity()["parts"][2]["lines"]

    assert kinds == ["Burgerservicenummer (BSN), IBAN, Gezondheid"]


def test_what_nobody_wrote_down_is_blank_and_not_called_none():
    block = activity(number=1)

    assert [one["article"][-1] for one in block["parts"] if not one["lines"] and not one["rows"]] == [
        "b", "c", "d", "e", "f", "g",
    ]  # fmt: skip
    assert block["under"] == "Concept"


def test_no_transfer_is_only_said_where_every_country_is_known():
    def transfers(**changed):
        alone = replace(
            DOCUMENT,
            activities=(
                replace(DOCUMENT.activities[0], facts=replace(PAYROLL, recipients=(), no_recipients=True, **changed)),
            ),
        )
        here = replace(DOCUMENT.known, systems={"loon": replace(DOCUMENT.known.systems["loon"], country=country)})
        return part(activity(replace(alone, known=here)), "art. 30 lid 1 onder e")["lines"]

    country = "NL"
    assert transfers() == ["Geen doorgifte buiten de EER."]
    country = ""
    assert transfers() == []


def test_a_register_without_activities_is_a_document_too():
    assert said(replace(DOCUMENT, activities=()))["chapters"] == []
    assert pdf.written(replace(DOCUMENT, activities=()), "nl").startswith(b"%PDF")
