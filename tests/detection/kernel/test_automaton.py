"""A machine matches what Python's own `re` matches with the same pattern; of several ways it takes the longest."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from inzage.detection.kernel.automaton import PatternNotRegular, machine
from inzage.detection.kernel.layout import Finder
from inzage.detection.recognizers import ALL, Recognizer

FORMS = [one for one in ALL if one.form and one.finder is Finder.CODE]
SIGNS = "0123456789 .-:/$abcxyzABCNLXZ"


def longest_by_re(pattern: str, text: str) -> int:
    """Where the longest prefix ends that the pattern matches; -1 without one."""
    return next((end for end in range(len(text), 0, -1) if re.fullmatch(pattern, text[:end], re.ASCII)), -1)


@pytest.mark.parametrize("recognizer", FORMS, ids=lambda one: type(one).__name__)
def test_the_machine_of_each_kind_matches_what_its_pattern_matches(recognizer: Recognizer) -> None:
    made = machine(recognizer.form)

    @settings(max_examples=15, deadline=None)
    @given(st.from_regex(re.compile(recognizer.form, re.ASCII), fullmatch=True), st.text(SIGNS, max_size=4))
    def agrees(value: str, after: str) -> None:
        text = value[:60] + after
        assert made.longest(text.encode()) == len(text[: longest_by_re(recognizer.form, text)].encode()) or (
            made.longest(text.encode()) == longest_by_re(recognizer.form, text) == -1
        )

    agrees()


PATTERNS = [r"a(?:b|cd)*e?", r"\d{2,4}-?\d", r"(?:ab)+|abab", r"[a-c]x|[a-c]{2}x?1", "é?[xé]", "[é-ëz]1"]


@pytest.mark.parametrize("pattern", PATTERNS)
def test_a_machine_takes_the_longest_match(pattern: str) -> None:
    made = machine(pattern)

    @given(st.text("abcdexz12-é", max_size=10))
    def agrees(text: str) -> None:
        wanted = longest_by_re(pattern, text)
        assert made.longest(text.encode()) == (-1 if wanted < 0 else len(text[:wanted].encode()))

    agrees()


@pytest.mark.parametrize(
    ("pattern", "text", "end"),
    [(r"[^a-c]x", "dx", 2), (r"[^a-c]x", "ax", -1), ("a.b", "a\nb", -1), (r"\D\S", "1x", -1), (r"\W\w", "-é", 2)],
)
def test_what_is_not_there_is_told_byte_by_byte(pattern: str, text: str, end: int) -> None:
    assert machine(pattern).longest(text.encode()) == end


def test_one_machine_tells_which_of_many_patterns_match() -> None:
    made = machine(r"\d{2}", r"\d{2,3}", r"ab")
    state = made.steps[made.steps[1, ord("1")], ord("2")]

    assert made.accepted[state] == {0, 1}
    assert made.accepted[made.steps[state, ord("3")]] == {1}


@pytest.mark.parametrize("pattern", [r"(?=a)b", r"(?<!a)b", r"(a)\1", r"\bword", "^a"])
def test_what_needs_a_memory_or_looks_around_is_refused(pattern: str) -> None:
    with pytest.raises(PatternNotRegular):
        machine(pattern)


def test_capitals_do_not_count_where_that_is_asked() -> None:
    assert machine("straße", is_caseless=True).longest("STRAßE".encode()) == len("STRAßE".encode())
    assert machine("straße").longest("STRAßE".encode()) == -1
