"""The addresses of the map's pages. They are English and stay as they are."""

from django.urls import path

from inzage.datamap.views import (
    adding,
    changing,
    fields,
    lessons,
    links,
    protection,
    review,
    scans,
    systems,
    the_map,
    today,
)

app_name = "datamap"
urlpatterns = [
    path("", today.today, name="today"),
    path("map/", the_map.the_map, name="map"),
    path("systems/", systems.systems, name="systems"),
    path("systems/new/", adding.add_system, name="add_system"),
    path("systems/new/test/", adding.test_address, name="test_address"),
    path("systems/<slug:slug>/", review.system, name="system"),
    path("systems/<slug:slug>/confirm/", review.confirm_many, name="confirm_many"),
    path("systems/<slug:slug>/undo/<uuid:batch>/", review.undo_many, name="undo_many"),
    path("systems/<slug:slug>/access/", protection.access, name="access"),
    path("systems/<slug:slug>/links/", links.links, name="links"),
    path("systems/<slug:slug>/measures/", protection.measures, name="measures"),
    path("systems/<slug:slug>/history/", scans.history, name="history"),
    path("systems/<slug:slug>/scan/", scans.start_scan, name="start_scan"),
    path("systems/<slug:slug>/change/", changing.change_system, name="change_system"),
    path("systems/<slug:slug>/address/", changing.replace_address, name="replace_address"),
    path("systems/<slug:slug>/retire/", changing.retire_system, name="retire_system"),
    path("systems/<slug:slug>/fields.csv", fields.download, name="download"),
    path("lessons/", lessons.lessons, name="lessons"),
    path("lessons/aside/", lessons.set_aside, name="set_lesson_aside"),
    path("lessons/restore/", lessons.restore, name="restore_lesson"),
    path("lessons/read/", lessons.read, name="import_lessons"),
    path("lessons/forget/", lessons.forget, name="forget_lessons"),
    path("lessons.json", lessons.download, name="download_lessons"),
    path("scans/<uuid:scan_id>/", scans.progress, name="scan"),
    path("scans/<uuid:scan_id>/stop/", scans.stop_scan, name="stop_scan"),
    path("fields/<int:field_id>/", fields.field, name="field"),
    path("fields/<int:field_id>/detail/", review.detail, name="field_detail"),
    path("fields/<int:field_id>/decide/", review.decide, name="decide"),
    path("fields/<int:field_id>/not-personal/", review.not_personal, name="not_personal"),
    path("fields/<int:field_id>/undo/", review.undo, name="undo_review"),
    path("links/<int:link_id>/accept/", links.accept, name="accept_link"),
    path("links/<int:link_id>/refuse/", links.refuse, name="refuse_link"),
]
