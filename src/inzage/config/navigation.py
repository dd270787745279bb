"""The menu: the six questions in their fixed order, as far as a room answers them and the role may see it."""

from dataclasses import dataclass

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.functional import SimpleLazyObject
from django.utils.translation import gettext as _

from inzage.datamap import queries as datamap
from inzage.dpia import queries as dpia
from inzage.people import labels
from inzage.people import queries as people
from inzage.people.permissions import Act, may
from inzage.people.records import Role


@dataclass(frozen=True, slots=True)
class Item:
    """One link. `number` is that of the question, `count` what stands behind it."""

    name: str
    address: str
    icon: str = ""
    number: int | None = None
    count: int | None = None
    is_current: bool = False


@dataclass(frozen=True, slots=True)
class Question:
    """One of the six questions; open where one of its pages is shown."""

    item: Item
    children: tuple[Item, ...] = ()
    is_open: bool = False


@dataclass(frozen=True, slots=True)
class Menu:
    """Everything the frame shows of the application."""

    organisation: str
    role: str
    home: str
    search: str
    duties: str
    first: tuple[Item, ...]
    questions: tuple[Question, ...]
    last: tuple[Item, ...]


def menu(request: HttpRequest) -> dict[str, object]:
    """The menu for this page, made when the frame draws it: a fragment costs nothing."""
    return {"menu": SimpleLazyObject(lambda: menu_of(request))}


def menu_of(request: HttpRequest) -> Menu:
    role = getattr(request.user, "role", "")
    founded = people.organisation()
    return Menu(
        organisation=founded.name if founded else "",
        role=str(labels.ROLES[Role(role)]) if role else "",
        home=home(role),
        search=reverse("datamap:systems") if may(role, Act.SEE_OWN_SYSTEMS) else "",
        first=today(request.path, role) if may(role, Act.SEE_OWN_SYSTEMS) else (),
        duties=reverse("duties") if may(role, Act.SEE_REGISTER) else "",
        questions=questions(request, role),
        last=last(request.path, role),
    )


FIRST: dict[str, str] = {
    Role.PRIVACY_OFFICER: "datamap:today",
    Role.AGENT: "people:members",
    Role.OWNER: "datamap:systems",
    Role.ENGINEER: "datamap:systems",
    Role.AUDITOR: "evidence:evidence",
}
"""Where each role begins after signing in."""


@login_required
def start(request: HttpRequest) -> HttpResponse:
    """Lead who has signed in to the first page of their role."""
    return redirect(FIRST[getattr(request.user, "role", Role.AGENT)])


def home(role: str) -> str:
    """Where the name of the product leads: the map's news, or the people for who may see no system."""
    return reverse("datamap:today") if may(role, Act.SEE_OWN_SYSTEMS) else reverse("people:members")


def today(path: str, role: str) -> tuple[Item, ...]:
    """The news, and what the law still asks. How much that is takes a look at everything, so only its page counts."""
    news, duties = reverse("datamap:today"), reverse("duties")
    asked = Item(_("To do"), duties, icon="clock", is_current=path == duties)
    first = Item(_("Today"), news, icon="home", is_current=path == news)
    return (first, asked) if may(role, Act.SEE_REGISTER) else (first,)


def questions(request: HttpRequest, role: str) -> tuple[Question, ...]:
    """The questions that have a room, with the counts of their pages."""
    path, without_owner, shown = request.path, None, []
    if may(role, Act.SEE_OWN_SYSTEMS):
        count = datamap.headcount(owner_id=None if may(role, Act.SEE_MAP) else request.user.pk)
        without_owner = count.without_owner or None
        shown.append(customer_data(path, count.systems, role))
    if may(role, Act.SEE_PEOPLE):
        shown.append(responsible_people(path, without_owner))
    return tuple(shown)


def responsible_people(path: str, without_owner: int | None) -> Question:
    """Question 4; its count is of the systems that nobody answers for."""
    address = reverse("people:members")
    is_here = path.startswith(address)
    nobody = f"{reverse('datamap:systems')}?only=without_owner"
    children = (Item(_("Systems without owner"), nobody, count=without_owner),) if without_owner else ()
    item = Item(_("Responsible people"), address, number=4, count=without_owner, is_current=is_here)
    return Question(item, children=children, is_open=is_here)


def customer_data(path: str, count: int, role: str) -> Question:
    """Question 1, with the map, the systems, the register and the studies; its count is of what waits there."""
    waiting = dpia.waiting() or None if may(role, Act.SEE_REGISTER) else None
    systems, the_map = reverse("datamap:systems"), reverse("datamap:map")
    register = reverse("datamap:register")
    lines = Item(_("Register"), register, is_current=path.startswith((register, "/recipients/")))
    children = (
        Item(_("Map"), the_map, is_current=path.startswith(the_map)),
        Item(
            _("Systems"),
            systems,
            count=count,
            is_current=path.startswith((systems, "/scans/", "/fields/", "/lessons/", "/looks/")),
        ),
        *([lines, studies(path, waiting)] if may(role, Act.SEE_REGISTER) else []),
    )
    is_open = any(item.is_current for item in children)
    return Question(Item(_("Customer data"), the_map, number=1, count=waiting), children=children, is_open=is_open)


def studies(path: str, waiting: int | None) -> Item:
    """The studies of risks, with how many activities wait for somebody there."""
    address = reverse("dpia:activities")
    return Item(_("DPIAs"), address, count=waiting, is_current=path.startswith(address))


def last(path: str, role: str) -> tuple[Item, ...]:
    """What is not one of the questions."""
    evidence, settings = reverse("evidence:evidence"), reverse("settings:settings")
    shown = [Item(_("Evidence"), evidence, icon="archive", is_current=path.startswith(evidence))]
    mine = Item(_("Settings"), settings, icon="gear", is_current=path.startswith((settings, "/accounts/")))
    return (*(shown if may(role, Act.SEE_LEDGER) else []), mine)
