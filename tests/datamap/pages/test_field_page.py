"""One field on a page of its own, and all fields of a system as a file."""

import csv
import io

import pytest

from inzage.datamap import operations, queries
from inzage.datamap.models import Dataset, Field
from tests.datamap.conftest import BY, NOON

pytestmark = pytest.mark.django_db


@pytest.fixture
def mail(field_of):
    return field_of("klant.e_mail")


def lines(answer):
    content = answer.getvalue().decode("utf-8-sig")
    return list(csv.DictReader(io.StringIO(content), delimiter=";"))


def test_it_shows_the_finding_its_reasons_and_its_links(officer, field_of, text):
    number = field_of("bestelling.klantnummer")

    said = text(officer.get(f"/fields/{number.id}/"))

    assert "Klantnummer (gewoon)" in said
    assert "klant.klantnummer" in said
    assert number.reasons[0] in said


def test_it_shows_who_decided_and_what_was_taken_back(officer, mail, text):
    operations.confirm_field(field_id=mail.id, by=BY, at=NOON)
    operations.undo_review(field_id=mail.id, by=BY, at=NOON)
    operations.correct_field(field_id=mail.id, category="username", by=BY, at=NOON)

    decisions = officer.get(f"/fields/{mail.id}/").context["decisions"]

    assert [(item.verdict, item.category, item.undone_at is None) for item in decisions] == [("corrected", "username", True), ("", None, False)]  # fmt: skip


def test_a_field_that_vanished_still_has_its_page(officer, mail, scanned, change_shop, look, text):
    change_shop("ALTER TABLE klant DROP COLUMN e_mail")
    look(scanned)

    assert "Er niet meer sinds" in text(officer.get(f"/fields/{mail.id}/"))


def test_the_sheet_has_a_line_for_each_field_and_no_value(officer, scanned):
    answer = officer.get("/systems/winkel/fields.csv")

    found = {f"{line['Tabel of bestand']}.{line['Veld']}": line["Soort gegevens"] for line in lines(answer)}
    assert len(found) == queries.system_row(slug="winkel").fields
    assert found["klant.e_mail"] == "E-mailadres"
    assert b"klant7@example.nl" not in answer.getvalue()


def test_the_sheet_has_every_field_of_a_large_system(officer, system):
    dataset = Dataset.objects.create(system_id=system.id, name="breed", kind="table", found_at=NOON)
    Field.objects.bulk_create(Field(dataset=dataset, name=f"veld_{n}", position=n, found_at=NOON) for n in range(1_100))

    assert len(lines(officer.get("/systems/winkel/fields.csv"))) == 1_100


def test_a_name_is_never_a_formula(officer, system):
    dataset = Dataset.objects.create(system_id=system.id, name="t", kind="table", found_at=NOON)
    Field.objects.create(dataset=dataset, name="=1+1", found_at=NOON)

    assert lines(officer.get("/systems/winkel/fields.csv"))[0]["Veld"] == "'=1+1"


def test_the_page_takes_few_queries(officer, mail, django_assert_max_num_queries):
    with django_assert_max_num_queries(20):
        officer.get(f"/fields/{mail.id}/")
