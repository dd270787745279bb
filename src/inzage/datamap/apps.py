from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class DatamapConfig(AppConfig):
    name = "inzage.datamap"
    verbose_name = _("Map of customer data")
    default_auto_field = "django.db.models.BigAutoField"
