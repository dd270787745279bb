"""
Columns of a log, and what is reckoned with them.

All of a log is bytes, and pyarrow's stubs know no bytes beside a column: so in this room they are not asked.
"""

from typing import Any

import numpy as np
import numpy.typing as npt
import pyarrow as pa
import pyarrow.compute

Column = Any
Numbers = npt.NDArray[np.int64]
Truths = npt.NDArray[np.bool_]

compute: Any = pyarrow.compute
EMPTY: Any = pa.scalar(b"", pa.binary())


def column_of(values: npt.NDArray[Any]) -> Column:
    """Make a column of numbers or truths, to take or to keep what they say."""
    return pa.array(values)


def truths(held: Column) -> Truths:
    return np.asarray(held.to_numpy(zero_copy_only=False), dtype=bool)


def opened(text: bytes) -> Any:  # noqa: ANN401 - the stubs ask for a path or a file of Python
    """Make bytes readable where they are, without a copy."""
    return pa.BufferReader(text)
