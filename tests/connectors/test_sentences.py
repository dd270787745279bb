import string

import pytest

from inzage.connectors import catalogue, null, vault
from inzage.connectors.errors import ConnectorError, Sentence, Unreachable
from inzage.connectors.files import sentences as files
from inzage.connectors.files.guards import sentences as stores
from inzage.connectors.local import sentences as machine
from inzage.connectors.sql import sentences
from inzage.connectors.sql.guards import sentences as guards
from inzage.scanning import sentences as columns

HOMES = (sentences, guards, stores, machine, files, catalogue, vault, null, columns)
ALL = [value for home in HOMES for value in vars(home).values() if isinstance(value, Sentence)]


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
