"""Evidence adds up; what is said for nothing personal weighs too."""

import pytest

from inzage.detection.columns.evidence import Evidence
from inzage.detection.columns.weighing import decide, honest


def test_without_evidence_it_is_no_personal_data() -> None:
    assert decide([]) == (None, 1.0)


def test_evidence_adds_up() -> None:
    _, weak = decide([Evidence("email", 3.0)])
    category, strong = decide([Evidence("email", 3.0), Evidence("email", 3.0)])

    assert category == "email"
    assert strong > weak > 0.5


def test_what_speaks_against_takes_away() -> None:
    assert decide([Evidence("email", 5.0), Evidence("email", -4.0)])[0] is None
    assert decide([Evidence("email", 4.0), Evidence(None, 4.0)])[0] is None


def test_two_kinds_share_the_confidence() -> None:
    category, confidence = decide([Evidence("street", 5.0), Evidence("address", 5.0)])

    assert category in {"street", "address"}
    assert confidence == pytest.approx(0.5, abs=0.05)


def test_many_weak_kinds_together_are_personal_still() -> None:
    assert decide([Evidence("street", 2.5), Evidence("address", 2.4)])[0] == "street"


def test_nothing_personal_is_never_certain_and_least_where_nothing_was_known_or_seen() -> None:
    sure = [
        honest(None, 1.0, is_told=is_told, different=different)
        for is_told, different in [(False, 0), (False, 3), (False, 200), (True, 0), (True, 200)]
    ]

    assert sure == sorted(sure)
    assert sure[0] <= 0.9
    assert sure[-1] < 1


def test_a_confidence_that_is_higher_stays_higher() -> None:
    assert honest(None, 0.6, is_told=True, different=9) < honest(None, 0.9, is_told=True, different=9)
    assert honest("email", 0.6, is_told=True, different=9) < honest("email", 0.9, is_told=True, different=9)
