"""What stood in memory before a text is read tells nothing: the arrays of the kernel are taken as they are found."""

import numpy as np
import pyarrow as pa
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from inzage.detection import reading
from inzage.detection.reading import Findings, read
from tests.detection.test_reading import texts

Found = tuple[list[int], ...]


def found_in(texts: list[str], filling: int) -> Found:
    """What is found where every new array is full of one byte."""

    class Memory:
        def __getattr__(self, name: str) -> object:
            return getattr(np, name)

        def empty(self, shape: tuple[int, ...], dtype: type) -> object:
            array = np.empty(shape, dtype)
            array.view(np.uint8)[...] = filling
            return array

    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(reading, "np", Memory())
        return plain(read(pa.array(texts)))


def plain(found: Findings) -> Found:
    return found.rows.tolist(), found.starts.tolist(), found.ends.tolist(), found.kinds.tolist()


@settings(deadline=None, max_examples=300)
@given(st.lists(texts, max_size=3), st.sampled_from([0x5A, 0x7F, 0x01, 0xFF]))
def test_no_text_is_read_differently(given: list[str], filling: int) -> None:
    assert found_in(given, filling) == found_in(given, 0)


@pytest.mark.parametrize(
    "ending", ["12", "3x", "ik ben 48", "12\u00b0", "bsn: 12 erase12", "jaar 7.", "32 470 12 34 56\u00aa+"]
)
@pytest.mark.parametrize("filling", [0x5A, 0x7F, 0xFF])
def test_nothing_is_read_behind_the_last_word(ending: str, filling: int) -> None:
    assert found_in(["", ending], filling) == found_in(["", ending], 0)
