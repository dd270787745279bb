"""The map as streams: boxes, bands, what is picked, and what stands together. Pure."""

from datetime import UTC, datetime
from uuid import uuid4

import pytest

from inzage.datamap.queries.picture import chosen, picture
from inzage.datamap.records import Flow, FlowFilters, FlowLine, Receiver, System, Team, Way
from inzage.datamap.records.flow import count_of

AT = datetime(2026, 11, 24, tzinfo=UTC)
SALES, METERS = Team(1, "Verkoop"), Team(2, "Meetdienst")


def system(slug, country="NL"):
    return System(
        uuid4(), slug, slug.title(), "", "sqlite", "", None, "", None, "", "", "", "", country, country == "US", "active", AT
    )  # fmt: skip


def receiver(number, country="NL"):
    return Receiver(f"recipient:{number}", number, f"P{number}", country, country == "US")


def way(slug, *kinds, to=(), country="NL"):
    return Way(system(slug, country) if slug else None, tuple(count_of(key, 1) for key in kinds), tuple(to))


def line(number, *ways, teams=(SALES,)):
    return FlowLine(number, f"A{number}" if number else "", "active", "consent", (), tuple(teams), ways)


def flow(*lines):
    return Flow(FlowFilters(), (), lines, 0, len(lines), AT)


HOST, POST = receiver(1), receiver(2, "US")
COMPANY = flow(
    line(1, way("crm", "email", "iban", to=[HOST]), way("mail", "email", to=[POST]), teams=(SALES, METERS)),
    line(2, way("crm", "email", "iban", "bsn", to=[HOST]), teams=(METERS,)),
    line(None, way("crm", "health", to=[HOST])),
    line(3, way("", "photo")),
)


def columns(drawn):
    return [drawn.departments, drawn.activities, drawn.systems, drawn.recipients]


def test_every_stream_goes_from_one_column_to_the_next():
    drawn = picture(COMPANY)

    place = {node.key: number for number, column in enumerate(columns(drawn)) for node in column}
    assert all(place[band.target] == place[band.source] + 1 for band in drawn.bands)
    assert {key for band in drawn.bands for key in (band.source, band.target)} == set(place)


def test_a_band_is_as_thick_as_the_kinds_of_data_in_it_each_counted_once():
    thick = {(band.source, band.target): band.thickness for band in picture(COMPANY).bands}

    assert thick["department:1", "activity:1"] == 2
    assert thick["activity:2", "system:crm"] == 3
    assert thick["system:crm", "recipient:1"] == 4


def test_what_leaves_the_eea_is_told_apart():
    assert [(band.source, band.target) for band in picture(COMPANY).bands if band.is_outside_eea] == [
        ("system:mail", "recipient:2")
    ]


def test_what_no_activity_uses_and_what_no_system_shows_are_gaps():
    drawn = picture(COMPANY)

    assert {node.key for column in columns(drawn) for node in column if node.is_gap} == {"activity:none-1", "system:none"}  # fmt: skip
    assert (drawn.activities[-1].key, drawn.systems[-1].key) == ("activity:none-1", "system:none")


@pytest.mark.parametrize(
    ("pick", "along"),
    [
        ("activity:1", {("department:1", "activity:1"), ("department:2", "activity:1"), ("activity:1", "system:crm"),
                        ("activity:1", "system:mail"), ("system:crm", "recipient:1"), ("system:mail", "recipient:2")}),
        ("recipient:2", {("department:1", "activity:1"), ("department:2", "activity:1"), ("activity:1", "system:mail"),
                         ("system:mail", "recipient:2")}),
        ("department:1", {("department:1", "activity:1"), ("activity:1", "system:crm"), ("activity:1", "system:mail"),
                          ("system:crm", "recipient:1"), ("system:mail", "recipient:2"),
                          ("department:1", "activity:none-1"), ("activity:none-1", "system:crm"),
                          ("department:1", "activity:3"), ("activity:3", "system:none")}),
        ("system:none", {("department:1", "activity:3"), ("activity:3", "system:none")}),
        ("nonsense", set()),
    ],
)  # fmt: skip
def test_a_pick_lights_its_own_ways_and_no_more(pick, along):
    assert picture(COMPANY, pick).along == along


def test_the_panel_says_what_goes_through_the_box():
    found = chosen(COMPANY, picture(COMPANY, "recipient:1").picked)

    assert found.categories == ("email", "iban", "bsn", "health")
    assert [one.number for one in found.activities] == [1, 2]
    assert [one.slug for one in found.systems] == ["crm"]
    assert [one.name for one in found.teams] == ["Meetdienst", "Verkoop"]


def many(kinds=("email", "phone", "iban"), country="NL"):
    return [line(number, way(f"s{number:02d}", *kinds[: 1 + number % 3], country=country)) for number in range(1, 21)]


def test_of_more_than_twelve_the_smallest_stand_together():
    drawn = picture(flow(*many()))

    assert [len(column) for column in columns(drawn)] == [1, 12, 12, 0]
    others = next(node for node in drawn.systems if node.grouped)
    assert (others.key, others.grouped, others.categories) == ("system:others", 9, 2)
    assert sum(band.fields for band in drawn.bands if band.target.startswith("system:")) == sum(
        one.fields for one in many()
    )


def test_what_is_outside_the_eea_does_not_stand_together_with_what_is_inside():
    inside = [line(number, way(f"s{number}", "email", "iban")) for number in range(1, 21)]
    outside = [line(number, way(f"s{number}", "email", country="US")) for number in range(21, 30)]

    grouped = {node.key: node.grouped for node in picture(flow(*inside, *outside)).systems if node.grouped}
    assert grouped == {"system:others": 10, "system:others-outside": 9}


def test_many_gaps_stand_together_as_one():
    gaps = [line(None, way(f"g{number}", "email"), teams=(Team(number, f"D{number}"),)) for number in range(5)]

    drawn = picture(flow(*many(), *gaps))

    assert len(drawn.activities) == 12
    assert (drawn.activities[-1].key, drawn.activities[-1].grouped) == ("activity:none", 5)


def test_what_is_picked_or_specially_protected_is_drawn_however_small_it_is():
    small = line(30, way("zorg", "health"))

    drawn = picture(flow(*many(), small), "system:s01")

    assert {"system:s01", "system:zorg"} <= {node.key for node in drawn.systems}
    assert "activity:30" in {node.key for node in drawn.activities}
    assert drawn.picked.key == "system:s01"


def test_boxes_stand_beside_what_they_give_to():
    straight = flow(*(line(n, way(f"s{9 - n}", *["email", "phone", "iban"][:n]), teams=(Team(n, f"D{n}"),)) for n in (1, 2, 3)))  # fmt: skip

    drawn = picture(straight)

    order = [node.key for node in drawn.activities]
    assert [node.key for node in drawn.systems] == [f"system:s{9 - int(key[-1])}" for key in order]
    assert [node.key for node in drawn.departments] == [f"department:{key[-1]}" for key in order]


def test_an_empty_map_is_an_empty_picture():
    assert columns(picture(flow())) == [(), (), (), ()]
