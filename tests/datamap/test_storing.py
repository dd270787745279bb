"""What stores can be called and hold, and still be kept."""

from datetime import UTC, datetime

import pytest

from inzage.datamap import storing, tasks
from inzage.detection.records import Claim
from inzage.scanning.records import ScannedField

AT = datetime(2026, 11, 24, tzinfo=UTC)


def field(name):
    return ScannedField("t", name, "text", Claim(None, 0.9), identifies=False, is_key=False, is_unique=False)


def test_two_fields_of_one_name_are_both_kept():
    assert list(storing.unique([field("a"), field("a"), field("a"), field("b")])) == ["a", "a (2)", "a (3)", "b"]


@pytest.mark.parametrize("name", ["", "x" * 601, "nul\x00", "half\ud800"])
def test_a_name_that_would_be_changed_is_not_kept(name):
    assert not tasks.may_be_kept(name)


@pytest.mark.parametrize("name", ['ta"bel', "naam met spatie", "😀", "select", "é" * 600, "a.b.c"])
def test_odd_names_are_kept_as_they_are(name):
    assert tasks.may_be_kept(name)


def test_text_is_kept_without_what_a_database_refuses():
    assert storing.clean("a\x00b\ud800c") == "a�b?c"
