from django.urls import path

from inzage.web.people import members, organisation, welcome

app_name = "people"
urlpatterns = [
    path("people/", members.members, name="members"),
    path("people/new/", members.add_member, name="add_member"),
    path("people/departments/new/", members.add_department, name="add_department"),
    path("people/organisation/", organisation.organisation, name="organisation"),
    path("people/organisation/change/", organisation.change_organisation, name="change_organisation"),
    path("people/<int:member_id>/", members.member, name="member"),
    path("people/<int:member_id>/role/", members.change_role, name="change_role"),
    path("people/<int:member_id>/department/", members.move, name="move"),
    path("people/<int:member_id>/link/", members.make_link, name="make_link"),
    path("people/<int:member_id>/deactivate/", members.deactivate, name="deactivate"),
    path("people/<int:member_id>/reactivate/", members.reactivate, name="reactivate"),
    path("welcome/<str:token>/", welcome.welcome, name="welcome"),
]
