"""When a password is strong enough, and what is said when it is not. Django does the weighing; the words are ours."""

from django.contrib.auth import password_validation
from django.utils.translation import gettext as _


class LongEnough(password_validation.MinimumLengthValidator):
    """So long that guessing takes years."""

    def get_error_message(self) -> str:
        return _("Use at least %(least)s characters, for example four words.") % {"least": self.min_length}


class NotYourself(password_validation.UserAttributeSimilarityValidator):
    """Not what everybody knows of the member."""

    def get_error_message(self) -> str:
        return _("This looks too much like your name or e-mail address.")


class NotCommon(password_validation.CommonPasswordValidator):
    """Not what many others use."""

    def get_error_message(self) -> str:
        return _("Many people use this password, so it is guessed first. Choose another one.")


class NotOnlyFigures(password_validation.NumericPasswordValidator):
    """Not a date or a number."""

    def get_error_message(self) -> str:
        return _("Use letters too, not only figures.")
