"""
The page of a sign-in link: `/welcome/<token>/`.

Looking at it changes nothing, because programs that check mail follow links. The button uses it.
"""

from allauth.account.utils import perform_login
from django.conf import settings
from django.contrib.auth import get_user_model
from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods

from inzage.people import operations, queries, records
from inzage.web.people import forms

WRONG, GONE = 422, 410


@never_cache
@sensitive_post_parameters("password")
@require_http_methods(["GET", "POST"])
def welcome(request: HttpRequest, token: str) -> HttpResponse:
    """Greet the member; on the button end the link, keep the password if one was chosen, and sign in."""
    member = queries.member_by_link(token, at=timezone.now())
    if member is None:
        return render(request, "web/people/link_ended.html", {"refusal": operations.LinkEnded()}, status=GONE)
    form = forms.Password(request.POST or None)
    if request.method == "POST" and form.is_valid():
        try:
            use(token, member, form.cleaned_data["password"])
        except operations.WeakPassword as error:
            form.add_error("password", str(error))
        except operations.LinkEnded as error:
            return render(request, "web/people/link_ended.html", {"refusal": error}, status=GONE)
        else:
            return sign_in(request, member)
    page = {"member": member, "form": form, "first_name": member.name.split(" ")[0]}
    return render(request, "web/people/welcome.html", page, status=WRONG if form.errors else 200)


@transaction.atomic
def use(token: str, member: records.Member, password: str) -> None:
    """Both or neither: a password that is refused leaves the link as it was."""
    at = timezone.now()
    operations.use_sign_in_link(token=token, at=at)
    if password:
        operations.choose_password(member_id=member.id, password=password, by=member.email, at=at)


def sign_in(request: HttpRequest, member: records.Member) -> HttpResponse:
    """Sign in as with a password: who has a second factor is still asked for it."""
    user = get_user_model().objects.get(pk=member.id)
    answer: HttpResponse = perform_login(
        request, user, email_verification="none", redirect_url=settings.LOGIN_REDIRECT_URL
    )
    return answer
