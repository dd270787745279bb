"""What is said where signing in does not succeed: what is wrong, and how to mend it."""

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

REFUSALS: dict[str, Promise] = {
    "account_inactive": _("Your access was ended. A privacy officer can give it back."),
    "email_password_mismatch": _("This e-mail address and password do not belong together. Look at both once more."),
    "enter_current_password": _("This is not your password now. Type it once more."),
    "incorrect_code": _("This code is not right, or no longer. Give the one that the app shows now."),
    "incorrect_password": _("This is not your password. Type it once more."),
    "invalid_login": _("This did not sign you in. Try again."),
    "rate_limited": _("Too many attempts. Try again in a few minutes."),
    "same_as_current": _("This is what it was already. Choose another one."),
    "too_many_login_attempts": _("Too many attempts. Try again in a few minutes."),
    "unknown_email": _("Nobody here has this e-mail address."),
}
