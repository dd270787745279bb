"""Whom the demo company gives data besides those that the library always names: each is of the library."""

import pytest

from demo.register import ALSO
from inzage.law.activities import RECIPIENTS, template


@pytest.mark.parametrize("key", ALSO)
def test_who_is_ticked_besides_is_offered_by_that_proposal(key: str) -> None:
    offered = {RECIPIENTS[one.kind].nl for one in template(key).recipients if not one.always}

    assert {*ALSO[key]} <= offered
