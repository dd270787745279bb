import numpy as np
import pyarrow as pa
import pytest

from inzage.detection.kernel.layout import LANGUAGES
from inzage.detection.kernel.texts import texts_of
from inzage.detection.moments import are_moments
from inzage.detection.reading import of_texts, read

DAYS = np.arange(np.datetime64("1000-01-01"), np.datetime64("3000-01-01"))


@pytest.mark.parametrize("kind", [pa.string(), pa.large_string()])
@pytest.mark.parametrize(
    "texts",
    [["2026-01-02"], [None, "1000-01-01", "2999-12-31"], ["2026-01-02 03:04", "2026-01-02T03:04:05"]],
)
def test_days_and_times_are_moments(texts: list[str | None], kind: pa.DataType) -> None:
    assert are_moments(pa.array(texts, kind))


@pytest.mark.parametrize(
    "other",
    [
        "",
        "06-12345678",
        "0378-10-01",
        "3000-01-01",
        "2026-13-01",
        "2026-01-02 03:04:05.0234",
        "2026-01-02 Jan de Vries",
    ],
)
def test_where_one_is_something_else_none_is_left_out(other: str) -> None:
    assert not are_moments(pa.array(["2026-01-02", other]))
    assert not are_moments(pa.array([other, "2026-01-02"]))


@pytest.mark.parametrize("nothing", [[], [None], ["Jan"]])
def test_no_texts_are_no_moments(nothing: list[str | None]) -> None:
    assert not are_moments(pa.array(nothing, pa.string()))


@pytest.mark.parametrize("unit", ["D", "h", "m", "s"])
def test_reading_them_would_find_nothing(unit: str) -> None:
    seconds = np.arange(len(DAYS)) * 7_919 % 86_400
    moments = (DAYS.astype("M8[s]") + seconds.astype("m8[s]")).astype(f"M8[{unit}]").astype(str)
    parts = texts_of(pa.array(moments.tolist()), np.arange(len(moments)))

    assert not any(len(of_texts(texts, language)) for texts in parts for language in range(len(LANGUAGES)))


def test_what_stands_among_moments_is_found() -> None:
    assert read(pa.array(["2026-01-02", "2026-01-03 els@example.nl"])).rows.tolist() == [1]
