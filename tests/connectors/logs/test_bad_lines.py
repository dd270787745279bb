"""Broken lines are counted by their number, days are the organisation's, and nothing of a line comes out."""

from contextlib import suppress
from datetime import date
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from inzage.connectors.errors import ConnectorError
from tests.connectors.logs.samples import SECRET, audit, csvlog, mariadb, take, used, web

GOOD = audit("READ,SELECT,TABLE,public.t1,select 1,<none>")
API = '{"at": "2026-01-05T09:12:33+01:00", "who": "anna", "dataset": "customers"}\n'
HEADS = [GOOD, mariadb("READ", "t1,"), web("/customers/1"), API]


def days(intake):
    return {use.day for use in intake.times}


def test_a_torn_record_costs_only_itself():
    got = take(GOOD + GOOD[: GOOD.index("AUDIT") + 30] + "\n" + GOOD * 2)

    assert used(got) == {("anna", "t1", False): 3}
    assert (got.broken.count, got.broken.first) == (1, [2])


@pytest.mark.parametrize("bad", ["garbage\n", "a,b\rc\n", "\ufffd\0\n", GOOD[:40] + "\n"])
def test_garbage_between_records_is_counted_by_its_line(bad):
    got = take(GOOD + bad + GOOD)

    assert used(got) == {("anna", "t1", False): 2}
    assert got.broken.first == [2]


def test_the_number_counts_lines_and_not_records():
    got = take(csvlog("statement: SELECT *\nFROM t1\n") + "garbage\n")

    assert got.broken.first == [4]


@pytest.mark.parametrize("head", HEADS)
def test_a_line_that_is_not_ended_waits(head):
    got = take(head + head[:-1])

    assert got.is_cut
    assert sum(got.times.values()) == 1


@pytest.mark.parametrize("bad", ["{\n", "[]\n", '{"at": "gisteren", "who": "a", "dataset": "b"}\n', '{"at": 1}\n'])
def test_a_broken_line_of_json_is_counted(bad):
    got = take(API + bad + API)

    assert (sum(got.times.values()), got.broken.first) == (2, [2])


def test_moments_of_other_zones_fall_on_our_days():
    assert days(take(csvlog("statement: SELECT * FROM t", at="2026-01-05 23:30:00.000 UTC"))) == {date(2026, 1, 6)}
    assert days(take(csvlog("statement: SELECT * FROM t", at="2026-01-05 20:30:00.000 -03"))) == {date(2026, 1, 6)}
    assert days(take(web("/customers/1", at="06/Jan/2026:00:30:00 +0530"))) == {date(2026, 1, 5)}


def test_summer_time_moves_midnight():
    assert days(take(csvlog("statement: SELECT * FROM t", at="2026-07-01 22:30:00.000 GMT"))) == {date(2026, 7, 2)}
    assert days(take(csvlog("statement: SELECT * FROM t", at="2026-10-25 02:30:00.000 CET"))) == {date(2026, 10, 25)}


def test_moments_without_a_zone_are_of_the_logs_zone():
    line = mariadb("READ", "t1,", at="20260105 23:30:00")

    assert days(take(line)) == {date(2026, 1, 5)}
    assert days(take(line, log_zone=ZoneInfo("UTC"))) == {date(2026, 1, 6)}


def test_an_unknown_zone_or_day_is_broken():
    for at in ("2026-01-05 09:12:33.123 XYZT", "2026-13-05 09:12:33.123 CET"):
        assert take(csvlog("statement: SELECT * FROM t", at=at)).broken.count == 1


@pytest.mark.parametrize("text", [
    csvlog(f"statement: SELECT * FROM t WHERE m = '{SECRET}'") + csvlog(f"statement: SELECT '{SECRET}"),
    mariadb("QUERY", f"'SELECT * FROM t WHERE m=\\'{SECRET}\\'',0") + mariadb("READ", SECRET),
    web(f"/customers/{SECRET}?q={SECRET}"),
])  # fmt: skip
def test_no_value_comes_out(text):
    assert SECRET not in repr(take(text))


@settings(max_examples=150, deadline=None)
@given(st.sampled_from(HEADS), st.binary(max_size=300))
def test_any_bytes_after_a_line_never_crash(head, noise):
    got = take(head.encode() + noise + b"\n" + head.encode())

    assert sum(got.times.values()) >= 1


@settings(max_examples=100, deadline=None)
@given(st.binary(max_size=300))
def test_any_bytes_are_read_or_refused(noise):
    with suppress(ConnectorError):
        assert take(noise).lines >= 0
