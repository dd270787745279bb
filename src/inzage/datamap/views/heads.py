"""What every page about one system shows around its own part."""

from inzage.datamap import queries, records
from inzage.datamap.seeing import only_of
from inzage.datamap.views.asking import allowed
from inzage.web.asking import missing_is_404
from inzage.web.requests import StaffRequest


def head_of(request: StaffRequest, slug: str) -> records.SystemHead:
    """The head of a system that this member may see."""
    with missing_is_404():
        return queries.system_head(slug=slug, owner_id=only_of(request.user))


def around(request: StaffRequest, head: records.SystemHead, tab: str) -> dict[str, object]:
    """The tabs, the facts in the rail, and what this member may do."""
    return {
        "head": head,
        "row": head.row,
        "system": head.row.system,
        "tab": tab,
        "neighbours": queries.neighbours(system_id=head.row.system.id, owner_id=only_of(request.user)),
        "may": allowed(request),
    }
