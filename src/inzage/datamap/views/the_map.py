"""The map: which departments work with which systems, and which kinds of data are in them."""

from collections.abc import Sequence

from django.http import HttpResponse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_GET

from inzage.datamap import forms, queries, records
from inzage.datamap.languages import language_of
from inzage.datamap.queries.picture import OTHERS, chosen
from inzage.datamap.seeing import only_of
from inzage.datamap.views.asking import allowed, number, shown
from inzage.law.categories import CATEGORIES, Level
from inzage.people.permissions import Act
from inzage.web import numbers
from inzage.web.access import may
from inzage.web.drawings import flow as drawings
from inzage.web.requests import StaffRequest

PER_PAGE = 50
LEVELS = {Level.ORDINARY: 1, Level.SENSITIVE: 2, Level.SPECIAL: 3}


@require_GET
@may(Act.SEE_OWN_SYSTEMS)
def the_map(request: StaffRequest) -> HttpResponse:
    """What is known so far as streams, what was picked of it, and the same as a table."""
    form = forms.MapFilters(request.GET)
    asked = form.values()
    pick = request.GET.get("pick", "")
    flow = queries.flow(filters=filters_of(asked, only_of(request.user)), keep=pick)
    picked = chosen(flow, pick)
    on_the_way = {row.system.slug for row in picked.rows} if picked else set()
    rows = sorted(flow.rows, key=lambda row: row.system.slug not in on_the_way)
    context = {
        "form": form,
        "flow": flow,
        "picked": picked,
        "on_the_way": on_the_way,
        "name": name_of(picked.node) if picked else "",
        "drawing": drawing_of(request, flow, picked.node.key if picked else ""),
        "page": page_of(rows, number(request.GET.get("page"))),
        "is_filtered": bool(asked),
        "may": allowed(request),
    }
    return shown(request, "datamap/map.html", "datamap/parts/map.html", context)


def page_of(rows: Sequence[records.FlowRow], wanted: int) -> records.Page[records.FlowRow]:
    """Some rows of the table; a page that does not exist is the nearest one that does."""
    shown = min(max(wanted, 1), max(1, -(-len(rows) // PER_PAGE)))
    items = tuple(rows[(shown - 1) * PER_PAGE : shown * PER_PAGE])
    return records.Page(items, shown, PER_PAGE, len(rows))


def filters_of(asked: dict[str, object], owner_id: int | None) -> records.FlowFilters:
    return records.FlowFilters(
        level=Level(str(asked["level"])) if "level" in asked else None,
        category=str(asked["category"]) if "category" in asked else None,
        only_outside_eea=bool(asked.get("outside")),
        department_id=asked.get("department"),  # type: ignore[arg-type]  # a number or nothing: the form sees to it
        owner_id=owner_id,
    )


def drawing_of(request: StaffRequest, flow: records.Flow, picked: str) -> drawings.Drawing:
    columns = [
        drawings.Column(_("Departments"), _("who works with it"), boxes(request, flow.departments)),
        drawings.Column(_("Systems"), _("where it is"), boxes(request, flow.systems)),
        drawings.Column(_("Kinds of data"), _("what it is"), boxes(request, flow.categories)),
    ]
    bands = [
        drawings.Band(
            band.source, band.target, band.thickness, is_outside=band.is_outside_eea and is_system(band.target)
        )
        for band in flow.bands
    ]
    return drawings.draw(columns, bands, picked=picked)


def is_system(key: str) -> bool:
    return key.startswith("system:")


def boxes(request: StaffRequest, nodes: Sequence[records.Node]) -> list[drawings.Node]:
    return [
        drawings.Node(
            key=node.key,
            name=name_of(node),
            note=note_of(node),
            address=address_of(request, node),
            code=node.country,
            level=LEVELS[node.level] if node.kind == "category" and node.level else 0,
            is_outside=node.is_outside_eea and node.kind == "system",
        )
        for node in nodes
    ]


def address_of(request: StaffRequest, node: records.Node) -> str:
    """The same map with this box picked; what stands for many leads to the table, which has them all."""
    asked = request.GET.copy()
    asked.pop("page", None)
    if node.key.endswith(f":{OTHERS}"):
        asked.pop("pick", None)
        return f"?{asked.urlencode()}#table"
    asked["pick"] = node.key
    return f"?{asked.urlencode()}"


def name_of(node: records.Node) -> str:
    if node.grouped:
        return others(node)
    if node.kind == "category":
        kind = CATEGORIES[node.name]
        return kind.nl if language_of() == "nl" else kind.en
    return node.name or _("No department")


def others(node: records.Node) -> str:
    if node.kind == "system":
        return ngettext("%(n)d other system", "%(n)d other systems", node.grouped) % {"n": node.grouped}
    if node.kind == "department":
        return ngettext("%(n)d other department", "%(n)d other departments", node.grouped) % {"n": node.grouped}
    return ngettext("%(n)d other kind", "%(n)d other kinds", node.grouped) % {"n": node.grouped}


def note_of(node: records.Node) -> str:
    fields = ngettext("%(n)s field", "%(n)s fields", node.fields) % {"n": numbers.count(node.fields)}
    if node.kind != "department" or node.grouped:
        return fields
    kinds = ngettext("%(n)s kind of data", "%(n)s kinds of data", node.categories)
    return kinds % {"n": numbers.count(node.categories)}
