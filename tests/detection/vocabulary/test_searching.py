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
