import datetime as dt
from decimal import Decimal
from uuid import UUID

import pyarrow as pa
import pytest
from sqlalchemy import column

from inzage.connectors.sql.cells import Cell, array, table

AMOUNTS = pa.decimal128(10, 2)


@pytest.mark.parametrize(
    ("values", "wanted", "type_"),
    [
        ([1, None], pa.int64(), "int64"),
        ([], pa.int64(), "int64"),
        ([None, None], pa.string(), "string"),
        (["a", None], pa.string(), "string"),
        ([1.5, 2], None, "double"),
        ([Decimal("1.50")], AMOUNTS, "decimal128(10, 2)"),
        ([b"x"], None, "binary"),
        ([dt.date(2020, 1, 31)], None, "date32[day]"),
        (["2020-01-31"], pa.date32(), "date32[day]"),
        (["2020-01-31 10:00:00.5+02"], pa.timestamp("us", "UTC"), "timestamp[us, tz=UTC]"),
        ([dt.timedelta(hours=-30)], None, "duration[us]"),
    ],
)
def test_values_of_one_type_keep_it(values, wanted, type_):
    made = array(values, wanted)

    assert (str(made.type), len(made)) == (type_, len(values))


@pytest.mark.parametrize(
    ("values", "wanted", "texts"),
    [
        ([1, "a", None, 2.5, b"b"], None, ["1", "a", None, "2.5", "b"]),
        ([1, "a"], pa.int64(), ["1", "a"]),
        (["a", b"\xff"], None, ["a", "�"]),
        ([2**70], pa.int64(), [str(2**70)]),
        ([Decimal("NaN"), Decimal("1.5")], AMOUNTS, ["NaN", "1.5"]),
        (["2020-01-31", "infinity"], pa.date32(), ["2020-01-31", "infinity"]),
        (["0044-03-15 BC"], pa.timestamp("us"), ["0044-03-15 BC"]),
        ([dt.date(2020, 1, 31), "0000-00-00"], pa.date32(), ["2020-01-31", "0000-00-00"]),
        (["\ud800"], pa.string(), ["?"]),
        ([UUID(int=1), "x"], None, [str(UUID(int=1)), "x"]),
        ([object], None, ["<class 'object'>"]),
    ],
)
def test_what_arrow_cannot_hold_becomes_text(values, wanted, texts):
    made = array(values, wanted)

    assert (str(made.type), made.to_pylist()) == ("string", texts)


def test_what_comes_after_the_last_cell_is_left_out():
    cells = [Cell("naam", column("naam"), pa.string())]

    made = table([("Jansma", 7), ("Testman", 8)], cells)

    assert made.to_pydict() == {"naam": ["Jansma", "Testman"]}


def test_no_rows_are_a_table_all_the_same():
    assert table([], [Cell("naam", column("naam"), pa.string())]).schema.names == ["naam"]
