"""What is written to members about their own way in, so that they notice when it was somebody else."""

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

CHANGED = "web/letters/changed"

CHANGES: dict[str, Promise] = {
    "account/email/password_changed": _("Your password was changed."),
    "account/email/password_reset": _("Your password was chosen anew."),
    "account/email/password_set": _("A password was chosen for you."),
    "mfa/email/recovery_codes_generated": _("New recovery codes were made for you."),
    "mfa/email/totp_activated": _("An authenticator app became your second step."),
    "mfa/email/totp_deactivated": _("Your authenticator app is no longer your second step."),
    "mfa/email/webauthn_added": _("A passkey was added to your account."),
    "mfa/email/webauthn_removed": _("A passkey was taken away from your account."),
}
"""The sentence of each change, by the name that allauth gives the letter."""
