"""Three answers: unknown is not no, and it does not hide what is known."""

import pytest

from inzage.law.reasons import Answer, all_of, any_of, said

WORDS = {"y": Answer.YES, "n": Answer.NO, "?": Answer.UNKNOWN}


@pytest.mark.parametrize(("fact", "answer"), [(True, "yes"), (False, "no"), (None, "unknown")])
def test_what_nobody_said_is_unknown(fact: bool | None, answer: str) -> None:
    assert said(fact) == answer


@pytest.mark.parametrize(
    ("given", "all_", "any_"),
    [("yy", "y", "y"), ("yn", "n", "y"), ("nn", "n", "n"), ("y?", "?", "y"), ("n?", "n", "?"), ("??", "?", "?")],
)
def test_one_no_settles_all_and_one_yes_settles_any(given: str, all_: str, any_: str) -> None:
    answers = [WORDS[sign] for sign in given]

    assert all_of(*answers) is WORDS[all_]
    assert any_of(*answers) is WORDS[any_]
