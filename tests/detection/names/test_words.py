from inzage.detection.names.rules import INFIXES, TITLES
from inzage.detection.names.words import AMBIGUOUS, COMPANY, GREETINGS, NEVER_A_NAME, row


def test_every_word_is_written_as_it_is_looked_up() -> None:
    written = AMBIGUOUS | COMPANY | GREETINGS | NEVER_A_NAME | INFIXES | TITLES

    assert {word for word in written if word != word.casefold() and "ß" not in word} == set()


def test_a_row_is_split_on_spaces_and_lines() -> None:
    assert row("een twee\n drie") == {"een", "twee", "drie"}
