"""What the verbs share: the activity they are about, and two people who write at once."""

from django.utils.translation import gettext_lazy as _

from inzage.datamap import queries as datamap
from inzage.datamap.records import Activity, Surroundings
from inzage.web.refusals import Refusal


class EditedMeanwhile(Refusal):
    """Somebody else wrote since it was read."""

    code = "edited_meanwhile"
    sentence = _("%(by)s changed this while you were writing. Compare both and save again.")


class NothingChanged(Refusal):
    """What was given is what was there."""

    code = "nothing_changed"
    sentence = _("Nothing was changed: this is what was already there.")


class ActivityEnded(Refusal):
    """Nobody does this any more."""

    code = "activity_ended"
    sentence = _("This activity has ended. Its pre-check and study stay as they are.")


class UnknownAnswer(Refusal):
    """There is no such question or fact."""

    code = "unknown_question"
    field = "answers"
    sentence = _("There is no question “%(key)s” in a pre-check.")


def living(number: int) -> tuple[Activity, Surroundings]:
    """
    The activity and what stands around it now.

    Raises:
        UnknownActivity, ActivityEnded
    """
    found = datamap.activity(number=number)
    if found.ended_at:
        raise ActivityEnded
    return found, datamap.surroundings(activities=[found])[number]


def about(number: int) -> str:
    """How the ledger names the activity; the same as the map does."""
    return f"activity:{number}"


def same_version(now: int, read: int, by: str) -> None:
    if now != read:
        raise EditedMeanwhile(by=by)
