from django.urls import path

from inzage.web.evidence import views

app_name = "evidence"
urlpatterns = [path("evidence/", views.evidence, name="evidence")]
