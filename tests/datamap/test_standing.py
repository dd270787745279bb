"""What a measure is worth, from what people said and what was seen."""

import pytest

from inzage.connectors.protection import Protects, Seen
from inzage.datamap import labels
from inzage.datamap.standing import outcome, standing, together
from inzage.datamap.words import MeasureKind, MeasureState, Standing

GOOD, BAD, DARK = Seen.PROTECTED, Seen.UNPROTECTED, Seen.UNKNOWN
YES, NO, NOTHING = MeasureState.YES, MeasureState.NO, MeasureState.UNKNOWN


@pytest.mark.parametrize(
    ("said", "seen", "expected"),
    [
        pytest.param(YES, [], Standing.DECLARED, id="said, and nothing was looked at"),
        pytest.param(YES, [GOOD, GOOD], Standing.VERIFIED, id="said, and all that was seen says so"),
        pytest.param(YES, [GOOD, BAD], Standing.CONTRADICTED, id="one open door is an open door"),
        pytest.param(YES, [BAD, DARK], Standing.CONTRADICTED, id="what was not seen does not make it better"),
        pytest.param(YES, [GOOD, DARK], Standing.DECLARED, id="what was not seen is no proof"),
        pytest.param(YES, [DARK], Standing.DECLARED, id="said, and it could not be seen"),
        pytest.param(NO, [], Standing.DECLARED, id="said that it is not there"),
        pytest.param(NO, [BAD], Standing.DECLARED, id="not there, as was said"),
        pytest.param(NO, [GOOD], Standing.CONTRADICTED, id="better than said"),
        pytest.param(NO, [GOOD, BAD], Standing.DECLARED, id="not everywhere, so not there"),
        pytest.param(NOTHING, [GOOD], Standing.SEEN, id="seen and not said"),
        pytest.param(NOTHING, [BAD, DARK], Standing.SEEN, id="seen to be open and not said"),
        pytest.param(NOTHING, [DARK], Standing.UNKNOWN, id="a look that did not succeed is nothing"),
        pytest.param(NOTHING, [], Standing.UNKNOWN, id="neither said nor seen"),
    ],
)
def test_what_people_said_is_laid_beside_what_was_seen(said, seen, expected):
    assert standing(said, seen) == expected


@pytest.mark.parametrize(
    ("seen", "expected"), [([GOOD], GOOD), ([GOOD, DARK], DARK), ([GOOD, DARK, BAD], BAD), ([], DARK)]
)
def test_several_looks_are_as_good_as_the_worst(seen, expected):
    assert together(seen) == expected


def test_where_nobody_said_anything_the_outcome_is_what_was_seen():
    assert [outcome(NOTHING, [seen]) for seen in Seen] == ["protected", "unprotected", "unknown"]
    assert outcome(YES, [GOOD]) == "verified"


def test_every_outcome_has_its_words():
    every = {outcome(said, seen) for said in MeasureState for seen in ([], [GOOD], [BAD], [DARK], [GOOD, BAD])}

    assert every <= set(labels.OUTCOMES)


def test_all_that_connectors_can_see_is_a_measure_of_the_map():
    assert {one.value for one in Protects} <= {kind.value for kind in MeasureKind}
