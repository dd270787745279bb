from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class JobsConfig(AppConfig):
    name = "inzage.jobs"
    verbose_name = _("Work")
    default_auto_field = "django.db.models.BigAutoField"
