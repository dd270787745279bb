import string

import pytest

from inzage.connectors import sentences as all_sentences
from inzage.connectors.errors import ConnectorError, Unreachable
from inzage.connectors.sql import sentences

ALL = [sentence for home in all_sentences.HOMES for sentence in all_sentences.of(home)]


def facts(text):
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}


@pytest.mark.parametrize("sentence", ALL, ids=lambda sentence: sentence.en[:40])
def test_it_is_said_in_both_languages_with_the_same_facts(sentence):
    assert sentence.en != sentence.nl
    assert facts(sentence.en) == facts(sentence.nl)
    assert sentence.en.endswith(".")
    assert sentence.nl.endswith(".")


def test_an_error_says_it_in_english_unless_asked():
    error = Unreachable(sentences.GONE, place="klant")

    assert str(error) == error.message == error.say("en") == sentences.GONE.en
    assert error.say("nl") == sentences.GONE.nl


def test_an_error_of_others_says_what_they_wrote():
    error = ConnectorError("The lake is dry.")

    assert error.say("nl") == error.say("en") == "The lake is dry."


@pytest.mark.parametrize("sentence", ALL, ids=lambda sentence: sentence.en[:40])
def test_a_message_that_was_kept_is_said_again_in_dutch(sentence):
    filled = sentence.with_facts(**{fact: f"<{fact}: 7.5>" for fact in facts(sentence.en)})

    assert all_sentences.say(ConnectorError(filled).message, "nl") == filled.nl
    assert all_sentences.say(filled.en, "en") == filled.en


def test_a_message_of_others_stays_as_it_is():
    assert all_sentences.say("The lake is dry.", "nl") == "The lake is dry."
