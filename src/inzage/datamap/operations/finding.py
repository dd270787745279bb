"""The rows that a verb is about, held for the length of its transaction; or a refusal."""

from uuid import UUID

from django.utils.translation import gettext_lazy as _

from inzage.datamap.models import Activity, Field, Link, Recipient, Scan, System
from inzage.web.refusals import Missing


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


class UnknownActivity(Missing):
    """There is no such activity."""

    code = "unknown_activity"
    sentence = _("This activity is not in the register.")


class UnknownRecipient(Missing):
    """Nobody of this name gets data."""

    code = "unknown_recipient"
    field = "recipients"
    sentence = _("“%(name)s” is not a recipient on the map. Add it first.")


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


def held_activity(activity_id: UUID) -> Activity:
    try:
        return Activity.objects.select_for_update().get(pk=activity_id)
    except Activity.DoesNotExist:
        raise UnknownActivity from None


def held_recipient(recipient_id: int) -> Recipient:
    try:
        return Recipient.objects.select_for_update().get(pk=recipient_id)
    except Recipient.DoesNotExist:
        raise UnknownRecipient(name=recipient_id) from None
