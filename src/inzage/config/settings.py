"""Django's settings. What an installation chooses comes from `env`; the rest is the same everywhere."""

import os
from datetime import timedelta
from pathlib import Path
from urllib.parse import urlsplit

from django.utils.functional import SimpleLazyObject

from inzage.config import env as environment
from inzage.config import keys, logs
from inzage.config.database import database
from inzage.config.single_sign_on import providers
from inzage.config.static import is_hashed

ENV = env = environment.read(os.environ)

# Where inzage keeps its own

INZAGE_HOME = env.home
DATABASES = {"default": database(env.database, env.home)}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
# Rate limits are counted here: in files, so that all processes of this machine count together.
CACHES = {
    "default": {
        "BACKEND": "django.core.cache.backends.filebased.FileBasedCache",
        "LOCATION": env.home / "cache",
        "OPTIONS": {"MAX_ENTRIES": 10_000},
    }
}
# Lazy: reading the settings makes no file.
SECRET_KEY = env.secret_key or SimpleLazyObject(lambda: keys.secret_key(env.home))

# The application

INSTALLED_APPS = [
    "django.contrib.contenttypes",
    "django.contrib.auth",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    # allauth's page of passkeys counts with it.
    "django.contrib.humanize",
    "django_htmx",
    "csp",
    # Before allauth: its pages stand in our frame.
    "inzage.web",
    "allauth",
    "allauth.account",
    "allauth.mfa",
    "allauth.socialaccount",
    "allauth.socialaccount.providers.openid_connect",
    "inzage.ledger",
    "inzage.people",
    "inzage.jobs",
    "inzage.datamap",
    "inzage.dpia",
]
MIDDLEWARE = [
    "inzage.config.logs.note_requests",
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "csp.middleware.CSPMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "inzage.config.requests.add_headers",
    "inzage.config.errors.shape_api_errors",
    "inzage.config.requests.refuse_nul",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.locale.LocaleMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "inzage.config.requests.stay_signed_in",
    "inzage.config.requests.speak_the_language",
    "django.contrib.messages.middleware.MessageMiddleware",
    "inzage.web.requests.note_arrival",
    "django_htmx.middleware.HtmxMiddleware",
    "allauth.account.middleware.AccountMiddleware",
    "inzage.config.sign_in.ask_second_step",
]
ROOT_URLCONF = "inzage.config.urls"
WSGI_APPLICATION = "inzage.config.wsgi.application"
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "inzage.config.navigation.menu",
                "inzage.web.people.naming.names",
            ]
        },
    }
]
STATIC_URL = "/static/"
STATICFILES_FINDERS = ["inzage.config.static.HashedFinder"]
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.InMemoryStorage"},
    "staticfiles": {"BACKEND": "inzage.config.static.HashedNames"},
}
WHITENOISE_USE_FINDERS = True
WHITENOISE_AUTOREFRESH = False
WHITENOISE_IMMUTABLE_FILE_TEST = is_hashed

# Words and clocks

LANGUAGE_CODE = env.language
# The rooms bring their own words; this one is no application of Django.
LOCALE_PATHS = [Path(__file__).parent / "locale"]
LANGUAGES = [("nl", "Nederlands"), ("en", "English")]
LANGUAGE_COOKIE_SAMESITE = "Lax"
LANGUAGE_COOKIE_AGE = timedelta(days=365).total_seconds()
USE_TZ = True
TIME_ZONE = env.time_zone
LOGGING = logs.configuration(env.log_format, env.log_level)

# Signing in

