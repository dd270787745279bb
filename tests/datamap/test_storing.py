"""What stores can be called and hold, and still be kept."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from inzage.datamap import storing, tasks, writing
from inzage.datamap.models import Field
from inzage.detection.records import Claim
from inzage.scanning.records import ScannedDataset, ScannedField, SubjectKind, Whose

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
    assert writing.clean("a\x00b\ud800c") == "a�b?c"


COMMENT = "Bel Jan de Vries, 0612345678, of mail j.devries@voorbeeld.nl (BSN 111222333)"


@pytest.mark.parametrize("value", ["Vries", "12345", "devries", "111222"])
def test_a_comment_is_kept_without_the_persons_somebody_wrote_in_it(value):
    kept = Field()
    storing.write(kept, 0, replace(field("a"), comment=COMMENT))

    assert value not in kept.comment
    assert (kept.comment[:4], "@voorbeeld.nl (BSN " in kept.comment) == ("Bel ", True)


def test_a_comment_about_the_data_is_kept_as_it_is():
    assert writing.commented("Telefoon van de klant, uniek. 1 = mobiel") == "Telefoon van de klant, uniek. 1 = mobiel"


def test_the_comment_of_a_table_is_masked_as_well():
    whose = Whose(SubjectKind.NOBODY, 0.5, ())
    table = ScannedDataset("t", "table", (), whose, rows=0, rows_read=0, bytes_read=0, comment=COMMENT)

    assert "Vries" not in storing.facts_of(table)["comment"]
