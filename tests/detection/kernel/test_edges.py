import ctypes
import mmap

import numpy as np
import pyarrow as pa
import pytest

from inzage.detection.kernel.tokens import PADDING
from inzage.detection.reading import read
from tests.detection.kernel.made import PIECES, rows_of

PAGE = mmap.PAGESIZE
TEXTS = [piece for piece in PIECES if len(piece.encode()) < PADDING]


@pytest.fixture(scope="module")
def fenced():
    """Two pages of memory, of which touching the second ends the process."""
    if not hasattr(mmap, "MAP_PRIVATE"):
        pytest.skip("memory can be fenced off on Linux and macOS")
    memory = mmap.mmap(-1, 2 * PAGE)
    start = ctypes.addressof(ctypes.c_char.from_buffer(memory))
    libc = ctypes.CDLL(None, use_errno=True)
    assert libc.mprotect(ctypes.c_void_p(start + PAGE), PAGE, 0) == 0

    yield memory, start

    libc.mprotect(ctypes.c_void_p(start + PAGE), PAGE, mmap.PROT_READ | mmap.PROT_WRITE)


def at_the_fence(fenced: tuple[mmap.mmap, int], values: list[bytes]) -> pa.Array:
    """Put the bytes of a column so that the last is the last that can be read."""
    memory, start = fenced
    data = b"".join(values)
    memory[PAGE - len(data) : PAGE] = data
    offsets = np.cumsum([0, *map(len, values)], dtype=np.int32)
    buffer = pa.foreign_buffer(start + PAGE - len(data), len(data), memory)
    return pa.Array.from_buffers(pa.binary(), len(values), [None, pa.py_buffer(offsets.tobytes()), buffer])


@pytest.mark.parametrize("size", range(2 * PADDING + 1))
def test_nothing_is_read_beyond_the_last_byte(fenced, size: int) -> None:
    value = (b"x" * size + b" BSN 111222333")[-size:] if size else b""

    found = read(at_the_fence(fenced, [value]))

    assert rows_of(found) == rows_of(read(pa.array([value.decode()])))


@pytest.mark.parametrize("text", TEXTS)
def test_nothing_is_read_beyond_the_last_text(fenced, text: str) -> None:
    values = [b"Jan de Vries, BSN 111222333", b"", text.encode(), b""]

    found = read(at_the_fence(fenced, values))

    assert rows_of(found) == rows_of(read(pa.array([value.decode() for value in values])))


def test_nothing_is_read_beyond_half_a_character(fenced) -> None:
    for lead in range(0x80, 0x100):
        assert rows_of(read(at_the_fence(fenced, [b"BSN 111222333 " + bytes([lead])])))
