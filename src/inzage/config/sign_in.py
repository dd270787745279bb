"""
Signing in, by password, passkey or the organisation's own sign-in.

Nobody signs up: members are added by a privacy officer. Single sign-on lets in who is an active member already, by the
e-mail address that the organisation's sign-in has verified. Nothing about that person is stored.
"""

import logging
from collections.abc import Callable
from smtplib import SMTPException

from allauth.account.adapter import DefaultAccountAdapter
from allauth.core.exceptions import SignupClosedException
from allauth.mfa.adapter import DefaultMFAAdapter
from allauth.mfa.models import Authenticator
from allauth.socialaccount.adapter import DefaultSocialAccountAdapter
from allauth.socialaccount.models import SocialLogin
from django.conf import settings
from django.contrib.auth import get_user_model
from django.contrib.auth.base_user import AbstractBaseUser
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils import timezone

from inzage.people import operations as people
from inzage.web.letters import CHANGED, CHANGES
from inzage.web.sign_in import REFUSALS

Answer = Callable[[HttpRequest], HttpResponse]

log = logging.getLogger(__name__)

ALWAYS_OPEN = ("/accounts/", "/settings/", "/static/", "/healthz")
"""What somebody sees who still has to choose a second step."""


class Accounts(DefaultAccountAdapter):  # type: ignore[misc] # allauth has no types
    """Password and passkey."""

    error_messages = DefaultAccountAdapter.error_messages | REFUSALS

    def set_password(self, user: AbstractBaseUser, password: str) -> None:
        """Choose a password by the verb of people, which leaves its line in the ledger."""
        people.choose_password(member_id=user.pk, password=password, by=user.get_username(), at=timezone.now())
        user.refresh_from_db(fields=["password"])

    def is_open_for_signup(self, request: HttpRequest) -> bool:  # noqa: ARG002 - allauth calls it so
        return False

    def send_notification_mail(
        self,
        template_prefix: str,
        user: AbstractBaseUser,
        context: dict[str, object] | None = None,
        email: str | None = None,
    ) -> None:
        """Tell a member what changed about the way in: one letter, with the sentence of the change."""
        told = {**(context or {}), "change": CHANGES[template_prefix]}
        super().send_notification_mail(CHANGED, user, told, email)

    def send_mail(self, template_prefix: str, email: str, context: dict[str, object]) -> None:
        """Send a letter. Where its server is away the page goes on: what was done is done."""
        try:
            super().send_mail(template_prefix, email, context)
        except (OSError, SMTPException) as error:
            # The server's own words can hold the address.
            log.error("A letter could not be sent: %s", type(error).__name__)  # noqa: TRY400 - same


class SecondSteps(DefaultMFAAdapter):  # type: ignore[misc] # allauth has no types
    """Codes from an app, and passkeys."""

    error_messages = DefaultMFAAdapter.error_messages | REFUSALS


class SingleSignOn(DefaultSocialAccountAdapter):  # type: ignore[misc] # allauth has no types
    """The organisation's own sign-in."""

    def is_open_for_signup(self, request: HttpRequest, sociallogin: SocialLogin) -> bool:  # noqa: ARG002 - same
        return False

    def pre_social_login(self, request: HttpRequest, sociallogin: SocialLogin) -> None:  # noqa: ARG002 - same
        """Find the member with this verified address; others are told that they can not sign in here."""
        addresses = {address.email.lower() for address in sociallogin.email_addresses if address.verified}
        member = get_user_model().objects.filter(email__in=addresses).first()
        if member is None:
            raise SignupClosedException
        sociallogin.user = member


def closed(_: HttpRequest, **__: str) -> HttpResponse:
    """A page of allauth that this application does not have."""
    raise Http404


def ask_second_step(get_response: Answer) -> Answer:
    """Send who must have a second step to the page where it is chosen, until it is."""

    def middleware(request: HttpRequest) -> HttpResponse:
        if must_choose(request):
            return redirect("mfa_index")
        return get_response(request)

    return middleware


def must_choose(request: HttpRequest) -> bool:
    role = getattr(request.user, "role", "")
    if role not in settings.REQUIRE_SECOND_STEP or request.path.startswith(ALWAYS_OPEN):
        return False
    second = [Authenticator.Type.TOTP, Authenticator.Type.WEBAUTHN]
    return not Authenticator.objects.filter(user_id=request.user.pk, type__in=second).exists()
