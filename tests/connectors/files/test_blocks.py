"""Read at once or record by record: the same rows come out, and the same lines are called broken."""

import io

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from inzage.connectors.files.delimited import blocks
from inzage.connectors.files.delimited.blocks import Blocks
from inzage.connectors.files.delimited.dialect import Form
from inzage.connectors.files.delimited.records import Dialect

FORM = Form(Dialect(";"), ("a", "b"), above="")


class Slow(Blocks):
    def at_once(self, block):
        return None


def read(kind, text):
    reader = kind(FORM)
    stream = io.TextIOWrapper(io.BytesIO(text.encode()), encoding="utf-8", newline="")
    rows = [row for table in reader.tables(stream) for row in table.to_pylist()]
    return rows, reader.skipped


cells = st.text(st.sampled_from("ab é0"), max_size=4)
quoted = st.text(st.sampled_from("ab;\n\r'"), max_size=4).map(lambda text: f'"{text}"')
lines = st.lists(st.lists(cells | quoted, min_size=1, max_size=3).map(";".join), max_size=12)


@settings(deadline=None)
@given(lines, st.sampled_from(["\n", "\r\n"]), st.booleans())
def test_both_ways_give_the_same(found, end, is_ended):
    text = end.join(found) + (end if is_ended else "")

    assert read(Blocks, text) == read(Slow, text)


@settings(deadline=None)
@given(st.text(st.sampled_from('ab;"\n'), max_size=40))
def test_no_text_stops_either_way(text):
    assert read(Blocks, text)[1] >= 0
    assert read(Slow, text)[1] >= 0


def test_a_plain_text_is_read_at_once(monkeypatch):
    monkeypatch.setattr(Blocks, "one_by_one", None)

    assert read(Blocks, 'x;"y;z"\n"1";\n') == ([{"a": "x", "b": "y;z"}, {"a": "1", "b": None}], 0)


@pytest.mark.parametrize("size", [1, 2, 3, 5, 8, 13])
def test_a_block_ends_outside_of_a_quoted_cell(monkeypatch, size):
    monkeypatch.setattr(blocks, "SIGNS", size)
    text = 'x;"y\r\n\r\nz"\r\n1;2\r\n"q""";"\r\n"\r\n'

    assert read(Blocks, text) == (
        [{"a": "x", "b": "y\r\n\r\nz"}, {"a": "1", "b": "2"}, {"a": 'q"', "b": "\r\n"}],
        0,
    )


def test_one_broken_line_does_not_slow_down_the_other_blocks(monkeypatch):
    monkeypatch.setattr(blocks, "SIGNS", 100)
    text = "1;2\n" * 1000 + "1;2;3\n" + "1;2\n" * 1000
    slow = []
    by_one = Blocks.one_by_one
    monkeypatch.setattr(Blocks, "one_by_one", lambda self, block: (slow.append(block), by_one(self, block))[1])

    rows, skipped = read(Blocks, text)

    assert (len(rows), skipped, len(slow)) == (2000, 1, 1)
