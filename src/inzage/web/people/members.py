"""The pages about members: translate, one call, translate back."""

from collections.abc import Callable

from django.contrib import messages
from django.forms import Form
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.debug import sensitive_variables
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from inzage.people import labels, operations, queries, records
from inzage.people.permissions import Act
from inzage.people.permissions import may as role_may
from inzage.web.access import may
from inzage.web.people import forms
from inzage.web.requests import StaffRequest

WRONG = 422


@require_GET
@may(Act.SEE_PEOPLE)
def members(request: StaffRequest) -> HttpResponse:
    """Who works here, in which department and role."""
    also_inactive, chosen = request.GET.get("all") == "1", request.GET.get("department", "")
    everybody = queries.members(also_inactive=also_inactive)
    shown = [row for row in everybody if not chosen or str(row.department_id) == chosen]
    page = {
        "rows": [(row, labels.ROLES[row.role]) for row in shown],
        "total": len(everybody),
        "departments": queries.departments(),
        "chosen": chosen,
        "also_inactive": also_inactive,
        "may_manage": role_may(request.user.role, Act.MANAGE_PEOPLE),
    }
    return render(request, "web/people/members.html", page)


@require_http_methods(["GET", "POST"])
@may(Act.MANAGE_PEOPLE)
@sensitive_variables("token")
def add_member(request: StaffRequest) -> HttpResponse:
    """Add a member, and show the link with which the member signs in; it is shown once."""
    form = forms.Member(request.POST or None)
    if form.is_valid():
        facts = {**form.cleaned_data, "password": None, "by": request.user.get_username(), "at": request.arrived_at}
        if (member_id := done(form, lambda: operations.add_member(**facts))) is not None:
            return show_link(request, member_id, is_new=True)
    return render(request, "web/people/add_member.html", {"form": form, "roles": roles()}, status=status(form))


@require_http_methods(["GET", "POST"])
@may(Act.MANAGE_PEOPLE)
def add_department(request: StaffRequest) -> HttpResponse:
    """Name a department."""
    form = forms.Department(request.POST or None)
    if form.is_valid():
        name = form.cleaned_data["name"]
        by, at = request.user.get_username(), request.arrived_at
        if done(form, lambda: operations.add_department(name=name, by=by, at=at)) is not None:
            messages.success(request, _("Department “%(name)s” added.") % {"name": name})
            return redirect("people:members")
    return render(request, "web/people/add_department.html", {"form": form}, status=status(form))


@require_GET
@may(Act.SEE_PEOPLE)
def member(request: StaffRequest, member_id: int) -> HttpResponse:
    """One member, and what a privacy officer can change."""
    return render(request, "web/people/member.html", page_of(request, known(member_id)))


@require_POST
@may(Act.MANAGE_PEOPLE)
def change_role(request: StaffRequest, member_id: int) -> HttpResponse:
    """Let a member do other things."""
    form = forms.Role_(request.POST)
    by, at = request.user.get_username(), request.arrived_at
    return change(
        request,
        member_id,
        form,
        lambda: operations.change_role(member_id=member_id, role=form.cleaned_data["role"], by=by, at=at),
        said=_("The role was changed."),
    )


@require_POST
@may(Act.MANAGE_PEOPLE)
def move(request: StaffRequest, member_id: int) -> HttpResponse:
    """Let a member work in another department."""
    form = forms.Place(request.POST)
    by, at = request.user.get_username(), request.arrived_at
    return change(
        request,
        member_id,
        form,
        lambda: operations.move_member(member_id=member_id, department=form.cleaned_data["department"], by=by, at=at),
        said=_("The department was changed."),
    )


@require_POST
@may(Act.MANAGE_PEOPLE)
def deactivate(request: StaffRequest, member_id: int) -> HttpResponse:
    """End somebody's access."""
    by, at = request.user.get_username(), request.arrived_at
    return change(
        request,
        member_id,
        Form(request.POST),
        lambda: operations.deactivate_member(member_id=member_id, by=by, at=at),
        said=_("This member can no longer sign in."),
    )


@require_POST
@may(Act.MANAGE_PEOPLE)
def reactivate(request: StaffRequest, member_id: int) -> HttpResponse:
    """Give somebody access again."""
    by, at = request.user.get_username(), request.arrived_at
    return change(
        request,
        member_id,
        Form(request.POST),
        lambda: operations.reactivate_member(member_id=member_id, by=by, at=at),
        said=_("This member can sign in again."),
    )


@require_POST
@may(Act.MANAGE_PEOPLE)
def make_link(request: StaffRequest, member_id: int) -> HttpResponse:
    """Make a sign-in link and show it; it is shown once."""
    known(member_id)
    try:
        return show_link(request, member_id, is_new=False)
    except operations.Refusal as error:
        return render(request, "web/people/member.html", page_of(request, known(member_id), str(error)), status=WRONG)


@sensitive_variables("token", "link")
def show_link(request: StaffRequest, member_id: int, *, is_new: bool) -> HttpResponse:
    token = operations.make_sign_in_link(member_id=member_id, by=request.user.get_username(), at=request.arrived_at)
    link = request.build_absolute_uri(reverse("people:welcome", args=[token]))
    page = {"member": known(member_id), "link": link, "is_new": is_new}
    answer = render(request, "web/people/link.html", page)
    answer["Cache-Control"] = "no-store"
    return answer


def change(request: StaffRequest, member_id: int, form: Form, verb: Callable[[], None], *, said: str) -> HttpResponse:
    """Do it and go back to the member's page; or show there why not."""
    shown = known(member_id)
    if form.is_valid():
        try:
            verb()
        except operations.Refusal as error:
            form.add_error(None, str(error))
        else:
            messages.success(request, said)
            return redirect("people:member", member_id=member_id)
    wrong = " ".join(str(text) for texts in form.errors.values() for text in texts)
    return render(request, "web/people/member.html", page_of(request, shown, wrong), status=WRONG)


def page_of(request: StaffRequest, member: records.Member, refusal: str = "") -> dict[str, object]:
    return {
        "member": member,
        "role": labels.ROLES[member.role],
        "what_for": labels.WHAT_FOR[member.role],
        "role_form": forms.Role_(initial={"role": member.role.value}),
        "place_form": forms.Place(initial={"department": member.department_id or ""}),
        "may_manage": role_may(request.user.role, Act.MANAGE_PEOPLE),
        "refusal": refusal,
    }


def done(form: Form, verb: Callable[[], int]) -> int | None:
    """What the verb made; None where it refused, and then the form says why, beside the field it is about."""
    try:
        return verb()
    except operations.Refusal as error:
        form.add_error(error.field if error.field in form.fields else None, str(error))
        return None


def known(member_id: int) -> records.Member:
    try:
        return queries.member(member_id)
    except operations.UnknownMember as error:
        raise Http404(str(error)) from None


def roles() -> list[tuple[object, object]]:
    return [(labels.ROLES[role], labels.WHAT_FOR[role]) for role in records.Role]


def status(form: Form) -> int:
    return WRONG if form.is_bound else 200
