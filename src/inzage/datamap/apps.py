from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class DatamapConfig(AppConfig):
    name = "inzage.datamap"
    verbose_name = _("Map of customer data")
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        # The worker knows the durable work of a room once its tasks are imported.
        from inzage.datamap import tasks  # noqa: F401, PLC0415 - models must be loaded first
