"""The map by what is where: departments, systems and kinds of data."""

from datetime import UTC, datetime
from uuid import uuid4

from inzage.datamap.queries.holdings import holdings
from inzage.datamap.records import CategoryCount, FlowRow, System
from inzage.law.categories import category

AT = datetime(2026, 11, 24, tzinfo=UTC)


def row(slug, *keys, department=1, country="NL"):
    system = System(
        uuid4(), slug, slug.title(), "", "sqlite", "", None, "", department, f"D{department}", "", "", "", country, country == "US", "active", AT
    )  # fmt: skip
    counts = tuple(CategoryCount(key, category(key).level, 1) for key in keys)
    return FlowRow(system, None, len(counts), counts, AT)


def draw(*rows):
    return holdings(rows)


def test_every_stream_begins_and_ends_in_a_box():
    drawn = draw(row("crm", "email", "iban"), row("mail", "email", department=2, country="US"))

    boxes = {node.key for node in (*drawn.departments, *drawn.systems, *drawn.categories)}
    assert {band.source for band in drawn.bands} | {band.target for band in drawn.bands} == boxes


def test_as_much_flows_out_of_a_system_as_into_it():
    drawn = draw(row("crm", "email", "iban", "bsn"), row("mail", "email"))

    into = sum(band.thickness for band in drawn.bands if band.target == "system:crm")
    out = sum(band.thickness for band in drawn.bands if band.source == "system:crm")
    assert into == out == 3


def test_what_leaves_the_eea_is_told_apart():
    drawn = draw(row("crm", "email"), row("mail", "email", country="US"))

    assert {band.source for band in drawn.bands if band.is_outside_eea} == {"department:1", "system:mail"}


def test_of_more_than_twelve_the_smallest_stand_together():
    drawn = draw(*(row(f"s{number}", *["email", "phone", "iban"][: 1 + number % 3]) for number in range(20)))

    assert len(drawn.systems) == 12
    assert (drawn.systems[-1].grouped, drawn.systems[-1].key) == (9, "system:others")
    assert sum(node.fields for node in drawn.systems) == sum(1 + number % 3 for number in range(20))


def test_what_is_specially_protected_does_not_disappear_among_others():
    keys = [
        "email",
        "phone",
        "iban",
        "first_name",
        "last_name",
        "city",
        "street",
        "postcode",
        "income",
        "debt",
        "fax",
        "alias",
        "age",
    ]
    drawn = draw(*(row(f"s{number}", *keys) for number in range(3)), row("zorg", "health"))

    assert "category:health" in {node.key for node in drawn.categories}
    assert "system:zorg" in {node.key for node in drawn.systems}


def test_an_empty_map_is_an_empty_picture():
    drawn = draw()

    assert (drawn.departments, drawn.systems, drawn.categories, drawn.bands) == ((), (), (), ())
