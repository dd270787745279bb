"""The page of a system says of each dataset how much of it was read, and what had to be left out."""

import pytest

from inzage.datamap import operations, queries
from tests.datamap.conftest import BY, NOON

pytestmark = pytest.mark.django_db


@pytest.fixture
def exports(tmp_path, look):
    """A scanned folder with one export; its lines are given."""

    def scan(*lines, rows=100):
        (tmp_path / "exports").mkdir()
        (tmp_path / "exports" / "klanten.csv").write_text("\n".join(["e_mail;plaats", *lines]) + "\n")
        key = operations.add_system(name="Exports", target=str(tmp_path / "exports"), by=BY, at=NOON, country="NL")
        system = queries.system_by_id(system_id=key)
        look(system, rows=rows)
        return f"/systems/{system.slug}/"

    return scan


def lines(many):
    return [f"klant{number}@example.nl;Utrecht" for number in range(many)]


def test_broken_lines_are_counted_in_the_language_of_the_page(officer, exports, in_english, text):
    address = exports(*lines(50), "een;te;veel;cellen")

    dutch = text(officer.get(address))
    in_english("privacy_officer")
    english = text(officer.get(address))

    assert "Kapotte regels die zijn overgeslagen: 1 van 51 bekeken." in dutch
    assert "Broken lines that were left out: 1 of 51 looked at." in english


def test_a_sample_says_how_many_rows_it_is(officer, exports, text):
    said = text(officer.get(exports(*lines(4_000), rows=100)))

    assert "100 daarvan gelezen" in said


def test_what_was_read_whole_needs_no_such_words(officer, exports, text):
    assert "daarvan gelezen" not in text(officer.get(exports(*lines(50))))
