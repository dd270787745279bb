"""Evidence adds up; what is said for nothing personal weighs too."""

import pytest

from inzage.detection.columns.evidence import Evidence
from inzage.detection.columns.weighing import decide


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
