from django.urls import path

from inzage.web.settings import choices, views

app_name = "settings"
urlpatterns = [
    path("settings/", views.settings, name="settings"),
    path("settings/language/", choices.language, name="language"),
    path("settings/theme/", choices.theme, name="theme"),
    path("settings/keys/", choices.keys, name="keys"),
    path("settings/tokens/", views.make_token, name="make_token"),
    path("settings/tokens/<int:token_id>/revoke/", views.revoke_token, name="revoke_token"),
]
