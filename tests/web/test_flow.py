"""The map as streams: every box and band in its place."""

import re
import time
from itertools import pairwise

import pytest
from django.template.loader import render_to_string
from django.utils import translation

from inzage.web.drawings import flow
from inzage.web.drawings.flow import Band, Column, Node


def node(key, **more):
    return Node(key=key, name=key.title(), note="4 fields", address=f"?pick={key}", **more)


COLUMNS = [
    Column("Departments", "who", [node("sales"), node("meters")]),
    Column("Systems", "where", [node("mail", code="US", is_outside=True), node("crm", code="NL"), node("grid")]),
    Column("Kinds", "what", [node("email", level=1), node("iban", level=2), node("health", level=3)]),
]
BANDS = [
    Band("sales", "crm", 3),
    Band("sales", "mail", 2, is_outside=True),
    Band("meters", "grid", 1),
    Band("crm", "email", 2),
    Band("crm", "health", 1),
    Band("mail", "email", 2),
    Band("grid", "iban", 1),
]


def boxes(drawing):
    return {box.node.key: box for box in drawing.boxes}


def test_boxes_of_a_column_do_not_overlap_and_stay_in_the_drawing():
    drawing = flow.draw(COLUMNS, BANDS)
    found = boxes(drawing)

    for column in COLUMNS:
        spans = sorted(
            (float(found[n.key].y), float(found[n.key].y) + float(found[n.key].height)) for n in column.nodes
        )
        assert all(above[1] < below[0] for above, below in pairwise(spans))
        assert (spans[0][0] >= 0, spans[-1][1] <= drawing.height) == (True, True)


def test_a_thicker_stream_is_a_thicker_band():
    def thickness(link):
        start, end = re.search(r" ([\d.]+)V([\d.]+)C", link.path).groups()
        return float(end) - float(start)

    thin, thick = flow.draw(COLUMNS, [Band("sales", "crm", 1), Band("crm", "email", 3)]).links

    assert thickness(thick) > 2 * thickness(thin)


def test_bands_begin_within_their_box():
    drawing = flow.draw([COLUMNS[0], COLUMNS[1]], [Band("sales", "crm", 30), Band("sales", "grid", 20)])
    sales = boxes(drawing)["sales"]

    starts = [float(re.match(r"M[\d.]+ ([\d.]+)C", link.path)[1]) for link in drawing.links]
    ends = [float(re.search(r" ([\d.]+)Z$", link.path)[1]) for link in drawing.links]
    assert (min(starts) >= float(sales.y), max(ends) <= float(sales.y) + float(sales.height)) == (True, True)


def test_what_is_picked_stands_out_with_everything_on_its_way():
    drawing = flow.draw(COLUMNS, BANDS, picked="crm")

    chosen = {key for key, box in boxes(drawing).items() if "sel" in box.css.split()}
    assert (chosen, boxes(drawing)["crm"].is_picked) == ({"sales", "crm", "email", "health"}, True)
    assert sum("sel" in link.css for link in drawing.links) == 3


def test_the_bands_of_a_pick_can_be_named():
    drawing = flow.draw(COLUMNS, BANDS, picked="crm", along={("sales", "crm"), ("crm", "health")})

    assert {key for key, box in boxes(drawing).items() if "sel" in box.css.split()} == {"sales", "crm", "health"}
    assert sum("sel" in link.css for link in drawing.links) == 2


def test_a_column_can_be_wider_and_the_room_between_them_stays_the_same():
    wide = [COLUMNS[0], Column("Systems", "", COLUMNS[1].nodes, wide=1.3), COLUMNS[2]]
    found = boxes(flow.draw(wide, BANDS))

    left, middle, right = (found[key] for key in ("sales", "crm", "email"))
    assert float(middle.width) > 1.25 * float(left.width)
    gaps = [float(b.x) - float(a.x) - float(a.width) for a, b in ((left, middle), (middle, right))]
    assert gaps[0] == pytest.approx(gaps[1], abs=0.2)
    assert float(right.x) + float(right.width) <= flow.WIDTH


def test_a_gap_is_drawn_as_one():
    assert "gap" in flow.draw([Column("A", "", [node("nobody", is_gap=True)])], []).boxes[0].css.split()


def test_picking_what_is_not_there_picks_nothing():
    assert not flow.draw(COLUMNS, BANDS, picked="gone").has_picked


def test_what_is_outside_the_eea_stands_below_a_line():
    drawing = flow.draw(COLUMNS, BANDS)
    found = boxes(drawing)
    line = float(re.match(r"M[\d.-]+ ([\d.]+)H", drawing.zones[0].path)[1])

    assert (
        float(found["mail"].y) > line > max(float(found[key].y) + float(found[key].height) for key in ("crm", "grid"))
    )
    assert [link.css for link in drawing.links if "out" in link.css] == ["link out"]


def test_a_band_to_a_box_that_is_not_drawn_is_left_out():
    assert flow.draw(COLUMNS, [Band("sales", "gone", 4)]).links == ()


def test_a_long_name_is_cut_in_the_box_and_whole_in_its_label():
    name = "Onderhoud en storingen aan warmtepompen en zonnepanelen"
    box = flow.draw([Column("A", "", [Node("a", name, "", "?")])], []).boxes[0]

    assert (box.name.text.endswith("…"), name in box.label) == (True, True)


@pytest.mark.parametrize("columns", [[], [Column("A", "b", [])], [Column("A", "b", []), Column("C", "d", [])]])
def test_nothing_to_draw_is_no_error(columns):
    assert flow.draw(columns, []).boxes == ()


@pytest.mark.parametrize(("language", "words"), [("nl", "buiten de EER"), ("en", "outside the EEA")])
def test_every_box_is_a_link_that_says_what_it_is(language, words):
    with translation.override(language):
        page = render_to_string("web/drawings/flow.html", {"drawing": flow.draw(COLUMNS, BANDS), "title": "Map"})

    assert f'aria-label="Mail, 4 fields, US, {words}"' in page
    assert page.count("<a class=") == 8
    assert "style=" not in page


def test_no_number_is_written_as_a_language_does():
    with translation.override("nl"):
        page = render_to_string("web/drawings/flow.html", {"drawing": flow.draw(COLUMNS, BANDS), "title": "Map"})

    assert not re.search(r'(?:x|y|width|height)="\d+,\d', page)


def test_a_column_of_a_thousand_is_placed_and_written_within_300_ms():
    many = [node(f"system{number}") for number in range(1000)]
    bands = [Band("sales", n.key, 2) for n in many]
    # Of the processor, because the other tests of the suite run beside this one.
    started = time.process_time()

    render_to_string("web/drawings/flow.html", {"drawing": flow.draw([COLUMNS[0], Column("S", "", many)], bands)})

    assert time.process_time() - started < 0.3
