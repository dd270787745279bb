"""The addresses of the studies' pages. They are English and stay as they are."""

from django.urls import path

from inzage.dpia.views import prechecks, studies

app_name = "dpia"
urlpatterns = [
    path("dpia/", prechecks.activities, name="activities"),
    path("dpia/reopen/", prechecks.reopen, name="reopen"),
    path("dpia/<int:number>/", prechecks.precheck, name="precheck"),
    path("dpia/<int:number>/decide/", prechecks.decide, name="decide"),
    path("dpia/<int:number>/study/", studies.study, name="study"),
    path("dpia/<int:number>/study/change/", studies.change, name="change_study"),
    path("dpia/<int:number>/study/sign/", studies.sign, name="sign_study"),
    path("dpia/<int:number>/study/pdf/", studies.document, name="study_pdf"),
    path("dpia/<int:number>/study/history/", studies.history, name="study_history"),
]
