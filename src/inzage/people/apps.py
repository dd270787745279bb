from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _

from inzage.ledger import words
from inzage.people import telling


class PeopleConfig(AppConfig):
    name = "inzage.people"
    verbose_name = _("People")
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        words.learn("people", telling.WORDS)
