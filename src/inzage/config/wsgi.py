"""The web application, as a server runs it: `inzage.config.wsgi:application`."""

import gc
import os
import sys

from django.core.exceptions import ImproperlyConfigured
from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "inzage.config.settings")

try:
    application = get_wsgi_application()
except ImproperlyConfigured as error:
    sys.exit(f"inzage cannot start. {error}")

# What is loaded now stays for good: without this the collector walks all of it while it makes a large page.
gc.freeze()
