"""
What waits, of every room together: what it is, how much, whose it is and where it is done.

It is asked here, where the rooms are put together, because no room calls up.
"""

from collections import defaultdict
from dataclasses import dataclass

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.cache import patch_vary_headers
from django.views.decorators.http import require_GET
from ninja import Router

from inzage.config.duty_words import KINDS, Kind, said
from inzage.datamap import queries as datamap
from inzage.dpia import queries as dpia
from inzage.law.duties import Duty
from inzage.people.permissions import Act
from inzage.web.access import may
from inzage.web.api import DutyOut, allow
from inzage.web.fragments import is_fragment
from inzage.web.requests import StaffRequest

SHOWN = 3
"""Subjects of each kind that are seen at once; the others are behind a click."""

MOST = 50

router = Router(tags=["duties"])


@dataclass(frozen=True, slots=True)
class Row:
    """One subject on which something waits."""

    name: str
    owner: str
    said: str
    page: str


@dataclass(frozen=True, slots=True)
class Group:
    """One kind of work, counted, with the first subjects and those behind a click."""

    state: str
    title: str
    article: str
    page: str
    first: tuple[Row, ...] = ()
    behind: tuple[Row, ...] = ()
    more: int = 0

    @property
    def others(self) -> int:
        """How many are not seen at once."""
        return len(self.behind) + self.more


def duties() -> list[Duty]:
    """What every room says that the law still asks, the most urgent kind first; the activities are read once."""
    lines = datamap.activities()
    found = [*datamap.duties(activities=lines), *dpia.duties(activities=lines)]
    order = {key: place for place, key in enumerate(KINDS)}
    return sorted(found, key=lambda one: (order[one.key], -one.count))


def grouped(found: list[Duty]) -> list[Group]:
    """The same, kind by kind."""
    kinds: dict[str, list[Duty]] = defaultdict(list)
    for duty in found:
        kinds[duty.key].append(duty)
    return [group(KINDS[key], of_kind) for key, of_kind in kinds.items()]


def group(kind: Kind, found: list[Duty]) -> Group:
    """What is about no subject of its own is counted itself; else its subjects are."""
    first = found[0]
    if not first.about:
        return Group(kind.state, said(kind.title, first.count), first.article, kind.page(first))
    rows = tuple(
        Row(one.name, one.owner, said(kind.each, one.count) if kind.each else "", kind.page(one))
        for one in found[:MOST]
    )
    page = reverse(kind.all_of_it) + (f"?{kind.asked}" if kind.asked else "")
    more = len(found) - len(rows)
    return Group(kind.state, said(kind.title, len(found)), first.article, page, rows[:SHOWN], rows[SHOWN:], more)


@require_GET
@may(Act.SEE_REGISTER)
def page(request: StaffRequest) -> HttpResponse:
    """The whole list; on the first page, which does not wait for it, the same without the frame."""
    template = "web/parts/duties.html" if is_fragment(request) else "web/duties.html"
    answer = render(request, template, {"groups": grouped(duties())})
    patch_vary_headers(answer, ["HX-Request"])
    return answer


@router.get("/duties", response=list[DutyOut])
def all_duties(request: HttpRequest) -> list[Duty]:
    """What the law still asks of the map, the register and the studies of risks; the most urgent first."""
    allow(request, Act.SEE_REGISTER)
    return duties()
