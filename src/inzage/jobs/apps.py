from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _

from inzage.jobs import telling
from inzage.ledger import words


class JobsConfig(AppConfig):
    name = "inzage.jobs"
    verbose_name = _("Work")
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        words.learn("jobs", telling.WORDS)
