"""Each reason is one plain sentence in both languages, and each that is given has one."""

import re
from pathlib import Path
from string import Formatter

import pytest

from bench import truths
from inzage.detection import columns
from inzage.detection.columns import classify
from inzage.detection.reasons import SENTENCES, UnknownReason, say
from inzage.detection.records import Reason

SOURCE = Path(columns.__file__).parent
OF_ROOMS_ABOVE = ("whose_", "link_", "taught")


@pytest.mark.parametrize("code", SENTENCES)
def test_both_languages_say_the_same_facts_in_whole_sentences(code: str) -> None:
    sentence = SENTENCES[code]
    facts = [{name for _, name, *_ in Formatter().parse(text) if name} for text in (sentence.en, sentence.nl)]

    assert facts[0] == facts[1]
    assert sentence.en.endswith(".")
    assert sentence.nl.endswith(".")
    assert sentence.en != sentence.nl


def test_every_reason_that_is_given_has_its_sentence() -> None:
    given = {code for path in SOURCE.glob("*.py") for code in re.findall(r'\b[Rr]eason\(\s*"(\w+)"', path.read_text())}

    assert given == {code for code in SENTENCES if not code.startswith(OF_ROOMS_ABOVE)}


def test_the_reasons_of_many_columns_can_be_said() -> None:
    for one in (known for world in truths.worlds().values() for known in world):
        for reason in classify(one.column).reasons:
            assert "{" not in say(reason, "nl") + say(reason, "en")


def test_numbers_and_kinds_are_written_as_the_language_does() -> None:
    reason = Reason("words_found", {"category": "health", "found": 212, "of": 48120})

    assert say(reason, "en") == "212 of 48,120 values have words about: health."
    assert say(reason, "nl") == "212 van 48.120 waarden bevatten woorden over: gezondheid."
    assert "BSN" in say(Reason("comment_says", {"category": "bsn"}), "en")


def test_an_unknown_code_is_refused() -> None:
    with pytest.raises(UnknownReason):
        say(Reason("hearsay"), "en")
