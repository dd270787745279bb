"""django-helpdesk without its optional teams."""

from tests.schemas.django_alone import *  # noqa: F403
from tests.schemas.django_alone import OWN_APPS

INSTALLED_APPS = [*OWN_APPS, "helpdesk"]
HELPDESK_TEAMS_MODE_ENABLED = False
