"""Columns of days and times as text, which files are full of: nothing personal stands in a moment, so none is read."""

import re
from typing import Any

import pyarrow as pa
import pyarrow.compute as pc

DAY = re.compile(r"[12]\d{3}-[01]\d-[0-3]\d")
LOOKED_AT = 1_000
"""Where the first of so many values is no day, or there is none among them, no other is looked at."""

FIRST, LAST = (pa.scalar(text).cast(pa.timestamp("s")) for text in ("1000-01-01", "2999-12-31 23:59:59"))


def are_moments(texts: "pa.Array[Any]") -> bool:
    """Whether each text is a day, or a day and a time in whole seconds, of years that nobody takes for a number."""
    some = texts[:LOOKED_AT].drop_null()
    if not len(some) or not DAY.match(str(some[0])):
        return False
    try:
        moments = texts.cast(pa.timestamp("s"))
    except pa.ArrowInvalid:
        return False
    known = pc.and_(pc.greater_equal(moments, FIRST), pc.less_equal(moments, LAST))
    return bool(pc.all(known).as_py())
