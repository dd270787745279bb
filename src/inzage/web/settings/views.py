"""The settings of who is signed in: translate, one call, translate back."""

from allauth.mfa.models import Authenticator
from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.debug import sensitive_variables
from django.views.decorators.http import require_GET, require_POST

from inzage.people import labels, operations, queries
from inzage.people.permissions import Act
from inzage.people.permissions import may as role_may
from inzage.web.access import may
from inzage.web.requests import StaffRequest
from inzage.web.settings import forms

WRONG = 422


@require_GET
@login_required
def settings(request: StaffRequest) -> HttpResponse:
    """What is this member's own, and where it is changed."""
    return render(request, "web/settings/settings.html", page_of(request, forms.Token()))


@require_POST
@may(Act.USE_API)
@sensitive_variables("made")
def make_token(request: StaffRequest) -> HttpResponse:
    """Make a token for programs; its text is shown once."""
    form = forms.Token(request.POST)
    if form.is_valid():
        name, by = form.cleaned_data["name"], request.user.get_username()
        try:
            made = operations.make_api_token(member_id=request.user.pk, name=name, by=by, at=request.arrived_at)
        except operations.Refusal as error:
            form.add_error(error.field if error.field in form.fields else None, str(error))
        else:
            answer = render(request, "web/settings/token.html", {"token": made.text, "name": name})
            answer["Cache-Control"] = "no-store"
            return answer
    return render(request, "web/settings/settings.html", page_of(request, form), status=WRONG)


@require_POST
@may(Act.USE_API)
def revoke_token(request: StaffRequest, token_id: int) -> HttpResponse:
    """Let a token open nothing any more."""
    by, at = request.user.get_username(), request.arrived_at
    try:
        operations.revoke_api_token(member_id=request.user.pk, token_id=token_id, by=by, at=at)
    except operations.Refusal as error:
        messages.error(request, str(error))
    else:
        messages.success(request, _("The token was revoked."))
    return redirect("settings:settings")


def page_of(request: StaffRequest, form: forms.Token) -> dict[str, object]:
    member = queries.member(request.user.pk)
    return {
        "member": member,
        "role": labels.ROLES[member.role],
        "languages": [(value.value, label, value == member.language) for value, label in labels.LANGUAGES.items()],
        "themes": [(value.value, label, value == member.theme) for value, label in labels.THEMES.items()],
        "has_keys": request.COOKIES.get("keys") != "off",
        "steps": steps_of(member.id),
        "may_use_api": role_may(member.role, Act.USE_API),
        "tokens": queries.api_tokens(member_id=member.id),
        "form": form,
    }


def steps_of(member_id: int) -> dict[str, int]:
    """How many of each second step this member has."""
    kinds = Authenticator.objects.filter(user_id=member_id).values_list("type", flat=True)
    found = list(kinds)
    return {name: found.count(kind) for name, kind in STEPS.items()}


STEPS = {
    "app": Authenticator.Type.TOTP,
    "passkeys": Authenticator.Type.WEBAUTHN,
    "codes": Authenticator.Type.RECOVERY_CODES,
}
