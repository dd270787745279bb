from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _

from inzage.dpia import telling
from inzage.ledger import words


class DpiaConfig(AppConfig):
    name = "inzage.dpia"
    verbose_name = _("Studies of risks for people")
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        from inzage.datamap import queries as datamap  # noqa: PLC0415 - tables are there when the application starts
        from inzage.dpia import queries  # noqa: PLC0415 - as above

        words.learn("dpia", telling.WORDS)
        datamap.answer_with("dpia", queries.studied)
