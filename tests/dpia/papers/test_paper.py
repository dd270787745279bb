"""The study as a document: every part of art. 35(7), the facts of the moment, and what people wrote stays text."""

from dataclasses import replace

import pytest
from django.utils import translation

from inzage.dpia import papers
from inzage.dpia.records import StudyFacts
from inzage.dpia.words import StudyState
from tests.dpia.papers.studies import CHANGED, CHECK, FOUNDED, HOSTILE, MEAN, NOON, RISKS, STUDY


def said(study=STUDY, language="nl"):
    with translation.override(language):
        return papers.said(study, CHECK, FOUNDED, at=NOON, language=language)


def titles(document):
    return [one["title"] for one in document["chapters"]]


def chapter(title, document):
    return next(one for one in document["chapters"] if one["title"] == title)


def lines(chapter, head):
    return next(one["lines"] for one in chapter["parts"] if one["head"] == head)


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("study", [STUDY, CHANGED, HOSTILE], ids=["plain", "changed", "hostile"])
def test_it_becomes_a_pdf_of_that_language_for_screen_readers_and_archives(study, language):
    content = papers.written(study, CHECK, FOUNDED, at=NOON, language=language)

    for mark in (b"%PDF-1.7", b"pdfuaid:part>1", b"pdfaid:part>2", f"/Lang({language})".encode()):
        assert mark in content


def test_the_same_study_at_the_same_moment_is_the_same_file():
    first, second = (papers.written(STUDY, CHECK, FOUNDED, at=NOON, language="nl") for _ in range(2))

    assert first == second


def test_the_chapters_stand_in_the_order_of_the_article():
    assert [one["article"] for one in said()["chapters"]] == [
        "art. 35 lid 1", "art. 35 lid 7 onder a", "art. 35 lid 7 onder b", "art. 35 lid 7 onder c", "art. 35 lid 7 onder d",
        "art. 35 lid 2, 35 lid 9", "art. 35 lid 7", "art. 35 lid 1", "art. 36 lid 1, 36 lid 3",
    ]  # fmt: skip


def test_the_facts_are_those_of_the_map_with_their_moment():
    document = said(language="en")

    assert ["Facts of the map as of", "25 November 2026, 13:00", ""] in document["facts"]
    facts = chapter("What is done with which data", document)
    assert lines(facts, "People in the data") == ["48,211 people"]
    assert facts["parts"][-2]["rows"][1] == [
        "Wolkenopslag Inc.", "Processor", "United States", "Standard contractual clauses",
    ]  # fmt: skip


def test_every_risk_has_its_block_with_what_it_is_before_and_after():
    found = chapter("Risks for people", said(language="en"))

    assert [one["title"] for one in found["blocks"]] == [
        "1. Illegitimate access", "2. Unwanted change", "3. Disappearance", f"4. {RISKS[3].name}",
    ]  # fmt: skip
    assert [one["lines"][0] for one in found["blocks"][3]["parts"]] == [
        "Kwartierwaarden tonen het leven in huis.", "Risk: high.", "Kwartierwaarden na een dag optellen.",
        "Risk: medium.",
    ]  # fmt: skip


def test_the_matrix_is_said_in_words_for_who_does_not_see_it():
    drawing = chapter("Risks for people", said(language="en"))["drawing"]

    assert "Risk 3, Disappearance: now Low (Limited × Limited), after the measures Low" in drawing["alt"]
    assert drawing["file"].startswith('<svg class="matrix" xmlns="http://www.w3.org/2000/svg"')


def test_measures_that_are_there_stand_apart_from_those_that_are_planned():
    there, _own, planned = chapter("Maatregelen", said())["parts"]

    assert there["rows"][0] == ["Toegang per rol", "Meterdatabase", "bevestigd door de scan"]
    assert there["rows"][1][2] == "weersproken door de scan"
    assert planned["rows"][1] == ["Toegang per kwartaal nalopen.", "1. Onrechtmatige toegang"]


def test_the_decision_names_who_signed_which_version():
    found = chapter("Decision", said(language="en"))

    assert lines(found, "Decision") == ["Ask the authority first", STUDY.decision_why]
    assert "Version 4 was signed in inzage by iris@kompas.example.nl" in lines(found, "Signature")[0]


def test_the_authority_is_asked_only_where_a_high_risk_is_left():
    low = tuple(replace(one, rest=one.before.LOW) for one in STUDY.risks)
    calm = replace(STUDY, risks=low, consultation=replace(STUDY.consultation, answer="no"))

    assert "Voorafgaande raadpleging van de AP" in titles(said())
    assert "Voorafgaande raadpleging van de AP" not in titles(said(calm))


def test_what_goes_to_the_authority_has_each_letter_of_the_article():
    sent = said()["chapters"][-1]["blocks"][0]["parts"]

    assert [one["article"] for one in sent] == [f"art. 36 lid 3 onder {letter}" for letter in "abcdef"]
    assert sent[0]["lines"][0] == "Kompas Energie: verwerkingsverantwoordelijke"
    assert sent[3]["lines"] == [FOUNDED.dpo]


def test_a_draft_says_that_it_is_one_and_what_is_missing():
    draft = replace(STUDY, state=StudyState.DRAFT, signed_at=None, facts=StudyFacts())
    document = said(draft, "en")

    assert ["Decision", "Draft: nobody has signed it.", "art. 35(1)"] in document["facts"]
    assert lines(chapter("Necessity and proportionality", document), "Necessity") == []


def test_what_is_different_on_the_map_stands_in_a_chapter_of_its_own():
    document = said(CHANGED)

    assert chapter("Opnieuw bekijken", document)["parts"][0]["rows"] == [
        ["ontvangers", "–", "Wolkenopslag Inc. (Verenigde Staten)"]
    ]
    assert any("anders dan bij de ondertekening" in note for note in document["notes"])


def test_what_people_wrote_is_shown_as_it_is_and_orders_to_turn_it_round_by_their_number():
    assert lines(chapter("Necessity and proportionality", said(HOSTILE, "en")), "Necessity") == [MEAN]
    content = papers.written(HOSTILE, CHECK, FOUNDED, at=NOON, language="en")

    assert "\u202e".encode() not in content
