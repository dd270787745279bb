"""Expecting a refusal: which, and with which sentence."""

from contextlib import contextmanager

import pytest


@contextmanager
def failing(kind, sentence):
    with pytest.raises(kind) as caught:
        yield caught
    assert caught.value.sentence == sentence
