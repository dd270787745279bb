from django.apps import AppConfig


class ProofConfig(AppConfig):
    name = "tests.jobs.proof"
    label = "proof"
    default_auto_field = "django.db.models.BigAutoField"
