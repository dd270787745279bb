"""Systems made of names and values, without a store: what the links are inferred from."""

import numpy as np
import pyarrow as pa
import pytest

from inzage.connectors.null import NullConnector
from inzage.detection.records import Claim
from inzage.law.categories import CATEGORIES
from inzage.scanning import links
from inzage.scanning.records import ScannedDataset, ScannedField, SubjectKind, Whose
from inzage.scanning.sketches import Hasher
from inzage.scanning.tallying import Tally

HASHER = Hasher(bytes(32))


@pytest.fixture
def dataset():
    """A dataset from its columns: each a list of values, or a pair with its kind of data. A `*` marks a key."""

    def make(name, *, rows=None, kind="table", **columns):
        keys = [column for column in columns if column.endswith("_KEY")]
        fields = tuple(
            field(name, column.removesuffix("_KEY"), values, column in keys) for column, values in columns.items()
        )
        read = max((one.claim.seen for one in fields), default=0)
        return ScannedDataset(
            name, kind, fields, Whose(SubjectKind.CUSTOMER, 1.0), rows or read, read, 0, is_exact=rows is None
        )

    return make


@pytest.fixture
def inferred():
    """The links inside a system of these datasets, as pairs."""

    def infer(*datasets):
        return {(link.source, link.target) for link in links.infer(NullConnector(), datasets, ())}

    return infer


def field(dataset, name, told, is_key):
    values, category = told if isinstance(told, tuple) else (told, None)
    tally = Tally()
    filled = [value for value in values if value is not None]
    counts = (
        {value: filled.count(value) for value in dict.fromkeys(filled)}
        if len(filled) < 3_000
        else dict.fromkeys(filled, 1)
    )
    tally.add(HASHER.of(pa.array(map(str, counts), pa.string())), np.array(list(counts.values()), np.int64))
    sketch = tally.sketch(is_telling=True)
    return ScannedField(
        dataset,
        name,
        "integer" if (filled and isinstance(filled[0], int)) or not filled else "text",
        Claim(category, 0.9, seen=len(filled)),
        identifies=category is not None and CATEGORIES[category].identifies,
        is_key=is_key,
        is_unique=tally.is_unique,
        sketch=sketch.pack() if sketch else b"",
    )
