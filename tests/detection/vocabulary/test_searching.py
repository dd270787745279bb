import pytest

from inzage.detection import vocabulary


def test_a_strong_word_counts_by_itself() -> None:
    assert vocabulary.says("epilepsie", "health")


def test_a_weak_word_counts_beside_a_person() -> None:
    assert vocabulary.says("Mijn zoon is ziek", "health")
    assert not vocabulary.says("De stroom is ziek", "health")


def test_a_weak_word_counts_beside_another() -> None:
    assert vocabulary.says("operatie in het ziekenhuis", "health")


def test_a_subject_counts_only_where_nothing_says_more() -> None:
    assert vocabulary.says("Mijn diagnose kwam gisteren", "health")
    assert not vocabulary.says("Mijn diagnose: zie bijlage", "health")


def test_a_word_with_other_senses_must_be_tied_to_a_person() -> None:
    assert vocabulary.says("Zelf stem ik SP", "politics")
    assert not vocabulary.says("Mijn SP is stuk", "politics")
    assert vocabulary.says("I have MS", "health")
    assert not vocabulary.says("I have a question, Ms Mills", "health")


def test_the_beginning_of_a_word_is_enough_where_the_list_says_so() -> None:
    text = "diabetespatiënt"

    assert [(hit.start, hit.end) for hit in vocabulary.hits(text, "health")] == [(0, len(text))]


def test_several_words_are_one_term() -> None:
    text = "Zij is Jehova's getuige, zegt hij"

    assert [text[hit.start : hit.end] for hit in vocabulary.hits(text, "religion")] == ["Jehova's getuige"]


@pytest.mark.parametrize("text", ["Kerkstraat 5", "hepatitis scanner", "blind spot", "SOA-1514", "Tory Randles", ""])
def test_a_word_in_another_sense_does_not_count(text: str) -> None:
    assert [category for category in vocabulary.CATEGORIES if vocabulary.says(text, category)] == []


def test_a_word_with_a_sharp_s_is_found_as_it_is_written() -> None:
    assert vocabulary.says("Er ist im Maßregelvollzug", "criminal")


def test_an_offence_counts_beside_another_word_of_its_kind_only() -> None:
    assert [hit.start for hit in vocabulary.hits("verdacht van diefstal", "criminal")] == [0, 13]
    assert not vocabulary.says("Ik meld de diefstal van mijn fiets", "criminal")


def test_an_origin_counts_where_it_is_said_of_a_person() -> None:
    assert vocabulary.says("My husband is Kurdish", "ethnicity")
    assert vocabulary.says("Omdat ik zwart ben", "ethnicity")
    assert not vocabulary.says("My shoes are black", "ethnicity")


def test_a_name_of_a_union_counts_where_somebody_is_in_it_and_as_a_value() -> None:
    assert vocabulary.says("Mijn man zit bij het ACV", "union")
    assert vocabulary.says("FNV", "union")
    assert not vocabulary.says("Het acv op de meter staat uit", "union")
