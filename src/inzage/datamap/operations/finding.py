"""The rows that a verb is about, held for the length of its transaction; or a refusal."""

from uuid import UUID

from django.utils.translation import gettext_lazy as _

from inzage.datamap.models import Field, Link, Scan, System
from inzage.datamap.refusals import Missing


class UnknownSystem(Missing):
    """There is no such system."""

    code = "unknown_system"
    sentence = _("This system is not on the map.")


class UnknownScan(Missing):
    """There is no such scan."""

    code = "unknown_scan"
    sentence = _("This scan does not exist.")


class UnknownField(Missing):
    """There is no such field."""

    code = "unknown_field"
    sentence = _("This field is not on the map.")


class UnknownLink(Missing):
    """There is no such link."""

    code = "unknown_link"
    sentence = _("This link is not on the map.")


def held_system(system_id: UUID) -> System:
    try:
        return System.objects.select_for_update().get(pk=system_id)
    except System.DoesNotExist:
        raise UnknownSystem from None


def held_scan(scan_id: UUID) -> Scan:
    try:
        return Scan.objects.select_for_update(of=("self",)).select_related("system").get(pk=scan_id)
    except Scan.DoesNotExist:
        raise UnknownScan from None


def held_field(field_id: int) -> Field:
    try:
        return Field.objects.select_for_update(of=("self",)).select_related("dataset__system").get(pk=field_id)
    except Field.DoesNotExist:
        raise UnknownField from None


def held_link(link_id: int) -> Link:
    fields = ("source__dataset__system", "target__dataset__system")
    try:
        return Link.objects.select_for_update(of=("self",)).select_related(*fields).get(pk=link_id)
    except Link.DoesNotExist:
        raise UnknownLink from None
