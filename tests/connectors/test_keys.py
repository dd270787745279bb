import datetime as dt
from decimal import Decimal
from uuid import UUID

import pytest
from sqlalchemy import types

from inzage.connectors.sql.keys import fitting, in_parts


@pytest.mark.parametrize(
    ("type_", "keys", "found"),
    [
        (types.Integer(), ["7", 7, 7.0, Decimal(8), " 9 "], [7, 8, 9]),
        (types.Integer(), ["zeven", "7a", "", 7.5, "1e400", 2**70, None, "NaN", "inf"], []),
        (types.String(), [7, "7", True, dt.date(2020, 1, 31)], ["7", "True", "2020-01-31"]),
        (types.CHAR(4), ["ab  ", "ab"], ["ab"]),
        (types.Numeric(), ["1.50", 2, "x", float("nan")], [Decimal("1.50"), Decimal(2)]),
        (types.Float(), ["1.5", "x"], [Decimal("1.5")]),
        (types.Uuid(), [str(UUID(int=1)), UUID(int=2), "1"], [UUID(int=1), UUID(int=2)]),
        (
            types.Date(),
            ["2020-01-31", dt.datetime(2020, 2, 1, 12), "31-01-2020"],
            [dt.date(2020, 1, 31), dt.date(2020, 2, 1)],
        ),
        (types.DateTime(), ["2020-01-31T12:00:00", "x"], [dt.datetime(2020, 1, 31, 12)]),
        (types.Boolean(), ["true", "t", 1, "F", 0, "misschien"], [True, False]),
        (types.LargeBinary(), ["ab", b"ab"], [b"ab"]),
        (types.NullType(), [7, "7", [1]], [7, "7"]),
    ],
)
def test_keys_are_brought_to_the_type_and_what_cannot_be_in_it_is_left_out(type_, keys, found):
    assert fitting(keys, type_) == found


def test_keys_go_in_parts_that_every_database_takes():
    assert [len(part) for part in in_parts(range(1201))] == [500, 500, 201]
    assert list(in_parts([])) == []
