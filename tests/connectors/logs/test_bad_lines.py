"""Broken lines are counted by their number, days are the organisation's, and nothing of a line comes out."""

import gzip
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


@pytest.mark.parametrize(("at", "day"), [
    ("2026-03-28 23:30:00.000 CET", 28),
    ("2026-03-29 01:59:00.000 CET", 29),
    ("2026-03-29 03:00:00.000 CEST", 29),
    ("2026-03-29 23:59:00.000 CEST", 29),
    ("2026-03-29 23:30:00.000 CET", 30),
    ("2026-03-28 22:59:00.000 UTC", 28),
    ("2026-03-28 23:00:00.000 UTC", 29),
    ("2026-03-29 21:59:00.000 UTC", 29),
    ("2026-03-29 22:00:00.000 UTC", 30),
])  # fmt: skip
def test_around_the_change_to_summer_time_each_moment_has_its_own_day(at, day):
    assert days(take(csvlog("statement: SELECT * FROM t", at=at))) == {date(2026, 3, day)}


@pytest.mark.parametrize(("at", "day"), [
    ("2026-10-25 02:30:00.000 CEST", 25),
    ("2026-10-25 02:30:00.000 CET", 25),
    ("2026-10-24 22:30:00.000 UTC", 25),
    ("2026-10-25 22:30:00.000 UTC", 25),
    ("2026-10-25 23:00:00.000 UTC", 26),
])  # fmt: skip
def test_the_hour_that_comes_twice_falls_on_the_same_day(at, day):
    assert days(take(csvlog("statement: SELECT * FROM t", at=at))) == {date(2026, 10, day)}


@pytest.mark.parametrize(("at", "day"), [
    ("29/Mar/2026:00:30:00 +0200", 28),
    ("29/Mar/2026:01:30:00 +0200", 29),
    ("29/Mar/2026:23:30:00 +0200", 29),
    ("30/Mar/2026:00:30:00 +0200", 30),
    ("29/Mar/2026:23:30:00 +0100", 30),
])  # fmt: skip
def test_a_web_log_counts_by_its_own_offset(at, day):
    assert days(take(web("/customers/1", at=at))) == {date(2026, 3, day)}


def test_lines_out_of_order_count_as_they_would_in_order():
    lines = [
        csvlog(f"statement: SELECT * FROM t{n % 3}", at=f"2026-01-{5 + n % 4:02} 09:12:33.123 CET") for n in range(40)
    ]

    assert take("".join(lines)).times == take("".join(sorted(lines))).times == take("".join(lines[::-1])).times


@pytest.mark.parametrize("head", HEADS)
def test_a_mark_of_utf8_before_the_first_line_costs_nothing(head):
    got = take(b"\xef\xbb\xbf" + head.encode())

    assert (sum(got.times.values()), got.broken.count) == (1, 0)


@pytest.mark.parametrize("coding", ["utf-16", "utf-16-be", "utf-32"])
def test_a_log_in_another_coding_is_refused_with_a_sentence(coding):
    with pytest.raises(ConnectorError, match="no log that we know"):
        take((GOOD * 3).encode(coding))


@pytest.mark.parametrize("head", HEADS)
def test_the_zeros_of_a_crash_cost_the_line_that_they_stand_in(head):
    got = take(head.encode() + b"\0" * 8192 + b"\n" + head.encode() + b"\0" * 100 + head.encode() + head.encode())

    # A web server's line begins with any name of a computer, also one of zeros.
    counted = sum(got.times.values())
    assert (counted in {3, 4}, counted + got.broken.count, got.broken.first[0], got.lines) == (True, 5, 2, 5)


def test_zeros_within_a_field_name_nobody():
    got = take(mariadb("READ", "t1,") + mariadb("READ", "t\x001,"))

    assert (used(got), got.broken.first) == ({("anna", "shop.t1", False): 1}, [2])


@pytest.mark.parametrize("end", [
    csvlog("statement: SELECT *\nFROM t1\nWHERE a = 1")[:-30],
    csvlog("statement: SELECT *\nFROM t1\n").partition("FROM")[0],
    csvlog("statement: SELECT *\nFROM t1\n").partition("FROM")[0] + "FROM t1\n",
    GOOD[:24],
])  # fmt: skip
def test_a_record_that_is_still_being_written_waits_and_is_not_broken(end):
    got = take(GOOD * 2 + end)

    assert (used(got), got.is_cut, got.broken.count) == ({("anna", "t1", False): 2}, True, 0)


@pytest.mark.parametrize("head", HEADS)
def test_a_packed_log_that_was_cut_is_read_to_the_last_whole_line(head):
    packed = gzip.compress("".join(head for _ in range(500)).encode())
    got = take(packed[: len(packed) - 20])

    assert got.is_cut
    assert 0 < sum(got.times.values()) <= 500
    assert got.broken.count == 0


@pytest.mark.parametrize("head", HEADS)
def test_every_line_is_counted_broken_or_told(head):
    bad = ["\n", "kapot\n", head[:30] + "\n", "\t\n", "{}\n", '"\n']
    got = take("".join(head + line for line in bad) + head)

    assert (got.lines, sum(got.times.values()), got.broken.count) == (13, 7, 5)


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
