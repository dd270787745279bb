"""The map: which departments use which data for what, in which systems, and who gets it."""

from collections.abc import Sequence
from dataclasses import dataclass

from django.http import HttpResponse
from django.template.loader import render_to_string
from django.utils.timezone import localdate
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET

from inzage.datamap import forms, queries, records
from inzage.datamap.queries.picture import chosen, picture
from inzage.datamap.seeing import only_of
from inzage.datamap.views.asking import allowed, number, shown
from inzage.datamap.views.boxes import boxes, name_of
from inzage.law.categories import Level
from inzage.people.permissions import Act
from inzage.web.access import may
from inzage.web.drawings import flow as drawings
from inzage.web.requests import StaffRequest

PER_PAGE = 25


@require_GET
@may(Act.SEE_OWN_SYSTEMS)
def the_map(request: StaffRequest) -> HttpResponse:
    """What is known so far as streams, what was picked of it, and the same as a table."""
    form = forms.MapFilters(request.GET)
    seen = seen_through(request, form)
    picked = seen.picked
    context = {
        **seen.drawn_as(request),
        "form": form,
        "picked": picked,
        "kept": kept_of(picked, only_of(request.user)),
        "name": name_of(picked.node) if picked else "",
        "page": page_of(seen.flow.lines, picked, number(request.GET.get("page"))),
        "is_filtered": bool(form.values()),
        "may": allowed(request),
    }
    return shown(request, "datamap/map.html", "datamap/parts/map.html", context)


@require_GET
@may(Act.SEE_OWN_SYSTEMS)
def map_file(request: StaffRequest) -> HttpResponse:
    """The streams as a picture to keep: the same filters and the same pick, with its own colours."""
    seen = seen_through(request, forms.MapFilters(request.GET))
    content = render_to_string("datamap/map_file.html", seen.drawn_as(request))
    answer, name = HttpResponse(content, content_type="image/svg+xml; charset=utf-8"), _("map")
    answer["Content-Disposition"] = f'attachment; filename="{name}-{localdate(request.arrived_at)}.svg"'
    return answer


@dataclass(frozen=True, slots=True)
class Seen:
    """What a member sees of the map through the filters of the address, and what is picked of it."""

    flow: records.Flow
    drawn: records.Picture
    pick: str

    @property
    def picked(self) -> records.Picked | None:
        found = self.drawn.picked
        return chosen(self.flow, found) if found and not found.grouped else None

    def drawn_as(self, request: StaffRequest) -> dict[str, object]:
        """What the drawing needs, on the page and in a file."""
        drawing = drawing_of(request, self.drawn, self.pick if self.picked else "")
        return {"flow": self.flow, "drawn": self.drawn, "drawing": drawing}


def seen_through(request: StaffRequest, form: forms.MapFilters) -> Seen:
    pick = request.GET.get("pick", "")
    flow = queries.flow(filters=filters_of(form.values(), only_of(request.user)))
    return Seen(flow, picture(flow, pick), pick)


def page_of(
    lines: Sequence[records.FlowLine], picked: records.Picked | None, wanted: int
) -> records.Page[tuple[records.FlowLine, bool]]:
    """Some lines of the table, those of the pick first; a page that does not exist is the nearest one that does."""
    on_the_way = {place_of(line) for line in picked.lines} if picked else set()
    rows = sorted(((line, place_of(line) in on_the_way) for line in lines), key=lambda row: not row[1])
    shown = min(max(wanted, 1), max(1, -(-len(rows) // PER_PAGE)))
    items = tuple(rows[(shown - 1) * PER_PAGE : shown * PER_PAGE])
    return records.Page(items, shown, PER_PAGE, len(rows))


def place_of(line: records.FlowLine) -> tuple[str, str]:
    """Which line of the table it is: an activity, or what no activity uses in one system."""
    return line.key, "" if line.number or not line.ways[0].system else line.ways[0].system.slug


def kept_of(picked: records.Picked | None, owner: int | None) -> Sequence[records.Kept]:
    """How long the picked activity keeps data."""
    if picked is None or picked.node.kind != "activity" or not picked.line.number:
        return ()
    return queries.kept(number=picked.line.number, owner_id=owner)


def filters_of(asked: dict[str, object], owner_id: int | None) -> records.FlowFilters:
    return records.FlowFilters(
        level=Level(str(asked["level"])) if "level" in asked else None,
        category=str(asked["category"]) if "category" in asked else None,
        only_outside_eea=bool(asked.get("outside")),
        department_id=asked.get("department"),  # type: ignore[arg-type]  # a number or nothing: the form sees to it
        owner_id=owner_id,
        group=str(asked["group"]) if "group" in asked else None,
        basis=str(asked["basis"]) if "basis" in asked else None,
    )


def drawing_of(request: StaffRequest, drawn: records.Picture, picked: str) -> drawings.Drawing:
    columns = [
        drawings.Column(_("Departments"), _("who does it"), boxes(request, drawn.departments)),
        drawings.Column(_("Activities"), _("what for"), boxes(request, drawn.activities), wide=1.27),
        drawings.Column(_("Systems"), _("where it is"), boxes(request, drawn.systems)),
        drawings.Column(_("Recipients"), _("who gets it"), boxes(request, drawn.recipients), wide=1.12),
    ]
    bands = [
        drawings.Band(band.source, band.target, band.thickness, is_outside=band.is_outside_eea) for band in drawn.bands
    ]
    return drawings.draw(columns, bands, picked=picked, along=drawn.along)