AUTH_USER_MODEL = "people.Member"
AUTHENTICATION_BACKENDS = [
    "django.contrib.auth.backends.ModelBackend",
    "allauth.account.auth_backends.AuthenticationBackend",
]
PASSWORD_HASHERS = ["django.contrib.auth.hashers.Argon2PasswordHasher"]
AUTH_PASSWORD_VALIDATORS = [
    {
        "NAME": "inzage.people.passwords.NotYourself",
        "OPTIONS": {"user_attributes": ("name", "email")},
    },
    {"NAME": "inzage.people.passwords.LongEnough", "OPTIONS": {"min_length": 12}},
    {"NAME": "inzage.people.passwords.NotCommon"},
    {"NAME": "inzage.people.passwords.NotOnlyFigures"},
]
LOGIN_URL = "/accounts/login/"
LOGIN_REDIRECT_URL = "/start/"
REQUIRE_SECOND_STEP = env.second_step
ACCOUNT_ADAPTER = "inzage.config.sign_in.Accounts"
ACCOUNT_LOGIN_METHODS = {"email"}
ACCOUNT_SIGNUP_FIELDS = ["email*", "password1*"]
ACCOUNT_USER_MODEL_USERNAME_FIELD = None
# A privacy officer gave the address, so it needs no letter to prove it.
ACCOUNT_EMAIL_VERIFICATION = "none"
ACCOUNT_EMAIL_UNKNOWN_ACCOUNTS = False
ACCOUNT_EMAIL_SUBJECT_PREFIX = ""
ACCOUNT_EMAIL_NOTIFICATIONS = True
ACCOUNT_LOGOUT_REDIRECT_URL = LOGIN_URL
ACCOUNT_SESSION_REMEMBER = True
MFA_ADAPTER = "inzage.config.sign_in.SecondSteps"
MFA_SUPPORTED_TYPES = ["totp", "webauthn", "recovery_codes"]
MFA_PASSKEY_LOGIN_ENABLED = True
MFA_ALLOW_UNVERIFIED_EMAIL = True
MFA_TOTP_ISSUER = "inzage"
# The clock of a telephone may be half a minute off.
MFA_TOTP_TOLERANCE = 1
# Browsers take http://localhost for safe, so passkeys can be tried there.
MFA_WEBAUTHN_ALLOW_INSECURE_ORIGIN = not env.is_https
ALLAUTH_TRUSTED_PROXY_COUNT = env.proxies
NINJA_NUM_PROXIES = env.proxies

# Single sign-on

SOCIALACCOUNT_ONLY = False
SOCIALACCOUNT_ADAPTER = "inzage.config.sign_in.SingleSignOn"
SOCIALACCOUNT_EMAIL_AUTHENTICATION = False
SOCIALACCOUNT_STORE_TOKENS = False
# Its button is a link: a form may not lead to another host under our content security policy.
SOCIALACCOUNT_LOGIN_ON_GET = True
SOCIALACCOUNT_PROVIDERS = providers(env.sign_on)

# Letters to staff

DEFAULT_FROM_EMAIL = SERVER_EMAIL = env.mail.sender
EMAIL_BACKEND = f"django.core.mail.backends.{'smtp' if env.mail.host else 'filebased'}.EmailBackend"
EMAIL_FILE_PATH = env.home / "mail"
EMAIL_HOST, EMAIL_PORT = env.mail.host, env.mail.port
EMAIL_HOST_USER, EMAIL_HOST_PASSWORD = env.mail.user, env.mail.password
EMAIL_USE_TLS, EMAIL_USE_SSL = env.mail.encryption == "starttls", env.mail.encryption == "tls"
EMAIL_TIMEOUT = 10

# What a browser may do, and who may call

ALLOWED_HOSTS = list(env.hosts)
CSRF_TRUSTED_ORIGINS = ["{0.scheme}://{0.netloc}".format(urlsplit(env.url))] if env.url else []
SESSION_COOKIE_AGE = timedelta(hours=env.session_hours).total_seconds()
SESSION_COOKIE_SAMESITE = CSRF_COOKIE_SAMESITE = "Lax"
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = LANGUAGE_COOKIE_SECURE = env.is_https
SESSION_COOKIE_NAME = "__Host-inzage" if env.is_https else "inzage"
CSRF_COOKIE_NAME = "__Host-inzage-csrf" if env.is_https else "inzage-csrf"
SECURE_HSTS_SECONDS = int(timedelta(days=365).total_seconds()) if env.is_https else 0
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https") if env.proxies else None
USE_X_FORWARDED_HOST = False
SECURE_REFERRER_POLICY = "same-origin"
X_FRAME_OPTIONS = "DENY"
CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": ["'none'"],
        "script-src": ["'self'"],
        "style-src": ["'self'"],
        # The square of a second step is drawn as a data: address by allauth.
        "img-src": ["'self'", "data:"],
        "font-src": ["'self'"],
        "connect-src": ["'self'"],
        "manifest-src": ["'self'"],
        "form-action": ["'self'"],
        "base-uri": ["'none'"],
        "frame-ancestors": ["'none'"],
    }
}
DATA_UPLOAD_MAX_MEMORY_SIZE = 2_500_000
