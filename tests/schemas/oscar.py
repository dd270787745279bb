"""django-oscar as its own documentation installs it."""

import oscar
from oscar.defaults import *  # noqa: F403 - the way its documentation asks for

from tests.schemas.django_alone import *  # noqa: F403
from tests.schemas.django_alone import OWN_APPS

INSTALLED_APPS = list(dict.fromkeys([*OWN_APPS, "django.contrib.flatpages", *oscar.INSTALLED_APPS]))
HAYSTACK_CONNECTIONS = {"default": {"ENGINE": "haystack.backends.simple_backend.SimpleEngine"}}
