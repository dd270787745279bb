from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _

from inzage.datamap import telling
from inzage.ledger import words


class DatamapConfig(AppConfig):
    name = "inzage.datamap"
    verbose_name = _("Map of customer data")
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        words.learn("datamap", telling.WORDS)
