"""By which lines a log is known again: the same, a part, more, partly, and other ones."""

import pytest

from inzage.connectors.logs import marks as subject
from inzage.connectors.logs.marks import Beside, Marking, Marks, beside
from tests.connectors.logs.samples import SECRET, csvlog, mariadb, web

KEY = b"key of this installation"


def lines(first, last, make=csvlog):
    days = (f"2026-01-{1 + n // 1440:02} {n // 60 % 24:02}:{n % 60:02}:33.123 CET" for n in range(first, last))
    return "".join(make(f"statement: SELECT *\nFROM t WHERE id = '{SECRET}'", at=day) for day in days).encode()


def marked(text, *known, size=10_000):
    marking = Marking(KEY, known)
    for at in range(0, len(text), size):
        marking.add(text[at : at + size])
    return marking


def how(new, old):
    before = marked(old).marks()
    kept = Marks.unpack(before.pack())
    taken = marked(new, kept)
    return beside(taken.marks(), taken.found, kept)


CASES = [
    ((0, 300), (0, 300), Beside.AROUND),
    ((0, 300), (0, 200), Beside.AROUND),
    ((0, 300), (100, 200), Beside.AROUND),
    ((0, 200), (0, 300), Beside.WITHIN),
    ((200, 300), (0, 300), Beside.WITHIN),
    ((100, 200), (0, 300), Beside.WITHIN),
    ((100, 300), (0, 200), Beside.PARTLY),
    ((0, 200), (100, 300), Beside.PARTLY),
    ((199, 300), (0, 200), Beside.PARTLY),
    ((0, 101), (100, 300), Beside.PARTLY),
    ((200, 300), (0, 200), Beside.APART),
    ((0, 100), (100, 300), Beside.APART),
]


@pytest.mark.parametrize(("new", "old", "found"), CASES)
def test_how_a_log_lies_beside_another(new, old, found):
    assert how(lines(*new), lines(*old)) is found


@pytest.mark.parametrize(("new", "old", "found"), CASES)
def test_of_a_long_log_some_lines_are_enough(monkeypatch, new, old, found):
    monkeypatch.setattr(subject, "MOST", 40)

    assert how(lines(*new), lines(*old)) is found


def test_how_it_was_cut_up_while_it_was_read_does_not_matter():
    text = lines(0, 300)

    assert {marked(text, size=size).marks().pack() for size in (7, 1000, len(text))} == {marked(text).marks().pack()}


def test_what_has_no_moment_may_stand_in_any_log():
    assert how(b"FROM klant\n" * 3 + lines(0, 9), b"FROM klant\n" * 3 + lines(20, 29)) is Beside.APART


def test_one_line_that_two_programs_wrote_in_one_second_says_nothing():
    assert how(lines(0, 5) + lines(50, 60), lines(30, 33) + lines(3, 4) + lines(40, 45)) is Beside.APART


@pytest.mark.parametrize("make", [lambda: mariadb("READ", "t1,"), lambda: web("/customers/1")])
def test_every_form_has_moments(make):
    assert marked(make().encode()).marks().ends is not None


def test_under_another_key_nothing_is_the_same():
    text = lines(0, 50)
    other = Marking(b"another key")
    other.add(text)

    assert not set(other.marks().spread) & set(marked(text).marks().spread)


def test_nothing_of_a_line_is_kept():
    held = marked(lines(0, 50)).marks()

    assert (SECRET not in repr(held), SECRET.encode() not in held.pack()) == (True, True)


@pytest.mark.parametrize("packed", [b"", b"\x00" * 30, b"\x07abc"])
def test_marks_of_another_version_are_none(packed):
    assert Marks.unpack(packed) is None


def test_a_line_without_an_end_stays_small():
    marking = Marking(KEY)
    for _ in range(50):
        marking.add(b"x" * 100_000)

    assert (len(marking._rest), marking.marks().ends) == (subject.LONGEST, None)
