"""How the boxes of the map read, and where they lead."""

from collections.abc import Sequence

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext, pgettext_lazy

from inzage.datamap import records
from inzage.web import numbers
from inzage.web.drawings import flow as drawings
from inzage.web.requests import StaffRequest


def boxes(request: StaffRequest, nodes: Sequence[records.Node]) -> list[drawings.Node]:
    return [
        drawings.Node(
            key=node.key,
            name=name_of(node),
            note=note_of(node),
            address=address_of(request, node),
            code=node.country if node.kind == "recipient" or node.is_outside_eea else "",
            is_outside=node.is_outside_eea,
            is_gap=node.is_gap,
        )
        for node in nodes
    ]


def address_of(request: StaffRequest, node: records.Node) -> str:
    """The same map with this box picked; what stands for many leads to the table, which has them all."""
    asked = request.GET.copy()
    asked.pop("page", None)
    asked.pop("pick", None)
    if node.grouped:
        return f"?{asked.urlencode()}#table"
    asked["pick"] = node.key
    return f"?{asked.urlencode()}"


def name_of(node: records.Node) -> str:
    if node.is_gap:
        return _("No activity yet") if node.kind == "activity" else _("Not on the map")
    if node.grouped:
        return others(node)
    return node.name or _("No department")


def others(node: records.Node) -> str:
    said = {
        "department": ngettext("%(n)d other department", "%(n)d other departments", node.grouped),
        "activity": ngettext("%(n)d other activity", "%(n)d other activities", node.grouped),
        "system": ngettext("%(n)d other system", "%(n)d other systems", node.grouped),
        "recipient": ngettext("%(n)d other recipient", "%(n)d other recipients", node.grouped),
    }
    return said[node.kind] % {"n": node.grouped}


def note_of(node: records.Node) -> str:
    if node.is_gap and node.kind == "activity":
        many = ngettext("%(n)d department", "%(n)d departments", node.grouped) % {"n": node.grouped}
        return many if node.grouped else node.name or _("No department")
    if node.is_gap or (node.grouped and node.kind != "system"):
        return kinds(node)
    if node.kind == "department":
        return activities(node)
    if node.kind == "activity":
        return basis(node.about)
    if node.kind == "recipient":
        return node.about or kinds(node)
    return ngettext("%(n)s field", "%(n)s fields", node.fields) % {"n": numbers.count(node.fields)}


def kinds(node: records.Node) -> str:
    said = ngettext("%(n)s kind of data", "%(n)s kinds of data", node.categories)
    return said % {"n": numbers.count(node.categories)}


def activities(node: records.Node) -> str:
    if not node.activities:
        return _("no activity yet")
    return ngettext("%(n)s activity", "%(n)s activities", node.activities) % {"n": numbers.count(node.activities)}


def basis(key: str) -> str:
    """The legal basis of an activity in a word or two. Law: GDPR art. 6(1)."""
    return str(SHORT[key]) if key in SHORT else _("no legal basis yet")


SHORT = {
    "consent": gettext_lazy("consent"),
    "contract": pgettext_lazy("legal basis", "contract"),
    "legal_obligation": gettext_lazy("legal obligation"),
    "vital_interests": gettext_lazy("vital interests"),
    "public_task": gettext_lazy("public task"),
    "legitimate_interest": gettext_lazy("legitimate interest"),
}
