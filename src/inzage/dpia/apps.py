from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _

from inzage.dpia import telling
from inzage.ledger import words


class DpiaConfig(AppConfig):
    name = "inzage.dpia"
    verbose_name = _("Studies of risks for people")
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        words.learn("dpia", telling.WORDS)
